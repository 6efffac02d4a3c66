"""Mails (.eml): the subject as first line and the readable body; the headers as metadata."""

from __future__ import annotations

from contextlib import suppress
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage
from email.policy import default
from email.utils import parseaddr, parsedate_to_datetime

from customs_desk.reading.decoding import clean, decode
from customs_desk.reading.formats import Refused, Text
from customs_desk.reading.formats.html import html_text
from customs_desk.translate import QT_TRANSLATE_NOOP

_L = QT_TRANSLATE_NOOP
_MOST_ATTACHED = 100
_NO_ARTICLES = (
    "image/",
    "audio/",
    "video/",
    "font/",
    "text/calendar",
    "application/pgp",
    "application/pkcs7",
    "application/x-pkcs7",
)


def read_mail(content: bytes, _encoding: str | None = None) -> Text:
    """The mail as text; raises Refused where it has no readable body."""
    try:
        message = message_from_bytes(content, policy=default)
        assert isinstance(message, EmailMessage)  # noqa: S101 -- what the policy makes, for mypy
        subject = _header(message, "subject").strip()
        part = message.get_body(preferencelist=("plain", "html"))
        body, encoding = _body(part)
    except RecursionError as error:
        raise Refused(_L("Problem", "“{name}” is a mail with parts nested too deep.")) from error
    except (MessageError, LookupError, ValueError, AttributeError, IndexError) as error:
        raise Refused(
            _L("Problem", "“{name}” is a damaged mail ({fault})."), fault=type(error).__name__
        ) from error
    text = f"{subject}\n\n{body}" if subject else body
    return Text(clean(text), encoding, _metadata(message, subject))


def attachments(content: bytes) -> list[tuple[str, bytes]]:
    """Name and bytes of what hangs on a mail and may be an article: no pictures, no signatures."""
    found = []
    try:
        message = message_from_bytes(content, policy=default)
        for part in message.walk() if isinstance(message, EmailMessage) else ():
            name = part.get_filename()
            raw = part.get_payload(decode=True) if name else None
            if name and isinstance(raw, bytes) and _may_be_article(part.get_content_type()):
                found.append((clean(name), raw))
            if len(found) == _MOST_ATTACHED:
                break
    except (RecursionError, MessageError, LookupError, ValueError, AttributeError, TypeError):
        return found  # the mail itself says what is wrong with it
    return found


def _may_be_article(kind: str) -> bool:
    return not kind.startswith(_NO_ARTICLES)


def _header(message: EmailMessage, name: str) -> str:
    """A header's text; "" where it is missing or so damaged that the library stumbles over it."""
    try:
        return str(message.get(name, ""))
    except (MessageError, AttributeError, IndexError, TypeError, ValueError):
        return ""


def _body(part: object) -> tuple[str, str]:
    if not isinstance(part, EmailMessage):
        raise Refused(_L("Problem", "“{name}” is a mail without a readable text."))
    raw = part.get_payload(decode=True)
    if not isinstance(raw, bytes):
        raise Refused(_L("Problem", "“{name}” is a mail without a readable text."))
    charset = part.get_content_charset()
    try:
        text, encoding = raw.decode(charset or "ascii"), charset or "utf-8"
    except (LookupError, UnicodeError):
        found = decode(raw)  # the mail is wrong about itself
        text, encoding = found.text, found.encoding
    return (html_text(text) if part.get_content_subtype() == "html" else text), encoding


def _metadata(message: EmailMessage, subject: str) -> dict[str, str]:
    found = {"title": clean(subject)}
    name, address = parseaddr(_header(message, "from"))
    found["author"] = clean(name or address)
    with suppress(ValueError, TypeError, IndexError):  # no date, or one that is none
        found["published"] = parsedate_to_datetime(_header(message, "date")).isoformat()
    return {key: value for key, value in found.items() if value}
