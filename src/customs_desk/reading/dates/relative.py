"""Rules for dates that hang on another day: yesterday, last week, three years ago, on Monday."""

# ruff: noqa: E501 -- a pattern is read best on one line
from __future__ import annotations

from customs_desk.reading.dates.meaning import (
    Duration,
    Group,
    Holiday,
    Meaning,
    Reference,
    Repeated,
    Shift,
    Weekday,
)
from customs_desk.reading.dates.rules import Hit, Rule
from customs_desk.reading.dates.words import lexicon

_UNITS = {
    "year": "Y",
    "month_unit": "M",
    "week": "W",
    "day": "D",
    "quarter": "Q",
    "decade": "E",
    "century": "C",
    "weekend": "WE",
    "fortnight": "F",
    "hour": "TH",
    "minute": "TM",
    "second_unit": "TS",
    "half": "H",
}
UNITS = "year|month_unit|week|day|quarter|decade|century|weekend|fortnight|hour|minute|second_unit"
COUNT = (
    "(?:(?P<n>{number|n1|n2|n0|n3|few})(?:{dash}?(?P<n2>{number}))?"
    "|(?P<i>{article})(?P<k>{few|number})?)(?:{of}?(?:{more|few}))?{of}?"
)
POINTED = "{this|last|next|previous|following|past|same|that|latest|recent}"


def rules() -> list[Rule]:
    """All rules of this subject."""
    return [
        Rule("day-word", "{sooner}?(?P<t>{today})", _spoken_day),
        Rule("day-word", "{the}?(?P<g>{day})(?P<b>{before|after|earlier})(?P<t>{today})", _day_before),
        Rule("day-word", "(?P<w>{this})(?P<g>{day})", _this_day),
        Rule("day-word", "(?P<t>{day_before_last}){day}", _day_before_last),
        Rule("ago", "{half_year}{ago}", _half_year_ago),
        Rule("eve", "(?P<t>{eve})", _eve),
        Rule("weekday", "(?:{the}?(?P<w>{this|last|next|previous|following|past}))?(?P<p>{past|next})?(?P<d>{weekday|maybe_weekday})(?:{day})?", _weekday),
        Rule("weekday", "(?:{the}?(?P<w>{this|last|next|previous|following|past}))?(?P<p>{past|next})?(?P<d>{weekday_before_day})(?P<g>{day})", _weekday),
        Rule("which-unit", "(?:{sooner}|{the})?(?P<w>" + POINTED + ")(?P<p>{past|next})?(?P<f>{fiscal})?(?P<u>{" + UNITS + "})", _which_unit),
        Rule("year-word", "(?P<q>{relative_year})(?:{year})?", _relative_year),
        Rule("year-word", "(?P<s>{this_short}){dot}{dash}?{year_short}{dot}?", _this_short),
        Rule("ago", COUNT + "(?P<u>{" + UNITS + "})(?:{and}{article}{half})?(?P<a>{ago|before_postposition})", _ago),
        Rule("ago", "(?P<u>{" + UNITS + "})(?P<a>{ago})", _one_ago),
        Rule("ago", "(?P<a>{ago})" + COUNT + "(?P<u>{" + UNITS + "})(?P<b>{before_postposition})", _ago),
        Rule("earlier", COUNT + "(?P<u>{" + UNITS + "})(?P<a>{earlier|later})", _earlier),
        Rule("in-units", "(?P<a>{within_prep})(?:" + COUNT + ")?(?P<u>{" + UNITS + "})", _through),
        Rule("from-now", COUNT + "(?P<u>{" + UNITS + "}){from}(?P<t>{today|reference})", _from_now),
        Rule("unit-part", "{the}?(?P<e>{begin|middle|end|early|late})" + "(?:{of}|{in})?{the}?(?P<u>{year|month_unit|week|quarter|decade|century})", _part_of_unit),
        Rule("unit-part", "(?P<u>{year|month_unit|week}){quote}?{plural_end}?{dash}?(?P<e>{end|begin|middle})", _unit_end),
        Rule("reference", "(?P<v>{reference})", _reference),
        Rule("reference", "(?P<v>{reference_adjective})", _reference_adjective),
        Rule("year-named", "{the}(?P<f>{fiscal|whole|more})?(?P<u>{year})", _the_year),
        Rule("reference", "{these}(?P<u>{day})", _these_days),
        Rule("quarter-named", "{the}?(?P<y>{Y})(?P<u>{quarter|period})", _quarter_of_year),
        Rule("year-ago", "(?:{the}|{article})?(?P<u>{year}){dash}(?P<a>{ago|earlier})(?:{quarter|period})?", _year_ago),
        Rule("weekend", "{the}(?P<u>{weekend})", _weekend),
        Rule("quarter-named", "{the}(?P<w>{latest})?(?P<u>{quarter|period})", _the_quarter),
        Rule("holiday", "(?P<h>{holiday}){day}?", _holiday),
        Rule("reference", "{the}(?:{more})?(?P<w>{future_noun})", _future),
        Rule("reference", "{the}(?P<w>{past})", _the_past),
    ]  # fmt: skip


