"""The users of the customers of the sample database: named by rules from a few words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from typing import Any, NamedTuple, Self

from desktop.domain.customers import Customer
from desktop.domain.users import User, UserDomainType, UserState

_USER = "5a3b1e01-0000-4000-8000-{:012d}"
_FOREIGN = 7  # one in so many is named in the other language
_INACTIVE = 9  # one in so many may not sign in
_STEP = 3  # through the given names, so that those of one family name differ


class _Name(NamedTuple):
    """As written, as read (Japanese), and in the letters of an address."""

    written: str
    reading: str
    letters: str

    @classmethod
    def read(cls, word: str) -> Self:
        """From "written/reading/letters", where the reading, or all but the first, may be left out."""
        parts = word.split("/")
        return cls(parts[0], parts[1] if len(parts) == 3 else "", parts[-1].lower())


@dataclass(frozen=True, slots=True)
class _Words:
    """What people of one language are called, and do."""

    family: list[_Name]
    given: list[_Name]
    posts: list[tuple[str, str]]  # title and department, the contact's first

    @classmethod
    def read(cls, facts: Mapping[str, Any]) -> Self:
        family, given = ([_Name.read(word) for word in facts[part].split()] for part in ("family", "given"))
        return cls(family, given, [(title, department) for title, department in facts["posts"]])

    def pick(self, number: int) -> tuple[_Name, _Name]:
        """A family name and a given one."""
        return self.family[number % len(self.family)], self.given[_STEP * number % len(self.given)]

    def find(self, family: str, given: str) -> tuple[_Name, _Name]:
        """Somebody's names, with their readings if those are known."""
        return (
            next((name for name in self.family if name.written == family), _Name.read(family)),
            next((name for name in self.given if name.written == given), _Name.read(given)),
        )


class SamplePeople:
    """Makes up users; `data` holds the words of Japanese and English people."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._words = {language: _Words.read(facts) for language, facts in data.items()}
        self._numbers = count(1)

    def of(self, customer: Customer) -> Iterator[User]:
        """Users of a customer without end: the contact first."""
        yield self._contact(customer)
        for place, number in enumerate(self._numbers, start=1):
            home = customer.language == "ja"
            foreign = place % _FOREIGN == _FOREIGN - 2
            language = "ja" if home != foreign else "en"
            names = self._words[language].pick(number)
            address = f"{names[1].letters}.{names[0].letters}@{customer.domain}"
            if address != customer.contact_email:
                yield self._user(customer, place, language, names, address)

    def _contact(self, customer: Customer) -> User:
        first, last = customer.contact_name.split()
        family, given = (first, last) if customer.language == "ja" else (last, first)
        names = self._words[customer.language].find(family, given)
        return self._user(customer, 0, customer.language, names, customer.contact_email)

    def _user(self, customer: Customer, place: int, language: str, names: tuple[_Name, _Name], address: str) -> User:
        assert customer.id is not None
        family, given = names
        posts = self._words[customer.language].posts  # said in the customer's language
        title, department = posts[1 + place % (len(posts) - 1)] if place else posts[0]
        order = (family, given) if language == "ja" else (given, family)
        return User(
            customer_id=customer.id,
            name=" ".join(name.written for name in order),
            address=address,
            user_id=_USER.format(1000 * customer.id + place),
            reading=" ".join(name.reading for name in order).strip(),
            given_name=given.written,
            family_name=family.written,
            state=UserState.INACTIVE if place % _INACTIVE == _INACTIVE - 1 else UserState.ACTIVE,
            usage_location=customer.country,
            domain_type=UserDomainType.MANAGED,
            title=title,
            department=department,
        )
