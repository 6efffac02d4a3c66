"""Whether a person still wants what is being read: long waits for other processes ask it."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_CANCELLED: ContextVar[Callable[[], bool]] = ContextVar("cancelled", default=lambda: False)


class Stopped(Exception):
    """A person does not want it any more; nothing came of it."""


@contextmanager
def stopped_when(cancelled: Callable[[], bool]) -> Iterator[None]:
    """Within it, waiting for another process ends with Stopped as soon as `cancelled` says so."""
    token = _CANCELLED.set(cancelled)
    try:
        yield
    finally:
        _CANCELLED.reset(token)


def is_stopped() -> bool:
    """Whether what is under way is not wanted any more."""
    return _CANCELLED.get()()
