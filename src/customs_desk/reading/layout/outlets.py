"""The bodies and media that we know by name, from the authority file and sources.toml."""

from __future__ import annotations

from functools import cache

from customs_desk.paths import shipped
from customs_desk.reading.building import in_one_go
from customs_desk.reading.layout.people import is_outlet
from customs_desk.reading.layout.phrases import folded, phrases
from customs_desk.reading.patterns import lazy_pattern

_PICTURE_DAY = lazy_pattern(r",\s*(?:\d{3,4},\s*)?\d{1,2}\.\d{1,2}\.\d{4}$")  # ", 1920, 21.06.2023"
_NO_BODIES = frozenset({"place", "instrument"})


@cache
def _rows() -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Canonical name, kind and all spellings of each row."""
    lines = shipped("data/authority.tsv").read_text(encoding="utf-8").splitlines()
    header = lines[0].split("\t")
    aliases = [i for i, name in enumerate(header) if name.startswith("aliases_")]
    kind = header.index("kind")
    rows = []
    for line in lines[1:]:
        cells = line.split("\t") + [""] * len(header)
        names = tuple(name for i in aliases for name in cells[i].split("|") if name)
        rows.append((cells[0], cells[kind], names))
    return tuple(rows)


@cache
@in_one_go
def spellings() -> dict[str, tuple[str, ...]]:
    """A folded spelling of a body → all spellings of that body."""
    return {
        folded(name): (*names, canonical)
        for canonical, kind, names in _rows()
        if kind not in _NO_BODIES
        for name in (canonical, *names)
    }


@cache
def known_media() -> frozenset[str]:
    """The folded names of the media we know."""
    listed = (
        folded(name)
        for _, kind, names in _rows()
        if kind == "media"
        for name in names
        if len(name) > 2
    )
    return phrases().source_names.union(listed)


def names_its_outlet(text: str) -> bool:
    """Whether the words end as pages name their pictures: 'Trucks at the post - Steppe Radio'."""
    words, sign, outlet = _PICTURE_DAY.sub("", text).rpartition(" - ")
    return bool(sign) and len(words) > 3 and (folded(outlet) in known_media() or is_outlet(outlet))
