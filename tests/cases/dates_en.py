"""Dates of English news, read on Saturday, 21 June 2025: value → spellings, each with its quote."""

STATED = {
    "2025-07-01": (("the July 1 talks", "July 1"), ("on 1 July 2025", "1 July 2025"), ("by July 1, 2025", "July 1, 2025"), ("2025-07-01", "2025-07-01")),
    "2025-06-20": (("said on Friday", "Friday"), ("said yesterday", "yesterday")),
    "2025-06-21": (("said Saturday", "Saturday"), ("today adopted", "today")),
    "2025-06-22": (("leaves tomorrow", "tomorrow"),),
    "2025-06-13": (("8 days ago", "8 days ago"),),
    "2025-05": (("in late May", "late May"), ("last month", "last month"), ("met in May", "May")),
    "2025-07": (("due next month", "next month"), ("will meet in July", "July")),
    "2026-03": (("by the end of March 2026", "March 2026"),),
    "2022-12": (("since December 2022", "December 2022"),),
    "2024-12": (("adopted last December", "last December"),),
    "2027": (("by 2027", "2027"), ("in mid-2027", "mid-2027")),
    "2024": (("last year", "last year"), ("a year ago", "a year ago")),
    "FY2027": (("by fiscal 2027", "fiscal 2027"), ("in fiscal year 2027", "fiscal year 2027"), ("FY2027", "FY2027"), ("FY27", "FY27"), ("the year ending March 2028", "the year ending March 2028")),
    "FY2025": (("this fiscal year", "this fiscal year"), ("the current fiscal year", "current fiscal year"), ("the year that began April 1", "the year that began April 1")),
    "FY2026": (("next fiscal year", "next fiscal year"),),
    "2033/2034": (("by 2033-34", "2033-34"), ("in 2033/34", "2033/34")),
    "196X": (("in the 1960s", "the 1960s"),),
    "198X": (("in the '80s", "the '80s"), ("in the late 1980s", "the late 1980s")),
    "2024-07/2024-09": (("in Q3 2024", "Q3 2024"), ("in the third quarter of 2024", "the third quarter of 2024"), ("in the third quarter of last year", "the third quarter of last year")),
    "2025-01/2025-06": (("in the first half of this year", "the first half of this year"),),
    "2025-01-20": (("on January 20 this year", "January 20 this year"), ("on Jan. 20", "Jan. 20")),
}  # fmt: skip

NEAR_MISSES = (
    "over five years", "recently", "decades ago it was", "two-plus-two talks", "2,000 troops", "$2027", "it may be so",
    "they march on", "1900 missiles", "about 2% today",
)  # fmt: skip

CAUGHT = (
    # 2026-11-23: "the last year of the programme" is not the year before
    ("in 1990, the last year of the programme", ("1990",)),
    # 2026-11-23: a fiscal year that starts is named by the day, not swallowed
    ("before the fiscal year starts April 1", ("2026-04-01",)),
)
