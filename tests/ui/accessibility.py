"""A walk over a window's widgets: whoever can get the focus must have a name to be read aloud."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget


def focusable_widgets(window: QWidget) -> list[QWidget]:
    """The visible, enabled widgets of `window` that a keyboard can reach, itself included."""
    return [
        widget
        for widget in [window, *window.findChildren(QWidget)]
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def nameless_widgets(window: QWidget) -> list[str]:
    """The focusable widgets of `window` that a screen reader has no name for, each as "Class objectName"."""
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in focusable_widgets(window)
        if not _name(widget) and not _is_inner_part(widget)
    ]


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface is not None else ""


def _is_inner_part(widget: QWidget) -> bool:
    """The line edit inside a combo or spin box is read with its owner."""
    return isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)
