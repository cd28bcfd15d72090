"""What an import would do, before it is done: the files, the counts, and every row."""

from typing import override

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.exchange.facts import Subject
from desktop.exchange.formats.format import WholeFormat
from desktop.exchange.importing import Decisions, ImportPlan, PlannedFile, Segment
from desktop.exchange.planned_rows import Outcome
from desktop.ui.customers.words import short_date
from desktop.ui.importing.field_words import subject_word
from desktop.ui.importing.file_words import file_facts
from desktop.ui.importing.files_card import FilesCard
from desktop.ui.importing.preview_cards import AcceptedCard, ColumnsCard, OutcomeCard
from desktop.ui.importing.preview_model import MOST_ROWS, Column, PreviewModel
from desktop.ui.importing.preview_view import PreviewView
from desktop.ui.importing.words import is_confirmed
from desktop.ui.style.buttons import Button
from desktop.ui.style.flow_layout import FlowLayout
from desktop.ui.style.labels import ElidedLabel, Label
from desktop.ui.style.notice import Notice
from desktop.ui.style.segmented import SegmentedControl
from desktop.ui.style.spacing import ROW_HEIGHT, S8, S16, at_least, scaled
from desktop.ui.style.surfaces import ScrollBody

_ALWAYS_SHOWN = (Segment.ALL, Segment.NEW, Segment.UPDATED, Segment.PROBLEMS)
_FEWEST_ROWS = 5  # of the table; what is above it scrolls away rather than it
_LEAST_WIDTH = 640
_PAGE = 500
_CARD_WIDTH = 300


