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
    from desktop.store.licenses import LicenseStore
    from desktop.store.overview import OverviewStore
    from desktop.store.products import ProductStore
    from desktop.store.settings import SettingsStore
    from desktop.store.subscriptions import SubscriptionStore
    from desktop.store.support_contacts import SupportContactStore
    from desktop.store.tags import NoteStore, TagStore
    from desktop.store.trash import TrashStore
    from desktop.store.user_search import UserSearch
    from desktop.store.users import UserStore


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
    def subscriptions(self) -> "SubscriptionStore":
        """The subscriptions of every customer."""
        from desktop.store.subscriptions import SubscriptionStore

        return SubscriptionStore(self.database)

    @cached_property
    def users(self) -> "UserStore":
        """The users of every customer."""
        from desktop.store.users import UserStore

        return UserStore(self.database)

    @cached_property
    def licenses(self) -> "LicenseStore":
        """What every customer owns, and the assignments to users."""
        from desktop.store.licenses import LicenseStore

        return LicenseStore(self.database)

    @cached_property
    def products(self) -> "ProductStore":
        """The products that seats are of."""
        from desktop.store.products import ProductStore

        return ProductStore(self.database)

    @cached_property
    def support_contacts(self) -> "SupportContactStore":
        """The resellers who may support subscriptions."""
        from desktop.store.support_contacts import SupportContactStore

        return SupportContactStore(self.database)

    @cached_property
    def tags(self) -> "TagStore":
        """The tags that customers carry."""
        from desktop.store.tags import TagStore

        return TagStore(self.database)

    @cached_property
    def notes(self) -> "NoteStore":
        """The notes about customers."""
        from desktop.store.tags import NoteStore

        return NoteStore(self.database)

    @cached_property
    def user_search(self) -> "UserSearch":
        """Finds users by name and address."""
        from desktop.store.user_search import UserSearch

        return UserSearch(self.database)

    @cached_property
    def overview(self) -> "OverviewStore":
        """How all customers stand, counted."""
        from desktop.store.overview import OverviewStore

        return OverviewStore(self.database)

    @cached_property
    def trash(self) -> "TrashStore":
        """The deleted customers and users."""
        from desktop.store.trash import TrashStore

        return TrashStore(self.database)

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
