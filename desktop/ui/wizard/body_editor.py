"""The draft's body: freely editable plain text in which the personal link is shown as a block of its own."""

from typing import override

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.ui.style.colors import Colors, colors_of
from desktop.ui.style.icons import paint_icon
from desktop.ui.style.spacing import S4, S8
from desktop.ui.style.surfaces import on_surface
from desktop.ui.style.typography import font

INSET = 44  # px left of all text in the composer: the link's bar and lock hang in it
_TEXT_MARGIN = 12  # px around the text
_LOCK = 16  # px
_BAR = 3  # px
_LEAST_LINES = 4


class BodyEditor(QPlainTextEdit):
    """Plain text with the link marked. Setting the whole text is one undoable step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._link = ""
        self._is_whole = True
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setProperty("bare", True)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(_TEXT_MARGIN)
        self.setViewportMargins(INSET - _TEXT_MARGIN, 0, 0, 0)
        self._margin = _Margin(self)
        self.updateRequest.connect(lambda: self._margin.update())
        self._marks = _LinkMarks(self.document())

    @override
    def minimumSizeHint(self) -> QSize:
        """A few lines: with less nobody can read what leaves."""
        lines = _LEAST_LINES * self.fontMetrics().lineSpacing() + 2 * _TEXT_MARGIN
        return QSize(super().minimumSizeHint().width(), lines)

    @override
    def sizeHint(self) -> QSize:
        """No more than that: it takes what room there is."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def text(self) -> str:
        """The body with LF line ends."""
        return self.toPlainText()

    def replace_text(self, text: str, cursor_at: int | None = None) -> None:
        """Make `text` the body, as one step of the editor's own undo; the cursor goes to `cursor_at` if given.

        Only what differs is replaced, so that undo and the view stay where the change is. An empty editor is filled,
        which is nothing to undo.
        """
        before = self.text()
        if not before:
            self.setPlainText(text)
        elif before != text:
            start, end_before, end_after = _difference(before, text)
            cursor = QTextCursor(self.document())
            cursor.beginEditBlock()
            cursor.setPosition(_utf16(before, start))
            cursor.setPosition(_utf16(before, end_before), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(text[start:end_after])
            cursor.endEditBlock()
        if cursor_at is not None:
            cursor = self.textCursor()
            cursor.setPosition(_utf16(text, cursor_at))
            self.setTextCursor(cursor)

    def cursor_offset(self) -> int:
        """Where the cursor stands, as an offset in `text()` (Qt counts in UTF-16)."""
        before = QTextCursor(self.document())
        before.setPosition(self.textCursor().position(), QTextCursor.MoveMode.KeepAnchor)
        return len(before.selectedText())

    def show_link(self, link: str, *, is_whole: bool) -> None:
        """Mark where `link` stands; `is_whole` False marks it, or what is left of it, as broken."""
        if (link, is_whole) != (self._link, self._is_whole):
            self._link, self._is_whole = link, is_whole
            self._mark()

    def _mark(self) -> None:
        self._marks.mark(self._link, colors_of(self), is_whole=self._is_whole)
        self.viewport().update()
        self._margin.update()

    def changeEvent(self, event: QEvent) -> None:
        """The marks keep their colors in the text: from light to dark they are made anew."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._link:
            self._mark()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the link's block behind the text."""
        painter = QPainter(self.viewport())
        for rect in self.link_rects():
            painter.fillRect(rect.adjusted(0, -S4, -S8, S4), self._soft(colors_of(self)))
        painter.end()
        super().paintEvent(event)

    def paint_margin(self, painter: QPainter) -> None:
        """Paint the bar and the lock of the link's block into the margin left of the text."""
        colors = colors_of(self)
        ink = colors.accent if self._is_whole else colors.error.text
        for rect in self.link_rects():
            block = QRect(S8, rect.top() - S4, self._margin.width() - S8, rect.height() + 2 * S4)
            painter.fillRect(block, self._soft(colors))
            painter.fillRect(QRect(block.topLeft(), QSize(_BAR, block.height())), ink)
            icon = QRect(block.left() + S8, rect.top(), _LOCK, _LOCK)
            paint_icon(painter, "lock" if self._is_whole else "error", icon, ink)

    def link_rects(self) -> list[QRect]:
        """Where the lines that hold the link stand in the viewport."""
        rects = []
        block = self.firstVisibleBlock()
        while block.isValid():
            rect = self.blockBoundingGeometry(block).translated(self.contentOffset()).toRect()
            if rect.top() > self.viewport().height():
                break
            if self._marks.is_marked(block.text()):
                rects.append(rect)
            block = block.next()
        return rects

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The margin is as high as the text."""
        super().resizeEvent(event)
        self._margin.setGeometry(0, 0, INSET - _TEXT_MARGIN, self.height())

    def _soft(self, colors: Colors) -> QColor:
        return colors.accent_soft if self._is_whole else colors.error.soft


class _Margin(QWidget):
    """The strip left of the text: bar and lock of the link hang in it."""

    def __init__(self, editor: BodyEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        on_surface(self)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """What belongs here is the editor's to know."""
        self._editor.paint_margin(QPainter(self))


class _LinkMarks(QSyntaxHighlighter):
    """Fixed font and accent for the personal link; every other address in the text stays plain."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._link = ""
        self._format = QTextCharFormat()

    def mark(self, link: str, colors: Colors, *, is_whole: bool) -> None:
        """Mark `link`, or, broken, whatever begins as it does."""
        self._link = link
        self._format = QTextCharFormat()
        self._format.setFont(font("link-font"), QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesAll)
        self._format.setForeground(colors.accent_text if is_whole else colors.error.text)
        self.rehighlight()

    def is_marked(self, text: str) -> bool:
        """Whether the line holds the link, or a broken one in its place."""
        return bool(self._link) and self._beginning in text

    @property
    def _beginning(self) -> str:
        return self._link.partition("?")[0] + "?inv" if "?" in self._link else self._link

    def highlightBlock(self, text: str) -> None:
        """Qt asks for each line that changed."""
        if not self.is_marked(text):
            return
        start = text.index(self._beginning)
        end = next((i for i in range(start, len(text)) if text[i].isspace() or text[i] in "<>"), len(text))
        self.setFormat(_utf16(text, start), _utf16(text[start:end], end - start), self._format)


def _difference(before: str, after: str) -> tuple[int, int, int]:
    """Where two texts begin to differ, and where their common end begins in each."""
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    common = 0
    while common < min(len(before), len(after)) - start and before[-1 - common] == after[-1 - common]:
        common += 1
    return start, len(before) - common, len(after) - common


def _utf16(text: str, offset: int) -> int:
    """A Python offset as Qt counts it: characters beyond U+FFFF take two places."""
    return len(text[:offset].encode("utf-16-le")) // 2
