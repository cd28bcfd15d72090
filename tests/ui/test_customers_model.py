"""The model behind the lists of customers."""

from array import array
from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.domain.customers import Customer, Relationship
from desktop.domain.partner import PartnerAccount
from desktop.operations.desk import Desk
from desktop.store.customer_query import CustomerQuery
from desktop.store.customer_rows import CustomerRow
from desktop.ui.customers.columns import Column
from desktop.ui.customers.customers_model import CustomersModel
from desktop.ui.customers.row_cache import KEPT_PAGES, PAGE, RowCache

COUNT = 150


@pytest.fixture
def ids(desk: Desk) -> "array[int]":
    with desk.database.write() as tx:
        account = desk.accounts.save(tx, PartnerAccount("Northwind K.K."))
        assert account.id is not None
        customers = [
            Customer(
                account.id,
                f"Customer {number:03}",
                domain=f"c{number}.example",
                relationship=Relationship.RESELLER,
                missing_since="2026-11-10" if number == 1 else "",
            )
            for number in range(COUNT)
        ]
        desk.customers.save_all(tx, customers)
    return desk.customers.ids(CustomerQuery())


@pytest.fixture
def model(desk: Desk, qapp: object) -> CustomersModel:
    made = CustomersModel(desk)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Warning, made)
    return made


def names(model: CustomersModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_it_shows_the_ids_in_their_order(model: CustomersModel, ids: "array[int]") -> None:
    model.show_ids(ids)
    assert names(model) == [f"Customer {number:03}" for number in range(COUNT)]
    model.show_ids(array("q", reversed(ids)))
    assert names(model)[0] == f"Customer {COUNT - 1:03}"


def test_more_of_the_same_replaces_nothing(model: CustomersModel, ids: "array[int]") -> None:
    assert model.show_ids(ids[:10]) is False
    assert model.show_ids(ids) is False
    assert model.rowCount() == COUNT
    assert model.show_ids(ids[5:]) is True
    assert model.rowCount() == COUNT - 5


def test_an_edit_is_read_anew(model: CustomersModel, ids: "array[int]", desk: Desk) -> None:
    model.show_ids(ids)
    assert model.index(0, 0).data() == "Customer 000"
    with desk.database.write() as tx:
        tx.update("customers", ids[0], {"name": "Renamed"})
    assert model.show_ids(ids) is False
    assert model.index(0, 0).data() == "Renamed"


def test_a_customer_gone_meanwhile_is_a_blank_row_and_moves_no_other(
    model: CustomersModel, ids: "array[int]", desk: Desk
) -> None:
    model.show_ids(array("q", [ids[0], 999_999, ids[1]]))
    assert names(model) == ["Customer 000", "", "Customer 001"]
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == ""


def test_a_customer_is_found_where_it_stands(model: CustomersModel, ids: "array[int]") -> None:
    model.show_ids(ids)
    assert model.index_of(ids[77]).row() == 77
    assert model.id_at(model.index(77, Column.CONTACT)) == ids[77]
    assert not model.index_of(999_999).isValid()


def test_the_first_cell_says_the_whole_row(model: CustomersModel, ids: "array[int]") -> None:
    model.show_ids(ids)
    spoken = model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    for fact in ("Customer 001", "c1.example", "Not in the list of"):
        assert fact in spoken
    assert model.index(0, Column.RELATIONSHIP).data(Qt.ItemDataRole.AccessibleTextRole) == "Relationship: Reseller"


class _Reader:
    """Hands out rows and remembers what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []

    def __call__(self, ids: Sequence[int]) -> list[CustomerRow]:
        self.asked.append(list(ids))
        return [CustomerRow(id, 1, f"{id}", "", Relationship.NONE, "", "", "", "", "", None, None, "") for id in ids]


def test_rows_are_read_a_page_at_a_time_and_only_once() -> None:
    reader = _Reader()
    cache = RowCache(reader)
    cache.ids = array("q", range(1000))
    for position in (0, 5, PAGE - 1, PAGE, 5):
        row = cache.row(position)
        assert row is not None
        assert row.id == position
    assert [asked[0] for asked in reader.asked] == [0, PAGE]
    assert cache.row(1000) is None


def test_only_the_latest_pages_are_kept() -> None:
    reader = _Reader()
    cache = RowCache(reader)
    cache.ids = array("q", range(PAGE * (KEPT_PAGES + 1)))
    for page in range(KEPT_PAGES + 1):
        cache.row(page * PAGE)
    cache.row(PAGE)  # the second page is kept
    assert len(reader.asked) == KEPT_PAGES + 1
    cache.row(0)  # the first is not
    assert len(reader.asked) == KEPT_PAGES + 2
