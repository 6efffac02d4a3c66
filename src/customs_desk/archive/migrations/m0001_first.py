"""The first schema."""

from __future__ import annotations

from typing import Any

_TABLES = (
    """CREATE TABLE accession (
        id INTEGER PRIMARY KEY,
        begun TEXT NOT NULL,
        what TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE article (
        id INTEGER PRIMARY KEY,
        slot INTEGER NOT NULL UNIQUE,
        state INTEGER NOT NULL,
        accession INTEGER NOT NULL REFERENCES accession (id),
        digest BLOB NOT NULL UNIQUE,
        seal BLOB NOT NULL,
        title TEXT NOT NULL,
        title_made INTEGER NOT NULL,
        published TEXT,
        first INTEGER,
        last INTEGER,
        bounds TEXT,
        basis TEXT NOT NULL,
        year INTEGER,
        source TEXT,
        author TEXT,
        place TEXT,
        language TEXT NOT NULL,
        names TEXT NOT NULL,
        words INTEGER NOT NULL,
        lead TEXT NOT NULL,
        name TEXT NOT NULL,
        came_from TEXT NOT NULL,
        encoding TEXT NOT NULL,
        size INTEGER NOT NULL,
        added TEXT NOT NULL,
        corrected TEXT NOT NULL,
        title_key TEXT NOT NULL,
        source_key TEXT NOT NULL,
        author_key TEXT NOT NULL,
        place_key TEXT NOT NULL,
        name_key TEXT NOT NULL,
        people_key TEXT NOT NULL,
        organisations_key TEXT NOT NULL,
        places_key TEXT NOT NULL,
        instruments_key TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE original (
        article INTEGER PRIMARY KEY REFERENCES article (id),
        size INTEGER NOT NULL,
        packed BLOB NOT NULL
    ) STRICT""",
    """CREATE TABLE reading (
        article INTEGER PRIMARY KEY REFERENCES article (id),
        rules INTEGER NOT NULL,
        text BLOB,
        packed BLOB NOT NULL
    ) STRICT""",
    """CREATE TABLE event (
        id INTEGER PRIMARY KEY,
        article INTEGER NOT NULL REFERENCES article (id),
        first INTEGER,
        last INTEGER,
        kind TEXT NOT NULL,
        inferred INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE name (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        folded TEXT NOT NULL,
        UNIQUE (kind, text)
    ) STRICT""",
    """CREATE TABLE spelling (
        folded TEXT NOT NULL,
        name INTEGER NOT NULL REFERENCES name (id),
        PRIMARY KEY (folded, name)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE appearance (
        name INTEGER NOT NULL REFERENCES name (id),
        article INTEGER NOT NULL REFERENCES article (id),
        PRIMARY KEY (name, article)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE correction (
        article INTEGER NOT NULL REFERENCES article (id),
        field TEXT NOT NULL,
        value TEXT NOT NULL,
        made TEXT NOT NULL,
        PRIMARY KEY (article, field)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE word (
        key TEXT NOT NULL,
        word TEXT NOT NULL,
        PRIMARY KEY (key, word)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE change (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        made TEXT NOT NULL,
        action TEXT NOT NULL,
        field TEXT NOT NULL,
        count INTEGER NOT NULL,
        accession INTEGER REFERENCES accession (id),
        undone INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE step (
        change INTEGER NOT NULL REFERENCES change (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        packed BLOB NOT NULL,
        PRIMARY KEY (change, number)
    ) STRICT, WITHOUT ROWID""",
)
_INDEXES = (
    # All that finding and counting need of an article, so that its wide row is not read.
    "CREATE INDEX article_found ON article (slot, state, language, year, source)",
    "CREATE INDEX article_slot ON article (state, slot)",
    "CREATE INDEX article_title ON article (state, title_key)",
    "CREATE INDEX article_source ON article (state, source_key)",
    "CREATE INDEX article_author ON article (state, author_key)",
    "CREATE INDEX article_place ON article (state, place_key)",
    "CREATE INDEX article_language ON article (state, language)",
    "CREATE INDEX article_year ON article (state, year)",
    "CREATE INDEX article_words ON article (state, words)",
    "CREATE INDEX article_added ON article (state, added)",
    "CREATE INDEX article_name ON article (state, name_key)",
    "CREATE INDEX article_accession ON article (accession)",
    "CREATE INDEX event_first ON event (first, last)",
    "CREATE INDEX event_article ON event (article)",
    "CREATE INDEX appearance_article ON appearance (article)",
    "CREATE INDEX name_folded ON name (folded)",
    "CREATE INDEX spelling_name ON spelling (name)",
)
# The index holds folded words; the view gives SQLite the same words again, for its own check,
# for a rebuild and for taking a row out. Its functions are registered by `connection.py`.
_SEARCH = (
    """CREATE VIEW searched AS
        SELECT a.slot AS slot,
            desk_words(CASE a.title_made WHEN 1 THEN '' ELSE a.title END) AS title,
            desk_words(a.source) AS source,
            desk_words(a.author) AS author,
            desk_words(a.place) AS place,
            desk_body(o.packed, o.size, a.encoding, r.text, r.packed) AS body
        FROM article a
        JOIN original o ON o.article = a.id
        JOIN reading r ON r.article = a.id""",
    """CREATE VIRTUAL TABLE search USING fts5 (
        title, source, author, place, body,
        content = 'searched', content_rowid = 'slot',
        tokenize = 'unicode61 remove_diacritics 0'
    )""",
    "INSERT INTO search (search, rank) VALUES ('automerge', 16)",
)


def up(_migrator: Any, db: Any) -> None:
    """Make every table, index and view."""
    for statement in (*_TABLES, *_INDEXES, *_SEARCH):
        db.execute_sql(statement)
