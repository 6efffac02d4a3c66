"""Cuts the power, as it were, while an archive is written, and checks what is left.

`python benchmarks/power_cuts.py` records every write and sync that SQLite makes while articles are
imported, corrected, undone, read again and shredded, then plays them back up to each boundary: what
was synced is there, what was not is there, missing or torn, at random. Each time the archive must
open, verify whole and hold every article that had been said to be in. A number makes it that many
boundaries, spread evenly.

The recorder stands between SQLite and the system's file functions (a VFS, see
https://www.sqlite.org/vfs.html): it takes the system's own table of functions and puts its own
`xWrite`, `xTruncate`, `xSync` and `xDelete` in. That reaches the very library that the program
uses. `--synchronous NORMAL` or `OFF` shows that the cuts find what is lost without FULL.
"""

from __future__ import annotations

import argparse
import ctypes
import ctypes.util
import hashlib
import random
import shutil
import sys
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path[:0] = [str(Path(__file__).resolve().parents[1] / "src"), str(Path(__file__).parent)]
# ruff: noqa: E402 -- runs from a checkout that is not installed

from kills import START, article

from customs_desk.archive import Archive, ArchiveProblem, open_archive
from customs_desk.article import Document

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_POINTERS = [  # of sqlite3_io_methods after its version
    "xClose", "xRead", "xWrite", "xTruncate", "xSync", "xFileSize", "xLock", "xUnlock",
    "xCheckReservedLock", "xFileControl", "xSectorSize", "xDeviceCharacteristics", "xShmMap",
    "xShmLock", "xShmBarrier", "xShmUnmap", "xFetch", "xUnfetch",
]  # fmt: skip
_SECTOR = 512

_Write = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_int64
)
_Truncate = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int64)
_Sync = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int)
# SQLite keeps the pointer to the name and names the shared memory after it: no copy may go on.
_Open = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p
)
_Delete = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int)


class _Methods(ctypes.Structure):
    _fields_ = (("version", ctypes.c_int), *((name, ctypes.c_void_p) for name in _POINTERS))


