"""Stories: which articles are versions of one text, found as they come in.

An article's fingerprints are looked up, the few articles that share most of them are compared
word by word, and the newcomer joins the story of the one that it is most like. A fingerprint that
many articles have is noted for the first of them only: that bounds what a sentence repeated in
every text can cost. All runs inside the transaction that stores the articles.
"""

from __future__ import annotations

import json
from collections import OrderedDict, defaultdict
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from peewee import fn

from customs_desk.archive import rows, store, values
from customs_desk.archive.connection import folded_words
from customs_desk.archive.fingerprints import fingerprints
from customs_desk.archive.likeness import Relation, body_of, compare
from customs_desk.archive.tables import ApartRow, ArticleRow, FingerprintRow, VersionRow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from peewee import SqliteDatabase

    from customs_desk.archive.likeness import Body, Likeness
    from customs_desk.article import Article, Reading

ALONE, LEADS, FOLLOWS = 0, 1, 2  # an article's standing among the versions that are in view

_MOST = 32  # articles for which one fingerprint is noted
_COMPARED = 4  # articles at most that a newcomer is compared with word by word
_SHARED = 2  # fingerprints that two articles must share to be compared
_REMEMBERED = 300  # texts kept ready to be compared, about 15 MB
_TOLD = 30  # versions of which it is told how they differ
_FULL = 0.9  # of the longest version's words: as full as that one
_NEVER = 1 << 40  # after every day


class Newcomer(NamedTuple):
    """An article that has just been stored; `folded` is what the index holds of its body."""

    article: int
    reading: Reading
    folded: str

    @property
    def hashes(self) -> list[int]:
        """Its fingerprints; a file of several news items is a version of none of them."""
        return [] if self.reading.items else fingerprints(self.folded)


@dataclass(frozen=True, slots=True)
class Version:
    """A version of a text; `likeness`: how the article asked for stands to it, None for itself."""

    article: Article
    likeness: Likeness | None


class Stories:
    """Finds the stories of newcomers; remembers the texts that it compared last."""

    def __init__(self) -> None:
        self._bodies: OrderedDict[int, Body | None] = OrderedDict()
        self._readings: dict[int, Reading] = {}  # of the batch at hand

    def forget(self) -> None:
        """After a rolled-back transaction, ids may mean other articles."""
        self._bodies.clear()

    def find(self, db: SqliteDatabase, newcomers: Sequence[Newcomer]) -> tuple[int, ...]:
        """Note the newcomers' fingerprints and put them into the stories that they belong to.

        What comes back are older articles that are in a story with a newcomer now.
        """
        self._readings = {new.article: new.reading for new in newcomers}
        try:
            hashes = {n.article: n.hashes for n in newcomers}
            return self.find_hashed(db, hashes)
        finally:
            self._readings = {}

    def find_hashed(
        self, db: SqliteDatabase, hashes: Mapping[int, Sequence[int]]
    ) -> tuple[int, ...]:
        """The same for articles whose fingerprints are known already."""
        noted = _noted(db, {h for own in hashes.values() for h in own})
        fresh: list[tuple[int, int]] = []
        joined: dict[int, int] = {}
        for article, own in hashes.items():
            joined |= self._join(db, article, _likely(own, noted))
            for h in own:
                if len(noted[h]) < _MOST:
                    noted[h].append(article)
                    fresh.append((h, article))
        rows.insert(db, FingerprintRow, sorted(fresh))
        settle(db, set(joined.values()))
        return tuple(article for article in joined if article not in hashes)

    def find_again(self, db: SqliteDatabase, newcomer: Newcomer, before: str) -> None:
        """The same for an article that was read anew; `before` is its folded body until now.

        A version that the new reading no longer resembles leaves its story.
        """
        if newcomer.folded == before:
            return
        self._bodies.pop(newcomer.article, None)
        left = stories_of(db, [newcomer.article])
        old = FingerprintRow.hash.in_([*fingerprints(before), *fingerprints(newcomer.folded)])
        of_it = FingerprintRow.article == newcomer.article
        FingerprintRow.delete().where(old & of_it).execute(db)
        VersionRow.delete().where(VersionRow.article == newcomer.article).execute(db)
        self.find(db, [newcomer])
        settle(db, left)

    def _join(self, db: SqliteDatabase, article: int, likely: Sequence[int]) -> dict[int, int]:
        """Put an article into the best story that these lead to; the articles and the story."""
        found = self._alike(db, article, likely)
        if not found:
            return {}
        found.sort(key=lambda pair: (-pair[1].mine - pair[1].theirs, pair[0]))
        here = members(db, [other for other, _likeness in found])
        apart = apart_from(db, article)
        for other, likeness in found:
            story = here.get(other)
            if apart & set(articles_of(db, story) if story else (other,)):
                continue
            joined = {article: story or article} | ({} if story else {other: article})
            if likeness.relation is Relation.SAME:
                # What was too far apart to be joined may be one story by what stands between.
                for third, its in found:
                    if its.relation is Relation.SAME and here.get(third, story) != story:
                        joined |= dict.fromkeys(articles_of(db, here[third]), joined[article])
            for one, its_story in joined.items():
                put(db, one, its_story)
            return joined
        return {}

    def _alike(
        self, db: SqliteDatabase, article: int, likely: Sequence[int]
    ) -> list[tuple[int, Likeness]]:
        mine = self._body(db, article) if likely else None
        found = []
        for other in likely:
            theirs = self._body(db, other)
            if mine is None or theirs is None:
                continue
            likeness = compare(mine, theirs)
            if likeness.versions:
                found.append((other, likeness))
        return found

    def _body(self, db: SqliteDatabase, article: int) -> Body | None:
        if article not in self._bodies:
            reading = self._readings.get(article)
            if reading is None:
                here = store.text_and_reading(db, article)
                reading = here[1] if here else None
            self._bodies[article] = body_of(reading) if reading else None
            if len(self._bodies) > _REMEMBERED:
                self._bodies.popitem(last=False)
        self._bodies.move_to_end(article)
        return self._bodies[article]


