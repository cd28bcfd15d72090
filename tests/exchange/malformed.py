"""Files that are broken, in every way files are: each with what is to be said of it."""

import json
import random
from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from tests.exchange.lists import CONTOSO, FABRIKAM, KITAHAMA, csv_text
from tests.exchange.workbooks import write_parts, write_workbook

LIST = csv_text([CONTOSO, FABRIKAM, KITAHAMA])
USERS = json.dumps(
    {
        "totalCount": 2,
        "items": [
            {
                "id": f"{number:08x}-0000-4000-8000-000000000000",
                "userPrincipalName": f"user{number}@contoso.com",
                "displayName": "港 花子",
                "state": "active",
                "attributes": {"objectType": "CustomerUser"},
            }
            for number in range(2)
        ],
        "attributes": {"objectType": "Collection"},
    },
    ensure_ascii=False,
)
_USER = USERS[USERS.index('{"id"') : USERS.index("}}") + 2]
_MANY = 1_000_000


def _users(item: str) -> bytes:
    """A collection of a sound user and of what is to be tried."""
    return f'{{"items": [{_USER}, {item}], "attributes": {{"objectType": "Collection"}}}}'.encode()


# By name: the bytes, and the refusal's code or the codes of the rows' problems.
TEXTS: dict[str, tuple[bytes, str | set[str]]] = {
    "empty.csv": (b"", "import-empty"),
    "mark-only.csv": (b"\xef\xbb\xbf", "import-not-a-list"),
    "wide-mark-only.csv": (b"\xff\xfe", "import-not-a-list"),
    "blank-lines.csv": (b"\r\n" * 5_000_000, "import-not-a-list"),
    "blank-lines-in-a-list.csv": (LIST.replace("\r\n", "\r\n" * 300_000).encode(), set()),
    "header-only.csv": (LIST.split("\r\n")[0].encode(), set()),
    "letter.txt": (b"Dear all,\r\nplease find attached our list.\r\n", "import-not-a-list"),
    "truncated.csv": (LIST.encode()[:-30], {"too-few-values"}),
    "truncated-character.csv": (LIST.encode()[: LIST.encode().index("テ".encode()) + 1], {"too-few-values"}),
    "wrong-delimiter.csv": (LIST.replace(",", "|").encode(), "import-not-a-list"),
    "delimiter-changes.csv": ((LIST + ";".join(CONTOSO)).encode(), {"too-few-values"}),
    "lone-quotes.csv": (b'"' * 5001, "import-not-a-list"),
    "quote-within.csv": (LIST.replace("Contoso", '"Contoso').encode(), {"too-many-values"}),
    "quote-at-the-end.csv": ((LIST + '"').encode(), {"unclosed-quote"}),
    "mixed-encodings.csv": (LIST.encode() + ",".join((*FABRIKAM[:1], "東京", "t.jp", "")).encode("cp932"), {"garbled"}),
    "twice-encoded.csv": (LIST.encode().decode("cp1252", "replace").encode(), {"garbled-in-file"}),
    "nuls.csv": (LIST.replace("Contoso", "Con\0toso").encode(), {"nul"}),
    "only-nuls.csv": (b"\0" * 100_000, "import-not-a-list"),
    "wide-without-end.csv": (LIST.encode("utf-16")[:-1], {"too-few-values"}),
    "noise.csv": (random.Random(4).randbytes(300_000), "import-not-a-list"),
    "one-line.csv": (b"x" * 10_000_000, "import-not-a-list"),
    "one-line-in-a-list.csv": (LIST.replace("Contoso", "x" * 10_000_000).encode(), {"too-long"}),
    "columns.csv": (",".join(f"c{number}" for number in range(_MANY)).encode(), "import-not-a-list"),
    "known-and-columns.csv": ((LIST.split("\r\n")[0] + "," * _MANY + "\r\n" + LIST).encode(), "import-not-a-list"),
    "commas.csv": (b"," * 10_000_000, "import-not-a-list"),
    "quoted-lines.csv": (b'"\n' * 200_000, "import-not-a-list"),
    "picture.csv": (b"\x89PNG\r\n\x1a\n", "import-not-text"),
    "database.csv": (b"SQLite format 3\0", "import-not-text"),
    "old-workbook.xlsx": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 5000, "import-workbook"),
    "zip-start.xlsx": (b"PK\x03\x04" + b"\0" * 5000, "import-workbook-damaged"),
    "users-named-customers.csv": (USERS.encode(), set()),
    "wide-users.json": (USERS.encode("utf-16"), set()),
    "marked-users.json": (b"\xef\xbb\xbf\xef\xbb\xbf" + USERS.encode(), set()),
    "japanese-users.json": (USERS.encode("cp932"), set()),
    "truncated.json": (USERS.encode()[:-100], {"json-cut"}),
    "nothing.json": (b"{}", "import-json-unknown"),
    "empty-list.json": (b'{"items": []}', "import-no-rows"),
    "scalars.json": (b"[1, 2, 3]", "import-json-unknown"),
    "other.json": (b'{"name": "partner-desk", "version": 1}', "import-json-unknown"),
    "deep.json": (b"[" * 100_000, "import-json-damaged"),
    "deep-closed.json": (b"[" * 100_000 + b"]" * 100_000, "import-json-damaged"),
    "deep-objects.json": (b'{"a":' * 100_000, "import-json-damaged"),
    "deep-item.json": (_users("[" * 100_000 + "]" * 100_000), {"json-too-deep"}),
    "twice.json": (_users(_USER.replace('"state"', '"Id": "x", "state"')), {"json-twice"}),
    "huge-number.json": (_users(_USER.replace('"active"', "9" * 100_000)), {"json-number"}),
    "huge-exponent.json": (_users(_USER.replace('"active"', "1e999999")), set()),
    "not-a-number.json": (_users(_USER.replace('"active"', "NaN")), {"json-number"}),
    "half-a-character.json": (_users(_USER.replace("花", "\\ud83d")), {"json-garbled"}),
    "nul.json": (_users(_USER.replace("花", "\\u0000")), {"json-nul"}),
    "undecodable.json": (_users(_USER.replace("花", "¤")).replace("¤".encode(), b"\xe8\x8a"), {"json-garbled"}),
    "another-kind.json": (_users('{"skuId": "x", "consumedUnits": 1}'), {"json-other-kind"}),
    "missing-comma.json": (_users(_USER.replace(', "state"', ' "state"')), {"json-damaged"}),
    "one-string.json": (b'{"items": ["' + b"x" * 10_000_000 + b'"]}', "import-json-damaged"),
    "wide-item.json": (_users('{"a": [' + "[],{}," * 600_000 + "0]}"), {"json-too-long"}),
    "keys.json": (b"{" + b",".join(b'"k%d":0' % number for number in range(_MANY)) + b"}", "import-json-damaged"),
    "comment.json": (b"// users\n" + USERS.encode(), "import-unknown"),
    "title-in-brackets.csv": (b"[Customers]\r\n" + LIST.encode(), set()),
}


