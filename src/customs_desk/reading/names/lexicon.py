"""The name lists of data/: authority file, gazetteer, given names, and each language's rules."""

from __future__ import annotations

from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from customs_desk.article import Kind
from customs_desk.paths import shipped
from customs_desk.reading.building import in_one_go
from customs_desk.reading.names.forms import is_acronym, lookup_keys, name_key, ru_stem, second_key
from customs_desk.reading.names.words import WORD, fold
from customs_desk.reading.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

LANGUAGES = ("en", "ru", "tk", "ky")
_COLUMNS = {language: at for at, language in enumerate(LANGUAGES)}
KINDS = {"place": Kind.PLACE, "instrument": Kind.INSTRUMENT, "system": Kind.INSTRUMENT}
# Whose lists are searched in a line of each language.
SEARCHED = {"en": ("en",), "ru": ("ru",), "tk": ("tk", "en"), "ky": ("ky", "ru")}
_REMEMBERED = 60_000  # words
_TELLING = 5  # letters; the stems of shorter words are those of names too
_INDECLINABLE = tuple("оиуюэеы")
_SLAVIC = frozenset({"RU", "BY", "UA", "MD", "RS"})  # where a town's name in -ы is a plural


class Record(NamedTuple):
    """One entry of the authority file or the gazetteer."""

    name: str  # canonical, in English
    kind: Kind
    detail: str  # the kind as the file gives it: customs, igo, city, country …
    country: str
    listed: bool  # from the authority file


class Alias(NamedTuple):
    """One spelling of a record in one language."""

    record: Record
    text: str
    language: str
    capital: bool  # the text must begin with a capital as the spelling does
    acronym: bool  # the spelling is a single acronym
    short_capitals: bool  # two English words whose capitals alone make them a name


Node = dict[str, Any]  # key -> Node, and "" -> list[Alias]


class Spelt(Protocol):
    """A name's spellings by language: a dictionary, or a row of a list."""

    def get(self, language: str, default: Sequence[str], /) -> Sequence[str]:
        """Those of one language."""


class Row:
    """The spellings of a row of a list, taken apart when its language is read: many are not."""

    __slots__ = ("_cells",)

    def __init__(self, cells: Sequence[str]) -> None:
        self._cells = cells

    def get(self, language: str, default: Sequence[str] = ()) -> Sequence[str]:
        """Those of one language."""
        cell = self._cells[_COLUMNS[language]]
        return cell.split("|") if cell else default


class Rules(NamedTuple):
    """The words of one language that our rules look for, folded."""

    heads: dict[str, str]  # head noun of an organisation -> gender or ""
    fields: frozenset[str]  # what ministries are for; Russian: stems
    titles: frozenset[str]
    roles: frozenset[str]
    speech: frozenset[str]
    not_names: frozenset[str]
    place_words: dict[str, str]  # region, city … -> its base form
    links: frozenset[str]
    stops: frozenset[str]
    acronyms: frozenset[str]  # of bodies that every country has, with their capitals
    never_stems: frozenset[str]  # Russian: stems of those that are long enough to tell
    never_names: frozenset[str]  # all words that are no part of a person's name
    not_modifiers: frozenset[str]
    bare_heads: frozenset[str]  # Kyrgyz head nouns without their possessive ending
    generic: frozenset[str]  # modifiers that make no name by themselves


class Lexicon(NamedTuple):
    """Everything the rules look names up in."""

    tries: Tries
    rules: dict[str, Rules]
    given: dict[str, str]  # folded given name -> m, f or ""
    authority: tuple[Record, ...]
    places: tuple[Record, ...]  # countries
    gazetteer: tuple[Record, ...]  # all places but those of the authority file
    rows: dict[str, Row]  # canonical -> its spellings

    def spellings(self, name: str, language: str) -> Sequence[str]:
        """How a listed name is spelt in a language."""
        row = self.rows.get(name)
        return row.get(language, ()) if row else ()

    def may_begin(self, text: str, language: str) -> bool:
        """Whether a listed name may begin with this printed word."""
        return bool(self.tries.starting(text, language))


