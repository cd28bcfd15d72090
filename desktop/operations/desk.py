"""The open desk: one database and the stores that read and write it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from desktop.store.accounts import AccountStore
from desktop.store.changes import ChangeLog
from desktop.store.customers import CustomerStore
from desktop.store.database import Database
from desktop.store.imports import ImportStore
from desktop.store.invitations import InvitationStore
from desktop.store.licenses import LicenseStore
from desktop.store.opening import open_database
from desktop.store.products import ProductStore
from desktop.store.settings import SettingsStore
from desktop.store.subscriptions import SubscriptionStore
from desktop.store.support_contacts import SupportContactStore
from desktop.store.tags import NoteStore, TagStore
from desktop.store.user_search import UserSearch
from desktop.store.users import UserStore


@dataclass(frozen=True, slots=True)
class Desk:
    """What every operation takes: the stores of one open database. It belongs to the thread that made it."""

    database: Database
    accounts: AccountStore
    customers: CustomerStore
    subscriptions: SubscriptionStore
    users: UserStore
    licenses: LicenseStore
    products: ProductStore
    support_contacts: SupportContactStore
    tags: TagStore
    notes: NoteStore
    user_search: UserSearch
    invitations: InvitationStore
    imports: ImportStore
    settings: SettingsStore
    changes: ChangeLog

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the database at `path` (made new if there is none). Raises what `store.opening.open_database` raises."""
        return cls.of(open_database(path))

    @classmethod
    def of(cls, database: Database) -> Self:
        """The desk of an open database."""
        return cls(
            database=database,
            accounts=AccountStore(database),
            customers=CustomerStore(database),
            subscriptions=SubscriptionStore(database),
            users=UserStore(database),
            licenses=LicenseStore(database),
            products=ProductStore(database),
            support_contacts=SupportContactStore(database),
            tags=TagStore(database),
            notes=NoteStore(database),
            user_search=UserSearch(database),
            invitations=InvitationStore(database),
            imports=ImportStore(database),
            settings=SettingsStore(database),
            changes=ChangeLog(database),
        )

    @property
    def read_only(self) -> bool:
        """Whether the file can only be looked at."""
        return self.database.read_only

    def another(self) -> Self:
        """A second desk on the same file: call it in the thread that will use it."""
        return self.of(self.database.another())

    def close(self) -> None:
        """Close the database. May be called twice."""
        self.database.close()
