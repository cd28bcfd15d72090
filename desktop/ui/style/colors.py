"""Every color of the program, computed from the palette (design.md 1).

A role's share of text or accent mixed into the surface is fixed; foregrounds are then pushed lighter or darker until
they can be read. The result is cached per palette: asking in a paint event costs a dictionary look-up.
"""

from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

MUTED_CONTRAST = 4.8
MEANING_CONTRAST = 4.6
EDGE_CONTRAST = 3.2

_OK_HUE, _NOTICE_HUE, _ERROR_HUE = (150, 0.60), (36, 0.90), (4, 0.72)
_Role = QPalette.ColorRole


class Meaning(NamedTuple):
    """A color that says something: `text` on surface, canvas and `soft`; `sel` on a selected row."""

    text: QColor
    soft: QColor
    sel: QColor


class Colors(NamedTuple):
    """All roles of one palette. `*_sel` are for use on a selected row."""

    dark: bool
    high_contrast: bool
    canvas: QColor
    surface: QColor
    text: QColor
    muted: QColor
    disabled: QColor
    accent: QColor
    accent_hover: QColor
    accent_pressed: QColor
    on_accent: QColor
    accent_text: QColor
    accent_soft: QColor
    accent_soft_hover: QColor
    accent_line: QColor
    line: QColor
    stroke: QColor
    edge: QColor
    hover: QColor
    pressed: QColor
    band: QColor
    track: QColor
    fill: QColor
    canvas_hover: QColor
    canvas_current: QColor
    selection: QColor
    text_sel: QColor
    muted_sel: QColor
    accent_sel: QColor
    ok: Meaning
    notice: Meaning
    error: Meaning
    info: Meaning
    neutral: Meaning

    def tone(self, name: str) -> QColor:
        """The foreground called `name`: text, muted, disabled, accent, ok, notice, error or info."""
        return _TONES[name](self)

    def tone_sel(self, name: str) -> QColor:
        """The foreground called `name` on a selected row."""
        return _TONES_SEL[name](self)

    def meaning(self, name: str) -> Meaning:
        """The `Meaning` called ok, notice, error, info or neutral."""
        return _MEANINGS[name](self)


_MEANINGS: dict[str, Callable[[Colors], Meaning]] = {
    "ok": lambda c: c.ok,
    "notice": lambda c: c.notice,
    "error": lambda c: c.error,
    "info": lambda c: c.info,
    "neutral": lambda c: c.neutral,
}
_TONES: dict[str, Callable[[Colors], QColor]] = {
    "text": lambda c: c.text,
    "muted": lambda c: c.muted,
    "disabled": lambda c: c.disabled,
    "accent": lambda c: c.accent_text,
    "on-accent": lambda c: c.on_accent,
    "ok": lambda c: c.ok.text,
    "notice": lambda c: c.notice.text,
    "error": lambda c: c.error.text,
    "info": lambda c: c.info.text,
}
_TONES_SEL: dict[str, Callable[[Colors], QColor]] = {
    **_TONES,
    "text": lambda c: c.text_sel,
    "muted": lambda c: c.muted_sel,
    "accent": lambda c: c.accent_sel,
    "ok": lambda c: c.ok.sel,
    "notice": lambda c: c.notice.sel,
    "error": lambda c: c.error.sel,
    "info": lambda c: c.info.sel,
}


def mix(base: QColor, other: QColor, share: float) -> QColor:
    """`base` with `share` (0-1) of `other` in it, channel by channel."""
    return QColor(
        _between(base.red(), other.red(), share),
        _between(base.green(), other.green(), share),
        _between(base.blue(), other.blue(), share),
    )


def _between(base: int, other: int, share: float) -> int:
    return round(base + (other - base) * share)


def contrast(a: QColor, b: QColor) -> float:
    """Contrast ratio of two colors, 1-21, as WCAG 2 defines it."""
    lighter, darker = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def push(color: QColor, backgrounds: Iterable[QColor], ratio: float) -> QColor:
    """`color`, its HSL lightness moved away from the backgrounds until it has `ratio` on each of them (or its end)."""
    grounds = tuple(backgrounds)
    step = -1 if sum(_luminance(ground) for ground in grounds) / len(grounds) > 0.18 else 1
    hue, saturation = max(color.hslHueF(), 0.0), color.hslSaturationF()
    percent = round(color.lightnessF() * 100)
    while min(contrast(color, ground) for ground in grounds) < ratio and 0 <= percent + step <= 100:
        percent += step
        color = QColor(QColor.fromHslF(hue, saturation, percent / 100).rgb())
    return color


def colors_of(source: QWidget | QPalette | None = None) -> Colors:
    """The colors of a palette; of the application's palette for a widget or None.

    A widget's own palette is not asked: labels keep their role's color in it, and would answer with that.
    """
    palette = source if isinstance(source, QPalette) else QApplication.palette()
    key = palette.cacheKey()
    found = _by_cache_key.get(key)
    if found is None:
        found = _by_cache_key[key] = _for_palette(palette)
        if len(_by_cache_key) > 64:
            _by_cache_key.popitem(last=False)
    return found


