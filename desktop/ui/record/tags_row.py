"""The tags of a customer: each taken off by its button, new ones entered in place."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from desktop.domain.errors import UserError
from desktop.operations.tag_customers import tag_customers, untag_customers
from desktop.store.tags import Tag
from desktop.ui.errors import translate
from desktop.ui.record.badge import Badge
from desktop.ui.record.editing import Editing
from desktop.ui.style.buttons import Button
from desktop.ui.style.chip import Chip
from desktop.ui.style.flow_layout import FlowLayout
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S4
from desktop.ui.workspace import Workspace


class TagsRow(QWidget):
    """Shows the tags of one customer."""

    def __init__(self, workspace: Workspace, editing: Editing) -> None:
        super().__init__()
        self.setObjectName("record_tags")
        self._workspace = workspace
        self._editing = editing
        self._customer_id: int | None = None
        self._shown: list[Tag] | None = None
        self._chips: list[QWidget] = []
        self._add = Button(self.tr("Add tag"), "link", "plus")
        self._add.setObjectName("add_tag")
        if workspace.is_read_only:
            self._add.hide()
        self._edit = QLineEdit()
        self._edit.setObjectName("new_tag")
        self._edit.setAccessibleName(self.tr("New tag"))
        self._edit.setPlaceholderText(self.tr("New tag"))
        self._edit.setMaximumWidth(self.fontMetrics().averageCharWidth() * 24)
        self._edit.hide()
        self._fault = Label("", "body", tone="error", wrap=True)
        self._fault.setObjectName("tag_fault")
        self._fault.hide()
        self._build()

    def _build(self) -> None:
        line = QWidget()
        self._flow = FlowLayout(line, gap=S4)
        self._flow.addWidget(self._add)
        self._flow.addWidget(self._edit)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(S4)
        body.addWidget(line)
        body.addWidget(self._fault)
        self._add.clicked.connect(self._on_add)
        self._edit.returnPressed.connect(self._on_entered)
        self._edit.installEventFilter(self)

    def show_customer(self, customer_id: int) -> None:
        """Show the tags this customer carries."""
        if customer_id != self._customer_id:
            self._customer_id = customer_id
            self._close_field()
        tags = self._workspace.desk.tags.of_customer(customer_id)
        if tags == self._shown:
            return
        self._shown = tags
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self._add)
        self._flow.removeWidget(self._edit)
        self._chips = [self._chip(tag) for tag in tags]
        for widget in (*self._chips, self._add, self._edit):
            self._flow.addWidget(widget)
        for chip in self._chips:
            chip.show()  # now; Qt would show it a turn later, when the rest is painted already
        self.updateGeometry()

    def _chip(self, tag: Tag) -> QWidget:
        if self._workspace.is_read_only:
            return Badge(tag.name)
        chip = Chip(tag.name)
        chip.setCheckable(False)
        chip.set_icon_name("close")
        words = self.tr("Take tag “{tag}” off").format(tag=tag.name)
        chip.setAccessibleName(words)
        chip.setToolTip(words)
        chip.clicked.connect(partial(self._on_take_off, tag.id))
        return chip

    def _on_take_off(self, tag_id: int) -> None:
        customer_id = self._customer_id
        assert customer_id is not None
        self._editing.do(lambda: untag_customers(self._workspace.desk, [customer_id], tag_id))
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_add(self) -> None:
        names = [tag.name for tag in self._workspace.desk.tags.all()]
        completer = QCompleter(names, self._edit)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._edit.setCompleter(completer)
        self._add.hide()
        self._edit.show()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_entered(self) -> None:
        assert self._customer_id is not None
        entered = self._edit.text()
        if not entered.strip():
            self._close_field()
            return
        self._keep(partial(tag_customers, self._workspace.desk, [self._customer_id], entered))

    def _keep(self, change: Callable[[], int | None]) -> None:
        try:
            change_id = change()
        except UserError as error:
            self._fault.setText(translate(error.sentence))
            self._fault.show()
            self._edit.setAccessibleDescription(self._fault.text())
            return
        self._close_field()
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        if change_id is not None:
            self._workspace.did(change_id)

    def _close_field(self) -> None:
        self._edit.clear()
        self._edit.hide()
        self._edit.setAccessibleDescription("")
        self._fault.hide()
        self._add.setVisible(not self._workspace.is_read_only)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc leaves the field."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() == QEvent.Type.KeyPress:
            self._close_field()
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)
