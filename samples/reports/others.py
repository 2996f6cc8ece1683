"""Reports in Japanese and Chinese of outlets without a reader of their own, in our own words."""

from samples.report_sample import Said, Sample, paragraphs

OTHERS: tuple[Sample, ...] = (
    Sample(
        outlet="47news.jp",
        key="12770314.html",
        title="米、日本に防衛費GDP比3・5％要求　外交筋明かす",
        published="2025-06-21T09:58:00+09:00",
        section="政治",
        paragraphs=paragraphs("""
【ワシントン共同】米政府が日本に対し、防衛費を国内総生産（ＧＤＰ）比3・5％に引き上げるよう要求していたことが20日、分かった。外交筋が明らかにした。
日本政府は2027年度に防衛費と関連経費を合わせてＧＤＰ比2％とする方針で、大きな隔たりがある。
英紙フィナンシャル・タイムズは20日、日本が7月1日に予定されていた外務・防衛担当閣僚の協議を取りやめたと報じた。
米側は3月、ＧＤＰ比3％を求める考えを示していた。
7月には参院選を控えており、政府内には「今は数字の議論に応じられない」との声が出ている。
"""),
        claims=(
            Said("JPN", "demand", 3.5, None, "USA"),
            Said("JPN", "demand", 3.5, None, "USA", sources=("外交筋",)),
            Said("JPN", "pledge", 2, "FY2027", "JPN"),
            Said("JPN", "demand", 3, None, "USA"),
        ),
    ),
    Sample(
        outlet="yomiuri.co.jp",
        key="politics/20250625-OYT1T50099/",
        title="官房長官、米の防衛費要求を否定",
        published="2025-06-25T11:30:00+09:00",
        section="政治",
        paragraphs=paragraphs("""
林官房長官は24日の記者会見で、米国が日本の防衛費をＧＤＰ比3・5％に引き上げるよう要求したとの報道について「そのような事実はない」と否定した。
防衛費の水準については「金額ありきではなく、中身が重要だ」と述べた。
政府は2027年度にＧＤＰ比2％を達成する目標を変えていない。
外務・防衛担当閣僚の協議については「日程は決まっていなかった」と説明した。
読売新聞社が今月行った世論調査で、内閣支持率は32％だった。
"""),
        claims=(
            Said("JPN", "denial", 3.5, None, "JPN", speaker="林"),
            Said("JPN", "pledge", 2, "FY2027", "JPN"),
        ),
        others=("32％",),
    ),
    Sample(
        outlet="47news.jp",
        key="13341522.html",
        title="高市首相、防衛費目標の前倒し表明　所信表明演説",
        published="2025-10-24T15:10:00+09:00",
        section="政治",
        paragraphs=paragraphs("""
高市早苗首相は24日の所信表明演説で、防衛費と関連経費を国内総生産（ＧＤＰ）比2％に増やす目標を、本年度中に前倒しして達成すると表明した。
従来は2027年度の達成を目指していた。
必要な経費は補正予算に計上する。
国家安全保障戦略など安保関連3文書は来年中に改定する方針だ。
物価高への対応を最優先とし、ガソリン税の暫定税率を廃止する考えも示した。
共同通信社の世論調査で内閣支持率は64・4％だった。
"""),
        claims=(Said("JPN", "pledge", 2, "FY2025", "JPN", speaker="高市早苗"),),
        others=("64・4％",),
    ),
    Sample(
        outlet="chinadaily.com.cn",
        key="a/202506/21/WS6856b1c2a31000e9a5738801.html",
        title="日媒：美国要求日本大幅提高防卫费",
        published="2025-06-21T15:02:00+08:00",
        section="国际",
        paragraphs=paragraphs("""
据日本共同社21日援引外交消息人士的话报道，美国政府要求日本将防卫费提高至国内生产总值的3.5%。
报道说，美方今年3月曾提出3%的要求。
日本政府2022年决定，到2027财年将防卫费增至国内生产总值的2%。
英国《金融时报》称，日方因此取消了原定7月1日举行的外长防长会谈。
分析人士指出，日本政府债务已超过国内生产总值的230%，再增加军费将加重民众负担。
"""),
        claims=(
            Said(
                "JPN",
                "demand",
                3.5,
                None,
                "USA",
                cited=("Kyodo News",),
                sources=("外交消息人士",),
            ),
            Said("JPN", "demand", 3, None, "USA", cited=("Kyodo News",)),
            Said("JPN", "pledge", 2, "FY2027", "JPN"),
        ),
        others=("230%",),
    ),
)
