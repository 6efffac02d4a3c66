"""Expressions that belong together made one: a weekday and its date, the ends of a range."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from customs_desk.reading.dates.meaning import (
    Calendar,
    Clock,
    Group,
    Range,
    Shift,
    Timed,
    Weekday,
)
from customs_desk.reading.dates.words import lexicon

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable

    from customs_desk.reading.dates.grammar import Atom
    from customs_desk.reading.dates.meaning import Meaning
    from customs_desk.reading.dates.tokens import Tokens
    from customs_desk.reading.dates.words import Sense


class Joined(NamedTuple):
    """One or two atoms as one expression."""

    first: int
    last: int
    rule: str
    meaning: Meaning
    languages: int
    pieces: tuple[Atom, ...] = ()


class Connectors(NamedTuple):
    """What may stand between two atoms, over code letters."""

    beside: re.Pattern[str]  # between a weekday or "today" and the date it names
    span: re.Pattern[str]  # between the ends of a range
    both: re.Pattern[str]  # "and" between the ends of a range
    start: re.Pattern[str]  # before a range: "from", "between"
    close: re.Pattern[str]  # after a postpositional range


@cache
def connectors() -> Connectors:
    """Compiled once, when the words are known."""
    known = lexicon()
    return Connectors(
        beside=known.pattern(r"(?:{comma|open|dash|dot|on|the|in}){0,3}"),
        span=known.pattern(
            r"{dash}+|{comma}?(?:{to}|{until})(?:{the|on})?{early|mid|late|begin|middle|end}?|{slash}"
        ),
        both=known.pattern(r"{and}|{comma}"),
        start=known.pattern(r"{from|since|between}"),
        close=known.pattern(r"{until_after|between_after}"),
    )


def join(tokens: Tokens, atoms: Iterable[Atom]) -> list[Joined]:
    """Atoms with those joined that make one expression together."""
    done: list[Joined] = []
    for atom in atoms:
        new = Joined(atom.first, atom.last, atom.rule, atom.meaning, atom.languages)
        if done:
            both = _pair(tokens, done[-1], new, atom)
            if both is not None:
                done[-1] = both
                continue
        done.append(new)
    return done


def _pair(tokens: Tokens, left: Joined, right: Joined, atom: Atom) -> Joined | None:
    gap = right.first - left.last
    if gap > 3 or tokens.first_break(left.first, right.last) < right.last:
        return None
    between = tokens.codes[left.last : right.first]
    known = connectors()
    if known.beside.fullmatch(between):
        timed = _timed(left.meaning, right.meaning)
        if timed is not None:
            return _made(tokens, left, atom, timed, "clock-day")
        beside = _beside(left.meaning, right.meaning, close=gap <= 2)
        if beside is not None:
            return _made(tokens, left, atom, beside, f"{right.rule}+{left.rule}")
    if _connects(tokens, left, right, between):
        meaning = _range(left.meaning, right.meaning)
        if meaning is not None:
            return _made(tokens, left, atom, meaning, "range")
    return None


def _made(tokens: Tokens, left: Joined, atom: Atom, meaning: Meaning, rule: str) -> Joined:
    last = atom.last
    opened = lexicon().letters["open"]
    if any(code in opened for code in tokens.codes[left.last : atom.first]):
        closed = tokens.codes[last : last + 1]
        if closed and closed in lexicon().letters["close"]:
            last += 1
    pieces = (*(left.pieces or (_as_atom(left, atom),)), atom)
    return Joined(
        left.first, last, rule, meaning, left.languages & atom.languages or atom.languages, pieces
    )


def _as_atom(joined: Joined, like: Atom) -> Atom:
    return like._replace(
        first=joined.first, last=joined.last, rule=joined.rule, meaning=joined.meaning
    )


def _timed(left: Meaning, right: Meaning) -> Timed | None:
    """A time of day before its day: "5 p.m. EST, Nov. 9", "15:43, 18 декабря 2017"."""
    if isinstance(left, Clock) and isinstance(right, Calendar) and right.day is not None:
        return Timed(right, left.value)
    return None


def _beside(left: Meaning, right: Meaning, *, close: bool) -> Calendar | None:
    """A weekday, or "today", with the day it stands beside."""
    if isinstance(left, Calendar) and isinstance(right, Weekday):
        if not close or left.weekday is not None:
            return None
        left, right = right, left
    if not isinstance(right, Calendar) or right.day is None:
        return None
    if isinstance(left, Weekday) and left.which in {None, 0, -1, 1}:
        return right._replace(weekday=left.number)
    if isinstance(left, Shift) and left.unit == "D" and abs(left.units) <= 2:
        return right._replace(spoken=left.units)
    return None


def _connects(tokens: Tokens, left: Joined, right: Joined, between: str) -> bool:
    known = connectors()
    if known.span.fullmatch(between):
        return tokens.words[left.last] != "/" or _school_year(left.meaning, right.meaning)
    opened = left.first > 0 and known.start.fullmatch(tokens.codes[left.first - 1]) is not None
    closed = known.close.match(tokens.codes, right.last) is not None
    if between and known.both.fullmatch(between):
        word = tokens.words[left.last]
        return (
            (opened and tokens.words[left.first - 1] == "between")
            or closed
            or (word in {",", "and", "и", "we", "жана"} and _next_to(left.meaning, right.meaning))
        )
    from_case = _case(tokens, left) == "from"
    if not between:
        return from_case and (closed or _case(tokens, right) == "to")
    starting = {sense.kind for sense in _senses(tokens, left.last)} >= {"starting"}
    return len(between) == 1 and starting and (closed or _case(tokens, right) == "to")


def _senses(tokens: Tokens, index: int) -> list[Sense]:
    return list(lexicon().senses.get(tokens.words[index], {}).values())


def _case(tokens: Tokens, joined: Joined) -> str:
    """The case of the expression's last inflected word."""
    for index in range(joined.last - 1, joined.first - 1, -1):
        for sense in _senses(tokens, index):
            if sense.case in {"from", "to"}:
                return str(sense.case)
            if sense.kind in {"month", "year", "month_unit"}:
                return "plain"
    return "plain"


