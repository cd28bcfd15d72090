"""The resellers who may support customers' subscriptions: each change one undoable step."""

from dataclasses import replace

from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP, sentence
from desktop.domain.subscriptions import SupportContact
from desktop.domain.tenants import normal_tenant_id
from desktop.operations.desk import Desk
from desktop.operations.fields import FieldReader, named


def add_support_contact(desk: Desk, contact: SupportContact) -> tuple[SupportContact, int]:
    """Store a new reseller (its id is None); returns it as stored, and the change's id for undo.

    Raises `InvalidFields` when a field cannot be kept.
    """
    contact = _checked(desk, contact)
    what = sentence(QT_TRANSLATE_NOOP("Sentences", "Add support contact {name}"), name=contact.name)
    with desk.changes.edit(what) as edit:
        contact = desk.support_contacts.save(edit, contact)
    return contact, edit.change_id


def change_support_contact(desk: Desk, contact: SupportContact) -> tuple[SupportContact, int | None]:
    """Store what changed of a reseller; returns it as stored, and the change's id: None when nothing changed.

    Raises `InvalidFields` when a field cannot be kept.
    """
    assert contact.id is not None
    before = desk.support_contacts.get(contact.id)
    contact = _checked(desk, contact)
    if contact == before:
        return before, None
    what = sentence(QT_TRANSLATE_NOOP("Sentences", "Change support contact {name}"), name=contact.name)
    with desk.changes.edit(what) as edit:
        contact = desk.support_contacts.save(edit, contact)
    return contact, edit.change_id


def remove_support_contact(desk: Desk, contact_id: int) -> int:
    """Forget a reseller; the provider supports their services from then on. Returns the change's id, for undo."""
    contact = desk.support_contacts.get(contact_id)
    what = sentence(QT_TRANSLATE_NOOP("Sentences", "Remove support contact {name}"), name=contact.name)
    with desk.changes.edit(what) as edit:
        for service in desk.subscriptions.supported_by(contact_id):
            desk.subscriptions.save(edit, replace(service, support_contact_id=None))
        desk.support_contacts.delete(edit, contact_id)
    return edit.change_id


def _checked(desk: Desk, contact: SupportContact) -> SupportContact:
    fields = FieldReader(contact)
    checked = replace(
        contact,
        name=fields.read("name", named(QT_TRANSLATE_NOOP("Sentences", "Enter the reseller's name."))),
        tenant_id=fields.read("tenant_id", lambda entered: _unused_tenant_id(desk, contact, entered)),
        partner_id=fields.read("partner_id", _partner_id),
    )
    fields.finish()
    return checked


def _unused_tenant_id(desk: Desk, contact: SupportContact, entered: str) -> str:
    tenant_id = normal_tenant_id(entered)
    if not tenant_id:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "Enter the reseller's tenant ID: Partner Center knows them by it."),
            code="tenant-empty",
        )
    other = desk.support_contacts.with_tenant(contact.account_id, tenant_id)
    if other is not None and other.id != contact.id:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "{name} has this tenant ID already."), code="tenant-taken", name=other.name
        )
    return tenant_id


def _partner_id(entered: str) -> str:
    digits = entered.strip()
    if digits and not (digits.isascii() and digits.isdigit()):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "“{partner_id}” is not a PartnerID: it is a number. Leave it empty if unknown."
            ),
            code="partner-id-invalid",
            partner_id=digits,
        )
    return digits
