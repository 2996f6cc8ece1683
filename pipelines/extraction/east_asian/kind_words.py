"""The words of a sentence that tell kinds, as classes in their order (pure)."""

from functools import lru_cache
from typing import NamedTuple

import re2

from pipelines.extraction.east_asian.words import any_of
from pipelines.extraction.languages import ja, zh


class Word(NamedTuple):
    """A word where it stands, as its class."""

    start: int
    name: str


RAISE = (
    "引き上げ", "引上げ", "増や", "増額", "高め", "拡大", "増強", "積み増", "上積み", "倍増", "充て", "支出",
    "提高", "提升", "增加", "增至", "升至", "提至", "上调", "调高", "扩大",
)  # fmt: skip
REACH = (
    "達成", "達し", "達する", "到達", "実現", "届", "上回", "超え", "下回", "とどま", "占め", "だった", "である", "なった", "なる", "推移",
    "达到", "达成", "达", "实现", "突破", "超过", "低于", "不足", "占",
)  # fmt: skip
NOT = ("ない", "なかった", "ず", "ません", "不", "没", "未", "无")
JAPANESE = (
    ("deny", ja.DENIAL),
    ("ask", ja.STRONG_DEMAND),
    ("should", ja.DEMAND),
    ("think", ja.PROPOSAL),
    ("plan", ja.PLEDGE),
    ("standard", ja.BENCHMARK),
)
CHINESE = (
    ("deny", zh.DENIAL),
    ("ask", zh.STRONG_DEMAND),
    ("should", zh.SHOULD),
    ("think", zh.PROPOSAL),
    ("plan", zh.STRONG_PLEDGE),
    ("cap", zh.CAP),
    ("standard", zh.BENCHMARK),
)
BOTH = (("raise", RAISE), ("reach", REACH), ("not", NOT))
PARTY = (
    r"立民|れいわ|社民|参政党|国民民主党|立憲民主党|公明党|共産党|日本維新の会|維新の会|維新|社民党|れいわ新選組|国民党|民進党|保守党|労働党|野党"
    r"|在野党|议会[^,。]{0,10}委员会|国会[^,。]{0,10}委员会|常设委员会|国民党团|反对党|反对派|维新会|立宪民主党|公明党|参政党|国民民主党|日本共产党|民众党|绿党|保守党|立委|候选人|参议员|众议员|議員連盟|議連|自民党の[一-龥]{2,6}(?:元|前)[一-龥]{2,10}|自民党の[^。、]{2,12}議員"
)
SCHOLAR = r"教授|研究員|専門家|アナリスト|シンクタンク|专家|学者|智库|研究员"
NO_GOVERNMENT = re2.compile(f"{PARTY}|{SCHOLAR}")


@lru_cache(maxsize=2)
def _classes(*, is_japanese: bool) -> tuple[re2._Regexp, dict[str, str]]:
    """A pattern for all known words, and the class of each: the first that lists it."""
    lists = (*(JAPANESE if is_japanese else CHINESE), *BOTH)
    classes = {word: name for name, words in reversed(lists) for word in words}
    return any_of(tuple(classes)), classes


@lru_cache(maxsize=16)
def words_of(text: str, *, is_japanese: bool) -> tuple[Word, ...]:
    """The words of a sentence that tell kinds, in order; the longest wins at a place.

    >>> [word.name for word in words_of("3%に引き上げるよう求めた。", is_japanese=True)]
    ['raise', 'ask']
    """
    pattern, classes = _classes(is_japanese=is_japanese)
    found = [Word(match.start(), classes[match[0]]) for match in pattern.finditer(text)]
    found += [Word(match.start(), "party") for match in NO_GOVERNMENT.finditer(text)]
    return tuple(sorted(found))
