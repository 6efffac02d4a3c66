"""Which words are forms or spellings of one another: keys that such words share.

A key is a letter for the rule and the stem or skeleton: `r` Russian, `e` English, `t` Turkmen,
`k` Kyrgyz, `s` the Latin skeleton of a name. Words come folded (see `folding.py`). Pure.
"""

from __future__ import annotations

import re
from functools import lru_cache

from customs_desk.archive.english import english_stem
from customs_desk.archive.russian import russian_stems

_SHORTEST = 3  # a stem of fewer letters says too little


def _table(endings: str) -> tuple[str, ...]:
    return tuple(endings.split())


# Turkmen: [plural][possessive][case], in folded letters (ň is n, ü is u, ş is s).
# “gumruklerin” → gumruk, “gullugynyn” → gullugy → gulluk, “turkmenistanda” → turkmenistan.
_TK_CASE = _table(
    "nyn nin nun yn in un ny ni na ne da de dan den nda nde ndan nden daky daki ndaky ndaki a e y i"
)
_TK_POSSESSIVE = _table("y i u sy si su ymyz imiz umyz umiz myz miz")
_TK_PLURAL = ("lar", "ler")
# Kyrgyz, folded (ө is о, ү is у, ң is н). “кызматынын” → кызматы → кызмат, “бажыга” → бажы.
_KY_CASE = _table(
    "нын нин нун дын дин дун тын тин тун га ге го ка ке ко на не но а е о ны ни ну ды ди ду ты "
    "ти ту н да де до та те то нда нде ндо дан ден дон тан тен тон нан нен нон дагы деги догу "
    "тагы теги тогу ндагы ндеги ндогу"
)
_KY_POSSESSIVE = _table("ы и у сы си су ыбыз ибиз убуз быз биз буз")
_KY_PLURAL = _table("лар лер лор дар дер дор тар тер тор")
_SOFT = {"g": "k", "d": "t", "b": "p", "г": "к", "д": "т", "б": "п"}
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_LATIN = re.compile(r"[a-z]")


def keys(word: str, languages: frozenset[str], *, name: bool = True) -> set[str]:
    """The keys of a folded word in a text of these languages; `name`: also its skeleton."""
    if len(word) < 2 or word.isdigit():
        return set()
    if _CYRILLIC.search(word):
        found = _cyrillic(word, languages)
    elif _LATIN.search(word):
        found = _latin(word, languages)
    else:
        return set()
    if name:
        found |= {
            f"s{bones}"
            for form in _name_forms(word, languages)
            if len(bones := skeleton(form)) >= 3
        }
    return found


def own_stem(key: str, word: str) -> bool:
    """Whether the key says nothing but the word: no row is needed, `stem_words` gives it."""
    return key[0] in "er" and key[1:] == word


def stem_words(wanted: set[str]) -> set[str]:
    """The words that own keys of theirs without a row in the table."""
    return {key[1:] for key in wanted if key[0] in "er"}


EVERY_LANGUAGE = frozenset({"en", "ru", "tk", "ky"})


def _cyrillic(word: str, languages: frozenset[str]) -> set[str]:
    found = {f"k{stem}" for stem in kyrgyz_stems(word)} if "ky" in languages else set()
    if "ru" in languages or not found:
        found |= {f"r{stem}" for stem in russian_stems(word)}
    return found


def _latin(word: str, languages: frozenset[str]) -> set[str]:
    found = {f"t{stem}" for stem in turkmen_stems(word)} if "tk" in languages else set()
    if "en" in languages or not found:
        found.add(f"e{english_stem(word)}")
    return found


@lru_cache(maxsize=50_000)
def turkmen_stems(word: str) -> frozenset[str]:
    """Every stem the word may have."""
    return _stripped(word, *_TK)


@lru_cache(maxsize=50_000)
def kyrgyz_stems(word: str) -> frozenset[str]:
    """Every stem the word may have."""
    return _stripped(word, *_KY)


def _stripped(word: str, *layers: dict[str, list[tuple[str, int]]]) -> frozenset[str]:
    """Every stem that is left when the endings are taken off from the last to the first."""
    stems = {word}
    for layer in layers:
        stems |= {
            stem[: -len(ending)]
            for stem in stems
            for ending, shortest in layer.get(stem[-1], ())
            if len(stem) >= shortest and stem.endswith(ending)
        }
    return frozenset(stems | {s[:-1] + _SOFT[s[-1]] for s in stems if s[-1] in _SOFT and s != word})


# Endings that many stems end with by themselves: “канада” is no “кана” with an ending.
_DOUBTFUL = set(_table("da de na ne a e да де на не ка ке га ге а е о н"))


# After a voiceless consonant: Ошко, Ошто, Оштон, Оштун are Ош.
_SURE = set(_table("ко то тон тун"))


def _shortest_after(ending: str) -> int:
    if ending in _SURE:
        return _SHORTEST - 1
    return _SHORTEST + 1 if ending in _DOUBTFUL else _SHORTEST


def _layer(endings: tuple[str, ...]) -> dict[str, list[tuple[str, int]]]:
    """Endings by their last letter, each with the shortest word that may have it."""
    layer: dict[str, list[tuple[str, int]]] = {}
    for ending in endings:
        shortest = len(ending) + _shortest_after(ending)
        layer.setdefault(ending[-1], []).append((ending, shortest))
    return layer


_TK = tuple(map(_layer, (_TK_CASE, _TK_POSSESSIVE, _TK_PLURAL)))
_KY = tuple(map(_layer, (_KY_CASE, _KY_POSSESSIVE, _KY_PLURAL)))


_TO_LATIN = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "z", "з": "z", "и": "i",
        "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
        "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "c", "ч": "c", "ш": "s", "щ": "s", "ъ": "",
        "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia",
    }
)  # fmt: skip
_BONES = (
    (re.compile(r"(?:dzh|dj|дж)"), "z"),
    (re.compile(r"kh"), "h"),
    (re.compile(r"(?:zh|j)"), "z"),
    (re.compile(r"(?:shch|sch|sh)"), "s"),
    (re.compile(r"(?:tch|ch|ts)"), "c"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"w"), "v"),
    (re.compile(r"q"), "k"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"y"), "i"),
    (re.compile(r"i+(?=[aeou])"), ""),  # ia, ya, ie, ye, yo, yu: the glide is written or not
    (re.compile(r"(?<=[aeou])i(?![aeou])"), ""),  # Sergei, Sergey, Sergeý
    (re.compile(r"(.)\1+"), r"\1"),
)


@lru_cache(maxsize=50_000)
def skeleton(word: str) -> str:
    """The name in bare Latin: Мухаммедов, Muhammedow and Mukhammedov are one."""
    bones = word.replace("дж", "z").translate(_TO_LATIN)
    for pattern, replacement in _BONES:
        bones = pattern.sub(replacement, bones)
    return bones


_RU_NAME_END = re.compile(r"(?:ами|ями|ого|ому|ой|ым|ом|ем|ых|ам|ах|а|у|ю|е|ы|я|и)$")


def _name_forms(word: str, languages: frozenset[str]) -> set[str]:
    """The word, and what it may be without a case ending: five letters at least."""
    bare: set[str] = set()
    if _CYRILLIC.search(word):
        bare = {_RU_NAME_END.sub("", word)} if "ru" in languages else set()
        bare |= kyrgyz_stems(word) if "ky" in languages else set()
    elif "tk" in languages:
        bare = set(turkmen_stems(word))
    return {word} | {form for form in bare if len(form) >= 5}
