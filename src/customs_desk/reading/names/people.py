"""Persons: runs of name-like words weighed by titles, roles, verbs of saying, initials, endings."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from customs_desk.article import Kind
from customs_desk.reading.names.authority import Found
from customs_desk.reading.names.forms import lookup_keys, ru_stem
from customs_desk.reading.names.lexicon import lexicon
from customs_desk.reading.names.person_forms import (
    is_cyrillic,
    is_given,
    person_base,
    surname_like,
)
from customs_desk.reading.names.plain_words import MAKES
from customs_desk.reading.names.runs import CHILD_OF, PARTICLES, Run, runs
from customs_desk.reading.names.words import fold, word_set
from customs_desk.reading.patterns import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from customs_desk.reading.names.scene import Scene
    from customs_desk.reading.names.words import Word

_NEAR = 14  # words within which a role before a name counts
_AND = word_set("and и we жана hem менен")
_VERB_LAST = {"tk", "ky"}  # what a person does to a thing may stand right behind the name
_WEAK = word_set(
    "is has was will who met received visited visits attended arrived deserves будет стал"
)
# English posts whose holders are named by their surnames alone: `Secretary Noland`.
_POSTS = word_set(
    "president minister secretary ambassador commissioner governor chancellor premier"
)
_SHIPS = frozenset({"MV", "MT", "SS", "MS", "HMS", "RMS", "USS", "FV"})
_ADJECTIVE = lazy_pattern(r"(?:ск|цк)(?:ая|ой|ую|ий|ого|ому|ом|им)$")
_NO_INITIALS = word_set("he us uk un eu")
_NAMED_AFTER = word_set("имени им adyndaky атындагы named")
_QUOTES = frozenset('«»“”„"')
SURE, LIKELY = 0.95, 0.8
POST = 0.7  # nothing but a post tells that the word is a surname


def people(scene: Scene, taken: Container[int]) -> list[Found]:
    """Persons named in full or by initials and surname, outside the words that are `taken`."""
    kept: list[Found] = []
    waiting: list[Run] = []
    posts: list[Run] = []
    single = (part for found in runs(scene, taken) for part in _each_person(scene, found))
    for found in single:
        run = _without_opener(scene, found)
        if _is_called_after(scene, run):
            continue
        confidence = _confidence(scene, run, taken)
        if confidence == POST:
            posts.append(run)
        elif confidence:
            _keep(scene, run, confidence, kept)
        elif len(run.names) == 2 and not _in_headline(scene, run):
            waiting.append(run)
    ends = {p.last for p in kept}
    starts = {p.first for p in kept}
    for run in reversed(waiting):
        if _beside(scene, run, starts, ends):
            _keep(scene, run, LIKELY, kept)
            starts.add(run.first)
    _keep_posts(scene, posts, kept)
    return kept


def _keep_posts(scene: Scene, posts: Sequence[Run], kept: list[Found]) -> None:
    """Keeps the holders of posts whom the text never names in full."""
    for run in posts:
        if not _named_in_full(scene, run, kept):
            _keep(scene, run, POST, kept)
            if _is_his(scene, run, kept[-1].base):
                kept[-1].base = kept[-1].base[:-1]


def _is_his(scene: Scene, run: Run, base: str) -> bool:
    """`президента Асанова`: behind a post in an oblique case this is no woman's surname."""
    post = scene.words[run.first - 1]
    bare = base == scene.words[run.first].text and base.endswith(("ова", "ева", "ина"))
    return bare and post.language == "ru" and post.fold not in scene.rules(run.first).roles


def _named_in_full(scene: Scene, run: Run, kept: Sequence[Found]) -> bool:
    """Whether a person that the text names in full bears the one surname of the run."""
    own = _surname_keys(scene.words[run.first])
    return any(
        not own.isdisjoint(_surname_keys(scene.words[i]))
        for person in kept
        for i in range(person.first, person.last)
    )


def _surname_keys(word: Word) -> frozenset[str]:
    return frozenset(lookup_keys(word.text, word.language))


def _keep(scene: Scene, run: Run, confidence: float, kept: list[Found]) -> None:
    base = person_base(scene, run.first, run.last)
    kept.append(Found(Kind.PERSON, run.first, run.last, base, "pattern", confidence))


