"""Runs of letters and figures that no language has: found as they stand, kept nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from archive.made import take
from customs_desk.archive import Order, Query
from customs_desk.archive.vocabulary import LONGEST

if TYPE_CHECKING:
    from customs_desk.archive import Archive


@pytest.mark.parametrize("ending", ["ed", "f0", "ing", "s"])
def test_a_run_of_400_000_letters_is_found_and_is_no_word_with_forms(
    archive: Archive, ending: str
) -> None:
    run = "ab12cd34" * 50_000 + ending
    [article] = take(archive, f"A title\nSealed with {run} at the post.")
    for typed in ("ab12cd34ab12*", f"title {run[:40]}*", "sealed"):
        assert list(archive.find(Query(typed), Order())) == [article], typed[:20]
    longest = archive._db.execute_sql("SELECT max(length(word)), max(length(key)) FROM word")
    assert max(longest.fetchone()) <= LONGEST
    assert archive.verify() == []


def test_a_word_as_long_as_any_language_has_them_is_found_by_its_forms(archive: Archive) -> None:
    word = "интернационализированность"
    [article] = take(archive, f"A title\nСлово {word} стоит здесь.", language="ru")
    assert list(archive.find(Query("интернационализированности"), Order())) == [article]
