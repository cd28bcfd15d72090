"""What the columns of a list of the partner's own mean: matched by hand, proposed by their titles."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.progress import Cancelled, Progress
from desktop.exchange.delimited import DELIMITERS
from desktop.exchange.encodings import Encoding
from desktop.exchange.formats import FORMATS
from desktop.exchange.formats.format import TableFormat
from desktop.exchange.reading import data_records
from desktop.exchange.recognition import Choices, Recognition, recognize
from desktop.exchange.source import examine
from desktop.exchange.workbook import workbooks_kept
from desktop.operations.desk import Desk
from desktop.ui.importing.field_words import field_word, subject_word
from desktop.ui.importing.file_words import delimiter_word
from desktop.ui.style.check_box import CheckBox
from desktop.ui.style.field import FormField
from desktop.ui.style.labels import ElidedLabel, Label
from desktop.ui.style.spacing import S8, S12, S16, scaled
from desktop.ui.style.surfaces import ScrollBody

_SAMPLES = 3
_MOST_COLUMNS = 200  # who has more leaves most of them out
_LEAST_WIDTH = 640
_SUBJECT_WIDTH = 420


@dataclass(frozen=True, slots=True)
class Glance:
    """A list looked at: how it would be read, and its first rows."""

    recognition: Recognition
    samples: Sequence[Sequence[str]]


def look_at(desk: Desk, path: Path, choices: Choices, *, progress: Progress, cancelled: Cancelled) -> Glance:
    """Read the head of a list of the partner's own. A job. Raises what `examine` and `recognize` raise."""
    del desk, progress
    with workbooks_kept():
        recognition = recognize(examine(path, cancelled), choices)
        return Glance(recognition, [record.cells for record in islice(data_records(recognition), _SAMPLES)])


def own_formats() -> list[TableFormat]:
    """The kinds of rows a list of the partner's own may hold."""
    return [format for format in FORMATS if isinstance(format, TableFormat) and format.is_own]


