"""Why a date is what it is, as the window says it."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from customs_desk.ui.detail.words import reason_words


def test_the_day_that_a_date_was_counted_from_is_written_as_the_locale_writes_days() -> None:
    russian = QLocale(QLocale.Language.Russian)
    told = reason_words("The year is counted from 23 September 2019.", russian)
    assert "23 сентября 2019" in told
    assert "September" not in told


def test_what_no_template_knows_is_shown_as_it_stands() -> None:
    assert reason_words("Somebody wrote this.", QLocale("en")) == "Somebody wrote this."
