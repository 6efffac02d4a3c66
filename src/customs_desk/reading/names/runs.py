"""Runs of words that may be a person's name, before anything is weighed."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from customs_desk.reading.names.forms import lookup_keys, ru_stem
from customs_desk.reading.names.lexicon import lexicon
from customs_desk.reading.names.person_forms import ends_like_surname, surname_like
from customs_desk.reading.names.words import fold, word_set

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from customs_desk.reading.names.scene import Scene
    from customs_desk.reading.names.words import Word

PARTICLES = word_set(
    "van von fon de der den del della di da du la le bin ibn al el ten ter uulu kyzy uly gyzy ogly"
    " oglu zade qizi ugli уулу кызы оглы угли кизи фон ван де аль эль бин ибн дер"
)
CHILD_OF = word_set("uulu kyzy uly gyzy ogly oglu qizi ugli уулу кызы оглы угли кизи zade")
_SON_OF = word_set("bin ibn бин ибн")  # any capital behind it is a name
_LONG_INITIALS = word_set("dzh zh kh sh ch yu ya ju дж")
_MIXED_CASE = re.compile("(?:Mc|Mac|Mak|De|Le|La|Di|Al|El)[A-Z]|(?:Мак|Де|Ле|Ла|Ди)[А-Я]")
_LINKED = word_set("led run era based born made")  # `Trump-era`
_MAX_WORDS = 7
_APOSTROPHES = "'’ʼ`‘"


class Run:
    """A stretch of words that looks like a name."""

    __slots__ = ("first", "initials", "last", "names")

    def __init__(self, first: int, last: int, initials: int, names: list[int]) -> None:
        self.first = first
        self.last = last
        self.initials = initials
        self.names = names  # indices of the full words; pieces after a hyphen are not counted


def runs(scene: Scene, taken: Container[int]) -> list[Run]:
    """All runs outside the words that are `taken`, in order."""
    found = []
    behind = 0
    for at in scene.leads.capitals:
        if at < behind or at in taken or scene.words[at].tight:
            continue
        run = _run(scene, at, taken)
        if run.names:
            found.append(run)
        behind = run.last
    return found


def _run(scene: Scene, at: int, taken: Container[int]) -> Run:
    run = Run(at, at, 0, [])
    here = at
    while here < len(scene.words) and here not in taken and here - at < _MAX_WORDS:
        step = _step(scene, here, run)
        if not step:
            break
        here += step
        run.last = here
        behind = run.initials and run.names and not is_initial(scene.words, at)
        if behind and _closed(scene, here) and not _is_middle(scene, here - 1):
            break
    while run.last > run.first and _dangling(scene, run.last - 1, run):
        run.last -= 1
    return run


def _closed(scene: Scene, here: int) -> bool:
    """Whether initials behind a surname end here."""
    return here >= len(scene.words) or len(scene.words[here].text) > 1


def _dangling(scene: Scene, at: int, run: Run) -> bool:
    word = scene.words[at]
    return word.fold in PARTICLES and word.fold not in CHILD_OF and at not in run.names


def _step(scene: Scene, here: int, run: Run) -> int:
    """How many words the run takes in from here; 0 ends it. Notes names and initials."""
    words = scene.words
    word = words[here]
    opened = here > run.first
    dotted = opened and is_initial(words, here - 1)
    behind = opened and _initial_behind(words, here) and not _is_middle(scene, here)
    if opened and not (dotted or behind) and (not word.spaced or word.first):
        return 0
    if is_initial(words, here) or behind:
        allowed = not run.names or behind or _middle_initial(scene, here)
        run.initials += allowed
        return int(allowed)
    if opened and word.tight:
        return _hyphenated(scene, here, run)
    whole = _apostrophed(words, here)
    fathers = opened and words[here - 1].fold in _SON_OF and word.capital
    if whole or fathers or name_like(scene, here) or (dotted and _after_initial(scene, here)):
        run.names.append(here)
        return 1 + whole
    return int(word.fold in PARTICLES and opened and _particle_fits(scene, here))


def _after_initial(scene: Scene, here: int) -> bool:
    """Whether any capitalised word may be the surname that an initial announces: `A. April`."""
    word, rules = scene.words[here], scene.rules(here)
    if not word.capital or len(word.text) < 2 or not word.text.isalpha():
        return False
    return word.fold not in rules.titles and word.fold not in rules.roles


def _middle_initial(scene: Scene, here: int) -> bool:
    """`John F. Kennedy`: an initial between names; not the end of a sentence."""
    words = scene.words
    after = here + 1
    return after < len(words) and words[after].gap == ". " and name_like(scene, after)


def _is_middle(scene: Scene, here: int) -> bool:
    """`John F. Kennedy` in English: an initial right behind a given name, a name behind it."""
    words = scene.words
    given = words[here - 1].fold in scene.lexicon.given and words[here].spaced
    told = given and words[here].language == "en" and len(words[here].text) == 1
    return told and _middle_initial(scene, here)


def _hyphenated(scene: Scene, here: int, run: Run) -> int:
    word, before = scene.words[here], scene.words[here - 1]
    if word.gap in _APOSTROPHES or not before.capital or not run.names or len(word.text) < 2:
        return 0
    if not word.capital and len(word.text) < 4:
        return int(_second_syllable(scene, here, run))
    return 1


def _second_syllable(scene: Scene, here: int, run: Run) -> bool:
    """`Ko Kwang-hyo`, `Kim Ji-won`: a Korean given name behind a surname of one syllable."""
    words = scene.words
    family = words[here - 2] if len(run.names) == 2 and run.names[1] == here - 1 else None
    short = family is not None and len(family.text) < 5 and len(words[here - 1].text) < 6
    ends = here + 1 == len(words) or not words[here + 1].tight
    return short and ends and len(words[here].text) > 1 and words[here].fold not in _LINKED


def _apostrophed(words: Sequence[Word], here: int) -> bool:
    """`O'Neill`, `D’Angelo`: one capital before an apostrophe and another."""
    if here + 1 >= len(words) or len(words[here].text) != 1 or not words[here].capital:
        return False
    following = words[here + 1]
    return following.gap in {"'", "’", "ʼ"} and following.capital


def name_like(scene: Scene, at: int) -> bool:
    """Whether the word may be a part of a name: a capital, letters, no word that is never one."""
    word = scene.words[at]
    if not word.capital:
        return False
    alone = _alone(word.text, word.language)
    return (
        _given_before_surname(scene, at) or _surname_after_given(scene, at)
        if alone is None
        else alone
    )


@lru_cache(maxsize=60_000)
def _alone(text: str, language: str) -> bool | None:
    """Whether a capitalised word may be a part of a name; None where its neighbours decide."""
    if len(text) < 2 or not text.isalpha():
        return False
    folded, rules, given = fold(text), lexicon().rules[language], lexicon().given
    plural = language == "en" and folded[-1] == "s" and folded[:-1] in rules.heads
    if folded in rules.never_names or folded in rules.fields or plural:
        return None  # a word that names nobody by itself, and `Liaison Offices`
    if language in {"tk", "ky"} and inflected_noun(text, language):
        return False
    if ru_stem(folded) in rules.never_stems and folded not in given:
        return False
    if text.isupper():
        return len(text) > 3 or ends_like_surname(text, language) or folded in given
    return not any(c.isupper() for c in text[1:]) or bool(_MIXED_CASE.match(text))


def _given_before_surname(scene: Scene, at: int) -> bool:
    """`Döwlet Amanow`, `Mark Olsson`: a word that is also a given name, before a surname."""
    word = scene.words[at]
    if len(word.fold) < 4 or word.fold not in scene.lexicon.given or at + 1 >= len(scene.words):
        return False
    following = scene.words[at + 1]
    if len(following.text) == 1 and is_initial(scene.words, at + 1):
        return following.spaced and following.capital  # `Dean D. Prentice`
    return following.spaced and following.capital and surname_like(following)


_SURNAMES_TOO = word_set(
    "banks courts green black west north south east park lake long street golden may march"
)


def _surname_after_given(scene: Scene, at: int) -> bool:
    """`Holger Green`: a plain word behind a given name, the name's last."""
    words = scene.words
    word = words[at]
    if word.fold not in _SURNAMES_TOO or not word.spaced or word.first:
        return False
    if at + 1 < len(words) and words[at + 1].capital and words[at + 1].spaced:
        return False
    return words[at - 1].capital and words[at - 1].fold in scene.lexicon.given


