"""How pages of the gallery are laid out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.style.spacing import S12, S16
from desktop.ui.style.surfaces import on_surface


def plain_page() -> QWidget:
    page = QWidget()
    on_surface(page)
    column = QVBoxLayout(page)
    column.setSpacing(S16)
    return page


def column_of(page: QWidget) -> QVBoxLayout:
    layout = page.layout()
    assert isinstance(layout, QVBoxLayout)
    return layout


def row_of(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(S12)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch()
    return row


def put_into(widget: QWidget, state: str) -> None:
    """Make `widget` look as if it were pointed at or pressed."""
    widget.setEnabled(state != "disabled")
    if state == "pressed":
        widget.setDown(True)  # type: ignore[attr-defined]
    if state == "hover":
        widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
