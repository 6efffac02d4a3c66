"""How names of persons look and what their base form is, in four languages."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from customs_desk.reading.names import russian
from customs_desk.reading.names.forms import kyrgyz_bases, turkmen_bases
from customs_desk.reading.names.lexicon import lexicon
from customs_desk.reading.names.words import fold, printed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from customs_desk.reading.names.scene import Scene
    from customs_desk.reading.names.words import Word

_SURNAME = {
    "latin": re.compile(
        r"(?:[oeiy]w|[oeiy]wa|ov|ev|yev|iev|ova|eva|yeva|[bdgklmnrst]in|ina|sky|skiy|skii|ski|skaya|enko"
        r"|vic|escu|nsen|rsen|chuk|shvili|idze|adze|dze|yan|ian|zade|zada|zoda|ogly|oglu|uulu|kyzy"
        r"|son|berg|mann|auskas|aite|iene)$"
    ),
    "cyrillic": re.compile(
        r"(?:[оеёи]в|[оеёи]ва|[бвгдклмнпрст]ин|[бвгдклмнпрст]ина|ский|ская|цкий|цкая"
        r"|енко|чук|швили|дзе|ян|заде|зода|оглы|ович|евич|овна|евна|шин|шина|хин|хина|жин|ных|юк|ук)$"
    ),
}
_GIVEN_ENDINGS = re.compile(
    r"(?:geldi|guly|gulu|myrat|myrad|berdi|dowlet|muhammet|mammet|nazar|durdy|jemal"
    r"|gozel|nabat|jan|gul|gerek|sapar|bibi|bek|bay|baev|жан|бек|гүл|гул|гуль|берди|гельды|гелди|мырат|мурат"
    r"|мухаммет|назар|дурды|кул|кулы|али|алы|уллах|ддин|ullah|uddin|iddin|zhan)$"
)
_GENITIVE = re.compile("[aeiouy]n[yi]n$")  # behind a vowel it cannot belong to the name
_CYRILLIC_VOWELS = "аеёиоуыэюяүө"


def is_cyrillic(text: str) -> bool:
    """Whether the first letter is Cyrillic."""
    return "Ѐ" <= text[0] <= "ӿ"


def surname_like(word: Word) -> bool:
    """Whether the word, without a case ending, ends as surnames and patronymics do."""
    return ends_like_surname(word.text, word.language)


@lru_cache(maxsize=60_000)
def ends_like_surname(text: str, language: str) -> bool:
    """The same of a printed word."""
    if len(text) < 4:
        return False
    pattern = _SURNAME["cyrillic" if is_cyrillic(text) else "latin"]
    return bool(pattern.search(fold(text))) or any(
        len(b) > 4 and pattern.search(b) for b in _bases(text, language)
    )


def _bases(text: str, language: str) -> Sequence[str]:
    if language == "tk":
        return turkmen_bases(fold(text))
    if language == "ky":
        return kyrgyz_bases(fold(text))
    if language == "ru":
        return [fold(russian.surname(text, g)) for g in ("m", "f")]
    return ()


def is_given(word: Word, given: Mapping[str, str]) -> bool:
    """Whether the word is a given name in any case, listed or built as in Central Asia."""
    return word.fold in given or _given_in_a_case(word.text, word.language)


@lru_cache(maxsize=60_000)
def _given_in_a_case(text: str, language: str) -> bool:
    given, folded = lexicon().given, fold(text)
    if len(folded) > 5 and _GIVEN_ENDINGS.search(folded):
        return True
    if language == "ru":
        nominative, _ = russian.given_name(text, given)
        return fold(nominative) in given
    if language in {"tk", "ky"}:
        return any(len(b) > 3 and b in given for b in _bases(text, language))
    return False


def person_base(scene: Scene, first: int, last: int) -> str:
    """The name in the nominative, capitals eased, spaces and dots as printed."""
    words = scene.words
    language = words[first].language
    text = _as_printed(scene, first, last)
    if language == "ru":
        return _russian(text)
    if language in {"tk", "ky"}:
        return _turkic(text, words[last - 1].language)
    return text


def _as_printed(scene: Scene, first: int, last: int) -> str:
    words = scene.words
    text = printed(words, first, last)
    if last - first and len(words[last - 1].text) == 1:
        text += "."
    parts = text.split(" ")
    return " ".join(_ease(part) for part in parts)


def _ease(part: str) -> str:
    """`RUSTAM` becomes `Rustam`; initials and short particles stay."""
    if len(part) > 2 and part.isupper() and "." not in part:
        return "-".join(piece.capitalize() for piece in part.split("-"))
    return part


@lru_cache(maxsize=10_000)
def _russian(text: str) -> str:
    parts = re.split(r"(?<=[.])(?=\w\w)| ", text)
    glue = text
    given = lexicon().given
    gender, out = "", []
    names = [p for p in parts if not p.endswith(".")]
    for part in names:
        _, told = russian.patronymic(part)
        gender = told or gender
    oblique = False
    if len(names) > 1:
        gender, oblique = _settle(names, gender, given)
    for part in names:
        new = _one(part, gender, given, oblique=oblique)
        out.append((part, new))
    for old, new in out:
        glue = glue.replace(old, new, 1) if old != new else glue
    return glue


def _settle(names: list[str], gender: str, given: Mapping[str, str]) -> tuple[str, bool]:
    """(gender, whether the name stands in an oblique case), from its given name."""
    if not gender and any(re.search(r"(?:[оеё]в|ин|ск)ой$", n) for n in names):
        gender = "f"
    if not gender and any(re.search(r"(?:[оеё]в|ин)ым$", n) for n in names):
        gender = "m"
    for name in names:
        nominative, told = russian.given_name(name, given, gender)
        if fold(nominative) in given and russian.patronymic(name)[1] == "":
            if told == "f" and nominative == name and _masculine_oblique(name, names, given):
                return "m", True
            bare = name[-1] in "оиуеэю" and any(n.endswith("ом") for n in names if n != name)
            return gender or told or "m" * bare, nominative != name or bare  # `Отто Бергманом`
    return gender, False


def _masculine_oblique(name: str, names: list[str], given: Mapping[str, str]) -> bool:
    """`Керима Ахмедовым`: maybe a woman's name beside a man's surname in an oblique case."""
    others = [n for n in names if n != name]
    return (
        any(re.search(r"[оеё]в(?:у|ым|е)$|ин(?:у|ым|е)$|[сц]к(?:ого|ому|им)$", n) for n in others)
        and fold(name[:-1]) in given
    )


def _one(part: str, gender: str, given: Mapping[str, str], *, oblique: bool) -> str:
    patronymic, told = russian.patronymic(part)
    if told:
        return patronymic
    nominative, _ = russian.given_name(part, given, gender)
    if fold(nominative) in given and not _ends_as_surname(part):
        doubtful = oblique and gender == "m" and nominative == part
        return part[:-1] if doubtful and fold(part[:-1]) in given else nominative
    short = russian.surname(part, gender)
    if gender == "m" and oblique and short == part:  # Пака, Паку: a surname without an ending
        return re.sub(r"(?<=[бвгджзйклмнпрстфхцчшщ])(?:а|у|ом|ем|е)$", "", part)
    return short


def _ends_as_surname(part: str) -> bool:
    return bool(re.search(r"(?:[оеё]в|ин)(?:а|у|ым|е|ой)?$", part)) and len(part) > 5


@lru_cache(maxsize=10_000)
def _turkic(text: str, language: str) -> str:
    """Takes the case ending off the last word only; it alone bears one in these languages."""
    head, space, tail = text.rpartition(" ")
    if "." in tail and not tail.endswith("."):
        before, dot, tail = tail.rpartition(".")
        head, space = head + space + before, dot
    folded = fold(tail)
    if _keeps(folded, language) and not _dative_of_a_man(head, folded):
        return text
    if language == "tk" and _GENITIVE.search(folded) and len(folded) > 6:
        return head + space + tail[:-3]
    bases = turkmen_bases(folded) if language == "tk" else kyrgyz_bases(folded)
    pattern = _SURNAME["cyrillic" if is_cyrillic(tail) else "latin"]
    for base in bases:
        if len(folded) - len(base) == 1 and not base.endswith(("ow", "ew", "ов", "ев")):
            continue
        if len(base) > 3 and (pattern.search(base) or base in lexicon().given):
            return head + space + tail[: len(base)]
    return text


def _keeps(folded: str, language: str) -> bool:
    if language == "tk" and re.search(r"(?:[oeiy]wa?|[oe]va?)(?:nyn|nin|yn|in)$", folded):
        return False
    if language == "ky" and re.search(r"(?:[оеё]ва?)[нд][ыиуү]н$", folded):
        return False  # `Шакиевдин`
    if folded in lexicon().given or folded in {"uulu", "kyzy", "gyzy", "уулу", "кызы"}:
        return True
    return bool(re.search(r"(?:[oeiy]wa?|[oe]va?|[оеё]ва?|ина?|ский|ская|in)$", folded))


def _dative_of_a_man(head: str, folded: str) -> bool:
    """`Maksat Hudaýkulyýewa`: a man's given name before an ending that women's surnames share."""
    names = [fold(part) for part in head.split(" ") if part and not part.endswith(".")]
    return folded.endswith(("owa", "ewa")) and any(lexicon().given.get(n) == "m" for n in names)
