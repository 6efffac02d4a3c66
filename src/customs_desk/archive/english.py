"""The inflections of English words, and their British and American spellings, as one stem.

Porter's full stemmer, which also cuts derivations, makes police and policy, customs and customer,
authority and author one word; only its first steps (plural, -ed, -ing, final -e) are taken here.
"""

from __future__ import annotations

import re
from functools import lru_cache

_VOWEL = "aeiouy"
_HAS_VOWEL = re.compile("[aeiouy]")
# The part after the first consonant that follows a vowel: of “beautiful” “iful”, of “rap” none.
_REGION = re.compile("^[^aeiouy]*[aeiouy]+[^aeiouy](.*)$")
_SHORT = re.compile("(?:^|[^aeiouy])[aeiouy][^aeiouywx]$|^[aeiouy][^aeiouy]$")
_DOUBLE = re.compile("(?:bb|dd|ff|gg|mm|nn|pp|rr|tt|ll)$")
_MEN = re.compile(
    "(?<=[a-z]{2})(?<!turk)(?<!speci)(?<!regi)(?<!abdo)(?<!acu)(?<!cycla)men$"
)  # chairmen, policemen
_LONG_LL = re.compile("([aeiouy][^aeiouy]+[aeiouy])ll(?=$|er$|or$)")  # travell, instal(l); not call
_SPELLINGS = (
    (re.compile("(?<=[a-z]{3})(?:isation|ization)"), "ize"),
    (re.compile("(?<=[a-z]{3})is(?=(?:e|ed|es|ing|er|ers)$)"), "iz"),
    (re.compile("(?<=[a-z]{3})ation(?=s?$)"), "ate"),
    (re.compile("(?<=[a-z]{2})our(?=s?$|ed$|ing$)"), "or"),
    (re.compile("(?<=[a-z]{2})tre(?=s?$|d$)"), "ter"),
    (re.compile("(?<=program)me(?=s?$|d$)"), ""),
    (re.compile("yse(?=[ds]?$)"), "yze"),
    (re.compile("(?<=defen|licen|offen)ce"), "se"),
)  # fmt: skip
_IN_EED = frozenset({"proceed", "exceed", "succeed", "indeed", "linseed"})
_IRREGULAR = {
    **dict.fromkeys(("spoke", "spoken"), "speak"),
    **dict.fromkeys(("grew", "grown"), "grow"),
    **dict.fromkeys(("rose", "risen"), "rise"),
    **dict.fromkeys(("knew", "known"), "know"),
    **dict.fromkeys(("drew", "drawn"), "draw"),
    **dict.fromkeys(("fell", "fallen"), "fall"),
    **dict.fromkeys(("flew", "flown"), "fly"),
    **dict.fromkeys(("threw", "thrown"), "throw"),
    **dict.fromkeys(("stole", "stolen"), "steal"),
    **dict.fromkeys(("broke", "broken"), "break"),
    **dict.fromkeys(("chose", "chosen"), "choose"),
    **dict.fromkeys(("hid", "hidden"), "hide"),
    **dict.fromkeys(("drove", "driven"), "drive"),
    **dict.fromkeys(("did", "done"), "do"),
    "paid": "pay",
    "lost": "lose",
    "kept": "keep",
    "spent": "spend",
    "stood": "stand",
    "understood": "understand",
    "told": "tell",
    "thought": "think",
    "heard": "hear",
    "seen": "see",
    "ran": "run",
    "dealt": "deal",
    "felt": "feel",
    "sought": "seek",
    "won": "win",
    "became": "become",
    "buses": "bus",
    "gases": "gas",
    "viruses": "virus",
    "bonuses": "bonus",
    "statuses": "status",
    "campuses": "campus",
    "feet": "foot",
    "thieves": "thief",
    "lives": "life",
    "wives": "wife",
    "knives": "knife",
    "shelves": "shelf",
    "indices": "index",
    "criteria": "criterion",
    "men": "man",
    "women": "woman",
    "children": "child",
    "people": "person",
    "held": "hold",
    "met": "meet",
    "took": "take",
    "taken": "take",
    "gave": "give",
    "given": "give",
    "said": "say",
    "made": "make",
    "led": "lead",
    "began": "begin",
    "begun": "begin",
    "brought": "bring",
    "built": "build",
    "fought": "fight",
    "found": "find",
    "caught": "catch",
    "sent": "send",
    "taught": "teach",
    "wrote": "write",
    "written": "write",
    "went": "go",
    "came": "come",
    "sold": "sell",
    "bought": "buy",
    "analyses": "analysis",
    "crises": "crisis",
    "news": "news",
}  # fmt: skip


@lru_cache(maxsize=50_000)
def english_stem(word: str) -> str:
    """The stem that a folded word shares with its inflections: policies, policy → polici."""
    word = _IRREGULAR.get(word, word)
    if len(word) < 3:
        return word
    word = _MEN.sub("man", word)
    for pattern, replacement in _SPELLINGS:
        word = pattern.sub(replacement, word)
    word = _without_past(_without_plural(word))
    word = _LONG_LL.sub(r"\1l", word)  # travelling, traveling; traveller, traveler
    if word[-1] == "y" and len(word) > 2 and word[-2] not in _VOWEL:
        return f"{word[:-1]}i"
    return _without_e(word)


def _without_plural(word: str) -> str:
    if word.endswith("sses"):
        return word[:-2]
    if word.endswith("ies"):
        return word[:-2] if len(word) > 4 else word[:-1]
    if word.endswith(("us", "ss", "is")) or not word.endswith("s"):
        return word
    return word[:-1] if _HAS_VOWEL.search(word[:-2]) else word


def _without_past(word: str) -> str:
    for ending in ("ing", "ed"):
        if word.endswith(ending) and _HAS_VOWEL.search(word[: -len(ending)]):
            break
    else:
        return word
    if word.endswith("eed"):
        return word if word in _IN_EED or len(word) < 6 else word[:-1]
    stem = word[: -len(ending)]
    if ending == "ed" and stem.endswith("i"):
        return stem
    if stem.endswith(("at", "bl", "iz")) or (_SHORT.search(stem) and not _region(stem)):
        return f"{stem}e"
    return stem[:-1] if _DOUBLE.search(stem) and not stem.endswith("ll") else stem


def _without_e(word: str) -> str:
    if not word.endswith("e") or not _region(word):
        return word
    if len(_region(word)) > 1 or not _SHORT.search(word[:-1]):
        return word[:-1]
    return word


def _region(word: str) -> str:
    match = _REGION.match(word)
    return match[1] if match else ""
