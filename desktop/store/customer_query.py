"""Which customers a list shows and in which order, as SQL."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop.domain.customers import Permissions, Relationship
from desktop.domain.invitation_states import InvitationState
from desktop.domain.times import local_today
from desktop.store.search import fold

Statement = tuple[str, list[object]]  # SQL and its parameters

ENDING = "status = 'active' AND ends_on > '' AND ends_on BETWEEN ? AND ?"  # the index holds the first two
# By when it was made: those of a colleague's copy come later than they were made.
LATEST_OF = "(SELECT n.id FROM invitations n WHERE n.customer_id = {id} ORDER BY n.created_at DESC, n.id DESC LIMIT 1)"
LATEST_INVITATION = LATEST_OF.format(id="customers.id")
_NOT_INVITED = "NOT EXISTS (SELECT 1 FROM invitations WHERE invitations.customer_id = customers.id)"
_WHOSE_LATEST_IS = (
    "customers.id IN (SELECT i.customer_id FROM invitations i WHERE i.state = ?"
    f" AND i.id = {LATEST_OF.format(id='i.customer_id')})"
)
_TAGGED_LIKE = "SELECT customer_id FROM customer_tags WHERE tag_id IN (SELECT id FROM tags WHERE instr(folded, ?) > 0)"
_LITERALLY = str.maketrans({character: f"[{character}]" for character in "*?["})  # in a pattern of GLOB
_OWNING = "customers.id IN (SELECT customer_id FROM licenses WHERE product_id = ? AND enabled + warning > 0)"
_WITH_AN_END = f"customers.id IN (SELECT customer_id FROM subscriptions WHERE {ENDING})"
_BY_NAME = ("sort_key", "account_id", "id")
_ORDERS = {
    "name": _BY_NAME,
    "domain": ("domain", *_BY_NAME),
    "relationship": ("relationship", *_BY_NAME),
    "permissions": ("permissions", *_BY_NAME),
    "contact": ("contact_name", *_BY_NAME),
    "country": ("country", *_BY_NAME),
    "language": ("language", *_BY_NAME),
    "services": ("service_count", *_BY_NAME),
    "users": ("user_count", *_BY_NAME),
    "seats": ("seats_share", *_BY_NAME),
}
SORTS = (*_ORDERS, "invitation")
ENDING_DAYS = (30, 60, 90)  # what services are counted and filtered by
NEARLY_UNUSED = 0.2  # of the seats owned (design.md, Bars)


class SeatUse(StrEnum):
    """What stands out in a customer's seats: more held than owned of some product, or nearly none held."""

    OVER = "over"
    UNDER = "under"


@dataclass(frozen=True, slots=True)
class CustomerQuery:
    """Which customers, in which order. `text` is searched for as one phrase, folded (see `search.fold`).

    `account_id` None: every account. `sort`: one of `SORTS`; by "invitation" is by the latest one's state, and those
    never invited come last in both directions; by "seats" is by the share used, and those who own none come first.
    The filters, None for any: `invitation` is the latest one's state, `never_invited` those without; `country` and
    `language` "" those where it is not known; `missing_only` those that the last list did not name; `product_id` those
    who own seats of a stored product; `ending_within` those of whose active services some end within so many days, from
    the day on which it is asked. `also`: customers whom the filters let pass even if `text` is not in them, because it
    is in one of their users.
    """

    account_id: int | None = None
    text: str = ""
    sort: str = "name"
    descending: bool = False
    relationship: Relationship | None = None
    missing_only: bool = False
    permissions: Permissions | None = None
    invitation: InvitationState | None = None
    never_invited: bool = False
    country: str | None = None
    language: str | None = None
    tag_id: int | None = None
    seats: SeatUse | None = None
    product_id: int | None = None
    ending_within: int | None = None
    also: tuple[int, ...] = ()


def ids_sql(query: CustomerQuery) -> list[Statement]:
    """Statements whose answers, one after the other, are the ids in the query's order."""
    if query.sort == "invitation":
        return _by_invitation(query)
    where, parameters = condition(query)
    if query.sort != "name" and query != CustomerQuery(query.account_id, sort=query.sort, descending=query.descending):
        # Two walks, one through what is filtered by and one in the order: a look at every row takes longer.
        where = f"customers.deleted_at IS NULL AND customers.id IN (SELECT id FROM customers WHERE {where})"
    return [(f"SELECT id FROM customers WHERE {where} ORDER BY {_order(query.sort, query.descending)}", parameters)]


