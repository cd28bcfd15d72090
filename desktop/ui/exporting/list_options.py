"""Which lists, in which columns, titles and characters."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from desktop.exchange.exporting.csv_file import CsvEncoding
from desktop.store.lists import Subject
from desktop.ui.customers.cell import number
from desktop.ui.exporting.choice import Form, interface_language, own_titles, subject_word
from desktop.ui.language_names import language_name
from desktop.ui.style.check_box import CheckBox
from desktop.ui.style.field import FormField
from desktop.ui.style.flow_layout import FlowLayout
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S4, S12, S16, S24

_ENGLISH = "en"


class ListOptions(QWidget):
    """The options of workbooks and of CSV files. `changed`: other rows would be written."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Form.WORKBOOK
        self._boxes = {subject: self._box(subject) for subject in Subject}
        self._boxes[Subject.CUSTOMERS].setChecked(True)
        self._sheets = self._build_sheets()
        self._list = self._combo("list_box")
        for subject in Subject:
            self._list.addItem(subject_word(subject), subject)
        self._encoding = self._combo("encoding_box")
        self._encoding.addItem(self.tr("UTF-8 (for Excel and all newer programs)"), CsvEncoding.UTF_8)
        self._encoding.addItem(self.tr("cp932 (Shift_JIS, for older Japanese programs)"), CsvEncoding.CP932)
        self._titles = self._combo("titles_box")
        for language in dict.fromkeys((interface_language(), _ENGLISH)):
            self._titles.addItem(language_name(language), language)
        self._narrow = CheckBox(self.tr("Only the columns shown in the list"))
        self._narrow.setObjectName("shown_columns")
        self._list_field = FormField(self.tr("List"), self._list)
        self._encoding_field = FormField(self.tr("Characters"), self._encoding)
        self._titles_field = FormField(self.tr("Column titles in"), self._titles)
        self._titles_field.setVisible(interface_language() != _ENGLISH)
        self._build()
        self._list.currentIndexChanged.connect(self._on_changed)

    def _combo(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        return box

    def _box(self, subject: Subject) -> CheckBox:
        box = CheckBox(subject_word(subject))
        box.setObjectName(f"sheet_{subject}")
        box.toggled.connect(self._on_changed)
        return box

    def _build_sheets(self) -> QWidget:
        sheets = QWidget()
        inside = QVBoxLayout(sheets)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(Label(self.tr("Sheets")))
        row = FlowLayout(gap=S24, line_gap=S4)
        for box in self._boxes.values():
            row.addWidget(box)
        inside.addLayout(row)
        return sheets

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(S16)
        grid.setVerticalSpacing(S16)
        grid.addWidget(self._list_field, 0, 0)
        grid.addWidget(self._encoding_field, 0, 1)
        grid.addWidget(self._titles_field, 1, 0)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S12)
        layout.addWidget(self._sheets)
        layout.addWidget(self._narrow)
        layout.addLayout(grid)

    @property
    def subjects(self) -> tuple[Subject, ...]:
        """The lists to write, in the order of their sheets."""
        if self._form is Form.CSV:
            return (Subject(self._list.currentData()),)
        return tuple(subject for subject, box in self._boxes.items() if box.isChecked())

    @property
    def encoding(self) -> CsvEncoding:
        """How characters are written in a CSV file."""
        return CsvEncoding(self._encoding.currentData())

    @property
    def titles(self) -> Mapping[str, str]:
        """The words of the titles; without any they are English."""
        return {} if self._titles.currentData() == _ENGLISH else own_titles()

    @property
    def is_narrow(self) -> bool:
        """Whether only the columns of the list are wanted."""
        return self._narrow.isVisibleTo(self) and self._narrow.isChecked()

    def use_utf_8(self) -> None:
        """Choose the encoding that has every character."""
        self._encoding.setCurrentIndex(0)

    def show_for(self, form: Form, *, of_list: bool) -> None:
        """Offer what a kind of file can have; `of_list`: the rows are those of the list, which has columns."""
        self._form = form
        self._sheets.setVisible(form is Form.WORKBOOK)
        self._list_field.setVisible(form is Form.CSV)
        self._encoding_field.setVisible(form is Form.CSV)
        self._narrow.setVisible(of_list and Subject.CUSTOMERS in self.subjects)

    def show_counts(self, counts: Mapping[Subject, int]) -> None:
        """Say how many rows each list has."""
        for place, subject in enumerate(Subject):
            words = f"{subject_word(subject)} ({number(counts[subject])})"
            self._boxes[subject].setText(words)
            self._list.setItemText(place, words)

    def _on_changed(self) -> None:
        self.changed.emit()
