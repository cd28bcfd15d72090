"""An import taken back: every row of the business as it was, or a sentence why not."""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from desktop.domain.customers import Customer
from desktop.domain.errors import UserError
from desktop.domain.users import User
from desktop.exchange.facts import Fact, Subject
from desktop.exchange.formats.format import JsonFormat
from desktop.exchange.importing import Basis, Decisions, Ticks
from desktop.operations.assign_license import assign_license
from desktop.operations.desk import Desk
from desktop.operations.edit_user import add_user, change_user
from desktop.operations.import_files import FileChoice, ImportResult, commit_import, plan_import
from desktop.operations.undo_import import undo_import, undoable
from desktop.operations.write_notes import add_note
from desktop.store.customer_history import customer_history
from desktop.store.customer_query import CustomerQuery
from desktop.store.derived import wrong_counters
from tests.exchange.lists import CONTOSO, FABRIKAM, write_list
from tests.operations.importing import (
    SOMETHING,
    everything,
    invite,
    plan_of_facts,
    save,
    save_account,
    take_facts,
    whole_file,
)
from tests.operations.test_import_files import HANAKO, TARO, TENANT, customer, seats, service, user
from tests.store.belongings import BASIC, PREMIUM, make_world
from tests.stored_customers import by_tenant

FULL = [
    customer(1, tenant_id=TENANT, name="Contoso", domain="contoso.com", country="JP"),
    Fact(Subject.PRODUCTS, 2, {"sku_id": BASIC, "name": "Basic"}),
    Fact(Subject.SUPPORT_CONTACTS, 3, {"customer_tenant_id": TENANT, "tenant_id": HANAKO, "name": "Reseller"}),
    service(4, name="Basic", commerce="legacy", sku_id=BASIC),
    seats(5, enabled=5),
    user(6, user_id=HANAKO, address="h@contoso.com", name="Hanako", licenses=(BASIC,)),
]
LATER = [
    customer(1, tenant_id=TENANT, name="Contoso Breads", domain="contoso.com"),
    service(2, name="Basic", commerce="legacy", quantity=7),
    seats(3, enabled=9),
    user(4, user_id=HANAKO, name="Hanako M", licenses=(PREMIUM,)),
    user(5, user_id=TARO, address="t@contoso.com", name="Taro", licenses=(BASIC, PREMIUM)),
]


@pytest.fixture
def account(desk: Desk) -> int:
    return save_account(desk, "Northwind")


def undo(desk: Desk, import_id: int) -> None:
    assert undoable(desk, import_id) is None
    undo_import(desk, import_id)
    assert wrong_counters(desk.database) == 0


def found(desk: Desk, text: str) -> int:
    return desk.user_search.count(CustomerQuery(text=text))


def test_undoing_brings_every_row_back_and_says_so(desk: Desk, account: int) -> None:
    prospect = save(desk, Customer(account, "Contoso", domain="contoso.com", contact_name="Anna"))
    invite(desk, prospect)
    states, imports = [everything(desk)], []
    for facts in (FULL, LATER):
        imports.append(take_facts(desk, account, facts, decisions=Decisions(accepted=Ticks(Basis.ALL))).import_ids[0])
        states.append(everything(desk))
    assert len({str(state) for state in states}) == 3
    for import_id, before in zip(reversed(imports), reversed(states[:-1]), strict=True):
        undo(desk, import_id)
        assert everything(desk) == before
    assert [record.undone_at != "" for record in desk.imports.all(account)] == [True, True]
    history = customer_history(desk.database, prospect.id or 0, 10)
    assert [entry.kind.value for entry in history] == ["undo", "undo", "do", "do", "do"]
    again = undoable(desk, imports[0])
    assert again is not None and "undone already" in str(again)
    with pytest.raises(UserError) as refused:
        undo_import(desk, imports[0])
    assert refused.value.code == "import-undone"


def test_all_files_of_an_import_are_undone_together(desk: Desk, account: int) -> None:
    before = everything(desk)
    result = take_facts(desk, account, FULL[:1], FULL[1:])
    assert len(result.import_ids) == 2
    undo(desk, result.import_ids[1])
    assert everything(desk) == before


def test_what_was_imported_is_new_again_after_undoing(desk: Desk, account: int) -> None:
    first = take_facts(desk, account, FULL)
    undo(desk, first.import_ids[0])
    again = take_facts(desk, account, FULL)
    assert again.counts == first.counts