def _beside(scene: Scene, run: Run, starts: Container[int], ends: Container[int]) -> bool:
    """Whether the run and a person stand in one list: `Ruta Kazlauske and Tomas Vilimas`."""
    words = scene.words
    if run.last + 1 < len(words) and words[run.last].fold in _AND and run.last + 1 in starts:
        return words[run.last].spaced
    if run.first > 1 and words[run.first - 1].fold in _AND and run.first - 1 in ends:
        return words[run.first].spaced
    comma = run.last < len(words) and words[run.last].gap == ", " and run.last in starts
    return comma or (words[run.first].gap == ", " and run.first in ends)


def _without_opener(scene: Scene, run: Run) -> Run:
    """Drops words before the name that are none: `Yesterday Aman Amanow`."""
    given = scene.lexicon.given
    run = _without_letters(scene, run)
    if _led_by_acronym(scene, run):
        run = Run(run.names[1], run.last, run.initials, run.names[1:])
    while len(run.names) > 2 and not run.initials and run.names[0] == run.first:
        word = scene.words[run.first]
        second = scene.words[run.names[1]]
        if surname_like(second) and not is_given(second, given):
            break  # `Bagdad Amreýew Türki …`: the fault lies behind the name
        given_later = any(scene.words[i].fold in given for i in run.names[1:-1])
        named = scene.words[run.first + 1].fold in PARTICLES
        named = named or _is_of_three(scene, run)
        if named or is_given(word, given) or surname_like(word):
            break
        if not (word.first or given_later):
            break
        run = Run(run.names[1], run.last, run.initials, run.names[1:])
    return _without_noun(scene, run) if len(run.names) == 3 else run


def _is_of_three(scene: Scene, run: Run) -> bool:
    """`Мирзонабот Алишер Худоберди`: no surname ends the name, so that its first word is one."""
    first, second, *_, last = (scene.words[i] for i in run.names)
    inside = not first.first and len(run.names) == 3 and first.language == "ru"
    return inside and is_given(second, scene.lexicon.given) and not surname_like(last)


def _without_letters(scene: Scene, run: Run) -> Run:
    """`H.E. Ilham Aliyev`, `U.S. Attorney …` without what are no initials."""
    first = run.first
    if run.initials < 2 or not run.names or run.names[0] != first + 2:
        return run
    if scene.words[first].fold + scene.words[first + 1].fold in _NO_INITIALS:
        return Run(run.names[0], run.last, run.initials - 2, run.names)
    return run


def _without_noun(scene: Scene, run: Run) -> Run:
    """`Serdar Amanowa Ýüzlenme` without the noun behind the name."""
    words = scene.words
    if run.initials or run.last != run.names[2] + 1:
        return run
    _first, second, third = (words[i] for i in run.names)
    given = scene.lexicon.given
    family = surname_like(second) and not is_given(second, given)
    alien = not (surname_like(third) or is_given(third, given)) and third.language in _VERB_LAST
    return Run(run.first, run.names[2], 0, run.names[:2]) if family and alien else run


def _led_by_acronym(scene: Scene, run: Run) -> bool:
    """`УМЭД Содык Сафоев`: capitals before a name in small letters are a body's."""
    if len(run.names) < 3 or run.names[0] != run.first:
        return False
    first, *others = (scene.words[i] for i in run.names)
    return first.shouted and len(first.text) < 6 and not any(w.shouted for w in others)


def _each_person(scene: Scene, run: Run) -> list[Run]:
    """The run, cut where a given name follows a surname: `Aman Amanow Bahar Durdyýewany`."""
    if len(run.names) != 4 or run.initials:
        return [run]
    given = scene.lexicon.given
    names = [scene.words[i] for i in run.names]
    told = [is_given(n, given) if i % 2 == 0 else surname_like(n) for i, n in enumerate(names)]
    if not all(told) or is_given(names[1], given):
        return [run]
    cut = run.names[2]
    return [Run(run.first, cut, 0, run.names[:2]), Run(cut, run.last, 0, run.names[2:])]


