"""Says problems of files and archives in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from customs_desk.problem import Problem, Said


def in_words(problem: Said | BaseException) -> str:
    """The sentence of a problem, translated; of other errors what they say themselves."""
    said = problem.said if isinstance(problem, Problem) else problem
    return said.written(_translated, _shown) if isinstance(said, Said) else str(said)


def _translated(template: str) -> str:
    return QCoreApplication.translate("Problem", template)


def _shown(value: str | float) -> str:
    if isinstance(value, float):
        return QLocale().toString(value, "f", 1)
    return QLocale().toString(value) if isinstance(value, int) else value
