"""The cells of a row, by field, become a fact: each value read and checked, whatever the format."""

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from functools import lru_cache

from desktop.domain.customers import Permissions, Relationship
from desktop.domain.sentences import QT_TRANSLATE_NOOP, sentence
from desktop.domain.subscriptions import Commerce, SubscriptionKind, SubscriptionStatus
from desktop.domain.users import UserDomainType, UserState
from desktop.exchange.cell_dates import date_of, duration_of, moment_of
from desktop.exchange.cells import address_of, country_of, domain_of, flag_of, guid_of, integer_of, name_problem
from desktop.exchange.encodings import shown
from desktop.exchange.facts import FIELDS, WHOSE, Fact, RowProblem, Subject

# What is read of the text of a field: a value, None where it says nothing (more), or why its row cannot be taken.
_Value = str | int | RowProblem | None
_Reader = Callable[[str, str, list[RowProblem]], _Value]

_MAX_TEXT = 500
_MAX_URL = 2000
_FOREVER = "9999"  # the year in which subscriptions end that never do
# Partner Center's BillingCycleType, in any spelling: without blanks and signs, in lower case.
_CYCLES = {
    **{cycle: cycle for cycle in ("monthly", "annual", "triennial", "none")},
    "onetime": "one-time",
    "unknown": "",
    "yearly": "annual",
}


def fact_of(
    subject: Subject,
    cells: Mapping[str, str],
    line: int,
    *,
    warnings: Iterable[RowProblem] = (),
    licenses: tuple[str, ...] | None = None,
    is_mention: bool = False,
    keys: tuple[str, ...] = (),
) -> Fact:
    """The fact that `cells` tell, by the fields of its subject. What cannot be read is left out with a warning.

    An empty cell of text empties the field; one of anything else says nothing. A key that is missing or unreadable is
    the fact's problem; `keys` are other fields than usual of which one must be told. `warnings` are those the format
    has already.
    """
    readers, warned = _READERS[subject], list(warnings)
    values: dict[str, str | int] = {}
    problem: RowProblem | None = None
    for field, text in cells.items():
        value = readers[field](text, field, warned)
        if type(value) is RowProblem:
            problem = problem or value
        elif value is not None:
            values[field] = value  # type: ignore[assignment]  # isinstance would narrow it, and take twice as long
    problem = problem or _keyless(subject, values, keys)
    if problem is not None:
        return Fact(subject, line, {field: shown(text) for field, text in cells.items()}, problem)
    return Fact(subject, line, values, None, tuple(warned), (), is_mention, licenses)


def warning(code: str, field: str, template: str, text: str) -> RowProblem:
    """A problem that quotes the `{text}` of a cell, shortened."""
    return RowProblem(code, field, sentence(template, text=shown(text[:60])))


def _keyless(subject: Subject, values: Mapping[str, object], others: tuple[str, ...]) -> RowProblem | None:
    """What a row lacks that tells which thing it is about."""
    keys, template = _KEYS[subject]
    for key in others or keys:
        if values.get(key):
            return None
    return RowProblem("key-missing", keys[0], sentence(template))


def _text(text: str, field: str, warnings: list[RowProblem]) -> _Value:
    if len(text) <= _MAX_TEXT:
        return text
    template = QT_TRANSLATE_NOOP("Sentences", "“{text}…” is too long: imported without it, add a shorter one later")
    warnings.append(warning("too-long", field, template, text))
    return None


def _url(text: str, _field: str, _warnings: list[RowProblem]) -> _Value:
    return text[:_MAX_URL]


def _name(text: str, field: str, warnings: list[RowProblem]) -> _Value:
    if text:
        return name_problem(text) or text
    template = QT_TRANSLATE_NOOP("Sentences", "No name: imported without it, add it later")
    warnings.append(RowProblem("name", field, sentence(template)))
    return None


def _key(text: str, field: str, _warnings: list[RowProblem]) -> _Value:
    guid = guid_of(text)
    if guid or not text:
        return guid or None
    template = QT_TRANSLATE_NOOP("Sentences", "“{text}” is not a GUID: row left out. Mend it in the file.")
    return warning("guid-invalid", field, template, text)


def _guid(text: str, field: str, warnings: list[RowProblem]) -> _Value:
    guid = guid_of(text)
    if text and not guid:
        template = QT_TRANSLATE_NOOP("Sentences", "“{text}” is not a GUID: imported without it")
        warnings.append(warning("guid", field, template, text))
    return guid or None


def _address(text: str, _field: str, _warnings: list[RowProblem]) -> _Value:
    if not text:
        return None  # the user's id may do
    address, problem = address_of(text)
    return problem or address


def _email(text: str, field: str, warnings: list[RowProblem]) -> _Value:
    address, problem = address_of(text)
    if text and problem is not None:
        template = QT_TRANSLATE_NOOP("Sentences", "“{text}” is not an e-mail address: imported without it")
        warnings.append(warning("email", field, template, text))
        return None
    return address


def _domain(text: str, _field: str, warnings: list[RowProblem]) -> _Value:
    return domain_of(text, warnings) or None


def _country(text: str, field: str, warnings: list[RowProblem]) -> _Value:
    if len(text) == 2 and text.isupper() and text.isascii():
        return text
    seen = len(warnings)
    country = country_of(text, warnings)
    warnings[seen:] = [RowProblem(one.code, field, one.sentence) for one in warnings[seen:]]
    return country or (None if text else "")


def _language(text: str, field: str, warnings: list[RowProblem]) -> _Value:
    code = text.replace("_", "-").partition("-")[0].lower()
    if not text or (code.isascii() and code.isalpha() and len(code) in (2, 3)):
        return code or None
    return _unknown(text, field, warnings)