class Tries:
    """The listed names of each language.

    They are sorted by the keys they begin with when the first text in the language is read, and a
    key's branch is planted when a word first bears it: no text bears more than a few.
    """

    __slots__ = ("_planted", "_sorted", "_spelt", "_starting")

    def __init__(self, spelt: Sequence[tuple[Record, Spelt]]) -> None:
        self._spelt = spelt
        self._sorted: dict[str, _Sorted] = {}
        self._planted: dict[tuple[str, str], Node] = {}
        self._starting: dict[tuple[str, str], tuple[tuple[Node, ...], ...]] = {}

    def starting(self, text: str, language: str) -> tuple[tuple[Node, ...], ...]:
        """The branches that a printed word begins, by list; none where no listed name may begin."""
        known = self._starting.get((text, language))
        if known is None:
            keys, lists = lookup_keys(text, language), SEARCHED[language]
            if text.isascii() and "ru" in lists:
                lists = (*lists, "en")  # `EUBAM` in a Russian line
            known = ()
            if text[0].isupper() or any(not self._in(one).small.isdisjoint(keys) for one in lists):
                branches = [self._under(one, keys) for one in lists]
                known = tuple([nodes for nodes in branches if nodes])
            if len(self._starting) < _REMEMBERED:
                self._starting[text, language] = known
        return known

    def _under(self, language: str, keys: Sequence[str]) -> tuple[Node, ...]:
        begins = self._in(language).names
        return tuple([self._branch(language, key) for key in keys if key in begins])

    def _branch(self, language: str, key: str) -> Node:
        branch = self._planted.get((language, key))
        if branch is None:
            trie: Node = {}
            for record, text in self._in(language).names[key]:
                plant(trie, record, text, language)
            branch = self._planted[language, key] = trie[key]
        return branch

    def _in(self, language: str) -> _Sorted:
        made = self._sorted.get(language)
        if made is None:
            made = self._sorted[language] = self._sort(language)
        return made

    @in_one_go
    def _sort(self, language: str) -> _Sorted:
        names: dict[str, list[tuple[Record, str]]] = {}
        small = set()
        russian = language == "ru"
        for record, spellings in self._spelt:
            for text in spellings.get(language, ()):
                if text.isalpha():  # a single word, as most are
                    exact = text.endswith(_INDECLINABLE) and _exact(record, text, (text,))
                    key = name_key(text, language=language, exact=exact)
                elif (word := WORD.search(text)) is not None:
                    exact = len(word[0]) == len(text) and _exact(record, text, (text,))
                    key = name_key(word[0], language=language, exact=exact)
                else:
                    continue
                names.setdefault(key, []).append((record, text))
                if russian and (second := second_key(text)):
                    names.setdefault(second, []).append((record, text))
                if not text[0].isupper():
                    small.add(key)
        return _Sorted(names, frozenset(small))


class _Sorted(NamedTuple):
    """The names of one language by the keys they begin with; keys of those without a capital."""

    names: dict[str, list[tuple[Record, str]]]
    small: frozenset[str]


@lru_cache(maxsize=1)
@in_one_go
def lexicon() -> Lexicon:
    """The shipped lists, read once."""
    records, places, gazetteer = [], [], []
    spelt = list(_records())
    for record, _row in spelt:
        if record.listed:
            records.append(record)
            continue
        gazetteer.append(record)
        if record.detail == "country":
            places.append(record)
    by_name = {record.name: row for record, row in spelt}
    listed = (tuple(records), tuple(places), tuple(gazetteer))
    return Lexicon(Tries(spelt), _rules(), _given(), *listed, by_name)


