"""Handing a draft over: every route on every platform, with the exact URL the mail program would get."""

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.domain.errors import UserError
from desktop.domain.invitations import HandOverRoute as Route
from desktop.mail.draft import Draft
from desktop.mail.eml import parse_eml
from desktop.mail.plain_text import parse_txt
from desktop.mail.routes import Platform
from desktop.ui.handover import mail_program as asking
from desktop.ui.handover.hand_over import HandOverDesk, HandOverResult
from tests.ui.url_catcher import UrlCatcher

LINK = "https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship&msppId=0&DAP=true#/a/b"
TO, SUBJECT = "k.takahashi@tokyo-daiichi-law.example", "リセラーの関係のご承諾のお願い"
SHORT = f"お世話になっております。\n\n{LINK}\n\n佐藤"
MEDIUM = SHORT + "あ" * 300  # more than Windows hands over in a URL
LONG = SHORT + "あ" * 1_000  # more than anybody


@pytest.fixture
def draft_program() -> Iterator[UrlCatcher]:
    """A program for files, on platforms whose files go through Qt."""
    catcher = UrlCatcher()
    QDesktopServices.setUrlHandler("file", catcher, "catch")  # type: ignore[arg-type]  # the stub is wrong
    yield catcher
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def outbox(tmp_path: Path) -> Path:
    folder = tmp_path / "outbox"
    folder.mkdir()
    return folder


def opened(qtbot: QtBot, platform: Platform, outbox: Path, body: str, **changes: str) -> HandOverResult | UserError:
    """Opens the draft in email; returns the one answer."""
    desk = HandOverDesk(platform=platform, outbox=outbox)
    draft = {"to": TO, "subject": SUBJECT, "body": body, "link": LINK} | changes
    return answer(qtbot, desk, lambda: desk.open_in_email(**draft))


def answer(qtbot: QtBot, desk: HandOverDesk, ask: object) -> HandOverResult | UserError:
    """The one answer to `ask()`."""
    answers: list[HandOverResult | UserError] = []
    desk.finished.connect(answers.append)
    desk.failed.connect(answers.append)
    assert callable(ask)
    ask()
    qtbot.waitUntil(lambda: bool(answers))
    assert len(answers) == 1
    return answers[0]


@pytest.fixture
def xdg_mime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's answer to which mail program is set, and its `gio`, which keeps what it is asked to open."""
    programs = tmp_path / "bin"
    programs.mkdir()
    write_program(programs / "xdg-mime", "echo mail.desktop")
    write_program(programs / "gio", f'echo "$2" >> {tmp_path}/opened')
    monkeypatch.setenv("PATH", f"{programs}:/usr/bin:/bin")
    return programs


def write_program(path: Path, script: str) -> None:
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


@pytest.mark.parametrize("platform", list(Platform))
def test_a_short_draft_goes_in_one_url(
    qtbot: QtBot, platform: Platform, outbox: Path, mail_program: UrlCatcher, xdg_mime: Path
) -> None:
    body = f"Hello,\n\n{LINK}\n"
    result = opened(qtbot, platform, outbox, body)
    assert isinstance(result, HandOverResult)
    assert result.route is Route.MAILTO
    assert mail_program.drafts == [Draft(TO, SUBJECT, body)]
    assert str(result.title) == "Asked your mail program to open the draft."
    assert str(result.text) == "Nothing there? Copy to clipboard."


def test_a_longer_one_goes_as_a_draft_file_on_windows(
    qtbot: QtBot, outbox: Path, mail_program: UrlCatcher, draft_program: UrlCatcher
) -> None:
    result = opened(qtbot, Platform.WINDOWS, outbox, MEDIUM)
    assert isinstance(result, HandOverResult)
    assert result.route is Route.EML
    (url,) = draft_program.urls
    assert Path(url.toLocalFile()).parent == outbox
    assert parse_eml(Path(url.toLocalFile()).read_bytes()) == Draft(TO, SUBJECT, MEDIUM)
    assert mail_program.urls == []


def test_a_longer_one_still_goes_in_one_url_on_a_mac(qtbot: QtBot, outbox: Path, mail_program: UrlCatcher) -> None:
    result = opened(qtbot, Platform.MACOS, outbox, MEDIUM)
    assert isinstance(result, HandOverResult)
    assert result.route is Route.MAILTO
    assert mail_program.drafts == [Draft(TO, SUBJECT, MEDIUM)]


