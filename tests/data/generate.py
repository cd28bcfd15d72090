"""Makes a database of made-up customers to measure and look at: `python -m tests.data.generate FILE --scale typical`.

The same arguments make the same rows. A third of the names are Japanese, with readings; most customers are resellers'
customers, some prospects without a tenant; one in eight has been invited, a few of those more than once. What they have
is divided unevenly: one has thousands of users, another more than a thousand subscriptions.
"""

import argparse
import random
import sys
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime, timedelta
from itertools import batched, product
from pathlib import Path

from desktop.domain.customers import Customer, Permissions, Relationship
from desktop.domain.invitations import Invitation, InvitationState
from desktop.domain.partner import PartnerAccount
from desktop.domain.times import to_text
from desktop.operations.desk import Desk
from desktop.store.derived import in_bulk
from desktop.store.transactions import Transaction
from tests.data import names
from tests.data.belongings import Belongings
from tests.data.latin import latin
from tests.data.shares import shares

NOW = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
PARTNER_TENANT = "5a3e1c00-0000-4000-8000-00000000da7a"
_LINK = (
    "https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship"
    f"&partnerId={PARTNER_TENANT}&msppId=0#/partners/invitation"
)
_TEXTS = {  # subject, and a sentence to fill the body with
    "en": ("Please authorize us as your reseller", "Accepting the invitation takes two steps. "),
    "ja": ("リセラーの関係のご承認のお願い", "ご承認いただくと、弊社が貴社のリセラーとなります。"),
}
_BATCH = 5_000
_PROSPECTS = 0.12  # their tenant is not known yet
_INVITED = 1 / 8
_PERMISSIONS = {
    Permissions.UNKNOWN: 10,
    Permissions.NONE: 15,
    Permissions.DAP: 20,
    Permissions.GDAP: 48,
    Permissions.REMOVED: 7,
}
_STATES = {
    InvitationState.DRAFT: 6,
    InvitationState.PREPARED: 8,
    InvitationState.SENT: 26,
    InvitationState.ACCEPTED: 50,
    InvitationState.DECLINED: 6,
    InvitationState.WITHDRAWN: 4,
}


@dataclass(frozen=True, slots=True)
class Size:
    """How much of everything a database holds."""

    customers: int
    subscriptions: int = 0
    users: int = 0
    assignments: int = 0


SCALES = {  # engineering.md, 5
    "typical": Size(500, 2_500, 50_000, 100_000),
    "large": Size(100_000, 500_000, 2_000_000, 4_000_000),
}


def generate(path: Path, size: Size, seed: int = 1) -> None:
    """Make a new database of this size at `path`. Raises `FileExistsError` rather than add to one."""
    if path.exists():
        raise FileExistsError(path)
    desk = Desk.open(path)
    connection = desk.database.connection
    try:
        # The file is new and belongs to nobody else yet: half the time, and no log as large as the file.
        for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -400000"):
            connection.execute(f"PRAGMA {pragma}")
        with desk.database.write() as tx, in_bulk(desk.database):
            _fill(desk, tx, size, random.Random(seed))
        connection.execute("PRAGMA optimize")
        connection.execute("PRAGMA journal_mode = WAL")
    finally:
        desk.close()


def _fill(desk: Desk, tx: Transaction, size: Size, chance: random.Random) -> None:
    account = desk.accounts.save(tx, _account())
    assert account.id is not None
    belongings = Belongings(desk, tx, chance, account.id, size.assignments / size.users if size.users else 0.0)
    customers = list(_customers(chance, account.id, size.customers))
    tenants = sum(customer.tenant_id != "" for customer in customers)
    services = iter(shares(chance, size.subscriptions, tenants, 1_500 if size.subscriptions >= 2_000 else 0))
    people = iter(shares(chance, size.users, tenants, 7_200 if size.users >= 20_000 else 0))
    for batch in batched(customers, _BATCH):
        stored = desk.customers.save_all(tx, batch)
        desk.invitations.save_all(tx, list(_invitations(chance, stored)))
        belongings.add([(customer, next(services), next(people)) for customer in stored if customer.tenant_id])


def _account() -> PartnerAccount:
    return PartnerAccount("Measured Partner", PARTNER_TENANT, "1234567", country="JP", invitation_link=_LINK)


def _customers(chance: random.Random, account_id: int, count: int) -> Iterator[Customer]:
    japanese = list(product(names.PLACES, names.TRADES))
    western = list(product(names.WESTERN_ROOTS, names.WESTERN_TRADES))
    for number in range(count):
        if chance.random() < 1 / 3:
            customer = _japanese(chance, account_id, number, *chance.choice(japanese))
        else:
            customer = _western(chance, account_id, number, *chance.choice(western))
        yield customer if chance.random() < _PROSPECTS else _with_tenant(chance, customer)


