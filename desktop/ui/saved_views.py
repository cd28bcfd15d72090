"""The sidebar's list of saved views of the customers."""

from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, override

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.domain.progress import Cancelled
from desktop.operations.desk import Desk
from desktop.operations.saved_views import (
    SavedView,
    remove_view,
    rename_view,
    save_view,
    saved_views,
    update_view,
)
from desktop.ui.customers.columns import Column
from desktop.ui.live_query import LiveQuery
from desktop.ui.style.sidebar_item import SidebarEntry, SidebarHeading
from desktop.ui.workspace import Workspace

if TYPE_CHECKING:
    from desktop.ui.customers.customers_page import CustomersPage

_Counted = tuple[int | None, tuple[SavedView, ...]]


class ViewItem(SidebarEntry):
    """One view. Click or Enter opens it, F2 renames, Delete deletes; all of it stands in the menu `menu`."""

    def __init__(self, view: SavedView, menu: QMenu) -> None:
        super().__init__(view.name)
        self.setObjectName(f"view_{view.id}")
        self.setToolTip(view.name)
        self.setAutoExclusive(False)  # whether it is marked depends on what is shown
        self.view = view
        self._menu = menu
        menu.setParent(self, menu.windowFlags())
        self.menu_wanted.connect(menu.popup)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that the menu names do as it says."""
        keys = {Qt.Key.Key_F2: "rename_view", Qt.Key.Key_Delete: "delete_view"}
        if event.key() in keys:
            next(each for each in self._menu.actions() if each.objectName() == keys[Qt.Key(event.key())]).trigger()
        else:
            super().keyPressEvent(event)


class SavedViews(QWidget):
    """All views, in the order they were saved, under their heading; takes no room when there is none.

    `wanted` carries the query and the columns of a view to show.
    """

    wanted = Signal(object, object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("saved_views")
        self._workspace = workspace
        self._page: CustomersPage | None = None
        self._is_page_shown = False
        self._views: list[SavedView] = []
        self._items: list[ViewItem] = []
        self._counts = LiveQuery(workspace.background, _count, self, stoppable=True)
        self._counts.answered.connect(self._show_counts)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        workspace.customers_changed.connect(self.refresh)
        workspace.account_selected.connect(self.refresh)
        self.refresh()

    def follow(self, page: "CustomersPage | None", *, is_shown: bool) -> None:
        """Mark the view that `page` shows, while it `is_shown`."""
        self._is_page_shown = is_shown
        if page is not None and self._page is None:
            self._page = page
            page.count_changed.connect(lambda *_: self._mark())
            page.view.columns.changed.connect(self._mark)
            page.save_view_wanted.connect(self.save_present)
        self._mark()

    def refresh(self) -> None:
        """Read the views again, and count anew whom they show."""
        views = saved_views(self._workspace.desk)
        if views != self._views:
            self._views = views
            self._rebuild()
        if views:
            account = self._workspace.account
            self._counts.ask((account.id if account is not None else None, tuple(views)))

    @Slot()
    def save_present(self) -> None:
        """Ask for a name, and save what the page shows under it."""
        from desktop.ui.view_name_dialog import ViewNameDialog

        if self._page is None:
            return
        query, columns = self._page.present_view
        desk = self._workspace.desk
        dialog = ViewNameDialog(
            self._workspace,
            self.tr("Save view"),
            "",
            lambda name: save_view(desk, name, query, _names(columns)),
            self.window(),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def fill_menu(self, menu: QMenu) -> None:
        """The views to choose from, for a menu about to open."""
        menu.clear()
        for item in self._items:
            action = menu.addAction(item.view.name.replace("&", "&&"), partial(self._open, item.view))
            action.setCheckable(True)
            action.setChecked(item.isChecked())
        if not self._items:
            menu.addAction(self.tr("No views saved yet")).setEnabled(False)

    def _rebuild(self) -> None:
        focused = self._focused()
        if focused is not None and not self._views:
            self._items[focused].focusNextChild()
        while (entry := self._layout.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        if self._views:
            self._layout.addWidget(SidebarHeading(self.tr("Views")))
        self._items = [self._build_item(view) for view in self._views]
        for item in self._items:
            self._layout.addWidget(item)
        self.setVisible(bool(self._views))
        self._mark()
        if focused is not None and self._items:
            item = self._items[min(focused, len(self._items) - 1)]
            item.show()  # the layout would do it later, and nobody hidden gets the keys
            item.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> int | None:
        """Which of the items has the keys, or will have them once a dialog closes."""
        has_keys = self.window().focusWidget()
        return next((place for place, item in enumerate(self._items) if item is has_keys), None)

    def _build_item(self, view: SavedView) -> ViewItem:
        menu = QMenu()
        menu.setToolTipsVisible(True)
        menu.addAction(self.tr("Open"), partial(self._open, view))
        menu.addSeparator()
        edits = (
            ("update_view", self.tr("Update to what is shown"), self._update),
            ("rename_view", self.tr("Rename…"), self._rename),
            ("delete_view", self.tr("Delete"), self._delete),
        )
        for name, words, do in edits:
            action = menu.addAction(words, partial(do, view))
            action.setObjectName(name)
            action.setEnabled(not self._workspace.is_read_only)
            action.setToolTip(self._workspace.read_only_reason)
        item = ViewItem(view, menu)
        item.clicked.connect(lambda: self._open(view))
        return item

    def _open(self, view: SavedView) -> None:
        self.wanted.emit(view.query, _columns(view))
        self._mark()

    def _update(self, view: SavedView) -> None:
        if self._page is not None:
            query, columns = self._page.present_view
            self._did(update_view(self._workspace.desk, view.id, query, _names(columns)))

    def _rename(self, view: SavedView) -> None:
        from desktop.ui.view_name_dialog import ViewNameDialog

        desk = self._workspace.desk
        dialog = ViewNameDialog(
            self._workspace,
            self.tr("Rename view"),
            view.name,
            lambda name: rename_view(desk, view.id, name),
            self.window(),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _delete(self, view: SavedView) -> None:
        self._did(remove_view(self._workspace.desk, view.id))

    def _did(self, change_id: int | None) -> None:
        if change_id is not None:
            self._workspace.did(change_id)

    def _mark(self) -> None:
        """Check the view that is shown as it was saved: not while a search leaves some of it out."""
        page = self._page
        present = page.present_view if page is not None else None
        is_whole = page is not None and self._is_page_shown and not page.search_text
        is_kept = False
        for item in self._items:
            is_present = (item.view.query, _columns(item.view)) == present
            is_kept |= is_present
            item.setChecked(is_present and is_whole)
        if page is not None:
            page.show_kept(is_kept)

    @Slot(object, object)
    def _show_counts(self, asked: _Counted, counts: list[int]) -> None:
        if list(asked[1]) == self._views:
            for item, count in zip(self._items, counts, strict=True):
                item.set_count(count)


def _columns(view: SavedView) -> tuple[Column, ...]:
    """The view's columns that this release knows, that of names first."""
    known = [Column.CUSTOMER]
    for name in view.columns:
        with suppress(KeyError):
            known.append(Column[name.upper()])
    return tuple(dict.fromkeys(known))


def _names(columns: tuple[Column, ...]) -> list[str]:
    return [column.name.lower() for column in columns]


def _count(desk: Desk, asked: _Counted, cancelled: Cancelled) -> list[int]:
    """Some take a quarter of a second: nobody's search stands behind them, and they stop when they are asked anew."""
    account_id, views = asked
    with desk.database.unless(cancelled):
        return [desk.customers.count(replace(view.query, account_id=account_id)) for view in views]
