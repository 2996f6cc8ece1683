"""Chinese claims, simplified and traditional, in our own words; as ``claims_ja``."""

STATED = (
    ("照此速度，日本防卫费达到GDP的3%只是时间问题。", "3%", "JPN", "other", None, None),
    # demands
    ("美防长促亚洲盟友将防务开支提至GDP的5%", "5%", "ALLIES", "demand", None, "USA"),
    ("五角大廈發言人表示，亞太盟友的國防支出應達到GDP的5%。", "5%", "ALLIES", "demand", None, "USA"),
    ("美国国防部长预计将要求日本把防卫费提高到GDP的3.5%。", "3.5%", "JPN", "demand", None, "USA"),
    ("美国要求日本设定防卫费占GDP3.5%的目标。", "3.5%", "JPN", "demand", None, "USA"),
    ("川普曾要求台灣將國防預算提高到GDP的10%。", "10%", "TWN", "demand", None, "USA"),
    ("五角大楼发言人对日本媒体说，GDP的5%这一国防开支目标也应适用于日本。", "5%", "JPN", "demand", None, "USA"),
    # pledges
    ("日本计划到2027财年使防卫费占GDP的比重升至2%。", "2%", "JPN", "pledge", "FY2027", "JPN"),
    ("岸田首相指示防卫大臣，到2027年度将防卫费提高至国内生产总值的2%。", "2%", "JPN", "pledge", "FY2027", "JPN"),
    ("韩国承诺尽快将国防开支提高到GDP的3.5%。", "3.5%", "KOR", "pledge", None, "KOR"),
    ("賴清德總統承諾2030年國防預算要達到GDP的5%。", "5%", "TWN", "pledge", "2030", "TWN"),
    ("北约领导人一致同意，到2035年把国防开支占国内生产总值的比例提高到5%。", "5%", "NATO", "pledge", "2035", "NATO"),
    ("西班牙表示，国防开支仅需GDP的2.1%即可履行承诺。", "2.1%", "ESP", "pledge", None, "ESP"),
    ("國防預算2030達GDP的5%，總統府說。", "5%", "TWN", "pledge", "2030", "TWN"),
    ("明年度國防預算將占GDP(國內生產毛額)的3.32%，並希望2030年前達到5%。", "3.32%", "TWN", "level", "2026", None),
    ("从2023财年到2025财年，日本防卫费占GDP的比重由1.19%升至2%。", "1.19%", "JPN", "level", "FY2023", None),
    # proposals
    ("日本政府正在讨论修订三份安保文件，将防卫费占GDP的比例提高到3%以上。", "3%", "JPN", "proposal", None, "JPN"),
    ("自民党内有人主张将防卫费提高到GDP的3.5%。", "3.5%", "JPN", "proposal", None, None),
    ("日本政府正考虑到2035财年将防卫费提高至GDP的约3.5%。", "3.5%", "JPN", "proposal", "FY2035", "JPN"),
    # levels
    ("日本2025财年防卫费约占GDP的1.8%。", "1.8%", "JPN", "level", "FY2025", None),
    ("專家認為，日本軍費占比恐突破GDP的3%。", "3%", "JPN", "level", None, None),
    ("北约将国防开支占GDP的比例从2%提高到5%。", "2%", "NATO", "level", None, None),
    # ceilings, denials, arithmetic
    ("日本战后长期将军费控制在GDP的1%以内。", "1%", "JPN", "cap", None, "JPN"),
    ("日本防卫费占GDP1%的上限早已名存实亡。", "1%", "JPN", "cap", None, "JPN"),
    ("日本防卫相否认美方提出过防卫费占GDP5%的要求。", "5%", "JPN", "denial", None, "JPN"),
    ("西班牙拒绝接受国防开支占GDP5%的目标。", "5%", "ESP", "denial", None, "ESP"),
    ("官房長官表示，美方要求日本將防衛費提高到GDP的3.5%並非事實。", "3.5%", "JPN", "denial", None, "JPN"),
    ("日本防卫费方面，GDP的1%约为6万亿日元。", "1%", "JPN", "other", None, None),
    ("一旦日本防卫费占比达到GDP的3.5%，其军费规模将跃居世界第三。", "3.5%", "JPN", "other", None, None),
)  # fmt: skip

NEAR_MISSES = (
    "日本防卫费同比增长3.8%。",
    "美国对日本产品加征25%的关税。",
    "民調顯示，52%民眾支持提高國防預算。",
    "防卫费每增加1个百分点，就需要约6万亿日元财源。",
    "日本公共债务约为GDP的230%，防卫费难以为继。",
    "立委批評國防預算，指中央政府支出只占GDP的12.4%。",
    "韓國國防預算較今年增加3.6%。",
    "主計總處預估，今年經濟成長率為7.37%。",
)