class PreviewPage(QWidget):
    """Shows one plan. `decided` tells that the person chose something: `decisions` has it."""

    decided = Signal()
    save_wanted = Signal()
    change_wanted = Signal(object, QWidget)  # PlannedFile, the button it was asked for with
    need_wanted = Signal(object)  # PlannedFile

    def __init__(self, plan: ImportPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview_page")
        self.plan = plan
        self.model = PreviewModel(plan, self)
        self.view = PreviewView(self.model)
        self._sizes = {segment: plan.size(segment) for segment in Segment}
        self._present = [subject for subject in Subject if plan.size(Segment.ALL, subject)]
        self.segments = self._build_segments()
        self.subjects = self._build_subjects()
        self._outcome = OutcomeCard(plan)
        self._build_tools()
        self._whole = self._build_whole()
        self._build()
        self._connect()
        self._outcome.show_counts(self.model.decisions)
        self._show_segment(self._first_segment())

    @property
    def decisions(self) -> Decisions:
        """What the person decided."""
        return self.model.decisions

    # --- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S16)
        if len(self.plan.files) == 1:
            layout.addLayout(self._build_file_line(self.plan.files[0]))
        else:
            layout.addWidget(self._build_files())
        for notice in self._build_notices():
            layout.addWidget(notice)
        layout.addLayout(self._build_cards())
        tools = FlowLayout(gap=S8)
        for tool in (self.segments, self.subjects, self.tick_all, self.tick_none, self.save):
            tools.addWidget(tool)
        layout.addLayout(tools)
        self._cut = Label(self.tr("The first %n row(s) are shown.", "", MOST_ROWS), "muted")
        layout.addWidget(self._cut)
        layout.addWidget(self.view, 1)
        self.view.setMinimumHeight((_FEWEST_ROWS + 1) * at_least(ROW_HEIGHT, self.font()))
        self.view.setColumnHidden(Column.FILE, len(self.plan.files) == 1)
        self.view.setColumnHidden(Column.WHOSE, set(self._present) <= {Subject.CUSTOMERS, Subject.PRODUCTS})
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        scrolled = ScrollBody(body, _LEAST_WIDTH)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)  # large text on a small screen
        whole.addWidget(scrolled, 1)
        whole.addWidget(self._whole)  # in sight wherever the rows are scrolled

    def _build_tools(self) -> None:
        self.save = Button(self.tr("Save problem rows…"), "ghost", "save")
        self.save.setObjectName("save_problem_rows")
        self.tick_all = Button(self.tr("Confirm all"), "ghost")
        self.tick_all.setObjectName("tick_all")
        self.tick_none = Button(self.tr("Confirm none"), "ghost")
        self.tick_none.setObjectName("tick_none")

    def _build_whole(self) -> Label:
        """What is said of the current row, where its cell cuts it off."""
        whole = Label("", "muted", wrap=True)
        whole.setObjectName("whole_row")
        whole.hide()
        return whole

    def _build_file_line(self, file: PlannedFile) -> QHBoxLayout:
        change = Button(self.tr("Change…"), "link")
        change.setObjectName("change_reading")
        change.setAccessibleName(self.tr("Change how {file} is read").format(file=file.path.name))
        change.clicked.connect(lambda: self.change_wanted.emit(file, change))
        line = QHBoxLayout()
        line.setSpacing(S8)
        line.addWidget(Label(file.path.name, "strong"))
        line.addWidget(ElidedLabel(file_facts(file), "muted"))
        line.addWidget(change)
        line.addStretch(1)
        return line

    def _build_notices(self) -> list[Notice]:
        files = self.plan.files
        copied = [file for file in files if file.recognition and isinstance(file.recognition.format, WholeFormat)]
        return [*self._about_lists(), self._about_copies()] if copied else self._about_lists()

    def _about_copies(self) -> Notice:
        title = self.tr("The copy is merged into what is here, and nothing here is deleted")
        said = self.tr("What was deleted in it, its history and its settings are left out.")
        return Notice("info", title, said)

    def _about_lists(self) -> list[Notice]:
        files = self.plan.files
        nobody = self.tr("Nobody is marked as missing unless you choose so.")
        if any(file.is_outdated for file in files):
            return [Notice("notice", self.tr("A later list was imported before this one"), nobody)]
        if any(file.is_partial for file in files):
            return [Notice("notice", self.tr("Parts of this file could not be read"), nobody)]
        if self.plan.names_few:
            return [self._about_few(nobody)]
        before = [file for file in files if file.imported_at]
        if before and len(before) == len(files):
            date = short_date(before[0].imported_at)
            if len(files) == 1:
                return [Notice("ok", self.tr("This very file was imported on {date}.").format(date=date))]
            return [
                Notice("ok", self.tr("These very files were imported before, the first on {date}.").format(date=date))
            ]
        return []

    def _about_few(self, nobody: str) -> Notice:
        missing = self._sizes[Segment.MISSING]
        known = self.locale().toString(missing + self.plan.listed)
        title = self.tr("%n of {known} known customer(s) are not in the list", "", missing).format(known=known)
        said = self.tr("Check that it is a list of all customers, and of this account.")
        return Notice("notice", title, f"{said}\n{nobody}")

    def _build_files(self) -> FilesCard:
        files = FilesCard(self.plan.files)
        files.change_wanted.connect(self.change_wanted)
        files.need_wanted.connect(self.need_wanted)
        return files

    def _build_cards(self) -> QBoxLayout:
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(S16)
        for card in self._cards():
            self._row.addWidget(card, 1)
        return self._row

    def _cards(self) -> list[QWidget]:
        cards: list[QWidget] = [self._outcome]
        recognition = self.plan.files[0].recognition
        if len(self.plan.files) == 1 and recognition is not None and recognition.columns:
            cards.insert(0, ColumnsCard(recognition.columns))
        if self._sizes[Segment.PROPOSALS]:
            accepted = AcceptedCard(self.plan)
            accepted.review_wanted.connect(self._on_review)
            cards.append(accepted)
        return cards

    def _build_segments(self) -> SegmentedControl:
        segments = SegmentedControl(name=self.tr("Rows to show"))
        segments.setObjectName("segments")
        words = {
            Segment.ALL: self.tr("All"),
            Segment.NEW: self.tr("New"),
            Segment.UPDATED: self.tr("Updated"),
            Segment.UNCHANGED: self.tr("The same"),
            Segment.PROPOSALS: self.tr("To confirm"),
            Segment.MISSING: self.tr("Not in the list"),
            Segment.PROBLEMS: self.tr("Problems"),
        }
        for segment, size in self._sizes.items():
            if size or segment in _ALWAYS_SHOWN:
                segments.add(segment, words[segment], size)
        return segments

    def _build_subjects(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName("subject_box")
        box.setAccessibleName(self.tr("Kind of rows"))
        box.addItem(self.tr("All kinds"), "")
        for subject in self._present:
            box.addItem(subject_word(subject), subject.value)
        box.setVisible(len(self._present) > 1)
        return box

    def _first_segment(self) -> Segment:
        return next((key for key in (Segment.PROBLEMS, Segment.PROPOSALS) if self._sizes[key]), Segment.ALL)

    # --- following ---------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.segments.current_changed.connect(self._show_rows)
        self.subjects.currentIndexChanged.connect(self._show_rows)
        self._outcome.chosen.connect(self._on_chosen)
        self.model.decided.connect(self._on_decided)
        self.view.selectionModel().currentChanged.connect(self._show_whole)
        self.save.clicked.connect(self.save_wanted)
        self.tick_all.clicked.connect(lambda: self.model.decide_all(True))
        self.tick_none.clicked.connect(lambda: self.model.decide_all(False))

    def _show_segment(self, segment: Segment) -> None:
        if self.segments.current() == segment:
            self._show_rows()
        else:
            self.segments.set_current(segment)

    @Slot()
    def _show_rows(self) -> None:
        segment = Segment(self.segments.current())
        chosen = self.subjects.currentData()
        self.model.show_rows(segment, Subject(chosen) if chosen else None)
        self._cut.setVisible(self.model.rowCount() == MOST_ROWS)
        for button in (self.tick_all, self.tick_none):
            button.setVisible(segment is Segment.PROPOSALS)
        self.save.setVisible(segment is not Segment.PROPOSALS and self.has_left_out)
        self._show_whole()
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, 0))

    @property
    def has_left_out(self) -> bool:
        """Whether any row is left out."""
        return any(outcome is Outcome.REJECTED for _, outcome in +self.plan.counts(self.decisions))

    @property
    def why_nothing(self) -> str:
        """Why importing would do nothing: what there is to confirm is not confirmed, as far as the first rows tell."""
        rows = self.plan.rows(Segment.PROPOSALS, 0, _PAGE)
        if any(not is_confirmed(row, self.decisions) for row in rows):
            return self.tr("Nothing is imported unless you confirm rows.")
        if 0 < self._sizes[Segment.ALL] == self._sizes[Segment.PROBLEMS]:
            return self.tr("No row can be taken as it is: each says what to do.")
        if self.has_left_out:
            return self.tr("Nothing to do: all that can be taken is here already.")
        return self.tr("Nothing to do: all of it is here already.")

    @property
    def does_something(self) -> bool:
        """Whether importing would do anything beside adding and changing rows: mark who is missing, accept."""
        decisions = self.decisions
        if decisions.marks_missing and self._sizes[Segment.MISSING]:
            return True
        proposals = self._sizes[Segment.PROPOSALS]
        pages = (self.plan.rows(Segment.PROPOSALS, start, _PAGE) for start in range(0, proposals, _PAGE))
        return any(decisions.is_accepted(row) or decisions.is_overwritten(row) for page in pages for row in page)

    @Slot()
    def _on_review(self) -> None:
        self._show_segment(Segment.PROPOSALS)
        self.view.setFocus()

    @Slot()
    def _on_chosen(self) -> None:
        self.model.decide(self._outcome.apply_to(self.model.decisions))

    @Slot()
    def _show_whole(self) -> None:
        current = self.view.currentIndex().siblingAtColumn(Column.RESULT)
        said = current.data() if current.isValid() else ""
        self._whole.setText(said)
        self._whole.setVisible(self.view.cuts_off(said))

    @Slot()
    def _on_decided(self) -> None:
        self._show_whole()
        self._outcome.show_counts(self.model.decisions)
        self.decided.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cards stand below one another where there is no room for them side by side."""
        super().resizeEvent(event)
        is_narrow = event.size().width() < self._row.count() * scaled(_CARD_WIDTH)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
