"""The TOML tables of data/, read at the start of the program.

They hold little but lists of words, each on one line, which are written in TOML as in JSON: Python
reads the latter twenty times faster, and every first text waits for six thousand words.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from customs_desk.paths import shipped

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_NAME = r"[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*"
_HEADER = re.compile(rf"\[({_NAME})\]|\[\[({_NAME})\]\]")
_KEY = re.compile(rf'(?:({_NAME})|"([^"\\]+)") = ')
_LONG = '"""'  # about a string of several lines


class _NotPlainError(ValueError):
    """The text holds something that only all of TOML can say."""


def shipped_tables(folder: str) -> list[dict[str, Any]]:
    """All tables of a folder of data/, in the order of their names."""
    return [read_table(path) for path in sorted(shipped(f"data/{folder}").glob("*.toml"))]


def read_table(path: Path) -> dict[str, Any]:
    """The table of a file, in UTF-8."""
    text = path.read_text(encoding="utf-8")
    try:
        return plain_table(text)
    except ValueError:
        # Here, for no table that is shipped comes here; a test sees to it.
        import tomllib

        return tomllib.loads(text)


def plain_table(text: str) -> dict[str, Any]:
    """What `tomllib` gives for lines that are comments, headers, or a key and what JSON can say.

    Raises ValueError for anything else. Slips that `tomllib` refuses, such as a table that stands
    twice, are not looked for: a test reads each shipped table both ways.
    """
    table: dict[str, Any] = {}
    here = table
    lines = iter(text.split("\n"))
    for line in lines:
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            here = _opened(table, line)
            continue
        key = _KEY.match(line)
        if key is None:
            raise _NotPlainError(line)
        *above, last = key[1].split(".") if key[1] else [key[2]]
        place = _under(here, above)
        if last in place:
            raise _NotPlainError(line)
        place[last] = _value(line[key.end() :], lines)
    return table


def _opened(table: dict[str, Any], line: str) -> dict[str, Any]:
    """The table that a header opens: `[one.two]`, or one more of `[[several]]`."""
    header = _HEADER.fullmatch(line)
    if header is None:
        raise _NotPlainError(line)
    *above, last = (header[1] or header[2]).split(".")
    place = _under(table, above)
    if header[1]:
        return _under(place, [last])
    several = place.setdefault(last, [])
    if not isinstance(several, list):
        raise _NotPlainError(line)
    one: dict[str, Any] = {}
    several.append(one)
    return one


def _under(table: dict[str, Any], names: list[str]) -> dict[str, Any]:
    for name in names:
        table = table.setdefault(name, {})
        if not isinstance(table, dict):
            raise _NotPlainError(name)
    return table


def _value(printed: str, following: Iterator[str]) -> Any:
    """A value as JSON writes it, or a string of several lines without escapes."""
    if not printed.startswith(_LONG):
        return json.loads(printed)
    text = printed.removeprefix(_LONG)
    while not text.endswith(_LONG):
        line = next(following, None)
        if line is None:
            raise _NotPlainError(printed)
        text += f"\n{line}"
    text = text.removesuffix(_LONG).removeprefix("\n")
    if "\\" in text or _LONG in text:
        raise _NotPlainError(printed)
    return text
