"""Rules for parts of years and for more than a year: quarters, halves, seasons, decades, centuries."""

# ruff: noqa: E501 -- a pattern is read best on one line
from __future__ import annotations

from customs_desk.reading.dates.days import ANY_YEAR, JOIN, MONTH, month_of, year_of
from customs_desk.reading.dates.meaning import (
    Calendar,
    Digits,
    Group,
    Meaning,
    Months,
    Range,
    SamePeriod,
    Shift,
)
from customs_desk.reading.dates.rules import Hit, Rule
from customs_desk.reading.dates.words import lexicon

NUMBER = "(?:(?P<k>{ordinal|roman|n1})(?:{dash}?{ordinal_end})?{dash}?)"
_RUSSIAN, _TURKIC, _WINTER = 0b0010, 0b1100, 24
WHICH = "(?P<w>{this|last|next|previous|following|past|latest|same|that})"


def rules() -> list[Rule]:
    """All rules of this subject."""
    return [
        Rule("quarter", "{the}?(?P<f>{fiscal}{dash}?)?" + NUMBER + "(?P<u>{quarter|half|half_of})" + "(?:" + JOIN + ANY_YEAR + ")?", _group),
        Rule("quarter", ANY_YEAR + "(?:{quote}{plural_end})?" + NUMBER + "(?P<u>{quarter|half|half_of})", _group),
        Rule("quarter", "{year}" + NUMBER + "(?P<u>{quarter|half|half_of})", _group_of_the_year),
        Rule("quarter", "{the}?(?P<w>{last})(?P<u>{half|quarter})" + JOIN + ANY_YEAR, _last_part),
        Rule("which-quarter", "{the}?" + WHICH + "(?P<f>{fiscal})?(?P<u>{quarter|half})", _which_group),
        Rule("season", "{the}?(?P<z>{season|maybe_season})(?:{month_unit})?" + JOIN + ANY_YEAR, _season),
        Rule("season", ANY_YEAR + "(?P<z>{season|maybe_season})(?:{month_unit})?", _season),
        Rule("season", "{the}?(?P<z>{season|maybe_season})" + JOIN + "(?P<y>{Y}){dash|slash}(?P<e>{Y|n2}){year|year_short}?{dot}?", _season_of_two_years),
        Rule("season", "(?P<y>{Y}){dash|slash}(?P<e>{Y|n2})(?:{dash}?{ordinal_end})?{year|year_short}{dot}?(?P<z>{season|maybe_season})", _season_of_two_years),
        Rule("which-season", "{the}?(?P<w>{this|last|next|past|previous|following|coming})(?P<p>{past|next})?(?P<z>{season|maybe_season})", _season),
        Rule("season", "(?P<z>{season})", _bare_season),
        Rule("season", "(?P<z>{season|maybe_season}){month_unit}", _season_of_part),
        Rule("season", "{begin|middle|end}(?P<z>{maybe_season})", _season_of_part),
        Rule("season", "{begin|middle|end}{of}{the}?(?P<z>{season})", _season_of_part),
        Rule("months", "{the}?(?P<e>{ordinal|first_some|past|last})(?P<n>{number|n1})(?P<u>{month_unit})" + JOIN + ANY_YEAR, _months),
        Rule("months", "{the}?(?P<e>{ordinal|past|last})(?P<n>{number|n1})(?P<u>{month_unit}){of}{the}(?P<t>{year})", _months_of_the_year),
        Rule("months", ANY_YEAR + "(?P<e>{ordinal|first_some|past|last})(?P<n>{number|n1})(?P<u>{month_unit})", _months),
        Rule("months", "(?P<n>{number|n1})(?P<u>{month_unit})" + JOIN + ANY_YEAR, _months_of),
        Rule("months", ANY_YEAR + "(?P<n>{number|n1})(?P<u>{month_unit})", _months_of),
        Rule("same-period", "{the}?{alike}{alike_period}" + JOIN + ANY_YEAR, _same_period),
        Rule("same-period", ANY_YEAR + "{alike}{alike_period}", _same_period),
        Rule("quarter", "(?P<c>{letter_q|letter_h})(?P<k>{n1})(?:{comma|of|dash|in}?" + ANY_YEAR + ")?", _short_group),
        Rule("quarter", "(?P<k>{n1})(?P<c>{letter_q|letter_h})(?:{comma|of|dash|in}?" + ANY_YEAR + ")?", _short_group),
        Rule("month-part", "{the}?" + NUMBER + "(?P<u>{half|half_of|ten_days|decade}){of}?" + MONTH + "(?:" + JOIN + ANY_YEAR + ")?", _month_part),
        Rule("month-part", "{the}?(?P<l>{past|last})(?P<u>{ten_days|decade}){of}?" + MONTH + "(?:" + JOIN + ANY_YEAR + ")?", _month_part),
        Rule("month-part", "(?:" + ANY_YEAR + ")?" + MONTH + "{month_unit}?" + NUMBER + "(?P<u>{half|half_of|ten_days})", _month_part),
        Rule("decade", "{the}?(?P<y>{Y})(?:{quote|dash}?{plural_end}|{dash}?{ordinal_end}(?:{year|year_short}{dot}?)|{dash}?(?P<v>{year}))", _decade),
        Rule("decade", "{the}?(?P<g>{quote})?(?P<d>{n0|n1|n2})(?:{quote}?(?P<s>{plural_end})|{dash}?{ordinal_end}{dash}?(?P<v>{year})|{dash}(?P<v2>{year}))", _short_decade),
        Rule("decade", "(?P<d>{n0}|{Y}){dash}(?P<e>{ordinal_end})", _decade_without_word),
        Rule("decade", "{the}?(?P<v>{decade_word})", _spoken_decade),
        Rule("century", "{the}?(?P<k>{roman|n1|n2|ordinal})(?:{dash}?{ordinal_end})?{dash}?(?P<u>{century})", _century),
        Rule("century", "{the}?(?P<k>{number})(?P<l>{dash}?{ordinal})(?P<u>{century})", _century),
    ]  # fmt: skip


