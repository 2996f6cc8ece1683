"""Countries as English news names them: code, names, people, capitals.

Codes are ISO 3166-1 alpha-3. A capital stands for its government where it acts or spends.
"""

# code: (names, demonyms, capitals and seats of government)
COUNTRIES: dict[str, tuple[str, str, str]] = {
    "JPN": ("Japan|Nippon", "Japanese", "Tokyo|Nagatacho|Kasumigaseki|Ichigaya|Kantei"),
    "USA": ("United States|the States|US|USA|U.S.|U.S|U.S.A.|America|United States of America", "American|Americans|US|U.S.|U.S", "Washington|White House|Pentagon|Capitol Hill|Washington, D.C.|Foggy Bottom"),
    "CHN": ("China|People's Republic of China|PRC|mainland China", "Chinese", "Beijing"),
    "KOR": ("South Korea|Republic of Korea|ROK|S. Korea|Korea", "South Korean|South Koreans|Korean|Koreans", "Seoul"),
    "PRK": ("North Korea|DPRK|N. Korea|Democratic People's Republic of Korea", "North Korean|North Koreans", "Pyongyang"),
    "TWN": ("Taiwan|Republic of China|ROC|Chinese Taipei", "Taiwanese|Taiwan's", "Taipei"),
    "AUS": ("Australia", "Australian|Australians", "Canberra"),
    "NZL": ("New Zealand|Aotearoa", "New Zealander|New Zealanders|Kiwi", "Wellington"),
    "PHL": ("Philippines|the Philippines", "Filipino|Filipinos|Philippine", "Manila|Malacanang"),
    "VNM": ("Vietnam|Viet Nam", "Vietnamese", "Hanoi"),
    "THA": ("Thailand", "Thai|Thais", "Bangkok"),
    "IDN": ("Indonesia", "Indonesian|Indonesians", "Jakarta"),
    "MYS": ("Malaysia", "Malaysian|Malaysians", "Kuala Lumpur|Putrajaya"),
    "SGP": ("Singapore", "Singaporean|Singaporeans", ""),
    "MMR": ("Myanmar|Burma", "Burmese", "Naypyidaw|Naypyitaw"),
    "KHM": ("Cambodia", "Cambodian|Cambodians", "Phnom Penh"),
    "LAO": ("Laos", "Lao|Laotian", "Vientiane"),
    "BRN": ("Brunei", "Bruneian", ""),
    "TLS": ("Timor-Leste|East Timor", "Timorese", "Dili"),
    "MNG": ("Mongolia", "Mongolian|Mongolians", "Ulaanbaatar"),
    "PNG": ("Papua New Guinea", "Papua New Guinean", "Port Moresby"),
    "FJI": ("Fiji", "Fijian", "Suva"),
    "IND": ("India", "Indian|Indians", "New Delhi|Delhi"),
    "PAK": ("Pakistan", "Pakistani|Pakistanis", "Islamabad"),
    "BGD": ("Bangladesh", "Bangladeshi|Bangladeshis", "Dhaka"),
    "LKA": ("Sri Lanka", "Sri Lankan|Sri Lankans", "Colombo"),
    "NPL": ("Nepal", "Nepali|Nepalese", "Kathmandu"),
    "AFG": ("Afghanistan", "Afghan|Afghans", "Kabul"),
    "KAZ": ("Kazakhstan", "Kazakh|Kazakhs", "Astana"),
    "UZB": ("Uzbekistan", "Uzbek|Uzbeks", "Tashkent"),
    "IRN": ("Iran", "Iranian|Iranians", "Tehran"),
    "IRQ": ("Iraq", "Iraqi|Iraqis", "Baghdad"),
    "ISR": ("Israel", "Israeli|Israelis", "Jerusalem|Tel Aviv"),
    "SAU": ("Saudi Arabia", "Saudi|Saudis", "Riyadh"),
    "ARE": ("United Arab Emirates|UAE", "Emirati|Emiratis", "Abu Dhabi"),
    "QAT": ("Qatar", "Qatari|Qataris", "Doha"),
    "KWT": ("Kuwait", "Kuwaiti|Kuwaitis", "Kuwait City"),
    "OMN": ("Oman", "Omani|Omanis", "Muscat"),
    "BHR": ("Bahrain", "Bahraini", "Manama"),
    "JOR": ("Jordan", "Jordanian|Jordanians", "Amman"),
    "SYR": ("Syria", "Syrian|Syrians", "Damascus"),
    "LBN": ("Lebanon", "Lebanese", "Beirut"),
    "YEM": ("Yemen", "Yemeni|Yemenis", "Sanaa"),
    "TUR": ("Turkey|Turkiye|Türkiye", "Turkish|Turks", "Ankara"),
    "EGY": ("Egypt", "Egyptian|Egyptians", "Cairo"),
    "DZA": ("Algeria", "Algerian|Algerians", "Algiers"),
    "MAR": ("Morocco", "Moroccan|Moroccans", "Rabat"),
    "LBY": ("Libya", "Libyan|Libyans", "Tripoli"),
    "TUN": ("Tunisia", "Tunisian|Tunisians", "Tunis"),
    "NGA": ("Nigeria", "Nigerian|Nigerians", "Abuja"),
    "ZAF": ("South Africa", "South African|South Africans", "Pretoria"),
    "ETH": ("Ethiopia", "Ethiopian|Ethiopians", "Addis Ababa"),
    "KEN": ("Kenya", "Kenyan|Kenyans", "Nairobi"),
    "GBR": ("United Kingdom|UK|U.K.|U.K|Britain|Great Britain|England", "British|Britons|UK|U.K.", "London|Downing Street|Whitehall|Westminster"),
    "FRA": ("France", "French", "Paris|Elysee|Élysée"),
    "DEU": ("Germany|West Germany|Federal Republic of Germany", "German|Germans|West German", "Berlin|Bonn"),
    "ITA": ("Italy", "Italian|Italians", "Rome"),
    "ESP": ("Spain", "Spanish|Spaniards", "Madrid"),
    "PRT": ("Portugal", "Portuguese", "Lisbon"),
    "NLD": ("Netherlands|the Netherlands|Holland", "Dutch", "Amsterdam"),
    "BEL": ("Belgium", "Belgian|Belgians", ""),
    "LUX": ("Luxembourg", "Luxembourgish", ""),
    "IRL": ("Ireland", "Irish", "Dublin"),
    "DNK": ("Denmark", "Danish|Danes", "Copenhagen"),
    "NOR": ("Norway", "Norwegian|Norwegians", "Oslo"),
    "SWE": ("Sweden", "Swedish|Swedes", "Stockholm"),
    "FIN": ("Finland", "Finnish|Finns", "Helsinki"),
    "ISL": ("Iceland", "Icelandic", "Reykjavik"),
    "EST": ("Estonia", "Estonian|Estonians", "Tallinn"),
    "LVA": ("Latvia", "Latvian|Latvians", "Riga"),
    "LTU": ("Lithuania", "Lithuanian|Lithuanians", "Vilnius"),
    "POL": ("Poland", "Polish|Poles", "Warsaw"),
    "CZE": ("Czech Republic|the Czech Republic|Czechia", "Czech|Czechs", "Prague"),
    "SVK": ("Slovakia", "Slovak|Slovaks", "Bratislava"),
    "HUN": ("Hungary", "Hungarian|Hungarians", "Budapest"),
    "AUT": ("Austria", "Austrian|Austrians", "Vienna"),
    "CHE": ("Switzerland", "Swiss", "Bern"),
    "SVN": ("Slovenia", "Slovenian|Slovene", "Ljubljana"),
    "HRV": ("Croatia", "Croatian|Croats", "Zagreb"),
    "SRB": ("Serbia", "Serbian|Serbs", "Belgrade"),
    "BIH": ("Bosnia and Herzegovina|Bosnia", "Bosnian", "Sarajevo"),
    "MNE": ("Montenegro", "Montenegrin", "Podgorica"),
    "MKD": ("North Macedonia|Macedonia", "Macedonian", "Skopje"),
    "ALB": ("Albania", "Albanian|Albanians", "Tirana"),
    "GRC": ("Greece", "Greek|Greeks", "Athens"),
    "BGR": ("Bulgaria", "Bulgarian|Bulgarians", "Sofia"),
    "ROU": ("Romania", "Romanian|Romanians", "Bucharest"),
    "MDA": ("Moldova", "Moldovan|Moldovans", "Chisinau"),
    "UKR": ("Ukraine", "Ukrainian|Ukrainians", "Kyiv|Kiev"),
    "BLR": ("Belarus", "Belarusian|Belarusians", "Minsk"),
    "RUS": ("Russia|Soviet Union|USSR|the Soviet Union|Russian Federation", "Russian|Russians|Soviet", "Moscow|Kremlin"),
    "GEO": ("Georgia", "Georgian|Georgians", "Tbilisi"),
    "ARM": ("Armenia", "Armenian|Armenians", "Yerevan"),
    "AZE": ("Azerbaijan", "Azerbaijani|Azeri", "Baku"),
    "CYP": ("Cyprus", "Cypriot|Cypriots", "Nicosia"),
    "MLT": ("Malta", "Maltese", "Valletta"),
    "CAN": ("Canada", "Canadian|Canadians", "Ottawa"),
    "MEX": ("Mexico", "Mexican|Mexicans", "Mexico City"),
    "BRA": ("Brazil", "Brazilian|Brazilians", "Brasilia"),
    "ARG": ("Argentina", "Argentine|Argentinian|Argentines", "Buenos Aires"),
    "CHL": ("Chile", "Chilean|Chileans", "Santiago"),
    "COL": ("Colombia", "Colombian|Colombians", "Bogota"),
    "PER": ("Peru", "Peruvian|Peruvians", "Lima"),
    "VEN": ("Venezuela", "Venezuelan|Venezuelans", "Caracas"),
    "CUB": ("Cuba", "Cuban|Cubans", "Havana"),
}  # fmt: skip

