"""Write a file beside its place and move it there: a reader sees all of it or what was before."""

from __future__ import annotations

import errno
import os
import secrets
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from customs_desk.problem import Problem
from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from typing import BinaryIO

_L = QT_TRANSLATE_NOOP


class ExportProblem(Problem):
    """A file that could not be written; the text is a sentence for people."""


class Cancelled(Exception):
    """The person does not want it any more; nothing was written."""


@dataclass(frozen=True, slots=True)
class Written:
    """What an export gave: rows, cells guarded against being taken for formulas, and cells cut."""

    rows: int = 0
    guarded: int = 0
    shortened: int = 0
    cancelled: bool = False


@dataclass(slots=True)
class Watch:
    """Tells how far an export is and hears whether to stop, every few rows."""

    progress: Callable[[int], None]
    cancelled: Callable[[], bool]
    rows: int = 0

    def step(self) -> None:
        """One more row; raises Cancelled."""
        self.rows += 1
        if self.rows % 50 == 0:
            if self.cancelled():
                raise Cancelled
            self.progress(self.rows)


@contextmanager
def placed(out: Path) -> Iterator[BinaryIO]:
    """A file to write into that takes the place of `out` when all went well.

    Raises ExportProblem where the folder or the file does not allow it or the disk is full.
    """
    if out.is_dir():
        raise ExportProblem(
            _L("Problem", "“{path}” is a folder. Give the name of a file in it."), path=str(out)
        )
    beside = out.with_name(f".{out.name[:100]}.{secrets.token_hex(4)}.part")
    try:
        with beside.open("xb") as file:
            yield file
        beside.replace(out)
    except OSError as error:
        raise os_problem(error, out) from error
    finally:
        beside.unlink(missing_ok=True)


def another_name(out: Path) -> Path:
    """The first of “name (2).csv”, “name (3).csv” … that is free."""
    number = 2
    while (other := out.with_name(f"{out.stem} ({number}){out.suffix}")).exists():
        number += 1
    return other


def os_problem(error: OSError, out: Path) -> ExportProblem:
    """Why the file could not be written, in words for people."""
    if error.errno == errno.ENOSPC:
        return ExportProblem(
            _L("Problem", "The disk is full: “{name}” was not written."), name=out.name
        )
    if isinstance(error, FileNotFoundError):
        return ExportProblem(
            _L("Problem", "The folder “{folder}” is not there. Choose another one."),
            folder=str(out.parent),
        )
    if isinstance(error, PermissionError) and os.access(out.parent, os.W_OK) and out.exists():
        return ExportProblem(
            _L(
                "Problem",
                "“{name}” is locked, perhaps because it is open in a spreadsheet. Close it there, "
                "or choose another name such as “{other}”.",
            ),
            name=out.name,
            other=another_name(out).name,
        )
    if isinstance(error, PermissionError):
        return ExportProblem(
            _L("Problem", "The folder “{folder}” cannot be written to. Choose another one."),
            folder=str(out.parent),
        )
    return ExportProblem(
        _L("Problem", "“{name}” was not written: {reason}."),
        name=out.name,
        reason=error.strerror or str(error),
    )
