"""Rows whose owner is gone: only damage makes them, for the database refuses to."""

from collections import Counter

from desktop.domain.partner import PartnerAccount
from desktop.store.accounts import AccountStore
from desktop.store.database import Database
from desktop.store.transactions import Transaction


def remove_orphans(database: Database) -> Counter[str]:
    """Remove the rows that refer to a lost one, and those that refer to these; answers how many of each table.

    Where the reference may be empty, it is emptied instead. Inside `Database.write()`.
    """
    removed: Counter[str] = Counter()
    database.connection.execute("PRAGMA defer_foreign_keys = ON")  # until the COMMIT: what refers to these goes next
    while orphans := database.rows("PRAGMA foreign_key_check"):
        for table, rowid, _parent, key in orphans:
            column = _column(database, table, key)
            if column["notnull"]:
                cursor = database.connection.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (rowid,))
                removed[table] += cursor.rowcount
            else:
                database.connection.execute(f'UPDATE "{table}" SET "{column["name"]}" = NULL WHERE rowid = ?', (rowid,))
    return removed


def count_orphans(database: Database) -> int:
    """How many references lead to rows that are gone."""
    return len(database.rows("PRAGMA foreign_key_check"))


def stand_in(database: Database) -> None:
    """Put something in the place of each lost account and product that others refer to: all of them would go with it.

    Inside `Database.write()`.
    """
    tx = Transaction(database.connection)
    sql = "SELECT DISTINCT product_id FROM licenses WHERE product_id NOT IN (SELECT id FROM products)"
    for id in list(database.column(sql)):
        values = {"sku_id": f"recovered-{id}", "part_number": f"recovered-{id}", "name": f"Recovered product {id}"}
        tx.insert("products", {"id": id, **values})
    lost = database.column(
        "SELECT DISTINCT account_id FROM customers WHERE account_id NOT IN (SELECT id FROM accounts)"
    )
    for id in list(lost):
        account = AccountStore(database).save(tx, PartnerAccount(f"Recovered account {id}"))
        tx.update("accounts", account.id or 0, {"id": id})


def _column(database: Database, table: str, key: int) -> dict[str, object]:
    """The column of a table's foreign key number `key`."""
    [name] = [row["from"] for row in database.rows(f'PRAGMA foreign_key_list("{table}")') if row["id"] == key]
    [column] = [row for row in database.rows(f'PRAGMA table_info("{table}")') if row["name"] == name]
    return dict(column)
