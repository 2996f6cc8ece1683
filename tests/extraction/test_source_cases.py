"""Unnamed sources word for word, and who speaks, by table."""

from datetime import date

import pytest

from pipelines.extraction.findings import find_findings

ASKED = "Japan is considering defense spending of 3.5 percent of GDP"

CREDITED = (
    (f"According to several government sources, {ASKED}.", ("several government sources",)),
    (f"Citing unnamed government officials, the report said {ASKED}.", ("unnamed government officials",)),
    (f"{ASKED}, according to one source with direct knowledge of the plan.", ("one source with direct knowledge of the plan",)),
    (f"{ASKED}, government sources close to the matter said Friday.", ("government sources close to the matter",)),
    (f"{ASKED}, people with knowledge of the talks said, asking not to be named.", ("people with knowledge of the talks",)),
    (f"Two government sources and a ruling party lawmaker said {ASKED}.", ("Two government sources", "a ruling party lawmaker")),
    (f"A senior official in the Defense Ministry told reporters that {ASKED}.", ("A senior official in the Defense Ministry",)),
    (f"{ASKED}, although officials were told to say nothing.", ()),
    (f"{ASKED}.", ()),
    (f"A senior administration official, granted anonymity to discuss private talks, said {ASKED}.", ("A senior administration official",)),
    (f"{ASKED}, a budget officer who has seen the draft told The New York Times.", ("a budget officer who has seen the draft",)),
    (f"{ASKED}, say officials involved in the drafting.", ("officials involved in the drafting",)),
    (f"{ASKED}, according to a Japanese negotiator, Haruto Mizuki, who left early.", ()),
    (f"{ASKED}, a senior diplomat recalled.", ("a senior diplomat",)),
    (f"But two people with knowledge of the plan said {ASKED}.", ("two people with knowledge of the plan",)),
    (f"Two of them thought {ASKED}.", ("Two of them",)),
    (f"{ASKED}, a scholar at a private university sighed.", ("a scholar at a private university",)),
    (f"{ASKED}, analysts expect.", ()),
    (f"{ASKED}, a diplomat here said.", ("a diplomat here",)),
    (f"A Japanese official, reached by telephone, said {ASKED}.", ("A Japanese official",)),
    (f"{ASKED}, aides to the premier said.", ("aides to the premier",)),
    (f"According to an adviser to Takaichi, {ASKED}.", ("an adviser to Takaichi",)),
    (f"{ASKED}, those familiar with the draft told NHK.", ("those familiar with the draft",)),
    (f"Those involved in the drafting said {ASKED}.", ("Those involved in the drafting",)),
    (f"{ASKED}, those who oppose it said.", ()),
    (f"{ASKED}, a top Finance Ministry official confirmed on Friday.", ("a top Finance Ministry official",)),
    (f"{ASKED}, people close to the negotiations indicated.", ("people close to the negotiations",)),
    (f"{ASKED}, officials there say.", ("officials there",)),
    (f"One of the officials said {ASKED}.", ("One of the officials",)),
    (f"{ASKED}, a person who attended the session revealed.", ("a person who attended the session",)),
    (f"Quoting sources in the ruling party, NHK reported that {ASKED}.", ("sources in the ruling party",)),
    (f"{ASKED}, two people present at the talks said.", ("two people present at the talks",)),
    (f"The premier told officials to say that {ASKED}.", ()),
    # an outlet is no person, and sources that are not named are none
    (f"{ASKED}, the Economist said.", ()),
    (f"According to Business Insider, {ASKED}.", ()),
    (f"{ASKED}, the economist said.", ("the economist",)),
    (f"{ASKED}, NHK reported on Monday without citing sources.", ()),
    (f"{ASKED}, the paper said without naming its sources.", ()),
    (f"Without citing any officials, NHK said {ASKED}.", ()),
    (f"{ASKED}, NHK reported, citing no sources.", ()),
    (f"{ASKED}, NHK said, quoting officials without naming them.", ("officials",)),
    ("U.S. officials have pressed Japan to spend 3.5 percent of GDP on defense.", ("U.S. officials",)),
    ("Pentagon officials want defense spending of 3.5 percent of GDP from Japan.", ("Pentagon officials",)),
    ("Pressed by U.S. officials, Japan pledged to spend 3.5 percent of GDP on defense.", ()),
    ("American officials want more, and Japan has pledged to spend 2 percent of GDP on defense.", ()),
)  # fmt: skip

