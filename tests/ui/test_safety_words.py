"""What is said of a database's parts."""

from desktop.operations.desk import Desk
from desktop.store.salvage import _tables_of
from desktop.ui.safety.words import table_word


def test_every_table_that_is_salvaged_has_a_word(desk: Desk) -> None:
    tables = list(_tables_of(desk.database))
    assert "customers" in tables
    assert [table for table in tables if table_word(table) == table] == []
