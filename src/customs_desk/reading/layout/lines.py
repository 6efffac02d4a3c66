"""The non-blank lines of a text, with what is cheap to know of each."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache, wraps
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeVar

from customs_desk.reading.layout.people import is_person
from customs_desk.reading.layout.phrases import PHRASE_REACH, folded
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_Judged = TypeVar("_Judged")
# No page has more lines worth a role of their own; what follows is one stretch of body.
MOST_LINES = 5000
_REPEATED = 80  # characters; shorter lines stand in many files of a source
# From a line's first sign: looking for the blanks before it takes the square of many blanks' time.
_LINE = lazy_pattern(r"\S[^\n\r\x0b\x0c\x85\u2028\u2029]*")
# Columns: "By Aziz Rustamov                    The customs service …". Looked for from a
# letter's end, so that a line of many blanks is passed over once.
_COLUMNS = lazy_pattern(r"(?<=\S) {20,}(?=\S)")
# What opens a line of a message's head
MAIL_FIELD = lazy_pattern(
    r"(?P<from>from|от(?: кого)?|kimden|кимден)\s*:"
    r"|(?P<day>sent|date|дата|отправлено|senesi|күнү)\s*:"
    r"|(?P<subject>subject|тема|temasy|темасы)\s*:|(?:to|cc|кому|копия|kime|кимге)\s*:",
    re.IGNORECASE,
)
_DIGIT = lazy_pattern(r"\d")
_WORD = lazy_pattern(r"[^\W\d_][^\W_]*(?:['’ʼ-](?=[^\W\d_])[^\W_]*)*")
_CLOSING = "\"»”’')]| "  # may stand between a sentence's stop and the end of its line
_STOPS = frozenset(".!?…")
# Begins with the mark itself, so that the text between marks is passed over in one go.
INNER_STOP = lazy_pattern(
    r"[.!?…](?:(?<=[^\W\d_]{3}.)|(?<=\d\d.))[\"»”’')\]]*\s+[\"«“„—–-]?\s*[^\W\d_]"
)
_INITIAL_BULLET = lazy_pattern(r"[•·●▪■►▶‣◦*∙○–-]\s+\S")


class Line:
    """One line without its outer blanks: `text[start:end]` of the whole; `gap` blank before it."""

    __slots__ = (
        "apart", "digits", "end", "ends_sentence", "gap", "judged", "key", "learnt", "length",
        "linked", "prose", "start", "stated", "text", "words",
    )  # fmt: skip

    def __init__(self, start: int, end: int, text: str, *, gap: bool) -> None:
        self.start = start
        self.end = end
        self.text = text
        self.gap = gap
        self.length = len(text)
        self.key: str  # the beginning, folded as phrases are
        self.digits: bool
        self.words: int  # counted in the beginning only where the line is long
        self.ends_sentence: bool
        self.judged: dict[str, Any]  # what `once_a_line` remembers
        measure = _measured_again if self.length <= _REPEATED else _measured
        self.key, self.digits, self.words, self.ends_sentence, self.judged = measure(text)
        self.prose = _is_prose(self)  # it reads as a paragraph: long, or a sentence with its stop
        self.stated = False  # the file's own metadata call it the title
        self.learnt = False  # files of the source are known to repeat it
        self.apart = False  # the page's markup sets it apart
        self.linked = False  # all of it is a link

    @property
    def mark(self) -> int:
        """63 bits that stand for the line's words."""
        words = f"{self.key} {self.length if self.length > PHRASE_REACH else 0}"
        return int.from_bytes(hashlib.blake2b(words.encode(), digest_size=8).digest()) >> 1

    @property
    def short(self) -> bool:
        return self.length <= PHRASE_REACH

    @property
    def bullet(self) -> bool:
        return _INITIAL_BULLET.match(self.text) is not None

    @property
    def cut_off(self) -> bool:
        """Whether it ends in an ellipsis."""
        return self.text.endswith(("...", "…", "[…]", "[...]"))

    @property
    def sentences(self) -> bool:
        """Whether one sentence ends within it and another begins."""
        return _holds_sentences(self)

    def word_list(self) -> list[str]:
        return _WORD.findall(self.text[:400])


