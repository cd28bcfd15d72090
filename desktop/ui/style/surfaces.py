"""The planes windows are laid out on: the sheet, the footer band, the hair line."""

from typing import override

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from desktop.ui.style.colors import colors_of
from desktop.ui.style.spacing import scaled

SHEET_RADIUS = 10
_LEAST_SCROLLED = 240


def on_surface[W: QWidget](widget: W) -> W:
    """Give `widget` the surface (Base) as its background, text roles with it; returns the widget."""
    widget.setBackgroundRole(QPalette.ColorRole.Base)
    widget.setForegroundRole(QPalette.ColorRole.Text)
    widget.setAutoFillBackground(True)
    return widget


class Sheet(QWidget):
    """The main plane: surface with a line at its left and top, the top left corner rounded, over the canvas."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setForegroundRole(QPalette.ColorRole.Text)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the plane and draw its two edges."""
        del event
        colors = colors_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colors.line)
        painter.setBrush(colors.surface)
        path = QPainterPath()
        # Its right and bottom edges lie outside the widget, so only the left and top ones show.
        path.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, 32, 32), SHEET_RADIUS, SHEET_RADIUS)
        painter.drawPath(path)


class ScrollBody(QScrollArea):
    """The surface of a dialog whose content may grow taller than the screen: scrolls up and down, never sideways."""

    def __init__(self, body: QWidget, least_width: int) -> None:
        super().__init__()
        self._body = body
        self._least_width = least_width
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(on_surface(body))

    @override
    def minimumSizeHint(self) -> QSize:
        """As wide as the words need."""
        width = max(self._least_width, self._body.minimumSizeHint().width())
        return QSize(width + self.verticalScrollBar().sizeHint().width(), scaled(_LEAST_SCROLLED))

    @override
    def sizeHint(self) -> QSize:
        """Tall enough to scroll nothing."""
        width = self.minimumSizeHint().width()
        return QSize(width, max(self._body.heightForWidth(width), self._body.sizeHint().height()))


class Footer(QWidget):
    """A band of canvas along the bottom of a dialog or page, a line above it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(QPalette.ColorRole.Window)
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the band and draw the line."""
        del event
        colors = colors_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), colors.canvas)
        painter.fillRect(0, 0, self.width(), 1, colors.line)


class Divider(QFrame):
    """A line of one pixel."""

    def __init__(self, parent: QWidget | None = None, *, vertical: bool = False) -> None:
        super().__init__(parent)
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        self.setSizePolicy(*((fixed, free) if vertical else (free, fixed)))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def sizeHint(self) -> QSize:
        """One pixel thick."""
        return QSize(1, 1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        del event
        QPainter(self).fillRect(self.rect(), colors_of(self).line)
