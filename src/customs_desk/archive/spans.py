"""Spans of days as people type them in a query: 2019, 2019-03, 05.03.2019, 2019..2021, ..2020."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from customs_desk.when import BadDate, When

if TYPE_CHECKING:
    from collections.abc import Callable

_DAY_FIRST = re.compile(r"(?:(\d{1,2})[./])?(\d{1,2})[./](\d{4})")  # 5.03.2019, 03/2019
_YEAR_FIRST = re.compile(
    r"(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?"
)  # 2019, 2019-3, 2019.03.05
_FIRST, _LAST = 1, 3_652_059  # the first and the last day that Python counts


def days(
    typed: str, understand: Callable[[str], When | None] | None = None
) -> tuple[int, int] | None:
    """First and last day ordinal of a typed span; None where it is none.

    `understand` reads what is no plain date of figures: “Sept 2019”, “март 2020”.
    """
    text = typed.strip().replace("…", "..").replace("/..", "..").replace("../", "..")
    if text.startswith((">", "<")):
        bound = _point(text.lstrip("<>="), understand)
        if bound is None:
            return None
        if text.startswith(">"):
            return (bound[0] if "=" in text else bound[1] + 1), _LAST
        return _FIRST, (bound[1] if "=" in text else bound[0] - 1)
    start, dots, end = text.partition("..")
    if not dots:
        return _point(start, understand)
    first = _point(start, understand) if start else (_FIRST, _FIRST)
    last = _point(end, understand) if end else (_LAST, _LAST)
    if first is None or last is None:
        return None
    return min(first[0], last[0]), max(first[1], last[1])


def _point(text: str, understand: Callable[[str], When | None] | None) -> tuple[int, int] | None:
    if match := _DAY_FIRST.fullmatch(text):
        day, month, year = match.groups()
    elif match := _YEAR_FIRST.fullmatch(text):
        year, month, day = match.groups()
    else:
        return _bounds(understand(text)) if understand is not None else None
    edtf = "-".join(part.zfill(2) for part in (year, month, day) if part)
    try:
        return _bounds(When.parse(edtf))
    except BadDate:
        return None


def _bounds(when: When | None) -> tuple[int, int] | None:
    if when is None or when.first is None or when.last is None:
        return None
    return when.first, when.last


def numbers(typed: str) -> tuple[int, int] | None:
    """Least and most of a typed span of whole numbers: 500, 100..500, 500.., >500."""
    text = typed.strip()
    if match := re.fullmatch(r"([<>])(=?)(\d{1,9})", text):
        bound, least, most = int(match[3]), 0, 10**9
        step = 0 if match[2] else 1
        return (bound + step, most) if match[1] == ">" else (least, bound - step)
    match = re.fullmatch(r"(\d{0,9})(\.\.)?(\d{0,9})", text)
    if match is None or not (match[1] or match[3]):
        return None
    if not match[2]:
        return int(text), int(text)
    return int(match[1] or 0), int(match[3] or 10**9)
