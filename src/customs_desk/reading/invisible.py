"""Signs that nobody sees: where a word may be parted at a line's end, blanks without width.

Pages carry them within words, so the text is read without them, and what was found is told in
offsets of the text as it is.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from customs_desk.article import Document, Reading

_SIGNS = ("\u00ad", "\u200b", "\u2060")  # soft hyphen, zero width space, word joiner
# A soft hyphen within a word only: elsewhere it is what a wrong decoding made of a letter.
_UNSEEN = lazy_pattern("(?<=[^\\W\\d_])\u00ad+(?=[^\\W\\d_])|[\u200b\u2060]+")


class Invisible:
    """Where a text holds such signs; falsy where it holds none."""

    def __init__(self, text: str) -> None:
        self._text = text
        held = any(sign in text for sign in _SIGNS)
        found = _UNSEEN.finditer(text) if held else ()
        self._at = [at for match in found for at in range(*match.span())]
        self._before = [at - k for k, at in enumerate(self._at)]  # offsets in the plain text

    def __bool__(self) -> bool:
        return bool(self._at)

    def plain(self, document: Document) -> Document:
        """The document as a reader sees its text."""
        return document._replace(
            text=_UNSEEN.sub("", self._text),
            apart=tuple((self._there(start), self._there(end)) for start, end in document.apart),
            linked=tuple((self._there(start), self._there(end)) for start, end in document.linked),
        )

    def told(self, reading: Reading) -> Reading:
        """A reading of the plain text, with the offsets and the words of the text as it is."""
        text, start, end = self._text, self._start, self._end
        return reading._replace(
            events=tuple(
                event._replace(
                    start=start(event.start),
                    end=end(event.end),
                    text=text[start(event.start) : end(event.end)],
                )
                for event in reading.events
            ),
            mentions=tuple(
                mention._replace(
                    start=start(mention.start),
                    end=end(mention.end),
                    text=text[start(mention.start) : end(mention.end)],
                )
                for mention in reading.mentions
            ),
            boilerplate=tuple(
                span._replace(start=start(span.start), end=end(span.end))
                for span in reading.boilerplate
            ),
            items=tuple(
                span._replace(start=start(span.start), end=end(span.end)) for span in reading.items
            ),
            evidence={
                name: words._replace(
                    start=start(words.start),
                    end=max(start(words.start), end(words.end)),
                )
                for name, words in reading.evidence.items()
            },
        )

    def _there(self, offset: int) -> int:
        return offset - bisect_left(self._at, offset)

    def _start(self, offset: int) -> int:
        return offset + bisect_right(self._before, offset)

    def _end(self, offset: int) -> int:
        return offset + bisect_left(self._before, offset)
