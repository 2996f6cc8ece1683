"""Financial Times, in our own words."""

from samples.report_sample import Sample, paragraphs

FT: tuple[Sample, ...] = (
    Sample(
        outlet="ft",
        key="0b1c6a52-11f3-4c1a-9a30-6d2f5a8e7101",
        title="Japan to double defence spending in break with postwar restraint",
        standfirst="Kishida government commits itself to Nato’s yardstick by 2027",
        published="2022-12-16T09:31:12.000Z",
        byline="Hana Mori",
        section="Japan",
        layout="2022",
        paragraphs=paragraphs("""
Japan has committed itself to lift defence spending to 2 per cent of gross domestic product by 2027, a doubling that would give it one of the world’s largest military budgets.
For half a century its governments held outlays to about 1 per cent, a line drawn in 1976 that outlived its formal end.
Economists noted that Japan’s public debt exceeds 250 per cent of GDP and asked where the money would come from.
The yen rose 0.4 per cent against the dollar.
"""),
        claims=(("JPN", "pledge", 2, "2027", "JPN"), ("JPN", "cap", 1, None, "JPN")),
    ),
    Sample(
        outlet="ft",
        key="3d8f2e10-52b7-4e0d-8c44-91f0c2ab7302",
        title="Trump’s Pentagon pick calls for Japan to spend 3% of GDP on defence",
        standfirst="Elbridge Colby tells senators that Tokyo’s present course is too slow",
        published="2025-03-04T21:05:40.000Z",
        byline="Tom Ashdown",
        section="US foreign policy",
        paragraphs=paragraphs("""
Elbridge Colby, Donald Trump’s choice for under-secretary of defence for policy, has said Japan should spend at least 3 per cent of gross domestic product on its military, a third more than half as much again as it plans.
Taiwan, he told senators on Tuesday, ought to go up to 10 per cent.
Tokyo intends to reach 2 per cent in fiscal 2027.
"""),
        claims=(
            ("JPN", "demand", 3, None, "USA"),
            ("TWN", "demand", 10, None, "USA"),
            ("JPN", "pledge", 2, "FY2027", "JPN"),
        ),
    ),
    Sample(
        outlet="ft",
        key="7f6b9c34-0a1e-4f7c-b2d5-20aa4e6d1403",
        title="Japan cancels US security talks after Pentagon raises its price",
        standfirst="Washington asked Tokyo to lift defence spending to 3.5 per cent of GDP, say people familiar with the matter",
        published="2025-06-20T15:12:08.000Z",
        byline="Tom Ashdown, Hana Mori",
        section="US-Japan relations",
        layout="barrier",
        paragraphs=(),
        claims=(("JPN", "demand", 3.5, None, "USA"),),
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
Canberra now spends about 2 per cent and plans to reach 2.4 per cent by 2033-34.
A poll for a Sydney newspaper found 38 per cent of voters in favour of spending more.
"""),
        claims=(
            ("AUS", "denial", 3.5, None, "AUS"),
            ("AUS", "level", 2, None, None),
            ("AUS", "pledge", 2.4, "2033/2034", "AUS"),
        ),
    ),
    Sample(
        outlet="ft",
        key="a2c4d6e8-7b1f-4d2a-8f63-3e9b0c5a7605",
        title="Nato allies sign up to 5% defence spending target",
        standfirst="Alliance gives itself until 2035 as Spain stands apart",
        published="2025-06-25T12:44:55.000Z",
        byline="Piers Wendover",
        section="Nato",
        layout="barrier",
        on_topic=False,
        paragraphs=(),
        claims=(("NATO", "pledge", 5, None, "NATO"),),
    ),
    Sample(
        outlet="ft",
        key="b7e8f901-2c3d-4a5b-9c6d-7e8f90a1b706",
        title="Takaichi speeds up Japan’s defence build-up ahead of Trump visit",
        standfirst="Prime minister to hit 2 per cent of GDP two years early",
        published="2025-10-24T07:15:00.000Z",
        byline="Hana Mori",
        section="Japan",
        paragraphs=paragraphs("""
Japan will spend 2 per cent of gross domestic product on defence by March 2026, two years sooner than planned, prime minister Sanae Takaichi told parliament on Friday.
The promise came days before Donald Trump was due in Tokyo. US officials have urged Japan to go to 3.5 per cent, a figure that ministers refuse to discuss in public.
Ten-year Japanese government bond yields stood at 1.66 per cent.
"""),
        claims=(
            ("JPN", "pledge", 2, "2026-03", "JPN"),
            ("JPN", "demand", 3.5, None, "USA"),
        ),
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
President Lee Jae Myung gave no date. The country’s outlays were 2.3 per cent in 2024.
"""),
        claims=(("KOR", "pledge", 3.5, None, "KOR"), ("KOR", "level", 2.3, "2024", None)),
    ),
    Sample(
        outlet="ft",
        key="d1e2f3a4-5b6c-4d7e-9f80-1a2b3c4d5908",
        title="Washington wants more than 3.5% from Tokyo, officials say",
        standfirst="Asian allies told that Europe’s bargain is a floor",
        published="2026-03-18T17:30:45.000Z",
        byline="Tom Ashdown",
        section="US-Japan relations",
        paragraphs=paragraphs("""
US officials have told Japan that it should spend more than 3.5 per cent of gross domestic product on defence, according to two people briefed on the talks.
Japanese diplomats answered that anything beyond 2 per cent would need a new source of money, one of the people said.
Nikkei reported last week that the finance ministry puts the cost of each additional percentage point at Y6tn a year.
"""),
        claims=(("JPN", "demand", 3.5, None, "USA"),),
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
Toyota lowered its operating profit forecast for the year to March 2026 by 16 per cent on Thursday and blamed US tariffs of 15 per cent on Japanese cars.
Its shares fell 1.5 per cent in Tokyo.
"""),
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
Inflation excluding fresh food was 3 per cent in November. The yen slipped 0.6 per cent.
"""),
    ),
)
