"""What is known of a customer itself, a line each: the rows of *Account* in the tree."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.customers import Customer
from desktop.operations.desk import Desk
from desktop.ui.customers.country_names import country_name
from desktop.ui.customers.tree_words import listed
from desktop.ui.customers.words import short_date
from desktop.ui.language_names import language_name

KEYS = ("contact", "email", "country", "language", "tenant_name", "domain", "tenant_id", "agreement")


class FactRow(NamedTuple):
    """One fact: what it is called, and what it is; "" where nobody knows."""

    id: int
    key: str
    value: str


def account_facts(desk: Desk, customer_id: int, ids: Sequence[int]) -> list[FactRow]:
    """The facts at these places of `KEYS`."""
    customer = desk.customers.get(customer_id)
    words, values = _words(), _values(customer)
    return [FactRow(id, words[KEYS[id]], values[KEYS[id]]) for id in ids]


def _words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "contact": translate("AccountFact", "Contact"),
        "email": translate("AccountFact", "E-mail"),
        "country": translate("AccountFact", "Country"),
        "language": translate("AccountFact", "Language"),
        "tenant_name": translate("AccountFact", "Tenant's own name"),
        "domain": translate("AccountFact", "Domain"),
        "tenant_id": translate("AccountFact", "Tenant ID"),
        "agreement": translate("AccountFact", "Agreement (MCA)"),
    }


def _values(customer: Customer) -> dict[str, str]:
    return {
        "contact": customer.contact_name,
        "email": customer.contact_email,
        "country": country_name(customer.country) if customer.country else "",
        "language": language_name(customer.language) if customer.language else "",
        "tenant_name": customer.tenant_name,
        "domain": customer.domain,
        "tenant_id": customer.tenant_id,
        "agreement": _agreement(customer),
    }


def _agreement(customer: Customer) -> str:
    """When the Microsoft Customer Agreement was accepted, and by whom."""
    if not customer.mca_accepted_on:
        return QCoreApplication.translate("AccountFact", "Will be asked when accepting")
    return listed(short_date(customer.mca_accepted_on), customer.mca_accepted_by)
