"""What PowerShell exports of customers and subscriptions (users and licenses stand with the others of their kind)."""

from pathlib import Path

import pytest

from desktop.exchange.formats.powershell import POWERSHELL_CUSTOMERS, POWERSHELL_SUBSCRIPTIONS
from desktop.exchange.reading import facts
from tests.exchange.formats import tables
from tests.exchange.formats.objects import ALPINE, MINATO, SEATS
from tests.exchange.formats.reading_files import facts_of, recognized, warned


def test_customers(tmp_path: Path) -> None:
    assert [fact.values for fact in facts_of(tmp_path, tables.POWERSHELL_CUSTOMERS)] == [
        {"tenant_id": ALPINE, "domain": "alpine-ski.com", "name": "Alpine Ski House", "relationship": "reseller"},
        {
            "tenant_id": MINATO,
            "domain": "minato-keiki.co.jp",
            "name": "株式会社港計器",
            "relationship": "reseller",
            "permissions": "dap",
        },
    ]


def test_the_line_that_names_the_type_is_passed_over(tmp_path: Path) -> None:
    text = tables.table_text(tables.POWERSHELL_CUSTOMERS, above="#TYPE Selected.PSCustomer\r\n")
    found = list(facts(recognized(tmp_path, text)))
    assert [(fact.line, fact.problem) for fact in found] == [(3, None), (4, None)]


def test_subscriptions(tmp_path: Path) -> None:
    (fact,) = facts_of(tmp_path, tables.POWERSHELL_SUBSCRIPTIONS)
    assert fact.values == {
        "subscription_id": SEATS,
        "name": "本社 ライセンス",
        "offer": "Office 365 E3",
        "kind": "licenses",
        "commerce": "legacy",
        "status": "active",
        "quantity": 15,
        "unit": "Licenses",
        "billing_cycle": "annual",
        "started_on": "2025-01-14",
        "ends_on": "2026-01-13",
        "auto_renew": 1,
        "is_trial": 0,
    }


def test_a_few_selected_columns_will_do() -> None:
    values = {"subscription_id": SEATS, "name": "", "offer_name": "Visio", "status": "Suspended"}
    (fact,) = POWERSHELL_SUBSCRIPTIONS.read(values, 2)
    assert fact.values == {"subscription_id": SEATS, "name": "Visio", "offer": "Visio", "status": "suspended"}


@pytest.mark.parametrize(
    ("cells", "fields"),
    [
        ({"relationship": "Overlord"}, ["relationship"]),
        ({"domain": "System.Object[]"}, ["domain"]),
        ({"name": ""}, ["name"]),
    ],
)
def test_odd_cells_are_warnings(cells: dict[str, str], fields: list[str]) -> None:
    sound = {"tenant_id": ALPINE, "domain": "alpine-ski.com", "name": "Alpine", "relationship": "Reseller"}
    (fact,) = POWERSHELL_CUSTOMERS.read(sound | cells, 2)
    assert (warned(fact), fact.problem) == (fields, None)
