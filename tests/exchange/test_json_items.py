"""JSON of any size, item by item: every shape a saved answer has, and what is said of a damaged one."""

import io
import json
from time import process_time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.json_items import JsonItem, json_items
from desktop.exchange.json_text import MAX_VALUE

CUSTOMER = "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04"
USER = "a9ef48bb-8758-4590-a312-d4a47bfaded4"


class Dribble(io.StringIO):
    """A stream that gives a few characters at a time, so that every value is cut by the window somewhere."""

    step = 3

    def read(self, size: int | None = -1, /) -> str:
        return super().read(min(self.step, size) if size and size > 0 else self.step)


def read(text: str, *, dribbles: bool = False) -> list[JsonItem]:
    return list(json_items(Dribble(text) if dribbles else io.StringIO(text)))


def values(text: str) -> list[Any]:
    return [item.value for item in read(text) if item.fault is None]


def codes(text: str) -> list[str]:
    return [item.fault.code if item.fault else "" for item in read(text)]


KEYS = st.text(st.characters(min_codepoint=97, max_codepoint=122), min_size=1, max_size=5).filter(
    lambda key: key not in ("items", "value")
)
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufffd\ufeff"), max_size=8)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**15), 10**15) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=8,
)
OBJECTS = st.lists(st.dictionaries(KEYS, VALUES, max_size=4), max_size=5)


@given(OBJECTS, st.booleans(), st.booleans(), st.sampled_from([None, 1]), st.integers(1, 9))
def test_what_json_writes_is_read_back(
    objects: list[dict[str, Any]], is_ascii: bool, wraps: bool, indent: int | None, step: int
) -> None:
    stream = Dribble(json.dumps({"value": objects} if wraps else objects, ensure_ascii=is_ascii, indent=indent))
    stream.step = step
    found = list(json_items(stream))
    assert [item.value for item in found] == objects
    assert not any(item.fault for item in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"id": 1}', [{"id": 1}]),
        ('\ufeff\ufeff {"id": 1}\n', [{"id": 1}]),
        ('[{"id": 1}, {"id": 2}]', [{"id": 1}, {"id": 2}]),
        ('{"totalCount": 2, "items": [{"id": 1}, {"id": 2}], "attributes": {}}', [{"id": 1}, {"id": 2}]),
        ('{"@odata.context": "x", "value": [{"id": 1}]}', [{"id": 1}]),
        ('{"items": [{"id": 1}]}\n{"items": [{"id": 2}]}', [{"id": 1}, {"id": 2}]),
        ('\ufeff{"value": [{"id": 1}]},\n\ufeff{"value": [{"id": 2}]}', [{"id": 1}, {"id": 2}]),
        ('[{"value": [{"id": 1}]}, {"value": [{"id": 2}, {"id": 3}]}]', [{"id": 1}, {"id": 2}, {"id": 3}]),
        ('{"id": 1}\n{"id": 2}\n', [{"id": 1}, {"id": 2}]),
        ('{"Items": [{"Id": 1, "CompanyProfile": {"Domain": "a"}}]}', [{"id": 1, "companyProfile": {"domain": "a"}}]),
        ('{"@odata.type": "x", "Id": 1}', [{"@odata.type": "x", "id": 1}]),
        ('{"id": 1, "value": "text"}', [{"id": 1, "value": "text"}]),
        ('{"items": [{"id": 1}], "value": [{"id": 2}]}', [{"id": 1}, {"id": 2}]),
        ('{"items": []}', []),
        ("[]", []),
        ("", []),
    ],
)
def test_every_shape_of_a_saved_answer(text: str, expected: list[Any]) -> None:
    assert values(text) == expected
    assert [item.value for item in read(text, dribbles=True)] == expected


def test_items_tell_the_line_they_start_on() -> None:
    text = '{"totalCount": 3,\n "items": [\n\n  {"id":\n 1}, {"id": 2},\n{"id": 3}]}\n{"id": 4}'
    assert [item.line for item in read(text)] == [item.line for item in read(text, dribbles=True)] == [4, 5, 6, 7]


@pytest.mark.parametrize(
    ("text", "customer", "user"),
    [
        ('{"items": [{}], "links": {"self": {"uri": "/v1/customers/%C/users/%U/licenses"}}}', CUSTOMER, USER),
        ('{"links": {"self": {"uri": "/customers/%C/subscribedskus"}}, "items": [{}]}', CUSTOMER, ""),
        ('[{"items": [{}], "links": {"self": {"uri": "/customers/%C/users"}}}]', CUSTOMER, ""),
        ('{"@odata.context": "https://x/v1.0/$metadata#users(\'%U\')/licenseDetails", "value": [{}]}', "", USER),
        ('{"value": [{}], "links": null}', "", ""),
        ('{"value": [{}], "links": {"self": "x"}, "@odata.context": 7}', "", ""),
    ],
)
def test_whose_the_items_are_stands_around_them(text: str, customer: str, user: str) -> None:
    (item,) = read(text.replace("%C", CUSTOMER.upper()).replace("%U", USER))
    assert (item.context.customer_tenant_id, item.context.user_id) == (customer, user)


def test_whose_the_items_are_is_waited_for_a_while_only() -> None:
    """A big collection is not held in memory to its end; its items have links of their own."""
    text = '{"items": [%s], "links": {"self": {"uri": "/customers/%s"}}}'
    few = read(text % (",".join(["{}"] * 10), CUSTOMER))
    assert {item.context.customer_tenant_id for item in few} == {CUSTOMER}
    stream = io.StringIO('{"items": [' + "{}," * 100_000)
    items = json_items(stream)
    assert next(items).value == {}
    assert stream.tell() < 200_000


