"""Persons who speak for a state, with the days between which they did.

Each row: alpha-3 (or NATO, EU), full name as news writes it, other full forms, first and last
year in an office that speaks for the state. Outside these years the name counts as a private
person's. Surnames alone are known where no other person in the table has them in that year.
"""

from pipelines.extraction.languages.en_ministers import COMMON_SURNAMES, MINISTERS

# (code, names, first year, last year); the last word of the first name is the surname
_FIRST: tuple[tuple[str, str, int, int], ...] = (
    # Japan
    ("JPN", "Sanae Takaichi|Takaichi Sanae", 2014, 2035), ("JPN", "Shigeru Ishiba|Ishiba Shigeru", 2002, 2025),
    ("JPN", "Fumio Kishida|Kishida Fumio", 2012, 2024), ("JPN", "Yoshihide Suga|Suga Yoshihide", 2012, 2021),
    ("JPN", "Shinzo Abe|Abe Shinzo", 2005, 2020), ("JPN", "Yoshihiko Noda|Noda Yoshihiko", 2010, 2012),
    ("JPN", "Naoto Kan", 2010, 2011), ("JPN", "Yukio Hatoyama", 2009, 2010), ("JPN", "Taro Aso|Aso Taro", 2005, 2021),
    ("JPN", "Yasuo Fukuda", 2000, 2008), ("JPN", "Junichiro Koizumi", 2001, 2006), ("JPN", "Yasuhiro Nakasone", 1978, 1987),
    ("JPN", "Takeo Miki", 1974, 1976), ("JPN", "Zenko Suzuki", 1980, 1982), ("JPN", "Masayoshi Ohira", 1978, 1980),
    ("JPN", "Noboru Takeshita", 1979, 1989), ("JPN", "Toshiki Kaifu", 1989, 1991), ("JPN", "Kiichi Miyazawa", 1986, 1993),
    ("JPN", "Ryutaro Hashimoto", 1996, 1998), ("JPN", "Keizo Obuchi", 1998, 2000), ("JPN", "Yoshiro Mori", 2000, 2001),
    ("JPN", "Takeo Fukuda", 1976, 1978), ("JPN", "Kakuei Tanaka", 1972, 1974), ("JPN", "Tomiichi Murayama", 1994, 1996),
    ("JPN", "Gen Nakatani|Nakatani Gen", 2014, 2025), ("JPN", "Minoru Kihara|Kihara Minoru", 2023, 2035),
    ("JPN", "Shinjiro Koizumi|Koizumi Shinjiro", 2019, 2035), ("JPN", "Yasukazu Hamada|Hamada Yasukazu", 2008, 2023),
    ("JPN", "Nobuo Kishi|Kishi Nobuo", 2020, 2022), ("JPN", "Taro Kono|Kono Taro", 2017, 2024), ("JPN", "Itsunori Onodera", 2012, 2018),
    ("JPN", "Tomomi Inada", 2016, 2017), ("JPN", "Takeshi Iwaya|Iwaya Takeshi", 2018, 2025), ("JPN", "Yoshimasa Hayashi|Hayashi Yoshimasa", 2021, 2035),
    ("JPN", "Toshimitsu Motegi|Motegi Toshimitsu", 2019, 2035), ("JPN", "Yoko Kamikawa", 2023, 2024), ("JPN", "Hirokazu Matsuno|Matsuno Hirokazu", 2021, 2023),
    ("JPN", "Katsunobu Kato|Kato Katsunobu", 2020, 2025), ("JPN", "Satsuki Katayama|Katayama Satsuki", 2025, 2035), ("JPN", "Shunichi Suzuki", 2021, 2024),
    ("JPN", "Ryosei Akazawa|Akazawa Ryosei", 2024, 2035), ("JPN", "Takehiro Funakoshi", 2023, 2030), ("JPN", "Kazuya Shimba|Kazuya Shinba", 2023, 2030),
    ("JPN", "Masataka Okano", 2024, 2030), ("JPN", "Takeo Akiba", 2021, 2025), ("JPN", "Masaharu Gotoda", 1982, 1987), ("JPN", "Koichi Kato", 1984, 1986),
    ("JPN", "Yuko Kurihara", 1986, 1987), ("JPN", "Kazuhiko Aoki|Aoki Kazuhiko", 2020, 2035), ("JPN", "Fumitoshi Sato", 2023, 2026), ("JPN", "Masanao Ozaki", 2025, 2035),
    ("JPN", "Shigeo Yamada", 2023, 2030), ("JPN", "Kei Sato", 2025, 2035),
    # United States
    ("USA", "Donald Trump|Donald J. Trump", 2016, 2029), ("USA", "Joe Biden", 2009, 2025), ("USA", "Barack Obama", 2009, 2017),
    ("USA", "George W. Bush|George Bush", 1981, 2009), ("USA", "Bill Clinton", 1993, 2001), ("USA", "Ronald Reagan", 1981, 1989), ("USA", "Jimmy Carter", 1977, 1981),
    ("USA", "Caspar Weinberger", 1981, 1987), ("USA", "Richard Armitage", 1981, 2005), ("USA", "George Shultz", 1982, 1989), ("USA", "Frank Carlucci", 1986, 1989), ("USA", "Mike Mansfield", 1977, 1988),
    ("USA", "JD Vance|J.D. Vance", 2023, 2033), ("USA", "Pete Hegseth", 2024, 2033), ("USA", "Elbridge Colby", 2024, 2033),
    ("USA", "Marco Rubio", 2025, 2033), ("USA", "Sean Parnell", 2025, 2033), ("USA", "George Glass", 2025, 2033), ("USA", "Scott Bessent", 2025, 2033),
    ("USA", "Lloyd Austin", 2021, 2025), ("USA", "Antony Blinken", 2021, 2025), ("USA", "Rahm Emanuel", 2021, 2025), ("USA", "Jake Sullivan", 2021, 2025),
    ("USA", "Mark Esper", 2019, 2020), ("USA", "Jim Mattis|James Mattis", 2017, 2018), ("USA", "Mike Pompeo", 2018, 2021), ("USA", "Mike Pence", 2017, 2021),
    ("USA", "John Bolton", 2018, 2019), ("USA", "Robert O'Brien", 2019, 2021), ("USA", "Robert Gates", 2006, 2011), ("USA", "Leon Panetta", 2011, 2013),
    ("USA", "Chuck Hagel", 2013, 2015), ("USA", "Ash Carter", 2015, 2017), ("USA", "Samuel Paparo|Sam Paparo", 2024, 2030), ("USA", "Kingsley Wilson", 2025, 2033),
    ("USA", "Tammy Bruce", 2025, 2026), ("USA", "Karoline Leavitt", 2025, 2033), ("USA", "Matthew Whitaker", 2025, 2033), ("USA", "Mike Waltz", 2025, 2033),
    ("USA", "Kamala Harris", 2021, 2025), ("USA", "John Noh", 2025, 2033), ("USA", "Ricky Gill", 2025, 2033), ("USA", "Dan Caine", 2025, 2033), ("USA", "Xavier Brunson", 2024, 2030), ("USA", "Ely Ratner", 2021, 2025), ("USA", "Howard Lutnick", 2025, 2033), ("USA", "Christopher Landau", 2025, 2033), ("USA", "Allison Hooker", 2025, 2033), ("USA", "Thomas Pigott|Tommy Pigott", 2025, 2033), ("USA", "Anna Kelly", 2025, 2033),
    # Korea, Taiwan, China
    ("KOR", "Lee Jae Myung|Lee Jae-myung", 2025, 2030), ("KOR", "Yoon Suk Yeol|Yoon Suk-yeol", 2022, 2025), ("KOR", "Moon Jae-in", 2017, 2022),
    ("KOR", "Wi Sung-lac", 2025, 2030), ("KOR", "Ahn Gyu-back", 2025, 2030), ("KOR", "Cho Hyun", 2025, 2030), ("KOR", "Park Geun-hye", 2013, 2017), ("KOR", "Kim Min-seok", 2025, 2030),
    ("TWN", "William Lai|Lai Ching-te|William Lai Ching-te", 2020, 2032), ("TWN", "Tsai Ing-wen", 2016, 2024), ("TWN", "Wellington Koo|Koo Li-hsiung", 2024, 2030),
    ("TWN", "Cho Jung-tai", 2024, 2030), ("TWN", "Lin Chia-lung", 2024, 2030), ("TWN", "Bi-khim Hsiao|Hsiao Bi-khim", 2020, 2032), ("TWN", "Karen Kuo", 2024, 2030), ("TWN", "Ma Ying-jeou", 2008, 2016),
    ("CHN", "Xi Jinping", 2012, 2035), ("CHN", "Li Qiang", 2023, 2035), ("CHN", "Wang Yi", 2013, 2035), ("CHN", "Lin Jian", 2024, 2035), ("CHN", "Mao Ning", 2022, 2035),
    ("CHN", "Guo Jiakun", 2025, 2035), ("CHN", "Zhang Xiaogang", 2023, 2035), ("CHN", "Dong Jun", 2023, 2035), ("CHN", "Wang Wenbin", 2020, 2024), ("CHN", "Jiang Bin", 2025, 2035), ("CHN", "Lou Qinjian", 2024, 2030), ("CHN", "Zhao Lijian", 2020, 2023), ("CHN", "Hua Chunying", 2012, 2024), ("CHN", "Deng Xiaoping", 1978, 1992),
    ("PRK", "Kim Jong Un|Kim Jong-un", 2011, 2035),
    # Pacific and South Asia
    ("AUS", "Anthony Albanese", 2022, 2028), ("AUS", "Richard Marles", 2022, 2028), ("AUS", "Penny Wong", 2022, 2028), ("AUS", "Jim Chalmers", 2022, 2028), ("AUS", "Pat Conroy", 2022, 2028), ("AUS", "Kevin Rudd", 2007, 2026),
    ("AUS", "Scott Morrison", 2018, 2022), ("AUS", "Malcolm Turnbull", 2015, 2018), ("AUS", "Tony Abbott", 2013, 2015),
    ("NZL", "Christopher Luxon", 2023, 2029), ("NZL", "Judith Collins", 2023, 2029), ("NZL", "Jacinda Ardern", 2017, 2023), ("NZL", "Winston Peters", 2023, 2029),
    ("IND", "Narendra Modi", 2014, 2029), ("IND", "Rajnath Singh", 2019, 2029), ("IND", "Nirmala Sitharaman", 2017, 2029),
    ("PHL", "Ferdinand Marcos Jr.|Ferdinand Marcos|Bongbong Marcos", 2022, 2028), ("PHL", "Gilberto Teodoro", 2023, 2028), ("SGP", "Lawrence Wong", 2024, 2030), ("SGP", "Ng Eng Hen", 2011, 2025), ("SGP", "Chan Chun Sing", 2025, 2030),
    ("IDN", "Prabowo Subianto", 2019, 2029), ("PAK", "Shehbaz Sharif", 2022, 2029), ("PAK", "Khawaja Asif", 2022, 2029),
    # Europe
    ("GBR", "Keir Starmer|Sir Keir", 2024, 2029), ("GBR", "John Healey", 2024, 2029), ("GBR", "Rachel Reeves", 2024, 2029), ("GBR", "David Lammy", 2024, 2029), ("GBR", "Rishi Sunak", 2020, 2024), ("GBR", "Grant Shapps", 2023, 2024),
    ("GBR", "Boris Johnson", 2019, 2022), ("GBR", "Liz Truss", 2021, 2022), ("GBR", "Ben Wallace", 2019, 2023), ("GBR", "Theresa May", 2016, 2019), ("GBR", "David Cameron", 2010, 2016), ("GBR", "Margaret Thatcher", 1979, 1990), ("GBR", "Yvette Cooper", 2024, 2029), ("GBR", "Jeremy Hunt", 2022, 2024), ("GBR", "Philip Hammond", 2011, 2019),
    ("DEU", "Friedrich Merz", 2025, 2029), ("DEU", "Boris Pistorius", 2023, 2029), ("DEU", "Olaf Scholz", 2018, 2025), ("DEU", "Lars Klingbeil", 2025, 2029), ("DEU", "Johann Wadephul", 2025, 2029), ("DEU", "Angela Merkel", 2005, 2021), ("DEU", "Annalena Baerbock", 2021, 2025), ("DEU", "Robert Habeck", 2021, 2023), ("DEU", "Christian Lindner", 2021, 2024), ("DEU", "Christine Lambrecht", 2021, 2023),
    ("FRA", "Emmanuel Macron", 2017, 2027), ("FRA", "Sébastien Lecornu|Sebastien Lecornu", 2022, 2027), ("FRA", "François Bayrou|Francois Bayrou", 2024, 2025), ("FRA", "François Hollande|Francois Hollande", 2012, 2017), ("FRA", "Catherine Vautrin", 2025, 2027),
    ("ITA", "Giorgia Meloni", 2022, 2028), ("ITA", "Guido Crosetto", 2022, 2028), ("ITA", "Giancarlo Giorgetti", 2022, 2028), ("ITA", "Antonio Tajani", 2022, 2028),
    ("ESP", "Pedro Sanchez|Pedro Sánchez", 2018, 2028), ("ESP", "Margarita Robles", 2018, 2028), ("ESP", "José Manuel Albares|Jose Manuel Albares", 2021, 2028),
    ("PRT", "Luis Montenegro|Luís Montenegro", 2024, 2028), ("POL", "Donald Tusk", 2023, 2028), ("POL", "Andrzej Duda", 2015, 2025), ("POL", "Karol Nawrocki", 2025, 2030), ("POL", "Wladyslaw Kosiniak-Kamysz|Władysław Kosiniak-Kamysz", 2023, 2028), ("POL", "Radoslaw Sikorski|Radosław Sikorski", 2023, 2028),
    ("NLD", "Dick Schoof", 2024, 2026), ("NLD", "Ruben Brekelmans", 2024, 2026), ("NLD", "Rob Jetten", 2025, 2030), ("BEL", "Bart De Wever", 2025, 2029), ("BEL", "Theo Francken", 2025, 2029), ("BEL", "Alexander De Croo", 2020, 2025),
    ("DNK", "Mette Frederiksen", 2019, 2027), ("DNK", "Troels Lund Poulsen", 2023, 2027), ("NOR", "Jonas Gahr Støre|Jonas Gahr Store", 2021, 2029), ("SWE", "Ulf Kristersson", 2022, 2027), ("SWE", "Pål Jonson|Pal Jonson", 2022, 2027),
    ("FIN", "Alexander Stubb", 2024, 2030), ("FIN", "Petteri Orpo", 2023, 2028), ("FIN", "Antti Häkkänen|Antti Hakkanen", 2023, 2028), ("EST", "Kristen Michal", 2024, 2028), ("EST", "Hanno Pevkur", 2022, 2028), ("EST", "Kaja Kallas", 2021, 2024),
    ("LVA", "Evika Silina|Evika Siliņa", 2023, 2027), ("LTU", "Gitanas Nauseda|Gitanas Nausėda", 2019, 2029), ("LTU", "Dovile Sakaliene", 2024, 2028), ("CZE", "Petr Fiala", 2021, 2025), ("CZE", "Andrej Babis|Andrej Babiš", 2017, 2029), ("CZE", "Petr Pavel", 2023, 2028), ("SVK", "Robert Fico", 2023, 2028),
    ("HUN", "Viktor Orban|Viktor Orbán", 2010, 2026), ("GRC", "Kyriakos Mitsotakis", 2019, 2028), ("ROU", "Nicusor Dan|Nicușor Dan", 2025, 2030), ("TUR", "Recep Tayyip Erdogan|Recep Tayyip Erdoğan", 2003, 2028),
    ("UKR", "Volodymyr Zelensky|Volodymyr Zelenskyy|Volodymyr Zelenskiy", 2019, 2030), ("RUS", "Vladimir Putin", 1999, 2035), ("RUS", "Dmitry Peskov", 2012, 2035), ("RUS", "Maria Zakharova", 2015, 2035), ("RUS", "Andrei Belousov", 2024, 2035), ("RUS", "Sergei Lavrov|Sergey Lavrov", 2004, 2035),
    ("CAN", "Mark Carney", 2025, 2030), ("CAN", "Justin Trudeau", 2015, 2025), ("CAN", "Bill Blair", 2021, 2025), ("CAN", "David McGuinty", 2025, 2030), ("CAN", "Anita Anand", 2021, 2030),
    ("ISR", "Benjamin Netanyahu", 2009, 2030), ("IRL", "Micheál Martin|Micheal Martin", 2020, 2030), ("IRL", "Simon Harris", 2024, 2030), ("CHE", "Viola Amherd", 2019, 2025), ("AUT", "Klaudia Tanner", 2020, 2030), ("ISL", "Kristrun Frostadottir", 2024, 2028), ("LUX", "Luc Frieden", 2023, 2028),
    ("NATO", "Mark Rutte", 2024, 2030), ("NATO", "Jens Stoltenberg", 2014, 2024), ("NATO", "Anders Fogh Rasmussen", 2009, 2014),
    ("EU", "Ursula von der Leyen", 2019, 2029), ("EU", "Andrius Kubilius", 2024, 2029), ("EU", "Josep Borrell", 2019, 2024), ("EU", "Antonio Costa|António Costa", 2024, 2029),
)  # fmt: skip

