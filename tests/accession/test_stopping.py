"""A long text can be stopped while it is read: nothing of it stays, and nothing goes on."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from customs_desk.accession import take_in, take_in_text
from customs_desk.archive import Order, Query, open_archive
from customs_desk.processes import Processes
from customs_desk.reading import read
from customs_desk.reading.files import UnreadableFile, document
from customs_desk.reading.worker import read_in_worker
from customs_desk.stopping import Stopped, stopped_when
from files.making_files import pdf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from customs_desk.archive import Archive

NOW = datetime(2026, 1, 1)  # noqa: DTZ001 -- naive UTC, as everywhere
LONG = "Customs officers of Osh declared on 5 May 2021 that training went on.\n" * 60_000


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    made = open_archive(tmp_path / "a.desk", create=True)
    yield made
    made.close()


def after_looks(number: int) -> Callable[[], bool]:
    """Says that it is cancelled when it was asked so often."""
    looks = iter(range(number))
    return lambda: next(looks, None) is None


def nothing_goes_on() -> bool:
    """Whether every process that was begun has ended."""
    for process in multiprocessing.active_children():
        process.join(30)
    return not multiprocessing.active_children()


def test_a_long_file_that_is_stopped_leaves_nothing_and_the_files_before_it(
    archive: Archive, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text("A title\n\nA short article of 5 May 2020.\n", "utf-8")
    (folder / "b.txt").write_text(LONG, "utf-8")
    named: list[str] = []
    while_reading = after_looks(3)
    taken = take_in(
        [folder],
        archive,
        now=NOW,
        cancelled=lambda: "b.txt" in named and while_reading(),
        progress=lambda _done, _total, name: named.append(name),
    )
    assert taken.cancelled
    assert taken.failed == ()
    assert [a.name for a in archive.articles(list(archive.find(Query(), Order())))] == ["a.txt"]
    assert nothing_goes_on()


def test_a_long_text_that_was_pasted_can_be_stopped(archive: Archive) -> None:
    taken = take_in_text(LONG, archive, now=NOW, cancelled=after_looks(3))
    assert taken.cancelled
    assert archive.count(Query()) == 0
    assert nothing_goes_on()


def test_a_long_text_is_read_elsewhere_as_it_is_here(archive: Archive) -> None:
    text = "Training in Osh\n\nBISHKEK, 5 May 2021. " + "Officers of the service met. " * 2_000
    taken = take_in_text(text, archive, now=NOW)
    [article] = taken.added
    here = read(document(text.encode(), name="pasted.txt"))
    assert archive.text(article).reading == here
    assert archive.text(article).text == text


def test_what_is_wrong_with_a_large_file_is_told_as_of_a_small_one(
    archive: Archive, tmp_path: Path
) -> None:
    path = tmp_path / "blanks.txt"
    path.write_text("\N{NO-BREAK SPACE}" * 600_000, "utf-8")
    taken = take_in([path], archive, now=NOW)
    with pytest.raises(UnreadableFile) as told:
        document(path.read_bytes(), name="blanks.txt")
    assert [failure.said for failure in taken.failed] == [told.value.said]


def test_a_reader_of_a_document_is_ended_when_nobody_wants_it() -> None:
    with stopped_when(lambda: True), pytest.raises(Stopped):
        read_in_worker(pdf("A title"), ".pdf", seconds=3600)


def test_an_answer_cut_off_in_the_middle_keeps_no_thread_waiting(tmp_path: Path) -> None:
    # A thread that waits for ever for the rest would keep the program from ending.
    before = set(threading.enumerate())
    for number in range(8):
        about_to = tmp_path / str(number)
        with Processes() as processes:
            processes.submit(_much, about_to)
            while not about_to.exists():
                time.sleep(0.01)
            time.sleep(0.08 * number)  # meanwhile the answer is made, written, and read
    for thread in set(threading.enumerate()) - before:
        thread.join(30)
        assert not thread.is_alive()
    assert nothing_goes_on()


def _much(about_to: Path) -> bytes:
    about_to.touch()
    return bytes(200_000_000)


def test_a_process_that_dies_has_its_work_done_here() -> None:
    here = os.getpid()
    with Processes() as processes:
        assert processes.run(_die_unless, here) == here
        assert processes.run(os.getpid) == here


def _die_unless(expected: int) -> int:
    if os.getpid() != expected:
        os.kill(os.getpid(), signal.SIGKILL)
    return os.getpid()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_no_process_outlives_a_program_that_was_killed(tmp_path: Path) -> None:
    code = (
        "import time\n"
        "from customs_desk.processes import Processes\n"
        "import os\n"
        "if __name__ == '__main__':\n"
        "    with Processes() as processes:\n"
        "        print(processes.run(os.getpid), flush=True)\n"
        "        processes.submit(time.sleep, 3600)\n"
        "        time.sleep(3600)\n"
    )
    program = tmp_path / "program.py"
    program.write_text(code, "utf-8")
    with subprocess.Popen([sys.executable, program], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        assert int(parent.stdout.readline()) != parent.pid
        parent.kill()
        parent.wait()
        # The child holds the other end too: there is no end to read before all of them are gone.
        assert parent.stdout.read() == ""
