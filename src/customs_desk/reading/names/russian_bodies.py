"""Russian organisations told by their head noun: adjectives, head, genitives, `по …`, `при …`."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from customs_desk.article import Kind
from customs_desk.reading.names.authority import Found
from customs_desk.reading.names.forms import is_acronym, ru_noun_stem, ru_stem
from customs_desk.reading.names.lexicon import lexicon
from customs_desk.reading.names.russian import nominative_head
from customs_desk.reading.names.several import is_plural_head, several_bodies
from customs_desk.reading.names.words import fold, printed, word_set
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.reading.names.scene import Scene
    from customs_desk.reading.names.words import Word

_MAX_TAIL = 16
_MOST_FIELDS = 5  # between the commas of one ministry's name
ADJECTIVE = lazy_pattern(
    r"(?:ый|ий|ой|ая|яя|ое|ее|ого|его|ому|ему|ую|юю|ым|им|ом|ем|ые|ие|ых|их|ыми|ими|ей)$"
)
_OBLIQUE_ADJECTIVE = lazy_pattern(r"(?:ого|его|ой|ей|ых|их|ому|ему|ым|им)$")
_GENITIVE_ADJECTIVE = lazy_pattern(r"(?:ого|его|ой|ей|ых|их)$")
_GENITIVE_NOUN = lazy_pattern(r"(?:[бвгджзклмнпрстфхцчшщ]|[аяыи]|ов|ев|ей)$")
_NAMED_POST = lazy_pattern(r"(?:ый|ий|ая|ое|ые|ие)$")
_DATIVE_ADJECTIVE = lazy_pattern(r"(?:ому|ему|ой|ей|ым|им)$")
_DATIVE_NOUN = lazy_pattern(r"(?:[уюеи]|ам|ям)$")
_PLURAL_ADJECTIVE = lazy_pattern(r"(?:ые|ие|ых|их|ыми|ими)$")
# Adjectives that open the name of a body: `Генеральная прокуратура` at the head of a sentence.
_TOWNS = lazy_pattern(r"(?:ск|цк)(?:ой|ая|ую|ого|ому|ом|им|ий|ое)$")  # `Томской таможни`
_NAMING = lazy_pattern(
    r"(?:генеральн|верховн|государственн|национальн|федеральн|центральн|российск|белорусск"
    r"|казахстанск|кыргызск|узбекск|туркменск|таджикск)\w+$"
)
# Before the name of an agency that is known they tell only what it is: `агентство БелТА`.
_CALLINGS = word_set("агентство газета издание")
# Bodies that Russian papers name without a capital, as long as a place or a name follows.
_LOWER = word_set(
    "служба министерство комитет управление департамент агентство таможня посольство инспекция"
    " представительство войска погранвойска прокуратура консульство генконсульство правительство"
    " суд полиция колледж академия университет институт"
)
# Nouns of what one does, in the genitive: the field of a ministry or a school.
_ABSTRACT = lazy_pattern(r"(?:ии|ий|ства|ния|тия|сти|ики|уки|овли)$")
_PLURALS = word_set("войска погранвойска силы сил")  # bodies with a plural name
_COURT = word_set("суд суда суду суде судом")  # `в суде Гомеля`; not `суды по громкому делу`
_ABROAD = word_set("посольство представительство консульство миссия центр офис бюро")
_HARD = str.maketrans("иея", "ыоа")  # `Томский` and `Государственный` stand in one case
_OPENING = frozenset('«“"„')
_CLOSING = '»”"'


def russian_bodies(scene: Scene) -> list[Found]:
    """Organisations around every Russian head noun."""
    found = []
    acronyms = scene.lexicon.rules["ru"].acronyms
    for at in scene.leads.russian:
        word = scene.words[at]
        if word.tight:
            continue
        if word.text in acronyms:
            found.append(_called_by_acronym(scene, at, word.text))
        elif word.capital and (short := _abbreviated(word.fold)):
            found.append(_called_by_acronym(scene, at, short))
        elif name := _body(scene, at):
            found.append(name)
    return found + several_bodies(scene, scene.leads.russian, _one_field)


def _one_field(scene: Scene, at: int) -> int:
    """The index after `финансов`, `внутренних дел`: what a ministry is for."""
    stop, _ = _fields(scene, at, after_comma=True)
    return stop


def is_russian_head(text: str, language: str) -> bool:
    """Whether the printed word is a Russian head noun, or the short form of a body's name."""
    if language != "ru":
        return False
    folded = fold(text)
    short = text in lexicon().rules["ru"].acronyms or (text[0].isupper() and _abbreviated(folded))
    return bool(short or head_noun(folded))


