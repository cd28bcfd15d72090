"""The first page of an empty database: what comes next is the one primary button."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.domain.partner import PartnerAccount
from desktop.ui.first_run import FirstRunPage
from desktop.ui.style.buttons import Button
from desktop.ui.workspace import Workspace
from tests.ui.accessibility import nameless_widgets

_LINK = (
    "https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship"
    "&partnerId=5a3b1e00-0000-4000-8000-000000000000&msppId=0#/partners/invitation"
)


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> FirstRunPage:
    page = FirstRunPage(workspace)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    return page


def _kinds(page: FirstRunPage) -> dict[str, str]:
    buttons = [button for button in page.findChildren(Button) if button.kind != "link"]
    return {button.objectName().removeprefix("first_run_"): button.kind for button in buttons}


def test_setting_up_comes_first(page: FirstRunPage) -> None:
    assert _kinds(page) == {"set_up_button": "primary", "import_button": "default", "request_button": "default"}


@pytest.mark.parametrize(("link", "next_step"), [("", "set_up_button"), (_LINK, "import_button")])
def test_the_next_step_follows_the_account_and_its_link(
    page: FirstRunPage, workspace: Workspace, link: str, next_step: str
) -> None:
    with workspace.desk.database.write() as transaction:
        workspace.desk.accounts.save(transaction, PartnerAccount("Northwind", invitation_link=link))
    workspace.announce_changes()
    assert [name for name, kind in _kinds(page).items() if kind == "primary"] == [next_step]


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        ("set_up_button", "set_up_wanted"),
        ("import_button", "import_wanted"),
        ("request_button", "request_wanted"),
        ("sample_button", "sample_wanted"),
    ],
)
def test_each_button_asks_for_its_step(qtbot: QtBot, page: FirstRunPage, button: str, signal: str) -> None:
    widget = page.findChild(Button, f"first_run_{button}")
    assert widget is not None
    with qtbot.waitSignal(getattr(page, signal)):
        qtbot.keyClick(widget, Qt.Key.Key_Space)


def test_everything_is_named(page: FirstRunPage) -> None:
    assert nameless_widgets(page) == []


def test_a_small_window_scrolls_instead_of_cutting(qtbot: QtBot, page: FirstRunPage) -> None:
    page.resize(700, 300)
    sample = page.findChild(Button, "first_run_sample_button")
    assert sample is not None
    assert sample.height() >= sample.sizeHint().height()
