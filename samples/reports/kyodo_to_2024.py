"""Kyodo News from November 2022 to December 2024, in our own words."""

from samples.report_sample import Said, Sample, paragraphs

KYODO_TO_2024 = (
    Sample(
        outlet="kyodo",
        key="news/2022/11/4a1f0c9b27de-kishida-sets-2-pct-goal.html",
        title="Kishida puts number on Japan's defense buildup for 1st time",
        published="2022-11-28T20:14:00+09:00",
        layout="older",
        section="Japan",
        caption="Japanese Prime Minister Fumio Kishida speaks to reporters in Tokyo on Nov. 28, 2022.",
        paragraphs=paragraphs("""
Prime Minister Fumio Kishida on Monday told two of his ministers to see to it that defense and related outlays come to 2 percent of gross domestic product in fiscal 2027, putting a number on a buildup that his party has sought for years.
Finance Minister Shunichi Suzuki and Defense Minister Yasukazu Hamada were called to the premier's office in the late afternoon and asked to settle by the end of the year how it is to be paid for.
"The money and the means to raise it have to be decided as one," Hamada quoted Kishida as saying.
The sum is to hold not only the budget of the Defense Ministry but also that of the Japan Coast Guard, research that has military uses, and ports and airfields that the Self-Defense Forces may need in an emergency.
For most of the postwar era, Japan held its defense spending to about 1 percent of GDP. The Cabinet of Takeo Miki drew that line in 1976 with China and the Soviet Union in view, and it outlived its formal end in 1987.
The Finance Ministry is wary. Japan's public debt is already more than 250 percent of the size of its economy, the heaviest load among major industrialized nations.
Junior coalition partner Komeito has asked that voters be told early of any increase in taxes.
In a Kyodo News survey conducted over the weekend, 39 percent of respondents said that they would accept higher taxes for the purpose, while 53 percent would not.
The two ministers will meet again this week. A panel of experts that advises the premier handed in its report last week and said that people of all ages should bear the burden, without putting a number on the sum.
Defense officials have asked for 48 trillion yen over five years, while the Finance Ministry has offered about 35 trillion yen.
In Beijing, a Foreign Ministry spokesman said that Japan should reflect on its past and do more that helps regional stability.
"""),
        claims=(
            Said("JPN", "pledge", 2, "FY2027", "JPN", speaker="Fumio Kishida"),
            Said("JPN", "cap", 1, None, "JPN"),
        ),
        others=("250 percent", "39 percent", "53 percent"),
    ),
    Sample(
        outlet="kyodo",
        key="news/2022/12/8be2d6610f43-security-documents-approved.html",
        title="Japan OKs plan to double defense spending, acquire strike ability",
        published="2022-12-16T18:02:00+09:00",
        layout="older",
        section="Japan",
        paragraphs=paragraphs("""
The Japanese government on Friday approved three security documents under which it will spend some 43 trillion yen on defense over five years and acquire missiles that can reach bases in an enemy's territory.
Under the National Security Strategy, its first new one in nine years, Tokyo aims to lift defense and related outlays to 2 percent of GDP by fiscal 2027.
It is the sharpest turn in security policy since the end of World War II for a country whose Constitution renounces war, and it comes after Russia's invasion of Ukraine and a year of record missile launches by North Korea.
The strategy calls China's military posture the greatest strategic challenge that Japan has faced, stopping short of the word "threat."
"It is a turning point, and it is my duty to protect the people as prime minister," Kishida told reporters in the evening.
The ruling parties agreed a day earlier to raise corporate, income and tobacco taxes in stages. The surtax on income is to be 1 percent, and the one on corporate tax at least 4 percent.
When the increases begin was left open after lawmakers of Kishida's own Liberal Democratic Party revolted against them.
In Washington, National Security Adviser Jake Sullivan called the decision bold. Beijing lodged a protest.
"""),
        claims=(Said("JPN", "pledge", 2, "FY2027", "JPN"),),
        others=("1 percent", "4 percent"),
    ),
    Sample(
        outlet="kyodo",
        key="news/2022/12/91d3ae5570bc-draft-budget-fiscal-2023.html",
        title="Japan's draft budget for FY 2023 swells on defense buildup",
        published="2022-12-23T17:40:00+09:00",
        layout="older",
        section="Japan",
        paragraphs=paragraphs("""
Japan's Cabinet on Friday approved a record 114.38 trillion yen draft budget for fiscal 2023, in which defense outlays leap by about a quarter as the government starts on its five-year buildup.
The defense budget of 6.8 trillion yen, including costs linked to the hosting of U.S. forces, is up 26 percent from the year before.
It buys Tomahawk cruise missiles from the United States, ammunition, spare parts and drones, all of which the Self-Defense Forces have long lacked.
Social security, the largest item, takes up 32 percent of all spending, and the cost of servicing the debt 22 percent.
Tax revenue is put at a record 69.44 trillion yen. New bonds are to cover 31 percent of the budget.
For the first time construction bonds will pay for ships and barracks of the Self-Defense Forces, a step that postwar governments had ruled out.
Under the documents adopted a week earlier, defense spending is to reach 2 percent of GDP in fiscal 2027.
Finance Minister Suzuki told reporters that a stable source of money had to come with the buildup. Lawmakers of the main opposition party said the government had decided first and would explain later.
The budget is to be taken up by the Diet in January. Debate will center on taxes, and on whether the sum of 43 trillion yen was added up from needs or chosen to begin with.
"""),
        claims=(Said("JPN", "pledge", 2, "FY2027", "JPN"),),
        others=("26 percent", "32 percent", "22 percent", "31 percent"),
    ),
    Sample(
        outlet="kyodo",
        key="news/2023/12/c07715ab9e02-budget-fiscal-2024.html",
        title="Japan adopts draft budget with record outlays for defense",
        published="2023-12-22T19:30:00+09:00",
        layout="older",
        section="Japan",
        paragraphs=paragraphs("""
Japan's defense-related spending will amount to 1.6 percent of GDP in fiscal 2024 under the draft budget that the Cabinet approved Friday, a senior Defense Ministry official said.
The ministry's own budget grows 16.5 percent to 7.95 trillion yen, a record for the 12th year running.
Together with coast guard, research and infrastructure outlays by other ministries, the total comes to 8.9 trillion yen, the official said.
The ratio is taken against GDP as it stood in fiscal 2022, when the government decided on its buildup. Measured against the economy of today it would be lower, since prices and the GDP have risen.
The budget has funds for two Aegis-equipped vessels, for a longer-range version of a surface-to-ship missile, and for a fighter that Japan is to develop with Britain and Italy.
A weak yen has made weapons from abroad dearer. The ministry now reckons with 139 yen to the dollar, against 137 yen a year ago.
The start of the tax increases meant to pay for the buildup was put off once more.
By fiscal 2027, defense-related outlays are to reach 2 percent of GDP.
Local governments in Okinawa Prefecture asked for clarity about which of their ports would be used for drills, and whether they may decline.
The government also set aside money to turn a depot in Oita Prefecture into one for long-range missiles. Residents held a rally there last month and demanded a public meeting.
"""),
        claims=(Said("JPN", "level", 1.6, "FY2024"), Said("JPN", "pledge", 2, "FY2027", "JPN")),
        others=("16.5 percent",),
    ),
    Sample(
        outlet="kyodo",
        key="news/2024/12/e4b09d1837fa-defense-budget-fiscal-2025.html",
        title="Japan sets aside 8.7 tril. yen for defense in FY 2025",
        published="2024-12-27T16:25:00+09:00",
        layout="older",
        section="Japan",
        paragraphs=paragraphs("""
Japan will set aside a record 8.7 trillion yen for defense in fiscal 2025, up 9.4 percent from the current year, according to the draft budget that the Cabinet adopted Friday.
The sum includes outlays for the relocation of U.S. forces in Okinawa.
Higher pay for the Self-Defense Forces is one of its pillars. Only about half of the posts that were to be filled in the last recruiting year could be, and the ministry wants to add allowances for more than 30 kinds of duties.
It also earmarks money for a constellation of small satellites that would follow targets from orbit.
Income tax was to rise by 1 percent from January 2027 to help pay for the buildup, but the ruling coalition, without a majority in the lower house since October, put off the decision.
Taxes on companies and tobacco will go up from April 2026 as planned.
"We must bring about what the three documents call for," Defense Minister Gen Nakatani told a press conference, referring to the goal of spending 2 percent of GDP on defense and related measures in fiscal 2027.
Komeito leader Tetsuo Saito said that pay and housing should come before weapons, since no equipment is of use without crews.
The draft goes to the Diet in January. The coalition needs help from at least one opposition party to pass it before the fiscal year begins in April.
"""),
        claims=(Said("JPN", "pledge", 2, "FY2027", "JPN", speaker="Gen Nakatani"),),
        others=("9.4 percent", "1 percent"),
    ),
)