@pytest.mark.parametrize(
    "text",
    [
        '{"totalCount": 37, "items": [{"id": 1}]}',
        '[{"totalCount": 3, "items": [{"id": 1}]}]',
        '{"@odata.nextLink": "https://x", "value": [{"id": 1}]}',
        '{"items": [{"id": 1}], "links": {"self": {}, "next": {"uri": "/customers?size=40"}}}',
    ],
)
def test_pages_that_are_missing_are_told(text: str) -> None:
    assert codes(text) == ["", "incomplete"]


@pytest.mark.parametrize("step", range(1, 20))
def test_a_number_is_read_to_its_end(step: int) -> None:
    stream = Dribble('{"totalCount": 1374, "items": [{"id": 1}]}')
    stream.step = step
    *_, missing = json_items(stream)
    assert missing.fault is not None
    assert missing.fault.sentence.facts == {"found": 1, "all": 1374}


@pytest.mark.parametrize(
    "text",
    [
        '{"totalCount": 2, "items": [{"id": 1}]}{"totalCount": 2, "items": [{"id": 2}]}',
        '{"@odata.nextLink": "https://x", "value": [{"id": 1}]}{"value": [{"id": 2}]}',
        '{"totalCount": "many", "items": [{}, {}]}',
    ],
)
def test_pages_that_are_all_there_are_not(text: str) -> None:
    assert codes(text) == ["", ""]


@pytest.mark.parametrize(
    ("broken", "code"),
    [
        ('{"id": 1, "id": 2}', "json-twice"),
        ('{"id": 1, "Id": 2}', "json-twice"),
        ('{"a": {"b": 1, "b": 1}}', "json-twice"),
        ('{"a": NaN}', "json-number"),
        ('{"a": [-Infinity]}', "json-number"),
        ('{"a": ' + "9" * 5000 + "}", "json-number"),
        ('{"a": "\\ud83d"}', "json-garbled"),
        ('{"a": "\\ude00\\ud83d"}', "json-garbled"),
        ('{"a": "\udc83"}', "json-garbled"),
        ('{"a": "\ufffd"}', "json-garbled"),
        ('{"a": "\\u0000"}', "json-nul"),
        ('{"a" 1}', "json-damaged"),
        ('{"a": tru}', "json-damaged"),
        ('{"a": "b" "c"}', "json-damaged"),
        ('{"a": "tab\t"}', "json-damaged"),
        ("nonsense", "json-damaged"),
        ("{:1}", "json-damaged"),
        ("[" * 100_000 + "]" * 100_000, "json-too-deep"),
        ('{"a":' * 100_000 + "1" + "}" * 100_000, "json-too-deep"),
        ('{"a": "' + "x" * (MAX_VALUE + 200_000) + '"}', "json-too-long"),
        ('{"a": "' + '\\\\\\"]}' * 400_000 + '"}', "json-too-long"),
    ],
)
def test_a_broken_item_costs_itself_only(broken: str, code: str) -> None:
    assert codes(f'[{{"id": 1}}, {broken}, {{"id": 2}}]') == ["", code, ""]


@pytest.mark.parametrize("twice", ['"items": [{"id": 2}]', '"Items": [{"id": 2}]', '"links": {}', '"totalCount": 2'])
def test_a_name_that_stands_twice_around_the_items_is_told(twice: str) -> None:
    text = '{"totalCount": 1, "links": {"self": {}}, "items": [{"id": 1}], ' + twice + "}"
    assert values(text) == [{"id": 1}]
    assert "json-twice" in codes(text)


def test_pairs_of_escapes_are_one_character() -> None:
    assert values('[{"a": "\\ud83d\\ude00 \\u00e9"}]') == [{"a": "😀 é"}]


def test_a_broken_document_costs_itself_only() -> None:
    assert codes('{"id": 1}\n{"id": NaN, "b": [1, 2]}\n{"id": 2}') == ["", "json-number", ""]
    assert codes('{"id": 1}\n{"id": 1, "Id": 2}\n{"id": 2}') == ["", "json-twice", ""]


@pytest.mark.parametrize("length", range(1, 40))
def test_a_cut_file_keeps_what_came_before(length: int) -> None:
    text = '{"value": [{"id": 1}, {"id": "\\u3042"}]}'
    *before, cut = read(text[:length])
    assert cut.fault is not None
    assert cut.fault.code == "json-cut"
    whole = text[:length].count("}")
    assert [item.value for item in before] == [{"id": 1}, {"id": "あ"}][:whole]


@pytest.mark.parametrize("text", ["{:1}", "{1:1}", '{"a" 1}', "x", "]", '"'])
def test_a_document_that_is_none_ends_the_reading(text: str) -> None:
    assert codes('{"id": 1}' + text) in (["", "json-damaged"], ["", "json-cut"])


def test_items_that_are_no_longer_waited_for_are_told_once() -> None:
    many = ",".join(f'{{"id": {number}}}' for number in range(2500))
    for end in ("", "]", "]}"):
        found = [item.value["id"] for item in read('{"items": [' + many + end) if item.fault is None]
        assert found == list(range(2500))


def test_much_that_is_broken_takes_its_time_only_once() -> None:
    start = process_time()
    assert codes("[" + "[tru]," * 20_000 + "{}]").count("json-damaged") == 20_000
    assert process_time() - start < 5


@given(st.text(alphabet='{}[]",:\\u0a1 \n-.eEtrnf', max_size=60))
def test_no_text_stops_the_reader_or_keeps_it_for_ever(text: str) -> None:
    assert len(read(text)) <= len(text) + 2
    assert [item.value for item in read(text)] == [item.value for item in read(text, dribbles=True)]
