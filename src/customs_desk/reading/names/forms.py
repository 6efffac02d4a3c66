"""Word forms: keys under which an inflected word is looked up, and base forms for what we show."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from customs_desk.reading.names.words import fold, word_set

if TYPE_CHECKING:
    from customs_desk.reading.names.words import Word

_TURKMEN = [
    "ndaky",
    "ndaki",
    "daky",
    "daki",
    "ndan",
    "nden",
    "dan",
    "den",
    "nda",
    "nde",
    "da",
    "de",
    "nyn",
    "nin",
    "nun",
    "yn",
    "in",
    "un",
    "na",
    "ne",
    "a",
    "e",
    "ny",
    "ni",
    "y",
    "i",
]
_KYRGYZ = [
    "ндагы",
    "ндеги",
    "ндогу",
    "ндөгү",
    "дагы",
    "деги",
    "догу",
    "дөгү",
    "тагы",
    "теги",
    "тогу",
    "төгү",
    "ндан",
    "нден",
    "нын",
    "нин",
    "нун",
    "нүн",
    "дын",
    "дин",
    "дун",
    "дүн",
    "тын",
    "тин",
    "тун",
    "түн",
    "дан",
    "ден",
    "дон",
    "дөн",
    "тан",
    "тен",
    "тон",
    "төн",
    "нан",
    "нен",
    "нон",
    "нөн",
    "нда",
    "нде",
    "ндо",
    "ндө",
    "да",
    "де",
    "до",
    "дө",
    "та",
    "те",
    "то",
    "тө",
    "га",
    "ге",
    "го",
    "гө",
    "ка",
    "ке",
    "ко",
    "кө",
    "на",
    "не",
    "но",
    "нө",
    "ны",
    "ни",
    "ну",
    "нү",
    "ды",
    "ди",
    "ду",
    "дү",
    "ты",
    "ти",
    "ту",
    "тү",
    "н",
]
_TURKMEN_ENDINGS, _KYRGYZ_ENDINGS = frozenset(_TURKMEN), frozenset(_KYRGYZ)
_LONGEST_ENDING = max(map(len, _TURKMEN_ENDINGS | _KYRGYZ_ENDINGS))
_SOFT = {"g": "k", "d": "t", "b": "p", "j": "c"}
# Cut off by looking the last letters up: a pattern tries each letter of a word.
_RU_ADJECTIVE = word_set("ый ые ых ым ыми ого его ому ему ая яя ую юю ой ое ее")
_RU_ADJECTIVE_SOFT = word_set("ий ие их им ими")  # behind one of these:
_RU_SOFTENING = frozenset("кгхжшщч")
_RU_NOUN = word_set("иями иях иям ями ами ях ах ям ам ом ем ью ей а я о е и ы у ю ь й")
_SHORTEST_SECOND = 6  # letters
_SPELLING = {
    "centre": "center", "centres": "center", "organisation": "organization", "defence": "defense",
    "programme": "program", "programmes": "program", "harmonised": "harmonized",
    "authorised": "authorized", "labour": "labor", "organisations": "organization",
}  # fmt: skip


@lru_cache(maxsize=60_000)
def ru_stem(word: str) -> str:
    """The part of a folded Russian word that its cases share; never shorter than two letters."""
    short = _ru_adjective_stem(word)
    return short if len(short) > 2 else ru_noun_stem(word)


@lru_cache(maxsize=60_000)
def ru_noun_stem(word: str) -> str:
    """The same for a word known to be a noun: `Китая` is not declined like `таможенная`."""
    for cut in (4, 3, 2, 1):
        if word[-cut:] in _RU_NOUN:
            return word[:-cut] if len(word) - cut > 1 else word
    return word


def _ru_adjective_stem(word: str) -> str:
    """What is left of an adjective; empty where the word has no ending of one."""
    for cut in (3, 2):
        ending, before = word[-cut:], word[-cut - 1 : -cut]
        if ending in _RU_ADJECTIVE or (ending in _RU_ADJECTIVE_SOFT and before in _RU_SOFTENING):
            return word[:-cut]
    return ""


@lru_cache(maxsize=60_000)
def lookup_keys(text: str, language: str) -> tuple[str, ...]:
    """Every key under which a printed word may stand in the name lists of its language."""
    word = fold(text)
    keys = [word]
    acronym = _acronym(text)
    if acronym:
        keys.append("=" + acronym)
        if text[1].islower():
            return tuple(keys)  # `ОшТУга`: no town in a case
    if language == "en":
        keys.extend(_english(word))
    elif language == "tk":
        keys.extend(_english(word))
        keys.extend(turkmen_bases(word))
        if text[-1] == "ä":
            keys.append(word[:-1] + "e")  # Duşenbä, where to: Duşenbe
    else:
        keys.append("~" + ru_stem(word))
        keys.append("~" + ru_noun_stem(word))
        if language == "ky":
            bases = kyrgyz_bases(word)
            keys.extend(bases)
            if text[0].isupper() and not acronym:  # towns as Russian lists spell them: `Варшавада`
                keys.extend(["~" + ru_stem(b) for b in bases if 3 < len(b) < len(word) - 1])
    return tuple(dict.fromkeys(keys))


_CASE_LIKE = ("ы", "ам", "ом", "ем", "ах", "ях")


def second_key(text: str) -> str:
    """Another key of a Russian name of one word whose end looks like a case, or is a plural's.

    Вьетнам stands under its whole, Нидерланды under Нидерландов; "" for the others.
    """
    if not text.endswith(_CASE_LIKE) or len(text) < _SHORTEST_SECOND or not text.isalpha():
        return ""
    word = fold(text)
    return "~" + (word[:-1] + "ов" if word[-1] == "ы" else word)


def name_key(text: str, *, language: str, exact: bool = False) -> str:
    """The key under which one word of a listed name is stored; `exact` for words without cases."""
    if not text[1:].islower() and is_acronym(text):
        return "=" + text
    word = fold(text)
    if language == "en":
        return _SPELLING.get(word, word)
    return "~" + ru_stem(word) if language == "ru" and not exact else word


def is_acronym(text: str) -> bool:
    """Whether capitals make the word: `WCO`, `ВТамО`, `eTIR`, but not `BISHKEK`-like long words."""
    tail = text[1:]
    return tail != tail.lower() and " " not in tail


def _acronym(text: str) -> str:
    """The word's acronym: itself, or its capitals before a case ending (`КМШнын`, `RTCs`)."""
    if not is_acronym(text):
        return ""
    cut = 1 + max(i for i, c in enumerate(text) if c.isupper())
    if cut < len(text) and text[cut - 2 : cut].isupper():
        stem, ending = text[:cut], text[cut:]
        if ending == "s" or fold(ending) in _TURKMEN_ENDINGS or ending in _KYRGYZ_ENDINGS:
            return stem
    return text


