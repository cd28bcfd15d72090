"""Tags put on customers and taken off: each one undoable step."""

from collections.abc import Sequence

from desktop.domain.customers import LONGEST_TAG, MOST_TAGS
from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence, sentence
from desktop.operations.desk import Desk
from desktop.operations.fields import one_line


def tag_customers(desk: Desk, customer_ids: Sequence[int], name: str) -> int | None:
    """Let customers carry a tag; returns the change's id: None when all carry it already.

    Raises `UserError` "tag-empty", "tag-too-long", "tags-too-many".
    """
    name = checked_tag(name)
    tag = desk.tags.named(name)
    new = [id for id in dict.fromkeys(customer_ids) if tag is None or tag.id not in _tag_ids(desk, id)]
    if not new:
        return None
    for customer_id in new:
        _check_room(desk, customer_id)
    what = _of_customers(
        desk,
        new,
        tag.name if tag else name,
        QT_TRANSLATE_NOOP("Sentences", "Tag {customer} “{tag}”"),
        QT_TRANSLATE_NOOP("Sentences", "Tag {count} customers “{tag}”"),
    )
    with desk.changes.edit(what) as edit:
        for customer_id in new:
            desk.tags.attach(edit, customer_id, name)
    return edit.change_id


def untag_customers(desk: Desk, customer_ids: Sequence[int], tag_id: int) -> int | None:
    """Take a tag off customers; returns the change's id: None when nobody of them carries it."""
    tagged = {id: tags[tag_id] for id in customer_ids if tag_id in (tags := _tag_ids(desk, id))}
    if not tagged:
        return None
    what = _of_customers(
        desk,
        list(tagged),
        next(iter(tagged.values())),
        QT_TRANSLATE_NOOP("Sentences", "Take tag “{tag}” off {customer}"),
        QT_TRANSLATE_NOOP("Sentences", "Take tag “{tag}” off {count} customers"),
    )
    with desk.changes.edit(what) as edit:
        for customer_id in tagged:
            desk.tags.detach(edit, customer_id, tag_id)
    return edit.change_id


def checked_tag(entered: str) -> str:
    """A tag as it is kept: one line, no blanks around it. Raises `UserError` "tag-empty", "tag-too-long"."""
    name = one_line(entered)
    if not name:
        raise UserError(QT_TRANSLATE_NOOP("Sentences", "Enter a tag."), code="tag-empty")
    if len(name) > LONGEST_TAG:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "A tag has {most} characters at most: shorten it."),
            code="tag-too-long",
            most=LONGEST_TAG,
        )
    return name


def _check_room(desk: Desk, customer_id: int) -> None:
    if len(_tag_ids(desk, customer_id)) >= MOST_TAGS:
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "{customer} has {most} tags, which is the most: take one off first."),
            code="tags-too-many",
            customer=desk.customers.get(customer_id).name,
            most=MOST_TAGS,
        )


def _tag_ids(desk: Desk, customer_id: int) -> dict[int, str]:
    return {tag.id: tag.name for tag in desk.tags.of_customer(customer_id)}


def _of_customers(desk: Desk, ids: Sequence[int], tag: str, one: str, many: str) -> Sentence:
    if len(ids) == 1:
        return sentence(one, customer=desk.customers.get(ids[0]).name, tag=tag)
    return sentence(many, count=len(ids), tag=tag)
