"""The row of chips above the tree: which customers are shown."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.customers import Permissions, Relationship
from desktop.domain.invitation_states import InvitationState
from desktop.operations.templates import languages
from desktop.store.customer_query import ENDING_DAYS, CustomerQuery, SeatUse
from desktop.ui.customers.country_names import country_name
from desktop.ui.customers.words import relationship_word
from desktop.ui.language_names import language_name
from desktop.ui.style.buttons import Button
from desktop.ui.style.chip import Chip
from desktop.ui.style.flow_layout import FlowLayout
from desktop.ui.style.spacing import S8
from desktop.ui.style.state_pill import state_word
from desktop.ui.workspace import Workspace

Choice = tuple[str, dict[str, object]]  # what it is called, and the query's fields it sets
_ANY: dict[str, dict[str, object]] = {
    "relationship": {"relationship": None},
    "permissions": {"permissions": None},
    "invitation": {"invitation": None, "never_invited": False},
    "seats": {"seats": None},
    "ending": {"ending_within": None},
    "product": {"product_id": None},
    "tag": {"tag_id": None},
    "country": {"country": None},
    "language": {"language": None},
    "missing": {"missing_only": False},
}


class FilterBar(QWidget):
    """A chip for each thing customers are filtered by. `changed`: somebody chose; `apply` narrows a query by it.

    `save_wanted`: what was chosen is to be kept as a view. The buttons `ways_on`, for that and to clear the filters,
    are their owner's to place.
    """

    changed = Signal()
    save_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._chosen: dict[str, dict[str, object]] = {}
        self._is_kept = False
        self._chips: dict[str, Chip] = {}
        self._names: dict[str, str] = {}
        self._choices: dict[str, Callable[[], list[Choice]]] = {}
        self._layout = FlowLayout(self, gap=S8)
        self._build()

    def apply(self, query: CustomerQuery) -> CustomerQuery:
        """The query, narrowed to what was chosen."""
        fields: dict[str, object] = {}
        for key, nothing in _ANY.items():
            fields |= self._chosen.get(key, nothing)
        return replace(query, **fields)  # type: ignore[arg-type]

    def show_query(self, query: CustomerQuery) -> None:
        """Let the chips say what `query` filters by, as if it had been chosen here; nobody is told."""
        for key, nothing in _ANY.items():
            fields = {name: getattr(query, name) for name in nothing}
            self._choose(key, None if fields == nothing else (self._words(key, fields), fields))
        self._offer_ways_on()

    def show_kept(self, is_kept: bool) -> None:
        """Whether what was chosen is kept as a view already, and need not be kept again."""
        self._is_kept = is_kept
        self._offer_ways_on()

    @property
    def is_active(self) -> bool:
        """Whether some customers are left out."""
        return bool(self._chosen)

    def clear(self) -> None:
        """Show every customer again."""
        for key in list(self._chosen):
            self._choose(key, None)
        self._offer_ways_on()
        self.changed.emit()

    def _build(self) -> None:
        self._add("relationship", self.tr("Relationship"), self._relationships)
        self._add("permissions", self.tr("Permissions"), self._permissions)
        self._add("invitation", self.tr("Invitation"), self._invitations)
        self._add("seats", self.tr("Seats"), self._seats)
        self._add("ending", self.tr("Services ending"), self._endings)
        self._add("product", self.tr("Product"), self._products)
        self._add("tag", self.tr("Tags"), self._tags)
        self._add("country", self.tr("Country"), self._countries)
        self._add("language", self.tr("Language"), self._languages)
        self._add("missing", self.tr("Last list"), self._missing)
        self._clear = Button(self.tr("Clear filters"), "link")
        self._clear.setObjectName("clear_filters")
        self._clear.clicked.connect(lambda: self.clear())
        self._save = self._build_save()
        self.ways_on = self._save, self._clear
        self._offer_ways_on()

    def _build_save(self) -> Button:
        save = Button(self.tr("Save as view…"), "link")
        save.setObjectName("save_filters")
        save.setEnabled(not self._workspace.is_read_only)
        save.setToolTip(self._workspace.read_only_reason)
        save.clicked.connect(lambda: self.save_wanted.emit())
        return save

    def _add(self, key: str, name: str, choices: Callable[[], list[Choice]]) -> None:
        """A chip whose menu is filled when it opens: tags and countries come and go."""
        menu = QMenu(self)
        menu.setObjectName(f"filter_menu_{key}")
        menu.aboutToShow.connect(partial(self._fill, key, menu, choices))
        chip = Chip(name, menu=menu)
        chip.setObjectName(f"filter_{key}")
        self._chips[key], self._names[key], self._choices[key] = chip, name, choices
        self._layout.addWidget(chip)

    def _fill(self, key: str, menu: QMenu, choices: Callable[[], list[Choice]]) -> None:
        menu.clear()
        group = QActionGroup(menu)
        current = self._chosen.get(key)
        self._offer(menu, group, self.tr("Any"), current is None, partial(self._on_chosen, key, None))
        menu.addSeparator()
        for words, fields in choices():
            chosen = partial(self._on_chosen, key, (words, fields))
            self._offer(menu, group, words, fields == current, chosen)

    def _offer(
        self, menu: QMenu, group: QActionGroup, words: str, is_current: bool, chosen: Callable[[], object]
    ) -> QAction:
        action = menu.addAction(words.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(is_current)
        action.triggered.connect(lambda: chosen())
        group.addAction(action)
        return action

    def _on_chosen(self, key: str, choice: Choice | None) -> None:
        self._choose(key, choice)
        self._offer_ways_on()
        self.changed.emit()

    def _choose(self, key: str, choice: Choice | None) -> None:
        name = self._names[key]
        if choice is None:
            self._chosen.pop(key, None)
            self._chips[key].set_active(False, name)
        else:
            self._chosen[key] = choice[1]
            self._chips[key].set_active(True, self.tr("{name}: {choice}").format(name=name, choice=choice[0]))

    def _offer_ways_on(self) -> None:
        """What was chosen can be cleared, and kept where it is not."""
        self._clear.setVisible(self.is_active)
        self._save.setVisible(self.is_active and not self._is_kept)

    def _words(self, key: str, fields: dict[str, object]) -> str:
        """What a choice is called; of something that is no longer there to choose, that it is not known."""
        return next((words for words, of in self._choices[key]() if of == fields), self.tr("Not known"))

    # --- what can be chosen ------------------------------------------------------------------------------------------

    def _relationships(self) -> list[Choice]:
        return [(relationship_word(one), {"relationship": one}) for one in Relationship]

    def _permissions(self) -> list[Choice]:
        from desktop.ui.customers.tree_words import permissions_choice

        return [(permissions_choice(one), {"permissions": one}) for one in Permissions]

    def _invitations(self) -> list[Choice]:
        never: Choice = (self.tr("Never invited"), {"invitation": None, "never_invited": True})
        return [never, *((state_word(one), {"invitation": one, "never_invited": False}) for one in InvitationState)]

    def _seats(self) -> list[Choice]:
        return [
            (self.tr("More used than owned"), {"seats": SeatUse.OVER}),
            (self.tr("Nearly unused"), {"seats": SeatUse.UNDER}),
        ]

    def _endings(self) -> list[Choice]:
        words = self.tr("within {days} days")
        return [(words.format(days=days), {"ending_within": days}) for days in ENDING_DAYS]

    def _products(self) -> list[Choice]:
        return [(product.title, {"product_id": product.id}) for product in self._workspace.desk.products.owned()]

    def _tags(self) -> list[Choice]:
        return [(tag.name, {"tag_id": tag.id}) for tag in self._workspace.desk.tags.all()]

    def _countries(self) -> list[Choice]:
        account = self._workspace.account
        codes = self._workspace.desk.customers.countries(account.id if account is not None else None)
        named: list[Choice] = [
            (country_name(code) if code else self.tr("Not known"), {"country": code}) for code in codes
        ]
        return sorted(named, key=lambda choice: choice[0].casefold())

    def _languages(self) -> list[Choice]:
        known: list[Choice] = [(language_name(code), {"language": code}) for code in languages()]
        return [*known, (self.tr("Not known"), {"language": ""})]

    def _missing(self) -> list[Choice]:
        return [(self.tr("Not in the last list"), {"missing_only": True})]
