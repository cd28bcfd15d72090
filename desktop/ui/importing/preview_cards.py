"""The cards above an import's rows: the columns, what will happen, who may have accepted."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.domain.invitations import InvitationState
from desktop.exchange.facts import Subject
from desktop.exchange.headers import ColumnUse
from desktop.exchange.importing import Basis, Decisions, ImportPlan, Segment, Ticks
from desktop.exchange.planned_rows import Outcome, PlannedRow
from desktop.ui.customers.words import short_date
from desktop.ui.importing.field_words import column_word, subject_word
from desktop.ui.importing.words import invitation_words
from desktop.ui.style.buttons import Button
from desktop.ui.style.card import Card
from desktop.ui.style.check_box import CheckBox
from desktop.ui.style.icon_mark import IconMark
from desktop.ui.style.labels import ElidedLabel, Label
from desktop.ui.style.spacing import S8, S12, S24, scaled
from desktop.ui.style.state_pill import StatePill

_COPIED = (Subject.INVITATIONS, Subject.TAGS, Subject.NOTES, Subject.ACCOUNTS, Subject.LINKS)
_SHOWN_COLUMNS = 6
_SHOWN_PROPOSALS = 3
_LINE = S24  # pixels a line of a card takes at the usual font


class ColumnsCard(Card):
    """Which column of the file fills which field; the others are left out."""

    def __init__(self, columns: Sequence[ColumnUse], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("columns_card")
        self.body.addWidget(Label(self.tr("Columns"), "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(S12)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        untitled = self.tr("Column {number}")
        titles = [use.title or untitled.format(number=number) for number, use in enumerate(columns, 1)]
        words = [column_word(use.field or "") for use in columns]
        fills = sorted(zip(titles, words, strict=True), key=lambda pair: not pair[1])
        for line, (name, word) in enumerate(fills[:_SHOWN_COLUMNS]):
            title = ElidedLabel(name)
            field = ElidedLabel(word) if word else ElidedLabel(self.tr("Left out"), "muted")
            title.setAccessibleName(f"{title.text()}: {field.text()}")
            grid.addWidget(title, line, 0)
            grid.addWidget(IconMark("chevron-right", "muted"), line, 1)
            grid.addWidget(field, line, 2)
            grid.setRowMinimumHeight(line, scaled(_LINE))
        self.body.addLayout(grid)
        if len(fills) > _SHOWN_COLUMNS:
            self.body.addWidget(Label(self._others([word for _, word in fills[_SHOWN_COLUMNS:]]), "muted"))
        self.body.addStretch(1)

    def _others(self, words: Sequence[str]) -> str:
        """How many columns are not shown."""
        read = sum(map(bool, words))
        said = [self.tr("%n more column(s) read", "", read)] if read else []
        if read < len(words):
            said.append(self.tr("%n more column(s) left out", "", len(words) - read))
        return " · ".join(said)


class OutcomeCard(Card):
    """How many rows are new, updated, the same, left out; and what the person may choose about all of them.

    `chosen` tells that `apply_to` has something new to say: mark who is missing, keep names, replace what was entered.
    """

    chosen = Signal()

    def __init__(self, plan: ImportPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("outcome_card")
        self._plan = plan
        self._counts: dict[Outcome, tuple[str, Label]] = {}
        self._left_out = IconMark("error", "error")
        self.body.addWidget(Label(self.tr("What will happen"), "heading"))
        self.body.addLayout(self._build_counts())
        self._subjects = Label("", "muted", wrap=True)
        self.body.addWidget(self._subjects)
        self.marks_missing = self._build_missing()
        self.keeps_names = self._box("keeps_names", self.tr("Keep %n earlier name(s) that differ", "", plan.renamed))
        self.keeps_names.setVisible(plan.renamed > 0)
        self.overwrites = self._box("overwrites", self.tr("Replace what was entered by hand too"))
        self.overwrites.setVisible(plan.by_hand > 0)
        for box in (self.marks_missing, self.keeps_names, self.overwrites):
            box.toggled.connect(self.chosen)
            self.body.addWidget(box)
        self.body.addWidget(
            Label(self.tr("One step: it is stored as a whole, and Undo import takes it back."), "muted", wrap=True)
        )
        self.body.addStretch(1)

    def _build_counts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(S8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        rows = (
            (Outcome.NEW, "plus", "accent", self.tr("New")),
            (Outcome.UPDATED, "refresh", "muted", self.tr("Updated")),
            (Outcome.UNCHANGED, "check-circle", "muted", self.tr("Already the same")),
            (Outcome.REJECTED, "error", "error", self.tr("Rows left out")),
        )
        for line, (outcome, icon, tone, words) in enumerate(rows):
            count = Label("", "strong")
            self._counts[outcome] = words, count
            count.setObjectName(f"count_{outcome}")
            grid.addWidget(self._left_out if outcome is Outcome.REJECTED else IconMark(icon, tone), line, 0)
            grid.addWidget(Label(words), line, 1)
            grid.addWidget(count, line, 2, Qt.AlignmentFlag.AlignRight)
            grid.setRowMinimumHeight(line, scaled(_LINE))
        return grid

    def _build_missing(self) -> CheckBox:
        missing = self._plan.size(Segment.MISSING)
        date = short_date(self._plan.missing_on) if self._plan.missing_on else ""
        words = self.tr("Mark %n customer(s) as not in the list of {date}", "", missing).format(date=date)
        box = self._box("marks_missing", words)
        box.setChecked(self._plan.default_decisions().marks_missing)
        box.setVisible(missing > 0)
        return box

    def _box(self, name: str, words: str) -> CheckBox:
        box = CheckBox(words)
        box.setObjectName(name)
        return box

    def apply_to(self, decisions: Decisions) -> Decisions:
        """`decisions` with what is chosen here."""
        overwritten = Ticks(Basis.ALL if self.overwrites.isChecked() else Basis.NONE)
        if overwritten.basis is decisions.overwritten.basis:
            overwritten = decisions.overwritten
        return replace(
            decisions,
            marks_missing=self.marks_missing.isChecked(),
            keeps_names=self.keeps_names.isChecked(),
            overwritten=overwritten,
        )

    def show_counts(self, decisions: Decisions) -> None:
        """How many rows there are of each kind with these decisions."""
        counts = self._plan.counts(decisions)
        totals = {outcome: sum(counts[subject, outcome] for subject in Subject) for outcome in Outcome}
        for outcome, (words, label) in self._counts.items():
            label.setText(self.locale().toString(totals[outcome]))
            label.setAccessibleName(f"{words}: {label.text()}")
        self._left_out.set_tone("error" if totals[Outcome.REJECTED] else "muted")
        sizes = {subject: sum(counts[subject, outcome] for outcome in Outcome) for subject in Subject}
        number = self.locale().toString
        self._subjects.setText(
            " · ".join(f"{subject_word(subject)} {number(size)}" for subject, size in sizes.items() if size)
        )


class AcceptedCard(Card):
    """The rows about which the person decides: the first of them, and the way to all."""

    review_wanted = Signal()

    def __init__(self, plan: ImportPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accepted_card")
        count = plan.size(Segment.PROPOSALS)
        told = Subject.ACCEPTANCES if plan.size(Segment.PROPOSALS, Subject.ACCEPTANCES) else None
        first = plan.rows(Segment.PROPOSALS, 0, _SHOWN_PROPOSALS, told)
        if any(row.invitation is not None for row in first):
            title = self.tr("Accepted meanwhile?")
            said = self.tr("What was asked for seems to have come: %n row(s) to confirm.", "", count)
        elif all(row.subject is Subject.LINKS for row in first):
            title = self.tr("Invitation link")
            said = self.tr("%n link(s) to take as the account's, or not.", "", count)
        elif all(row.subject in _COPIED for row in first):
            title = self.tr("Different from here")
            said = self.tr("%n row(s) tell something else than what is here, or what came of it.", "", count)
        elif any(row.is_proposed for row in first):
            title = self.tr("The same?")
            said = self.tr("%n row(s) may be about what is here already under another name or ID.", "", count)
        else:
            title = self.tr("Entered by hand")
            said = self.tr("%n row(s) differ from what was entered by hand.", "", count)
        self.body.addWidget(Label(title, "heading"))
        self.body.addWidget(Label(said, wrap=True))
        for row in first:
            self.body.addLayout(self._build_proposal(row))
        self.review = Button(self.tr("Review %n…", "", count))
        self.review.setObjectName("review_proposals")
        self.review.clicked.connect(self._on_review)
        self.body.addWidget(self.review, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def _build_proposal(self, row: PlannedRow) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(S8)
        says_whose = row.subject in (Subject.INVITATIONS, Subject.ACCEPTANCES)  # their titles are much the same
        line.addWidget(ElidedLabel(row.whose if says_whose else row.title), 1)
        if row.invitation is not None:
            line.addWidget(StatePill(*invitation_words(row.invitation)))
        for change in row.changes:
            if change.field == "invitation_state":
                line.addWidget(StatePill(InvitationState(change.new), ""))
        return line

    @Slot()
    def _on_review(self) -> None:
        self.review_wanted.emit()