def condition(query: CustomerQuery) -> Statement:
    """What a query says of a row of `customers`."""
    parts: list[Statement] = [("customers.deleted_at IS NULL", [])]
    if query.account_id is not None:
        # The plus keeps the planner to the order's index, in which the account is filtered without a sort.
        parts.append(("+customers.account_id = ?", [query.account_id]))
    if wanted := fold(query.text):
        parts.append(_finds(wanted, query.also))
    parts += _equals(query)
    parts += _belongs(query)
    parts += _has(query)
    return " AND ".join(sql for sql, _ in parts), [value for _, values in parts for value in values]


def _finds(wanted: str, also: tuple[int, ...]) -> Statement:
    """GLOB sees a text in another sooner than instr, and asks one list whether a customer is in it, not two (G9)."""
    listed = f"{_TAGGED_LIKE} UNION ALL VALUES {', '.join(['(?)'] * len(also))}" if also else _TAGGED_LIKE
    found = f"(customers.search GLOB ? OR customers.id IN ({listed}))"
    return found, [f"*{wanted.translate(_LITERALLY)}*", wanted, *also]


def _equals(query: CustomerQuery) -> list[Statement]:
    # The plus, where a text is looked for, keeps the planner (SQLite 3.46) to the order's index, which holds the texts.
    plus = "+" if query.text else ""
    values = {
        "relationship": query.relationship,
        "permissions": query.permissions,
        "country": query.country,
        "language": query.language,
    }
    return [(f"{plus}customers.{column} = ?", [str(value)]) for column, value in values.items() if value is not None]


def _belongs(query: CustomerQuery) -> list[Statement]:
    parts: list[Statement] = []
    if query.missing_only:
        parts.append(("customers.missing_since IS NOT NULL", []))
    if query.invitation is not None:
        parts.append((_WHOSE_LATEST_IS, [query.invitation.value]))
    if query.never_invited:
        parts.append((_NOT_INVITED, []))
    if query.tag_id is not None:
        parts.append(("customers.id IN (SELECT customer_id FROM customer_tags WHERE tag_id = ?)", [query.tag_id]))
    if query.seats is SeatUse.OVER:
        parts.append(("customers.seats_over > 0", []))
    elif query.seats is SeatUse.UNDER:
        parts.append(("customers.seats_share >= 0 AND customers.seats_share < ?", [NEARLY_UNUSED]))
    return parts


def _has(query: CustomerQuery) -> list[Statement]:
    parts: list[Statement] = []
    if query.product_id is not None:
        parts.append((_OWNING, [query.product_id]))
    if query.ending_within is not None:
        parts.append((_WITH_AN_END, [*days_ahead(local_today(), query.ending_within)]))
    return parts


def days_ahead(today: date, days: int) -> tuple[str, str]:
    """The first and the last day, as stored, of those from `today` to so many `days` later."""
    return today.isoformat(), (today + timedelta(days)).isoformat()


def _by_invitation(query: CustomerQuery) -> list[Statement]:
    """A statement for each state of the latest invitation, and one for customers never invited.

    CROSS JOIN tells SQLite to begin with the invitations, which are fewer.
    """
    where, parameters = condition(query)
    states = reversed(InvitationState) if query.descending else InvitationState
    invited = (
        "SELECT customers.id FROM invitations i CROSS JOIN customers ON customers.id = i.customer_id"
        f" WHERE i.state = ? AND i.id = {LATEST_INVITATION} AND {where} ORDER BY {_order('name')}"
    )
    others = f"SELECT id FROM customers WHERE {where} AND {_NOT_INVITED} ORDER BY {_order('name')}"
    return [*((invited, [state.value, *parameters]) for state in states), (others, parameters)]


def _order(sort: str, descending: bool = False) -> str:
    return ", ".join(f"customers.{column} {'DESC' if descending else 'ASC'}" for column in _ORDERS[sort])
