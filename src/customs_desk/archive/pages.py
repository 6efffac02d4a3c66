"""Reads records straight from a SQLite file's pages, where its trees can no longer be followed.

The format is described at https://www.sqlite.org/fileformat2.html. Every leaf page is looked at,
whether anything points to it or not; whoever asks has to tell by the values which table a record
belongs to, and must expect old versions of it.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from mmap import mmap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

Content = bytes | mmap
SqlValue = int | float | str | bytes | None

_TABLE_LEAF, _INDEX_LEAF = 0x0D, 0x0A
_LONGEST = 1 << 30  # bytes of one record; more is damage
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}  # serial type → bytes
_USUAL_PAGE = 4096


@dataclass(frozen=True, slots=True)
class Record:
    """The values of one row; `row` is its number, None in a table without such."""

    row: int | None
    values: tuple[SqlValue, ...]


def records(content: Content) -> Iterator[Record]:
    """Every record that can be read from the leaves of the file's trees."""
    size = _page_size(content)
    for number in range(1, len(content) // size + 1):
        yield from _leaf(content, size, number)


def _page_size(content: Content) -> int:
    told = int.from_bytes(content[16:18], "big")
    told = 65_536 if told == 1 else told
    fits = 512 <= told <= 65_536 and not told & (told - 1)
    return told if fits else _USUAL_PAGE


def _leaf(content: Content, size: int, number: int) -> Iterator[Record]:
    begin = (number - 1) * size
    page = content[begin : begin + size]
    head = 100 if number == 1 else 0
    kind, cells = page[head], int.from_bytes(page[head + 3 : head + 5], "big")
    if kind not in {_TABLE_LEAF, _INDEX_LEAF} or cells > size // 4:
        return
    for cell in range(cells):
        at = head + 8 + 2 * cell
        place = int.from_bytes(page[at : at + 2], "big")
        try:
            yield _cell(content, size, page, place, has_row=kind == _TABLE_LEAF)
        except (ValueError, IndexError, struct.error, UnicodeDecodeError):
            continue  # this one record is damaged; the next may be whole


def _cell(content: Content, size: int, page: bytes, place: int, *, has_row: bool) -> Record:
    length, place = _varint(page, place)
    row: int | None = None
    if has_row:
        row, place = _varint(page, place)
    if length > _LONGEST:
        raise ValueError("too long")
    payload = _payload(content, size, page, place, length, most=_most(size, has_row=has_row))
    return Record(row, _values(payload))


def _most(size: int, *, has_row: bool) -> int:
    return size - 35 if has_row else (size - 12) * 64 // 255 - 23


def _payload(  # noqa: PLR0913 -- where the record begins and how long it may be
    content: Content, size: int, page: bytes, place: int, length: int, *, most: int
) -> bytes:
    """The record's bytes, those on overflow pages included."""
    if length <= most:
        return _whole(page[place : place + length], length)
    least = (size - 12) * 32 // 255 - 23
    here = least + (length - least) % (size - 4)
    here = here if here <= most else least
    parts, got = [page[place : place + here]], here
    following = int.from_bytes(page[place + here : place + here + 4], "big")
    seen: set[int] = set()
    while got < length:
        if not following or following in seen or following * size > len(content):
            raise ValueError("the overflow pages end too early")
        seen.add(following)
        begin = (following - 1) * size
        part = content[begin + 4 : begin + min(size, 4 + length - got)]
        following = int.from_bytes(content[begin : begin + 4], "big")
        parts.append(part)
        got += len(part)
    return _whole(b"".join(parts), length)


def _whole(found: bytes, length: int) -> bytes:
    if len(found) != length:
        raise ValueError("cut off")
    return found


def _varint(data: bytes, place: int) -> tuple[int, int]:
    """A number of one to nine bytes, and the place after it."""
    value = 0
    for count in range(8):
        byte = data[place + count]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + count + 1
    value = value << 8 | data[place + 8]
    return value - (1 << 64) if value >> 63 else value, place + 9


def _values(payload: bytes) -> tuple[SqlValue, ...]:
    head, place = _varint(payload, 0)
    kinds = []
    while place < head:
        kind, place = _varint(payload, place)
        kinds.append(kind)
    values = []
    at = head
    for kind in kinds:
        length = _length(kind)
        values.append(_value(kind, _whole(payload[at : at + length], length)))
        at += length
    if place != head or at != len(payload):
        raise ValueError("not a record")
    return tuple(values)


def _length(kind: int) -> int:
    if kind in _INTEGERS:
        return _INTEGERS[kind]
    if kind == 7:
        return 8
    return (kind - 12) // 2 if kind >= 12 else 0


def _value(kind: int, data: bytes) -> SqlValue:
    if kind == 0:
        return None
    if kind in _INTEGERS:
        return int.from_bytes(data, "big", signed=True)
    if kind == 7:
        return float(struct.unpack(">d", data)[0])
    if kind in {8, 9}:
        return kind - 8
    if kind < 12:
        raise ValueError("no such type")
    return data.decode("utf-8") if kind % 2 else data
