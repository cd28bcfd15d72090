"""Labels that know their role: size and weight by `role`, color by `tone`, kept through palette and font changes."""

from typing import override

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from desktop.ui.style import typography
from desktop.ui.style.colors import colors_of
from desktop.ui.style.spacing import letters

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup


_palettes: dict[tuple[str, int], QPalette] = {}


def _palette(tone: str) -> QPalette:
    """A palette of nothing but the words' color in `tone`, made once for each palette of the application."""
    key = (tone, QApplication.palette().cacheKey())
    found = _palettes.get(key)
    if found is None:
        if len(_palettes) > 64:
            _palettes.clear()
        found = _palettes[key] = QPalette()
        colors = colors_of()
        # On a Base background a QLabel takes Text, elsewhere WindowText: set both.
        for role in (_Role.WindowText, _Role.Text):
            found.setColor(_Group.All, role, colors.tone(tone))
            found.setColor(_Group.Disabled, role, colors.disabled)
    return found


class Label(QLabel):
    """A label of one role: display, title, heading, body, strong, muted or link-font.

    `tone` names its color (text, muted, accent, ok, notice, error); the role "muted" brings its own. With `wrap` long
    text takes several lines; with `selectable` it can be marked and copied by mouse and keyboard.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        parent: QWidget | None = None,
        *,
        tone: str | None = None,
        wrap: bool = False,
        selectable: bool = False,
    ) -> None:
        super().__init__(text, parent)
        self._role = role
        self._tone = tone or ("muted" if role == "muted" else "text")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._restyle()
        typography.on_system_font(self._restyle)

    def set_role(self, role: str) -> None:
        """Change size and weight."""
        self._role = role
        self._restyle()

    def set_tone(self, tone: str) -> None:
        """Change the color: a name `Colors.tone` knows."""
        self._tone = tone
        self._restyle()

    @property
    def tone(self) -> str:
        """The name of the color."""
        return self._tone

    def _restyle(self) -> None:
        typography.set_role(self, self._role)
        self.setPalette(_palette(self._tone))

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Take the colors of a new palette."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.setPalette(_palette(self._tone))


class ElidedLabel(Label):
    """One line that ends in "…" where it does not fit; the whole text is its tool tip then."""

    def __init__(
        self, text: str = "", role: str = "body", parent: QWidget | None = None, *, tone: str | None = None
    ) -> None:
        super().__init__(text, role, parent, tone=tone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        """Room for a few characters is enough."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), letters(6, self.fontMetrics())), hint.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, cut at the right edge."""
        del event
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())
        self.setToolTip(self.text() if shown != self.text() else "")
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment() | Qt.TextFlag.TextSingleLine), shown)
