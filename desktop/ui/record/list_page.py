"""A page of the record that lists what a customer has, and shows the current row below."""

from array import array

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.ui.record.editing import Editing
from desktop.ui.record.record_list import RecordList
from desktop.ui.style.buttons import Button
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S8
from desktop.ui.workspace import Workspace


class ListPage(QWidget):
    """How many there are and *Add…*, the list `view`, and below it what subclasses put into `body`.

    Subclasses build the list, say which rows a customer has, how their number is said, and what adding does.
    """

    def __init__(self, workspace: Workspace, editing: Editing) -> None:
        super().__init__()
        self._workspace = workspace
        self._editing = editing
        self._customer_id: int | None = None
        self.view = self.build_list()
        self._count = Label("", "muted")
        self._new = Button(self.tr("Add…"), "link", "plus")
        if workspace.is_read_only:
            self._new.hide()
        self._new.clicked.connect(lambda: self.add())
        head = QHBoxLayout()
        head.addWidget(self._count, 1)
        head.addWidget(self._new)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(S8)
        self.body.addLayout(head)
        self.body.addWidget(self.view, 1)

    def show_customer(self, customer_id: int) -> None:
        """Show what this customer has."""
        if customer_id != self._customer_id:
            self._customer_id = customer_id
            self.view.show_ids(array("q"))
        ids = self.ids_of(customer_id)
        self.view.show_ids(ids)
        self.view.setVisible(bool(ids))
        self._count.setText(self.count_words(len(ids)))

    def build_list(self) -> RecordList:
        """The list, empty."""
        raise AssertionError("each page has its own list")

    def ids_of(self, customer_id: int) -> "array[int]":
        """The rows of a customer, in their order."""
        raise AssertionError(f"each page lists what it shows of {customer_id}")

    def count_words(self, count: int) -> str:
        """That there are so many, or none."""
        raise AssertionError(f"each page says in its words that there are {count}")

    def add(self) -> None:
        """Let the person enter another one."""
        raise AssertionError("each page adds its own")

    def open_dialog(self, dialog: QDialog) -> None:
        """Open a dialog that is gone once it was closed."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def go_to(self, id: int | None) -> None:
        """Stand on the row `id`, if there is one."""
        if id is not None:
            self.view.go_to(id)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
