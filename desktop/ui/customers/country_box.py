"""Countries by name in the interface's language, and the field that chooses one."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QCollator, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

_NAMES = Path(__file__).parents[3] / "resources" / "data" / "country_names.toml"
_BEGINS_WITH = Qt.MatchFlag.MatchStartsWith
_NO_COUNTRIES = frozenset({"EU", "UN", "QO", "EZ", "AC", "CP", "DG", "EA", "IC", "TA"})  # Qt lists these regions too


def country_name(code: str) -> str:
    """The name of the country with ISO 3166-1 `code` in the interface's language; the code itself when unknown."""
    if len(code) != 2:
        return code
    territory = QLocale.codeToTerritory(code)
    if territory == QLocale.Country.AnyCountry:
        return code
    return _translated(QLocale.languageToCode(QLocale().language())).get(code) or QLocale.territoryToString(territory)


def country_code(text: str) -> str | None:
    """The code of what a person typed, a name or a code in any letter case; "" of blank text, None when unknown."""
    wanted = text.strip().casefold()
    if not wanted:
        return ""
    names = _names(QLocale.languageToCode(QLocale().language()))
    for code, name in names.items():
        if wanted in (code.casefold(), name.casefold()):
            return code
    return None


class CountryBox(QComboBox):
    """Choose a country from the list, or type a part of its name or its code; the beginning of just one is enough."""

    country_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.addItem("", "")
        for code, name in _in_order():
            self.addItem(name, code)
        self.setCompleter(self._completer())
        line = self.lineEdit()
        assert line is not None, "an editable box has one"
        line.editingFinished.connect(self._write_out)
        self.currentTextChanged.connect(lambda text: self.country_chosen.emit(country_code(text) or ""))

    def _completer(self) -> QCompleter:
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        return completer

    def country(self) -> str:
        """The chosen country's code, "" for none; what was typed when it names no country."""
        text = self.currentText()
        code = country_code(text)
        return (self._only_match(text) or text) if code is None else code

    def _only_match(self, part: str) -> str:
        """The code of the one country whose name begins with `part`; "" when none does, or several."""
        found = self.model().match(self.model().index(0, 0), Qt.ItemDataRole.DisplayRole, part.strip(), 2, _BEGINS_WITH)
        return str(found[0].data(Qt.ItemDataRole.UserRole)) if len(found) == 1 else ""

    @Slot()
    def _write_out(self) -> None:
        """Show the whole name of what was begun, once the field is left."""
        text = self.currentText()
        if country_code(text) is None and (code := self._only_match(text)):
            self.set_country(code)

    def set_country(self, code: str) -> None:
        """Choose the country with ISO `code`; one the list lacks is shown as its code."""
        index = self.findData(code)
        if index >= 0:
            self.setCurrentIndex(index)
        else:
            self.setEditText(code)


@cache
def _names(language: str) -> dict[str, str]:
    english = {}
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES:
            english[code] = QLocale.territoryToString(territory)
    return english | _translated(language)


@cache
def _translated(language: str) -> dict[str, str]:
    if language == "en":
        return {}
    import tomllib  # only where it is needed: the first paint waits for every import

    names: dict[str, str] = tomllib.loads(_NAMES.read_text("utf-8")).get(language, {})
    return names


def _in_order() -> list[tuple[str, str]]:
    names = _names(QLocale.languageToCode(QLocale().language()))
    collator = QCollator()
    return sorted(names.items(), key=lambda item: collator.sortKey(item[1]))
