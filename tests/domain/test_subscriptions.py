"""The life cycles of subscriptions (domain.md 6)."""

from desktop.domain.subscriptions import Commerce, SubscriptionStatus


def test_each_commerce_has_its_life_cycle() -> None:
    legacy = Commerce.LEGACY.statuses
    assert {SubscriptionStatus.ACTIVE, SubscriptionStatus.SUSPENDED, SubscriptionStatus.DELETED} <= legacy
    assert not legacy & {SubscriptionStatus.CANCELED, SubscriptionStatus.EXPIRED, SubscriptionStatus.DISABLED}
    assert Commerce.NEW.statuses == Commerce.UNKNOWN.statuses == set(SubscriptionStatus)


def test_only_legacy_subscriptions_have_a_support_contact_of_their_own() -> None:
    assert [commerce for commerce in Commerce if commerce.assigns_support_contact] == [Commerce.LEGACY]
