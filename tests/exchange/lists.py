"""Customers lists for tests, written to real files."""

import csv
import io
import os
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

ENGLISH = ("Microsoft ID", "Company name", "Primary domain name", "Relationship")
JAPANESE = ("Microsoft ID", "会社名", "プライマリ ドメイン名", "関係")

CONTOSO = ("6c5d0b7e-41f2-4c1a-9d0e-2f1b7a3c4d5e", "Contoso", "contoso.com", "Cloud Reseller")
FABRIKAM = ("0c1e7a4d-6f52-4a0b-8a3e-5b1c2d3e4f50", "Fabrikam, Inc.", "fabrikam.com", "Cloud Reseller")
KITAHAMA = ("77ab20e1-19c4-4e6f-9b1d-0a2b3c4d5e6f", "株式会社 北浜テキスタイル", "kitahama-tex.co.jp", "リセラー")

Row = Sequence[str]


def csv_text(rows: Sequence[Row], header: Row = ENGLISH, delimiter: str = ",") -> str:
    """The rows as Excel and Partner Center write them: CRLF, quotes where needed."""
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows([header, *rows])
    return text.getvalue()


def write_list(
    folder: Path,
    rows: Sequence[Row],
    *,
    header: Row = ENGLISH,
    delimiter: str = ",",
    encoding: str = "utf-8",
    name: str = "Customers.csv",
    at: datetime | None = None,
) -> Path:
    """A list in `folder`, last modified `at` (now, if not given)."""
    path = folder / name
    path.write_bytes(csv_text(rows, header, delimiter).encode(encoding))
    if at is not None:
        moment = at.astimezone(UTC).timestamp()
        os.utime(path, (moment, moment))
    return path