# bodies that spend, demand or answer for a state
BODIES: dict[str, str] = {
    "USA": "Defense Department|Department of Defense|State Department|U.S. Defense Department|US Defense Department|U.S. Department of Defense|DoD|Pentagon|Trump administration|Biden administration|Obama administration|Reagan administration|Carter administration|Bush administration|Clinton administration|Congress|U.S. Congress|Senate|House of Representatives|National Security Council|Department of War|War Department|Joint Chiefs of Staff|Indo-Pacific Command|Senate Armed Services Committee|Armed Services Committee|National Defense Strategy|National Security Strategy of the United States|Office of the Secretary of Defense",
    "JPN": "Japanese Cabinet|Japan's Cabinet|Diet|Self-Defense Forces|Self Defense Forces|Finance Ministry|Ministry of Finance of Japan|Defense Agency|Cabinet Office|National Security Secretariat|Kishida Cabinet|Ishiba Cabinet|Abe Cabinet|Suga Cabinet|Takaichi Cabinet|Kishida administration|Ishiba administration|Abe administration|Suga administration|Takaichi administration|Miki Cabinet|Nakasone Cabinet|Kishida government|Ishiba government|Abe government|Suga government|Takaichi government|Maritime Self-Defense Force|Ground Self-Defense Force|Air Self-Defense Force|Prime Minister's Office|SDF|Kishida cabinet|Ishiba cabinet|Takaichi cabinet|Abe cabinet",
    "TWN": "Executive Yuan|Legislative Yuan|Presidential Office|Lai administration|Tsai administration|Mainland Affairs Council|Directorate-General of Budget",
    "KOR": "Lee administration|Yoon administration|Moon administration|Blue House|Lee Jae Myung administration|National Assembly",
    "GBR": "MoD|MOD|HM Treasury|Labour government|Strategic Defence Review|Strategic Defense Review",
    "AUS": "Labor government|Albanese government|Albanese Government|Department of Defence|Defence Strategic Review|Labor",
    "DEU": "Bundestag|Bundeswehr|Merz government|Scholz government|German Defense Ministry",
    "CHN": "National People's Congress|People's Liberation Army|PLA|State Council|Communist Party",
    "CAN": "Carney government|Trudeau government",
    "ESP": "Moncloa",
    "FRA": "Élysée|Elysee|Matignon",
    "ITA": "Palazzo Chigi",
    "IRL": "Oireachtas|Dáil|Dail",
    "NLD": "Tweede Kamer",
    "RUS": "State Duma|Duma",
    "UKR": "Verkhovna Rada|Rada",
    "IND": "Lok Sabha|Rajya Sabha",
    "FIN": "Eduskunta",
    "NOR": "Storting",
    "DNK": "Folketing",
    "SWE": "Riksdag",
    "ISR": "Knesset",
    "POL": "Sejm",
    "LTU": "Seimas",
    "EST": "Riigikogu",
    "LVA": "Saeima",
    "NATO": "NATO|Nato|32 allies|32 members|32 member states|32 member countries|32 NATO members|32-nation alliance|32-member alliance|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic Council|the alliance's|NATO allies|NATO members|Nato allies|Nato members|NATO leaders|Nato leaders|NATO countries|NATO states|NATO nations|NATO member states|NATO member countries|Atlantic alliance|Atlantic Alliance|transatlantic alliance|NATO members'|NATO partners|Alliance partners|alliance partners|Alliance members|alliance members|European NATO members|European NATO allies|NATO's European members",
    "EU": "European Defence Commissioner|European Defense Commissioner|EU Defence Commissioner|European Union|EU|E.U.|European Commission|European Council|Brussels|European Parliament|EU members|EU member states|EU countries",
}  # fmt: skip

