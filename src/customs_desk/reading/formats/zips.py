"""ZIP archives behind limits: how many members, how large, how tightly packed, which names.

Nothing is written to disk: members are bytes in memory, and their names are only shown.
"""

from __future__ import annotations

import io
import zipfile
import zlib

from customs_desk.reading.formats import Refused
from customs_desk.translate import QT_TRANSLATE_NOOP

_L = QT_TRANSLATE_NOOP
MEMBERS = 10_000
MEMBER_BYTES = 50_000_000
ALL_BYTES = 500_000_000
RATIO = 200
_RATIO_FROM = 1_000_000  # bytes; small members may be packed as tightly as they like
_UTF8_NAME = 0x800
_ENCRYPTED = 0x1
_CHUNK = 1 << 20


class Container:
    """A ZIP's members, read one by one; raises Refused where a limit is passed."""

    def __init__(self, content: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
            raise Refused(_L("Problem", "“{name}” is a damaged ZIP archive.")) from error
        members = self._zip.infolist()
        if len(members) > MEMBERS:
            raise Refused(
                _L("Problem", "“{name}” holds too many files: {count}; the limit is {limit}."),
                count=len(members),
                limit=MEMBERS,
            )
        if sum(member.file_size for member in members) > ALL_BYTES:
            raise Refused(
                _L("Problem", "“{name}” unpacks to more than {limit} MB, the limit."),
                limit=ALL_BYTES // 1_000_000,
            )
        self.names = {member.filename: member for member in members if not _is_folder(member)}
        self._taken = 0

    def read(self, name: str) -> bytes:
        """One member's bytes, its checksum tested."""
        member = self.names[name]
        if member.flag_bits & _ENCRYPTED:
            raise Refused(_L("Problem", "“{name}” is locked with a password. Unpack it first."))
        too_tight = member.file_size > max(_RATIO_FROM, member.compress_size * RATIO)
        if member.file_size > MEMBER_BYTES or too_tight:
            raise Refused(
                _L("Problem", "“{name}” would unpack to far more than it holds; it may be a trap.")
            )
        try:
            return self._unpacked(member)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
            raise Refused(
                _L("Problem", "“{name}” is damaged: its checksum is wrong or it is cut off.")
            ) from error
        except (NotImplementedError, RuntimeError) as error:
            raise Refused(
                _L("Problem", "“{name}” is packed in a way that is not known here.")
            ) from error

    def _unpacked(self, member: zipfile.ZipInfo) -> bytes:
        parts, size = [], 0
        with self._zip.open(member) as file:
            while part := file.read(_CHUNK):
                parts.append(part)
                size += len(part)
                self._taken += len(part)
                if size > MEMBER_BYTES or self._taken > ALL_BYTES:
                    raise Refused(
                        _L(
                            "Problem",
                            "“{name}” would unpack to far more than it says; it may be a trap.",
                        )
                    )
        return b"".join(parts)


def _is_folder(member: zipfile.ZipInfo) -> bool:
    """As `member.is_dir()`, which fails where the name is empty."""
    return member.filename.endswith("/")


def shown_name(member: zipfile.ZipInfo) -> str:
    """The member's name as people wrote it: without the UTF-8 flag DOS wrote Cyrillic as cp866."""
    if member.flag_bits & _UTF8_NAME:
        return member.filename
    try:
        raw = member.filename.encode("cp437")
        return raw.decode("ascii") if raw.isascii() else _decoded(raw)
    except UnicodeError:
        return member.filename


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("cp866")


def is_unsafe(member: zipfile.ZipInfo) -> str:
    """The sentence that says why a member is not taken: "" where it may be."""
    name = member.filename.replace("\\", "/")
    if name.startswith("/") or name[1:2] == ":" or ".." in name.split("/"):
        return _L("Problem", "“{name}” has a name that leads out of the archive; it was left out.")
    if (member.external_attr >> 28) == 0xA:
        return _L("Problem", "“{name}” is a link, not a file; it was left out.")
    return ""
