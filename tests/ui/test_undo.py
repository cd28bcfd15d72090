"""Edit > Undo takes recorded changes back, under the name each has in the history."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.domain.customers import Customer
from desktop.domain.partner import PartnerAccount
from desktop.domain.sentences import sentence
from desktop.operations.edit_customer import add_customer, change_customer
from desktop.store.customer_query import CustomerQuery
from desktop.ui.undo import MANY_ROWS
from desktop.ui.workspace import Workspace


def _customer(workspace: Workspace) -> Customer:
    desk = workspace.desk
    with desk.database.write() as transaction:
        account = desk.accounts.save(transaction, PartnerAccount("Northwind"))
        assert account.id is not None
    customer, _ = add_customer(desk, Customer(account.id, "Contoso"))
    return customer


def _rename(workspace: Workspace, customer: Customer, name: str) -> int:
    _, change_id = change_customer(workspace.desk, replace(customer, name=name))
    assert change_id is not None
    return change_id


def _name(workspace: Workspace, customer: Customer) -> str:
    assert customer.id is not None
    return workspace.desk.customers.get(customer.id).name


def test_a_change_is_undone_and_redone(workspace: Workspace) -> None:
    customer = _customer(workspace)
    workspace.did(_rename(workspace, customer, "Contoso Japan"))
    assert _name(workspace, customer) == "Contoso Japan"
    workspace.undo_stack.undo()
    assert _name(workspace, customer) == "Contoso"
    workspace.undo_stack.redo()
    assert _name(workspace, customer) == "Contoso Japan"


def test_the_step_is_called_what_the_history_calls_it(workspace: Workspace) -> None:
    change_id = _rename(workspace, _customer(workspace), "Contoso Japan")
    workspace.did(change_id)
    assert workspace.undo_stack.undoText() == str(workspace.desk.changes.name_of(change_id))
    assert "Contoso" in workspace.undo_stack.undoText()


def test_every_step_tells_the_windows(workspace: Workspace, qtbot: QtBot) -> None:
    change_id = _rename(workspace, _customer(workspace), "Contoso Japan")
    signals = [workspace.customers_changed, workspace.invitations_changed, workspace.accounts_changed]
    with qtbot.waitSignals(signals):
        workspace.did(change_id)
    with qtbot.waitSignals(signals):
        workspace.undo_stack.undo()
    with qtbot.waitSignals(signals):
        workspace.undo_stack.redo()


def test_a_step_that_can_no_longer_be_taken_back_says_so_and_goes(workspace: Workspace, qtbot: QtBot) -> None:
    customer = _customer(workspace)
    workspace.did(_rename(workspace, customer, "Contoso Japan"))
    with workspace.desk.database.write() as transaction:  # another window was faster
        workspace.desk.customers.save(transaction, replace(customer, name="Contoso Korea"))
    workspace.undo_stack.undo()
    (box,) = [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]
    assert "changed again since" in box.text()
    box.accept()
    assert _name(workspace, customer) == "Contoso Korea"
    assert not workspace.undo_stack.canUndo()


def test_a_big_step_and_what_follows_it_are_taken_back_in_order_beside_the_window(
    workspace: Workspace, qtbot: QtBot
) -> None:
    customer = _customer(workspace)
    workspace.did(_rename(workspace, customer, "Contoso Japan"))
    with workspace.desk.changes.edit(sentence("Import")) as edit:
        many = [Customer(customer.account_id, f"Customer {number}") for number in range(MANY_ROWS + 1)]
        workspace.desk.customers.save_all(edit, many)
    workspace.did(edit.change_id)
    workspace.undo_stack.undo()
    workspace.undo_stack.undo()
    assert _count(workspace, customer) == MANY_ROWS + 2  # the window did not wait
    qtbot.waitUntil(lambda: _name(workspace, customer) == "Contoso")
    assert _count(workspace, customer) == 1


def _count(workspace: Workspace, customer: Customer) -> int:
    return workspace.desk.customers.count(CustomerQuery(customer.account_id))
