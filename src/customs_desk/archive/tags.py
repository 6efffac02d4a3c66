"""Tags and notes: what people add to articles."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from peewee import fn

from customs_desk.archive import rows
from customs_desk.archive.folding import words
from customs_desk.archive.steps import Cell, Step
from customs_desk.archive.tables import TagRow
from customs_desk.archive.tag_steps import of_articles, read_notes, read_tags

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from peewee import SqliteDatabase

    from customs_desk.archive.access import Access
    from customs_desk.archive.log import ChangeLog
    from customs_desk.archive.steps import Changes

LONGEST_TAG = 80  # characters
LONGEST_NOTE = 20_000


def folded_tag(tag: str) -> str:
    """The form in which spellings of one tag meet; "" for what is no tag."""
    return " ".join(words(tag))


def tags_in(typed: str) -> list[str]:
    """The tags that a person typed, separated by commas or semicolons, each once."""
    found: dict[str, str] = {}
    for part in typed.replace(";", ",").replace("\n", ",").split(","):
        tag = " ".join(part.replace("\0", " ").split()).removeprefix("#")[:LONGEST_TAG].strip()
        if folded_tag(tag):
            found.setdefault(folded_tag(tag), tag)
    return list(found.values())


def tagging(db: SqliteDatabase, ids: Sequence[int], wanted: dict[str, str | None]) -> list[Step]:
    """The steps that give articles tags, or take them away; by folded tag the tag, or None."""
    keys = [(a, folded) for a in dict.fromkeys(ids) for folded in wanted if folded]
    cells = []
    for key, before in zip(keys, read_tags(db, keys), strict=True):
        after = wanted[key[1]]
        if (before is None) is not (after is None):
            cells.append(Cell(list(key), before, after))
    return Step("tag", tuple(cells)).parts()


class Tags:
    """`Archive.tags`. Every method may raise an ArchiveProblem."""

    def __init__(self, access: Access, log: ChangeLog) -> None:
        self._access, self._log = access, log

    def all(self) -> list[tuple[str, int]]:
        """Every tag with the number of its articles, most frequent first."""
        with self._access.asking() as db:
            counted: Counter[str] = Counter()
            shown: dict[str, str] = {}
            columns = (TagRow.folded, fn.min(TagRow.tag), fn.count(TagRow.article))
            for folded, tag, count in rows.tuples(db, TagRow.select(*columns).group_by(columns[0])):
                counted[folded] += count
                shown[folded] = tag
        return [(shown[folded], count) for folded, count in counted.most_common()]

    def add(self, ids: Sequence[int], tags: Sequence[str], *, now: datetime) -> Changes:
        """Give articles tags; one that is there in another spelling of letters stays as it is."""
        return self._set(ids, {folded_tag(tag): tag for tag in tags}, now)

    def remove(self, ids: Sequence[int], tags: Sequence[str], *, now: datetime) -> Changes:
        """Take tags away."""
        return self._set(ids, {folded_tag(tag): None for tag in tags}, now)

    def put(self, article: int, tags: Sequence[str], *, now: datetime) -> Changes:
        """Give an article these tags and no others."""

        def plan(db: SqliteDatabase) -> list[Step]:
            own, _note = of_articles(db, [article]).get(article, ((), ""))
            here = {folded_tag(tag): tag for tag in own}
            wanted = {folded_tag(tag): tag for tag in tags if folded_tag(tag)}
            cells = [
                Cell([article, folded], here.get(folded), wanted.get(folded))
                for folded in dict.fromkeys([*here, *wanted])
                if here.get(folded) != wanted.get(folded)
            ]
            return [Step("tag", tuple(cells))]

        return self._log.make("tag", plan, now=now, field="tags")

    def _set(self, ids: Sequence[int], wanted: dict[str, str | None], now: datetime) -> Changes:
        return self._log.make("tag", lambda db: tagging(db, ids, wanted), now=now, field="tags")

    def note(self, article: int, text: str, *, now: datetime) -> Changes:
        """Set the note on an article; "" takes it away."""
        after = text.replace("\0", " ").strip()[:LONGEST_NOTE] or None

        def plan(db: SqliteDatabase) -> list[Step]:
            [before] = read_notes(db, [article])
            cells = (Cell(article, before, after),) if before != after else ()
            return [Step("note", cells)]

        return self._log.make("note", plan, now=now, field="note")
