"""Lines that a source prints beside every article of its: which may be such, and reading with them.

What repeats over three files of one source with different titles is its boilerplate. The counting
is the archive's; here nothing is remembered, so that reading stays a function of what it is given.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from customs_desk.reading import read
from customs_desk.reading.layout import kinds
from customs_desk.reading.layout.date_lines import is_date_line
from customs_desk.reading.layout.lines import split
from customs_desk.reading.layout.people import is_outlet, is_person
from customs_desk.reading.layout.roles import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from customs_desk.article import Document, OwnName, Reading
    from customs_desk.reading.layout.lines import Line

_HEAD, _TAIL = 8, 10  # lines of the page in which boilerplate stands, from either end
_LONGEST = 800  # characters of a line that can repeat
_MOST_OF = 0.4  # of the article's text: more than that is the same article again
_GIVES = ("title", "source", "author", "place", "published")  # what a line is evidence of


def read_with_habits(
    document: Document,
    learnt: Callable[[str], frozenset[int]],
    *,
    own_names: tuple[OwnName, ...] = (),
    first: Callable[[], Reading] | None = None,
) -> Reading:
    """The reading, with the lines that its source is known to repeat as boilerplate.

    `learnt` gives them for a source; `first` gives the reading without them where it is there.
    """
    reading = first() if first else read(document, own_names=own_names)
    known = learnt(reading.source) if reading.source else frozenset()
    if not known:
        return reading
    found = [line for line in _candidates(document.text, reading) if line.mark in known]
    if not found or sum(line.length for line in found) > _MOST_OF * len(reading.body):
        return reading
    again = partial(read, document, own_names=own_names)
    return again(learnt=frozenset(line.mark for line in found))


def repeatable_lines(text: str, reading: Reading) -> tuple[int, ...]:
    """The marks of the lines that would be boilerplate if other files had them too."""
    return tuple(dict.fromkeys(line.mark for line in _candidates(text, reading)))


def _candidates(text: str, reading: Reading) -> Iterator[Line]:
    lines = split(text)
    outer = lines if len(lines) <= _HEAD + _TAIL else [*lines[:_HEAD], *lines[-_TAIL:]]
    spans = [(span.start, span.end) for span in reading.boilerplate if span.role != Role.LEARNT]
    spans += [
        (why.start, why.end)
        for name, why in reading.evidence.items()
        if name in _GIVES and why.start < why.end
    ]
    return (line for line in outer if _can_repeat(line) and not _meets(line, spans))


def _can_repeat(line: Line) -> bool:
    if not 3 <= line.length <= _LONGEST or not line.words or is_date_line(line):
        return False
    signed = kinds.in_tail(line) == Role.SIGNOFF or "///" in line.text
    return not (signed or is_outlet(line.text) or is_person(line.text))


def _meets(line: Line, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start < line.end and line.start < end for start, end in spans)
