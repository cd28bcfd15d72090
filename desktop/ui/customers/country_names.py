"""Countries by name in the interface's language."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QCollator, QLocale

_NAMES = Path(__file__).parents[3] / "resources" / "data" / "country_names.toml"
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


def countries() -> list[tuple[str, str]]:
    """Code and name of every country, in the order of the interface's language."""
    names = _names(QLocale.languageToCode(QLocale().language()))
    collator = QCollator()
    return sorted(names.items(), key=lambda item: collator.sortKey(item[1]))


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
