"""Rules for days, months and years: every order and dress in which they are printed."""

# ruff: noqa: E501 -- a pattern is read best on one line
from __future__ import annotations

from customs_desk.reading.dates.meaning import Calendar, DayOfMonth, Meaning, NthWeekday
from customs_desk.reading.dates.rules import Hit, Rule
from customs_desk.reading.dates.words import lexicon

# Pieces of patterns. A group's name is one letter, so that the pieces can stand together.
UNIT = "(?:{dash}?(?:{year}|{year_short}{dot}?))"
YEAR = "(?P<y>{Y})(?:{dash}?{ordinal_end})?" + UNIT + "?"
SPOKEN_YEAR = (
    "(?:(?P<r>{this|last|next|previous|following|same|past}){year}"
    "|(?P<q>{relative_year}){year}?"
    "|(?P<s>{this_short}){dot}{dash}?{year_short}{dot}?)"
)
ANY_YEAR = "(?:" + YEAR + "|" + SPOKEN_YEAR + ")"
DAY = "(?:(?P<d>{n1|n2})(?:{dash}?{ordinal_end})?|(?:(?P<x>{number}){dash}?)?(?P<o>{ordinal}))"
_RUSSIAN = 0b0010
MONTH = "(?P<m>{month|maybe_month}){dot}?"
JOIN = "(?:{comma}|{of}|{in}|{the})*"
CASED_DAY = "(?P<d>{n1|n2})(?:{dash}?{ordinal_end})?{dash}?{case_end}"
AFTER_MONTH = "(?:{dash}?{day}|{day_word})?"


def rules() -> list[Rule]:
    """All rules of this subject."""
    return [
        Rule("month-day-of", ANY_YEAR + MONTH + "{month_unit}?" + CASED_DAY, _full),
        Rule("month-day-of", MONTH + "{month_unit}" + CASED_DAY, _day_month),
        Rule("month-day-of", MONTH + CASED_DAY, _day_month),
        Rule("day-of-month", "(?P<w>{this|last|next}){month_unit}" + CASED_DAY, _day_of_month),
        Rule("day-of-month", "(?P<d>{n1|n2})(?:{dash}?{ordinal_end})?{day_word}(?:(?P<w>{this|last|next}){month_unit})?", _day_of_month),
        Rule("iso", "(?P<y>{Y})(?P<a>{dash|dot|slash})(?P<m>{n1|n2})(?P<b>{dash|dot|slash})(?P<d>{n1|n2})", _iso),
        Rule(
            "numeric",
            "(?P<d>{n1|n2})(?P<a>{dot|slash|dash})(?P<m>{n1|n2})(?P<b>{dot|slash|dash})"
            "(?P<y>{Y|n1|n2|n0})(?:{year_short}{dot}?|{year})?",
            _numeric,
        ),
        Rule("numeric", "(?P<d>{n1|n2}){dot}(?P<k>{roman}){dot}(?P<y>{Y})", _numeric_roman),
        Rule("month-numeric", "(?P<m>{n1})(?P<a>{dot|slash})(?P<y>{Y})" + UNIT + "?", _month_numeric),
        Rule("day-month-year", DAY + "{dash}?{of}?{dash}?" + MONTH + AFTER_MONTH + "{dash}?" + JOIN + ANY_YEAR, _full),
        Rule("day-month", DAY + "{dash}?{of}?{dash}?" + MONTH + AFTER_MONTH, _day_month),
        Rule("day-month-year", "{mark}(?P<d>{n1|n2}){mark}" + MONTH + "(?:" + JOIN + ANY_YEAR + ")?", _full),
        Rule("last-day", "{the}?(?P<w>{last|past}){day}{of}?" + MONTH + "(?:" + JOIN + ANY_YEAR + ")?", _last_day),
        Rule("month-day-year", MONTH + "(?P<d>{n1|n2})(?:{ordinal_end})?" + JOIN + ANY_YEAR, _english_full),
        Rule("month-day", MONTH + "{the}?" + DAY, _english_day),
        Rule("year-day-month", ANY_YEAR + "{comma}?" + DAY + "{dash}?" + MONTH + AFTER_MONTH, _full),
        Rule("year-month", ANY_YEAR + "{comma|dash}?" + MONTH + "{month_unit}?", _full),
        Rule("year-month-day", ANY_YEAR + "{comma|dash}?" + MONTH + "{dash}?(?P<d>{n1|n2})", _full),
        Rule("month-year", MONTH + "{month_unit}?{dash}?" + JOIN + ANY_YEAR, _full),
        Rule("which-month", "(?P<w>{this|last|next|past|previous|following})(?P<p>{past})?" + MONTH + "{month_unit}?", _which_month),
        Rule("month", MONTH + "(?P<u>{month_unit})?", _month),
        Rule("year", "(?P<t>{the}?(?P<f>{fiscal})?{year})?" + YEAR, _year),
        Rule("spoken-year", "(?:{the}?{year}|(?P<m>{month|maybe_month}))?(?P<c>{number})(?P<t>{number})(?:{dash}?(?P<o>{number}))?", _spoken_year),
        Rule("fiscal-year", "(?P<f>{fiscal})(?:{year})?(?P<y>{Y})", _year),
        Rule("nth-weekday", "{the}?(?P<n>{ordinal|last|past})(?P<w>{weekday|maybe_weekday})" + JOIN + "(?:" + MONTH + "{month_unit}?(?:" + JOIN + ANY_YEAR + ")?)", _nth_weekday),
        Rule("nth-weekday", ANY_YEAR + MONTH + "{month_unit}?(?P<n>{ordinal|last|past})(?P<w>{weekday|maybe_weekday|weekday_before_day}){day}?", _nth_weekday),
    ]  # fmt: skip


