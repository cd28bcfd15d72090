"""Which columns of the tree are shown, in which order and how wide."""

from collections.abc import Sequence
from json import dumps, loads

from PySide6.QtCore import QByteArray, QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QHeaderView

from desktop.domain.customers import Permissions, Relationship
from desktop.domain.invitation_states import InvitationState
from desktop.ui.customers.cell import number
from desktop.ui.customers.cell_painter import prepared_width, seats_width
from desktop.ui.customers.columns import GIVING_WAY, SHOWN_AT_FIRST, SORTS, Column, column_word
from desktop.ui.customers.headings import license_headings, service_headings, user_headings
from desktop.ui.customers.words import not_in_list_of, permissions_word, relationship_word
from desktop.ui.style.row_delegate import RowTree
from desktop.ui.style.spacing import S8, S12, S24
from desktop.ui.style.state_pill import pill_size, waiting_days

_NAME = 26  # letters of a name that are always to be seen
_LONG_DATE = "2000-12-28"
_CHARACTERS = {Column.TAGS: 14, Column.CONTACT: 14, Column.COUNTRY: 12, Column.LANGUAGE: 10}


class ColumnLayout(QObject):
    """Arranges the columns of `view`: those that somebody chose, as many of them as its width has room for.

    `changed`: somebody chose, moved, or resized columns.
    """

    changed = Signal()

    def __init__(self, view: RowTree, question: str) -> None:
        super().__init__(view)
        self._view = view
        self._question = question
        self._chosen = set(SHOWN_AT_FIRST)
        self._widths: dict[Column, int] = {}  # those that somebody gave
        self._is_fitting = False
        header = view.header()
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.CUSTOMER, QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(self._on_resized)
        header.sectionMoved.connect(self._on_moved)

    @property
    def chosen(self) -> frozenset[Column]:
        """The columns shown where there is room."""
        return frozenset(self._chosen)

    @property
    def shown(self) -> list[Column]:
        """The columns to be seen now, from left to right."""
        header = self._view.header()
        order = [Column(header.logicalIndex(place)) for place in range(header.count())]
        return [column for column in order if not header.isSectionHidden(column)]

    def choose(self, column: Column, shown: bool) -> None:
        """Show a column from now on, or no longer."""
        if shown:
            self._chosen.add(column)
        else:
            self._chosen.discard(column)
        self.fit()
        self.changed.emit()

    @property
    def arrangement(self) -> tuple[Column, ...]:
        """The columns chosen, with that of names, from left to right."""
        header = self._view.header()
        order = (Column(header.logicalIndex(place)) for place in range(header.count()))
        return tuple(column for column in order if column == Column.CUSTOMER or column in self._chosen)

    def arrange(self, columns: Sequence[Column]) -> None:
        """Show exactly these, in this order, and names before them."""
        first = [Column.CUSTOMER, *(column for column in columns if column != Column.CUSTOMER)]
        self._chosen = set(first[1:])
        self._order([*first, *(column for column in Column if column not in first)])
        self.fit()
        self.changed.emit()

    def move(self, column: Column, step: int) -> None:
        """Let a chosen column change places with the one at its right (`step` 1) or left (-1)."""
        columns = list(self.arrangement)
        place = columns.index(column)
        columns[place], columns[place + step] = columns[place + step], column
        self.arrange(columns)

    def reset(self) -> None:
        """As it was at first: columns, order, widths, and sorted by name."""
        self._chosen = set(SHOWN_AT_FIRST)
        self._widths.clear()
        self._order(list(Column))
        self.fit()
        self._view.header().setSortIndicator(Column.CUSTOMER, Qt.SortOrder.AscendingOrder)
        self.changed.emit()

    def fit(self) -> None:
        """Give every column its width, and hide what was not chosen or does not fit: never what is sorted by."""
        self._is_fitting = True
        header = self._view.header()
        widths = {column: self._widths.get(column) or self._width(column) for column in Column}
        shown = {Column.CUSTOMER} | self._chosen | {Column(header.sortIndicatorSection())}
        missing = self._name_width() + sum(widths[column] for column in shown - {Column.CUSTOMER})
        missing -= self._view.viewport().width()
        for column in GIVING_WAY:
            if missing > 0 and column in shown and column != header.sortIndicatorSection():
                shown.discard(column)
                missing -= widths[column]
        for column in Column:
            header.setSectionHidden(column, column not in shown)
            if column in shown and column != Column.CUSTOMER:
                header.resizeSection(column, widths[column])
        self._is_fitting = False

    def state(self) -> QByteArray:
        """All of it, for `restore`."""
        header = self._view.header()
        return QByteArray(
            dumps(
                {
                    "chosen": sorted(self._chosen),
                    "order": [header.logicalIndex(place) for place in range(header.count())],
                    "widths": {str(int(column)): width for column, width in self._widths.items()},
                    "sort": header.sortIndicatorSection(),
                    "descending": header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder,
                }
            ).encode()
        )

    def restore(self, state: QByteArray) -> None:
        """Arrange the columns as `state()` was; what cannot be read changes nothing."""
        try:
            kept = loads(state.toStdString())
            chosen = {Column(column) for column in kept["chosen"]}
            order = [Column(column) for column in kept["order"]]
            widths = {Column(int(column)): int(width) for column, width in kept["widths"].items()}
            sort, descending = Column(kept["sort"]), bool(kept["descending"])
        except (ValueError, KeyError, TypeError, AttributeError):  # none yet, or another release's
            return
        self._chosen, self._widths = chosen, widths
        self._order(order)
        if sort in SORTS:
            down = Qt.SortOrder.DescendingOrder
            self._view.header().setSortIndicator(sort, down if descending else Qt.SortOrder.AscendingOrder)
        self.fit()

    def _order(self, order: list[Column]) -> None:
        header = self._view.header()
        for place, column in enumerate(order):
            header.moveSection(header.visualIndex(column), place)

    def _name_width(self) -> int:
        """What a name has at least."""
        return self._view.fontMetrics().horizontalAdvance("n" * _NAME) + S24

    def _width(self, column: Column) -> int:
        """That of its longest wording, in the present font and language."""
        metrics = self._view.fontMetrics()
        below = (headings().get(column, "") for headings in (service_headings, user_headings, license_headings))
        widest = max(metrics.horizontalAdvance(heading) for heading in (column_word(column), *below)) + S12
        if column in _CHARACTERS:
            widest = max(widest, metrics.averageCharWidth() * _CHARACTERS[column])
        elif column != Column.CUSTOMER:
            widest = max(widest, _longest(column, self._view.font(), self._question))
        return widest + 2 * S8

    def _on_resized(self, column: int, _before: int, width: int) -> None:
        by_hand = not self._is_fitting and width and QApplication.mouseButtons() & Qt.MouseButton.LeftButton
        if by_hand and column != Column.CUSTOMER:
            self._widths[Column(column)] = width
            self.changed.emit()

    def _on_moved(self, _column: int, _before: int, _after: int) -> None:
        self._view.viewport().update()
        self.changed.emit()


def _longest(column: Column, font: QFont, question: str) -> int:
    metrics = QFontMetrics(font)
    if column == Column.RELATIONSHIP:
        more = max(metrics.horizontalAdvance(permissions_word(permissions)) for permissions in Permissions)
        reseller = metrics.horizontalAdvance(relationship_word(Relationship.RESELLER)) + S8 + more
        words = [relationship_word(relationship) for relationship in Relationship] + [not_in_list_of(_LONG_DATE)]
        return max(reseller, *(metrics.horizontalAdvance(word) for word in words))
    if column == Column.SEATS:
        return seats_width(metrics, f"{number(88_888)} / {number(88_888)}")
    if column == Column.INVITATION:
        sent = pill_size(metrics, InvitationState.SENT, waiting_days(888)).width()
        return max(prepared_width(font, question) + S8, sent)  # the question is not to touch the edge
    return metrics.horizontalAdvance(number(88_888))
