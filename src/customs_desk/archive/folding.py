"""Spelling made plain: what full-text search indexes, and what lists sort by.

Folding must stay as it is once archives exist; a change needs a migration that rebuilds the index.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from functools import lru_cache
from typing import Any

# Letters that no decomposition makes plain. Kyrgyz ө ү ң are folded as well: people type о у н
# where the keyboard has no others.
_PLAIN = str.maketrans(
    {
        "ё": "е",
        "ө": "о",
        "ү": "у",
        "ң": "н",
        "қ": "к",
        "ғ": "г",
        "ұ": "у",
        "ҳ": "х",
        "ҷ": "ч",
        "ӯ": "у",
        "ӣ": "и",
        "і": "и",
        "ї": "и",
        "є": "е",
        "ў": "у",
        "ə": "a",
        "ә": "а",
        "ı": "i",
        "ß": "ss",
        "ø": "o",
        "đ": "d",
        "ł": "l",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ð": "d",
    }
)
_KEPT = {"й", "ѝ"}  # a letter of its own in every Cyrillic alphabet, though it decomposes


class _Letters(dict[int, str]):
    """Folded forms by code point, worked out when a letter is first met."""

    def __missing__(self, code: int) -> str:
        folded = _fold_letter(chr(code))
        self[code] = folded
        return folded


def _fold_letter(letter: str) -> str:
    lower = unicodedata.normalize("NFKC", letter).casefold()
    if lower in _KEPT:
        return lower
    plain = unicodedata.normalize("NFKD", lower.translate(_PLAIN)).translate(_PLAIN)
    return "".join(c for c in plain if unicodedata.category(c) not in {"Mn", "Me", "Cf"})


_LETTERS = _Letters()
_WORD = re.compile(r"[^\W_]+")
# A word as printed: letters and digits, with the marks and invisible signs that may stand in it.
# Matches “Aşgabat”, “e\u0301tude”, “soft\u00adhyphen”; of “BOMCA-10” first “BOMCA”, then “10”.
_PRINTED = re.compile(
    "(?:[^\\W_]|№)(?:[^\\W_]|[№\\u0300-\\u036f\\u0483-\\u0489\\u00ad\\u200b-\\u200f\\u202a-\\u202e"
    "\\u2060-\\u2069\\ufeff])*"
)


# Small letters of one script that somebody typed for those of the other, by their capitals too.
_AS_LATIN = str.maketrans("авекмнорстухѕјһ", "abekmhopctyxsjh")
_AS_CYRILLIC = str.maketrans("abekmhopctyx", "авекмнорстух")
# Where scripts meet within a word: “сustoms” with a Cyrillic с, “cлужба” with a Latin c.
_MEETING = re.compile("[a-z](?=[\u0430-\u0459\u04bb])|[\u0430-\u0459\u04bb](?=[a-z])")
_LONGEST_MIXED = 64  # letters; no longer word is worth mending
# The letters and signs that nearly all texts are made of have a byte each: a charmap codec folds
# them in a seventh of the time that `str.translate` takes. Other texts go the general way.
_USUAL = (
    "".join(map(chr, range(128)))
    + "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюяӨөҮүҢң"
    + "ÄäÇçŇňÖöŞşÜüÝýŽž\u00a0«»“”„‘’–—…№•·°©"
)


_NOTHING = "\ufffe"  # no letter has this byte


def _codec() -> tuple[Any, str, str, str]:
    """From letters to bytes; from bytes to folded letters, to words and blanks, to scripts."""
    folded = [letter.translate(_LETTERS) for letter in _USUAL]
    plain = [one if len(one) == 1 else _NOTHING for one in folded]
    known = [c if one != _NOTHING else _NOTHING for c, one in zip(_USUAL, plain, strict=True)]
    blanks = [one if _WORD.fullmatch(one) else " " for one in plain]
    scripts = ["L" if "a" <= c <= "z" else "C" if "\u0430" <= c <= "\u0459" else " " for c in plain]
    tables = ("".join(made).ljust(256, _NOTHING) for made in (known, plain, blanks, scripts))
    letters, folded_to, words_to, scripts_to = tables
    return codecs.charmap_build(letters), folded_to, words_to, scripts_to


_BYTES, _FOLDED, _WORDS, _SCRIPTS = _codec()


def _usual(text: str, table: str) -> str | None:
    """The text by the quick way; None where a letter has no byte, or a word has two scripts."""
    try:
        letters, _length = codecs.charmap_encode(text, "strict", _BYTES)
        scripts, _length = codecs.charmap_decode(letters, "strict", _SCRIPTS)
        if "LC" in scripts or "CL" in scripts:
            return None
        return codecs.charmap_decode(letters, "strict", table)[0]
    except UnicodeError:
        return None


def fold(text: str) -> str:
    """Lower case, no diacritics, ё as е: the one form in which all spellings of a word meet."""
    if text.isascii():
        return text.lower()
    quick = _usual(text, _FOLDED)
    if quick is not None:
        return quick
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    folded = text.translate(_LETTERS)
    return _of_one_script(folded) if _MEETING.search(folded) else folded


def _of_one_script(folded: str) -> str:
    """The text with words that mix look-alike letters of two scripts in the one that fits all."""
    pieces, copied, seen = [], 0, 0
    for meeting in _MEETING.finditer(folded):
        start = meeting.start()
        if start < seen:
            continue
        first = max(seen, start - _LONGEST_MIXED)
        while start > first and folded[start - 1].isalnum():
            start -= 1
        match = _WORD.match(folded, start)
        seen = match.end() if match else start + 1
        if match is not None and len(match[0]) <= _LONGEST_MIXED:
            pieces += [folded[copied:start], _fitting(match[0])]
            copied = seen
    return "".join([*pieces, folded[copied:]])


def _fitting(word: str) -> str:
    """The word in one script, or as it is where neither has all its letters."""
    for letters in (_AS_LATIN, _AS_CYRILLIC):
        made = word.translate(letters)
        if not _MEETING.search(made):
            return made
    return word


def words(text: str) -> list[str]:
    """The folded words of a text in their order."""
    quick = _usual(text, _WORDS)
    return quick.split() if quick is not None else _WORD.findall(fold(text))


def printed_words(text: str) -> list[tuple[int, int]]:
    """The spans of the words as they stand in the text."""
    return [match.span() for match in _PRINTED.finditer(text)]


# Letters that follow their plain letter in the alphabets we sort: a word with ň comes after all
# words with n in that place. ё is sorted with е, as Russian dictionaries do.
_AFTER = str.maketrans(
    {
        "ä": "a{", "ç": "c{", "ň": "n{", "ö": "o{", "ş": "s{", "ü": "u{", "ý": "y{", "ž": "z{",
        "ң": "н\u04ff", "ө": "о\u04ff", "ү": "у\u04ff",
    }
)  # fmt: skip


@lru_cache(maxsize=20_000)  # the same sources, places and people come again and again
def sort_key(text: str, length: int = 24) -> str:
    """The first `length` signs of what a list sorts by: case, quotes and punctuation left out."""
    own = unicodedata.normalize("NFC", text[: 4 * length]).casefold().translate(_AFTER)
    plain = "".join(c if c.isalnum() or c == "{" else " " for c in fold(own))
    return " ".join(plain.split())[:length]
