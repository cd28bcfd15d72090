"""Pages of the gallery: controls, messages, focus rings, popups."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QSpinBox,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.invitations import InvitationState
from desktop.ui.style.banner import Banner
from desktop.ui.style.buttons import KINDS, Button, IconButton
from desktop.ui.style.card import Card
from desktop.ui.style.check_box import CheckBox
from desktop.ui.style.chip import Chip
from desktop.ui.style.facts import FactList
from desktop.ui.style.field import FormField
from desktop.ui.style.icons import icon
from desktop.ui.style.labels import Label
from desktop.ui.style.notice import Notice
from desktop.ui.style.row_delegate import RowTree
from desktop.ui.style.search_field import SearchField
from desktop.ui.style.segmented import SegmentedControl
from desktop.ui.style.sidebar_item import AccountButton, SidebarItem
from desktop.ui.style.spacing import S12, S16
from desktop.ui.style.state_pill import StatePill, waiting_days
from desktop.ui.style.step_header import StepHeader
from desktop.ui.style.surfaces import on_surface
from tests.ui.gallery_layout import column_of, plain_page, put_into, row_of
from tests.ui.gallery_windows import ROWS
from tests.ui.gallery_words import Words


def controls(words: Words) -> QWidget:
    """Buttons, fields and choices in their states."""
    page = plain_page()
    grid = QGridLayout()
    grid.setSpacing(S12)
    for row, kind in enumerate(KINDS):
        for column, state in enumerate(("", "hover", "pressed", "disabled")):
            button = Button(words["copy"] if column == 0 else state, kind, "copy" if column in (0, 3) else None)
            put_into(button, state)
            grid.addWidget(button, row, column)
    column_of(page).addLayout(grid)
    column_of(page).addLayout(_fields(words))
    column_of(page).addLayout(_choices(words))
    segmented = SegmentedControl(name="Rows")
    for key, count in (("All", 421), ("New", 399), ("Updated", 9), ("Problems", 5)):
        segmented.add(key, key, count)
    segmented.set_current("Problems")
    tabs = QTabBar()
    for tab in ("Account", "Services", "Users", "Licenses", "History"):
        tabs.addTab(tab)
    column_of(page).addLayout(row_of(segmented, tabs))
    column_of(page).addLayout(
        row_of(SearchField(words["search"], "Ctrl+F"), Button(words["send"], "primary", "send", tall=True))
    )
    return page


def _fields(words: Words) -> QGridLayout:
    grid = QGridLayout()
    grid.setSpacing(S16)
    name = QLineEdit("Northwind K.K.")
    bad = QLineEdit("4f1d-22")
    empty = QLineEdit()
    empty.setPlaceholderText("name@example.com")
    off = QLineEdit("disabled")
    off.setEnabled(False)
    combo = QComboBox()
    combo.addItems(["English", "日本語"])
    country = QComboBox()
    country.setEditable(True)
    country.addItems(["Japan", "Germany"])
    spin = QSpinBox()
    text = QPlainTextEdit("Dear Ms. Marie Dubois,\nNorthwind K.K. would like to become your provider.")
    text.setFixedHeight(84)
    wrong = FormField("Tenant ID", bad)
    wrong.set_fault("This is not a GUID. Copy it from Partner Center, Account settings.")
    fields = [
        FormField("Name", name),
        wrong,
        FormField("Mail address", empty, "Drafts are asked to come from here."),
        FormField("Signature", text),
        FormField("Disabled", off),
        FormField("Language", combo),
        FormField("Country", country),
        FormField("Days", spin),
    ]
    for index, field in enumerate(fields):
        grid.addWidget(field, index // 3, index % 3, Qt.AlignmentFlag.AlignTop)
    return grid


def _choices(words: Words) -> QHBoxLayout:
    on, some, off, locked = (CheckBox(text) for text in ("On", "Some", "Off", "Locked"))
    on.setChecked(True)
    some.setTristate(True)
    some.setCheckState(Qt.CheckState.PartiallyChecked)
    locked.setChecked(True)
    locked.setEnabled(False)
    one, other = QRadioButton("One"), QRadioButton("Other")
    one.setChecked(True)
    menu = QMenu()
    chips = [Chip(words["relationship"], menu=menu), Chip("Waiting over 14 days")]
    chips[1].setChecked(True)
    bar = QProgressBar()
    bar.setValue(40)
    row = row_of(on, some, off, locked, one, other, *chips, IconButton("more", "More"), bar)
    menu.setParent(chips[0], Qt.WindowType.Popup)
    return row


def messages(words: Words) -> QWidget:
    """Notices, pills, cards, facts, banner."""
    page = plain_page()
    layout = column_of(page)
    layout.addWidget(Banner("Sample data: nothing here is yours", [Button("Leave")]))
    layout.addWidget(StepHeader(words["steps"]))
    second = StepHeader(words["steps"])
    second.set_current(1)
    layout.addWidget(second)
    layout.addWidget(Notice("notice", words["is_open"], words["twice"], [Button(words["open_it"])]))
    layout.addWidget(
        Notice(
            "info",
            "Since 9 October 2023 Microsoft does not grant DAP through this link",
            words["choose"],
            [Button("Paste another link…"), Button("About GDAP", "link")],
        )
    )
    layout.addWidget(
        Notice(
            "error",
            "The personal link was changed",
            "“DAP=tru” instead of “DAP=true”.",
            [Button("Put the link back", "default", "undo")],
        )
    )
    layout.addWidget(Notice("ok", words["allowed"]))
    pills = QHBoxLayout()
    for state in InvitationState:
        detail = waiting_days(12) if state is InvitationState.SENT else ""
        pills.addWidget(StatePill(state, detail))
    pills.addStretch()
    layout.addLayout(pills)
    card = Card(tone="accent")
    box = CheckBox(words["dap"], strong=True)
    box.setChecked(True)
    card.body.addWidget(box)
    card.body.addWidget(Label("On: your Admin agents become Global Administrators at the customer.", wrap=True))
    card.body.addWidget(
        Label("Off: you manage only the Azure subscriptions you provision for them.", "muted", wrap=True)
    )
    layout.addWidget(card)
    facts = FactList()
    facts.set_facts(
        [
            ("Contact", "高橋 健太"),
            ("E-mail", "k.takahashi@tokyo-daiichi-law.jp"),
            ("Agreement (MCA)", "2 Apr 2025"),
            ("Tenant ID", "6c5d0b7e-41f2-4c1a-9d0e-000000000000"),
        ]
    )
    layout.addWidget(facts)
    layout.addWidget(
        Label("https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship", "link-font", tone="accent")
    )
    layout.addStretch()
    return page


def focus(words: Words) -> QWidget:
    """Each control as it looks when the Tab key has reached it."""
    page = plain_page()
    grid = QGridLayout()
    grid.setSpacing(S16)
    widgets: list[QWidget] = [Button(words["next"], kind) for kind in KINDS]
    box, radio, combo = CheckBox(words["dap"], strong=True), QRadioButton("One"), QComboBox()
    box.setChecked(True)
    combo.addItems(["English", "日本語"])
    item = SidebarItem(words["customers"], "customers")
    account = AccountButton()
    account.set_account("Northwind K.K.", "Direct bill · Japan")
    segmented = SegmentedControl(name="Rows")
    segmented.add("all", "All", 12)
    segmented.add("new", "New", 3)
    tabs = QTabBar()
    tabs.addTab("Account")
    tabs.addTab("Services")
    widgets += [
        CheckBox("Off"),
        box,
        radio,
        combo,
        QLineEdit("Northwind"),
        SearchField(words["search"], "Ctrl+F"),
        IconButton("more", "More"),
        Chip(words["relationship"]),
        item,
        account,
        segmented,
        tabs,
        _focus_list(),
    ]
    for index, widget in enumerate(widgets):
        grid.addWidget(_focused_picture(widget), index // 3, index % 3)
    column_of(page).addLayout(grid)
    return page


def _focus_list() -> QWidget:
    tree = RowTree()
    tree.setFixedSize(300, 110)
    tree.setModel(QStandardItemModel(2, 1, tree))
    tree.set_painter(0, lambda row, rect, index: row.name_and_domain(rect, *ROWS[index.row()][:2]))
    tree.setCurrentIndex(tree.model().index(0, 0))
    return tree


def _focused_picture(widget: QWidget) -> QLabel:
    """A picture of `widget` in a window of its own, focused by Tab."""
    window = QWidget()
    on_surface(window)
    QVBoxLayout(window).addWidget(widget)
    window.resize(320, window.sizeHint().height())
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    QTest.keyClick(window, Qt.Key.Key_Tab)
    label = QLabel()
    label.setPixmap(window.grab())
    label.setFixedSize(window.size())
    window.close()
    return label


def popups(words: Words) -> QWidget:
    """What opens over a window: menu, list of a combo box, message box, tool tip."""
    page = plain_page()
    menu = QMenu()
    menu.addAction(icon("pencil"), "&Edit…\tF2")
    menu.addAction(icon("send"), words["send"] + "\tCtrl+N")
    menu.addSeparator()
    done = menu.addAction("Show domain")
    done.setCheckable(True)
    done.setChecked(True)
    menu.addMenu("More")
    menu.addAction(icon("trash"), "Delete").setEnabled(False)
    menu.setActiveAction(menu.actions()[1])
    combo = QComboBox()
    combo.addItems(["English", "日本語", "Deutsch"])
    box = QMessageBox(
        QMessageBox.Icon.Question,
        "Partner Desk",
        "You have not copied or opened it yet.",
        QMessageBox.StandardButton.Save | QMessageBox.StandardButton.Cancel,
    )
    box.setInformativeText("Copy it now and finish, or keep it as a draft.")
    box.setDefaultButton(QMessageBox.StandardButton.Save)
    column_of(page).addLayout(row_of(_still(menu), _popup_of(combo), _still(box)))
    files = QFileDialog(None, "Import", "/usr")
    files.setOption(QFileDialog.Option.DontUseNativeDialog)
    column_of(page).addWidget(_still(files))
    return page


def _popup_of(combo: QComboBox) -> QLabel:
    combo.show()
    combo.showPopup()
    label = QLabel()
    label.setPixmap(combo.view().window().grab())
    combo.hidePopup()
    combo.close()
    return label


def _still(window: QWidget) -> QLabel:
    window.ensurePolished()
    window.show()
    label = QLabel()
    label.setPixmap(window.grab())
    window.close()
    return label
