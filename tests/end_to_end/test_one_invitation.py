"""The whole story, from outside: a fresh machine, the account, the customers file, one request, the real mail program.

Everything is done as a screen reader's user would: controls are found and pressed by their accessible names.
"""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.domain.invitations import InvitationState
from desktop.operations.desk import Desk
from desktop.store.invitations import InvitationQuery
from tests.end_to_end.conftest import Programs, Screen
from tests.end_to_end.desk_outside import Outside
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


@pytest.fixture
def outside(open_outside: Callable[..., Outside]) -> Outside:
    """A fresh Partner Desk on the screen."""
    return open_outside()


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
