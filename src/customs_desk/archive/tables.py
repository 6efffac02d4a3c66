"""The archive's tables as peewee models; docs/schema.md says what each column means.

No model is bound to a database: every query names its own (`query.execute(db)`).
"""

# ruff: noqa: D106 -- what peewee's inner classes say stands in them

from __future__ import annotations

from peewee import (
    BlobField,
    CompositeKey,
    IntegerField,
    Model,
    TextField,
)


class AccessionRow(Model):
    """One taking-in of files."""

    id = IntegerField(primary_key=True)
    begun = TextField()
    what = TextField()

    class Meta:
        table_name = "accession"


class ArticleRow(Model):
    """One article with its effective values: what lists, sorting and tables read."""

    id = IntegerField(primary_key=True)
    slot = IntegerField()  # its place in order of dates, and its row in the full-text index
    state = IntegerField()
    accession = IntegerField()
    digest = BlobField()
    seal = BlobField()
    title = TextField()
    title_made = IntegerField()
    published = TextField(null=True)
    first = IntegerField(null=True)
    last = IntegerField(null=True)
    bounds = TextField(null=True)
    basis = TextField()
    year = IntegerField(null=True)
    source = TextField(null=True)
    author = TextField(null=True)
    place = TextField(null=True)
    language = TextField()
    names = TextField()  # JSON: [people, organisations, places, instruments]
    words = IntegerField()
    lead = TextField()
    name = TextField()
    came_from = TextField()
    encoding = TextField()
    size = IntegerField()
    added = TextField()
    corrected = TextField()  # names of corrected fields, blank between them
    title_key = TextField()
    source_key = TextField()
    author_key = TextField()
    place_key = TextField()
    name_key = TextField()
    people_key = TextField()
    organisations_key = TextField()
    places_key = TextField()
    instruments_key = TextField()

    class Meta:
        table_name = "article"


class OriginalRow(Model):
    """The imported bytes, zlib-compressed unless that makes them no smaller."""

    article = IntegerField(primary_key=True)
    size = IntegerField()
    packed = BlobField()

    class Meta:
        table_name = "original"


class ReadingRow(Model):
    """What the rules made of an original."""

    article = IntegerField(primary_key=True)
    rules = IntegerField()
    text = BlobField(null=True)
    packed = BlobField()

    class Meta:
        table_name = "reading"


class EventRow(Model):
    """Where on the timeline an article's event lies; `id` is article << 20 | number."""

    id = IntegerField(primary_key=True)
    article = IntegerField()
    first = IntegerField(null=True)
    last = IntegerField(null=True)
    kind = TextField()
    inferred = IntegerField()

    class Meta:
        table_name = "event"


class NameRow(Model):
    """A person, organisation, place or instrument, once."""

    id = IntegerField(primary_key=True)
    kind = TextField()
    text = TextField()
    folded = TextField()

    class Meta:
        table_name = "name"


class SpellingRow(Model):
    """A form in which a name is printed somewhere, folded."""

    folded = TextField()
    name = IntegerField()

    class Meta:
        table_name = "spelling"
        primary_key = CompositeKey("folded", "name")


class AppearanceRow(Model):
    """That a name stands in an article."""

    name = IntegerField()
    article = IntegerField()

    class Meta:
        table_name = "appearance"
        primary_key = CompositeKey("name", "article")


class OwnNameRow(Model):
    """What a person said of a name: it means another, or is none."""

    kind = TextField()
    folded = TextField()
    spelling = TextField()
    name = TextField()  # "" for what is no name
    made = TextField()
    touched = TextField()  # JSON: articles that it changed

    class Meta:
        table_name = "own_name"
        primary_key = CompositeKey("kind", "folded")


class CorrectionRow(Model):
    """What a person set for one field of one article."""

    article = IntegerField()
    field = TextField()
    value = TextField()
    made = TextField()

    class Meta:
        table_name = "correction"
        primary_key = CompositeKey("article", "field")


class TagRow(Model):
    """A tag that a person gave an article; spellings of one tag share `folded`."""

    article = IntegerField()
    folded = TextField()
    tag = TextField()

    class Meta:
        table_name = "tag"
        primary_key = CompositeKey("article", "folded")


class NoteRow(Model):
    """A person's note on an article."""

    article = IntegerField(primary_key=True)
    text = TextField()
    folded = TextField()

    class Meta:
        table_name = "note"


class SavedSearchRow(Model):
    """A search that a person keeps under a name; spellings of one name share `folded`."""

    folded = TextField(primary_key=True)
    name = TextField()
    query = TextField()  # JSON: text, filters, exact

    class Meta:
        table_name = "saved_search"


class FingerprintRow(Model):
    """One of an article's fingerprints, by which its other versions are found."""

    hash = IntegerField()
    article = IntegerField()

    class Meta:
        table_name = "fingerprint"
        primary_key = CompositeKey("hash", "article")


class VersionRow(Model):
    """That an article is a version of a story; `standing`: 0 alone in view, 1 leads, 2 follows."""

    article = IntegerField(primary_key=True)
    story = IntegerField()
    standing = IntegerField()

    class Meta:
        table_name = "version"


class ApartRow(Model):
    """That a person said of two articles that they are not the same; each pair both ways."""

    article = IntegerField()
    other = IntegerField()

    class Meta:
        table_name = "apart"
        primary_key = CompositeKey("article", "other")


class WordRow(Model):
    """A word of the index under the stem or skeleton that it shares with its other forms."""

    key = TextField()
    word = TextField()

    class Meta:
        table_name = "word"
        primary_key = CompositeKey("key", "word")


class ChangeRow(Model):
    """One action of a person, which can be undone as a whole."""

    id = IntegerField(primary_key=True)
    made = TextField()
    action = TextField()
    field = TextField()
    count = IntegerField()
    accession = IntegerField(null=True)
    undone = IntegerField()
    reverses = IntegerField(null=True)
    size = IntegerField()

    class Meta:
        table_name = "change"


class AboutRow(Model):
    """What the archive says of itself; `identity` tells whose backup a copy is."""

    name = TextField(primary_key=True)
    value = TextField()

    class Meta:
        table_name = "about"


class ShreddedRow(Model):
    """The number of an article that was destroyed on request; it is never used again."""

    article = IntegerField(primary_key=True)
    made = TextField()

    class Meta:
        table_name = "shredded"


class LearntRow(Model):
    """A line that files of a source print: how many did, and the titles of the first two."""

    source = IntegerField()
    line = IntegerField()
    files = IntegerField()
    one = IntegerField()
    two = IntegerField()

    class Meta:
        table_name = "learnt"
        primary_key = CompositeKey("source", "line")


class StepRow(Model):
    """A part of a change: what was and what became, zlib-compressed JSON."""

    change = IntegerField()
    number = IntegerField()
    packed = BlobField()

    class Meta:
        table_name = "step"
        primary_key = CompositeKey("change", "number")
