"""What a rule of the grammar is, and what its maker sees of the words it matched.

A rule is a pattern over code letters (see words.py) with the name of a word class in braces, and
a function that makes the meaning of a match or refuses it with None.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from customs_desk.reading.dates.templates import shape_of
from customs_desk.reading.dates.words import EVERY_LANGUAGE, lexicon

if TYPE_CHECKING:
    import re
    from collections.abc import Callable

    from customs_desk.reading.dates.meaning import Meaning
    from customs_desk.reading.dates.templates import Shape
    from customs_desk.reading.dates.tokens import Tokens
    from customs_desk.reading.dates.words import Sense


class Rule:
    """A named pattern with its maker."""

    def __init__(self, name: str, template: str, make: Callable[[Hit], Meaning | None]) -> None:
        self.name = name
        self.template = template
        self.make = make

    @cached_property
    def shape(self) -> Shape:
        """Where the pattern may fit."""
        return shape_of(self.template)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when it is first tried: few texts need every rule."""
        return lexicon().pattern(self.template)


class Hit:
    """The words that a rule matched."""

    __slots__ = ("match", "tokens")

    def __init__(self, tokens: Tokens, match: re.Match[str]) -> None:
        self.tokens = tokens
        self.match = match

    def has(self, group: str) -> bool:
        return self.match[group] is not None

    def index(self, group: str) -> int:
        """The token of a group, -1 where the group is not there."""
        return self.match.start(group)

    def word(self, group: str) -> str:
        """The group's first token, lower-case; "" where the group is not there."""
        at = self.match.start(group)
        return self.tokens.words[at] if at >= 0 else ""

    def sense(self, group: str, *kinds: str) -> Sense | None:
        """What the group's word means as a word of one of the classes."""
        senses = lexicon().senses.get(self.word(group))
        if senses is None:
            return None
        for kind in kinds:
            if kind in senses:
                return senses[kind]
        return None

    def value(self, group: str, *kinds: str) -> int | None:
        """The number that the group's word means as one of the classes."""
        sense = self.sense(group, *kinds)
        return sense.value if sense is not None and isinstance(sense.value, int) else None

    def name(self, group: str, *kinds: str) -> str:
        """The text that the group's word means as one of the classes, or ""."""
        sense = self.sense(group, *kinds)
        return "" if sense is None else str(sense.value)

    def number(self, group: str) -> int | None:
        """The number printed in digits."""
        return self.value(group, "n1", "n2", "n0", "n3", "Y")

    def tight(self, group: str | int = 0) -> bool:
        """Whether no white space stands inside the group."""
        first, last = self.match.span(group)
        return all(self.tokens.tight(i) for i in range(first + 1, last))

    def printed(self, group: str) -> str:
        """The group's first token as it stands in the text."""
        at = self.match.start(group)
        return self.tokens.printed(at) if at >= 0 else ""

    def languages(self) -> int:
        """The languages in which all the matched words exist."""
        mask = EVERY_LANGUAGE
        languages = lexicon().languages
        for word in self.tokens.words[self.match.start() : self.match.end()]:
            mask &= languages.get(word, EVERY_LANGUAGE)
        return mask
