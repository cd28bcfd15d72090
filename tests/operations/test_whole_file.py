"""Everything out and in again, row for row; and every file that is not what it should be."""

import io
import json
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import pyzipper  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.customers import Customer
from desktop.domain.errors import InvalidFields, UserError
from desktop.domain.partner import PartnerAccount
from desktop.domain.sentences import sentence
from desktop.domain.users import User
from desktop.exchange.exporting import sealed
from desktop.exchange.exporting.document import MEMBERS
from desktop.exchange.exporting.sealed import MEMBER, begins_sealed, checked_password
from desktop.operations.desk import Desk
from desktop.operations.whole_file import (
    export_document,
    export_sealed,
    load_document,
    read_document,
    read_handed_over,
)
from desktop.store.customer_query import CustomerQuery
from desktop.store.database import Database
from desktop.store.derived import wrong_counters
from desktop.store.whole import table_columns, table_lengths
from tests.operations.everything import make_everything
from tests.store.belongings import known

PASSWORD = "correct horse battery"


def everything(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """All rows of all tables, SQLite's numbering among them, asked in another way than the product does."""
    tables = [
        row["name"]
        for row in database.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
        if not row["name"].startswith(("user_search", "_", "sqlite_stat"))
    ]
    return {table: sorted(map(tuple, database.rows(f'SELECT * FROM "{table}"')), key=repr) for table in tables}


def without_own_numbers(rows: dict[str, list[tuple[Any, ...]]]) -> dict[str, list[tuple[Any, ...]]]:
    numbering = [row for row in rows["sqlite_sequence"] if not row[0].startswith("_")]
    return rows | {"sqlite_sequence": numbering}


@pytest.fixture
def document(desk: Desk, tmp_path: Path) -> Path:
    make_everything(desk)
    export_document(desk, tmp_path / "all.json")
    return tmp_path / "all.json"


def test_every_table_has_a_row_here(desk: Desk) -> None:
    make_everything(desk)
    assert [table for table, count in table_lengths(desk.database).items() if not count] == []
    assert set(table_columns(desk.database)) | {"sqlite_sequence"} == set(everything(desk.database))


def test_a_fresh_database_is_equal_row_for_row(desk: Desk, document: Path, tmp_path: Path) -> None:
    load_document(document, tmp_path / "fresh.db")
    with Desk.open(tmp_path / "fresh.db").database as fresh:
        assert without_own_numbers(everything(fresh)) == without_own_numbers(everything(desk.database))
        assert fresh.value("PRAGMA integrity_check") == "ok"
        assert fresh.rows("PRAGMA foreign_key_check") == []
        assert fresh.value("PRAGMA journal_mode") == "wal"
        assert wrong_counters(fresh) == 0
    assert sorted(path.name for path in tmp_path.glob("*fresh*")) == ["fresh.db"]


def test_the_fresh_database_works(document: Path, tmp_path: Path) -> None:
    """History can be undone, people are found, and no id is given twice."""
    load_document(document, tmp_path / "fresh.db")
    desk = Desk.open(tmp_path / "fresh.db")
    [last_change] = desk.database.rows("SELECT max(id) AS id FROM changes")
    desk.changes.undo(last_change["id"])
    assert desk.user_search.count(CustomerQuery(text="太郎")) == 1
    with desk.changes.edit(sentence("Add")) as edit:
        new = known(desk.users.save(edit, User(1, "New", "new@contoso.example")).id)
    assert (
        new == desk.database.value("SELECT max(id) FROM users WHERE id < ?", (new,)) + 2
    )  # one was given, and is gone
    desk.close()


@settings(max_examples=15)
@given(st.lists(st.tuples(st.text(max_size=20), st.text(max_size=20)), min_size=1, max_size=5), st.binary(max_size=9))
def test_any_text_comes_back(texts: list[tuple[str, str]], noise: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk.open(Path(folder) / "desk.db")
        with desk.changes.edit(sentence("{what}", what=texts[0][0])) as edit:
            account = known(desk.accounts.save(edit, PartnerAccount("Us", signature=noise.decode("latin-1"))).id)
            for name, other in texts:
                customer = known(desk.customers.save(edit, Customer(account, name, domain=other)).id)
                desk.users.save(edit, User(customer, other, name))
            desk.settings.set(edit, texts[0][1], {"texts": texts})
        export_document(desk, Path(folder) / "a.json")
        with read_document(Path(folder) / "a.json") as aside:
            assert without_own_numbers(everything(aside)) == without_own_numbers(everything(desk.database))
        desk.close()


def test_the_document_is_plain_json_that_others_can_write(document: Path, tmp_path: Path, desk: Desk) -> None:
    content = json.loads(document.read_text("utf-8"))
    assert tuple(content) == MEMBERS
    assert (content["format"], content["version"]) == ("partner-desk", 1)
    assert content["counts"] == {table: len(rows) for table, rows in content["tables"].items()}
    for text in (
        json.dumps(content, indent=3),
        "\ufeff" + json.dumps(content, ensure_ascii=False),
        json.dumps(content | {"more": [1, {"a": 2}]}),
    ):
        (tmp_path / "other.json").write_text(text, "utf-8")
        with read_document(tmp_path / "other.json") as aside:
            assert everything(aside)["customers"] == everything(desk.database)["customers"]


def change(content: dict[str, Any], table: str, **values: object) -> None:
    content["tables"][table][0].update(values)


DAMAGE: dict[str, Callable[[dict[str, Any]], object]] = {
    "a row less": lambda content: content["tables"]["users"].pop(),
    "a table less": lambda content: content["tables"].pop("users"),
    "a table we do not know": lambda content: content["tables"].update(robots=[{"id": 1}]),
    "a column we do not know": lambda content: change(content, "users", robot=1),
    "a column that is SQL": lambda content: change(content, "users", **{'id"--': 1}),
    "a reference to nothing": lambda content: change(content, "users", customer_id=999),
    "a text for a number": lambda content: change(content, "licenses", enabled="many"),
    "an object for a text": lambda content: change(content, "users", name={"a": 1}),
    "a number too large": lambda content: change(content, "licenses", enabled=2**70),
    "half a character": lambda content: change(content, "users", name="\ud800"),
    "an id twice": lambda content: content["tables"]["tags"].append(content["tables"]["tags"][0]),
    "a state that is none": lambda content: change(content, "users", state="asleep"),
    "a setting that is no JSON": lambda content: change(content, "settings", value="{"),
    "a row that is no object": lambda content: content["tables"]["users"].append([1]),
    "no rows but a number": lambda content: content["tables"].update(users=3),
    "counts that are none": lambda content: content.update(counts=[]),
    "no heading": lambda content: content.pop("last_ids"),
    "a version that is none": lambda content: content.update(version="one"),
}


@pytest.mark.parametrize("what", DAMAGE)
def test_a_document_that_was_changed_is_refused(what: str, document: Path, tmp_path: Path) -> None:
    content = json.loads(document.read_text("utf-8"))
    DAMAGE[what](content)
    document.write_text(json.dumps(content), "utf-8")
    assert refusal(lambda: load_document(document, tmp_path / "fresh.db")) == "document-damaged"
    assert [path.name for path in tmp_path.glob("*fresh*")] == []


@pytest.mark.parametrize(
    ("code", "spoil"),
    [
        ("document-damaged", lambda content: content[: len(content) // 2]),
        ("document-damaged", lambda content: content[:-3]),
        ("document-damaged", lambda content: content + b"{}"),
        ("document-damaged", lambda content: content.replace("東京".encode(), b"\xff\xfe")),
        ("document-damaged", lambda content: content.replace(b'"customers":[', b'"customers":' + b"[" * 200_000)),
        ("document-foreign", lambda content: b"[" * 200_000),
        ("document-foreign", lambda content: b"\xef\xbb\xbf"),
        ("document-foreign", lambda content: b'{"value": [{"id": 1}]}'),
        ("document-foreign", lambda content: b"Microsoft ID,Company name\r\n"),
        ("document-foreign", lambda content: b"\x00" * 100_000),
        ("document-foreign", lambda content: b"{}"),
        ("document-newer", lambda content: content.replace(b'"version":1', b'"version":2')),
        ("document-newer", lambda content: content.replace(b'"schema":', b'"schema":9')),
    ],
)
def test_files_that_are_something_else_are_told_apart(
    code: str, spoil: Callable[[bytes], bytes], document: Path, tmp_path: Path
) -> None:
    document.write_bytes(spoil(document.read_bytes()))
    assert refusal(lambda: load_document(document, tmp_path / "fresh.db")) == code
    assert not (tmp_path / "fresh.db").exists()


def refusal(action: Callable[[], object]) -> str:
    with pytest.raises(UserError) as refused:
        action()
    return refused.value.code


def test_a_database_that_exists_is_not_touched(desk: Desk, document: Path) -> None:
    before = desk.database.path.read_bytes()
    assert refusal(lambda: load_document(document, desk.database.path)) == "file-exists"
    assert desk.database.path.read_bytes() == before


def test_cancel_leaves_nothing(desk: Desk, document: Path, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    for work in (
        lambda: export_document(desk, tmp_path / "x.json", cancelled=lambda: True),
        lambda: export_sealed(desk, tmp_path / "x.zip", PASSWORD, cancelled=lambda: True),
        lambda: load_document(document, tmp_path / "x.db", cancelled=lambda: True),
    ):
        assert refusal(work) == "cancelled"
        assert sorted(tmp_path.iterdir()) == before


# --- sealed with a password ------------------------------------------------------------------------------------------


@pytest.fixture
def handed_over(desk: Desk, tmp_path: Path) -> Path:
    make_everything(desk)
    export_sealed(desk, tmp_path / "all.zip", PASSWORD)
    return tmp_path / "all.zip"


def test_what_is_handed_over_opens_with_its_password_only(desk: Desk, handed_over: Path) -> None:
    assert begins_sealed(handed_over.read_bytes())
    assert "東京".encode() not in handed_over.read_bytes()
    aside = read_handed_over(handed_over, PASSWORD)
    assert without_own_numbers(everything(aside)) == without_own_numbers(everything(desk.database))
    assert aside.read_only
    folder = aside.path.parent
    assert sys.platform == "win32" or folder.stat().st_mode & 0o077 == 0  # there by an access list
    aside.close()
    aside.close()
    assert not folder.exists()
    for wrong in ("Correct horse battery", "", PASSWORD + " "):
        assert refusal(lambda wrong=wrong: read_handed_over(handed_over, wrong)) == "sealed-password"  # type: ignore[misc]


def test_it_is_a_standard_container_of_aes_256(handed_over: Path) -> None:
    with pyzipper.AESZipFile(handed_over) as container:
        [member] = container.infolist()
        assert (member.filename, member.wz_aes_strength, member.flag_bits & 1) == (MEMBER, 3, 1)
        assert json.loads(container.read(member, pwd=PASSWORD.encode()))["format"] == "partner-desk"


def test_a_password_is_the_same_however_its_accents_are_typed(desk: Desk, tmp_path: Path) -> None:
    export_sealed(desk, tmp_path / "a.zip", "cafe\u0301 パートナー")
    copy = read_handed_over(tmp_path / "a.zip", "café パートナー")
    assert copy.value("SELECT count(*) FROM accounts") == len(desk.accounts.all())
    copy.close()


@pytest.mark.parametrize("cut", [0, 1, 50, 500, -1, -60])
def test_a_container_that_was_cut_short_is_refused(cut: int, handed_over: Path) -> None:
    handed_over.write_bytes(handed_over.read_bytes()[:cut])
    assert refusal(lambda: read_handed_over(handed_over, PASSWORD)) == "sealed-foreign"


def test_a_container_that_was_changed_is_refused(handed_over: Path) -> None:
    content = bytearray(handed_over.read_bytes())
    content[len(content) // 2] ^= 1
    handed_over.write_bytes(content)
    assert refusal(lambda: read_handed_over(handed_over, PASSWORD)) == "document-damaged"


def test_other_zip_files_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as container:
        container.writestr("xl/workbook.xml", "<workbook/>")
    assert not begins_sealed(path.read_bytes())
    assert refusal(lambda: read_handed_over(path, PASSWORD)) == "sealed-foreign"
    path.write_text("no container")
    assert refusal(lambda: read_handed_over(path, PASSWORD)) == "sealed-foreign"
    assert refusal(lambda: read_handed_over(tmp_path / "none.zip", PASSWORD)) == "import-unreadable"


def test_a_bomb_is_not_unfolded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "bomb.zip"
    with sealed.sealed(path, PASSWORD) as stream:
        for _ in range(64):
            stream.write(b" " * 2**20)
    assert path.stat().st_size < 100_000
    assert refusal(lambda: read_handed_over(path, PASSWORD)) == "sealed-too-large"
    monkeypatch.setattr(sealed, "_FREE_BYTES", 2**30)  # as if it told a lesser size
    assert refusal(lambda: read_handed_over(path, PASSWORD)) == "document-foreign"


def test_a_member_that_tells_a_lesser_size_is_read_no_further(handed_over: Path) -> None:
    with pyzipper.AESZipFile(handed_over) as container:
        true_size = container.infolist()[0].file_size
    content = handed_over.read_bytes()
    assert content.count(true_size.to_bytes(4, "little")) >= 1
    handed_over.write_bytes(content.replace(true_size.to_bytes(4, "little"), (1_000).to_bytes(4, "little")))
    assert refusal(lambda: read_handed_over(handed_over, PASSWORD)) == "document-damaged"


def test_a_password_is_typed_twice_and_long_enough() -> None:
    assert checked_password("パスワードは長い方が良い", "パスワードは長い方が良い")
    for password, again, field in (("short", "short", "password"), (PASSWORD, PASSWORD + "x", "password_again")):
        with pytest.raises(InvalidFields) as refused:
            checked_password(password, again)
        assert list(refused.value.faults) == [field]


def test_writing_goes_to_a_stream_in_pieces(desk: Desk) -> None:
    """No row is kept once it is written: the longest piece is a row, not a table."""
    from desktop.exchange.exporting.document import write_document

    class Widest(io.BytesIO):
        widest = 0

        def write(self, piece: Any) -> int:
            self.widest = max(self.widest, len(piece))
            return len(piece)

    with desk.changes.edit(sentence("Add many")) as edit:
        account = known(desk.accounts.save(edit, PartnerAccount("Us")).id)
        desk.customers.save_all(edit, [Customer(account, f"Customer {number}") for number in range(2_000)])
    stream = Widest()
    assert write_document(stream, desk.database) == sum(table_lengths(desk.database).values())
    assert stream.widest < 3_000
