"""The bytes of a file: a regular one, whole, the same before and after, and no larger than may be.

FIFOs and devices are never opened, links never followed, and a file that grows past the limit is
left. Every refusal is an `UnreadableFile` whose text is a sentence for people.
"""

from __future__ import annotations

import errno
import os
import stat
from typing import TYPE_CHECKING

from customs_desk.problem import Problem
from customs_desk.reading.walking import shown
from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pathlib import Path

    from customs_desk.problem import Value

_L = QT_TRANSLATE_NOOP
MAX_BYTES = 20_000_000
_CHUNK = 1 << 20
_KINDS = {
    stat.S_IFIFO: _L("Problem", "“{name}” is a pipe, not a text."),
    stat.S_IFSOCK: _L("Problem", "“{name}” is a socket, not a text."),
    stat.S_IFCHR: _L("Problem", "“{name}” is a device, not a text."),
    stat.S_IFBLK: _L("Problem", "“{name}” is a device, not a text."),
}
_NO_ORDINARY_FILE = _L("Problem", "“{name}” is no ordinary file, not a text.")


class UnreadableFile(Problem):
    """A file that cannot be taken in; the sentence names it and says what to do."""

    def __init__(self, name: str, template: str, /, **values: Value) -> None:
        super().__init__(template, **values | {"name": shown(name)})
        self.name = shown(name)

    @classmethod
    def because(cls, name: str, problem: Problem) -> UnreadableFile:
        """The same problem of a file of this name."""
        values = {key: value for key, value in problem.said.values.items() if key != "name"}
        return cls(name, problem.said.template, **values)


def content_of(path: Path, limit: int) -> bytes:
    """All bytes of a regular file, the same before and after; raises UnreadableFile."""
    try:
        _refuse_unless_regular(path, os.lstat(path))
        for _attempt in range(2):
            content = _read_once(path, limit)
            if content is not None:
                return content
    except OSError as error:
        raise _why(path.name, error) from error
    except ValueError as error:  # a NUL in the name
        raise UnreadableFile(str(path), _L("Problem", "“{name}” is no valid file name.")) from error
    raise UnreadableFile(
        path.name,
        _L(
            "Problem",
            "“{name}” was changed by another program while it was read. Try again later.",
        ),
    )


def _refuse_unless_regular(path: Path, status: os.stat_result) -> None:
    kind = stat.S_IFMT(status.st_mode)
    if kind == stat.S_IFREG:
        return
    if kind == stat.S_IFLNK:
        raise _link(path)
    if kind == stat.S_IFDIR:
        os.scandir(path).close()  # a folder without permission is told by its own sentence
        raise UnreadableFile(path.name, _L("Problem", "“{name}” is a folder, not a file."))
    raise UnreadableFile(path.name, _KINDS.get(kind, _NO_ORDINARY_FILE))


def _link(path: Path) -> UnreadableFile:
    target = shown(str(path.readlink()))
    if not path.exists():
        return UnreadableFile(
            path.name,
            _L("Problem", "“{name}” is a link to “{target}”, which is not there."),
            target=target,
        )
    return UnreadableFile(
        path.name,
        _L(
            "Problem",
            "“{name}” is a link to “{target}”, outside what you dropped. Drop that file itself to "
            "take it.",
        ),
        target=target,
    )


def _read_once(path: Path, limit: int) -> bytes | None:
    """The bytes, or None where the file changed under us; raises UnreadableFile and OSError."""
    flags = os.O_RDONLY
    for name in ("O_NONBLOCK", "O_NOFOLLOW", "O_CLOEXEC", "O_BINARY", "O_NOCTTY"):
        flags |= getattr(os, name, 0)  # not every system has each
    with open(os.open(path, flags), "rb", buffering=0) as file:  # noqa: PTH123 -- a descriptor
        before = os.fstat(file.fileno())
        _refuse_unless_regular(path, before)
        _refuse_too_large(path, before.st_size, limit)
        parts, size = [], 0
        while part := file.read(_CHUNK):
            parts.append(part)
            size += len(part)
            _refuse_too_large(path, size, limit)
        after = os.fstat(file.fileno())
    same = (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns)
    return b"".join(parts) if same and size == after.st_size else None


def _refuse_too_large(path: Path, size: int, limit: int) -> None:
    if size > limit:
        raise too_large(path.name, size, limit)


def too_large(name: str, size: int, limit: int) -> UnreadableFile:
    """What to say of a file of `size` bytes where `limit` bytes may be."""
    return UnreadableFile(
        name,
        _L(
            "Problem",
            "“{name}” is too large: {size} MB; the limit is {limit} MB. Split it, or save its "
            "words as plain text.",
        ),
        size=size / 1e6,
        limit=round(limit / 1e6),
    )


def _why(name: str, error: OSError) -> UnreadableFile:
    for numbers, template in _REASONS:
        if error.errno in numbers:
            return UnreadableFile(name, template)
    reason = error.strerror or str(error)
    return UnreadableFile(
        name, _L("Problem", "“{name}” could not be read: {reason}."), reason=reason
    )


_REASONS: tuple[tuple[set[int], str], ...] = (
    (
        {errno.EACCES, errno.EPERM},
        _L(
            "Problem",
            "“{name}” may not be opened: you have no permission. Ask its owner for it.",
        ),
    ),
    (
        {errno.ENOENT, errno.ESTALE},
        _L("Problem", "“{name}” is not there any more. Was it moved, or a drive taken out?"),
    ),
    ({errno.ELOOP}, _L("Problem", "“{name}” is a link that leads in a circle.")),
    ({errno.ENAMETOOLONG}, _L("Problem", "“{name}” has a name too long for this system.")),
)
