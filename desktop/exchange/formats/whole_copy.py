"""A complete copy of a Partner Desk (`exporting/document.py`), plain or sealed: what one account of it has."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from desktop.domain.partner import LinkOrigin, PartnerAccount
from desktop.domain.progress import Cancelled, Progress, never, stop_if, unreported
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.exchange.cells import guid_of
from desktop.exchange.facts import Fact, Subject
from desktop.exchange.field_values import fact_of
from desktop.exchange.formats.format import WholeFormat
from desktop.store.account_rows import account_rows
from desktop.store.database import Database
from desktop.store.staging.tables import VALUES
from desktop.store.whole import table_lengths

_CHECK_EVERY = 500  # rows between two looks at progress and cancel

WHOLE_COPY = WholeFormat(
    "partner-desk-copy",
    QT_TRANSLATE_NOOP("Sentences", "Partner Desk: complete copy"),
    Subject.CUSTOMERS,
    is_verified=True,
)
# In the order of storing; one of the keys a row must have.
_READ: Mapping[str, tuple[Subject, tuple[str, ...]]] = {
    "customers": (Subject.CUSTOMERS, ("tenant_id", "domain", "name")),
    "products": (Subject.PRODUCTS, ()),
    "support_contacts": (Subject.SUPPORT_CONTACTS, ()),
    "subscriptions": (Subject.SUBSCRIPTIONS, ("subscription_id", "name")),
    "licenses": (Subject.LICENSES, ()),
    "users": (Subject.USERS, ()),
}
# What no list tells: taken exactly as it is stored, line ends and all.
_COPIED: Mapping[str, Subject] = {
    "invitations": Subject.INVITATIONS,
    "customer_tags": Subject.TAGS,
    "notes": Subject.NOTES,
}


def copied_facts(
    database: Database,
    account: PartnerAccount,
    into: PartnerAccount,
    *,
    progress: Progress = unreported,
    cancelled: Cancelled = never,
) -> Iterator[Fact]:
    """What the copy's `account` has; a fact's line counts the rows. The account itself, and its link, only where `into`
    may be the same partner. Raises `UserError` "cancelled"."""
    lengths = table_lengths(database)
    total = sum(lengths.get(what, 0) for what in (*_READ, *_COPIED))
    line = 0
    for what in (*_READ, *_COPIED):
        assert account.id is not None, "copied accounts are stored ones"
        for row in account_rows(database, what, account.id):
            if line % _CHECK_EVERY == 0:
                stop_if(cancelled)
                progress(min(line, total), total)
            line += 1
            cells = {field: row[field] for field in row.keys()[1:]}  # without its own id
            fact = _fact(what, cells, line)
            if fact is not None:
                yield fact
    if not (account.tenant_id and into.tenant_id and account.tenant_id != into.tenant_id):
        yield from _about_account(account, line)


def _fact(what: str, cells: dict[str, Any], line: int) -> Fact | None:
    if what in _COPIED:
        return Fact(_COPIED[what], line, cells)
    subject, keys = _READ[what]
    licenses = _held(cells.pop("licenses")) if subject is Subject.USERS else None
    said = _said(cells)
    if subject is Subject.PRODUCTS and "sku_id" not in said:
        return None  # those of the program's making stand in the rows that name them
    fact = fact_of(subject, said, line, licenses=licenses, keys=keys)
    return fact if fact.problem is None else replace(fact, cells=(json.dumps(cells, ensure_ascii=False),))


def _about_account(account: PartnerAccount, line: int) -> Iterator[Fact]:
    """A link that was built there can be built here as well: only one of Partner Center's is worth telling."""
    yield Fact(
        Subject.ACCOUNTS,
        line + 1,
        {column: str(getattr(account, column)) for column in VALUES[Subject.ACCOUNTS.value]},
    )
    if account.invitation_link and account.link_origin is LinkOrigin.PASTED:
        yield Fact(Subject.LINKS, line + 2, {"url": account.invitation_link})


def _said(cells: Mapping[str, Any]) -> dict[str, str]:
    """The cells that say something, as text."""
    return {
        field: str(value)
        for field, value in cells.items()
        if value not in (None, "") and (field != "sku_id" or guid_of(str(value)))
    }


def _held(licenses: str) -> tuple[str, ...]:
    """What a user holds, each by its SKU id, else its part number or name."""
    return tuple(
        next(filter(None, (guid_of(sku_id), part_number, name, sku_id)))
        for sku_id, part_number, name in json.loads(licenses)
    )
