"""Spelling made plain: what full-text search indexes, and what lists sort by.

Folding must stay as it is once archives exist; a change needs a migration that rebuilds the index.
"""

from __future__ import annotations

import re
import unicodedata

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
    "[^\\W_](?:[^\\W_]|[\\u0300-\\u036f\\u0483-\\u0489\\u00ad\\u200b-\\u200f\\u202a-\\u202e"
    "\\u2060-\\u2069\\ufeff])*"
)


def fold(text: str) -> str:
    """Lower case, no diacritics, ё as е: the one form in which all spellings of a word meet."""
    if text.isascii():
        return text.lower()
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return text.translate(_LETTERS)


def words(text: str) -> list[str]:
    """The folded words of a text in their order."""
    return _WORD.findall(fold(text))


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


def sort_key(text: str, length: int = 24) -> str:
    """The first `length` signs of what a list sorts by: case, quotes and punctuation left out."""
    own = unicodedata.normalize("NFC", text[: 4 * length]).casefold().translate(_AFTER)
    plain = "".join(c if c.isalnum() or c == "{" else " " for c in fold(own))
    return " ".join(plain.split())[:length]
