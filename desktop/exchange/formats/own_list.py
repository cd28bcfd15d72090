"""A partner's own lists: any table, whose columns the person matches to the fields of a subject.

The titles of a column only propose its field; the field's name is what counts.
"""

import re
from collections.abc import Iterator, Mapping

from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.exchange.cells import guid_of
from desktop.exchange.facts import Fact, RowProblem, Subject
from desktop.exchange.field_values import fact_of
from desktop.exchange.formats.format import Column, TableFormat
from desktop.exchange.formats.partner_center_customers import relationship_of
from desktop.exchange.formats.status_words import subscription_status, user_state

_TENANT = (
    "Tenant ID",
    "Microsoft ID",
    "Customer tenant ID",
    "Customer ID",
    "テナント ID",
    "マイクロソフト ID",
    "顧客 ID",
)
_CUSTOMER = (
    "Customer",
    "Customer name",
    "Company",
    "Company name",
    "Organization",
    "顧客",
    "顧客名",
    "会社名",
    "企業名",
    "取引先",
)
_DOMAIN = (
    "Domain",
    "Domain name",
    "Primary domain",
    "Primary domain name",
    "Customer domain",
    "ドメイン",
    "ドメイン名",
)
_COUNTRY = ("Country", "Country/region", "Region", "国", "国/地域", "地域")
_WHOSE = (
    Column("customer_tenant_id", _TENANT),
    Column("customer_domain", _DOMAIN),
    Column("customer_name", _CUSTOMER),
)
_PRODUCT = (
    Column("sku_id", ("SKU ID", "Product ID", "製品 ID")),
    Column("part_number", ("Part number", "SKU", "SKU part number", "String ID", "品番", "型番")),
    Column("product_name", ("Product", "Product name", "License", "製品", "製品名", "ライセンス", "ライセンス名")),
)
_CUSTOMERS = (
    Column("name", (*_CUSTOMER, "Name", "名前", "名称"), is_required=True),
    Column("tenant_id", _TENANT),
    Column("domain", _DOMAIN),
    Column("reading", ("Reading", "Furigana", "Kana", "ふりがな", "フリガナ", "読み", "カナ")),
    Column("relationship", ("Relationship", "関係", "リレーションシップ")),
    Column("permissions", ("Permissions", "権限")),
    Column("country", _COUNTRY),
    Column("language", ("Language", "言語")),
    Column("contact_name", ("Contact", "Contact name", "担当者", "担当者名", "連絡先")),
    Column("contact_email", ("E-mail", "Mail", "Contact e-mail", "メール", "メールアドレス", "連絡先メール")),
    Column("mca_accepted_on", ("Agreement accepted", "MCA accepted", "契約同意日", "MCA 同意日")),
    Column("mca_accepted_by", ("Agreement accepted by", "MCA accepted by", "契約同意者", "MCA 同意者")),
)
_SUBSCRIPTIONS = (
    Column("subscription_id", ("Subscription ID", "サブスクリプション ID"), is_required=True),
    *_WHOSE,
    Column(
        "name", ("Subscription", "Subscription name", "Friendly name", "Name", "サブスクリプション", "名前", "名称")
    ),
    Column("offer", ("Offer", "Offer name", "オファー", "プラン")),
    Column("status", ("Status", "State", "状態", "状況", "ステータス")),
    Column("quantity", ("Quantity", "Seats", "Licenses", "数量", "ライセンス数", "席数")),
    Column("unit", ("Unit", "単位")),
    Column("term", ("Term", "Term duration", "期間", "契約期間")),
    Column("billing_cycle", ("Billing cycle", "Billing", "請求サイクル", "請求周期")),
    Column("started_on", ("Start date", "Started", "Start", "開始日")),
    Column("ends_on", ("End date", "Ends", "End", "Renewal date", "Renewal", "終了日", "更新日", "満了日")),
    Column("auto_renew", ("Auto renew", "Auto-renewal", "自動更新")),
    Column("is_trial", ("Trial", "Is trial", "試用", "試用版")),
    Column("reseller", ("Reseller", "リセラー", "再販業者")),
    *_PRODUCT,
)
_USERS = (
    Column(
        "address",
        (
            "User principal name",
            "UPN",
            "User name",
            "Sign-in name",
            "E-mail",
            "Mail",
            "ユーザー プリンシパル名",
            "ユーザー名",
            "メール",
            "メールアドレス",
        ),
    ),
    Column("user_id", ("User ID", "Object ID", "ユーザー ID", "オブジェクト ID")),
    Column("name", ("Display name", "Name", "Full name", "表示名", "名前", "氏名")),
    *_WHOSE,
    Column("reading", ("Reading", "Furigana", "Kana", "ふりがな", "フリガナ", "読み", "カナ")),
    Column("given_name", ("First name", "Given name", "名")),
    Column("family_name", ("Last name", "Family name", "Surname", "姓", "名字")),
    Column("state", ("State", "Status", "Sign-in", "Enabled", "Account enabled", "状態", "サインイン", "有効")),
    Column("usage_location", ("Usage location", "Country", "利用場所", "使用場所", "国")),
    Column("phone", ("Phone", "Phone number", "Telephone", "電話", "電話番号")),
    Column("title", ("Title", "Job title", "役職")),
    Column("department", ("Department", "部署", "部門")),
    Column("licenses", ("Licenses", "License", "Products", "ライセンス", "製品")),
)
_LICENSES = (
    *_PRODUCT,
    *_WHOSE,
    Column("enabled", ("Enabled", "Seats", "Quantity", "Total", "Owned", "有効", "数量", "席数", "総数", "合計")),
    Column("consumed", ("Consumed", "Used", "Assigned", "使用済み", "使用中", "割り当て済み")),
    Column("suspended", ("Suspended", "停止", "停止中")),
    Column("warning", ("Warning", "Grace", "警告", "猶予")),
)
# Between the licenses of a user; + and / stand in the names of products, too.
_BETWEEN = re.compile(r"\s*[;,、|]\s*|(?<! )\+(?! )")
_NONE = frozenset({"unlicensed", "none", "-", "なし", "未割り当て"})


