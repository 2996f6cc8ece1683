"""Kyodo News in 2026, in our own words."""

from samples.report_sample import Said, Sample, paragraphs

KYODO_2026 = (
    Sample(
        outlet="kyodo",
        key="articles/-/69102",
        title="U.S. defense strategy sets yardstick for allies' spending",
        published="2026-01-24T12:20:00+09:00",
        section="World",
        paragraphs=paragraphs("""
WASHINGTON - The U.S. Defense Department on Friday released a National Defense Strategy that calls the 5 percent of GDP agreed on by NATO a global standard for allies.
The paper, the first under Trump's second term, puts the homeland and the Western Hemisphere first and asks allies to carry the main burden of their own defense.
It says that China is to be deterred "through strength, not confrontation."
Japan is not mentioned by name in the part on spending.
With the extra budget, Japan's own outlays come to 2 percent of GDP in fiscal 2025, and Takaichi has not said what is to follow.
A Japanese government source said that Washington had set Tokyo no figure so far, but that it would be hard to stay where it is.
The strategy comes ahead of a visit by Takaichi to Washington planned for the spring.
Officials in Tokyo said they would study the paper in detail before the talks. A similar document in 2022 had named Japan and South Korea at length.
Critics in Congress said that the strategy said little on Taiwan, which it does not mention by name.
"""),
        claims=(
            Said("ALLIES", "benchmark", 5, None, "USA"),
            Said("JPN", "level", 2, "FY2025"),
        ),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/70233",
        title="Japan weighs new defense spending goal for fiscal 2030: sources",
        published="2026-02-10T21:09:00+09:00",
        section="Japan",
        paragraphs=paragraphs("""
The Japanese government is considering raising defense spending to 3 percent of GDP or more by fiscal 2030, several government sources said Tuesday.
The figure may be written into the security documents that are to be revised this year, the sources said.
Takaichi's Liberal Democratic Party won a large majority in Sunday's election of the House of Representatives, which makes it easier to decide on steps that are not popular.
Some in the ruling party fear that bond yields, now above 2 percent, would rise further.
At present prices 3 percent would mean some 18 trillion yen a year, almost three times what is spent on education and science.
A panel of experts is to take up its work in the spring and hand in proposals in the fall.
The goal set in 2022 was met this fiscal year with the help of an extra budget.
Asked about it on Tuesday, Chief Cabinet Secretary Minoru Kihara said that nothing had been decided.
"""),
        claims=(
            Said("JPN", "proposal", 3, "FY2030", "JPN", sources=("several government sources",)),
            Said("JPN", "other", 3),
        ),
        others=("2 percent",),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/74120",
        title="FOCUS: Calls grow for debate on cost of Japan's defense buildup",
        published="2026-04-30T08:00:00+09:00",
        section="Feature",
        layout="gated",
        paragraphs=paragraphs("""
With outlays at 2 percent of GDP in the past fiscal year, lawmakers of the ruling and opposition camps ask who is to pay for the next step in Japan's defense buildup.
The panel of experts that met for the first time on Monday has half a year to find an answer.
"""),
        claims=(Said("JPN", "level", 2, "FY2025"),),
    ),
    Sample(
        outlet="kyodo",
        key="articles/-/81450",
        title="Panel members differ on whether Japan needs new spending ratio",
        published="2026-07-31T19:05:00+09:00",
        section="Japan",
        paragraphs=paragraphs("""
Members of a government panel on Japan's security documents differed Friday on whether the country should bind itself to a new ratio of defense spending to GDP.
One group held that a figure sends a signal that friend and foe can read. Others said the 2 percent goal had shown how money is spent for the sake of a number.
An economist on the panel proposed 2.5 percent by fiscal 2030 with a review after two years.
"What matters is whether there are people to man the ships," another member was quoted as saying by the secretariat.
The Self-Defense Forces reach only about 90 percent of their authorized strength.
The panel is to present its report in the fall. The government will then revise the three documents by the end of the year.
Members also heard a proposal to pay for part of the buildup by selling shares that the state holds in a telecommunications group.
Local governments that host bases have asked to be heard before the report is finished.
The next meeting is planned for September. Minutes are published with the names of the speakers left out.
"""),
        claims=(
            Said("JPN", "pledge", 2, None, "JPN"),
            Said("JPN", "proposal", 2.5, "FY2030"),
        ),
        others=("90 percent",),
    ),
)
