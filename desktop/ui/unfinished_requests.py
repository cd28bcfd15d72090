"""The sidebar's list of requests that were begun and not handed over."""

from typing import override

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.domain.invitations import MOST_AT_ONCE
from desktop.ui.style.buttons import IconButton
from desktop.ui.style.labels import Label
from desktop.ui.style.sidebar_item import SidebarEntry, SidebarHeading
from desktop.ui.style.spacing import S16
from desktop.ui.workspace import Workspace

_MOST = 20  # shown at once; the rest is counted
_TOGETHER = 3  # so many are offered to be looked at side by side


def when(moment: str) -> str:
    """A stored moment as "today 10:42", "yesterday", or a short date, in local time."""
    local = QDateTime.fromString(moment, Qt.DateFormat.ISODate).toLocalTime()
    days = local.date().daysTo(QDate.currentDate())
    if days == 0:
        time = QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)
        return QCoreApplication.translate("UnfinishedRequests", "today {time}").format(time=time)
    if days == 1:
        return QCoreApplication.translate("UnfinishedRequests", "yesterday")
    return QLocale().toString(local.date(), QLocale.FormatType.ShortFormat)


class RequestItem(SidebarEntry):
    """One unfinished request. Enter or a click goes on with it, Delete discards it; both stand in its menu."""

    go_on_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, name: str, caption: str, icon: str = "pencil", parent: QWidget | None = None) -> None:
        super().__init__(name, icon, parent, caption=caption, checkable=False)
        self.setAccessibleName(self.tr("Unfinished request: {name}, {step}").format(name=name, step=caption))
        self._more = IconButton("more", self.tr("Go on with or discard the request to {name}").format(name=name), self)
        self._more.setObjectName("request_menu")
        self._more.clicked.connect(lambda: self._open_menu(self._more.mapToGlobal(QPoint(0, self._more.height()))))
        self.keep_free(self._more.sizeHint().width() - S16)
        self.clicked.connect(self.go_on_wanted)
        self.menu_wanted.connect(self._open_menu)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """The menu's button stands at the right."""
        super().resizeEvent(event)
        size = self._more.sizeHint()
        self._more.setGeometry(self.width() - size.width(), (self.height() - size.height()) // 2, *size.toTuple())

    def build_menu(self) -> QMenu:
        """Go on, Discard."""
        menu = QMenu(self)
        menu.addAction(self.tr("Go on"), self.go_on_wanted.emit)
        menu.addAction(self.tr("Discard"), self.discard_wanted.emit)
        return menu

    def _open_menu(self, place: QPoint) -> None:
        menu = self.build_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete discards."""
        if event.key() == Qt.Key.Key_Delete:
            self.discard_wanted.emit()
        else:
            super().keyPressEvent(event)


class UnfinishedRequests(QWidget):
    """All drafts, newest first, under their heading; takes no room when there is none."""

    go_on_wanted = Signal(int)
    go_on_together_wanted = Signal(list)
    discard_wanted = Signal(list)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unfinished_requests")
        self._workspace = workspace
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        workspace.invitations_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read the drafts again."""
        while (entry := self._layout.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        drafts = self._workspace.desk.invitations.unfinished()
        if drafts:
            self._layout.addWidget(SidebarHeading(self.tr("Unfinished requests")))
        if len(drafts) >= _TOGETHER:
            self._add_all([draft.id for draft in drafts[:MOST_AT_ONCE]])
        for draft in drafts[:_MOST]:
            self._add(draft.id, draft.customer_name, draft.step, draft.updated_at)
        if len(drafts) > _MOST:
            self._layout.addWidget(Label(self.tr("%n more", "", len(drafts) - _MOST), "muted"))
        self.setVisible(bool(drafts))

    def _add(self, invitation_id: int, name: str, step: int, updated_at: str) -> None:
        caption = self.tr("Step {step} · {time}").format(step=step, time=when(updated_at))
        item = self._item(f"unfinished_{invitation_id}", name, caption)
        item.go_on_wanted.connect(lambda: self.go_on_wanted.emit(invitation_id))
        item.discard_wanted.connect(lambda: self.discard_wanted.emit([invitation_id]))

    def _add_all(self, ids: list[int]) -> None:
        words = self.tr("All %n together", "", len(ids))
        item = self._item("unfinished_all", words, self.tr("Look at them side by side"), "send")
        item.go_on_wanted.connect(lambda: self.go_on_together_wanted.emit(ids))
        item.discard_wanted.connect(lambda: self.discard_wanted.emit(ids))

    def _item(self, object_name: str, name: str, caption: str, icon: str = "pencil") -> RequestItem:
        item = RequestItem(name, caption, icon)
        item.setEnabled(not self._workspace.is_read_only)
        item.setToolTip(self._workspace.read_only_reason or f"{name}\n{caption}")
        item.setObjectName(object_name)
        self._layout.addWidget(item)
        return item
