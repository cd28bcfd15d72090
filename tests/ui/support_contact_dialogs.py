"""The dialogs about who supports services, each with something to show, for pictures."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.subscriptions import SupportContact
from desktop.store.customer_query import CustomerQuery
from desktop.ui.record.reseller_dialog import ResellerDialog
from desktop.ui.record.reseller_question import ResellerQuestion
from desktop.ui.record.support_contact_dialog import SupportContactDialog
from desktop.ui.workspace import Workspace

MINATO = "5a3e1c00-0000-4000-8000-000000000002"


def support_contact_dialogs(workspace: Workspace, parent: QWidget) -> Iterator[tuple[str, QDialog]]:
    """Title and dialog, one after the other: each is closed before the next is asked for."""
    desk, account = workspace.desk, workspace.account
    assert account is not None and account.id is not None
    contact = desk.support_contacts.with_tenant(account.id, MINATO)
    if contact is None:
        with desk.database.write() as tx:
            contact = desk.support_contacts.save(tx, SupportContact(account.id, "港パートナーズ", MINATO, "4794021"))
            for customer in desk.customers.ids(CustomerQuery()):
                for service in desk.subscriptions.of_customer(customer):
                    if service.commerce.assigns_support_contact:
                        desk.subscriptions.save(tx, replace(service, support_contact_id=contact.id))
    assert contact.id is not None
    [service, *_] = desk.subscriptions.supported_by(contact.id)
    yield "support-contact", SupportContactDialog(workspace, [service.id or 0], parent)
    yield "reseller", ResellerDialog(workspace, contact, parent)
    yield "reseller-remove", ResellerQuestion(desk, contact, parent)
