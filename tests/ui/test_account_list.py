"""The accounts in the settings: edited, made the default, removed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.customers import Customer
from desktop.domain.partner import LinkOrigin, PartnerAccount
from desktop.operations.edit_customer import add_customer
from desktop.operations.set_up_account import save_account
from desktop.ui.settings.settings_dialog import SettingsDialog
from desktop.ui.workspace import Workspace
from tests.domain.link_samples import DIRECT, TENANT
from tests.ui.accessibility import nameless_widgets


@pytest.fixture
def accounts(workspace: Workspace) -> list[PartnerAccount]:
    """Northwind, the default, and Fabrikam."""
    northwind = PartnerAccount("Northwind", TENANT, invitation_link=DIRECT)
    return [save_account(workspace.desk, account)[0] for account in (northwind, PartnerAccount("Fabrikam"))]


class Settings:
    """The open settings dialog, used as a person does."""

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        self.qtbot = qtbot
        self.dialog = SettingsDialog(workspace)
        qtbot.addWidget(self.dialog)
        self.dialog.show()

    def card(self, account: PartnerAccount) -> QWidget:
        """The account's card, once the layout shows it."""

        def visible() -> list[QWidget]:
            cards = self.dialog.findChildren(QWidget, f"account_card_{account.id}")
            return [card for card in cards if card.isVisible()]

        self.qtbot.waitUntil(lambda: len(visible()) == 1)
        return visible()[0]

    def words(self, account: PartnerAccount) -> str:
        return "\n".join(label.text() for label in self.card(account).findChildren(QLabel))

    def trigger(self, account: PartnerAccount, name: str) -> None:
        action = self.card(account).findChild(QAction, name)
        assert action is not None
        assert action.isEnabled()
        action.trigger()


@pytest.fixture
def settings(qtbot: QtBot, workspace: Workspace, accounts: list[PartnerAccount]) -> Settings:
    return Settings(qtbot, workspace)


def test_each_account_says_where_it_stands(
    qtbot: QtBot, workspace: Workspace, settings: Settings, accounts: list[PartnerAccount]
) -> None:
    assert settings.words(accounts[0]) == "Northwind\nDefault · Ready for requests"
    assert settings.words(accounts[1]) == "Fabrikam\nNo invitation link yet"
    built = replace(accounts[0], link_origin=LinkOrigin.BUILT)
    _, change_id = save_account(workspace.desk, built)
    assert change_id is not None
    workspace.did(change_id)
    assert "compare with Partner Center" in settings.words(accounts[0])
    assert nameless_widgets(settings.dialog) == []


def test_editing_and_adding_ask_for_the_account_dialog(
    qtbot: QtBot, settings: Settings, accounts: list[PartnerAccount]
) -> None:
    edit = settings.card(accounts[1]).findChild(QAbstractButton, "edit_account")
    assert edit is not None
    with qtbot.waitSignal(settings.dialog.account_wanted) as wanted:
        qtbot.mouseClick(edit, Qt.MouseButton.LeftButton)
    assert wanted.args == [accounts[1]]
    new = settings.dialog.findChild(QAbstractButton, "new_account_button")
    assert new is not None
    with qtbot.waitSignal(settings.dialog.account_wanted) as wanted:
        qtbot.mouseClick(new, Qt.MouseButton.LeftButton)
    assert wanted.args == [None]


def test_the_keyboard_stays_on_the_button_for_a_new_account(
    qtbot: QtBot, workspace: Workspace, settings: Settings
) -> None:
    new = settings.dialog.findChild(QAbstractButton, "new_account_button")
    assert new is not None
    new.setFocus()
    workspace.accounts_changed.emit()
    assert settings.dialog.focusWidget() is new


def test_another_account_becomes_the_default_and_undo_takes_it_back(
    workspace: Workspace, settings: Settings, accounts: list[PartnerAccount]
) -> None:
    settings.trigger(accounts[1], "make_default")
    assert settings.words(accounts[1]) == "Fabrikam\nDefault · No invitation link yet"
    workspace.undo_stack.undo()
    assert settings.words(accounts[0]).startswith("Northwind\nDefault")


def test_an_account_without_customers_can_be_removed(
    workspace: Workspace, settings: Settings, accounts: list[PartnerAccount]
) -> None:
    settings.trigger(accounts[1], "remove_account")
    assert [account.name for account in workspace.desk.accounts.all()] == ["Northwind"]
    assert settings.words(accounts[0]) == "Northwind\nReady for requests"
    workspace.undo_stack.undo()
    assert settings.words(accounts[1]).startswith("Fabrikam")


def test_an_account_with_customers_stays_and_says_why(
    workspace: Workspace, settings: Settings, accounts: list[PartnerAccount]
) -> None:
    assert accounts[1].id is not None
    add_customer(workspace.desk, Customer(accounts[1].id, "Contoso"))
    settings.trigger(accounts[1], "remove_account")
    box = settings.dialog.findChild(QMessageBox, "error_box")
    assert box is not None
    assert "Fabrikam" in box.text()
    assert len(workspace.desk.accounts.all()) == 2
    box.close()
