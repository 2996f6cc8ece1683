"""Japanese figures that a clause only takes up: an aim that is there, a plan that was drafted (pure)."""

import re2

from pipelines.extraction.east_asian.japanese_clauses import Clause
from pipelines.extraction.east_asian.japanese_limit_words import COUNTED_IN
from pipelines.extraction.east_asian.japanese_limits import Reading
from pipelines.extraction.east_asian.japanese_words import BOUNDED
from pipelines.report import Kind

AFTER_IT = re2.compile(
    rf"^{BOUNDED}[」』]?(?:目標|達成)?(?:の(?:次|先|後|のち|あと)(?:の|は|を|に|が|も|、|へ|だ|と)|に(?:続く|次ぐ|代わる|替わる|とって代わる)(?:次の|新たな|新しい|目標|数値|数字|水準|計画|一手|もの))"
)
"""2%の次, 2%の先を議論する, 2%に続く数字: the aim that is there, and what comes after it."""
SHORT_OF = re2.compile(
    rf"^{BOUNDED}[」』]?(?:の目標)?(?:との(?:差|開き|隔たり|ギャップ)|(?:に|まで)(?:足りない|届かない|満たない)(?:分|部分|差額)|までの(?:距離|道のり|差))"
)
"""目標である2%との差を埋めるなら."""
MEMBERS_SHORT_OF = re2.compile(
    rf"^{BOUNDED}[」』]?(?:の(?:目標|基準))?(?:に|を)(?:届か|達し|満た|到達し|達成し|クリアし)(?:て(?:いる|いない|いなかった|きた)|ない|なかった|た|さない)(?:加盟|同盟)?(?:国|諸国|各国)"
)
"""2%に届かない国は25を数えた: the aim of them all."""
DRAFTED = re2.compile(
    "(?:原案|素案|草案|骨子案|試案|案|提言|たたき台|公約案|要望書)に(?:あった|ある|盛り込まれた|盛り込まれていた|盛られた|書かれた|書き込まれた|記された|明記された|明記されていた|入っていた|含まれた|含まれていた)[「『]?(?:対|防衛費|国防費|GDP|国内総生産|\\(GDP\\)|比|の|約|で)*$"
)
"""原案にあった「GDP比3%」の文字."""
OF_A_DRAFT = re2.compile(
    "^[^、。「]{0,30}(?:党|調査会|部会|本部|会議|委員会|議連|連盟|チーム|座長|会)の(?:提言案?|提案|原案|素案|試案|草案|答申案?|公約案|報告書案?)(?:を|が|は|に|で|も|では|には|、)"
)
"""達成年限を35年度とした調査会の提言案を巡り."""
UNAVOIDED = re2.compile(
    rf"^{BOUNDED}[」』]?(?:は|も|が|への?(?:増額|引き上げ)[はがも]|の大台(?:は|も)|台(?:は|も)|程度(?:は|も))[「『]?(?:いずれ|早晩|もはや|もう|将来)?(?:避けられ(?:な|ま|ず)|不可避|必至|免れ(?:な|ま)|免れえ|やむを得|覚悟し|仕方)"
)
"""いずれ3%は避けられない: what is foreseen, and nobody has decided."""
AMBITION = re2.compile(
    "^[^、。%]{0,16}(?:との|という|とする|させる|させたいとの)[「『]?(?:野心|大望|願望|悲願)"
)
"""3%に到達させたいとの「野心」: nobody has committed to it."""
COME_TO = re2.compile(rf"^{BOUNDED}に?(?:到達|達成)(?:$|[ 、。」])")
"""2%到達　補正予算案: a headline's word for what is."""
WHY = re2.compile("(?:なぜ|どうして|何を根拠に|いかなる根拠で)[^、。]{0,20}$")
"""なぜGDP比2%だったのか: the aim that was decided on."""
COMES_TO = re2.compile(
    rf"^{BOUNDED}に(?:届く|達する|上る|なる|相当する|当たる|膨らむ|迫る)(?:。|、|と|$)"
)
QUOTED_FACT = re2.compile(
    "^[^「」。]{0,20}?(?:約束し|決め|合意し|表明し|公約し|受け入れ|同意し|掲げ|誓っ|目標に定め|目指し)(?:た|て(?:いる|います|いた))(?:の?(?:だ|です))?」(?:と|など)"
)
"""「ドイツでさえ5%を約束している」と指摘し: what another has promised, whoever tells it."""
WISHED_FOR = re2.compile(
    "^[^。、」]{0,24}(?:検討|議論|増額|説明|設計|見直し|引き上げ|拡充|実現|転換|達成|明示|決断|上積み|再考|覚悟)(?:を|も)(?:」|$| |\\?)"
)
"""「3.5%、産業政策として設計を」: a headline's wish."""


def aim(clause: Clause) -> Reading | None:
    """What is said of an aim that is there, and what was only drafted."""
    tail = clause.tail
    if AFTER_IT.search(tail) or SHORT_OF.search(tail):
        return Kind.PLEDGE, "ja_replaced"
    if MEMBERS_SHORT_OF.search(tail):
        return Kind.PLEDGE, "ja_members_short_of"
    if QUOTED_FACT.search(tail):
        return Kind.PLEDGE, "ja_quoted_fact"
    if DRAFTED.search(clause.near(40)) or OF_A_DRAFT.search(clause.rest):
        return Kind.PROPOSAL, "ja_drafted"
    if clause.is_headline and COME_TO.search(tail):
        return Kind.LEVEL, "ja_come_to"
    if WHY.search(clause.before) and re2.search(
        rf"^{BOUNDED}(?:だった|な|とした|にした)のか", tail
    ):
        return Kind.PLEDGE, "ja_why"
    if COUNTED_IN.search(clause.near(40)) and COMES_TO.search(tail):
        return Kind.LEVEL, "ja_counted_in"
    if AMBITION.search(tail):
        return Kind.PROPOSAL, "ja_ambition"
    if UNAVOIDED.search(tail):
        return Kind.PROPOSAL, "ja_unavoided"
    if clause.is_headline and WISHED_FOR.search(clause.rest.lstrip("、 ")):
        return (Kind.DEMAND if clause.is_foreign else Kind.PROPOSAL), "ja_wished_for"
    return None
