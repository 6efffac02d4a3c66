"""What the words around an expression say of it: that it is none, quoted, past, from, until."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from customs_desk.reading.dates.meaning import Weekday
from customs_desk.reading.dates.words import lexicon
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from customs_desk.reading.dates.joining import Joined
    from customs_desk.reading.dates.tokens import Tokens

# Begins with the mark itself, so that the text between marks is passed over in one go.
_QUOTED = lazy_pattern(
    r"[«“„\"](?:(?<=«)[^»\n]{1,400}»|(?<=“)[^”\n]{1,400}”|(?<=„)[^“”\n]{1,400}[“”]"
    r"|(?<=\")(?<!\w\")[^\"\n]{1,400}\"(?!\w))"
)
# Words before a date that point from it on or up to it, in English and Russian
_BEFORE_DATE = {
    "since": "from", "from": "from", "с": "from", "со": "from", "начиная": "from",
    "until": "until", "till": "until", "til": "until", "до": "until",
    "by": "by", "к": "by", "ко": "by",
    "before": "before", "after": "after", "после": "after",
}  # fmt: skip
_PART_FIRST = 0b0011  # English and Russian say "the end" before the date, the others behind
_PARTS = ("early", "mid", "late", "begin", "middle", "end")
_GOES_ON = frozenset({"the", "of", *_PARTS})  # classes of words that may stand before the date


def quotations(text: str) -> tuple[list[int], list[int]]:
    """Starts and ends of the passages in quotation marks."""
    spans = [match.span() for match in _QUOTED.finditer(text)]
    return [start for start, _ in spans], [end for _, end in spans]


def inside(spans: tuple[list[int], list[int]], start: int, end: int) -> bool:
    """Whether a span lies within one of the passages."""
    at = bisect_right(spans[0], start) - 1
    return at >= 0 and end <= spans[1][at]


def modifier(tokens: Tokens, joined: Joined) -> str:
    """from, until, by, before, after — by the word before or, in Turkmen and Kyrgyz, behind."""
    senses = lexicon().senses
    after = tokens.words[joined.last] if joined.last < len(tokens.words) else ""
    kinds = senses.get(after, {})
    if "until_after" in kinds:
        return "until"
    if "starting" in kinds:
        return "from"
    at = joined.first - 1
    if at > 0 and "later_than" in senses.get(tokens.words[at], {}):
        return "until"
    while at >= 0 and at > joined.first - 5:
        word = tokens.words[at]
        if word in _BEFORE_DATE:
            return _BEFORE_DATE[word]
        if senses.get(word, {}).keys().isdisjoint(_GOES_ON):
            break
        at -= 1
    return ""


def part(tokens: Tokens, joined: Joined) -> tuple[str, int, int]:
    """start, mid or end where the date is only a part of what it names; the tokens it covers."""
    senses = lexicon().senses
    first, last = joined.first, joined.last
    at = first - 1
    while at >= 0 and at > first - 4:
        kinds = senses.get(tokens.words[at], {})
        found = next((kind for kind in _PARTS if kind in kinds), "")
        weekday = isinstance(joined.meaning, Weekday) and found not in {"early", "late"}
        if found and kinds[found].languages & _PART_FIRST and not weekday:
            name = str(kinds[found].value)
            before = tokens.words[at - 1] if at else ""
            return name, at - 1 if before == "the" else at, last
        if not any(kind in kinds for kind in ("of", "the", "dash")):
            break
        at -= 1
    if joined.languages & 0b1100 and last < len(tokens.words):
        kinds = senses.get(tokens.words[last], {})
        found = next((kind for kind in ("begin", "middle", "end") if kind in kinds), "")
        if found:
            return str(kinds[found].value), first, last + 1
    return "", first, last
