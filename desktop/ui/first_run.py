"""The first page of an empty database: three steps to the first request, or sample data to look around."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop import APP_NAME
from desktop.ui.style.buttons import Button
from desktop.ui.style.empty_state import EmptyState, StepCard, WelcomeDrawing
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S4, S12
from desktop.ui.workspace import Workspace


class FirstRunPage(QWidget):
    """Shown while no customer is known. Only the next step's button is primary."""

    set_up_wanted = Signal()
    import_wanted = Signal()
    request_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("first_run_page")
        self._workspace = workspace
        self._cards: list[StepCard] = []
        self._build()
        workspace.accounts_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Mark the step that comes next: the account and its link, then customers."""
        account = self._workspace.account
        next_step = 1 if account is not None and account.invitation_link else 0
        for step, (card, button) in enumerate(zip(self._cards, self._buttons, strict=True)):
            card.set_current(step == next_step)
            button.setEnabled(not self._workspace.is_read_only)
            button.setToolTip(self._workspace.read_only_reason)

    def _build(self) -> None:
        page = EmptyState(
            self.tr("Welcome to {app}").format(app=APP_NAME),
            self.tr("Three steps to your first request. Everything works offline."),
            drawing=WelcomeDrawing(),
            display=True,
        )
        page.body.addSpacing(S12)
        self._buttons = [self._build_button(*words) for words in self._button_words()]
        for (icon, title, text), button in zip(self._card_words(), self._buttons, strict=True):
            card = StepCard(icon, title, text, button)
            self._cards.append(card)
            page.body.addWidget(card)
        page.body.addWidget(self._build_sample())
        area = QScrollArea()
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        area.viewport().setAutoFillBackground(False)  # the sheet's rounded corner shows through
        page.setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def _card_words(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (
                "card",
                self.tr("Set up your partner account"),
                self.tr(
                    "Paste the link Partner Center shows, or a whole e-mail: tenant and PartnerID are read from it."
                ),
            ),
            (
                "import",
                self.tr("Import customers"),
                self.tr(
                    "Customers.csv from Partner Center, or any list you have. You see every row before it is stored."
                ),
            ),
            (
                "send",
                self.tr("Request a reseller relationship"),
                self.tr("Choose a customer, check the text, hand it to your mail program."),
            ),
        )

    def _button_words(self) -> tuple[tuple[str, str, SignalInstance], ...]:
        return (
            ("set_up_button", self.tr("Set up…"), self.set_up_wanted),
            ("import_button", self.tr("Import…"), self.import_wanted),
            ("request_button", self.tr("Request…"), self.request_wanted),
        )

    def _build_button(self, name: str, text: str, wanted: SignalInstance) -> Button:
        button = Button(text)
        button.setObjectName(f"first_run_{name}")
        button.clicked.connect(lambda: wanted.emit())
        return button

    def _build_sample(self) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, S12, 0, 0)
        layout.setSpacing(S4)
        button = Button(self.tr("Try with sample data"), "link")
        button.setObjectName("first_run_sample_button")
        button.clicked.connect(lambda: self.sample_wanted.emit())
        layout.addStretch()
        layout.addWidget(Label(self.tr("Just looking?"), "muted"))
        layout.addWidget(button)
        layout.addStretch()
        row.setVisible(not self._workspace.is_sample)
        return row
