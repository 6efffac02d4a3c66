"""A file whose reader wants too much time or memory costs that file alone."""

from __future__ import annotations

import sys
import zlib
from typing import TYPE_CHECKING

import pytest

from customs_desk.reading import worker
from customs_desk.reading.formats import Refused
from files.making_files import docx, pdf

if TYPE_CHECKING:
    from pathlib import Path

NEWS = "Customs officers met in Osh on 14 May 2024."
NOT_LINUX = "the memory of a process is limited so on Linux only"


def _pdf_with(stream: bytes, *, extra: bytes = b"") -> bytes:
    plain, packed = pdf("x"), zlib.compress(stream, 9)
    head = b"<</Length %d/Filter/FlateDecode%s>>stream\n" % (len(packed), extra)
    start = plain.index(b"4 0 obj")
    end = plain.index(b"endobj", start)
    return plain[:start] + b"4 0 obj" + head + packed + b"\nendstream " + plain[end:]


@pytest.mark.skipif(sys.platform != "linux", reason=NOT_LINUX)
def test_a_reader_that_takes_memory_without_end_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    greedy = tmp_path / "greedy.py"
    greedy.write_text(
        "from customs_desk.reading import worker\n"
        "from customs_desk.reading.formats import Text\n"
        "def greedy(_content):\n"
        "    taken = []\n"
        "    while len(taken) < 40:\n"
        "        taken.append(bytes(100_000_000))\n"
        "    return Text('took it all', 'greedy')\n"
        "worker._reader = lambda _suffix: greedy\n"
        "raise SystemExit(worker.main('.pdf'))\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(worker, "_command", lambda: [sys.executable, str(greedy)])

    with pytest.raises(Refused, match="memory"):
        worker.read_in_worker(b"", ".pdf", seconds=50)


@pytest.mark.skipif(sys.platform != "linux", reason=NOT_LINUX)
def test_a_bomb_ends_in_a_sentence_and_takes_no_more_memory_than_is_allowed() -> None:
    import resource

    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    bomb = _pdf_with(b"BT /F1 1 Tf " + b"(aaaaaaaaaaaaaaaaaaaaaaaa) Tj " * 2_000_000 + b"ET")

    with pytest.raises(Refused):
        worker.read_in_worker(bomb, ".pdf", seconds=5)

    taken = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    assert max(taken - before, 0) * 1024 < worker.MEMORY


def test_a_reader_that_never_ends_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asleep = tmp_path / "asleep.py"
    asleep.write_text("import time\ntime.sleep(1_000)\n", encoding="utf-8")
    monkeypatch.setattr(worker, "_command", lambda: [sys.executable, str(asleep)])

    with pytest.raises(Refused, match="took longer than 1 seconds"):
        worker.read_in_worker(b"", ".pdf", seconds=1)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows bounds the time alone")
def test_a_reader_that_computes_without_end_is_stopped_by_its_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy = tmp_path / "busy.py"
    busy.write_text(
        "from customs_desk.reading import worker\nworker._limit_work(1)\nwhile True: pass\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(worker, "_command", lambda: [sys.executable, str(busy)])

    with pytest.raises(Refused, match="took longer than 10 seconds"):
        worker.read_in_worker(b"", ".pdf", seconds=3600)


def test_a_reader_that_begins_late_is_given_all_of_a_long_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    late = tmp_path / "late.py"
    late.write_text(
        "import json, sys, time\ntime.sleep(3 * 0.2)\nlength = len(sys.stdin.buffer.read())\n"
        "print(json.dumps({'text': f'{length} bytes', 'encoding': 'pdf', 'metadata': {}}))\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(worker, "_command", lambda: [sys.executable, str(late)])

    assert worker.read_in_worker(b"0" * 5_000_000, ".pdf").text == "5000000 bytes"


def test_a_reader_that_crashes_costs_one_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "broken.py"
    broken.write_text("import os\nos.abort()\n", encoding="utf-8")
    monkeypatch.setattr(worker, "_command", lambda: [sys.executable, str(broken)])

    with pytest.raises(Refused, match="damaged or needs too much memory"):
        worker.read_in_worker(b"", ".pdf")


def test_what_a_reader_says_beside_its_answer_does_no_harm(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chatty = tmp_path / "chatty.py"
    chatty.write_text("print('[1, 2]')\n", encoding="utf-8")
    monkeypatch.setattr(worker, "_command", lambda: [sys.executable, str(chatty)])

    with pytest.raises(Refused, match="damaged"):
        worker.read_in_worker(docx(NEWS), ".docx")