def year_of(hit: Hit) -> tuple[int | None, int | None]:
    """The printed year, or the shift that words such as "last year" say."""
    names = hit.match.re.groupindex
    if "y" in names and hit.has("y"):
        return hit.number("y"), None
    if "r" in names and hit.has("r"):
        return None, hit.value("r", "this", "last", "next", "previous", "following", "same", "past")
    if "q" in names and hit.has("q"):
        return None, hit.value("q", "relative_year")
    if "s" in names and hit.has("s"):
        return None, hit.value("s", "this_short")
    return None, None


def real_day(month: int, day: int, year: int | None = None) -> bool:
    """Whether the month has the day; 29 February is one without a year."""
    if month == 2:
        leap = year is None or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
        return 1 <= day <= (29 if leap else 28)
    return 1 <= day <= (30 if month in {4, 6, 9, 11} else 31)


def _iso(hit: Hit) -> Meaning | None:
    if not hit.tight() or hit.word("a") != hit.word("b"):
        return None
    year, month, day = hit.number("y"), hit.number("m"), hit.number("d")
    if not year or not month or not day:
        return None
    if month > 12:  # some pages print "2026-26-01"
        month, day = day, month
    return Calendar(year, month, day) if real_day(month, day, year) else None


def _numeric(hit: Hit) -> Meaning | None:
    day, month, year = hit.number("d"), hit.number("m"), _full_year(hit)
    if day is None or month is None or year is None or not 1900 <= year <= 2100:
        return None
    if hit.word("a") != hit.word("b") or not _numeric_spacing(hit):
        return None
    if month > 12:
        day, month = month, day
    if month > 12 or not real_day(month, day, year):
        return None
    other = (day, month) if day <= 12 and day != month and hit.word("a") == "/" else None
    return Calendar(year, month, day, other=other)


def _numeric_roman(hit: Hit) -> Meaning | None:
    """Such as "5.IX.2019"."""
    day, month, year = hit.number("d"), hit.value("k", "roman"), hit.number("y")
    if not hit.tight() or day is None or month is None or year is None or month > 12:
        return None
    return Calendar(year, month, day) if real_day(month, day, year) else None


def _full_year(hit: Hit) -> int | None:
    """The year of a numeric date; two digits are those of 1950 to 2049, and not after hyphens."""
    year = hit.number("y")
    if year is None or year >= 100:
        return year
    if len(hit.word("y")) != 2 or hit.word("a") == "-":
        return None
    return year + (2000 if year < 50 else 1900)


def _numeric_spacing(hit: Hit) -> bool:
    return all(hit.tokens.tight(i) for i in range(hit.match.start() + 1, hit.index("y") + 1))


def _month_numeric(hit: Hit) -> Meaning | None:
    year = hit.number("y")
    if not hit.tight() or len(hit.word("m")) != 2 or year is None or not 1900 <= year <= 2100:
        return None
    return Calendar(year, hit.number("m"))


def _full(hit: Hit) -> Meaning | None:
    month = month_of(hit)
    if month is None:
        return None
    names = hit.match.re.groupindex
    day = day_of(hit) if "d" in names else None
    year, shift = year_of(hit)
    if day is None and (hit.has("d") if "d" in names else False):
        return None
    if day is not None and not real_day(month, day, year):
        return None
    if not suffixes_fit(hit):
        return None
    return Calendar(year, month, day, shift=shift)


