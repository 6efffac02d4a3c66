"""Which words are forms or spellings of one another: keys that such words share.

A key is a letter for the rule and the stem or skeleton: `r` Russian, `e` English, `t` Turkmen,
`k` Kyrgyz, `s` the Latin skeleton of a name. Words come folded (see `folding.py`). Pure.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from customs_desk.archive.english import english_stem
from customs_desk.archive.russian import SOFT_NOUN, russian_stems

if TYPE_CHECKING:
    from collections.abc import Callable

_VOWELS = frozenset("aeiouyаеиоуыэюя")
_VOICELESS = frozenset("пткфсшщчцх")
_SOFT = {"g": "k", "d": "t", "b": "p", "j": "c", "г": "к", "д": "т", "б": "п"}
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_LATIN = re.compile(r"[a-z]")


def _table(endings: str) -> tuple[str, ...]:
    return tuple(endings.split())


# Turkmen: [verb][plural][possessive][case], in folded letters (ň is n, ü is u, ş is s).
# “gumruklerin” → gumruk, “gullugynyn” → gullugy → gulluk, “turkmenistanda” → turkmenistan.
_TK_CASE = _table(
    "nyn nin nun yn in un ny ni na ne da de dan den nda nde ndan nden daky daki ndaky ndaki a e y i"
)
_TK_POSSESSIVE = _table("y i u sy si su ymyz imiz umyz umiz myz miz")
_TK_PLURAL = ("lar", "ler")
_TK_VERB = _table("dy di yar mak mek yp ip up an en jak jek")
# Kyrgyz, folded (ө is о, ү is у, ң is н). “кызматынын” → кызматы → кызмат, “бажыга” → бажы.
_KY_CASE = _table(
    "нын нин нун дын дин дун тын тин тун га ге го ка ке ко на не но ны ни ну ды ди ду ты ти ту "
    "да де до та те то нда нде ндо дан ден дон тан тен тон нан нен нон дагы деги догу "
    "тагы теги тогу ндагы ндеги ндогу"
)
# With the н of the accusative: “кызматын”.
_KY_POSSESSIVE = _table("ы и у сы си су ын ин ун сын син сун ыбыз ибиз убуз быз биз буз")
_KY_PLURAL = _table("лар лер лор дар дер дор тар тер тор")
_KY_VERB = _table("ган ген гон кан кен кон ып ип уп уу")


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
            for bones in skeletons(form)
            if len(bones) >= 3
        }
    return found


def base_keys(word: str, *, name: bool = True) -> set[str]:
    """The keys of a folded word that is known to be a dictionary form: nothing is cut off it."""
    if _CYRILLIC.search(word):
        found = {f"k{word}", *(f"r{stem}" for stem in russian_stems(word))}
    elif _LATIN.search(word):
        found = {f"t{word}", f"e{english_stem(word)}"}
    else:
        return set()
    if name:
        found |= {f"s{bones}" for bones in skeletons(word) if len(bones) >= 3}
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
    stems = _stripped(word, _TK, _turkmen_fits)
    # The last vowel is rounded before an ending: otly, otlusy.
    stems |= {s[:-1] + vowel for s in stems if s != word and s[-1] == "u" for vowel in "yi"}
    if len(word) > 4 and word[-1] == "a" and word[-2] not in _VOWELS:
        stems |= {f"{word[:-1]}i", f"{word[:-1]}y"}  # the vowels melt together: sergi, sergä
    return stems


@lru_cache(maxsize=50_000)
def kyrgyz_stems(word: str) -> frozenset[str]:
    """Every stem the word may have."""
    stems = _stripped(word, _KY, _kyrgyz_fits)
    # A loan loses its soft sign before an ending: июль, июлда.
    return frozenset(stem.removesuffix("ь") for stem in stems) | {word}


_Layer = dict[str, list[tuple[str, int]]]


def _stripped(
    word: str, layers: tuple[_Layer, ...], fits: Callable[[str, str], bool]
) -> frozenset[str]:
    """Every stem that is left when the endings are taken off from the last to the first."""
    stems = {word}
    for layer in layers:
        for stem in tuple(stems):
            for ending, shortest in layer.get(stem[-1], ()):
                if len(stem) >= shortest and stem.endswith(ending):
                    left = stem[: -len(ending)]
                    if _long_enough(left, ending) and fits(left, ending):
                        stems.add(left)
                        if ending[0] in _VOWELS and left[-1] in _SOFT:
                            stems.add(left[:-1] + _SOFT[left[-1]])
    return frozenset(stems)


_SHORT_NOUNS = frozenset(_table("is oy el иш эл уй"))  # work, house, people


def _long_enough(stem: str, ending: str) -> bool:
    """Three letters, or two such as “иш”, “el” with an ending that is no single letter."""
    if len(stem) >= 3 or stem in _SHORT_NOUNS:
        return True
    return len(ending) >= 2 and stem[0] in _VOWELS and stem[1] not in _VOWELS


def _kyrgyz_fits(stem: str, ending: str) -> bool:
    """Whether Kyrgyz puts this ending after this stem: “банк” + “ка”, never “бан” + “ка”."""
    last, first = stem[-1], ending[0]
    if first in "кт":
        sound = last in _VOICELESS
    elif first in "гд":
        sound = last not in _VOICELESS
    elif first in "нс":
        sound = last in _VOWELS
    elif first in _VOWELS:
        sound = last not in _VOWELS
    else:
        sound = True
    return sound and _in_harmony(stem, ending, _KY_HARMONY)


def _turkmen_fits(stem: str, ending: str) -> bool:
    """Whether Turkmen puts this ending after this stem; a folded y may be a consonant."""
    last, first = stem[-1], ending[0]
    if first in "ns":
        sound = last in _VOWELS
    elif first in _VOWELS:
        sound = last not in _VOWELS or last == "y"
    else:
        sound = True
    return sound and _in_harmony(stem, ending, _TK_HARMONY)


# Which vowels may follow which; folding has made ө, ү, ö, ü, ä look like their back sisters.
_KY_HARMONY = {
    **dict.fromkeys("аыя", "аыу"),
    **dict.fromkeys("еиэ", "еио"),
    **dict.fromkeys("оую", "оуае"),
}
_TK_HARMONY = {"e": "ei", "i": "ei"}


def _in_harmony(stem: str, ending: str, harmony: dict[str, str]) -> bool:
    vowel = next((letter for letter in reversed(stem) if letter in _VOWELS), "")
    if vowel not in harmony:
        return True
    first = next((letter for letter in ending if letter in _VOWELS), "")
    return not first or first in harmony[vowel]


def _layer(endings: tuple[str, ...], shortest: int = 2) -> _Layer:
    """Endings by their last letter, each with the shortest word that may have it."""
    layer: _Layer = {}
    for ending in endings:
        layer.setdefault(ending[-1], []).append((ending, len(ending) + shortest))
    return layer


_TK = (*map(_layer, (_TK_CASE, _TK_POSSESSIVE, _TK_PLURAL)), _layer(_TK_VERB, 4))
_KY = (*map(_layer, (_KY_CASE, _KY_POSSESSIVE, _KY_PLURAL)), _layer(_KY_VERB, 4))


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
    (re.compile(r"(?<=[a-z])c(?=[klrt])"), "k"),  # Victor, Viktor; ç has a vowel after it
    (re.compile(r"(?<=[^aeiouy])er$"), "r"),  # Alexander, Александр
    (re.compile(r"(?:zh|j)"), "z"),
    (re.compile(r"(?:shch|sch|sh)"), "s"),
    (re.compile(r"(?:tch|ch|ts)"), "c"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"w"), "v"),
    (re.compile(r"q"), "k"),
    (re.compile(r"(?<=a)bad$"), "bat"),  # Serhetabad, Serhetabat
    (re.compile(r"x"), "ks"),
    (re.compile(r"y"), "i"),
    (re.compile(r"io"), "e"),  # Semyonov, Semionov: Семёнов, folded Семенов
    (re.compile(r"i+(?=[aeou])"), ""),  # ia, ya, ie, ye, yo, yu: the glide is written or not
    (re.compile(r"(?<=[aeou])i(?![aeou])"), ""),  # Sergei, Sergey, Sergeý
    (re.compile(r"(.)\1+"), r"\1"),
)


# A c may be an English k or a Turkmen ç, which folding has made a c.
_HARD = re.compile(r"c(?=[aou])")


def skeletons(word: str) -> frozenset[str]:
    """The skeleton, and that with each c as a k: Monaco, Ricardo."""
    if "c" not in word:
        return frozenset({skeleton(word)})
    return frozenset({skeleton(word), skeleton(_HARD.sub("k", word))})


@lru_cache(maxsize=50_000)
def skeleton(word: str) -> str:
    """The name in bare Latin: Мухаммедов, Muhammedow and Mukhammedov are one."""
    bones = word.replace("дж", "z").translate(_TO_LATIN)
    longer = bones
    for pattern, replacement in _BONES:
        longer, bones = bones, pattern.sub(replacement, bones)
        if len(bones) < 3 <= len(longer):
            return longer  # Tsoi, Цой
    return bones


_RU_NAME_END = re.compile(r"(?:ами|ями|ого|ому|ой|ым|ом|ем|ых|ам|ах|а|у|ю|е|ы|я|и)$")
_LATIN_FEMININE = re.compile(r"(?<=[oe][vw])a$")  # Abdyldaeva; Абдылдаевой is cut likewise
_LONG_END = re.compile(r"(?<=....)(?:ого|ому|ой|ым|ом|ем)$")  # “Кваном”, “Цоем”


def _nominative(word: str) -> str:
    """A Russian name without its ending; Грузии and Марией keep theirs, but in one form."""
    soft = SOFT_NOUN.search(word)
    return f"{word[: soft.start()]}ия" if soft else _RU_NAME_END.sub("", word)


def _name_forms(word: str, languages: frozenset[str]) -> set[str]:
    """The word, and what it may be without a case ending: five letters, or four of a long one."""
    bare: set[str] = set()
    if _CYRILLIC.search(word):
        bare = {_nominative(word)} if "ru" in languages else set()
        bare |= kyrgyz_stems(word) if "ky" in languages else set()
    else:
        bare = set(turkmen_stems(word)) if "tk" in languages else set()
        bare.add(_LATIN_FEMININE.sub("", word))
    short = {_LONG_END.sub("", word)} if "ru" in languages else set()
    return {word} | short | {form for form in bare if len(form) >= 5}
