"""On paper: what stands on the pages of the list and of a record, that it can be searched, and what is said if not."""

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage, QPalette
from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.customers import Note
from desktop.domain.errors import UserError
from desktop.domain.invitations import Invitation, InvitationState
from desktop.domain.licenses import License, Product
from desktop.operations.desk import Desk
from desktop.ui.customers.cell import Cell
from desktop.ui.customers.columns import Column
from desktop.ui.customers.customers_page import CustomersPage
from desktop.ui.customers.tree_kinds import Group
from desktop.ui.invitations.invitations_page import InvitationsPage
from desktop.ui.main_window import MainWindow
from desktop.ui.overview.overview_page import OverviewPage
from desktop.ui.printing import printing
from desktop.ui.printing.invitation_lines import invitations_printout
from desktop.ui.printing.lines import Line, Look, Printout, headings_of
from desktop.ui.printing.overview_printing import OverviewPrinting
from desktop.ui.printing.pdf import write_pdf
from desktop.ui.printing.print_menu import PrintMenu
from desktop.ui.printing.printouts import list_printout, record_printout
from desktop.ui.style import palettes
from desktop.ui.workspace import Workspace
from tests.operations.everything import MOMENT, make_everything
from tests.store.belongings import World
from tests.store.real_faults import Answer, _code, _mount, in_own_mounts
from tests.ui.pdf_text import pdf_pages

COLUMNS = (Column.CUSTOMER, Column.RELATIONSHIP, Column.SERVICES, Column.USERS, Column.SEATS, Column.INVITATION)


@pytest.fixture
def world(workspace: Workspace) -> World:
    world = make_everything(workspace.desk)
    with workspace.desk.database.write() as tx:
        workspace.desk.notes.save(tx, Note(world.customer, "請求は月末（毎月）", MOMENT, MOMENT))
    workspace.announce_changes()
    return world


@pytest.fixture
def page(workspace: Workspace, world: World, qtbot: QtBot) -> CustomersPage:
    page = CustomersPage(workspace)
    qtbot.addWidget(page)
    page.resize(1400, 700)
    page.show()
    qtbot.waitUntil(lambda: page.search_count == (2, 2))
    return page


def printout(lines: list[Line]) -> Printout:
    widths: dict[int, float] = dict.fromkeys(COLUMNS, 1.0)
    return Printout(
        "Title", "Us", COLUMNS, widths, lambda _desk: iter(lines), len(lines), headings=headings_of(COLUMNS)
    )


def pages_of(desk: Desk, what: Printout, path: Path) -> list[str]:
    """What can be found on each page."""
    count = write_pdf(desk, what, path)
    pages = [page.replace(" ", "") for page in pdf_pages(path)]
    assert len(pages) == count
    return pages


def test_the_list_as_it_is_shown(workspace: Workspace, page: CustomersPage, world: World, tmp_path: Path) -> None:
    what = list_printout(workspace, page)
    [closed] = pages_of(workspace.desk, what, tmp_path / "closed.pdf")
    for words in (
        "Customers",
        "Us·",
        "PartnerDesk",
        "Page1of1",
        "Relationship",
        "=Contoso",
        "contoso.example",
        "2/4",
        "GDAP",
    ):
        assert words in closed, words
    assert closed.index("Fabrikam") < closed.index("=Contoso")
    assert "東京" not in closed
    page.view.open_again([(world.customer,), (world.customer, Group.USERS)])
    [opened] = pages_of(workspace.desk, list_printout(workspace, page), tmp_path / "opened.pdf")
    for words in ("東京太郎", "taro@contoso.example", "Department", "Users3", "ÉmileZola"):
        assert words in opened, words


def test_seats_are_written_as_on_the_screen(
    workspace: Workspace, page: CustomersPage, world: World, tmp_path: Path
) -> None:
    with workspace.desk.database.write() as tx:
        product = workspace.desk.products.save(tx, Product("c" * 8, "MANY", "Many seats"))
        assert product.id is not None
        workspace.desk.licenses.save(tx, License(world.other, product.id, enabled=11_547))
    [first] = pages_of(workspace.desk, list_printout(workspace, page), tmp_path / "list.pdf")
    assert "/11,547" in first


