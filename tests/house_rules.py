"""The house's rules that a syntax tree can show: who may import whom, and what no module does.

A rule is a function from a `Module` to its faults, each a line number and a sentence. `test_architecture.py` proves
every rule on a sample that breaks it, and holds the whole tree to them.
"""

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

Fault = tuple[int, str]

# Each layer, and those below it that it may import.
LAYERS = {
    "domain": set[str](),
    "mail": {"domain"},
    "store": {"domain"},
    "exchange": {"domain", "store"},
    "operations": {"domain", "mail", "store", "exchange"},
    "ui": {"domain", "mail", "store", "exchange", "operations"},
}
ROOT_MODULES = {"app", "__main__"}  # the composition root imports anything, and nothing imports it
PLUMBING = {"paths", "logs"}  # plain modules beside the layers: they import none, and any but the domain imports them
QT = {"PySide6", "shiboken6"}
SQL_LIBRARIES = {"sqlite3", "sqlite_utils"}
NETWORK = {
    *("socket", "socketserver", "ssl", "http", "ftplib", "smtplib", "imaplib", "poplib", "xmlrpc", "asyncio"),
    *("requests", "httpx", "aiohttp", "urllib3", "PySide6.QtNetwork", "PySide6.QtWebSockets", "urllib.request"),
}
VAGUE_NAMES = {"util", "utils", "helper", "helpers", "common", "misc", "manager", "managers"}
MODULE_LINES = 400
FUNCTION_LINES = 60

_SQL = re.compile(
    r"^\s*(SELECT\b.+|INSERT (OR \w+ )?INTO|UPDATE \w+ SET|DELETE FROM|CREATE (TABLE|INDEX|TRIGGER|VIEW|VIRTUAL|UNIQUE)"
    r"|DROP (TABLE|INDEX|TRIGGER|VIEW)|ALTER TABLE|PRAGMA \w+|BEGIN( IMMEDIATE)?$|ATTACH )",
    re.DOTALL,
)
_COLOR = re.compile(r"^#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})$|\brgba?\(")
_SLEEPS = {"time.sleep", "sleep", "qtbot.wait", "QTest.qWait", "QThread.sleep", "QThread.msleep"}


