"""Complete copies in the import dialog: the password at its place, and which account is meant."""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from desktop.domain.partner import PartnerAccount
from desktop.domain.sentences import sentence
from desktop.operations.desk import Desk
from desktop.operations.track_invitation import mark_accepted
from desktop.operations.whole_file import export_document, export_sealed
from desktop.ui.importing.copied_account_page import CopiedAccountPage
from desktop.ui.importing.dialog_pages import RefusedPage, ResultPage
from desktop.ui.importing.import_dialog import ImportDialog
from desktop.ui.importing.preview_page import PreviewPage
from desktop.ui.importing.unlock_page import UnlockPage
from desktop.ui.style.check_box import CheckBox
from desktop.ui.style.labels import Label
from desktop.ui.style.notice import Notice
from desktop.ui.workspace import Workspace
from tests.data.generate import PARTNER_TENANT, Size, generate
from tests.exchange.lists import CONTOSO, write_list
from tests.operations.importing import import_, invite
from tests.stored_customers import by_tenant
from tests.ui.accessibility import nameless_widgets
from tests.ui.test_importing import Opener, account, button, click, names, open_dialog, page, settle, shown

__all__ = ["account", "open_dialog"]  # fixtures

PASSWORD = "correct horse battery"


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Desk]:
    """A colleague's desk."""
    generate(tmp_path / "full.db", Size(8, 12, 30, 40), 7)
    desk = Desk.open(tmp_path / "full.db")
    yield desk
    desk.close()


@pytest.fixture
def sealed(full: Desk, tmp_path: Path) -> Path:
    export_sealed(full, tmp_path / "handed over.zip", PASSWORD)
    return tmp_path / "handed over.zip"


def enter(qtbot: QtBot, dialog: ImportDialog, password: str) -> None:
    line = page(dialog, UnlockPage).findChild(QLineEdit)
    assert line is not None
    line.clear()
    qtbot.keyClicks(line, password)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    settle(qtbot, dialog)


def test_a_sealed_copy_asks_for_its_password_until_it_opens(
    open_dialog: Opener, workspace: Workspace, account: int, sealed: Path, full: Desk, qtbot: QtBot
) -> None:
    dialog = open_dialog(sealed)
    assert page(dialog, UnlockPage).fault == ""
    assert not button(dialog, "go").isEnabled()
    enter(qtbot, dialog, "wrong horse battery")
    assert "does not open" in page(dialog, UnlockPage).fault
    enter(qtbot, dialog, PASSWORD)
    assert "merged into what is here" in page(dialog, Notice).title
    click(qtbot, dialog, "go")
    page(dialog, ResultPage)
    assert names(workspace.desk, account) == names(full, 1) != set()


