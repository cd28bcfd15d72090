"""Users found: exactly those with the text in them, a page at a time, and given up when nobody waits any more."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.customers import Relationship
from desktop.domain.errors import UserError
from desktop.domain.users import User
from desktop.operations.desk import Desk
from desktop.store.customer_query import CustomerQuery
from desktop.store.derived import rebuild_search
from desktop.store.search import fold
from desktop.store.user_search import PAGE, UserSearch
from tests.data.generate import Size, generate
from tests.store.belongings import known, make_world

TELLING = "aAéÉßﬁＵ１が かカｶﾞﾊﾟぱヴー東京電力한㍻㈱İ\"'*-\u0301\u3099𠮷"
TEXTS = st.text(st.sampled_from(TELLING), min_size=1, max_size=8) | st.text(min_size=1, max_size=8)


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Three thousand users of two hundred customers, a third of them Japanese."""
    path = Path(tmp_path_factory.mktemp("many")) / "desk.db"
    generate(path, Size(200, 0, 3_000, 0))
    desk = Desk.open(path)
    yield desk
    desk.close()


def everyone(desk: Desk) -> list[User]:
    """The users in the lists."""
    customers = desk.customers.ids(CustomerQuery())
    return [desk.users.get(id) for customer in customers for id in desk.users.ids(customer)]


def finds(user: User, text: str) -> bool:
    """Whether a user is to be found: the definition that index and stored text must agree with."""
    return any(fold(text) in fold(field) for field in (user.name, user.reading, user.address))


def found(search: UserSearch, query: CustomerQuery, limit: int = PAGE) -> list[int]:
    """All users a query finds, page by page."""
    ids: list[int] = []
    start: int | None = 0
    while start is not None:
        page = search.page(query, start, limit)
        ids += [id for users in page.users.values() for id in users]
        start = page.next
    return ids


def queries(users: list[User], lengths: range) -> Iterator[str]:
    """Pieces of what is stored, now and then written in another way."""
    chance = random.Random(11)
    for _ in range(250):
        user = chance.choice(users)
        field = chance.choice([user.name, user.reading or user.name, user.address])
        start = chance.randrange(len(field))
        text = field[start : start + chance.choice(lengths)]
        yield chance.choice((text, text.upper(), fold(text)))


@pytest.mark.parametrize("lengths", [range(1, 3), range(3, 5), range(5, 15)], ids=["short", "indexed", "long"])
def test_search_is_exact_for_what_is_there(many: Desk, lengths: range) -> None:
    users = everyone(many)
    texts = {known(user.id): [fold(text) for text in (user.name, user.reading, user.address)] for user in users}
    for text in queries(users, lengths):
        wanted = fold(text)
        expected = [id for id, fields in texts.items() if any(wanted in field for field in fields)]
        query = CustomerQuery(text=text)
        ids = found(many.user_search, query)
        if fold(text):
            assert sorted(ids) == sorted(expected), text
            assert many.user_search.count(query) == len(expected)


@given(name=TEXTS, address=TEXTS, text=TEXTS, start=st.integers(0, 7), length=st.integers(1, 6))
@settings(max_examples=250)
def test_search_is_exact_for_any_text(many: Desk, name: str, address: str, text: str, start: int, length: int) -> None:
    """Any text, and pieces of the very text that is stored."""
    user = User(1, name, address)
    with many.database.write() as tx:
        id = known(many.users.save(tx, user).id)
        for wanted in filter(fold, (text, name[start : start + length], address[start:])):
            assert (id in found(many.user_search, CustomerQuery(text=wanted))) == finds(user, wanted)
        tx.delete("users", id)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("東京", ["東京 太郎"]),
        ("東京 太郎", ["東京 太郎"]),
        ("京", ["東京 太郎"]),
        ("ぱーとなー", ["ﾊﾟｰﾄﾅｰ 花子"]),
        ("パートナー", ["ﾊﾟｰﾄﾅｰ 花子"]),
        ("ＥＭＩＬＥ", ["Émile Zola"]),
        ("e z", ["Émile Zola"]),
        ("garcia", ["Ana García"]),
        ("ana@", ["Ana García"]),
        ("@contoso", ["Ana García", "Émile Zola", "ﾊﾟｰﾄﾅｰ 花子", "東京 太郎"]),
        ("%", []),
        ('"', []),
        ("zola\nemile", []),
        ("", []),
        ("\u0301", []),
    ],
)
def test_ways_to_write_a_name(desk: Desk, text: str, names: list[str]) -> None:
    world = make_world(desk)
    page = desk.user_search.page(CustomerQuery(text=text))
    assert [row.name for row in desk.users.rows(page.users.get(world.customer, ()))] == names
    assert (page.count, page.next) == (len(names), None)
    assert desk.user_search.count(CustomerQuery(text=text)) == len(names)


