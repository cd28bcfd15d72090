"""Run as a program of its own that will be killed: works on a database for ever, and tells of every step.

`python -m tests.bench.killed_work WORK DATABASE` prints "begin N" before and "done N" after each step that the
operation reported as kept. WORK is one of `WORKS`.
"""

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop.domain.invitations import HandOverRoute
from desktop.operations.desk import Desk
from desktop.operations.edit_customer import change_customer
from desktop.operations.request_relationship import RequestRelationship

CUSTOMERS = 3_000  # in each list imported
Told = Callable[[str, int], None]


def tell(what: str, number: int) -> None:
    """Say it at once: nothing said may be lost with the process."""
    os.write(1, f"{what} {number}\n".encode())


def edit(desk: Desk, number: int) -> None:
    """One edit by hand: the contact of some customer."""
    ids = list(desk.database.column("SELECT id FROM customers ORDER BY id"))
    customer = desk.customers.get(ids[number % len(ids)])
    change_customer(desk, replace(customer, contact_name=f"Step {number}"))


def draft(desk: Desk, number: int) -> None:
    """One request: chosen, written, typed into with a save at each word, handed over."""
    [customer_id] = desk.database.column("SELECT max(id) - ? % 30 FROM customers", (number,))
    flow = RequestRelationship(desk, desk.accounts.default())
    flow.choose_customer(customer_id)
    flow.give_region_reason("Asked by phone")
    assert flow.next(), flow.faults()
    assert flow.next()
    for word in range(5):
        flow.edit(to="k@example.com", body=f"{flow.draft.body}\nStep {number}, word {word}")
        flow.save()
    flow.record_hand_over(HandOverRoute.COPY)


def import_list(desk: Desk, number: int) -> None:
    """One import of a list that renames every customer. The only place that knows how lists are imported."""
    from desktop.operations.import_files import FileChoice, commit_import, plan_import

    account = desk.accounts.default()
    assert account is not None and account.id is not None
    file = desk.database.path.with_name(f"list-{number}.csv")
    file.write_text(customers_list(number), encoding="utf-8")
    plan = plan_import(desk, account.id, [FileChoice(file)])
    commit_import(desk, plan, plan.default_decisions())
    plan.close()
    file.unlink()


def customers_list(number: int) -> str:
    """A customers list as Partner Center exports it, in which every name ends with `number`."""
    rows = (
        f"{customer:08d}-0000-4000-8000-000000000000,Customer {customer} of {number},c{customer}.example,Cloud Reseller"
        for customer in range(1, CUSTOMERS + 1)
    )
    return "\n".join(["Microsoft ID,Company name,Primary domain name,Relationship", *rows]) + "\n"


WORKS: dict[str, Callable[[Desk, int], None]] = {"edit": edit, "draft": draft, "import": import_list}


def main(work: str, database: Path, first: int) -> None:
    """Do the work until killed."""
    desk = Desk.open(database)
    number = first
    while True:
        tell("begin", number)
        WORKS[work](desk, number)
        tell("done", number)
        number += 1


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
