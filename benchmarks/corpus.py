"""A corpus of made-up customs news in four languages: any number of articles, always the same.

Words follow Zipf's law over a vocabulary of stems with real endings, so that common, rare and
inflected words are as frequent as in real text. `python benchmarks/corpus.py FOLDER 1000` writes
files.
"""

from __future__ import annotations

import itertools
import random
import sys
from datetime import date, timedelta
from pathlib import Path

FIRST_DAY = date(2005, 1, 3)
SOURCES = ("Silk Gate News", "Border Herald", "Вести границы", "Altyn Ýol", "Чек ара кабары")
PLACES = ("Ashgabat", "Bishkek", "Osh", "Ашхабад", "Бишкек", "Aşgabat", "Туркменабат", "Farap")
LANGUAGES: dict[str, tuple[str, str, tuple[str, ...], tuple[str, ...]]] = {
    # consonants, vowels, endings, and words that stand in nearly every article
    "en": ("bcdfglmnprstvw", "aeiou", ("", "", "", "s", "ed", "ing"),
           ("customs", "the", "of", "and", "in", "training", "border", "service", "WCO")),
    "ru": ("бвгдклмнпрст", "аеиоуы", ("", "", "а", "а", "у", "ом", "ы"),
           ("таможня", "и", "в", "на", "семинар", "граница", "служба", "ВТамО")),
    "tk": ("bdgklmnprstýň", "aeiouyäö", ("", "", "", "lar", "da", "nyň"),
           ("gümrük", "we", "bilen", "okuw", "serhet", "gulluk", "BGG")),
    "ky": ("бгдклмнрстңж", "аеиоуөүы", ("", "", "", "лар", "да", "нын"),
           ("бажы", "жана", "менен", "окуу", "чек", "кызмат", "ДБУ")),
}  # fmt: skip
DATES = {
    "en": lambda d: f"On {d.day} {d:%B} {d.year}",
    "ru": lambda d: f"{d.day:02}.{d.month:02}.{d.year}",
    "tk": lambda d: f"{d.year}-njy ýylyň {d.day:02}.{d.month:02}.{d.year}",
    "ky": lambda d: f"{d.day:02}.{d.month:02}.{d.year}",
}
_STEMS = 12_000  # about 110,000 different words in 10,000 articles, as in real news


class Corpus:
    """Articles by number; the same number always gives the same article."""

    def __init__(self, *, words: int = 330) -> None:
        self._words = words
        self._stems = {name: self._vocabulary(name) for name in LANGUAGES}
        self._forms = {name: self._inflected(name) for name in LANGUAGES}
        # Each stem is as frequent as its rank says, each of its six forms a sixth of that.
        weights = [rank**-1.15 for rank in range(2, _STEMS + 2) for _form in range(6)]
        self._weights = list(itertools.accumulate(weights))

    def _vocabulary(self, language: str) -> list[str]:
        chance = random.Random(language)
        consonants, vowels, _endings, _common = LANGUAGES[language]
        made: dict[str, None] = {}
        while len(made) < _STEMS:
            syllables = chance.choice((2, 2, 3, 3, 4))
            pairs = (chance.choice(consonants) + chance.choice(vowels) for _ in range(syllables))
            made["".join(pairs) + chance.choice(consonants)] = None
        return list(made)

    def _inflected(self, language: str) -> list[str]:
        endings = LANGUAGES[language][2]
        six = [endings[at % len(endings)] for at in range(6)]
        return [stem + ending for stem in self._stems[language] for ending in six]

    def language(self, number: int) -> str:
        return tuple(LANGUAGES)[number % 4]

    def day(self, number: int) -> date:
        return FIRST_DAY + timedelta(days=random.Random(number).randrange(7600))

    def text(self, number: int) -> str:
        """A whole article: title, date line, paragraphs, a menu behind them."""
        chance = random.Random(number)
        language = self.language(number)
        day = self.day(number)
        title = self._sentence(chance, language, 8)
        lines = [title.rstrip("."), f"{SOURCES[number % 5]}, {day:%d.%m.%Y}", ""]
        count = chance.randrange(self._words // 2, self._words * 3 // 2)
        words = self._drawn(chance, language, count + 24)
        at = 0
        while at < count:
            length = chance.randrange(8, 24)
            lines.append(_sentence(chance, words[at : at + length]))
            at += length
            if chance.random() < 0.1:
                told = day - timedelta(days=chance.randrange(900))
                place = chance.choice(PLACES)
                lines.append(
                    f"{DATES[language](told)} {self._sentence(chance, language, 9)} {place}."
                )
        return "\n".join((*lines, "", "Share: Facebook | Twitter", "View more articles"))

    def _sentence(self, chance: random.Random, language: str, length: int) -> str:
        return _sentence(chance, self._drawn(chance, language, length))

    def _drawn(self, chance: random.Random, language: str, count: int) -> list[str]:
        """Words in the order in which they come; each third is one that stands everywhere."""
        words = chance.choices(self._forms[language], cum_weights=self._weights, k=count)
        common = LANGUAGES[language][3]
        words[::3] = chance.choices(common, k=len(words[::3]))
        return words

    def write(self, folder: Path, count: int) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(count):
            (folder / f"{number:07}.txt").write_text(self.text(number), "utf-8")


def _sentence(chance: random.Random, words: list[str]) -> str:
    if chance.random() < 0.3:
        words[-1] = words[-1].capitalize()
    return f"{' '.join(words).capitalize()}."


if __name__ == "__main__":
    Corpus().write(Path(sys.argv[1]), int(sys.argv[2]))
