"""How a file is read where the import guessed wrong or could not guess, and what is then said."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QMenu
from pytestqt.qtbot import QtBot

from desktop.domain.customers import Customer
from desktop.domain.times import local_today
from desktop.exchange.formats import FORMATS
from desktop.ui.importing.dialog_pages import RefusedPage
from desktop.ui.importing.file_menu import FileMenu
from desktop.ui.importing.file_words import format_word
from desktop.ui.importing.import_dialog import ImportDialog
from desktop.ui.importing.mapping_page import MappingPage
from desktop.ui.importing.preview_cards import AcceptedCard
from desktop.ui.importing.preview_model import Column
from desktop.ui.importing.whose_page import WhosePage
from desktop.ui.style.labels import ElidedLabel, Label
from desktop.ui.workspace import Workspace
from tests.exchange.lists import CONTOSO, write_list
from tests.exchange.workbooks import write_workbook
from tests.operations.importing import save
from tests.ui.test_importing import (
    Opener,
    account,
    button,
    choose,
    choose_customer,
    click,
    hint,
    invite,
    open_dialog,
    page,
    shown,
)

__all__ = ["account", "open_dialog"]  # fixtures


def mapping(qtbot: QtBot, dialog: ImportDialog, before: MappingPage | None = None) -> MappingPage:
    qtbot.waitUntil(lambda: dialog.findChild(MappingPage) not in (None, before))
    return page(dialog, MappingPage)


def pick(mapped: MappingPage, name: str, words: str) -> None:
    box = mapped.findChild(QComboBox, name)
    assert box is not None
    box.setCurrentText(words)
    box.activated.emit(box.currentIndex())


def samples(mapped: MappingPage) -> list[str]:
    return [label.text() for label in mapped.findChildren(ElidedLabel)][1::2]


def test_the_sheets_of_a_workbook_of_no_known_kind_can_be_chosen(
    open_dialog: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    sheets: dict[str, list[tuple[str, ...]]] = {"Firmen": [("Firma", "Ort", "Netz")], "Leute": [("Wer", "Post")]}
    dialog = open_dialog(write_workbook(tmp_path / "odd.xlsx", sheets))
    assert "Firma" in page(dialog, RefusedPage).notice.text
    choose(qtbot, dialog, "Sheet", "Leute")
    assert "Wer" in page(dialog, RefusedPage).notice.text
    click(qtbot, dialog, "change_reading")
    menu = page(dialog, FileMenu)
    titles = [action.text() for action in menu.actions()]
    assert "Encoding" not in titles and "Delimiter" not in titles
    group = next(action.menu() for action in menu.actions() if action.text() == "Sheet")
    assert isinstance(group, QMenu)
    assert [action.text() for action in group.actions() if action.isChecked()] == ["Leute"]
    menu.hide()


def test_garbled_values_are_read_another_way_where_they_are_matched(
    open_dialog: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    own = tmp_path / "own.csv"
    own.write_bytes("Firma;Ort\r\nMüller;Köln\r\n".encode("cp1252"))
    dialog = open_dialog(own)
    click(qtbot, dialog, "match_columns")
    first = mapping(qtbot, dialog)
    assert samples(first) != ["Müller", "Köln"]
    encoding = first.findChild(QComboBox, "own_encoding")
    assert encoding is not None
    encoding.setFocus()
    pick(first, "own_encoding", "Windows-1252")
    second = mapping(qtbot, dialog, first)
    assert dialog.focusWidget() is second.findChild(QComboBox, "own_encoding")
    assert samples(second) == ["Müller", "Köln"]
    pick(second, "own_delimiter", "comma")
    third = mapping(qtbot, dialog, second)
    assert samples(third) == ["Müller;Köln"]
    pick(third, "own_delimiter", "semicolon")
    fourth = mapping(qtbot, dialog, third)
    assert samples(fourth) == ["Müller", "Köln"]
    pick(fourth, "field_of_0", "Name")
    click(qtbot, dialog, "go")
    assert shown(dialog)[0][Column.TITLE] == "Müller"


def test_kinds_to_choose_from_have_different_names() -> None:
    names = [format_word(format) for format in FORMATS]
    assert len(names) == len(set(names))


def test_where_no_row_can_be_taken_nothing_is_said_to_be_here_already(
    open_dialog: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    bad = ("not an ID", "Contoso", "contoso.example", "Cloud Reseller", "JP")
    dialog = open_dialog(write_list(tmp_path, [bad]))
    assert hint(dialog) == "No row can be taken as it is: each says what to do."
    assert button(dialog, "go").text() == "Done"


def test_evidence_of_an_acceptance_is_what_the_card_is_about(
    open_dialog: Opener, workspace: Workspace, account: int, qtbot: QtBot, tmp_path: Path
) -> None:
    invite(workspace.desk, account)
    others = ("Alder Bank", "Birch Foods", "Cedar Works")
    for name in others:
        save(workspace.desk, Customer(account, name))
    log = tmp_path / "log.csv"
    at = local_today().isoformat()
    rows = [f"{at},{name},reseller relationship accepted" for name in (*others, "Kitahama")]
    log.write_text("\r\n".join(["Date-Time,Affected customer,Action", *rows]))
    card = page(open_dialog(log), AcceptedCard)
    assert card.findChildren(Label)[0].text() == "Accepted meanwhile?"
    assert [label.text() for label in card.findChildren(ElidedLabel)] == ["Kitahama"]


@pytest.mark.parametrize("ending", ["", "-wal"])
def test_the_database_in_use_is_not_read_as_a_list(open_dialog: Opener, workspace: Workspace, ending: str) -> None:
    path = workspace.desk.database.path
    dialog = open_dialog(path.with_name(path.name + ending))
    assert "is the database itself" in page(dialog, RefusedPage).notice.text


def test_evidence_without_a_date_says_that_it_lacks_one(open_dialog: Opener, tmp_path: Path) -> None:
    log = tmp_path / "log.csv"
    log.write_text("Date-Time,Affected customer,Action\r\nsoon,Contoso,reseller relationship accepted\r\n")
    assert shown(open_dialog(log))[0][Column.RESULT].startswith("No date that can be read")


def test_back_leads_from_a_question_to_the_answer_before(open_dialog: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    own = tmp_path / "own.csv"
    own.write_text("Wer;Post\r\nAnn;ann@contoso.example\r\n")
    dialog = open_dialog(own)
    assert button(dialog, "back").isHidden()
    click(qtbot, dialog, "match_columns")
    first = mapping(qtbot, dialog)
    pick(first, "own_subject", "Users")
    second = mapping(qtbot, dialog, first)
    pick(second, "field_of_1", "Sign-in name")
    click(qtbot, dialog, "go")
    page(dialog, WhosePage)
    qtbot.keyClick(dialog, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    again = mapping(qtbot, dialog)
    assert again.choices.columns == ("", "address")
    click(qtbot, dialog, "back")
    page(dialog, RefusedPage)
    assert button(dialog, "back").isHidden()
    click(qtbot, dialog, "match_columns")
    mapping(qtbot, dialog)
    click(qtbot, dialog, "back")
    page(dialog, RefusedPage)


def test_back_from_a_question_about_a_shown_file_shows_it_again(
    open_dialog: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = open_dialog(write_list(tmp_path, [CONTOSO]))
    click(qtbot, dialog, "change_reading")
    menu = page(dialog, FileMenu)
    next(action for action in menu.actions() if action.objectName() == "match_columns").trigger()
    menu.hide()
    mapping(qtbot, dialog)
    click(qtbot, dialog, "back")
    assert shown(dialog)[0][Column.TITLE] == "Contoso"


def test_what_was_remembered_of_columns_can_be_changed(open_dialog: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("first", "second"):
        (tmp_path / f"{name}.csv").write_text(f"Firma;Netz\r\n{name};{name}.example\r\n")
    dialog = open_dialog(tmp_path / "first.csv")
    click(qtbot, dialog, "match_columns")
    first = mapping(qtbot, dialog)
    pick(first, "field_of_0", "Name")
    pick(first, "field_of_1", "Domain")
    click(qtbot, dialog, "go")
    click(qtbot, dialog, "go")
    again = open_dialog(tmp_path / "second.csv")
    click(qtbot, again, "change_reading")
    menu = page(again, FileMenu)
    next(action for action in menu.actions() if action.objectName() == "match_columns").trigger()
    menu.hide()
    assert mapping(qtbot, again).choices.columns == ("name", "domain")


def test_the_next_file_is_likely_the_same_customers(
    open_dialog: Opener, workspace: Workspace, account: int, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "lists"
    folder.mkdir()
    for name in ("a", "b"):
        users = (
            f"Display name,User principal name,Block credential,Licenses\r\n{name},{name}@x.com,False,Unlicensed\r\n"
        )
        (folder / f"users-{name}.csv").write_text(users)
    with workspace.desk.database.write() as tx:
        contoso = workspace.desk.customers.save(tx, Customer(account, "Contoso"))
        workspace.desk.customers.save(tx, Customer(account, "Fabrikam"))
    workspace.announce_changes()
    dialog = open_dialog(folder)
    click(qtbot, dialog, "need_0")
    choose_customer(qtbot, dialog, "Contoso")
    click(qtbot, dialog, "need_1")
    assert page(dialog, WhosePage).choices.customer_id == contoso.id
    assert button(dialog, "go").isEnabled()
    click(qtbot, dialog, "go")
    click(qtbot, dialog, "go")
    assert contoso.id is not None
    assert len(workspace.desk.users.ids(contoso.id)) == 2
