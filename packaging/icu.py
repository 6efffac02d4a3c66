"""A smaller ICU library for the frozen program: the data of our languages, not of all 300.

Qt brings 32 MB of ICU data and the desk uses it for one thing, sorting. Names of currencies,
units, regions and time zones, rules for spelling out numbers, old code pages (Python decodes) and
the collation of Chinese, Japanese and Korean go. Needs `icupkg` (Debian: icu-devtools) and gcc;
where they are not there, the library stays as it came.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LANGUAGES = frozenset(
    ["az", "be", "de", "en", "fr", "kk", "ky", "ru", "tg", "tk", "tr", "uk", "uz"]
)
_LOCALE = re.compile(r"([a-z]{2,3})(?:_\w*)?\.res$")
_SHARED = frozenset({"pool.res", "root.res", "res_index.res"})
_BIG_COLLATION = frozenset({"zh", "ja", "ko", "yue"})
_CODE_PAGES = re.compile(r"(?:.*\.cnv|unames\.icu|rfc.*\.spp|confusables\.cfu)$")
_ASSEMBLY = """
.section .rodata
.balign 16
.globl {symbol}
.type {symbol}, @object
{symbol}:
.incbin "{data}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack, "", @progbits
"""


def kept(item: str) -> bool:
    """Whether an item of ICU's data, named as `icupkg -l` names it, is of use to the desk."""
    folder, _, name = item.rpartition("/")
    if folder in {"brkitr", "translit"}:
        return False  # Qt finds words and lines by rules of its own, and spells nothing in others
    if name in _SHARED:
        return True
    locale = _LOCALE.match(name)
    if folder == "coll":
        return locale is None or locale[1] not in _BIG_COLLATION
    if not folder:
        return not _CODE_PAGES.match(name) and (locale is None or locale[1] in LANGUAGES)
    return False


def trimmed(library: Path, work: Path) -> Path | None:
    """A smaller copy of libicudata in the folder `work`; None where the tools are missing."""
    icupkg = shutil.which("icupkg", path="/usr/sbin:/usr/bin:/usr/local/bin:/usr/local/sbin")
    if icupkg is None or shutil.which("gcc") is None or shutil.which("readelf") is None:
        return None
    symbol, start, size = _data_of(library)
    name = symbol.removesuffix("_dat") + "l.dat"  # icupkg knows a package by its file's name
    whole, smaller, leaving = work / "whole" / name, work / name, work / "leaving.txt"
    whole.parent.mkdir(parents=True, exist_ok=True)
    whole.write_bytes(library.read_bytes()[start : start + size])
    listed = _output(icupkg, "-l", whole).split()
    leaving.write_text("".join(f"{item}\n" for item in listed if not kept(item)))
    subprocess.run([icupkg, "-r", leaving, whole, smaller], check=True, capture_output=True)
    source = work / "data.S"
    source.write_text(_ASSEMBLY.format(symbol=symbol, data=smaller))
    made = work / library.name
    named = f"-Wl,-soname,{library.name},--build-id=none"
    subprocess.run(["gcc", "-shared", "-nostdlib", named, "-o", made, source], check=True)
    return made


def _data_of(library: Path) -> tuple[str, int, int]:
    """The only symbol of the library, and where the data it names lie in the file."""
    symbols = _output("readelf", "--dyn-syms", "--wide", library)
    found = re.search(r"([0-9a-f]{16})\s.*\bOBJECT\b.*\s(icudt\d+_dat)$", symbols, re.MULTILINE)
    sections = _output("readelf", "--section-headers", "--wide", library)
    rodata = re.search(r"\.rodata\s+\w+\s+([0-9a-f]+)\s+([0-9a-f]+)\s+([0-9a-f]+)", sections)
    if found is None or rodata is None:
        raise SystemExit(
            f"{library.name} is not built as expected; packaging/icu.py must learn it."
        )
    address, offset, size = (int(part, 16) for part in rodata.groups())
    skipped = int(found[1], 16) - address
    return found[2], offset + skipped, size - skipped


def _output(*command: str | Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
