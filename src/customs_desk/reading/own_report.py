"""Outlets whose own text says that the news are theirs: "Trend reports", "сообщает 24.kg"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from customs_desk.reading.byline import Named, as_named
from customs_desk.reading.layout import Role
from customs_desk.reading.layout.outlets import known_media
from customs_desk.reading.layout.people import is_outlet
from customs_desk.reading.layout.phrases import folded, phrases
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

    from customs_desk.reading.layout import Layout

_STEP = lazy_pattern(r"\s+[/»›>]\s+")
_LETTERED = lazy_pattern(r"\(([A-Z]{2,6})\)\s?(?::|[–—-])\s")  # "(SNS): During an operation"
_BEFORE_COLON = lazy_pattern(r"([^\W\d_a-zа-я][^:.\n]{2,30}):\s")
_BARE_FRAME = 2  # words of "reports {}", which does not say who reports
_NAME_REACH = 90  # characters beside the words of a frame in which the name stands


def from_opening(text: str, layout: Layout) -> Named | None:
    """An aggregator's 'Steppe Radio: Border guards have …': an outlet that is known."""
    told = next(iter(layout.having(Role.LEAD, Role.BODY)), None)
    if told and (own := _LETTERED.match(text, told.start, told.end)) is not None:
        return as_named(own.start(1), own[1], "opening", 0.75)
    match = _BEFORE_COLON.match(text, told.start, told.end) if told else None
    if match is None or folded(match[1]) not in known_media():
        return None
    return as_named(match.start(1), match[1], "opening", 0.7)


def from_own_report(text: str, layout: Layout) -> Named | None:
    """'Trend reports', 'сообщает 24.kg': outlets that are known, or named as outlets are."""
    own = {folded(step) for step in _first_steps(text, layout)}
    for start, name, told in sorted(_reports(text, layout.first_paragraph)):
        words = {folded(word) for word in name.split()}
        known = folded(name) in known_media() or folded(name) in own
        quoted = text[start - 1 : start] in {"«", '"', "“"}
        called = (quoted or is_outlet(name)) and words & phrases().media_words
        address = told and "." in name and is_outlet(name)  # "told Steppe.info"
        if known or (called and len(words) > 1) or (quoted and told) or address:
            return as_named(start, name, "own-report", 0.6)
    return None


def _first_steps(text: str, layout: Layout) -> Iterator[str]:
    """What the page's trails begin with: 'Trade desk' of 'Trade desk / Uzbekistan / Logistics'."""
    for block in layout.having(Role.BREADCRUMB):
        yield _STEP.split(text[block.start : block.end])[0]


def _reports(text: str, begin: int) -> Iterator[tuple[int, str, bool]]:
    """Offset and words of what stands where a frame wants an outlet's name.

    The last says whether the frame tells that it is one: "on the air of the channel …".
    """
    piece = text[begin : begin + 6000].replace("\n", " ")  # texts are wrapped within a frame
    lower = piece.lower() if len(piece.lower()) == len(piece) else piece
    for needle, frame in _frames():
        at = lower.find(needle)
        while at >= 0:
            end = at + len(needle)
            match = _framed(frame).search(piece, max(0, at - _NAME_REACH), end + _NAME_REACH)
            if match:
                name = match[1].strip(" .")
                name = name.strip('«»"“” ') if name[0] in '«"“' else name
                told = frame in phrases().told or (
                    len(frame.split()) > _BARE_FRAME and frame.endswith("{}")
                )
                yield begin + match.start(1) + match[1].find(name), name, told
            at = lower.find(needle, end)


@cache
def _frames() -> tuple[tuple[str, str], ...]:
    """Each frame's longest words, and the frame."""
    return tuple((max(map(str.strip, f.split("{}")), key=len), f) for f in phrases().reports)


@cache
def _framed(frame: str) -> re.Pattern[str]:
    """The frame with a name of up to four words in its gap, quoted or in capitals."""
    quoted = r"(?:[А-ЯA-Z]{2,6}\s)?[«\"“][^«»\"“”\n]{2,40}[»\"”]"
    word = r"\w*(?:[.-]\w+)*"
    name = rf"({quoted}|[^\W_a-zа-я]{word}(?:\s[^\W\d_a-zа-я]{word}){{0,3}}|nCa)"
    before, after = map(re.escape, frame.split("{}"))
    return lazy_pattern(rf"(?<![\w.])(?i:{before})(?:[Tt]he )?{name}(?i:{after})(?!\w)")
