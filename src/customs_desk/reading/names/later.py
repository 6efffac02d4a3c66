"""What a text says in full once and in short later: its own acronyms, surnames alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from customs_desk.article import Kind
from customs_desk.reading.names.authority import Found
from customs_desk.reading.names.forms import hangs_on, is_acronym, lookup_keys
from customs_desk.reading.names.person_forms import surname_like
from customs_desk.reading.names.weigh import covered
from customs_desk.reading.names.words import WORD, fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from customs_desk.reading.names.scene import Scene
    from customs_desk.reading.names.words import Word

_OPENS = re.compile(r"\s?\(\s?[«“\"]?$|\($")


def acronyms_and_surnames(scene: Scene, text: str, found: list[Found]) -> list[Found]:
    """Mentions by acronym or surname alone; finds that an acronym of the text claims are tied."""
    short = _acronyms(scene, text, found)
    return short + _surnames(scene, [*found, *short])


def _acronyms(scene: Scene, text: str, found: Sequence[Found]) -> list[Found]:
    defined = _defined(scene.words, text, found)
    if not defined:
        return []
    by_word = {
        f.first: f
        for f in found
        if f.kind is not Kind.PERSON
        and (len(f) == 1 or (len(f) == 2 and scene.words[f.first + 1].tight))
    }
    taken = covered(found)
    more = []
    for at in scene.leads.acronyms:
        word = scene.words[at]
        keys = lookup_keys(word.text, word.language)
        full = next((defined[k] for k in keys if k in defined), None)
        if full is None:
            continue
        known = by_word.get(at)
        if known and known is not full:
            if known.authority != full.authority:
                known.same = full
        elif at not in taken:
            more.append(_short(scene.words, at, full, "acronym", word.text))
    return more


def _defined(words: Sequence[Word], text: str, found: Sequence[Found]) -> dict[str, Found]:
    """Acronym key -> the body whose full name it follows in brackets."""
    defined: dict[str, Found] = {}
    for one in found:
        if one.kind in {Kind.PERSON, Kind.PLACE} or is_acronym(one.base):
            continue
        for at in range(one.first + 1, min(one.last + 3, len(words))):
            word = words[at]
            if at >= one.last and word.first:
                break
            opened = "(" in word.gap and _OPENS.search(word.gap)
            if opened or (at == one.last + 1 and "(" in words[at - 1].gap):
                closes = text[word.end : word.end + 1] in {")", "»", "”", '"'}
                if closes and is_acronym(word.text) and len(word.text) < 10:
                    known = defined.setdefault("=" + word.text, one)
                    if not _spells(known, word.text) and _spells(one, word.text):
                        defined["=" + word.text] = one
    return defined


def _spells(body: Found, acronym: str) -> bool:
    """Whether the acronym is made of the first letters of the body's words."""
    letters = "".join(word[0].upper() for word in WORD.findall(body.base) if word[0].isupper())
    return letters.startswith(acronym.upper())


def _short(words: Sequence[Word], at: int, full: Found, rule: str, base: str) -> Found:
    last = at + 1
    if last < len(words) and hangs_on(words[last]):
        last += 1
    return Found(full.kind, at, last, base, rule, 0.9, full.authority, full.detail, same=full)


def _surnames(scene: Scene, found: Sequence[Found]) -> list[Found]:
    """Capitalised words alone that are the surname of a person named in full elsewhere."""
    known = _known_surnames(scene, found)
    taken = covered(found)
    more = []
    for at in scene.leads.capitals if known else ():
        word = scene.words[at]
        if at in taken or len(word.text) < 3 or word.tight:
            continue
        keys = lookup_keys(word.text, word.language)
        full = next((known[key] for key in keys if key in known), None)
        if full and word.fold not in scene.rules(at).not_names:
            more.append(_short(scene.words, at, full, "surname", full.base))
    return more


def _known_surnames(scene: Scene, found: Sequence[Found]) -> dict[str, Found]:
    """Key of a surname in any case -> the person first named by it."""
    known: dict[str, Found] = {}
    for one in found:
        if one.kind is Kind.PERSON:
            language = scene.words[one.first].language
            for name in family_names(scene.words, one):
                for key in lookup_keys(name, language):
                    if len(key) > 2:
                        known.setdefault(key, one)
    return known


def family_names(words: Sequence[Word], person: Found) -> list[str]:
    """The words of a person's base form that may stand for the person alone."""
    names = [n for n in WORD.findall(person.base) if len(n) > 1]
    if len(names) < 2 and "." not in person.base:
        return names
    if not names:
        return []
    told = [
        w.fold for w in words[person.first : person.last] if surname_like(w) and len(w.text) > 1
    ]
    last = names[-1]
    picked = [n for n in names if n == last or any(t.startswith(fold(n)[:4]) for t in told)]
    return [n for n in picked if n[0].isupper()]