def _group_number(hit: Hit) -> int | None:
    number = hit.value("k", "ordinal", "n1", "roman")
    if number is None:
        return None
    if hit.sense("u", "quarter") is not None:
        return 32 + number if 1 <= number <= 4 else None
    if hit.sense("u", "half", "half_of") is not None and number in {1, 2}:
        return 39 + number
    return None


def _group(hit: Hit) -> Meaning | None:
    number = _group_number(hit)
    if number is None:
        return None
    year, shift = year_of(hit)
    if hit.sense("u", "half_of") is not None and year is None and shift is None:
        return None
    return Group(number, year, shift)


def _group_of_the_year(hit: Hit) -> Meaning | None:
    """Turkmen "ýylyň birinji ýarymynda", Kyrgyz "жылдын биринчи жарымында": of this year."""
    number = _group_number(hit)
    if number is None or not hit.languages() & _TURKIC or hit.languages() & ~_TURKIC:
        return None
    return Group(number, None, 0)


def _short_group(hit: Hit) -> Meaning | None:
    """Such as "Q1 2020", "1H 2020"."""
    number = hit.value("k", "n1")
    first, last = hit.match.span("c")[0], hit.match.span("k")[0]
    if number is None or not hit.tokens.tight(max(first, last)):
        return None
    year, shift = year_of(hit)
    quarter = hit.word("c") == "q"
    if number > (4 if quarter else 2) or (year is None and not quarter):
        return None
    return Group((32 if quarter else 39) + number, year, shift)


def _month_part(hit: Hit) -> Meaning | None:
    """Such as "The second half of June", "первая декада мая", "the last decade of May"."""
    the_last = "l" in hit.match.re.groupindex
    number = 3 if the_last else hit.value("k", "ordinal", "n1", "roman")
    month = month_of(hit)
    if number is None or month is None:
        return None
    tens = hit.sense("u", "ten_days", "decade") is not None
    if number > (3 if tens else 2):
        return None
    year, shift = year_of(hit)
    length = 10 if tens else 15
    end = 28 if month == 2 else 30 if month in {4, 6, 9, 11} else 31
    first = 1 + (number - 1) * length
    last = end if number == (3 if tens else 2) else number * length
    return Range(
        Calendar(year, month, first, shift=shift), Calendar(year, month, last, shift=shift)
    )


