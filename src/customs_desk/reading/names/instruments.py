"""Agreements and conventions that no list holds, told by their last word: English only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.article import Kind
from customs_desk.reading.names.authority import Found
from customs_desk.reading.names.words import fold, printed, word_set

if TYPE_CHECKING:
    from customs_desk.reading.names.scene import Scene

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


def english_instruments(scene: Scene) -> list[Found]:
    """`Customs Mutual Assistance Agreement`, `Common Transit Convention`: capitals throughout."""
    leads = [at for at in scene.leads.agreements if at not in scene.headlines]
    return [named for at in leads if (named := _named(scene, at))]


def is_agreement(text: str, language: str) -> bool:
    """Whether the printed word may end the name of an agreement."""
    return language == "en" and text[0].isupper() and fold(text) in _LAST


def _named(scene: Scene, last: int) -> Found | None:
    words = scene.words
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
