"""Where the name of a Turkmen or Kyrgyz body begins before its head noun."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from customs_desk.reading.names.person_forms import surname_like
from customs_desk.reading.names.runs import inflected_noun
from customs_desk.reading.names.turkic_heads import ABOUT, ADJECTIVE, head_base
from customs_desk.reading.names.words import fold, word_set

if TYPE_CHECKING:
    from customs_desk.reading.names.scene import Scene
    from customs_desk.reading.names.words import Word

MAX_LEFT = 9
GENITIVE = {
    "tk": ("nyn", "nin", "yn", "in", "nun", "un"),
    "ky": ("нын", "нин", "нун", "нүн", "дын", "дин", "дун", "дүн", "тын", "тин", "тун", "түн"),
}
# Kyrgyz participles end a sentence's part, not a name: `кол койгонун өкмөттүн …`.
_PARTICIPLE = re.compile(r"[гк][аеоө]н(?:[ыиуү]н|д[ыиуү]г[ыиуү]н)?$")
_OPENING = frozenset("«“„")
_QUOTES = _OPENING | {'"'}
SERVICES = word_set("gumruk serhet салык бажы")  # whose bodies need no owner: `Gümrük edarasy`
SEATED = tuple(word_set("daky daki дагы деги догу дөгү тагы теги тогу төгү"))
_CLOSING = frozenset('»”"')
_OBLIQUE = {
    "tk": ("da", "de", "dan", "den"),
    "ky": (
        "да",
        "де",
        "до",
        "дө",
        "дан",
        "ден",
        "дон",
        "дөн",
        "та",
        "те",
        "то",
        "тө",
        "тан",
        "тен",
    ),
}
_UNITS = ("departament", "mudirlig", "dolandyrys", "башкармалыг", "башкармалык", "департамент")
_UNIT_NEAR = 4  # words
_SCHOOLS = ("institut", "uniwersitet", "институт", "университет")
UNDER = frozenset(["yanyndaky", "yanynda", "алдындагы", "караштуу"])
_MODIFIERS = word_set("эл чек бажы dowlet halkara milli")
_LONGEST_NAMESAKE = 4  # words: two initials, a given name, a surname


def nearest_capital(scene: Scene, head: int) -> int | None:
    """The word with which the name begins; None when no capital stands near enough."""
    words, rules = scene.words, scene.rules(head)
    town = _is_of_town(scene, head)
    at = head - 2 if town else head
    wide = _is_ministry(words[head]) or _is_committee(scene, head)
    nearest = None
    while head - at < MAX_LEFT + 4 * wide:
        if words[at].capital and at != head:
            at = _listed_start(scene, at)
            commas = nearest is None or any(words[i].gap == ", " for i in range(at + 1, nearest))
            nearest = at if commas and (town or _may_begin(scene, at, head)) else nearest
            if at == head - 1 and not wide and _is_second(scene, at):
                return at - 2
            if not (wide and at > 0 and words[at - 1].fold in rules.links):
                return nearest
        if at == 0 or words[at].first or not (runs_on(words[at]) or _listed(scene, at, head)):
            return nearest
        before = words[at - 1]
        quoted = before.capital and before.gap[-1:] in _QUOTES
        stops = before.fold in rules.stops and not (quoted or _is_fight(before, words[at]))
        stops = stops and not (wide and before.fold == "bilen" and _is_committee(scene, head))
        seat = before.fold.endswith(SEATED)  # `Ankara şäherindäki ilçihanasy`
        region = before.fold in rules.place_words and not (seat or is_field_of(scene, at, head))
        if stops or region or _ends_clause(before):
            unit = region and nearest is None and _is_unit_of(scene, at, head)
            return at - 2 if unit else nearest
        if before.language != words[head].language or _crosses(scene, at - 1, head):
            return nearest
        at -= 1
    return nearest


def _is_unit_of(scene: Scene, at: int, head: int) -> bool:
    """`Mangiustau oblastynyň | döwlet girdejileri departamenti`: a region's unit, near its word."""
    words = scene.words
    if at < 2 or not 0 < head - at < _UNIT_NEAR or not words[at - 2].capital:
        return False
    genitive = words[at - 1].fold.endswith(GENITIVE[words[head].language])
    return genitive and words[at - 1].spaced and words[head].fold.startswith(_UNITS)


def _is_second(scene: Scene, at: int) -> bool:
    """`Ykdysady we | Durmuş Geňeşi`: the second of two adjectives with capitals."""
    words = scene.words
    if at < 2 or words[at].first or words[at - 1].first or not words[at].spaced:
        return False
    first, link = words[at - 2], words[at - 1]
    if link.fold not in scene.rules(at).links or not (link.spaced and first.capital):
        return False
    named = at - 2 in scene.places or at - 2 in scene.listed or first.shouted
    person = first.fold in scene.lexicon.given or surname_like(first) or words[at].shouted
    if named or person or first.language != "tk" or first.tight:
        return False
    body = head_base(first, scene.rules(at).heads)
    return not (body or first.fold.endswith(GENITIVE["tk"]))