def _read_customer(values: Mapping[str, str], line: int) -> Iterator[Fact]:
    warnings: list[RowProblem] = []
    cells = dict(values)
    if "relationship" in cells:
        relationship = relationship_of(cells.pop("relationship"), warnings)
        if relationship is not None:
            cells["relationship"] = relationship.value
    yield fact_of(Subject.CUSTOMERS, cells, line, warnings=warnings, keys=("tenant_id", "domain", "name"))


def _read_subscription(values: Mapping[str, str], line: int) -> Iterator[Fact]:
    cells = dict(values)
    if "status" in cells:
        cells["status"] = subscription_status(cells["status"])
    yield fact_of(Subject.SUBSCRIPTIONS, cells, line)


def _read_user(values: Mapping[str, str], line: int) -> Iterator[Fact]:
    cells = dict(values)
    licenses = _licenses(cells.pop("licenses")) if "licenses" in cells else None
    if "state" in cells:
        cells["state"] = user_state(cells["state"])
    yield fact_of(Subject.USERS, cells, line, licenses=licenses)


def _licenses(text: str) -> tuple[str, ...] | None:
    """Each license in the form the store knows products by; None where the cell is empty and so does not say."""
    if text.casefold() in _NONE:
        return ()
    names = (guid_of(name) or name for name in _BETWEEN.split(text) if name)
    return tuple(dict.fromkeys(names)) or None


def _read_license(values: Mapping[str, str], line: int) -> Iterator[Fact]:
    yield fact_of(Subject.LICENSES, values, line)


OWN_LISTS = (
    TableFormat(
        "own-customers",
        QT_TRANSLATE_NOOP("Sentences", "List of your own: customers"),
        Subject.CUSTOMERS,
        is_own=True,
        columns=_CUSTOMERS,
        read=_read_customer,
    ),
    TableFormat(
        "own-subscriptions",
        QT_TRANSLATE_NOOP("Sentences", "List of your own: services"),
        Subject.SUBSCRIPTIONS,
        asks_customer=True,
        is_own=True,
        columns=_SUBSCRIPTIONS,
        read=_read_subscription,
    ),
    TableFormat(
        "own-users",
        QT_TRANSLATE_NOOP("Sentences", "List of your own: users"),
        Subject.USERS,
        asks_customer=True,
        is_own=True,
        columns=_USERS,
        read=_read_user,
    ),
    TableFormat(
        "own-licenses",
        QT_TRANSLATE_NOOP("Sentences", "List of your own: licenses"),
        Subject.LICENSES,
        asks_customer=True,
        is_own=True,
        columns=_LICENSES,
        read=_read_license,
    ),
)
