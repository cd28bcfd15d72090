"""Pages of one list in a file each: together they are whole, and what is missing is told once."""

from pathlib import Path
from typing import Any

import pytest

from desktop.domain.customers import Customer
from desktop.exchange.importing import ImportPlan, Segment
from desktop.exchange.planned_rows import Outcome
from desktop.exchange.recognition import Choices
from desktop.operations.desk import Desk
from tests.exchange.formats.objects import (
    ALPINE,
    ANNA,
    HANAKO,
    MINATO,
    graph_user,
    json_text,
    rest_collection,
    rest_user,
)
from tests.operations.importing import import_, plan_of, rows_of, save, save_account
from tests.stored_customers import by_tenant

USERS = "/v1/customers/{}/users?size=1"


@pytest.fixture
def account(desk: Desk) -> int:
    account = save_account(desk, "Northwind")
    for tenant in (MINATO, ALPINE):
        save(desk, Customer(account, tenant[:8], tenant_id=tenant))
    return account


def page_of_users(path: Path, id: str, total: int, tenant: str = MINATO) -> Path:
    """A page of Partner Center's with one user."""
    link = {"self": {"uri": f"/customers/{tenant}/users/{id}", "method": "GET", "headers": []}}
    user = rest_user(id=id, userPrincipalName=f"{id[:4]}@example.com", links=link)
    path.write_text(json_text(rest_collection([user], USERS.format(tenant)) | {"totalCount": total}), "utf-8")
    return path


def graph_page(path: Path, id: str, **envelope: Any) -> Path:
    """A page of Graph's with one user of MINATO's."""
    user = graph_user(id=id, userPrincipalName=f"{id[:4]}@example.com")
    path.write_text(json_text({"value": [user]} | envelope), "utf-8")
    return path


def incomplete(plan: ImportPlan) -> list[object]:
    """How many items are here of each list that misses pages; the plan is closed."""
    found = [row for row in rows_of(plan, Segment.PROBLEMS) if row.problem and row.problem.code == "incomplete"]
    told = [row.problem.sentence.facts.get("found") for row in found if row.problem]
    plan.close()
    return told


def test_the_pages_of_a_list_are_whole_together(desk: Desk, account: int, tmp_path: Path) -> None:
    files = [page_of_users(tmp_path / f"{number}.json", id, 2) for number, id in enumerate((ANNA, HANAKO))]
    assert len(incomplete(plan_of(desk, account, files[0]))) == 1
    plan = plan_of(desk, account, *files)
    assert [file.is_partial for file in plan.files] == [False, False]
    assert incomplete(plan) == []
    assert import_(desk, account, *files).total(Outcome.NEW) == 2


def test_what_is_missing_is_told_once_for_all_pages(desk: Desk, account: int, tmp_path: Path) -> None:
    files = [page_of_users(tmp_path / f"{number}.json", id, 5) for number, id in enumerate((ANNA, HANAKO))]
    plan = plan_of(desk, account, *files)
    assert [file.is_partial for file in plan.files] == [True, True]
    assert incomplete(plan) == ["2"]


def test_the_same_page_twice_counts_once(desk: Desk, account: int, tmp_path: Path) -> None:
    files = [page_of_users(tmp_path / name, ANNA, 2) for name in ("a.json", "b.json")]
    assert incomplete(plan_of(desk, account, *files)) == ["1"]


def test_lists_of_different_customers_are_not_added_up(desk: Desk, account: int, tmp_path: Path) -> None:
    minato = page_of_users(tmp_path / "a.json", ANNA, 2)
    alpine = page_of_users(tmp_path / "b.json", HANAKO, 2, ALPINE)
    assert incomplete(plan_of(desk, account, minato, alpine)) == ["1", "1"]


def test_a_page_with_a_link_to_the_next_wants_that_one(desk: Desk, account: int, tmp_path: Path) -> None:
    customer = by_tenant(desk, account)[MINATO].id
    first = graph_page(tmp_path / "1.json", ANNA, **{"@odata.nextLink": "https://graph.example/2"})
    last = graph_page(tmp_path / "2.json", HANAKO)
    whose = Choices(customer_id=customer)
    assert len(incomplete(plan_of(desk, account, (first, whose)))) == 1
    assert incomplete(plan_of(desk, account, (first, whose), (last, whose))) == []
