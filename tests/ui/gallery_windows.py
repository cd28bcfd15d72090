"""Pages of the gallery: whole windows, to be laid beside the design's pictures."""

from PySide6.QtCore import QModelIndex, QRect, QStringListModel, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QMainWindow,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.invitations import InvitationState
from desktop.ui.style.buttons import Button
from desktop.ui.style.chip import Chip
from desktop.ui.style.empty_state import EmptyState, StepCard, WelcomeDrawing
from desktop.ui.style.facts import FactList
from desktop.ui.style.labels import Label
from desktop.ui.style.notice import Notice
from desktop.ui.style.row_delegate import RowTree, TwoLine, TwoLineDelegate
from desktop.ui.style.row_painter import RowPainter
from desktop.ui.style.search_field import SearchField
from desktop.ui.style.sidebar_item import AccountButton, SidebarHeading, SidebarItem
from desktop.ui.style.spacing import S8, S12, S16, S24
from desktop.ui.style.step_header import StepHeader
from desktop.ui.style.surfaces import Divider, Footer, Sheet, on_surface
from tests.ui.gallery_layout import row_of
from tests.ui.gallery_words import Words

PEOPLE = [
    TwoLine("東京第一法律事務所", "tokyo-daiichi-law.jp · 高橋 健太", InvitationState.SENT, "12 d"),
    TwoLine("東京北辰精密工業株式会社", "hokushin-seimitsu.co.jp · 井上 遥"),
    TwoLine("Woodgrove Bank 東京支店", "woodgrove-tokyo.jp · Cassie Hicks"),
    TwoLine(
        "Alpine Ski House Verwaltungs- und Beteiligungsgesellschaft mbH",
        "alpineskihouse-tokyo.jp · Marie Dubois",
        InvitationState.SENT,
        "23 d",
    ),
    TwoLine("東京湾岸ロジスティクス協同組合連合会", "wangan-logi.or.jp · no contact yet"),
    TwoLine("株式会社 東京コトリ出版", "kotori-books.co.jp · 森 千夏", InvitationState.DECLINED),
]


def wizard(words: Words) -> QWidget:
    """The wizard's first step, as design/wizard-1."""
    page = QWidget()
    on_surface(page)
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    top = QVBoxLayout()
    top.setContentsMargins(S24, 0, S24, 0)
    top.setSpacing(0)
    top.addWidget(StepHeader(words["steps"]))
    top.addSpacing(S16)
    top.addWidget(Label(words["who"], "title"))
    top.addSpacing(4)
    top.addWidget(Label(words["choose"], "muted"))
    top.addSpacing(S12)
    columns = QHBoxLayout()
    columns.setSpacing(20)
    columns.addLayout(_wizard_list(words), 480)
    columns.addWidget(Divider(vertical=True))
    columns.addLayout(_wizard_record(words), 352)
    top.addLayout(columns, 1)
    top.addSpacing(18)
    outer.addLayout(top, 1)
    footer = Footer()
    row = QHBoxLayout(footer)
    row.setContentsMargins(14, 14, S24, 14)
    row.setSpacing(6)
    row.addWidget(Button(words["save"], "ghost"))
    row.addStretch()
    for text, kind in ((words["back"], "default"), (words["next"], "primary")):
        button = Button(text, kind)
        button.setMinimumWidth(104)
        row.addWidget(button)
    outer.addWidget(footer)
    page.setFixedSize(920, 664)
    return page


def _wizard_list(words: Words) -> QVBoxLayout:
    left = QVBoxLayout()
    search = SearchField(words["search"])
    search.setText("東京")
    left.addWidget(search)
    view = QListView()
    view.setAccessibleName(words["customers"])
    view.setModel(QStringListModel([person.title for person in PEOPLE], view))
    view.setItemDelegate(TwoLineDelegate(view, lambda index: PEOPLE[index.row()]))
    view.setCurrentIndex(view.model().index(0, 0))
    left.addWidget(view, 1)
    left.addLayout(row_of(Button(words["new"], "default", "plus"), Label("6 / 412", "muted")))
    return left


def _wizard_record(words: Words) -> QVBoxLayout:
    right = QVBoxLayout()
    right.addWidget(Label("東京第一法律事務所", "heading"))
    right.addWidget(Label("tokyo-daiichi-law.jp", "muted"))
    facts = FactList()
    facts.set_facts(
        zip(words["keys"], ("高橋 健太", "k.takahashi@tokyo-daiichi-law.jp", "Japan", "Japanese"), strict=True)
    )
    right.addWidget(facts)
    right.addWidget(Notice("notice", words["is_open"], words["twice"], [Button(words["open_it"])]))
    right.addWidget(Notice("ok", words["allowed"]))
    right.addStretch()
    return right


def window(words: Words) -> QWidget:
    """Sidebar, sheet and list, as design/main."""
    window = QMainWindow()
    for menu in ("File", "Edit", "Customers", "View", "Help"):
        window.menuBar().addMenu("&" + menu)
    page = QWidget()
    window.setCentralWidget(page)
    outer = QHBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    outer.addWidget(_sidebar(words))
    right = QVBoxLayout()
    right.setSpacing(S8)
    search = SearchField(words["search"], "Ctrl+F")
    search.setMaximumWidth(520)
    strip = row_of(search, Button(words["send"], "primary", "send", tall=True))
    strip.setContentsMargins(0, S4, S16, 0)
    right.addLayout(strip)
    right.addWidget(_list_sheet(words), 1)
    outer.addLayout(right, 1)
    window.resize(1100, 700)
    return window


