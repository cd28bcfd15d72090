"""Which of the accounts of a complete copy is merged into the one here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from desktop.exchange.importing import PlannedFile
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S4, S8, S12
from desktop.ui.style.surfaces import ScrollBody

_LEAST_WIDTH = 480


class CopiedAccountPage(QWidget):
    """The accounts of the copy, one to be chosen: none is proposed, for none is of the same partner tenant."""

    chosen = Signal()

    def __init__(self, file: PlannedFile, into: str, account_id: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("copied_account_page")
        self._group = QButtonGroup(self)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S12)
        title = self.tr("Whose customers of {file} go into {account}?")
        layout.addWidget(Label(title.format(file=file.path.name, account=into), "heading"))
        said = self.tr("They are matched by their ids; what both have is updated, nothing is removed.")
        layout.addWidget(Label(said, "muted", wrap=True))
        layout.addSpacing(S8)
        choices = QVBoxLayout()
        choices.setSpacing(S4)
        for account in file.accounts:
            assert account.id is not None, "accounts of a copy are stored there"
            words = f"{account.name} ({account.tenant_id})" if account.tenant_id else account.name
            button = QRadioButton(words.replace("&", "&&"))
            button.setObjectName(f"account_{account.id}")
            button.setChecked(account.id == account_id)
            self._group.addButton(button, account.id)
            choices.addWidget(button)
        layout.addLayout(choices)
        layout.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ScrollBody(body, _LEAST_WIDTH))
        if self._group.buttons():
            self.setFocusProxy(self._group.buttons()[0])
        self._group.idToggled.connect(lambda _id, _on: self.chosen.emit())

    @property
    def account_id(self) -> int | None:
        """The account of the copy that was chosen."""
        id = self._group.checkedId()
        return id if id > 0 else None
