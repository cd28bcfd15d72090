"""Keeps the settings of the business: they travel with the database, not with the machine."""

import json
from typing import Any

from desktop.store.database import Database
from desktop.store.transactions import Transaction


class SettingsStore:
    """Values by name. A value is whatever JSON can hold."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str, default: Any = None) -> Any:
        """The value kept under `key`, else `default`."""
        text = self._database.value("SELECT value FROM settings WHERE key = ?", (key,))
        return default if text is None else json.loads(text)

    def set(self, tx: Transaction, key: str, value: Any) -> None:
        """Keep `value` under `key`, in the place of an earlier one."""
        text = json.dumps(value, ensure_ascii=False)
        id = self._database.value("SELECT id FROM settings WHERE key = ?", (key,))
        if id is None:
            tx.insert("settings", {"key": key, "value": text})
        else:
            tx.update("settings", id, {"value": text})
