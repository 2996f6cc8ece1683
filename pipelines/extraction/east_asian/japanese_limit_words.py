"""Patterns of Japanese words for ceilings and for what a figure would cost."""

import re2

from pipelines.extraction.east_asian.japanese_words import LINK
from pipelines.extraction.east_asian.words import any_of
from pipelines.extraction.languages import ja

ARITHMETIC = any_of(ja.ARITHMETIC)
CAP_NOUN = re2.compile(f"{LINK}(?:枠|上限|歯止め|天井|シーリング|壁|縛り|たが(?:を|が)|タガ)")
CAP_VERB = re2.compile(
    "^(?:以内|以下|まで)?(?:の範囲内?|の枠内)?(?:を超えな|に(?:とどめ|抑え|収め|抑制|限)|を上限|が上限|を超えてはならな)|^(?:以内|以下)と(?:する|し|定)"
)
KEPT = re2.compile(
    "^(?:以内|以下|まで|未満)?(?:の範囲内?|の枠内)?に(?:とどめ|抑え|収め|抑制し|限っ)(?:てきた|ていた|た)(?:慣例|慣行|経緯|方針|枠|原則|歯止め|時代|日本|政策|路線|歴代)"
)
"""1%以内に収めてきた慣例について: a ceiling that was kept, whatever is said of it."""
BUDGET_HELD = re2.compile("^[^、。]{0,3}に(?:抑え|とどめ|収め)(?:る|た)[^、。]{0,4}予算")
"""5.1%に抑える予算案を組んだ: what is budgeted."""
CAP_BEFORE = re2.compile(r"(?:上限|枠|歯止め)(?:を|は|が|として|の)[^、。%]{0,10}$")
CONDITION = re2.compile(
    "^(?:以上|程度|超)?(?:に|へ|まで|と|を)?(?:[^、。]{0,8}?)(?:引き上げ|増や|増額|高め|拡大|達|達成|実現|積み増|届|積む|走|踏み込む?|な|す|し)(?:れば|せば|すれば|した場合|た場合|する場合|るなら|むなら|なら、|たら|(?:し|い|っ)?(?:ても、|たとしても|たところで|ても[^らよいおか構、。]))"
)
"""3.5%に引き上げれば、…: what would be."""
SUPPOSED = re2.compile(
    r"^[^。、]{0,18}?(?:れば|たら|場合|なら|には|だけで|と、|とすれば|とすると|すると|ごとに|たび|るに|増で)|^(?:なら|分の|分を)"
)
COST = re2.compile(
    r"[\d.,]+(?:兆|億)|計算|いくら|財源[がはも]?(?:必要|要|いる)|消費税|増税|国債|円の負担|負担増"
)
"""What a figure would cost is arithmetic."""
BEYOND = re2.compile("^を(?:超え|上回)る(?:部分|分)(?:を|は|の|に|が)")
"""1%を超える部分を規律から外す: what lies beyond a figure."""
WORTH = re2.compile(
    "^分の?(?:防衛費|国防費|軍事費)?(?:は|が|で)[^。]{0,30}(?:に当たる|に当たり|に相当|に匹敵|分だ|分に|賄え|まかなえ)"
)
"""GDP比1%分の防衛費は、給食費14年分に当たる."""
COSTS = re2.compile(
    r"^(?:分)?(?:は|が|につき|で)?(?:約|およそ|ざっと|ほぼ|年|いまや|今や|今では|現在|単純計算で|すでに|既に|いま|実に|なら)*\s?[\d.,]+(?:兆|億)"
)
SUPPOSED_BEFORE = re2.compile(r"(?:れば|たら|なら|場合|とすると|とすれば)、?[^、。%」]{0,14}$")
COUNTED_IN = re2.compile(
    "(?:含め|合わせ|加え|足|よ|見|比べ|ならせ|ば、)(?:れば|せば|たら|た場合|る場合|と|なら)、?[^、。%」]{0,14}$|(?:基準|方式|定義|算定法|ベース)(?:なら|で[^、。]{1,8}(?:れば|ば|場合|と))[^%]{0,14}$"
)
"""関連費を含めれば1.8%になる: what is, counted with more."""
