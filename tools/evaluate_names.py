"""Scores names against labelled articles: `evaluate_names.py GOLD.jsonl FOLDER`, per language.

A gold line holds id, language, people, organisations, places, optionally aliases, optional and
boilerplate (the strings to leave out); FOLDER holds the texts, named by their ids. `--scorer`
names a score_reading.py whose `score_entities` counts, so that everybody counts alike.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

from customs_desk.article import Kind
from customs_desk.reading.names import find_names

KINDS = {
    "people": Kind.PERSON,
    "organisations": Kind.ORGANISATION,
    "places": Kind.PLACE,
}


def scorer(path: Path) -> Any:
    """The module that holds `score_entities`."""
    spec = importlib.util.spec_from_file_location("score_reading", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path} cannot be loaded as Python")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read_names(text: str, gold: dict[str, Any]) -> dict[str, list[str]]:
    """The names of one text by kind, the gold boilerplate left out."""
    skip = []
    for string in gold.get("boilerplate", []):
        at = text.find(string)
        if at >= 0:
            skip.append((at, at + len(string)))
    found = find_names(text, language=gold["language"], skip=skip)
    return {
        name: list(dict.fromkeys(m.name for m in found if m.kind is kind))
        for name, kind in KINDS.items()
    }


def f1(hits: int, extra: int, missed: int) -> float:
    """The harmonic mean of precision and recall; 1 where there was nothing to find."""
    return 2 * hits / (2 * hits + extra + missed) if hits + extra + missed else 1.0


def main() -> int:
    """Prints one line per field and language; with --errors what was missed and invented."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--errors", action="store_true")
    options = parser.parse_args()
    score = scorer(options.scorer)
    sums: defaultdict[tuple[str, str, str], list[int]] = defaultdict(lambda: [0, 0, 0])
    for line in options.gold.read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        path = next(options.folder.glob(f"{gold['id']}*"))
        text = path.read_bytes().decode(gold.get("encoding") or "utf-8", "replace")
        read = read_names(text, gold)
        for field in KINDS:
            strict, lenient, missed, extra = score.score_entities(field, gold, read)
            for how, counts in (("strict", strict), ("lenient", lenient)):
                for language in (gold["language"], "all"):
                    total = sums[field, how, language]
                    total[:] = [a + b for a, b in zip(total, counts, strict=True)]
            if options.errors and (missed or extra or strict != lenient):
                print(gold["id"], field, "missed", missed, "extra", extra, "of", read[field])
    for (field, how, language), counts in sorted(sums.items()):
        print(f"{field:14} {how:8} {language:4} {f1(*counts):.3f}  {counts}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
