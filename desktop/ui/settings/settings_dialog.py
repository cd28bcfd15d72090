"""What is set for the whole program: partner accounts, the interface language, and where the data is."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.store.backup import backups_folder
from desktop.ui.settings.account_list import AccountList
from desktop.ui.style.buttons import Button
from desktop.ui.style.field import FormField
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S16, S24
from desktop.ui.style.surfaces import Footer, ScrollBody
from desktop.ui.translations import language_choices
from desktop.ui.workspace import Workspace


class SettingsDialog(QDialog):
    """Each change holds at once; Close only closes."""

    account_wanted = Signal(object)  # PartnerAccount to edit, or None for a new one
    language_chosen = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings_dialog")
        self.setWindowTitle(self.tr("Settings"))
        self._workspace = workspace
        self._accounts = AccountList(workspace)
        self._accounts.account_wanted.connect(self.account_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(ScrollBody(self._build_body(), least_width=640), 1)
        layout.addWidget(self._build_footer())

    def _build_body(self) -> QWidget:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(S24, S24, S24, S24)
        layout.setSpacing(S16)
        layout.addWidget(Label(self.tr("Settings"), "title"))
        layout.addWidget(Label(self.tr("Partner accounts"), "heading"))
        layout.addWidget(self._accounts)
        layout.addWidget(FormField(self.tr("Interface language"), self._build_language()))
        layout.addWidget(Label(self.tr("Where your data is"), "heading"))
        path = str(self._workspace.desk.database.path)
        place = Label(path, "body", wrap=True, selectable=True)
        place.setObjectName("database_path")
        place.setAccessibleName(self.tr("Database file: {path}").format(path=path))
        layout.addWidget(place)
        folder = str(backups_folder(self._workspace.desk.database.path))
        backups = Label(self.tr("Backups: {folder}").format(folder=folder), "body", wrap=True, selectable=True)
        backups.setObjectName("backups_folder")
        backups.setAccessibleName(backups.text())
        layout.addWidget(backups)
        layout.addStretch()
        return body

    def _build_language(self) -> QComboBox:
        self._language = QComboBox()
        self._language.setObjectName("interface_language")
        for code, words in language_choices().items():
            self._language.addItem(words, code)
        self._language.setCurrentIndex(self._language.findData(self._workspace.preferences.language))
        self._language.activated.connect(self._on_language)
        return self._language

    def _build_footer(self) -> QWidget:
        footer = Footer()
        layout = QHBoxLayout(footer)
        layout.setContentsMargins(S24, S16, S24, S16)
        close = Button(self.tr("Close"))
        close.setObjectName("close_button")
        close.clicked.connect(self.accept)
        layout.addStretch()
        layout.addWidget(close)
        return footer

    @Slot(int)
    def _on_language(self, index: int) -> None:
        code = self._language.itemData(index)
        if code != self._workspace.preferences.language:
            self.accept()  # its own words are of the language before
            self.language_chosen.emit(code)
