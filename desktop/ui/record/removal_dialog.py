"""The end of a relationship, step by step: what has to be ended first, what follows, and the note of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.customers import Relationship
from desktop.domain.errors import UserError
from desktop.domain.partner import PartnerType
from desktop.domain.subscriptions import Subscription, SubscriptionKind
from desktop.operations.remove_relationship import (
    mark_canceled,
    mark_suspended,
    removal_checklist,
    remove_relationship,
    what_follows,
)
from desktop.ui.errors import show_error, translate
from desktop.ui.record.editing import Editing
from desktop.ui.style.buttons import Button
from desktop.ui.style.check_box import CheckBox
from desktop.ui.style.labels import Label
from desktop.ui.style.notice import Notice
from desktop.ui.style.spacing import S4, S8, S16, S24
from desktop.ui.style.surfaces import Footer, on_surface
from desktop.ui.workspace import Workspace

_WIDE = 72  # average characters
_SHOWN_SERVICES = 8


class _Step(QWidget):
    """One condition: done (one quiet line with a tick), or what is in the way and how to say that it is ended."""

    def __init__(self, name: str, title: str, how: str, done: str, mark: str, marked: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName(f"step_{name}")
        self._title, self._how, self._done = title, how, done
        self._button = Button(mark)
        self._button.setObjectName(f"mark_{name}")
        self._button.clicked.connect(lambda: marked())
        self.notice = Notice("notice", title, how, (self._button,))
        self._ended = Notice("ok", done)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self.notice)
        body.addWidget(self._ended)

    def show_open(self, services: Sequence[Subscription]) -> None:
        """Show these services as what is still in the way."""
        self.notice.setVisible(bool(services))
        self._ended.setVisible(not services)
        names = [service.name for service in services[:_SHOWN_SERVICES]]
        if len(services) > _SHOWN_SERVICES:
            names.append(self.tr("and %n more", "", len(services) - _SHOWN_SERVICES))
        self.notice.set_content("notice", self._title, f"{self._how}\n{', '.join(names)}")


class RemovalDialog(QDialog):
    """Does not finish while a subscription is active or a purchase open (domain.md 6). `request_wanted`: *again*."""

    request_wanted = Signal(int)

    def __init__(self, workspace: Workspace, customer_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("removal_dialog")
        self.setWindowTitle(self.tr("Remove the relationship"))
        self._workspace = workspace
        self._customer_id = customer_id
        self._editing = Editing(workspace, self)
        self._fault: Notice | None = None
        self._build()
        workspace.customers_changed.connect(self.refresh)
        self.refresh()

    # --- building ----------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        inside = on_surface(QWidget())
        self._body = QVBoxLayout(inside)
        self._body.setContentsMargins(S24, S24, S24, S24)
        self._body.setSpacing(S16)
        name = self._workspace.desk.customers.get(self._customer_id).name
        self._title = Label(
            self.tr("Remove the relationship with {customer}").format(customer=name), "title", wrap=True
        )
        self._body.addWidget(self._title)
        self._work = QWidget()
        work = QVBoxLayout(self._work)
        work.setContentsMargins(0, 0, 0, 0)
        work.setSpacing(S16)
        self._build_steps(work)
        self._build_consequences(work)
        self._sure = CheckBox(self.tr("I removed it in Partner Center (Account, Remove reseller relationship)"))
        self._sure.setObjectName("removed_in_partner_center")
        work.addWidget(self._sure)
        self._body.addWidget(self._work)
        self._body.addWidget(self._build_end())
        self._body.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        self._scroll = scroll
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(self._build_footer())
        self.resize(max(560, self.fontMetrics().averageCharWidth() * _WIDE), 660)

    def _build_steps(self, work: QVBoxLayout) -> None:
        account = self._workspace.desk.accounts.get(self._workspace.desk.customers.get(self._customer_id).account_id)
        if account.type is PartnerType.INDIRECT_RESELLER:
            text = self.tr("Direct-bill partners and indirect providers can: ask your provider, then note it here.")
            work.addWidget(Notice("info", self.tr("You cannot remove it yourself"), text))
        self._active = _Step(
            "active",
            self.tr("Active subscriptions"),
            self.tr("Suspend each in Partner Center, then say so here."),
            self.tr("No subscription is active"),
            self.tr("All are suspended"),
            lambda: self._mark(lambda: mark_suspended(self._workspace.desk, self._customer_id)),
        )
        self._reservations = _Step(
            "reservations",
            self.tr("Azure reservations"),
            self.tr("Have each canceled by Azure support, then say so here."),
            self.tr("No Azure reservation is open"),
            self.tr("All are canceled"),
            lambda: self._mark(lambda: self._canceled(SubscriptionKind.RESERVATION)),
        )
        self._software = _Step(
            "software",
            self.tr("Software purchases"),
            self.tr("Cancel each in Partner Center, then say so here."),
            self.tr("No software purchase is open"),
            self.tr("All are canceled"),
            lambda: self._mark(lambda: self._canceled(SubscriptionKind.SOFTWARE)),
        )
        for step in (self._active, self._reservations, self._software):
            work.addWidget(step)

    def _build_consequences(self, work: QVBoxLayout) -> None:
        box = QWidget()
        lines = QVBoxLayout(box)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(S4)
        lines.addWidget(Label(self.tr("What follows"), "heading"))
        for line in what_follows():
            lines.addWidget(Label(translate(line), wrap=True))
        kept = self.tr("Everything known here, the history included, is kept.")
        lines.addWidget(Label(kept, "muted", wrap=True))
        work.addWidget(box)

    def _build_end(self) -> QWidget:
        """What stands in place of the checklist once the relationship is removed."""
        self._end = QWidget()
        lines = QVBoxLayout(self._end)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(S8)
        text = self.tr("The customer stays in your list as one you have no relationship with.")
        lines.addWidget(Notice("ok", self.tr("The relationship is removed")))
        lines.addWidget(Label(text, wrap=True))
        self._end.hide()
        return self._end

    def _build_footer(self) -> QWidget:
        footer = Footer()
        self._close = Button(self.tr("Close"))
        self._close.setObjectName("close")
        self._again = Button(self.tr("Request again"), "default", "send")
        self._again.setObjectName("request_again")
        self._remove = Button(self.tr("Remove relationship"), "primary")
        self._remove.setObjectName("remove")
        layout = QHBoxLayout(footer)
        layout.setContentsMargins(S24, S16, S24, S16)
        layout.setSpacing(S8)
        layout.addStretch(1)
        for button in (self._close, self._again, self._remove):
            layout.addWidget(button)
        self._close.clicked.connect(self.accept)
        self._again.clicked.connect(self._on_again)
        self._remove.clicked.connect(self._on_remove)
        return footer

    # --- showing -----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what is still in the way; or, once removed, that it is."""
        desk = self._workspace.desk
        removed = desk.customers.get(self._customer_id).relationship is Relationship.NONE
        checklist = removal_checklist(desk, self._customer_id)
        self._active.show_open(checklist.active)
        self._reservations.show_open(checklist.reservations)
        self._software.show_open(checklist.software)
        self._work.setVisible(not removed)
        self._end.setVisible(removed)
        self._again.setVisible(removed)
        self._remove.setVisible(not removed)
        if checklist.is_done or removed:
            self._drop_fault()

    def _say(self, title: str, text: str) -> None:
        self._drop_fault()
        self._fault = Notice("error", title, text)
        self._fault.setObjectName("removal_fault")
        self._body.insertWidget(1, self._fault)
        self._fault.show()
        self._scroll.verticalScrollBar().setValue(0)

    def _drop_fault(self) -> None:
        if self._fault is not None:
            self._fault.hide()
            self._fault.deleteLater()
            self._fault = None

    # --- doing -------------------------------------------------------------------------------------------------------

    def _canceled(self, kind: SubscriptionKind) -> int | None:
        return mark_canceled(self._workspace.desk, self._customer_id, kind)

    def _mark(self, change: Callable[[], int | None]) -> None:
        self._editing.do(change)
        self._remove.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_remove(self) -> None:
        desk = self._workspace.desk
        if removal_checklist(desk, self._customer_id).is_done and not self._sure.isChecked():
            self._say(self.tr("Remove it in Partner Center first"), self.tr("Then tick the box below and go on."))
            self._sure.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            change_id = remove_relationship(desk, self._customer_id)
        except UserError as error:
            if error.code == "relationship-in-use":
                self._say(self.tr("Not everything is ended yet"), translate(error.sentence))
            else:
                show_error(self, error)
            return
        self._workspace.did(change_id)
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_again(self) -> None:
        self.accept()
        self.request_wanted.emit(self._customer_id)
