"""What a page's machinery leaves in its text: scripts, calendars, rows of networks, clipped titles.

Judged by form, with no more than the words for days and networks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.reading.layout.phrases import folded, phrases
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.reading.layout.lines import Line

# What stands in lines of JavaScript and style sheets, and hardly in sentences
_CODE = lazy_pattern(
    r"\w\.[a-z]\w*\s*(?:[({]|=(?!=))|=>|[\w)]\(\)|[{};]\s*$|^\s*[{}]|\b(?:const|var|let)\s+\w+\s*="
    r"|\bfunction\s*\w*\(|\bnew\s+[A-Z]\w*\(|\bdocument\.|\bwindow\.|!important|[\w-]+:\s*-?\d+(?:px|em|%);"
)
_CLIPPED = lazy_pattern(r"\s?(?:…|\.\.\.)$")
_TRAIL = lazy_pattern(r"\s*(?:—|–|»|›|>|/|\||::)\s+")
_NUMBER = lazy_pattern(r"\d[\d\s()-]{6,}\d")  # a telephone's
_AT = lazy_pattern(r"@\w")
_DAYS = 7  # of a week
_CALENDAR = 2  # words of a calendar's head
_GLUED_WEEKS = frozenset({"пвсчпсв", "пнвтсрчтптсбвс", "mtwtfss", "smtwtfs", "вспвсчпс"})
_LONGEST_AGE = 3  # words behind the number: "gün mundan öň"
_LONGEST_ROW = 160
_LONGEST_STEP = 40  # characters of a step on the way to a page
_LEAST_CLIPPED = 15  # letters of a title that was cut off


def is_code(line: Line) -> bool:
    """'const player = new Plyr(document.getElementById('p1'));', '.box { margin: 0px; }'."""
    if line.text[-1] not in ";{}" and "{" not in line.text:
        return False
    return len({match[0] for match in _CODE.finditer(line.text)}) > 1


def is_week(line: Line) -> bool:
    """The head of a calendar: 'Пн Вт Ср Чт Пт Сб Вс'."""
    if line.key.count(" ") != _DAYS - 1:
        return line.key in _GLUED_WEEKS
    return all(word in phrases().date_words for word in line.key.split())


def turning_mottos(lines: Sequence[Line]) -> list[int]:
    """Lines in capitals that stand twice by turns, as a slider's pictures bear them: A, B, A, B."""
    found: set[int] = set()
    for i in range(len(lines) - 3):
        four = lines[i : i + 4]
        turns = four[0].key == four[2].key and four[1].key == four[3].key != four[0].key
        if turns and all(line.text.isupper() and line.words > 1 for line in four):
            found.update(range(i, i + 4))
    return sorted(found)


def is_calendar_month(lines: Sequence[Line], i: int) -> bool:
    """'December 2024' with the days of the week under it, or the day of today over both."""
    week = next((k for k in (i + 1, i + 2) if k < len(lines) and is_week(lines[k])), None)
    return week is not None and all(lines[k].words <= _CALENDAR for k in range(i, week))


def is_count(line: Line) -> bool:
    """'39K subscribers', '100 links': what a channel's page counts."""
    number, _, counted = line.key.partition(" ")
    return number[:1].isdigit() and counted in phrases().counted


def is_age(line: Line) -> bool:
    """'4 days ago', '2 часа назад', and nothing else."""
    number, _, rest = line.key.partition(" ")
    words = rest.split()
    return number.isdigit() and 1 < len(words) <= _LONGEST_AGE and words[-1] in phrases().ago


def is_row_of_networks(line: Line) -> bool:
    """'Send us news: Viber, WhatsApp, IMO, Telegram +992 98 …': networks, and how to reach one."""
    if line.length > _LONGEST_ROW or not _says_how_to_reach(line):
        return False
    words = {folded(word) for word in line.key.replace(",", " ").split()}
    named = len(words & phrases().networks)
    return named > 2 or (named == 2 and not line.ends_sentence)


def _says_how_to_reach(line: Line) -> bool:
    """Whether an address, a telephone, or a sign that one follows stands in the line."""
    text = line.text
    if ":" in text or "www." in text:
        return True
    return (line.digits and _NUMBER.search(text) is not None) or (
        "@" in text and _AT.search(text) is not None
    )


def is_way_to_title(lines: Sequence[Line], i: int) -> bool:
    """'Steppe News » Economy » A laboratory opens', with the title on one of the next lines."""
    parts = _TRAIL.split(lines[i].text)
    if (
        len(parts) < 3
        or lines[i].length > _LONGEST_ROW
        or max(map(len, parts[:-1])) > _LONGEST_STEP
    ):
        return False
    last = folded(parts[-1])
    return bool(last) and any(other.key == last for other in lines[i + 1 : i + 4])


def clipped_title(lines: Sequence[Line], i: int) -> bool:
    """A way to the page whose last step is a title that was cut off: 'Home — News — Customs op…'.

    The whole title stands on one of the lines below.
    """
    line = lines[i]
    cut = _CLIPPED.search(line.text)
    if cut is None or line.length > _LONGEST_ROW or line.prose:
        return False
    last = folded(_TRAIL.split(line.text[: cut.start()])[-1])
    if len(last) < _LEAST_CLIPPED:
        return False
    return any(
        other.key.startswith(last) and len(other.key) > len(last) for other in lines[i + 1 : i + 8]
    )
