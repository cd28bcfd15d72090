"""Step 3 for many requests: each is looked at, and leaves by a click or together with the others as files."""

from pathlib import Path
from typing import override

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import UserError
from desktop.domain.invitations import Invitation
from desktop.operations.request_many import RequestMany, Standing
from desktop.ui.errors import translate
from desktop.ui.file_dialog import FileDialog
from desktop.ui.handover.folder import free_path
from desktop.ui.handover.hand_over import HandOverDesk, HandOverResult
from desktop.ui.handover.save import documents_folder
from desktop.ui.many_requests.hand_over_line import HandOverLine
from desktop.ui.many_requests.request_preview import RequestPreview
from desktop.ui.many_requests.requests_model import RequestsModel
from desktop.ui.many_requests.requests_view import RequestsView
from desktop.ui.style.buttons import Button
from desktop.ui.style.notice import Notice
from desktop.ui.style.segmented import SegmentedControl
from desktop.ui.style.spacing import S8, S12, S16, scaled
from desktop.ui.style.surfaces import ScrollBody
from desktop.ui.wizard.wizard_page import WizardPage
from desktop.ui.workspace import Workspace

_PREVIEW_WIDTH = 372  # pixels at the usual font size, as all here
_LEAST_LIST, _LEAST_LIST_HEIGHT = 420, 180
_ANY_WIDTH = 16_777_215  # QWIDGETSIZE_MAX
_SEGMENTS = {
    "all": None,
    "ready": Standing.READY,
    "to_look_at": Standing.TO_LOOK_AT,
    "held_back": Standing.HELD_BACK,
}


