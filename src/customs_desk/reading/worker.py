"""A process of its own for formats whose readers may hang or take all memory.

`read_in_worker` starts this program anew with the bytes on its standard input and waits a
limited time; a file that takes too long or too much costs that file alone.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from customs_desk.reading.formats import Refused, Text
from customs_desk.reading.memory import limit_memory

if TYPE_CHECKING:
    from collections.abc import Callable

SECONDS = 10
MEMORY = 1_500_000_000  # bytes of address space, the interpreter and libraries included
ARGUMENT = "--read-in-worker"  # of the frozen program, which has no -m
SUFFIXES = (".pdf", ".docx", ".odt", ".rtf", ".html")


def read_in_worker(content: bytes, suffix: str, *, seconds: float = SECONDS) -> Text:
    """The text of a file of one of `SUFFIXES`; raises Refused."""
    environment = dict(os.environ)
    if not getattr(sys, "frozen", False):
        places = [str(Path(__file__).resolve().parents[2]), environment.get("PYTHONPATH", "")]
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, places))
    try:
        done = subprocess.run(  # noqa: S603 -- our own program
            [*_command(), suffix],
            input=content,
            capture_output=True,
            timeout=seconds,
            check=False,
            env=environment,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired as error:
        raise Refused(f"took longer than {seconds:g} seconds to read and was left.") from error
    return _answered(done)


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, ARGUMENT]
    return [sys.executable, "-m", "customs_desk.reading.worker"]


def _answered(done: subprocess.CompletedProcess[bytes]) -> Text:
    try:
        answer = json.loads(done.stdout)
        if "refused" not in answer:
            return Text(answer["text"], answer["encoding"], answer["metadata"])
    except (ValueError, TypeError, KeyError) as error:
        raise Refused("could not be read: it is damaged or needs too much memory.") from error
    raise Refused(answer["refused"])


def main(suffix: str) -> int:
    """The worker's side: bytes on standard input, JSON on standard output."""
    limit_memory(MEMORY)  # where the system refuses, the time limit holds
    try:
        # By number: a windowed program on Windows has no sys.stdin.
        with open(0, "rb", closefd=False) as file:
            made = _reader(suffix)(file.read())
        answer = {"text": made.text, "encoding": made.encoding, "metadata": dict(made.metadata)}
    except Refused as error:
        answer = {"refused": str(error)}
    except MemoryError:
        answer = {"refused": "needs more memory to read than is allowed."}
    with open(1, "wb", closefd=False) as file:
        file.write(json.dumps(answer).encode("ascii"))
    return 0


def _reader(suffix: str) -> Callable[[bytes], Text]:
    # Imported here, so that only the worker loads them.
    if suffix == ".pdf":
        from customs_desk.reading.formats.pdf import read_pdf

        return read_pdf
    if suffix == ".html":
        from customs_desk.reading.formats.html import read_html

        return read_html
    if suffix == ".rtf":
        from customs_desk.reading.formats.rtf import read_rtf

        return read_rtf
    from customs_desk.reading.formats.office import read_docx, read_odt

    return {".docx": read_docx, ".odt": read_odt}[suffix]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
