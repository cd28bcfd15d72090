"""The customers of an account, as tests look at them: by what is known of their tenants."""

from desktop.domain.customers import Customer
from desktop.operations.desk import Desk

_KNOWN = "account_id = ? AND deleted_at IS NULL"


def by_tenant(desk: Desk, account_id: int) -> dict[str, Customer]:
    """Those whose tenant is known, by tenant id."""
    found = _customers(desk, account_id, "tenant_id IS NOT NULL")
    return {customer.tenant_id: customer for customer in found}


def prospects(desk: Desk, account_id: int) -> list[Customer]:
    """Those whose tenant is not known, by name."""
    return _customers(desk, account_id, "tenant_id IS NULL")


def _customers(desk: Desk, account_id: int, which: str) -> list[Customer]:
    sql = f"SELECT id FROM customers WHERE {_KNOWN} AND {which} ORDER BY sort_key, id"
    return [desk.customers.get(id) for id in desk.database.column(sql, (account_id,))]
