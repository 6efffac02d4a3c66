"""Russian base forms: the nominative of bodies, regions and persons from any of their cases."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from customs_desk.reading.names.words import fold
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Mapping


_SOFT_ADJECTIVE = lazy_pattern(r"(?:его|ему|им|ем|ей|юю|ее|ие|их|ими)$")
_ADJECTIVE_END = lazy_pattern(
    r"(?:ого|его|ому|ему|ым|им|ом|ем|ой|ей|ую|юю|ая|яя|ое|ее|ый|ий|ые|ие|ых|их|ыми|ими)$"
)
_NOUN_END = {
    "f": lazy_pattern(r"(?:ией|ии|ию|ия|ою|ой|ей|у|ю|е|ы|и|а|я)$"),
    "m": lazy_pattern(r"(?:ом|ем|а|у|е|я|ю)$"),
    "n": lazy_pattern(r"(?:ием|ия|ию|ии|ие|ом|ем|а|у|е|о)$"),
}
_VELAR = frozenset("кгхжшщч")
# Stems of adjectives that bear the stress on their ending: `областной`, not `областный`.
_STRESSED = ("областн", "городск", "краев", "морск", "речн", "тверск", "донск", "правов", "миров",
             "берегов", "войсков", "лесн", "мостов")  # fmt: skip


def nominative_head(text: str, count: int, gender: str) -> str:
    """A body's name with its `count` adjectives and head noun in the nominative, the tail kept."""
    parts = text.split(" ")
    if gender == "p" and len(parts) > count:
        parts[:count] = [_plural(part) for part in parts[:count]]
        parts[count] = re.sub(r"^((?:в|В|погранв|Погранв)ойск|(?:с|С)ил).*", r"\1", parts[count])
        parts[count] += "а" if parts[count].endswith("ойск") else "ы"
        return " ".join(parts)
    if gender not in _NOUN_END or len(parts) <= count:
        return text
    for at in range(count):
        parts[at] = parts[at] if parts[at] == "и" else adjective(parts[at], gender)
    parts[count] = noun(parts[count], gender)
    return " ".join(parts)


def adjective(word: str, gender: str) -> str:
    """An adjective in the nominative singular of a gender."""
    stem = _ADJECTIVE_END.sub("", word)
    if stem == word or len(stem) < 2:
        return word
    soft = (
        stem[-1] == "н" and bool(_SOFT_ADJECTIVE.search(word)) and not word.endswith(("им", "ие"))
    )
    if gender == "f":
        return stem + ("яя" if soft else "ая")
    if gender == "n":
        return stem + ("ее" if soft else "ое")
    if fold(stem).endswith(_STRESSED):
        return stem + "ой"
    return stem + ("ий" if soft or stem[-1] in _VELAR else "ый")


def _plural(word: str) -> str:
    """An adjective in the nominative plural."""
    stem = _ADJECTIVE_END.sub("", word)
    if stem == word or len(stem) < 2:
        return word
    return stem + ("ие" if stem[-1] in _VELAR or word.endswith(("их", "им", "ими")) else "ые")


def noun(word: str, gender: str) -> str:
    """A head noun in the nominative singular."""
    stem = _NOUN_END[gender].sub("", word)
    if len(stem) < 3:
        return word
    lower = word.casefold()
    if gender == "m":
        return word if lower.endswith(("союз", "комитет", "центр")) else stem
    if gender == "f":
        if re.search(r"и(?:ей|и|ю|я)$", lower) or re.search(r"ия$", lower):
            return re.sub(r"и(?:ей|и|ю|я)$", "ия", word)
        return stem + ("я" if lower.startswith("таможн") else "а")
    if re.search(r"и(?:ем|я|ю|и|е)$", lower):
        return re.sub(r"и(?:ем|я|ю|и|е)$", "ие", word)
    return stem + "о"


# ---- persons