@lru_cache(maxsize=60_000)
def inflected_noun(text: str, language: str) -> bool:
    """Whether the word is a role or another plain noun with a case ending: `Gullugyň`."""
    never_names = lexicon().rules[language].never_names
    return any(len(key) > 4 and key in never_names for key in lookup_keys(text, language)[1:])


def is_initial(words: Sequence[Word], at: int) -> bool:
    """A single capital (or `Dzh`, `Kh`, `Sh`, `Дж`) with a full stop behind it."""
    word = words[at]
    if not word.capital or len(word.text) > 3 or at + 1 >= len(words):  # longer than any listed
        return False
    if len(word.text) > 1 and word.fold not in _LONG_INITIALS:
        return False
    return words[at + 1].gap in {".", ". ", ".\u00a0", ".-"}


def _initial_behind(words: Sequence[Word], here: int) -> bool:
    """`Мухаммедов М.`, `Лебедева О.С.`: an initial behind the surname, not before the next one."""
    word = words[here]
    if len(word.text) != 1 or not word.capital:
        return False
    following = words[here + 1] if here + 1 < len(words) else None
    if following is not None and not following.gap.startswith("."):
        return False
    if following is not None and following.gap == "." and len(following.text) > 1:
        return False
    if word.gap == " ":
        return (
            following is None
            or len(following.text) == 1
            or following.first
            or following.gap != ". "
        )
    return word.gap in {".", ". "} and len(words[here - 1].text) == 1


def _owned_child(scene: Scene, here: int) -> bool:
    """`Amanowyň ogly Serdar`: the son of one man is named behind the word, not before it."""
    before = scene.words[here - 1]
    return before.language == "tk" and before.text.endswith(("yň", "iň", "nyň", "niň"))


def _particle_fits(scene: Scene, here: int) -> bool:
    word = scene.words[here]
    if word.fold in CHILD_OF:
        return not _owned_child(scene, here)
    if word.capital or here + 1 >= len(scene.words) or not scene.words[here + 1].spaced:
        return False
    after = scene.words[here + 1]
    return after.capital or (after.fold in PARTICLES and _particle_fits(scene, here + 1))
