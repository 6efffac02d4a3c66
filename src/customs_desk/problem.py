"""What can be wrong with files and archives, as sentences that the window can translate.

A problem carries an English template, marked for translation where the fault is known, and what
stands in it. On the command line it is English; `ui/in_words.py` says it in the window's language.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Union

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Value = Union[str, int, float, "Said"]


def in_english(value: str | float) -> str:
    """A value as an English sentence writes it."""
    if isinstance(value, float):
        return f"{value:,.1f}"
    return f"{value:,}" if isinstance(value, int) else value


class Said(NamedTuple):
    """A sentence for people: the English template, and the values of its placeholders."""

    template: str
    values: Mapping[str, Value] = {}

    def __str__(self) -> str:
        return self.written(lambda template: template, in_english)

    def written(self, translate: Callable[[str], str], show: Callable[[str | float], str]) -> str:
        """The sentence in another language; sentences within it are translated too."""
        words = {
            name: value.written(translate, show) if isinstance(value, Said) else show(value)
            for name, value in self.values.items()
        }
        return translate(self.template).format(**words)


class Problem(Exception):
    """Something that people have to be told; `said` is the sentence."""

    def __init__(self, template: str, /, **values: Value) -> None:
        # Exception.__init__ takes no keywords; what stands in `__dict__` is pickled all the same.
        self.said = Said(template, values)

    def __str__(self) -> str:
        return str(self.said)