def _bomb(path: Path) -> None:
    """Less than a megabyte that unpacks to 400."""
    archive = ZipFile(write_parts(path, ""), "a", ZIP_DEFLATED, compresslevel=9)
    with archive, archive.open("xl/styles.xml", "w") as part:
        for _ in range(400):
            part.write(b" " * 1_000_000)


def _liar(path: Path) -> None:
    """The same, saying that it is small."""
    _bomb(path)
    size = (400_000_000).to_bytes(4, "little")
    data = path.read_bytes()
    assert size in data
    path.write_bytes(data.replace(size, (10).to_bytes(4, "little")))


def _wide(path: Path) -> None:
    cells = "".join(f'<c r="{"A" * 3}1"/>' for _ in range(10)) + "<c/>" * _MANY
    write_parts(path, f'<sheetData><row r="1">{cells}</row><row r="999999"><c><v>1</v></c></row></sheetData>')


def _far(path: Path) -> None:
    write_parts(
        path,
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row>'
        '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
    )


def _renamed(path: Path) -> None:
    """Texts in a part whose name is not what it should be, which is found all the same."""
    archive = ZipFile(write_parts(path, ""), "a", ZIP_DEFLATED)
    with archive, archive.open("xl/SharedStrings.XML", "w") as part:
        for _ in range(52):
            part.write(b"<si/>" * 100_000)


def _entities(path: Path) -> None:
    names = [f'<!ENTITY e{number} "{f"&e{number - 1};" * 10}">' for number in range(1, 12)]
    text = f'<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY e0 "ha">{"".join(names)}]><sst><si><t>&e11;</t></si></sst>'
    write_parts(path, "<sheetData/>", {"xl/sharedStrings.xml": text})


def _broken_sheet(path: Path) -> None:
    write_parts(path, '<sheetData><row r="1"><c r="A1"><v>1</c></sheetData>')


def _cut(path: Path) -> None:
    write_workbook(path, {"a": [["Microsoft ID", "Company name"]]})
    path.write_bytes(path.read_bytes()[:-200])


def _flipped(path: Path) -> None:
    """A workbook with a byte of its packed sheet changed."""
    write_workbook(path, {"a": [["Microsoft ID", "Company name"]] * 500})
    data = bytearray(path.read_bytes())
    data[data.index(b"sheet1.xml") + 60] ^= 0xFF
    path.write_bytes(bytes(data))


WORKBOOKS: dict[str, tuple[Callable[[Path], None], str]] = {
    "bomb.xlsx": (_bomb, "import-workbook-too-big"),
    "liar.xlsx": (_liar, "import-workbook-too-big"),
    "wide.xlsx": (_wide, "import-workbook-too-big"),
    "far.xlsx": (_far, "import-workbook-too-big"),
    "renamed.xlsx": (_renamed, "import-workbook-too-big"),
    "entities.xlsx": (_entities, "import-workbook-damaged"),
    "broken-sheet.xlsx": (_broken_sheet, "import-workbook-damaged"),
    "cut.xlsx": (_cut, "import-workbook-damaged"),
    "flipped.xlsx": (_flipped, "import-workbook-damaged"),
}
EXPECTED = {
    **{name: expected for name, (_, expected) in TEXTS.items()},
    **{name: expected for name, (_, expected) in WORKBOOKS.items()},
}


def write_all(folder: Path) -> list[Path]:
    """Every file of the corpus, in `folder`."""
    for name, (content, _) in TEXTS.items():
        (folder / name).write_bytes(content)
    for name, (write, _) in WORKBOOKS.items():
        write(folder / name)
    return [folder / name for name in EXPECTED]
