"""Large tables built in one go: without the search for cycles that Python makes meanwhile.

Each few hundred new objects start one, and every tenth time it walks through all that was built
before. Tables hold no cycles, and are kept as long as the program runs.
"""

from __future__ import annotations

import gc
from functools import wraps
from typing import TYPE_CHECKING, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

_Arguments = ParamSpec("_Arguments")
_Table = TypeVar("_Table")


def in_one_go(build: Callable[_Arguments, _Table]) -> Callable[_Arguments, _Table]:
    """A function that builds a table, with the collector at rest until it is done."""

    @wraps(build)
    def built(*args: _Arguments.args, **kwargs: _Arguments.kwargs) -> _Table:
        if not gc.isenabled():  # a table within a table, or a program that wants none
            return build(*args, **kwargs)
        gc.disable()
        try:
            return build(*args, **kwargs)
        finally:
            gc.enable()

    return built
