"""What a file is and how it is read, where the program guessed wrong."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.exchange.delimited import DELIMITERS
from desktop.exchange.encodings import Encoding
from desktop.exchange.formats import FORMATS
from desktop.exchange.formats.format import JsonFormat, TableFormat, WholeFormat
from desktop.exchange.importing import PlannedFile
from desktop.exchange.recognition import Choices
from desktop.ui.importing.file_words import delimiter_word, format_word

_Choice = tuple[str, object, Choices]  # words, the value it stands for, the choices with it


class FileMenu(QMenu):
    """The corrections of one file: kind, encoding, delimiter, sheet. `chosen` tells the choices with one of them."""

    chosen = Signal(object)  # Choices
    mapping_wanted = Signal()
    customer_wanted = Signal()
    account_wanted = Signal()
    leaving_out_wanted = Signal()

    def __init__(
        self, file: PlannedFile, choices: Choices, parent: QWidget | None = None, *, is_one_of_many: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName("file_menu")
        self.aboutToHide.connect(self.deleteLater)
        self._choices = choices
        if file.recognition is not None and isinstance(file.recognition.format, WholeFormat):
            self._add_for_copy(file)
        else:
            self._add_for_list(file)
        if is_one_of_many:
            self.addSeparator()
            self._add("leave_out", self.tr("Leave this file out"), self.leaving_out_wanted)

    def _add_for_copy(self, file: PlannedFile) -> None:
        self._add("choose_account", self.tr("Choose its account…"), self.account_wanted)
        self.actions()[0].setEnabled(len(file.accounts) > 1)

    def _add_for_list(self, file: PlannedFile) -> None:
        choices = self._choices
        is_json = file.recognition is not None and isinstance(file.recognition.format, JsonFormat)
        self._add_kinds(is_json)
        if sheets := file.recognition.sheets if file.recognition is not None else file.sheets:
            current = file.recognition.sheet if file.recognition is not None else choices.sheet
            self._add_group(
                self.tr("Sheet"), [(name, name, replace(choices, sheet=name, columns=())) for name in sheets], current
            )
        elif not is_json:
            self._add_reading()
        if not is_json:
            self.addSeparator()
            self._add("match_columns", self.tr("Match its columns…"), self.mapping_wanted)
        if file.recognition is not None and file.recognition.format.asks_customer:
            self._add("choose_customer", self.tr("Choose its customer…"), self.customer_wanted)

    def _add(self, name: str, words: str, wanted: SignalInstance) -> None:
        action = self.addAction(words)
        action.setObjectName(name)
        action.triggered.connect(lambda: wanted.emit())

    def _add_kinds(self, is_json: bool) -> None:
        kind = JsonFormat if is_json else TableFormat
        found_out = (self.tr("Find out the kind"), "", replace(self._choices, format_code="", columns=()))
        known: list[_Choice] = [
            (format_word(format), format.code, replace(self._choices, format_code=format.code, columns=()))
            for format in FORMATS
            if isinstance(format, kind) and not format.is_own
        ]
        self._add_group(self.tr("Kind"), [found_out, *known], self._choices.format_code)

    def _add_reading(self) -> None:
        encodings: list[_Choice] = [
            (encoding.label, encoding, replace(self._choices, encoding=encoding)) for encoding in Encoding
        ]
        any_encoding = (self.tr("Find out the encoding"), None, replace(self._choices, encoding=None))
        self._add_group(self.tr("Encoding"), [any_encoding, *encodings], self._choices.encoding)
        delimiters: list[_Choice] = [
            (delimiter_word(delimiter), delimiter, replace(self._choices, delimiter=delimiter))
            for delimiter in DELIMITERS
        ]
        any_delimiter = (self.tr("Find out the delimiter"), "", replace(self._choices, delimiter=""))
        self._add_group(self.tr("Delimiter"), [any_delimiter, *delimiters], self._choices.delimiter)

    def _add_group(self, title: str, choices: Sequence[_Choice], current: object) -> None:
        menu = self.addMenu(title)
        group = QActionGroup(menu)
        for words, value, with_it in choices:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(value == current)
            action.setData(value)
            action.triggered.connect(lambda _checked=False, with_it=with_it: self.chosen.emit(with_it))
            group.addAction(action)
