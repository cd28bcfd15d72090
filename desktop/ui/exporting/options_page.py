"""The first page of an export: what, as which kind of file, and where to."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QComboBox, QRadioButton, QVBoxLayout, QWidget

from desktop.store.lists import Subject
from desktop.ui.customers.cell import number
from desktop.ui.exporting.choice import Form, Scope, ShownCustomers, form_hint, form_word
from desktop.ui.exporting.list_options import ListOptions
from desktop.ui.exporting.password_fields import PasswordFields
from desktop.ui.exporting.target_field import TargetField
from desktop.ui.preferences import Preferences
from desktop.ui.style.field import FormField
from desktop.ui.style.labels import Label
from desktop.ui.style.spacing import S4, S16


class OptionsPage(QWidget):
    """`changed`: something else would be exported than before; `scope_changed`: of other customers."""

    changed = Signal()
    scope_changed = Signal()

    def __init__(self, shown: ShownCustomers, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("options_page")
        self._shown = shown
        self._scopes: dict[Scope, QRadioButton] = {}
        self._wanted = Scope.EVERYTHING  # what was chosen last where there was a choice
        self.notices = QVBoxLayout()
        self.lists = ListOptions()
        self.passwords = PasswordFields()
        self.target = TargetField(preferences)
        self._form = self._build_form_box()
        self._form_field = FormField(self.tr("File type"), self._form)
        self._build()
        self._connect()
        self._choose_first()
        self._on_form()

    def _build_form_box(self) -> QComboBox:
        box = QComboBox()
        box.setObjectName("form_box")
        for form in Form:
            box.addItem(form_word(form), form)
        return box

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(S16)
        layout.addLayout(self.notices)
        layout.addLayout(self._build_scopes())
        layout.addWidget(self._form_field)
        layout.addWidget(self.lists)
        layout.addWidget(self.passwords)
        layout.addWidget(FormField(self.tr("File"), self.target))
        layout.addStretch(1)

    def _build_scopes(self) -> QVBoxLayout:
        words = {
            Scope.SHOWN: self.tr("The customers shown in the list ({count})").format(
                count=number(len(self._shown.ids))
            ),
            Scope.SELECTED: self.tr("The selected customers ({count})").format(count=number(len(self._shown.selected))),
            Scope.EVERYTHING: self.tr("Everything, of all partner accounts"),
        }
        group = QButtonGroup(self)
        column = QVBoxLayout()
        column.setSpacing(S4)
        column.addWidget(Label(self.tr("What")))
        for scope, text in words.items():
            button = self._scopes[scope] = QRadioButton(text)
            button.setObjectName(f"scope_{scope}")
            group.addButton(button)
            column.addWidget(button)
        self._scopes[Scope.SHOWN].setVisible(bool(self._shown.ids))
        self._scopes[Scope.SELECTED].setVisible(bool(self._shown.selected))
        return column

    def _connect(self) -> None:
        for button in self._scopes.values():
            button.toggled.connect(self._on_scope)
        self._form.currentIndexChanged.connect(self._on_form)
        self.lists.changed.connect(self._refresh)
        self.target.changed.connect(self.changed)

    def _choose_first(self) -> None:
        """Several selected customers are meant, else those shown."""
        wanted = Scope.SHOWN if self._shown.ids else Scope.EVERYTHING
        self._wanted = Scope.SELECTED if len(self._shown.selected) > 1 else wanted
        self._scopes[self._wanted].setChecked(True)

    @property
    def form(self) -> Form:
        """The kind of file."""
        return Form(self._form.currentData())  # Qt keeps its text only

    @property
    def scope(self) -> Scope:
        """Whose rows."""
        return next(scope for scope, button in self._scopes.items() if button.isChecked())

    def show_counts(self, counts: Mapping[Subject, int]) -> None:
        """Say how many rows each list of the scope has."""
        self.lists.show_counts(counts)

    def focus_first(self) -> None:
        """Begin with what is chosen first."""
        self._scopes[self.scope].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(bool)
    def _on_scope(self, on: bool) -> None:
        if on:
            if not self.form.is_whole:
                self._wanted = self.scope
            self.scope_changed.emit()
            self._refresh()

    @Slot()
    def _on_form(self) -> None:
        """A complete copy is always of everything."""
        form = self.form
        self._scopes[Scope.EVERYTHING if form.is_whole else self._wanted].setChecked(True)
        for scope, button in self._scopes.items():
            button.setEnabled(not form.is_whole or scope is Scope.EVERYTHING)
        self._form_field.set_hint(form_hint(form))
        self.lists.setVisible(not form.is_whole)
        self.passwords.setVisible(form is Form.SEALED)
        self.target.set_form(form)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self.lists.show_for(self.form, of_list=self.scope is not Scope.EVERYTHING)
        self.changed.emit()
