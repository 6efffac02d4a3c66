"""How many articles of 2.5 KB are read in a second of one core, dates and names included.

    python benchmarks/reading.py [--rounds 3] [--profile]

The articles are the project's own samples, each made longer with paragraphs of others in its
language. CPU seconds are counted, and the best round: other programs may be at work.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SIZE = 2_500
START = "import time; t = time.process_time(); {}; print(time.process_time() - t)"
FIRST = (
    "from customs_desk.reading import read; "
    "from customs_desk.reading.files import document; "
    "read(document('A title\\n\\nOn 5 May 2020 the customs met.'.encode(), name='a', came_from=''))"
)


def texts() -> dict[str, list[str]]:
    """The samples by language."""
    return {
        folder.name: [p.read_text("utf-8", "replace") for p in sorted(folder.glob("*.txt"))]
        for folder in sorted((ROOT / "tests" / "corpus").iterdir())
        if folder.is_dir()
    }


def grown(text: str, others: list[str], number: int) -> str:
    """The text with paragraphs of others before its last one until it is long enough."""
    parts = text.rstrip().split("\n\n")
    more = [p for other in others for p in other.split("\n\n") if len(p) > 150]
    while more and sum(map(len, parts)) < SIZE:
        number = (number * 31 + 7) % len(more)
        parts.insert(max(1, len(parts) - 1), more[number])
    return "\n\n".join(parts)


def main() -> None:
    """Print articles a second by language and in all, and the CPU time of the first reading."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--profile", action="store_true")
    chosen = options.parse_args()
    started = subprocess.run(
        [sys.executable, "-c", START.format(FIRST)], capture_output=True, text=True, check=True
    )
    print(f"import and first reading: {1000 * float(started.stdout):.0f} ms of CPU")
    from customs_desk.reading import read
    from customs_desk.reading.files import document

    total = seconds = 0.0
    for language, found in texts().items():
        made = [
            document(grown(text, found, k).encode(), name=f"{k}.txt", came_from="")
            for k, text in enumerate(found)
        ]
        for one in made[:5]:
            read(one)
        best = float("inf")
        for _round in range(chosen.rounds):
            began = time.process_time()
            for one in made:
                read(one)
            best = min(best, time.process_time() - began)
        size = sum(len(one.content) for one in made) / len(made)
        letters = sum(len(one.text) for one in made) / len(made)
        print(
            f"{language}: {len(made) / best:6.0f} a second ({letters:.0f} characters, {size:.0f} B)"
        )
        total, seconds = total + len(made), seconds + best
        if chosen.profile:
            profile = cProfile.Profile()
            profile.runcall(lambda made=made: [read(one) for one in made])
            pstats.Stats(profile).sort_stats("tottime").print_stats(30)
    print(f"all: {total / seconds:.0f} a second")


if __name__ == "__main__":
    main()
