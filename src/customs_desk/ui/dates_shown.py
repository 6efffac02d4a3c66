"""A `When` as people write it, in the language of the window: "23 Sep 2019?", "since 2009".

Every phrase is one translatable pattern, so a language may change the order of its parts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

if TYPE_CHECKING:
    from datetime import datetime

    from customs_desk.when import When

_QUALIFIER = re.compile(r"[?~%]")
_POINT = re.compile(r"(\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?")
_OPEN = {"", ".."}
_JULIAN = 1721425  # from a day ordinal of Python to a Julian day of Qt


def shown(when: When, locale: QLocale, *, long: bool = False) -> str:
    """The date for people; a "?" at its end says that a part of it was inferred."""
    writer = _Writer(locale, long)
    if when.approximate:
        pattern = QCoreApplication.translate("Dates", "about {date}")
        text = pattern.format(date=writer.plain(when.edtf, in_phrase=True))
    else:
        text = writer.plain(when.edtf)
    if when.inferred:
        text = QCoreApplication.translate("Dates", "{date}?").format(date=text)
    return text


def shown_bounds(bounds: When, locale: QLocale, *, long: bool = False) -> str:
    """What is known of a date that is not printed: "20 Oct 2023 or later"."""
    first, _, last = bounds.edtf.partition("/")
    writer = _Writer(locale, long)
    translate = QCoreApplication.translate
    if last in _OPEN and first not in _OPEN and "/" in bounds.edtf:
        full, short = (
            translate("Dates", "on or after {date}"),
            translate("Dates", "{date} or later"),
        )
        return (full if long else short).format(date=writer.plain(first, in_phrase=True))
    if first in _OPEN:
        full = translate("Dates", "on or before {date}")
        short = translate("Dates", "{date} or earlier")
        return (full if long else short).format(date=writer.plain(last, in_phrase=True))
    return shown(bounds, locale, long=long)


def shown_time(moment: datetime, locale: QLocale) -> str:
    """A moment given in naive UTC, as the clock of this computer shows it."""
    local = moment.replace(tzinfo=UTC).astimezone()
    day = _Writer(locale, long=False).plain(local.date().isoformat())
    pattern = QCoreApplication.translate("Dates", "{date}, {time}")
    return pattern.format(date=day, time=f"{local:%H:%M}")


def day_name(ordinal: int, locale: QLocale) -> str:
    """The weekday of a proleptic Gregorian day ordinal, such as "Monday"."""
    return locale.dayName(QDate.fromJulianDay(ordinal + _JULIAN).dayOfWeek())


@dataclass(frozen=True, slots=True)
class _Point:
    """One end of an EDTF text: the year as written; month (or season) and day, 0 = not given."""

    year: str
    month: int = 0
    day: int = 0


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes dates in one language, with short or long names of months."""

    locale: QLocale
    long: bool

    def plain(self, edtf: str, *, in_phrase: bool = False) -> str:
        """The date without its qualifiers; in a phrase a month stands as it does after a day."""
        first, slash, last = edtf.partition("/")
        translate = QCoreApplication.translate
        if slash and last in _OPEN:
            return translate("Dates", "since {date}").format(date=self.plain(first, in_phrase=True))
        if slash and first in _OPEN:
            return translate("Dates", "until {date}").format(date=self.plain(last, in_phrase=True))
        start = _read(first)
        end = _read(last) if slash else None
        if start is None or (slash and end is None):
            return edtf
        if end is not None:
            return self._range(start, end)
        return self._point(start, in_phrase=in_phrase)

    def _point(self, point: _Point, *, in_phrase: bool = False) -> str:
        if point.year == "XXXX":
            return self._without_year(point)
        if point.month > 12:
            return _season(point.month).format(year=point.year)
        if point.day:
            pattern = QCoreApplication.translate("Dates", "{day} {month} {year}")
            return pattern.format(day=point.day, month=self._of_day(point.month), year=point.year)
        if point.month:
            pattern = QCoreApplication.translate("Dates", "{month} {year}", "a month alone")
            name = self._of_day(point.month) if in_phrase else self._alone(point.month)
            return pattern.format(month=name, year=point.year)
        return _years(point.year)

    def _without_year(self, point: _Point) -> str:
        translate = QCoreApplication.translate
        if point.month == 0 or point.month > 12:
            return translate("Dates", "date unknown")
        date = self._day_and_month(point) if point.day else self._alone(point.month)
        return translate("Dates", "{date}, year unknown").format(date=date)

    def _range(self, start: _Point, end: _Point) -> str:
        translate = QCoreApplication.translate
        same_year = start.year == end.year
        if start.day and end.day and same_year and start.month == end.month:
            pattern = translate("Dates", "{first}–{last} {month} {year}", "days of one month")
            month = self._of_day(end.month)
            return pattern.format(first=start.day, last=end.day, month=month, year=end.year)
        if start.day and end.day and same_year:
            before = self._day_and_month(start)
        elif not start.month and not end.month:
            return f"{_years(start.year)}\N{EN DASH}{_years(end.year)}"
        elif same_year and 0 < start.month <= 12 and 0 < end.month <= 12 and not start.day:
            before = self._alone(start.month)
        else:
            before = self._point(start)
        after = self._point(end)
        return translate("Dates", "{first} – {last}").format(first=before, last=after)

    def _day_and_month(self, point: _Point) -> str:
        pattern = QCoreApplication.translate("Dates", "{day} {month}")
        return pattern.format(day=point.day, month=self._of_day(point.month))

    def _of_day(self, month: int) -> str:
        """A month's name as it stands beside a day: the genitive where a language has one."""
        return self.locale.monthName(month, self._form()).rstrip(".")

    def _alone(self, month: int) -> str:
        return self.locale.standaloneMonthName(month, self._form()).rstrip(".")

    def _form(self) -> QLocale.FormatType:
        return QLocale.FormatType.LongFormat if self.long else QLocale.FormatType.ShortFormat


def _read(point: str) -> _Point | None:
    match = _POINT.fullmatch(_QUALIFIER.sub("", point))
    if match is None:
        return None
    month, day = (int(part) if part and part != "XX" else 0 for part in (match[2], match[3]))
    return _Point(match[1], month, day if month else 0)


def _years(year: str) -> str:
    if year == "XXXX":
        return QCoreApplication.translate("Dates", "date unknown")
    if year.endswith("XX"):
        return f"{year[:2]}00\N{EN DASH}{year[:2]}99"
    if year.endswith("X"):
        pattern = QCoreApplication.translate("Dates", "{year}s", "a decade: the 1990s")
        return pattern.format(year=year[:3] + "0")
    return year


def _season(number: int) -> str:
    translate = QCoreApplication.translate
    patterns = {
        21: translate("Dates", "spring {year}"),
        22: translate("Dates", "summer {year}"),
        23: translate("Dates", "autumn {year}"),
        24: translate("Dates", "winter {year}"),
        33: translate("Dates", "first quarter of {year}"),
        34: translate("Dates", "second quarter of {year}"),
        35: translate("Dates", "third quarter of {year}"),
        36: translate("Dates", "fourth quarter of {year}"),
        40: translate("Dates", "first half of {year}"),
        41: translate("Dates", "second half of {year}"),
    }
    return patterns.get(number, "{year}")
