"""The composition root: reads the command line, builds the program, runs it."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop import APP_ID, APP_NAME, __version__


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Partner Desk with command-line `arguments` (None: the process's own). Returns the exit code."""
    options = _parse(arguments)
    # Imported after parsing: --version and --help answer without Qt.
    from PySide6.QtCore import QTimer

    from desktop.ui.application import Program, create_application

    app = create_application()
    program = Program(app)
    if options.smoke:
        from desktop.ui.smoke import Smoke

        return Smoke(program, options.database).run()
    if not program.start(options.database, options.files):
        return 0
    QTimer.singleShot(0, program.after_paint)
    return app.exec()


def _parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog=APP_ID, description="Ask customers for a reseller relationship.")
    parser.add_argument("--database", type=Path, metavar="FILE", help="open this database; made new if there is none")
    parser.add_argument("--version", action="version", version=f"{APP_NAME} {__version__}")
    parser.add_argument("--smoke", action="store_true", help="open every window once and quit (for tests)")
    parser.add_argument("files", nargs="*", type=Path, help="customer lists to import")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
