"""Views of the customers list kept under a name."""

from dataclasses import fields
from enum import Enum
from typing import get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.customers import Permissions, Relationship
from desktop.domain.errors import InvalidFields
from desktop.domain.invitations import InvitationState
from desktop.operations.desk import Desk
from desktop.operations.saved_views import (
    LONGEST_NAME,
    SavedView,
    remove_view,
    rename_view,
    save_view,
    saved_views,
    update_view,
    without_moment,
)
from desktop.operations.tag_customers import tag_customers, untag_customers
from desktop.store.customer_query import SORTS, CustomerQuery, SeatUse
from tests.ui.customer_tree import World

FULL = CustomerQuery(
    sort="users",
    descending=True,
    relationship=Relationship.RESELLER,
    missing_only=True,
    permissions=Permissions.GDAP,
    invitation=InvitationState.SENT,
    country="",
    language="ja",
    seats=SeatUse.OVER,
    ending_within=30,
)


@pytest.fixture
def world(desk: Desk) -> World:
    return World(desk)


def names(desk: Desk) -> list[str]:
    return [view.name for view in saved_views(desk)]


def test_a_view_is_read_as_it_was_saved(desk: Desk) -> None:
    save_view(desk, "  Waiting   over 14 days ", FULL, ["customer", "users"])
    assert saved_views(desk) == [SavedView(1, "Waiting over 14 days", FULL, ("customer", "users"))]


def test_account_and_search_are_of_the_moment(desk: Desk) -> None:
    query = CustomerQuery(3, text="abc", also=(1, 2), country="JP")
    assert without_moment(query) == CustomerQuery(country="JP")
    save_view(desk, "Japan", query, [])
    assert saved_views(desk)[0].query == CustomerQuery(country="JP")


def test_views_keep_their_order_and_every_step_is_undone(desk: Desk) -> None:
    for name in ("C", "A", "B"):
        save_view(desk, name, CustomerQuery(), [])
    renamed = rename_view(desk, 2, "Z")
    assert renamed is not None
    removed = remove_view(desk, 1)
    assert names(desk) == ["Z", "B"]
    desk.changes.undo(removed)
    desk.changes.undo(renamed)
    assert names(desk) == ["C", "A", "B"]
    assert str(desk.changes.name_of(removed)) == "Delete view C"


def test_a_view_is_updated_in_its_place(desk: Desk) -> None:
    save_view(desk, "A", CustomerQuery(), ["customer"])
    save_view(desk, "B", CustomerQuery(), ["customer"])
    assert update_view(desk, 1, FULL, ["customer", "tags"]) is not None
    assert saved_views(desk)[0] == SavedView(1, "A", FULL, ("customer", "tags"))
    assert update_view(desk, 1, FULL, ["customer", "tags"]) is None
    assert names(desk) == ["A", "B"]


@pytest.mark.parametrize(
    ("name", "fault"), [(" ", "Enter a name"), ("x" * (LONGEST_NAME + 1), "shorter"), ("ｊａｐａｎ", "Another view")]
)
def test_a_name_that_cannot_be_kept_is_said_at_its_field(desk: Desk, name: str, fault: str) -> None:
    save_view(desk, "Japan", CustomerQuery(), [])
    save_view(desk, "Other", CustomerQuery(), [])
    with pytest.raises(InvalidFields) as saved:
        save_view(desk, name, CustomerQuery(), [])
    with pytest.raises(InvalidFields) as renamed:
        rename_view(desk, 2, name)
    for caught in (saved, renamed):
        assert fault in str(caught.value.faults["name"])
    assert names(desk) == ["Japan", "Other"]


def test_a_view_may_be_written_otherwise_but_not_renamed_to_itself(desk: Desk) -> None:
    save_view(desk, "Japan", CustomerQuery(), [])
    assert rename_view(desk, 1, "Japan ") is None
    assert rename_view(desk, 1, "JAPAN") is not None
    assert names(desk) == ["JAPAN"]


def test_what_another_release_kept_is_left_out(desk: Desk) -> None:
    kept = {
        "sort": "moon",
        "country": 5,
        "seats": "sideways",
        "missing_only": 1,
        "from_the_future": True,
        "text": "secret",
        "account_id": 9,
        "language": "ja",
    }
    entries = [{"id": 1, "name": "Odd", "query": kept, "columns": ["users", 7]}, {"id": "x"}, 3]
    with desk.database.write() as tx:
        desk.settings.set(tx, "customer_views", entries)
    assert saved_views(desk) == [SavedView(1, "Odd", CustomerQuery(language="ja"), ("users",))]
    with desk.database.write() as tx:
        desk.settings.set(tx, "customer_views", "nonsense")
    assert saved_views(desk) == []


def test_a_tag_that_is_gone_no_longer_narrows(desk: Desk, world: World) -> None:
    tag_customers(desk, [world.adatum], "VIP")
    [tag] = desk.tags.all()
    save_view(desk, "VIPs", CustomerQuery(tag_id=tag.id, product_id=world.premium), [])
    assert saved_views(desk)[0].query == CustomerQuery(tag_id=tag.id, product_id=world.premium)
    untag_customers(desk, [world.adatum], tag.id)
    assert saved_views(desk)[0].query == CustomerQuery(product_id=world.premium)


def _values(name: str, kind: object) -> st.SearchStrategy[object]:
    """What a field of a query may hold."""
    if name == "sort":
        return st.sampled_from(SORTS)
    ways: dict[object, st.SearchStrategy[object]] = {bool: st.booleans(), int: st.just(1), str: st.text(max_size=3)}
    kinds = get_args(kind) or (kind,)
    for one in kinds:
        if isinstance(one, type) and issubclass(one, Enum):
            return st.one_of(st.sampled_from(one), st.none())
    return st.one_of([ways.get(one, st.none()) for one in kinds])


@given(data=st.data())
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_field_of_a_query_is_kept(desk: Desk, data: st.DataObject) -> None:
    """Those that a later change gives it too, without a word of them here: ids are 1, of a tag and a product."""
    if not desk.tags.all():
        tag_customers(desk, [World(desk).adatum], "VIP")
    kept = [field for field in fields(CustomerQuery) if field.name not in ("account_id", "text", "also")]
    chosen = {field.name: data.draw(_values(field.name, field.type), label=field.name) for field in kept}
    query = CustomerQuery(**chosen)  # type: ignore[arg-type]
    change_id = save_view(desk, "Drawn", query, [])
    assert [view.query for view in saved_views(desk)] == [query]
    desk.changes.undo(change_id)
    assert saved_views(desk) == []
