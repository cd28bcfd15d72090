"""Licenses owned, and assigned to users: each change one undoable step."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop.domain.errors import UserError
from desktop.domain.licenses import License, LicenseAssignment, Product
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence, sentence
from desktop.domain.subscriptions import SubscriptionStatus
from desktop.operations.desk import Desk
from desktop.operations.fields import FieldReader, not_negative
from desktop.operations.products import stored_product
from desktop.operations.seats import check_seats, count_seats, seats_exceeded
from desktop.store.changes import Edit


def assign_license(desk: Desk, license_id: int, user_ids: Sequence[int], *, over: bool = False) -> int | None:
    """Let users hold a license; returns the change's id: None when all hold it already.

    Raises `UserError` "seats-exceeded" when there are not enough seats left, unless `over`: the person was asked.
    """
    new = [user_id for user_id in dict.fromkeys(user_ids) if desk.licenses.assignment(user_id, license_id) is None]
    if not new:
        return None
    check_seats(desk, license_id, len(new), over=over)
    what = _of_users(
        desk,
        license_id,
        new,
        QT_TRANSLATE_NOOP("Sentences", "Assign {product} to {user}"),
        QT_TRANSLATE_NOOP("Sentences", "Assign {product} to {count} users"),
    )
    with desk.changes.edit(what) as edit:
        _assign(desk, edit, license_id, new)
    return edit.change_id


def withdraw_license(desk: Desk, license_id: int, user_ids: Sequence[int]) -> int | None:
    """Take a license from users; returns the change's id: None when nobody of them holds it."""
    holders = [user_id for user_id in dict.fromkeys(user_ids) if desk.licenses.assignment(user_id, license_id)]
    if not holders:
        return None
    what = _of_users(
        desk,
        license_id,
        holders,
        QT_TRANSLATE_NOOP("Sentences", "Take {product} from {user}"),
        QT_TRANSLATE_NOOP("Sentences", "Take {product} from {count} users"),
    )
    with desk.changes.edit(what) as edit:
        _withdraw(desk, edit, license_id, holders)
    return edit.change_id


def set_licenses_of_user(desk: Desk, user_id: int, license_ids: Iterable[int], *, over: bool = False) -> int | None:
    """Let a user hold exactly these licenses, as check boxes say; returns the change's id: None when nothing changed.

    Raises `UserError` "seats-exceeded" like `assign_license`.
    """
    held, wanted = set(desk.licenses.of_user(user_id)), set(license_ids)
    if held == wanted:
        return None
    for license_id in sorted(wanted - held):
        check_seats(desk, license_id, 1, over=over)
    name = desk.users.get(user_id).name
    with desk.changes.edit(sentence(QT_TRANSLATE_NOOP("Sentences", "Change licenses of {user}"), user=name)) as edit:
        for license_id in sorted(held - wanted):
            _withdraw(desk, edit, license_id, [user_id])
        for license_id in sorted(wanted - held):
            _assign(desk, edit, license_id, [user_id])
    return edit.change_id


def add_license(desk: Desk, license: License, product: Product) -> tuple[License, int]:
    """Note what a customer owns of another product; returns it as stored, and the change's id.

    A `product` not stored yet is stored within the step, whatever `license` says. Raises `InvalidFields` when a count
    is negative, or the customer owns seats of the product already.
    """
    product = desk.products.with_sku(product.sku_id) or product
    fields = _checked(license)
    fields.read("product_id", lambda _: _check_unused(desk, license.customer_id, product))
    fields.finish()
    with desk.changes.edit(
        _of_customer(desk, license, product, QT_TRANSLATE_NOOP("Sentences", "Add {product} to {customer}"))
    ) as edit:
        product_id = stored_product(desk, edit, product).id
        assert product_id is not None
        license = desk.licenses.save(edit, replace(license, product_id=product_id))
    return license, edit.change_id


def change_license(desk: Desk, license: License, *, over: bool = False) -> tuple[License, int | None]:
    """Store how many seats are owned; returns the license as stored, and the change's id: None when nothing changed.

    Raises `InvalidFields` when a count is negative, and `UserError` "seats-exceeded" when fewer would be owned than
    used, unless `over`.
    """
    assert license.id is not None
    _checked(license).finish()
    before = desk.licenses.get(license.id)
    license = replace(license, assigned=before.assigned)
    if license == before:
        return before, None
    if not over and license.free < 0 and license.free < before.free:
        raise seats_exceeded(desk, license, license.used)
    what = QT_TRANSLATE_NOOP("Sentences", "Change seats of {product} of {customer}")
    with desk.changes.edit(_of_customer(desk, license, desk.products.get(license.product_id), what)) as edit:
        license = desk.licenses.save(edit, license)
    return license, edit.change_id


def _assign(desk: Desk, edit: Edit, license_id: int, user_ids: Sequence[int]) -> None:
    count_seats(desk, edit, license_id, len(user_ids))
    behind = _subscription_behind(desk, desk.licenses.get(license_id))
    desk.licenses.assign_all(edit, [LicenseAssignment(user_id, license_id, behind) for user_id in user_ids])


def _withdraw(desk: Desk, edit: Edit, license_id: int, user_ids: Sequence[int]) -> None:
    count_seats(desk, edit, license_id, -len(user_ids))
    for user_id in user_ids:
        assignment = desk.licenses.assignment(user_id, license_id)
        assert assignment is not None and assignment.id is not None
        desk.licenses.unassign(edit, assignment.id)


def _subscription_behind(desk: Desk, license: License) -> int | None:
    """The subscription that brings the seats, where there is only one that can be."""
    active = [
        subscription.id
        for subscription in desk.subscriptions.of_customer(license.customer_id)
        if subscription.product_id == license.product_id and subscription.status is SubscriptionStatus.ACTIVE
    ]
    return active[0] if len(active) == 1 else None


def _checked(license: License) -> FieldReader:
    fields = FieldReader(license)
    for field in ("enabled", "consumed", "suspended", "warning"):
        fields.read(field, not_negative)
    return fields


def _check_unused(desk: Desk, customer_id: int, product: Product) -> None:
    if product.id is not None and desk.licenses.with_product(customer_id, product.id) is not None:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "Sentences", "This customer has seats of {product} already: change their number instead."
            ),
            code="product-taken",
            product=product.title,
        )


def _of_customer(desk: Desk, license: License, product: Product, what: str) -> Sentence:
    return sentence(what, product=product.title, customer=desk.customers.get(license.customer_id).name)


def _of_users(desk: Desk, license_id: int, user_ids: Sequence[int], one: str, many: str) -> Sentence:
    product = desk.products.get(desk.licenses.get(license_id).product_id).title
    if len(user_ids) == 1:
        return sentence(one, product=product, user=desk.users.get(user_ids[0]).name)
    return sentence(many, product=product, count=len(user_ids))