def whole_start(scene: Scene, first: int, head: int) -> int:
    """Where the quotation or the listed name begins in whose midst the nearest capital stands."""
    words, first = scene.words, _listed_start(scene, first)
    closed = any(words[i].gap[:1] in _CLOSING for i in range(first + 1, head + 1))
    if not closed or words[first].gap[-1:] in _QUOTES:
        return first
    near = range(first - 1, max(-1, first - _LONGEST_NAMESAKE), -1)
    opening = next((i for i in near if words[i + 1].first or words[i].gap[-1:] in _QUOTES), first)
    return opening if words[opening].gap[-1:] in _QUOTES else first


def _listed_start(scene: Scene, first: int) -> int:
    """`Жогорку | Кеңештин комитети`: where the listed name begins that holds this word."""
    for at in range(first - 1, max(-1, first - _LONGEST_NAMESAKE), -1):
        known = scene.listed.get(at)
        if known is not None and first < known.last:
            return at
    return first


def is_field_of(scene: Scene, at: int, head: int) -> bool:
    """`Ош шаары жана Ош облусу боюнча башкармалыгы`: the regions that the body is for."""
    near = range(at, min(at + 5, head))
    return any(scene.words[i].fold in ABOUT for i in near)


def _is_fight(before: Word, word: Word) -> bool:
    """`каршы күрөшүү` in a body's name: "the fight against"."""
    return before.fold == "каршы" and word.fold.startswith("күрөш")


def _ends_clause(word: Word) -> bool:
    """Whether a Kyrgyz participle stands here: `… кол койгонун | өкмөттүн кызматы`."""
    participle = word.language == "ky" and not word.capital
    return participle and _PARTICIPLE.search(word.fold) is not None


def _is_of_town(scene: Scene, head: int) -> bool:
    """`Бишкек шаарынын мэриясы`: a town, its place word in the genitive, the head noun."""
    words = scene.words
    if head < 2 or not words[head - 2].capital or words[head].first or words[head - 1].first:
        return False
    before = words[head - 1]
    genitive = before.fold.endswith(GENITIVE[before.language])
    return genitive and before.fold in scene.rules(head).place_words


def _listed(scene: Scene, at: int, head: int) -> bool:
    """Whether a comma stands within a ministry's name: `Жаратылыш ресурстары, экология жана …`."""
    words, links = scene.words, scene.rules(head).links
    if not (_is_ministry(words[head]) or _is_committee(scene, head)):
        return False
    return words[at].gap == ", " and any(words[i].fold in links for i in range(at, head))


def _is_committee(scene: Scene, head: int) -> bool:
    """`… жана регламент боюнча комитети`: a parliament's, whose fields are listed."""
    told = scene.words[head].fold.startswith(("komitet", "комитет"))
    return told and head > 0 and scene.words[head - 1].fold in ABOUT


def _is_ministry(word: Word) -> bool:
    return word.fold.startswith(("ministrlig", "министрлиг"))


def _crosses(scene: Scene, at: int, head: int) -> bool:
    """Whether another body's head noun stands here, of which the later words are only a part."""
    if not head_base(scene.words[at], scene.rules(at).heads):
        return False
    if _is_committee(scene, head) and at - 1 in scene.listed:
        return False  # `… жана Жогорку Кеңештин регламенти боюнча комитети`
    return not any(scene.words[i].fold in UNDER for i in range(at + 1, head))


def runs_on(word: Word) -> bool:
    """Whether a name may run on to this word: blanks or quotes part it from the one before."""
    return word.spaced or word.gap.strip() in {"«", "»", "“", "”", '"'}


def _may_begin(scene: Scene, at: int, head: int) -> bool:
    """Whether the capital is that of the body's name and not of its sentence or of a place."""
    word, rules = scene.words[at], scene.rules(head)
    listed, place = scene.listed.get(at), scene.places.get(at)
    if word.fold in SERVICES and head == at + 1 and word.capital:
        return True  # `Gümrük komiteti`
    if word.gap[-1:] in _QUOTES and listed is None:
        return True  # `"Жаңы доор" партиясы`
    if word.fold in rules.stops or (listed and listed.last == head):
        return False
    owns = word.fold.endswith(GENITIVE[word.language]) or _attributive(scene, at, head)
    owns = owns or is_field_of(scene, at, head) or _lies_in(scene, at, head)
    if place and place.last < head and not owns and not word.tight:
        return False
    if not word.first:
        return True
    oblique = head - at > 1 and word.fold.endswith(_OBLIQUE[word.language])
    plain = (
        (word.fold in scene.small and not _is_ministry(scene.words[head]))
        or word.fold in rules.roles
        or inflected_noun(word.text, word.language)
    )
    return not (oblique or plain)


def _lies_in(scene: Scene, at: int, head: int) -> bool:
    """`Ankara şäherindäki ilçihanasy`: a town, and a word for it that tells what lies there."""
    place = scene.places.get(at)
    if place is None or place.last >= head:
        return False
    word = scene.words[place.last]
    return word.fold in scene.rules(at).place_words and word.fold.endswith(SEATED)


def _attributive(scene: Scene, at: int, head: int) -> bool:
    """`Ош мамлекеттик университети`: a town without an ending right before a modifier."""
    words, place = scene.words, scene.places.get(at)
    if place is None or place.last >= head:
        return False
    bare = fold(place.base) == words[at].fold and len(place) == 1
    following = words[place.last].fold
    school = words[head].fold.startswith(_SCHOOLS)
    return bare and (school or following in _MODIFIERS or following.endswith(ADJECTIVE))
