"""Drawing of push buttons, tool buttons, check boxes and radio buttons."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOption, QStyleOptionButton, QStyleOptionToolButton, QWidget

from desktop.ui.style.colors import Colors, colors_of
from desktop.ui.style.focus import paint_focus_ring
from desktop.ui.style.icons import paint_icon
from desktop.ui.style.spacing import CHIP_HEIGHT, CONTROL_HEIGHT, RADIUS_CONTROL, S4, S8, at_least, scaled

ICON = 16
CHEVRON = 12
INDICATOR = 18
_ICON_GAP = 9
_PADDING = {"link": 0, "chip": 11, "ghost": 11}
_PADDING_BOXED = 16
_LEAST_WIDTH = 84

_State = QStyle.StateFlag
_Feature = QStyleOptionButton.ButtonFeature
_LINE = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)


class _Look(NamedTuple):
    """How a button is drawn; None for a part it does not have."""

    text: QColor
    icon: QColor
    fill: QColor | None = None
    edge: QColor | None = None


def kind_of(option: QStyleOptionButton, widget: QWidget | None) -> str:
    """The kind a button was given; in Qt's own dialogs primary for the default button, else default."""
    kind = widget.property("kind") if widget is not None else None
    if kind:
        return str(kind)
    return "primary" if option.features & _Feature.DefaultButton else "default"


def button_size(option: QStyleOptionButton, widget: QWidget | None) -> QSize:
    """The pixels a push button needs. Measured in the weight of primary ones: turning primary must not move others."""
    kind = kind_of(option, widget)
    base = widget.font() if widget is not None else QFont()
    font = base if kind in _PADDING else _demi_bold(base)
    width = QFontMetrics(font).size(Qt.TextFlag.TextShowMnemonic, option.text).width()
    width += 2 * _PADDING.get(kind, _PADDING_BOXED)
    if _icon_name(widget):
        width += scaled(ICON) + (_ICON_GAP if option.text else 0)
    if option.features & _Feature.HasMenu:
        width += scaled(CHEVRON) + S8
    if kind not in _PADDING and option.text:
        width = max(width, _LEAST_WIDTH)
    height = CHIP_HEIGHT if kind == "chip" else CONTROL_HEIGHT
    return QSize(width, at_least(height, font) if kind != "chip" else max(height, QFontMetrics(font).height() + S8))


def push_button(option: QStyleOptionButton, painter: QPainter, widget: QWidget | None) -> None:
    """Draw a push button of any kind: box, icon, text, chevron, focus ring."""
    colors = colors_of(widget)
    kind = kind_of(option, widget)
    look = _look(kind, option.state, colors, active=_is_active(option, widget))
    rect: QRect = option.rect
    radius = rect.height() / 2 if kind == "chip" else RADIUS_CONTROL
    painter.save()
    _box(painter, rect, look, radius)
    base = widget.font() if widget is not None else painter.font()
    painter.setFont(_demi_bold(base) if kind == "primary" else base)
    _content(painter, option, _icon_name(widget), look, flush=kind == "link")
    if _rings(option.state) and kind != "link":
        _ring(painter, QRectF(rect), kind, colors, radius)
    painter.restore()


def tool_button(option: QStyleOptionToolButton, painter: QPainter, widget: QWidget | None) -> None:
    """Draw the box of a tool button, as a ghost button's."""
    colors = colors_of(widget)
    look = _look("ghost", option.state, colors, active=bool(option.state & _State.State_On))
    painter.save()
    _box(painter, option.rect, look, RADIUS_CONTROL)
    if _rings(option.state):
        paint_focus_ring(painter, QRectF(option.rect), colors.accent_text)
    painter.restore()


def check_indicator(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Draw the box of a check box: empty, with a tick, or with a dash for "some"."""
    rect = QRectF(option.rect)
    _indicator(option, painter, widget, rect, radius=4.0)
    if option.state & _State.State_On:
        sign = [(0.25, 0.52), (0.43, 0.69), (0.76, 0.33)]
    elif option.state & _State.State_NoChange:
        sign = [(0.28, 0.5), (0.72, 0.5)]
    else:
        return
    colors = colors_of(widget)
    color = colors.on_accent if option.state & _State.State_Enabled else colors.surface
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(
        QPen(color, rect.width() * 0.09, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.drawPolyline([QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height()) for x, y in sign])
    painter.restore()


def radio_indicator(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Draw the circle of a radio button."""
    rect = QRectF(option.rect)
    _indicator(option, painter, widget, rect, radius=rect.width() / 2)
    if option.state & _State.State_On:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors_of(widget).on_accent)
        painter.drawEllipse(rect.center(), rect.width() * 0.2, rect.width() * 0.2)
        painter.restore()


def _indicator(option: QStyleOption, painter: QPainter, widget: QWidget | None, rect: QRectF, *, radius: float) -> None:
    """The box or circle itself; focused, its own edge becomes the ring, with a gap inside when it is filled."""
    colors = colors_of(widget)
    enabled = bool(option.state & _State.State_Enabled)
    filled = bool(option.state & (_State.State_On | _State.State_NoChange))
    focused = _rings(option.state)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if focused:
        painter.setPen(QPen(colors.accent_text, 2))
        painter.setBrush(colors.surface)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)
        rect, radius = rect.adjusted(3, 3, -3, -3), max(2.0, radius - 2)
    if filled:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_filled(option, colors) if enabled else colors.disabled)
        painter.drawRoundedRect(rect, radius, radius)
    elif not focused:
        hovered = enabled and option.state & _State.State_MouseOver
        painter.setPen(QPen(colors.edge if enabled else colors.stroke, 1))
        painter.setBrush(colors.hover if hovered else colors.surface)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.restore()


