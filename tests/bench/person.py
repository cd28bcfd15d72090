"""What a person does in the window, with keys and mouse; each act says what it is about to store, and what it then saw.

An act is a generator: it yields a condition and goes on once that holds, while the program's own event loop runs.
"""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from desktop.store.backup import BY_HAND

type Condition = Callable[[], object]
type Act = Callable[[Person, int], Iterator[Condition]]

_NO_KEYS = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier
_NEAR = 10  # rows of the list that are on the screen for certain
_KEPT = 0.5  # seconds after the last key in which a draft is kept
_WORDS = 2
_LICENSES = 3  # the record's tab


class Person:
    """Uses `window`; tells `begin(fact, value)` right before the program may store it, `done()` once it shows it."""

    def __init__(self, window: QMainWindow, list_file: Path, tell: Callable[..., None]) -> None:
        self.window = window
        self.list_file = list_file
        self._tell = tell

    def begin(self, fact: str, value: object) -> None:
        """From now on the file may say so."""
        self._tell("begin", fact, value)

    def done(self) -> None:
        """The program said that it is stored: from now on the file must say so."""
        self._tell("done")

    def sees(self, name: str) -> bool:
        """Whether a widget of this name is to be seen."""
        return any(each.isVisible() for each in self._named(name))

    def find[W: QWidget](self, name: str, kind: type[W]) -> W:
        """The visible widget of this name."""
        [found] = [each for each in self._named(name) if each.isVisible()]
        assert isinstance(found, kind), name
        return found

    def reads(self, text: str, within: str) -> bool:
        """Whether a text stands somewhere in the widget of this name."""
        labels = self.find(within, QWidget).findChildren(QLabel)
        return any(label.isVisible() and text in label.text() for label in labels)

    def click(self, name: str) -> None:
        """Click a widget that can be clicked."""
        widget = self.find(name, QWidget)
        assert widget.isEnabled(), name
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def click_at(self, widget: QWidget, place: QPoint) -> None:
        """Click somewhere in a widget."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, _NO_KEYS, place)

    def click_row(self, view: QAbstractItemView, index: QModelIndex) -> None:
        """Click a row of a list."""
        self.click_at(view.viewport(), view.visualRect(index).center())

    def write(self, text: str) -> None:
        """Type into what has the keys."""
        QTest.keyClicks(_focus(), text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NO_KEYS) -> None:
        """Press a key."""
        QTest.keyClick(_focus(), key, modifiers)

    def choose_from_menu(self, menu_number: int, action: str) -> None:
        """Open a menu of the menu bar and click an entry."""
        bar = self.window.menuBar()
        self.click_at(bar, bar.actionGeometry(bar.actions()[menu_number]).center())
        menu = cast(QMenu, QApplication.activePopupWidget())
        [entry] = [each for each in menu.actions() if each.objectName() == action]
        self.click_at(menu, menu.actionGeometry(entry).center())

    def _named(self, name: str) -> list[QWidget]:
        return [each for each in QApplication.allWidgets() if each.objectName() == name]


def _focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None, "something has the keys"
    return found


def _view(person: Person) -> QAbstractItemView:
    return person.find("customers_view", QAbstractItemView)


def _names(person: Person) -> list[str]:
    """The customers in the rows on the screen."""
    model = _view(person).model()
    return [model.index(row, 0).data() for row in range(min(_NEAR, model.rowCount()))]


def _go_to(person: Person, name: str) -> Iterator[Condition]:
    """Stand on a customer in the list, the record beside it."""
    yield lambda: name in _names(person)
    view = _view(person)
    person.click_row(view, view.model().index(_names(person).index(name), 0))
    yield lambda: person.sees("record_name") and person.find("record_name", QLabel).text() == name


def _some_customer(person: Person, number: int) -> Iterator[Condition]:
    """Stand on a customer of the first rows; `_current` is who."""
    yield lambda: len(_names(person)) == _NEAR
    yield from _go_to(person, _names(person)[1 + number % (_NEAR - 1)])


def _current(person: Person) -> str:
    return person.find("record_name", QLabel).text()


def contact(person: Person, number: int) -> Iterator[Condition]:
    """A field of the record, edited in place."""
    yield from _some_customer(person, number)
    person.click("value_contact_name")
    yield lambda: person.sees("edit_contact_name")
    person.write(f"Step {number}")
    person.begin(f"contact {_current(person)}", f"Step {number}")
    person.press(Qt.Key.Key_Return)
    yield lambda: person.sees("value_contact_name")
    person.done()


def note(person: Person, number: int) -> Iterator[Condition]:
    """A note about a customer."""
    yield from _some_customer(person, number)
    person.click("add_note")
    yield lambda: person.sees("note_text")
    person.write(f"Note {number}.")
    person.begin(f"note {number}", 1)
    person.click("save_note")
    yield lambda: person.reads(f"Note {number}.", within="record_notes")
    person.done()


def seats(person: Person, number: int) -> Iterator[Condition]:
    """How many seats a customer owns: the first in the list has a license."""
    yield lambda: len(_names(person)) > 0
    yield from _go_to(person, _names(person)[0])
    tabs = person.find("record_tabs", QTabBar)
    person.click_at(tabs, tabs.tabRect(_LICENSES).center())
    yield lambda: person.sees("licenses_list")
    view = person.find("licenses_list", QAbstractItemView)
    person.click_row(view, view.model().index(0, 0))
    yield lambda: person.sees("edit_seats")
    person.click("edit_seats")
    yield lambda: person.sees("field_enabled")
    person.click("field_enabled")
    person.press(Qt.Key.Key_A, _CTRL)
    person.write(str(number))
    person.begin(f"seats {_current(person)}", number)
    person.click("save")
    yield lambda: not person.sees("seats_dialog") and person.reads(f"{number} owned", within="record_licenses")
    person.done()
    person.click_at(tabs, tabs.tabRect(0).center())


def remove(person: Person, number: int) -> Iterator[Condition]:
    """A customer deleted, and brought back by undo."""
    yield from _some_customer(person, number)
    name = _current(person)
    person.begin(f"removed {name}", 1)
    QTest.keyClick(_view(person), Qt.Key.Key_Delete)
    yield lambda: name not in _names(person)
    person.done()
    person.begin(f"removed {name}", 0)
    person.press(Qt.Key.Key_Z, _CTRL)
    yield lambda: name in _names(person)
    person.done()


def draft(person: Person, number: int) -> Iterator[Condition]:
    """A request written to a customer and closed: half a second after each word it is kept."""
    yield from _some_customer(person, number)
    person.press(Qt.Key.Key_N, _CTRL)
    yield lambda: person.sees("customer_page")
    person.click("next")
    yield lambda: person.sees("permissions_page")
    person.click("next")
    yield lambda: person.sees("review_page")
    person.click_at(person.find("body", QPlainTextEdit).viewport(), QPoint(1, 1))  # before the first letter
    for word in range(1, _WORDS + 1):
        person.begin(f"draft {number}", word)
        person.write(f"Draft {number}. ")
        last_key = time.monotonic()
        yield lambda: time.monotonic() > last_key + _KEPT  # noqa: B023
        person.done()
    person.begin(f"handed {number}", 1)
    person.click("copy_to_clipboard")
    yield lambda: person.sees("hand_over_panel") and person.find("done", QWidget).property("kind") == "primary"
    person.done()
    person.click("done")
    yield lambda: person.sees("not_sent_yet")
    person.click("not_sent_yet")
    yield lambda: not person.sees("not_sent_yet")


def back_up(person: Person, _number: int) -> Iterator[Condition]:
    """A backup made by hand."""
    person.choose_from_menu(0, "back_up_action")
    yield lambda: person.sees("backup_button")
    folder = Path(person.find("backups_folder", QLabel).text())
    person.begin("backups", len(list(folder.glob(f"*-{BY_HAND}.db"))) + 1)
    person.click("backup_button")
    yield lambda: person.sees("task_notice")
    person.done()
    person.click("close_button")
    yield lambda: not person.sees("backup_dialog")


def import_list(person: Person, _number: int) -> Iterator[Condition]:
    """A list imported, chosen by its name in the dialog for files."""
    person.press(Qt.Key.Key_I, _CTRL)
    yield lambda: person.sees("choose_page")
    person.click("go")
    yield lambda: person.sees("choose_files")
    person.click("fileNameEdit")
    person.write(str(person.list_file))
    person.begin("list", person.list_file.stem.rpartition("-")[2])
    person.press(Qt.Key.Key_Return)
    yield lambda: person.sees("preview_page")
    person.click("go")
    yield lambda: person.sees("result_page")
    person.done()
    person.click("go")
    yield lambda: not person.sees("import_dialog")


ACTS: dict[str, Act] = {
    "contact": contact,
    "note": note,
    "seats": seats,
    "remove": remove,
    "draft": draft,
    "backup": back_up,
    "import": import_list,
}
