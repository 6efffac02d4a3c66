"""The article's place: the dateline's, or the town in which the lead says that it happened."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from customs_desk.article import Evidence, Kind, Mention
from customs_desk.paths import shipped
from customs_desk.reading.byline import Named
from customs_desk.reading.layout import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.reading.layout import Layout

_LEAD = 650  # characters of the text in which the town is looked for
_SHORT = 120  # characters of a first paragraph that is only a headline's second line
_TOWNS = frozenset({"city", "capital", "town", "village"})
# Before the name: "in Osh", "at Osh", "в Оше", "в городе Ош"
_IN = re.compile(
    r"(?<!\w)(?:in|at|в|во|на)\s+(?:the\s+)?"
    r"(?:(?:capital|city|town|port|airport) (?:of )?|столице |город[еа] |г\. ?)?$",
    re.IGNORECASE,
)
# Of the printed name itself: "в Бишкек" is a way there, "Aşgabatda" and "Бишкекте" are places.
_RUSSIAN_CASE = re.compile(r"(?:е|и|у|ом|ах|ях|о|ы|ь)$")
_TURKIC_CASE = re.compile(r"(?:d[ae](?:ky|ki)?|[дт][аеоө](?:гы|ги|гу|гү)?)$")
# After the bare name: "Минск шаарындагы терминалда", "Türkmenbaşy Halkara deňiz portunda"
_TURKIC_AFTER = re.compile(
    r"\s+(?:[\w-]+\s+){0,3}?[\w-]+(?:nd[ae](?:ky|ki)?|[ыиуү]нд[ае](?:гы|ги)?)(?!\w)"
)
_RUSSIAN = re.compile(r"[А-Яа-яЁё]")
_TURKIC = frozenset({"tk", "ky"})


def find_place(
    text: str, layout: Layout, mentions: Sequence[Mention], language: str
) -> Named | None:
    """The place with its evidence, or None where neither dateline nor lead names one."""
    line = layout.dateline
    if line is not None and line.place is not None:
        start, end = line.place
        return Named(_as_written(text[start:end].strip()), Evidence(start, end, "dateline", 0.95))
    for start, end in _lead(layout):
        for mention in mentions:
            if mention.start >= end:
                break
            if mention.start >= start and is_town(mention) and _is_where(text, mention, language):
                return Named(mention.name, Evidence(mention.start, mention.end, "lead", 0.7))
    return None


def _lead(layout: Layout) -> list[tuple[int, int]]:
    """The first paragraph, with the second where it is short; after them the title."""
    told = layout.having(Role.LEAD, Role.BODY)[:2]
    spans = []
    if told:
        short = told[0].end - told[0].start < _SHORT
        spans.append((told[0].start, min(told[-1 if short else 0].end, told[0].start + _LEAD)))
    return [*spans, *([layout.title] if layout.title else [])]


def is_town(mention: Mention) -> bool:
    """Whether the place is a town, not a country, a region or a border post."""
    return mention.kind is Kind.PLACE and (mention.authority or mention.name) in _town_names()


def _is_where(text: str, mention: Mention, language: str) -> bool:
    """Whether the words say that something is there, not from there or to there."""
    before = text[max(0, mention.start - 30) : mention.start]
    printed = text[mention.start : mention.end]
    if language in _TURKIC:
        if _TURKIC_CASE.search(printed.casefold()):
            return True
        return _TURKIC_AFTER.match(text[mention.end : mention.end + 60].casefold()) is not None
    if _IN.search(before) is None:
        return False
    bare = printed == mention.name and before.rstrip().endswith(("в", "во", "на"))
    return not (_RUSSIAN.search(printed) and (bare and not _RUSSIAN_CASE.search(printed)))


def _as_written(place: str) -> str:
    """'BISHKEK' as Bishkek; an agency's capitals are no part of the name."""
    return place.title() if place.isupper() else place


@cache
def _town_names() -> frozenset[str]:
    """The names of all towns in the gazetteer, as `Mention.authority` gives them."""
    names = set()
    for path in sorted(shipped("data/names").glob("*.tsv")):
        lines = path.read_text(encoding="utf-8").splitlines()
        header = lines[0].split("\t")
        if header[:2] == ["name", "kind"]:
            names |= {cells[0] for line in lines[1:] if (cells := line.split("\t"))[1] in _TOWNS}
    return frozenset(names)
