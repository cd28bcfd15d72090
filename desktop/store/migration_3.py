"""What the third step of migrations.py adds: imports that can be taken back. Released: never edited."""

STATEMENTS = (
    "ALTER TABLE imports ADD COLUMN format TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE imports ADD COLUMN change_id INTEGER REFERENCES changes(id)",
    "ALTER TABLE imports ADD COLUMN undone_at TEXT NOT NULL DEFAULT ''",
    # So far the entry of the journal was among the rows of the change that it is about.
    """
    UPDATE imports SET change_id = (
        SELECT min(change_id) FROM change_rows
        WHERE table_name = 'imports' AND row_id = imports.id AND before IS NULL
    )
    """,
    "CREATE INDEX imports_of_change ON imports(change_id)",
    # The rows that an import added: their ids follow one another, so that millions of them need one row here.
    """
    CREATE TABLE change_ranges (
        id INTEGER PRIMARY KEY,
        change_id INTEGER NOT NULL REFERENCES changes(id) ON DELETE CASCADE,
        table_name TEXT NOT NULL,
        first_id INTEGER NOT NULL,
        last_id INTEGER NOT NULL
    ) STRICT
    """,
    "CREATE INDEX change_ranges_of_change ON change_ranges(change_id)",
    # What a foreign key is checked by when products are taken back.
    "CREATE INDEX subscriptions_of_product ON subscriptions(product_id) WHERE product_id IS NOT NULL",
    "CREATE INDEX change_ranges_of_rows ON change_ranges(table_name, first_id, last_id)",
)
