"""Places that no list holds, told by the small words beside them: `in Rezina`, `Mayor of Brome`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.article import Kind
from customs_desk.reading.names.authority import Found
from customs_desk.reading.names.person_forms import is_given, surname_like
from customs_desk.reading.names.words import printed, word_set
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from customs_desk.reading.names.scene import Scene

_POSTED = word_set("officers officer officials inspectors employees post posts checkpoint house")
_PEOPLE = lazy_pattern(r"(?:ian|ean|ish|ese|ch|eek|ai|qi|ti|rab)$")
_LED = word_set("mayor mayors governor bishop archbishop mayoress")  # of a town, with its name
_TOWNS = word_set("city town village port district province county municipality settlement suburb")
_OWNING = _LED | _TOWNS
_INSIDE = {"in", "at", "customs"} | {form for w in _OWNING for form in (w, w.capitalize())}
_OF_NO_TOWN = word_set("entry call origin destination discharge loading departure the our")
_WHERE = {"en": word_set("in from to at near of via"), "ru": word_set("в из под на")}
_WHEN = word_set("today yesterday")
_DAYS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june"
    " july august september october november december"
)
_STRETCH = lazy_pattern(
    r"щин(?:а|ы|е|у|ой)$|(?:^(?:За|При|По|Под|Пред)[а-я]{3,}|мор|реч|поляр|пол)ь(?:е|я|ю|ем)$"
)
_STRETCH_END = lazy_pattern(r"щин(?:а|ы|е|у|ой)$|ь(?:е|я|ю|ем)$")
_NO_STRETCH = lazy_pattern(
    r"Женщ|Общин|Годовщ|Морщ|Трещ|Подвор|Помест|Подпол|Подземел|Застол|Поголов|Повер|Побереж"
    r"|Предмест|Предислов|Приволь|Запяст|Поколен|Полушар|Подспор|Пособ|Порос|Здоров|Застав"
)
_LONGEST = 3  # words of a town's name
_NO_DATELINE = word_set(
    "breaking urgent photo photos video update updated exclusive live news press release read more"
    " фото видео срочно новости молния эксклюзив важно внимание"
)
_DASHES = frozenset("-–—")
# American states as agencies shorten them in datelines.
_STATES = word_set(
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb"
    " nev okla ore pa tenn tex vt va wash wis wyo"
)


def by_small_words(scene: Scene) -> list[Found]:
    """Unlisted places behind `in`, `at`, `Mayor of`, before `, Moldova`, and in datelines."""
    words, found = scene.words, []
    for at in scene.leads.inside:
        here = at + 1
        if words[at].language == "ru":
            place = _stretch(scene, at)
        elif words[at].text == "customs":
            place = _posted(scene, at) if at and words[at - 1].capital else None
        elif words[at].text == "in":
            place = _lies_in(scene, here) if here < len(words) and words[here].capital else None
        elif words[at].text == "at":
            place = _at_on_a_day(scene, here)
        else:
            place = _owner(scene, at)
        if place:
            found.append(place)
    for place in scene.places.values():
        town = _before_country(scene, place) or _before_brackets(scene, place)
        if town:
            found.append(town)
    return found + [town for at in scene.leads.acronyms if (town := _dateline(scene, at))]


def is_inside(text: str, language: str) -> bool:
    """Whether a printed word may stand beside a place that no list holds, or looks like one."""
    if language == "en":
        return text in _INSIDE
    return language == "ru" and text[0].isupper() and _is_stretch(text)


def _is_stretch(text: str) -> bool:
    """`Сумщина`, `Закарпатье`: Russian names of stretches of land, in any case."""
    return _STRETCH.search(text) is not None and _NO_STRETCH.match(text) is None


def _stretch(scene: Scene, at: int) -> Found | None:
    word = scene.words[at]
    if word.first or word.shouted or word.fold in scene.small:
        return None
    base = _STRETCH_END.sub(lambda end: "ье" if end[0][0] == "ь" else "щина", word.text)
    town = _town(scene, at, at + 1)
    return town and town.with_words(town.first, town.last, base)


def _town(scene: Scene, first: int, last: int) -> Found | None:
    known = scene.places.get(first)
    if known and known.last >= last:
        return None
    base = printed(scene.words, first, last)
    return Found(Kind.PLACE, first, last, base, "place word", 0.7, detail="region")


def _is_plain(scene: Scene, at: int) -> bool:
    """Whether the capital is a word that names no town by itself, or too short to tell."""
    word, rules = scene.words[at], scene.rules(at)
    known = word.fold in rules.never_names or word.fold in rules.fields
    short = len(word.text) < 4 or not word.text.isalpha()
    return known or short or word.fold in scene.small


def _lies_in(scene: Scene, at: int) -> Found | None:
    """`in Rezina`: one capital behind `in`, before a small word or the end."""
    words = scene.words
    word = words[at]
    if not word.spaced or word.first or word.shouted:
        return None
    following = words[at + 1] if at + 1 < len(words) else None
    if _is_of_two(scene, at):
        return _town(scene, at, at + 2)
    if following is not None and not following.first:
        joined = following.tight or (following.spaced and following.capital)
        if joined or following.text.isdigit():
            return None
    return None if _is_plain(scene, at) or at in scene.headlines else _town(scene, at, at + 1)


def _is_of_two(scene: Scene, at: int) -> bool:
    """`in Star Dojran today`: two capitals between `in` and a word that tells when."""
    words = scene.words
    if at + 2 >= len(words) or words[at + 2].fold not in _WHEN or not words[at + 2].spaced:
        return False
    second = words[at + 1]
    whole = second.capital and second.spaced and not (second.first or second.shouted)
    plain = _is_plain(scene, at) or _is_plain(scene, at + 1) or at in scene.headlines
    return whole and not plain and at not in scene.listed and at not in scene.places


def _at_on_a_day(scene: Scene, at: int) -> Found | None:
    """`at Dover on Tuesday`, `at Lipcani on 3 May`."""
    words = scene.words
    if at + 2 >= len(words) or not words[at].capital or words[at + 1].fold != "on":
        return None
    day = words[at + 2]
    dated = day.fold in _DAYS or day.text.isdigit()
    return _lies_in(scene, at) if dated and words[at + 1].spaced else None


def _owner(scene: Scene, at: int) -> Found | None:
    """`the Mayor of Brome`, `the port of Nagoya`: capitals behind a word that a town owns."""
    words, first = scene.words, at + 2
    if first >= len(words) or words[at + 1].fold != "of" or not words[at + 1].spaced:
        return None
    last = first
    while last < len(words) and last - first < _LONGEST and words[last].capital:
        if not words[last].spaced or words[last].first or words[last].shouted:
            break
        last += 1
    goes_on = last < len(words) and words[last].spaced and words[last].capital
    if last == first or goes_on or first in scene.places or first in scene.listed:
        return None
    heads = scene.rules(first).heads
    told = all(words[i].fold not in heads and words[i].fold not in _OF_NO_TOWN
               for i in range(first, last))  # fmt: skip
    plain = last == first + 1 and _is_plain(scene, first)
    return _town(scene, first, last) if told and not plain and at not in scene.headlines else None


def _posted(scene: Scene, at: int) -> Found | None:
    """`Palanca customs officers`: a capital that is no people's, before those of one post."""
    words = scene.words
    if at + 1 >= len(words) or words[at + 1].fold not in _POSTED:
        return None
    word = words[at - 1]
    alone = at > 1 and not words[at - 2].capital and not word.first
    if not (alone and words[at].spaced) or word.shouted or word.tight:
        return None
    plain = _is_plain(scene, at - 1) or at in scene.headlines
    return None if plain or _PEOPLE.search(word.fold) else _town(scene, at - 1, at)


