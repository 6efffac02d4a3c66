"""Regular expressions that are compiled when they are first tried.

The reading holds some two hundred. Compiling them all takes longer than reading ten articles, and
the first article, for which somebody waits, needs half of them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from typing import Any

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub")


def lazy_pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives; a slip in the source is told of when it is first tried."""
    return cast("re.Pattern[str]", _Pattern(source, flags))


class _Pattern:
    """Has no methods until one is asked for; then those of the compiled pattern, as its own."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        compiled = re.compile(self._source, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)
