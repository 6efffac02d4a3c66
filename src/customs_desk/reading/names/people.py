"""Persons: runs of name-like words weighed by titles, roles, verbs of saying, initials and endings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from customs_desk.article import Kind
from customs_desk.reading.names.authority import Found
from customs_desk.reading.names.forms import lookup_keys
from customs_desk.reading.names.person_forms import is_given, person_base, surname_like

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from customs_desk.reading.names.lexicon import Rules
    from customs_desk.reading.names.organisations import Scene
    from customs_desk.reading.names.words import Word

PARTICLES = frozenset(
    [
        "van",
        "von",
        "de",
        "der",
        "den",
        "del",
        "della",
        "di",
        "da",
        "du",
        "la",
        "le",
        "bin",
        "ibn",
        "al",
        "el",
        "ten",
        "ter",
        "uulu",
        "kyzy",
        "uly",
        "gyzy",
        "ogly",
        "oglu",
        "oglou",
        "zade",
        "qizi",
        "ugli",
        "o",
        "d",
        "уулу",
        "кызы",
        "оглы",
        "угли",
        "кизи",
        "фон",
        "ван",
        "де",
        "аль",
        "эль",
        "бин",
        "ибн",
        "дер",
    ]
)
_AT_END = frozenset(
    [
        "uulu",
        "kyzy",
        "uly",
        "gyzy",
        "ogly",
        "oglu",
        "qizi",
        "ugli",
        "уулу",
        "кызы",
        "оглы",
        "угли",
        "кизи",
        "zade",
    ]
)
_NEAR = 14  # words within which a role before a name counts
SURE, LIKELY = 0.95, 0.8


@dataclass(slots=True)
class Run:
    """A stretch of words that looks like a name, before it is judged."""

    first: int
    last: int
    initials: int
    words: list[str]  # the full words, without initials and particles


def people(scene: Scene, taken: Container[int]) -> list[Found]:
    """Persons named in full or by initials and surname, outside the words that are `taken`."""
    found = []
    at = 0
    words = scene.words
    while at < len(words):
        if at in taken or not _starts(scene, at):
            at += 1
            continue
        run = _run(scene, at, taken)
        name = _judge(scene, run, taken) if run else None
        if name:
            found.append(name)
            at = name.last
        else:
            at = max(at + 1, run.last if run and len(run.words) < 3 else at + 1)
    return found


def _starts(scene: Scene, at: int) -> bool:
    word = scene.words[at]
    if not word.capital or word.tight:
        return False
    if _is_initial(scene.words, at):
        return True
    return _name_like(scene, at)


def _name_like(scene: Scene, at: int) -> bool:
    """Whether the word may be a part of a name: a capital, letters, no word that is never one."""
    word, rules = scene.words[at], scene.rules(at)
    if not word.capital or len(word.text) < 2 or not word.text.isalpha():
        return False
    fold = word.fold
    if (
        fold in rules.not_names
        or fold in rules.roles
        or fold in rules.titles
        or fold in rules.heads
    ):
        return False
    if word.shouted:
        return len(word.text) > 3 or surname_like(word) or fold in scene.lexicon.given
    return not any(c.isupper() for c in word.text[1:]) or bool(
        re.match("(?:Mc|Mac|O)[A-Z]", word.text)
    )


def _is_initial(words: Sequence[Word], at: int) -> bool:
    """A single capital (or `Dzh`, `Zh`, `Kh`, `Sh`, `Дж`) with a full stop behind it."""
    word = words[at]
    if not word.capital or at + 1 >= len(words):
        return False
    if len(word.text) > 1 and word.fold not in {
        "dzh",
        "zh",
        "kh",
        "sh",
        "ch",
        "дж",
        "yu",
        "ya",
        "ju",
    }:
        return False
    return words[at + 1].gap in {".", ". ", ".\u00a0", ".-"}


def _run(scene: Scene, at: int, taken: Container[int]) -> Run | None:
    words = scene.words
    here, initials, names = at, 0, []
    while here < len(words) and here not in taken and here - at < 7:
        word = words[here]
        after_initial = here > at and _is_initial(words, here - 1)
        if here > at and not after_initial and (not word.spaced or word.first):
            if not _trailing_initials(words, here, at):
                break
        if _is_initial(words, here):
            if names and not _trailing_initials(words, here, at):
                break
            initials += 1
        elif _name_like(scene, here):
            if here > at and word.tight and not words[here - 1].capital:
                break
            names.append(word.text)
        elif _apostrophed(words, here):
            names.append(word.text + words[here + 1].text)
            here += 1
        elif (
            word.fold in PARTICLES and here > at and not word.tight and _particle_fits(scene, here)
        ):
            pass
        elif word.tight and here > at and words[here - 1].capital and len(word.text) > 2 and names:
            if word.gap in "'’ʼ`‘" or word.fold in scene.rules(here).roles:
                break
            names[-1] += "-" + word.text
        elif after_initial and word.capital and len(word.text) > 1 and word.text.isalpha():
            names.append(word.text)
        else:
            break
        here += 1
        if initials and names and not _is_initial(words, at) and _ended_initials(words, here):
            break
    if not names:
        return None
    return Run(at, here, initials, names)


def _apostrophed(words: Sequence[Word], here: int) -> bool:
    """`O'Neill`, `D’Angelo`: one capital before an apostrophe and another."""
    following = words[here + 1] if here + 1 < len(words) else None
    return bool(
        following
        and len(words[here].text) == 1
        and words[here].capital
        and following.gap in {"'", "’", "ʼ"}
        and following.capital
    )


def _trailing_initials(words: Sequence[Word], here: int, at: int) -> bool:
    """`Мухаммедов М.`, `Лебедева О.С.`: initials behind the surname, `here` one of them."""
    word = words[here]
    return (
        _is_initial_shape(words, here)
        and here > at
        and (word.gap == " " or (word.gap in {".", ". "} and _is_initial_shape(words, here - 1)))
    )


def _is_initial_shape(words: Sequence[Word], at: int) -> bool:
    word = words[at]
    if len(word.text) != 1 or not word.capital:
        return False
    return at + 1 >= len(words) or words[at + 1].gap.startswith(".")


def _ended_initials(words: Sequence[Word], here: int) -> bool:
    return here >= len(words) or len(words[here].text) > 1


def _particle_fits(scene: Scene, here: int) -> bool:
    word = scene.words[here]
    if word.fold in _AT_END:
        return True
    if len(word.text) == 1 or word.capital:
        return False
    following = here + 1
    if following >= len(scene.words) or not scene.words[following].spaced:
        return False
    after = scene.words[following]
    return after.capital or (after.fold in PARTICLES and _particle_fits(scene, following))


def _judge(scene: Scene, run: Run, taken: Container[int]) -> Found | None:
    """The run as a person when enough speaks for it; leading words that are none are dropped."""
    words = scene.words
    while run.words and _drop_first(scene, run):
        run = Run(run.first + 1, run.last, run.initials, run.words[1:])
    if not run.words or run.last <= run.first:
        return None
    confidence = _confidence(scene, run, taken)
    if confidence < LIKELY:
        return None
    base = person_base(scene, run.first, run.last)
    if not base:
        return None
    return Found(Kind.PERSON, run.first, run.last, base, "pattern", confidence)


def _drop_first(scene: Scene, run: Run) -> bool:
    """A sentence's first word that is no name: `Yesterday Aman Amanow`, `Поздравляя Ивана Петрова`."""
    word = scene.words[run.first]
    if len(run.words) < 3 or not word.first or run.initials:
        return False
    return not is_given(word, scene.lexicon.given) and not surname_like(word)


