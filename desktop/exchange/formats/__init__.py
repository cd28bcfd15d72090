"""Every kind of file that is recognized, each a module of its own. Of two that fit as well the first is taken."""

from desktop.exchange.formats.admin_center_users import ADMIN_CENTER_USERS
from desktop.exchange.formats.entra_users import ENTRA_USERS
from desktop.exchange.formats.format import JsonFormat, TableFormat, WholeFormat
from desktop.exchange.formats.gdap_bulk import (
    GDAP_BULK_CUSTOMERS,
    GDAP_BULK_CUSTOMERS_JSON,
    GDAP_BULK_NAMED_RELATIONSHIPS,
    GDAP_BULK_RELATIONSHIPS,
    GDAP_BULK_RELATIONSHIPS_JSON,
)
from desktop.exchange.formats.graph_gdap import GRAPH_GDAP
from desktop.exchange.formats.graph_licenses import GRAPH_LICENSE_DETAILS, GRAPH_SUBSCRIBED_SKUS
from desktop.exchange.formats.graph_users import GRAPH_USERS
from desktop.exchange.formats.insights_subscriptions import INSIGHTS_SUBSCRIPTIONS
from desktop.exchange.formats.insights_usage import INSIGHTS_USAGE
from desktop.exchange.formats.own_exports import OWN_EXPORTS
from desktop.exchange.formats.own_list import OWN_LISTS
from desktop.exchange.formats.partner_center_activity import ACTIVITY_LOG
from desktop.exchange.formats.partner_center_customers import CUSTOMERS
from desktop.exchange.formats.partner_center_subscriptions import SUBSCRIPTIONS
from desktop.exchange.formats.powershell import (
    POWERSHELL_CUSTOMERS,
    POWERSHELL_SKUS,
    POWERSHELL_SUBSCRIPTIONS,
    POWERSHELL_USERS,
)
from desktop.exchange.formats.product_names import PRODUCT_NAMES
from desktop.exchange.formats.reconciliation import RECONCILIATION
from desktop.exchange.formats.rest_customers import REST_CUSTOMERS
from desktop.exchange.formats.rest_delegated_admin import REST_DELEGATED_ADMIN
from desktop.exchange.formats.rest_licenses import REST_SUBSCRIBED_SKUS, REST_USER_LICENSES
from desktop.exchange.formats.rest_relationship_request import REST_RELATIONSHIP_REQUEST
from desktop.exchange.formats.rest_subscriptions import REST_SUBSCRIPTIONS
from desktop.exchange.formats.rest_support_contact import REST_SUPPORT_CONTACT
from desktop.exchange.formats.rest_users import REST_USERS
from desktop.exchange.formats.whole_copy import WHOLE_COPY

FORMATS: tuple[TableFormat | JsonFormat | WholeFormat, ...] = (
    CUSTOMERS,
    SUBSCRIPTIONS,
    ACTIVITY_LOG,
    RECONCILIATION,
    INSIGHTS_SUBSCRIPTIONS,
    INSIGHTS_USAGE,
    REST_CUSTOMERS,
    REST_SUBSCRIPTIONS,
    REST_USERS,
    REST_USER_LICENSES,
    REST_SUBSCRIBED_SKUS,
    REST_SUPPORT_CONTACT,
    REST_RELATIONSHIP_REQUEST,
    REST_DELEGATED_ADMIN,
    GRAPH_USERS,
    GRAPH_SUBSCRIBED_SKUS,
    GRAPH_LICENSE_DETAILS,
    GRAPH_GDAP,
    ADMIN_CENTER_USERS,
    ENTRA_USERS,
    POWERSHELL_CUSTOMERS,
    POWERSHELL_SUBSCRIPTIONS,
    POWERSHELL_USERS,
    POWERSHELL_SKUS,
    GDAP_BULK_CUSTOMERS,
    GDAP_BULK_RELATIONSHIPS,
    GDAP_BULK_NAMED_RELATIONSHIPS,
    GDAP_BULK_CUSTOMERS_JSON,
    GDAP_BULK_RELATIONSHIPS_JSON,
    PRODUCT_NAMES,
    WHOLE_COPY,
    *OWN_EXPORTS,
    *OWN_LISTS,
)
