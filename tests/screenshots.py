"""Pictures of every window, to be looked at: `python -m tests.screenshots DIR`.

Each is taken offscreen, in English and Japanese, with the light and the dark palette.
"""

import gc
import os
import sqlite3
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from itertools import chain
from pathlib import Path

from tests.stored_customers import prospects

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QSize, QTimer
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QPushButton, QWidget

from desktop import paths
from desktop.domain.customers import Customer
from desktop.domain.partner import PartnerAccount
from desktop.operations.desk import Desk
from desktop.operations.edit_customer import remove_customers
from desktop.operations.sample_data import make_sample
from desktop.operations.saved_views import save_view
from desktop.store import faults
from desktop.store.customer_query import CustomerQuery, SeatUse
from desktop.ui.application import create_application
from desktop.ui.customers.customers_view import CustomersView
from desktop.ui.customers.tree_kinds import Group
from desktop.ui.database_dialog import DatabaseDialog
from desktop.ui.exporting.choice import Form, ShownCustomers
from desktop.ui.importing.dialog_pages import RefusedPage, ResultPage
from desktop.ui.importing.preview_page import PreviewPage
from desktop.ui.main_window import MainWindow
from desktop.ui.many_requests.many_wizard import ManyWizard
from desktop.ui.preferences import Preferences
from desktop.ui.record.record_pane import RecordPane
from desktop.ui.saved_views import ViewItem
from desktop.ui.style import desk_style, palettes
from desktop.ui.style.buttons import Button
from desktop.ui.translations import Translations
from desktop.ui.trash.trash_dialog import TrashDialog
from desktop.ui.wizard.request_wizard import RequestWizard
from desktop.ui.workspace import Workspace
from tests.ui.record_pictures import nobody_found, record_pictures, tree_working
from tests.ui.safety_dialogs import safety_dialogs
from tests.ui.support_contact_dialogs import support_contact_dialogs

LANGUAGES = ("en", "ja")
FONT = "Noto Sans CJK JP"  # what the design's pictures are drawn with; Debian's default is another
PALETTES = {"light": palettes.light, "dark": palettes.dark}
LARGE, SMALL, TALL, WIZARD = QSize(1440, 900), QSize(1100, 700), QSize(1440, 1640), QSize(960, 820)
_MANY = 14  # customers asked together
SEARCHES = {"en": "Mül", "ja": "さとう"}  # a few customers, and users of others
TREES = {"en": ("Harbor Lane", "Northgate"), "ja": ("ひだまり", "しらかば")}  # customers with everything to show
CUSTOMERS_FILE = (
    "Microsoft ID,Company name,Primary domain name,Relationship\n"
    "0b5d3c1e-6f52-4a0b-9d2e-5a4b3c2d1e0f,北浜テキスタイル株式会社,kitahama-tex.example,Cloud Reseller\n"
    "4f1d-22,Coho Winery,coho.example,Cloud Reseller\n"
    "77ab20e1-19c4-4e6f-8b3a-0c1d2e3f4a5b,Fourth Coffee K.K.,fourthcoffee.example,Cloud Reseller\n"
)
USERS_FILE = """\
Display name,User principal name,Block credential,Licenses,Usage location
Alice Müller,alice@harborlane.example,False,Microsoft 365 Business Premium,US
東京 太郎,taro@harborlane.example,True,Unlicensed,JP
"""
OWN_FILE = """\
Firma;Ort;Kundennummer
Harbor Lane Design;Portland;17
株式会社ほしぞら製作所;大阪;18
"""


