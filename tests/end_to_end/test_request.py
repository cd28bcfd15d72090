"""One request from the wizard's first step to the mail program's window, and what is on record of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.invitations import HandOverRoute, InvitationState
from desktop.operations.desk import Desk
from desktop.ui.preferences import Preferences
from desktop.ui.style import desk_style
from desktop.ui.wizard.request_wizard import RequestWizard
from desktop.ui.workspace import Workspace
from tests.end_to_end.conftest import Programs, Screen
from tests.end_to_end.mail_programs import ClawsMail
from tests.end_to_end.test_mail_programs import ACCOUNT, CUSTOMER, LINK, without_wrapping

pytestmark = pytest.mark.x11


@pytest.fixture
def workspace(qapp: QApplication, desk: Desk, tmp_path: Path) -> Iterator[Workspace]:
    """A desk with one indirect reseller's account."""
    desk_style.install(qapp)
    with desk.database.write() as tx:
        desk.accounts.save(tx, ACCOUNT)
    opened = Workspace(desk, Preferences(tmp_path / "preferences.ini"))
    yield opened
    opened.close()


@pytest.fixture
def customer_id(workspace: Workspace) -> int:
    """A Japanese customer of that account."""
    with workspace.desk.database.write() as tx:
        customer = workspace.desk.customers.save(tx, CUSTOMER)
    assert customer.id is not None
    return customer.id


def test_a_request_reaches_the_mail_program_and_the_record(
    qtbot: QtBot, workspace: Workspace, customer_id: int, programs: Programs, screen: Screen, home: Path
) -> None:
    claws = ClawsMail(programs, screen, home)
    claws.set_up()
    wizard = RequestWizard(workspace, customer_id)
    qtbot.addWidget(wizard)
    wizard.show()
    for name in ("next", "next", "open_in_email"):
        click(qtbot, wizard, name)
    qtbot.waitUntil(lambda: wizard.flow.handed_over, timeout=20_000)
    assert text_of(wizard, "route_title") == "Asked your mail program to open the draft."

    saved = claws.saved_draft(wizard.flow.draft.subject)
    assert wizard.flow.draft.id is not None
    (record,) = workspace.desk.invitations.hand_overs(wizard.flow.draft.id)
    assert (saved.to, saved.subject) == (record.to, record.subject) == (CUSTOMER.contact_email, saved.subject)
    assert without_wrapping(saved.body) == without_wrapping(record.body)
    assert record.link == LINK
    assert LINK in saved.body.splitlines()
    assert record.route is HandOverRoute.MAILTO
    assert workspace.desk.invitations.get(record.invitation_id).state is InvitationState.PREPARED


def click(qtbot: QtBot, wizard: RequestWizard, name: str) -> None:
    """Click the button of that name, which is there to be clicked."""
    button = wizard.findChild(QAbstractButton, name)
    assert button is not None
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def text_of(wizard: RequestWizard, name: str) -> str:
    """What the label of that name says."""
    label = wizard.findChild(QLabel, name)
    assert label is not None
    return label.text()