def _day_month(hit: Hit) -> Meaning | None:
    month, day = month_of(hit), day_of(hit)
    if month is None or day is None or not real_day(month, day) or not suffixes_fit(hit):
        return None
    return Calendar(month=month, day=day)


def _last_day(hit: Hit) -> Meaning | None:
    month = month_of(hit)
    if month is None:
        return None
    year, shift = year_of(hit)
    day = max(day for day in range(28, 32) if real_day(month, day, year or 2001))
    return Calendar(year, month, day, shift=shift)


def _day_of_month(hit: Hit) -> Meaning | None:
    day = hit.number("d")
    shift = hit.value("w", "this", "last", "next") if hit.has("w") else 0
    return None if day is None or shift is None else DayOfMonth(day, shift)


def _english_full(hit: Hit) -> Meaning | None:
    """Other languages have this order only where an English template prints their months."""
    template = hit.printed("m")[:1].isupper() and hit.tokens.words[hit.index("d") + 1] == ","
    return _full(hit) if template or hit.languages() & 0b101 else None


def _english_day(hit: Hit) -> Meaning | None:
    return _day_month(hit) if hit.languages() & 0b101 else None


def month_of(hit: Hit) -> int | None:
    """The month's number; None for "may" and the like where it is another word."""
    sense = hit.sense("m", "month")
    if sense is None:
        sense = hit.sense("m", "maybe_month")
        if sense is None or not _month_beyond_doubt(hit):
            return None
    return int(sense.value)


def _month_beyond_doubt(hit: Hit) -> bool:
    names = hit.match.re.groupindex
    if any(name in names and hit.has(name) for name in "dyqs"):
        capital = hit.printed("m")[:1].isupper()
        return capital or not hit.word("m").isascii() or year_of(hit)[0] is not None
    return hit.printed("m") == "May" and _stands_like_a_month(hit)


def _stands_like_a_month(hit: Hit) -> bool:
    """Such as "May" after a preposition or a word that points; not the verb at a sentence's start.

    So does one with another month behind: "May-July", "May and June".
    """
    at = hit.index("m")
    joint, other = (*hit.tokens.words[at + 1 : at + 3], "", "")[:2]
    senses = lexicon().senses
    joins = joint in {"and", "to"} or "dash" in senses.get(joint, {})
    if joins and "month" in senses.get(other, {}):
        return True
    before = hit.tokens.words[at - 1] if at else ""
    return before in {
        "in", "of", "by", "since", "until", "from", "last", "next", "this", "early", "late",
        "mid", "-", "for", "and", "to", "before", "after", "through", "during", "past", "till",
    }  # fmt: skip


def day_of(hit: Hit) -> int | None:
    """The day's number, in digits or in words."""
    names = hit.match.re.groupindex
    if hit.has("d"):
        return hit.number("d")
    if "o" not in names or not hit.has("o"):
        return None
    day, tens = hit.value("o", "ordinal"), hit.value("x", "number") if hit.has("x") else 0
    if day is None or tens not in {0, 20, 30} or (tens and day >= 10):
        return None
    return day + tens


def suffixes_fit(hit: Hit) -> bool:
    """An ordinal ending belongs to its number: no blank between them ("16-го", not "5 м")."""
    ends = hit.tokens
    for index in range(hit.match.start() + 1, hit.match.end()):
        word = ends.words[index]
        if word in _ENDS and not ends.tight(index) and len(word) < 3:
            return False
    return True


_ENDS = {"st", "nd", "rd", "th", "го", "й", "я", "е", "х", "м", "ю"}


def _which_month(hit: Hit) -> Meaning | None:
    month = month_of(hit)
    if month is None:
        return None
    if not hit.printed("m")[:1].isupper() and hit.languages() == 1:
        return None
    which = hit.value("w", "this", "last", "next", "past", "previous", "following")
    if hit.has("p"):
        which = -1
    return Calendar(month=month, which=which)


# Month forms that are also other words: Turkmen names of people, Kyrgyz "small".
# Kyrgyz "май" is oil and fat as well: "күйүүчү май", "сары май".
_OF_OIL = ("үүчү", "уучу", "оочу", "өөчү", "сары", "мотор", "дизель", "өсүмдүк", "трансформатор")
_NAMES = {"marty", "marti", "marta", "майда"}


