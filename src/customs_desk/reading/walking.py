"""Which files lie in what was dropped: each real folder once, system and lock files passed over.

Nothing is opened here. What cannot be taken (a FIFO, a folder without permission, a link that
leads out of the dropped folder) is yielded all the same, and `files.read_file` says why not.
"""

from __future__ import annotations

import os
import stat
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_PASSED_OVER = frozenset({"thumbs.db", "desktop.ini", "ehthumbs.db", "icon\r", "$recycle.bin"})
# What is no files but the system itself, met where a whole disk is dropped.
_SYSTEM = frozenset({"/proc", "/sys", "/dev"})
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def walk(paths: Iterable[Path], *, follow_links: bool = False) -> Iterator[Path]:
    """The files of dropped files and folders, in the order dropped, folders sorted by name.

    A dropped link is followed. Of links inside a folder, those that lead to what lies in it are
    not: it comes anyway. Where they lead out of it, the link is yielded for `read_file` to name,
    or what it leads to, where `follow_links` is set.
    """
    seen: set[tuple[int, int]] = set()
    for path in paths:
        target = _followed(path)
        if target.is_dir():
            yield from _folder(target, target, seen, follow_links=follow_links)
        else:
            yield target


def leads_out(path: Path) -> bool:
    """Whether a path that `walk` gave is a link out of the folder, to something that is there."""
    return path.is_symlink() and path.exists()


def passed_over(name: str) -> bool:
    """Whether a file in a folder is hidden, a lock of an office program or the system's own."""
    small = name.lower()
    return (
        small.startswith((".", "~$"))
        or (small.startswith("~") and small.endswith(".tmp"))
        or small in _PASSED_OVER
    )


def shown(name: str) -> str:
    r"""A file name made safe to show: invalid bytes as \xNN, line ends and bidi marks escaped."""
    return "".join(map(_shown, name))


def _shown(character: str) -> str:
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:
        return f"\\x{code - 0xDC00:02x}"
    if unicodedata.category(character) in _UNSEEN:
        return f"\\x{code:02x}" if code < 0x100 else f"\\u{{{code:x}}}"
    return character


def _followed(path: Path) -> Path:
    """Where a dropped link leads; the path itself where it leads nowhere or in a circle."""
    try:
        return path.resolve(strict=True) if path.is_symlink() else path
    except (OSError, RuntimeError):
        return path


def _folder(
    folder: Path, top: Path, seen: set[tuple[int, int]], *, follow_links: bool
) -> Iterator[Path]:
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            status = here.stat()
            entries = sorted(os.scandir(here), key=lambda entry: entry.name)
        except OSError:
            yield here
            continue
        if (status.st_dev, status.st_ino) in seen and status.st_ino:
            continue
        seen.add((status.st_dev, status.st_ino))
        folders = []
        for entry in entries:
            if passed_over(entry.name):
                continue
            path, is_folder = Path(entry.path), entry.is_dir(follow_symlinks=False)
            if entry.is_symlink():
                if _leads_inside(path, top):
                    continue
                path = _followed(path) if follow_links else path
                is_folder = path.is_dir() and not path.is_symlink()
            if not is_folder:
                yield path
            elif str(path) not in _SYSTEM:
                folders.append(path)
        waiting += reversed(folders)


def _leads_inside(link: Path, top: Path) -> bool:
    """Whether a link's target lies in the dropped folder, where it is met without the link."""
    try:
        target = link.resolve(strict=True)
    except (OSError, RuntimeError):
        return False
    inside = target.is_relative_to(top.resolve())
    hidden = any(passed_over(part) for part in target.parts[len(top.resolve().parts) :])
    return inside and not hidden and (target.is_dir() or stat.S_ISREG(target.stat().st_mode))