def _filled(option: QStyleOption, colors: Colors) -> QColor:
    if option.state & _State.State_Sunken:
        return colors.accent_pressed
    return colors.accent_hover if option.state & _State.State_MouseOver else colors.accent


def _look(kind: str, state: QStyle.StateFlag, colors: Colors, *, active: bool) -> _Look:
    if not state & _State.State_Enabled:
        return _disabled(kind, colors)
    pressed = bool(state & _State.State_Sunken)
    hovered = bool(state & _State.State_MouseOver)
    if kind == "primary":
        fill = colors.accent_pressed if pressed else colors.accent_hover if hovered else colors.accent
        return _Look(colors.on_accent, colors.on_accent, fill)
    if kind == "tonal" or active:
        fill = colors.accent_soft_hover if hovered or pressed else colors.accent_soft
        return _Look(colors.accent_text, colors.accent_text, fill, colors.accent_line)
    if kind == "link":
        return _Look(colors.accent_text, colors.accent_text)
    if kind == "ghost":
        return _Look(colors.text, colors.muted, _tint(colors.text, pressed, hovered))
    fill = colors.pressed if pressed else colors.hover if hovered else colors.surface
    return _Look(colors.text, colors.text, fill, colors.stroke)


def _disabled(kind: str, colors: Colors) -> _Look:
    gray = colors.disabled
    if kind == "primary":
        return _Look(gray, gray, colors.track, colors.stroke if colors.high_contrast else None)
    if kind in ("link", "ghost"):
        return _Look(gray, gray)
    return _Look(gray, gray, colors.surface, colors.line)


def _tint(text: QColor, pressed: bool, hovered: bool) -> QColor | None:
    """A ghost button may stand on canvas or surface: its tint is a veil of text color."""
    if not (pressed or hovered):
        return None
    veil = QColor(text)
    veil.setAlphaF(0.10 if pressed else 0.055)
    return veil


def _box(painter: QPainter, rect: QRect, look: _Look, radius: float) -> None:
    if look.fill is None and look.edge is None:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(look.fill if look.fill is not None else Qt.BrushStyle.NoBrush)
    if look.edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(rect), radius, radius)
    else:
        painter.setPen(QPen(look.edge, 1))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5)


def _content(painter: QPainter, option: QStyleOptionButton, icon: str, look: _Look, *, flush: bool) -> None:
    """Icon, text and chevron in the middle; a link's at the edge it is aligned to: the left one."""
    rect: QRect = option.rect
    metrics = painter.fontMetrics()
    text = option.text
    words = metrics.size(Qt.TextFlag.TextShowMnemonic, text).width()
    gap = _ICON_GAP if text else 0
    side, arrow = scaled(ICON), scaled(CHEVRON)
    chevron = arrow + S8 if option.features & _Feature.HasMenu else 0
    before = side + gap if icon else 0
    left = rect.x() if flush else rect.x() + max(S4, (rect.width() - before - words - chevron) // 2)
    if icon:
        paint_icon(painter, icon, QRect(left, rect.y() + (rect.height() - side) // 2, side, side), look.icon)
    left += before
    painter.setPen(look.text)
    painter.drawText(QRect(left, rect.y(), words + 1, rect.height()), _LINE | _mnemonic(option), text)
    if chevron:
        where = QRect(left + words + S8, rect.y() + (rect.height() - arrow) // 2 + 1, arrow, arrow)
        paint_icon(painter, "chevron-down", where, look.icon)
    thickness = _underline(option.state) if flush else 0
    if thickness:
        bottom = rect.center().y() + metrics.ascent() // 2 + 2
        painter.fillRect(left, bottom, words, thickness, look.text)


def _mnemonic(option: QStyleOption) -> int:
    """Underlined letters are for who uses the keyboard."""
    shown = option.state & _State.State_KeyboardFocusChange
    return int(Qt.TextFlag.TextShowMnemonic if shown else Qt.TextFlag.TextHideMnemonic)


def _underline(state: QStyle.StateFlag) -> int:
    """How thick the line below a link's words is: it has no edge to put a focus ring on."""
    if _rings(state):
        return 2
    return 1 if state & _State.State_MouseOver and state & _State.State_Enabled else 0


def _rings(state: QStyle.StateFlag) -> bool:
    return bool(state & _State.State_HasFocus) and bool(state & _State.State_KeyboardFocusChange)


def _ring(painter: QPainter, rect: QRectF, kind: str, colors: Colors, radius: float) -> None:
    """The focus ring; on a primary button, itself accent, in text color with a gap."""
    if kind != "primary":
        paint_focus_ring(painter, rect, colors.accent_text, radius)
        return
    paint_focus_ring(painter, rect, colors.text, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colors.surface, 1))
    painter.drawRoundedRect(rect.adjusted(2.5, 2.5, -2.5, -2.5), radius - 2.5, radius - 2.5)


def _is_active(option: QStyleOptionButton, widget: QWidget | None) -> bool:
    """A chip that filters, a button that is on."""
    return bool(option.state & _State.State_On) or (widget is not None and widget.property("active") is True)


def _icon_name(widget: QWidget | None) -> str:
    return str(widget.property("iconName") or "") if widget is not None else ""


def _demi_bold(base: QFont) -> QFont:
    font = QFont(base)
    font.setWeight(QFont.Weight.DemiBold)
    return font
