"""The header tables of all formats: no title may mean two things."""

from collections import Counter

import pytest

from desktop.exchange.formats import FORMATS
from desktop.exchange.formats.format import TableFormat
from desktop.exchange.headers import fold_title

TABLES = [format for format in FORMATS if isinstance(format, TableFormat)]


@pytest.mark.parametrize("format", TABLES, ids=lambda format: format.code)
def test_titles_of_a_table_are_told_apart(format: TableFormat) -> None:
    folded = Counter((fold_title(title), column.nth) for column in format.columns for title in column.titles)
    assert [title for title, count in folded.items() if count > 1] == []
    assert all(title for title, _ in folded)


@pytest.mark.parametrize("format", TABLES, ids=lambda format: format.code)
def test_a_field_has_one_column(format: TableFormat) -> None:
    fields = [column.field for column in format.columns]
    assert len(fields) == len(set(fields))


def test_each_format_has_a_code_of_its_own() -> None:
    codes = [format.code for format in FORMATS]
    assert len(codes) == len(set(codes))
