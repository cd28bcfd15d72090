"""The Invitations page, on a real database."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.customers import Customer
from desktop.domain.invitations import HandOver, HandOverRoute, Invitation, InvitationState, fingerprint
from desktop.domain.partner import PartnerAccount
from desktop.operations.desk import Desk
from desktop.operations.track_invitation import mark_accepted
from desktop.ui.invitations.invitations_model import Column
from desktop.ui.invitations.invitations_page import InvitationsPage
from desktop.ui.workspace import Workspace
from tests.ui.accessibility import nameless_widgets

LINK = "https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&DAP=true#/partner-invitation"
TEXT = f"Dear customer,\n\n{LINK}\n\nKind regards"
STATES = {
    "Adventure Works": InvitationState.PREPARED,
    "Contoso": InvitationState.SENT,
    "Fabrikam": InvitationState.ACCEPTED,
    "Litware": InvitationState.DECLINED,
    "東京電力商事": InvitationState.WITHDRAWN,
    "Unfinished": InvitationState.DRAFT,
}
_RANKS = list(InvitationState)


@pytest.fixture
def account_id(desk: Desk) -> int:
    with desk.database.write() as tx:
        account = desk.accounts.save(tx, PartnerAccount("Northwind K.K.", invitation_link=LINK))
    assert account.id is not None
    return account.id


@pytest.fixture
def invitations(desk: Desk, account_id: int) -> dict[str, int]:
    return {name: _invite(desk, account_id, name, state) for name, state in STATES.items()}


def _invite(desk: Desk, account_id: int, name: str, state: InvitationState) -> int:
    with desk.database.write() as tx:
        customer = desk.customers.save(tx, Customer(account_id, name))
        assert customer.id is not None
        rank = _RANKS.index(state)
        draft = Invitation(account_id, customer.id, to="a@contoso.example", subject="Our request", body=TEXT, link=LINK)
        invitation = replace(
            draft,
            state=state,
            dap=state is not InvitationState.DECLINED,
            language="ja" if name.startswith("東") else "en",
            created_at="2026-11-10T00:58:00Z",
            updated_at="2026-11-10T00:58:00Z",
            prepared_at="2026-11-10T01:04:00Z" if rank >= 1 else "",
            sent_at="2026-11-10T01:06:00Z" if rank >= 2 else "",
            closed_at="2026-11-20T01:00:00Z" if rank >= 3 else "",
        )
        stored = desk.invitations.save(tx, invitation)
        assert stored.id is not None
        if rank:
            digest = fingerprint(stored.to, stored.subject, stored.body)
            left = HandOver(
                stored.id, stored.prepared_at, HandOverRoute.COPY, stored.to, stored.subject, TEXT, LINK, digest
            )
            desk.invitations.add_hand_over(tx, left)
    return stored.id


@pytest.fixture
def make_page(qtbot: QtBot, workspace: Workspace) -> Callable[[], InvitationsPage]:
    def make() -> InvitationsPage:
        workspace.announce_changes()
        page = InvitationsPage(workspace)
        QAbstractItemModelTester(page.view.model(), QAbstractItemModelTester.FailureReportingMode.Warning, page)
        qtbot.addWidget(page)
        page.resize(1200, 700)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return make


@pytest.fixture
def page(qtbot: QtBot, invitations: dict[str, int], make_page: Callable[[], InvitationsPage]) -> InvitationsPage:
    made = make_page()
    qtbot.waitUntil(lambda: len(shown(made)) == 5)
    return made


def shown(page: InvitationsPage) -> list[str]:
    model = page.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def go_to(page: InvitationsPage, name: str) -> None:
    page.view.setCurrentIndex(page.view.model().index(shown(page).index(name), 0))


def button(page: QWidget, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def timeline(page: InvitationsPage) -> str:
    found = page.findChild(QWidget, "timeline")
    assert isinstance(found, QWidget)
    return found.accessibleName()


def press(qtbot: QtBot, page: InvitationsPage, name: str) -> None:
    qtbot.mouseClick(button(page, name), Qt.MouseButton.LeftButton)


# --- the list ---------------------------------------------------------------------------------------------------------


def test_every_request_that_left_is_listed_and_no_draft(page: InvitationsPage) -> None:
    assert set(shown(page)) == set(STATES) - {"Unfinished"}
    assert page.view.currentIndex().isValid()


def test_a_row_says_state_permissions_language_and_day(page: InvitationsPage) -> None:
    row = shown(page).index("東京電力商事")
    words = [page.view.model().index(row, column).data() for column in Column]
    assert words[1:4] == ["Withdrawn", "with DAP", "日本語"]
    assert words[4] not in ("", "–")
    spoken = page.view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert all(word in spoken for word in words)


@pytest.mark.parametrize(
    ("key", "names"),
    [
        ("to_send", {"Adventure Works"}),
        ("waiting", {"Contoso"}),
        ("closed", {"Fabrikam", "Litware", "東京電力商事"}),
        ("all", set(STATES) - {"Unfinished"}),
    ],
)
def test_a_segment_shows_its_states(page: InvitationsPage, key: str, names: set[str]) -> None:
    page.show_filter(key)
    assert set(shown(page)) == names


@pytest.mark.parametrize(("text", "found"), [("東京", ["東京電力商事"]), ("ＬＩＴ", ["Litware"]), ("nowhere", [])])
def test_search_finds(qtbot: QtBot, page: InvitationsPage, text: str, found: list[str]) -> None:
    page.set_search(text)
    qtbot.waitUntil(lambda: shown(page) == found)
    page.set_search("")
    qtbot.waitUntil(lambda: len(shown(page)) == 5)


def test_nothing_found_offers_all(qtbot: QtBot, page: InvitationsPage) -> None:
    page.show_filter("waiting")
    page.set_search("litware")
    qtbot.waitUntil(button(page, "show_all_invitations").isVisible)
    assert not page.pane.isVisible()
    with qtbot.waitSignal(page.search_cleared):
        press(qtbot, page, "show_all_invitations")
    qtbot.waitUntil(lambda: len(shown(page)) == 5)
    assert page.pane.isVisible()


def test_without_invitations_it_says_what_to_do(
    qtbot: QtBot, account_id: int, make_page: Callable[[], InvitationsPage]
) -> None:
    page = make_page()
    qtbot.waitUntil(button(page, "empty_request").isVisible)
    with qtbot.waitSignal(page.request_wanted):
        press(qtbot, page, "empty_request")


# --- the pane ---------------------------------------------------------------------------------------------------------


def test_the_pane_tells_what_happened(page: InvitationsPage) -> None:
    go_to(page, "Contoso")
    words = timeline(page)
    digest = fingerprint("a@contoso.example", "Our request", TEXT)
    for fact in ("Drafted", "Copied to clipboard", f"SHA-256 {digest[:4]}…{digest[-4:]}", "Marked as sent", "Waiting"):
        assert fact in words
    assert words.index("Drafted") < words.index("Copied") < words.index("Marked as sent")


def test_the_pane_shows_the_text_as_it_left(page: InvitationsPage, invitations: dict[str, int], desk: Desk) -> None:
    with desk.database.write() as tx:  # what stands in the draft now is not what left
        tx.update("invitations", invitations["Contoso"], {"body": "changed later"})
    go_to(page, "Contoso")
    text = page.findChild(QPlainTextEdit, "text_handed_over")
    assert isinstance(text, QPlainTextEdit)
    assert text.toPlainText() == TEXT
    assert text.isReadOnly()


def test_sent_today_and_back(
    qtbot: QtBot, page: InvitationsPage, invitations: dict[str, int], workspace: Workspace
) -> None:
    go_to(page, "Adventure Works")
    id = invitations["Adventure Works"]
    press(qtbot, page, "sent_today")
    assert workspace.desk.invitations.get(id).state is InvitationState.SENT
    assert workspace.undo_stack.undoText() == "Mark request to Adventure Works as sent"
    qtbot.waitUntil(lambda: not button(page, "sent_today").isVisible())
    assert page.current_id == id
    workspace.undo_stack.undo()
    qtbot.waitUntil(button(page, "sent_today").isVisible)
    assert workspace.desk.invitations.get(id).state is InvitationState.PREPARED


def test_not_yet_leads_back_to_the_text(qtbot: QtBot, page: InvitationsPage, invitations: dict[str, int]) -> None:
    go_to(page, "Adventure Works")
    with qtbot.waitSignal(page.resume_wanted) as wanted:
        press(qtbot, page, "not_sent_yet")
    assert wanted.args == [invitations["Adventure Works"]]


@pytest.mark.parametrize(
    ("name", "state"),
    [
        ("mark_accepted", InvitationState.ACCEPTED),
        ("mark_declined", InvitationState.DECLINED),
        ("withdraw", InvitationState.WITHDRAWN),
    ],
)
def test_an_answer_is_recorded_and_undone(
    qtbot: QtBot,
    page: InvitationsPage,
    invitations: dict[str, int],
    workspace: Workspace,
    name: str,
    state: InvitationState,
) -> None:
    go_to(page, "Contoso")
    id = invitations["Contoso"]
    before = workspace.desk.invitations.get(id)
    press(qtbot, page, name)
    assert workspace.desk.invitations.get(id).state is state
    qtbot.waitUntil(lambda: not button(page, "withdraw").isVisible())
    workspace.undo_stack.undo()
    assert workspace.desk.invitations.get(id) == before
    qtbot.waitUntil(button(page, "withdraw").isVisible)


def test_acceptance_by_word_is_kept_as_evidence(
    qtbot: QtBot, page: InvitationsPage, invitations: dict[str, int], workspace: Workspace
) -> None:
    go_to(page, "Contoso")
    press(qtbot, page, "mark_accepted")
    assert workspace.desk.invitations.get(invitations["Contoso"]).evidence == "Your word"
    qtbot.waitUntil(lambda: "Your word" in timeline(page))


def test_a_files_digest_is_shown_by_its_ends(
    qtbot: QtBot, page: InvitationsPage, invitations: dict[str, int], workspace: Workspace
) -> None:
    go_to(page, "Contoso")
    digest = "0123" + "a" * 56 + "cdef"
    workspace.did(mark_accepted(workspace.desk, invitations["Contoso"], f"Customers.csv, SHA-256 {digest}"))
    qtbot.waitUntil(lambda: "Customers.csv, SHA-256 0123…cdef" in timeline(page))


@pytest.mark.parametrize(
    ("name", "offered"),
    [
        ("Adventure Works", {"sent_today", "not_sent_yet", "mark_accepted", "mark_declined", "withdraw", "open_again"}),
        ("Contoso", {"mark_accepted", "mark_declined", "withdraw", "open_again"}),
        ("Fabrikam", set()),
        ("Litware", {"mark_accepted"}),
    ],
)
def test_only_what_the_state_allows_is_offered(page: InvitationsPage, name: str, offered: set[str]) -> None:
    go_to(page, name)
    every = ("sent_today", "not_sent_yet", "mark_accepted", "mark_declined", "withdraw", "open_again")
    assert {choice for choice in every if button(page, choice).isVisible()} == offered


def test_a_link_that_is_not_in_the_text_is_told(
    qtbot: QtBot, account_id: int, desk: Desk, make_page: Callable[[], InvitationsPage]
) -> None:
    id = _invite(desk, account_id, "Contoso", InvitationState.SENT)
    with desk.database.write() as tx:
        tx.update("hand_overs", desk.invitations.hand_overs(id)[0].id or 0, {"body": "no link here"})
    page = make_page()
    qtbot.waitUntil(lambda: shown(page) == ["Contoso"])
    texts = [label.text() for label in page.pane.findChildren(QLabel)]
    assert "The link is not in the text" in texts


# --- a narrow window --------------------------------------------------------------------------------------------------


def test_in_a_narrow_window_enter_reads_and_esc_goes_back(qtbot: QtBot, page: InvitationsPage) -> None:
    page.resize(880, 600)
    page.activateWindow()
    assert page.view.isVisible()
    assert not page.pane.isVisible()
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    assert page.pane.isVisible()
    assert not page.view.isVisible()
    assert button(page, "back_to_list").isVisible()
    reading = QApplication.focusWidget()
    assert reading is not None
    qtbot.keyClick(reading, Qt.Key.Key_Escape)
    assert page.view.isVisible()
    assert not page.pane.isVisible()


def test_an_invitation_asked_for_is_opened(qtbot: QtBot, page: InvitationsPage, invitations: dict[str, int]) -> None:
    page.resize(880, 600)
    page.show_filter("closed")
    page.select_invitation(invitations["Contoso"])
    qtbot.waitUntil(page.pane.isVisible)
    assert page.current_id == invitations["Contoso"]


# --- looking only -----------------------------------------------------------------------------------------------------


def test_a_read_only_database_greys_every_edit(
    qtbot: QtBot,
    invitations: dict[str, int],
    workspace: Workspace,
    make_page: Callable[[], InvitationsPage],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(workspace.desk.database, "read_only", True)
    page = make_page()
    qtbot.waitUntil(lambda: len(shown(page)) == 5)
    for name in ("sent_today", "not_sent_yet", "mark_accepted", "mark_declined", "withdraw", "open_again"):
        assert not button(page, name).isEnabled()
        assert "read-only" in button(page, name).toolTip()
    assert button(page, "copy_link").isEnabled()


def test_every_focusable_widget_has_a_name(page: InvitationsPage) -> None:
    assert nameless_widgets(page) == []


def test_in_a_larger_font_nothing_of_the_pane_is_cut(qtbot: QtBot, page: InvitationsPage) -> None:
    go_to(page, "Contoso")
    before = page.pane.wanted_width
    font = page.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    for button_name in ("mark_accepted", "mark_declined", "withdraw"):
        button(page, button_name).setFont(font)
    qtbot.waitUntil(lambda: page.pane.wanted_width > before)
    page.resize(1900, 900)
    assert page.pane.isVisible()
    assert page.pane.width() >= page.pane.wanted_width
