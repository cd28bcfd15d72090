"""Objects in the shapes that Microsoft's services and their documentation have, in English and in Japanese."""

import json
from collections.abc import Sequence
from typing import Any

JsonObject = dict[str, Any]

ALPINE = "1f0e6a52-7f0c-4f5e-9c39-0b6c6f5f2a11"  # customers' tenants
MINATO = "2b7d9c64-3a1e-4d0f-8e57-6f1d2c3b4a22"
PARTNER = "9a8b7c6d-5e4f-4a3b-8c2d-1e0f9a8b7c33"
ANNA = "3c5e7a91-8d2b-4e6f-a1c3-5d7f9b1e3a44"  # users
HANAKO = "4d6f8b02-9e3c-4f70-b2d4-6e80ac2f4b55"
SEATS = "5e709c13-af4d-4081-83e5-7f91bd305c66"  # a subscription
E3 = "05e9a617-0261-4cee-bb44-138d3ef5d965"
POWER_BI = "f8a1db68-be16-40ed-86d5-cb42ce701560"

INVITATION = (
    "https://admin.microsoft.com/Adminportal/Home?invType=ResellerRelationship"
    f"&partnerId={PARTNER}&msppId=0#/partners/invitation"
)


def link(uri: str) -> JsonObject:
    return {"self": {"uri": uri, "method": "GET", "headers": []}}


def typed(object_type: str) -> JsonObject:
    return {"objectType": object_type}


def rest_collection(items: Sequence[JsonObject], uri: str = "") -> JsonObject:
    links = {"links": link(uri)} if uri else {}
    return {"totalCount": len(items), "items": list(items), **links, "attributes": typed("Collection")}


def graph_collection(items: Sequence[JsonObject], of: str) -> JsonObject:
    return {"@odata.context": f"https://graph.example/v1.0/$metadata#{of}", "value": list(items)}


def rest_customer(**changes: Any) -> JsonObject:
    return {
        "id": ALPINE,
        "companyProfile": {
            "tenantId": ALPINE,
            "domain": "alpine-ski.com",
            "companyName": "Alpine Ski House",
            "attributes": typed("CustomerCompanyProfile"),
        },
        "relationshipToPartner": "reseller",
        "attributes": typed("Customer"),
    } | changes


def rest_customer_by_id(**changes: Any) -> JsonObject:
    return {
        "id": MINATO,
        "commerceId": "6f81ad24-b05e-4192-94f6-80a2ce416d77",
        "companyProfile": {
            "tenantId": MINATO,
            "domain": "minato-keiki.co.jp",
            "companyName": "株式会社港計器",
            "address": {"country": "JP", "region": "東京都", "city": "港区", "addressLine1": "芝1-2-3"},
            "attributes": typed("CustomerCompanyProfile"),
        },
        "billingProfile": {
            "firstName": "太郎",
            "lastName": "港",
            "email": "keiri@minato-keiki.co.jp",
            "culture": "ja-JP",
            "language": "ja",
            "companyName": "株式会社港計器 経理部",
            "defaultAddress": {"country": "JP", "city": "港区"},
        },
        "relationshipToPartner": "reseller",
        "allowDelegatedAccess": True,
        "customDomains": ["minato-keiki.co.jp"],
        "links": link(f"/customers/{MINATO}"),
        "attributes": typed("Customer"),
    } | changes


def rest_subscription(**changes: Any) -> JsonObject:
    return {
        "id": SEATS,
        "offerId": "CFQ7TTC0LH18:0001:CFQ7TTC0K971",
        "offerName": "Microsoft 365 Business Basic",
        "friendlyName": "本社 ライセンス",
        "productType": {"id": "OnlineServicesNCE", "displayName": "OnlineServicesNCE"},
        "quantity": 15,
        "unitType": "Licenses",
        "hasPurchasableAddons": False,
        "creationDate": "2025-01-14T16:57:15.0966728Z",
        "effectiveStartDate": "2025-01-14T16:57:14.498252Z",
        "commitmentEndDate": "2026-01-13T00:00:00Z",
        "status": "active",
        "autoRenewEnabled": True,
        "isTrial": False,
        "billingType": "license",
        "billingCycle": "monthly",
        "termDuration": "P1Y",
        "contractType": "subscription",
        "links": link(f"/customers/{MINATO}/subscriptions/{SEATS}"),
        "attributes": typed("Subscription"),
    } | changes


def legacy_subscription(**changes: Any) -> JsonObject:
    """As the oldest documentation has it: dates with blanks in them, and the offer by its link alone."""
    return {
        "id": SEATS.upper(),
        "entitlementId": "7092be35-c16f-42a3-a507-91b3df527e88",
        "friendlyName": "Head office",
        "quantity": 1,
        "unitType": "none",
        "creationDate": "2015-11-25T06: 41: 12Z",
        "effectiveStartDate": "2015-11-24T08: 00: 00Z",
        "commitmentEndDate": "2016-12-12T08: 00: 00Z",
        "status": "active",
        "autoRenewEnabled": False,
        "billingType": "none",
        "contractType": "subscription",
        "links": {
            "offer": {"uri": "/v1/offers/81A3CF46-D270-43B4-B618-A2C4E0638F99", "method": "GET", "headers": []},
            "self": {"uri": "/subscriptions?key=<key>", "method": "GET", "headers": []},
        },
        "attributes": typed("Subscription"),
    } | changes


def rest_user(**changes: Any) -> JsonObject:
    return {
        "usageLocation": "JP",
        "id": HANAKO,
        "userPrincipalName": "hanako@minato-keiki.co.jp",
        "firstName": "花子",
        "lastName": "港",
        "displayName": "港 花子",
        "userDomainType": "managed",
        "state": "active",
        "links": link(f"/customers/{MINATO}/users/{HANAKO}"),
        "attributes": typed("CustomerUser"),
    } | changes


