"""The e-mail a request starts from: which language, which facts, rendered from the language's template."""

from desktop.domain.customers import Customer
from desktop.domain.links import PROFILE_LINK
from desktop.domain.partner import Cloud, PartnerAccount, PartnerType
from desktop.mail.templates import DraftText, TemplateFacts, prepare, render
from desktop.operations.templates import languages, load_template, or_fallback

# The languages our templates are written in, by the countries where business mail is written in them.
_COUNTRY_LANGUAGE = {"JP": "ja"}


def draft_language(customer: Customer, account: PartnerAccount) -> str:
    """The language to write in: the customer's, else their country's, else the account's ("en", "ja", …)."""
    if customer.language:
        return or_fallback(customer.language)
    if customer.country:
        return or_fallback(_COUNTRY_LANGUAGE.get(customer.country, "en"))
    return or_fallback(account.language)


def prepare_texts(*_desk: object, **_ways: object) -> None:
    """A job: get the texts of every language ready, while the person still chooses whom to write to.

    The first text of all takes 40 ms, most of them to load Jinja.
    """
    for language in languages():
        prepare(load_template(language))


def write_text(account: PartnerAccount, customer: Customer, *, link: str, dap: bool, language: str) -> DraftText:
    """Subject and body of the request to `customer`, holding `link` once. Raises `UserError` for a broken template."""
    facts = TemplateFacts(
        partner_name=account.name,
        customer_name=customer.name,
        contact_name=customer.contact_name,
        sender_name=account.sender_name,
        signature=account.signature,
        email=account.email,
        dap=dap,
        indirect=account.type is PartnerType.INDIRECT_RESELLER,
        provider_name=account.provider_name,
        cloud=account.cloud,
        profile_link=PROFILE_LINK if account.cloud is Cloud.PUBLIC else "",
        link=link,
    )
    return render(load_template(language), facts)
