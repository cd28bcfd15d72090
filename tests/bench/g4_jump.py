"""G4: going to a random row, against QSqlQueryModel in a QTableView, and against one frame of the screen."""

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtSql import QSqlDatabase, QSqlQuery, QSqlQueryModel
from PySide6.QtWidgets import QAbstractItemView, QTableView

from tests.bench.databases import LARGE, database
from tests.bench.row import Row
from tests.bench.window import application, milliseconds, page, percentile, settle

JUMPS = 100
FRAME = 1000 / 60
_QUERY = (
    "SELECT name, relationship, service_count, user_count, seats_used, domain, country FROM customers"
    " WHERE deleted_at IS NULL ORDER BY sort_key, account_id, id"
)


def measure() -> list[Row]:
    """The slowest of 20 jumps, rows read and painted; both views are as large."""
    path = database(LARGE)
    with page(path) as shown, _table(path, shown.view) as table:
        count = shown._model.rowCount()
        places = [random.Random(4).randrange(count) for _ in range(JUMPS)]
        ours = [_jump(shown.view, place) for place in places]
        theirs = [_jump(table, place) for place in places]
    figure, limit = percentile(ours, 0.95), percentile(theirs, 0.95)
    return [
        Row("G4", "jump to a random row, p95, against QSqlQueryModel", figure, "ms", limit, goal=2),
        Row("G4.frame", "jump to a random row, p95, against a frame", figure, "ms", FRAME, goal=1),
    ]


def _jump(view: QAbstractItemView, row: int) -> float:
    def go() -> None:
        view.scrollTo(view.model().index(row, 0))
        view.viewport().repaint()

    return milliseconds(go)


@contextmanager
def _table(path: Path, beside: QAbstractItemView) -> Iterator[QTableView]:
    application()
    connection = QSqlDatabase.addDatabase("QSQLITE", "bench")
    connection.setDatabaseName(str(path))
    assert connection.open(), connection.lastError().text()
    query = QSqlQuery(connection)
    assert query.exec(_QUERY)
    model = QSqlQueryModel()
    model.setQuery(query)
    _repeat(model.canFetchMore, model.fetchMore)
    table = QTableView()
    table.setModel(model)
    table.resize(beside.size())
    table.show()
    settle()
    yield table
    table.close()
    table.deleteLater()
    settle()
    model.clear()
    query.clear()
    connection.close()


def _repeat(more: Callable[[], bool], act: Callable[[], None]) -> None:
    while more():
        act()
