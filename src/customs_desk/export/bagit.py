"""BagIt (RFC 8493): originals with checksums and tables, which any archive can keep without us."""

from __future__ import annotations

import hashlib
import re
import secrets
import shutil
import zipfile
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import quote

from customs_desk.export.columns import ARTICLES, shown_id
from customs_desk.export.csv import CsvOptions, write_csv
from customs_desk.export.jsonl import article_record, line
from customs_desk.export.writing import Cancelled, ExportProblem, Watch, Written, os_problem
from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date
    from pathlib import Path

    from customs_desk.export.columns import ArticleLine

_L = QT_TRANSLATE_NOOP
# What every system can write as a file's name.
_UNSAFE = re.compile(r"[^\w.() -]+")
_LONGEST = 60  # characters of the file's own name, which may take four bytes each
_CHUNK = 1 << 20
_README = """This bag holds articles from a Customs Desk archive.

data/originals     the files as they were imported, byte for byte; the number before the name is the
                   article's in the tables
data/articles.csv  one row an article, UTF-8; data/articles.jsonl the same as JSON Lines

Checksums stand in manifest-sha256.txt: `sha256sum -c manifest-sha256.txt` checks them.
"""


def write_bag(
    rows: Iterable[ArticleLine],
    original: Callable[[int], tuple[str, bytes]],
    out: Path,
    *,
    watch: Watch,
    today: date,
) -> Written:
    """Write a bag: a ZIP file where `out` ends so, else a folder. Raises ExportProblem.

    `original` gives the file name and the bytes of an article.
    """
    if out.exists() and not (out.suffix == ".zip" and out.is_file()):
        raise ExportProblem(
            _L("Problem", "“{name}” is there already. Choose another name for the bag."),
            name=out.name,
        )
    try:
        with _beside(out) as bag:
            payload = bag / "data"
            (payload / "originals").mkdir(parents=True)
            written = _payload(rows, original, payload, watch)
            _tag_files(bag, watch.rows, today)
            _into_place(bag, out)
    except Cancelled:
        return Written(cancelled=True)
    except OSError as error:
        raise os_problem(error, out) from error
    return written


@contextmanager
def _beside(out: Path) -> Iterator[Path]:
    """A folder beside `out` to fill; what is left of it at the end is removed."""
    bag = out.with_name(f".{out.name[:100]}.{secrets.token_hex(4)}.part")
    bag.mkdir()
    try:
        yield bag
    finally:
        shutil.rmtree(bag, ignore_errors=True)


def _payload(
    rows: Iterable[ArticleLine],
    original: Callable[[int], tuple[str, bytes]],
    payload: Path,
    watch: Watch,
) -> Written:
    """Originals and both tables, in one pass."""
    with (payload / "articles.jsonl").open("xb") as records:

        def taken() -> Iterator[ArticleLine]:
            for row in rows:
                name, content = original(row.article.id)
                place = payload / "originals" / file_name(row.article.id, name)
                place.write_bytes(content)
                records.write(line(article_record(row)).encode("utf-8", "replace"))
                yield row

        written = write_csv(
            taken(), ARTICLES, payload / "articles.csv", options=CsvOptions(), watch=watch
        )
    if written.cancelled:
        raise Cancelled
    return written


def file_name(article: int, name: str) -> str:
    """The original's name in the bag: the article's number, and what is safe of its own name."""
    stem, dot, suffix = name.rpartition(".")
    if not dot or not suffix.isalnum() or len(suffix) > 8:
        stem, suffix = name, ""
    safe = _UNSAFE.sub("_", stem).strip(" .")[:_LONGEST].strip(" .") or "original"
    return f"{shown_id(article)} {safe}" + (f".{suffix}" if suffix else "")


def _tag_files(bag: Path, articles: int, today: date) -> None:
    (bag / "bagit.txt").write_bytes(b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
    (bag / "README.txt").write_bytes(_README.encode())
    payload = sorted(path for path in (bag / "data").rglob("*") if path.is_file())
    octets = sum(path.stat().st_size for path in payload)
    info = (
        f"Bagging-Date: {today.isoformat()}\n"
        f"Payload-Oxum: {octets}.{len(payload)}\n"
        "Bag-Software-Agent: Customs Desk\n"
        f"External-Description: {articles} articles with their originals\n"
    )
    (bag / "bag-info.txt").write_bytes(info.encode())
    _manifest(bag, "manifest-sha256.txt", payload)
    tags = sorted(path for path in bag.iterdir() if path.is_file())
    _manifest(bag, "tagmanifest-sha256.txt", tags)


def _manifest(bag: Path, name: str, files: Iterable[Path]) -> None:
    lines = [f"{_digest(path)}  {_listed(path.relative_to(bag).as_posix())}\n" for path in files]
    (bag / name).write_bytes("".join(lines).encode())


def _listed(path: str) -> str:
    """The path as a manifest has it: line ends and percent signs spelt out (RFC 8493, 2.1.3)."""
    return re.sub(r"[%\r\n]", lambda match: quote(match[0]), path)


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while part := file.read(_CHUNK):
            digest.update(part)
    return digest.hexdigest()


def _into_place(bag: Path, out: Path) -> None:
    if out.suffix != ".zip":
        bag.rename(out)
        return
    beside = bag.with_suffix(".zip")
    try:
        with zipfile.ZipFile(beside, "x", zipfile.ZIP_DEFLATED) as packed:
            for path in sorted(bag.rglob("*")):
                if path.is_file():
                    packed.write(path, f"{out.stem}/{path.relative_to(bag).as_posix()}")
        beside.replace(out)
    finally:
        beside.unlink(missing_ok=True)
