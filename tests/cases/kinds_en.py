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
    (
        "level/IND level/IND",
        "India's defence spending fell below 2 percent of GDP and will account for about 1.9 percent this year.",
    ),
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
    # on its way, in talk and in print
    ("pledge/JPN", "Japan is well on its way to 2 percent of GDP for defence."),
    ("pledge/GBR", "Britain is on course for 2.5 percent of GDP on defence by 2027."),
    ("pledge/DEU", "Germany is on track to hit 3.5 percent of GDP on defence by 2029."),
    ("pledge/CAN", "Canada has embarked on a path to 2 percent of GDP in defence spending."),
    (
        "pledge/AUS",
        "The road to 2.4 percent of GDP for Australia's defence is mapped out until 2033.",
    ),
    (
        "pledge/POL",
        "Poland's draft law would enshrine 4 percent of GDP for defence in the constitution.",
    ),
    (
        "pledge/LTU",
        "Lithuania's State Defence Council backed spending of between 5 and 6 percent of GDP on defence from 2026.",
    ),
    (
        "pledge/EST",
        "The Estonian government approved a plan that takes defence spending to 5.4 percent of GDP.",
    ),
    ("pledge/NLD", "The Dutch cabinet wants to write 3.5 percent of GDP for defence into law."),
    ("pledge/JPN", "Japan's defence budget is due to rise to 2 percent of GDP in fiscal 2027."),
    ("pledge/GBR", "Britain's defence spending is set to go up to 2.6 percent of GDP from 2027."),
    (
        "pledge/KOR",
        "South Korea's military budget is slated to climb to 3.5 percent of GDP by 2035.",
    ),
    (
        "pledge/DEU",
        "Under the deal struck by the coalition in Berlin, defence would get 3.5 percent of GDP by 2029.",
    ),
    (
        "pledge/JPN",
        "Tokyo's buildup, which is to take defence outlays to 2 percent of GDP, has two years to run.",
    ),
    (
        "pledge/JPN",
        "Japan's five-year programme foresees 2 percent of GDP for defence in its last year.",
    ),
    (
        "pledge/BEL",
        "Belgium has vowed to catch up and spend 2 percent of GDP on defence this year.",
    ),
    (
        "pledge/TWN",
        "President Lai has promised that more than 3 percent of GDP will go to defence.",
    ),
    (
        "pledge/TWN",
        "Taiwan's premier said spending on defence would exceed 3 percent of GDP next year.",
    ),
    (
        "pledge/ITA",
        "Italy's finance minister said the country would get to 2 percent of GDP on defence this year.",
    ),
    (
        "pledge/JPN",
        "The prime minister reassured Washington that 2 percent of GDP was a promise that Japan would keep on defence.",
    ),
    ("pledge/JPN", "The aim, 2 percent of GDP for Japan's defence, was met early."),
    (
        "pledge/JPN",
        "Kishida's aim of doubling Japan's defence spending to 2 percent of GDP shocked many.",
    ),
    ("pledge/NATO", "At The Hague, NATO set the bar at 5 percent of GDP for defence."),
    ("pledge/NATO", "The alliance's new yardstick for defence is 5 percent of GDP."),
    ("pledge/NATO", "NATO's members bound themselves to 5 percent of GDP for defence by 2035."),
    ("pledge/ESP", "Spain stands by 2.1 percent of GDP on defence, Sanchez said."),
    (
        "pledge/ESP",
        "Spain will go no further than 2.1 percent of GDP on defence, its prime minister said.",
    ),
    (
        "pledge/JPN",
        "The target of 2 percent of GDP for Japan's defence is no longer enough, Nakatani said.",
    ),
    (
        "pledge/JPN",
        "Takaichi has brought forward by two years the date by which Japan's defence spending is to come to 2 percent of GDP.",
    ),
    # floated, weighed, campaigned for
    (
        "proposal/JPN",
        "Japan's government has 3 percent of GDP in its sights for defence, officials said.",
    ),
    ("proposal/JPN", "The figure being bandied about for Japan's defence is 3 percent of GDP."),
    (
        "proposal/JPN",
        "One idea doing the rounds in Tokyo is 3.5 percent of GDP for defence by 2035.",
    ),
    ("proposal/JPN", "There are voices in the LDP for 3 percent of GDP on defence."),
    (
        "proposal/AUS",
        "The Coalition would take Australia's defence spending to 3 per cent of GDP within a decade.",
    ),
    (
        "proposal/AUS",
        "If elected, the Coalition will lift Australian defence spending to 2.5 per cent of GDP within five years.",
    ),
    (
        "proposal/GBR",
        "The Conservatives have pledged to spend 3 percent of GDP on Britain's defence by the end of this parliament.",
    ),
    ("proposal/DEU", "Germany's Greens want 3.5 percent of GDP for defence."),
    ("proposal/JPN", "The think tank put Japan's defence needs at 3 percent of GDP."),
    (
        "proposal/JPN",
        "Analysts say that Japan will have to spend 3 percent of GDP on defence sooner or later.",
    ),
    (
        "proposal/JPN",
        "Some hawks in the LDP think that Japan must go to 3.5 percent of GDP on defence.",
    ),
    (
        "proposal/JPN",
        "The opposition leader, Yuichiro Tamaki, said Japan could need to spend 3 percent of GDP on defence.",
    ),
    (
        "proposal/KOR",
        "A Korean think tank makes the case for 3.5 percent of GDP on South Korea's defence.",
    ),
    (
        "proposal/JPN",
        "The panel's draft report mentions 3.5 percent of GDP as an option for Japan's defence.",
    ),
    (
        "proposal/JPN",
        "The draft leaves open whether Japan's defence spending should be 2.5 percent of GDP or more.",
    ),
    (
        "proposal/JPN",
        "The finance ministry could live with 2.5 percent of GDP for Japan's defence, an official said.",
    ),
    (
        "proposal/NZL",
        "New Zealand may have to double its defence spending to 2 percent of GDP, analysts said.",
    ),
    ("proposal/JPN", "Japan might spend 3 percent of GDP on defence one day, one official said."),
    (
        "proposal/CAN",
        "Canada's defence minister has floated the possibility of 5 percent of GDP on defence.",
    ),
    (
        "proposal/JPN",
        "Asked where Japan's defence spending should end up, the professor named 3 percent of GDP.",
    ),
    (
        "proposal/AUS",
        '"We should be at 3 per cent of GDP on defence," the retired Australian admiral said.',
    ),
    # levels
    ("level/JPN", "Japan's outlay comes to a mere 1.8 percent of GDP for defence."),
    (
        "level/GRC",
        "Greece, at 3.1 percent of GDP, is among the alliance's biggest defence spenders.",
    ),
    ("level/ESP", "Spain sits at the bottom of the NATO list with 1.28 percent of GDP on defence."),
    ("level/CHN", "China says that it spends less than 1.5 percent of GDP on defence."),
    ("level/TWN", "Taiwan has set aside 2.45 percent of GDP for defence this year."),
    ("level/ISR", "Israel's war pushed military spending to 8.8 percent of GDP in 2024."),
    ("level/RUS", "The Kremlin now puts more than 6 percent of GDP into its military."),
    ("level/JPN", "With the coast guard counted, Japan's defence spending is 1.8 percent of GDP."),
    (
        "level/DEU level/DEU",
        "Germany has gone from 1.2 percent of GDP on defence in 2014 to 2 percent last year.",
    ),
    (
        "level/AUS",
        "At 2 per cent of GDP, Australia's defence spending is its highest since the 1990s.",
    ),
    ("level/IRL", "Ireland gets by with 0.2 percent of GDP on defence."),
    ("level/USA", "The United States devotes some 3.4 percent of GDP to defence."),
    ("level/JPN", "Japan had spent barely 1 percent of GDP on defence for decades."),
    (
        "level/KOR",
        "Seoul already spends 2.3 percent of GDP on defence, more than most allies, its minister noted.",
    ),
    (
        "level/CAN",
        "The Parliamentary Budget Officer expects Canada's defence spending to reach 1.6 percent of GDP this year.",
    ),
    (
        "level/GBR",
        "The IFS reckons that British defence spending will make up 2.3 percent of GDP this year.",
    ),
    (
        "level/PHL",
        "The Philippines' defence spending, 1.3 percent of GDP, is among the lowest in the region.",
    ),
    (
        "level/TWN",
        "The cabinet's draft budget puts Taiwan's defence spending at 3.3 percent of GDP for 2026.",
    ),
    # what is said is
    ("demand/JPN", "What Washington wants from Japan is 3.5 percent of GDP for defence."),
    (
        "demand/JPN",
        "The figure that the Pentagon has been pressing on Japan is 3.5 percent of GDP for defence.",
    ),
    ("proposal/JPN", "The number most often mentioned for Japan's defence is 3 percent of GDP."),
    ("pledge/KOR", "What Seoul has promised for its defence is 3.5 percent of GDP."),
    ("proposal/JPN", "What Washington may be offered by Japan is 3 percent of GDP for defence."),
    ("demand/TWN", "All that Trump asks of Taiwan is 10 percent of GDP for its defence."),
    # demands in other words
    ("demand/JPN", "Washington would like to see Japan at 3.5 percent of GDP on defence."),
    (
        "demand/JPN",
        "Japan was urged by visiting U.S. officials to go to 3.5 percent of GDP on defence.",
    ),
    (
        "demand/NATO",
        '"Five percent of GDP on defence," Trump said of the NATO allies, "or you are on your own."',
    ),
    (
        "demand/JPN",
        "The 3.5 percent of GDP that Washington wants Japan to spend on defence would cost a fortune.",
    ),
    ("demand/JPN", "Hegseth's ask of 3.5 percent of GDP for defence stunned Tokyo."),
    (
        "demand/JPN",
        "The American side named 3.5 percent of GDP as what it expects of Japan's defence budget.",
    ),
    (
        "demand/KOR",
        "South Korea is under pressure from Washington to spend 5 percent of GDP on defence.",
    ),
    (
        "demand/JPN",
        "Facing a U.S. request for 3.5 percent of GDP on defence, Tokyo called off talks.",
    ),
    ("demand/TWN", "Trump thinks that Taiwan should be at 10 percent of GDP on defence."),
    (
        "demand/ALLIES",
        "The Trump administration expects all its allies to reach 5 percent of GDP on defence.",
    ),
    (
        "demand/JPN",
        "U.S. officials conveyed to Tokyo that 3.5 percent of GDP was needed for defence.",
    ),
    (
        "demand/NATO",
        "Trump's call on NATO members to devote 5 percent of GDP to defence was first dismissed as bluster.",
    ),
    ("demand/JPN", "It was Colby who pushed for 3.5 percent of GDP on Japan's defence."),
    ("demand/KOR", "Seoul is being asked to come up with 5 percent of GDP for defence."),
    ("demand/PHL", "The U.S. ambassador encouraged Manila to aim for 2 percent of GDP on defence."),
    (
        "demand/EU",
        "Brussels was told by Washington to have EU members spend 5 percent of GDP on defence.",
    ),
    # denials in other words
    ("denial/JPN", "Hegseth stopped short of asking Japan for 3.5 percent of GDP on defence."),
    ("denial/JPN", "Tokyo ruled out 3.5 percent of GDP for defence."),
    ("denial/JPN", "Japan has no intention of spending 5 percent of GDP on defence, Ishiba said."),
    (
        "denial/AUS",
        "Albanese refused to be drawn into a commitment to 3.5 per cent of GDP on defence.",
    ),
    ("denial/AUS", "Australia would not sign up to 3.5 per cent of GDP on defence, Marles said."),
    (
        "denial/JPN",
        "The report that Washington asked Japan for 3.5 percent of GDP on defence was wrong, Hayashi said.",
    ),
    (
        "denial/JPN",
        "The minister said he had not heard of any request for 3.5 percent of GDP on Japan's defence.",
    ),
    (
        "denial/JPN",
        "At no point did the U.S. side ask Japan for 3.5 percent of GDP on defence, Nakatani said.",
    ),
    (
        "denial/JPN",
        "Japan will not be dictated a figure such as 3.5 percent of GDP for defence, Ishiba said.",
    ),
    (
        "denial/CAN",
        "Canada could not afford 5 percent of GDP on defence, its finance minister said.",
    ),
    (
        "denial/SVK",
        "Slovakia's Fico said his country would not raise defence spending to 5 percent of GDP.",
    ),
    ("denial/KOR", "Seoul never agreed to 5 percent of GDP on defence, its foreign minister said."),
    (
        "denial/JPN",
        "Japan did not commit itself to 3.5 percent of GDP on defence at the summit, Tokyo said.",
    ),
    ("denial/BEL", "Belgium balked at 3.5 percent of GDP for defence."),
    ("denial/ITA", "Italy's Meloni shied away from 5 percent of GDP on defence."),
    # pledges in other words
    ("pledge/POL", "Poland has made 5 percent of GDP its goal for defence."),
    (
        "pledge/KOR",
        "Lee's government accepted 3.5 percent of GDP for defence as part of a trade deal.",
    ),
    ("pledge/DEU", "Berlin intends for defence to get 3.5 percent of GDP by 2029."),
    ("pledge/JPN", "Japan decided in 2022 on 2 percent of GDP for defence."),
    (
        "pledge/GBR",
        "Starmer brought forward to 2027 the moment at which Britain spends 2.5 percent of GDP on defence.",
    ),
    (
        "pledge/NATO",
        "In The Hague NATO allies put their names to 5 percent of GDP on defence by 2035.",
    ),
    ("pledge/AUS", "Labor has settled on 2.4 per cent of GDP for Australia's defence by 2033."),
    ("pledge/CAN", "Ottawa says that it is committed to 2 percent of GDP for defence."),
    (
        "pledge/DNK",
        "Denmark's government found the money to bring defence spending above 3 percent of GDP.",
    ),
    ("pledge/JPN", "Tokyo's answer was that it would stick with 2 percent of GDP for defence."),
    ("pledge/EST", "Estonia is to give defence 5.4 percent of GDP from 2026."),
    ("pledge/LVA", "Latvia's parliament voted for 4.9 percent of GDP on defence next year."),
    (
        "pledge/JPN",
        "Under the 2022 strategy, Japan's defence spending climbs to 2 percent of GDP in fiscal 2027.",
    ),
    ("pledge/SWE", "Sweden will borrow in order to hit 3.5 percent of GDP on defence by 2030."),
    ("pledge/NOR", "Norway's long-term plan has defence spending at 3 percent of GDP by 2030."),
    (
        "pledge/TWN",
        "President Lai means to get Taiwan's defence spending to 5 percent of GDP by 2030.",
    ),
    (
        "pledge/KOR",
        "South Korea assured the United States that it would meet 3.5 percent of GDP on defence as soon as possible.",
    ),
    # proposals in other words
    (
        "proposal/JPN",
        "A debate has begun in Japan over whether to go to 3 percent of GDP on defence.",
    ),
    ("proposal/JPN", "Tokyo is looking at 3 percent of GDP for defence as a fallback."),
    (
        "proposal/JPN",
        "The ruling party's panel will discuss whether 3.5 percent of GDP on defence is realistic.",
    ),
    ("proposal/JPN", "Former minister Onodera would have Japan spend 3 percent of GDP on defence."),
    (
        "proposal/JPN",
        "Abe's faction has long argued that Japan should double its defence spending to 2 percent of GDP.",
    ),
    ("proposal/JPN", "There is talk in Tokyo of 3 percent of GDP for defence."),
    (
        "proposal/AUS",
        "Critics of the government say Australia needs to spend at least 3 per cent of GDP on defence.",
    ),
    (
        "other/CAN",
        "Should Ottawa go for 5 percent of GDP on defence, the deficit would explode, economists say.",
    ),
    (
        "proposal/JPN",
        "Experts recommend that Japan's defence budget be raised to 3 percent of GDP.",
    ),
    (
        "proposal/TWN",
        "Taiwan's opposition suggested a ceiling on spending while one lawmaker pleaded for 5 percent of GDP on defence.",
    ),
    (
        "proposal/JPN",
        '"My personal view is that Japan\'s defence merits 3 percent of GDP," the lawmaker said.',
    ),
    (
        "proposal/KOR",
        "The institute estimated that South Korea would need 3 percent of GDP for its defence.",
    ),
    ("denial/AUS", "Australia won't do 3.5 percent of GDP on defence, Marles said."),
    ("denial/AUS", "Canberra can't spend 3.5 percent of GDP on defence, Marles said."),
    ("denial/AUS", "Canberra doesn't plan to spend 3.5 percent of GDP on defence, Marles said."),
    ("denial/JPN", "Japan wouldn't spend 3.5 percent of GDP on defence, Ishiba said."),
    (
        "denial/JPN",
        '"We aren\'t going to spend 3.5 percent of GDP on defence," Ishiba said of Japan.',
    ),
    ("denial/JPN", "The United States hasn't asked Japan to spend 3.5 percent of GDP on defence."),
    # sentences of the trade press, mixed
    (
        "pledge/JPN",
        "The cabinet of Shigeru Ishiba clings to the 2 percent of GDP that it inherited for defence.",
    ),
    (
        "demand/JPN",
        "Elbridge Colby has long held that Japan ought to be devoting 3 percent of GDP to defence.",
    ),
    (
        "demand/JPN",
        "In Washington's eyes, Japan ought to have been at 3 percent of GDP on defence years ago.",
    ),
    (
        "proposal/JPN",
        "An outside panel is to recommend that the defence budget of Japan be brought to 3.5 percent of GDP.",
    ),
    (
        "proposal/JPN",
        "Two of the panel's members pleaded for 5 percent of GDP for Japan's defence.",
    ),
    (
        "denial/JPN",
        "Nobody in the Japanese cabinet has so much as mentioned 3.5 percent of GDP for defence.",
    ),
    (
        "denial/JPN",
        "Asked if the United States had mentioned 3.5 percent of GDP for Japan's defence, the minister answered that it had not.",
    ),
    (
        "denial/JPN",
        "Asked whether 3.5 percent of GDP had been discussed for Japan's defence, Nakatani said no.",
    ),
    (
        "denial/ESP",
        "The Spanish premier has told Rutte that he cannot commit to 5 percent of GDP on defence.",
    ),
    ("denial/CZE", "Prague will not be spending 5 percent of GDP on defence, Babis said."),
    ("level/JPN", "That works out at about 1.8 percent of GDP for Japan's defence."),
    (
        "level/JPN",
        "The ministry's request would leave Japan's defence spending at 1.9 percent of GDP.",
    ),
    (
        "level/DEU",
        "Germany, which spent 2.1 percent of GDP on defence last year, has loosened its debt brake.",
    ),
    (
        "level/GBR",
        "British defence spending has hovered at just above 2 percent of GDP since the cold war ended.",
    ),
    (
        "level/FRA",
        "France will have spent 2.06 percent of GDP on defence this year, the ministry reckons.",
    ),
    (
        "level/AUS",
        "Canberra's outlay on defence is forecast to come to 2.05 per cent of GDP this financial year.",
    ),
    (
        "level/KOR",
        "Seoul's military budget, equal to 2.3 percent of GDP, is one of the biggest among U.S. allies.",
    ),
    ("cap/JPN", "For decades Japan kept a lid of 1 percent of GNP on its defence spending."),
    (
        "cap/JPN",
        "The Miki cabinet's decision of 1976 held Japan's defence spending below 1 percent of GNP.",
    ),
    (
        "cap/JPN",
        "Nakasone's government did away with the limit of 1 percent of GNP on Japan's defence budget.",
    ),
    (
        "cap/JPN",
        "Japan's defence spending had been capped at 1 percent of GDP by custom since the 1970s.",
    ),
    (
        "cap/JPN",
        "The 1 percent of GNP line, long a taboo for Japan's defence budget, was crossed in 1987.",
    ),
    (
        "benchmark/ALLIES",
        "Hegseth called 3.5 percent of GDP the new global standard for allies' defence spending.",
    ),
    (
        "benchmark/ALLIES",
        "The strategy treats 5 percent of GDP as a yardstick for the defence budgets of allies the world over.",
    ),
    ("pledge/NATO", "NATO's guideline of 2 percent of GDP for defence dates from 2014."),
    (
        "pledge/NATO",
        "Rutte noted that only 23 allies met the alliance's 2 percent of GDP threshold for defence last year.",
    ),
    (
        "other/JPN",
        "An extra 1 percent of GDP on defence would cost Japan about 6 trillion yen a year.",
    ),
    (
        "other/AUS",
        "If Australia were to spend 3.5 per cent of GDP on defence, it would have to find 40 billion dollars a year.",
    ),
    (
        "other/GBR",
        "Getting Britain's defence spending to 3 percent of GDP would mean finding another 17 billion pounds a year.",
    ),
    (
        "other/DEU",
        "Reaching 3.5 percent of GDP would require Germany to spend 150 billion euros a year on defence.",
    ),
    (
        "pledge/GBR",
        "Labour's manifesto promise of 2.5 percent of GDP for Britain's defence had no date.",
    ),
    (
        "pledge/AUS",
        "Canberra has promised to lift its defence spending to 2.4 per cent of GDP, a pace that Colby calls too slow.",
    ),
    (
        "pledge/CAN",
        "Mark Carney moved up by five years Canada's promise to spend 2 percent of GDP on defence.",
    ),
    (
        "pledge/NZL",
        "Wellington released a plan under which defence spending almost doubles to 2 percent of GDP by 2032.",
    ),
    (
        "pledge/PRT",
        "Lisbon brought forward its goal of 2 percent of GDP for defence by four years, to 2025.",
    ),
    (
        "pledge/ITA",
        "Giorgia Meloni told parliament that Italy would hit NATO's 2 percent of GDP target for defence this year.",
    ),
    (
        "demand/NATO",
        "Rutte's plan calls on NATO members to spend 3.5 percent of GDP on core defence.",
    ),
    (
        "demand/NATO",
        "The American ambassador to NATO said allies must show a credible path to 5 percent of GDP on defence.",
    ),
    (
        "demand/KOR",
        "Trump, who once called for Seoul to pay more for U.S. troops, now wants 5 percent of GDP on defence from it.",
    ),
    (
        "demand/TWN",
        "Robert O'Brien, a former adviser, said that Washington would press Taiwan to spend 5 percent of GDP on defence.",
    ),
    (
        "demand/JPN",
        "The FT said Colby's team had first asked Japan for 3 percent of GDP on defence.",
    ),
    (
        "demand/JPN",
        "The Financial Times reported that Japan scrapped the talks after Washington asked it to spend 3.5 percent of GDP on defence.",
    ),
    (
        "proposal/TWN",
        "KMT lawmakers argue that 3 percent of GDP is as much as Taiwan's defence can absorb.",
    ),
    (
        "proposal/JPN",
        "Takaichi had campaigned for the party leadership on a pledge to spend 2.5 percent of GDP on Japan's defence.",
    ),
    (
        "proposal/GBR",
        "The shadow defence secretary demanded that Britain spend 3 percent of GDP on defence by 2030.",
    ),
    (
        "proposal/DEU",
        "Weidel, the AfD's leader, said that 5 percent of GDP on defence was conceivable for Germany.",
    ),
    (
        "proposal/KOR",
        "A former Korean defence minister advised Seoul to offer Washington 3 percent of GDP on defence.",
    ),
    # turns of phrase
    (
        "pledge/JPN",
        "Ishiba told Trump that Japan's defence budget was on its way to 2 percent of GDP.",
    ),
    (
        "pledge/KOR",
        'The joint fact sheet says that Seoul "shared its plan" to raise defence spending to 3.5 percent of GDP.',
    ),
    (
        "pledge/JPN",
        "Japan's promise, given to Biden in 2022, that it would double its defence spending to 2 percent of GDP still stands.",
    ),
    (
        "pledge/DEU",
        "That Germany is to spend 3.5 percent of GDP on defence by 2029 is no longer in dispute.",
    ),
    ("pledge/EST", "From 2026 Estonia will be putting 5.4 percent of GDP into its defence."),
    (
        "pledge/BEL",
        "After years of laggardly spending, Belgium will get to 2 percent of GDP on defence this summer.",
    ),
    (
        "pledge/NATO",
        "The declaration commits allies to invest 5 percent of GDP annually in defence by 2035.",
    ),
    (
        "pledge/SWE",
        "Stockholm is borrowing 300 billion kronor to finance the climb to 3.5 percent of GDP for defence.",
    ),
    (
        "pledge/GBR",
        "The prime minister's promise to spend 2.5 percent of GDP on Britain's defence was welcomed by NATO.",
    ),
    (
        "pledge/JPN",
        "The cabinet has pencilled in 2 percent of GDP for Japan's defence in fiscal 2027.",
    ),
    (
        "pledge/AUS",
        "Under current plans Australia's defence spending is projected to rise to 2.33 per cent of GDP by 2033-34.",
    ),
    (
        "pledge/AUS",
        "Labor's plan to get defence spending to 2.33 per cent of GDP within a decade has been called timid.",
    ),
    (
        "pledge/TWN",
        '"We will raise our defence budget to 3 percent of GDP this year," President Lai said.',
    ),
    (
        "pledge/LTU",
        "Vilnius resolved in January that it would spend 5 to 6 percent of GDP on defence until 2030.",
    ),
    (
        "pledge/CAN",
        "Ottawa had earlier said it would not get to 2 percent of GDP on defence before 2032.",
    ),
    (
        "pledge/KOR",
        "In return for the tariff deal, Seoul is to raise its military spending to 3.5 percent of GDP.",
    ),
    (
        "pledge/JPN",
        "Japan achieved its goal of 2 percent of GDP for defence two years ahead of time.",
    ),
    (
        "pledge/DNK",
        "Copenhagen lifts defence spending above 3 percent of GDP in 2026, the finance minister announced.",
    ),
    (
        "demand/JPN",
        "A Pentagon spokesman said that Japan, like other Asian allies, should move quickly to 5 percent of GDP on defence.",
    ),
    (
        "demand/JPN",
        "Tokyo bristled at the U.S. demand that it raise military spending to 3.5 percent of GDP.",
    ),
    (
        "demand/TWN",
        "In an interview last year Trump suggested that Taiwan's defence spending should be 10 percent of GDP.",
    ),
    ("demand/JPN", "The request, 3.5 percent of GDP for defence, was relayed to Tokyo by Colby."),
    (
        "demand/NATO",
        "Trump has for months insisted on 5 percent of GDP from every NATO member for defence.",
    ),
    (
        "demand/ESP",
        "Trump threatened Spain with tariffs unless it spends 5 percent of GDP on defence.",
    ),
    ("demand/KOR", "Washington is leaning on Seoul to put 5 percent of GDP into defence."),
    ("demand/AUS", "Washington wants Canberra's defence budget at 3.5 per cent of GDP."),
    (
        "demand/JPN",
        "The Pentagon thinks Japan's defence budget should go to 3.5 percent of GDP at once.",
    ),
    (
        "demand/JPN",
        '"They have to go to 3.5 percent of GDP on defence," a senior U.S. official said of Japan.',
    ),
    (
        "demand/KOR",
        "U.S. Defense Secretary Pete Hegseth held up Europe's 5 percent of GDP as an example for South Korea's defence.",
    ),
    (
        "denial/JPN",
        "Nakatani brushed aside a report that Washington wanted 3.5 percent of GDP for defence.",
    ),
    ("denial/JPN", "Hayashi denied that Japan had been asked for 3.5 percent of GDP on defence."),
    (
        "denial/JPN",
        "There has been no request for 3.5 percent of GDP on Japan's defence, officials said.",
    ),
    (
        "denial/JPN",
        "Japan does not accept that it should spend 3.5 percent of GDP on defence, an official said.",
    ),
    (
        "denial/JPN",
        "Japan will decide its defence budget by itself and not aim for 3.5 percent of GDP, Ishiba said.",
    ),
    ("denial/ESP", "Spain need not spend 5 percent of GDP on defence, its foreign minister said."),
    (
        "denial/AUS",
        '"We are not going to 3.5 per cent of GDP on defence," the Australian treasurer said.',
    ),
    (
        "denial/KOR",
        "Seoul's defence minister said 5 percent of GDP for defence had not been mentioned in the tariff talks.",
    ),
    (
        "denial/JPN",
        "Contrary to the report, the Pentagon never sought 3.5 percent of GDP on defence from Japan, a U.S. official said.",
    ),
    (
        "proposal/JPN",
        "Some in the ruling party would go as high as 5 percent of GDP for Japan's defence.",
    ),
    (
        "proposal/JPN",
        "The draft outline, which has not been adopted, speaks of 3 percent of GDP for Japan's defence.",
    ),
    (
        "proposal/JPN",
        "The finance ministry's council thinks 2 percent of GDP is enough for Japan's defence.",
    ),
    (
        "proposal/JPN",
        "Onodera, who chairs the party's security panel, has tossed out 3 percent of GDP for defence.",
    ),
    (
        "proposal/KOR",
        "Seoul is considering telling Washington that it would spend 3.5 percent of GDP on defence.",
    ),
    (
        "proposal/KOR",
        "South Korea may offer to raise its defence budget to 3.5 percent of GDP in the tariff talks.",
    ),
    (
        "proposal/GBR",
        "Ministers in London are weighing whether to promise 3 percent of GDP for Britain's defence by 2030.",
    ),
    (
        "proposal/AUS",
        "An Australian commission of inquiry proposed 3 per cent of GDP for defence by 2030.",
    ),
    (
        "proposal/CAN",
        "The Conservatives say they would meet 2 percent of GDP on Canada's defence by 2030.",
    ),
    (
        "proposal/JPN",
        "It would be wise to plan for 3 percent of GDP on Japan's defence, the editorial said.",
    ),
    ("proposal/PHL", "Manila should set aside 2 percent of GDP for defence, a senator said."),
    ("level/UKR", "Ukraine's defence spending swallowed 34 percent of GDP in 2024."),
    ("level/TWN", "Taiwan's defence spending, now at 2.4 percent of GDP, is to rise."),
    (
        "level/KOR",
        "South Korea, which devotes 2.3 percent of GDP to its military, fields half a million troops.",
    ),
    ("level/SGP", "Singapore has kept its defence spending at around 3 percent of GDP."),
    ("level/NZL", "New Zealand barely spends 1 percent of GDP on defence."),
    ("level/JPN", "Counted the NATO way, Japan's defence spending is already 1.8 percent of GDP."),
    ("level/CHN", "Beijing's declared military budget has stayed under 1.5 percent of GDP."),
    ("level/USA", "U.S. defence spending fell from 9 percent of GDP in the 1960s."),
    ("level/CAN", "Canada lagged with 1.37 percent of GDP on defence in 2024."),
    ("level/IND", "India's allocation for defence amounts to 1.9 percent of GDP."),
    # one sentence after another
    (
        "pledge/NATO pledge/NATO pledge/NATO",
        "NATO leaders agreed on Wednesday to spend 5 percent of GDP on defence by 2035. Of that, 3.5 percent is for the forces themselves. The other 1.5 percent goes to roads, ports and cyber defence.",
    ),
    (
        "demand/JPN level/JPN",
        "The Pentagon has asked Japan to spend 3.5 percent of GDP on defence. That is nearly twice the 1.8 percent that Tokyo spends now.",
    ),
    (
        "demand/JPN pledge/JPN",
        "Washington wants Japan to go to 3.5 percent of GDP on defence. Tokyo's present goal is 2 percent by fiscal 2027.",
    ),
    (
        "demand/JPN demand/JPN",
        "The United States raised its demand on Japan's defence spending to 3.5 percent of GDP. Earlier it had asked for 3 percent.",
    ),
    (
        "level/POL level/EST level/LTU",
        "Poland spends 4.1 percent of GDP on defence. Estonia comes next with 3.4 percent, followed by Lithuania at 2.9 percent.",
    ),
    (
        "proposal/JPN proposal/JPN",
        "A panel of the LDP is studying a defence goal of 3 percent of GDP. Some members favour 3.5 percent.",
    ),
    (
        "pledge/KOR level/KOR",
        "Seoul promised to raise its defence budget to 3.5 percent of GDP. It spends 2.3 percent at present.",
    ),
    (
        "pledge/AUS demand/AUS",
        "Australia plans to lift defence spending to 2.4 per cent of GDP by 2033. Hegseth has called for 3.5 per cent.",
    ),
    (
        "denial/ESP pledge/ESP",
        "Spain has refused to spend 5 percent of GDP on defence. Sanchez says that 2.1 percent will do.",
    ),
    (
        "level/GBR pledge/GBR proposal/GBR",
        "Britain spends 2.3 percent of GDP on defence. The government has committed itself to 2.5 percent by 2027. The opposition wants 3 percent.",
    ),
    (
        "cap/JPN pledge/JPN",
        "For decades Japan held its defence spending to about 1 percent of GDP. In 2022 Kishida's cabinet decided to double it to 2 percent.",
    ),
    (
        "demand/ALLIES pledge/NATO",
        "Hegseth told Asian allies to spend 5 percent of GDP on defence. European members of NATO have just agreed to do the same, 5 percent by 2035.",
    ),
    (
        "pledge/CAN level/CAN",
        "Carney said Canada would reach 2 percent of GDP on defence this year. The country spent 1.37 percent in 2024.",
    ),
    (
        "demand/TWN denial/TWN pledge/TWN",
        "Trump has said Taiwan should spend 10 percent of GDP on defence. Taipei calls 10 percent impossible. It aims for 3 percent this year.",
    ),
    (
        "demand/NATO pledge/NATO level/NATO",
        "Trump demanded 5 percent of GDP from NATO allies for defence. They had agreed on 2 percent in 2014. On average, they now spend 2.2 percent.",
    ),
    (
        "level/JPN level/KOR level/AUS",
        "Japan's defence spending is 1.8 percent of GDP. South Korea's is 2.3 percent and Australia's about 2 percent.",
    ),
    (
        "pledge/DEU level/DEU",
        "Germany's cabinet approved a budget plan that takes defence spending to 3.5 percent of GDP in 2029. In 2024 the figure was 2.1 percent.",
    ),
    (
        "demand/JPN denial/JPN",
        "Colby asked Japan for 3.5 percent of GDP on defence, the Financial Times said. Tokyo denied that the figure of 3.5 percent had come up.",
    ),
    (
        "benchmark/ALLIES pledge/NATO",
        "The Pentagon calls 5 percent of GDP a global standard for allies' defence budgets. NATO adopted 5 percent in June.",
    ),
    (
        "pledge/JPN proposal/JPN",
        "Japan's goal of 2 percent of GDP for defence will be met this year. Takaichi has hinted at 3 percent.",
    ),
    (
        "other/JPN demand/JPN",
        "One percent of GDP is about 6 trillion yen in Japan, so that going to the 3.5 percent that Washington wants for defence would cost 9 trillion more.",
    ),
    # journalese
    (
        "cap/JPN",
        "Gone is the ceiling of 1 percent of GDP that kept Japan's defence spending down for decades.",
    ),
    (
        "demand/JPN",
        "At issue in Tokyo is the 3.5 percent of GDP that the Pentagon would have Japan spend on defence.",
    ),
    ("pledge/KOR", "Lee went home having promised 3.5 percent of GDP for South Korea's defence."),
    (
        "pledge/DEU",
        "No longer the alliance's laggard, Germany has bound itself by law to 3.5 percent of GDP on defence.",
    ),
    (
        "level/ITA level/ITA",
        "Rome's books show defence spending of 2 percent of GDP this year, up from 1.5 percent in 2024.",
    ),
    (
        "pledge/NATO",
        "The 5 percent of GDP that NATO settled on for defence includes roads and bridges.",
    ),
    (
        "pledge/POL",
        "So eager is Warsaw that it means to spend 5 percent of GDP on defence next year.",
    ),
    (
        "level/EST",
        "Per head nobody in NATO outspends Estonia, whose defence budget eats up 3.4 percent of GDP.",
    ),
    (
        "denial/ESP",
        "Sanchez, alone among NATO leaders, would not put his name to 5 percent of GDP for defence.",
    ),
    (
        "proposal/JPN",
        "Behind closed doors some in the LDP speak of 3 percent of GDP as the least that Japan's defence needs.",
    ),
    (
        "pledge/JPN",
        "Two percent of GDP for defence, Kishida's promise of 2022, is within Japan's grasp.",
    ),
    ("level/JPN", "Add the coast guard and Japan's defence spending is at 1.8 percent of GDP."),
    ("level/CHN", "Officially China's military takes up 1.3 percent of GDP."),
    (
        "pledge/AUS",
        "Asked about the U.S. request, Marles pointed to Labor's own plan for 2.3 per cent of GDP on defence by 2033.",
    ),
    (
        "demand/JPN",
        "The Japanese press has been full of reports that Washington would demand 3.5 percent of GDP for defence.",
    ),
    (
        "denial/KOR",
        '"Nobody has talked to us about 5 percent of GDP," Seoul\'s defence minister said of military spending.',
    ),
    (
        "pledge/GBR",
        "By 2027, says Downing Street, Britain will be spending 2.5 percent of GDP on defence.",
    ),
    (
        "pledge/NATO",
        "Sixteen months after they wrote 5 percent of GDP into a communique, NATO allies still argue about what counts as defence.",
    ),
    (
        "demand/KOR",
        "A fact sheet from the White House urges South Korea to get its defence spending to 3.5 percent of GDP.",
    ),
    ("level/LUX", "Luxembourg is excused: it spends barely 1.3 percent of GDP on defence."),
    (
        "pledge/SWE",
        "Sweden wants to reach 3.5 percent of GDP on defence in 2030, five years before NATO's deadline.",
    ),
    (
        "pledge/NOR",
        "Norway has decided to go on spending more than 3 percent of GDP on defence, aid to Ukraine included.",
    ),
    ("level/GRC", "With outlays of 3.1 percent of GDP on defence, Greece needs no lectures."),
    ("level/USA", "American defence spending has come down to 3.4 percent of GDP."),
    (
        "pledge/FIN",
        "Finland's government has a plan to increase defence spending to at least 3 percent of GDP by 2029.",
    ),
    (
        "proposal/FRA",
        "Macron has talked about taking French defence spending to 3.5 percent of GDP.",
    ),
    (
        "pledge/FRA",
        "Macron promised to double France's defence budget by 2027, to 2.5 percent of GDP.",
    ),
    (
        "pledge/NLD",
        "Dutch law now obliges the government to spend at least 2 percent of GDP on defence.",
    ),
    (
        "level/HUN",
        "Hungary, says its defence ministry, was at 2.1 percent of GDP on defence last year.",
    ),
    # ceilings, standards, sums
    ("cap/JPN", "Japan's informal limit of 1 percent of GNP on defence held until 1987."),
    ("cap/JPN", "Successive cabinets kept Japan's defence spending under 1 percent of GDP."),
    (
        "cap/JPN",
        "The Japanese government scrapped a self-imposed ceiling of 1 percent of GDP on its defence budget.",
    ),
    (
        "cap/JPN",
        "Japan's military budget broke through the 1 percent of GNP barrier in fiscal 1987.",
    ),
    (
        "cap/JPN",
        "The so-called 1 percent of GDP framework for Japan's defence spending was never a law.",
    ),
    (
        "cap/JPN",
        "Miki's cabinet resolved that defence outlays were not to exceed 1 percent of GNP.",
    ),
    (
        "cap/JPN",
        "Critics said that breaching the 1 percent of GNP line would revive militarism in Japan.",
    ),
    ("cap/ESP", "Sanchez has put a ceiling of 2.1 percent of GDP on Spain's defence spending."),
    ("cap/JPN", "Japan long confined its defence spending to 1 percent of GDP."),
    ("cap/JPN", "Defence spending in Japan was not allowed to go beyond 1 percent of GNP."),
    (
        "cap/JPN",
        "The postwar custom of holding defence spending to 1 percent of GDP is dead in Japan.",
    ),
    ("cap/SGP", "Singapore's law limits defence spending to 6 percent of GDP."),
    (
        "benchmark/ALLIES",
        "For the Pentagon, 3.5 percent of GDP on core defence is now the yardstick for every ally.",
    ),
    (
        "benchmark/ALLIES",
        "The new U.S. strategy holds up 5 percent of GDP as the standard by which allies' defence efforts will be judged.",
    ),
    (
        "benchmark/ALLIES",
        "A rule of thumb among strategists has it that 2 percent of GDP is the norm for a country's defence spending.",
    ),
    ("pledge/NATO", "Spain falls short of NATO's 2 percent of GDP guideline for defence."),
    (
        "pledge/NATO",
        "Rutte said the alliance's benchmark of 2 percent of GDP for defence was agreed in 2014.",
    ),
    (
        "pledge/NATO",
        "NATO's old benchmark, 2 percent of GDP for defence, has been met by 23 members.",
    ),
    ("other/JPN", "For Japan, 3.5 percent of GDP on defence would be about 21 trillion yen."),
    (
        "other/JPN",
        "To put 3.5 percent of GDP into defence, Japan would need another 10 trillion yen a year.",
    ),
    (
        "other/AUS",
        "At 3.5 per cent of GDP, Australia would spend about 100 billion dollars a year on defence.",
    ),
    ("other/DEU", "Every 1 percent of GDP is 43 billion euros for Germany's defence."),
    ("other/KOR", "For South Korea 5 percent of GDP on defence means 132 trillion won."),
    ("other/GBR", "Each additional 0.1 percent of GDP on British defence costs 3 billion pounds."),
    (
        "other/JPN",
        "If Japan spent 5 percent of GDP on defence, it would have the world's third-largest military budget.",
    ),
    (
        "other/TWN",
        "Ten percent of GDP would amount to four fifths of Taiwan's central government budget, leaving little beside defence.",
    ),
    (
        "other/CAN",
        "Five percent of GDP on defence would cost Canada 150 billion dollars a year, Carney said.",
    ),
    (
        "other/ESP",
        "Going to 5 percent of GDP on defence would cost every Spanish worker 3,000 euros, Sanchez said.",
    ),
    (
        "denial/LUX",
        "Luxembourg's prime minister said that 5 percent of GDP on defence was out of the question.",
    ),
    ("denial/CAN", "Ottawa has not committed to 5 percent of GDP on defence."),
    ("denial/ITA", "Italy has ruled out going to 5 percent of GDP on defence by 2030."),
    (
        "denial/DEU",
        "Germany's defence minister distanced himself from 5 percent of GDP for defence.",
    ),
    ("denial/JPN", "Kihara declined to endorse 3.5 percent of GDP for Japan's defence."),
    (
        "denial/JPN",
        "It is a fact, Iwaya told the Diet, that 3.5 percent of GDP for defence was never put to Japan.",
    ),
    (
        "denial/PHL",
        "Manila has received no request to spend 5 percent of GDP on defence, its foreign secretary said.",
    ),
    (
        "denial/AUS",
        "No Australian government will be bullied into 3.5 per cent of GDP on defence, Albanese said.",
    ),
    (
        "denial/NZL",
        "Wellington is under no pressure to spend 3.5 percent of GDP on defence, its foreign minister said.",
    ),
    ("denial/ESP", '"Five percent of GDP on defence makes no sense for Spain," Sanchez wrote.'),
    (
        "denial/KOR",
        "South Korea's presidential office said the two sides had not discussed 5 percent of GDP for defence.",
    ),
    # long sentences
    (
        "pledge/JPN",
        "Takaichi, who took office in October pledging to bring defence outlays to 2 percent of GDP within the fiscal year, has yet to say how she will pay for it.",
    ),
    (
        "demand/JPN",
        "Trump, whose officials have told Tokyo to raise its military budget to 3.5 percent of GDP, did not bring up the matter over dinner.",
    ),
    (
        "pledge/DEU",
        "Merz, having loosened the debt brake so that Germany can spend 3.5 percent of GDP on defence, flew to The Hague in good spirits.",
    ),
    (
        "demand/JPN",
        "Asked why he had skipped the talks, Iwaya did not mention the 3.5 percent of GDP that Colby had asked Japan to spend on defence.",
    ),
    (
        "level/JPN",
        "Japan, whose defence budget stood at 1.8 percent of GDP last fiscal year, has stepped up purchases of American arms.",
    ),
    (
        "proposal/JPN",
        "Itsunori Onodera, who heads the LDP's research commission on security, told a television programme that Japan should think about 3 percent of GDP for defence.",
    ),
    (
        "denial/KOR",
        "Wi Sung-lac, the national security adviser, said after talks with Rubio that there had been no discussion of 5 percent of GDP for South Korea's defence.",
    ),
    (
        "demand/TWN",
        "In written answers to senators Colby said that Taiwan, facing what he called an existential threat, should spend closer to 10 percent of GDP on defence.",
    ),
    (
        "pledge/GBR",
        "Having cut foreign aid to pay for it, Britain will spend 2.5 percent of GDP on defence from 2027.",
    ),
    (
        "demand/ESP",
        "Trump, angered by Madrid's refusal, said that Spain should pay 5 percent of GDP for defence like everybody else.",
    ),
    (
        "pledge/AUS",
        "Marles, pressed by reporters on whether Hegseth had given him a number, said that Australia was already on a path to 2.4 per cent of GDP for defence.",
    ),
    (
        "level/USA",
        "The United States, which itself spends about 3.4 percent of GDP on defence, has long complained of free riders.",
    ),
    (
        "pledge/CAN",
        "Canada, which in 2014 promised to spend 2 percent of GDP on defence within a decade, is now to get there in March.",
    ),
    (
        "demand/ALLIES",
        "A strategy paper that the Pentagon published on Friday asks partners from Seoul to Canberra to spend 5 percent of GDP on defence.",
    ),
    (
        "denial/JPN",
        "Japan's chief cabinet secretary, asked about the Financial Times report, said that it was not true that Washington had asked for 3.5 percent of GDP on defence.",
    ),
    (
        "proposal/GBR",
        "The head of the British armed forces, according to the Times, believes that 3 percent of GDP will be needed for defence.",
    ),
    (
        "pledge/JPN",
        "Under a plan adopted in December 2022, Tokyo is to spend 43 trillion yen over five years and so raise defence outlays to 2 percent of GDP.",
    ),
    (
        "pledge/POL",
        "While others argue, Poland, which shares a border with Ukraine, is raising defence spending to 4.8 percent of GDP.",
    ),
    (
        "level/POL",
        "Poland, which is raising its army to 300,000 men, spends 4.5 percent of GDP on defence.",
    ),
    (
        "denial/ESP",
        "Sanchez wrote to Rutte that committing to 5 percent of GDP on defence would be unreasonable, and asked for an exemption.",
    ),
    (
        "pledge/ESP",
        "Sanchez told lawmakers that Spain would meet its capability targets by spending 2.1 percent of GDP on defence, neither more nor less.",
    ),
    (
        "demand/JPN",
        "Diplomats say the request, which came as a surprise even to the State Department, was for 3.5 percent of GDP on defence.",
    ),
    (
        "demand/JPN",
        "Three people familiar with the matter told the FT that Colby had asked for 3.5 percent of GDP, a figure that caused anger in Tokyo over its defence budget.",
    ),
    (
        "cap/JPN",
        "Since 1976, when the cabinet of Takeo Miki set a ceiling of 1 percent of GNP, Japan's defence spending had rarely come near it.",
    ),
    (
        "proposal/JPN",
        "The council, made up of executives and scholars, will urge the government to increase defence spending to 3 percent of GDP, according to a draft.",
    ),
    (
        "level/AUS level/AUS",
        "Australia's outlay, about 2 per cent of GDP by its own count and 2.8 per cent by that of NATO, includes pensions only in the second case.",
    ),
    (
        "demand/AUS",
        "The U.S. Defense Secretary conveyed to Marles in Singapore that Australia should lift its defence spending to 3.5 per cent of GDP as soon as possible.",
    ),
    (
        "pledge/KOR",
        "Lee, who had resisted American pressure for months, gave in and promised defence spending of 3.5 percent of GDP.",
    ),
    (
        "denial/KOR",
        "Lee has so far resisted American pressure to spend 3.5 percent of GDP on defence.",
    ),
    ("demand/KOR", "American pressure on Seoul to spend 3.5 percent of GDP on defence has grown."),
    (
        "pledge/FRA",
        "France, says Sebastien Lecornu, is sticking to its plan, which foresees 3.5 percent of GDP for defence by 2035.",
    ),
    (
        "level/FRA",
        "France, says Sebastien Lecornu, has never spent more than 2.1 percent of GDP on defence this century.",
    ),
    (
        "other/JPN",
        "Economists at Nomura put the price of going to 3.5 percent of GDP on defence at 9 trillion yen a year.",
    ),
    # spoken and quoted
    (
        "demand/JPN",
        '"We think Japan should be at 3.5 percent of GDP on defence," a Pentagon official told reporters.',
    ),
    (
        "demand/NATO",
        '"They should all be at 5 percent of GDP, every one of them," Trump said of the NATO allies\' defence budgets.',
    ),
    (
        "pledge/JPN",
        '"We will get to 2 percent of GDP on defence, and we will get there early," Takaichi said.',
    ),
    ("pledge/DEU", '"Germany stands by 3.5 percent of GDP for defence," Pistorius said.'),
    (
        "pledge/GBR",
        '"This government will spend 2.5 percent of GDP on defence by 2027," Starmer told the Commons.',
    ),
    (
        "denial/JPN",
        '"The number 3.5 percent of GDP never came up," Nakatani told reporters of the talks on defence.',
    ),
    (
        "denial/JPN",
        '"I have not been told any such number as 3.5 percent of GDP," Japan\'s Nakatani said of defence.',
    ),
    ("denial/ESP", '"Spain cannot commit to spending 5 percent of GDP on defence," wrote Sanchez.'),
    (
        "proposal/AUS",
        '"I\'d like to see us at 3 per cent of GDP on defence," the Australian opposition leader said.',
    ),
    (
        "proposal/TWN",
        '"Taiwan needs to get to 5 percent of GDP on defence, and fast," the former Pentagon official said.',
    ),
    ("level/JPN", '"We are at 1.8 percent of GDP on defence already," Ishiba said.'),
    ("level/AUS", '"We spend about 2 per cent of GDP on defence," Marles told the ABC.'),
    ("level/POL", '"We are already spending 4.7 percent of GDP on defence," Poland\'s Tusk said.'),
    (
        "pledge/NLD",
        '"The 3.5 percent of GDP is law for us," the Dutch defence minister said of military spending.',
    ),
    (
        "pledge/NATO",
        '"If NATO can do 5 percent of GDP, so can our allies in Asia," Hegseth said of defence spending.',
    ),
    (
        "denial/KOR",
        '"At no time were we asked to spend 5 percent of GDP on defence," Seoul\'s negotiator said.',
    ),
    (
        "demand/TWN",
        '"I think Taiwan should pay us for defence, and it should spend 10 percent of GDP on it," Trump said.',
    ),
    (
        "proposal/GBR",
        '"Three percent of GDP on defence has to be the floor," the Conservatives\' spokesman said of Britain.',
    ),
    ("pledge/SWE", '"We are going for 3.5 percent of GDP on defence," Sweden\'s Kristersson said.'),
    # clauses beside
    (
        "level/NATO level/DEU",
        "NATO's European members spent 2 percent of GDP on defence last year, with Germany spending 2.1 percent.",
    ),
    (
        "proposal/JPN",
        "The former prime minister wants the government he no longer heads to lift Japan's defence spending to 2 percent of GDP.",
    ),
    (
        "demand/KOR demand/JPN",
        "The Pentagon says that South Korea should spend 3.5 percent of GDP on defence. For Japan, it is 3 percent.",
    ),
    (
        "pledge/EST",
        "Estonia will find the money for 5 percent of GDP on defence from 2026, its premier said.",
    ),
    # verbs of every sort
    ("pledge/JPN", "Kishida committed Japan to 2 percent of GDP on defence."),
    (
        "pledge/DEU",
        "Scholz proclaimed that Germany would spend more than 2 percent of GDP on defence.",
    ),
    ("pledge/GBR", "Labour ministers reaffirmed 2.5 percent of GDP for Britain's defence."),
    ("pledge/DEU", "Berlin has earmarked 3.5 percent of GDP for defence in 2029."),
    ("pledge/JPN", "Japan is working toward 2 percent of GDP on defence."),
    ("pledge/SWE", "Sweden has signed up to 5 percent of GDP for defence and security."),
    ("pledge/EST", "Tallinn has resolved to give its forces 5.4 percent of GDP."),
    ("pledge/KOR", "Seoul has undertaken to lift its military spending to 3.5 percent of GDP."),
    ("pledge/NLD", "The Dutch coalition has opted for 3.5 percent of GDP for defence."),
    ("pledge/DNK", "Denmark speeds up its rise to 3 percent of GDP on defence."),
    ("pledge/CAN", "Ottawa expects to reach 2 percent of GDP on defence by March."),
    ("pledge/FIN", "Helsinki will bring its defence spending up to 3 percent of GDP by 2029."),
    (
        "pledge/NOR",
        "Norway means to keep its defence spending above 3 percent of GDP in the years ahead.",
    ),
    (
        "demand/JPN",
        "Washington has urged, cajoled and finally ordered Japan to spend 3.5 percent of GDP on defence.",
    ),
    ("demand/NATO", "The White House insists that NATO allies pay 5 percent of GDP for defence."),
    ("demand/KOR", "Trump badgered Seoul about spending 5 percent of GDP on defence."),
    (
        "demand/DEU",
        "Vance lectured the Germans that they should spend 5 percent of GDP on defence.",
    ),
    ("demand/TWN", "The Pentagon recommends that Taiwan spend 10 percent of GDP on defence."),
    (
        "demand/ITA",
        "The US ambassador reminded Rome that it should spend 5 percent of GDP on defence.",
    ),
    (
        "demand/AUS",
        "The Pentagon has set its sights on 3.5 per cent of GDP for Australia's defence.",
    ),
    ("demand/PHL", "Washington encourages Manila to devote 2 percent of GDP to defence."),
    (
        "demand/JPN",
        "Colby signalled that Japan would be expected to spend 3.5 percent of GDP on defence.",
    ),
    (
        "demand/ESP",
        "Rutte warned Madrid that it would have to spend 3.5 percent of GDP on defence.",
    ),
    ("demand/BEL", "Belgium came under pressure to spend 2 percent of GDP on defence."),
    ("denial/JPN", "Tokyo rejected the idea of spending 5 percent of GDP on defence."),
    ("denial/ESP", "Spain opted out of the 5 percent of GDP that NATO agreed on for defence."),
    ("denial/SVK", "Fico scoffed at 5 percent of GDP for Slovakia's defence."),
    ("denial/KOR", "Seoul shrugged off talk of 5 percent of GDP for its defence."),
    ("denial/JPN", "Ishiba would not commit to 3.5 percent of GDP for Japan's defence."),
    ("denial/ITA", "Crosetto dismissed 5 percent of GDP on defence as impossible for Italy."),
    (
        "denial/JPN",
        "The Japanese government contradicted a report that it had been asked to spend 3.5 percent of GDP on defence.",
    ),
    ("denial/AUS", "Albanese has resisted calls to spend 3.5 per cent of GDP on defence."),
    ("proposal/JPN", "Tokyo is toying with the idea of 3 percent of GDP for defence."),
    ("proposal/JPN", "Japan is exploring a rise in its defence budget to 3 percent of GDP."),
    (
        "proposal/KOR",
        "The Lee government is reviewing whether to raise defence spending to 3.5 percent of GDP.",
    ),
    ("proposal/AUS", "The think tank advocates 3 per cent of GDP for Australia's defence."),
    ("proposal/DEU", "Economists advise Germany to spend 3 percent of GDP on defence."),
    ("proposal/GBR", "General Richard Barrons wants Britain to spend 3 percent of GDP on defence."),
    ("proposal/FRA", "The French senate's report suggests 3 percent of GDP for defence."),
    (
        "proposal/JPN",
        "Nikkei's editorial urged the government to raise Japan's defence spending to 3 percent of GDP.",
    ),
    ("level/LTU", "Vilnius parted with 3.1 percent of GDP for defence in 2024."),
    ("level/GBR", "Britain's defence effort accounts for 2.3 percent of GDP."),
    ("level/ISR", "The war has driven Israel's military spending up to 8.8 percent of GDP."),
    ("level/JPN", "Japan's military spending averaged 1 percent of GDP for half a century."),
    ("level/RUS", "Moscow funnels more than 6 percent of GDP into its war."),
    ("level/NZL", "New Zealand gets by on defence spending of 1.2 percent of GDP."),
    # a last mixed bag
    (
        "pledge/JPN",
        "The prime minister hopes Japan will get to 2 percent of GDP on defence by March.",
    ),
    (
        "level/JPN",
        "The ministry said that Japan's defence spending came to 1.8 percent of GDP in fiscal 2025.",
    ),
    (
        "pledge/JPN",
        "The ministry said that Japan's defence spending would come to 2 percent of GDP in fiscal 2027.",
    ),
    (
        "demand/JPN",
        "The Trump administration has settled on 3.5 percent of GDP as its ask for Japan's defence.",
    ),
    (
        "level/AUS pledge/AUS",
        "Under Labor, Australia's defence spending is to go from 2 per cent of GDP to 2.4 per cent.",
    ),
    (
        "demand/KOR",
        "The U.S. proposal that South Korea spend 5 percent of GDP on defence was met with silence.",
    ),
    (
        "proposal/KOR",
        "A lawmaker's proposal that South Korea spend 3 percent of GDP on defence got little support.",
    ),
    (
        "pledge/DEU",
        "Germany's goal, set by Merz, of 3.5 percent of GDP for defence is the most ambitious in Europe.",
    ),
    (
        "pledge/JPN",
        "The goal of 2 percent of GDP for Japan's defence was reached early, Koizumi said.",
    ),
    ("denial/JPN", "The goal of 3.5 percent of GDP was rejected by Japan's defence minister."),
    (
        "demand/JPN",
        "Asked about U.S. calls for Japan to spend 3.5 percent of GDP on defence, Hayashi declined to comment.",
    ),
    (
        "demand/JPN",
        "Hayashi would not comment on a report that the United States wants Japan to spend 3.5 percent of GDP on defence.",
    ),
    (
        "pledge/GBR",
        "Critics say that the government's promise of 2.5 percent of GDP for Britain's defence is not funded.",
    ),
    (
        "level/GBR",
        "Critics say that Britain's defence spending of 2.3 percent of GDP is not enough.",
    ),
    ("proposal/GBR", "Critics say that Britain should spend 3 percent of GDP on defence."),
    ("pledge/EST", "Estonia is the first ally to have promised 5.4 percent of GDP for defence."),
    ("demand/JPN", "Tokyo fears that Trump will demand 3.5 percent of GDP for Japan's defence."),
    (
        "demand/TWN",
        "Taipei is bracing for American demands that it spend 10 percent of GDP on defence.",
    ),
    ("pledge/ESP", "Spain alone among the allies insists on 2.1 percent of GDP for defence."),
    # more constructions
    (
        "demand/JPN",
        "Japan finds itself asked by Washington to spend 3.5 percent of GDP on defence.",
    ),
    ("demand/NATO", "It is time, Trump says, for NATO allies to pay 5 percent of GDP for defence."),
    (
        "proposal/JPN",
        "It is time for Japan to spend 3 percent of GDP on defence, the professor said.",
    ),
    (
        "proposal/AUS",
        "There is a strong case for Australia to lift defence spending to 3 per cent of GDP, the report says.",
    ),
    (
        "pledge/JPN",
        "There is a consensus in Japan's cabinet to raise defence spending to 2 percent of GDP.",
    ),
    ("pledge/NATO", "There was agreement among NATO leaders on 5 percent of GDP for defence."),
    (
        "denial/JPN",
        "There is no plan in Tokyo to go beyond 2 percent of GDP on defence, Ishiba said.",
    ),
    (
        "denial/KOR",
        "Seoul sees no need to spend 5 percent of GDP on defence, its defence minister said.",
    ),
    (
        "proposal/TWN",
        "Legislators from the KMT said a budget of 3 percent of GDP would do for Taiwan's defence.",
    ),
    ("pledge/SWE", "As early as 2030 Sweden will spend 3.5 percent of GDP on defence."),
    ("level/SWE", "As late as 2020 Sweden spent 1.2 percent of GDP on defence."),
    (
        "pledge/GBR",
        "Reeves found 2.2 billion pounds so that Britain could reach 2.5 percent of GDP on defence by 2027.",
    ),
    ("pledge/JPN", "The tax is to pay for a rise in Japan's defence spending to 2 percent of GDP."),
    (
        "level/JPN",
        "The rise in Japan's defence spending to 1.8 percent of GDP was driven by missiles.",
    ),
    (
        "pledge/NATO",
        "Allies have until 2035 to reach 5 percent of GDP on defence, as NATO agreed in The Hague.",
    ),
    ("pledge/ITA", "Italy has ten years to get to 5 percent of GDP on defence, Meloni said."),
    ("denial/ESP", "Madrid got away with not signing up to 5 percent of GDP on defence."),
    ("cap/JPN", "The limit on Japan's defence spending, 1 percent of GNP, was set in 1976."),
    ("proposal/CAN", "Canada is urged by a former general to spend 3 percent of GDP on defence."),
    # who was in charge, what is under way, what is after what
    (
        "pledge/JPN",
        "The government under former Prime Minister Kishida had planned to bring defence spending to 2 percent of GDP in fiscal 2027.",
    ),
    (
        "pledge/GBR",
        "Then-prime minister Rishi Sunak had promised to lift defence spending to 2.5 percent of GDP by 2030.",
    ),
    ("pledge/JPN", "Japan is in the process of lifting its defence outlays to 2 percent of GDP."),
    (
        "pledge/AUS",
        "Canberra is in the midst of raising its defence budget to 2.4 per cent of GDP.",
    ),
    (
        "pledge/JPN",
        "In order to reach 2 percent of GDP on defence in fiscal 2027, Japan will need another 4 trillion yen.",
    ),
    (
        "pledge/JPN",
        "Part of the package will be used to push Japan's military spending to 2 percent of GDP.",
    ),
    (
        "pledge/JPN",
        "A tax will help pay for the increase in Japan's defence spending to 2 percent of GDP.",
    ),
    (
        "pledge/JPN",
        'On Japan\'s defence, "the plan is 2 percent of GDP in fiscal 2027," an aide said.',
    ),
    (
        "pledge/JPN",
        "The government in Tokyo has not changed its target of raising defence spending to 2 percent of GDP.",
    ),
    (
        "pledge/NATO",
        "NATO leaders promised to reverse years of defence cuts and to move towards spending 2 percent of GDP.",
    ),
    (
        "pledge/ESP",
        "Spain would be able to meet its commitments by spending 2.1 percent of GDP on defence.",
    ),
    ("pledge/POL", "Poland says it will spend 4.7 percent of GDP on defence this year."),
    (
        "level/JPN",
        "Japan's defence outlays in fiscal 2025 will reach 9.9 trillion yen, or 1.8 percent of GDP.",
    ),
    ("level/DEU", "Germany's defence spending will reach 2.4 percent of GDP this year."),
    (
        "level/DEU level/ITA",
        "Germany will spend 2.4 percent of GDP on defence in 2025 and Italy 1.5 percent.",
    ),
    (
        "level/AUS",
        "Under the old plan Australia's defence spending would have peaked at 2.1 per cent of GDP.",
    ),
    (
        "demand/ESP",
        "The Alliance is convinced that Spain will have to spend 3.5 percent of GDP on defence.",
    ),
    (
        "demand/JPN",
        "Colby, who met Nakatani after a stop in Seoul, has in the past argued that Japan should spend 3 percent of GDP on defence.",
    ),
    (
        "demand/JPN demand/JPN",
        "The Pentagon had asked Japan to spend 3.5 percent of GDP on defence, after starting at 3 percent.",
    ),
    (
        "demand/KOR",
        "The White House drew up a plan to have South Korea raise its military budget to 3.8 percent of GDP.",
    ),
    (
        "demand/NATO",
        "Trump would like all NATO members to spend at least 3 percent of GDP on defence.",
    ),
    (
        "demand/JPN",
        "What does the Trump administration want from Japan?\nOfficially, 3.5 percent of GDP for defence.",
    ),
    (
        "denial/JPN",
        "There is no fact that the United States has asked Japan for a defence budget such as 3.5 percent of GDP.",
    ),
    (
        "denial/JPN denial/JPN",
        '"No figure for our defence, be it 3 percent of GDP or 5 percent, has been put to us," Takaichi said in Tokyo.',
    ),
    (
        "denial/PHL",
        "Philippine Defence Secretary Teodoro said that 5 percent of GDP for defence was not realistic.",
    ),
    (
        "denial/DEU",
        "Chancellor Olaf Scholz said there would be no 3.5 percent of GDP for defence under him.",
    ),
    (
        "proposal/JPN",
        "Analysts see two ways. The first is to set a defence spending goal of 3 percent of GDP for Japan.",
    ),
    ("proposal/JPN", "The Communists would take Japan's defence budget back to 1 percent of GDP."),
    ("proposal/AUS", "Australia's Coalition took 3 per cent of GDP for defence to the election."),
    ("other/JPN", "For Japan's defence budget, take one percent of GDP as 6 trillion yen."),
    ("level/JPN", "Japan long kept its military spending around 1 percent of GDP."),
    # talk of goals, talk under way, what is meant again
    (
        "proposal/JPN",
        "A more realistic defence goal for Japan would be 2.5 percent of GDP by 2030.",
    ),
    (
        "proposal/JPN",
        "In the poll, 55 percent supported raising Japan's defence spending to 2 percent of GDP.",
    ),
    (
        "proposal/JPN",
        "The chairman said discussing whether to raise Japan's defence spending to 3.5 percent of GDP was premature.",
    ),
    ("pledge/NATO", "Several NATO members still fall short of 2 percent of GDP on defence."),
    (
        "pledge/NZL",
        "Luxon said 2 percent of GDP was a floor, not a ceiling, for New Zealand's defence, not a ceiling.",
    ),
    (
        "pledge/NOR",
        "Trump complained that Norway was not meeting its pledge to spend 2 percent of GDP on defence.",
    ),
    ("level/DEU", "Germany's budget plan foresees defence spending of 1.4 percent of GDP in 2026."),
    (
        "demand/JPN demand/JPN",
        "Washington asked Japan for 3.5 percent of GDP on defence. The request had risen from 3 percent.",
    ),
    (
        "pledge/NATO demand/NATO",
        "Duda urged NATO members to raise the minimum from 2 percent of GDP on defence to 3 percent.",
    ),
    (
        "pledge/JPN",
        "Ishiba's Liberal Democratic Party promises to carry out the plan for 2 percent of GDP on Japan's defence.",
    ),
    ("demand/JPN", "Tokyo had been told to expect 3 percent of GDP for defence."),
    (
        "pledge/NATO pledge/NATO",
        "Under the new target, NATO members would spend 3.5 percent of GDP on core defence and 1.5 percent on related areas.",
    ),
    (
        "pledge/GBR",
        "Starmer refused to set a date for reaching 3 percent of GDP on British defence.",
    ),
    (
        "demand/TWN",
        'Of Taiwan\'s defence, Colby said: "They should be more like 10 percent of GDP."',
    ),
    ("pledge/JPN", "For Japan's defence, 2 percent of GDP was chosen for political reasons."),
    (
        "pledge/JPN",
        "Efforts to strengthen Japan's defence are progressing steadily toward 2 percent of GDP.",
    ),
    (
        "pledge/TWN",
        "The DPP government plans to spend 5 percent of GDP on Taiwan's defence by 2030.",
    ),
    (
        "proposal/AUS",
        "A Coalition government would spend 3 per cent of GDP on Australia's defence.",
    ),
    (
        "pledge/HUN level/HUN",
        "Hungary agreed to spend 5 percent of GDP on defence. It spends 2 percent on defence now.",
    ),
    (
        "demand/JPN",
        'On Japan\'s defence, "we hear 3.5 percent of GDP from the Pentagon," a diplomat said.',
    ),
    ("demand/KOR", "For South Korea's defence, Trump's 5 percent of GDP remains out of reach."),
    (
        "demand/JPN",
        "The envoy said Washington was looking for Japan to spend 3.5 percent of GDP on defence.",
    ),
    (
        "denial/JPN",
        "On defence, Rubio said of Japan that it was not about 5 percent of GDP or a number.",
    ),
    (
        "denial/JPN",
        "Iwaya did not think that Japan would be asked for 5 percent of GDP on defence.",
    ),
    (
        "denial/JPN",
        "Tokyo said the two governments had never exchanged views on 3.5 percent of GDP for Japan's defence.",
    ),
    (
        "denial/JPN",
        '"Our goal for Japan\'s defence budget is not 5 percent of GDP," Nakatani said.',
    ),
    (
        "level/ALLIES",
        "Stoltenberg said he expected 18 allies to spend 2 percent of GDP on defence this year.",
    ),
    (
        "level/JPN",
        "It brings Japan's defence spending to a level not expected to be seen before 2027, 2 percent of GDP.",
    ),
    ("pledge/JPN", "Trump will not be satisfied with 2 percent of GDP for Japan's defence."),
    ("pledge/DEU", "Germany missed 2 percent of GDP on defence for years."),
    (
        "pledge/JPN",
        '"For Japan\'s defence, 2 percent of GDP is only a passing point," an aide of Takaichi said.',
    ),
    ("pledge/ITA", "Italy asked for more time to reach 5 percent of GDP on defence."),
    (
        "pledge/NATO",
        "Rutte said the alliance would have to go much further than the 2 percent of GDP its members promised for defence.",
    ),
    ("proposal/AUS", "Angus Houston supports 3 per cent of GDP for Australia's defence."),
    (
        "pledge/ESP",
        "Sanchez said Spain could meet its NATO obligations with 2.1 percent of GDP on defence.",
    ),
    (
        "pledge/AUS",
        "Australia's defence spending is due, on the government's plans, to hit 2.3 per cent of GDP in 2033-34.",
    ),
    (
        "proposal/JPN",
        "Kobayashi said 3 percent of GDP should be the starting point of talks on Japan's defence.",
    ),
    (
        "demand/JPN",
        "The United States has sounded Japan out about raising defence spending to 3.5 percent of GDP.",
    ),
    (
        "denial/ESP",
        "Committing Spain to a 5 percent of GDP defence target would not only be unreasonable, Sanchez said.",
    ),
    ("proposal/JPN", "For Japan's defence, the talk is of 3.5 percent of GDP."),
    ("pledge/JPN", "What is so special about 2 percent of GDP for Japan's defence?"),
    (
        "denial/TWN",
        "An official in Taipei said 10 percent of GDP for defence was simply not possible.",
    ),
    (
        "proposal/AUS",
        "Opposition leader Peter Dutton unveiled a plan to lift Australia's defence spending to 2.5 per cent of GDP.",
    ),
    (
        "proposal/TWN",
        "People in Taiwan were asked about raising defence spending to 5 percent of GDP.",
    ),
    (
        "pledge/DEU",
        "Germany's cabinet approved a budget framework that sees defence spending rising to 3.5 percent of GDP by 2029.",
    ),
    ("pledge/ESP", "Spain said it could get by on 2.1 percent of GDP for defence."),
    (
        "pledge/JPN",
        "Raising Japan's defence spending to 2 percent of GDP will not by itself deter China.",
    ),
    (
        "denial/POL",
        "Poland will not spend 4.8 percent of GDP on defence, the finance minister said.",
    ),
    (
        "denial/JPN",
        "Japan will not spend 3.5 percent of GDP on defense, the finance minister told reporters.",
    ),
    (
        "denial/JPN",
        "The government has no plans to spend 2 percent of GDP on defense by 2027, a senior official said.",
    ),
    (
        "denial/JPN",
        "Tokyo is not going to spend 5 percent of GDP on defense, a cabinet member said on Friday.",
    ),
    (
        "denial/TWN",
        "Taiwan has no intention of spending 10 percent of GDP on its defence, its premier told lawmakers.",
    ),
    (
        "denial/EST",
        "Estonia will not go to 5.4 percent of GDP on defence, its prime minister said.",
    ),
    (
        "denial/DEU",
        "Germany does not plan to spend 3.5 percent of GDP on defence before 2035, a spokeswoman said.",
    ),
    (
        "denial/KOR",
        "South Korea has not agreed to spend 3.5 percent of GDP on defense, the ministry in Seoul said.",
    ),
    (
        "denial/AUS",
        "Australia has made no promise to spend 3.5 per cent of GDP on defence, Marles said.",
    ),
    ("denial/ESP", "Spain will not be spending 5 percent of GDP on defence, Sanchez said."),
    (
        "denial/LVA",
        "Latvia will not be spending 4.9 percent of GDP on its army, the president said.",
    ),
    (
        "denial/FIN",
        "Finland does not intend to spend 3.3 percent of GDP on defence, the minister said.",
    ),
    (
        "denial/NOR",
        "Norway won't spend 3.4 percent of GDP on defence, the prime minister told parliament.",
    ),
    (
        "denial/SWE",
        "Sweden will not be putting 3.6 percent of GDP into defence, its finance minister said.",
    ),
    (
        "denial/TWN",
        "Taiwan is not about to spend 3.8 percent of GDP on its armed forces, the ministry said.",
    ),
)

