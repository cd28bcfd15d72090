"""The draft texts that come with the program, in every variant a customer may be sent."""

import re
import shutil
from itertools import product
from pathlib import Path

import pytest

from desktop import paths
from desktop.domain.customers import Customer
from desktop.domain.errors import InvalidFields, UserError
from desktop.domain.partner import Cloud, PartnerAccount
from desktop.mail.mailto import mailto_url
from desktop.mail.routes import Platform
from desktop.mail.templates import DraftText, TemplateFacts, render
from desktop.operations.desk import Desk
from desktop.operations.draft_text import draft_language
from desktop.operations.edit_customer import add_customer
from desktop.operations.set_up_account import save_account
from desktop.operations.templates import languages, load_template

LINK = (
    "https://admin.microsoft.com/Adminportal/Home?invType=IndirectResellerRelationship"
    "&partnerId=8f3a1c52-9b7e-4d60-a1f4-77e2c9d05b18&msppId=4794019"
    "&indirectCSPId=2b7d0e91-5c3f-4a86-b0de-1f6a9c4e8d27&DAP=true#/BillingAccounts/partner-invitation"
)
PROFILE_LINK = "https://admin.microsoft.com/Adminportal/Home?#/BillingAccounts/billing-accounts"
PEOPLE = {"customer_name": "株式会社アドベンチャーワークス東日本営業本部", "contact_name": "情報システム部 高橋 健太"}
SENDER = {"sender_name": "佐藤 春香", "email": "sato@northwind.example", "signature": "佐藤 春香\n03-0000-0000"}
VARIANTS = list(product(("en", "ja"), Cloud, (True, False), (True, False), (True, False)))


def text_of(language: str, cloud: Cloud, dap: bool, indirect: bool, known: bool, **changes: str) -> DraftText:
    """The shipped text, with all that may be known of the customer and the sender or with nothing."""
    given = {**(PEOPLE | SENDER if known else {}), **changes}
    facts = TemplateFacts(
        partner_name="ノースウィンド・トレーダーズ株式会社",
        link=LINK,
        dap=dap,
        indirect=indirect,
        provider_name="ファブリカム・ディストリビューション株式会社" if indirect and known else "",
        cloud=cloud,
        profile_link=PROFILE_LINK if cloud is Cloud.PUBLIC else "",
        **given,
    )
    return render(load_template(language), facts)


def plain(language: str, **changes: str) -> str:
    return text_of(language, Cloud.PUBLIC, True, False, False, **changes).body


@pytest.mark.parametrize(("language", "cloud", "dap", "indirect", "known"), VARIANTS)
def test_every_variant_holds_the_link_once_between_blank_lines(
    language: str, cloud: Cloud, dap: bool, indirect: bool, known: bool
) -> None:
    text = text_of(language, cloud, dap, indirect, known)
    assert text.body.count(LINK) == 1
    assert f"\n\n{LINK}\n\n" in text.body


@pytest.mark.parametrize(("language", "cloud", "dap", "indirect", "known"), VARIANTS)
def test_every_variant_reads_well(language: str, cloud: Cloud, dap: bool, indirect: bool, known: bool) -> None:
    text = text_of(language, cloud, dap, indirect, known)
    assert text.subject
    assert not re.search(r"[{}]|None|True|False|\n\n\n| {2}|[ \t]\n|Dear ,|^ *様", text.body, re.MULTILINE)
    assert text.body == text.body.strip()


@pytest.mark.parametrize(("language", "cloud", "dap", "indirect", "known"), VARIANTS)
def test_every_variant_reaches_a_mail_program_whole(
    language: str, cloud: Cloud, dap: bool, indirect: bool, known: bool
) -> None:
    text = text_of(language, cloud, dap, indirect, known)
    url = mailto_url("k.takahashi@adventure-works.example", text.subject, text.body)
    assert len(url) <= Platform.LINUX.url_limit


def test_the_usual_english_draft_fits_in_one_link_on_windows() -> None:
    facts = TemplateFacts(
        partner_name="Northwind K.K.",
        customer_name="Alpine Ski House",
        contact_name="Marie Dubois",
        sender_name="Haruka Sato",
        email="sato@northwind.example",
        link=re.sub("&indirectCSPId=[^&]*", "", LINK),
        profile_link=PROFILE_LINK,
        dap=True,
    )
    text = render(load_template("en"), facts)
    assert len(mailto_url("marie.dubois@alpineskihouse.example", text.subject, text.body)) <= 2_000


