"""What is a paragraph of a report, and what only stands between two."""

import pytest
from bs4 import BeautifulSoup

from scrapers.reading.paragraphs import is_paragraph, paragraphs
from scrapers.reading.text import clean, plain
from tests.growth import is_about_linear

TEXTS = [
    "Japan will spend 2 percent of its gross domestic product on defense.",
    "Read the room, he said.",
    "“Yes.”",
    "The ministry (photographs were forbidden) gave 2 percent as the share.",
    "Recommended by the panel, the rise would cost $30 billion.",
    "Reporting of the figures differs.",
    "The photo by a soldier showed a base.",
    "Subscribers of the bond lost 3 percent.",
    "３％への引き上げを求めた。",
    "Additional contributions from Tokyo would bring its defense budget to 2 percent of GDP.",
    "Additional data published on Monday put the share at 1.4 percent.",
    "Additional research is needed before a figure can be named, the panel said.",
    "Copyright law will be part of the talks on defense industry, two officials said.",
    "Photos by satellite show that the yard in Kure has doubled in size.",
    "Editing by hand is what the ministry asked for in its budget tables.",
    "Read more books, the defense minister told recruits at the academy.",
    "The cap stays where it was (image of the treaty at right)",
    "More in Japan favor 2 percent.",
]
NOT_TEXTS = [
    "Additional reporting by Max Beispiel in Brussels",
    "(Reporting by A. Muster; Editing by B. Muster)",
    "Copyright The Financial Times Limited 2025. All rights reserved.",
    "© 2026 Kyodo News",
    "A drill in Shizuoka Prefecture. /VCG",
    "Photo by Max Beispiel",
    "The ship in Kure, June 2025. VCG Photo",
    "Soldiers on parade. (Photo by Max Beispiel/Agency)",
    "(With input from Xinhua)",
    "File photo shows a vehicle at Camp Kengun. (Kyodo)",
    "Advertisement",
    "Read more: The arms race explained",
    "Related coverage:",
    "Sign up for our free newsletter",
    "(opens in new tab)",
    "Copyright 2026 The Agency. This material may not be published, broadcast or rewritten.",
    "Photos by Will Muster and May Beispiel, The Agency, in Yokosuka.",
    "Editing by Will Muster and Ken Beispiel in Washington and in Tokyo.",
    "(Cover: A building in Arlington. /CFP)",
    "(Photo courtesy of the ministry)(Kyodo)",
    "Get the main stories of the day in your inbox.",
    "Letter in response to this article:",
    "* * *",
    "",
]
PATHOLOGICAL = [
    "a" * 100_000,
    "1," * 50_000,
    " /" * 50_000,
    "by " * 30_000,
    '."' * 50_000,
    "copyright " * 9_000,
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_paragraph_is_kept(text):
    assert is_paragraph(text)


@pytest.mark.parametrize("text", NOT_TEXTS)
def test_what_is_none_is_left_out(text):
    assert not is_paragraph(text)


@pytest.mark.parametrize("text", PATHOLOGICAL, ids=lambda text: text[:4])
def test_no_text_is_slow(text):
    assert is_about_linear(lambda text: (is_paragraph(text), clean(text), plain(text)), text)


def read(html: str, *selectors: str, strip: str = "") -> tuple[str, ...]:
    return paragraphs(BeautifulSoup(html, "lxml"), selectors or ("p",), strip=strip)


def test_the_first_selector_with_words_is_taken():
    assert read("<b> </b><p>One.</p><i>Two.</i>", "b", "p", "i") == ("One.",)


def test_nested_elements_give_their_words_once():
    html = "<div class=t><div class=t>One.<br>Two.</div></div>"
    assert read(html, ".t") == ("One.", "Two.")


def test_an_empty_line_parts_a_paragraph_and_a_line_break_does_not():
    assert read("<p>One<br>and a half.<br><br>Two.</p>") == ("One and a half.", "Two.")


def test_words_that_nobody_sees_are_left_out():
    html = """<p>Seen<span hidden> hidden</span><span style="DISPLAY : none"> too</span>
    <script>var x</script><style>p{}</style><template>t</template><!-- c --> words.</p>"""
    assert read(html) == ("Seen words.",)


def test_signs_that_forge_or_hide_text_are_taken_out():
    assert read("<p>3.5\u202e%\u200b of\x1b[31m G\u00adDP\x85.</p>") == ("3.5% of[31m GDP .",)


def test_markup_in_text_stays_text():
    assert read("<p>&lt;script&gt;alert(1)&lt;/script&gt; is text.</p>") == (
        "<script>alert(1)</script> is text.",
    )


def test_links_to_other_reports_are_left_out_and_linked_sentences_are_not():
    html = """<p>Text.</p><p><a href=x>A headline without an end</a></p><p><a href=y>A linked sentence.</a></p>
    <p>Related coverage:<br><br><a href=1>One.</a><br><br><a href=2>Two</a></p><p><a href=3>Three.</a></p>"""
    assert read(html) == ("Text.", "A linked sentence.")


def test_what_is_stripped_takes_along_what_it_holds():
    assert read("<div class=x><p>No.</p></div><p>Yes<b class=x>, no</b>.</p>", strip=".x") == (
        "Yes.",
    )


def test_the_page_is_not_changed():
    soup = BeautifulSoup("<aside><p>No.</p></aside><p>Yes.</p>", "lxml")
    before = str(soup)
    paragraphs(soup, ("p",), strip="aside")
    assert str(soup) == before


def test_a_container_gives_each_of_its_words_once_and_in_order():
    html = """<div class=t>Bare words first.<p>One.</p><blockquote>A quotation.</blockquote>
    <blockquote><p>A quotation in a paragraph.</p></blockquote><ul><li>An item.<ul><li>Its item.
    </li></ul></li><li><p>A paragraph of an item.</p></li></ul><div>A <b>div</b>.<div>Its div.</div>
    The rest of it.</div><section><p>In a section.</p></section>A line.<br>Another.<p>Last.</div>"""
    assert read(html, ".t") == (
        "Bare words first.", "One.", "A quotation.", "A quotation in a paragraph.", "An item.",
        "Its item.", "A paragraph of an item.", "A div.", "Its div.", "The rest of it.",
        "In a section.", "A line.", "Another.", "Last.",
    )  # fmt: skip


def test_labels_heads_and_cells_of_a_container_are_none():
    html = """<div class=t><span>Listen</span><p>One.</p><div>Share this</div><h2>A head</h2>
    <table><tr><td>2027<td>2 percent.</table><a href=x><div>Another report</div></a></div>"""
    assert read(html, ".t") == ("One.",)


def test_the_line_of_a_link_and_its_writer_goes_with_its_head():
    html = """<p>One.</p><p>Letter in response to this article:</p>
    <p><a href=x>A title</a> / <em>From A. Muster, London</em></p>"""
    assert read(html) == ("One.",)
