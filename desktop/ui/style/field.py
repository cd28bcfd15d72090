"""A field of a form: label above, widget, and what is wrong with it right below."""

from typing import override

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ui.style.colors import colors_of
from desktop.ui.style.icons import paint_icon
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S4, S8, scaled

_ICON = 16


class _FaultLine(QWidget):
    """An icon and a sentence in the color of errors."""

    def __init__(self) -> None:
        super().__init__()
        self.label = Label("", "body", tone="error", wrap=True)
        body = QVBoxLayout(self)
        body.setContentsMargins(scaled(_ICON) + S8 - 2, 0, 0, 0)
        body.addWidget(self.label)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon beside the first line."""
        del event
        side = scaled(_ICON)
        top = self.label.y() + (self.label.fontMetrics().height() - side) // 2
        paint_icon(QPainter(self), "error", QRect(0, top, side, side), colors_of(self).error.text)


class FormField(QWidget):
    """Label, `widget`, an optional muted hint, and the fault while there is one.

    The label names the widget for screen readers; hint and fault describe it.
    """

    def __init__(self, label: str, widget: QWidget, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.widget = widget
        self.label = Label(label)
        self.label.setBuddy(widget)
        self._hint = Label(hint, "muted", wrap=True)
        self._fault = _FaultLine()
        if not widget.accessibleName():
            widget.setAccessibleName(label.replace("&", ""))
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(S4)
        body.addWidget(self.label)
        body.addSpacing(S4)
        for part in (widget, self._hint, self._fault):
            body.addWidget(part)
        self.set_hint(hint)
        self.set_fault(None)

    @property
    def fault_text(self) -> str:
        """The sentence shown below the widget; empty when all is well."""
        return self._fault.label.text()

    def set_hint(self, hint: str) -> None:
        """Say what is expected, muted, below the widget; empty for nothing."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._describe()

    def set_fault(self, text: str | None) -> None:
        """Say what is wrong, or (None) that nothing is."""
        self._fault.label.setText(text or "")
        self._fault.setVisible(bool(text))
        self.widget.setProperty("fault", bool(text))
        self.widget.update()
        self._describe()

    def _describe(self) -> None:
        self.widget.setAccessibleDescription(self.fault_text or self._hint.text())
