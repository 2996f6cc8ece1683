"""Kyodo News, in our own words."""

from samples.report_sample import Sample, paragraphs

KYODO: tuple[Sample, ...] = (
    Sample(
        outlet="kyodo",
        key="news/2022/11/4a1f0c9b27de-kishida-sets-2-pct-goal.html",
        title="Japan PM Kishida sets 2% of GDP as defense budget goal for FY 2027",
        published="2022-11-28T20:14:00+09:00",
        layout="older",
        section="Japan",
        paragraphs=paragraphs("""
Prime Minister Fumio Kishida on Monday told two Cabinet ministers to secure a defense budget equal to 2 percent of gross domestic product in fiscal 2027, putting a number on a buildup that his party has sought for years.
Finance Minister Shunichi Suzuki and Defense Minister Yasukazu Hamada were called to the premier's office in the late afternoon and asked to settle by the end of the year how it is to be paid for.
Japan has long kept its defense spending to around 1 percent of GDP. The ceiling was set by the Cabinet of Takeo Miki in 1976 and dropped in 1987, yet outlays have seldom passed it since.
A Kyodo News survey conducted over the weekend found 39 percent of respondents in favor of higher taxes for the purpose.
"""),
        claims=(
            ("JPN", "pledge", 2, "FY2027", "JPN"),
            ("JPN", "cap", 1, None, "JPN"),
        ),
    ),
    Sample(
        outlet="kyodo",
        key="news/2022/12/8be2d6610f43-security-documents-approved.html",
        title="Japan OKs plan to double defense spending, acquire strike ability",
        published="2022-12-16T18:02:00+09:00",
        layout="older",
        section="Japan",
        paragraphs=paragraphs("""
The Japanese government on Friday approved three security documents under which it will spend some 43 trillion yen on defense over five years and hold missiles that can hit bases in an enemy's territory.
Under the National Security Strategy, Tokyo aims to lift defense and related outlays to 2 percent of gross domestic product by fiscal 2027, from about 1 percent now.
Corporate, income and tobacco taxes are to go up in stages. The surtax on income is to be 1 percent, officials said.
"It is a turning point in our security policy," Kishida told reporters in the evening.
"""),
        claims=(("JPN", "pledge", 2, "FY2027", "JPN"), ("JPN", "level", 1, None, None)),
    ),
    Sample(
        outlet="kyodo",
        key="news/2023/12/c07715ab9e02-budget-fiscal-2024.html",
        title="Defense outlays to reach 1.6% of GDP in fiscal 2024 draft budget",
        published="2023-12-22T19:30:00+09:00",
        layout="older",
        section="Japan",
        paragraphs=paragraphs("""
Japan's defense-related spending will amount to 1.6 percent of gross domestic product in fiscal 2024 under the draft budget that the Cabinet approved Friday, a senior Defense Ministry official said.
The ministry's own budget grows 16.5 percent from the year before to a record 7.95 trillion yen.
The government has vowed to bring the ratio to 2 percent in fiscal 2027.
Interest rates on long-term government bonds are assumed to be 1.9 percent.
"""),
        claims=(("JPN", "level", 1.6, "FY2024", None), ("JPN", "pledge", 2, "FY2027", "JPN")),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/50211",
        title="Pentagon nominee wants Japan to spend 3 pct of GDP on defense",
        published="2025-03-05T09:41:00+09:00",
        section="World",
        paragraphs=paragraphs("""
WASHINGTON - Elbridge Colby, nominated for the top policy post at the Pentagon, told a Senate committee Tuesday that Japan should raise its defense spending to at least 3 percent of gross domestic product as soon as possible.
In written answers to senators, he said it makes little sense for a country so directly threatened to spend less than the United States, which devotes 3.4 percent of GDP to its military.
Japan has set itself a goal of 2 percent for fiscal 2027.
Tokyo and Washington are also at odds over a plan for a 25 percent tariff on cars.
"""),
        claims=(
            ("JPN", "demand", 3, None, "USA"),
            ("USA", "level", 3.4, None, None),
            ("JPN", "pledge", 2, "FY2027", "JPN"),
        ),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/50298",
        title="Ishiba says Japan decides its own defense budget",
        published="2025-03-05T17:20:00+09:00",
        section="Japan",
        paragraphs=paragraphs("""
Prime Minister Shigeru Ishiba said Wednesday that Japan itself decides how much it spends on its defense, a day after a nominee for a senior post at the Pentagon called for 3 percent of gross domestic product.
"It is not a matter of starting from a figure that another country names," he told a committee of the House of Councillors.
Asked whether the government would go beyond its present goal of 2 percent in fiscal 2027, he said that he would not deal in hypotheticals.
"""),
        claims=(("JPN", "demand", 3, None, "USA"), ("JPN", "pledge", 2, "FY2027", "JPN")),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/52160",
        title="Japan's defense-related spending at 1.8 pct of GDP in FY 2025",
        published="2025-04-15T12:11:00+09:00",
        section="Japan",
        paragraphs=paragraphs("""
Japan's defense and related spending in fiscal 2025 comes to 9.9 trillion yen, or about 1.8 percent of gross domestic product, Defense Minister Gen Nakatani said Tuesday.
In the year before, the ratio stood at 1.6 percent, he told a press conference.
The figure is measured against GDP as it was in fiscal 2022, when the government decided on a goal of 2 percent in fiscal 2027.
"""),
        claims=(
            ("JPN", "level", 1.8, "FY2025", None),
            ("JPN", "level", 1.6, "FY2024", None),
            ("JPN", "pledge", 2, "FY2027", "JPN"),
        ),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/54702",
        title="Hegseth urges Asian allies to follow Europe on defense spending",
        published="2025-05-31T15:55:00+09:00",
        section="World",
        paragraphs=paragraphs("""
SINGAPORE - U.S. Defense Secretary Pete Hegseth on Saturday urged allies in Asia to spend as much on defense as members of NATO have begun to promise, naming 5 percent of gross domestic product as the mark to look to.
Speaking at the Shangri-La Dialogue, he said it is hard to see why Germany should pledge 5 percent while friends in Asia spend far less in the face of a greater threat.
Nakatani, who was in the audience, told reporters that Japan would go on strengthening its defenses at its own judgment.
"""),
        claims=(("ALLIES", "demand", 5, None, "USA"), ("DEU", "pledge", 5, None, "DEU")),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/56031",
        title="U.S. asks Japan to raise defense spending to 3.5 pct of GDP: source",
        published="2025-06-21T10:22:00+09:00",
        section="World",
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
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/56077",
        title="Asian allies should spend 5 pct of GDP on defense: Pentagon",
        published="2025-06-22T08:47:00+09:00",
        section="World",
        paragraphs=paragraphs("""
WASHINGTON - U.S. allies in Asia should raise their defense spending to 5 percent of gross domestic product, Pentagon spokesman Sean Parnell said Saturday.
It is only fair, he said in a statement, that they move quickly to meet the standard that Europe is about to accept.
Japan plans to spend 2 percent in fiscal 2027, and South Korea now spends about 2.3 percent.
"""),
        claims=(
            ("ALLIES", "demand", 5, None, "USA"),
            ("JPN", "pledge", 2, "FY2027", "JPN"),
            ("KOR", "level", 2.3, None, None),
        ),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/56190",
        title="Japan gov't denies U.S. named 3.5 pct in defense talks",
        published="2025-06-24T13:05:00+09:00",
        section="Japan",
        paragraphs=paragraphs("""
Chief Cabinet Secretary Yoshimasa Hayashi on Tuesday denied that the United States had asked Japan to spend 3.5 percent of gross domestic product on defense.
"There is no truth to it," the top government spokesman said at a press conference when asked about the reports.
What counts, he said, is what the money buys and not its amount.
The Cabinet's approval rating stood at 32 percent in the latest Kyodo News poll.
"""),
        claims=(("JPN", "denial", 3.5, None, "JPN"),),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/56255",
        title="NATO leaders agree on 5 pct of GDP for defense by 2035",
        published="2025-06-25T23:40:00+09:00",
        section="World",
        on_topic=False,
        paragraphs=paragraphs("""
THE HAGUE - Leaders of the North Atlantic Treaty Organization agreed Wednesday to spend 5 percent of gross domestic product on defense and related areas by 2035.
Of this, 3.5 percent is for core defense and 1.5 percent for roads, ports and networks that armies need.
Spain says that it can meet its tasks with 2.1 percent.
"""),
        claims=(
            ("NATO", "pledge", 5, "2035", "NATO"),
            ("NATO", "pledge", 3.5, "2035", "NATO"),
            ("NATO", "pledge", 1.5, "2035", "NATO"),
            ("ESP", "pledge", 2.1, None, "ESP"),
        ),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/63318",
        title="New Japan PM to move up defense spending goal by 2 years",
        published="2025-10-22T19:15:00+09:00",
        section="Japan",
        paragraphs=paragraphs("""
Prime Minister Sanae Takaichi plans to reach Japan's goal of spending 2 percent of gross domestic product on defense in fiscal 2025, two years ahead of schedule, government sources said Wednesday.
An extra budget for the fiscal year through next March is to close the gap, the sources said.
The target had been set for fiscal 2027 by the Cabinet of Fumio Kishida.
"""),
        claims=(("JPN", "pledge", 2, "FY2025", "JPN"),),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/63467",
        title="Takaichi tells Diet of earlier date for defense goal",
        published="2025-10-24T15:32:00+09:00",
        section="Japan",
        paragraphs=paragraphs("""
Prime Minister Sanae Takaichi told the Diet on Friday that her government will raise defense-related spending to 2 percent of gross domestic product within this fiscal year.
In her first policy speech she also said the three security documents will be revised by the end of 2026.
Support for her Cabinet was 64 percent in a survey taken after it was formed.
"""),
        claims=(("JPN", "pledge", 2, "FY2025", "JPN"),),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/65010",
        title="South Korea to lift defense spending to 3.5 pct of GDP under U.S. deal",
        published="2025-11-14T18:25:00+09:00",
        section="World",
        on_topic=False,
        paragraphs=paragraphs("""
SEOUL - South Korea will raise its defense spending to 3.5 percent of gross domestic product as soon as possible, a fact sheet released Friday by Seoul and Washington says.
It spent 2.3 percent in 2024.
In return the United States lowers its tariff on South Korean cars to 15 percent from 25 percent.
"""),
        claims=(("KOR", "pledge", 3.5, None, "KOR"), ("KOR", "level", 2.3, "2024", None)),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/67544",
        title="Japan Cabinet OKs record 9 tril. yen defense budget for FY 2026",
        published="2025-12-26T16:48:00+09:00",
        section="Japan",
        paragraphs=paragraphs("""
Japan's Cabinet on Friday approved a defense budget of just over 9 trillion yen for fiscal 2026, up 3.8 percent from the current year and a record for the 12th year in a row.
The extra budget passed this month has already brought defense-related outlays to 2 percent of gross domestic product in fiscal 2025, the government says.
An income tax surcharge of 1 percent will begin in January 2027.
"""),
        claims=(("JPN", "level", 2, "FY2025", None),),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/70233",
        title="Japan weighs defense spending of 3 pct of GDP or more: sources",
        published="2026-02-10T21:09:00+09:00",
        section="Japan",
        paragraphs=paragraphs("""
The Japanese government is considering raising defense spending to 3 percent of gross domestic product by fiscal 2030, several government sources said Tuesday.
The figure may be written into the security documents that are to be revised this year, the sources said.
Some in the ruling party fear that bond yields, now above 2 percent, would rise further.
"""),
        claims=(("JPN", "proposal", 3, "FY2030", "JPN"),),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/74120",
        title="FOCUS: Calls grow for debate on cost of Japan's defense buildup",
        published="2026-04-30T08:00:00+09:00",
        section="Feature",
        layout="gated",
        standfirst="With outlays at 2 percent of gross domestic product, lawmakers of the ruling and opposition camps ask who is to pay for the next step.",
        paragraphs=paragraphs("""
With outlays at 2 percent of gross domestic product, lawmakers of the ruling and opposition camps ask who is to pay for the next step.
"""),
        claims=(("JPN", "level", 2, None, None),),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/58120",
        title="U.S. to cut tariff on Japanese cars to 15 pct under trade deal",
        published="2025-07-23T11:02:00+09:00",
        section="World",
        on_topic=False,
        paragraphs=paragraphs("""
WASHINGTON - The United States will lower its tariff on Japanese cars to 15 percent from 27.5 percent under a deal struck Tuesday, President Donald Trump said.
The so-called reciprocal tariff will be 15 percent as well, down from the 25 percent he had threatened.
Shares of Toyota Motor Corp. rose more than 14 percent in Tokyo.
"""),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/59904",
        title="Japan economy grows annualized 1.0 pct in April-June",
        published="2025-08-15T09:10:00+09:00",
        section="Japan",
        on_topic=False,
        paragraphs=paragraphs("""
Japan's economy grew an annualized real 1.0 percent in the April to June period from the previous quarter, the government said Friday.
Gross domestic product rose 0.3 percent from the quarter before as exports held up in spite of U.S. tariffs.
Private consumption, which makes up more than half of GDP, edged up 0.2 percent.
"""),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/60777",
        title="Volcanic alert raised on southwestern Japan island",
        published="2025-09-01T06:45:00+09:00",
        section="Japan",
        on_topic=False,
        paragraphs=paragraphs("""
The weather agency on Monday raised the volcanic alert for an island in Kagoshima Prefecture to the second-highest level and told residents near the crater to get ready to leave.
Ash rose some 2,000 meters into the sky shortly after midnight. No one was hurt.
"""),
    ),
)

EDITED = (
    Sample(
        outlet="kyodo",
        key="articles/-/56040",
        title="Japan calls off two-plus-two talks with U.S. over defense demand",
        published="2025-06-21T13:30:00+09:00",
        section="World",
        paragraphs=paragraphs("""
Japan has called off security talks with the United States that were set for July 1, sources familiar with the matter said Saturday.
Washington had asked Tokyo to spend 3.0 percent of gross domestic product on defense, the sources said.
"""),
        claims=(("JPN", "demand", 3, None, "USA"),),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/56040",
        title="Japan calls off two-plus-two talks with U.S. over defense demand",
        published="2025-06-21T13:30:00+09:00",
        modified="2025-06-21T16:05:00+09:00",
        section="World",
        paragraphs=paragraphs("""
Japan has called off security talks with the United States that were set for July 1, sources familiar with the matter said Saturday.
Washington had asked Tokyo to spend 3.5 percent of gross domestic product on defense, the sources said.
An upper house election on July 20 also played a part, one of the sources said.
"""),
        claims=(("JPN", "demand", 3.5, None, "USA"),),
    ),
)
"""One report, first as it was published and then as it was corrected."""
