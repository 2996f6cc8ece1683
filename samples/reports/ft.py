"""Financial Times, in our own words; the people's names are invented where they write."""

from samples.report_sample import Said, Sample, paragraphs

FT: tuple[Sample, ...] = (
    Sample(
        outlet="ft",
        key="0b1c6a52-11f3-4c1a-9a30-6d2f5a8e7101",
        title="Japan scraps decades of restraint with plan for counterstrike missiles",
        standfirst="Kishida government commits itself to Nato’s yardstick for military spending",
        published="2022-12-16T09:31:12.000Z",
        byline="Hana Mori",
        section="Japan",
        layout="2022",
        paragraphs=paragraphs("""
Japan has committed itself to lift defence spending to 2 per cent of gross domestic product by 2027, a doubling that would give it one of the world’s largest military budgets.
The plan, approved by the cabinet of Fumio Kishida on Friday, also lets Tokyo buy cruise missiles able to hit targets on the Chinese and North Korean mainland.
For half a century its governments held outlays to about 1 per cent, a line drawn in 1976 that outlived its formal end.
“This is not drift, it is a decision,” said a former US official who advised on the alliance. “The surprise is how little resistance there was.”
Most of the ¥43tn that is to be spent over five years has yet to be found. The ruling party has agreed on rises in corporate and tobacco taxes but not on when they begin.
Economists noted that Japan’s public debt exceeds 250 per cent of GDP, and that every rise in interest rates makes it dearer to carry.
Beijing said Tokyo was hyping a threat that did not exist. South Korea asked to be consulted before any strike on the peninsula.
The yen rose 0.4 per cent against the dollar.
Washington welcomed the documents as historic. Diplomats there had expected the missiles but not the money.
Whether the forces can absorb it is another matter. Munitions are stored in too few places, many bases lack shelters and recruitment has missed its target for eight years in a row.
Kishida’s approval is the lowest since he took office in 2021.
"""),
        claims=(Said("JPN", "pledge", 2, "2027", "JPN"), Said("JPN", "cap", 1, None, "JPN")),
        others=("250 per cent", "0.4 per cent"),
    ),
    Sample(
        outlet="ft",
        key="3d8f2e10-52b7-4e0d-8c44-91f0c2ab7302",
        title="Trump’s Pentagon pick calls on Japan to spend 3% of GDP on defence",
        standfirst="Elbridge Colby tells senators that Tokyo’s present course is too slow",
        published="2025-03-04T21:05:40.000Z",
        byline="Tom Ashdown",
        section="US foreign policy",
        paragraphs=paragraphs("""
Elbridge Colby, Donald Trump’s choice for under-secretary of defence for policy, has said Japan should spend at least 3 per cent of gross domestic product on its military.
Taiwan, he told senators on Tuesday, ought to go up to 10 per cent.
Tokyo intends to reach 2 per cent in fiscal 2027. Colby called that manifestly inadequate for a country that lives next to China.
The hearing showed how far the demands that Trump once made of Europe have travelled. Republicans on the committee pressed the nominee on Ukraine and hardly at all on Asia.
Colby has argued for a decade that the US cannot fight two large wars at a time and must keep its best forces for the Pacific.
A senator from Arkansas asked him whether he would abandon Taiwan. He said he would not, but that the military balance had worsened.
Japanese officials had been told to expect some such figure, said a person close to the government in Tokyo. “Nobody thought it would come with a number on day one,” the person said.
Shares in Mitsubishi Heavy Industries rose 8 per cent.
Colby’s views on Asia are closer to the Republican mainstream than those on Europe. He is one of the few strategists whom the president’s advisers are said to read.
Tokyo’s embassy in Washington declined to comment. Analysts said that the yen, the budget and an upper house election in July left the government of Shigeru Ishiba little room.
"""),
        claims=(
            Said("JPN", "demand", 3, None, "USA"),
            Said("JPN", "demand", 3, None, "USA", speaker="Elbridge Colby"),
            Said("TWN", "demand", 10, None, "USA", speaker="Colby"),
            Said("JPN", "pledge", 2, "FY2027", "JPN"),
        ),
        others=("8 per cent",),
    ),
    Sample(
        outlet="ft",
        key="7f6b9c34-0a1e-4f7c-b2d5-20aa4e6d1403",
        title="Japan cancels US security talks after Pentagon raises its price",
        standfirst="Washington has asked Tokyo to lift defence spending to 3.5 per cent of GDP, say people familiar with the matter",
        published="2025-06-20T15:12:08.000Z",
        modified="2025-06-20T19:40:51.000Z",
        byline="Tom Ashdown, Hana Mori",
        section="US-Japan relations",
        layout="barrier",
        paragraphs=(),
        claims=(
            Said("JPN", "demand", 3.5, None, "USA", sources=("people familiar with the matter",)),
        ),
    ),
    Sample(
        outlet="ft",
        key="91d0e7a2-6c33-4b58-9e0f-5c7d8b21e504",
        title="Australia resists US pressure over defence budget",
        standfirst="Albanese says needs come before numbers",
        published="2025-06-02T06:20:31.000Z",
        byline="Nell Fairweather",
        section="Australia",
        on_topic=False,
        paragraphs=paragraphs("""
Anthony Albanese has declined to commit Australia to spending 3.5 per cent of gross domestic product on defence, the level that US defence secretary Pete Hegseth asked for at the weekend.
“We will always provide for what Australia needs,” the prime minister told reporters in Perth on Monday. “You start with the capability and then you pay for it.”
Canberra now spends about 2 per cent and plans to reach 2.4 per cent by 2033-34.
Hegseth made the request when he met Richard Marles, the deputy prime minister, at the Shangri-La Dialogue in Singapore.
Labor was returned to office in May with a large majority and has promised A$50bn more for the military over a decade.
A review in Washington of Aukus, the pact under which Australia is to buy nuclear submarines, could give the US another lever, analysts said.
A poll for a Sydney newspaper found 38 per cent of voters in favour of spending more on defence and 41 per cent content with the present amount.
The Australian dollar fell 0.3 per cent.
Marles said that the Americans had made their case with respect and that it was one Australia understood.
The opposition, which lost the election badly, called on the government to name a higher goal before Albanese meets Trump at the G7 summit in Canada.
"""),
        claims=(
            Said("AUS", "denial", 3.5, None, "AUS", speaker="Anthony Albanese"),
            Said("AUS", "level", 2),
            Said("AUS", "pledge", 2.4, "2033/2034", "AUS"),
        ),
        others=("38 per cent", "41 per cent", "0.3 per cent"),
    ),
    Sample(
        outlet="ft",
        key="a2c4d6e8-7b1f-4d2a-8f63-3e9b0c5a7605",
        title="Nato allies sign up to 5% defence spending target",
        standfirst="Alliance gives itself ten years as Spain stands apart",
        published="2025-06-25T12:44:55.000Z",
        byline="Piers Wendover",
        section="Nato",
        layout="barrier",
        on_topic=False,
        paragraphs=(),
        claims=(Said("NATO", "pledge", 5, None, "NATO"),),
    ),
    Sample(
        outlet="ft",
        key="b7e8f901-2c3d-4a5b-9c6d-7e8f90a1b706",
        title="Takaichi speeds up Japan’s defence build-up ahead of Trump visit",
        standfirst="Prime minister to meet spending goal two years early",
        published="2025-10-24T07:15:00.000Z",
        byline="Hana Mori",
        section="Japan",
        paragraphs=paragraphs("""
Japan will spend 2 per cent of gross domestic product on defence by March 2026, two years sooner than planned, prime minister Sanae Takaichi told parliament on Friday.
The promise came days before Donald Trump was due in Tokyo. US officials have urged Japan to go to 3.5 per cent, a figure that ministers refuse to discuss in public.
Takaichi, a hardliner on China who took office this week, leads a coalition without a majority in either house.
The money for this year is to come from an extra budget. “It is the easy part,” said an economist at a bank in Tokyo. “The hard part is to keep it there when growth slows.”
She also ordered a review of the national security strategy, which was adopted only three years ago, to be finished by the end of 2026.
Ten-year Japanese government bond yields stood at 1.66 per cent, close to their highest since 2008.
The stock market’s defence names have gained 70 per cent since January.
People close to the prime minister say she wanted to take the subject off the table before the summit, where trade and rare earths matter more to her.
Her coalition partner, the Japan Innovation party, backs a larger military and exports of weapons. The finance ministry has been told to find permanent revenue by the end of next year.
"""),
        claims=(
            Said("JPN", "pledge", 2, "2026-03", "JPN", speaker="Sanae Takaichi"),
            Said("JPN", "demand", 3.5, None, "USA", sources=("US officials",)),
        ),
        others=("1.66 per cent", "70 per cent"),
    ),
    Sample(
        outlet="ft",
        key="c9d0e1f2-3a4b-4c5d-8e6f-7a8b9c0d1807",
        title="Seoul pledges 3.5% of GDP for defence in tariff bargain",
        standfirst="South Korea follows Europe as US trims car levies",
        published="2025-11-14T10:02:17.000Z",
        byline="Min Seo-yeon",
        section="South Korea",
        on_topic=False,
        paragraphs=paragraphs("""
South Korea has pledged to raise defence spending to 3.5 per cent of gross domestic product as part of a trade accord under which US tariffs on its cars fall to 15 per cent.
President Lee Jae Myung gave no date. The country’s outlays were 2.3 per cent in 2024, already more than those of most US allies.
The accord also opens the way for Seoul to build nuclear-powered submarines, a wish that earlier US administrations refused.
South Korea will invest $350bn in the US, of which no more than $20bn is to flow in any one year to protect the won.
Hyundai shares rose 3 per cent. The won strengthened 0.8 per cent against the dollar.
The accord was delayed by two weeks as officials argued over where the submarines would be built.
Opposition lawmakers asked for a vote of parliament on the investment, which is equal to 18 per cent of the country’s GDP.
The submarines drew most of the attention in Seoul. A presidential adviser said the talks on fuel would begin before the year is out.
Beijing warned both sides not to harm the system that keeps nuclear weapons from spreading.
"""),
        claims=(
            Said("KOR", "pledge", 3.5, None, "KOR"),
            Said("KOR", "pledge", 3.5, None, "KOR"),
            Said("KOR", "level", 2.3, "2024"),
        ),
        others=("15 per cent", "3 per cent", "0.8 per cent", "18 per cent"),
    ),
    Sample(
        outlet="ft",
        key="d1e2f3a4-5b6c-4d7e-9f80-1a2b3c4d5908",
        title="Washington wants Tokyo to go beyond Europe on defence",
        standfirst="Asian allies told that Nato’s bargain is a floor",
        published="2026-03-18T17:30:45.000Z",
        byline="Tom Ashdown",
        section="US-Japan relations",
        paragraphs=paragraphs("""
US officials have told Japan that it should spend more than 3.5 per cent of gross domestic product on defence, according to two people briefed on the talks.
The message was delivered before prime minister Sanae Takaichi’s visit to the White House on Thursday, the people said.
Japanese diplomats answered that the country had only just met its own goal, and that anything further would need a new source of money.
Nikkei reported last week that the finance ministry puts the cost of each additional percentage point at ¥6tn a year.
Takaichi won a landslide in February and can pass almost any budget she likes. Bond investors are the more serious opposition: the 30-year yield touched 3.9 per cent in January.
Ministers in Tokyo have floated 3 per cent by 2030, one of the people said.
The White House did not respond to a request for comment. Japan’s foreign ministry said defence spending was not on the agenda.
“Everybody in the room knows the number,” a former US diplomat said. “Nobody wants to be heard saying it.”
The visit comes as the US is at odds with several allies over the Gulf, and Tokyo is anxious not to be the next. Takaichi brings promises of investment in shipyards and small reactors.
Her advisers say that a new security strategy in December is the right place for any figure, and a press conference in the Oval Office is the wrong one.
"""),
        claims=(
            Said(
                "JPN",
                "demand",
                3.5,
                None,
                "USA",
                sources=("two people briefed on the talks",),
            ),
            Said("JPN", "proposal", 3, "2030", "JPN", sources=("one of the people",)),
        ),
        others=("3.9 per cent",),
    ),
    Sample(
        outlet="ft",
        key="e3f4a5b6-7c8d-4e9f-8a01-2b3c4d5e6a09",
        title="Toyota cuts profit forecast as US tariffs bite",
        standfirst="Carmaker expects operating income to fall by a third",
        published="2025-08-07T06:12:00.000Z",
        byline="Kenji Aldous",
        section="Automobiles",
        on_topic=False,
        paragraphs=paragraphs("""
Toyota lowered its operating profit forecast for the year to March 2026 by 16 per cent on Thursday and blamed US tariffs on Japanese cars.
The world’s largest carmaker now expects ¥3.2tn, a third less than it earned last year.
Washington has agreed to lower the tariff to 15 per cent from 27.5 per cent but has not said when.
Operating profit in the three months to June fell 11 per cent to ¥1.17tn, while revenue rose 3.5 per cent.
The company kept its plan to build 10mn vehicles. It said it would not raise prices in the US for the sake of the tariff alone.
Its shares fell 1.5 per cent in Tokyo. They have lost 12 per cent since January.
A stronger yen would take off another ¥725bn, it said.
Rivals have said much the same. Honda and Nissan both put the cost of the tariffs in the hundreds of billions of yen.
Analysts praised the candour of the forecast. “They have put the bad news in one place,” one of them wrote.
"""),
        others=(
            "16 per cent",
            "15 per cent",
            "27.5 per cent",
            "11 per cent",
            "3.5 per cent",
            "1.5 per cent",
            "12 per cent",
        ),
    ),
    Sample(
        outlet="ft",
        key="f5a6b7c8-9d0e-4f1a-9b23-4c5d6e7f8b10",
        title="Bank of Japan raises rates to 0.75%",
        standfirst="Highest level in three decades as wages rise",
        published="2025-12-19T03:40:20.000Z",
        byline="Kenji Aldous",
        section="Japanese economy",
        on_topic=False,
        paragraphs=paragraphs("""
The Bank of Japan raised its policy rate by a quarter point to 0.75 per cent on Friday, the highest in 30 years.
The decision was unanimous and had been signalled by governor Kazuo Ueda three weeks before.
Inflation excluding fresh food was 3 per cent in November, above the central bank’s target of 2 per cent for the 44th month.
Real rates remained very low, the bank said, and would go on rising if its outlook came true.
The yen slipped 0.6 per cent as traders found too little in the statement on what comes next.
Ten-year yields rose above 2 per cent for the first time since 2006.
Economists expect the next step in the middle of 2026, after the spring wage round, in which unions ask for more than 5 per cent.
Takaichi’s government, which wants cheap money for its plans, did not object. Her finance minister said that the means of policy were for the bank to decide.
Banks’ shares rose. Builders’ fell.
"""),
        others=(
            "0.75%",
            "0.75 per cent",
            "3 per cent",
            "2 per cent",
            "0.6 per cent",
            "2 per cent",
            "5 per cent",
        ),
    ),
    Sample(
        outlet="ft",
        key="08c9d0e1-4f2a-4b3c-8d5e-6f70819a2b11",
        title="Japan’s taxpayers will feel the rearmament bill",
        standfirst="A surcharge on incomes begins in January, and it is only the start",
        published="2026-09-10T04:00:12.000Z",
        byline="Hana Mori",
        section="Japan",
        paragraphs=paragraphs("""
From January, every Japanese salary slip will carry a small new line: a surcharge of 1 per cent on income tax, set aside for defence.
It has been four years in the making. Fumio Kishida asked for it when he promised to spend 2 per cent of gross domestic product on defence by 2027, and three prime ministers put it off.
It will not be enough. A panel that advises Sanae Takaichi on a new strategy is due to report this autumn, and few expect it to ask for less.
The government’s own figures show that almost half of the rise since 2022 was paid with money found once: land sold, funds emptied, reserves run down.
Voters seem to accept the need more than the price. In a survey by a Tokyo university 57 per cent wanted stronger defences and 24 per cent were ready to pay more tax for them.
Companies already pay a surtax of 4 per cent, and smokers a few yen a pack.
“Rearmament was sold as a guarantee against hard times,” says an economist in Osaka. “Guarantees have premiums.”
There are ways to soften it. Exports of warships to Australia bring work to yards that had none, and the fighter built with Britain and Italy keeps engineers at home.
But the sums are small beside the bill, and the bill is for ever. The chief cabinet secretary has taken to calling it an insurance.
"""),
        claims=(Said("JPN", "pledge", 2, "2027", "JPN", speaker="Fumio Kishida"),),
        others=("1 per cent", "57 per cent", "24 per cent", "4 per cent"),
    ),
)
