"""The end of a reseller relationship: what has to be ended first, what follows, and the note of it here.

Partner Center removes the relationship itself (Account, *Remove reseller relationship*). Its conditions (domain.md 6):
every active subscription suspended, every Azure reservation and every software purchase canceled.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from desktop.domain.customers import Permissions, Relationship
from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence, sentence
from desktop.domain.subscriptions import Subscription, SubscriptionKind, SubscriptionStatus
from desktop.operations.desk import Desk

_ENDED = frozenset(
    {
        SubscriptionStatus.CANCELED,
        SubscriptionStatus.EXPIRED,
        SubscriptionStatus.DISABLED,
        SubscriptionStatus.DELETED,
    }
)
_PURCHASES = (SubscriptionKind.RESERVATION, SubscriptionKind.SOFTWARE)


@dataclass(frozen=True, slots=True)
class RemovalChecklist:
    """What still stands in the way: each tuple has to be empty before the relationship can be removed."""

    active: tuple[Subscription, ...]
    reservations: tuple[Subscription, ...]
    software: tuple[Subscription, ...]

    @property
    def is_done(self) -> bool:
        """Whether nothing stands in the way any more."""
        return not (self.active or self.reservations or self.software)


def removal_checklist(desk: Desk, customer_id: int) -> RemovalChecklist:
    """What of a customer's subscriptions has to be ended before the relationship is."""
    subscriptions = desk.subscriptions.of_customer(customer_id)
    return RemovalChecklist(
        active=tuple(each for each in subscriptions if each.kind not in _PURCHASES and _is_active(each)),
        reservations=_open(subscriptions, SubscriptionKind.RESERVATION),
        software=_open(subscriptions, SubscriptionKind.SOFTWARE),
    )


def _is_active(subscription: Subscription) -> bool:
    return subscription.status is SubscriptionStatus.ACTIVE


def _open(subscriptions: Iterable[Subscription], kind: SubscriptionKind) -> tuple[Subscription, ...]:
    return tuple(each for each in subscriptions if each.kind is kind and each.status not in _ENDED)


def mark_suspended(desk: Desk, customer_id: int) -> int | None:
    """The user says that every active subscription of the customer was suspended in Partner Center.

    Returns the change's id; None where none was active.
    """
    what = QT_TRANSLATE_NOOP("Sentences", "Mark subscriptions of {customer} as suspended")
    active = removal_checklist(desk, customer_id).active
    return _mark(desk, customer_id, what, [replace(each, status=SubscriptionStatus.SUSPENDED) for each in active])


def mark_canceled(desk: Desk, customer_id: int, kind: SubscriptionKind) -> int | None:
    """The user says that every open reservation (or software purchase) of the customer was canceled.

    Legacy purchases have no such status (domain.md 6) and become deleted. Returns the change's id; None where none
    was open.
    """
    what = {
        SubscriptionKind.RESERVATION: QT_TRANSLATE_NOOP("Sentences", "Mark reservations of {customer} as canceled"),
        SubscriptionKind.SOFTWARE: QT_TRANSLATE_NOOP("Sentences", "Mark software of {customer} as canceled"),
    }[kind]
    purchases = _open(desk.subscriptions.of_customer(customer_id), kind)
    return _mark(desk, customer_id, what, [replace(each, status=_canceled(each)) for each in purchases])


def _canceled(subscription: Subscription) -> SubscriptionStatus:
    if SubscriptionStatus.CANCELED in subscription.commerce.statuses:
        return SubscriptionStatus.CANCELED
    return SubscriptionStatus.DELETED


def _mark(desk: Desk, customer_id: int, what: str, subscriptions: Iterable[Subscription]) -> int | None:
    changed = list(subscriptions)
    if not changed:
        return None
    with desk.changes.edit(sentence(what, customer=desk.customers.get(customer_id).name)) as edit:
        for subscription in changed:
            desk.subscriptions.save(edit, subscription)
    return edit.change_id


def what_follows() -> tuple[Sentence, ...]:
    """What the removal brings about (domain.md 6), for who is about to do it."""
    return (
        sentence(QT_TRANSLATE_NOOP("Sentences", "The customer leaves your customers list in Partner Center.")),
        sentence(QT_TRANSLATE_NOOP("Sentences", "You leave the customer's list of support contacts.")),
        sentence(QT_TRANSLATE_NOOP("Sentences", "Your delegated administration privileges end.")),
        sentence(QT_TRANSLATE_NOOP("Sentences", "The customer can buy nothing more through you.")),
        sentence(QT_TRANSLATE_NOOP("Sentences", "Telling the customer is up to you: Partner Center sends no notice.")),
    )


def remove_relationship(desk: Desk, customer_id: int) -> int:
    """Note that the customer is no longer this partner's; everything known of them is kept. Returns the change's id.

    Raises `UserError` "relationship-in-use" while a subscription is active, a reservation or software purchase open.
    """
    customer = desk.customers.get(customer_id)
    checklist = removal_checklist(desk, customer_id)
    if not checklist.is_done:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The relationship with {customer} cannot be removed yet: end what the checklist still shows first.",
            ),
            code="relationship-in-use",
            customer=customer.name,
        )
    what = sentence(QT_TRANSLATE_NOOP("Sentences", "Remove relationship with {customer}"), customer=customer.name)
    with desk.changes.edit(what) as edit:
        ended = replace(customer, relationship=Relationship.NONE, permissions=Permissions.NONE)
        desk.customers.save(edit, ended)
    return edit.change_id
