"""What this machine remembers: interface language, window, last database, and where one was. One INI file."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

SYSTEM = "system"
LANGUAGES = (SYSTEM, "en", "ja")


class Preferences:
    """The INI file at `path`, needed before a database is open. Facts of the business are not kept here."""

    def __init__(self, path: Path) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """The interface language: "system", "en" or "ja"."""
        language = self._text("language")
        return language if language in LANGUAGES else SYSTEM

    @language.setter
    def language(self, language: str) -> None:
        self._settings.setValue("language", language)

    @property
    def last_database(self) -> Path | None:
        """The database opened last, or None to use the one in the data folder."""
        path = self._text("last_database")
        return Path(path) if path else None

    @last_database.setter
    def last_database(self, path: Path | None) -> None:
        self._settings.setValue("last_database", str(path) if path else "")

    @property
    def account_id(self) -> int | None:
        """The account chosen last."""
        text = self._text("account_id")
        return int(text) if text.isdecimal() else None

    @account_id.setter
    def account_id(self, account_id: int | None) -> None:
        self._settings.setValue("account_id", "" if account_id is None else str(account_id))

    @property
    def export_folder(self) -> Path | None:
        """Where the last export went."""
        path = self._text("export_folder")
        return Path(path) if path else None

    @export_folder.setter
    def export_folder(self, folder: Path) -> None:
        self._settings.setValue("export_folder", str(folder))

    @property
    def section(self) -> str:
        """The section shown last: "customers" or "invitations"."""
        return self._text("section") or "customers"

    @section.setter
    def section(self, section: str) -> None:
        self._settings.setValue("section", section)

    @property
    def geometry(self) -> QByteArray:
        """The main window's place, as `QWidget.saveGeometry` gave it; empty at first."""
        return self.layout("main_window")

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self.set_layout("main_window", geometry)

    def layout(self, name: str) -> QByteArray:
        """A saved state of a window or header (columns, splitter) under `name`; empty when there is none."""
        value = self._settings.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_layout(self, name: str, state: QByteArray) -> None:
        """Keep a state that `layout(name)` will answer."""
        self._settings.setValue(f"layout/{name}", state)

    def save(self) -> None:
        """Write the file now. A folder that cannot be written to costs only the memory, never the program."""
        self._settings.sync()

    def _text(self, key: str) -> str:
        value = self._settings.value(key, "")
        return value if isinstance(value, str) else ""
