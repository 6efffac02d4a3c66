"""Sentences for people about what was read: how sure, by which rule, from which words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from customs_desk.reasons import explain
from customs_desk.ui.dates_shown import shown
from customs_desk.ui.harmless import one_line
from customs_desk.when import When

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

    from customs_desk.article import Event, Evidence


translate = QCoreApplication.translate


def sureness(confidence: float) -> str:
    """A confidence of 0..1 in words."""
    if confidence >= 0.95:
        return translate("Evidence", "Sure.")
    if confidence >= 0.8:
        return translate("Evidence", "Almost sure.")
    if confidence >= 0.5:
        return translate("Evidence", "Likely, but look at it.")
    return translate("Evidence", "A guess.")


def rule_words(rule: str) -> str:
    """The name of a rule as words: `date_line` and `dateline.first-line` become plain."""
    return " ".join(rule.replace("_", " ").replace("-", " ").replace(".", ", ").split())


def quoted(words: str) -> str:
    """Words of the text in quotation marks, on one line."""
    return translate("Evidence", "“{words}”").format(words=one_line(words, most=160))


def reason_words(sentence: str, locale: QLocale) -> str:
    """Why a date is what it is, in the window's language."""
    return explain(
        sentence,
        lambda template, count: translate("Reason", template, "", count),
        lambda day: shown(When.day(day), locale, long=True),
    )


def who_took_part(event: Event) -> list[str]:
    """What a card says of those who took part; empty where the text says nothing."""
    lines = []
    if event.participant_count is not None:
        pattern = translate("Evidence", "Participants: {count} ({words})")
        words = quoted(event.participants_text)
        lines.append(pattern.format(count=event.participant_count, words=words))
    if event.participants:
        pattern = translate("Evidence", "Named: {names}")
        lines.append(pattern.format(names=one_line("; ".join(event.participants), most=200)))
    return lines


def evidence_lines(evidence: Evidence | None, text: str, locale: QLocale) -> list[str]:
    """What a card says about where a value comes from; empty where nothing is known of it."""
    if evidence is None:
        return []
    lines = []
    words = text[evidence.start : evidence.end]
    if words.strip():
        lines.append(translate("Evidence", "Read from {words}").format(words=quoted(words)))
    if evidence.why:
        lines.append(reason_words(evidence.why, locale))
    elif evidence.rule:
        lines.append(translate("Evidence", "Rule: {rule}.").format(rule=rule_words(evidence.rule)))
    lines.append(sureness(evidence.confidence))
    return lines
