"""How the command line speaks: results to standard output, sentences to standard error."""

from __future__ import annotations

import io
import json
import sys
from typing import Any

DONE, PROBLEMS, USAGE, NOTHING = 0, 1, 2, 3


def use_utf8() -> None:
    """Write UTF-8 whatever the system's locale; what no encoding holds is spelt out."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def tell(record: dict[str, Any]) -> None:
    """One JSON object on a line of standard output."""
    tell_text(json.dumps(record, ensure_ascii=False))


def tell_text(text: str) -> None:
    """A line of standard output."""
    sys.stdout.write(text + "\n")


def complain(sentence: str) -> None:
    """A sentence for people on standard error."""
    sys.stderr.write(sentence + "\n")


def outcome(*, done: int, failed: int) -> int:
    """The exit code for a batch of which some items failed."""
    if not failed:
        return DONE
    return PROBLEMS if done else NOTHING


class Progress:
    """A line that is written over on a terminal, and nothing at all elsewhere but the last."""

    def __init__(self, verb: str) -> None:
        self._verb = verb
        self._live = sys.stderr.isatty()

    def at(self, done: int, total: int, name: str) -> None:
        """Show how far the work is."""
        if self._live:
            short = name if len(name) <= 40 else name[:39] + "…"
            sys.stderr.write(f"\r\x1b[K{self._verb} {done} of {total}  {short}")
            sys.stderr.flush()

    def end(self, sentence: str) -> None:
        """Put the last word in its place."""
        sys.stderr.write(("\r\x1b[K" if self._live else "") + sentence + "\n")