def _confidence(scene: Scene, run: Run, taken: Container[int]) -> float:
    words, given = scene.words, scene.lexicon.given
    full = [
        words[i] for i in range(run.first, run.last) if len(words[i].text) > 1 and words[i].capital
    ]
    if not full or any(w.language == "" for w in full):
        return 0.0
    title = _title_before(scene, run.first)
    role = _role_before(scene, run.first, taken)
    says = _speech_after(scene, run.last, taken)
    endings = sum(surname_like(w) for w in full)
    givens = sum(is_given(w, given) for w in full)
    uulu = any(words[i].fold in _AT_END for i in range(run.first, run.last))
    if len(run.words) == 1 and not run.initials:
        if uulu and (givens or endings):
            return SURE
        if title and run.words[0] and not _bad_single(scene, run):
            return SURE
        return 0.0
    if run.initials and (endings or title or role or says or givens):
        return SURE
    if run.initials:
        return LIKELY if len(full[0].text) > 3 and not full[0].shouted else 0.0
    if len(run.words) > 4:
        return 0.0
    strong = (
        2 * bool(title)
        + 2 * bool(role)
        + bool(says)
        + 2 * bool(givens)
        + 2 * bool(endings)
        + 2 * uulu
    )
    if _in_headline(scene, run) and not (givens and endings):
        strong -= 2
    return SURE if strong >= 4 else LIKELY if strong >= 2 else 0.0


