"""What the sidebar is made of: entries, their headings, and the account button on top."""

from typing import override

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.ui.style import typography
from desktop.ui.style.colors import Colors, colors_of
from desktop.ui.style.focus import keyboard_focus, paint_focus_ring
from desktop.ui.style.hover_button import HoverButton
from desktop.ui.style.icons import paint_icon
from desktop.ui.style.labels import ElidedLabel
from desktop.ui.style.spacing import (
    RADIUS_CONTROL,
    ROW_HEIGHT,
    S4,
    S8,
    S12,
    TWO_LINE_HEIGHT,
    at_least,
    line_height,
    scaled,
)

_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine)
_ICON = 18
_AVATAR = 30


class _Entry(HoverButton):
    """What stands in the sidebar and is pressed."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _paint_background(self, painter: QPainter, colors: Colors) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = None
        if self.isChecked() or self.isDown():
            tint = colors.canvas_current
        elif self.underMouse():
            tint = colors.canvas_hover
        if tint is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0, 1, 0, -1), RADIUS_CONTROL, RADIUS_CONTROL)
        if keyboard_focus(self):
            paint_focus_ring(painter, QRectF(self.rect()).adjusted(0, 1, 0, -1), colors.accent_text)


class SidebarItem(_Entry):
    """One entry: icon, text, and at the right how many. With `caption` a second, muted line.

    Checkable ones are pages (one checked among siblings); `checkable=False` for what only acts.
    """

    def __init__(
        self,
        text: str,
        icon: str | None = None,
        parent: QWidget | None = None,
        *,
        caption: str = "",
        checkable: bool = True,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._caption = caption
        self._count: int | None = None
        self._kept_free = 0
        self.setText(text)
        self.setCheckable(checkable)
        self.setAutoExclusive(checkable)
        self._name()

    def set_count(self, count: int | None) -> None:
        """The number at the right, or none."""
        self._count = count
        self._name()
        self.update()

    def keep_free(self, width: int) -> None:
        """Leave so many pixels at the right for a widget of the owner's."""
        self._kept_free = width
        self.update()

    def _name(self) -> None:
        parts = [self.text(), self._caption, "" if self._count is None else self.locale().toString(self._count)]
        self.setAccessibleName(", ".join(part for part in parts if part))

    @override
    def sizeHint(self) -> QSize:
        """A row, or a row of two lines."""
        if self._caption:
            lines = 2 * line_height(self.fontMetrics())
            return QSize(160, max(TWO_LINE_HEIGHT - S4, lines + S8))
        return QSize(160, at_least(ROW_HEIGHT, self.font()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw background, mark of the current one, icon, words, count."""
        del event
        colors = colors_of(self)
        painter = QPainter(self)
        self._paint_background(painter, colors)
        current = self.isChecked()
        if current:
            self._paint_mark(painter, colors)
        left = S12
        if self._icon:
            tint = colors.accent_text if current else colors.muted
            side = scaled(_ICON)
            paint_icon(painter, self._icon, QRect(left, (self.height() - side) // 2, side, side), tint)
            left += side + S12
        right = self.width() - S12 - self._kept_free
        right -= self._paint_count(painter, right, colors)
        self._paint_words(painter, QRect(left, 0, right - left, self.height()), colors)

    def _paint_mark(self, painter: QPainter, colors: Colors) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.accent)
        tall = float(scaled(16))
        painter.drawRoundedRect(QRectF(0, (self.height() - tall) / 2, 3, tall), 1.5, 1.5)

    def _paint_count(self, painter: QPainter, right: int, colors: Colors) -> int:
        if self._count is None:
            return 0
        text = self.locale().toString(self._count)
        painter.setFont(typography.font("body"))
        painter.setPen(colors.muted)
        width = painter.fontMetrics().horizontalAdvance(text)
        painter.drawText(QRect(right - width - 1, 0, width + 1, self.height()), _RIGHT, text)
        return width + S8

    def _paint_words(self, painter: QPainter, room: QRect, colors: Colors) -> None:
        painter.setFont(typography.font("strong" if self.isChecked() else "body"))
        metrics = painter.fontMetrics()
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(colors.text if self.isEnabled() else colors.disabled)
        if not self._caption:
            painter.drawText(room, _MIDDLE, text)
            return
        line = line_height(metrics)
        top = (room.height() - 2 * line) // 2
        painter.drawText(QRect(room.x(), top, room.width(), line), _MIDDLE, text)
        painter.setPen(colors.muted if self.isEnabled() else colors.disabled)
        painter.setFont(typography.font("body"))
        caption = painter.fontMetrics().elidedText(self._caption, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QRect(room.x(), top + line, room.width(), line), _MIDDLE, caption)


class SidebarEntry(SidebarItem):
    """An entry with a menu of its own: `menu_wanted` says where (global), by mouse, Menu key or Shift+F10."""

    menu_wanted = Signal(QPoint)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """At the pointer, or below the entry when it was asked for by keyboard."""
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_wanted.emit(self._below() if by_keyboard else event.globalPos())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is a click (buttons know only Space); Shift+F10 asks for the menu, as not every system does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.menu_wanted.emit(self._below())
        else:
            super().keyPressEvent(event)

    def _below(self) -> QPoint:
        return self.mapToGlobal(QPoint(0, self.height()))


class SidebarHeading(ElidedLabel):
    """The muted word above a group of entries."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "muted", parent)
        self.setContentsMargins(S12, S12, S12, S4)


class AccountButton(_Entry):
    """The partner account in use: initial, name, what it is, and a chevron when there is something to choose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._initial = ""
        self._caption = ""
        self._chooses = False

    def set_account(self, name: str, caption: str, *, initial: str = "", chooses: bool = True) -> None:
        """Show `name`, a muted `caption` and the name's initial, or another; `chooses` shows the chevron."""
        self.setText(name)
        self._initial = initial or name[:1].upper()
        self._caption = caption
        self._chooses = chooses
        self.setAccessibleName(f"{name}, {caption}" if caption else name)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(180, max(TWO_LINE_HEIGHT, 2 * line_height(self.fontMetrics()) + S12))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw initial, name, caption and chevron."""
        del event
        colors = colors_of(self)
        painter = QPainter(self)
        self._paint_background(painter, colors)
        side = scaled(_AVATAR)
        avatar = QRect(S8, (self.height() - side) // 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.accent)
        painter.drawRoundedRect(avatar, 5, 5)
        painter.setFont(typography.font("strong"))
        painter.setPen(colors.on_accent)
        painter.drawText(avatar, int(Qt.AlignmentFlag.AlignCenter), self._initial)
        right = self.width() - S12
        if self._chooses:
            chevron = scaled(14)
            right -= chevron
            where = QRect(right, (self.height() - chevron) // 2, chevron, chevron)
            paint_icon(painter, "chevron-down", where, colors.muted)
            right -= S4
        self._paint_words(
            painter, QRect(avatar.right() + 1 + 10, 0, right - avatar.right() - 11, self.height()), colors
        )

    def _paint_words(self, painter: QPainter, room: QRect, colors: Colors) -> None:
        line = line_height(painter.fontMetrics())
        top = (room.height() - 2 * line) // 2 + 1
        for role, color, text in (("strong", colors.text, self.text()), ("body", colors.muted, self._caption)):
            painter.setFont(typography.font(role))
            painter.setPen(color)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(QRect(room.x(), top, room.width(), line), _MIDDLE, shown)
            top += line
