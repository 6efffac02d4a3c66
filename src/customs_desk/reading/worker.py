"""A process of its own for formats whose readers may hang or take all memory.

`read_in_worker` starts this program anew with the bytes on its standard input and waits a
limited time; a file that takes too long or too much costs that file alone.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from customs_desk.reading.formats import Refused, Text
from customs_desk.reading.memory import limit_memory
from customs_desk.stopping import Stopped, is_stopped
from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable

_L = QT_TRANSLATE_NOOP
SECONDS = 10  # of work; where the system cannot bound it, the time below does
WAIT_SECONDS = 60  # a busy computer may need so long for the same work
LOOK_SECONDS = 0.2  # how often a wait looks whether it was stopped
MEMORY = 1_500_000_000  # bytes of address space, the interpreter and libraries included
ARGUMENT = "--read-in-worker"  # of the frozen program, which has no -m
_OUT_OF_TIME = getattr(signal, "SIGXCPU", 0)
SUFFIXES = (".pdf", ".docx", ".odt", ".rtf", ".html")


def read_in_worker(content: bytes, suffix: str, *, seconds: float = WAIT_SECONDS) -> Text:
    """The text of a file of one of `SUFFIXES`; raises Refused, and Stopped."""
    environment = dict(os.environ)
    if not getattr(sys, "frozen", False):
        places = [str(Path(__file__).resolve().parents[2]), environment.get("PYTHONPATH", "")]
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, places))
    with subprocess.Popen(  # noqa: S603 -- our own program
        [*_command(), suffix],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    ) as worker:
        said = _waited_for(worker, content, seconds)
    if worker.returncode == -_OUT_OF_TIME:
        raise _too_long(SECONDS)
    return _answered(said)


def _too_long(seconds: float) -> Refused:
    return Refused(
        _L("Problem", "“{name}” took longer than {seconds} seconds to read and was left."),
        seconds=round(seconds),
    )


def _waited_for(worker: subprocess.Popen[bytes], content: bytes, seconds: float) -> bytes:
    """What the worker says; raises Refused where it takes too long, and Stopped."""
    until = time.monotonic() + seconds
    said: list[bytes] = []
    # By a thread: `communicate` that timed out does not go on writing when it is called again.
    talk = threading.Thread(target=lambda: said.append(worker.communicate(content)[0]))
    talk.start()
    try:
        while talk.is_alive():
            if is_stopped():
                raise Stopped
            if time.monotonic() >= until:
                raise _too_long(seconds)
            talk.join(min(seconds, LOOK_SECONDS))
    finally:
        worker.kill()
        talk.join()
    return said[0]


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, ARGUMENT]
    return [sys.executable, "-m", "customs_desk.reading.worker"]


def _answered(said: bytes) -> Text:
    try:
        answer = json.loads(said)
        if "refused" not in answer:
            return Text(
                answer["text"],
                answer["encoding"],
                answer["metadata"],
                apart=tuple((start, end) for start, end in answer.get("apart", ())),
                linked=tuple((start, end) for start, end in answer.get("linked", ())),
            )
    except (ValueError, TypeError, KeyError) as error:
        raise Refused(
            _L("Problem", "“{name}” could not be read: it is damaged or needs too much memory.")
        ) from error
    raise Refused(answer["refused"], **answer["values"])


def main(suffix: str) -> int:
    """The worker's side: bytes on standard input, JSON on standard output."""
    limit_memory(MEMORY)  # where the system refuses, the time limit holds
    _limit_work(SECONDS)
    try:
        # By number: a windowed program on Windows has no sys.stdin.
        with open(0, "rb", closefd=False) as file:
            made = _reader(suffix)(file.read())
        answer = {
            "text": made.text,
            "encoding": made.encoding,
            "metadata": dict(made.metadata),
            "apart": made.apart,
            "linked": made.linked,
        }
    except Refused as error:
        answer = {"refused": error.said.template, "values": dict(error.said.values)}
    except MemoryError:
        answer = {
            "refused": _L("Problem", "“{name}” needs more memory to read than is allowed."),
            "values": {},
        }
    with open(1, "wb", closefd=False) as file:
        file.write(json.dumps(answer).encode("ascii"))
    return 0


def _limit_work(seconds: int) -> None:
    """Let this process compute for so long, however many others the processor has."""
    if sys.platform == "win32":
        return
    import resource  # not on Windows

    _soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
    with suppress(ValueError, OSError):  # the hard limit is lower already
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, hard))


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
