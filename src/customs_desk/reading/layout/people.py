"""Whether a short line is a person's name or an outlet's, by its form."""

from __future__ import annotations

import re

from customs_desk.reading.layout.phrases import folded, phrases
from customs_desk.reading.patterns import lazy_pattern

_INITIAL = lazy_pattern(r"[^\W\d_a-zа-яё]\.(?:-?[^\W\d_]\.)?")  # not "г. Бишкек"
# A Turkmen or Kyrgyz genitive of a noun that belongs to another: the words are half a body's name
_OF_BODY = lazy_pattern(r"(?:ынын|\w{4}инин|унун|үнүн|synyň|siniň|gynyň|giniň)$")
_STATE = lazy_pattern(r"[A-Z]{2}")  # of the United States, behind a town
_OUR_TONGUES = frozenset({"türkmen", "кыргыз", "өзбек", "özbek", "gazak", "казак", "русская"})
_LONGEST_BODY = 14  # words
# A number, a quoted name, a Russian verb: "Таможня открыла лабораторию"
_NO_BODY = lazy_pattern(r"[\d«“\"]|[а-яё]{2}(?:[иыаеуя]л[аои]?|[уая]ет|ит|ят|ют)(?:ся|сь)?(?:\s|$)")
_ADJECTIVE = ("ый", "ий", "ой", "ая", "яя", "ое", "ее")
_GENITIVE = lazy_pattern(r"\w{3}(?:yň|iň|uň|üň)$")  # Turkmen
_TOKEN = lazy_pattern(r"\S+")
_SIGNS = lazy_pattern(r"[\d@#/|:;!?\"«»“”()\[\]&+=<>*%]")
_NO_OUTLET = lazy_pattern(r"[|?!:<>]|\s/\s|[^\W\d_]{3}\.$")
_JOINING = frozenset({"of", "the", "and", "for", "under", "и", "по", "при", "we", "жана", "—", "-"})
_OPENING = '«"“„'
# “The Step” journal, “Border” information bulletin, “The Step” weekly, No. 2
_QUOTED_PAPER = lazy_pattern(
    r"[«\"“„][^«»\"“”„\n]{2,50}[»\"”],?\s+(?:[^\W\d_]+\s){0,2}([^\W\d_]+)"
    r"(?:,\s*(?:№|No\.?)?\s?\d{1,5}(?:-[^\W\d_]+)?(?:\s[^\W\d_]+)?)?"
)
# The journal “Border and Trade”; The list “Border: a week's review”. Issue 212
_CALLED_PAPER = lazy_pattern(
    r"([^\W\d_]+)\s+[«\"“„][^«»\"“”„\n]{2,50}[»\"”](?:\.\s[^\W\d_]+\s\d{1,5})?"
)
_CLOSING = '»"”'
MENU_WORDS = ("about ", "who's ", "read ", "follow ", "join ", "contact ")  # begin no outlet's name
_DOMAIN = lazy_pattern(
    r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|int|eu|news|tv|media|asia|example"
    r"|tm|kg|kz|uz|az|ru|tj|ge|am|by|ua|md|lt|lv|ee|pl|cz|sk|hu|ro|bg|rs|gr|tr|ir|af|pk|in|cn|mn"
    r"|kr|jp|vn|de|at|ch|fr|be|nl|it|es|uk|fi|se|no|dk)",
    re.IGNORECASE,
)


def is_person(text: str) -> bool:
    """Two to four capitalised words or initials, none of them an outlet's word.

    Yes: 'Sergey Kwan', 'Мирбек Кадыралиев', 'Rustam AZIZ', 'А. Иванова', 'Pieter van Houten'.
    No: 'Steppe Courier', 'HAZAR habarlar', 'Border Gazette', 'Customs Service', 'Habar'.
    """
    words = text.strip(" .,;:—–-").split()
    if not 2 <= len(words) <= 4 or _SIGNS.search(text) or len(text) > 60:
        return False
    if words[0] in {"The", "An"} or (words[-2][-1] == "," and _STATE.fullmatch(words[-1])):
        return False  # "The Grayzone"; "Port Huron, MI"
    owning = words[0 if text.isupper() else -1]
    if _OF_BODY.search(owning.casefold()):
        return False  # "КР Өкмөтүнүн Аппаратынын", "БАЖЫНЫН ЖЫЛНААМАСЫ"
    if len(words) > 2 and text.isupper() and not any(_INITIAL.fullmatch(word) for word in words):
        return False  # a cry, not a name
    table = phrases()
    for word in words:
        plain = folded(word)
        if (
            plain in table.outlet_words
            or plain in table.lines
            or plain in table.no_names
            or not _can_be_name(word, table.particles)
        ):
            return False
    return any(len(word.strip(".")) > 2 for word in words)


