"""Days and pixels: where a day stands on the time axis, and what the axis says. Paints nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

if TYPE_CHECKING:
    from collections.abc import Iterator

CLOSEST = 1 / 240  # days a pixel: a day is as wide as a hand
WIDEST = 400.0
FIRST_DAY, LAST_DAY = 1, date.max.toordinal()
_ROOM = 64  # pixels that a label of the axis needs
_DAYS = {"year": 365.2425, "month": 30.44, "day": 1.0}


@dataclass(frozen=True, slots=True)
class Scale:
    """A window on time: the day (with fractions) at pixel 0, and days a pixel."""

    origin: float
    per_pixel: float

    def x(self, day: float) -> float:
        return (day - self.origin) / self.per_pixel

    def day(self, x: float) -> float:
        return self.origin + x * self.per_pixel

    def zoomed(self, factor: float, x: float) -> Scale:
        """Closer by `factor`; the day at pixel `x` stays there."""
        per_pixel = min(max(self.per_pixel / factor, CLOSEST), WIDEST)
        return Scale(self.day(x) - x * per_pixel, per_pixel)

    def panned(self, pixels: float) -> Scale:
        """The window moved to later days by so many pixels."""
        return replace(self, origin=self.origin + pixels * self.per_pixel)

    @classmethod
    def fitting(cls, first: float, last: float, width: int) -> Scale:
        """The scale at which the days from `first` to the end of `last` fill `width`, with room."""
        room = max(width, 50) * 0.92
        per_pixel = min(max((last + 1 - first) / room, CLOSEST * 8), WIDEST)
        middle = (first + last + 1) / 2
        return cls(middle - max(width, 50) * per_pixel / 2, per_pixel)


@dataclass(frozen=True, slots=True)
class Tick:
    """A stretch of the axis: a month, a year; `end` is the pixel where the next begins."""

    x: float
    end: float
    text: str
    strong: bool = False  # a new year among months, a new month among days


@dataclass(frozen=True, slots=True)
class Axis:
    """Fine ticks, and the eras above them, whose labels stay in sight."""

    ticks: list[Tick]
    eras: list[Tick]


_STEPS: tuple[tuple[str, int], ...] = (
    ("day", 1),
    ("day", 2),
    ("day", 7),
    ("month", 1),
    ("month", 3),
    ("month", 6),
    *(("year", step) for step in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)),
)


def axis(scale: Scale, width: int, locale: QLocale, *, room: int = _ROOM) -> Axis:
    """What the axis shows in a window of so many pixels."""
    unit, step = next(
        (s for s in _STEPS if s[1] * _DAYS[s[0]] / scale.per_pixel >= _needed(s, room)),
        _STEPS[-1],
    )
    eras = {"day": ("month", 1), "month": ("year", 1), "year": ("year", step * 10)}[unit]
    ticks = list(_ticks(scale, width, locale, unit, step))
    # Among years a second row would only repeat the first.
    upper = [] if unit == "year" else list(_ticks(scale, width, locale, *eras, era=True))
    return Axis(ticks, upper)


def _needed(step: tuple[str, int], room: int) -> float:
    return room * 0.6 if step[0] == "day" else room


def _ticks(  # noqa: PLR0913 -- one private walk over the axis
    scale: Scale, width: int, locale: QLocale, unit: str, step: int, *, era: bool = False
) -> Iterator[Tick]:
    start = min(max(int(scale.day(0)), FIRST_DAY), LAST_DAY)
    day: date | None = _floor(date.fromordinal(start), unit, step)
    while day is not None and scale.x(day.toordinal()) < width:
        following = _next(day, unit, step)
        end = scale.x(following.toordinal()) if following else float(width)
        strong = (day.day == 1 and unit == "day") or (day.month == 1 and unit == "month")
        text = _era(day, unit, locale) if era else _text(day, unit, step, locale)
        yield Tick(scale.x(day.toordinal()), end, text, strong)
        day = following


def _floor(day: date, unit: str, step: int) -> date:
    if unit == "year":
        return date(max(day.year - day.year % step, 1), 1, 1)
    if unit == "month":
        return date(day.year, (day.month - 1) // step * step + 1, 1)
    if step == 7:
        return date.fromordinal(max(day.toordinal() - day.weekday(), 1))
    return day.replace(day=(day.day - 1) // step * step + 1)


def _next(day: date, unit: str, step: int) -> date | None:
    if unit == "year":
        year = day.year - day.year % step + step
        return date(year, 1, 1) if year <= date.max.year else None
    if unit == "month":
        month = day.month - 1 + step
        year = day.year + month // 12
        return date(year, month % 12 + 1, 1) if year <= date.max.year else None
    if day.toordinal() + step > LAST_DAY:
        return None
    following = date.fromordinal(day.toordinal() + step)
    if step == 7 or following.month == day.month:
        return following
    return following.replace(day=1)


def _text(day: date, unit: str, step: int, locale: QLocale) -> str:
    if unit == "year":
        return str(day.year)
    if unit == "month":
        name = locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat).rstrip(".")
        return name[:1].upper() + name[1:]
    # The last two-day step of a month is short of room for its label.
    return "" if step == 2 and day.day == 31 else str(day.day)


def _era(day: date, unit: str, locale: QLocale) -> str:
    if unit == "year":
        return str(day.year)
    name = locale.standaloneMonthName(day.month, QLocale.FormatType.LongFormat)
    return f"{name[:1].upper()}{name[1:]} {day.year}"
