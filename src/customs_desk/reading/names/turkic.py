"""Organisations whose head noun stands last: Turkmen and Kyrgyz."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from customs_desk.article import Kind
from customs_desk.reading.names.authority import Found
from customs_desk.reading.names.forms import is_acronym, kyrgyz_bases, turkmen_bases
from customs_desk.reading.names.lexicon import lexicon
from customs_desk.reading.names.people import is_role
from customs_desk.reading.names.person_forms import is_given, surname_like
from customs_desk.reading.names.runs import inflected_noun
from customs_desk.reading.names.words import fold, printed, word_set

if TYPE_CHECKING:
    from customs_desk.reading.names.scene import Scene
    from customs_desk.reading.names.words import Word

_MAX_LEFT = 9
_GENITIVE = {
    "tk": ("nyn", "nin", "yn", "in", "nun", "un"),
    "ky": ("нын", "нин", "нун", "нүн", "дын", "дин", "дун", "дүн", "тын", "тин", "тун", "түн"),
}
# Kyrgyz participles end a sentence's part, not a name: `кол койгонун өкмөттүн …`.
_PARTICIPLE = re.compile(r"[гк][аеоө]н(?:[ыиуү]н|д[ыиуү]г[ыиуү]н)?$")
_OPENING = frozenset("«“„")
_QUOTES = _OPENING | {'"'}
_CLOSING = frozenset('»”"')
_PRESS = word_set("сөз metbugat")
# What anybody may have: `Крутьконун кызматы`; a country or a body must own it to be one.
_ANYBODYS = word_set(
    "gullugy merkezi edarasy mekdebi кызматы борбору мекемеси мектеби кеңсеси фонду"
)
_SERVICES = word_set("gumruk serhet салык бажы")  # whose bodies need no owner: `Gümrük edarasy`
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


def by_last_head(scene: Scene) -> list[Found]:
    """Organisations before every Turkmen and Kyrgyz head noun."""
    found = []
    for at in scene.leads.last:
        word = scene.words[at]
        base = head_base(word, scene.rules(at).heads) or _bare_head(scene, at)
        if base and not _no_head(scene, at):
            name = _before(scene, at, base)
            if name:
                found.append(name)
    return found


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


def _bare_head(scene: Scene, at: int) -> str:
    """A head noun without its possessive ending: `… боюнча улуттук агенттик`, `көзөмөлдөөчү …`."""
    word = scene.words[at]
    base = _bare_base(word.fold) if word.language == "ky" else ""
    near = scene.words[max(0, at - 4) : at] if base else ()
    told = any(w.fold in _ABOUT for w in near) or (near and near[-1].fold.endswith(_DOING))
    return word.text[: len(base)] if told else ""


@lru_cache(maxsize=60_000)
def _bare_base(folded: str) -> str:
    bare = lexicon().rules["ky"].bare_heads
    return next((b for b in (folded, *kyrgyz_bases(folded)) if b in bare), "")


def _no_head(scene: Scene, at: int) -> bool:
    """Whether the word begins a place (`Merkezi Aziýa`) or ends `басма сөз кызматы`."""
    place, before = scene.places.get(at), scene.places.get(at - 1)
    word = scene.words[at]
    following = scene.words[at + 1].fold if at + 1 < len(scene.words) else ""
    if word.fold.startswith("борбору") and before and before.last == at:
        return True  # `Тажикстандын борбору Дүйшөмбү`: its capital
    if word.fold.startswith("өкмөт") and following.startswith(("төрага", "башчы")):
        return True  # `Россия өкмөтүнүн төрагасы`: a person's post
    if word.fold.startswith("кызмат") and at > 0 and is_role(scene.words[at - 1]):
        return True  # `проректору кызматын`, `министр кызматына`: a person's post
    if word.gap[-1:] in _OPENING:
        return True  # `orunbasary “Merkezi we Günorta Aziýa” atly`
    near = [word.fold for word in scene.words[at + 1 : at + 3]]
    if at > 0 and scene.words[at - 1].fold == "айыл" and any(w.startswith("айма") for w in near):
        return True  # `Ак-Суу айыл өкмөтүнүн аймагы`: where, not who
    press = at > 0 and scene.words[at - 1].fold in _PRESS
    return press or (place is not None and len(place) > 1)


def _before(scene: Scene, head: int, base: str) -> Found | None:
    words = scene.words
    first = _nearest_capital(scene, head)
    if first is None or first == head:
        return None
    last = head + 1
    if any(_is_international(scene, at, last) for at in range(max(0, head - _MAX_LEFT), last)):
        return None  # a body of many countries: `Türkmenistanyň` before it belongs elsewhere
    if words[first + 1].fold in _NAMED_AFTER:
        first -= _namesake(scene, first)
    first = _whole_start(scene, first, head)
    owned = _with_owner(scene, first)
    if owned == first and first == head - 1 and _is_anybodys(scene, first, head):
        return None
    first = owned
    whole = printed(words, first, last)
    shown = whole[: len(whole) - len(words[head].text)] + base
    return Found(Kind.ORGANISATION, first, last, shown, "pattern", 0.75)


def _whole_start(scene: Scene, first: int, head: int) -> int:
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


def _nearest_capital(scene: Scene, head: int) -> int | None:
    """The word with which the name begins; None when no capital stands near enough."""
    words, rules = scene.words, scene.rules(head)
    town = _is_of_town(scene, head)
    at = head - 2 if town else head
    wide = _is_ministry(words[head]) or _is_committee(scene, head)
    nearest = None
    while head - at < _MAX_LEFT + 4 * wide:
        if words[at].capital and at != head:
            at = _listed_start(scene, at)
            commas = nearest is None or any(words[i].gap == ", " for i in range(at + 1, nearest))
            nearest = at if commas and (town or _may_begin(scene, at, head)) else nearest
            if not (wide and at > 0 and words[at - 1].fold in rules.links):
                return nearest
        if at == 0 or words[at].first or not (_runs_on(words[at]) or _listed(scene, at, head)):
            return nearest
        before = words[at - 1]
        stops = before.fold in rules.stops and not _is_fight(before, words[at])
        region = before.fold in rules.place_words and not _is_field_of(scene, at, head)
        if stops or region or _ends_clause(before):
            return nearest
        if before.language != words[head].language or _crosses(scene, at - 1, head):
            return nearest
        at -= 1
    return nearest


def _is_field_of(scene: Scene, at: int, head: int) -> bool:
    """`Ош шаары жана Ош облусу боюнча башкармалыгы`: the regions that the body is for."""
    near = range(at, min(at + 5, head))
    return any(scene.words[i].fold in _ABOUT for i in near)


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
    genitive = before.fold.endswith(_GENITIVE[before.language])
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
    return told and head > 0 and scene.words[head - 1].fold in _ABOUT


def _is_ministry(word: Word) -> bool:
    return word.fold.startswith(("ministrlig", "министрлиг"))


def _is_international(scene: Scene, first: int, last: int) -> bool:
    """Whether a listed body of more than one country stands here."""
    known = scene.listed.get(first)
    return known is not None and known.last == last and known.detail in {"igo", "bank"}


def _is_anybodys(scene: Scene, owner: int, head: int) -> bool:
    """Whether one genitive that is no country, body or acronym owns a plain head noun."""
    word = scene.words[owner]
    known = owner in scene.places or owner in scene.listed or is_acronym(word.text)
    plain = fold(head_base(scene.words[head], scene.rules(head).heads)) in _ANYBODYS
    if word.fold in _SERVICES and scene.words[head].spaced:
        return False
    if plain and not known and word.fold in scene.rules(owner).not_names and not word.first:
        return True  # `Täjik gullugy`
    if surname_like(word) and not known:
        return True  # `Өмүралиев кызматын тапшырды`
    return plain and not known and word.fold.endswith(_GENITIVE[word.language])


def _crosses(scene: Scene, at: int, head: int) -> bool:
    """Whether another body's head noun stands here, of which the later words are only a part."""
    if not head_base(scene.words[at], scene.rules(at).heads):
        return False
    if _is_committee(scene, head) and at - 1 in scene.listed:
        return False  # `… жана Жогорку Кеңештин регламенти боюнча комитети`
    return not any(scene.words[i].fold in UNDER for i in range(at + 1, head))


