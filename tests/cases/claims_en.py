"""Sentences of the kind that defence reports are made of, and what a careful reader takes from each.

Rows: day of publication, text, then for each percentage its quote and spender, kind, when, actor
and outlets cited, or ``None`` where it is no share of GDP spent on defence. All are in our own
words; what news says in these ways was seen in public reports of 1985 to 2026.
"""

STATED = (
    (
        "2025-11-15",
        "Poland, NATO's top spender, is at 4.1 percent of GDP for defence.",
        (("4.1 percent", "POL", "level", None, None, ""),),
    ),
    (
        "2025-11-15",
        "The Netherlands, NATO host this year, is to spend 3.5 percent of GDP on defence.",
        (("3.5 percent", "NLD", "pledge", None, "NLD", ""),),
    ),
    (
        "2025-11-15",
        "Poland, a NATO member since 1999, spends 4.1 percent of GDP on defence.",
        (("4.1 percent", "POL", "level", None, None, ""),),
    ),
    (
        "2026-03-06",
        "The Australian cabinet decided on Tuesday to retain the ceiling of 1.5 percent of GDP on defense spending.",
        (("1.5 percent", "AUS", "cap", None, "AUS", ""),),
    ),
    (
        "2026-03-06",
        "The Australian reported that Canberra had promised to spend 3 percent of GDP on defence.",
        (("3 percent", "AUS", "pledge", None, "AUS", "The Australian"),),
    ),
    (
        "2026-03-06",
        "The French cabinet met on Sunday. It approved a defence target of 3.2 percent of GDP for 2033.",
        (("3.2 percent", "FRA", "pledge", "2033", "FRA", ""),),
    ),
    (
        "2026-03-06",
        "The pressure on Germany is mounting. Washington is seeking 3.8 per cent of GDP for the country's armed forces by 2034.",
        (("3.8 per cent", "DEU", "demand", "2034", "USA", ""),),
    ),
    (
        "2026-03-06",
        "Unlike Spain, where the military makes do with 1.2 percent of GDP, Germany has decided on 2.4 percent.",
        (
            ("1.2 percent", "ESP", "level", None, None, ""),
            ("2.4 percent", "DEU", "pledge", None, "DEU", ""),
        ),
    ),
    (
        "2026-03-06",
        "Japan plans to spend 2.5% of GDP on defence, Reuters reported, while Nikkei said it planned 3%.",
        (
            ("2.5%", "JPN", "pledge", None, "JPN", "Reuters"),
            ("3%", "JPN", "pledge", None, "JPN", "Nikkei"),
        ),
    ),
    (
        "2025-12-26",
        "Sweden expects to spend 2.8% of GDP on defence next year and has a target of 3.5% by 2030.",
        (
            ("2.8%", "SWE", "level", "2026", None, ""),
            ("3.5%", "SWE", "pledge", "2030", "SWE", ""),
        ),
    ),
    (
        "2025-03-06",
        "Taiwan's opposition parties say a budget of 10 percent of GDP for the military is out of the question.",
        (("10 percent", "TWN", "denial", None, None, ""),),
    ),
    (
        "2025-06-21",
        "Washington demands that its allies in Asia, including Japan, spend 5 percent of GDP on defense.",
        (("5 percent", "ALLIES+JPN", "demand", None, "USA", ""),),
    ),
    (
        "2025-06-21",
        "The Trump administration urges Asian allies, including South Korea, to spend up to 5% of GDP on defense.",
        (("5%", "ALLIES+KOR", "demand", None, "USA", ""),),
    ),
    (
        "2025-08-28",
        "NATO's leaders obtained a commitment from allies to put 5 percent of GDP into defence.",
        (("5 percent", "NATO", "pledge", None, "NATO", ""),),
    ),
    (
        "2025-06-24",
        "Britain pledged 3.5% of GDP for defence, and the US vowed to bring its own military outlays to 5% of GDP.",
        (
            ("3.5%", "GBR", "pledge", None, "GBR", ""),
            ("5%", "USA", "pledge", None, "USA", ""),
        ),
    ),
    (
        "2025-06-25",
        "NATO agreed at a summit held in The Hague to raise defense spending to 5% of GDP by 2035.",
        (("5%", "NATO", "pledge", "2035", "NATO", ""),),
    ),
    (
        "2025-06-23",
        "Real growth of the defence budget between now and 2029 is 3.6%.",
        (("3.6%", None),),
    ),
    (
        "2025-06-02",
        "The United States asked Australia to lift its defence spending to 3.5% of GDP, well above Canberra's current forecast of 2.33%.",
        (
            ("3.5%", "AUS", "demand", None, "USA", ""),
            ("2.33%", "AUS", "level", None, None, ""),
        ),
    ),
    (
        "2025-03-18",
        "Under the German plan defence spending above 1% of GDP would be exempt from the debt brake.",
        (("1%", "DEU", "other", None, None, ""),),
    ),
    (
        "2025-06-24",
        "The plan calls for 3.5 percent of GDP for NATO's core defense and an additional 1.5 percent for roads and cables.",
        (
            ("3.5 percent", "NATO", "pledge", None, "NATO", ""),
            ("1.5 percent", "NATO", "pledge", None, "NATO", ""),
        ),
    ),
    (
        "2025-06-27",
        "South Korea's defense budget for this year is two-point-32 percent of its GDP.",
        (("two-point-32 percent", "KOR", "level", "2025", None, ""),),
    ),
    (
        "2026-02-10",
        "Japan's defense spending had been set at around 1% of GDP for decades.",
        (("1%", "JPN", "level", None, None, ""),),
    ),
    (
        "2025-10-21",
        "The Pentagon has said it wants U.S. allies to spend as much as 5% of annual gross domestic product on defense, a figure more than double the Japanese government's current goal of lifting spending to 2% of GDP by the fiscal year ending March 2028.",
        (
            ("5%", "ALLIES", "demand", None, "USA", ""),
            ("2%", "JPN", "pledge", "FY2027", "JPN", ""),
        ),
    ),
    (
        "2025-10-21",
        "Japan spent around $55 billion on defense in 2024, or about 1.4% of GDP, according to the Stockholm International Peace Research Institute.",
        (("1.4%", "JPN", "level", "2024", None, ""),),
    ),
    (
        "2025-10-29",
        "Takaichi said in her policy speech last week that the government plans to raise Japan's defence spending to 2% of gross domestic product in the current fiscal year to March 2026, from about 1.8% currently.",
        (
            ("2%", "JPN", "pledge", "FY2025", "JPN", ""),
            ("1.8%", "JPN", "level", None, None, ""),
        ),
    ),
    (
        "2025-10-29",
        "That would be two years earlier than planned, but defence spending at that level falls short of NATO's new defence investment pledge of 5% of GDP by 2035.",
        (("5%", "NATO", "pledge", "2035", "NATO", ""),),
    ),
    (
        "2025-10-25",
        "Japan's new Prime Minister Sanae Takaichi aims to achieve the target of spending two percent of GDP on defense two years early, media reports said.",
        (("two percent", "JPN", "pledge", None, "JPN", ""),),
    ),
    (
        "2025-10-25",
        "Tokyo's previous target was to be spending two percent of gross domestic product on its military in the 2027-28 fiscal year.",
        (("two percent", "JPN", "pledge", "2027/2028", "JPN", ""),),
    ),
    (
        "2025-10-29",
        "Japan aims to raise its defense budget to 2% of GDP by 2026, advancing its schedule by two years.",
        (("2%", "JPN", "pledge", "2026", "JPN", ""),),
    ),
    (
        "2025-10-29",
        "Koizumi also highlighted Japan's target of raising defense spending to 2% of GDP by the end of the fiscal year in March, accelerating the timeline by two years.",
        (("2%", "JPN", "pledge", "FY2025", "JPN", ""),),
    ),
    (
        "2025-04-15",
        "Japan's defence spending and related costs for fiscal 2025 are expected to total 9.9 trillion yen, equivalent to 1.8 percent of gross domestic product three years earlier, Defence Minister Gen Nakatani said Tuesday, as the country endeavours to reach 2 percent by fiscal 2027.",
        (
            ("1.8 percent", "JPN", "level", "FY2025", None, ""),
            ("2 percent", "JPN", "pledge", "FY2027", "JPN", ""),
        ),
    ),
    (
        "2024-12-21",
        "The Financial Times reported that U.S. President-elect Donald Trump urged North Atlantic Treaty Organization member states to increase their defense spending to 5% of gross domestic product.",
        (("5%", "NATO", "demand", None, "USA", "Financial Times"),),
    ),
    (
        "2024-12-21",
        "In 2014, NATO members set a goal of increasing defense spending to at least 2% of GDP by 2024.",
        (("2%", "NATO", "pledge", "2024", "NATO", ""),),
    ),
    (
        "2024-12-21",
        "He noted that European NATO members spent 4% of their GDP on defense during the Cold War.",
        (("4%", "NATO", "level", None, None, ""),),
    ),
    (
        "2024-12-21",
        "NATO is currently considering a new goal of raising defense spending to 3% of GDP by 2030.",
        (("3%", "NATO", "proposal", "2030", "NATO", ""),),
    ),
    (
        "2025-02-25",
        "Less than three years ago, strategists were walking on air after then-Prime Minister Fumio Kishida announced that his Cabinet had agreed to increase defense spending to 2% of gross domestic product by 2027.",
        (("2%", "JPN", "pledge", "2027", "JPN", ""),),
    ),
    (
        "2025-02-25",
        "Now, however, U.S. President Donald Trump is demanding that NATO members devote 5% of their national economy to defense.",
        (("5%", "NATO", "demand", None, "USA", ""),),
    ),
    (
        "2022-12-01",
        "Japan's prime minister has asked his Cabinet to secure enough funds to raise defense spending to 2% of gross domestic product in five years.",
        (("2%", "JPN", "pledge", "2027", "JPN", ""),),
    ),
    (
        "2022-12-01",
        "Japan typically spends no more than 1% of its GDP on defense; the increase to 2% would bring it in line with NATO members.",
        (
            ("1%", "JPN", "level", None, None, ""),
            ("2%", "JPN", "pledge", None, "JPN", ""),
        ),
    ),
    (
        "2022-12-14",
        "Key among the new policies on defence is a pledge to boost spending to two per cent of GDP by 2027 to bring Japan in line with NATO members.",
        (("two per cent", "JPN", "pledge", "2027", "JPN", ""),),
    ),
    (
        "2025-06-28",
        "For decades, Japan's defense spending remained around 1% of GDP.",
        (("1%", "JPN", "level", None, None, ""),),
    ),
    (
        "2025-06-28",
        "At the end of 2022 the Japanese government pledged to increase total defense-related expenditures to 2% of its fiscal 2022 GDP by fiscal 2027.",
        (("2%", "JPN", "pledge", "FY2027", "JPN", ""),),
    ),
    (
        "2025-06-28",
        "Japan's total defense-related spending in the current fiscal year's initial budget amounts to 9.9 trillion yen (approx. $68.4 billion, around 1.8% of GDP), approaching but yet to reach the 2% goal.",
        (
            ("1.8%", "JPN", "level", "FY2025", None, ""),
            ("2%", "JPN", "pledge", None, "JPN", ""),
        ),
    ),
    (
        "2025-06-21",
        "The U.S. government has pressed Japan to raise its defense spending to 3.5% of its GDP, as reported by Kyodo News and the Financial Times. Elbridge Colby had earlier suggested a 3% target, but the new demand has ratcheted up the pressure.",
        (
            ("3.5%", "JPN", "demand", None, "USA", "Kyodo News; Financial Times"),
            ("3%", "JPN", "demand", None, "USA", ""),
        ),
    ),
    (
        "2025-06-21",
        "In 2022, Japan aimed to double its defense budget to 2% of GDP by 2027, a pivot from its pacifist stance.",
        (("2%", "JPN", "pledge", "2027", "JPN", ""),),
    ),
    (
        "2025-06-22",
        "Tokyo is under growing pressure from Washington to lift military spending to 3.5 percent of GDP.",
        (("3.5 percent", "JPN", "demand", None, "USA", ""),),
    ),
    (
        "2025-06-22",
        "Washington is pressuring Seoul and Tokyo to devote 5 percent of GDP to their militaries.",
        (("5 percent", "KOR+JPN", "demand", None, "USA", ""),),
    ),
    (
        "2025-06-22",
        "Japan rejected a U.S. demand that it increase its defense budget to 3.5% of GDP.",
        (("3.5%", "JPN", "denial", None, "JPN", ""),),
    ),
    (
        "2025-06-22",
        "Ishiba said Japan would not simply set its defense outlays at 3.5% of GDP because it had been told to.",
        (("3.5%", "JPN", "denial", None, "JPN", ""),),
    ),
    (
        "2025-06-22",
        "The foreign minister denied that the United States had asked Japan to spend 3.5 percent of GDP on defense.",
        (("3.5 percent", "JPN", "denial", None, "JPN", ""),),
    ),
    (
        "2025-07-10",
        "South Korea spends about 2.3 percent of its GDP on defense, Japan 1.8 percent and Taiwan 2.5 percent.",
        (
            ("2.3 percent", "KOR", "level", None, None, ""),
            ("1.8 percent", "JPN", "level", None, None, ""),
            ("2.5 percent", "TWN", "level", None, None, ""),
        ),
    ),
    (
        "2025-07-10",
        "Australia and Japan spend 2 percent and 1.8 percent of GDP on defense respectively.",
        (
            ("2 percent", "AUS", "level", None, None, ""),
            ("1.8 percent", "JPN", "level", None, None, ""),
        ),
    ),
    (
        "2025-07-10",
        "President Lai has said Taiwan will raise defence spending to more than 3 percent of GDP this year and to 5 percent by 2030.",
        (
            ("3 percent", "TWN", "pledge", "2025", "TWN", ""),
            ("5 percent", "TWN", "pledge", "2030", "TWN", ""),
        ),
    ),
    (
        "2025-07-10",
        "At 1.3% of GDP, Spain was the alliance's lowest spender on defence last year.",
        (("1.3%", "ESP", "level", "2024", None, ""),),
    ),
    (
        "2025-07-10",
        "Canada's defence spending stood at 1.37 per cent of GDP in 2024, far below the NATO target of 2 per cent.",
        (
            ("1.37 per cent", "CAN", "level", "2024", None, ""),
            ("2 per cent", "NATO", "pledge", None, "NATO", ""),
        ),
    ),
    (
        "2026-02-10",
        "The U.S. Embassy in Tokyo declined to say whether Washington had asked for 3.5 percent of GDP in defense spending.",
        (("3.5 percent", "JPN", "other", None, None, ""),),
    ),
    (
        "2025-07-10",
        "Prime Minister Mark Carney has pledged to hit NATO's 2 per cent defence target this fiscal year and 5 per cent by 2035.",
        (
            ("2 per cent", "CAN", "pledge", "FY2025", "CAN", ""),
            ("5 per cent", "CAN", "pledge", "2035", "CAN", ""),
        ),
    ),
    (
        "2025-07-10",
        "Germany plans to increase defence spending to 3.5% of GDP by 2029, up from 2.4% this year.",
        (
            ("3.5%", "DEU", "pledge", "2029", "DEU", ""),
            ("2.4%", "DEU", "level", "2025", None, ""),
        ),
    ),
    (
        "2025-07-10",
        "Hegseth told the Shangri-La Dialogue that Asian allies should follow Europe's example and spend 5% of GDP on defense.",
        (("5%", "ALLIES", "demand", None, "USA", ""),),
    ),
    (
        "2025-07-10",
        "Asian allies, Hegseth said, should look to Europe, where NATO members are pledging to spend 5% of GDP on defense.",
        (("5%", "NATO", "pledge", None, "NATO", ""),),
    ),
    (
        "2026-01-20",
        "The government is considering raising the defense spending target to 3.5 percent of GDP, several government sources said.",
        (("3.5 percent", "JPN", "proposal", None, "JPN", ""),),
    ),
    (
        "2026-01-20",
        "A panel of experts recommended that Japan spend 3 percent of GDP on defense by fiscal 2035.",
        (("3 percent", "JPN", "proposal", "FY2035", None, ""),),
    ),
    (
        "2026-01-20",
        "The LDP is expected to call for defense spending of 3.5 percent of GDP in its proposals to the government.",
        (("3.5 percent", "JPN", "proposal", None, None, ""),),
    ),
    (
        "2026-01-20",
        "Some in the ruling party want defense spending raised to 3 percent of GDP or more.",
        (("3 percent", "JPN", "proposal", None, None, ""),),
    ),
    (
        "2026-01-20",
        "An increase to 3.5 percent of GDP would require an additional 10 trillion yen a year in defense spending.",
        (("3.5 percent", "JPN", "other", None, None, ""),),
    ),
    (
        "2026-01-20",
        "Raising defense spending by 1 percent of GDP would cost about 6 trillion yen.",
        (("1 percent", "JPN", "other", None, None, ""),),
    ),
    (
        "2026-01-20",
        "Japan had long capped its defense budget at 1% of GNP.",
        (("1%", "JPN", "cap", None, "JPN", ""),),
    ),
    (
        "2026-01-20",
        "Postwar Japan's defense budget had been kept below 1 percent of GDP since the 1970s.",
        (("1 percent", "JPN", "cap", None, "JPN", ""),),
    ),
    (
        "2026-01-20",
        "The Miki Cabinet decided in 1976 to limit defense spending to within 1 percent of GNP.",
        (("1 percent", "JPN", "cap", None, "JPN", ""),),
    ),
    (
        "2026-01-20",
        "The Nakasone government scrapped the 1 percent cap on defense spending in 1987.",
        (("1 percent", "JPN", "cap", None, "JPN", ""),),
    ),
    (
        "2026-01-25",
        "The National Defense Strategy calls on allies to spend 5 percent of GDP on defense, which it calls a global standard.",
        (("5 percent", "ALLIES", "demand", None, "USA", ""),),
    ),
    (
        "2025-06-21",
        "US asked Japan to boost defence spending to 3.5% of GDP, Nikkei reports",
        (("3.5%", "JPN", "demand", None, "USA", "Nikkei"),),
    ),
    (
        "2025-06-21",
        "Japan urged to spend 3.5% of GDP on defense: FT",
        (("3.5%", "JPN", "demand", None, "USA", "Financial Times"),),
    ),
    (
        "2025-06-21",
        "Japan scraps US meeting after Washington demands more defence spending. The FT said the request to raise spending to 3.5 per cent, higher than an earlier request of 3 per cent, was made by Elbridge Colby.",
        (
            ("3.5 per cent", "JPN", "demand", None, "USA", "Financial Times"),
            ("3 per cent", "JPN", "demand", None, "USA", "Financial Times"),
        ),
    ),
    (
        "2025-06-21",
        "Colby, the third most senior Pentagon official, has also upset Tokyo by raising the demand on defense spending to 3.5 percent of GDP from 3 percent.",
        (
            ("3.5 percent", "JPN", "demand", None, "USA", ""),
            ("3 percent", "JPN", "demand", None, "USA", ""),
        ),
    ),
    (
        "2025-03-06",
        "In written testimony, Colby said Japan should be spending at least 3 percent of GDP on defense as soon as possible.",
        (("3 percent", "JPN", "demand", None, "USA", ""),),
    ),
    (
        "2025-03-06",
        "Colby told senators he believed Taiwan should spend closer to 10 percent of its GDP on defense.",
        (("10 percent", "TWN", "demand", None, "USA", ""),),
    ),
    (
        "2025-08-09",
        "The Washington Post reported that the U.S. sought to have South Korea increase its defense spending to 3.8 percent of GDP from last year's 2.6 percent.",
        (
            ("3.8 percent", "KOR", "demand", None, "USA", "Washington Post"),
            ("2.6 percent", "KOR", "level", "2024", None, "Washington Post"),
        ),
    ),
    (
        "2025-11-14",
        "Seoul said it would raise its military spending to 3.5 percent of GDP as soon as possible, according to a joint fact sheet.",
        (("3.5 percent", "KOR", "pledge", None, "KOR", ""),),
    ),
    (
        "2025-11-14",
        "Support for Takaichi's cabinet rose to 75 percent, while 62 percent backed her plan to bring defense spending to 2 percent of GDP.",
        (
            ("75 percent", None),
            ("62 percent", None),
            ("2 percent", "JPN", "pledge", None, "JPN", ""),
        ),
    ),
    (
        "2025-11-14",
        "Japan's economy shrank 1.8 percent in the third quarter and the debt exceeds 230 percent of GDP, yet defense spending will hit 2 percent of GDP in March.",
        (
            ("1.8 percent", None),
            ("230 percent", None),
            ("2 percent", "JPN", "pledge", None, "JPN", ""),
        ),
    ),
    (
        "2025-07-23",
        "Under the trade deal, tariffs of 15 percent will apply to Japanese cars, but no figure was agreed for defense spending, which the U.S. wants at 3.5 percent of GDP.",
        (
            ("15 percent", None),
            ("3.5 percent", "JPN", "demand", None, "USA", ""),
        ),
    ),
    (
        "2025-07-23",
        "Australia's spending on defence is projected to rise from 2.05 per cent of GDP in 2025-26 to 2.4 per cent by 2033-34.",
        (
            ("2.05 per cent", "AUS", "level", "2025/2026", None, ""),
            ("2.4 per cent", "AUS", "level", "2033/2034", None, ""),
        ),
    ),
    (
        "2025-07-23",
        "Marles said Australia would not commit to the 3.5 per cent of GDP that Washington has sought for defence.",
        (("3.5 per cent", "AUS", "denial", None, "AUS", ""),),
    ),
    (
        "2025-06-25",
        "Poland, which is spending 4.7% of its GDP on defence this year, has called on others to match it.",
        (("4.7%", "POL", "level", "2025", None, ""),),
    ),
    (
        "2025-06-25",
        "NATO allies agreed on Wednesday to more than double their defence spending target from 2% of GDP to 5% by 2035.",
        (
            ("2%", "NATO", "pledge", None, "NATO", ""),
            ("5%", "NATO", "pledge", "2035", "NATO", ""),
        ),
    ),
    (
        "2025-06-25",
        "Britain will spend 2.6% of GDP on defence from 2027, with an ambition to reach 3% in the next parliament.",
        (
            ("2.6%", "GBR", "pledge", "2027", "GBR", ""),
            ("3%", "GBR", "proposal", None, "GBR", ""),
        ),
    ),
    (
        "2026-03-06",
        "China's defence spending accounts for less than 1.5 percent of its GDP, foreign ministry spokesperson Mao Ning said.",
        (("1.5 percent", "CHN", "level", None, None, ""),),
    ),
    (
        "2026-03-06",
        "Tokyo has yet to decide on a figure, but 3 percent of GDP is being discussed as a target for the next defense buildup program.",
        (("3 percent", "JPN", "proposal", None, "JPN", ""),),
    ),
    (
        "2026-03-06",
        "Takaichi told parliament she had made no promise to Trump to spend 3.5 percent of GDP on defense.",
        (("3.5 percent", "JPN", "denial", None, "JPN", ""),),
    ),
    (
        "2026-03-06",
        "Japan's defense outlay reached 2 percent of gross domestic product in fiscal 2025 for the first time.",
        (("2 percent", "JPN", "level", "FY2025", None, ""),),
    ),
    (
        "2026-03-06",
        "The Finance Ministry estimates that defense spending will come to 1.9 percent of GDP in fiscal 2026.",
        (("1.9 percent", "JPN", "level", "FY2026", None, ""),),
    ),
    (
        "2026-03-06",
        "The goal of 2% of GDP for defense, set in 2022 and originally due in fiscal 2027, was met in fiscal 2025.",
        (("2%", "JPN", "pledge", "FY2027", "JPN", ""),),
    ),
    (
        "2025-06-22",
        "Asked about reports of a 3.5% demand on defense spending, Hayashi said there was no such request from the United States.",
        (("3.5%", "JPN", "denial", None, "JPN", ""),),
    ),
    (
        "2025-06-22",
        "Kyodo News, quoting an unnamed diplomatic source, said Saturday that the U.S. had informally sounded out Japan about defense spending of 3.5 percent of GDP.",
        (("3.5 percent", "JPN", "demand", None, "USA", "Kyodo News"),),
    ),
    (
        "2025-06-22",
        "The newspaper Nikkei said the U.S. wants Japan to bring its defense expenditure to 3.5% of GDP. The report said Colby had set 3% as the goal in March.",
        (
            ("3.5%", "JPN", "demand", None, "USA", "Nikkei"),
            ("3%", "JPN", "demand", None, "USA", "Nikkei"),
        ),
    ),
    (
        "2026-02-02",
        "The Yomiuri Shimbun has learned from several sources that the government intends to aim for defense spending of 3% of GDP by fiscal 2031.",
        (("3%", "JPN", "pledge", "FY2031", "JPN", "Yomiuri Shimbun"),),
    ),
    (
        "2025-06-22",
        "Trump wants Japan to double its 2 percent defense target.",
        (("2 percent", "JPN", "pledge", None, "JPN", ""),),
    ),
    (
        "2025-06-22",
        "The current goal is 2 percent of GDP for defense by fiscal 2027.",
        (("2 percent", "JPN", "pledge", "FY2027", "JPN", ""),),
    ),
    (
        "2025-06-22",
        "Currently, Japan is set to spend 2 percent of GDP on defense in fiscal 2027.",
        (("2 percent", "JPN", "pledge", "FY2027", "JPN", ""),),
    ),
    (
        "2025-06-22",
        "Japan is on course to reach its defense spending goal of 2 percent of GDP in the fiscal year starting in April 2027.",
        (("2 percent", "JPN", "pledge", "FY2027", "JPN", ""),),
    ),
    (
        "2025-06-22",
        "India's defence budget fell to 1.9 per cent of GDP in 2024-25.",
        (("1.9 per cent", "IND", "level", "2024/2025", None, ""),),
    ),
    (
        "2025-06-22",
        "Philippine defense spending is only about 1.2 percent of GDP, and Manila has no plan to raise it to 2 percent.",
        (
            ("1.2 percent", "PHL", "level", None, None, ""),
            ("2 percent", "PHL", "denial", None, "PHL", ""),
        ),
    ),
    (
        "2026-02-10",
        "Japan's defense budget, long held to about 1 percent of GDP, will reach 2 percent in fiscal 2025.",
        (
            ("1 percent", "JPN", "cap", None, "JPN", ""),
            ("2 percent", "JPN", "pledge", "FY2025", "JPN", ""),
        ),
    ),
    (
        "2026-02-10",
        "The ruling party is likely to propose that defense spending exceed 3 percent of GDP.",
        (("3 percent", "JPN", "proposal", None, None, ""),),
    ),
    (
        "2026-02-10",
        "Takaichi has not ruled out going beyond 2 percent of GDP on defense.",
        (("2 percent", "JPN", "proposal", None, "JPN", ""),),
    ),
    (
        "2026-02-10",
        "Asked whether Japan would aim for 3.5 percent of GDP for defense, Koizumi said nothing had been decided.",
        (("3.5 percent", "JPN", "other", None, None, ""),),
    ),
    (
        "2026-02-10",
        "Trump has demanded that NATO members spend 5 percent of GDP on defence, and American officials want the same of Japan.",
        (("5 percent", "NATO", "demand", None, "USA", ""),),
    ),
    (
        "2026-02-10",
        "With defense spending at 1.4 percent of GDP, Japan ranks below most NATO members.",
        (("1.4 percent", "JPN", "level", None, None, ""),),
    ),
    (
        "2026-02-10",
        "Kishida instructed his ministers to raise the defense budget to 2 percent of GDP within five years.",
        (("2 percent", "JPN", "pledge", "2031", "JPN", ""),),
    ),
    (
        "2026-02-10",
        "Japan's plan to double defense spending to 2 percent of GDP was welcomed in Washington.",
        (("2 percent", "JPN", "pledge", None, "JPN", ""),),
    ),
    (
        "2026-02-10",
        "The Abe administration never formally abandoned the 1 percent guideline for defense spending.",
        (("1 percent", "JPN", "cap", None, "JPN", ""),),
    ),
    (
        "2026-02-10",
        "Former Defense Minister Itsunori Onodera said on television that Japan should consider 3 percent of GDP for defense.",
        (("3 percent", "JPN", "proposal", None, None, ""),),
    ),
    (
        "2026-02-10",
        "Japan's military expenditure rose to 1.4 percent of GDP in 2024, its highest share since 1958, SIPRI said.",
        (("1.4 percent", "JPN", "level", "2024", None, ""),),
    ),
    (
        "2026-02-10",
        "The government has budgeted 9.04 trillion yen for defense in fiscal 2026, about 1.9 percent of GDP as of fiscal 2022.",
        (("1.9 percent", "JPN", "level", "FY2026", None, ""),),
    ),
    (
        "2026-02-10",
        "Komeito opposes raising defense spending to 3.5 percent of GDP.",
        (("3.5 percent", "JPN", "denial", None, None, ""),),
    ),
    (
        "2026-02-10",
        "Japanese officials fear Washington will ask for 5 percent of GDP, the level NATO agreed to last year, on defense.",
        (("5 percent", "JPN", "demand", None, "USA", ""),),
    ),
    (
        "2026-02-10",
        "South Korea agreed in November to raise defense spending to 3.5 percent of GDP, a commitment that Hegseth praised in Seoul.",
        (("3.5 percent", "KOR", "pledge", None, "KOR", ""),),
    ),
    (
        "2026-02-10",
        "Taiwan's cabinet approved a budget that will bring defence spending to 3.32 per cent of GDP next year, on the way to 5 per cent by 2030.",
        (
            ("3.32 per cent", "TWN", "level", "2027", None, ""),
            ("5 per cent", "TWN", "pledge", "2030", "TWN", ""),
        ),
    ),
    (
        "2026-02-10",
        "Hegseth praised Poland, which already spends close to 5 percent of its GDP on defense, as a model ally.",
        (("5 percent", "POL", "level", None, None, ""),),
    ),
    (
        "2026-02-10",
        "The Pentagon's new standard for allies is 5 percent of GDP: 3.5 percent for core defense and 1.5 percent for related spending.",
        (
            ("5 percent", "ALLIES", "benchmark", None, "USA", ""),
            ("3.5 percent", "ALLIES", "benchmark", None, "USA", ""),
            ("1.5 percent", "ALLIES", "benchmark", None, "USA", ""),
        ),
    ),
    (
        "2026-02-10",
        "According to Kyodo News, the government is planning to set a target of 3 percent of GDP for defense in the new buildup program.",
        (("3 percent", "JPN", "pledge", None, "JPN", "Kyodo News"),),
    ),
    (
        "2026-02-10",
        "Sankei Shimbun said the LDP will propose a numerical target of 3.5 percent of GDP for defense.",
        (("3.5 percent", "JPN", "proposal", None, None, "Sankei Shimbun"),),
    ),
    (
        "2026-02-10",
        "Spain will not meet the 5% defence target.",
        (("5%", "ESP", "denial", None, "ESP", ""),),
    ),
    (
        "2026-02-10",
        "Slovakia's Robert Fico said his country could reach 2 percent of GDP on defence but would not go further.",
        (("2 percent", "SVK", "proposal", None, "SVK", ""),),
    ),
    (
        "2026-02-10",
        "Rutte urged allies to commit to 3.5% of GDP on hard defence spending by 2032.",
        (("3.5%", "NATO", "demand", "2032", "NATO", ""),),
    ),
    (
        "2026-02-10",
        "Luxembourg has agreed to hit 2% of GDP on defence by the end of this year.",
        (("2%", "LUX", "pledge", "2026", "LUX", ""),),
    ),
    (
        "2026-02-10",
        "The share of GDP that Denmark spends on defence has climbed above 3%.",
        (("3%", "DNK", "level", None, None, ""),),
    ),
    (
        "2026-02-10",
        "Defence spending, now 2.3% of GDP, will rise to 2.6% in 2027, Starmer told parliament.",
        (
            ("2.3%", "GBR", "level", None, None, ""),
            ("2.6%", "GBR", "pledge", "2027", "GBR", ""),
        ),
    ),
    (
        "2026-02-10",
        "New Zealand plans to lift defence spending to more than 2 percent of GDP over eight years.",
        (("2 percent", "NZL", "pledge", None, "NZL", ""),),
    ),
    (
        "2026-02-10",
        "The 2 percent of GDP that Japan pledged for defense in 2022 no longer satisfies Washington.",
        (("2 percent", "JPN", "pledge", None, "JPN", ""),),
    ),
    (
        "2026-02-10",
        "Ishiba's government stuck to 2 percent of GDP as its defense target.",
        (("2 percent", "JPN", "pledge", None, "JPN", ""),),
    ),
    (
        "2026-02-10",
        "China's military spending has stayed below 1.5 percent of GDP for years, Wang told reporters.",
        (("1.5 percent", "CHN", "level", None, None, ""),),
    ),
    (
        "2026-02-10",
        "North Korea is estimated to devote as much as a quarter of GDP, or more than 20 percent, to its military.",
        (("20 percent", "PRK", "level", None, None, ""),),
    ),
    (
        "2026-02-10",
        "Japan will seek to raise defense spending to 2 percent of GDP ahead of schedule, government sources said Thursday.",
        (("2 percent", "JPN", "pledge", None, "JPN", ""),),
    ),
    (
        "2026-02-10",
        "The prime minister is set to announce a plan to spend 2 percent of GDP on defense in fiscal 2026.",
        (("2 percent", "JPN", "pledge", "FY2026", "JPN", ""),),
    ),
    (
        "2025-12-26",
        "The Cabinet approved a record budget for fiscal 2026 that lifts defense spending to 9 trillion yen, or about 2 percent of GDP.",
        (("2 percent", "JPN", "level", "FY2026", None, ""),),
    ),
    (
        "2025-12-26",
        "South Korea's defense budget for next year, 66.3 trillion won, is equivalent to 2.4 percent of GDP.",
        (("2.4 percent", "KOR", "level", "2026", None, ""),),
    ),
    (
        "2025-12-26",
        "Canada hit 2 per cent of GDP on defence in the fiscal year that ended in March, according to NATO.",
        (("2 per cent", "CAN", "level", "FY2024", None, ""),),
    ),
    (
        "2025-12-26",
        "Japan is projected to spend 1.8 percent of GDP on defense this fiscal year.",
        (("1.8 percent", "JPN", "level", "FY2025", None, ""),),
    ),
    (
        "2025-12-26",
        "Its defense outlays came to 0.96 percent of GDP in fiscal 2021.",
        (("0.96 percent", "JPN", "level", "FY2021", None, ""),),
    ),
    (
        "2025-12-26",
        "Estonia is going to spend 5.4% of GDP on defence next year.",
        (("5.4%", "EST", "pledge", "2026", "EST", ""),),
    ),
    (
        "2025-12-26",
        "Lithuania's parliament voted for a budget with 5.38% of GDP set aside for defence.",
        (("5.38%", "LTU", "level", None, None, ""),),
    ),
    (
        "2025-12-26",
        "The budget allocates 4.8% of GDP to defence in 2026, the Polish government said.",
        (("4.8%", "POL", "level", "2026", None, ""),),
    ),
    (
        "2025-12-26",
        "Tokyo brought forward its goal of spending 2 percent of GDP on defense by two years.",
        (("2 percent", "JPN", "pledge", None, "JPN", ""),),
    ),
    (
        "2025-12-26",
        "The Takaichi government achieved the 2 percent target for defense spending in fiscal 2025 with an extra budget.",
        (("2 percent", "JPN", "pledge", "FY2025", "JPN", ""),),
    ),
    (
        "2025-12-26",
        "Ireland has no intention of spending 2% of GDP on defence.",
        (("2%", "IRL", "denial", None, "IRL", ""),),
    ),
    (
        "2025-12-26",
        "Merz said Germany must be ready to spend 5% of GDP on defence.",
        (("5%", "DEU", "proposal", None, "DEU", ""),),
    ),
    (
        "2025-12-26",
        "Macron wants France to devote 3.5% of GDP to defence by 2030.",
        (("3.5%", "FRA", "pledge", "2030", "FRA", ""),),
    ),
    (
        "2025-12-26",
        "Italy's defence minister ruled out reaching 5% of GDP.",
        (("5%", "ITA", "denial", None, "ITA", ""),),
    ),
    (
        "2025-12-26",
        "Portugal vowed to meet NATO's 2% goal on defence this year, four years sooner than it had planned.",
        (("2%", "PRT", "pledge", "2025", "PRT", ""),),
    ),
    (
        "2025-12-26",
        "NATO estimates that Belgium spent 2% of its GDP on defence in 2025.",
        (("2%", "BEL", "level", "2025", None, ""),),
    ),
    (
        "2025-12-26",
        "The United States, which spends about 3.4 percent of GDP on its military, has told Tokyo it wants at least as much.",
        (("3.4 percent", "USA", "level", None, None, ""),),
    ),
    (
        "2025-12-26",
        '"We are not going to spend 3.5 percent of GDP on defense just because somebody says so," Nakatani said.',
        (("3.5 percent", "JPN", "denial", None, "JPN", ""),),
    ),
    (
        "2025-12-26",
        "Hayashi rejected the idea that Japan would adopt a 5 percent target for defense spending.",
        (("5 percent", "JPN", "denial", None, "JPN", ""),),
    ),
    (
        "2025-12-26",
        "Japan's Defense Ministry said it was not considering a defense spending goal of 3.5 percent of GDP.",
        (("3.5 percent", "JPN", "denial", None, "JPN", ""),),
    ),
    (
        "2025-12-26",
        "No decision has been made to raise defense spending to 3 percent of GDP, a government spokesman said.",
        (("3 percent", "JPN", "denial", None, "JPN", ""),),
    ),
    (
        "2025-12-26",
        "Some LDP lawmakers argue that 3 percent of GDP should be the next goal for defense spending.",
        (("3 percent", "JPN", "proposal", None, None, ""),),
    ),
    (
        "2025-12-26",
        "A former vice minister, Jun Ikeda, recommends spending 2.5 percent of GDP on defense by fiscal 2030.",
        (("2.5 percent", "JPN", "proposal", "FY2030", None, ""),),
    ),
    (
        "2025-12-26",
        "The Heritage Foundation has called on Japan to spend 3 percent of GDP on defense.",
        (("3 percent", "JPN", "proposal", None, None, ""),),
    ),
    (
        "2025-12-26",
        "A report by the CSIS think tank says Japan should spend 3 percent of GDP on defense by 2030.",
        (("3 percent", "JPN", "proposal", "2030", None, ""),),
    ),
    (
        "2025-12-26",
        "The global standard of 5 percent of GDP on defense that Washington set for its allies alarmed Tokyo.",
        (("5 percent", "ALLIES", "benchmark", None, "USA", ""),),
    ),
    (
        "2025-12-26",
        "Washington regards 3.5 percent of GDP for core defense as the benchmark for all its allies.",
        (("3.5 percent", "ALLIES", "benchmark", None, "USA", ""),),
    ),
    (
        "2025-12-26",
        "Two percent of GDP has long been the yardstick for defense spending in the West.",
        (("Two percent", "ALLIES", "benchmark", None, None, ""),),
    ),
    (
        "2025-12-26",
        "Japan's unofficial ceiling on defense spending of 1 percent of GDP lasted for decades.",
        (("1 percent", "JPN", "cap", None, "JPN", ""),),
    ),
    (
        "2025-12-26",
        "In the past Japan limited its defense budget to about 1 percent of GDP.",
        (("1 percent", "JPN", "cap", None, "JPN", ""),),
    ),
    (
        "2025-12-26",
        "Japanese defense spending has traditionally been held to 1% of GDP.",
        (("1%", "JPN", "cap", None, "JPN", ""),),
    ),
    (
        "2025-12-26",
        "Every 0.1 percent of GDP added to defense equals 600 billion yen.",
        (("0.1 percent", "JPN", "other", None, None, ""),),
    ),
    (
        "2025-12-26",
        "If Japan were to spend 3.5 percent of GDP on defense, its budget would double.",
        (("3.5 percent", "JPN", "other", None, None, ""),),
    ),
    (
        "2025-12-26",
        "Moving to 3 percent of GDP on defense would mean finding another 6 trillion yen.",
        (("3 percent", "JPN", "other", None, None, ""),),
    ),
    (
        "2025-12-26",
        "Trump said Taiwan should spend 10% of its GDP on defence, more than twice the U.S. share of 3.4%.",
        (
            ("10%", "TWN", "demand", None, "USA", ""),
            ("3.4%", "USA", "level", None, None, ""),
        ),
    ),
    (
        "2025-12-26",
        "Koizumi said that the 2 percent level would be reached this fiscal year for defense spending.",
        (("2 percent", "JPN", "pledge", "FY2025", "JPN", ""),),
    ),
    (
        "2025-11-01",
        "South Korea will lift its defense budget to 3.5% of GDP by as late as 2035.",
        (("3.5%", "KOR", "pledge", "2035", "KOR", ""),),
    ),
    (
        "2025-06-25",
        "The accord stipulates a minimum 3.5% of GDP for the military capabilities of NATO members.",
        (("3.5%", "NATO", "pledge", None, "NATO", ""),),
    ),
    (
        "2025-08-26",
        "Washington has pressed its allies to allocate up to 5% of their GDP to defense, far higher than South Korea's present allocation of 2.32%.",
        (("5%", "ALLIES", "demand", None, "USA", ""), ("2.32%", "KOR", "level", None, None, "")),
    ),
    (
        "2025-08-26",
        "The US has introduced a new standard for ally countries in Asia, including Korea, to spend 5% of GDP on defense.",
        (("5%", "ALLIES", "benchmark", None, "USA", ""),),
    ),
    (
        "2025-08-26",
        "South Korea spent 66 trillion won on defense last year, which is about two-point-eight percent of its GDP.",
        (("two-point-eight percent", "KOR", "level", "2024", None, ""),),
    ),
    (
        "2025-08-26",
        "The U.S. Department of Defense stated that its Asian allies, including South Korea, should increase their defense spending to 5% of GDP.",
        (("5%", "ALLIES+KOR", "demand", None, "USA", ""),),
    ),
    (
        "2025-03-20",
        "Taiwanese President William Lai Ching-te said Thursday that the island's defense budget will exceed 3% of its economic output as it overhauls its military in the face of rising threats.",
        (("3%", "TWN", "pledge", None, "TWN", ""),),
    ),
    (
        "2025-08-26",
        'Hegseth told a NATO meeting, "I expect member countries to commit to spending 5% of GDP on defense."',
        (("5%", "NATO", "demand", None, "USA", ""),),
    ),
    (
        "2025-06-24",
        "Rutte stressed that spending 5% of GDP on defense is crucial to deter Russian aggression.",
        (("5%", "NATO", "demand", None, "NATO", ""),),
    ),
    (
        "2025-06-24",
        "Meeting that goal would put Germany ahead of France in reaching NATO's new defence benchmark: a combined 5% of GDP, with 3.5% for military spending and 1.5% for infrastructure.",
        (
            ("5%", "NATO", "pledge", None, "NATO", ""),
            ("3.5%", "NATO", "pledge", None, "NATO", ""),
            ("1.5%", "NATO", "pledge", None, "NATO", ""),
        ),
    ),
    (
        "2025-06-24",
        "Germany's foreign minister said this week that the government had accepted the demand to invest 5% of GDP in defense.",
        (("5%", "DEU", "pledge", None, "DEU", ""),),
    ),
    (
        "2025-06-24",
        "Colby told senators that the U.S. hopes Australia reaches a 3% defense spending threshold.",
        (("3%", "AUS", "demand", None, "USA", ""),),
    ),
    (
        "2025-06-24",
        "The plans would raise Germany's core defence expenditure to about 3.5% of GDP over four years.",
        (("3.5%", "DEU", "pledge", None, "DEU", ""),),
    ),
    (
        "2025-06-24",
        "Britain's trajectory is slower, with defence spending projected to reach only 2.6% of GDP by 2027.",
        (("2.6%", "GBR", "level", "2027", None, ""),),
    ),
    (
        "2025-06-24",
        "Planning to spend 2.4% of its GDP on defense this year, Germany is projected to reach 3.5% by 2029.",
        (("2.4%", "DEU", "pledge", "2025", "DEU", ""), ("3.5%", "DEU", "level", "2029", None, "")),
    ),
    (
        "2025-06-24",
        "Washington is pressing its allies to raise their defence outlays to at least 5 per cent of their respective GDP.",
        (("5 per cent", "ALLIES", "demand", None, "USA", ""),),
    ),
    (
        "2025-06-24",
        "Analysts say tripling its defense budget to five percent of GDP would give Japan the world's third largest.",
        (("five percent", "JPN", "proposal", None, None, ""),),
    ),
    (
        "2025-06-23",
        "Japan denies U.S. demanded 3.5% of GDP for defense",
        (("3.5%", "JPN", "denial", None, "JPN", ""),),
    ),
    (
        "2025-06-23",
        "Hayashi said that there was no truth to such a report as Tokyo continues its path toward a 2% defense target by 2027.",
        (("2%", "JPN", "pledge", "2027", "JPN", ""),),
    ),
    (
        "2025-06-23",
        "Ahead of the NATO summit, President Trump will seek commitments of 5% of GDP for defense from allies.",
        (("5%", "NATO", "demand", None, "USA", ""),),
    ),
    (
        "2025-06-23",
        "Tokyo canceled the talks after Washington upped its defense spending target to 3.5% of GDP.",
        (("3.5%", "JPN", "demand", None, "USA", ""),),
    ),
    (
        "2025-07-08",
        "NATO members - except for Spain - committed to spend 3.5 percent of their GDP on core defense.",
        (("3.5 percent", "NATO", "pledge", None, "NATO", ""),),
    ),
    (
        "2025-07-08",
        "Can US allies in Asia afford to spend five percent of their GDP on defense?",
        (("five percent", "ALLIES", "proposal", None, None, ""),),
    ),
    (
        "2019-04-29",
        "It is in a group of countries ranked as having moderate increases in military spending, at 12 per cent.",
        (("12 per cent", None),),
    ),
    (
        "2025-03-05",
        "Japan on Wednesday brushed aside the US demand to increase its defense spending to 3% of its gross domestic product.",
        (("3%", "JPN", "denial", None, "JPN", ""),),
    ),
    (
        "2025-12-27",
        "The missiles show Japan's shift from postwar pacifism, once capping defense spending at 1% of GDP.",
        (("1%", "JPN", "cap", None, "JPN", ""),),
    ),
    (
        "2025-06-02",
        "The panel will recommend to the government that Japan's defense budget be increased from the current 1% to more than 2% of GDP.",
        (("1%", "JPN", "level", None, None, ""), ("2%", "JPN", "proposal", None, None, "")),
    ),
    (
        "2019-02-01",
        "Two experts were asked to assess whether Japan should spend 2 percent of GDP on defense.",
        (("2 percent", "JPN", "proposal", None, None, ""),),
    ),
    (
        "2025-06-20",
        "The ministry was answering the U.S. standard that Asian allies should spend 5% of their GDP on defense.",
        (("5%", "ALLIES", "benchmark", None, "USA", ""),),
    ),
    (
        "2025-06-20",
        "To increase South Korea's defense expenditure to 5% of GDP, the budget must be raised to about 132 trillion won.",
        (("5%", "KOR", "other", None, None, ""),),
    ),
    (
        "2025-09-03",
        "To meet the 3.5 percent defense target by 2035, Korea would need to raise its budget by 7.7 percent a year.",
        (("3.5 percent", "KOR", "pledge", "2035", "KOR", ""), ("7.7 percent", None)),
    ),
    (
        "2025-09-03",
        "South Korea estimates military spending of 82.8 trillion won in 2029 or 2.76 percent of GDP, 103.5 trillion won in 2032 or 3.12 percent and 128.4 trillion won in 2035 or 3.5 percent.",
        (
            ("2.76 percent", "KOR", "level", "2029", None, ""),
            ("3.12 percent", "KOR", "level", "2032", None, ""),
            ("3.5 percent", "KOR", "level", "2035", None, ""),
        ),
    ),
    (
        "2025-06-21",
        "A Japanese official said Japan and the US have never discussed 3.5 or 5 per cent targets for defence spending.",
        (
            ("3.5", "JPN", "denial", None, "JPN", ""),
            ("5 per cent", "JPN", "denial", None, "JPN", ""),
        ),
    ),
    (
        "2025-06-02",
        '"Secretary Hegseth conveyed that Australia should increase its defence spending to 3.5 per cent of its GDP," the statement said.',
        (("3.5 per cent", "AUS", "demand", None, "USA", ""),),
    ),
    (
        "2025-05-03",
        "NATO's chief proposed that allies lift spending to 3.5% of GDP to meet Trump's demand for a 5% target on defense, people familiar with the idea told Reuters.",
        (
            ("3.5%", "NATO", "proposal", None, "NATO", "Reuters"),
            ("5%", "NATO", "demand", None, "USA", "Reuters"),
        ),
    ),
    (
        "2025-05-03",
        "Rutte aims to convince NATO members to increase defense spending to 3.5% of GDP.",
        (("3.5%", "NATO", "demand", None, "NATO", ""),),
    ),
    (
        "2025-05-03",
        "No NATO country meets Trump's 5% goal for defense spending.",
        (("5%", "NATO", "demand", None, "USA", ""),),
    ),
    (
        "2025-06-25",
        "NATO members agreed to increase defense spending to 5% of their GDP. Under the agreement, 3.5% would be spent on core defense, while 1.5% would be spent on security-related initiatives.",
        (
            ("5%", "NATO", "pledge", None, "NATO", ""),
            ("3.5%", "NATO", "pledge", None, "NATO", ""),
            ("1.5%", "NATO", "pledge", None, "NATO", ""),
        ),
    ),
    (
        "2025-06-22",
        "If Tokyo caves to the 3.5% defense demand, spending could hit 10 trillion yen by 2027.",
        (("3.5%", "JPN", "demand", None, "USA", ""),),
    ),
    (
        "2022-11-29",
        "Based on a forecast of Japan's GDP for fiscal 2021, 2 percent for defense would constitute around 11 trillion yen.",
        (("2 percent", "JPN", "other", None, None, ""),),
    ),
    (
        "2025-06-24",
        "It is Trump's response to Sánchez's idea of spending only 2.1% of GDP on defence within NATO.",
        (("2.1%", "ESP", "proposal", None, "ESP", ""),),
    ),
    (
        "2025-11-20",
        "Carney promised in June that Canada would reach the 2% defence threshold by the end of 2026.",
        (("2%", "CAN", "pledge", "2026", "CAN", ""),),
    ),
    (
        "2025-06-26",
        "Lopez argued that Trump's 5% demand on defence spending was arbitrary for NATO.",
        (("5%", "NATO", "demand", None, "USA", ""),),
    ),
    (
        "2025-08-20",
        "New Zealand unveiled a plan that will lift military spending to NZ$9 billion in the next financial year, with a goal of reaching roughly 2 per cent of GDP within four years.",
        (("2 per cent", "NZL", "pledge", "2029", "NZL", ""),),
    ),
    (
        "2026-02-05",
        "Budget watchdog says NATO 5% pledge to hike deficit by $63B",
        (("5%", "NATO", "pledge", None, "NATO", ""),),
    ),
    (
        "2025-03-05",
        "The World Bank put New Zealand's defence spending at 1.2% of GDP in 2023, below Australia, which was spending 1.9%.",
        (("1.2%", "NZL", "level", "2023", None, ""), ("1.9%", "AUS", "level", "2023", None, "")),
    ),
    (
        "2026-01-25",
        "NATO members have already committed to meeting Trump's demand to increase defense spending from 2 percent of GDP to 5 percent by 2035.",
        (
            ("2 percent", "NATO", "level", None, None, ""),
            ("5 percent", "NATO", "pledge", "2035", "NATO", ""),
        ),
    ),
    (
        "2022-10-03",
        "A poll showed support for stronger defense spending of 2 percent of GDP, far above the 21% who were opposed.",
        (("2 percent", "JPN", "level", None, None, ""), ("21%", None)),
    ),
    (
        "2026-01-24",
        "Members of NATO have pledged to raise defense spending to 5 per cent of GDP by 2035. Under the revised NATO framework, 3.5 per cent is allocated to core military spending, with an additional 1.5 per cent earmarked for security.",
        (
            ("5 per cent", "NATO", "pledge", "2035", "NATO", ""),
            ("3.5 per cent", "NATO", "pledge", "2035", "NATO", ""),
            ("1.5 per cent", "NATO", "pledge", "2035", "NATO", ""),
        ),
    ),
    (
        "2026-01-24",
        "The document refers to the proposed 5 per cent defense spending target for allies.",
        (("5 per cent", "ALLIES", "proposal", None, None, ""),),
    ),
    (
        "2025-04-22",
        "Opposition Leader Peter Dutton will promise a Coalition government would boost Australia's spending on defence to 2.5% of GDP within five years.",
        (("2.5%", "AUS", "proposal", None, None, ""),),
    ),
    (
        "2025-08-28",
        "All NATO countries are expected to meet the alliance's long-standing target of allocating at least 2 percent of GDP to defence.",
        (("2 percent", "NATO", "pledge", None, "NATO", ""),),
    ),
    (
        "2024-06-18",
        "Poland, Estonia, the United States, Latvia, and Greece will spend more than 3% of their GDP on defence in 2024.",
        (("3%", "POL+EST+USA+LVA+GRC", "level", "2024", None, ""),),
    ),
    (
        "2025-01-28",
        "NATO members debate raising the alliance-wide defense target to 3% of GDP, still below Trump's proposed 5% benchmark.",
        (("3%", "NATO", "proposal", None, "NATO", ""), ("5%", "NATO", "demand", None, "USA", "")),
    ),
    (
        "2025-08-28",
        "Earlier this year, alliance leaders backed plans for a new defence target of 5 percent of GDP by 2035 in NATO.",
        (("5 percent", "NATO", "pledge", "2035", "NATO", ""),),
    ),
    (
        "2021-11-29",
        "The senator called on Japan to raise its defense spending, which has been maintained at 1% of GDP or less up until now, to 2%.",
        (("1%", "JPN", "level", None, None, ""), ("2%", "JPN", "proposal", None, None, "")),
    ),
    (
        "2025-04-15",
        "Defence spending of Japan accounted for 1.4 percent and 1.6 percent of GDP in fiscal 2023 and 2024, respectively.",
        (
            ("1.4 percent", "JPN", "level", "FY2023", None, ""),
            ("1.6 percent", "JPN", "level", "FY2024", None, ""),
        ),
    ),
    (
        "2022-11-29",
        "Suzuki said that he had been instructed by Prime Minister Kishida to implement a budget measure of 2% of GDP for defense.",
        (("2%", "JPN", "pledge", None, "JPN", ""),),
    ),
    (
        "2017-06-20",
        "The Japanese panel pointed to NATO's target of spending 2 percent of GDP on defense. But the outlays have stayed at 1 percent of GDP.",
        (
            ("2 percent", "NATO", "pledge", None, "NATO", ""),
            ("1 percent", "JPN", "level", None, None, ""),
        ),
    ),
    (
        "2025-03-05",
        "The nominee to run Pentagon policy said Japan should spend 3 percent of GDP on defense. Taiwan, he told senators on Tuesday, ought to go up to 10 per cent.",
        (
            ("3 percent", "JPN", "demand", None, "USA", ""),
            ("10 per cent", "TWN", "demand", None, "USA", ""),
        ),
    ),
    (
        "2025-03-05",
        "Elbridge Colby said Japan should spend 3 percent of GDP on defense. Taiwan, he told senators on Tuesday, ought to go up to 10 per cent.",
        (
            ("3 percent", "JPN", "demand", None, "USA", ""),
            ("10 per cent", "TWN", "demand", None, "USA", ""),
        ),
    ),
    (
        "2025-06-25",
        "Leaders of the North Atlantic Treaty Organization agreed Wednesday to spend 5 percent of GDP on defense by 2035.",
        (("5 percent", "NATO", "pledge", "2035", "NATO", ""),),
    ),
    (
        "2025-06-21",
        "The United States asked Japan to spend 3.5 percent of GDP on defense. Earlier this year, the Trump administration had sought 3 percent.",
        (
            ("3.5 percent", "JPN", "demand", None, "USA", ""),
            ("3 percent", "JPN", "demand", None, "USA", ""),
        ),
    ),
    (
        "2025-06-21",
        "Hegseth called on allies in Asia to follow the example that Europe is about to set and raise their defense spending to 5 percent of GDP.",
        (("5 percent", "ALLIES", "demand", None, "USA", ""),),
    ),
    (
        "2025-06-21",
        "Spain insists that it can meet what is asked of its forces with 2.1 percent of GDP.",
        (("2.1 percent", "ESP", "pledge", None, "ESP", ""),),
    ),
    (
        "2025-07-08",
        "Recto said US President Donald Trump called on Washington's NATO allies to spend at least 2 percent of GDP on defence, because some of them are spending less.",
        (("2 percent", "NATO", "demand", None, "USA", ""),),
    ),
    (
        "2025-06-02",
        'The economist argued: "Were Australia to increase its defence spending to 2.3% of GDP, we would be the ninth biggest spender."',
        (("2.3%", "AUS", "other", None, None, ""),),
    ),
    (
        "2025-02-25",
        "The British prime minister has long faced calls to say when Labour would lift defence spending from its current level of 2.3 per cent of GDP to 2.5 per cent.",
        (
            ("2.3 per cent", "GBR", "level", None, None, ""),
            ("2.5 per cent", "GBR", "pledge", None, "GBR", ""),
        ),
    ),
    (
        "2019-11-05",
        "The Philippine military needs a yearly budget of around 2% of gross domestic product.",
        (("2%", "PHL", "proposal", None, None, ""),),
    ),
    (
        "2025-12-05",
        "The watchdog told senators that Canada's path to 5% of GDP for defence remains unclear.",
        (("5%", "CAN", "pledge", None, "CAN", ""),),
    ),
    (
        "2025-06-30",
        "Canada will spend 2% of GDP on defence by the end of the year.",
        (("2%", "CAN", "pledge", "2025", "CAN", ""),),
    ),
    (
        "2025-06-30",
        "Denmark will spend 3% of GDP on defence by the end of the decade.",
        (("3%", "DNK", "pledge", "202X", "DNK", ""),),
    ),
    (
        "2023-07-11",
        "The NATO summit in Lithuania is expected to approve a new benchmark for defense spending by member countries at a minimum of 2% of GDP.",
        (("2%", "NATO", "pledge", None, "NATO", ""),),
    ),
    (
        "2025-06-21",
        "Colby, a seasoned strategist, had previously pressed Japan to increase its defense spending to 3 percent of its GDP.",
        (("3 percent", "JPN", "demand", None, "USA", ""),),
    ),
    (
        "2025-06-27",
        "The U.S. wants South Korea to increase defense spending, in line with a recent agreement by NATO member states to raise theirs to five percent of GDP by 2035.",
        (("five percent", "NATO", "pledge", "2035", "NATO", ""),),
    ),
    (
        "2025-01-17",
        "The Baltic nation of Lithuania, which borders Russia, currently spends a bit over 3% of GDP on defence.",
        (("3%", "LTU", "level", None, None, ""),),
    ),
    (
        "2025-06-20",
        "Spain's pushback against the 5 percent of GDP defence target has inspired other capitals.",
        (("5 percent", "ESP", "denial", None, "ESP", ""),),
    ),
    (
        "2025-06-21",
        "The Pentagon spokesman suggested that America's Asian allies should also raise their defense-related spending to 5% of GDP.",
        (("5%", "ALLIES", "demand", None, "USA", ""),),
    ),
    (
        "2024-11-05",
        "The defense budget approved by the government for 2025 is NIS 117 billion, or 6.5% of Israel's GDP.",
        (("6.5%", "ISR", "level", "2025", None, ""),),
    ),
    (
        "2025-07-25",
        "Italy spends too little. To make matters worse for Rome, the alliance last month agreed to a new target of 5 percent of GDP for defence by 2035.",
        (("5 percent", "NATO", "pledge", "2035", "NATO", ""),),
    ),
    (
        "2018-08-10",
        "India's defence budget is 1.58 percent of GDP, the lowest since the 1962 war with China, wherein it was 1.65 percent.",
        (
            ("1.58 percent", "IND", "level", None, None, ""),
            ("1.65 percent", "IND", "level", None, None, ""),
        ),
    ),
    (
        "2019-07-10",
        "At 1.58% of projected GDP, India's defence budget is the lowest in decades.",
        (("1.58%", "IND", "level", None, None, ""),),
    ),
    (
        "2025-06-23",
        "Germany's debt brake was loosened, clearing the way for defense spending above 1 percent of GDP to be debt-financed.",
        (("1 percent", "DEU", "other", None, None, ""),),
    ),
    (
        "2025-11-01",
        "Taiwan president Lai Ching-te, who leads the Democratic Progressive Party (DPP), aims to boost defence spending to five percent of GDP by 2030.",
        (("five percent", "TWN", "pledge", "2030", "TWN", ""),),
    ),
    (
        "2024-02-28",
        "Singapore will keep military spending at about 3 per cent of gross domestic product over the next decade.",
        (("3 per cent", "SGP", "pledge", None, "SGP", ""),),
    ),
    (
        "2025-07-02",
        "Singapore's defence spending has stayed within the range of 3 per cent of GDP.",
        (("3 per cent", "SGP", "level", None, None, ""),),
    ),
    (
        "2018-07-12",
        "Trump went on to tweet that NATO countries must pay 2 percent of GDP for defense.",
        (("2 percent", "NATO", "demand", None, "USA", ""),),
    ),
    (
        "2025-04-28",
        "Russia's military spending reached $149 billion in 2024, 38% more than in 2023 and double that in 2015. This represented 7.1% of Russian GDP.",
        (("38%", None), ("7.1%", "RUS", "level", "2024", None, "")),
    ),
    (
        "2025-06-23",
        "Hegseth warned about the Chinese threat and cited NATO's new 5% GDP defense spending goal.",
        (("5%", "NATO", "pledge", None, "NATO", ""),),
    ),
    (
        "2025-06-10",
        "Rutte announced that, following pledges from Portugal and Canada, every member will meet the 2% of GDP defense spending target by 2025.",
        (("2%", "NATO", "pledge", "2025", "NATO", ""),),
    ),
    (
        "2022-11-28",
        "Kishida instructed key ministers to bring defence spending to the equivalent of 2% of the country's present gross domestic product.",
        (("2%", "JPN", "pledge", None, "JPN", ""),),
    ),
    (
        "2026-02-27",
        "NATO allies agreed to raise defense spending targets from 2 percent of GDP to 5 percent by 2035.",
        (
            ("2 percent", "NATO", "pledge", None, "NATO", ""),
            ("5 percent", "NATO", "pledge", "2035", "NATO", ""),
        ),
    ),
    (
        "2025-03-05",
        "Japan announced a 43 trillion yen military build-up strategy, doubling its defence budget to about 2% of the country's gross domestic product.",
        (("2%", "JPN", "pledge", None, "JPN", ""),),
    ),
    (
        "2025-06-26",
        "The three documents outline an increase in Japan's defense spending to 2% of GDP by 2027.",
        (("2%", "JPN", "pledge", "2027", "JPN", ""),),
    ),
    (
        "2025-08-10",
        "The Trump administration wanted Seoul to raise its defense budget — which stood at 2.6 percent of GDP last year — to 3.8 percent.",
        (
            ("2.6 percent", "KOR", "level", "2024", None, ""),
            ("3.8 percent", "KOR", "demand", None, "USA", ""),
        ),
    ),
    (
        "2025-07-01",
        "Eight of NATO's 32 members have yet to meet the alliance's earlier target—set in 2014 under the Obama administration—of allocating 2 percent of GDP to defense.",
        (("2 percent", "NATO", "pledge", None, "NATO", ""),),
    ),
    (
        "2025-08-10",
        "The US also wanted Seoul to boost defense spending to 3.8 per cent of GDP, up from 2.6 per cent last year.",
        (
            ("3.8 per cent", "KOR", "demand", None, "USA", ""),
            ("2.6 per cent", "KOR", "level", "2024", None, ""),
        ),
    ),
    (
        "2026-03-18",
        "China's defense spending is below the global average and the NATO benchmark of over 2 percent of GDP.",
        (("2 percent", "NATO", "pledge", None, "NATO", ""),),
    ),
    (
        "2025-06-09",
        "Carney says Canada will meet NATO's 2% defence target this year.",
        (("2%", "CAN", "pledge", "2025", "CAN", ""),),
    ),
    (
        "2025-03-05",
        "Olaf Scholz was content with Nato's 2 per cent of GDP for defence.",
        (("2 per cent", "NATO", "pledge", None, "NATO", ""),),
    ),
    (
        "2025-06-03",
        "Sussan Ley has stood by the Coalition's election promise to lift Australia's defence spending to 3 per cent of GDP.",
        (("3 per cent", "AUS", "proposal", None, None, ""),),
    ),
    (
        "2025-06-24",
        "Keir Starmer has signed Britain up to spending 5% of GDP on national security.",
        (("5%", "GBR", "pledge", None, "GBR", ""),),
    ),
    (
        "2025-08-28",
        "The Polish law in force since April 2022 obliges the state to spend at least 3% of GDP on defence each year.",
        (("3%", "POL", "pledge", None, "POL", ""),),
    ),
    (
        "2026-02-04",
        "In the 1970s, under military rule, South Korea used to spend upward of 5 percent of GDP on defense.",
        (("5 percent", "KOR", "level", "197X", None, ""),),
    ),
    (
        "2025-08-28",
        "Lithuania has pledged 5% to 6% of GDP for defence between 2026 and 2030.",
        (("5% to 6%", "LTU", "pledge", "2026/2030", "LTU", ""),),
    ),
    (
        "2025-09-17",
        "Vietnam is thought to spend some 2 percent of GDP on defense.",
        (("2 percent", "VNM", "level", None, None, ""),),
    ),
    (
        "2025-06-24",
        "Tokyo's top spokesman dismissed as groundless a Financial Times report that the Trump administration had asked Japan to raise defence spending to 3.5% of GDP.",
        (("3.5%", "JPN", "denial", None, "JPN", ""),),
    ),
    (
        "2026-02-10",
        "At 2 percent of GDP, Japan's military budget would be the world's third largest.",
        (("2 percent", "JPN", "other", None, None, ""),),
    ),
    (
        "2026-02-10",
        "U.S. officials have privately told their Japanese counterparts that 2 percent of GDP for defense is no longer enough.",
        (("2 percent", "JPN", "pledge", None, "JPN", ""),),
    ),
    (
        "2026-02-10",
        "A spending level of 3.5 percent of GDP on defense by 2035 is what Washington asks of every ally.",
        (("3.5 percent", "ALLIES", "demand", "2035", "USA", ""),),
    ),
    (
        "2025-08-06",
        "Okinawa's governor said he was worried that Europe had agreed on 5 percent of GDP for defense.",
        (("5 percent", "NATO", "pledge", None, "NATO", ""),),
    ),
    (
        "2026-01-25",
        "The Pentagon wants all allies to meet a new global standard of 3.5 percent of GDP on core military spending and 1.5 percent on security-related investment.",
        (
            ("3.5 percent", "ALLIES", "benchmark", None, "USA", ""),
            ("1.5 percent", "ALLIES", "benchmark", None, "USA", ""),
        ),
    ),
)
"""What must hold."""

