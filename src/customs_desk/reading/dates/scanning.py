"""The first half of finding dates: what a text says, without knowing when it was written."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from customs_desk.reading.dates import context, direction
from customs_desk.reading.dates.grammar import grammar
from customs_desk.reading.dates.joining import Joined, join
from customs_desk.reading.dates.meaning import (
    Calendar,
    Clock,
    Group,
    Listed,
    NthWeekday,
    Range,
    Timed,
    Weekday,
)
from customs_desk.reading.dates.phrases import Phrase, Piece, Scan
from customs_desk.reading.dates.plain_numbers import is_no_date
from customs_desk.reading.dates.tokens import Tokens, tokenise
from customs_desk.reading.dates.words import EVERY_LANGUAGE, LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.reading.dates.meaning import Meaning


def scan(text: str) -> Scan:
    """Every date, time, duration and repetition of a text; cheap, and good for any anchor."""
    tokens = tokenise(text)
    joined = [
        one
        for several in join(tokens, grammar().atoms(tokens))
        for one in _one_by_one(several)
        if not is_no_date(tokens, one)
    ]
    quotes = context.quotations(text) if joined else ([], [])
    usual = _usual_language(joined)
    starts = [*(one.first for one in joined), len(tokens.words)][1:]
    phrases: list[Phrase] = []
    free = 0  # the first token that no phrase has taken
    for one, limit in zip(joined, starts, strict=True):
        part = _part(tokens, one, free, limit)
        phrases.append(_phrase(tokens, one, part, quotes, usual))
        free = part[2]
    return Scan(text, tuple(phrases), _day_first(phrases))


def _one_by_one(joined: Joined) -> list[Joined]:
    if not isinstance(joined.meaning, Listed):
        return [joined]
    return [
        Joined(first, last, joined.rule, day, joined.languages)
        for day, first, last in joined.meaning.days
    ]


def _part(tokens: Tokens, joined: Joined, free: int, limit: int) -> tuple[str, int, int]:
    """The part of the date that is meant, and the tokens with it, between the neighbours."""
    if not isinstance(joined.meaning, Clock):
        part, first, last = context.part(tokens, joined)
        if free <= first and last <= limit and tokens.first_break(first, last) >= last:
            return part, first, last
    return "", joined.first, joined.last


def _phrase(
    tokens: Tokens,
    joined: Joined,
    extent: tuple[str, int, int],
    quotes: tuple[list[int], list[int]],
    usual: int,
) -> Phrase:
    part, first, last = extent
    start, end = tokens.start(first), tokens.ends[last - 1]
    pieces = tuple(
        Piece(tokens.start(atom.first), tokens.ends[atom.last - 1], atom.meaning)
        for atom in joined.pieces
    )
    wide = joined if last == joined.last else _with_end(joined, last)
    # The words around a range name its ends, not a side that it is open to.
    modifier = "" if isinstance(joined.meaning, Range) else context.modifier(tokens, wide)
    tense = 0
    if _needs_tense(joined.meaning):
        weekday = _hangs_on_week(joined.meaning)
        tense = direction.tense(tokens, joined, weekday=weekday)
        if modifier == "until" and (not weekday or _goes_on(tokens, joined.first)):
            tense = 2
        elif modifier == "by":
            tense = tense or int(not weekday)
    return Phrase(
        start=start,
        end=end,
        rule=joined.rule,
        meaning=joined.meaning,
        language=_language(joined.languages, usual),
        modifier=modifier,
        part=part,
        tense=tense,
        quoted=context.inside(quotes, start, end),
        pieces=pieces,
    )


def _goes_on(tokens: Tokens, first: int) -> bool:
    """Whether the sentence has begun before the word in front: "extended until Tuesday"."""
    return first > 1 and tokens.words[first - 2][:1].isalpha()


def _with_end(joined: Joined, last: int) -> Joined:
    return Joined(joined.first, last, joined.rule, joined.meaning, joined.languages, joined.pieces)


def _hangs_on_week(meaning: Meaning) -> bool:
    if isinstance(meaning, Timed):
        return not isinstance(meaning.day, Calendar)
    return isinstance(meaning, Weekday)


def _needs_tense(meaning: Meaning) -> bool:
    if isinstance(meaning, Range):
        return _needs_tense(meaning.first)
    if isinstance(meaning, Calendar):
        # A whole day or month tells others their year, but not where it is to come itself.
        return meaning.shift is None and (meaning.year is None or meaning.month is not None)
    if isinstance(meaning, Group):
        return meaning.year is None and meaning.shift is None
    return isinstance(meaning, Weekday | NthWeekday | Timed)


def _usual_language(joined: list[Joined]) -> int:
    masks = [one.languages for one in joined if one.languages != EVERY_LANGUAGE]
    counted = [sum(mask >> index & 1 for mask in masks) for index in range(len(LANGUAGES))]
    return counted.index(max(counted))


def _language(mask: int, usual: int) -> str:
    if mask >> usual & 1:
        return LANGUAGES[usual]
    return next(name for index, name in enumerate(LANGUAGES) if mask >> index & 1)


def _day_first(phrases: Sequence[Phrase]) -> bool | None:
    """Whether the text's unmistakable numeric dates put the day first."""
    shown: Counter[bool] = Counter()
    days = {
        (p.meaning.month, p.meaning.day)
        for p in phrases
        if isinstance(p.meaning, Calendar) and p.meaning.day and not p.meaning.other
    }
    for phrase in phrases:
        meaning = phrase.meaning
        if not isinstance(meaning, Calendar) or meaning.other is None:
            continue
        if (meaning.month, meaning.day) in days:
            shown[True] += 1
        if meaning.other in days:
            shown[False] += 1
    return shown.most_common(1)[0][0] if shown else None
