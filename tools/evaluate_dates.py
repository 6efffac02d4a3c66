"""Score the reading of dates on the sets of ../shared/eval and print one table.

usage: evaluate_dates.py [--shared FOLDER] [--errors SET] [--half dev|held]

TimeBank and AQUAINT are split in two by a hash of the document's name, so that work on one half
shows on the other whether it generalises. The sets are measured, never copied.
"""

from __future__ import annotations

import argparse
import datetime as dt
import importlib.util
import io
import json
import sys
import time
import zlib
from contextlib import redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "src"))


def load(path: Path) -> ModuleType:
    """A scorer of the shared folder as a module."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path} cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = module
    spec.loader.exec_module(module)
    return module


def rows(text: str, day: str) -> list[tuple[int, int, str, str]]:
    """TIMEX3 offsets, types and values of a text written on a day ("" for none)."""
    from customs_desk.reading.dates import find

    anchor = dt.date.fromisoformat(day[:10]) if day else None
    return [
        (timex.start, timex.end, timex.type, timex.value)
        for found in find(text, anchor=anchor)
        for timex in found.timexes
    ]


def half_of(name: str) -> str:
    """The half that a document belongs to."""
    return "held" if zlib.crc32(name.encode()) % 2 else "dev"


def score_corpora(shared: Path, *, errors: str) -> list[tuple[str, dict[str, float]]]:
    """Value F1 of each corpus, of each half and of all together, for all types and for DATE."""
    timex = load(shared / "eval" / "score_timex.py")
    counts: dict[tuple[str, str], Any] = {}
    for folder in sorted((shared / "eval" / "timeml").iterdir()):
        if not folder.is_dir():
            continue
        for document in timex.read_corpus(folder):
            ours = [timex.Timex(*row) for row in rows(document.text, document.dct)]
            names = (folder.name, half_of(document.doc), "pooled")
            if errors in names:
                timex.print_errors([document], {document.doc: ours})
            for wanted in (None, "DATE"):
                part = timex.count(
                    timex.of_type(document.gold, wanted), timex.of_type(ours, wanted)
                )
                for name in names:
                    key = (name, wanted or "all")
                    counts[key] = counts.get(key, timex.Counts()) + part
    table = []
    for name in dict.fromkeys(name for name, _ in counts):
        every, dates = counts[name, "all"].figures(), counts[name, "DATE"].figures()
        table.append(
            (
                name,
                {
                    "DATE value": dates["value_f1"],
                    "DATE strict": dates["strict_f1"],
                    "all value": every["value_f1"],
                    "all strict": every["strict_f1"],
                    "all relaxed": every["relaxed_f1"],
                },
            )
        )
    return table


def score_phrases(shared: Path, *, verbose: bool) -> dict[str, tuple[int, int]]:
    """Phrases read right and all, by language, as score_date_phrases.py counts them."""
    scorer = load(shared / "eval" / "score_date_phrases.py")
    counted: dict[str, tuple[int, int]] = {}
    lines = (shared / "eval" / "date_phrases.jsonl").read_text(encoding="utf-8").splitlines()
    for line in lines:
        phrase = json.loads(line)
        gold = tuple(dt.date.fromisoformat(phrase[key]) for key in ("earliest", "latest"))
        with redirect_stdout(io.StringIO()):
            spans = [
                s for *_, v in rows(phrase["text"], phrase["dct"]) if (s := scorer.interval(v))
            ]
        whole = (min(s[0] for s in spans), max(s[1] for s in spans)) if spans else None
        right = gold in spans or gold == whole
        if verbose and not right:
            print(
                "PHRASE",
                phrase["id"],
                phrase["text"],
                phrase["edtf"],
                rows(phrase["text"], phrase["dct"]),
            )
        good, every = counted.get(phrase["lang"], (0, 0))
        counted[phrase["lang"]] = (good + right, every + 1)
    return counted


def speed(shared: Path) -> float:
    """Megabytes of mixed articles read a second of processor time."""
    from customs_desk.reading.dates import find

    texts = [
        path.read_bytes().decode("utf-8", errors="replace")
        for path in sorted((shared / "eval" / "articles").iterdir())
    ]
    size = sum(len(text.encode()) for text in texts)
    find(texts[0])
    start = time.process_time()
    rounds = max(1, 1_000_000 // size)
    for _ in range(rounds):
        for text in texts:
            find(text, anchor=dt.date(2020, 1, 1))
    return size * rounds / 1e6 / (time.process_time() - start)


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--errors", default="", help="list the differences of one set")
    options = parser.parse_args()
    if not options.shared.is_dir():
        print(f"{options.shared} is not there; nothing was measured")
        return 0
    table = score_corpora(options.shared, errors=options.errors)
    columns = ("DATE value", "DATE strict", "all value", "all strict", "all relaxed")
    print(f"{'set':10}" + "".join(f"{column:>13}" for column in columns))
    for name, figures in table:
        print(f"{name:10}" + "".join(f"{100 * figures[column]:13.2f}" for column in columns))
    for language, (right, every) in score_phrases(
        options.shared, verbose=bool(options.errors)
    ).items():
        print(f"phrases {language}: {right} of {every} ({100 * right / every:.1f} %)")
    print(f"speed: {speed(options.shared):.2f} MB a second")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
