"""What an object of JSON says, as cells."""

from typing import Any

import pytest

from desktop.exchange.facts import RowProblem
from desktop.exchange.json_cells import cells_of, paths, shape

PATHS = paths(name="name", domain="profile.domain", city="profile.address.city")


@pytest.mark.parametrize(
    ("item", "cells"),
    [
        ({}, {}),
        ({"name": None}, {"name": ""}),
        ({"name": "  北浜\u3000商店\n"}, {"name": "北浜 商店"}),
        ({"name": True}, {"name": "true"}),
        ({"name": 5}, {"name": "5"}),
        ({"name": 5.0}, {"name": "5"}),
        ({"name": 5.5}, {"name": "5.5"}),
        ({"profile": {"domain": "a.com"}}, {"domain": "a.com"}),
        ({"profile": {"address": {"city": "港区"}}}, {"city": "港区"}),
        ({"profile": None}, {}),
        ({"profile": {"address": None}}, {}),
    ],
)
def test_cells_of_plain_values(item: dict[str, Any], cells: dict[str, str]) -> None:
    warnings: list[RowProblem] = []
    assert (cells_of(item, PATHS, warnings), warnings) == (cells, [])


@pytest.mark.parametrize(
    ("item", "fields"),
    [
        ({"name": []}, ["name"]),
        ({"name": {"ja": "x"}}, ["name"]),
        ({"profile": "a.com"}, ["domain", "city"]),
        ({"profile": [{}]}, ["domain", "city"]),
        ({"profile": {"domain": {}, "address": 5}}, ["domain", "city"]),
    ],
)
def test_lists_and_objects_are_no_texts(item: dict[str, Any], fields: list[str]) -> None:
    warnings: list[RowProblem] = []
    assert cells_of(item, PATHS, warnings) == {}
    assert [warning.field for warning in warnings] == fields


def test_an_object_that_names_its_type_is_of_that_type_only() -> None:
    fits = shape("id", object_type="Customer", one_of=("name", "domain"), without=("price",))
    named = {"attributes": {"objectType": "Customer"}}
    assert fits(named) > fits({"id": 1, "name": 2, "domain": 3}) > fits({"id": 1, "name": 2}) > 0
    assert not fits({"id": 1, "name": 2, "attributes": {"objectType": "User"}})


@pytest.mark.parametrize(
    "item", [{}, {"id": 1}, {"name": 2}, {"id": 1, "name": 2, "price": 3}, {"id": 1, "attributes": "Customer"}]
)
def test_an_object_that_lacks_something_or_has_too_much_is_another(item: dict[str, Any]) -> None:
    assert not shape("id", object_type="Customer", one_of=("name",), without=("price",))(item)


@pytest.mark.parametrize("attributes", [None, "Customer", [], {}, {"objectType": None}, {"objectType": 5}])
def test_odd_attributes_name_no_type(attributes: object) -> None:
    assert shape("id")({"id": 1, "attributes": attributes})
