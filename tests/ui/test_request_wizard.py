"""The real wizard on a real database file."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QStandardPaths, Qt
from PySide6.QtGui import QColor, QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.domain.invitations import InvitationState
from desktop.domain.partner import Cloud
from desktop.mail import templates
from desktop.operations.templates import languages
from desktop.operations.track_invitation import mark_sent
from desktop.ui.file_dialog import FileDialog
from desktop.ui.style import palettes
from desktop.ui.style.colors import colors_of
from desktop.ui.style.focus import keyboard_focus
from desktop.ui.style.notice import Notice
from desktop.ui.translations import Translations
from desktop.ui.wizard.after_done import AfterDoneNotice
from desktop.ui.wizard.request_wizard import RequestWizard
from desktop.ui.workspace import Workspace
from tests.operations.test_request_relationship import WITH_CHOICE, WITHOUT_CHOICE, add_account, add_customer
from tests.ui.accessibility import nameless_widgets
from tests.ui.url_catcher import UrlCatcher


@pytest.fixture
def customer_id(workspace: Workspace) -> int:
    account = add_account(workspace.desk)
    workspace.announce_changes()
    return add_customer(workspace.desk, account)


@pytest.fixture
def wizard(qtbot: QtBot, workspace: Workspace, customer_id: int) -> Iterator[RequestWizard]:
    yield opened(qtbot, RequestWizard(workspace))


def opened(qtbot: QtBot, wizard: RequestWizard) -> RequestWizard:
    qtbot.addWidget(wizard)
    wizard.show()
    wizard.activateWindow()
    qtbot.waitUntil(wizard.isActiveWindow)
    return wizard


def part[W: QWidget](wizard: QWidget, kind: type[W], name: str) -> W:
    found = wizard.findChild(kind, name)
    assert found is not None, name
    return found


def press(qtbot: QtBot, wizard: RequestWizard, name: str) -> None:
    button = part(wizard, QAbstractButton, name)
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def body(wizard: RequestWizard) -> QPlainTextEdit:
    return part(wizard, QPlainTextEdit, "body")


def at_review(qtbot: QtBot, workspace: Workspace, customer_id: int) -> RequestWizard:
    wizard = opened(qtbot, RequestWizard(workspace, customer_id))
    press(qtbot, wizard, "next")
    press(qtbot, wizard, "next")
    assert wizard.currentId() == 2
    return wizard


def test_it_opens_on_the_customer_it_was_started_from(qtbot: QtBot, workspace: Workspace, customer_id: int) -> None:
    wizard = opened(qtbot, RequestWizard(workspace, customer_id))
    assert wizard.flow.customer is not None
    assert "Contoso" in shown_text(wizard)


def test_the_texts_are_made_ready_while_the_person_chooses(
    qtbot: QtBot, workspace: Workspace, customer_id: int
) -> None:
    del customer_id
    templates._compiled.cache_clear()
    opened(qtbot, RequestWizard(workspace))
    qtbot.waitUntil(lambda: templates._compiled.cache_info().currsize == len(languages()))


def test_its_buttons_are_on_a_small_screen_too(qtbot: QtBot, wizard: RequestWizard) -> None:
    """Offscreen has 800 × 800; a title bar needs some of it, the smallest width is the wizard's own."""
    room = wizard.screen().availableGeometry()
    assert wizard.minimumHeight() <= wizard.height() <= room.height() - 30


@pytest.fixture
def large_text(styled: QApplication) -> Iterator[None]:
    """Twice the size, as some people set it."""
    font = styled.font()
    larger = styled.font()
    larger.setPointSizeF(font.pointSizeF() * 2)
    styled.setFont(larger)
    yield
    styled.setFont(font)


def cut_labels(wizard: QWidget) -> list[str]:
    """The words that have less height than they need."""
    shown = [label for label in wizard.findChildren(QLabel) if label.isVisible()]
    return [label.text() for label in shown if label.height() < label.minimumSizeHint().height()]


