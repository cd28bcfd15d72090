"""A customer added, changed or removed by hand: each one undoable step."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop.domain.customers import Customer
from desktop.domain.dates import past_date
from desktop.domain.errors import UserError
from desktop.domain.regions import normal_country
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence, sentence
from desktop.domain.tenants import normal_domain, normal_tenant_id
from desktop.domain.times import local_today
from desktop.operations.desk import Desk
from desktop.operations.fields import FieldReader, named, one_line, optional_email
from desktop.operations.templates import checked_language
from desktop.store.customer_rows import CustomerRow

# The undo step of a change is named after the one thing that changed.
_CHANGES = {
    "name": QT_TRANSLATE_NOOP("Sentences", "Rename {customer}"),
    "reading": QT_TRANSLATE_NOOP("Sentences", "Change reading of {customer}"),
    "domain": QT_TRANSLATE_NOOP("Sentences", "Change domain of {customer}"),
    "tenant_id": QT_TRANSLATE_NOOP("Sentences", "Change tenant ID of {customer}"),
    "country": QT_TRANSLATE_NOOP("Sentences", "Change country of {customer}"),
    "language": QT_TRANSLATE_NOOP("Sentences", "Change language of {customer}"),
    "contact_name": QT_TRANSLATE_NOOP("Sentences", "Change contact of {customer}"),
    "contact_email": QT_TRANSLATE_NOOP("Sentences", "Change e-mail of {customer}"),
    "relationship": QT_TRANSLATE_NOOP("Sentences", "Change relationship of {customer}"),
    "permissions": QT_TRANSLATE_NOOP("Sentences", "Change permissions of {customer}"),
    "tenant_name": QT_TRANSLATE_NOOP("Sentences", "Change the tenant's name of {customer}"),
    "mca_accepted_on": QT_TRANSLATE_NOOP("Sentences", "Change when {customer} accepted the agreement"),
    "mca_accepted_by": QT_TRANSLATE_NOOP("Sentences", "Change who accepted the agreement for {customer}"),
}
_CHANGE_SEVERAL = QT_TRANSLATE_NOOP("Sentences", "Change details of {customer}")


def add_customer(desk: Desk, customer: Customer) -> tuple[Customer, int]:
    """Store a new `customer` (its id is None); returns it as stored, and the change's id for undo.

    Raises `InvalidFields` when a field cannot be kept.
    """
    customer = checked(desk, customer)
    what = sentence(QT_TRANSLATE_NOOP("Sentences", "Add {customer}"), customer=customer.name)
    with desk.changes.edit(what) as edit:
        customer = desk.customers.save(edit, customer)
    return customer, edit.change_id


def change_customer(desk: Desk, customer: Customer) -> tuple[Customer, int | None]:
    """Store what changed of `customer`; returns it as stored, and the change's id: None when nothing changed.

    Raises `InvalidFields` when a field cannot be kept.
    """
    assert customer.id is not None
    before = desk.customers.get(customer.id)
    customer = checked(desk, customer)
    if customer == before:
        return before, None
    with desk.changes.edit(_name_of_change(before, customer)) as edit:
        customer = desk.customers.save(edit, customer)
    return customer, edit.change_id


def remove_customers(desk: Desk, customer_ids: Sequence[int]) -> int:
    """Take customers, and so their invitations, out of the lists; returns the change's id: undo brings all back."""
    if len(customer_ids) == 1:
        name = desk.customers.get(customer_ids[0]).name
        what = sentence(QT_TRANSLATE_NOOP("Sentences", "Remove {customer}"), customer=name)
    else:
        what = sentence(QT_TRANSLATE_NOOP("Sentences", "Remove {count} customers"), count=len(customer_ids))
    with desk.changes.edit(what) as edit:
        for customer_id in customer_ids:
            desk.customers.delete(edit, customer_id)
    return edit.change_id


def restore_customers(desk: Desk, customer_ids: Sequence[int]) -> int:
    """Take removed customers, and all that is theirs, back into the lists; returns the change's id, for undo.

    Raises `UserError` "tenant-taken" when another customer has the tenant id of one of them by now.
    """
    customers = [desk.customers.get(id) for id in customer_ids]
    for customer in customers:
        _unused_tenant_id(desk, customer, customer.tenant_id)
    if len(customers) == 1:
        what = sentence(QT_TRANSLATE_NOOP("Sentences", "Restore {customer}"), customer=customers[0].name)
    else:
        what = sentence(QT_TRANSLATE_NOOP("Sentences", "Restore {count} customers"), count=len(customers))
    with desk.changes.edit(what) as edit:
        for customer_id in customer_ids:
            desk.customers.restore(edit, customer_id)
    return edit.change_id


def similar_customers(desk: Desk, entered: Customer) -> list[CustomerRow]:
    """Others of the account that may be the same as the customer being `entered`: same name, domain or tenant id."""
    return desk.customers.alike(
        replace(
            entered,
            name=one_line(entered.name),
            domain=_read_or_blank(normal_domain, entered.domain),
            tenant_id=_read_or_blank(normal_tenant_id, entered.tenant_id),
        )
    )


def _read_or_blank(reader: Callable[[str], str], entered: str) -> str:
    try:
        return reader(entered)
    except UserError:  # half typed
        return ""


def checked(desk: Desk, customer: Customer) -> Customer:
    """`customer` with every field in the form it is stored in. Raises `InvalidFields` naming each faulty field."""
    fields = FieldReader(customer)
    customer = replace(
        customer,
        name=fields.read("name", named(QT_TRANSLATE_NOOP("Sentences", "Enter the customer's name."))),
        reading=one_line(customer.reading),
        domain=fields.read("domain", normal_domain),
        tenant_id=fields.read("tenant_id", lambda entered: _unused_tenant_id(desk, customer, entered)),
        country=fields.read("country", normal_country),
        language=fields.read("language", lambda entered: checked_language(entered) if entered else ""),
        contact_name=one_line(customer.contact_name),
        contact_email=fields.read("contact_email", optional_email),
        tenant_name=one_line(customer.tenant_name),
        mca_accepted_on=fields.read("mca_accepted_on", lambda entered: past_date(entered, local_today())),
        mca_accepted_by=one_line(customer.mca_accepted_by),
    )
    fields.finish()
    return customer


def _unused_tenant_id(desk: Desk, customer: Customer, entered: str) -> str:
    """A tenant is one customer of an account (issue 2, section 3)."""
    tenant_id = normal_tenant_id(entered)
    other = desk.customers.with_tenant(customer.account_id, tenant_id) if tenant_id else None
    if other is not None and other.id != customer.id:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "{customer} has this tenant ID already: open that customer instead."),
            code="tenant-taken",
            customer=other.name,
        )
    return tenant_id


def _name_of_change(before: Customer, after: Customer) -> Sentence:
    changed = [template for field, template in _CHANGES.items() if getattr(before, field) != getattr(after, field)]
    return sentence(changed[0] if len(changed) == 1 else _CHANGE_SEVERAL, customer=after.name)
