"""Saving the draft, and what is said when the disk does not want it."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.domain.errors import UserError
from desktop.domain.invitations import HandOverRoute
from desktop.mail.draft import Draft
from desktop.mail.eml import parse_eml
from desktop.mail.plain_text import parse_txt
from desktop.ui.handover.outbox import KEPT_FOR, put_in_outbox, sweep_outbox
from desktop.ui.handover.save import file_form, save_draft

ROOT = Path(__file__).parents[2]
LINK = "https://admin.microsoft.com/x?DAP=true#/a"
DRAFT = Draft("a@contoso.example", "件名", f"x\n\n{LINK}\n")


@pytest.mark.parametrize(
    ("name", "saved_as", "route"),
    [
        ("a.eml", "a.eml", HandOverRoute.SAVE_EML),
        ("a.TXT", "a.TXT", HandOverRoute.SAVE_TXT),
        ("a", "a.eml", HandOverRoute.SAVE_EML),
        ("Northwind K.K", "Northwind K.K.eml", HandOverRoute.SAVE_EML),
    ],
)
def test_the_ending_decides_the_form(name: str, saved_as: str, route: HandOverRoute) -> None:
    assert file_form(Path(name)) == (Path(saved_as), route)


def test_both_forms_hold_the_draft(tmp_path: Path) -> None:
    save_draft(tmp_path / "a.eml", HandOverRoute.SAVE_EML, DRAFT, LINK)
    save_draft(tmp_path / "a.txt", HandOverRoute.SAVE_TXT, DRAFT, LINK)
    assert parse_eml((tmp_path / "a.eml").read_bytes()) == DRAFT
    assert parse_txt((tmp_path / "a.txt").read_bytes()) == DRAFT
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.eml", "a.txt"]


def test_an_older_file_is_replaced_whole_or_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("before", encoding="utf-8")
    with pytest.raises(UserError) as caught:
        save_draft(path, HandOverRoute.SAVE_TXT, DRAFT, "https://another.example/link")
    assert caught.value.code == "handover-link-lost"
    assert path.read_text(encoding="utf-8") == "before"
    assert [file.name for file in tmp_path.iterdir()] == ["a.txt"]
    save_draft(path, HandOverRoute.SAVE_TXT, DRAFT, LINK)
    assert LINK in path.read_text(encoding="utf-8")


def test_a_folder_that_is_gone_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        save_draft(tmp_path / "gone" / "a.eml", HandOverRoute.SAVE_EML, DRAFT, LINK)
    assert caught.value.code == "save-folder-gone"
    assert "Choose another folder" in str(caught.value)


def test_a_folder_of_that_name_is_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "a.eml").mkdir()
    with pytest.raises(UserError) as caught:
        save_draft(tmp_path / "a.eml", HandOverRoute.SAVE_EML, DRAFT, LINK)
    assert caught.value.code == "save-failed"
    assert [path.name for path in tmp_path.iterdir()] == ["a.eml"]


def test_faulty_headers_are_refused_before_a_file_is_made(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        save_draft(tmp_path / "a.eml", HandOverRoute.SAVE_EML, Draft("a@b.example\nBcc: c", "s", LINK), LINK)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="the user's profile protects the outbox on Windows")
def test_outbox_files_are_the_owner_s_alone(tmp_path: Path) -> None:
    path = put_in_outbox(tmp_path, b"draft")
    assert path.read_bytes() == b"draft"
    assert path.suffix == ".eml"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_outbox_is_swept_after_a_week(tmp_path: Path) -> None:
    old, young, foreign = (tmp_path / name for name in ("old.eml", "young.eml", "notes.txt"))
    for path in (old, young, foreign):
        path.write_bytes(b"")
        age = 60 if path is young else KEPT_FOR + 60
        os.utime(path, (path.stat().st_atime, path.stat().st_mtime - age))
    sweep_outbox(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["notes.txt", "young.eml"]


def test_sweeping_a_folder_that_is_not_there_is_quiet(tmp_path: Path) -> None:
    sweep_outbox(tmp_path / "gone")
    assert not (tmp_path / "gone").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="mounts of one's own are Linux's")
@pytest.mark.parametrize(("fault", "left"), [("full", "disk-full filler"), ("read_only", "save-read-only")])
def test_a_disk_that_refuses_is_named_and_left_as_it_was(tmp_path: Path, fault: str, left: str) -> None:
    unshare = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--mount"]
    done = subprocess.run(
        [*unshare, sys.executable, "-m", "tests.ui.save_faults", fault, str(tmp_path)],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
    )
    assert (done.stdout, done.returncode) == (left, 0), done.stderr
