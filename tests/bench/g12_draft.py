"""G12: one invitation rendered, built, checked and stored, of 10,000."""

import tempfile
import time
from collections.abc import Callable, Sequence
from email.mime.text import MIMEText
from functools import partial
from pathlib import Path

from desktop.domain import links
from desktop.domain.customers import Customer
from desktop.domain.invitations import Invitation
from desktop.domain.partner import PartnerAccount
from desktop.mail.eml import eml_bytes
from desktop.mail.templates import DraftText
from desktop.operations.desk import Desk
from desktop.operations.draft_text import write_text
from tests.bench.row import Row, alternately

CUSTOMERS = 10_000
LINK = (
    "https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship"
    "&partnerId=8f3a1c52-9b7e-4d60-a1f4-77e2c9d05b18&msppId=0&DAP=true#/BillingAccounts/partner-invitation"
)
ACCOUNT = PartnerAccount(
    name="ノースウィンド株式会社",
    tenant_id="8f3a1c52-9b7e-4d60-a1f4-77e2c9d05b18",
    country="JP",
    language="ja",
    sender_name="佐藤 春香",
    email="sato@northwind.example",
    invitation_link=LINK,
)


def measure() -> list[Row]:
    """Microseconds an invitation, against rendering the text and `MIMEText.as_bytes()` alone."""
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk.open(Path(folder) / "desk.db")
        account, customers = _stored(desk)
        figure, limit = alternately(
            partial(_microseconds, lambda: _draft_all(desk, account, customers)),
            partial(_microseconds, lambda: _render_all(account, customers)),
            rounds=3,
        )
        desk.close()
    return [Row("G12", "one invitation drafted, checked and stored", figure, "µs", limit, goal=2)]


def _stored(desk: Desk) -> tuple[PartnerAccount, Sequence[Customer]]:
    with desk.database.write() as tx:
        account = desk.accounts.save(tx, ACCOUNT)
        assert account.id is not None
        customers = [
            desk.customers.save(
                tx,
                Customer(
                    account_id=account.id,
                    name=f"東京第{number}法律事務所",
                    contact_name="総務部 高橋 健太",
                    contact_email=f"k.takahashi@tokyo-{number}.example",
                    country="JP",
                ),
            )
            for number in range(CUSTOMERS)
        ]
    return account, customers


def _draft_all(desk: Desk, account: PartnerAccount, customers: Sequence[Customer]) -> None:
    link = links.parse(account.invitation_link)
    with desk.database.write() as tx:
        desk.invitations.save_all(tx, [_drafted(account, customer, link) for customer in customers])


def _drafted(account: PartnerAccount, customer: Customer, link: links.InvitationLink) -> Invitation:
    text = _rendered(account, customer)
    eml_bytes(customer.contact_email, text.subject, text.body)
    assert not links.check_text(text.body, link.text)
    assert not links.errors_in(links.verify(link, account, True))
    assert customer.id is not None
    return Invitation(
        account_id=customer.account_id,
        customer_id=customer.id,
        language="ja",
        to=customer.contact_email,
        subject=text.subject,
        body=text.body,
        link=link.text,
    )


def _render_all(account: PartnerAccount, customers: Sequence[Customer]) -> None:
    for customer in customers:
        message = MIMEText(_rendered(account, customer).body, "plain", "utf-8")
        message.as_bytes()


def _rendered(account: PartnerAccount, customer: Customer) -> DraftText:
    return write_text(account, customer, link=account.invitation_link, dap=True, language="ja")


def _microseconds(work: Callable[[], None]) -> float:
    """How long `work`, done for every customer, takes for one of them."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1e6 / CUSTOMERS
