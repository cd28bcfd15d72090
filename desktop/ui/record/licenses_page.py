"""The licenses of a customer: seats owned, used and free of each product, and who holds them."""

from array import array

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.licenses import License
from desktop.operations.assign_license import withdraw_license
from desktop.store.licenses import LicenseRow
from desktop.store.users import UserRow
from desktop.ui.customers.cell import number
from desktop.ui.record.assign_dialog import AssignDialog
from desktop.ui.record.editing import Editing
from desktop.ui.record.list_page import ListPage
from desktop.ui.record.record_list import Line, RecordList
from desktop.ui.record.seats_bar import seats_of, seats_words
from desktop.ui.record.seats_dialog import SeatsDialog
from desktop.ui.style.buttons import Button
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S4, S8
from desktop.ui.style.surfaces import Divider
from desktop.ui.workspace import Workspace


class LicensesPage(ListPage):
    """The products above, the holders of the current one below."""

    def __init__(self, workspace: Workspace, editing: Editing) -> None:
        super().__init__(workspace, editing)
        self.setObjectName("record_licenses")
        self._new.setAccessibleName(self.tr("Add a license"))
        self._new.setObjectName("new_license")
        self.body.addWidget(self._build_holders(), 1)
        self.body.addStretch()
        self._connect()

    # --- building ----------------------------------------------------------------------------------------------------

    def build_list(self) -> RecordList:
        """The products owned."""
        view = RecordList(self.tr("Licenses"), self._workspace.desk.licenses.rows, self._line, rows=3)
        view.setObjectName("licenses_list")
        return view

    def _build_holders(self) -> QWidget:
        self._below = QWidget()
        self._name = Label("", "heading", wrap=True)
        self._numbers = Label("", "muted", wrap=True)
        self._numbers.setObjectName("license_numbers")
        self._seats = self._button("edit_seats", self.tr("Seats…"), "link")
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._seats, 0, Qt.AlignmentFlag.AlignTop)
        self.holders = RecordList(self.tr("Held by"), self._workspace.desk.users.rows, _holder)
        self.holders.setObjectName("holders_list")
        self._assign = self._button("assign_license", self.tr("Assign to users…"), "default")
        self._withdraw = self._button("withdraw_license", self.tr("Withdraw"), "default")
        buttons = QHBoxLayout()
        buttons.setSpacing(S8)
        buttons.addWidget(self._assign)
        buttons.addWidget(self._withdraw)
        buttons.addStretch(1)
        body = QVBoxLayout(self._below)
        body.setContentsMargins(0, S4, 0, 0)
        body.setSpacing(S8)
        body.addWidget(Divider())
        body.addLayout(head)
        body.addWidget(self._numbers)
        body.addWidget(self.holders, 1)
        body.addLayout(buttons)
        body.addStretch()  # what few holders leave free
        return self._below

    def _button(self, name: str, text: str, kind: str) -> Button:
        button = Button(text, kind)
        button.setObjectName(name)
        if self._workspace.is_read_only:
            button.hide()
        return button

    def _connect(self) -> None:
        self.view.current_changed.connect(self._show_current)
        self.view.opened.connect(lambda _id: self.edit_seats())
        self.holders.selection_changed.connect(self._offer)
        self._seats.clicked.connect(lambda: self.edit_seats())
        self._assign.clicked.connect(lambda: self.assign())
        self._withdraw.clicked.connect(lambda: self._on_withdraw())

    # --- showing -----------------------------------------------------------------------------------------------------

    def ids_of(self, customer_id: int) -> "array[int]":
        """The customer's licenses."""
        return self._workspace.desk.licenses.ids(customer_id)

    def count_words(self, count: int) -> str:
        """That there are so many products, or none."""
        return self.tr("%n product(s)", "", count) if count else self.tr("No licenses are known yet.")

    def _line(self, row: LicenseRow) -> Line:
        seats = seats_of(row)
        if seats.over > 0:
            end = self.tr("{count} over").format(count=number(seats.over))
        else:
            end = self.tr("{count} free").format(count=number(row.free))
        tone = {"text": "muted"}.get(seats.tone, seats.tone)
        return Line(row.product, seats_words(seats), end, tone, seats)

    def _current(self) -> LicenseRow | None:
        current = self.view.current_id
        rows = self._workspace.desk.licenses.rows([current]) if current is not None else []
        return rows[0] if rows else None

    @Slot()
    def _show_current(self) -> None:
        row = self._current()
        self._below.setVisible(row is not None)
        if row is None:
            self.holders.show_ids(array("q"))
            return
        self._name.setText(row.product)
        holders = self._workspace.desk.licenses.holders(row.id)
        self._numbers.setText(self._words(row, len(holders)))
        self.holders.show_ids(holders)
        self.holders.setVisible(bool(holders))
        self._offer()

    def _words(self, row: LicenseRow, known: int) -> str:
        """Owned, used and free, and what of these is not what it seems."""
        words = [
            self.tr("{count} owned").format(count=number(row.owned)),
            self.tr("{count} used").format(count=number(row.used)),
        ]
        if row.free < 0:
            words.append(self.tr("{count} over").format(count=number(-row.free)))
        else:
            words.append(self.tr("{count} free").format(count=number(row.free)))
        if row.warning:
            words.append(self.tr("{count} ended, still working").format(count=number(row.warning)))
        if row.suspended:
            words.append(self.tr("{count} suspended").format(count=number(row.suspended)))
        line = " · ".join(words)
        if not row.used:
            return line
        if known == row.used:
            held = self.tr("Held by %n user(s)", "", known)
            return f"{line}\n{held}"
        of = self.tr("{known} of the {used} holders are known")
        return f"{line}\n{of.format(known=number(known), used=number(row.used))}"

    @Slot()
    def _offer(self) -> None:
        chosen = len(self.holders.selected_ids)
        self._withdraw.setVisible(chosen > 0 and not self._workspace.is_read_only)
        self._withdraw.setText(self.tr("Withdraw from %n", "", chosen))

    # --- doing -------------------------------------------------------------------------------------------------------

    def add(self) -> None:
        """Note another product."""
        assert self._customer_id is not None
        self._open(SeatsDialog(self._workspace, License(self._customer_id, 0), self.window()))

    def edit_seats(self) -> None:
        """Change how many seats of the current product are owned."""
        current = self.view.current_id
        if current is not None and not self._workspace.is_read_only:
            self._open(SeatsDialog(self._workspace, self._workspace.desk.licenses.get(current), self.window()))

    def _open(self, dialog: SeatsDialog) -> None:
        dialog.accepted.connect(lambda: self.go_to(dialog.license_id))
        self.open_dialog(dialog)

    def assign(self) -> None:
        """Give the current license to users."""
        if (current := self.view.current_id) is not None:
            self.open_dialog(AssignDialog(self._workspace, current, self.window()))

    def _on_withdraw(self) -> None:
        current, users = self.view.current_id, self.holders.selected_ids
        if current is not None and users:
            self._editing.do(lambda: withdraw_license(self._workspace.desk, current, users))


def _holder(row: UserRow) -> Line:
    return Line(row.name, row.address)
