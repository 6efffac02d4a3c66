"""Versions of a text and articles of the same event, as the other layers see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.archive import same_event, stories, story_steps
from customs_desk.archive.same_event import Related
from customs_desk.archive.stories import Version

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from customs_desk.archive.access import Access
    from customs_desk.archive.log import ChangeLog
    from customs_desk.archive.steps import Changes
    from customs_desk.article import Article


class Versions:
    """`Archive.stories`. Every method may raise an ArchiveProblem."""

    def __init__(
        self, access: Access, log: ChangeLog, articles: Callable[[Sequence[int]], list[Article]]
    ) -> None:
        self._access, self._log, self._articles = access, log, articles

    def versions(self, article_id: int) -> list[Version]:
        """All versions of the article's text that are in view, itself too; the leading one first.

        Empty where there is no other. Each says how it differs from the article asked for.
        """
        with self._access.asking() as db:
            ids = stories.in_view(db, article_id)
            likenesses = stories.beside(db, article_id, ids)
        return [Version(article, likenesses.get(article.id)) for article in self._articles(ids)]

    def related(self, article_id: int, *, limit: int = 12) -> list[Related]:
        """Articles that tell of the same events, best first; versions of its text left out."""
        with self._access.asking() as db:
            matches = same_event.related(db, article_id, limit=limit)
        found = {article.id: article for article in self._articles([m.article for m in matches])}
        return [
            Related(found[m.article], m.event, m.names, m.same_day, m.same_kind)
            for m in matches
            if m.article in found
        ]

    def separate(self, ids: Sequence[int], *, now: datetime) -> Changes:
        """Say that articles are no versions of what they were put beside; it is remembered."""
        wanted = list(dict.fromkeys(ids))
        return self._log.make("separate", lambda db: story_steps.separation(db, wanted), now=now)
