"""Complete copies among the files of an import: opened beside the database, and which of their accounts is meant."""

from collections.abc import Sequence
from dataclasses import replace

from desktop.domain.errors import UserError
from desktop.domain.partner import PartnerAccount
from desktop.domain.progress import Cancelled
from desktop.exchange.importing import Needs, PlannedFile
from desktop.exchange.recognition import Recognition
from desktop.exchange.refusals import no_rows
from desktop.exchange.source import SourceKind
from desktop.operations.whole_file import read_document, read_handed_over
from desktop.store.accounts import AccountStore
from desktop.store.temporary import TemporaryDatabase


class WholeCopies:
    """The copies of one import, until closed. `into` is the account they are merged into."""

    def __init__(self, into: PartnerAccount, cancelled: Cancelled) -> None:
        self._into = into
        self._cancelled = cancelled
        self._opened: dict[int, tuple[TemporaryDatabase, PartnerAccount]] = {}

    def planned(self, number: int, file: PlannedFile, recognition: Recognition) -> PlannedFile:
        """Open the copy `number`; the file says what it still needs, or why it is not taken. Raises "cancelled"."""
        if recognition.source.kind is SourceKind.SEALED and not recognition.choices.password:
            return replace(file, needs=Needs.UNLOCKING)
        try:
            database = self._open(recognition)
        except UserError as error:
            if error.code == "cancelled":
                raise
            needs = Needs.UNLOCKING if error.code == "sealed-password" else Needs.NOTHING
            return replace(file, fault=error, needs=needs)
        accounts = tuple(AccountStore(database).all())
        meant = _meant(accounts, self._into, recognition.choices.account_id)
        if meant is None:
            database.close()
            if not accounts:
                return replace(file, fault=no_rows(file.path.name))
            return replace(file, needs=Needs.ACCOUNT, accounts=accounts)
        self._opened[number] = database, meant
        return replace(file, accounts=accounts)

    def opened(self, number: int) -> tuple[TemporaryDatabase, PartnerAccount] | None:
        """The copy `number` and the account in it that is meant; None where it was not opened."""
        return self._opened.get(number)

    def close(self) -> None:
        """Remove what was unfolded. May be called twice."""
        for database, _ in self._opened.values():
            database.close()
        self._opened.clear()

    def _open(self, recognition: Recognition) -> TemporaryDatabase:
        path, password = recognition.source.path, recognition.choices.password
        if recognition.source.kind is SourceKind.SEALED:
            return read_handed_over(path, password, cancelled=self._cancelled)
        return read_document(path, cancelled=self._cancelled)


def _meant(accounts: Sequence[PartnerAccount], into: PartnerAccount, chosen: int | None) -> PartnerAccount | None:
    """The account the person chose, else that of the same partner tenant, else the only one if nothing speaks against
    it."""
    by_id = {account.id: account for account in accounts}
    if chosen in by_id:
        return by_id[chosen]
    same = [account for account in accounts if account.tenant_id and account.tenant_id == into.tenant_id]
    if same:
        return same[0]
    is_only = len(accounts) == 1 and not (accounts[0].tenant_id and into.tenant_id)
    return accounts[0] if is_only else None
