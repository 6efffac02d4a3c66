"""The words before an agency text: 'BISHKEK (TCA) —', 'Бишкек, 22.05.18 /Кабар/.'.

Only the form is judged here; what the date means is for `publication`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from customs_desk.reading.layout.date_lines import date_residue, is_date_word
from customs_desk.reading.layout.outlets import known_media
from customs_desk.reading.layout.people import is_outlet
from customs_desk.reading.layout.phrases import folded, phrases
from customs_desk.reading.layout.roles import Role
from customs_desk.reading.patterns import lazy_pattern

_REACH = 160
_WORD = r"[^\W\d_][\w'’ʼ.-]*"
_PLACE = rf"(?P<place>{_WORD}(?:[ /]{_WORD}){{0,3}})"
_REGION = rf"(?:,\s*(?!\d){_WORD}(?:\s{_WORD}){{0,2}})"
_PLAIN_REGION = r"(?:,\s[^\W\d_][\w'’ʼ-]*(?:\s[^\W\d_][\w'’ʼ-]*)?)"
_DATE = r"[^()/—–:\[\]]{0,28}?\d[^()/—–:\[\]]{0,24}?"
_AGENCY = r"[.,]?\s*[(/\[]\s*(?P<agency>[^()/\[\]]{2,40}?)\s*[)/\]]"
_DASH = r"(?:[.,:]?\s*(?:—|–|--)\s*|(?<=[./)\]])-\s+|[.,]?\s+-\s+|:\s*-\s*|\s+_+(?:\s+|$))"
_START = r"[\"'«“(\[*_ ]{0,2}"

# BISHKEK (TCA) — | Tashkent, Uzbekistan (Registan Post) -- | ASHGABAT, 29 October 2015 –
# Бишкек, 20 июня 2025 года. | Бишкек, 22.05.18 /Кабар/. | BAKU, Azerbaijan, Aug. 20
# Not: "Customs officers in Osh – ", "On 5 May, the service …"
_PLACED_DASH, _PLACED_STOP = (
    [
        lazy_pattern(
            rf"{_START}{_PLACE}(?P<region>{_REGION}{{{count}}})(?:\s*/[^/\d]{{3,30}}/|\s\([^()\d]{{3,30}}\)(?=,))?"
            rf"(?:[,.]?\s*(?P<date>{_DATE}))?(?:{_AGENCY})?(?P<end>{end})"
        )
        for count in (0, 1, 2)
    ]
    for end in (_DASH, r"[.:]\s+(?!(?:19|20)\d\d)|[.:]?\)?$|\s*[|]\s*")
)
# Moscow. May 5. Interfax - | АСТАНА. 5 мая. КАЗИНФОРМ –
_DOTTED = lazy_pattern(
    rf"{_PLACE}\.\s+(?P<date>{_DATE})\.?\s+(?P<agency>«?[^\W\d_][\w.«»\"-]{{2,30}})"
    rf"(?P<end>{_DASH}|/\s+)"
)
# ASTANA. KAZINFORM - | ASTANA. KAZINFORM At the session
_TOWN_AND_AGENCY = lazy_pattern(
    rf"{_START}{_PLACE}\.\s+(?P<agency>[^\W\d_]{{4,20}})(?P<end>{_DASH}|[.:]\s+|\s+(?=[A-ZА-ЯЁ]))"
)
# DUSHANBE, February 29, 2012, Asia-Plus -- | Бишкек, 5 мая, Кабар. –
_COMMAS = lazy_pattern(
    rf"{_PLACE}(?P<region>{_REGION}?),\s+(?P<date>{_DATE}),\s+(?P<agency>{_WORD}(?:\s{_WORD})?)\.?"
    rf"(?P<end>{_DASH})"
)
# YEREVAN, DECEMBER 10, NOYAN TAPAN. The customs house
_COMMAS_STOP = lazy_pattern(
    rf"{_PLACE}(?P<region>{_REGION}?),\s+(?P<date>{_DATE}),\s+"
    r"(?P<agency>[A-ZА-ЯЁ][A-ZА-ЯЁ-]{2,}(?:\s[A-ZА-ЯЁ][A-ZА-ЯЁ-]{2,})?)\.\s+"
)
# Chisinau, Moldova. May 18. /Prut Telegraph, Ion Ciobanu/. Of thirty-six
_STOPS_AND_SLASHES = lazy_pattern(
    rf"{_PLACE}(?P<region>{_PLAIN_REGION}?)\.\s+(?P<date>{_DATE})\.?\s+/(?P<agency>[^/\d]{{3,60}})/[.:]?\s+"
)
# (Khabarovsk, 14 May, “Steppe Inform”, Anna Rustamova). Several cases
_BRACKETED = lazy_pattern(
    rf"\({_PLACE}(?P<region>{_PLAIN_REGION}?),\s+(?P<date>[^()/«“\"\n]{{0,20}}?\d[^()/«“\"\n]{{0,20}}?),\s+"
    r"(?P<agency>[«“\"][^«»“”\"()\n]{2,40}[»”\"](?:,\s[^()\n]{3,40})?)\)[.:]?\s+(?:[—–-]\s+)?"
)
# 12.07.2004, Karasu, 10:40:35. At the border post
_DAY_AND_PLACE = lazy_pattern(
    rf"(?P<date>\d{{1,2}}[./]\d{{1,2}}[./](?:19|20)\d\d),\s{_PLACE}(?:,\s\d{{1,2}}:\d\d(?::\d\d)?)[.:]\s+"
)
# KARASU (Steppe News - 25th August, 2021) The trade
_AGENCY_AND_DAY = lazy_pattern(
    rf"{_PLACE}\s\((?P<agency>[^\W\d_][^()\d\n]{{2,40}}?)\s[–—-]\s(?P<date>{_DATE})\)[.:]?\s+"
)
# Baku/18.07.22/Turan: Every year
_SLASHED = lazy_pattern(
    rf"{_PLACE}\s?/\s?(?P<date>\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}})\s?/\s?(?P<agency>{_WORD})\s?[:–—-]\s+"
)
# 10 March 2021 – | (5 May 2020) — | 12.03.2021 - | 13 / 01 / 2013Customs (a blank was lost)
_DATED = lazy_pattern(
    rf"[(\[]?(?P<date>{_DATE})[)\]]?(?P<end>{_DASH}|:\s+)"
    r"|(?P<day>\d{1,2}\s?[./]\s?\d{1,2}\s?[./]\s?(?:19|20)\d\d)(?=[A-ZА-ЯЁӨҮҢ«“])"
)
# After the dash: "— Sputnik. Text", "– 12 May 2021 – Text", "- ИА «Степь». Text"
_LATE_AGENCY = lazy_pattern(
    r"(?P<agency>[^\W\d_][\w-]{2,20}(?: [^\W\d_][\w-]{2,20})?"
    r"|(?:[^\W\d_]{2,12} )?[«“\"][^«»“”\"\n]{2,40}[»”\"](?:, [^\W\d_][^,.:\n]{4,40})?)[.:]\s+"
)
_LATE_DATE = lazy_pattern(rf"(?P<date>{_DATE})(?P<end>{_DASH}|[.:]\s+)")


# Without a dash, a bracket, a slash or a digit near its start no line has a dateline.
_PLAIN = lazy_pattern(r"[\"'«“(\[*_ ]{0,2}([^—–(/\[_|:.,\d-]*)")
_SIGN = lazy_pattern(r"[—–(/\[\d_]|--|\s-\s")


class Dateline(NamedTuple):
    """Offsets in the whole text; `place`, `date` and `agency` are None where not given."""

    start: int
    end: int
    place: tuple[int, int] | None
    date: tuple[int, int] | None
    agency: tuple[int, int] | None


def dateline(text: str, start: int, end: int) -> Dateline | None:
    """The dateline with which the line `text[start:end]` begins, if it has one."""
    found = _opening(text[start : min(end, start + _REACH)])
    if found is None:
        return None
    last, spans = found
    return Dateline(
        start,
        start + last,
        *(
            (start + spans[key][0], start + spans[key][1]) if key in spans else None
            for key in ("place", "date", "agency")
        ),
    )


@lru_cache(maxsize=1024)
def _opening(head: str) -> tuple[int, _Spans] | None:
    """Where the dateline ends at the head of a line, and its parts: several rules ask for it."""
    found = _with_known_agency(head) if head[:4].isupper() else None
    if found is None and (_SIGN.search(head, 0, 90) is None or not _may_open(head)):
        return None
    return found or _slashed(head) or _dotted(head) or _placed(head) or _dated(head)


def _may_open(head: str) -> bool:
    """Whether only names stand before the first sign or digit: cheap, and true of few lines."""
    plain = _PLAIN.match(head)
    words = plain[1].strip() if plain else ""
    return len(words) <= 45 and _each_capital(words)


_Spans = dict[str, tuple[int, int]]


def _dotted(head: str) -> tuple[int, _Spans] | None:
    match = _DOTTED.match(head)
    if match is None or not _is_date(match["date"]) or not _is_place(match["place"]):
        return None
    return match.end(), {key: match.span(key) for key in ("place", "date", "agency")}


def _slashed(head: str) -> tuple[int, _Spans] | None:
    forms = (_SLASHED, _STOPS_AND_SLASHES, _BRACKETED, _AGENCY_AND_DAY, _DAY_AND_PLACE)
    match = next((found for form in forms if (found := form.match(head)) is not None), None)
    if match is None or not _is_date(match["date"]) or not _is_place(match["place"]):
        return None
    return match.end(), {key: match.span(key) for key in match.groupdict()}


def _with_known_agency(head: str) -> tuple[int, _Spans] | None:
    """Town and agency without a bracket: 'ASTANA. KAZINFORM - ', 'OSH, 5 May, Asia-Plus -- '."""
    match = _COMMAS.match(head) or _COMMAS_STOP.match(head)
    if match and _is_date(match["date"]) and _is_place(match["place"]):
        return match.end(), {key: match.span(key) for key in ("place", "date", "agency")}
    match = _TOWN_AND_AGENCY.match(head)
    if match and _is_place(match["place"]) and folded(match["agency"]) in known_media():
        return match.end(), {key: match.span(key) for key in ("place", "agency")}
    return None


def _placed(head: str) -> tuple[int, _Spans] | None:
    dashed = any(sign in head for sign in "—–-_")
    regions = head.count(",") + 1  # at most: each follows a comma
    for pattern in (*(_PLACED_DASH[:regions] if dashed else ()), *_PLACED_STOP[:regions]):
        match = pattern.match(head)
        found = _read(match, head) if match else None
        if found is not None:
            return found
    return None


def _read(match: re.Match[str], head: str) -> tuple[int, _Spans] | None:
    if not _is_place(match["place"]) or not _is_region(match["region"]):
        return None
    if _is_agency(match["place"]):
        return _agency_alone(match)
    spans: _Spans = {"place": match.span("place")}
    if match["date"]:
        if not _is_date(match["date"]):
            return None
        spans["date"] = match.span("date")
    if match["agency"]:
        spans["date" if _is_date(match["agency"]) else "agency"] = match.span("agency")
    dashed = any(sign in match["end"] for sign in "—–-_")
    late = _with_late_parts(head, match.end(), spans) if dashed else (match.end(), spans)
    if len(spans) == 1 and "date" not in late[1] and not (dashed and _stands_alone(match, head)):
        return None
    alone = late[0] == len(head) or "|" in match["end"] or match["end"].isspace()
    return None if alone and _is_section(match["place"]) else late


def _is_section(words: str) -> bool:
    """Whether a page names its sections so: `News - 5 May`."""
    return Role.SECTION in phrases().lines.get(folded(words), ())


def _like_outlet(words: str) -> bool:
    """'Steppe News', or an outlet's word with another behind it: 'Вестник степи'."""
    return is_outlet(words) or folded(words.split(maxsplit=1)[0]) in phrases().media_words


