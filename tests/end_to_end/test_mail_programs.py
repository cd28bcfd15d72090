"""The shipped Japanese draft, unshortened, arrives whole in Debian's real mail programs."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.customers import Customer
from desktop.domain.errors import UserError
from desktop.domain.invitations import HandOverRoute as Route
from desktop.domain.partner import PartnerAccount, PartnerType
from desktop.mail.draft import Draft
from desktop.mail.mailto import mailto_url
from desktop.operations.draft_text import write_text
from desktop.ui.handover.hand_over import HandOverDesk, HandOverResult
from tests.end_to_end.conftest import Programs, Screen
from tests.end_to_end.mail_programs import ClawsMail, Thunderbird

pytestmark = pytest.mark.x11

LINK = (
    "https://admin.microsoft.com/Adminportal/Home?invType=IndirectResellerRelationship"
    "&partnerId=8f3a1c52-9b7e-4d60-a1f4-77e2c9d05b18&msppId=4794019"
    "&indirectCSPId=2b7d0e91-5c3f-4a86-b0de-1f6a9c4e8d27&DAP=true#/BillingAccounts/partner-invitation"
)
ACCOUNT = PartnerAccount(
    name="ノースウィンド株式会社",
    type=PartnerType.INDIRECT_RESELLER,
    provider_name="ファブリカム ディストリビューション株式会社",
    sender_name="佐藤 春香",
    email="sato@northwind.example",
    invitation_link=LINK,
)
CUSTOMER = Customer(
    1, "東京第一法律事務所", contact_name="総務部 高橋 健太", contact_email="k.takahashi+csp@tokyo-law.example"
)


def japanese_draft(signature: str = "") -> Draft:
    """The longest variant of the shipped text: indirect, with administration privileges."""
    text = write_text(replace(ACCOUNT, signature=signature), CUSTOMER, link=LINK, dap=True, language="ja")
    return Draft(CUSTOMER.contact_email, text.subject, text.body)


def handed_over(qtbot: QtBot, draft: Draft) -> HandOverResult:
    """What opening the draft in email says."""
    desk = HandOverDesk()
    desk.failed.connect(lambda error: pytest.fail(str(error)))
    with qtbot.waitSignal(desk.finished, timeout=20_000) as blocker:
        desk.open_in_email(draft.to, draft.subject, draft.body, LINK)
    assert blocker.args is not None
    result = blocker.args[0]
    assert isinstance(result, HandOverResult)
    return result


def without_wrapping(text: str) -> str:
    """The text without the line ends and blanks a mail program wraps lines at."""
    return "".join(text.split())


def test_claws_mail_takes_the_whole_draft_in_one_url(
    qtbot: QtBot, programs: Programs, screen: Screen, home: Path
) -> None:
    claws = ClawsMail(programs, screen, home)
    claws.set_up()
    draft = japanese_draft()
    assert handed_over(qtbot, draft).route is Route.MAILTO
    saved = claws.saved_draft(draft.subject)
    assert (saved.to, saved.subject) == (draft.to, draft.subject)
    assert LINK in saved.body.splitlines()
    assert without_wrapping(saved.body) == without_wrapping(draft.body)


def test_thunderbird_opens_the_draft_file_for_editing(
    qtbot: QtBot, programs: Programs, screen: Screen, home: Path
) -> None:
    thunderbird = Thunderbird(programs, screen, home)
    thunderbird.set_up()
    draft = japanese_draft(
        signature="ノースウィンド株式会社 クラウド営業部\n佐藤 春香\n" + "東京都千代田区丸の内\n" * 20
    )
    assert len(mailto_url(draft.to, draft.subject, draft.body)) > 8_000
    assert handed_over(qtbot, draft).route is Route.EML
    saved = thunderbird.saved_draft(draft.subject)
    assert (saved.to, saved.subject) == (draft.to, draft.subject)
    assert LINK in saved.body.splitlines()
    assert without_wrapping(saved.body) == without_wrapping(draft.body)


def test_no_mail_program_set_is_said(
    qtbot: QtBot, programs: Programs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path))  # a system on which no program is installed
    assert programs.run("xdg-mime", "query", "default", "x-scheme-handler/mailto").strip() == ""
    draft = japanese_draft()
    desk = HandOverDesk()
    with qtbot.waitSignal(desk.failed, timeout=20_000) as blocker:
        desk.open_in_email(draft.to, draft.subject, draft.body, LINK)
    assert blocker.args is not None
    (error,) = blocker.args
    assert isinstance(error, UserError)
    assert str(error).startswith("No mail program is set. Choose a default mail program")
