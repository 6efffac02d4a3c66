"""Every string that people see is in every language's file, translated, with its placeholders."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLibraryInfo, QTranslator

from customs_desk.ui.commands.menus import MENUS

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("ru", "tk", "ky")
PLURALS = {"ru": 3, "tk": 2, "ky": 2}
PLACEHOLDER = re.compile(r"\{\w*\}|%L?[n\d]|\*\.\w+")

Key = tuple[str, str, str]


def tool() -> ModuleType:
    """The program that collects the strings."""
    spec = importlib.util.spec_from_file_location(
        "collecting_strings", ROOT / "tools" / "translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # its dataclass looks itself up there
    spec.loader.exec_module(module)
    return module


def translated(language: str, stem: str = "customs-desk") -> dict[Key, ET.Element]:
    found: dict[Key, ET.Element] = {}
    path = FOLDER / f"{stem}_{language}.ts"
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 -- a file of ours
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            key = name, message.findtext("source") or "", message.findtext("comment") or ""
            found[key] = message
    return found


def forms(message: ET.Element) -> list[str]:
    """The translation, or all its plural forms."""
    translation = message.find("translation")
    assert translation is not None
    plurals = [form.text or "" for form in translation.iter("numerusform")]
    return plurals or [translation.text or ""]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_holds_the_strings_of_the_source_and_no_others(language: str) -> None:
    source = {(one.context, one.text, one.comment): one.counted for one in tool().messages()}
    there = {key: one.get("numerus") == "yes" for key, one in translated(language).items()}
    assert there == source, "run `make translations`, then translate what is new"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_string_is_translated(language: str) -> None:
    unfinished = [
        key
        for key, message in translated(language).items()
        if not all(forms(message)) or message.find("translation[@type]") is not None
    ]
    assert unfinished == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_placeholders_plurals_and_the_ends_of_commands(language: str) -> None:
    wrong = []
    for key, message in translated(language).items():
        for form in forms(message):
            same_parts = set(PLACEHOLDER.findall(form)) == set(PLACEHOLDER.findall(key[1]))
            same_end = form.endswith("…") == key[1].endswith("…")
            same_lines = form.count("\n") == key[1].count("\n")
            one_key = form.replace("&&", "").count("&") == key[1].replace("&&", "").count("&")
            if not (same_parts and same_end and same_lines and one_key):
                wrong.append((key, form))
        if message.get("numerus") == "yes" and len(forms(message)) != PLURALS[language]:
            wrong.append((key, f"{len(forms(message))} plural forms"))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_menus_open_by_the_same_letter(language: str) -> None:
    there = translated(language)
    words = [forms(there["Menu", title, ""])[0] for title, _ in MENUS]
    letters = [word[word.index("&") + 1].casefold() for word in words]
    assert len(set(letters)) == len(letters), words


@pytest.mark.parametrize("language", ["tk", "ky"])
def test_the_words_of_qt_itself_are_those_that_qt_asks_for(language: str) -> None:
    russian = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert russian.load("qtbase_ru", folder)
    ours = translated(language, "qtbase")
    assert ours
    unknown = [key for key in ours if not russian.translate(key[0], key[1])]
    changed = [
        key
        for key, message in ours.items()
        if set(PLACEHOLDER.findall(forms(message)[0])) != set(PLACEHOLDER.findall(key[1]))
    ]
    assert (unknown, changed) == ([], [])


def test_strings_are_found_in_whatever_dress_they_stand(tmp_path: Path) -> None:
    lines = [
        '_L = QT_TRANSLATE_NOOP; heading = _L("Column", "Number")',
        "class Window:",
        "    def look(self, change, window):",
        '        self.tr("Toolbar"); window.tr("Dates")',
        '        translate("Change", "Import of %n article(s)", "", change.count)',
        '        QCoreApplication.translate("Dates", "{first}\\N{EN DASH}{last}", "days")',
        '        "word".translate(table); self.tr(heading)',
    ]
    (tmp_path / "strings.py").write_text("\n".join(lines), "utf-8")
    assert {
        (one.context, one.text, one.comment, one.counted) for one in tool().messages(tmp_path)
    } == {
        ("Column", "Number", "", False),
        ("Window", "Toolbar", "", False),
        ("Window", "Dates", "", False),
        ("Change", "Import of %n article(s)", "", True),
        ("Dates", "{first}–{last}", "days", False),
    }


def test_no_string_to_translate_is_put_together_before() -> None:
    broken = re.compile(r"\btr\(\s*f[\"']|QT_TRANSLATE_NOOP\([^)]*\bf[\"']")
    source = ROOT / "src" / "customs_desk"
    assert not [p.name for p in source.rglob("*.py") if broken.search(p.read_text("utf-8"))]
