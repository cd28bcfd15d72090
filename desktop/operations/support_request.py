"""The text of a support request to Microsoft, for a customer who took the administration privileges back.

The partner stays responsible for supporting them, and may open a service request on their behalf (seed IMPORTANT).
"""

from collections.abc import Callable, Iterator

from desktop.domain.customers import Customer
from desktop.domain.partner import PartnerAccount
from desktop.domain.regions import region_name
from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence, sentence
from desktop.domain.subscriptions import Subscription, SubscriptionStatus
from desktop.operations.desk import Desk

_SHOWN_SERVICES = 20  # a request is read by a person


def support_request(desk: Desk, customer_id: int, country_name: Callable[[str], str]) -> list[Sentence | None]:
    """The lines of the request, None for a blank one. Facts that are not known are left out.

    `country_name` says what a country is called, by its ISO 3166-1 code, in the language of the request.
    """
    customer = desk.customers.get(customer_id)
    account = desk.accounts.get(customer.account_id)
    services = [each for each in desk.subscriptions.of_customer(customer_id) if _is_supported(each)]
    return [
        sentence(
            QT_TRANSLATE_NOOP("Sentences", "Service request on behalf of our customer {customer}"),
            customer=customer.tenant_name or customer.name,
        ),
        None,
        sentence(
            QT_TRANSLATE_NOOP(
                "Sentences",
                "We are the customer's partner in the Cloud Solution Provider program. The customer has removed our"
                " administrator permissions; we remain responsible for supporting them and open this request on their"
                " behalf.",
            )
        ),
        None,
        sentence(QT_TRANSLATE_NOOP("Sentences", "Customer")),
        *_about_customer(customer, country_name(customer.country) if customer.country else ""),
        None,
        sentence(QT_TRANSLATE_NOOP("Sentences", "Partner")),
        *_about_partner(account),
        None,
        sentence(QT_TRANSLATE_NOOP("Sentences", "Services")),
        *_about_services(services),
        None,
        sentence(QT_TRANSLATE_NOOP("Sentences", "What the customer needs help with:")),
    ]


def _about_customer(customer: Customer, country: str) -> Iterator[Sentence]:
    contact = " · ".join(text for text in (customer.contact_name, customer.contact_email) if text)
    yield from _facts(
        (QT_TRANSLATE_NOOP("Sentences", "- Name: {value}"), customer.tenant_name or customer.name),
        (QT_TRANSLATE_NOOP("Sentences", "- Domain: {value}"), customer.domain),
        (QT_TRANSLATE_NOOP("Sentences", "- Tenant ID: {value}"), customer.tenant_id),
        (QT_TRANSLATE_NOOP("Sentences", "- Country: {value}"), country),
        (QT_TRANSLATE_NOOP("Sentences", "- Region: {value}"), region_name(customer.country) or ""),
        (QT_TRANSLATE_NOOP("Sentences", "- Contact: {value}"), contact),
    )


def _about_partner(account: PartnerAccount) -> Iterator[Sentence]:
    yield from _facts(
        (QT_TRANSLATE_NOOP("Sentences", "- Name: {value}"), account.name),
        (QT_TRANSLATE_NOOP("Sentences", "- Tenant ID: {value}"), account.tenant_id),
        (QT_TRANSLATE_NOOP("Sentences", "- PartnerID: {value}"), account.partner_id),
        (QT_TRANSLATE_NOOP("Sentences", "- Indirect provider: {value}"), account.provider_name),
        (QT_TRANSLATE_NOOP("Sentences", "- Contact: {value}"), account.sender_name),
        (QT_TRANSLATE_NOOP("Sentences", "- E-mail: {value}"), account.email),
    )


def _about_services(services: list[Subscription]) -> Iterator[Sentence]:
    if not services:
        yield sentence(QT_TRANSLATE_NOOP("Sentences", "- None known"))
    for service in services[:_SHOWN_SERVICES]:
        if service.subscription_id:
            template = QT_TRANSLATE_NOOP("Sentences", "- {service}, subscription {id}")
            yield sentence(template, service=service.name, id=service.subscription_id)
        else:
            yield sentence(QT_TRANSLATE_NOOP("Sentences", "- {service}"), service=service.name)
    if len(services) > _SHOWN_SERVICES:
        template = QT_TRANSLATE_NOOP("Sentences", "- and {count} more")
        yield sentence(template, count=len(services) - _SHOWN_SERVICES)


def _is_supported(subscription: Subscription) -> bool:
    return subscription.status in (SubscriptionStatus.ACTIVE, SubscriptionStatus.SUSPENDED)


def _facts(*facts: tuple[str, object]) -> Iterator[Sentence]:
    return (sentence(template, value=value) for template, value in facts if value)
