"""A file of every kind."""

from collections.abc import Mapping

from tests.exchange.formats import tables
from tests.exchange.formats.objects import (
    ANNA,
    HANAKO,
    INVITATION,
    MINATO,
    JsonObject,
    bulk_customer,
    bulk_relationship,
    delegated_admin,
    graph_collection,
    graph_sku,
    graph_user,
    json_text,
    legacy_subscription,
    license_detail,
    relationship,
    relationship_request,
    rest_collection,
    rest_customer,
    rest_customer_by_id,
    rest_license,
    rest_sku,
    rest_subscription,
    rest_user,
    support_contact,
)
from tests.exchange.formats.tables import table_text


def pages_of_users() -> list[JsonObject]:
    """Two answers of a list that goes on, saved one behind the other."""
    ids = (ANNA, HANAKO)
    return [
        rest_collection([rest_user(id=id)], f"/v1/customers/{MINATO}/users?size=1") | {"totalCount": 2} for id in ids
    ]


def files() -> Mapping[str, tuple[str, str]]:
    """By what a file is: the code of its format, and its text."""
    users = f"/customers/{MINATO}/users"
    return {
        "customers": ("rest-customers", json_text(rest_collection([rest_customer(), rest_customer_by_id()]))),
        "customer by id, after a byte order mark": ("rest-customers", json_text(rest_customer_by_id(), "\ufeff")),
        "subscriptions": ("rest-subscriptions", json_text(rest_collection([rest_subscription()]))),
        "old subscriptions": ("rest-subscriptions", json_text(rest_collection([legacy_subscription()]))),
        "users": ("rest-users", json_text(rest_collection([rest_user()], users))),
        "pages of users": ("rest-users", "\n".join(json_text(page) for page in pages_of_users())),
        "licenses of a user": ("rest-user-licenses", json_text(rest_collection([rest_license()]))),
        "products": ("rest-subscribed-skus", json_text(rest_collection([rest_sku()]))),
        "support contact": ("rest-support-contact", json_text(support_contact(), "\ufeff")),
        "invitation link": ("rest-relationship-request", json_text(relationship_request())),
        "older invitation link": ("rest-relationship-request", json_text({"url": INVITATION})),
        "delegated administration": (
            "rest-delegated-admin",
            json_text(graph_collection([delegated_admin()], "delegatedAdminCustomers")),
        ),
        "Graph users": ("graph-users", json_text(graph_collection([graph_user()], "users"))),
        "a Graph user": ("graph-users", json_text(graph_user())),
        "an array of Graph users": ("graph-users", json_text([graph_user(accountEnabled=True), graph_user(id=HANAKO)])),
        "Graph products": ("graph-subscribed-skus", json_text(graph_collection([graph_sku()], "subscribedSkus"))),
        "Graph licenses of a user": (
            "graph-license-details",
            json_text(graph_collection([license_detail()], f"users('{ANNA}')/licenseDetails")),
        ),
        "GDAP": ("graph-gdap", json_text(graph_collection([relationship()], "delegatedAdminRelationships"))),
        "admin center": ("admin-center-users", table_text(tables.ADMIN_CENTER)),
        "admin center, with semicolons": ("admin-center-users", table_text(tables.ADMIN_CENTER, ";", "\ufeff")),
        "older admin center": ("admin-center-users", table_text(tables.ADMIN_CENTER_OLDER)),
        "Entra": ("entra-users", table_text(tables.ENTRA)),
        "PowerShell customers": ("powershell-customers", table_text(tables.POWERSHELL_CUSTOMERS)),
        "PowerShell customers, typed": (
            "powershell-customers",
            table_text(tables.POWERSHELL_CUSTOMERS, above="#TYPE PowerShell.PSCustomer\r\n"),
        ),
        "PowerShell subscriptions": ("powershell-subscriptions", table_text(tables.POWERSHELL_SUBSCRIPTIONS)),
        "PowerShell users": ("powershell-users", table_text(tables.POWERSHELL_USERS)),
        "PowerShell products": ("powershell-skus", table_text(tables.POWERSHELL_SKUS)),
        "bulk customers": ("gdap-bulk-customers", table_text(tables.BULK_CUSTOMERS)),
        "bulk relationships": ("gdap-bulk-relationships", table_text(tables.BULK_RELATIONSHIPS)),
        "bulk relationships, named": ("gdap-bulk-named-relationships", table_text(tables.BULK_NAMED_RELATIONSHIPS)),
        "bulk customers in JSON": ("gdap-bulk-customers-json", json_text([bulk_customer()])),
        "bulk relationships in JSON": ("gdap-bulk-relationships-json", json_text([bulk_relationship()])),
        "product names": ("product-names", table_text(tables.PRODUCT_NAMES)),
    }
