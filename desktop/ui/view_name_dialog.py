"""What a saved view is called."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.record.form_dialog import FormDialog
from desktop.ui.workspace import Workspace


class ViewNameDialog(FormDialog):
    """Asks for a name; `keep_as(name)` stores it and answers the change's id, or raises `InvalidFields`."""

    def __init__(
        self,
        workspace: Workspace,
        title: str,
        name: str,
        keep_as: Callable[[str], int | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(workspace, title, self.tr("Save"), parent)
        self.setObjectName("view_name_dialog")
        self._keep_as = keep_as
        hint = self.tr("The view keeps the filters, the order and the columns.")
        self._name = self.add_field("name", self.tr("Name"), QLineEdit(), 0, 0, hint=hint, wide=True)
        self._name.setText(name)
        self._name.selectAll()

    def store(self) -> int | None:
        """Keep the name."""
        return self._keep_as(self._name.text())
