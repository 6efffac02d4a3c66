"""An empty archive for each test, closed at its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from customs_desk.archive import Archive, open_archive

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    made = open_archive(tmp_path / "test.desk", create=True)
    yield made
    made.close()
