"""Complete copies merged into what is here: by ids, through the same preview; and copies that do not open."""

import json
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import chain, repeat
from pathlib import Path

import pytest
import pyzipper  # type: ignore[import-untyped]

from desktop.domain.customers import Customer, Relationship
from desktop.domain.errors import UserError
from desktop.domain.partner import PartnerAccount
from desktop.domain.users import User
from desktop.exchange.exporting.sealed import MEMBER
from desktop.exchange.facts import Subject as Facts
from desktop.exchange.importing import ImportPlan, Needs, PlannedFile, Segment
from desktop.exchange.planned_rows import Outcome
from desktop.exchange.recognition import Choices
from desktop.operations.desk import Desk
from desktop.operations.import_files import FileChoice, plan_import
from desktop.operations.whole_file import export_document, export_sealed
from desktop.store.lists import Subject
from tests.data.generate import PARTNER_TENANT, Size, generate
from tests.operations.importing import import_, plan_of, rows_of, save_account, whole_file
from tests.operations.test_import_own_exports import told
from tests.stored_customers import by_tenant

PASSWORD = "correct horse battery"
LOCKED = Choices()
UNLOCKED = Choices(password=PASSWORD)


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Desk]:
    """A colleague's desk: thirty customers of one account and what they have."""
    generate(tmp_path / "full.db", Size(30, 60, 200, 300), 7)
    desk = Desk.open(tmp_path / "full.db")
    yield desk
    desk.close()


@pytest.fixture
def sealed(full: Desk, tmp_path: Path) -> Path:
    export_sealed(full, tmp_path / "handed over.zip", PASSWORD)
    return tmp_path / "handed over.zip"


@pytest.fixture
def document(full: Desk, tmp_path: Path) -> Path:
    export_document(full, tmp_path / "copy.json")
    return tmp_path / "copy.json"


