"""The five subjects of a record."""

from typing import override

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QTabBar

from desktop.ui.style import typography

TABS = ("account", "services", "users", "licenses", "history")
_WIDEST_GAP, _LEAST_GAP = 20, 9
TAB_INSET = 10  # from a tab's edge to its word


class RecordTabs(QTabBar):
    """Side by side in the pane's width: the gap between the words gives way (design.md 2)."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("record_tabs")
        self.setAccessibleName(self.tr("Subjects of the record"))
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setDrawBase(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for words in (
            self.tr("Account"),
            self.tr("Services"),
            self.tr("Users"),
            self.tr("Licenses"),
            self.tr("History"),
        ):
            self.addTab(words)

    def show_tab(self, name: str) -> None:
        """Go to a tab by its name in `TABS`."""
        self.setCurrentIndex(TABS.index(name))

    @property
    def least_width(self) -> int:
        """The pixels in which all words are shown."""
        return sum(self._words()) + self.count() * _LEAST_GAP

    def _words(self) -> list[int]:
        """How wide each word is at its boldest."""
        metrics = QFontMetrics(typography.font("strong"))
        return [metrics.horizontalAdvance(self.tabText(tab)) for tab in range(self.count())]

    @override
    def sizeHint(self) -> QSize:
        """With the widest gaps."""
        return QSize(sum(self._words()) + self.count() * _WIDEST_GAP, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        """With the least."""
        return QSize(self.least_width, super().sizeHint().height())

    @override
    def tabSizeHint(self, index: int) -> QSize:
        """The word, and a share of the room that is left."""
        words = self._words()
        room = (self.width() - sum(words)) // max(1, self.count())
        gap = max(_LEAST_GAP, min(_WIDEST_GAP, room))
        return QSize(words[index] + gap, super().tabSizeHint(index).height())

    @override
    def minimumTabSizeHint(self, index: int) -> QSize:
        """The whole word."""
        return self.tabSizeHint(index)
