"""Lines that are a picture, its file's name, or what it shows with whoever took it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from customs_desk.reading.layout.people import is_outlet, is_person
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from customs_desk.reading.layout.lines import Line

_IMAGE = lazy_pattern(
    r"!\[[^\]]{0,300}\]\([^)]{0,500}\)|!?\[(?:image|img|photo|video)[^\]]*\]", re.IGNORECASE
)
# "Ship 1.jpg", "DSC 7945": what pages and cameras call pictures; at a caption's end a credit
_PICTURE_FILE = lazy_pattern(
    r"[^/\n]{1,90}\.(?:jpe?g|png|gif|webp|bmp|heic)"
    r"|[^/\n]{1,90}\s\d{3,4}x(?:\d{3,4})?"
    r"|(?:DSC[NF]?|IMG|PXL|WhatsApp Image)[ _-]?\d[\d _-]{2,}"
    r"|[^\d/\n]{1,40}[ _-](?:19|20)\d{10,12}",  # with the second at which it was taken
    re.IGNORECASE,
)
_PICTURE_CREDIT = lazy_pattern(
    r"[(/|.\d](?:(?<=[(/|])\s*"
    r"(?:(?:photo|image|picture|pic|file|фото|снимок|surat|foto|сүрөт)\b(?!\)?\.?$)[^()|]{0,60}\)?\.?$"
    r"|[^()|/]{0,30}\s(?:photo|фото|suraty?|сүрөтү?)\s*\)?\.?$)"
    r"|(?<=[.\d])\s+(?:[^\W\d_]{5,20}\s)?(?:photo by|photo:|фото:|surat:|сүрөт:)"
    r"\s*(?:[^()|.]|\.(?=\S)){2,40}$)",
    re.IGNORECASE,
)
# "… (Transport Union/Anna Rustamova)": the body that has the picture and who took it
_TAKEN_BY = lazy_pattern(
    r"\([A-ZА-ЯЁ][^()/\n]{1,40}/[A-ZА-ЯЁ][^\W\d_]+(?: [A-ZА-ЯЁ][^\W\d_]*\.?){1,2}\)$"
)
# "(Transport Union via STEPPE PRESS)": who took it for whom
_TAKEN_FOR = lazy_pattern(r"\([^()\n]{3,60} via [A-Z][\w .]{1,20}\)$")
# "In this Feb. 28, 2019 file photo, trucks wait …": how American agencies begin a caption
_PHOTO_OF = lazy_pattern(
    r"(?:in )?this (?:(?!is\b|was\b)[\w.,-]+ ){0,5}?"
    r"(?:photo|photograph|handout|frame|video grab)\b"
    r"(?:,| (?:provided|taken|made|shows|released|from|by)\b)",
    re.IGNORECASE,
)
# "(OSCE)Searching a ship": a blank was lost behind who gave it
_GIVEN_BEFORE = lazy_pattern(r"\([A-Z]{2,8}(?:/[^()\n]{3,40})?\)[A-Z][a-z]")
_IN_BRACKETS = lazy_pattern(r"\s\[([^\[\]\d]{5,50})\]$")


def is_picture(line: Line) -> bool:
    """A picture as Markdown writes it, or its mark: '![A dog at work](dog.jpg)', '[image]'."""
    match = _IMAGE.match(line.text)
    return match is not None and not _IMAGE.sub("", line.text).strip(" *_\t")


def is_picture_file(line: Line) -> bool:
    """'Ship 1.jpg', 'DSC 7945', 'border post 20180129113823'."""
    likely = "." in line.text[-5:] or line.text[-1].isdigit() or line.text[-1] == "x"
    return likely and _PICTURE_FILE.fullmatch(line.text) is not None


def is_credited(line: Line) -> bool:
    """A picture's caption that ends in its credit."""
    end = line.text[-90:]
    if "///" in end:
        return False  # "… of the school. ///Steppe Wire, 15 April (photo: press service)"
    if line.text[0] == "(" and _GIVEN_BEFORE.match(line.text):
        return True
    if line.text.startswith("From the ") and is_outlet(line.text[9:]):
        return True  # "From the Bureau of Customs": who gave it
    if end[-1:] == ")" and (_TAKEN_BY.search(end) or _TAKEN_FOR.search(end)):
        return True
    return (
        _tells_of_photo(line)
        or _PICTURE_CREDIT.search(end) is not None
        or _is_signed_in_brackets(line.text)
    )


def _tells_of_photo(line: Line) -> bool:
    return line.text[0] in "IT" and _PHOTO_OF.match(line.text) is not None


def _is_signed_in_brackets(text: str) -> bool:
    """'A queue at the post. [Anna Rustamova]': so some agencies sign pictures."""
    match = _IN_BRACKETS.search(text[-60:]) if text.endswith("]") else None
    return match is not None and all(is_person(name) for name in match[1].split("/")[-1:])
