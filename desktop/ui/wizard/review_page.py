"""Step 3: the draft as it will leave, the guard over its link, and the three ways out."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.errors import UserError
from desktop.domain.file_names import file_name
from desktop.domain.invitations import HandOverRoute, Invitation
from desktop.domain.links import Severity
from desktop.operations.request_relationship import RequestRelationship
from desktop.operations.review import Review
from desktop.operations.templates import languages
from desktop.ui.errors import translate
from desktop.ui.file_dialog import FileDialog
from desktop.ui.handover.hand_over import HandOverDesk, HandOverResult
from desktop.ui.handover.save import documents_folder
from desktop.ui.language_names import language_name
from desktop.ui.style.buttons import Button
from desktop.ui.style.notice import Notice
from desktop.ui.style.spacing import S12, scaled
from desktop.ui.style.surfaces import ScrollBody
from desktop.ui.wizard.composer import Composer
from desktop.ui.wizard.hand_over_panel import HandOverPanel
from desktop.ui.wizard.wizard_page import WizardPage
from desktop.ui.workspace import Workspace

_LEAST_SCROLLED = 64  # px


class ReviewPage(WizardPage):
    """To, Subject and Body, freely editable; the personal link guarded; handed over and recorded."""

    handed_over = Signal()
    finish_wanted = Signal()

    def __init__(self, workspace: Workspace, flow: Callable[[], RequestRelationship], step: int) -> None:
        super().__init__(workspace, flow, step)
        self.setObjectName("review_page")
        self.setFinalPage(True)
        self.composer = Composer([(code, language_name(code)) for code in languages()])
        self.panel = HandOverPanel()
        self._is_finishing = False
        self._result: HandOverResult | None = None  # of the text as it stands
        self._left: Invitation | None = None  # what is on its way out
        self._folder = documents_folder()
        self._replaced_body: str | None = None  # what one undo in the editor brings back
        self._hand_over = HandOverDesk(self)
        self._link_notice = self._build_link_notice()
        self._text_notice = self._build_text_notice()
        self._undo_notice = self._build_undo_notice()
        self._done_notice = self._build_done_notice()
        for notice in (self._link_notice, self._text_notice, self._undo_notice):
            self.composer.notices.addWidget(notice)
            notice.hide()
        self._done_notice.hide()
        self.content.addWidget(self._build_scroll(), 1)
        self.content.addWidget(self.panel)
        self._connect()

    def _build_scroll(self) -> ScrollBody:
        """The draft, and what is asked below it: with large text not all of it fits above the panel."""
        self._scrolled = QWidget()
        layout = QVBoxLayout(self._scrolled)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S12)
        layout.addWidget(self.composer, 1)
        layout.addWidget(self._done_notice)
        self._scroll = ScrollBody(self._scrolled, 0)
        self._scroll.setMinimumHeight(scaled(_LEAST_SCROLLED))
        return self._scroll

    def _build_link_notice(self) -> Notice:
        self.mend_button = Button(self.tr("Mend link"), "default", "undo")
        self.mend_button.setObjectName("mend_link")
        self.mend_button.clicked.connect(self._on_mend)
        notice = Notice("error", "", "", [self.mend_button])
        notice.setObjectName("link_notice")
        return notice

    def _build_text_notice(self) -> Notice:
        use = Button(self.tr("Use the new text"), "default")
        use.setObjectName("use_new_text")
        keep = Button(self.tr("Keep mine"), "default")
        keep.setObjectName("keep_mine")
        use.clicked.connect(self._on_use_new_text)
        keep.clicked.connect(self._on_keep_mine)
        notice = Notice(
            "info",
            self.tr("There is a new text for this choice"),
            self.tr("The link in your text is up to date already. Your own wording stays unless you replace it."),
            [use, keep],
        )
        notice.setObjectName("new_text_notice")
        return notice

    def _build_undo_notice(self) -> Notice:
        undo = Button(self.tr("Undo"), "default", "undo")
        undo.setObjectName("undo_new_text")
        undo.clicked.connect(self._on_undo_new_text)
        notice = Notice("info", self.tr("Your text was replaced"), "", [undo])
        notice.setObjectName("undo_text_notice")
        return notice

    def _build_done_notice(self) -> Notice:
        copy = Button(self.tr("Copy and finish"), "default")
        copy.setObjectName("copy_and_finish")
        keep = Button(self.tr("Keep as draft"), "default")
        keep.setObjectName("keep_as_draft")
        copy.clicked.connect(self._on_copy_and_finish)
        keep.clicked.connect(lambda: self.wizard().reject())
        notice = Notice(
            "notice",
            self.tr("You have not copied or opened it yet"),
            self.tr("The customer gets nothing until you send the e-mail yourself."),
            [copy, keep],
        )
        notice.setObjectName("not_handed_over_notice")
        self._copy_and_finish = copy
        return notice

    def _connect(self) -> None:
        self.composer.to_edited.connect(lambda text: self._on_typed(to=text))
        self.composer.subject_edited.connect(lambda text: self._on_typed(subject=text))
        self.composer.body_edited.connect(self._on_body_edited)
        self.composer.body_editor.cursorPositionChanged.connect(self._follow_cursor)
        self.composer.language_chosen.connect(self._on_language)
        self.composer.reset_wanted.connect(self._on_reset)
        self.composer.copy_to_wanted.connect(lambda: self._hand_over.copy_text(self.flow.draft.to))
        self.composer.copy_subject_wanted.connect(lambda: self._hand_over.copy_text(self.flow.draft.subject))
        self.panel.copy_wanted.connect(self._on_copy)
        self.panel.open_wanted.connect(self._on_open)
        self.panel.save_wanted.connect(self._on_save)
        self._hand_over.finished.connect(self._on_handed_over)
        self._hand_over.failed.connect(self._on_failed)
        self._hand_over.mail_program_known.connect(self._show_route)

    # --- showing -----------------------------------------------------------------------------------------------------

    def show_flow(self) -> None:
        """Show the draft and everything known about it."""
        flow = self.flow
        assert flow.customer is not None, "the draft is to somebody"
        dap = (
            self.tr("with administration privileges")
            if flow.draft.dap
            else self.tr("without administration privileges")
        )
        asking = self.tr("Asking as {account}").format(account=flow.account.name)
        self.say(self.tr("Review what will leave"), f"{flow.customer.name} · {dap} · {asking}")
        self._show_draft()
        self._show_route()
        self._hand_over.ask_for_mail_program()

    def focus_first(self) -> QWidget:
        """The body: reading it is the work of this step."""
        return self.composer.body_editor

    def validatePage(self) -> bool:
        """*Done* is decided by the wizard."""
        return True

    def _show_draft(self, cursor_at: int | None = None) -> None:
        draft = self.flow.draft
        self.composer.show_draft(
            to=draft.to, subject=draft.subject, body=draft.body, language=draft.language, cursor_at=cursor_at
        )
        self._show_checks()

    def _show_checks(self) -> None:
        flow, review = self.flow, self.flow.review()
        self.composer.body_editor.show_link(flow.draft.link, is_whole=review.link_is_whole)
        self.composer.show_fault(self.composer.to_fault, translate(review.to) if review.to else "")
        self.composer.show_fault(self.composer.subject_fault, translate(review.subject) if review.subject else "")
        self._text_notice.setVisible(flow.new_text is not None and not flow.can_undo_new_text)
        self._undo_notice.setVisible(flow.can_undo_new_text)
        self._show_link_notice(review)
        self._show_strip(review)

    def _show_link_notice(self, review: Review) -> None:
        told = [finding for finding in review.link if finding.severity is not Severity.NOTE]
        self._link_notice.setVisible(bool(told))
        if not told:
            return
        self._link_notice.show_actions(any(finding.code.startswith("text-") for finding in told))
        kind = "notice" if review.link_is_whole else "error"
        title = (
            self.tr("Look at the personal link") if review.link_is_whole else self.tr("The personal link needs mending")
        )
        self._link_notice.set_content(kind, title, " ".join(translate(finding.sentence) for finding in told))

    def _show_strip(self, review: Review) -> None:
        errors = {finding.code for finding in review.link if finding.severity is Severity.ERROR}
        told = {finding.code for finding in review.link if finding.severity is not Severity.NOTE}
        in_text = any(code.startswith("text-") for code in errors)
        other_dap = bool(told & {"link-asks", "link-does-not-ask", "link-dap-missing", "link-dap-required"})
        other_tenant = "link-other-tenant" in errors
        checks = [
            (not in_text, self.tr("Link needs mending") if in_text else self.tr("Link stands once, unchanged")),
            (not other_tenant, self.tr("Another tenant") if other_tenant else self.tr("Your tenant")),
            (not other_dap, self.tr("DAP not as chosen") if other_dap else self.tr("DAP as chosen")),
        ]
        self.composer.strip.show_checks(checks, len(self.flow.draft.body))

    @Slot()
    def _show_route(self) -> None:
        """What the click will do, or did to this very text; or that it waits for the link."""
        is_whole = self.flow.review().link_is_whole
        self.panel.set_emphasis(is_whole and self._result is None)
        if not is_whole:
            waits, why = self.tr("Hand-over waits for the link"), self.tr("Mend it, or undo your change.")
            self.panel.show_line("lock", waits, why)
        elif self._result is not None:
            result = self._result
            self.panel.show_line("check-circle", translate(result.title), translate(result.text), tone="ok")
        else:
            choice = self.flow.route(self._hand_over.platform, self._hand_over.has_mail_program)
            icon = "file" if choice.route is HandOverRoute.EML else "mail"
            self.panel.show_line(icon, translate(choice.title), translate(choice.reason))

    # --- editing -----------------------------------------------------------------------------------------------------

    def _on_typed(self, **changes: str) -> None:
        self.flow.edit(**changes)
        self._is_finishing = False
        self._result = None
        self._show_checks()
        self._show_route()
        self.flow_changed.emit()

    @Slot(str)
    def _on_body_edited(self, body: str) -> None:
        """Undo in the body right after a new text takes back all of it: the subject goes with it."""
        if self.flow.can_undo_new_text and body == self._replaced_body:
            self._on_undo_new_text()
        else:
            self._on_typed(body=body)

    def _changed(self, cursor_at: int | None = None) -> None:
        self._result = None
        self._show_draft(cursor_at)
        self._show_route()
        self.flow_changed.emit()

    @Slot(str)
    def _on_language(self, language: str) -> None:
        self.flow.write_in(language)
        self._changed()

    @Slot()
    def _on_reset(self) -> None:
        self._replaced_body = self.flow.draft.body
        self.flow.reset_text()
        self._changed()

    @Slot()
    def _on_use_new_text(self) -> None:
        self._replaced_body = self.flow.draft.body
        self.flow.use_new_text()
        self._changed()
        self.composer.body_editor.setFocus()

    @Slot()
    def _on_keep_mine(self) -> None:
        self.flow.keep_my_text()
        self._changed()
        self.composer.body_editor.setFocus()

    @Slot()
    def _on_undo_new_text(self) -> None:
        self.flow.undo_new_text()
        self._changed()
        self.composer.body_editor.setFocus()

    @Slot()
    def _on_mend(self) -> None:
        cursor = self.flow.mend_link(self.composer.body_editor.cursor_offset())
        self._changed(cursor)
        self.composer.body_editor.setFocus()

    # --- handing over ------------------------------------------------------------------------------------------------

    def _leave(self, hand_over: Callable[[Invitation], None]) -> None:
        """Hand the draft over as it stands now, once its link is whole and no other hand-over is under way.

        The buttons stay enabled all the while, so that the keyboard stays on them.
        """
        if not self.flow.review().link_is_whole:
            self._point_out(self.mend_button)
        elif self._left is None:
            self._left = self.flow.draft
            hand_over(self._left)

    @Slot()
    def _on_copy(self) -> None:
        self._leave(lambda draft: self._hand_over.copy(draft.body, draft.link))

    @Slot()
    def _on_open(self) -> None:
        self._leave(lambda draft: self._hand_over.open_in_email(draft.to, draft.subject, draft.body, draft.link))

    @Slot()
    def _on_save(self) -> None:
        self._leave(self._save)

    def _save(self, draft: Invitation) -> None:
        filters = ";;".join([self.tr("E-mail draft (*.eml)"), self.tr("Text (*.txt)")])
        path = FileDialog.ask_save(self, self.tr("Save as…"), self._folder / self._file_name(), filters)
        if path:
            self._folder = Path(path).parent
            self._hand_over.save(path, draft.to, draft.subject, draft.body, draft.link)
        else:
            self._left = None

    def _file_name(self) -> str:
        assert self.flow.customer is not None, "the draft is to somebody"
        return f"{file_name(self.flow.customer.name)}.eml"

    @Slot()
    def _on_copy_and_finish(self) -> None:
        self._is_finishing = True
        self._on_copy()

    @Slot(object)
    def _on_handed_over(self, result: HandOverResult) -> None:
        if result.route is not None:
            left, self._left = self._left, None
            try:
                self.flow.record_hand_over(result.route, left)
            except UserError as error:
                self._on_failed(error)
                return
            self._done_notice.hide()
            self.handed_over.emit()
        self._result = result
        self._show_route()
        if self._is_finishing and result.route is not None:
            self.finish_wanted.emit()

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        self._is_finishing = False
        self._left = None
        self.panel.show_line("error", translate(error.sentence), "", tone="error")

    def ask_before_done(self) -> None:
        """*Done* without a hand-over: ask in place."""
        if not self.flow.review().link_is_whole:
            self._point_out(self.mend_button)
            return
        self._done_notice.show()
        self._point_out(self._copy_and_finish)

    def _point_out(self, button: Button) -> None:
        """Move the focus to what is to be done first, with its ring, so that a click that waits is not mute."""
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(button))  # once it has its place

    @Slot()
    def _follow_cursor(self) -> None:
        editor = self.composer.body_editor
        place = editor.viewport().mapTo(self._scrolled, editor.cursorRect().center())
        self._scroll.ensureVisible(place.x(), place.y(), 0, editor.cursorRect().height())
