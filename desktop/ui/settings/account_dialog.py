"""A partner account, to set up or to change."""

from dataclasses import replace
from typing import override

from PySide6.QtCore import QLocale, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMessageBox, QVBoxLayout, QWidget

from desktop import APP_NAME
from desktop.domain.errors import InvalidFields, UserError
from desktop.domain.partner import PartnerAccount
from desktop.operations.set_up_account import LinkReading, save_account
from desktop.operations.templates import or_fallback
from desktop.ui.errors import show_error, translate
from desktop.ui.settings.account_form import AccountForm
from desktop.ui.settings.link_field import LinkField
from desktop.ui.style.buttons import Button
from desktop.ui.style.check_box import CheckBox
from desktop.ui.style.labels import Label
from desktop.ui.style.screen_room import screen_room
from desktop.ui.style.spacing import S8, S16, S24, scaled
from desktop.ui.style.surfaces import Footer, ScrollBody
from desktop.ui.workspace import Workspace

# The field that a link cannot be built without (domain.links.build).
_NEEDED_TO_BUILD = {
    "build-tenant-missing": "tenant_id",
    "build-partner-id-missing": "partner_id",
    "build-provider-missing": "provider_tenant_id",
}


class AccountDialog(QDialog):
    """Needs a name only. Once it was accepted, `account` is the account as stored."""

    def __init__(self, workspace: Workspace, account: PartnerAccount | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("account_dialog")
        self._workspace = workspace
        self.account = account or PartnerAccount(name="", language=_interface_language())
        self._form = AccountForm()
        self._link = LinkField(self._form_account)
        self._default = CheckBox(self.tr("Use this account unless I choose another"))
        self._default.setObjectName("account_is_default")
        self._build()
        self._show()
        self._connect()
        self._shown = self._entered()

    # --- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        is_new = self.account.id is None
        self.setWindowTitle(self.tr("New partner account") if is_new else self.tr("Partner account"))
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(S24, S24, S24, S24)
        body.setSpacing(S16)
        body.addWidget(Label(self.windowTitle(), "title"))
        for part in (self._link, self._form, self._default):
            body.addWidget(part)
        body.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._scroll = ScrollBody(self._body, least_width=680)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._build_footer())
        self.resize(QSize(scaled(760), scaled(820)).boundedTo(screen_room(self)))

    def _build_footer(self) -> QWidget:
        footer = Footer()
        self._cancel = Button(self.tr("Cancel"))
        self._cancel.setObjectName("cancel")
        self._save = Button(self.tr("Save"), "primary")
        self._save.setObjectName("save_account")
        layout = QHBoxLayout(footer)
        layout.setContentsMargins(S24, S16, S24, S16)
        layout.setSpacing(S8)
        layout.addStretch()
        layout.addWidget(self._cancel)
        layout.addWidget(self._save)
        return footer

    def _show(self) -> None:
        self._form.show_account(self.account)
        self._link.set_link(self.account.invitation_link, self.account.link_origin)
        self._default.setChecked(self.account.is_default)
        self._default.setVisible(any(other.id != self.account.id for other in self._workspace.desk.accounts.all()))
        if self.account.is_default:  # there is always one: another takes its place by being chosen
            self._default.setEnabled(False)
            self._default.setToolTip(self.tr("To change this, make another account the default."))
        if self._workspace.is_read_only:
            self._make_read_only(self._workspace.read_only_reason)

    def _make_read_only(self, reason: str) -> None:
        self._form.set_read_only()
        self._link.set_read_only(reason)
        for widget in (self._default, self._save):
            widget.setEnabled(False)
            widget.setToolTip(reason)

    def _connect(self) -> None:
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._on_save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._save.click)
        self._form.edited.connect(self._link.read_again)
        self._link.link_read.connect(self._on_link_read)
        self._link.build_failed.connect(self._on_build_failed)

    # --- the link and the fields -------------------------------------------------------------------------------------

    def _form_account(self) -> PartnerAccount:
        return self._form.entered(self.account)

    def _entered(self) -> PartnerAccount:
        return replace(
            self._form_account(),
            invitation_link=self._link.link,
            link_origin=self._link.origin,
            is_default=self._default.isChecked(),
        )

    @Slot(object)
    def _on_link_read(self, reading: LinkReading) -> None:
        self._form.fill(reading.filled, reading.filled_fields)

    @Slot(object)
    def _on_build_failed(self, error: UserError) -> None:
        name = _NEEDED_TO_BUILD[error.code]
        self._show_faults({name: translate(error.sentence)})

    # --- saving ------------------------------------------------------------------------------------------------------

    @Slot()
    def _on_save(self) -> None:
        try:
            self.account, change_id = save_account(self._workspace.desk, self._entered())
        except InvalidFields as error:
            self._show_faults({name: translate(fault) for name, fault in error.faults.items()})
            return
        except UserError as error:
            show_error(self, error)
            return
        if change_id is not None:
            self._workspace.did(change_id)
        self.accept()

    def _show_faults(self, faults: dict[str, str]) -> None:
        self._form.show_faults(faults)
        if "invitation_link" in faults:  # the field says so already, in the words of its own reading
            first = self._link.field
        else:
            first = next(field for name, field in self._form.fields.items() if name in faults)
        first.widget.setFocus(Qt.FocusReason.OtherFocusReason)
        # The field has grown by its fault only once the layout has been done.
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(first))

    # --- leaving -----------------------------------------------------------------------------------------------------

    @override
    def reject(self) -> None:
        """Cancel, Esc and the window's close button: ask first when something would be lost."""
        if self._entered() == self._shown:
            super().reject()
            return
        box = QMessageBox(self)
        box.setObjectName("unsaved_box")
        box.setWindowTitle(APP_NAME)
        box.setText(self.tr("Save the changes to this account?"))
        save = box.addButton(self.tr("Save"), QMessageBox.ButtonRole.AcceptRole)
        discard = box.addButton(self.tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("Keep editing"), QMessageBox.ButtonRole.RejectRole)
        box.setEscapeButton(keep)
        save.setObjectName("unsaved_save")
        discard.setObjectName("unsaved_discard")
        keep.setObjectName("unsaved_keep")
        save.clicked.connect(self._on_save)
        discard.clicked.connect(lambda: self.done(QDialog.DialogCode.Rejected))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()


def _interface_language() -> str:
    """A new account's drafts are in the interface's language until another is chosen."""
    return or_fallback(QLocale.languageToCode(QLocale().language()))