def product_sku(**changes: Any) -> JsonObject:
    return {
        "id": E3,
        "name": "Microsoft 365 E3",
        "skuPartNumber": "SPE_E3",
        "targetType": "User",
        "licenseGroupId": "group1",
    } | changes


def rest_license(**changes: Any) -> JsonObject:
    return {
        "servicePlans": [{"displayName": "Exchange Online", "serviceName": "EXCHANGE_S_ENTERPRISE", "id": POWER_BI}],
        "productSku": product_sku(),
        "attributes": typed("License"),
    } | changes


def rest_sku(**changes: Any) -> JsonObject:
    return {
        "availableUnits": 3,
        "activeUnits": 5,
        "consumedUnits": 4,
        "suspendedUnits": 1,
        "totalUnits": 7,
        "warningUnits": 2,
        "productSku": product_sku(),
        "servicePlans": [],
        "capabilityStatus": "Enabled",
        "attributes": typed("SubscribedSku"),
    } | changes


def support_contact(**changes: Any) -> JsonObject:
    return {
        "supportTenantId": PARTNER.upper(),
        "supportMpnId": "5201894",
        "name": "株式会社サポート東京",
        "links": link(f"/customers/{MINATO.upper()}/subscriptions/{SEATS.upper()}/supportcontact"),
        "attributes": typed("SupportContact"),
    } | changes


def relationship_request(**changes: Any) -> JsonObject:
    return {"url": INVITATION, "attributes": typed("RelationshipRequest")} | changes


def delegated_admin(**changes: Any) -> JsonObject:
    return {
        "id": MINATO,
        "customerTenantId": MINATO,
        "organizationDisplayName": "株式会社港計器",
        "partnerAgentCount": 0,
        "partnerSignInCount": 0,
        "globalAdminSignInCount": 0,
        "dapEnabled": True,
        "startDateTime": "2022-04-20T06:11:11.7227953Z",
        "endDateTime": None,
        "lastSignInDateTime": None,
    } | changes


def graph_user(**changes: Any) -> JsonObject:
    return {
        "businessPhones": ["425-555-0137"],
        "displayName": "Anna Alpine",
        "givenName": "Anna",
        "jobTitle": None,
        "mail": "anna@alpine-ski.com",
        "mobilePhone": "425-555-0199",
        "officeLocation": None,
        "preferredLanguage": "en-US",
        "surname": "Alpine",
        "userPrincipalName": "anna@alpine-ski.com",
        "id": ANNA,
    } | changes


def graph_sku(**changes: Any) -> JsonObject:
    return {
        "accountName": "Alpine Ski House",
        "accountId": ALPINE,
        "appliesTo": "User",
        "capabilityStatus": "Enabled",
        "consumedUnits": 14,
        "id": f"{ALPINE}_{E3}",
        "prepaidUnits": {"enabled": 25, "lockedOut": 0, "suspended": 3, "warning": 2},
        "servicePlans": [],
        "skuId": E3,
        "skuPartNumber": "SPE_E3",
        "subscriptionIds": [SEATS],
    } | changes


def license_detail(**changes: Any) -> JsonObject:
    return {
        "id": "92b4d057-e381-44c5-8729-b3d5f174a0aa",
        "skuId": E3,
        "skuPartNumber": "SPE_E3",
        "servicePlans": [],
    } | changes


def relationship(**changes: Any) -> JsonObject:
    return {
        "@odata.type": "#microsoft.graph.delegatedAdminRelationship",
        "id": f"{SEATS}-{PARTNER}",
        "displayName": "Alpine admin",
        "duration": "P730D",
        "customer": {"tenantId": ALPINE, "displayName": "Alpine Ski House"},
        "accessDetails": {"unifiedRoles": [{"roleDefinitionId": "88d8e3e3-8f55-4a1e-953a-9b9898b8876b"}]},
        "status": "active",
        "autoExtendDuration": "P180D",
        "createdDateTime": "2025-02-10T11:24:42.3148266Z",
        "lastModifiedDateTime": "2025-02-10T11:26:44.9941884Z",
        "activatedDateTime": "2025-02-10T11:26:44.9941884Z",
        "endDateTime": "2027-02-10T11:24:42.3148266Z",
    } | changes


def bulk_customer(**changes: Any) -> JsonObject:
    return {
        "Name": "alpine_gdap_001",
        "PartnerTenantId": PARTNER,
        "CustomerTenantId": ALPINE,
        "OrganizationDisplayName": "Alpine Ski House",
        "Duration": "180",
    } | changes


def bulk_relationship(**changes: Any) -> JsonObject:
    """As the tool's own classes are written out: capital first letters, and the partner beside the customer."""
    return {
        "Id": f"{SEATS}-{PARTNER}",
        "CustomerDelegatedAdminRelationshipId": None,
        "DisplayName": "alpine_gdap_001",
        "Partner": {"TenantId": PARTNER},
        "Customer": {"TenantId": ALPINE, "DisplayName": "Alpine Ski House"},
        "AccessDetails": {"UnifiedRoles": []},
        "Duration": "P730D",
        "Status": "Active",
        "CreatedDateTime": "09/23/2022 17:19:54",
        "ActivatedDateTime": "09/23/2022 17:21:08",
        "LastModifiedDateTime": "09/23/2022 17:21:08",
        "EndDateTime": "09/22/2024 17:19:54",
        "AccessAssignments": None,
    } | changes


def json_text(value: object, before: str = "") -> str:
    """The value as a saved answer, with what stands `before` it."""
    return before + json.dumps(value, ensure_ascii=False, indent=4)
