"""Finds listed names - authority file and gazetteer - in the words of a text."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from customs_desk.article import Kind
from customs_desk.reading.names.forms import hangs_on, is_acronym, lookup_keys
from customs_desk.reading.names.words import WORD, cut_pieces, fold, printed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from customs_desk.reading.names.lexicon import Alias, Lexicon, Node
    from customs_desk.reading.names.words import Word

_LONGEST = 24  # words; no listed name is longer


class Found:
    """A stretch of words taken for a name, before all of them are weighed against each other."""

    __slots__ = (
        "authority", "base", "confidence", "country", "detail", "first", "kind", "last", "rule",
        "same",
    )  # fmt: skip

    def __init__(  # noqa: PLR0913, PLR0917 -- a record; the start has no time for a data class
        self,
        kind: Kind,
        first: int,
        last: int,
        base: str,
        rule: str,
        confidence: float,
        authority: str = "",
        detail: str = "",
        country: str = "",
        same: Found | None = None,
    ) -> None:
        self.kind = kind
        self.first = first  # indices of words, half-open
        self.last = last
        self.base = base  # the base form as people should see it
        self.rule = rule
        self.confidence = confidence
        self.authority = authority  # the canonical name, where we know it
        self.detail = detail
        self.country = country
        self.same = same  # the find that this one is short for

    def __len__(self) -> int:
        return self.last - self.first

    def with_words(self, first: int, last: int, base: str) -> Found:
        """The same bearer where other words name it."""
        told = (self.rule, self.confidence, self.authority, self.detail, self.country, self.same)
        return Found(self.kind, first, last, base, *told)


def listed_names(words: Sequence[Word], lexicon: Lexicon, starts: Iterable[int]) -> list[Found]:
    """The longest listed name at each of the `starts`, those inside others included."""
    return [
        _found(words, at, last, alias)
        for at in starts
        for alias, last in _longest_at(words, at, lexicon)
    ]


def _longest_at(words: Sequence[Word], at: int, lexicon: Lexicon) -> Iterable[tuple[Alias, int]]:
    """The longest name that begins here, and the longest place; each with the index behind it."""
    best: dict[bool, tuple[Alias, int]] = {}
    stop = min(len(words), at + _LONGEST)
    for branches in lexicon.tries.starting(words[at].text, words[at].language):
        pending = [(at + 1, node) for node in branches if _note(words, at, at, node, best)]
        while pending:
            here, node = pending.pop()
            if here == stop or not _joined(words[here]):
                continue
            for key in lookup_keys(words[here].text, words[here].language):
                below = node.get(key)
                if below is not None and _note(words, at, here, below, best):
                    pending.append((here + 1, below))
    return best.values()


def _note(
    words: Sequence[Word], at: int, here: int, node: Node, best: dict[bool, tuple[Alias, int]]
) -> bool:
    """Notes a name that ends with the word `here`, if none is longer; tells whether names go on."""
    aliases = node.get("")
    if aliases is None:
        return True
    alias = _fitting(aliases, words, at, here)
    if alias:
        place = alias.record.kind is Kind.PLACE
        if place not in best or here >= best[place][1]:
            best[place] = (alias, here + 1)
    return len(node) > 1


def _joined(word: Word) -> bool:
    """Whether a name may run on to this word: quotes, hyphens, commas, brackets do not end it."""
    gap = word.gap
    if gap == " ":
        return not word.first
    if len(gap) > 4 or ";" in gap or ":" in gap or "\n\n" in gap:
        return False
    return not word.first or gap.strip() in {".", "«", "»"}


def _fitting(
    aliases: Sequence[Alias], words: Sequence[Word], start: int, here: int
) -> Alias | None:
    opening = words[start]
    if here > start and _closes(words, start, here):
        return None  # `(UNODC) Regional Office`: the bracket closes what began before
    for alias in aliases:
        if alias.capital and not opening.capital:
            continue
        if alias.acronym and _shouting(words, start):
            continue
        if alias.short_capitals and not words[here].capital:
            continue  # `Kyrgyz customs officers` are no body
        if here == start and not alias.acronym and opening.text.isupper() and len(opening.text) < 4:
            continue
        return alias
    return None


def _closes(words: Sequence[Word], start: int, here: int) -> bool:
    """Whether a bracket closes between the words that was opened before them."""
    between = "".join([words[i].gap for i in range(start + 1, here + 1)])
    return ")" in between and between.count(")") > between.count("(")


def _shouting(words: Sequence[Word], at: int) -> bool:
    """Whether the words around are all in capitals, so that capitals make no acronym."""
    near = [w for w in words[max(0, at - 3) : at + 4] if len(w.text) > 3 and w.text.isalpha()]
    return len(near) >= 3 and all(w.text.isupper() for w in near)


def _found(words: Sequence[Word], first: int, last: int, alias: Alias) -> Found:
    record = alias.record
    base = _base(words[first:last], alias)
    if record.kind is Kind.PLACE:
        told, behind = _type_words(alias.text, alias.language)
        if told:
            first, base = first + told, _without_type(base, told)
        if behind:
            last, base = last - behind, _without_type_behind(base, behind)
    if last < len(words) and hangs_on(words[last]):
        last += 1
    return Found(
        kind=record.kind,
        first=first,
        last=last,
        base=base,
        rule="authority" if record.listed else "gazetteer",
        confidence=0.97 if record.listed else 0.9,
        authority=record.name,
        detail=record.detail,
        country=record.country,
    )


_TYPES_BEHIND = ("аэропорт", "бекет", "пункт", "пост", "nokady", "menzili", "posty")


@lru_cache(maxsize=10_000)
def _type_words(alias: str, language: str) -> tuple[int, int]:
    """How many small words before a place's name, and behind it, tell what it is.

    `таможенный пост «Фарап»`, `“Манас” эл аралык аэропорту`.
    """
    listed = WORD.findall(alias)
    capitals = [at for at, word in enumerate(listed) if word[0].isupper()]
    if not capitals:
        return 0, 0
    behind = len(listed) - 1 - capitals[-1]
    typed = bool(behind) and listed[-1].startswith(_TYPES_BEHIND)
    return capitals[0] if language in {"ru", "ky"} else 0, behind if typed else 0


def _without_type_behind(base: str, told: int) -> str:
    match = list(WORD.finditer(base))[-told - 1]
    return base[: match.end()].strip('«»“”"')


def _without_type(base: str, told: int) -> str:
    """The base form without its `told` first words and the quotes about the rest."""
    match = list(WORD.finditer(base))[told]
    return base[match.start() :].strip('«»“”"')


def _base(words: Sequence[Word], alias: Alias) -> str:
    """The words as printed where they bear no ending, else as listed, with the text's capitals."""
    if alias.text == words[0].text:
        return alias.text
    if alias.language == "en":
        text = printed(words, 0, len(words))
        return _eased(text, alias) if _same_words(words, alias) else alias.text
    pieces = list(cut_pieces(alias.text))
    for at, word in enumerate(words[: len(pieces) // 2]):
        pieces[2 * at + 1] = _like(word, pieces[2 * at + 1])
    return "".join(pieces)


def _same_words(words: Sequence[Word], alias: Alias) -> bool:
    """Whether no word bears a Turkmen ending that the listed one lacks."""
    return words[-1].language == "en" or fold(alias.text).endswith(words[-1].fold)


def _eased(text: str, alias: Alias) -> str:
    return alias.text if text.isupper() and not alias.text.isupper() else text


def _like(word: Word, listed: str) -> str:
    """The listed word with the capital or small initial of the printed one."""
    if word.shouted or is_acronym(listed) or word.capital == listed[0].isupper():
        return word.text if word.fold == fold(listed) and not word.shouted else listed
    return (
        word.text
        if word.fold == fold(listed)
        else (
            listed[0].upper() + listed[1:]
            if word.capital and not word.first
            else listed[0].lower() + listed[1:]
        )
    )
