"""The program can prove that it works, and notices when it does not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import customs_desk

SOURCE = Path(customs_desk.__file__).parents[1]


def self_test(code: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(SOURCE), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-c", code], check=False, capture_output=True, text=True, env=environment
    )


@pytest.mark.slow
def test_a_working_copy_passes_its_self_test() -> None:
    done = self_test(
        "import sys; from customs_desk.__main__ import main; sys.exit(main(['--self-test']))"
    )
    assert done.returncode == 0, done.stdout + done.stderr
    for step in ("took", "searched", "showed", "exported", "undid", "verified"):
        assert step in done.stdout


@pytest.mark.slow
def test_a_copy_without_its_samples_fails_its_self_test(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from customs_desk import selftest; "
        f"selftest.shipped = lambda name: Path({str(tmp_path)!r}) / name; sys.exit(selftest.run())"
    )
    done = self_test(code)
    assert done.returncode == 1
    assert "sample articles are not there" in done.stdout
