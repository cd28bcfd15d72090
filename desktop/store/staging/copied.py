"""What only complete copies tell, matched: the invitations, tags and notes of customers, and the account itself.

Nothing has an id that two databases share: an invitation or a note is known by its customer and the second it was made
in, a tag by its customer and its folded name.
"""

import sqlite3

from desktop.domain.customers import LONGEST_TAG, MOST_TAGS
from desktop.store.staging.differences import compare, propose
from desktop.store.staging.tables import VALUES
from desktop.store.staging.twins import join_twins

_MADE_AT = "coalesce({x}.created_at, '')"
_OWNERS = "SELECT customer_id FROM staging.owners"
_RANK = (
    "CASE {row}.state WHEN 'draft' THEN 0 WHEN 'prepared' THEN 1 WHEN 'sent' THEN 2 WHEN 'accepted' THEN 4 ELSE 3 END"
)
_KEPT = ("evidence", "prepared_at", "sent_at", "closed_at")  # what the copy does not know of them is not forgotten
_CLOSED = "('accepted', 'declined', 'withdrawn')"
_NUMBERS = ("dap", "step", "text_edited")
# How each column of an invitation reads, of the staged row `s`.
INVITATION = {
    ("to" if column == "recipient" else column): f"coalesce(s.{column}, {0 if column in _NUMBERS else "''"})"
    for column in VALUES["invitations"]
    if column not in ("created_at", "hand_overs")
}
HAND_OVER = ("at", "route", "to", "subject", "body", "link", "sha256")
# Whether the stored hand-over `h` is the one `j` that a copy tells of the invitation `s`.
KNOWN_HAND_OVER = " AND ".join(
    (
        "h.invitation_id = s.target_id",
        *(f"h.{column} = json_extract(j.value, '$.{column}')" for column in ("at", "route", "sha256")),
    )
)
_KEPT_BESIDE = ("step", "text_edited", "updated_at")  # of a draft: no difference to ask about
# Whose was written last; of the same second, in any fixed order, so that both sides come to the same.
_MOMENTS = ("updated_at", "prepared_at", "sent_at", "closed_at")
_IS_NEWER = "({}) > ({})".format(
    *(
        f"max({', '.join(f"coalesce({row}.{column}, '')" for column in _MOMENTS)}), "
        + ", ".join(f"coalesce({row}.{column}, '')" for column in ("state", "evidence", "sent_at", "subject", "body"))
        for row in "st"
    )
)
_NOTE = {column: f"iif(s.updated_at > t.updated_at, s.{column}, t.{column})" for column in ("text", "updated_at")}
_OF_SENDER = ("sender_name", "signature", "email")  # a colleague's own, so never filled in unasked
_OF_PARTNER = ("partner_id", "country")
_OF_PROVIDER = ("provider_name", "provider_tenant_id")
_FILLED = {
    "tenant_id": (
        "coalesce(t.tenant_id, iif(EXISTS (SELECT 1 FROM main.accounts a WHERE a.tenant_id = s.tenant_id), NULL,"
        " s.tenant_id))"
    ),
    **{column: f"iif(t.{column} = '', coalesce(s.{column}, ''), t.{column})" for column in _OF_PARTNER},
    **{
        column: f"iif(t.{column} = '' AND t.type = s.type, coalesce(s.{column}, ''), t.{column})"
        for column in _OF_PROVIDER
    },
}
_PROPOSED = {
    **{column: f"coalesce(s.{column}, t.{column})" for column in (*_OF_SENDER, "language", "type")},
    **{column: f"iif(t.{column} = '', '', coalesce(s.{column}, t.{column}))" for column in _OF_PARTNER},
    **{
        column: f"iif(t.{column} = '' AND t.type = s.type, '', coalesce(s.{column}, t.{column}))"
        for column in _OF_PROVIDER
    },
}


def match_invitations(connection: sqlite3.Connection, base: int) -> None:
    """Find the invitations. What is known further on is proposed whole; hand-overs unknown so far are added.

    Once acceptances are found: those that a copy tells better are not proposed again.
    """
    if not _is_told(connection, "invitations"):
        return
    _number(connection, "invitations", "outcome IS NULL")
    _join(connection, "invitations", [_MADE_AT, "nth"])
    connection.execute(
        "UPDATE staging.invitations AS s SET target_id = t.id FROM staging.owners o, (SELECT id, customer_id,"
        " created_at, row_number() OVER (PARTITION BY customer_id, created_at ORDER BY id) AS nth"
        f" FROM main.invitations WHERE customer_id IN ({_OWNERS})) t WHERE o.id = s.owner"
        f" AND t.customer_id = o.customer_id AND t.created_at = {_MADE_AT.format(x='s')} AND t.nth = s.nth"
        " AND s.outcome IS NULL"
    )
    _settle(connection, "invitations", base)
    _ask_about_removed(connection, "invitations", "created_at", f"{_MADE_AT.format(x='s')} AND s.state = 'draft'")
    _find_further(connection)
    becomes = {
        column: f'iif(s.is_further{f" AND s.{column} IS NOT NULL" if column in _KEPT else ""}, {new}, t."{column}")'
        for column, new in INVITATION.items()
    }
    compare(connection, "invitations", becomes, by_hand=False)
    connection.execute(
        "UPDATE staging.invitations SET is_proposed = 1, why = iif(same_default, 'invitation-further',"
        " 'invitation-other') WHERE outcome = 'updated'"
    )
    _count_hand_overs(connection)
    for subject in ("customers", "acceptances"):
        connection.execute(
            f"UPDATE staging.{subject} SET invitation_id = NULL WHERE invitation_id IN (SELECT target_id FROM"
            f" staging.invitations WHERE is_proposed AND json_extract(after, '$.state') IN {_CLOSED})"
        )


