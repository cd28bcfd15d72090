"""Choosing one customer, as the wizard's first step does."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.customers import Customer
from desktop.domain.partner import PartnerAccount
from desktop.operations.edit_customer import add_customer
from desktop.ui.customers.customer_picker import CustomerPicker
from desktop.ui.workspace import Workspace
from tests.ui.accessibility import nameless_widgets

NAMES = ("Adventure Works", "Contoso", "東京電力商事", "東京第一法律事務所")


@pytest.fixture
def ids(workspace: Workspace) -> dict[str, int]:
    desk = workspace.desk
    with desk.database.write() as tx:
        account = desk.accounts.save(tx, PartnerAccount("Northwind K.K."))
        assert account.id is not None
        stored = desk.customers.save_all(tx, [Customer(account.id, name) for name in NAMES])
    workspace.announce_changes()
    return {customer.name: customer.id for customer in stored if customer.id is not None}


@pytest.fixture
def picker(qtbot: QtBot, workspace: Workspace, ids: dict[str, int]) -> CustomerPicker:
    made = CustomerPicker(workspace)
    QAbstractItemModelTester(made.list.model(), QAbstractItemModelTester.FailureReportingMode.Warning, made)
    qtbot.addWidget(made)
    made.resize(480, 400)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: count(made) == "4 / 4")
    return made


def shown(picker: CustomerPicker) -> list[str]:
    model = picker.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def count(picker: CustomerPicker) -> str:
    label = picker.findChild(QLabel, "picker_count")
    assert isinstance(label, QLabel)
    return label.text()


def test_nobody_is_chosen_at_first(picker: CustomerPicker) -> None:
    assert not picker.list.currentIndex().isValid()


def test_typing_finds_and_the_arrows_choose_without_leaving_the_field(
    qtbot: QtBot, picker: CustomerPicker, ids: dict[str, int]
) -> None:
    picker.search_field.insert("東京")  # QTest types ASCII only
    qtbot.waitUntil(lambda: count(picker) == "2 / 4")
    first, second = shown(picker)
    for key, name in ((Qt.Key.Key_Down, first), (Qt.Key.Key_Down, second), (Qt.Key.Key_Up, first)):
        with qtbot.waitSignal(picker.customer_chosen) as chosen:
            qtbot.keyClick(picker.search_field, key)
        assert chosen.args == [ids[name]]
    assert picker.search_field.text() == "東京"


def test_a_click_chooses(qtbot: QtBot, picker: CustomerPicker, ids: dict[str, int]) -> None:
    place = picker.list.visualRect(picker.list.model().index(1, 0)).center()
    with qtbot.waitSignal(picker.customer_chosen) as chosen:
        qtbot.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [ids["Contoso"]]


def test_what_is_chosen_already_is_marked_without_a_word(
    qtbot: QtBot, picker: CustomerPicker, ids: dict[str, int]
) -> None:
    with qtbot.assertNotEmitted(picker.customer_chosen):
        picker.select(ids["Contoso"])
    assert picker.list.currentIndex().data() == "Contoso"
    with qtbot.assertNotEmitted(picker.customer_chosen):
        picker.select(None)
    assert not picker.list.currentIndex().isValid()


def test_the_choice_survives_a_search_that_hides_it(qtbot: QtBot, picker: CustomerPicker, ids: dict[str, int]) -> None:
    picker.select(ids["Contoso"])
    with qtbot.assertNotEmitted(picker.customer_chosen):
        picker.search_field.insert("東京")  # QTest types ASCII only
        qtbot.waitUntil(lambda: count(picker) == "2 / 4")
        picker.search_field.clear()
        qtbot.waitUntil(lambda: count(picker) == "4 / 4")
    assert picker.list.currentIndex().data() == "Contoso"


def test_a_customer_added_meanwhile_can_be_selected(
    qtbot: QtBot, picker: CustomerPicker, workspace: Workspace, ids: dict[str, int]
) -> None:
    account = workspace.account
    assert account is not None
    assert account.id is not None
    customer, change_id = add_customer(workspace.desk, Customer(account.id, "Brand New"))
    picker.select(customer.id)
    workspace.did(change_id)
    qtbot.waitUntil(lambda: picker.list.currentIndex().data() == "Brand New")
    assert count(picker) == "5 / 5"


def test_enter_of_an_input_method_chooses_nothing(qtbot: QtBot, picker: CustomerPicker) -> None:
    preedit = QInputMethodEvent("とうきょう", [])
    QApplication.sendEvent(picker.search_field, preedit)
    committed = QInputMethodEvent("", [])
    committed.setCommitString("東京")
    with qtbot.assertNotEmitted(picker.customer_chosen):
        QApplication.sendEvent(picker.search_field, committed)
        qtbot.keyClick(picker.search_field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: count(picker) == "2 / 4")
    assert picker.search_field.text() == "東京"


def test_no_hit_says_so(qtbot: QtBot, picker: CustomerPicker) -> None:
    qtbot.keyClicks(picker.search_field, "nowhere")
    nothing = picker.findChild(QLabel, "picker_nothing")
    assert isinstance(nothing, QLabel)
    qtbot.waitUntil(nothing.isVisible)
    assert "nowhere" in nothing.text()
    assert not picker.list.isVisible()


def test_another_account_shows_its_own(qtbot: QtBot, picker: CustomerPicker, workspace: Workspace) -> None:
    with workspace.desk.database.write() as tx:
        other = workspace.desk.accounts.save(tx, PartnerAccount("Other"))
        assert other.id is not None
        workspace.desk.customers.save(tx, Customer(other.id, "Only theirs"))
    picker.set_account(other.id)
    qtbot.waitUntil(lambda: count(picker) == "1 / 1")
    assert shown(picker) == ["Only theirs"]


def test_a_button_stands_below_the_list(qtbot: QtBot, picker: CustomerPicker) -> None:
    button = QPushButton("New customer…")
    picker.add_action(button)
    qtbot.waitUntil(lambda: button.mapTo(picker, QPoint()).y() >= picker.list.geometry().bottom())
    assert button.isVisible()


def test_every_focusable_widget_has_a_name(picker: CustomerPicker) -> None:
    assert nameless_widgets(picker) == []