def beside(db: SqliteDatabase, article: int, others: Sequence[int]) -> dict[int, Likeness]:
    """How an article stands to each of its first other versions."""
    bodies = {new.article: body_of(new.reading) for new in _read(db, {article, *others[:_TOLD]})}
    return {
        other: compare(bodies[article], theirs)
        for other, theirs in bodies.items()
        if other != article and article in bodies
    }


@contextmanager
def reading_again(db: SqliteDatabase, article: int) -> Iterator[None]:
    """Within, the article's reading is replaced; then its story is found anew."""
    before = next(_read(db, [article]), None)
    yield
    after = next(_read(db, [article]), None)
    if before is not None and after is not None:
        Stories().find_again(db, after, before.folded)


def find_all(db: SqliteDatabase) -> None:
    """The stories of all articles, for an archive that knows none yet."""
    finder = Stories()
    for ids in values.chunks(rows.column(db, ArticleRow.select(ArticleRow.id)), 200):
        finder.find(db, list(_read(db, ids)))


def _read(db: SqliteDatabase, ids: Iterable[int]) -> Iterator[Newcomer]:
    for article in ids:
        found = store.text_and_reading(db, article)
        if found is not None:
            yield Newcomer(article, found[1], folded_words(found[1].body))


def _noted(db: SqliteDatabase, hashes: Iterable[int]) -> dict[int, list[int]]:
    """The articles that are noted for each hash; one question for a whole batch."""
    found: dict[int, list[int]] = defaultdict(list)
    asked = db.execute_sql(
        "SELECT f.hash, f.article FROM json_each(?) h CROSS JOIN fingerprint f ON f.hash = h.value",
        (json.dumps(sorted(hashes)),),
    )
    for h, article in asked.fetchall():
        found[h].append(article)
    return found


def _likely(own: Sequence[int], noted: dict[int, list[int]]) -> list[int]:
    """The articles that share most with an article; what few have counts for more."""
    shared: dict[int, int] = defaultdict(int)
    weight: dict[int, float] = defaultdict(float)
    for h in own:
        holders = noted[h]
        for article in holders:
            shared[article] += 1
            weight[article] += 1 / len(holders)
    likely = [article for article, count in shared.items() if count >= _SHARED]
    return sorted(likely, key=lambda article: (-weight[article], article))[:_COMPARED]


# What is stored