_MASCULINE = (
    (lazy_pattern(r"(?<=[оеё]в)(?:а|у|ым|е|ом|ем)$"), ""),
    (lazy_pattern(r"(?<=[иы]н)(?:а|у|ым|е|ом)$"), ""),
    (lazy_pattern(r"(?<=[сц]к)(?:ого|ому|им|ом)$"), "ий"),
    (lazy_pattern(r"(?<=[вн])(?:ого|ому|ым)$"), "ый"),
)
_FEMININE = (
    (lazy_pattern(r"(?<=[оеё]в)(?:ой|у|ою)$"), "а"),
    (lazy_pattern(r"(?<=[иы]н)(?:ой|у|ою)$"), "а"),
    (lazy_pattern(r"(?<=[сц]к)(?:ой|ую)$"), "ая"),
)
_PATRONYMIC_M = lazy_pattern(r"(?<=[оеи]вич)(?:а|у|ем|е)$|(?<=ьич)(?:а|у|ом|ем|е)$")
_PATRONYMIC_F = lazy_pattern(r"(?<=[оеи]вн)(?:ы|е|у|ой|ою)$|(?<=ичн)(?:ы|е|у|ой|ою)$")


def surname(word: str, gender: str) -> str:
    """A surname in the nominative; `gender` m, f or empty where it is not known."""
    rules = {"m": _MASCULINE, "f": _FEMININE}.get(gender, _by_ending(word))
    for pattern, ending in rules:
        if pattern.search(word):
            return pattern.sub(ending, word)
    if (
        gender == "m"
        and re.search(r"[бвгджзклмнпрстфхцчшщ](?:а|у|ом|ем|е)$", word)
        and len(word) > 4
    ):
        return word
    return word


def _by_ending(word: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    if word.endswith(("ой", "ую")):
        return _FEMININE
    return _MASCULINE if not word.endswith(("а",)) else ()


def patronymic(word: str) -> tuple[str, str]:
    """(nominative, gender) of a patronymic; the gender is empty when the word is none."""
    if re.search(r"(?:[оеи]вич|ьич)(?:а|у|ем|ом|е)?$", word):
        return _PATRONYMIC_M.sub("", word), "m"
    if re.search(r"(?:[оеи]вн|ичн)(?:а|ы|е|у|ой|ою)$", word):
        return re.sub(r"(?:а|ы|е|у|ой|ою)$", "а", word), "f"
    return word, ""


def given_name(word: str, given: Mapping[str, str], gender: str = "") -> tuple[str, str]:
    """(nominative, gender) of a given name; the gender is empty where nobody knows it.

    `gender` is what the surname beside it tells.
    """
    known = fold(word)
    candidates = [
        (word[: len(word) - cut] + add) for cut, add in _GIVEN_CASES if _ends(word, cut, add)
    ]
    listed = [c for c in candidates if fold(c) in given]
    if gender:
        fitting = [c for c in listed if (given[fold(c)] or _guess(c)) == gender]
        listed = fitting or listed
    if gender == "f":  # women's names that end in a consonant are not declined
        listed.sort(key=lambda c: not c.endswith(("а", "я")))
    if known in given:
        masculine = [c for c in listed if given[fold(c)] == "m"]
        if not given[known] and masculine:
            return masculine[0], "m"
        if given[known] == "f" or not masculine or not word.endswith(("у", "ю", "ом", "ем")):
            return word, given[known] or _guess(word)
    if listed:
        best = listed[0]
        women = [c for c in listed if c.endswith(("а", "я")) and given[fold(c)] == "f"]
        if not gender and women and given[fold(best)] != "m":
            best = women[0]  # `Анне`: Анна, not Анн
        return best, given[fold(best)] or _guess(best)
    return word, "" if known not in given else _guess(word)


def _guess(word: str) -> str:
    return "f" if word.endswith(("а", "я")) else "m" if word[-1] in "бвгджзйклмнпрстфхцчшщ" else ""


# how many letters fall and what comes back: Тимуром - Тимур, Андрею - Андрей, Анной - Анна …
_GIVEN_CASES = (
    (2, ""), (1, ""), (1, "й"), (2, "й"), (1, "ь"), (2, "ь"),
    (1, "а"), (2, "а"), (1, "я"), (2, "я"), (1, "ия"),
)  # fmt: skip
_ENDINGS = {
    (2, ""): ("ом", "ем"), (1, ""): ("а", "у", "е"), (1, "й"): ("я", "ю", "е"), (2, "й"): ("ем",),
    (1, "ь"): ("я", "ю", "е", "и"), (2, "ь"): ("ем",),
    (1, "а"): ("ы", "е", "у", "и"), (2, "а"): ("ой", "ою", "ей"),
    (1, "я"): ("и", "е", "ю"), (2, "я"): ("ей", "ёй"), (1, "ия"): (),
}  # fmt: skip


def _ends(word: str, cut: int, add: str) -> bool:
    return len(word) - cut > 1 and word.endswith(_ENDINGS[cut, add] or ("\0",))
