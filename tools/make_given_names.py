"""Makes data/names/given.tsv: given names with their gender, Latin and Cyrillic. Run by hand.

Needs `pip install Faker` in an environment of its own, and optionally the file
natasha/data/dict/first.txt of the natasha package. Both are under the MIT licence. Our own names
of Central Asia stand in data/names/given_central_asia.txt and are read beside the result.
"""

from __future__ import annotations

import argparse
import importlib
import re
import sys
from collections import defaultdict
from pathlib import Path

from customs_desk.reading.names.words import fold


def words(text: str) -> set[str]:
    """A set written as a line of words."""
    return set(text.split())


LOCALES = [
    "en_US",
    "en_GB",
    "de_DE",
    "fr_FR",
    "it_IT",
    "es_ES",
    "nl_NL",
    "pl_PL",
    "cs_CZ",
    "sk_SK",
    "lt_LT",
    "lv_LV",
    "et_EE",
    "fi_FI",
    "sv_SE",
    "no_NO",
    "da_DK",
    "hu_HU",
    "ro_RO",
    "hr_HR",
    "sl_SI",
    "az_AZ",
    "uz_UZ",
    "tr_TR",
    "pt_PT",
    "en_IN",
    "ja_JP",
    "zh_CN",
    "bg_BG",
    "uk_UA",
    "ru_RU",
    "en_PK",
]
# Names that are months, ranks, countries or plain words far more often than names in our texts.
NOT_NAMES = words(
    "april may june august summer autumn winter major dean prince earl justice "
    "price asia india paris georgia jordan chad israel america china holland "
    "ireland london vienna kenya will grant bill art rose hope faith joy mark "
    "sonny precious destiny heaven genesis trinity miracle norge an and of in to "
    "the on at he so no do go as be by if or up us we union bar den man pen sea "
    "long day star sky river ocean forest amber dawn eve ivory mercy page penny "
    "read reed royal sage scout storm true christian christen ice ray case chase "
    "chance lane marine reign unique serhet derya gümrük ülke ünal bilgi baş ses "
    "yurt devlet barış savaş il yol ay gün su май август март мир рада воля слава "
    "заря зима весна роза вера надежда любовь победа цветан правда дана свобода "
    "союз труд октябрь июнь ноябрь рим север элита идея искра звезда пути эра "
    "эдем гений герой космос партия сила тракторина революция энергия юрист вождь "
    "юность"
)
NAME = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]{2,})?")


def collect(first: Path | None) -> dict[str, str]:
    """Folded name -> its genders, `m`, `f`, `mf` or empty where nobody says."""
    genders: defaultdict[str, set[str]] = defaultdict(set)
    for locale in LOCALES:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for attribute, gender in (
            ("first_names_male", "m"),
            ("first_names_female", "f"),
            ("first_romanized_names", ""),
            ("first_names", ""),
        ):
            for name in getattr(provider, attribute, ()):
                genders[fold(str(name))].add(gender)
    for name in first.read_text(encoding="utf-8").split() if first else ():
        genders[fold(name)].add("")
    usable = {n: g for n, g in genders.items() if NAME.fullmatch(n) and n not in NOT_NAMES}
    return {n: "".join(sorted(g)) for n, g in usable.items() if re.search("[a-zа-яіїєґ]", n)}


def main() -> int:
    """Writes the file and says how many names it holds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--first", type=Path, help="natasha's first.txt")
    parser.add_argument("out", type=Path, nargs="?", default=Path("data/names/given.tsv"))
    options = parser.parse_args()
    names = collect(options.first)
    by_gender: defaultdict[str, list[str]] = defaultdict(list)
    for name, gender in names.items():
        by_gender[gender or "?"].append(name)
    lines = [f"{gender}\t{' '.join(sorted(group))}" for gender, group in sorted(by_gender.items())]
    options.out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    sys.stdout.write(f"{len(names)} given names in {options.out}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