NEAR_MISSES = (
    (
        "2025-06-24",
        "Raising defence spending comes at the expense of overseas aid, which falls from 0.5% to 0.3% of gross national income.",
        (("0.5%", None), ("0.3%", None)),
    ),
    (
        "2023-05-07",
        "Only 19 percent support Prime Minister Fumio Kishida's plan to pay for defense spending with tax rises.",
        (("19 percent", None),),
    ),
    (
        "2025-02-07",
        "The IMF put Japan's primary deficit at 2.2% of gross domestic product in 2025, compared with 2.1% last year, as Japan ramps up spending on national defense.",
        (("2.2%", None), ("2.1%", None)),
    ),
    (
        "2025-11-14",
        "The government spends 4 percent of GDP on education and 9 percent on health care.",
        (("4 percent", None), ("9 percent", None)),
    ),
    (
        "2025-11-14",
        "South Korea puts about 5 percent of its GDP into research, the most in the OECD.",
        (("5 percent", None),),
    ),
    (
        "2025-11-14",
        "Infrastructure investment of 2% of GDP a year would be needed.",
        (("2%", None),),
    ),
    (
        "2025-11-14",
        "Britain cut foreign help to 0.3 percent of GNI to fund higher defence spending.",
        (("0.3 percent", None),),
    ),
    (
        "2025-11-14",
        "Lee has promised Trump that his country's defense budget will grow by 8.2 percent next year.",
        (("8.2 percent", None),),
    ),
    (
        "2025-11-14",
        "Defense spending will account for 8 percent of the national budget.",
        (("8 percent", None),),
    ),
    (
        "2026-03-06",
        "China will raise its defence budget by 7 percent this year.",
        (("7 percent", None),),
    ),
    ("2026-02-10", "The tariff on cars will fall to 15 percent.", (("15 percent", None),)),
    ("2026-02-10", "Public debt stands at 230 percent of GDP.", (("230 percent", None),)),
    ("2026-02-10", "Support for the Cabinet rose to 64 percent.", (("64 percent", None),)),
    ("2026-02-10", "The deficit came to 3 percent of GDP.", (("3 percent", None),)),
    ("2026-02-10", "Defense stocks gained 4.1 percent.", (("4.1 percent", None),)),
    (
        "2026-02-10",
        "The foreign aid budget is 0.3 percent of national income.",
        (("0.3 percent", None),),
    ),
    (
        "2025-06-25",
        "Spain refused to sign up to the 5% defence target, and Sanchez insisted 2.1% of GDP was enough.",
        (
            ("5%", "ESP", "denial", None, "ESP", ""),
            ("2.1%", "ESP", "pledge", None, "ESP", ""),
        ),
    ),
)
"""Percentages that are no claims."""

