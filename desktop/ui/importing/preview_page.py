"""What an import would do, before it is done: the file, the columns, the counts, and every row."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.exchange.customers_importing import Decisions, ImportPlan
from desktop.exchange.customers_matching import Outcome, PlannedRow
from desktop.ui.customers.words import short_date
from desktop.ui.importing.preview_cards import AcceptedCard, ColumnsCard, OutcomeCard
from desktop.ui.importing.preview_model import PreviewModel
from desktop.ui.importing.preview_view import PreviewView
from desktop.ui.importing.reading_menu import ReadingMenu
from desktop.ui.importing.words import delimiter_word, headers_word
from desktop.ui.style.buttons import Button
from desktop.ui.style.labels import ElidedLabel, Label
from desktop.ui.style.notice import Notice
from desktop.ui.style.segmented import SegmentedControl
from desktop.ui.style.spacing import S8, S16

ALL, NEW, UPDATED, PROPOSALS, MISSING, PROBLEMS = "all", "new", "updated", "proposals", "missing", "problems"


class PreviewPage(QWidget):
    """Shows one plan. `decided` tells that the person chose something: `decisions` has it."""

    decided = Signal()
    save_wanted = Signal()

    def __init__(self, plan: ImportPlan, reading: ReadingMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview_page")
        self.plan = plan
        self.model = PreviewModel(self)
        self.view = PreviewView(self.model)
        self._rows = self._rows_of_segments()
        self.segments = self._build_segments()
        self._outcome = OutcomeCard(plan)
        self.save = Button(self.tr("Save problem rows…"), "ghost", "save")
        self.save.setObjectName("save_problem_rows")
        self.save.setVisible(bool(plan.overview.outcomes[Outcome.REJECTED]))
        self._build(reading)
        self._connect()
        self.model.decide(plan.default_decisions())
        self._show_segment(self._first_segment())

    @property
    def decisions(self) -> Decisions:
        """What the person decided."""
        return self.model.decisions

    def _build(self, reading: ReadingMenu) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S16)
        layout.addLayout(self._build_file_line(reading))
        for notice in self._build_notices():
            layout.addWidget(notice)
        layout.addLayout(self._build_cards())
        tools = QHBoxLayout()
        tools.addWidget(self.segments)
        tools.addStretch(1)
        tools.addWidget(self.save)
        layout.addLayout(tools)
        layout.addWidget(self.view, 1)

    def _build_file_line(self, reading: ReadingMenu) -> QHBoxLayout:
        recognition = self.plan.recognition
        facts = (
            recognition.encoding.label,
            delimiter_word(recognition.delimiter),
            self.tr("%n row(s)", "", len(self.plan.rows)),
            headers_word(recognition),
        )
        change = Button(self.tr("Change…"), "link")
        change.setObjectName("change_reading")
        change.setAccessibleName(self.tr("Change how the file is read"))
        change.clicked.connect(lambda: reading.popup(change.mapToGlobal(change.rect().bottomLeft())))
        line = QHBoxLayout()
        line.setSpacing(S8)
        line.addWidget(Label(recognition.source.name, "strong"))
        line.addWidget(ElidedLabel(" · ".join(facts), "muted"))
        line.addWidget(change)
        line.addStretch(1)
        return line

    def _build_notices(self) -> list[Notice]:
        plan = self.plan
        if plan.is_outdated:
            title = self.tr("A later list was imported before this one")
            return [Notice("notice", title, self.tr("Nobody is marked as missing unless you choose so."))]
        if plan.is_partial:
            title = self.tr("Parts of this file could not be read")
            return [Notice("notice", title, self.tr("Nobody is marked as missing unless you choose so."))]
        if plan.imported_at:
            date = short_date(plan.imported_at)
            return [Notice("ok", self.tr("This very file was imported on {date}.").format(date=date))]
        return []

    def _build_cards(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(S16)
        cards: list[QWidget] = [ColumnsCard(self.plan.recognition.columns), self._outcome]
        if self.plan.overview.proposals:
            accepted = AcceptedCard(self.plan.overview.proposals)
            accepted.review_wanted.connect(self._on_review)
            cards.append(accepted)
        for card in cards:
            row.addWidget(card, 1)
        return row

    def _build_segments(self) -> SegmentedControl:
        segments = SegmentedControl(name=self.tr("Rows to show"))
        segments.setObjectName("segments")
        words = {
            ALL: self.tr("All"),
            NEW: self.tr("New"),
            UPDATED: self.tr("Updated"),
            PROPOSALS: self.tr("To confirm"),
            MISSING: self.tr("Not in the list"),
            PROBLEMS: self.tr("Problems"),
        }
        for key, rows in self._rows.items():
            segments.add(key, words[key], len(rows))
        return segments

    def _rows_of_segments(self) -> dict[str, Sequence[PlannedRow]]:
        overview = self.plan.overview
        rows: dict[str, Sequence[PlannedRow]] = {
            ALL: self.plan.rows,
            NEW: overview.outcomes[Outcome.NEW],
            UPDATED: overview.outcomes[Outcome.UPDATED],
            PROPOSALS: overview.proposals,
            MISSING: self.plan.missing,
            PROBLEMS: overview.problems,
        }
        return {key: found for key, found in rows.items() if found or key in (ALL, NEW, UPDATED, PROBLEMS)}

    def _first_segment(self) -> str:
        return next((key for key in (PROBLEMS, PROPOSALS) if self._rows.get(key)), ALL)

    def _connect(self) -> None:
        self.segments.current_changed.connect(self._on_segment)
        self._outcome.chosen.connect(self._on_chosen)
        self.model.decided.connect(self._on_decided)
        self.save.clicked.connect(self.save_wanted)

    def _show_segment(self, key: str) -> None:
        if self.segments.current() == key:
            self._on_segment(key)
        else:
            self.segments.set_current(key)

    @Slot(str)
    def _on_segment(self, key: str) -> None:
        self.model.show_rows(self._rows[key])
        if self.model.rowCount():
            self.view.setCurrentIndex(self.model.index(0, 0))

    @Slot()
    def _on_review(self) -> None:
        self._show_segment(PROPOSALS)
        self.view.setFocus()

    @Slot()
    def _on_chosen(self) -> None:
        self.model.decide(self._outcome.apply_to(self.model.decisions))

    @Slot()
    def _on_decided(self) -> None:
        self._outcome.show_counts(self.plan.counts(self.model.decisions))
        self.decided.emit()
