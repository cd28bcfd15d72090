"""The import dialog: preview, decisions, storing, taking back, and files that are not taken as they are."""

import csv
import tempfile
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.domain.customers import Customer, Relationship
from desktop.domain.invitations import Invitation, InvitationState
from desktop.domain.partner import PartnerAccount
from desktop.domain.times import to_text
from desktop.exchange.importing import Segment
from desktop.exchange.recognition import recognize_sheets
from desktop.exchange.source import examine
from desktop.operations.desk import Desk
from desktop.operations.edit_customer import change_customer
from desktop.store.customer_query import CustomerQuery
from desktop.ui.customers.customer_picker import CustomerPicker
from desktop.ui.importing.dialog_pages import ChoosePage, RefusedPage, ResultPage, WaitingPage
from desktop.ui.importing.file_menu import FileMenu
from desktop.ui.importing.files_card import FilesCard
from desktop.ui.importing.import_dialog import ImportDialog
from desktop.ui.importing.journal_dialog import JournalDialog
from desktop.ui.importing.mapping_page import MappingPage
from desktop.ui.importing.preview_cards import AcceptedCard, ColumnsCard
from desktop.ui.importing.preview_model import Column, PreviewModel
from desktop.ui.importing.preview_page import PreviewPage
from desktop.ui.importing.preview_view import PreviewView
from desktop.ui.importing.whose_page import WhosePage
from desktop.ui.style.labels import ElidedLabel, Label
from desktop.ui.style.notice import Notice
from desktop.ui.workspace import Workspace
from tests.exchange.formats.objects import SEATS, json_text, relationship, relationship_request, support_contact
from tests.exchange.lists import CONTOSO, ENGLISH, FABRIKAM, JAPANESE, KITAHAMA, csv_text, write_list
from tests.exchange.workbooks import write_workbook
from tests.stored_customers import by_tenant, prospects
from tests.ui.accessibility import nameless_widgets

Opener = Callable[..., ImportDialog]


@pytest.fixture
def account(workspace: Workspace) -> int:
    return add_account(workspace, "Northwind K.K.")


def add_account(workspace: Workspace, name: str) -> int:
    with workspace.desk.database.write() as tx:
        account = workspace.desk.accounts.save(tx, PartnerAccount(name))
    workspace.announce_changes()
    assert account.id is not None
    return account.id


@pytest.fixture
def open_dialog(workspace: Workspace, account: int, qtbot: QtBot) -> Opener:
    """Opens the dialog on files and waits for its first answer."""

    def opened(*paths: Path) -> ImportDialog:
        dialog = ImportDialog(workspace, paths)
        qtbot.addWidget(dialog)
        dialog.show()
        if paths:
            settle(qtbot, dialog)
        return dialog

    return opened


def settle(qtbot: QtBot, dialog: ImportDialog) -> None:
    """Until the dialog waits for the person."""
    qtbot.waitUntil(lambda: dialog.findChild(QWidget, "waiting_page") is None)


def page[W: QWidget](dialog: ImportDialog, kind: type[W]) -> W:
    found = dialog.findChild(kind)
    assert found is not None, f"no {kind.__name__} is shown"
    return found


