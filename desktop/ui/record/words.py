"""How the facts of a record are said."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from desktop.domain.customers import Customer, Permissions, Relationship
from desktop.domain.partner import Cloud
from desktop.domain.regions import region_name
from desktop.domain.subscriptions import Commerce, SubscriptionKind, SubscriptionStatus
from desktop.ui.customers.country_names import country_name
from desktop.ui.customers.words import short_date
from desktop.ui.errors import translate as translate_sentence

NOTHING = "–"


def permissions_badge(permissions: Permissions) -> str:
    """What the partner may administer, in a word or two; "" where nobody knows."""
    translate = QCoreApplication.translate
    return {
        Permissions.UNKNOWN: "",
        Permissions.NONE: translate("RecordPermissions", "No admin"),
        Permissions.DAP: "DAP",
        Permissions.GDAP: "GDAP",
        Permissions.REMOVED: translate("RecordPermissions", "Admin removed"),
    }[permissions]


def portal_name(cloud: Cloud) -> str:
    """Where a customer of this cloud accepts an invitation (seed; for 21Vianet domain.md 1.2)."""
    translate = QCoreApplication.translate
    office = translate("Portal", "Microsoft Office admin portal")
    return {
        Cloud.PUBLIC: translate("Portal", "Microsoft 365 admin center"),
        Cloud.GERMANY: office,
        Cloud.US_GOVERNMENT: office,
        Cloud.CHINA: translate("Portal", "Admin center of Office 365 operated by 21Vianet"),
    }[cloud]


def country_and_region(code: str) -> str:
    """The country, and after a dot the region of the program it belongs to; "" where it is not known."""
    if not code:
        return ""
    region = region_name(code)
    if region is None:
        template = QCoreApplication.translate("RecordCountry", "{country} · in no region")
        return template.format(country=country_name(code))
    template = QCoreApplication.translate("RecordCountry", "{country} · region {region}")
    return template.format(country=country_name(code), region=translate_sentence(region))


def agreement(customer: Customer) -> str:
    """When the Microsoft Customer Agreement was accepted."""
    if customer.mca_accepted_on:
        return short_date(customer.mca_accepted_on)
    return QCoreApplication.translate("RecordAgreement", "Will be asked when accepting")


def kind_word(kind: SubscriptionKind) -> str:
    """What is sold."""
    translate = QCoreApplication.translate
    return {
        SubscriptionKind.LICENSES: translate("SubscriptionKind", "Licenses"),
        SubscriptionKind.AZURE: translate("SubscriptionKind", "Azure plan"),
        SubscriptionKind.RESERVATION: translate("SubscriptionKind", "Azure reservation"),
        SubscriptionKind.SOFTWARE: translate("SubscriptionKind", "Software purchase"),
    }[kind]


def commerce_word(commerce: Commerce) -> str:
    """Which of Microsoft's systems sold it."""
    translate = QCoreApplication.translate
    return {
        Commerce.UNKNOWN: translate("Commerce", "Not known"),
        Commerce.LEGACY: translate("Commerce", "Legacy"),
        Commerce.NEW: translate("Commerce", "New commerce"),
    }[commerce]


def what_comes_next(status: SubscriptionStatus) -> str:
    """How long a service stays as it is, and what it becomes then (domain.md 6); "" where nothing is known."""
    translate = QCoreApplication.translate
    return {
        SubscriptionStatus.EXPIRED: translate(
            "LifeCycle", "For 30 days, then it is disabled. Partner Center shows this in exports only, not on its page."
        ),
        SubscriptionStatus.DISABLED: translate("LifeCycle", "For 30 or 90 days, then it is deleted."),
    }.get(status, "")


def yes_no(answer: bool) -> str:
    """Yes or no."""
    if answer:
        return QCoreApplication.translate("YesNo", "Yes")
    return QCoreApplication.translate("YesNo", "No")


def moment(stored: str) -> str:
    """A stored moment (ISO UTC) as people here write day and time."""
    local = QDateTime.fromString(stored, Qt.DateFormat.ISODate).toLocalTime()
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def request_words(customer: Customer) -> str:
    """What the way into the wizard is called: *again* for a tenant that was in the list before."""
    if customer.tenant_id and customer.relationship is Relationship.NONE:
        return QCoreApplication.translate("RecordRequest", "Request again")
    return QCoreApplication.translate("RecordRequest", "Request a reseller relationship")
