"""Partner Center: Export subscriptions of one customer's page (domain.md 5.1).

The documentation names its columns in English and Japanese, and does not say whose they are: the person does. The
export of all customers' subscriptions has columns nobody describes; where it names the customer, that is read.
"""

from collections.abc import Iterator, Mapping

from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.exchange.facts import Fact, Subject
from desktop.exchange.field_values import fact_of
from desktop.exchange.formats.format import Column, TableFormat
from desktop.exchange.formats.status_words import subscription_status

_COLUMNS = (
    Column("subscription_id", ("Subscription ID", "サブスクリプション ID"), is_required=True),
    Column(
        "name",
        ("Subscription", "Subscription name", "Friendly name", "サブスクリプション", "サブスクリプション名"),
        is_required=True,
    ),
    Column("quantity", ("Quantity", "Licenses", "Seats", "数量", "ライセンス数"), is_required=True),
    Column("status", ("Status", "State", "状態", "状況", "ステータス"), is_required=True),
    Column("reseller", ("Reseller", "Reseller name", "リセラー", "再販業者")),
    Column("started_on", ("Start date", "開始日")),
    Column("ends_on", ("End date", "Renewal date", "Expiration date", "終了日", "更新日", "有効期限")),
    Column("auto_renew", ("Auto renew", "Auto-renewal", "自動更新")),
    Column("customer_tenant_id", ("Customer ID", "Customer tenant ID", "Microsoft ID", "顧客 ID")),
    Column("customer_name", ("Customer name", "Customer", "Company name", "顧客名", "会社名", "顧客")),
)


def _read(values: Mapping[str, str], line: int) -> Iterator[Fact]:
    cells = dict(values)
    cells["status"] = subscription_status(cells["status"])
    yield fact_of(Subject.SUBSCRIPTIONS, cells, line)


SUBSCRIPTIONS = TableFormat(
    "partner-center-subscriptions",
    QT_TRANSLATE_NOOP("Sentences", "Partner Center: subscriptions"),
    Subject.SUBSCRIPTIONS,
    asks_customer=True,
    columns=_COLUMNS,
    read=_read,
)