def button(dialog: ImportDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    return found


def click(qtbot: QtBot, dialog: ImportDialog, name: str) -> None:
    qtbot.mouseClick(button(dialog, name), Qt.MouseButton.LeftButton)
    settle(qtbot, dialog)


def shown(dialog: ImportDialog) -> list[list[str]]:
    model = page(dialog, PreviewView).model()
    return [[model.index(row, column).data() for column in Column] for row in range(model.rowCount())]


def names(desk: Desk, account: int) -> set[str]:
    return {customer.name for customer in by_tenant(desk, account).values()}


def invite(desk: Desk, account: int) -> None:
    """A customer added by hand, invited yesterday."""
    moment = to_text(datetime.now(UTC) - timedelta(days=1))
    with desk.database.write() as tx:
        customer = desk.customers.save(tx, Customer(account, "Kitahama", domain=KITAHAMA[2]))
        assert customer.id is not None
        state = InvitationState.SENT
        desk.invitations.save(
            tx, Invitation(account, customer.id, state=state, created_at=moment, prepared_at=moment, sent_at=moment)
        )


def test_a_list_is_shown_stored_and_taken_back(
    open_dialog: Opener, workspace: Workspace, account: int, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = open_dialog(write_list(tmp_path, [CONTOSO, KITAHAMA, ("4f1d", "Nobody", "n.com", "")], header=JAPANESE))
    assert names(workspace.desk, account) == set()
    assert shown(dialog) == [
        ["4", "Customers.csv", "Nobody", "4f1d", "", "Tenant ID is not a GUID: row left out. Mend it in the file."]
    ]
    assert "2" in button(dialog, "go").text()
    with qtbot.waitSignal(workspace.customers_changed):
        click(qtbot, dialog, "go")
    assert names(workspace.desk, account) == {"Contoso", KITAHAMA[1]}
    assert isinstance(page(dialog, ResultPage), ResultPage)
    click(qtbot, dialog, "undo_import")
    qtbot.waitUntil(lambda: dialog.findChild(PreviewPage) is not None)
    assert names(workspace.desk, account) == set()
    click(qtbot, dialog, "go")
    click(qtbot, dialog, "go")
    assert not dialog.isVisible()
    assert names(workspace.desk, account) == {"Contoso", KITAHAMA[1]}
    assert workspace.undo_stack.count() == 0


def test_segments_show_their_rows(
    open_dialog: Opener, workspace: Workspace, account: int, qtbot: QtBot, tmp_path: Path
) -> None:
    with workspace.desk.database.write() as tx:
        for row, name in ((CONTOSO, "Old name"), (("a" * 8 + CONTOSO[0][8:], "Gone", "gone.com", ""), "Gone")):
            customer = Customer(account, name, domain=row[2], tenant_id=row[0], relationship=Relationship.RESELLER)
            workspace.desk.customers.save(tx, customer)
    dialog = open_dialog(write_list(tmp_path, [CONTOSO, FABRIKAM]))
    segments = page(dialog, PreviewPage).segments
    results = {}
    for key in ("all", "new", "updated", "missing", "problems"):
        segments.set_current(key)
        results[key] = [(row[0], row[Column.TITLE], row[Column.RESULT].split(":")[0]) for row in shown(dialog)]
    assert results["all"] == [("2", "Contoso", "Name"), ("3", "Fabrikam, Inc.", "New")]
    assert results["new"] == [("3", "Fabrikam, Inc.", "New")]
    assert results["updated"] == [("2", "Contoso", "Name")]
    assert [row[:2] for row in results["missing"]] == [("", "Gone")]
    assert results["problems"] == []


def test_a_proposal_is_declined_by_space_and_confirmed_by_mouse(
    open_dialog: Opener, workspace: Workspace, account: int, qtbot: QtBot, tmp_path: Path
) -> None:
    invite(workspace.desk, account)
    dialog = open_dialog(write_list(tmp_path, [CONTOSO, KITAHAMA]))
    preview = page(dialog, PreviewPage)
    assert preview.segments.current() == "proposals"
    assert decided(preview) == (True, True)
    view = preview.view
    view.setCurrentIndex(view.model().index(0, Column.RESULT))
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert decided(preview) == (False, False)
    assert shown(dialog)[0][Column.RESULT].startswith("New, beside your “Kitahama”")
    box = view.visualRect(view.model().index(0, Column.LINE))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(box.left() + 20, box.center().y()))
    assert decided(preview) == (True, True)
    click(qtbot, dialog, "go")
    assert prospects(workspace.desk, account) == []
    (accepted,) = workspace.desk.database.rows("SELECT state, evidence FROM invitations")
    assert accepted["state"] == "accepted"
    assert accepted["evidence"].startswith("Customers.csv, ")


def decided(preview: PreviewPage) -> tuple[bool, bool]:
    """Whether the first row shown is the proposed one, and whether its invitation was accepted."""
    row = preview.model.row(preview.model.index(0, 0))
    assert row is not None
    return preview.decisions.is_same(row), preview.decisions.is_accepted(row)


def test_evidence_about_a_proposed_customer_counts_with_the_customer(
    open_dialog: Opener, workspace: Workspace, account: int, qtbot: QtBot, tmp_path: Path
) -> None:
    invite(workspace.desk, account)
    path = tmp_path / "log.csv"
    at = datetime.now(UTC).strftime("%m/%d/%Y %I:%M:%S %p")
    path.write_text(
        "Date-Time,Affected customer,Action,Customer ID\n"
        f"{at},Kitahama Ltd,Reseller relationship accepted,{KITAHAMA[0]}\n"
    )
    dialog = open_dialog(path)
    preview = page(dialog, PreviewPage)
    assert [row[Column.RESULT].split("(")[0].strip() for row in shown(dialog)] == [
        *("Same as your “Kitahama”", "Now your reseller customer: the invitation was accepted"),
    ]
    for place in (0, 1):  # without the customer there is no evidence, and who confirms the evidence names the customer
        preview.view.setCurrentIndex(preview.model.index(place, Column.RESULT))
        qtbot.keyClick(preview.view, Qt.Key.Key_Space)
        assert [preview.model.index(row, 0).data(Qt.ItemDataRole.CheckStateRole) for row in range(2)] == [
            Qt.CheckState.Checked if place else Qt.CheckState.Unchecked
        ] * 2
    click(qtbot, dialog, "go")
    assert prospects(workspace.desk, account) == []
    assert workspace.desk.database.value("SELECT state FROM invitations") == "accepted"


def test_all_proposals_are_declined_and_confirmed_at_once(
    open_dialog: Opener, workspace: Workspace, account: int, qtbot: QtBot, tmp_path: Path
) -> None:
    invite(workspace.desk, account)
    dialog = open_dialog(write_list(tmp_path, [CONTOSO, KITAHAMA]))
    preview = page(dialog, PreviewPage)
    click(qtbot, dialog, "tick_none")
    assert decided(preview) == (False, False)
    click(qtbot, dialog, "tick_all")
    assert decided(preview) == (True, True)


def test_a_click_beside_the_box_only_selects(
    open_dialog: Opener, workspace: Workspace, account: int, qtbot: QtBot, tmp_path: Path
) -> None:
    invite(workspace.desk, account)
    preview = page(open_dialog(write_list(tmp_path, [KITAHAMA])), PreviewPage)
    cell = preview.view.visualRect(preview.model.index(0, Column.TITLE))
    qtbot.mouseClick(preview.view.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
    assert decided(preview) == (True, True)


def test_review_leads_to_the_proposals(
    open_dialog: Opener, workspace: Workspace, account: int, qtbot: QtBot, tmp_path: Path
) -> None:
    invite(workspace.desk, account)
    dialog = open_dialog(write_list(tmp_path, [KITAHAMA, ("bad", "Bad", "", "")]))
    preview = page(dialog, PreviewPage)
    assert preview.segments.current() == "problems"
    click(qtbot, dialog, "review_proposals")
    assert preview.segments.current() == "proposals"


def test_counts_follow_the_decisions(
    open_dialog: Opener, workspace: Workspace, account: int, qtbot: QtBot, tmp_path: Path
) -> None:
    click(qtbot, open_dialog(write_list(tmp_path, [CONTOSO])), "go")
    change_customer(workspace.desk, replace(by_tenant(workspace.desk, account)[CONTOSO[0]], domain="mine.example"))
    dialog = open_dialog(write_list(tmp_path, [CONTOSO], name="again.csv"))
    go, overwrites = button(dialog, "go"), dialog.findChild(QAbstractButton, "overwrites")
    assert overwrites is not None
    assert go.text() == "Done"
    overwrites.click()
    assert "1" in go.text()
    overwrites.click()
    click(qtbot, dialog, "go")
    assert not dialog.isVisible()
    assert by_tenant(workspace.desk, account)[CONTOSO[0]].domain == "mine.example"


def test_an_earlier_name_is_kept_and_the_tenants_own_is_said_beside_it(
    open_dialog: Opener, workspace: Workspace, account: int, qtbot: QtBot, tmp_path: Path
) -> None:
    click(qtbot, open_dialog(write_list(tmp_path, [CONTOSO])), "go")
    renamed = (CONTOSO[0], "Contoso Holdings", *CONTOSO[2:])
    dialog = open_dialog(write_list(tmp_path, [renamed], name="later.csv"))
    keep = dialog.findChild(QAbstractButton, "keeps_names")
    assert keep is not None
    assert shown(dialog)[0][Column.RESULT] == "Name: Contoso → Contoso Holdings"
    keep.click()
    assert shown(dialog)[0][Column.RESULT] == "Name of the tenant: Contoso → Contoso Holdings"
    click(qtbot, dialog, "go")
    customer = by_tenant(workspace.desk, account)[CONTOSO[0]]
    assert (customer.name, customer.tenant_name) == ("Contoso", "Contoso Holdings")


def test_the_same_file_again_has_nothing_to_do(
    open_dialog: Opener, workspace: Workspace, account: int, qtbot: QtBot, tmp_path: Path
) -> None:
    path = write_list(tmp_path, [CONTOSO])
    click(qtbot, open_dialog(path), "go")
    again = open_dialog(path)
    assert button(again, "go").text() == "Done"
    click(qtbot, again, "go")
    assert len(workspace.desk.imports.all(account)) == 1


def test_many_files_are_one_import(
    open_dialog: Opener, workspace: Workspace, account: int, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "lists"
    folder.mkdir()
    users = "Display name,User principal name,Block credential,Licenses\r\nA,a@contoso.com,False,Unlicensed\r\n"
    (folder / "users.csv").write_text(users)
    (folder / "note.csv").write_text("Hello\r\n")
    write_list(folder, [KITAHAMA], name="one.csv")
    write_list(folder, [FABRIKAM], name="two.csv")
    with workspace.desk.database.write() as tx:
        contoso = workspace.desk.customers.save(tx, Customer(account, "Contoso", domain="contoso.com"))
    workspace.announce_changes()
    dialog = open_dialog(folder)
    files = [label.text() for label in page(dialog, FilesCard).findChildren(ElidedLabel)]
    assert {"one.csv", "two.csv", "users.csv", "note.csv"} <= set(files)
    assert max(map(files.index, ("users.csv", "note.csv"))) < min(map(files.index, ("one.csv", "two.csv")))
    assert hint(dialog).startswith("2 file")
    click(qtbot, dialog, "need_3")
    choose_customer(qtbot, dialog, "Contoso")
    assert hint(dialog).startswith("1 file")
    click(qtbot, dialog, "go")
    assert names(workspace.desk, account) == {KITAHAMA[1], "Fabrikam, Inc."}
    assert contoso.id is not None and len(workspace.desk.users.ids(contoso.id)) == 1
    journal = sorted(record.file_name for record in workspace.desk.imports.all(account))
    assert journal == ["one.csv", "two.csv", "users.csv"]


def hint(dialog: ImportDialog) -> str:
    label = dialog.findChild(QLabel, "hint")
    assert label is not None
    return label.text()


def choose_customer(qtbot: QtBot, dialog: ImportDialog, name: str) -> None:
    picker = page(dialog, CustomerPicker)
    assert not button(dialog, "go").isEnabled()
    picker.search_field.setText(name)
    qtbot.waitUntil(lambda: picker.list.model().rowCount() == 1)
    picker.list.setCurrentIndex(picker.list.model().index(0, 0))
    qtbot.waitUntil(lambda: button(dialog, "go").isEnabled())
    click(qtbot, dialog, "go")


def test_each_known_list_of_a_workbook_is_taken_by_its_sheet(open_dialog: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    services: list[tuple[object, ...]] = [
        ("Subscription ID", "Subscription", "Quantity", "Status", "Reseller"),
        (SEATS, "E3", 5, "Active", ""),
    ]
    sheets: dict[str, list[tuple[object, ...]]] = {
        "顧客": [JAPANESE, CONTOSO],
        "Notes": [("Just a note",)],
        "Services": services,
    }
    dialog = open_dialog(write_workbook(tmp_path / "all.xlsx", sheets))
    said = [label.text() for label in page(dialog, FilesCard).findChildren(ElidedLabel)]
    assert "sheet 顧客 of 3 · 1 row" in " ".join(said).replace("(s)", "")
    assert shown(dialog)[0][Column.FILE : Column.KEY] == ["all.xlsx – 顧客", "Contoso"]
    click(qtbot, dialog, "need_1")
    assert any("all.xlsx – Services" in label.text() for label in page(dialog, WhosePage).findChildren(Label))
    two = write_workbook(tmp_path / "two.xlsx", {"A": services, "B": services, "C": [ENGLISH, CONTOSO]})
    assert len(recognize_sheets(examine(two))) == 1  # one answer would do for both, and be wrong for one


def test_a_wrong_guess_is_corrected(open_dialog: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = open_dialog(write_list(tmp_path, [KITAHAMA], encoding="cp932", delimiter=";"))
    choose(qtbot, dialog, "Encoding", "UTF-8")
    assert shown(dialog)[0][Column.RESULT] == "Garbled text: choose encoding cp932 (Shift_JIS)"
    choose(qtbot, dialog, "Encoding", "cp932 (Shift_JIS)")
    assert shown(dialog)[0][Column.TITLE] == KITAHAMA[1]
    choose(qtbot, dialog, "Delimiter", "comma")
    assert page(dialog, RefusedPage).notice.isVisible()
    choose(qtbot, dialog, "Delimiter", "Find out the delimiter")
    assert shown(dialog)[0][Column.TITLE] == KITAHAMA[1]


def test_another_kind_is_chosen_where_the_guess_was_wrong(open_dialog: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = open_dialog(write_list(tmp_path, [KITAHAMA]))
    choose(qtbot, dialog, "Kind", "Microsoft Entra: users")
    assert "Customers.csv" in page(dialog, RefusedPage).notice.text
    choose(qtbot, dialog, "Kind", "Find out the kind")
    assert shown(dialog)[0][Column.TITLE] == KITAHAMA[1]


def choose(qtbot: QtBot, dialog: ImportDialog, title: str, words: str) -> None:
    click(qtbot, dialog, "change_reading")
    menu = page(dialog, FileMenu)
    group = next(action.menu() for action in menu.actions() if action.text() == title)
    assert isinstance(group, QMenu)
    next(action for action in group.actions() if action.text() == words).trigger()
    menu.hide()
    settle(qtbot, dialog)


def test_a_list_of_ones_own_is_matched_by_hand_and_the_match_remembered(
    open_dialog: Opener, workspace: Workspace, account: int, qtbot: QtBot, tmp_path: Path
) -> None:
    own = tmp_path / "own.csv"
    own.write_text("Firma;Ort\r\nContoso;Berlin\r\n")
    dialog = open_dialog(own)
    click(qtbot, dialog, "match_columns")
    qtbot.waitUntil(lambda: dialog.findChild(MappingPage) is not None)
    mapping = page(dialog, MappingPage)
    assert not button(dialog, "go").isEnabled()
    set_field(mapping, 0, "name")
    set_field(mapping, 1, "name")
    fault = mapping.findChild(QLabel, "mapping_fault")
    assert fault is not None and fault.text().startswith("Chosen twice: Name")
    set_field(mapping, 1, "")
    click(qtbot, dialog, "go")
    assert shown(dialog)[0][Column.TITLE] == "Contoso"
    click(qtbot, dialog, "go")
    own.write_text("Firma;Ort\r\nFabrikam;Bonn\r\n")
    again = open_dialog(own)
    assert shown(again)[0][Column.TITLE] == "Fabrikam"


def set_field(mapping: MappingPage, place: int, field: str) -> None:
    box = mapping.findChild(QComboBox, f"field_of_{place}")
    assert box is not None
    box.setCurrentIndex(box.findData(field))


def test_a_list_without_titles_keeps_its_first_row(
    open_dialog: Opener, workspace: Workspace, account: int, qtbot: QtBot, tmp_path: Path
) -> None:
    own = tmp_path / "own.csv"
    own.write_text("Contoso,contoso.com\nFabrikam,fabrikam.com\n")
    dialog = open_dialog(own)
    match = button(dialog, "match_columns")
    assert dialog.focusWidget() is match
    qtbot.keyClick(match, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.findChild(MappingPage) is not None)
    first = page(dialog, MappingPage)
    assert dialog.focusWidget() is first.findChild(QComboBox, "own_subject")
    set_field(first, 0, "name")
    titles = first.findChild(QCheckBox, "has_titles")
    assert titles is not None
    titles.setFocus()
    qtbot.keyClick(titles, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.findChild(MappingPage) not in (None, first))
    mapping = page(dialog, MappingPage)
    assert dialog.focusWidget() is mapping.findChild(QCheckBox, "has_titles")
    box = mapping.findChild(QComboBox, "field_of_0")
    assert box is not None and box.accessibleDescription() == "Contoso · Fabrikam"
    label = next(label for label in mapping.findChildren(QLabel) if label.buddy() is box)
    assert label.text() == "Column 1"
    set_field(mapping, 0, "name")
    click(qtbot, dialog, "go")
    columns = page(dialog, ColumnsCard).findChildren(QLabel)
    assert "Column 1: Name" in [label.accessibleName() for label in columns]
    click(qtbot, dialog, "go")
    customers = workspace.desk.customers
    rows = customers.rows(customers.ids(CustomerQuery(account_id=account)))
    assert {row.name for row in rows} == {"Contoso", "Fabrikam"}
    assert open_dialog(own).findChild(PreviewPage) is None


def test_the_columns_of_another_sheet_are_matched(open_dialog: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    own = write_workbook(
        tmp_path / "own.xlsx", {"顧客": [["Firma", "Ort"], ["Contoso", "Bern"]], "More": [["A", "B", "C"], [1, 2, 3]]}
    )
    dialog = open_dialog(own)
    click(qtbot, dialog, "match_columns")
    qtbot.waitUntil(lambda: dialog.findChild(MappingPage) is not None)
    sheets = dialog.findChild(QComboBox, "own_sheet")
    assert sheets is not None and sheets.currentText() == "More"
    sheets.setFocus()
    qtbot.keyClick(sheets, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: dialog.findChild(QComboBox, "own_sheet") not in (None, sheets))
    mapping = page(dialog, MappingPage)
    assert (mapping.choices.sheet, mapping.choices.columns) == ("顧客", ("", ""))


def test_the_rows_of_a_list_of_ones_own_may_be_something_else(
    open_dialog: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    own = tmp_path / "own.csv"
    own.write_text("Wer,Adresse\r\nAnna,anna@contoso.com\r\n")
    dialog = open_dialog(own)
    click(qtbot, dialog, "match_columns")
    qtbot.waitUntil(lambda: dialog.findChild(MappingPage) is not None)
    subjects = dialog.findChild(QComboBox, "own_subject")
    assert subjects is not None
    subjects.setFocus()
    qtbot.keyClicks(subjects, "Users")
    qtbot.waitUntil(lambda: dialog.findChild(QComboBox, "own_subject") not in (None, subjects))
    assert page(dialog, MappingPage).choices.format_code == "own-users"


def test_text_is_pasted_as_a_file(open_dialog: Opener, qtbot: QtBot) -> None:
    dialog = open_dialog()
    data = QMimeData()
    dialog.take_pasted(data)
    assert "no list to paste" in hint(dialog)
    data.setText(csv_text([CONTOSO], delimiter="\t"))
    dialog.take_pasted(data)
    settle(qtbot, dialog)
    assert shown(dialog)[0][Column.TITLE] == "Contoso"
    folder = dialog._flow.paths[0].parent
    dialog.reject()
    assert not folder.exists()


def test_what_cannot_be_kept_is_not_called_nothing(
    open_dialog: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_dialog()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))  # the system's folder for temporary files
    data = QMimeData()
    data.setText(csv_text([CONTOSO]))
    dialog.take_pasted(data)
    assert "make room on the disk" in hint(dialog)


def test_an_import_is_taken_back_from_the_journal(
    open_dialog: Opener, workspace: Workspace, account: int, qtbot: QtBot, tmp_path: Path
) -> None:
    click(qtbot, open_dialog(write_list(tmp_path, [CONTOSO])), "go")
    journal = JournalDialog(workspace)
    qtbot.addWidget(journal)
    journal.show()
    qtbot.waitUntil(journal.undo.isEnabled)
    qtbot.mouseClick(journal.undo, Qt.MouseButton.LeftButton)
    box = journal.findChild(QMessageBox, "undo_question")
    assert box is not None and "Customers.csv" in box.text()
    next(one for one in box.buttons() if one.text() == "Undo import").click()
    qtbot.waitUntil(lambda: names(workspace.desk, account) == set())
    first = journal.list.record_model.index(0, 0)
    qtbot.waitUntil(lambda: "Undone" in first.data(Qt.ItemDataRole.AccessibleTextRole))
    assert not journal.undo.isEnabled()
    assert nameless_widgets(journal) == []


def test_the_journal_tells_who_was_marked_as_missing(
    open_dialog: Opener, workspace: Workspace, account: int, qtbot: QtBot, tmp_path: Path
) -> None:
    click(qtbot, open_dialog(write_list(tmp_path, [CONTOSO, FABRIKAM, KITAHAMA])), "go")
    click(qtbot, open_dialog(write_list(tmp_path, [CONTOSO, FABRIKAM])), "go")
    journal = JournalDialog(workspace)
    qtbot.addWidget(journal)
    said = [
        journal.list.record_model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(journal.list.record_model.rowCount())
    ]
    assert ["no longer in the list" in line for line in said] == [True, False]


def test_the_account_can_be_changed_before_anything_is_stored(
    open_dialog: Opener, workspace: Workspace, account: int, qtbot: QtBot, tmp_path: Path
) -> None:
    other = add_account(workspace, "Adatum")
    dialog = open_dialog(write_list(tmp_path, [CONTOSO]))
    box = dialog.findChild(QComboBox, "account_box")
    assert box is not None
    box.setFocus()
    qtbot.keyClicks(box, "Adatum")
    settle(qtbot, dialog)
    click(qtbot, dialog, "go")
    assert (names(workspace.desk, account), names(workspace.desk, other)) == (set(), {"Contoso"})


def test_cancel_while_reading_stores_nothing(workspace: Workspace, account: int, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ImportDialog(workspace, [write_list(tmp_path, [CONTOSO])])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert not workspace.jobs.is_busy
    assert names(workspace.desk, account) == set()


def test_cancel_while_storing_waits_for_the_answer_and_leaves_nothing(
    open_dialog: Opener, workspace: Workspace, account: int, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = open_dialog(write_list(tmp_path, [CONTOSO]))
    gate = threading.Event()
    workspace.jobs.run(lambda desk, progress, cancelled: gate.wait(10))
    qtbot.mouseClick(button(dialog, "go"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(dialog, "cancel"), Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.rejected):
        gate.set()
    assert names(workspace.desk, account) == set()
    assert workspace.undo_stack.count() == 0


def test_taking_back_says_so_and_can_be_stopped(
    open_dialog: Opener, workspace: Workspace, account: int, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = open_dialog(write_list(tmp_path, [CONTOSO]))
    click(qtbot, dialog, "go")
    gate = threading.Event()
    workspace.jobs.run(lambda desk, progress, cancelled: gate.wait(10))
    qtbot.mouseClick(page(dialog, ResultPage).undo, Qt.MouseButton.LeftButton)
    assert next(label.text() for label in page(dialog, WaitingPage).findChildren(Label)) == "Undoing the import…"
    qtbot.mouseClick(button(dialog, "cancel"), Qt.MouseButton.LeftButton)
    gate.set()
    settle(qtbot, dialog)
    assert dialog.isVisible() and page(dialog, ResultPage).isVisible()
    assert names(workspace.desk, account) == {"Contoso"}


def test_taking_back_from_the_journal_can_be_stopped(
    open_dialog: Opener, workspace: Workspace, account: int, qtbot: QtBot, tmp_path: Path
) -> None:
    click(qtbot, open_dialog(write_list(tmp_path, [CONTOSO])), "go")
    journal = JournalDialog(workspace)
    qtbot.addWidget(journal)
    journal.show()
    qtbot.waitUntil(journal.undo.isEnabled)
    gate = threading.Event()
    workspace.jobs.run(lambda desk, progress, cancelled: gate.wait(10))
    journal.undo.click()
    box = journal.findChild(QMessageBox, "undo_question")
    assert box is not None
    next(each for each in box.buttons() if each.text() == "Undo import").click()
    close = journal.findChild(QPushButton, "close")
    assert close is not None and close.text() == "Cancel"
    close.click()
    gate.set()
    qtbot.waitUntil(lambda: close.text() == "Close")
    assert journal.findChild(QMessageBox, "error_box") is None
    assert names(workspace.desk, account) == {"Contoso"}


def test_customers_changed_meanwhile_lead_back_to_a_fresh_preview(
    open_dialog: Opener, workspace: Workspace, account: int, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = open_dialog(write_list(tmp_path, [CONTOSO]))
    with workspace.desk.database.write() as tx:
        workspace.desk.customers.save(tx, Customer(account, "Contoso", tenant_id=CONTOSO[0], domain=CONTOSO[2]))
    click(qtbot, dialog, "go")
    qtbot.waitUntil(lambda: dialog.findChild(PreviewPage) is not None)
    box = dialog.findChild(QWidget, "error_box")
    assert box is not None
    box.close()
    page(dialog, PreviewPage).segments.set_current("all")
    assert shown(dialog)[0][Column.RESULT] == "Relationship: Not yet → Reseller"


def test_without_files_it_asks_for_them_and_takes_dropped_ones(
    open_dialog: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = open_dialog()
    assert page(dialog, ChoosePage).isVisible()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(write_list(tmp_path, [CONTOSO])))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none))
    settle(qtbot, dialog)
    assert shown(dialog)[0][Column.TITLE] == "Contoso"


def test_problem_rows_can_be_saved(open_dialog: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = open_dialog(write_list(tmp_path, [CONTOSO, ("bad", "=Bad", "", "")]))
    click(qtbot, dialog, "save_problem_rows")
    chooser = dialog.findChild(QFileDialog, "save_rows")
    assert chooser is not None
    target = tmp_path / "mend.csv"
    chooser.selectFile(str(target))
    chooser.accept()
    qtbot.waitUntil(lambda: hint(dialog).startswith("Saved 1"))
    assert "bad,'=Bad,,,3,Tenant ID is not a GUID" in target.read_text("utf-8-sig")


def test_problem_rows_of_several_files_are_saved_under_their_own_titles(
    open_dialog: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    one = write_list(tmp_path, [CONTOSO, ("bad", "One", "", "")], name="one.csv")
    two = write_list(tmp_path, [FABRIKAM, ("bad", "Two", "", "")], name="two.csv", header=JAPANESE)
    dialog = open_dialog(one, two)
    click(qtbot, dialog, "save_problem_rows")
    chooser = dialog.findChild(QFileDialog, "save_rows")
    assert chooser is not None
    chooser.selectFile(str(tmp_path / "mend.csv"))
    chooser.accept()
    qtbot.waitUntil(lambda: hint(dialog).startswith("Saved 2"))
    for name, title in (("1 one", "Company name"), ("2 two", "会社名")):
        text = (tmp_path / f"mend - {name}.csv").read_text("utf-8-sig")
        assert text.splitlines()[0].split(",")[1] == title
        assert f"bad,{name[2:].title()},,," in text


def save_rows(dialog: ImportDialog, qtbot: QtBot, target: Path) -> None:
    click(qtbot, dialog, "save_problem_rows")
    chooser = dialog.findChild(QFileDialog, "save_rows")
    assert chooser is not None
    chooser.selectFile(str(target))
    chooser.accept()
    qtbot.waitUntil(lambda: hint(dialog) != "Saving problem rows…")


def test_a_problem_row_is_saved_as_it_stands_in_the_file_once_with_all_that_is_wrong(
    open_dialog: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    """That a customer comes twice is found long after the row was read."""
    dialog = open_dialog(write_list(tmp_path, [CONTOSO, (CONTOSO[0], "Other", "other.com", "Cloud Reseller")]))
    save_rows(dialog, qtbot, tmp_path / "mend.csv")
    lines = (tmp_path / "mend.csv").read_text("utf-8-sig").splitlines()
    assert len(lines) == 2
    assert lines[1].startswith(f"{CONTOSO[0]},Other,other.com,Cloud Reseller,3,Same tenant ID as line 2")


def test_problem_rows_of_json_stand_as_they_are_or_say_what_they_are_about(
    open_dialog: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "contact.json"
    path.write_text(json_text([support_contact(), {"hello": 1}]), encoding="utf-8")
    save_rows(open_dialog(path), qtbot, tmp_path / "mend.csv")
    with (tmp_path / "mend.csv").open(encoding="utf-8-sig", newline="") as stream:
        titles, *rows = csv.reader(stream)
    assert titles[0] == "JSON" and {len(row) for row in rows} == {len(titles)}
    assert '{"hello": 1}' in [row[0] for row in rows]


def test_problem_rows_of_a_file_that_changed_meanwhile_are_not_taken_for_what_they_were(
    open_dialog: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    path = write_list(tmp_path, [CONTOSO, ("bad", "Bad", "", "")])
    dialog = open_dialog(path)
    write_list(tmp_path, [FABRIKAM, CONTOSO])
    save_rows(dialog, qtbot, tmp_path / "mend.csv")
    qtbot.waitUntil(lambda: dialog.findChild(QMessageBox, "error_box") is not None)
    box = dialog.findChild(QMessageBox, "error_box")
    assert box is not None and "Customers.csv changed since it was read" in box.text() + box.informativeText()
    box.reject()
    assert not (tmp_path / "mend.csv").exists()


def test_a_list_that_names_few_known_customers_marks_nobody_as_missing(
    open_dialog: Opener, workspace: Workspace, account: int, qtbot: QtBot, tmp_path: Path
) -> None:
    whole = open_dialog(write_list(tmp_path, [CONTOSO, FABRIKAM, KITAHAMA]))
    click(qtbot, whole, "go")
    some = page(open_dialog(write_list(tmp_path, [CONTOSO], name="some.csv")), PreviewPage)
    marks = some.findChild(QAbstractButton, "marks_missing")
    assert marks is not None and not marks.isChecked()
    told = some.findChild(Notice)
    assert told is not None and told.title.startswith("2 of 3 known")
    marks.click()
    assert some.decisions.marks_missing


def test_a_read_only_database_shows_the_preview_and_why_it_stops_there(
    workspace: Workspace, account: int, qtbot: QtBot, tmp_path: Path
) -> None:
    workspace.desk.database.read_only = True
    dialog = ImportDialog(workspace, [write_list(tmp_path, [CONTOSO])])
    qtbot.addWidget(dialog)
    dialog.show()
    settle(qtbot, dialog)
    assert not button(dialog, "go").isEnabled()
    assert button(dialog, "go").toolTip() == workspace.read_only_reason


def test_the_model_keeps_the_rules_of_models(
    open_dialog: Opener, workspace: Workspace, account: int, tmp_path: Path
) -> None:
    invite(workspace.desk, account)
    preview = page(open_dialog(write_list(tmp_path, [CONTOSO, KITAHAMA, ("bad", "Bad", "", "")])), PreviewPage)
    tester = QAbstractItemModelTester(preview.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for key in ("all", "problems", "proposals", "new"):
        preview.segments.set_current(key)
    model = preview.model
    model.setData(model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert isinstance(tester.model(), PreviewModel)


def test_everything_that_takes_the_focus_has_a_name(
    open_dialog: Opener, workspace: Workspace, account: int, qtbot: QtBot, tmp_path: Path
) -> None:
    add_account(workspace, "Adatum")
    invite(workspace.desk, account)
    dialog = open_dialog(write_list(tmp_path, [CONTOSO, KITAHAMA, ("bad", "Bad", "", "")]))
    for _ in range(2):
        assert nameless_widgets(dialog) == []
        click(qtbot, dialog, "go")


def test_columns_that_only_tell_the_kind_are_said_to_be_left_out(
    open_dialog: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    titles = "Month CustomerTenantId CustomerName WorkloadName PaidAvailableUnits MonthlyActiveUsers A B C"
    row = f"2026-10-01 {CONTOSO[0]} Contoso EXO 25 20 1 2 3"
    path = tmp_path / "usage.csv"
    path.write_text("\n".join(",".join(line.split()) for line in (titles, row)))
    card = page(open_dialog(path), ColumnsCard)
    said = [label.accessibleName() for label in card.findChildren(ElidedLabel) if ": " in label.accessibleName()]
    assert said[:3] == ["CustomerTenantId: Tenant ID", "CustomerName: Name", "Month: Left out"]
    assert [label.text() for label in card.findChildren(Label)][-1].startswith("3 more column")


def test_a_link_of_the_account_is_offered_as_such_and_nothing_happens_unconfirmed(
    workspace: Workspace, open_dialog: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "link.json"
    path.write_text(json_text(relationship_request()), encoding="utf-8")
    dialog = open_dialog(path)
    assert "Invitation link" in [label.text() for label in page(dialog, AcceptedCard).findChildren(Label)]
    click(qtbot, dialog, "tick_none")
    assert button(dialog, "go").text() == "Done"
    assert hint(dialog) == "Nothing is imported unless you confirm rows."


def test_what_the_cell_of_the_current_row_cuts_off_is_told_below(
    open_dialog: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = open_dialog(write_list(tmp_path, [CONTOSO, (CONTOSO[0], "Other", "other.com", "Cloud Reseller")]))
    dialog.resize(900, 700)
    view, whole = page(dialog, PreviewView), dialog.findChild(QLabel, "whole_row")
    page(dialog, PreviewPage).segments.set_current(Segment.ALL)
    assert whole is not None and whole.isHidden()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert whole.isVisible()
    assert whole.text() == shown(dialog)[1][Column.RESULT]
    preview = page(dialog, PreviewPage)
    preview.setMaximumHeight(300)  # in sight where the rows are scrolled to, too
    qtbot.waitUntil(lambda: preview.height() <= 300)
    assert whole.mapTo(preview, whole.rect().bottomLeft()).y() < preview.height()


def test_evidence_that_nobody_waits_for_says_so(open_dialog: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "gdap.json"
    path.write_text(json_text([relationship()]), encoding="utf-8")
    dialog = open_dialog(path)
    assert shown(dialog)[-1][Column.RESULT] == "No invitation waits for it"
    assert "T" not in shown(dialog)[-1][Column.KEY]
