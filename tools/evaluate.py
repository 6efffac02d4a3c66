"""Measure the reading and compare with the figures recorded in tests/recorded_figures.toml.

    evaluate.py            exit 1 where a figure falls by more than 0.3 points
    evaluate.py --record   write today's figures down, after a change that is meant to move them

The labelled articles lie in ../shared/eval and are no part of the project; without them nothing
is measured.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RECORD = ROOT / "tests" / "recorded_figures.toml"
ALLOWED = 0.3  # points
ACCURACIES = ("title", "published", "source", "author", "place", "language")
SCORES = (
    "events value",
    "events joint",
    "people lenient",
    "people strict",
    "organisations lenient",
    "organisations strict",
    "places lenient",
    "places strict",
)


def main() -> int:
    """Print each figure beside the recorded one."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    options.add_argument("--record", action="store_true")
    chosen = options.parse_args()
    if not (chosen.shared / "eval").is_dir():
        print("The folder shared/eval does not lie beside this checkout; nothing is measured.")
        return 0
    figures = {**reading_figures(chosen.shared), **date_figures(chosen.shared)}
    if chosen.record:
        lines = [f'"{name}" = {value:.2f}\n' for name, value in sorted(figures.items())]
        RECORD.write_text("# Written by tools/evaluate.py --record; per cent.\n" + "".join(lines))
    recorded = tomllib.loads(RECORD.read_text("utf-8")) if RECORD.exists() else {}
    return compare(figures, recorded)


def compare(figures: dict[str, float], recorded: dict[str, float]) -> int:
    """1 where a figure fell or is missing."""
    fallen = []
    for name in sorted({*figures, *recorded}):
        now, before = figures.get(name), recorded.get(name)
        fell = before is not None and (now is None or now < before - ALLOWED)
        if fell:
            fallen.append(name)
        print(f"{name:34}{_shown(now):>9}  recorded {_shown(before):>7}{'  FELL' if fell else ''}")
    if fallen:
        print(f"{len(fallen)} figures fell by more than {ALLOWED} points: {', '.join(fallen)}")
    return 1 if fallen else 0


def _shown(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


def reading_figures(shared: Path) -> dict[str, float]:
    """Accuracies and F1 of the two labelled sets of articles, in per cent."""
    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        _run("evaluate_reading.py", "--shared", str(shared), "--out", folder)
        for path in sorted(Path(folder).glob("gold_*.json")):
            of_all = json.loads(path.read_text("utf-8"))["all"]
            name = path.stem.removeprefix("gold_")
            for field in ACCURACIES:
                figures[f"{name} {field}"] = 100 * of_all[field]["accuracy"]
            for field in SCORES:
                figures[f"{name} {field}"] = 100 * of_all[field]["f1"]
    return figures


def date_figures(shared: Path) -> dict[str, float]:
    """Value and strict F1 of the TimeML corpora, and phrases read right, in per cent."""
    out = _run("evaluate_dates.py", "--shared", str(shared))
    figures: dict[str, float] = {}
    columns = ("DATE value", "DATE strict", "all value", "all strict", "all relaxed")
    for name, numbers in re.findall(r"^(\w+) +((?:\d+\.\d+ *){5})$", out, re.MULTILINE):
        if name in {"TimeBank", "AQUAINT", "pooled"}:
            for column, number in zip(columns, numbers.split(), strict=True):
                figures[f"{name} {column}"] = float(number)
    for language, number in re.findall(r"^phrases (\w+): .*\((\d+\.\d) %\)", out, re.MULTILINE):
        figures[f"phrases {language}"] = float(number)
    return figures


def _run(tool: str, *arguments: str) -> str:
    """What one of the measuring tools prints."""
    command = [sys.executable, str(ROOT / "tools" / tool), *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    sys.exit(main())
