"""Lines that a paper prints over or under each of its pages, where pages became one text."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.reading.layout.lines import Line

_LONGEST = 100  # characters
_APART = 3  # lines that at least stand between two of one kind
_NUMBER = lazy_pattern(r"\d+")
PAGE = lazy_pattern(
    r"(?<![^\W\d_])(?:p\.|page|стр\.|страница|с\.|бет|sah\.|sahypa)\s?\d{1,4}\W*$"
    r"|^\W*(?:page |стр\.? ?)?\d{1,4}(?: of | из | / )\d{1,4}\W*$",
    re.IGNORECASE,
)


def running_heads(lines: Sequence[Line]) -> set[int]:
    """The indices of lines that stand more than once with another page's number.

    With them goes what stands right beside each of them in the same words: the paper's name.
    """
    kinds: dict[str, list[int]] = defaultdict(list)
    for i, line in enumerate(lines):
        if (
            not line.digits
            or line.length > _LONGEST
            or not line.text.rstrip(" .|)—-")[-1].isdigit()
        ):
            continue
        if PAGE.search(line.text):
            kinds[_NUMBER.sub("0", line.key)].append(i)
    found: set[int] = set()
    for places in kinds.values():
        texts = {lines[i].text for i in places}
        if len(places) < 2 or len(texts) < 2 or any(b - a <= _APART for a, b in pairwise(places)):
            continue
        found.update(places)
        for step in (-1, 1):
            beside = [i + step for i in places if 0 <= i + step < len(lines)]
            keys = {lines[i].key for i in beside}
            if len(beside) == len(places) and len(keys) == 1 and "" not in keys:
                found.update(beside)
    return found
