"""Threads of readers' comments under an article: a reader's name, a day with its hour, the words.

No heading need stand over them, and what readers write reads as paragraphs do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.reading.layout.date_lines import TIME, is_date_line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.reading.layout.lines import Line

_LEAST = 2  # comments: one name over a day and an hour may be the article's writer
_LONGEST_NAME = 4  # words


def thread_begins(lines: Sequence[Line], first: int) -> int | None:
    """The index of the first reader's name, or None where no two readers say anything."""
    found = [i for i in range(first, len(lines) - 2) if _is_comment(lines, i)]
    return found[0] if len(found) >= _LEAST else None


def _is_comment(lines: Sequence[Line], i: int) -> bool:
    """Whether a reader's name stands here, with a day and an hour under it and words below."""
    name, day, said = lines[i], lines[i + 1], lines[i + 2]
    if day.gap or not day.digits or TIME.search(day.text) is None or not is_date_line(day):
        return False
    named = 0 < name.words <= _LONGEST_NAME and not name.ends_sentence and name.text[-1] != ","
    return named and not is_date_line(name) and not is_date_line(said)
