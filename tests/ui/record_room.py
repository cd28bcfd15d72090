"""A customer with services, users and licenses, and the record pane that shows them."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.customers import Customer, Permissions, Relationship
from desktop.domain.licenses import License, LicenseAssignment, Product
from desktop.domain.partner import PartnerAccount
from desktop.domain.subscriptions import Commerce, Subscription, SubscriptionStatus
from desktop.domain.users import User
from desktop.operations.desk import Desk
from desktop.ui.record.record_pane import RecordPane
from desktop.ui.workspace import Workspace

TENANT = "6c5d0b7e-41f2-4c1a-9d0e-5a4b3c2d1e0f"
USERS = ("Aoki", "Baker", "Chen", "Doe")


@dataclass(frozen=True)
class Room:
    """Who is in the database: a customer with everything, and one with nothing."""

    account_id: int
    customer_id: int
    other_id: int
    users: tuple[int, ...]
    service_id: int
    new_service_id: int
    license_id: int


def stored(id: int | None) -> int:
    assert id is not None
    return id


def furnish(desk: Desk) -> Room:
    """Contoso owns two seats of one product, one of them held by Aoki; Litware has nothing."""
    with desk.database.write() as tx:
        account = stored(desk.accounts.save(tx, PartnerAccount("Northwind K.K.", country="JP")).id)
        contoso = Customer(
            account,
            "Contoso",
            tenant_id=TENANT,
            domain="contoso.com",
            country="JP",
            contact_name="佐藤 美咲",
            relationship=Relationship.RESELLER,
            permissions=Permissions.GDAP,
        )
        customer = stored(desk.customers.save(tx, contoso).id)
        other = stored(desk.customers.save(tx, Customer(account, "Litware")).id)
        users = tuple(
            stored(desk.users.save(tx, User(customer, name, f"{name.lower()}@contoso.com")).id) for name in USERS
        )
        product = stored(desk.products.save(tx, Product("sku", "SPB", "Microsoft 365 Business Premium")).id)
        license = stored(desk.licenses.save(tx, License(customer, product, enabled=2, consumed=1)).id)
        desk.licenses.assign(tx, LicenseAssignment(users[0], license))
        legacy = Subscription(
            customer, "Azure AD Premium", commerce=Commerce.LEGACY, status=SubscriptionStatus.ACTIVE, quantity=2
        )
        new = Subscription(customer, "Power BI Pro", commerce=Commerce.NEW, status=SubscriptionStatus.ACTIVE)
        services = [stored(desk.subscriptions.save(tx, each).id) for each in (legacy, new)]
    return Room(account, customer, other, users, services[0], services[1], license)


def open_pane(qtbot: QtBot, workspace: Workspace, customer_id: int) -> RecordPane:
    """The pane, shown in a window of its own, with this customer in it."""
    workspace.announce_changes()
    pane = RecordPane(workspace)
    qtbot.addWidget(pane)
    for view in (pane.users.view, pane.services.view, pane.licenses.view, pane.licenses.holders, pane.history.view):
        QAbstractItemModelTester(view.model(), QAbstractItemModelTester.FailureReportingMode.Warning, pane)
    pane.resize(pane.wanted_width, 900)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.activateWindow()
    pane.show_customer(customer_id)
    return pane


def press(qtbot: QtBot, window: QWidget, name: str) -> None:
    """Click the button `name`, which has to be there to be clicked."""
    button = window.findChild(QPushButton, name)
    assert isinstance(button, QPushButton), name
    assert button.isVisible(), name
    assert button.isEnabled(), name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def dialog[D: QDialog](window: QWidget, kind: type[D]) -> D:
    """The open dialog of this kind."""
    found = [each for each in window.window().findChildren(kind) if each.isVisible()]
    assert len(found) == 1, found
    return found[0]


def lines(view: QWidget) -> list[str]:
    """The spoken rows of a record list."""
    model = view.model()  # type: ignore[attr-defined]
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