def test_what_was_unfolded_is_gone_with_the_dialog(
    open_dialog: Opener, sealed: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "unfolded"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    dialog = open_dialog(sealed)
    enter(qtbot, dialog, PASSWORD)
    page(dialog, PreviewPage)
    dialog.reject()
    qtbot.waitUntil(lambda: list(folder.iterdir()) == [])


def test_a_list_beside_a_sealed_copy_is_shown_and_the_copy_says_what_it_needs(
    open_dialog: Opener, sealed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = open_dialog(write_list(tmp_path, [CONTOSO]), sealed)
    alone = page(dialog, PreviewPage).plan
    assert [bool(file.needs) for file in alone.files] == [False, True]
    click(qtbot, dialog, "need_1")
    enter(qtbot, dialog, PASSWORD)
    assert [bool(file.needs) for file in page(dialog, PreviewPage).plan.files] == [False, False]


def test_of_a_copy_of_another_partner_the_account_is_chosen(
    open_dialog: Opener, workspace: Workspace, account: int, full: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    with workspace.desk.database.write() as tx:
        tx.update("accounts", account, {"tenant_id": PARTNER_TENANT.replace("5", "7")})
    with full.database.write() as tx:
        full.accounts.save(tx, PartnerAccount("Other & Sons"))
    export_document(full, tmp_path / "copy.json")
    dialog = open_dialog(tmp_path / "copy.json")
    choice = page(dialog, CopiedAccountPage)
    assert not button(dialog, "go").isEnabled()
    assert nameless_widgets(dialog) == []
    first = choice.findChild(QRadioButton)
    assert first is not None
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    click(qtbot, dialog, "go")
    assert page(dialog, PreviewPage).plan.files[0].needs == ""


@pytest.fixture
def later(full: Desk, workspace: Workspace, account: int, tmp_path: Path) -> Path:
    """The copy a colleague sends again: an invitation was accepted since, and the signature is another."""
    invitation = invite(full, next(iter(by_tenant(full, 1).values())))
    export_document(full, tmp_path / "copy.json")
    import_(workspace.desk, account, tmp_path / "copy.json")
    mark_accepted(full, invitation.id or 0, "He called")
    with full.changes.edit(sentence("by hand")) as edit:
        full.accounts.save(edit, replace(full.accounts.get(1), signature="Aya"))
    export_document(full, tmp_path / "copy.json")
    return tmp_path / "copy.json"


def evidence(desk: Desk) -> int:
    return int(
        desk.database.value("SELECT count(*) FROM invitations WHERE state = 'accepted' AND evidence = 'He called'")
    )


def test_what_came_of_an_invitation_there_is_confirmed_stored_and_taken_back(
    open_dialog: Opener, workspace: Workspace, later: Path, qtbot: QtBot
) -> None:
    dialog = open_dialog(later)
    first, second = (line[-1] for line in shown(dialog))
    assert first.endswith("Evidence: – → He called · Answered on: – → " + first.split("→ ")[-1])
    assert "→ Accepted" in first
    assert second == "Signature: – → Aya: not taken, the account stays as it is here"
    click(qtbot, dialog, "tick_none")
    assert shown(dialog)[0][-1].startswith("Stays as it is here · State: ")
    assert button(dialog, "go").text() == "Done"
    click(qtbot, dialog, "tick_all")
    assert shown(dialog)[0][-1] == first
    with qtbot.waitSignal(workspace.customers_changed):
        click(qtbot, dialog, "go")
    said = "\n".join(label.text() for label in page(dialog, ResultPage).findChildren(Label))
    assert "Invitations: 0 new, 1 updated." in said
    assert evidence(workspace.desk) == 1
    assert workspace.desk.database.value("SELECT signature FROM accounts") == ""
    click(qtbot, dialog, "undo_import")
    qtbot.waitUntil(lambda: dialog.findChild(PreviewPage) is not None)
    assert evidence(workspace.desk) == 0


def test_the_account_is_changed_where_the_person_says_so(
    open_dialog: Opener, workspace: Workspace, later: Path, qtbot: QtBot
) -> None:
    dialog = open_dialog(later)
    box = dialog.findChild(CheckBox, "overwrites")
    assert box is not None
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
    assert shown(dialog)[1][-1] == "Signature: – → Aya, in place of what the account has here"
    click(qtbot, dialog, "go")
    assert workspace.desk.database.value("SELECT signature FROM accounts") == "Aya"


def test_a_cut_copy_is_refused_with_a_reason(open_dialog: Opener, sealed: Path, qtbot: QtBot) -> None:
    whole = sealed.read_bytes()
    sealed.write_bytes(whole[: len(whole) // 2])
    dialog = open_dialog(sealed)
    enter(qtbot, dialog, PASSWORD)
    assert sealed.name in page(dialog, RefusedPage).notice.text


def test_what_is_wrong_with_a_password_is_whole_however_little_room_there_is(
    open_dialog: Opener, sealed: Path, qtbot: QtBot
) -> None:
    dialog = open_dialog(sealed)
    enter(qtbot, dialog, "wrong horse battery")
    unlock = page(dialog, UnlockPage)
    unlock.setMaximumHeight(100)  # as at large text on a small screen
    qtbot.waitUntil(lambda: unlock.height() <= 100)
    said = next(label for label in unlock.findChildren(Label) if label.text() == unlock.fault)
    line = unlock.findChild(QLineEdit)
    assert line is not None
    assert said.height() >= said.heightForWidth(said.width())
    assert said.mapTo(unlock, said.rect().topLeft()).y() >= line.mapTo(unlock, line.rect().bottomLeft()).y()
