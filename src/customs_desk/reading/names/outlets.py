"""Russian outlets that no list holds, told by the verb that quotes them or the word before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.article import Kind
from customs_desk.reading.names.authority import Found
from customs_desk.reading.names.forms import ru_stem
from customs_desk.reading.names.person_forms import is_cyrillic, is_given, surname_like
from customs_desk.reading.names.words import fold, printed, word_set
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from customs_desk.reading.names.scene import Scene

# In the present tense they quote an outlet; what a person said stands in the past.
_QUOTING = word_set("сообщает передает информирует пишет")
_ASKING = word_set("корреспонденту корреспондент газете агентству изданию порталу телеканалу")
_AGENCIES = frozenset({"РИА", "ИА", "ИП", "АН", "ИАА", "МИА", "НИА"})
_OPENING, _CLOSING = frozenset('«“"„'), frozenset('»”"')
_ADJECTIVE = lazy_pattern(r"(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$")
_LONGEST = 4  # words of an outlet's name in quotes


def outlets(scene: Scene) -> list[Found]:
    """`передает Каспинфо`, `информирует «Вечерний Тест»`, `РИА PrimeTest`."""
    return [found for at in scene.leads.quoting if (found := _behind(scene, at))]


def is_quoting(text: str, language: str) -> bool:
    """Whether an outlet's name may stand behind the printed word."""
    return language == "ru" and (text in _AGENCIES or fold(text) in _QUOTING | _ASKING)


def _behind(scene: Scene, at: int) -> Found | None:
    words, first = scene.words, at + 1
    if first >= len(words) or not words[first].capital or first in scene.places:
        return None
    if words[first].gap.strip() in _OPENING:
        last = _quoted(scene, first)
    else:
        last = _one_word(scene, at, first) if words[first].spaced else first
    if last == first or words[first].first:
        return None
    start = at if words[at].text in _AGENCIES else first
    return Found(Kind.ORGANISATION, start, last, printed(words, start, last), "pattern", 0.6)


def _quoted(scene: Scene, first: int) -> int:
    words = scene.words
    for last in range(first + 1, min(first + _LONGEST + 1, len(words))):
        if any(mark in words[last].gap for mark in _CLOSING):
            return last
        if words[last].first:
            break
    return first


def _one_word(scene: Scene, at: int, first: int) -> int:
    """The index after `Азертест`, `Тест.НЕТ`, `Test News`; `first` where it is another's name."""
    words = scene.words
    word, last = words[first], first + 1
    while last < len(words) and (words[last].tight or words[last].gap == ".") and last - first < 4:
        last += 1
    latin = not is_cyrillic(word.text) and words[at].fold not in _ASKING
    while latin and last < len(words) and words[last].capital and words[last].spaced:
        if words[last].first or last - first >= _LONGEST:
            break
        last += 1
    goes_on = last < len(words) and words[last].spaced and not words[last].first
    if goes_on and (words[last].capital or words[at].text in _AGENCIES) and not latin:
        return first
    doubtful = words[at].fold == "пишет" or words[at].fold in _ASKING  # a person may follow
    return first if not latin and (doubtful or _is_other(scene, first)) else last


def _is_other(scene: Scene, first: int) -> bool:
    """Whether the word is a person's name, a post, or the first word of a body's name."""
    word, rules = scene.words[first], scene.rules(first)
    plain = word.fold in rules.never_names or ru_stem(word.fold) in rules.never_stems
    person = is_given(word, scene.lexicon.given) or surname_like(word)
    return plain or person or _ADJECTIVE.search(word.fold) is not None or len(word.text) < 3
