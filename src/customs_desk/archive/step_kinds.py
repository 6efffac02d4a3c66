"""Every kind of step that the change log can hold: an explicit list, only ever longer.

To make an action undoable, describe what it sets as cells, add a line here, and make the change
with `Archive.log.make(action, lambda db: [Step(kind, cells)], now=…)`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.archive.article_steps import CORRECTION, READING, STATE
from customs_desk.archive.naming_steps import OWN_NAME
from customs_desk.archive.saved_search_steps import SAVED_SEARCH
from customs_desk.archive.story_steps import APART, VERSION
from customs_desk.archive.tag_steps import NOTE, TAG

if TYPE_CHECKING:
    from customs_desk.archive.steps import StepKind

STEP_KINDS: dict[str, StepKind] = {
    "state": STATE,  # article → 0 in view, 1 in the bin, 2 its import was undone
    "correction": CORRECTION,  # [article, field] → [value, when it was set]
    "own name": OWN_NAME,  # [kind, spelling's words] → [spelling, name or "", when it was set]
    "reading": READING,  # article → [rules, encoding, text, reading]
    "version": VERSION,  # article → its story
    "tag": TAG,  # [article, folded tag] → the tag
    "note": NOTE,  # article → its text
    "saved search": SAVED_SEARCH,  # folded name → [name, query as JSON]
    "apart": APART,  # [article, another] → 1 where a person said that they are not the same
}