@lru_cache(maxsize=20_000)
def _abbreviated(folded: str) -> str:
    """`Минфина`: the abbreviation in the nominative where the word is one in some case."""
    return _abbreviation_stems().get(ru_noun_stem(folded), "")


@lru_cache(maxsize=1)
def _abbreviation_stems() -> dict[str, str]:
    known = lexicon().rules["ru"].acronyms
    short = [word for word in known if not word.isupper()]
    # `Центризбирком` is itself the stem of its cases, although it ends as an ending does.
    return {stem: word for word in short for stem in (ru_noun_stem(fold(word)), fold(word))}


def _called_by_acronym(scene: Scene, at: int, base: str) -> Found:
    """`МВД`, `МИД`, `КНБ РК`: bodies that every country has, with the country where it stands."""
    words = scene.words
    follows = at + 1 < len(words) and words[at + 1].spaced and not words[at + 1].first
    if follows and words[at + 1].text in scene.rules(at).acronyms:  # `УБЭП УВД`
        inner = _called_by_acronym(scene, at + 1, words[at + 1].text)
        return Found(Kind.ORGANISATION, at, inner.last, f"{base} {inner.base}", "pattern", 0.8)
    if follows and _is_region(scene, at + 1):  # `УВД Калининградской области`
        tail = printed(words, at + 1, at + 3)
        return Found(Kind.ORGANISATION, at, at + 3, f"{base} {tail}", "pattern", 0.8)
    place = scene.places.get(at + 1) if at + 1 < len(scene.words) else None
    last = place.last if place and scene.words[at + 1].spaced else at + 1
    if place and last > at + 1:
        short = is_acronym(place.base)
        tail = printed(scene.words, at + 1, last)
        base = f"{base} {tail}" if short or place.detail == "country" else base
        last = last if short or place.detail == "country" else at + 1
    return Found(Kind.ORGANISATION, at, last, base, "pattern", 0.8)


def _is_region(scene: Scene, at: int) -> bool:
    """`Калининградской области`, `Аксыйского района`: a capital's adjective and its region."""
    words = scene.words
    if at + 1 >= len(words) or not words[at].capital or not words[at + 1].spaced:
        return False
    region = words[at + 1].fold in scene.rules(at).place_words and not words[at + 1].first
    return region and _OBLIQUE_ADJECTIVE.search(words[at].fold) is not None


@lru_cache(maxsize=20_000)
def head_noun(folded: str) -> str:
    """The head noun's base form when the word is one in any case, else empty."""
    heads = lexicon().rules["ru"].heads
    if folded in heads:
        return folded
    return _head_stems().get(ru_stem(folded), "") if len(folded) > 3 else ""


@lru_cache(maxsize=1)
def _head_stems() -> dict[str, str]:
    heads = lexicon().rules["ru"].heads
    return {ru_stem(head): head for head in reversed(heads) if heads[head] != "x"}


