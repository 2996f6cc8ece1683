"""Countries that a Japanese or Chinese sentence only measures by, or whose spending it names (pure)."""

import re2

from pipelines.extraction.east_asian.parties import Party

LIKE = re2.compile(
    "^(?:\\([A-Z]{2,6}\\))?[)」]?(?:の(?:中核|目標|新目標|水準|加盟)[^、。%]{0,8}?)?(?:諸国|加盟国|加盟各国|各国|側|政府)?(?:並み|に並ぶ|と同水準|と同じ|と同様|と同程度|の?基準|の?(?:算定|計算)?方式|の?定義|流|の?標準|水準|的?标准|を例に|に倣|を参考|を引き合い|を手本|を先例|の例に|をモデル|を見習|を念頭に|看齐|同等|相同|一样|一致|那样|式的)"
)
"""After a country that only sets the measure: NATO諸国と同じ5%."""
MET = re2.compile(
    "^(?:的)?(?:GDP|占GDP)?的?[\\d.]+%的?(?:军费|国防开支|防务开支)?(?:标准|目标|门槛|基准|要求|承诺)"
)
MEETING = ("达到", "满足", "实现", "履行", "兑现", "达成", "符合", "完成", "达到了", "实现了")
"""达到北约2%的标准: who only sets it."""
OWNS = re2.compile(
    "^(?:国防|防衛|軍事)(?:費|予算)|^(?:政府|側|各国|加盟国)?の(?:\\d{2,4}年度?の|来年度?の|今年度?の|年間)?(?:国防|防衛|軍事|防衛関連)(?:費|支出|予算|関連費|負担)"
    "|^(?:政府)?的?(?:国防|军事|防卫|防务)(?:费|开支|支出|预算|经费)|^的?军费"
)
"""NATO加盟国の国防費を: whose spending it is, in so many words."""


def is_measure(text: str, party: Party) -> bool:
    """Whether a country only sets the measure: NATO並みの5%."""
    after = text[party.end :][:16]
    is_met = MET.search(after) is not None and text.endswith(MEETING, 0, party.start)
    return is_met or LIKE.search(after) is not None
