"""Keeps the archive safe from the window: back up, verify, repair, salvage, restore, shred."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox

from customs_desk.archive import ArchiveDamaged, ArchiveProblem, Finding, NotAnArchive, backups
from customs_desk.mending import Mended, mend, save_what_is_left
from customs_desk.paths import user_folder
from customs_desk.ui import settings as keys
from customs_desk.ui.in_words import in_words
from customs_desk.ui.problems import ProblemsDialog
from customs_desk.ui.work.opening import SUFFIX, archive_kinds, with_suffix
from customs_desk.ui.work.verdict import VerdictDialog

if TYPE_CHECKING:
    from customs_desk.archive import Archive, Salvaged
    from customs_desk.ui.background import Task
    from customs_desk.ui.frame import Frame

DAYS = {"day": 1, "week": 7}  # between two backups, by the setting's value


class Keeping(QObject):
    """What the window does so that nothing is ever lost."""

    backed_up = Signal()  # a backup by schedule ended, well or not

    def __init__(self, window: Frame) -> None:
        super().__init__(window)
        self._window = window

    def folder(self) -> Path:
        """Where backups by schedule go."""
        kept = self._window.settings.get(keys.BACKUP_FOLDER)
        return Path(kept) if kept else user_folder() / "backups"

    # Backups

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
            self._window, self.tr("Back up archive"), str(proposed), archive_kinds()
        )
        if not name:
            return
        out = with_suffix(Path(name))

        def work(task: Task) -> Path:
            with archive.session():
                archive.backup(out, cancelled=task.is_cancelled)
            return out

        self._window.background.run(
            work, done=self._saved, failed=self._window.show_error, title=self.tr("Backing up")
        )

    def _saved(self, out: Path) -> None:
        self._window.status.say(self.tr("Backed up to “{name}”.").format(name=out.name))

    def back_up_if_due(self, *, closing: bool = False) -> bool:
        """Begin a backup where the settings ask for one now; whether one was begun."""
        every = self._window.settings.get(keys.BACKUP_EVERY)
        archive = self._window.results.archive
        if archive is None or every == "never" or closing != (every == "close"):
            return False
        folder, now = self.folder(), self._window.now()
        try:
            if not backups.is_due(folder, archive, now=now, days=DAYS.get(every, 0)):
                return False
        except ArchiveProblem as problem:
            self._window.status.say(in_words(problem))
            return False
        keep = int(self._window.settings.get(keys.BACKUP_KEEP))

        def work(task: Task) -> Path:
            with archive.session():
                return backups.make(
                    archive, folder, now=now, keep=keep, progress=task.at,
                    cancelled=task.is_cancelled,
                )  # fmt: skip

        self._window.background.run(
            work, done=self._kept, failed=self._not_kept, title=self.tr("Backing up")
        )
        return True

    def _kept(self, out: Path) -> None:
        if not self._window.status.notice.text():  # what an import brought matters more
            self._saved(out)
        self.backed_up.emit()

    def _not_kept(self, error: Exception) -> None:
        self._window.show_error(error)
        self.backed_up.emit()

    @Slot()
    def restore(self) -> None:
        """Put a backup in the place of the archive that is shown."""
        archive = self._window.results.archive
        if archive is not None:
            self.restore_over(archive.path)

    def restore_over(self, path: Path) -> None:
        """Ask for a backup, and put it in the place of the archive at `path`."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Restore a backup"), str(self.folder()), archive_kinds()
        )
        if not name:
            return
        window, now = self._window, self._window.now()
        if not window.close_archive():
            return

        def work(task: Task) -> Path | None:
            return backups.restore(
                Path(name), path, now=now, progress=task.at, cancelled=task.is_cancelled
            )

        def done(aside: Path | None) -> None:
            window.open_archive(path)
            text = self.tr("“{backup}” was restored.").format(backup=Path(name).name)
            if aside is not None:
                kept = self.tr("What was there before is kept as “{name}”.")
                text = f"{text} {kept.format(name=aside.name)}"
            window.status.say(text)

        def failed(error: Exception) -> None:
            window.show_error(error)
            window.open_archive(path)

        window.background.run(work, done=done, failed=failed, title=self.tr("Restoring a backup"))

    # Damage

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
            dialog = VerdictDialog(found, self._window)
            dialog.repair_wanted.connect(lambda: self._repair(found))
            dialog.salvage_wanted.connect(self.salvage)
            dialog.restore_wanted.connect(self.restore)
            dialog.open()
        elif stopped:
            self._window.status.say(self.tr("Verifying was stopped; no damage was found so far."))
        else:
            total = self._window.results.total
            self._window.status.say(
                self.tr("The archive is whole: %Ln article(s) checked.", "", total)
            )

    def _repair(self, found: list[Finding]) -> None:
        archive, folder = self._window.results.archive, self.folder()
        if archive is None:
            return

        def work(task: Task) -> Mended:
            with archive.session():
                return mend(
                    archive, found, backup_folder=folder, progress=task.at,
                    cancelled=task.is_cancelled,
                )  # fmt: skip

        self._window.background.run(
            work, done=self._repaired, failed=self._window.show_error, title=self.tr("Repairing")
        )

    def _repaired(self, mended: Mended) -> None:
        self._window.results.refresh()
        if mended.left:
            self._verified((list(mended.left), False))
        else:
            self._window.status.say(
                self.tr("Repaired: %Ln damage(s). The archive is whole again.", "", mended.before)
            )

    @Slot()
    def salvage(self) -> None:
        """Save what is left of the archive that is shown into a new one."""
        archive = self._window.results.archive
        if archive is not None:
            self.salvage_from(archive.path)

    def salvage_from(self, path: Path) -> None:
        """Ask where to, and save what is left of a damaged archive into a new one."""
        proposed = path.with_name(f"{path.stem} {self.tr('salvaged')}{SUFFIX}")
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Salvage into a new archive"), str(proposed), archive_kinds()
        )
        if not name:
            return
        out, now = with_suffix(Path(name)), self._window.now()

        def work(task: Task) -> Salvaged:
            return save_what_is_left(
                path, out, now=now, progress=task.at, cancelled=task.is_cancelled
            )

        def done(told: Salvaged) -> None:
            self._window.open_archive(out)
            self._tell_salvaged(told)

        self._window.background.run(
            work, done=done, failed=self._window.show_error, title=self.tr("Salvaging")
        )

    def _tell_salvaged(self, told: Salvaged) -> None:
        self._window.status.say(
            self.tr("%Ln article(s) saved in this new archive.", "", told.articles)
        )
        lost = self.tr("Nothing of its text is left.")
        cut = self.tr("Its original is damaged; it was saved as far as it goes.")
        rows = [*((name, lost) for name in told.lost), *((name, cut) for name in told.cut)]
        if told.changes_lost or told.changes_unread:
            rows.append((self.tr("Undo"), self._unkept_changes(told)))
        if rows:
            ProblemsDialog(self.tr("Salvage"), rows, self._window).open()

    def _unkept_changes(self, told: Salvaged) -> str:
        if told.changes_unread:
            return self.tr("Past changes could not all be read; the newest are kept.")
        return self.tr("%Ln past change(s) can no longer be undone.", "", told.changes_lost)

    @Slot(object, object)
    def offer_rescue(self, path: Path, problem: ArchiveProblem) -> None:
        """Say why an archive could not be opened, with what can be done where it is damaged."""
        if not _seems_damaged(path, problem):
            self._window.show_sentence(in_words(problem))
            return
        box = QMessageBox(self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Open archive"))
        box.setText(self.tr("“{name}” is damaged and cannot be opened.").format(name=path.name))
        advice = self.tr(
            "Restore a backup in its place, or save what is left of it into a new archive. The "
            "damaged file is kept either way."
        )
        box.setInformativeText(f"{in_words(problem)}\n\n{advice}")
        restore = box.addButton(self.tr("Restore a &backup…"), QMessageBox.ButtonRole.AcceptRole)
        salvage = box.addButton(self.tr("&Salvage…"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Close)
        box.exec()
        if box.clickedButton() is restore:
            self.restore_over(path)
        elif box.clickedButton() is salvage:
            self.salvage_from(path)

    # Privacy

    @Slot()
    def shred(self) -> None:
        """Destroy the selected articles of the bin, after a question."""
        window = self._window
        ids = window.results.selected or [window.results.current]
        archive = window.results.archive
        if archive is None or not window.results.query.removed or not any(ids):
            return
        box = QMessageBox(window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Destroy"))
        box.setText(self.tr("Destroy %Ln article(s) for good?", "", len(ids)))
        box.setInformativeText(
            self.tr(
                "This cannot be undone: their words will be nowhere in the archive any more. "
                "Backups that were made before still hold them."
            )
        )
        yes = box.addButton(self.tr("&Destroy"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        if box.clickedButton() is yes:
            self._shred(archive, ids)

    def _shred(self, archive: Archive, ids: list[int]) -> None:
        now = self._window.now()

        def work(_task: Task) -> int:
            with archive.session():
                return archive.safety.shred(ids, now=now)

        def done(count: int) -> None:
            self._window.results.refresh()
            self._window.status.say(self.tr("%Ln article(s) destroyed.", "", count))

        self._window.background.run(
            work, done=done, failed=self._window.show_error, title=self.tr("Destroying")
        )


def _seems_damaged(path: Path, problem: ArchiveProblem) -> bool:
    """Whether a file that could not be opened is an archive of ours, or was one."""
    if isinstance(problem, ArchiveDamaged):
        return True
    named_so = path.suffix == SUFFIX and path.is_file() and path.stat().st_size > 0
    return isinstance(problem, NotAnArchive) and named_so and _begins_like_none(path)


def _begins_like_none(path: Path) -> bool:
    """Whether the file's beginning is no database's, as after a fault of the disk."""
    with path.open("rb") as file:
        return not file.read(16).startswith(b"SQLite format 3")
