"""Which code page bytes were written in: letter pairs of our languages, scored page by page.

The pairs (`data/letter_pairs.json`) are counts of two neighbouring characters in news texts,
lower-cased, digits as 0. Knows nothing of files.
"""

from __future__ import annotations

import codecs
import json
import math
import re
import unicodedata
from collections import Counter
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple, TypedDict

from customs_desk.paths import shipped

CYRILLIC = ("ru", "ky", "kk")
LATIN = ("en", "tk", "tr")
# In the order in which a tie is decided: pages that give the same text are told apart by habit.
CYRILLIC_PAGES = ("cp1251", "koi8_r", "cp866", "iso8859_5", "mac_cyrillic", "kz1048")
LATIN_PAGES = ("cp1252", "cp1250", "iso8859_2", "cp1254", "mac_roman")
PAGES = CYRILLIC_PAGES + LATIN_PAGES
_PASSAGE = re.compile(rb"[^\n]{1,200}")
_ASCII_LETTER = re.compile(rb"[A-Za-z]")
_HIGH = bytes(range(0x80, 0x100))
_SAMPLE = 65_536  # bytes of lines with high bytes that are looked at
_UNSEEN = -12.5  # log probability of a pair that the counts do not hold, of letters that they do
_STRANGE = -14.5  # of a pair with a letter that the language does not use
_FOREIGN = -17.0  # of a pair with a letter of another script
_OTHER_LANGUAGE = -6.0  # for a word in the other script within a line
_IMPOSSIBLE = -24.0  # of a pair with a control character or an undefined byte
_CASE_BREAK = -6.0  # a capital after a small letter in one word: "тАМОЖНЯ"
_MARKS = str.maketrans(
    {**dict.fromkeys("‘’‛′ʼ`´", "'"), **dict.fromkeys("“”„«»‹›", '"'), **dict.fromkeys("–—‑−", "-")}
    | {"…": ".", "\u00a0": " ", "\t": " ", "\n": " ", "\r": " "}
)
_COMMON = frozenset(" '\"-.,:;!?()0%&/$€£§№°©®×•")


class Guess(NamedTuple):
    """A code page with the mean log probability of a pair, and its lead over other readings."""

    page: str
    score: float
    lead: float  # total log probability above the best page that gives another text


class _Pairs(NamedTuple):
    """The pairs of one language as log probabilities, and the characters it uses."""

    log: dict[str, float]
    letters: frozenset[str]
    script: tuple[str, str]  # first and last letter of the script's range

    def of(self, pair: str) -> float:
        known = self.log.get(pair)
        if known is not None:
            return known
        if "\0" in pair:
            return _IMPOSSIBLE
        if self.letters.issuperset(pair):
            return _UNSEEN
        first, last = self.script
        if all(first <= letter <= last or letter in self.letters for letter in pair):
            return _STRANGE
        return _FOREIGN


@lru_cache(maxsize=4096)
def fold(character: str) -> str:
    """The character as the counts know it: small, digits as 0, marks as their plain form."""
    if unicodedata.category(character) in {"Cc", "Co", "Cn", "Cs"} and character not in "\t\n\r":
        return "\0"
    plain = character.translate(_MARKS)
    if plain.isdigit():
        return "0"
    small = plain.lower()
    return small if len(small) == 1 else small[0]


@cache
def pairs_of(language: str) -> _Pairs:
    """The letter pairs of one language, read once."""
    counts: Counter[str] = Counter()
    for pair, count in _counts()[language]["counts"].items():
        counts["".join(map(fold, pair))] += count
    total = _counts()[language]["pairs"]
    letters = frozenset("".join(counts)) | _COMMON
    if language == "ru":
        letters |= {"ё"}
    logs = {pair: math.log(count / total) for pair, count in counts.items()}
    return _Pairs(logs, letters, ("Ѐ", "ԯ") if language in CYRILLIC else ("À", "ɏ"))


class _Counted(TypedDict):
    counts: dict[str, int]
    pairs: int  # all pairs of the texts, those not listed included


@cache
def _counts() -> dict[str, _Counted]:
    with shipped("data/letter_pairs.json").open(encoding="utf-8") as file:
        found: dict[str, _Counted] = json.load(file)
    return found


