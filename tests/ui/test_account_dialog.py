"""The account dialog: what is pasted is read at once, what is wrong is said at its field, nothing is lost by Esc."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.domain.partner import Cloud, LinkOrigin, PartnerAccount, PartnerType
from desktop.operations.set_up_account import save_account
from desktop.ui.settings.account_dialog import AccountDialog
from desktop.ui.style.field import FormField
from desktop.ui.style.labels import Label
from desktop.ui.workspace import Workspace
from tests.domain.link_samples import (
    DIRECT,
    DIRECT_DAP,
    GDAP,
    INDIRECT,
    OTHER_TENANT,
    PROFILE,
    PROVIDER,
    TENANT,
    on_host,
)
from tests.ui.accessibility import nameless_widgets

MAIL = f"Look at your profile: {PROFILE}\nThen accept:\n\n{DIRECT_DAP.replace('&', '&amp;')}\n\nNorthwind\n"


def commit(widget: QWidget, text: str) -> None:
    """Enter `text` as an input method does."""
    done = QInputMethodEvent()
    done.setCommitString(text)
    QApplication.sendEvent(widget, done)


class Dialog:
    """An open account dialog, used as a person does."""

    def __init__(self, qtbot: QtBot, workspace: Workspace, account: PartnerAccount | None = None) -> None:
        self.qtbot = qtbot
        self.widget = AccountDialog(workspace, account)
        qtbot.addWidget(self.widget)
        self.widget.show()

    def find[W: QWidget](self, kind: type[W], name: str) -> W:
        found = self.widget.findChild(kind, name)
        assert found is not None, name
        return found

    def text(self, name: str) -> QLineEdit:
        return self.find(QLineEdit, f"account_{name}")

    def type(self, name: str, text: str) -> None:
        self.text(name).clear()
        if text.isascii():
            self.qtbot.keyClicks(self.text(name), text)
        else:
            commit(self.text(name), text)

    def choose(self, name: str, value: str) -> None:
        box = self.find(QComboBox, f"account_{name}")
        box.setFocus()
        while box.currentData() != value:
            before = box.currentIndex()
            self.qtbot.keyClick(box, Qt.Key.Key_Up if before > box.findData(value) else Qt.Key.Key_Down)
            assert box.currentIndex() != before

    @property
    def link(self) -> QPlainTextEdit:
        return self.find(QPlainTextEdit, "account_invitation_link")

    def paste(self, text: str) -> None:
        data = QMimeData()
        data.setText(text)
        self.link.insertFromMimeData(data)

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.find(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def fault(self, widget: QWidget) -> str:
        field = widget.parentWidget()
        assert isinstance(field, FormField)
        return field.fault_text

    def shows(self, name: str) -> bool:
        return self.find(QWidget, name).isVisible()


@pytest.fixture
def new(qtbot: QtBot, workspace: Workspace) -> Dialog:
    return Dialog(qtbot, workspace)


def stored(workspace: Workspace) -> PartnerAccount:
    (account,) = workspace.desk.accounts.all()
    return account


def test_a_pasted_mail_leaves_the_link_and_fills_the_form(new: Dialog) -> None:
    new.paste(MAIL)
    assert new.link.toPlainText() == DIRECT_DAP
    assert new.text("tenant_id").text() == TENANT
    assert new.fault(new.link) == ""
    said = [label.text() for label in new.find(QWidget, "link_reading").findChildren(Label)]
    assert TENANT in said
    assert "Tenant ID" in new.find(Label, "link_remarks").text()
    assert "&amp;" in new.find(Label, "link_remarks").text()


def test_an_indirect_resellers_link_shows_and_fills_the_provider(new: Dialog) -> None:
    assert not new.shows("account_provider_name")
    new.paste(INDIRECT)
    assert new.shows("account_provider_name")
    assert new.text("provider_tenant_id").text() == PROVIDER
    assert new.text("partner_id").text() == "4794019"
    new.choose("type", PartnerType.DIRECT_BILL.value)
    assert not new.shows("account_provider_name")
    assert "indirect reseller" in new.fault(new.link)


def test_what_is_typed_is_not_overwritten(new: Dialog) -> None:
    new.type("tenant_id", OTHER_TENANT)
    new.paste(DIRECT)
    assert new.text("tenant_id").text() == OTHER_TENANT
    assert OTHER_TENANT in new.fault(new.link)
    new.type("tenant_id", TENANT)
    assert new.fault(new.link) == ""


@pytest.mark.parametrize("text", [GDAP, "hello", PROFILE, on_host("admin.microsoft.com.evil.example")])
def test_what_does_not_belong_in_the_link_field_is_said_below_it(new: Dialog, text: str) -> None:
    new.paste(text)
    assert new.fault(new.link)
    assert new.link.toPlainText() == text
    assert new.text("tenant_id").text() == ""


def test_a_second_link_takes_the_place_of_the_first(new: Dialog) -> None:
    new.paste(DIRECT)
    new.paste(DIRECT_DAP)
    assert new.link.toPlainText() == DIRECT_DAP


def test_a_warning_lets_one_go_on(new: Dialog, workspace: Workspace) -> None:
    new.type("name", "Northwind")
    new.paste(f"{GDAP}\n{DIRECT}")
    assert new.shows("link_warnings")
    assert new.fault(new.link) == ""
    new.click("save_account")
    assert stored(workspace).invitation_link == DIRECT


# --- building --------------------------------------------------------------------------------------------------------


def test_a_built_link_is_marked_until_partner_centers_is_pasted(new: Dialog, workspace: Workspace) -> None:
    new.type("name", "Northwind")
    new.type("tenant_id", TENANT)
    new.click("build_current_link")
    assert new.link.toPlainText() == DIRECT
    assert new.shows("link_built_mark")
    new.click("build_dap_link")
    assert new.link.toPlainText() == DIRECT_DAP
    new.click("save_account")
    assert (stored(workspace).invitation_link, stored(workspace).link_origin) == (DIRECT_DAP, LinkOrigin.BUILT)

    again = Dialog(new.qtbot, workspace, stored(workspace))
    assert again.shows("link_built_mark")
    again.paste(DIRECT_DAP)
    assert not again.shows("link_built_mark")
    again.click("save_account")
    assert stored(workspace).link_origin is LinkOrigin.PASTED


def test_a_missing_part_is_asked_for_where_it_is_entered(new: Dialog) -> None:
    new.click("build_current_link")
    assert "tenant" in new.fault(new.text("tenant_id"))
    assert new.text("tenant_id").hasFocus()
    assert new.link.toPlainText() == ""
    new.qtbot.keyClicks(new.text("tenant_id"), "3")
    assert new.fault(new.text("tenant_id")) == ""


def test_links_are_built_for_the_public_cloud_only(new: Dialog) -> None:
    assert new.shows("build_current_link")
    for cloud in (Cloud.US_GOVERNMENT, Cloud.GERMANY, Cloud.CHINA):
        new.choose("cloud", cloud.value)
        assert not new.shows("build_current_link")
        assert not new.shows("build_dap_link")


# --- saving ----------------------------------------------------------------------------------------------------------


def test_everything_entered_is_kept(new: Dialog, workspace: Workspace) -> None:
    new.paste(INDIRECT)
    new.type("name", "ノースウィンド株式会社")
    new.type("provider_name", "Fourth Coffee")
    new.type("sender_name", "佐藤 葵")
    new.type("email", "sato@northwind.example")
    new.choose("language", "ja")
    country = new.find(QComboBox, "account_country")
    country.setEditText("Japan")
    signature = new.find(QPlainTextEdit, "account_signature")
    signature.setPlainText("佐藤 葵\nノースウィンド株式会社")
    with new.qtbot.waitSignal(workspace.accounts_changed):
        new.click("save_account")
    assert new.widget.result() == AccountDialog.DialogCode.Accepted
    assert new.widget.account == stored(workspace) == workspace.account
    assert stored(workspace) == PartnerAccount(
        "ノースウィンド株式会社",
        TENANT,
        "4794019",
        PartnerType.INDIRECT_RESELLER,
        "Fourth Coffee",
        PROVIDER,
        Cloud.PUBLIC,
        "JP",
        "ja",
        "佐藤 葵",
        "佐藤 葵\nノースウィンド株式会社",
        "sato@northwind.example",
        INDIRECT,
        is_default=True,
        id=stored(workspace).id,
    )
    workspace.undo_stack.undo()
    assert workspace.desk.accounts.all() == []


def test_faults_stand_at_their_fields_and_the_first_gets_the_focus(new: Dialog, workspace: Workspace) -> None:
    new.type("partner_id", "12a")
    new.type("email", "sato@")
    new.click("save_account")
    assert new.widget.isVisible()
    assert workspace.desk.accounts.all() == []
    for name in ("name", "partner_id", "email"):
        assert new.fault(new.text(name))
        assert new.text(name).accessibleDescription() == new.fault(new.text(name))
    assert new.text("name").hasFocus()
    new.type("name", "Northwind")
    new.type("partner_id", "6531449")
    new.type("email", "sato@northwind.example")
    assert not any(new.fault(new.text(name)) for name in ("name", "partner_id", "email"))
    new.click("save_account")
    assert stored(workspace).partner_id == "6531449"


def test_the_sentence_of_the_first_fault_is_scrolled_into_view(new: Dialog) -> None:
    new.widget.resize(new.widget.minimumSize())
    new.type("name", "Northwind")
    new.type("email", "sato@")
    new.click("save_account")
    field, scroll = new.text("email").parentWidget(), new.widget.findChild(QScrollArea)
    assert field is not None
    assert scroll is not None
    view = scroll.viewport()

    def is_in_view() -> bool:
        return view.rect().contains(QRect(field.mapTo(view, QPoint(0, 0)), field.size()))

    new.qtbot.waitUntil(is_in_view)


def test_a_wrong_link_keeps_the_dialog_open_and_gets_the_focus(new: Dialog, workspace: Workspace) -> None:
    new.type("name", "Northwind")
    new.paste(GDAP)
    new.click("save_account")
    assert workspace.desk.accounts.all() == []
    assert new.link.hasFocus()
    assert "GDAP" in new.fault(new.link)


def test_an_account_is_set_up_by_keyboard_alone(new: Dialog, workspace: Workspace) -> None:
    QApplication.clipboard().setText(DIRECT)
    assert new.link.hasFocus()
    new.qtbot.keyClick(new.link, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    while not new.text("name").hasFocus():
        focused = new.widget.focusWidget()
        new.qtbot.keyClick(focused, Qt.Key.Key_Tab)
        assert new.widget.focusWidget() is not focused
    new.qtbot.keyClicks(new.text("name"), "Northwind")
    new.qtbot.keyClick(new.text("name"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not new.widget.isVisible()
    assert stored(workspace).invitation_link == DIRECT


def test_an_input_methods_enter_saves_nothing(new: Dialog, workspace: Workspace) -> None:
    name = new.text("name")
    name.setFocus()
    composing = QInputMethodEvent("のーす", [])
    QApplication.sendEvent(name, composing)
    commit(name, "ノース")
    new.qtbot.keyClick(name, Qt.Key.Key_Return)
    assert new.widget.isVisible()
    assert name.text() == "ノース"
    assert workspace.desk.accounts.all() == []


# --- several accounts ------------------------------------------------------------------------------------------------


def test_another_account_can_be_made_the_default(qtbot: QtBot, workspace: Workspace, new: Dialog) -> None:
    assert not new.shows("account_is_default")  # the first is it anyway
    first, _ = save_account(workspace.desk, PartnerAccount("Northwind"))
    assert not Dialog(qtbot, workspace, first).shows("account_is_default")
    second = Dialog(qtbot, workspace)
    second.type("name", "Fabrikam")
    second.click("account_is_default")
    second.click("save_account")
    default = workspace.desk.accounts.default()
    assert default is not None
    assert default.name == "Fabrikam"
    assert not Dialog(qtbot, workspace, default).find(QAbstractButton, "account_is_default").isEnabled()


# --- leaving ---------------------------------------------------------------------------------------------------------


def unsaved_box(dialog: Dialog) -> QMessageBox:
    return dialog.find(QMessageBox, "unsaved_box")


def test_an_untouched_dialog_closes_without_asking(qtbot: QtBot, workspace: Workspace, new: Dialog) -> None:
    saved, _ = save_account(
        workspace.desk, PartnerAccount("Northwind", TENANT, country="JP", invitation_link=DIRECT, signature="Sato")
    )
    for dialog in (new, Dialog(qtbot, workspace, saved)):
        qtbot.keyClick(dialog.widget, Qt.Key.Key_Escape)
        assert not dialog.widget.isVisible()
        assert dialog.widget.findChild(QMessageBox) is None


@pytest.mark.parametrize(
    ("answer", "open_after", "kept"),
    [("unsaved_save", False, True), ("unsaved_discard", False, False), ("unsaved_keep", True, False)],
)
def test_esc_asks_before_anything_is_lost(
    new: Dialog, workspace: Workspace, answer: str, open_after: bool, kept: bool
) -> None:
    new.type("name", "Northwind")
    new.qtbot.keyClick(new.widget, Qt.Key.Key_Escape)
    assert new.widget.isVisible()
    box = unsaved_box(new)
    new.qtbot.mouseClick(new.find(QAbstractButton, answer), Qt.MouseButton.LeftButton)
    new.qtbot.waitUntil(lambda: not box.isVisible())
    assert new.widget.isVisible() is open_after
    assert bool(workspace.desk.accounts.all()) is kept


def test_closing_the_window_asks_too(new: Dialog) -> None:
    new.paste(DIRECT)
    new.widget.close()
    assert new.widget.isVisible()
    assert unsaved_box(new).isVisible()


def test_a_read_only_database_opens_to_look_at(
    qtbot: QtBot, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved, _ = save_account(workspace.desk, PartnerAccount("Northwind", TENANT, invitation_link=DIRECT))
    monkeypatch.setattr(workspace.desk.database, "read_only", True)
    dialog = Dialog(qtbot, workspace, saved)
    assert dialog.text("name").isReadOnly()
    assert dialog.link.isReadOnly()
    save = dialog.find(QAbstractButton, "save_account")
    assert not save.isEnabled()
    assert save.toolTip() == workspace.read_only_reason
    qtbot.keyClick(dialog.widget, Qt.Key.Key_Escape)
    assert not dialog.widget.isVisible()


def test_everything_that_takes_the_focus_has_a_name(qtbot: QtBot, workspace: Workspace, new: Dialog) -> None:
    new.paste(INDIRECT)
    assert nameless_widgets(new.widget) == []
    saved, _ = save_account(workspace.desk, PartnerAccount("Northwind", TENANT, invitation_link=DIRECT))
    save_account(workspace.desk, replace(saved, id=None, name="Fabrikam", tenant_id=OTHER_TENANT, invitation_link=""))
    dialog = Dialog(qtbot, workspace, saved)
    assert nameless_widgets(dialog.widget) == []
