"""The draft as an e-mail: To, Subject, Body, and the strip that says whether the link still stands."""

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.ui.style.buttons import Button, IconButton
from desktop.ui.style.card import Card
from desktop.ui.style.colors import colors_of
from desktop.ui.style.icons import pixmap
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S4, S8, S12, S16, scaled
from desktop.ui.style.surfaces import Divider
from desktop.ui.wizard.body_editor import INSET, BodyEditor


class Composer(Card):
    """The fields of the draft. The signals are facts: what the user typed or asked for."""

    to_edited = Signal(str)
    subject_edited = Signal(str)
    body_edited = Signal(str)
    language_chosen = Signal(str)
    copy_to_wanted = Signal()
    copy_subject_wanted = Signal()
    reset_wanted = Signal()

    def __init__(self, languages: list[tuple[str, str]]) -> None:
        """`languages` are (code, name) of the languages a draft can be written in."""
        super().__init__()
        self.setObjectName("composer")
        self._showing = False
        self._body = ""
        self.to = self._line("to", self.tr("To"))
        self.to.setPlaceholderText(self.tr("No address yet. You can also add it in your mail program."))
        self.subject = self._line("subject", self.tr("Subject"))
        self.body_editor = BodyEditor()
        self.body_editor.setObjectName("body")
        self.body_editor.setAccessibleName(self.tr("Body"))
        self.language = QComboBox()
        self.language.setObjectName("language")
        self.language.setAccessibleName(self.tr("Language of the e-mail"))
        for code, name in languages:
            self.language.addItem(name, code)
        self.copy_to = IconButton("copy", self.tr("Copy the address"))
        self.copy_to.setObjectName("copy_to")
        self.copy_subject = IconButton("copy", self.tr("Copy the subject"))
        self.copy_subject.setObjectName("copy_subject")
        self.reset = Button(self.tr("Reset text"), "link")
        self.reset.setObjectName("reset_text")
        self.to_fault = self._fault("to_fault")
        self.subject_fault = self._fault("subject_fault")
        self.strip = CheckStrip()
        self._build_layout()
        self._connect()

    def _line(self, name: str, label: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(name)
        line.setAccessibleName(label)
        line.setProperty("bare", True)
        return line

    def _fault(self, name: str) -> Label:
        label = Label("", tone="error", wrap=True)
        label.setObjectName(name)
        label.setContentsMargins(INSET, 0, S16, S8)
        label.hide()
        return label

    def _build_layout(self) -> None:
        self.body.setContentsMargins(1, S4, 1, 1)
        self.body.setSpacing(0)
        self.body.addWidget(self._row(self.to, self.copy_to, self.language))
        self.body.addWidget(self.to_fault)
        self.body.addWidget(Divider())
        self.body.addWidget(self._row(self.subject, self.copy_subject, self.reset))
        self.body.addWidget(self.subject_fault)
        self.body.addWidget(Divider())
        self.body.addWidget(self.body_editor, 1)
        self.notices = QVBoxLayout()
        self.notices.setContentsMargins(S8, S8, S8, S8)
        self.notices.setSpacing(S8)
        self.body.addLayout(self.notices)
        self.body.addWidget(Divider())
        self.body.addWidget(self.strip)

    def _row(self, line: QLineEdit, *beside: QWidget) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(INSET, S4, S8, S4)
        layout.setSpacing(S8)
        label = Label(line.accessibleName(), "muted")
        label.setBuddy(line)
        label.setMinimumWidth(label.fontMetrics().horizontalAdvance("M") * 5)
        layout.addWidget(label)
        layout.addWidget(line, 1)
        for widget in beside:
            layout.addWidget(widget)
        return row

    def _connect(self) -> None:
        self.to.textChanged.connect(lambda text: None if self._showing else self.to_edited.emit(text))
        self.subject.textChanged.connect(lambda text: None if self._showing else self.subject_edited.emit(text))
        self.body_editor.textChanged.connect(self._on_body_changed)
        self.language.activated.connect(lambda index: self.language_chosen.emit(self.language.itemData(index)))
        self.copy_to.clicked.connect(self.copy_to_wanted)
        self.copy_subject.clicked.connect(self.copy_subject_wanted)
        self.reset.clicked.connect(self.reset_wanted)

    def show_draft(self, *, to: str, subject: str, body: str, language: str, cursor_at: int | None = None) -> None:
        """Show the draft as it stands, each field as one step of its own undo."""
        self._showing = True
        for line, text in ((self.to, to), (self.subject, subject)):
            if line.text() != text:
                line.selectAll()
                line.insert(text)
                line.deselect()
        self.body_editor.replace_text(body, cursor_at)
        self.language.setCurrentIndex(self.language.findData(language))
        self._showing = False

    def show_fault(self, label: Label, text: str) -> None:
        """Show, or with "" hide, what is wrong with the field above."""
        label.setText(text)
        label.setVisible(bool(text))

    def _on_body_changed(self) -> None:
        """Qt also reports a change when only the marks of the link do."""
        before, self._body = self._body, self.body_editor.text()
        if self._body != before and not self._showing:
            self.body_edited.emit(self._body)


class CheckStrip(QWidget):
    """What was checked, each with its sign; the number of characters at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("check_strip")
        self._checks = QHBoxLayout()
        self._checks.setSpacing(S16)
        self._count = Label("", "muted")
        self._count.setObjectName("character_count")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(S16, S8, S16, S8)
        layout.setSpacing(S12)
        layout.addLayout(self._checks)
        layout.addStretch(1)
        layout.addWidget(self._count)
        self._marks: list[CheckMark] = []

    def show_checks(self, checks: list[tuple[bool, str]], characters: int) -> None:
        """Show (holds, words) of each check and the length of the body in characters."""
        while len(self._marks) < len(checks):
            mark = CheckMark()
            self._marks.append(mark)
            self._checks.addWidget(mark)
        for mark, (holds, words) in zip(self._marks, checks, strict=True):
            mark.show_check(holds, words)
        count = QLocale().toString(characters)
        self._count.setText(self.tr("{count} characters").format(count=count))


class CheckMark(QWidget):
    """A tick, or a warning sign, and what it is about."""

    def __init__(self) -> None:
        super().__init__()
        self._holds = True
        self._icon = Label("")
        self._words = Label("")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S4)
        layout.addWidget(self._icon)
        layout.addWidget(self._words)

    def show_check(self, holds: bool, words: str) -> None:
        """Show whether what `words` say holds."""
        self._holds = holds
        self._show_icon()
        self._words.setText(words)
        self._words.set_tone("text" if holds else "error")

    def _show_icon(self) -> None:
        colors = colors_of(self)
        name, ink = ("check-circle", colors.ok.text) if self._holds else ("error", colors.error.text)
        self._icon.setPixmap(pixmap(name, ink, scaled(16), self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        """The sign is a picture: from light to dark it is made anew."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._show_icon()
