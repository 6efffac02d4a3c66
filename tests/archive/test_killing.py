"""A process killed while it writes leaves a whole archive with everything that it had said."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

KILLS = Path(__file__).resolve().parents[2] / "benchmarks" / "kills.py"


@pytest.mark.slow
def test_killing_a_writer_at_random_moments_loses_nothing_it_had_said() -> None:
    done = subprocess.run(
        [sys.executable, str(KILLS), "6"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("6 kills, ")
