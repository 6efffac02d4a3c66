"""What every test has: Qt without a screen, derandomised properties in CI, the shared samples."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "ci", derandomize=True, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile("dev", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "dev")


def pytest_sessionfinish() -> None:
    """Empty the clipboard: without a screen, Qt frees what we put there after Python has ended.

    The process then dies of a segmentation fault although every test has passed. On a real screen
    the clipboard goes with the application, while Python is still there.
    """
    gui = sys.modules.get("PySide6.QtGui")
    if gui is not None and gui.QGuiApplication.instance() is not None:
        gui.QGuiApplication.clipboard().clear()


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
