"""Deletes for good what is in the trash."""

from collections.abc import Sequence

from desktop.domain.progress import Cancelled, Progress, never, stop_if, unreported
from desktop.domain.sentences import QT_TRANSLATE_NOOP, sentence
from desktop.operations.desk import Desk
from desktop.store.backup import back_up


def delete_for_good(
    desk: Desk,
    customer_ids: Sequence[int],
    user_ids: Sequence[int],
    *,
    progress: Progress = unreported,
    cancelled: Cancelled = never,
) -> int:
    """Remove deleted customers with all that is theirs, deleted users, and what the history holds of both. A job.

    What is not in the trash stays. The database is backed up first; the backup still holds what goes here. The history
    keeps that it happened, without names. Returns that entry's id; it cannot be undone. Raises what the database and
    `store.backup.back_up` raise, "cancelled"; nothing is removed then.
    """
    back_up(desk.database, "purge", progress=progress, cancelled=cancelled)
    what = sentence(
        QT_TRANSLATE_NOOP("Sentences", "Delete {count} for good from the trash"),
        count=len(customer_ids) + len(user_ids),
    )
    with desk.trash.overwritten(), desk.changes.edit(what) as edit:
        desk.trash.purge_users(user_ids)
        desk.trash.purge_customers(customer_ids)
        stop_if(cancelled)
    return edit.change_id
