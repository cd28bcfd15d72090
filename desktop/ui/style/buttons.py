"""Buttons of five kinds; `DeskStyle` draws them by the dynamic properties set here."""

from typing import override

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.ui.style.spacing import CONTROL_HEIGHT, TALL_HEIGHT, at_least

_WITH_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
KINDS = ("primary", "tonal", "default", "ghost", "link")


class Button(QPushButton):
    """A push button. `kind`: primary (one visible at a time), tonal, default, ghost (no box) or link.

    `icon` is the name of an icon shown before the text; `tall` is for the window's top strip. Never a default button:
    an input method's Enter in a field must not press it.
    """

    def __init__(
        self,
        text: str,
        kind: str = "default",
        icon: str | None = None,
        parent: QWidget | None = None,
        *,
        tall: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setText(text)  # given above, PySide would load QIcon to tell the ways to make a button apart (G1)
        self.setAutoDefault(False)
        self.setProperty("kind", kind)
        self.setProperty("iconName", icon or "")
        self._height = TALL_HEIGHT if tall else CONTROL_HEIGHT
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    @property
    def kind(self) -> str:
        """One of `KINDS`."""
        return str(self.property("kind"))

    def set_kind(self, kind: str) -> None:
        """Look like another kind: emphasis moves with the work."""
        self.setProperty("kind", kind)
        self.updateGeometry()
        self.update()

    def set_icon_name(self, icon: str | None) -> None:
        """Show another icon, or none."""
        self.setProperty("iconName", icon or "")
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """The text with its margins; as high as the kind asks, or as the font needs."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self._least_height()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keys, as Space does; held down it does so once."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _WITH_OTHERS:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def _least_height(self) -> int:
        return at_least(self._height, self.font())

    @override
    def minimumSizeHint(self) -> QSize:
        """Never less: a cut word is no word."""
        return self.sizeHint()


class IconButton(Button):
    """A square ghost button without text, only for "more" and chevrons; `name` is read aloud, and its tool tip."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", "ghost", icon, parent)
        self.setAccessibleName(name)
        self.setToolTip(name)

    @override
    def sizeHint(self) -> QSize:
        """A square of the control height."""
        side = at_least(CONTROL_HEIGHT, self.font())
        return QSize(side, side)
