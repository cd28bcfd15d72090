"""What happened to a customer and to what is theirs: when, and by which user of the operating system."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.operations.desk import Desk
from desktop.store.changes import ChangeKind
from desktop.store.customer_history import HistoryEntry, customer_history
from desktop.ui.errors import translate
from desktop.ui.invitations.timeline import route_words
from desktop.ui.live_query import LiveQuery
from desktop.ui.record.record_list import Line, RecordList
from desktop.ui.record.words import moment
from desktop.ui.style.labels import Label
from desktop.ui.workspace import Workspace

LATEST = 500  # who looks further back than this looks for something else


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One thing that happened."""

    id: int
    at: str
    what: str
    os_user: str = ""


class HistoryPage(QWidget):
    """Newest first; read on the worker thread."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("record_history")
        self._rows: list[HistoryRow] = []
        self._customer_id: int | None = None
        self._live = LiveQuery(workspace.jobs, _look_up, self)
        self.view = RecordList(self.tr("History"), self._read, _line, rows=8)
        self.view.setObjectName("history_list")
        self._none = Label(self.tr("Nothing has been changed here yet."), "muted", wrap=True)
        self._none.hide()
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self._none)
        body.addWidget(self.view, 1)
        body.addStretch()
        self._live.answered.connect(self._on_answer)

    def show_customer(self, customer_id: int) -> None:
        """Show what happened to this customer."""
        if customer_id != self._customer_id:
            self._customer_id = customer_id
            self._show([])
            self._none.hide()
        self._live.ask(customer_id)

    @Slot(object, object)
    def _on_answer(self, customer_id: int, rows: list[HistoryRow]) -> None:
        if customer_id == self._customer_id:
            self._show(rows)

    def _show(self, rows: list[HistoryRow]) -> None:
        self._rows = rows
        self.view.show_ids(array("q", range(len(rows))))
        self.view.setVisible(bool(rows))
        self._none.setVisible(not rows)

    def _read(self, ids: Sequence[int]) -> list[HistoryRow]:
        return [self._rows[id] for id in ids]


def _look_up(desk: Desk, customer_id: int) -> list[HistoryRow]:
    """The latest changes, and the invitations' drafts and hand-overs, which nobody can undo."""
    happened = [_of_change(entry) for entry in customer_history(desk.database, customer_id, LATEST)]
    happened.extend(_of_invitations(desk, customer_id))
    happened.sort(key=lambda row: (row[0], row[3]), reverse=True)
    return [HistoryRow(place, at, what, who) for place, (at, what, who, _) in enumerate(happened[:LATEST])]


type _Happened = tuple[str, str, str, int]  # at, what, operating-system user, order within the same second


def _of_change(entry: HistoryEntry) -> _Happened:
    return entry.at, _name(entry), entry.os_user, entry.id


def _of_invitations(desk: Desk, customer_id: int) -> Iterator[_Happened]:
    drafted = QCoreApplication.translate("Timeline", "Drafted")
    for invitation in desk.invitations.of_customer(customer_id):
        assert invitation.id is not None
        yield invitation.created_at, _of_request(drafted), "", 0
        for hand_over in desk.invitations.hand_overs(invitation.id):
            yield hand_over.at, _of_request(route_words(hand_over.route)), "", 0


def _of_request(what: str) -> str:
    return QCoreApplication.translate("HistoryPage", "Request: {what}").format(what=what)


def _name(entry: HistoryEntry) -> str:
    name = translate(entry.what)
    if entry.kind is ChangeKind.UNDO:
        return QCoreApplication.translate("HistoryPage", "Undone: {what}").format(what=name)
    if entry.kind is ChangeKind.REDO:
        return QCoreApplication.translate("HistoryPage", "Done again: {what}").format(what=name)
    return name


def _line(row: HistoryRow) -> Line:
    caption = f"{moment(row.at)} · {row.os_user}" if row.os_user else moment(row.at)
    return Line(row.what, caption)
