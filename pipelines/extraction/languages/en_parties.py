"""Political parties by country, as English news names them; more stand in ``en_verbs``."""

_BY_COUNTRY: dict[str, str] = {
    "AUS": "Liberal-National coalition|Liberal-National Coalition|United Australia Party|Liberal-National opposition",
    "AUT": "Freedom Party|FPÖ|ÖVP|NEOS",
    "BEL": "N-VA|Vooruit|Vlaams Belang|Les Engages|Les Engagés|CD&V|Open VLD|PTB|PVDA",
    "CAN": "Bloc Québécois|Conservative Party of Canada|Green Party of Canada",
    "CZE": "SPOLU|STAN|Pirate Party|Civic Democrats|Motorists",
    "DNK": "Venstre|Danish People's Party|Liberal Alliance|Red-Green Alliance|Denmark Democrats",
    "ESP": "Ciudadanos|Partido Popular|Spanish Socialist Workers' Party|Izquierda Unida|Junts|ERC|Bildu",
    "EST": "Reform Party|EKRE|Isamaa|Estonia 200|Eesti 200",
    "FIN": "Left Alliance|The Left Alliance|the Left Alliance|National Coalition Party|Finnish Social Democrats|Swedish People's Party|Christian Democrats of Finland",
    "FRA": "La France Insoumise|LFI|Les Républicains|Les Republicains|Rassemblement National|Renaissance party|Place Publique|New Popular Front",
    "GBR": "Plaid Cymru|DUP|Sinn Fein|Sinn Féin|Liberal Democrat|Green Party of England and Wales",
    "GRC": "Syriza|PASOK|New Democracy",
    "HUN": "Tisza|Tisza party|Tisza Party|Jobbik",
    "IRL": "Fine Gael|Fianna Fáil|Fianna Fail|Social Democrats of Ireland|People Before Profit",
    "ITA": "Lega|League party|Forza Italia|Italia Viva|Azione|Five-Star Movement|5-Star Movement",
    "JPN": "Constitutional Democrats|Japanese Communists|JCP|DPFP|Ishin|Ishin no Kai|Centrist Reform Alliance|Japan Conservative Party|Conservative Party of Japan|Team Mirai",
    "KOR": "PPP|People's Power Party|Reform Party of Korea|Justice Party|New Reform Party",
    "LTU": "Homeland Union|Nemunas Dawn|Farmers and Greens",
    "LVA": "New Unity|National Alliance|Progressives of Latvia",
    "NLD": "VVD|PVV|D66|GroenLinks|GroenLinks-PvdA|NSC|BBB|Party for Freedom",
    "NOR": "Progress Party|Høyre|Hoyre|Socialist Left|Rødt|Rodt|Centre Party of Norway",
    "NZL": "NZ First|New Zealand First|ACT Party|Te Pati Maori|Te Pāti Māori",
    "POL": "Civic Coalition|Civic Platform|Konfederacja|Confederation party|Polska 2050|Law and Justice party",
    "PRT": "Socialist Party of Portugal|Iniciativa Liberal|PSD of Portugal",
    "ROU": "AUR|USR",
    "SVK": "Progressive Slovakia|Hlas|Smer-SD",
    "SWE": "Moderate Party|Christian Democrats of Sweden|Swedish Greens",
    "TWN": "Chinese Nationalist Party|Nationalist Party|Nationalist Party of Taiwan|New Power Party|Pan-Blue camp|pan-blue camp",
    "USA": "House Republicans|Senate Republicans|House Democrats|Senate Democrats|GOP",
}  # fmt: skip

MORE_PARTIES: dict[str, str] = {
    name: code for code, names in _BY_COUNTRY.items() for name in names.split("|")
}
"""Name → alpha-3 code."""

UNION_WORDS: dict[str, tuple[str, ...]] = {
    "NATO": (r"\bNATO\b", r"\bNato\b", r"\b[Aa]lliance\b", r"\bNorth Atlantic\b"),
    "EU": (r"\bEU\b", r"\bEuropean Union\b", r"\bBrussels\b", r"\bbloc\b"),
    "ALLIES": (r"\b[Aa]ll(?:y|ies)\b", r"\b[Pp]artners?\b", r"\b(?:countri|nation|member)"),
}
"""Patterns of the words by which a report that is on a union speaks of it somewhere."""
