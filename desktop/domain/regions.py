"""The regions of the Cloud Solution Provider program: a partner may sell only in its own (domain.md 1.6)."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.errors import UserError
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence, sentence

# The program's table of 2023-08, as ISO 3166-1 alpha-2 codes.
_REGIONS: dict[str, frozenset[str]] = {
    name: frozenset(countries.split())
    for name, countries in {
        QT_TRANSLATE_NOOP("Sentences", "Africa"): (
            "AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW KE KM LR MG ML MU MW NA NC NE NG PF RE"
            " RW SC SH SL SN SO SS ST TD TG TZ UG YT ZM"
        ),
        QT_TRANSLATE_NOOP("Sentences", "Asia and Pacific"): "BD BN BT HK ID KH LA LK MM MO MV MY NP PH SG TH TL VN",
        QT_TRANSLATE_NOOP("Sentences", "Australia"): "AU CC CK CX FJ FM HM KI MH NF NR NU PG PN PW SB TF TK TO TV WF",
        QT_TRANSLATE_NOOP("Sentences", "Brazil"): "BR",
        QT_TRANSLATE_NOOP("Sentences", "Canada"): "CA PM",
        QT_TRANSLATE_NOOP("Sentences", "China"): "CN",
        QT_TRANSLATE_NOOP("Sentences", "India"): "IN",
        QT_TRANSLATE_NOOP("Sentences", "Japan"): "JP",
        QT_TRANSLATE_NOOP("Sentences", "Korea"): "KR",
        QT_TRANSLATE_NOOP("Sentences", "Taiwan"): "TW",
        QT_TRANSLATE_NOOP("Sentences", "New Zealand"): "NZ VU WS",
        QT_TRANSLATE_NOOP("Sentences", "United States"): "AS GU MP UM US",
        QT_TRANSLATE_NOOP("Sentences", "Europe"): (
            "AD AT AX BE BG BV CH CY CZ DE DK EE ES FI FO FR GB GG GI GL GR HR HU IE IM IS IT JE LI LT LU LV MC"
            " MT NL NO PL PT RO SE SI SJ SK SM VA"
        ),
        QT_TRANSLATE_NOOP("Sentences", "Latin America and the Caribbean"): (
            "AG AI AQ AR AW BB BL BM BO BQ BS BZ CL CO CR CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF"
            " MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI"
        ),
        QT_TRANSLATE_NOOP("Sentences", "Middle East, Central Europe and Eastern Europe"): (
            "AE AF AL AM AZ BA BH DZ EG GE IL IO IQ JO KG KW KZ LB LS LY MA MD ME MK MN MR MZ OM PK PS QA RS SA"
            " SZ TJ TM TN TR UA UZ XK YE ZA ZW"
        ),
    }.items()
}
_REGION_OF = {country: name for name, countries in _REGIONS.items() for country in countries}


class RegionStanding(StrEnum):
    """How a customer's country stands to the partner's region."""

    INSIDE = "inside"
    OUTSIDE = "outside"
    NOT_AUTHORIZED = "not_authorized"  # on no region's list
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class RegionVerdict:
    """Whether a partner may invite a customer, and the sentence that says so."""

    standing: RegionStanding
    sentence: Sentence

    @property
    def needs_reason(self) -> bool:
        """Whether to go on only with a reason, which is kept."""
        return self.standing in (RegionStanding.OUTSIDE, RegionStanding.NOT_AUTHORIZED)


def normal_country(text: str) -> str:
    """The ISO 3166-1 alpha-2 code `text`, in upper case; "" of blank text. Raises `UserError` ("country-invalid")."""
    code = text.strip().upper()
    if code and not (len(code) == 2 and code.isascii() and code.isalpha()):
        raise UserError(
            QT_TRANSLATE_NOOP("Sentences", "“{country}” is not a country: choose one from the list."),
            code="country-invalid",
            country=text,
        )
    return code


def region_name(country: str) -> Sentence | None:
    """The region that `country` (ISO 3166-1 alpha-2) belongs to; None when it is on no list."""
    name = _REGION_OF.get(country.upper())
    return sentence(name) if name else None


def check_region(partner_country: str, customer_country: str) -> RegionVerdict:
    """Whether a partner in one country may invite a customer whose tenant is in another (ISO codes, or "")."""
    ours, theirs = region_name(partner_country), region_name(customer_country)
    if not customer_country:
        return _verdict(
            RegionStanding.UNKNOWN,
            QT_TRANSLATE_NOOP(
                "Sentences", "The customer's country is unknown, so the region cannot be checked: enter it."
            ),
        )
    if theirs is None:
        return _verdict(
            RegionStanding.NOT_AUTHORIZED,
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The customer's country is on no list of the program, so an order may be refused: go on with a reason.",
            ),
        )
    if not partner_country:
        return _verdict(
            RegionStanding.UNKNOWN,
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Your own country is unknown, so the region cannot be checked: enter it in the partner account.",
            ),
        )
    if ours is None:
        return _verdict(
            RegionStanding.NOT_AUTHORIZED,
            QT_TRANSLATE_NOOP(
                "Sentences",
                "Your own country is on no list of the program, so an order may be refused: go on with a reason.",
            ),
        )
    if ours != theirs:
        return _verdict(
            RegionStanding.OUTSIDE,
            QT_TRANSLATE_NOOP(
                "Sentences",
                "The customer's region is {theirs}, yours is {ours}. You can sell in your own only: give a reason.",
            ),
            ours=ours,
            theirs=theirs,
        )
    return _verdict(RegionStanding.INSIDE, QT_TRANSLATE_NOOP("Sentences", "In your region: {ours}."), ours=ours)


def _verdict(standing: RegionStanding, template: str, **facts: object) -> RegionVerdict:
    return RegionVerdict(standing, sentence(template, **facts))
