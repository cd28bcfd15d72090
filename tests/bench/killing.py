"""Kills the real operations at random moments, and looks what became of the database."""

import random
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path

from desktop.domain.customers import Customer
from desktop.domain.partner import PartnerAccount
from desktop.operations.desk import Desk
from desktop.store.derived import search_is_right, wrong_counters
from tests.bench.killed_work import CUSTOMERS

ROOT = Path(__file__).parents[2]
_LONGEST = {"edit": 0.05, "draft": 0.15, "import": 1.0}  # seconds that the program lives on after it began a step
_LINK = (
    "https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship"
    "&partnerId=8f3a1c52-9b7e-4d60-a1f4-77e2c9d05b18&msppId=0#/BillingAccounts/partner-invitation"
)


@dataclass
class Toll:
    """What killing cost: `kills` in the middle of a step, and a sentence for each fault found afterwards."""

    kills: int = 0
    lost: list[str] = field(default_factory=list)
    partial: list[str] = field(default_factory=list)


def make_desk(path: Path) -> None:
    """A database to work on."""
    desk = Desk.open(path)
    with desk.database.write() as tx:
        account = desk.accounts.save(
            tx,
            PartnerAccount("Us", "8f3a1c52-9b7e-4d60-a1f4-77e2c9d05b18", country="JP", invitation_link=_LINK),
        )
        assert account.id is not None
        customers = [Customer(account.id, f"Prospect {number}", country="JP") for number in range(200)]
        desk.customers.save_all(tx, customers)
    desk.close()


def kill_often(work: str, path: Path, kills: int, seed: int = 1) -> Toll:
    """Let `work` go on with the database at `path` and kill it, until `kills` of them were in the middle of a step."""
    chance = random.Random(seed)
    toll = Toll()
    done = 0
    while toll.kills < kills:
        begun, done = _kill_once(work, path, done, chance.uniform(0, _LONGEST[work]))
        toll.kills += begun > done
        kept = look_after(work, path, done, begun, toll)
        done = max(done, kept)
    return toll


def _kill_once(work: str, path: Path, before: int, lifetime: float) -> tuple[int, int]:
    """The numbers of the step begun last and of the last one reported as done."""
    command = [sys.executable, "-m", "tests.bench.killed_work", work, str(path), str(before + 1)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = [process.stdout.readline()]
        timer = threading.Timer(lifetime, process.kill)
        timer.start()
        told += process.stdout.readlines()
        timer.join()
    assert process.returncode == -9, f"{work} ended by itself"
    numbers = {"begin": before, "done": before}
    for line in told:
        what, _, number = line.partition(" ")
        if line.endswith("\n"):
            numbers[what] = int(number)
    return numbers["begin"], numbers["done"]


def look_after(work: str, path: Path, done: int, begun: int, toll: Toll) -> int:
    """Open the database again and note what is lost or partial; returns the last step that is there."""
    desk = Desk.open(path)
    database = desk.database
    faults = [
        database.value("PRAGMA integrity_check") != "ok" and "integrity",
        bool(database.rows("PRAGMA foreign_key_check")) and "foreign keys",
        wrong_counters(database) > 0 and "counters",
        not search_is_right(database) and "search index",
        _changes_without_rows(desk) > 0 and "a change without rows",
        _half_there(desk),
    ]
    toll.partial += [f"{work} {begun}: {fault}" for fault in faults if fault]
    kept = _KEPT[work](desk)
    if not done <= kept <= begun:
        toll.lost.append(f"{work}: {done} reported, {kept} kept, {begun} begun")
    desk.close()
    return kept


def _changes_without_rows(desk: Desk) -> int:
    recorded = "SELECT change_id FROM change_rows UNION ALL SELECT change_id FROM change_ranges"
    sql = f"SELECT count(*) FROM changes WHERE id NOT IN ({recorded})"
    return int(desk.database.value(sql))


def _half_there(desk: Desk) -> str:
    """What belongs together and is there in part only."""
    value = desk.database.value
    names = value("SELECT count(DISTINCT substr(name, instr(name, ' of '))) FROM customers WHERE tenant_id IS NOT NULL")
    tenants = value("SELECT count(*) FROM customers WHERE tenant_id IS NOT NULL")
    if names > 1 or tenants not in (0, CUSTOMERS):
        return f"half a list: {tenants} customers, {names} generations"
    prepared = value("SELECT count(*) FROM invitations WHERE state <> 'draft'")
    handed = value("SELECT count(DISTINCT invitation_id) FROM hand_overs")
    if prepared != handed:
        return f"{prepared} prepared, {handed} handed over"
    return ""


def _edits_kept(desk: Desk) -> int:
    """The last edit, as the customers say; the history has to say the same."""
    steps = desk.database.column("SELECT substr(contact_name, 6) FROM customers WHERE contact_name LIKE 'Step %'")
    last = max(map(int, steps), default=0)
    changes = desk.database.value("SELECT count(*) FROM changes")
    return last if changes == last else -1


def _drafts_kept(desk: Desk) -> int:
    """The last request handed over."""
    bodies = desk.database.column("SELECT body FROM hand_overs")
    return max((int(body.rpartition("Step ")[2].partition(",")[0]) for body in bodies), default=0)


def _imports_kept(desk: Desk) -> int:
    """The last list imported, as the customers say; the journal has to say the same."""
    name = desk.database.value("SELECT name FROM customers WHERE tenant_id IS NOT NULL LIMIT 1") or " of 0"
    last = int(name.rpartition(" of ")[2])
    files = desk.database.value("SELECT count(*) FROM imports")
    return last if files == last else -1


_KEPT = {"edit": _edits_kept, "draft": _drafts_kept, "import": _imports_kept}
