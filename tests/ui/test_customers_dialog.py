"""Adding and changing a customer in the dialog."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.customers import Customer
from desktop.domain.partner import PartnerAccount
from desktop.operations.edit_customer import add_customer
from desktop.store.customer_query import CustomerQuery
from desktop.ui.customers.country_box import CountryBox
from desktop.ui.customers.country_names import country_code, country_name
from desktop.ui.customers.customer_dialog import CustomerDialog
from desktop.ui.style.field import FormField
from desktop.ui.style.notice import Notice
from desktop.ui.workspace import Workspace
from tests.ui.accessibility import nameless_widgets


@pytest.fixture
def contoso(workspace: Workspace) -> Customer:
    with workspace.desk.database.write() as tx:
        account = workspace.desk.accounts.save(tx, PartnerAccount("Northwind K.K."))
    workspace.announce_changes()
    assert account.id is not None
    return add_customer(
        workspace.desk, Customer(account.id, "Contoso", domain="contoso.example", contact_name="佐藤", country="JP")
    )[0]


def open_dialog(qtbot: QtBot, workspace: Workspace, customer: Customer | None) -> CustomerDialog:
    dialog = CustomerDialog(workspace, customer)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def edit(dialog: CustomerDialog, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, f"customer_{name}")
    assert isinstance(found, QLineEdit)
    return found


def fault(dialog: CustomerDialog, name: str) -> str:
    return next(
        field.fault_text for field in dialog.findChildren(FormField) if field.widget.objectName() == f"customer_{name}"
    )


def button(dialog: QWidget, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def names(workspace: Workspace) -> list[str]:
    customers = workspace.desk.customers
    return [row.name for row in customers.rows(customers.ids(CustomerQuery()))]


def test_a_customer_is_added_by_keyboard_alone(qtbot: QtBot, workspace: Workspace, contoso: Customer) -> None:
    dialog = open_dialog(qtbot, workspace, None)
    focused = dialog.focusWidget() or edit(dialog, "name")
    assert focused is edit(dialog, "name")
    qtbot.keyClicks(focused, "Tailspin Toys")
    order = []
    for _ in range(8):
        order.append(dialog.focusWidget().objectName())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert order[:6] == [
        f"customer_{name}" for name in ("name", "reading", "domain", "tenant_id", "contact_name", "contact_email")
    ]
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.customer_id is not None
    assert workspace.desk.customers.get(dialog.customer_id).name == "Tailspin Toys"
    assert workspace.undo_stack.undoText() == "Add Tailspin Toys"
    workspace.undo_stack.undo()
    assert names(workspace) == ["Contoso"]


def test_it_opens_with_what_is_known_and_saves_what_changed(
    qtbot: QtBot, workspace: Workspace, contoso: Customer
) -> None:
    dialog = open_dialog(qtbot, workspace, contoso)
    assert edit(dialog, "contact_name").text() == "佐藤"
    edit(dialog, "contact_name").clear()
    qtbot.keyClicks(edit(dialog, "contact_name"), "Misaki")
    qtbot.mouseClick(button(dialog, "save_customer"), Qt.MouseButton.LeftButton)
    assert workspace.desk.customers.get(contoso.id or 0).contact_name == "Misaki"
    assert workspace.undo_stack.undoText() == "Change contact of Contoso"


def test_saving_unchanged_is_no_step(qtbot: QtBot, workspace: Workspace, contoso: Customer) -> None:
    dialog = open_dialog(qtbot, workspace, contoso)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(button(dialog, "save_customer"), Qt.MouseButton.LeftButton)
    assert dialog.customer_id == contoso.id
    assert not workspace.undo_stack.canUndo()


def test_faults_stand_at_their_fields_and_go_when_typing(qtbot: QtBot, workspace: Workspace, contoso: Customer) -> None:
    dialog = open_dialog(qtbot, workspace, None)
    qtbot.keyClicks(edit(dialog, "tenant_id"), "12")
    qtbot.keyClicks(edit(dialog, "contact_email"), "sato")
    qtbot.mouseClick(button(dialog, "save_customer"), Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert "name" in fault(dialog, "name")
    assert "“12”" in fault(dialog, "tenant_id")
    assert "“sato”" in fault(dialog, "contact_email")
    assert dialog.focusWidget() is edit(dialog, "name")
    qtbot.keyClicks(edit(dialog, "name"), "T")
    assert fault(dialog, "name") == ""
    assert names(workspace) == ["Contoso"]


def test_a_known_customer_is_noticed_and_opened_instead(qtbot: QtBot, workspace: Workspace, contoso: Customer) -> None:
    dialog = open_dialog(qtbot, workspace, None)
    qtbot.keyClicks(edit(dialog, "name"), "contoso")
    qtbot.waitUntil(lambda: dialog.findChild(Notice, "duplicate_notice") is not None)
    notice = dialog.findChild(Notice, "duplicate_notice")
    assert isinstance(notice, Notice)
    assert "contoso.example" in notice.text
    qtbot.mouseClick(button(dialog, "open_duplicate"), Qt.MouseButton.LeftButton)
    assert edit(dialog, "domain").text() == "contoso.example"
    assert dialog.windowTitle() == "Edit customer"
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(button(dialog, "save_customer"), Qt.MouseButton.LeftButton)
    assert dialog.customer_id == contoso.id
    assert names(workspace) == ["Contoso"]


def test_the_notice_goes_when_the_name_differs(qtbot: QtBot, workspace: Workspace, contoso: Customer) -> None:
    dialog = open_dialog(qtbot, workspace, None)
    qtbot.keyClicks(edit(dialog, "name"), "contoso")
    qtbot.waitUntil(lambda: dialog.findChild(Notice, "duplicate_notice") is not None)
    qtbot.keyClicks(edit(dialog, "name"), " west")
    qtbot.waitUntil(lambda: dialog.findChild(Notice, "duplicate_notice") is None)


def test_enter_of_an_input_method_saves_nothing(qtbot: QtBot, workspace: Workspace, contoso: Customer) -> None:
    dialog = open_dialog(qtbot, workspace, None)
    name = edit(dialog, "name")
    committed = QInputMethodEvent("", [])
    committed.setCommitString("株式会社")
    QApplication.sendEvent(name, committed)
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert name.text() == "株式会社"
    assert names(workspace) == ["Contoso"]


def test_esc_leaves_everything_as_it_was(qtbot: QtBot, workspace: Workspace, contoso: Customer) -> None:
    dialog = open_dialog(qtbot, workspace, contoso)
    qtbot.keyClicks(edit(dialog, "name"), "x")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.customer_id is None
    assert names(workspace) == ["Contoso"]


def test_a_read_only_database_opens_to_look_at(
    qtbot: QtBot, workspace: Workspace, contoso: Customer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workspace.desk.database, "read_only", True)
    dialog = open_dialog(qtbot, workspace, contoso)
    assert edit(dialog, "name").isReadOnly()
    assert not button(dialog, "save_customer").isEnabled()
    assert "read-only" in button(dialog, "save_customer").toolTip()


def test_every_focusable_widget_has_a_name(qtbot: QtBot, workspace: Workspace, contoso: Customer) -> None:
    assert nameless_widgets(open_dialog(qtbot, workspace, contoso)) == []


@pytest.mark.parametrize(
    ("typed", "code"), [("Japan", "JP"), ("japan ", "JP"), ("de", "DE"), ("", ""), ("Atlantis", None)]
)
def test_a_country_is_known_by_name_and_code(typed: str, code: str | None) -> None:
    assert country_code(typed) == code


def test_the_country_box_says_codes_and_keeps_what_it_does_not_know(qtbot: QtBot) -> None:
    box = CountryBox()
    qtbot.addWidget(box)
    for code in ("JP", "", "ZZ"):
        box.set_country(code)
        assert box.country() == code
    box.setEditText("Atlantis")
    assert box.country() == "Atlantis"
    assert country_name("JP") == "Japan"
    assert country_name("ZZ") == "ZZ"


def test_the_beginning_of_one_country_is_enough(qtbot: QtBot) -> None:
    box = CountryBox()
    qtbot.addWidget(box)
    box.setEditText("jap")
    assert box.country() == "JP"
    qtbot.keyClick(box.lineEdit(), Qt.Key.Key_Return)
    assert box.currentText() == "Japan"
    box.setEditText("Unit")
    assert box.country() == "Unit"