@pytest.mark.skipif(not Path("/bin/sh").exists(), reason="gio and xdg-mime are Linux's")
def test_the_longest_goes_as_a_draft_file_on_linux(
    qtbot: QtBot, tmp_path: Path, outbox: Path, mail_program: UrlCatcher, xdg_mime: Path
) -> None:
    result = opened(qtbot, Platform.LINUX, outbox, LONG)
    assert isinstance(result, HandOverResult)
    assert result.route is Route.EML
    path = Path((tmp_path / "opened").read_text(encoding="utf-8").strip())
    assert parse_eml(path.read_bytes()) == Draft(TO, SUBJECT, LONG)


def test_the_longest_is_copied_on_a_mac(qtbot: QtBot, outbox: Path, mail_program: UrlCatcher) -> None:
    result = opened(qtbot, Platform.MACOS, outbox, LONG)
    assert isinstance(result, HandOverResult)
    assert result.route is Route.COPY_AND_MAILTO
    assert QGuiApplication.clipboard().text() == LONG
    assert mail_program.drafts == [Draft(TO, SUBJECT, "")]
    assert str(result.title) == "The text is on the clipboard: paste it into the message."


def test_without_a_program_for_draft_files_it_is_copied(qtbot: QtBot, outbox: Path, mail_program: UrlCatcher) -> None:
    result = opened(qtbot, Platform.WINDOWS, outbox, MEDIUM)  # offscreen, Qt opens no file
    assert isinstance(result, HandOverResult)
    assert result.route is Route.COPY_AND_MAILTO
    assert QGuiApplication.clipboard().text() == MEDIUM


def test_an_outbox_that_cannot_be_written_leaves_the_clipboard(
    qtbot: QtBot, tmp_path: Path, mail_program: UrlCatcher, draft_program: UrlCatcher
) -> None:
    result = opened(qtbot, Platform.WINDOWS, tmp_path / "gone", MEDIUM)
    assert isinstance(result, HandOverResult)
    assert result.route is Route.COPY_AND_MAILTO
    assert draft_program.urls == []


@pytest.mark.parametrize("platform", [Platform.WINDOWS, Platform.MACOS])
def test_when_nothing_starts_it_says_what_else_there_is(qtbot: QtBot, platform: Platform, outbox: Path) -> None:
    error = opened(qtbot, platform, outbox, SHORT)
    assert isinstance(error, UserError)
    assert error.code == "mail-program-failed"
    assert "Copy to clipboard" in str(error)


@pytest.mark.skipif(not Path("/bin/sh").exists(), reason="xdg-mime is Linux's")
def test_no_mail_program_set_is_said(qtbot: QtBot, outbox: Path, mail_program: UrlCatcher, xdg_mime: Path) -> None:
    write_program(xdg_mime / "xdg-mime", "exit 0")
    error = opened(qtbot, Platform.LINUX, outbox, SHORT)
    assert isinstance(error, UserError)
    assert str(error).startswith("No mail program is set. ")
    assert mail_program.urls == []
    write_program(xdg_mime / "xdg-mime", "echo mail.desktop")  # the user has set one since
    assert isinstance(opened(qtbot, Platform.LINUX, outbox, SHORT), HandOverResult)


@pytest.mark.skipif(not Path("/bin/sh").exists(), reason="xdg-mime is Linux's")
@pytest.mark.parametrize(("script", "known"), [("echo mail.desktop", True), ("exit 3", False)])
def test_the_mail_program_is_known_before_the_click(qtbot: QtBot, xdg_mime: Path, script: str, known: bool) -> None:
    write_program(xdg_mime / "xdg-mime", script)
    desk = HandOverDesk(platform=Platform.LINUX)
    with qtbot.waitSignal(desk.mail_program_known):
        desk.ask_for_mail_program()
    assert desk.has_mail_program is known


@pytest.mark.parametrize("platform", [Platform.WINDOWS, Platform.MACOS])
def test_other_systems_are_not_asked(qtbot: QtBot, platform: Platform) -> None:
    desk = HandOverDesk(platform=platform)
    with qtbot.waitSignal(desk.mail_program_known):
        desk.ask_for_mail_program()
    assert desk.has_mail_program is None


