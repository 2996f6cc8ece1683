"""Words and patterns by language, as plain tuples and mappings; no rule lives here."""
