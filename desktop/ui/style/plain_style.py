"""A style without Python in it."""

from PySide6.QtWidgets import QStyle, QStyleFactory


def plain_style() -> QStyle:
    """A new C++ Fusion style, for one item view (engineering guide, trap 20).

    One for each: PySide lets a widget own the style it is given, and takes it along when the widget goes.
    """
    return QStyleFactory.create("Fusion")
