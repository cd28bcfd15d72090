"""The interface language: our own translations and Qt's for its standard dialogs."""

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.ui.language_names import language_name
from desktop.ui.preferences import LANGUAGES, SYSTEM

_log = logging.getLogger(__name__)


def system_language() -> str:
    """The first of the system's languages that the interface speaks, else English."""
    for tag in QLocale.system().uiLanguages():
        language = tag.partition("-")[0]
        if language in LANGUAGES:
            return language
    return "en"


def language_choices() -> dict[str, str]:
    """What the interface can speak, by preference; a language's own name stays in its own script."""
    choices = {SYSTEM: QCoreApplication.translate("Translations", "As the system")}
    return choices | {language: language_name(language) for language in LANGUAGES if language != SYSTEM}


class Translations:
    """Loads `partner_desk_*.qm` from `folder`, and swaps them when another language is chosen."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._translators: list[QTranslator] = []
        self.language = ""

    def use(self, preference: str) -> None:
        """Speak `preference` ("en", "ja", or "system") from now on; windows built before keep their words."""
        self.language = system_language() if preference == SYSTEM else preference
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._translators = [
            found
            for folder, name in ((qt_folder, "qtbase"), (self._folder, "partner_desk"))
            if (found := self._load(folder / f"{name}_{self.language}.qm")) is not None
        ]
        for translator in self._translators:
            QCoreApplication.installTranslator(translator)
        QLocale.setDefault(self._locale())

    def _load(self, file: Path) -> QTranslator | None:
        translator = QTranslator()
        if translator.load(str(file)):
            return translator
        _log.warning("no translation file %s", file.name)
        return None

    def _locale(self) -> QLocale:
        """Dates and numbers as the system writes them, unless the system speaks another language."""
        system = QLocale.system()
        if system.name().startswith(self.language):
            return system
        return QLocale(self.language)
