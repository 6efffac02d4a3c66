"""What the parts of the window need of it; so that none of them knows the whole window."""

from __future__ import annotations

from abc import abstractmethod
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QAction

    from customs_desk.ui.articles.view import ArticleView
    from customs_desk.ui.background import Background
    from customs_desk.ui.results import Results
    from customs_desk.ui.settings import Settings
    from customs_desk.ui.status import StatusBar


def utc_now() -> datetime:
    """The moment of now as the archive keeps moments: naive UTC."""
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0)


class Frame(QMainWindow):
    """The window as importing, exporting, opening, editing, menus and pages see it."""

    setting_changed = Signal(str)  # the key of a setting that the program has to follow

    settings: Settings
    now: Callable[[], datetime]
    background: Background
    results: Results
    status: StatusBar
    list: ArticleView
    actions_by_name: dict[str, QAction]

    @abstractmethod
    def need_archive(self) -> bool:
        """Whether there is an archive to write to; the user's first is made where none is open."""

    @abstractmethod
    def open_archive(self, path: Path) -> bool:
        """Show another archive; False where it cannot be opened, which has been said."""

    @abstractmethod
    def close_archive(self) -> bool:
        """Show no archive; False where something is still being done to it."""

    @abstractmethod
    def show_everything(self) -> None:
        """Take away search, filters and the bin."""

    @abstractmethod
    def select_when_found(self, ids: Sequence[int], *, even_all: bool = True) -> None:
        """Select these articles as soon as the list holds them."""

    @abstractmethod
    def show_error(self, error: Exception) -> None:
        """Say that work failed."""

    @abstractmethod
    def show_sentence(self, sentence: str) -> None:
        """Show what is wrong in a box whose words can be copied."""
