"""Partner Center's CSV exports beside the customers list: subscriptions, activity, reconciliation, insights."""

from pathlib import Path

import pytest

from desktop.exchange.facts import Fact, Subject
from desktop.exchange.formats.partner_center_activity import tells_acceptance
from desktop.exchange.reading import facts
from desktop.exchange.recognition import Recognition, recognize
from desktop.exchange.source import examine

TENANT = "6c5d0b7e-41f2-4c1a-9d0e-2f1b7a3c4d5e"
SUBSCRIPTION = "83ef9d05-4169-4ef9-9657-0e86b1eab1de"
RECONCILIATION = (
    "PartnerId,CustomerId,CustomerName,MPNID,ResellerMPNID,OrderId,SubscriptionId,SyndicationPartnerSubscriptionNumber,"
    "OfferId,DurableOfferId,OfferName,SubscriptionStartDate,SubscriptionEndDate,ChargeStartDate,ChargeEndDate,"
    "ChargeType,UnitPrice,Quantity,Amount,TotalOtherDiscount,Subtotal,Tax,TotalForCustomer,Currency,DomainName,"
    "SubscriptionName,SubscriptionDescription,BillingCycleType"
)
CHARGE = (
    "3b33e682-00c3-41ee-9dd2-a548adf56438,{tenant},Contoso,1,2,3,00000000-0000-4000-8000-000000000000,{subscription},"
    "4,5,Microsoft 365 E3,1/2/2021,1/1/2022,1/2/2021,1/31/2021,Cycle fee,10,{quantity},50,0,50,0,50,JPY,contoso.com,"
    "Office,,Monthly"
)


def recognized(folder: Path, *lines: str, encoding: str = "utf-8") -> Recognition:
    path = folder / "report.csv"
    path.write_text("\r\n".join(lines), encoding=encoding, newline="")
    return recognize(examine(path))


def read(folder: Path, *lines: str) -> tuple[str, list[Fact]]:
    found = recognized(folder, *lines)
    return found.format.code, list(facts(found))


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Subscription ID,Subscription,Quantity,Status,Reseller", f"{SUBSCRIPTION},Microsoft 365 E3,25,Active,Trey"),
        (
            "サブスクリプション ID,サブスクリプション,数量,状態,リセラー",
            f"{SUBSCRIPTION},Microsoft 365 E3,25,アクティブ,Trey",
        ),
    ],
)
def test_subscriptions_of_a_customer(tmp_path: Path, header: str, row: str) -> None:
    found = recognized(tmp_path, header, row, encoding="cp932")
    assert (found.format.code, found.asks_customer) == ("partner-center-subscriptions", True)
    (fact,) = facts(found)
    assert (fact.subject, fact.problem, fact.warnings) == (Subject.SUBSCRIPTIONS, None, ())
    assert fact.values == {
        "subscription_id": SUBSCRIPTION,
        "name": "Microsoft 365 E3",
        "quantity": 25,
        "status": "active",
        "reseller": "Trey",
    }


def test_subscriptions_that_name_their_customer_ask_for_none(tmp_path: Path) -> None:
    found = recognized(
        tmp_path, "Customer ID,Subscription ID,Subscription,Quantity,Status", f"{TENANT},{SUBSCRIPTION},E3,1,Suspended"
    )
    assert not found.asks_customer
    (fact,) = facts(found)
    assert (fact.values["customer_tenant_id"], fact.values["status"]) == (TENANT, "suspended")


def test_a_status_nobody_knows_is_a_warning(tmp_path: Path) -> None:
    _, (fact,) = read(tmp_path, "Subscription ID,Subscription,Quantity,Status", f"{SUBSCRIPTION},E3,1,Sleeping")
    assert "status" not in fact.values
    assert [warning.field for warning in fact.warnings] == ["status"]


@pytest.mark.parametrize(
    ("action", "is_one"),
    [
        ("granular admin relationship approved", True),
        ("granular_admin_relationship_activated", True),
        ("dap_admin_relationship_approved", True),
        ("Reseller relationship accepted by customer", True),
        ("リレーションシップが承認されました", True),
        ("リセラー関係の承諾", True),
        ("granular admin relationship terminated", False),
        ("granular admin relationship created", False),
        ("granular admin relationship approval pending", False),
        ("reseller relationship removed", False),
        ("リレーションシップの承認待ち", False),
        ("granular admin access assignment activated", False),
        ("Created a referral", False),
        ("add_customer", False),
        ("update_subscription", False),
    ],
)
def test_which_actions_tell_of_an_acceptance(action: str, is_one: bool) -> None:
    assert tells_acceptance(action) is is_one