class MappingPage(QWidget):
    """The columns of one file, each with a value or two, and what the person says they are.

    `choices` has that; `subject_chosen` asks to look again, at a list of something else, on
    another sheet, read another way, or without titles.
    """

    subject_chosen = Signal(object)  # Choices
    matched = Signal()

    def __init__(self, path: Path, glance: Glance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mapping_page")
        self._glance = glance
        self._recognition = glance.recognition
        self._boxes: list[QComboBox] = []
        self._fault = Label("", tone="error", wrap=True)
        self._fault.setObjectName("mapping_fault")
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S12)
        layout.addWidget(Label(self.tr("What do the columns of {file} mean?").format(file=path.name), "heading"))
        if self._recognition.choices.has_titles:
            said = self.tr("Your answer is remembered for lists with the same columns.")
            layout.addWidget(Label(said, "muted", wrap=True))
        if len(self._recognition.sheets) > 1:
            layout.addWidget(FormField(self.tr("Sheet"), self._build_sheets()))
        elif self._recognition.delimiter:
            layout.addLayout(self._build_reading())
        layout.addWidget(FormField(self.tr("The rows are"), self._build_subjects()))
        layout.addWidget(self._build_titles())
        layout.addLayout(self._build_columns())
        layout.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(S8)
        whole.addWidget(ScrollBody(body, _LEAST_WIDTH), 1)
        whole.addWidget(self._fault)  # in sight however far the columns are scrolled
        self.setFocusProxy(self._subjects)
        self._show_fault()

    @property
    def choices(self) -> Choices:
        """How the file is to be read, as the person says."""
        fields = tuple(str(box.currentData() or "") for box in self._boxes)
        return replace(self._recognition.choices, format_code=self._recognition.format.code, columns=fields)

    @property
    def is_complete(self) -> bool:
        """Whether every field a row needs has a column, and none has two."""
        return not self._fault.text()

    def _build_subjects(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName("own_subject")
        box.setMaximumWidth(scaled(_SUBJECT_WIDTH))
        for format in own_formats():
            box.addItem(subject_word(format.subject), format.code)
        box.setCurrentIndex(box.findData(self._recognition.format.code))
        box.activated.connect(self._on_subject)
        self._subjects = box
        return box

    def _build_sheets(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName("own_sheet")
        box.setMaximumWidth(scaled(_SUBJECT_WIDTH))
        box.addItems(self._recognition.sheets)
        box.setCurrentText(self._recognition.sheet)
        box.textActivated.connect(self._on_sheet)
        return box

    def _build_reading(self) -> QHBoxLayout:
        """How the text is read: where the values shown are garbled or in one, that is corrected here."""
        encodings, delimiters = QComboBox(), QComboBox()
        encodings.setObjectName("own_encoding")
        for encoding in Encoding:
            encodings.addItem(encoding.label, encoding)
        encodings.setCurrentIndex(encodings.findText(self._recognition.encoding.label))
        encodings.activated.connect(lambda index: self._read_again(encoding=list(Encoding)[index]))
        delimiters.setObjectName("own_delimiter")
        for delimiter in DELIMITERS:
            delimiters.addItem(delimiter_word(delimiter), delimiter)
        delimiters.setCurrentIndex(delimiters.findData(self._recognition.delimiter))
        delimiters.activated.connect(lambda index: self._read_again(delimiter=DELIMITERS[index]))
        line = QHBoxLayout()
        line.setSpacing(S16)
        line.addWidget(FormField(self.tr("Encoding"), encodings))
        line.addWidget(FormField(self.tr("Delimiter"), delimiters))
        line.addStretch(1)
        return line

    def _build_titles(self) -> CheckBox:
        box = CheckBox(self.tr("The first row holds the titles of the columns"))
        box.setObjectName("has_titles")
        box.setChecked(self._recognition.choices.has_titles)
        box.toggled.connect(self._on_titles)
        return box

    def _build_columns(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(S16)
        grid.setVerticalSpacing(S8)
        for column, share in enumerate((2, 3, 2)):
            grid.setColumnStretch(column, share)
        for place, use in enumerate(self._recognition.columns[:_MOST_COLUMNS]):
            title = use.title or self.tr("Column {number}").format(number=place + 1)
            samples = [cells[place] for cells in self._glance.samples if place < len(cells) and cells[place].strip()]
            box = self._build_box(title, use.field)
            box.setAccessibleDescription(" · ".join(samples))
            name = ElidedLabel(title, "strong")
            name.setBuddy(box)  # on Linux a box is named by its label only
            grid.addWidget(name, place, 0)
            grid.addWidget(ElidedLabel(" · ".join(samples) or "–", "muted"), place, 1)
            grid.addWidget(box, place, 2)
        return grid

    def _build_box(self, title: str, field: str | None) -> QComboBox:
        assert isinstance(self._recognition.format, TableFormat)
        box = QComboBox()
        box.setObjectName(f"field_of_{len(self._boxes)}")
        box.setAccessibleName(self.tr("What {column} means").format(column=title))
        box.addItem(self.tr("Left out"), "")
        for column in self._recognition.format.columns:
            box.addItem(field_word(column.field), column.field)
        box.setCurrentIndex(max(0, box.findData(field or "")))
        box.currentIndexChanged.connect(self._show_fault)
        self._boxes.append(box)
        return box

    @Slot()
    def _on_subject(self) -> None:
        code = str(self._subjects.currentData())
        self.subject_chosen.emit(replace(self._recognition.choices, format_code=code, columns=()))

    @Slot(str)
    def _on_sheet(self, sheet: str) -> None:
        self._read_again(sheet=sheet)

    @Slot(bool)
    def _on_titles(self, has_titles: bool) -> None:
        self._read_again(has_titles=has_titles)

    def _read_again(self, **how: Any) -> None:
        """Ask to look again, this way; what the columns mean is then proposed anew."""
        self.subject_chosen.emit(replace(self.choices, columns=(), **how))

    @Slot()
    def _show_fault(self) -> None:
        """Say what is missing or double, where it is chosen."""
        chosen = [str(box.currentData()) for box in self._boxes if box.currentData()]
        format = self._recognition.format
        assert isinstance(format, TableFormat)
        missing = [field_word(column.field) for column in format.columns if column.is_required]
        missing = [word for word in missing if word not in {field_word(field) for field in chosen}]
        double = [field_word(field) for field in dict.fromkeys(chosen) if chosen.count(field) > 1]
        if missing:
            self._fault.setText(self.tr("Choose the column of: {fields}.").format(fields=self._joined(missing)))
        elif double:
            self._fault.setText(self.tr("Chosen twice: {fields}. Leave one out.").format(fields=self._joined(double)))
        else:
            self._fault.setText("" if chosen else self.tr("Choose what at least one column means."))
        self._fault.setVisible(bool(self._fault.text()))
        self.matched.emit()

    def _joined(self, words: Sequence[str]) -> str:
        return self.tr(", ", "between words of a list").join(words)
