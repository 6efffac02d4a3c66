"""What a text must become before a spreadsheet's cell can hold it."""

from __future__ import annotations

import re

LIMIT = 32_767  # UTF-16 units; Excel cuts what is longer without a word
_CUT_MARK = " […]"
# What no cell needs and some reader chokes on: controls but tab and line feed, and halves of pairs.
_UNWANTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029\x85]")
_BLANKS = re.compile(r"\s*\n\s*|\t")


def cleaned(text: str, *, one_line: bool) -> str:
    """The text as a cell may hold it: no control characters, one kind of line end or none."""
    text = _UNWANTED.sub("", _LINE_ENDS.sub("\n", text))
    return _BLANKS.sub(" ", text) if one_line else text


def cut(text: str, limit: int = LIMIT) -> str:
    """The text, or its beginning and a mark where it has more UTF-16 units; 0: no limit."""
    if not limit or len(text) * 2 <= limit:
        return text
    units = text.encode("utf-16-le")
    if len(units) <= limit * 2:
        return text
    return units[: (limit - len(_CUT_MARK)) * 2].decode("utf-16-le", "ignore") + _CUT_MARK