def _body(scene: Scene, head: int) -> Found | None:
    words = scene.words
    if is_plural_head(words[head].fold, "ru") or _ends_international(scene, head):
        return None
    noun = head_noun(words[head].fold)
    first = _left(scene, head)
    if noun not in _PLURALS and first < head and _PLURAL_ADJECTIVE.search(words[head - 1].fold):
        return None  # `пограничные службы Туркменистана и Казахстана`: nobody's name
    last, named = _tail(scene, head)
    if first == head and noun in _CALLINGS and _is_listed(scene, head + 1, last):
        return None
    capital = any(words[i].capital and not words[i].first for i in range(first, head + 1))
    opener = words[first].first and words[first].capital
    if opener and (last > head + 1 or (first < head and _NAMING.match(words[first].fold))):
        capital = True
    if _is_lawsuit(scene, head, noun, last) or not (capital or (named and noun in _LOWER)):
        return None
    if last == head + 1 and not (capital and head > first):
        return None
    gender = scene.rules(head).heads.get(noun, "")
    before = sum(not words[i].tight for i in range(first, head))
    base = nominative_head(printed(words, first, last), before, gender)
    return Found(Kind.ORGANISATION, first, last, base, "pattern", 0.75 if capital else 0.6)


def _ends_international(scene: Scene, head: int) -> bool:
    """`Всемирной таможенной организации | по контролю`: what follows is no part of the name."""
    near = (scene.listed.get(at) for at in range(max(0, head - 3), head))
    return any(f is not None and f.last == head + 1 and f.detail == "igo" for f in near)


def _is_lawsuit(scene: Scene, head: int, noun: str, last: int) -> bool:
    """`Суды по громкому делу`, and not `суд Гомеля`: what goes on, not who."""
    words = scene.words
    if noun != "суд":
        return False
    linked = last > head + 1 and words[head + 1].fold in scene.rules(head).links
    return words[head].fold not in _COURT or (linked and not words[head].capital)


def _is_listed(scene: Scene, first: int, last: int) -> bool:
    known = scene.listed.get(first)
    return known is not None and known.last == last


def _left(scene: Scene, head: int) -> int:
    words = scene.words
    first = _adjectives_before(scene, head)
    if words[head].capital and not words[head].first:
        while first < head and _chained(words, first):
            first -= 1  # `Томского | Государственного Университета`
        return first if words[first].capital and not words[first].first else head
    while first < head and _chained(words, first):
        first -= 1  # `Томский | Государственный университет`
    return first


def _chained(words: Sequence[Word], at: int) -> bool:
    """Whether an adjective with a capital in the same case stands before a capital's."""
    if at == 0 or not words[at].spaced or words[at].first or not words[at].capital:
        return False
    before = words[at - 1]
    alike = before.fold[-2:].translate(_HARD) == words[at].fold[-2:].translate(_HARD)
    return before.capital and alike and ADJECTIVE.search(before.fold) is not None


def _adjectives_before(scene: Scene, head: int) -> int:
    """Where the adjectives before a head noun begin; the first with a capital is the last taken."""
    words = scene.words
    first = head
    while first > 0 and head - first < 4 and not words[first].first:
        before = words[first - 1]
        if words[first].tight and first < head and before.language == "ru":
            first -= 1  # `оперативно-следственное управление`
            continue
        if not words[first].spaced:
            break
        if before.fold == "и" and first < head and _pair_of_adjectives(scene, first):
            first -= 2  # `Ветеринарной и | фитосанитарной службы`
            break
        of_town = _TOWNS.search(before.fold) and _agrees(scene, first, head)
        town = first - 1 in scene.places and not of_town
        if before.language != "ru" or len(before.fold) < 5 or town:
            break
        if not ADJECTIVE.search(before.fold) or before.fold in scene.rules(head).not_modifiers:
            break
        first -= 1
        if before.capital:
            break
    while first > 0 and first < head and words[first].tight and words[first - 1].capital:
        first -= 1  # `Северо-Кавказское управление`
    return first


def _agrees(scene: Scene, at: int, head: int) -> bool:
    """Whether a town's adjective may stand before the head noun or before one more adjective."""
    words = scene.words
    return at == head or words[at - 1].fold[-2:] == words[at].fold[-2:]


