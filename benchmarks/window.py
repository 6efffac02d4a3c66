"""Measures a real window, offscreen: start, list and selection, and how smooth an import leaves it.

    python benchmarks/window.py --archive FOLDER/1000000.desk       start and list of that archive
    python benchmarks/window.py --files FOLDER                       gaps while the files come in

Times are what somebody waits, in milliseconds; a gap is how late a timer of 5 ms comes.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

# ruff: noqa: E402 -- the benchmark runs from a checkout that is not installed
sys.path[:0] = [str(Path(__file__).resolve().parents[1] / "src"), str(Path(__file__).parent)]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from customs_desk.archive import Order, open_archive
from customs_desk.ui.settings import Settings
from customs_desk.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable

_BEAT = 5  # milliseconds
_PATIENCE = 900.0  # seconds; ten thousand files take some minutes


class Painted(QObject):
    """Notes when a widget is painted first."""

    at = 0.0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.at:
            self.at = time.perf_counter()
        return False


class Heartbeat:
    """How late a timer comes."""

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(interval=_BEAT)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append(1000 * (now - self._last))
        self._last = now

    def told(self) -> str:
        """The median, the 95th percentile and the longest gap."""
        gaps = sorted(self.gaps[1:]) or [0.0]
        at = [gaps[len(gaps) // 2], gaps[int(0.95 * len(gaps))], gaps[-1]]
        return " / ".join(f"{gap:.0f}" for gap in at)


def until(app: QApplication, is_so: Callable[[], bool]) -> float:
    """Let the window live until something is so; milliseconds."""
    start = time.perf_counter()
    while not is_so() and time.perf_counter() - start < _PATIENCE:
        app.processEvents()
        time.sleep(0.0005)
    return 1000 * (time.perf_counter() - start)


def opened(app: QApplication, path: Path, folder: Path) -> tuple[Window, float]:
    """A window on an archive, and how long it took until it was painted."""
    start = time.perf_counter()
    stored = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    window = Window(open_archive(path, create=True), settings=Settings(stored))
    window.resize(1366, 768)
    painted = Painted()
    window.installEventFilter(painted)
    window.show()
    until(app, lambda: painted.at > 0)
    return window, 1000 * (painted.at - start)


def listing(app: QApplication, path: Path, folder: Path) -> None:
    """Start, sort, jump and select with an archive."""
    window, painted = opened(app, path, folder)
    print(f"painted after                    {painted:8.0f}")
    results, view = window.results, window.list
    rows = until(app, lambda: len(view.table.ids) > 0)
    print(f"  first rows after another       {rows:8.0f}")
    print(f"  all rows after another         {until(app, lambda: len(results.ids) > 0):8.0f}")
    until(app, lambda: window.background.is_idle)
    for field in ("title", "source", "words"):
        before = view.table.ids
        results.set_order(Order(field, descending=False))
        shown = until(app, lambda b=before: view.table.ids is not b)
        whole = until(app, lambda: window.background.is_idle)
        print(f"sorted by {field:10} first rows  {shown:8.0f}   all after another {whole:8.0f}")
    start = time.perf_counter()
    view.selectAll()
    app.processEvents()
    print(f"all {view.selected_count():,} selected    {1000 * (time.perf_counter() - start):8.0f}")
    start = time.perf_counter()
    view.scrollToBottom()
    view.viewport().repaint()
    print(f"at the end                       {1000 * (time.perf_counter() - start):8.0f}")
    window.close()
    until(app, lambda: window.background.is_idle)


def importing(app: QApplication, files: Path, folder: Path) -> None:
    """The gaps of the event loop while a folder is taken in."""
    window, _painted = opened(app, folder / "import.desk", folder)
    until(app, lambda: window.background.is_idle)
    heart = Heartbeat()
    start = time.perf_counter()
    window.importing.start([files], asked=True)
    until(app, lambda: window.importing.last is not None)
    taken = window.importing.last
    seconds = time.perf_counter() - start
    added = len(taken.added) if taken else 0
    print(f"{added:,} files in {seconds:.1f} s; gaps p50 / p95 / max ms: {heart.told()}")
    window.close()


def start_up(path: Path, runs: int) -> None:
    """A start with an archive against one with an empty archive, in turns: other load hits both.

    What the window's thread computes from the interpreter's start on, and how long one waits from
    the opening of the archive on, each at its best.
    """
    with tempfile.TemporaryDirectory() as folder:
        taken: dict[Path, list[tuple[float, ...]]] = {Path(folder, "empty.desk"): [], path: []}
        for _run in range(runs):
            for archive, some in taken.items():
                command = [sys.executable, __file__, "--paint", str(archive)]
                told = subprocess.run(command, capture_output=True, check=True).stdout
                some.append(tuple(map(float, told.split())))
        for archive, some in taken.items():
            computed, waited = (min(times) for times in zip(*some, strict=True))
            print(f"start until painted, {archive.name:20} computes {computed:6.0f} ms, "
                  f"takes {waited:6.0f} ms at best of {runs}")  # fmt: skip


def memory() -> str:
    """What this process holds now: of its own, and of files that others share with it (Linux)."""
    told = dict(
        line.split(":") for line in Path("/proc/self/smaps_rollup").read_text().split("\n")[1:-1]
    )
    held, own = (int(told[key].split()[0]) / 1024 for key in ("Rss", "Anonymous"))
    return f"{held:,.0f} MB, of them {own:,.0f} its own and the rest programs and libraries"


def main() -> None:
    """Run what the options ask for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--archive", type=Path)
    parser.add_argument("--files", type=Path)
    parser.add_argument("--paint", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    app = QApplication([])
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        if options.paint:
            _window, painted = opened(app, options.paint, folder)
            print(1000 * time.thread_time(), painted)
            sys.stdout.flush()
            os._exit(0)  # the rest of the list is of no interest here
        if options.archive:
            start_up(options.archive, 9)
            listing(app, options.archive, folder)
        if options.files:
            importing(app, options.files, folder)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"memory {memory()}; peak {peak:,.0f} MB, load {os.getloadavg()[0]:.1f}")
    sys.stdout.flush()
    os._exit(0)  # without waiting for what is still being looked for


if __name__ == "__main__":
    main()
