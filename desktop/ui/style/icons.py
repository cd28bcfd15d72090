"""Our own icons: SVG strokes on a 20-unit grid, tinted to a color of the palette when first needed, then kept."""

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from desktop.ui.style.colors import colors_of

if TYPE_CHECKING:  # its names of a theme's icons are not for the first paint (G1)
    from PySide6.QtGui import QIcon

_FOLDER = Path(__file__).resolve().parents[3] / "resources" / "icons"
_APP = "app"
_RATIOS = (1.0, 2.0)


def names() -> frozenset[str]:
    """Every icon there is, by the name of its file."""
    return frozenset(path.stem for path in _FOLDER.glob("*.svg")) - {_APP}


def pixmap(name: str, color: QColor, size: int = 20, ratio: float = 1.0) -> QPixmap:
    """Icon `name`, `size` device-independent pixels square, drawn in `color` for a screen of `ratio`.

    Raises KeyError for a name without a file.
    """
    return _tinted(name, color.rgba(), size, ratio)


def icon(name: str, tone: str = "muted", size: int = 20) -> "QIcon":
    """A `QIcon` for actions and menus: `tone` of `Colors.tone`, grayed when disabled."""
    colors = colors_of()
    from PySide6.QtGui import QIcon

    result = QIcon()
    for ratio in _RATIOS:
        result.addPixmap(pixmap(name, colors.tone(tone), size, ratio), QIcon.Mode.Normal)
        result.addPixmap(pixmap(name, colors.disabled, size, ratio), QIcon.Mode.Disabled)
    return result


def paint_icon(painter: QPainter, name: str, rect: QRect, color: QColor) -> None:
    """Draw icon `name` centered in `rect`, as large as the rect's shorter side, on whole pixels."""
    side = min(rect.width(), rect.height())
    ratio = painter.device().devicePixelRatio()
    left = rect.x() + (rect.width() - side) // 2
    top = rect.y() + (rect.height() - side) // 2
    painter.drawPixmap(left, top, pixmap(name, color, side, ratio))


def app_icon() -> "QIcon":
    """The program's icon in the sizes window managers ask for."""
    from PySide6.QtGui import QIcon

    result = QIcon()
    for side in (16, 32, 48, 128):
        result.addPixmap(_render(_APP, side, 1.0))
    return result


@lru_cache(maxsize=512)
def _tinted(name: str, rgba: int, size: int, ratio: float) -> QPixmap:
    result = _render(name, size, ratio)
    color = QPixmap(result.size())  # filled without a painter, whose brushes load QGradient before the first paint (G1)
    color.setDevicePixelRatio(ratio)
    color.fill(QColor.fromRgba(rgba))
    painter = QPainter(result)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.drawPixmap(0, 0, color)
    painter.end()
    return result


def _render(name: str, size: int, ratio: float) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # not before the first icon is painted

    path = _FOLDER / f"{name}.svg"
    if not path.is_file():
        raise KeyError(name)
    result = QPixmap(QSize(size, size) * ratio)
    result.setDevicePixelRatio(ratio)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(path)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return result
