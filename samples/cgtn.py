"""CGTN, in our own words."""

from samples.report_sample import Sample, paragraphs

CGTN: tuple[Sample, ...] = (
    Sample(
        outlet="cgtn",
        key="2025-06-21/U-S-presses-Japan-to-raise-military-spending-1EbQw7TnK9s/p.html",
        title="U.S. presses Japan to raise military spending, media say",
        published="2025-06-21T17:20:00+08:00",
        section="World",
        paragraphs=paragraphs("""
The United States has pressed Japan to increase its defense spending to 3.5 percent of its gross domestic product (GDP), Kyodo News reported on Saturday, citing a diplomatic source.
According to the Financial Times, the request was made by Elbridge Colby, the U.S. under secretary of defense for policy, who had earlier pushed for 3 percent. The paper cited people familiar with the matter.
In 2022, Japan decided to double its annual defense budget to 2 percent of GDP by 2027.
"""),
        claims=(
            ("JPN", "demand", 3.5, None, "USA"),
            ("JPN", "demand", 3, None, "USA"),
            ("JPN", "pledge", 2, "2027", "JPN"),
        ),
    ),
    Sample(
        outlet="cgtn",
        key="2022-12-17/Japan-breaks-with-postwar-limits-on-arms-1fQx2LmA7bY/p.html",
        title="Japan breaks with postwar limits on arms",
        published="2022-12-17T10:05:00+08:00",
        section="World",
        paragraphs=paragraphs("""
Japan's government has adopted plans to raise military spending to 2 percent of GDP by fiscal 2027, a step that neighbors watch with concern.
For decades the 1 percent ceiling had stood for the country's pacifist constitution.
Protesters gathered outside the prime minister's office in Tokyo on Friday.
"""),
        claims=(("JPN", "pledge", 2, "FY2027", "JPN"), ("JPN", "cap", 1, None, "JPN")),
    ),
    Sample(
        outlet="cgtn",
        key="2025-06-22/Pentagon-Asian-allies-should-spend-5-percent-1EcRk2PqW8a/p.html",
        title="Pentagon: Asian allies should spend 5 percent of GDP on defense",
        published="2025-06-22T11:40:00+08:00",
        section="World",
        paragraphs=paragraphs("""
U.S. allies in Asia should spend 5 percent of their GDP on defense, a Pentagon spokesperson said on Saturday.
Japan, which has set a goal of 2 percent for fiscal 2027, gave no immediate reply.
"""),
        claims=(("ALLIES", "demand", 5, None, "USA"), ("JPN", "pledge", 2, "FY2027", "JPN")),
    ),
    Sample(
        outlet="cgtn",
        key="2025-06-24/Japan-denies-report-on-U-S-demand-1EdTz5MnB3c/p.html",
        title="Japan denies report on U.S. demand for 3.5 percent",
        published="2025-06-24T16:50:00+08:00",
        section="World",
        paragraphs=paragraphs("""
Japan's chief cabinet secretary, Yoshimasa Hayashi, said on Tuesday that the United States had made no demand that Tokyo spend 3.5 percent of its GDP on defense.
The Financial Times had reported last week that such a demand was made.
"""),
        claims=(("JPN", "denial", 3.5, None, "JPN"),),
    ),
    Sample(
        outlet="cgtn",
        key="2025-10-24/Japan-to-reach-military-spending-goal-early-1HvYp4QrS6d/p.html",
        title="Japan to reach military spending goal two years early",
        published="2025-10-24T14:45:00+08:00",
        section="World",
        paragraphs=paragraphs("""
Japanese Prime Minister Sanae Takaichi said on Friday that her government would raise defense spending to 2 percent of GDP by March 2026, two years ahead of plan.
Support for the move stood at 51 percent in a poll by the Asahi Shimbun.
China urged Japan to reflect on its history of aggression.
"""),
        claims=(("JPN", "pledge", 2, "2026-03", "JPN"),),
    ),
    Sample(
        outlet="cgtn",
        key="2025-10-25/Video-Takaichi-s-first-policy-speech-1HwZq5RsT7e/index.html",
        title="Video: Takaichi's first policy speech",
        published="2025-10-25T09:00:00+08:00",
        section="World",
        layout="video",
        paragraphs=paragraphs("""
Sanae Takaichi has given her first policy speech as Japan's prime minister, promising to spend 2 percent of GDP on defense within the current fiscal year.
"""),
        claims=(("JPN", "pledge", 2, "FY2025", "JPN"),),
    ),
    Sample(
        outlet="cgtn",
        key="2025-12-26/Japan-approves-record-defense-budget-1KxAr6StU8f/p.html",
        title="Japan approves record defense budget",
        published="2025-12-26T15:30:00+08:00",
        section="World",
        paragraphs=paragraphs("""
Japan's cabinet approved a defense budget of more than 9 trillion yen for fiscal 2026 on Friday, up 3.8 percent from a year earlier.
Kyodo News, citing government sources, said that some officials have floated 3 percent of GDP as a goal for the time after 2027.
"""),
        claims=(("JPN", "proposal", 3, None, "JPN"),),
    ),
    Sample(
        outlet="cgtn",
        key="2026-02-11/Japan-mulls-3-percent-of-GDP-for-military-1MyBs7TuV9g/p.html",
        title="Japan mulls 3 percent of GDP for its military",
        published="2026-02-11T12:15:00+08:00",
        section="World",
        paragraphs=paragraphs("""
Japan is considering lifting its defense spending to 3 percent of GDP by fiscal 2030, Kyodo News reported on Tuesday, citing several government sources.
Economists warn that the country's debt already exceeds 230 percent of GDP.
"""),
        claims=(("JPN", "proposal", 3, "FY2030", "JPN"),),
    ),
    Sample(
        outlet="cgtn",
        key="2025-10-20/China-s-economy-grows-5-2-percent-1HrWn2OpQ4b/p.html",
        title="China's economy grows 5.2 percent in first three quarters",
        published="2025-10-20T10:10:00+08:00",
        section="China",
        on_topic=False,
        paragraphs=paragraphs("""
China's gross domestic product expanded 5.2 percent year on year in the first three quarters of 2025, the National Bureau of Statistics said on Monday.
Retail sales rose 4.5 percent and the surveyed urban jobless rate averaged 5.2 percent.
"""),
    ),
    Sample(
        outlet="cgtn",
        key="2025-11-15/Seoul-and-Washington-publish-fact-sheet-1ItUq9WxY1h/p.html",
        title="Seoul and Washington publish fact sheet on trade and security",
        published="2025-11-15T09:35:00+08:00",
        section="World",
        on_topic=False,
        paragraphs=paragraphs("""
South Korea and the United States have published a fact sheet under which Seoul is to raise defense spending to 3.5 percent of GDP, Yonhap reported.
Tariffs on South Korean cars fall to 15 percent.
"""),
        claims=(("KOR", "pledge", 3.5, None, "KOR"),),
    ),
)

