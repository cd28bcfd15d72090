"""What opens below a customer: the model, checked by Qt's own tester after every step."""

from array import array

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.ui.customers.account_facts import KEYS
from desktop.ui.customers.columns import Column
from desktop.ui.customers.customers_model import CustomersModel
from desktop.ui.customers.tree_kinds import Group
from tests.ui.customer_tree import World, world

__all__ = ["world"]

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def model(world: World, qapp: object) -> CustomersModel:
    made = CustomersModel(world.desk)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.show_ids(world.ids)
    return made


def opened(model: CustomersModel, *path: int) -> QModelIndex:
    """The row at `path`, all above it unfolded."""
    for depth in range(1, len(path)):
        assert model.unfold(model.index_of(*path[:depth]))
    index = model.index_of(*path)
    assert index.isValid()
    return index


def rows_below(model: CustomersModel, index: QModelIndex) -> list[str]:
    model.unfold(index)
    return [model.index(row, 0, index).data() for row in range(model.rowCount(index))]


def line(model: CustomersModel, index: QModelIndex) -> dict[Column, str]:
    return {column: model.cell(index.siblingAtColumn(column)).said for column in Column}


def test_a_customer_opens_into_its_four_groups_with_their_counts(model: CustomersModel, world: World) -> None:
    index = model.index_of(world.adatum)
    assert not model.hasChildren(index)  # not looked at yet
    model.promise(index)
    assert model.hasChildren(index)
    assert rows_below(model, index) == ["Account", "Services", "Users", "Licenses"]
    assert [model.cell(model.index(row, 0, index)).more for row in range(4)] == ["", "2", "3", "2"]


def test_a_closed_group_carries_one_fact_and_an_empty_one_says_so(model: CustomersModel, world: World) -> None:
    facts = [line(model, opened(model, world.adatum, group))[Column.RELATIONSHIP] for group in Group]
    assert facts == ["No contact yet", "None ends within 30 days", "All hold a license", "1 over"]
    for group in (Group.SERVICES, Group.USERS, Group.LICENSES):
        empty = opened(model, world.bauman, group)
        assert line(model, empty)[Column.RELATIONSHIP] == "None"
        assert not model.unfold(empty)
        assert not model.hasChildren(empty)


def test_services_users_and_licenses_say_their_facts(model: CustomersModel, world: World) -> None:
    services = opened(model, world.adatum, Group.SERVICES)
    assert rows_below(model, services) == ["Business Premium", "Power BI Pro"]
    facts = line(model, model.index(1, 0, services))
    assert facts[Column.RELATIONSHIP].endswith("monthly")
    assert facts[Column.SERVICES] == "5"
    assert facts[Column.INVITATION] == "Suspended"
    users = opened(model, world.adatum, Group.USERS)
    assert rows_below(model, users) == ["Akira Sato", "Bea Sato", "Carl Ito"]
    assert line(model, model.index(0, 0, users))[Column.USERS] == "1"
    licenses = opened(model, world.adatum, Group.LICENSES)
    assert rows_below(model, licenses) == ["Business Premium", "Power BI Pro"]
    seats = [model.cell(model.index(row, Column.SEATS, licenses)) for row in range(2)]
    assert [(cell.text, cell.tone) for cell in seats] == [("1 over", "error"), ("0 / 10", "notice")]


def test_a_user_opens_the_licenses_held_and_a_license_its_holders(model: CustomersModel, world: World) -> None:
    akira = opened(model, world.adatum, Group.USERS, world.users[0])
    assert rows_below(model, akira) == ["Business Premium"]
    premium = opened(model, world.adatum, Group.LICENSES, world.seats)
    assert rows_below(model, premium) == ["Akira Sato", "Bea Sato", "Carl Ito"]
    held = model.index(0, 0, akira)
    model.promise(held)
    assert not model.hasChildren(held)  # the tree ends here
    assert model.path(held) == (world.adatum, Group.USERS, world.users[0], world.seats)
    assert model.index_of(*model.path(held)) == held


def test_the_account_tells_what_is_known(model: CustomersModel, world: World) -> None:
    account = opened(model, world.contoso, Group.ACCOUNT)
    rows_below(model, account)
    facts = {}
    for row in range(model.rowCount(account)):
        said = line(model, model.index(row, 0, account))
        facts[said[Column.CUSTOMER]] = said[Column.RELATIONSHIP]
    assert len(facts) == len(KEYS)
    assert facts["Country"] == "Japan"
    assert facts["Tenant ID"] == "–"
    assert facts["Agreement (MCA)"] == "Will be asked when accepting"