def test_a_filtered_list_prints_what_is_left(
    workspace: Workspace, page: CustomersPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page.set_search("Émile")
    qtbot.waitUntil(lambda: page.search_count == (1, 2))
    [found] = pages_of(workspace.desk, list_printout(workspace, page), tmp_path / "a.pdf")
    assert "Fabrikam" not in found
    assert "emile@contoso.example" in found


def test_the_columns_are_those_to_be_seen(workspace: Workspace, page: CustomersPage, tmp_path: Path) -> None:
    page.view.columns.choose(Column.RELATIONSHIP, False)
    page.view.columns.choose(Column.COUNTRY, True)
    [text] = pages_of(workspace.desk, list_printout(workspace, page), tmp_path / "a.pdf")
    assert "Relationship" not in text and "GDAP" not in text
    assert "Country" in text and "Japan" in text


def test_a_record_has_everything_known(workspace: Workspace, world: World, tmp_path: Path) -> None:
    text = "".join(pages_of(workspace.desk, record_printout(workspace, world.customer), tmp_path / "a.pdf"))
    for words in (
        *("=Contoso", "東京太郎", "taro@contoso.example", "Japan", "日本語", "0b5d3c1e-6f52-4a0b-9d2e-5a4b3c2d1e0f"),
        *("Basic(old)", "BusinessBasic", "ÉmileZola", "Notes", "請求は月末（毎月）"),
    ):
        assert words in text, words


def test_what_the_columns_mean_stands_on_every_page(desk: Desk, tmp_path: Path) -> None:
    inner = Line(Look.HEADINGS, {Column.CUSTOMER: Cell("People"), Column.RELATIONSHIP: Cell("Department")}, 2)
    people = [Line(Look.ROW, {Column.CUSTOMER: Cell(f"Person {number}")}, 2) for number in range(90)]
    customers = [Line(Look.ROW, {Column.CUSTOMER: Cell(f"Customer {number}")}) for number in range(90)]
    pages = pages_of(desk, printout([*customers, inner, *people]), tmp_path / "a.pdf")
    assert len(pages) > 3
    for number, text in enumerate(pages, 1):
        assert f"Page{number}of{len(pages)}" in text and "Title" in text
        is_of_people = "Person" in text.split("Customer")[0] or "Customer" not in text
        assert ("Relationship" in text) != is_of_people
        assert ("Department" in text) == ("Person" in text)
    found = "".join(pages)
    assert [found.count(f"Customer{number}") >= 1 for number in range(90)] == [True] * 90


def test_a_long_text_is_wrapped_and_not_cut(desk: Desk, tmp_path: Path) -> None:
    words = " ".join(f"w{number}" for number in range(300))
    line = Line(Look.FACT, {Column.CUSTOMER: Cell("Key"), Column.RELATIONSHIP: Cell(words)}, 1)
    text = "".join(pages_of(desk, printout([line]), tmp_path / "a.pdf"))
    assert words.replace(" ", "") in text


def test_what_is_copied_is_what_was_written(desk: Desk, tmp_path: Path) -> None:
    """Not the look-alikes that Qt names: radicals, tabs, ligatures; and full width stays full width."""
    words = "日本人の用語（土）office"
    [text] = pages_of(desk, printout([Line(Look.ROW, {Column.CUSTOMER: Cell(words)})]), tmp_path / "a.pdf")
    assert words in text
    assert "\t" not in text
    content = (tmp_path / "a.pdf").read_bytes()
    assert content.count(b"%%EOF") == 2
    start = int(content.rsplit(b"startxref\n", 1)[1].split()[0])
    assert content[start:].startswith(b"xref\n")


def test_cancel_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    with pytest.raises(UserError) as stopped:
        write_pdf(
            desk, printout([Line(Look.TEXT, {Column.CUSTOMER: Cell("x")})]), tmp_path / "a.pdf", cancelled=lambda: True
        )
    assert stopped.value.code == "cancelled"
    assert sorted(tmp_path.iterdir()) == before


def pdf_on_a_small_disk(folder: Path) -> Answer:
    """A PDF file that is larger than the disk."""
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    _mount(folder / "disk", "64k")
    desk = Desk.open(folder / "desk.db")
    lines = [Line(Look.ROW, {Column.CUSTOMER: Cell(f"Customer {number} 顧客")}) for number in range(3_000)]
    code = _code(lambda: write_pdf(desk, printout(lines), folder / "disk" / "a.pdf"))
    desk.close()
    app.shutdown()
    return {"code": code, "left": sorted(path.name for path in (folder / "disk").iterdir())}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="mount namespaces are Linux's")
