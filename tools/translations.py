"""Keep the translations: collect the strings (`--collect`) and make the .qm files Qt loads.

`--if-older` makes only those .qm files that are older than their .ts. Needs the virtual
environment, whose PySide6 brings lupdate and lrelease; no screen.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("ru", "tk", "ky")  # English stands in the source, plurals in ui/languages.py


def main() -> int:
    """Do what the options say; 1 when a tool failed."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--collect", action="store_true", help="update the .ts from the source")
    options.add_argument("--if-older", action="store_true", help="make only what is out of date")
    chosen = options.parse_args()
    if chosen.collect and not collect():
        return 1
    for source in sorted(FOLDER.glob("*.ts")):
        made = source.with_suffix(".qm")
        fresh = made.exists() and made.stat().st_mtime >= source.stat().st_mtime
        if not (chosen.if_older and fresh) and not _tool(
            "lrelease", "-silent", source, "-qm", made
        ):
            return 1
    return 0


def collect() -> bool:
    """Bring every .ts up to the strings of the source; strings that went are dropped."""
    sources = sorted((ROOT / "src" / "customs_desk").rglob("*.py"))
    return all(
        _tool(
            "lupdate",
            *sources,
            "-ts",
            FOLDER / f"customs-desk_{language}.ts",
            "-target-language",
            language,
            "-source-language",
            "en",
            "-no-obsolete",
            "-locations",
            "none",
        )
        for language in LANGUAGES
    )


def _tool(name: str, *arguments: Path | str) -> bool:
    """Run one of Qt's tools as PySide6 installs it."""
    script = Path(sys.executable).parent / f"pyside6-{name}"
    if not script.exists():
        script = script.with_suffix(".exe")
    return subprocess.run([script, *arguments], check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