def _last_part(hit: Hit) -> Meaning | None:
    year, shift = year_of(hit)
    return Group(41 if hit.sense("u", "half") else 36, year, shift)


def _which_group(hit: Hit) -> Meaning | None:
    which = hit.value(
        "w", "this", "last", "next", "previous", "following", "past", "latest", "same", "that"
    )
    if which is None:
        return None
    unit = "Q" if hit.sense("u", "quarter") else "H"
    if unit == "Q" and hit.sense("w", "latest", "same", "that") is not None:
        return Shift("Q", -1, same_period=hit.sense("w", "latest") is None)
    return Shift(unit, which)


def _season(hit: Hit) -> Meaning | None:
    number = hit.value("z", "season", "maybe_season")
    if number is None:
        return None
    names = hit.match.re.groupindex
    if "w" in names:
        which = hit.value("w", "this", "last", "next", "past", "previous", "following", "coming")
        if hit.word("z") == "жайында":
            return None  # Kyrgyz "about this" as well
        if which in {-1, -2} and hit.languages() == _RUSSIAN and number != _WINTER:
            return Group(number, None, which)  # that of this year would be "этой весной"
        return Group(number, which=-1 if hit.has("p") and which == 0 else which)
    year, shift = year_of(hit)
    return Group(number, year, shift)


def _season_of_two_years(hit: Hit) -> Meaning | None:
    """Such as "the winter of 2019/20", "зимой 1997-1998 годов": it begins in the first."""
    number, year = hit.value("z", "season", "maybe_season"), hit.number("y")
    after = hit.number("e")
    if number != _WINTER or year is None or after not in {year + 1, (year + 1) % 100}:
        return None
    return Group(number, year)


def _season_of_part(hit: Hit) -> Meaning | None:
    """English "the end of summer", Russian "к концу лета": "лета" alone counts years as well."""
    number = hit.value("z", "season", "maybe_season")
    return None if number is None else Group(number)


def _bare_season(hit: Hit) -> Meaning | None:
    number = hit.value("z", "season")
    if number is None:
        return None
    if hit.languages() & 1:  # "spring", "fall": only where it cannot be a verb or another noun
        at = hit.index("z")
        before = hit.tokens.words[at - 1] if at else ""
        late = before in {"early", "late", "mid"}
        if before not in {"in", "by", "until", "since", "during", "the", "through"} and not late:
            return None
        if before == "the" and hit.word("z") in {"fall", "spring"} and not _is_in_the(hit, at):
            return None
    elif hit.word("z") in _NOT_ALONE:
        return None
    return Group(number)


def _is_in_the(hit: Hit, at: int) -> bool:
    """English "in the spring", but no "in the fall of prices"."""
    words = hit.tokens.words
    after = words[at + 1] if at + 1 < len(words) else ""
    return at > 1 and words[at - 2] in {"in", "during", "until"} and after not in {"of", "from"}


# Turkmen "ýaz" is also "write", Kyrgyz "жай" also "place", "кыш" "brick".
_NOT_ALONE = {
    "ýaz",
    "gyş",
    "жаз",
    "жай",
    "жайында",
    "кыш",
    "күз",
    "yaz",
    "жайда",
    "жайдан",
    "жайга",
    "кышка",
}


def _months(hit: Hit) -> Meaning | None:
    count = hit.value("n", "n1", "number")
    first = hit.value("e", "ordinal", "first_some", "past", "last")
    year, shift = year_of(hit)
    if count is None or not 2 <= count <= 12 or first not in {1, -1}:
        return None
    dated = hit.languages() != 1
    return Months(count, last=first == -1, year=Calendar(year, shift=shift), dated=dated)


