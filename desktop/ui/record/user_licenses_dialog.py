"""The licenses of one user, as check boxes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.operations.assign_license import set_licenses_of_user
from desktop.store.licenses import LicenseRow
from desktop.ui.customers.cell import number
from desktop.ui.record.seats_question import SeatsQuestionDialog
from desktop.ui.style.check_box import CheckBox, text_left
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S4, S12
from desktop.ui.style.surfaces import on_surface
from desktop.ui.workspace import Workspace


class UserLicensesDialog(SeatsQuestionDialog):
    """Every product the customer owns, ticked where the user holds a seat. To go over the seats owned is a choice."""

    def __init__(self, workspace: Workspace, user_id: int, parent: QWidget | None = None) -> None:
        desk = workspace.desk
        user = desk.users.get(user_id)
        super().__init__(workspace, self.tr("Licenses of {user}").format(user=user.name), self.tr("Save"), parent)
        self.setObjectName("user_licenses_dialog")
        self._user_id = user_id
        self._boxes: dict[int, CheckBox] = {}
        held = set(desk.licenses.of_user(user_id))
        rows = desk.licenses.rows(desk.licenses.ids(user.customer_id))
        self._body.insertWidget(1, self._build_boxes(rows, held))
        if not rows:
            self._body.insertWidget(1, Label(self.tr("The customer owns no seats yet."), "muted", wrap=True))
            self.save.hide()

    def _build_boxes(self, rows: list[LicenseRow], held: set[int]) -> QWidget:
        inside = QWidget()
        on_surface(inside)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S12)
        for row in rows:
            layout.addLayout(self._build_box(row, row.id in held))
        layout.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        scroll.setMinimumHeight(min(inside.sizeHint().height(), 320))
        if not rows:
            scroll.hide()
        return scroll

    def _build_box(self, row: LicenseRow, is_held: bool) -> QVBoxLayout:
        box = self._boxes[row.id] = CheckBox(row.product)
        box.setObjectName(f"license_{row.id}")
        box.setChecked(is_held)
        box.toggled.connect(lambda _on: self.forget_question())
        words = self.tr("{free} of {owned} free").format(free=number(max(0, row.free)), owned=number(row.owned))
        free = Label(words, "muted" if row.free > 0 else "body", tone="muted" if row.free > 0 else "notice")
        free.setContentsMargins(text_left(), 0, 0, 0)
        box.setAccessibleDescription(words)
        column = QVBoxLayout()
        column.setSpacing(S4)
        column.addWidget(box)
        column.addWidget(free)
        return column

    def store(self) -> int | None:
        """Let the user hold what is ticked."""
        wanted = [id for id, box in self._boxes.items() if box.isChecked()]
        return set_licenses_of_user(self._workspace.desk, self._user_id, wanted, over=self.over)
