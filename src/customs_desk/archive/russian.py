"""The stem of a Russian word, by the Snowball algorithm (snowballstem.org, BSD) in regular terms.

Our own, because the pure Python package takes 100 microseconds a word and an import meets
thousands of new words. Words come folded: ё is е.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# What follows the first vowel is the region in which endings are cut.
_REGION = re.compile("^[^аеиоуыэюя]*[аеиоуыэюя]")
# A search that is tied to the end finds the longest ending first. Matches “сделав”, “окончившись”.
_GERUND = re.compile("(?:(?<=[ая])(?:вшись|вши|в)|(?:ив|ыв)(?:шись|ши)?)$")
_REFLEXIVE = re.compile("(?:ся|сь)$")
_ADJECTIVE = re.compile(
    "(?:ее|ие|ые|ое|ими|ыми|ей|ий|ый|ой|ем|им|ым|ом|его|ого|ему|ому|их|ых|ую|юю|ая|яя|ою|ею)$"
)
_PARTICIPLE = re.compile("(?:(?<=[ая])(?:ем|нн|вш|ющ|щ)|ивш|ывш|ующ)$")
_VERB = re.compile(
    "(?:(?<=[ая])(?:ла|на|ете|йте|ли|й|л|ем|н|ло|но|ет|ют|ны|ть|ешь|нно)|ила|ыла|ена|ейте|уйте|"
    "ите|или|ыли|ей|уй|ил|ыл|им|ым|ен|ило|ыло|ено|ят|ует|уют|ит|ыт|ены|ить|ыть|ишь|ую|ю)$"
)
_NOUN = re.compile(
    "(?:а|ев|ов|ие|ье|е|иями|ями|ами|еи|ии|и|ией|ей|ой|ий|й|иям|ям|ием|ем|ам|ом|о|у|ах|иях|ях|ы|"
    "ь|ию|ью|ю|ия|ья|я)$"
)
_SUPERLATIVE = re.compile("ейше?$")

# Nouns in -ия and -ие keep their и, or Грузия would be груз and семинария семинар. “ие” and “ий”
# may also end an adjective, whose stem has none.
SOFT_NOUN = re.compile("(?<=[бвгджзклмнпрстфхцчшщ])и(?:ями|ях|ям|ей|ею|ем|я|и|ю)$")
_SOFT_NOUN_OR_ADJECTIVE = re.compile("(?<=[бвгджзклмнпрстфхцчшщ])и[ей]$")
# “досмотренный” is a form of “досмотреть”, whose stem is “досмотр”.
_PASSIVE = re.compile("(?<=[а-я]{4})енн(?=(?:ый|ая|ое|ые|ого|ому|ым|ом|ых|ыми|ую|ой|ою)$)")

# The fleeting vowel: рынок/рынка, конец/конца, таможен/таможня. Matches the “о” of “рынок”, not
# that of “восток”, whose other forms keep it (and then share the plain stem anyway).
_FLEETING = re.compile("(?<=[бвгджзйклмнпрстфхцчшщ])[ое](?=[кцнл]$)")
# “-ит” and “-им” of these are no endings of a verb or adjective: a визит is no виза.
_WHOLE = frozenset(
    [
        "визит",
        "лимит",
        "кредит",
        "транзит",
        "депозит",
        "аудит",
        "дефицит",
        "бандит",
        "режим",
        "прием",
        "объем",
        "подъем",
    ]
)
# “жалуются” is a form of “жаловаться”, whose stem is “жалова”.
_IN_OVAT = re.compile("(?<=[а-я]{2})у(?:ю|ешь|ет|ем|ете|ют)(?:с[яь])?$")
_IN_EYA = re.compile("(?<=[а-я]{2}е)(?:я|и|ю|ей)$")  # Корея, Кореи
_IN_AY = re.compile("(?<=[а-я]{3}[ау])я$")  # случай, случая; урожай, урожая
_PAST = re.compile("(?<=[ая])[лн][аоуые]?$")  # of “сказал”, but also the end of “генерала”
_IRREGULAR = {
    **dict.fromkeys(("дня", "дню", "днем", "дне", "дни", "дней", "дням", "днями", "днях"), "день"),
    **dict.fromkeys(("деньги", "денег", "деньгам", "деньгами", "деньгах"), "деньга"),
    **dict.fromkeys(("люди", "людей", "людям", "людьми", "людях"), "человек"),
    **dict.fromkeys(("дети", "детей", "детям", "детьми", "детях"), "ребенок"),
}


@lru_cache(maxsize=50_000)
def russian_stems(word: str) -> frozenset[str]:
    """Every stem the word may have: as a noun and as a verb or adjective."""
    word = _IRREGULAR.get(word, word)
    if word in _WHOLE or len(word) < 4:
        return frozenset({word})
    if (soft := SOFT_NOUN.search(word)) and soft.start() >= 2:
        return frozenset({word[: soft.start() + 1]})
    stem = russian_stem(word)
    stems = {stem}
    if len(stem) < len(word) and word[-1] not in "аеиоуыэюяйь":
        stems.add(word)  # a noun that ends as verbs and adjectives do: режим, система, систем
    if (past := _PAST.search(word)) is not None and past.start() >= 3:
        noun = word[: past.start() + 1]
        stems = {noun} if len(stem) <= 4 else stems | {noun}  # страны is no form of “страть”
    if len(stem) > 4:
        short = _FLEETING.sub("", word)
        stems |= {_FLEETING.sub("", stem)} | ({short} if short != word else set())
    return frozenset(stems | {word[: m.start()] + put for m, put in _otherwise(word)})


def _otherwise(word: str) -> Iterator[tuple[re.Match[str], str]]:
    """Where the word can be cut in another way, and what is put in place of its end."""
    for pattern, put in (
        (_SOFT_NOUN_OR_ADJECTIVE, "и"),
        (_IN_OVAT, "ова"),
        (_IN_EYA, ""),
        (_IN_AY, ""),
        (_PASSIVE, ""),
    ):
        match = pattern.search(word)
        if match is not None and match.start() >= 2:
            yield match, put


def russian_stem(word: str) -> str:
    """Snowball's stem: таможенного → таможен, гражданами → граждан."""
    match = _REGION.match(word)
    if match is None:
        return word
    head, tail = word[: match.end()], word[match.end() :]
    tail = _tidy(_without_ending(tail))
    return head + tail


def _without_ending(tail: str) -> str:
    cut = _GERUND.sub("", tail)
    if cut == tail:
        tail = _REFLEXIVE.sub("", tail)
        cut = _ADJECTIVE.sub("", tail)
        if cut != tail:
            cut = _PARTICIPLE.sub("", cut)
        else:
            cut = _VERB.sub("", tail)
            if cut == tail:
                cut = _NOUN.sub("", tail)
    return cut.removesuffix("и")


def _tidy(tail: str) -> str:
    """Snowball also makes one н of two here, and странный of страна; its forms all have two."""
    cut = _SUPERLATIVE.sub("", tail)
    return cut if cut != tail else tail.removesuffix("ь")
