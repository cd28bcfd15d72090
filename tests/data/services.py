"""Made-up products, subscriptions, and the seats that customers own."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from desktop.domain.customers import Customer
from desktop.domain.licenses import License, Product
from desktop.domain.subscriptions import Commerce, Subscription, SubscriptionKind, SubscriptionStatus
from tests.data.people import guid

TODAY = date(2026, 11, 1)
_STATUSES = {
    Commerce.NEW: {
        SubscriptionStatus.ACTIVE: 84,
        SubscriptionStatus.SUSPENDED: 4,
        SubscriptionStatus.CANCELED: 4,
        SubscriptionStatus.EXPIRED: 3,
        SubscriptionStatus.DISABLED: 3,
        SubscriptionStatus.DELETED: 2,
    },
    Commerce.LEGACY: {
        SubscriptionStatus.ACTIVE: 90,
        SubscriptionStatus.SUSPENDED: 8,
        SubscriptionStatus.DELETED: 2,
    },
}
_OTHERS = (
    ("Azure plan", SubscriptionKind.AZURE),
    ("Reserved VM Instance", SubscriptionKind.RESERVATION),
    ("Windows Server CAL", SubscriptionKind.SOFTWARE),
)
_TERMS = {"P1M": 30, "P1Y": 365, "P3Y": 1095}


def products_owned(chance: random.Random, products: Sequence[Product], users: int) -> list[Product]:
    """What a customer with so many users owns seats of: the first of `products` most often."""
    kinds = min(len(products), 2 + int(chance.expovariate(0.6)) + (users > 300) * 4)
    return [products[place] for place in _places(chance, kinds, len(products))]


def _places(chance: random.Random, kinds: int, count: int) -> list[int]:
    found: dict[int, None] = {}
    while len(found) < kinds:
        found[min(int(chance.paretovariate(0.6)) - 1, count * 4) % count] = None
    return list(found)


def license_of(chance: random.Random, customer_id: int, product: Product, held: int) -> License:
    """The seats owned where `held` are: mostly some more, now and then too few or far too many."""
    assert product.id is not None
    luck = chance.random()
    if luck < 0.04 and held > 1:
        owned = held - 1 - chance.randrange(max(1, held // 10))
    elif luck < 0.10:
        owned = held * 6 + 5
    else:
        owned = held + int(chance.expovariate(4) * held) + chance.choice((0, 0, 1, 5))
    warning = min(owned, 3) if chance.random() < 0.02 else 0
    suspended = 5 if chance.random() < 0.02 else 0
    return License(customer_id, product.id, owned - warning, held, suspended, warning)


def subscriptions(
    chance: random.Random, customer: Customer, owned: Sequence[License], products: dict[int, Product], count: int
) -> Iterator[Subscription]:
    """`count` subscriptions of a customer: first those behind the seats it owns."""
    assert customer.id is not None
    for number in range(count):
        blank = _blank(chance, customer.id)
        if number < len(owned):
            license = owned[number]
            product = products[license.product_id]
            yield replace(blank, name=product.title, quantity=license.owned, product_id=product.id, unit="licenses")
        elif chance.random() < 0.4:
            name, kind = chance.choice(_OTHERS)
            numbered = name if kind is SubscriptionKind.AZURE else f"{name} {number}"
            yield replace(blank, name=numbered, kind=kind, commerce=Commerce.NEW, quantity=1 + number % 7)
        else:
            product = products[chance.choice(list(products))]
            yield replace(
                blank,
                name=f"{product.title} ({number})",
                quantity=1 + int(chance.expovariate(0.1)),
                product_id=product.id,
                unit="licenses",
            )


def _blank(chance: random.Random, customer_id: int) -> Subscription:
    commerce = Commerce.NEW if chance.random() < 0.85 else Commerce.LEGACY
    statuses = _STATUSES[commerce]
    status = chance.choices(list(statuses), list(statuses.values()))[0]
    term = chance.choices(list(_TERMS), [30, 60, 10])[0]
    left = chance.randrange(_TERMS[term])
    ends = TODAY + timedelta(days=left if status is SubscriptionStatus.ACTIVE else -left)
    return Subscription(
        customer_id=customer_id,
        name="",
        subscription_id=guid(chance),
        commerce=commerce,
        status=status,
        term=term,
        billing_cycle="monthly" if term == "P1M" or chance.random() < 0.6 else "annual",
        started_on=(ends - timedelta(days=_TERMS[term])).isoformat(),
        ends_on=ends.isoformat(),
        auto_renew=chance.random() < 0.8,
        is_trial=chance.random() < 0.03,
    )
