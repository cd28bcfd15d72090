"""What would become of each row of an import, in words and values for the preview."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from desktop.domain.invitations import InvitationState
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence, sentence
from desktop.exchange.facts import RowProblem, Subject
from desktop.store.changes import stored_sentence
from desktop.store.staging.staged_rows import StagedRows


class Outcome(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field whose value changes, as stored ("" for none).

    `field` is one of `facts.FIELDS`, or "missing_since", "tenant_name", "product", "support_contact", a column of what
    copies tell (`_COPIED_AS`), "hand_overs": how many come (`new`), or "licenses": the names, a line each, of those a
    user no longer holds (`old`) and of those that come (`new`).
    """

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class OpenInvitation:
    """An invitation that seems to have been accepted. Times are ISO 8601 in UTC, "" if not yet."""

    id: int
    state: InvitationState
    prepared_at: str
    sent_at: str


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One row of the files, and what taking it would do.

    `id` is what decisions name; `file` the position in `ImportPlan.files`; `line` where it starts there, or where it is
    first referred to (0 for a missing customer). `title` says what it is about, `whose` the customer's name ("" for
    customers themselves), `key` what else identifies it: domain, address, GUID, part number. Where one of these is what
    is wrong, `is_key_wrong` and `key` is that one ("" for a missing one).

    `is_proposed`: `why` says what it is taken for, and unless the person agrees (`is_same_by_default` tells what is
    proposed) it is not: a proposed customer is then added as another one, a proposed link is not taken. `target` is the
    name of the stored thing. `invitation` seems to have been accepted; `accepts_by_default` is False where the file is
    older than the invitation and so cannot be its answer; evidence about a proposed customer counts only if the person
    agrees to that one, the row `customer_row` (0 for none; `is_customer_by_default` tells what is proposed). `by_hand`
    are changes to values that a person edited since the last import, or to a name that a person gave: they are made
    only if the person says so. `changes` are made anyway.
    """

    id: int
    file: int
    line: int
    subject: Subject
    outcome: Outcome
    title: str
    whose: str = ""
    key: str = ""
    is_key_wrong: bool = False
    changes: tuple[FieldChange, ...] = ()
    by_hand: tuple[FieldChange, ...] = ()
    problem: RowProblem | None = None
    warnings: tuple[RowProblem, ...] = ()
    cells: tuple[str, ...] = ()
    is_proposed: bool = False
    is_same_by_default: bool = False
    why: Sentence | None = None
    target: str = ""
    invitation: OpenInvitation | None = None
    accepts_by_default: bool = False
    customer_row: int = 0
    is_customer_by_default: bool = False

    @property
    def is_decided(self) -> bool:
        """Whether nothing about this row is left to the person."""
        return not (self.is_proposed or self.invitation or self.by_hand)


_MOST_TITLE = 200  # characters
# What a row is called by, and what else identifies it: the first that is said.
_TITLES: Mapping[Subject, tuple[tuple[str, ...], tuple[str, ...]]] = {
    Subject.CUSTOMERS: (("name", "domain", "tenant_id"), ("domain", "tenant_id")),
    Subject.PRODUCTS: (("name", "part_number", "sku_id"), ("part_number", "sku_id")),
    Subject.SUPPORT_CONTACTS: (("name", "tenant_id"), ("tenant_id",)),
    Subject.SUBSCRIPTIONS: (("name", "offer", "product_title", "subscription_id"), ("subscription_id",)),
    Subject.LICENSES: (("product_title",), ()),
    Subject.USERS: (("name", "address", "user_id"), ("address", "user_id")),
    Subject.ACCEPTANCES: (("what",), ("at",)),
    Subject.LINKS: (("url",), ()),
    Subject.INVITATIONS: (("subject", "recipient", "state"), ("recipient",)),
    Subject.TAGS: (("name",), ()),
    Subject.NOTES: (("text",), ()),
    Subject.ACCOUNTS: (("name",), ("tenant_id",)),
}
_PROBLEMS = {
    "tenant-twice": QT_TRANSLATE_NOOP(
        "Sentences", "Same tenant ID as line {line}: kept once. Take one of the lines out of the file."
    ),
    "domain-twice": QT_TRANSLATE_NOOP(
        "Sentences", "Same customer as line {line}: kept once. Take one of the lines out of the file."
    ),
    "subscription-twice": QT_TRANSLATE_NOOP(
        "Sentences", "Same subscription as line {line}: kept once. Take one of the lines out of the file."
    ),
    "license-twice": QT_TRANSLATE_NOOP(
        "Sentences", "Same customer and product as line {line}: kept once. Take one of the lines out of the file."
    ),
    "user-twice": QT_TRANSLATE_NOOP(
        "Sentences", "Same user as line {line}: kept once. Take one of the lines out of the file."
    ),
    "customer-unknown": QT_TRANSLATE_NOOP(
        "Sentences", "“{customer}” is no customer of this account: import the customers list as well."
    ),
    "customer-not-said": QT_TRANSLATE_NOOP(
        "Sentences", "The row does not say whose it is: add the customer's tenant ID or domain."
    ),
    "customer-unnamed": QT_TRANSLATE_NOOP(
        "Sentences", "This customer is not known yet, and the row does not name it: import the customers list as well."
    ),
    "subscription-unknown": QT_TRANSLATE_NOOP(
        "Sentences", "This subscription is not known yet: import the customer's subscriptions as well."
    ),
    "user-unknown": QT_TRANSLATE_NOOP(
        "Sentences", "This user is not known yet, and the row does not name them: import the list of users as well."
    ),
    "product-missing": QT_TRANSLATE_NOOP("Sentences", "No product is named: row left out. Add it to the file."),
    "support-contact-not-legacy": QT_TRANSLATE_NOOP(
        "Sentences", "Only a legacy subscription can have a support contact of its own: the contact was left out."
    ),
    "tag-too-long": QT_TRANSLATE_NOOP(
        "Sentences", "A tag has {most} characters at most: left out. Shorten it there, or tag the customer here."
    ),
    "tags-too-many": QT_TRANSLATE_NOOP(
        "Sentences", "The customer would have more than {most} tags: left out. Take one off here, then import again."
    ),
}
_WHY = {
    "domain": QT_TRANSLATE_NOOP("Sentences", "Same domain as your customer “{customer}”, whose tenant ID is not known"),
    "contact": QT_TRANSLATE_NOOP(
        "Sentences", "Same domain as {address}, the contact of your customer “{customer}”, whose tenant ID is not known"
    ),
    "prospect": QT_TRANSLATE_NOOP(
        "Sentences", "Named like your customer “{customer}”, whose tenant ID is not known (alike by {score} %)"
    ),
    "several": QT_TRANSLATE_NOOP("Sentences", "Several of your customers have this domain; one is “{customer}”"),
    "name": QT_TRANSLATE_NOOP("Sentences", "Named like your customer “{customer}” (alike by {score} %)"),
    "invitation-further": QT_TRANSLATE_NOOP("Sentences", "The copy knows what came of it"),
    "invitation-other": QT_TRANSLATE_NOOP("Sentences", "Written otherwise in the copy, and later"),
    "removed": QT_TRANSLATE_NOOP("Sentences", "You removed it here"),
    "link-first": QT_TRANSLATE_NOOP("Sentences", "The account has no invitation link yet"),
    "link-other": QT_TRANSLATE_NOOP("Sentences", "The account has another invitation link"),
}
_AS_SHOWN = {"product_id": "product", "support_contact_id": "support_contact"}
# What some columns of copies are called, "" for what is not shown.
_COPIED_AS: Mapping[Subject, Mapping[str, str]] = {
    Subject.INVITATIONS: {
        "state": "invitation_state",
        "to": "recipient",
        **dict.fromkeys(("updated_at", "step", "text_edited", "link_origin"), ""),
    },
    Subject.NOTES: {"updated_at": ""},
    Subject.ACCOUNTS: {"type": "partner_type"},
}


def planned_row(subject: Subject, row: Mapping[str, Any], staged: StagedRows) -> PlannedRow:
    """The row as `StagedRows.rows` gave it."""
    titles, keys = _TITLES[subject]
    is_known = row["target"] and not row[titles[0]] and not row["is_proposed"]
    title = row["target"] if is_known else _first(row, titles)
    problem = _problem(json.loads(row["problem"])) if row["problem"] else None
    wrong = problem.field if problem is not None and problem.field in keys else ""
    changes = tuple(_changes(row["before"], row["after"], row["shown"]))
    if subject is Subject.USERS and row["outcome"] == Outcome.UPDATED:
        changes += _license_changes(*staged.changed_licenses(row["id"]))
    if subject is Subject.INVITATIONS and row["outcome"] == Outcome.UPDATED and row["fresh"]:
        changes += (FieldChange("hand_overs", "", str(row["fresh"])),)
    return PlannedRow(
        id=row["id"],
        file=row["file"],
        line=row["line"],
        subject=subject,
        outcome=Outcome(row["outcome"]),
        title=" ".join(title.split())[:_MOST_TITLE] if subject is Subject.NOTES else title,
        whose=row["whose"] or "",
        key=str(row[wrong] or "") if wrong else _first(row, [key for key in keys if row[key] != title]),
        is_key_wrong=bool(wrong),
        changes=_as_copied(subject, changes),
        by_hand=_as_copied(subject, _changes(row["hand_before"], row["hand_after"], None)),
        problem=problem,
        warnings=tuple(map(_problem, json.loads(row["warnings"]))) if row["warnings"] else (),
        cells=tuple(json.loads(row["cells"])) if row["cells"] else (),
        is_proposed=bool(row["is_proposed"]),
        is_same_by_default=bool(row["same_default"]),
        why=_why(row["why"], row["target"] or "") if row["is_proposed"] else None,
        target=row["target"] or "",
        invitation=_invitation(row["invitation"]) if row["invitation_id"] else None,
        accepts_by_default=bool(row["accepts_default"]),
        customer_row=row["open_row"] or 0,
        is_customer_by_default=bool(row["open_default"]),
    )


def missing_row(row: Mapping[str, Any]) -> PlannedRow:
    """A customer that the lists no longer name, as `StagedRows.rows` gave it."""
    return PlannedRow(
        id=row["id"],
        file=row["file"],
        line=0,
        subject=Subject.CUSTOMERS,
        outcome=Outcome.UPDATED,
        title=row["name"],
        key=row["domain"] or row["tenant_id"],
        changes=(FieldChange("missing_since", "", row["date"]),),
    )


def problem_text(code: str, field: str, said: Sentence) -> str:
    """A problem of a row, as it is staged."""
    return json.dumps(plain_problem(RowProblem(code, field, said)), ensure_ascii=False)


def plain_problem(problem: RowProblem) -> dict[str, Any]:
    """A problem as JSON knows it."""
    facts = {name: str(fact) for name, fact in problem.sentence.facts.items()}
    return {"code": problem.code, "field": problem.field, "template": problem.sentence.template, "facts": facts}


def _problem(plain: Mapping[str, Any]) -> RowProblem:
    template = plain.get("template") or _PROBLEMS[plain["code"]]
    return RowProblem(
        plain["code"], plain["field"], stored_sentence({"template": template, "facts": plain.get("facts", {})})
    )


def _invitation(plain: str) -> OpenInvitation:
    id, state, prepared_at, sent_at = json.loads(plain)
    return OpenInvitation(id, InvitationState(state), prepared_at, sent_at)


def _first(row: Mapping[str, Any], columns: Any) -> str:
    return next((str(row[column]) for column in columns if row[column]), "")


def _changes(before: str | None, after: str | None, shown: str | None) -> Iterator[FieldChange]:
    if after is None or before is None:
        return
    names = json.loads(shown) if shown else {}
    old, new = json.loads(before), json.loads(after)
    for column, value in new.items():
        pair = names.get(column) if column in _AS_SHOWN else (old.get(column), value)
        was, becomes = pair or ("", "")
        yield FieldChange(_AS_SHOWN.get(column, column), _text(was), _text(becomes))


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _as_copied(subject: Subject, changes: Iterable[FieldChange]) -> tuple[FieldChange, ...]:
    names = _COPIED_AS.get(subject, {})
    called = (replace(change, field=names.get(change.field, change.field)) for change in changes)
    return tuple(change for change in called if change.field)


def _license_changes(withdrawn: list[str], assigned: list[str]) -> tuple[FieldChange, ...]:
    return (FieldChange("licenses", "\n".join(withdrawn), "\n".join(assigned)),) if withdrawn or assigned else ()


def _why(code: str, customer: str) -> Sentence:
    kind, _, detail = code.partition(":")
    return sentence(_WHY[kind], customer=customer, **{"address" if kind == "contact" else "score": detail})
