"""A small world of customers with services, users and licenses, for the tests of the tree."""

from dataclasses import replace

import pytest

from desktop.domain.customers import Customer, Permissions, Relationship
from desktop.domain.licenses import License, LicenseAssignment, Product
from desktop.domain.partner import PartnerAccount
from desktop.domain.subscriptions import Subscription, SubscriptionStatus
from desktop.domain.users import User, UserState
from desktop.operations.desk import Desk
from desktop.store.customer_query import CustomerQuery


class World:
    """Three customers: Adatum (3 users, 2 services, 2 licenses), Bauman (nothing), Contoso (1 user)."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        with desk.database.write() as tx:
            account = desk.accounts.save(tx, PartnerAccount("Northwind K.K."))
            assert account.id is not None
            self.account_id = account.id
            self.premium = self._id(desk.products.save(tx, Product("a" * 8, "SPB", "Business Premium")).id)
            self.power = self._id(desk.products.save(tx, Product("b" * 8, "POWER", "Power BI Pro")).id)
        self.adatum = self.add_customer("Adatum", permissions=Permissions.GDAP, domain="adatum.example")
        self.bauman = self.add_customer("Bauman", relationship=Relationship.NONE)
        self.contoso = self.add_customer("Contoso", permissions=Permissions.REMOVED, country="JP")
        self.add_service(self.adatum, "Business Premium", SubscriptionStatus.ACTIVE, 20)
        self.add_service(self.adatum, "Power BI Pro", SubscriptionStatus.SUSPENDED, 5)
        self.seats = self.add_license(self.adatum, self.premium, enabled=2)
        self.add_license(self.adatum, self.power, enabled=10)
        self.users = [self.add_user(self.adatum, name) for name in ("Akira Sato", "Bea Sato", "Carl Ito")]
        self.add_user(self.contoso, "Dora Sato", state=UserState.INACTIVE)
        for user in self.users:
            self.assign(user, self.seats)

    def _id(self, id: int | None) -> int:
        assert id is not None
        return id

    def add_customer(self, name: str, **facts: object) -> int:
        customer = replace(Customer(self.account_id, name, relationship=Relationship.RESELLER), **facts)  # type: ignore[arg-type]
        with self.desk.database.write() as tx:
            return self._id(self.desk.customers.save(tx, customer).id)

    def add_service(self, customer: int, name: str, status: SubscriptionStatus, quantity: int) -> int:
        with self.desk.database.write() as tx:
            service = Subscription(
                customer, name, status=status, quantity=quantity, term="P1Y", billing_cycle="monthly"
            )
            return self._id(self.desk.subscriptions.save(tx, service).id)

    def add_license(self, customer: int, product: int, enabled: int) -> int:
        with self.desk.database.write() as tx:
            return self._id(self.desk.licenses.save(tx, License(customer, product, enabled=enabled)).id)

    def add_user(self, customer: int, name: str, **facts: object) -> int:
        address = f"{name.split()[0].lower()}@users.example"
        with self.desk.database.write() as tx:
            user = replace(User(customer, name, address), **facts)  # type: ignore[arg-type]
            return self._id(self.desk.users.save(tx, user).id)

    def add_users(self, customer: int, count: int) -> None:
        with self.desk.database.write() as tx:
            for number in range(count):
                self.desk.users.save(tx, User(customer, f"User {number:05}", f"u{number}@users.example"))

    def assign(self, user: int, license: int) -> None:
        with self.desk.database.write() as tx:
            self.desk.licenses.assign(tx, LicenseAssignment(user, license))

    @property
    def ids(self):  # type: ignore[no-untyped-def]
        """Every customer by name."""
        return self.desk.customers.ids(CustomerQuery())


@pytest.fixture
def world(desk: Desk) -> World:
    return World(desk)
