"""Kyodo News from March to June 2025, in our own words."""

from samples.report_sample import Said, Sample, paragraphs

KYODO_2025_TO_JUNE = (
    Sample(
        outlet="kyodo",
        key="articles/-/50211",
        title="Pentagon nominee wants Japan to spend 3 pct of GDP on defense",
        published="2025-03-05T09:41:00+09:00",
        section="World",
        paragraphs=paragraphs("""
WASHINGTON - Elbridge Colby, nominated for the top policy post at the Pentagon, told a Senate committee Tuesday that Japan should raise its defense spending to at least 3 percent of GDP as soon as possible.
In written answers, Colby said it makes little sense that a country so directly exposed to China and North Korea should spend so much less of its wealth on arms than the United States does.
Japan has set itself a goal of 2 percent for fiscal 2027.
Colby, who served at the Pentagon in President Donald Trump's first term, has long argued that the United States must turn from Europe and the Middle East to China.
At the hearing he also told senators that Taiwan ought to be spending something like 10 percent of GDP.
He called Japan an essential ally and said that its Self-Defense Forces should concentrate on denying China control of the first island chain.
Trump has himself complained that the bilateral security treaty is one-sided.
The two governments are at odds over trade as well, with Washington planning a tariff of 25 percent on cars.
Asked whether he would press South Korea as well, Colby said that its conventional strength was a model for others.
In Tokyo, a senior official at the Defense Ministry said the remarks were those of a nominee and would be studied with care.
The committee is expected to vote on the nomination this month.
"""),
        claims=(
            Said("JPN", "demand", 3, None, "USA"),
            Said("JPN", "demand", 3, None, "USA", speaker="Elbridge Colby"),
            Said("JPN", "pledge", 2, "FY2027", "JPN"),
            Said("TWN", "demand", 10, None, "USA", speaker="Colby"),
        ),
        others=("25 percent",),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/50298",
        title="Ishiba says Japan decides its own defense budget",
        published="2025-03-05T17:20:00+09:00",
        section="Japan",
        caption="Japanese Prime Minister Shigeru Ishiba attends a budget committee session in Tokyo.",
        paragraphs=paragraphs("""
Prime Minister Shigeru Ishiba said Wednesday that Japan itself decides how much it spends on its defense, after a nominee for a senior post at the Pentagon said it should be at least 3 percent of GDP.
"The budget is not something we settle because another country has told us to," he told a committee of the House of Councillors.
What is needed has to be added up piece by piece, he said, and the figure comes last.
Ishiba, a former defense minister, was answering a lawmaker of the Constitutional Democratic Party of Japan who asked whether the government would give in to pressure from Washington.
Japan's present plan has defense-related spending at 2 percent of GDP in fiscal 2027.
Chief Cabinet Secretary Yoshimasa Hayashi told reporters that the nominee's words were known to the government but that it would not comment on each remark at a hearing.
Ishiba met Trump at the White House in February. Their joint statement welcomed Japan's efforts without naming a ratio.
Defense Minister Gen Nakatani made the same point at a separate session. He said he would explain Japan's efforts when he meets his new U.S. counterpart.
Within the Liberal Democratic Party, opinion is divided. Some lawmakers with ties to the defense industry welcomed what they called a push from outside, while others warned of a tax debate before the summer election.
Opposition lawmakers called on Ishiba to make clear that he would accept no number at the next summit.
"""),
        claims=(
            Said("JPN", "demand", 3, None, "USA"),
            Said("JPN", "pledge", 2, "FY2027", "JPN"),
        ),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/52160",
        title="Japan's defense-related spending nears 10 tril. yen in FY 2025",
        published="2025-04-15T12:11:00+09:00",
        section="Japan",
        paragraphs=paragraphs("""
Japan's defense and related spending in fiscal 2025 comes to 9.9 trillion yen, or about 1.8 percent of GDP, Defense Minister Gen Nakatani said Tuesday.
The year before, the ratio stood at 1.6 percent, he told a press conference.
It is measured against GDP as it was in fiscal 2022, when the government decided on the present buildup.
Nakatani said that the country was on its way to the goal of 2 percent, which is to be met in fiscal 2027.
Of the total, 8.5 trillion yen is the budget of the Defense Ministry itself. The rest is for the coast guard, research that may serve defense, public works at ports and airports, and cyber defense.
Asked about calls from the United States for more, the minister said that Tokyo would go by its own judgment.
Trade talks with Washington begin this week in the shadow of a 24 percent "reciprocal" tariff that Trump has put off for 90 days. Some in Tokyo fear that security will be brought to the same table.
The rate counts in outlays that were not seen as defense before 2022, and critics call it window dressing. The Board of Audit has pointed out that more than 100 billion yen a year goes unspent because orders are placed late.
Contractors have asked for longer agreements so that they can hire. The ministry said that it would present a plan by summer.
"""),
        claims=(
            Said("JPN", "level", 1.8, "FY2025", speaker="Gen Nakatani"),
            Said("JPN", "level", 1.6, "FY2024", speaker="Gen Nakatani"),
            Said("JPN", "pledge", 2, "FY2027", "JPN", speaker="Nakatani"),
        ),
        others=("24 percent",),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/54702",
        title="Hegseth holds up Europe as example for Asian allies on defense outlays",
        published="2025-05-31T15:55:00+09:00",
        section="World",
        paragraphs=paragraphs("""
SINGAPORE - U.S. Defense Secretary Pete Hegseth on Saturday called on allies and partners in Asia to follow the example that Europe is about to set and raise their defense spending to 5 percent of GDP.
Speaking at the Shangri-La Dialogue, an annual security forum, he said it is hard to believe that Europeans should do more while friends in Asia face a far greater threat and spend less.
"Even Germany is getting there," Hegseth said.
He named China as a danger that could be imminent and warned that any attempt to take Taiwan by force would have devastating consequences.
Nakatani, who was in the audience, told reporters afterward that Japan would go on strengthening its defenses at its own initiative.
In the afternoon the ministers of Japan, the United States, Australia and the Philippines met and agreed to deepen their cooperation in the East and South China seas.
Japan plans to spend 2 percent of GDP on defense and related measures in fiscal 2027. In the year to last March the ratio was 1.6 percent.
China did not send its defense minister to the forum this year.
Hegseth did not say how the figure should be reached or by when, and took no questions on single countries.
French President Emmanuel Macron, who opened the forum the night before, called for a coalition of independence between Europe and Asia.
Delegates from Southeast Asia said in private that the choice between guns and schools looked different where incomes are low.
"""),
        claims=(
            Said("ALLIES", "demand", 5, None, "USA", speaker="Pete Hegseth"),
            Said("JPN", "pledge", 2, "FY2027", "JPN"),
            Said("JPN", "level", 1.6, "FY2024"),
        ),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/56031",
        title="U.S. asks Japan to raise defense spending to 3.5 pct of GDP: source",
        published="2025-06-21T10:22:00+09:00",
        section="World",
        paragraphs=paragraphs("""
WASHINGTON - The U.S. government has asked Japan to raise its defense spending to 3.5 percent of GDP, a diplomatic source said Friday, a demand that goes far beyond what Tokyo has planned.
The request was made in recent weeks. Earlier this year, the Trump administration had sought 3 percent.
Japan has decided to bring its outlays to 2 percent of GDP by fiscal 2027, and even that is proving hard to pay for.
The Financial Times reported Friday that Tokyo called off a meeting of foreign and defense ministers that had been set for July 1 in Washington.
Elbridge Colby, now U.S. under secretary of defense for policy, was the one who brought the higher figure to the Japanese side, the British daily said.
Foreign Minister Takeshi Iwaya and Defense Minister Gen Nakatani were to have met Secretary of State Marco Rubio and Defense Secretary Pete Hegseth.
With a House of Councillors election due on July 20, the ruling Liberal Democratic Party had reason to keep a dispute over money out of the campaign, officials in Tokyo said.
Members of NATO are expected to agree next week in The Hague on 5 percent of GDP, of which 3.5 percent would go to their armed forces.
A two-plus-two would have been the first since Trump returned to the White House. Officials on both sides say that contacts go on at a lower level.
The Pentagon said that it had nothing to announce. The Japanese Embassy in Washington did not comment.
"""),
        claims=(
            Said("JPN", "demand", 3.5, None, "USA"),
            Said("JPN", "demand", 3.5, None, "USA", sources=("a diplomatic source",)),
            Said("JPN", "demand", 3, None, "USA"),
            Said("JPN", "pledge", 2, "FY2027", "JPN"),
            Said("NATO", "pledge", 5, None, "NATO"),
            Said("NATO", "pledge", 3.5, None, "NATO"),
        ),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/56077",
        title="Asian allies should match Europe on defense spending: Pentagon",
        published="2025-06-22T08:47:00+09:00",
        section="World",
        paragraphs=paragraphs("""
WASHINGTON - U.S. allies in Asia should raise their defense spending to 5 percent of GDP, Pentagon spokesman Sean Parnell said Saturday.
It is only fair and a matter of common sense, he said in a statement, that they move quickly to match what Europe is about to accept.
The department pointed to remarks that Hegseth had made before the Senate Armed Services Committee on Wednesday.
Parnell did not say by when the figure was to be reached, nor whether it had been conveyed to each government.
Japan plans to spend 2 percent in fiscal 2027. South Korea now spends about 2.3 percent, more than most of Europe.
A senior official at the Foreign Ministry in Tokyo said that the ministry was not aware of a formal request.
In Seoul the defense ministry said that its outlays were already among the highest of any U.S. ally in proportion to the economy.
Trump has said for years that allies take advantage of the United States. He repeated on Friday that they should pay more, while his own country need not.
Analysts in Washington said the statement went beyond what had been cleared with the State Department.
"There is a number for Europe, and it was only a question of time until it came to Asia," a former Pentagon official said.
Japan's government is expected to decide on its requests for the next budget in August.
"""),
        claims=(
            Said("ALLIES", "demand", 5, None, "USA", speaker="Sean Parnell"),
            Said("JPN", "pledge", 2, "FY2027", "JPN"),
            Said("KOR", "level", 2.3),
        ),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/56190",
        title="Top gov't spokesman denies U.S. put figure on Japan's defense outlays",
        published="2025-06-24T13:05:00+09:00",
        section="Japan",
        paragraphs=paragraphs("""
Chief Cabinet Secretary Yoshimasa Hayashi on Tuesday denied that the United States had asked Japan to spend 3.5 percent of GDP on defense.
"There is no truth to it," the top government spokesman said at a press conference when asked about the reports of recent days.
What counts is what the money buys and not its amount, he said, adding that Japan will go on strengthening its defenses under the plan that runs through fiscal 2027.
Hayashi also said the meeting of foreign and defense ministers had not been called off over the matter, since its date had never been fixed.
Several media have reported that the two-plus-two was planned for July 1 and that Tokyo withdrew.
Ishiba has decided not to attend the NATO summit that opens in The Hague on Tuesday. Foreign Minister Takeshi Iwaya goes in his place.
Government officials said that it was far from sure whether the premier would have met Trump there.
The approval rating of the Cabinet stood at 32 percent in the latest Kyodo News poll, and rice at twice the price of a year ago troubles voters more than defense does.
Opposition lawmakers asked for a hearing in the Diet once it convenes after the election.
Yuichiro Tamaki, leader of the Democratic Party for the People, said that a denial was not enough and the government should publish what the U.S. side had said.
"""),
        claims=(Said("JPN", "denial", 3.5, None, "JPN", speaker="Yoshimasa Hayashi"),),
        others=("32 percent",),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/56255",
        title="NATO leaders agree on higher defense spending at Hague summit",
        published="2025-06-25T23:40:00+09:00",
        section="World",
        on_topic=False,
        paragraphs=paragraphs("""
THE HAGUE - Leaders of the North Atlantic Treaty Organization agreed Wednesday to spend 5 percent of GDP on defense and security by 2035, giving Trump what he had asked of them.
Of this, 3.5 percent is for core defense, and 1.5 percent for roads, ports, networks and industry.
The alliance's present target of 2 percent dates from 2014.
Spain insists that it can meet what is asked of its forces with 2.1 percent, and Trump threatened to make it pay through trade.
In a short declaration, the 32 members confirmed that an attack on one is an attack on all.
"It is a monumental win for the United States," Trump told reporters before he left.
Allies are to hand in plans each year that show a credible path, and a review is set for 2029.
Secretary General Mark Rutte said that the increase would make the alliance stronger, fairer and more lethal.
Iwaya, who took part in a session with partners from the Indo-Pacific, said that the security of Europe and of Asia could not be told apart.
South Korea and Australia also sent ministers instead of leaders. New Zealand was represented by its prime minister.
The Kremlin said the alliance was creating a demon to justify its militarization.
"""),
        claims=(
            Said("NATO", "pledge", 5, "2035", "NATO"),
            Said("NATO", "pledge", 3.5, "2035", "NATO"),
            Said("NATO", "pledge", 1.5, "2035", "NATO"),
            Said("NATO", "pledge", 2, None, "NATO"),
            Said("ESP", "pledge", 2.1, None, "ESP"),
        ),
    ),
)

