"""Articles that tell of the same event, in any language: the days meet, and names are shared.

Asked for one article at a time and bounded: events around the same days are looked up, and of
their articles the names. A name counts for more the fewer articles it stands in; a person or a
place is known by its Latin skeleton too, so that Мухаммедов meets Muhammedow.
"""

from __future__ import annotations

import json
import math
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from customs_desk.archive import rows, store
from customs_desk.archive.forms import skeleton
from customs_desk.archive.stories import in_view
from customs_desk.archive.tables import AppearanceRow, ArticleRow, NameRow
from customs_desk.article import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from peewee import SqliteDatabase

    from customs_desk.article import Article, Event

NEAR = 3  # days by which two texts may differ about one event
_EVENTS = 40  # of an article that are looked for elsewhere
_LONGEST = 120  # days; a longer stretch is a time, not an event
_SAME_DAY, _NEAR_DAY = 800, 200  # events of one day that are looked at, and about it
_FOUND = 1_200  # articles whose names are looked at
_COUNTED = 5_000  # articles up to which a name is counted
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
    """Articles in view by what of theirs lies about the days of my events; not too many."""
    found: dict[int, list[tuple[Event, bool, bool]]] = defaultdict(list)
    for event in events:
        first, last = event.when.first, event.when.last
        if first is None or last is None or last - first > _LONGEST or len(found) >= _FOUND:
            continue
        same = (first, last, first, last)
        about = (first - NEAR, first + NEAR, last - NEAR, last + NEAR)
        for days, same_day, most in ((same, True, _SAME_DAY), (about, False, _NEAR_DAY)):
            for article, begins, ends, kind in _telling(db, days, most):
                if article not in without and ((begins, ends) == (first, last)) is same_day:
                    found[article].append((event, same_day, bool(kind) and kind == event.kind))
    return found


def _telling(
    db: SqliteDatabase, days: tuple[int, int, int, int], most: int
) -> list[tuple[int, int, int, str]]:
    """Events between these days. Left to itself, SQLite may walk all articles for them."""
    asked = db.execute_sql(
        "SELECT e.article, e.first, e.last, e.kind FROM event e CROSS JOIN article a "
        "ON a.id = e.article AND a.state = 0 "
        "WHERE e.first BETWEEN ? AND ? AND e.last BETWEEN ? AND ? LIMIT ?",
        (*days, most),
    )
    return asked.fetchall()  # type: ignore[no-any-return]  # the columns' own types


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
    # Ten thousand rows: building them with peewee takes longer than reading them.
    asked = db.execute_sql(
        "SELECT a.article, n.id, n.kind, n.folded FROM json_each(?) j "
        "JOIN appearance a ON a.article = j.value JOIN name n ON n.id = a.name",
        (json.dumps(ids),),
    )
    for article, *name in asked.fetchall():
        found[article].update(_keys(*name))
    return found


def _appearing(db: SqliteDatabase, ids: list[int]) -> list[tuple[int, str, str, str]]:
    columns = (NameRow.id, NameRow.kind, NameRow.text, NameRow.folded)
    query = NameRow.select(*columns).join(AppearanceRow, on=(NameRow.id == AppearanceRow.name))
    return rows.tuples(db, query.where(AppearanceRow.article.in_(ids)))


@lru_cache(maxsize=20_000)
def _keys(name: int, kind: str, folded: str) -> tuple[object, ...]:
    """What a name is known by; a person by the longest word, which is the family name mostly."""
    if kind not in {Kind.PERSON, Kind.PLACE} or not folded:
        return (name,)
    bones = skeleton(max(folded.split(), key=len))
    return (name, (str(kind), bones)) if len(bones) >= _SHORTEST else (name,)