UNDER = frozenset(["yanyndaky", "yanynda", "алдындагы", "караштуу"])


def _runs_on(word: Word) -> bool:
    return word.spaced or word.gap.strip() in {"«", "»", "“", "”", '"'}


def _may_begin(scene: Scene, at: int, head: int) -> bool:
    """Whether the capital is that of the body's name and not of its sentence or of a place."""
    word, rules = scene.words[at], scene.rules(head)
    if word.gap[-1:] in _QUOTES:
        return True  # `"Жаңы доор" партиясы`
    listed, place = scene.listed.get(at), scene.places.get(at)
    if word.fold in rules.stops or (listed and listed.last == head):
        return False
    owns = word.fold.endswith(_GENITIVE[word.language]) or _attributive(scene, at, head)
    owns = owns or _is_field_of(scene, at, head)
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


def _attributive(scene: Scene, at: int, head: int) -> bool:
    """`Ош мамлекеттик университети`: a town without an ending right before a modifier."""
    words, place = scene.words, scene.places.get(at)
    if place is None or place.last >= head or words[at].language != "ky":
        return False
    bare = fold(place.base) == words[at].fold and len(place) == 1
    following = words[place.last].fold
    return bare and (following in _MODIFIERS or following.endswith(_ADJECTIVE))


def _with_owner(scene: Scene, first: int) -> int:
    """Takes in what owns the body: capitals before, a country or an acronym in the genitive."""
    words = scene.words
    if _is_country_owner(scene, first):
        return first
    while first > 0 and _runs_on(words[first]) and not words[first].first:
        step = 1 if words[first].tight else _owner(scene, first)
        if not step:
            break
        first -= step
        if _is_country_owner(scene, first):
            break  # what stands before the country belongs to the sentence
    return first


