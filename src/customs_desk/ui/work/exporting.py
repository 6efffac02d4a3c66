"""Writing the selection, or all that is listed, to a file: what, how, where, and how far."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from customs_desk.export import (
    EXPORTS,
    FULL_TEXT,
    CsvOptions,
    ExportProblem,
    export_articles,
    export_events,
    export_mentions,
)
from customs_desk.ui import settings as keys
from customs_desk.ui.in_words import in_words
from customs_desk.ui.work.export_dialog import ExportDialog, usual_delimiter

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from customs_desk.archive import Archive
    from customs_desk.article import Article, ArticleText, DatedEvent
    from customs_desk.export import Format, Written
    from customs_desk.ui.background import Task
    from customs_desk.ui.frame import Frame

_PAGE = 500


@dataclass(frozen=True, slots=True)
class _Job:
    """One export: what is written, of which articles, where and how."""

    what: str  # "articles", "events" or "mentions"
    form: str  # a name of EXPORTS
    archive: Archive
    ids: Sequence[int]
    out: Path
    options: CsvOptions


class Exporting(QObject):
    """Export from the window. The rows are the selected ones if several are, else all listed."""

    def __init__(self, window: Frame) -> None:
        super().__init__(window)
        self._window = window

    def ids(self) -> list[int]:
        """What would be written, in the order of the list."""
        selected = self._window.results.selected
        return selected if len(selected) > 1 else list(self._window.results.ids)

    @Slot()
    def choose(self) -> None:
        """Ask what and how, then where."""
        ids = self.ids()
        if self._window.results.archive is None or not ids:
            self._window.status.say(self.tr("There is nothing to export."))
            return
        dialog = ExportDialog(self._window.settings, len(ids), self._window)
        dialog.accepted.connect(self._ask_where)
        dialog.open()

    @Slot()
    def _ask_where(self) -> None:
        ids, settings = self.ids(), self._window.settings
        form = self._format()
        counted = self.tr("%n-articles", "", len(ids))
        table = {"events": self.tr("events"), "mentions": self.tr("names")}
        what = table.get(settings.get(keys.CSV_WHAT), "")
        name = f"customs-desk_{self._window.now():%Y-%m-%d}_{counted}"
        name += (f"_{what}" if what else "") + form.suffix
        folder = Path(settings.get(keys.EXPORT_FOLDER) or Path.home())
        label = QCoreApplication.translate("Export", form.label)
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Export"), str(folder / name), f"{label} (*{form.suffix})"
        )
        if chosen:
            out = Path(chosen)
            out = out if out.suffix else out.with_suffix(form.suffix)
            settings.set(keys.EXPORT_FOLDER, str(out.parent))
            self.start(ids, out)

    def _format(self) -> Format:
        """The format chosen last; CSV where none was, or one that is no more."""
        return EXPORTS.get(self._window.settings.get(keys.EXPORT_FORMAT), EXPORTS["csv"])

    def start(self, ids: Sequence[int], out: Path) -> None:
        """Write the articles, or their events, as the settings say."""
        archive = self._window.results.archive
        if archive is None:
            return
        what = self._window.settings.get(keys.CSV_WHAT)
        job = _Job(what, self._format().name, archive, ids, out, self._options(what))

        def work(task: Task) -> tuple[Path, Written]:
            with archive.session():
                return job.out, _write(job, task)

        self._window.background.run(
            work, done=self._done, failed=self._failed, title=self.tr("Exporting")
        )

    def _options(self, what: str) -> CsvOptions:
        settings = self._window.settings
        columns: tuple[str, ...] = ()
        if settings.get(keys.CSV_COLUMNS) == "shown" and what == "articles":
            shown = self._window.list.columns.shown_fields()
            # What the list shows in italics needs a column of its own.
            pairs = ((name, "title_made") if name == "title" else (name,) for name in shown)
            columns = tuple(name for pair in pairs for name in pair)
            columns += (FULL_TEXT.name,) if settings.get(keys.CSV_TEXT) else ()
        return CsvOptions(
            delimiter=settings.get(keys.CSV_DELIMITER) or usual_delimiter(QLocale.system()),
            bom=settings.get(keys.CSV_BOM),
            one_line=settings.get(keys.CSV_ONE_LINE),
            guard=settings.get(keys.CSV_GUARD),
            full_text=settings.get(keys.CSV_TEXT) and what == "articles",
            columns=columns,
            in_words=_in_words if settings.get(keys.CSV_LOCAL_HEADERS) else None,
        )

    def _done(self, answer: tuple[Path, Written]) -> None:
        out, written = answer
        if written.cancelled:
            self._window.status.say(self.tr("The export was stopped; no file was written."))
            return
        rows = self.tr("%Ln row(s) written to “{name}”.", "", written.rows).format(name=out.name)
        if written.guarded:
            guarded = self.tr(
                "%Ln cell(s) protected from being taken for formulas.", "", written.guarded
            )
            rows = f"{rows} {guarded}"
        if written.shortened:
            cut = self.tr("%Ln text(s) cut to what a cell holds.", "", written.shortened)
            rows = f"{rows} {cut}"
        self._out = out
        self._window.status.say(rows, press=self.tr("Show in folder"), what=self._show_folder)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._out.parent)))

    def _failed(self, error: Exception) -> None:
        if isinstance(error, ExportProblem):
            self._window.show_sentence(in_words(error))
        else:
            self._window.show_error(error)


def _in_words(label: str) -> str:
    """A column's heading in the language of the window; some are fields of the article."""
    words = QCoreApplication.translate("Column", label)
    return words if words != label else QCoreApplication.translate("Field", label)


def _write(job: _Job, task: Task) -> Written:
    archive, options = job.archive, job.options
    if job.what == "events":
        return export_events(
            _events(job, task), job.out, options=options, form=job.form, whole=archive.text,
            cancelled=task.is_cancelled,
        )  # fmt: skip
    if job.what == "mentions":
        return export_mentions(
            _texts(job, task), job.out, options=options, form=job.form,
            cancelled=task.is_cancelled,
        )  # fmt: skip
    return export_articles(
        _articles(job, task), job.out, options=options, form=job.form, whole=archive.text,
        original=archive.original, cancelled=task.is_cancelled,
    )  # fmt: skip


def _texts(job: _Job, task: Task) -> Iterator[ArticleText]:
    for place, article in enumerate(job.ids):
        task.at(place, len(job.ids))
        yield job.archive.text(article)


def _articles(job: _Job, task: Task) -> Iterator[Article]:
    """The articles a page at a time, saying how far it is."""
    for start in range(0, len(job.ids), _PAGE):
        for place, article in enumerate(job.archive.articles(job.ids[start : start + _PAGE])):
            task.at(start + place, len(job.ids))
            yield article


def _events(job: _Job, task: Task) -> Iterator[DatedEvent]:
    for start in range(0, len(job.ids), _PAGE):
        task.at(start, len(job.ids))
        yield from job.archive.events(articles=job.ids[start : start + _PAGE])
