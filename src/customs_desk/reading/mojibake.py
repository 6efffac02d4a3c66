"""Text that was decoded wrongly before it reached us: seen, and what it would be mended.

A wrong decoding is taken back (encode as it was read, decode as it was written) and kept where
the letter pairs fit clearly better. Never applied here: the caller shows both.
"""

from __future__ import annotations

import re

from customs_desk.reading.code_pages import table, text_score

# (as it was read, as it was written). Bytes that a page leaves undefined pass as they are.
_WRONG: tuple[tuple[str, str], ...] = (
    ("cp1252", "utf-8"),
    ("cp1251", "utf-8"),
    ("cp1250", "utf-8"),
    ("mac_roman", "utf-8"),
    ("cp866", "utf-8"),
    ("koi8_r", "utf-8"),
    ("cp1252", "cp1251"),
    ("koi8_r", "cp1251"),
    ("cp1251", "koi8_r"),
    ("cp1252", "koi8_r"),
    ("cp1251", "cp866"),
    ("cp1252", "cp866"),
    ("cp866", "cp1251"),
    ("cp1251", "iso8859_5"),
    ("cp1252", "iso8859_5"),
    ("cp1252", "cp1250"),
    ("cp1251", "cp1250"),
    ("cp1251", "mac_cyrillic"),
)
# What such texts hold and sound ones do not; a cheap gate before anything is scored.
_SIGNS = re.compile(
    "[ÂÃÄÅÐÑâ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"  # Ð¢Ð°Ð¼, GÃ¼mrÃ¼k, itâ€™s
    "|[РС][\u0080-\u00bf‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•™љ›њќћџЎўЈҐЄЇІіґєјЅѕї]"  # РўР°Рј
    "|[\u00c0-\u00ff]{4,}"  # Òàìîæíÿ
    "|[а-яё][А-ЯЁ]{2,}"  # рБНПФЕМОС
    "|[╨╤├┬─│].?"  # box drawing from cp866
    "|[a-zäöüýA-Z][òº]|[ºª][a-zäöü]"  # gullugynyò, ºäher
    "|[Ѐ-ЏЂѐ-џҐґ]{3,}"  # rare Cyrillic letters of cp866 and ISO-8859-5 read as cp1251
    "|[a-z][ьэыяюцоде][a-z]"  # Gьmrьk
)
_ABOVE_ASCII = re.compile(r"[^\x00-\x7f]")
_PROBE = 20_000
_GAIN = 2.0  # nats per pair that a mended text must fit better
_SOUND = -10.5  # below this mean a mended text is no text of ours either


def mend(text: str) -> str | None:
    """The text as it was meant, or None where nothing seems wrong with it."""
    if text.isascii() or not _SIGNS.search(text):
        return None
    lines = text.split("\n")
    suspicious = [n for n, line in enumerate(lines) if _is_suspicious(line)]
    if not suspicious:
        return None
    probe = "\n".join(lines[n] for n in suspicious)[:_PROBE]
    before, pairs = text_score(probe)
    best: tuple[float, tuple[str, str]] | None = None
    for wrong in _WRONG:
        mended = _undone(probe, *wrong)
        if mended is None or mended == probe:
            continue
        after, left = text_score(mended)
        # UTF-8 read as single bytes shrinks when mended: its pairs are compared as a whole.
        if left == 0 and pairs:
            after = -8.0
        if best is None or after > best[0]:
            best = (after, wrong)
    if best is None or best[0] < _SOUND or best[0] < before + _GAIN:
        return None
    for n in suspicious:
        lines[n] = _undone(lines[n], *best[1]) or lines[n]
    return "\n".join(lines)


def _is_suspicious(line: str) -> bool:
    """Whether signs make up much of what is above ASCII in the line."""
    if line.isascii():
        return False
    signs = sum(len(sign) for sign in _SIGNS.findall(line))
    return signs * 4 > len(_ABOVE_ASCII.findall(line))


def _undone(text: str, read_as: str, written_as: str) -> str | None:
    """The text re-encoded as it was read and decoded as it was written; None where impossible."""
    codes = {character: n for n, character in enumerate(table(read_as)) if character != "\0"}
    raw = bytearray()
    for character in text:
        code = codes.get(character)
        if code is None and ord(character) < 0x100:
            code = ord(character)
        if code is None:
            return None
        raw.append(code)
    try:
        return raw.decode(written_as)
    except UnicodeDecodeError:
        return None
