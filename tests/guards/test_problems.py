"""Every sentence about a bad file or archive can be translated, with all its values."""

from __future__ import annotations

import ast
import importlib
import string
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from customs_desk.problem import Problem, Said
from customs_desk.ui.in_words import in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

SOURCE = Path(__file__).resolve().parents[2] / "src" / "customs_desk"
FILLED_LATER = {"name"}  # of a Refused: who knows the file's name puts it in


def kinds() -> set[str]:
    """The names of everything that takes a template as its first argument, or after a name."""
    for layer in ("reading.files", "archive", "archive.reversing", "export"):
        importlib.import_module(f"customs_desk.{layer}")
    found, waiting = {"Said", "_found", "Finding", "Failure"}, [Problem]
    while waiting:
        here = waiting.pop()
        found.add(here.__name__)
        waiting += here.__subclasses__()
    return found


def calls() -> Iterator[tuple[str, ast.Call]]:
    named = kinds()
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
                name = node.func.id if isinstance(node.func, ast.Name) else name
                if name in named:
                    yield f"{path.relative_to(SOURCE)}:{node.lineno}", node


def marked(node: ast.expr) -> str | None:
    """The template of `_L("Problem", "…")`."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
        return None
    context, template = [getattr(argument, "value", None) for argument in node.args[:2]]
    assert (node.func.id, context) == ("_L", "Problem"), ast.unparse(node)
    return template if isinstance(template, str) else None


def is_sentence(node: ast.expr) -> bool:
    """Whether words for people stand there that nobody can translate."""
    if isinstance(node, ast.JoinedStr):
        return True
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and "“" in node.value


def test_no_problem_is_told_in_words_that_cannot_be_translated() -> None:
    wrong = [
        place
        for place, call in calls()
        for argument in call.args
        if is_sentence(argument) and not ast.unparse(argument).startswith("f'{name}/")
    ]
    assert wrong == []


def test_every_template_is_given_the_values_that_it_names() -> None:
    wrong, seen = [], 0
    for place, call in calls():
        for template in filter(None, map(marked, filter(_is_mark, call.args))):
            seen += 1
            wanted = {name for _text, name, _spec, _how in string.Formatter().parse(template)}
            given = {keyword.arg for keyword in call.keywords}
            if wanted - {None} - FILLED_LATER != given - FILLED_LATER:
                wrong.append((place, template))
    assert wrong == []
    assert seen > 60


def _is_mark(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and getattr(node.func, "id", "") == "_L"


class Foreign(QTranslator):
    """A language in which every sentence about problems begins with its own name."""

    def isEmpty(self) -> bool:  # noqa: N802 -- Qt's name
        return False

    def translate(
        self, context: str, source: str, _comment: str | None = None, _count: int = -1
    ) -> str:
        return f"Foreign: {source}" if context == "Problem" else ""


def test_the_window_says_it_in_its_language_with_what_stands_within(qapp: QApplication) -> None:
    translator = Foreign(qapp)
    QCoreApplication.installTranslator(translator)
    locale = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Russian))
    try:
        within = Said("“{name}” is empty.", {"name": "a.txt"})
        problem = Problem("{what} {size} MB of {most}.", what=within, size=1.5, most=20_000)
        told = in_words(problem)
    finally:
        QCoreApplication.removeTranslator(translator)
        QLocale.setDefault(locale)
    assert told == "Foreign: Foreign: “a.txt” is empty. 1,5 MB of 20\u00a0000."
    assert str(problem) == "“a.txt” is empty. 1.5 MB of 20,000."
    assert in_words(OSError(2, "No such file")) == "[Errno 2] No such file"
