"""What people said of names, laid over a reading: who is the same as whom, and what is no name.

The reading itself stays as the rules made it, so that a person's word can be taken back.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from customs_desk.article import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from customs_desk.article import Mention, OwnName, Reading

RULE = "own name"  # of mentions that were found only because a person gave the spelling
_WORD = re.compile(r"[^\W_]+")
_LONGEST_CHAIN = 8  # A is B, B is C, …

Key = tuple[Kind, str]


def key(kind: Kind, spelling: str) -> Key:
    """What tells one name from another: its words without capitals and marks between them."""
    plain = unicodedata.normalize("NFKC", spelling).casefold().replace("ё", "е")
    return kind, " ".join(_WORD.findall(plain))


def by_key(names: Iterable[OwnName]) -> dict[Key, str]:
    """Key → the name that counts, "" for what is no name."""
    return {key(own.kind, own.spelling): own.name for own in names}


def with_own_names(reading: Reading, names: Sequence[OwnName]) -> Reading:
    """The reading with every name as the person wants it."""
    found = any(mention.rule == RULE for mention in reading.mentions)
    if not names and not found:
        return reading
    known = by_key(names)
    laid = (_laid(mention, known) for mention in reading.mentions)
    return reading._replace(mentions=tuple(mention for mention in laid if mention is not None))


def _laid(mention: Mention, known: Mapping[Key, str]) -> Mention | None:
    """The mention under the name that counts; None where it is no name."""
    if mention.kind is Kind.DATE:
        return mention
    called = (mention.text, mention.name, mention.authority)
    name = next(
        (n for c in called if c and (n := known.get(key(mention.kind, c))) is not None), None
    )
    if name is None:
        return None if mention.rule == RULE else mention
    for _step in range(_LONGEST_CHAIN):
        following = known.get(key(mention.kind, name))
        if not name or following is None or following == name:
            break
        name = following
    return mention._replace(name=name, authority=name, confidence=1.0) if name else None