def _school_year(left: Meaning, right: Meaning) -> bool:
    """Such as "2020/2021"; other dates with a slash between them are two dates."""
    if not isinstance(left, Calendar) or not isinstance(right, Calendar):
        return False
    if left.month is not None or left.year is None or right.year is None:
        return False
    return right.month is None and right.year - left.year == 1


def _next_to(left: Meaning, right: Meaning) -> bool:
    """Whether two months or days named with "and" follow each other."""
    if not isinstance(left, Calendar) or not isinstance(right, Calendar):
        return False
    if left.year is not None or left.month is None or right.month is None:
        return False
    if left.day is None and right.day is None:
        return right.month - left.month == 1 or (left.month, right.month) == (12, 1)
    return False


def _range(left: Meaning, right: Meaning) -> Range | None:
    if isinstance(left, Calendar) and isinstance(right, Calendar):
        return _calendar_range(left, right)
    if isinstance(left, Weekday) and isinstance(right, Weekday):
        return Range(left, right)
    if isinstance(left, Group) and isinstance(right, Group):
        year = left.year if left.year is not None else right.year
        if year is None or right.year is None:
            return None
        return Range(left._replace(year=year), right)
    return None


def _calendar_range(left: Calendar, right: Calendar) -> Range | None:
    """Both ends as exact as each other; the year printed at one end serves both."""
    if (left.month is None) != (right.month is None) or (left.day is None) != (right.day is None):
        return None
    if left.month is None:
        if left.year is None or right.year is None or left.year >= right.year:
            return None
        return Range(left._replace(bare=False), right._replace(bare=False))
    if left.year is None and left.shift is None:
        later = _order(left) > _order(right)
        year = right.year - later if right.year is not None else None
        shift = right.shift - later if right.shift is not None else None
        left = left._replace(year=year, shift=shift)
    elif right.year is None and right.shift is None:
        later = _order(left) > _order(right)
        year = left.year + later if left.year is not None else None
        shift = left.shift + later if left.shift is not None else None
        right = right._replace(year=year, shift=shift)
    dated = left.year is not None and right.year is not None
    if dated and (left.year or 0, *_order(left)) >= (right.year or 0, *_order(right)):
        return None
    return Range(left, right)


def _order(date: Calendar) -> tuple[int, int]:
    return date.month or 0, date.day or 0
