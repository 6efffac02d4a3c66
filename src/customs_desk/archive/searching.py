"""What helps a person to search: counted values, completion, snippets, ways out of a dead end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.archive import aliases, completing, search, store, suggestions, values
from customs_desk.archive.compiling import FILTERS, highlighted
from customs_desk.archive.expansion import spans
from customs_desk.archive.facets import FACETS
from customs_desk.archive.preparing import searchable
from customs_desk.archive.snippets import Snippet, snippet

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from contextlib import AbstractContextManager

    from customs_desk.archive.completing import Completion
    from customs_desk.archive.connection import ArchiveDatabase
    from customs_desk.archive.facets import Counted
    from customs_desk.archive.query import Query
    from customs_desk.archive.search import Month
    from customs_desk.archive.suggestions import WayOut
    from customs_desk.when import When


class Searching:
    """A part of `Archive`, whose connection and errors it shares."""

    def __init__(
        self, db: ArchiveDatabase, asking: Callable[[], AbstractContextManager[ArchiveDatabase]]
    ) -> None:
        self._db, self._asking = db, asking

    def understand_dates(self, typed_date: Callable[[str], When | None]) -> None:
        """Have dates that are typed in words read by `typed_date`."""
        self._db.typed_date = typed_date

    def get_ready(self) -> None:
        """Do beforehand what the first search would wait for; from whatever thread."""
        aliases.get_ready()

    def facets(
        self, query: Query, names: Sequence[str] | None = None, *, limit: int = 100
    ) -> Counted:
        """For each facet of `FACETS` that `Archive.facets` leaves out: its most frequent values.

        Of very many matches only the newest are counted, and `of` says how many these are.
        """
        wanted = [n for n in names or [f.name for f in FACETS] if n not in FILTERS]
        with self._asking() as db:
            return search.counted(db, query, wanted, limit=limit)

    def bins(self, query: Query) -> list[Month]:
        """For each month: how many articles were published in it, and events lie in it."""
        with self._asking() as db:
            return search.bins(db, query)

    def ways_out(self, query: Query) -> list[WayOut]:
        """What to ask instead of a query that finds nothing."""
        with self._asking() as db:
            return suggestions.ways_out(db, query)

    def completions(self, text: str) -> list[Completion]:
        """What the last word of a query that is being typed may become."""
        with self._asking() as db:
            return completing.completions(db, text)

    def snippets(self, ids: Sequence[int], query: Query) -> dict[int, Snippet]:
        """The piece of each text that shows the query's words, as printed.

        Of a text that has none of them, found by a title or a name, it is how the text begins.
        """
        found: dict[int, Snippet] = {}
        with self._asking() as db:
            wanted = highlighted(db, query)
            for article in ids if wanted else ():
                read = store.text_and_reading(db, article)
                if read is not None:
                    text = searchable(*read)
                    hits = spans(text, wanted)
                    found[article] = snippet(text, hits) if hits else Snippet(values.lead(read[1]))
        return found
