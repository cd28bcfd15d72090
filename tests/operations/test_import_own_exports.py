"""Lists that were exported come back: into a fresh database as they were, into their own with nothing to do."""

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from desktop.domain.customers import Customer, Relationship
from desktop.exchange.exporting.fields import FIELDS
from desktop.exchange.formats.own_exports import JAPANESE, OWN_EXPORTS
from desktop.exchange.importing import ImportPlan, Segment
from desktop.exchange.planned_rows import Outcome
from desktop.operations.desk import Desk
from desktop.operations.export_lists import ListExport, export_csv, export_workbook
from desktop.store.customer_query import CustomerQuery
from desktop.store.lists import Subject, list_rows
from tests.data.generate import Size, generate
from tests.operations.importing import import_, plan_of, rows_of, save, save_account

# What a list counts, or other lists tell.
NOT_READ = {
    *("account", "missing_since", "service_count", "user_count", "seats_used", "seats_owned", "invitation_state"),
    *("invitation_since", "tags", "support_contact", "assigned"),
}
LANGUAGES: list[Mapping[str, str]] = [{}, JAPANESE]
TRANSLATIONS = Path(__file__).parents[2] / "resources" / "translations" / "partner_desk_ja.ts"
TENANT = "5a3e1c00-0000-4000-8000-0000000000aa"


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Desk]:
    """A desk with thirty customers of one account and what they have."""
    generate(tmp_path / "full.db", Size(30, 60, 200, 300), 7)
    desk = Desk.open(tmp_path / "full.db")
    yield desk
    desk.close()


def exported_csv(desk: Desk, folder: Path, titles: Mapping[str, str]) -> list[Path]:
    folder.mkdir()
    for subject in Subject:
        export_csv(desk, ListExport(None, (subject,), titles=titles), folder / f"{subject}.csv")
    return list(folder.iterdir())


def exported_workbook(desk: Desk, folder: Path, titles: Mapping[str, str]) -> list[Path]:
    folder.mkdir()
    export_workbook(desk, ListExport(None, tuple(Subject), titles=titles), folder / "all.xlsx")
    return list(folder.iterdir())


def told(desk: Desk, subject: Subject) -> list[dict[str, Any]]:
    """The rows of a list, as far as an import reads them; in an order of their own."""
    ids = desk.customers.ids(CustomerQuery())
    names = [field.name for field in FIELDS[subject] if field.name not in NOT_READ]
    rows = list_rows(desk.database, subject, ids)
    return sorted(({name: row[name] or None for name in names} for row in rows), key=repr)


def problems(plan: ImportPlan) -> list[str]:
    return [problem.code for row in rows_of(plan) for problem in filter(None, (row.problem, *row.warnings))]


@pytest.mark.parametrize("titles", LANGUAGES, ids=["en", "ja"])
@pytest.mark.parametrize("export", [exported_csv, exported_workbook])
def test_what_was_exported_comes_back(desk: Desk, full: Desk, tmp_path: Path, export: Any, titles: Any) -> None:
    files = export(full, tmp_path / "out", titles)
    result = import_(desk, save_account(desk, "Fresh"), *files)
    assert result.change_id is not None
    for subject in Subject:
        assert told(full, subject), subject
        for one, other in zip(told(desk, subject), told(full, subject), strict=True):
            assert one == other


@pytest.mark.parametrize("titles", LANGUAGES, ids=["en", "ja"])
@pytest.mark.parametrize("export", [exported_csv, exported_workbook])
def test_where_it_came_from_there_is_nothing_to_do(full: Desk, tmp_path: Path, export: Any, titles: Any) -> None:
    files = export(full, tmp_path / "out", titles)
    account = full.accounts.all()[0].id
    assert account is not None
    plan = plan_of(full, account, *files)
    assert {file.recognition.format for file in plan.files if file.recognition} == set(OWN_EXPORTS)
    assert problems(plan) == []
    assert plan.size(Segment.MISSING) == 0
    assert {outcome for _, outcome in plan.counts(plan.default_decisions())} == {Outcome.UNCHANGED}
    plan.close()
    assert import_(full, account, *files).change_id is None


def test_some_customers_do_not_make_the_others_missing(full: Desk, tmp_path: Path) -> None:
    """Our own list looks much like Partner Center's list of all customers."""
    account = full.accounts.all()[0].id
    assert account is not None
    ids = full.customers.ids(CustomerQuery())[:2]
    for number, fields in enumerate([None, ("name", "domain", "tenant_id", "relationship", "country", "account")]):
        path = tmp_path / f"{number}.csv"
        export_csv(full, ListExport(ids, customer_fields=fields), path)
        plan = plan_of(full, account, path)
        assert plan.size(Segment.MISSING) == 0
        assert plan.size(Segment.ALL) == 2
        plan.close()


def test_rows_of_another_account_stay_there(desk: Desk, tmp_path: Path) -> None:
    ours, theirs = save_account(desk, "Ours"), save_account(desk, "Theirs")
    save(desk, Customer(ours, "Contoso", tenant_id=TENANT, relationship=Relationship.RESELLER))
    save(desk, Customer(theirs, "Fabrikam", tenant_id=TENANT.replace("aa", "bb")))
    export_csv(desk, ListExport(None), tmp_path / "c.csv")
    plan = plan_of(desk, ours, tmp_path / "c.csv")
    assert {row.title: (row.outcome, row.problem and row.problem.code) for row in rows_of(plan)} == {
        "Contoso": (Outcome.UNCHANGED, None),
        "Fabrikam": (Outcome.REJECTED, "other-account"),
    }
    plan.close()


def test_a_user_without_licenses_loses_those_known_here(full: Desk, tmp_path: Path) -> None:
    """An empty cell says that there are none: the list tells all of them."""
    [path] = [path for path in exported_csv(full, tmp_path / "out", {}) if path.stem == "users"]
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))
    bare = {row["User principal name"]: row | {"Licenses": ""} for row in rows}
    with path.open("w", newline="", encoding="utf-8-sig") as stream:
        writer = csv.DictWriter(stream, rows[0].keys())
        writer.writeheader()
        writer.writerows(bare.values())
    account = full.accounts.all()[0].id
    assert account is not None
    import_(full, account, path)
    assert [row["licenses"] for row in told(full, Subject.USERS) if row["licenses"]] == []


def test_titles_are_translated_as_they_are_read() -> None:
    """A list exported in Japanese has the titles of the translations."""
    translations = ElementTree.parse(TRANSLATIONS).getroot()
    found = {
        message.findtext("source", ""): message.findtext("translation", "")
        for context in translations.iter("context")
        if context.findtext("name") == "Sentences"
        for message in context.iter("message")
    }
    assert found
    assert {title: word for title in JAPANESE if (word := found.get(title, "")) not in ("", JAPANESE[title])} == {}


def test_every_exported_title_has_its_japanese_one() -> None:
    assert {field.title for fields in FIELDS.values() for field in fields} == set(JAPANESE)
