"""Which archive the window shows: new, open, recent, close."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from customs_desk.archive import ArchiveProblem, open_archive
from customs_desk.paths import user_folder
from customs_desk.ui import settings as keys

if TYPE_CHECKING:
    from customs_desk.ui.frame import Frame

SUFFIX = ".desk"


class Opening(QObject):
    """Opens archives for a window and closes them."""

    failed = Signal(object, object)  # path and ArchiveProblem: it could not be opened

    def __init__(self, window: Frame) -> None:
        super().__init__(window)
        self._window = window

    def default_path(self) -> Path:
        """Where the first archive of a user lies."""
        return user_folder() / f"articles{SUFFIX}"

    @Slot()
    def create(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("New archive"),
            str(Path(self._folder()) / self.tr("articles.desk")),
            archive_kinds(),
        )
        if name:
            path = with_suffix(Path(name))
            if path.exists():  # the dialog asked about another name, or this is an archive
                self.open(path)
            else:
                self.open(path, create=True)

    @Slot()
    def choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open archive"), self._folder(), archive_kinds()
        )
        if name:
            self.open(Path(name))

    def open_default(self) -> bool:
        """Open the user's first archive, made where it is not there yet."""
        path = self.default_path()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = error.strerror or str(error)
            text = self.tr("The folder “{folder}” could not be made: {reason}.")
            self._window.show_sentence(text.format(folder=path.parent, reason=reason))
            return False
        return self.open(path, create=not path.exists())

    def open(self, path: Path, *, create: bool = False) -> bool:
        """Show another archive; says why where it cannot be opened and keeps the one shown."""
        window = self._window
        if window.background.tasks:
            window.status.say(
                self.tr("Something is still being done to this archive. Stop it first.")
            )
            return False
        try:
            archive = open_archive(path, create=create)
        except ArchiveProblem as problem:
            self.failed.emit(path, problem)
            return False
        self.close()
        window.settings.note_opened(path)
        window.settings.set(keys.ARCHIVE_FOLDER, str(path.parent))
        window.results.show_archive(archive)
        if archive.read_only:
            window.status.say(self.tr("This archive is read-only: it can be read but not changed."))
        return True

    @Slot()
    def close(self) -> None:
        """Show no archive."""
        window = self._window
        archive = window.results.archive
        if archive is None:
            return
        if window.background.tasks:
            window.status.say(
                self.tr("Something is still being done to this archive. Stop it first.")
            )
            return
        window.results.show_archive(None)
        archive.close()

    def _folder(self) -> str:
        kept = self._window.settings.get(keys.ARCHIVE_FOLDER)
        return kept or str(Path.home())


def archive_kinds() -> str:
    """The kinds of files that dialogs about archives offer."""
    translate = QCoreApplication.translate
    return translate("Opening", "Archives (*.desk)") + ";;" + translate("Opening", "All files (*)")


def with_suffix(path: Path) -> Path:
    """The path, with the ending of archives where it has none."""
    return path if path.suffix else path.with_name(path.name + SUFFIX)
