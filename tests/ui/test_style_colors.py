"""The colors can be read: design.md's contrast table, on our palettes and on any accent a desktop may bring."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop.ui.style import palettes
from desktop.ui.style.colors import Colors, Meaning, colors_of, contrast, mix, push

MEANINGS = ("ok", "notice", "error", "info", "neutral")
READABLE = 4.6
EDGE = 3.0

both = pytest.mark.parametrize("palette", [palettes.light, palettes.dark])


def meaning(colors: Colors, name: str) -> Meaning:
    return colors.meaning(name)


def test_contrast_is_that_of_wcag(qapp: QApplication) -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21.0)
    assert contrast(QColor("#767676"), QColor("#ffffff")) == pytest.approx(4.54, abs=0.01)
    assert contrast(QColor("#123456"), QColor("#123456")) == pytest.approx(1.0)


def test_mix_takes_a_share_of_each_channel(qapp: QApplication) -> None:
    assert mix(QColor("#ffffff"), QColor("#1b1b1b"), 0.11).name() == "#e6e6e6"
    assert mix(QColor("#204060"), QColor("#ffffff"), 0.0).name() == "#204060"


def test_push_goes_only_as_far_as_needed(qapp: QApplication) -> None:
    white = QColor("#ffffff")
    pale = QColor("#c0d8f0")
    pushed = push(pale, (white,), 4.6)
    assert 4.6 <= contrast(pushed, white) < 5.2
    assert push(QColor("#000000"), (white,), 4.6).name() == "#000000"


@both
def test_text_of_every_tone_can_be_read(qapp: QApplication, palette: Callable[[], QPalette]) -> None:
    colors = colors_of(palette())
    assert contrast(colors.text, colors.surface) > 12
    assert contrast(colors.text, colors.canvas) > 12
    assert contrast(colors.muted, colors.surface) >= 4.8
    assert contrast(colors.muted, colors.canvas) >= 4.8
    assert contrast(colors.accent_text, colors.surface) >= READABLE
    assert contrast(colors.accent_text, colors.accent_soft) >= READABLE
    assert contrast(colors.on_accent, colors.accent) >= READABLE
    assert contrast(colors.on_accent, colors.accent_hover) >= READABLE
    assert contrast(colors.on_accent, colors.accent_pressed) >= READABLE


@both
@pytest.mark.parametrize("name", MEANINGS)
def test_colors_that_mean_something_can_be_read_on_all_they_stand_on(
    qapp: QApplication, palette: Callable[[], QPalette], name: str
) -> None:
    colors = colors_of(palette())
    shown = meaning(colors, name)
    for ground in (colors.surface, colors.canvas, shown.soft):
        assert contrast(shown.text, ground) >= READABLE
    assert contrast(shown.sel, colors.selection) >= READABLE


@both
def test_selected_rows_can_be_read(qapp: QApplication, palette: Callable[[], QPalette]) -> None:
    colors = colors_of(palette())
    assert contrast(colors.text_sel, colors.selection) >= 7
    assert contrast(colors.muted_sel, colors.selection) >= READABLE
    assert contrast(colors.accent_sel, colors.selection) >= READABLE


@both
def test_edges_and_disabled_words_can_be_seen(qapp: QApplication, palette: Callable[[], QPalette]) -> None:
    colors = colors_of(palette())
    for ground in (colors.surface, colors.canvas):
        assert contrast(colors.edge, ground) >= EDGE
        assert contrast(colors.disabled, ground) >= EDGE


@both
def test_lines_are_quieter_than_edges(qapp: QApplication, palette: Callable[[], QPalette]) -> None:
    colors = colors_of(palette())
    shares = [contrast(color, colors.surface) for color in (colors.hover, colors.line, colors.stroke, colors.edge)]
    assert shares == sorted(shares)


@given(st.integers(0, 0xFFFFFF), st.booleans())
def test_any_accent_of_a_desktop_can_be_read(accent: int, dark: bool) -> None:
    palette = palettes.dark() if dark else palettes.light()
    palette.setColor(QPalette.ColorRole.Accent, QColor.fromRgb(accent))
    colors = colors_of(palette)
    for ground in (colors.surface, colors.canvas, colors.accent_soft):
        assert contrast(colors.accent_text, ground) >= READABLE
    assert contrast(colors.on_accent, colors.accent) >= 4.5
    for name in MEANINGS:
        assert contrast(meaning(colors, name).sel, colors.selection) >= READABLE
    assert contrast(colors.text_sel, colors.selection) >= READABLE


def test_high_contrast_has_no_soft_fills(qapp: QApplication) -> None:
    colors = colors_of(palettes.high_contrast())
    assert colors.high_contrast
    assert colors.selection == QColor("#ffff00")
    assert all(color == colors.text for color in (colors.line, colors.stroke, colors.edge, colors.muted))
    for name in MEANINGS:
        assert meaning(colors, name).soft == colors.surface
        assert contrast(meaning(colors, name).text, colors.surface) >= 7
        assert contrast(meaning(colors, name).sel, colors.selection) >= 7


@both
def test_our_usual_palettes_are_not_high_contrast(qapp: QApplication, palette: Callable[[], QPalette]) -> None:
    assert not colors_of(palette()).high_contrast


def test_an_equal_palette_is_not_computed_twice(qapp: QApplication) -> None:
    assert colors_of(palettes.light()) is colors_of(palettes.light())
    assert colors_of(palettes.light()) is not colors_of(palettes.dark())


def test_the_tones_are_names_of_colors(qapp: QApplication) -> None:
    colors = colors_of(palettes.light())
    assert colors.tone("muted") == colors.muted
    assert colors.tone_sel("error") == colors.error.sel
    with pytest.raises(KeyError):
        colors.tone("purple")
