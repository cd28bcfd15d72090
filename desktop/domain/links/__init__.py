"""Invitation links, the heart of the product: found in any text, read, repaired, verified, built, and guarded."""

from desktop.domain.links.build import build, with_documented_dap_form
from desktop.domain.links.damage import Repaired
from desktop.domain.links.findings import Finding, Severity, errors_in
from desktop.domain.links.grammar import GUID, InvitationLink, LinkForm, LinkKind, parse
from desktop.domain.links.guard import check_text, mend_text
from desktop.domain.links.hosts import PROFILE_LINK, cloud_name
from desktop.domain.links.search import FoundLink, find_links, repair
from desktop.domain.links.verify import verify

__all__ = [
    "GUID",
    "PROFILE_LINK",
    "Finding",
    "FoundLink",
    "InvitationLink",
    "LinkForm",
    "LinkKind",
    "Repaired",
    "Severity",
    "build",
    "check_text",
    "cloud_name",
    "errors_in",
    "find_links",
    "mend_text",
    "parse",
    "repair",
    "verify",
    "with_documented_dap_form",
]
