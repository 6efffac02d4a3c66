"""The program with a window: language, looks, log file, and what happens to faults of ours."""

from __future__ import annotations

import logging
import sys
import threading
from dataclasses import replace
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, QtMsgType, Slot, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from customs_desk import __version__
from customs_desk.paths import user_folder
from customs_desk.ui import settings as keys
from customs_desk.ui.appearance import icon, wear
from customs_desk.ui.collecting import Collecting
from customs_desk.ui.languages import Translations, chosen
from customs_desk.ui.settings import Settings
from customs_desk.ui.single import Single
from customs_desk.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

log = logging.getLogger("customs_desk")

_LOG_BYTES = 1_000_000
_LOG_FILES = 3
_FIRST_CARE = 20_000  # milliseconds after the start, when the user has begun to look
_CARE = 3_600_000  # and every hour after that


def run(archive_path: Path | None, paths: Sequence[Path]) -> int:
    """Show the window, import `paths`, and return the exit code when it closes."""
    app = make_application(sys.argv[:1])
    folder = start_log()
    single = Single(user_folder(), app)
    if not single.is_first and single.hand_over(archive_path, paths):
        return 0
    desk = Desk(app, Settings.of_user(), log_folder=folder)
    single.brought.connect(desk.take)
    desk.start(archive_path, paths)
    code = app.exec()
    single.end()
    return code


def make_application(arguments: Sequence[str]) -> QApplication:
    """The QApplication with its names; the one that exists where there is one."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(list(arguments))
    app.setApplicationName("customs-desk")
    app.setApplicationDisplayName("Customs Desk")
    app.setApplicationVersion(__version__)
    app.setOrganizationName(keys.ORGANISATION)
    QGuiApplication.setDesktopFileName("org.customsdesk.CustomsDesk")
    app.setWindowIcon(icon("app"))
    return app


def start_log() -> Path:
    """Write the log into the user's folder, a few files of a megabyte; returns the folder."""
    folder = user_folder() / "log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            folder / "customs-desk.log",
            maxBytes=_LOG_BYTES,
            backupCount=_LOG_FILES - 1,
            encoding="utf-8",
            errors="backslashreplace",
        )
    except OSError:
        handler = logging.StreamHandler()  # a read-only home must not stop the program
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    log.info("Customs Desk %s, Python %s", __version__, sys.version.split()[0])
    return folder


class Desk(QObject):
    """The running program: makes the window, and makes it again in another language."""

    def __init__(self, app: QApplication, settings: Settings, *, log_folder: Path) -> None:
        super().__init__(app)
        self._app, self._settings, self._log_folder = app, settings, log_folder
        self._collecting = Collecting(self)
        self._translations = Translations(app)
        self._translations.speak(chosen(settings.get(keys.LANGUAGE)))
        self._usual_style = app.style().name()
        wear(settings.get(keys.APPEARANCE))
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        sys.excepthook = self._note_fault
        threading.excepthook = lambda fault: log.critical(
            "a thread ended in a fault",
            exc_info=(fault.exc_type, fault.exc_value or fault.exc_type(), fault.exc_traceback),
        )
        qInstallMessageHandler(_note_qt)
        self._care = QTimer(self, interval=_CARE)
        self._care.timeout.connect(self._take_care)
        self.window = self._make_window()

    def end(self) -> None:
        """Give back what the program took over while it ran."""
        self._collecting.end()
        qInstallMessageHandler(None)
        self.deleteLater()

    def start(self, archive_path: Path | None, paths: Sequence[Path]) -> None:
        """Show the window with an archive in it, and import what was named at the start."""
        window = self.window
        window.show()
        path = archive_path or self._last_archive()
        if path is not None:
            window.opening.open(path, create=archive_path is not None and not path.exists())
        self._restore_query()
        self._care.start()
        QTimer.singleShot(_FIRST_CARE, self, self._take_care)
        if paths:
            window.importing.start([Path(name).absolute() for name in paths])

    @Slot()
    def _take_care(self) -> None:
        """Back up where one is due, and keep the list of changes within its bounds."""
        window = self.window
        if not window.background.tasks:
            window.changing.forget_old()
            window.keeping.back_up_if_due()

    @Slot(object, list)
    def take(self, archive_path: Path | None, paths: Sequence[Path]) -> None:
        """What a later start of the program brings: it ends, and this window comes forward."""
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()
        here = window.results.archive
        if archive_path is not None and (here is None or here.path != archive_path):
            window.opening.open(archive_path, create=not archive_path.exists())
        if paths:
            window.importing.start(list(paths))

    def _last_archive(self) -> Path | None:
        """The archive to begin with: the last one, else the user's first, where it is there."""
        last = self._settings.get(keys.LAST_ARCHIVE)
        if not self._settings.get(keys.REOPEN):
            return None
        for path in (Path(last) if last else None, self.window.opening.default_path()):
            if path is not None and path.is_file():
                return path
        return None

    def _restore_query(self) -> None:
        if self._settings.get(keys.KEEP_QUERY) and self.window.results.archive is not None:
            lines = self._settings.get(keys.QUERY_FILTERS).split("\n")
            pairs = (line.partition("\t") for line in lines if line)
            filters = tuple((field, value) for field, _, value in pairs)
            text = self._settings.get(keys.QUERY_TEXT)
            now = self.window.results.query
            self.window.results.set_query(replace(now, text=text, filters=filters))

    def _make_window(self) -> Window:
        window = Window(settings=self._settings, log_folder=self._log_folder)
        window.setting_changed.connect(self._follow_setting)
        return window

    @Slot(str)
    def _follow_setting(self, key: str) -> None:
        if key == keys.APPEARANCE.key:
            wear(self._settings.get(keys.APPEARANCE))
        elif key == keys.LANGUAGE.key:
            QTimer.singleShot(0, self, self._speak)

    @Slot()
    def _speak(self) -> None:
        """Make the window again in the language chosen; archive, query and article stay."""
        old = self.window
        if old.background.tasks:
            old.status.say(self.tr("The language changes at the next start."))
            return
        results = old.results
        archive, query, current = results.archive, results.query, results.current
        self._translations.speak(chosen(self._settings.get(keys.LANGUAGE)))
        quits = self._app.quitOnLastWindowClosed()
        self._app.setQuitOnLastWindowClosed(False)
        old.close()
        self.window = self._make_window()
        self.window.show()
        if archive is not None:
            self.window.results.show_archive(archive)
            self.window.results.set_query(query)
            self.window.results.choose_when_found([current])
        old.deleteLater()
        self._app.setQuitOnLastWindowClosed(quits)

    @Slot(Qt.ColorScheme)
    def _follow_system(self, _scheme: Qt.ColorScheme) -> None:
        if self._settings.get(keys.APPEARANCE) == "system":
            wear("system")

    def _note_fault(
        self,
        kind: type[BaseException],
        fault: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """A fault of ours: into the log, and one sentence to the user; the program goes on."""
        if issubclass(kind, KeyboardInterrupt):
            self._app.quit()
            return
        log.critical("a fault in the program", exc_info=(kind, fault, trace))
        text = self.tr("A fault in the program: {fault}. Nothing was lost; the log file says more.")
        self.window.status.say(text.format(fault=kind.__name__))


def _note_qt(kind: QtMsgType, _context: object, message: str) -> None:
    """What Qt has to say goes into the log too."""
    level = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
    }.get(kind, logging.ERROR)
    logging.getLogger("qt").log(level, "%s", message)