def _can_be_name(word: str, particles: frozenset[str]) -> bool:
    if word.casefold() in particles or _INITIAL.fullmatch(word):
        return True
    letters = word.strip(".,'’").replace("-", "").replace("’", "").replace("'", "").replace("ʼ", "")
    return (
        letters.isalpha()
        and word[0].isupper()
        and (word[1:].islower() or word.isupper() or "-" in word or "’" in word or "'" in word)
    )


def is_outlet(text: str) -> bool:
    """Whether the words name an outlet, be it as “The Step” newspaper."""
    table = phrases()
    paper = _QUOTED_PAPER.fullmatch(text) if text[:1] in _OPENING else None
    if paper is not None:
        return folded(paper[1]) in table.media_words | table.callings
    called = _CALLED_PAPER.fullmatch(text) if text[-1:] in _CLOSING or ". " in text else None
    if called is not None and folded(called[1]) in table.media_words:
        return True
    return _has_outlet_word(text)


def owns_page(text: str) -> bool:
    """Whether the words name a body that may own the page: 'Embassy of Kazakhstan in Norway'.

    In Turkmen and Kyrgyz the body's noun stands last, so these are known by other signs.
    """
    words = text.split()
    if not 2 <= len(words) <= _LONGEST_BODY or text[-1] in ".!?:" or _NO_BODY.search(text):
        return False
    small = [word for word in words if word[0].islower()]
    if "а" <= words[0][0].casefold() <= "я":
        heads = words[:2] if words[0].endswith(_ADJECTIVE) else words[:1]
    else:
        heads = words[:1] if folded(words[1]) in {"of", "for"} else []
    owners = phrases().owners
    return any(folded(word) in owners for word in heads) and len(small) * 2 <= len(words) + 1


def _has_outlet_word(text: str) -> bool:
    """A short name that holds an outlet's word, or the address of a site.

    Yes: 'Border Gazette', 'HAZAR habarlar', 'Jeti Su TV', 'Kabar.kg', 'Steppe Radio Кыргызстан'.
    No: 'Women in Uniform', 'Patrol cars'.
    """
    words = text.strip(" .,;:—–-|/").split()
    if not 1 <= len(words) <= 6 or len(text) > 60 or _NO_OUTLET.search(text):
        return False
    if len(words) == 1:
        return _DOMAIN.fullmatch(words[0]) is not None
    if folded(text).startswith(MENU_WORDS) or _GENITIVE.search(words[-1]):
        return False  # "Merkezi Bankyň", of the Central Bank
    table = phrases()
    for word in words:
        small = word[0].islower() and word.casefold() not in _JOINING
        if small and folded(word) not in table.outlet_words and not _is_of_ours(word):
            return False
    if len(words) > 2 and text.isascii() and _only_opens_with_body(words):
        return False
    return any(folded(word) in table.outlet_words for word in words)


def _is_of_ours(word: str) -> bool:
    """'radiosynyň' and 'türkmen' of "Tolkun radiosynyň türkmen gullugy"."""
    key = folded(word)
    return _GENITIVE.sub("", key) in phrases().media_words or key in _OUR_TONGUES


def _only_opens_with_body(words: list[str]) -> bool:
    """'Customs Seize Cigarettes': an English body's noun stands last, or has "of" after it."""
    table = phrases()
    first, *others = map(folded, words)
    return (
        first in table.outlet_words - table.media_words
        and others[0] not in _JOINING
        and not any(word in table.outlet_words for word in others)
    )
