"""A line that says who wrote: 'By Nargis Holmatova', 'Автор: …', 'By X - Trend:', 'Автор -'."""

from __future__ import annotations

import re

from customs_desk.reading.layout.people import is_outlet, is_person
from customs_desk.reading.layout.phrases import folded, phrases
from customs_desk.reading.patterns import lazy_pattern

_AFTER_LABEL = lazy_pattern(r"\s*(?P<sign>[:：–—-]?)\s*(?P<rest>.*)", re.DOTALL)
_PARTS = lazy_pattern(r"\s*(?:[,;|/•]|\s{3,}|\s[–—-]\s|\(|\sand\s|\sи\s|\sжана\s|\swe\s)\s*")
# As "Nargis Holmatova (“Border Gazette”),", "Nargis Holmatova, © Steppe News" and
# "Nargis Holmatova, newspaper “Border Gazette”"
_WITH_OUTLET = lazy_pattern(
    r"(?P<name>[^\W\d_][^,(©|/\n]{4,50}?)\s*"
    r"(?:\((?P<paper>[^()\n]{3,50})\)|[,|/]\s*(?:©|\(c\)|\(с\))\s*(?P<owner>[^\W\d_][^,\n]{2,40})"
    r"|\.\s(?P<named>[^\W\d_][^.,\n]{2,40})"
    r"|[,|/]\s*(?:(?P<before>[^\W\d_]+)\s)?(?P<quoted>[«“\"][^«»“”\"\n]{2,40}[»”\"])"
    r"(?:\s(?P<after>[^\W\d_]+))?)"
    r"[\s,.]*"
)
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


def _with_outlet(text: str) -> re.Match[str] | None:
    """A name with the outlet for which its bearer writes."""
    marked = any(map(text.__contains__, ("(", "©", "«", "“", '"', ". ")))
    if not (marked and text[:1].isupper() and len(text) <= 120):
        return None
    match = _WITH_OUTLET.fullmatch(text.rstrip())
    if match is None or not is_person(match["name"]):
        return None
    paper = match["paper"]
    if paper and not phrases().media_words.intersection(map(folded, paper.split())):
        return None
    if match["named"] and not is_outlet(match["named"]):
        return None
    called = {folded(match[group]) for group in ("before", "after") if match[group]}
    if called - phrases().media_words:
        return None  # a firm, or what the writer is there
    return match


def outlet_of_writer(text: str) -> tuple[int, int] | None:
    """Where such an outlet stands in the line."""
    match = _with_outlet(text)
    if match is None:
        return None
    group = next(name for name in ("paper", "owner", "named", "quoted") if match[name])
    return match.span(group)


def split_byline(text: str) -> tuple[int, int] | None:
    """Where in a byline the words after its label stand, or None where it is no byline.

    An empty byline ('Автор -') gives an empty stretch.
    """
    if len(text) > 120:
        return None
    if (named := _with_outlet(text)) is not None:
        return named.span("name")
    if (written := _labelled_behind(text)) is not None:
        return written
    if _with_calling(text):
        return len(text) - len(text.lstrip(_LEADING)), text.index(",")
    return _labelled(text)


def _labelled_behind(text: str) -> tuple[int, int] | None:
    """'Алтынай Жекшенбаева даярдаган': in Kyrgyz and Turkmen the verb stands last."""
    name, _, label = text.strip(_LEADING + ".").rpartition(" ")
    if folded(label) not in phrases().byline_labels or not is_person(name):
        return None
    start = text.index(name)
    return start, start + len(name)


def _labelled(text: str) -> tuple[int, int] | None:
    """Where the words behind 'By', 'Автор:' and their like stand."""
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