def _before_country(scene: Scene, place: Found) -> Found | None:
    """`from Willemstad, Curacao`, `в Лагодехи, Грузия`: capitals between a small word and `, …`."""
    words, last = scene.words, place.first
    if words[last].gap != ", " or place.detail not in {"country", "city"}:
        return None
    where = _WHERE.get(words[last].language, frozenset())
    first = last
    while first > 0 and last - first < _LONGEST and words[first - 1].capital:
        if words[first - 1].first or not (first == last or words[first].spaced):
            return None
        first -= 1
    if first in (0, last) or words[first - 1].fold not in where or not words[first].spaced:
        return None
    whole = range(first, last)
    rules = scene.rules(first)
    named = any(i in scene.places or i in scene.listed for i in whole)
    plain = any(words[i].fold in rules.never_names or words[i].shouted for i in whole)
    short = len(words[first].text) < 3 or not all(words[i].text.isalpha() for i in whole)
    return None if named or plain or short else _town(scene, first, last)


def _before_brackets(scene: Scene, place: Found) -> Found | None:
    """`at Kudukli (Uzbekistan)`: one capital before a country alone in brackets."""
    words, at = scene.words, place.first - 1
    if at < 1 or words[place.first].gap != " (" or place.detail != "country":
        return None
    closed = place.last == len(words) or words[place.last].gap[:1] == ")"
    word, before = words[at], words[at - 1]
    alone = word.capital and word.spaced and not word.first and not before.capital
    if not (closed and alone) or word.shouted or word.language not in _WHERE:
        return None
    person = is_given(word, scene.lexicon.given) or surname_like(word)
    named = at in scene.places or at in scene.listed or person
    return None if named or _is_plain(scene, at) else _town(scene, at, at + 1)


def _dateline(scene: Scene, at: int) -> Found | None:
    """`POINTE BLANCHE - Customs officers …`: capitals that open a paragraph before a dash."""
    words, last = scene.words, at
    if "\n" not in words[at].gap or at in scene.places or at in scene.listed:
        return None
    while last < len(words) and last - at < _LONGEST and words[last].shouted:
        if last > at and not words[last].spaced:
            break
        if not words[last].text.isalpha() or words[last].fold in _NO_DATELINE:
            return None
        last += 1
    if last + 2 >= len(words) or last == at:
        return None
    gap = words[last].gap
    state = words[last].fold in _STATES and words[last + 1].gap.startswith(".")
    islands = words[last].shouted and words[last + 1].gap.strip() in _DASHES
    if gap == ", " and (state or (islands and words[last + 1].gap != "-")):
        return _town(scene, at, last)  # `STERLING, Va. –`, `TORTOLA, BVI –`
    if words[last].shouted or words[last + 1].shouted:
        return None
    dashed = gap.strip() in _DASHES and gap != gap.strip() and "\n" not in gap
    rules = scene.rules(at)
    plain = all(words[i].fold in rules.never_names for i in range(at, last))
    short = sum(len(words[i].text) for i in range(at, last)) < 5
    return None if not dashed or plain or short else _town(scene, at, last)
