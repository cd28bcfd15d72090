"""The last check before a draft leaves."""

from dataclasses import replace

import pytest

from desktop.domain.errors import UserError
from desktop.mail.draft import Draft, check_whole

LINK = "https://admin.microsoft.com/x?DAP=true#/a"
SENT = Draft("a@例え.example; b@contoso.example", "件名", f"x\r\n\r\n{LINK}\r\n")
ARRIVED = Draft("a@xn--r8jz45g.example, b@contoso.example", "件名", f"x\n\n{LINK}\n")


def test_a_draft_that_arrived_whole_passes() -> None:
    check_whole(ARRIVED, SENT, LINK)


@pytest.mark.parametrize(
    "changes",
    [
        {"body": ARRIVED.body.replace("#/a", "")},
        {"body": ARRIVED.body[:-1]},
        {"subject": "件"},
        {"to": "a@xn--r8jz45g.example"},
        {"to": "a@xn--r8jz45g.example, c@contoso.example"},
        {"to": ""},
    ],
)
def test_a_draft_that_lost_something_does_not(changes: dict[str, str]) -> None:
    with pytest.raises(UserError) as caught:
        check_whole(replace(ARRIVED, **changes), SENT, LINK)
    assert caught.value.code == "handover-link-lost"


def test_another_link_than_the_one_asked_for_does_not_pass() -> None:
    with pytest.raises(UserError):
        check_whole(ARRIVED, SENT, LINK.replace("true", "false"))
