"""What the customers of the sample database have: services, users, licenses, tags and notes."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from itertools import count, islice
from typing import Any

from desktop.domain.customers import Customer, Note
from desktop.domain.licenses import License, LicenseAssignment, Product
from desktop.domain.subscriptions import Commerce, Subscription, SubscriptionKind, SubscriptionStatus, SupportContact
from desktop.domain.times import to_text
from desktop.operations.desk import Desk
from desktop.operations.products import known_products, stored_product
from desktop.operations.sample_people import SamplePeople
from desktop.store.transactions import Transaction

_SUBSCRIPTION = "5a3b1e02-0000-4000-8000-{:012d}"
_SUPPORTER = "5a3b1e03-0000-4000-8000-{:012d}"
_TERMS = {"": 0, "P1M": 30, "P1Y": 365, "P3Y": 1096}  # days
_SEATS = {  # which of a license's counts the seats of a subscription are in; the seats of the others are gone
    SubscriptionStatus.ACTIVE: "enabled",
    SubscriptionStatus.EXPIRED: "warning",
    SubscriptionStatus.SUSPENDED: "suspended",
}


class SampleBelongings:
    """Adds what customers have, as `data` (sample.toml) says. Dates are counted from `now`."""

    def __init__(self, desk: Desk, tx: Transaction, now: datetime, account_id: int, data: Mapping[str, Any]) -> None:
        self._desk = desk
        self._tx = tx
        self._now = now
        self._people = SamplePeople(data["people"])
        self._products = {product.part_number: product for product in known_products().values()}
        self._numbers = count(1)
        self._supporters = {
            facts["name"]: desk.support_contacts.save(
                tx, SupportContact(account_id, tenant_id=_SUPPORTER.format(number), **facts)
            ).id
            for number, facts in enumerate(data["support_contact"], start=1)
        }

    def add(self, customer: Customer, facts: Mapping[str, Any]) -> None:
        """Store what a customer has."""
        assert customer.id is not None
        for tag in facts.get("tags", ()):
            self._desk.tags.attach(self._tx, customer.id, tag)
        for note in facts.get("notes", ()):
            written = to_text(self._now - timedelta(days=note["days"]))
            self._desk.notes.save(self._tx, Note(customer.id, note["text"], written, written))
        people = islice(self._people.of(customer), facts.get("users", 0))
        users = self._desk.users.save_all(self._tx, list(people))
        for place, service in enumerate(facts.get("services", ())):
            self._sell(customer, users[2 * place :], service)

    def _sell(self, customer: Customer, users: Sequence[int], facts: Mapping[str, Any]) -> None:
        """Store a subscription, and the seats it brings: the first of `users` hold those that are used."""
        product = stored_product(self._desk, self._tx, self._products[facts["sku"]]) if "sku" in facts else None
        subscription = self._desk.subscriptions.save(self._tx, self._subscription(customer, product, facts))
        if product is None or subscription.status not in _SEATS:
            return
        assert customer.id is not None and product.id is not None
        seats = {_SEATS[subscription.status]: subscription.quantity}
        used = facts.get("used", 0)
        license = self._desk.licenses.save(self._tx, License(customer.id, product.id, consumed=used, **seats))
        assert license.id is not None
        held = [LicenseAssignment(user, license.id, subscription.id) for user in users[:used]]
        self._desk.licenses.assign_all(self._tx, held)

    def _subscription(self, customer: Customer, product: Product | None, facts: Mapping[str, Any]) -> Subscription:
        assert customer.id is not None
        term = facts.get("term", "P1Y" if "ends" in facts else "")
        ends = (self._now + timedelta(days=facts.get("ends", 0))).date()
        return Subscription(
            customer_id=customer.id,
            name=product.title if product is not None else facts["name"],
            subscription_id=_SUBSCRIPTION.format(next(self._numbers)),
            kind=SubscriptionKind(facts.get("kind", "licenses")),
            commerce=Commerce(facts.get("commerce", "new")),
            status=SubscriptionStatus(facts.get("status", "active")),
            quantity=facts.get("seats", 1),
            unit="licenses" if product is not None else "",
            term=term,
            billing_cycle=facts.get("billed", ""),
            started_on=(ends - timedelta(days=_TERMS[term])).isoformat() if term else "",
            ends_on=ends.isoformat() if term else "",
            auto_renew=facts.get("renews", bool(term)),
            is_trial=facts.get("trial", False),
            product_id=product.id if product is not None else None,
            support_contact_id=self._supporters[facts["support"]] if "support" in facts else None,
        )
