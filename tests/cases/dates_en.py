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

TENSES = (
    # day of publication, text, values: the tense of the clause tells the year of a bare month
    ("2025-08-29", "The sum will be fixed when the draft is approved in December.", ("2025-12",)),
    ("2025-08-29", "Costs for bases will be added once the plan is compiled in December.", ("2025-12",)),
    ("2026-04-06", "A tax cut promised ahead of the February vote would cost 5 trillion yen.", ("2026-02",)),
    ("2025-10-01", "The figure that Washington had floated before the August summit was 3.8%.", ("2025-08",)),
    ("2025-11-12", "The council will set out its views in early December.", ("2025-12",)),
    ("2023-05-09", "China's budget went up by 7.2 percent in March.", ("2023-03",)),
    ("2025-07-15", "A request conveyed through diplomatic channels in May was ignored.", ("2025-05",)),
    ("2025-09-10", "She worked at the U.S. State Department until January.", ("2025-01",)),
    ("2025-09-10", "The ministry is to have it ready by March.", ("2026-03",)),
    ("2026-01-07", "No decision would be made before the papers are revised in December.", ("2026-12",)),
    ("2026-01-07", "The papers were revised in December.", ("2025-12",)),
    ("2026-02-20", "They agreed by November to cut it.", ("2025-11",)),
    ("2026-02-20", "The treaty must be ratified by November.", ("2026-11",)),
    ("2026-01-05", "In September, the panel will report.", ("2026-09",)),
    ("2026-01-05", "In September, the panel reported.", ("2025-09",)),
    # a week lies in the month of its middle day
    ("2026-04-06", "Jiji reported last week that it had asked.", ("2026-04",)),
    ("2026-01-02", "Last week he left.", ("2025-12",)),
    ("2025-12-31", "Next week he leaves.", ("2026-01",)),
    # words before a pair of years, capitals, the same day, a decade that is a duration
    ("2025-02-02", "Budget 2025-26: Defence gets more than in FY2024-25", ("2025/2026", "2024/2025")),
    ("2025-12-29", "a budget for Fiscal Year 2026, up from this Fiscal Year", ("FY2026", "FY2025")),
    ("2025-12-29", "On Dec. 16, 2022, it was adopted. Parties agreed the same day to raise taxes.", ("2022-12-16", "2022-12-16")),
    ("2025-12-29", "It has been flat for the last decade.", ()),
    ('2026-01-20', 'The Diet passed it in March, and it took effect in April.', ('2025-03', '2025-04')),
    ('2026-01-20', 'The plan, unveiled in September, is due for review in May.', ('2025-09', '2026-05')),
    ('2026-01-20', 'Trump, who visits in April, will bring it up.', ('2026-04',)),
    ('2026-01-20', 'A summit in February would be the first.', ('2026-02',)),
    ('2026-01-20', 'Elections due in July could change that.', ('2026-07',)),
    ('2026-01-20', 'He took office in October after winning the party vote in September.', ('2025-10', '2025-09')),
    ('2026-01-20', 'Officials aim to finish the draft before the end of March.', ('2026-03',)),
    ('2026-01-20', 'Since taking office in October she has said little.', ('2025-10',)),
    ('2026-01-20', 'The ministry, which asked for the money in August, got it in December.', ('2025-08', '2025-12')),
    ('2026-01-20', 'Seoul promised in November to go to 3.5 percent.', ('2025-11',)),
    ('2026-01-20', 'Under the accord signed in July, tariffs fall.', ('2025-07',)),
    ('2026-01-20', 'By June the panel must report.', ('2026-06',)),
    ('2026-01-20', 'The November accord binds both.', ('2025-11',)),
    ('2026-01-20', 'the draft will be put to the Cabinet in the week of March 9', ('2026-03-09',)),
    ('2026-01-20', 'a revised pledge is to be tabled at the July summit in Ankara', ('2026-07',)),
    ('2026-01-20', "at last July's summit and next July's summit", ('2025-07', '2026-07')),
    ('2026-12-05', 'The budget is to be approved in late December and sent to the Diet in January.', ('2026-12', '2027-01')),
    ('2026-12-05', 'It goes into effect in April.', ('2027-04',)),
    ('2026-12-05', 'Japan raised it in April.', ('2026-04',)),
    ('2026-12-28', 'The Diet opens in January.', ('2027-01',)),
    ('2026-01-03', 'In the December budget, the Cabinet set aside 9 trillion yen.', ('2025-12',)),
    ('2026-01-03', 'Hegseth is expected in Tokyo this month and in Seoul in March.', ('2026-01', '2026-03')),
    ('2026-01-03', 'which she announced in October and repeated in December', ('2025-10', '2025-12')),
    ('2026-02-20', 'Lawmakers want it done by May, officials said in January.', ('2026-05', '2026-01')),
    ('2026-02-20', 'The old government fell in October, its successor faces a vote in June.', ('2025-10', '2026-06')),
)  # fmt: skip
