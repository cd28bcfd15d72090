"""Settings of the business."""

from typing import Any

import pytest

from desktop.domain.sentences import sentence
from desktop.operations.desk import Desk


@pytest.mark.parametrize("value", ["text", 14, True, None, {"en": "署名", "ja": ["a", 1]}])
def test_a_setting_comes_back_as_it_was_kept(desk: Desk, value: Any) -> None:
    assert desk.settings.get("key", "default") == "default"
    for _ in range(2):
        with desk.database.write() as tx:
            desk.settings.set(tx, "key", value)
        assert desk.settings.get("key", "default") == value


def test_a_setting_can_be_undone(desk: Desk) -> None:
    with desk.changes.edit(sentence("Set")) as edit:
        desk.settings.set(edit, "key", 1)
    desk.changes.undo(edit.change_id)
    assert desk.settings.get("key") is None
