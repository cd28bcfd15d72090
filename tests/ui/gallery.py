"""Pictures of every widget of `desktop.ui.style`, to be looked at beside the design.

`python -m tests.ui.gallery FOLDER [NAME]` writes those whose file name holds NAME.

Light, dark and high contrast; English and Japanese; 100 % and 200 % text; one and two pixels to the point.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QWidget,
)

from desktop.ui.style import desk_style, palettes
from tests.ui.gallery_controls import controls, focus, messages, popups
from tests.ui.gallery_windows import first_run, window, wizard
from tests.ui.gallery_words import WORDS, Words

PAGES: dict[str, Callable[[Words], QWidget]] = {
    "controls": controls,
    "messages": messages,
    "wizard": wizard,
    "window": window,
    "first-run": first_run,
    "focus": focus,
    "popups": popups,
}
_RESIZED = Qt.WidgetAttribute.WA_Resized
PALETTES = {"light": palettes.light, "dark": palettes.dark, "contrast": palettes.high_contrast}


def picture(page: QWidget, ratio: float) -> QPixmap:
    """`page` shown and drawn at `ratio` pixels to the point."""
    page.ensurePolished()
    if page.layout() is not None and page.minimumSize() != page.maximumSize() and not page.testAttribute(_RESIZED):
        size = page.sizeHint()
        page.resize(size.width(), max(size.height(), page.heightForWidth(size.width())))
    page.show()
    image = QPixmap(page.size() * ratio)
    image.setDevicePixelRatio(ratio)
    page.render(image)
    return image


def main(folder: Path, only: str = "") -> None:
    """Write every picture whose name holds `only` into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    desk_style.install(app)
    for scale, ratio in ((1.0, 1.0), (2.0, 1.0), (1.0, 2.0)):
        app.setFont(QFont("Noto Sans CJK JP", round(10 * scale)))
        for theme, palette in PALETTES.items():
            app.setPalette(palette())
            for language, words in WORDS.items():
                for name, build in PAGES.items():
                    label = f"{name}-{language}-{theme}" + ("-200" if scale > 1 else "") + ("@2x" if ratio > 1 else "")
                    if only in label:
                        page = build(words)
                        picture(page, ratio).save(str(folder / f"{label}.png"))
                        page.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
