"""Every file is taken for what it is, and for nothing else; every format keeps to the vocabulary."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.facts import FIELDS, Fact, RowProblem
from desktop.exchange.formats import FORMATS
from desktop.exchange.formats.format import Context, JsonFormat, TableFormat
from desktop.exchange.reading import facts
from tests.exchange.formats import files, objects
from tests.exchange.formats.objects import E3
from tests.exchange.formats.reading_files import json_formats, recognized

FILES = files.files()
# Each kind of object, as its format is given it.
OBJECTS: list[tuple[str, dict[str, Any]]] = [
    ("rest-customers", objects.rest_customer()),
    ("rest-customers", objects.rest_customer_by_id()),
    ("rest-subscriptions", objects.rest_subscription()),
    ("rest-subscriptions", objects.legacy_subscription()),
    ("rest-users", objects.rest_user()),
    ("rest-user-licenses", objects.rest_license()),
    ("rest-subscribed-skus", objects.rest_sku()),
    ("rest-support-contact", objects.support_contact()),
    ("rest-relationship-request", objects.relationship_request()),
    ("rest-delegated-admin", objects.delegated_admin()),
    ("graph-users", objects.graph_user()),
    ("graph-subscribed-skus", objects.graph_sku()),
    ("graph-license-details", objects.license_detail()),
    ("graph-gdap", objects.relationship()),
]
WRONG: list[object] = [None, "text", 7, True, 1.5, [], ["x"], {}, {"uri": 3}, "\u3000", "x" * 5000]


@pytest.mark.parametrize("name", FILES)
def test_each_file_is_what_it_is(tmp_path: Path, name: str) -> None:
    code, text = FILES[name]
    recognition = recognized(tmp_path, text)
    assert recognition.format.code == code
    found = list(facts(recognition))
    assert found
    assert [fact.problem for fact in found if fact.problem] == []
    assert [fact.warnings for fact in found if fact.warnings] == []


@pytest.mark.parametrize(("code", "item"), OBJECTS)
@pytest.mark.parametrize("is_typed", [True, False])
def test_an_object_is_of_one_kind_only(code: str, item: dict[str, Any], is_typed: bool) -> None:
    if not is_typed:
        item = {key: value for key, value in item.items() if key not in ("attributes", "links", "@odata.type")}
    assert [format.code for format in json_formats() if format.fits(item)] == [code]


def test_every_format_is_tried_here() -> None:
    tried = {code for code, _ in FILES.values()}
    ours = {format.code for format in FORMATS if not format.code.startswith(("partner-", "insights", "own"))}
    assert ours - {"reconciliation"} == tried


@pytest.mark.parametrize("name", FILES)
def test_facts_keep_to_the_fields_of_their_subject(tmp_path: Path, name: str) -> None:
    for fact in facts(recognized(tmp_path, FILES[name][1])):
        assert set(fact.values) <= set(FIELDS[fact.subject])
        assert fact.line > 0


@pytest.mark.parametrize("name", FILES)
def test_a_file_says_the_same_twice(tmp_path: Path, name: str) -> None:
    recognition = recognized(tmp_path, FILES[name][1])
    assert list(facts(recognition)) == list(facts(recognition))


@pytest.mark.parametrize("wrong", WRONG, ids=repr)
@pytest.mark.parametrize(("code", "item"), OBJECTS)
def test_a_wrong_type_anywhere_stops_nothing(code: str, item: dict[str, Any], wrong: object) -> None:
    (format,) = (format for format in json_formats() if format.code == code)
    changed = [item | {key: wrong} for key in item]
    for key, value in item.items():
        if isinstance(value, dict):
            changed += [item | {key: value | {inner: wrong}} for inner in value]
    assert [fault for one in changed for fault in _faults(format, one)] == []


_KEYS = sorted({key for _, item in OBJECTS for key in item} | {"productSku", "tenantId", "displayName", "uri", "self"})
_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40) | st.sampled_from([E3, "active"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(_KEYS), inner, max_size=4),
    max_leaves=8,
)


@given(st.sampled_from(json_formats()), st.dictionaries(st.sampled_from(_KEYS), _VALUES))
def test_no_object_stops_a_format(format: JsonFormat, item: dict[str, Any]) -> None:
    assert _faults(format, item) == []


def _faults(format: JsonFormat, item: dict[str, Any]) -> list[str]:
    """What is said that is neither a value the store takes, nor a problem with a name."""
    format.fits(item)
    found = list(format.read(item, 1, Context()))
    faults = []
    for fact in found:
        for field, value in fact.values.items():
            if not (isinstance(value, str | int) and (field in FIELDS[fact.subject] or fact.problem)):
                faults.append(f"{fact.subject}: {field} = {value!r}")
        faults += [f"{fact.subject}: a problem without a code" for one in _problems(fact) if not one.code]
        faults += [f"{fact.subject}: a problem without words" for one in _problems(fact) if not str(one.sentence)]
        if not all(fact.licenses or ()):
            faults.append(f"{fact.subject}: a license without a name")
    return faults


def _problems(fact: Fact) -> list[RowProblem]:
    return [*fact.warnings, *filter(None, [fact.problem])]


@pytest.mark.parametrize("format", [one for one in FORMATS if isinstance(one, TableFormat)], ids=lambda one: one.code)
def test_a_table_of_nothing_stops_nothing(format: TableFormat) -> None:
    for text in ("", "x", "1", "2026-11-22", "x" * 1000, "Reseller", "-1"):
        for fact in format.read({column.field: text for column in format.columns}, 2):
            assert fact.problem or fact.values


def test_codes_and_names_tell_formats_apart() -> None:
    assert len({format.code for format in FORMATS}) == len(FORMATS)
