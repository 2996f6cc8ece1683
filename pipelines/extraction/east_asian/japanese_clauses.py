"""A figure's own clause in a Japanese sentence (pure)."""

import re2

CLAUSE_END = re2.compile(
    r"(?:[るたいだすんうくつぬむ]|ます|です)(?:が、|けれども?、?|けど、|ものの|のに対し|一方で?、|ほか、|とはいえ)|[るた]中(?:で、|、)|(?:問題|件)(?:で|を巡り|について)、|[ておで]り、|[^な]く、|[。!?\n]"
)
"""Where the clause of a figure ends for good: another subject may follow, another verb governs it."""


def own_clause(text: str) -> str:
    """Up to the conjunction after which another clause begins: 不可欠だが、増額幅は…."""
    found = CLAUSE_END.search(text)
    return text[: found.end()] if found else text
