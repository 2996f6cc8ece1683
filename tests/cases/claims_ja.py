"""Japanese claims, in our own words: whose, what kind, when, by whom.

Rows come from the field's vocabulary (headlines, wire style, ministry transcripts); no row is a
published sentence. STATED: text → quote, spender, kind, when, actor. All are read on 2025-10-24.
"""

STATED = (
    # demands: べき, 必要, よう求め, noun phrases, headlines without a verb
    ("米国防総省の報道官は、アジアの同盟国は国防費をGDP比で5%に引き上げる必要があると述べた。", "5%", "ALLIES", "demand", None, "USA"),
    ("米、同盟国にGDP比5%　国防費で新戦略", "5%", "ALLIES", "demand", None, "USA"),
    ("コルビー国防次官は日本に防衛費を当初GDP比3%、その後3.5%にするよう求めた。", "3%", "JPN", "demand", None, "USA"),
    ("米政権は同盟国に対し国防支出をGDP比5%とする世界的な基準を満たすよう要求した。", "5%", "ALLIES", "demand", None, "USA"),
    ("トランプ大統領は日本の防衛費について「GDPの5%を払うべきだ」と主張した。", "5%", "JPN", "demand", None, "USA"),
    # pledges: what is decided, aimed at, set
    ("高市首相は、27年度としていた防衛費のGDP比2%目標を今年度中に前倒しで達成すると表明した。", "2%", "JPN", "pledge", "FY2025", "JPN"),
    ("台湾の頼清徳総統は2日、2030年までに防衛費をGDP比5%に引き上げる方針を示した。", "5%", "TWN", "pledge", "2030", "TWN"),
    ("ドイツ政府は、2029年に国防費をGDP比3・5%とする計画を閣議決定した。", "3・5%", "DEU", "pledge", "2029", "DEU"),
    ("現行戦略は防衛費を27年度にGDP比2%と定めていた。", "2%", "JPN", "pledge", "FY2027", "JPN"),
    # proposals: considered, aimed at by a party, an expert's view
    ("政府は2030年度に防衛費をGDP比3・5%とする目標を明記する方向で検討している。", "3・5%", "JPN", "proposal", "FY2030", "JPN"),
    ("参政党は公約で防衛費をGDP比3%に増やす目標を掲げた。", "3%", "JPN", "proposal", None, None),
    ("野党の政調会長は「防衛費はGDP比2%が上限だ」と強調した。", "2%", "JPN", "proposal", None, None),
    ("青嶺大の宮下恵教授は「防衛費はGDP比2.5%を目指すべきだ」と話す。", "2.5%", "JPN", "proposal", None, None),
    ("先の衆院選で自民党が防衛費について「国内総生産（GDP）比2%以上」の増額幅を示した。", "2%", "JPN", "proposal", None, None),
    # levels: the year may stand in the budget that the sentence before tells of
    ("25年度の防衛費はGDP比1・8%。", "1・8%", "JPN", "level", "FY2025", None),
    ("防衛費は関連経費を含め、22年度のGDP比で2%に達する。", "2%", "JPN", "level", None, None),
    ("政府は昭和六十二年度予算案を決定した。防衛費は国民総生産（GNP）比1・004%となる。", "1・004%", "JPN", "level", "FY1987", None),
    ("防衛費をGDP比1.8%から2%に引き上げる。", "1.8%", "JPN", "level", None, None),
    # parts and their sum, a rule for all, a clock's country, an aside
    ("加盟国は35年までにGDP比で直接の軍事費3.5%、関連の経費1.5%の計5%を国防に支出することで合意した。北大西洋条約機構（NATO）が発表した。", "3.5%", "NATO", "pledge", "2035", "NATO"),
    ("北大西洋条約機構（NATO）加盟国は25日（オランダ・ハーグ現地時間）、2035年までにGDPの5%を国防に充てることを決議した。", "5%", "NATO", "pledge", "2035", "NATO"),
    ("米国防総省は「国防費5%ルール」がアジアの同盟国にも適用されると明らかにした。", "5%", "ALLIES", "benchmark", None, "USA"),
    # ceilings and denials
    ("三木内閣は防衛費をGNPの1%以内とする枠を決めた。", "1%", "JPN", "cap", None, "JPN"),
    ("豪、国防費3.5%要求に応じず", "3.5%", "AUS", "denial", None, "AUS"),
    ("防衛省は、米国が防衛費をGDP比3・5%に引き上げるよう要求した事実はないと説明した。", "3・5%", "JPN", "denial", None, "JPN"),
    ("当局者は「防衛費をGDP比5%にすると約束したことはない」と強調する。", "5%", "JPN", "denial", None, "JPN"),
    # arithmetic
    ("防衛費の場合、GDPの1%は約6兆円である。", "1%", "JPN", "other", None, None),
    ("防衛費をGDP比で1%引き上げるには年6兆円余りが必要になる。", "1%", "JPN", "other", None, None),
)  # fmt: skip

NEAR_MISSES = (
    # no share of GDP for defence
    "防衛費は前年度比3.8%増えた。",
    "防衛費増額に賛成は46%だった。",
    "防衛費の財源として法人税額に4%を上乗せする。",
    "政府債務残高はGDP比230%、防衛費の議論は続く。",
    "防衛関連の受注が24%増えた。",
    "防衛費は歳出全体の7%を占める。",
    "防衛費のGDP比は0.2ポイント上がり、支持率は3%下がった。",
    "防衛費の財源として、対外援助予算を国民総所得比で0.5%から0.3%に減らす。",
)