class _Vfs(ctypes.Structure):
    _fields_ = (
        ("version", ctypes.c_int),
        ("size_of_file", ctypes.c_int),
        ("longest_path", ctypes.c_int),
        ("following", ctypes.c_void_p),
        ("name", ctypes.c_char_p),
        ("data", ctypes.c_void_p),
        ("xOpen", ctypes.c_void_p),
        ("xDelete", ctypes.c_void_p),
        ("others", ctypes.c_void_p * 14),
    )


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that reached the system: a write, truncate, sync or delete; or “said”."""

    what: str
    path: str = ""
    at: int = 0
    data: bytes = b""


class Recorder:
    """Notes what SQLite writes to files under a folder, and lets it happen."""

    def __init__(self, folder: Path) -> None:
        self.events: list[Event] = []
        self._folder = str(folder)
        self._paths: dict[int, str] = {}
        self._tables: dict[int, _Methods] = {}
        self._kept: list[Any] = []  # callbacks must outlive their use
        self._library = ctypes.CDLL(ctypes.util.find_library("sqlite3"))
        self._library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
        self._usual = self._library.sqlite3_vfs_find(None)
        self._vfs = _Vfs.from_buffer_copy(self._usual.contents)
        self._vfs.name = b"recording"
        self._vfs.xOpen = self._callback(_Open(self._open))
        self._vfs.xDelete = self._callback(_Delete(self._delete))

    @contextmanager
    def recording(self) -> Iterator[None]:
        """Files opened meanwhile are recorded; all must be closed at the end."""
        self._library.sqlite3_vfs_register(ctypes.byref(self._vfs), 1)
        try:
            yield
        finally:
            self._library.sqlite3_vfs_unregister(ctypes.byref(self._vfs))
            self._library.sqlite3_vfs_register(self._usual, 1)

    def _callback(self, function: Any) -> int | None:
        self._kept.append(function)
        return ctypes.cast(function, ctypes.c_void_p).value

    def _open(self, vfs: int, name: int | None, file: int, flags: int, out: int) -> int:
        code = int(_Open(self._usual.contents.xOpen)(vfs, name, file, flags, out))
        path = ctypes.string_at(name).decode() if name else ""
        if code == 0 and path.startswith(self._folder):
            self._paths[file] = path
            place = ctypes.c_void_p.from_address(file)
            if place.value is not None:
                place.value = ctypes.addressof(self._watched(place.value))
        return code

    def _watched(self, methods: int) -> _Methods:
        """The same functions, but for those that write."""
        if methods not in self._tables:
            usual = _Methods.from_address(methods)
            mine = _Methods.from_buffer_copy(usual)
            write, truncate = _Write(usual.xWrite), _Truncate(usual.xTruncate)
            sync = _Sync(usual.xSync)

            def on_write(file: int, data: int, size: int, at: int) -> int:
                self._note("write", file, at, ctypes.string_at(data, size))
                return int(write(file, data, size, at))

            def on_truncate(file: int, size: int) -> int:
                self._note("truncate", file, size)
                return int(truncate(file, size))

            def on_sync(file: int, flags: int) -> int:
                code = int(sync(file, flags))
                self._note("sync", file)
                return code

            mine.xWrite = self._callback(_Write(on_write))
            mine.xTruncate = self._callback(_Truncate(on_truncate))
            mine.xSync = self._callback(_Sync(on_sync))
            self._tables[methods] = mine
        return self._tables[methods]

    def _note(self, what: str, file: int, at: int = 0, data: bytes = b"") -> None:
        self.events.append(Event(what, self._paths.get(file, ""), at, data))

    def _delete(self, vfs: int, name: bytes, sync: int) -> int:
        self.events.append(Event("delete", name.decode()))
        return int(_Delete(self._usual.contents.xDelete)(vfs, name, sync))


def act(archive: Archive, recorder: Recorder, rounds: int) -> None:
    """What a person does in an hour; says what is in."""
    clock = START
    for number in range(rounds):
        clock += timedelta(minutes=1)
        items = [article(number * 100 + n) for n in range(6)]
        accession = archive.begin_accession(now=clock, what="cut")
        archive.add(accession, items, now=clock)
        digests = " ".join(document.digest for document, _reading in items)
        recorder.events.append(Event("said", digests))
        newest = archive.safety.articles_ever
        archive.correct([newest, newest - 1], "published", f"{2000 + number}", now=clock)
        archive.remove([newest - 2], now=clock)
        if number % 2:
            archive.undo(now=clock)
            archive.redo(now=clock)
        _read_again(archive, newest, clock)
        if number % 4 == 3:
            only = article(90_000 + number)
            [(one, _new)] = archive.add(accession, [only], now=clock)
            archive.remove([one], now=clock)
            archive.safety.shred([one], now=clock)
        if number % 3 == 2:
            archive._db.execute_sql("PRAGMA wal_checkpoint(RESTART)")  # noqa: SLF001 -- pages move


def _read_again(archive: Archive, one: int, clock: Any) -> None:
    told = archive.text(one)
    name, content = archive.original(one)
    digest = hashlib.sha256(content).hexdigest()
    again = Document(name, content, digest, "utf-8", told.text, "")
    archive.readings.put([(one, again, told.reading._replace(title="Again", rules=2))], now=clock)


class Disk:
    """What lies on the disk: what was synced for sure, and after it what may be or not."""

    def __init__(self, base: dict[str, bytes]) -> None:
        self.sure = {path: bytearray(content) for path, content in base.items()}
        self.unsure: list[Event] = []

    def take(self, event: Event) -> None:
        if event.what in {"write", "truncate"}:
            self.unsure.append(event)
        elif event.what == "sync":
            for one in [e for e in self.unsure if e.path == event.path]:
                _apply(self.sure, one)
            self.unsure = [e for e in self.unsure if e.path != event.path]
        elif event.what == "delete":
            self.sure.pop(event.path, None)
            self.unsure = [e for e in self.unsure if e.path != event.path]

    def after_a_cut(self, chance: random.Random) -> dict[str, bytearray]:
        """The files as they may be found: unsynced writes there, missing or torn."""
        files = {path: bytearray(content) for path, content in self.sure.items()}
        for event in self.unsure:
            fate = chance.random()
            if fate < 0.4:
                _apply(files, event)
            elif fate < 0.7 and event.what == "write":
                _apply(files, replace(event, data=_torn(event.data, chance)))
        return files


def _torn(data: bytes, chance: random.Random) -> bytes:
    sectors = max(1, len(data) // _SECTOR)
    return data[: chance.randrange(sectors) * _SECTOR + chance.choice((0, 7))]


def _apply(files: dict[str, bytearray], event: Event) -> None:
    content = files.setdefault(event.path, bytearray())
    if event.what == "truncate":
        del content[event.at :]
        return
    if len(content) < event.at:
        content.extend(bytes(event.at - len(content)))
    content[event.at : event.at + len(event.data)] = event.data


def check(
    files: dict[str, bytearray], source: Path, folder: Path, said: Sequence[str]
) -> list[str]:
    """What is wrong with the archive after a cut, in sentences."""
    for left in folder.iterdir():
        left.unlink()
    for path, content in files.items():
        if path.startswith(str(source)) and not path.endswith("-shm"):
            Path(path.replace(str(source), str(folder / "cut.desk"))).write_bytes(content)
    archive = open_archive(folder / "cut.desk")
    found = [finding.sentence for finding in archive.verify()]
    lost = set(said) - archive.known(said).keys()
    if lost:
        found.append(f"{len(lost)} acknowledged articles are lost.")
    archive.close()
    return found


def record(
    folder: Path, rounds: int, synchronous: str
) -> tuple[Path, dict[str, bytes], list[Event]]:
    """The archive's path, its files before, and all that then happened to them."""
    path = folder / "a.desk"
    open_archive(path, create=True).close()
    base = {str(path): path.read_bytes()}
    recorder = Recorder(folder)
    with recorder.recording():
        archive = open_archive(path)
        with archive.session():
            archive._db.execute_sql(f"PRAGMA synchronous = {synchronous}")  # noqa: SLF001 -- to compare
            act(archive, recorder, rounds)
    return path, base, recorder.events


