"""The pages of an import beside its preview: choose files, wait, refused, done."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from desktop.domain.errors import UserError
from desktop.exchange.facts import Subject
from desktop.exchange.planned_rows import Outcome
from desktop.operations.import_files import ImportResult
from desktop.ui.errors import translate
from desktop.ui.importing.field_words import subject_word
from desktop.ui.style.buttons import Button
from desktop.ui.style.empty_state import EmptyState
from desktop.ui.style.labels import Label
from desktop.ui.style.notice import Notice
from desktop.ui.style.spacing import S12, S16
from desktop.ui.time_left import TimeLeft

# Refusals that reading the file as something else may lift.
_READING_MATTERS = frozenset({"import-unknown", "import-not-a-list", "import-columns-missing", "import-no-rows"})


class ChoosePage(EmptyState):
    """Nothing chosen yet: what can be imported, and the ways to give it."""

    folder_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        folder = Button("", "default")
        folder.setObjectName("choose_folder")
        paste = Button("", "default")
        paste.setObjectName("paste")
        super().__init__("", "", [folder, paste], parent)
        self.setObjectName("choose_page")
        folder.setText(self.tr("Choose folder…"))
        folder.clicked.connect(self.folder_wanted)
        paste.setText(self.tr("Paste"))
        paste.clicked.connect(self.paste_wanted)
        self.set_text(
            self.tr("Choose what to import"),
            self.tr(
                "Lists that Partner Center and the admin centers export, saved answers of their services, or a list of "
                "your own: CSV, Excel or JSON. Choose files, drop them here, or paste. You see what will happen before "
                "anything is stored."
            ),
        )


class WaitingPage(QWidget):
    """Files are read, or rows are stored: how far it is, and how long it will still take."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waiting_page")
        self._time_left = TimeLeft()
        self._bar = QProgressBar()
        self._bar.setAccessibleName(text)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._left = Label("", "muted")
        self._left.setObjectName("time_left")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, S16, 0, 0)
        layout.setSpacing(S12)
        layout.addWidget(Label(text))
        layout.addWidget(self._bar)
        layout.addWidget(self._left)
        layout.addStretch(1)

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """`done` of `total`."""
        thousandths = round(1000 * done / total) if total else 0  # a file may have more bytes than an int of Qt's holds
        self._bar.setRange(0, 1000 if total else 0)
        self._bar.setValue(thousandths)
        self._left.setText(self._time_left.words(done, total))


class RefusedPage(QWidget):
    """The only file is not taken: why, and what to do."""

    change_wanted = Signal(QWidget)  # the button it was asked for with
    mapping_wanted = Signal()

    def __init__(self, error: UserError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("refused_page")
        kind, title = "error", self.tr("This was not imported")
        if error.code == "import-unknown":  # only half a fault: the person can say what it is
            kind, title = "notice", self.tr("What its columns mean is not known yet")
        actions = self._actions(error)
        self.notice = Notice(kind, title, translate(error.sentence), actions)
        if actions:
            self.setFocusProxy(actions[0])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, S16, 0, 0)
        layout.addWidget(self.notice)
        layout.addStretch(1)

    def _actions(self, error: UserError) -> list[Button]:
        actions = []
        if error.code == "import-unknown":
            match = Button(self.tr("Match its columns…"))
            match.setObjectName("match_columns")
            match.clicked.connect(self.mapping_wanted)
            actions.append(match)
        if error.code in _READING_MATTERS:
            again = Button(self.tr("Read it another way…"))
            again.setObjectName("change_reading")
            again.clicked.connect(lambda: self.change_wanted.emit(again))
            actions.append(again)
        return actions


class ResultPage(EmptyState):
    """What was stored."""

    save_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, result: ImportResult, parent: QWidget | None = None) -> None:
        self.undo = Button("", "default", "refresh")
        self.undo.setObjectName("undo_import")
        save = Button("", "default", "save")
        save.setObjectName("save_problem_rows")
        actions = [self.undo] if result.change_id is not None else []
        super().__init__("", "", [*actions, save] if result.total(Outcome.REJECTED) else actions, parent)
        self.setObjectName("result_page")
        self.undo.setText(self.tr("Undo import"))
        self.undo.clicked.connect(self.undo_wanted)
        save.setText(self.tr("Save problem rows…"))
        save.clicked.connect(self.save_wanted)
        self.set_text(self._headline(result), "\n".join(self._facts(result)))

    def _headline(self, result: ImportResult) -> str:
        if result.change_id is None:
            return self.tr("Nothing to do: all of it was here already.")
        return self.tr("%n row(s) imported.", "", result.total(Outcome.NEW) + result.total(Outcome.UPDATED))

    def _facts(self, result: ImportResult) -> list[str]:
        facts = [self._of_subject(result, subject) for subject in Subject]
        if result.accepted:
            facts.append(self.tr("%n invitation(s) accepted.", "", result.accepted))
        if result.missing:
            facts.append(self.tr("%n customer(s) marked as not in the list.", "", result.missing))
        if result.total(Outcome.REJECTED):
            facts.append(self.tr("%n row(s) left out.", "", result.total(Outcome.REJECTED)))
        if result.change_id is not None:
            facts.append(self.tr("File > Imports takes it back, later as well."))
        return [fact for fact in facts if fact]

    def _of_subject(self, result: ImportResult, subject: Subject) -> str:
        new, updated = (result.counts[subject, outcome] for outcome in (Outcome.NEW, Outcome.UPDATED))
        if not (new or updated):
            return ""
        number = self.locale().toString
        return self.tr("{subject}: {new} new, {updated} updated.").format(
            subject=subject_word(subject), new=number(new), updated=number(updated)
        )
