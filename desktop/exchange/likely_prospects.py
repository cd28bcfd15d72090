"""Listed tenants that may be customers invited before anybody knew their tenants. Always only proposed."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from math import ceil, floor

from desktop.domain.mail_providers import company_domain
from desktop.domain.progress import Cancelled, stop_if
from desktop.exchange.like_names import ALIKE, compared
from desktop.store.staging.prospects import Likely, ListedTenant, Prospect

_EVERY_TENANT_HAS = ".onmicrosoft.com"


def likely_prospects(
    prospects: Sequence[Prospect], listed: Sequence[ListedTenant], cancelled: Cancelled
) -> Iterator[Likely]:
    """For each listed tenant the prospect it may be, each prospect once: by the domain of its contact, else by name.

    `prospects` come in the order in which they are preferred. Raises `UserError` "cancelled".
    """
    by_contact = list(_by_contact(prospects, listed))
    yield from by_contact
    rows, ids = {one.row_id for one in by_contact}, {one.prospect.id for one in by_contact}
    yield from _by_name(
        [prospect for prospect in prospects if prospect.id not in ids],
        [one for one in listed if one.name and one.row_id not in rows],
        cancelled,
    )


def _by_contact(prospects: Sequence[Prospect], listed: Sequence[ListedTenant]) -> Iterator[Likely]:
    """A domain that several have in common, as contact or in the list, tells none of them."""
    contacts: defaultdict[str, list[Prospect]] = defaultdict(list)
    for prospect in prospects:
        if domain := company_domain(prospect.contact_email):
            contacts[domain].append(prospect)
    if not contacts:
        return
    domains = Counter(one.domain.casefold() for one in listed)
    for one in listed:
        domain = one.domain.casefold()
        found = contacts.get(domain, [])
        if len(found) == 1 and domains[domain] == 1 and not _contradict(found[0].domain, domain):
            yield Likely(one.row_id, found[0], f"contact:{found[0].contact_email}", is_same=True)


def _by_name(prospects: Sequence[Prospect], listed: Sequence[ListedTenant], cancelled: Cancelled) -> Iterator[Likely]:
    """The most alike first. Which of several tenants with one name it is, is left to the person."""
    if not (prospects and listed):
        return
    named: defaultdict[str, list[ListedTenant]] = defaultdict(list)
    for one in listed:
        named[compared(one.name)].append(one)
    alone = {key for key, ones in named.items() if len(ones) == 1}
    used: set[int] = set()
    for prospect, key, score in _most_alike_first(prospects, named.keys(), cancelled):
        fits = (one for one in named[key] if not _contradict(prospect.domain, one.domain))
        if prospect.id in used or (fit := next(fits, None)) is None:
            continue
        used.add(prospect.id)
        named[key].remove(fit)
        yield Likely(fit.row_id, prospect, f"prospect:{score}", is_same=score == 100 and key in alone)


def _most_alike_first(
    prospects: Sequence[Prospect], names: Collection[str], cancelled: Cancelled
) -> list[tuple[Prospect, str, int]]:
    """Which of the names, as they are compared, each prospect may go by, and how alike they are, of 100."""
    by_length: defaultdict[int, list[str]] = defaultdict(list)
    for name in names:
        by_length[len(name)].append(name)
    found = []
    for prospect in prospects:
        stop_if(cancelled)
        for wanted in {compared(name) for name in prospect.names}:
            alike = [(wanted, 100)] if wanted in names else _alike(wanted, by_length)
            found += [(prospect, name, score) for name, score in alike]
    return sorted(found, key=lambda one: -one[2])


def _alike(wanted: str, by_length: Mapping[int, list[str]]) -> Iterator[tuple[str, int]]:
    """Of names by their length, those very like one. Only what is about as long can be: it saves most comparisons."""
    from rapidfuzz import fuzz, process  # needed by few imports

    longest = 200 / ALIKE - 1  # times the shorter of two names, for the longer one
    for length in range(ceil(len(wanted) / longest), floor(len(wanted) * longest) + 1):
        if names := by_length.get(length):
            for name, score, _ in process.extract(wanted, names, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=None):
                yield name, min(99, int(score))


def _contradict(domain: str, other: str) -> bool:
    """Whether two domains are of two tenants. One that every tenant has besides its own contradicts no other."""
    ours, theirs = domain.casefold(), other.casefold()
    given = [one.endswith(_EVERY_TENANT_HAS) for one in (ours, theirs)]
    return bool(ours and theirs) and ours != theirs and given[0] == given[1]
