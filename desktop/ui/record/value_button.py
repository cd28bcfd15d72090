"""A fact that is edited by pressing it: it looks like text, wraps like text, and shows a pencil where it is reached."""

from typing import override

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.ui.style.colors import Colors, colors_of
from desktop.ui.style.focus import keyboard_focus, paint_focus_ring
from desktop.ui.style.icons import paint_icon
from desktop.ui.style.spacing import RADIUS_CONTROL, S4, scaled

_PENCIL = 14


class ValueButton(QAbstractButton):
    """Press it (click, Space, Enter, F2) to edit; Ctrl+C copies. `key` names the fact for screen readers."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._tone = "text"
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_value(self, text: str, tone: str = "text") -> None:
        """Show `text`; a dash stands for nothing known."""
        self._tone = tone if text else "muted"
        self.setText(text or "–")
        spoken = text or self.tr("not known")
        self.setAccessibleName(f"{self._key}: {spoken}")
        if self.isEnabled():
            self.setAccessibleDescription(self.tr("Press to edit"))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """One line, of any width."""
        return QSize(120, self.heightForWidth(10_000))

    @override
    def minimumSizeHint(self) -> QSize:
        """Text can be broken anywhere."""
        return QSize(60, self.fontMetrics().lineSpacing() + S4)

    @override
    def heightForWidth(self, width: int) -> int:
        """As many lines as the text takes."""
        lines = self._lay_out(width).lineCount()
        return lines * self.fontMetrics().lineSpacing() + S4

    @override
    def hasHeightForWidth(self) -> bool:
        """Yes."""
        return True

    def _lay_out(self, width: int) -> QTextLayout:
        layout = QTextLayout(self.text(), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, top))
            top += self.fontMetrics().lineSpacing()
        layout.endLayout()
        return layout

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text; under the pointer or the focus also the pencil."""
        del event
        colors = colors_of(self)
        painter = QPainter(self)
        reached = self.isEnabled() and (self.underMouse() or self.hasFocus())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if reached:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.hover)
            painter.drawRoundedRect(QRectF(self.rect()), RADIUS_CONTROL, RADIUS_CONTROL)
        painter.setPen(colors.tone(self._tone))
        self._lay_out(self.width()).draw(painter, QPointF(0, S4 // 2))
        if reached:
            self._paint_pencil(painter, colors)
        if keyboard_focus(self):
            paint_focus_ring(painter, QRectF(self.rect()), colors.accent_text, RADIUS_CONTROL)

    def _paint_pencil(self, painter: QPainter, colors: Colors) -> None:
        """At the right of the first line, over the end of its text."""
        side = scaled(_PENCIL)
        line = self.fontMetrics().lineSpacing()
        place = QRect(self.width() - side - S4, S4 // 2 + (line - side) // 2, side, side)
        painter.fillRect(place.adjusted(-S4, 0, 0, 0), colors.hover)
        paint_icon(painter, "pencil", place, colors.muted)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and F2 edit, Ctrl+C copies."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Another font takes other lines."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
