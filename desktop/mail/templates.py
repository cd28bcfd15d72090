"""Draft texts made from templates: facts go in, subject and body come out.

A template is text: `Subject: …`, a blank line, the body. It may use facts, conditions and a few filters. There are no
loops, calls, attributes or assignments, so a template a stranger sent can neither reach the program nor run away.
"""

import re
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import TYPE_CHECKING

from desktop.domain.addresses import check_subject
from desktop.domain.errors import UserError
from desktop.domain.partner import Cloud
from desktop.domain.sentences import QT_TRANSLATE_NOOP
from desktop.mail.draft import with_line_feeds

if TYPE_CHECKING:
    from jinja2 import Environment, Template, nodes

_SUBJECT = "Subject:"
_FILTERS = ("default", "lower", "trim", "upper")
_STATEMENTS = frozenset({"Template", "Output", "TemplateData", "If"})
_EXPRESSIONS = frozenset(
    {"Name", "Const", "List", "Tuple", "Filter", "CondExpr", "Compare", "Operand", "And", "Or", "Not"}
)
_EMPTY_PARAGRAPHS = re.compile("\n{3,}")


@dataclass(frozen=True, slots=True)
class TemplateFacts:
    """What a template may say. All but `signature` are one line; empty strings stand for what is not known.

    `indirect`: the partner is an indirect reseller, and `provider_name` its provider. `profile_link` is where the
    customer completes its company profile, empty in clouds where no such link is documented.
    """

    partner_name: str
    link: str
    dap: bool
    customer_name: str = ""
    contact_name: str = ""
    sender_name: str = ""
    signature: str = ""
    email: str = ""
    indirect: bool = False
    provider_name: str = ""
    cloud: Cloud = Cloud.PUBLIC
    profile_link: str = ""


_FACT_NAMES = tuple(field.name for field in fields(TemplateFacts))


@dataclass(frozen=True, slots=True)
class DraftText:
    """What a template says: one line of subject, and a body with LF line ends."""

    subject: str
    body: str


def render(source: str, facts: TemplateFacts) -> DraftText:
    """The text of template `source` for `facts`. Paragraphs that a condition left empty close up.

    Raises `UserError` naming the line that is wrong (code "template-broken"), or like `check_subject`.
    """
    subject, body = _compiled(source)
    values = {name: _plain(name, getattr(facts, name)) for name in _FACT_NAMES}
    text = DraftText(
        subject=subject.render(values).strip(" "),
        body=_EMPTY_PARAGRAPHS.sub("\n\n", body.render(values)).strip("\n"),
    )
    check_subject(text.subject)
    return text


def prepare(source: str) -> None:
    """Compile template `source`, so that rendering it takes no longer the first time. Raises like `render`."""
    _compiled(source)


def _plain(name: str, value: object) -> object:
    if not isinstance(value, str) or isinstance(value, Cloud):
        return value
    return with_line_feeds(value).strip() if name == "signature" else " ".join(value.split())


@lru_cache(maxsize=32)
def _compiled(source: str) -> "tuple[Template, Template]":
    """The subject's and the body's template; compiling takes a hundred times longer than rendering."""
    lines = with_line_feeds(source.removeprefix("\ufeff")).split("\n")
    if not lines[0].startswith(_SUBJECT):
        raise _broken(1, QT_TRANSLATE_NOOP("Sentences", "Line {line} of the template must begin with “Subject:”."))
    if len(lines) > 1 and lines[1].strip():
        raise _broken(2, QT_TRANSLATE_NOOP("Sentences", "Line {line} of the template must be blank, then the text."))
    environment = _environment()
    return (
        _compile(environment, lines[0].removeprefix(_SUBJECT), first_line=1),
        _compile(environment, "\n".join(lines[2:]), first_line=3),
    )


@lru_cache(maxsize=1)
def _environment() -> "Environment":
    from jinja2 import StrictUndefined  # at first use: it would slow the program's start (engineering.md, trap 8)
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    environment = ImmutableSandboxedEnvironment(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.globals.clear()
    environment.filters = {name: environment.filters[name] for name in _FILTERS}
    return environment


def _compile(environment: "Environment", source: str, first_line: int) -> "Template":
    from jinja2 import TemplateSyntaxError

    try:
        tree = environment.parse(source)
        _check(tree, first_line)
        return environment.from_string(source)
    except TemplateSyntaxError as error:
        raise _broken(
            error.lineno + first_line - 1,
            QT_TRANSLATE_NOOP("Sentences", "Line {line} of the template cannot be read: {reason}. Correct that line."),
            reason=(error.message or "").rstrip("."),
        ) from error


def _check(tree: "nodes.Node", first_line: int) -> None:
    """Refuse everything that is not on the short list, wherever it stands, before it could run."""
    from jinja2 import nodes

    for node in (tree, *tree.find_all(nodes.Node)):
        kind = type(node).__name__
        line = (node.lineno or 1) + first_line - 1
        if kind not in _STATEMENTS | _EXPRESSIONS:
            raise _broken(
                line,
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "Line {line} of the template uses “{construct}”. Use only facts, conditions and these filters: "
                    "{filters}.",
                ),
                construct=kind,
                filters=", ".join(_FILTERS),
            )
        if isinstance(node, nodes.Name) and node.name not in _FACT_NAMES:
            raise _broken(
                line,
                QT_TRANSLATE_NOOP(
                    "Sentences",
                    "Line {line} of the template asks for “{name}”, which is not known. Known are: {known}.",
                ),
                name=node.name,
                known=", ".join(_FACT_NAMES),
            )


def _broken(line: int, template: str, **facts: object) -> UserError:
    return UserError(template, code="template-broken", line=line, **facts)
