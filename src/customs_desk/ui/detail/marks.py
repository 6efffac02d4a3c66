"""The marks of one article's text in the order of the text: dates, names, hits, boilerplate."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from customs_desk.article import Kind
from customs_desk.ui.dates_shown import shown
from customs_desk.ui.detail.words import (
    quoted,
    reason_words,
    rule_words,
    sureness,
    who_took_part,
)
from customs_desk.ui.marking import card, kind_label
from customs_desk.when import BadDate, When

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QLocale

    from customs_desk.article import Event, Mention, Reading


translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text (source offsets) that means something."""

    start: int
    end: int
    kind: Kind
    name: str  # the canonical name; for a date its EDTF, "" where it means no time
    event: Event | None = None
    mention: Mention | None = None

    @property
    def when(self) -> When | None:
        """The time meant, for a date whose year is known."""
        if self.event:
            return self.event.when
        if self.kind is not Kind.DATE:
            return None
        try:
            return When.parse(self.name)
        except BadDate:
            return None


class Marks:
    """All marks of a reading; at each place the innermost counts."""

    def __init__(self, reading: Reading | None = None) -> None:
        self.all: list[Mark] = sorted(_marks(reading), key=lambda m: (m.start, -m.end))
        self._starts = [mark.start for mark in self.all]
        self._longest = max((mark.end - mark.start for mark in self.all), default=0)

    def within(self, start: int, end: int) -> Iterable[Mark]:
        """The marks that touch a stretch, outer ones first."""
        index = bisect_right(self._starts, start - self._longest)
        for mark in self.all[max(index - 1, 0) : bisect_right(self._starts, end)]:
            if mark.end > start and mark.start < end:
                yield mark

    def at(self, offset: int) -> Mark | None:
        """The innermost mark over a character."""
        return min(self.within(offset, offset + 1), key=lambda m: m.end - m.start, default=None)

    def of(self, kind: Kind, name: str) -> list[tuple[int, int]]:
        """Where a name stands in the text."""
        return [(m.start, m.end) for m in self.all if m.kind is kind and m.name == name]


def _marks(reading: Reading | None) -> Iterable[Mark]:
    if reading is None:
        return
    events = {(event.start, event.end): event for event in reading.events}
    for mention in reading.mentions:
        span = (mention.start, mention.end)
        event = events.pop(span, None) if mention.kind is Kind.DATE else None
        yield Mark(*span, mention.kind, mention.name, event, mention)
    for span, event in events.items():
        yield Mark(*span, Kind.DATE, event.when.edtf, event)


def mark_card(mark: Mark, *, words: str, times: int, locale: QLocale) -> str:
    """What hovering over a mark says; `words` are its own, `times` its mentions in the text."""
    if mark.kind is Kind.DATE:
        return _date_card(mark, words, locale)
    lines = [kind_label(mark.kind)]
    if words.casefold() != mark.name.casefold():
        lines.append(translate("Marks", "Here: {words}").format(words=quoted(words)))
    if times > 1:
        lines.append(translate("Marks", "Mentions in this article: {count}").format(count=times))
    if mark.mention:
        rule = rule_words(mark.mention.rule)
        if rule:
            lines.append(translate("Marks", "Rule: {rule}.").format(rule=rule))
        lines.append(sureness(mark.mention.confidence))
    return card(mark.name, lines)


def _date_card(mark: Mark, words: str, locale: QLocale) -> str:
    when = mark.when
    heading = (
        shown(when, locale, long=True)
        if when
        else translate("Marks", "A date whose year is not known")
    )
    lines = [translate("Marks", "Read from {words}").format(words=quoted(words))]
    if mark.event:
        lines += who_took_part(mark.event)
    if mark.event and mark.event.why:
        lines.append(reason_words(mark.event.why, locale))
    if when and when.inferred:
        lines.append(translate("Marks", "The year is not printed here; it was inferred."))
    if mark.event:
        lines.append(translate("Marks", "On the timeline."))
    return card(heading, lines)
