"""Made-up users, and the seats they hold."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop.domain.customers import Customer
from desktop.domain.users import User, UserDomainType, UserState
from tests.data import names
from tests.data.latin import latin

_DELETED = "2026-10-20T03:00:00Z"


@dataclass(slots=True)
class Seats:
    """Gives users their licenses: in the long run `ratio` a user, unevenly, of `kinds` a customer owns."""

    chance: random.Random
    ratio: float
    _due: float = field(default=0.0)

    def of_user(self, kinds: int) -> list[int]:
        """Which of the customer's kinds the next user holds."""
        self._due += self.ratio
        wanted = round(self._due) + self.chance.choice((-2, -1, 0, 0, 0, 1, 2))
        held = min(kinds, max(0, wanted))
        self._due -= held
        if held == 0:
            return []
        first = 0 if self.chance.random() < 0.8 else self.chance.randrange(kinds)  # what nearly everybody has
        return [(first + step) % kinds for step in range(held)]


class _Person(NamedTuple):
    """What differs from one language to the other."""

    name: str
    reading: str
    given: str
    family: str
    letters: str
    title: str
    department: str


def users(chance: random.Random, customer: Customer, count: int) -> Iterator[User]:
    """`count` users of a customer, at its domain."""
    assert customer.id is not None
    person = _japanese if customer.language == "ja" else _western
    domain_type = UserDomainType.FEDERATED if count > 50 and chance.random() < 0.4 else UserDomainType.MANAGED
    for number in range(count):
        who = person(chance)
        luck = chance.random()
        yield User(
            customer_id=customer.id,
            name=who.name,
            address=f"{who.letters}{number}@{customer.domain}",
            user_id=guid(chance),
            reading=who.reading,
            given_name=who.given,
            family_name=who.family,
            state=UserState.ACTIVE if luck < 0.94 else UserState.INACTIVE,
            usage_location=customer.country,
            domain_type=domain_type,
            title=who.title,
            department=who.department,
            deleted_at=_DELETED if luck > 0.992 else "",
        )


def _japanese(chance: random.Random) -> _Person:
    family, given = chance.choice(names.FAMILY_NAMES), chance.choice(names.GIVEN_NAMES)
    return _Person(
        f"{family.written} {given.written}",
        f"{family.reading} {given.reading}",
        given.written,
        family.written,
        f"{given.latin}.{family.latin}",
        chance.choice(names.JAPANESE_TITLES),
        chance.choice(names.JAPANESE_DEPARTMENTS),
    )


def _western(chance: random.Random) -> _Person:
    given, family = chance.choice(names.WESTERN_GIVEN), chance.choice(names.WESTERN_FAMILY)
    return _Person(
        f"{given} {family}",
        "",
        given,
        family,
        f"{latin(given)}.{latin(family)}",
        chance.choice(names.TITLES),
        chance.choice(names.DEPARTMENTS),
    )


def guid(chance: random.Random) -> str:
    """A GUID in lower case."""
    digits = f"{chance.getrandbits(128):032x}"
    return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:]}"