def match_tags(connection: sqlite3.Connection, base: int, first_tag: int) -> None:
    """Find the tags that customers carry; a tag nobody carries yet is made, its id above `first_tag`."""
    if not _is_told(connection, "customer_tags"):
        return
    _join(connection, "customer_tags", ["fold({x}.name)"])
    told = "staging.customer_tags s WHERE s.outcome IS NULL"
    connection.execute(
        "INSERT INTO staging.tags SELECT row_number() OVER (ORDER BY min(s.id)) + :first, fold(s.name), s.name"
        f" FROM {told} AND fold(s.name) NOT IN (SELECT folded FROM main.tags) GROUP BY fold(s.name)",
        {"first": first_tag},
    )
    connection.execute(
        "UPDATE staging.customer_tags AS s SET tag_id = coalesce((SELECT id FROM main.tags WHERE folded ="
        " fold(s.name)), (SELECT id FROM staging.tags WHERE folded = fold(s.name))) WHERE s.outcome IS NULL"
    )
    connection.execute(
        "UPDATE staging.customer_tags AS s SET target_id = t.id FROM staging.owners o, main.customer_tags t"
        " WHERE o.id = s.owner AND t.customer_id = o.customer_id AND t.tag_id = s.tag_id AND s.outcome IS NULL"
    )
    _refuse_tags(connection)
    _settle(connection, "customer_tags", base)
    _ask_about_removed(connection, "customer_tags", "tag_id", "s.tag_id")


def match_notes(connection: sqlite3.Connection, base: int) -> None:
    """Find the notes: by their text as well, else those of the same second; the one rewritten last is believed."""
    if not _is_told(connection, "notes"):
        return
    _join(connection, "notes", [_MADE_AT, "text"])
    found = (
        "UPDATE staging.notes AS s SET target_id = t.id FROM staging.owners o, {stored} t WHERE o.id = s.owner"
        f" AND t.customer_id = o.customer_id AND t.created_at = {_MADE_AT.format(x='s')} AND {{same}}"
        " AND s.outcome IS NULL AND s.target_id IS NULL"
    )
    connection.execute(found.format(stored="main.notes", same="t.text = s.text"))
    _number(connection, "notes", "outcome IS NULL AND target_id IS NULL")
    left = (
        "(SELECT f.id AS file, n.id, n.customer_id, n.created_at, row_number() OVER (PARTITION BY f.id,"
        " n.customer_id, n.created_at ORDER BY n.id) AS nth FROM staging.files f, main.notes n"
        f" WHERE n.customer_id IN ({_OWNERS}) AND NOT EXISTS (SELECT 1 FROM staging.notes y WHERE y.target_id = n.id"
        "     AND y.file = f.id))"
    )
    connection.execute("CREATE INDEX staging.notes_target ON notes(target_id, file)")
    connection.execute(found.format(stored=left, same="t.file = s.file AND t.nth = s.nth"))
    _settle(connection, "notes", base)
    _ask_about_removed(connection, "notes", "created_at", _MADE_AT.format(x="s"))
    compare(connection, "notes", _NOTE)
    connection.execute(  # a text and its moment are taken together
        "UPDATE staging.notes SET outcome = 'unchanged', before = NULL, after = NULL,"
        " hand_before = json_patch(hand_before, before), hand_after = json_patch(hand_after, after)"
        " WHERE hand_after IS NOT NULL AND after IS NOT NULL"
    )


def match_account(connection: sqlite3.Connection, account_id: int) -> None:
    """Compare the account: what is empty here is filled in, anything else only set apart."""
    if not _is_told(connection, "accounts"):
        return
    connection.execute("UPDATE staging.accounts SET target_id = ? WHERE outcome IS NULL", (account_id,))
    join_twins(connection, "accounts", ["target_id"])
    _settle(connection, "accounts", 0)
    compare(connection, "accounts", _FILLED, by_hand=False)
    propose(connection, "accounts", _PROPOSED)