EDITED = tuple(
    Sample(
        outlet="kyodo",
        key="articles/-/56040",
        title="Japan calls off security talks with U.S. over defense spending demand",
        published="2025-06-21T13:30:00+09:00",
        modified=modified,
        section="World",
        paragraphs=paragraphs(f"""
Japan has called off security talks with the United States that were set for early July, sources familiar with the matter said Saturday.
Washington had asked Tokyo to spend {figure} percent of GDP on defense, which drew strong resistance on the Japanese side, the sources said.
The two-plus-two of foreign and defense ministers was last held in July 2024 in Tokyo. It would have been the first since Trump and Ishiba took office.
Japan's government is in no position to promise more before the House of Councillors election in July, one of the sources said.
{more}
The Foreign Ministry declined to comment on the state of the arrangements.
Under its present plan, Japan is to spend 2 percent of GDP in fiscal 2027.
"""),
        claims=(
            Said(
                "JPN",
                "demand",
                float(figure),
                None,
                "USA",
                sources=("sources familiar with the matter",),
            ),
            Said("JPN", "pledge", 2, "FY2027", "JPN"),
        ),
    )
    for figure, modified, more in (
        ("3.0", "", "No new date has been proposed."),
        (
            "3.5",
            "2025-06-21T16:05:00+09:00",
            "No new date has been proposed. A lower figure had been put forward in March.",
        ),
    )
)
"""One report, first as it was published and then as it was corrected."""
