"""Reads the samples as the program does: from a file, over recognition."""

from pathlib import Path
from typing import Any

from desktop.exchange.facts import Fact, Subject
from desktop.exchange.formats import FORMATS
from desktop.exchange.formats.format import Context, JsonFormat
from desktop.exchange.reading import facts
from desktop.exchange.recognition import Recognition, recognize
from desktop.exchange.source import examine
from tests.exchange.formats.objects import json_text
from tests.exchange.formats.tables import Table, table_text


def recognized(folder: Path, text: str) -> Recognition:
    """What a file with this text is taken for."""
    path = folder / "file.txt"
    path.write_text(text, encoding="utf-8", newline="")
    return recognize(examine(path))


def facts_of(folder: Path, content: Table | dict[str, Any] | list[Any]) -> list[Fact]:
    """What a table or a JSON value says."""
    text = table_text(content) if isinstance(content, tuple) else json_text(content)
    return list(facts(recognized(folder, text)))


def values_of(found: list[Fact], subject: Subject) -> list[dict[str, str | int]]:
    """What the facts about a subject say."""
    return [dict(fact.values) for fact in found if fact.subject is subject]


def only(found: list[Fact], subject: Subject) -> Fact:
    """The one fact about a subject."""
    (fact,) = (fact for fact in found if fact.subject is subject)
    return fact


def warned(fact: Fact) -> list[str]:
    """The fields a fact is taken without."""
    return [warning.field for warning in fact.warnings]


def json_formats() -> list[JsonFormat]:
    """Every format of JSON."""
    return [format for format in FORMATS if isinstance(format, JsonFormat)]


NOBODY = Context()
