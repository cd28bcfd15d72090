"""What stands in a row of a list: words, names, pills, icons, each in the colors of the row's state."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QApplication

from desktop.domain.invitation_states import InvitationState
from desktop.ui.style import typography
from desktop.ui.style.colors import Colors, colors_of
from desktop.ui.style.spacing import RADIUS_CONTROL, S4, S8, line_height, scaled
from desktop.ui.style.state_pill import paint_pill, pill_size

_ICON = 16
_DOMAIN_ROOM = 70  # a domain is shown if this much of it can be
_GAP = 10
_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_LEFT = int(Qt.AlignmentFlag.AlignLeft) | _LINE
_RIGHT = int(Qt.AlignmentFlag.AlignRight) | _LINE


class RowState(NamedTuple):
    """How a row stands: selected, under the pointer, current (and reached by keyboard)."""

    selected: bool = False
    hovered: bool = False
    current: bool = False


class RowFonts:
    """The two fonts of lists and their metrics, made once per view."""

    def __init__(self, base: QFont) -> None:
        self.body = typography.font("body", base)
        self.strong = typography.font("strong", base)
        self.scale = scaled(1000) / 1000
        self.body_metrics = QFontMetrics(self.body)
        self.strong_metrics = QFontMetrics(self.strong)


class RowPainter:
    """Draws one row; made per repaint and handed from row to row (`begin`)."""

    def __init__(self, painter: QPainter, fonts: RowFonts | None = None) -> None:
        self.painter = painter
        self.fonts = fonts or RowFonts(QApplication.font())
        self.colors: Colors = colors_of()
        self.state = RowState()

    def scaled(self, size: int) -> int:
        """`size` grown with the font, as `spacing.scaled` says."""
        return round(size * self.fonts.scale)

    def begin(self, rect: QRect, state: RowState, *, separator: bool = True, inset: int = 4) -> None:
        """Draw the row's background in `rect`: selection, hover, current outline, or the line below it."""
        self.state = state
        colors = self.colors
        if state.selected or state.hovered or state.current:
            painter = self.painter
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            fill = colors.selection if state.selected else colors.hover
            painter.setBrush(fill if state.selected or state.hovered else Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colors.accent_text, 1) if state.current else Qt.PenStyle.NoPen)
            area = QRectF(rect).adjusted(inset, 1, -inset, -1)
            if state.current:
                area.adjust(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(area, RADIUS_CONTROL - 1, RADIUS_CONTROL - 1)
            painter.restore()
        elif separator:
            self.painter.fillRect(rect.x() + inset * 3, rect.bottom(), rect.width() - inset * 6, 1, colors.line)

    def text(self, rect: QRect, text: str, tone: str = "text", *, strong: bool = False, right: bool = False) -> int:
        """Draw one line, cut by "…" where it does not fit; returns the pixels it took."""
        colors = self.colors
        painter = self.painter
        painter.setFont(self.fonts.strong if strong else self.fonts.body)
        painter.setPen(colors.tone_sel(tone) if self.state.selected else colors.tone(tone))
        metrics = self.fonts.strong_metrics if strong else self.fonts.body_metrics
        width = metrics.horizontalAdvance(text)
        if width > rect.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
            width = rect.width()
        painter.drawText(rect, _RIGHT if right else _LEFT, text)
        return width

    def muted(self, rect: QRect, text: str, *, right: bool = False) -> int:
        """`text` in the muted tone."""
        return self.text(rect, text, "muted", right=right)

    def name_and_domain(self, rect: QRect, name: str, domain: str) -> None:
        """The name in bold; after it the muted domain, if there is room for a good part of it."""
        taken = self.text(rect, name, strong=True)
        rest = rect.adjusted(taken + _GAP, 0, 0, 0)
        if domain and (
            rest.width() >= _DOMAIN_ROOM or rest.width() >= self.fonts.body_metrics.horizontalAdvance(domain)
        ):
            self.muted(rest, domain)

    def pill(self, rect: QRect, state: InvitationState, detail: str = "", *, plain: bool = False) -> QRect:
        """The state of an invitation at the left of `rect`; returns where it stands."""
        self.painter.setFont(self.fonts.body)
        return paint_pill(self.painter, rect, state, detail, self.colors, selected=self.state.selected, plain=plain)

    def icon_text(self, rect: QRect, icon: str, text: str, tone: str = "text", words_tone: str = "") -> None:
        """An icon and a line, of the same tone where `words_tone` names no other."""
        from desktop.ui.style.icons import paint_icon  # no icon in the first paint

        color = self.colors.tone_sel(tone) if self.state.selected else self.colors.tone(tone)
        side = scaled(_ICON)
        paint_icon(self.painter, icon, QRect(rect.x(), rect.y() + (rect.height() - side) // 2, side, side), color)
        self.text(rect.adjusted(side + S4 + 2, 0, 0, 0), text, words_tone or tone)

    def two_lines(
        self, rect: QRect, title: str, caption: str, state: InvitationState | None = None, detail: str = ""
    ) -> None:
        """Bold title over a muted caption; at the right the pill of `state`, if any."""
        room = QRect(rect)
        if state is not None:
            width = pill_size(self.fonts.body_metrics, state, detail).width()
            self.pill(QRect(rect.right() + 1 - width, rect.y(), width, rect.height()), state, detail)
            room.setRight(rect.right() - width - S8)
        line = line_height(self.fonts.strong_metrics)
        top = rect.y() + (rect.height() - 2 * line) // 2
        self.text(QRect(room.x(), top, room.width(), line), title, strong=True)
        self.muted(QRect(room.x(), top + line, room.width(), line), caption)
