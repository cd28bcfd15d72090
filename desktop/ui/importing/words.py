"""How the parts of an import are said."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.customers import Relationship
from desktop.domain.invitations import Invitation, InvitationState
from desktop.domain.sentences import sentence
from desktop.exchange.customers_importing import Decisions
from desktop.exchange.customers_matching import FieldChange, Outcome, PlannedRow
from desktop.exchange.recognition import Recognition
from desktop.ui.customers.words import days_since, not_in_list_of, relationship_word
from desktop.ui.errors import translate as in_words
from desktop.ui.style.state_pill import waiting_days


def field_word(field: str) -> str:
    """A customer's field, as the list's columns are called here."""
    translate = QCoreApplication.translate
    return {
        "tenant_id": translate("Import", "Tenant ID"),
        "name": translate("Import", "Customer"),
        "tenant_name": translate("Import", "Name of the tenant"),
        "domain": translate("Import", "Domain"),
        "relationship": translate("Import", "Relationship"),
        "country": translate("Import", "Country"),
    }.get(field, field)


def delimiter_word(delimiter: str) -> str:
    """What stands between the values of a line."""
    translate = QCoreApplication.translate
    return {
        ",": translate("Import", "comma"),
        ";": translate("Import", "semicolon"),
        "\t": translate("Import", "tab"),
    }.get(delimiter, delimiter)


def headers_word(recognition: Recognition) -> str:
    """Where the list is from, and the language of its headers."""
    if recognition.match.is_japanese:
        template = QCoreApplication.translate("Import", "{format}, Japanese headers")
    else:
        template = QCoreApplication.translate("Import", "{format}, English headers")
    return template.format(format=in_words(sentence(recognition.format.name)))


def invitation_words(invitation: Invitation) -> tuple[InvitationState, str]:
    """The state of an open invitation and how long it has lasted ("12 d")."""
    since = invitation.sent_at or invitation.prepared_at
    return invitation.state, waiting_days(days_since(since)) if since else ""


def change_text(change: FieldChange) -> str:
    """One changed field: old → new."""
    if change.field == "missing_since":
        if change.new:
            return not_in_list_of(change.new)
        return QCoreApplication.translate("Import", "In the list again")
    old, new = (_value_word(change.field, value) for value in (change.old, change.new))
    return f"{field_word(change.field)}: {old or '–'} → {new or '–'}"


def row_tone(row: PlannedRow) -> tuple[str, str]:
    """The icon and tone of what is said about a row; no icon where all is well."""
    if row.outcome is Outcome.REJECTED:
        return "error", "error"
    if row.listed.warnings:
        return "warning", "notice"
    return "", "muted" if row.outcome in (Outcome.NEW, Outcome.UNCHANGED) and row.is_decided else "text"


def row_text(row: PlannedRow, decisions: Decisions) -> str:
    """What becomes of a row: why it is left out, what to know, what changes."""
    if row.listed.problem is not None:
        return in_words(row.listed.problem.sentence)
    said = [in_words(warning.sentence) for warning in row.listed.warnings]
    if not row.is_decided:
        said.append(_proposal_text(row, decisions))
    elif row.outcome is Outcome.UPDATED:
        said += [change_text(change) for change in row.changes if change.field != "name" or not decisions.keeps_names]
    elif not said:
        said.append(outcome_word(row.outcome))
    return " · ".join(said) or outcome_word(Outcome.UNCHANGED)


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
    return row.line in (decisions.same if row.is_proposed else decisions.accepted)


def _proposal_text(row: PlannedRow, decisions: Decisions) -> str:
    assert row.customer is not None, "what is proposed is about a stored customer"
    translate = QCoreApplication.translate
    confirmed = is_confirmed(row, decisions)
    accepts = confirmed and row.line in decisions.accepted
    if row.is_proposed and not confirmed:
        said = translate("Import", "New, beside your “{customer}” with the same domain")
    elif row.is_proposed and accepts:
        said = translate("Import", "Same as your “{customer}”: its invitation was accepted")
    elif row.is_proposed and row.invitation is not None:
        said = translate("Import", "Same as your “{customer}”: invited after this list, the invitation stays open")
    elif row.is_proposed:
        said = translate("Import", "Same as your “{customer}”, by its domain")
    elif accepts:
        said = translate("Import", "Now your reseller customer: the invitation was accepted")
    else:
        said = translate("Import", "Now your reseller customer: the invitation stays open")
    return said.format(customer=row.customer.name)


def _value_word(field: str, value: str) -> str:
    return relationship_word(Relationship(value)) if field == "relationship" else value
