"""The translations are whole: every marked sentence is in the `.ts` files, translated, and in the `.qm` files."""

import filecmp
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import dev
import pytest

PLACES = re.compile(r"\{[^{}]*\}|%n|%L?\d")


@pytest.mark.parametrize("language", dev.LANGUAGES)
def test_the_files_are_what_the_source_makes_of_them(
    language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`dev.py translate` would change nothing."""
    kept = dev.TRANSLATIONS
    names = [f"partner_desk_{language}{suffix}" for suffix in (".ts", ".qm")]
    shutil.copy(kept / names[0], tmp_path)
    monkeypatch.setattr(dev, "TRANSLATIONS", tmp_path)
    monkeypatch.setattr(dev, "LANGUAGES", (language,))
    assert dev.translate(dev.Tools(Path(sys.executable)), []) == 0
    for name in names:
        is_kept = filecmp.cmp(tmp_path / name, kept / name, shallow=False)
        assert is_kept, f"{name}: run `dev.py translate`"


@pytest.mark.parametrize("language", dev.LANGUAGES)
def test_nothing_is_left_untranslated(language: str) -> None:
    """English has its own words in the source; only its plurals need forms."""
    unfinished = [
        source
        for source, forms, plural, state in messages(language)
        if (language != "en" or plural) and (state or not all(forms))
    ]
    assert unfinished == []


@pytest.mark.parametrize("language", dev.LANGUAGES)
def test_translations_fill_in_the_same_facts(language: str) -> None:
    """A plural form may leave its number out ("one customer"), any other place has to be there."""
    wrong = [
        (source, form)
        for source, forms, plural, _ in messages(language)
        for form in filter(None, forms)
        if set(PLACES.findall(source)) - ({"%n"} if plural else set()) != set(PLACES.findall(form)) - {"%n"}
    ]
    assert wrong == []


def messages(language: str) -> Iterator[tuple[str, list[str], bool, str]]:
    """Of every message: source, its translated forms, whether it has plurals, and "unfinished" or an empty text."""
    tree = ElementTree.parse(dev.TRANSLATIONS / f"partner_desk_{language}.ts")
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        yield message.findtext("source", ""), forms, message.get("numerus") == "yes", translation.get("type", "")