@dataclass(frozen=True)
class Module:
    """A module of the tree: its path from the root of the project, and its source."""

    path: PurePosixPath
    source: str

    @cached_property
    def nodes(self) -> list[ast.AST]:
        return list(ast.walk(ast.parse(self.source, str(self.path))))

    @property
    def layer(self) -> str:
        """The folder or module below `desktop`: "domain", "ui", "app"; empty outside the product."""
        parts = self.path.with_suffix("").parts
        return parts[1] if parts[0] == "desktop" and len(parts) > 1 else ""

    @property
    def imports(self) -> Iterator[tuple[int, str]]:
        """Line and absolute dotted name of everything imported: `from a import b` gives `a.b`."""
        for node in self.nodes:
            if isinstance(node, ast.Import):
                yield from ((node.lineno, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                base = self._absolute(node)
                yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)

    def _absolute(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        package = self.path.parent.parts[: len(self.path.parent.parts) - node.level + 1]
        return ".".join([*package, *([node.module] if node.module else [])])

    @property
    def calls(self) -> Iterator[ast.Call]:
        return (node for node in self.nodes if isinstance(node, ast.Call))

    @property
    def strings(self) -> Iterator[tuple[int, str]]:
        """Line and text of every string constant that is not a docstring; of an f-string, each part."""
        docstrings = {id(node.value) for node in self.nodes if isinstance(node, ast.Expr)}
        for node in self.nodes:
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
                yield node.lineno, node.value

    def is_below(self, *folders: str) -> bool:
        return any(self.path.is_relative_to(folder) for folder in folders)


def imports_only_lower_layers(module: Module) -> Iterator[Fault]:
    """app → ui → operations → {mail, exchange, store} → domain; siblings stay apart, but exchange uses store."""
    if not module.layer or module.layer in ROOT_MODULES:
        return
    allowed = LAYERS.get(module.layer, set()) | {module.layer}
    if module.layer not in PLUMBING | {"domain"}:
        allowed |= PLUMBING
    for line, name in module.imports:
        first, _, rest = name.partition(".")
        target = rest.split(".")[0]
        if first == "desktop" and target in LAYERS.keys() | PLUMBING | ROOT_MODULES and target not in allowed:
            yield line, f"{module.layer} may not import desktop.{target}"


def keeps_qt_in_ui(module: Module) -> Iterator[Fault]:
    if module.is_below("desktop") and module.layer not in {"ui"} | ROOT_MODULES:
        yield from ((line, f"imports Qt ({name})") for line, name in module.imports if name.split(".")[0] in QT)


def keeps_sql_in_store(module: Module) -> Iterator[Fault]:
    if module.is_below("desktop") and module.layer != "store":
        for line, name in module.imports:
            if name.split(".")[0] in SQL_LIBRARIES:
                yield line, f"imports {name.split('.')[0]}"
        yield from ((line, "holds SQL") for line, text in module.strings if _SQL.match(text))


def stays_off_the_network(module: Module) -> Iterator[Fault]:
    if not module.is_below("desktop"):
        return
    for line, name in module.imports:
        is_network = any(name == banned or name.startswith(banned + ".") for banned in NETWORK)
        is_local_socket = name.startswith("PySide6.QtNetwork.QLocal") and module.path.name == "single_instance.py"
        if is_network and not is_local_socket:
            yield line, f"imports the network ({name})"


def marks_literal_sentences(module: Module) -> Iterator[Fault]:
    """lupdate reads only literals: an f-string or a formatted text is extracted but never found again."""
    sentence_places = {"tr": 1, "QT_TR_NOOP": 1, "translate": 2, "QT_TRANSLATE_NOOP": 2}  # after it may come a count
    for call in module.calls:
        places = sentence_places.get(_last_name(call.func))
        if places:
            for argument in call.args[:places]:
                made = isinstance(argument, ast.JoinedStr | ast.BinOp)
                if made or (isinstance(argument, ast.Call) and _last_name(argument.func) == "format"):
                    yield call.lineno, "a sentence is put together inside tr(): format the translated result"


def takes_colors_from_style(module: Module) -> Iterator[Fault]:
    if not module.is_below("desktop") or module.is_below("desktop/ui/style"):
        return
    yield from ((line, f"color literal {text!r}") for line, text in module.strings if _COLOR.search(text))
    for call in module.calls:
        if _last_name(call.func) in {"QColor", "fromRgb"} and any(isinstance(a, ast.Constant) for a in call.args):
            yield call.lineno, "color literal in QColor()"
    for node in module.nodes:
        if (
            isinstance(node, ast.Attribute)
            and ast.unparse(node.value) == "Qt.GlobalColor"
            and node.attr != "transparent"
        ):
            yield node.lineno, f"color literal {node.attr}"


def sets_no_style_sheet(module: Module) -> Iterator[Fault]:
    yield from _calls_of(module, {"setStyleSheet"}, "style sheets are not used: desktop/ui/style has the looks")


def pumps_no_events(module: Module) -> Iterator[Fault]:
    yield from _calls_of(module, {"processEvents"}, "processEvents(): wait for a signal")


def subclasses_no_thread(module: Module) -> Iterator[Fault]:
    for node in module.nodes:
        if isinstance(node, ast.ClassDef) and any(_last_name(base) == "QThread" for base in node.bases):
            yield node.lineno, "subclasses QThread: one still running at exit aborts the program"


def never_sleeps(module: Module) -> Iterator[Fault]:
    for call in module.calls:
        if ast.unparse(call.func) in _SLEEPS:
            yield call.lineno, f"{ast.unparse(call.func)}(): wait for a signal or a condition"


def names_its_imports(module: Module) -> Iterator[Fault]:
    yield from ((line, "import *") for line, name in module.imports if name.endswith(".*"))


def keeps_its_size(module: Module) -> Iterator[Fault]:
    if not module.is_below("desktop"):
        return
    lines = module.source.count("\n")
    if lines > MODULE_LINES:
        yield lines, f"{lines} lines: which roles live in it?"
    for node in module.nodes:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None:
            length = node.end_lineno - node.lineno + 1
            if length > FUNCTION_LINES:
                yield node.lineno, f"{node.name}: {length} lines"


def has_a_telling_name(module: Module) -> Iterator[Fault]:
    if VAGUE_NAMES.intersection(module.path.with_suffix("").parts):
        yield 1, "a name that says no role"


RULES: tuple[Callable[[Module], Iterator[Fault]], ...] = (
    imports_only_lower_layers,
    keeps_qt_in_ui,
    keeps_sql_in_store,
    stays_off_the_network,
    marks_literal_sentences,
    takes_colors_from_style,
    sets_no_style_sheet,
    pumps_no_events,
    subclasses_no_thread,
    never_sleeps,
    names_its_imports,
    keeps_its_size,
    has_a_telling_name,
)


def read_modules(root: Path, *folders: str) -> Iterator[Module]:
    """Every Python module below the folders of `root`."""
    for folder in folders:
        for path in sorted((root / folder).rglob("*.py")):
            yield Module(PurePosixPath(path.relative_to(root).as_posix()), path.read_text(encoding="utf-8"))


def faults(rule: Callable[[Module], Iterator[Fault]], modules: Iterable[Module]) -> list[str]:
    """What breaks `rule`, each as `path:line sentence`."""
    return [f"{module.path}:{line} {sentence}" for module in modules for line, sentence in rule(module)]


def _last_name(node: ast.expr) -> str:
    return ast.unparse(node).rpartition(".")[2] if isinstance(node, ast.Name | ast.Attribute) else ""


def _calls_of(module: Module, names: set[str], sentence: str) -> Iterator[Fault]:
    yield from ((call.lineno, sentence) for call in module.calls if _last_name(call.func) in names)