# surnames that are also common words or other people's: full names only
_AMBIGUOUS = frozenset(
    {
        "May",
        "Kim",
        "Wang",
        "Lin",
        "Li",
        "Dan",
        "Singh",
        "Harris",
        "Bush",
        "Martin",
        "Glass",
        "Cooper",
        "Wilson",
        "Noh",
        "Store",
        "Gill",
        "Kelly",
        "Bruce",
        "Austin",
        "Carter",
        "Kato",
        "Suzuki",
        "Tanaka",
        "Sato",
        "Brown",
        "Johnson",
        "Hunt",
        "Park",
        "Costa",
        "Blair",
        "Wallace",
        "Hamada",
        "Price",
        "Kan",
        "Mori",
        "Aoki",
        "Montenegro",
        "Yamada",
        "Collins",
        "Peters",
        "Caine",
        "Jr.",
    }
)

LEADERS = _FIRST + MINISTERS


def _surname(code: str, names: str) -> str:
    words = names.split("|")[0].split(" ")
    is_first = code in ("CHN", "KOR", "PRK") or (code == "TWN" and "-" in words[-1])
    return words[0] if is_first else words[-1]


_KNOWN = frozenset(_surname(row[0], row[1]) for row in _FIRST) - _AMBIGUOUS
AMBIGUOUS_SURNAMES = _AMBIGUOUS | (COMMON_SURNAMES - _KNOWN)
"""Those of the longer list are known by their full names alone, unless the shorter list has them."""
