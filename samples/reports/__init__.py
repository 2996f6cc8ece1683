"""The sample reports, by outlet."""

from samples.cgtn import CGTN as _CGTN
from samples.cgtn import FLAPPING, REPRINT
from samples.cjk import CJK as OTHERS
from samples.ft import FT
from samples.kyodo import EDITED, KYODO

CGTN = (*_CGTN, REPRINT)
GATED_LATER = next(s for s in KYODO if s.key == "articles/-/56190")
TAKEN_DOWN = next(s for s in KYODO if s.key == "articles/-/60777")
__all__ = ["CGTN", "EDITED", "FLAPPING", "FT", "GATED_LATER", "KYODO", "OTHERS", "TAKEN_DOWN"]