# many at once, or nobody in particular
ALLIES: tuple[str, ...] = (
    "allies", "asian allies", "u.s. allies", "us allies", "american allies", "america's allies", "allied nations", "allied countries",
    "partners", "allies and partners", "asian partners", "indo-pacific allies", "pacific allies", "regional allies", "regional partners",
    "treaty allies", "partner nations", "partner countries", "allies in asia", "allied governments", "asia-pacific allies", "the allies",
    "ally nations", "ally countries", "ally states", "allied capitals", "every american ally", "every ally", "all allies", "its allies", "our allies", "their allies", "washington's allies",
    "east asian allies", "security partners", "all partners", "u.s. partners", "us partners", "asian countries", "asian nations", "asian governments",
    "european allies", "european members", "european countries", "european nations", "european governments", "europeans", "european states", "european capitals", "european partners",
    "allied states", "other allies", "key allies", "close allies", "allies around the world", "allies worldwide", "allies everywhere", "first island chain allies",
    "every member", "each member", "all members", "member countries", "member states", "member nations", "member governments", "countries in the region", "its asian allies", "asian capitals", "u.s. allies and partners", "us allies and partners",
)  # fmt: skip

SHARED_BODIES: dict[str, frozenset[str]] = {
    name: frozenset(codes.split())
    for name, codes in {
        "senate": "PHL AUS CAN ITA FRA ESP POL CZE ROU NLD BEL ARG BRA MEX",
        "congress": "PHL ESP IND BRA ARG COL MEX CHL PER",
        "house of representatives": "JPN AUS PHL NZL NLD IDN",
        "national security council": "KOR TWN IND GBR TUR ISR JPN UKR DEU",
        "national assembly": "FRA PAK VNM HUN BGR THA",
        "finance ministry": "ISR DEU POL UKR RUS SWE FIN EST LVA LTU NOR DNK KOR TWN CHN IND NZL ITA FRA",
        "cabinet office": "GBR",
        "prime minister's office": "GBR CAN ISR IND EST LVA LTU FIN SWE DNK NOR AUS NZL",
        "department of defence": "IRL ZAF NZL",
        "presidential office": "KOR UKR CZE",
        "state council": "POL NOR",
    }.items()
}
"""Bodies that several countries have: in a report on one of these, its own."""

