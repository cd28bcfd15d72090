"""The files of an import, one beside the other: what each is, and what it still needs."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QWidget

from desktop.domain.errors import UserError
from desktop.exchange.importing import Needs, PlannedFile
from desktop.ui.errors import translate
from desktop.ui.importing.file_words import file_facts, file_title, need_reason, need_word
from desktop.ui.style.buttons import Button
from desktop.ui.style.card import Card
from desktop.ui.style.labels import ElidedLabel, Label
from desktop.ui.style.spacing import S4, S8, S12, line_height, scaled
from desktop.ui.style.surfaces import on_surface

_SHOWN_FILES = 4  # the others are scrolled to
_LINE = 32


class FilesCard(Card):
    """`change_wanted` asks to correct a file, `need_wanted` to give what it needs."""

    change_wanted = Signal(object, QWidget)  # PlannedFile, the button it was asked for with
    need_wanted = Signal(object)  # PlannedFile

    def __init__(self, files: Sequence[PlannedFile], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("files_card")
        self.body.addWidget(Label(self.tr("%n file(s)", "", len(files)), "heading"))
        rows = on_surface(QWidget())
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, S4, 0)
        grid.setHorizontalSpacing(S12)
        grid.setVerticalSpacing(S4)
        grid.setColumnStretch(1, 1)
        numbered = sorted(enumerate(files), key=lambda pair: _is_taken(pair[1]))  # what is to be done is seen at once
        for line, (number, file) in enumerate(numbered):
            self._add_file(grid, line, number, file)
        self.body.addWidget(self._scrolled(rows, len(files)))

    def _scrolled(self, rows: QWidget, count: int) -> QScrollArea:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(rows)
        line = max(scaled(_LINE), line_height(self.fontMetrics())) + S4 + S8
        area.setFixedHeight(min(count, _SHOWN_FILES) * line)
        area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return area

    def _add_file(self, grid: QGridLayout, line: int, number: int, file: PlannedFile) -> None:
        title = file_title(file)
        name = ElidedLabel(title, "strong")
        name.setToolTip(str(file.path))
        facts, tone = _said(file)
        said = ElidedLabel(facts, tone=tone)
        said.setToolTip(facts)
        name.setAccessibleName(f"{title}: {facts}")
        grid.addWidget(name, line, 0)
        grid.addWidget(said, line, 1)
        if file.needs is not Needs.NOTHING:
            need = Button(need_word(file.needs))
            need.setObjectName(f"need_{number}")
            need.setAccessibleName(f"{title}: {need.text()}")
            need.clicked.connect(lambda: self.need_wanted.emit(file))
            grid.addWidget(need, line, 2)
        change = Button(self.tr("Change…"), "link")
        change.setObjectName(f"change_{number}")
        change.setAccessibleName(self.tr("Change how {file} is read").format(file=title))
        change.clicked.connect(lambda: self.change_wanted.emit(file, change))
        grid.addWidget(change, line, 3)


def _is_taken(file: PlannedFile) -> bool:
    return file.fault is None and file.needs is Needs.NOTHING


def _said(file: PlannedFile) -> tuple[str, str]:
    """What a file is, or why it is not taken; and the tone of saying so."""
    if isinstance(file.fault, UserError):
        return translate(file.fault.sentence), "error"
    if file.needs is not Needs.NOTHING:
        return need_reason(file.needs), "notice"
    return file_facts(file), "muted"
