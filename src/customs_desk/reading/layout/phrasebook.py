"""Phrases with the role that each gives a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_INITIALS = 2  # letters by which the beginnings are sorted


class Phrasebook:
    """Phrases in the order in which they are tried; a phrase that ends in a letter ends a word."""

    def __init__(self, phrases: Iterable[tuple[str, str]]) -> None:
        self._all = tuple(dict.fromkeys(phrases))
        self._phrases = tuple(phrase for phrase, _role in self._all)
        self._by_initials: dict[str, list[tuple[str, str]]] = {}
        for phrase, role in self._all:
            self._by_initials.setdefault(phrase[:_INITIALS], []).append((phrase, role))

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self._all)

    def at_start(self, key: str) -> str | None:
        """The role of the first phrase with which the line begins."""
        for initials in (key[:_INITIALS], key[:1]):
            for phrase, role in self._by_initials.get(initials, ()):
                if key.startswith(phrase) and _ends_word(key, phrase, len(phrase)):
                    return role
        return None

    def within(self, key: str) -> str | None:
        """The role of the first phrase that stands anywhere in the line."""
        # Few lines hold one of the phrases: seen in one go where none of them stands.
        if not any(map(key.__contains__, self._phrases)):
            return None
        for phrase, role in self._all:
            at = key.find(phrase)
            if at >= 0 and _ends_word(key, phrase, at + len(phrase)):
                return role
        return None

    def at_end(self, key: str) -> str | None:
        """The role of the first phrase with which the line ends, as whole words."""
        if not key.endswith(self._phrases):
            return None
        for phrase, role in self._all:
            if key.endswith(phrase) and not _is_letter(key, len(key) - len(phrase) - 1):
                return role
        return None


def _ends_word(key: str, phrase: str, end: int) -> bool:
    return not (phrase[-1].isalnum() and _is_letter(key, end))


def _is_letter(key: str, at: int) -> bool:
    return 0 <= at < len(key) and (key[at].isalnum() or key[at] == "_")
