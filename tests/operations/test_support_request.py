"""The text of a support request, on a real database."""

from desktop.domain.customers import Customer
from desktop.domain.partner import PartnerAccount
from desktop.domain.subscriptions import Subscription, SubscriptionStatus
from desktop.operations.desk import Desk
from desktop.operations.support_request import support_request

TENANT = "6c5d0b7e-41f2-4c1a-9d0e-5a4b3c2d1e0f"
COUNTRIES = {"JP": "日本", "": "Nowhere"}
SERVICE = "0b5d3c1e-6f52-4a0b-9d2e-5a4b3c2d1e0f"


def text_for(desk: Desk, customer: Customer, *services: Subscription) -> str:
    with desk.database.write() as tx:
        stored = desk.customers.save(tx, customer)
        assert stored.id is not None
        for service in services:
            desk.subscriptions.save(tx, service)
    return "\n".join(
        "" if line is None else str(line) for line in support_request(desk, stored.id, COUNTRIES.__getitem__)
    )


def account_id(desk: Desk) -> int:
    with desk.database.write() as tx:
        account = desk.accounts.save(tx, PartnerAccount("Northwind K.K.", tenant_id=SERVICE, partner_id="1234567"))
    assert account.id is not None
    return account.id


def test_it_holds_the_facts_of_both_sides(desk: Desk) -> None:
    customer = Customer(
        account_id(desk),
        "コントソ",
        tenant_name="Contoso Japan K.K.",
        tenant_id=TENANT,
        domain="contoso.co.jp",
        country="JP",
    )
    running = Subscription(1, "Power BI Pro", SERVICE, status=SubscriptionStatus.ACTIVE)
    over = Subscription(1, "Visio", status=SubscriptionStatus.DELETED)
    text = text_for(desk, customer, running, over)
    for fact in (
        "Contoso Japan K.K.",
        TENANT,
        "contoso.co.jp",
        "- Country: 日本",
        "Japan",
        "Northwind K.K.",
        "1234567",
    ):
        assert fact in text
    assert f"Power BI Pro, subscription {SERVICE}" in text
    assert "Visio" not in text
    assert "on their behalf" in text


def test_what_is_not_known_is_left_out(desk: Desk) -> None:
    text = text_for(desk, Customer(account_id(desk), "Contoso"))
    assert "Domain" not in text
    assert "Region" not in text
    assert "Country" not in text
    assert "- None known" in text


def test_a_long_list_of_services_is_cut(desk: Desk) -> None:
    services = [Subscription(1, f"Service {n:02}", status=SubscriptionStatus.ACTIVE) for n in range(25)]
    text = text_for(desk, Customer(account_id(desk), "Contoso"), *services)
    assert "Service 19" in text
    assert "Service 20" not in text
    assert "- and 5 more" in text
