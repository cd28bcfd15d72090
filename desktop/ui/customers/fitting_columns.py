"""Columns give way, one after the other, so that names stay readable in a narrow window or a large font."""

from collections.abc import Sequence

from PySide6.QtWidgets import QTreeView

from desktop.ui.style.spacing import letters

_NAME = 20  # letters that the first column keeps


def name_width(view: QTreeView) -> int:
    """The pixels that the first column, of names, should have at least."""
    return letters(_NAME, view.fontMetrics())


def full_width(view: QTreeView) -> int:
    """The pixels that all columns take, with a readable first one."""
    header = view.header()
    others = range(1, header.count())
    return name_width(view) + sum(_width(view, column) for column in others)


def hide_what_does_not_fit(view: QTreeView, giving_way: Sequence[int]) -> None:
    """Hide columns of `giving_way`, the first ones first, until the rest fits; never the one sorted by."""
    header = view.header()
    sorted_by = header.sortIndicatorSection() if header.isSortIndicatorShown() else -1
    missing = full_width(view) - view.viewport().width()
    for column in giving_way:
        gives = missing > 0 and column != sorted_by
        if gives:
            missing -= _width(view, column)
        if header.isSectionHidden(column) != gives:
            header.setSectionHidden(column, gives)


def _width(view: QTreeView, column: int) -> int:
    """Its width, also while it is hidden."""
    header = view.header()
    if not header.isSectionHidden(column):
        return header.sectionSize(column)
    header.setSectionHidden(column, False)
    width = header.sectionSize(column)
    header.setSectionHidden(column, True)
    return width
