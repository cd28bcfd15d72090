"""The log: for its owner only, rotating, without personal data."""

import logging
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import logs


@pytest.fixture
def root() -> Iterator[logging.Logger]:
    """The root logger, its handlers and level as before afterwards."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield root
    for handler in [handler for handler in root.handlers if handler not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def _text(folder: Path) -> str:
    return (folder / "partner-desk.log").read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="the profile's access list protects it there")
def test_folder_and_file_are_for_the_owner_only(tmp_path: Path, root: logging.Logger) -> None:
    logs.start(tmp_path / "logs")
    root.warning("something")
    assert stat.S_IMODE((tmp_path / "logs").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "logs" / "partner-desk.log").stat().st_mode) == 0o600


def test_addresses_ids_links_and_the_home_folder_are_masked(tmp_path: Path, root: logging.Logger) -> None:
    logs.start(tmp_path)
    root.warning(
        "%s %s %s %s",
        "misaki@contoso.example",
        "6c5d0b7e-41f2-4c1a-9d0e-8f1e2d3c4b5a",
        "https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship#/partners/invitation",
        Path.home() / "Customers.csv",
    )
    assert _text(tmp_path).rstrip().endswith(f" <address> <id> <link> {Path('~') / 'Customers.csv'}")


def test_an_exceptions_message_stays_out_unless_it_names_only_code(tmp_path: Path, root: logging.Logger) -> None:
    logs.start(tmp_path)
    name = "".join(("佐藤", "商事"))  # the line of code itself is ours, and is told
    for bug in (lambda: int(name), lambda: None.customers):  # type: ignore[attr-defined]
        try:
            bug()
        except (ValueError, AttributeError):
            root.exception("a bug")
    text = _text(tmp_path)
    assert "佐藤商事" not in text
    assert "ValueError" in text
    assert "'NoneType' object has no attribute 'customers'" in text


def test_the_cause_of_an_error_is_told_too() -> None:
    try:
        try:
            raise KeyError("secret")
        except KeyError as error:
            raise RuntimeError from error
    except RuntimeError as error:
        report = logs.bug_report(error)
    assert report.index("KeyError") < report.index("RuntimeError")
    assert "secret" not in report.replace('raise KeyError("secret")', "")


def test_it_rotates(tmp_path: Path, root: logging.Logger) -> None:
    logs.start(tmp_path)
    for _ in range(2_000):
        root.warning("x" * 1_000)
    sizes = {file.name: file.stat().st_size for file in tmp_path.iterdir()}
    assert set(sizes) == {"partner-desk.log", *(f"partner-desk.log.{number}" for number in (1, 2, 3))}
    assert max(sizes.values()) <= 500_000


def test_two_windows_share_it_and_nothing_is_lost(tmp_path: Path, root: logging.Logger) -> None:
    logs.start(tmp_path)
    with (tmp_path / "partner-desk.log").open("ab"):  # Windows renames no file that is open
        for number in range(600):
            root.warning("%s %s", number, "x" * 1_000)
    text = "".join(file.read_text(encoding="utf-8") for file in sorted(tmp_path.iterdir(), reverse=True))
    assert [int(line.split()[4]) for line in text.splitlines()] == list(range(600))


def test_where_no_log_can_be_written_the_program_goes_on(tmp_path: Path, root: logging.Logger) -> None:
    (tmp_path / "file").touch()
    before = list(root.handlers)
    logs.start(tmp_path / "file" / "logs")
    root.warning("nobody hears this")
    assert root.handlers == before
