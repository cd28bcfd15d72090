"""The composition root: reads the command line, builds the program, runs it."""

import argparse
import builtins
import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import APP_ID, APP_NAME, __version__

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.ui.application import Program


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Partner Desk with command-line `arguments` (None: the process's own). Returns the exit code."""
    gc.disable()  # until the first paint: a start makes much and throws nothing away (G1)
    options = _parse(arguments)
    _import_qt()  # after parsing: --version and --help answer without it
    from desktop.ui.application import Program, create_application

    app = create_application()
    return run(app, Program(app), options)


def run(app: "QApplication", program: "Program", options: argparse.Namespace) -> int:
    """Open the window that `options` ask for, and serve it until it is closed. Returns the exit code."""
    if options.smoke:
        from desktop.ui.smoke import Smoke

        return Smoke(program, options.database).run()
    if not program.start(options.database, options.files) or program.window is None:
        return 0
    from desktop.ui.first_paint import after_first_paint

    after_first_paint(program.window, program.after_paint)
    return app.exec()


def _import_qt() -> None:
    """Load PySide without its import hook, which reads the source of every module imported after it (G1).

    It looks there for the use of PySide's `__feature__`s, of which we use none.
    """
    plain_import = builtins.__import__
    import PySide6.QtCore  # noqa: F401

    builtins.__import__ = plain_import


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog=APP_ID, description="Ask customers for a reseller relationship.")
    parser.add_argument("--database", type=Path, metavar="FILE", help="open this database; made new if there is none")
    parser.add_argument("--version", action="version", version=f"{APP_NAME} {__version__}")
    parser.add_argument("--smoke", action="store_true", help="open every window once and quit (for tests)")
    parser.add_argument("files", nargs="*", type=Path, help="customer lists to import")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