def _month(hit: Hit) -> Meaning | None:
    month = month_of(hit)
    at = hit.match.start()
    if month is None or hit.word("m") in _NAMES or (at and _short_number(hit, at - 1)):
        return None  # "32 мая" is no May either
    if at and hit.word("m") == "май" and hit.tokens.words[at - 1].endswith(_OF_OIL):
        return None
    printed = hit.printed("m")
    sense = hit.sense("m", "month", "maybe_month")
    if sense is not None and sense.case == "short" and not hit.has("u") and not _goes_on(hit):
        return None  # an abbreviation alone says too little: "Jan", "Dec", "мар"
    if not printed[:1].isupper() and hit.languages() == 1:
        return None  # English months are capitalised; "march" and "august" are words
    if printed[:1].isupper() and not hit.has("u") and _is_a_name(hit):
        return None
    return Calendar(month=month)


def _goes_on(hit: Hit) -> bool:
    """Whether a dash joins another month: "Jan.-Sept. 2019"."""
    known, words = lexicon().senses, hit.tokens.words
    before, after = hit.match.start() - 1, hit.match.end()
    first = before - 1 if before < 1 or words[before - 1] != "." else before - 2
    for dash, other in ((after, after + 1), (before, first)):
        if 0 <= dash < len(words) and 0 <= other < len(words):
            joined = "dash" in known.get(words[dash], {})
            if joined and known.get(words[other], {}).keys() & {"month", "maybe_month"}:
                return True
    return False


def _is_a_name(hit: Hit) -> bool:
    """Whether a name goes on behind the month: "June Smith", "Ms. April Jones"."""
    at = hit.match.start()
    if hit.match.end() - at > 1 or at + 1 >= len(hit.tokens.words) or _stands_like_a_month(hit):
        return False
    title = at > 1 and hit.tokens.words[at - 2] in {"mr", "ms", "mrs", "dr"}
    following = hit.tokens.printed(at + 1)
    starts = at == 0 or not hit.tokens.words[at - 1][:1].isalpha()
    starts = starts or hit.languages() == _RUSSIAN  # "эксперт Марта Зелинская"
    named = following.istitle() and len(following) > 2
    return named and (title or starts) and following.lower() not in lexicon().senses


def _short_number(hit: Hit, at: int) -> bool:
    word = hit.tokens.words[at]
    return len(word) <= 2 and word.isdigit()


def _year(hit: Hit) -> Meaning | None:
    year = hit.number("y")
    names = hit.match.re.groupindex
    if year is None or not suffixes_fit(hit):
        return None
    unit = hit.match.end() > hit.match.end("y")
    if unit and hit.tokens.words[hit.match.end() - 1] in _PLURAL and year % 10 == 0:
        return None  # "1990-е" is a decade
    if unit and hit.tokens.words[hit.match.end() - 1] in _COUNTING:
        return None  # "2000-nji": the 2000th of anything
    fiscal = "f" in names and hit.has("f")
    if not unit and not fiscal and not ("t" in names and hit.has("t")):
        return Calendar(year, bare=True) if 1700 <= year <= 2100 else None
    return Calendar(year, fiscal=fiscal)


_PLURAL = {"е", "ые", "х", "ых"}
_COUNTING = {"nji", "njy", "чы", "чи", "чу", "чү", "th", "st", "nd", "rd"}


def _spoken_year(hit: Hit) -> Meaning | None:
    """Such as "Nineteen ninety-six", "the year two thousand": years as a transcript writes them."""
    first, tens = hit.value("c", "number"), hit.value("t", "number")
    ones = hit.value("o", "number") if hit.has("o") else 0
    if first is None or tens is None or ones is None:
        return None
    if first == 2 and tens == 1000 and hit.tokens.words[hit.index("c") - 1] in {"year", "in"}:
        return Calendar(2000 + ones)
    if first not in {19, 20} or not (10 <= tens < 100) or ones >= 10 or (ones and tens % 10):
        return None
    return Calendar(first * 100 + tens + ones, month_of(hit) if hit.has("m") else None)


def _nth_weekday(hit: Hit) -> Meaning | None:
    month = month_of(hit)
    number = hit.value("w", "weekday", "maybe_weekday", "weekday_before_day")
    nth = hit.value("n", "ordinal", "last", "past")
    if month is None or number is None or nth is None or nth > 5:
        return None
    year, shift = year_of(hit)
    return NthWeekday(-1 if nth < 0 else nth, number, Calendar(year, month)._replace(shift=shift))
