"""A fact shown beside its key, edited in place: Enter keeps, Esc puts back, what is wrong stands below it."""

from collections.abc import Callable
from typing import override

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.errors import InvalidFields, UserError
from desktop.ui.errors import show_error, translate
from desktop.ui.record.editors import ChoiceEditor, CountryEditor, Editor
from desktop.ui.record.value_button import ValueButton
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S4

_KEEP = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class FactField(QWidget):
    """The fact called `name` (its column) and `key` (its label).

    `save(name, value)` keeps what was entered, and raises `InvalidFields` when it cannot be kept.
    """

    def __init__(
        self, name: str, key: str, make_editor: Callable[[], Editor], save: Callable[[str, str], object]
    ) -> None:
        super().__init__()
        self.setObjectName(f"fact_{name}")
        self._name = name
        self._key = key
        self._save = save
        self._make_editor = make_editor
        self._value = ""
        self._editor: Editor | None = None
        self.button = ValueButton(key)
        self.button.setObjectName(f"value_{name}")
        self._fault = Label("", "body", tone="error", wrap=True)
        self._fault.setObjectName(f"fault_{name}")
        self._fault.hide()
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(S4)
        self._body.addWidget(self.button)
        self._body.addWidget(self._fault)
        self.button.clicked.connect(self.edit)

    @property
    def fault_text(self) -> str:
        """The sentence shown below the field; empty when all is well."""
        return self._fault.text()

    @property
    def editor(self) -> Editor | None:
        """The field while the fact is being edited."""
        return self._editor

    def show_value(self, value: str, words: str, tone: str = "text") -> None:
        """Show the stored `value` in `words`."""
        self._value = value
        self.button.set_value(words, tone)

    def edit(self) -> None:
        """Let the person change the fact."""
        if self._editor is None:
            self._editor = self._begin()
        self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self) -> Editor:
        editor = self._make_editor()
        editor.setObjectName(f"edit_{self._name}")
        editor.setAccessibleName(self._key)
        editor.set_value(self._value)
        self._body.insertWidget(0, editor)
        self.button.hide()
        editor.show()
        editor.installEventFilter(self)
        if isinstance(editor, CountryEditor) and (line := editor.lineEdit()) is not None:
            line.installEventFilter(self)  # it has the keys, as the field's proxy
        if isinstance(editor, ChoiceEditor):
            editor.chosen.connect(self.keep)
        return editor

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter keeps, Esc puts back; leaving the field keeps, too."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.put_back()
                return True
            if event.key() in _KEEP:
                self.keep()
                return True
        elif _leaves(event):
            self.keep(stay=False)
        return super().eventFilter(watched, event)

    def keep(self, *, stay: bool = True) -> None:
        """Store what was entered; a fault is shown, and the field stays open. `stay`: with the focus on the fact."""
        if self._editor is None:
            return
        try:
            if (entered := self._editor.value()) != self._value:
                self._save(self._name, entered)
        except InvalidFields as error:
            self._show_fault(translate(error.faults.get(self._name, error.sentence)))
            return
        except UserError as error:
            show_error(self.window(), error)
            return
        self._end(stay=stay)

    def put_back(self) -> None:
        """Leave the fact as it was."""
        self._end(stay=True)

    def discard(self) -> None:
        """Forget what was being entered; the focus stays where it is."""
        self._end(stay=False)

    def _show_fault(self, text: str) -> None:
        assert self._editor is not None
        self._fault.setText(text)
        self._fault.show()
        self._editor.setProperty("fault", True)
        self._editor.setAccessibleDescription(text)
        self._editor.update()

    def _end(self, *, stay: bool) -> None:
        editor, self._editor = self._editor, None
        if editor is None:
            return
        self._fault.hide()
        self._fault.setText("")
        self.button.show()
        if stay:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.hide()
        self._body.removeWidget(editor)
        editor.deleteLater()


def _leaves(event: QEvent) -> bool:
    """Whether the focus goes elsewhere in the window: not to the field's own list, or another program."""
    if not isinstance(event, QFocusEvent) or event.type() != QEvent.Type.FocusOut:
        return False
    return event.reason() not in _PASSING
