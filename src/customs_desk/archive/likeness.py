"""Whether two texts are versions of one, and in what they differ. Pure.

Two tests. The shorter text must stand in the longer one, in all its parts, so that a tail that
many texts share does not join them. And where both say the same with other figures, dates or
names (“found 12 kg at Artyk”, “found 30 kg at Farap”), they are two texts from one mould.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import IntEnum, StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from customs_desk.archive.folding import fold, printed_words
from customs_desk.article import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from customs_desk.article import Reading

_LONGEST = 200_000  # characters compared
_ANCHOR = 3  # words of a run that stands once in either text and so ties the two together
_GAP = 40  # words between two ties that are compared one by one
_SLOT = 12  # words at most in a place that is filled differently
# Shares of the shorter text that stand in the longer one. Each tenth word changed leaves 0.8 to
# 0.9; unlike texts of one agency share 0.0 to 0.3.
_STANDS = 0.55
_THIRD_STANDS = 0.4
_HEADLINE = 0.2  # of a text at most: what is longer is not only its headline
_SHORTENED = 0.2  # of the longer text's length; less is a quotation
_QUOTED = 0.15  # of either text, for “shares a passage”
_SAME = 0.8  # of both texts
_OTHERS = 0.2  # of the figures and names are others: another text from the same mould
_OTHERS_SHORT, _SHORT = 0.12, 60  # the same for texts of few words
_ENDS = re.compile(r"[.!?…:;\n\r\t«»“”\"•|–—]")


class Relation(StrEnum):
    """What one text is to another."""

    SAME = "same"
    SHORTENED = "shortened"  # it stands in the other, which says more
    EXTENDED = "extended"  # it holds the other and says more
    PASSAGE = "passage"  # they share a passage
    OTHER = "other"


class Key(IntEnum):
    """What a word tells: figures, dates and names make a text's identity."""

    NONE = 0
    NUMBER = 1
    NAME = 2
    DATE = 3


@dataclass(frozen=True, slots=True)
class Body:
    """An article's words, folded, each with what it tells; as printed for showing.

    The first `titled` words are its title: another headline makes no other text.
    """

    words: tuple[str, ...]
    printed: tuple[str, ...]
    keys: tuple[Key, ...]
    titled: int = 0


@dataclass(frozen=True, slots=True)
class Difference:
    """A place where two texts say other words; one side may be empty."""

    mine: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Likeness:
    """How the first of two texts stands to the second.

    `mine` and `theirs` are the shares, 0..1, of each text's words that stand in the other.
    """

    relation: Relation
    mine: float
    theirs: float
    differences: tuple[Difference, ...] = ()

    @property
    def versions(self) -> bool:
        """Whether the two are versions of one text."""
        return self.relation in {Relation.SAME, Relation.SHORTENED, Relation.EXTENDED}


def body_of(reading: Reading) -> Body:
    """The words to compare: the body's, figures and names told from the rest."""
    text = reading.body[:_LONGEST]
    spans = printed_words(text)
    printed = tuple(text[start:end] for start, end in spans)
    words = tuple(map(fold, printed))
    dated = {fold(word) for word in _of_mentions(reading, {Kind.DATE}) if len(word) > 2}
    named = _of_mentions(reading, set(Kind) - {Kind.DATE})
    keys, last = [], 0
    for word, plain, (start, end) in zip(printed, words, spans, strict=True):
        begins = start == 0 or _ENDS.search(text, last, start) is not None
        keys.append(_key(word, plain, dated, named, begins=begins))
        last = end
    title = tuple(map(fold, _words_of(reading.title or "")))
    begins = words[: len(title)] == title and len(title) <= _HEADLINE * len(words)
    return Body(words, printed, tuple(keys), len(title) if begins else 0)


def _words_of(text: str) -> list[str]:
    return [text[start:end] for start, end in printed_words(text)]


def _of_mentions(reading: Reading, kinds: set[Kind]) -> set[str]:
    texts = {mention.text for mention in reading.mentions if mention.kind in kinds}
    return {word for text in texts for word in _words_of(text)}


def _key(word: str, plain: str, dated: set[str], named: set[str], *, begins: bool) -> Key:
    if plain in dated:
        return Key.DATE
    if any(sign.isdigit() for sign in plain):
        return Key.NUMBER
    if word[0].isupper() and (word in named or not begins):
        return Key.NAME
    return Key.NONE


def compare(mine: Body, theirs: Body) -> Likeness:
    """How two texts stand to one another."""
    ties = _ties(mine.words, theirs.words)
    found = _Alignment(mine, theirs)
    for tie in ties:
        found.equal(*tie)
    ends = (len(mine.words), len(theirs.words), 0)
    for before, after in pairwise([(0, 0, 0), *ties, ends]):
        found.between(before, after)
    return found.likeness()


def _ties(mine: Sequence[str], theirs: Sequence[str]) -> list[tuple[int, int, int]]:
    """Equal runs (place, place, length) around what stands once in either text, in my order."""
    here, there = _single(mine), _single(theirs)
    found: list[tuple[int, int, int]] = []
    reached = 0
    for run, at in here.items():
        other = there.get(run, -1)
        if other < 0 or at < reached:
            continue
        start, begin = at, other
        while start > reached and begin > 0 and mine[start - 1] == theirs[begin - 1]:
            start, begin = start - 1, begin - 1
        end, stop = at + _ANCHOR, other + _ANCHOR
        while end < len(mine) and stop < len(theirs) and mine[end] == theirs[stop]:
            end, stop = end + 1, stop + 1
        found.append((start, begin, end - start))
        reached = end
    return found


