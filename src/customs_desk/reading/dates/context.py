"""What the words around an expression say of it: that it is none, quoted, past, from, until."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from customs_desk.reading.dates.meaning import Calendar, Clock, Duration
from customs_desk.reading.dates.words import lexicon

if TYPE_CHECKING:
    from customs_desk.reading.dates.joining import Joined
    from customs_desk.reading.dates.tokens import Tokens

_QUOTED = re.compile(
    r"«[^»\n]{1,400}»|“[^”\n]{1,400}”|„[^“”\n]{1,400}[“”]|(?<!\w)\"[^\"\n]{1,400}\"(?!\w)"
)
_FROM = frozenset({"since", "from", "с", "со", "начиная"})
_UNTIL = frozenset({"until", "till", "til", "до"})
_BY = frozenset({"by", "к", "ко"})
_BEFORE = frozenset({"before"})
_AFTER = frozenset({"after", "после"})
_PARTS = ("early", "mid", "late", "begin", "middle", "end")


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
        for name, words in (
            ("from", _FROM),
            ("until", _UNTIL),
            ("by", _BY),
            ("before", _BEFORE),
            ("after", _AFTER),
        ):
            if word in words:
                return name
        if not any(kind in senses.get(word, {}) for kind in ("the", "of", *_PARTS)):
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
        if found:
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


def is_no_date(tokens: Tokens, joined: Joined) -> bool:
    """Numbers that only look like dates: prices, phone and article numbers, quantities."""
    meaning = joined.meaning
    before = tokens.words[joined.first - 1] if joined.first else ""
    after = tokens.words[joined.last] if joined.last < len(tokens.words) else ""
    if before in {"$", "€", "£", "№", "#"}:
        return True
    if isinstance(meaning, Calendar) and meaning.bare:
        return _is_plain_number(tokens, joined, before, after)
    if isinstance(meaning, Duration | Clock):
        return False
    return joined.first > 0 and _glued(tokens, joined)


def _glued(tokens: Tokens, joined: Joined) -> bool:
    """Whether the expression is the tail or the head of a longer number or word."""
    first, last = joined.first, joined.last
    if tokens.words[first][:1].isdigit() and tokens.tight(first):
        before = tokens.words[first - 1]
        if before[:1].isalnum() or before == "_":
            return True
        signed = before in {".", "-", "/", ":"} and first > 1 and tokens.tight(first - 1)
        if signed and tokens.words[first - 2][:1].isdigit():
            return True
    if last < len(tokens.words) and tokens.tight(last) and tokens.words[last - 1][:1].isdigit():
        after = tokens.words[last]
        if after[:1].isdigit() or after in {"_", "%"}:
            return True
        if after in {".", "-", "/"} and last + 1 < len(tokens.words) and tokens.tight(last + 1):
            return tokens.words[last + 1][:1].isdigit()
    return False


def _with_prefix(tokens: Tokens, at: int) -> bool:
    """Such as "Mid-1996", "post-1959"."""
    return at > 1 and tokens.words[at - 1] == "-" and tokens.words[at - 2] in _PREFIXES


_PREFIXES = {"early", "mid", "late", "post", "pre", "in", "of"}


def _is_plain_number(tokens: Tokens, joined: Joined, before: str, after: str) -> bool:
    known = lexicon()
    counted = after in known.not_after and before not in {"in", "since", "during", "в"}
    if counted or before in known.not_before or _glued(tokens, joined) or after == "%":
        return True
    at = joined.first
    if before == "." and at > 1 and tokens.words[at - 2] in known.not_before:
        return True
    if tokens.tight(at) and (before[:1].isalpha() or before in {"-", "_", "/", "&", "+"}):
        return not _with_prefix(tokens, at)
    tight_after = joined.last < len(tokens.words) and tokens.tight(joined.last)
    if tight_after and (after[:1].isalpha() or after in {"_", "-", "/"}):
        return True
    far = not 1900 <= int(tokens.words[at]) <= 2099
    return far and before not in {"in", "since", "of", "from", "by", "until", "в", "с"}