def plant(trie: Node, record: Record, text: str, language: str) -> None:
    """Adds one spelling; the first that claims it keeps it."""
    words = WORD.findall(text)
    exact = _exact(record, text, words)
    node = trie
    for word in words:
        node = node.setdefault(name_key(word, language=language, exact=exact), {})
    capitals = all(word[0].isupper() for word in words)
    alias = Alias(
        record,
        text,
        language,
        capital=words[0][0].isupper(),
        acronym=len(words) == 1 and is_acronym(text),
        short_capitals=language == "en" and len(words) == 2 and capitals,
    )
    node.setdefault("", []).append(alias)
    if len(words) == 1 and language == "ru" and (second := second_key(text)):
        trie.setdefault(second, {}).setdefault("", []).append(alias)


def _exact(record: Record, text: str, words: Sequence[str]) -> bool:
    """Whether the name has no cases: Алматы, Баку, but not the plurals Филиппины, Черкассы."""
    if len(words) != 1 or record.kind is not Kind.PLACE or not text.endswith(_INDECLINABLE):
        return False
    return not (text[-1] == "ы" and (record.detail == "country" or record.country in _SLAVIC))


def _records() -> Iterator[tuple[Record, Row]]:
    spelt = [f"aliases_{language}" for language in LANGUAGES]
    for (name, detail, country), cells in rows("authority.tsv", "canonical", spelt):
        kind = KINDS.get(detail, Kind.ORGANISATION)
        yield Record(name, kind, detail, country, listed=True), Row(cells)
    place = Kind.PLACE
    for file in ("names/places.tsv", "names/world.tsv"):  # with their columns in our order
        lines = shipped(f"data/{file}").read_text(encoding="utf-8").splitlines()
        for line in lines[1:]:
            name, detail, country, *spelt = line.split("\t")
            yield Record(name, place, detail, country, listed=False), Row(spelt)


def split(cell: str) -> tuple[str, ...]:
    """The spellings of one cell."""
    return tuple(filter(None, cell.split("|"))) if cell else ()


def rows(
    file: str, name: str, spelt: Sequence[str]
) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Name, kind and country, and the cells of spellings, of a tab-separated file's rows."""
    lines = shipped(f"data/{file}").read_text(encoding="utf-8").splitlines()
    header = lines[0].split("\t")
    told = itemgetter(*map(header.index, (name, "kind", "country")))
    cells_of = itemgetter(*map(header.index, spelt))
    for line in filter(None, lines[1:]):
        cells = line.split("\t")
        yield told(cells), cells_of(cells)


def _rules() -> dict[str, Rules]:
    found = {}
    for language in LANGUAGES:
        table = read_table(shipped(f"data/names/{language}.toml"))
        sets = {
            name: frozenset(fold(word) for word in table.get(name, "").split())
            for name in (
                "fields",
                "titles",
                "roles",
                "speech",
                "not_names",
                "links",
                "stops",
                "not_modifiers",
                "bare_heads",
                "generic",
            )
        }
        heads = {fold(w): gender for gender, ws in table["heads"].items() for w in ws.split()}
        places = {fold(w): base for base, ws in table["place_words"].items() for w in ws.split()}
        never = sets["not_names"] | sets["roles"] | sets["titles"] | set(heads)
        acronyms = frozenset(table.get("acronyms", "").split())
        found[language] = Rules(
            acronyms=acronyms,
            heads=heads,
            place_words=places,
            never_names=never,
            never_stems=_stems(never, heads) if language == "ru" else frozenset(),
            **sets,
        )
    return found


def _stems(words: frozenset[str], heads: Mapping[str, str]) -> frozenset[str]:
    telling = [word for word in words if len(word) > _TELLING]
    return frozenset(ru_stem(word) for word in (*telling, *(h for h in heads if len(h) > 3)))


def _given() -> dict[str, str]:
    given: dict[str, str] = {}
    folder = shipped("data") / "names"
    for line in (folder / "given.tsv").read_text(encoding="utf-8").splitlines():
        gender, _, names = line.partition("\t")
        given.update(dict.fromkeys(names.split(), gender if gender in {"m", "f"} else ""))
    for line in (folder / "given_central_asia.txt").read_text(encoding="utf-8").splitlines():
        gender, _, names = line.partition(" ")
        if gender in {"m", "f"}:
            given.update(dict.fromkeys(map(fold, names.split()), gender))
    return given
