"""Keep spreadsheet programs from running text as a formula, so that it can be undone exactly.

A text that a spreadsheet might calculate gets one leading apostrophe. A text that begins with
apostrophes before such a sign gets one as well: taking one away is therefore always right.
"""

from __future__ import annotations

import re

# Signs that begin a formula in some program, after white space that it would trim (OWASP's list
# with the line feed, and the full-width forms that Excel treats alike).
#   must match:      =1+1   " =1"   +49…   -5   "- item"   @SUM   '=1   ＝1   "\tx"   "\nx"
#   must not match:  a=b    'quoted'    1-2    — a dash of print
_DANGEROUS = re.compile(r"['\s]*[=+\-@＝＋－＠]|['\s]*?[\t\r\n]")


def guarded(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet might calculate it."""
    return "'" + text if _DANGEROUS.match(text) else text


def unguarded(cell: str) -> str:
    """The text that `guarded` was given."""
    return cell[1:] if cell.startswith("'") and _DANGEROUS.match(cell, 1) else cell
