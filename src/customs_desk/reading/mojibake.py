"""Text that was decoded wrongly before it reached us: seen, and what it would be mended.

A wrong decoding is taken back (encode as it was read, decode as it was written) and kept where
the letter pairs fit clearly better. Never applied here: the caller shows both.
"""

from __future__ import annotations

import codecs
from functools import cache
from typing import Any

from customs_desk.reading.code_pages import table, text_score
from customs_desk.reading.patterns import lazy_pattern

# UTF-8 read in these pages: that the bytes are whole UTF-8 again is a strong sign by itself.
_READ_AS = ("cp1252", "cp1251", "cp1250", "mac_roman", "cp866", "koi8_r", "latin_1")
# (as it was read, as it was written)
_WRONG: tuple[tuple[str, str], ...] = (
    ("cp1252", "cp1251"),
    ("koi8_r", "cp1251"),
    ("cp866", "cp1251"),
    ("cp1251", "koi8_r"),
    ("cp1252", "koi8_r"),
    ("cp1251", "cp866"),
    ("cp1252", "cp866"),
    ("cp1251", "iso8859_5"),
    ("cp1252", "iso8859_5"),
    ("cp1251", "mac_cyrillic"),
    ("cp1252", "cp1250"),
    ("cp1251", "cp1250"),
)
# What texts read in a wrong page hold and sound ones do not; a gate before anything is scored.
_SIGNS = lazy_pattern(
    "[\u00c0-\u00ff]{4,}"  # Òàìîæíÿ
    "|[а-яё]?[А-ЯЁ]{3,}"  # рБНПФЕМОС; sound headings in capitals pass by their score
    "|[а-яё]{2}[А-ЯЁ](?![А-яЁё])|[’Ђ][а-яё]{3,}"  # ’аможеннаЯ
    "|[А-яёЁ][\u2500-\u25a0⌠]|[\u2500-\u25a0⌠][А-яёЁ]|[a-z][▓■]|[⌠√][a-z ]"  # ╥рьюцхээр, ▓
    "|[а-яё]?[єїўЄЇЎ°][а-яёЁ]|[Ёё][а-яё]?[ъыцЁьєЄё]"  # ёыєцср
    "|[Ѐ-ЏЂѐ-џҐґ]{3,}"
    "|[\xad\xa0¬®¦¥Ґ«ЎЇ][^\\W\\d_]?[\xad\xa0¬®¦¥Ґ«ЎЇ]|[¬®¦¥Ґ¨][А-яà-ÿ]"  # ’\xa0¬®¦Ґ\xad
    "|[a-zäöüýA-Z][òº]|[ºª][a-zäöü]"  # gullugynyò, ºäher
    "|[a-z]?[ьэыяюцодет][a-z]"  # Gьmrьk
    "|[a-z][ТУФХЦ][a-z ]|[ТУФХЦ][a-z]|[ТУФХЦ](?= )"  # ItТs the first УintegrityФ
)
_CONTROLS = lazy_pattern("[\x80-\x9f]")
_ABOVE_ASCII = lazy_pattern(r"[^\x00-\x7f]+")
_LONG = 100_000  # characters of a long text that must show the fault before all is looked at
_MANY = 20_000  # lines of a long text by which its page is chosen
_PROBE = 20_000  # characters of suspicious lines that are scored
_GAIN = 0.5  # mean log probability that a mended text must win
_SOUND = -9.0  # below this mean a mended text is no text of ours either
_PROOF = 20.0  # log probability that all pairs together must win: a name alone proves nothing
_FAIR = -7.5  # above this mean few letters can be wrong, and little can be won
_SOUND_UTF8 = -14.0


def mend(text: str) -> str | None:
    """The text as it was meant, or None where nothing seems wrong with it."""
    if text.isascii():
        return None
    if len(text) > _LONG and mend(text[:_LONG]) is None:
        return None
    lines = text.split("\n")
    return _mended_from_utf8(lines) or _mended_from_page(lines)


def _mended_from_utf8(lines: list[str]) -> str | None:
    probe = lines if len(lines) <= _MANY else lines[:_MANY]
    begun = [(line, head) for line in probe if (head := _first_above_ascii(line))]
    gains = ((_gain_from_utf8(begun, page), page) for page in _READ_AS)
    gain, page = max(gains)
    if gain < 2 * _GAIN:
        return None
    mended = (_from_utf8(line, _first_above_ascii(line), page) or line for line in lines)
    return "\n".join(mended)


