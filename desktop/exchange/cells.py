"""What cells say, in the form it is stored in, and what is wrong with them: shared by the formats."""

import re
import unicodedata

from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP, sentence
from desktop.domain.tenants import normal_domain, normal_tenant_id
from desktop.exchange.encodings import shown
from desktop.exchange.facts import RowProblem
from desktop.exchange.formula_guard import unguarded
from desktop.exchange.headers import fold_title

_MAX_NAME = 500
# What most rows hold; everything else takes the careful way of domain.tenants.
_PLAIN_TENANT_ID = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")
_PLAIN_DOMAIN = re.compile(
    r"(?=.{4,200}$)(?!.*xn--)(?!.*\.(?:local|localhost|invalid|test|arpa|onion)$)"
    r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}"
)
_MAX_ADDRESS = 320
_ADDRESS = re.compile(r"[^\s@<>\"]+@[^\s@<>\"]+")
_MOST = 1_000_000_000  # seats; more is a damaged number
_NUMBER = re.compile(r"[-+]?\d{1,12}(?:\.0*)?")
_TRUE = frozenset({"true", "yes", "y", "1", "on", "enabled", "はい", "有効", "オン", "真"})
_FALSE = frozenset({"false", "no", "n", "0", "off", "disabled", "いいえ", "無効", "オフ", "偽"})
_COUNTRIES = {
    fold_title(name): code
    for code, names in {
        "JP": "Japan 日本",
        "US": "United-States USA アメリカ合衆国 アメリカ 米国",
        "GB": "United-Kingdom イギリス 英国",
        "DE": "Germany Deutschland ドイツ",
        "FR": "France フランス",
        "CA": "Canada カナダ",
        "AU": "Australia オーストラリア",
        "IN": "India インド",
        "CN": "China 中国",
        "KR": "Korea 韓国 大韓民国",
        "TW": "Taiwan 台湾",
        "SG": "Singapore シンガポール",
        "BR": "Brazil ブラジル",
    }.items()
    for name in names.split()
}


def clean(cell: str) -> str:
    """The text of a cell on one line, without blanks around it and without a formula guard."""
    return " ".join((unguarded(cell) if cell.startswith("'") else cell).split())


def tenant_id_of(text: str) -> tuple[str, RowProblem | None]:
    """A tenant id in lower case, or what is wrong with it."""
    tenant_id = text.lower()
    if _PLAIN_TENANT_ID.fullmatch(tenant_id):
        return tenant_id, None
    if not text:
        template = QT_TRANSLATE_NOOP("Sentences", "No tenant ID: row left out. Add it to the file.")
        return text, RowProblem("tenant-missing", "tenant_id", sentence(template))
    try:
        return normal_tenant_id(text), None
    except UserError:
        template = QT_TRANSLATE_NOOP("Sentences", "Tenant ID is not a GUID: row left out. Mend it in the file.")
        return text, RowProblem("tenant-invalid", "tenant_id", sentence(template))


def name_problem(name: str) -> RowProblem | None:
    """What is wrong with a customer's name."""
    if not name:
        template = QT_TRANSLATE_NOOP("Sentences", "No name: row left out. Add it to the file.")
        return RowProblem("name-missing", "name", sentence(template))
    if len(name) > _MAX_NAME:
        template = QT_TRANSLATE_NOOP("Sentences", "Name longer than {limit} characters: row left out. Shorten it.")
        return RowProblem("name-too-long", "name", sentence(template, limit=_MAX_NAME))
    return None


def domain_of(text: str, warnings: list[RowProblem]) -> str:
    """A domain in lower case and in Unicode; "" with a warning when there is none."""
    domain = text.lower()
    if _PLAIN_DOMAIN.fullmatch(domain):
        return domain
    template, domain = QT_TRANSLATE_NOOP("Sentences", "No domain: imported, add it later"), ""
    try:
        domain = normal_domain(text)
    except UserError:
        template = QT_TRANSLATE_NOOP("Sentences", "“{domain}” is not a domain: imported without it, add it later")
    if not domain:
        warnings.append(RowProblem("domain", "domain", sentence(template, domain=shown(text))))
    return domain


def country_of(text: str, warnings: list[RowProblem]) -> str:
    """ISO 3166-1 alpha-2, of a code or of the name of a country most lists hold; "" with a warning otherwise."""
    if not text or (len(text) == 2 and text.isascii() and text.isalpha()):
        return text.upper()
    code = _COUNTRIES.get(fold_title(text), "")
    if not code:
        template = QT_TRANSLATE_NOOP(
            "Sentences", "Country “{country}” is not known here: imported without it, add it later"
        )
        warnings.append(RowProblem("country", "country", sentence(template, country=shown(text))))
    return code


def guid_of(text: str) -> str:
    """A GUID in lower case; "" when there is none."""
    guid = text.lower()
    if _PLAIN_TENANT_ID.fullmatch(guid):
        return guid
    try:
        return normal_tenant_id(text)
    except UserError:
        return ""


def address_of(text: str) -> tuple[str, RowProblem | None]:
    """A user principal name as it is written, or what is wrong with it. Guests have # in theirs; not all get mail."""
    if _ADDRESS.fullmatch(text) and len(text) <= _MAX_ADDRESS:
        return text, None
    if not text:
        template = QT_TRANSLATE_NOOP("Sentences", "No user principal name: row left out. Add it to the file.")
        return text, RowProblem("address-missing", "address", sentence(template))
    template = QT_TRANSLATE_NOOP("Sentences", "“{address}” is not a user principal name: row left out. Mend it.")
    return text, RowProblem("address-invalid", "address", sentence(template, address=shown(text[:80])))


def integer_of(text: str, field: str, warnings: list[RowProblem]) -> int | None:
    """A whole number, also with thousands set apart; None with a warning when something else is written."""
    plain = (
        text if text.isdecimal() and text.isascii() else unicodedata.normalize("NFKC", text).replace(",", "").strip()
    )
    if not plain:
        return None
    number = int(plain.partition(".")[0]) if _NUMBER.fullmatch(plain) else _MOST + 1
    if abs(number) <= _MOST:
        return number
    template = QT_TRANSLATE_NOOP("Sentences", "“{number}” is not a whole number: imported without it, add it later")
    warnings.append(RowProblem("number", field, sentence(template, number=shown(text[:60]))))
    return None


def flag_of(text: str) -> int | None:
    """1 or 0 for a yes or no in words, in both languages; None when it is neither."""
    folded = unicodedata.normalize("NFKC", text).casefold().strip()
    return 1 if folded in _TRUE else 0 if folded in _FALSE else None
