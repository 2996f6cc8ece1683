"""Whose figure it is and who acts: sentences and short reports in our own wording.

Rows as in ``clauses_en``: day, headline, text, each claim with spender, kind, time and actor.
"""

STATED = (
    (
        "2025-11-15",
        "Defense news of the day",
        "NATO leaders agreed on 5% of GDP for defense by 2035. By that date, allies are to put 3.5% into troops and weapons and a further 1.5% into roads, bridges and ports.",
        (
            ("5%", "NATO", "pledge", "2035", "NATO"),
            ("3.5%", "NATO", "pledge", "2035", "NATO"),
            ("1.5%", "NATO", "pledge", "2035", "NATO"),
        ),
    ),
    (
        "2025-11-15",
        "Defense news of the day",
        "NATO members pledged 5% of GDP for defence by 2035. The first part, 3.5%, covers troops and arms; the second, 1.5%, covers roads and cyber security.",
        (
            ("5%", "NATO", "pledge", "2035", "NATO"),
            ("3.5%", "NATO", "pledge", "2035", "NATO"),
            ("1.5%", "NATO", "pledge", "2035", "NATO"),
        ),
    ),
    (
        "2025-11-15",
        "Defense news of the day",
        "NATO members pledged 5% of GDP for defence by 2035. Only 3.5% of it is for soldiers and tanks. The other 1.5% may go to roads.",
        (
            ("5%", "NATO", "pledge", "2035", "NATO"),
            ("3.5%", "NATO", "pledge", "2035", "NATO"),
            ("1.5%", "NATO", "pledge", "2035", "NATO"),
        ),
    ),
    (
        "2025-11-15",
        "Defense news of the day",
        "Washington wants Asian allies to spend 5 percent of GDP on defense. It divides the sum into 3.5 percent for core military needs and 1.5 percent for infrastructure.",
        (
            ("5 percent", "ALLIES", "demand", None, "USA"),
            ("3.5 percent", "ALLIES", "demand", None, "USA"),
            ("1.5 percent", "ALLIES", "demand", None, "USA"),
        ),
    ),
    (
        "2025-11-15",
        "Defense news of the day",
        "Germany praised Washington and agreed to spend 3.5% of GDP on defence by 2029.",
        (("3.5%", "DEU", "pledge", "2029", "DEU"),),
    ),
    (
        "2025-11-15",
        "Defense news of the day",
        "Merz met Trump in Washington on Thursday and pledged to bring defence spending to 3.5% of GDP.",
        (("3.5%", "DEU", "pledge", None, "DEU"),),
    ),
    (
        "2025-11-15",
        "Defense news of the day",
        "Poland thanked Germany but has decided to spend 4.8% of GDP on defence.",
        (("4.8%", "POL", "pledge", None, "POL"),),
    ),
    (
        "2025-11-15",
        "Defense news of the day",
        "Trump praised Japan and asked it to spend 5% of GDP on defense.",
        (("5%", "JPN", "demand", None, "USA"),),
    ),
    (
        "2025-11-15",
        "Defense news of the day",
        "Trump met Sanchez and said Spain should spend 5% of GDP on defence.",
        (("5%", "ESP", "demand", None, "USA"),),
    ),
    (
        "2025-11-15",
        "Defense news of the day",
        "Hegseth thanked Tokyo but demanded that it spend 3.5% of GDP on defense.",
        (("3.5%", "JPN", "demand", None, "USA"),),
    ),
    (
        "2025-11-15",
        "Defense news of the day",
        "The minister told parliament that Canada had met NATO's 2% goal and would spend 3.5% of GDP by 2035.",
        (("2%", "NATO", "pledge", None, "NATO"), ("3.5%", "CAN", "pledge", "2035", "CAN")),
    ),
    (
        "2025-11-15",
        "Defense news of the day",
        "Spain has promised Rutte to meet its capability targets and plans to spend 2.1% of GDP on defence.",
        (("2.1%", "ESP", "pledge", None, "ESP"),),
    ),
    (
        "2025-11-15",
        "Defense news of the day",
        'Australia\'s spending is "well below" where an ally facing China ought to be, Colby wrote to senators, nominating 3 per cent of GDP as the level to which it should rise.',
        (("3 per cent", "AUS", "demand", None, "USA"),),
    ),
    (
        "2025-11-15",
        "Defense news of the day",
        "Israel spent 8.8 percent of GDP in 2024. Defence Minister Wellington Koo ruled out 10 percent.",
        (
            ("8.8 percent", "ISR", "level", "2024", None),
            ("10 percent", "TWN", "denial", None, "TWN"),
        ),
    ),
    (
        "2025-11-15",
        "A panel split over Japan's budget",
        "One lawmaker called for 3% of GDP on defense. A second wanted 3.5%, and a third proposed 5%.",
        (
            ("3%", "JPN", "proposal", None, None),
            ("3.5%", "JPN", "proposal", None, None),
            ("5%", "JPN", "proposal", None, None),
        ),
    ),
    (
        "2025-11-15",
        "Japan",
        "Some members close to the Finance Ministry would settle for 2.5% of GDP for defense.",
        (("2.5%", "JPN", "proposal", None, None),),
    ),
    (
        "2025-11-15",
        "Japan",
        "Lawmakers with ties to the Defense Ministry are pushing for 3% of GDP.",
        (("3%", "JPN", "proposal", None, None),),
    ),
    (
        "2025-11-15",
        "Japan",
        "Takaichi campaigned on 3% of GDP for defense in the LDP race.",
        (("3%", "JPN", "proposal", None, None),),
    ),
    (
        "2025-11-15",
        "Japan",
        "Defense officials are considering a goal of 2.5% to 3% of GDP by fiscal 2030, Kyodo reported.",
        (("2.5% to 3%", "JPN", "proposal", "FY2030", "JPN"),),
    ),
    (
        "2025-11-15",
        "Japan",
        "The newspaper called on the government to spend 3% of GDP on defense.",
        (("3%", "JPN", "proposal", None, None),),
    ),
    (
        "2025-11-15",
        "Defense news of the day",
        "In 2024 Japan spent 1.4% of GDP on defense and South Korea, with a smaller economy, 2.6%.",
        (("1.4%", "JPN", "level", "2024", None), ("2.6%", "KOR", "level", "2024", None)),
    ),
    (
        "2025-11-15",
        "Defense news of the day",
        "Japan set aside 1.8% of GDP for defense and Taiwan, which faces a blunter threat, 2.5%.",
        (("1.8%", "JPN", "level", None, None), ("2.5%", "TWN", "level", None, None)),
    ),
    (
        "2025-11-15",
        "Japan",
        "LDP policy chief Takayuki Kobayashi proposed 3.5 percent of GDP for defense.",
        (("3.5 percent", "JPN", "proposal", None, None),),
    ),
    (
        "2025-11-15",
        "Japan",
        "LDP President Sanae Takaichi has pledged 2 percent of GDP for defense in fiscal 2025.",
        (("2 percent", "JPN", "pledge", "FY2025", "JPN"),),
    ),
    (
        "2025-11-15",
        "Canada",
        "Carney met Rutte in Brussels. His government will spend 2 per cent of GDP on defence this year.",
        (("2 per cent", "CAN", "pledge", "2025", "CAN"),),
    ),
    (
        "2025-11-15",
        "Germany",
        "The Left, alone in the Bundestag, argues for going back to 1.5% of GDP for defence.",
        (("1.5%", "DEU", "proposal", None, None),),
    ),
    (
        "2025-11-15",
        "Germany",
        "Friedrich Merz and his coalition partners agreed that defence spending above 1% of GDP will be exempt from the debt brake.",
        (("1%", "DEU", "other", None, None),),
    ),
    (
        "2025-11-15",
        "Philippines",
        "The Senate approved a defence budget worth 1.5% of GDP for next year.",
        (("1.5%", "PHL", "level", "2026", None),),
    ),
    (
        "2025-11-15",
        "Japan",
        'Heita Maruyama, a budget scholar at Chuo University, thinks that 3 percent of GDP would be hard. "Colby is good at slides," he says. His own suggestion is a step to 2.5 per cent of GDP in fiscal 2030.',
        (
            ("3 percent", "JPN", "proposal", None, None),
            ("2.5 per cent", "JPN", "proposal", "FY2030", None),
        ),
    ),
    (
        "2025-11-15",
        "Britain",
        "Starmer expressed the hope of reaching 3% of GDP for defence in the next parliament.",
        (("3%", "GBR", "proposal", None, "GBR"),),
    ),
    (
        "2025-11-15",
        "Japan's budget",
        "Japan spends 1.8% of GDP on defense, compared with 2.6% in South Korea. It plans to reach 2% in fiscal 2027.",
        (
            ("1.8%", "JPN", "level", None, None),
            ("2.6%", "KOR", "level", None, None),
            ("2%", "JPN", "pledge", "FY2027", "JPN"),
        ),
    ),
    (
        "2025-11-15",
        "Japan's budget",
        "Japan spends 1.8% of GDP on defense, less than South Korea's 2.6%. A rise to 2% is planned for fiscal 2027.",
        (
            ("1.8%", "JPN", "level", None, None),
            ("2.6%", "KOR", "level", None, None),
            ("2%", "JPN", "pledge", "FY2027", "JPN"),
        ),
    ),
    (
        "2025-11-15",
        "Germany",
        "Germany will spend 3.5% of GDP on defence by 2029. That compares with 2.1% in France. The share was 1.4% in 2021.",
        (
            ("3.5%", "DEU", "pledge", "2029", "DEU"),
            ("2.1%", "FRA", "level", None, None),
            ("1.4%", "DEU", "level", "2021", None),
        ),
    ),
    (
        "2025-11-15",
        "Taiwan",
        "China spends more every year. The island's government plans 3.3% of GDP for defence.",
        (("3.3%", "TWN", "pledge", None, "TWN"),),
    ),
    (
        "2025-11-15",
        "India",
        "Pakistan fired missiles. Defence got 1.9% of GDP in this year's budget, the lowest in decades.",
        (("1.9%", "IND", "level", "2025", None),),
    ),
    (
        "2025-11-15",
        "Lithuania",
        "Russia has massed troops in Belarus. The Baltic nation will spend 5.4% of GDP on defence next year.",
        (("5.4%", "LTU", "pledge", "2026", "LTU"),),
    ),
    (
        "2025-11-15",
        "Australia",
        "Australia's spending of 2% of GDP is in line with that of Britain, which spends 2.3%. It should be 3.5%, Hegseth said.",
        (
            ("2%", "AUS", "level", None, None),
            ("2.3%", "GBR", "level", None, None),
            ("3.5%", "AUS", "demand", None, "USA"),
        ),
    ),
    (
        "2025-11-15",
        "Japan",
        'Asked on Monday whether she would match South Korea\'s 3.5% of GDP for defense, Takaichi said that "the number comes last."',
        (("3.5%", "KOR", "pledge", None, "KOR"),),
    ),
    (
        "2025-11-15",
        "Italy, Belgium say they'll reach 2 percent of GDP",
        "Italy and Belgium say they will spend 2 percent of GDP on defence this year.",
        (
            ("2 percent", "ITA+BEL", "pledge", None, "ITA+BEL"),
            ("2 percent", "ITA+BEL", "pledge", "2025", "ITA+BEL"),
        ),
    ),
    (
        "2025-11-15",
        "Taiwan",
        'Israel spends 8.8% of GDP on defence. "Our budget should reach 5%," said Lai Ching-te.',
        (("8.8%", "ISR", "level", None, None), ("5%", "TWN", "proposal", None, None)),
    ),
    (
        "2025-11-15",
        "Defense news of the day",
        "For the first time since the 1990s, Germany will report to NATO defense outlays worth 2.01 percent of GDP, for 2024.",
        (("2.01 percent", "DEU", "level", "2024", None),),
    ),
)
