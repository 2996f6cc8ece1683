"""From text to findings: pure functions, no clock, no file, no network, no database.

``findings.find_findings`` is the one door. Words and patterns of a language live in
``languages`` as plain data. Percentages, dates, outlets and speakers are found by small named
rules; what a figure is and what is said of it is weighed, and each claim names what spoke loudest.
"""

EXTRACTOR = "9"
"""Version of rules and weights; the archive keeps it, so that old findings can be told from new."""
