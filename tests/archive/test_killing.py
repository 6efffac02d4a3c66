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


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["migration", "backup", "undo"])
def test_killing_in_the_middle_of_one_kind_of_work_loses_nothing(kind: str) -> None:
    command = [sys.executable, str(KILLS.with_name("kills_within.py")), kind, "1"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith(f"1 kills in {kind}, 0 with damage or loss; ")
