#!/usr/bin/env python3
"""Measure the reading against the gold labels beside a checkout, and against our own samples.

    evaluate_reading.py [--shared DIR] [--out DIR] [--errors N] [--open]

Reads ../shared/eval/articles and ../shared/seeds, writes predictions as JSON Lines into --out
(a temporary folder by default) and prints the table of score_reading.py for each.

The gold of the scorer writes "since 2009" as 2009, where the program says 2009/..; open ranges are
compared by their printed end unless --open is given.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from customs_desk.article import Kind  # noqa: E402 -- the source tree is put first
from customs_desk.reading import read  # noqa: E402
from customs_desk.reading.files import read_file  # noqa: E402

if TYPE_CHECKING:
    from customs_desk.article import Document, Event, Reading


def prediction(document: Document, reading: Reading, *, keep_open: bool) -> dict[str, Any]:
    """One article in the form that score_reading.py wants."""
    text = document.text
    return {
        "id": document.name[:3],
        "title": reading.title,
        "published": reading.published.edtf if reading.published else None,
        "source": reading.source,
        "author": reading.author,
        "language": reading.language,
        "other_languages": list(reading.other_languages),
        "place": reading.place,
        "events": [_event(document, event, keep_open=keep_open) for event in reading.events],
        "people": list(reading.printed_names(Kind.PERSON)),
        "organisations": list(reading.printed_names(Kind.ORGANISATION)),
        "places": list(reading.printed_names(Kind.PLACE)),
        "boilerplate": [text[span.start : span.end] for span in reading.boilerplate],
    }


def _event(document: Document, event: Event, *, keep_open: bool) -> dict[str, Any]:
    value = event.when.edtf
    if not keep_open:
        value = value.removesuffix("/..").removeprefix("../")
    return {
        "text": event.text,
        "value": value,
        "start": document.offset_as_decoded(event.start),
        "end": document.offset_as_decoded(event.end),
    }


def predict(folder: Path, out: Path, *, keep_open: bool) -> float:
    """Read every file of a folder into a JSON Lines file; the seconds it took."""
    documents = [d for path in sorted(folder.glob("*.txt")) for d in read_file(path)]
    begun = time.perf_counter()
    rows = [prediction(d, read(d), keep_open=keep_open) for d in documents]
    taken = time.perf_counter() - begun
    out.write_text(
        "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8"
    )
    print(f"{folder.name}: {len(rows)} files, {len(rows) / taken:.0f} a second")
    return taken


def main() -> int:
    """Predict, score, print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    options.add_argument("--out", type=Path)
    options.add_argument("--errors", type=int, default=0)
    options.add_argument("--open", action="store_true")
    chosen = options.parse_args()
    if not chosen.shared.is_dir():
        print("The folder shared/ does not lie beside this checkout; nothing is measured.")
        return 0
    with tempfile.TemporaryDirectory() as temporary:
        out = chosen.out or Path(temporary)
        out.mkdir(parents=True, exist_ok=True)
        for gold, folder in (("gold_seeds", "seeds"), ("gold_articles", "eval/articles")):
            predicted = out / f"{gold}.jsonl"
            predict(chosen.shared / folder, predicted, keep_open=chosen.open)
            scorer = chosen.shared / "eval" / "score_reading.py"
            labels = chosen.shared / "eval" / f"{gold}.jsonl"
            where = ["--dir", str(chosen.shared / folder), "--errors", str(chosen.errors)]
            subprocess.run(
                [
                    sys.executable,
                    str(scorer),
                    str(labels),
                    str(predicted),
                    *where,
                    "--json",
                    str(predicted.with_suffix(".json")),
                ],
                check=True,
            )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
