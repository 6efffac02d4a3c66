"""Originals written out as files, for other programs to take."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QUrl

from customs_desk.ui.articles.safe_names import safe_name

if TYPE_CHECKING:
    from collections.abc import Sequence
    from tempfile import TemporaryDirectory

    from customs_desk.archive import Archive


def written_out(archive: Archive, ids: Sequence[int]) -> tuple[TemporaryDirectory[str], QMimeData]:
    """Copies of the originals in a folder that lives as long as what is returned, and their URLs.

    Raises ArchiveProblem and OSError.
    """
    place = tempfile.TemporaryDirectory(prefix="customs-desk-", ignore_cleanup_errors=True)
    folder, taken = Path(place.name), set[str]()
    urls = []
    for article_id in ids:
        name, content = archive.original(article_id)
        path = folder / safe_name(name, taken)
        path.write_bytes(content)
        urls.append(QUrl.fromLocalFile(str(path)))
    data = QMimeData()
    data.setUrls(urls)
    return place, data
