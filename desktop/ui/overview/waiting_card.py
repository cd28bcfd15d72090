"""What waits for the person at this desk, first of all: three counts, each with its action."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from desktop.store.customer_query import ENDING_DAYS, CustomerQuery
from desktop.store.overview import LONG_WAIT, Overview
from desktop.ui.customers.cell import number
from desktop.ui.overview.link import Target
from desktop.ui.style.buttons import Button
from desktop.ui.style.card import Card
from desktop.ui.style.icon_mark import IconMark
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S8, S12, S24
from desktop.ui.style.surfaces import Divider

_ICON = 20


class WaitingCard(Card):
    """`opened` tells what a button shows."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self.setObjectName("waiting_card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.body.addWidget(Label(translate("Overview", "Waiting for you"), "heading"))
        days = min(ENDING_DAYS)
        self._to_send = _Item("send", "to_send", translate("Overview", "Review"), "to_send")
        self._waiting = _Item("clock", "waiting", translate("Overview", "Show"), "long_waiting")
        self._ending = _Item(
            "calendar", CustomerQuery(ending_within=days), translate("Overview", "Show"), "ending_soon"
        )
        self._items = (self._to_send, self._waiting, self._ending)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(S24)
        self._lines: list[Divider] = []
        for item in self._items:
            if item is not self._to_send:
                self._lines.append(Divider(vertical=True))
                self._row.addWidget(self._lines[-1])
            item.opened.connect(self.opened)
            self._row.addWidget(item, 1)
        self.body.addLayout(self._row)
        self._nothing = _Nothing()
        self.body.addWidget(self._nothing)

    def show_overview(self, overview: Overview) -> None:
        """Show these counts; one good line where nothing waits."""
        translate = QCoreApplication.translate
        soon = overview.endings[0]
        self._to_send.show_count(overview.to_send, translate("Overview", "prepared, not marked sent"))
        template = translate("Overview", "without an answer for {days} days")
        self._waiting.show_count(overview.long_waiting, template.format(days=LONG_WAIT))
        template = translate("Overview", "service(s) ending within {days} days", "", soon.services)
        self._ending.show_count(soon.services, template.format(days=soon.days))
        some = any(item.count for item in self._items)
        for widget in (*self._items, *self._lines):
            widget.setVisible(some)
        self._nothing.setVisible(not some)
        self._show_lines()

    def set_stacked(self, stacked: bool) -> None:
        """One below the other, where the window is narrow."""
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if stacked else across)
        self._row.setSpacing(S12 if stacked else S24)
        self._show_lines()

    def _show_lines(self) -> None:
        across = self._row.direction() == QBoxLayout.Direction.LeftToRight
        for divider in self._lines:
            divider.setVisible(across and self._nothing.isHidden())


class _Item(QWidget):
    """Icon, how many, of what; and the button that shows them."""

    opened = Signal(object)

    def __init__(self, icon: str, target: Target, action: str, name: str) -> None:
        super().__init__()
        self.count = 0
        self._icon = IconMark(icon, side=_ICON)
        self._number = Label("", "title")
        self._words = Label("", wrap=True)
        self.button = Button(action)
        self.button.setObjectName(name)
        self.button.clicked.connect(lambda: self.opened.emit(target))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S8)
        row.addWidget(self._icon)
        row.addWidget(self._number)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)

    def show_count(self, count: int, words: str) -> None:
        """So many; quietly and without a button where there are none."""
        self.count = count
        self._number.setText(number(count))
        self._number.set_tone("text" if count else "muted")
        self._words.setText(words)
        self._words.set_tone("text" if count else "muted")
        self._icon.set_tone("notice" if count else "muted")
        self.button.setVisible(count > 0)
        self.button.setAccessibleName(f"{number(count)} {words}: {self.button.text()}")


class _Nothing(QWidget):
    """The good news: a tick and one line."""

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S8)
        tick = IconMark("check-circle", "ok", side=_ICON)
        row.addWidget(tick)
        row.addWidget(Label(QCoreApplication.translate("Overview", "Nothing: everything is seen to."), wrap=True), 1)
