"""The lists that Partner Desk exports itself (`exporting/fields.py`): never all customers, whatever they look like.

They are known by the name of the partner account, which stands in every row and in no list of Microsoft's. Columns that
are counted or told by other lists (seats used, invitation, tags, support contact) are known, and not read.
"""

from collections.abc import Callable, Iterator, Mapping

from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.exchange.cells import guid_of
from desktop.exchange.exporting import fields
from desktop.exchange.facts import ACCOUNT, FIELDS, Fact, Subject
from desktop.exchange.field_values import fact_of
from desktop.exchange.formats.format import Column, TableFormat
from desktop.store import lists

# The titles in Japanese, as the translations have them.
JAPANESE: Mapping[str, str] = {
    "Partner account": "パートナー アカウント",
    "Customer tenant ID": "顧客テナント ID",
    "Customer domain": "顧客ドメイン",
    "Customer name": "顧客名",
    "SKU ID": "SKU ID",
    "SKU part number": "SKU 品番",
    "Product name": "製品名",
    "Microsoft ID": "Microsoft ID",
    "Company name": "会社名",
    "Tenant name": "テナント名",
    "Primary domain name": "プライマリ ドメイン名",
    "Relationship": "関係",
    "Permissions": "権限",
    "Not in the list since": "一覧にない日付",
    "Services": "サービス",
    "Users": "ユーザー",
    "Seats used": "使用中のシート",
    "Seats owned": "所有シート",
    "Invitation": "招待",
    "Invitation since": "招待の日付",
    "Tags": "タグ",
    "Contact": "担当者",
    "Contact e-mail": "担当者のメール",
    "Country/region": "国/地域",
    "Language": "言語",
    "Reading": "ふりがな",
    "Agreement accepted on": "契約同意日",
    "Agreement accepted by": "契約同意者",
    "Subscription ID": "サブスクリプション ID",
    "Subscription": "サブスクリプション",
    "Offer": "オファー",
    "Kind": "種類",
    "Commerce": "コマース",
    "Status": "状態",
    "Quantity": "数量",
    "Unit": "単位",
    "Term": "期間",
    "Billing cycle": "請求サイクル",
    "Start date": "開始日",
    "End date": "終了日",
    "Auto-renew": "自動更新",
    "Trial": "試用版",
    "Reseller": "リセラー",
    "Support contact": "サポート連絡先",
    "User ID": "ユーザー ID",
    "User principal name": "ユーザー プリンシパル名",
    "Display name": "表示名",
    "First name": "名",
    "Last name": "姓",
    "State": "状態",
    "Usage location": "利用場所",
    "Domain type": "ドメインの種類",
    "Phone number": "電話番号",
    "Title": "役職",
    "Department": "部署",
    "Licenses": "ライセンス",
    "Active units": "有効な数",
    "Consumed units": "使用済みの数",
    "Suspended units": "停止中の数",
    "Warning units": "警告の数",
    "Known holders": "既知の所有者",
}


def _read(subject: Subject, *keys: str) -> Callable[[Mapping[str, str], int], Iterator[Fact]]:
    """What reads a row of a list about `subject`; one of `keys` it must have."""
    known = frozenset(FIELDS[subject])

    def read(values: Mapping[str, str], line: int) -> Iterator[Fact]:
        licenses = _licenses(values["licenses"]) if "licenses" in values else None
        cells = {field: text for field, text in values.items() if field in known and not _says_nothing(field, text)}
        yield fact_of(subject, cells, line, licenses=licenses, keys=keys)

    return read


def _says_nothing(field: str, text: str) -> bool:
    """Whether a cell tells that something is not known here: there is nothing to warn of."""
    if field == "sku_id":
        return not guid_of(text)  # a product whose id nobody told stands under its name
    return not text and field in ("name", "domain", "customer_domain")


def _licenses(text: str) -> tuple[str, ...]:
    """All licenses of a user, each in the form the store knows products by. Its cell is empty where there are none."""
    return tuple(dict.fromkeys(guid_of(name) or name for name in map(str.strip, text.split("+")) if name))


def _columns(subject: Subject, *required: str) -> tuple[Column, ...]:
    return tuple(
        Column(field.name, _titles(field.title), is_required=field.name in (ACCOUNT, *required))
        for field in fields.FIELDS[lists.Subject(subject.value)]
    )


def _titles(english: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((english, JAPANESE[english])))


OWN_EXPORTS = (
    TableFormat(
        "partner-desk-customers",
        QT_TRANSLATE_NOOP("Sentences", "Partner Desk: exported customers"),
        Subject.CUSTOMERS,
        is_verified=True,
        columns=_columns(Subject.CUSTOMERS, "name"),
        read=_read(Subject.CUSTOMERS, "tenant_id", "domain", "name"),
    ),
    TableFormat(
        "partner-desk-services",
        QT_TRANSLATE_NOOP("Sentences", "Partner Desk: exported services"),
        Subject.SUBSCRIPTIONS,
        is_verified=True,
        columns=_columns(Subject.SUBSCRIPTIONS, "subscription_id", "commerce"),
        read=_read(Subject.SUBSCRIPTIONS, "subscription_id", "name"),
    ),
    TableFormat(
        "partner-desk-users",
        QT_TRANSLATE_NOOP("Sentences", "Partner Desk: exported users"),
        Subject.USERS,
        is_verified=True,
        columns=_columns(Subject.USERS, "user_id", "address"),
        read=_read(Subject.USERS, "user_id", "address"),
    ),
    TableFormat(
        "partner-desk-licenses",
        QT_TRANSLATE_NOOP("Sentences", "Partner Desk: exported licenses"),
        Subject.LICENSES,
        is_verified=True,
        columns=_columns(Subject.LICENSES, "sku_id", "assigned"),
        read=_read(Subject.LICENSES),
    ),
)
