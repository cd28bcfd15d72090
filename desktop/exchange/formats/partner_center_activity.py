"""Partner Center: Account settings > Activity log > Export log (domain.md 1.4, 5.1).

What is looked for is evidence of an acceptance. The documentation names the columns, and of the actions a few: others
are told by their words. An action that is none says nothing here, and is no problem.
"""

import re
from collections.abc import Iterator, Mapping

from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.exchange.facts import Fact, Subject
from desktop.exchange.field_values import fact_of
from desktop.exchange.formats.format import Column, TableFormat
from desktop.exchange.headers import fold_title

_COLUMNS = (
    Column("at", ("Date-Time", "Date", "Time", "日時", "日付"), is_required=True),
    Column("customer_name", ("Affected customer", "影響を受ける顧客", "対象の顧客"), is_required=True),
    Column("what", ("Action", "アクション", "操作"), is_required=True),
    Column("customer_tenant_id", ("Customer ID", "Customer tenant ID", "Microsoft ID", "顧客 ID")),
    Column("by", ("Partner user", "Performed by", "パートナー ユーザー", "実行者")),
)
# "granular admin relationship approved", "dap_admin_relationship_approved"; folded, so without the long vowel mark
_RELATIONSHIP = re.compile(r"relationship|reseller|関係|リレション|リセラ")
_ACCEPTED = re.compile(r"accepted|approved|activated|承諾|承認|受諾|受け入れ|有効化|アクティブ化")
_REFUSED = re.compile(
    r"terminat|remov|expir|reject|declin|deni|cancel|pending|deactivat|unapproved|終了|削除|期限|拒否|却下|保留|待ち|未承認|無効"
)


def tells_acceptance(action: str) -> bool:
    """Whether the words of an action say that a customer accepted a relationship."""
    words = fold_title(action)
    return bool(_RELATIONSHIP.search(words) and _ACCEPTED.search(words) and not _REFUSED.search(words))


def _read(values: Mapping[str, str], line: int) -> Iterator[Fact]:
    if tells_acceptance(values["what"]):
        cells = {field: text for field, text in values.items() if field != "by" and text}
        yield fact_of(Subject.ACCEPTANCES, cells, line)


ACTIVITY_LOG = TableFormat(
    "partner-center-activity",
    QT_TRANSLATE_NOOP("Sentences", "Partner Center: activity log"),
    Subject.ACCEPTANCES,
    columns=_COLUMNS,
    read=_read,
)
