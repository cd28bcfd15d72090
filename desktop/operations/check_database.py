"""Checks the database and repairs what follows from its facts."""

from dataclasses import dataclass

from desktop.domain.progress import Cancelled, Progress, never, stop_if, unreported
from desktop.operations.desk import Desk
from desktop.store.backup import back_up
from desktop.store.checking import Findings, look_over, repair


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What was found, and whether it was put right: not where pages are damaged or the file can only be looked at."""

    findings: Findings
    is_repaired: bool


def check_database(desk: Desk, *, progress: Progress = unreported, cancelled: Cancelled = never) -> CheckReport:
    """Look over everything; repair what can be made anew, in one transaction, after a backup. A job.

    Checked again, nothing is found. Raises `UserError` "cancelled", and what the database raises.
    """
    findings = look_over(desk.database, progress=progress, cancelled=cancelled)
    if findings.damage or not findings.is_repairable or desk.read_only:
        return CheckReport(findings, is_repaired=False)
    back_up(desk.database, "check", cancelled=cancelled)
    with desk.database.write():
        repair(desk.database, findings)
        stop_if(cancelled)
    return CheckReport(findings, is_repaired=True)
