"""The overview as a picture: PNG, SVG, or a page of a PDF file or of paper."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QFile, QIODevice, QRectF, QSize
from PySide6.QtGui import QImage, QImageWriter, QPagedPaintDevice, QPainter, QPdfWriter, QPicture
from PySide6.QtWidgets import QApplication

from desktop import APP_NAME
from desktop.exchange.saving import written_whole
from desktop.store.overview import Overview
from desktop.ui.customers.columns import Column
from desktop.ui.overview.overview_sheet import paint_overview
from desktop.ui.printing.lines import Printout
from desktop.ui.printing.page_painter import PagePainter, page_layout
from desktop.ui.printing.pdf import refused
from desktop.ui.printing.searchable import make_searchable
from desktop.ui.style import palettes

_WIDTH = 1180  # pixels, a window's
_TALLEST = 100_000.0
_SHARP = 2  # pixels of the picture to one of the screen
_DPI = 600


def save_overview(overview: Overview, account: str, path: Path) -> None:
    """Write the overview to `path`, in the form that its ending names: .png, .svg, else PDF.

    Whole or not at all. Raises what `written_whole` raises.
    """
    forms: dict[str, Callable[[Overview, Path], None]] = {".png": _save_png, ".svg": _save_svg}
    with written_whole(path) as unfinished:
        save = forms.get(path.suffix.lower())
        if save is None:
            _save_pdf(overview, account, unfinished)
        else:
            save(overview, unfinished)


def paint_page(device: QPagedPaintDevice, overview: Overview, account: str) -> None:
    """Paint the overview on the one page of `device`, with head and foot."""
    page = PagePainter(device, overview_page(account), pages=1)
    with _light():
        paint_overview(page.painter, page.room, overview, _WIDTH)
    page.end()


def overview_page(account: str) -> Printout:
    """What stands around the overview on paper."""
    title = QCoreApplication.translate("Printing", "Overview")
    return Printout(title, account, [Column.CUSTOMER], {Column.CUSTOMER: 1.0}, lambda _desk: iter(()), 0, is_wide=True)


def _save_png(overview: Overview, path: Path) -> None:
    image = QImage(_size(overview) * _SHARP, QImage.Format.Format_RGB32)
    with _light():
        image.fill(QApplication.palette().base().color())
        painter = QPainter(image)
        paint_overview(painter, QRectF(image.rect()), overview, _WIDTH)
        painter.end()
    file = _opened(path)
    is_written = QImageWriter(file, QByteArray(b"png")).write(image)
    _close(file)
    if not is_written:
        raise refused(file)


def _save_svg(overview: Overview, path: Path) -> None:
    from PySide6.QtSvg import QSvgGenerator

    size, file, generator = _size(overview), _opened(path), QSvgGenerator()
    generator.setOutputDevice(file)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(f"{overview_page('').title} · {APP_NAME}")
    room = QRectF(0, 0, size.width(), size.height())
    painter = QPainter(generator)
    with _light():
        painter.fillRect(room, QApplication.palette().base())
        paint_overview(painter, room, overview, _WIDTH)
    painter.end()
    _close(file)


def _save_pdf(overview: Overview, account: str, path: Path) -> None:
    file = _opened(path)
    writer = QPdfWriter(file)
    writer.setTitle(overview_page(account).title)
    writer.setCreator(APP_NAME)
    writer.setResolution(_DPI)
    writer.setPageLayout(page_layout(overview_page(account)))
    paint_page(writer, overview, account)
    _close(file)
    make_searchable(path)


def _size(overview: Overview) -> QSize:
    """The pixels the overview takes."""
    picture = QPicture()
    painter = QPainter(picture)
    paint_overview(painter, QRectF(0, 0, _WIDTH, _TALLEST), overview, _WIDTH)
    painter.end()
    return QSize(_WIDTH, picture.boundingRect().bottom() + 1)


def _opened(path: Path) -> QFile:
    file = QFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise refused(file)
    return file


def _close(file: QFile) -> None:
    file.close()
    if file.error() != QFile.FileError.NoError:
        raise refused(file)


@contextmanager
def _light() -> Iterator[None]:
    """Paper is white whatever the screen is. Nothing of this is seen: windows are painted again afterwards."""
    kept = QApplication.palette()
    is_light = kept.base().color().lightness() > kept.text().color().lightness()
    if not is_light:
        QApplication.setPalette(palettes.light())
    try:
        yield
    finally:
        if not is_light:
            QApplication.setPalette(kept)