S4 = 4


def _sidebar(words: Words) -> QWidget:
    side = QWidget()
    side.setFixedWidth(220)
    column = QVBoxLayout(side)
    column.setContentsMargins(S12, 0, S8, S8)
    column.setSpacing(0)
    account = AccountButton()
    account.set_account("Northwind K.K.", "Direct bill · Japan")
    column.addWidget(account)
    column.addSpacing(S12)
    customers = SidebarItem(words["customers"], "customers")
    customers.setChecked(True)
    customers.set_count(412)
    invitations = SidebarItem(words["invitations"], "send")
    invitations.set_count(38)
    column.addWidget(customers)
    column.addWidget(invitations)
    column.addWidget(SidebarHeading("Unfinished requests"))
    column.addWidget(
        SidebarItem("Humongous Insurance Japan Ltd.", "pencil", caption="Step 3 · today 10:42", checkable=False)
    )
    column.addWidget(SidebarItem("Tailspin Toys", "pencil", caption="Step 2 · yesterday", checkable=False))
    column.addStretch()
    column.addWidget(SidebarItem(words["import"], "import", checkable=False))
    column.addWidget(SidebarItem("Settings", "settings", checkable=False))
    return side


ROWS = [
    ("東京北辰精密工業株式会社", "hokushin-seimitsu.co.jp", "Reseller", InvitationState.ACCEPTED, ""),
    ("A. Datum K.K.", "adatum.co.jp", "Reseller", InvitationState.ACCEPTED, ""),
    (
        "Alpine Ski House Verwaltungs- und Beteiligungsgesellschaft",
        "alpine.jp",
        "Not yet",
        InvitationState.SENT,
        "23 d",
    ),
    ("バウマン乳業株式会社", "baumann-milk.co.jp", "Reseller", InvitationState.ACCEPTED, ""),
    ("Contoso Japan K.K.", "contoso.co.jp", "Reseller", InvitationState.ACCEPTED, ""),
    ("コトリ旅行サービス有限会社", "", "Not yet", InvitationState.PREPARED, ""),
    ("Humongous Insurance", "humongous.jp", "Not yet", InvitationState.DRAFT, ""),
    ("Lamna Healthcare", "lamna.jp", "Not yet", InvitationState.DECLINED, ""),
    ("Wingtip Toys 合同会社", "wingtip.jp", "Not yet", InvitationState.WITHDRAWN, ""),
]


def _list_sheet(words: Words) -> QWidget:
    sheet = Sheet()
    column = QVBoxLayout(sheet)
    column.setContentsMargins(1, 22, 0, 0)
    column.setSpacing(S8)
    head = row_of(Label(words["customers"], "title"), Label("412 of 412", "muted"))
    head.setContentsMargins(S24, 0, S24, 0)
    column.addLayout(head)
    chips = row_of(Chip(words["relationship"], menu=QMenu(sheet)), Chip(words["invitation"], menu=QMenu(sheet)))
    chips.setContentsMargins(S24, 0, S24, 0)
    column.addLayout(chips)
    tree = RowTree()
    tree.setAccessibleName(words["customers"])
    model = QStandardItemModel(len(ROWS), 3, tree)
    model.setHorizontalHeaderLabels([words["customers"], words["relationship"], words["invitation"]])
    tree.setModel(model)
    tree.set_painter(0, lambda row, rect, index: row.name_and_domain(rect, ROWS[index.row()][0], ROWS[index.row()][1]))
    tree.set_painter(1, lambda row, rect, index: _draw_text(row, rect, ROWS[index.row()][2]))
    tree.set_painter(2, _draw_state)
    tree.header().setSortIndicatorShown(True)
    tree.header().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    tree.setColumnWidth(0, 420)
    tree.setColumnWidth(1, 160)
    tree.setCurrentIndex(model.index(4, 0))
    column.addWidget(tree, 1)
    return sheet


def _draw_text(row: RowPainter, rect: QRect, text: str) -> None:
    row.text(rect, text, "muted" if text == "Not yet" else "text")


def _draw_state(row: RowPainter, rect: QRect, index: QModelIndex) -> None:
    state, detail = ROWS[index.row()][3:]
    row.pill(rect, state, detail, plain=state is InvitationState.ACCEPTED)


def first_run(words: Words) -> QWidget:
    """The empty program, as design/first-run."""
    page = EmptyState(
        "Welcome to Partner Desk", "Three steps to your first request. Everything works offline.",
        drawing=WelcomeDrawing(), display=True,
    )  # fmt: skip
    on_surface(page)
    page.body.addWidget(
        StepCard(
            "card",
            "Set up your partner account",
            "Paste the link Partner Center shows, or a whole e-mail: tenant and PartnerID are read from it.",
            Button("Set up…"),
            current=True,
        )
    )
    page.body.addWidget(
        StepCard(
            "import",
            "Import customers",
            "Customers.csv from Partner Center, or any list you have. You see every row before it is stored.",
            Button(words["import"]),
        )
    )
    page.body.addWidget(
        StepCard("send", words["send"], "Choose a customer, check the text, hand it over.", Button("Request…"))
    )
    page.body.addSpacing(S8)
    page.body.addLayout(row_of(Label("Just looking?", "muted"), Button("Try with sample data", "link")))
    page.resize(1000, 720)
    return page
