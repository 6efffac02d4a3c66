"""What every test has: Qt without a screen, derandomised properties in CI, the shared samples."""

from __future__ import annotations

import faulthandler
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A busy computer is no fault of ours.
_PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", _PATIENT, derandomize=True)
settings.register_profile("dev", _PATIENT)
settings.load_profile("ci" if os.environ.get("CI") else "dev")


def pytest_sessionfinish() -> None:
    """Empty the clipboard: without a screen, Qt frees what we put there after Python has ended.

    The process then dies of a segmentation fault although every test has passed. On a real screen
    the clipboard goes with the application, while Python is still there.
    """
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()


def pytest_unconfigure() -> None:
    """Say where a process waits that does not end after its tests: a thread of ours keeps it."""
    faulthandler.dump_traceback_later(PATIENCE // 1000, exit=True)


PATIENCE = 120_000  # milliseconds; what is waited for comes, however busy the computer is


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """Somebody who waits longer than the five seconds that are usual."""
    for wait in ("waitUntil", "waitSignal", "waitSignals", "waitActive", "waitExposed"):
        setattr(qtbot, wait, partial(getattr(qtbot, wait), timeout=PATIENCE))
    return qtbot


SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of seeds and gold labels that lies beside a checkout; not part of the project."""
    if not SHARED.is_dir():
        pytest.skip("the folder shared/ does not lie beside this checkout")
    return SHARED


@pytest.fixture(scope="session")
def seeds(shared: Path) -> list[Path]:
    """The five sample articles the project began with, in the order of their names."""
    return sorted((shared / "seeds").glob("*.txt"))
