"""Dates in English, Russian, Turkmen and Kyrgyz text: where they stand and what they mean.

`scan` reads a text once, `resolve` says what it found means for a day of writing, `find` does
both; `parse_typed` reads one date that somebody typed. Any text at all is read without an error.
"""

from customs_desk.reading.dates.found import FoundDate, Timex, find, resolve
from customs_desk.reading.dates.phrases import Phrase, Scan
from customs_desk.reading.dates.scanning import scan
from customs_desk.reading.dates.typed import parse_typed

__all__ = ["FoundDate", "Phrase", "Scan", "Timex", "find", "parse_typed", "resolve", "scan"]
