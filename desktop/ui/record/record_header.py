"""Who the record is about: name, domain, standing, tags."""

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.domain.customers import Customer, Permissions, Relationship
from desktop.ui.customers.words import relationship_word
from desktop.ui.record.badge import Badge
from desktop.ui.record.editing import Editing
from desktop.ui.record.tags_row import TagsRow
from desktop.ui.record.words import permissions_badge, request_words
from desktop.ui.style.buttons import IconButton
from desktop.ui.style.flow_layout import FlowLayout
from desktop.ui.style.labels import ElidedLabel, Label
from desktop.ui.style.spacing import S4, S8
from desktop.ui.workspace import Workspace


class RecordHeader(QWidget):
    """`rename_wanted`, `request_wanted` and `removal_wanted` come from the menu beside the name."""

    rename_wanted = Signal()
    request_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, workspace: Workspace, editing: Editing) -> None:
        super().__init__()
        self._workspace = workspace
        self._name = Label("", "title", wrap=True, selectable=True)
        self._name.setObjectName("record_name")
        self._domain = ElidedLabel("", "muted")
        self._domain.setObjectName("record_domain")
        self._relationship = Badge()
        self._permissions = Badge()
        self._permissions.setObjectName("record_permissions")
        self._tags = TagsRow(workspace, editing)
        self._more = IconButton("more", self.tr("More"))
        self._more.setObjectName("record_more")
        self._menu = self._build_menu()
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(S8)
        head.addWidget(self._name, 1)
        head.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        standing = QWidget()
        flow = FlowLayout(standing, gap=S8)
        for widget in (self._domain, self._relationship, self._permissions):
            flow.addWidget(widget)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(S4)
        body.addLayout(head)
        body.addWidget(standing)
        body.addWidget(self._tags)
        self._more.clicked.connect(self._on_more)

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("record_menu")
        menu.setToolTipsVisible(True)
        self._rename = menu.addAction(self.tr("Rename"), self.rename_wanted.emit)
        self._request = menu.addAction("", self.request_wanted.emit)
        self._request.setObjectName("record_request")
        self._remove = menu.addAction(self.tr("Remove the relationship…"), self.removal_wanted.emit)
        self._remove.setObjectName("record_remove_relationship")
        for action in (self._rename, self._request, self._remove):
            action.setEnabled(not self._workspace.is_read_only)
            action.setToolTip(self._workspace.read_only_reason)
        return menu

    @Slot()
    def _on_more(self) -> None:
        self._menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def show_customer(self, customer: Customer) -> None:
        """Show who this is."""
        assert customer.id is not None
        self._name.setText(customer.name)
        self._domain.setText(customer.domain)
        self._domain.setVisible(bool(customer.domain))
        known = customer.relationship is not Relationship.NONE
        self._relationship.set_badge(relationship_word(customer.relationship) if known else "", "neutral")
        removed = customer.permissions is Permissions.REMOVED
        self._permissions.set_badge(permissions_badge(customer.permissions), "notice" if removed else "neutral")
        self._request.setText(request_words(customer))
        self._remove.setVisible(customer.relationship is Relationship.RESELLER)
        self._tags.show_customer(customer.id)
