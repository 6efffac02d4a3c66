#!/usr/bin/env python3
"""Measure how versions of one text find each other, and that no others do.

    evaluate_stories.py [--shared DIR] [--also DIR…] [--seed N] [--limit N] [--show N]

Takes the real texts beside a checkout (../shared) and our own corpus, makes versions of each
(words changed, other headline, menus, cut in half …), adds texts from one mould that tell of
different things (tests/stories/moulds.tsv), imports all in random order into a new archive, and
prints recall by kind of version and the precision of all pairs that share a story. Two real texts
of which difflib says that four words in five are the same are re-runs and count as right.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import re
import sys
import tempfile
import textwrap
import time
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime
from difflib import SequenceMatcher
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "src"))

from customs_desk.archive import open_archive  # noqa: E402 -- the source tree is put first
from customs_desk.article import Document  # noqa: E402
from customs_desk.reading import read  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from customs_desk.article import Reading

_RERUN = 0.8  # of the words
_SHORTEST = 40  # words of a text to start from
_MENU = """Home
News
About us
Legislation
Contacts
Site map
Русский
English
Subscribe to our newsletter
Most read this week
Share on Facebook
Copy link"""
_MONTHS = {
    "en": ("January", "March", "May", "July", "October"),
    "ru": ("января", "марта", "мая", "июля", "октября"),
    "tk": ("ýanwar", "mart", "maý", "iýul", "oktýabr"),
    "ky": ("январь", "март", "май", "июль", "октябрь"),
}
_POSTS = (
    "Artyk",
    "Farap",
    "Ак-Тилек",
    "Торугарт",
    "Достук",
    "Serhetabat",
    "Imamnazar",
    "Garabogaz",
)
_PEOPLE = ("A. Orazov", "J. Marchetti", "Н. Сыдыкова", "Т. Беков", "M. Durdyyewa", "P. Lindqvist")


@dataclass(frozen=True, slots=True)
class Text:
    """One text to import: whose version it is, and how it was made."""

    base: str
    kind: str
    text: str


def real_texts(shared: Path, also: Sequence[Path]) -> Iterator[tuple[str, str]]:
    """Name and text of every text there is to start from."""
    folders = [shared / "eval" / "articles", shared / "seeds", ROOT / "tests" / "corpus", *also]
    for folder in folders:
        for path in sorted(folder.rglob("*.txt")):
            yield str(path), path.read_text("utf-8", "replace")
    for path in sorted((shared / "eval" / "timeml").rglob("*.tml")):
        marked = path.read_text("utf-8", "replace")
        body = re.search(r"<TEXT>(.*?)</TEXT>", marked, re.DOTALL)
        yield str(path), re.sub(r"<[^>]+>", "", body.group(1) if body else marked).strip()


def versions(base: str, text: str, chance: random.Random, foreign: Sequence[str]) -> Iterator[Text]:
    """All versions of one text; `foreign` are words of other texts."""
    lines = text.split("\n")
    words = re.findall(r"\S+\s*", text)
    half = len(words) // 2
    extra = " ".join(chance.choices(foreign, k=max(20, len(words) // 3)))
    headline = " ".join(chance.choices(foreign, k=8)).capitalize()
    made = {
        "itself": text + "\n",
        "reflowed": textwrap.fill(" ".join(text.split()), chance.choice((40, 60, 100))),
        "new headline": "\n".join([headline, "", *lines[1:]])
        if len(lines) > 2
        else f"{headline}\n\n{text}",
        "menus": f"{_MENU}\n\n{text}\n\n{_MENU}",
        "5 % edits": edited(words, 0.05, chance, foreign),
        "10 % edits": edited(words, 0.10, chance, foreign),
        "20 % edits": edited(words, 0.20, chance, foreign),
        "first half": "".join(words[:half]),
        "second half": "".join(words[half:]),
        "10 % edits, headline, menus": f"{_MENU}\n\n{headline}\n\n"
        + edited(words, 0.10, chance, foreign),
        "first half, 10 % edits": edited(words[:half], 0.10, chance, foreign),
        "extended": f"{text}\n\n{extra}.",
    }
    for kind, version in made.items():
        yield Text(base, kind, version)


def edited(
    words: Sequence[str], share: float, chance: random.Random, foreign: Sequence[str]
) -> str:
    """The words with a share of them replaced, left out or followed by another."""
    out = []
    for word in words:
        if chance.random() >= share:
            out.append(word)
            continue
        how = chance.choice(("replace", "insert", "delete"))
        if how == "insert":
            out.append(word)
        if how != "delete":
            out.append(chance.choice(foreign) + " ")
    return "".join(out)


def moulded(chance: random.Random, each: int) -> Iterator[Text]:
    """Texts from one mould, filled differently: no two of them are versions of one."""
    for number, row in enumerate(
        (ROOT / "tests/stories/moulds.tsv").read_text("utf-8").splitlines()
    ):
        if row.startswith("#"):
            continue
        language, mould = row.split("\t")
        for fill in range(each):
            slots: dict[str, Callable[[], object]] = {
                "number": lambda: chance.randrange(3, 9000),
                "rate": lambda: f"{chance.uniform(1, 99):.4f}",
                "post": lambda: chance.choice(_POSTS),
                "person": lambda: chance.choice(_PEOPLE),
                "day": lambda: chance.randrange(1, 28),
                "month": lambda m=language: chance.choice(_MONTHS[m]),  # type: ignore[misc]
                "year": lambda: chance.randrange(2012, 2025),
                "age": lambda: chance.randrange(20, 70),
            }
            text = re.sub(r"\{(\w+)\}", lambda found, s=slots: str(s[found[1]]()), mould)
            yield Text(f"mould {number}.{fill}", "mould", text)


class Drop:
    """Texts read once, to be stored in several archives."""

    def __init__(self) -> None:
        self._read: dict[str, tuple[Document, Reading]] = {}
        self.spent: list[float] = []  # seconds of CPU for storing a hundred

    def store(self, texts: Sequence[Text], file: Path) -> tuple[dict[int, Text], dict[int, int]]:
        """The articles by id, and the story of those that share one."""
        archive = open_archive(file, create=True)
        now = datetime.now(UTC).replace(tzinfo=None)
        told: dict[int, Text] = {}
        with archive.session():
            accession = archive.begin_accession(now=now, what="evaluation")
            for at in range(0, len(texts), 100):
                some = texts[at : at + 100]
                items = [self._item(one.text) for one in some]
                before = time.process_time()
                stored = archive.add(accession, items, now=now)
                self.spent.append(time.process_time() - before)
                told |= {i: text for (i, new), text in zip(stored, some, strict=True) if new}
            stories = {a.id: a.story for a in archive.articles(list(told)) if a.story}
        return told, stories

    def _item(self, text: str) -> tuple[Document, Reading]:
        content = text.encode("utf-8", "surrogatepass")
        digest = hashlib.sha256(content).hexdigest()
        if digest not in self._read:
            document = Document(f"{digest[:8]}.txt", content, digest, "utf-8", text)
            self._read[digest] = (document, read(document))
        return self._read[digest]


def main() -> None:
    """Make the sets, store each and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--also", type=Path, nargs="*", default=[])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit", type=int, default=10_000)
    parser.add_argument("--show", type=int, default=0, help="wrong pairs and misses to print")
    given = parser.parse_args()
    chance = random.Random(given.seed)  # noqa: S311 -- no secret
    texts = dict(real_texts(given.shared, given.also))
    bases = {name: text for name, text in texts.items() if len(text.split()) >= _SHORTEST}
    chosen = chance.sample(sorted(bases), min(given.limit, len(bases)))
    foreign = [word for name in chosen for word in bases[name].split()]
    others = [Text(name, "base", bases[name]) for name in chosen] + list(moulded(chance, 30))
    made: dict[str, list[Text]] = defaultdict(list)
    for name in chosen:
        for one in versions(name, bases[name], chance, foreign):
            made[one.kind].append(one)
    drop = Drop()
    print(f"{len(chosen)} real texts, {len(others) - len(chosen)} from moulds; each kind apart")
    with tempfile.TemporaryDirectory() as folder:
        everything = [*others, *(one for some in made.values() for one in some)]
        for kind, some in (made | {"all kinds at once": everything}).items():
            dropped = [*others, *some] if some is not everything else everything
            chance.shuffle(dropped)
            report(kind, *drop.store(dropped, Path(folder) / f"{kind}.desk"), given.show)
    print(f"storing: {1e4 * sum(drop.spent) / len(drop.spent):.0f} µs of CPU an article")


