"""Where `customs-desk`, `python -m customs_desk` and the frozen program begin."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_READER = "--read-in-worker"  # the same word as in reading.worker, which is loaded only then


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code says how it went (see `cli`)."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == [_READER] and len(arguments) == 2:
        from customs_desk.reading.worker import main as read_in_worker  # a process of its own

        return read_in_worker(arguments[1])
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support  # loading it takes a tenth of the start

        freeze_support()  # a process that reads for another ends here
    from customs_desk.cli import run  # here, so that the worker starts with less

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