def _is_agency(words: str) -> bool:
    """Whether the words before the dash name an outlet: 'AKIPRESS.COM - ', 'Steppe News – '."""
    return is_outlet(words) or folded(words) in known_media()


def _agency_alone(match: re.Match[str]) -> tuple[int, _Spans] | None:
    """An outlet before a dash and nothing else, in the place of the town."""
    alone = not match["region"] and not match["date"] and not match["agency"]
    dashed = any(sign in match["end"] for sign in "—–-")
    return (match.end(), {"agency": match.span("place")}) if alone and dashed else None


def _with_late_parts(head: str, last: int, spans: _Spans) -> tuple[int, _Spans]:
    """The date or agency that follows the dash: 'БИШКЕК, 15-апр. — Sputnik. …'."""
    late = _LATE_DATE.match(head, last) if "date" not in spans else None
    if late and _is_date(late["date"]):
        return late.end(), {**spans, "date": late.span("date")}
    agency = _LATE_AGENCY.match(head, last) if "agency" not in spans else None
    quoted = agency is not None and any(sign in agency["agency"] for sign in '»”"')
    if agency and (
        quoted
        or ("date" in spans and (_each_capital(agency["agency"]) or _like_outlet(agency["agency"])))
    ):
        return agency.end(), {**spans, "agency": agency.span("agency")}
    return last, spans


