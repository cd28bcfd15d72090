"""The database that a killed program worked on, and what must hold in it."""

from collections.abc import Iterator
from pathlib import Path

from desktop.domain.customers import Customer
from desktop.domain.errors import UserError
from desktop.domain.licenses import License, Product
from desktop.domain.partner import PartnerAccount
from desktop.operations.desk import Desk
from desktop.store.backup import backups_of
from desktop.store.checking import Findings, look_over
from desktop.store.copying import check_copy

LIST = 8_000  # customers in each list imported: enough for a checkpoint of the log right after it is stored
_PROSPECTS = 120
_LINK = (
    "https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship"
    "&partnerId=8f3a1c52-9b7e-4d60-a1f4-77e2c9d05b18&msppId=0#/BillingAccounts/partner-invitation"
)


def make_desk(path: Path) -> None:
    """A database to work on: the first customer in the list has a license, the others are prospects."""
    desk = Desk.open(path)
    with desk.database.write() as tx:
        us = PartnerAccount("Us", "8f3a1c52-9b7e-4d60-a1f4-77e2c9d05b18", country="JP", invitation_link=_LINK)
        account = desk.accounts.save(tx, us).id
        product = desk.products.save(tx, Product("sku", "SPB", "Microsoft 365 Business Premium")).id
        assert account is not None and product is not None
        holder = desk.customers.save(tx, Customer(account, "A holder", country="JP")).id
        assert holder is not None
        desk.licenses.save(tx, License(holder, product))
        prospects = [Customer(account, f"A prospect {number:03}", country="JP") for number in range(_PROSPECTS)]
        desk.customers.save_all(tx, prospects)
    desk.close()


def write_list(file: Path, customers: int) -> Path:
    """A customers list as Partner Center exports it, in which every name ends with the file's number."""
    number = file.stem.rpartition("-")[2]
    rows = (
        f"{customer:08d}-0000-4000-8000-000000000000,Customer {customer} of {number},c{customer}.example,Cloud Reseller"
        for customer in range(1, customers + 1)
    )
    lines = ["Microsoft ID,Company name,Primary domain name,Relationship", *rows]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def faults(desk: Desk, customers: int) -> Iterator[str]:
    """What is broken, or there in part only; lists are of so many customers."""
    database = desk.database
    if database.value("PRAGMA integrity_check") != "ok":
        yield "integrity"
    if database.rows("PRAGMA foreign_key_check"):
        yield "foreign keys"
    if (found := look_over(database)) != Findings():
        yield f"check database: {found}"
    recorded = "SELECT change_id FROM change_rows UNION ALL SELECT change_id FROM change_ranges"
    if database.value(f"SELECT count(*) FROM changes WHERE id NOT IN ({recorded})"):
        yield "a change without rows"
    lists = "SELECT count(DISTINCT substr(name, instr(name, ' of '))) FROM customers WHERE tenant_id IS NOT NULL"
    tenants = database.value("SELECT count(*) FROM customers WHERE tenant_id IS NOT NULL")
    if database.value(lists) > 1 or tenants not in (0, customers):
        yield f"half a list: {tenants} customers of {database.value(lists)} lists"
    counts = database.rows("SELECT added, updated, rejected FROM imports")
    if any(tuple(count) not in ((customers, 0, 0), (0, customers, 0)) for count in counts):
        yield "an entry of the journal that counts wrongly"
    prepared = database.value("SELECT count(*) FROM invitations WHERE state <> 'draft'")
    if prepared != database.value("SELECT count(DISTINCT invitation_id) FROM hand_overs"):
        yield "a request prepared and not handed over, or the other way round"
    for backup in backups_of(database.path):
        try:
            check_copy(backup.path)
        except UserError as error:
            yield f"{backup.path.name}: {error.code}"