def test_a_full_disk_is_named_and_nothing_is_left(tmp_path: Path) -> None:
    assert in_own_mounts(pdf_on_a_small_disk, tmp_path) == {"code": "disk-full", "left": []}


# --- from the menu ---------------------------------------------------------------------------------------------------


@pytest.fixture
def window(workspace: Workspace, world: World, qtbot: QtBot) -> MainWindow:
    window = MainWindow(workspace.preferences)
    qtbot.addWidget(window)
    window.show_workspace(workspace)
    window.show()
    page = window.findChild(CustomersPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.search_count == (2, 2))
    page.select_customer(world.customer)
    return window


def found[W: QWidget](qtbot: QtBot, window: MainWindow, kind: type[W], name: str) -> W:
    qtbot.waitUntil(lambda: window.findChild(kind, name) is not None)
    widget = window.findChild(kind, name)
    assert widget is not None
    return widget


def trigger(window: MainWindow, name: str) -> None:
    action = window.findChild(QAction, name)
    assert action is not None and action.isEnabled()
    action.trigger()


@pytest.mark.parametrize("name", ["print_list_action", "print_record_action"])
def test_a_preview_shows_the_pages(window: MainWindow, qtbot: QtBot, name: str) -> None:
    trigger(window, name)
    dialog = found(qtbot, window, QPrintPreviewDialog, "print_preview")
    preview = dialog.findChild(QPrintPreviewWidget)
    assert preview is not None
    qtbot.waitUntil(lambda: preview.pageCount() == 1)
    dialog.reject()
    qtbot.waitUntil(lambda: window.findChild(QPrintPreviewDialog) is None)
    qtbot.waitUntil(lambda: window.findChild(printing.Printing) is None)


def test_what_is_too_long_for_a_preview_is_said(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "MOST_PREVIEWED", 1)
    trigger(window, "print_list_action")
    box = found(qtbot, window, QMessageBox, "too_long_box")
    assert "1 line" in box.text()
    qtbot.mouseClick(box.buttons()[0], Qt.MouseButton.LeftButton)
    chooser = found(qtbot, window, QFileDialog, "choose_pdf")
    chooser.reject()


@pytest.mark.parametrize(("name", "words"), [("pdf_list_action", "Fabrikam"), ("pdf_record_action", "月末")])
def test_a_pdf_file_is_saved(window: MainWindow, qtbot: QtBot, tmp_path: Path, name: str, words: str) -> None:
    trigger(window, name)
    chooser = found(qtbot, window, QFileDialog, "choose_pdf")
    chooser.setDirectory(str(tmp_path))
    chooser.selectFile("a.pdf")
    chooser.accept()
    box = found(qtbot, window, QMessageBox, "pdf_written_box")
    assert str(tmp_path / "a.pdf") in box.informativeText()
    assert words in "".join(pdf_pages(tmp_path / "a.pdf"))
    box.reject()


