"""Completes tags as they are typed: of “wco, visi” the last one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex


class TagCompleter(QCompleter):
    """Offers the archive's tags for what follows the last comma."""

    def __init__(self, tags: Sequence[str], parent: QObject) -> None:
        super().__init__(list(tags), parent)
        self._before = ""
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def splitPath(self, path: str) -> list[str]:  # noqa: N802 -- Qt's name
        before, comma, last = path.rpartition(",")
        self._before = f"{before}{comma} " if comma else ""
        return [last.strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:  # noqa: N802
        return f"{self._before}{index.data()}"
