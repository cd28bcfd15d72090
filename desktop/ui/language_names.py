"""How languages are called in menus and lists: each by its own name, in its own script."""

from PySide6.QtCore import QLocale


def language_name(code: str) -> str:
    """The name of the language with ISO 639 `code` ("en", "ja", "pt-BR"); the code itself where Qt knows none."""
    locale = QLocale(code)
    if locale.language() == QLocale.Language.C:
        return code
    if "-" not in code:  # else Qt takes a country's kind: American English
        locale = QLocale(locale.language(), QLocale.Country.World)
    return locale.nativeLanguageName()
