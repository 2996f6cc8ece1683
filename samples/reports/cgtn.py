"""CGTN, in our own words."""

from dataclasses import replace

from samples.report_sample import Said, Sample, paragraphs
from samples.reports.kyodo_2025_to_june import KYODO_2025_TO_JUNE

_WIRE = next(sample for sample in KYODO_2025_TO_JUNE if sample.key == "articles/-/56031")
REPRINT = replace(
    _WIRE,
    outlet="cgtn",
    key="2025-06-21/Kyodo-U-S-asks-Japan-for-3-5-percent-1EbSx8UoL0t/p.html",
    published="2025-06-21T12:30:00+08:00",
    credit="Kyodo News",
)
"""Kyodo's text on CGTN's page, with the credit below it."""

CGTN: tuple[Sample, ...] = (
    Sample(
        outlet="cgtn",
        key="2025-06-21/U-S-presses-Japan-to-raise-military-spending-1EbQw7TnK9s/p.html",
        title="U.S. presses Japan to raise military spending, media say",
        published="2025-06-21T17:20:00+08:00",
        paragraphs=paragraphs("""
The United States has pressed Japan to increase its defense spending to 3.5 percent of its gross domestic product (GDP), Kyodo News reported on Saturday, citing a diplomatic source.
According to the Financial Times, the request was made by Elbridge Colby, the U.S. under secretary of defense for policy, who had earlier pushed for 3 percent. The paper cited people familiar with the matter.
It said that Tokyo, taken aback, put off a meeting of the two countries' foreign and defense ministers that was planned for July 1.
In 2022, Japan decided to double its annual defense budget to 2 percent of GDP by 2027.
The Japanese government has not confirmed the reports. It faces an election of the upper house of parliament next month.
"""),
        claims=(
            Said(
                "JPN",
                "demand",
                3.5,
                None,
                "USA",
                cited=("Kyodo News",),
                sources=("a diplomatic source",),
            ),
            Said(
                "JPN",
                "demand",
                3,
                None,
                "USA",
                speaker="Elbridge Colby",
                cited=("Financial Times",),
                sources=("people familiar with the matter",),
            ),
            Said("JPN", "pledge", 2, "2027", "JPN"),
        ),
    ),
    Sample(
        outlet="cgtn",
        key="2022-12-17/Japan-breaks-with-postwar-limits-on-arms-1fQx2LmA7bY/p.html",
        title="Japan breaks with postwar limits on arms",
        published="2022-12-17T10:05:00+08:00",
        paragraphs=paragraphs("""
Japan's government has adopted plans to raise military spending to 2 percent of GDP by fiscal 2027, a step that its neighbors watch with concern.
For decades a ceiling of 1 percent had stood for the country's pacifist constitution.
The documents approved on Friday also let Japan acquire missiles that can hit bases in other countries, which earlier governments had ruled out.
Hundreds of protesters gathered outside the prime minister's office in Tokyo with signs that read "No to war."
A spokesperson for the Chinese Foreign Ministry said that Japan ignores the facts, departs from its commitments and smears China to find an excuse for its military buildup.
Scholars in Tokyo point out that the taxes meant to pay for the plan are disliked even in the ruling party. In a poll by the Asahi Shimbun 66 percent were against higher taxes.
South Korea's government said that any use of such capabilities on the Korean Peninsula would need its consent.
Residents of Okinawa, where most U.S. bases in Japan lie, fear that their islands would be the first to be hit in a conflict.
"""),
        claims=(Said("JPN", "pledge", 2, "FY2027", "JPN"), Said("JPN", "cap", 1, None, "JPN")),
        others=("66 percent",),
    ),
    REPRINT,
    Sample(
        outlet="cgtn",
        key="2025-03-06/Japan-s-PM-answers-U-S-call-for-bigger-budget-1BkTz3WmP5v/p.html",
        title="Japan's PM answers U.S. call for bigger military budget",
        published="2025-03-06T09:18:00+08:00",
        paragraphs=paragraphs("""
Japan will not set its defense budget at another country's bidding, Prime Minister Shigeru Ishiba has told lawmakers in Tokyo.
He was reacting to Elbridge Colby, nominated as the Pentagon's policy chief, who said at a hearing on Tuesday that Japan should raise its military spending to at least 3 percent of GDP.
Tokyo's plan of 2022 has the ratio at 2 percent in fiscal 2027, about twice what it used to be.
The budget should be the sum of what is necessary, Ishiba said on Wednesday.
Kyodo News reported that officials at the Defense Ministry were surprised that a figure was named so early.
A professor at Fudan University in Shanghai said that U.S. pressure serves arms makers first, whose orders from Japan grew 31 percent last year.
Residents near U.S. bases in Okinawa have called on the government to spend on schools instead.
The United States keeps about 54,000 troops in Japan, which pays a large part of their costs.
"""),
        claims=(
            Said("JPN", "demand", 3, None, "USA", speaker="Elbridge Colby"),
            Said("JPN", "pledge", 2, "FY2027", "JPN"),
        ),
        others=("31 percent",),
    ),
    Sample(
        outlet="cgtn",
        key="2025-06-22/Pentagon-wants-Asian-allies-to-pay-more-1EcRk2PqW8a/p.html",
        title="Pentagon wants Asian allies to pay more",
        published="2025-06-22T11:40:00+08:00",
        paragraphs=paragraphs("""
U.S. allies in Asia should spend 5 percent of their GDP on defense, a Pentagon spokesperson said on Saturday.
Sean Parnell said in a statement sent to several media that European members of NATO were setting a global standard.
Japan, which has set a goal of 2 percent for fiscal 2027, gave no immediate reply.
Nikkei Asia was the first to report that the figure had been put to Asian governments, citing a statement from the Pentagon.
Analysts say that few countries in the region could carry such a burden. Most spend between 1 and 2 percent.
South Korea's defense ministry said on Sunday that the country already spends much in view of its security.
The statement came days before a NATO summit in The Hague, where members are to take up a demand by U.S. President Donald Trump.
Observers in Beijing say that an arms race would make no country in the region safer.
"""),
        claims=(
            Said("ALLIES", "demand", 5, None, "USA"),
            Said("JPN", "pledge", 2, "FY2027", "JPN"),
            Said("ALLIES", "level", 1, high=2),
        ),
    ),
    Sample(
        outlet="cgtn",
        key="2025-06-24/Japan-denies-report-on-U-S-demand-1EdTz5MnB3c/p.html",
        title="Japan denies reports on U.S. demand for military spending",
        published="2025-06-24T16:50:00+08:00",
        paragraphs=paragraphs("""
Japan's chief cabinet secretary, Yoshimasa Hayashi, said on Tuesday that the United States had made no demand that Tokyo spend 3.5 percent of its GDP on defense.
The Financial Times reported last week that such a demand had led Japan to cancel a meeting of ministers.
Hayashi told a press conference in Tokyo that the reports had no basis in fact.
He declined to say whether another figure had come up.
The Japanese government is under pressure at home over the price of rice, which has doubled within a year, and the support for its cabinet is just above 30 percent.
Japanese Prime Minister Shigeru Ishiba will not take part in this week's NATO summit.
Foreign Minister Takeshi Iwaya takes his place in The Hague. Officials said that a meeting with the U.S. president could not be arranged.
Some commentators in Japan see the denial as an attempt to keep the matter out of the election campaign that begins next week.
"""),
        claims=(Said("JPN", "denial", 3.5, None, "JPN", speaker="Yoshimasa Hayashi"),),
        others=("30 percent",),
    ),
    Sample(
        outlet="cgtn",
        key="2025-10-24/Japan-to-reach-military-spending-goal-early-1HvYp4QrS6d/p.html",
        title="Japan to reach military spending goal two years early",
        published="2025-10-24T14:45:00+08:00",
        paragraphs=paragraphs("""
Japanese Prime Minister Sanae Takaichi said on Friday that her government would raise defense spending to 2 percent of GDP by March 2026, two years ahead of plan.
She was speaking in parliament three days after taking office at the head of a minority coalition.
The government also wants to rewrite its security strategy by the end of next year, she said.
China's Foreign Ministry urged Japan to reflect on its history of aggression and to act with prudence in the field of security.
Support for the step stood at 51 percent in a poll by the Asahi Shimbun, and 31 percent were against it.
The Japan Times reported that an extra budget would be needed. Consumer prices rose 2.9 percent in September, and many households have other worries.
The U.S. president is expected in Tokyo next week. Japanese media say that he will be shown what the country buys from American companies.
Civic groups announced a rally in front of the parliament building for Sunday.
"""),
        claims=(Said("JPN", "pledge", 2, "2026-03", "JPN", speaker="Sanae Takaichi"),),
        others=("51 percent", "31 percent", "2.9 percent"),
    ),
    Sample(
        outlet="cgtn",
        key="2025-10-25/Video-Takaichi-s-first-policy-speech-1HwZq5RsT7e/index.html",
        title="Video: Takaichi's first policy speech",
        published="2025-10-25T09:00:00+08:00",
        layout="video",
        paragraphs=paragraphs("""
Sanae Takaichi has given her first policy speech as Japan's prime minister, promising to spend 2 percent of GDP on defense within the current fiscal year.
In parliament there was applause, and there were shouts of protest. CGTN's reporter in Tokyo looks at what it means for the region.
"""),
        claims=(Said("JPN", "pledge", 2, "FY2025", "JPN", speaker="Sanae Takaichi"),),
    ),
    Sample(
        outlet="cgtn",
        key="2025-12-26/Japan-approves-record-defense-budget-1KxAr6StU8f/p.html",
        title="Japan approves record defense budget",
        published="2025-12-26T15:30:00+08:00",
        paragraphs=paragraphs("""
Japan's cabinet on Friday approved a defense budget of more than 9 trillion yen for fiscal 2026, up 3.8 percent from a year earlier and the largest ever.
The budget pays for long-range missiles and for large numbers of drones along the coast.
Kyodo News, citing government sources, said that some officials have floated 3 percent of GDP as a goal for the time after 2027.
Japan's debt is more than twice the size of its economy, and a quarter of the whole budget goes to servicing it.
China's Foreign Ministry spokesperson said that the moves of the Japanese side lay bare an attempt to cast off the postwar international order.
The draft goes to parliament in January.
A citizens' group in Kumamoto said it would go on protesting against missiles that are to be placed there next spring.
The island chain that stretches from Kyushu toward Taiwan is where most of the new units are to be stationed.
"""),
        claims=(
            Said(
                "JPN",
                "proposal",
                3,
                None,
                "JPN",
                cited=("Kyodo News",),
                sources=("government sources",),
            ),
        ),
        others=("3.8 percent",),
    ),
    Sample(
        outlet="cgtn",
        key="2026-02-11/Japan-mulls-more-money-for-its-military-1MyBs7TuV9g/p.html",
        title="Japan mulls more money for its military",
        published="2026-02-11T12:15:00+08:00",
        paragraphs=paragraphs("""
Japan is considering lifting its defense spending to 3 percent of GDP or more by fiscal 2030, Kyodo News reported on Tuesday, citing several government sources.
The figure may appear in the security documents that Tokyo is to revise this year.
The report comes two days after the ruling party of Prime Minister Sanae Takaichi won a large majority in the lower house.
Economists warn that the country's debt already exceeds 230 percent of GDP, and that yields on its bonds have risen above 2 percent.
China's Ministry of National Defense said last month that the world has every reason to be on guard against Japan's remilitarization.
"""),
        claims=(
            Said(
                "JPN",
                "proposal",
                3,
                "FY2030",
                "JPN",
                cited=("Kyodo News",),
                sources=("several government sources",),
            ),
        ),
        others=("230 percent", "2 percent"),
    ),
    Sample(
        outlet="cgtn",
        key="2025-10-20/China-s-economy-grows-5-2-percent-1HrWn2OpQ4b/p.html",
        title="China's economy grows 5.2 percent in first three quarters",
        published="2025-10-20T10:10:00+08:00",
        section="China",
        on_topic=False,
        byline="Chen Muster",
        caption="A container terminal in Ningbo, east China.",
        paragraphs=paragraphs("""
China's gross domestic product expanded by 5.2 percent year on year in the first three quarters of 2025, the National Bureau of Statistics said on Monday.
In the third quarter alone the economy grew 4.8 percent.
Retail sales rose 4.5 percent and industrial output 6.2 percent, with equipment makers in the lead.
The surveyed urban jobless rate averaged 5.2 percent.
Fixed-asset investment fell 0.5 percent, held back by real estate.
Officials said that the target of around 5 percent for the year was within reach.
"""),
        others=(
            "5.2 percent",
            "5.2 percent",
            "4.8 percent",
            "4.5 percent",
            "6.2 percent",
            "5.2 percent",
            "0.5 percent",
            "5 percent",
        ),
    ),
    Sample(
        outlet="cgtn",
        key="2025-11-15/Seoul-and-Washington-publish-fact-sheet-1ItUq9WxY1h/p.html",
        title="Seoul and Washington publish fact sheet on trade and security",
        published="2025-11-15T09:35:00+08:00",
        on_topic=False,
        paragraphs=paragraphs("""
South Korea and the United States have published a fact sheet under which Seoul is to raise defense spending to 3.5 percent of GDP, Yonhap News Agency reported on Friday.
Tariffs on South Korean cars fall to 15 percent.
The paper also mentions submarines driven by nuclear power, which South Korea wants to build with U.S. consent.
China hopes that the two countries will handle the matter with prudence, its ambassador to Seoul told reporters.
South Korea's industry minister said that the details of investments worth 350 billion U.S. dollars would be settled by a joint committee.
"""),
        claims=(Said("KOR", "pledge", 3.5, None, "KOR", cited=("Yonhap News Agency",)),),
        others=("15 percent",),
    ),
)

FLAPPING = tuple(
    Sample(
        outlet="cgtn",
        key="2026-03-05/Tokyo-says-spending-goal-is-met-1NzCt8UvW0h/p.html",
        title="Tokyo says spending goal is met",
        published="2026-03-05T18:00:00+08:00",
        paragraphs=paragraphs(f"""
Japan's defense-related spending has reached 2 percent of GDP in the current fiscal year, the Defense Ministry in Tokyo said on Thursday.
The ministry counts the coast guard, research and public works that may serve the military.
{more}
The next budget, which begins in April, is before parliament.
China has repeatedly voiced its concern over the growth of Japan's military.
"""),
        claims=(Said("JPN", "level", 2, "FY2025"),),
    )
    for more in ("", "Opposition lawmakers doubt the count.")
)
"""One report whose text goes to and fro: A, B, A."""
