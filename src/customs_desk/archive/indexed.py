"""An article's words as the indexes take them."""

from __future__ import annotations

from dataclasses import dataclass, field

Word = tuple[str, int]  # a word and how it is printed (see `vocabulary.py`)
Rows = tuple[tuple[str, str], ...]  # of the table of forms: key, word


@dataclass(frozen=True, slots=True)
class Indexed:
    """An article's words, folded, as the full-text index and the table of forms take them."""

    title: str
    source: str
    author: str
    place: str
    body: str
    beginnings: str = field(compare=False)  # of its words, each once, in any order
    capital: str = field(compare=False)  # words printed with a capital: they may be names
    small: str = field(compare=False)  # the others
    compound: str = field(compare=False)  # “co-operation”, as printed
    languages: str
    # Rows for those words that the process which prepared the article had not met before.
    keyed: dict[Word, Rows] = field(default_factory=dict, compare=False)

    def parts(self) -> tuple[str, ...]:
        """The columns of the index."""
        return self.title, self.source, self.author, self.place, self.body