def _bad_single(scene: Scene, run: Run) -> bool:
    word = scene.words[run.first]
    return len(word.text) < 3 or run.first in scene.places


def _in_headline(scene: Scene, run: Run) -> bool:
    """Whether the words about are capitals too, as in a headline."""
    near = scene.words[max(0, run.first - 3) : run.first] + scene.words[run.last : run.last + 3]
    long = [w for w in near if len(w.text) > 3]
    return len(long) > 2 and all(w.capital for w in long)


def _title_before(scene: Scene, first: int) -> bool:
    words = scene.words
    if first == 0:
        return _title_after(scene, first)
    before = words[first - 1]
    gap = words[first].gap
    near = gap.isspace() or gap in {". ", "."}
    return near and before.fold in _titles(scene.rules(first))


def _title_after(_scene: Scene, _first: int) -> bool:
    return False


def _titles(rules: Rules) -> frozenset[str]:
    return rules.titles


def _role_before(scene: Scene, first: int, taken: Container[int]) -> bool:
    """A role before the name in its sentence, with nothing but its body and small words between."""
    words = scene.words
    at, steps = first - 1, 0
    if first > 0 and words[first].first:
        return False
    while at >= 0 and steps < _NEAR:
        word = words[at]
        rules = scene.rules(at)
        gap = words[at + 1].gap
        if any(mark in gap for mark in ".!?;:()") and len(word.text) > 3:
            return False
        if at not in taken and is_role(word, rules):
            return not (word.capital and gap.strip() == "," and at + 1 != first)
        if at not in taken and word.fold in rules.speech and steps:
            return False
        if word.first:
            return False
        if at not in taken:
            steps += 1
        at -= 1
    return False


def is_role(word: Word, rules: Rules) -> bool:
    """Whether the word is a role in any of its cases."""
    if word.fold in rules.roles:
        return True
    if word.language == "en":
        return False
    if word.language == "ru":
        return _ru_roles(rules).get(_ru_key(word), False)
    return any(key in rules.roles for key in lookup_keys(word.text, word.language))


_ROLE_KEYS: dict[int, dict[str, bool]] = {}


def _ru_roles(rules: Rules) -> dict[str, bool]:
    from customs_desk.reading.names.forms import ru_stem

    table = _ROLE_KEYS.get(id(rules))
    if table is None:
        table = {ru_stem(role): True for role in rules.roles if len(role) > 3}
        _ROLE_KEYS[id(rules)] = table
    return table


def _ru_key(word: Word) -> str:
    from customs_desk.reading.names.forms import ru_stem

    return ru_stem(word.fold) if len(word.fold) > 3 else ""


def _speech_after(scene: Scene, last: int, taken: Container[int]) -> bool:
    """A verb of saying close behind the name, or a role behind a comma: `, head of …`."""
    words = scene.words
    for at in range(last, min(last + 5, len(words))):
        word = words[at]
        if word.first:
            return False
        rules = scene.rules(at)
        if at not in taken and word.fold in rules.speech:
            return True
        if word.gap.strip() in {",", "–", "—", "(", ", the", "-"} and at < last + 1:
            return any(
                is_role(words[i], scene.rules(i)) for i in range(at, min(at + 6, len(words)))
            )
    return False