def test_a_folder_that_is_gone_is_said(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    trigger(window, "pdf_list_action")
    chooser = found(qtbot, window, QFileDialog, "choose_pdf")
    chooser.fileSelected.emit(str(tmp_path / "gone" / "a.pdf"))
    chooser.hide()
    box = found(qtbot, window, QMessageBox, "error_box")
    assert "gone" in box.text()
    box.reject()


def allowed(menu: PrintMenu) -> list[str]:
    """What the menu offers when it is opened."""
    menu.aboutToShow.emit()
    names = [action.objectName() for action in menu.actions() if action.isEnabled() and not action.isSeparator()]
    menu.aboutToHide.emit()
    return names


def test_what_is_not_shown_is_not_printed(window: MainWindow, qtbot: QtBot) -> None:
    menu = window.findChild(PrintMenu)
    assert menu is not None
    assert allowed(menu) == ["print_list_action", "print_record_action", "pdf_list_action", "pdf_record_action"]
    window.view.show_section("invitations")
    assert allowed(menu) == ["print_list_action", "pdf_list_action"]
    for name in ("print_record_action", "print_overview_action", "save_overview_action"):
        trigger(window, name)
    assert window.findChild(printing.Printing) is None
    assert window.findChild(OverviewPrinting) is None


def test_the_key_that_prints_the_list_prints_the_invitations_where_those_are_on_show(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.view.show_section("invitations")
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    preview = found(qtbot, window, QPrintPreviewDialog, "print_preview")
    assert preview.isVisible()
    preview.reject()


def test_the_invitations_as_they_are_shown(
    window: MainWindow, workspace: Workspace, world: World, qtbot: QtBot, tmp_path: Path
) -> None:
    with workspace.desk.database.write() as tx:
        sent = Invitation(
            world.account, world.customer, state=InvitationState.SENT, created_at=MOMENT, updated_at=MOMENT
        )
        workspace.desk.invitations.save(tx, sent)
    window.view.show_section("invitations")
    page = window.view.page
    assert isinstance(page, InvitationsPage)
    qtbot.waitUntil(lambda: page.current_id is not None)
    [text] = pages_of(workspace.desk, invitations_printout("Us", page), tmp_path / "all.pdf")
    for words in ("Invitations", "Page1of1", "Us·", "Handedover", "=Contoso", "contoso.example"):
        assert words in text, words
    page.set_search("nobody has this name")
    qtbot.waitUntil(lambda: page.current_id is None)
    [text] = pages_of(workspace.desk, invitations_printout("Us", page), tmp_path / "none.pdf")
    assert "=Contoso" not in text


@pytest.fixture
def overview(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window, its overview counted."""
    window.view.show_section("overview")
    page = window.view.page
    assert isinstance(page, OverviewPage)
    qtbot.waitUntil(lambda: page.overview is not None)
    return window


def test_the_key_that_prints_the_list_prints_the_overview_where_that_is_on_show(
    overview: MainWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(overview, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = found(qtbot, overview, QPrintPreviewDialog, "print_preview")
    assert overview.findChild(OverviewPrinting) is not None
    dialog.reject()


def test_the_overview_on_paper(overview: MainWindow, qtbot: QtBot) -> None:
    menu = overview.findChild(PrintMenu)
    assert menu is not None
    assert allowed(menu) == ["print_overview_action", "save_overview_action"]
    trigger(overview, "print_overview_action")
    dialog = found(qtbot, overview, QPrintPreviewDialog, "print_preview")
    preview = dialog.findChild(QPrintPreviewWidget)
    assert preview is not None
    qtbot.waitUntil(lambda: preview.pageCount() == 1)
    dialog.reject()
    qtbot.waitUntil(lambda: overview.findChild(OverviewPrinting) is None)


@pytest.mark.parametrize("name", ["a.pdf", "a.PNG", "a.svg"])
@pytest.mark.parametrize("palette", [palettes.light, palettes.dark])
def test_the_overview_as_a_picture(
    overview: MainWindow, qtbot: QtBot, tmp_path: Path, name: str, palette: Callable[[], QPalette]
) -> None:
    """It is on white, whatever the screen is."""
    before = QApplication.palette()
    QApplication.setPalette(palette())
    on_screen = QApplication.palette()
    trigger(overview, "save_overview_action")
    chooser = found(qtbot, overview, QFileDialog, "choose_picture")
    chooser.setDirectory(str(tmp_path))
    chooser.selectFile(name)
    chooser.accept()
    found(qtbot, overview, QMessageBox, "pdf_written_box").reject()
    assert QApplication.palette() == on_screen
    QApplication.setPalette(before)
    path = tmp_path / name
    if name.endswith("pdf"):
        [text] = pdf_pages(path)
        assert "Page 1 of 1" in text and "Invitations" in text
    elif name.endswith("svg"):
        assert QSvgRenderer(str(path)).isValid()
        assert 'fill="#ffffff"' in path.read_text("utf-8")
    else:
        image = QImage(str(path))
        assert image.width() == 2360
        assert image.pixelColor(2, 2).lightness() == 255


def test_an_overview_that_cannot_be_saved_is_said(overview: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    trigger(overview, "save_overview_action")
    chooser = found(qtbot, overview, QFileDialog, "choose_picture")
    chooser.fileSelected.emit(str(tmp_path / "gone" / "a.png"))
    chooser.hide()
    box = found(qtbot, overview, QMessageBox, "error_box")
    assert "gone" in box.text()
    box.reject()


if __name__ == "__main__":
    json.dump(globals()[sys.argv[1]](Path(sys.argv[2])), sys.stdout)