class Studio:
    """Takes the pictures of one language and palette into `folder`; databases live in `data`."""

    def __init__(self, folder: Path, data: Path, language: str, palette: str) -> None:
        self._folder = folder
        self._data = data
        self._language = language
        self._suffix = f"{language}-{palette}"

    def take_all(self) -> None:
        """Every window."""
        with self._workspace("empty") as workspace:
            self._first_run(workspace)
            self._overview_empty(workspace)
        with self._workspace("sample") as workspace:
            self._filled(workspace)
            self._overview(workspace)
            self._safety(workspace)
            self._tree(workspace)
            self._record(workspace)
            self._wizard(workspace)
            self._many(workspace)
            self._trash(workspace)

    @contextmanager
    def _workspace(self, name: str) -> Iterator[Workspace]:
        path = self._data / f"{name}.db"
        desk = make_sample(path, self._language) if name == "sample" else Desk.open(path)
        workspace = Workspace(desk, Preferences(path.with_suffix(".ini")))
        yield workspace
        workspace.close()

    @contextmanager
    def _main_window(self, workspace: Workspace, size: QSize) -> Iterator[MainWindow]:
        window = MainWindow(workspace.preferences)
        window.show_workspace(workspace)
        window.resize(size)
        yield window
        window.close()
        window.deleteLater()

    def _take(self, window: QWidget, title: str, workspace: Workspace) -> None:
        """Show the window, let its jobs answer, and save what it looks like."""
        window.show()
        _settle(lambda: not (workspace.jobs.is_busy or workspace.background.is_busy))
        self._save(window, title)

    def _save(self, window: QWidget, title: str) -> None:
        path = self._folder / f"{title}-{self._suffix}.png"
        window.grab().save(str(path))
        sys.stdout.write(f"{path}\n")

    def _take_dialog(self, title: str, workspace: Workspace) -> None:
        """Take the dialog that was just opened, and close it."""
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog), title
        self._take(dialog, title, workspace)
        dialog.done(QDialog.DialogCode.Rejected)

    def _first_run(self, workspace: Workspace) -> None:
        with self._main_window(workspace, LARGE) as window:
            self._take(window, "first-run", workspace)
            window.commands.set_up_account(None)
            self._take_dialog("account-empty", workspace)
        path = Path("partner-desk.db")
        dialog = DatabaseDialog(faults.of_code(sqlite3.SQLITE_BUSY, path), path, None, stays_open=False)
        self._take(dialog, "database-locked", workspace)
        dialog.done(QDialog.DialogCode.Rejected)

    def _filled(self, workspace: Workspace) -> None:
        with self._main_window(workspace, LARGE) as window:
            self._take(window, "customers", workspace)
            window.view.search.setText(SEARCHES[self._language])
            self._take(window, "customers-search", workspace)
            window.view.search.clear()
            save_view(workspace.desk, "VIP", CustomerQuery(seats=SeatUse.OVER), ["customer", "seats", "users"])
            workspace.announce_changes()
            window.view.sidebar.views.findChildren(ViewItem)[0].click()
            self._take(window, "views", workspace)
            window.view.sidebar.views.save_present()
            self._take_dialog("view-name", workspace)
            tree = window.findChild(CustomersView)
            assert tree is not None
            tree.columns.reset()  # the next window begins with the columns of this one
            window.view.show_section("invitations")
            self._take(window, "invitations", workspace)
            window.commands.set_up_account(workspace.account)
            self._take_dialog("account", workspace)
            window.commands.settings()
            self._take_dialog("settings", workspace)
            window.commands.new_customer()
            self._take_dialog("new-customer", workspace)
            self._import(window, workspace)
            self._export(window, workspace)
        with self._main_window(workspace, SMALL) as window:
            window.view.show_section("customers")
            self._take(window, "customers-1100", workspace)

    def _overview_empty(self, workspace: Workspace) -> None:
        """With no customer at all; then with one of whom nothing is known."""
        with self._main_window(workspace, LARGE) as window:
            window.view.show_section("overview")
            self._take(window, "overview-nobody", workspace)
        with workspace.desk.database.write() as tx:
            account = workspace.desk.accounts.save(tx, PartnerAccount("Northwind K.K.", country="JP"))
            assert account.id is not None
            workspace.desk.customers.save(tx, Customer(account.id, "Contoso"))
        workspace.announce_changes()
        with self._main_window(workspace, LARGE) as window:
            window.view.show_section("overview")
            self._take(window, "overview-empty", workspace)

    def _overview(self, workspace: Workspace) -> None:
        """Counted, while it is counted, in a narrow window, and with text of twice the size."""
        with self._main_window(workspace, LARGE) as window:
            counting = threading.Event()
            workspace.jobs.run(lambda desk, **_: counting.wait())
            window.view.show_section("overview")
            window.show()
            working = window.findChild(QLabel, "overview_working")
            assert working is not None
            _settle(lambda: bool(working.text()))
            self._save(window, "overview-working")
            counting.set()
            self._take(window, "overview", workspace)
            window.resize(SMALL)
            self._take(window, "overview-1100", workspace)
        with _large_text(), self._main_window(workspace, TALL) as window:
            window.view.show_section("overview")
            self._take(window, "overview-200", workspace)
            window.view.show_section("customers")
            self._take(window, "customers-200", workspace)

    def _safety(self, workspace: Workspace) -> None:
        """Backups, restoring, checking, salvaging; in the usual text and in one of twice the size."""
        for suffix, size in (("", nullcontext()), ("-200", _large_text())):
            with size, self._main_window(workspace, LARGE) as window:
                contacts = support_contact_dialogs(workspace, window)
                for title, dialog in chain(safety_dialogs(workspace, window, self._data), contacts):
                    dialog.show()
                    _settle(lambda: not workspace.jobs.is_busy)
                    self._take(dialog, f"{title}{suffix}", workspace)  # once what the jobs answered is laid out
                    dialog.done(QDialog.DialogCode.Rejected)

    def _import(self, window: MainWindow, workspace: Workspace) -> None:
        """One file, several at once, one nobody knows, one that does not say whose it is; and what was imported."""
        folder = self._data / "lists"
        folder.mkdir(exist_ok=True)
        files = {"Customers.csv": CUSTOMERS_FILE, "users.csv": USERS_FILE, "own.csv": OWN_FILE}
        for name, text in files.items():
            (folder / name).write_text(text, encoding="utf-8")
        shown = {
            "import-choose": [],
            "import": ["Customers.csv"],
            "import-whose": ["users.csv"],
            "import-refused": ["own.csv"],
        }
        for title, names in shown.items():
            window.commands.import_files([folder / name for name in names])
            self._take_dialog(title, workspace)
        window.commands.import_files([folder])
        self._take_dialog("import-many", workspace)
        _click(self._import_dialog(window, folder / "own.csv", RefusedPage), "match_columns")
        self._take_dialog("import-mapping", workspace)
        dialog = self._import_dialog(window, folder / "Customers.csv", PreviewPage)
        _click(dialog, "go")
        _settle(lambda: dialog.findChild(ResultPage) is not None)
        self._take_dialog("import-done", workspace)
        window.commands.show_imports()
        self._take_dialog("imports", workspace)

    def _import_dialog(self, window: MainWindow, file: Path, page: type[QWidget]) -> QDialog:
        """The import of a file, once it shows this page."""
        window.commands.import_files([file])
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        _settle(lambda: dialog.findChild(page) is not None)
        return dialog

    def _export(self, window: MainWindow, workspace: Workspace) -> None:
        """The options of each kind of file, and a file that was written."""
        workspace.preferences.export_folder = self._data
        for form in Form:
            window.commands.export(ShownCustomers(range(1, 20), range(1, 4)))
            dialog = QApplication.activeModalWidget()
            box = dialog.findChild(QComboBox, "form_box") if dialog is not None else None
            assert dialog is not None and box is not None
            box.setCurrentIndex(box.findData(form))
            self._take(dialog, f"export-{form}", workspace)
            if form is not Form.CSV:
                dialog.close()
                continue
            go = dialog.findChild(Button, "go")
            assert go is not None
            go.click()
            self._take_dialog("export-done", workspace)

    def _trash(self, workspace: Workspace) -> None:
        """Empty, filled, asking, and with text of twice the size."""
        with self._main_window(workspace, LARGE) as window:
            window.commands.trash()
            self._take_dialog("trash-empty", workspace)
            remove_customers(workspace.desk, workspace.desk.customers.first_ids(CustomerQuery(), 3))
            window.commands.trash()
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, TrashDialog)
            self._take(dialog, "trash", workspace)
            dialog.empty.click()
            self._take_dialog("trash-confirm", workspace)
            dialog.done(QDialog.DialogCode.Rejected)
        with _large_text(), self._main_window(workspace, TALL) as window:
            window.commands.trash()
            self._take_dialog("trash-200", workspace)

    def _tree(self, workspace: Workspace) -> None:
        """A customer with its four groups open; then what stands below a user and below a license."""
        desk = workspace.desk
        for name, title in zip(TREES[self._language], ("tree", "tree-below"), strict=True):
            [customer] = desk.customers.ids(CustomerQuery(text=name))
            user = next(row.id for row in desk.users.rows(desk.users.ids(customer)) if row.license_count > 1)
            license = min(desk.licenses.rows(desk.licenses.ids(customer)), key=lambda row: row.used).id
            paths: list[tuple[int, ...]] = [(customer,), (customer, Group.USERS), (customer, Group.LICENSES)]
            if title == "tree":
                paths += [(customer, Group.ACCOUNT), (customer, Group.SERVICES)]
            else:
                paths += [(customer, Group.USERS, user), (customer, Group.LICENSES, license)]
            with self._main_window(workspace, TALL) as window:
                window.view.show_section("customers")
                window.show()
                _settle(lambda: not workspace.jobs.is_busy)
                _settle(lambda: window.findChild(RecordPane) is not None)
                view = window.findChild(CustomersView)
                assert view is not None
                view.open_again(paths)
                current = view.customers.index_of(customer)
                view.setCurrentIndex(current)
                view.scrollTo(current, CustomersView.ScrollHint.PositionAtTop)
                self._take(window, title, workspace)
                if title == "tree":
                    self._print(window, workspace)
                view.collapseAll()  # the next window opens what was left open

    def _record(self, workspace: Workspace) -> None:
        """Each tab of a record, full and empty, and the list being searched; in the usual text and twice its size."""
        [customer] = workspace.desk.customers.ids(CustomerQuery(text=TREES[self._language][0]))
        for suffix, large, size in (("", nullcontext(), LARGE), ("-200", _large_text(), TALL)):
            with large, self._main_window(workspace, size) as window:
                for title in record_pictures(window, customer, _settle):
                    self._take(window, f"{title}{suffix}", workspace)
                for title in nobody_found(window, workspace, _settle):
                    self._take(window, f"{title}{suffix}", workspace)
                for title in tree_working(window, workspace, _settle):
                    self._save(window, f"{title}{suffix}")

    def _print(self, window: MainWindow, workspace: Workspace) -> None:
        """What the list looks like on paper, and the record of its current customer."""
        for name in ("list", "record"):
            action = window.findChild(QAction, f"print_{name}_action")
            assert action is not None
            action.trigger()
            _settle(lambda: QApplication.activeModalWidget() is not None)
            self._take_dialog(f"print-{name}", workspace)

    def _wizard(self, workspace: Workspace) -> None:
        assert workspace.account is not None
        assert workspace.account.id is not None
        unknown = prospects(workspace.desk, workspace.account.id)
        bare = RequestWizard(workspace, next(one.id for one in unknown if not one.contact_email))
        bare.resize(WIZARD)
        self._take(bare, "wizard-1-missing", workspace)
        bare.done(QDialog.DialogCode.Rejected)
        language = self._language
        known = [one for one in unknown if one.contact_email and one.country and one.language in ("", language)]
        wizard = RequestWizard(workspace, known[0].id)
        wizard.resize(WIZARD)
        for step in (1, 2, 3):
            self._take(wizard, f"wizard-{step}", workspace)
            wizard.next()
        flow = wizard.flow
        flow.edit(body=flow.draft.body.replace("/partner-invitation", "/partner-invi。"))
        wizard.show_step()
        self._take(wizard, "wizard-3-problem", workspace)
        flow.mend_link(flow.draft.body.index("/partner-invi。"))
        wizard.show_step()
        copy = wizard.findChild(Button, "copy_to_clipboard")
        assert copy is not None
        copy.click()
        _settle(lambda: flow.handed_over)
        self._take(wizard, "wizard-3-handed-over", workspace)
        wizard.accept()
        with self._main_window(workspace, LARGE) as window:
            assert flow.draft.id is not None
            window.commands.request_done.emit(flow.draft.id)
            self._take(window, "customers-after-done", workspace)

    def _many(self, workspace: Workspace) -> None:
        assert workspace.account is not None
        ids = workspace.desk.customers.first_ids(CustomerQuery(account_id=workspace.account.id), _MANY)
        for suffix, text in (("", nullcontext()), ("-200", _large_text())):
            with text:
                wizard = ManyWizard.begin(workspace, workspace.account.id, ids)
                wizard.next()
                self._take(wizard, f"many{suffix}", workspace)
                wizard.reject()


@contextmanager
def _large_text() -> Iterator[None]:
    """Twice the size, as some people set it."""
    before = QApplication.font()
    QApplication.setFont(QFont(FONT, 2 * before.pointSize()))
    yield
    QApplication.setFont(before)


def _click(dialog: QDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None, name
    button.click()


def _settle(settled: Callable[[], bool]) -> None:
    """Run the event loop until `settled()`."""
    loop = QEventLoop()
    poll = QTimer(interval=100)
    poll.timeout.connect(lambda: loop.quit() if settled() else None)
    poll.start()
    loop.exec()


def main(folder: Path) -> None:
    """Write all pictures into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    gc.disable()  # as in the program (ui/garbage.py): not on the worker thread
    app = create_application()
    desk_style.install(app)
    app.setFont(QFont(FONT, 10))
    translations = Translations(paths.resources_dir() / "translations")
    for language in LANGUAGES:
        translations.use(language)
        for name, palette in PALETTES.items():
            app.setPalette(palette())
            with tempfile.TemporaryDirectory() as data:
                Studio(folder, Path(data), language, name).take_all()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "screenshots"))
