"""The article's place: the dateline's, or the town in which the lead says that it happened."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from customs_desk.article import Evidence, Kind, Mention
from customs_desk.reading.byline import Named
from customs_desk.reading.layout import Role
from customs_desk.reading.names.lexicon import lexicon
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.reading.layout import Layout

_LEAD = 650  # characters of the text in which the town is looked for
_SHORT = 120  # characters of a first paragraph that is only a headline's second line
_TOWNS = frozenset({"city", "capital", "town", "village"})
# Before the name: "in Osh", "at Osh", "в Оше", "в городе Ош"
_IN = lazy_pattern(
    r"(?<!\w)(?:in|at|visit|visits|visited|visiting|visit to|в|во|на)\s+(?:the\s+)?"
    r"(?:(?:capital|city|town|port|airport) (?:of )?|столице |город[еа] |г\. ?)?$",
    re.IGNORECASE,
)
# What stands before "in Osh" where the town only names an office, or tells where one belongs
_OF_OFFICE = lazy_pattern(
    r"(?:\b(?:[A-Z]{3,6}|Cent(?:re|er)|Office|Embassy|Mission|Delegation|Bureau|Branch|Institute|Academy"
    r"|University|Coordinator|Representation|Ambassador|Headquarters)"
    r"|\b(?:based|accredited|headquartered|born|resident|registered))\s+(?:in|at)\s+(?:the\s+)?$"
)
# After a town that opens the text: "Dushanbe yesterday hosted a workshop"
_HOSTS = lazy_pattern(r"\s+(?:[a-z]+\s+){0,2}?(?:hosts|hosted|is hosting|has hosted)\b")
# What stands before "в Бишкеке" where the town only names an office: "Программный офис ОБСЕ в"
_OF_RUSSIAN_OFFICE = lazy_pattern(
    r"(?:родил|офис|центр|представительств|посольств|миссия|миссии|бюро|филиал|отделени|консульств)\w*"
    r"(?:\s+[\w-]+){0,2}\s+в\s+$",
    re.IGNORECASE,
)
_COME = lazy_pattern(r"(?:посети|посеща)\w*\s+$", re.IGNORECASE)
# After "в Москве" where the town stands for those who govern there: "В Москве заявили, что …"
_GOVERNMENT_SAYS = lazy_pattern(
    r"\s+(?:также |уже |пока |снова )?(?:заявили|считают|надеются|опровергли|ответили|осудили"
    r"|отреагировали|пообещали|объяснили|призвали|подчеркнули|отметили|сообщили|утверждают"
    r"|прокомментировали)"
)
# Of the printed name itself: "в Бишкек" is a way there, "Aşgabatda" and "Бишкекте" are places.
_RUSSIAN_CASE = lazy_pattern(r"(?:е|и|у|ом|ах|ях|о|ы|ь)$")
_TURKIC_CASE = lazy_pattern(r"(?:d[ae](?:ky|ki)?|[дт][аеоө](?:гы|ги|гу|гү)?)$")
# After the bare name: "Минск шаарындагы терминалда", "Türkmenbaşy Halkara deňiz portunda"
_TURKIC_AFTER = lazy_pattern(
    r"\s+(?:[\w-]+\s+){0,3}?[\w-]+(?:nd[ae](?:ky|ki)?|(?<=şäheri)ndäki|[ыиуү]нд[ае](?:гы|ги)?)(?!\w)"
)
# "Баткендин Лейлек районунда" is a region; "Aşgabada sapar bilen gelen" was there.
_TURKIC_REGION = lazy_pattern(
    r"\s+(?:[\w-]+\s+){0,2}?(?:район|облус|аймаг|етраб|etrab|welaýat|raýon|sebit)\w*"
)
_TURKIC_COME = lazy_pattern(
    r"\s+(?:[\w-]+\s+){0,1}?(?:sapar|geldi|gelen|bardy|сапар|келди|келген|барды)\w*"
)
# "Dubaý şäherinde geçirilen sergi", "Нарын шаарында туулган": it was there, the news are not
_TURKIC_OF_OTHER = lazy_pattern(
    r"\s+(?:[\w-]+\s+){0,2}?(?:\([^)]*\)\s+)?"
    r"(?:geçirilen|gurlan|guralan|ýerleşýän|bolan|doglan|doguldy|жайгашкан|өткөн|курулган|болгон"
    r"|туулган|төрөлгөн)\W"
)
# "Mary şäherinde", "Ак-Муз айылында", "в селе Ак-Муз": a town or village, be it in no list
_TURKIC_TOWN = lazy_pattern(
    r"\s+(?:şäherinde|şäherçesinde|obasynda|шаарында|шаарчасында|айылында|кыштагында)(?!\w)"
)
_CALLED_TOWN = lazy_pattern(
    r"(?<!\w)(?:в (?:городе|селе|пос[её]лке|деревне|ауле|кишлаке|станице)"
    r"|in the (?:city|town|village|settlement) of)\s+$",
    re.IGNORECASE,
)
# "Köneürgenç ýolundaky nokat", "Ош жолундагы пост": on the way there; not "Ошто жолугушуу"
_TURKIC_WAY = lazy_pattern(r"\s+(?:ýol(?:y|un|unda|undaky)|жол(?:у|ун|унда|ундагы))(?!\w)")
# "Magtymguly adyndaky Ýaşlar guramasy": named after a person
_NAMED_AFTER = lazy_pattern(r"\s+(?:adyndaky|атындагы)")
# "Gyrgyzystanyň Aşgabatdaky ilçihanasy", "ЕККУнун Бишкектеги кеңсеси": there an office lies
_SEATED = ("daky", "däki", "дагы", "деги", "догу", "дөгү", "тагы", "теги", "тогу", "төгү")
_TURKIC_OFFICE = lazy_pattern(
    r"\s+(?:[\w-]+\s+){0,2}?(?:ilçihan|wekilhan|merkez|ofis|edaras|konsul|элчилик|элчилиг|өкүлчүлү|кеңсе|борбор"
    r"|офис|консул)\w*"
)
_THERE = ("nda", "nde", "нда", "нде", "ндө", "ндо")  # "Оштогу борборунда": in it something was
_RUSSIAN = lazy_pattern(r"[А-Яа-яЁё]")
_TURKIC = frozenset({"tk", "ky"})


def find_place(
    text: str, layout: Layout, mentions: Sequence[Mention], language: str
) -> Named | None:
    """The place with its evidence, or None where neither dateline nor lead names one."""
    line = layout.dateline
    if line is not None and line.place is not None:
        start, end = line.place
        return Named(_as_written(text[start:end].strip()), Evidence(start, end, "dateline", 0.95))
    for start, end in _lead(layout):
        for mention in mentions:
            if mention.start >= end:
                break
            if mention.start < start:
                continue
            if _may_be_where(text, mention) and _is_where(text, mention, language):
                return Named(mention.name, Evidence(mention.start, mention.end, "lead", 0.7))
            if mention.start == start and is_town(mention) and _acts(text, mention):
                return Named(mention.name, Evidence(mention.start, mention.end, "lead", 0.7))
            if (inner := _within_post(mention)) is not None:
                return Named(inner, Evidence(mention.start, mention.end, "lead", 0.7))
    return None


def _acts(text: str, mention: Mention) -> bool:
    """Whether the town opens the text as its dateline, or is told to be the host."""
    after = text[mention.end : mention.end + 40]
    alone = after[:2] == ". " and after[2:3].isupper()  # "Poti. Rail wagons have seals now."
    return (
        alone
        or (after[:1] == ":" and text[mention.start : mention.end].isupper())
        or (_HOSTS.match(after) is not None)
    )


def _within_post(mention: Mention) -> str | None:
    """The town of 'the International Customs Terminal in Ashgabat'."""
    town = mention.name.rpartition(" in ")[2] if mention.kind is Kind.PLACE else ""
    return town if town != mention.name and town in _town_names() else None


def _lead(layout: Layout) -> list[tuple[int, int]]:
    """The first paragraph, with the second where it is short; after them the title."""
    told = layout.having(Role.LEAD, Role.BODY)[:2]
    spans = []
    if told:
        short = told[0].end - told[0].start < _SHORT
        spans.append((told[0].start, min(told[-1 if short else 0].end, told[0].start + _LEAD)))
    return [*spans, *([layout.title] if layout.title else [])]


def is_town(mention: Mention) -> bool:
    """Whether the place is a town, not a country, a region or a border post."""
    return mention.kind is Kind.PLACE and (mention.authority or mention.name) in _town_names()


def _may_be_where(text: str, mention: Mention) -> bool:
    """Whether the place is a town that the gazetteer knows, or is called one."""
    if mention.kind is not Kind.PLACE:
        return False
    return (
        is_town(mention)
        or _CALLED_TOWN.search(text[max(0, mention.start - 24) : mention.start]) is not None
        or _TURKIC_TOWN.match(text[mention.end : mention.end + 20]) is not None
    )


def _is_where(text: str, mention: Mention, language: str) -> bool:
    """Whether the words say that something is there, not from there or to there."""
    before = text[max(0, mention.start - 30) : mention.start]
    printed = text[mention.start : mention.end]
    if before.endswith(("«", "“", '"')):
        return False  # «Arkadag Serdarly … ýylynda»: the quoted name of something else
    if language in _TURKIC:
        return _is_where_turkic(printed, mention.name, text[mention.end : mention.end + 60])
    if _COME.search(before) or _CALLED_TOWN.search(before):
        return True
    if _IN.search(before) is None or _OF_OFFICE.search(before):
        return False
    return not (_RUSSIAN.search(printed) and _is_elsewhere(text, mention))


def _is_elsewhere(text: str, mention: Mention) -> bool:
    """Whether a Russian "в …" is the way to a town, an office in it or those who govern there."""
    printed = text[mention.start : mention.end]
    if _OF_RUSSIAN_OFFICE.search(text[max(0, mention.start - 70) : mention.start]):
        return True
    if _GOVERNMENT_SAYS.match(text, mention.end):
        return True
    if printed[-1] in "ую" and mention.name[-1] in "ая":
        return True  # "в Караганду"
    before = text[max(0, mention.start - 30) : mention.start].rstrip()
    bare = printed == mention.name and before.endswith(("в", "во", "на"))
    return bare and not _RUSSIAN_CASE.search(printed)


def _is_where_turkic(printed: str, name: str, after: str) -> bool:
    after = after.casefold()
    if any(p.match(after) for p in (_TURKIC_WAY, _TURKIC_OF_OTHER, _NAMED_AFTER)):
        return False
    if _TURKIC_TOWN.match(after):
        return True
    if _TURKIC_REGION.match(after):
        return False
    office = _TURKIC_OFFICE.match(after) if printed.casefold().endswith(_SEATED) else None
    if office and not office[0].endswith(_THERE):
        return False
    inflected = printed.casefold() != name.casefold()
    there = inflected and _TURKIC_CASE.search(printed.casefold()) is not None
    if there and not _is_way_to(printed.casefold(), name.casefold()):
        return True
    come = inflected and _TURKIC_COME.match(after) is not None
    return come or _TURKIC_AFTER.match(after) is not None


def _is_way_to(printed: str, name: str) -> bool:
    """'Aşgabada', to Ashgabat, where 'Aşgabatda' is in it: the last letter softens."""
    softened = {"t": "d", "т": "д"}.get(name[-1])
    return softened is not None and printed[:-1] == name[:-1] + softened


def _as_written(place: str) -> str:
    """'BISHKEK' as Bishkek; an agency's capitals are no part of the name."""
    return place.title() if place.isupper() else place


def is_area(mention: Mention) -> bool:
    """Whether the place is a part of the world, in which nobody would look for an event."""
    return (mention.authority or mention.name) in _names_by_size()[1]


def _town_names() -> frozenset[str]:
    """The names of all towns in the gazetteer, as `Mention.authority` gives them."""
    return _names_by_size()[0]


@cache
def _names_by_size() -> tuple[frozenset[str], frozenset[str]]:
    """The names of all towns in the gazetteer, and those of parts of the world."""
    gazetteer = lexicon().gazetteer
    towns = frozenset([record.name for record in gazetteer if record.detail in _TOWNS])
    return towns, frozenset([record.name for record in gazetteer if record.detail == "area"])
