"""Seats are never used up silently."""

from dataclasses import replace

from desktop.domain.errors import UserError
from desktop.domain.licenses import License
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.operations.desk import Desk
from desktop.store.changes import Edit


def check_seats(desk: Desk, license_id: int, more: int, *, over: bool) -> None:
    """Raise `UserError` "seats-exceeded" unless `more` seats are left, or the person chose to go `over`."""
    license = desk.licenses.get(license_id)
    if not over and more > 0 and license.used + more > license.owned:
        raise seats_exceeded(desk, license, license.used + more)


def seats_exceeded(desk: Desk, license: License, needed: int) -> UserError:
    """What is said before more seats are used than owned."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{product}: {needed} seats would be used, {owned} are owned. Free some seats or buy more, "
            "or choose to go over.",
        ),
        code="seats-exceeded",
        product=desk.products.get(license.product_id).title,
        needed=needed,
        owned=license.owned,
    )


def count_seats(desk: Desk, edit: Edit, license_id: int, more: int) -> None:
    """Count `more` seats (or, negative, fewer) as held, beside those whose holders are not known.

    Before the assignments themselves are written, which the store counts.
    """
    license = desk.licenses.get(license_id)
    desk.licenses.save(edit, replace(license, consumed=max(0, license.used + more)))
