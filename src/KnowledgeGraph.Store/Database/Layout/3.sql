-- Version 3: the graph as queries read it, in pieces that are read when they are needed. It says which revision of the file it
-- shows; every change of the graph makes a new revision, and an image of another one is never used.

CREATE TABLE IF NOT EXISTS image (section TEXT NOT NULL, piece INTEGER NOT NULL, content BLOB NOT NULL, PRIMARY KEY (section, piece));
