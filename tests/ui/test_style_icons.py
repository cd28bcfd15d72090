"""The icons are of one family, follow the color asked for, and are drawn once."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.ui.style import icons

FOLDER = Path(icons.__file__).resolve().parents[3] / "resources" / "icons"


def opaque(image: QImage) -> list[QColor]:
    """The colors of all pixels that are fully drawn."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return [color for color in pixels if color.alpha() > 200]


@pytest.mark.parametrize("name", sorted(icons.names()))
def test_every_icon_is_of_the_family(name: str) -> None:
    root = ET.parse(FOLDER / f"{name}.svg").getroot()
    assert root.get("viewBox") == "0 0 20 20"
    assert root.get("fill") == "none"
    assert root.get("stroke-width") == "1.5"
    assert root.get("stroke-linecap") == "round"
    assert not [element for element in root.iter() if element is not root and element.get("fill")]


@pytest.mark.parametrize("name", sorted(icons.names()))
def test_every_icon_can_be_seen_in_the_color_asked_for(qapp: QApplication, name: str) -> None:
    drawn = opaque(icons.pixmap(name, QColor(200, 30, 30), 20, 2.0).toImage())
    assert len(drawn) > 8
    assert all(color.red() > 180 and color.green() < 60 for color in drawn)


def test_there_are_about_thirty(qapp: QApplication) -> None:
    assert 28 <= len(icons.names()) <= 40
    assert "app" not in icons.names()


def test_an_unknown_icon_is_a_mistake_of_ours(qapp: QApplication) -> None:
    with pytest.raises(KeyError, match="no-such"):
        icons.pixmap("no-such", QColor(0, 0, 0))


def test_an_icon_is_drawn_once_for_each_color_size_and_screen(qapp: QApplication) -> None:
    blue, red = QColor(0, 0, 200), QColor(200, 0, 0)
    first = icons.pixmap("send", blue, 18, 1.0)
    assert icons.pixmap("send", QColor(blue), 18, 1.0) is first
    assert icons.pixmap("send", red, 18, 1.0) is not first
    sharp = icons.pixmap("send", blue, 18, 2.0)
    assert (sharp.width(), sharp.devicePixelRatio()) == (36, 2.0)


def test_paint_icon_stands_in_the_middle_of_its_place(qapp: QApplication) -> None:
    image = QImage(60, 20, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    icons.paint_icon(painter, "plus", QRect(0, 0, 60, 20), QColor(0, 0, 0))
    painter.end()
    assert image.pixelColor(30, 10).alpha() > 200
    assert image.pixelColor(5, 10).alpha() == image.pixelColor(55, 10).alpha() == 0


def test_disabled_actions_show_a_grayed_icon(qapp: QApplication) -> None:
    icon = icons.icon("trash", "error")
    normal, disabled = icon.pixmap(20, QIcon.Mode.Normal), icon.pixmap(20, QIcon.Mode.Disabled)
    assert normal.toImage() != disabled.toImage()
    assert all(color.saturation() < 20 for color in opaque(disabled.toImage()))


def test_the_program_has_an_icon_for_every_place(qapp: QApplication) -> None:
    assert {size.width() for size in icons.app_icon().availableSizes()} >= {16, 32, 48, 128}