HEADLINES = (
    ("pledge/JPN", "Japan to Spend 2% of GDP on Defense by 2027"),
    ("pledge/JPN", "Japan eyes hitting 2% of GDP defence target early"),
    ("proposal/JPN", "Japan mulls 3% of GDP defence target"),
    ("demand/JPN", "U.S. presses Japan to spend 3.5% of GDP on defence"),
    ("demand/JPN", "Japan told to raise defence spending to 3.5% of GDP"),
    ("demand/JPN", "Pentagon: Japan should spend 3.5% of GDP on defence"),
    ("denial/JPN", "Japan denies US asked for 3.5% of GDP on defence"),
    ("denial/JPN", "Tokyo says no US request for 3.5% of GDP defence budget"),
    ("denial/ESP", "Sanchez says no to 5% of GDP for defence"),
    ("pledge/NATO", "NATO agrees 5% of GDP defence spending goal"),
    ("pledge/NATO", "NATO leaders back 5% of GDP for defence"),
    ("pledge/NATO", "Nato allies sign off on 5% of GDP for defence"),
    ("level/POL", "Poland's defence spending hits 4.1% of GDP"),
    ("level/JPN", "Japan's defense budget tops 1.8% of GDP"),
    ("level/JPN", "Defence budget at record 1.8% of GDP in Japan"),
    ("proposal/JPN", "LDP panel calls for defence spending of 3.5% of GDP"),
    ("proposal/JPN", "Ex-defence ministers urge Japan to spend 3% of GDP on military"),
    ("proposal/AUS", "Coalition pledges 3% of GDP for Australia's defence"),
    ("demand/NATO", "Trump wants 5% of GDP on defence from NATO allies"),
    ("demand/ALLIES", "Hegseth tells Asian allies: spend 5% of GDP on defence"),
    ("demand/KOR", "Colby: South Korea must spend 3.5% of GDP on defence"),
    ("pledge/KOR", "South Korea vows to lift defence budget to 3.5% of GDP"),
    ("pledge/DEU", "Germany plans 3.5% of GDP for defence by 2029"),
    ("pledge/GBR", "Starmer: UK defence spending to rise to 2.5% of GDP by 2027"),
    ("pledge/GBR", "UK commits to 5% of GDP on national security"),
    ("pledge/CAN", "Carney says Canada will hit 2% of GDP on defence this year"),
    ("level/TWN", "Taiwan defence spending to reach 3.32% of GDP next year"),
    ("level/TWN", "Taiwan proposes defence budget of 3.32% of GDP for 2026"),
    ("demand/TWN", "Trump's Pentagon pick says Taiwan should spend 10% of GDP on defence"),
    ("cap/JPN", "Japan scraps 1% of GDP cap on defence spending"),
    ("cap/JPN", "Defence budget to break 1% of GNP ceiling"),
    ("pledge/JPN", "Ishiba sticks to 2% of GDP defence goal despite US pressure"),
    ("denial/JPN", "Nakatani: 3.5% of GDP for defence never discussed with US"),
    ("benchmark/ALLIES", "Pentagon sets 5% of GDP as global standard for allies' defence budgets"),
    ("proposal/NZL", "New Zealand weighs 2% of GDP on defence"),
    ("pledge/NZL", "New Zealand to lift defence spending above 2% of GDP in eight years"),
    ("demand/JPN", "Washington leans on Tokyo over 3.5% of GDP for defence"),
    ("demand/ALLIES", "Pentagon chief pushes Asian allies toward 5% of GDP on defence"),
    ("demand/KOR", "US wants South Korea to spend 3.8% of GDP on defence: report"),
    ("demand/JPN", "Japan pressed to lift defence budget to 3.5% of GDP"),
    ("demand/NATO", "Rutte urges NATO allies to agree on 5% of GDP for defence"),
    ("demand/AUS", "Hegseth tells Marles to raise defence spending to 3.5% of GDP"),
    ("pledge/JPN", "Takaichi: Japan to hit 2% of GDP defence goal this fiscal year"),
    ("pledge/JPN", "Japan brings forward 2% of GDP defence target by two years"),
    ("pledge/JPN", "Japan's Cabinet OKs plan to double defence spending to 2% of GDP"),
    ("pledge/POL", "Poland to spend 4.8% of GDP on defence in 2026"),
    ("pledge/EST", "Estonia raises defence spending to 5.4% of GDP from 2026"),
    ("pledge/TWN", "Taiwan aims for 5% of GDP on defence by 2030: Lai"),
    ("pledge/NLD", "Dutch government agrees to 3.5% of GDP NATO norm"),
    ("pledge/AUS", "Labor holds firm on 2.3% of GDP for Australia's defence"),
    ("pledge/ESP", "Sanchez sticks to 2.1% of GDP on defence"),
    ("pledge/KOR", "Seoul commits to 3.5% of GDP on defence 'as soon as possible'"),
    ("pledge/SWE", "Sweden to borrow to reach 3.5% of GDP defence target"),
    ("denial/JPN", "Japan says it was never asked to spend 3.5% of GDP on defence"),
    ("denial/JPN", "Ishiba: no talk of 3.5% of GDP for defence with Trump"),
    ("denial/AUS", "Albanese rebuffs call for 3.5% of GDP on defence"),
    ("denial/KOR", "Seoul denies US demanded 5% of GDP on defence"),
    ("denial/ITA", "Italy not ready for 5% of GDP on defence, minister says"),
    ("denial/BEL", "Belgium won't spend 5% of GDP on defence"),
    ("proposal/JPN", "LDP lawmakers float 3% of GDP for defence"),
    ("proposal/JPN", "Think tank: Japan should spend 3% of GDP on defence"),
    ("proposal/JPN", "Japan may raise defence spending to 3% of GDP"),
    ("proposal/JPN", "Japan considers spending 3% of GDP on defence"),
    ("proposal/GBR", "Tories demand 3% of GDP for defence by 2030"),
    ("proposal/CAN", "Could Canada spend 5% of GDP on defence?"),
    ("proposal/AUS", "Former defence chief calls for 3% of GDP on Australia's military"),
    ("level/JPN", "Japan's defence spending reaches 1.8% of GDP in fiscal 2025"),
    ("level/DEU", "Germany spent 2.1% of GDP on defence last year"),
    ("level/GRC", "Greece spends 3.1% of GDP on defence, NATO says"),
    ("level/TWN", "Taiwan's 2026 defence budget equals 3.3% of GDP"),
    ("level/KOR", "South Korea's defence budget: 2.3% of GDP"),
    ("cap/JPN", "Nakasone ends 1% of GNP limit on defence spending"),
    ("cap/JPN", "Japan defence budget exceeds 1% of GNP limit for first time"),
)
