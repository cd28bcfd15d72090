"""Widgets laid out before they are painted, however deep what changed lies in them."""

from PySide6.QtCore import QCoreApplication, QEvent

_LEVELS = 10  # of widgets nested in each other, from a word in the record to the window


def lay_out_now() -> None:
    """Answer all requests for a new layout, and those that come of it.

    Qt passes them on one level a turn: what wraps would be painted too low first, then everything below it once more.
    """
    for _ in range(_LEVELS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
