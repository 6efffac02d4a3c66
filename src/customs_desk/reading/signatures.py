"""What bytes are, by how they begin: files that are no text are named as what they are."""

from __future__ import annotations

import re

from customs_desk.translate import QT_TRANSLATE_NOOP

_L = QT_TRANSLATE_NOOP

# (offset, bytes, suffix we read or "", what people call it).
_BEGINNINGS: tuple[tuple[int, bytes, str, str], ...] = (
    (0, b"\x89PNG\r\n\x1a\n", "", _L("Problem", "a PNG picture")),
    (0, b"\xff\xd8\xff", "", _L("Problem", "a JPEG picture")),
    (0, b"GIF87a", "", _L("Problem", "a GIF picture")),
    (0, b"GIF89a", "", _L("Problem", "a GIF picture")),
    (0, b"II*\x00", "", _L("Problem", "a TIFF picture")),
    (0, b"MM\x00*", "", _L("Problem", "a TIFF picture")),
    (8, b"WEBP", "", _L("Problem", "a WebP picture")),
    (4, b"ftypheic", "", _L("Problem", "a HEIC picture")),
    (4, b"ftyp", "", _L("Problem", "a video or sound file")),
    (0, b"\x1aE\xdf\xa3", "", _L("Problem", "a video file")),
    (0, b"OggS\x00", "", _L("Problem", "a sound file")),
    (0, b"ID3\x03", "", _L("Problem", "a sound file")),
    (0, b"ID3\x04", "", _L("Problem", "a sound file")),
    (0, b"fLaC", "", _L("Problem", "a sound file")),
    (8, b"WAVE", "", _L("Problem", "a sound file")),
    (0, b"\x7fELF", "", _L("Problem", "a program")),
    (0, b"\xcf\xfa\xed\xfe", "", _L("Problem", "a program")),
    (0, b"\xca\xfe\xba\xbe", "", _L("Problem", "a program")),
    (0, b"\x00asm", "", _L("Problem", "a program")),
    (0, b"SQLite format 3\x00", "", _L("Problem", "a database")),
    (
        0,
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "",
        _L("Problem", "an old Office document (.doc, .xls or .ppt)"),
    ),
    (0, b"\x1f\x8b", "", _L("Problem", "a gzip archive")),
    (4, b"1AY&SY", "", _L("Problem", "a bzip2 archive")),
    (0, b"\xfd7zXZ\x00", "", _L("Problem", "an xz archive")),
    (0, b"7z\xbc\xaf\x27\x1c", "", _L("Problem", "a 7z archive")),
    (0, b"Rar!\x1a\x07", "", _L("Problem", "a RAR archive")),
    (0, b"\x28\xb5\x2f\xfd", "", _L("Problem", "a Zstandard archive")),
    (257, b"ustar", "", _L("Problem", "a tar archive")),
    (0, b"wOFF", "", _L("Problem", "a font")),
    (0, b"wOF2", "", _L("Problem", "a font")),
    (0, b"\x00\x01\x00\x00\x00", "", _L("Problem", "a font")),
    (0, b"OTTO\x00", "", _L("Problem", "a font")),
    (0, b"PK\x05\x06", ".zip", _L("Problem", "a ZIP archive")),
    (0, b"%PDF-", ".pdf", _L("Problem", "a PDF document")),
    (0, b"{\\rtf", ".rtf", _L("Problem", "an RTF document")),
)
_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE
)


def sniff(content: bytes) -> tuple[str, str]:
    """The suffix whose reader takes these bytes ("" for none), and what they are ("" for text)."""
    if content.startswith(b"PK\x03\x04"):
        return _zipped(content), _L("Problem", "a ZIP archive")
    for at, beginning, suffix, called in _BEGINNINGS:
        if content.startswith(beginning, at):
            return suffix, called
    if content.startswith(b"MZ") and b"\0" in content[:64]:
        return "", _L("Problem", "a program")
    if _PAGE.match(content[:1024]):
        return ".html", ""
    return "", ""


def _zipped(content: bytes) -> str:
    """The suffix of what a ZIP holds: Office files say so in their first members or last list."""
    if b"mimetypeapplication/vnd.oasis.opendocument.text" in content[:200]:
        return ".odt"
    if b"[Content_Types].xml" in content[-65_536:] or b"[Content_Types].xml" in content[:2_048]:
        return ".docx"
    return ".zip"


def looks_binary(text: str) -> bool:
    """Whether a decoded text holds more control characters than any text does."""
    probe = text[:65_536]
    odd = sum(
        (character < " " and character not in "\t\n\r\f\x1b\b\x1a")
        or character in "\x7f\u2400\ufffd"
        or "\x80" <= character <= "\x9f"
        for character in probe
    )
    return odd * 20 > len(probe)
