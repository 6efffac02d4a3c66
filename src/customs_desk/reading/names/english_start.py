"""Where the name of an English body begins before its head noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.reading.names.words import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.reading.names.scene import Scene
    from customs_desk.reading.names.words import Word

MAX_LEFT = 8
NOT_BODIES = word_set(
    "news agreement law code day resolution meeting conference forum decree order week award report"
    " building street house checkpoint clearance zone"
    " procedures formalities session summit declaration strategy plan project headquarters protocol"
)
_CIVIL = word_set("mr mrs ms miss dr prof professor")
# `Central Asia Programme Officer`: a person's post, not the programme.
POSTS = word_set("programme program project office customs task mission")
_ARTICLES = word_set("s the a an")
# Whose office is a body: `Monroe County Sheriff’s Office`, `Prosecutor General’s Office`.
_OFFICIALS = word_set(
    "sheriff attorney prosecutor general ombudsman governor mayor president coroner marshal"
)
_OPENERS = word_set(
    "the a an this that in on at by from to of for and or but with as if it he she they we i his"
    " her their our after before during following according since under over while when where"
    " yesterday today earlier later also however thanks both all most some many new"
)
DATES = word_set(
    "january february march april may june july august september october november december monday"
    " tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept sep oct"
    " nov dec"
)


def left(scene: Scene, head: int) -> int:
    """The index of the first word of the body's name."""
    words, rules = scene.words, scene.rules(head)
    first = head
    while first > 0 and head - first < MAX_LEFT:
        word, before = words[first], words[first - 1]
        together = (word.spaced and not word.first) or _behind_initial(words, first)
        if not together or not before.capital or before.language != "en":
            break
        if word.tight and first in scene.listed:
            break
        if before.fold in rules.links or _is_post(scene, first - 1, first, head):
            break
        first -= 1
    first = _further(scene, first, head)
    if first > 0 and words[first - 1].fold in _CIVIL:
        return head  # `Mr. Said Shah Afghan Customs Deputy Minister`: a person's name, not ours
    if head in scene.listed and first > 0 and words[first - 1].fold == "of":
        return head  # `Department of State Bureau of …`: the listed body begins with its head
    while first < head and words[first].first and words[first].fold in _OPENERS:
        first += 1
    while first < head and (words[first].fold in _ARTICLES or words[first].fold in DATES):
        first += 1
    return first


def _further(scene: Scene, first: int, head: int) -> int:
    """The same with what stands before: a possessive, two letters, the first half of `… and …`."""
    words = scene.words
    if first == head:
        return _capitals(scene, head - 2) if _is_officials(words, head) else first
    first -= _dotted_letters(words, first)
    if _is_customs_and(scene, first):
        return _capitals(scene, first - 2)
    return first - _joined_by_and(scene, first, head)


def _is_officials(words: Sequence[Word], head: int) -> bool:
    """Whether `Prosecutor’s` and its like stands before `Office`."""
    if head < 2 or words[head].fold != "office" or words[head - 1].fold != "s":
        return False
    owner = words[head - 2]
    return words[head - 1].tight and owner.capital and owner.fold in _OFFICIALS


def _is_customs_and(scene: Scene, first: int) -> bool:
    """`Customs and | Excise Division`: the first half of what one body is for."""
    words = scene.words
    if first < 2 or words[first - 1].fold != "and" or words[first - 2].fold != "customs":
        return False
    whole = words[first].spaced and words[first - 1].spaced and not words[first].first
    return whole and words[first - 2].capital and words[first].fold != "customs"


def _capitals(scene: Scene, first: int) -> int:
    """Where the capitals begin of which the word at `first` is one."""
    words = scene.words
    while first > 0 and words[first].spaced and not words[first].first:
        before = words[first - 1]
        if not before.capital or before.fold in scene.rules(first).links:
            break
        first -= 1
    return first


def _is_post(scene: Scene, at: int, following: int, head: int) -> bool:
    """Whether a role or rank stands here; `General` of `General Customs Administration` is none."""
    word, rules = scene.words[at], scene.rules(at)
    if word.fold not in rules.roles and word.fold not in rules.titles:
        return False
    before = scene.words[at - 1] if at else None
    ranked = before is not None and before.capital and not word.first and before.fold != "customs"
    whole = following == head or scene.words[following].fold in rules.heads
    return not (word.fold == "general" and whole and not ranked)


def _behind_initial(words: Sequence[Word], at: int) -> bool:
    """`George C. Marshall Center`: the full stop of an initial within a name."""
    if words[at].gap != ". " or len(words[at - 1].text) != 1 or at < 2:
        return False
    return words[at - 1].spaced and words[at - 2].capital


def _dotted_letters(words: Sequence[Word], first: int) -> int:
    """2 where a country's two letters stand before the name: `U.S. Coast Guard`, else 0."""
    if first < 2 or words[first].gap != ". " or words[first - 1].gap != ".":
        return 0
    return 2 * all(len(word.text) == 1 and word.capital for word in words[first - 2 : first])


def _joined_by_and(scene: Scene, first: int, head: int) -> int:
    """2 where `the Teaching and` stands before `Methodological Department`, else 0."""
    words = scene.words
    if first < 3 or words[first - 1].fold != "and":
        return 0
    other = first - 2
    whole = words[first].spaced and words[first - 1].spaced and words[other].spaced
    named = words[head].fold in POSTS and not words[other - 1].capital  # `its Reform and …`
    led = (words[other - 1].fold == "the" or named) and not words[first].first
    return 2 * (whole and led and may_follow_and(scene, other))


def may_follow_and(scene: Scene, at: int) -> bool:
    """Whether the word may go on a name behind its `and`."""
    if at >= len(scene.words):
        return False
    word, rules = scene.words[at], scene.rules(at)
    named = at in scene.places or at in scene.listed or word.shouted
    return (
        word.capital
        and word.spaced
        and not named
        and (word.fold not in rules.heads or _is_customs_of(scene, at))
        and word.fold not in rules.roles
        and word.fold not in scene.lexicon.given
    )


def _is_customs_of(scene: Scene, at: int) -> bool:
    """`Smuggling and Customs Violations`: here the word only tells of which the next one speaks."""
    word = scene.words[at]
    after = scene.words[at + 1] if at + 1 < len(scene.words) else None
    if word.fold != "customs" or after is None or after.first:
        return False
    return after.capital and after.spaced and not is_head(after.fold, scene.rules(at).heads)


def is_head(folded: str, heads: dict[str, str]) -> bool:
    """Whether the word is a head noun, or ends the name of something that is no body."""
    return folded in heads or folded in NOT_BODIES or (folded[-1] == "s" and folded[:-1] in heads)
