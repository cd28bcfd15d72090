"""A small generated database to walk through from outside, and what is stored in it."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.data.generate import Size, generate

SIZE = Size(60, 120, 600, 900)
PLACE = "東京"
SEARCH = "Search customers, users, addresses"


class KnownTree:
    """The file at `path`, and a customer in it, not the first, who has services, a few users and licenses."""

    def __init__(self, path: Path) -> None:
        self.path = path
        generate(path, SIZE)
        self.names = [name for (name,) in self._rows("SELECT name FROM customers ORDER BY sort_key, id")]
        self.found = [name for name in self.names if PLACE in name]
        self.name, self.customer_id, self.contact = self._rows(
            "SELECT name, id, contact_name FROM customers WHERE user_count BETWEEN 2 AND 5"
            " AND service_count > 0 AND seats_owned > 0 AND instr(name, ?) = 0 ORDER BY sort_key, id LIMIT 1 OFFSET 1",
            PLACE,
        )[0]
        self.user_id, self.user = self._rows(
            "SELECT id, name FROM users WHERE customer_id = ? ORDER BY sort_key, id LIMIT 1", self.customer_id
        )[0]

    @property
    def above(self) -> int:
        """How many customers stand above that one."""
        return self.names.index(self.name)

    @property
    def users(self) -> int:
        """How many users the customer has."""
        return int(self._rows("SELECT user_count FROM customers WHERE id = ?", self.customer_id)[0][0])

    @property
    def stored_user(self) -> str:
        """What the user is called in the file now."""
        return str(self._rows("SELECT name FROM users WHERE id = ?", self.user_id)[0][0])

    @property
    def stored_contact(self) -> str:
        """Who is the customer's contact in the file now."""
        return str(self._rows("SELECT contact_name FROM customers WHERE id = ?", self.customer_id)[0][0])

    @property
    def history(self) -> list[str]:
        """What kinds of changes were recorded, oldest first."""
        return [kind for (kind,) in self._rows("SELECT kind FROM changes ORDER BY id")]

    def _rows(self, sql: str, *facts: object) -> list[Any]:
        with closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)) as connection:
            return connection.execute(sql, facts).fetchall()