@pytest.mark.parametrize("what", ["an added row", "a changed row", "a row that needs one"])
def test_an_import_changed_by_hand_since_is_not_undone(desk: Desk, account: int, what: str) -> None:
    take_facts(desk, account, FULL)
    result = take_facts(desk, account, LATER)
    customer_id = by_tenant(desk, account)[TENANT].id or 0
    users = {found.user_id: found for found in map(desk.users.get, desk.users.ids(customer_id))}
    if what == "an added row":
        _, change = change_user(desk, replace(users[TARO], title="Lead"))
    elif what == "a changed row":
        _, change = change_user(desk, replace(users[HANAKO], name="Hanako by hand"))
    else:
        license_id = next(id for id in desk.licenses.of_user(users[TARO].id or 0) if desk.licenses.get(id).enabled == 2)
        user, _ = add_user(desk, User(customer_id, "Somebody", "s@contoso.com"))
        change = assign_license(desk, license_id, [user.id or 0], over=True)
    before = whole_file(desk)
    why = undoable(desk, result.import_ids[0])
    assert why is not None
    with pytest.raises(UserError) as refused:
        undo_import(desk, result.import_ids[0])
    assert (refused.value.code, refused.value.sentence) == ("import-changed-since", why)
    assert whole_file(desk) == before
    assert change is not None
    if what != "a row that needs one":
        assert why.facts["count"] == 1
    desk.changes.undo(change)
    undo(desk, result.import_ids[0])


def test_a_note_on_an_imported_customer_stops_undoing(desk: Desk, account: int) -> None:
    result = take_facts(desk, account, FULL)
    add_note(desk, by_tenant(desk, account)[TENANT].id or 0, "Ask in spring.")
    why = undoable(desk, result.import_ids[0])
    assert why is not None and why.facts["count"] == 1


def test_other_values_of_a_changed_row_may_have_changed_since(desk: Desk, account: int) -> None:
    take_facts(desk, account, FULL)
    result = take_facts(desk, account, LATER)
    contoso = by_tenant(desk, account)[TENANT]
    save(desk, replace(contoso, contact_name="Anna"))
    undo(desk, result.import_ids[0])
    undone = desk.customers.get(contoso.id or 0)
    assert (undone.name, undone.contact_name) == ("Contoso", "Anna")
    (row,) = desk.database.rows("SELECT search FROM customers")
    assert "anna" in row["search"] and "breads" not in row["search"]


@pytest.mark.parametrize("number", [5, 1500])  # kept at each row, and all at the end
def test_counters_and_search_follow_an_import_and_its_undoing(desk: Desk, number: int) -> None:
    world = make_world(desk)
    with desk.database.write() as tx:
        desk.customers.save(tx, replace(desk.customers.get(world.customer), tenant_id=TENANT))
    before = everything(desk)
    many = [
        user(line, user_id=f"{line:08x}-0000-4000-8000-000000000000", name=f"第{line}営業部", licenses=(BASIC,))
        for line in range(number)
    ]
    result = take_facts(desk, world.account, many)
    assert found(desk, "営業部") == number
    again = [replace(fact, values={**fact.values, "name": f"第{fact.line}製造部"}) for fact in many]
    renamed = take_facts(desk, world.account, again)
    assert found(desk, "製造部") == number
    assert found(desk, "営業部") == 0
    assert wrong_counters(desk.database) == 0
    for import_id in (renamed.import_ids[0], result.import_ids[0]):
        undo(desk, import_id)
    assert everything(desk) == before
    assert found(desk, "製造部") == 0
    assert found(desk, "Émile") == 1
    desk.database.connection.execute("INSERT INTO user_search (user_search, rank) VALUES ('integrity-check', 1)")


# --- cancel ----------------------------------------------------------------------------------------------------------


def stopped_at_each_point(desk: Desk, work: Callable[[Callable[[], bool]], object]) -> int:
    """Do `work` again and again, stopped a moment later each time until it ends; returns how often it was stopped."""
    for moments in count():
        before, left = whole_file(desk), iter(range(moments))
        try:
            work(lambda: next(left, None) is None)  # noqa: B023 - called within this turn only
        except UserError as stopped:
            assert stopped.code == "cancelled"
            assert whole_file(desk) == before
        else:
            return moments
    raise AssertionError


def test_stopping_at_any_moment_leaves_the_file_as_it_was(desk: Desk, account: int) -> None:
    take_facts(desk, account, FULL)
    plan = plan_of_facts(desk, account, LATER)
    done: list[ImportResult] = []
    commit = partial(commit_import, desk, plan, plan.default_decisions())
    assert stopped_at_each_point(desk, lambda stop: done.append(commit(cancelled=stop))) > 10
    (result,) = done
    assert stopped_at_each_point(desk, lambda stop: undo_import(desk, result.import_ids[0], cancelled=stop)) > 1


