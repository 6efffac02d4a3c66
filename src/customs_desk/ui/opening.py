"""Which archive the window shows: new, open, recent, close; and its backup and verification."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from customs_desk.archive import ArchiveProblem, Finding, open_archive
from customs_desk.paths import user_folder
from customs_desk.ui import settings as keys
from customs_desk.ui.problems import ProblemsDialog

if TYPE_CHECKING:
    from customs_desk.ui.background import Task
    from customs_desk.ui.frame import Frame

SUFFIX = ".desk"


class Opening(QObject):
    """Opens archives for a window and closes them."""

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
            self._kinds(),
        )
        if name:
            path = _with_suffix(Path(name))
            if path.exists():  # the dialog asked about another name, or this is an archive
                self.open(path)
            else:
                self.open(path, create=True)

    @Slot()
    def choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open archive"), self._folder(), self._kinds()
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
            window.show_sentence(str(problem))
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

    @Slot()
    def back_up(self) -> None:
        """Write a consistent copy of the archive to a file of the user's choice."""
        archive = self._window.results.archive
        if archive is None:
            return
        proposed = archive.path.with_name(
            f"{archive.path.stem} {self._window.now():%Y-%m-%d}{SUFFIX}"
        )
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Back up archive"), str(proposed), self._kinds()
        )
        if not name:
            return
        out = _with_suffix(Path(name))

        def work(_task: Task) -> Path:
            with archive.session():
                archive.backup(out)
            return out

        self._window.background.run(
            work,
            done=self._backed_up,
            failed=self._window.show_error,
            title=self.tr("Backing up"),
        )

    def _backed_up(self, out: Path) -> None:
        self._window.status.say(self.tr("Backed up to “{name}”.").format(name=out.name))

    @Slot()
    def verify(self) -> None:
        """Check originals, database and index, and name what is damaged."""
        archive = self._window.results.archive
        if archive is None:
            return

        def work(task: Task) -> tuple[list[Finding], bool]:
            with archive.session():
                found = archive.verify(progress=task.at, cancelled=task.is_cancelled)
            return found, task.is_cancelled()

        self._window.background.run(
            work, done=self._verified, failed=self._window.show_error, title=self.tr("Verifying")
        )

    def _verified(self, answer: tuple[list[Finding], bool]) -> None:
        found, stopped = answer
        if found:
            rows = [(finding.what, finding.sentence) for finding in found]
            ProblemsDialog(self.tr("Verify archive"), rows, self._window).open()
        elif stopped:
            self._window.status.say(self.tr("Verifying was stopped; no damage was found so far."))
        else:
            total = self._window.results.total
            self._window.status.say(
                self.tr("The archive is whole: %Ln article(s) checked.", "", total)
            )

    def _kinds(self) -> str:
        return self.tr("Archives (*.desk)") + ";;" + self.tr("All files (*)")

    def _folder(self) -> str:
        kept = self._window.settings.get(keys.ARCHIVE_FOLDER)
        return kept or str(Path.home())


def _with_suffix(path: Path) -> Path:
    return path if path.suffix else path.with_name(path.name + SUFFIX)
