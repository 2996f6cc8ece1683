"""From text to findings: pure functions, no clock, no file, no network, no database.

``findings.find_findings`` is the one door. Words and patterns of a language live in
``languages`` as plain data; rules are small named functions, and each claim keeps the names
of those that made it.
"""

EXTRACTOR = "7"
"""Version of the rules; the archive keeps it, so that old findings can be told from new."""
