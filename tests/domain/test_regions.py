"""Whom a partner may invite, by the program's regions."""

from itertools import pairwise

import pytest

from desktop.domain.errors import UserError
from desktop.domain.regions import RegionStanding, check_region, normal_country, region_name

INSIDE, OUTSIDE = RegionStanding.INSIDE, RegionStanding.OUTSIDE
NOT_AUTHORIZED, UNKNOWN = RegionStanding.NOT_AUTHORIZED, RegionStanding.UNKNOWN


@pytest.mark.parametrize(
    ("partner", "customer", "standing"),
    [
        ("JP", "JP", INSIDE),
        ("jp", "JP", INSIDE),
        ("DE", "GB", INSIDE),
        ("US", "GU", INSIDE),
        ("NZ", "WS", INSIDE),
        ("RS", "XK", INSIDE),
        ("JP", "US", OUTSIDE),
        ("US", "PR", OUTSIDE),  # Puerto Rico is in Latin America
        ("US", "VI", OUTSIDE),
        ("AU", "NZ", OUTSIDE),
        ("KR", "JP", OUTSIDE),
        ("JP", "RU", NOT_AUTHORIZED),
        ("JP", "BY", NOT_AUTHORIZED),
        ("RU", "JP", NOT_AUTHORIZED),
        ("", "RU", NOT_AUTHORIZED),
        ("JP", "", UNKNOWN),
        ("", "JP", UNKNOWN),
        ("", "", UNKNOWN),
    ],
)
def test_a_customers_country_stands_to_the_partners_region(
    partner: str, customer: str, standing: RegionStanding
) -> None:
    verdict = check_region(partner, customer)
    assert verdict.standing is standing
    assert verdict.needs_reason is (standing in (OUTSIDE, NOT_AUTHORIZED))
    assert str(verdict.sentence).endswith(".")
    assert "{" not in str(verdict.sentence)


def test_a_verdict_names_both_regions() -> None:
    assert str(check_region("DE", "JP").sentence).startswith("The customer's region is Japan, yours is Europe.")


@pytest.mark.parametrize("alone", ["JP", "BR", "CN", "IN", "KR", "TW"])
def test_some_countries_stand_alone(alone: str) -> None:
    letters = [chr(letter) for letter in range(ord("A"), ord("Z") + 1)]
    others = [first + second for first in letters for second in letters if first + second != alone]
    assert all(region_name(country) != region_name(alone) for country in others)


def test_no_country_is_in_two_regions() -> None:
    from desktop.domain import regions

    listed = sorted(country for countries in regions._REGIONS.values() for country in countries)
    assert all(one != next_one for one, next_one in pairwise(listed))
    assert len(regions._REGIONS) == 15
    assert len(listed) == 242


def test_a_country_is_read_or_refused() -> None:
    assert [normal_country(text) for text in ("JP", " jp ", "", " ")] == ["JP", "JP", "", ""]
    for text in ("Japan", "J1", "ＪＰ", "J"):
        with pytest.raises(UserError) as refused:
            normal_country(text)
        assert refused.value.code == "country-invalid"
