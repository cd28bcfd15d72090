"""A printout as a PDF file."""

import errno
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFile, QIODevice
from PySide6.QtGui import QPdfWriter

from desktop import APP_NAME
from desktop.domain.progress import Cancelled, Progress, never, stop_if, unreported
from desktop.exchange.saving import written_whole
from desktop.operations.desk import Desk
from desktop.store.lists import one_moment
from desktop.ui.printing.lines import Line, Look, Printout
from desktop.ui.printing.page_flow import PageFlow
from desktop.ui.printing.page_painter import PagePainter, page_layout
from desktop.ui.printing.searchable import make_searchable

_DPI = 600
_CHECK_EVERY = 50  # lines between two looks at progress and cancel


def write_pdf(
    desk: Desk,
    printout: Printout,
    path: Path,
    *,
    progress: Progress = unreported,
    cancelled: Cancelled = never,
) -> int:
    """Write `printout` to `path`, whole or not at all; answers how many pages it has. A job: it needs no window.

    Raises `UserError`: "cancelled", and what `written_whole` raises.
    """
    with written_whole(path) as unfinished:
        file = QFile(str(unfinished))
        if not file.open(QIODevice.OpenModeFlag.WriteOnly):
            raise refused(file)
        try:
            pages = _write(_writer(file, printout), printout, desk, progress, cancelled)
        finally:
            file.close()  # after a fault too: Windows removes no folder with an open file in it
        if file.error() != QFile.FileError.NoError:
            raise refused(file)
        make_searchable(unfinished)
    return pages


def _writer(file: QFile, printout: Printout) -> QPdfWriter:
    writer = QPdfWriter(file)
    writer.setTitle(printout.title)
    writer.setCreator(APP_NAME)
    writer.setResolution(_DPI)
    writer.setPageLayout(page_layout(printout))
    return writer


def refused(file: QFile) -> OSError:
    """What Qt says of a file that could not be written, as the rest of the program knows it."""
    is_full = file.error() == QFile.FileError.ResourceError
    return OSError(errno.ENOSPC if is_full else errno.EIO, file.errorString())


def _write(writer: QPdfWriter, printout: Printout, desk: Desk, progress: Progress, cancelled: Cancelled) -> int:
    """Twice over the same lines: first to know how many pages they take, since each page tells; then to paint them."""
    whole = 2 * printout.count
    with one_moment(desk.database):
        flow = PageFlow(writer, printout)
        _add(flow, printout, desk, lambda done: progress(done, whole), cancelled)
        painter = PagePainter(writer, printout, flow.pages)
        try:
            _add(painter, printout, desk, lambda done: progress(printout.count + done, whole), cancelled)
        finally:
            painter.end()
    return painter.pages


def _add(
    flow: PageFlow, printout: Printout, desk: Desk, progress: Callable[[int], object], cancelled: Cancelled
) -> None:
    done = 0
    for number, line in enumerate(printout.lines(desk)):
        if number % _CHECK_EVERY == 0:
            stop_if(cancelled)
            progress(done)
        done += _is_first_level(line)
        flow.add(line)
    stop_if(cancelled)
    progress(printout.count)


def _is_first_level(line: Line) -> bool:
    return line.look is Look.ROW and line.depth == 0
