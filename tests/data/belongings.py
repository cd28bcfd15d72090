"""Gives made-up customers what they have: services, users, licenses, tags and notes."""

import random
from collections.abc import Sequence
from dataclasses import replace

from desktop.domain.customers import Customer, Note
from desktop.domain.licenses import License, LicenseAssignment
from desktop.domain.subscriptions import Commerce, Subscription, SupportContact
from desktop.domain.users import User
from desktop.operations.desk import Desk
from desktop.operations.products import known_products, stored_product
from desktop.store.search import fold
from desktop.store.transactions import Transaction
from tests.data import names
from tests.data.people import Seats, users
from tests.data.services import license_of, products_owned, subscriptions

_WRITTEN = "2026-09-14T02:30:00Z"


class Belongings:
    """Adds what customers have, a batch of customers at a time. `ratio` is of licenses to users."""

    def __init__(self, desk: Desk, tx: Transaction, chance: random.Random, account_id: int, ratio: float) -> None:
        self._desk = desk
        self._tx = tx
        self._chance = chance
        self._seats = Seats(chance, ratio)
        products = [stored_product(desk, tx, product) for product in known_products().values()]
        self._products = {product.id: product for product in products if product.id is not None}
        chance.shuffle(products)
        self._by_liking = products
        self._tag_ids = tx.insert_many("tags", [{"name": name, "folded": fold(name)} for name in names.TAGS])
        self._contacts = [desk.support_contacts.save(tx, contact) for contact in _resellers(account_id)]

    def add(self, customers: Sequence[tuple[Customer, int, int]]) -> None:
        """Store what customers have: each comes with how many subscriptions and users."""
        batch = _Batch(self._desk, self._tx)
        for customer, services, people in customers:
            self._add_to(batch, customer, services, people)
        batch.store()
        self._describe([customer for customer, _, _ in customers])

    def _add_to(self, batch: "_Batch", customer: Customer, services: int, people: int) -> None:
        assert customer.id is not None
        owned = products_owned(self._chance, self._by_liking, people) if people else []
        held = [0] * len(owned)
        first_license, first_subscription = len(batch.licenses), len(batch.subscriptions)
        for user in users(self._chance, customer, people):
            for place in self._seats.of_user(len(owned)):
                stems_from = first_subscription + place if place < services else None
                batch.seats.append((len(batch.users), first_license + place, stems_from))
                held[place] += not user.deleted_at
            batch.users.append(user)
        licenses = [
            license_of(self._chance, customer.id, product, used) for product, used in zip(owned, held, strict=True)
        ]
        batch.licenses += licenses
        for subscription in subscriptions(self._chance, customer, licenses, self._products, services):
            batch.subscriptions.append(self._supported(subscription))

    def _supported(self, subscription: Subscription) -> Subscription:
        if subscription.commerce is not Commerce.LEGACY or self._chance.random() < 0.6:
            return subscription
        contact = self._chance.choice(self._contacts)
        return replace(subscription, support_contact_id=contact.id)

    def _describe(self, customers: Sequence[Customer]) -> None:
        tags, notes = [], []
        for customer in customers:
            if self._chance.random() < 0.3:
                for tag_id in self._chance.sample(self._tag_ids, self._chance.choice((1, 1, 2, 3))):
                    tags.append({"customer_id": customer.id, "tag_id": tag_id})
            if self._chance.random() < 0.05:
                assert customer.id is not None
                notes.append(Note(customer.id, f"{customer.contact_name}: 来月に連絡 / call back", _WRITTEN, _WRITTEN))
        self._tx.insert_many("customer_tags", tags)
        for note in notes:
            self._desk.notes.save(self._tx, note)


class _Batch:
    """What some customers have; `seats` are places in the lists: user, license and subscription behind it."""

    def __init__(self, desk: Desk, tx: Transaction) -> None:
        self._desk = desk
        self._tx = tx
        self.users: list[User] = []
        self.licenses: list[License] = []
        self.subscriptions: list[Subscription] = []
        self.seats: list[tuple[int, int, int | None]] = []

    def store(self) -> None:
        """Add everything, rows before those that refer to them."""
        users = self._desk.users.save_all(self._tx, self.users)
        licenses = self._desk.licenses.save_all(self._tx, self.licenses)
        subscriptions = self._desk.subscriptions.save_all(self._tx, self.subscriptions)
        assignments = [
            LicenseAssignment(users[user], licenses[license], subscriptions[service] if service is not None else None)
            for user, license, service in self.seats
        ]
        self._desk.licenses.assign_all(self._tx, assignments)


def _resellers(account_id: int) -> list[SupportContact]:
    return [
        SupportContact(account_id, word.written, f"5a3e1c00-0000-4000-8000-{number:012}", f"{4794019 + number}")
        for number, word in enumerate(names.RESELLERS)
    ]