def _japanese(chance: random.Random, account_id: int, number: int, place: names.Word, trade: names.Word) -> Customer:
    family, given = chance.choice(names.FAMILY_NAMES), chance.choice(names.GIVEN_NAMES)
    form = chance.choice(("株式会社{}", "{}株式会社", "有限会社{}", "{}"))
    branch = "" if chance.random() < 0.5 else f"第{number}支店"
    domain = f"{place.latin}-{trade.latin}{number}.example"
    return Customer(
        account_id=account_id,
        name=form.format(place.written + trade.written) + branch,
        reading=place.reading + trade.reading if chance.random() < 0.9 else "",
        domain=domain,
        country="JP",
        language="ja",
        contact_name=f"{family.written} {given.written}",
        contact_email=f"{given.latin}.{family.latin}@{domain}",
    )


def _western(chance: random.Random, account_id: int, number: int, root: str, trade: str) -> Customer:
    given, family = chance.choice(names.WESTERN_GIVEN), chance.choice(names.WESTERN_FAMILY)
    suffix = "" if chance.random() < 0.5 else f" {number}"
    domain = f"{latin(root)}-{latin(trade)}{number}.example"
    return Customer(
        account_id=account_id,
        name=f"{root} {trade} {chance.choice(names.WESTERN_FORMS)}{suffix}",
        domain=domain,
        country=names.COUNTRIES[int(chance.paretovariate(0.7) - 1) % len(names.COUNTRIES)],
        language="en" if chance.random() < 0.8 else "",
        contact_name=f"{given} {family}",
        contact_email=f"{latin(given)}.{latin(family)}@{domain}",
    )


def _with_tenant(chance: random.Random, prospect: Customer) -> Customer:
    return replace(
        prospect,
        tenant_id=str(uuid.UUID(int=chance.getrandbits(128), version=4)),
        relationship=Relationship.RESELLER if chance.random() < 0.97 else Relationship.ADVISOR,
        permissions=chance.choices(list(_PERMISSIONS), list(_PERMISSIONS.values()))[0],
        tenant_name=prospect.name if chance.random() < 0.9 else prospect.domain.partition(".")[0],
        mca_accepted_on=f"2025-{chance.randrange(1, 13):02}-15" if chance.random() < 0.6 else "",
        mca_accepted_by=prospect.contact_name,
        missing_since="2026-10-01" if chance.random() < 0.02 else "",
    )


def _invitations(chance: random.Random, customers: list[Customer]) -> Iterator[Invitation]:
    for customer in customers:
        if chance.random() < _INVITED:
            for _ in range(1 + (chance.random() < 0.1)):
                yield _invitation(chance, customer)


def _invitation(chance: random.Random, customer: Customer) -> Invitation:
    assert customer.id is not None
    state = chance.choices(list(_STATES), list(_STATES.values()))[0]
    created = NOW - timedelta(minutes=int(chance.expovariate(1 / 60_000)))
    moments = [to_text(created + timedelta(minutes=minutes)) for minutes in (9, 25, 4_000)]
    rank = list(InvitationState).index(state)
    subject, sentence = _TEXTS[customer.language or "en"]
    return Invitation(
        account_id=customer.account_id,
        customer_id=customer.id,
        state=state,
        dap=False,
        language=customer.language or "en",
        to=customer.contact_email,
        subject=subject,
        body="\n".join([sentence * 8, _LINK, sentence * 6]),
        link=_LINK,
        step=3,
        created_at=to_text(created),
        updated_at=moments[min(max(rank - 1, 0), 2)],
        prepared_at=moments[0] if rank >= 1 else "",
        sent_at=moments[1] if rank >= 2 else "",
        closed_at=moments[2] if rank >= 3 else "",
    )


def _size(options: argparse.Namespace) -> Size:
    """The scale's size, and in its proportions what other numbers of customers or users bring with them."""
    scale = SCALES[options.scale]
    customers = scale.customers if options.customers is None else options.customers
    grown = Size(*(getattr(scale, amount.name) * customers // scale.customers for amount in fields(Size)))
    if options.users is not None:
        grown = replace(grown, assignments=2 * options.users)
    named = {amount.name: getattr(options, amount.name) for amount in fields(Size)}
    return replace(grown, **{name: value for name, value in named.items() if value is not None})


def main(arguments: list[str]) -> int:
    """Read the command line and make the file; 1 when it is there already."""
    parser = argparse.ArgumentParser(prog="generate", description="Make a database of made-up customers.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--scale", choices=SCALES, default="typical")
    for amount in fields(Size):
        parser.add_argument(f"--{amount.name}", type=int, metavar="N", help="instead of what the scale says")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    try:
        generate(options.file, _size(options), options.seed)
    except FileExistsError:
        parser.exit(1, f"{options.file} is there already: name a new file.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