FLAPPING = (
    Sample(
        outlet="cgtn",
        key="2026-03-05/Tokyo-says-2-percent-goal-is-met-1NzCt8UvW0h/p.html",
        title="Tokyo says 2-percent goal is met",
        published="2026-03-05T18:00:00+08:00",
        section="World",
        paragraphs=paragraphs("""
Japan's defense-related spending has reached 2 percent of GDP in the current fiscal year, the Defense Ministry said on Thursday.
"""),
        claims=(("JPN", "level", 2, "FY2025", None),),
    ),
    Sample(
        outlet="cgtn",
        key="2026-03-05/Tokyo-says-2-percent-goal-is-met-1NzCt8UvW0h/p.html",
        title="Tokyo says 2-percent goal is met",
        published="2026-03-05T18:00:00+08:00",
        section="World",
        paragraphs=paragraphs("""
Japan's defense-related spending has reached 2 percent of GDP in the current fiscal year, the Defense Ministry said on Thursday.
Opposition lawmakers doubt the count.
"""),
        claims=(("JPN", "level", 2, "FY2025", None),),
    ),
)
"""One report whose text goes to and fro: A, B, A."""

REPRINT = Sample(
    outlet="cgtn",
    key="2025-06-21/Kyodo-U-S-asks-Japan-for-3-5-percent-1EbSx8UoL0t/p.html",
    title="U.S. asks Japan to raise defense spending to 3.5 pct of GDP: source",
    published="2025-06-21T12:30:00+08:00",
    section="World",
    byline="Kyodo News",
    layout="reprint",
    paragraphs=paragraphs("""
WASHINGTON - The U.S. government has asked Japan to raise its defense spending to 3.5 percent of gross domestic product, a diplomatic source said Friday, a demand that goes far beyond what Tokyo has planned.
The request was made in recent weeks. In March, the administration of President Donald Trump had sought 3 percent.
Japan has decided to bring its outlays to 2 percent of GDP by fiscal 2027.
The Financial Times reported that Tokyo called off a meeting of foreign and defense ministers that had been set for July 1.
"""),
    claims=(
        ("JPN", "demand", 3.5, None, "USA"),
        ("JPN", "demand", 3, None, "USA"),
        ("JPN", "pledge", 2, "FY2027", "JPN"),
    ),
)
"""Kyodo's text on CGTN's page, with the credit."""
