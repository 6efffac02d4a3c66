"""Texts of others made fit for a label: one line, nothing hidden in it, nothing that misleads.

Knows no widget.
"""

from __future__ import annotations

import re

KEPT_MARKS = 8
# Marks that stand on or between letters without a width of their own: accents, joiners, variation
# selectors, tags. A run of more than `KEPT_MARKS` is no writing, but a stack.
STACKED = (
    "\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u06d6-\u06dc"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u2060-\u2065\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f"
    "\ufeff\U000e0000-\U000e01ef"
)
_STACK = re.compile(f"[{STACKED}]{{{KEPT_MARKS + 1},}}")
_BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_STANDINS = (
    {number: 0x2400 + number for number in range(0x20) if number not in {0x09, 0x0A, 0x0D}}
    | {0x7F: 0x2421}
    | dict.fromkeys((number for number in range(0x80, 0xA0) if number != 0x85), 0xFFFD)
    | dict.fromkeys(map(ord, _BIDI), 0x2426)
    # U+FDD0 and U+FDD1 open and close frames in a QTextDocument, U+FFFC is an object in it.
    | dict.fromkeys((0xFDD0, 0xFDD1, 0xFFFC), 0xFFFD)
    | dict.fromkeys(range(0xD800, 0xE000), 0xFFFD)
    | dict.fromkeys((0x85, 0x2028, 0x2029), 0x0A)
)


def harmless(text: str) -> str:
    """One character for one: controls as pictures, nothing that turns the direction of reading."""
    return text.translate(_STANDINS)


def one_line(text: str, *, most: int = 300) -> str:
    """A short harmless line for a label or a card: blanks joined, stacks cut, elided at the end."""
    short = " ".join(text[: most * 4].split())
    short = _STACK.sub(lambda match: match[0][:KEPT_MARKS], harmless(short))
    if len(short) <= most and len(text) <= most * 4:
        return short
    return short[: most - 1].rstrip() + "…"
