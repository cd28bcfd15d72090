"""Which way *Open in email* goes, on every platform."""

import pytest

from desktop.domain.invitations import HandOverRoute as Route
from desktop.mail.routes import Platform, choose_route


@pytest.mark.parametrize(
    ("platform", "length", "routes"),
    [
        ("windows", 2_000, (Route.MAILTO, Route.EML, Route.COPY_AND_MAILTO)),
        ("windows", 2_001, (Route.EML, Route.COPY_AND_MAILTO)),
        ("macos", 8_000, (Route.MAILTO, Route.COPY_AND_MAILTO)),
        ("macos", 8_001, (Route.COPY_AND_MAILTO,)),
        ("linux", 8_000, (Route.MAILTO, Route.EML, Route.COPY_AND_MAILTO)),
        ("linux", 8_001, (Route.EML, Route.COPY_AND_MAILTO)),
    ],
)
def test_order_by_platform_and_length(platform: str, length: int, routes: tuple[Route, ...]) -> None:
    choice = choose_route(platform, length)
    assert choice.routes == routes
    assert choice.route == routes[0]
    assert (choice.length, choice.limit) == (length, Platform(platform).url_limit)


def test_recipients_and_subject_alone_may_be_too_long() -> None:
    assert choose_route("windows", 9_000, short_url_length=2_001).routes == (Route.EML,)
    nothing = choose_route("macos", 9_000, short_url_length=8_001)
    assert nothing.route is None
    assert "9,000 of 8,000 characters" in str(nothing.reason)


@pytest.mark.parametrize("platform", list(Platform))
def test_without_a_mail_program_it_says_what_to_do(platform: Platform) -> None:
    choice = choose_route(platform, 100, has_mail_program=False)
    assert choice.route is None
    assert str(choice.title) == "No mail program is set"
    assert "Copy to clipboard" in str(choice.reason)


@pytest.mark.parametrize("has_mail_program", [True, None])
def test_a_mail_program_that_is_set_or_unknown_is_asked(has_mail_program: bool | None) -> None:
    assert choose_route("linux", 100, has_mail_program).route is Route.MAILTO


@pytest.mark.parametrize(
    ("platform", "length", "title", "reason"),
    [
        ("windows", 1_204, "new message", "1,204 of 2,000 characters: fits in one link."),
        ("windows", 3_876, "draft file (.eml)", "3,876 of 2,000 characters: opens as a draft file."),
        ("macos", 9_001, "Copies the text", "9,001 of 8,000 characters: too long for one link."),
    ],
)
def test_the_route_is_explained_before_the_click(platform: str, length: int, title: str, reason: str) -> None:
    choice = choose_route(platform, length)
    assert title in str(choice.title)
    assert str(choice.reason) == reason


def test_platforms_are_named_by_python() -> None:
    assert [Platform.named(name) for name in ("win32", "darwin", "linux", "freebsd14")] == [
        Platform.WINDOWS,
        Platform.MACOS,
        Platform.LINUX,
        Platform.LINUX,
    ]