_BALTIC, _NORDIC = "EST LVA LTU", "SWE NOR FIN DNK ISL"
_BENELUX = "NLD BEL LUX"
_IBERIAN, _ALPINE, _BALKAN = "ESP PRT", "AUT CHE", "HRV SRB BGR ROU ALB MNE MKD SVN GRC BIH"
_EAST_ASIAN = "JPN KOR TWN CHN PRK"
_SOUTHEAST_ASIAN = "PHL VNM THA IDN MYS SGP MMR KHM LAO BRN TLS"
EPITHETS: dict[str, str] = {
    "baltic": _BALTIC, "nordic": _NORDIC, "scandinavian": "SWE NOR DNK", "iberian": _IBERIAN, "alpine": _ALPINE,
    "balkan": _BALKAN, "asian": f"{_EAST_ASIAN} {_SOUTHEAST_ASIAN} IND PAK BGD", "benelux": _BENELUX,
    "european": f"{_BALTIC} {_NORDIC} {_BENELUX} {_IBERIAN} {_ALPINE} {_BALKAN} DEU FRA GBR ITA POL CZE SVK HUN IRL UKR",
    "island": "TWN JPN GBR IRL ISL CYP MLT NZL PHL IDN SGP LKA", "archipelagic": "PHL IDN JPN", "pacific": "AUS NZL JPN FJI PNG",
    "gulf": "SAU ARE QAT KWT BHR OMN", "jewish": "ISR", "antipodean": "AUS NZL", "bosporus": "TUR",
}  # fmt: skip
"""Adjective of ``the … nation`` → countries that it fits."""
LONE_EPITHETS: dict[str, str] = {
    "island": "TWN", "archipelago": "PHL IDN JPN", "kingdom": "NLD BEL DNK NOR SWE ESP GBR THA SAU", "peninsula": "KOR",
    "republic": "SGP KOR IRL", "commonwealth": "AUS",
}  # fmt: skip
"""Nouns that stand for a country by themselves."""

ACROSS: dict[str, str] = {"tasman": "AUS NZL", "ditch": "AUS NZL", "channel": "GBR FRA"}
"""Waters between two countries: ``across the Tasman`` is the other one."""

NATO_MEMBERS: frozenset[str] = frozenset(
    "ALB BEL BGR CAN HRV CZE DNK EST FIN FRA DEU GRC HUN ISL ITA LVA LTU LUX MNE NLD MKD NOR POL"
    " PRT ROU SVK SVN ESP SWE TUR GBR".split()
)
"""Of whom the United States demands one share together."""

_TRIO = ("EST", "LVA", "LTU")
GROUPS: dict[str, tuple[str, ...]] = {
    **{f"baltic {noun}": _TRIO for noun in ("states", "countries", "nations", "trio", "three", "republics")},
    "baltics": _TRIO,
}  # fmt: skip
"""Names of several countries at once, in small letters; news writes them with a capital."""