def unit_of(hit: Hit, group: str = "u") -> str:
    """The unit's letter, "" where the word is none."""
    for kind, letter in _UNITS.items():
        if hit.sense(group, kind) is not None:
            return letter
    return ""


def count_of(hit: Hit) -> int | None:
    """The printed number; 1 for "a"; None for "several"."""
    if hit.has("n2"):
        tens, ones = hit.value("n", "number"), hit.value("n2", "number")
        if tens is not None and ones is not None:
            return tens * ones if ones >= 100 else tens + ones
    if hit.has("k"):
        return hit.value("k", "number", "few") or None
    if hit.has("i"):
        return 1
    if hit.sense("n", "few") is not None:
        return hit.value("n", "few") or None
    return hit.value("n", "n1", "n2", "n0", "n3", "number")


def _spoken_day(hit: Hit) -> Meaning | None:
    shift = hit.value("t", "today")
    return None if shift is None else Shift("D", shift)


def _day_before(hit: Hit) -> Meaning | None:
    shift = hit.value("t", "today")
    if shift is None:
        return None
    return Shift("D", shift + (1 if hit.word("b") == "after" else -1))


def _this_day(hit: Hit) -> Meaning | None:
    return Shift("D", 0) if hit.languages() & 0b100 else None  # Turkmen "şu gün"


def _day_before_last(hit: Hit) -> Meaning | None:
    shift = hit.value("t", "day_before_last")
    return None if shift is None else Shift("D", shift)


def _half_year_ago(_hit: Hit) -> Meaning | None:
    return Shift("M", -6)


def _eve(_hit: Hit) -> Meaning | None:
    return Shift("D", -1, from_text=True)


def _weekday(hit: Hit) -> Meaning | None:
    number = hit.value("d", "weekday", "maybe_weekday", "weekday_before_day")
    if number is None or _is_town(hit):
        return None
    printed = hit.printed("d")
    if hit.word("d") in _EVERY_WEEKDAY:
        return Repeated(f"XXXX-WXX-{number}")
    if hit.sense("d", "weekday") is None and hit.sense("d", "weekday_before_day") is None:
        if not printed[:1].isupper() or len(printed) < 3:
            return None
        at = hit.match.end()
        if not _date_follows(hit, at):
            return None
    which = hit.value("w", "this", "last", "next", "previous", "following", "past")
    if hit.has("w") and which is None:
        return None
    if hit.has("p"):
        which = hit.value("p", "past", "next")
    return Weekday(number, which)


def _is_town(hit: Hit) -> bool:
    """The capital of Tajikistan; the Turkmen Monday is "duşenbe güni"."""
    alone = not hit.has("w") and hit.match.end() - hit.index("d") == 1
    return alone and hit.printed("d").startswith(("Duşenb", "DUŞENB"))


def _date_follows(hit: Hit, at: int) -> bool:
    """Whether a number or a month comes next: "Sun, 5 May" is a day, "Sun" a firm."""
    known = lexicon()
    for word in hit.tokens.words[at : at + 2]:
        kinds = known.senses.get(word, {})
        if "comma" in kinds or "dot" in kinds:
            continue
        return any(kind in kinds for kind in ("n1", "n2", "month", "maybe_month"))
    return False


_EVERY_WEEKDAY = {
    "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays",
    "понедельникам", "вторникам", "средам", "четвергам", "пятницам", "субботам", "воскресеньям",
}  # fmt: skip


def _which_unit(hit: Hit) -> Meaning | None:
    unit = unit_of(hit)
    sense = hit.sense(
        "w",
        "this",
        "last",
        "next",
        "previous",
        "following",
        "past",
        "same",
        "that",
        "latest",
        "recent",
    )
    if sense is None or not isinstance(sense.value, int) or unit.startswith("T"):
        return None
    last_day = sense.kind in {"past", "last"} and unit == "D"  # of something
    if last_day or (hit.languages() == 1 and hit.printed("u").istitle()):
        return None  # "This Week" is a programme
    plural = hit.sense("u", "year", "month_unit", "week", "day", "quarter", "decade", "century")
    if plural is not None and plural.value == 2:
        return _plural_of(sense.value, unit, sense.kind)
    which = sense.value
    if hit.has("p"):
        which = hit.value("p", "past", "next") or 0
    if sense.kind == "past" and unit in {"E", "C"}:
        return Duration("P10Y" if unit == "E" else "P100Y")
    if sense.kind == "latest" and unit == "Q":
        return Shift("Q", -1)
    from_text = sense.kind in {"following", "previous", "that", "same"}
    return Shift(unit, which, from_text=from_text)


def _plural_of(which: int, unit: str, kind: str) -> Meaning | None:
    if kind == "this" and unit == "D":
        return Reference("PRESENT_REF")
    if kind in {"past", "last", "recent"} or (kind == "next" and which == 1):
        return Reference("PAST_REF" if which < 0 else "FUTURE_REF")
    return None


