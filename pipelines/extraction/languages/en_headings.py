"""Words of headings and questions: what the lines below them are of."""

# what a heading measures beside the words that head a percentage anywhere
HEADED = frozenset(
    "growth inflation unemployment joblessness jobless jobs prices price wages wage salaries tariff"
    " tariffs duty duties interest rates debt debts deficit deficits borrowing approval turnout"
    " trade exports imports tax taxes yields polls voters health education research pensions welfare"
    " aid energy food rents".split()
)
# what tells nothing of a measure by itself, so that the heading above goes on
NEUTRAL = frozenset(
    "a an the and or of in by for on at to from with as per percent cent % country countries nation"
    " nations region regions state states area year years month quarter total average world asia"
    " pacific europe america americas africa east west north south central eastern western"
    " q a question answer how much many far soon what when why where which about so then really"
    " exactly do you want is that it will be and sure more again now next last this , . : ; ? !"
    " - -- ( ) [ ] | # ## ### * ** ' \" / 's".split()
)
# who asks how spending is paid for, or what becomes of it, speaks of that and of no tax
MEANS = (
    "pay for", "paid for", "fund it", "fund this", "fund that", "finance it", "finance this", "afford", "affect", "impact", "effect", "stand in the way",
)  # fmt: skip
# nouns that a limit is named by, and what is limited
LIMITS = frozenset("limit limits ceiling ceilings cap target targets goal".split())
LIMITED = frozenset(
    "deficit deficits debt borrowing inflation price prices growth wage unemployment emissions"
    " immigration interest".split()
)
# what public money is spent on beside what ``CIVIL`` names
PUBLIC_GOODS = frozenset(
    "roads railways rail bridges school teachers hospital science sciences universities arts art sport"
    " sports police courts parks farms farming agriculture families childcare broadband transport"
    " tourism students nurses doctors medicine museums libraries kindergartens".split()
)
