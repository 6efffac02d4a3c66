"""Cuts a text into words and tells the language of each line by its letters and small words."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

WORD = lazy_pattern(r"[^\W_]+")
_PIECES = lazy_pattern(r"([^\W_]+)")
_APOSTROPHES = "'’ʼ`‘"
_HYPHENS = "-‐‑"
_PLAIN_GAPS = frozenset({" ", "-", ".", ", ", ". "})  # they need no mending where names are shown
_TIES = frozenset(_APOSTROPHES + _HYPHENS)
_SENTENCE_END = lazy_pattern(r"[.!?…](?![\w])|\n\s*\n|[•|]|//")
_KYRGYZ = lazy_pattern("[үөңҮӨҢ]")
_TURKMEN = lazy_pattern("[ýňžşäöüçÝŇŽŞÄÖÜÇ]")
_TELLING = 60  # words of a line that tell its language
_NARROWEST, _WIDEST = 40, 110  # letters in a line of a text that was wrapped
_SMALL = {
    "the": "en", "of": "en", "and": "en", "in": "en", "to": "en", "for": "en", "was": "en",
    "we": "tk", "bilen": "tk", "bu": "tk", "boyunca": "tk", "ucin": "tk", "hem": "tk",
    "и": "ru", "в": "ru", "на": "ru", "с": "ru", "по": "ru", "для": "ru", "что": "ru", "из": "ru",
    "менен": "ky", "жана": "ky", "деп": "ky", "боюнча": "ky", "учун": "ky", "бул": "ky",
}  # fmt: skip
_LATIN = str.maketrans({"ə": "a", "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae"})


def word_set(words: str) -> frozenset[str]:
    """A set written as one line of words."""
    return frozenset(words.split())


class Word:
    """One word of the text with what stands between it and the word before."""

    __slots__ = ("capital", "end", "first", "fold", "gap", "language", "start", "text")

    def __init__(  # noqa: PLR0913, PLR0917 -- a record; the start has no time for a data class
        self,
        start: int,
        end: int,
        text: str,
        gap: str,
        fold: str,
        capital: bool,  # noqa: FBT001 -- by place: cheaper, for each word of each text
        first: bool,  # noqa: FBT001
        language: str,
    ) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.gap = gap  # the characters between the word before and this one
        self.fold = fold
        self.capital = capital
        self.first = first  # it opens a sentence, a line or a stretch after boilerplate
        self.language = language

    @property
    def tight(self) -> bool:
        """Whether it hangs on the word before by a hyphen or an apostrophe."""
        return self.gap in _TIES

    @property
    def spaced(self) -> bool:
        """Whether blanks of one line, or a hyphen alone, part it from the word before."""
        gap = self.gap
        return gap == " " or (bool(gap) and "\n" not in gap and (gap.isspace() or self.tight))

    @property
    def first_of_line(self) -> bool:
        """Whether a line begins with it."""
        return not self.gap or "\n" in self.gap

    @property
    def shouted(self) -> bool:
        """Whether it is printed in capitals."""
        return len(self.text) > 1 and self.text.isupper()


@lru_cache(maxsize=60_000)
def fold(word: str) -> str:
    """Lower case without the marks that papers leave out: `Aşgabat` is `asgabat`, `ё` is `е`."""
    lower = word.casefold()
    if lower.isascii():
        return lower
    if "а" <= lower[0] <= "ӿ":
        return unicodedata.normalize("NFC", lower).replace("ё", "е")
    plain = unicodedata.normalize("NFKD", lower.translate(_LATIN))
    return "".join(c for c in plain if not unicodedata.combining(c))


def cut(text: str, *, language: str, skip: Sequence[tuple[int, int]] = ()) -> list[Word]:
    """The words of the text outside `skip`, each with the language of its line."""
    words: list[Word] = []
    for start, end in _kept(len(text), skip):
        fresh = True
        for line_start, line_end in _lines(text, start, end):
            # What stands before a word, the word, what stands before the next one …
            pieces = _PIECES.split(text[line_start:line_end])
            if len(pieces) == 1:
                continue
            before = words[-1].end if words else 0
            begins = line_start + len(pieces[0])
            pieces[0] = "\n" if fresh else text[before:begins]
            first = len(words)
            _add_words(words, begins, pieces, language)
            if pieces[0] == "\n" and _wrapped(text, before, begins):
                words[first].gap = " "
                words[first].first = fresh
            fresh = False
    return words


def _add_words(words: list[Word], at: int, pieces: list[str], language: str) -> None:
    """Adds the words of a line cut into pieces; the first word begins at `at`."""
    texts = pieces[1::2]
    folds, capitals, small, cyrillic = zip(*map(_shape, texts), strict=True)
    tongue = _tongue(texts[:_TELLING], small[:_TELLING], sum(cyrillic[:_TELLING]), language)
    add = words.append
    gap = pieces[0]
    for text, folded, capital, following in zip(texts, folds, capitals, pieces[2::2], strict=True):
        end = at + len(text)
        opens = gap != " " and _opens(gap)
        add(Word(at, end, text, gap, folded, capital, opens, tongue))
        at = end + len(following)
        gap = following


@lru_cache(maxsize=10_000)
def cut_pieces(name: str) -> tuple[str, ...]:
    """What stands before the first word, that word, what stands before the second, and so on."""
    return tuple(_PIECES.split(name))


@lru_cache(maxsize=60_000)
def words_of(name: str) -> tuple[str, ...]:
    """The folded words of a name."""
    return tuple(fold(word) for word in WORD.findall(name))


@lru_cache(maxsize=60_000)
def _shape(word: str) -> tuple[str, bool, str, bool]:
    """(folded, whether a capital begins it, which language's small word it is, is it Cyrillic)."""
    folded = fold(word)
    return folded, word[0].isupper(), _SMALL.get(folded, ""), "Ѐ" <= word[0] <= "ӿ"


@lru_cache(maxsize=2_000)
def _opens(gap: str) -> bool:
    """Whether a sentence or a line begins behind these characters."""
    return "\n" in gap or (len(gap) > 1 and bool(_SENTENCE_END.search(gap)))


def _kept(length: int, skip: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What is left of `0:length` without the stretches of `skip`."""
    at = 0
    for start, end in sorted(skip):
        if start > at:
            yield at, start
        at = max(at, end)
    if at < length:
        yield at, length


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop + 1
        yield at, stop
        at = stop


def _wrapped(text: str, before: int, at: int) -> bool:
    """Whether a line break is only the end of a line's room, the sentence going on behind it."""
    line = before - text.rfind("\n", 0, before)
    following = text.find("\n", at, at + _WIDEST)
    fits = text[at].islower() or following >= 0 or len(text) - at < _WIDEST
    return _NARROWEST < line < _WIDEST and fits


def _tongue(words: list[str], small: Sequence[str], cyrillic: int, language: str) -> str:
    """The language of a line's words: their script first, then their letters, then small words.

    `small` are the languages of small words among them, `cyrillic` how many are in that script.
    """
    letters = "".join(words)
    is_cyrillic = 2 * cyrillic > len(words)
    pair = ("ru", "ky") if is_cyrillic else ("en", "tk")
    own = _KYRGYZ if is_cyrillic else _TURKMEN
    one = 2 * small.count(pair[0])
    two = 2 * small.count(pair[1]) + (0 if letters.isascii() else len(own.findall(letters)))
    if one == two:
        return language if language in pair else pair[0]
    return pair[0] if one > two else pair[1]


def printed(words: Sequence[Word], first: int, last: int) -> str:
    """The words as printed, on one line, without an acronym in brackets, their quotes closed."""
    text = words[first].text
    if last - first == 1:
        return text
    plain = True
    for word in words[first + 1 : last]:
        text += word.gap + word.text
        plain = plain and word.gap in _PLAIN_GAPS
    if plain:
        return text
    text = " ".join(text.split())
    if "(" in text:
        text = re.sub(r" ?\([^()]*\) ?", " ", text).strip().split(" (")[0]
    for opening, closing in ("«»", "“”"):
        if text.count(opening) > text.count(closing):
            text += closing
        elif text.count(closing) > text.count(opening):
            text = opening + text
    if text.count('"') % 2:
        text = '"' + text if re.search(r'\w"', text) else text + '"'
    return text
