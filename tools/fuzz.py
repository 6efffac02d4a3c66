"""Look for inputs that break a part of the program, led by which code they reach (atheris).

    make fuzz TARGET=dates ARGS="-max_total_time=1800"

Runs one target of tests/fuzzing/targets.py. It begins with our sample texts and the inputs kept in
tests/fuzzing/corpus/TARGET; what it finds goes to .fuzz/TARGET, and a crash to a file there, to be
made smaller with -minimize_crash=1 and put into that corpus, which the tests replay.
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

ROOT = Path(__file__).resolve().parent.parent
LIMITS = (
    "-timeout=120",
    "-rss_limit_mb=3000",
    "-max_len=4096",
    "-len_control=10",
    "-print_final_stats=1",
)


def main() -> None:
    """Run the target named on the command line; the rest goes to libFuzzer."""
    name, *options = sys.argv[1:]
    sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]
    with atheris.instrument_imports(
        include=["customs_desk", "striprtf", "pypdf", "html.parser", "email"]
    ):
        from fuzzing.targets import TARGETS, beginnings  # here, so that what it imports is measured
    grown = ROOT / ".fuzz" / name
    grown.mkdir(parents=True, exist_ok=True)
    for number, content in enumerate(beginnings(name)):
        (grown / f"beginning-{number}").write_bytes(content)
    begun = ROOT / "tests" / "fuzzing" / "corpus" / name
    begun.mkdir(parents=True, exist_ok=True)
    arguments = [sys.argv[0], *LIMITS, f"-artifact_prefix={grown}/", *options]
    atheris.Setup([*arguments, str(grown), str(begun)], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