def _is_country_owner(scene: Scene, first: int) -> bool:
    """Whether a place in the genitive stands here, which owns the body behind it."""
    place = scene.places.get(first)
    if place is None:
        return False
    last = scene.words[place.last - 1]
    return last.fold.endswith(_GENITIVE.get(last.language, ("\0",)))


def _owner(scene: Scene, first: int) -> int:
    """How many words before `first` belong to the name."""
    words, rules = scene.words, scene.rules(first)
    before = words[first - 1]
    if before.fold in rules.links and first > 2 and words[first - 2].fold in rules.place_words:
        pair = words[first - 3].capital and _is_field_of(scene, first, len(words))
        return 3 if pair else 0  # `Ош шаары жана | Ош облусу боюнча башкармалыгы`
    if before.fold in _NAMED_AFTER:
        return 1 + _namesake(scene, first - 1)
    if _is_seat(scene, first) or before.fold in _ABOUT:
        return _far_owner(scene, first)
    if before.fold in rules.stops or before.fold in rules.roles or before.language not in _GENITIVE:
        return 0
    return _near_owner(scene, first)


def _namesake(scene: Scene, end: int) -> int:
    """How many words before `end` are the name of whom the body is called after."""
    words, first = scene.words, end
    while first > 0 and end - first < _LONGEST_NAMESAKE and words[first - 1].capital:
        if words[first - 1].fold in scene.rules(first - 1).never_names:
            break
        first -= 1
        if words[first].first or words[first].gap not in {" ", ".", ". ", "-"}:
            break
    return end - first


def _near_owner(scene: Scene, first: int) -> int:
    """How many words the owner right before has: a seat, an acronym, a country, capitals."""
    words = scene.words
    before = words[first - 1]
    seat = scene.places.get(first - 1)
    if seat is not None and seat.last == first and _is_seat(scene, seat.first):
        return 1  # `ЕККУнун Кыргызстандагы Программалык кеңсеси`
    genitive = before.fold.endswith(_GENITIVE[before.language])
    if before.tight and first > 1 and genitive and is_acronym(words[first - 2].text):
        return 2
    if not before.capital:
        return 0
    place = next((p for i in (first - 1, first - 2) if (p := scene.places.get(i))), None)
    touches = place is not None and place.last == first
    if genitive or is_acronym(before.text):
        named = place is not None or is_acronym(before.text)
        return (first - place.first if place is not None and touches else 1) if named else 0
    person = is_given(before, scene.lexicon.given) or surname_like(before)
    return int(not (before.first or touches or person))


def _far_owner(scene: Scene, first: int) -> int:
    """How many words an owner has that `boýunça` or a place parts from the body's last words."""
    words = scene.words
    if _is_seat(scene, first):
        near = range(max(0, first - _MAX_LEFT), first)
        named = (f for at in near for f in (scene.listed.get(at), scene.places.get(at)))
        whole = next((f for f in named if f is not None and f.last == first), None)
        genitive = words[first - 1].fold.endswith(_GENITIVE[words[first - 1].language])
        return first - whole.first if whole and genitive else 0
    start = _nearest_capital(scene, first - 1)
    return first - start if start is not None and start < first - 1 else 0


def _is_seat(scene: Scene, first: int) -> bool:
    """`Merkezi Aziýadaky wekilhanasy`: a place where another body's office lies."""
    place = scene.places.get(first)
    return place is not None and scene.words[place.last - 1].fold.endswith(_SEATED)


_SEATED = tuple(word_set("daky daki дагы деги догу дөгү тагы теги тогу төгү"))
_MODIFIERS = word_set("эл чек бажы")
_ADJECTIVE = tuple(word_set("дык дик дук дүк тык тик тук түк лык лик лук лүк"))
_DOING = ("оочу", "өөчү", "уучу", "үүчү")  # "which does": a participle before a body's noun
_ABOUT = word_set("boyunca боюнча")
_NAMED_AFTER = word_set("adyndaky атындагы")
_LONGEST_NAMESAKE = 4  # words: two initials, a given name, a surname
