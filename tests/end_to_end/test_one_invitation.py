"""The whole story, from outside: a fresh machine, the account, the customers file, one request, the real mail program.

Everything is done as a screen reader's user would: controls are found and pressed by their accessible names.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.invitations import InvitationState
from desktop.operations.desk import Desk
from desktop.store.invitations import InvitationQuery
from tests.end_to_end.conftest import ROOT, Programs, Screen
from tests.end_to_end.mail_programs import ClawsMail

pytestmark = pytest.mark.x11

TENANT = "8f3a1c52-9b7e-4d60-a1f4-77e2c9d05b18"
LINK = (
    f"https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&partnerId={TENANT}&msppId=0&DAP=true"
    "#/BillingAccounts/partner-invitation"
)
CUSTOMERS = (
    "Microsoft ID,会社名,プライマリ ドメイン名,関係\n"
    "0b5d3c1e-6f52-4a0b-9d2e-5a4b3c2d1e0f,北浜テキスタイル株式会社,kitahama-tex.example,クラウド リセラー\n"
    "77ab20e1-19c4-4e6f-8b3a-0c1d2e3f4a5b,Fourth Coffee K.K.,fourthcoffee.example,クラウド リセラー\n"
)


class Outside:
    """Partner Desk used by its accessible names, from a process of its own."""

    def __init__(self, pid: int, log: Path) -> None:
        self._log = log.open("wb")
        self._driver = subprocess.Popen(
            ["/usr/bin/python3", str(ROOT / "tests" / "end_to_end" / "outside.py"), str(pid)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
        )

    def __call__(self, *step: str) -> str:
        """Do one step, as `outside.py` names them; the test fails when it cannot be done."""
        assert self._driver.stdin is not None
        assert self._driver.stdout is not None
        self._driver.stdin.write(json.dumps(step) + "\n")
        self._driver.stdin.flush()
        answer = self._driver.stdout.readline()
        assert answer, f"{step}: {Path(self._log.name).read_text(encoding='utf-8')[-500:]}"
        return str(json.loads(answer))

    def close(self) -> None:
        """Let go of the program."""
        self._driver.kill()
        self._driver.wait()
        for stream in (self._driver.stdin, self._driver.stdout, self._log):
            if stream is not None:
                stream.close()


@pytest.fixture
def outside(programs: Programs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Outside]:
    """A fresh Partner Desk on the screen."""
    monkeypatch.setenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")
    monkeypatch.delenv("NO_AT_BRIDGE", raising=False)
    desk = programs.start_desk()
    used = Outside(desk.pid, tmp_path / "outside.txt")
    yield used
    used.close()


def test_from_a_fresh_machine_to_the_draft_in_the_mail_program(
    outside: Outside, programs: Programs, screen: Screen, home: Path, tmp_path: Path
) -> None:
    claws = ClawsMail(programs, screen, home)
    claws.set_up()
    set_up_account(outside)
    import_customers(outside, programs, tmp_path)
    ask(outside)
    saved = claws.saved_draft("Northwind")
    assert saved.to == "hana@kitahama-tex.example"
    assert LINK in saved.body.splitlines()
    assert "北浜テキスタイル株式会社" in saved.body
    outside("press", "Done")
    outside("see", "Send the email to 北浜テキスタイル株式会社")
    outside("press", "Yes, today")
    programs.wait_until(lambda: states(home) == [InvitationState.SENT], "the invitation marked as sent")


def set_up_account(outside: Outside) -> None:
    outside("see", "Welcome to Partner Desk")
    outside("press", "Set up…")
    outside("type", "Invitation link", f"Please accept:\n\n{LINK}\n")
    outside("type", "Name", "Northwind K.K.")
    outside("press", "Save")


def import_customers(outside: Outside, programs: Programs, folder: Path) -> None:
    """A second start hands the file to the first window."""
    file = folder / "Customers.csv"
    file.write_bytes(CUSTOMERS.encode("cp932"))
    programs.run(sys.executable, "-m", "desktop", file)
    outside("press", "Import 2")
    outside("press", "Done")


def ask(outside: Outside) -> None:
    outside("press", "Request a reseller relationship")
    outside("see", "Who do you want to ask?")
    outside("select", "北浜テキスタイル株式会社")
    outside("type", "E-mail", "hana@kitahama-tex.example")
    outside("press", "Next")
    outside("see", "What do you ask for?")
    outside("press", "Next")
    outside("see", "Review what will leave")
    outside("press", "Open in email")
    outside("see", "Asked your mail program to open the draft.")


def states(home: Path) -> list[InvitationState]:
    """The states of the invitations in the user's own database."""
    (database,) = home.rglob("partner-desk.db")
    desk = Desk.open(database)
    rows = desk.invitations.list(InvitationQuery())
    desk.close()
    return [row.state for row in rows]
