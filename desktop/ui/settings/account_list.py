"""The partner accounts, each with what can be done with it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.domain.errors import UserError
from desktop.domain.partner import LinkOrigin, PartnerAccount
from desktop.operations.desk import Desk
from desktop.operations.set_up_account import make_default, remove_account
from desktop.ui.errors import show_error
from desktop.ui.style.buttons import Button, IconButton
from desktop.ui.style.card import Card
from desktop.ui.style.labels import ElidedLabel, Label
from desktop.ui.style.spacing import S4, S8
from desktop.ui.workspace import Workspace


class AccountList(QWidget):
    """A card for each account, the default first, and a button for a new one."""

    account_wanted = Signal(object)  # PartnerAccount to edit, or None for a new one

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._cards = QVBoxLayout()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        for layout in (rows, self._cards):
            layout.setSpacing(S8)
        rows.addLayout(self._cards)
        rows.addWidget(self._build_new(), 0, Qt.AlignmentFlag.AlignLeft)
        workspace.accounts_changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the accounts again. The button below them stays, and with it the keyboard's place."""
        while (entry := self._cards.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        accounts = self._workspace.desk.accounts.all()
        for account in accounts:
            self._cards.addWidget(self._build_card(account, is_only=len(accounts) == 1))

    def _build_new(self) -> Button:
        new = self._button(Button(self.tr("New partner account…")), self.tr("New partner account…"))
        new.setObjectName("new_account_button")
        new.clicked.connect(lambda: self.account_wanted.emit(None))
        return new

    def _build_card(self, account: PartnerAccount, *, is_only: bool) -> Card:
        card = Card()
        card.setObjectName(f"account_card_{account.id}")
        row = QHBoxLayout()
        row.setSpacing(S8)
        words = QVBoxLayout()
        words.setSpacing(S4)
        words.addWidget(ElidedLabel(account.name, "strong"))
        words.addWidget(Label(self._caption(account, is_only=is_only), "muted", wrap=True))
        row.addLayout(words, 1)
        edit = self._button(Button(self.tr("Edit…")), self.tr("Edit {account}").format(account=account.name))
        edit.setObjectName("edit_account")
        edit.clicked.connect(lambda: self.account_wanted.emit(account))
        row.addWidget(edit)
        row.addWidget(self._build_more(account))
        card.body.addLayout(row)
        return card

    def _build_more(self, account: PartnerAccount) -> Button:
        name = self.tr("More for {account}").format(account=account.name)
        more = self._button(IconButton("more", name), name)
        more.setObjectName("more_for_account")
        menu = QMenu(more)
        default = menu.addAction(self.tr("Make it the default"))
        default.setObjectName("make_default")
        default.setEnabled(not account.is_default)
        default.triggered.connect(lambda: self._do(make_default, account))
        remove = menu.addAction(self.tr("Remove"))
        remove.setObjectName("remove_account")
        remove.triggered.connect(lambda: self._do(remove_account, account))
        more.clicked.connect(lambda: menu.popup(more.mapToGlobal(more.rect().bottomLeft())))
        return more

    def _button(self, button: Button, name: str) -> Button:
        button.setAccessibleName(name)
        button.setEnabled(not self._workspace.is_read_only)
        if self._workspace.is_read_only:
            button.setToolTip(self._workspace.read_only_reason)
        return button

    def _caption(self, account: PartnerAccount, *, is_only: bool) -> str:
        if not account.invitation_link:
            link = self.tr("No invitation link yet")
        elif account.link_origin is LinkOrigin.BUILT:
            link = self.tr("Link built here, compare with Partner Center")
        else:
            link = self.tr("Ready for requests")
        default = self.tr("Default")  # lupdate does not look into f-strings
        return link if is_only or not account.is_default else f"{default} · {link}"

    def _do(self, operation: Callable[[Desk, int], int], account: PartnerAccount) -> None:
        assert account.id is not None
        try:
            change_id = operation(self._workspace.desk, account.id)
        except UserError as error:
            show_error(self, error)
            return
        self._workspace.did(change_id)
