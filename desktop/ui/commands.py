"""What a person can ask for from anywhere in the window: the menus, the sidebar and the pages all end here."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from desktop import APP_NAME, __version__, paths
from desktop.domain.errors import UserError
from desktop.domain.partner import PartnerAccount
from desktop.ui.errors import show_error
from desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from desktop.ui.exporting.choice import ShownCustomers
    from desktop.ui.many_requests.many_wizard import ManyWizard


class Commands(QObject):
    """Opens the dialogs of one workspace over `window`. Dialogs are imported when first asked for.

    The first five signals are for the program: they replace the workspace, its file, or the words it is shown in. The
    others are for the view: go to a customer, to an invitation, ask what came of a request.
    """

    sample_wanted = Signal()
    leave_sample_wanted = Signal()
    database_wanted = Signal(Path)
    replacement_ready = Signal(Path)
    language_chosen = Signal(str)
    customer_added = Signal(int)
    invitation_wanted = Signal(int)
    request_done = Signal(int)
    requests_done = Signal()

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._window = window

    def request(self, *customer_ids: int) -> None:
        """Ask a customer, several, or one still to be chosen; the account and its link come first."""
        if len(customer_ids) > 1:
            self._request_many(customer_ids)
            return
        customer_id = customer_ids[0] if customer_ids else None
        self._with_account(
            self._account_of(customer_id), lambda: self._open_wizard(customer_id=customer_id), needs_link=True
        )

    def _request_many(self, customer_ids: Sequence[int]) -> None:
        from desktop.operations.request_many import account_of

        try:
            account = account_of(self._workspace.desk, customer_ids)
        except UserError as error:
            show_error(self._window, error)
            return
        self._with_account(account, lambda: self._open_many(account.id, customer_ids), needs_link=True)

    def resume(self, invitation_id: int) -> None:
        """Go on with an unfinished request."""
        self._open_wizard(invitation_id=invitation_id)

    def resume_many(self, invitation_ids: Sequence[int]) -> None:
        """Go on with unfinished requests, side by side."""
        from desktop.ui.many_requests.many_wizard import ManyWizard

        self._open_many_wizard(lambda: ManyWizard.resume(self._workspace, invitation_ids, self._window))

    def discard(self, invitation_ids: Sequence[int]) -> None:
        """Throw unfinished requests away; Edit > Undo brings them back."""
        from desktop.operations.track_invitation import discard_drafts

        try:
            change_id = discard_drafts(self._workspace.desk, invitation_ids)
        except UserError as error:
            show_error(self._window, error)
            return
        self._workspace.did(change_id)

    def import_files(self, files: Sequence[Path] = ()) -> None:
        """Read `files` and folders, or what is chosen in the dialog; the account comes first."""
        self._with_account(self._workspace.account, lambda: self._open_import(files), needs_link=False)

    def import_copied(self) -> None:
        """Read what was copied: files, or the rows of a list."""
        self._with_account(self._workspace.account, lambda: self._open_import((), pastes=True), needs_link=False)

    def show_imports(self) -> None:
        """What was imported when; any of it can be undone there."""
        from desktop.ui.importing.journal_dialog import JournalDialog

        self._open(JournalDialog(self._workspace, self._window))

    def export(self, shown: "ShownCustomers") -> None:
        """Write what the list shows, what is selected in it, or everything to a file."""
        from desktop.ui.exporting.export_dialog import ExportDialog

        self._open(ExportDialog(self._workspace, shown, self._window))

    def new_customer(self) -> None:
        """Add a customer by hand; the account comes first."""
        self._with_account(self._workspace.account, self._open_new_customer, needs_link=False)

    def set_up_account(self, account: PartnerAccount | None = None) -> None:
        """Open the account dialog on `account`, or on a new one."""
        self._open_account(account, None)

    def settings(self) -> None:
        """Partner accounts, language, and where the data is."""
        from desktop.ui.settings.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._workspace, self._window)
        dialog.account_wanted.connect(self.set_up_account)
        dialog.language_chosen.connect(self.language_chosen)
        self._open(dialog)

    def back_up(self) -> None:
        """Back up now, into the backups folder or to another place."""
        from desktop.ui.safety.backup_dialog import BackupDialog

        self._open(BackupDialog(self._workspace, self._window))

    def restore(self) -> None:
        """Choose a backup to go back to; the program then puts it in the database's place."""
        from desktop.ui.safety.restore_dialog import RestoreDialog

        dialog = RestoreDialog(self._workspace.jobs, self._workspace.desk.database.path, self._window)
        dialog.accepted.connect(lambda: self.replacement_ready.emit(dialog.prepared))
        self._open(dialog)

    def new_from_copy(self) -> None:
        """Make a database of a complete copy, and open it."""
        from desktop.ui.safety.copy_dialog import CopyDialog

        dialog = CopyDialog(self._workspace.jobs, self._workspace.desk.database.path.parent, self._window)
        dialog.accepted.connect(lambda: self.database_wanted.emit(dialog.target))
        self._open(dialog)

    def check_database(self) -> None:
        """Look whether the database is in order, and put right what can be."""
        from desktop.ui.safety.check_dialog import CheckDialog

        self._open(CheckDialog(self._workspace, self._window))

    def trash(self) -> None:
        """What was deleted: bring it back, or delete it for good."""
        from desktop.ui.trash.trash_dialog import TrashDialog

        self._open(TrashDialog(self._workspace, self._window))

    def open_log_folder(self) -> None:
        """Show the folder with the log in the system's file manager."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices
        from PySide6.QtWidgets import QMessageBox

        folder = paths.log_dir()
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            box = QMessageBox(
                QMessageBox.Icon.Information,
                APP_NAME,
                self.tr("The log is in this folder: {folder}").format(folder=folder),
                QMessageBox.StandardButton.Ok,
                self._window,
            )
            self._open(box)

    def about(self) -> None:
        """Say what this is."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window)
        box.setObjectName("about_box")
        box.setWindowTitle(self.tr("About {app}").format(app=APP_NAME))
        box.setText(f"{APP_NAME} {__version__}")
        box.setInformativeText(
            self.tr(
                "Ask customers for a reseller relationship, and keep what came of it. "
                "Everything stays on this computer: nothing is sent anywhere."
            )
        )
        box.setStandardButtons(QMessageBox.StandardButton.Ok)
        self._open(box)

    def _account_of(self, customer_id: int | None) -> PartnerAccount | None:
        if customer_id is None:
            return self._workspace.account
        desk = self._workspace.desk
        return desk.accounts.get(desk.customers.get(customer_id).account_id)

    def _with_account(self, account: PartnerAccount | None, then: Callable[[], None], *, needs_link: bool) -> None:
        if account is not None and (account.invitation_link or not needs_link):
            then()
        else:
            self._open_account(account, then)

    def _open_account(self, account: PartnerAccount | None, then: Callable[[], None] | None) -> None:
        from desktop.ui.settings.account_dialog import AccountDialog

        dialog = AccountDialog(self._workspace, account, self._window)
        if account is None:
            dialog.accepted.connect(lambda: self._workspace.select_account(dialog.account.id or 0))
        if then is not None:
            dialog.accepted.connect(then)
        self._open(dialog)

    def _open_import(self, files: Sequence[Path], *, pastes: bool = False) -> None:
        from desktop.ui.importing.import_dialog import ImportDialog

        dialog = ImportDialog(self._workspace, list(files), self._window)
        self._open(dialog)
        if pastes:
            dialog.take_pasted(QGuiApplication.clipboard().mimeData())

    def _open_new_customer(self) -> None:
        from desktop.ui.customers.customer_dialog import CustomerDialog

        dialog = CustomerDialog(self._workspace, None, self._window)
        dialog.accepted.connect(lambda: self.customer_added.emit(dialog.customer_id))
        self._open(dialog)

    def _open_wizard(self, customer_id: int | None = None, invitation_id: int | None = None) -> None:
        from desktop.ui.wizard.request_wizard import RequestWizard

        try:
            wizard = RequestWizard(self._workspace, customer_id, invitation_id, self._window)
        except UserError as error:
            show_error(self._window, error)
            return
        wizard.open_invitation.connect(self.invitation_wanted)
        wizard.handed_over.connect(self.request_done)
        self._open(wizard)

    def _open_many(self, account_id: int | None, customer_ids: Sequence[int]) -> None:
        from desktop.ui.many_requests.many_wizard import ManyWizard

        self._open_many_wizard(lambda: ManyWizard.begin(self._workspace, account_id, customer_ids, self._window))

    def _open_many_wizard(self, make: "Callable[[], ManyWizard]") -> None:
        try:
            wizard = make()
        except UserError as error:
            show_error(self._window, error)
            return
        wizard.finished_many.connect(self.requests_done)
        self._open(wizard)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