def _number(text: str, field: str, warnings: list[RowProblem]) -> _Value:
    number = integer_of(text, field, warnings)
    if number is None or number >= 0:
        return number
    template = QT_TRANSLATE_NOOP("Sentences", "{text} cannot be, it is less than none: imported without it")
    warnings.append(warning("number", field, template, text))
    return None


def _flag(text: str, field: str, warnings: list[RowProblem]) -> _Value:
    flag = flag_of(text)
    return _unknown(text, field, warnings) if text and flag is None else flag


def _date(text: str, field: str, warnings: list[RowProblem]) -> _Value:
    date = date_of(text, field, warnings)
    return "" if date.startswith(_FOREVER) else date or None


def _moment(text: str, field: str, warnings: list[RowProblem]) -> _Value:
    return moment_of(text, field, warnings) or None


def _deleted(text: str, field: str, warnings: list[RowProblem]) -> _Value:
    return (moment_of(text, field, warnings) or None) if text else ""  # said to be there: not deleted


def _term(text: str, field: str, warnings: list[RowProblem]) -> _Value:
    term = duration_of(text)
    return _unknown(text, field, warnings) if text and not term else term or None


def _unit(text: str, field: str, warnings: list[RowProblem]) -> _Value:
    return "" if text.lower() == "none" else _text(text, field, warnings)


def _cycle(text: str, field: str, warnings: list[RowProblem]) -> _Value:
    cycle = _CYCLES.get(_folded(text))
    return _unknown(text, field, warnings) if text and cycle is None else cycle or None


def _one_of(values: type[StrEnum], **others: StrEnum) -> _Reader:
    """A reader of a set of values in any spelling: "microsoft_support", "MicrosoftSupport"."""
    known = {_folded(value): value.value for value in values} | {word: value.value for word, value in others.items()}

    def read(text: str, field: str, warnings: list[RowProblem]) -> _Value:
        value = known.get(text) or known.get(_folded(text))
        return _unknown(text, field, warnings) if text and value is None else value or None

    return read


@lru_cache(maxsize=1024)
def _folded(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def _unknown(text: str, field: str, warnings: list[RowProblem]) -> _Value:
    template = QT_TRANSLATE_NOOP("Sentences", "“{text}” is not known here: imported without it")
    warnings.append(warning("unknown", field, template, text))
    return None


_WHOSE: dict[str, _Reader] = dict(zip(WHOSE, (_key, _domain, _text), strict=True))
_PRODUCT: dict[str, _Reader] = {"sku_id": _guid, "part_number": _text, "product_name": _text}
_SPECIAL: dict[Subject, dict[str, _Reader]] = {
    Subject.CUSTOMERS: {
        "tenant_id": _key,
        "domain": _domain,
        "name": _name,
        "country": _country,
        "language": _language,
        "relationship": _one_of(Relationship),
        "permissions": _one_of(Permissions),
        "contact_email": _email,
        "mca_accepted_on": _date,
    },
    Subject.PRODUCTS: {"sku_id": _key},
    Subject.SUPPORT_CONTACTS: {"tenant_id": _key, "name": _name, "subscription_id": _guid},
    Subject.SUBSCRIPTIONS: {
        "subscription_id": _key,
        "name": _name,
        "quantity": _number,
        "unit": _unit,
        "term": _term,
        "kind": _one_of(SubscriptionKind),
        "commerce": _one_of(Commerce),
        "billing_cycle": _cycle,
        "status": _one_of(SubscriptionStatus, cancelled=SubscriptionStatus.CANCELED),
        "started_on": _date,
        "ends_on": _date,
        "auto_renew": _flag,
        "is_trial": _flag,
    },
    Subject.LICENSES: {"enabled": _number, "consumed": _number, "suspended": _number, "warning": _number},
    Subject.USERS: {
        "user_id": _key,
        "address": _address,
        "name": _name,
        "usage_location": _country,
        "deleted_at": _deleted,
        "state": _one_of(UserState),
        "domain_type": _one_of(UserDomainType),
    },
    Subject.ACCEPTANCES: {"at": _moment},
    Subject.LINKS: {"url": _url},
}
_READERS: dict[Subject, dict[str, _Reader]] = {
    subject: {field: (_WHOSE | _PRODUCT | _SPECIAL[subject]).get(field, _text) for field in fields}
    for subject, fields in FIELDS.items()
}
_NO_TENANT = QT_TRANSLATE_NOOP("Sentences", "No tenant ID: row left out. Add it to the file.")
_NO_PRODUCT = QT_TRANSLATE_NOOP("Sentences", "No product is named: row left out. Add it to the file.")
# One of these fields a row must have, and what to say when it has none.
_KEYS: dict[Subject, tuple[tuple[str, ...], str]] = {
    Subject.CUSTOMERS: (("tenant_id",), _NO_TENANT),
    Subject.PRODUCTS: (("sku_id",), _NO_PRODUCT),
    Subject.SUPPORT_CONTACTS: (("tenant_id",), _NO_TENANT),
    Subject.SUBSCRIPTIONS: (
        ("subscription_id",),
        QT_TRANSLATE_NOOP("Sentences", "No subscription ID: row left out. Add it to the file."),
    ),
    Subject.LICENSES: (("sku_id", "part_number", "product_name"), _NO_PRODUCT),
    Subject.USERS: (
        ("user_id", "address"),
        QT_TRANSLATE_NOOP("Sentences", "Neither user ID nor user name: row left out. Add one to the file."),
    ),
    Subject.ACCEPTANCES: (WHOSE, QT_TRANSLATE_NOOP("Sentences", "No customer is named: row left out. Add it.")),
    Subject.LINKS: (("url",), QT_TRANSLATE_NOOP("Sentences", "No link: row left out. Save the answer again.")),
}
