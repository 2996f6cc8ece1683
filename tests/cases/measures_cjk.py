"""What Japanese and Chinese figures are of, in our own words: ``gdp`` for defence, or ``other``."""

MEASURED: tuple[tuple[str, str, str], ...] = (
    # 2026-12-01: a heading names another measure for the rows below it
    ("ja", "gdp,gdp,other,other,other,other", "【国防費の対GDP比】\n日本 1.8%\n韓国 2.3%\n【失業率】\n日本 2.5%\n韓国 2.7%\n【物価上昇率】\n日本 3.1%\n韓国 2.1%"),
    ("ja", "gdp,gdp,other,other", "【国防費の対GDP比】\n日本 1.8%\n韓国 2.3%\n【成長率】日本 0.4%\n韓国 2.0%"),
    ("ja", "gdp,gdp,other,other", "【国防費の対GDP比】\n日本 1.8%\n韓国 2.3%\n■失業率\n・日本 2.5%\n・韓国 2.7%"),
    ("zh", "gdp,gdp,other,other", "国防预算占GDP比重\n日本 1.8%\n韩国 2.3%\n经济增速\n日本 0.4%\n韩国 2.0%"),
    ("zh", "gdp,gdp,other,other", "国防预算占GDP比重\n日本 1.8%\n韩国 2.3%\n失业率：\n日本：2.5%\n韩国：2.7%"),
    ("ja", "gdp,gdp,other,other", "【国防費の対GDP比】\n日本 1.8%\n韓国 2.3%\n実質GDP成長率\n日本 0.4%\n韓国 2.0%"),
    # near misses: headings on defence or on a place alone, a title
    ("ja", "gdp,gdp,other,other,gdp,gdp", "【国防費の対GDP比】\n日本 1.8%\n韓国 2.3%\n【成長率】日本 0.4%\n韓国 2.0%\n【国防費の対GDP比、計画】\n日本 2%\n韓国 3.5%"),
    ("ja", "gdp,gdp,gdp,gdp", "【国防費の対GDP比】\n日本 1.8%\n韓国 2.3%\n【欧州】\nポーランド 4.7%\nドイツ 2.4%"),
    ("zh", "gdp,gdp,gdp,gdp", "国防预算占GDP比重\n日本 1.8%\n韩国 2.3%\n欧洲\n波兰 4.7%\n德国 2.4%"),
    ("zh", "gdp", "德国拟放宽债务刹车之后：军费占比升向3.5%\n德国国防开支将增加。"),
    # 2026-12-01: who interviews names another measure for the answer
    ("ja", "gdp,other,other", "防衛相に聞く\n――防衛費の目標は。\n「GDP比2%を目指す」\n――春闘の賃上げ率は。\n「5%以上を期待している」\n――物価は。\n「2%の目標に近づいている」"),
    ("ja", "gdp,other", "防衛相に聞く\n――防衛費の目標は。\n「GDP比2%を目指す」\n――賃上げは。\n「5%台を維持したい」"),
    ("ja", "gdp,other", "防衛相に聞く\n――防衛費の目標は。\n「GDP比2%を目指す」\n――ありがとうございます。では物価は。\n「2%に近づいている」"),
    ("zh", "gdp,other", "国防部长专访\n问：国防预算目标是多少？\n答：国防预算将达到GDP的3%。\n问：物价呢？\n答：目标是2%。"),
    ("zh", "gdp,other", "国防部长专访\n问：国防预算目标是多少？\n答：国防预算将达到GDP的3%。\n记者问：那么通胀呢？\n答：控制在2%左右。"),
    # near misses: a question on defence after one on wages, on no measure, on what pays for it
    ("ja", "gdp,other,gdp", "防衛相に聞く\n――防衛費の目標は。\n「GDP比2%を目指す」\n――賃上げは。\n「5%台を維持したい」\n――防衛費の次の目標は。\n「3%を目指す」"),
    ("ja", "gdp,gdp", "防衛相に聞く\n――防衛費の目標は。\n「GDP比2%を目指す」\n――米国の要求は。\n「3.5%を求められている」"),
    ("ja", "gdp,gdp", "防衛相に聞く\n――防衛費の目標は。\n「GDP比2%を目指す」\n――財源は国債か。\n「3%への増額は税で賄う」"),
    ("zh", "gdp,other,gdp", "国防部长专访\n问：国防预算目标是多少？\n答：国防预算将达到GDP的3%。\n问：物价呢？\n答：目标是2%。\n问：国防预算的下一个目标呢？\n答：目标是5%。"),
    # 2026-12-01: what is borrowed, and the parts of a defence budget
    ("zh", "gdp,other", "德國國防預算將達GDP的3.5%。\n財長克林拜爾表示,淨借款將升至GDP的3.3%。"),
    ("ja", "gdp,other,other", "防衛費はGDP比2%になる。\n防衛費のうち1割は装備、3割5分は人件費。"),
    # near miss: the parts of an alliance's pledge
    ("ja", "gdp,gdp,gdp", "NATOの国防費はGDP比5%になる。\n国防費のうち中核は3.5%、関連が1.5%だ。"),
    ("zh", "gdp,other,other", "韩国国防支出占GDP的2.3%。\n研究院预计，经济增速将从今年的0.9%回升至2026年的1.8%。"),
    ("zh", "gdp,gdp", "经济增速放缓。\n韩国国防支出占GDP的比重将从2.3%升至3.5%。"),
)  # fmt: skip
