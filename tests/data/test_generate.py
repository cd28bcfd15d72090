"""The generator of made-up customers."""

from pathlib import Path

import pytest

from desktop.domain.invitations import InvitationState
from desktop.operations.desk import Desk
from desktop.store.customer_query import CustomerQuery
from tests.data.generate import Size, generate, main


def content(path: Path) -> list[tuple[object, ...]]:
    desk = Desk.open(path)
    tables = (
        *("accounts", "customers", "invitations", "subscriptions", "users", "licenses", "license_assignments"),
        *("tags", "customer_tags", "notes", "support_contacts", "products"),
    )
    rows = [tuple(row) for table in tables for row in desk.database.rows(f"SELECT * FROM {table}")]
    desk.close()
    return rows


def test_the_same_seed_makes_the_same_customers(tmp_path: Path) -> None:
    for name, seed in (("one", 1), ("same", 1), ("other", 2)):
        generate(tmp_path / name, Size(300, 500, 2_000, 4_000), seed)
    assert content(tmp_path / "one") == content(tmp_path / "same") != content(tmp_path / "other")


def test_the_customers_are_mixed_as_real_ones_are(tmp_path: Path) -> None:
    assert main([str(tmp_path / "desk.db"), "--customers", "2000"]) == 0
    desk = Desk.open(tmp_path / "desk.db")
    rows = desk.customers.rows(desk.customers.ids(CustomerQuery()))
    assert len(rows) == 2000
    assert 0.28 < sum(row.language == "ja" for row in rows) / 2000 < 0.38
    assert 0.08 < sum(row.invitation_id is not None for row in rows) / 2000 < 0.17
    assert {row.invitation_state for row in rows} == {None, *InvitationState}
    assert len({row.domain for row in rows}) == 2000
    assert all(row.domain.isascii() and row.domain.endswith(".example") for row in rows)
    readings = desk.database.value("SELECT count(reading) FROM customers")
    assert 0.8 < readings / sum(row.language == "ja" for row in rows) < 0.98
    desk.close()


def test_an_existing_file_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "desk.db"
    path.write_text("mine")
    with pytest.raises(SystemExit) as exited:
        main([str(path)])
    assert exited.value.code == 1
    assert "is there already" in capsys.readouterr().err
    assert path.read_text() == "mine"
