"""What a file says of its own lines: its title, what its markup sets apart, what is all a link."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from customs_desk.reading.layout.outlets import spellings
from customs_desk.reading.layout.people import is_outlet
from customs_desk.reading.layout.phrases import folded, phrases

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.reading.layout.lines import Line

_PARTING = "|-–—:»«·•/"  # signs between a title and a site's name
_BODY_WORDS = 5
_LEAST_CUT = 20  # letters of a title that the metadata cut off
_STATED_REACH = 600  # lines in which the title of the metadata is looked for


class Hints(NamedTuple):
    """Offsets are of the text; `stated` is the title, perhaps with the site's name behind it."""

    stated: str = ""
    apart: tuple[tuple[int, int], ...] = ()
    linked: tuple[tuple[int, int], ...] = ()


NO_HINTS = Hints()


def note_hints(lines: Sequence[Line], hints: Hints) -> None:
    """Write down at each line what the file says of it."""
    if hints.stated:
        _note_stated_title(lines, hints.stated)
    for line in lines if hints.apart else ():
        line.apart = not line.stated and _within(line, hints.apart)
    for line in lines if hints.linked else ():
        line.linked = _within(line, hints.linked)


def _within(line: Line, spans: Sequence[tuple[int, int]]) -> bool:
    i = bisect_right(spans, (line.start, line.end))
    return any(
        start <= line.start and line.end <= end for start, end in spans[max(0, i - 1) : i + 1]
    )


def _names_a_body(key: str) -> bool:
    """'State Customs Service': a short name that ends in an office's or an outlet's word."""
    words = key.split()
    return key in spellings() or (
        len(words) <= _BODY_WORDS and words[-1:] != [] and words[-1] in phrases().outlet_words
    )


def _note_stated_title(lines: Sequence[Line], stated: str) -> None:
    """Mark the lines that the file's metadata call the title: 'Title | Site' names 'Title'."""
    key = folded(stated)
    if _names_a_body(key):
        return  # every page of the site says so
    cut = stated.rstrip().endswith(("...", "…")) and len(key) >= _LEAST_CUT
    for line in lines[:_STATED_REACH]:
        if line.words < 3 or line.length < 10 or is_outlet(line.text):
            continue
        before, found, after = key.partition(line.key)
        parted = not after.strip() or after.strip()[0] in _PARTING
        whole = bool(found) and parted and (not before or before.strip()[-1:] in _PARTING)
        line.stated = whole or (cut and line.key.startswith(key))
