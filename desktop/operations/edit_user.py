"""A user added, changed, removed or restored by hand: each one undoable step."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop.domain.addresses import normal_address
from desktop.domain.errors import UserError
from desktop.domain.regions import normal_country
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence, sentence
from desktop.domain.users import User, UserState
from desktop.operations.desk import Desk
from desktop.operations.fields import FieldReader, guid, named, one_line
from desktop.operations.seats import check_seats, count_seats
from desktop.store.changes import Edit

_CHANGES = {
    "name": QT_TRANSLATE_NOOP("Sentences", "Rename {user}"),
    "reading": QT_TRANSLATE_NOOP("Sentences", "Change reading of {user}"),
    "address": QT_TRANSLATE_NOOP("Sentences", "Change address of {user}"),
    "state": QT_TRANSLATE_NOOP("Sentences", "Change state of {user}"),
    "usage_location": QT_TRANSLATE_NOOP("Sentences", "Change usage location of {user}"),
}
_CHANGE_OTHERS = QT_TRANSLATE_NOOP("Sentences", "Change details of {user}")


def add_user(desk: Desk, user: User) -> tuple[User, int]:
    """Store a new `user` (its id is None); returns it as stored, and the change's id for undo.

    Raises `InvalidFields` when a field cannot be kept.
    """
    user = checked_user(desk, user)
    with desk.changes.edit(sentence(QT_TRANSLATE_NOOP("Sentences", "Add {user}"), user=user.name)) as edit:
        user = desk.users.save(edit, user)
    return user, edit.change_id


def change_user(desk: Desk, user: User) -> tuple[User, int | None]:
    """Store what changed of `user`; returns it as stored, and the change's id: None when nothing changed.

    Raises `InvalidFields` when a field cannot be kept.
    """
    assert user.id is not None
    before = desk.users.get(user.id)
    user = checked_user(desk, replace(user, deleted_at=before.deleted_at))
    if user == before:
        return before, None
    with desk.changes.edit(_name_of_change(before, user)) as edit:
        user = desk.users.save(edit, user)
    return user, edit.change_id


def set_user_state(desk: Desk, user_ids: Sequence[int], state: UserState) -> int | None:
    """Let users sign in, or no longer; returns the change's id: None when all are in that state already."""
    users = [user for user in map(desk.users.get, user_ids) if user.state is not state]
    if not users:
        return None
    if state is UserState.ACTIVE:
        one, many = (
            QT_TRANSLATE_NOOP("Sentences", "Activate {user}"),
            QT_TRANSLATE_NOOP("Sentences", "Activate {count} users"),
        )
    else:
        one, many = (
            QT_TRANSLATE_NOOP("Sentences", "Deactivate {user}"),
            QT_TRANSLATE_NOOP("Sentences", "Deactivate {count} users"),
        )
    with desk.changes.edit(_of_users(users, one, many)) as edit:
        for user in users:
            desk.users.save(edit, replace(user, state=state))
    return edit.change_id


def remove_users(desk: Desk, user_ids: Sequence[int]) -> int:
    """Take users out of the lists, and free their seats; returns the change's id: undo brings all back."""
    users = [desk.users.get(id) for id in user_ids]
    what = _of_users(
        users,
        QT_TRANSLATE_NOOP("Sentences", "Remove {user}"),
        QT_TRANSLATE_NOOP("Sentences", "Remove {count} users"),
    )
    with desk.changes.edit(what) as edit:
        for license_id, seats in _seats_of(desk, user_ids).items():
            count_seats(desk, edit, license_id, -seats)
        _each(user_ids, desk, edit, restored=False)
    return edit.change_id


def restore_users(desk: Desk, user_ids: Sequence[int], *, over: bool = False) -> int:
    """Take removed users back into the lists with the licenses they held; returns the change's id, for undo.

    Raises `UserError` "user-taken" when another user has the id or address of one of them by now, and, unless `over`,
    "seats-exceeded" when there are not enough seats left.
    """
    users = [desk.users.get(id) for id in user_ids]
    for user in users:
        _unused_address(desk, user, user.address)
        _unused_id(desk, user, user.user_id)
    seats = _seats_of(desk, user_ids)
    for license_id, count in seats.items():
        check_seats(desk, license_id, count, over=over)
    what = _of_users(
        users,
        QT_TRANSLATE_NOOP("Sentences", "Restore {user}"),
        QT_TRANSLATE_NOOP("Sentences", "Restore {count} users"),
    )
    with desk.changes.edit(what) as edit:
        for license_id, count in seats.items():
            count_seats(desk, edit, license_id, count)
        _each(user_ids, desk, edit, restored=True)
    return edit.change_id


def checked_user(desk: Desk, user: User) -> User:
    """`user` with every field in the form it is stored in. Raises `InvalidFields` naming each faulty field."""
    fields = FieldReader(user)
    user = replace(
        user,
        name=fields.read("name", named(QT_TRANSLATE_NOOP("Sentences", "Enter the user's name."))),
        address=fields.read("address", normal_address),
        user_id=fields.read("user_id", guid),
        reading=one_line(user.reading),
        given_name=one_line(user.given_name),
        family_name=one_line(user.family_name),
        usage_location=fields.read("usage_location", normal_country),
        phone=one_line(user.phone),
        title=one_line(user.title),
        department=one_line(user.department),
    )
    if "address" not in fields.faults:
        fields.read("address", lambda _: _unused_address(desk, user, user.address))
    if "user_id" not in fields.faults:
        fields.read("user_id", lambda _: _unused_id(desk, user, user.user_id))
    fields.finish()
    return user


def _each(user_ids: Iterable[int], desk: Desk, edit: Edit, *, restored: bool) -> None:
    for user_id in user_ids:
        if restored:
            desk.users.restore(edit, user_id)
        else:
            desk.users.delete(edit, user_id)


def _seats_of(desk: Desk, user_ids: Iterable[int]) -> dict[int, int]:
    """How many seats of each license these users hold."""
    seats: dict[int, int] = {}
    for user_id in user_ids:
        for license_id in desk.licenses.of_user(user_id):
            seats[license_id] = seats.get(license_id, 0) + 1
    return seats


def _unused_address(desk: Desk, user: User, address: str) -> str:
    return _unused(desk.users.with_address(user.customer_id, address), user, address)


def _unused_id(desk: Desk, user: User, user_id: str) -> str:
    return _unused(desk.users.with_guid(user.customer_id, user_id) if user_id else None, user, user_id)


def _unused(other: User | None, user: User, value: str) -> str:
    if other is not None and other.id != user.id:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "{user} has “{value}” already: open that user instead."),
            code="user-taken",
            user=other.name,
            value=value,
        )
    return value


def _of_users(users: Sequence[User], one: str, many: str) -> Sentence:
    if len(users) == 1:
        return sentence(one, user=users[0].name)
    return sentence(many, count=len(users))


def _name_of_change(before: User, after: User) -> Sentence:
    changed = [field for field in User.__slots__ if getattr(before, field) != getattr(after, field)]
    template = _CHANGES.get(changed[0], _CHANGE_OTHERS) if len(changed) == 1 else _CHANGE_OTHERS
    return sentence(template, user=after.name)
