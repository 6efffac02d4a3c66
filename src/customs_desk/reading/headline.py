"""The title as printed, and the one that is made from the first sentence where none is."""

from __future__ import annotations

from customs_desk.article import Evidence
from customs_desk.reading.byline import Named
from customs_desk.reading.layout import Layout, Role
from customs_desk.reading.patterns import lazy_pattern
from customs_desk.reading.sentences import first_sentence
from customs_desk.reasons import say

# A page's day and clock before the first word, often with nothing between: "05.10.2023, 11:00Word"
_STAMP = lazy_pattern(
    r"\s*(?:\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d\d-\d\d)\s*[,|–—-]?\s*\d{1,2}:\d\d(?::\d\d)?[\s,|–—-]*"
)
MADE_LENGTH = 90  # characters; longer first sentences are cut at a word


def printed_title(text: str, layout: Layout) -> Named | None:
    """The printed title with its evidence, or None."""
    if layout.title is None:
        return None
    start, end = layout.title
    words = " ".join(text[start:end].split())
    twice = layout.title_count > 1
    rule, sure = ("title-twice", 0.97) if twice else ("title-line", 0.85)
    return Named(words, Evidence(start, end, rule, sure))


def make_title(text: str, layout: Layout) -> Named | None:
    """A title from the first sentence of the article, shortened at a word."""
    block = next((b for b in layout.blocks if b.role in {Role.LEAD, Role.BODY}), None)
    if block is None:
        return None
    stamp = _STAMP.match(text, block.start, block.end)
    start = stamp.end() if stamp and stamp.end() < block.end else block.start
    sentence = first_sentence(text, start, min(block.end, start + 1200))
    made = shortened(sentence)
    why = say("made-title")
    return Named(made, Evidence(block.start, block.start, "made-from-lead", 0.3, why))


def shortened(sentence: str, length: int = MADE_LENGTH) -> str:
    """The sentence, cut at a word with an ellipsis where it is longer; no stop at its end."""
    if len(sentence) <= length:
        return sentence.rstrip(" .")
    cut = sentence[: length - 1]
    blank = cut.rfind(" ")
    if blank > length // 2:
        cut = cut[:blank]
    return cut.rstrip(' ,;:–—-(«“"') + "…"
