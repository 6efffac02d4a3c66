"""Sentences of a stretch of text in any of our languages; abbreviations do not end one."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

_REACH = 600  # characters on either side of a place in which its sentence is looked for
# "... on May 20.They are" too: pages lose the blank after a stop. The pattern begins with the mark
# itself, so that the text between marks is passed over in one go.
_STOP = lazy_pattern(
    r"[.!?…\n](?:"
    r"(?<=[.!?…])[\"»”’')\]]*\s+(?=[\"«“„(\[—–-]?\s*[^\W_a-zа-яёңөүәғқһіүұýžňäşöüçğı])"
    r"|(?<=[^\W\d_][^\W\d_]\.|\d\d\.)(?=[A-ZА-ЯЁ][^\W\d_])"
    r"|(?<=\n)\s*\n|(?<=\n)(?=\s*[•·●▪-]\s))"
)
_ABBREVIATION = lazy_pattern(
    r"(?:(?<!\w)(?:Mr|Mrs|Ms|Dr|Prof|Gen|Maj|Capt|Sgt|Brig|Adm|Col|Lt|St|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov"
    r"|Dec|etc|Inc|Ltd|Co|approx|p|г|гг|т|тыс|млн|млрд|ул|д|им|стр|руб|см|ст|обл|р|тел|акад|проф|др|пр"
    r"|ý|kab|ж|ж-н|м|ч|мин|сек|янв|февр?|мар|апр|июн|июл|авг|сент?|окт|нояб?|дек|[^\W\d_])\.)$"
)


def sentence_at(text: str, position: int, start: int, end: int) -> tuple[int, int]:
    """The sentence within `text[start:end]` that holds `position`, without outer blanks.

    At most 600 characters are looked at on either side, so that hostile lines cost little.
    """
    low, high = max(start, position - _REACH), min(end, position + _REACH)
    first, last = low, high
    # A paragraph that is all within reach ends the same sentences for each of its dates.
    stops = _stops_of_all(text, low, high) if end - start <= _REACH else _stops(text, low, high)
    for stop, following in stops:
        if stop <= position and following <= position:
            first = following
        elif stop > position:
            last = stop
            break
    return _trimmed(text, first, last)


def _stops(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where sentences end, and where the next ones begin."""
    opened = start > 0 and text[start - 1] in ".!?…"  # the mark that a sentence begins behind
    for match in _STOP.finditer(text, start - opened, end):
        stop = match.start() + (text[match.start()] != "\n")
        if text[stop - 1] in ".\n" and _ABBREVIATION.search(text, max(start, stop - 8), stop):
            continue
        yield stop, match.end()


@lru_cache(maxsize=16)
def _stops_of_all(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    return tuple(_stops(text, start, end))


def first_sentence(text: str, start: int, end: int) -> str:
    """The first sentence of a stretch, its white space as single blanks."""
    first, last = sentence_at(text, start, start, end)
    return " ".join(text[first:last].split())


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
