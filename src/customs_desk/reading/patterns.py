"""Regular expressions that are compiled when they are first tried.

The reading holds some two hundred. Compiling them all takes longer than reading ten articles, and
the first article, for which somebody waits, needs half of them.
"""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub")


def lazy_pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives; a slip in the source is told of when it is first tried."""
    return cast("re.Pattern[str]", _Pattern(source, flags))


def either(phrases: Iterable[str]) -> str:
    """An alternation of phrases, the longest first.

    A phrase that ends in a letter ends a word there; a star at its end stands for any letters. What
    several phrases end with is written once behind them: a third of the time to compile it.
    """
    longest_first = sorted(set(phrases), key=lambda phrase: (-len(phrase), _end(phrase), phrase))
    return "|".join(
        f"(?:{'|'.join(re.escape(phrase.removesuffix('*')) for phrase in alike)}){end}"
        for end, alike in groupby(longest_first, key=_end)
    )


def _end(phrase: str) -> str:
    """What follows a phrase in a pattern."""
    if phrase.endswith("*"):
        return r"\w*"
    return r"(?!\w)" if phrase[-1].isalnum() else ""


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
