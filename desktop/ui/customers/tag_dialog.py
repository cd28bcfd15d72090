"""A tag for several customers at once."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from desktop.domain.errors import InvalidFields, UserError
from desktop.operations.desk import Desk
from desktop.operations.tag_customers import checked_tag, tag_customers
from desktop.ui.record.form_dialog import FormDialog
from desktop.ui.workspace import Workspace


class TagDialog(FormDialog):
    """Asks for the tag, and lets `customer_ids` carry it: off the GUI thread, as they may be many."""

    def __init__(self, workspace: Workspace, customer_ids: Sequence[int], parent: QWidget | None = None) -> None:
        title = self.tr("Tag %n customer(s)", "", len(customer_ids))
        super().__init__(workspace, title, self.tr("Tag", "button"), parent)
        self.setObjectName("tag_dialog")
        self._ids = list(customer_ids)
        hint = self.tr("Filters and views find customers by their tags.")
        self._name = self.add_field("tag", self.tr("Tag"), QLineEdit(), 0, 0, hint=hint, wide=True)
        completer = QCompleter([tag.name for tag in workspace.desk.tags.all()], self._name)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._name.setCompleter(completer)

    @override
    def store(self) -> int | None:
        """Begin to tag; the change is announced once it is made."""
        try:
            name = checked_tag(self._name.text())
        except UserError as error:
            raise InvalidFields({"tag": error.sentence}) from error
        workspace = self._workspace
        workspace.jobs.run(_tag, self._ids, name, done=lambda change_id: _announce(workspace, change_id))
        return None


def _tag(desk: Desk, customer_ids: Sequence[int], name: str, **_ways: object) -> int | None:
    return tag_customers(desk, customer_ids, name)


def _announce(workspace: Workspace, change_id: int | None) -> None:
    if change_id is not None:
        workspace.did(change_id)
