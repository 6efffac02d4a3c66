"""Changes to articles from the window: remove, restore, undo, redo; and copying rows."""

from __future__ import annotations

import html
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QMimeData, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication

from customs_desk.archive import ArchiveProblem, Watch
from customs_desk.fields import FIELD
from customs_desk.translate import QT_TRANSLATE_NOOP
from customs_desk.ui.dates_shown import shown
from customs_desk.ui.in_words import in_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from customs_desk.archive import Archive, Changes, PastChange
    from customs_desk.article import Article
    from customs_desk.ui.background import Task
    from customs_desk.ui.frame import Frame

_COPIED_MOST = 20_000
# Of changes that are always of one article.
_LABELS = {"encoding": QT_TRANSLATE_NOOP("Change", "Change the encoding")}


class Editing(QObject):
    """What the Edit menu does to the selected articles, or to the current one."""

    def __init__(self, window: Frame) -> None:
        super().__init__(window)
        self._window = window

    def ids(self) -> list[int]:
        """The articles that a command is about."""
        results = self._window.results
        selected = results.selected
        if not selected and results.current:
            return [results.current]
        return selected

    @Slot()
    def remove(self) -> None:
        """Move to the bin without a question; the status bar offers to undo it."""
        ids = self.ids()
        if not ids or self._window.results.query.removed:
            return
        self._step_past(ids)
        now = self._window.now()
        count = len(ids)
        self._change(
            lambda archive, watch: archive.remove(ids, now=now, watch=watch),
            self.tr("Removing"),
            lambda _changes: self._said(self.tr("%Ln article(s) moved to the bin.", "", count)),
        )

    @Slot()
    def restore(self) -> None:
        """Take back out of the bin."""
        ids = self.ids()
        if not ids or not self._window.results.query.removed:
            return
        self._step_past(ids)
        now = self._window.now()
        count = len(ids)
        self._change(
            lambda archive, watch: archive.restore(ids, now=now, watch=watch),
            self.tr("Restoring"),
            lambda _changes: self._said(self.tr("%Ln article(s) restored.", "", count)),
        )

    @Slot()
    def undo(self) -> None:
        label, now = self.undo_label(), self._window.now()
        if label:
            self._change(
                lambda archive, watch: archive.undo(now=now, watch=watch),
                self.tr("Undoing"),
                lambda _changes: self._window.status.say(
                    self.tr("Undone: {action}").format(action=label),
                    press=self.tr("Redo"),
                    what=self.redo,
                ),
            )

    @Slot()
    def redo(self) -> None:
        label, now = self.redo_label(), self._window.now()
        if label:
            self._change(
                lambda archive, watch: archive.redo(now=now, watch=watch),
                self.tr("Doing again"),
                lambda _changes: self._said(self.tr("Done again: {action}").format(action=label)),
            )

    def undo_label(self) -> str:
        """What would be undone, in the language of the window; "" where there is nothing."""
        return self._label(undone=False)

    def redo_label(self) -> str:
        return self._label(undone=True)

    def _label(self, *, undone: bool) -> str:
        archive = self._window.results.archive
        if archive is None or archive.read_only:
            return ""
        try:
            past = archive.log.next_redo if undone else archive.log.next_undo
        except ArchiveProblem:
            return ""
        return past_label(past) if past else ""

    def _change(
        self,
        change: Callable[[Archive, Watch], Changes],
        title: str,
        done: Callable[[Changes], object],
    ) -> None:
        archive = self._window.results.archive
        if archive is None:
            return

        def work(task: Task) -> Changes:
            with archive.session():
                return change(archive, Watch(task.at, task.is_cancelled))

        def finished(changes: Changes) -> None:
            self._window.results.refresh()
            done(changes)

        self._window.background.run(
            work, done=finished, failed=self._window.show_error, title=title
        )

    def _said(self, text: str) -> None:
        self._window.status.say(text, press=self.tr("Undo"), what=self.undo)

    def _step_past(self, ids: Sequence[int]) -> None:
        """Make the row after those that go the current one, so that the keyboard keeps a place."""
        rows, going = self._window.results.ids, set(ids)
        places = [place for place, one in enumerate(rows) if one in going]
        if not places:
            return
        after = next((one for one in rows[places[-1] :] if one not in going), 0)
        before = next((one for one in reversed(rows[: places[0]]) if one not in going), 0)
        self._window.results.choose(after or before)

    @Slot()
    def copy(self) -> None:
        """The selected rows as cells for a spreadsheet, and as a table for a text document."""
        fields = self._window.list.columns.shown_fields()
        table = self._window.list.table
        rows = [[table.cell(article, field) for field in fields] for article in self._articles()]
        if not rows:
            return
        data = QMimeData()
        data.setText("".join("\t".join(row) + "\n" for row in rows))
        cells = ("".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in rows)
        data.setHtml("<table>" + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>")
        QGuiApplication.clipboard().setMimeData(data)
        self._window.status.say(self.tr("%Ln row(s) copied.", "", len(rows)))

    @Slot()
    def copy_citation(self) -> None:
        """The selected articles as references, one a line."""
        lines = [citation(article, QLocale()) for article in self._articles()]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))
            self._window.status.say(self.tr("%Ln citation(s) copied.", "", len(lines)))

    @Slot()
    def open_folder(self) -> None:
        """Open the folder that the article's file came from, while it is there."""
        for article in self._articles()[:1]:
            folder = Path(article.came_from) if article.came_from else None
            if folder is not None and folder.is_dir():
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
            else:
                text = self.tr("The folder is not there any more; the original is in the archive.")
                self._window.status.say(text)

    def _articles(self) -> list[Article]:
        archive, ids = self._window.results.archive, self.ids()
        if archive is None:
            return []
        if len(ids) > _COPIED_MOST:
            text = self.tr(
                "Too many rows to copy; export them instead (at most %Ln).", "", _COPIED_MOST
            )
            self._window.status.say(text)
            return []
        try:
            return archive.articles(ids)
        except ArchiveProblem as problem:
            self._window.show_sentence(in_words(problem))
            return []


