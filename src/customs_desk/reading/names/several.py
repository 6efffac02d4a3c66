"""Bodies that share one plural head noun: `Ministries of Finance and Justice` are two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.article import Kind
from customs_desk.reading.names.authority import Found
from customs_desk.reading.names.words import printed, word_set

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from customs_desk.reading.names.scene import Scene

# A plural form -> the head noun of one of them.
HEADS = {
    "en": {"ministries": "Ministry", "departments": "Department", "directorates": "Directorate"},
    "ru": dict.fromkeys(
        ["министерств", "министерствам", "министерствами", "министерствах"], "Министерство"
    )
    | dict.fromkeys(["департаментов", "департаментам", "департаментами"], "Департамент"),
}
_PLURALS = frozenset().union(*HEADS.values())
_AND = word_set("and и")
_MOST = 8  # bodies of one head noun
_LONGEST = 4  # words of one field


def is_plural_head(folded: str, language: str) -> bool:
    """Whether the word is the plural of a head noun that fields follow."""
    return language in HEADS and folded in HEADS[language]


def several_bodies(
    scene: Scene, leads: Iterable[int], field: Callable[[Scene, int], int]
) -> list[Found]:
    """The bodies behind every plural head noun; `field` tells the index behind one field."""
    plural = [at for at in leads if scene.words[at].fold in _PLURALS]
    return [one for at in plural for one in _behind(scene, at, field)]


def _behind(scene: Scene, head: int, field: Callable[[Scene, int], int]) -> list[Found]:
    words = scene.words
    if words[head].fold not in HEADS.get(words[head].language, ()):
        return []
    one = HEADS[words[head].language][words[head].fold]
    of = " of " if words[head].language == "en" else " "
    parts = _fields(scene, head + (2 if of.strip() else 1), field)
    if len(parts) < 2 or (of.strip() and words[head + 1].fold != "of"):
        return []
    return [
        Found(Kind.ORGANISATION, head if first == parts[0][0] else first, last,
              one + of + printed(words, first, last), "pattern", 0.75)
        for first, last in parts
    ]  # fmt: skip


def _fields(scene: Scene, at: int, field: Callable[[Scene, int], int]) -> list[tuple[int, int]]:
    """The fields that commas and one `and` part: each as its first word and what follows it."""
    words = scene.words
    parts: list[tuple[int, int]] = []
    while len(parts) < _MOST:
        at += at < len(words) and words[at].fold == "the"
        stop = min(field(scene, at), at + _LONGEST) if at < len(words) else at
        if stop == at:
            break
        parts.append((at, stop))
        if stop >= len(words) or words[stop].first:
            break
        last = words[stop].fold in _AND
        if not last and words[stop].gap != ", ":
            break
        at = stop + last
    return parts
