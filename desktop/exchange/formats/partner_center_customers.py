"""Partner Center's *Customers.csv*: Customers > Export customers (domain.md 5.1).

The documentation names its columns in English and Japanese; no byte-exact export is known, so headers are matched
loosely and further columns a partner may have added are read where their meaning is plain.
"""

import re
from collections.abc import Iterator, Mapping

from desktop.domain.customers import Relationship
from desktop.domain.sentences import QT_TRANSLATE_NOOP, sentence
from desktop.exchange.cells import country_of, domain_of, name_problem, tenant_id_of
from desktop.exchange.encodings import shown
from desktop.exchange.facts import Fact, RowProblem, Subject
from desktop.exchange.formats.format import Column, TableFormat
from desktop.exchange.headers import fold_title

_COLUMNS = (
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


def relationship_of(text: str, warnings: list[RowProblem]) -> Relationship | None:
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


def _read(values: Mapping[str, str], line: int) -> Iterator[Fact]:
    tenant_id, problem = tenant_id_of(values["tenant_id"])
    name, domain = values["name"], values.get("domain", "")
    problem = problem or name_problem(name)
    if problem is not None:
        yield Fact(Subject.CUSTOMERS, line, {"tenant_id": tenant_id, "name": name, "domain": domain}, problem)
        return
    warnings: list[RowProblem] = []
    told: dict[str, str | int] = {"tenant_id": tenant_id, "name": name}
    if domain := domain_of(domain, warnings):
        told["domain"] = domain
    if relationship := relationship_of(values.get("relationship", ""), warnings):
        told["relationship"] = relationship.value
    if country := country_of(values.get("country", ""), warnings):
        told["country"] = country
    yield Fact(Subject.CUSTOMERS, line, told, warnings=tuple(warnings))


CUSTOMERS = TableFormat(
    "partner-center-customers",
    QT_TRANSLATE_NOOP("Sentences", "Partner Center: customers"),
    Subject.CUSTOMERS,
    is_whole=True,
    columns=_COLUMNS,
    read=_read,
)
