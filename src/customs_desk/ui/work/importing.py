"""Taking articles in from the window: dropped, pasted, chosen, or given at the start."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from customs_desk.accession import Accession, Links, take_in, take_in_text
from customs_desk.paths import shipped
from customs_desk.readers import cores
from customs_desk.reading.files import shown
from customs_desk.ui import settings as keys
from customs_desk.ui.in_words import in_words
from customs_desk.ui.problems import ProblemsDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QAbstractButton

    from customs_desk.ui.background import Task
    from customs_desk.ui.frame import Frame


MANY = 5_000  # files of one drop above which the person is asked


class Importing(QObject):
    """Everything that comes in goes through here, and is summed up in the status bar."""

    def __init__(self, window: Frame) -> None:
        super().__init__(window)
        self._window = window
        self.last: Accession | None = None

    @staticmethod
    def takes(data: QMimeData) -> bool:
        """Whether dropped or pasted data can become articles."""
        return data.hasUrls() or data.hasText()

    def take(self, data: QMimeData) -> bool:
        """Import what was dropped or pasted: files, else text. False where there is nothing."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.start(paths)
        elif data.hasText() and data.text().strip() and not data.hasUrls():
            self.start_text(data.text())
        else:
            self._window.status.say(
                self.tr("Only files of this computer and text can be imported.")
            )
            return False
        return True

    @Slot()
    def paste(self) -> None:
        """Import what lies on the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        if data is None or not self.takes(data):
            self._window.status.say(self.tr("The clipboard holds neither files nor text."))
        else:
            self.take(data)

    @Slot()
    def choose_files(self) -> None:
        folder = self._window.settings.get(keys.IMPORT_FOLDER)
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Import files"), folder, self.tr("All files (*)")
        )
        if names:
            self._window.settings.set(keys.IMPORT_FOLDER, str(Path(names[0]).parent))
            self.start([Path(name) for name in names])

    @Slot()
    def choose_folder(self) -> None:
        folder = self._window.settings.get(keys.IMPORT_FOLDER)
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Import a folder"), folder)
        if name:
            self._window.settings.set(keys.IMPORT_FOLDER, name)
            self.start([Path(name)])

    @Slot()
    def samples(self) -> None:
        """Import the sample articles that come with the program."""
        folder = shipped("data/samples")
        if folder.is_dir():
            self.start([folder])
        else:
            self._window.status.say(self.tr("The sample articles are missing from this copy."))

    def start(self, paths: Sequence[Path], *, asked: bool = False, links: Links = "ask") -> None:
        """Import files and folders; the window stays free meanwhile.

        A whole disk, and more than `MANY` files, are taken only if somebody says so, now or before
        (`asked`); likewise what `links` lead to that lie in a folder and lead out of it.
        """
        wide = [path for path in paths if path == Path(path.anchor) or path == Path.home()]
        if wide and not asked:
            if not self._is_meant(wide[0]):
                return
            asked = True
        if not self._window.need_archive():
            return
        archive, now = self._window.results.archive, self._window.now()

        def work(task: Task) -> Accession:
            assert archive is not None  # noqa: S101 -- need_archive has seen to it
            with archive.session():
                return take_in(
                    paths,
                    archive,
                    now=now,
                    progress=task.at,
                    cancelled=task.is_cancelled,
                    at_most=None if asked else MANY,
                    links=links,
                    processes=cores(),
                    politely=True,
                )

        self._run(work, lambda accession: self._taken(accession, paths, asked=asked))

    def start_text(self, text: str) -> None:
        """Import a text as an article of its own."""
        if not self._window.need_archive():
            return
        archive, now = self._window.results.archive, self._window.now()

        def work(task: Task) -> Accession:
            assert archive is not None  # noqa: S101 -- need_archive has seen to it
            with archive.session():
                return take_in_text(text, archive, now=now, cancelled=task.is_cancelled)

        self._run(work, self._done)

    def _run(self, work: Callable[[Task], Accession], done: Callable[[Accession], None]) -> None:
        self._window.status.clear_notice()
        self._window.background.run(
            work,
            done=done,
            failed=self._window.show_error,
            title=self.tr("Importing"),
        )

    def _is_meant(self, wide: Path) -> bool:
        """Ask before a whole disk or home folder is taken in."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Import"))
        text = self.tr("Import everything that lies in “{folder}”?")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text.format(folder=shown(str(wide))))
        box.setInformativeText(
            self.tr("That may be very many files. It can be stopped at any time.")
        )
        yes = box.addButton(self.tr("Import"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is yes

    def _taken(self, accession: Accession, paths: Sequence[Path], *, asked: bool) -> None:
        if accession.too_many:
            self._ask_for_many(paths)
        elif accession.links:
            self._ask_about_links(paths, accession.links, asked=asked)
        else:
            self._done(accession)

    def _ask_for_many(self, paths: Sequence[Path]) -> None:
        """More than a few files are imported only if somebody says so."""
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Import"))
        box.setText(self.tr("These are more than %Ln file(s). Import them all?", "", MANY))
        box.setInformativeText(
            self.tr("That may take long. It can be stopped at any time, and undone.")
        )
        yes = box.addButton(self.tr("Import"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.buttonClicked.connect(
            lambda button: self.start(paths, asked=True) if button is yes else None
        )
        box.open()

    def _ask_about_links(self, paths: Sequence[Path], count: int, *, asked: bool) -> None:
        """Links that lead out of a dropped folder are followed only if somebody says so."""
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Import"))
        box.setText(
            self.tr("What you dropped holds %Ln link(s) to what lies elsewhere.", "", count)
        )
        box.setInformativeText(
            self.tr("Links may lead to anything on this computer. Read what they lead to, too?")
        )
        follow = box.addButton(self.tr("&Read them too"), QMessageBox.ButtonRole.YesRole)
        leave = box.addButton(self.tr("&Leave them"), QMessageBox.ButtonRole.NoRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(leave)

        def answered(button: QAbstractButton) -> None:
            if button in {follow, leave}:
                self.start(paths, asked=asked, links="read" if button is follow else "leave")

        box.buttonClicked.connect(answered)
        box.open()

    def _done(self, accession: Accession) -> None:
        self.last = accession
        window = self._window
        if accession.problem is not None:
            window.show_error(accession.problem)
        ids = [*accession.added, *accession.already]
        summary = self.summary(accession)
        if ids and (window.results.is_narrowed or window.results.query.removed):
            window.show_everything()
            summary = self.tr("{summary}. The search was cleared to show them.").format(
                summary=summary
            )
        if accession.failed:
            count = len(accession.failed)
            press = self.tr("Show the %Ln problem(s)", "", count)
            window.status.say(summary, press=press, what=self.show_problems)
        elif accession.several:
            window.status.say(summary, press=self.tr("Show them"), what=self.show_several)
        else:
            window.status.say(summary)
        # A first import fills the list and needs no marking; what was here before is pointed out.
        window.select_when_found(ids, even_all=bool(accession.already))

    def summary(self, accession: Accession) -> str:
        """One sentence: what went in, what was here, what failed, what could be split."""
        parts = [
            self.tr("%Ln added", "", len(accession.added)),
            self.tr("%Ln already here", "", len(accession.already)),
            self.tr("%Ln problem(s)", "", len(accession.failed)),
        ]
        text = ", ".join(parts)
        if accession.several:
            count = len(accession.several)
            several = self.tr("%Ln file(s) with several articles", "", count)
            text = self.tr("{summary}; {several}").format(summary=text, several=several)
        if accession.cancelled:
            text = self.tr("Stopped: {summary}").format(summary=text)
        return text

    @Slot()
    def show_problems(self) -> None:
        """List the files of the last import that did not go in."""
        if self.last is not None and self.last.failed:
            rows = [(failure.name, in_words(failure.said)) for failure in self.last.failed]
            dialog = ProblemsDialog(self.tr("Not imported"), rows, self._window)
            dialog.open()

    @Slot()
    def show_several(self) -> None:
        """Select what came in with the last import and could be split; the text offers it."""
        if self.last is not None:
            self._window.select_when_found(self.last.several)
