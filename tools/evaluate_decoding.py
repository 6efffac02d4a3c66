"""How often a file's encoding is read rightly: a table of language × encoding × size.

    python tools/evaluate_decoding.py [--each 40] [--folder TEXTS …]

Files are made from the sentences of UTF-8 texts (our samples, the labelled articles beside the
checkout), chosen by a fixed seed; right is a decoded text equal to what was encoded.
"""

from __future__ import annotations

import argparse
import random
import re
import time
from collections import defaultdict
from pathlib import Path

from customs_desk.reading.decoding import decode
from customs_desk.reading.language import detect

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = (ROOT / "data" / "samples", ROOT.parent / "shared" / "eval" / "articles")
UNICODE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be")
PAGES = {
    "ru": ("cp1251", "koi8_r", "cp866", "iso8859_5", "mac_cyrillic", "kz1048"),
    "ky": ("kz1048",),
    "tk": ("cp1250", "iso8859_2"),
    "en": ("cp1252", "cp1250", "cp1251", "cp1254", "mac_roman"),
}
SIZES = (200, 2_000, 20_000)
_PLAIN = str.maketrans("“”„«»‘’–—", '"""""\'\'--')


def sentences(folders: list[Path]) -> dict[str, list[str]]:
    """Sentences of the folders' texts by language, each once."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for folder in folders:
        for path in sorted(folder.glob("*.txt")):
            try:
                text = path.read_bytes().decode("utf-8-sig")
            except UnicodeDecodeError:
                continue
            for line in text.splitlines():
                for sentence in re.split(r"(?<=[.!?])\s+", line.strip()):
                    if len(sentence) > 30:
                        found[detect(sentence)][sentence] = None
    return {language: list(lines) for language, lines in found.items()}


def encodable(lines: list[str], encoding: str) -> list[str]:
    """The sentences that the encoding can hold, marks made plain where that is needed."""
    kept = []
    for line in lines:
        for form in (line, line.translate(_PLAIN)):
            try:
                form.encode(encoding)
            except UnicodeEncodeError:
                continue
            kept.append(form)
            break
    return kept


def made(lines: list[str], size: int, chance: random.Random) -> str:
    """A text of about `size` characters: a heading, paragraphs, now and then a capital line."""
    parts = [chance.choice(lines)]
    if chance.random() < 0.3:
        parts[0] = parts[0].upper()[:80]
    while sum(map(len, parts)) < size:
        parts.append(chance.choice(("\n", "\n\n", " ", " ", " ")) + chance.choice(lines))
    return "".join(parts)[:size]


def tell(text: str, encoding: str) -> tuple[bool, str, float]:
    """Whether the encoded text is read rightly, what it was read as, and the seconds it took."""
    content = text.encode(encoding)
    began = time.perf_counter()
    found = decode(content)
    took = time.perf_counter() - began
    return found.text == text, found.encoding, took


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--each", type=int, default=40, help="files a cell")
    parser.add_argument("--folder", type=Path, action="append", help="UTF-8 texts to take from")
    parser.add_argument("--wrong", action="store_true", help="show what was read wrongly")
    options = parser.parse_args()
    by_language = sentences(options.folder or list(FOLDERS))
    chance = random.Random(20260101)  # noqa: S311 -- no secret, the same files each time
    right_in_all = files_in_all = mended = 0
    print(f"{'':18}" + "".join(f"{size:>9}" for size in SIZES) + "   ms at each size")
    for language, pages in PAGES.items():
        lines = by_language.get(language, [])
        for encoding in UNICODE + pages:
            usable = encodable(lines, encoding)
            if len(usable) < 5:
                print(f"{language} {encoding:15} too few sentences ({len(usable)} of {len(lines)})")
                continue
            cells, times = [], []
            for size in SIZES:
                right, spent = 0, 0.0
                for _file in range(options.each):
                    text = made(usable, size, chance)
                    good, read_as, took = tell(text, encoding)
                    right += good
                    spent += took
                    mended += decode(text.encode(encoding)).mended is not None
                    if options.wrong and not good:
                        print(f"  {encoding} read as {read_as}: {text[:70]!r}")
                cells.append(100 * right / options.each)
                times.append(1000 * spent / options.each)
                right_in_all += right
                files_in_all += options.each
            print(
                f"{language} {encoding:15}"
                + "".join(f"{cell:9.1f}" for cell in cells)
                + "  "
                + "".join(f"{took:7.2f}" for took in times)
            )
    share = 100 * right_in_all / files_in_all
    print(f"all: {share:.2f} % of {files_in_all}; falsely mended {mended}")


if __name__ == "__main__":
    main()
