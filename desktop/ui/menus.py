"""The menu bar. Each action is one command; what cannot be done now is greyed and says why."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from desktop.ui.commands import Commands
from desktop.ui.desk_view import CUSTOMERS, INVITATIONS, OVERVIEW, DeskView
from desktop.ui.printing.print_menu import PrintMenu
from desktop.ui.translations import language_choices
from desktop.ui.workspace import Workspace

_Key = QKeySequence.StandardKey


class Menus(QObject):
    """Fills the menu bar of `window` for one workspace; made anew when workspace or language change."""

    def __init__(self, window: QMainWindow, workspace: Workspace, commands: Commands, view: DeskView) -> None:
        super().__init__(view)
        self._window = window
        self._workspace = workspace
        self._commands = commands
        self._view = view
        window.menuBar().clear()
        titles = (self.tr("&File"), self.tr("&Edit"), self.tr("&Customers"), self.tr("&View"), self.tr("&Help"))
        builds = (self._build_file, self._build_edit, self._build_customers, self._build_view, self._build_help)
        for title, build in zip(titles, builds, strict=True):
            build(self._menu(title))

    def _menu(self, title: str) -> QMenu:
        menu = self._window.menuBar().addMenu(title)
        menu.setToolTipsVisible(True)
        return menu

    def _add(
        self,
        menu: QMenu,
        name: str,
        text: str,
        command: Callable[[], object],
        key: QKeySequence.StandardKey | str | None = None,
        *,
        edits: bool = False,
    ) -> QAction:
        """An action of the menu; one that `edits` is greyed, with the reason, in a read-only database."""
        action = menu.addAction(text)
        action.setObjectName(name)
        action.triggered.connect(lambda: command())
        if key is not None:
            action.setShortcut(QKeySequence(key))
        if edits and self._workspace.is_read_only:
            action.setEnabled(False)
            action.setToolTip(self._workspace.read_only_reason)
        return action

    def _build_file(self, menu: QMenu) -> None:
        commands = self._commands
        self._add(menu, "import_action", self.tr("&Import…"), commands.import_files, "Ctrl+I", edits=True)
        paste = self.tr("Import from the &clipboard")
        self._add(menu, "import_copied_action", paste, commands.import_copied, "Ctrl+Shift+V", edits=True)
        self._add(menu, "imports_action", self.tr("I&mports…"), commands.show_imports)
        self._add(menu, "export_action", self.tr("&Export…"), self._view.export, "Ctrl+Shift+E")
        menu.addMenu(PrintMenu(self._workspace, self._view, menu))
        if self._workspace.is_sample:
            self._add(menu, "leave_sample_action", self.tr("Leave sample data"), commands.leave_sample_wanted.emit)
        else:
            self._add(menu, "sample_action", self.tr("Open sample data"), commands.sample_wanted.emit)
        self._add(menu, "open_action", self.tr("&Open another database…"), self._open_database, _Key.Open)
        self._add(menu, "new_from_copy_action", self.tr("&New database from a copy…"), commands.new_from_copy)
        menu.addSeparator()
        self._add(menu, "back_up_action", self.tr("&Back up now…"), commands.back_up)
        self._add(menu, "restore_action", self.tr("&Restore a backup…"), commands.restore, edits=True)
        menu.addSeparator()
        settings = self._add(menu, "settings_action", self.tr("&Settings…"), commands.settings, "Ctrl+,")
        settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        menu.addSeparator()
        leave = self._add(menu, "quit_action", self.tr("&Quit"), self._window.close, "Ctrl+Q")
        leave.setMenuRole(QAction.MenuRole.QuitRole)

    def _build_edit(self, menu: QMenu) -> None:
        stack = self._workspace.undo_stack
        self._undo = self._add(menu, "undo_action", "", stack.undo, _Key.Undo)
        self._redo = self._add(menu, "redo_action", "", stack.redo, _Key.Redo)
        stack.indexChanged.connect(self._refresh_undo)
        self._refresh_undo()
        menu.addSeparator()
        self._add(menu, "find_action", self.tr("&Find"), self._find, _Key.Find)
        menu.addSeparator()
        self._add(menu, "trash_action", self.tr("&Trash…"), self._commands.trash)

    def _build_customers(self, menu: QMenu) -> None:
        commands = self._commands
        self._add(
            menu,
            "request_action",
            self.tr("&Request a reseller relationship"),
            self._view.request_for_selected,
            "Ctrl+N",
            edits=True,
        )
        menu.addSeparator()
        self._add(menu, "new_customer_action", self.tr("&New customer…"), commands.new_customer, edits=True)
        self._add(menu, "edit_customer_action", self.tr("&Edit customer…"), self._view.edit_current, edits=True)

    def _build_view(self, menu: QMenu) -> None:
        show = self._view.show_section
        self._add(menu, "overview_action", self.tr("&Overview"), lambda: show(OVERVIEW), "Ctrl+1")
        self._add(menu, "customers_action", self.tr("&Customers"), lambda: show(CUSTOMERS), "Ctrl+2")
        self._add(menu, "invitations_action", self.tr("&Invitations"), lambda: show(INVITATIONS), "Ctrl+3")
        menu.addSeparator()
        self._add(menu, "save_view_action", self.tr("&Save view…"), self._save_view, edits=True)
        views = menu.addMenu(self.tr("Sa&ved views"))
        views.setObjectName("saved_views_menu")
        views.aboutToShow.connect(lambda: self._view.sidebar.views.fill_menu(views))
        menu.addSeparator()
        languages = menu.addMenu(self.tr("&Language"))
        group = QActionGroup(languages)
        current = self._workspace.preferences.language
        for code, words in language_choices().items():
            action = self._add(languages, f"language_{code}", words, partial(self._commands.language_chosen.emit, code))
            action.setCheckable(True)
            action.setChecked(code == current)
            group.addAction(action)

    def _build_help(self, menu: QMenu) -> None:
        self._add(menu, "log_action", self.tr("Open &log folder"), self._commands.open_log_folder)
        self._add(menu, "check_action", self.tr("&Check database…"), self._commands.check_database)
        about = self._add(menu, "about_action", self.tr("&About Partner Desk"), self._commands.about)
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def _refresh_undo(self) -> None:
        """Undo and redo name the step they take."""
        stack = self._workspace.undo_stack
        undo, redo = stack.undoText().replace("&", "&&"), stack.redoText().replace("&", "&&")
        self._undo.setText(self.tr("&Undo {change}").format(change=undo) if undo else self.tr("&Undo"))
        self._redo.setText(self.tr("&Redo {change}").format(change=redo) if redo else self.tr("&Redo"))
        self._undo.setEnabled(stack.canUndo())
        self._redo.setEnabled(stack.canRedo())

    def _save_view(self) -> None:
        self._view.show_section(CUSTOMERS)
        self._view.sidebar.views.save_present()

    def _find(self) -> None:
        if not self._view.search.isEnabled():
            return
        self._view.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._view.search.selectAll()

    def _open_database(self) -> None:
        folder = self._workspace.desk.database.path.parent
        from desktop.ui.file_dialog import FileDialog  # at first use

        file = FileDialog.ask_open(self._window, self.tr("Open another database"), folder)
        if file:
            self._commands.database_wanted.emit(Path(file))
