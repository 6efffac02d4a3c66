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
        weights = [rank**-1.15 for rank in range(2, _STEMS + 2)]
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
        while count > 0:
            length = chance.randrange(8, 24)
            count -= length
            lines.append(self._sentence(chance, language, length))
            if chance.random() < 0.1:
                told = day - timedelta(days=chance.randrange(900))
                place = chance.choice(PLACES)
                lines.append(
                    f"{DATES[language](told)} {self._sentence(chance, language, 9)} {place}."
                )
        return "\n".join((*lines, "", "Share: Facebook | Twitter", "View more articles"))

    def _sentence(self, chance: random.Random, language: str, length: int) -> str:
        _consonants, _vowels, endings, common = LANGUAGES[language]
        stems = chance.choices(self._stems[language], cum_weights=self._weights, k=length)
        words = [stem + chance.choice(endings) for stem in stems]
        for at in range(0, length, 3):
            words[at] = chance.choice(common)
        if chance.random() < 0.3:
            words[-1] = words[-1].capitalize()
        return f"{' '.join(words).capitalize()}."

    def write(self, folder: Path, count: int) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(count):
            (folder / f"{number:07}.txt").write_text(self.text(number), "utf-8")


if __name__ == "__main__":
    Corpus().write(Path(sys.argv[1]), int(sys.argv[2]))
