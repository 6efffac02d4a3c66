"""Head nouns of Turkmen and Kyrgyz bodies, which stand last in their names."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from customs_desk.reading.names.forms import kyrgyz_bases, turkmen_bases
from customs_desk.reading.names.lexicon import lexicon
from customs_desk.reading.names.people import is_role
from customs_desk.reading.names.words import fold, word_set

if TYPE_CHECKING:
    from customs_desk.reading.names.authority import Found
    from customs_desk.reading.names.scene import Scene
    from customs_desk.reading.names.words import Word

ADJECTIVE = tuple(word_set("дык дик дук дүк тык тик тук түк лык лик лук лүк"))
_OPENING = frozenset("«“„")
_PRESS = word_set("сөз metbugat маалымат")
_DOING = ("оочу", "өөчү", "уучу", "үүчү")  # "which does": a participle before a body's noun
ABOUT = word_set("boyunca боюнча")


def is_last_head(text: str, language: str) -> bool:
    """Whether the printed word is a Turkmen or Kyrgyz head noun in any case, or may be one."""
    if language not in {"tk", "ky"}:
        return False
    folded = fold(text)
    if folded in lexicon().rules[language].heads or _inflected_head(text, language):
        return True
    return language == "ky" and bool(_bare_base(folded))


def head_base(word: Word, heads: dict[str, str]) -> str:
    """The head noun as listed when the word is one in any case, printed in the text's letters."""
    return word.text if word.fold in heads else _inflected_head(word.text, word.language)


@lru_cache(maxsize=60_000)
def _inflected_head(text: str, language: str) -> str:
    heads = lexicon().rules[language].heads
    for base in turkmen_bases(fold(text)) if language == "tk" else kyrgyz_bases(fold(text)):
        if base in heads:
            return text[: len(base)] if fold(text[: len(base)]) == base else base
    return ""


def _is_midst(word: Word, place: Found) -> bool:
    """Whether the word tells a country's capital, or the midst of a town: `Tbilisiniň merkezi`."""
    if word.fold.startswith("борбору"):
        return True
    return word.fold.startswith("merkezi") and place.detail == "city"


def _is_town_word(scene: Scene, at: int) -> bool:
    """`Stambul şäheriniň | merkezi`."""
    return scene.words[at].fold.startswith("saheri")


def bare_head(scene: Scene, at: int) -> str:
    """A head noun without its possessive ending: `… боюнча улуттук агенттик`, `көзөмөлдөөчү …`."""
    word = scene.words[at]
    base = _bare_base(word.fold) if word.language == "ky" else ""
    if not base or word.first:
        return ""
    near = [scene.words[at - 1]]
    while len(near) < min(4, at) and not near[0].first:
        near.insert(0, scene.words[at - 1 - len(near)])
    told = any(w.fold in ABOUT for w in near) or near[-1].fold.endswith(_DOING)
    if len(near) > 1 and near[-1].fold.endswith(ADJECTIVE):
        told = told or (at - 2 in scene.places and near[-2].capital)  # `Ош шаардык мэрия`
    return word.text[: len(base)] if told else ""


@lru_cache(maxsize=60_000)
def _bare_base(folded: str) -> str:
    bare = lexicon().rules["ky"].bare_heads
    return next((b for b in (folded, *kyrgyz_bases(folded)) if b in bare), "")


def is_no_head(scene: Scene, at: int) -> bool:
    """Whether the word begins a place (`Merkezi Aziýa`) or ends `басма сөз кызматы`."""
    place, before = scene.places.get(at), scene.places.get(at - 1)
    word = scene.words[at]
    following = scene.words[at + 1].fold if at + 1 < len(scene.words) else ""
    town = at > 0 and word.fold.startswith("merkez") and _is_town_word(scene, at - 1)
    if town or (before and (before.last > at or (before.last == at and _is_midst(word, before)))):
        return True  # `Russiýa Federasiýasyndaky`; `Тажикстандын борбору Дүйшөмбү`: its capital
    if word.fold.startswith("өкмөт") and following.startswith(("төрага", "башчы")):
        return True  # `Россия өкмөтүнүн төрагасы`: a person's post
    if word.fold.startswith("кызмат") and at > 0 and is_role(scene.words[at - 1]):
        return True  # `проректору кызматын`, `министр кызматына`: a person's post
    numbered = at > 0 and word.tight and scene.words[at - 1].text.isdigit()
    if word.gap[-1:] in _OPENING or numbered or following.startswith("aziya"):
        return True  # `orunbasary “Merkezi we Günorta Aziýa” atly`, `кодекстин 1-бөлүмү`
    near = [word.fold for word in scene.words[at + 1 : at + 3]]
    if at > 0 and scene.words[at - 1].fold == "айыл" and any(w.startswith("айма") for w in near):
        return True  # `Ак-Суу айыл өкмөтүнүн аймагы`: where, not who
    press = at > 0 and scene.words[at - 1].fold in _PRESS
    return press or (place is not None and len(place) > 1)