CAUGHT = (
    # a paper of Taiwan speaks of its own country; a guest of his
    ("立院審查國防\n菲律賓的占比為1.3%；我國民國114年國防預算占GDP約3.4%。", "3.4%", "TWN", "level", "2025", None),
    ("立院審查國防\n土耳其國防部長說，我國軍費只占GDP的2.4%。", "2.4%", "TUR", "level", None, None),
    # 2025-11-23: 反对党 is an opposition, no denial
    ("反对党主张将国防开支提高到GDP的3%。", "3%", "AUS", "proposal", None, None),
    # 2025-11-23: a refusal stands over the relative clause
    ("日方此前已拒绝美方提出的防卫费占GDP3.5%的要求。", "3.5%", "JPN", "denial", None, "JPN"),
    # 2025-11-23: denied in the words of the one who is asked
    ("針對美國要求將防衛費提高到GDP的3.5%，日本官房長官表示，「沒有這樣的事實」。", "3.5%", "JPN", "denial", None, "JPN"),
    # 2025-11-23: 占 in a clause that goes on to 提高到 tells of no present
    ("北约一致同意，到2035年把国防开支占GDP的比例提高到5%。", "5%", "NATO", "pledge", "2035", "NATO"),
    # 2025-11-23: Japan's 年度 begins in April, Taiwan's does not
    ("日本政府决定到2027年度将防卫费提高到GDP的2%。", "2%", "JPN", "pledge", "FY2027", "JPN"),
    ("行政院說，2026年度國防預算占GDP的3.32%。", "3.32%", "TWN", "level", "2026", None),
    # 2025-11-23: 将 before a noun takes an object and tells of no future
    ("日本政府探讨修订文件，将防卫费提高到GDP的3%。", "3%", "JPN", "proposal", None, "JPN"),
    # 2026-11-23: 应会 is no should; the promise stands in the clause before
    ("總統賴清德已經承諾，核心國防支出應會超過GDP的3%。", "3%", "TWN", "pledge", None, "TWN"),
    # 2026-11-23: 依北约标准 tells how it is counted
    ("賴清德總統宣示，2030年前可望依北約標準使國防預算達到GDP的5%。", "5%", "TWN", "pledge", "2030", "TWN"),
    # 2026-11-23: another government's view is a demand
    ("美國總統川普曾主張，台灣的國防開支應達國內生產毛額的10%。", "10%", "TWN", "demand", None, "USA"),
    # 2026-11-23: what is moved is told of in a clause of its own
    ("日本政府原定在2027年度把防衛費占GDP的比例提高到2%，首相已表示將提前在2025年度內實現。", "2%", "JPN", "pledge", "FY2027", "JPN"),
    # 2026-11-23: what has been reached is a level
    ("日本国会通过补充预算案，防卫费占GDP的比例由此提前两年达到2%。", "2%", "JPN", "level", None, None),
    # 2026-11-23: whose estimate it is, and whose spending
    ("据北约估算，西班牙2024年的国防支出占GDP的1.24%。", "1.24%", "ESP", "level", "2024", None),
    # 2026-11-23: an aside on what is, each with its country
    ("美国要求日本将GDP的5%用于国防预算(日本目前的这一比例为1.8%,美国为3%)。", "3%", "USA", "level", None, None),
    # 2026-11-23: the budget of the coming year
    ("行政院表示，明年度國防預算將占GDP的3.32%。", "3.32%", "TWN", "level", "2026", None),
    # 2026-11-24: what cannot be borne is refused
    ("台灣政府表示，無法承擔將國防預算提升至GDP的3%以上。", "3%", "TWN", "denial", None, "TWN"),
    # 2026-11-24: under pressure tells why
    ("台湾政府在美国施压下，计划将国防预算提高至GDP的5%。", "5%", "TWN", "pledge", None, "TWN"),
    # 2026-11-23: where a move begins, with a blank
    ("美国希望日本将防卫支出从目前的 2% 提高到GDP的3%。", "2%", "JPN", "level", None, None),
    # 2026-11-23: talks on tariffs are no tariff
    ("国防预算占GDP的3.3%。美方在关税谈判中希望台湾将比例提高到10%。", "10%", "TWN", "demand", None, "USA"),
    ("有日本学者指出，3.5%的要求对债台高筑的日本来说极不现实。防卫费增加将挤压民生。", "3.5%", "JPN", "demand", None, "USA"),
    # both of a list that opens the sentence
    ("立陶宛和爱沙尼亚宣布,2026年国防开支将达到国内生产总值的5%。", "5%", "LTU+EST", "pledge", "2026", "LTU+EST"),
    ("克罗地亚与斯洛文尼亚计划在2029年前把军费增至GDP的2.8%。", "2.8%", "HRV+SVN", "pledge", "2029", "HRV+SVN"),
    ("高市首相在国会答辩时拒绝就防卫费是否会达到GDP的3.5%作出明确答复。", "3.5%", "JPN", "other", None, None),
)  # fmt: skip

KNOWN_GAPS = (
    ("防卫费GDP1%像一道篱笆，历届内阁谁也没翻过去。", "1%", "JPN", "cap", None, "JPN"),
    ("东京坊间流传着把防卫费抬到GDP的3%的说法。", "3%", "JPN", "proposal", None, None),
    ("中方敦促日方切实反省，防卫费占GDP2%远超其“专守防卫”所需。", "2%", "JPN", "level", None, None),
)  # fmt: skip
