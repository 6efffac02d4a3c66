"""Draw the README's picture: the program's own window over the sample articles, without a screen.

screenshot.py [--out docs/screenshot.png] [--appearance light|dark]
"""

from __future__ import annotations

import argparse
import os
import tempfile
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QSettings, QSize
from PySide6.QtWidgets import QApplication  # noqa: TC002 -- beside its like

from customs_desk.accession import take_in
from customs_desk.archive import open_archive
from customs_desk.paths import shipped
from customs_desk.ui.app import make_application
from customs_desk.ui.appearance import wear
from customs_desk.ui.languages import Translations
from customs_desk.ui.settings import Settings
from customs_desk.ui.window import Window

SIZE = QSize(1366, 768)
QUIET = 1500  # milliseconds after which everything has been drawn


def main() -> int:
    """Take the samples into an archive of its own, show the window, keep what it looks like."""
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--out", type=Path, default=Path("docs/screenshot.png"))
    options.add_argument("--appearance", choices=("light", "dark"), default="light")
    chosen = options.parse_args()
    app = make_application(["customs-desk"])
    app.setStyle("Fusion")
    wear(chosen.appearance)
    Translations(app).speak("en")
    with tempfile.TemporaryDirectory() as folder:
        draw(app, Path(folder), chosen.out)
    print(f"{chosen.out} drawn")
    return 0


def draw(app: QApplication, folder: Path, out: Path) -> None:
    """The window over the samples, an article chosen, as a PNG."""
    archive = open_archive(folder / "samples.desk", create=True)
    now = datetime.now(UTC).replace(tzinfo=None)
    done = take_in([shipped("data/samples")], archive, now=now)
    settings = Settings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
    window = Window(archive, settings=settings, now=lambda: now)
    window.show()
    window.showNormal()  # a small screen would have it take the whole of it
    window.resize(SIZE)
    settle(app)
    window.results.choose(done.added[2])
    window.list.setFocus()
    settle(app)
    window.grab().save(str(out))
    window.close()
    archive.close()


def settle(app: QApplication) -> None:
    """Let the window answer until it has been quiet for a while."""
    until = QDeadlineTimer(QUIET)
    while not until.hasExpired():
        app.processEvents()


if __name__ == "__main__":
    raise SystemExit(main())