@pytest.mark.parametrize("user", ["Partner user", "Performed by"])
def test_the_activity_log_tells_acceptances(tmp_path: Path, user: str) -> None:
    code, found = read(
        tmp_path,
        f"Date-Time,Affected customer,Action,{user}",
        "11/20/2026 4:05:06 PM,Contoso,granular admin relationship approved,admin@northwind.example",
        "11/20/2026 4:06:00 PM,Contoso,update_subscription,admin@northwind.example",
    )
    assert code == "partner-center-activity"
    assert found == [
        Fact(
            Subject.ACCEPTANCES,
            2,
            {
                "at": "2026-11-20T16:05:06Z",
                "customer_name": "Contoso",
                "what": "granular admin relationship approved",
            },
        )
    ]


def test_reconciliation_tells_in_passing_of_customers_and_subscriptions(tmp_path: Path) -> None:
    code, found = read(
        tmp_path,
        RECONCILIATION,
        CHARGE.format(tenant=TENANT, subscription=SUBSCRIPTION, quantity=5),
        CHARGE.format(tenant=TENANT, subscription=SUBSCRIPTION, quantity=-2),
        CHARGE.format(tenant=TENANT, subscription="", quantity=1),
    )
    assert code == "reconciliation"
    customer, subscription, _, reduced, _, broken = found
    assert customer.values == {"tenant_id": TENANT, "name": "Contoso", "domain": "contoso.com"}
    assert subscription.values == {
        "customer_tenant_id": TENANT,
        "subscription_id": SUBSCRIPTION,
        "name": "Office",
        "offer": "Microsoft 365 E3",
        "quantity": 5,
        "started_on": "2021-01-02",
        "ends_on": "2022-01-01",
        "billing_cycle": "monthly",
        "commerce": "legacy",
        "kind": "licenses",
    }
    assert all(fact.is_mention for fact in found if fact.problem is None)
    assert ("quantity" in reduced.values, reduced.warnings) == (False, ())
    assert broken.problem is not None
    assert broken.problem.field == "subscription_id"
    assert len(broken.cells) == 28


def test_insights_subscription_details(tmp_path: Path) -> None:
    code, found = read(
        tmp_path,
        "SubscriptionId,SubscriptionStartDate,SubscriptionEndDate,SubscriptionState,Month,IsAutoRenew,CustomerName,"
        "CustomerTenantId,CustomerTpid,DUNSNumber,CustomerMarket,ReportingProductName,Product,SKU,MPNID,AvailableSeats",
        f"{SUBSCRIPTION},2025-01-02,2026-01-01,Active,2025-03-01,True,Contoso,{TENANT},1,2,Japan,Microsoft 365 E3,"
        "M365,E3,7,25",
    )
    assert code == "insights-subscriptions"
    customer, subscription = found
    assert customer.values == {"tenant_id": TENANT, "name": "Contoso", "country": "JP"}
    assert subscription.values == {
        "subscription_id": SUBSCRIPTION,
        "customer_tenant_id": TENANT,
        "name": "Microsoft 365 E3",
        "offer": "E3",
        "status": "active",
        "started_on": "2025-01-02",
        "ends_on": "2026-01-01",
        "auto_renew": 1,
        "quantity": 25,
    }
    assert customer.is_mention
    assert subscription.is_mention


def test_insights_license_usage_tells_of_customers(tmp_path: Path) -> None:
    code, found = read(
        tmp_path,
        "PGAPartnerID,CustomerTenantId,CustomerTpid,WorkloadName,Month,PaidAvailableUnits,MonthlyActiveUsers,CustomerName",
        f"1,{TENANT},2,Exchange,2025-03-01,25,20,Contoso",
    )
    assert code == "insights-usage"
    assert found == [Fact(Subject.CUSTOMERS, 2, {"tenant_id": TENANT, "name": "Contoso"}, is_mention=True)]
