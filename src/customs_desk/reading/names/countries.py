"""Links bodies named without their country to one listed, by the countries of the text."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING

from customs_desk.article import Kind
from customs_desk.reading.building import in_one_go
from customs_desk.reading.names.forms import ru_stem
from customs_desk.reading.names.lexicon import LANGUAGES, Record, lexicon
from customs_desk.reading.names.words import WORD, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from customs_desk.reading.names.authority import Found
    from customs_desk.reading.names.scene import Scene

_PEOPLES = {
    "turkmen": "TM", "туркменск": "TM", "туркменистанск": "TM", "түркмөн": "TM",
    "kyrgyz": "KG", "кыргызск": "KG", "киргизск": "KG", "кыргызстанск": "KG", "кыргыз": "KG",
    "gyrgyz": "KG", "kazakh": "KZ", "казахстанск": "KZ", "gazak": "KZ", "uzbek": "UZ",
    "узбекск": "UZ", "узбекистанск": "UZ", "ozbek": "UZ", "tajik": "TJ", "таджикск": "TJ",
    "azerbaijani": "AZ", "azeri": "AZ",
}  # fmt: skip
_SMALL = frozenset(
    [
        "of",
        "the",
        "republic",
        "and",
        "при",
        "республик",
        "kyrgyz",
        "кыргызск",
        "respublikasy",
        "республикасы",
    ]
)
_SHARE = 0.5  # of the votes of the text's foremost country that a body's own must have
_HOME = {"tk": "TM", "ky": "KG"}


def settle_by_country(
    scene: Scene, groups: Sequence[Sequence[Found]], found: Sequence[Found]
) -> None:
    """Sets `authority` of bodies that one listed body of the text's countries may alone mean."""
    open_ends = [
        group
        for group in groups
        if group[0].kind is Kind.ORGANISATION
        and group[0].rule == "pattern"
        and not any(f.authority for f in group)
    ]
    if not open_ends:
        return
    votes = _votes(scene, found)
    for group in open_ends:
        for one in group:
            language = scene.words[one.first].language
            records = _bare_names(language).get(_bare(_stems(one.base)), ())
            ranked = sorted({(votes[r.country], r.name) for r in records}, reverse=True)
            if (
                ranked
                and ranked[0][0] > _SHARE * max(votes.values(), default=0)
                and (len(ranked) == 1 or ranked[0][0] > ranked[1][0])
            ):
                one.authority, one.confidence = ranked[0][1], 0.8
                break


def _votes(scene: Scene, found: Sequence[Found]) -> Counter[str]:
    votes: Counter[str] = Counter()
    for one in found:
        if one.country and one.kind is Kind.PLACE:
            votes[one.country] += 2
    for at in scene.leads.peoples:
        votes[people_of(scene.words[at].fold)] += 1
    if scene.words:
        languages = Counter(map(attrgetter("language"), scene.words))
        home = _HOME.get(languages.most_common(1)[0][0])
        if home:
            votes[home] += 1
    return votes


@lru_cache(maxsize=60_000)
def people_of(folded: str) -> str:
    """The country of a people named by this word, empty where it names none."""
    return _PEOPLES.get(folded) or _PEOPLES.get(ru_stem(folded), "")


@lru_cache(maxsize=len(LANGUAGES))
@in_one_go
def _bare_names(language: str) -> dict[frozenset[str], tuple[Record, ...]]:
    """The words of a listed body without its country -> the bodies called so in a language."""
    lists = lexicon()
    bare: defaultdict[frozenset[str], dict[str, Record]] = defaultdict(dict)
    for record in lists.authority:
        if record.kind is not Kind.ORGANISATION or not record.country:
            continue
        country = _country_stems(record.country)
        for text in lists.spellings(record.name, language):
            stems = _stems(text)
            for words in (_bare(s for s in stems if not s.startswith(country)), _bare(stems)):
                if len(words) > 1:
                    bare[words].setdefault(record.name, record)
    return {words: tuple(records.values()) for words, records in bare.items()}


@lru_cache(maxsize=300)
def _country_stems(country: str) -> tuple[str, ...]:
    """The longer stems of a country's names in all languages."""
    lists = lexicon()
    stems: set[str] = set()
    for record in lists.places:
        if record.country == country:
            for language in LANGUAGES:
                for text in lists.spellings(record.name, language):
                    stems.update(_stems(text))
    return tuple(s for s in stems if len(s) > 3)


def _stems(text: str) -> set[str]:
    return {ru_stem(fold(word)) for word in WORD.findall(text)}


def _bare(stems: Iterable[str]) -> frozenset[str]:
    return frozenset(stems).difference(_SMALL)
