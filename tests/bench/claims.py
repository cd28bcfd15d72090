"""What a program said it had kept before it was killed, held against what is in its file."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.operations.desk import Desk
from desktop.store.backup import BY_HAND, backups_of

# The value of a fact by the fact's first word; "?" is the rest of it. Nothing stored yet is 0.
_FACTS = {
    "contact": "SELECT contact_name FROM customers WHERE name = ?",
    "note": "SELECT count(*) FROM notes WHERE text = format('Note %d.', ?)",
    "seats": "SELECT enabled FROM licenses WHERE customer_id = (SELECT id FROM customers WHERE name = ?)",
    "removed": "SELECT deleted_at IS NOT NULL FROM customers WHERE name = ?",
    "draft": """
        SELECT max((length(body) - length(replace(body, word, ''))) / length(word))
        FROM (SELECT format('Draft %d. ', ?) AS word) JOIN invitations
    """,
    "handed": "SELECT count(*) FROM hand_overs WHERE body LIKE format('Draft %d. %%', ?)",
    "list": "SELECT max(substr(name, instr(name, ' of ') + 4)) FROM customers WHERE tenant_id IS NOT NULL",
}
_IN_HISTORY = ("contact", "note", "seats", "removed", "list")


@dataclass
class Claims:
    """The value that each fact must have; `pending` is a fact and the value that it may have got."""

    kept: dict[str, str] = field(default_factory=dict)
    pending: tuple[str, str] | None = None
    steps: Counter[str] = field(default_factory=Counter)  # how often facts of a kind were changed

    def hear(self, what: str = "", *parts: str) -> None:
        """Take in what the program said; nothing, once it is dead."""
        if what == "begin":
            self.pending = parts[0], parts[1]
        elif what == "done":
            self._keep()

    def _keep(self) -> None:
        assert self.pending is not None, "what is done was begun"
        fact, value = self.pending
        self.kept[fact] = value
        self.steps[fact.split()[0]] += 1
        self.pending = None

    def settle(self, desk: Desk) -> Iterator[str]:
        """A sentence for each claim that does not hold. What was pending is known from here on."""
        if self.pending is not None and _value(desk, self.pending[0]) == self.pending[1]:
            self._keep()
        self.pending = None
        for fact, value in self.kept.items():
            if (found := _value(desk, fact)) != value:
                yield f"{fact} is {found}, not {value}"
        changes = sum(self.steps[kind] for kind in _IN_HISTORY)
        for table, count in (("changes", changes), ("imports", self.steps["list"])):
            if (found := str(desk.database.value(f"SELECT count(*) FROM {table}"))) != str(count):
                yield f"there are {found} {table}, not {count}"


def _value(desk: Desk, fact: str) -> str:
    kind, _, subject = fact.partition(" ")
    if kind == "backups":
        return str(sum(backup.reason == BY_HAND for backup in backups_of(desk.database.path)))
    return str(desk.database.value(_FACTS[kind], (subject,) if "?" in _FACTS[kind] else ()) or 0)
