"""A power cut at any write leaves a whole archive with everything that it had said."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

CUTS = Path(__file__).resolve().parents[2] / "benchmarks" / "power_cuts.py"


def cut(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(CUTS), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the recorder needs a shared SQLite library")
def test_cutting_the_power_at_writes_loses_nothing_that_was_said() -> None:
    done = cut("15")
    assert done.returncode == 0, done.stdout + done.stderr
    assert ", 0 with damage or loss" in done.stdout


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the recorder needs a shared SQLite library")
def test_the_same_cuts_find_what_is_lost_without_syncing() -> None:
    done = cut("8", "--synchronous", "OFF")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "acknowledged articles are lost" in done.stdout or "damaged" in done.stdout
