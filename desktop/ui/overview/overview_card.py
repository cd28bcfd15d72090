"""A card of the overview: heading, what stands at its right, and links below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.overview.link import OUTSIDE, Link
from desktop.ui.style.buttons import Button
from desktop.ui.style.card import Card
from desktop.ui.style.labels import ElidedLabel, Label
from desktop.ui.style.spacing import CONTROL_HEIGHT, S4, S8, S12, at_least


class OverviewCard(Card):
    """`opened` tells the target of the link that was activated. `links` are added with `add_link`, and go with
    `clear`.
    """

    opened = Signal(object)

    def __init__(self, title: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        inner = self.body.contentsMargins().left() - OUTSIDE  # the links reach beyond their words
        self.body.setContentsMargins(inner, S8, inner, S12)
        self.body.setSpacing(S4)
        self.heading = ElidedLabel(title, "heading")
        self._head = QHBoxLayout()
        self._head.setContentsMargins(OUTSIDE, 0, OUTSIDE, 0)
        self._head.setSpacing(S8)
        self._head.addStrut(at_least(CONTROL_HEIGHT, self.font()))  # that of a link at its right
        self._head.addWidget(self.heading, 1)
        self.body.addLayout(self._head)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(0)
        self.body.addLayout(self.rows, 1)
        self._shown: list[QWidget] = []

    @property
    def links(self) -> list[Link]:
        """The links, from top to bottom."""
        return [widget for widget in self._shown if isinstance(widget, Link)]

    def add_at_right(self, widget: QWidget) -> None:
        """Put a number or a link button beside the heading."""
        self._head.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def add_link_at_right(self, name: str, text: str, spoken: str) -> Button:
        """A link button beside the heading; returns it."""
        button = Button(text, "link")
        button.setObjectName(name)
        button.setAccessibleName(spoken)
        self.add_at_right(button)
        return button

    def add_link(self, link: Link, stretch: int = 0) -> None:
        """Put a link below the others."""
        link.opened.connect(self.opened)
        self.add_row(link, stretch)

    def add_row(self, widget: QWidget, stretch: int = 0) -> None:
        """Put something else below the links."""
        self._shown.append(widget)
        self.rows.addWidget(widget, stretch)
        widget.show()  # not later, as layouts do: it may get the focus now

    def add_words(self, text: str) -> None:
        """Put a quiet sentence below the links: that there is nothing, and what would be."""
        label = Label(text, "muted", wrap=True)
        label.setContentsMargins(OUTSIDE, S8, OUTSIDE, 0)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.add_row(label, 1)

    def clear(self) -> None:
        """Take everything out below the heading."""
        self._shown.clear()
        while (item := self.rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.setParent(None)  # at once: nobody shall find it by its name
                widget.deleteLater()
