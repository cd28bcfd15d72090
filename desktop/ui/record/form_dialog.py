"""A small dialog of fields: what cannot be kept is said beside its field, and nothing is kept until all can be."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.errors import InvalidFields, UserError
from desktop.ui.errors import show_error, translate
from desktop.ui.style.buttons import Button
from desktop.ui.style.field import FormField
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S8, S16, S24
from desktop.ui.style.surfaces import Footer, on_surface
from desktop.ui.workspace import Workspace

_WIDE = 64  # average characters


class FormDialog(QDialog):
    """Title, fields in two columns, Cancel and `save_words`. Subclasses add fields and say what saving does.

    `store()` answers the change's id, or None when nothing changed; it raises `InvalidFields` or `UserError`.
    """

    def __init__(self, workspace: Workspace, title: str, save_words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._workspace = workspace
        self._fields: dict[str, FormField] = {}
        self._form = QGridLayout()
        self._form.setHorizontalSpacing(S16)
        self._form.setVerticalSpacing(S16)
        for column in (0, 1):
            self._form.setColumnStretch(column, 1)
        body = QWidget()
        on_surface(body)
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(S24, S24, S24, S24)
        self._body.setSpacing(S16)
        self._body.addWidget(Label(title, "title", wrap=True))
        self._body.addLayout(self._form)
        self._body.addStretch(1)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(body, 1)
        self._whole.addWidget(self._build_footer(save_words))
        self.setMinimumWidth(max(480, self.fontMetrics().averageCharWidth() * _WIDE))

    def _build_footer(self, save_words: str) -> QWidget:
        footer = Footer()
        cancel = Button(self.tr("Cancel"), "default")
        cancel.setObjectName("cancel")
        self.save = Button(save_words, "primary")
        self.save.setObjectName("save")
        layout = QHBoxLayout(footer)
        layout.setContentsMargins(S24, S16, S24, S16)
        layout.setSpacing(S8)
        layout.addStretch(1)
        layout.addWidget(cancel)
        layout.addWidget(self.save)
        cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._on_save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save.click)
        return footer

    def add_field[W: QWidget](
        self, name: str, label: str, widget: W, row: int, column: int, *, hint: str = "", wide: bool = False
    ) -> W:
        """Put `widget` into the form, `wide` across both columns; faults of the field `name` are shown below it."""
        widget.setObjectName(f"field_{name}")
        field = self._fields[name] = FormField(label, widget, hint)
        self._form.addWidget(field, row, column, 1, 2 if wide else 1, Qt.AlignmentFlag.AlignTop)
        if len(self._fields) == 1:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)  # Qt would begin with Cancel, which was made before
        return widget

    def fault_of(self, name: str) -> str:
        """The sentence shown below a field; empty when all is well. Raises KeyError."""
        return self._fields[name].fault_text

    def store(self) -> int | None:
        """Keep what was entered."""
        raise AssertionError("each form says what keeping it does")

    def keep(self, store: Callable[[], int | None]) -> bool:
        """Store, and close; or say what is in the way. Returns whether it was stored."""
        try:
            change_id = store()
        except InvalidFields as error:
            self._show_faults(error)
            return False
        except UserError as error:
            self.refused(error)
            return False
        if change_id is not None:
            self._workspace.did(change_id)
        self.accept()
        return True

    def refused(self, error: UserError) -> None:
        """What was entered cannot be stored as a whole."""
        show_error(self, error)

    @Slot()
    def _on_save(self) -> None:
        self.keep(self.store)

    def _show_faults(self, error: InvalidFields) -> None:
        for name, field in self._fields.items():
            fault = error.faults.get(name)
            field.set_fault(translate(fault) if fault else None)
        faulty = [field for name, field in self._fields.items() if name in error.faults]
        if not faulty:
            show_error(self, error)
        else:
            faulty[0].widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self._make_room()

    def _make_room(self) -> None:
        self._whole.activate()
        needed = self._whole.totalHeightForWidth(self.width())
        if needed > self.height():
            self.resize(self.width(), needed)
