"""PySide6 must not lose references: 6.12.0 aborts on Python 3.11 after some thousand calls."""

from __future__ import annotations

import subprocess
import sys

import pytest

EMITTING = """
from PySide6.QtCore import QCoreApplication, QObject, Signal
app = QCoreApplication([])
class Source(QObject):
    told = Signal(bool)
source = Source()
heard = []
source.told.connect(heard.append)
for _ in range(5_000):
    source.told.emit(True)
assert len(heard) == 5_000
print("lived")
"""
LABELLING = """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel()
for number in range(20_000):
    label.setText(str(number))
assert label.text() == "19999"
print("lived")
"""


@pytest.mark.slow
@pytest.mark.parametrize("code", [EMITTING, LABELLING], ids=["5,000 emits", "20,000 calls"])
def test_the_interpreter_outlives_many_calls_of_qt(code: str) -> None:
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert done.stdout.strip() == "lived", done.stderr[-2000:]