def test_stopping_while_files_are_read_leaves_nothing_behind(
    desk: Desk, account: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    path = write_list(tmp_path, [CONTOSO, FABRIKAM])
    plan_import(desk, account, [FileChoice(path)]).close()

    def plan(stop: Callable[[], bool]) -> None:
        plan_import(desk, account, [FileChoice(path)], cancelled=stop).close()

    assert stopped_at_each_point(desk, plan) > 2
    assert list(temporary.iterdir()) == []


# --- any facts at all ------------------------------------------------------------------------------------------------

_TENANTS = some.sampled_from([TENANT, TARO])
_NAMES = some.sampled_from(["Contoso", "Contoso Ltd", "東京", "Émile", "x'\"{}"])
_IDS = some.sampled_from([f"{number:08x}-0000-4000-8000-000000000000" for number in range(4)])
_SKUS = some.sampled_from([BASIC, "SPB", "Microsoft 365 Business Premium", "Bakery"])


def _fact(subject: Subject, **fields: some.SearchStrategy[object]) -> some.SearchStrategy[Fact]:
    licenses = some.none() | some.lists(_SKUS, max_size=3).map(tuple) if subject is Subject.USERS else some.none()
    return some.builds(
        lambda values, mention, held, line: Fact(subject, line, values, is_mention=mention, licenses=held),
        some.fixed_dictionaries({}, optional=fields),
        some.booleans(),
        licenses,
        some.integers(1, 99),
    )


_DOMAINS = some.sampled_from(["contoso.com", "other.com"])


def facts_of(whose: dict[str, some.SearchStrategy[object]]) -> some.SearchStrategy[list[Fact]]:
    """Facts of every kind; whose they are is told by some of `whose`."""
    return some.lists(
        _fact(
            Subject.CUSTOMERS,
            tenant_id=_TENANTS,
            domain=_DOMAINS,
            name=_NAMES,
            relationship=some.sampled_from(["reseller", "advisor"]),
            reading=_NAMES,
        )
        | _fact(Subject.PRODUCTS, sku_id=some.sampled_from([BASIC, PREMIUM]), part_number=_SKUS, name=_NAMES)
        | _fact(Subject.SUPPORT_CONTACTS, tenant_id=_TENANTS, name=_NAMES, subscription_id=_IDS, **whose)
        | _fact(
            Subject.SUBSCRIPTIONS,
            subscription_id=_IDS,
            name=_NAMES,
            commerce=some.sampled_from(["legacy", "new"]),
            quantity=some.integers(0, 9),
            sku_id=some.sampled_from([BASIC, PREMIUM]),
            **whose,
        )
        | _fact(Subject.LICENSES, sku_id=some.sampled_from([BASIC, PREMIUM]), enabled=some.integers(0, 9), **whose)
        | _fact(Subject.USERS, user_id=_IDS, address=_NAMES, name=_NAMES, state=some.just("inactive"), **whose)
        | _fact(Subject.ACCEPTANCES, at=some.sampled_from(["2001-01-01", "2099-01-01"]), what=_NAMES, **whose),
        max_size=8,
    )


FACTS = facts_of({"customer_tenant_id": _TENANTS, "customer_domain": _DOMAINS, "customer_name": _NAMES})
SURE_FACTS = facts_of({"customer_tenant_id": _TENANTS}).map(
    lambda facts: [one for one in facts if one.subject is not Subject.CUSTOMERS or "tenant_id" in one.values]
)
TICKS = some.sampled_from([Ticks(basis) for basis in Basis])


@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow])
@given(first=FACTS, files=some.lists(FACTS, min_size=1, max_size=3), same=TICKS, is_whole=some.booleans())
def test_any_import_is_undone_exactly(first: list[Fact], files: list[list[Fact]], same: Ticks, is_whole: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk.open(Path(folder) / "desk.db")
        try:
            before, undone = import_and_undo(desk, first, files, same, replace(SOMETHING, is_whole=is_whole))
            assert undone == before
        finally:
            desk.close()


def import_and_undo(
    desk: Desk, first: list[Fact], files: list[list[Fact]], same: Ticks, format: JsonFormat
) -> tuple[Any, Any]:
    """Everything as it was before an import, and after it was undone."""
    account = save_account(desk, "Us")
    save(desk, Customer(account, "Contoso", domain="contoso.com"))
    take_facts(desk, account, first)
    before = everything(desk)
    result = take_facts(desk, account, *files, decisions=Decisions(same=same), format=format)
    after = everything(desk)
    assert wrong_counters(desk.database) == 0
    assert (result.change_id is None) == (after == before)
    if result.import_ids:
        undo(desk, result.import_ids[0])
    return before, everything(desk)


@settings(max_examples=8, suppress_health_check=[HealthCheck.too_slow])
@given(files=some.lists(SURE_FACTS, min_size=1, max_size=3), is_whole=some.booleans())
def test_any_import_of_known_tenants_changes_nothing_twice(files: list[list[Fact]], is_whole: bool) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk.open(Path(folder) / "desk.db")
        try:
            account, format = save_account(desk, "Us"), replace(SOMETHING, is_whole=is_whole)
            save(desk, Customer(account, "Contoso", tenant_id=TENANT))
            take_facts(desk, account, *files, format=format)
            before = whole_file(desk)
            assert take_facts(desk, account, *files, format=format).change_id is None
            assert whole_file(desk) == before
        finally:
            desk.close()
