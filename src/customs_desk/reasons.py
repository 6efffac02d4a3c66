"""The sentences that say why a date is what it is, as templates that the window can translate.

What is kept is the English sentence, made by `say`; `explain` finds its template and its words
again, so that old archives too are explained in the language of the window.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from customs_desk.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_L = QT_TRANSLATE_NOOP

# Where on a page a day is printed; part of the sentences below.
PLACES: dict[str, str] = {
    "page-metadata": _L("Reason", "“{words}” in the metadata of the page"),
    "stamp": _L("Reason", "“{words}” in the stamp at the head of the file"),
    "label": _L("Reason", "“{words}” in the line that says when it was published"),
    "date-line": _L("Reason", "“{words}” in the line near the title"),
    "dateline": _L("Reason", "“{words}” in the dateline"),
    "sign-off": _L("Reason", "“{words}” in the sign-off"),
    "title-brackets": _L("Reason", "“{words}” in the brackets behind the title"),
    "today": _L("Reason", "“{words}” in the opening words"),
    "updated": _L("Reason", "“{words}” in the line that says when it was changed"),
}
REASONS: dict[str, str] = {
    "printed": _L("Reason", "{place}."),
    "agree": _L("Reason", "{place} and {other} agree."),
    "disagree": _L("Reason", "{place}; but {other} is another day."),
    "unknown-year": _L("Reason", "{place} gives the day; nothing in the text tells the year."),
    "no-year": _L("Reason", "{place} gives no year. {reason}"),
    "no-day": _L("Reason", "The text names no day of publication."),
    "on-or-after": _L(
        "Reason",
        "The text names no day of publication; it tells of “{words}”,"
        " so it appeared on or after {day}.",
    ),
    "in-or-after": _L(
        "Reason",
        "The text names no day of publication; it tells of “{words}”,"
        " so it appeared in or after {year}.",
    ),
    "by-person": _L("Reason", "The day was given by a person."),
    "same-day": _L("Reason", "The year is that of “{words}” in the text, the same day."),
    "days-before": _L(
        "Reason", "The year is that of “{words}” in the text, %n day(s) before.", "", 0
    ),
    "days-after": _L(
        "Reason", "The year is that of “{words}” in the text, %n day(s) after.", "", 0
    ),
    "weekday": _L("Reason", "The day has this weekday in {year}; the text names {newest}."),
    "told-weekday": _L(
        "Reason", "The text tells of a weekday that fits {year}; its newest date is “{words}”."
    ),
    "first-after": _L(
        "Reason", "The first such day on or after “{words}”, the newest date in the text."
    ),
    "newest-year": _L(
        "Reason", "The text gives no better hint than its newest year, “{words}”."
    ),
    "counted": _L("Reason", "Counted from {day}."),
    "year-counted": _L("Reason", "The year is counted from {day}."),
    "year-counted-text": _L("Reason", "The year is counted from “{words}” in the text."),
    "year-fits": _L("Reason", "The year is the one that fits {day}."),
    "year-follows": _L(
        "Reason", "No year is printed; it follows from “{words}” in the text."
    ),
    "page-metadata": _L("Reason", "The text does not say it; the metadata of the page do."),
    "made-title": _L("Reason", "No title is printed; this is the beginning of the text."),
}  # fmt: skip
_MONTHS = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
]  # fmt: skip
_DAY = rf"\d{{1,2}} (?:{'|'.join(_MONTHS)}) \d{{4}}"
_PRINTED = "|".join(re.escape(phrase).replace(r"\{words\}", "[^“”]+") for phrase in PLACES.values())
_PLACEHOLDERS = {
    "words": r"(?P<words>.+?)",
    "day": rf"(?P<day>{_DAY})",
    "year": r"(?P<year>\d{4})",
    "newest": r"(?P<newest>\d{4})",
    "place": f"(?P<place>{_PRINTED})",
    "other": f"(?P<other>{_PRINTED})",
    "reason": r"(?P<reason>.+)",
}
_PLACEHOLDER = re.compile(r"\\\{(\w+)\\\}")


@lru_cache(maxsize=256)  # what hangs on one day of a text is told of each of its dates
def say(key: str, /, *, count: int = 0, **words: str | int | date) -> str:
    """The English sentence of a reason; days are written out."""
    template = REASONS[key].replace("%n", str(count)).replace("(s)", "" if count == 1 else "s")
    return template.format(**{name: _written(value) for name, value in words.items()})


def place(rule: str, words: str) -> str:
    """Where a printed day stands: a part for `say`."""
    return PLACES[rule].format(words=words)


def _written(value: str | int | date) -> str:
    if isinstance(value, date):
        return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"
    return str(value)


def explain(
    sentence: str, translate: Callable[[str, int], str], show: Callable[[date], str]
) -> str:
    """The sentence in another language; as it stands where it is none of ours.

    `translate` gives a template in that language for a count, `show` writes a day.
    """
    for template in REASONS.values():
        match = _pattern(template).fullmatch(sentence)
        if match is not None:
            return _filled(template, match.groupdict(), translate, show)
    return sentence


def _filled(
    template: str,
    found: Mapping[str, str],
    translate: Callable[[str, int], str],
    show: Callable[[date], str],
) -> str:
    words = dict(found)
    count = int(words.pop("count", -1))
    for name in ("place", "other"):
        if name in words:
            words[name] = _explained_place(words[name], translate)
    if "reason" in words:
        words["reason"] = explain(words["reason"], translate, show)
    if "day" in words:
        number, month, year = words["day"].split()
        words["day"] = show(date(int(year), _MONTHS.index(month) + 1, int(number)))
    return translate(template, count).format(**words)


def _explained_place(phrase: str, translate: Callable[[str, int], str]) -> str:
    for template in PLACES.values():
        match = _pattern(template).fullmatch(phrase)
        if match is not None:
            return translate(template, -1).format(**match.groupdict())
    return phrase


@cache
def _pattern(template: str) -> re.Pattern[str]:
    """What a template may have become in English."""
    escaped = re.escape(template).replace("%n", r"(?P<count>\d+)").replace(r"\(s\)", "s?")
    return re.compile(_PLACEHOLDER.sub(lambda found: _PLACEHOLDERS[found[1]], escaped), re.DOTALL)