def _is_called_after(scene: Scene, run: Run) -> bool:
    """Whether the name is that of a thing: in quotes, a car's, `имени …`, `… атындагы`."""
    words = scene.words
    after = words[run.last] if run.last < len(words) else None
    if after is not None and after.fold in _NAMED_AFTER:
        return True
    if words[run.first].fold in MAKES and not run.initials:
        return True
    if run.first > 0 and words[run.first - 1].fold in _NAMED_AFTER:
        return True
    if _is_portfolio(scene, run) or (run.first > 0 and words[run.first - 1].text in _SHIPS):
        return True
    opened = words[run.first].gap[-1:] in _QUOTES
    return opened and after is not None and after.gap[:1] in _QUOTES


def _is_portfolio(scene: Scene, run: Run) -> bool:
    """`Minister for Rural Compliance`: what a post is for."""
    words = scene.words
    return (
        run.first > 1 and words[run.first - 1].fold == "for" and words[run.first - 2].fold in _POSTS
    )


def _confidence(scene: Scene, run: Run, taken: Container[int]) -> float:
    """How sure the run is a person; 0 where it is none."""
    words, given = scene.words, scene.lexicon.given
    full = [words[i] for i in run.names]
    endings = sum(surname_like(w) for w in full)
    givens = sum(is_given(w, given) for w in full)
    child = any(words[i].fold in CHILD_OF for i in range(run.first, run.last))
    title = _title_before(scene, run.first)
    if len(full) == 1 and not run.initials:
        named = title and len(full[0].text) > 2 and run.first not in scene.places
        return SURE if named or (child and givens) else POST * _holds_post(scene, run)
    if len(full) > 4 or (_is_long_english(run, full) and not (title or endings or givens)):
        return 0.0
    said = title or _role_before(scene, run.first, taken)
    after = _speech_after(scene, run.last, taken)
    if run.initials:
        if endings or said or after or givens:
            return SURE
        return LIKELY if len(full[0].text) > 3 and not full[0].shouted else 0.0
    weight = 2 * bool(said) + after + 2 * bool(givens) + 2 * bool(endings) + 2 * child
    if 2 <= weight < 4 and (_in_headline(scene, run) or all(w.shouted for w in full)):
        return 0.0
    if _foreign_letters(full) and not (title or after > 1):
        weight = 0
    return SURE if weight >= 4 else LIKELY if weight >= 2 else 0.0


def _holds_post(scene: Scene, run: Run) -> bool:
    """`DHS Secretary Noland`, `президент Асанов`: one surname right behind a post."""
    words = scene.words
    word, before = words[run.first], words[run.first - 1] if run.first else None
    if before is None or word.first or word.gap != " " or len(word.text) < 4:
        return False
    if word.language == "en":
        told = before.fold in _POSTS and before.capital and run.first not in scene.headlines
    else:
        told = surname_like(word) and is_role(before)
    if not told or word.shouted or run.first in scene.places or run.first in scene.listed:
        return False
    return not (_goes_on(scene, run) or word.fold in scene.small)


def _goes_on(scene: Scene, run: Run) -> bool:
    """Whether more words of a name follow: `председатель Псковского областного Собрания`."""
    word = scene.words[run.first]
    after = scene.words[run.last] if run.last < len(scene.words) else None
    if after is None or after.first:
        return False
    if after.tight or (after.capital and after.spaced):
        return True
    return after.spaced and word.language == "ru" and _ADJECTIVE.search(word.fold) is not None


def _is_long_english(run: Run, names: list[Word]) -> bool:
    """Four capitals in a row, without a particle: `Harmonized Commodity Description System`."""
    return len(names) == 4 == run.last - run.first and names[0].language == "en"


def _foreign_letters(names: list[Word]) -> bool:
    """Whether Latin words stand in a Cyrillic line, as names of goods do: `Mercedes Sprinter`."""
    return names[0].language in {"ru", "ky"} and not is_cyrillic(names[0].text)


