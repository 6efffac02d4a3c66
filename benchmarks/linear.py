"""Whether reading takes time in proportion to a text's length, whatever the text is made of.

    python benchmarks/linear.py                   every shape through every stage
    python benchmarks/linear.py --shape digits --stage dates --most 1000000

Each stage is given a text of each shape, then twice as much, and so on. Printed are the seconds of
processor time for a megabyte at the greatest length, and how much longer twice the text took: 2 is
linear, 4 is the square. Exit 1 where that is above 2.7 or a megabyte takes longer than allowed.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

# ruff: noqa: E402 -- the benchmark runs from a checkout that is not installed
sys.path[:0] = [str(Path(__file__).resolve().parents[1] / "src")]

from customs_desk.archive.folding import words
from customs_desk.archive.query import parse
from customs_desk.article import Document
from customs_desk.reading import read
from customs_desk.reading.dates import resolve, scan
from customs_desk.reading.decoding import decode
from customs_desk.reading.formats.html import read_html
from customs_desk.reading.formats.mail import read_mail
from customs_desk.reading.formats.rtf import read_rtf
from customs_desk.reading.language import detect, paragraphs
from customs_desk.reading.layout import lay_out
from customs_desk.reading.names import find_names

if TYPE_CHECKING:
    from collections.abc import Callable

NEWS = "Customs officers met Mr. S. Kwan of the WCO in Osh on 14 May 2024. "
RUSSIAN = "Сотрудники таможенной службы встретились с А. Б. Ивановым в Оше 14 мая 2024 года. "

# What one text is made of, over and over.
SHAPES: dict[str, str] = {
    "news": NEWS,
    "russian": RUSSIAN,
    "news lines": NEWS + "\n",
    "no blank": "x",
    "cyrillic no blank": "ж",
    "digits": "1234567890",
    "digits and dots": "1.2.",
    "capitals": "A",
    "capital words": "Alpha Beta ",
    "capital words ru": "Альфа Бета ",
    "commas": ",",
    "blanks": " ",
    "hard blanks": "\u00a0",
    "tabs": "\t",
    "line ends": "\n",
    "blank lines of blanks": "   \n",
    "quotes": '"',
    "open guillemets": "«",
    "curly quotes": "“x” ",
    "brackets": "(",
    "closed brackets": "()",
    "bracketed": "(Alpha) ",
    "one-letter words": "a b ",
    "initials": "A. B. ",
    "a.a.a.": "a.",
    "A.A.A.": "A.",
    "dates": "14.05.2024 ",
    "dates and dashes": "14 May – ",
    "years": "2019-2020-",
    "date words": "May first half of last year ",
    "turkmen dates": "2023-nji ýylyň 14-17-nji marty aralygynda ",
    "kyrgyz dates": "2020-жылдын 15-октябрында ",
    "hyphens": "-",
    "slashes": "/",
    "stars and hashes": "*#",
    "combining marks": "e" + "\u0301" * 9,
    "mixed scripts": "aбc اجتمع 海关 ",
    "addresses": "http://a.b/c?d=e ",
    "mail addresses": "a@b.c ",
    "at signs": "@",
    "ampersands": "&amp;",
    "angle brackets": "<",
    "ministries": "Ministry of Finance of the ",
    "of the of the": "of the ",
    "and": "and ",
    "titles of men": "Mr. Mr. ",
    "share lines": "Share\nTweet\n",
    "short lines": "a\n",
    "bullets": "- a\n",
    "bylines": "By A. B.\n",
    "datelines": "BISHKEK (TCA) — ",
    "mojibake": "ÐšÑ‹Ñ€Ð³Ñ‹Ð· ",
    "nothing seen": "\u200b",
    "overrides": "\u202e",
    "emoji": "😀",
}


def _read(text: str) -> object:
    return read(Document("a.txt", b"", "", "utf-8", text))


STAGES: dict[str, Callable[[str], object]] = {
    "decode": lambda text: decode(text.encode()),
    "decode page": lambda text: decode(text.encode("cp1251", "replace") + b"\xff\n"),
    "layout": lay_out,
    "dates": lambda text: resolve(scan(text), anchor=None),
    "names": lambda text: find_names(text, language="en", skip=[]),
    "names ru": lambda text: find_names(text, language="ru", skip=[]),
    "names tk": lambda text: find_names(text, language="tk", skip=[]),
    "names ky": lambda text: find_names(text, language="ky", skip=[]),
    "language": lambda text: (detect(text), list(paragraphs(text))),
    "read": _read,
    "query": parse,
    "index words": lambda text: list(words(text)),
    "html": lambda text: read_html(text.encode()),
    "mail": lambda text: read_mail(text.encode()),
    "rtf": lambda text: read_rtf(text.encode("latin-1", "replace")),
}


def measure(stage: str, shape: str, *, first: int, most: int, patience: float) -> tuple[float, ...]:
    """The length reached, seconds for a megabyte there, and the ratio to half that length."""
    piece, length = SHAPES[shape], first
    before, seconds, reached = 0.0, 0.0, 0
    while length <= most and seconds < patience:
        # Between words, so that the run is not simply cut off as white space is at a text's ends.
        text = f"Customs met.\n{(piece * (length // len(piece) + 1))[:length]}\nThe WCO in Osh."
        before, seconds, reached = seconds, _seconds(stage, text), length
        length *= 2
    return reached, seconds * 1e6 / reached, seconds / max(before, 1e-4)


def _seconds(stage: str, text: str) -> float:
    """The better of two runs, where they are short enough for chance to matter."""
    best = 1e9
    for _run in range(2):
        gc.collect()
        start = time.process_time()
        STAGES[stage](text)
        best = min(best, time.process_time() - start)
        if best > 1:
            break
    return best


def main() -> int:
    """Measure what the command line names; 1 where something is too slow."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--shape", action="append", choices=SHAPES)
    parser.add_argument("--stage", action="append", choices=STAGES)
    parser.add_argument("--first", type=int, default=31_250, help="characters to begin with")
    parser.add_argument("--most", type=int, default=250_000, help="characters at most")
    parser.add_argument("--patience", type=float, default=5.0, help="seconds after which to stop")
    parser.add_argument("--allowed", type=float, default=20.0, help="seconds for a megabyte")
    asked = parser.parse_args()
    slow = 0
    print(f"{'stage':12} {'shape':22} {'letters':>9} {'s/MB':>8} {'x2':>6}")
    for stage in asked.stage or STAGES:
        for shape in asked.shape or SHAPES:
            reached, rate, ratio = measure(
                stage, shape, first=asked.first, most=asked.most, patience=asked.patience
            )
            # Below a twentieth of a second the ratio is noise.
            bent = ratio > 2.7 and rate * reached / 1e6 > 0.05
            bad = bent or rate > asked.allowed
            slow += bad
            mark = "  <-- " + ("not linear" if bent else "slow") if bad else ""
            print(f"{stage:12} {shape:22} {reached:9,} {rate:8.2f} {ratio:6.2f}{mark}", flush=True)
    print(f"{slow} too slow" if slow else "all linear and fast enough")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
