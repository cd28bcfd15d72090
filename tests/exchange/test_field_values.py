"""Cells by field become a fact: what is said, what is left out, what cannot be taken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.exchange.facts import FIELDS, Fact, RowProblem, Subject
from desktop.exchange.field_values import fact_of, warning

TENANT = "6c5d0b7e-41f2-4c1a-9d0e-2f1b7a3c4d5e"
KEYS = {
    Subject.CUSTOMERS: {"tenant_id": TENANT},
    Subject.PRODUCTS: {"sku_id": TENANT},
    Subject.SUPPORT_CONTACTS: {"tenant_id": TENANT},
    Subject.SUBSCRIPTIONS: {"subscription_id": TENANT},
    Subject.LICENSES: {"sku_id": TENANT},
    Subject.USERS: {"user_id": TENANT},
    Subject.ACCEPTANCES: {"customer_tenant_id": TENANT},
    Subject.LINKS: {"url": "https://contoso.com"},
}


def read(subject: Subject, **cells: str) -> Fact:
    return fact_of(subject, KEYS[subject] | cells, 5)


def test_an_empty_text_is_said_and_a_missing_one_is_not() -> None:
    fact = read(Subject.USERS, title="", state="", usage_location="")
    assert fact.values == {"user_id": TENANT, "title": "", "usage_location": ""}
    assert fact.warnings == ()


@pytest.mark.parametrize(
    ("subject", "field", "text", "value"),
    [
        (Subject.CUSTOMERS, "language", "ja-JP", "ja"),
        (Subject.CUSTOMERS, "country", "日本", "JP"),
        (Subject.CUSTOMERS, "relationship", "Microsoft Support", "microsoft_support"),
        (Subject.CUSTOMERS, "permissions", "GDAP", "gdap"),
        (Subject.CUSTOMERS, "mca_accepted_on", "2026/1/2", "2026-01-02"),
        (Subject.SUBSCRIPTIONS, "auto_renew", "いいえ", 0),
        (Subject.SUBSCRIPTIONS, "term", "1 Year", "P1Y"),
        (Subject.SUBSCRIPTIONS, "quantity", "1,500", 1500),
        (Subject.SUBSCRIPTIONS, "unit", "None", ""),
        (Subject.SUBSCRIPTIONS, "product_name", "Visio", "Visio"),
        (Subject.SUBSCRIPTIONS, "customer_domain", "Contoso.COM", "contoso.com"),
        (Subject.USERS, "usage_location", "jp", "JP"),
        (Subject.USERS, "reading", "みなと はなこ", "みなと はなこ"),
        (Subject.ACCEPTANCES, "at", "2026-01-02 03:04:05Z", "2026-01-02T03:04:05Z"),
    ],
)
def test_values_in_the_form_they_are_stored_in(subject: Subject, field: str, text: str, value: str | int) -> None:
    fact = read(subject, **{field: text})
    assert (fact.values.get(field), fact.warnings) == (value, ())


@pytest.mark.parametrize(
    ("subject", "field", "text"),
    [
        (Subject.CUSTOMERS, "permissions", "all"),
        (Subject.CUSTOMERS, "contact_email", "nobody"),
        (Subject.CUSTOMERS, "language", "日本語"),
        (Subject.CUSTOMERS, "mca_accepted_on", "some day"),
        (Subject.SUPPORT_CONTACTS, "subscription_id", "7"),
        (Subject.LICENSES, "sku_id", "SPE_E3"),
        (Subject.LICENSES, "consumed", "-2"),
        (Subject.USERS, "title", "x" * 501),
        (Subject.ACCEPTANCES, "at", "then"),
    ],
)
def test_what_cannot_be_read_is_left_out_with_a_warning(subject: Subject, field: str, text: str) -> None:
    fact = read(subject, **{field: text, "part_number": "X"} if subject is Subject.LICENSES else {field: text})
    assert fact.problem is None
    assert [one.field for one in fact.warnings] == [field]
    assert field not in fact.values


@pytest.mark.parametrize("subject", list(FIELDS))
def test_without_its_key_a_row_is_left_out(subject: Subject) -> None:
    cells = dict.fromkeys(KEYS[subject], "")
    fact = fact_of(subject, cells, 9)
    assert fact.problem is not None
    assert (fact.problem.code, fact.line) == ("key-missing", 9)
    assert fact_of(subject, KEYS[subject], 9).problem is None


def test_a_row_left_out_keeps_what_it_said_and_can_be_shown() -> None:
    fact = read(Subject.CUSTOMERS, tenant_id="4711", name="Con\udc82toso")
    assert fact.values == {"tenant_id": "4711", "name": "Con�toso"}
    assert fact.problem is not None
    assert "4711" in str(fact.problem.sentence)


def test_a_name_may_not_be_endless() -> None:
    fact = read(Subject.CUSTOMERS, name="x" * 501)
    assert fact.problem is not None
    assert fact.problem.code == "name-too-long"


def test_what_the_format_knows_goes_along() -> None:
    told = warning("odd", "name", "{text} is odd", "x" * 100)
    fact = fact_of(Subject.USERS, KEYS[Subject.USERS], 3, warnings=[told], licenses=("A",), is_mention=True)
    assert (fact.warnings, fact.licenses, fact.is_mention) == ((told,), ("A",), True)
    assert len(str(told.sentence)) < 80


@given(st.sampled_from(list(FIELDS)), st.data())
def test_no_cells_stop_the_reading(subject: Subject, data: st.DataObject) -> None:
    cells = data.draw(st.dictionaries(st.sampled_from(FIELDS[subject]), st.text(max_size=30)))
    fact = fact_of(subject, cells, 1)
    assert isinstance(fact.problem, RowProblem) or set(fact.values) <= set(cells)
