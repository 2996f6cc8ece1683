-- One hash over all that was found in a revision, so that a changed byte of it can be named.
CREATE TABLE seals (
    revision INTEGER PRIMARY KEY REFERENCES revisions(id),
    sha256 TEXT NOT NULL
) STRICT;
