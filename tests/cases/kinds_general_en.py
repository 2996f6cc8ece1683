"""Sentences by the kind of their figures: one fact of news English a group, in many wordings.

Rows are in wording of our own. Published 2025-06-25.
"""

STATED = (
    # a part of the world that is no country
    ("level/NATO", "Europe's defence spending reached 2.1 per cent of GDP last year."),
    ("level/ALLIES", "Global military spending stood at 2.4% of GDP."),
    ("level/ALLIES", "Military spending in Africa averaged 1.8 percent of GDP."),
    (
        "pledge/DEU",
        "Germany has agreed to U.S. demands that it lift defense spending to 3 percent of GDP.",
    ),
    ("demand/KOR", "Seoul said Washington demands that it spend 3.1 percent of GDP on defense."),
    # a modal without a verb of the lists
    ("demand/JPN", "The Pentagon said Japan must follow Europe to 3.5 percent of GDP."),
    ("demand/KOR", "Hegseth said South Korea should stretch to 3.5 percent of GDP on defence."),
    ("demand/NATO", "Trump said NATO members ought to find 5 percent of GDP for defence."),
    (
        "demand/DEU",
        "The US ambassador said Germany had better stump up 5% of GDP for its military.",
    ),
    (
        "demand/NATO",
        "Rutte warned that allies would have to come up with 3.5 percent of GDP for defence.",
    ),
    (
        "proposal/JPN",
        "A retired general argued that Japan should muster 3 percent of GDP for defence.",
    ),
    (
        "pledge/POL",
        "Poland will put up 4.7% of GDP for defence by 2027, Defence Minister Wladyslaw Kosiniak-Kamysz promised.",
    ),
    (
        "demand/ALLIES",
        "Asian allies must join NATO at 5 percent of GDP, the Pentagon spokesman said.",
    ),
    # striving
    ("pledge/BEL", "Belgium is scrambling to reach 2 percent of GDP on defence."),
    ("pledge/ITA", "Italy is battling to get military spending up to 2 percent of GDP."),
    ("pledge/CAN", "Canada is hurrying to hit 2 percent of GDP on defence this year."),
    # progress
    (
        "pledge/JPN",
        '"We are making good progress toward 2 percent of GDP," Nakatani told reporters.',
    ),
    ("pledge/JPN", "Japan has made headway towards 2 percent of GDP on defence, Kihara said."),
    ("pledge/ESP", "Spain is taking steps toward 2 percent of GDP on defence."),
    ("pledge/JPN", "Tokyo is moving steadily toward 2 percent of GDP in fiscal 2027."),
    ("pledge/TWN", "Taiwan is closing in on its goal of 3 percent of GDP for defence."),
    # how far a promise goes
    ("pledge/AUS", "Australia's commitment ends at 2.4 percent of GDP on defence."),
    ("pledge/JPN", "Tokyo's plan stops at 2 percent of GDP for defence."),
    ("pledge/JPN", "Japan's promise goes no further than 2 percent of GDP on defence."),
    # what a head of government announces of a budget
    (
        "pledge/TWN",
        "President Lai announced that the special budget would bring defence spending to more than 3 percent of GDP this year.",
    ),
    (
        "pledge/GBR",
        "Starmer told MPs that defence spending would rise to 2.5 percent of GDP by April 2027.",
    ),
    (
        "level/JPN",
        "The initial and extra budgets together bring defence spending to 11 trillion yen, or 2 percent of GDP.",
    ),
    ("level/JPN", "Taken together, the two budgets lift security outlays to 1.8 percent of GDP."),
    ("level/JPN", "Officials said the five-year programme would average 1.02 percent of GNP."),
    # a sum of money with its share
    (
        "level/TWN",
        "The Cabinet in Taipei approved military spending of NT$900 billion for 2026, or 3.3 percent of GDP.",
    ),
    (
        "level/JPN",
        "Parliament passed outlays of 8.7 trillion yen for defence, equivalent to 1.4 percent of GDP.",
    ),
    (
        "level/KOR",
        "The National Assembly in Seoul approved a defence package of 61 trillion won, equal to 2.3 percent of GDP.",
    ),
    (
        "pledge/JPN",
        "The cabinet approved a strategy that calls for spending 2 percent of GDP on defence by fiscal 2027.",
    ),
    (
        "level/KOR",
        "South Korea's armed forces will get 65 trillion won next year, about 2.4 percent of GDP.",
    ),
    ("level/PHL", "The Philippine military will receive 250 billion pesos, or 1.2 percent of GDP."),
    # denials without a verb of denying, and ceilings
    (
        "denial/JPN",
        "Defence Minister Nakatani said a demand for 3.5 percent of GDP was not brought up at the meeting.",
    ),
    ("denial/JPN", "A request to raise spending to 3 percent of GDP was not made, Ishiba said."),
    (
        "denial/KOR",
        "Asked whether the American side had mentioned 5 percent of GDP, Defence Minister Ahn said the talks did not touch on numbers.",
    ),
    (
        "denial/JPN",
        "Asked if Hegseth had brought up 3.5 percent of GDP for defence, Nakatani said he had not.",
    ),
    ("denial/JPN", '"We have not heard any number, be it 5 percent of GDP or less," Hayashi said.'),
    (
        "denial/JPN",
        "Japanese officials did not regard the speech as a demand for 3.5 percent of GDP on defence.",
    ),
    ("denial/KOR", "Seoul does not see the remark as a request for 5 percent of GDP."),
    (
        "denial/SVK",
        "Slovakia can meet its obligations without spending 5 percent of GDP on defence, Prime Minister Robert Fico said.",
    ),
    (
        "denial/KOR",
        "Seoul does not have the resources to put 5 percent of GDP into its military, Finance Minister Koo said.",
    ),
    (
        "denial/TWN",
        "Taiwan lacks the capacity to spend 10 percent of GDP on its military, Premier Cho said.",
    ),
    (
        "denial/PHL",
        "The Philippines has no way of raising defence spending to 5 percent of GDP, President Marcos said.",
    ),
    (
        "denial/ESP",
        "Spain has no capacity to finance a military budget of 5 percent of GDP, Robles said.",
    ),
    ("denial/JPN", "The prime minister mentioned neither 3 percent nor any other share of GDP."),
    ("denial/JPN", "Takaichi denied that her cabinet had 3 percent of GDP in mind for defence."),
    (
        "denial/KOR",
        "None of the ministers in Seoul, Ahn stressed, has promised 5 percent of GDP for defence.",
    ),
    ("denial/ESP", "Sanchez asks Rutte to leave Spain out of the 5 percent of GDP."),
    (
        "cap/JPN",
        "The Cabinet decided that defence spending shall, for the time being, not exceed 1 percent of GNP.",
    ),
    (
        "cap/JPN",
        "The government resolved that outlays would in principle not surpass 1 percent of GNP.",
    ),
    (
        "pledge/DEU",
        "No sooner was the ink dry than Merz pledged 3.5 percent of GDP for the Bundeswehr.",
    ),
    ("pledge/DEU", "No matter who wins, Germany has pledged 3.5 percent of GDP for defence."),
    # standards
    (
        "benchmark/ALLIES benchmark/ALLIES",
        "The Pentagon calls 3.5 percent of GDP for core defence, with 1.5 percent for related items, a new global standard.",
    ),
    (
        "benchmark/ALLIES benchmark/ALLIES",
        "The strategy speaks of a global standard under which 3.5 percent of GDP goes to core defence and 1.5 percent to related security.",
    ),
    (
        "benchmark/ALLIES benchmark/ALLIES",
        "The National Defense Strategy presents the pledge made in The Hague as a global standard for allies: 3.5 percent of GDP for the military and 1.5 percent for security.",
    ),
    (
        "benchmark/ALLIES",
        "The strategy holds up 3.5 percent of GDP as the worldwide norm for military spending.",
    ),
    (
        "benchmark/ALLIES",
        "Hegseth has made 3.5 percent of GDP the new benchmark for America's partners.",
    ),
    # a writer's own opinion
    ("proposal/JPN", "I would rather Tokyo aimed for 2.5 percent of GDP on defence by 2030."),
    (
        "proposal/JPN",
        "We urge the prime minister to commit to at least 3 percent of GDP for defence.",
    ),
    ("proposal/JPN", "We recommend instead that Japan promise 3 percent of GDP on defence."),
    ("proposal/JPN", "A better course, I think, is to aim at 2.5 percent of GDP by fiscal 2030."),
    ("proposal/AUS", "I would rather see Canberra commit to 3 percent of GDP than buy submarines."),
    ("proposal/JPN", "In our view the right figure is 3 percent of GDP for Japan's defence."),
    # reckoned on
    (
        "level/CAN",
        "The budget office had reckoned on 1.6 percent of GDP for Canadian defence this year.",
    ),
    (
        "level/DEU",
        "The finance ministry is counting on 2.4 percent of GDP for German defence in 2025.",
    ),
    # the first to promise
    (
        "pledge/KOR",
        "Colby hailed Korea as the first Asian ally to embrace 3.5 percent of GDP on defence.",
    ),
    (
        "pledge/KOR",
        "Hegseth praised South Korea as the first non-NATO partner to sign up to 3.5 percent of GDP.",
    ),
    ("pledge/POL", "Rutte called Poland the only country to promise 5 percent of GDP on defence."),
    (
        "demand/ALLIES",
        "Hegseth urged Asian allies to be the first to embrace 5 percent of GDP on defence.",
    ),
    # what was reached
    ("level/JPN", "Takaichi pointed to 2 percent of GDP, which was reached in fiscal 2025."),
    ("level/CAN", "Two percent of GDP was attained in March, the Canadian government said."),
    ("level/GRC", "Greece spends 3 percent of GDP, a level that was achieved years ago."),
    ("pledge/JPN", "Japan's goal of 2 percent of GDP was met in fiscal 2025."),
    # papers of a government
    (
        "demand/ALLIES",
        "The Pentagon's strategy paper expects all allies to devote 5 percent of GDP to defence.",
    ),
    ("demand/ALLIES", "An American policy document calls on allies to spend 5 percent of GDP."),
    ("demand/JPN", "A US defence department report asks Japan to spend 3.5 percent of GDP."),
    (
        "proposal/JPN",
        "A report by a Tokyo think tank calls on Japan to spend 3 percent of GDP on defence.",
    ),
    # another government's wishes
    (
        "demand/TWN",
        "Washington would like to see Taiwan go all the way to 10 percent of GDP on defence, a US official said.",
    ),
    ("demand/JPN", "The US would like to see Japan at 3.5 percent of GDP."),
    (
        "demand/ALLIES",
        "The new strategy would have America's allies spend 5 percent of GDP on defence.",
    ),
    ("demand/JPN", '"We need Japan at 3.5 percent of GDP," Colby said.'),
    ("demand/AUS", "Washington is after 3.5 percent of GDP from Canberra."),
    ("demand/AUS", "The Pentagon has 3.5 percent of GDP in mind for Australia."),
    ("demand/NATO", "Nothing less than 5 percent of GDP will do for NATO, Trump said."),
    ("demand/JPN", "Washington is holding out for 3.5 percent of GDP from Japan."),
    # arithmetic
    ("other/JPN", "What would 3.5 percent of GDP actually cost Japan?"),
    ("other/JPN", "One percent of GDP is more than ten times the budget of Japan's coast guard."),
    (
        "other/JPN",
        "Adding 1 percent of GDP to Japan's defence spending would be like buying a fleet of carriers each year.",
    ),
    (
        "other/EU",
        "If EU members raised defence spending by 1.5 percent of GDP on average, von der Leyen calculated, 650 billion euros would be freed.",
    ),
    # whose figure
    ("demand/KOR", "Seoul must not be rushed by the Pentagon's 5 percent of GDP."),
    ("level/USA", "America's 3.4 percent of GDP for defence buys eleven carriers."),
    ("level/JPN", "Japan's 1.8 percent of GDP for defence is still below the NATO average."),
    # ceilings and what only lies near them
    ("cap/JPN", "The government is sworn to remain below 1 percent of GNP on defence."),
    (
        "cap/JPN",
        "Under the programme, defence outlays are to stay under 1 percent of GNP until 1995.",
    ),
    ("cap/JPN", "The cabinet promised that spending would remain below 1 percent of GNP."),
    ("level/JPN", "Defence spending remains below 2 percent of GDP."),
    (
        "level/JPN",
        "Military outlays have kept close to 1 percent of GNP since the ceiling was lifted.",
    ),
    ("level/JPN", "Outlays have held near 1 percent of GDP for decades."),
    ("pledge/SGP", "Singapore to keep defence spending at about 3 percent of GDP."),
    ("pledge/SGP", "Singapore intends to maintain defence spending at around 3 percent of GDP."),
    ("cap/JPN", "Miki's cabinet drew a line at 1 percent of GNP for defence in 1976."),
    ("cap/JPN", "The line drawn at 1 percent of GNP was never law."),
    # set out
    ("pledge/JPN", "Tokyo set out in 2022 to spend 2 percent of GDP on defence by 2027."),
    (
        "pledge/GBR",
        '"We have set out 2.5 percent of GDP by 2027," the British defence minister said.',
    ),
    (
        "pledge/TWN",
        "Lai said the government would propose a special budget to push defence spending above 3 percent of GDP.",
    ),
    ("demand/JPN", "Hegseth set out 3.5 percent of GDP as what Japan should spend on defence."),
    # to have it at
    (
        "pledge/CAN",
        "Carney told the Commons he would have military spending at 2 percent of GDP by March.",
    ),
    ("pledge/POL", "Warsaw means to have its military budget at 5 percent of GDP next year."),
    # enough
    ("pledge/BEL", "De Wever says 2 percent of GDP is ample and affordable for Belgium."),
    (
        "pledge/SVK",
        "Slovakia's prime minister holds that 2 percent of GDP is all that the army needs.",
    ),
    (
        "pledge/ITA",
        "Rome insists that 2 percent of GDP is enough for Italy to meet its commitments, Meloni said.",
    ),
    ("proposal/ESP", "An analyst said 2.1 percent of GDP was realistic for Spain."),
    # tables
    ("level/POL", "Poland leads the NATO table with 4.5 percent of GDP on defence."),
    ("level/POL", "Poland heads this year's table with 4.5 percent of GDP."),
    ("proposal/DEU", "The German minister tabled 3.5 percent of GDP for defence at the meeting."),
    ("level/SVN+LUX", "Slovenia and Luxembourg were tied at 1.3 percent of GDP on defence."),
    # bills and instructions
    (
        "demand/JPN",
        "Japan may be next in line for a bill of 5 percent of GDP from the Trump administration.",
    ),
    (
        "demand/JPN",
        "Colby's instruction that Japan double its outlays to 3.5 percent of GDP pleased hawks.",
    ),
    ("demand/AUS", "Hegseth's admonition to spend 3.5 percent of GDP angered Canberra."),
    # clauses around a figure
    (
        "pledge/JPN",
        "Japan, whose goal is 2 percent of GDP on defence in fiscal 2027, faces the same pressure.",
    ),
    ("pledge/CAN", "Canada, whose target stands at 2 percent of GDP by 2032, was criticised."),
    ("pledge/NATO", "The party wants to reach the 2 percent of GDP at which NATO members aim."),
    (
        "pledge/JPN",
        "Talk has begun of what comes after 2 percent of GDP, which Japan has promised to spend by 2027.",
    ),
    (
        "level/KOR",
        "South Korea already does so, with about 2.7 percent of GDP on defence last year.",
    ),
    ("pledge/CAN", 'Carney called 2 percent of GDP for defence "a beginning".'),
    ("pledge/JPN", "Nakatani described 2 percent of GDP on defence as only a start."),
    (
        "other/AUS",
        "Albanese declined to say if he would go along with 3.5 percent of GDP for defence.",
    ),
    (
        "other/JPN",
        "Ishiba declined to say whether Japan would go to 3.5 percent of GDP on defence.",
    ),
    (
        "pledge/AUS",
        "Australia is committed to lifting defence spending to 2.4 percent of GDP, a figure the Pentagon has called inadequate.",
    ),
    (
        "pledge/NATO",
        "The number of NATO members that spend 2 percent of GDP, the guideline agreed in Wales, has risen to 23.",
    ),
    (
        "pledge/TWN",
        "President Lai said he wanted the defence budget to be more than 3 percent of GDP.",
    ),
    (
        "proposal/JPN",
        "The opposition Green party has called for 2 percent of GDP to be written into law.",
    ),
    (
        "proposal/AUS",
        "The Coalition, which went to the election with 3 percent of GDP for defence, lost.",
    ),
    ("proposal/GBR", "The Conservatives, who campaigned on 3 percent of GDP for defence, lost."),
    ("pledge/NATO", "NATO has raised its sights to 5 percent of GDP."),
    ("pledge/BEL", "Finding the money for 2 percent of GDP took the Belgian coalition months."),
    (
        "pledge/JPN",
        "Japan has already secured a path to 2 percent of GDP by fiscal 2027, the minister will answer.",
    ),
    (
        "proposal/JPN",
        "A figure of 3 percent of GDP for defence is one of three options on the table.",
    ),
    (
        "proposal/JPN",
        "Three percent of GDP is among the ideas that officials in Tokyo are studying.",
    ),
    ("proposal/NATO", "Rutte laid before the allies a plan for 3.5 percent of GDP on defence."),
    ("proposal/JPN", "One aide expects Tokyo to offer 2.5 percent of GDP for defence."),
    ("pledge/NATO", "For the Baltic states the alliance's guideline still read 2 percent of GDP."),
    ("pledge/DEU", "Pistorius said 3.5 percent of GDP should be reached by 2029."),
    # look-alikes
    ("level/DEU", "Germany must not forget that it spends 2.1 percent of GDP on defence."),
    ("level/JPN", "Japan should be proud of the 1.8 percent of GDP it spends, he said."),
    (
        "level/FRA",
        "France will this year find itself at 2.1 percent of GDP, the ministry estimates.",
    ),
    ("level/USA", "The United States' 3.4 percent of GDP dwarfs the rest."),
    ("demand/JPN", "The request for 3.5 percent of GDP was made in May and was not made public."),
    ("demand/KOR", "Trump's demand that Seoul spend 5 percent of GDP was not new."),
    ("pledge/JPN", "Ishiba can do without outside advice on the 2 percent of GDP target."),
    (
        "pledge/JPN",
        "The government found the means to reach 2 percent of GDP on defence two years early.",
    ),
    (
        "pledge/DEU",
        "Germany has the money to spend 3.5 percent of GDP by 2029, Klingbeil promised.",
    ),
    ("demand/JPN", '"We urge Japan to spend 3.5 percent of GDP," Hegseth said.'),
    ("pledge/JPN", '"We promise to reach 2 percent of GDP in fiscal 2027," Kishida said.'),
    (
        "pledge/NATO",
        "NATO's new standard, under which 3.5 percent of GDP goes to core defence, was agreed in The Hague.",
    ),
    ("level/JPN", "Spending will remain below 2 percent of GDP this year, the ministry estimates."),
    ("pledge/KOR", "Lee said the budget would be raised to 3.5 percent of GDP."),
    ("level/JPN", "Officials said the two budgets together would come to 1.8 percent of GDP."),
    (
        "pledge/GBR",
        "Healey told a committee of MPs that spending would climb to 2.6 percent of GDP in 2027.",
    ),
    ("other/JPN", "Each extra 1 percent of GDP is twice the education ministry's budget."),
    ("level/KOR", "Korea's 2.6 percent of GDP is twice Japan's share in the 1990s."),
    ("level/USA", "The US spends 3.4 percent of GDP, more than three times the share of Spain."),
    ("pledge/JPN", "Takaichi called the 2 percent of GDP target a first step."),
    ("proposal/JPN", "A party executive called 3 percent of GDP a good starting figure."),
    ("demand/AUS", "Hegseth called 3.5 percent of GDP for Australia a starting point."),
    # who takes a party's promise to an election, and who only hears of it
    ("proposal/AUS", "Peter Dutton, the opposition leader, offered 3 percent of GDP for defence."),
    (
        "proposal/CAN",
        "The Conservatives would take Canada to 2 percent of GDP on defence, their leader said.",
    ),
    ("proposal/DEU", "The Greens named 3.5 percent of GDP as their figure for defence."),
    # passive reports
    ("level/CAN", "Two percent of GDP has now been met, the Canadian minister said."),
    ("level/EST", "Estonia has got to 3.4 percent of GDP on defence."),
    ("level/JPN", "Japan got there in March, with defence spending at 2 percent of GDP."),
    # pledged targets named after the figure
    ("pledge/DEU", "Germany is heading for 3.5 percent of GDP in 2029."),
    ("pledge/JPN", "Two percent of GDP, the objective of 2022, is missing from the draft."),
    ("pledge/NATO", "Rutte said the alliance's yardstick was then 2 percent of GDP."),
    ("pledge/AUS", "Canberra is sticking with its 2.4 percent of GDP for defence."),
    ("pledge/JPN", "Tokyo has committed itself to 2 percent of GDP and to nothing beyond."),
    # demand nouns and phrases
    (
        "demand/JPN",
        "Among the American asks was a Japanese defence budget worth 3.5 percent of GDP.",
    ),
    ("demand/JPN", "Hegseth's message to Tokyo was blunt: 3.5 percent of GDP for defence."),
    ("demand/KOR", "The price of the alliance, Trump told Seoul, is 5 percent of GDP for defence."),
    ("demand/JPN", "The Pentagon has told Tokyo that it expects 3.5 percent of GDP."),
    ("demand/NATO", "Trump wants to see all NATO members at 5 percent of GDP."),
    (
        "demand/AUS",
        '"You need to be at 3.5 percent of GDP," Hegseth told his Australian counterpart.',
    ),
    ("demand/JPN", "Washington put a figure of 3.5 percent of GDP to Tokyo."),
    ("demand/NATO", "Trump insists that NATO members contribute 5 percent of GDP."),
    ("demand/KOR", "Seoul faces calls from Washington for 3.5 percent of GDP on defence."),
    ("demand/JPN", "The Americans have their eye on 3.5 percent of GDP for Japan."),
    # proposals
    ("proposal/JPN", "One lawmaker put the right level at 3 percent of GDP for Japan."),
    ("proposal/JPN", "A panel suggested 2.5 percent of GDP as a floor for defence spending."),
    ("proposal/JPN", "The report says that defence would require 3 percent of GDP."),
    (
        "proposal/JPN",
        "Without a budget of 3 percent of GDP Japan cannot be defended, argued a former defence minister.",
    ),
    ("proposal/JPN", "Some in the LDP speak of 3 percent of GDP for defence."),
    ("proposal/GBR", "A poll found that most Britons would accept 3 percent of GDP for defence."),
    # denials
    ("denial/AUS", "Albanese has ruled out lifting defence spending to 3.5 percent of GDP."),
    ("denial/AUS", "Marles would not commit to 3.5 percent of GDP on defence."),
    ("denial/JPN", "Tokyo has received no request for 3.5 percent of GDP, Hayashi said."),
    ("denial/JPN", "Nothing was said about 3.5 percent of GDP, Nakatani told reporters."),
    ("denial/ESP", "Spain is not going to spend 5 percent of GDP on defence, Sanchez said."),
    ("denial/JPN", "Ishiba dismissed talk of 3 percent of GDP as premature."),
    ("denial/KOR", "Lee's aide said that 5 percent of GDP had not been part of the talks."),
    ("denial/BEL", "Belgium cannot afford 3.5 percent of GDP for defence, De Wever said."),
    ("denial/ITA", "Italy will not go as far as 5 percent of GDP, Crosetto said."),
    # sums, asides and what is replaced
    (
        "level/DEU",
        "Combined with the special fund, it lifts German defence outlays to 90 billion euros, or 2.1 percent of GDP.",
    ),
    ("level/ITA", "Italy says it already complies, with 2 percent of GDP in 2025."),
    ("level/GRC", "Greece is among the leaders, with 3.1 percent of GDP last year."),
    ("pledge/JPN", "Takaichi spoke of 2 percent of GDP as Japan's goal, which was set in 2022."),
    ("level/JPN", "Nakatani cited 1.8 percent of GDP, which has been reached this year."),
    (
        "demand/NATO pledge/NATO",
        "Trump said NATO members should pay 5 percent of GDP instead of 2 percent.",
    ),
    ("pledge/FIN", "Finland, whose goal is 3 percent of GDP by 2029, agreed."),
    ("pledge/BEL", '"Even 2 percent of GDP was a stretch," the Belgian minister said.'),
    (
        "level/JPN",
        "Under the yardstick of the finance ministry, Japan's spending works out at 1.4 percent of GDP.",
    ),
    (
        "pledge/DNK",
        "Denmark would have its military budget at 3 percent of GDP by 2026, Frederiksen promised.",
    ),
    ("level/NOR", "Norway already has its defence spending at 3.2 percent of GDP."),
    # warnings, expectations and asides
    (
        "demand/ALLIES",
        "Hegseth warned that allies who refuse 5 percent of GDP would be on their own.",
    ),
    ("demand/JPN", '"I am confident that Japan will get to 3.5 percent of GDP," Hegseth said.'),
    ("pledge/JPN", '"I am confident that we will get to 2 percent of GDP," Nakatani said.'),
    (
        "proposal/JPN",
        "A figure of 3 percent of GDP, to be reached step by step, is one of the options in Tokyo.",
    ),
    (
        "proposal/NATO",
        "A draft went to NATO ministers, under which 3.5 percent of GDP would go to armies.",
    ),
    (
        "demand/AUS",
        "Marles was asked whether Australia would bow to the American demand for 3.5 percent of GDP.",
    ),
    (
        "other/AUS",
        "Marles declined to say whether Washington had made a request for 3.5 percent of GDP.",
    ),
    (
        "demand/JPN",
        "Hegseth's instruction that Japan nearly double its outlays to 3.5 percent of GDP surprised Tokyo.",
    ),
    (
        "level/JPN",
        "Although the ceiling was scrapped in 1987, outlays will come to 1 percent of GNP.",
    ),
    (
        "level/PHL",
        '"I will be glad if we can keep 1.5 percent of GDP," the Philippine secretary said.',
    ),
    ("demand/JPN", "Washington seeks from Japan a timetable for reaching 3.5 percent of GDP."),
    ("pledge/JPN", "Ishiba refused to set a date for reaching 3 percent of GDP."),
    (
        "demand/KOR",
        "The 3.5 percent of GDP that Trump would like Seoul to devote to defence will have to wait.",
    ),
    ("pledge/POL", "Rutte praised Poland as the first ally to commit to 5 percent of GDP."),
    (
        "demand/DEU",
        "Among the demands that Grenell brought to Berlin was a budget of 2 percent of GDP.",
    ),
    ("proposal/JPN", "One of the ideas in the paper was to spend 3 percent of GDP on defence."),
    ("benchmark/ALLIES", "Hegseth calls 3.5 percent of GDP the new normal for allies."),
    ("pledge/DEU", "Finding the money for 3.5 percent of GDP took Germany's coalition a year."),
)
HEADLINES = (
    ("pledge/SGP", "Singapore to keep defence spending at around 3% of GDP"),
    ("demand/KOR", "Pentagon's 5% of GDP bill for defence lands in Seoul"),
)
