"""A customer with everything a customer can have, for tests."""

from dataclasses import dataclass

from desktop.domain.customers import Customer
from desktop.domain.licenses import License, Product
from desktop.domain.partner import PartnerAccount
from desktop.domain.subscriptions import Commerce, Subscription, SubscriptionStatus, SupportContact
from desktop.domain.users import User
from desktop.operations.desk import Desk

BASIC = "3b555118-da6a-4418-894f-7df1e2096870"
PREMIUM = "cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46"
RESELLER_TENANT = "5a3e1c00-0000-4000-8000-00000000abcd"


@dataclass(frozen=True, slots=True)
class World:
    """The ids of what `make_world` stores."""

    account: int
    customer: int
    other: int
    basic: int  # license of 3 seats
    premium: int  # license of 1 seat
    users: tuple[int, int, int, int]
    legacy: int  # subscription
    new: int  # subscription
    reseller: int


def make_world(desk: Desk) -> World:
    """Store Contoso with four users, two licenses and two subscriptions, and another customer without anything."""
    with desk.database.write() as tx:
        account = known(desk.accounts.save(tx, PartnerAccount("Us")).id)
        customer = known(desk.customers.save(tx, Customer(account, "Contoso", domain="contoso.example")).id)
        other = known(desk.customers.save(tx, Customer(account, "Fabrikam")).id)
        basic = known(desk.products.save(tx, Product(BASIC, "O365_BUSINESS_ESSENTIALS", "Business Basic")).id)
        premium = known(desk.products.save(tx, Product(PREMIUM, "SPB")).id)
        names = (("東京 太郎", "taro"), ("Émile Zola", "emile"), ("ﾊﾟｰﾄﾅｰ 花子", "hanako"), ("Ana García", "ana"))
        users = [User(customer, name, f"{letters}@contoso.example") for name, letters in names]
        ids = [known(desk.users.save(tx, user).id) for user in users]
        legacy = Subscription(customer, "Basic (old)", commerce=Commerce.LEGACY, status=SubscriptionStatus.ACTIVE)
        new = Subscription(
            customer, "Basic", commerce=Commerce.NEW, status=SubscriptionStatus.ACTIVE, product_id=basic, quantity=3
        )
        return World(
            account,
            customer,
            other,
            known(desk.licenses.save(tx, License(customer, basic, enabled=2, warning=1, suspended=5)).id),
            known(desk.licenses.save(tx, License(customer, premium, enabled=1)).id),
            (ids[0], ids[1], ids[2], ids[3]),
            known(desk.subscriptions.save(tx, legacy).id),
            known(desk.subscriptions.save(tx, new).id),
            known(
                desk.support_contacts.save(tx, SupportContact(account, "東西リセール", RESELLER_TENANT, "4794019")).id
            ),
        )


def known(id: int | None) -> int:
    """The id of something stored."""
    assert id is not None
    return id
