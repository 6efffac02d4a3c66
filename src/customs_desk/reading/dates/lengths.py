"""Rules for lengths of time and for what comes again."""

# ruff: noqa: E501 -- a pattern is read best on one line
from __future__ import annotations

from customs_desk.reading.dates.meaning import Duration, Meaning, Repeated
from customs_desk.reading.dates.relative import COUNT, UNITS, count_of, unit_of
from customs_desk.reading.dates.rules import Hit, Rule
from customs_desk.reading.dates.stretches import SEASONS


def rules() -> list[Rule]:
    """All rules of this subject."""
    return [
        Rule("duration", "{the}?" + COUNT + "(?:{dash}|{past|next|last|more})?(?P<u>{" + UNITS + "})", _duration),
        Rule("duration", "{the}?(?P<w>{past|last|next|ordinal|following|previous|latest|first_some})" + COUNT + "(?P<u>{" + UNITS + "})", _duration),
        Rule("duration", "{the}?(?P<u>{" + UNITS + "})", _plain_unit),
        Rule("repeated", "(?P<e>{every})" + "(?P<n>{number|n1})?(?:{ordinal})?(?P<u>{" + UNITS + "})", _every),
        Rule("repeated", "(?P<e>{every})(?P<d>{weekday})", _every_weekday),
        Rule("repeated", "(?P<e>{every})(?P<z>{season|month})", _every_part_of_year),
        Rule("repeated", "(?P<v>{each_time})", _each_time),
    ]  # fmt: skip


def _duration(hit: Hit) -> Meaning | None:
    unit, count = unit_of(hit), count_of(hit)
    if not unit or unit == "WE":
        return None
    if _old_or_bond(hit) or not _one_number(hit):
        return None
    if hit.has("i") and (unit == "Q" or (hit.has("k") and _of_a_thing(hit))):
        return None
    if hit.match.start() < hit.match.start("n") and _of_a_thing(hit):
        return None
    return Duration(length(count, unit))


def _one_number(hit: Hit) -> bool:
    """Whether two words of numbers are one number: "twenty-four", not "two six-month terms"."""
    if not hit.has("n2"):
        return True
    tens, ones = hit.value("n", "number"), hit.value("n2", "number")
    if tens is None or ones is None:
        return True
    return ones >= 100 or (tens in range(20, 100, 10) and ones < 10)


def _of_a_thing(hit: Hit) -> bool:
    """Whether the article belongs to what follows: "a five-year plan", "the two-day visit"."""
    sense = hit.sense("u", "year", "month_unit", "week", "day", "hour", "decade", "minute")
    return hit.languages() == 1 and sense is not None and sense.value == 1


def _old_or_bond(hit: Hit) -> bool:
    """An age ("12-year-old") or a kind of paper ("30-year bonds"): no time that passes."""
    at = hit.match.end()
    following = [word for word in hit.tokens.words[at : at + 3] if word.isalpha()]
    return (bool(following) and following[0] in _AGES) or any(word in _PAPERS for word in following)


_AGES = {"old", "olds"}
_PAPERS = {
    "bond",
    "bonds",
    "note",
    "notes",
    "bill",
    "bills",
    "treasury",
    "mortgage",
    "mortgages",
    "debt",
    "issue",
    "issues",
    "cds",
    "securities",
    "veteran",
}


def length(count: int | None, unit: str) -> str:
    """A TIMEX3 duration; "PXM" where the number is not told."""
    if unit == "E":
        return "P1DE" if count == 1 else "PXE" if count is None else f"P{10 * count}Y"
    if unit == "C":
        return "PXC" if count is None else f"P{100 * count}Y"
    if unit == "F":
        return f"P{2 * (count or 1)}W"
    number = "X" if count is None else str(count)
    return f"PT{number}{unit[1]}" if unit.startswith("T") else f"P{number}{unit}"


def _plain_unit(hit: Hit) -> Meaning | None:
    unit = unit_of(hit)
    sense = hit.sense(
        "u", "year", "month_unit", "week", "day", "decade", "hour", "minute", "century"
    )
    if not unit or sense is None or sense.value != 2 or hit.languages() != 1:
        return None
    before, after = hit.index("u") - 1, hit.match.end()
    counted = before >= 0 and hit.tokens.words[before][:1].isdigit()
    if counted or hit.tokens.words[after : after + 1] == ["old"]:
        return None  # "8 years old"
    return Duration(length(None, unit))


def _every(hit: Hit) -> Meaning | None:
    unit = unit_of(hit)
    if not unit or not hit.languages():
        return None
    count = hit.value("n", "n1", "number") if hit.has("n") else 1
    return Repeated(length(count, unit))


def _every_weekday(hit: Hit) -> Meaning | None:
    number = hit.value("d", "weekday")
    return None if number is None else Repeated(f"XXXX-WXX-{number}")


def _every_part_of_year(hit: Hit) -> Meaning | None:
    month, season = hit.value("z", "month"), hit.value("z", "season")
    if season is not None:
        return Repeated(f"XXXX-{SEASONS[season]}")
    return None if month is None else Repeated(f"XXXX-{month:02}")


def _each_time(hit: Hit) -> Meaning | None:
    return Repeated(hit.name("v", "each_time"))
