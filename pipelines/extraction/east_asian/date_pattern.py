"""The one pattern that finds calendar expressions of Japanese and Chinese text (pure).

Every repetition is bounded, so the standard library needs linear time, and less of it than a
library that promises linear time.
"""

import re

from pipelines.extraction.east_asian.parts_of_year import BEGINS_PART, SEASON, part_pattern
from pipelines.extraction.east_asian.relative import TERSE_DAYS, first_signs, relative_pattern
from pipelines.extraction.east_asian.turns_of_year import TURN
from pipelines.extraction.languages.cjk_dates import NO_DAY_BEFORE_LAST

NUM = r"\d{1,2}|[一二三四五六七八九十廿卅]{1,3}"
YEAR = r"\d{4}|\d{2}"
KANJI_SHORT = r"[〇一二三四五六七八九]{2}"
"""27 in papers that are set downwards: 二七年度."""
KANJI_YEAR = r"[一二][〇○零九一二][〇○零一二三四五六七八九]{2}"
AS_ERA = r"(?:令和|平成|昭和|民国)(?:元|\d{1,3})"
FISCAL = r"\s?(?:年度|財政年度|财政年度|财年|財年|會計年度|会計年度|会计年度)"
THIRD = r"[上中下]旬|末|底|初(?!め)"
YEAR_END = r"年?[底末]"
OF_ERA = (
    r"(?P<era>令和|平成|昭和|大正|明治|民国)(?P<ey>元|\d{1,3}|[一二三四五六七八九十]{1,4})"
    r"(?:\(\d{4}年?\))?"
    rf"(?:(?P<ef>年度)|年(?:\(\d{{4}}年?\))?(?:(?P<em>{NUM})月(?:(?P<ed>{NUM})日)?)?)"
)
ALTERNATIVES = (
    OF_ERA,  # 令和7年度, 令和7年6月20日, 令和9(2027)年度
    rf"(?P<ay>\d{{4}})年?\({AS_ERA}年?\)(?:(?P<af>年度)|年)?",  # 2027(令和9)年度
    r"(?P<iso>\d{4}[-/.]\d{1,2}[-/.]\d{1,2})",
    part_pattern(f"{YEAR}|{KANJI_YEAR}"),  # 2025年上半年, 第2四半期
    r"(?P<sf1>同年度)",
    rf"同年(?:(?P<se>{YEAR_END}|{SEASON})|(?P<sm>{NUM})月(?:(?P<sd>{NUM})[日号號])?)",
    rf"[翌次]年(?:(?P<ne>{YEAR_END}|{SEASON})|(?P<nm>{NUM})月(?:(?P<nd>{NUM})[日号號])?)",
    r"(?P<n0>翌[年日])(?![度々])",  # 2004年で、翌年には
    rf"(?P<hy>{KANJI_YEAR})(?:(?P<hf>{FISCAL})|年(?:(?P<he>{YEAR_END}|{SEASON})|(?P<hm>{NUM})月(?:(?P<hd>{NUM})日)?)?)",
    r"(?P<roc>1[0-2]\d|一[〇一二][〇一二三四五六七八九])年"
    rf"(?:度|(?P<rm>{NUM})月(?:(?P<rd>{NUM})[日号號])?|(?!\d))",  # Taiwan's 115年度, 115年11月, and 119年 near it
    rf"(?P<s1>{YEAR})[/~〜─–—至到-](?P<s2>\d{{2}}|\d{{4}})(?:(?P<sf>{FISCAL})|年)",
    rf"(?:(?P<qy>{YEAR})年|(?P<qr>[今去昨来明]年))?(?P<qa>\d{{1,2}})[~〜─–—至到-](?P<qb>\d{{1,2}})月期?",  # 7〜9月期
    rf"(?:(?P<fr>[今去]年)|(?<![{NO_DAY_BEFORE_LAST}]))前(?P<fm>{NUM})个?月(?![前后內内])",  # 今年前11个月
    rf"(?P<ky>{YEAR})年(?P<km>{NUM})月期",  # a company's year
    rf"(?P<fy>{YEAR}|{KANJI_SHORT})(?P<ff>{FISCAL})",
    r"(?P<ny>[一二三四五六七八九]?十[一二三四五六七八九]?|[二三四五六七八九])年(?P<nf>度)",  # of the era of the day
    r"(?P<e1>[1-9])年度",  # of the era that was named before
    r"(?:(?:20|二十|上个?個?)世[纪紀])?(?P<dec>\d{2,4}|[一二三四五六七八九][十〇])年代"
    r"(?:前半|後半|初頭|半ば|初期|末)?",
    r"[今明去]\s?\((?P<ty>\d{4})\)\s?年度?",  # 明(2026)年度
    r"[今昨明]天?\s?\((?P<td>\d{1,2})日?\)\s?日?",  # 昨(22)日
    rf"(?P<turn>{TURN})",  # 年末, 年度内
    rf"(?P<rel>{relative_pattern()})",
    rf"(?P<y>{YEAR}|{KANJI_SHORT})\s?年"
    rf"(?:(?P<ye>{YEAR_END})|(?P<ys>{SEASON})|\s?(?P<m>{NUM})\s?月(?:\s?(?P<d>{NUM})\s?[日号號]|(?P<mp>{THIRD})?))?",
    r"(?P<by>20[0-4]\d)(?=[達达])",  # a headline's 2030達5%
    rf"(?:(?P<dm>{NUM})\s?月)?(?P<da>\d{{1,2}})(?:[、,・]\d{{1,2}}){{0,4}}[、,~〜・─–—-](?P<db>\d{{1,2}})"
    r"(?:の?[両两兩]日|の[2-9]日間|[日号號])",  # 13、14日, 16、17両日
    rf"(?P<m2>{NUM})\s?月(?:\s?(?P<d2>{NUM})\s?[日号號]|(?P<mp2>{THIRD})?)",
    r"(?P<d3>\d{1,2}|(?<=[がは])一(?=日(?:、|,|午|付|夜|朝|未明|発表|まとめ|明らか|開))|(?:[一二三]?十|[廿卅])[一二三四五六七八九]?|[二三四五六七八九](?=日(?:の|、|に(?!一|1)|付|夜|朝|午|未明|夕|发|电|電|在|说|表示|宣布)))[日号號]",
)
KANJI = "一二三四五六七八九十廿卅两兩〇○零"
NUMBERED = r"\d{1,4}(?:\s?[年月日号號天財财會会達达かカヶケヵ个個世(]|[/~〜─–—至到-]\d{1,4}\s?[年月財财會会]|[、,~〜・─–—-]\d{1,2}(?:[日号號両两兩]|[、,・]\d|の[2-9両]日))|\d{4}[-/.]\d{1,2}[-/.]\d"
COUNTED = rf"[{KANJI}]{{1,4}}\s?[年月日号號天財财會会かカヶケヵ个個世]"
NAMED = rf"(?![{KANJI}\d日本年月火水木金土今昨明去])[令平昭大民同{first_signs()}]|[日月火水木金土](?=曜)|本(?=[年月日周週財财会])|年(?=[内底末度明])|[翌次](?=年)|翌(?=日)|前(?=[\d一二三四五六七八九十])|{BEGINS_PART}|[今昨明去](?=[年度日月週周晩晚夜朝春夏秋冬天财財会會后後晨早个\s(])|一昨(?=[年日])|明治(?=[\d一二三四五六七八九十元])|{TERSE_DAYS}"
BEGINS = rf"(?={NUMBERED}|{COUNTED}|{NAMED})"
"""What any of them begins with: at all other places nothing else is tried."""
DATE = re.compile(rf"{BEGINS}(?:{'|'.join(ALTERNATIVES)})")