def shown_text(wizard: QWidget) -> str:
    return "\n".join(label.text() for label in wizard.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def japanese(styled: QApplication) -> Iterator[None]:
    """The interface in Japanese; what that sets for the whole process is put back."""
    locale, translations = QLocale(), Translations(paths.resources_dir() / "translations")
    translations.use("ja")
    yield
    translations.use("en")
    QLocale.setDefault(locale)


def test_the_japanese_wizard_speaks_the_portals_words(
    qtbot: QtBot, japanese: None, workspace: Workspace, customer_id: int
) -> None:
    wizard = at_review(qtbot, workspace, customer_id)
    assert wizard.windowTitle() == "リセラーの関係を要求する"
    box = part(wizard, QCheckBox, "include_dap")
    assert box.text() == "Azure Active Directory および Office 365 に対応する委任された管理特権を含めてください"
    words = {
        name: part(wizard, QAbstractButton, name).text() for name in ("done", "open_in_email", "copy_to_clipboard")
    }
    assert words == {"done": "完了", "open_in_email": "メールで開く", "copy_to_clipboard": "クリップボードにコピー"}
    press(qtbot, wizard, "copy_to_clipboard")
    qtbot.waitUntil(lambda: wizard.flow.handed_over)
    assert "コピーしました" in part(wizard, QLabel, "route_title").text()
    assert nameless_widgets(wizard) == []


def test_next_without_a_customer_says_what_to_do(qtbot: QtBot, wizard: RequestWizard) -> None:
    press(qtbot, wizard, "next")
    assert wizard.currentId() == 0
    assert "Choose a customer" in shown_text(wizard)


def test_the_whole_way_by_keyboard(qtbot: QtBot, workspace: Workspace, customer_id: int) -> None:
    """From the search field to *Done*, never touching the mouse."""
    wizard = opened(qtbot, RequestWizard(workspace))
    qtbot.keyClicks(wizard.focusWidget(), "contoso")
    qtbot.waitUntil(lambda: picker_count(wizard) == 1)
    qtbot.keyClick(wizard.focusWidget(), Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: wizard.flow.customer is not None)
    go_on(qtbot, wizard)
    assert wizard.currentId() == 1
    assert isinstance(wizard.focusWidget(), QCheckBox)
    qtbot.keyClick(wizard.focusWidget(), Qt.Key.Key_Space)
    assert wizard.flow.draft.link.count("DAP=false") == 1
    qtbot.keyClick(wizard.focusWidget(), Qt.Key.Key_Space)
    go_on(qtbot, wizard)
    assert wizard.currentId() == 2
    qtbot.keyClicks(wizard.focusWidget(), "Good morning.")
    assert wizard.flow.draft.body.startswith("Good morning.")
    tab_to(qtbot, wizard, "copy_to_clipboard")
    qtbot.keyClick(wizard.focusWidget(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: wizard.flow.handed_over)
    with qtbot.waitSignal(wizard.handed_over) as done:
        go_on(qtbot, wizard)
    assert workspace.desk.invitations.get(done.args[0]).state is InvitationState.PREPARED


def go_on(qtbot: QtBot, wizard: RequestWizard) -> None:
    qtbot.keyClick(wizard.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def tab_to(qtbot: QtBot, wizard: RequestWizard, name: str) -> None:
    for _ in range(40):
        if wizard.focusWidget().objectName() == name:
            return
        qtbot.keyClick(wizard.focusWidget(), Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {name}")


def picker_count(wizard: RequestWizard) -> int:
    return part(wizard, QAbstractItemView, "picker_list").model().rowCount()


def test_escape_on_an_untouched_wizard_keeps_nothing(qtbot: QtBot, workspace: Workspace, customer_id: int) -> None:
    wizard = opened(qtbot, RequestWizard(workspace, customer_id))
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    assert not wizard.isVisible()
    assert workspace.desk.invitations.unfinished() == []


def test_escape_keeps_what_was_begun_and_it_goes_on_there(qtbot: QtBot, workspace: Workspace, customer_id: int) -> None:
    wizard = at_review(qtbot, workspace, customer_id)
    qtbot.keyClicks(body(wizard), "Mine. ")
    with qtbot.waitSignal(workspace.customers_changed):  # the list shows who has a draft
        qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    (draft,) = workspace.desk.invitations.unfinished()
    again = opened(qtbot, RequestWizard(workspace, invitation_id=draft.id))
    assert again.currentId() == 2
    assert body(again).toPlainText().startswith("Mine. ")
    press(qtbot, again, "back")
    assert again.currentId() == 1


def test_typing_is_kept_without_asking(qtbot: QtBot, workspace: Workspace, customer_id: int) -> None:
    wizard = at_review(qtbot, workspace, customer_id)
    qtbot.keyClicks(body(wizard), "Kept. ")
    qtbot.waitUntil(
        lambda: any(
            workspace.desk.invitations.get(draft.id).body.startswith("Kept. ")
            for draft in workspace.desk.invitations.unfinished()
        )
    )


def test_what_cannot_be_kept_is_said_in_place_and_kept_as_soon_as_it_can(
    qtbot: QtBot, workspace: Workspace, customer_id: int
) -> None:
    wizard = at_review(qtbot, workspace, customer_id)
    qtbot.waitUntil(lambda: len(workspace.desk.invitations.unfinished()) == 1)
    other = sqlite3.connect(workspace.desk.database.path)  # another program holds the database
    workspace.desk.database.connection.execute("PRAGMA busy_timeout = 1")
    other.execute("BEGIN IMMEDIATE")
    fault = part(wizard.currentPage(), Notice, "save_fault")
    qtbot.keyClicks(body(wizard), "Mine. ")
    qtbot.waitUntil(fault.isVisible)
    qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    question = part(wizard, QMessageBox, "lose_box")
    question.reject()
    assert wizard.isVisible()
    other.execute("ROLLBACK")
    other.close()
    qtbot.keyClicks(body(wizard), "Still. ")
    qtbot.waitUntil(lambda: not fault.isVisible())
    (draft,) = workspace.desk.invitations.unfinished()
    assert workspace.desk.invitations.get(draft.id).body.startswith("Mine. Still. ")


def test_back_loses_nothing(qtbot: QtBot, workspace: Workspace, customer_id: int) -> None:
    wizard = at_review(qtbot, workspace, customer_id)
    qtbot.keyClicks(body(wizard), "Mine. ")
    press(qtbot, wizard, "back")
    press(qtbot, wizard, "back")
    press(qtbot, wizard, "next")
    press(qtbot, wizard, "next")
    assert body(wizard).toPlainText().startswith("Mine. ")


def test_the_box_and_the_link_say_the_same(qtbot: QtBot, workspace: Workspace, customer_id: int) -> None:
    wizard = at_review(qtbot, workspace, customer_id)
    press(qtbot, wizard, "back")
    box = part(wizard, QCheckBox, "include_dap")
    assert box.isChecked()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    press(qtbot, wizard, "next")
    assert "DAP=false" in body(wizard).toPlainText()
    assert "DAP=true" not in body(wizard).toPlainText()


def test_a_link_without_the_choice_offers_the_documented_form(qtbot: QtBot, workspace: Workspace) -> None:
    account = add_account(workspace.desk, invitation_link=WITHOUT_CHOICE)
    workspace.announce_changes()
    wizard = opened(qtbot, RequestWizard(workspace, add_customer(workspace.desk, account)))
    press(qtbot, wizard, "next")
    box = part(wizard, QCheckBox, "include_dap")
    assert not box.isChecked()
    assert "This link does not ask for privileges." in shown_text(wizard)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()
    press(qtbot, wizard, "use_documented_form")
    assert box.isChecked()
    assert part(wizard, Notice, "built_link_notice").isVisible()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert wizard.flow.draft.link == WITHOUT_CHOICE


def test_another_link_can_be_pasted_in_place_and_a_wrong_one_is_refused_there(
    qtbot: QtBot, workspace: Workspace
) -> None:
    account = add_account(workspace.desk, invitation_link=WITHOUT_CHOICE)
    workspace.announce_changes()
    wizard = opened(qtbot, RequestWizard(workspace, add_customer(workspace.desk, account)))
    press(qtbot, wizard, "next")
    box = part(wizard, QCheckBox, "include_dap")
    qtbot.keyClick(box, Qt.Key.Key_Space)
    press(qtbot, wizard, "paste_another_link")
    field = part(wizard, QPlainTextEdit, "other_link")
    field.setPlainText("https://admin.microsoft.com.evil.example/Adminportal/Home")
    press(qtbot, wizard, "use_pasted_link")
    assert not box.isChecked()
    assert field.accessibleDescription()
    field.setPlainText(WITH_CHOICE)
    press(qtbot, wizard, "use_pasted_link")
    assert box.isChecked()


def test_each_account_asks_its_own_customers(qtbot: QtBot, workspace: Workspace, customer_id: int) -> None:
    tenant = "11111111-2222-4333-8444-555555555555"
    link = f"https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId={tenant}&msppId=0"
    other = add_account(
        workspace.desk, name="Fabrikam", tenant_id=tenant, invitation_link=f"{link}#/partners/invitation"
    )
    add_customer(workspace.desk, other, name="Adatum")
    wizard = opened(qtbot, RequestWizard(workspace))
    accounts = part(wizard, QComboBox, "from_account")
    assert accounts.isVisible()
    accounts.setCurrentIndex(accounts.findText("Fabrikam"))
    assert wizard.flow.account.name == "Fabrikam"
    view = part(wizard, QAbstractItemView, "picker_list")
    qtbot.waitUntil(lambda: picker_count(wizard) == 1)
    view.setCurrentIndex(view.model().index(0, 0))
    assert wizard.flow.customer is not None
    assert wizard.flow.customer.name == "Adatum"


class TestLinkGuard:
    def test_a_damaged_link_holds_all_three_ways_back_until_mended(
        self, qtbot: QtBot, workspace: Workspace, customer_id: int
    ) -> None:
        wizard = at_review(qtbot, workspace, customer_id)
        text = body(wizard).toPlainText()
        body(wizard).selectAll()
        body(wizard).insertPlainText(text.replace("DAP=true", "DAP=tru"))
        notice = part(wizard, Notice, "link_notice")
        assert notice.isVisible()
        for name in ("copy_to_clipboard", "open_in_email", "save_as"):
            press(qtbot, wizard, name)
            assert wizard.focusWidget().objectName() == "mend_link"
            assert keyboard_focus(wizard.focusWidget())  # with its ring: the click is not mute
        assert not wizard.flow.handed_over
        press(qtbot, wizard, "mend_link")
        assert body(wizard).toPlainText().count(WITH_CHOICE) == 1
        assert not notice.isVisible()
        body(wizard).undo()
        assert notice.isVisible()

    def test_a_full_stop_glued_to_the_link_is_said_and_mended_by_one_click(
        self, qtbot: QtBot, workspace: Workspace, customer_id: int
    ) -> None:
        wizard = at_review(qtbot, workspace, customer_id)
        text = body(wizard).toPlainText()
        body(wizard).selectAll()
        body(wizard).insertPlainText(text.replace(WITH_CHOICE, WITH_CHOICE + "。"))
        assert part(wizard, Notice, "link_notice").isVisible()
        press(qtbot, wizard, "mend_link")
        assert wizard.flow.review().link == ()

    def test_what_the_text_cannot_mend_offers_no_mending(self, qtbot: QtBot, workspace: Workspace) -> None:
        """A link of the US Government that does not ask for the privileges is a matter for Partner Center."""
        link = WITHOUT_CHOICE.replace("admin.microsoft.com", "portal.office365.us")
        account = add_account(workspace.desk, cloud=Cloud.US_GOVERNMENT, invitation_link=link)
        workspace.announce_changes()
        wizard = at_review(qtbot, workspace, add_customer(workspace.desk, account))
        notice = part(wizard, Notice, "link_notice")
        assert notice.isVisible()
        assert "Partner Center" in notice.text
        assert not part(wizard, QAbstractButton, "mend_link").isVisible()
        qtbot.waitUntil(lambda: "DAP not as chosen" in shown_text(wizard))


class TestNewText:
    def test_an_edited_text_is_replaced_only_when_wanted(
        self, qtbot: QtBot, workspace: Workspace, customer_id: int
    ) -> None:
        wizard = at_review(qtbot, workspace, customer_id)
        qtbot.keyClicks(body(wizard), "Mine. ")
        choose_language(wizard, "ja")
        offer = part(wizard, Notice, "new_text_notice")
        assert offer.isVisible()
        assert body(wizard).toPlainText().startswith("Mine. ")
        press(qtbot, wizard, "use_new_text")
        assert "Mine." not in body(wizard).toPlainText()
        press(qtbot, wizard, "undo_new_text")
        assert body(wizard).toPlainText().startswith("Mine. ")
        press(qtbot, wizard, "keep_mine")
        assert not offer.isVisible()

    def test_the_editors_own_undo_brings_my_text_back(
        self, qtbot: QtBot, workspace: Workspace, customer_id: int
    ) -> None:
        wizard = at_review(qtbot, workspace, customer_id)
        qtbot.keyClicks(body(wizard), "Mine. ")
        choose_language(wizard, "ja")
        press(qtbot, wizard, "use_new_text")
        subject = wizard.flow.draft.subject
        body(wizard).undo()
        assert body(wizard).toPlainText().startswith("Mine. ")
        assert wizard.flow.draft.body == body(wizard).toPlainText()
        assert wizard.flow.draft.subject != subject  # one step: the subject comes back too
        assert part(wizard, QLineEdit, "subject").text() == wizard.flow.draft.subject
        assert part(wizard, Notice, "new_text_notice").isVisible()

    def test_an_unedited_text_follows_the_language(self, qtbot: QtBot, workspace: Workspace, customer_id: int) -> None:
        wizard = at_review(qtbot, workspace, customer_id)
        choose_language(wizard, "ja")
        assert "カスタマーアグリーメント" in body(wizard).toPlainText()


def choose_language(wizard: RequestWizard, language: str) -> None:
    box = part(wizard, QComboBox, "language")
    box.setCurrentIndex(box.findData(language))
    box.activated.emit(box.currentIndex())


class TestHandingOver:
    def test_copy_is_told_and_recorded(self, qtbot: QtBot, workspace: Workspace, customer_id: int) -> None:
        wizard = at_review(qtbot, workspace, customer_id)
        press(qtbot, wizard, "copy_to_clipboard")
        qtbot.waitUntil(lambda: wizard.flow.handed_over)
        assert "Copied" in part(wizard, QLabel, "route_title").text()
        (hand_over,) = workspace.desk.invitations.hand_overs(wizard.flow.draft.id or 0)
        assert hand_over.body == body(wizard).toPlainText()

    def test_done_without_a_hand_over_asks_in_place(self, qtbot: QtBot, workspace: Workspace, customer_id: int) -> None:
        wizard = at_review(qtbot, workspace, customer_id)
        press(qtbot, wizard, "done")
        assert wizard.isVisible()
        assert part(wizard, Notice, "not_handed_over_notice").isVisible()
        press(qtbot, wizard, "keep_as_draft")
        assert not wizard.isVisible()
        assert len(workspace.desk.invitations.unfinished()) == 1

    def test_in_large_text_what_is_asked_is_whole_and_in_sight(
        self, qtbot: QtBot, workspace: Workspace, customer_id: int, large_text: None
    ) -> None:
        wizard = at_review(qtbot, workspace, customer_id)
        wizard.resize(960, 700)
        press(qtbot, wizard, "done")
        notice = part(wizard, Notice, "not_handed_over_notice")
        button = part(notice, QAbstractButton, "copy_and_finish")
        qtbot.waitUntil(lambda: cut_labels(wizard) == [])
        qtbot.waitUntil(lambda: button.visibleRegion().boundingRect() == button.rect())
        body(wizard).moveCursor(QTextCursor.MoveOperation.End)
        body(wizard).moveCursor(QTextCursor.MoveOperation.Start)
        qtbot.waitUntil(lambda: body(wizard).viewport().visibleRegion().contains(body(wizard).cursorRect().center()))

    def test_copy_and_finish(self, qtbot: QtBot, workspace: Workspace, customer_id: int) -> None:
        wizard = at_review(qtbot, workspace, customer_id)
        press(qtbot, wizard, "done")
        with qtbot.waitSignal(wizard.handed_over):
            press(qtbot, wizard, "copy_and_finish")
        assert not wizard.isVisible()
        assert workspace.desk.invitations.unfinished() == []

    def test_a_second_thought_after_copy_and_finish_failed_is_not_finished(
        self, qtbot: QtBot, workspace: Workspace, customer_id: int
    ) -> None:
        wizard = at_review(qtbot, workspace, customer_id)
        body(wizard).selectAll()
        body(wizard).insertPlainText("no link")
        press(qtbot, wizard, "done")
        assert wizard.isVisible()
        assert wizard.focusWidget().objectName() == "mend_link"

    def test_save_as_writes_a_draft_file(
        self, qtbot: QtBot, workspace: Workspace, customer_id: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        target = tmp_path / "request.eml"
        proposed: list[str] = []

        def choose(*arguments: object) -> str:
            proposed.append(str(arguments[2]))
            return str(target)

        monkeypatch.setattr(FileDialog, "ask_save", choose)
        wizard = at_review(qtbot, workspace, customer_id)
        press(qtbot, wizard, "save_as")
        qtbot.waitUntil(lambda: wizard.flow.handed_over)
        assert b"\nX-Unsent: 1\r\n" in target.read_bytes()
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        assert Path(proposed[0]).parent in (Path.home(), Path(documents))

    def test_open_in_email_hands_the_exact_url_over(
        self, qtbot: QtBot, workspace: Workspace, customer_id: int, mail_program: UrlCatcher
    ) -> None:
        wizard = at_review(qtbot, workspace, customer_id)
        press(qtbot, wizard, "open_in_email")
        qtbot.waitUntil(lambda: wizard.flow.handed_over)
        (draft,) = mail_program.drafts
        assert draft.to == "ann@contoso.example"
        assert draft.body == body(wizard).toPlainText()


def test_after_done_only_the_user_makes_it_sent(qtbot: QtBot, workspace: Workspace, customer_id: int) -> None:
    wizard = at_review(qtbot, workspace, customer_id)
    press(qtbot, wizard, "copy_to_clipboard")
    qtbot.waitUntil(lambda: wizard.flow.handed_over)
    with qtbot.waitSignal(wizard.handed_over) as done:
        press(qtbot, wizard, "done")
    invitation_id = done.args[0]
    notice = AfterDoneNotice(workspace, invitation_id)
    qtbot.addWidget(notice)
    assert workspace.desk.invitations.get(invitation_id).state is InvitationState.PREPARED
    with qtbot.waitSignal(notice.answered):
        part(notice, QAbstractButton, "sent_today").click()
    assert workspace.desk.invitations.get(invitation_id).state is InvitationState.SENT
    workspace.undo_stack.undo()
    assert workspace.desk.invitations.get(invitation_id).state is InvitationState.PREPARED


def test_the_question_goes_once_it_is_answered_elsewhere(qtbot: QtBot, workspace: Workspace, customer_id: int) -> None:
    wizard = at_review(qtbot, workspace, customer_id)
    press(qtbot, wizard, "copy_to_clipboard")
    qtbot.waitUntil(lambda: wizard.flow.handed_over)
    invitation_id = wizard.flow.draft.id
    assert invitation_id is not None
    notice = AfterDoneNotice(workspace, invitation_id)
    qtbot.addWidget(notice)
    with qtbot.waitSignal(notice.answered):
        workspace.did(mark_sent(workspace.desk, invitation_id))


def test_an_input_methods_enter_does_not_jump(qtbot: QtBot, workspace: Workspace, customer_id: int) -> None:
    wizard = at_review(qtbot, workspace, customer_id)
    editor = body(wizard)
    QApplication.postEvent(editor, QInputMethodEvent("とうきょう", []))
    commit = QInputMethodEvent("", [])
    commit.setCommitString("東京")
    QApplication.postEvent(editor, commit)
    qtbot.waitUntil(lambda: "東京" in editor.toPlainText())
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert wizard.currentId() == 2
    assert wizard.isVisible()
    press(qtbot, wizard, "back")
    press(qtbot, wizard, "back")
    search = wizard.focusWidget()
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert wizard.currentId() == 0


def test_what_stands_in_step_3_follows_the_desktop_into_the_dark(
    qtbot: QtBot, styled: QApplication, workspace: Workspace, customer_id: int
) -> None:
    """Signs and marks are pictures and formats: they would keep the colors of the light."""
    wizard = at_review(qtbot, workspace, customer_id)
    before, light = styled.palette(), colors_of(wizard)
    inks = {"body": light.accent_text, "check_strip": light.ok.text, "hand_over_panel": light.accent_text}
    qtbot.waitUntil(lambda: all(has_ink(wizard, name, ink) for name, ink in inks.items()))
    try:
        styled.setPalette(palettes.dark())
        qtbot.waitUntil(lambda: not any(has_ink(wizard, name, ink) for name, ink in inks.items()))
    finally:
        styled.setPalette(before)


def has_ink(wizard: RequestWizard, name: str, ink: QColor) -> bool:
    """Whether a part of the wizard shows `ink`, or what is left of it in a thin line."""
    image = part(wizard, QWidget, name).grab().toImage()
    pixels = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    return any(all(abs(a - b) <= 12 for a, b in zip(_rgb(QColor(pixel)), _rgb(ink), strict=True)) for pixel in pixels)


def _rgb(color: QColor) -> tuple[int, int, int]:
    return color.red(), color.green(), color.blue()


def test_every_control_has_a_name(qtbot: QtBot, workspace: Workspace, customer_id: int) -> None:
    wizard = opened(qtbot, RequestWizard(workspace, customer_id))
    for page in range(3):
        assert wizard.currentId() == page
        assert nameless_widgets(wizard) == []
        if page < 2:
            press(qtbot, wizard, "next")
    assert wizard.currentPage().accessibleName()
