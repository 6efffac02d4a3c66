"""Tells listed places from plain words, given names and halves of compounds that look like them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customs_desk.article import Kind
from customs_desk.reading.names.forms import lookup_keys
from customs_desk.reading.names.person_forms import is_given, surname_like
from customs_desk.reading.names.words import fold, word_set
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from customs_desk.reading.names.authority import Found
    from customs_desk.reading.names.words import Word


_ADJECTIVE = lazy_pattern(r"(?:ый|ий|ая|ое|ого|ому|ую|ые|ых|ыми|ым|ие|их|ими)$")

_CASES_LAST = frozenset({"tk", "ky"})
_NAMED_AFTER = word_set("adyndaky атындагы")
# Makes of cars, which the model follows as a surname would: `a 2012 Ford Mustang`.
MAKES = word_set(
    "ford toyota chevrolet mercedes mercedes-benz bmw audi volkswagen nissan honda hyundai kia lada"
    " mazda mitsubishi opel peugeot renault skoda volvo scania iveco lexus jeep dodge gmc chrysler"
    " cadillac buick porsche ferrari subaru suzuki isuzu daewoo howo sitrak iphone samsung apple"
    " форд тойота шевроле мерседес ауди фольксваген ниссан хонда хендай хендэ мазда мицубиси опель"
    " пежо рено шкода вольво скания ивеко лексус камаз субару сузуки исузу дэу деу газель"
)
_NUMBERS = word_set("два три пять шесть семь восемь девять десять сорок сто")


class SmallWords:
    """Keys of the words that the text prints without a capital, worked out when first asked."""

    __slots__ = ("_keys", "_words")

    def __init__(self, words: Sequence[Word]) -> None:
        self._words = words
        self._keys: frozenset[str] | None = None

    def __contains__(self, key: object) -> bool:
        return key in self._all()

    def holds_any(self, keys: Sequence[str]) -> bool:
        """Whether any of the keys is one of such a word."""
        return not self._all().isdisjoint(keys)

    def _all(self) -> frozenset[str]:
        if self._keys is None:
            texts = {(w.text, w.language) for w in self._words if not w.capital}
            self._keys = frozenset[str]().union(*[lookup_keys(*text) for text in texts])
        return self._keys


def _is_given_name(words: Sequence[Word], found: Found, given: Mapping[str, str]) -> bool:
    """`Владимира Булавина`, `Magtymguly Pyragy`: a city's name before a surname."""
    if len(found) > 1 or found.last >= len(words) or found.detail == "country":
        return False
    following = words[found.last]
    if following.fold in _NAMED_AFTER:
        return True  # `Magtymguly adyndaky uniwersitet`
    if not following.capital or not following.spaced or following.first:
        return False
    word = words[found.first]
    if word.language in _CASES_LAST and len(word.fold) > len(fold(found.base)) + 1:
        return False  # `Aşgabatda Gruziýanyň …`: before a surname stands no case
    if surname_like(following) or word.fold in given:
        return True
    return surname_like(word) and is_given(following, given)  # `Турсунзода Азима Хайдара`


def _is_half(words: Sequence[Word], found: Found) -> bool:
    """`EU-Central Asia`, `Europe-Caucasus-Asia`: a part of a compound that is no place itself."""
    before = words[found.first].tight and words[found.first - 1].capital
    after = found.last < len(words) and words[found.last].tight and words[found.last].capital
    return found.detail not in {"country", "city", "post"} and (before or after)


def _ends_a_name(words: Sequence[Word], found: Found, given: Mapping[str, str]) -> bool:
    """`Pedro Lima`: a city's name behind a given name."""
    if found.rule != "gazetteer" or found.first == 0:
        return False
    word, before = words[found.first], words[found.first - 1]
    if before.fold in MAKES and before.capital and word.spaced:
        return True  # `GMC Yukon`
    if found.detail != "city":
        return False
    if not word.spaced or word.first or not before.capital or before.shouted:
        return False
    near = words[max(0, found.first - 3) : found.first - 1]
    return before.fold in given or any(_mister(title, word) for title in near)


def _follows_initial(words: Sequence[Word], found: Found, given: Mapping[str, str]) -> bool:
    """`John F. Kennedy`: a city's name behind a given name and an initial."""
    at = found.first
    if at < 2 or words[at].gap != ". " or found.detail != "city":
        return False
    return len(words[at - 1].text) == 1 and words[at - 2].fold in given


def _mister(title: Word, word: Word) -> bool:
    """`Mr. Azim Tursunzoda`, `Mr. Azim Haidar Tursunzoda`: a town that a family is called after."""
    return surname_like(word) and title.fold in {"mr", "ms", "mrs", "dr", "господин", "госпожа"}


def _is_first_field(words: Sequence[Word], found: Found) -> bool:
    """`Маданият, маалымат жана … министри`: a border post's name that is a plain word too."""
    if found.last >= len(words):
        return False
    following = words[found.last]
    return following.gap == ", " and not following.capital


def _is_adjective(word: Word, found: Found) -> bool:
    """`Белый дом`: an adjective that only shares its stem with a town."""
    return _ADJECTIVE.search(word.fold) is not None and not _ADJECTIVE.search(fold(found.base))


def _is_no_place(words: Sequence[Word], found: Found) -> bool:
    """Whether one word is money, a ministry's first field or an adjective, not a place."""
    word = words[found.first]
    if word.text == "US":
        return _is_money(words, found)
    if found.detail == "post":
        return _is_first_field(words, found)
    if word.language != "ru" or found.detail == "country":
        return False
    surname = word.text + "о" == found.base  # `ректор Иванов`: the town is Иваново
    number = word.fold in _NUMBERS  # `Семь из десяти`: the town is Семей
    of_town = word.fold.endswith("ской") and found.base.endswith("ск")  # `по Брянской области`
    return surname or number or of_town or _is_adjective(word, found)


def _is_money(words: Sequence[Word], found: Found) -> bool:
    """`US$500`, `US $ 500`, `US dollars`: whose money, not where."""
    if found.last >= len(words):
        return False
    following = words[found.last]
    return "$" in following.gap or following.fold.startswith("dollar")


def is_common_word(
    words: Sequence[Word], found: Found, small: SmallWords, given: Mapping[str, str]
) -> bool:
    """Whether a one-word place opens a sentence and stands elsewhere without its capital."""
    if found.kind is not Kind.PLACE:
        return False
    word = words[found.first]
    if _is_given_name(words, found, given) or _is_half(words, found):
        return True
    if _ends_a_name(words, found, given) or _follows_initial(words, found, given):
        return True
    if found.last - found.first == 1 and _is_no_place(words, found):
        return True
    turkic = found.detail == "country" and word.language in {"tk", "ky"}
    if len(found) > 1 or not word.first or turkic:
        return False  # `Кытай`: beside it `кыргыз-кытай`
    return small.holds_any(lookup_keys(word.text, word.language))
