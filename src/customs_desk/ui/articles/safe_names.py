"""Names for files that we write out, made from names that came in: harmless on every system."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]')
_DEVICES = {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(1, 10))} | {
    f"lpt{n}" for n in range(1, 10)
}
_LONGEST = 200  # bytes; the file systems in use allow 255


def safe_name(name: str, taken: set[str]) -> str:
    """A file name like `name` that any file system takes and that is not yet in `taken`."""
    plain = name.encode("utf-8", "replace").decode("utf-8")
    plain = _FORBIDDEN.sub("_", plain).strip(" .") or "article"
    path = PurePosixPath(plain)
    stem, suffix = path.stem, path.suffix[:16]
    if stem.casefold() in _DEVICES:
        stem = f"_{stem}"
    while len((stem + suffix).encode()) > _LONGEST:
        stem = stem[:-1]
    made, number = stem + suffix, 2
    while made.casefold() in taken:
        made, number = f"{stem} ({number}){suffix}", number + 1
    taken.add(made.casefold())
    return made
