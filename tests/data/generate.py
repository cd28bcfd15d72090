"""Makes a database of made-up customers to measure and look at: `python -m tests.data.generate FILE --customers N`.

The same arguments make the same rows. A third of the names are Japanese, with readings; most customers are resellers'
customers, some prospects without a tenant; one in eight has been invited, a few of those more than once.
"""

import argparse
import random
import sys
import unicodedata
import uuid
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import batched, product
from pathlib import Path

from desktop.domain.customers import Customer, Relationship
from desktop.domain.invitations import Invitation, InvitationState
from desktop.domain.partner import PartnerAccount
from desktop.domain.times import to_text
from desktop.operations.desk import Desk
from tests.data import names

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
_STATES = {
    InvitationState.DRAFT: 6,
    InvitationState.PREPARED: 8,
    InvitationState.SENT: 26,
    InvitationState.ACCEPTED: 50,
    InvitationState.DECLINED: 6,
    InvitationState.WITHDRAWN: 4,
}


def generate(path: Path, count: int, seed: int = 1) -> None:
    """Make a new database at `path` with `count` customers. Raises `FileExistsError` rather than add to one."""
    if path.exists():
        raise FileExistsError(path)
    chance = random.Random(seed)
    desk = Desk.open(path)
    try:
        with desk.database.write() as tx:
            account = desk.accounts.save(tx, _account())
            assert account.id is not None
            for batch in batched(_customers(chance, account.id, count), _BATCH):
                stored = desk.customers.save_all(tx, batch)
                desk.invitations.save_all(tx, list(_invitations(chance, stored)))
    finally:
        desk.close()


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
    domain = f"{_latin(root)}-{_latin(trade)}{number}.example"
    return Customer(
        account_id=account_id,
        name=f"{root} {trade} {chance.choice(names.WESTERN_FORMS)}{suffix}",
        domain=domain,
        country=names.COUNTRIES[int(chance.paretovariate(0.7) - 1) % len(names.COUNTRIES)],
        language="en" if chance.random() < 0.8 else "",
        contact_name=f"{given} {family}",
        contact_email=f"{_latin(given)}.{_latin(family)}@{domain}",
    )


def _with_tenant(chance: random.Random, prospect: Customer) -> Customer:
    return replace(
        prospect,
        tenant_id=str(uuid.UUID(int=chance.getrandbits(128), version=4)),
        relationship=Relationship.RESELLER if chance.random() < 0.97 else Relationship.ADVISOR,
        missing_since="2026-10-01" if chance.random() < 0.02 else "",
    )


def _latin(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.replace("ß", "ss").replace("Ł", "L").replace("ł", "l"))
    return "".join(character for character in decomposed.lower() if character.isascii() and character.isalnum())


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


def main(arguments: list[str]) -> int:
    """Read the command line and make the file; 1 when it is there already."""
    parser = argparse.ArgumentParser(prog="generate", description="Make a database of made-up customers.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--customers", type=int, default=500, metavar="N")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    try:
        generate(options.file, options.customers, options.seed)
    except FileExistsError:
        parser.exit(1, f"{options.file} is there already: name a new file.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
