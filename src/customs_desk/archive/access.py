"""What the parts of an archive share: how they ask, how they write, and whom they tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from customs_desk.archive.connection import ArchiveDatabase
    from customs_desk.archive.steps import Changes
    from customs_desk.archive.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Access:
    """An archive as its log, its readings and its safety see it."""

    path: Path
    asking: Callable[[], AbstractContextManager[ArchiveDatabase]]
    writing: Callable[[], AbstractContextManager[ArchiveDatabase]]  # one transaction
    tell: Callable[[Changes], None]  # after the transaction
    vocabulary: Vocabulary