def _rerun(told: dict[int, Text], pair: tuple[int, int]) -> bool:
    """Whether the two start from texts that an agency sent twice; never so for moulds."""
    ones = [next(t for t in told.values() if t.base == told[i].base) for i in pair]
    if any(one.kind == "mould" for one in ones):
        return False
    left, right = (_whole(told, one.base).split() for one in ones)
    return SequenceMatcher(None, left, right, autojunk=False).ratio() >= _RERUN


def _whole(told: dict[int, Text], base: str) -> str:
    return next((t.text for t in told.values() if t.base == base and t.kind == "base"), "")


def report(kind: str, told: dict[int, Text], stories: dict[int, int], show: int) -> None:
    """Print how many versions found their base, and how many pairs are wrong."""
    bases = {text.base: i for i, text in told.items() if text.kind == "base"}
    asked = [(i, bases.get(t.base, i)) for i, t in told.items() if t.kind not in {"base", "mould"}]
    missed = [(i, base) for i, base in asked if stories.get(i, -i) != stories.get(base, -base)]
    together: dict[int, list[int]] = defaultdict(list)
    for i, story in stories.items():
        together[story].append(i)
    pairs = [pair for ids in together.values() for pair in combinations(sorted(ids), 2)]
    wrong = [p for p in pairs if told[p[0]].base != told[p[1]].base and not _rerun(told, p)]
    print(
        f"{kind:28} recall {1 - len(missed) / len(asked):.3f} of {len(asked):5}  "
        f"precision {1 - len(wrong) / max(1, len(pairs)):.4f} of {len(pairs):6} pairs"
    )
    for name, some in (("missed", missed), ("wrong", wrong)):
        for one, other in some[:show]:
            print(f"  {name}: {told[one].base} ({told[one].kind}) | {told[other].base}")


if __name__ == "__main__":
    main()
