"""The language of a text and of its paragraphs, as BCP 47 codes ("und" where none is seen).

pycld2 tells the languages apart; where it is not sure, the letters that only one of our
languages has decide. The first lines (site names, menus) never outweigh the body.
"""

from __future__ import annotations

import sys
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

import pycld2

from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from customs_desk.article import Span

# Named without doubt also in short lines; any other language needs a long and sure passage.
NEAR = frozenset({"en", "ru", "tk", "ky", "kk", "uz", "az", "tg", "tr"})
_UNNAMED = {"un": "und", "xxx": "und", "zh-Hant": "zh", "iw": "he"}
# pycld2 stops at these; they become blanks so that offsets stay.
_UNFIT = lazy_pattern(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U0010ffff]"
)
# Addresses and numbers speak no language.
_ADDRESS = lazy_pattern(r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w.-]{1,255}")
_FIGURES = "0123456789_"
_LONG = 120  # letters from which a passage may be of any language
_MIXED = 60  # letters from which a line is searched for a second language
_MOSTLY = 80  # per cent of a line in one language: pycld2 need not be asked again for the whole
_TELLING_PART = 200  # characters of a line in which its letters are counted, if they are enough
_REPEATED = 120  # characters; shorter lines, those of menus, stand in many texts
_MOST = 200_000  # characters by which a text is judged; none of ours is longer
_LINE = lazy_pattern(r"\S[^\n]*")
_LETTERS = lazy_pattern(r"[^\W\d_]+")
_CYRILLIC = lazy_pattern(r"[Ѐ-ӿ]+")
# Letters that decide where pycld2 does not: the first row of which two kinds are seen, or one
# kind twice, wins. Cyrillic rows come before Latin ones.
_TELLING: tuple[tuple[str, str], ...] = (
    ("tg", "ӣӯҳҷ"),
    ("kk", "ұһіқ"),
    ("ky", "өүң"),
    ("uz", "ўҳқғ"),
    ("az", "əƏ"),
    ("tk", "ňýžňä"),
    ("tr", "ğışİ"),
)


def detect(text: str) -> str:
    """The language most of the prose is in; "und" where there are no letters."""
    weights: Counter[str] = Counter()
    for start, end, language in paragraphs(text[:_MOST]):
        letters = _count(_LETTERS, text, start, end)
        weights[language] += letters if letters >= _MIXED else letters // 4 + 1
    weights.pop("und", None)
    if not weights:
        return "und"
    return weights.most_common(1)[0][0]


def paragraphs(text: str, told: Sequence[Span] | None = None) -> list[tuple[int, int, str]]:
    """Non-blank lines with their language; a line in two languages comes in pieces.

    Of a text with blocks only the lines that hold a part of one of the `told` are looked at.
    """
    found: list[tuple[int, int, str]] = []
    k = 0
    for match in _LINE.finditer(text):
        if told is not None:
            while k < len(told) and told[k].end <= match.start():
                k += 1
            if k == len(told):
                break
            if told[k].start >= match.end():
                continue
        found += _pieces(match[0].rstrip(), match.start())
    return found


def _pieces(line: str, at: int) -> list[tuple[int, int, str]]:
    plain = _plain(line)
    letters = _count(_LETTERS, plain, 0, _TELLING_PART)
    if letters < _LONG and len(plain) > _TELLING_PART:
        letters = _count(_LETTERS, plain)
    if letters < _MIXED:
        return [(at, at + len(line), _of_short(plain, letters))]
    plainly, passages = _passages(plain)
    cut: list[tuple[int, int, str]] = []
    for start, end, language in passages:
        if cut and (cut[-1][2] == language or language == "und"):
            cut[-1] = (cut[-1][0], end, cut[-1][2])
        elif cut and cut[-1][2] == "und":
            cut[-1] = (cut[-1][0], end, language)
        else:
            cut.append((start, end, language))
    if len(cut) < 2:
        own = plainly if plainly in NEAR else _of_long(plain, letters)
        return [(at, at + len(line), own)]
    cut[-1] = (cut[-1][0], len(line), cut[-1][2])
    return [(at + a, at + b, _confirmed(plain[a:b], code)) for a, b, code in cut]


def _count(letters: re.Pattern[str], text: str, start: int = 0, end: int = sys.maxsize) -> int:
    """How many letters a text holds, met in runs."""
    return sum(map(len, letters.findall(text, start, end)))


def _plain(line: str) -> str:
    """The line without what pycld2 cannot take and what tells no language, offsets kept."""
    if not line.isprintable():
        line = _UNFIT.sub(" ", line)
    if "@" in line or "://" in line or "www." in line:
        line = _ADDRESS.sub(lambda match: " " * len(match[0]), line)
    for figure in _FIGURES:  # many times faster than `translate`, which looks up each letter
        line = line.replace(figure, " ")
    return line


def _passages(plain: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The language of all the line, "" where it is not plain, and pycld2's passages of the line."""
    raw = plain.encode()
    try:
        sure, _bytes, answers, passages = pycld2.detect(
            raw, isPlainText=True, bestEffort=True, returnVectors=True
        )
    except pycld2.error:
        return "", []
    _name, best, share, _score = answers[0]
    language = _UNNAMED.get(best, best) if sure and share >= _MOSTLY else ""
    if len(passages) == 1:
        code = passages[0][3]
        return language, [(0, len(plain), _UNNAMED.get(code, code))]
    found, at, byte = [], 0, 0
    for offset, length, _name, code in passages:
        start = at + len(raw[byte:offset].decode("utf-8", "ignore"))
        end = start + len(raw[offset : offset + length].decode("utf-8", "ignore"))
        found.append((start, end, _UNNAMED.get(code, code)))
        at, byte = end, offset + length
    return language, found


def _confirmed(piece: str, code: str) -> str:
    letters = _count(_LETTERS, piece)
    if code in NEAR or letters >= _LONG:
        return code
    return _of_short(piece, letters)


def _of_long(plain: str, letters: int) -> str:
    sure, code = _best(plain)
    if code in NEAR or (sure and letters >= _LONG and code != "und"):
        return code
    return _by_letters(plain)


def _of_short(plain: str, letters: int) -> str:
    if not letters:
        return "und"
    return _of_words(plain) if len(plain) <= _REPEATED else _judged(plain)


def _judged(plain: str) -> str:
    _sure, code = _best(plain)
    return code if code in NEAR else _by_letters(plain)


_of_words = lru_cache(maxsize=4096)(_judged)


def _best(plain: str) -> tuple[bool, str]:
    """pycld2's first answer among our languages, or its first, and whether it is sure."""
    try:
        sure, _bytes, answers = pycld2.detect(plain.encode(), isPlainText=True, bestEffort=True)
    except pycld2.error:
        return False, "und"
    codes = [_UNNAMED.get(code, code) for _name, code, _percent, _score in answers]
    if not sure:
        codes = [code for code in codes if code in NEAR] or codes
    return sure, codes[0]


def _by_letters(plain: str) -> str:
    """The language whose own letters the text holds; Russian or English by the script alone."""
    small = plain.lower()
    best = max(_TELLING, key=lambda row: sum(small.count(letter) for letter in row[1]))
    if any(letter in small for letter in best[1]):
        return best[0]
    letters = _count(_LETTERS, small)
    if not letters:
        return "und"
    if _count(_CYRILLIC, small) * 2 > letters:
        return "ru"
    latin = sum("a" <= letter <= "\u024f" for run in _LETTERS.findall(small) for letter in run)
    return "en" if latin * 2 > letters else "und"
