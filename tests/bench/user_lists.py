"""A long list of users, as a portal exports it, and a database to read it into."""

import csv
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.domain.customers import Customer
from desktop.domain.partner import PartnerAccount
from desktop.domain.users import User
from desktop.exchange.recognition import Choices
from desktop.operations.desk import Desk
from desktop.operations.import_files import FileChoice, commit_import, plan_import
from desktop.store.users import _values

USERS = 200_000
HEADER = ("userPrincipalName", "displayName", "surname", "mail", "givenName", "objectId", "userType", "jobTitle",
          "department", "accountEnabled", "usageLocation")  # fmt: skip


@contextmanager
def new_desk() -> Iterator[tuple[Desk, int, int, Path]]:
    """A database with one customer: the desk, the ids of account and customer, and a folder for files."""
    with TemporaryDirectory() as folder:
        desk = Desk.open(Path(folder) / "desk.db")
        with desk.database.write() as tx:
            account = desk.accounts.save(tx, PartnerAccount("ノースウィンド株式会社")).id
            assert account is not None
            customer = desk.customers.save(tx, Customer(account, "Contoso", domain="contoso.example")).id
            assert customer is not None
        yield desk, account, customer, Path(folder)
        desk.close()


def write_users(path: Path, count: int, *, changed_every: int = 0) -> Path:
    """Entra's *Download users* of so many users; every `changed_every`-th has another job."""
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(HEADER)
        for number in range(count):
            job = "Sales lead" if changed_every and number % changed_every == 0 else "Sales manager"
            name = f"山田 太郎 {number}"
            address = f"taro.yamada{number}@contoso.example"
            writer.writerow(
                (address, name, "山田", address, "太郎", guid(number), "Member", job, "営業部", "True", "JP")
            )
    return path


def guid(number: int) -> str:
    """The id of a user."""
    return f"{number * 2654435761 % (1 << 32):08x}-0000-4000-8000-{number:012x}"


def read_in(desk: Desk, account: int, customer: int, path: Path) -> None:
    """Import the list, all of it: parsed, checked, matched, stored."""
    plan = plan_import(desk, account, [FileChoice(path, Choices(customer_id=customer))])
    assert plan.files[0].recognition is not None and not plan.files[0].fault, plan.files[0].fault
    commit_import(desk, plan, plan.default_decisions())
    plan.close()


def tuples(customer: int, count: int, *, changed_every: int = 0) -> tuple[Sequence[str], list[tuple[object, ...]]]:
    """The same users, ready for the table: its columns, and a tuple a user."""
    rows = []
    for number in range(count):
        job = "Sales lead" if changed_every and number % changed_every == 0 else "Sales manager"
        address = f"taro.yamada{number}@contoso.example"
        user = User(customer, f"山田 太郎 {number}", address, guid(number), given_name="太郎", family_name="山田",
                    title=job, department="営業部", usage_location="JP")  # fmt: skip
        rows.append(_values(user))
    return list(rows[0]), [tuple(row.values()) for row in rows]
