"""English words that say of a figure what is thought of it: ``3 percent is feasible``."""

CALLED_FOR = frozenset(
    "crucial vital necessary essential needed important imperative indispensable required"
    " appropriate reasonable fair advisable warranted justified overdue minimum least floor"
    " prerequisite must inevitable unavoidable inescapable".split()
)
FEASIBLE = frozenset(
    "feasible doable realistic achievable attainable possible plausible affordable workable"
    " manageable sustainable viable desirable ideal optimal sensible prudent adequate plenty"
    " preferable conceivable thinkable imaginable tenable credible reachable defensible bearable"
    " defensible".split()
)
HARD = frozenset("hard difficult tough challenging easy".split())
SETTLED = frozenset("law settled locked enshrined sacrosanct non-negotiable".split())
ENOUGH = frozenset("suffice suffices enough sufficient".split())
REJECTING = frozenset(
    "unreasonable unrealistic unacceptable counterproductive impossible excessive absurd unfair"
    " irresponsible unnecessary arbitrary incompatible unaffordable unfeasible infeasible"
    " unattainable undesirable unthinkable unjustified unwarranted unworkable unsustainable"
    " ludicrous ridiculous nonsense reckless".split()
)
