"""Articles that tell of the same event, in any language: the days meet, and names are shared.

Asked for one article at a time and bounded: events around the same days are looked up, and of
their articles the names. A name counts for more the fewer articles it stands in; a person or a
place is known by its Latin skeleton too, so that Мухаммедов meets Muhammedow.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from customs_desk.archive import rows, store, values
from customs_desk.archive.forms import skeleton
from customs_desk.archive.stories import in_view
from customs_desk.archive.tables import AppearanceRow, ArticleRow, EventRow, NameRow
from customs_desk.article import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peewee import SqliteDatabase

    from customs_desk.article import Article, Event

NEAR = 3  # days by which two texts may differ about one event
_EVENTS = 40  # of an article that are looked for elsewhere
_LONGEST = 120  # days; a longer stretch is a time, not an event
_FOUND = 1_500  # events around the same days that are looked at
_COUNTED = 20_000  # articles up to which a name is counted
_SHORTEST = 4  # letters of a skeleton that names someone
# What the shared names must weigh together, where a name that no other article has weighs 1.
_ENOUGH, _ENOUGH_ANOTHER_DAY = 0.55, 0.8
_SAME_KIND = 0.15


@dataclass(frozen=True, slots=True)
class Related:
    """An article that tells of an event of another one.

    `event` is what the article asked for says of it; `names` are those that both have.
    """

    article: Article
    event: Event
    names: tuple[str, ...]
    same_day: bool
    same_kind: bool


class Match(NamedTuple):
    """What an article shares with another: an event and names."""

    article: int
    weight: float
    event: Event
    names: tuple[str, ...]
    same_day: bool
    same_kind: bool


class _Name(NamedTuple):
    """A name of the article asked for, with how much sharing it says."""

    text: str
    weight: float


def related(db: SqliteDatabase, article: int, *, limit: int) -> list[Match]:
    """The articles that tell of the same events, best first; versions of its text left out."""
    found = store.text_and_reading(db, article)
    if found is None:
        return []
    versions = set(in_view(db, article)) | {article}
    near = _near(db, found[1].events[:_EVENTS], versions)
    names = _names(db, article)
    if not near or not names:
        return []
    matches = []
    for other, keys in _keys_of(db, list(near)).items():
        shared = {name.text: name.weight for key in keys if (name := names.get(key))}
        match = _match(other, near[other], shared)
        if match is not None:
            matches.append(match)
    return sorted(matches, key=lambda match: (-match.weight, match.article))[:limit]


def _match(
    article: int, near: list[tuple[Event, bool, bool]], shared: dict[str, float]
) -> Match | None:
    names = tuple(sorted(shared, key=lambda name: (-shared[name], name)))
    best: Match | None = None
    for event, same_day, same_kind in near:
        weight = sum(shared.values()) + _SAME_KIND * same_kind
        enough = _ENOUGH if same_day else _ENOUGH_ANOTHER_DAY
        better = best is None or (same_day, same_kind) > (best.same_day, best.same_kind)
        if weight >= enough and shared and better:
            best = Match(article, weight, event, names, same_day, same_kind)
    return best


def _near(
    db: SqliteDatabase, events: Iterable[Event], without: set[int]
) -> dict[int, list[tuple[Event, bool, bool]]]:
    """Articles in view by what of theirs lies about the days of my events."""
    found: dict[int, list[tuple[Event, bool, bool]]] = defaultdict(list)
    for event in events:
        first, last = event.when.first, event.when.last
        if first is None or last is None or last - first > _LONGEST:
            continue
        near = (
            EventRow.first.between(first - NEAR, first + NEAR)
            & EventRow.last.between(last - NEAR, last + NEAR)
            & (ArticleRow.state == store.SHOWN)
        )
        columns = (EventRow.article, EventRow.first, EventRow.last, EventRow.kind)
        query = EventRow.select(*columns).join(ArticleRow, on=(ArticleRow.id == EventRow.article))
        for article, begins, ends, kind in rows.tuples(db, query.where(near).limit(_FOUND)):
            if article not in without:
                same_day = (begins, ends) == (first, last)
                found[article].append((event, same_day, bool(kind) and kind == event.kind))
    return found


def _names(db: SqliteDatabase, article: int) -> dict[object, _Name]:
    """The article's names by their ids and by the skeletons of people and places."""
    total = (ArticleRow.select(ArticleRow.id).order_by(ArticleRow.id.desc())).scalar(db) or 1
    found: dict[object, _Name] = {}
    for name, kind, text, folded in _appearing(db, [article]):
        some = AppearanceRow.select(AppearanceRow.article).where(AppearanceRow.name == name)
        count = some.limit(_COUNTED).count(db)
        told = _Name(text, max(0.0, math.log((total + 2) / (count + 1)) / math.log(total + 2)))
        for key in _keys(name, kind, folded):
            found.setdefault(key, told)
    return found


def _keys_of(db: SqliteDatabase, ids: list[int]) -> dict[int, set[object]]:
    found: dict[int, set[object]] = defaultdict(set)
    for some in values.chunks(ids):
        columns = (AppearanceRow.article, NameRow.id, NameRow.kind, NameRow.folded)
        query = AppearanceRow.select(*columns).join(NameRow, on=(NameRow.id == AppearanceRow.name))
        for article, *name in rows.tuples(db, query.where(AppearanceRow.article.in_(some))):
            found[article] |= set(_keys(*name))
    return found


def _appearing(db: SqliteDatabase, ids: list[int]) -> list[tuple[int, str, str, str]]:
    columns = (NameRow.id, NameRow.kind, NameRow.text, NameRow.folded)
    query = NameRow.select(*columns).join(AppearanceRow, on=(NameRow.id == AppearanceRow.name))
    return rows.tuples(db, query.where(AppearanceRow.article.in_(ids)))


def _keys(name: int, kind: str, folded: str) -> list[object]:
    """What a name is known by; a person by the longest word, which is the family name mostly."""
    if kind not in {Kind.PERSON, Kind.PLACE} or not folded:
        return [name]
    bones = skeleton(max(folded.split(), key=len))
    return [name, (kind, bones)] if len(bones) >= _SHORTEST else [name]