def cut_everywhere(
    rounds: int, most: int, *, seed: int = 1, synchronous: str = "FULL"
) -> tuple[int, int, list[str]]:
    """How many boundaries there are, at how many the power was cut, and what was wrong."""
    chance = random.Random(seed)
    faults: list[str] = []
    with tempfile.TemporaryDirectory() as place, tempfile.TemporaryDirectory() as other:
        path, base, events = record(Path(place), rounds, synchronous)
        shutil.rmtree(place, ignore_errors=True)
        Path(place).mkdir()
        step = max(1, len(events) // most)
        disk, said, cuts = Disk(base), [], 0
        for number, event in enumerate(events):
            if event.what == "said":
                said += event.path.split()
            disk.take(event)
            if number % step == 0:
                cuts += 1
                try:
                    found = check(disk.after_a_cut(chance), path, Path(other), said)
                except ArchiveProblem as problem:
                    found = [str(problem)]
                faults += [f"cut {number} at {event.what}: {sentence}" for sentence in found]
    return len(events), cuts, faults


def main() -> int:
    """0 when no cut lost or damaged anything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("most", nargs="?", type=int, default=1_000_000)
    parser.add_argument("--synchronous", default="FULL")
    asked = parser.parse_args()
    boundaries, cuts, faults = cut_everywhere(12, asked.most, synchronous=asked.synchronous)
    for sentence in faults:
        print(sentence)
    print(f"{boundaries} boundaries, {cuts} cuts, {len(faults)} with damage or loss")
    return int(bool(faults))


if __name__ == "__main__":
    raise SystemExit(main())