CAUGHT = (
    # 2026-11-30: what a rise would cost, told over two sentences
    ("仮に防衛費がGDP比3%に達した世界を考えよう。財源は尽きる。", "3%", "JPN", "other", None, None),
    # 2025-11-23: a headline sign for a country, and 同国
    ("オーストラリアは国防費の3.5%要求を拒んだ。同国の国防費は現在約2%だ。", "2%", "AUS", "level", None, None),
    # 2025-11-23: two figures and two countries are no list of each with its own
    ("担当相は日米協議で防衛費のGDP比3・5%や5%への引き上げは議論していないと述べた。", "5%", "JPN", "denial", None, "JPN"),
    # 2025-11-23: 安全保障調査会 is no poll; から … 程度 is one range
    ("自民党の安全保障調査会は、防衛費をGDPの3%から3.5%程度に増やす提言案をまとめた。", "3%から3.5%", "JPN", "proposal", None, None),
    # 2025-11-23: 32カ国のうち is no part of the figure before
    ("NATOは国防費をGDP比2%にすると決めた。加盟国のうち23カ国が2.1%に達する見込みだ。", "2.1%", "NATO", "level", None, None),
    # 2025-11-23: another government's denial is that government's
    ("ヘグセス米国防長官は、日本の防衛費について「GDP比3・5%を要求したことはない」と語った。", "3・5%", "JPN", "denial", None, "USA"),
    # 2025-11-23: who asks for itself demands nothing of itself
    ("スペインは国防費がGDP比2・1%で十分だとして例外扱いを求めた。", "2・1%", "ESP", "pledge", None, "ESP"),
    # 2025-11-23: NATO並み measures, and is not whose spending it is
    ("米国防総省がNATO並みのGDP比5%の国防費を日本、韓国に求める。", "5%", "JPN+KOR", "demand", None, "USA"),
    # 2025-11-23: 持論 and 結論 are no 論 about a figure
    ("政府は27年度に防衛費をGDP比2%とする計画の結論を得た。", "2%", "JPN", "pledge", "FY2027", "JPN"),
    # 2026-11-23: who moves a target speaks of one that was set before
    ("首相が、防衛費をGDP比2%に増やす時期を2年早める方向で調整に入ったと報じられた。", "2%", "JPN", "pledge", None, "JPN"),
    # 2026-11-23: the year of a proposal is no deadline
    ("2018年、与党の部会は防衛費のGDP比2%への増額を提言した。", "2%", "JPN", "proposal", None, None),
    # 2026-11-23: one verb for two figures
    ("NATOは国防費をGDP比3.5%、関連する投資を1.5%に増やすことを決めた。", "3.5%", "NATO", "pledge", None, "NATO"),
    # 2026-11-23: an aside in brackets tells what is
    ("豪州は国防費の対GDP比(2023年時点で1.9%)を33年度に2.4%へ引き上げる目標を掲げた。", "1.9%", "AUS", "level", "2023", None),
    # 2026-11-23: a ministry right after a country is that country's
    ("ドイツ財務省の予算案では、国防費はGDP比1.2%の水準となる。", "1.2%", "DEU", "level", None, None),
    # 2026-11-23: each figure after its country
    ("NATOでは国防費のGDP比がイタリア1.5%、カナダ1.4%など目標に届かない同盟国がある。", "1.4%", "CAN", "level", None, None),
    # 2026-11-23: GDP比 before 国防 is no 比国
    ("韓国の来年度の国防費は8.2%増で、GDP比国防予算は2.4%だ。", "2.4%", "KOR", "level", "FY2026", None),
    # 2026-11-23: 基準であれば tells how it is counted
    ("米政府は防衛費をGDP比5%に引き上げる目標を導入するよう日本に求めた。", "5%", "JPN", "demand", None, "USA"),
    # 2026-11-24: a year that is the base is no standard
    ("スペインの国防費は昨年基準でGDPの約1.24%だ。", "1.24%", "ESP", "level", "2024", None),
    # 2026-11-24: an amount that is aimed at
    ("NATOの現在の国防費の目標額はGDP比2%で、22か国が達成した。", "2%", "NATO", "pledge", None, "NATO"),
    # 2026-11-24: an alliance that is only compared with
    ("米国の2024年度の国防費の割合はNATO合意案に満たないGDPの3.38%だ。", "3.38%", "USA", "level", "FY2024", None),
    # 2026-11-24: who opposes a rise does not accept it
    ("スペインの政府は国防費のGDP比5%への増額に反対している。", "5%", "ESP", "denial", None, "ESP"),
    # 2026-11-23: NATO's demand on its members is its own target
    ("北大西洋条約機構(NATO)は加盟国に国防費としてGDP比2%以上を課している。", "2%", "NATO", "pledge", None, "NATO"),
    # both of a list that opens the sentence
    ("スウェーデンとノルウェーは、国防費をGDP比2.6%に増やすと発表した。", "2.6%", "SWE+NOR", "pledge", None, "SWE+NOR"),
    ("クロアチア、スロベニア両国は国防費を2029年までにGDP比2.8%にする計画だ。", "2.8%", "HRV+SVN", "pledge", "2029", "HRV+SVN"),
)  # fmt: skip
