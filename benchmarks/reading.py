"""How soon the reading is ready, and how many articles of 2.5 KB it reads in a second of one core.

    python benchmarks/reading.py [--rounds 3] [--profile] [FOLDER ...]

The articles are the project's own samples, each made longer with paragraphs of others in its
language until it has 2,500 characters; real articles where `../shared` lies beside the project,
each joined with those after it and cut at 2,500 bytes; and the files of the folders as they are.
The samples are made of sentences with dates and names, more of them than an article has. CPU is
counted, and the best round: other programs may be at work. Starts are fresh processes that find
their bytecode written; what Python itself takes to start is in no figure but that of the commands.
"""

from __future__ import annotations

import argparse
import cProfile
import os
import pstats
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.article import Document

ROOT = Path(__file__).resolve().parents[1]
SIZE = 2_500
SHARED = ROOT.parent / "shared"
REAL = {"seeds": SHARED / "seeds", "real articles": SHARED / "eval" / "articles"}
SAMPLE = ROOT / "data" / "samples" / "04-fellowship-visit.txt"
STAGES = ("import", "tables", "first text")
# What each stage does in a fresh process: of dates alone, and of all of reading.
STARTS = {
    "dates": (
        "from customs_desk.reading.dates import find",
        "from customs_desk.reading.dates.grammar import grammar; grammar()",
        "find(text)",
    ),
    "all of reading": (
        (
            "from customs_desk.reading import pipeline, read; "
            "from customs_desk.reading.files import document"
        ),
        (
            "from customs_desk.reading.dates.grammar import grammar; "
            "from customs_desk.reading.event_words import event_words; "
            "from customs_desk.reading.layout.phrases import phrases; "
            "from customs_desk.reading.names.lexicon import lexicon; "
            "grammar(), event_words(), phrases(), lexicon()"
        ),
        "read(document(text.encode(), name='a'))",
    ),
}
COMMANDS = ("dates", "read")


def timed(code: str) -> list[float]:
    """What the code prints as numbers, the least of five fresh processes each."""
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    printed = []
    for _start in range(6):  # the first writes bytecode
        done = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            check=True,
            env=environment,
        )
        printed.append([float(number) for number in done.stderr.split()])
    return [min(numbers) for numbers in zip(*printed[1:], strict=True)]


def show_starts() -> None:
    """Milliseconds of CPU from a fresh process to the first text read."""
    print(f"{'ms of CPU':16}" + "".join(f"{stage:>12}" for stage in (*STAGES, "together")))
    for name, stages in STARTS.items():
        lines = [f"text = open({str(SAMPLE)!r}, encoding='utf-8').read()", "import sys, time"]
        for stage in stages:
            lines += ["began = time.process_time()", stage]
            lines.append("print(1000 * (time.process_time() - began), file=sys.stderr)")
        spent = timed("\n".join(lines))
        print(f"{name:16}" + "".join(f"{ms:12.0f}" for ms in (*spent, sum(spent))))
    for command in COMMANDS:
        run = f"from customs_desk.cli import run; run([{command!r}, {str(SAMPLE)!r}])"
        end = "import sys, time; print(1000 * time.process_time(), file=sys.stderr)"
        print(f"customs-desk {command} FILE, whole: {timed(f'{run}; {end}')[0]:.0f} ms of CPU")


def texts() -> dict[str, list[str]]:
    """The samples by language, whatever their encoding."""
    from customs_desk.reading.files import document

    return {
        folder.name: [
            document(p.read_bytes(), name=p.name).text for p in sorted(folder.glob("*.txt"))
        ]
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


def joined(found: Sequence[str]) -> list[str]:
    """Each text with those after it, from the first again behind the last, cut at `SIZE` bytes."""
    made = []
    for first in range(len(found)):
        text, following = found[first], first
        while len(text.encode()) <= SIZE:
            following = (following + 1) % len(found)
            text = f"{text.rstrip()}\n\n{found[following]}"
        made.append(text.encode()[:SIZE].decode(errors="ignore").rpartition(" ")[0])
    return made


def show_speed(name: str, documents: Sequence[Document], *, rounds: int, profile: bool) -> None:
    """Articles a second, and where the time goes."""
    from customs_desk.reading import read

    best = float("inf")
    for _round in range(rounds + 1):  # the first fills what is remembered
        began = time.process_time()
        for one in documents:
            read(one)
        best = min(best, time.process_time() - began)
    size = sum(len(one.content) for one in documents) / len(documents)
    letters = sum(len(one.text) for one in documents) / len(documents)
    speed = len(documents) / best
    print(f"{name}: {speed:6.0f} a second ({letters:.0f} characters, {size:.0f} B)")
    if profile:
        profiler = cProfile.Profile()
        profiler.runcall(lambda: [read(one) for one in documents])
        pstats.Stats(profiler).sort_stats("tottime").print_stats(30)


def main() -> None:
    """Print how long the start takes, and articles a second: samples, real ones, and by folder."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folders", nargs="*", type=Path, help="text files to read as they are")
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--profile", action="store_true")
    chosen = options.parse_args()
    show_starts()
    from customs_desk.reading.files import document

    every: list[Document] = []
    for language, found in texts().items():
        made = [
            document(grown(text, found, k).encode(), name=f"{k}.txt", came_from="")
            for k, text in enumerate(found)
        ]
        show_speed(language, made, rounds=chosen.rounds, profile=chosen.profile)
        every += made
    show_speed("all", every, rounds=1, profile=False)
    for name, folder in REAL.items():
        real = [document(p.read_bytes(), name=p.name).text for p in sorted(folder.glob("*.txt"))]
        cut = [document(text.encode(), name="a.txt") for text in joined(real)]
        if cut:
            show_speed(name, cut, rounds=chosen.rounds, profile=chosen.profile)
    for folder in chosen.folders:
        files = [path for path in sorted(folder.iterdir()) if path.is_file()]
        given = [document(path.read_bytes(), name=path.name) for path in files]
        show_speed(str(folder), given, rounds=chosen.rounds, profile=chosen.profile)


if __name__ == "__main__":
    main()
