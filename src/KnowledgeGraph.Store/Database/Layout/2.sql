-- Version 2: names can be found with typing errors. The graph is made anew after this, which fills the tables.

CREATE TABLE spelling (
    key INTEGER PRIMARY KEY,
    node INTEGER NOT NULL,
    text TEXT NOT NULL,
    folded TEXT NOT NULL,          -- without case, accents and punctuation
    is_name INTEGER NOT NULL
);
CREATE INDEX spelling_by_node ON spelling (node);
CREATE INDEX spelling_by_folded ON spelling (folded);
CREATE VIRTUAL TABLE spelling_trigrams USING fts5 (folded, content = 'spelling', content_rowid = 'key', tokenize = 'trigram');
