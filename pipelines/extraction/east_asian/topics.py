"""Whether a report is on what Japan spends on its defence (pure)."""

import re2

from pipelines.extraction.east_asian.parties import find_parties
from pipelines.report import Claim

JAPANESE_BUDGET = ("防衛費", "防衛予算", "防衛関係費", "防卫费", "防衛預算", "防卫预算")
JAPANS_MONEY = re2.compile(
    "|".join(
        (
            *JAPANESE_BUDGET,
            "防衛(?:増税|国債|財源|力整備費|力の財源|関連予算|増額)|防卫(?:增税|国债|财源)|防衛力[^。]{0,10}(?:強化|増額)",
        )
    )
)
"""In a headline: Japan's spending."""
ASKED_FOR = re2.compile("(?:防衛省|防衛庁|防卫省)[^。]{0,10}(?:概算要求|予算|预算)")
TOLD_IN_MONEY = re2.compile(
    "(?:防衛費|防衛予算|防衛関係費|防卫费|防卫预算)[^。\\n]{0,30}(?:[\\d.,]+(?:兆|億|万亿|亿)|財源|増額|过去最|過去最|新高)"
)
"""防卫费首破9万亿日元: what a report is on, where its first sentence says so."""
OPENING = 120


def is_on_topic(same: str, claims: tuple[Claim, ...] = ()) -> bool:
    """Whether it reports on how much Japan spends, plans or is asked to spend on defence.

    Args:
        same: The document, narrowed, Chinese in simplified signs.
        claims: What was found in it.
    """
    if any("JPN" in claim.spender for claim in claims):
        return True
    title, _, body = same.partition("\n")
    title = title[:200]
    others = {party.code for party in find_parties(title)} - {"JPN", "USA"}
    is_told = JAPANS_MONEY.search(title) or ASKED_FOR.search(title)
    is_told = is_told or TOLD_IN_MONEY.search(body[:OPENING].partition("\n")[0])
    return is_told is not None and not others
