"""Many customers asked at once, in the real wizard on a real database file."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.invitations import HandOverRoute, InvitationState
from desktop.mail.eml import parse_eml
from desktop.operations.desk import Desk
from desktop.ui.customers.customers_view import CustomersView
from desktop.ui.file_dialog import FileDialog
from desktop.ui.main_window import MainWindow
from desktop.ui.many_requests.many_wizard import ManyWizard
from desktop.ui.many_requests.requests_model import Column
from desktop.ui.many_requests.requests_view import RequestsView
from desktop.ui.style.segmented import SegmentedControl
from desktop.ui.unfinished_requests import RequestItem
from desktop.ui.wizard.request_wizard import RequestWizard
from desktop.ui.workspace import Workspace
from tests.operations.test_request_relationship import add_account, add_customer
from tests.ui.accessibility import nameless_widgets
from tests.ui.url_catcher import UrlCatcher

CUSTOMERS = (
    {"name": "Adventure Works", "contact_email": "ishii@adventure.example"},
    {"name": "株式会社あおば印刷", "contact_email": "mori@aoba.example", "language": "ja"},
    {"name": "No address", "contact_email": ""},
    {"name": "Fincher/Architects", "contact_email": "mori@aoba.example"},
)


@pytest.fixture
def ids(workspace: Workspace) -> list[int]:
    account = add_account(workspace.desk)
    workspace.announce_changes()
    return [add_customer(workspace.desk, account, **facts) for facts in CUSTOMERS]


@pytest.fixture
def make_wizard(qtbot: QtBot, workspace: Workspace, ids: list[int]) -> Callable[[], ManyWizard]:
    """A wizard for the four, opened on the permissions."""

    def make() -> ManyWizard:
        assert workspace.account is not None
        return opened(qtbot, ManyWizard.begin(workspace, workspace.account.id, ids))

    return make


@pytest.fixture
def wizard(make_wizard: Callable[[], ManyWizard]) -> ManyWizard:
    """A wizard for the four, at the review."""
    made = make_wizard()
    made.next()
    return made


def opened(qtbot: QtBot, wizard: ManyWizard) -> ManyWizard:
    qtbot.addWidget(wizard)
    with qtbot.waitExposed(wizard):
        wizard.open()
    return wizard


def part[T: QWidget](wizard: QWidget, kind: type[T], name: str) -> T:
    found = wizard.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def press(qtbot: QtBot, wizard: QWidget, name: str) -> None:
    qtbot.mouseClick(part(wizard, QPushButton, name), Qt.MouseButton.LeftButton)


def rows(wizard: ManyWizard) -> list[list[str]]:
    model = part(wizard, RequestsView, "requests_view").model()
    return [[model.index(row, column).data() for column in Column] for row in range(model.rowCount())]


def words(wizard: QWidget, name: str) -> str:
    return part(wizard, QLabel, name).text()


def states(desk: Desk) -> list[str]:
    return [row["state"] for row in desk.database.rows("SELECT state FROM invitations ORDER BY customer_id", ())]


def test_the_review_says_how_each_stands(wizard: ManyWizard) -> None:
    assert rows(wizard) == [
        ["Adventure Works", "ishii@adventure.example", "English", "Ready"],
        ["株式会社あおば印刷", "mori@aoba.example", "日本語", "Ready"],
        ["No address", "", "English", "No e-mail address"],
        ["Fincher/Architects", "mori@aoba.example", "English", "Same address as 株式会社あおば印刷"],
    ]
    assert words(wizard.currentPage(), "page_title").startswith("Review 4 request")
    assert words(wizard, "many_title") == "3 ready to hand over"
    assert not nameless_widgets(wizard)


def test_up_and_down_turn_the_preview(qtbot: QtBot, wizard: ManyWizard) -> None:
    view = part(wizard, RequestsView, "requests_view")
    assert view.hasFocus()
    assert words(wizard, "previewed_customer") == "Adventure Works"
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert words(wizard, "previewed_customer") == "株式会社あおば印刷"
    preview = part(wizard, QWidget, "request_preview")
    assert "株式会社あおば印刷" in preview.text.text()  # type: ignore[attr-defined]


def test_a_segment_shows_only_its_own(qtbot: QtBot, wizard: ManyWizard) -> None:
    segments = part(wizard, SegmentedControl, "request_segments")
    segments.set_current("held_back")
    assert [row[0] for row in rows(wizard)] == ["No address"]
    assert words(wizard, "previewed_customer") == "No address"
    segments.set_current("all")
    assert len(rows(wizard)) == 4


def test_a_box_leaves_one_out(qtbot: QtBot, wizard: ManyWizard) -> None:
    view = part(wizard, RequestsView, "requests_view")
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert words(wizard, "many_title") == "2 ready to hand over"
    box = view.visualRect(view.model().index(1, 0))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.left() + 24, box.center().y()))
    assert words(wizard, "many_title") == "1 ready to hand over"
    held = view.model().index(2, 0)
    assert held.data(Qt.ItemDataRole.CheckStateRole) is None
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(held).center())
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert words(wizard, "many_title") == "1 ready to hand over"


def test_open_next_opens_one_after_the_other(
    qtbot: QtBot, wizard: ManyWizard, mail_program: UrlCatcher, desk: Desk
) -> None:
    next_one = part(wizard, QPushButton, "open_next")
    assert next_one.text() == "Open next (1 of 3)"
    press(qtbot, wizard, "open_next")
    qtbot.waitUntil(lambda: next_one.text() == "Open next (2 of 3)")
    press(qtbot, wizard, "open_next")
    qtbot.waitUntil(lambda: next_one.text() == "Open next (3 of 3)")
    assert len(mail_program.urls) == 2
    assert states(desk) == ["prepared", "prepared", "draft"]
    with qtbot.waitSignal(wizard.finished_many):
        press(qtbot, wizard, "done")
    assert states(desk) == ["prepared", "prepared", "draft"]


def test_a_folder_gets_a_draft_each(
    qtbot: QtBot, wizard: ManyWizard, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ids: list[int]
) -> None:
    folder = tmp_path / "drafts"
    folder.mkdir()
    (folder / "Adventure Works.eml").write_text("mine")
    monkeypatch.setattr(FileDialog, "ask_folder", lambda *_a, **_k: str(folder))
    press(qtbot, wizard, "save_folder")
    qtbot.waitUntil(lambda: words(wizard, "many_title").startswith("Saved 3"))
    assert (folder / "Adventure Works.eml").read_text() == "mine"
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["Adventure Works 2.eml", "Adventure Works.eml", "Fincher_Architects.eml", "株式会社あおば印刷.eml"]
    arrived = parse_eml((folder / "株式会社あおば印刷.eml").read_bytes())
    invitation = desk.invitations.of_customer(ids[1])[0]
    assert (arrived.to, arrived.subject, arrived.body) == (invitation.to, invitation.subject, invitation.body)
    assert invitation.state is InvitationState.PREPARED
    assert invitation.id is not None
    assert [left.route for left in desk.invitations.hand_overs(invitation.id)] == [HandOverRoute.SAVE_EML]
    assert not part(wizard, QPushButton, "open_next").isEnabled()


def test_a_folder_that_takes_nothing_says_so_and_nothing_is_noted(
    qtbot: QtBot, wizard: ManyWizard, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    monkeypatch.setattr(FileDialog, "ask_folder", lambda *_a, **_k: str(gone))
    press(qtbot, wizard, "save_folder")
    qtbot.waitUntil(lambda: "Choose another folder" in words(wizard, "many_title"))
    assert states(desk) == ["draft", "draft", "draft"]
    assert part(wizard, QPushButton, "save_folder").isVisible()
    assert part(wizard, QPushButton, "save_folder").text().startswith("Save 3 draft")


def test_a_held_request_is_mended_in_the_wizard_of_its_own(qtbot: QtBot, wizard: ManyWizard, desk: Desk) -> None:
    view = part(wizard, RequestsView, "requests_view")
    view.setCurrentIndex(view.model().index(2, 0))
    assert part(wizard, QPushButton, "edit_request").text() == "Mend it…"
    press(qtbot, wizard, "edit_request")
    single = wizard.findChild(RequestWizard)
    assert isinstance(single, RequestWizard)
    single.flow.edit(to="no@address.example")
    single.reject()
    qtbot.waitUntil(lambda: rows(wizard)[2][Column.CHECK] == "Ready")
    assert rows(wizard)[2][Column.TO] == "no@address.example"
    assert words(wizard, "many_title") == "4 ready to hand over"


def test_the_permissions_are_chosen_once_for_all(
    qtbot: QtBot, make_wizard: Callable[[], ManyWizard], desk: Desk
) -> None:
    wizard = make_wizard()
    box = part(wizard, QCheckBox, "include_dap")
    assert box.isChecked()
    box.click()
    wizard.next()
    wizard.reject()
    links = [row["link"] for row in desk.database.rows("SELECT link FROM invitations", ())]
    assert len(links) == 3  # the one without an address was not chosen
    assert all("DAP=false" in link for link in links)


def test_done_without_a_hand_over_asks_in_place(qtbot: QtBot, wizard: ManyWizard, desk: Desk) -> None:
    press(qtbot, wizard, "done")
    assert wizard.isVisible()
    keep = part(wizard, QPushButton, "keep_as_drafts")
    assert keep.isVisible()
    press(qtbot, wizard, "keep_as_drafts")
    assert not wizard.isVisible()
    assert states(desk) == ["draft"] * 3


def test_what_was_left_goes_on_at_the_review(qtbot: QtBot, wizard: ManyWizard, workspace: Workspace) -> None:
    wizard.reject()
    drafts = [draft.id for draft in workspace.desk.invitations.unfinished()]
    again = opened(qtbot, ManyWizard.resume(workspace, drafts))
    assert part(again, RequestsView, "requests_view").isVisible()
    assert {row[0] for row in rows(again)} == {"Adventure Works", "株式会社あおば印刷", "Fincher/Architects"}


def test_the_clipboard_takes_one(qtbot: QtBot, wizard: ManyWizard, desk: Desk) -> None:
    press(qtbot, wizard, "copy_request")
    qtbot.waitUntil(lambda: states(desk)[0] == "prepared")
    assert "Adventure Works" in QApplication.clipboard().text()
    assert rows(wizard)[0][Column.CHECK] == "Handed over"


# --- from the window --------------------------------------------------------------------------------------------------


@pytest.fixture
def window(qtbot: QtBot, workspace: Workspace, ids: list[int]) -> MainWindow:
    """The window over the four customers."""
    del ids
    shown = MainWindow(workspace.preferences)
    qtbot.addWidget(shown, before_close_func=_close_dialogs)
    shown.show_workspace(workspace)
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def test_several_customers_are_asked_together_and_go_on_together(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, ids: list[int]
) -> None:
    del ids
    tree = part(window, CustomersView, "customers_view")
    qtbot.waitUntil(lambda: tree.model().rowCount() == 4)
    tree.selectAll()
    bar = part(window, QPushButton, "selected_request_for_customer")
    assert bar.text() == "Request…"
    bar.click()
    wizard = window.findChild(ManyWizard)
    assert isinstance(wizard, ManyWizard)
    wizard.next()
    view = part(wizard, RequestsView, "requests_view")
    qtbot.waitUntil(view.isVisible)
    wizard.reject()
    together = part(window, RequestItem, "unfinished_all")
    assert together.text() == "All 3 together"
    qtbot.mouseClick(together, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(window.findChildren(ManyWizard)) == 1 and wizard not in window.findChildren(ManyWizard))
    again = window.findChild(ManyWizard)
    assert isinstance(again, ManyWizard)
    again.reject()
    qtbot.keyClick(part(window, RequestItem, "unfinished_all"), Qt.Key.Key_Delete)
    assert workspace.desk.invitations.unfinished() == []
    assert workspace.undo_stack.undoText() == "Discard 3 unfinished requests"
    workspace.undo_stack.undo()
    assert len(workspace.desk.invitations.unfinished()) == 3


def test_customers_of_two_accounts_are_told_apart(window: MainWindow, workspace: Workspace, ids: list[int]) -> None:
    theirs = add_account(workspace.desk, name="Other", tenant_id="1b2c3d4e-0000-4a5b-8c6d-7e8f90a1b2c4")
    window.commands.request(*ids, add_customer(workspace.desk, theirs))
    box = window.findChild(QMessageBox, "error_box")
    assert isinstance(box, QMessageBox)
    assert "Select customers of one account" in box.text()
    assert window.findChild(ManyWizard) is None


def _close_dialogs(window: QWidget) -> None:
    for dialog in window.findChildren(QDialog):
        dialog.close()