def _single(words: Sequence[str]) -> dict[tuple[str, ...], int]:
    """Where the runs stand that occur once, in order."""
    places: dict[tuple[str, ...], int] = {}
    for at, run in enumerate(zip(words, words[1:], words[2:], strict=False)):
        places[run] = -1 if run in places else at
    return {run: at for run, at in places.items() if at >= 0}


class _Alignment:
    """Two texts word by word: which words stand in both, and what stands in place of others."""

    def __init__(self, mine: Body, theirs: Body) -> None:
        self._mine, self._theirs = mine, theirs
        self._in_mine = bytearray(len(mine.words))
        self._in_theirs = bytearray(len(theirs.words))
        self._swaps = 0
        self._differences: list[Difference] = []

    def equal(self, at: int, other: int, length: int) -> None:
        """These runs are the same."""
        self._in_mine[at : at + length] = b"\1" * length
        self._in_theirs[other : other + length] = b"\1" * length

    def between(self, before: tuple[int, int, int], after: tuple[int, int, int]) -> None:
        """Compare what stands between two ties, where that is little in both texts."""
        i, j = before[0] + before[2], before[1] + before[2]
        left, right = self._mine.words[i : after[0]], self._theirs.words[j : after[1]]
        if j > after[1] or len(left) > _GAP or len(right) > _GAP:
            return
        matcher = SequenceMatcher(None, left, right, autojunk=False)
        for tag, i1, i2, j1, j2 in matcher.get_opcodes():
            if tag == "equal":
                self.equal(i + i1, j + j1, i2 - i1)
            else:
                self._differs(range(i + i1, i + i2), range(j + j1, j + j2))

    def _differs(self, here: range, there: range) -> None:
        mine, theirs = self._mine, self._theirs
        self._differences.append(
            Difference(
                " ".join(mine.printed[here.start : here.stop]),
                " ".join(theirs.printed[there.start : there.stop]),
            )
        )
        if len(here) > _SLOT or len(there) > _SLOT:
            return
        self._swaps += _others(
            [(mine.words[i], mine.keys[i]) for i in here if mine.keys[i]],
            [(theirs.words[j], theirs.keys[j]) for j in there if theirs.keys[j]],
        )

    def likeness(self) -> Likeness:
        """The verdict."""
        here = _counted(self._in_mine, self._mine.titled)
        there = _counted(self._in_theirs, self._theirs.titled)
        mine, theirs = _share(here), _share(there)
        return Likeness(self._relation(here, there), mine, theirs, tuple(self._differences))

    def _relation(self, here: bytearray, there: bytearray) -> Relation:
        shorter = len(here) <= len(there)
        found, longer = (here, there) if shorter else (there, here)
        mine, theirs = _share(here), _share(there)
        third = max(1, -(-len(found) // 3))
        parts = [_share(found[at : at + third]) for at in range(0, len(found), third)]
        stands = (
            _share(found) >= _STANDS
            and min(parts, default=0) >= _THIRD_STANDS
            and len(found) >= _SHORTENED * len(longer)
        )
        if stands and not self._another_of_its_mould(len(found)):
            if mine >= _SAME and theirs >= _SAME:
                return Relation.SAME
            return Relation.SHORTENED if shorter else Relation.EXTENDED
        return Relation.PASSAGE if max(mine, theirs) >= _QUOTED else Relation.OTHER

    def _another_of_its_mould(self, length: int) -> bool:
        kept = sum(1 for _ in _runs(self._mine.keys, self._in_mine))
        share = self._swaps / (self._swaps + kept) if self._swaps else 0.0
        return share >= (_OTHERS_SHORT if length < _SHORT else _OTHERS)


def _counted(found: bytearray, titled: int) -> bytearray:
    """The words that count: of a headline only those that the other text has too."""
    return bytearray(filter(None, found[:titled])) + found[titled:]


def _share(found: bytearray) -> float:
    return sum(found) / len(found) if found else 0.0


def _runs(keys: Sequence[Key], found: bytearray) -> Iterator[int]:
    """Where stretches of figures or names begin that stand in both texts."""
    before = False
    for at, key in enumerate(keys):
        now = bool(key) and bool(found[at])
        if now and not before:
            yield at
        before = now


def _others(mine: Iterable[tuple[str, Key]], theirs: Iterable[tuple[str, Key]]) -> int:
    """How much speaks for two texts of one mould where these words stand in the same place.

    Another figure or name counts 1, another day 2: a day is what a notice is about.
    """
    left, right = dict(mine), dict(theirs)
    count = 0
    for figures in (True, False):
        here = {w: k for w, k in left.items() if w[:1].isdigit() is figures and w not in right}
        there = {w: k for w, k in right.items() if w[:1].isdigit() is figures and w not in left}
        if not figures:
            here, there = _without_forms(here, there), _without_forms(there, here)
        if here and there:
            dated = Key.DATE in here.values() and Key.DATE in there.values()
            count += 2 if dated and figures else 1
    return count


def _without_forms(some: dict[str, Key], others: dict[str, Key]) -> dict[str, Key]:
    """The words that are no form of one of the others: names begin alike in all their cases."""
    return {
        word: key
        for word, key in some.items()
        if not any(_begin_alike(word, other) for other in others)
    }


def _begin_alike(one: str, other: str) -> bool:
    length = max(3, min(len(one), len(other)) - 2)
    return one[:length] == other[:length]
