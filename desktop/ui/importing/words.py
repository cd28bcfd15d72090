"""How the rows of an import are said."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop.domain.invitations import InvitationState
from desktop.exchange.facts import Subject
from desktop.exchange.importing import Decisions
from desktop.exchange.planned_rows import FieldChange, OpenInvitation, Outcome, PlannedRow
from desktop.ui.customers.words import days_since, not_in_list_of, short_date
from desktop.ui.errors import translate as in_words
from desktop.ui.importing.field_words import field_word, value_word
from desktop.ui.record.words import moment
from desktop.ui.style.state_pill import waiting_days

_REMOVABLE = (Subject.INVITATIONS, Subject.TAGS, Subject.NOTES)


def invitation_words(invitation: OpenInvitation) -> tuple[InvitationState, str]:
    """The state of an open invitation and how long it has lasted ("12 d")."""
    since = invitation.sent_at or invitation.prepared_at
    return invitation.state, waiting_days(days_since(since)) if since else ""


def change_text(change: FieldChange) -> str:
    """One changed field: old → new."""
    if change.field == "missing_since":
        if change.new:
            return not_in_list_of(change.new)
        return QCoreApplication.translate("Import", "In the list again")
    old, new = (value_word(change.field, value) for value in (change.old, change.new))
    template = QCoreApplication.translate("Import", "{field}: {old} → {new}")
    return template.format(field=field_word(change.field), old=old or "–", new=new or "–")


def row_tone(row: PlannedRow) -> tuple[str, str]:
    """The icon and tone of what is said about a row; no icon where all is well."""
    if row.outcome is Outcome.REJECTED:
        return "error", "error"
    if row.warnings:
        return "warning", "notice"
    return "", "muted" if row.outcome in (Outcome.NEW, Outcome.UNCHANGED) and row.is_decided else "text"


def row_text(row: PlannedRow, decisions: Decisions) -> str:
    """What becomes of a row: why it is left out, what to know, what changes."""
    if row.problem is not None:
        return in_words(row.problem.sentence)
    said = [in_words(warning.sentence) for warning in row.warnings]
    if row.subject in _REMOVABLE and row.is_proposed and row.outcome is Outcome.NEW:
        return _removed_text(row, decisions)
    if row.subject is Subject.INVITATIONS and row.is_proposed:
        return " · ".join([*said, *_invitation_text(row, decisions)])
    if row.is_proposed or row.invitation is not None:
        said.append(_proposal_text(row, decisions))
    if not row.is_proposed or decisions.is_same(row):
        said += [change_text(change) for change in _made(row.changes, keeps_name=decisions.keeps_names)]
        said += [_by_hand_text(row, change, decisions.is_overwritten(row)) for change in row.by_hand]
    if not said and row.subject is Subject.ACCEPTANCES:
        said.append(QCoreApplication.translate("Import", "No invitation waits for it"))
    elif not said and row.outcome is not Outcome.UPDATED:
        said.append(outcome_word(row.outcome))
    return " · ".join(text for text in said if text) or outcome_word(Outcome.UNCHANGED)


def _made(changes: Iterable[FieldChange], *, keeps_name: bool) -> list[FieldChange]:
    """The tenant's own name is told only where the customer goes by another."""
    made = [change for change in changes if change.field != "name" or not keeps_name]
    names = [change.new for change in made if change.field == "name"]
    return [change for change in made if change.field != "tenant_name" or change.new not in names]


def key_text(row: PlannedRow) -> str:
    """What else a row is known by."""
    if row.subject is not Subject.ACCEPTANCES:
        return row.key
    return moment(row.key) if "T" in row.key else short_date(row.key)


def outcome_word(outcome: Outcome) -> str:
    """What becomes of a row, in a word or two."""
    translate = QCoreApplication.translate
    return {
        Outcome.NEW: translate("Import", "New"),
        Outcome.UPDATED: translate("Import", "Updated"),
        Outcome.UNCHANGED: translate("Import", "Already the same"),
        Outcome.REJECTED: translate("Import", "Left out"),
    }[outcome]


def is_confirmed(row: PlannedRow, decisions: Decisions) -> bool:
    """Whether what is proposed about a row is to be stored."""
    if row.is_proposed:
        return decisions.is_same(row)
    return decisions.is_accepted(row) if row.invitation is not None else decisions.is_overwritten(row)


def _by_hand_text(row: PlannedRow, change: FieldChange, is_overwritten: bool) -> str:
    translate = QCoreApplication.translate
    if row.subject is Subject.ACCOUNTS and is_overwritten:
        template = translate("Import", "{change}, in place of what the account has here")
    elif row.subject is Subject.ACCOUNTS:
        template = translate("Import", "{change}: not taken, the account stays as it is here")
    elif is_overwritten:
        template = translate("Import", "{change}, in place of what you entered")
    else:
        template = translate("Import", "{change}: not taken, you entered it by hand")
    return template.format(change=change_text(change))


def _proposal_text(row: PlannedRow, decisions: Decisions) -> str:
    translate = QCoreApplication.translate
    confirmed, accepts = is_confirmed(row, decisions), decisions.is_accepted(row)
    if row.subject is Subject.LINKS:
        return _link_text(row, confirmed)
    if row.is_proposed and not confirmed:
        said = translate("Import", "New, beside your “{customer}”")
    elif row.is_proposed and accepts:
        said = translate("Import", "Same as your “{customer}”: its invitation was accepted")
    elif row.is_proposed and row.invitation is not None:
        said = translate("Import", "Same as your “{customer}”: invited after this list, the invitation stays open")
    elif row.is_proposed:
        said = translate("Import", "Same as your “{customer}”")
    elif accepts:
        said = translate("Import", "Now your reseller customer: the invitation was accepted")
    else:
        said = translate("Import", "Now your reseller customer: the invitation stays open")
    said = said.format(customer=row.target)
    return said if row.why is None else f"{said} ({in_words(row.why)})"


def _invitation_text(row: PlannedRow, decisions: Decisions) -> list[str]:
    """What the copy knows, and why it is taken or that it is not."""
    said = [change_text(change) for change in row.changes]
    if not decisions.is_same(row):
        return [QCoreApplication.translate("Import", "Stays as it is here"), *said]
    return said if row.why is None else [*said, in_words(row.why)]


def _removed_text(row: PlannedRow, decisions: Decisions) -> str:
    translate = QCoreApplication.translate
    said = translate("Import", "Comes back") if decisions.is_same(row) else translate("Import", "Stays away")
    return said if row.why is None else f"{said} ({in_words(row.why)})"


def _link_text(row: PlannedRow, confirmed: bool) -> str:
    if not confirmed:
        return QCoreApplication.translate("Import", "Not taken as the account's invitation link")
    if row.target:
        return QCoreApplication.translate("Import", "Takes the place of the account's invitation link")
    return QCoreApplication.translate("Import", "Becomes the account's invitation link")