def test_every_row_says_itself_whole(model: CustomersModel, world: World) -> None:
    customer = model.index_of(world.adatum).data(SPOKEN)
    for words in (
        "Adatum",
        "adatum.example",
        "Reseller GDAP",
        "Services: 2",
        "Users: 3",
        "3 of 12 seats used",
        "1 over",
    ):
        assert words in customer
    user = opened(model, world.contoso, Group.USERS)
    rows_below(model, user)
    spoken = model.index(0, 0, user).data(SPOKEN)
    assert "Dora Sato" in spoken
    assert "dora@users.example" in spoken
    assert "Sign-in: Blocked" in spoken
    assert model.index_of(world.contoso).siblingAtColumn(Column.SEATS).data(SPOKEN) == "Seats used: –"


def test_only_the_pages_looked_at_are_read(
    model: CustomersModel, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.add_users(world.bauman, 500)
    model.show_ids(world.ids)
    users = opened(model, world.bauman, Group.USERS)
    asked: list[int] = []
    read = world.desk.users.rows

    def rows(ids):  # type: ignore[no-untyped-def]
        asked.extend(ids)
        return read(ids)

    monkeypatch.setattr(world.desk.users, "rows", rows)
    assert model.unfold(users)
    assert model.rowCount(users) == 500
    # The tester looks at the first row itself: no more than that page is read.
    assert len(asked) <= 64
    assert model.index(499, 0, users).data() == "User 00499"
    assert len(asked) <= 128


def test_an_edit_below_is_read_anew_where_it_is(model: CustomersModel, world: World) -> None:
    users = opened(model, world.adatum, Group.USERS)
    rows_below(model, users)
    rows_below(model, opened(model, world.adatum, Group.USERS, world.users[0]))
    world.add_user(world.adatum, "Dan Abe")
    assert model.show_ids(world.ids) is False  # the new one comes last: nothing else moved
    assert rows_below(model, users) == ["Akira Sato", "Bea Sato", "Carl Ito", "Dan Abe"]
    assert model.cell(model.index_of(world.adatum, Group.USERS)).more == "4"
    world.add_user(world.adatum, "Abe Abe")
    assert model.show_ids(world.ids) is True
    assert rows_below(model, model.index_of(world.adatum, Group.USERS))[0] == "Abe Abe"


def test_rows_that_are_gone_leave_no_branch_behind(model: CustomersModel, world: World) -> None:
    rows_below(model, opened(model, world.contoso, Group.USERS))
    with world.desk.database.write() as tx:
        for user_id in world.desk.users.ids(world.contoso):
            world.desk.users.delete(tx, user_id)
    model.show_ids(world.ids)
    users = model.index_of(world.contoso, Group.USERS)
    assert not model.hasChildren(users)
    assert model.cell(users.siblingAtColumn(Column.RELATIONSHIP)).text == "None"
    with world.desk.database.write() as tx:
        world.desk.customers.delete(tx, world.contoso)
    model.show_ids(world.ids)
    assert not model.index_of(world.contoso).isValid()
    assert model.rowCount() == 2


def test_another_order_closes_everything_and_keeps_the_model_whole(model: CustomersModel, world: World) -> None:
    rows_below(model, opened(model, world.adatum, Group.USERS))
    assert model.show_ids(array("q", reversed(world.ids))) is True
    assert [model.index(row, 0).data() for row in range(3)] == ["Contoso", "Bauman", "Adatum"]
    assert rows_below(model, opened(model, world.adatum, Group.USERS)) == ["Akira Sato", "Bea Sato", "Carl Ito"]


def test_users_found_stand_behind_their_customer(model: CustomersModel, world: World) -> None:
    model.show_ids(array("q", [world.adatum, -world.users[1], world.contoso]), "sato")
    assert [model.index(row, 0).data() for row in range(3)] == ["Adatum", "Bea Sato", "Contoso"]
    hit = model.index_of(-world.users[1])
    assert model.depth(hit) == 2
    assert rows_below(model, hit) == ["Business Premium"]
    assert model.depth(model.index(0, 0, hit)) == 3
