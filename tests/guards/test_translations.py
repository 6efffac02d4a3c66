"""Every string that people see is in every language's file, and Russian is complete."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("ru", "tk", "ky")
PLURALS = {"ru": 3, "tk": 2, "ky": 2}
PLACEHOLDER = re.compile(r"\{\w*\}|%L?n")

Key = tuple[str, str]


def messages(path: Path) -> dict[Key, ET.Element]:
    found: dict[Key, ET.Element] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 -- a file of ours
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            found[name, message.findtext("source") or ""] = message
    return found


def forms(message: ET.Element) -> list[str]:
    """The translation, or all its plural forms."""
    translation = message.find("translation")
    assert translation is not None
    plurals = [form.text or "" for form in translation.iter("numerusform")]
    return plurals or [translation.text or ""]


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> dict[Key, ET.Element]:
    """What lupdate finds in the source now."""
    beside = Path(sys.executable).parent / "pyside6-lupdate"
    tool = beside if beside.exists() else shutil.which("pyside6-lupdate")
    if tool is None:
        pytest.skip("pyside6-lupdate is not installed")
    out = tmp_path_factory.mktemp("strings") / "now.ts"
    files = sorted((ROOT / "src" / "customs_desk").rglob("*.py"))
    subprocess.run([tool, *files, "-ts", out], check=True, capture_output=True)
    return messages(out)


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_string_of_the_source_is_in_the_file(
    language: str, source: dict[Key, ET.Element]
) -> None:
    there = messages(FOLDER / f"customs-desk_{language}.ts")
    missing = sorted(source.keys() - there.keys())
    assert missing == [], "run `make translations`, then translate"


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_their_placeholders_and_plurals(language: str) -> None:
    wrong = []
    for (context, text), message in messages(FOLDER / f"customs-desk_{language}.ts").items():
        translated = forms(message)
        if not any(translated):
            continue
        wanted = sorted(set(PLACEHOLDER.findall(text)))
        if any(sorted(set(PLACEHOLDER.findall(form))) != wanted for form in translated):
            wrong.append((context, text, translated))
        if message.get("numerus") == "yes" and len(translated) != PLURALS[language]:
            wrong.append((context, text, translated))
    assert wrong == []


def test_russian_is_complete() -> None:
    unfinished = [
        (context, text)
        for (context, text), message in messages(FOLDER / "customs-desk_ru.ts").items()
        if not all(forms(message)) or message.find("translation[@type]") is not None
    ]
    assert unfinished == []


def test_no_string_to_translate_is_put_together_before() -> None:
    broken = re.compile(r"\btr\(\s*f[\"']|QT_TRANSLATE_NOOP\([^)]*\bf[\"']")
    source = ROOT / "src" / "customs_desk"
    assert not [p.name for p in source.rglob("*.py") if broken.search(p.read_text("utf-8"))]
