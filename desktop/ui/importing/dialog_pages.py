"""The pages of an import beside its preview: choose a file, wait, refused, done."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop.domain.errors import UserError
from desktop.operations.import_customers import ImportResult
from desktop.ui.errors import translate
from desktop.ui.importing.reading_menu import ReadingMenu
from desktop.ui.style.buttons import Button
from desktop.ui.style.empty_state import EmptyState
from desktop.ui.style.labels import Label
from desktop.ui.style.notice import Notice
from desktop.ui.style.spacing import S12, S16

# Refusals that another encoding or delimiter may lift.
_READING_MATTERS = frozenset({"import-not-a-list", "import-columns-missing", "import-no-rows"})


class ChoosePage(EmptyState):
    """Nothing chosen yet: where the list comes from, and that it can be dropped here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", (), parent)
        self.setObjectName("choose_page")
        self.set_text(
            self.tr("Choose your customers list"),
            self.tr(
                "In Partner Center, open Customers and export the list. Choose the file it saved, or drop it here: "
                "you see what will happen before anything is stored."
            ),
        )


class WaitingPage(QWidget):
    """A file is read, or customers are stored: how far it is."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waiting_page")
        self._bar = QProgressBar()
        self._bar.setAccessibleName(text)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, S16, 0, 0)
        layout.setSpacing(S12)
        layout.addWidget(Label(text))
        layout.addWidget(self._bar)
        layout.addStretch(1)

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """`done` of `total`."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)


class RefusedPage(QWidget):
    """A file that is not taken: why, and what to do."""

    def __init__(self, error: UserError, reading: ReadingMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("refused_page")
        actions = []
        if error.code in _READING_MATTERS:
            again = Button(self.tr("Read it another way…"))
            again.setObjectName("change_reading")
            again.clicked.connect(lambda: reading.popup(again.mapToGlobal(again.rect().bottomLeft())))
            actions.append(again)
        self.notice = Notice("error", self.tr("This file was not imported"), translate(error.sentence), actions)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, S16, 0, 0)
        layout.addWidget(self.notice)
        layout.addStretch(1)


class ResultPage(EmptyState):
    """What was stored."""

    save_wanted = Signal()

    def __init__(self, result: ImportResult, parent: QWidget | None = None) -> None:
        save = Button("", "default", "save")
        save.setObjectName("save_problem_rows")
        super().__init__("", "", [save] if result.rejected else (), parent)
        self.setObjectName("result_page")
        save.setText(self.tr("Save problem rows…"))
        save.clicked.connect(self.save_wanted)
        self.set_text(self._headline(result), "\n".join(self._facts(result)))

    def _headline(self, result: ImportResult) -> str:
        if result.change_id is None:
            return self.tr("Nothing to do: all of it was here already.")
        return self.tr("%n customer(s) imported.", "", result.added + result.updated)

    def _facts(self, result: ImportResult) -> list[str]:
        facts = []
        if result.accepted:
            facts.append(self.tr("%n invitation(s) accepted.", "", result.accepted))
        if result.missing:
            facts.append(self.tr("%n customer(s) marked as not in the list.", "", result.missing))
        if result.rejected:
            facts.append(self.tr("%n row(s) left out.", "", result.rejected))
        if result.change_id is not None:
            facts.append(self.tr("Edit > Undo takes it back."))
        return facts