def citation(article: Article, locale: QLocale) -> str:
    """A reference such as: Author, “Title”, Source, 23 September 2019."""
    date = shown(article.published, locale, long=True) if article.published else ""
    quoted = f"“{' '.join(article.title.split())}”"
    parts = [article.author or "", quoted, article.source or "", date]
    return ", ".join(part for part in parts if part) + "."


def past_label(change: PastChange) -> str:
    """A change of the archive's log as a menu names it."""
    label = _plain_label(change)
    if change.reverses:
        label = QCoreApplication.translate("Change", "Reverse: {action}").format(action=label)
    return label


def _plain_label(change: PastChange) -> str:
    translate = QCoreApplication.translate
    counted = {
        "import": translate("Change", "Import of %n article(s)", "", change.count),
        "remove": translate("Change", "Remove %n article(s)", "", change.count),
        "restore": translate("Change", "Restore %n article(s)", "", change.count),
        "reread": translate("Change", "Read %n article(s) again", "", change.count),
        "separate": translate("Change", "Not the same story: %n article(s)", "", change.count),
        "edit": translate("Change", "Edit %n article(s)", "", change.count),
        "tag": translate("Change", "Tags of %n article(s)", "", change.count),
        "note": translate("Change", "Note on an article"),
        "save search": translate("Change", "Save the search “{name}”"),
        "rename search": translate("Change", "Rename a search to “{name}”"),
        "forget search": translate("Change", "Forget the search “{name}”"),
        "join names": translate("Change", "Join “{name}” with another name"),
        "not a name": translate("Change", "“{name}” is not a name"),
        "forget name": translate("Change", "Forget what was said of “{name}”"),
    }
    if change.action in counted:
        return counted[change.action].replace("{name}", change.field)
    if change.action == "correct" and change.field in FIELD:
        field = translate("Field", FIELD[change.field].label)
        if change.count > 1:
            text = translate("Change", "Correct “{field}” of %n article(s)", "", change.count)
        else:
            text = translate("Change", "Correct “{field}”")
        return text.format(field=field)
    once = _LABELS.get(change.action)
    return translate("Change", once) if once else change.plain_label
