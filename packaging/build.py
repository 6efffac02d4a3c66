"""Freeze the program into dist/customs-desk, say how large it is, and run its self-test.

The same source gives the same bytes: times and hashes are fixed for PyInstaller.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "dist" / "customs-desk"


def main() -> int:
    """Build, measure, test; the exit code is the self-test's."""
    if sys.platform in {"win32", "darwin"}:
        make_icon()
    fixed = {
        "SOURCE_DATE_EPOCH": _commit_time(),
        "PYTHONHASHSEED": "1",
        "QT_QPA_PLATFORM": "offscreen",
    }
    subprocess.run(
        [
            sys.executable,
            "-m",
            "PyInstaller",
            "--noconfirm",
            "--log-level",
            "WARN",
            "--distpath",
            ROOT / "dist",
            "--workpath",
            ROOT / "build" / "pyinstaller",
            ROOT / "packaging" / "customs-desk.spec",
        ],
        check=True,
        env={**os.environ, **fixed},
        cwd=ROOT,
    )
    files = [path for path in OUT.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files)
    print(f"{OUT.relative_to(ROOT)}: {len(files)} files, {size / 1e6:.1f} MB", flush=True)
    return self_test()


def self_test() -> int:
    """Start the frozen program as a stranger would: another folder, no Python of ours about."""
    program = OUT / ("customs-desk-console.exe" if sys.platform == "win32" else "customs-desk")
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    with tempfile.TemporaryDirectory() as elsewhere:
        return subprocess.run(
            [program, "--self-test"], check=False, cwd=elsewhere, env=environment
        ).returncode


def make_icon() -> None:
    """The icon in the form that Windows or macOS wants, made by Qt's own image writers."""
    from PySide6.QtGui import QGuiApplication, QImage  # only these two systems need it

    application = QGuiApplication([])
    image = QImage(str(ROOT / "resources" / "icons" / "app-256.png"))
    (ROOT / "build").mkdir(exist_ok=True)
    suffix = "ico" if sys.platform == "win32" else "icns"
    if not image.save(str(ROOT / "build" / f"app.{suffix}")):
        raise SystemExit(f"The icon app.{suffix} could not be written.")
    application.quit()


def _commit_time() -> str:
    """The time of the commit that is built, so that it can be built again alike."""
    asked = os.environ.get("SOURCE_DATE_EPOCH")
    if asked:
        return asked
    git = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], check=False, capture_output=True, text=True, cwd=ROOT
    )
    return git.stdout.strip() or "1580601600"


if __name__ == "__main__":
    sys.exit(main())