@pytest.mark.parametrize(
    ("language", "cloud", "portal"),
    [
        ("en", Cloud.PUBLIC, "Microsoft 365 admin center"),
        ("en", Cloud.US_GOVERNMENT, "Microsoft Office admin portal"),
        ("en", Cloud.GERMANY, "Microsoft Office admin portal"),
        ("en", Cloud.CHINA, "admin center in Office 365 operated by 21Vianet"),
        ("ja", Cloud.PUBLIC, "Microsoft 365 管理センター"),
        ("ja", Cloud.US_GOVERNMENT, "Microsoft Office 管理ポータル"),
        ("ja", Cloud.GERMANY, "Microsoft Office 管理ポータル"),
        ("ja", Cloud.CHINA, "21Vianet が運営する Office 365 の管理センター"),
    ],
)
def test_the_portal_is_called_as_in_the_customer_s_cloud(language: str, cloud: Cloud, portal: str) -> None:
    body = text_of(language, cloud, True, False, True).body
    assert portal in body
    assert (PROFILE_LINK in body) == (cloud is Cloud.PUBLIC)


@pytest.mark.parametrize(
    ("language", "asks", "asks_nothing"),
    [
        ("en", "delegated administration privileges", "no administration privileges"),
        ("ja", "委任された管理特権", "求めておりません"),
    ],
)
def test_privileges_are_said_plainly_either_way(language: str, asks: str, asks_nothing: str) -> None:
    with_dap = text_of(language, Cloud.PUBLIC, True, False, True).body
    without = text_of(language, Cloud.PUBLIC, False, False, True).body
    assert asks in with_dap
    assert asks_nothing not in with_dap
    assert asks_nothing in without
    assert asks not in without


@pytest.mark.parametrize("language", ["en", "ja"])
def test_an_indirect_reseller_names_its_provider(language: str) -> None:
    provider = "ファブリカム・ディストリビューション株式会社"
    assert text_of(language, Cloud.PUBLIC, True, True, True).body.count(provider) == 2
    assert provider not in text_of(language, Cloud.PUBLIC, True, False, True).body


@pytest.mark.parametrize(
    ("language", "known", "opening"),
    [
        ("en", {"contact_name": "Marie", "customer_name": "Alpine"}, "Dear Marie,\n"),
        ("en", {"customer_name": "Alpine"}, "To the administrators of Alpine,\n"),
        ("en", {}, "Hello,\n"),
        ("ja", {"contact_name": "高橋", "customer_name": "東京第一"}, "東京第一\n高橋 様\n"),
        ("ja", {"customer_name": "東京第一"}, "東京第一\nご担当者様\n"),
        ("ja", {}, "ご担当者様\n"),
    ],
)
def test_the_greeting_fits_what_is_known(language: str, known: dict[str, str], opening: str) -> None:
    assert plain(language, **known).startswith(opening)


@pytest.mark.parametrize(
    ("language", "known", "closing"),
    [
        ("en", {"signature": "Haruka\nTel. 1"}, "Kind regards,\nHaruka\nTel. 1"),
        ("en", {"sender_name": "Haruka"}, "Kind regards,\nHaruka\nノースウィンド・トレーダーズ株式会社"),
        ("en", {}, "Kind regards,\nノースウィンド・トレーダーズ株式会社"),
        ("ja", {"signature": "佐藤\n電話 1"}, "\n\n佐藤\n電話 1"),
        ("ja", {"email": "a@b.example"}, "\n\nノースウィンド・トレーダーズ株式会社\na@b.example"),
    ],
)
def test_the_closing_fits_what_is_known(language: str, known: dict[str, str], closing: str) -> None:
    assert plain(language, **known).endswith(closing)


@pytest.mark.parametrize(
    ("language", "agreement", "role"),
    [
        ("en", "Microsoft Customer Agreement", "Global administrator"),
        ("ja", "カスタマーアグリーメント", "グローバル管理者の権限"),
    ],
)
def test_what_accepting_takes_is_said(language: str, agreement: str, role: str) -> None:
    body = text_of(language, Cloud.PUBLIC, False, False, True).body
    assert agreement in body
    assert role in body


def test_a_language_is_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert languages() == ["en", "ja"]
    folder = tmp_path / "templates" / "fr"
    folder.mkdir(parents=True)
    (folder / "reseller_request.txt").write_text("Subject: Bonjour\n\n{{ link }}\n", encoding="utf-8")
    (tmp_path / "templates" / "empty").mkdir()
    monkeypatch.setattr(paths, "resources_dir", lambda: tmp_path)
    assert languages() == ["fr"]
    assert load_template("fr").startswith("Subject: Bonjour")


def test_whoever_adds_a_folder_can_write_in_its_language(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "resources" / "templates"
    shutil.copytree(paths.resources_dir() / "templates" / "en", folder / "en")
    shutil.copytree(folder / "en", folder / "sv")
    monkeypatch.setattr(paths, "resources_dir", lambda: folder.parent)
    account, _ = save_account(desk, PartnerAccount("Northwind", language="sv"))
    assert account.id is not None
    customer, _ = add_customer(desk, Customer(account.id, "Contoso", language="sv"))
    assert draft_language(customer, account) == "sv"
    with pytest.raises(InvalidFields) as refused:
        add_customer(desk, Customer(account.id, "Adatum", language="ja"))
    assert list(refused.value.faults) == ["language"]


def test_a_language_without_a_text_is_named() -> None:
    with pytest.raises(UserError) as caught:
        load_template("../en")
    assert caught.value.code == "language-unknown"