_by_cache_key: OrderedDict[int, Colors] = OrderedDict()
_by_roles: dict[tuple[int, int, int, int, int, int], Colors] = {}


def _for_palette(palette: QPalette) -> Colors:
    group = QPalette.ColorGroup.Active
    roles = (_Role.Window, _Role.Base, _Role.Text, _Role.Accent, _Role.Highlight, _Role.HighlightedText)
    window, base, text, accent, highlight, highlighted = (palette.color(group, role) for role in roles)
    key = (window.rgb(), base.rgb(), text.rgb(), accent.rgb(), highlight.rgb(), highlighted.rgb())
    found = _by_roles.get(key)
    if found is None:
        plain = _plain(window, base, text, accent)
        found = _by_roles[key] = _full_contrast(plain, highlight, highlighted) if plain.high_contrast else plain
    return found


def _plain(window: QColor, base: QColor, text: QColor, accent: QColor) -> Colors:
    dark = _luminance(base) < _luminance(text)
    accent_soft = mix(base, accent, 0.18 if dark else 0.09)
    selection = mix(base, accent, 0.24 if dark else 0.12)
    grounds = (base, window)
    accent_text = push(accent, (*grounds, accent_soft), MEANING_CONTRAST)
    fill = mix(base, text, 0.06)
    muted = push(mix(base, text, 0.60), (*grounds, fill), MUTED_CONTRAST)
    on_accent = max((QColor("#ffffff"), QColor("#000000")), key=lambda color: contrast(color, accent))
    away = text if on_accent.lightness() > 128 else base
    return Colors(
        dark=dark,
        high_contrast=contrast(base, text) > 20.5 and window.rgb() == base.rgb(),
        canvas=window,
        surface=base,
        text=text,
        muted=muted,
        disabled=push(mix(base, text, 0.50), grounds, EDGE_CONTRAST),
        accent=accent,
        accent_hover=mix(accent, away, 0.10),
        accent_pressed=mix(accent, away, 0.20),
        on_accent=on_accent,
        accent_text=accent_text,
        accent_soft=accent_soft,
        accent_soft_hover=mix(base, accent, 0.22 if dark else 0.13),
        accent_line=mix(base, accent, 0.34),
        line=mix(base, text, 0.13 if dark else 0.11),
        stroke=mix(base, text, 0.24),
        edge=push(mix(base, text, 0.52), grounds, EDGE_CONTRAST),
        hover=mix(base, text, 0.045),
        pressed=mix(base, text, 0.09),
        band=mix(base, text, 0.02),
        track=mix(base, text, 0.16 if dark else 0.10),
        fill=fill,
        canvas_hover=mix(window, text, 0.04),
        canvas_current=mix(window, text, 0.07),
        selection=selection,
        text_sel=text,
        muted_sel=push(muted, (selection,), MUTED_CONTRAST),
        accent_sel=push(accent_text, (selection,), MEANING_CONTRAST),
        ok=_meaning(_OK_HUE, grounds, selection, dark),
        notice=_meaning(_NOTICE_HUE, grounds, selection, dark),
        error=_meaning(_ERROR_HUE, grounds, selection, dark),
        info=Meaning(accent_text, accent_soft, push(accent_text, (selection,), MEANING_CONTRAST)),
        neutral=Meaning(muted, fill, push(muted, (selection,), MUTED_CONTRAST)),
    )


def _meaning(hue: tuple[int, float], grounds: tuple[QColor, QColor], selection: QColor, dark: bool) -> Meaning:
    degrees, saturation = hue
    pure = QColor(QColor.fromHslF(degrees / 360, saturation, 0.62 if dark else 0.43).rgb())
    soft = mix(grounds[0], pure, 0.17 if dark else 0.10)
    text = push(pure, (*grounds, soft), MEANING_CONTRAST)
    return Meaning(text, soft, push(text, (selection,), MEANING_CONTRAST + 0.1))


def _full_contrast(plain: Colors, highlight: QColor, highlighted: QColor) -> Colors:
    """Soft fills become the surface, lines the text, the selection the system's highlight."""

    def flat(meaning: Meaning) -> Meaning:
        return Meaning(push(meaning.text, (plain.surface,), 7.0), plain.surface, highlighted)

    text, surface = plain.text, plain.surface
    return plain._replace(
        muted=text,
        accent_soft=surface,
        accent_soft_hover=plain.hover,
        accent_line=plain.accent,
        line=text,
        stroke=text,
        edge=text,
        band=surface,
        fill=surface,
        track=plain.stroke,
        selection=highlight,
        text_sel=highlighted,
        muted_sel=highlighted,
        accent_sel=highlighted,
        ok=flat(plain.ok),
        notice=flat(plain.notice),
        error=flat(plain.error),
        info=flat(plain.info),
        neutral=Meaning(text, surface, highlighted),
    )


def _luminance(color: QColor) -> float:
    return 0.2126 * _linear(color.redF()) + 0.7152 * _linear(color.greenF()) + 0.0722 * _linear(color.blueF())


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
