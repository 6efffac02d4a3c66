"""Whether a sentence speaks of the past or of the future, by the words around its date.

Only short lists of telling words stand behind this (data/dates/*.toml, [tense]); what they do not
tell stays 0 and is left to the calendar.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.reading.dates.words import lexicon

if TYPE_CHECKING:
    from customs_desk.reading.dates.joining import Joined
    from customs_desk.reading.dates.tokens import Tokens

_SENTENCE_END = frozenset({".", "!", "?", ";", "…"})
_REACH = 25  # tokens to each side in which a verb still speaks of the date
_ENGLISH, _VERB_LAST = 0b0001, 0b1100  # in Turkmen and Kyrgyz the verb ends the sentence
# "to" before one of these is no infinitive.
_NOUN_FOLLOWS = frozenset(
    {"the", "a", "an", "his", "her", "its", "their", "our", "this", "that", "these", "those",
     "all", "any", "be"}
)  # fmt: skip
_MODALS = frozenset({"will", "would", "shall", "must", "should", "to", "could", "may", "might"})
# Too weak to carry a weekday, which is past by habit, into the next week.
_WEAK = frozenset(
    {"could", "should", "must", "may", "might", "would", "due", "going", "deadline", "next",
     "until", "takes", "begins", "starts", "opens", "mature", "matures"}
)  # fmt: skip
# Cues that speak of the future only of days that are near: "could have emerged", "shot to death".
_FAINT = frozenset({"would", "could", "should", "must", "may", "might", "to"})
# Before "to" and a verb these say that it is still to come: "set to resume", "plans to hold".
_BOUND = frozenset(
    {"set", "due", "slated", "supposed", "ready", "scheduled", "expected", "plans", "planning",
     "planned", "hopes", "hoping", "intends", "about", "is", "are"}
)  # fmt: skip
_SINCE, _STARTING = frozenset({"bäri", "бери"}), frozenset({"баштап", "тарта", "тартып"})
_KYRGYZ = 0b1000
_TO_COME = ("ar", "er", "arlar", "erler", "ylar", "iler", "jak", "jek")  # "görkeziler"
_SHORTEST_VERB = 4  # letters that a word with such an ending has more of
_NOT_PAST = ("ат", "ет", "от", "өт", "йт")  # ends a Kyrgyz verb of what is or will be
_SPEECH = frozenset({"said", "told", "says", "announced", "reported"})
_COMING = frozenset(
    {"record", "soon", "early", "effective"}
)  # "holders of record Dec. 2", "as soon as Monday"
_TELLING = _SPEECH | _COMING | {"to"}  # beside those of the tables and all in "-ed"


def tense(tokens: Tokens, joined: Joined, *, weekday: bool) -> int:
    """-1 where the telling word of the sentence speaks of the past, 1 or 2 of the future, else 0.

    1 is faint: words such as "could" speak of days that are near, and of the past as well.
    """
    english = joined.languages & _ENGLISH != 0
    if english and joined.first and tokens.words[joined.first - 1] == "since":
        return -1
    if english and _possessive(tokens, joined.last):
        return -1
    if tokens.words[max(joined.first - 2, 0) : joined.first] == ["as", "of"]:
        return -1
    if not english and (way := _turkic_from(tokens, joined)):
        return way
    before = _look(tokens, joined, -1, weekday=weekday)
    after = _look(tokens, joined, 1, weekday=weekday)
    if english:
        first, second = before, after
    elif joined.languages & ~_VERB_LAST == 0:
        first, second = after, before
    else:
        first, second = sorted((before, after), key=lambda found: found[1])
    return first[0] or second[0]


def _turkic_from(tokens: Tokens, joined: Joined) -> int:
    """-1 for "güýzden bäri" (since autumn), 2 for "декабрдан баштап … өлчөйт" (will measure)."""
    beside = tokens.words[joined.last - 1 : joined.last + 1]
    if not _SINCE.isdisjoint(beside):
        return -1
    if _STARTING.isdisjoint(beside):
        return 0
    rest = tokens.words[joined.last : joined.last + _REACH]
    last = next((i for i, word in enumerate(rest) if word in _SENTENCE_END), len(rest))
    return 2 if last and rest[last - 1].endswith(_NOT_PAST) else 0


def _possessive(tokens: Tokens, at: int) -> bool:
    return tokens.words[at : at + 2] in (["'", "s"], ["’", "s"])


def _look(tokens: Tokens, joined: Joined, step: int, *, weekday: bool) -> tuple[int, int]:
    """The way that the nearest telling word on one side points, and how far off it stands."""
    words, listed = tokens.words, lexicon().tense
    at = joined.first - 1 if step < 0 else joined.last
    for distance in range(1, _REACH + 1):
        if not 0 <= at < len(words):
            break
        word = words[at]
        if word in _SENTENCE_END and _ends_sentence(tokens, at, step):
            if step > 0 and distance > 1 and joined.languages & ~_VERB_LAST == 0:
                return _verb_at_end(words[at - 1], joined.languages), distance
            break
        # Most words tell nothing, and need not be asked.
        if word in listed or word in _TELLING or word.endswith("ed"):
            way = 0
            if joined.languages & _ENGLISH:
                way = _english_way(tokens, at, near=step < 0 and distance <= 2, weekday=weekday)
            way = way or _listed_way(tokens, at, joined.languages, weekday=weekday)
            if way:
                return way, distance
        at += step
    return 0, _REACH + 1


def _verb_at_end(word: str, languages: int) -> int:
    """2 where the ending of a Turkmen or Kyrgyz verb tells of what is to come, else 0."""
    ends = _NOT_PAST if languages & _KYRGYZ else _TO_COME
    return 2 if len(word) > _SHORTEST_VERB and word.endswith(ends) else 0


def _ends_sentence(tokens: Tokens, at: int, step: int) -> bool:
    """Whether its sign ends the sentence; a full stop does not before a small letter or a comma."""
    if tokens.words[at] != ".":
        return True
    after = tokens.printed(at + 1)[:1] if at + 1 < len(tokens.words) else ""
    if after.islower() or after == ",":
        return False
    before = tokens.words[at - 1] if at else ""
    return len(before) > 4 or (step < 0 and len(before) > 2)


def _english_way(tokens: Tokens, at: int, *, near: bool, weekday: bool) -> int:
    """What English verb forms tell that no list can hold."""
    word = tokens.words[at]
    if near and word in _SPEECH:
        return -1
    if near and word in _COMING:
        return 2
    if word == "to" and _infinitive(tokens, at):
        if tokens.words[at - 1] in _BOUND:
            return 2
        if not weekday:
            return 1
    if (
        len(word) > 4
        and word.endswith("ed")
        and word not in _SPEECH
        and not word.startswith("un")
        and word not in lexicon().tense
    ):
        return _modal_before(tokens, at, weekday=weekday) or -1
    return 0


def _listed_way(tokens: Tokens, at: int, languages: int, *, weekday: bool) -> int:
    word = tokens.words[at]
    found = lexicon().tense.get(word)
    if found is None or not found[1] & languages or (weekday and word in _WEAK):
        return 0
    if word == "may" and tokens.printed(at)[0].isupper():
        return 0  # the month
    if found[0] == "past" and languages & _ENGLISH:
        return _modal_before(tokens, at, weekday=weekday) or -1
    if found[0] == "past":
        return -1
    return 1 if word in _FAINT else 2


def _infinitive(tokens: Tokens, at: int) -> bool:
    after = tokens.words[at + 1] if at + 1 < len(tokens.words) else ""
    return after.isalpha() and after not in _NOUN_FOLLOWS and tokens.printed(at + 1)[0].islower()


def _modal_before(tokens: Tokens, at: int, *, weekday: bool) -> int:
    """1 or 2 where a word just before turns a past form to the future: "will be opened"."""
    before = tokens.words[max(at - 3, 0) : at]
    if "have" in before:
        return 0
    if any(word in {"will", "shall"} for word in before):
        return 2
    if weekday and "could" in before:
        return 0  # "could not be reached Wednesday"
    return 1 if any(word in _MODALS for word in before) else 0
