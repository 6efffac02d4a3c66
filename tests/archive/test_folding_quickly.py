"""The quick way of folding gives what the general one gives."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from customs_desk.archive import folding

LETTERS = st.sampled_from([*folding._USUAL, "\u0306", "ß", "\u00ad", "字", "І"])


def slowly(text: str) -> str:
    text = unicodedata.normalize("NFC", text)
    folded = text.translate(folding._LETTERS)
    return folding._of_one_script(folded) if folding._MEETING.search(folded) else folded


@given(st.one_of(st.text(max_size=30), st.lists(LETTERS, max_size=40).map("".join)))
def test_any_text_is_folded_as_letter_by_letter(text: str) -> None:
    assert folding.fold(text) == slowly(text)
    assert folding.words(text) == folding._WORD.findall(slowly(text))