def _in_headline(scene: Scene, run: Run) -> bool:
    """Whether the words about are capitals too, as in a headline."""
    words = scene.words
    if words[run.first].language == "en" and run.first in scene.headlines:
        return True
    near = []
    for at in range(run.first, max(0, run.first - 3), -1):
        if words[at].first or "," in words[at].gap:
            break
        near.append(words[at - 1])
    for at in range(run.last, min(run.last + 3, len(words))):
        if words[at].first or "," in words[at].gap:
            break
        near.append(words[at])
    rules = scene.rules(run.first)  # `Director General Ivan Petrović`: posts have capitals too
    long = [w for w in near if len(w.text) > 3 and w.fold not in rules.roles | rules.titles]
    return len(long) > 2 and all(w.capital for w in long)


def _title_before(scene: Scene, first: int) -> bool:
    """`Mr.`, `г-жа`, `jenap` before the name; Kyrgyz also has `мырза` and `айым` behind it."""
    words = scene.words
    if first == 0:
        return False
    before, gap = words[first - 1], words[first].gap
    if not (gap in {". ", "."} or (gap.isspace() and "\n" not in gap)):
        return False
    rules = scene.rules(first)
    hyphened = words[first - 2].fold + "-" + before.fold if before.tight and first > 1 else ""
    return before.fold in rules.titles or hyphened in rules.titles or _is_title(before, scene)


def _is_title(word: Word, scene: Scene) -> bool:
    """Whether the word is a title in one of its cases: `полковника`, `господину`."""
    rules = scene.lexicon.rules[word.language]
    if word.language == "en" or len(word.fold) < 5:
        return False
    if word.language == "ru":
        return ru_stem(word.fold) in _stems("titles")
    return any(key in rules.titles for key in lookup_keys(word.text, word.language))


def _role_before(scene: Scene, first: int, taken: Container[int]) -> bool:
    """A role before the name in its sentence, with nothing but its body and small words between."""
    words = scene.words
    at, steps = first, 0
    while at > 0 and steps < _NEAR and not words[at].first:
        gap = words[at].gap
        at -= 1
        word = words[at]
        if gap != " " and _ends_clause(gap, word):
            return False
        if at in taken:
            continue
        if is_role(word):
            return True
        if steps and word.fold in scene.rules(at).speech:
            return False
        steps += 1
    return False


def _ends_clause(gap: str, before: Word) -> bool:
    """Whether a sentence or a clause ends in the gap; a stop may only close an abbreviation."""
    return any(mark in gap for mark in "!?;:") or ("." in gap and len(before.text) > 3)


def is_role(word: Word) -> bool:
    """Whether the word is a role in any of its cases."""
    return _is_role(word.text, word.language)


@lru_cache(maxsize=60_000)
def _is_role(text: str, language: str) -> bool:
    roles, folded = lexicon().rules[language].roles, fold(text)
    if folded in roles:
        return True
    if language == "en":
        return folded.endswith("s") and folded[:-1] in roles
    if language == "ru":
        return len(folded) > 3 and ru_stem(folded) in _stems("roles")
    return any(key in roles for key in lookup_keys(text, language))


@lru_cache(maxsize=4)
def _stems(field: str) -> frozenset[str]:
    words: frozenset[str] = getattr(lexicon().rules["ru"], field)
    return frozenset(ru_stem(word) for word in words if len(word) > 4)


def _speech_after(scene: Scene, last: int, taken: Container[int]) -> int:
    """2 for a verb of saying or a role close behind the name, 1 for a weaker sign, else 0."""
    words = scene.words
    for at in range(last, min(last + 5, len(words))):
        word = words[at]
        if word.first:
            return 0
        if at not in taken and word.fold in scene.rules(at).speech:
            if at == last and word.fold in _WEAK and _told_next(scene, at + 1):
                return 2  # `Nehemiah Gulston was charged`
            return 2 if at == last and word.fold not in _WEAK else 1
        if at == last and word.gap.strip() in {",", "–", "—", "(", "-"}:
            ahead = range(at, min(at + 5, len(words)))
            return 2 * any(is_role(words[i]) and i not in taken for i in ahead)
        if at == last and word.fold in _CALLED_AFTER:
            return 2
    return 0


def _told_next(scene: Scene, at: int) -> bool:
    """Whether a verb of saying or of what befalls people stands here."""
    word = scene.words[at] if at < len(scene.words) else None
    if word is None or word.first or word.capital:
        return False
    return word.fold in scene.rules(at).speech and word.fold not in _WEAK


_CALLED_AFTER = word_set("мырза айым")