class ManyReviewPage(WizardPage):
    """`edit_wanted(position)`: open that request by itself; `handed_over`: one has left, and is recorded."""

    edit_wanted = Signal(int)
    handed_over = Signal()

    def __init__(self, workspace: Workspace, many: RequestMany) -> None:
        super().__init__(workspace, lambda: many.lead, 3)
        self.setObjectName("many_review_page")
        self.setFinalPage(True)
        self._many = many
        self._model = RequestsModel(many, self)
        self.view = RequestsView(self._model)
        self.preview = RequestPreview()
        self.line = HandOverLine()
        self._hand_over = HandOverDesk(self)
        self._leaving: tuple[int, Invitation] | None = None  # what is on its way out
        self._waiting: list[int] = []  # what follows it into the folder
        self._folder: Path | None = None  # while one is written
        self._saved = 0
        self._build()
        self._connect()

    def _build(self) -> None:
        self.segments = SegmentedControl(name=self.tr("Show"))
        self.segments.setObjectName("request_segments")
        names = (self.tr("All"), self.tr("Ready"), self.tr("To look at"), self.tr("Held back"))
        for key, name in zip(_SEGMENTS, names, strict=True):
            self.segments.add(key, name)
        listing = QVBoxLayout()
        listing.setSpacing(S8)
        listing.addWidget(self.segments)
        listing.addWidget(self.view, 1)
        body = QWidget()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(S16)
        self._beside.addLayout(listing, 1)
        self._beside.addWidget(self.preview)
        self.view.setMinimumHeight(scaled(_LEAST_LIST_HEIGHT))
        self._done_notice = self._build_done_notice()
        self.content.setSpacing(S12)
        self.content.addWidget(ScrollBody(body, 0), 1)
        self.content.addWidget(self._done_notice)
        self.content.addWidget(self.line)

    def _build_done_notice(self) -> Notice:
        self._keep = Button(self.tr("Keep as drafts"), "default")
        self._keep.setObjectName("keep_as_drafts")
        self._keep.clicked.connect(lambda: self.wizard().reject())
        notice = Notice(
            "notice",
            self.tr("You have not opened or saved any of them yet"),
            self.tr("The customers get nothing until you send the e-mails yourself."),
            [self._keep],
        )
        notice.setObjectName("none_handed_over_notice")
        notice.hide()
        return notice

    def _connect(self) -> None:
        self.segments.current_changed.connect(self._on_segment)
        self._model.chosen_changed.connect(self._show_counts)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self.view.doubleClicked.connect(lambda _index: self._on_edit())
        self.preview.edit_wanted.connect(self._on_edit)
        self.preview.copy_wanted.connect(self._on_copy)
        self.line.save_wanted.connect(self._on_save)
        self.line.open_wanted.connect(self._on_open_next)
        self.line.stop_wanted.connect(self._waiting.clear)
        self._hand_over.finished.connect(self._on_handed_over)
        self._hand_over.failed.connect(self._on_failed)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """List and preview side by side, or one above the other where the window is narrow for its text."""
        super().resizeEvent(event)
        width = scaled(_PREVIEW_WIDTH)
        is_wide = self.width() >= scaled(_LEAST_LIST) + width
        side_by_side, stacked = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(side_by_side if is_wide else stacked)
        self.preview.setMinimumWidth(width if is_wide else 0)
        self.preview.setMaximumWidth(width if is_wide else _ANY_WIDTH)

    # --- showing -----------------------------------------------------------------------------------------------------

    def show_flow(self) -> None:
        """Show how every request stands now."""
        title = self.tr("Review %n request(s)", "", self._many.count())
        self.say(title, self.tr("Errors hold back only their own row. Up and down keys turn the preview."))
        for key, standing in _SEGMENTS.items():
            self.segments.set_count(key, self._many.count(standing))
        position = self._position()
        self._model.refresh()
        self._stand_at(position or 0)
        self._show_counts()

    def focus_first(self) -> QWidget:
        """The list."""
        return self.view

    def validatePage(self) -> bool:
        """*Done* is decided by the wizard."""
        return True

    def _position(self) -> int | None:
        return self._model.position(self.view.currentIndex())

    def _stand_at(self, position: int) -> None:
        index = self._model.index_of(position)
        self.view.setCurrentIndex(index if index.isValid() else self._model.index(0, 0))
        self._show_current()

    def _show_current(self) -> None:
        position = self._position()
        self.preview.setVisible(position is not None)
        if position is not None:
            self.preview.show_request(self._many.requests[position], f"{position + 1:,} / {self._many.count():,}")

    @Slot()
    def _show_counts(self) -> None:
        leaving = len(self._many.leaving)
        self.line.show_counts(leaving, self._many.count(Standing.HANDED_OVER))
        title = self.tr("%n ready to hand over", "", leaving) if leaving else self.tr("Nothing left to hand over")
        self.line.show_words(title, self.tr("One compose window a click. You can stop and go on another day."))

    @Slot(str)
    def _on_segment(self, key: str) -> None:
        self._model.show_standing(_SEGMENTS[key])
        self._stand_at(0)

    @Slot()
    def _on_edit(self) -> None:
        position = self._position()
        if position is not None and self._many.requests[position].check.standing is not Standing.HANDED_OVER:
            self.edit_wanted.emit(position)

    # --- handing over ------------------------------------------------------------------------------------------------

    def _leave(self, position: int) -> Invitation | None:
        """What is about to leave, as it stands; None while something else is on its way."""
        if self._leaving is not None:
            return None
        draft = self._many.requests[position].flow.draft
        self._leaving = position, draft
        return draft

    @Slot()
    def _on_copy(self) -> None:
        position = self._position()
        if position is not None and (draft := self._leave(position)) is not None:
            self._hand_over.copy(draft.body, draft.link)

    @Slot()
    def _on_open_next(self) -> None:
        position = self._many.leaving[0]
        if (draft := self._leave(position)) is not None:
            self._stand_at(position)
            self._hand_over.open_in_email(draft.to, draft.subject, draft.body, draft.link)

    @Slot()
    def _on_save(self) -> None:
        chosen = FileDialog.ask_folder(self, self.tr("Save drafts in"), Path(documents_folder()))
        if chosen and self._leaving is None:
            self._folder = Path(chosen)
            self._saved = 0
            self._waiting[:] = self._many.leaving
            self.line.show_saving(True)
            self._save_next()

    def _save_next(self) -> None:
        assert self._folder is not None, "a folder is being written"
        if not self._waiting:
            self._finish_saving()
            return
        position = self._waiting.pop(0)
        if (draft := self._leave(position)) is not None:
            path = free_path(self._folder, self._many.requests[position].customer_name)
            self._hand_over.save(path, draft.to, draft.subject, draft.body, draft.link)

    def _finish_saving(self) -> None:
        folder, self._folder = self._folder, None
        assert folder is not None, "a folder was being written"
        self.line.show_saving(False)
        title = self.tr("Saved %n draft(s) in “{folder}”", "", self._saved).format(folder=folder.name or str(folder))
        self.line.show_words(title, self.tr("Open each in your mail program and send it."), "ok")

    @Slot(object)
    def _on_handed_over(self, result: HandOverResult) -> None:
        assert self._leaving is not None and result.route is not None, "only whole drafts leave here"
        (position, left), self._leaving = self._leaving, None
        try:
            self._many.requests[position].flow.record_hand_over(result.route, left)
        except UserError as error:
            self._on_failed(error)
            return
        self._many.recheck()
        self._done_notice.hide()
        self.handed_over.emit()
        self.show_flow()
        if self._folder is not None:
            self._saved += 1
            self._save_next()
        else:
            self.line.show_words(translate(result.title), translate(result.text), "ok")

    @Slot(object)
    def _on_failed(self, error: UserError) -> None:
        """What was on its way stays where it is, and what would have followed it waits."""
        self._leaving = None
        self._waiting.clear()
        before = self.tr("%n draft(s) were saved before that.", "", self._saved) if self._folder and self._saved else ""
        self._folder = None
        self.line.show_saving(False)
        self.line.show_words(translate(error.sentence), before, "error")

    def ask_before_done(self) -> None:
        """*Done* without a hand-over: ask in place."""
        self._done_notice.show()
        self._keep.setFocus(Qt.FocusReason.ShortcutFocusReason)
