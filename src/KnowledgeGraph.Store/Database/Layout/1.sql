-- Version 1: the ledger, the corrections, and the graph that follows from both.
-- Texts that repeat (types, rules, spellings) and entity ids are stored once and referred to by key.

CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE symbol (key INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
CREATE TABLE entity (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);

-- What was read -------------------------------------------------------------------------------------------------

CREATE TABLE document (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT,
    source TEXT,
    date TEXT,
    passages INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    reader TEXT NOT NULL,   -- what else the reading depends on: extractor, schema, catalogue
    text BLOB NOT NULL      -- UTF-8, zlib
);
CREATE INDEX document_by_fingerprint ON document (fingerprint);

CREATE TABLE passage (
    key INTEGER PRIMARY KEY,
    document INTEGER NOT NULL,
    position INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text TEXT NOT NULL
);
CREATE UNIQUE INDEX passage_by_document ON passage (document, position);
CREATE VIRTUAL TABLE passage_words USING fts5 (
    text, content = 'passage', content_rowid = 'key', tokenize = "porter unicode61 remove_diacritics 2");

-- An entity's record is the same in most documents that mention it.
CREATE TABLE record (key INTEGER PRIMARY KEY, entity INTEGER NOT NULL, hash TEXT NOT NULL UNIQUE, content TEXT NOT NULL);
CREATE INDEX record_by_entity ON record (entity);
CREATE TABLE document_record (record INTEGER NOT NULL, document INTEGER NOT NULL, PRIMARY KEY (record, document)) WITHOUT ROWID;
CREATE INDEX document_record_by_document ON document_record (document);

-- In mention and statement, entities are those that corrections left; read_* is what was read, where that differs.
CREATE TABLE mention (
    document INTEGER NOT NULL,
    position INTEGER NOT NULL,
    passage INTEGER NOT NULL,      -- position of the passage in the document
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    text INTEGER NOT NULL,         -- symbol
    kind INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    read_entity INTEGER,
    alias INTEGER NOT NULL,        -- symbol
    reason INTEGER NOT NULL,       -- symbol
    PRIMARY KEY (document, position)
) WITHOUT ROWID;
CREATE INDEX mention_by_entity ON mention (entity);
CREATE INDEX mention_by_read_entity ON mention (read_entity) WHERE read_entity IS NOT NULL;

CREATE TABLE sentence (
    key INTEGER PRIMARY KEY,
    passage INTEGER NOT NULL,      -- key
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "offset" INTEGER,              -- where its text stands in the passage's, if it does
    length INTEGER,
    text TEXT                      -- its text, where it does not
);
CREATE INDEX sentence_by_passage ON sentence (passage);

CREATE TABLE statement (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    document INTEGER NOT NULL,
    position INTEGER NOT NULL,
    subject INTEGER NOT NULL,
    type INTEGER NOT NULL,         -- symbol
    object INTEGER NOT NULL,
    polarity INTEGER NOT NULL,
    modality INTEGER NOT NULL,
    said_by INTEGER,
    date TEXT,
    "from" TEXT,
    "to" TEXT,
    confidence REAL NOT NULL,
    properties TEXT,               -- JSON; absent where empty
    rule INTEGER NOT NULL,         -- symbol
    trigger INTEGER NOT NULL,      -- symbol
    subject_mention INTEGER,
    object_mention INTEGER,
    sentence INTEGER NOT NULL,
    read_subject INTEGER,
    read_object INTEGER,
    read_said_by INTEGER,
    edge INTEGER,
    rejected_by INTEGER
);
CREATE INDEX statement_by_document ON statement (document);
CREATE INDEX statement_by_subject ON statement (subject);
CREATE INDEX statement_by_object ON statement (object);
CREATE INDEX statement_by_edge ON statement (edge) WHERE edge IS NOT NULL;
CREATE INDEX statement_by_speaker ON statement (said_by) WHERE said_by IS NOT NULL;
CREATE INDEX statement_by_read_subject ON statement (read_subject) WHERE read_subject IS NOT NULL;
CREATE INDEX statement_by_read_object ON statement (read_object) WHERE read_object IS NOT NULL;
CREATE INDEX statement_by_read_speaker ON statement (read_said_by) WHERE read_said_by IS NOT NULL;
CREATE INDEX statement_by_rejection ON statement (rejected_by) WHERE rejected_by IS NOT NULL;

CREATE TABLE correction (number INTEGER PRIMARY KEY AUTOINCREMENT, content TEXT NOT NULL, undone INTEGER NOT NULL);

-- The graph that follows ----------------------------------------------------------------------------------------

-- What readings and corrections give to each node, counted, so that a document is added or taken out without
-- looking at the others that mention the same entity.
CREATE TABLE node_mentions (node INTEGER PRIMARY KEY, count INTEGER NOT NULL);
CREATE TABLE node_spelling (node INTEGER NOT NULL, spelling INTEGER NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (node, spelling)) WITHOUT ROWID;
CREATE TABLE node_record (node INTEGER NOT NULL, record INTEGER NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (node, record)) WITHOUT ROWID;

CREATE TABLE node (key INTEGER PRIMARY KEY, labels TEXT NOT NULL, properties TEXT NOT NULL);   -- key: the entity's; JSON
CREATE TABLE edge (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    type INTEGER NOT NULL,         -- symbol
    source INTEGER NOT NULL,
    target INTEGER NOT NULL,
    date TEXT,
    "from" TEXT,
    "to" TEXT,
    confidence REAL NOT NULL,
    properties TEXT                -- JSON; absent where empty
);
CREATE INDEX edge_by_source ON edge (source);
CREATE INDEX edge_by_target ON edge (target);
