"""Archives of articles as today's rules read them, and as an older version did."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from customs_desk.archive import Archive, open_archive
from customs_desk.reading import read
from trust.articles import NOW, TEXTS, as_an_older_version_read_it, opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    made = open_archive(tmp_path / "test.desk", create=True)
    yield made
    made.close()


@pytest.fixture
def filled(archive: Archive) -> Archive:
    """Three articles as today's rules read them."""
    items = [opened(text, f"{n}.txt") for n, text in enumerate(TEXTS)]
    accession = archive.begin_accession(now=NOW, what="import")
    archive.add(accession, [(item, read(item)) for item in items], now=NOW)
    return archive


@pytest.fixture
def older(archive: Archive) -> Archive:
    """The same as an older version of the rules read them."""
    items = [opened(text, f"{n}.txt") for n, text in enumerate(TEXTS)]
    accession = archive.begin_accession(now=NOW, what="import")
    pairs = [(item, as_an_older_version_read_it(item)) for item in items]
    archive.add(accession, pairs, now=NOW)
    return archive
