"""A subscription added or changed by hand, and who supports it: each one undoable step."""

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop.domain.dates import normal_date
from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence, sentence
from desktop.domain.subscriptions import Subscription, SubscriptionStatus
from desktop.operations.desk import Desk
from desktop.operations.fields import FieldReader, guid, named, not_negative, one_line

_TERM = re.compile(r"P[1-9][0-9]*[DMY]|")

_CHANGES = {
    "name": QT_TRANSLATE_NOOP("Sentences", "Rename {service} of {customer}"),
    "status": QT_TRANSLATE_NOOP("Sentences", "Change status of {service} of {customer}"),
    "quantity": QT_TRANSLATE_NOOP("Sentences", "Change quantity of {service} of {customer}"),
    "auto_renew": QT_TRANSLATE_NOOP("Sentences", "Change renewal of {service} of {customer}"),
    "ends_on": QT_TRANSLATE_NOOP("Sentences", "Change end of {service} of {customer}"),
}
_CHANGE_OTHERS = QT_TRANSLATE_NOOP("Sentences", "Change details of {service} of {customer}")


def add_subscription(desk: Desk, subscription: Subscription) -> tuple[Subscription, int]:
    """Store a new `subscription` (its id is None); returns it as stored, and the change's id for undo.

    Raises `InvalidFields` when a field cannot be kept.
    """
    subscription = checked_subscription(desk, subscription)
    what = _of(desk, subscription, QT_TRANSLATE_NOOP("Sentences", "Add {service} to {customer}"))
    with desk.changes.edit(what) as edit:
        subscription = desk.subscriptions.save(edit, subscription)
    return subscription, edit.change_id


def change_subscription(desk: Desk, subscription: Subscription) -> tuple[Subscription, int | None]:
    """Store what changed of `subscription`; returns it as stored, and the change's id: None when nothing changed.

    Raises `InvalidFields` when a field cannot be kept.
    """
    assert subscription.id is not None
    before = desk.subscriptions.get(subscription.id)
    subscription = checked_subscription(desk, subscription)
    if subscription == before:
        return before, None
    with desk.changes.edit(_of(desk, subscription, _template_of_change(before, subscription))) as edit:
        subscription = desk.subscriptions.save(edit, subscription)
    return subscription, edit.change_id


def designate_support_contact(desk: Desk, subscription_ids: Sequence[int], contact_id: int | None) -> int | None:
    """Let a reseller (None: the provider) support subscriptions; returns the change's id: None when nothing changed.

    Raises `UserError` "support-contact-provider-only" when one of them is not a legacy subscription (domain.md 6), and
    `LookupError` when there is no such reseller.
    """
    if contact_id is not None:
        desk.support_contacts.get(contact_id)
    subscriptions = [
        subscription
        for subscription in map(desk.subscriptions.get, subscription_ids)
        if subscription.support_contact_id != contact_id
    ]
    for subscription in subscriptions:
        _supported_by(subscription, contact_id)
    if not subscriptions:
        return None
    if len(subscriptions) == 1:
        template = QT_TRANSLATE_NOOP("Sentences", "Change support contact of {service} of {customer}")
        what = _of(desk, subscriptions[0], template)
    else:
        template = QT_TRANSLATE_NOOP("Sentences", "Change support contact of {count} services")
        what = sentence(template, count=len(subscriptions))
    with desk.changes.edit(what) as edit:
        for subscription in subscriptions:
            desk.subscriptions.save(edit, replace(subscription, support_contact_id=contact_id))
    return edit.change_id


def checked_subscription(desk: Desk, subscription: Subscription) -> Subscription:
    """`subscription` with every field in the form it is stored in. Raises `InvalidFields` naming each faulty field."""
    fields = FieldReader(subscription)
    subscription = replace(
        subscription,
        name=fields.read("name", named(QT_TRANSLATE_NOOP("Sentences", "Enter the service's name."))),
        subscription_id=fields.read("subscription_id", lambda entered: _unused_id(desk, subscription, entered)),
        offer=one_line(subscription.offer),
        status=fields.read("status", lambda status: _of_life_cycle(subscription, status)),
        quantity=fields.read("quantity", not_negative),
        term=fields.read("term", _term),
        started_on=fields.read("started_on", normal_date),
        ends_on=fields.read("ends_on", normal_date),
        support_contact_id=fields.read("support_contact_id", lambda contact: _supported_by(subscription, contact)),
    )
    if not fields.faults.keys() & {"started_on", "ends_on"}:
        fields.read("ends_on", lambda _: _after_start(subscription))
    fields.finish()
    return subscription


def _unused_id(desk: Desk, subscription: Subscription, entered: str) -> str:
    subscription_id = guid(entered)
    other = desk.subscriptions.with_guid(subscription.customer_id, subscription_id)
    if other is not None and other.id != subscription.id:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "{service} has this subscription ID already: open that service instead."),
            code="subscription-taken",
            service=other.name,
        )
    return subscription_id


def _of_life_cycle(subscription: Subscription, status: SubscriptionStatus) -> SubscriptionStatus:
    if status not in subscription.commerce.statuses:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "Legacy services are active, suspended or deleted: choose one of these, or new commerce."
            ),
            code="status-unknown",
        )
    return status


def _supported_by(subscription: Subscription, contact_id: int | None) -> int | None:
    if contact_id is not None and not subscription.commerce.assigns_support_contact:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "{service} is supported by the provider: a reseller can be designated for legacy services only.",
            ),
            code="support-contact-provider-only",
            service=subscription.name,
        )
    return contact_id


def _term(entered: str) -> str:
    term = entered.strip().upper()
    if not _TERM.fullmatch(term):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "“{term}” is not a term: choose one from the list."),
            code="term-invalid",
            term=entered,
        )
    return term


def _after_start(subscription: Subscription) -> str:
    if subscription.started_on and subscription.ends_on and subscription.ends_on < subscription.started_on:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "A service ends after it starts ({date}): enter a later day."),
            code="date-order",
            date=subscription.started_on,
        )
    return subscription.ends_on


def _template_of_change(before: Subscription, after: Subscription) -> str:
    changed = [field for field in Subscription.__slots__ if getattr(before, field) != getattr(after, field)]
    return _CHANGES.get(changed[0], _CHANGE_OTHERS) if len(changed) == 1 else _CHANGE_OTHERS


def _of(desk: Desk, subscription: Subscription, template: str) -> Sentence:
    return sentence(template, service=subscription.name, customer=desk.customers.get(subscription.customer_id).name)
