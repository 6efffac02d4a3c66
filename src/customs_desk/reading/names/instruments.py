"""Agreements, conventions and codes of law that no list holds, told by their last word or first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.article import Kind
from customs_desk.reading.names.authority import Found
from customs_desk.reading.names.forms import kyrgyz_bases, ru_stem, turkmen_bases
from customs_desk.reading.names.russian import adjective, noun
from customs_desk.reading.names.turkic_owners import with_owner
from customs_desk.reading.names.turkic_start import nearest_capital
from customs_desk.reading.names.words import fold, printed, word_set
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from customs_desk.reading.names.scene import Scene
    from customs_desk.reading.names.words import Word

_LAST = word_set("convention agreement treaty declaration charter")
# Before the last word they tell which one is meant, not what it is called.
_PLAIN = word_set(
    "the a an this that these such said new draft joint international intergovernmental bilateral"
    " multilateral trilateral regional important final first second third our its their under"
    " according since after by in of on for to and with customs"
    # Before `Declaration` they tell which paper a trader hands in.
    " goods export import transit cargo currency passenger electronic value simplified advance"
    " preliminary tax baggage security entry exit summary"
)
_ARTICLES = word_set("the a an its their")
_OPENERS = word_set(
    "important new said draft under according since after by in on for to with the a an this that"
    " of from"
)
_MOST = 8  # words before the last one
_RU = {"кодекс": "m", "конвенци": "f"}  # stems of Russian ones -> gender
_RU_ADJECTIVE = lazy_pattern(r"(?:ый|ий|ой|ая|яя|ого|его|ому|ему|ую|юю|ым|им|ом|ем|ей)$")
# Codes of law by their letters, with whose they are: `УК РФ`, `НК КР`.
_CODES = frozenset({"УК", "УПК", "НК", "ТК", "ГК", "КоАП"})
_STATES = frozenset({"РФ", "КР", "РК", "РТ", "РУз", "РБ", "ЕАЭС", "АР", "РА"})
_TURKIC = {
    "tk": word_set("kodeksi konwensiyasy deklarasiyasy jarnamasy"),
    "ky": word_set("кодекси конвенциясы декларациясы"),
}
_PAPERS = ("gumruk", "бажы", "yolagcy", "yuk", "жүк")  # a trader's declaration, no state's
_ABOUT = word_set("baradaky hakyndaky boyunca жөнүндөгү боюнча тууралуу")


def named_instruments(scene: Scene) -> list[Found]:
    """Instruments around every word that may tell one."""
    telling = {"en": _named, "ru": _russian, "tk": _turkic, "ky": _turkic}
    leads = [(at, telling[scene.words[at].language]) for at in scene.leads.agreements]
    return [named for at, tell in leads if (named := tell(scene, at))]


def is_agreement(text: str, language: str) -> bool:
    """Whether the printed word may end the name of an agreement, or be that of a code of law."""
    if language == "en":
        return text[0].isupper() and fold(text) in _LAST
    if language == "ru":
        return text in _CODES or _ru_stem(text) in _RU
    return bool(_last_word(text, language))


def _ru_stem(text: str) -> str:
    return ru_stem(fold(text)).removesuffix("и") + "и" * fold(text).startswith("конвенци")


def _last_word(text: str, language: str) -> str:
    """The Turkmen or Kyrgyz word without its case ending where it ends an instrument's name."""
    folded, known = fold(text), _TURKIC[language]
    if folded in known:
        return text
    bases = turkmen_bases(folded) if language == "tk" else kyrgyz_bases(folded)
    return next((text[: len(base)] for base in bases if base in known), "")


def _russian(scene: Scene, at: int) -> Found | None:
    """`Налогового кодекса КР`, `Базельская конвенция`, `УК РФ`."""
    words = scene.words
    if words[at].text in _CODES:
        whole = at + 1 < len(words) and words[at + 1].spaced and words[at + 1].text in _STATES
        return _instrument(at, at + 2, printed(words, at, at + 2)) if whole else None
    first = at
    while first > 0 and at - first < _MOST and words[first].spaced and not words[first].first:
        before = words[first - 1]
        if not _RU_ADJECTIVE.search(before.fold):
            break
        first -= 1
        if before.capital:
            break
    if first == at or not words[first].capital or words[first].fold in scene.rules(at).never_names:
        return None
    gender = _RU[_ru_stem(words[at].text)]
    parts = [adjective(words[i].text, gender) for i in range(first, at)]
    last = at + 1
    if last < len(words) and words[last].spaced and not words[last].first:
        place = scene.places.get(last)
        owner = place is not None and place.detail == "country"
        last = place.last if place and owner else last + (words[last].text in _STATES)
    tail = " " + printed(words, at + 1, last) if last > at + 1 else ""
    return _instrument(first, last, f"{' '.join(parts)} {noun(words[at].text, gender)}{tail}")


def _turkic(scene: Scene, at: int) -> Found | None:
    """`Gümrük kodeksi`, `Howanyň üýtgemegi baradaky Çarçuwaly konwensiýasy`."""
    words = scene.words
    first = nearest_capital(scene, at)
    if first is None or first == at or _is_paper(words[at - 1], words[at]):
        return None
    while first > 1 and words[first - 1].fold in _ABOUT and words[first].spaced:
        wider = nearest_capital(scene, first - 1)
        if wider is None or wider >= first - 1:
            break
        first = wider
    first = with_owner(scene, first)
    if words[first].fold in scene.rules(at).stops:
        return None
    ending = _last_word(words[at].text, words[at].language)
    return _instrument(first, at + 1, f"{printed(words, first, at)} {ending}")


def _is_paper(before: Word, word: Word) -> bool:
    """`gümrük jarnamasy`: a paper that a trader hands in."""
    return before.fold.startswith(_PAPERS) and not word.fold.startswith(
        ("kod", "код", "kon", "кон")
    )


def _instrument(first: int, last: int, base: str) -> Found:
    return Found(Kind.INSTRUMENT, first, last, base, "pattern", 0.6)


def _named(scene: Scene, last: int) -> Found | None:
    """`Customs Mutual Assistance Agreement`, `Common Transit Convention`: capitals throughout."""
    words = scene.words
    if last in scene.headlines:
        return None
    first = last
    while first > 0 and last - first < _MOST and _joins(scene, first):
        first -= 1
    while first < last and words[first].fold in _OPENERS:
        first += 1
    following = words[last + 1] if last + 1 < len(words) else None
    goes_on = (
        following is not None and following.capital and following.spaced and not following.first
    )
    shouted = all(word.shouted for word in words[first : last + 1])
    telling = any(word.fold not in _PLAIN for word in words[first:last])
    if goes_on or shouted or not telling:
        return None
    base = printed(words, first, last + 1)
    return Found(Kind.INSTRUMENT, first, last + 1, base, "pattern", 0.6)


def _joins(scene: Scene, at: int) -> bool:
    """Whether the word before is a part of the same capitalised name."""
    words = scene.words
    before = words[at - 1]
    if not words[at].spaced or words[at].first or before.language != "en":
        return False
    if before.fold == "and" and at > 2:  # `the Partnership and Cooperation Agreement`
        whole = words[at - 2].capital and words[at - 1].spaced and words[at].fold not in _LAST
        return whole and words[at - 3].fold in _ARTICLES
    return before.capital and before.fold not in scene.rules(at - 1).roles
