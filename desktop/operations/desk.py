"""The open desk: one database and the stores that read and write it."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from desktop.store.accounts import AccountStore
from desktop.store.customers import CustomerStore
from desktop.store.database import Database
from desktop.store.opening import open_database

if TYPE_CHECKING:
    from desktop.store.changes import ChangeLog
    from desktop.store.imports import ImportStore
    from desktop.store.invitations import InvitationStore
    from desktop.store.settings import SettingsStore


class Desk:
    """What every operation takes: the stores of one open database. It belongs to the thread that made it.

    Those that the first paint of a start does without are imported when they are first asked for (G1).
    """

    def __init__(self, database: Database) -> None:
        self.database = database
        self.accounts = AccountStore(database)
        self.customers = CustomerStore(database)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the database at `path` (made new if there is none). Raises what `store.opening.open_database` raises."""
        return cls(open_database(path))

    @cached_property
    def invitations(self) -> "InvitationStore":
        """The invitations and what was handed over."""
        from desktop.store.invitations import InvitationStore

        return InvitationStore(self.database)

    @cached_property
    def imports(self) -> "ImportStore":
        """The journal of imported files."""
        from desktop.store.imports import ImportStore

        return ImportStore(self.database)

    @cached_property
    def settings(self) -> "SettingsStore":
        """The settings of the business."""
        from desktop.store.settings import SettingsStore

        return SettingsStore(self.database)

    @cached_property
    def changes(self) -> "ChangeLog":
        """The before and after of every edit."""
        from desktop.store.changes import ChangeLog

        return ChangeLog(self.database)

    @property
    def read_only(self) -> bool:
        """Whether the file can only be looked at."""
        return self.database.read_only

    def another(self) -> Self:
        """A second desk on the same file: call it in the thread that will use it."""
        return type(self)(self.database.another())

    def close(self) -> None:
        """Close the database. May be called twice."""
        self.database.close()
