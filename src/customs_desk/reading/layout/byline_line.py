"""A line that says who wrote: 'By Nargis Holmatova', 'Автор: …', 'By X - Trend:', 'Автор -'."""

from __future__ import annotations

import re

from customs_desk.reading.layout.people import is_person
from customs_desk.reading.layout.phrases import folded, phrases
from customs_desk.reading.patterns import lazy_pattern

_AFTER_LABEL = lazy_pattern(r"\s*(?P<sign>[:：–—-]?)\s*(?P<rest>.*)", re.DOTALL)
_PARTS = lazy_pattern(r"\s*(?:[,;|/•]|\s[–—-]\s|\(|\sand\s|\sи\s|\sжана\s|\swe\s)\s*")
_LEADING = "*_•· "  # what may stand before a byline
_EMAIL = lazy_pattern(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def is_byline(text: str) -> bool:
    """Whether the line names its author and nothing else."""
    return split_byline(text) is not None


def _with_calling(text: str) -> bool:
    """'Alişer Toksonbaýew, habarçy', 'Анна Иванова, корреспондент «Ветра»'."""
    name, comma, calling = text.strip(_LEADING).partition(",")
    if not comma or len(calling.split()) > 5 or not is_person(name):
        return False
    words = {folded(word) for word in calling.split()}
    return bool(words & phrases().callings)


def split_byline(text: str) -> tuple[int, int] | None:
    """Where in a byline the words after its label stand, or None where it is no byline.

    An empty byline ('Автор -') gives an empty stretch.
    """
    if len(text) > 120:
        return None
    if _with_calling(text):
        return len(text) - len(text.lstrip(_LEADING)), text.index(",")
    label = phrases().bylines.match(text.casefold().replace("ё", "е").lstrip(_LEADING))
    begin = len(text) - len(text.lstrip(_LEADING)) + (label.end() if label else 0)
    match = _AFTER_LABEL.match(text, begin) if label else None
    if match is None:
        return None
    rest = match["rest"].strip(" .:–—-*_")
    if not rest:
        return (match.start("rest"), match.start("rest")) if match["sign"] else None
    name = _PARTS.split(_EMAIL.sub("", rest))[0].strip(" .:–—-*_")
    if folded(name) in phrases().anonymous or is_person(name):
        return match.start("rest"), match.end("rest")
    single = bool(match["sign"]) and len(name.split()) == 1 and name[:1].isupper()
    return (match.start("rest"), match.end("rest")) if single else None
