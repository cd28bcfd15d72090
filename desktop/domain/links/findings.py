"""What is said about a link or about a text that holds one."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.sentences import Sentence, sentence


class Severity(StrEnum):
    """How much a finding weighs."""

    ERROR = "error"  # the customer would get a wrong or dead link: nothing leaves
    WARNING = "warning"  # look at it; you may go on
    NOTE = "note"  # good to know


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault or remark: `code` names it for tests and callers, `sentence` says what to do next.

    `spans` are (start, end) places in the text that was checked, empty where there is nothing to point at.
    """

    code: str
    severity: Severity
    sentence: Sentence
    spans: tuple[tuple[int, int], ...] = ()


def error(code: str, template: str, **facts: object) -> Finding:
    """An `ERROR` finding of a marked template and its facts."""
    return Finding(code, Severity.ERROR, sentence(template, **facts))


def warning(code: str, template: str, **facts: object) -> Finding:
    """A `WARNING` finding of a marked template and its facts."""
    return Finding(code, Severity.WARNING, sentence(template, **facts))


def note(code: str, template: str, **facts: object) -> Finding:
    """A `NOTE` finding of a marked template and its facts."""
    return Finding(code, Severity.NOTE, sentence(template, **facts))


def errors_in(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Those of `findings` that hold a link back."""
    return tuple(finding for finding in findings if finding.severity is Severity.ERROR)
