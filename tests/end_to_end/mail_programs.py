"""Claws Mail and Thunderbird, set up without their first-run wizards, and the drafts they saved."""

import mailbox
from abc import ABC, abstractmethod
from contextlib import closing
from dataclasses import dataclass
from email.message import Message
from pathlib import Path

from desktop.mail.draft import Draft
from desktop.mail.eml import parse_eml
from tests.end_to_end.conftest import Programs, Screen

_CLAWS_FOLDERS = ("inbox", "sent", "draft", "queue", "trash")
_CLAWS_ACCOUNT = """\
[Account: 1]
account_name=Test
is_default=1
name=Test User
address=test@example.com
protocol=0
receive_server=localhost
smtp_server=localhost
user_id=test
"""
_CLAWS_SETTINGS = "[Common]\nconfig_version=4\nenable_aspell=0\ncheck_on_startup=0\n"

_THUNDERBIRD_SETTINGS: dict[str, str | bool | int] = {
    "mail.accountmanager.accounts": "account1,account2",
    "mail.accountmanager.defaultaccount": "account2",
    "mail.accountmanager.localfoldersserver": "server1",
    "mail.account.account1.server": "server1",
    "mail.account.account2.server": "server2",
    "mail.account.account2.identities": "id1",
    "mail.server.server1.type": "none",
    "mail.server.server1.hostname": "Local Folders",
    "mail.server.server1.userName": "nobody",
    "mail.server.server1.directory-rel": "[ProfD]Mail/Local Folders",
    "mail.server.server2.type": "pop3",
    "mail.server.server2.hostname": "localhost",
    "mail.server.server2.userName": "test",
    "mail.server.server2.name": "test@example.com",
    "mail.server.server2.login_at_startup": False,
    "mail.server.server2.check_new_mail": False,
    "mail.server.server2.directory-rel": "[ProfD]Mail/localhost",
    "mail.identity.id1.fullName": "Test User",
    "mail.identity.id1.useremail": "test@example.com",
    "mail.identity.id1.smtpServer": "smtp1",
    "mail.identity.id1.valid": True,
    "mail.identity.id1.compose_html": False,
    "mail.smtpservers": "smtp1",
    "mail.smtp.defaultserver": "smtp1",
    "mail.smtpserver.smtp1.hostname": "localhost",
    # What would stand in front of the message
    "mail.shell.checkDefaultClient": False,
    "mail.provider.suppress_dialog_on_startup": True,
    "mail.spotlight.firstRunDone": True,
    "mail.rights.version": 1,
    "mail.inappnotifications.enabled": False,
    "mailnews.start_page.enabled": False,
    "datareporting.policy.dataSubmissionPolicyBypassNotification": True,
    "app.donation.eoy.version.viewed": 999,
    "app.update.enabled": False,
    "toolkit.telemetry.enabled": False,
}


@dataclass(frozen=True)
class MailProgram(ABC):
    """A mail program set up in `home`, whose compose windows have the subject in their title."""

    programs: Programs
    screen: Screen
    home: Path

    def saved_draft(self, subject: str) -> Draft:
        """Wait for the window to write the message in, save it there by Ctrl+S, and read the draft from disk."""
        self.programs.wait_until(lambda: self.screen.window(subject), f"a window for {subject}")
        self.programs.wait_until(lambda: self._save(subject), f"a draft of {subject}")
        message = self._drafts()[-1]
        return _with_whole_lines(parse_eml(message.as_bytes()), message.get_param("format") == "flowed")

    def _save(self, subject: str) -> bool:
        """Press Ctrl+S, again and again: a window that has just come does not listen yet."""
        if window := self.screen.window(subject):
            self.screen.press(window, "ctrl+s")
        return bool(self._drafts())

    @abstractmethod
    def _drafts(self) -> list[Message]:
        """What the program has saved as drafts, oldest first."""


class ClawsMail(MailProgram):
    """Debian's Claws Mail with one account; the system's program for `mailto:`."""

    def set_up(self) -> None:
        """Write what its setup wizard would."""
        settings = self.home / ".claws-mail"
        settings.mkdir()
        (settings / "accountrc").write_text(_CLAWS_ACCOUNT, encoding="utf-8")
        (settings / "clawsrc").write_text(_CLAWS_SETTINGS, encoding="utf-8")
        folders = ""
        for name in _CLAWS_FOLDERS:
            (self.home / "Mail" / name).mkdir(parents=True)
            kind = "outbox" if name == "sent" else name
            folders += f'<folderitem type="{kind}" name="{name}" path="{name}"/>'
        (settings / "folderlist.xml").write_text(
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f'<folderlist><folder type="mh" name="Mail" path="Mail">{folders}</folder></folderlist>\n',
            encoding="utf-8",
        )
        self.programs.run("xdg-mime", "default", "claws-mail.desktop", "x-scheme-handler/mailto")

    def _drafts(self) -> list[Message]:
        with closing(mailbox.MH(self.home / "Mail" / "draft", create=False)) as drafts:
            return list(drafts)


class Thunderbird(MailProgram):
    """Debian's Thunderbird with one account; the system's program for `mailto:` and `.eml`."""

    def set_up(self) -> None:
        """Let it make its profile (it ignores one made by hand), and write the settings there."""
        first_start = self.programs.start("thunderbird", "--headless")
        self.programs.wait_until(self._has_profile, "a profile")
        self.programs.end(first_start)
        lines = (f'user_pref("{name}", {_literal(value)});\n' for name, value in _THUNDERBIRD_SETTINGS.items())
        (self._profile() / "user.js").write_text("".join(lines), encoding="utf-8")
        for kind in ("x-scheme-handler/mailto", "message/rfc822"):
            self.programs.run("xdg-mime", "default", "thunderbird.desktop", kind)

    def _has_profile(self) -> bool:
        return any((self.home / ".thunderbird").glob("*.default-default/prefs.js"))

    def _profile(self) -> Path:
        (profile,) = (self.home / ".thunderbird").glob("*.default-default")
        return profile

    def _drafts(self) -> list[Message]:
        path = self._profile() / "Mail" / "localhost" / "Drafts"
        if not path.exists():
            return []
        with closing(mailbox.mbox(path, create=False)) as drafts:
            return list(drafts)


def _literal(value: str | bool | int) -> str:
    return f'"{value}"' if isinstance(value, str) else str(value).lower()


def _with_whole_lines(draft: Draft, is_flowed: bool) -> Draft:
    """Undo the flowed form (RFC 3676): a line that ends with a blank goes on in the next."""
    body = draft.body.replace(" \n", " ") if is_flowed else draft.body
    return Draft(draft.to, draft.subject, body)
