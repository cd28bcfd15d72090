"""Backups, restoring, salvaging and large writes on volumes that refuse them for real (see real_faults.py).

Each function is run in mounts of its own and answers what came of it, and what works again when the cause is gone.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

from desktop.domain.customers import Customer
from desktop.domain.partner import PartnerAccount
from desktop.operations.backups import restore
from desktop.operations.desk import Desk
from desktop.store.backup import back_up, back_up_to, backups_of
from desktop.store.replacing import REPLACED, prepare_restore, prepare_salvage, put_in_place
from tests.store.damage import overwrite_pages
from tests.store.real_faults import Answer, _code, _fill, _mount, _remount_read_only

CUSTOMERS = 600


def _make(path: Path) -> Desk:
    desk = Desk.open(path)
    with desk.database.write() as tx:
        account = desk.accounts.save(tx, PartnerAccount("Us"))
        assert account.id is not None
        desk.customers.save_all(tx, [Customer(account.id, f"Customer {number}") for number in range(CUSTOMERS)])
    desk.database.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return desk


def _is_whole(desk: Desk) -> bool:
    same = desk.database.value("SELECT count(*) FROM customers WHERE contact_name = ''")
    return bool(same == CUSTOMERS and desk.database.value("PRAGMA integrity_check") == "ok")


def _names(folder: Path) -> list[str]:
    return sorted(str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file())


def _write_much(desk: Desk) -> None:
    """What removing for good or an import does: every row, and much history."""
    with desk.database.write() as tx:
        for id in range(1, CUSTOMERS + 1):
            tx.update("customers", id, {"contact_name": "x" * 3_000})


def full_disk(folder: Path) -> Answer:
    """No byte is left for a backup, a restored copy, a salvaged one, or a large write; then there is room again."""
    disk = folder / "disk"
    _mount(disk, "6m")
    path = disk / "desk.db"
    desk = _make(path)
    back_up_to(desk.database, folder / "backup.db")
    damaged = disk / "damaged.db"
    shutil.copy(folder / "backup.db", damaged)
    overwrite_pages(damaged, [1])
    _fill(disk)
    before = _names(disk)
    codes = [
        _code(lambda: back_up(desk.database, "test")),
        _code(lambda: prepare_restore(folder / "backup.db", path)),
        _code(lambda: prepare_salvage(damaged)),
        _code(lambda: _write_much(desk)),
    ]
    answer: Answer = {"codes": codes, "left": sorted(set(_names(disk)) - set(before)), "whole": _is_whole(desk)}
    (disk / "filler").unlink()
    back_up(desk.database, "test")
    prepared, _ = prepare_salvage(damaged)
    put_in_place(prepared, damaged, "damaged")
    prepared = prepare_restore(folder / "backup.db", path)
    desk.close()
    put_in_place(prepared, path, REPLACED)
    desk = Desk.open(path)
    answer["again"] = _is_whole(desk) and len(backups_of(path)) == 1
    desk.close()
    return answer


def disk_that_fills_up(folder: Path) -> Answer:
    """There is room for half a copy, and for half of a large write."""
    disk = folder / "disk"
    _mount(disk, "2m")
    desk = _make(disk / "desk.db")
    size = (disk / "desk.db").stat().st_size
    (disk / "filler").write_bytes(b"x" * (2_097_152 - size - size // 2 - 65_536))
    before = _names(disk)
    codes = [_code(lambda: back_up(desk.database, "test")), _code(lambda: _write_much(desk))]
    left = sorted(set(_names(disk)) - set(before))
    answer: Answer = {"codes": codes, "left": left, "whole": _is_whole(desk)}
    desk.close()
    return answer


def read_only_volume(folder: Path) -> Answer:
    """The volume can only be read: no backup beside the database, but one elsewhere; nothing is put in its place."""
    disk = folder / "disk"
    _mount(disk)
    path = disk / "desk.db"
    _make(path).close()
    _remount_read_only(disk)
    desk = Desk.open(path)
    codes = [
        _code(lambda: back_up(desk.database, "test")),
        _code(lambda: back_up_to(desk.database, folder / "elsewhere.db")),
        _code(lambda: prepare_restore(folder / "elsewhere.db", path)),
        _code(lambda: prepare_salvage(path)),
    ]
    desk.close()
    elsewhere = Desk.open(folder / "elsewhere.db")
    answer: Answer = {"codes": codes, "left": _names(disk), "whole": _is_whole(elsewhere)}
    elsewhere.close()
    return answer


def vanished_volume(folder: Path) -> Answer:
    """The drive is pulled while the database is open, and put back."""
    stick, place = folder / "stick", folder / "place"
    stick.mkdir()
    place.mkdir()
    subprocess.run(["mount", "--bind", str(stick), str(place)], check=True)
    path = place / "desk.db"
    desk = _make(path)
    copy = folder / "copy.db"
    back_up_to(desk.database, copy)
    subprocess.run(["umount", "--lazy", str(place)], check=True)
    assert not path.exists()
    codes = [
        _code(lambda: _write_much(desk)),
        _code(lambda: back_up(desk.database, "test")),
        _code(lambda: restore(desk, copy, path)),
        _code(lambda: back_up_to(desk.database, place / "gone" / "copy.db")),
    ]
    answer: Answer = {"codes": codes, "left": _names(place)}
    subprocess.run(["mount", "--bind", str(stick), str(place)], check=True)
    answer["whole"] = _is_whole(desk)
    answer["again"] = [_code(lambda: back_up(desk.database, "test")), _code(lambda: _write_much(desk))]
    desk.close()
    return answer


if __name__ == "__main__":
    json.dump(globals()[sys.argv[1]](Path(sys.argv[2])), sys.stdout)
