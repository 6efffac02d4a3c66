"""Places that no list holds, told by the word beside them: regions, towns, border posts."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from customs_desk.article import Kind
from customs_desk.reading.names.authority import Found
from customs_desk.reading.names.forms import is_acronym, ru_stem
from customs_desk.reading.names.lexicon import lexicon
from customs_desk.reading.names.person_forms import surname_like
from customs_desk.reading.names.russian import adjective
from customs_desk.reading.names.turkic_start import GENITIVE, SEATED
from customs_desk.reading.names.words import fold, printed, word_set
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.reading.names.scene import Scene
    from customs_desk.reading.names.words import Word

_REGION_ADJECTIVE = lazy_pattern(r"(?:ск|цк)(?:ая|ой|ую|ий|ого|ому|ом|им)$")
_FEMININE = {"область"}
_WIDE = ("oblast", "wela", "etra", "prow", "şta", "облус", "район", "провинц")
_BEFORE = {
    "пост",
    "город",
    "село",
    "местность",
}  # Russian words that stand before the name they tell
_PLURAL = lazy_pattern("(?:l[ae]r|[лдт][аеоө]р)$")
_QUOTES = frozenset('«“"„')
_POST_WORDS = word_set(
    "gumruk бажы serhet өткөрмө өткөрүү чек deniz howa gozegcilik barlag goyberis gecis"
)


SEVERAL = "*"  # in the data: words for more than one place
_AND = word_set("and we hem жана и")
_MOST_LISTED = 12  # places before one such word
_REPUBLICS = word_set(
    "republic kingdom state sultanate emirate federation commonwealth principality"
)
_RU_REPUBLICS = word_set("республик королевств")
_TURKIC_REPUBLICS = tuple(word_set("respublikasy patysalygy республикасы королдугу"))


def whole_states(scene: Scene) -> list[Found]:
    """Countries with the word for their state: `Republic of Cuba`, `Республика Куба`."""
    found = []
    for place in scene.places.values():
        turkic = scene.words[place.first].language in GENITIVE
        if place.detail != "country" and not (turkic and place.detail == "region"):
            continue  # `Garagalpagystan Respublikasy`
        first, last = _with_state(scene, place)
        if (first, last) != (place.first, place.last):
            base = printed(scene.words, first, place.first) + " " + place.base
            if last > place.last:
                word = scene.words[place.last]
                state = next(s for s in _TURKIC_REPUBLICS if word.fold.startswith(s))
                base = f"{place.base} {word.text[: len(state)]}"
            found.append(place.with_words(first, last, base.strip()))
    return found


def _with_state(scene: Scene, place: Found) -> tuple[int, int]:
    words, first, last = scene.words, place.first, place.last
    language = words[first].language
    if language == "en" and first > 1 and words[first - 1].fold == "of" and words[first].spaced:
        state = words[first - 2]
        if state.fold in _REPUBLICS and state.capital and words[first - 1].spaced:
            return first - 2, last
    before = words[first - 1] if first else None
    if language == "ru" and before is not None and before.capital and words[first].spaced:
        return first - (ru_stem(before.fold) in _RU_REPUBLICS), last
    after = words[last] if last < len(words) else None
    if language in {"tk", "ky"} and after is not None and after.capital and after.spaced:
        return first, last + after.fold.startswith(_TURKIC_REPUBLICS)
    return first, last


def by_neighbour(scene: Scene) -> list[Found]:
    """Places told by a word such as region, область, welaýaty, шаары beside a capital."""
    found = []
    for at in scene.leads.place_words:
        word = scene.words[at]
        kind = scene.rules(at).place_words[word.fold]
        if kind == SEVERAL:
            found += _each(scene, at)
            continue
        place = _TELL[word.language](scene, at, kind)
        if place:
            found.append(place)
        elif kind == "post":
            found += _named_behind(scene, at)
    return found + [place for at in scene.leads.seated if (place := _seat(scene, at))]


def _named_behind(scene: Scene, at: int) -> list[Found]:
    """`at the posts Lipcani and Sculeni`: capitals behind the English word for what they are."""
    words, here = scene.words, at + 1
    found: list[Found] = []
    while here < len(words) and words[here].language == "en" and len(found) < _MOST_LISTED:
        word = words[here]
        after = words[here + 1] if here + 1 < len(words) else None
        alone = after is None or not (after.capital and after.spaced) or after.first
        plain = word.fold in scene.rules(here).never_names or not word.text.isalpha()
        joined = word.spaced or (found and word.gap == ", ")
        if not (word.capital and joined and alone) or word.first or plain or word.shouted:
            break
        if here not in scene.places:
            found.append(
                Found(Kind.PLACE, here, here + 1, word.text, "place word", 0.7, detail="region")
            )
        here += 1
        here += here < len(words) and words[here].fold in _AND
    return found if at not in scene.headlines else []


@lru_cache(maxsize=4)
def _heads(language: str) -> tuple[str, ...]:
    return tuple(lexicon().rules[language].heads)


def is_seated(text: str, language: str) -> bool:
    """Whether a printed Turkmen or Kyrgyz word may tell what lies in a place: `Беларустагы`."""
    return language in GENITIVE and text[0].isupper() and fold(text).endswith(SEATED)


def _seat(scene: Scene, at: int) -> Found | None:
    """`Жети-Өгүздөгү (кырдаал)`: a capital with the ending for what lies in a place."""
    words, rules = scene.words, scene.rules(at)
    word = words[at]
    base = word.text[: -len(next(end for end in SEATED if word.fold.endswith(end)))]
    plain = fold(base) in rules.never_names or fold(base).startswith(_heads(word.language))
    acronym = base.isupper() or not base.isalpha()
    plain = plain and not word.tight
    if acronym or len(base) < 3 or plain or at in scene.places:
        return None
    first = at
    while first > 0 and words[first].tight:
        first -= 1
    if words[first].first or not words[first].capital or scene.small_word(base):
        return None
    whole = printed(words, first, at) + word.gap + base if first < at else base
    return _place(scene, first, at + 1, whole)


def _each(scene: Scene, at: int) -> list[Found]:
    """`Hyrat we Farýab welaýatlary`, `Ошской и Чуйской областей`: places of one word each."""
    words, rules = scene.words, scene.rules(at)
    found: list[Found] = []
    here, linked = at, True
    while here > 0 and len(found) < _MOST_LISTED:
        word = words[here - 1]
        joined = (words[here].spaced and linked) or (here < at and words[here].gap == ", ")
        if word.fold in _AND and found and not linked and words[here].spaced:
            here, linked = here - 1, True
            continue
        if not joined or words[here].first:
            break
        linked = False
        plain = word.fold in rules.never_names and here - 1 not in scene.places
        adjective_of = word.language != "ru" or _REGION_ADJECTIVE.search(word.fold)
        if not word.capital or plain or not adjective_of or word.tight:
            break
        base = printed(words, here - 1, here)
        if word.language == "ru":
            region = words[at].fold.startswith("област")
            base = adjective(base, "f") + " область" if region else adjective(base, "m") + " район"
        found.append(Found(Kind.PLACE, here - 1, here, base, "place word", 0.8, detail="region"))
        here -= 1
    several = len(found) > 1
    return [f for f in found if several and f.first not in scene.places]


def is_place_word(text: str, language: str) -> bool:
    """Whether the printed word tells that a capital beside it names a place."""
    return fold(text) in lexicon().rules[language].place_words


def _english(scene: Scene, at: int, kind: str) -> Found | None:
    words = scene.words
    if kind == "post":
        quoted = _quoted_before(scene, at)
        if quoted:
            return quoted
    stop = _before_post_words(scene, at) if kind == "post" else at
    first = _capitals_before(scene, stop)
    known = scene.places.get(first)
    if known and known.last == stop and known.detail == "place":
        return None
    if (first > 0 and words[first].tight) or _takes_object(words, at):
        return None  # `the Asia-Pacific region`
    if first == stop or (kind != "region" and not _bare_name(scene, first, stop)):
        return None
    if stop < at and (words[first].first or first in scene.headlines):
        return None
    last = at + 1 if kind == "region" else stop
    return _place(scene, first, last, printed(scene.words, first, last))


def _takes_object(words: Sequence[Word], at: int) -> bool:
    """Whether `crossing` is a verb: `lorries crossing the bridge`."""
    after = at + 1
    if words[at].fold != "crossing":
        return False
    return after < len(words) and words[after].spaced and words[after].fold in _DETERMINERS


def _capitals_before(scene: Scene, at: int) -> int:
    """Where the capitals begin that stand right before a word that tells a place."""
    words, first = scene.words, at
    while first > 0 and at - first < 3 and words[first].spaced and not words[first].first:
        before = words[first - 1]
        if not before.capital or before.fold in scene.rules(at).heads or is_acronym(before.text):
            break
        first -= 1
    while first < at and words[first].fold in _NO_PLACE:
        first += 1
    return first


def _before_post_words(scene: Scene, at: int) -> int:
    """The index of `border` in `Palanca border crossing`, of `crossing` where it stands alone."""
    words, stop = scene.words, at
    while stop > 0 and at - stop < 2 and words[stop].spaced and not words[stop].first:
        before = words[stop - 1]
        if before.fold not in (_TOLD_PORT if before.capital else _BEFORE_POST):
            break
        stop -= 1
    return stop


def _quoted_before(scene: Scene, at: int) -> Found | None:
    """`the “Altynkol zhol” customs post`: what stands in quotes before the word that tells it."""
    words = scene.words
    last = at
    while last > 0 and at - last < 3 and words[last].fold in _BEFORE_POST and words[last].spaced:
        last -= 1
    if not any(mark in words[last].gap for mark in _CLOSING):
        return None
    first = last - 1
    while first > 0 and last - first < 4 and words[first].gap == " ":
        first -= 1
    if words[first].gap.strip()[-1:] not in _QUOTES or not words[first].capital:
        return None
    return _place(scene, first, last, printed(words, first, last))


_BEFORE_POST = word_set(
    "post posts checkpoint crossing terminal customs border dry port railway sea"
)
_TOLD_PORT = word_set("international sea river container ferry")  # `Brome International Port`
_CLOSING = frozenset('"”»')
_DETERMINERS = word_set("the a an this that into from its their")
_NO_PLACE = word_set(
    "the a an this that in on at by from to of for and or new border customs state international"
    " european europe asia central asian wco capital wider joint first each every all our its their"
    " member whole entire asia-pacific area"
)


def _bare_name(scene: Scene, first: int, last: int) -> bool:
    rules = scene.rules(first)
    return all(
        scene.words[i].fold not in rules.not_names and scene.words[i].fold not in rules.heads
        for i in range(first, last)
    )


def _russian(scene: Scene, at: int, kind: str) -> Found | None:
    words = scene.words
    if kind in _BEFORE:
        return _after_word(scene, at)
    if at == 0 or not words[at].spaced or words[at].first:
        return None
    before, first = words[at - 1], at - 1
    if before.fold.startswith("автономн") and at > 1 and before.spaced:
        before, first = words[at - 2], at - 2  # `Горно-Бадахшанской автономной области`
    if not before.capital or not _REGION_ADJECTIVE.search(before.fold):
        return None
    while first > 0 and words[first].tight:
        first -= 1
    gender = "f" if kind in _FEMININE else "m"
    told = [adjective(word, gender) for word in printed(words, first, at).split(" ")]
    return _place(scene, first, at + 1, " ".join([*told, kind]))


def _after_word(scene: Scene, at: int) -> Found | None:
    """`КПП «Ак-Тилек»`, `пост «Сарпи-2»`, `город Токмок`, `г. Талас`."""
    words = scene.words
    if (first := _quoted_behind(words, at)) == at:
        first = at + 1
    while (
        first < len(words) and words[first].fold in scene.rules(at).place_words and first - at < 3
    ):
        first += 1
    if first >= len(words) or not words[first].capital:
        return None
    gap = words[first].gap
    if "\n" in gap or (words[at].fold == "г" and at > 0 and words[at - 1].text.isdigit()):
        return None  # `5 марта 2019 г. Москва`: a year, not a town
    quoted = gap.strip() in _QUOTES
    if not (quoted or words[first].spaced or (gap.strip() == "." and words[at].fold in {"г", "с"})):
        return None
    if not quoted and (words[first].first and gap.strip() != "."):
        return None
    last = first + 1
    while last < len(words) and (words[last].tight or (quoted and _inside(words[last]))):
        last += 1
    if quoted:
        last = _to_closing(words, last)
    elif _is_forename(words, last) or (
        words[at].fold.startswith("пост") and is_acronym(words[first].text)
    ):
        return None
    base = printed(words, first, last)
    return _place(scene, first, last, re.sub(r"-автодорожн\w+$", "", base))


def _to_closing(words: Sequence[Word], last: int) -> int:
    """`«Черноморский | рыбный порт»`: the index behind the words that a quotation goes on with."""
    for here in range(last, min(last + 3, len(words))):
        if any(mark in words[here].gap for mark in _CLOSING):
            return here
        if words[here].first or not words[here].spaced:
            break
    return last


def _is_forename(words: Sequence[Word], last: int) -> bool:
    """Whether a surname follows: `начальник поста Таалай Эсенгулов`."""
    if last >= len(words) or not words[last].spaced or words[last].first:
        return False
    region = _REGION_ADJECTIVE.search(words[last].fold)  # `в селе Сосновка Панфиловского района`
    return words[last].capital and not region and surname_like(words[last])


def _quoted_behind(words: Sequence[Word], at: int) -> int:
    """The quoted capital behind `пункт пограничного контроля`, else `at`."""
    for here in range(at + 1, min(at + 4, len(words))):
        if words[here].gap.strip() in _QUOTES and words[here].capital:
            return here
        if words[here].capital or not words[here].spaced or words[here].first:
            break
    return at


def _inside(word: Word) -> bool:
    return word.gap.isspace() and not word.first and (word.capital or word.text.isdigit())


def _turkic(scene: Scene, at: int, _kind: str) -> Found | None:
    words = scene.words
    word = words[at]
    quoted = any(mark in word.gap for mark in _CLOSING)
    if at == 0 or not (word.spaced or quoted):
        return None
    before = words[at - 1]
    if before.fold in _POST_WORDS or (before.fold in {"ара", "айыл"} and at > 1):
        return _turkic(scene, at - 1, _kind)
    unlikely = before.fold in scene.rules(at).not_names and at - 1 not in scene.places
    if not before.capital or unlikely:
        return None
    if before.first and _PLURAL.search(before.fold):
        return None
    first = at - 1
    while first > 0 and words[first].tight:
        first -= 1
    if word.fold in _POST_WORDS or word.fold == "ара" or quoted:
        return _place(scene, first, at, printed(words, first, at))
    base = printed(words, first, at)
    kind = scene.rules(at).place_words.get(word.fold, "")
    regional = kind.startswith(_WIDE)
    return _place(scene, first, at + 1 if regional else at, f"{base} {kind}" if regional else base)


def _place(scene: Scene, first: int, last: int, base: str) -> Found | None:
    if len(base) < 2:
        return None
    known = scene.places.get(first)
    if known and known.last >= last:
        return None
    return Found(Kind.PLACE, first, last, base, "place word", 0.8, detail="region")


_TELL = {"en": _english, "ru": _russian, "tk": _turkic, "ky": _turkic}
