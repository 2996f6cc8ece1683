"""Kyodo News from July to December 2025, in our own words."""

from samples.report_sample import Said, Sample, paragraphs

KYODO_2025_FROM_JULY = (
    Sample(
        outlet="kyodo",
        key="articles/-/58120",
        title="U.S. to cut tariff on Japanese cars to 15 pct under trade deal",
        published="2025-07-23T11:02:00+09:00",
        section="World",
        on_topic=False,
        paragraphs=paragraphs("""
WASHINGTON - The United States will lower its tariff on Japanese cars to 15 percent from 27.5 percent under a trade deal struck Tuesday, President Donald Trump said.
The so-called reciprocal tariff will be 15 percent as well, down from the 25 percent he had threatened in a letter to Ishiba.
Japan is to invest $550 billion in the United States, which Trump said would keep 90 percent of the profits.
Ryosei Akazawa, who led eight rounds of talks for Tokyo, wrote on social media that his mission was complete.
Shares of Toyota Motor Corp. rose more than 14 percent in Tokyo, and the Nikkei average ended the day 3.5 percent higher.
Japan will also import more U.S. rice within its existing quota, an official said.
Economists at a Tokyo think tank expect the tariffs to take 0.4 percent off the country's GDP.
"""),
        others=(
            "15 pct",
            "15 percent",
            "27.5 percent",
            "15 percent",
            "25 percent",
            "90 percent",
            "14 percent",
            "3.5 percent",
            "0.4 percent",
        ),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/59904",
        title="Japan economy grows annualized 1.0 pct in April-June",
        published="2025-08-15T09:10:00+09:00",
        section="Japan",
        on_topic=False,
        paragraphs=paragraphs("""
Japan's economy grew an annualized real 1.0 percent in the April to June period from the previous quarter, the government said Friday, its fifth straight quarter of expansion.
Real gross domestic product rose 0.3 percent from the quarter before as exports held up in spite of U.S. tariffs, preliminary data from the Cabinet Office showed.
Exports increased 2.0 percent as carmakers cut prices to keep their share of the U.S. market.
Private consumption, which makes up more than half of GDP, edged up 0.2 percent.
Capital spending grew 1.3 percent on investment in software.
In nominal terms the economy expanded 1.3 percent.
Many economists expect a weaker third quarter, when the tariffs are felt in full.
"""),
        others=(
            "1.0 pct",
            "1.0 percent",
            "0.3 percent",
            "2.0 percent",
            "0.2 percent",
            "1.3 percent",
            "1.3 percent",
        ),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/60688",
        title="Japan Defense Ministry requests record budget for FY 2026",
        published="2025-08-29T17:31:00+09:00",
        section="Japan",
        paragraphs=paragraphs("""
Japan's Defense Ministry on Friday requested a record 8.85 trillion yen for fiscal 2026, with a network of drones in the air, on the water and under it at its heart.
The request is 1.6 percent higher than the initial budget for the current year.
It does not yet include outlays for the relocation of U.S. forces, which will be settled toward the end of the year.
The ministry wants to have the unmanned coastal defense system, to be called Shield, in place by March 2028.
By fiscal 2027, the government means to bring defense and related spending up to 2 percent of GDP.
Nakatani told reporters that Japan was making its effort by itself and not at anyone's request.
The Finance Ministry put the total of all requests for the general account at a record of more than 122 trillion yen as interest rates rise. The assumed rate for debt servicing is 2.6 percent, up from 2.0 percent.
The ministry also wants money to study a satellite network and the use of artificial intelligence at command posts.
A plan to base missiles of longer range in Kumamoto Prefecture by March was confirmed on the same day. The prefecture's governor said that he had learned of it from the news.
Negotiations with the Finance Ministry run until late December.
"""),
        claims=(Said("JPN", "pledge", 2, "FY2027", "JPN"),),
        others=("1.6 percent", "2.6 percent", "2.0 percent"),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/60777",
        title="Volcanic alert raised on southwestern Japan island",
        published="2025-09-01T06:45:00+09:00",
        section="Japan",
        on_topic=False,
        caption="Photo taken from a Kyodo News plane shows smoke over an island.",
        paragraphs=paragraphs("""
The weather agency on Monday raised the volcanic alert for an island in Kagoshima Prefecture to the second-highest level and told residents near the crater to get ready to leave.
Ash rose some 2,000 meters into the sky shortly after midnight. No one was hurt.
The village set up a shelter in a school on the northern side of the island, where 14 people spent the night.
Ferries were running as usual as of 6 a.m., though one trip was called off because of high waves.
The alert had stood at level 2 since April, when the number of small quakes began to increase.
A local official said that residents were calm. "We have had ash every summer," she said.
"""),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/62114",
        title="Taiwan's Lai vows to build up defense in National Day speech",
        published="2025-10-10T14:58:00+09:00",
        section="World",
        on_topic=False,
        paragraphs=paragraphs("""
TAIPEI - Taiwan will raise its defense spending to 5 percent of GDP by 2030, President Lai Ching-te said in a National Day speech on Friday.
He also announced a multilayered air defense system called T-Dome, meant to shoot down missiles and drones with a high rate of success.
Next year's defense budget is put at 3.32 percent of GDP by the count that NATO uses, which includes the coast guard and pensions.
"Weakness invites aggression," Lai told a crowd before the Presidential Office.
The opposition Kuomintang, which controls the legislature with its allies, asked where the money would come from.
Beijing, which regards the self-ruled island as its own, accused Lai of turning Taiwan into a powder keg.
Taiwan's economy has been carried by orders for artificial intelligence chips and is expected to grow 4.5 percent this year.
The United States supplies most of its weapons but has lately put a 20 percent tariff on its goods.
Japan's Chief Cabinet Secretary Yoshimasa Hayashi said that Tokyo hoped for a peaceful settlement through dialogue and did not comment on the budget.
In Washington, a State Department spokesperson said the United States encouraged the island to keep its defense strong.
"""),
        claims=(
            Said("TWN", "pledge", 5, "2030", "TWN", speaker="Lai Ching-te"),
            Said("TWN", "level", 3.32, "2026"),
        ),
        others=("4.5 percent", "20 percent"),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/63318",
        title="New Japan PM to move up defense spending goal by 2 years: sources",
        published="2025-10-22T19:15:00+09:00",
        section="Japan",
        paragraphs=paragraphs("""
Prime Minister Sanae Takaichi plans to bring defense-related spending to 2 percent of GDP in fiscal 2025, two years ahead of schedule, government sources said Wednesday.
An extra budget for the fiscal year through next March is to close the gap, the sources said.
Takaichi, who became the country's first female premier on Tuesday, is expected to announce the step in a policy speech on Friday.
The date had been set by the Cabinet of Fumio Kishida in 2022.
Trump is to visit Tokyo from Monday, and the new government wants to show its resolve before he raises the matter himself, one of the sources said.
The coalition accord between the Liberal Democratic Party and the Japan Innovation Party, signed on Monday, calls for a revision of the three security documents ahead of time.
In the initial budget the outlays come to 9.9 trillion yen. About 1.1 trillion yen more would be needed, according to the Defense Ministry.
Finance Minister Satsuki Katayama said the sum was within reach given strong tax revenues.
A lawmaker close to Takaichi said the step would show that Japan acts by itself and not because it is told to.
The Japan Innovation Party, which has stayed outside the Cabinet, supports it. Komeito, which left the coalition this month after 26 years, had urged caution.
"""),
        claims=(
            Said(
                "JPN",
                "pledge",
                2,
                "FY2025",
                "JPN",
                speaker="Sanae Takaichi",
                sources=("government sources",),
            ),
        ),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/63467",
        title="Takaichi tells Diet of earlier date for defense goal",
        published="2025-10-24T15:32:00+09:00",
        section="Japan",
        caption="Japanese Prime Minister Sanae Takaichi delivers her first policy speech in Tokyo on Oct. 24, 2025.",
        paragraphs=paragraphs("""
Prime Minister Sanae Takaichi told the Diet on Friday that her government will raise defense-related spending to 2 percent of GDP within this fiscal year.
In her first policy speech she also said that the three security documents of 2022 will be revised by the end of next year.
"The free, open and stable order to which we had grown used is being shaken," Takaichi said in the House of Representatives.
She named the growing military activities of China, North Korea and Russia as grounds for concern, and called the alliance with the United States the cornerstone of Japan's diplomacy.
Most of the speech was about rising prices. Takaichi promised to do away with the provisional gasoline tax and to give help with electricity and gas bills.
Opposition parties said that she had left open how the defense money would be raised for good.
Support for her Cabinet was 64 percent in a survey taken after it was formed, against 33 percent for the last Cabinet of Ishiba.
The premier also spoke of a "golden age" of the alliance that she means to build with Trump, who is due in Japan on Monday, and said she would speak frankly with China's leaders.
Yoshihiko Noda, who leads the Constitutional Democratic Party of Japan, said that the speech had many nouns and few verbs.
"""),
        claims=(Said("JPN", "pledge", 2, "FY2025", "JPN", speaker="Sanae Takaichi"),),
        others=("64 percent", "33 percent"),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/64021",
        title="Hegseth did not press Japan for defense spending figure: Koizumi",
        published="2025-10-29T13:44:00+09:00",
        section="Japan",
        paragraphs=paragraphs("""
Defense Minister Shinjiro Koizumi said Wednesday that U.S. Defense Secretary Pete Hegseth had not demanded that Japan spend 3.5 percent of GDP on defense when the two met in Tokyo.
Koizumi told Hegseth that Japan would reach its own goal of 2 percent this fiscal year, two years early.
"We will move without delay on what Japan itself holds to be necessary," he told a joint press conference.
Hegseth praised the step and said that it was for Japan to decide how to go on.
The ministers agreed to speed up the joint production of air-to-air missiles and to widen the training of U.S. and Japanese forces in the southwestern islands.
It was their first meeting since Koizumi took office on Oct. 21.
Hegseth came with Trump, who visited the U.S. base in Yokosuka with Takaichi on Tuesday and called the alliance one of the most remarkable in the world.
He later left for South Korea.
Koizumi later showed his guest a model of a destroyer. Reporters noted that neither side took a question on nuclear submarines.
In Naha, the governor of Okinawa asked that any stepping up of drills be explained to the people who live near the bases.
"""),
        claims=(
            Said("JPN", "denial", 3.5, None, "JPN", speaker="Shinjiro Koizumi"),
            Said("JPN", "pledge", 2, "FY2025", "JPN", speaker="Koizumi"),
        ),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/65010",
        title="South Korea to lift defense spending under deal with U.S.",
        published="2025-11-14T18:25:00+09:00",
        section="World",
        on_topic=False,
        paragraphs=paragraphs("""
SEOUL - South Korea will raise its defense spending to 3.5 percent of GDP as soon as possible, according to a fact sheet on trade and security that Seoul and Washington released Friday.
It spent 2.3 percent in 2024.
In return the United States lowers its tariff on South Korean cars to 15 percent from 25 percent.
Seoul is also to buy $25 billion worth of U.S. military equipment by 2030 and to give $33 billion in support to U.S. forces on its soil.
The paper says that Washington backs South Korea's wish to build submarines driven by nuclear power.
President Lee Jae Myung called the outcome a foundation for the alliance of the future.
North Korea had not reacted as of Friday evening.
Some 28,500 U.S. troops are stationed in the country.
"""),
        claims=(
            Said("KOR", "pledge", 3.5, None, "KOR"),
            Said("KOR", "level", 2.3, "2024"),
        ),
        others=("15 percent", "25 percent"),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/66209",
        title="Japan's Cabinet OKs extra budget with funds for defense",
        published="2025-11-28T18:50:00+09:00",
        section="Japan",
        paragraphs=paragraphs("""
Japan's Cabinet on Friday approved an 18.3 trillion yen extra budget for the current fiscal year, the largest since the coronavirus pandemic, to ease the pain of rising prices and to speed up the defense buildup.
With 1.1 trillion yen for defense-related items in it, such spending in fiscal 2025 will come to about 11 trillion yen, or 2 percent of GDP, the government said.
The money goes to drones, to the move of a U.S. air station within Okinawa, and to quarters and pay of the Self-Defense Forces.
New bonds worth 11.7 trillion yen will pay for more than 60 percent of the extra budget.
Yields on 10-year government bonds have climbed to around 1.8 percent, the highest in 17 years, as investors wonder how far Takaichi will go.
The ruling bloc has no majority in the upper house and needs votes from the opposition for the budget to pass by Dec. 17.
Katayama told a press conference that the government kept the debt in view, and that growth was the best way to bring its weight down.
Ratings agencies have left their outlook for Japan unchanged so far. One said it would look at how the next regular budget is put together.
"""),
        claims=(Said("JPN", "level", 2, "FY2025"),),
        others=("60 percent", "1.8 percent"),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/67544",
        title="Japan Cabinet OKs record 9 tril. yen defense budget for FY 2026",
        published="2025-12-26T16:48:00+09:00",
        section="Japan",
        paragraphs=paragraphs("""
Japan's Cabinet on Friday approved a defense budget of just over 9 trillion yen for fiscal 2026, up 3.8 percent from the current year and a record for the 14th year in a row.
The sum includes costs for U.S. forces stationed in the country.
The extra budget enacted this month has already brought defense-related outlays to 2 percent of GDP in fiscal 2025, according to the government.
Some 100 billion yen is for Shield, a system of cheap drones along the coast that is to be ready by March 2028.
The income tax will carry a defense surcharge of 1 percent from January 2027, the ruling parties decided last week, settling a dispute that had gone on for three years.
Koizumi told reporters that the budget was the least that was needed in the severest security environment since the war.
China's Foreign Ministry said the figures showed that Japan was straying from the path of peace.
The whole budget for fiscal 2026 comes to a record 122.3 trillion yen.
Among the larger items are hypersonic missiles, a transport vessel, and the fighter developed with Britain and Italy, for which a first contract is to be signed in the new year.
Recruiting remains the weak spot. The Self-Defense Forces will raise allowances again and open more posts to people over 30.
Diet deliberations are expected to begin in late January.
"""),
        claims=(Said("JPN", "level", 2, "FY2025"),),
        others=("3.8 percent", "1 percent"),
    ),
)
