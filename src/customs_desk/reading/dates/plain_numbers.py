"""Numbers and names that only look like dates: prices, quantities, articles, streets, people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.reading.dates.meaning import Calendar, Clock, Duration, Range
from customs_desk.reading.dates.words import lexicon

if TYPE_CHECKING:
    from customs_desk.reading.dates.joining import Joined
    from customs_desk.reading.dates.tokens import Tokens

_SIGNS = {"$", "€", "£", "№", "#"}
# What stands before a year that is printed without its word.
_ASKS_ENGLISH = {
    "in", "since", "of", "by", "until", "till", "from", "to", "during", "early", "late", "mid",
    "for", "through", "before", "after", "the", "and", "or", "between", "than", "its", "his",
    "their", "our", "this", "that", "a", "an", "s",
}  # fmt: skip
_ABOUT = {"some", "about", "another", "over"}
_ASKS_CYRILLIC = {"в", "во", "с", "со", "до", "по", "к", "от", "после", "начиная", "за"}


def is_no_date(tokens: Tokens, joined: Joined) -> bool:
    """Whether the expression is another number, or a name."""
    meaning = joined.meaning
    before, after = _beside(tokens, joined)
    if before in _SIGNS:
        return True
    if isinstance(meaning, Calendar) and meaning.bare:
        return _is_plain_number(tokens, joined, before, after)
    if isinstance(meaning, Duration | Clock):
        return False
    if joined.rule == "numeric" and before in lexicon().not_before:
        return True
    named = _is_counted(tokens, joined, before, after) or _is_street(tokens, joined, before, after)
    return named or (joined.first > 0 and _glued(tokens, joined))


def _beside(tokens: Tokens, joined: Joined) -> tuple[str, str]:
    before = tokens.words[joined.first - 1] if joined.first else ""
    return before, tokens.words[joined.last] if joined.last < len(tokens.words) else ""


def _is_counted(tokens: Tokens, joined: Joined, before: str, after: str) -> bool:
    """Whether a range is one of numbers: "between 1900 and 2000 tonnes", "ГОСТ 2018-94"."""
    meaning = joined.meaning
    if (
        joined.rule not in {"range", "years"}
        or not isinstance(meaning, Range)
        or not isinstance(meaning.first, Calendar)
    ):
        return False
    last = tokens.words[joined.last - 1]
    plain = meaning.first.month is None and last.isdigit()
    return plain and (after in lexicon().not_after or before in lexicon().not_before)


def _is_street(tokens: Tokens, joined: Joined, before: str, after: str) -> bool:
    """Such as "ул. 8 Марта", "8-март көчөсү"."""
    meaning = joined.meaning
    if not isinstance(meaning, Calendar) or meaning.day is None or meaning.year is not None:
        return False
    if before == "." and joined.first > 1:
        before = tokens.words[joined.first - 2]
    return before in lexicon().streets or after in lexicon().streets


def _glued(tokens: Tokens, joined: Joined) -> bool:
    """Whether the expression is the tail or the head of a longer number or word."""
    first, last = joined.first, joined.last
    if tokens.words[first][:1].isdigit() and tokens.tight(first):
        before = tokens.words[first - 1]
        if before[:1].isalnum() or before == "_":
            return True
        signed = before in {".", "-", "/", ":"} and first > 1 and tokens.tight(first - 1)
        if signed and tokens.words[first - 2][:1].isdigit():
            return True
    if last < len(tokens.words) and tokens.tight(last) and tokens.words[last - 1][:1].isdigit():
        after = tokens.words[last]
        if after[:1].isdigit() or after in {"_", "%"}:
            return True
        if after in {".", "-", "/"} and last + 1 < len(tokens.words) and tokens.tight(last + 1):
            return tokens.words[last + 1][:1].isdigit()
    return False


def _with_prefix(tokens: Tokens, at: int) -> bool:
    """Such as "Mid-1996", "post-1959"."""
    return at > 1 and tokens.words[at - 1] == "-" and tokens.words[at - 2] in _PREFIXES


_PREFIXES = {"early", "mid", "late", "post", "pre", "in", "of"}


def _is_plain_number(tokens: Tokens, joined: Joined, before: str, after: str) -> bool:
    known = lexicon()
    counted = after in known.not_after and before not in {"in", "since", "during", "в"}
    if counted or before in known.not_before or _glued(tokens, joined) or after == "%":
        return True
    at = joined.first
    if before == "." and at > 1 and tokens.words[at - 2] in known.not_before:
        return True
    if _joins_number(tokens, at) or _counts_things(tokens, joined, before):
        return True
    if tokens.tight(at) and (before[:1].isalpha() or before in {"-", "_", "/", "&", "+"}):
        return not _with_prefix(tokens, at)
    tight_after = joined.last < len(tokens.words) and tokens.tight(joined.last)
    if tight_after and (after[:1].isalpha() or after in {"_", "-", "/"}):
        return True
    far = not 1900 <= int(tokens.words[at]) <= 2099
    return far and before not in {"in", "since", "of", "from", "by", "until", "в", "с"}


def _joins_number(tokens: Tokens, at: int) -> bool:
    """Whether it goes on from another number: "01 2019 AAA", "ст. 2015 и 2016"."""
    if at and tokens.words[at - 1].isdigit():
        return True
    if (
        at < 3
        or tokens.words[at - 1] not in {"и", "and", ","}
        or not tokens.words[at - 2].isdigit()
    ):
        return False
    first = at - 3 if tokens.words[at - 3] != "." else max(at - 4, 0)
    return tokens.words[first] in lexicon().not_before


def _counts_things(tokens: Tokens, joined: Joined, before: str) -> bool:
    """Whether a word of things follows and none that asks for a time stands before."""
    if joined.last >= len(tokens.words) or tokens.tight(joined.last):
        return False
    after = tokens.printed(joined.last)
    if not after.isalpha() or not after.islower() or after in lexicon().senses:
        return False
    if after.isascii():
        starts = before != "-" and (not before[:1].isalpha() or before in _ABOUT)
        return starts and after.endswith("s") and before not in _ASKS_ENGLISH
    return not after[0].isascii() and before not in _ASKS_CYRILLIC and _cyrillic(after)


def _cyrillic(word: str) -> bool:
    return "а" <= word[0] <= "я" or word[0] in "ёөүң"