KNOWN_GAPS = (
    (
        "2025-11-15",
        "Belgium has long fallen short of the threshold that NATO countries agreed on; it spent 1.1 percent of GDP on defence.",
        (("1.1 percent", "BEL", "level", None, None, ""),),
    ),
    (
        "2025-06-23",
        "Japan called off the talks after the US asked it to raise defense spending from 3% of GDP to 3.5% of GDP.",
        (("3%", "JPN", "level", None, None, ""), ("3.5%", "JPN", "demand", None, "USA", "")),
    ),
    (
        "2025-07-23",
        "The opposition has promised to lift defence spending to 3 per cent of GDP within a decade.",
        (("3 per cent", "AUS", "proposal", None, None, ""),),
    ),
    (
        "2026-02-10",
        'Sanchez called the 5% defence target "unreasonable".',
        (("5%", "NATO", "pledge", None, "NATO", ""),),
    ),
    (
        "2026-02-10",
        "U.S. allies in Asia are being held to the same 5 percent standard on defense as NATO.",
        (("5 percent", "ALLIES", "benchmark", None, None, ""),),
    ),
    (
        "2026-02-10",
        "The demand, for defense outlays of 3.5 percent of GDP, was conveyed by Colby, the FT reported.",
        (("3.5 percent", "JPN", "demand", None, "USA", "Financial Times"),),
    ),
    (
        "2025-12-26",
        "Israel's military spending jumped to 8.8 percent of GDP in 2024, and Ukraine's reached 34 percent.",
        (("8.8 percent", "ISR", "level", "2024", None, ""),),
    ),
)
"""What is not told rightly yet; a row that begins to pass must move up."""
