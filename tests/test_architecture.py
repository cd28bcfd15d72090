"""Holds the tree to the house's rules, each of which is first proved able to fail."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

import pytest

from tests import house_rules
from tests.house_rules import Fault, Module

ROOT = Path(__file__).resolve().parent.parent
LAZY = {"jinja2", "sqlite_utils", "pydantic", "email_validator", "xlsxwriter", "pyzipper", "PySide6.QtPrintSupport"}

# rule, path, source that breaks it, source that keeps it
SAMPLES = [
    ("imports_only_lower_layers", "desktop/domain/a.py", "import desktop.store.b", "import desktop.domain.b"),
    ("imports_only_lower_layers", "desktop/mail/a.py", "from desktop import store", "from desktop import APP_NAME"),
    ("imports_only_lower_layers", "desktop/mail/a.py", "from ..exchange import b", "from ..domain import b"),
    (
        "imports_only_lower_layers",
        "desktop/store/a.py",
        "from desktop.exchange import b",
        "from desktop.paths import b",
    ),
    ("imports_only_lower_layers", "desktop/operations/a.py", "import desktop.ui.b", "import desktop.exchange.b"),
    ("imports_only_lower_layers", "desktop/ui/a/b.py", "import desktop.app", "from desktop.operations import b"),
    ("imports_only_lower_layers", "desktop/logs.py", "import desktop.store", "import logging"),
    ("keeps_qt_in_ui", "desktop/domain/a.py", "from PySide6.QtCore import QObject", "import datetime"),
    ("keeps_qt_in_ui", "desktop/operations/a.py", "def f():\n import PySide6", "def f():\n import csv"),
    ("keeps_sql_in_store", "desktop/ui/a.py", "import sqlite3", "from desktop.store.database import Database"),
    ("keeps_sql_in_store", "desktop/ui/a.py", "x = 'SELECT id FROM customer'", "x = 'Select a customer'"),
    ("keeps_sql_in_store", "desktop/exchange/a.py", "x = f'UPDATE {t} SET a'; y = 'DELETE FROM a'", "x = 'UPDATE'"),
    ("stays_off_the_network", "desktop/mail/a.py", "import smtplib", "import email.message"),
    ("stays_off_the_network", "desktop/mail/a.py", "from urllib import request", "from urllib.parse import quote"),
    (
        "stays_off_the_network",
        "desktop/ui/single_instance.py",
        "from PySide6.QtNetwork import QTcpSocket",
        "from PySide6.QtNetwork import QLocalSocket",
    ),
    ("marks_literal_sentences", "desktop/ui/a.py", "self.tr(f'{n} rows')", "self.tr('{n} rows').format(n=n)"),
    ("marks_literal_sentences", "desktop/ui/a.py", "self.tr('{n} rows'.format(n=n))", "self.tr('%n rows', '', n - 1)"),
    ("marks_literal_sentences", "desktop/mail/a.py", "QT_TRANSLATE_NOOP('S', 'a' + b)", "QT_TRANSLATE_NOOP('S', 'a')"),
    ("takes_colors_from_style", "desktop/ui/a.py", "x = '#ff8800'", "x = '#12345'"),
    ("takes_colors_from_style", "desktop/ui/a.py", "x = QColor(1, 2, 3)", "x = QColor(palette_color)"),
    ("takes_colors_from_style", "desktop/ui/a.py", "x = Qt.GlobalColor.red", "x = Qt.GlobalColor.transparent"),
    ("sets_no_style_sheet", "desktop/ui/style/a.py", "w.setStyleSheet('')", "w.setPalette(p)"),
    ("pumps_no_events", "desktop/ui/a.py", "app.processEvents()", "app.exec()"),
    ("subclasses_no_thread", "desktop/ui/a.py", "class A(QtCore.QThread): ...", "class A(QObject): ..."),
    ("never_sleeps", "tests/a.py", "time.sleep(1)", "qtbot.waitUntil(ready)"),
    ("never_sleeps", "tests/a.py", "qtbot.wait(100)", "daemon.wait(100)"),
    ("names_its_imports", "tests/a.py", "from PySide6.QtCore import *", "from PySide6.QtCore import Qt"),
    ("keeps_its_size", "desktop/ui/a.py", "x = 1\n" * 401, "x = 1\n" * 400),
    ("keeps_its_size", "desktop/ui/a.py", "def f():\n" + " x = 1\n" * 60, "def f():\n" + " x = 1\n" * 59),
    ("has_a_telling_name", "desktop/ui/utils.py", "", None),
]


@pytest.mark.parametrize(("rule", "path", "broken", "kept"), SAMPLES)
def test_a_rule_finds_what_breaks_it_and_nothing_else(rule: str, path: str, broken: str, kept: str | None) -> None:
    check = getattr(house_rules, rule)
    assert house_rules.faults(check, [Module(PurePosixPath(path), broken)])
    if kept is not None:
        assert house_rules.faults(check, [Module(PurePosixPath(path), kept)]) == []


def test_every_rule_has_a_sample() -> None:
    assert {rule.__name__ for rule in house_rules.RULES} == {rule for rule, *_ in SAMPLES}


@pytest.mark.parametrize("rule", house_rules.RULES, ids=lambda rule: rule.__name__)
def test_the_tree_keeps_the_rule(rule: Callable[[Module], Iterator[Fault]]) -> None:
    found = house_rules.faults(rule, house_rules.read_modules(ROOT, "desktop", "packaging", "tests"))
    assert not found, "\n".join(found)


def test_imports_are_declared() -> None:
    """What the program imports stands in pyproject.toml, and so in the pins."""
    used = {
        name.split(".")[0]
        for module in house_rules.read_modules(ROOT, "desktop")
        for _, name in module.imports
        if name.split(".")[0] not in sys.stdlib_module_names | {"desktop"}
    }
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {re.split(r"[<>=!~\[ ]", requirement)[0].lower().replace("-", "_") for requirement in declared}
    shipped_in = {"PySide6": "pyside6_essentials", "shiboken6": "pyside6_essentials", "yaml": "pyyaml"}
    assert {shipped_in.get(name, name.lower()) for name in used} <= names


def test_start_up_imports_no_slow_library() -> None:
    """Each of these costs a third to a whole bare window's start; they come with their first use."""
    code = "import sys, desktop.app; print(*(name for name in sys.argv[1:] if name in sys.modules))"
    loaded = subprocess.run(
        [sys.executable, "-c", code, *sorted(LAZY)], cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    assert (loaded.returncode, loaded.stdout.split()) == (0, []), loaded.stderr


def test_development_starts_on_an_old_python() -> None:
    """`dev.py` must speak to a Python that is too old for the program."""
    paths = sorted((ROOT / "packaging").glob("dev*.py"))
    assert paths
    for path in paths:
        assert ast.parse(path.read_text(encoding="utf-8"), str(path), feature_version=(3, 8)).body
