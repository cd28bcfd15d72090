"""Tables in the shapes that Microsoft's portals and tools export, in English and in Japanese."""

import csv
import io

from tests.exchange.formats.objects import ALPINE, ANNA, E3, HANAKO, MINATO, PARTNER, POWER_BI, SEATS


def titled(titles: str) -> tuple[str, ...]:
    """The titles of a header row that have no blanks in them."""
    return tuple(titles.split())


Table = tuple[tuple[str, ...], list[tuple[str, ...]]]

POWERSHELL_CUSTOMERS: Table = (
    titled(
        "AllowDelegatedAccess AssociatedPartnerId BillingProfile CommerceId CustomerId Domain Name"
        " RelationshipToPartner"
    ),
    [
        ("", "", "", "", ALPINE, "alpine-ski.com", "Alpine Ski House", "Reseller"),
        ("True", "", "", "", MINATO, "minato-keiki.co.jp", "株式会社港計器", "Reseller"),
    ],
)
POWERSHELL_SUBSCRIPTIONS: Table = (
    titled(
        "Actions AutoRenewEnabled BillingCycle BillingType CommitmentEndDate ContractType CreationDate"
        " EffectiveStartDate EntitlementId FriendlyName HasPurchasableAddons IsTrial OfferId OfferName"
        " ParentSubscriptionId PartnerId Quantity SubscriptionId Status SuspensionReasons UnitType"
    ),
    [
        (
            *("System.Object[]", "True", "Annual", "License", "1/13/2026 12:00:00 AM", "Subscription"),
            *("1/14/2025 4:57:15 PM", "1/14/2025 4:57:14 PM", "", "本社 ライセンス", "False", "False"),
            *("81A3CF46-D270-43B4-B618-A2C4E0638F99", "Office 365 E3", "", "", "15", SEATS, "Active", "", "Licenses"),
        ),
    ],
)
POWERSHELL_USERS: Table = (
    titled(
        "UserId DisplayName UserPrincipalName FirstName LastName UserDomainType State SoftDeletionTime"
        " LastDirectorySyncTime UsageLocation"
    ),
    [
        (HANAKO, "港 花子", "hanako@minato-keiki.co.jp", "花子", "港", "Managed", "Active", "", "", "JP"),
        (ANNA, "Anna", "anna@alpine-ski.com", "Anna", "A", "None", "Inactive", "6/14/2025 8:12:05 PM", "", "US"),
    ],
)
POWERSHELL_SKUS: Table = (
    titled(
        "AvailableUnits ActiveUnits CapabilityStatus ConsumedUnits LicenseGroupId ProductName ServicePlans"
        " SkuId SkuPartNumber SuspendedUnits TargetType TotalUnits WarningUnits"
    ),
    [("3", "5", "Enabled", "4", "Group1", "Microsoft 365 E3", "List`1", E3, "SPE_E3", "1", "User", "7", "2")],
)
ADMIN_CENTER: Table = (
    (
        *("Display name", "DirSyncEnabled", "User principal name", "Object Id", "First name", "Last name"),
        *("When created", "Soft deletion time stamp", "Title", "Department", "Preferred data location", "City"),
        *("CountryOrRegion", "Office", "StateOrProvince", "Usage location", "Last dirsync time", "Block credential"),
        *("Licenses", "Password never expires", "Last password change time stamp", "Mobile Phone", "Phone number"),
        *("Postal code", "Preferred language", "Street address", "Fax", "Proxy addresses"),
    ),
    [
        (
            *("Anna Alpine", "False", "anna@alpine-ski.com", ANNA, "Anna", "Alpine", "2022-03-18 19:49:35Z", ""),
            *("Head of sales", "Sales", "", "", "", "", "", "US", "", "True"),
            *("Enterprise Mobility + Security E3+Power BI Pro", "False", "2022-03-18 19:49:35Z"),
            *("425-555-0199", "", "", "en-US", "", "", "SMTP:anna@alpine-ski.com"),
        ),
        (
            *("港 花子", "False", "hanako@minato-keiki.co.jp", HANAKO, "花子", "港", "2022-03-18 19:49:35Z", ""),
            *("部長", "営業部", "", "港区", "Japan", "", "東京都", "JP", "", "False"),
            *("Unlicensed", "False", "2022-03-18 19:49:35Z", "090-0000-0000", "03-0000-0000", "", "ja-JP", "", "", ""),
        ),
    ],
)
ADMIN_CENTER_OLDER: Table = (
    (
        *("Block credential", "City", "Country/Region", "Department", "DirSyncEnabled", "Display name", "Fax"),
        *("First name", "Last dirsync time", "Last name", "Last password change time stamp"),
        *("License assignment details", "Licenses", "Mobile Phone", "Object Id", "Office", "Password never expires"),
        *("Phone number", "Release track", "Soft deletion time stamp", "State", "Strong password required", "Title"),
        *("Usage location", "User principal name", "When created"),
    ),
    [
        (
            *("False", "港区", "Japan", "営業部", "True", "港 花子", "", "花子", "", "港", "2022-03-18 19:49:35Z"),
            *("", "Microsoft 365 E3", "", HANAKO, "", "False", "03-0000-0000", "", "6/14/2025 20:12", "東京都", "True"),
            *("部長", "JP", "hanako@minato-keiki.co.jp", "2022-03-18 19:49:35Z"),
        ),
    ],
)
ENTRA: Table = (
    titled(
        "userPrincipalName displayName surname mail givenName objectId userType jobTitle department"
        " accountEnabled usageLocation streetAddress state country physicalDeliveryOfficeName city postalCode"
        " telephoneNumber mobile"
    ),
    [
        (
            *("hanako@minato-keiki.co.jp", "港 花子", "港", "", "花子", HANAKO, "Member", "部長", "営業部", "True"),
            *("JP", "", "東京都", "Japan", "", "港区", "", "", "090-0000-0000"),
        ),
        (
            *("anna_gmail.com#EXT#@minato-keiki.co.jp", "Anna", "", "", "", ANNA, "Guest", "", "", "False"),
            *("", "", "", "", "", "", "", "", ""),
        ),
    ],
)
BULK_CUSTOMERS: Table = (
    ("Name", "PartnerTenantId", "CustomerTenantId", "OrganizationDisplayName", "Duration"),
    [("alpine_gdap_001", PARTNER, ALPINE, "Alpine Ski House", "30"), ("m", PARTNER, MINATO, "株式会社港計器", "180")],
)
_BULK_TITLES = (
    *("Duration", "Status", "CreatedDateTime", "ActivatedDateTime", "LastModifiedDateTime", "EndDateTime"),
    "VersionStamp",
)
_BULK_ROW = ("P730D", "Active", "09/23/2022 17:19:54", "6/14/2022 20:12", "6/14/2022 20:12", "9/22/2024 17:19", "1")
BULK_RELATIONSHIPS: Table = (
    ("Id", "CustomerDelegatedAdminRelationshipId", "DisplayName", "TenantId", "DisplayName", "TenantId", *_BULK_TITLES),
    [
        ("a", "", "alpine_gdap_001", PARTNER, "Alpine Ski House", ALPINE, *_BULK_ROW),
        ("b", "", "minato_gdap_001", PARTNER, "株式会社港計器", MINATO, *_BULK_ROW),
    ],
)
BULK_NAMED_RELATIONSHIPS: Table = (
    (
        *("Id", "CustomerDelegatedAdminRelationshipId", "RelationshipName", "PartnerTenantId", "CustomerName"),
        *("CustomerTenantId", *_BULK_TITLES[:-1]),
    ),
    [("a", "", "alpine_gdap_001", PARTNER, "Alpine Ski House", ALPINE, *_BULK_ROW[:-1])],
)
PRODUCT_NAMES: Table = (
    titled(
        "Product_Display_Name String_Id GUID Service_Plan_Name Service_Plan_Id Service_Plans_Included_Friendly_Names"
    ),
    [
        ("Microsoft 365 E3", "SPE_E3", E3, "EXCHANGE_S_ENTERPRISE", ALPINE, "Exchange Online (Plan 2)"),
        ("Microsoft 365 E3", "SPE_E3", E3, "MCOSTANDARD", MINATO, "Skype for Business Online (Plan 2)"),
        ("Power BI Pro", "POWER_BI_PRO", POWER_BI, "BI_AZURE_P2", ANNA, "Power BI Pro"),
    ],
)


def table_text(table: Table, delimiter: str = ",", above: str = "") -> str:
    """The table as Microsoft's tools write it, with a line `above` its header."""
    text = io.StringIO()
    titles, rows = table
    csv.writer(text, delimiter=delimiter).writerows([titles, *rows])
    return above + text.getvalue()
