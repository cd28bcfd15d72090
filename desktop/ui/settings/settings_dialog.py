"""What is set for the whole program: partner accounts, the interface language, and where the data is."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.partner import PartnerAccount
from desktop.ui.preferences import SYSTEM
from desktop.ui.style.buttons import Button
from desktop.ui.style.card import Card
from desktop.ui.style.field import FormField
from desktop.ui.style.labels import ElidedLabel, Label
from desktop.ui.style.spacing import S4, S8, S16, S24
from desktop.ui.style.surfaces import Footer, on_surface
from desktop.ui.workspace import Workspace


class SettingsDialog(QDialog):
    """Each change holds at once; Close only closes."""

    account_wanted = Signal(object)  # PartnerAccount to edit, or None for a new one
    language_chosen = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings_dialog")
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(640)
        self._workspace = workspace
        self._accounts = QVBoxLayout()
        self._accounts.setSpacing(S8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._build_body(), 1)
        layout.addWidget(self._build_footer())
        workspace.accounts_changed.connect(self._show_accounts)
        self._show_accounts()

    def _build_body(self) -> QWidget:
        body = QWidget()
        on_surface(body)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(S24, S24, S24, S24)
        layout.setSpacing(S16)
        layout.addWidget(Label(self.tr("Settings"), "title"))
        layout.addWidget(Label(self.tr("Partner accounts"), "heading"))
        layout.addLayout(self._accounts)
        layout.addWidget(FormField(self.tr("Interface language"), self._build_language()))
        layout.addWidget(Label(self.tr("Where your data is"), "heading"))
        path = str(self._workspace.desk.database.path)
        place = Label(path, "body", wrap=True, selectable=True)
        place.setObjectName("database_path")
        place.setAccessibleName(self.tr("Database file: {path}").format(path=path))
        layout.addWidget(place)
        layout.addStretch()
        return body

    def _build_language(self) -> QComboBox:
        self._language = QComboBox()
        self._language.setObjectName("interface_language")
        for code, words in ((SYSTEM, self.tr("As the system")), ("en", "English"), ("ja", "日本語")):
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

    @Slot()
    def _show_accounts(self) -> None:
        while (entry := self._accounts.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for account in self._workspace.desk.accounts.all():
            self._accounts.addWidget(self._build_account(account))
        new = self._account_button(self.tr("New partner account…"), self.tr("New partner account…"), None)
        new.setObjectName("new_account_button")
        self._accounts.addWidget(new, 0, Qt.AlignmentFlag.AlignLeft)

    def _build_account(self, account: PartnerAccount) -> Card:
        card = Card()
        row = QHBoxLayout()
        row.setSpacing(S8)
        words = QVBoxLayout()
        words.setSpacing(S4)
        words.addWidget(ElidedLabel(account.name, "strong"))
        words.addWidget(Label(self._caption(account), "muted"))
        row.addLayout(words, 1)
        row.addWidget(
            self._account_button(self.tr("Edit…"), self.tr("Edit {account}").format(account=account.name), account)
        )
        card.body.addLayout(row)
        return card

    def _caption(self, account: PartnerAccount) -> str:
        if not account.invitation_link:
            return self.tr("No invitation link yet")
        return self.tr("Used unless you choose another") if account.is_default else self.tr("Ready for requests")

    def _account_button(self, text: str, name: str, account: PartnerAccount | None) -> Button:
        button = Button(text)
        button.setAccessibleName(name)
        button.setEnabled(not self._workspace.is_read_only)
        button.setToolTip(self._workspace.read_only_reason)
        button.clicked.connect(lambda: self.account_wanted.emit(account))
        return button

    @Slot(int)
    def _on_language(self, index: int) -> None:
        code = self._language.itemData(index)
        if code != self._workspace.preferences.language:
            self.accept()  # its own words are of the language before
            self.language_chosen.emit(code)
