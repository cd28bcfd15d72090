"""Errors that a person is meant to read."""

from collections.abc import Mapping

from desktop.domain.sentences import QT_TRANSLATE_NOOP, Sentence


class UserError(Exception):
    """An expected failure: its text says what happened and what to do next.

    `template` is an English sentence marked with `QT_TRANSLATE_NOOP("Sentences", …)`; `facts` fill its `{named}`
    places. `code` names the kind of failure for tests and callers that react to it (kebab-case: "database-newer").
    """

    def __init__(self, template: str, *, code: str = "", **facts: object) -> None:
        self.code = code
        self.sentence = Sentence(template, facts)
        super().__init__(str(self.sentence))


class InvalidFields(UserError):  # noqa: N818 - it says what is wrong, and is read as such
    """What a person entered cannot be kept: `faults` maps each field's name to the sentence to show beside it."""

    def __init__(self, faults: Mapping[str, Sentence]) -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("Sentences", "Some entries need your attention: look at the marked fields."),
            code="invalid-fields",
        )
        self.faults = dict(faults)
