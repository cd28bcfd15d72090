"""Partner Center's *Customers.csv*: Customers > Export customers (domain.md 5.1).

The documentation names its columns in English and Japanese; no byte-exact export is known, so headers are matched
loosely and further columns a partner may have added are read where their meaning is plain.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from desktop.domain.customers import Relationship
from desktop.domain.sentences import QT_TRANSLATE_NOOP, sentence
from desktop.exchange.cells import (
    clean,
    country_of,
    domain_of,
    garbled_problem,
    name_problem,
    record_problem,
    tenant_id_of,
)
from desktop.exchange.delimited import Record
from desktop.exchange.encodings import shown
from desktop.exchange.headers import Column, Format, fold_title
from desktop.exchange.progress import Cancelled, Progress, never, stop_if, unreported
from desktop.exchange.recognition import Recognition, data_records
from desktop.exchange.rows import ListedCustomer, RowProblem

CUSTOMERS = Format(
    QT_TRANSLATE_NOOP("Sentences", "Partner Center"),
    (
        Column(
            "tenant_id",
            ("Microsoft ID", "Tenant ID", "Customer tenant ID", "Customer ID", "テナント ID", "マイクロソフト ID"),
            is_required=True,
        ),
        Column(
            "name",
            ("Company name", "Customer name", "Customer", "Name", "会社名", "顧客名", "企業名", "名前", "顧客"),
            is_required=True,
        ),
        Column(
            "domain",
            (
                "Primary domain name",
                "Primary domain",
                "Domain name",
                "Domain",
                "プライマリ ドメイン名",
                "ドメイン名",
                "ドメイン",
            ),
        ),
        Column(
            "relationship",
            ("Relationship", "Relationship to partner", "関係", "パートナーとの関係", "リレーションシップ"),
        ),
        Column("country", ("Country/region", "Country", "Region", "国/地域", "国または地域", "国", "地域")),
    ),
)

# Words are told apart by spaces; fold_title ignores the hyphens and dots within.
_RELATIONSHIPS: Mapping[str, Relationship] = {
    fold_title(word): relationship
    for relationship, words in {
        Relationship.RESELLER: (
            "Reseller Cloud-Reseller Indirect-Reseller CSP Cloud-Solution-Provider "
            "リセラー クラウド・リセラー 間接リセラー 再販業者 クラウド再販業者 クラウド・ソリューション・プロバイダー"
        ),
        Relationship.ADVISOR: "Advisor アドバイザー",
        Relationship.SYNDICATION: "Syndication シンジケーション",
        Relationship.MICROSOFT_SUPPORT: "Microsoft-Support Microsoft・サポート",
        Relationship.NONE: "None なし",
    }.items()
    for word in words.split()
}
_SEVERAL = re.compile(r"[,;、/|]")
_CHECK_EVERY = 500  # rows between two looks at progress and cancel


def read_customers(
    recognition: Recognition, *, progress: Progress = unreported, cancelled: Cancelled = never
) -> Iterator[ListedCustomer]:
    """Every row of the list, checked. Raises `UserError` "import-unreadable", "cancelled"."""
    reader, lines = _RowReader(recognition), recognition.source.lines
    for count, record in enumerate(data_records(recognition)):
        if count % _CHECK_EVERY == 0:
            stop_if(cancelled)
            progress(min(record.line, lines), lines)
        yield reader.read(record)


class _RowReader:
    """Reads and checks one record after the other of one list."""

    def __init__(self, recognition: Recognition) -> None:
        self._places = dict(recognition.match.places)
        self._needed = max(self._places.values()) + 1
        self._expected = len(recognition.columns)
        self._encoding = recognition.encoding
        self._lines: dict[str, int] = {}  # by tenant id: where it stood first

    def read(self, record: Record) -> ListedCustomer:
        count = len(record.cells)
        values = {field: clean(record.cells[place]) for field, place in self._places.items() if place < count}
        tenant_id, tenant_problem = tenant_id_of(values.get("tenant_id", ""))
        name, domain = values.get("name", ""), values.get("domain", "")
        problem = (
            record_problem(record, self._expected, self._needed)
            or garbled_problem((("name", name), ("domain", domain)), self._encoding)
            or tenant_problem
            or name_problem(name)
            or self._twice(tenant_id, record.line)
        )
        if problem is not None:
            return _rejected(ListedCustomer(record.line, tenant_id, name, domain), problem, record)
        warnings: list[RowProblem] = []
        return ListedCustomer(
            record.line,
            tenant_id,
            name,
            domain_of(domain, warnings),
            _relationship_of(values.get("relationship", ""), warnings),
            country_of(values.get("country", ""), warnings),
            warnings=tuple(warnings),
        )

    def _twice(self, tenant_id: str, line: int) -> RowProblem | None:
        first = self._lines.setdefault(tenant_id, line)
        if first == line:
            return None
        template = QT_TRANSLATE_NOOP(
            "Sentences", "Same tenant ID as line {line}: kept once. Take one of the lines out of the file."
        )
        return RowProblem("tenant-twice", "tenant_id", sentence(template, line=first))


def _rejected(row: ListedCustomer, problem: RowProblem, record: Record) -> ListedCustomer:
    return replace(
        row,
        tenant_id=shown(row.tenant_id),
        name=shown(row.name),
        domain=shown(row.domain),
        problem=problem,
        cells=tuple(shown(cell) for cell in record.cells),
    )


def _relationship_of(text: str, warnings: list[RowProblem]) -> Relationship | None:
    """None when the row does not say. A cell may name several: being a reseller is what counts here."""
    whole = _RELATIONSHIPS.get(fold_title(text))
    if whole is not None or not text:
        return whole
    parts = (_RELATIONSHIPS.get(fold_title(part)) for part in _SEVERAL.split(text))
    known = [relationship for relationship in parts if relationship is not None]
    if not known:
        template = QT_TRANSLATE_NOOP("Sentences", "Relationship “{relationship}” is not known here: taken as reseller")
        warnings.append(RowProblem("relationship", "relationship", sentence(template, relationship=shown(text))))
        return None
    return Relationship.RESELLER if Relationship.RESELLER in known else known[0]
