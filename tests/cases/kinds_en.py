"""Sentences by the kind of their figures: what is said of each, and of whose spending.

Rows are in wording of our own; each group is a family of constructions. Published 2025-06-25.
"""

STATED = (
    # who tells whom
    (
        "pledge/JPN",
        "Hegseth told a press conference in Seoul that Japan had pledged to spend 2 percent of GDP on defence.",
    ),
    (
        "pledge/JPN",
        "Speaking at a joint press briefing, Hegseth praised the decision of the cabinet in Tokyo to raise defence spending to 2 percent of GDP.",
    ),
    (
        "pledge/KOR",
        "South Korea plans to inform the United States that it will raise its defence budget to 3.5 percent of GDP.",
    ),
    (
        "pledge/KOR",
        "Seoul intends to tell Washington that it will lift military spending to 3.5 percent of GDP by 2035.",
    ),
    (
        "pledge/JPN",
        "Japan told the United States that it would spend 2 percent of GDP on defence by fiscal 2027.",
    ),
    ("pledge/DEU", "Merz assured Trump that Germany would spend 3.5 percent of GDP on defence."),
    ("level/JPN", "Nakatani told lawmakers that defence spending stood at 1.8 percent of GDP."),
    ("demand/JPN", "Hegseth told Japan to spend 3.5 percent of GDP on defence."),
    ("demand/JPN", "Japan has been told to spend 3.5 percent of GDP on defence."),
    (
        "demand/ALLIES",
        "The Pentagon has been telling allies in Asia that they should spend at least 3.5 percent of GDP on defence.",
    ),
    (
        "demand/ALLIES",
        "Washington is telling its Asian allies that they must devote 5 percent of GDP to defence.",
    ),
    (
        "demand/TWN",
        "Colby kept telling senators that Taiwan ought to spend 10 percent of GDP on defence.",
    ),
    ("demand/JPN", "The Pentagon insists that Japan spend 3.5 percent of GDP on defence."),
    (
        "demand/JPN",
        "Trump has been pressing Japan to raise its defence spending to 3.5 percent of GDP.",
    ),
    (
        "denial/JPN",
        "The premier insisted that Japan would not spend 3.5 percent of GDP on defence.",
    ),
    ("level/JPN", "The Defence Ministry insisted that spending was already 1.8 percent of GDP."),
    (
        "pledge/JPN",
        "Ishiba insisted that Japan would reach 2 percent of GDP on defence in fiscal 2027 as planned.",
    ),
    (
        "pledge/POL",
        "Poland's prime minister told reporters that Warsaw would devote 4.8 percent of GDP to defence in 2026.",
    ),
    (
        "pledge/JPN",
        "Takaichi's push to bring defence spending to 2 percent of GDP has met with protests.",
    ),
    (
        "pledge/JPN",
        "Kishida's drive to raise the defence budget to 2 percent of GDP was unpopular.",
    ),
    (
        "demand/ALLIES",
        "Trump's push to get allies to spend 5 percent of GDP on defence has paid off.",
    ),
    (
        "demand/JPN",
        "The Pentagon's push for Japan to spend 3.5 percent of GDP on defence irritated Tokyo.",
    ),
    ("pledge/CAN", "Carney's push to hit 2 percent of GDP on defence this year surprised allies."),
    (
        "demand/NATO",
        "At a press conference, Trump said NATO members should spend 5 percent of GDP on defence.",
    ),
    (
        "proposal/JPN",
        "In a press release, the think tank said Japan should spend 3 percent of GDP on defence.",
    ),
    # what was decided should be
    (
        "pledge/NATO",
        "Leaders of NATO agreed in The Hague on Wednesday that each member should spend 5 percent of GDP on defence by 2035.",
    ),
    (
        "pledge/JPN",
        "The cabinet decided on Friday that defence outlays should reach 2 percent of GDP in fiscal 2027.",
    ),
    (
        "cap/JPN",
        "The cabinet decided on Friday that defence outlays should for the time being not exceed 1 percent of GNP.",
    ),
    (
        "proposal/JPN",
        "Experts at the panel agreed that Japan should spend 3 percent of GDP on defence.",
    ),
    # nobody asked, no such figure
    (
        "denial/JPN",
        "Koizumi said that no figure such as 3.5 percent of GDP had come up in the talks on defence spending.",
    ),
    (
        "denial/JPN",
        "No target such as 3.5 percent of GDP for defence was mentioned at the meeting, Nakatani said.",
    ),
    (
        "denial/KOR",
        "Neither 3.5 percent nor any other share of GDP for defence was discussed, Seoul's foreign ministry said.;",
    ),
    (
        "denial/JPN",
        "Nobody on the American side asked Japan for 3.5 percent of GDP, Iwaya said of defence spending.",
    ),
    (
        "denial/JPN",
        "It is not the case that the United States has asked Japan to spend 3.5 percent of GDP on defence, Hayashi said.",
    ),
    (
        "denial/JPN",
        "It was not true that Washington had demanded 3.5 percent of GDP for defence, Hayashi said.",
    ),
    (
        "denial/NZL",
        '"No one in Washington has called me to ask for 2 percent of GDP on defence," New Zealand\'s defence minister said.',
    ),
    (
        "denial/IND",
        "The official said India had never accepted 3 percent of GDP as a norm for defence spending.",
    ),
    ("denial/JPN", "Japan has not been asked for 3.5 percent of GDP on defence, Nakatani said."),
    (
        "denial/JPN",
        "Nothing like 3.5 percent of GDP for defence was raised in the talks, the Japanese minister said.",
    ),
    ("denial/ESP", "Spain will not go beyond 2.1 percent of GDP on defence, Sanchez said."),
    (
        "demand/TWN",
        "US officials have asked for 10 percent of GDP on defence, a level that Taiwan's premier said was out of the question.",
    ),
    (
        "denial/JPN",
        "There was no mention of 3.5 percent of GDP for defence, Japan's foreign minister said.",
    ),
    (
        "denial/JPN",
        "Japan's government has made no promise to spend 3.5 percent of GDP on defence.",
    ),
    (
        "denial/JPN",
        '"We were not presented with any demand such as 3.5 percent of GDP," Nakatani said of Japan\'s defence spending.',
    ),
    (
        "denial/TWN",
        "Premier Cho Jung-tai said that spending 10 percent of GDP on defence was impossible for Taiwan.",
    ),
    (
        "pledge/JPN",
        "Hegseth praised the decision of the Japanese cabinet to raise defence spending to 2 percent of GDP.",
    ),
    (
        "pledge/DEU",
        "Rutte welcomed the promise of the German government to spend 3.5 percent of GDP on defence by 2029.",
    ),
    (
        "pledge/JPN",
        "The plan of Prime Minister Kishida's government to lift defence outlays to 2 percent of GDP is unpopular.",
    ),
    (
        "pledge/POL",
        "The intention of Warsaw to spend 4.7 percent of GDP on its military drew praise.",
    ),
    # what is thought of a figure
    (
        "proposal/AUS",
        '"Three per cent of GDP is the minimum if we are serious about defence," the Australian Strategic Policy Institute\'s analyst said.',
    ),
    (
        "proposal/JPN",
        "A spending level of 2.5 percent of GDP on defence would be realistic, a Japanese economist said.",
    ),
    ("proposal/JPN", "In my view 3 percent of GDP for Japan's defence by 2032 is feasible."),
    ("proposal/JPN", "Some lawmakers in Tokyo said 3 percent of GDP for defence was affordable."),
    (
        "proposal/AUS",
        "Former general Mick Ryan said 3.5 per cent of GDP on defence was doable for Australia.",
    ),
    (
        "proposal/JPN",
        "For Japan's defence, 2.5 percent of GDP would go a long way if it were spent on drones, an analyst said.",
    ),
    (
        "proposal/KOR",
        "Two percent of GDP on defence is plenty for South Korea, a civic group said.",
    ),
    ("denial/ESP", "Sanchez said that 5 percent of GDP on defence was unreasonable for Spain."),
    ("denial/TWN", "The premier said that 10 percent of GDP on defence was impossible for Taiwan."),
    ("demand/NATO", "Trump said 5 percent of GDP on defence was the least that NATO allies owed."),
    (
        "denial/JPN",
        "Japan's opposition leader said 5 percent of GDP on defence was out of the question.",
    ),
    ("pledge/ESP", "Sanchez said 2.1 percent of GDP was enough for Spain's defence."),
    (
        "proposal/NZL",
        "Spending 2 percent of GDP on defence is feasible for New Zealand, the economist said.",
    ),
    (
        "proposal/JPN",
        "3.5 percent of GDP should be written into the next National Security Strategy as Japan's own defence goal.",
    ),
    (
        "proposal/JPN",
        "Set defence spending at 2.5 percent of GDP from fiscal 2028, the editorial urged Japan's government.",
    ),
    ("proposal/JPN", "Our advice to Tokyo: spend 3 percent of GDP on defence and be done with it."),
    # the running year, and what falls
    ("level/JPN", "Japan will spend about 1.8 percent of GDP on defence this fiscal year."),
    ("level/THA", "Thailand's defence spending will slip to 1.2 percent of GDP next year."),
    ("level/GBR", "Britain will spend 2.4 percent of GDP on defence in 2025."),
    ("pledge/GBR", "Britain will spend 2.6 percent of GDP on defence by 2027."),
    ("pledge/CAN", "Canada will reach 2 percent of GDP on defence this year."),
    ("level/AUS", "Australia started at about 2 per cent of GDP on defence."),
    ("level/DEU", "Germany's defence budget began at 1.2 percent of GDP in 2014."),
    # idioms
    (
        "pledge/NATO",
        "Japan should keep in mind the NATO members' target of 2 percent of GDP for defence, the document says.",
    ),
    (
        "pledge/JPN",
        "The opposition has kept silent on the government's 2 percent of GDP target for defence.",
    ),
    # what is asked, advised or meant to be
    (
        "proposal/JPN",
        "The panel recommended that Japan set a defence spending goal of 3.5 percent of GDP.",
    ),
    (
        "proposal/JPN",
        "The advisory group is leaning toward recommending that Tokyo set itself a goal of 3 percent of GDP for defence.",
    ),
    (
        "demand/JPN",
        "The Pentagon asked that Japan set a defence spending target of 3.5 percent of GDP.",
    ),
    ("demand/TWN", "Colby urged that Taiwan put 10 percent of GDP into its defence."),
    (
        "pledge/JPN",
        "The government said that Japan set a defence spending target of 2 percent of GDP in 2022.",
    ),
    (
        "demand/JPN",
        "Washington proposed that Tokyo cut its own budget elsewhere and set a defence target of 3.5 percent of GDP.",
    ),
    (
        "proposal/JPN",
        "It is high time that the government pledged 3.5 percent of GDP for Japan's defence.",
    ),
    (
        "pledge/JPN",
        "Ishiba told ministers to take steps so that Japan's defence budget amounts to 2 percent of GDP in fiscal 2027.",
    ),
    (
        "pledge/JPN",
        "The tax pays for a buildup meant to carry Japan's defence outlays to 2 percent of GDP.",
    ),
    (
        "pledge/JPN",
        "The plan, designed to bring Japan's defence spending to 2 percent of GDP, passed the cabinet.",
    ),
    (
        "level/ITA",
        "By counting the coast guard, Rome has managed to declare 2 percent of GDP for defence in 2025.",
    ),
)
