"""Words around Japanese and Chinese dates: what makes a number a duration, what tells of the future."""

DURATION_AFTER = (
    "新高", "新低", "以来", "間", "间", "前", "後", "后", "ぶり", "続けて", "続き", "連続", "连续", "連", "以上", "以内", "目", "物", "債", "债", "半", "余", "程度",
    "来", "來", "越し", "未満", "にわた", "弱", "強", "分", "计", "計", "超", "生", "級", "级", "期国债", "期", "ごと", "のうち", "で", "越", "の節目",
    "を経", "かけ", "ほど", "近く", "計画", "計畫", "ばか", "がか", "も", "の歳月", "の計", "の中期", "の長期", "くらい", "ぐらい", "内", "にも", "の間",
    "の期間", "歳", "任期", "代後",
)  # fmt: skip
"""After a number of years of two digits."""

DAY_DURATION_AFTER = (
    "間", "间", "連続", "连续", "前", "後", "后", "以内", "以上", "目", "分", "元", "圓", "圆", "ぶり", "当た", "あたり", "ごと", "ほど", "程度", "均线",
    "本", "余", "内",
)  # fmt: skip

COUNTED_BEFORE = (
    "创", "創", "创下", "连续", "連続", "连", "第", "过去", "過去", "時隔", "时隔", "近", "長達", "长达", "戦後", "今後", "向こう", "この", "ここ", "約",
    "创立", "建国", "創業", "结党", "結党", "任期", "築", "计", "計", "最長", "未来", "未來", "满", "滿", "战后", "戰後", "延べ", "わずか", "至今",
)  # fmt: skip
"""Before a number of years that is a duration."""

FUTURE = (
    "予定", "開かれ", "に行われる", "投開票", "行う", "に始まる", "開く", "開催", "召集", "公示", "期限", "控え", "会談する", "訪問する",
    "迎え", "將在",
)  # fmt: skip

EVENTS = ("举行", "登场", "开幕", "召开", "揭幕", "闭幕", "落幕", "开议", "登場")
"""Right after the day of an event, which is near the day of the report."""

FUTURE_BEFORE = (
    "将在",
    "将于",
    "将自",
    "拟于",
    "拟在",
    "定于",
    "预定",
    "预计于",
    "预计在",
    "预计",
    "计划于",
    "计划在",
    "订于",
    "来る",
    "最快",
    "早ければ",
)
"""Right before a day that is yet to come."""

FUTURE_SOON = (
    "将(?:在|访|举行|与|同|会|前往|出席|发表|宣布|公布|召开|登场|抵|启程|对|向|赴|到|于|首|由)",
    "拟",
    "起将",
    "的(?:会谈|会晤|峰会|会议)(?:上|中)?将",
)
"""Right after a day that is yet to come; patterns."""

EVENTS_TO_COME = (
    "(?:会談|協議|訪問|訪米|訪日|来日|説明|発表|表明|開催|決定|提示|伝達|出席|採択|議論|要請|指示|公表|合意|投開票|施行|招集|召集|発足|就任|予定)する",
    "開く", "開かれる", "開催される", "行う", "行われる", "迎える", "臨む", "始まる", "決める", "まとめる", "示す", "伝える", "控える", "訪れる", "向かう",
    "予定", "見通し", "見込み",
)  # fmt: skip
"""Verbs in the present that tell of an event; habits and opinions end in other verbs."""

ANNOUNCED = (
    "(?:方針|方向|予定|見通し|見込み|考え|意向|計画|ことに|ことを|と(?:発表|表明|明らか|伝え|述べ|し))",
)
"""After the verb of a plan that somebody told of."""

TOLD = (
    "会見",
    "演説",
    "答弁",
    "取材",
    "講演",
    "委員会",
    "審議",
    "質疑",
    "番組",
    "電話",
    "声明",
    "集会",
    "公聴会",
    "付",
)
"""After a day on which something was said: the plan that was told is for another day."""

COMPARED = ("比", "同期比", "同月比", "度比", "同期", "俄罗斯", "俄羅斯", "头条", "並み")
"""After a relative year that only measures growth: 前年比."""

IN_JAPAN = (
    "日本", "防卫", "防衛", "高市", "石破", "岸田", "日方", "日圆", "日元",
)  # fmt: skip
ELSEWHERE = (
    "台湾", "台灣", "行政院", "主计", "主計", "立法院", "总统", "總統", "韩国", "韓國", "南韩", "新台币", "中国政府", "全国人大", "新加坡", "政院",
)  # fmt: skip
"""Whose year 年度 is in a Chinese text: Japan's from April, or the calendar's."""
