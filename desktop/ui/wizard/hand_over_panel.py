"""Three ways out, of equal standing, and the line that says what will happen, or what did."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.style.buttons import Button
from desktop.ui.style.colors import colors_of
from desktop.ui.style.icons import pixmap
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S8, S12, scaled


class HandOverPanel(QWidget):
    """*Copy to clipboard*, *Open in email*, *Save as…*; above them the route line."""

    copy_wanted = Signal()
    open_wanted = Signal()
    save_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("hand_over_panel")
        self._icon = Label("")
        self._icon_name, self._tone = "mail", "text"
        self._title = Label("", "strong", wrap=True)
        self._title.setObjectName("route_title")
        self._text = Label("", "muted", wrap=True)
        self._text.setObjectName("route_reason")
        self.copy = self._button(self.tr("Copy to clipboard"), "copy", "copy_to_clipboard")
        self.open = self._button(self.tr("Open in email"), "mail", "open_in_email")
        self.open.setToolTip(self.tr("Opens the draft in your default email application"))
        self.save = self._button(self.tr("Save as…"), "save", "save_as")
        self.copy.clicked.connect(self.copy_wanted)
        self.open.clicked.connect(self.open_wanted)
        self.save.clicked.connect(self.save_wanted)
        self._build_layout()

    def _button(self, text: str, icon: str, name: str) -> Button:
        button = Button(text, "tonal", icon)
        button.setObjectName(name)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button

    def _build_layout(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._text)
        line = QHBoxLayout()
        line.setSpacing(S12)
        line.addWidget(self._icon)
        line.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(S8)
        for button in (self.open, self.copy, self.save):
            buttons.addWidget(button, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S8)
        layout.addLayout(line)
        layout.addLayout(buttons)

    def show_line(self, icon: str, title: str, text: str, *, tone: str = "text") -> None:
        """Say what *Open in email* will do and why, or what came of a hand-over (`tone` "ok" or "error")."""
        self._icon_name, self._tone = icon, tone
        self._show_icon()
        self._title.setText(title)
        self._title.set_tone(tone)
        self._text.setText(text)
        self._text.setVisible(bool(text))

    def _show_icon(self) -> None:
        colors = colors_of(self)
        ink = {"ok": colors.ok.text, "error": colors.error.text}.get(self._tone, colors.muted)
        self._icon.setPixmap(pixmap(self._icon_name, ink, scaled(18), self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        """The icon is a picture: from light to dark it is made anew."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._show_icon()

    def set_emphasis(self, on: bool) -> None:
        """Tonal while the work is here; neutral once the draft has left."""
        for button in (self.copy, self.open, self.save):
            button.set_kind("tonal" if on else "default")