def _dated(head: str) -> tuple[int, _Spans] | None:
    match = _DATED.match(head)
    if match and match["day"]:
        return match.end(), {"date": match.span("day")}
    if match is None or not _is_date(match["date"]) or len(match["date"]) < 5:
        return None
    return match.end(), {"date": match.span("date")}


def _is_date(words: str) -> bool:
    """Whether the words are a date of at least a day and a month, and nothing else."""
    rest = date_residue(words)
    return rest is not None and not rest


def _is_place(words: str) -> bool:
    dated = all(is_date_word(word) for word in words.split())  # "Thursday", "May"
    return (
        _each_capital(words)
        and len(words) <= 40
        and not (words.endswith(("'s", "’s")) or dated)
        and folded(words) not in phrases().anonymous  # "From the editors, 6 December"
    )


def _each_capital(words: str) -> bool:
    tokens = [token for token in re.split(r"[\s/-]+", words) if token]
    return all(token[0].isupper() or token in {"on", "de", "el", "al"} for token in tokens)


def _is_region(words: str) -> bool:
    parts = [part.strip() for part in words.split(",") if part.strip()]
    return all(_is_place(part) for part in parts)


def _stands_alone(match: re.Match[str], head: str) -> bool:
    """Whether a bare 'Name —' is a dateline: the city in capitals, or a new sentence follows."""
    place, after = match["place"], head[match.end() :].lstrip("\"'«“„")
    if len(place.split()) > 3:
        return False
    if not after:  # a line of its own: "WASHINGTON _"
        return place.isupper()
    if place.isupper() and after.isupper():
        return False  # a line all in capitals: a title with a dash
    if place.isupper() and (len(place) > 5 or "--" in match["end"] or "—" in match["end"]):
        return True
    return (
        len(place.split()) <= 2 and after[0].isupper() and not (place.isupper() and len(place) < 4)
    )
