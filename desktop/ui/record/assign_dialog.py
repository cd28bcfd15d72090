"""One license to many users at once."""

from array import array
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from desktop.operations.assign_license import assign_license
from desktop.operations.desk import Desk
from desktop.store.search import fold
from desktop.store.users import UserRow
from desktop.ui.customers.cell import number
from desktop.ui.live_query import LiveQuery
from desktop.ui.record.record_list import Line, RecordList
from desktop.ui.record.seats_question import SeatsQuestionDialog
from desktop.ui.style.labels import Label
from desktop.ui.style.search_field import SearchField
from desktop.ui.workspace import Workspace


class AssignDialog(SeatsQuestionDialog):
    """The users who do not hold a license yet, found by name or address; the selected ones get it."""

    def __init__(self, workspace: Workspace, license_id: int, parent: QWidget | None = None) -> None:
        desk = workspace.desk
        [row] = desk.licenses.rows([license_id])
        super().__init__(workspace, self.tr("Assign {product}").format(product=row.product), self.tr("Assign"), parent)
        self.setObjectName("assign_dialog")
        self._license = row
        self._live = LiveQuery(workspace.jobs, _find, self)
        self._search = SearchField(self.tr("Search users by name or address"))
        self._search.setObjectName("search_users")
        self._search.setAccessibleName(self.tr("Search users by name or address"))
        self._counted = Label("", "muted", wrap=True)
        self._counted.setObjectName("assign_count")
        self.view = RecordList(self.tr("Users"), desk.users.rows, _line, rows=6)
        self.view.setObjectName("users_to_assign")
        for place, widget in enumerate((self._search, self.view, self._counted), 1):
            self._body.insertWidget(place, widget, 1 if widget is self.view else 0)
        self._search.textEdited.connect(lambda _text: self._ask(typing=True))
        self._search.arrow_pressed.connect(lambda _rows: self.view.setFocus(Qt.FocusReason.OtherFocusReason))
        self._live.answered.connect(self._on_found)
        self.view.selection_changed.connect(self._on_selection)
        self.finished.connect(self._live.forget)
        self._ask()
        self._search.setFocus()

    def _ask(self, *, typing: bool = False) -> None:
        self._live.ask((self._license.id, self._license.customer_id, self._search.text()), typing=typing)

    @Slot(object, object)
    def _on_found(self, _question: object, ids: "array[int]") -> None:
        self.view.show_ids(ids)
        self._on_selection()

    @Slot()
    def _on_selection(self) -> None:
        self.forget_question()
        chosen = len(self.view.selected_ids)
        self.save.setText(self.tr("Assign to %n user(s)", "", chosen) if chosen else self.tr("Assign"))
        free = max(0, self._license.free)
        shown = self.tr("%n user(s) without it", "", len(self.view.record_model.ids))
        self._counted.setText(self.tr("{shown} · {free} seats free").format(shown=shown, free=number(free)))

    def store(self) -> int | None:
        """Let the selected users hold it."""
        return assign_license(self._workspace.desk, self._license.id, self.view.selected_ids, over=self.over)


def _find(desk: Desk, question: Any) -> "array[int]":
    """A customer's users who do not hold the license and are found by the text, by name."""
    license_id, customer_id, text = question
    holders = set(desk.licenses.holders(license_id))
    ids = array("q", (id for id in desk.users.ids(customer_id) if id not in holders))
    wanted = fold(text.strip())
    if not wanted:
        return ids
    return array("q", (row.id for row in desk.users.rows(ids) if wanted in fold(f"{row.name}\n{row.address}")))


def _line(row: UserRow) -> Line:
    return Line(row.name, row.address)