def members(db: SqliteDatabase, ids: Sequence[int]) -> dict[int, int]:
    """The story of each of these articles that is in one."""
    query = VersionRow.select(VersionRow.article, VersionRow.story)
    return dict(rows.tuples(db, query.where(VersionRow.article.in_(ids))))


def articles_of(db: SqliteDatabase, story: int) -> list[int]:
    """All versions of a story, in view or not."""
    return rows.column(db, VersionRow.select(VersionRow.article).where(VersionRow.story == story))


def apart_from(db: SqliteDatabase, article: int) -> set[int]:
    """The articles that a person said are not the same as this one."""
    told = ApartRow.select(ApartRow.other).where(ApartRow.article == article)
    return set(rows.column(db, told))


def put(db: SqliteDatabase, article: int, story: int | None) -> None:
    """Put an article into a story, or take it out where the story is None."""
    if story is None:
        VersionRow.delete().where(VersionRow.article == article).execute(db)
    else:
        row = {"article": article, "story": story, "standing": ALONE}
        VersionRow.insert(row).on_conflict_replace().execute(db)


def of_articles(db: SqliteDatabase, ids: Sequence[int]) -> dict[int, tuple[int, int, bool]]:
    """For each that has other versions in view: its story, their number, and whether it leads."""
    story = VersionRow.alias()
    many = story.select(fn.count(story.article)).where(
        (story.story == VersionRow.story) & (story.standing != ALONE)
    )
    columns = (VersionRow.article, VersionRow.story, VersionRow.standing, many)
    query = VersionRow.select(*columns).where(
        VersionRow.article.in_(ids) & (VersionRow.standing != ALONE)
    )
    return {a: (s, count, at == LEADS) for a, s, at, count in rows.tuples(db, query)}


def in_view(db: SqliteDatabase, article: int) -> list[int]:
    """The versions of an article's text that are in view, the leading one first."""
    mine = VersionRow.alias()
    story = mine.select(mine.story).where((mine.article == article) & (mine.standing != ALONE))
    query = VersionRow.select(VersionRow.article).where(
        (VersionRow.story == story) & (VersionRow.standing != ALONE)
    )
    return rows.column(db, query.order_by(VersionRow.standing, VersionRow.article))


def stories_of(db: SqliteDatabase, ids: Sequence[int]) -> set[int]:
    """The stories that any of these articles is in."""
    found: set[int] = set()
    for some in values.chunks(ids):
        query = VersionRow.select(VersionRow.story).where(VersionRow.article.in_(some))
        found |= set(rows.column(db, query.distinct()))
    return found


def settle(db: SqliteDatabase, stories: Iterable[int]) -> None:
    """Work out again who leads these stories: by what is in view."""
    for story in sorted(stories):
        standing = _standings(db, story)
        for article, was in rows.tuples(
            db,
            VersionRow.select(VersionRow.article, VersionRow.standing).where(
                VersionRow.story == story
            ),
        ):
            now = standing.get(article, ALONE)
            if now != was:
                VersionRow.update(standing=now).where(VersionRow.article == article).execute(db)


def _standings(db: SqliteDatabase, story: int) -> dict[int, int]:
    """The standing of each version in view.

    The fullest leads, as it tells most; of those that are nearly as full the one published first,
    then the one that was taken in first.
    """
    query = (
        ArticleRow.select(ArticleRow.id, ArticleRow.words, ArticleRow.last)
        .join(VersionRow, on=(VersionRow.article == ArticleRow.id))
        .where((VersionRow.story == story) & (ArticleRow.state == store.SHOWN))
    )
    shown = rows.tuples(db, query)
    if len(shown) < 2:
        return {}
    enough = _FULL * max(length for _article, length, _last in shown)
    full = [(last or _NEVER, article) for article, length, last in shown if length >= enough]
    leader = min(full)[1]
    return {article: LEADS if article == leader else FOLLOWS for article, _words, _last in shown}


def wrong(db: SqliteDatabase) -> list[int]:
    """The stories whose standings are not what they should be; for `verify`."""
    found = []
    for story in rows.column(db, VersionRow.select(VersionRow.story).distinct()):
        kept = VersionRow.select(VersionRow.article, VersionRow.standing)
        here = dict(rows.tuples(db, kept.where(VersionRow.story == story)))
        standing = _standings(db, story)
        if any(standing.get(article, ALONE) != now for article, now in here.items()):
            found.append(story)
    return found
