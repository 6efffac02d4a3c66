"""RIS, which Zotero, EndNote and Mendeley read: one reference an article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from customs_desk.export.dates import date_cells
from customs_desk.export.writing import Cancelled, Watch, Written, placed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from customs_desk.article import Article
    from customs_desk.export.columns import ArticleLine

_BREAKS = re.compile(r"[\s\x00-\x1f\ud800-\udfff]+")


def write_ris(rows: Iterable[ArticleLine], out: Path, *, watch: Watch) -> Written:
    """Write the references; raises ExportProblem."""
    try:
        with placed(out) as file:
            for row in rows:
                watch.step()
                file.write(reference(row.article).encode("utf-8"))
    except Cancelled:
        return Written(cancelled=True)
    return Written(watch.rows)


def reference(article: Article) -> str:
    """One reference of type NEWS; tags without a value are left out."""
    date = date_cells(article.published)
    tags = [
        ("TY", "NEWS"),
        ("TI", article.title),
        ("AU", article.author or ""),
        ("T2", article.source or ""),
        ("PY", date.year),
        ("DA", date.day.replace("-", "/")),
        ("CY", article.place or ""),
        ("LA", article.language),
        ("AB", article.lead),
        *(("KW", name) for name in (*article.organisations, *article.places, *article.people)),
        *(("KW", tag) for tag in article.tags),
        *((("N1", article.note),) if article.note else ()),
        ("ID", f"CD-{article.id:06d}"),
    ]
    lines = [f"{tag}  - {_BREAKS.sub(' ', value).strip()}" for tag, value in tags if value]
    return "\r\n".join([*lines, "ER  - ", "", ""])