def _relative_year(hit: Hit) -> Meaning | None:
    shift = hit.value("q", "relative_year")
    return None if shift is None else Shift("Y", shift)


def _this_short(hit: Hit) -> Meaning | None:
    shift = hit.value("s", "this_short")
    return None if shift is None else Shift("Y", shift)


def _ago(hit: Hit) -> Meaning | None:
    unit, count = unit_of(hit), count_of(hit)
    if not unit:
        return None
    if count is None:
        return Reference("PAST_REF")
    if unit == "F":
        unit, count = "W", 2 * count
    if unit.startswith("T"):
        return None if count > 24 else Shift("D", 0)
    return Shift(unit, -count, same_period=unit == "Y" and count == 1)


def _one_ago(hit: Hit) -> Meaning | None:
    """Such as "Год назад", "месяц назад": one of the unit; in English "years ago" is just the past."""
    unit = unit_of(hit)
    sense = hit.sense("u", "year", "month_unit", "week", "day", "hour", "decade")
    if not unit or sense is None:
        return None
    return Reference("PAST_REF") if sense.value == 2 or hit.languages() == 1 else Shift(unit, -1)


def _earlier(hit: Hit) -> Meaning | None:
    unit, count = unit_of(hit), count_of(hit)
    if not unit or count is None or unit.startswith("T"):
        return None
    sign = hit.value("a", "earlier", "later")
    if sign is None or (hit.word("a") == "before" and _goes_on(hit)):
        return None
    return Shift(unit, sign * count, from_text=True, same_period=unit == "Y" and count == 1)


def _goes_on(hit: Hit) -> bool:
    """Whether a word follows: "three days before the vote"."""
    at = hit.match.end()
    return at < len(hit.tokens.words) and hit.tokens.words[at][:1].isalpha()


def _through(hit: Hit) -> Meaning | None:
    unit = unit_of(hit)
    count = count_of(hit) if hit.has("n") or hit.has("i") else 1
    if not unit or count is None or unit.startswith("T"):
        return None
    return Shift(unit, count, from_text=hit.word("a") == "спустя")


def _from_now(hit: Hit) -> Meaning | None:
    unit, count = unit_of(hit), count_of(hit)
    if not unit or count is None or unit.startswith("T"):
        return None
    return Shift(unit, count)


def _part_of_unit(hit: Hit) -> Meaning | None:
    unit = unit_of(hit)
    sense = hit.sense("u", "year", "month_unit", "week", "quarter", "decade", "century")
    if not unit or sense is None or sense.value == 2:
        return None
    return Shift(unit, 0)


def _unit_end(hit: Hit) -> Meaning | None:
    unit = unit_of(hit)
    sense = hit.sense("u", "year", "month_unit", "week")
    if not unit or sense is None or sense.value == 2:
        return None
    return Shift(unit, 0)


def _reference(hit: Hit) -> Meaning | None:
    return Reference(hit.name("v", "reference"))


def _reference_adjective(hit: Hit) -> Meaning | None:
    if hit.languages() != 1 or not hit.printed("v").islower():
        return None
    return Reference(hit.name("v", "reference_adjective"))


def _the_year(hit: Hit) -> Meaning | None:
    """The year that the text speaks of; a length of time in "the year ended 30 June"."""
    sense = hit.sense("u", "year")
    if hit.languages() != 1 or sense is None or sense.value == 2:
        return None
    at = hit.match.end()
    if hit.tokens.words[at : at + 1] in (["ended"], ["ending"], ["to"]):
        return Duration("P1Y")
    return Shift("Y", 0, from_text=True)


def _these_days(_hit: Hit) -> Meaning | None:
    return Reference("PRESENT_REF")


def _year_ago(hit: Hit) -> Meaning | None:
    sense = hit.sense("u", "year")
    return Shift("Y", -1, same_period=True) if sense is not None and sense.value == 1 else None


def _weekend(_hit: Hit) -> Meaning | None:
    return Shift("WE", 0, same_period=True)


def _the_quarter(hit: Hit) -> Meaning | None:
    """The quarter that the text speaks of, or the one that has just ended."""
    if hit.sense("u", "period") is not None and not hit.has("w"):
        return None
    return Shift("Q", -1, same_period=not hit.has("w"))


def _quarter_of_year(hit: Hit) -> Meaning | None:
    """Such as "The 1988 quarter": the one that the text speaks of, in that year."""
    return Group(0, hit.number("y"))


def _holiday(hit: Hit) -> Meaning | None:
    return Holiday(hit.name("h", "holiday")) if hit.printed("h")[:1].isupper() else None


def _future(hit: Hit) -> Meaning | None:
    return Reference(hit.name("w", "future_noun"))


def _the_past(hit: Hit) -> Meaning | None:
    if hit.languages() != 1:
        return None
    at = hit.match.end()
    after = hit.tokens.words[at] if at < len(hit.tokens.words) else ""
    return Reference("PAST_REF") if not after[:1].isalpha() or after in {"and", "but"} else None