def test_a_system_without_xdg_mime_cannot_be_asked(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    desk = HandOverDesk(platform=Platform.LINUX)
    with qtbot.waitSignal(desk.mail_program_known):
        desk.ask_for_mail_program()
    assert desk.has_mail_program is None


@pytest.mark.parametrize(
    "changes",
    [{"subject": "a\r\nBcc: x@y.example"}, {"to": "a@b.example\nBcc: c@d.example"}, {"to": "nobody"}],
)
@pytest.mark.parametrize("body", [SHORT, LONG])
def test_what_no_header_can_hold_is_refused(
    qtbot: QtBot, outbox: Path, mail_program: UrlCatcher, changes: dict[str, str], body: str
) -> None:
    error = opened(qtbot, Platform.MACOS, outbox, body, **changes)
    assert isinstance(error, UserError)
    assert mail_program.urls == []


@pytest.mark.parametrize("platform", [Platform.WINDOWS, Platform.MACOS])
@pytest.mark.parametrize("body", [SHORT, MEDIUM])
def test_a_draft_whose_link_would_not_arrive_does_not_leave(
    qtbot: QtBot, outbox: Path, mail_program: UrlCatcher, draft_program: UrlCatcher, platform: Platform, body: str
) -> None:
    error = opened(qtbot, platform, outbox, body.replace("&DAP", ""))
    assert isinstance(error, UserError)
    assert error.code == "handover-link-lost"
    assert mail_program.urls == draft_program.urls == []


def test_copying_says_how_much_and_holds_the_link(qtbot: QtBot) -> None:
    desk = HandOverDesk()
    result = answer(qtbot, desk, lambda: desk.copy(LONG, LINK))
    assert isinstance(result, HandOverResult)
    assert result.route is Route.COPY
    assert str(result.title) == f"Copied {len(LONG):,} characters, link included"
    assert QGuiApplication.clipboard().text() == LONG


def test_copying_a_text_without_the_link_is_refused(qtbot: QtBot) -> None:
    desk = HandOverDesk()
    QGuiApplication.clipboard().setText("before")
    error = answer(qtbot, desk, lambda: desk.copy(LONG.replace("#", ""), LINK))
    assert isinstance(error, UserError)
    assert error.code == "handover-link-lost"
    assert QGuiApplication.clipboard().text() == "before"


def test_copying_a_field_is_no_hand_over(qtbot: QtBot) -> None:
    desk = HandOverDesk()
    result = answer(qtbot, desk, lambda: desk.copy_text(TO))
    assert isinstance(result, HandOverResult)
    assert result.route is None
    assert str(result.title) == f"Copied {len(TO)} characters"
    assert QGuiApplication.clipboard().text() == TO


def test_saving_says_the_name_the_file_got(qtbot: QtBot, tmp_path: Path) -> None:
    desk = HandOverDesk()
    result = answer(qtbot, desk, lambda: desk.save(str(tmp_path / "a"), TO, SUBJECT, LONG, LINK))
    assert isinstance(result, HandOverResult)
    assert result.route is Route.SAVE_EML
    assert str(result.title) == "Saved “a.eml”, link included"
    assert parse_eml((tmp_path / "a.eml").read_bytes()) == Draft(TO, SUBJECT, LONG)
    result = answer(qtbot, desk := HandOverDesk(), lambda: desk.save(tmp_path / "a.txt", TO, SUBJECT, LONG, LINK))
    assert isinstance(result, HandOverResult)
    assert result.route is Route.SAVE_TXT
    assert parse_txt((tmp_path / "a.txt").read_bytes()) == Draft(TO, SUBJECT, LONG)


def test_what_cannot_be_saved_is_an_error(qtbot: QtBot, tmp_path: Path) -> None:
    desk = HandOverDesk()
    error = answer(qtbot, desk, lambda: desk.save(tmp_path / "gone" / "a.eml", TO, SUBJECT, SHORT, LINK))
    assert isinstance(error, UserError)
    assert error.code == "save-folder-gone"


def test_a_file_program_that_hangs_is_given_up(
    qtbot: QtBot, outbox: Path, mail_program: UrlCatcher, xdg_mime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_program(xdg_mime / "gio", "exec sleep 20")
    monkeypatch.setattr(asking, "_PATIENCE", 0.5)
    result = opened(qtbot, Platform.LINUX, outbox, LONG)
    assert isinstance(result, HandOverResult)
    assert result.route is Route.COPY_AND_MAILTO
