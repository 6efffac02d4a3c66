"""Who took part in an event, as far as the text says: names in its sentence, and their number.

The number is one that a word for people follows: `26 officials`, `более 40 сотрудников`,
`20-den gowrak gümrük işgäri`, `500дөн ашуун адам`. It is looked for in the event's sentence, then
in the sentences after it, as long as these date nothing else.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from customs_desk.article import Kind
from customs_desk.reading.event_words import event_words
from customs_desk.reading.patterns import lazy_pattern
from customs_desk.reading.sentences import sentence_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.article import Mention

# Their numbers count goods, offenders or countries, not people who took part.
UNCOUNTED = frozenset({"seizure", "report", "appointment", "accession", "court", "election"})
_FOLLOWING = 2  # sentences after the event's own in which its number may stand
_FEWEST = 5
_MOST = 40  # names that one event lists
_LARGEST = 5_000_000
_YEAR = lazy_pattern(r"(?:19|20)\d\d")
_WORD = lazy_pattern(r"\w+")
_THOUSANDS = lazy_pattern(r"\s(?:тысяч|тыс\b|thousand|müň|миң)", re.IGNORECASE)
_BLANKS = lazy_pattern(r"[\s,.\u00a0\u202f]")


class Stated(NamedTuple):
    """A number of participants with the words that state it."""

    number: int
    words: str


def participants(mentions: Sequence[Mention], start: int, end: int) -> tuple[str, ...]:
    """People and bodies named in `start:end`, each once; bodies within a body's name left out."""
    names: dict[str, None] = {}
    held = -1
    first = bisect_left(mentions, start, key=lambda mention: mention.start)
    for mention in islice(mentions, first, None):
        if mention.start >= end or len(names) == _MOST:
            break
        if mention.kind in {Kind.PERSON, Kind.ORGANISATION} and mention.end > held:
            names[mention.name] = None
            held = mention.end
    return tuple(names)


def stated_number(
    text: str,
    kind: str,
    sentence: tuple[int, int],
    block: tuple[int, int, int],
    dates: Sequence[int],
) -> Stated | None:
    """The number of participants; `dates` are where the text's dates begin, in order.

    `block`: where the paragraph begins and ends, and where the next one does. The next one's small
    numbers are those of speakers and trainers.
    """
    if kind in UNCOUNTED:
        return None
    start, end = sentence
    for step in range(_FOLLOWING + 1):
        found = _number(text[start:end])
        if found:
            return found if start < block[1] or found.number >= _FEWEST else None
        following = _after_blanks(text, end, block[2])
        if following >= block[2]:
            return None
        start, end = sentence_at(text, following, block[0], block[2])
        if end <= following or (step < _FOLLOWING and any(start <= d < end for d in dates)):
            return None
    return None


def _after_blanks(text: str, at: int, end: int) -> int:
    while at < end and not text[at].isalnum():
        at += 1
    return at


@lru_cache(maxsize=256)  # one sentence is asked for each of its dates
def _number(sentence: str) -> Stated | None:
    """The first number in the sentence that a word for people follows."""
    words = event_words()
    last = 0
    for word in _WORD.finditer(sentence):
        if word.start() < last or not (word[0][0].isdigit() or word[0].lower() in words.counting):
            continue
        match = words.people.match(sentence, word.start())
        if match is None:
            continue
        last = match.end()
        count = _value(match["number"], words.numbers)
        if count is not None and _THOUSANDS.search(match[0]):
            count *= 1000
        if count is not None and 1 < count <= _LARGEST:
            bound = words.bounds.search(sentence[max(0, match.start() - 24) : match.start()])
            return Stated(count, " ".join(((bound[0] if bound else "") + match[0]).split()))
    return None


def _value(printed: str, numbers: dict[str, int]) -> int | None:
    if not printed[0].isdigit():
        parts = [numbers.get(part) for part in re.split(r"[\s-]+", printed.casefold())]
        return None if None in parts else sum(part or 0 for part in parts)
    if _YEAR.fullmatch(printed):
        return None
    digits = _BLANKS.sub("", printed)
    return int(digits) if digits.isdigit() and len(digits) < 8 else None
