"""Proves that this installed copy works: takes the samples in, shows, finds, exports, undoes.

Everything happens in a temporary folder; nothing of the user's is read or written.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
import traceback
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from customs_desk.archive import Order, Query, open_archive
from customs_desk.export import export_articles, export_events, read_csv
from customs_desk.paths import shipped

if TYPE_CHECKING:
    from collections.abc import Callable

    from customs_desk.archive import Archive
    from customs_desk.ui.window import Window

_SECONDS = 60  # for one step; a busy machine may take long, a broken copy for ever


class Broken(Exception):
    """A step that did not do what it should; the text says which."""


def run() -> int:
    """Go through all steps, telling each; 0 when every one passed."""
    if sys.platform == "linux" and not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    begun = time.monotonic()
    try:
        with tempfile.TemporaryDirectory(prefix="customs-desk-") as folder:
            _Test(Path(folder)).all_steps()
    except Broken as broken:
        _say(f"FAILED: {broken}")
        return 1
    except Exception:  # noqa: BLE001 -- the edge of the program: whatever it is, the copy is broken
        _say(f"FAILED\n{traceback.format_exc()}")
        return 1
    _say(f"All well, in {time.monotonic() - begun:.1f} s.")
    return 0


class _Test:
    """The steps, in the order of a first day with the program."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._samples = shipped("data/samples")
        self._faults: list[str] = []

    def all_steps(self) -> None:
        count = len([path for path in self._samples.glob("*") if path.is_file()])
        if not count:
            raise Broken(f"the sample articles are not there ({self._samples})")
        archive = open_archive(self._folder / "Проба ýü.desk", create=True)
        window = self._show(archive)
        try:
            self._take_in(window, count)
            self._search(window, archive)
            self._look(window)
            self._export(archive, count)
            self._undo(window, archive, count)
            self._verify(archive)
        finally:
            window.close()
            archive.close()
        if self._faults:
            raise Broken("the window reported a fault\n" + "\n".join(self._faults))

    def _show(self, archive: Archive) -> Window:
        # Qt is loaded here, after the choice of a platform without a screen.
        from PySide6.QtCore import QSettings

        from customs_desk.ui.app import make_application
        from customs_desk.ui.settings import Settings
        from customs_desk.ui.window import Window

        make_application(["customs-desk"])
        sys.excepthook = lambda kind, fault, trace: self._faults.append(
            "".join(traceback.format_exception(kind, fault, trace))
        )
        store = QSettings(str(self._folder / "settings.ini"), QSettings.Format.IniFormat)
        window = Window(archive, settings=Settings(store), log_folder=self._folder)
        window.show()
        return window

    def _take_in(self, window: Window, count: int) -> None:
        window.importing.start([self._samples])
        self._wait(lambda: len(window.results.ids) == count, "the samples did not all go in")
        _say(f"took {count} sample articles in")

    def _search(self, window: Window, archive: Archive) -> None:
        for words in ("customs", "таможня", "gümrük", "бажы"):
            wanted = len(archive.find(Query(words), Order()))
            window.results.set_query(Query(words))
            self._wait(
                lambda wanted=wanted: 0 < len(window.results.ids) == wanted,  # type: ignore[misc]
                f"nothing was found for “{words}”",
            )
        window.results.set_query(Query())
        self._wait(lambda: len(window.results.ids) > 1, "the search could not be cleared")
        _say("searched in four languages")

    def _look(self, window: Window) -> None:
        window.results.choose(window.results.ids[0])
        for name in ("list", "detail", "timeline"):
            window.actions_by_name[name].trigger()
            self._wait(lambda: window.background.is_idle, f"“{name}” did not come to rest")
            picture = window.grab().toImage()
            colours = {
                picture.pixel(x, y)
                for x in range(0, picture.width(), 5)
                for y in range(0, picture.height(), 5)
            }
            if len(colours) < 3:
                raise Broken(f"“{name}” shows nothing")
        _say("showed every view")

    def _export(self, archive: Archive, count: int) -> None:
        ids = archive.find(Query(), Order())
        articles, events = self._folder / "articles.csv", self._folder / "events.csv"
        export_articles(archive.articles(ids), articles)
        written = export_events(archive.events(articles=ids), events, whole=archive.text)
        if len(read_csv(articles)) != count or len(read_csv(events)) != written.rows:
            raise Broken("the table does not hold what was exported")
        _say(f"exported {count} articles and {written.rows} events")

    def _undo(self, window: Window, archive: Archive, count: int) -> None:
        archive.undo(now=_now())
        self._wait(lambda: not window.results.ids, "undo did not take the import back")
        archive.redo(now=_now())
        self._wait(lambda: len(window.results.ids) == count, "redo did not bring the import back")
        _say("undid and redid the import")

    def _verify(self, archive: Archive) -> None:
        findings = archive.verify()
        if findings:
            raise Broken("the archive is damaged: " + findings[0].sentence)
        _say("verified the archive")

    def _wait(self, until: Callable[[], bool], otherwise: str) -> None:
        """Let the window work until it is so; raises Broken with `otherwise` when it never is."""
        from PySide6.QtCore import QCoreApplication, QEventLoop

        last = time.monotonic() + _SECONDS
        while not until():
            if time.monotonic() > last:
                raise Broken(otherwise)
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
            time.sleep(0.005)


def _now() -> datetime:
    return datetime.now(UTC).replace(tzinfo=None)


def _say(sentence: str) -> None:
    sys.stdout.write(sentence + "\n")
    sys.stdout.flush()
