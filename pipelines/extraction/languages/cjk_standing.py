"""Figures that everybody knows whose they are, where a sentence only mentions them: 防衛費2%は…."""

STANDING: tuple[tuple[str, str, str, int, int], ...] = (
    ("JPN", "2", "pledge", 2022, 2040),
    ("JPN", "1", "cap", 1976, 1987),
    ("JPN", "3.5", "demand", 2025, 2040),
    ("JPN", "5", "demand", 2025, 2040),
    ("NATO", "2", "pledge", 2006, 2025),
    ("NATO", "5", "pledge", 2025, 2040),
    ("NATO", "3.5", "pledge", 2025, 2040),
    ("NATO", "1.5", "pledge", 2025, 2040),
    ("ALLIES", "5", "demand", 2025, 2040),
    ("KOR", "3.5", "pledge", 2025, 2040),
    ("KOR", "3.8", "demand", 2025, 2040),
    ("TWN", "5", "pledge", 2025, 2040),
    ("TWN", "10", "demand", 2024, 2040),
    ("AUS", "2.4", "pledge", 2024, 2040),
    ("AUS", "3.5", "demand", 2025, 2040),
    ("ESP", "5", "denial", 2025, 2040),
    ("ESP", "2.1", "pledge", 2025, 2040),
    ("DEU", "3.5", "pledge", 2025, 2040),
    ("GBR", "2.5", "pledge", 2024, 2040),
    ("SGP", "6", "cap", 1990, 2040),
)
"""Spender, percent, kind; first and last year of publication in which that is what it is.

Source: NATO's declarations of Wales (2014) and The Hague (2025), Japan's strategy of December
2022 and cabinet decision of November 1976, statements of the governments named.
"""