def _pair_of_adjectives(scene: Scene, at: int) -> bool:
    """Whether a capitalised adjective in the same case stands before the `и` before `at`."""
    words = scene.words
    if at < 2 or not words[at - 1].spaced or words[at].capital:
        return False
    other = words[at - 2]
    return other.capital and not other.first and other.fold[-2:] == words[at].fold[-2:]


def _tail(scene: Scene, head: int) -> tuple[int, bool]:
    """(index after the tail, whether it names a place, a body or something in quotes)."""
    words = scene.words
    end, named = head + 1, False
    while end < len(words) and end - head < _MAX_TAIL:
        stop, name = _piece(scene, end, head)
        if stop == end:
            break
        quoted = words[end].gap.strip() in _OPENING
        end, named = stop, named or name
        if quoted:
            break
    return end, named


def _piece(scene: Scene, at: int, head: int) -> tuple[int, bool]:
    """One more stretch of a tail: a quoted name, a listed one, an acronym, a link or a field."""
    words = scene.words
    word = words[at]
    if word.gap.strip() in _OPENING and "\n" not in word.gap:
        return _quoted(words, at), True
    if word.first or not word.spaced:
        listed = word.gap == ", " and at > head + 1 and not word.capital
        return (_one_of_fields(scene, at) if listed else at), False
    known = scene.places.get(at) or scene.listed.get(at)
    if known:
        named = known.detail != "city" or words[head].fold in _COURT
        return (at, False) if _may_be_forename(words, at, known) else (known.last, named)
    if is_acronym(word.text):
        return (at + 1, True) if len(word.text) <= 5 else (at, False)
    if word.fold in scene.rules(at).links:
        return _linked(scene, at, head)
    stop, named = _fields(scene, at)
    return (stop, named) if stop > at else (_of_what(scene, at, head), False)


def _may_be_forename(words: Sequence[Word], at: int, known: Found) -> bool:
    """Whether a capital follows a town's plain name: `банка развития Шираз Ахмад`."""
    last = known.last
    if known.detail != "city" or last != at + 1 or last >= len(words):
        return False
    plain = words[at].fold[-1] not in "аеиуыюя"
    return plain and words[last].capital and words[last].spaced and not words[last].first


def _of_what(scene: Scene, at: int, head: int, case: re.Pattern[str] = _GENITIVE_ADJECTIVE) -> int:
    """The index after `гражданской авиации`, `по водным ресурсам` behind a head with a capital.

    Any adjective in the `case` and its noun: with its capital the head is the name of one body.
    """
    words = scene.words
    led = words[head].capital or words[head - 1].capital
    near = at == head + 1 + (case is _DATIVE_ADJECTIVE)
    if at + 1 >= len(words) or not (led and near):
        return at
    adjective, noun = words[at], words[at + 1]
    if adjective.capital or not case.search(adjective.fold):
        return at
    whole = noun.spaced and not noun.first and not noun.capital and noun.language == "ru"
    oblique = _GENITIVE_NOUN if case is _GENITIVE_ADJECTIVE else _DATIVE_NOUN
    if not whole or not oblique.search(noun.fold):
        return at
    rules = scene.rules(at)
    known = noun.fold in rules.never_names or adjective.fold in rules.not_modifiers
    return at if known or head_noun(noun.fold) else at + 2


def _quoted(words: Sequence[Word], at: int) -> int:
    """The index after the words in quotes that open before `at`."""
    for here in range(at + 1, min(at + 7, len(words))):
        if words[here].first or any(mark in words[here].gap for mark in _CLOSING):
            return here
    return min(at + 1, len(words))