@pytest.fixture(autouse=True)
def unfolded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where copies are unfolded: empty again after every test, whatever came of it."""
    folder = tmp_path / "unfolded"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    assert [path.name for path in folder.iterdir()] == []


def only_file(desk: Desk, account: int, path: Path, choices: Choices = LOCKED) -> PlannedFile:
    plan = plan_of(desk, account, (path, choices))
    plan.close()
    (file,) = plan.files
    return file


def fault(desk: Desk, account: int, path: Path, choices: Choices = UNLOCKED) -> str:
    error = only_file(desk, account, path, choices).fault
    assert error is not None
    return error.code


def outcomes(plan: ImportPlan) -> set[Outcome]:
    return {outcome for _, outcome in plan.counts(plan.default_decisions())}


@pytest.mark.parametrize("kind", ["document", "sealed"])
def test_a_copy_fills_a_fresh_desk(desk: Desk, full: Desk, request: pytest.FixtureRequest, kind: str) -> None:
    account = save_account(desk, "Fresh")
    result = import_(desk, account, (request.getfixturevalue(kind), UNLOCKED))
    assert result.change_id is not None
    for subject in Subject:
        assert told(full, subject), subject
        assert told(desk, subject) == told(full, subject), subject
    contacts = {(contact.name, contact.tenant_id) for contact in desk.support_contacts.all(account)}
    assert contacts == {(name, tenant) for _, tenant, name in supported(full)}
    assert supported(desk) == supported(full) != []


def supported(desk: Desk) -> list[tuple[object, ...]]:
    rows = desk.database.rows(
        "SELECT s.subscription_id, r.tenant_id, r.name FROM subscriptions s JOIN support_contacts r ON r.id ="
        " s.support_contact_id ORDER BY 1"
    )
    return [tuple(row) for row in rows]


@pytest.mark.parametrize("kind", ["document", "sealed"])
def test_in_the_desk_it_was_made_of_there_is_nothing_to_do(
    full: Desk, request: pytest.FixtureRequest, kind: str
) -> None:
    before = whole_file(full)
    plan = plan_of(full, 1, (request.getfixturevalue(kind), UNLOCKED))
    assert [row.problem or row.warnings for row in rows_of(plan) if row.problem or row.warnings] == []
    assert plan.size(Segment.MISSING) == 0
    assert outcomes(plan) == {Outcome.UNCHANGED}
    plan.close()
    assert whole_file(full) == before


def test_what_both_have_is_merged_by_its_ids(desk: Desk, full: Desk, document: Path) -> None:
    """A customer renamed and a user moved there are the same ones here; what only is here stays."""
    account = save_account(desk, "Ours")
    import_(desk, account, document)
    theirs = next(iter(by_tenant(full, 1).values()))
    with full.database.write() as tx:
        full.customers.save(tx, replace(theirs, contact_name="New Contact", relationship=Relationship.NONE))
    with desk.database.write() as tx:
        desk.customers.save(tx, Customer(account, "Only here"))
    export_document(full, document)
    import_(desk, account, document)
    ours = by_tenant(desk, account)[theirs.tenant_id]
    assert (ours.contact_name, ours.relationship) == ("New Contact", theirs.relationship)
    assert desk.database.value("SELECT count(*) FROM customers WHERE name = 'Only here'") == 1


def test_what_was_deleted_there_is_neither_added_nor_removed_here(desk: Desk, full: Desk, tmp_path: Path) -> None:
    with full.database.write() as tx:
        gone = full.customers.save(tx, Customer(1, "Gone", tenant_id=PARTNER_TENANT.replace("5", "6")))
        assert gone.id is not None
        full.users.save(tx, User(gone.id, "Left", "left@gone.example"))
        full.customers.delete(tx, gone.id)
    export_document(full, tmp_path / "copy.json")
    import_(desk, save_account(desk, "Fresh"), tmp_path / "copy.json")
    assert desk.database.value("SELECT count(*) FROM customers WHERE name = 'Gone'") == 0
    assert desk.database.value("SELECT count(*) FROM users WHERE address = 'left@gone.example'") == 0


def test_a_sealed_copy_needs_its_password(desk: Desk, sealed: Path) -> None:
    account = save_account(desk, "Fresh")
    file = only_file(desk, account, sealed)
    assert (file.needs, file.fault) == (Needs.UNLOCKING, None)
    file = only_file(desk, account, sealed, Choices(password="wrong"))
    assert file.needs is Needs.UNLOCKING
    assert file.fault is not None and file.fault.code == "sealed-password"
    assert "wrong" not in repr(file)


def test_copies_that_do_not_open_say_why(desk: Desk, sealed: Path, document: Path, tmp_path: Path) -> None:
    account = save_account(desk, "Fresh")
    before = whole_file(desk)
    whole = sealed.read_bytes()
    for length in (100, len(whole) // 2, len(whole) - 30):
        sealed.write_bytes(whole[:length])
        assert fault(desk, account, sealed) in ("sealed-foreign", "document-damaged")
    text = document.read_bytes()
    document.write_bytes(text[: len(text) // 2])
    assert fault(desk, account, document) == "document-damaged"
    with zipfile.ZipFile(tmp_path / "foreign.zip", "w") as foreign:
        foreign.writestr("letter.txt", "Dear customer")
    assert fault(desk, account, tmp_path / "foreign.zip") == "import-archive"
    with pyzipper.AESZipFile(tmp_path / "named.zip", "w", encryption=pyzipper.WZ_AES) as named:
        named.setpassword(PASSWORD.encode())
        named.writestr(MEMBER, json.dumps({"format": "something else"}))
    assert fault(desk, account, tmp_path / "named.zip") == "document-foreign"
    assert whole_file(desk) == before


def test_of_several_accounts_the_one_of_the_same_partner_is_taken(desk: Desk, full: Desk, tmp_path: Path) -> None:
    other = add_other_account(full)
    export_document(full, tmp_path / "copy.json")
    with desk.database.write() as tx:
        same = desk.accounts.save(tx, PartnerAccount("Same partner", tenant_id=PARTNER_TENANT)).id
        another = desk.accounts.save(tx, PartnerAccount("Another", tenant_id=PARTNER_TENANT.replace("5", "7"))).id
    assert same is not None and another is not None
    plan = plan_of(desk, same, tmp_path / "copy.json")
    assert "Theirs" not in {row.title for row in rows_of(plan)}
    plan.close()
    file = only_file(desk, another, tmp_path / "copy.json")
    assert file.needs is Needs.ACCOUNT
    assert {account.name for account in file.accounts} == {"Measured Partner", "Other"}
    plan = plan_of(desk, another, (tmp_path / "copy.json", Choices(account_id=other)))
    assert [row.title for row in rows_of(plan) if row.subject is Facts.CUSTOMERS] == ["Theirs"]
    plan.close()


def add_other_account(desk: Desk) -> int:
    other = save_account(desk, "Other")
    with desk.database.write() as tx:
        desk.customers.save(tx, Customer(other, "Theirs"))
    return other


def test_a_copy_of_another_partner_is_not_merged_unasked(desk: Desk, document: Path) -> None:
    with desk.database.write() as tx:
        account = desk.accounts.save(tx, PartnerAccount("Us", tenant_id=PARTNER_TENANT.replace("5", "7"))).id
    assert account is not None
    assert only_file(desk, account, document).needs is Needs.ACCOUNT


def test_a_copy_without_accounts_says_so(desk: Desk, tmp_path: Path) -> None:
    empty = Desk.open(tmp_path / "empty.db")
    export_document(empty, tmp_path / "copy.json")
    empty.close()
    assert fault(desk, save_account(desk, "Fresh"), tmp_path / "copy.json") == "import-no-rows"


def test_cancel_leaves_nothing(desk: Desk, sealed: Path) -> None:
    account = save_account(desk, "Fresh")
    for asked in (1, 3, 6, 10):
        answers = chain([False] * asked, repeat(True))
        with pytest.raises(UserError) as caught:
            plan_import(desk, account, [FileChoice(sealed, UNLOCKED)], cancelled=partial(next, answers))
        assert caught.value.code == "cancelled"
