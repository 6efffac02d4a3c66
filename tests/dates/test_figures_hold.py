"""The figures reached on the shared sets; they may not fall."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

TOOL = Path(__file__).resolve().parents[2] / "tools" / "evaluate_dates.py"
FALL = 0.003


@pytest.fixture(scope="module")
def evaluate() -> ModuleType:
    spec = importlib.util.spec_from_file_location("evaluate_dates", TOOL)
    module = importlib.util.module_from_spec(spec)
    sys.modules["evaluate_dates"] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.slow
def test_the_news_corpora_are_read_as_well_as_before(evaluate: ModuleType, shared: Path) -> None:
    figures = dict(evaluate.score_corpora(shared, errors=""))["pooled"]
    assert figures["DATE value"] >= 0.8129 - FALL
    assert figures["all value"] >= 0.7975 - FALL


def test_real_phrases_in_three_languages_are_all_read_right(
    evaluate: ModuleType, shared: Path
) -> None:
    counted = evaluate.score_phrases(shared, verbose=False)
    assert {language: every - right for language, (right, every) in counted.items()} == {
        "ru": 0,
        "tk": 0,
        "ky": 0,
    }
