"""A notice: something is to be done or known, said where it matters, with what to do about it."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.style.buttons import Button
from desktop.ui.style.colors import colors_of
from desktop.ui.style.icons import paint_icon
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import RADIUS_CONTROL, S4, S8, S12, scaled

_ICONS = {"info": "info", "notice": "warning", "error": "error", "ok": "check-circle"}
_ICON_SIDE = 18


class Notice(QWidget):
    """A block of soft color with icon, bold first line, sentence, and at most two buttons.

    `kind`: info, notice, error; or ok, which is one quiet line with a tick. It is read aloud when it appears.
    """

    def __init__(
        self, kind: str, title: str, text: str = "", actions: Sequence[Button] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        assert len(actions) <= 2, "a notice offers at most two things to do"
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._kind = kind
        self._title = Label(title, "strong", wrap=True)
        self._text = Label(text, "body", wrap=True)
        self._actions = QWidget()
        self._build(actions)
        self.set_content(kind, title, text)

    @property
    def kind(self) -> str:
        """info, notice, error or ok."""
        return self._kind

    @property
    def title(self) -> str:
        """The first line."""
        return self._title.text()

    @property
    def text(self) -> str:
        """The sentence below it."""
        return self._text.text()

    def set_content(self, kind: str, title: str, text: str = "") -> None:
        """Say something else in the same place; the buttons stay."""
        self._kind = kind
        quiet = kind == "ok"
        self._title.setText(title)
        self._title.set_role("body" if quiet else "strong")
        self._title.set_tone("muted" if quiet else "text")
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._body.setContentsMargins(S12 + scaled(_ICON_SIDE) + 10, S4 if quiet else S12, S12, S4 if quiet else S12)
        self.setAccessibleName(f"{title}. {text}" if text else title)
        self.updateGeometry()
        self.update()
        if self.isVisible():
            self._announce()

    def show_actions(self, on: bool) -> None:
        """Offer the buttons only while they can do something about it."""
        self._actions.setVisible(on)

    def _build(self, actions: Sequence[Button]) -> None:
        self._body = QVBoxLayout(self)
        self._body.setSpacing(2)
        self._body.addWidget(self._title)
        self._body.addWidget(self._text)
        row = QHBoxLayout(self._actions)
        row.setContentsMargins(0, S8, 0, 0)
        row.setSpacing(S8)
        for button in actions:
            row.addWidget(button)
        row.addStretch()
        self._body.addWidget(self._actions)
        self._actions.setVisible(bool(actions))

    def _announce(self) -> None:
        """Tell screen readers: a notice is easily missed by who does not see it."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.accessibleName()))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Announce itself."""
        super().showEvent(event)
        self._announce()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the block and the icon beside the first line."""
        del event
        colors = colors_of(self)
        meaning = colors.meaning(self._kind)
        painter = QPainter(self)
        if self._kind != "ok":
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(colors.line if colors.high_contrast else Qt.PenStyle.NoPen)
            painter.setBrush(meaning.soft)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CONTROL, RADIUS_CONTROL)
        first = self._title.geometry()
        side = scaled(_ICON_SIDE)
        top = first.y() + (self._title.fontMetrics().height() - side) // 2
        paint_icon(painter, _ICONS[self._kind], QRect(S12, top, side, side), meaning.text)
