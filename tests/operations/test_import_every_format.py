"""A file of every kind, all the way into the database: each alone, each again, and all of them in one import."""

from pathlib import Path

import pytest

from desktop.domain.customers import Customer, Permissions, Relationship
from desktop.domain.partner import PartnerAccount
from desktop.domain.subscriptions import Commerce, Subscription
from desktop.domain.users import User
from desktop.exchange.facts import Subject
from desktop.exchange.importing import ImportPlan, Needs, Segment
from desktop.exchange.planned_rows import Outcome
from desktop.exchange.recognition import Choices
from desktop.operations.desk import Desk
from desktop.operations.import_files import FileChoice, ImportResult, collect, commit_import, plan_import
from tests.exchange.formats.files import files
from tests.exchange.formats.objects import (
    ALPINE,
    ANNA,
    HANAKO,
    INVITATION,
    MINATO,
    PARTNER,
    SEATS,
    json_text,
    relationship,
)

FILES = files()


@pytest.fixture
def account(desk: Desk) -> int:
    """An account with one customer, MINATO, and what the files only refer to: two users, a service of the old kind."""
    with desk.database.write() as tx:
        account = desk.accounts.save(tx, PartnerAccount("Northwind", tenant_id=PARTNER))
        assert account.id is not None
        minato = desk.customers.save(tx, Customer(account.id, "港", domain="minato-keiki.co.jp", tenant_id=MINATO))
        assert minato.id is not None
        desk.users.save(tx, User(minato.id, "港 花子", "hanako@minato-keiki.co.jp", user_id=HANAKO))
        desk.users.save(tx, User(minato.id, "Anna", "anna@alpine-ski.com", user_id=ANNA))
        service = Subscription(minato.id, "Office 365 E3", subscription_id=SEATS, commerce=Commerce.LEGACY)
        desk.subscriptions.save(tx, service)
    return account.id


def chosen(desk: Desk) -> Choices:
    return Choices(customer_id=_first(desk, "customers"), user_id=_first(desk, "users"))


def _first(desk: Desk, table: str) -> int:
    return int(next(iter(desk.database.column(f"SELECT min(id) FROM {table}"))))


def planned(desk: Desk, account: int, paths: list[Path]) -> ImportPlan:
    choices = chosen(desk)
    return plan_import(desk, account, [FileChoice(path, choices) for path in paths])


def import_(desk: Desk, account: int, paths: list[Path]) -> ImportResult:
    plan = planned(desk, account, paths)
    try:
        assert [file.fault for file in plan.files if file.fault] == []
        assert {file.needs for file in plan.files} == {Needs.NOTHING}
        assert [str(row.problem) for row in plan.rows(Segment.PROBLEMS, 0, 100)] == []
        return commit_import(desk, plan, plan.default_decisions())
    finally:
        plan.close()


def write(folder: Path, name: str) -> Path:
    path = folder / f"{name}.txt"
    path.write_text(FILES[name][1], encoding="utf-8", newline="")
    return path


@pytest.mark.parametrize("name", FILES)
def test_each_file_is_taken_and_changes_nothing_again(desk: Desk, account: int, tmp_path: Path, name: str) -> None:
    path = write(tmp_path, name)
    first = import_(desk, account, [path])
    assert first.total(Outcome.REJECTED) == 0
    again = import_(desk, account, [path])
    assert (again.change_id, again.total(Outcome.NEW), again.total(Outcome.UPDATED)) == (None, 0, 0)


def test_all_of_them_at_once(desk: Desk, account: int, tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    for name in FILES:
        write(folder, name)
    plan = planned(desk, account, collect([folder]))
    result = commit_import(desk, plan, plan.default_decisions())
    plan.close()
    assert result.change_id is not None
    by_tenant = {customer.tenant_id: customer for customer in customers(desk)}
    assert set(by_tenant) == {ALPINE, MINATO}
    assert {customer.relationship for customer in by_tenant.values()} == {Relationship.RESELLER}
    assert by_tenant[ALPINE].permissions is Permissions.GDAP
    assert by_tenant[MINATO].country == "JP"
    assert set(desk.database.column("SELECT user_id FROM users")) == {HANAKO, ANNA}
    assert desk.accounts.get(account).invitation_link == INVITATION


def customers(desk: Desk) -> list[Customer]:
    return [desk.customers.get(id) for id in desk.database.column("SELECT id FROM customers")]


def test_a_customer_may_have_given_several_relationships(desk: Desk, account: int, tmp_path: Path) -> None:
    ids = [f"{ANNA}-{PARTNER}", f"{HANAKO}-{PARTNER}"]
    path = tmp_path / "gdap.json"
    path.write_text(json_text([relationship(id=id, displayName=id[:8]) for id in ids]), encoding="utf-8")
    import_(desk, account, [path])
    (alpine,) = (customer for customer in customers(desk) if customer.tenant_id == ALPINE)
    assert (alpine.permissions, alpine.name) == (Permissions.GDAP, "Alpine Ski House")


def test_what_a_file_does_not_name_is_called_as_it_is_known(desk: Desk, account: int, tmp_path: Path) -> None:
    """Names are often missing in lists of relationships; where they are known that is nothing to warn of."""
    path = tmp_path / "gdap.json"
    known = relationship(id=f"{ANNA}-{PARTNER}", customer={"tenantId": MINATO, "displayName": None})
    unknown = relationship(id=f"{HANAKO}-{PARTNER}", customer={"tenantId": ALPINE, "displayName": None})
    path.write_text(json_text([known, unknown]), encoding="utf-8")
    plan = planned(desk, account, [path])
    rows = plan.rows(Segment.ALL, 0, 10, Subject.CUSTOMERS)
    assert [(row.title, row.key, len(row.warnings)) for row in rows] == [("港", MINATO, 0), (ALPINE, "", 1)]
    assert plan.size(Segment.PROBLEMS, Subject.CUSTOMERS) == 1
    plan.close()