def _first_above_ascii(line: str) -> str:
    """The line's first letter above ASCII with the one behind it; "" where there is none."""
    first = None if line.isascii() else _ABOVE_ASCII.search(line)
    return line[first.start() : first.start() + 2] if first else ""


def _from_utf8(line: str, head: str, page: str) -> str | None:
    return _undone(line, page, "utf-8") if _may_be_utf8(head, page) else None


def _gain_from_utf8(begun: list[tuple[str, str]], page: str) -> float:
    """What mean log probability lines win that are UTF-8 again; 0 where none are, or not ours."""
    tried = ((line, _from_utf8(line, head, page)) for line, head in begun)
    pairs = [(line, mended) for line, mended in tried if mended is not None]
    if not pairs:
        return 0.0
    before, _count = text_score("\n".join(line for line, _mended in pairs)[:_PROBE])
    after, left = text_score("\n".join(mended for _line, mended in pairs)[:_PROBE])
    if after <= _SOUND_UTF8:
        return 0.0
    return after - before if left else 2 * _GAIN


def _may_be_utf8(head: str, page: str) -> bool:
    """Whether the first letter above ASCII and the next are bytes that begin UTF-8: cheap."""
    if not head:
        return False
    leads, following = _utf8_letters(page)
    return head[0] in leads and head[1:] in following


@cache
def _utf8_letters(page: str) -> tuple[frozenset[str], frozenset[str]]:
    """The page's characters for the bytes that begin a letter in UTF-8, and that go on with it."""
    letters = [chr(n) if letter == "\0" else letter for n, letter in enumerate(table(page))]
    controls = frozenset(map(chr, range(0x80, 0xA0)))
    return frozenset(letters[0xC2:0xF5]), controls.union(letters[0x80:0xC0])


def _mended_from_page(lines: list[str]) -> str | None:
    suspicious = [n for n, line in enumerate(lines) if _is_suspicious(line)]
    if not suspicious:
        return None
    probe = "\n".join(lines[n] for n in suspicious)[:_PROBE]
    before, pairs = text_score(probe)
    best: tuple[float, tuple[str, str]] | None = None
    for wrong in _WRONG:
        mended = _undone(probe, *wrong)
        if mended is None or mended == probe:
            continue
        after, _left = text_score(mended)
        if best is None or after > best[0]:
            best = (after, wrong)
    if (
        best is None
        or best[0] < _SOUND
        or best[0] < before + (_GAIN if before > _FAIR else 4 * _GAIN)
    ):
        return None
    if (best[0] - before) * pairs < _PROOF:
        return None
    for n in suspicious:
        lines[n] = _undone(lines[n], *best[1]) or lines[n]
    return "\n".join(lines)


def _is_suspicious(line: str) -> bool:
    """Whether signs make up much of what is above ASCII in the line."""
    if line.isascii():
        return False
    line = line[:_PROBE]
    signs = sum(len(sign) for sign in _SIGNS.findall(line))
    return signs * 4 > sum(map(len, _ABOVE_ASCII.findall(line)))


def _undone(text: str, read_as: str, written_as: str) -> str | None:
    """The text re-encoded as it was read and decoded as it was written; None where impossible."""
    if _CONTROLS.search(text):
        text = text.translate(_without_controls(read_as))
    try:
        raw, _length = codecs.charmap_encode(text, "strict", _encoding_map(read_as))
        return raw.decode(written_as)
    except UnicodeError:
        return None


@cache
def _without_controls(page: str) -> dict[int, str]:
    """The page's characters in the place of the controls that ISO-8859-1 has for their bytes."""
    return {
        n: letter for n, letter in enumerate(table(page)) if 0x80 <= n < 0xA0 and letter != "\0"
    }


@cache
def _encoding_map(page: str) -> Any:
    """The page's characters to its bytes; bytes that it leaves undefined stand for themselves."""
    letters = (chr(n) if letter == "\0" else letter for n, letter in enumerate(table(page)))
    return codecs.charmap_build("".join(letters))
