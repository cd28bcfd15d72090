"""Seats: what a customer owns of a product, and who holds them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Product:
    """What seats are of. `sku_id` is a GUID in lower case; `part_number` Microsoft's short name ("SPB").

    `name` is the friendly name, empty while nobody told it; `id` is None until stored.
    """

    sku_id: str
    part_number: str
    name: str = ""
    id: int | None = None

    @property
    def title(self) -> str:
        """The name it goes by."""
        return self.name or self.part_number or self.sku_id


@dataclass(frozen=True, slots=True)
class License:
    """The seats a customer owns of one product, as Microsoft counts them (domain.md 5.3, 5.4).

    `enabled` seats and those in `warning` (their subscription ended, they work on) can be held; `suspended` ones
    cannot. `consumed` is Microsoft's count of held seats, which may exceed the `assigned` ones whose holders are known
    here: `assigned` is counted by the store. `id` is None until stored.
    """

    customer_id: int
    product_id: int
    enabled: int = 0
    consumed: int = 0
    suspended: int = 0
    warning: int = 0
    assigned: int = 0
    id: int | None = None

    @property
    def owned(self) -> int:
        """Seats that can be held: total = active + warning (domain.md 5.3)."""
        return self.enabled + self.warning

    @property
    def used(self) -> int:
        """Seats that are held: those Microsoft counts, or those known here if they are more."""
        return max(self.consumed, self.assigned)

    @property
    def free(self) -> int:
        """Seats left; negative where more are held than owned."""
        return self.owned - self.used


@dataclass(frozen=True, slots=True)
class LicenseAssignment:
    """A user holds a seat; `subscription_id` is the stored subscription behind it, where known."""

    user_id: int
    license_id: int
    subscription_id: int | None = None
    id: int | None = None