def _is_told(connection: sqlite3.Connection, subject: str) -> bool:
    return connection.execute(f"SELECT 1 FROM staging.{subject} LIMIT 1").fetchone() is not None


def _number(connection: sqlite3.Connection, subject: str, where: str) -> None:
    """Number the rows of a file that were made in the same second."""
    connection.execute(
        f"UPDATE staging.{subject} AS s SET nth = n.nth FROM (SELECT id, row_number() OVER (PARTITION BY file, owner,"
        f" created_at ORDER BY id) AS nth FROM staging.{subject} WHERE {where}) n WHERE n.id = s.id"
    )


def _join(connection: sqlite3.Connection, subject: str, key: list[str]) -> None:
    """Of rows about the same thing, which several copies tell, the newest copy's counts."""
    join_twins(connection, subject, ["owner", *key])
    connection.execute(f"UPDATE staging.{subject} SET outcome = 'unchanged' WHERE twin IS NOT NULL AND outcome IS NULL")


def _settle(connection: sqlite3.Connection, subject: str, base: int) -> None:
    connection.execute(
        f"UPDATE staging.{subject} SET outcome = iif(target_id IS NULL, 'new', 'unchanged'),"
        " target_id = coalesce(target_id, id + :base) WHERE outcome IS NULL",
        {"base": base},
    )


def _ask_about_removed(connection: sqlite3.Connection, subject: str, column: str, same: str) -> None:
    """What a person removed here comes back only if they agree; it is known by its customer and a column's value."""
    connection.execute("DROP TABLE IF EXISTS staging.removed")
    connection.execute(
        "CREATE TABLE staging.removed AS SELECT DISTINCT json_extract(before, '$.customer_id') AS customer_id,"
        f" json_extract(before, '$.{column}') AS value FROM main.change_rows WHERE table_name = '{subject}'"
        " AND after IS NULL"
    )
    connection.execute("CREATE INDEX staging.removed_key ON removed(customer_id, value)")
    connection.execute(
        f"UPDATE staging.{subject} AS s SET is_proposed = 1, same_default = 0, why = 'removed' FROM staging.owners o,"
        " staging.removed r WHERE o.id = s.owner AND s.outcome = 'new' AND r.customer_id = o.customer_id"
        f" AND r.value = {same}"
    )


def _find_further(connection: sqlite3.Connection) -> None:
    """A later state is agreed to by default; of the same state, what was written later is only shown."""
    theirs, ours = _RANK.format(row="s"), _RANK.format(row="t")
    differs = " OR ".join(
        f't."{column}" IS NOT {new}' for column, new in INVITATION.items() if column not in _KEPT_BESIDE
    )
    connection.execute(
        f"UPDATE staging.invitations AS s SET same_default = {theirs} > {ours},"
        f" is_further = {theirs} > {ours} OR {theirs} = {ours} AND {_IS_NEWER} AND ({differs})"
        " FROM main.invitations t WHERE t.id = s.target_id AND s.outcome = 'unchanged' AND s.twin IS NULL"
    )


def _count_hand_overs(connection: sqlite3.Connection) -> None:
    connection.execute(
        "UPDATE staging.invitations AS s SET fresh = (SELECT count(*) FROM json_each(s.hand_overs) j WHERE NOT EXISTS"
        f" (SELECT 1 FROM main.hand_overs h WHERE {KNOWN_HAND_OVER}))"
        " WHERE s.outcome IN ('updated', 'unchanged') AND s.twin IS NULL AND s.hand_overs IS NOT NULL"
    )
    connection.execute("UPDATE staging.invitations SET outcome = 'updated' WHERE outcome = 'unchanged' AND fresh > 0")


def _refuse_tags(connection: sqlite3.Connection) -> None:
    refused = (
        "UPDATE staging.customer_tags AS s SET outcome = 'rejected', problem = json_object('code', '{code}', 'field',"
        " 'name', 'facts', json_object('most', '{most}')) WHERE s.outcome IS NULL AND s.target_id IS NULL AND {where}"
    )
    connection.execute(refused.format(code="tag-too-long", most=LONGEST_TAG, where=f"length(s.name) > {LONGEST_TAG}"))
    carried = (
        "SELECT x.id FROM (SELECT y.id, o.customer_id, row_number() OVER (PARTITION BY o.customer_id ORDER BY y.id)"
        " AS nth FROM staging.customer_tags y JOIN staging.owners o ON o.id = y.owner WHERE y.outcome IS NULL"
        " AND y.target_id IS NULL) x WHERE x.nth + (SELECT count(*) FROM main.customer_tags t"
        f" WHERE t.customer_id = x.customer_id) > {MOST_TAGS}"
    )
    connection.execute(refused.format(code="tags-too-many", most=MOST_TAGS, where=f"s.id IN ({carried})"))
