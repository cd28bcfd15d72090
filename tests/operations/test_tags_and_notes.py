"""Tags and notes: what may be kept, and each change one step."""

import pytest

from desktop.domain.customers import LONGEST_TAG, MOST_TAGS
from desktop.domain.errors import UserError
from desktop.operations.desk import Desk
from desktop.operations.tag_customers import tag_customers, untag_customers
from desktop.operations.write_notes import add_note, change_note, remove_note
from tests.store.belongings import World, known, make_world


@pytest.fixture
def world(desk: Desk) -> World:
    return make_world(desk)


def named(desk: Desk, change_id: int | None) -> str:
    """What the undo step of a change is called."""
    return str(desk.changes.name_of(known(change_id)))


def tags(desk: Desk, customer_id: int) -> list[str]:
    """The names of the tags a customer carries."""
    return [tag.name for tag in desk.tags.of_customer(customer_id)]


def test_tags_are_put_on_and_taken_off(desk: Desk, world: World) -> None:
    assert named(desk, tag_customers(desk, [world.customer], " Gold ")) == "Tag Contoso “Gold”"
    both = tag_customers(desk, [world.customer, world.other, world.other], "重要")
    assert named(desk, both) == "Tag 2 customers “重要”"
    assert tag_customers(desk, [world.customer], "ＧＯＬＤ") is None
    gold, important = desk.tags.of_customer(world.customer)
    off = untag_customers(desk, [world.customer, world.other], gold.id)
    assert named(desk, off) == "Take tag “Gold” off Contoso"
    assert untag_customers(desk, [world.customer], gold.id) is None
    assert named(desk, untag_customers(desk, [world.customer, world.other], important.id)).endswith("off 2 customers")
    desk.changes.undo(known(off))
    assert tags(desk, world.customer) == ["Gold"]


@pytest.mark.parametrize(("name", "code"), [(" ", "tag-empty"), ("x" * (LONGEST_TAG + 1), "tag-too-long")])
def test_what_is_no_tag(desk: Desk, world: World, name: str, code: str) -> None:
    with pytest.raises(UserError) as raised:
        tag_customers(desk, [world.customer], name)
    assert raised.value.code == code
    assert tag_customers(desk, [world.customer], "あ" * LONGEST_TAG) is not None


def test_there_is_an_end_to_tags(desk: Desk, world: World) -> None:
    with desk.database.write() as tx:
        for number in range(MOST_TAGS):
            desk.tags.attach(tx, world.customer, f"tag {number}")
    with pytest.raises(UserError) as raised:
        tag_customers(desk, [world.customer], "one more")
    assert raised.value.code == "tags-too-many"
    assert tag_customers(desk, [world.customer], "tag 7") is None
    assert tag_customers(desk, [world.other], "one more") is not None


def test_notes_are_written_and_rewritten(desk: Desk, world: World) -> None:
    note, change_id = add_note(desk, world.customer, " 来月に電話\nCall back ")
    assert (note.text, named(desk, change_id)) == ("来月に電話\nCall back", "Add note about Contoso")
    assert note.created_at == note.updated_at != ""
    assert change_note(desk, known(note.id), "来月に電話\nCall back") == (note, None)
    changed, changing = change_note(desk, known(note.id), "Done")
    assert (changed.text, named(desk, changing)) == ("Done", "Change note about Contoso")
    for text in ("", " \n"):
        with pytest.raises(UserError) as raised:
            change_note(desk, known(note.id), text)
        assert raised.value.code == "note-empty"
    removed = remove_note(desk, known(note.id))
    assert desk.notes.of_customer(world.customer) == []
    desk.changes.undo(removed)
    assert desk.notes.of_customer(world.customer) == [changed]