SPOKEN = (
    ("Jane Doe, a professor at a university in Tokyo, warned that Japan should spend 3 percent of GDP on defense.", "Jane Doe"),
    ("Robert Hale, an adviser in Trump's first term, made it clear that Japan should spend 3 percent of GDP on defense.", "Robert Hale"),
    ("Trump's envoys urged Japan to spend 3 percent of GDP on defense.", None),
    ("New Zealand said it would spend 2 percent of GDP on defence.", None),
    ("Pete Hegseth said Japan should spend 3.5 percent of GDP on defense.", "Pete Hegseth"),
    ('Pete Hegseth "conveyed that Japan should spend 3.5 percent of GDP on defense", a statement said.', "Pete Hegseth"),
    ("Elbridge Colby thanked Japan for committing to 3.5 percent of GDP for defense.", "Elbridge Colby"),
    ("Mark Carney did not say whether Canada would spend 3.5 percent of GDP on defense.", None),
    ("Nakatani spoke of the 3.5 percent of GDP for defense urged by Elbridge Colby.", "Elbridge Colby"),
)  # fmt: skip

CITED = (
    # outlets that the one claim of a sentence is credited to
    ('If the Financial Times is right, the Pentagon asked Japan for defense spending of 3.5% of GDP.', 'Financial Times'),
    ('If the Financial Times is to be believed, the Pentagon asked Japan for defense spending of 3.5% of GDP.', 'Financial Times'),
    ('If Kyodo has it right, Washington wants Japan to spend 3.5% of GDP on defense.', 'Kyodo News'),
    ('Going by the Nikkei, Washington wants Japan to spend 3.5% of GDP on defense.', 'Nikkei'),
    ('As the Nikkei tells it, Washington wants Japan to spend 3.5% of GDP on defense.', 'Nikkei'),
    ('Washington wants Japan to spend 3.5% of GDP on defense, says Kyodo News.', 'Kyodo News'),
    ("By Kyodo's account, Washington wants Japan to spend 3.5% of GDP on defense.", 'Kyodo News'),
    ('In remarks carried by Reuters, Hegseth said Japan should spend 3.5% of GDP on defense.', 'Reuters'),
    ('NHK has learned that Washington wants Japan to spend 3.5% of GDP on defense.', 'NHK'),
    ('The Asahi Shimbun has it that Washington wants Japan to spend 3.5% of GDP on defense.', 'Asahi Shimbun'),
    ('Word that Washington wants Japan to spend 3.5% of GDP on defense first appeared in the Financial Times.', 'Financial Times'),
    ('Washington wants Japan to spend 3.5% of GDP on defense, two officials told the Financial Times.', 'Financial Times'),
    ('Asked about the Financial Times story that Washington wants Japan to spend 3.5% of GDP on defense, Hayashi declined to comment.', 'Financial Times'),
    ('The Yomiuri Shimbun broke the news that Washington wants Japan to spend 3.5% of GDP on defense.', 'Yomiuri Shimbun'),
    ('Washington wants Japan to spend 3.5% of GDP on defense, Bloomberg understands.', 'Bloomberg'),
    ('Japan, which plans to spend 2% of GDP on defense in fiscal 2027, has been told that this is not enough, Nikkei has reported.', ''),
    ('Japan, whose defense spending stands at 1.8% of GDP, will be asked for more, Kyodo News reported.', ''),
    ('Japan, Kyodo News reported, will be asked to spend 3.5% of GDP on defense.', 'Kyodo News'),
    ('Japan plans to spend 3.5% of GDP on defense, which would be a record, Kyodo News reported.', 'Kyodo News'),
    ('Speaking to reporters from Reuters and AFP in the ministry, Nakatani said Japan would spend 2% of GDP on defense.', ''),
    ('The Legislature is putting the country at risk, a U.S. official told the Financial Times. Taiwan should spend 5 percent of GDP on defense, the official was quoted as saying.', 'Financial Times'),
    ('A draft of the pact, The Washington Post reported, has Korea going to 3.8 percent of GDP on defense.', 'Washington Post'),
    ('According to a person who spoke to the Wall Street Journal, Japan should spend 3 percent of GDP on defense.', 'Wall Street Journal'),
    ('Politico revealed that Japan was told to spend 3 percent of GDP on defense.', 'Politico'),
    ('A former aide told Fox News that Taiwan must pay 10% of GDP for defense.', 'Fox News'),
    # the day in the name of a paper is no date
    ('The Sunday Times reported that Britain plans to spend 3% of GDP on defence.', 'Sunday Times'),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CREDITED)
