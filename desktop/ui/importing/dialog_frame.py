"""What stays around the pages of an import: the account above, the buttons below."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from desktop.ui.style.buttons import Button
from desktop.ui.style.labels import ElidedLabel, Label
from desktop.ui.style.spacing import S8, S12, S16, S24
from desktop.ui.style.surfaces import Footer
from desktop.ui.workspace import Workspace


class ImportHead(QWidget):
    """The title, and the account imported into: a choice where there are several."""

    account_chosen = Signal(int)

    def __init__(self, workspace: Workspace, account_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._accounts = QComboBox()
        self._accounts.setObjectName("account_box")
        self._accounts.setAccessibleName(self.tr("Partner account to import into"))
        for account in workspace.desk.accounts.all():
            self._accounts.addItem(account.name, account.id)
        self._accounts.setCurrentIndex(self._accounts.findData(account_id))
        several = self._accounts.count() > 1
        self._accounts.setVisible(several)
        into = self.tr("Into") if several else self.tr("Into {account}").format(account=self.account_name)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(S12)
        line.addWidget(Label(self.tr("Import"), "title"))
        line.addStretch(1)
        label = ElidedLabel(into, "muted")
        label.setBuddy(self._accounts)  # on Linux a box is named by its label only
        line.addWidget(label)
        line.addWidget(self._accounts)
        self._accounts.activated.connect(lambda index: self.account_chosen.emit(self._accounts.itemData(index)))

    def allow_choosing(self, is_allowed: bool) -> None:
        """Whether another account may be chosen now."""
        self._accounts.setEnabled(is_allowed)

    @property
    def account_name(self) -> str:
        """The account imported into."""
        return self._accounts.currentText()


class ImportFooter(Footer):
    """A hint, Back from a question, Cancel, and the one primary button, which does what the page offers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # as high as its hint is wrapped
        self._act: Callable[[], object] = lambda: None
        self.hint = Label("", "muted", wrap=True)
        self.hint.setObjectName("hint")
        self.back = Button(self.tr("Back"))
        self.back.setObjectName("back")
        self.back.hide()
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.setObjectName("cancel")
        self.go = Button("", "primary")
        self.go.setObjectName("go")
        line = QHBoxLayout(self)
        line.setContentsMargins(S24, S16, S24, S16)
        line.setSpacing(S8)
        line.addWidget(self.hint, 1)
        line.addWidget(self.back)
        line.addWidget(self.cancel)
        line.addWidget(self.go)
        self.go.clicked.connect(lambda: self._act())

    def offer(self, act: Callable[[], object] | None, words: str, hint: str) -> None:
        """What the primary button does and says; None hides it."""
        self._act = act or (lambda: None)
        self.go.setVisible(act is not None)
        self.go.setText(words)
        self.go.setEnabled(True)
        self.go.setToolTip("")
        self.hint.setText(hint)
        self.cancel.setEnabled(True)

    def forbid(self, reason: str) -> None:
        """Grey the primary button, saying why."""
        self.go.setEnabled(False)
        self.go.setToolTip(reason)
