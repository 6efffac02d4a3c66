"""Rules for ranges that share a month or a year: "5-16 March", "2011-14", "29 and 30 September"."""

# ruff: noqa: E501 -- a pattern is read best on one line
from __future__ import annotations

from customs_desk.reading.dates.days import (
    AFTER_MONTH,
    ANY_YEAR,
    JOIN,
    MONTH,
    UNIT,
    month_of,
    real_day,
    suffixes_fit,
    year_of,
)
from customs_desk.reading.dates.meaning import Calendar, Listed, Meaning, Range
from customs_desk.reading.dates.rules import Hit, Rule
from customs_desk.reading.dates.words import lexicon

DAYS = (
    "(?P<d>{n1|n2})(?:{dash}?{ordinal_end})?"
    "(?:{comma}(?:{n1|n2})(?:{dash}?{ordinal_end})?){0,6}"
    "(?P<c>{dash}+|{comma}?{and}|{to}|{until}|{comma}|{dash}?{case_from}|{dash}{and}|{on}){the}?"
    "(?P<e>{n1|n2})(?:{dash}?{ordinal_end})?"
)


def rules() -> list[Rule]:
    """All rules of this subject."""
    return [
        Rule("days", DAYS + "{dash}?{of}?{dash}?" + MONTH + AFTER_MONTH + "{dash}?" + JOIN + ANY_YEAR, _days),
        Rule("days", DAYS + "{dash}?{of}?{dash}?" + MONTH + AFTER_MONTH, _days),
        Rule("days", MONTH + "{the}?" + DAYS + JOIN + ANY_YEAR, _english_days),
        Rule("days", MONTH + "{the}?" + DAYS, _english_days),
        Rule("days", ANY_YEAR + DAYS + "{dash}?" + MONTH + AFTER_MONTH, _days),
        Rule("years", "(?P<y>{Y})(?P<c>{dash|slash})(?P<e>{n2|n0})" + UNIT + "?", _years),
        Rule("numeric-days", "(?P<d>{n1|n2})(?P<c>{dash})(?P<e>{n1|n2})(?P<a>{dot})(?P<m>{n1})(?P<b>{dot})(?P<y>{Y})", _numeric_days),
        Rule("numeric-days", "(?P<d>{n1|n2}){dot}(?P<k>{n1})(?P<c>{dash})(?P<e>{n1|n2}){dot}(?P<m>{n1}){dot}(?P<y>{Y})", _numeric_days),
    ]  # fmt: skip


def _days(hit: Hit) -> Meaning | None:
    month = month_of(hit)
    first, last = hit.number("d"), hit.number("e")
    if month is None or first is None or last is None or not suffixes_fit(hit):
        return None
    names = hit.match.re.groupindex
    year, shift = year_of(hit) if "y" in names else (None, None)
    if not real_day(month, last, year) or not real_day(month, first, year) or first >= last:
        return None
    before = hit.tokens.words[hit.match.start() - 1] if hit.match.start() else ""
    if hit.word("c") == "на" and before not in {"с", "со"}:
        return None  # "в ночь с 5 на 6 сентября", not "5 на 6"
    if _connects(hit, "and", "comma") and before != "between" and last - first > 1 + _commas(hit):
        return _one_by_one(hit, Calendar(year, month, shift=shift))
    return Range(
        Calendar(year, month, first, shift=shift), Calendar(year, month, last, shift=shift)
    )


def _connects(hit: Hit, *kinds: str) -> bool:
    """Whether the words between the last two numbers hold one of the classes."""
    known = lexicon().senses
    words = hit.tokens.words[hit.index("c") : hit.index("e")]
    return any(kind in known.get(word, {}) for word in words for kind in kinds)


def _one_by_one(hit: Hit, month: Calendar) -> Listed | None:
    """Days that do not follow each other: "3, 10 and 17 June"; not "room 12, 20 May"."""
    words = hit.tokens.words
    places = [at for at in range(hit.index("d"), hit.index("e") + 1) if words[at].isdigit()]
    numbers = [int(words[at]) for at in places]
    if not _connects(hit, "and") or numbers != sorted(set(numbers)):
        return None
    if not all(real_day(month.month or 1, day, month.year) for day in numbers):
        return None
    starts = [hit.match.start(), *places[1:]]
    ends = [*(at + 1 for at in places[:-1]), hit.match.end()]
    days = (month._replace(day=day) for day in numbers)
    return Listed(tuple(zip(days, starts, ends, strict=True)))


def _commas(hit: Hit) -> int:
    words = hit.tokens.words[hit.index("d") : hit.index("c")]
    return words.count(",")


def _english_days(hit: Hit) -> Meaning | None:
    return _days(hit) if hit.languages() & 0b101 else None


def _years(hit: Hit) -> Meaning | None:
    year, last = hit.number("y"), hit.number("e")
    if year is None or last is None or len(hit.word("e")) != 2 or not 1800 <= year <= 2100:
        return None
    tight = hit.tokens.tight(hit.index("c")) and hit.tokens.tight(hit.index("e"))
    if not tight or last <= max(year % 100, 12):
        return None
    return Range(Calendar(year), Calendar(year - year % 100 + last))


def _numeric_days(hit: Hit) -> Meaning | None:
    if not hit.tight():
        return None
    year, month = hit.number("y"), hit.number("m")
    first, last = hit.number("d"), hit.number("e")
    names = hit.match.re.groupindex
    start = hit.number("k") if "k" in names else month
    if not year or not month or not first or not last or not start:
        return None
    if not (real_day(month, last, year) and real_day(start, first, year)):
        return None
    if (start, first) >= (month, last):
        return None
    return Range(Calendar(year, start, first), Calendar(year, month, last))