def _measured(text: str) -> tuple[str, bool, int, bool, dict[str, Any]]:
    """Key, digits, words and end of a line's text, and room for what is found out of it."""
    key = folded(text[:PHRASE_REACH])
    digits = _DIGIT.search(text, 0, 400) is not None
    ends = text[-6:].rstrip(_CLOSING)[-1:] in _STOPS
    if len(text) > PHRASE_REACH:  # only few or many is asked of a long line
        return key, digits, text.count(" ", 0, 400) + 1, ends, {}
    return key, digits, len(_WORD.findall(text)), ends, {}


_measured_again = lru_cache(maxsize=4096)(_measured)


def once_a_line(judge: Callable[[Line], _Judged]) -> Callable[[Line], _Judged]:
    """A judgement of a line's text alone, made once: many parts of the layout ask for it.

    Short lines, such as those of menus, share what was found out with others of the same words.
    """
    name = f"{judge.__module__}.{judge.__qualname__}"

    @wraps(judge)
    def remembered(line: Line) -> _Judged:
        judged = line.judged
        found = judged.get(name, judged)
        if found is judged:  # nothing can have judged so
            found = judged[name] = judge(line)
        return found  # type: ignore[no-any-return]

    return remembered


@once_a_line
def _holds_sentences(line: Line) -> bool:
    return INNER_STOP.search(line.text) is not None


@once_a_line
def _is_prose(line: Line) -> bool:
    if line.length >= 280 or (line.length >= 170 and line.words >= 20):
        return True
    if line.words < 6:
        return False
    if line.length >= 90 and line.sentences:
        return True
    if line.words >= 12 and line.text[-1] == ":":
        return True  # it introduces a list or a quotation
    return line.words >= 8 and line.ends_sentence and not line.cut_off


def split(text: str, begin: int = 0) -> list[Line]:
    """The non-blank lines from `begin` on; past `MOST_LINES` all that follows is one line."""
    lines: list[Line] = []
    last = -1
    for start, end in _spans(text, begin):
        lines.append(Line(start, end, text[start:end], gap=_blank_between(text, last, start)))
        last = end
        if len(lines) == MOST_LINES:
            break
    rest = text[last:].rstrip() if len(lines) == MOST_LINES else ""
    if rest.strip():
        start = last + len(rest) - len(rest.lstrip())
        lines.append(Line(start, last + len(rest), rest.strip(), gap=True))
    return _unwrapped(text, lines) if _is_wrapped(lines) else lines


def _is_wrapped(lines: list[Line]) -> bool:
    """Whether paragraphs are broken at a width, so that lines go on in small letters."""
    joints = {
        after.key  # "just now" under each of many headlines counts once
        for line, after in pairwise(lines)
        if not after.gap
        and 50 <= line.length <= 110
        and after.text[0].islower()
        and not line.ends_sentence
    }
    return len(joints) >= 3 and len(joints) * 6 >= len(lines)


def _unwrapped(text: str, lines: list[Line]) -> list[Line]:
    """Lines that are one paragraph as one line; a short line ends its paragraph."""
    joined: list[Line] = []
    for line in lines:
        last = joined[-1] if joined else None
        apart = line.gap or line.bullet or _is_mail_field(line.text)
        if last is None or apart or last.end - _tail_start(text, last) < 45:
            joined.append(line)
        else:
            joined[-1] = Line(last.start, line.end, text[last.start : line.end], gap=last.gap)
    return joined


def _is_mail_field(text: str) -> bool:
    """Whether the line is one of a message's head: 'Subject: New seals for wagons'."""
    return ":" in text[:14] and MAIL_FIELD.match(text) is not None


def _tail_start(text: str, line: Line) -> int:
    """Where the last printed line of the paragraph begins."""
    return max(line.start, text.rfind("\n", line.start, line.end) + 1)


def _spans(text: str, begin: int) -> Iterator[tuple[int, int]]:
    for match in _LINE.finditer(text, begin):
        start, end = match.start(), match.start() + len(match[0].rstrip())
        for wide in _COLUMNS.finditer(text, start, end):
            if is_person(text[wide.end() : min(end, wide.end() + 60)]):
                continue  # "The chairman                    A. Rustamov" signs a paper
            yield start, wide.start()
            start = wide.end()
        yield start, end


def _blank_between(text: str, last: int, start: int) -> bool:
    if last < 0:
        return True
    return _holds_blank_line(text[last : min(start, last + 64)])


@lru_cache(maxsize=256)
def _holds_blank_line(between: str) -> bool:
    return between.replace("\r\n", "\n").count("\n") > 1 or between.count("\r") > 1