def test_hits_stand_under_their_customers_and_the_rest_on_the_next_pages(many: Desk) -> None:
    query = CustomerQuery(text="example")
    page = many.user_search.page(query, limit=100)
    assert page.count == 100 and page.next is not None and len(page.users) > 1
    for customer_id, users in page.users.items():
        assert {many.users.get(id).customer_id for id in users} == {customer_id}
    ids = found(many.user_search, query, limit=100)
    assert sorted(ids) == sorted(known(user.id) for user in everyone(many))


def test_the_filters_hold_for_the_customers_of_users(desk: Desk) -> None:
    world = make_world(desk)
    query = CustomerQuery(text="taro@contoso")
    assert list(desk.user_search.page(query).users) == [world.customer]
    assert desk.user_search.count(replace(query, account_id=world.account)) == 1
    assert desk.user_search.count(replace(query, account_id=99)) == 0
    assert desk.user_search.count(replace(query, relationship=Relationship.RESELLER)) == 0
    shown = desk.customers.ids(CustomerQuery(text="taro@", also=(world.customer,)))
    assert shown.tolist() == [world.customer]
    filtered = CustomerQuery(text="taro@", also=(world.customer,), relationship=Relationship.RESELLER)
    assert not desk.customers.ids(filtered)


def test_who_was_deleted_or_renamed_is_not_found(desk: Desk) -> None:
    world = make_world(desk)
    with desk.database.write() as tx:
        desk.users.delete(tx, world.users[0])
        desk.users.save(tx, replace(desk.users.get(world.users[1]), name="Other", address="o@contoso.example"))
    assert desk.user_search.count(CustomerQuery(text="東京 太郎")) == 0
    assert desk.user_search.count(CustomerQuery(text="emile")) == 0
    assert desk.user_search.count(CustomerQuery(text="other")) == 1
    with desk.database.write() as tx:
        desk.customers.delete(tx, world.customer)
    assert desk.user_search.count(CustomerQuery(text="contoso")) == 0


def test_the_index_can_be_built_anew(desk: Desk) -> None:
    make_world(desk)
    desk.database.connection.execute("INSERT INTO user_search (user_search) VALUES ('delete-all')")
    assert desk.user_search.count(CustomerQuery(text="contoso")) == 0
    for _ in range(2):
        with desk.database.write():
            rebuild_search(desk.database)
        assert desk.user_search.count(CustomerQuery(text="contoso")) == 4


def test_a_search_nobody_waits_for_is_given_up(many: Desk) -> None:
    for search, text in (
        (many.user_search.page, "zz"),
        (many.user_search.count, "zz"),
        (many.user_search.count, "example"),
    ):
        with pytest.raises(UserError) as raised:
            search(CustomerQuery(text=text), cancelled=lambda: True)
        assert raised.value.code == "cancelled"
    assert many.user_search.page(CustomerQuery(text="example"), limit=5).count == 5  # the next one is not


def test_other_faults_are_not_taken_for_a_stop(desk: Desk) -> None:
    with pytest.raises(Exception, match="no such table"), desk.database.unless(lambda: False):
        desk.database.rows("SELECT * FROM nowhere")
