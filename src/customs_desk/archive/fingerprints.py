"""Fingerprints of a text: few numbers of which two versions of one text share many. Pure.

The words are read in runs of five, each run is hashed, and the smallest hashes are kept (Broder's
bottom-k sketch, 1997). One word in ten changed leaves six runs in ten whole; half a text keeps
half of the smallest hashes. Measured with `tools/evaluate_stories.py`.

What this gives must stay as it is once archives exist; a change needs a migration.
"""

from __future__ import annotations

from zlib import crc32

RUN = 5  # words that are hashed together: shorter runs are common to unlike texts
KEPT = 16  # hashes of a text; five are expected in half a text with each tenth word changed
SHORTEST = 12  # words; what is shorter says too little to be known again
_LONGEST = 400_000  # characters read; a book is known by its first chapters


def fingerprints(folded: str) -> list[int]:
    """The smallest hashes of a text's runs of words, ascending; `folded` has blanks between."""
    words = folded[:_LONGEST].encode("utf-8", "surrogatepass").split(b" ")
    if len(words) < SHORTEST:
        return []
    runs = zip(*(words[at:] for at in range(RUN)), strict=False)
    return sorted(set(map(crc32, map(b" ".join, runs))))[:KEPT]
