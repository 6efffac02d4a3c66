"""Rules for times of day, alone and with their day."""

from __future__ import annotations

from customs_desk.reading.dates.meaning import Clock, Meaning, Repeated, Shift, Timed, Weekday
from customs_desk.reading.dates.rules import Hit, Rule

HOUR = "(?P<h>{n0|n1|n2})"
MINUTES = "(?P<c>{colon})(?P<i>{n0|n1|n2})(?:{colon}{n0|n1|n2})?"
HALF = "(?:(?P<p>{am_pm})|(?P<a>{letter_a_p}){dot}?{letter_m}{dot}?)"
# Two rules, so that a number alone, which no text lacks, is tried as neither.
CLOCKS = (HOUR + MINUTES + HALF + "?{zone}?", HOUR + HALF + "{zone}?")
NOON = "(?P<n>{noon})"
WEEKDAY = "(?P<d>{weekday})"


def rules() -> list[Rule]:
    """All rules of this subject."""
    return [
        *(Rule("clock", clock, _clock) for clock in CLOCKS),
        *(
            Rule("clock-day", time + "(?:{comma}|{on})?" + WEEKDAY, _clock_day)
            for time in (*CLOCKS, NOON)
        ),
        *(
            Rule("clock-day", time + "{comma}?(?P<t>{today})", _clock_day)
            for time in (*CLOCKS, NOON)
        ),
        Rule("noon", NOON, _noon),
        Rule("part-of-day", WEEKDAY + "(?P<v>{daypart})", _part_of_weekday),
        Rule("part-of-day", "(?P<w>{this|last})(?P<v>{daypart})", _this_part),
        Rule("part-of-day", "(?P<t>{today}){comma}?(?P<v>{daypart})", _part_of_today),
        Rule("part-of-day", "(?P<v>{tonight})", _tonight),
        Rule("part-of-day", "(?P<v>{overnight})", _overnight),
    ]


def _time(hit: Hit) -> str:
    """The time of day as TIMEX3 writes it; "" where the digits are none."""
    names = hit.match.re.groupindex
    if "n" in names:
        return "T" + hit.name("n", "noon")
    hour = hit.number("h")
    half = hit.word("p")[:1] or hit.word("a")
    if hour is None or hour > 24 or (half and not 1 <= hour <= 12):
        return ""
    minute: int | None = 0
    if "c" in names:
        minute = hit.number("i")
        spaced = not (hit.tokens.tight(hit.index("c")) and hit.tokens.tight(hit.index("i")))
        if minute is None or minute > 59 or spaced or len(hit.word("i")) != 2:
            return ""
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"T{hour:02}:{minute:02}"


def _clock(hit: Hit) -> Meaning | None:
    time = _time(hit)
    return Clock(time) if time else None


def _clock_day(hit: Hit) -> Meaning | None:
    time = _time(hit)
    if not time:
        return None
    if "d" in hit.match.re.groupindex:
        number = hit.value("d", "weekday")
        return None if number is None else Timed(Weekday(number), time)
    return Timed(Shift("D", hit.value("t", "today") or 0), time)


def _noon(hit: Hit) -> Meaning | None:
    return Clock("T" + hit.name("n", "noon"))


def _part_of_weekday(hit: Hit) -> Meaning | None:
    number, part = hit.value("d", "weekday"), hit.name("v", "daypart")
    if number is None:
        return None
    if hit.word("v").endswith("s") and hit.languages() == 1:
        return Repeated(f"XXXX-WXX-{number}T{part}")
    return Timed(Weekday(number), "T" + part)


def _this_part(hit: Hit) -> Meaning | None:
    shift = hit.value("w", "this", "last")
    return None if shift is None else Timed(Shift("D", shift), "T" + hit.name("v", "daypart"))


def _part_of_today(hit: Hit) -> Meaning | None:
    shift = hit.value("t", "today")
    return None if shift is None else Timed(Shift("D", shift), "T" + hit.name("v", "daypart"))


def _tonight(_hit: Hit) -> Meaning | None:
    return Timed(Shift("D", 0), "TNI")


def _overnight(hit: Hit) -> Meaning | None:
    return Timed(Shift("D", 0), "TNI") if hit.languages() == 1 else None
