"""Sentences that stand beside their rules, below the user interface.

A sentence is written once, in English, marked by `QT_TRANSLATE_NOOP("Sentences", "…{fact}…")` so that lupdate finds it.
The user interface translates the template first and fills the facts in afterwards.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

CONTEXT = "Sentences"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark `text` for lupdate under `context`; returns `text` unchanged."""
    del context
    return text


@dataclass(frozen=True, slots=True)
class Sentence:
    """A translatable sentence: an English template with `{named}` places, and the facts that fill them.

    A fact may itself be a `Sentence`: it is translated before it is filled in.
    """

    template: str
    facts: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        """The English sentence, for logs and tests."""
        return self.template.format(**self.facts)


def sentence(template: str, **facts: object) -> Sentence:
    """A `Sentence` of an already marked template and its facts."""
    return Sentence(template, facts)
