"""What is known of the marks in sight: titles, sentences, dates as precise as they are."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from customs_desk.ui.dates_shown import shown
from customs_desk.ui.detail.fields import event_kind
from customs_desk.ui.detail.words import reason_words, who_took_part
from customs_desk.ui.harmless import one_line
from customs_desk.ui.marking import card
from customs_desk.ui.timeline.layout import BIN, Cluster, Placed, Scene
from customs_desk.ui.timeline.marks import PUBLISHED, Dated, Item
from customs_desk.when import When

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QPoint

    from customs_desk.archive import Archive
    from customs_desk.article import Article, DatedEvent
    from customs_desk.ui.timeline.scale import Scale

translate = QCoreApplication.translate


@dataclass(slots=True)
class Known:
    """Articles and events that were fetched so far; the rest says only its days."""

    locale: QLocale = field(default_factory=QLocale)
    dated: Dated | None = None
    articles: dict[int, Article] = field(default_factory=dict)
    events: dict[int, DatedEvent] = field(default_factory=dict)

    def forget(self) -> None:
        """The archive has changed: what was fetched may be wrong."""
        self.articles.clear()
        self.events.clear()

    def missing(self, items: Iterable[Item]) -> tuple[list[int], list[int]]:
        """Articles and events that these items need and that are not here yet."""
        dated = self.dated
        articles: dict[int, None] = {}
        events: dict[int, None] = {}
        for item in items if dated else ():
            if dated is None:
                break
            if item.lane == PUBLISHED:
                articles[dated.article(item)] = None
            else:
                events[dated.event(item)] = None
        return (
            [article for article in articles if article not in self.articles],
            [event for event in events if event not in self.events],
        )

    def add(self, articles: Iterable[Article], events: Iterable[DatedEvent]) -> None:
        self.articles.update((article.id, article) for article in articles)
        self.events.update((event.id, event) for event in events)

    # What is said of one item

    def _article(self, item: Item) -> Article | None:
        return self.articles.get(self.dated.article(item)) if self.dated else None

    def _event(self, item: Item) -> DatedEvent | None:
        return self.events.get(self.dated.event(item)) if self.dated else None

    def when(self, item: Item) -> When | None:
        """The item's date as it was read; None while it is not fetched."""
        if item.lane == PUBLISHED:
            article = self._article(item)
            return article.published if article else None
        event = self._event(item)
        return event.event.when if event else None

    def is_inferred(self, item: Item) -> bool:
        """Whether a part of its date was inferred."""
        when = self.when(item)
        return when is not None and when.inferred

    def words(self, item: Item) -> str:
        """What stands beside the mark; "" while it is not known."""
        if item.lane == PUBLISHED:
            article = self._article(item)
            return one_line(article.title, most=80) if article else ""
        found = self._event(item)
        if found is None:
            return ""
        event = found.event
        parts = [part for part in (event_kind(event.kind), one_line(event.place, most=40)) if part]
        return " · ".join(parts) if parts else one_line(event.sentence, most=60)

    def date_words(self, item: Item) -> str:
        """Its date as precise as it is known."""
        when = self.when(item)
        if when is None and self.dated:
            first, last = self.dated.lanes[item.lane].days(item.place)
            when = _span(first, last)
        return shown(when, self.locale, long=True) if when else ""

    def card(self, item: Item) -> str:
        """What hovering over it says."""
        heading = self.date_words(item)
        lines: list[str] = []
        if item.lane == PUBLISHED:
            article = self._article(item)
            if article:
                lines = [article.title, _published(article)]
        else:
            found = self._event(item)
            if found:
                event = found.event
                parts = [part for part in (event_kind(event.kind), event.place) if part]
                told = translate("Timeline", "In “{title}”").format(title=found.article_title)
                source = f" — {found.article_source}" if found.article_source else ""
                why = reason_words(event.why, self.locale)
                who = who_took_part(event)
                lines = [" · ".join(parts), event.sentence, *who, why, told + source]
        if self.is_inferred(item):
            lines.append(translate("Timeline", "A part of this date was inferred."))
        return card(heading, lines)

    def spoken(self, item: Item) -> str:
        """The item for a screen reader."""
        kind = (
            translate("Timeline", "Article")
            if item.lane == PUBLISHED
            else translate("Timeline", "Event")
        )
        return f"{kind}, {self.date_words(item)}: {self.words(item)}"

    def cluster_card(self, items: Sequence[Item], *, long: int = 0) -> str:
        """What hovering over a count says; `long` marks are not among `items`."""
        if long:
            pattern = translate("Timeline", "{count} more over these days")
            reason = translate("Timeline", "Known to no closer than a month. Zoom out to see them.")
            return card(pattern.format(count=self.locale.toString(long)), [reason])
        heading = translate("Timeline", "%n more here", "", len(items))
        lines = [self.words(item) or self.date_words(item) for item in items[:8]]
        if len(items) > 8:
            lines.append("…")
        lines.append(translate("Timeline", "Click to zoom in."))
        return card(heading, lines)

    def count_card(self, lane: int, first: int, last: int) -> str:
        """What hovering over bars of counts says."""
        if self.dated is None:
            return ""
        sharp, long = self.dated.lanes[lane].counts(first, last)
        if not sharp + long:
            return ""
        when = _span(first, last)
        pattern = (
            translate("Timeline", "Articles: {count}")
            if lane == PUBLISHED
            else translate("Timeline", "Events: {count}")
        )
        heading = pattern.format(count=self.locale.toString(sharp + long))
        lines = [shown(when, self.locale, long=True)] if when else []
        if long:
            pattern = translate("Timeline", "Of these, known to no closer than a month: {count}")
            lines.append(pattern.format(count=self.locale.toString(long)))
        return card(heading, lines)


def card_at(known: Known, scene: Scene, scale: Scale, point: QPoint) -> str:
    """What hovering over a point of a scene says; "" where nothing lies."""
    over = scene.at(point.x(), point.y())
    if isinstance(over, Placed):
        return known.card(over.item)
    if isinstance(over, Cluster):
        return known.cluster_card(over.items, long=over.long)
    for lane in scene.bars:
        box = scene.boxes[lane]
        if box.top <= point.y() < box.top + box.height:
            first, last = int(scale.day(point.x() - BIN)), int(scale.day(point.x() + BIN))
            return known.count_card(lane, first, max(last, first))
    return ""


def _published(article: Article) -> str:
    if article.source:
        return translate("Timeline", "Published by {source}").format(source=article.source)
    return translate("Timeline", "Published")


def _span(first: int, last: int) -> When | None:
    from datetime import date

    if not 1 <= first <= last <= date.max.toordinal():
        return None
    begin, end = date.fromordinal(first).isoformat(), date.fromordinal(last).isoformat()
    return When(begin if begin == end else f"{begin}/{end}", first, last)


def fetch(
    archive: Archive, articles: Sequence[int], events: Sequence[int]
) -> tuple[list[Article], list[DatedEvent]]:
    """Articles and events by id; on the reader thread."""
    with archive.session():
        return archive.articles(articles), archive.events(ids=events) if events else []