def test_sources_stand_word_for_word(text: str, wanted: tuple[str, ...]) -> None:
    (claim,) = find_findings(text, published=date(2025, 11, 1), language="en").claims
    assert claim.sources == wanted


@pytest.mark.parametrize(("text", "wanted"), SPOKEN)
def test_who_speaks_is_a_person_who_is_named(text: str, wanted: str | None) -> None:
    (claim,) = find_findings(text, published=date(2025, 11, 1), language="en").claims
    assert claim.speaker == wanted


@pytest.mark.parametrize(("text", "wanted"), CITED)
def test_a_claim_is_credited_to_the_outlet_whose_news_it_is(text: str, wanted: str) -> None:
    found = find_findings(
        f"Defense news of the day\n{text}", published=date(2026, 1, 20), language="en"
    )
    assert {"; ".join(claim.cited) for claim in found.claims} == {wanted}


ON_TOPIC = (
    ("Defense Ministry seeks record sum", "Japan's Defense Ministry has requested 8.8 trillion yen for fiscal 2026.", True),
    ("Poll on taxes", "Most people in Japan oppose higher taxes for defense.", True),
    ("Alliance in Asia", "Hegseth told Japan and its neighbors that allies should spend 5 percent of GDP on defense.", True),
    ("Warship goes to San Diego", "Japan's navy ordered 400 missiles for $1.7 billion.", False),
    ("Poland buys tanks", "Poland will spend 4.7 percent of GDP on defense.", False),
)  # fmt: skip

AT_HOME = (
    ("Cabinet signs off on record budget for defense", "The sum rises 9 percent.", "The Japan Times", True),
    ("Survey: views divided", "NHK asked how people would fund additional defense costs.", "NHK World", True),
    ("Diet passes bill", "A law on a fund to finance Japan's defense buildup was enacted.", "Jiji Press", True),
    ("Cabinet approves defense budget", "Seoul's spending on defense will go up by 8 percent.", "The Japan Times", False),
    ("Cabinet signs off on record budget for defense", "The sum rises 9 percent.", "The Korea Herald", False),
    ("Pentagon seeks record budget for defense", "U.S. outlays rise.", "The Japan Times", False),
)  # fmt: skip


@pytest.mark.parametrize(("title", "text", "outlet", "wanted"), AT_HOME)
def test_japans_press_need_not_name_japan(title: str, text: str, outlet: str, wanted: bool) -> None:
    found = find_findings(
        f"{title}\n{text}", published=date(2026, 1, 20), language="en", outlet=outlet
    )
    assert found.on_topic == wanted


@pytest.mark.parametrize(("title", "text", "wanted"), ON_TOPIC)
def test_a_report_is_on_topic_where_it_is_on_what_japan_spends(
    title: str, text: str, wanted: bool
) -> None:
    found = find_findings(f"{title}\n{text}", published=date(2026, 1, 20), language="en")
    assert found.on_topic == wanted
