"""How backups and what is found in a database are said."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from desktop.store.backup import BY_HAND, DAY, Backup
from desktop.store.checking import Findings
from desktop.store.salvage import Salvaged


def date_word(backup: Backup) -> str:
    """When a backup was made, as people here write day and time."""
    moment = QDateTime.fromString(backup.at.isoformat(timespec="seconds"), Qt.DateFormat.ISODate).toLocalTime()
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


def size_word(size: int) -> str:
    """A file's size, in the unit that suits it."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def reason_word(reason: str) -> str:
    """Why a backup was made."""
    translate = QCoreApplication.translate
    if reason.startswith("version-"):
        return translate("Backups", "Before an update of Partner Desk")
    return {
        BY_HAND: translate("Backups", "By hand"),
        DAY: translate("Backups", "Daily"),
        "import": translate("Backups", "Before an import"),
        "purge": translate("Backups", "Before the trash was emptied"),
        "restore": translate("Backups", "Before restoring a backup"),
        "check": translate("Backups", "Before repairs"),
    }.get(reason, reason)


def table_word(table: str) -> str:
    """What the rows of a table are to a person."""
    translate = QCoreApplication.translate
    return {
        "accounts": translate("Backups", "Partner accounts"),
        "customers": translate("Backups", "Customers"),
        "invitations": translate("Backups", "Invitations"),
        "hand_overs": translate("Backups", "Drafts handed over"),
        "imports": translate("Backups", "Imports"),
        "settings": translate("Backups", "Settings"),
        "changes": translate("Backups", "Steps of the history"),
        "change_rows": translate("Backups", "Details of the history"),
        "change_ranges": translate("Backups", "Rows of imports"),
        "products": translate("Backups", "Products"),
        "support_contacts": translate("Backups", "Support contacts"),
        "subscriptions": translate("Backups", "Services"),
        "licenses": translate("Backups", "Licenses"),
        "users": translate("Backups", "Users"),
        "license_assignments": translate("Backups", "Assigned licenses"),
        "tags": translate("Backups", "Tags"),
        "customer_tags": translate("Backups", "Tags of customers"),
        "notes": translate("Backups", "Notes"),
    }.get(table, table)


def salvaged_word(table: Salvaged) -> str:
    """What became of a table."""
    number = QLocale().toString
    if table.lost:
        text = QCoreApplication.translate("Backups", "{saved} saved, at most {lost} lost")
        return text.format(saved=number(table.saved), lost=number(table.lost))
    if not table.is_whole:
        return QCoreApplication.translate("Backups", "{saved} saved, some may be lost").format(
            saved=number(table.saved)
        )
    return QCoreApplication.translate("Backups", "{saved} saved").format(saved=number(table.saved))


def finding_words(findings: Findings) -> list[str]:
    """What a check found, a line each."""
    translate = QCoreApplication.translate
    lines = []
    if findings.orphans:
        lines.append(translate("Backups", "%n entry(s) belonged to something that is gone.", "", findings.orphans))
    if findings.counters:
        lines.append(translate("Backups", "%n customer(s) or license(s) counted wrongly.", "", findings.counters))
    if findings.search_is_wrong:
        lines.append(translate("Backups", "The search index of users did not match the users."))
    wrong = sum(len(ids) for ids in findings.keys.values())
    if wrong:
        lines.append(translate("Backups", "%n entry(s) could not be found or sorted by their text.", "", wrong))
    if findings.indexes:
        lines.append(translate("Backups", "An index did not match its table."))
    return lines
