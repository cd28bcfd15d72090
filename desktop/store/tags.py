"""Keeps the tags that customers carry, and the notes about them."""

from dataclasses import dataclass, replace

from desktop.domain.customers import Note
from desktop.store.database import Database
from desktop.store.search import fold
from desktop.store.transactions import Transaction


@dataclass(frozen=True, slots=True)
class Tag:
    """A word to find customers by. `count` is how many carry it."""

    id: int
    name: str
    count: int = 0


class TagStore:
    """The tags. Two that fold to the same text are one tag."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Tag]:
        """Every tag that some customer carries, by name."""
        rows = self._database.rows(
            "SELECT t.id, t.name, count(*) AS count FROM tags t JOIN customer_tags c ON c.tag_id = t.id"
            " GROUP BY t.id ORDER BY t.folded"
        )
        return [Tag(**dict(row)) for row in rows]

    def of_customer(self, customer_id: int) -> list[Tag]:
        """The tags a customer carries, by name."""
        rows = self._database.rows(
            "SELECT t.id, t.name FROM customer_tags c JOIN tags t ON t.id = c.tag_id WHERE c.customer_id = ?"
            " ORDER BY t.folded",
            (customer_id,),
        )
        return [Tag(**dict(row)) for row in rows]

    def named(self, name: str) -> Tag | None:
        """The tag of this name, however it is written."""
        row = self._database.row("SELECT id, name FROM tags WHERE folded = ?", (fold(name),))
        return Tag(**dict(row)) if row is not None else None

    def attach(self, tx: Transaction, customer_id: int, name: str) -> None:
        """Let a customer carry the tag `name`, made if there is none; nothing happens when they carry it already."""
        tag = self.named(name)
        tag_id = tag.id if tag is not None else tx.insert("tags", {"name": name, "folded": fold(name)})
        if self._link(customer_id, tag_id) is None:
            tx.insert("customer_tags", {"customer_id": customer_id, "tag_id": tag_id})

    def detach(self, tx: Transaction, customer_id: int, tag_id: int) -> None:
        """Take a tag off a customer; nothing happens when they do not carry it."""
        if (link := self._link(customer_id, tag_id)) is not None:
            tx.delete("customer_tags", link)

    def _link(self, customer_id: int, tag_id: int) -> int | None:
        sql = "SELECT id FROM customer_tags WHERE customer_id = ? AND tag_id = ?"
        id: int | None = self._database.value(sql, (customer_id, tag_id))
        return id


class NoteStore:
    """The notes about customers."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, id: int) -> Note:
        """One note. Raises `LookupError` when there is none."""
        row = self._database.row("SELECT * FROM notes WHERE id = ?", (id,))
        if row is None:
            raise LookupError(f"no note {id}")
        return Note(**dict(row))

    def of_customer(self, customer_id: int) -> list[Note]:
        """The notes about a customer, newest first."""
        rows = self._database.rows(
            "SELECT * FROM notes WHERE customer_id = ? ORDER BY created_at DESC, id DESC", (customer_id,)
        )
        return [Note(**dict(row)) for row in rows]

    def save(self, tx: Transaction, note: Note) -> Note:
        """Add or change a note and return it as stored."""
        values = {name: getattr(note, name) for name in Note.__slots__ if name != "id"}
        if note.id is None:
            return replace(note, id=tx.insert("notes", values))
        tx.update("notes", note.id, values)
        return note

    def delete(self, tx: Transaction, id: int) -> None:
        """Remove a note."""
        tx.delete("notes", id)