def _months_of_the_year(hit: Hit) -> Meaning | None:
    """Such as "the first nine months of the year": of the year in which it is written."""
    count, first = hit.value("n", "n1", "number"), hit.value("e", "ordinal", "past", "last")
    one_year = hit.value("t", "year") == 1
    if count is None or not 2 <= count <= 12 or first not in {1, -1} or not one_year:
        return None
    return Months(count, last=first == -1, year=Calendar(shift=0))


def _months_of(hit: Hit) -> Meaning | None:
    """Such as "За пять месяцев 2024 года": the months from January on."""
    count = hit.value("n", "n1", "number")
    year, shift = year_of(hit)
    if count is None or not 2 <= count <= 12:
        return None
    dated = hit.languages() != 1
    return Months(count, last=False, year=Calendar(year, shift=shift), dated=dated)


def _same_period(hit: Hit) -> Meaning | None:
    year, shift = year_of(hit)
    return SamePeriod(Calendar(year, shift=shift))


def _decade(hit: Hit) -> Meaning | None:
    year = hit.number("y")
    if year is None or year % 10 or _ends_range(hit):
        return None
    sense = hit.sense("v", "year") if hit.has("v") else None
    if hit.has("v") and (sense is None or sense.value != 2):
        return None
    last = hit.tokens.words[hit.match.end() - 1]
    if last != "s" and not hit.has("v") and last not in _PLURAL_YEARS:
        return None
    return Digits(str(year)[:3])


def _ends_range(hit: Hit) -> bool:
    """Whether a year and a dash stand before: "2018-2020-жылдары" are three years."""
    at, words = hit.match.start(), hit.tokens.words
    if at < 2 or "dash" not in lexicon().senses.get(words[at - 1], {}):
        return False
    return words[at - 2].isdigit() and len(words[at - 2]) == 4


_PLURAL_YEARS = {
    "годы", "годов", "годах", "годам", "гг", ".", "ýyllar", "ýyllary", "ýyllarda", "ýyllaryň",
    "ýyllarynda", "жылдары", "жылдар", "жылдарда",
}  # fmt: skip


def _short_decade(hit: Hit) -> Meaning | None:
    number = hit.number("d")
    if number is None or number % 10 or len(hit.word("d")) != 2:
        return None
    if hit.has("v2"):
        sense = hit.sense("v2", "year")
        if sense is None or sense.value != 2 or not hit.languages() & 0b1000 or not hit.tight():
            return None  # Kyrgyz "90-жылдары"
    elif hit.has("v"):
        sense = hit.sense("v", "year")
        if sense is None or sense.value != 2 or not hit.tokens.tight(hit.index("d") + 1):
            return None
    elif not hit.has("g") and hit.tokens.words[hit.match.start()] != "the":
        return None
    return Digits(("20" if number < 20 and hit.has("v") is False else "19") + str(number)[0])


def _decade_without_word(hit: Hit) -> Meaning | None:
    """Such as "В 90-х", "в начале 2000-х": plural endings, behind words that ask for a time."""
    number = hit.number("d")
    before = hit.tokens.words[hit.match.start() - 1] if hit.match.start() else ""
    if number is None or number % 10 or hit.word("e") not in {"х", "е", "ых", "ые"}:
        return None
    plain = number >= 1000 and hit.word("e") in {"е", "ые"}  # "1990-е" is plural by itself
    if not hit.tight() or not (plain or before in _ASKS_FOR_TIME):
        return None
    if number < 100:
        number += 1900
    return Digits(str(number)[:3]) if 1800 <= number <= 2090 else None


_ASKS_FOR_TIME = {
    "в", "во", "с", "до", "начале", "начала", "конце", "конца", "середине", "середины", "после",
}  # fmt: skip


def _spoken_decade(hit: Hit) -> Meaning | None:
    number = hit.value("v", "decade_word")
    return None if number is None else Digits(f"19{number // 10}")


def _century(hit: Hit) -> Meaning | None:
    number = hit.value("k", "roman", "n1", "n2", "ordinal", "number")
    if number is not None and "l" in hit.match.re.groupindex:
        number += hit.value("l", "ordinal") or 0
    if number is None or not 1 <= number <= 22:
        return None
    return Digits(f"{number - 1:02}")