@cache
def table(page: str) -> tuple[str, ...]:
    """The 256 characters of a code page; U+0000 where a byte is undefined."""
    return tuple(codecs.decode(bytes([n]), page, "ignore") or "\0" for n in range(256))


@cache
def _folded(page: str) -> tuple[str, ...]:
    return tuple(map(fold, table(page)))


def guess(content: bytes) -> Guess:
    """The likeliest code page of bytes that are no UTF-8."""
    seen = _Seen.of(content)
    scores = {page: _score(seen, page) for page in PAGES}
    best = max(scores, key=lambda page: scores[page])
    if seen.latin.total() > seen.cyrillic.total():
        # Where pages give the same text, the one that people use for its script is named.
        best = next((page for page in LATIN_PAGES if not _differs(seen, page, best)), best)
    rivals = [scores[page] for page in PAGES if _differs(seen, page, best)]
    lead = scores[best] - max(rivals, default=scores[best] - seen.total)
    return Guess(best, scores[best] / seen.total, lead)


def page_score(content: bytes, page: str) -> float:
    """The mean log probability of a pair where the bytes are read in this page."""
    seen = _Seen.of(content)
    return _score(seen, page) / seen.total


class _Seen(NamedTuple):
    """How often two neighbours stand there of which one at least is above ASCII.

    Kept apart for lines in which ASCII letters prevail and the others: which script a line is in
    is known before its code page is.
    """

    latin: Counter[tuple[int, int]]
    cyrillic: Counter[tuple[int, int]]

    @classmethod
    def of(cls, content: bytes) -> _Seen:
        latin, cyrillic, taken = bytearray(b" "), bytearray(b" "), 0
        for match in _PASSAGE.finditer(content):
            passage = match[0]
            if passage.isascii():
                continue
            ascii_letters = len(_ASCII_LETTER.findall(passage))
            mainly_latin = ascii_letters > len(passage) - len(passage.translate(None, _HIGH))
            (latin if mainly_latin else cyrillic).extend(passage + b"\n")
            taken += len(passage)
            if taken > _SAMPLE:
                break
        return cls(_high_pairs(latin), _high_pairs(cyrillic))

    @property
    def total(self) -> int:
        return self.latin.total() + self.cyrillic.total() or 1


def _high_pairs(sample: bytearray) -> Counter[tuple[int, int]]:
    both = Counter(pairwise(sample))
    return Counter({pair: n for pair, n in both.items() if pair[0] > 0x7F or pair[1] > 0x7F})


def _score(seen: _Seen, page: str) -> float:
    letters, folded = table(page), _folded(page)
    total = 0.0
    for pairs, languages, others in (
        (seen.latin, LATIN, CYRILLIC),
        (seen.cyrillic, CYRILLIC, ()),
    ):
        breaks = sum(
            n for (a, b), n in pairs.items() if letters[a].islower() and letters[b].isupper()
        )
        texts = [(folded[a] + folded[b], n) for (a, b), n in pairs.items()]
        total += breaks * _CASE_BREAK + max(
            sum(_pair_score(text, language, others) * n for text, n in texts)
            for language in languages
        )
    return total


def _pair_score(pair: str, language: str, others: tuple[str, ...]) -> float:
    score = pairs_of(language).of(pair)
    if score > _FOREIGN or "\0" in pair:
        return score
    return (
        max(score, *(pairs_of(x).of(pair) + _OTHER_LANGUAGE for x in others)) if others else score
    )


def _differs(seen: _Seen, page: str, other: str) -> bool:
    one, two = table(page), table(other)
    return any(
        one[a] != two[a] or one[b] != two[b]
        for part in (seen.latin, seen.cyrillic)
        for a, b in part
    )


def text_score(text: str, languages: tuple[str, ...] = CYRILLIC + LATIN) -> tuple[float, int]:
    """Mean log probability of the pairs of a text that hold a letter above ASCII, and how many."""
    counts: Counter[str] = Counter()
    breaks = 0
    for a, b in pairwise(text):
        if a > "\x7f" or b > "\x7f":
            counts[a + b] += 1
            breaks += a.islower() and b.isupper()
    total = sum(counts.values())
    if not total:
        return 0.0, 0
    folded = [("".join(map(fold, pair)), n) for pair, n in counts.items()]
    best = max(sum(pairs_of(x).of(pair) * n for pair, n in folded) for x in languages)
    return (best + breaks * _CASE_BREAK) / total, total