def _english(word: str) -> list[str]:
    base = _SPELLING.get(word)
    if base:
        return [base]
    return [word[:-1]] if word.endswith("s") and len(word) > 4 else []


@lru_cache(maxsize=60_000)
def turkmen_bases(word: str) -> tuple[str, ...]:
    """What a folded Turkmen word may be without its case ending, last letters hardened back."""
    bases = []
    for stem in _without_ending(word, _TURKMEN_ENDINGS):
        bases.append(stem)
        if stem[-1] in _SOFT:
            bases.append(stem[:-1] + _SOFT[stem[-1]])
        elif stem.endswith("uw"):
            bases.append(stem[:-1])  # Bakuwda: Baku
        elif stem[-1] == "a":
            bases.append(stem[:-1] + "e")
    return tuple(bases)


@lru_cache(maxsize=60_000)
def kyrgyz_bases(word: str) -> tuple[str, ...]:
    """What a folded Kyrgyz word may be without its case ending."""
    bases = []
    for base in _without_ending(word, _KYRGYZ_ENDINGS):
        bases.append(base)
        if len(base) > 4 and base[-1] in "снлтрв":
            bases.append(base + "ь")  # Russian names lose it: Беларустагы
    return tuple(bases)


def _without_ending(word: str, endings: frozenset[str]) -> list[str]:
    """The word without each ending that it has, the longest first; two letters stay at least."""
    longest = min(_LONGEST_ENDING, len(word) - 2)
    return [word[:-cut] for cut in range(longest, 0, -1) if word[-cut:] in endings]


def hangs_on(word: Word) -> bool:
    """Whether the word is a Turkmen or Kyrgyz case ending behind a hyphen: `BGG-niň`."""
    return (
        word.tight
        and word.language != "en"
        and (word.fold in _HANGING or word.fold in _KYRGYZ_ENDINGS)
    )


_HANGING = frozenset(_TURKMEN) | {"s", "daky", "yny", "ynyn", "ly", "li", "nynky"}
