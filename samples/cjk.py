"""Reports in Japanese and Chinese of outlets that have no reader of their own, in our own words."""

from samples.report_sample import Sample, paragraphs

CJK: tuple[Sample, ...] = (
    Sample(
        outlet="yomiuri.co.jp",
        key="politics/20250621-OYT1T50099/",
        title="米、日本に防衛費GDP比3・5％を要求",
        published="2025-06-21T11:30:00+09:00",
        section="政治",
        paragraphs=paragraphs("""
米政府が日本政府に対し、防衛費を国内総生産（ＧＤＰ）比3・5％に引き上げるよう要求したことが、21日わかった。複数の外交筋が明らかにした。
日本は2027年度に防衛費と関連経費を合わせてＧＤＰ比2％とする目標を掲げている。
英紙フィナンシャル・タイムズによると、日本側は7月1日に予定されていた外務・防衛担当閣僚の協議を見送った。
"""),
        claims=(("JPN", "demand", 3.5, None, "USA"), ("JPN", "pledge", 2, "FY2027", "JPN")),
    ),
    Sample(
        outlet="yomiuri.co.jp",
        key="politics/20251024-OYT1T50123/",
        title="高市首相、防衛費2％目標の前倒しを表明",
        published="2025-10-24T15:10:00+09:00",
        section="政治",
        paragraphs=paragraphs("""
高市首相は24日の所信表明演説で、防衛費を国内総生産（ＧＤＰ）比2％に増やす目標を、今年度中に前倒しして達成すると表明した。
これまでは2027年度の達成を掲げていた。補正予算に必要な経費を計上する。
読売新聞社の世論調査で、内閣支持率は71％だった。
"""),
        claims=(("JPN", "pledge", 2, "FY2025", "JPN"),),
    ),
    Sample(
        outlet="chinadaily.com.cn",
        key="a/202506/21/WS6856b1c2a31000e9a5738801.html",
        title="日媒：美国要求日本将防卫费提高至GDP的3.5%",
        published="2025-06-21T15:02:00+08:00",
        section="国际",
        paragraphs=paragraphs("""
据日本共同社21日援引外交消息人士的话报道，美国政府要求日本将防卫费提高至国内生产总值的3.5%。
日本政府2022年决定，到2027财年将防卫费增至国内生产总值的2%。
分析人士指出，日本政府债务已超过国内生产总值的230%。
"""),
        claims=(("JPN", "demand", 3.5, None, "USA"), ("JPN", "pledge", 2, "FY2027", "JPN")),
    ),
)