def _linked(scene: Scene, at: int, head: int) -> tuple[int, bool]:
    """`в Бельгии`, `при Министерстве`, `по Актюбинской области`, `и сборов`, `с коррупцией`."""
    words = scene.words
    after = at + 1
    if after >= len(words) or not words[after].spaced or words[after].first:
        return at, False
    link, place = words[at].fold, scene.places.get(after)
    if link == "в":
        noun = head_noun(words[head].fold)
        seated = noun in _ABROAD or (noun == "программа" and place and place.detail == "place")
        return (place.last, True) if place and seated else (at, False)
    if link == "при":
        stop = _seat(scene, after)
        return (stop, True) if stop > after else (at, False)
    if link == "по" and (place or _is_region(scene, after)):
        return after + 2 if _is_region(scene, after) or not place else place.last, True
    if link == "и":
        return _coordinated(scene, at, head)
    stop, named = _fields(scene, after)
    if stop == after and link == "по":
        stop = _of_what(scene, after, head, _DATIVE_ADJECTIVE)
    return (stop, named) if stop > after else (at, False)


def _coordinated(scene: Scene, at: int, head: int) -> tuple[int, bool]:
    """`и торговли`, `и дипломатии`: another field behind the first, but not another body."""
    words = scene.words
    if words[at - 1].capital:
        return at, False  # `посольства Японии и делегации ЕС`
    stop, named = _fields(scene, at + 1)
    if stop > at + 1:
        return (at, False) if head_noun(words[stop - 1].fold) else (stop, named)
    word = words[at + 1]
    abstract = not word.capital and _ABSTRACT.search(word.fold) and not head_noun(word.fold)
    return (at + 2, False) if abstract and at > head + 1 else (at, False)


def _one_of_fields(scene: Scene, at: int, more: int = _MOST_FIELDS) -> int:
    """The index after `, промышленности`, where `и …` closes the list of a ministry's fields."""
    words = scene.words
    stop, _ = _fields(scene, at, after_comma=True)
    if stop == at and _ABSTRACT.search(words[at].fold):
        stop = at + 1
    if stop == at or head_noun(words[stop - 1].fold):
        return at
    following = words[stop] if stop < len(words) else None
    if following is None or following.first:
        return at
    listed = following.gap == ", " and more > 0
    goes_on = listed and _one_of_fields(scene, stop, more - 1) > stop
    return stop if following.fold == "и" or goes_on else at


def _seat(scene: Scene, at: int) -> int:
    """The index after adjectives and the head noun of the body that `при` names."""
    words = scene.words
    here = at
    while here < len(words) and here - at < 3 and ADJECTIVE.search(words[here].fold):
        here += 1
    head = here < len(words) and words[here]
    if head and (head_noun(head.fold) or is_acronym(head.text) or head.fold == "президенте"):
        return here + 1
    return at


def _fields(scene: Scene, at: int, *, after_comma: bool = False) -> tuple[int, bool]:
    """Adjectives in an oblique case and the noun that closes them, if it may name a field."""
    if at >= len(scene.words):
        return at, False
    words, rules = scene.words, scene.rules(at)
    for here in range(at, min(at + 5, len(words))):
        word = words[here]
        whole = word.spaced or (after_comma and here == at)
        if word.first or not whole or word.language != "ru":
            break
        if word.fold == "и" and here > at and _two_adjectives(words, here):
            continue
        if word.capital and _NAMED_POST.search(word.fold):
            break  # `на посту Уссурийской таможни Пограничный`
        if here > at and word.fold in rules.place_words:
            return here + 1, True
        if head_noun(word.fold) and word.fold not in rules.heads:
            return here + 1, False
        oblique = _OBLIQUE_ADJECTIVE.search(word.fold)
        if _is_field(word.fold, rules.fields) and not (oblique and here + 1 < len(words)):
            return here + 1, False
        if not oblique:
            break
    return at, False


def _two_adjectives(words: Sequence[Word], at: int) -> bool:
    """`сельского и водного (хозяйства)`."""
    if at + 1 >= len(words) or not words[at + 1].spaced:
        return False
    return all(_OBLIQUE_ADJECTIVE.search(words[i].fold) for i in (at - 1, at + 1))


def _is_field(folded: str, fields: frozenset[str]) -> bool:
    """Whether a word in any case is what ministries are for."""
    stem = ru_stem(folded)
    if folded in fields or stem in fields or stem.removesuffix("и") in fields:
        return True
    return re.sub("(?:ов|ев)$", "", stem) in fields
