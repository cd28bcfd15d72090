"""The corpus of broken files in an import: each has its message, and nothing is stored by looking at it."""

import tempfile
from pathlib import Path

import pytest

from desktop.domain.customers import Customer
from desktop.exchange.importing import ImportPlan, PlannedFile, Segment
from desktop.exchange.recognition import Choices
from desktop.operations.desk import Desk
from desktop.operations.import_files import FileChoice, plan_import
from tests.exchange.malformed import EXPECTED, write_all
from tests.operations.importing import rows_of, save, save_account, whole_file


def told(plan: ImportPlan, number: int, file: PlannedFile) -> str | set[str]:
    """The code of the file's refusal, or those of its rows' problems."""
    if file.fault is not None:
        assert str(file.fault)
        return file.fault.code
    problems = [row.problem for row in rows_of(plan, Segment.PROBLEMS) if row.file == number and row.problem]
    assert all(str(problem.sentence) for problem in problems)
    return {problem.code for problem in problems}


def test_broken_files_end_in_messages_and_change_nothing(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = save_account(desk, "Northwind")
    whose = Choices(customer_id=save(desk, Customer(account, "Contoso")).id)
    files, scratch = tmp_path / "files", tmp_path / "scratch"
    files.mkdir()
    scratch.mkdir()
    paths = write_all(files)
    before = whole_file(desk)
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    plan = plan_import(desk, account, [FileChoice(path, whose) for path in paths])
    found = {file.path.name: told(plan, number, file) for number, file in enumerate(plan.files)}
    plan.close()
    assert found == EXPECTED | {"header-only.csv": "import-no-rows"}
    assert list(scratch.iterdir()) == []
    assert whole_file(desk) == before
