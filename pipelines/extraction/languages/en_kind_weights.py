"""What each cue of ``english.kind_cues`` speaks for; made by ``training/kinds.py``, not by hand.

Each line: hundredths of the logarithm of odds, by kind in the order of ``KINDS``, then ``|``
and the cue; the line without a cue is what holds before any cue is seen.
"""

KINDS = "benchmark cap demand denial level other pledge proposal"
RULE = 100
"""Weight of what the rules say."""
TABLE = """\
-58,-47,-31,-72,134,-21,36,59|
3,7,11,19,-22,-24,1,7|after0:\"
-2,-6,-1,6,-7,17,14,-22|after0:'
0,0,-1,0,20,-6,-11,-2|after0:)
-9,-4,40,12,-12,-14,-8,-6|after0:,
0,0,3,-2,-5,-2,19,-13|after0:-
-39,-18,29,1,26,3,-1,-2|after0:.
-1,-2,0,0,-5,1,-32,39|after0::
8,-1,-7,-12,10,5,-21,17|after0:;
-6,-5,-10,2,-5,12,30,-17|after0:?
1,-2,-10,12,44,-4,-14,-27|after0:DATE
-1,-2,-2,-1,11,5,-3,-8|after0:LAND
-5,-1,11,2,-8,-4,15,-10|after0:NATO
-1,-1,24,0,-6,-6,-11,0|after0:USA
0,0,-1,-1,0,-1,23,-19|after0:a
0,0,0,0,-12,0,12,0|after0:about
-1,-1,7,-6,-1,0,-6,8|after0:advocate
0,-1,-4,-1,-1,8,4,-5|after0:after
0,0,0,0,-3,0,19,-15|after0:ahead
-5,0,-14,-2,-1,-2,29,-7|after0:allies
0,0,8,-1,0,-1,0,-5|after0:altogether
0,0,-1,-1,0,0,-7,11|after0:an
-2,-5,-4,-19,38,-3,1,-6|after0:and
0,0,-1,0,12,-1,-1,-8|after0:around
16,-1,14,0,-17,9,-2,-20|after0:as
-3,0,-20,6,27,-6,-21,18|after0:at
0,-1,2,-3,-2,20,-11,-5|after0:be
0,0,0,0,-8,0,9,-1|after0:becomes
0,0,-6,3,3,-2,-20,23|after0:before
0,0,0,0,12,0,-11,0|after0:behind
13,0,0,0,-3,0,-6,-2|after0:being
17,0,-12,-2,-2,-1,3,-3|after0:benchmark
0,0,-4,-2,-1,0,11,-4|after0:bill
0,0,-3,-1,2,10,-4,-5|after0:budget
0,-1,-3,3,-1,-3,11,-6|after0:but
0,0,0,0,0,-11,-13,25|after0:buy
-3,-5,-10,-9,-37,15,29,20|after0:by
-2,-1,22,-11,-2,-2,-7,4|after0:call
0,-2,19,-12,0,0,-3,-1|after0:call for
0,19,-2,-1,-6,-2,-3,-5|after0:ceiling
0,0,-2,-3,-3,-4,0,12|after0:come
0,0,-2,0,0,9,0,-7|after0:cost
-1,0,8,0,-1,6,-7,-4|after0:could
0,0,0,21,0,0,-32,12|after0:defence
0,0,0,-1,0,8,-1,-5|after0:defence spending
-1,6,-32,-19,18,-9,-11,49|after0:defense
-1,-2,4,-12,-4,-4,18,1|after0:defense spending
0,0,0,-1,-1,0,-6,8|after0:desirable
0,0,0,0,-8,0,9,-1|after0:drags
0,0,0,0,-4,0,-8,12|after0:dream
0,0,-1,0,-9,-1,13,-2|after0:early
0,-1,-2,1,0,9,-2,-5|after0:either
-1,-2,19,-2,0,0,-8,-5|after0:elephant
0,0,-2,0,-2,-2,17,-9|after0:enough
0,0,-4,0,1,14,-8,-1|after0:even
0,0,0,0,14,0,-13,0|after0:every
0,0,0,0,-7,0,8,0|after0:everywhere
-1,-1,-2,-1,18,-3,-6,-5|after0:feel
-1,-1,-5,0,-1,0,8,0|after0:figure
-9,-5,7,-10,-5,-4,29,-3|after0:for
0,9,0,0,-1,-1,0,-6|after0:framework
-4,-1,23,3,-13,-13,1,3|after0:from
-1,-1,12,7,-6,-2,34,-43|after0:goal
-4,2,-9,27,8,-1,6,-29|after0:had
-1,0,11,0,0,-1,-9,0|after0:happen
6,5,-9,13,-11,-6,1,0|after0:has
9,0,-2,-1,0,-3,0,-3|after0:hold up
-1,-1,-1,-17,13,-10,-33,48|after0:if
0,0,-2,9,-1,-1,-4,-1|after0:impossible
-9,-15,7,-8,27,0,-11,9|after0:in
0,0,0,-1,0,-4,14,-8|after0:interest
8,-1,3,6,2,-26,11,-3|after0:is
0,0,-7,-1,5,-2,11,-6|after0:its
-1,0,-2,-1,-4,-2,2,8|after0:just
0,0,-3,0,0,0,13,-9|after0:later
0,0,-2,0,8,0,-5,-1|after0:leads
0,0,0,0,-4,0,11,-7|after0:level
0,15,-1,-1,-5,-2,-1,-5|after0:limit
8,0,0,-1,-1,-1,-4,-1|after0:made
-1,0,-1,-3,-2,-1,-3,11|after0:may
-1,-2,-3,-3,-4,10,-17,22|after0:mean
0,0,11,-8,-1,0,-1,0|after0:mention
-1,0,-14,-3,-6,-1,2,23|after0:might
0,0,-1,-9,-1,-4,-6,21|after0:must
0,10,0,0,-6,-1,-1,-1|after0:myth
0,0,0,-1,-2,-1,10,-7|after0:needs
-1,0,-6,20,-2,3,-3,-10|after0:nor
0,0,-12,15,-2,-2,6,-5|after0:not
-1,-3,0,-1,37,-6,-19,-6|after0:now
0,11,-6,3,12,16,-12,-24|after0:of
-2,0,-1,-2,-1,0,9,-3|after0:off
-1,-2,-13,-15,11,0,19,1|after0:on
0,0,10,1,-2,0,-7,-1|after0:only
-9,0,-9,19,-14,15,-8,6|after0:or
-1,0,0,0,0,0,-10,12|after0:ought
-1,0,-3,-1,-6,-1,3,9|after0:over
0,0,0,22,-4,-2,-6,-9|after0:overnight
0,0,-2,-1,-14,-1,7,10|after0:plan
-1,0,-10,-1,-4,-1,20,-3|after0:pledge
-1,0,-7,-8,-1,-1,-3,21|after0:plus
0,0,-3,0,0,0,12,-8|after0:portion
-1,0,-2,0,0,0,-9,13|after0:problem
-1,0,-2,-2,-1,0,-3,9|after0:put
0,0,-3,-3,0,0,-2,8|after0:put forward
-3,-1,12,-24,-4,7,-10,22|after0:question
0,0,0,0,8,0,-7,0|after0:rather than
0,0,2,-1,36,-1,-32,-3|after0:reach
10,0,-2,0,0,-1,-6,-1|after0:reigns
0,0,-3,-2,8,-1,2,-3|after0:remain
-2,0,3,10,-2,-1,-6,-2|after0:remark
-1,0,-10,17,-2,-1,-2,-1|after0:request
0,0,0,-1,10,0,-9,0|after0:require
-2,0,-5,0,0,0,0,8|after0:right
-1,1,17,-9,-2,-3,2,-5|after0:rule
0,0,-1,-1,-6,0,15,-7|after0:set
-1,6,-13,-7,6,5,-10,15|after0:should
0,-3,-1,-5,8,0,-2,2|after0:since
-1,0,-9,11,0,0,0,0|after0:slide
-1,0,-3,-1,0,-2,-1,9|after0:some
0,0,-6,-3,6,9,-7,1|after0:sooner
-1,-1,-3,-2,-1,0,13,-4|after0:summit
0,-1,-1,-1,-7,-1,16,-5|after0:target
11,1,1,-11,-33,24,-6,12|after0:that
10,-2,12,-3,-7,4,-21,6|after0:the
0,-6,1,0,13,0,-7,0|after0:through
-8,27,34,-9,11,-14,-38,-4|after0:to
0,0,0,-1,20,0,-12,-7|after0:today
0,-2,-11,-4,6,-4,-15,32|after0:too
0,0,0,0,-1,0,-20,21|after0:torch
10,0,0,0,-7,0,-1,-1|after0:turning
0,-1,0,0,8,-3,2,-5|after0:two
0,0,0,0,9,0,-1,-8|after0:typical
0,0,-1,5,3,6,-10,-3|after0:under
0,-3,4,11,-2,-4,-2,-3|after0:unless
0,-1,-1,-4,-1,-1,12,-4|after0:until
0,0,0,0,9,0,-8,0|after0:usually
-2,-15,20,-4,14,6,14,-32|after0:was
0,0,-1,-1,-8,-2,18,-5|after0:we
-1,-3,-3,-2,1,-3,-6,17|after0:when
0,0,-1,7,12,-2,-5,-11|after0:while
4,-1,-4,-5,0,0,36,-30|after0:will
-1,-1,-8,6,3,-6,8,-1|after0:with
-1,-1,-2,6,-5,-2,-5,10|after0:within
-1,-1,-4,-10,-9,1,10,14|after0:without
-1,0,-1,0,0,0,-9,11|after0:worth
4,4,7,5,-44,30,-3,-2|after0:would
0,-8,-1,-1,0,0,-15,24|after0:write
0,-2,-2,-1,11,-2,0,-4|after0:you
11,-15,-39,17,33,-3,4,-8|after1:\"
-6,6,-22,14,26,-7,-53,42|after1:#
0,0,-12,4,0,-1,5,4|after1:'
0,0,0,0,-5,-1,8,-1|after1:'re
0,-2,0,0,8,-5,0,-2|after1:'s
-5,8,1,-12,26,-5,-11,-2|after1:,
-7,8,21,-19,-15,-14,15,11|after1:.
0,1,-4,9,-1,-2,-4,2|after1::
-1,-1,-5,-1,-4,-3,-15,29|after1:?
-6,-20,-9,-32,17,-15,36,30|after1:DATE
8,-12,27,-10,21,2,-16,-20|after1:LAND
0,-1,-16,-4,-1,26,6,-10|after1:LEADER
-2,0,6,-13,7,-4,18,-12|after1:NATO
1,-1,12,-9,2,5,-6,-3|after1:USA
-2,-3,11,-12,-22,-14,-2,44|after1:a
-1,0,-5,-1,0,0,10,-2|after1:accept
-1,-3,8,7,-4,-3,-3,-2|after1:according
0,0,0,0,10,0,-9,-1|after1:achieve
0,0,1,-1,9,7,-11,-5|after1:add
0,0,-4,-2,0,0,-4,11|after1:adequate
0,0,8,0,-1,-1,-1,-5|after1:administration
0,0,0,-4,0,10,-2,-4|after1:affordable
0,0,0,-4,0,0,8,-3|after1:agree
0,0,11,-4,-6,-1,22,-22|after1:all
-1,0,15,-2,0,0,-10,-2|after1:allies
-1,0,-1,-3,14,-4,-1,-5|after1:already
0,0,0,-1,2,0,-8,8|after1:also
0,0,0,0,0,0,-10,11|after1:ambition
9,-1,15,-3,-4,-3,-1,-13|after1:an
-5,1,-14,-7,-21,-4,32,17|after1:and
0,-1,-1,-1,-2,-1,11,-5|after1:announce
-1,0,-1,0,-1,13,-5,-5|after1:annual
-1,-1,-11,23,-3,7,1,-15|after1:any
0,0,-6,12,11,-3,-8,-5|after1:anyone
0,0,-5,9,0,-2,-1,-2|after1:anything
9,-5,33,8,1,-20,0,-25|after1:as
0,-2,18,-12,0,0,-3,0|after1:asian allies
-5,0,-25,10,4,2,22,-8|after1:at
0,0,-2,-1,-1,-3,-1,8|after1:audited
0,0,0,0,-18,0,18,0|after1:average
-6,8,0,10,-9,-17,-48,62|after1:be
26,0,7,-1,-1,-3,-17,-11|after1:become
-4,9,7,-12,-2,5,16,-19|after1:been
0,0,0,0,-10,0,0,11|after1:best
0,0,5,-2,-1,11,0,-12|after1:better
0,0,16,-3,0,-6,0,-5|after1:break
-3,0,-1,0,-4,-2,21,-10|after1:bridges
0,0,-17,-1,5,-2,-3,18|after1:budget
0,3,-11,-9,-5,12,4,6|after1:but
0,0,16,0,-15,0,-1,-1|after1:buy
0,0,-1,-1,-2,11,-3,-4|after1:buying
0,0,0,0,-5,12,-2,-5|after1:buys
3,-2,46,-24,-17,-6,8,-8|after1:by
-2,0,1,9,-15,-3,13,-2|after1:call
0,8,0,0,-8,0,0,0|after1:calm
0,0,-3,0,-3,-2,13,-5|after1:can
0,-2,-1,0,11,-6,0,-1|after1:cannot
0,0,-7,-1,10,7,-2,-7|after1:change
0,0,0,-7,0,8,0,0|after1:chief cabinet secretary
-1,0,-7,1,5,-1,-9,12|after1:cite
0,0,-2,0,-7,0,0,10|after1:close
-1,-1,2,-2,-11,3,10,-1|after1:come
0,0,6,0,-24,0,22,-3|after1:compared
0,0,0,9,0,-2,0,-7|after1:conscript
0,0,0,0,8,0,0,-7|after1:contracts
0,0,0,-1,-1,-2,11,-6|after1:core defense
0,0,-1,-1,-1,11,1,-8|after1:cost
0,0,0,0,-11,0,11,0|after1:creative
0,8,0,0,0,0,0,-7|after1:curb
-1,0,-3,-1,5,0,12,-12|after1:defence
-1,-2,-10,-12,17,6,7,-5|after1:defense
-1,0,14,0,0,-7,-1,-5|after1:defense spending
0,0,10,-1,0,-7,0,-2|after1:demand
0,0,-2,11,-2,-1,0,-7|after1:deny
0,0,-1,-4,-2,0,9,-2|after1:did
-2,0,-6,0,-2,-1,13,-3|after1:diplomats
0,0,2,-2,-4,-10,10,5|after1:do
0,-3,-1,0,10,-2,0,-3|after1:does
0,0,0,0,-13,0,17,-4|after1:done
0,0,0,0,-12,0,0,14|after1:draft
0,0,4,0,-12,-1,10,-1|after1:drew
0,0,-2,-1,-7,-1,16,-6|after1:emergency
0,-1,-1,0,0,10,-3,-3|after1:end
-1,-3,-9,-7,-19,-4,17,27|after1:enough
0,0,-8,0,0,0,0,9|after1:enrichment
-1,0,0,0,-1,11,-6,-3|after1:equal
-1,0,-3,14,-5,0,-3,-1|after1:ever
-11,0,9,-3,-1,-4,-7,17|after1:every ally
10,0,0,0,-1,-1,-3,-5|after1:everyone
-1,0,8,0,0,0,3,-9|after1:everything
0,0,-9,0,0,0,0,10|after1:ex
10,0,-2,-1,0,-3,0,-4|after1:exotic
-1,0,-1,-1,0,0,9,-6|after1:fact
0,0,-7,-1,-2,0,-1,11|after1:fair
0,-5,-1,0,13,-1,-4,-3|after1:fifty
0,0,0,-1,-2,-2,8,-3|after1:first
-2,2,-3,21,-10,-1,-23,16|after1:for
0,-2,-1,-1,8,-3,8,-8|after1:force
10,0,-5,-4,-11,-5,4,12|after1:from
0,0,0,0,0,13,0,-13|after1:further
-16,-1,-6,2,-23,7,8,29|after1:gdp
0,-5,-1,0,5,-3,12,-8|after1:give
-1,26,3,4,-1,-4,-16,-10|after1:gnp
0,0,-2,0,-1,-4,-8,15|after1:go
-4,-1,9,14,-3,-2,-26,13|after1:goal
0,0,0,-1,-6,11,-3,0|after1:government
0,0,-2,-1,-1,0,-6,11|after1:greens
12,-14,16,-18,-14,7,-5,17|after1:gross domestic product
-1,11,-9,7,16,-3,-13,-8|after1:gross national product
0,0,-3,12,0,-1,0,-7|after1:groundless
-1,2,10,-3,4,-3,1,-9|after1:had
-2,-4,31,-4,24,-5,-17,-23|after1:has
-1,0,5,-1,-5,13,-7,-4|after1:have
-1,9,-26,13,-2,13,-24,17|after1:he
0,0,-3,0,11,0,-5,-3|after1:helped
-1,0,-4,-2,0,10,-2,0|after1:her
-2,0,-4,2,9,-3,-9,7|after1:his
0,0,-2,0,-8,17,-2,-5|after1:hosts
0,0,-1,-1,0,11,-4,-5|after1:hypothetical
0,0,-8,-2,13,3,-12,6|after1:i
-1,0,-5,18,-1,-6,-1,-4|after1:impossible
-3,4,4,-6,-4,-6,-3,15|after1:in
9,-8,-1,-1,-8,-1,-13,21|after1:into
0,0,-1,0,0,0,8,-6|after1:inviting
-4,0,16,8,4,-8,4,-20|after1:is
0,0,-1,0,0,-7,0,9|after1:issue
-4,-2,0,-5,-6,19,13,-16|after1:it
-1,-3,2,21,-14,-5,0,0|after1:its
0,-2,0,-1,23,-1,1,-20|after1:just
0,9,9,-6,-9,0,-3,0|after1:keep
0,0,0,0,-4,0,-5,10|after1:komeito
0,0,0,-1,-3,0,9,-4|after1:law
0,0,-4,-1,0,-3,-4,12|after1:let
-1,-1,3,-1,20,-4,-8,-9|after1:like
0,5,-4,0,-6,-1,-3,9|after1:long
0,0,0,-1,-5,0,11,-5|after1:look
0,-2,0,0,-2,0,-11,15|after1:markets
-2,0,-5,0,0,-1,19,-9|after1:may
-3,-1,18,-8,-4,7,1,-11|after1:mean
0,0,0,-1,0,-1,-4,8|after1:memo
0,0,0,0,14,0,-14,0|after1:milestone
0,0,1,-1,-2,0,11,-10|after1:mind
-1,0,-4,-1,-3,-1,-13,23|after1:minimum
-3,6,-11,7,20,-11,-17,8|after1:more
0,-2,-1,8,9,-4,-2,-7|after1:much
-1,0,-8,6,0,-1,7,-3|after1:must
-1,0,-1,3,-1,0,8,-8|after1:n't
-1,-1,-2,8,-8,4,4,-4|after1:national income
-1,0,8,-6,-1,3,-16,12|after1:needed
-1,1,-8,21,-3,-1,-3,-6|after1:never
-1,-1,18,-1,12,-2,-26,1|after1:new
-3,0,-12,-4,-2,7,-6,20|after1:next
-1,5,1,-7,12,-2,-5,-2|after1:no
-5,4,-5,21,1,-4,3,-14|after1:not
-1,0,7,0,-14,0,0,8|after1:note
6,0,0,0,-9,-2,-5,10|after1:now
-3,8,-16,-9,-11,-5,46,-10|after1:of
-1,0,-10,0,13,0,0,-1|after1:officials
-2,5,-6,4,-7,0,22,-16|after1:on
0,9,-1,-1,-15,-1,7,2|after1:once
0,0,-4,-4,7,-1,-6,8|after1:one
0,-1,0,-7,-3,4,10,-3|after1:only
0,2,2,-4,-11,6,-5,10|after1:or
0,0,1,0,8,0,-9,0|after1:order
-1,0,-8,5,8,-2,-7,5|after1:our
-1,0,-1,19,0,-3,-12,-2|after1:out
0,0,-20,0,0,3,0,17|after1:outlay
0,-2,0,0,-6,10,0,-2|after1:output
0,0,-7,0,12,-2,0,-4|after1:own
0,0,-1,0,0,0,-9,11|after1:part
-1,0,-8,-1,2,-3,-9,21|after1:pay
0,0,0,-1,0,-4,14,-8|after1:payments
0,0,0,-1,-3,-1,10,-6|after1:permanent
0,0,0,-2,0,0,-7,9|after1:permanently
0,0,0,0,-1,-7,-1,8|after1:phased
0,0,10,0,0,0,-9,-1|after1:place
0,0,0,-4,24,-1,-18,-1|after1:plan
-1,-2,-1,-1,-10,8,-7,14|after1:plenty
0,0,0,-1,-2,0,11,-7|after1:plus
-1,0,-16,-1,25,12,-12,-7|after1:possible
0,0,-1,0,26,0,-23,-1|after1:present
0,-1,-5,-3,-4,-3,10,7|after1:president
0,-2,0,0,-2,-2,11,-4|after1:project
0,0,0,0,0,-1,13,-12|after1:prove
0,0,2,0,-1,6,0,-8|after1:put
0,0,0,0,-1,0,8,-7|after1:reach
0,-1,-1,-2,8,-2,3,-6|after1:really
0,0,10,0,-10,0,0,-1|after1:recently
8,-1,4,0,-17,0,12,-7|after1:related
0,0,-1,-4,-1,5,8,-6|after1:require
0,0,0,-1,-10,0,17,-6|after1:ridiculous
-1,0,26,-4,-2,-1,4,-22|after1:right
0,0,-10,0,0,-1,0,11|after1:risk
0,0,5,0,-2,0,5,-8|after1:roads
0,0,-1,0,-8,17,-4,-4|after1:roughly
-1,0,-8,-1,-1,0,0,11|after1:satisfy
-1,-3,6,3,13,18,-12,-25|after1:say
0,14,0,0,-13,-1,0,0|after1:second
0,-6,-1,0,9,-4,-1,4|after1:secure
0,0,0,0,-6,0,9,-3|after1:seen
8,0,0,-1,-1,-1,-4,-1|after1:sense
9,0,0,0,-4,0,-5,0|after1:serious
0,-1,0,0,5,0,5,-9|after1:served
0,0,0,8,0,-1,-4,-3|after1:seven
-1,0,-4,-1,-1,0,9,-2|after1:share
0,0,-2,13,0,-9,5,-6|after1:she
0,0,-1,-1,6,-2,-13,11|after1:should
-3,0,-11,-3,-1,-1,-3,21|after1:show
-4,8,-8,-19,25,-9,-1,8|after1:so
0,-1,-6,-6,-3,0,-1,17|after1:some
-1,0,-2,0,17,-1,-4,-9|after1:something
0,0,-1,0,18,0,-8,-9|after1:speak
0,-1,0,-1,0,0,13,-11|after1:speech
0,0,0,-1,10,0,-9,0|after1:stable
-2,0,-2,0,0,0,-4,9|after1:state
0,0,-1,-1,-5,-6,-1,15|after1:suffice
0,0,0,0,0,8,0,-7|after1:sums
-1,-1,-2,-15,-1,-1,10,11|after1:target
-2,2,-6,6,-4,-12,13,2|after1:that
21,1,-13,-27,-7,15,6,4|after1:the
0,0,0,-9,-3,-2,-1,17|after1:the economy
-1,0,-5,-3,-1,9,-8,9|after1:the military
8,-1,21,0,7,-3,-26,-5|after1:their
-1,0,-2,-2,1,-1,9,-4|after1:then
-1,-1,-4,-3,3,-4,-1,12|after1:thereabouts
0,0,9,6,-5,-6,13,-15|after1:they
0,0,-1,0,-1,-2,-5,9|after1:thinkable
0,0,0,9,0,0,0,-9|after1:this
0,-5,0,0,16,-2,-12,3|after1:three
0,0,0,0,10,-1,-8,-1|after1:threshold
0,0,-1,0,-4,0,-6,11|after1:through
8,-3,-15,-6,12,-1,-9,14|after1:to
0,0,0,-2,-1,8,-5,0|after1:tomahawks
0,0,-1,0,-4,0,12,-6|after1:tongues
-3,0,-5,-2,-3,-2,21,-7|after1:troops
0,0,0,-1,0,0,9,-8|after1:turn
0,0,1,8,6,5,-5,-14|after1:two
0,0,-1,9,0,0,-4,-4|after1:unacceptable
-1,4,-2,-1,3,4,-8,0|after1:under
0,0,0,14,0,-2,-3,-9|after1:unthinkable
-1,0,-12,0,-1,-4,-1,18|after1:very
-1,0,10,-8,-1,0,5,-4|after1:waiting
0,0,-2,-6,1,-1,11,-2|after1:want
-1,15,-3,-5,1,-3,3,-7|after1:was
0,0,-1,0,-5,10,0,-4|after1:way
-3,-2,0,5,-2,1,-14,14|after1:we
-2,0,0,0,-1,-4,10,-3|after1:weapons
0,0,-14,-2,-2,12,4,3|after1:well
0,-1,20,-3,-9,1,7,-15|after1:what
0,0,-6,1,0,-1,12,-4|after1:whatever
9,-1,-3,-4,4,-3,-1,-1|after1:where
8,9,3,-9,-15,-13,3,13|after1:which
0,0,-1,9,0,0,-4,-4|after1:while
-1,-1,10,5,3,8,-15,-10|after1:will
5,-1,0,0,3,1,-14,5|after1:with
0,0,8,-1,-6,-1,-2,3|after1:within
0,0,0,11,-4,0,0,-6|after1:wo n't
-2,-1,-4,11,17,0,-12,-8|after1:would
13,0,-8,0,-1,0,-1,-2|after1:yardstick
0,0,-2,0,21,-1,-13,-6|after1:year
0,-6,0,0,16,-3,0,-5|after1:years
0,0,2,-4,-1,5,8,-9|after1:you
5,-4,-16,-13,-7,-10,-16,61|after2:\"
-4,-2,42,-7,26,-15,-15,-25|after2:#
0,-1,-1,19,-3,-3,-33,22|after2:'
-2,-8,-2,-9,5,1,13,1|after2:'s
0,0,8,-2,0,0,-5,-1|after2:'ve
0,6,10,-13,-8,8,-2,-1|after2:,
-11,-15,35,-19,7,-2,3,3|after2:.
-1,-2,-5,-1,-16,26,-6,4|after2:0
0,17,-26,-11,-11,-6,19,17|after2::
-4,2,2,-1,-17,17,25,-25|after2:;
-1,0,-27,-5,-7,37,9,-4|after2:?
-4,-4,-16,11,15,-6,25,-22|after2:DATE
4,3,-34,-1,-12,-6,19,27|after2:LAND
0,-1,2,-6,14,6,-6,-10|after2:LEADER
4,-1,3,-2,1,-1,10,-14|after2:NATO
0,-8,11,-1,-2,-5,-5,9|after2:OUTLET
9,-6,31,-20,-3,-15,-5,9|after2:USA
11,29,-4,-3,-8,-28,-1,4|after2:a
-5,0,-2,0,0,6,8,-7|after2:about
0,0,0,0,-11,0,11,0|after2:account
0,0,0,-2,-8,0,12,0|after2:achieve
0,10,-2,7,-1,3,3,-20|after2:add
0,0,1,-1,10,-2,-4,-4|after2:agency
0,0,0,0,-2,0,-13,16|after2:agenda
0,0,-1,-12,30,-3,-12,0|after2:ahead
-1,0,-3,-4,0,10,-1,-1|after2:aides
0,0,0,-9,0,-2,0,12|after2:allowed
0,0,0,-1,0,-4,14,-8|after2:alone
-1,0,-1,0,24,-1,-10,-12|after2:already
-1,9,7,7,6,2,-14,-17|after2:an
-10,-1,11,-3,-1,6,15,-16|after2:and
0,0,0,0,-22,26,-4,-1|after2:annually
16,0,-9,2,0,-2,-2,-4|after2:any
0,0,-5,-1,0,0,-2,9|after2:appropriate
-1,-1,-5,-3,6,9,-5,1|after2:are
-1,0,-4,-1,0,9,-2,-1|after2:army
14,4,-5,-7,7,8,-26,4|after2:as
0,-2,-2,0,11,-6,0,-1|after2:ask for
-1,12,4,3,-25,15,14,-21|after2:at
0,0,0,-1,14,0,-16,4|after2:attain
0,0,-1,0,8,0,0,-7|after2:average
0,0,6,0,12,-1,-12,-4|after2:back
0,0,-1,-1,-2,11,-3,-4|after2:barracks
-1,0,0,-1,13,-1,-7,-5|after2:basis
-1,-2,8,-4,9,-11,22,-20|after2:be
-3,4,-11,30,2,-1,-17,-5|after2:been
-1,0,3,6,-4,-1,13,-16|after2:before
0,1,0,16,-1,-6,0,-10|after2:beyond
0,0,0,0,10,0,-9,0|after2:borrow
0,0,5,0,-6,8,-4,-3|after2:bought
-1,0,-1,-4,-3,-2,-10,21|after2:but
0,0,-1,-2,-1,12,0,-8|after2:buy
0,0,0,0,-5,-1,8,-1|after2:buying
-6,-3,-8,-20,-39,-6,56,26|after2:by
0,0,-1,2,-10,0,10,0|after2:cabinet
0,0,-1,0,0,-1,-7,9|after2:can
0,0,8,0,-1,0,-6,0|after2:causes
0,1,0,-2,22,-1,-18,-2|after2:ceiling
0,0,-11,-2,-4,0,20,-2|after2:chief
0,0,0,0,-7,8,0,0|after2:closer
0,0,0,0,16,0,-10,-6|after2:coalition
0,0,-1,0,8,0,-6,-1|after2:combined
0,0,-5,18,0,-6,-4,-2|after2:come
-2,0,-3,-1,-1,-2,-3,13|after2:coming
0,0,0,0,12,0,-11,0|after2:commitment
0,-1,-1,-1,-1,-2,12,-6|after2:consist
0,0,-2,-6,0,0,-3,11|after2:constitution
0,0,-4,0,-1,0,-3,8|after2:cope
0,0,-1,-1,13,-1,-1,-9|after2:counted
9,0,-2,0,-4,0,-3,0|after2:countries
0,0,5,0,8,-2,-9,-1|after2:current
0,-1,0,-7,7,-1,-6,9|after2:deadline
0,0,-3,-5,0,11,4,-6|after2:debate
-1,-1,-4,-1,-11,-1,-8,26|after2:decade
0,-5,0,0,12,0,0,-7|after2:decades
0,0,0,15,0,-11,0,-3|after2:decline
0,0,1,19,-2,-2,-6,-10|after2:defence
0,0,0,-1,0,-1,-7,10|after2:defence secretary
0,2,0,-2,-4,0,12,-9|after2:defense
-1,0,14,-4,-6,0,-1,-2|after2:defense minister
0,4,20,-2,-2,0,-18,-1|after2:defense spending
0,0,0,0,-2,0,-6,9|after2:derided
0,0,-5,0,-2,0,9,-1|after2:different
0,0,16,0,-14,0,-1,0|after2:drones
-3,-1,-10,7,-11,-3,7,13|after2:economic output
0,0,8,-1,1,-1,0,-7|after2:economy
10,0,4,7,-1,-2,-3,-13|after2:else
0,0,-3,0,-24,-4,1,30|after2:end
-1,-1,-7,-7,4,-2,11,3|after2:enough
13,0,0,0,-3,0,-7,-2|after2:entrance
0,0,0,0,-1,9,0,-7|after2:equal
-1,0,-1,-1,-14,-1,-1,18|after2:even
0,0,0,0,10,2,-10,-1|after2:every
-1,0,-8,-1,-1,0,0,11|after2:everyone
0,8,0,-1,-2,-3,0,-1|after2:exempt
-1,0,0,0,0,-2,-6,9|after2:expect
-1,0,16,0,0,-7,-3,-5|after2:explain
0,0,0,5,0,0,-13,8|after2:feasible
-2,-1,-2,34,-2,-4,-8,-15|after2:figure
-2,0,-2,7,-7,-5,8,2|after2:find
-1,0,0,-2,11,-1,-29,22|after2:first
8,0,9,-3,-1,-1,-11,-1|after2:floor
0,0,0,11,-4,0,0,-6|after2:fly
-24,-17,18,29,21,-15,4,-16|after2:for
-1,0,14,-2,0,0,-10,-1|after2:foreign
0,-2,-6,-1,30,-1,-13,-7|after2:four
7,-7,13,1,-29,22,-22,16|after2:from
0,0,0,0,-5,12,-2,-5|after2:fuel
0,0,-2,-1,-7,-1,16,-6|after2:fund
9,1,-18,-4,36,9,-27,-5|after2:gdp
0,0,-1,1,-7,-1,8,1|after2:give
-1,-1,-6,2,10,-1,-10,6|after2:goal
-1,0,-4,0,1,-1,12,-7|after2:government
-3,5,-8,4,-1,-4,-10,18|after2:gross domestic product
-2,4,0,3,-12,-7,9,5|after2:gross national product
-2,-1,-6,-1,2,-6,-3,16|after2:had
0,3,0,-1,0,-2,-12,11|after2:half
7,0,-3,9,-1,-2,-2,-6|after2:hard
3,3,-4,-6,18,-2,-12,-1|after2:has
-1,0,-16,6,0,-1,23,-10|after2:have
-4,-6,-3,12,-2,-12,18,-2|after2:he
0,0,0,-1,-1,-1,8,-6|after2:her
0,0,-1,0,0,-1,9,-7|after2:higher
-1,0,-9,17,-8,4,9,-11|after2:his
0,0,-2,0,0,9,0,-7|after2:household
-1,0,-1,17,-4,-2,-7,-2|after2:hurt
0,0,9,0,-6,9,0,-12|after2:idea
-2,-1,-11,-8,23,-6,-4,8|after2:if
-9,17,-10,16,-14,-25,3,23|after2:in
9,-3,0,0,0,-1,0,-5|after2:income
-1,0,-1,0,0,8,-5,0|after2:increase
0,0,0,0,-5,0,9,-4|after2:infrastructure
0,0,1,0,-8,7,-3,3|after2:instead of
11,0,-3,0,-3,0,0,-4|after2:insult
5,-1,-5,-1,12,-1,-4,-5|after2:into
0,0,0,0,-13,0,17,-3|after2:investment
-10,-8,-12,-20,-42,49,19,24|after2:is
-3,6,-8,-9,30,-3,-17,3|after2:it
-1,0,0,-8,6,-1,-4,8|after2:its
0,0,0,-6,0,-2,0,9|after2:jeffrey
0,0,-3,0,-1,0,8,-4|after2:joke
0,0,-2,-2,-1,10,-3,-1|after2:judged
0,0,0,0,0,8,0,-7|after2:kiuchi
-1,0,3,0,-5,-1,10,-5|after2:last
0,0,-7,-3,0,12,-2,1|after2:later
-3,0,-11,-2,5,-2,-14,28|after2:least
0,0,0,0,-7,0,8,0|after2:let
-3,-1,29,-5,-17,3,-22,16|after2:level
0,0,11,0,-3,0,-2,-4|after2:li
0,9,0,0,-8,0,0,-1|after2:limit
0,0,10,0,0,-2,-1,-7|after2:little
0,-6,-2,5,15,-1,-2,-9|after2:long
0,0,-3,-1,4,9,1,-10|after2:look
0,0,-10,0,0,-1,0,11|after2:losing
0,0,0,0,-1,0,8,-6|after2:lot
0,0,0,10,0,0,-2,-8|after2:madness
0,0,0,0,0,0,-8,9|after2:match
0,10,-1,0,-3,0,-1,-3|after2:maximum
-1,0,-1,0,-12,-1,12,3|after2:may
0,-1,4,-1,8,-2,-4,-4|after2:mean
0,3,-4,-3,-7,0,12,0|after2:members
-1,0,13,-9,0,1,-2,-2|after2:mention
-3,-2,4,-2,8,-5,-4,3|after2:military
-1,-1,19,-3,-16,-1,18,-16|after2:minimum
-1,-1,-3,-2,-1,0,13,-4|after2:minus
-1,0,-9,-13,9,3,3,9|after2:more
0,0,0,0,18,0,-6,-10|after2:most
0,0,-5,0,-2,-2,19,-9|after2:must
0,0,2,0,0,11,-10,-2|after2:my
0,0,0,17,-6,-4,-6,0|after2:n't
0,0,-3,0,-4,0,10,-3|after2:national income
0,0,20,0,-1,-1,-3,-16|after2:national product
0,0,-1,-4,-1,-4,-6,15|after2:needed
-1,0,0,-3,-9,-4,2,16|after2:next
0,0,-1,-4,-10,-2,24,-8|after2:no
0,0,-8,0,0,0,-1,10|after2:nominee
0,0,-8,12,0,0,0,-4|after2:non
0,0,-2,-1,-4,10,-6,3|after2:none
-2,-1,-12,10,-6,4,25,-19|after2:not
16,0,-9,-5,0,0,-1,0|after2:note
-1,1,-3,2,-5,-3,17,-9|after2:now
9,0,2,12,-3,-8,-4,-8|after2:number
0,0,0,-2,0,8,-4,-2|after2:numbers
-7,-8,15,33,-11,-2,-5,-15|after2:of
8,4,3,9,-20,-27,10,13|after2:on
0,1,0,-6,-2,-2,9,1|after2:once
0,0,-6,-4,-5,-1,20,-4|after2:one
0,-4,0,-3,33,-1,-33,7|after2:only
-2,0,12,-1,0,-1,-6,-3|after2:opening bid
0,0,0,-1,23,0,-18,-2|after2:opposition
-3,-10,3,12,14,-10,-15,10|after2:or
0,-1,-10,2,-2,15,9,-13|after2:other
-1,0,-3,20,-4,-3,-2,-7|after2:out
-1,9,-5,-5,12,-5,14,-19|after2:over
0,0,0,9,0,0,0,-9|after2:parliament
0,0,-3,0,-3,0,-1,8|after2:parliamentary
0,0,0,0,10,0,-10,0|after2:pensions
0,0,0,8,0,0,-6,0|after2:percent
0,0,-2,0,-9,0,4,8|after2:plan
-2,0,-5,0,0,-1,10,-2|after2:please
0,0,0,0,10,0,1,-10|after2:praised
0,0,8,0,-1,-1,-1,-5|after2:preaches
0,0,0,0,-2,0,15,-13|after2:present
-1,0,19,-5,1,-3,-8,-3|after2:president
10,-1,7,-1,-3,-2,-9,-1|after2:price
0,0,0,0,0,0,-9,10|after2:primer
-1,0,-6,0,13,0,-1,-4|after2:product
0,0,-5,-1,0,0,8,-1|after2:promise
-1,-1,-3,0,-2,0,9,-3|after2:protect
0,-3,-1,-1,-2,-4,0,12|after2:public
0,0,-6,-1,0,0,11,-3|after2:quantum
0,0,0,-1,0,-3,13,-8|after2:quickly
0,0,0,5,-1,0,4,-8|after2:quote
0,-1,5,0,-1,-1,9,-11|after2:ratio
-1,-1,-1,5,11,-5,-9,-1|after2:reach
0,0,-6,-2,0,0,-1,10|after2:reasonable
10,0,-2,3,0,-2,5,-13|after2:reference
-1,0,-4,-1,-1,-9,0,16|after2:region
-1,0,-1,10,-2,0,-3,-2|after2:report
0,0,13,0,0,0,3,-16|after2:require
0,0,0,-1,10,3,-9,-3|after2:revenue
0,0,0,0,-2,-2,-6,10|after2:revision
-1,0,-11,-3,1,0,9,5|after2:right
0,0,-8,0,0,0,0,9|after2:rights
-1,0,-1,-1,0,-1,-9,13|after2:roads
0,0,-7,9,0,0,0,-1|after2:room
0,-1,-3,-1,-1,5,8,-7|after2:same
-3,-1,3,-3,1,-17,4,16|after2:say
0,0,0,0,-1,0,15,-13|after2:schedule
0,0,12,-5,0,0,1,-7|after2:senior
-3,0,-1,-2,0,0,13,-7|after2:serious
-2,-2,-12,9,-1,8,4,-5|after2:share
0,-1,-5,8,0,2,0,-4|after2:she
-1,0,-1,-1,0,0,9,-6|after2:sheet
0,0,-1,0,-1,0,-7,9|after2:short
0,0,0,0,-16,0,17,-1|after2:sights
0,5,0,0,4,0,-15,7|after2:since
0,0,0,-1,-1,0,-8,10|after2:skeptic
-1,0,10,-1,-1,-4,0,-3|after2:slide
0,0,-4,-3,0,9,-1,-1|after2:smiled
0,-1,-3,-3,-2,15,-6,1|after2:some
-1,-1,8,-4,-8,23,-8,-10|after2:something
0,0,0,-1,-3,-1,10,-6|after2:source
6,-4,-10,-1,27,-5,-3,-11|after2:spend
0,0,0,0,0,0,22,-21|after2:staggering
-1,-1,-2,1,-3,-1,10,-3|after2:starting
0,0,0,0,-1,0,10,-9|after2:statutory
0,0,-3,0,-2,-1,-4,10|after2:stop
-1,-1,4,-5,-9,-4,8,8|after2:sufficient
0,0,-1,11,-5,-1,-3,0|after2:target
-1,0,10,-1,2,-2,-10,1|after2:tell
0,6,2,-2,12,-8,-9,0|after2:than
0,-11,5,23,13,-12,-21,3|after2:that
29,-2,29,-8,-13,-14,-15,-5|after2:the
0,8,0,0,-8,0,0,0|after2:their
0,0,-4,-1,0,-3,-4,12|after2:them
-1,0,10,-2,10,-3,-12,-3|after2:they
-1,0,0,-9,0,0,11,0|after2:thing
0,0,-3,0,14,0,-11,0|after2:think
-1,0,6,-1,-1,11,1,-14|after2:threshold
-8,-14,-11,2,2,1,25,5|after2:to
-1,0,-1,-1,-4,4,22,-18|after2:too
-1,-1,-4,-1,-11,-3,24,-4|after2:two
0,1,-1,7,4,6,-9,-7|after2:under
10,4,-2,-2,-8,-3,-8,8|after2:until
-1,-1,7,-2,-8,12,-2,-4|after2:up
0,0,0,0,-2,0,9,-6|after2:upper
0,0,-1,0,-4,0,12,-6|after2:wagging
0,0,-2,-1,-1,-2,10,-4|after2:want
0,0,-1,0,0,0,8,-6|after2:war
-13,0,4,23,-17,-6,-22,30|after2:was
0,0,10,-2,0,-1,0,-7|after2:watching
-1,0,2,1,-10,-1,10,0|after2:we
0,0,13,-3,-1,-2,-3,-4|after2:weapons
1,-1,-12,-1,-3,2,-3,17|after2:well
-1,0,-11,-3,4,0,12,-1|after2:were
18,0,-3,-4,1,-5,-12,5|after2:what
8,-1,0,10,1,-3,-8,-8|after2:when
-1,1,4,-1,9,-1,-7,-4|after2:where
1,-1,-2,-17,-2,-2,6,18|after2:which
-3,0,6,-3,-11,18,-7,-1|after2:will
-1,-5,0,1,9,-8,11,-7|after2:with
0,-1,6,-11,-23,0,-2,32|after2:within
0,0,-7,-2,-2,0,2,9|after2:without
0,0,-6,-1,0,8,0,0|after2:work out at
0,0,0,0,9,0,-4,-5|after2:world
9,0,-7,0,0,0,0,0|after2:worldwide
0,-2,7,-24,11,-4,-22,35|after2:would
-6,0,12,13,0,-2,-4,-13|after2:wrong
0,14,-1,0,-5,-1,-6,0|after2:year
-1,-7,-3,15,24,-7,-1,-19|after2:years
0,0,-5,0,0,-1,12,-5|after2:you
12,4,-25,53,9,9,-38,-24|after3:\"
-1,-7,2,-13,37,4,-22,0|after3:#
0,0,-4,2,9,-1,-2,-3|after3:'
-3,3,3,-1,-6,-4,13,-4|after3:'s
-11,24,-5,-15,26,-14,21,-26|after3:,
-2,0,-7,16,-1,-3,-15,13|after3:-
-2,1,-3,15,1,2,-8,-6|after3:.
-1,8,-8,-10,-12,15,-3,11|after3:0
0,0,4,9,22,-1,-26,-7|after3::
-2,-1,16,-1,-4,6,-8,-7|after3:?
-7,7,3,-33,-5,4,24,9|after3:DATE
8,-4,-23,-12,-4,3,15,17|after3:LAND
-1,16,-1,-10,-9,-5,-10,19|after3:LEADER
7,-2,-22,-4,21,-9,37,-28|after3:NATO
-4,-2,16,-14,7,3,4,-10|after3:USA
-12,9,-7,2,10,-2,7,-7|after3:a
0,-1,0,0,-16,8,-2,12|after3:about
2,-1,4,-2,12,-2,1,-15|after3:according
0,0,0,0,-9,0,-2,11|after3:affordable
0,0,0,0,-5,0,8,-3|after3:after
-1,-1,0,0,-8,0,0,10|after3:against
0,0,-3,-1,-1,-2,13,-6|after3:agree
0,0,0,-3,-1,0,-4,9|after3:all
-1,0,13,0,-4,0,4,-11|after3:alliance
17,-1,-1,-5,-5,-2,-14,11|after3:allies
-1,0,-1,-1,3,-2,-8,10|after3:among
-1,10,5,1,-11,-7,-17,21|after3:an
0,0,0,0,-8,-1,-9,18|after3:analysts
-5,-4,12,-4,-3,-2,2,4|after3:and
-1,0,-10,0,13,0,0,-1|after3:angry
0,0,0,0,-3,0,9,-5|after3:announce
-1,0,0,9,-1,-4,-1,-2|after3:any
0,9,-2,0,-4,-1,-3,0|after3:arms
0,-1,0,-1,-13,0,18,-4|after3:around
-3,3,5,-24,-17,5,-4,35|after3:as
-6,0,9,0,0,0,-2,0|after3:asian allies
0,0,-2,-3,-2,9,-2,1|after3:ask
4,-6,-3,8,-13,-9,35,-16|after3:at
0,0,0,-1,10,0,-1,-8|after3:attain
0,-1,0,0,2,4,-9,4|after3:average
0,0,0,-6,2,-1,9,-3|after3:back
0,0,-5,0,-1,15,0,-8|after3:base
-1,-1,-1,-9,-20,4,17,10|after3:be
0,0,-1,0,-2,0,8,-3|after3:before
0,0,0,0,22,0,-19,-3|after3:beginning
-1,0,-1,-5,1,-5,-9,20|after3:being
0,0,-1,0,0,0,14,-13|after3:bring forward
-1,0,-3,11,-4,0,-3,-1|after3:broach
-1,1,14,-3,9,-7,-7,-7|after3:budget
-1,0,-2,-3,6,5,10,-15|after3:but
-3,-1,11,-4,-3,6,-37,31|after3:by
0,2,0,-1,-9,0,8,-1|after3:cabinet
0,0,0,0,-2,0,10,-7|after3:cables
0,0,-7,-3,-5,0,12,3|after3:call
0,0,-1,-4,-1,8,7,-10|after3:campaign
-1,-5,-1,-1,12,-2,-3,0|after3:cannot
-1,0,-3,-1,0,-2,-1,9|after3:cdu
-1,0,-4,-1,-1,-9,0,16|after3:changes
0,0,-1,0,-5,10,0,-4|after3:christmas
0,0,10,-2,-3,-1,5,-9|after3:closely
0,0,0,0,0,0,-11,11|after3:coalition
-1,0,0,0,-1,11,-6,-3|after3:combined
-1,0,-1,0,-2,0,-12,16|after3:come
0,0,-1,0,-12,-1,14,0|after3:comment
10,0,0,0,-7,0,-1,-1|after3:common
0,-1,-4,-1,12,-1,-8,3|after3:compared
-3,0,-5,0,0,0,0,8|after3:condition
0,0,0,-3,0,0,-5,9|after3:congressmen
-1,0,-14,7,-2,0,11,-1|after3:convey
9,0,-4,-3,-4,5,-2,-1|after3:core
3,0,2,-2,-3,-3,10,-6|after3:core defense
0,0,0,-1,-1,21,-2,-17|after3:could
0,0,0,0,11,0,-10,0|after3:count
-1,-1,-1,-1,7,9,-10,-3|after3:counting
-1,-1,-6,9,17,-1,-10,-6|after3:country
-1,-1,-3,0,-2,0,9,-3|after3:critical
0,0,-1,0,-3,0,8,-4|after3:cyberdefenses
0,0,0,11,0,0,-10,-1|after3:days
0,0,0,-7,-1,0,14,-5|after3:debate
0,0,0,0,8,0,-1,-7|after3:debt
-1,0,12,-2,0,-1,-2,-7|after3:decent
0,0,0,8,-1,0,-6,-1|after3:decide
-1,0,-6,-2,0,0,9,0|after3:decision
0,0,1,-2,0,10,-4,-5|after3:decline
-14,-5,14,20,-30,-6,29,-8|after3:defence
0,-3,-7,14,4,0,-6,-2|after3:defence spending
-5,-13,3,15,5,-7,13,-11|after3:defense
0,0,-5,-2,-3,-2,-1,13|after3:defensible
0,0,0,0,-4,-1,-9,15|after3:deliver
0,0,0,0,-5,12,-2,-5|after3:depots
0,0,0,0,0,0,22,-21|after3:desertion
-1,-5,0,-5,17,-3,-4,0|after3:did
0,0,0,9,0,0,0,-9|after3:direction
0,0,4,-1,2,-8,-6,10|after3:do
-1,0,-1,0,17,-1,-4,-9|after3:done
0,0,13,0,0,0,-5,-7|after3:drew
0,0,1,-3,-1,-1,9,-5|after3:due
0,0,0,0,-1,8,0,-7|after3:economically
-1,0,-2,-1,-2,6,-9,8|after3:election
-1,0,-5,-4,-5,-2,3,14|after3:enough
0,0,-4,0,10,-1,-2,-3|after3:estimate
-2,-1,-2,-1,-3,-6,-2,17|after3:explain
0,-2,-1,0,7,-1,13,-16|after3:fall
0,0,0,0,10,-1,-5,-4|after3:far
13,0,0,0,-3,0,-7,-2|after3:fee
0,0,-3,-15,-1,12,11,-3|after3:figure
0,0,0,0,-9,0,-1,10|after3:financed
0,0,-2,2,-16,-2,9,8|after3:find
0,0,9,-1,3,-1,-2,-8|after3:first
0,-1,-4,-3,-6,-3,-14,31|after3:five
8,-1,9,-16,-10,15,-14,10|after3:for
-5,0,-14,-2,-1,-2,29,-7|after3:forum
0,0,-2,0,-5,0,9,-1|after3:four
-3,7,26,-6,-15,-5,8,-13|after3:from
0,0,0,0,8,0,-8,0|after3:full
-3,-5,0,4,-1,8,6,-8|after3:gdp
0,0,-3,-3,-2,-9,-2,18|after3:give
12,0,-8,-1,0,0,-2,0|after3:global
-1,0,-2,2,-6,-6,12,1|after3:go
0,0,-7,-9,-3,-4,27,-3|after3:goal
0,0,-3,-3,0,0,-2,8|after3:green
0,0,0,9,0,0,-1,-7|after3:greens
-1,-8,3,-5,17,-4,12,-14|after3:gross domestic product
0,0,0,0,-9,13,-3,0|after3:grow
-1,1,-2,17,-5,-2,-7,-2|after3:growth
-1,5,2,1,6,0,-13,0|after3:had
0,0,11,0,-3,0,-2,-4|after3:haidong
0,-6,4,-1,10,-3,-1,-2|after3:half
-1,0,11,-5,0,0,-2,-3|after3:happen
0,0,0,22,-4,-2,-6,-9|after3:happening
6,-4,12,-4,0,-1,3,-13|after3:has
0,0,-5,-2,-10,17,-5,5|after3:have
0,-3,-2,-9,6,10,12,-13|after3:he
0,0,-1,-8,2,4,12,-9|after3:her
-1,0,-12,18,-4,-2,-7,8|after3:his
0,0,0,-6,0,-2,0,9|after3:hornung
0,0,-3,0,-1,8,-1,-3|after3:hospitals
0,0,0,2,-2,-2,8,-6|after3:house
-4,1,-1,5,-27,27,-7,5|after3:in
0,0,-3,0,-2,-1,-1,8|after3:in line with
9,0,0,-1,-2,0,-6,0|after3:included
0,0,0,0,-13,15,0,-1|after3:instead of
-2,-2,11,2,4,-2,3,-15|after3:into
-9,-11,-28,6,43,-10,6,3|after3:is
0,0,-1,1,0,0,9,-9|after3:island
3,1,-7,1,-5,11,-29,26|after3:it
2,8,1,0,-19,-7,27,-12|after3:its
0,0,-2,0,19,0,-8,-9|after3:itself
0,0,0,0,14,0,-13,0|after3:joining
0,22,0,0,-20,0,0,-1|after3:just
0,0,0,0,0,0,10,-9|after3:kmt
0,0,0,-2,-1,0,-6,9|after3:known
10,0,-2,-1,0,-3,0,-4|after3:lately
0,0,-6,-1,0,0,11,-3|after3:leap
0,0,-1,-3,-1,0,9,-4|after3:legislature
0,-2,-4,0,4,-2,-7,11|after3:less
-1,0,-22,-3,-2,7,14,6|after3:like
-1,0,0,0,-2,-1,-14,18|after3:limit
-2,9,-3,-1,-7,2,9,-8|after3:line
0,0,0,0,-3,0,9,-5|after3:little
0,0,0,0,0,0,-35,36|after3:look
10,0,0,0,14,-1,-17,-5|after3:looks
0,0,0,0,0,-1,13,-12|after3:low
0,0,-3,3,14,-8,-8,1|after3:mean
0,0,0,0,0,0,-8,9|after3:medium
0,0,-14,6,0,-4,-1,13|after3:mention
5,5,-10,-1,0,-3,-2,6|after3:military
0,0,9,2,-1,-2,-8,0|after3:mind
0,0,-1,0,0,0,-7,8|after3:moot
-1,-7,24,-3,-10,13,-14,-1|after3:more
-2,0,-6,-1,1,10,1,-4|after3:n't
-1,0,-5,14,0,-2,-5,-1|after3:name
0,0,-6,0,-4,0,11,-1|after3:negotiator
0,8,0,0,-8,0,0,0|after3:neighbors
0,5,-1,0,-12,-2,12,-2|after3:never
15,0,-1,-1,4,-3,-8,-6|after3:new
0,0,9,-5,0,0,-3,0|after3:nhs
0,1,4,-3,-2,-1,8,-6|after3:no
0,0,8,-5,0,-1,-1,-1|after3:nominee
0,-1,0,-1,17,-1,-8,-6|after3:nomura
10,0,-8,0,0,0,0,-1|after3:norm
-3,2,10,-1,15,7,-14,-16|after3:not
0,-1,1,-1,3,3,-11,6|after3:note
0,-1,-1,-2,32,0,-21,-8|after3:now
-1,0,16,-5,-2,-1,-3,-3|after3:number
11,-6,-4,-21,29,-12,-7,9|after3:of
0,8,-1,9,-10,-1,-5,-1|after3:official
0,0,0,0,-11,0,11,0|after3:oil
10,-9,-10,17,-20,10,-11,13|after3:on
-1,-1,-2,-3,14,-4,10,-13|after3:one
9,9,0,-4,-11,-6,-1,5|after3:or
0,0,-7,-3,4,-2,-7,15|after3:order
0,0,0,0,-4,-1,8,-2|after3:our
-1,0,-4,-3,-2,0,-3,12|after3:out
-1,9,-1,0,-3,6,-4,-5|after3:outlays
0,0,0,0,-9,0,12,-2|after3:over
0,0,-3,30,-1,-2,-35,12|after3:parliament
9,0,0,0,-3,0,-10,4|after3:pay
0,0,-1,0,0,11,-10,0|after3:pension
0,0,-3,0,0,-1,15,-11|after3:place
0,0,0,-9,0,0,9,0|after3:please
-3,0,-1,-2,0,0,13,-7|after3:pledge
0,0,0,-1,0,0,8,-7|after3:plucked
0,0,0,-8,-1,0,10,0|after3:pm
0,0,0,0,-13,0,14,-1|after3:policy
0,0,10,0,0,0,-6,-4|after3:politely
-1,0,19,1,-6,-1,-2,-10|after3:president
-2,0,6,9,0,-6,-2,-4|after3:prime minister
10,0,-6,-2,0,0,0,-2|after3:proper
0,0,0,0,-3,0,-5,8|after3:prove
-1,-1,-2,6,-12,-2,12,-1|after3:put
-5,0,13,-3,0,-1,-1,-2|after3:question
0,0,0,-1,0,13,0,-11|after3:quickly
0,0,11,-3,0,-4,-1,-1|after3:rather
-2,0,4,0,9,-1,1,-11|after3:rather than
0,-1,-6,8,-2,-3,12,-9|after3:ratio
0,0,-1,-1,10,-1,-25,17|after3:reach
0,0,-7,-3,-5,-2,-6,22|after3:realistic
0,0,0,0,9,0,-4,-5|after3:rearmed
0,0,0,-1,0,-1,-6,8|after3:reasonable
0,-7,0,0,8,0,0,-1|after3:recall
0,-1,-1,12,-1,-2,0,-8|after3:recommend
0,0,-13,-3,-9,-2,-7,36|after3:report
0,0,-1,-1,3,-7,-5,12|after3:require
0,0,-3,0,-4,0,-1,8|after3:rewrites
0,-1,-2,0,9,1,-6,-1|after3:rise
-1,0,0,18,-2,-3,-8,-3|after3:road
-1,-3,19,-3,-1,-1,-8,-1|after3:room
0,0,0,8,0,-2,0,-6|after3:sake
0,0,0,0,-5,15,0,-9|after3:same
-3,-3,-4,3,-3,0,27,-16|after3:say
0,0,-5,11,0,-2,-4,-1|after3:senior
25,0,-11,-3,0,-4,0,-6|after3:serious
-1,0,-3,-1,-7,-3,14,1|after3:set
0,0,9,-5,2,-3,-12,9|after3:she
0,0,-1,-2,0,11,0,-8|after3:ships
0,0,-5,0,-2,0,9,-2|after3:short
0,0,10,-2,-4,7,13,-24|after3:should
0,0,0,0,11,0,-5,-5|after3:show
0,0,0,0,-14,0,18,-4|after3:sight
0,0,15,-3,0,-2,-7,-3|after3:signs
0,0,0,0,11,0,-11,0|after3:single
0,-1,0,-1,-2,-7,-1,12|after3:sleeps
0,-1,-3,2,16,-1,-3,-10|after3:so
0,-1,-4,8,-1,-4,0,1|after3:some
0,0,-3,-3,0,-1,10,-2|after3:soon
-1,0,14,-7,-7,0,-1,3|after3:speak of
-2,0,2,-1,-10,3,15,-8|after3:spend
9,0,-7,1,0,0,-2,0|after3:spokesman
8,0,-6,0,0,0,-1,-1|after3:standard
0,0,9,-3,-1,0,-5,1|after3:still
-1,0,0,-1,-7,-1,10,0|after3:stop
-1,0,-6,-2,-4,0,11,2|after3:struggle
0,0,0,-2,15,0,-7,-4|after3:subsidy
0,0,-1,11,0,-1,0,-9|after3:suggest
0,0,-10,0,0,-1,0,11|after3:support
0,0,0,-1,10,-13,-1,6|after3:swallow
-1,0,-3,9,-2,-2,-6,5|after3:table
0,0,-1,-9,0,-4,-1,15|after3:taboo
0,0,0,0,0,8,0,-7|after3:takahide
-1,-5,-1,-1,-11,-6,27,-2|after3:take
-3,0,-4,-2,-3,-2,21,-7|after3:tanks
-2,0,-2,10,1,-2,-9,4|after3:target
-1,-4,1,3,3,6,0,-8|after3:tell
0,-8,0,0,0,0,0,9|after3:text
-1,0,-2,-8,10,7,2,-8|after3:than
3,8,-6,5,3,-3,-12,1|after3:that
17,-8,2,16,-35,-16,18,6|after3:the
-1,0,-5,6,-9,-4,13,-1|after3:the military
-1,0,0,0,-11,0,2,11|after3:then
0,0,0,0,9,0,0,-9|after3:thereabouts
0,2,8,-6,7,-1,-5,-5|after3:they
0,0,0,0,-5,-1,8,-1|after3:things
0,0,-7,-1,3,-1,-2,8|after3:think
-2,0,19,-4,0,-1,-1,-11|after3:though
0,0,0,0,-8,0,8,0|after3:through
0,-2,-2,0,21,0,-11,-5|after3:time
-5,-8,-6,13,-8,2,0,12|after3:to
0,0,-5,1,-1,0,-2,8|after3:trade
0,0,0,-1,13,-1,-8,-3|after3:trajectory
0,-1,-1,0,-4,11,-4,-1|after3:trillion
0,0,-2,-2,9,0,-5,1|after3:two
0,0,0,0,15,0,-14,0|after3:undecided
-1,3,-3,-5,-12,-3,-4,25|after3:under
0,0,0,0,-9,0,0,10|after3:until
0,-1,-6,18,12,-7,-28,12|after3:up
0,1,-4,16,0,-3,-12,2|after3:us
0,0,0,-4,0,11,0,-7|after3:value
0,0,-1,8,0,-2,-1,-4|after3:vogue
0,0,0,0,-5,0,-3,9|after3:wait
0,0,-3,0,-5,4,8,-3|after3:warn
-3,7,-4,13,1,-5,-10,1|after3:was
-1,1,2,8,-3,-2,-5,1|after3:we
0,0,9,-1,0,-2,-2,-4|after3:well
7,-1,16,-1,-9,-23,8,3|after3:what
-1,0,1,10,-5,-1,1,-5|after3:when
8,0,-1,0,-1,0,-5,-1|after3:whereas
1,14,-11,0,17,-3,-15,-4|after3:which
0,0,0,0,-22,0,10,14|after3:while
0,0,-3,0,15,0,-9,-3|after3:whoever
-1,4,-2,-3,2,-9,-7,15|after3:will
0,0,0,8,0,0,-6,-1|after3:win
8,1,-3,-7,-4,-6,-5,16|after3:with
0,0,0,0,-4,9,2,-6|after3:without
0,0,-6,-1,-1,0,-2,10|after3:wondered
0,-2,-1,-1,-1,-2,8,-2|after3:world
-1,2,-8,-4,7,-1,3,4|after3:would
-1,8,-3,-1,-18,2,13,1|after3:year
-1,-3,-1,-2,22,-4,-5,-6|after3:years
0,0,-1,0,0,11,-1,-7|after3:yen
0,0,-1,-1,0,-1,8,-5|after3:yet
1,-1,-3,2,10,-4,4,-9|again:benchmark
-1,-10,4,5,8,-11,-14,20|again:cap
1,-2,15,79,-66,8,-25,-10|again:demand
-2,12,-34,48,-8,-10,-36,30|again:denial
-16,11,11,22,-11,2,-19,1|again:level
-4,-3,2,2,-11,6,-15,23|again:other
16,-20,-16,35,-66,6,41,4|again:pledge
9,-9,-31,57,-48,3,-23,43|again:proposal
19,-6,-1,35,-2,-15,-1,-31|anywhere:\"
-23,-16,-13,-28,52,-8,13,22|anywhere:#
-4,4,-17,-6,-22,-16,5,57|anywhere:$
0,11,-1,0,0,8,-3,-14|anywhere:&
-18,-3,-7,10,2,-3,-1,19|anywhere:'
9,0,-4,-13,-6,1,9,4|anywhere:'d
-2,-1,2,-17,-2,13,25,-19|anywhere:'ll
-1,-1,22,-12,-1,-3,4,-8|anywhere:'re
8,12,15,-7,10,-27,6,-17|anywhere:'s
-1,-1,8,-5,8,1,4,-13|anywhere:'ve
-12,8,-1,-11,0,4,8,5|anywhere:(
-12,8,-1,-11,1,4,6,5|anywhere:)
-1,-1,-7,-1,4,-1,11,-4|anywhere:*
-10,-5,-9,-14,7,29,1,0|anywhere:,
-15,23,1,-2,-25,-18,18,19|anywhere:-
-7,-2,-36,-12,-17,37,-4,41|anywhere:--
-6,-26,-8,-27,28,19,6,15|anywhere:.
-29,12,-30,-13,17,90,-20,-26|anywhere:0
-2,-11,24,17,-46,16,4,-3|anywhere::
20,-7,-25,-19,42,-11,-6,6|anywhere:;
-19,4,15,3,-28,28,12,-15|anywhere:?
-16,22,5,-11,2,-14,0,12|anywhere:DATE
-9,19,20,-5,-10,19,-22,-12|anywhere:EU
-20,-5,5,-4,24,12,14,-27|anywhere:LAND
-43,12,-18,74,-36,15,15,-19|anywhere:LEADER
-10,-24,6,19,5,-45,47,3|anywhere:NATO
-17,-2,37,-13,-34,12,-13,30|anywhere:OUTLET
-8,13,-22,0,-23,-2,-1,43|anywhere:PERSON
50,-53,166,2,-48,-53,-16,-48|anywhere:USA
6,0,-2,-22,-17,11,-8,32|anywhere:a
0,0,0,0,-8,0,9,0|anywhere:aback
0,9,0,-1,-9,-1,3,-1|anywhere:abandoned
-1,-1,-2,-1,-3,-2,-24,34|anywhere:abe
-1,4,-7,-1,-2,-1,-4,12|anywhere:able
0,0,2,0,0,0,9,-11|anywhere:aboard
11,-12,-10,9,2,31,-37,5|anywhere:about
-6,4,9,-13,-8,35,-10,-13|anywhere:above
-1,-1,-5,-3,-11,25,11,-15|anywhere:absorb
0,0,2,10,-1,0,-7,-4|anywhere:absurd
0,0,0,0,8,0,-4,-4|anywhere:abukuma
0,-5,14,11,-14,-8,-8,9|anywhere:accept
-1,-1,-4,-7,-2,2,16,-3|anywhere:accord
-7,-4,34,17,9,-22,-58,31|anywhere:according
-2,-3,5,-5,12,6,-3,-10|anywhere:account
0,0,-1,-9,9,-1,9,-7|anywhere:accused
0,0,-2,-1,0,0,10,-7|anywhere:achievable
-1,-1,-3,0,14,-4,3,-8|anywhere:achieve
0,0,-1,0,-3,-1,8,-3|anywhere:acquire
0,0,-12,-4,-17,-3,8,28|anywhere:act
-1,-1,-10,0,-1,-1,-1,15|anywhere:acting
3,6,4,5,-43,35,-14,4|anywhere:add
-1,-4,-7,-2,-21,18,10,7|anywhere:additional
0,0,0,0,-1,0,-14,15|anywhere:address
0,-2,-6,-3,14,-3,-7,6|anywhere:adequate
6,-12,-7,4,-4,-11,20,3|anywhere:administration
0,0,9,-3,13,1,-9,-11|anywhere:admiral
11,-1,-2,0,-3,-2,-9,5|anywhere:admission
0,0,0,-1,-4,-2,-23,31|anywhere:admit
13,4,-11,-1,-12,-12,1,17|anywhere:adopt
11,0,9,-3,-9,-2,2,-9|anywhere:advance
0,2,-2,-1,-7,-2,-10,20|anywhere:advice
-1,0,7,-5,-4,17,-8,-6|anywhere:adviser
0,0,9,-5,0,-1,1,-3|anywhere:advisers
0,7,-1,-2,3,-1,4,-10|anywhere:advisory
-1,-2,-1,-6,-5,-6,-9,30|anywhere:advocate
0,0,-2,-6,-2,-1,-2,14|anywhere:afd
-1,-1,5,-8,-9,-6,-12,32|anywhere:afford
0,0,-1,-7,-19,9,15,3|anywhere:affordable
-5,-10,27,-12,-2,6,-6,2|anywhere:after
0,0,-7,16,1,0,-1,-8|anywhere:afternoon
-1,-8,-5,4,10,-6,14,-8|anywhere:afterward
-7,0,-3,-12,7,0,36,-21|anywhere:again
7,-2,-21,4,16,-5,-3,5|anywhere:against
-1,-9,10,-4,-1,-7,-1,12|anywhere:agency
-1,-1,-1,6,-4,-4,-12,15|anywhere:agenda
0,0,21,-3,-2,0,-12,-3|anywhere:aggression
0,0,0,0,-6,-1,-2,10|anywhere:agnieszka
-1,-2,5,-1,8,-3,-2,-4|anywhere:ago
2,-11,11,21,-24,-5,44,-39|anywhere:agree
0,0,5,1,-10,-2,19,-12|anywhere:agreement
-5,-7,-14,-8,26,-2,19,-8|anywhere:ahead
-1,-1,-4,-2,0,1,12,-5|anywhere:aid
-3,-1,25,-7,-12,-11,5,3|anywhere:aide
-2,-2,8,15,-1,2,2,-22|anywhere:aides
-4,-3,20,-14,-8,9,14,-13|anywhere:aim
-2,-3,0,-4,10,-8,-5,13|anywhere:air
0,-3,0,-1,8,-2,0,-2|anywhere:aircraft
0,0,0,0,-1,0,-8,10|anywhere:akbayan
0,0,-10,-1,-1,-1,11,1|anywhere:akira
0,0,-4,9,-5,-2,7,-4|anywhere:alarm
0,0,-3,0,0,12,0,-8|anywhere:alaska
0,0,-1,1,-7,-1,-3,10|anywhere:alberto
26,3,40,-22,-11,1,-16,-20|anywhere:all
-2,0,24,-1,-2,-1,-11,-8|anywhere:all allies
0,0,5,-4,16,0,-13,-4|anywhere:all members
-20,-4,33,-1,9,-2,-8,-7|anywhere:alliance
50,-4,-25,-15,16,-3,-25,8|anywhere:allies
-3,0,7,2,13,0,-9,-10|anywhere:allies in asia
-1,0,0,3,8,-1,-10,2|anywhere:allocate
-1,12,9,-11,-20,-10,14,7|anywhere:allowed
34,-7,3,-29,14,-13,11,-12|anywhere:ally
0,2,-11,9,0,-1,-9,11|anywhere:almost
5,-1,-1,5,-5,2,-9,3|anywhere:alone
-2,4,-10,11,-2,23,-14,-9|anywhere:along
0,0,-9,-1,-2,0,3,10|anywhere:aloud
-6,-3,-18,5,62,-19,-1,-21|anywhere:already
4,3,14,-7,8,-14,18,-24|anywhere:also
0,0,0,-5,-1,0,10,-2|anywhere:altered
-1,-1,-2,-1,-3,9,-3,1|anywhere:alternative
-1,2,-8,-1,-1,-4,-17,30|anywhere:although
0,0,8,-1,0,-1,0,-6|anywhere:altogether
-1,-1,3,2,1,-12,-7,15|anywhere:am
0,-1,19,-2,7,-1,-14,-8|anywhere:ambassador
-1,-1,-6,-9,-5,-5,-31,58|anywhere:ambition
0,0,-3,-3,12,0,-8,4|anywhere:ambitious
-1,0,18,0,0,-1,-6,-10|anywhere:america 's allies
0,0,-6,-2,0,0,-1,10|anywhere:ami
-1,0,-13,-1,-4,-6,13,11|anywhere:ammunition
40,-1,-10,-3,19,-20,-14,-11|anywhere:among
-3,0,4,5,4,14,-16,-8|anywhere:amount
2,6,27,-35,-5,-14,0,19|anywhere:an
0,0,0,0,11,0,-3,-8|anywhere:analyses
-1,-1,2,-1,-9,5,8,-4|anywhere:analysis
0,0,-7,-1,-2,9,-4,6|anywhere:analyst
20,-4,0,-6,31,-16,-24,0|anywhere:analysts
15,-8,-19,-2,12,-13,10,4|anywhere:and
0,0,-3,-2,-1,2,-4,9|anywhere:andrew
-1,0,-13,0,12,0,-2,3|anywhere:angry
-1,0,-13,-2,6,-4,-15,30|anywhere:angus
-2,-3,-5,0,-13,-6,21,8|anywhere:announce
0,0,21,-4,-3,0,1,-15|anywhere:announcement
-3,3,-26,-4,3,12,-12,28|anywhere:annual
0,0,-2,0,-36,41,0,-2|anywhere:annually
12,1,17,-9,-15,23,-28,-1|anywhere:another
5,-4,25,6,-18,-9,38,-42|anywhere:answer
0,0,8,-14,0,0,9,-2|anywhere:antalya
0,-1,-1,0,0,10,-3,-3|anywhere:anti
0,0,-7,-1,-4,0,-1,12|anywhere:anu
28,7,-7,12,-2,12,-24,-26|anywhere:any
0,-2,5,9,12,-7,4,-22|anywhere:anyone
-4,1,-17,39,-6,-8,-2,-4|anywhere:anything
0,0,-8,-1,-10,-2,9,12|anywhere:anyway
0,5,-1,8,3,0,-11,-4|anywhere:anywhere
0,0,0,0,14,0,-13,-1|anywhere:aomori
-1,0,10,-4,0,-1,-2,-3|anywhere:appeal
-1,0,0,-2,-1,-1,-10,14|anywhere:applied
5,0,-2,-5,-9,3,10,-1|anywhere:applies
0,0,0,0,-7,0,8,0|anywhere:appreciates
-1,-2,-4,11,9,-2,-2,-10|anywhere:approach
-2,-1,2,-8,-16,2,-2,25|anywhere:appropriate
0,0,0,0,-8,-1,4,6|anywhere:appropriation
0,0,-5,-1,0,-1,-1,8|anywhere:appropriators
0,0,-8,0,0,0,5,4|anywhere:approval
-6,-4,-7,0,46,8,-28,-10|anywhere:approve
9,0,-2,0,-3,0,-3,-1|anywhere:archipelagos
0,-6,-7,-7,6,-6,22,-2|anywhere:are
0,0,14,0,-5,-1,-2,-7|anywhere:areas
-2,-3,-28,-8,17,-4,1,26|anywhere:argue
-1,-2,10,-7,-6,-3,-8,17|anywhere:argue for
0,-5,0,-2,13,-4,6,-9|anywhere:argument
0,0,-3,0,2,-1,8,-6|anywhere:arithmetic
0,0,-1,0,0,8,0,-7|anywhere:arm
-1,0,-19,-1,4,-1,-1,20|anywhere:armed
10,4,9,-4,0,-7,-12,0|anywhere:armed forces
0,0,12,0,0,0,-5,-6|anywhere:arming
-5,11,-11,-3,-11,-5,22,3|anywhere:arms
-9,-8,-15,-8,7,8,30,-4|anywhere:around
-1,-1,-6,11,2,-1,-1,-3|anywhere:arrival
-1,-1,-4,-10,2,17,-2,-1|anywhere:arrive
0,4,0,0,-3,-2,-7,8|anywhere:article
12,-15,-12,-2,30,-5,-23,15|anywhere:as
0,0,0,0,-1,-3,-4,9|anywhere:asan
21,-3,0,-20,-16,-2,56,-37|anywhere:asia
15,0,-3,4,-7,-1,-3,-4|anywhere:asian
-4,-3,18,-13,-2,-3,20,-12|anywhere:asian allies
2,0,10,0,-15,-1,11,-7|anywhere:asian partners
-23,-10,10,38,-27,27,8,-23|anywhere:ask
-6,-4,15,11,6,5,-34,7|anywhere:ask for
0,0,0,9,0,0,-8,0|anywhere:assessment
0,0,-1,0,-7,-2,11,-1|anywhere:association
-2,0,-14,5,17,-2,8,-12|anywhere:assume
0,0,1,-6,-9,-4,22,-4|anywhere:assumed
0,0,-1,-1,44,-3,-26,-13|anywhere:assumes
-1,0,-12,9,-3,-1,19,-12|anywhere:assure
-9,1,-4,-17,42,11,0,-24|anywhere:at
0,0,0,0,-1,-10,12,0|anywhere:ataru
0,0,-1,10,-1,-1,-4,-3|anywhere:atm
0,-3,-9,-4,22,-6,0,-1|anywhere:attain
-1,0,8,-7,0,12,-6,-6|anywhere:attending
-1,0,8,-3,3,-2,-5,0|anywhere:audience
0,0,-2,-1,-1,-3,-1,8|anywhere:audited
-3,-1,0,-2,10,7,16,-25|anywhere:aukus
0,0,10,-1,8,-1,-13,-4|anywhere:authorities
0,0,-9,0,0,0,0,10|anywhere:authorization
-4,-3,-6,-1,-6,-2,19,3|anywhere:authors
-5,-1,-14,-2,33,17,-11,-17|anywhere:average
-1,0,-13,-5,2,34,-4,-12|anywhere:avoid
0,0,0,0,-1,0,-8,10|anywhere:avoided
-1,-1,3,26,-1,-6,-36,15|anywhere:avoids
-3,12,2,14,-23,-12,13,-4|anywhere:away
0,0,0,0,-15,0,17,-1|anywhere:awkward
0,0,0,-13,-1,22,-1,-6|anywhere:b
0,0,-6,-1,0,8,0,0|anywhere:babies
-3,-7,-2,-7,-3,-10,6,26|anywhere:back
0,0,-3,-3,0,0,-13,20|anywhere:baked
-2,0,13,0,0,-17,12,-5|anywhere:balk
0,0,0,0,-1,-10,12,0|anywhere:balloon
0,0,14,-4,-1,-1,-1,-7|anywhere:ballpark
-1,-2,-14,10,33,5,-6,-27|anywhere:bank
0,0,0,-14,0,-2,14,4|anywhere:bao
15,-2,0,-1,-11,-3,9,-7|anywhere:bar
0,0,-2,11,22,-1,-13,-17|anywhere:barclays
0,0,-1,0,-8,0,0,10|anywhere:bargaining
-1,0,7,-2,12,5,-12,-9|anywhere:barracks
0,15,-2,-3,2,-1,-1,-9|anywhere:barring
-1,-5,-12,-7,27,3,22,-27|anywhere:base
-5,2,-2,4,7,-8,1,2|anywhere:based
0,0,12,0,8,0,-4,-15|anywhere:baseline
-1,0,-6,4,-3,-4,-2,12|anywhere:bases
-1,0,3,-1,22,-6,8,-24|anywhere:basis
0,0,-2,-1,-5,-2,15,-3|anywhere:basket
0,0,-11,13,0,0,-1,0|anywhere:bat away
-11,19,10,-34,11,-1,8,-3|anywhere:be
0,0,0,0,7,8,-8,-7|anywhere:bearable
0,0,0,0,0,0,-19,19|anywhere:beat
0,0,0,0,12,0,0,-12|anywhere:beauty
-3,-8,1,9,-3,5,-11,10|anywhere:because
35,0,4,2,-7,-5,-2,-26|anywhere:become
-1,-1,-1,0,-20,9,16,-2|anywhere:becomes
12,0,-2,-1,0,-3,-1,-5|anywhere:becoming
1,22,-5,25,-27,-16,-22,21|anywhere:been
-6,0,11,5,-32,-3,-3,29|anywhere:before
0,3,6,7,7,-7,-10,-4|anywhere:began
-1,0,7,3,3,2,5,-20|anywhere:begin
0,0,0,-9,-1,-1,11,0|anywhere:begin from
-1,2,12,-9,18,0,-15,-6|anywhere:beginning
11,0,-6,-2,-1,0,9,-10|anywhere:begins
2,1,-10,11,-2,-11,-17,27|anywhere:begun
-1,-1,24,-8,5,10,-12,-16|anywhere:behind
6,13,18,-1,-10,-18,-13,5|anywhere:being
0,0,15,-12,7,4,-15,0|anywhere:believe
11,7,-2,-4,10,-9,0,-14|anywhere:below
38,-1,-15,2,-3,-5,-5,-11|anywhere:benchmark
0,0,-6,-2,0,0,-1,10|anywhere:bera
0,0,0,0,9,-2,-1,-6|anywhere:berenberg
0,0,-1,0,-10,-2,0,15|anywhere:best
-2,-3,61,-11,-9,-5,-27,-4|anywhere:better
-2,-2,-13,-1,-10,1,11,15|anywhere:between
-4,-12,23,18,-9,-8,13,-22|anywhere:beyond
-1,0,13,-1,-9,-1,-6,4|anywhere:bid
-1,-4,-22,-1,13,-3,24,-7|anywhere:big
-1,-4,-4,13,-2,14,-11,-5|anywhere:bigger
-1,-4,-2,0,9,1,2,-5|anywhere:biggest
-10,-1,-7,-9,-4,10,8,13|anywhere:bill
0,0,0,0,10,0,0,-10|anywhere:billed
-7,-6,-18,7,10,38,1,-26|anywhere:billion
0,-4,-1,0,9,3,-3,-5|anywhere:billions
1,15,4,-13,0,-5,-1,0|anywhere:bind
0,0,-7,-1,-3,-1,-5,17|anywhere:bipartisan
0,0,-1,0,17,-1,-10,-5|anywhere:bit
0,0,0,0,8,-2,-3,-3|anywhere:blame
-2,7,6,-4,1,-2,-15,9|anywhere:bloc
-1,-1,-3,0,-8,-1,9,5|anywhere:blueprint
-1,-1,2,-1,-11,10,3,-1|anywhere:bn
-1,0,-6,3,-2,-3,-3,12|anywhere:board
0,0,0,-1,-5,0,-10,16|anywhere:boast
-1,0,-1,0,-2,0,10,-6|anywhere:bold
0,-1,0,0,-10,7,0,5|anywhere:bond
-1,0,-8,1,6,-5,-13,20|anywhere:bonds
0,0,-12,0,-1,-1,-1,14|anywhere:book
0,0,-2,-1,14,0,-11,1|anywhere:bookkeeping
0,0,0,0,6,-1,-8,4|anywhere:books
0,0,0,-2,-2,0,9,-5|anywhere:boost
0,0,-1,0,0,-1,11,-10|anywhere:border
0,0,-8,0,-5,1,5,8|anywhere:borne
0,0,-1,-1,4,9,-7,-4|anywhere:borrow
-1,-3,-2,0,-7,-1,6,8|anywhere:borrowed
-2,0,17,-8,-1,0,-6,0|anywhere:boss
-5,0,4,-13,-9,-12,22,14|anywhere:both
-1,0,-6,-1,2,-1,-2,9|anywhere:bottom
0,-1,-3,15,-14,6,6,-10|anywhere:bought
0,0,15,-5,0,-3,-2,-5|anywhere:bow
-1,0,18,-6,-7,-2,-1,-1|anywhere:bracing
-2,7,-2,-6,-38,48,-3,-4|anywhere:brake
-2,0,19,-2,-3,-2,-2,-7|anywhere:brandish
0,0,0,0,0,0,-12,12|anywhere:brands
0,3,15,-7,15,-7,-8,-11|anywhere:break
0,-8,0,0,8,-2,0,3|anywhere:breaking
0,0,11,0,0,-3,0,-7|anywhere:breakingviews
-1,2,-2,-1,8,-1,-8,4|anywhere:breaks
0,0,-1,0,0,0,12,-10|anywhere:bridge
-7,-1,-9,-1,-7,-3,48,-20|anywhere:bridges
-1,2,-1,-3,-5,-3,-3,14|anywhere:briefed
0,0,-4,0,-8,0,0,12|anywhere:brigades
-3,-11,4,6,14,-18,7,1|anywhere:bring
0,0,11,-2,-17,0,27,-17|anywhere:bring forward
-2,0,-5,34,-4,-5,-4,-13|anywhere:bring up
-1,0,16,-1,-1,-4,-2,-7|anywhere:bristles
-2,0,-1,11,-2,0,-4,-2|anywhere:broach
0,0,1,-2,0,-1,11,-8|anywhere:broadcaster
0,-2,0,0,-7,-1,-1,10|anywhere:broadly
0,9,0,0,-7,0,2,-3|anywhere:broke
-1,0,-6,0,2,1,-4,8|anywhere:bruegel
0,0,0,0,-6,-1,-2,10|anywhere:brugger
-1,0,14,-5,-2,-1,1,-5|anywhere:brush off
-15,1,-2,-4,44,44,-32,-35|anywhere:budget
-1,-2,-6,0,-6,7,15,-6|anywhere:build
-1,-7,-6,15,-19,-9,30,-2|anywhere:buildup
0,0,-2,0,-1,0,15,-11|anywhere:bundles
0,-1,0,-1,-2,-7,-1,12|anywhere:bunk
-1,-3,-8,-2,35,-2,-11,-8|anywhere:burden
0,0,0,0,8,0,-7,0|anywhere:buried
-2,6,5,-3,3,-3,-23,17|anywhere:business
-13,24,10,-53,10,20,-25,27|anywhere:but
-1,-1,19,-7,-39,25,-13,17|anywhere:buy
-1,-4,-5,-2,-11,17,8,-2|anywhere:buying
-1,-3,-3,0,-13,31,3,-15|anywhere:buys
-5,-5,30,-1,2,-15,24,-30|anywhere:by
-2,0,-6,1,8,-3,15,-13|anywhere:ca
-7,44,-2,-3,2,-17,16,-34|anywhere:cabinet
0,0,-5,0,-2,0,14,-7|anywhere:cables
-1,-1,-3,-2,-5,28,0,-16|anywhere:calculate
26,-8,22,2,1,-22,-18,-2|anywhere:call
-8,-6,16,-6,-3,-4,3,8|anywhere:call for
-6,-3,18,-6,-18,16,-3,2|anywhere:call on
0,8,0,0,-8,0,0,0|anywhere:calm
-3,-2,15,25,-8,-8,6,-26|anywhere:came
0,0,0,-4,-3,-2,0,9|anywhere:cameron
-4,-1,-15,-3,-12,7,18,11|anywhere:camp
-5,-2,-47,-28,-11,43,1,48|anywhere:campaign
-10,-4,-30,-8,-10,7,41,14|anywhere:can
0,-2,1,-2,-12,-1,-1,16|anywhere:cancel
0,-2,-30,-9,-4,11,-1,35|anywhere:candidate
0,-2,-4,-1,-9,-3,18,0|anywhere:candidates
-4,-15,-16,28,16,21,2,-31|anywhere:cannot
0,26,-3,4,-22,-4,-2,0|anywhere:cap
0,0,-9,15,-2,13,-4,-12|anywhere:capabilities
-1,-1,0,1,-7,-3,3,8|anywhere:capability
0,0,-1,8,-2,0,-6,3|anywhere:capacity
-1,0,13,4,4,0,-14,-6|anywhere:capital
-1,9,-3,9,-2,-1,-16,4|anywhere:capitals
0,0,0,0,10,0,-10,0|anywhere:carabinieri
2,-1,-4,4,4,-3,6,-9|anywhere:careful
-2,1,-1,-5,20,-4,-11,1|anywhere:carry
3,-2,-12,-2,7,1,-18,23|anywhere:case
0,0,-1,1,2,11,-1,-12|anywhere:caucus
0,0,8,0,-1,0,-6,0|anywhere:causes
0,-1,-8,0,7,-2,-12,16|anywhere:cautious
-2,0,-10,-1,-2,-2,-7,23|anywhere:cdu
-4,67,-2,-20,3,-14,-24,-6|anywhere:ceiling
0,2,0,0,7,0,-8,-1|anywhere:celebrating
0,0,0,0,0,0,-8,9|anywhere:centered
-1,-1,-1,15,9,9,-16,-14|anywhere:central
-1,0,-7,-3,9,-1,-2,5|anywhere:centrist
-2,-3,-1,29,-25,-10,3,8|anywhere:centrist reform alliance
-1,9,-2,-3,14,-10,7,-15|anywhere:century
-1,0,1,-6,-1,0,11,-3|anywhere:ceremony
0,0,-10,0,0,-2,-1,14|anywhere:certify
0,0,8,0,-2,-1,0,-4|anywhere:chain
-2,1,4,-7,-16,7,16,-4|anywhere:chair
2,0,0,0,0,0,14,-15|anywhere:chaired
-4,0,-17,-9,-5,1,10,25|anywhere:chairman
0,0,-13,0,0,0,0,14|anywhere:chairmen
0,0,0,-3,0,0,10,-8|anywhere:chairperson
0,0,-5,11,-3,-1,-6,4|anywhere:chairs
0,0,-1,19,-2,-2,-6,-7|anywhere:chairwoman
-1,0,-5,-1,-2,-1,-7,17|anywhere:challenger
-1,-1,2,-7,-6,-2,20,-6|anywhere:chamber
-1,-4,-21,6,-6,22,-14,19|anywhere:chancellor
0,0,-1,-4,-4,-1,-2,12|anywhere:chang
-3,-3,-6,-4,12,9,4,-9|anywhere:change
-1,0,-2,-3,2,-1,13,-9|anywhere:changed
-2,-1,-4,-1,-2,-9,4,15|anywhere:changes
-1,0,-1,10,0,0,-7,-1|anywhere:channels
-1,-1,-8,-11,-5,17,11,-2|anywhere:charge
0,0,0,0,-8,0,14,-5|anywhere:charitably
-1,-1,-1,-4,2,9,-2,-3|anywhere:chase
0,0,-2,0,-1,0,-6,10|anywhere:chatham
-2,0,-4,-2,-2,-3,-4,17|anywhere:check
0,0,0,0,-1,0,-8,10|anywhere:chel
-1,0,-2,12,-3,-3,14,-18|anywhere:cheng
0,0,14,5,7,-2,-13,-11|anywhere:cheque
0,0,-1,1,-2,11,2,-11|anywhere:chi
0,0,-13,-1,0,17,-1,-1|anywhere:chiao
20,1,14,4,-11,-14,-27,14|anywhere:chief
-3,-1,-3,20,-10,27,-12,-20|anywhere:chief cabinet secretary
0,0,3,0,6,0,-15,7|anywhere:chiefs
0,0,-1,0,-7,-2,11,-1|anywhere:chieh
-2,0,0,0,-1,-4,9,-1|anywhere:child
0,0,-1,8,-2,11,-8,-9|anywhere:chinese nationalist party
-1,-1,1,9,-1,7,6,-21|anywhere:choice
0,0,-1,0,-5,10,0,-4|anywhere:christmas
0,0,-3,-2,-5,6,-5,10|anywhere:christopher
0,0,7,-3,-3,12,-5,-8|anywhere:circulated
9,-2,12,-1,-12,-1,-3,-3|anywhere:circulating
0,0,0,0,8,0,-1,-7|anywhere:citigroup
0,0,-9,0,0,0,0,9|anywhere:citizen
0,-1,-3,0,-6,-1,19,-8|anywhere:civil
-1,-2,-6,6,30,6,-5,-28|anywhere:claim
0,0,0,0,8,0,-4,-4|anywhere:class
9,0,-2,0,-3,0,-3,-1|anywhere:clean
22,-3,5,-4,-9,4,-17,3|anywhere:clear
0,-4,-1,-1,9,-3,1,-1|anywhere:clerks
-1,-2,-7,-4,33,-8,1,-12|anywhere:climb
-3,-10,0,-10,34,-8,-19,16|anywhere:close
0,0,10,-2,-3,-1,5,-9|anywhere:closely
-1,0,27,-7,-10,2,-16,5|anywhere:closer
0,0,0,0,-11,0,12,0|anywhere:closest
10,0,0,0,0,-1,-3,-5|anywhere:clsa
13,0,-1,0,-6,0,-4,0|anywhere:club
-1,-1,-2,-2,4,-13,0,15|anywhere:co
-3,-13,-17,18,4,13,-48,47|anywhere:coalition
0,0,-2,-1,15,-4,-5,-3|anywhere:coast
-2,-6,-5,-2,39,-4,-15,-5|anywhere:coast guard
0,0,0,0,9,-2,-2,-4|anywhere:coastguard
-1,-2,-15,-2,31,0,-7,-4|anywhere:cold
0,0,6,-3,-4,1,-9,9|anywhere:colleagues
-1,0,0,-1,0,0,15,-13|anywhere:columnist
-2,0,0,0,6,10,-7,-5|anywhere:combined
-7,-3,26,11,1,-4,-48,24|anywhere:come
0,0,-2,-6,0,2,-6,12|anywhere:come to
-2,3,15,-4,-8,-11,36,-29|anywhere:comes
8,7,-5,-5,-8,7,-4,-1|anywhere:coming
0,0,-3,0,8,0,2,-5|anywhere:command
-2,-1,34,-32,-14,36,0,-21|anywhere:comment
-1,-4,13,-8,7,-6,16,-17|anywhere:commentary
-2,0,3,0,-8,-1,20,-12|anywhere:commentator
0,-1,0,-2,-4,-2,15,-6|anywhere:commerce
-2,8,-10,9,-6,-1,-19,20|anywhere:commission
-5,-4,2,14,2,-2,2,-8|anywhere:commit
-1,4,-14,17,-15,-7,25,-11|anywhere:commitment
0,0,-1,-3,-6,-3,14,-1|anywhere:commitments
0,-1,-7,15,-22,1,-18,32|anywhere:committee
0,0,-13,0,0,0,0,14|anywhere:committees
12,0,-1,4,-8,0,-4,-4|anywhere:common
10,0,0,0,-4,0,-5,0|anywhere:commonly
0,0,-1,0,9,0,-7,-1|anywhere:commons
0,1,-1,-7,-2,8,7,-6|anywhere:communist
0,-6,-3,-2,-2,-12,-6,30|anywhere:communists
-1,-2,3,-2,1,-3,20,-14|anywhere:compared
0,0,0,0,17,0,-10,-6|anywhere:compares
0,0,0,0,-5,0,8,-2|anywhere:compiled
-1,-1,-4,-2,-2,-3,-10,22|anywhere:compromise
-2,-1,6,-5,15,-1,-25,13|anywhere:concede
0,0,-1,-10,-1,-1,-3,15|anywhere:conceivable
0,0,-2,-1,-6,-1,10,0|anywhere:concern
-1,0,9,-1,0,-1,-2,-4|anywhere:conclude
0,0,-1,0,9,-3,0,-4|anywhere:concludes
0,0,0,0,15,-4,-10,0|anywhere:conditioners
5,0,-26,21,6,6,6,-17|anywhere:conference
0,10,0,0,-9,0,0,-1|anywhere:confine
0,-1,7,-19,0,60,-16,-30|anywhere:confirm
-1,0,12,1,-2,-1,-3,-7|anywhere:confirmation
0,8,-1,-1,2,-1,2,-10|anywhere:conflict
0,0,9,0,-5,0,-3,-1|anywhere:confront with
0,0,-6,-1,13,0,-3,-1|anywhere:congressional
-1,-6,2,-4,2,-3,-5,14|anywhere:congressmen
0,0,0,9,2,-2,-1,-7|anywhere:conscript
0,-1,-6,5,-4,6,-10,11|anywhere:conscription
9,0,-4,-2,10,-1,0,-12|anywhere:conscripts
-1,0,-2,-1,-2,0,10,-4|anywhere:consensus
0,0,1,-3,-3,-5,-10,20|anywhere:conservative
0,0,-4,-2,18,-2,-29,19|anywhere:conservatives
15,4,-5,12,-23,-7,-23,26|anywhere:consider
-1,0,-4,4,-3,7,-18,16|anywhere:consideration
0,-1,-1,-1,-3,-2,19,-10|anywhere:consist
-1,0,-17,-12,28,-1,-23,25|anywhere:constitution
-2,-6,-8,-6,10,18,-2,-4|anywhere:constitutional
-3,0,2,8,-2,-9,19,-15|anywhere:constitutional democratic party
-1,0,-7,-4,2,-2,10,2|anywhere:constitutional democrats
0,0,-1,0,-2,11,0,-9|anywhere:consume
-2,-3,-3,15,7,23,-20,-18|anywhere:consumption
-1,0,21,-2,-8,-3,-2,-6|anywhere:contact
6,-4,5,4,0,-2,-16,7|anywhere:contain
0,0,0,-6,0,0,-5,12|anywhere:contender
0,0,0,-6,-8,13,24,-23|anywhere:contenders
0,0,0,0,11,0,-20,9|anywhere:contest
-1,0,-6,-1,-2,-3,5,8|anywhere:continent
1,0,7,10,-2,-1,-12,-2|anywhere:continue
0,0,0,0,8,0,0,-7|anywhere:contracts
0,0,-8,12,0,0,-4,0|anywhere:contrary
-1,-1,-9,0,15,0,-2,-2|anywhere:contrasted
0,0,-2,0,-8,17,-2,-3|anywhere:contribute
8,0,-2,-5,0,0,-3,2|anywhere:contribution
0,0,1,-1,-5,5,20,-19|anywhere:conversation
-3,0,-9,0,0,0,12,0|anywhere:conversion
-2,0,12,9,-3,-2,5,-19|anywhere:convey
0,0,14,-2,-1,-2,-6,-3|anywhere:convince
16,0,-8,-1,-1,0,-6,0|anywhere:coolly
0,0,-6,-1,0,-1,0,8|anywhere:cooper
0,0,0,-3,3,0,-8,8|anywhere:coordinating
0,0,-6,0,3,0,-5,9|anywhere:cope
12,0,0,0,-7,0,1,-7|anywhere:copied
0,0,-8,2,-1,0,9,-2|anywhere:copy
21,-1,-30,-4,-14,18,-8,17|anywhere:core
-4,0,6,-4,2,-2,13,-11|anywhere:core defence
3,0,-9,-4,-7,-6,22,1|anywhere:core defense
-1,0,-4,-4,-1,6,10,-5|anywhere:corp
0,0,0,0,-2,9,1,-8|anywhere:corporate
0,0,-7,0,0,9,-1,0|anywhere:correct
-1,-1,-6,-1,-6,3,16,-4|anywhere:correspond
-3,0,-4,-2,-3,-2,21,-7|anywhere:correspondent
7,-4,-29,-4,10,32,-14,3|anywhere:cost
0,0,0,0,-9,-1,12,-2|anywhere:costed
0,0,0,0,-1,0,10,-9|anywhere:costly
-1,-1,5,-1,-5,26,-10,-14|anywhere:costs
-2,0,-5,0,0,0,0,8|anywhere:cotton
-10,1,-15,-26,-19,47,-44,65|anywhere:could
-1,-2,-3,-2,8,-4,-6,9|anywhere:council
-1,0,0,-2,-4,1,12,-6|anywhere:councillors
-2,-1,-1,10,22,3,-15,-16|anywhere:count
-1,0,-3,-2,3,-4,14,-8|anywhere:counted
0,0,0,0,21,0,-20,0|anywhere:counter
0,0,-2,-3,-1,-1,-1,8|anywhere:counter with
-2,0,13,-1,-4,-2,-6,3|anywhere:counterpart
0,-1,0,0,0,-2,-6,10|anywhere:counterproposal
-1,-2,-2,-1,16,8,-6,-13|anywhere:counting
33,5,-28,-10,-6,-1,14,-6|anywhere:countries
20,-16,13,15,-12,-5,-7,-7|anywhere:country
-3,0,-3,-1,0,-2,21,-12|anywhere:counts
-3,6,-6,-9,36,-7,-23,7|anywhere:course
0,0,0,0,-18,-2,19,1|anywhere:cover
0,0,-3,0,0,0,12,-8|anywhere:covers
0,-2,-2,0,-4,-7,1,14|anywhere:create
-1,0,-8,-1,-2,-1,11,1|anywhere:credible
0,6,-3,-6,17,-1,-10,-2|anywhere:crisis
-1,-2,-1,-1,-9,-2,24,-7|anywhere:critical
7,0,-8,-1,-3,0,5,0|anywhere:criticised
0,0,0,0,8,0,-4,-3|anywhere:crore
0,6,-1,-2,-5,-2,10,-7|anywhere:cross
-1,0,-5,-1,0,8,0,0|anywhere:crowds
0,0,11,-1,-2,0,-8,0|anywhere:crucial
0,0,-1,9,-1,-7,6,-6|anywhere:crude
0,0,-8,-1,0,0,13,-4|anywhere:crystal
0,8,0,0,0,0,0,-7|anywhere:curb
-3,-4,4,-12,23,-9,41,-41|anywhere:current
0,0,-1,-1,11,6,-7,-7|anywhere:currently
0,15,0,0,-13,0,2,-4|anywhere:custom
11,-1,-1,0,7,-1,-5,-10|anywhere:customary
-2,-2,-4,14,-10,13,18,-27|anywhere:cut
0,0,0,0,9,-2,-5,-2|anywhere:cutters
-2,0,5,-1,-6,-8,30,-17|anywhere:cyber
0,0,-1,0,-3,0,8,-4|anywhere:cyberdefenses
0,0,13,0,0,0,-12,-1|anywhere:cybersecurity
-1,-1,2,-1,12,-3,-5,-2|anywhere:d
0,0,0,-4,-3,-2,0,9|anywhere:daft
0,0,-10,0,-1,-1,0,13|anywhere:daily
0,0,-22,-1,9,12,-8,10|anywhere:dan
0,0,0,0,0,-3,-9,12|anywhere:dannatt
0,0,-2,0,12,0,-6,-4|anywhere:data
8,-4,13,-17,-25,-8,15,19|anywhere:date
0,0,-1,1,-4,-2,-10,15|anywhere:dated
0,0,-3,0,-1,8,-1,-3|anywhere:daughter
-1,0,4,-2,14,-1,-2,-13|anywhere:david
0,0,21,0,0,0,-20,-1|anywhere:davos
0,-2,3,-2,2,10,-4,-7|anywhere:day
2,0,-2,7,3,8,-8,-10|anywhere:days
0,0,-1,-6,0,0,8,-1|anywhere:dayton
0,0,1,3,11,0,-5,-9|anywhere:de
-1,-1,-1,-1,-4,-1,-3,10|anywhere:dead
-1,-2,-12,-1,3,-3,23,-7|anywhere:deadline
-1,-1,-1,13,-11,-8,-2,10|anywhere:deal
2,1,-11,-30,-23,23,30,7|anywhere:debate
-3,-2,-7,-7,-41,69,6,-16|anywhere:debt
5,15,-16,-8,-12,14,11,-8|anywhere:decade
-3,1,-2,-1,37,-6,-3,-24|anywhere:decades
-1,0,12,-2,0,-1,-2,-7|anywhere:decent
-3,14,7,29,-23,-11,16,-30|anywhere:decide
0,-5,0,0,11,-2,0,-3|anywhere:decimal
-2,10,-13,-4,-29,-1,37,1|anywhere:decision
0,2,0,-1,-2,-1,8,-6|anywhere:declaration
-1,0,-6,5,22,-2,-18,1|anywhere:declare
-2,-1,-18,-19,-8,94,-19,-28|anywhere:decline
0,0,0,0,-4,0,8,-3|anywhere:decree
0,1,0,0,-16,0,17,-2|anywhere:decreed
0,0,-4,0,0,14,-8,0|anywhere:deep
-10,-10,10,34,-31,-10,-3,20|anywhere:defence
0,0,-8,0,-1,-2,-1,12|anywhere:defence chief
-3,12,-13,40,13,-13,-11,-25|anywhere:defence minister
0,-1,-1,-1,1,20,-17,0|anywhere:defence ministry
-7,-1,6,-18,-9,4,-5,31|anywhere:defence secretary
-5,17,-35,14,26,8,-18,-7|anywhere:defence spending
0,0,8,6,-1,-3,-22,14|anywhere:defences
-1,-1,-10,-4,-4,-5,12,12|anywhere:defend
0,0,0,-1,7,-1,-17,12|anywhere:defended
-15,11,-21,4,14,-36,9,34|anywhere:defense
0,0,0,0,8,-1,-6,0|anywhere:defense - related
-2,-2,-8,25,-15,-3,8,-3|anywhere:defense chief
-3,14,3,16,-8,-8,-4,-11|anywhere:defense minister
-3,2,-4,-13,-3,-9,25,5|anywhere:defense ministry
-8,4,17,16,-21,-9,-31,32|anywhere:defense secretary
-3,-8,-11,0,46,-11,-14,1|anywhere:defense spending
0,0,-5,-2,-1,-2,-3,13|anywhere:defensible
0,-2,-1,0,-4,9,0,-2|anywhere:defensive
0,3,-4,2,-1,16,-18,2|anywhere:deficit
9,0,-4,-2,0,0,0,-3|anywhere:defines
-1,0,-5,0,8,-3,7,-5|anywhere:definition
0,-2,0,0,8,-5,0,-2|anywhere:degui
0,0,0,-8,0,9,0,0|anywhere:deliberate
0,0,2,-1,-7,-3,-6,15|anywhere:deliver
-10,-7,40,20,-14,-2,-14,-12|anywhere:demand
22,-3,-3,-1,-6,-5,-1,-2|anywhere:democracies
0,0,11,-1,-2,-1,0,-6|anywhere:democrat
2,0,-4,-4,9,-3,-5,5|anywhere:democratic
-1,0,-3,11,-2,0,-4,-2|anywhere:denial
-2,-5,-41,67,-6,8,-13,-8|anywhere:deny
-2,0,-5,-11,21,1,-2,-2|anywhere:department
0,0,0,0,8,0,-6,-2|anywhere:deploying
0,0,0,0,-5,12,-2,-5|anywhere:depots
-3,-1,11,3,0,-9,-4,4|anywhere:deputy
0,-2,9,-5,-5,0,3,0|anywhere:deputy prime minister
0,0,0,0,-2,0,-6,9|anywhere:derided
5,1,-9,14,-19,-9,8,9|anywhere:describe
0,0,0,0,-7,9,20,-21|anywhere:desertion
0,0,-4,-1,-1,0,-7,13|anywhere:desirable
0,0,11,0,0,-2,-1,-7|anywhere:desired
0,0,-1,0,-5,0,-8,15|anywhere:desk
0,0,10,-8,4,0,-4,-1|anywhere:despite
0,0,0,-3,12,-1,-3,-5|anywhere:destination
0,0,4,-4,-1,0,12,-11|anywhere:details
0,0,-8,0,0,9,0,0|anywhere:determination
0,0,-6,5,0,-6,-1,8|anywhere:deterrence
0,0,-3,0,10,0,-3,-3|anywhere:deutsche
3,-3,20,-10,18,-3,2,-28|anywhere:devote
3,-1,-3,10,-2,-2,8,-14|anywhere:dialogue
1,-17,-29,18,-7,37,33,-36|anywhere:did
0,0,2,0,-13,19,-3,-4|anywhere:difference
0,0,-6,-2,10,0,-3,1|anywhere:different
0,0,1,0,-6,8,-2,0|anywhere:differently
0,-5,-1,0,13,-1,-4,-3|anywhere:digest
-1,0,-3,-1,-2,-1,12,-3|anywhere:dined
0,0,0,0,13,0,-13,0|anywhere:dint
0,0,0,0,-1,0,-8,10|anywhere:diokno
-6,0,36,-2,-1,-1,-15,-10|anywhere:diplomacy
-4,7,19,3,2,-10,1,-19|anywhere:diplomat
-2,0,7,-2,-1,7,2,-11|anywhere:diplomatic
6,-1,-3,-5,-19,-5,27,0|anywhere:diplomats
0,-2,9,-1,-3,-3,-5,4|anywhere:director
10,0,0,0,-1,-1,-3,-5|anywhere:discount
-2,-2,-6,15,0,2,-22,15|anywhere:discuss
0,-2,4,8,-10,-2,2,-1|anywhere:discussion
0,-1,-4,-9,-11,-3,-29,56|anywhere:discussions
-3,-1,-16,33,-4,-7,1,-5|anywhere:dismiss
0,0,8,-1,0,-2,-4,-2|anywhere:distance
0,0,-4,0,0,14,-8,0|anywhere:dive
0,0,-1,0,-4,0,8,-2|anywhere:divided
0,0,-1,0,-1,-3,-5,10|anywhere:dnd
10,1,-21,-10,2,-8,-5,32|anywhere:do
0,0,0,-2,-1,-4,-17,24|anywhere:doable
0,0,0,0,-4,0,-8,12|anywhere:docks
-3,-1,9,4,1,3,-9,-4|anywhere:document
-5,-2,-6,6,-5,3,20,-11|anywhere:documents
0,0,-2,-17,0,21,0,-2|anywhere:dodge
-10,-8,-6,7,23,4,-13,4|anywhere:does
0,-1,0,0,-2,9,-5,-2|anywhere:dollar
0,-1,-6,-1,12,7,-4,-6|anywhere:dollars
1,-1,-1,-1,-10,-3,6,9|anywhere:domestic
-3,7,19,-7,10,-6,-9,-11|anywhere:done
0,-1,-1,-12,6,-3,19,-8|anywhere:door
5,-5,-8,-11,11,-9,-2,19|anywhere:double
-2,-1,6,-18,-1,4,-3,15|anywhere:doubt
-1,0,8,-1,-7,-3,19,-14|anywhere:doubted
-1,-1,-2,-3,4,6,18,-21|anywhere:doubts
-2,1,6,-3,-12,-8,16,3|anywhere:down
-1,0,-9,-5,-5,4,-1,16|anywhere:dpp
0,5,-2,8,2,-2,-6,-5|anywhere:dr
-11,-3,36,-11,1,-7,-22,18|anywhere:draft
-1,0,-8,-6,-10,17,11,-2|anywhere:dragged
0,0,0,0,-8,0,9,-1|anywhere:drags
0,0,0,0,0,0,12,-12|anywhere:drastically
0,0,-3,-1,-1,-1,8,-2|anywhere:draw
0,0,-4,0,0,-1,-4,10|anywhere:drawing
0,-1,15,-5,-18,8,0,1|anywhere:drawn
-1,-1,0,0,-6,-1,-9,17|anywhere:dream
-3,0,26,-2,-15,-2,12,-17|anywhere:drew
0,0,-1,0,-16,-2,0,19|anywhere:drift
0,0,0,-2,-2,0,12,-7|anywhere:drive
-1,0,12,-1,-18,-9,-1,19|anywhere:drones
-2,2,3,5,1,0,-31,23|anywhere:drop
0,0,0,0,-5,0,-7,12|anywhere:dry
-1,0,-3,-3,-1,6,-7,9|anywhere:duck
0,0,0,-5,0,13,0,-6|anywhere:duckworth
-2,-1,-10,-5,-16,6,32,-4|anywhere:due
-2,-3,-16,-7,23,-7,-4,17|anywhere:during
0,0,0,-1,-1,4,-21,20|anywhere:dutton
-6,-11,-9,-9,-27,31,3,27|anywhere:each
-2,0,-2,-6,-8,-4,-1,23|anywhere:eaglen
-5,-1,40,-15,-11,-14,9,-2|anywhere:earlier
-1,-2,41,-8,-23,6,16,-29|anywhere:early
0,-1,-2,0,0,0,-4,8|anywhere:earmark for
0,0,-1,0,-7,9,0,0|anywhere:earnings
-3,0,-4,3,-1,-3,16,-8|anywhere:easy
-2,0,-3,-5,-18,-4,17,14|anywhere:economic
-4,1,-11,0,-4,-5,9,14|anywhere:economic output
0,0,0,0,-1,8,0,-7|anywhere:economically
9,0,-9,0,-2,0,-3,4|anywhere:economies
-1,-1,-2,-2,11,9,-5,-10|anywhere:economist
-2,-4,0,-3,44,13,-17,-32|anywhere:economists
-2,-8,3,2,25,14,-13,-20|anywhere:economy
-2,-6,6,-4,-1,-7,21,-6|anywhere:editorial
0,0,-1,0,-1,-2,-4,8|anywhere:educated
-1,-2,2,-1,-3,19,-7,-7|anywhere:education
11,0,-5,-8,8,7,-2,-11|anywhere:effect
-3,-1,0,0,23,-2,-11,-5|anywhere:effort
-1,-4,2,-2,1,21,3,-18|anywhere:eight
0,0,0,0,9,0,-8,0|anywhere:eighteen
-1,-1,-6,3,8,12,-4,-12|anywhere:either
-3,-1,-8,-5,-8,-3,3,25|anywhere:elastic
-4,-1,6,1,-5,-1,8,-5|anywhere:elect
0,0,-4,-3,-5,-4,6,11|anywhere:elected
-5,-2,0,-12,-14,2,-14,45|anywhere:election
-1,-2,19,-2,0,0,-8,-5|anywhere:elephant
0,0,-3,0,14,0,-11,0|anywhere:eleven
7,0,15,3,-8,-7,-9,0|anywhere:else
-1,0,-6,15,9,1,-5,-12|anywhere:embassy
0,0,-2,-1,-4,-3,17,-7|anywhere:emergency
0,0,0,0,-1,-10,12,0|anywhere:emulate
0,-1,-2,0,11,0,-10,2|anywhere:enact
-4,17,-9,-9,-23,1,1,27|anywhere:end
-2,-1,-4,9,-3,-11,14,-2|anywhere:endorse
0,0,0,-2,13,0,-8,-3|anywhere:enemy
0,0,0,0,-1,8,0,-7|anywhere:engineers
-4,-1,-8,-27,6,-10,42,1|anywhere:enough
0,0,-8,0,0,0,0,9|anywhere:enrichment
0,-1,-1,0,-6,0,12,-3|anywhere:ensure
0,0,13,0,-2,0,-3,-8|anywhere:entered
-2,0,-8,-6,-8,-5,-1,31|anywhere:enterprise
-1,-2,-3,-2,0,10,6,-8|anywhere:entire
13,0,0,0,-3,0,-7,-2|anywhere:entrance
0,0,0,-2,-5,0,-6,14|anywhere:environment
0,0,-2,0,-1,0,17,-14|anywhere:envisage
0,0,13,-1,-2,-1,17,-25|anywhere:envoy
3,0,-7,-1,39,13,-19,-27|anywhere:equal
0,0,-7,0,-2,0,-2,11|anywhere:equate
-4,-6,1,-2,25,8,-26,4|anywhere:equivalent
-1,4,5,-7,3,-8,1,2|anywhere:era
0,0,-1,0,-3,-2,14,-8|anywhere:error
0,0,0,0,8,0,-4,-4|anywhere:escorts
-3,-5,-24,-9,30,28,-15,-3|anywhere:estimate
0,0,0,0,0,12,0,-11|anywhere:euan
0,-1,0,-3,-7,2,10,-2|anywhere:euro
5,-2,7,-8,11,-16,22,-18|anywhere:europe
-3,0,11,2,1,-2,2,-10|anywhere:european
7,0,-28,-2,9,4,9,0|anywhere:european allies
0,0,0,0,4,0,-21,17|anywhere:european members
-3,0,0,1,11,-4,-18,12|anywhere:europeans
-1,-1,-6,2,8,16,-14,-4|anywhere:euros
-1,0,22,-3,0,-1,-7,-10|anywhere:eve
-1,-5,-10,-13,21,24,2,-18|anywhere:even
0,0,0,0,-11,0,11,0|anywhere:evenly
0,-1,-5,-2,-1,0,11,-3|anywhere:events
-3,0,-1,15,-11,-9,11,-3|anywhere:ever
11,-10,-6,-18,-14,33,-8,12|anywhere:every
7,-1,-3,-5,11,-5,-21,17|anywhere:every ally
11,4,-3,-3,-9,-1,2,0|anywhere:everybody
28,2,7,-5,2,-11,-12,-12|anywhere:everyone
5,-2,11,-2,-9,6,-3,-7|anywhere:everything
20,0,-2,0,-7,0,-9,0|anywhere:everywhere
0,0,-5,-3,12,-3,-3,2|anywhere:ewha
0,-1,-21,-2,-2,-1,14,13|anywhere:ex
-1,0,-2,10,-4,0,-4,0|anywhere:exact
0,0,-2,2,13,-2,-7,-3|anywhere:exactly
0,0,-1,-4,-5,0,-5,15|anywhere:examine
-9,-3,-3,-1,14,-1,22,-20|anywhere:example
6,16,-11,-8,-3,8,11,-18|anywhere:exceed
0,0,-6,-1,0,-1,10,-3|anywhere:except
0,-1,-2,-3,-6,-2,10,5|anywhere:excess
0,0,-2,0,-11,14,-1,0|anywhere:exchange
0,0,-6,-2,0,9,-1,0|anywhere:exchanges
-1,0,-2,-7,-1,-2,10,3|anywhere:exclude
0,0,-5,-2,-1,-2,-3,14|anywhere:exclusive
-1,0,5,-1,-5,8,-2,-4|anywhere:exclusively
0,0,-13,0,0,0,4,10|anywhere:excuse
0,-1,-1,-1,-4,-4,-1,13|anywhere:executive
0,0,-4,-1,-5,-3,-8,22|anywhere:executives
4,-3,3,-6,-18,45,-12,-13|anywhere:exempt
0,-2,14,-1,-1,-1,0,-9|anywhere:exhort
0,0,-2,11,-2,-1,0,-7|anywhere:existed
-1,-1,2,3,-12,5,23,-19|anywhere:existing
10,0,-2,-1,0,-3,0,-4|anywhere:exotic
0,-1,0,0,-2,1,8,-6|anywhere:expand
2,-3,3,-12,44,-3,-3,-28|anywhere:expect
0,0,9,-1,-6,-1,0,-1|anywhere:expectation
-2,17,-7,-4,23,-1,-10,-18|anywhere:expenditure
8,-1,-1,-9,22,-6,-18,4|anywhere:expert
0,0,-4,-1,-5,-8,11,8|anywhere:expert panel
-4,-1,-2,-8,12,-15,-1,19|anywhere:experts
4,-2,11,-6,-25,-20,22,17|anywhere:explain
18,0,-4,-1,-2,-2,-3,-6|anywhere:explainer
0,0,4,0,12,-2,-5,-8|anywhere:exports
-1,0,8,0,0,0,-6,-1|anywhere:extending
0,0,0,0,-11,0,11,0|anywhere:extolling
-3,-3,-1,-2,-5,42,-4,-24|anywhere:extra
-2,-3,4,-3,0,-1,27,-22|anywhere:eye
0,0,-1,3,-10,-2,-10,21|anywhere:faber
-2,-1,15,-8,-2,1,-4,3|anywhere:face
0,0,3,-2,13,-1,-9,-4|anywhere:faces
-2,-3,11,-7,3,-4,-1,4|anywhere:facing
-4,-1,-23,4,-4,-3,45,-14|anywhere:fact
0,0,0,-3,-3,-1,-11,19|anywhere:faction
0,0,-1,-1,-3,-1,-5,11|anywhere:fail
0,-6,-1,0,0,-1,-1,9|anywhere:failed
-1,0,-6,-3,-2,-8,11,9|anywhere:fair
-2,15,-6,-12,10,7,29,-41|anywhere:fall
4,0,-4,-1,-8,13,-12,8|anywhere:familiar
-1,0,1,-1,-3,-3,12,-4|anywhere:fantasy
15,5,-18,16,-16,8,1,-10|anywhere:far
0,-1,11,-1,-1,0,-6,-2|anywhere:fast
0,1,1,-1,9,6,-6,-11|anywhere:faster
-1,-1,0,-9,-4,9,-14,19|anywhere:favor
-1,0,2,-6,-3,-3,8,3|anywhere:favour
4,-6,-6,-1,4,-4,-8,17|anywhere:fear
0,0,-2,0,-1,8,-1,-3|anywhere:fears
-1,0,-8,9,-5,-8,-11,25|anywhere:feasible
0,0,0,0,0,8,-12,5|anywhere:federation
13,0,0,0,-3,0,-7,-2|anywhere:fee
-1,-2,-1,-1,21,-4,2,-15|anywhere:feel
0,0,-1,1,-7,-1,-3,10|anywhere:feijóo
-1,0,13,-1,-9,-6,2,2|anywhere:fellow
4,-4,-10,-4,11,-9,9,3|anywhere:few
0,0,0,0,-2,0,10,-8|anywhere:fifteen
0,-5,-1,0,13,-1,-4,-3|anywhere:fifty
9,2,-2,-1,-1,-5,-5,3|anywhere:fight
-16,-8,-2,9,1,10,33,-27|anywhere:figure
-2,-1,26,-5,10,-3,-15,-10|anywhere:figures
0,0,0,-1,-2,0,-8,12|anywhere:filed
-1,0,-1,-1,-2,18,-10,-4|anywhere:fill
0,0,-8,1,-12,-10,19,12|anywhere:final
-1,-1,-8,-1,-8,0,10,10|anywhere:finance
-2,-4,-9,2,1,21,-7,-2|anywhere:finance minister
-1,-2,7,2,-9,6,-24,21|anywhere:finance ministry
-1,-2,0,-1,9,2,-20,14|anywhere:financed
6,0,-1,-1,6,-2,-11,3|anywhere:finances
0,0,0,0,11,0,-9,-1|anywhere:financial
-7,-7,8,-8,2,20,6,-14|anywhere:find
0,0,0,-5,0,-1,11,-4|anywhere:find the means for
0,0,13,-8,-1,0,6,-9|anywhere:fire
0,0,-1,-1,-9,-4,3,11|anywhere:fired
-4,10,-5,-18,11,-15,7,14|anywhere:first
0,8,-13,-3,34,-11,-42,27|anywhere:fiscal
18,5,0,-10,-28,5,13,-3|anywhere:five
-2,-1,10,19,-8,-7,-10,-2|anywhere:fix
0,0,0,0,-1,0,-9,11|anywhere:fixation
0,0,-1,8,-1,-1,-4,-1|anywhere:flew
-1,-1,12,1,-7,-3,-8,6|anywhere:float
16,-1,6,-24,-10,-6,6,13|anywhere:floor
0,0,0,0,9,0,0,-9|anywhere:flowing
0,0,0,11,-4,0,0,-6|anywhere:fly
0,-2,-1,-1,8,-3,1,-2|anywhere:flying
0,0,8,-2,0,-5,-1,0|anywhere:flynn
5,-1,-28,8,6,-8,39,-21|anywhere:follow
-2,0,6,-5,6,-1,-14,9|anywhere:followed
0,-1,2,-5,-2,6,-15,14|anywhere:follows
0,0,0,0,6,8,1,-14|anywhere:food
-3,0,3,-1,-5,-3,17,-7|anywhere:foot
23,22,-4,-22,-9,-7,-5,2|anywhere:for
3,2,-24,-8,3,0,35,-11|anywhere:force
0,-3,-2,0,17,8,-20,1|anywhere:forecast
0,-3,20,-4,4,6,-22,0|anywhere:foreign
-3,-2,-10,-3,-9,1,9,16|anywhere:foreign minister
3,3,-6,8,-7,10,-5,-7|anywhere:foreign ministry
-1,-1,-1,-1,27,-2,-11,-10|anywhere:foresee
0,0,-3,10,0,0,-2,-5|anywhere:foreseeable
0,0,-1,-1,-7,-4,11,2|anywhere:foresight
-2,0,-9,-2,-5,0,22,-3|anywhere:forever
-1,0,-4,-1,-6,-2,12,2|anywhere:form
-1,5,18,-9,-2,-1,-2,-8|anywhere:formally
-1,-1,0,-1,-7,0,-3,13|anywhere:formed
-21,-5,-40,-3,4,-14,-11,90|anywhere:former
0,0,-6,0,-1,0,-6,12|anywhere:formula
-9,0,-20,-2,2,-5,25,9|anywhere:forum
0,0,7,-2,-7,-2,13,-9|anywhere:forward
-2,0,-1,0,-5,-3,14,-4|anywhere:forwarded
-3,29,-12,-5,5,24,-15,-24|anywhere:four
11,-2,-4,0,8,-2,-2,-10|anywhere:fourth
0,9,0,-1,-3,-2,-2,-1|anywhere:framework
11,9,0,-11,-12,15,-8,-5|anywhere:free
0,-1,-1,0,-10,15,0,-3|anywhere:freed
0,0,-1,12,-7,0,-3,-1|anywhere:frees
0,-1,-1,-1,-8,-7,-15,33|anywhere:freeze
0,0,0,0,-10,0,0,11|anywhere:freezing
0,0,0,0,-5,8,-2,-1|anywhere:frets
8,0,-6,5,1,0,-5,-2|anywhere:friend
31,-1,-8,-5,-11,5,3,-14|anywhere:friends
-2,0,8,-1,-1,-2,-1,-2|anywhere:friendship
0,-2,0,0,10,-1,-2,-5|anywhere:frigate
0,-1,0,0,-7,16,5,-12|anywhere:frigates
16,-22,-1,-22,-10,14,21,5|anywhere:from
0,0,-3,0,0,-2,-4,9|anywhere:frontbencher
0,0,0,-5,0,0,9,-4|anywhere:frontrunner
0,8,0,0,-7,0,0,0|anywhere:froze
0,0,-1,1,-2,11,2,-11|anywhere:fu
0,0,9,0,-18,17,-2,-5|anywhere:fuel
0,-1,-1,-6,-1,-5,-2,16|anywhere:fujita
0,0,0,0,-5,0,-3,9|anywhere:fulfil
-1,-2,-4,-6,-1,0,12,1|anywhere:full
0,0,0,-1,-6,-2,11,-2|anywhere:fully
0,0,-1,-9,0,-4,-1,16|anywhere:fumitake
-2,-2,-5,-4,-11,11,10,2|anywhere:fund
0,0,0,9,0,-1,-4,-4|anywhere:fundamentally
0,0,-2,2,11,0,2,-13|anywhere:funding
0,7,-4,4,8,-14,-5,5|anywhere:funds
-2,-3,0,-22,-4,13,12,5|anywhere:further
0,1,2,-1,10,-3,-4,-4|anywhere:future
-1,0,-2,-2,-1,-1,9,-3|anywhere:game
-1,-1,-1,0,-1,2,9,-6|anywhere:gap
0,0,2,0,20,0,-18,-3|anywhere:garrison
0,0,0,5,-6,-3,10,-6|anywhere:gathering
-14,-21,-8,-9,25,39,-15,3|anywhere:gdp
-1,0,-6,-5,-8,10,-3,13|anywhere:gen
-6,-3,6,1,2,-3,-27,31|anywhere:general
-2,6,-2,-1,-8,-2,-2,10|anywhere:generals
6,-4,1,-14,6,2,11,-7|anywhere:get
0,0,0,0,0,0,-8,8|anywhere:gi
0,0,0,-1,-10,0,13,-2|anywhere:gift
10,-7,-9,-10,-11,-24,35,18|anywhere:give
0,-1,-1,-2,8,-1,-9,6|anywhere:glad
0,0,12,-1,0,-1,-1,-8|anywhere:glass
95,-8,-43,-10,-17,13,-27,-3|anywhere:global
-5,21,11,4,27,-9,-25,-24|anywhere:gnp
-2,4,18,-13,8,-6,1,-12|anywhere:go
-24,-17,-16,17,-38,-16,59,36|anywhere:goal
-1,0,3,-2,-4,-4,-9,16|anywhere:goalposts
0,0,5,-1,-3,-1,-9,10|anywhere:goals
0,0,-2,-1,48,1,-13,-32|anywhere:goldman
0,0,-5,-3,12,-3,-3,2|anywhere:gon
-2,1,3,-1,7,-11,-12,16|anywhere:good
0,0,-7,0,0,0,-1,8|anywhere:goods
0,0,-3,13,-2,-2,3,-9|anywhere:gov ' t
0,0,-1,0,-9,-1,-1,12|anywhere:governing coalition
-22,34,-36,-7,7,-18,38,5|anywhere:government
-2,22,1,-1,-13,-6,18,-19|anywhere:governments
-1,1,-2,8,3,2,0,-12|anywhere:governor
0,0,-1,0,7,-2,-9,6|anywhere:governors
0,0,-4,0,10,0,-17,11|anywhere:governs
0,0,-3,-1,-3,0,-4,11|anywhere:gradually
0,0,0,0,-2,11,-2,-6|anywhere:graduate
0,0,0,0,0,12,0,-11|anywhere:graham
0,0,-6,0,0,0,0,8|anywhere:grant
0,-1,-3,3,-5,-1,15,-8|anywhere:granted
6,0,-5,-6,-2,-1,-1,9|anywhere:green
0,0,13,0,-6,0,5,-11|anywhere:greenland
-4,-3,-12,3,-10,6,-12,33|anywhere:greens
0,0,0,-1,0,-1,-4,8|anywhere:grills
3,-18,-3,-2,12,-5,-1,15|anywhere:gross domestic product
-4,21,-19,9,16,-13,-20,9|anywhere:gross national product
0,0,-3,0,10,0,-4,-3|anywhere:ground
-1,0,-12,30,0,-4,-2,-11|anywhere:groundless
3,3,-21,3,3,-4,-36,51|anywhere:group
-1,0,9,-4,-8,-1,5,-1|anywhere:groups
-4,2,2,-3,16,27,-42,0|anywhere:grow
-1,-1,-11,8,-4,12,15,-18|anywhere:growth
0,0,-1,5,-1,-1,-9,8|anywhere:guarantee
-1,0,-3,-2,4,-3,-4,9|anywhere:guess
0,0,0,0,2,10,-6,-5|anywhere:guessed
-1,2,-1,-2,-6,-2,0,10|anywhere:guide
4,6,2,-4,-10,-2,20,-15|anywhere:guideline
0,1,0,-1,-2,0,-15,18|anywhere:guidelines
0,0,-11,3,0,0,16,-8|anywhere:gyeongju
-1,0,-3,-7,-1,-1,-22,36|anywhere:habeck
-15,14,14,45,-28,-4,14,-40|anywhere:had
9,-2,-18,-5,0,2,7,7|anywhere:hague
0,0,10,-1,8,0,-12,-5|anywhere:haidong
-7,0,-2,-1,0,0,13,-2|anywhere:hailed
0,0,-1,0,0,0,8,-6|anywhere:haley
-3,13,-1,-17,-23,17,-15,30|anywhere:half
0,0,-1,0,-15,16,0,0|anywhere:halved
-1,-1,-7,0,6,-3,12,-7|anywhere:handed
0,-1,-12,-1,-2,-11,9,18|anywhere:hands
0,0,0,0,-11,-1,14,-2|anywhere:handshake
-1,0,22,-3,7,-1,-15,-9|anywhere:happen
0,0,0,-1,-5,-1,11,-5|anywhere:happened
0,-3,1,21,2,-4,-6,-10|anywhere:happening
0,0,3,4,6,-1,-9,-3|anywhere:happy
11,-2,-6,5,-3,-1,7,-10|anywhere:hard
0,0,10,0,0,0,-5,-4|anywhere:hard defence
0,0,-1,0,-3,-1,-4,8|anywhere:hardened
0,-1,4,-2,9,0,-2,-6|anywhere:harder
-1,-1,-1,0,-1,-3,23,-16|anywhere:hardly
0,0,0,9,0,0,0,-9|anywhere:harman
0,0,-1,0,-1,-2,-4,8|anywhere:harvard
21,1,13,27,15,-72,-12,7|anywhere:has
-1,0,-8,-4,-2,-1,-14,30|anywhere:hastie
0,0,0,0,-1,0,9,-7|anywhere:hastily
-13,-25,1,-12,3,25,-13,34|anywhere:have
-4,8,-11,-1,33,-9,-11,-5|anywhere:having
0,0,0,-1,-6,-1,-4,12|anywhere:hawk
-1,11,-2,0,-3,-2,0,-2|anywhere:hawks
-17,-17,22,31,-40,21,26,-25|anywhere:he
-4,2,-11,4,4,3,15,-14|anywhere:head
0,0,-4,0,-1,0,9,-3|anywhere:headquarters
0,-1,8,-2,-2,-4,-11,12|anywhere:health
-1,0,5,6,3,0,5,-17|anywhere:hear
-1,-3,11,2,-7,-2,-8,7|anywhere:heard
0,-2,3,15,-1,-6,-13,4|anywhere:hearing
-5,0,-8,-1,18,-2,-12,8|anywhere:hears
0,0,0,0,-1,0,9,-7|anywhere:heat
0,-2,-3,6,0,-8,2,4|anywhere:heavy
10,0,0,0,-1,-1,-3,-5|anywhere:hegemon
0,-1,-1,-3,29,0,-28,4|anywhere:help
0,0,-3,-1,11,-1,-5,0|anywhere:helped
-4,-7,-13,6,32,-1,-6,-8|anywhere:her
-4,-1,10,6,-7,-8,6,-3|anywhere:here
0,0,-1,-1,-11,1,17,-6|anywhere:herself
0,0,-8,2,-1,-2,-3,12|anywhere:hidden
-1,4,-7,-9,1,-2,-12,26|anywhere:high
-3,-3,-2,5,2,-7,21,-13|anywhere:higher
-1,-1,-8,-2,3,-4,7,5|anywhere:highest
0,-1,-1,0,-8,2,3,6|anywhere:hike
-1,0,-5,-1,0,0,-1,8|anywhere:hill
-2,5,-23,28,2,-5,16,-21|anywhere:him
-3,-3,1,5,-4,-1,-12,17|anywhere:himself
-2,-1,8,-5,-8,-4,18,-6|anywhere:hint
0,0,0,-4,-1,0,-2,8|anywhere:hiroshima
-11,-6,42,9,-6,-20,17,-26|anywhere:his
-1,7,0,-1,-7,-7,11,-2|anywhere:history
3,-2,-19,-23,13,16,15,-1|anywhere:hit
0,0,10,-2,0,-1,0,-7|anywhere:hitherto
-4,11,-6,-7,-10,-12,10,19|anywhere:hold
0,0,-1,0,-8,0,0,10|anywhere:hold out for
0,12,0,0,-10,-1,9,-10|anywhere:hold the line at
27,-1,-20,2,-2,-4,1,-3|anywhere:hold up
0,0,-1,0,-2,0,10,-7|anywhere:holdout
-2,-1,14,-2,-7,-2,2,-2|anywhere:home
0,0,0,-1,-5,-3,-2,12|anywhere:honest
0,0,0,-2,9,-1,-2,-3|anywhere:honestly
10,0,10,-1,-1,-5,-5,-8|anywhere:hong
0,0,-2,-1,0,9,0,-5|anywhere:honor
0,0,-10,-3,4,-1,3,7|anywhere:honour
0,9,-1,0,-1,-1,0,-5|anywhere:hook
-5,-2,46,-12,-15,-6,3,-9|anywhere:hope
-1,-1,-5,-10,3,8,4,2|anywhere:hornung
-1,-1,-7,1,-2,13,3,-6|anywhere:hospitals
0,0,-6,0,10,0,-2,-2|anywhere:host - nation
-1,-1,6,-2,6,17,-3,-21|anywhere:hosts
1,-2,-2,0,8,-2,1,-4|anywhere:hours
-3,-5,-20,-12,10,-8,15,22|anywhere:house
0,0,-2,0,0,10,0,-7|anywhere:household
0,-3,-1,-1,13,0,-6,-3|anywhere:hover
5,-2,9,-15,-19,-5,22,4|anywhere:how
6,-1,5,-3,5,-4,6,-13|anywhere:however
0,0,-13,-1,0,17,-1,-1|anywhere:hsin
0,0,-13,-1,0,17,-1,-1|anywhere:hsu
0,0,-1,-4,-4,-1,-2,12|anywhere:huang
0,-8,0,0,11,-2,0,-1|anywhere:hugged
0,0,-7,0,-4,0,-1,13|anywhere:hugh
0,-4,-1,0,9,3,-1,-6|anywhere:hundreds
0,-1,0,-4,-5,3,14,-8|anywhere:hurry
-1,0,-1,17,-4,-2,-5,-4|anywhere:hurt
0,0,0,0,8,0,-3,-4|anywhere:hurts
0,0,-1,-5,0,15,-4,-5|anywhere:hypothetical
14,1,-11,16,14,-31,-19,16|anywhere:i
-3,-2,-11,30,-9,0,-30,24|anywhere:idea
3,0,-42,-45,0,67,-50,67|anywhere:if
0,0,0,0,-3,0,-11,14|anywhere:il
0,0,0,11,-2,-1,-13,6|anywhere:imply
0,4,-10,-1,2,-2,4,2|anywhere:impose
-2,-1,16,37,-6,-9,-12,-24|anywhere:impossible
0,-2,-1,0,9,-2,0,-4|anywhere:improvement
2,-20,18,-6,-5,1,7,4|anywhere:in
-2,0,19,-2,-3,-2,-2,-7|anywhere:inappropriate
0,0,-2,0,7,3,1,-8|anywhere:inc
0,0,0,0,-11,0,12,-1|anywhere:inch
0,0,-5,-4,0,-2,-20,32|anywhere:inclined
-1,-1,-9,9,8,-6,1,-1|anywhere:include
9,-2,-5,-6,-10,4,-3,14|anywhere:included
-1,0,-6,-1,13,-1,-8,4|anywhere:includes
3,0,-11,0,22,-5,-15,6|anywhere:including
9,-3,-2,-4,3,-5,25,-22|anywhere:income
0,0,13,1,-2,-1,-3,-6|anywhere:incoming
-6,-7,-13,4,-19,27,2,12|anywhere:increase
-2,0,-1,-2,-2,0,11,-3|anywhere:increasingly
0,0,-7,0,0,-4,13,-1|anywhere:indebted
-2,0,5,-1,-2,0,8,-8|anywhere:indo
-1,-2,-6,0,1,-1,15,-6|anywhere:industrial
-1,0,-2,0,13,-3,-13,7|anywhere:industry
0,-4,0,-2,-5,2,-1,10|anywhere:inflation
0,0,12,-4,-1,-1,4,-9|anywhere:inform
0,10,0,-4,11,-2,-5,-9|anywhere:informal
5,-2,7,-2,-9,-2,12,-9|anywhere:infrastructure
0,0,8,-1,-6,-1,0,0|anywhere:inherit
0,0,0,0,12,0,-5,-6|anywhere:inherited
0,-3,-1,0,8,-2,-5,4|anywhere:initial
0,0,0,0,-6,8,6,-8|anywhere:initiative
0,0,-2,-1,11,0,-18,12|anywhere:insiders
-1,-1,-15,15,14,-4,-1,-8|anywhere:insist
-1,3,-1,-7,-9,6,8,1|anywhere:insist on
0,0,19,0,-2,-1,-12,-3|anywhere:insistence
0,0,-1,11,0,0,-9,0|anywhere:inspired
-1,2,3,16,-7,-5,-16,9|anywhere:instead
0,2,-7,-2,-17,21,10,-8|anywhere:instead of
2,6,-20,-11,22,19,-41,23|anywhere:institute
0,0,-2,1,-7,-1,13,-3|anywhere:instruct
11,0,-3,0,-3,0,0,-4|anywhere:insult
0,-1,-1,-1,-34,3,40,-6|anywhere:intelligence
0,4,-16,22,-26,9,6,2|anywhere:intend
-1,2,3,6,-23,-2,6,8|anywhere:intention
0,0,-4,-2,11,-5,14,-14|anywhere:interest
0,0,13,0,0,0,-5,-7|anywhere:interference
0,0,-1,-3,-2,-3,8,3|anywhere:interim
0,0,13,0,-2,0,-3,-7|anywhere:internal
7,1,-6,-3,18,2,-14,-4|anywhere:international
8,6,-21,-8,24,-9,-6,7|anywhere:interview
4,-16,-4,-12,6,-10,26,6|anywhere:into
0,-3,-2,-1,12,-2,6,-10|anywhere:invasion
-1,0,-1,-7,-1,-1,13,-4|anywhere:invest
-1,-1,-14,-3,-14,5,32,-4|anywhere:investment
0,0,0,0,5,-3,-11,10|anywhere:investments
0,0,0,-2,1,12,-5,-5|anywhere:invited
-1,0,8,-1,0,-1,-2,-3|anywhere:invites
0,0,-1,0,0,0,8,-6|anywhere:inviting
0,-1,9,0,-7,8,-14,5|anywhere:involved
0,0,0,0,-3,0,8,-4|anywhere:ironic
0,0,-2,16,-1,-1,3,-14|anywhere:irrational
32,-1,-7,-5,-2,-1,-13,-3|anywhere:irrelevance
-2,0,-1,-2,-1,0,9,-3|anywhere:irritant
7,-10,30,-1,-8,-22,-18,21|anywhere:is
-1,-1,-2,-1,-7,-4,-12,29|anywhere:ishin
-3,-1,18,2,-1,5,-18,-2|anywhere:island
0,0,0,0,-1,-9,12,-1|anywhere:issuance
1,0,0,-1,-5,0,9,-2|anywhere:issued
0,5,-21,20,-7,-9,5,8|anywhere:it
3,-1,1,-1,24,-3,-30,6|anywhere:items
18,7,1,9,-23,-6,15,-21|anywhere:its
7,-1,4,-7,8,-1,-5,-5|anywhere:its allies
-1,0,11,-2,0,-3,-13,7|anywhere:its asian allies
-2,24,-33,3,-18,-10,40,-4|anywhere:itself
0,0,0,0,-2,11,-2,-6|anywhere:iwama
-1,0,-2,-3,-5,-2,20,-8|anywhere:izumi
0,0,9,-1,0,-1,-2,-5|anywhere:jack
0,0,-9,-1,3,0,-2,9|anywhere:jairam
0,0,0,9,0,0,0,-9|anywhere:jane
-1,-1,-9,-8,-2,-3,9,14|anywhere:japan innovation party
-3,-7,12,22,-15,-7,-10,8|anywhere:japanese communist party
4,-1,-11,-1,-1,7,0,4|anywhere:jcp
0,0,-1,0,11,-1,-6,-4|anywhere:jefferies
-1,-1,-5,-11,-2,6,19,-5|anywhere:jeffrey
0,0,-7,-2,-1,-2,0,12|anywhere:jennings
0,0,0,-1,-5,0,-2,8|anywhere:jens
0,0,0,-1,3,0,-11,10|anywhere:jnr
0,0,0,0,-3,0,9,-5|anywhere:johnson
0,0,0,-3,13,0,-10,0|anywhere:joining
-1,-2,-7,-4,-1,-2,4,11|anywhere:joint
0,0,8,0,-3,-1,-2,-2|anywhere:jointly
0,0,-3,3,11,-4,-2,-4|anywhere:joke
0,0,0,0,-8,7,0,2|anywhere:jpy
0,0,0,6,-6,-1,-8,9|anywhere:jr
9,0,-2,-2,-3,10,-8,-2|anywhere:judged
0,0,12,-5,3,-3,-1,-5|anywhere:judgment
-1,-1,-8,6,-11,14,13,-11|anywhere:jump
0,0,2,11,0,-1,0,-11|anywhere:jun
-1,0,-4,-1,-1,-9,0,16|anywhere:june
-1,-1,-1,26,-5,-1,-8,-10|anywhere:junior
-10,10,-1,4,14,7,-28,5|anywhere:just
0,0,-2,16,-1,-1,-4,-8|anywhere:justification
0,0,-3,-10,-1,-2,20,-5|anywhere:justify
0,5,0,-8,-2,-2,-10,17|anywhere:kai
0,0,-1,-4,0,-1,-2,8|anywhere:kamiya
-1,-1,-2,-1,18,-3,-6,-5|anywhere:kaunas
0,0,0,8,0,-2,-2,-4|anywhere:kawasaki
0,0,0,0,8,0,-3,-5|anywhere:keen
-7,11,3,1,11,-4,30,-44|anywhere:keep
0,0,0,-1,0,0,10,-8|anywhere:keg
-1,-2,-3,-2,-1,6,-12,14|anywhere:keidanren
-1,0,-3,-2,-1,0,11,-3|anywhere:keiko
-1,-1,-7,-3,8,-2,4,1|anywhere:keio
0,0,-3,0,-4,-2,11,-2|anywhere:kenneth
-1,0,-2,-3,-5,-2,20,-8|anywhere:kenta
-1,0,4,-2,-3,-3,13,-8|anywhere:key
0,-1,-1,-1,-11,17,-15,12|anywhere:keynote
0,0,0,0,4,6,-2,-8|anywhere:kiel
0,0,0,0,8,0,-1,-6|anywhere:kiichi
0,0,-3,-1,-3,-6,-13,26|anywhere:kim
9,8,0,-1,-5,-1,-4,-6|anywhere:kind
0,0,0,0,-11,0,14,-3|anywhere:kingdom
0,0,0,0,-7,-3,15,-5|anywhere:kingston
0,-1,-2,-1,-4,2,19,-13|anywhere:kishida
0,0,2,0,10,7,-7,-12|anywhere:kiuchi
0,0,-1,-7,0,-5,-1,14|anywhere:kiwis
-1,-1,-3,-17,2,16,34,-31|anywhere:kmt
1,0,-1,-1,-1,6,3,-8|anywhere:knew
-2,-1,-3,16,12,16,-4,-33|anywhere:know
2,0,18,-1,-12,0,-7,1|anywhere:knowledge
0,0,28,-3,2,-1,-32,5|anywhere:known
-3,7,10,-1,-3,-4,-3,-3|anywhere:knows
0,0,0,0,-1,-1,8,-5|anywhere:kobayashi
-3,-2,-10,20,-6,-11,-20,33|anywhere:komeito
10,0,11,-1,-1,-4,-3,-12|anywhere:kong
0,0,-1,0,-1,-2,-5,9|anywhere:kotani
0,0,0,0,-19,0,20,-1|anywhere:kroner
0,0,-1,1,-2,11,2,-11|anywhere:kun
-1,0,7,-7,-22,9,16,-3|anywhere:kuomintang
-1,-2,-6,8,-7,-3,7,4|anywhere:labour
9,0,-1,0,-3,-1,-2,-2|anywhere:lack
0,0,0,4,-1,8,0,-10|anywhere:lacks
0,0,0,0,-4,0,-6,10|anywhere:lacson
0,0,-1,0,-12,-1,-3,16|anywhere:ladder
-2,-1,-3,-1,-5,-2,26,-13|anywhere:laggard
0,0,-9,0,5,0,4,0|anywhere:laggards
0,0,0,0,8,0,-4,-3|anywhere:lakh
0,-1,-1,-4,8,-1,3,-4|anywhere:land
0,0,-2,-1,-2,-2,-6,12|anywhere:landing
0,0,-2,-1,8,-2,-6,3|anywhere:lands
0,0,0,-2,-2,-3,-4,12|anywhere:landslide
-1,0,-10,-1,-2,0,-1,15|anywhere:language
0,-9,0,0,9,0,1,0|anywhere:largely
9,-2,-5,-7,2,18,-10,-5|anywhere:largest
0,0,-6,-1,0,0,8,0|anywhere:lashed
-6,4,-5,10,6,-12,9,-5|anywhere:last
13,-1,-13,13,-2,3,10,-21|anywhere:late
10,0,-4,1,-4,-5,-2,4|anywhere:lately
1,-2,-8,1,-19,2,27,-3|anywhere:later
-1,-3,-1,-2,12,-4,1,-2|anywhere:latest
0,0,0,0,-1,-7,-1,8|anywhere:launchers
-1,28,-10,-11,-32,-5,59,-28|anywhere:law
-2,0,13,-20,9,-16,6,12|anywhere:lawmaker
-3,-1,-2,22,-13,-5,2,0|anywhere:lawmakers
0,0,0,0,-2,-1,13,-10|anywhere:lawyer
-1,13,-2,-1,-6,-1,4,-6|anywhere:lay down
-1,0,1,-1,20,-2,-7,-10|anywhere:lay out
0,0,-3,0,-1,0,-6,10|anywhere:laying
-4,10,-16,-14,-21,-7,2,51|anywhere:ldp
0,-1,-2,-6,1,-1,17,-9|anywhere:lead
-5,-8,-11,-4,-17,-6,28,24|anywhere:leader
-2,1,10,-2,-5,1,12,-16|anywhere:leaders
-1,-2,-1,3,-2,5,-14,12|anywhere:leadership
-1,-1,11,4,24,-6,-14,-18|anywhere:leads
0,0,-6,19,-2,0,-9,-2|anywhere:leaked
0,0,-9,0,0,13,-3,-1|anywhere:lean toward
-1,3,26,-10,-6,-9,-5,3|anywhere:learn
-10,-6,14,-16,9,-13,-4,26|anywhere:least
-5,-6,17,1,7,-8,-6,1|anywhere:leave
0,0,18,-4,15,-2,-12,-14|anywhere:lecture
-1,-1,-13,-2,26,-3,-8,2|anywhere:led
-5,5,5,-2,-4,-14,31,-16|anywhere:left
0,0,-1,-6,-2,15,-8,2|anywhere:legislator
-4,-1,7,-10,14,-1,17,-22|anywhere:legislature
0,0,-2,-3,1,8,-2,-2|anywhere:lend
-8,-10,18,-13,20,-6,5,-5|anywhere:less
5,17,20,18,-18,-10,-41,8|anywhere:let
0,14,0,0,-14,-3,6,-3|anywhere:lets
-2,0,0,20,-4,-4,-11,2|anywhere:letter
4,-5,20,-16,35,5,-51,6|anywhere:level
0,0,0,0,-10,13,-3,-1|anywhere:level off at
0,0,0,-1,-3,0,-6,11|anywhere:ley
-1,0,8,14,5,-3,-1,-22|anywhere:li
0,-2,0,0,8,-5,0,-2|anywhere:lian
0,0,-4,-1,1,-2,-25,31|anywhere:liberal
-6,-4,-1,-13,-10,-7,-1,42|anywhere:liberal democratic party
-1,0,15,-8,4,-2,2,-9|anywhere:lies
0,0,0,0,9,0,-9,0|anywhere:life
-2,-9,16,1,2,-8,-5,3|anywhere:lift
1,0,-3,-3,-5,8,9,-7|anywhere:light
9,-12,-1,-15,34,-18,2,1|anywhere:like
-2,-1,24,10,-3,-8,1,-21|anywhere:like to see
0,0,-1,-3,18,-2,-2,-11|anywhere:liked
-2,-2,9,-12,25,-1,-15,-2|anywhere:likely
0,0,-8,0,1,1,0,8|anywhere:likewise
2,45,-5,-8,-23,10,-29,8|anywhere:limit
0,0,-4,3,-3,-3,9,-3|anywhere:lin
-7,24,16,-12,-5,-7,14,-22|anywhere:line
0,0,2,-1,-4,0,-8,11|anywhere:lines
0,-1,0,-5,-6,-2,23,-8|anywhere:link
-1,0,1,-1,0,-3,-9,14|anywhere:list
0,0,1,0,0,0,-9,9|anywhere:listen
0,0,0,0,-7,0,8,0|anywhere:listened
-3,0,-9,0,0,0,12,0|anywhere:listeners
-4,-6,19,-5,25,0,-6,-23|anywhere:little
0,5,-6,-5,15,9,-13,-4|anywhere:live with
0,-5,-1,0,13,-1,-4,-3|anywhere:lived
-1,-3,6,0,-5,0,10,-6|anywhere:lives
1,14,0,0,39,-12,-5,-37|anywhere:long
19,17,-7,-16,-14,15,2,-17|anywhere:longer
-2,-2,-18,-3,-2,4,-2,24|anywhere:look
-2,0,10,1,2,-6,-6,3|anywhere:look at
0,0,0,0,2,-1,-13,12|anywhere:look into
8,-1,8,-3,16,-4,-17,-6|anywhere:looks
0,0,0,0,-2,0,-22,24|anywhere:looming
0,-3,0,0,-8,13,1,-3|anywhere:loosened
0,0,-10,-1,5,-2,-3,11|anywhere:losing
0,0,12,-1,0,-2,2,-10|anywhere:loss
-1,-2,-5,-1,-7,-1,-2,19|anywhere:lost
-2,0,35,-1,-2,-2,-24,-4|anywhere:lot
0,0,-7,-1,0,-2,-1,12|anywhere:love
-1,-1,-10,7,20,-3,8,-21|anywhere:low
0,-3,-11,-6,7,0,0,13|anywhere:lower
-1,0,-10,-1,18,-3,-7,4|anywhere:lowest
0,-1,0,0,-2,10,-6,-1|anywhere:lucky
-2,0,15,-7,5,-2,1,-9|anywhere:lunch
0,0,-1,8,0,-6,0,-2|anywhere:m
-2,0,-2,-6,-8,-4,-1,23|anywhere:mackenzie
25,2,-30,29,14,-6,-15,-19|anywhere:made
0,0,1,10,0,0,-2,-9|anywhere:madness
0,0,-1,0,-3,-1,-4,9|anywhere:magazines
0,0,0,-5,0,13,0,-6|anywhere:magic
-2,0,-2,-6,-8,-4,-1,23|anywhere:magical
0,-1,0,10,-1,-5,1,-4|anywhere:main
0,0,-4,-1,13,-2,-7,1|anywhere:major
0,-1,2,-7,2,0,12,-7|anywhere:majority
-6,0,-6,-4,-23,7,0,32|anywhere:make
1,0,0,-1,7,-1,-8,1|anywhere:make up
12,-1,-1,2,-9,-2,4,-5|anywhere:makes
0,0,-3,-1,-2,-1,8,-2|anywhere:making
-2,-1,17,1,-7,6,2,-15|anywhere:man
-1,2,6,-1,9,1,-20,4|anywhere:manage
-1,0,-4,-4,-5,15,2,-3|anywhere:manager
-2,-2,16,3,0,2,-9,-8|anywhere:mandate
-1,1,-1,-3,-9,-2,13,2|anywhere:manifesto
-1,1,-2,-1,22,-1,-4,-12|anywhere:many
0,0,-6,-2,-1,0,18,-8|anywhere:map
0,0,-2,0,-2,-1,8,-3|anywhere:march
0,0,3,3,-13,-2,-13,23|anywhere:marcus
-1,0,-3,0,-3,0,-3,10|anywhere:marine
28,-1,-12,-5,-11,-4,-12,18|anywhere:mark
-1,0,0,16,-4,-2,-1,-9|anywhere:market
-1,-8,-2,-4,-10,27,-13,11|anywhere:markets
-1,0,1,-1,-2,-1,11,-7|anywhere:marks
3,-2,0,-4,13,-3,19,-27|anywhere:match
0,0,-1,0,-1,0,9,-7|anywhere:math
0,0,0,0,0,0,11,-11|anywhere:maths
-4,5,-3,6,-18,32,-4,-14|anywhere:matter
0,-1,0,6,-1,8,-1,-11|anywhere:matters
0,10,-1,0,-5,0,0,-3|anywhere:maximum
-11,16,-6,-28,-4,3,4,27|anywhere:may
-2,-2,-40,7,-1,11,34,-8|anywhere:me
16,-1,18,20,-16,13,-21,-28|anywhere:mean
11,0,-7,-9,-6,7,5,-2|anywhere:meanwhile
17,-1,-3,-4,10,-1,-4,-13|anywhere:measure
3,-1,-13,-1,28,-4,-2,-10|anywhere:measured
2,-1,20,4,-16,-2,2,-10|anywhere:media
0,0,0,0,-2,0,-7,9|anywhere:medium
-11,-3,30,14,13,-19,-5,-19|anywhere:meet
0,0,-1,0,-1,-2,-5,9|anywhere:meikai
6,3,8,12,-29,8,-19,11|anywhere:member
0,0,0,0,8,0,-8,0|anywhere:member countries
0,-1,1,0,-4,18,-1,-14|anywhere:member states
-10,1,-41,-12,13,-13,12,49|anywhere:members
1,0,-1,0,-3,0,8,-5|anywhere:membership
4,-3,8,2,-7,8,-5,-7|anywhere:mention
-1,0,7,-1,8,-2,-10,-2|anywhere:menu
-1,1,-1,6,1,7,-4,-8|anywhere:merely
-2,0,18,-4,-3,-1,0,-7|anywhere:message
-2,0,1,-1,-5,-3,17,-8|anywhere:method
0,0,2,-2,-1,-4,-3,9|anywhere:michael
0,-2,-3,0,-11,-1,-5,22|anywhere:middle
0,0,-1,0,-17,0,19,-2|anywhere:midst
0,0,0,0,31,0,-29,-2|anywhere:midterm
-2,-2,-19,-13,5,-8,21,18|anywhere:might
0,0,-6,0,-2,0,-1,9|anywhere:mike
0,0,-1,-3,12,0,-6,-1|anywhere:mildly
0,0,0,0,14,0,-14,0|anywhere:milestone
27,-4,-13,-15,-14,4,-13,28|anywhere:military
6,-9,-3,-4,14,-3,-16,14|anywhere:military spending
0,0,-3,0,-1,9,0,-4|anywhere:minami
-3,5,9,-18,-14,4,-18,34|anywhere:mind
12,0,0,0,0,0,-11,-1|anywhere:minded
-1,0,10,-4,-1,6,-6,-4|anywhere:mine
0,0,0,0,-5,12,-2,-5|anywhere:minelayers
0,0,0,0,-6,-2,9,-1|anywhere:minerals
0,0,-1,0,-4,-8,6,7|anywhere:mines
0,0,0,0,0,0,10,-10|anywhere:minesweeper
-5,-4,30,-7,-31,-5,14,8|anywhere:minimum
-7,1,-14,0,-7,-25,5,47|anywhere:minister
0,0,8,-11,0,0,9,-5|anywhere:ministerial
3,-3,-16,2,-3,-5,13,9|anywhere:ministers
15,-1,-19,14,1,2,-9,-4|anywhere:ministry
0,0,-8,0,-1,9,2,0|anywhere:ministry of defense
0,0,-7,-5,4,10,-17,15|anywhere:ministry of national defense
-1,-1,-3,-2,-1,0,13,-4|anywhere:minus
0,0,0,0,0,0,-9,9|anywhere:mirrors
0,0,-1,-2,0,11,0,-8|anywhere:misguided
-1,0,-11,-1,11,-4,2,5|anywhere:miss
0,0,0,0,-5,0,9,-3|anywhere:missed
0,-1,9,-1,-9,0,-18,19|anywhere:missile
1,2,4,-2,5,7,-12,-4|anywhere:missiles
0,0,0,6,-7,8,0,-6|anywhere:missions
8,0,0,0,0,0,-8,0|anywhere:mix
0,0,-1,0,12,8,-4,-14|anywhere:mizuho
0,0,-1,0,-1,-7,-1,11|anywhere:mobile
1,0,-26,-7,12,-2,31,-9|anywhere:model
0,-1,-1,0,-10,-1,5,7|anywhere:modest
0,0,-4,0,-5,-1,-11,22|anywhere:moment
-3,-8,-3,2,-13,23,15,-13|anywhere:money
-2,2,12,-4,2,11,-12,-10|anywhere:months
0,0,-5,-2,-1,0,13,-4|anywhere:mood
0,0,-3,0,-2,-6,-8,21|anywhere:moon
0,0,-1,0,0,0,-7,9|anywhere:moot
-4,-7,-18,-5,5,15,-12,25|anywhere:more
0,0,0,0,13,0,-4,-9|anywhere:morgan
-3,7,-7,-15,6,-14,-6,32|anywhere:most
0,-2,-2,0,-3,-1,-2,11|anywhere:motion
2,-7,3,-13,-9,-18,17,24|anywhere:move
0,0,-1,-3,-7,-1,22,-9|anywhere:mps
-3,7,2,-11,-10,-7,-2,23|anywhere:mr
0,-3,-1,0,9,-1,0,-3|anywhere:mrs
-1,0,-6,7,-3,-1,-4,9|anywhere:ms
13,4,-8,0,37,10,-28,-28|anywhere:much
0,0,0,0,10,0,-2,-8|anywhere:mufg
-1,0,-33,-1,4,-1,37,-5|anywhere:munich
0,0,-3,0,-7,2,-3,11|anywhere:munitions
0,0,0,0,8,0,-1,-6|anywhere:murashima
-7,-2,27,-20,-9,10,12,-11|anywhere:must
-2,0,-3,1,-5,2,-6,13|anywhere:my
-1,17,-1,0,-10,-1,-2,-3|anywhere:myth
1,-2,-43,58,32,10,-23,-33|anywhere:n't
0,0,-9,0,-1,-2,12,1|anywhere:nagatsuma
0,0,3,-9,0,9,0,-3|anywhere:nagoya
17,1,2,-6,-9,-11,16,-11|anywhere:name
1,0,20,-2,0,0,-17,-2|anywhere:namely
0,0,0,0,-3,0,10,-7|anywhere:narrow
-2,4,-2,3,9,7,6,-24|anywhere:nation
4,-3,1,-16,17,-10,2,6|anywhere:national
-1,-2,-2,10,-12,2,14,-9|anywhere:national income
0,5,20,-1,-3,-1,-5,-16|anywhere:national product
-2,-1,-13,1,-2,-6,9,14|anywhere:national security
-2,-1,-28,0,-1,-5,18,19|anywhere:national security adviser
22,-1,-10,-3,-5,-2,2,-4|anywhere:nations
0,0,0,6,-1,1,-8,4|anywhere:natsuo
0,0,-1,-2,0,0,-5,10|anywhere:natural
-1,0,-1,17,-4,-2,-7,-2|anywhere:ndc
0,0,2,-1,9,0,-14,4|anywhere:ndp
-2,-3,-16,2,19,-7,10,-3|anywhere:near
-3,4,11,-3,-4,7,-3,-10|anywhere:nearly
0,0,-15,-4,-2,-1,1,21|anywhere:nears
-1,2,2,0,-7,-4,-1,8|anywhere:necessary
-7,11,45,-19,-5,-7,-45,27|anywhere:need
-5,-3,4,8,2,-11,-5,9|anywhere:needed
6,4,-4,-15,-28,-4,-3,43|anywhere:needs
0,0,17,-3,0,1,-2,-12|anywhere:negotiate
0,0,-6,1,-3,-1,11,-1|anywhere:negotiator
-1,0,11,-5,-13,2,-2,9|anywhere:negotiators
-1,0,0,-1,14,0,-9,-2|anywhere:neighbor
0,-10,-1,0,13,-1,0,-1|anywhere:neighborhood
0,0,-7,-1,-14,-1,17,5|anywhere:neighboring
0,16,-6,8,-12,-3,4,-5|anywhere:neighbors
0,0,0,-2,15,0,-11,-2|anywhere:neighbourhood
0,0,0,5,10,0,-11,-3|anywhere:neighbouring
0,-2,-9,48,-7,11,-21,-19|anywhere:neither
-1,-1,-3,0,-2,0,9,-3|anywhere:networks
0,0,-4,8,-1,-1,-1,-1|anywhere:neutrality
-4,12,-27,87,-7,-13,-25,-23|anywhere:never
0,0,-5,-7,0,0,-4,16|anywhere:nevertheless
49,1,-8,-31,-2,-28,26,-6|anywhere:new
3,-1,-10,20,-10,9,12,-23|anywhere:news
0,0,-6,0,0,0,0,8|anywhere:newsham
-1,2,-8,-7,-2,-2,0,17|anywhere:newspaper
0,0,-6,0,3,0,-5,8|anywhere:newspapers
-14,-10,7,-33,18,-1,0,34|anywhere:next
0,0,-1,8,6,-2,-3,-7|anywhere:ng
0,0,9,-5,0,0,-3,0|anywhere:nhs
0,0,-2,-1,0,0,9,-7|anywhere:nicer
0,0,0,-1,-6,9,0,-1|anywhere:nicholas
0,0,-1,0,-8,1,0,10|anywhere:night
0,0,-1,0,0,0,8,-6|anywhere:nikki
0,0,0,0,15,-9,8,-13|anywhere:nikko
-2,2,-3,-2,2,13,-7,-3|anywhere:nine
-3,14,4,-9,-6,-5,-3,7|anywhere:nippon ishin
7,13,-31,99,-20,-17,-9,-42|anywhere:no
9,0,-22,43,8,-6,-20,-12|anywhere:no one
4,-3,-21,57,2,-8,0,-31|anywhere:nobody
0,0,13,-6,5,0,-1,-10|anywhere:nominated
6,-3,62,17,-7,8,-20,-63|anywhere:nominee
0,-1,0,-2,35,-4,-12,-15|anywhere:nomura
-2,0,-8,11,-2,0,9,-7|anywhere:non
0,0,8,0,0,0,0,-8|anywhere:nonbinding
-1,0,0,-2,-1,-1,11,-5|anywhere:noncommittal
-2,0,7,20,-13,11,-6,-17|anywhere:none
-3,-5,-17,-1,20,-3,1,8|anywhere:nonetheless
-2,0,8,-2,0,-4,-5,4|anywhere:nonsense
11,-2,-26,28,-13,19,-3,-14|anywhere:nor
0,0,-3,0,-1,9,0,-4|anywhere:norinchukin
29,-3,-13,1,4,-3,-10,-5|anywhere:norm
10,0,4,-2,7,-1,-13,-5|anywhere:normal
-2,-1,9,-7,6,-2,13,-16|anywhere:north
-13,18,-8,101,-14,5,-43,-47|anywhere:not
14,-7,-28,-29,32,11,23,-16|anywhere:note
2,-1,-12,20,-28,-2,2,19|anywhere:nothing
0,0,0,-1,10,0,-7,-1|anywhere:noticed
21,7,6,-11,10,-19,-16,3|anywhere:now
-1,0,1,-1,-3,0,-6,9|anywhere:nowadays
-2,-1,-3,-1,-4,-2,18,-7|anywhere:nuance
-2,-1,7,-3,-7,3,22,-20|anywhere:nuclear
0,0,-1,0,1,0,-9,9|anywhere:nudge
-1,-2,43,1,-3,-34,26,-30|anywhere:number
-1,-1,-17,7,-19,36,-8,3|anywhere:numbers
0,0,-1,1,9,0,-7,-2|anywhere:numerical
0,0,-3,0,4,8,-6,-3|anywhere:nursing
0,0,-1,1,-7,-1,-3,10|anywhere:núñez
0,0,0,-13,-1,2,3,9|anywhere:object
10,0,0,-9,-1,-1,5,-4|anywhere:objection
-2,-1,0,1,-12,0,15,-1|anywhere:objective
0,0,-2,-2,-6,-1,1,9|anywhere:obligations
0,0,-9,-3,-7,0,20,1|anywhere:oblige
0,19,-3,-8,-1,-2,4,-9|anywhere:observe
0,0,-1,0,9,-3,-2,-3|anywhere:observers
0,0,1,0,-3,-1,-5,9|anywhere:obstacle
-1,-1,-1,-1,0,9,-10,4|anywhere:obstacles
-1,0,-5,-1,-2,-1,15,-6|anywhere:odd
0,-1,-2,-1,-1,-3,-10,18|anywhere:odds
28,16,4,-10,-14,8,-13,-19|anywhere:of
-5,10,-7,-9,10,-1,19,-18|anywhere:off
3,-1,-28,1,-12,-15,-7,59|anywhere:offer
-7,-2,-6,0,3,-5,-21,36|anywhere:office
0,0,-2,-1,20,0,-16,0|anywhere:officer
0,0,-7,0,-1,0,-1,9|anywhere:officers
-2,4,10,51,-8,-14,-29,-13|anywhere:official
-2,0,17,-6,0,-6,3,-6|anywhere:officially
4,-8,70,18,-4,-38,-51,9|anywhere:officials
0,0,5,0,-11,0,7,0|anywhere:oil
0,0,-2,9,-6,-1,18,-17|anywhere:okinawa
0,-11,0,0,22,-1,-9,-2|anywhere:oks
0,0,0,0,-1,-10,12,0|anywhere:okumura
-2,7,-17,-2,13,-1,12,-10|anywhere:old
7,8,4,-34,5,0,6,4|anywhere:on
5,19,-30,-10,-6,-9,29,1|anywhere:once
7,-16,50,-8,-34,-1,4,-3|anywhere:one
-3,0,-3,0,-10,-2,21,-3|anywhere:ones
13,-5,-11,-25,23,21,1,-16|anywhere:only
-1,0,2,0,-1,-1,-12,12|anywhere:onward
-1,-1,-7,4,2,-2,-7,12|anywhere:open
-1,0,14,-4,-5,15,-4,-16|anywhere:opened
-9,0,8,-4,-1,-1,-7,16|anywhere:opening bid
0,0,-1,0,2,-1,-7,8|anywhere:opens
0,0,0,0,-5,-1,8,-1|anywhere:operate
0,0,-13,0,-1,0,0,14|anywhere:opined
-1,8,-2,-5,-4,-1,4,0|anywhere:opinion
0,0,0,0,10,-1,0,-9|anywhere:opportunity
-1,-1,-8,7,13,-8,6,-7|anywhere:oppose
-7,-5,-12,21,-32,-15,14,37|anywhere:opposition
0,-1,-6,2,10,24,-47,18|anywhere:opposition leader
-1,-1,-7,-6,-1,0,-7,23|anywhere:option
-1,-1,-10,-6,-16,-6,-19,60|anywhere:options
-10,-8,2,20,8,30,-52,9|anywhere:or
-4,-3,3,-12,-1,-4,7,14|anywhere:order
0,-1,-5,-2,-1,0,11,-3|anywhere:organisation
0,0,0,0,-11,0,12,0|anywhere:original
0,0,5,0,12,0,-14,-3|anywhere:originally
10,0,-2,0,0,-1,-6,-1|anywhere:orthodoxy
-6,-4,12,13,12,9,8,-43|anywhere:other
-4,0,-6,0,0,-1,13,-2|anywhere:other allies
17,-8,-18,13,-10,-6,16,-5|anywhere:others
-5,-4,7,-13,-8,-9,-30,61|anywhere:ought
10,2,-12,7,-8,-18,1,19|anywhere:our
-1,0,10,-1,5,-4,1,-10|anywhere:ours
-1,0,-4,2,10,-3,0,-5|anywhere:ourselves
-17,5,-12,65,-29,13,12,-38|anywhere:out
0,0,11,-8,6,-2,-3,-3|anywhere:outcome
0,0,-1,0,-2,0,-10,15|anywhere:outer
0,-1,-3,0,10,-1,1,-6|anywhere:outgoing
-1,4,-7,-2,-2,13,-5,0|anywhere:outlay
1,-2,3,-16,67,29,-44,-38|anywhere:outlays
5,-2,4,-1,-1,12,-14,-3|anywhere:output
-2,2,4,8,-1,-1,-17,7|anywhere:outright
14,-1,-5,-1,1,-3,-6,0|anywhere:outside
9,0,-2,0,-3,0,-3,-1|anywhere:outsiders
-3,2,-12,-5,-26,-5,47,2|anywhere:over
0,-3,-2,21,2,-4,-3,-11|anywhere:overnight
0,-1,-6,-2,-3,3,11,-3|anywhere:overtaken
2,1,0,0,1,-2,9,-10|anywhere:owes
-6,-15,14,-20,15,-11,-22,45|anywhere:own
0,0,-1,1,1,0,-17,15|anywhere:p
0,0,18,0,27,7,-26,-25|anywhere:pace
-2,-4,-7,-5,-21,4,45,-10|anywhere:pacific
0,0,12,0,0,0,-12,0|anywhere:pacific allies
0,7,0,-4,4,-1,-13,7|anywhere:pacifist
0,0,-2,-1,-9,-3,9,7|anywhere:package
0,-1,-1,0,0,10,-3,-3|anywhere:paddies
7,0,-2,0,3,-1,3,-11|anywhere:page
0,0,0,0,8,0,-8,0|anywhere:pages
-4,-4,-25,-19,-14,5,28,33|anywhere:panel
0,-1,-3,0,-2,0,-6,13|anywhere:panels
0,0,0,0,0,0,-13,13|anywhere:panfilo
0,0,8,0,-1,0,-6,0|anywhere:panic
6,-3,-23,3,28,-3,4,-12|anywhere:paper
-1,0,-9,-4,12,-12,-3,18|anywhere:park
-3,7,-6,20,-23,-8,-5,18|anywhere:parliament
-1,-2,-11,-2,27,18,-32,2|anywhere:parliamentary
-5,-1,-14,1,3,-10,20,7|anywhere:part
-1,0,9,6,0,-1,1,-12|anywhere:participant
10,0,-1,0,-2,-1,2,-8|anywhere:participants
0,-4,-2,0,17,0,-7,-4|anywhere:partly
0,-2,-8,23,-10,-6,-11,15|anywhere:partner
23,-3,7,4,-15,4,8,-27|anywhere:partners
0,0,-1,8,0,-2,-1,-4|anywhere:parts
-6,-7,-21,3,-21,-15,-19,86|anywhere:party
0,7,-2,0,-26,0,44,-21|anywhere:pass
-1,-4,0,2,3,7,4,-12|anywhere:passed
7,0,-4,0,12,-1,-13,-1|anywhere:passes
-2,11,4,-19,21,-12,44,-46|anywhere:past
-2,0,-2,-8,-4,-9,4,21|anywhere:path
-3,-3,-20,-1,16,-2,-3,16|anywhere:patricia
-1,-7,-19,-5,13,15,-8,11|anywhere:pay
-1,0,4,2,-6,3,12,-14|anywhere:payment
0,0,2,-1,0,-4,13,-9|anywhere:payments
8,0,-7,-1,4,-2,-8,6|anywhere:peacetime
0,-2,-1,0,5,-1,7,-8|anywhere:peak
0,7,0,-2,-10,-1,-2,8|anywhere:peg
0,-1,-1,0,18,-1,-6,-9|anywhere:pencil in
0,0,0,0,0,13,0,-13|anywhere:penny
0,0,-1,-1,-7,11,0,-2|anywhere:pension
-1,-2,-6,-3,34,5,0,-26|anywhere:pensions
7,-4,22,-29,-27,-3,-33,67|anywhere:people
-1,-2,17,-1,19,-8,-29,5|anywhere:people power party
-1,-1,0,-3,-10,28,-7,-7|anywhere:per
0,0,-1,9,0,-1,-6,-1|anywhere:percent
-1,-1,-1,6,-2,-4,-9,11|anywhere:percentage
-1,3,14,-2,-2,1,-3,-10|anywhere:percentages
0,-1,0,-1,-7,-1,12,-2|anywhere:period
0,-1,0,-1,10,2,-5,-5|anywhere:permanent
0,-1,-2,-2,-1,6,-8,7|anywhere:permanently
-1,-1,40,-4,-15,7,-3,-24|anywhere:person
0,0,-1,-2,-1,-1,8,-3|anywhere:personally
-1,-4,7,-1,10,-1,-16,6|anywhere:persuade
0,0,0,0,-3,-1,-6,10|anywhere:perth
0,0,-10,-2,4,-2,-6,17|anywhere:peter
0,0,0,0,-1,0,9,-8|anywhere:ph
0,-1,-1,0,-1,-8,-2,12|anywhere:phased
-5,-5,-5,3,-5,7,-1,11|anywhere:phrase
0,0,25,1,-2,-4,2,-22|anywhere:pick
0,0,4,-4,-4,-5,12,-2|anywhere:picked
0,0,-1,9,0,-1,0,-7|anywhere:pile
0,0,0,0,-7,-1,-2,10|anywhere:pitches
-1,-1,4,-2,-5,-4,16,-8|anywhere:place
-11,-17,2,-7,-28,15,53,-8|anywhere:plan
7,0,-2,-6,2,8,-3,-6|anywhere:plane
-1,5,7,-1,-12,-5,-5,12|anywhere:planners
-1,-1,-1,-1,-9,-1,-7,21|anywhere:platform
0,0,4,-16,0,0,-1,12|anywhere:play down
-1,0,-2,-2,-1,-1,9,-3|anywhere:plays
0,0,-1,0,11,-1,-4,-5|anywhere:plc
0,1,-4,-2,-2,0,-3,11|anywhere:plead for
-3,0,-18,-9,6,-6,15,15|anywhere:please
1,2,-19,-3,-23,-5,45,2|anywhere:pledge
-1,-2,-1,-3,-11,6,-13,25|anywhere:plenty
-1,0,1,-1,-1,0,11,-10|anywhere:plucked
0,0,-1,-9,0,-1,8,4|anywhere:plumped
1,0,-7,-12,-5,-2,11,14|anywhere:plus
0,-1,7,17,-5,-6,-9,-2|anywhere:pm
0,0,-4,0,0,14,-8,0|anywhere:podcast
0,0,-1,0,-12,-1,14,0|anywhere:podium
0,0,0,-1,-1,0,-26,28|anywhere:poilievre
-2,3,-20,6,28,10,-25,1|anywhere:point
6,22,35,-5,-45,10,8,-32|anywhere:policy
-1,0,16,0,0,-3,-4,-8|anywhere:polite
0,0,8,4,-1,0,-14,4|anywhere:politely
-1,6,5,-2,-6,-2,12,-11|anywhere:political
-1,0,-3,-2,2,3,-16,17|anywhere:politicians
0,0,-2,-4,10,3,-9,3|anywhere:politics
-1,-5,4,-20,15,-11,0,19|anywhere:poll
0,1,-7,1,-9,26,-28,15|anywhere:polls
-2,0,0,0,0,-4,10,-4|anywhere:poor
0,0,-2,-1,0,10,-1,-5|anywhere:popular party
0,-1,0,0,-1,-7,10,-1|anywhere:port
0,0,-4,0,3,0,11,-9|anywhere:portion
-1,-1,-3,-8,-8,2,32,-13|anywhere:ports
-1,0,-2,-7,-1,-4,5,10|anywhere:position
0,0,-1,-2,-4,0,-20,27|anywhere:possibility
-2,6,11,9,12,-9,9,-36|anywhere:possible
3,13,1,-6,-12,11,18,-28|anywhere:post
0,-2,-1,0,-4,9,0,-2|anywhere:posture
-1,14,-8,-4,10,-4,5,-13|anywhere:postwar
0,0,0,0,-2,1,9,-8|anywhere:pounds
0,0,0,-1,0,0,10,-8|anywhere:powder
4,0,-8,5,11,-1,-9,-1|anywhere:power
-1,0,9,-2,-12,-3,22,-12|anywhere:powered
0,-1,-7,-1,19,-3,-1,-7|anywhere:practice
3,0,-5,-4,-8,0,22,-7|anywhere:praise
-1,-1,-23,-3,7,-1,17,6|anywhere:praised
-5,0,-16,-2,-1,-2,32,-7|anywhere:praises
0,0,16,0,-14,0,-1,0|anywhere:pray
0,0,0,0,8,-2,-1,-4|anywhere:preaches
0,0,12,-4,7,0,-7,-7|anywhere:precisely
0,0,-1,8,13,-1,-12,-7|anywhere:predecessor
0,13,-1,-9,0,-1,-1,-1|anywhere:predecessors
-2,0,-3,0,24,-6,7,-20|anywhere:predicted
0,0,-1,0,9,0,-6,-2|anywhere:predicts
0,0,0,0,14,0,-13,-1|anywhere:prefectural
0,0,3,-1,8,-2,-5,-3|anywhere:prefecture
-2,2,14,-3,-5,-9,4,-2|anywhere:prefer
-2,0,-3,-7,-8,-5,-1,25|anywhere:preference
-1,0,5,-4,-5,-5,2,8|anywhere:preferred
-2,-3,-29,74,-13,-4,8,-32|anywhere:premier
0,-1,0,-5,-2,-2,16,-6|anywhere:premise
-1,4,4,-9,-20,-4,-1,28|anywhere:prepare
0,-1,-3,0,-5,-1,15,-5|anywhere:preparedness
1,-5,-21,-5,65,-18,-18,1|anywhere:present
-2,1,-8,6,-14,-1,5,13|anywhere:presented
0,0,0,0,9,0,-8,0|anywhere:presently
0,0,0,0,9,0,0,-8|anywhere:presided
-14,-15,8,10,-53,-9,68,5|anywhere:president
-3,-1,-17,27,-4,6,6,-13|anywhere:presidential
0,4,15,-4,-13,-1,-6,5|anywhere:press
0,-1,4,-3,-12,-4,9,7|anywhere:press club
-2,0,-6,-5,4,2,12,-6|anywhere:press conference
0,0,5,-3,1,8,-2,-7|anywhere:press for
-2,0,-18,-2,-3,-1,28,-3|anywhere:press secretary
-1,-1,13,8,-6,-3,-14,4|anywhere:pressure
0,0,0,0,-5,12,-2,-5|anywhere:prestige
0,0,-1,0,-7,9,0,0|anywhere:presuppose
0,-1,0,0,13,-1,-9,-2|anywhere:previous
2,-2,25,-5,-2,1,11,-31|anywhere:price
-3,2,3,56,-57,5,-4,-2|anywhere:prime minister
0,-1,-8,-2,3,-1,-5,15|anywhere:prime minister 's office
0,0,0,0,0,0,-9,10|anywhere:primer
-1,13,7,-2,-13,-3,2,-3|anywhere:principle
0,0,0,0,-9,0,10,-1|anywhere:prioritize
0,0,-2,10,-1,-1,-11,7|anywhere:private
-1,-1,-5,24,-5,-4,-7,-1|anywhere:privately
0,0,0,0,0,0,-7,8|anywhere:probability
-1,0,14,-6,14,-3,-15,-2|anywhere:probably
-1,0,-2,0,0,0,-9,13|anywhere:problem
0,0,3,-4,-5,0,10,-4|anywhere:proceed
0,0,1,-1,-3,-1,9,-5|anywhere:process
-2,0,6,-6,-4,-4,-4,14|anywhere:procurement
-1,0,-6,0,13,0,-1,-4|anywhere:product
0,-1,-1,0,0,-4,-4,10|anywhere:prof
-2,-3,-1,-6,22,8,-4,-14|anywhere:professor
-2,1,0,4,-28,-6,30,1|anywhere:program
0,5,2,-2,-1,3,-8,2|anywhere:programme
0,0,0,-1,-8,0,13,-3|anywhere:progress
0,0,-1,8,0,-2,-1,-4|anywhere:prohibitive
-1,3,-2,-2,23,8,-17,-12|anywhere:project
0,0,-1,0,9,-3,0,-4|anywhere:prolonged
-2,13,-29,40,-31,-15,29,-4|anywhere:promise
0,0,0,0,-6,0,-1,8|anywhere:promoting
8,0,-1,-1,2,3,-10,-1|anywhere:promptly
17,0,-15,-3,-4,-3,10,-1|anywhere:proper
0,-5,0,-3,19,-2,-10,1|anywhere:proportion
-1,0,-1,-3,-9,-1,-14,29|anywhere:proposal
0,0,-2,-4,-3,12,-9,6|anywhere:proposals
-7,-2,0,1,-17,-10,-10,46|anywhere:propose
0,0,0,0,18,-1,-6,-11|anywhere:prosecutor
-1,-2,-3,0,-3,-1,15,-6|anywhere:protect
-1,0,-9,0,-3,-1,-1,15|anywhere:protection
0,0,-1,0,-6,0,9,-1|anywhere:protests
0,11,-4,0,6,-4,-1,-8|anywhere:proud
0,0,0,0,-3,-1,8,-4|anywhere:prove
0,0,-2,-8,-1,-1,-11,24|anywhere:provided
0,0,-8,0,0,0,-1,10|anywhere:provision
3,-2,13,-21,11,-10,19,-12|anywhere:public
11,6,-21,-4,0,-1,14,-5|anywhere:publish
-1,0,-7,-2,10,-1,-1,3|anywhere:pulled
0,0,-3,0,-6,5,8,-4|anywhere:purchase
0,0,-2,-2,8,0,-4,2|anywhere:purchases
0,-2,0,-1,8,-5,7,-7|anywhere:purpose
3,-1,-1,-10,5,-9,22,-9|anywhere:push
-12,23,25,5,-29,-1,-15,5|anywhere:put
-1,0,0,18,-1,-2,-9,-4|anywhere:put forward
0,0,-4,0,-1,11,0,-5|anywhere:pyeongtaek
-2,13,-16,-12,11,33,-10,-17|anywhere:q
0,0,-6,-1,0,10,-1,-3|anywhere:quality
-1,-1,15,0,0,-4,2,-11|anywhere:quarter
-6,-5,8,24,-23,40,4,-43|anywhere:question
0,0,20,0,19,-1,-10,-28|anywhere:questioned
0,0,0,0,0,0,10,-10|anywhere:questionnaire
2,-1,-4,2,-1,9,7,-15|anywhere:quickly
-1,0,-3,10,-3,-1,-19,16|anywhere:quiet
0,0,-3,0,-1,-2,-1,8|anywhere:quietly
0,0,-4,8,-1,-1,-1,-1|anywhere:quipped
0,0,0,24,-2,0,-12,-10|anywhere:quit
-3,-2,29,-3,18,-7,-17,-15|anywhere:quote
-1,-1,-15,-1,-3,8,-2,14|anywhere:r
0,-1,6,-6,12,-3,-21,14|anywhere:race
-11,-9,28,25,0,-3,-22,-8|anywhere:raise
0,0,9,-4,5,0,-5,-5|anywhere:rally
0,0,-9,-1,3,0,-2,9|anywhere:ramesh
-1,0,-5,-10,5,9,4,-1|anywhere:rand
0,-2,3,-2,7,-3,-8,6|anywhere:range
9,0,-4,-2,0,0,0,-3|anywhere:ranges
0,0,-1,0,-12,16,-5,3|anywhere:rank
9,0,-5,-2,-6,-2,-8,13|anywhere:ranks
11,-5,-4,1,7,-10,5,-5|anywhere:rate
0,0,0,0,-13,16,-6,4|anywhere:rates
-1,3,11,-7,-5,-7,-2,7|anywhere:rather
-4,-2,15,-5,17,-11,-15,6|anywhere:rather than
-5,20,-27,-6,59,-3,-15,-23|anywhere:ratio
-2,-3,-6,5,11,9,-4,-10|anywhere:ratios
0,0,-3,0,-4,0,-2,9|anywhere:re
-7,1,14,5,10,-7,2,-17|anywhere:reach
16,0,-8,-1,-1,0,-6,0|anywhere:reacts
-1,-4,19,-2,-15,-4,15,-8|anywhere:read
0,0,-9,-2,0,14,6,-9|anywhere:reader
-1,-1,-7,-22,-1,-5,24,12|anywhere:ready
-2,-2,2,-2,13,-1,-5,-3|anywhere:reagan
0,0,3,-1,1,4,-11,4|anywhere:real
-3,-1,13,8,-16,-6,-33,37|anywhere:realistic
-1,-1,-1,-2,13,-7,14,-15|anywhere:really
0,0,0,0,9,0,-5,-4|anywhere:rearmed
0,0,-7,-3,-1,11,-5,5|anywhere:reasonable
0,0,-13,28,0,-2,-7,-5|anywhere:rebuff
0,0,0,0,0,-3,-9,12|anywhere:rebuilding
-1,-7,3,-5,13,-3,1,-2|anywhere:recall
0,0,-6,0,17,-1,-2,-8|anywhere:receive
0,-1,-7,11,2,-1,-1,-2|anywhere:received
0,0,-9,8,4,0,-1,-2|anywhere:receiving
0,1,13,0,-4,0,-5,-5|anywhere:recently
-2,-1,4,-1,28,10,-21,-17|anywhere:reckon
0,0,0,0,7,8,-2,-13|anywhere:reckon on
5,-2,-17,6,-15,-11,-17,52|anywhere:recommend
0,0,-1,2,-9,-1,-4,14|anywhere:recommendation
-1,-1,-3,-2,-4,-2,-10,22|anywhere:recommendations
0,0,0,0,9,-1,-7,-1|anywhere:recorded
0,0,0,10,0,0,-2,-8|anywhere:red - green alliance
0,0,0,0,8,0,-6,-2|anywhere:reduction
0,0,9,-1,0,-1,-2,-5|anywhere:reed
8,-1,-9,7,-5,-4,5,0|anywhere:reference
8,0,-8,-1,0,-1,5,-3|anywhere:refers
0,-2,-1,0,-13,4,7,6|anywhere:reform
0,0,2,14,0,-1,-4,-11|anywhere:reform party
0,0,0,0,12,0,-11,0|anywhere:refrained
-2,-1,-6,4,-2,3,19,-14|anywhere:refuse
7,0,-9,-13,-1,-2,9,10|anywhere:regards
-2,-1,22,-1,0,-11,-4,-2|anywhere:region
-1,0,-11,-2,17,-1,-8,6|anywhere:regional
0,0,0,0,-1,0,8,-7|anywhere:reid
10,0,-2,0,0,-1,-6,-1|anywhere:reigns
0,0,0,9,0,-1,4,-12|anywhere:reinforce
-1,0,-9,6,-3,-1,13,-5|anywhere:reiterate
0,0,-7,15,0,-2,0,-6|anywhere:reiwa shinsengumi
7,-1,-7,36,-2,-8,-21,-5|anywhere:reject
-1,0,0,0,-5,0,-2,8|anywhere:relabeling
15,-5,9,-2,-12,-4,22,-23|anywhere:related
0,-3,-1,0,11,-1,0,-5|anywhere:relative
0,0,-9,0,-2,-5,-4,19|anywhere:relaxed
3,0,-1,-3,-1,11,-7,-2|anywhere:release
15,0,-4,-1,4,-4,-7,-1|anywhere:released
-3,15,3,-11,12,-13,9,-11|anywhere:remain
-5,-1,16,12,-4,-5,-8,-6|anywhere:remark
0,0,0,0,8,0,-3,-4|anywhere:remarkable
1,0,-4,-2,11,1,-5,-2|anywhere:remind
0,0,-4,-1,-4,-4,-11,23|anywhere:removed
0,0,-1,0,0,-1,9,-7|anywhere:renew
0,0,-11,-4,9,0,-3,11|anywhere:renewed
0,0,0,0,-3,0,8,-4|anywhere:renmin
-3,-2,-21,8,24,-8,-15,17|anywhere:rep
8,0,0,-1,-2,-1,-6,2|anywhere:repaired
0,-1,12,-15,-20,-3,15,11|anywhere:repeat
2,0,-4,3,-2,-7,-3,12|anywhere:repeatedly
-1,0,5,-7,-4,-3,-8,19|anywhere:replace
0,0,0,0,-2,0,14,-12|anywhere:replacement
9,1,-12,0,-2,0,5,0|anywhere:replacing
-1,-3,1,45,2,0,-13,-31|anywhere:reply
-15,-8,25,21,1,-17,-36,29|anywhere:report
-1,0,19,-1,-9,-5,-4,1|anywhere:reportedly
-2,0,9,-1,0,-1,-3,-3|anywhere:reporter
13,5,-30,3,21,4,-23,7|anywhere:reporters
0,0,-7,-2,-6,0,-3,19|anywhere:representative
0,0,-4,-4,0,-1,-1,10|anywhere:representatives
-3,0,-48,-5,9,-4,-17,68|anywhere:republican
0,0,-5,-1,-1,-1,0,8|anywhere:republicans
-9,-3,42,36,2,-8,-13,-46|anywhere:request
-3,-1,36,-8,14,-6,-14,-18|anywhere:require
0,0,-1,0,-6,-1,-1,10|anywhere:requirement
-3,-7,-3,-4,1,23,-11,4|anywhere:research
0,0,-1,0,-8,0,11,-2|anywhere:resemble
-1,-1,-11,-1,-2,-1,11,5|anywhere:resilience
0,0,-2,-4,0,-1,-4,11|anywhere:resist
-1,-3,14,5,5,-1,-16,-4|anywhere:resolution
0,2,-1,2,-8,0,17,-11|anywhere:resolve
0,0,-1,13,0,-1,-4,-7|anywhere:resources
-1,12,-1,0,-6,-1,0,-2|anywhere:respected
3,0,-1,0,9,-1,-13,4|anywhere:respectively
-1,-1,-6,0,-2,13,3,-6|anywhere:respond
-3,0,0,-6,-15,7,24,-6|anywhere:respondents
-3,0,-1,-3,8,-1,-4,4|anywhere:rest
0,0,-1,-1,-7,-3,15,-2|anywhere:restore
0,0,-1,0,9,-1,-2,-6|anywhere:rests
11,0,-3,0,-3,0,0,-4|anywhere:result
-2,0,-20,-6,11,-5,-14,36|anywhere:retired
-1,0,8,5,3,-1,-3,-11|anywhere:retorted
-2,-10,-15,-5,-13,-6,-3,55|anywhere:return
-1,-3,5,-5,14,-5,-5,0|anywhere:revenue
-1,6,6,-4,6,-8,-21,15|anywhere:review
-1,-1,0,4,-16,-2,18,-1|anywhere:revise
-1,0,-2,-9,-2,-3,6,10|anywhere:revised
-1,-1,0,-3,-1,14,-3,-6|anywhere:rice
22,0,-3,-1,-15,-5,3,-1|anywhere:rich
0,0,-2,0,-1,-3,-9,15|anywhere:richard
0,0,12,0,0,0,-1,-11|anywhere:rick
0,0,0,-1,-10,0,17,-6|anywhere:ridiculous
-2,-3,-2,1,19,-13,-15,16|anywhere:right
0,0,-8,0,0,0,0,9|anywhere:rights
-9,-11,6,-15,6,7,10,7|anywhere:rise
0,0,-9,-2,0,-1,2,11|anywhere:risk
-1,0,-17,-7,21,-5,5,3|anywhere:rival
-1,-14,0,16,5,-5,15,-16|anywhere:road
-2,-1,0,-7,-11,-4,28,-4|anywhere:roads
0,0,-3,0,10,0,-3,-3|anywhere:robin
-3,-1,-23,-2,2,0,-6,32|anywhere:roger
-1,0,-4,0,-2,-3,0,10|anywhere:role
0,0,0,6,-7,8,0,-6|anywhere:roles
-3,0,34,-2,0,-11,-13,-5|anywhere:room
-2,7,6,-3,9,20,-24,-14|anywhere:roughly
-1,11,-3,-11,2,-5,21,-14|anywhere:round
-1,0,4,-1,-3,-2,12,-10|anywhere:rounding
-1,0,-1,0,0,0,-9,11|anywhere:routers
18,10,15,-3,-3,-8,-6,-24|anywhere:rule
-1,-3,-2,5,8,-13,-22,28|anywhere:rule out
-1,16,-12,-1,-9,-10,0,17|anywhere:rules
-4,-2,1,-10,0,-11,10,16|anywhere:ruling
0,0,-1,-3,0,-1,-14,20|anywhere:ruling bloc
-1,0,0,-2,-2,0,-9,15|anywhere:ruling coalition
0,1,12,-5,-21,3,19,-9|anywhere:run
0,-1,0,0,-10,5,7,-1|anywhere:run at
0,0,-13,21,-3,-1,-6,2|anywhere:rung
-1,-1,-12,-5,13,-5,1,10|anywhere:running
0,0,-2,-5,-3,3,20,-13|anywhere:runs
8,0,0,-1,-1,-1,-4,-1|anywhere:runways
0,0,1,-1,10,-1,-7,-2|anywhere:rush
-1,3,5,-3,0,-7,15,-12|anywhere:s
0,0,-2,-1,44,1,-11,-30|anywhere:sachs
0,0,-1,-2,-1,-1,13,-8|anywhere:sadayuki
0,0,-7,-2,-1,-1,8,4|anywhere:safe
0,0,0,-3,8,-4,-8,8|anywhere:safer
0,0,0,0,7,8,-2,-13|anywhere:saisuke
0,0,0,-3,0,8,0,-5|anywhere:saitama
-2,-1,3,18,3,3,-10,-14|anywhere:saito
0,0,0,0,7,8,-2,-13|anywhere:sakai
-1,0,-5,-4,-1,10,13,-12|anywhere:sakakibara
-1,6,-2,8,-1,-6,-5,1|anywhere:sake
-3,0,-13,0,-1,3,0,13|anywhere:sales
9,-7,36,-15,-3,8,-7,-22|anywhere:same
0,0,0,0,0,0,-8,8|anywhere:sangji
-2,-1,-4,-9,-4,-10,-2,31|anywhere:sanseito
-2,1,19,-5,-14,-5,4,1|anywhere:satisfy
0,0,-1,-1,-3,-5,-2,13|anywhere:sato
-1,-1,-2,-5,-3,-2,-8,21|anywhere:saw
-22,-24,-7,43,0,15,-5,1|anywhere:say
0,0,-2,0,-2,0,-5,9|anywhere:scarborough
0,0,0,0,16,0,-16,0|anywhere:scathing
0,0,0,0,3,0,-10,7|anywhere:scenario
0,0,-2,0,-3,-3,-2,11|anywhere:scenarios
-1,-1,-1,-2,9,-1,18,-22|anywhere:schedule
-1,0,1,-4,1,-6,0,9|anywhere:scholar
6,-1,-8,-1,0,4,-4,3|anywhere:scholars
0,6,-4,-1,4,9,-6,-9|anywhere:school
-3,-3,-20,-1,16,-2,-3,16|anywhere:schroeder
-1,-1,0,0,0,17,-8,-6|anywhere:science
0,0,-1,-3,0,-1,-7,11|anywhere:scoff
0,0,0,0,-7,0,8,0|anywhere:scoreboard
0,1,0,0,-1,-1,-7,8|anywhere:scrapping
0,0,0,0,0,10,-1,-8|anywhere:scratch
0,0,11,-6,-1,0,-1,-3|anywhere:scrutinize
-1,6,4,-1,-13,-4,7,1|anywhere:sea
0,0,-22,0,0,0,23,-1|anywhere:secdef
0,4,1,-3,-2,10,-36,27|anywhere:second
0,0,0,-1,-5,0,-2,8|anywhere:secondary
0,0,0,9,0,0,-9,0|anywhere:secret
6,-4,23,15,20,-12,-26,-22|anywhere:secretary
0,0,8,-1,0,-1,0,-6|anywhere:section
-1,-2,-2,1,13,-7,2,-4|anywhere:secure
0,0,-3,-1,21,-12,-7,3|anywhere:securities
-9,-9,-3,-10,-2,-15,25,24|anywhere:security
15,0,-3,-1,9,-1,-14,-6|anywhere:security - related
0,0,0,0,19,-2,-16,1|anywhere:security spending
14,4,20,23,-1,-8,-26,-25|anywhere:see
-3,-6,23,1,-23,1,-10,16|anywhere:seek
-5,-2,-8,9,19,-6,-38,31|anywhere:seen
0,-3,-5,-9,32,-9,-8,3|anywhere:sees
0,-3,-1,0,8,-1,-1,-2|anywhere:seldom
-2,4,-4,-1,9,-4,-2,0|anywhere:self
0,8,0,-1,-9,-2,3,0|anywhere:self - imposed limit
-2,-2,7,-4,13,6,-24,8|anywhere:sen
-6,-3,-31,-13,37,5,-37,48|anywhere:senator
-2,-2,12,-2,-21,1,-24,38|anywhere:senators
0,0,-5,0,15,0,-10,0|anywhere:sends
-2,-2,15,16,-5,-10,20,-33|anywhere:senior
11,-1,-1,2,-7,-2,9,-12|anywhere:sense
0,0,-1,-2,-2,0,-3,8|anywhere:sensible
0,0,1,0,11,0,-9,-3|anywhere:sent
0,0,2,14,0,-1,-4,-11|anywhere:seok
0,0,-2,-1,-6,-2,15,-4|anywhere:separate
54,5,-23,-9,-17,-14,-3,8|anywhere:serious
-1,0,-7,0,0,-1,15,-7|anywhere:serve
-5,0,-16,-1,0,-4,13,12|anywhere:served
-1,-2,11,-2,6,-1,-7,-4|anywhere:service
-1,0,-19,-1,5,-1,-6,24|anywhere:services
-1,3,-2,4,-10,-8,8,6|anywhere:session
14,3,-17,-14,20,-16,8,1|anywhere:set
-1,0,10,-1,-1,0,-5,-2|anywhere:set its sights on
11,3,-10,-4,-5,-3,21,-12|anywhere:set out
0,0,5,-1,-9,-2,-4,11|anywhere:settle
-1,-1,-8,-3,9,-6,16,-6|anywhere:settle for
-1,-1,2,0,-1,-2,9,-5|anywhere:settle on
0,0,1,0,-1,-2,10,-7|anywhere:settled
-2,1,-2,5,1,-5,-6,9|anywhere:seven
0,0,-1,0,8,-1,-4,-2|anywhere:seventeen
1,-2,4,-11,-12,-6,-25,50|anywhere:several
-1,0,-5,-1,7,-1,-17,18|anywhere:shadow
0,-2,1,0,8,-5,0,-2|anywhere:shanghai
7,-11,-28,5,44,-9,-3,-4|anywhere:share
0,-1,-7,-1,-5,1,5,9|anywhere:shares
0,0,12,0,-9,-1,0,-2|anywhere:sharing
4,-8,-24,0,-13,34,28,-20|anywhere:she
-3,0,-15,-4,-5,-2,39,-9|anywhere:sheet
0,0,0,0,-8,0,10,-1|anywhere:shelter
-1,0,-7,0,6,-2,-19,23|anywhere:shelters
0,2,-3,-1,-2,9,-1,-4|anywhere:shift
-1,-1,-5,-2,-15,18,-3,9|anywhere:ships
-2,0,3,-6,20,18,-17,-16|anywhere:shipyards
0,0,-1,0,-4,0,-5,10|anywhere:shoal
-1,0,-1,-3,13,-4,-5,0|anywhere:shoebridge
-1,-2,-1,4,-11,-5,0,16|anywhere:shoot
-1,0,0,0,-5,-1,11,-3|anywhere:shopping
-3,-1,-7,3,-4,7,-6,10|anywhere:short
-3,-11,35,-55,-43,9,-8,76|anywhere:should
-1,3,-28,-12,60,-12,6,-15|anywhere:show
0,0,-1,0,-13,0,15,-1|anywhere:shrugs
0,0,0,-14,0,-2,14,4|anywhere:shyh
0,0,-1,0,0,0,12,-10|anywhere:sicily
-2,-4,12,10,17,-7,-8,-18|anywhere:side
0,0,-8,-1,0,-1,-1,11|anywhere:sides
0,0,-3,-8,0,12,0,0|anywhere:sidestep
0,0,0,0,-1,10,1,-8|anywhere:sighed
0,0,-1,0,-14,0,19,-4|anywhere:sight
0,-1,-1,-6,-17,0,12,12|anywhere:sights
-4,0,-4,21,-9,-1,-11,7|anywhere:sign
-1,-1,-4,-1,-6,8,17,-11|anywhere:sign up
0,1,2,13,0,0,-15,0|anywhere:signal
-2,0,-6,-4,-9,5,29,-12|anywhere:signed
0,0,15,-3,0,-2,-7,-3|anywhere:signs
-1,0,33,-3,-1,-5,-6,-17|anywhere:silence
-1,2,9,0,-4,-1,-3,-2|anywhere:similar
0,-1,0,-3,0,9,-3,-2|anywhere:simple
10,-1,-3,1,0,-4,2,-5|anywhere:simply
0,0,-1,-8,-2,0,-1,14|anywhere:simulations
-1,23,9,0,22,-24,-15,-13|anywhere:since
0,0,0,0,0,0,-8,9|anywhere:sincerely
-2,3,-2,-8,17,0,5,-12|anywhere:single
0,0,1,0,-6,-4,-2,13|anywhere:sink
-1,-1,-6,0,29,-3,-7,-10|anywhere:sipri
0,0,-1,-1,-2,-1,21,-16|anywhere:sir
9,-2,-1,0,11,4,-19,-2|anywhere:six
-3,0,8,2,17,-2,-16,-6|anywhere:size
0,0,0,-1,-1,0,-8,10|anywhere:skeptic
0,0,0,0,-9,0,-1,10|anywhere:sketch
0,0,-1,0,0,0,-11,13|anywhere:sketched
0,-2,-2,-8,-1,24,13,-25|anywhere:skips
-1,0,-3,-2,-1,0,11,-3|anywhere:sky
0,-1,0,-1,-2,-7,-1,12|anywhere:sleeps
-2,0,1,9,5,-4,-4,-4|anywhere:slide
0,1,-2,0,19,-1,-13,-3|anywhere:slightly
0,-1,-1,0,8,-1,-5,0|anywhere:slip
0,0,10,0,-9,0,0,0|anywhere:slowed
7,-2,-2,-3,-6,-3,17,-8|anywhere:small
0,-1,-2,-4,1,-5,-2,14|anywhere:smaller
0,0,-4,-1,-3,-1,-3,13|anywhere:smart
0,0,0,0,12,0,-11,-1|anywhere:smashed
0,0,0,0,15,-9,8,-13|anywhere:smbc
0,0,-3,-3,0,-1,8,-1|anywhere:smearing
0,12,0,0,-2,-1,-1,-7|anywhere:smell
0,0,8,-1,0,-1,-3,-2|anywhere:smile
0,0,-6,-1,0,13,-1,-4|anywhere:smiled
0,0,0,0,0,0,-9,9|anywhere:smoke
0,0,8,-2,0,-5,-1,0|anywhere:snp
1,8,-17,-1,1,-5,28,-14|anywhere:so
0,1,0,3,-5,10,-3,-5|anywhere:social
0,0,0,0,-5,0,8,-2|anywhere:social security
-1,8,-1,-1,-7,-3,-2,7|anywhere:socialist
0,0,-2,0,-1,-1,-5,8|anywhere:socialist left
0,-6,-5,-4,-5,11,-6,15|anywhere:socialists
0,0,-2,-2,-1,10,-2,-2|anywhere:society
-10,-8,-47,6,-5,21,-23,65|anywhere:some
0,0,0,0,0,12,-2,-9|anywhere:someone
-5,-3,25,-6,-14,14,-20,7|anywhere:something
0,0,0,0,-8,0,9,-1|anywhere:song
0,0,-3,-1,2,-5,-10,18|anywhere:soo
-3,-5,32,-4,-4,-10,-3,-3|anywhere:soon
0,0,-21,-7,6,3,9,10|anywhere:sooner
0,0,10,0,0,0,-7,-3|anywhere:sort
0,0,8,3,-3,-1,-2,-4|anywhere:sound out
-3,8,18,-9,-15,7,12,-19|anywhere:source
3,-5,27,-1,-1,6,-48,19|anywhere:sources
4,0,-5,3,6,0,2,-10|anywhere:south
0,0,10,0,0,0,-1,-9|anywhere:southeast
0,0,0,0,-4,0,12,-8|anywhere:soybeans
0,-1,0,0,7,-5,-15,14|anywhere:space
0,0,0,-1,-5,0,-2,8|anywhere:spahn
0,0,0,0,0,0,12,-11|anywhere:spar
-1,-5,-1,-1,11,-2,5,-6|anywhere:spared
0,0,-1,1,-2,-1,-13,16|anywhere:spd
4,-2,28,-17,-12,1,23,-25|anywhere:speak
0,0,-8,-4,-4,3,16,-2|anywhere:speak about
-2,-4,24,-16,-4,8,0,-6|anywhere:speak of
-1,-2,-7,-6,-35,-4,55,0|anywhere:special
0,0,-9,12,-1,-1,-1,0|anywhere:specific
0,0,8,14,-3,-4,-8,-6|anywhere:speculation
1,-2,-8,20,6,24,-2,-39|anywhere:speech
0,0,8,-1,-1,-1,2,-7|anywhere:speed
0,0,-1,-1,0,-1,-5,8|anywhere:spell out
-2,-9,-6,-6,46,4,-16,-10|anywhere:spend
-1,0,5,-2,-12,-1,-4,14|anywhere:split
0,0,-6,-1,-7,0,-16,30|anywhere:splits
1,-1,1,8,-1,6,5,-20|anywhere:spokesman
9,2,8,21,8,-4,-26,-19|anywhere:spokesperson
0,0,9,-6,-2,0,0,-1|anywhere:spokeswoman
-2,0,-1,-1,-5,-1,-3,12|anywhere:sponsored
0,0,3,0,8,0,-1,-9|anywhere:sponsors
0,0,0,0,-23,35,-3,-8|anywhere:spread
-1,0,21,-2,-8,-3,0,-7|anywhere:spreadsheet
-1,0,-3,-1,0,-2,-1,9|anywhere:spreadsheets
-1,0,8,-5,0,-2,8,-7|anywhere:spring
0,0,-1,0,0,0,-17,18|anywhere:springboard
0,0,0,9,0,0,-8,0|anywhere:spurn
0,0,0,0,6,8,-5,-9|anywhere:square
0,0,0,0,-5,-1,10,-4|anywhere:stack
0,0,0,0,-7,9,20,-21|anywhere:staggering
0,0,0,0,9,-2,-4,-2|anywhere:stalls
-2,11,-7,6,5,11,3,-26|anywhere:stand
152,-1,-80,-12,-15,-9,-11,-24|anywhere:standard
6,-5,-4,-1,15,0,-10,-2|anywhere:standards
0,0,-1,0,9,-3,0,-4|anywhere:standoff
0,0,0,0,13,0,-4,-9|anywhere:stanley
-2,-3,-2,-13,-20,-1,6,35|anywhere:start
-1,0,11,-2,0,-4,-3,-2|anywhere:start at
-1,-3,0,10,4,-7,-3,-1|anywhere:start from
0,0,-8,12,0,0,0,-4|anywhere:starter
-3,-1,5,-1,1,-3,9,-7|anywhere:starting
0,0,12,-1,0,-1,0,-9|anywhere:starts
-5,4,-11,3,21,-4,-11,1|anywhere:state
-4,-1,17,0,-2,-1,2,-11|anywhere:statement
15,0,-12,0,4,0,-6,0|anywhere:statements
0,0,0,-12,-1,-2,19,-4|anywhere:statute
0,0,0,0,-1,0,10,-9|anywhere:statutory
-3,20,-22,-2,-11,10,4,5|anywhere:stay
0,3,-7,8,-1,-5,9,-6|anywhere:steady
-1,0,-1,-1,-1,0,-10,15|anywhere:steered
1,6,-6,-12,-5,4,-15,27|anywhere:step
3,1,-14,-1,-1,0,13,-1|anywhere:step up
0,9,0,-3,-10,-1,11,-6|anywhere:stick to
-7,3,25,5,9,1,-3,-32|anywhere:still
0,0,0,0,8,0,-4,-4|anywhere:stimulus
0,0,0,0,-7,0,8,0|anywhere:stocks
0,0,-1,-3,-1,-1,10,-3|anywhere:stone
-3,5,-2,2,-13,-14,25,2|anywhere:stop
5,2,-6,0,3,-1,7,-10|anywhere:stop short
-4,0,-2,0,-2,9,7,-7|anywhere:store
0,9,0,0,-1,-2,0,-5|anywhere:story
0,0,0,0,9,0,-5,-4|anywhere:strain
0,0,0,-1,0,-4,14,-8|anywhere:strangle
-1,-1,-5,-1,-9,1,6,10|anywhere:strategic
9,0,-16,-5,-3,-2,1,17|anywhere:strategist
11,0,-3,-1,20,-2,-14,-11|anywhere:strategists
40,-7,-14,-20,-2,-10,26,-13|anywhere:strategy
0,0,0,10,0,-1,-2,-7|anywhere:street
-1,-2,-4,18,-5,-2,-1,-3|anywhere:strengthen
-1,0,8,16,-19,-1,-2,-1|anywhere:stress
0,0,0,3,10,-1,-4,-7|anywhere:stronger
-4,0,-2,0,-11,-2,17,2|anywhere:struck
-1,-1,-7,-4,-6,12,7,-1|anywhere:struggle
0,0,-3,0,1,-1,8,-6|anywhere:stuck
0,0,-4,-3,0,9,-1,-1|anywhere:student
0,-1,-5,-7,-1,0,17,-4|anywhere:students
-3,0,-18,-3,6,0,10,7|anywhere:study
0,-2,-3,-1,10,-2,0,-2|anywhere:subcommittee
-4,-1,-4,-4,4,-14,34,-11|anywhere:submarines
0,0,-2,-4,13,-1,-7,1|anywhere:submitted
-1,0,-2,-1,0,-1,10,-6|anywhere:subs
0,0,-5,-1,-4,0,13,-2|anywhere:subscribe
0,0,0,-2,15,0,-7,-4|anywhere:subsidy
0,0,-1,0,-1,9,2,-10|anywhere:substance
0,-1,-1,-1,-11,16,-18,15|anywhere:substantial
0,0,-2,1,-1,12,-2,-8|anywhere:substantially
-1,0,15,-8,-1,0,-2,-3|anywhere:succeeds
-1,0,8,-1,0,-1,-2,-3|anywhere:succession
-1,15,-3,-1,-12,-1,-1,4|anywhere:successive
0,0,4,-13,4,-5,4,8|anywhere:successor
0,0,-1,0,38,-1,-22,-14|anywhere:successors
10,-4,-16,19,5,4,-21,4|anywhere:such
-1,0,-2,0,-1,-2,10,-4|anywhere:suddenly
-1,0,-1,-4,-6,-10,18,5|anywhere:suffice
2,-1,1,-5,-13,-7,31,-8|anywhere:sufficient
-5,-2,2,24,-25,-10,-21,37|anywhere:suggest
4,-1,3,6,-8,-5,-2,2|anywhere:suggestion
0,0,-6,0,-1,-3,0,11|anywhere:suitable
0,0,-1,-1,9,0,-7,-1|anywhere:sullivan
-3,2,11,2,2,-8,-19,11|anywhere:sum
0,0,15,13,-11,-3,-14,0|anywhere:sumar
0,0,-9,0,0,0,0,10|anywhere:summary
-4,-4,-19,10,-14,1,33,-4|anywhere:summit
0,0,-1,-11,-1,3,8,2|anywhere:sums
-2,-5,-2,-2,27,-4,-2,-10|anywhere:supplementary
0,8,0,0,-3,-1,-1,-3|anywhere:suppliers
4,-1,-10,2,11,-10,10,-5|anywhere:support
0,0,2,-2,-14,0,10,5|anywhere:supports
-1,-1,-2,-1,-11,29,-17,4|anywhere:suppose
0,1,0,0,-10,-1,13,-3|anywhere:supposed
0,0,0,-2,0,8,3,-9|anywhere:surcharge
0,0,-2,-3,-3,9,1,-1|anywhere:sure
-1,4,-1,-2,5,-1,7,-12|anywhere:surpass
0,0,0,0,10,12,-8,-14|anywhere:surplus
0,0,2,-8,0,-1,9,-1|anywhere:surprise
0,0,2,-3,-3,-3,-8,13|anywhere:surprised
0,0,3,0,-1,1,5,-8|anywhere:surtax
0,-1,-2,-4,-19,7,-8,27|anywhere:survey
-1,0,13,-5,0,-2,-1,-3|anywhere:survive
-1,0,21,-2,-8,-3,-3,-5|anywhere:survives
-1,0,-3,-2,-1,0,11,-3|anywhere:survivor
0,0,0,-1,-3,0,-6,11|anywhere:sussan
-3,-2,5,6,7,-12,5,-6|anywhere:swallow
-2,0,0,0,19,0,-15,-3|anywhere:swallowing
0,2,0,-5,-4,-1,-1,9|anywhere:swear
-1,-1,-1,-1,13,4,-13,0|anywhere:swell
0,0,-8,0,0,13,-2,-3|anywhere:symbolism
0,0,0,0,12,0,-10,-1|anywhere:system
0,0,0,-1,-7,9,0,-1|anywhere:szechenyi
2,-4,7,7,14,-10,-35,19|anywhere:table
0,4,-1,-10,-3,-5,-3,18|anywhere:taboo
0,-1,-1,-3,7,-3,-16,18|anywhere:taiwan people 's party
8,-5,-5,-5,3,9,4,-8|anywhere:take
0,0,-3,0,-1,9,0,-4|anywhere:takeshi
-2,-6,-6,29,-13,3,-38,33|anywhere:talk
15,-1,0,-2,3,-3,-6,-6|anywhere:talk about
-10,-2,-16,32,-10,-3,3,8|anywhere:talk of
-1,1,-5,-2,3,9,-2,-3|anywhere:tamaki
0,0,0,-5,0,13,0,-6|anywhere:tammy
2,-1,-1,0,-3,6,6,-10|anywhere:tamura
-1,0,-3,-2,-1,0,11,-3|anywhere:tanabe
-1,-1,-2,0,-1,9,-5,0|anywhere:tank
0,0,-1,0,-2,0,-6,9|anywhere:tanker
-4,0,-10,-2,1,-3,21,-4|anywhere:tanks
-12,-8,10,18,-50,-5,49,-2|anywhere:target
-2,-1,7,10,-17,-1,6,-4|anywhere:tariff
-2,0,-2,2,7,-8,16,-13|anywhere:tariffs
-5,-6,3,6,1,33,28,-60|anywhere:tax
-1,-3,-6,-3,-17,14,-6,23|anywhere:taxes
-3,-1,-5,-1,7,-1,10,-7|anywhere:taxpayers
-1,0,-12,-1,6,-1,-13,22|anywhere:taylor
0,7,0,-1,12,-1,-12,-5|anywhere:teacher
0,0,-1,-2,10,-5,-1,-2|anywhere:teaches
-4,0,20,14,-1,-5,-8,-15|anywhere:team
0,0,0,0,7,8,-2,-13|anywhere:technologies
0,0,8,0,3,0,-1,-9|anywhere:technology
0,0,0,0,-9,-2,16,-5|anywhere:telecoms
0,0,0,-4,-1,0,9,-3|anywhere:televised
-2,1,-20,22,4,-12,30,-23|anywhere:tell
-2,0,-6,0,-2,-1,13,-3|anywhere:template
0,0,3,-1,-7,-4,15,-5|anywhere:temple
-1,-5,27,-4,-25,8,-12,13|anywhere:ten
-1,0,-16,-2,4,-4,-34,53|anywhere:term
0,8,-1,0,17,6,-9,-20|anywhere:terms
0,0,-3,0,14,0,-11,0|anywhere:terrible
0,0,0,0,-15,0,15,0|anywhere:terrific
0,0,10,0,3,0,-2,-10|anywhere:testify
0,-1,-3,11,-2,2,-4,-3|anywhere:tetsuo
1,-8,4,-3,-1,-2,-2,11|anywhere:text
0,7,0,0,-13,0,6,0|anywhere:th
-20,-8,10,-11,34,16,3,-24|anywhere:than
-2,0,2,-4,12,0,-9,2|anywhere:thanked
-1,-1,9,-5,1,0,4,-6|anywhere:thanks
42,-5,-22,18,24,-42,-4,-10|anywhere:that
41,-20,-9,16,-19,1,4,-15|anywhere:the
-1,0,0,-3,2,-1,-15,18|anywhere:the allies
0,0,-5,9,-2,-1,1,-1|anywhere:the chancellor
-1,-2,3,-5,20,-4,-17,6|anywhere:the economy
0,1,-23,6,-4,1,5,14|anywhere:the military
5,6,-3,-2,-7,5,6,-11|anywhere:the state
8,8,20,-6,1,-13,-45,27|anywhere:their
0,0,-4,0,9,-10,10,-5|anywhere:theirs
-6,-2,-4,-4,21,-12,-1,8|anywhere:them
-2,2,-5,-1,1,0,9,-4|anywhere:themselves
-6,2,26,-19,11,6,-4,-15|anywhere:then
7,5,-16,30,-12,3,-8,-11|anywhere:there
-2,-1,-5,-3,11,-5,10,-5|anywhere:thereabouts
0,0,0,0,-18,0,16,2|anywhere:thereafter
-1,0,-4,-1,-6,-5,21,-4|anywhere:these
3,-9,1,8,7,-26,43,-26|anywhere:they
-2,5,0,-9,-10,-2,18,0|anywhere:thing
0,0,3,-4,12,-2,0,-9|anywhere:things
-10,4,-3,-2,43,7,-19,-20|anywhere:think
0,0,0,0,5,6,-2,-9|anywhere:think - tanks
-1,-1,-9,7,5,20,-22,0|anywhere:think tank
0,0,-8,-5,-1,0,-1,15|anywhere:think tanks
0,0,-1,0,-1,-2,-5,10|anywhere:thinkable
-1,-2,-2,-10,-15,38,-7,-1|anywhere:third
0,0,-1,0,7,4,-15,6|anywhere:thirds
0,0,0,0,12,0,-11,-1|anywhere:thirsting
-6,4,3,13,-18,-13,-18,34|anywhere:this
-3,0,-1,-2,0,0,13,-7|anywhere:thompson
5,-1,16,-3,14,-6,-5,-19|anywhere:those
-7,-3,24,-11,-16,-7,-10,29|anywhere:though
-4,-14,10,-7,24,-18,-2,9|anywhere:three
8,-1,6,-1,4,10,-11,-15|anywhere:threshold
-2,-3,1,0,-26,-2,59,-28|anywhere:through
0,0,-3,10,0,0,-7,0|anywhere:throwing
19,-1,-1,-1,0,-1,-5,-10|anywhere:thumb
-1,0,0,0,-5,0,-2,8|anywhere:thus
4,-2,-1,-10,-3,-12,7,17|anywhere:tie
7,14,32,-21,1,-17,-13,-4|anywhere:time
-4,-4,4,-9,10,17,-20,7|anywhere:times
-3,0,-1,-4,-6,-1,18,-2|anywhere:timetable
0,0,-20,0,-1,0,-1,22|anywhere:tip
0,0,0,-1,8,3,-6,-4|anywhere:tn
5,22,3,-9,3,14,0,-39|anywhere:to
0,-1,-2,-1,24,-1,-10,-8|anywhere:today
-2,-3,4,-2,8,17,1,-22|anywhere:together
-2,0,-5,0,0,0,0,8|anywhere:tom
0,0,-8,0,0,0,0,8|anywhere:tomahawk
0,0,0,-2,-1,19,-14,-1|anywhere:tomahawks
2,-1,-1,0,-3,6,6,-10|anywhere:tomoko
0,0,-1,0,-4,0,12,-6|anywhere:tongues
7,-4,-4,-28,10,17,3,-1|anywhere:too
-2,-4,-12,14,28,7,2,-33|anywhere:top
0,0,0,0,-1,0,-20,21|anywhere:torch
-1,0,-5,-8,16,-6,26,-22|anywhere:total
-2,0,3,-13,5,3,-4,8|anywhere:touch
0,0,-2,-3,-6,13,0,-2|anywhere:touched
0,4,4,-13,-38,6,31,6|anywhere:toward
-4,0,3,-7,1,-4,8,3|anywhere:towards
0,0,-1,9,-11,-3,-3,9|anywhere:tpp
0,0,-5,0,-5,-1,27,-16|anywhere:track
-1,-1,8,-1,-10,-8,0,14|anywhere:trade
0,0,-13,0,1,9,5,-1|anywhere:trail
0,0,0,-1,18,-1,-8,-8|anywhere:trajectory
-2,0,-10,5,3,0,6,-2|anywhere:traveling
-1,0,10,-8,0,0,0,-1|anywhere:tray
8,-1,4,-3,-5,-2,8,-10|anywhere:treat
0,0,0,0,2,0,-12,10|anywhere:treaty
11,0,0,0,-6,0,-5,0|anywhere:treaty allies
-4,5,-8,-8,0,16,-15,14|anywhere:trillion
0,0,-1,-1,2,-7,-2,10|anywhere:triple
-3,0,-4,-1,1,-1,15,-7|anywhere:triumph
0,0,-1,-1,0,8,0,-5|anywhere:trln
0,0,0,0,-10,8,0,3|anywhere:trn
0,0,-2,0,-12,0,13,1|anywhere:troop
-5,-1,-28,5,-3,15,26,-9|anywhere:troops
0,0,9,-1,-7,0,0,-1|anywhere:troubling
0,0,0,0,-4,0,16,-11|anywhere:truth
0,-4,7,-3,-12,5,-15,22|anywhere:try
0,0,16,-3,0,-6,0,-5|anywhere:tsai
0,0,0,0,0,8,0,-8|anywhere:tsutsui
-2,0,10,-9,1,-3,14,-12|anywhere:turn
0,-1,0,14,-3,-1,-4,-5|anywhere:turn down
-1,0,-15,1,-2,3,20,-5|anywhere:turned
9,0,3,0,-8,-1,-1,-1|anywhere:turning
0,0,-3,-1,-4,-1,9,-1|anywhere:turns
0,0,12,0,0,0,-13,2|anywhere:tweet
0,0,0,0,-9,0,10,0|anywhere:twenty
-1,-4,-5,-3,29,6,-7,-15|anywhere:twice
1,-8,-7,-9,-19,24,25,-7|anywhere:two
0,0,0,0,9,0,-1,-8|anywhere:typical
0,0,0,9,-3,0,-6,0|anywhere:tánaiste
0,0,-1,9,0,0,-4,-4|anywhere:unacceptable
-1,0,-1,-1,-3,-3,-4,13|anywhere:unavoidable
0,0,-6,3,-4,0,9,-2|anywhere:unclear
0,0,0,0,-13,0,13,0|anywhere:uncosted
0,0,0,0,15,0,-14,0|anywhere:undecided
-12,17,-24,-13,8,-6,9,21|anywhere:under
1,0,4,14,-2,5,7,-29|anywhere:undersecretary
0,0,0,11,2,0,-11,-2|anywhere:understanding
0,5,1,-4,-2,-6,14,-7|anywhere:understood
0,-1,0,1,-7,0,10,-3|anywhere:undertake
0,0,0,0,0,0,9,-8|anywhere:uneasy
0,0,0,0,0,0,-9,9|anywhere:unfinished
0,0,5,-1,-3,-6,9,-3|anywhere:uniformed
0,0,0,-1,-4,10,-5,0|anywhere:units
-4,-3,1,-13,14,-26,23,7|anywhere:university
0,0,0,0,9,-1,-7,0|anywhere:unknown
-1,-5,11,10,10,-5,-17,-5|anywhere:unless
0,0,6,0,-12,-1,12,-4|anywhere:unmoved
0,0,5,-1,18,0,-15,-7|anywhere:unnamed
0,8,0,0,-8,0,0,0|anywhere:unofficial
-2,0,5,25,-2,2,-6,-21|anywhere:unrealistic
0,0,-3,26,-1,-2,-11,-9|anywhere:unreasonable
0,0,0,0,0,0,9,-9|anywhere:unsettling
0,-4,-1,7,-6,-1,11,-7|anywhere:unspent
9,0,-4,-2,0,0,0,-3|anywhere:unsuited
-1,0,-1,38,-1,-3,-6,-25|anywhere:unthinkable
8,-3,16,-5,-17,-6,2,5|anywhere:until
0,-1,-3,-2,-10,-3,-12,31|anywhere:unveil
0,9,0,0,-8,0,0,0|anywhere:unwritten
-4,40,24,14,2,-22,-13,-41|anywhere:up
12,-1,8,-5,-5,-4,-20,14|anywhere:upon
-2,3,16,-8,-11,-5,23,-16|anywhere:upper
0,0,0,0,-8,0,9,-1|anywhere:upwards
0,5,19,-3,-5,-10,-4,-2|anywhere:urge
0,0,0,-6,0,-1,12,-4|anywhere:urgency
2,7,-7,21,-1,-7,-24,9|anywhere:us
-3,0,9,0,-3,0,-1,-1|anywhere:us partners
0,7,5,-10,0,15,-5,-13|anywhere:use
0,0,0,0,12,0,-9,-2|anywhere:usually
0,0,-6,10,-1,8,-3,-8|anywhere:utter
0,0,0,-4,-1,11,2,-7|anywhere:value
0,0,3,0,0,12,0,-14|anywhere:vat
0,0,-2,-1,-7,-1,16,-6|anywhere:vaults
0,0,-1,0,0,-1,8,-6|anywhere:veered
0,0,-1,0,-2,0,-6,9|anywhere:ventured
0,0,30,0,-14,-5,-14,5|anywhere:version
-2,0,14,12,-5,-5,-25,11|anywhere:very
0,0,1,0,0,10,-2,-8|anywhere:veteran
0,0,2,-2,-9,-1,19,-7|anywhere:veterans
0,0,16,-12,0,-2,0,-3|anywhere:veto
-2,-1,-2,-6,4,-5,0,13|anywhere:vice
-1,0,-1,-4,1,14,-1,-7|anywhere:vice defense minister
0,0,1,0,-6,0,8,-2|anywhere:victim
0,12,-1,1,-1,-1,-3,-7|anywhere:victory
9,-2,1,-6,-32,-14,6,39|anywhere:view
-1,-1,-7,1,-9,4,2,9|anywhere:visit
-2,0,-1,3,-12,-1,28,-14|anywhere:visiting
0,1,-4,-2,-2,-1,-2,11|anywhere:visitors
0,0,2,0,8,0,-8,-1|anywhere:visits
0,0,-1,8,0,-2,-1,-4|anywhere:vogue
0,-1,0,0,-5,-1,8,-2|anywhere:voiced
-2,0,-5,0,0,0,0,8|anywhere:volunteered
-1,-1,6,-7,-7,-1,18,-8|anywhere:vote
0,0,-1,-3,-5,-1,-5,14|anywhere:vote on
0,-1,-7,-2,-7,2,2,13|anywhere:voted
-3,-2,5,-11,9,9,-11,3|anywhere:voters
-2,-2,1,0,1,10,-8,1|anywhere:votes
-1,1,-8,6,-11,-2,7,8|anywhere:vow
0,-1,0,-1,-1,-3,-8,14|anywhere:vs
0,0,-1,0,-4,0,12,-6|anywhere:wagging
0,0,19,-2,0,1,-27,11|anywhere:wait
-1,0,14,-8,-3,0,8,-10|anywhere:waiting
8,0,7,-2,-17,0,6,-2|anywhere:wales
0,0,-1,-3,-1,18,-3,-10|anywhere:walked
-11,0,33,-6,-21,-2,-16,24|anywhere:want
1,6,-29,5,51,-8,-2,-23|anywhere:war
0,0,-1,0,-11,-1,15,-2|anywhere:warm
-3,-2,12,-1,9,8,-14,-9|anywhere:warn
4,3,16,0,3,-17,10,-20|anywhere:was
0,0,10,-2,7,-1,-6,-7|anywhere:watching
9,0,-3,0,-5,0,-6,4|anywhere:water
0,0,11,-7,0,-1,-3,0|anywhere:wave off
4,-5,-9,23,7,12,-15,-16|anywhere:way
-1,0,-2,-2,-3,0,12,-2|anywhere:waypoint
0,0,13,-1,-1,-2,4,-12|anywhere:ways
0,-7,-6,19,17,-19,-11,6|anywhere:we
-1,0,11,0,-18,18,1,-10|anywhere:weak
-3,0,8,-5,-1,-1,12,-9|anywhere:weapons
0,0,-5,13,-1,-2,-1,-3|anywhere:wedded
-2,0,19,-2,-5,-1,-5,-4|anywhere:weekend
0,1,37,-14,-4,-2,-10,-8|anywhere:weeks
0,0,-1,-6,-2,-1,-2,13|anywhere:weidel
-1,-1,-30,-3,-6,-2,-5,48|anywhere:weigh
-1,0,20,-4,-2,-4,-5,-5|anywhere:welcome
-1,0,4,6,-1,-2,3,-9|anywhere:welfare
-3,1,19,-14,31,-6,-38,11|anywhere:well
0,-1,-1,0,20,-3,-13,-1|anywhere:weon
-11,7,-5,-7,-21,7,32,-2|anywhere:were
13,7,3,-4,-2,3,-10,-8|anywhere:western
5,-6,12,-25,-6,21,5,-7|anywhere:what
-1,1,-3,-2,-5,3,19,-12|anywhere:whatever
4,7,-24,-20,19,9,1,3|anywhere:when
0,0,-3,10,0,-3,0,-4|anywhere:whenever
7,7,-2,-10,25,-20,15,-21|anywhere:where
7,0,-2,0,-8,5,2,-3|anywhere:whereas
-1,0,-2,-2,-2,-4,-2,12|anywhere:wherever
6,-4,-23,-19,-25,107,-25,-18|anywhere:whether
23,15,-19,-25,5,-24,18,8|anywhere:which
-4,-1,-42,-8,25,-16,3,42|anywhere:while
0,0,-1,1,2,11,-1,-12|anywhere:whip
-4,-1,-17,1,23,-3,-1,1|anywhere:white
-16,-11,-1,-26,16,0,-5,42|anywhere:who
-1,0,10,-8,15,0,-8,-8|anywhere:whoever
0,0,-5,-2,13,12,-14,-3|anywhere:whole
-4,0,-1,-5,1,-3,-4,17|anywhere:whom
2,4,23,-18,-7,3,-2,-5|anywhere:whose
14,-5,46,-20,18,-26,20,-48|anywhere:why
-3,-1,-23,7,2,-3,-6,26|anywhere:wicker
0,0,0,0,-3,0,-4,8|anywhere:wider
3,-6,29,-37,-4,18,9,-12|anywhere:will
-3,0,-9,0,0,0,12,0|anywhere:winced
0,-8,-8,-1,14,-3,-16,22|anywhere:wing
0,0,-3,0,10,0,-3,-3|anywhere:winkler
0,0,0,0,-1,0,10,-8|anywhere:winner
0,0,-2,-1,-1,-4,0,8|anywhere:wiser
-2,1,8,-1,-3,-4,15,-15|anywhere:wish
-1,0,-12,0,-1,-4,-1,18|anywhere:wishes
-4,3,7,-9,18,-27,11,0|anywhere:with
0,0,0,0,-12,0,12,0|anywhere:withdrawals
0,0,9,0,0,-4,1,-5|anywhere:withdrawn
8,0,0,-1,-1,-1,-4,-1|anywhere:wither
-7,37,8,-9,-37,-10,-30,48|anywhere:within
0,7,-24,6,-7,-4,-7,29|anywhere:without
-1,-1,8,40,-10,6,-26,-17|anywhere:wo n't
0,0,-5,-3,12,-3,-3,2|anywhere:womans
-1,-1,-2,-5,22,7,-12,-8|anywhere:won
0,0,-6,-1,2,-1,-3,9|anywhere:wondered
0,-5,-5,6,-4,-4,-5,17|anywhere:wording
4,-4,19,-12,-8,1,-16,16|anywhere:work
0,1,-7,-1,0,8,-1,0|anywhere:work out at
0,0,0,-1,0,-3,10,-5|anywhere:work toward
0,0,-6,-2,-1,0,-1,9|anywhere:working group
16,0,-7,-4,-17,25,-4,-9|anywhere:world
9,0,-4,0,0,-1,-2,-2|anywhere:worldwide
0,1,11,-8,-1,-1,-1,-1|anywhere:worst
-2,0,-6,-3,-20,22,-12,22|anywhere:worth
-28,-15,22,-40,-69,113,-12,29|anywhere:would
-2,-1,-8,15,3,-24,-14,31|anywhere:write
-6,0,16,14,-1,-3,-3,-17|anywhere:wrong
0,0,0,0,0,0,-8,9|anywhere:wrung
-1,0,-2,15,-3,-3,11,-18|anywhere:wun
0,3,-1,-1,8,-2,-7,-1|anywhere:xiang
38,6,-25,-1,-3,-4,-4,-6|anywhere:yardstick
-12,0,-18,-17,27,22,25,-28|anywhere:year
0,0,0,-1,-11,14,3,-5|anywhere:yearly
-11,22,-21,-11,3,-9,17,10|anywhere:years
-5,-3,1,6,-31,51,24,-43|anywhere:yen
-1,-1,16,-10,-13,6,12,-9|anywhere:yes
10,-3,-17,-3,4,9,3,-2|anywhere:yet
0,-1,-1,-1,13,12,-1,-21|anywhere:yield
0,0,0,0,0,0,10,-10|anywhere:yilan
0,0,0,0,-1,10,-2,-6|anywhere:yoko
0,0,0,-2,9,-1,-3,-2|anywhere:yokohama
0,-1,-1,0,20,-3,-13,-1|anywhere:yong
0,0,0,0,0,8,0,-8|anywhere:yoshinobu
-5,-9,20,-27,4,19,19,-21|anywhere:you
-1,1,-4,-1,-1,-9,0,15|anywhere:young
-1,0,8,-4,13,-2,1,-14|anywhere:your
0,-1,-3,-1,18,-4,-13,3|anywhere:yu
0,-1,-5,-2,-4,9,3,1|anywhere:yuichiro
0,0,-6,-1,0,-1,0,8|anywhere:zack
0,0,-1,0,-7,-4,4,8|anywhere:zero
0,0,0,0,-8,0,9,-1|anywhere:zhongping
0,0,0,0,-9,0,9,0|anywhere:zlotys
0,0,0,0,-5,0,18,-12|anywhere:|
0,0,0,0,-6,8,4,-5|anywhere:£
-1,-3,-4,-2,18,15,-2,-23|anywhere:¥
6,10,-15,-5,4,-19,-28,47|anywhere:—
-3,-2,5,9,1,18,-12,-16|anywhere:€
0,0,-1,0,-2,11,0,-8|anywhere:傅崐萁
-5,6,22,-2,-29,-30,-7,46|before0:\"
-4,-2,-4,-5,9,-5,6,6|before0:'
-1,0,-4,-2,9,-26,52,-28|before0:'s
0,0,-3,0,16,-6,-3,-2|before0:(
40,0,1,-25,-3,-30,15,2|before0:,
-1,-1,-5,-1,1,-2,26,-17|before0:-
0,0,0,-2,13,0,-10,-1|before0:.
9,-4,2,13,-3,-5,-36,24|before0::
-1,-1,-7,-1,-10,-1,18,4|before0:;
-3,-1,3,-1,5,18,4,-25|before0:LAND
0,0,0,0,-5,-1,9,-3|before0:LEADER
-1,0,-16,13,7,-5,11,-9|before0:USA
-4,3,7,2,-9,12,19,-28|before0:a
-9,-11,-22,28,-4,23,-4,-2|before0:about
-5,4,-4,-6,-24,32,-7,10|before0:above
0,0,0,-1,0,13,0,-11|before0:absorb
-4,-1,12,-7,-2,6,-12,7|before0:accept
0,0,0,-1,8,-2,0,-5|before0:achieve
0,-5,-10,-1,-13,25,-14,17|before0:add
0,-4,-1,-1,-8,19,-1,-4|before0:additional
0,-1,-12,19,-2,-2,-3,1|before0:adopt
-1,0,-10,-1,-2,-2,-2,19|before0:advocate
0,0,4,4,-18,-3,-2,15|before0:afford
-1,-1,1,-1,-6,-1,37,-28|before0:after
2,0,-6,-13,-2,-6,-3,29|before0:against
0,0,-7,0,2,0,-2,8|before0:almost
0,0,0,0,-8,0,9,0|before0:also
5,-2,3,-3,0,-2,-45,44|before0:and
0,0,6,0,-6,8,-8,1|before0:another
-1,0,12,-5,-7,-1,-4,6|before0:argue for
-2,-10,-4,-6,28,-2,-8,4|before0:around
5,1,9,7,1,2,-7,-17|before0:as
-2,-2,10,23,-11,25,-39,-5|before0:ask for
0,0,0,0,-12,0,12,0|before0:assumed
0,0,-1,-1,23,-3,-7,-11|before0:assumes
-14,-15,-6,-27,72,24,-60,25|before0:at
-1,-2,-2,-1,33,-2,-16,-9|before0:attain
-1,-1,-11,0,30,7,-9,-15|before0:average
0,-1,-1,-4,-1,-5,-6,17|before0:avoids
0,0,-2,-6,-1,8,5,-4|before0:back
-3,-3,18,10,22,5,-18,-30|before0:be
0,0,-19,0,22,-1,0,-1|before0:bear
0,0,0,0,0,0,-19,19|before0:beat
0,0,0,0,-11,9,13,-10|before0:becomes
0,0,3,-4,10,-2,-5,-1|before0:been
0,0,0,0,-7,0,10,-1|before0:behind
9,8,-33,-1,20,-6,-12,15|before0:below
-1,-1,-3,-1,9,-5,-10,11|before0:between
-3,-12,18,-7,-15,3,12,4|before0:beyond
0,0,-1,0,15,0,-7,-7|before0:break
0,0,0,0,12,0,-9,-1|before0:bring
-2,0,3,13,-2,-1,-4,-8|before0:bring up
0,0,-1,0,0,0,8,-6|before0:bundles
-1,0,-1,9,4,-5,-7,1|before0:but
0,0,-1,-2,0,11,0,-8|before0:buy
0,10,23,-15,-12,0,-3,-2|before0:by
18,-1,-17,3,-4,-5,11,-5|before0:call
-6,-1,26,-6,-13,-3,6,-2|before0:call for
0,0,0,0,9,0,-8,-1|before0:celebrating
0,-1,-1,0,0,10,-3,-3|before0:chase
0,0,0,-1,14,-2,0,-11|before0:claim
0,-2,-1,-1,23,-2,-3,-14|before0:come to
0,0,-2,-13,0,20,0,-5|before0:confirm
9,3,2,11,-2,2,-9,-16|before0:consider
7,-1,-3,0,-1,-1,-9,8|before0:contain
0,0,-3,0,0,0,8,-4|before0:core
-3,0,0,0,-1,-2,12,-6|before0:counts
-1,-1,-1,-2,43,-1,-20,-18|before0:current
11,-1,0,0,-4,0,-5,0|before0:customary
0,0,-2,-3,-4,-4,-8,20|before0:debate
-1,0,4,0,11,0,-12,-1|before0:declare
0,0,17,3,-1,-4,-8,-7|before0:demand
12,0,-2,-6,-9,-3,3,5|before0:describe
-3,-1,19,-9,-6,0,8,-9|before0:devote
-1,0,0,6,-4,13,-9,-4|before0:discuss
-2,-1,-23,28,-6,5,-10,7|before0:do
0,0,-1,-15,0,18,0,-1|before0:dodge
-1,0,9,-3,0,-4,10,-10|before0:does
0,0,-1,0,25,0,-14,-9|before0:done
0,-2,-1,-2,-12,28,-4,-7|before0:each
-1,0,-5,-4,-5,-1,-15,32|before0:elastic
0,0,-12,11,0,0,4,-2|before0:endorse
0,0,0,0,0,0,8,-8|before0:envisage
0,0,0,0,8,0,-7,0|before0:estimate
-5,1,-6,-1,-10,13,13,-5|before0:even
0,-3,-1,0,-8,19,-3,-5|before0:every
9,0,-11,-1,-7,14,0,-3|before0:exceed
0,0,-1,0,-1,-1,12,-9|before0:existing
-1,0,8,-3,17,-2,-2,-15|before0:expect
0,0,0,0,-11,0,11,0|before0:extolling
-2,-7,-2,-1,-13,32,-4,-3|before0:extra
-1,0,-1,-2,-3,-1,30,-22|before0:eye
0,0,-2,-1,-4,-1,-3,12|before0:favor
0,0,-3,0,-1,8,-1,-3|before0:fears
-1,0,15,-4,0,0,-16,7|before0:find
0,0,-2,0,-1,-1,10,-7|before0:follow
0,0,0,-1,8,-1,-4,-2|before0:follows
-20,-14,23,-2,-53,5,22,39|before0:for
5,-3,-9,0,94,-44,-25,-18|before0:from
-1,-3,1,0,-6,0,19,-10|before0:get
0,0,2,-1,10,-3,-12,4|before0:give
0,0,-1,-1,0,0,-7,9|before0:guarantee
0,0,0,0,-11,14,0,-2|before0:guessed
-1,14,-1,-4,-14,-7,1,13|before0:had
0,-1,-1,-6,-29,0,24,13|before0:has
0,0,-1,-2,-3,-1,-6,13|before0:have
-1,0,11,-3,-1,3,-3,-5|before0:hear
0,11,-4,0,-9,-3,9,-4|before0:his
0,-2,-3,-3,16,14,-7,-15|before0:hit
0,0,-1,0,-8,0,0,10|before0:hold out for
0,2,0,0,0,-1,9,-10|before0:hold the line at
0,0,-1,-1,-4,-2,-1,9|before0:honest
-2,-3,7,-10,3,3,6,-4|before0:if
0,0,-19,0,-3,0,18,3|before0:including
0,1,-2,0,13,0,-4,-8|before0:informal
0,0,-6,0,6,-5,8,-3|before0:instead of
-1,-1,-15,-6,-1,6,12,6|before0:into
16,-1,10,-8,6,-23,22,-22|before0:is
-3,-1,22,8,-9,5,-21,-2|before0:it
-1,0,-5,-4,0,-1,30,-20|before0:its
0,8,0,0,-2,-5,0,-2|before0:itself
0,0,-1,0,15,-2,-11,-1|before0:just
0,0,-3,-4,0,-1,8,-1|before0:justify
0,-2,0,-2,14,-1,-16,8|before0:keep
0,0,-1,0,-4,-1,11,-5|before0:last
-4,-4,13,-12,6,-4,2,3|before0:least
0,0,0,0,-10,13,-3,0|before0:level off at
-1,0,18,1,-17,-5,-5,10|before0:like
-1,-1,-8,-2,-2,-2,-3,18|before0:like to see
0,-2,-2,-4,5,2,-9,9|before0:live with
0,0,0,-2,-1,8,-5,0|before0:longer
-1,0,-2,-1,0,-1,-9,15|before0:look at
0,0,-4,0,0,0,-5,10|before0:look for
1,2,-1,-7,-2,0,8,0|before0:made
-3,-1,-6,-3,-26,-1,25,15|before0:make
11,0,-1,-1,0,0,-6,-2|before0:makes
0,0,8,-1,2,-4,-5,-1|before0:manage
4,-1,17,-4,-3,-3,-10,-1|before0:mean
3,0,-5,-1,3,0,-11,11|before0:meet
9,-1,-26,23,9,-4,1,-11|before0:mention
0,0,-18,-4,-1,-1,-1,26|before0:mind
0,0,-1,0,10,-4,5,-10|before0:miss
0,0,-1,-1,-4,0,-4,10|before0:missing
-1,0,4,2,-5,-1,9,-8|before0:name
1,0,20,-2,0,0,-17,-2|before0:namely
0,-8,-6,-1,18,-1,-7,4|before0:near
0,0,-14,0,-2,0,17,-1|before0:nears
-1,0,9,1,-8,-5,-12,17|before0:need
-1,0,-22,0,-3,-2,-3,32|before0:needs
-3,0,-5,26,-2,3,-5,-13|before0:neither
-1,0,-2,-2,-1,0,15,-10|before0:new
-1,-6,0,0,-8,19,-1,-3|before0:next
0,0,-10,23,0,-4,-2,-6|before0:no
0,0,0,13,0,0,-13,0|before0:no one
-1,0,-11,8,-1,0,-3,7|before0:nor
-1,-1,-17,3,1,-9,27,-3|before0:not
0,0,0,0,11,-1,-9,0|before0:now
22,10,-12,32,-18,-4,-15,-16|before0:of
0,0,-4,14,-2,-12,6,-2|before0:offer
-14,-11,20,-17,-18,6,16,18|before0:on
-4,-1,-14,-1,13,-3,9,1|before0:only
0,0,-2,-3,0,-3,16,-7|before0:oppose
-2,-4,-2,6,0,5,-16,14|before0:or
0,0,-1,0,-12,0,20,-6|before0:other
0,0,0,-1,-5,-9,26,-10|before0:our
-4,-11,-7,-13,36,-13,23,-11|before0:over
-1,0,-2,-1,-1,0,-6,12|before0:own
0,6,-1,0,-15,0,23,-12|before0:pass
-1,-4,-10,-8,13,-3,27,-14|before0:past
0,0,26,0,2,0,-29,1|before0:pay
0,0,-1,0,8,0,-10,3|before0:pencil in
-1,0,-3,-4,0,10,-1,-1|before0:phrase
0,0,-2,1,-4,-1,13,-6|before0:plan
-1,0,-8,-4,-4,0,7,9|before0:pledge
-5,0,-14,-2,-1,-2,29,-7|before0:praises
0,-1,12,-1,-1,-2,-12,6|before0:prefer
0,0,-1,-2,-4,-5,-1,12|before0:preferred
-2,-3,-4,-3,45,-6,17,-43|before0:present
0,0,6,-2,-8,11,-1,-4|before0:press for
-1,-1,-2,-15,-15,-1,22,13|before0:promise
0,0,0,0,-6,0,-1,8|before0:promoting
-4,0,-2,-1,-3,-2,-22,35|before0:propose
0,0,-4,0,0,0,-3,8|before0:push
0,0,-3,0,-1,9,-6,0|before0:push for
-4,-1,9,5,-10,2,-9,9|before0:put
0,0,14,-1,-7,-1,-1,-4|before0:quote
0,0,-3,0,-1,-1,10,-5|before0:rather than
0,0,-6,0,0,0,0,8|before0:reckon
0,0,0,0,9,-1,-1,-7|before0:reckon on
-1,0,-5,-1,-4,-3,-3,16|before0:recommend
-1,2,-4,-2,0,0,-4,10|before0:regarded
7,0,-9,-10,-1,-2,2,13|before0:regards
0,0,-2,16,-1,-3,-2,-8|before0:reject
0,0,-2,2,18,-1,-14,-2|before0:report
0,0,-1,0,-3,0,8,-4|before0:reserves
0,0,-1,-1,-7,-2,16,-4|before0:restore
0,-1,-3,-1,23,-3,-7,-8|before0:roughly
0,0,0,10,-1,-4,-6,1|before0:rule out
-3,0,17,-4,-9,-9,-2,11|before0:same
-7,-2,19,46,-45,-36,-13,38|before0:say
0,0,0,0,-9,0,9,0|before0:secure
7,0,17,3,-12,-1,-9,-5|before0:see
-1,0,5,4,-3,-4,-9,8|before0:seek
-1,0,10,-1,0,0,-6,-2|before0:set its sights on
0,0,1,-2,-11,-5,24,-6|before0:settle for
-1,-1,-5,0,-6,-1,13,1|before0:settle on
-1,0,10,-1,-1,-4,0,-3|before0:show
0,0,0,19,0,0,-18,0|before0:sign
0,-1,-1,-3,-1,27,-7,-13|before0:skips
0,0,-1,0,11,0,-3,-5|before0:some
5,-12,-19,20,24,27,-45,1|before0:spend
0,8,0,-2,-5,-1,2,-2|before0:stick to
0,0,-2,0,-7,0,11,-1|before0:still
0,0,-2,0,-1,0,-5,9|before0:study
-2,0,0,8,-3,-2,-7,6|before0:suggest
0,0,-4,7,0,-2,-10,10|before0:support
0,-1,-6,1,0,1,12,-5|before0:supported
7,-2,-7,1,-6,10,-3,0|before0:take
15,0,4,-5,-1,-4,-3,-6|before0:talk about
-10,-1,-19,37,-7,2,-5,1|before0:talk of
-6,-1,7,3,-18,-22,23,15|before0:than
21,-7,-9,9,-63,-4,16,35|before0:that
-14,67,64,-44,15,-91,59,-56|before0:the
0,0,-6,0,0,0,8,-1|before0:their
-1,0,8,-1,-1,-2,-9,6|before0:them
-2,0,8,-2,-6,-1,-3,7|before0:then
-4,0,-3,-5,10,-4,17,-10|before0:think
-1,0,-5,-1,0,0,0,8|before0:tie
12,0,2,0,-2,-1,-8,-2|before0:time
-25,-4,-15,39,23,12,-71,42|before0:to
0,0,-4,-4,-7,-1,25,-10|before0:top
-2,-1,7,-13,-28,10,23,3|before0:toward
-4,0,4,-6,2,-2,18,-11|before0:towards
0,0,-8,0,0,0,0,9|before0:trade
8,-1,4,-3,-5,-2,8,-10|before0:treat
0,0,-3,11,-2,0,-4,-1|before0:turn down
-1,-5,-6,-1,35,-4,-11,-8|before0:under
0,0,7,3,0,0,-8,-1|before0:us
0,0,6,-2,3,9,-9,-7|before0:use
0,0,-2,-1,0,10,-1,-5|before0:utter
0,0,-1,0,-2,0,-6,9|before0:ventured
0,0,17,-12,0,-2,-1,-2|before0:veto
0,0,0,0,-5,0,-9,15|before0:vote on
0,-1,0,-1,0,0,13,-11|before0:vow
-1,-1,13,1,-10,4,-28,21|before0:want
-2,0,-2,11,15,-11,0,-11|before0:was
0,0,-3,-1,-1,0,-8,13|before0:weigh
0,0,8,-2,0,-2,-1,-3|before0:welcome
-1,-2,-9,-1,29,-2,-5,-9|before0:what
0,-1,0,-4,-4,-1,12,-2|before0:when
-3,-2,8,-4,-8,-2,5,5|before0:where
-1,-1,-7,-7,5,18,25,-33|before0:whether
-2,0,-1,-1,-4,-1,-2,10|before0:whose
2,-2,38,-10,-10,-19,14,-12|before0:why
-1,-9,-12,-25,13,26,-14,22|before0:with
-1,40,-4,-5,14,-3,-17,-23|before0:within
0,0,0,-1,0,-3,14,-9|before0:work toward
0,3,1,-1,-11,13,2,-6|before0:worth
-1,-1,-9,-2,-1,26,-28,16|before0:would
-1,0,-6,-7,0,0,9,6|before0:write
0,0,-1,0,-3,-3,-4,10|before0:year
10,-1,-2,-1,-4,2,0,-5|before0:yet
0,0,-2,0,15,-1,-2,-11|before0:yield
8,1,-10,8,3,-13,-8,12|before1:\"
-7,-7,-13,19,-15,12,-12,22|before1:#
-9,-4,19,-2,3,-1,-19,12|before1:'
-1,0,7,-2,13,-6,-11,1|before1:'d
-1,0,12,-7,-6,-3,12,-7|before1:'ll
23,-2,3,-13,-18,7,-8,9|before1:'s
0,0,8,-3,3,-1,-2,-5|before1:'ve
2,-6,-1,-14,14,-36,-3,44|before1:,
-1,13,-4,6,-4,-2,-5,-3|before1:-
-4,2,31,3,-24,5,1,-14|before1::
13,-3,13,-4,14,-4,-11,-17|before1:DATE
-3,0,-1,0,-1,-2,14,-6|before1:EU
-14,12,-8,-28,34,24,-30,10|before1:LAND
-3,-2,-31,3,28,2,44,-40|before1:LEADER
-5,-2,-31,22,-3,-3,42,-21|before1:NATO
0,0,11,-3,-9,0,0,2|before1:PERSON
28,-4,31,1,39,-27,-38,-31|before1:USA
8,-1,4,-2,-1,-2,-16,11|before1:a
0,0,15,-6,-3,-3,10,-13|before1:about
0,0,0,0,16,0,-14,-2|before1:above
0,0,-2,-1,-5,10,-2,1|before1:absorb
-1,-1,9,-1,0,-2,-1,-3|before1:accept
0,0,0,-1,13,-1,-8,-3|before1:admiral
0,0,0,0,-10,0,22,-12|before1:affordable
0,0,1,0,-12,0,13,-1|before1:after
0,0,-1,-1,0,-3,12,-6|before1:afterward
-5,0,-14,0,-1,-2,27,-7|before1:again
-1,-1,-1,9,4,0,-7,-3|before1:against
-1,-1,12,18,-3,-8,-2,-14|before1:agree
0,0,0,10,0,0,0,-9|before1:aides
-1,-1,12,-2,-12,0,-22,26|before1:aim
7,0,-6,-2,-1,-1,-7,10|before1:allies
0,8,12,-1,-2,-6,-1,-10|before1:allowed
6,0,-4,0,9,0,-9,-1|before1:alone
0,0,-8,3,0,24,-6,-12|before1:along
-1,0,-9,-4,19,-2,-4,1|before1:already
10,0,-1,-1,1,0,-2,-7|before1:also
0,0,-1,0,0,-1,-6,8|before1:ambition
0,-1,-4,-5,-9,10,7,2|before1:amount
-1,-4,-4,-1,17,11,-12,-6|before1:an
-7,6,16,-9,5,10,-33,13|before1:and
0,0,1,0,-3,-2,9,-5|before1:another
-2,0,2,5,-8,-1,7,-3|before1:answer
-1,2,-1,7,-14,-2,7,2|before1:anything
9,-1,-12,-2,-2,-2,-11,19|before1:are
0,0,-1,-2,-5,-1,9,0|before1:argue
-1,0,-6,-5,-8,7,2,11|before1:arrive
-4,-1,-1,8,-3,17,7,-24|before1:ask
0,0,-6,-1,-2,-3,8,4|before1:ask for
-1,0,2,-14,7,-18,54,-32|before1:at
0,0,-1,0,-2,0,-6,9|before1:audience
0,0,0,0,-15,-1,17,0|before1:away
0,0,0,-13,0,19,-1,-4|before1:b
0,-9,-1,11,-9,-4,-7,20|before1:back
-2,0,23,1,0,-17,-2,-3|before1:balk
0,0,-12,0,19,-1,0,-6|before1:bank
-4,-2,13,-1,-2,-2,4,-6|before1:bar
0,0,-2,-1,-5,-2,14,-3|before1:basket
-5,-3,-12,9,5,8,-17,15|before1:be
-1,-4,11,-1,12,15,-22,-10|before1:been
0,0,0,6,0,5,-1,-10|before1:begin
4,0,5,-1,-2,7,-1,-13|before1:believe
-1,0,1,0,8,-1,-4,-2|before1:bill
0,9,17,-6,-2,-4,-4,-10|before1:bind
-1,0,-5,-8,-2,-1,-1,19|before1:board
0,0,0,0,-9,0,9,1|before1:bring
-3,1,24,1,-14,-20,6,5|before1:budget
0,0,8,-2,0,-5,-1,0|before1:business
-1,0,-2,-7,-1,-2,2,10|before1:but
0,0,0,0,-5,9,-4,-1|before1:buy
0,1,0,0,-11,0,7,3|before1:cabinet
5,1,8,1,-2,4,-6,-11|before1:call
0,0,-7,-1,-2,0,-1,11|before1:camp
-2,-1,-15,-7,3,9,1,12|before1:can
0,0,-4,21,-10,19,-14,-11|before1:cannot
0,0,0,0,-1,0,-20,21|before1:carry
-3,-1,-8,-2,16,-5,-7,10|before1:case
0,0,-7,0,0,-1,-2,11|before1:cautious
-1,0,-3,0,-2,0,-5,10|before1:cdu
0,20,-1,-2,-8,-3,-5,-1|before1:ceiling
0,0,0,0,0,0,-8,9|before1:centered
0,0,0,-8,0,0,15,-6|before1:chair
2,0,-4,22,-5,-5,-13,3|before1:chief
0,0,-4,0,8,0,0,-2|before1:claim
0,0,-5,-1,1,-5,15,-4|before1:climb
0,-9,-8,-1,32,-3,12,-22|before1:close
1,0,0,0,-7,-1,-2,11|before1:come to
0,0,0,-1,-2,-1,16,-11|before1:comes
0,0,0,-8,0,12,0,-3|before1:comment
-2,-1,-4,9,-3,2,12,-13|before1:commit
-1,5,4,21,-12,-4,-2,-11|before1:commitment
0,0,-1,0,-3,0,-4,9|before1:committee
0,0,-1,-1,-1,-1,9,-5|before1:consider
0,-3,3,0,-4,-1,13,-6|before1:content
-3,0,-9,0,0,0,12,0|before1:conversion
0,0,0,0,11,-1,-6,-3|before1:correspond
0,0,-5,-1,-6,2,18,-8|before1:cost
-2,-2,-17,-12,-2,8,-2,29|before1:could
0,0,0,-1,0,0,-9,10|before1:counting
-1,-1,6,14,-6,6,-8,-9|before1:country
-3,-1,-8,-1,18,-2,8,-11|before1:course
0,0,-6,-1,0,8,0,0|before1:crowds
8,-1,-3,-11,-4,-1,-8,20|before1:date
0,0,-8,7,-4,-1,10,-4|before1:deadline
0,0,10,-3,-2,-1,-19,16|before1:deal
-1,0,-4,-1,-8,-3,37,-21|before1:debate
0,0,0,-1,-4,0,9,-3|before1:decide
-2,-2,-7,-3,1,-2,-19,35|before1:defence
-2,2,6,-3,-4,-18,4,16|before1:defence spending
-1,8,-11,1,-29,10,-27,50|before1:defense
-1,0,-6,10,0,-1,-9,7|before1:defense minister
-6,-4,-43,14,-5,8,6,29|before1:defense spending
-1,0,-3,-1,-2,-1,12,-3|before1:dined
-6,0,36,-2,0,-1,-16,-10|before1:diplomacy
0,0,-6,0,-1,0,8,-1|before1:diplomats
-2,1,3,-8,-1,26,3,-22|before1:do
8,-1,-3,0,1,-1,0,-3|before1:does
0,0,0,-2,13,0,-10,-1|before1:door
0,0,-3,-2,0,8,0,-2|before1:drawn
0,0,-1,0,-16,-2,0,19|before1:drift
0,0,6,-1,-2,8,-2,-7|before1:drop
0,0,0,0,0,0,-10,11|before1:dutton
-2,-6,0,0,-3,15,-1,-3|before1:each
0,0,8,-1,-1,-1,2,-6|before1:editorial
11,0,-6,-2,0,0,0,-3|before1:effect
0,0,-3,0,11,0,-4,-3|before1:effort
0,0,0,0,-1,-10,12,0|before1:emulate
0,1,6,0,-25,1,21,-4|before1:end
0,-1,4,-5,-1,0,-9,12|before1:endorse
0,0,0,0,13,0,-13,0|before1:enough
0,-1,0,-1,30,-3,-12,-13|before1:equal
-2,-1,-1,-1,38,-4,-23,-6|before1:equivalent
0,0,-1,0,-3,-1,-9,15|before1:estimate
8,0,-5,-1,27,-2,-17,-9|before1:europe
0,0,-5,0,11,-1,2,-7|before1:even
0,0,0,0,-7,-3,15,-5|before1:ever
0,-2,0,-1,-6,12,0,-2|before1:every
9,0,-1,0,0,0,-7,0|before1:everywhere
-7,0,8,0,0,0,10,-11|before1:example
0,0,0,-2,-4,-1,8,-1|before1:excess
-1,13,6,-4,-3,1,-3,-9|before1:expenditure
0,-1,-1,-4,18,-1,-6,-5|before1:fall
9,0,2,0,-4,-1,1,-7|before1:fight
-5,1,11,6,10,-13,-18,9|before1:figure
0,0,-3,0,-3,3,10,-6|before1:find
8,3,-1,-5,-3,-1,6,-7|before1:first
10,0,0,0,-1,-1,-3,-5|before1:five
0,0,0,0,-1,0,-9,11|before1:fixation
0,0,2,0,9,-1,-1,-8|before1:follow
-2,-3,-8,-11,-24,3,53,-8|before1:for
0,0,-1,0,9,0,-1,-6|before1:forecast
0,0,0,0,-1,0,-13,14|before1:formula
-4,11,16,-1,6,-2,-17,-10|before1:from
-1,-1,-13,-6,-17,-2,40,0|before1:further
-1,0,-2,-2,-1,-1,9,-3|before1:game
0,0,-9,-4,-15,8,28,-9|before1:gdp
-2,-2,12,-14,14,20,-23,-6|before1:get
-8,-6,3,10,-12,15,-10,7|before1:go
-4,-8,2,5,-31,2,21,13|before1:goal
-1,-1,-2,-7,-26,-1,36,2|before1:government
0,0,-3,-1,-3,0,-4,11|before1:gradually
-3,0,-2,-1,-18,0,34,-10|before1:guideline
-1,0,-3,-7,-1,-1,-21,34|before1:habeck
-4,-2,-12,-9,4,39,-20,4|before1:had
-1,0,29,-2,0,0,-23,-3|before1:hague
0,0,0,0,-3,8,0,-5|before1:half
0,0,-12,0,0,-1,0,13|before1:hands
0,0,8,0,0,0,0,-8|before1:hard defence
-6,-3,2,-4,11,-11,1,10|before1:has
-7,-8,9,-12,-7,-12,20,17|before1:have
-2,0,2,-2,19,-4,4,-16|before1:having
14,-1,-5,-6,10,8,-15,-5|before1:he
0,-1,-2,10,-2,1,13,-18|before1:head
0,0,-11,12,-1,-2,13,-10|before1:hear
0,0,0,0,-1,0,8,-7|before1:heat
0,0,0,0,10,-3,-9,3|before1:higher
0,0,-7,8,-2,-1,-1,3|before1:him
-3,0,-10,3,-1,-2,-8,22|before1:himself
0,0,10,-2,0,-1,0,-7|before1:hitherto
-2,0,-4,10,1,-1,-3,-2|before1:hold
0,10,0,0,-9,0,0,0|before1:hold the line at
0,0,0,-1,13,-1,0,-11|before1:honestly
0,0,-9,0,0,0,0,9|before1:honour
-2,0,4,-4,-5,-1,-20,28|before1:hope
0,-3,-1,-1,12,0,-5,-2|before1:hover
0,0,0,-1,-10,0,17,-6|before1:i
0,0,-1,9,0,-1,0,-6|before1:imagine
-1,2,-22,6,-3,-3,-8,30|before1:in
0,0,0,0,-10,0,11,-1|before1:inch
0,0,-5,-4,0,-2,-2,13|before1:inclined
0,0,-3,10,0,-3,0,-4|before1:include
0,0,-2,-5,-5,0,2,11|before1:increase
0,-3,0,0,11,-2,-1,-4|before1:instead of
0,0,0,0,-15,0,15,0|before1:intent
32,-1,-7,-5,-2,-1,-13,-3|before1:irrelevance
-6,3,-16,-10,21,-1,-20,29|before1:is
-2,-13,24,9,2,-12,11,-18|before1:it
0,0,0,0,-3,0,9,-5|before1:johnson
-1,0,-3,7,1,14,-1,-17|before1:jump
-1,-13,-3,-2,23,-5,-28,28|before1:just
0,0,0,-7,0,0,-6,13|before1:kai
-2,3,10,-3,-4,-2,-2,-1|before1:keep
0,0,1,0,12,4,-8,-8|before1:know
0,0,17,0,0,0,-26,9|before1:known
0,0,0,0,-9,0,2,8|before1:ladder
-1,0,-5,-1,0,0,0,8|before1:language
0,0,0,0,-13,0,11,3|before1:law
0,0,15,-10,-1,-1,3,-6|before1:lawmaker
0,0,-1,0,-7,-1,-18,27|before1:ldp
-1,-4,19,-7,20,-8,-17,-2|before1:less
8,-1,-15,-2,14,-2,2,-4|before1:level
0,0,0,0,0,0,-7,8|before1:liberal democratic party
-1,17,-2,-1,-6,-3,-2,-2|before1:limit
0,-1,0,-5,0,-2,16,-8|before1:link
0,0,0,0,-9,0,-3,12|before1:list
0,-3,0,0,32,-1,-20,-7|before1:little
0,0,-3,0,11,0,-5,-3|before1:live with
0,-5,-1,0,13,-1,-4,-3|before1:lived
0,0,0,0,-1,0,10,-9|before1:look
0,0,-6,-1,-8,0,-5,20|before1:lower
0,-1,0,4,-8,-2,-1,9|before1:made
-1,-1,29,-1,-2,-5,-8,-11|before1:make
0,0,10,-2,-1,-1,-3,-2|before1:man
0,0,0,0,-1,0,-7,8|before1:manifesto
0,0,-5,-1,0,0,12,-4|before1:map
-1,0,-7,-2,13,0,2,-4|before1:match
-1,0,-9,11,0,0,0,0|before1:matter
0,-1,0,-1,26,-1,-14,-9|before1:may
-1,0,-31,-2,-1,-1,40,-4|before1:me
10,0,-2,8,-6,-3,-5,-3|before1:member
0,0,-12,-3,-3,-1,4,15|before1:members
4,0,8,6,-2,5,-13,-7|before1:mention
0,0,-1,-5,-5,-2,-6,20|before1:might
-2,-12,-19,-2,26,-1,3,7|before1:military spending
-1,0,-6,0,-3,-1,0,11|before1:minimum
0,0,-9,-2,-3,-2,-1,17|before1:minister
-4,4,17,6,-21,1,15,-18|before1:more
-4,-3,-5,-5,3,-7,25,-4|before1:move
-1,3,11,-5,8,2,-10,-10|before1:much
-1,-2,30,8,-5,-4,-18,-8|before1:must
0,0,-4,15,-5,6,-6,-5|before1:n't
0,0,-6,8,-4,-3,-6,12|before1:near
-1,-4,17,-8,-3,-4,-11,13|before1:need
0,0,0,0,-13,0,13,1|before1:needs
0,-10,-1,0,13,-1,0,-1|before1:neighborhood
-1,-1,-10,22,-1,-4,-1,-4|before1:neither
0,0,-24,32,-4,-1,-6,3|before1:never
0,0,-1,8,0,-2,-1,-4|before1:ng
-1,0,-8,23,-1,5,-8,-11|before1:no
0,0,5,-17,0,18,-1,-3|before1:nominee
0,0,0,0,9,0,-1,-7|before1:nomura
-1,0,0,18,-2,-3,-8,-3|before1:none
0,-1,-1,-3,-4,3,8,-3|before1:nor
0,-1,10,-5,-1,-1,11,-12|before1:north
-2,17,-24,43,-19,14,-23,-4|before1:not
-1,-1,0,-1,4,19,-19,-1|before1:note
0,-1,-6,21,0,-2,-5,-6|before1:nothing
1,0,-7,-1,23,-3,-14,1|before1:now
-1,-2,-4,-1,2,-1,20,-13|before1:number
0,0,0,-13,0,2,0,11|before1:object
0,0,0,-6,0,0,10,-3|before1:objection
0,-1,0,-1,-1,-3,-8,14|before1:odds
-3,19,-1,13,-20,11,-40,22|before1:of
-1,0,-3,-1,-8,0,13,0|before1:off
0,0,0,0,12,0,-12,0|before1:officer
-1,0,16,-4,-1,-7,-3,0|before1:official
-2,0,19,-4,-1,-5,3,-9|before1:officially
1,0,-8,0,-1,-1,1,8|before1:officials
-1,-1,-8,-7,18,6,4,-12|before1:on
-1,0,1,-2,-13,9,6,0|before1:one
0,0,0,0,-7,0,13,-6|before1:only
0,0,-1,0,-4,-4,-8,18|before1:open
-1,0,15,-2,-4,-2,-1,-6|before1:opened
0,0,0,3,-2,-1,-24,25|before1:opposition leader
-1,0,-2,-1,-3,-2,-1,10|before1:or
10,0,-2,0,0,-1,-6,-1|before1:orthodoxy
13,0,-15,-1,-5,-1,14,-4|before1:others
0,0,0,0,-6,-3,9,0|before1:ours
0,0,0,-1,10,-2,0,-7|before1:ourselves
0,0,-5,11,-6,0,0,0|before1:out
0,0,-1,-1,0,10,-6,-2|before1:outlay
-2,-3,-2,-4,14,12,-17,1|before1:outlays
0,-1,-7,-1,-2,-1,-5,18|before1:party
0,2,0,0,-7,0,10,-3|before1:past
-1,0,10,-4,-4,-7,-5,12|before1:path
0,0,-2,-1,-4,-3,13,-3|before1:pay
0,0,0,0,-2,-1,8,-5|before1:peak
0,0,0,-2,-1,-1,8,-4|before1:personally
0,0,15,-1,-1,-4,-2,-7|before1:pick
-1,-11,-19,2,-7,0,17,20|before1:plan
0,0,15,0,0,0,0,-14|before1:planners
0,0,0,0,-6,0,-4,11|before1:platform
-1,0,6,-1,-11,0,5,3|before1:pledge
0,0,-1,-9,0,-1,8,4|before1:plumped
1,-1,-3,-1,37,-1,-29,-4|before1:point
0,-1,12,-1,-3,0,-1,-5|before1:policy
0,0,0,0,0,0,12,-11|before1:post
0,0,0,-9,-2,-1,16,-3|before1:premise
0,0,0,0,9,0,-8,0|before1:presently
0,0,0,0,9,0,0,-9|before1:presided
0,0,-8,8,0,0,-1,1|before1:pressure
-3,0,4,-2,-2,-2,21,-16|before1:price
-2,0,-1,19,0,0,-14,-3|before1:prime minister
0,0,0,0,0,0,-7,8|before1:probability
0,0,-2,0,13,0,-11,0|before1:probably
-1,-1,-10,32,-5,-3,-3,-8|before1:promise
0,0,0,0,10,0,-9,-1|before1:proportion
-2,0,-4,0,-1,0,15,-7|before1:push
0,0,0,-7,0,0,-1,9|before1:push back
0,0,-6,-10,0,33,-6,-10|before1:question
0,0,0,0,9,0,-9,0|before1:questioned
0,0,0,0,-1,-2,-5,9|before1:quietly
0,0,0,0,17,0,-12,-4|before1:race
0,0,-2,-3,3,-1,14,-12|before1:raise
0,0,-1,0,9,0,-5,-3|before1:rand
0,-1,0,0,9,0,-2,-4|before1:range
-1,0,-2,-1,0,-1,-7,12|before1:ranks
-1,5,-9,4,33,6,-51,13|before1:ratio
0,-1,-4,8,2,-1,5,-9|before1:reach
0,0,-13,-8,-4,-4,37,-8|before1:ready
0,0,0,0,-2,-1,8,-5|before1:really
0,0,0,-2,0,-1,-5,8|before1:reason
0,0,0,0,-9,0,-2,11|before1:recommendation
0,0,0,10,0,0,-2,-8|before1:red - green alliance
9,0,-7,0,0,0,0,0|before1:refers
0,2,-3,-1,-2,-3,-5,12|before1:remain
-2,0,15,-6,-1,-1,-2,-4|before1:remark
0,0,8,9,0,-1,-1,-15|before1:reply
-1,-1,-10,8,0,-3,-5,11|before1:report
-1,-1,-3,6,-6,-2,-2,9|before1:reporters
0,0,-6,0,0,0,-1,8|before1:republican
-4,-1,10,5,-2,3,4,-15|before1:request
0,0,0,0,-6,-1,-2,10|before1:requirement
11,0,-3,0,-3,0,0,-4|before1:result
0,-7,-6,0,-12,-3,-5,33|before1:return
0,8,0,0,0,0,6,-13|before1:review
0,0,-4,0,0,-2,8,-2|before1:revisit
-1,-3,5,-2,-7,-14,33,-12|before1:rise
0,-13,0,-1,7,-1,16,-7|before1:road
0,0,10,-2,-1,-3,-2,-1|before1:room
0,0,0,0,14,-1,-8,-4|before1:rush
0,0,-1,-3,0,9,0,-4|before1:saitama
0,0,0,-2,-6,-2,8,3|before1:satisfy
5,-1,-33,13,-3,10,4,6|before1:say
-1,0,-7,0,-4,-1,0,13|before1:schroeder
0,-3,-1,0,7,0,-8,4|before1:second
0,0,0,0,9,0,-12,3|before1:security spending
9,0,-2,0,-3,0,-3,-1|before1:see
0,0,-2,0,25,0,-17,-4|before1:seen
-3,0,-11,-3,-1,-1,-3,21|before1:senator
0,0,-13,-1,0,0,-2,17|before1:senators
0,0,-1,16,0,-1,-3,-11|before1:seok
-2,-3,-3,-1,31,6,-19,-8|before1:share
0,0,-5,-3,-2,16,2,-7|before1:she
0,0,0,0,-8,0,10,-1|before1:shelter
0,0,0,0,0,13,0,-13|before1:shift
8,-4,-13,10,-12,-3,-4,18|before1:should
0,0,0,0,-10,0,11,-1|before1:shrugs
-1,0,-3,-4,-2,9,8,-6|before1:sign up
0,0,13,-1,0,-2,-3,-7|before1:silence
0,0,0,0,-2,0,-8,11|before1:simulations
0,0,0,0,10,0,-6,-3|before1:slightly
-1,-1,-1,-3,-2,1,8,-2|before1:so
0,0,15,-5,-12,-4,-3,10|before1:something
-2,0,8,-1,0,-4,0,-2|before1:soon
0,0,0,-2,0,0,-7,9|before1:spd
0,-1,-1,-3,-1,27,-7,-13|before1:speech
-2,1,15,-4,42,-18,-21,-13|before1:spend
0,0,-1,0,-11,0,0,12|before1:split
0,0,0,0,-5,-1,10,-4|before1:stack
0,0,0,0,9,-2,-4,-2|before1:stalls
-1,0,2,-1,9,-2,-6,-2|before1:stand
17,0,-5,1,-4,-1,10,-18|before1:standard
0,0,0,0,9,0,-8,0|before1:standards
0,0,0,-12,0,-1,20,-7|before1:statute
-1,26,-16,-4,-1,-6,-4,5|before1:stay
-1,0,2,-1,-1,-1,-10,13|before1:step
0,5,-5,-2,-11,-7,8,12|before1:stop
-3,0,-8,0,0,0,11,0|before1:store
0,0,-2,-1,-7,-9,6,12|before1:straight
31,0,-18,-7,-1,-1,3,-7|before1:strategy
0,0,0,0,-15,0,15,0|before1:stress
0,0,0,0,12,-1,-10,-1|before1:stuck
0,-2,-1,0,9,-2,0,-3|before1:subcommittee
0,0,-2,0,10,0,-3,-5|before1:successor
6,0,-10,7,-4,9,-1,-7|before1:such
0,0,-2,-3,0,9,-2,-2|before1:sure
0,0,0,0,12,0,-10,-1|before1:swell
0,0,-8,0,0,13,-2,-4|before1:symbolism
0,0,-1,-1,15,0,-19,7|before1:table
0,0,0,0,17,-1,-6,-10|before1:tanks
-2,-2,12,5,-27,-9,26,-1|before1:target
-1,0,-1,-1,0,0,9,-6|before1:tariffs
-4,0,12,-3,0,0,-1,-4|before1:team
-1,-1,7,0,6,-8,-1,-1|before1:tell
-2,0,8,-1,-1,-2,-1,-2|before1:test
-1,0,2,-2,7,7,-2,-11|before1:than
-10,0,12,1,-11,29,31,-52|before1:that
-15,-10,-14,-14,50,27,18,-42|before1:the
-1,3,9,-7,18,-1,-15,-6|before1:them
-1,0,-4,-1,0,0,8,-1|before1:themselves
0,0,0,0,9,-6,-2,-1|before1:there
-3,1,28,-4,16,-5,-7,-26|before1:they
-2,-1,11,1,-9,3,-13,9|before1:think
0,0,0,0,0,3,-13,10|before1:think tank
-3,0,-1,-2,0,0,13,-7|before1:thompson
8,0,0,-1,-1,-1,-4,-1|before1:thumb
0,0,-4,0,-1,0,-6,12|before1:times
-13,3,15,25,-57,-2,-6,36|before1:to
0,0,9,-8,-1,-2,-5,7|before1:too
0,0,-1,-6,10,-2,3,-5|before1:total
0,0,-2,-9,5,11,-1,-3|before1:touch
3,0,0,-1,-2,-2,8,-6|before1:toward
0,0,-5,0,-8,-1,28,-15|before1:track
0,0,0,0,-4,0,16,-11|before1:truth
0,0,6,0,-12,-1,12,-4|before1:unmoved
-3,35,16,-15,0,0,-9,-24|before1:up
0,0,13,0,-3,-2,-2,-6|before1:us
0,0,-2,-1,-7,-1,16,-6|before1:vaults
0,12,0,0,-2,-1,-1,-7|before1:victory
0,0,-6,-1,0,0,-2,9|before1:visitors
0,0,11,0,0,0,-10,0|before1:wales
-4,-4,39,3,12,-12,-31,-3|before1:was
-4,-1,-12,3,-10,4,29,-9|before1:way
-1,0,-7,0,5,-4,-6,13|before1:we
0,0,-5,13,-1,-2,-1,-3|before1:wedded
-1,-2,-9,-4,13,-2,-18,22|before1:well
-2,-2,8,-7,6,9,-28,16|before1:what
0,0,-2,-3,0,-4,19,-9|before1:where
10,-1,-5,-2,3,-11,2,5|before1:which
1,-1,-2,6,-8,3,-8,9|before1:who
-1,0,11,0,0,-1,-9,0|before1:why
0,0,0,9,0,0,0,-9|before1:wicker
-3,-3,25,-15,-44,27,38,-25|before1:will
0,0,-5,-1,-1,-1,0,8|before1:wished
-3,5,2,-1,23,-2,-7,-17|before1:with
0,0,-5,31,-1,9,-24,-9|before1:wo n't
0,0,0,0,-1,-1,-5,8|before1:words
-6,-6,14,-6,21,-11,0,-6|before1:would
-3,0,-8,-4,-1,-1,11,7|before1:write
0,-5,17,0,7,-2,-10,-7|before1:year
0,0,-1,0,-9,-2,6,6|before1:years
-3,-10,19,-9,-4,14,1,-9|before2:\"
8,-3,15,-12,-6,-14,-7,20|before2:#
0,0,-1,-2,-7,-1,20,-8|before2:'
0,1,-1,-7,-9,5,2,8|before2:'d
-3,0,-2,-20,-18,-15,29,30|before2:'s
0,0,0,0,-4,0,-13,18|before2:)
-2,-5,9,13,-13,-6,-29,33|before2:,
0,-1,-5,16,1,-2,9,-16|before2:-
0,0,-6,0,-2,-1,9,-1|before2:.
-1,-1,-3,-1,5,-3,9,-5|before2:0
-5,2,25,0,-12,4,-4,-9|before2::
0,0,-8,0,11,-6,14,-12|before2:;
1,3,-15,9,12,4,-5,-9|before2:DATE
-2,0,-4,-1,0,0,-6,13|before2:EU
-4,-15,21,2,27,-14,-30,14|before2:LAND
-3,-5,-11,13,-2,9,11,-13|before2:LEADER
-2,-2,-3,5,-12,-9,31,-8|before2:NATO
-5,-1,8,-1,-5,-6,13,-3|before2:OUTLET
0,0,-1,-3,-5,-3,25,-13|before2:PERSON
18,-3,-19,2,-8,11,-7,5|before2:USA
-9,7,10,-6,-6,27,-34,11|before2:a
9,1,-2,8,-10,-2,10,-14|before2:about
7,0,-5,-5,-3,4,-18,21|before2:accept
-1,0,8,-2,0,-1,-1,-2|before2:administration
0,0,7,-3,8,0,-7,-5|before2:after
-2,0,-13,-1,6,-1,0,11|before2:agree
0,0,8,0,-2,0,0,-6|before2:aides
0,0,5,0,-1,0,4,-8|before2:aim
-1,0,-7,0,-2,0,-5,16|before2:air
0,0,-4,-1,-8,-1,13,1|before2:alliance
5,0,3,-1,33,0,-34,-6|before2:allies
5,0,3,-2,0,-1,3,-8|before2:ally
0,0,2,0,4,0,-16,10|before2:alone
-1,0,9,-1,-5,-1,-8,7|before2:also
0,0,-3,-1,0,0,8,-4|before2:among
0,1,-2,0,2,-3,-4,8|before2:amount
-1,-1,4,-3,-20,-3,3,21|before2:an
1,-2,-9,4,6,-10,-6,15|before2:and
0,0,-1,-1,4,4,-9,3|before2:another
8,-1,-5,12,-10,6,12,-21|before2:any
-1,0,-2,23,-3,-2,-13,-1|before2:anything
0,0,0,9,-3,0,-6,0|before2:anywhere
0,0,-6,8,7,-1,-4,-3|before2:approach
0,0,8,0,-7,0,0,0|before2:appropriate
-1,-6,-8,1,-7,-3,29,-5|before2:are
0,-2,0,0,-2,0,8,-3|before2:army
0,0,-1,0,0,-1,-10,12|before2:around
-6,-2,15,-13,-6,-5,19,-3|before2:as
0,0,10,0,1,-1,0,-10|before2:asia
14,0,-7,-1,0,-1,-2,-3|before2:asian allies
-4,-1,18,12,-11,-11,-11,7|before2:ask
-1,-2,-14,-8,26,-3,-8,10|before2:at
0,0,0,0,-19,0,19,0|before2:attain
0,0,0,0,8,0,-8,0|before2:aukus
-1,0,-3,-4,0,10,-1,-1|before2:avoid
0,0,0,31,0,0,-30,-1|before2:avoids
-1,8,0,0,-3,-2,-1,-1|before2:away
0,-1,4,-1,3,-1,-12,9|before2:back
0,-1,-2,0,12,-5,-5,0|before2:base
0,0,0,0,8,0,-1,-6|before2:baseline
0,0,-11,13,0,0,-1,0|before2:bat away
2,20,9,16,-59,-4,32,-16|before2:be
-1,10,6,-4,5,-4,-3,-9|before2:been
-1,0,0,-1,8,-1,4,-9|before2:believe
0,0,-1,-2,-3,0,-1,8|before2:between
0,-1,-1,-1,-4,-2,14,-5|before2:beyond
0,0,-6,-1,-1,-1,12,-2|before2:big
0,0,0,0,11,0,-8,-2|before2:bit
0,0,0,11,-4,0,0,-6|before2:board
0,0,0,0,0,0,-12,12|before2:brands
-1,0,-2,-1,0,-1,-7,12|before2:breaks
0,-1,-6,-2,12,-4,5,-4|before2:bring
3,8,-11,-6,-3,-10,2,15|before2:budget
0,-2,0,0,9,-1,-3,-2|before2:burden
-1,5,-5,-1,-6,13,21,-25|before2:but
3,4,-10,0,0,-1,6,-3|before2:by
-1,0,2,9,-7,10,-3,-11|before2:call
-1,0,-6,-2,-1,-1,-18,29|before2:call for
0,-3,5,0,10,-1,-4,-6|before2:came
0,0,-7,0,0,0,-6,14|before2:campaign
-1,-5,9,-3,19,-5,-3,-10|before2:can
0,0,-5,-3,-1,-1,-1,11|before2:candidate
0,-1,0,0,-7,-1,0,9|before2:candidates
-1,-4,-2,15,-6,-5,13,-10|before2:cannot
0,0,-5,-1,-2,-1,-2,11|before2:challenger
0,0,-8,5,0,-4,15,-8|before2:chancellor
0,0,-1,0,0,8,0,-7|before2:cheaper
0,0,-9,-1,0,0,9,2|before2:cite
-1,0,-9,-3,-15,-1,19,10|before2:clear
0,-1,0,0,15,-1,-16,4|before2:climb
0,0,8,-2,-3,-1,-13,12|before2:closer
0,0,-1,0,-2,-1,-5,10|before2:coalition
0,0,0,-1,10,-2,0,-7|before2:coast
-1,0,0,-1,0,0,15,-13|before2:columnist
0,-4,8,-1,4,0,-1,-6|before2:come
0,3,-1,-3,-7,-3,1,10|before2:come to
0,0,-1,-5,0,8,-1,0|before2:comment
0,0,-2,-2,-1,-2,-9,18|before2:commission
-2,0,5,8,-1,-2,-2,-7|before2:commit
-6,0,-5,1,-14,0,16,8|before2:commitment
0,0,0,0,9,0,-9,0|before2:conservatives
0,0,-1,0,0,0,-6,8|before2:constitution
0,0,12,-3,0,0,0,-9|before2:convey
13,0,0,0,-3,0,-7,-2|before2:copied
-1,0,-9,7,0,1,5,-3|before2:core
0,0,0,0,-30,0,30,0|before2:correspond
0,0,0,0,-5,8,-1,-2|before2:cost
-2,-2,-2,9,-6,31,-30,2|before2:could
0,0,4,0,-13,0,16,-6|before2:count
-1,-3,-16,-3,7,3,10,2|before2:country
0,0,0,0,14,0,-14,0|before2:course
0,0,0,0,-8,0,8,0|before2:credit
0,0,-3,-1,-4,0,30,-21|before2:current
0,0,0,-6,-19,-1,36,-9|before2:date
0,0,0,0,-12,0,14,-1|before2:decade
-1,-3,0,-1,9,-2,-1,-1|before2:decades
0,0,-1,-1,-2,0,10,-5|before2:decision
0,0,0,13,0,0,-11,-1|before2:decline
0,0,0,0,-15,0,17,-1|before2:decreed
-1,3,4,-8,13,3,-15,0|before2:defence
0,0,0,0,-10,0,10,0|before2:defence minister
0,-7,2,3,11,-3,2,-9|before2:defence spending
3,-6,6,-6,17,-7,-24,17|before2:defense
0,0,0,0,-8,0,11,-3|before2:defense - related
-2,0,-4,-9,-4,17,0,1|before2:defense minister
2,6,10,-4,-19,-10,11,4|before2:defense spending
-1,0,-22,21,-5,4,3,0|before2:did
0,0,-1,0,-11,13,0,-1|before2:difference
0,0,-8,12,0,0,0,-4|before2:diplomat
0,-1,1,-8,5,8,-5,-1|before2:do
0,0,0,7,-3,0,-22,19|before2:does
-1,0,0,0,-1,7,5,-9|before2:doubts
0,0,-1,8,0,-2,-1,-4|before2:dr
0,0,-7,-5,-9,17,5,-1|before2:dragged
-3,0,-1,-2,0,0,13,-7|before2:drew
0,0,-1,-6,-4,16,7,-12|before2:early
0,0,0,0,-7,8,0,0|before2:economy
0,0,-1,0,-4,-1,11,-5|before2:elastic
0,0,-2,9,0,0,0,-6|before2:elect
0,0,0,0,-6,0,-5,11|before2:election
-1,-1,-2,0,7,-1,-9,7|before2:end
0,0,0,9,0,0,0,-9|before2:endorse
0,0,0,0,8,0,-8,1|before2:equal
0,0,-7,0,-2,0,-2,11|before2:equate
0,-1,0,0,-13,0,-1,15|before2:equivalent
0,0,16,-3,0,-6,0,-5|before2:era
0,0,-1,-1,-2,-3,8,-2|before2:estimate
-1,-1,17,-1,-21,-4,6,7|before2:europe
0,-2,-1,0,9,-2,1,-4|before2:even
0,0,0,0,-11,0,11,0|before2:evenly
0,0,0,0,13,0,-12,-1|before2:every ally
17,0,-5,-1,0,-2,4,-13|before2:everyone
0,0,0,0,20,0,-12,-8|before2:exceed
-1,0,-4,-2,-29,0,19,18|before2:expect
0,0,-1,0,9,0,3,-10|before2:expenditure
0,0,0,0,-7,-1,14,-5|before2:explain
0,0,-1,12,-1,-1,-1,-9|before2:faber
0,0,-3,-3,15,0,-5,-3|before2:far
0,0,10,-7,-6,18,2,-17|before2:favor
-1,0,0,0,-5,0,-2,8|before2:fear
-1,-2,-4,-2,14,-2,-3,-1|before2:figure
-1,-1,-8,-1,-2,10,-2,4|before2:finance minister
0,0,0,0,17,0,-17,0|before2:financed
0,0,0,0,13,0,-13,0|before2:find
-1,2,4,-3,-2,-1,-8,10|before2:first
-3,0,13,6,11,-3,-13,-10|before2:follow
-1,0,15,-4,-6,0,-1,-2|before2:followed
8,6,19,-7,-4,-9,8,-19|before2:for
0,0,0,0,8,0,-8,0|before2:forecast
0,0,0,0,10,0,-9,-1|before2:foresee
0,0,-1,0,-3,-1,8,-2|before2:former
0,0,0,0,-7,-6,-10,23|before2:freeze
-2,-9,-3,17,42,6,-17,-34|before2:from
-2,-1,0,-3,4,1,10,-11|before2:gdp
0,0,-4,0,0,-3,-2,9|before2:general
-2,0,-1,-1,-5,-1,-3,12|before2:generals
0,-2,-4,-1,-25,2,22,7|before2:get
-1,0,0,-3,0,10,-1,-6|before2:give
0,0,12,-1,0,-1,-1,-8|before2:glass
-1,19,-11,-1,-10,-11,8,6|before2:go
0,0,-3,-1,-23,0,27,1|before2:goal
-3,-3,6,-2,-28,-2,23,8|before2:government
0,0,0,15,0,0,0,-14|before2:group
-3,-7,1,-4,49,-4,-43,11|before2:had
0,0,11,-2,0,0,-9,0|before2:hague
0,0,0,0,-2,-1,8,-5|before2:hard
-3,-7,-20,9,43,-10,-2,-10|before2:has
-1,-10,-3,21,-8,21,-26,6|before2:have
-3,-1,16,-10,-13,-11,-5,26|before2:he
-1,0,29,-6,3,-1,-33,9|before2:his
0,0,0,-8,0,0,9,0|before2:hit
0,9,0,-2,-21,-4,9,10|before2:hold
-1,0,7,0,-3,0,-9,6|before2:hope
0,-2,-3,-2,8,-2,9,-8|before2:house
9,-1,-3,-2,4,-1,-12,6|before2:i
0,0,-3,-1,-10,19,-7,2|before2:if
17,-3,15,-11,15,-16,-5,-12|before2:in
0,0,5,7,8,-4,-2,-13|before2:increase
0,9,1,-4,-3,-1,-1,-2|before2:informal
0,0,-3,4,-8,0,8,0|before2:intend
0,0,0,8,0,0,-20,12|before2:intention
0,0,-2,0,-1,0,9,-4|before2:interim
0,0,-1,0,-4,0,-8,13|before2:into
0,0,0,0,-7,0,10,-2|before2:invest
-5,-17,24,-3,-3,11,-2,-7|before2:is
0,0,-1,0,-1,0,-8,11|before2:ishin
5,1,-3,-4,4,-9,10,-3|before2:it
-6,-11,-4,-6,0,-8,13,23|before2:its
-1,2,-12,5,9,-2,-6,5|before2:itself
-1,-1,-2,-1,18,-3,-6,-5|before2:kaunas
-1,-4,-1,-2,36,2,-32,3|before2:keep
0,0,0,-9,0,-1,18,-8|before2:kmt
0,0,0,0,-1,0,9,-8|before2:kobayashi
0,0,-3,0,-2,-1,-4,10|before2:landslide
0,0,0,0,0,0,9,-8|before2:law
0,-3,0,-2,-1,-3,-1,11|before2:lawmaker
0,0,-2,-1,0,9,-7,1|before2:leader
0,2,-1,10,7,-4,-3,-12|before2:left
-3,0,18,-6,-7,7,-4,-4|before2:less
0,-1,1,-3,2,-1,-12,14|before2:level
0,-4,5,5,-8,-2,4,1|before2:lift
0,0,12,-1,-1,-1,-2,-8|before2:like to see
0,0,0,0,17,-1,-6,-10|before2:liked
0,0,0,0,-6,0,11,-5|before2:line
-3,3,-1,-3,10,-5,4,-5|before2:long
0,0,0,0,8,-2,-1,-5|before2:look at
0,0,35,0,-6,0,-32,3|before2:lot
0,0,-1,-2,0,4,7,-8|before2:majority
0,5,-2,-1,-11,-4,8,4|before2:make
-1,-1,-1,7,-2,-1,-14,12|before2:man
-1,-2,19,-2,0,0,-8,-5|before2:mandate
0,0,-6,-2,-1,-4,17,-4|before2:match
0,0,0,0,11,0,-8,-2|before2:measure
0,0,11,-2,-5,0,-3,0|before2:meet
-2,0,10,0,-2,-1,-3,-1|before2:member
0,0,1,-1,18,-1,-17,2|before2:members
-1,0,-2,0,-8,0,0,11|before2:mention
0,0,-3,0,-5,0,0,8|before2:middle
-2,2,9,-2,-10,5,-10,8|before2:military
-1,0,10,-1,-1,-4,0,-3|before2:mine
0,0,0,0,-3,0,8,-5|before2:money
0,0,1,0,-4,10,-6,0|before2:months
0,1,-11,-1,13,-1,-1,0|before2:more
0,0,-2,-9,0,-2,-1,14|before2:most
0,0,10,-1,25,-8,-18,-7|before2:move
0,0,-3,5,14,0,-13,-2|before2:much
-1,0,1,-3,-14,-1,20,-3|before2:must
0,-1,-4,10,17,-7,0,-15|before2:n't
-1,0,-1,17,-4,-2,-7,-2|before2:ndc
-1,0,-3,0,-1,0,10,-5|before2:near
0,0,-1,-3,0,-1,-16,22|before2:nears
0,0,-1,-2,-2,0,-4,9|before2:needs
-1,0,0,10,-1,0,-3,-5|before2:neither
0,0,-4,23,1,-1,-13,-5|before2:never
14,0,-7,-6,-2,-2,18,-15|before2:new
1,5,-14,15,-19,-4,-14,30|before2:no
0,0,-4,18,-3,-1,3,-13|before2:nobody
0,0,3,10,0,-1,-3,-8|before2:nominee
-5,-3,20,-15,5,-8,-11,17|before2:not
-2,-1,4,-9,-2,-5,-5,20|before2:nothing
0,0,7,-11,-1,-1,5,2|before2:number
2,10,-18,-10,15,2,-1,0|before2:of
0,0,-6,0,0,0,-2,8|before2:offer
-1,-1,15,-7,-5,-1,-6,7|before2:officials
0,3,-12,-1,-2,-1,6,6|before2:old
-5,4,-6,-15,-4,3,27,-3|before2:on
-1,1,-9,4,-3,0,3,5|before2:once
10,0,12,-12,1,-3,-1,-7|before2:one
0,0,0,0,-9,1,10,-1|before2:only
0,0,0,10,0,-1,-9,1|before2:oppose
0,0,-1,12,-1,-3,1,-6|before2:opposition
-1,0,3,-1,22,-4,-3,-16|before2:or
-1,0,-18,-7,-2,-2,-11,41|before2:ought
0,-7,-2,-1,14,-2,-5,3|before2:outlays
0,1,0,0,-1,0,19,-17|before2:over
-2,-4,14,-5,-1,-7,4,0|before2:own
0,0,-2,-1,-1,1,-7,11|before2:panel
0,0,-1,-1,18,0,-14,-1|before2:paper
0,0,-2,-9,0,-1,1,12|before2:parliament
9,0,2,0,-11,0,1,-1|before2:partners
0,0,-2,0,-9,-2,22,-8|before2:party
-1,0,-7,0,-4,-1,0,13|before2:patricia
0,0,0,0,-6,-1,-2,10|before2:peg
0,-1,-2,-20,8,17,28,-29|before2:plan
0,0,0,0,-2,0,-7,10|before2:planners
0,0,0,-14,0,0,0,14|before2:play down
-1,0,-12,0,-1,-4,-1,18|before2:please
0,0,-4,0,0,14,-8,0|before2:podcast
3,0,-16,0,0,-2,-2,16|before2:policy
0,0,-1,-1,-1,9,-1,-5|before2:post
0,-2,-1,0,-4,9,0,-2|before2:posture
0,0,-7,0,12,-2,0,-4|before2:preaches
-1,0,-1,0,18,-1,-7,-9|before2:present
-2,0,-19,-2,4,-1,5,15|before2:president
0,0,15,-1,-14,0,0,0|before2:press for
0,0,17,1,-1,0,-11,-7|before2:pressure
13,0,-6,0,-2,-4,2,-2|before2:prime minister
0,0,0,0,17,0,-15,-1|before2:project
-1,0,-13,20,-5,-5,13,-9|before2:promise
0,0,-2,18,-1,0,-17,2|before2:propose
0,11,-4,0,6,-4,-1,-8|before2:proud
0,-1,4,-1,6,-3,14,-20|before2:push
-2,-1,-10,-8,20,-2,-7,10|before2:put
-2,-3,-19,-4,-2,-17,20,27|before2:raise
0,-2,0,0,-4,-2,-2,10|before2:rather
-1,0,3,-5,14,0,-10,-1|before2:reach
0,0,3,-10,0,0,1,7|before2:ready
0,0,-6,0,15,0,-1,-7|before2:receive
0,0,0,0,-12,0,8,5|before2:reform
0,0,0,0,-13,0,17,-3|before2:related
0,-1,0,-2,11,-1,2,-9|before2:remain
0,0,-1,0,0,-1,9,-7|before2:renew
0,0,-9,0,0,0,0,9|before2:renewed
-2,0,1,-1,-1,-1,14,-10|before2:report
0,0,0,-1,0,-4,14,-8|before2:response
0,0,-12,-2,19,-1,2,-6|before2:rival
0,0,1,-1,-3,-1,9,-5|before2:road
0,-2,-1,-5,-3,-3,-8,22|before2:rule out
0,-1,-7,-1,-2,-1,-6,17|before2:ruling
0,0,0,0,8,-3,-4,-1|before2:s
-1,1,-18,-2,51,14,-27,-18|before2:say
0,0,8,0,0,0,0,-8|before2:senator
-1,0,-6,0,-1,0,-1,9|before2:senators
0,0,-1,0,-4,-2,15,-7|before2:separate
0,-1,-1,0,5,4,-12,4|before2:set
0,0,0,0,-1,-2,-5,9|before2:settle
0,0,-4,0,12,0,-5,-3|before2:settle for
0,-1,0,0,23,-2,-11,-8|before2:share
0,0,-2,11,-1,-3,2,-7|before2:she
0,0,-2,-1,0,10,-2,-4|before2:shipyards
0,0,0,-2,15,0,-7,-4|before2:shoebridge
-2,0,10,4,-12,-1,9,-8|before2:short
-4,-3,41,-21,-19,-2,-55,64|before2:should
-1,0,-30,-1,5,0,29,-1|before2:show
0,0,0,0,0,0,8,-7|before2:sicily
0,0,-2,-5,0,12,0,-4|before2:sidestep
-2,0,-1,0,-5,-3,14,-4|before2:signed
0,0,7,0,-11,-1,16,-11|before2:since
0,12,0,0,-2,-1,-1,-7|before2:smell
-2,0,-6,6,-2,13,-12,4|before2:so
0,0,0,-3,0,13,-2,-7|before2:someone
-2,7,27,-9,6,-7,-23,1|before2:spend
0,0,-5,-1,-2,0,-9,17|before2:splits
0,0,0,-2,-7,10,-3,2|before2:stand
5,0,8,-3,0,-1,-7,-3|before2:standard
0,0,9,0,0,-1,-1,-7|before2:state
0,0,0,0,-4,0,10,-4|before2:steady
0,0,0,-2,-1,0,-6,9|before2:stop short
0,0,1,-1,-2,0,10,-7|before2:strategy
0,0,-8,0,8,0,0,1|before2:study
0,0,-6,0,0,0,13,-6|before2:submarines
0,0,1,-1,-1,0,8,-7|before2:suggest
0,0,-3,0,9,0,-5,0|before2:surpass
-3,1,-2,-1,0,-1,9,-4|before2:take
0,0,0,-3,-7,0,-1,12|before2:target
7,-1,-20,3,-7,17,-9,10|before2:tell
0,0,9,-1,-11,0,4,-1|before2:ten
-1,0,-1,-1,0,0,-16,18|before2:term
-2,-1,17,-5,3,7,-10,-10|before2:than
-7,2,-5,-1,-12,30,-4,-3|before2:that
20,-4,1,-30,3,10,2,-3|before2:the
2,0,-8,-3,-5,-1,-12,25|before2:the military
0,8,0,0,-2,-5,0,-2|before2:the state
0,0,0,0,-1,3,-9,7|before2:their
0,0,-8,-2,6,0,6,-2|before2:them
5,-1,7,-17,4,-4,-25,31|before2:they
0,0,0,-3,-9,-1,-9,23|before2:though
0,2,13,-4,0,-1,-3,-7|before2:time
10,-2,1,-16,-31,10,5,22|before2:to
0,0,0,0,8,0,-5,-2|before2:together
0,0,0,0,32,0,-29,-3|before2:total
0,0,1,-2,-1,0,-7,9|before2:toward
0,0,0,0,0,-2,-9,12|before2:towards
0,0,11,0,-2,0,-1,-7|before2:trade
0,0,0,0,-12,0,13,-1|before2:trajectory
-1,0,-15,-1,0,0,17,-1|before2:turned
0,0,5,-1,-11,0,-1,9|before2:unless
0,4,-7,8,0,-1,-3,0|before2:up
12,0,0,0,-2,0,-8,-1|before2:upon
0,8,1,-1,-2,-1,9,-13|before2:urge
0,0,0,0,-1,0,-27,29|before2:vow
-1,0,-20,-3,-4,-2,57,-27|before2:want
0,-5,-20,-3,4,5,38,-19|before2:was
-2,-1,-4,6,18,-9,9,-18|before2:we
0,0,0,0,-1,0,13,-12|before2:weigh
0,0,-5,-1,0,0,11,-5|before2:welcomes
-2,0,3,-1,8,6,-15,2|before2:were
-3,-1,10,-2,3,-2,13,-18|before2:what
5,0,-23,-1,2,-1,6,13|before2:when
-1,0,-8,7,6,0,-3,-1|before2:where
0,-1,1,-14,-7,34,-8,-5|before2:whether
2,-3,4,-11,21,0,1,-14|before2:which
0,0,0,0,1,0,7,-8|before2:while
-3,0,0,-2,-8,-4,1,17|before2:who
-1,0,-1,0,8,0,-5,-1|before2:why
-1,0,-9,0,0,0,0,11|before2:wicker
-4,-3,-2,-2,5,-7,0,12|before2:will
0,0,-1,-3,0,9,0,-4|before2:win
-1,2,-5,0,31,5,-19,-13|before2:with
0,-1,0,0,-7,-1,15,-7|before2:within
0,1,2,7,-1,0,-8,-2|before2:without
8,0,5,0,-6,0,-5,-1|before2:world
-4,9,-22,-7,-24,22,13,12|before2:would
-1,-1,-6,0,-6,-3,-2,19|before2:year
-1,-2,-1,0,20,-3,-7,-6|before2:years
0,-1,-2,-2,-1,6,9,-10|before2:yen
0,0,25,-9,-8,6,-7,-6|before2:you
-5,2,-10,-4,38,3,6,-30|before3:\"
-7,3,0,-7,1,5,-16,22|before3:#
-1,0,-9,4,12,-5,12,-14|before3:'
-1,0,-3,-4,-1,10,0,-2|before3:'ll
-12,-3,5,-15,-3,5,21,2|before3:'s
0,0,0,0,18,-3,-13,-2|before3:)
-11,-7,-21,14,16,11,-5,3|before3:,
-2,4,28,12,-10,-12,-20,0|before3:-
2,0,-20,-5,-5,2,15,11|before3:--
-2,0,3,0,58,-4,-51,-3|before3:0
-4,-2,-6,8,-14,8,25,-15|before3::
-1,0,-5,-1,13,-1,-22,17|before3:;
2,-4,2,-6,22,13,-13,-15|before3:DATE
0,0,-3,0,-1,-2,-7,13|before3:EU
-13,-9,-8,24,11,-17,-7,18|before3:LAND
-2,-3,3,-9,-13,4,-15,35|before3:LEADER
-8,-1,-2,-2,-15,-3,27,5|before3:NATO
-1,0,3,1,-1,5,0,-8|before3:OUTLET
0,0,-2,-1,-2,1,28,-23|before3:PERSON
-2,-7,-4,-7,19,-3,-4,9|before3:USA
8,-2,17,1,26,-10,-47,8|before3:a
-5,-1,-13,-7,9,2,-7,23|before3:about
0,0,0,0,10,0,-8,-2|before3:account
0,0,0,0,0,0,-9,9|before3:advice
0,0,0,-1,-3,-2,11,-5|before3:against
4,-1,-4,-12,-1,2,15,-3|before3:agree
-1,0,-3,-5,-1,-2,-3,15|before3:aide
-7,0,42,2,0,-1,-25,-10|before3:alliance
-1,0,3,-1,4,-4,-13,11|before3:allies
0,0,-7,-2,-1,-3,-2,15|before3:ally
0,0,-1,0,-2,9,0,-6|before3:alone
0,-1,-1,0,0,10,-3,-3|before3:alternative
-7,0,-6,-3,0,-1,-1,19|before3:ambassador
6,0,-7,6,-11,-3,4,5|before3:an
0,0,-2,0,0,9,-1,-6|before3:analysis
9,0,-7,0,8,0,-4,-5|before3:analysts
27,-2,4,-8,-28,-20,22,6|before3:and
-4,-1,12,-1,1,0,-4,-4|before3:answer
-2,8,-3,-3,-10,7,12,-9|before3:are
7,-1,-12,7,10,-11,4,-5|before3:as
0,0,9,0,0,0,-4,-4|before3:asian allies
-1,-3,-1,20,-13,0,5,-7|before3:ask
0,0,-6,0,0,0,13,-6|before3:ask for
-2,6,1,-6,-11,-2,14,1|before3:at
0,0,-8,0,0,13,-2,-4|before3:avoid
0,0,-5,0,-1,0,-2,9|before3:back
0,0,-11,-1,0,0,14,-2|before3:balk
0,0,-1,0,8,0,-2,-5|before3:bank
0,-1,0,0,15,0,-10,-4|before3:base
-2,9,15,-12,0,16,-18,-7|before3:be
-1,-1,20,-11,-3,-1,4,-7|before3:been
0,0,0,-9,-1,-1,11,0|before3:begin from
0,0,-5,10,0,-2,-2,0|before3:begun
-1,0,-8,0,0,-1,0,10|before3:believe
0,1,0,0,-5,0,8,-2|before3:beyond
-1,0,-5,-1,11,0,-3,0|before3:bill
0,0,-1,0,0,-2,8,-6|before3:briefed
-1,-2,9,4,-14,-1,9,-4|before3:bring
-1,-9,-10,-3,3,29,-6,-1|before3:budget
0,-2,-2,-1,1,-2,-5,11|before3:buildup
6,-2,9,-1,4,2,-5,-13|before3:but
0,0,0,0,-3,10,-7,-1|before3:buy
4,2,18,-17,-1,-4,2,-5|before3:by
0,0,0,0,-7,0,9,-2|before3:ca
0,0,-4,-3,-1,-4,8,5|before3:cabinet
-2,-2,-6,3,7,-3,11,-6|before3:call
0,0,-10,7,-1,-2,-10,17|before3:call for
0,0,0,-4,-3,-2,0,9|before3:cameron
0,3,-5,-3,-7,3,14,-4|before3:can
0,0,-1,4,0,9,-5,-5|before3:cannot
0,0,0,0,15,0,-11,-3|before3:carry
0,9,0,0,-8,0,0,0|before3:ceiling
-1,0,-5,0,0,0,-1,8|before3:chairman
-2,0,-11,0,18,0,-1,-4|before3:cite
0,0,0,0,1,0,8,-9|before3:climb
0,0,-5,-2,-5,9,7,-3|before3:coalition
0,0,-1,0,-3,0,-6,10|before3:colleagues
0,0,4,-1,-4,-3,-7,10|before3:come to
0,0,-3,0,-4,0,-1,8|before3:come up with
0,0,0,0,-10,0,0,11|before3:communists
0,0,-10,11,0,0,0,0|before3:conference
0,0,8,0,-6,0,0,-1|before3:confirmation
16,0,-8,-1,-1,0,-6,0|before3:coolly
0,-2,-3,0,10,-5,13,-13|before3:could
0,0,-1,12,0,-1,-9,-1|before3:count
0,0,-2,-3,-1,-1,-1,8|before3:counter with
-1,-6,17,-5,0,-7,13,-10|before3:country
0,0,-8,-1,0,0,13,-4|before3:crystal
0,-1,0,0,-2,-1,8,-2|before3:current
0,0,0,0,11,0,0,-10|before3:customary
0,0,0,-2,15,0,-7,-4|before3:david
0,0,-5,-7,0,21,-2,-7|before3:decline
-2,-11,-11,5,17,7,15,-19|before3:defence
-1,0,-1,22,-3,-1,-11,-5|before3:defence minister
0,9,-2,1,-4,-3,-12,11|before3:defence spending
-1,14,8,5,34,-5,-10,-44|before3:defense
0,0,0,0,-9,0,9,0|before3:defense chief
0,-1,-16,13,-2,2,-6,10|before3:defense minister
-1,0,-11,-1,48,-4,-34,3|before3:defense spending
0,-2,-1,0,-4,9,0,-2|before3:defensive
0,0,16,-2,0,0,-15,1|before3:demand
0,0,-1,-1,0,8,-1,-4|before3:deny
-6,-7,14,4,1,8,7,-21|before3:did
0,0,0,10,0,-7,-1,-2|before3:discussion
0,0,0,8,0,-1,0,-6|before3:dismiss
0,0,-4,0,0,14,-8,0|before3:dive
8,6,-4,0,10,-6,-12,-3|before3:do
-1,-4,15,-20,-12,-8,22,8|before3:does
0,-1,-6,-5,-6,0,0,19|before3:double
0,0,1,-1,2,-1,14,-15|before3:draft
0,0,4,0,-1,0,-13,10|before3:drop
-1,0,5,-2,-4,-14,-3,18|before3:each
0,0,9,-3,-2,-2,7,-9|before3:earlier
0,0,-1,0,12,-2,0,-9|before3:economy
0,0,-1,-1,-4,0,-9,17|before3:election
0,0,9,-4,0,0,-2,-3|before3:endorse
-3,0,-11,-5,0,0,20,0|before3:europe
0,0,11,-1,-9,-2,10,-8|before3:even
0,0,-1,0,-6,-3,12,-2|before3:every
0,-1,0,0,-6,9,0,-1|before3:everything
-1,-2,-11,-2,2,0,15,-1|before3:example
0,-2,14,-1,-1,-1,0,-9|before3:exhort
0,-1,5,-2,15,-2,-5,-10|before3:expect
0,0,8,-1,-6,-1,0,0|before3:expectation
0,0,-1,0,-2,0,10,-8|before3:expert panel
0,-8,0,0,0,0,0,9|before3:failed
9,0,-8,0,-10,0,5,5|before3:far
0,0,0,0,-1,-7,-1,8|before3:feasible
0,0,0,0,-1,0,8,-7|before3:feel
-1,-1,11,0,18,-3,-16,-9|before3:figure
0,0,-5,0,0,-1,13,-5|before3:find
0,0,-14,-1,5,-1,8,2|before3:first
0,0,-4,0,26,0,-16,-5|before3:five
0,0,0,14,0,0,-14,0|before3:follow
0,0,-1,0,0,0,-13,14|before3:follows
10,-9,12,-14,4,3,12,-19|before3:for
0,0,1,0,-12,0,11,0|before3:force
0,0,2,13,0,-1,-8,-5|before3:foreign minister
0,0,0,-1,-2,9,1,-7|before3:four
0,10,-1,0,-3,0,-1,-3|before3:free
0,-1,0,0,-10,13,0,-1|before3:freed
0,0,0,0,-16,0,0,16|before3:freezing
0,-2,0,0,10,-1,-2,-5|before3:frigate
-2,-2,39,1,-36,-8,10,-2|before3:from
0,8,0,0,-8,0,0,0|before3:froze
0,0,-1,-9,0,-4,-1,15|before3:fujita
0,0,0,0,-11,-1,-2,14|before3:fund
-1,-2,-10,-1,2,-12,1,23|before3:gdp
-1,0,-2,-2,-1,-1,-6,14|before3:general
-1,6,-1,7,0,-3,3,-12|before3:get
-1,0,8,3,-9,-1,4,-4|before3:give
4,0,8,-3,0,-1,-6,-3|before3:global
8,-8,-3,-6,23,-13,5,-7|before3:go
0,0,-1,1,-4,-3,8,0|before3:goal
-1,-1,-4,9,11,13,-3,-23|before3:government
0,0,0,-1,0,-1,-4,8|before3:grills
0,-2,0,0,-15,0,-2,20|before3:gross national product
0,0,0,0,-3,8,0,-5|before3:grow
-1,12,32,15,1,-3,-32,-23|before3:had
-7,0,-2,0,0,0,10,0|before3:hague
0,0,0,0,-2,0,-9,11|before3:half
-4,-3,-15,-14,3,-9,37,7|before3:has
-1,0,-4,-1,0,-2,-9,17|before3:hastie
-2,0,3,-3,18,-1,-4,-10|before3:have
0,10,3,-1,-6,0,-1,-4|before3:having
0,12,0,0,-2,-1,-1,-7|before3:hawks
-2,2,-12,-16,-4,16,26,-10|before3:he
0,0,0,-1,-3,0,-10,14|before3:head
0,0,-6,14,-1,-1,0,-5|before3:hearing
-1,0,-9,9,-5,10,9,-13|before3:her
-2,-1,5,13,11,-10,-5,-11|before3:his
0,-1,0,-10,7,-1,18,-13|before3:hold
0,9,-1,0,-1,-1,0,-5|before3:hook
-1,0,6,0,11,0,0,-16|before3:hope
0,0,-1,0,9,0,-5,-3|before3:hornung
0,0,-1,-3,19,0,-15,1|before3:how
0,0,-1,0,-4,-1,10,-5|before3:however
0,-8,0,0,11,-2,0,-1|before3:hugged
-1,0,-6,10,-11,-10,-1,19|before3:i
0,0,-3,2,-2,-1,-8,11|before3:idea
-2,-2,-5,-11,10,16,14,-18|before3:if
0,0,0,12,0,0,-11,0|before3:imply
-5,-10,27,3,7,-4,-7,-10|before3:in
0,0,0,0,-14,0,-4,18|before3:included
0,0,12,0,0,-3,-2,-7|before3:into
0,0,-3,-2,0,12,-5,-2|before3:invited
-8,-2,-11,1,17,-15,26,-8|before3:is
0,-1,0,-1,-3,-3,-6,14|before3:ishin
-5,-10,1,-7,2,-6,-3,29|before3:it
-2,11,27,-16,-4,2,-15,-2|before3:its
0,-1,0,0,-7,-1,0,9|before3:japanese communist party
0,0,-1,16,0,-1,-3,-11|before3:jun
0,0,3,-1,-14,0,19,-7|before3:just
0,-2,-1,-1,-22,-2,44,-15|before3:keep
0,8,0,0,-2,-1,-4,-1|before3:knows
0,0,0,0,-5,11,-5,0|before3:kuomintang
0,-9,0,0,9,0,0,0|before3:largely
0,0,-6,-1,0,0,8,0|before3:lauded
0,0,-2,-1,12,-4,-11,7|before3:lawmaker
-2,-1,-6,-2,-7,-4,-7,29|before3:ldp
0,0,0,-6,-1,0,-1,8|before3:leader
0,0,9,0,0,0,-8,-1|before3:leaders
-1,0,-9,10,8,-1,-5,-2|before3:let
0,9,0,0,-13,0,5,0|before3:lets
-1,0,0,0,10,0,5,-14|before3:level
0,0,0,0,0,0,-19,19|before3:liberal
0,-1,-1,-1,13,-1,-2,-8|before3:lift
0,0,0,0,-5,-1,9,-2|before3:light
0,0,0,-1,-1,-8,-2,12|before3:like
0,0,12,0,0,0,-5,-6|before3:like to see
0,0,-1,-3,-3,-1,11,-3|before3:likely
0,0,-2,0,9,-1,-6,0|before3:little
0,-2,-3,-2,13,-2,4,-8|before3:lower
-1,-1,-13,16,0,12,-11,-3|before3:made
0,0,-1,12,-1,-1,-1,-9|before3:marcus
0,0,-6,0,0,0,-2,9|before3:marine
0,-1,0,-2,-1,9,-2,-2|before3:mean
-3,-1,-6,1,-9,-1,17,0|before3:meet
0,0,0,0,-1,8,0,-7|before3:member states
-2,0,-6,1,-10,-1,25,-8|before3:members
-1,0,12,-4,0,3,-1,-9|before3:mention
0,0,0,0,11,0,-5,-4|before3:method
0,-6,13,-1,6,-4,-10,1|before3:military
-1,1,3,-4,-4,-1,-23,29|before3:military spending
0,0,12,0,0,0,-2,-10|before3:minimum
0,0,0,-5,17,0,-9,-2|before3:minister
0,0,-5,-1,-1,-2,9,1|before3:ministers
-1,-1,-10,-2,-4,8,-8,17|before3:more
-1,0,6,-1,-24,5,28,-13|before3:move
0,0,0,-2,-2,0,-12,16|before3:much
-1,0,-2,0,4,-3,-5,8|before3:my
0,-1,-14,10,13,6,-11,-2|before3:n't
0,0,-2,0,-6,-2,11,-2|before3:national
-2,0,8,-1,-1,2,-2,-4|before3:nearly
0,-1,-15,-1,8,8,9,-10|before3:need
-1,0,-1,0,-1,10,7,-14|before3:needed
0,0,16,-2,-1,-1,-4,-8|before3:needs
0,0,-6,12,0,3,-7,-2|before3:neither
2,-1,-15,-8,0,4,-11,29|before3:new
0,0,1,0,-1,-3,-4,8|before3:next
0,0,0,-7,0,0,-6,13|before3:nippon ishin
-1,2,-23,20,-6,15,-3,-5|before3:no
-1,0,12,-6,-1,0,-2,-2|before3:nominee
-1,0,9,-1,-1,-1,-3,-1|before3:noncommittal
9,0,0,0,-4,0,-5,0|before3:norm
-1,15,0,22,-9,-5,-5,-18|before3:not
0,0,-20,0,23,-1,0,-1|before3:note
0,-2,4,-3,10,-2,-2,-5|before3:now
0,0,-2,0,10,-1,-9,3|before3:number
0,0,0,-5,0,13,0,-6|before3:numbers
0,0,0,0,-3,-1,-5,10|before3:obstacle
-1,-11,36,5,-28,-8,-2,9|before3:of
0,0,-7,-1,0,0,-4,13|before3:offer
-3,0,-1,2,-7,-1,17,-7|before3:official
1,0,8,-2,-6,-2,-3,4|before3:officials
9,-1,-24,0,-14,-4,35,-1|before3:on
10,3,-2,-1,-6,-2,3,-5|before3:once
-1,0,-2,-3,-15,-6,17,10|before3:only
0,0,-7,-1,0,-1,0,9|before3:oppose
0,-1,-1,-8,-3,-2,17,-1|before3:opposition
0,0,2,-3,-5,-2,-9,17|before3:ought
0,0,-1,-4,6,0,-8,7|before3:our
0,2,-3,-1,0,1,10,-8|before3:out
0,-2,-7,5,25,6,-21,-5|before3:outlays
0,0,1,24,-19,-1,5,-10|before3:over
0,0,-2,-2,-16,-1,23,-3|before3:own
0,0,-1,-4,-3,-1,-1,11|before3:panel
2,-1,-2,-2,-1,-1,8,-4|before3:paper
0,0,0,0,10,0,-20,10|before3:parliamentary
0,0,1,-1,9,0,-6,-2|before3:part
0,0,-11,5,-2,11,-17,14|before3:party
0,0,-9,0,0,0,8,2|before3:path
0,0,0,0,-1,0,9,-8|before3:ph
-1,-1,1,0,-28,13,18,-4|before3:plan
0,0,0,31,0,0,-30,0|before3:pm
0,0,-3,0,0,0,12,-8|before3:prefer
0,0,-11,11,-1,0,-2,3|before3:premier
0,-1,-5,-1,0,-1,-11,19|before3:prepare
0,0,-3,0,-4,0,9,-2|before3:preparedness
11,0,-6,-3,-2,9,-4,-6|before3:president
0,0,-5,-1,0,0,0,8|before3:presidential
-1,-1,-13,18,1,-4,-2,1|before3:prime minister
0,0,-8,-2,0,-1,0,12|before3:prime minister 's office
0,0,0,0,-8,0,8,0|before3:project
-1,3,1,4,-6,-4,10,-8|before3:promise
0,0,-7,0,-2,0,0,10|before3:protection
-1,0,4,0,-4,-3,-13,18|before3:push
2,9,-4,1,-1,-1,-14,7|before3:put
0,4,14,-4,0,3,-8,-8|before3:q
-1,-1,-1,9,-17,1,21,-11|before3:raise
0,0,0,0,0,0,9,-7|before3:rather
0,-3,-2,-3,19,-4,-5,-3|before3:ratio
0,0,0,0,0,0,-8,9|before3:ready
-1,-1,22,-3,-3,0,-10,-3|before3:realistic
0,0,0,0,0,-3,-9,12|before3:rebuilding
-3,0,1,-1,-4,-1,-3,11|before3:recommend
0,0,0,0,-10,0,22,-11|before3:recommendations
0,0,0,0,0,0,-7,8|before3:refers
0,0,-3,0,0,-1,8,-4|before3:refuse
0,0,8,-6,0,-1,-4,4|before3:reject
0,0,8,-6,-1,-1,-6,7|before3:repeat
0,0,-5,-1,-1,-1,0,8|before3:republicans
-1,0,2,15,-4,-1,-2,-9|before3:request
0,0,-1,-4,0,-1,-3,9|before3:resist
11,0,-1,0,-7,-1,-5,4|before3:rich
-1,0,-9,0,0,0,0,11|before3:roger
8,2,0,-1,-1,-1,-4,-3|before3:rule
0,8,0,0,-1,-3,0,-3|before3:rules
0,0,-1,-3,0,-1,-16,22|before3:ruling bloc
0,0,0,-2,0,-1,-5,8|before3:saw
6,-3,36,-21,-2,-15,-5,5|before3:say
0,0,-1,-4,0,-1,-6,12|before3:scoff
0,0,-3,0,-1,0,-5,9|before3:secretary
0,-1,2,-4,28,-4,-16,-3|before3:see
0,0,-6,-1,-1,0,-2,10|before3:senators
9,0,0,0,-4,-1,0,-4|before3:serious
11,0,-3,-1,6,0,-6,-6|before3:set
0,0,11,0,0,0,-10,0|before3:settle on
-1,-1,-1,16,3,-2,-6,-7|before3:she
-5,-6,26,1,1,13,-15,-15|before3:should
0,0,-15,16,0,-1,0,-1|before3:side
13,0,0,0,-3,0,-7,-2|before3:simply
0,7,0,0,6,0,-15,3|before3:since
0,0,-1,0,-1,-1,22,-20|before3:sir
0,0,-1,0,0,0,-11,13|before3:sketched
0,0,11,-1,0,-2,0,-7|before3:sleep
0,0,0,0,-1,0,18,-16|before3:small
0,0,-1,-4,0,-1,-2,8|before3:smaller
-2,-1,16,-9,-19,-4,22,-3|before3:so
0,0,-4,0,-3,0,-1,8|before3:sound out
0,0,10,0,0,0,0,-9|before3:southeast
0,0,0,0,0,0,12,-11|before3:spar
-1,7,15,2,-12,-4,4,-11|before3:spend
0,0,-5,-6,0,0,13,-1|before3:spokesman
0,0,0,0,-2,0,-8,11|before3:start
-1,0,-1,-2,-1,0,-10,15|before3:steered
0,0,3,0,-6,8,0,-5|before3:step
0,0,-14,0,0,0,15,-1|before3:step up
-1,0,-1,-1,0,0,9,-6|before3:subs
-1,-3,10,-6,-3,-4,-3,10|before3:such
0,0,-1,3,-2,-1,-8,10|before3:summit
0,0,-1,-1,-7,-2,16,-4|before3:supplementary
0,0,0,0,-3,-4,19,-11|before3:support
0,0,0,0,-8,0,10,-1|before3:supposed
0,0,0,0,-2,9,-1,-6|before3:surplus
-1,-1,-2,-2,13,-1,-19,12|before3:take
0,0,0,-1,-32,-8,45,-3|before3:target
0,0,-9,0,0,0,0,9|before3:taylor
0,0,3,8,0,-4,-4,-1|before3:team
0,0,0,0,9,-1,-1,-7|before3:technologies
0,0,0,-2,0,8,-4,-2|before3:television
-3,-1,-1,12,-10,-1,14,-11|before3:tell
15,-3,-9,-6,-50,26,6,20|before3:that
9,-1,-6,-17,-1,3,-8,22|before3:the
0,0,-5,0,0,0,-10,16|before3:the allies
0,0,0,10,0,0,0,-9|before3:the chancellor
0,0,-1,-1,-6,-1,-1,10|before3:their
0,0,-2,10,0,-3,-2,-2|before3:there
-2,-5,39,-6,-3,-10,9,-21|before3:they
0,0,3,-1,-1,-3,8,-7|before3:think
-1,0,9,5,0,0,0,-13|before3:this
0,0,-5,-2,0,0,-1,10|before3:though
0,0,-10,0,0,-1,0,11|before3:threat
0,0,-5,-1,0,-1,-1,9|before3:tie
-9,12,-5,-16,-2,-11,33,-3|before3:to
0,0,0,0,2,11,-3,-10|before3:together
0,0,-7,-6,0,24,-1,-10|before3:too
0,0,0,0,-11,-1,13,-1|before3:total
0,0,0,0,16,0,-16,0|before3:trajectory
0,0,0,0,12,0,-12,0|before3:treasury
0,-1,0,0,-4,1,8,-4|before3:trillion
0,0,-1,-1,0,8,0,-5|before3:trln
-1,-1,-1,-1,-1,-1,15,-10|before3:two
0,-2,10,-3,-10,7,-14,13|before3:under
0,0,4,0,-6,0,-6,9|before3:until
6,1,-8,-2,1,-2,8,-3|before3:up
0,0,11,-2,-1,0,-8,0|before3:urge
-1,0,3,0,-6,0,8,-4|before3:view
0,0,0,0,-4,0,16,-11|before3:voters
0,2,-21,2,10,10,8,-10|before3:want
0,-1,11,-1,-19,6,5,-1|before3:warn
3,16,1,0,-20,-7,-30,37|before3:was
0,-2,10,-2,-14,10,11,-13|before3:way
-2,-1,8,-4,-3,-11,7,7|before3:we
0,0,-22,0,-1,0,-4,28|before3:weigh
-1,1,-15,8,-15,-11,26,7|before3:were
0,1,-1,-1,-11,-3,15,1|before3:what
10,8,2,-6,-5,-6,8,-10|before3:when
-1,0,-17,-3,27,-2,-18,15|before3:where
0,-1,-15,2,-4,26,-1,-6|before3:whether
8,-5,-3,-4,-1,-9,8,6|before3:which
0,0,0,0,19,0,-17,-1|before3:white
0,1,0,-3,23,-3,-31,13|before3:who
18,0,-5,-1,3,-2,11,-23|before3:why
-2,4,-19,29,11,-2,-27,6|before3:will
0,0,0,0,-1,0,10,-9|before3:winner
7,-4,-15,14,-5,-2,-10,14|before3:with
0,0,-1,-1,-1,0,-8,12|before3:wo n't
0,0,0,0,10,0,-7,-2|before3:won
-4,-10,21,11,-36,3,-11,26|before3:would
0,0,-1,8,0,0,-4,-3|before3:wun
3,0,-9,0,0,0,6,-1|before3:yardstick
0,-11,0,0,39,-4,-18,-5|before3:year
-1,1,-5,-5,1,9,4,-4|before3:years
0,-1,0,-2,3,8,-9,2|before3:yen
0,-4,-16,-3,4,7,27,-14|before3:you
-1,0,0,-1,0,0,15,-13|before3:your
0,0,0,0,-6,-2,0,8|before3:zero
-13,-48,-51,-21,125,-4,-22,35|bound:about
-6,-13,62,-32,-49,-32,18,52|bound:at_least
2,-22,3,35,-65,32,40,-26|bound:exact
-8,-16,5,-2,1,20,9,-9|bound:over
8,0,-35,3,80,-11,-37,-8|bound:under
-6,83,4,-10,-40,-14,4,-21|bound:up_to
1,2,3,12,-13,1,-8,2|by-kind:foreign be
-3,2,8,-2,-5,-1,-11,12|by-kind:foreign cap
0,-3,7,24,9,6,-3,-39|by-kind:foreign demand
7,-1,-1,-1,13,-4,-10,-2|by-kind:foreign level
-1,-4,-14,-4,-13,3,26,8|by-kind:foreign move
7,-3,8,-17,-3,5,12,-8|by-kind:foreign pledge
8,-2,35,13,0,-12,-14,-28|by-kind:foreign proposal
-4,-1,-11,-6,16,-3,2,8|by-kind:foreign spend
-4,-8,16,0,2,5,-9,-2|by-kind:nobody be
-1,0,-7,8,7,-5,3,-5|by-kind:nobody cap
-2,-3,-4,4,7,-3,-13,13|by-kind:nobody demand
-1,-1,-4,17,-2,4,-6,-5|by-kind:nobody denial
-5,-2,8,-17,3,14,5,-6|by-kind:nobody level
5,-2,-18,-12,18,-5,21,-6|by-kind:nobody move
-3,11,12,-1,-13,-5,-11,10|by-kind:nobody pledge
4,-3,-20,-19,8,8,10,14|by-kind:nobody proposal
-4,4,-1,11,-14,1,21,-20|by-kind:nobody spend
-5,13,-11,-6,-10,19,4,-4|by-kind:nongov be
0,-1,-1,-3,-8,-3,0,16|by-kind:nongov cap
-13,4,-16,-30,7,17,-5,37|by-kind:nongov demand
-1,-2,6,7,-5,-8,17,-14|by-kind:nongov denial
-1,-5,4,-1,-21,-5,-5,33|by-kind:nongov level
1,-6,6,4,10,-9,-15,8|by-kind:nongov move
-5,-5,-7,11,17,-5,-19,13|by-kind:nongov pledge
-6,-4,-4,0,0,3,12,-2|by-kind:nongov proposal
-1,-3,-3,1,19,5,-20,0|by-kind:nongov spend
-3,-1,21,2,-4,-4,-6,-5|by-kind:noun demand
-2,3,0,6,4,-6,8,-13|by-kind:noun pledge
-1,-1,1,1,-5,-4,-8,17|by-kind:noun proposal
7,-5,-11,-5,6,-14,18,4|by-kind:own be
4,23,-4,-7,-7,-4,0,-5|by-kind:own cap
5,-7,8,5,-17,-21,23,4|by-kind:own demand
-6,-7,2,-11,-19,20,-13,33|by-kind:own denial
-7,7,-13,6,15,-2,16,-22|by-kind:own level
-9,10,6,4,5,8,-4,-19|by-kind:own move
1,-1,-19,13,9,-1,7,-9|by-kind:own pledge
2,2,-6,0,-10,-1,-9,21|by-kind:own proposal
3,-3,18,-9,5,-2,-8,-4|by-kind:own spend
3,-1,19,2,12,-14,-9,-13|by-modal:foreign be++False
-1,0,-8,10,-19,-2,1,20|by-modal:foreign be+should+False
-1,0,-8,0,-2,17,0,-5|by-modal:foreign be+would+False
-2,2,3,-1,-8,0,-10,17|by-modal:foreign cap++False
2,-2,47,-33,10,12,-1,-35|by-modal:foreign demand++False
0,0,-48,62,-1,-2,-2,-8|by-modal:foreign demand++True
-1,0,17,-7,-1,-2,-2,-5|by-modal:foreign demand+will+False
0,-1,6,-9,1,-1,-5,9|by-modal:foreign demand+would+False
7,-1,3,-1,18,-3,-8,-15|by-modal:foreign level++False
0,0,-1,-1,-5,0,-1,8|by-modal:foreign level+will+False
0,-3,13,-4,18,-10,4,-19|by-modal:foreign move++False
0,0,8,-1,-3,-1,-1,-2|by-modal:foreign move+can+False
0,0,-2,0,-4,9,0,-3|by-modal:foreign move+could+False
0,0,-7,-1,0,0,-1,9|by-modal:foreign move+should+False
0,0,-10,-1,0,-1,0,12|by-modal:foreign move+should+True
-1,0,4,0,-9,0,9,-3|by-modal:foreign move+will+False
0,-1,-17,-2,-13,6,10,18|by-modal:foreign move+would+False
8,-2,-2,-7,-2,-5,1,9|by-modal:foreign pledge++False
-1,0,-4,-5,0,13,-1,-2|by-modal:foreign pledge++True
0,0,11,-2,-1,-3,10,-15|by-modal:foreign pledge+would+False
9,-2,45,-9,1,-9,-13,-23|by-modal:foreign proposal++False
-1,0,-18,25,-1,-1,-1,-3|by-modal:foreign proposal++True
-1,0,8,-2,0,-2,-1,-2|by-modal:foreign proposal+would+False
-4,-1,-13,-2,18,-2,11,-8|by-modal:foreign spend++False
-1,0,13,-4,-6,-1,-4,3|by-modal:foreign spend+should+False
1,0,-7,-4,3,0,-6,14|by-modal:foreign spend+will+False
-3,-4,-13,-2,-15,27,15,-6|by-modal:nobody be++False
0,0,-7,12,-2,-3,5,-4|by-modal:nobody be++True
0,0,17,0,1,8,-5,-21|by-modal:nobody be+should+False
-1,-4,20,-9,11,-20,-23,26|by-modal:nobody be+would+False
-1,-3,0,-2,1,-3,18,-12|by-modal:nobody cap++False
0,-4,-1,0,-5,0,0,11|by-modal:nobody cap+should+False
0,7,-1,0,0,0,-9,5|by-modal:nobody cap+will+False
-2,-2,19,-18,26,-11,-17,4|by-modal:nobody demand++False
0,-1,-17,26,-1,-4,-5,2|by-modal:nobody demand++True
0,0,5,0,-3,0,6,-9|by-modal:nobody demand+should+False
0,0,-4,-10,-6,7,-1,14|by-modal:nobody demand+would+False
0,-1,-4,22,-2,6,-6,-14|by-modal:nobody denial++False
0,0,0,-6,0,-2,0,9|by-modal:nobody denial++True
-4,2,12,-6,-4,18,-15,-4|by-modal:nobody level++False
0,0,0,-11,-1,-1,11,3|by-modal:nobody level++True
0,0,-3,0,-4,0,9,-2|by-modal:nobody level+can+False
0,8,-2,0,-11,-1,-2,8|by-modal:nobody level+will+False
0,-12,0,0,23,-2,-4,-5|by-modal:nobody level+would+False
7,2,-11,-9,11,16,-13,-3|by-modal:nobody move++False
-1,0,9,4,-7,-6,6,-6|by-modal:nobody move++True
0,-4,-1,-1,9,-3,1,-1|by-modal:nobody move+can+True
0,0,-1,0,-1,9,3,-9|by-modal:nobody move+could+False
0,0,-1,-3,-3,-2,10,0|by-modal:nobody move+should+True
-1,3,-6,6,1,-3,11,-10|by-modal:nobody move+will+False
0,-1,-3,-5,11,-15,-9,21|by-modal:nobody move+would+False
0,0,31,-7,-10,-10,9,-14|by-modal:nobody pledge++False
0,8,-6,3,-2,-4,6,-4|by-modal:nobody pledge++True
0,0,0,0,-2,11,-2,-6|by-modal:nobody pledge+can+False
-3,0,-9,-3,0,-6,-11,34|by-modal:nobody pledge+would+False
0,-1,0,8,0,7,-3,-10|by-modal:nobody pledge+would+True
6,-3,-14,-16,9,12,8,-3|by-modal:nobody proposal++False
0,0,-3,-3,0,-2,0,9|by-modal:nobody proposal+should+False
-3,5,5,-6,-9,-3,19,-8|by-modal:nobody spend++False
0,0,-1,4,-1,9,-4,-6|by-modal:nobody spend+can+True
0,0,-1,15,0,-3,-1,-9|by-modal:nobody spend+should+False
-4,11,-7,-12,-20,20,4,8|by-modal:nongov be++False
0,0,-1,7,5,-4,2,-9|by-modal:nongov be+will+False
0,0,-1,0,8,7,1,-15|by-modal:nongov be+would+False
0,1,0,-3,-14,-1,7,10|by-modal:nongov cap++False
-13,4,-26,-24,8,20,-1,32|by-modal:nongov demand++False
0,0,8,-4,-1,0,-7,3|by-modal:nongov demand+will+False
-1,-1,7,-4,-5,-7,14,-2|by-modal:nongov denial++False
0,0,0,15,0,0,0,-14|by-modal:nongov denial+would+False
0,-4,-3,-1,-5,-4,-3,19|by-modal:nongov level++False
0,-2,7,0,-19,-1,0,15|by-modal:nongov level+would+False
3,0,-3,11,-6,-9,0,4|by-modal:nongov move++False
0,0,-4,0,21,-1,11,-26|by-modal:nongov move+should+False
-1,-5,12,-2,-8,8,-26,22|by-modal:nongov move+would+False
-4,-4,-5,5,20,-8,-4,0|by-modal:nongov pledge++False
0,0,-2,-4,-1,-5,-4,16|by-modal:nongov pledge+would+False
0,0,0,10,0,6,0,-15|by-modal:nongov pledge+would+True
-5,-3,0,-17,2,8,5,11|by-modal:nongov proposal++False
0,0,-1,9,0,-1,0,-6|by-modal:nongov proposal+can+True
-1,-3,-3,2,11,-3,-8,6|by-modal:nongov spend++False
0,0,0,0,12,0,-2,-10|by-modal:nongov spend+could+False
0,0,0,0,-3,9,-10,6|by-modal:nongov spend+would+False
-3,-1,22,0,-3,-4,-7,-4|by-modal:noun demand++False
-1,4,-6,-8,4,-4,21,-10|by-modal:noun pledge++False
-1,-1,5,15,-1,-1,-14,-3|by-modal:noun pledge++True
-1,-1,1,-3,-5,-3,-8,21|by-modal:noun proposal++False
6,-7,-3,3,24,-22,-13,12|by-modal:own be++False
0,0,0,-1,6,-4,-8,7|by-modal:own be+could+False
-3,-4,19,-4,-15,-2,0,8|by-modal:own be+should+False
-1,-1,2,-8,-2,15,-2,-4|by-modal:own be+should+True
8,4,-15,-2,1,-2,22,-15|by-modal:own be+will+False
-1,3,-11,9,-8,-7,21,-6|by-modal:own be+would+False
0,0,-3,-2,0,8,0,-2|by-modal:own be+would+True
5,32,-3,-2,-4,-5,0,-22|by-modal:own cap++False
0,-7,0,0,2,0,-2,8|by-modal:own cap+should+False
0,-2,0,-1,-9,0,21,-8|by-modal:own cap+will+False
0,1,-1,-3,-3,2,-15,19|by-modal:own cap+would+False
5,-7,8,9,-24,-14,-4,27|by-modal:own demand++False
0,0,-6,0,0,-1,13,-5|by-modal:own demand+should+False
0,0,6,-4,2,-2,16,-17|by-modal:own demand+would+False
-5,-7,5,61,-16,2,-8,-32|by-modal:own denial++False
0,0,-2,-35,-2,11,4,25|by-modal:own denial++True
0,0,0,-1,0,0,-15,16|by-modal:own denial+will+True
0,0,-3,-3,0,9,-1,-3|by-modal:own denial+would+False
0,0,0,-32,0,-2,7,28|by-modal:own denial+would+True
-7,-8,-9,4,24,11,-3,-13|by-modal:own level++False
0,-1,0,9,0,-1,-5,-2|by-modal:own level++True
0,0,0,0,-7,0,9,-2|by-modal:own level+can+True
0,0,0,-1,-9,-1,11,1|by-modal:own level+could+False
0,0,0,0,9,0,-5,-4|by-modal:own level+could+True
0,-2,0,-1,-5,-1,12,-3|by-modal:own level+will+False
0,14,-3,-4,8,-9,-1,-5|by-modal:own level+would+False
13,-13,-22,-25,51,21,10,-36|by-modal:own move++False
0,0,-6,10,-3,-3,-4,6|by-modal:own move++True
0,0,-5,0,-7,9,1,3|by-modal:own move+can+False
-2,8,-14,0,11,-4,-29,29|by-modal:own move+could+False
-16,4,43,-13,-22,-9,-24,36|by-modal:own move+should+False
0,8,-1,-1,-2,0,0,-4|by-modal:own move+should+True
-2,-6,-1,-12,-6,3,27,-4|by-modal:own move+will+False
0,5,-4,20,-14,-1,-8,2|by-modal:own move+will+True
-2,2,17,-10,5,-3,30,-38|by-modal:own move+would+False
0,0,-2,28,-1,-5,-8,-11|by-modal:own move+would+True
7,4,-49,-17,8,2,77,-32|by-modal:own pledge++False
-1,-5,13,38,-3,-5,-28,-9|by-modal:own pledge++True
0,0,-1,16,0,0,-13,-1|by-modal:own pledge+can+True
0,-1,-1,-7,2,0,-11,18|by-modal:own pledge+could+False
-2,-1,29,-21,0,-5,-47,48|by-modal:own pledge+should+False
-1,0,-7,-2,2,-1,14,-5|by-modal:own pledge+will+False
-1,-1,-1,-8,4,11,19,-23|by-modal:own pledge+would+False
0,0,-3,16,0,-3,-4,-5|by-modal:own pledge+would+True
4,5,-39,5,-7,-9,0,42|by-modal:own proposal++False
0,-1,5,19,-1,11,3,-35|by-modal:own proposal++True
0,0,7,0,0,0,-8,3|by-modal:own proposal+can+False
-1,0,-3,-5,2,-5,-7,19|by-modal:own proposal+will+False
0,0,-2,-1,0,10,-1,-5|by-modal:own proposal+will+True
0,-1,20,-6,-2,-7,4,-6|by-modal:own proposal+would+False
4,12,1,-13,52,1,-28,-29|by-modal:own spend++False
0,0,-1,-4,13,0,-7,-1|by-modal:own spend++True
-1,0,-5,-3,-3,-3,17,-3|by-modal:own spend+can+False
0,0,4,11,0,-1,-7,-5|by-modal:own spend+can+True
0,-1,0,-7,-10,-2,-3,23|by-modal:own spend+could+False
7,-6,36,-9,-34,10,-29,24|by-modal:own spend+should+False
-5,-6,-4,-11,-7,9,34,-10|by-modal:own spend+will+False
0,0,-3,18,-2,-1,-9,-4|by-modal:own spend+will+True
-2,0,-8,-4,-8,-9,25,7|by-modal:own spend+would+False
0,0,-1,8,-1,-3,1,-4|by-modal:own spend+would+True
0,0,12,0,0,0,-6,-6|by-verb:foreign accept
0,0,0,0,-12,0,12,0|by-verb:foreign announce
-5,0,-22,33,1,-10,-19,22|by-verb:foreign ask
-2,0,1,-7,-5,15,-4,2|by-verb:foreign ask for
0,0,-5,-6,0,0,13,-1|by-verb:foreign back
1,2,3,12,-13,1,-8,2|by-verb:foreign be
0,0,-3,0,-7,-2,2,9|by-verb:foreign bring
-1,0,-4,14,-2,-1,-4,-2|by-verb:foreign bring up
15,0,-15,-14,15,-3,-4,6|by-verb:foreign call
0,0,29,-5,0,-8,-16,2|by-verb:foreign call for
-5,0,25,-1,-2,0,-12,-3|by-verb:foreign call on
0,0,-2,0,9,0,-1,-6|by-verb:foreign come to
0,0,-8,-1,0,0,10,0|by-verb:foreign commit
0,0,-2,1,0,14,-11,0|by-verb:foreign confirm
10,0,-19,-2,-3,0,-1,15|by-verb:foreign consider
0,0,-2,0,-3,10,0,-4|by-verb:foreign contribute
-1,0,3,10,-1,-5,-2,-5|by-verb:foreign demand
0,0,1,0,-7,9,-2,-2|by-verb:foreign drop
0,0,0,-3,0,0,-5,9|by-verb:foreign endorse
-3,0,-2,-1,-11,-2,28,-8|by-verb:foreign expect
0,-1,-3,0,13,-4,-1,-4|by-verb:foreign force
-2,0,-5,4,-11,-1,14,2|by-verb:foreign get
9,-1,-10,0,9,0,-5,-1|by-verb:foreign give
0,-1,-7,-1,8,-6,-6,13|by-verb:foreign go
-2,0,3,-2,-4,-1,-11,15|by-verb:foreign hold
6,0,-13,-1,0,0,10,-1|by-verb:foreign hold up
-2,0,-13,-1,3,0,-1,14|by-verb:foreign hope
-1,0,-5,0,16,-1,-7,-2|by-verb:foreign lay out
0,0,-7,0,-4,0,-1,13|by-verb:foreign leave
-1,0,8,-2,0,-2,-1,-2|by-verb:foreign like to see
13,0,-11,15,-2,-3,-1,-10|by-verb:foreign mention
-1,0,9,-1,-3,-1,-6,3|by-verb:foreign move
0,0,8,0,0,0,-8,0|by-verb:foreign persuade
0,0,-7,-3,8,9,-1,-5|by-verb:foreign press for
-3,0,9,-1,-4,0,0,0|by-verb:foreign propose
0,0,3,0,-9,-1,-1,8|by-verb:foreign push
0,0,-1,0,0,10,-4,-4|by-verb:foreign push for
-2,-1,-18,-1,25,-2,4,-4|by-verb:foreign put
-1,0,27,-7,-16,-1,-2,0|by-verb:foreign raise
0,0,0,0,-9,-1,16,-6|by-verb:foreign reach
0,0,-2,-2,-1,0,9,-3|by-verb:foreign rise
-1,0,-14,6,-1,8,-7,8|by-verb:foreign seek
18,0,9,-4,-1,-1,-13,-8|by-verb:foreign set
0,0,10,-1,0,0,-7,-2|by-verb:foreign set its sights on
-5,-1,-14,-8,20,-2,-1,11|by-verb:foreign spend
0,0,-4,0,8,0,0,-2|by-verb:foreign study
-1,0,4,3,7,-1,-2,-10|by-verb:foreign talk about
2,3,-31,7,8,0,14,-4|by-verb:foreign tell
-1,-1,-1,-3,-1,-1,0,8|by-verb:foreign tie
-1,0,21,5,-1,-2,-16,-6|by-verb:foreign urge
2,0,2,0,-8,0,5,-1|by-verb:foreign use
-3,-1,14,-2,-1,-3,34,-39|by-verb:foreign want
0,0,0,-1,0,-3,13,-8|by-verb:foreign work toward
-2,0,2,-3,3,-1,-6,8|by-verb:foreign write
-4,-1,8,-6,-1,-6,-5,14|by-verb:nobody accept
0,-2,-2,0,-1,-1,8,-2|by-verb:nobody account
6,0,-2,0,0,0,-11,7|by-verb:nobody agree
0,0,-3,-2,-7,11,2,1|by-verb:nobody amount
-1,0,1,0,15,-1,-1,-14|by-verb:nobody argue
0,0,-3,0,-3,-1,-2,10|by-verb:nobody argue for
3,-3,1,-4,17,-9,-6,0|by-verb:nobody ask
0,-1,3,-1,-16,18,-7,4|by-verb:nobody ask for
0,0,-3,6,10,0,-5,-9|by-verb:nobody attain
0,0,0,0,-5,10,-4,0|by-verb:nobody average
-4,-8,16,0,2,5,-9,-2|by-verb:nobody be
0,0,0,-9,-1,-1,11,0|by-verb:nobody begin from
-3,0,-4,-1,8,3,0,-1|by-verb:nobody believe
0,8,-1,9,-2,-4,1,-10|by-verb:nobody bind
0,0,-1,-1,25,-3,-7,-12|by-verb:nobody bring
-1,-1,-7,-1,-9,-1,10,10|by-verb:nobody call for
0,0,0,2,2,0,-22,18|by-verb:nobody carry
-1,0,10,-1,-1,-1,-5,-1|by-verb:nobody choose
0,0,-2,0,-15,-3,13,7|by-verb:nobody climb
-1,0,8,0,-7,0,5,-4|by-verb:nobody concede
0,0,9,0,-5,0,-3,-1|by-verb:nobody confront with
0,0,0,0,-14,-2,19,-3|by-verb:nobody correspond
0,0,0,0,0,-1,14,-12|by-verb:nobody debate
-1,0,8,2,-1,-4,7,-11|by-verb:nobody do
0,0,0,0,-3,0,8,-5|by-verb:nobody double
0,1,0,-2,0,-2,-6,11|by-verb:nobody exceed
0,-2,-19,13,22,-2,-29,18|by-verb:nobody expect
0,0,1,0,-4,-2,14,-8|by-verb:nobody fall
0,0,-2,-1,-1,18,-4,-9|by-verb:nobody favor
0,0,0,-1,-2,-1,9,-5|by-verb:nobody fix
0,0,-1,0,8,-1,-3,-3|by-verb:nobody foresee
-1,-1,-5,-1,-9,23,0,-6|by-verb:nobody get
-1,-1,14,-1,-4,1,-3,-5|by-verb:nobody give
10,6,-5,2,-13,-2,20,-16|by-verb:nobody go
0,-11,-7,11,18,-1,-8,-2|by-verb:nobody hold
0,0,-9,0,0,0,0,9|by-verb:nobody honour
0,0,6,0,-3,2,-8,3|by-verb:nobody increase
-1,6,0,-2,-8,-3,12,-4|by-verb:nobody keep
0,0,0,0,10,5,-9,-5|by-verb:nobody lift
0,0,-1,0,-5,0,-2,8|by-verb:nobody likely
0,0,0,0,5,0,-10,6|by-verb:nobody lower
-1,-1,9,-4,-6,-2,8,-3|by-verb:nobody mean
0,0,-2,-1,-3,-9,5,11|by-verb:nobody meet
-2,0,-1,-11,-2,-2,15,3|by-verb:nobody mention
0,-1,-2,0,13,-8,-12,10|by-verb:nobody move
0,0,-5,0,-2,0,14,-7|by-verb:nobody oblige
0,0,-2,0,-4,-2,15,-6|by-verb:nobody pay
0,6,4,3,-12,-2,-7,8|by-verb:nobody prepare
0,0,9,0,-8,0,-1,0|by-verb:nobody press for
0,0,-1,0,13,0,-12,0|by-verb:nobody project
-1,0,-3,-1,-19,-1,-7,32|by-verb:nobody propose
0,0,-2,0,18,-1,-6,-8|by-verb:nobody push
0,-1,-4,-2,-5,-16,30,-2|by-verb:nobody raise
-1,1,-5,-3,-1,9,-2,2|by-verb:nobody reach
0,0,0,0,-3,10,-2,-4|by-verb:nobody reckon
0,0,-1,0,-4,-1,-4,11|by-verb:nobody recommend
-2,-6,5,0,-5,-4,-1,13|by-verb:nobody remain
0,-2,0,0,-1,-1,-3,8|by-verb:nobody return
0,0,12,-2,-4,-3,-3,0|by-verb:nobody rise
0,0,0,0,12,0,-11,-1|by-verb:nobody rush
0,1,0,-2,-4,-2,8,0|by-verb:nobody satisfy
0,0,-6,0,8,0,0,-2|by-verb:nobody seek
-1,-1,-2,-2,-1,9,-7,5|by-verb:nobody set
0,0,8,-1,-5,-2,-1,0|by-verb:nobody speak of
-2,5,-8,11,-6,-2,8,-7|by-verb:nobody spend
0,11,0,0,3,1,-5,-10|by-verb:nobody stay
0,0,0,0,-11,0,4,7|by-verb:nobody stop
-1,0,-4,-2,-1,-2,3,8|by-verb:nobody suggest
-1,0,-3,0,8,0,-4,0|by-verb:nobody surpass
-1,4,0,0,18,-1,-9,-10|by-verb:nobody take
17,0,-7,0,-1,-3,2,-7|by-verb:nobody talk about
-1,0,5,-5,-1,9,-6,-1|by-verb:nobody talk of
-3,4,25,-14,2,-1,4,-17|by-verb:nobody tell
-1,0,-5,-3,29,-7,7,-18|by-verb:nobody think
0,0,-4,-1,-2,-1,16,-9|by-verb:nobody urge
0,0,-1,-1,-8,8,4,-1|by-verb:nobody use
0,-3,-24,-1,-2,-1,-7,38|by-verb:nobody want
-1,-1,-2,16,8,-3,-8,-9|by-verb:nongov accept
0,0,0,0,-2,-2,8,-4|by-verb:nongov achieve
0,0,-1,0,11,0,0,-10|by-verb:nongov advise
0,0,0,-1,8,-1,3,-8|by-verb:nongov argue
0,-1,9,-5,-3,8,5,-13|by-verb:nongov ask
0,-1,-12,-1,6,-5,0,13|by-verb:nongov ask for
0,0,0,6,0,-2,-8,6|by-verb:nongov back
-5,13,-11,-6,-10,19,4,-4|by-verb:nongov be
0,0,0,0,-2,-1,10,-6|by-verb:nongov bring
-5,-1,3,-4,2,8,19,-22|by-verb:nongov call
-2,-1,-17,-2,2,6,7,6|by-verb:nongov call for
0,0,-16,0,-2,0,1,18|by-verb:nongov call on
0,0,0,0,25,-2,-2,-21|by-verb:nongov climb
0,0,0,0,-17,0,0,17|by-verb:nongov come to
0,0,0,-5,0,0,9,-4|by-verb:nongov decline
0,0,0,0,0,0,-9,9|by-verb:nongov double
0,0,0,0,-1,0,-9,11|by-verb:nongov drop
0,0,0,9,0,0,-3,-5|by-verb:nongov endorse
0,0,0,0,-4,-1,10,-5|by-verb:nongov equal
0,0,0,0,8,0,-3,-5|by-verb:nongov exceed
0,0,9,0,0,-1,0,-7|by-verb:nongov exhort
0,0,8,-3,6,-2,-4,-4|by-verb:nongov expect
0,0,0,0,10,-1,-5,-4|by-verb:nongov fall
0,0,11,0,-5,-4,-5,4|by-verb:nongov favor
-1,-1,-11,10,-14,-5,10,13|by-verb:nongov go
0,-1,0,-2,-3,-1,15,-8|by-verb:nongov hold
0,0,11,0,5,0,-3,-13|by-verb:nongov hope
0,0,-1,9,0,-1,0,-6|by-verb:nongov imagine
0,0,0,0,0,0,-10,10|by-verb:nongov insist
0,0,0,0,-3,-1,-15,19|by-verb:nongov keep
0,0,8,0,-2,0,-4,-1|by-verb:nongov leave
0,0,0,0,-3,2,9,-7|by-verb:nongov meet
-1,0,-3,-8,-2,10,1,4|by-verb:nongov mention
0,0,0,0,-12,2,7,3|by-verb:nongov move
0,0,0,0,-1,0,-7,9|by-verb:nongov nudge
0,0,-7,13,0,-1,9,-12|by-verb:nongov oppose
0,0,0,0,-6,-1,-2,10|by-verb:nongov peg
0,0,0,0,21,0,-4,-17|by-verb:nongov pencil in
0,-1,0,0,0,0,-11,14|by-verb:nongov pledge
0,0,18,-1,-1,-2,-2,-12|by-verb:nongov press
0,-1,2,-8,-3,0,-22,32|by-verb:nongov promise
-1,0,-2,-1,-16,7,5,8|by-verb:nongov put
0,0,0,0,-1,0,9,-8|by-verb:nongov race
0,0,0,0,0,0,-8,8|by-verb:nongov ready
0,0,0,0,12,-1,-1,-9|by-verb:nongov reckon
0,0,0,0,9,-1,-1,-7|by-verb:nongov reckon on
0,0,-5,-1,-5,-2,3,11|by-verb:nongov recommend
0,0,-1,0,32,-1,-10,-19|by-verb:nongov rise
0,-2,0,12,-2,-2,2,-8|by-verb:nongov rule out
0,0,21,0,-2,0,-9,-9|by-verb:nongov satisfy
0,0,3,0,0,0,12,-15|by-verb:nongov seek
0,0,-3,0,-2,0,-2,8|by-verb:nongov speak of
0,-3,-1,2,12,6,-17,1|by-verb:nongov spend
0,-4,0,0,-11,-2,-3,19|by-verb:nongov stay
0,0,0,-2,-1,0,-4,8|by-verb:nongov stop short
5,-2,-2,-1,-5,3,-24,26|by-verb:nongov take
-5,-1,16,-6,0,6,9,-19|by-verb:nongov tell
0,-1,-2,3,-14,13,4,-3|by-verb:nongov think
0,7,-23,-2,6,-2,14,1|by-verb:nongov urge
0,0,17,-12,0,-2,-1,-2|by-verb:nongov veto
0,0,0,0,0,0,-8,9|by-verb:nongov vow
0,1,-14,-1,-2,5,-35,46|by-verb:nongov want
-2,0,-1,-6,-1,0,23,-13|by-verb:nongov write
0,0,14,-12,0,0,-2,0|by-verb:noun call
0,0,2,7,3,-3,-10,2|by-verb:noun call for
0,0,-7,-3,-1,0,-2,13|by-verb:noun calls
-1,4,-6,-3,1,0,12,-8|by-verb:noun decision
0,0,-2,-2,11,0,-7,1|by-verb:noun goal
0,0,-4,5,-2,-2,-8,10|by-verb:noun idea
-1,0,9,8,-9,-2,-17,12|by-verb:noun plan
0,0,13,4,-1,0,-11,-5|by-verb:noun pressure
-1,0,-10,6,4,-1,16,-15|by-verb:noun promise
0,0,-1,0,-7,0,10,-2|by-verb:noun push
-1,0,-6,12,-1,0,-2,-2|by-verb:noun request
0,-1,-3,0,-6,-1,8,2|by-verb:own able
6,-1,-10,2,-4,12,6,-11|by-verb:own accept
0,0,0,0,10,0,-8,-1|by-verb:own achieve
9,-2,-3,15,5,-1,-12,-10|by-verb:own adopt
-1,0,4,-6,-3,-3,0,10|by-verb:own afford
4,-7,5,8,2,-4,2,-10|by-verb:own agree
-1,-1,9,-10,-9,17,-11,5|by-verb:own aim
0,-1,-3,2,11,-5,-10,5|by-verb:own amount
0,-1,0,0,14,0,-8,-4|by-verb:own announce
0,0,0,-2,9,0,-4,-3|by-verb:own approach
0,-4,0,4,19,-2,-10,-6|by-verb:own approve
0,-1,11,-6,-3,-1,-1,1|by-verb:own argue for
0,0,-5,-5,-4,-3,-1,18|by-verb:own arrive
0,0,23,18,-8,-15,8,-25|by-verb:own ask for
0,-1,-2,0,10,-5,4,-6|by-verb:own average
-1,-1,8,-5,-1,6,-12,6|by-verb:own back
0,0,9,2,0,-17,13,-5|by-verb:own balk
7,-5,-11,-5,6,-14,18,4|by-verb:own be
6,0,-2,-6,1,11,-1,-8|by-verb:own believe
0,4,16,-14,-3,0,0,-2|by-verb:own bind
0,-4,-4,-1,-3,-2,5,9|by-verb:own bring
0,0,-15,15,0,0,1,-1|by-verb:own brush off
0,0,1,-1,-9,-2,13,-3|by-verb:own budget
9,-1,-12,25,-2,-4,-6,-9|by-verb:own call
0,-1,-9,-1,-13,-1,14,11|by-verb:own call for
0,0,10,-10,0,11,1,-11|by-verb:own campaign
0,14,0,0,-7,0,-2,-4|by-verb:own cap
11,0,0,0,-7,0,-5,0|by-verb:own clear
0,0,-1,0,3,-1,-11,12|by-verb:own climb
0,3,-3,-3,9,-4,-8,6|by-verb:own come to
-3,-3,9,12,5,0,-11,-9|by-verb:own commit
0,0,0,0,16,0,-15,-1|by-verb:own concede
-2,2,7,5,-8,2,0,-7|by-verb:own consider
7,-2,-4,4,-1,-1,-11,7|by-verb:own contain
0,0,0,0,24,0,-23,0|by-verb:own course
0,0,-7,-1,-1,-7,-1,17|by-verb:own debate
0,-1,-2,0,-10,-1,14,-1|by-verb:own decide
-1,0,2,14,0,-2,-8,-5|by-verb:own decline
0,0,-11,18,0,5,-1,-10|by-verb:own deny
-1,-1,-3,-2,10,1,-4,0|by-verb:own devote
-1,-1,-5,-4,10,14,-24,10|by-verb:own discuss
-2,-1,-10,9,2,-5,2,4|by-verb:own do
0,0,-1,-15,0,18,0,-1|by-verb:own dodge
0,-3,-3,0,-6,0,10,3|by-verb:own double
0,0,7,-1,-12,3,5,-3|by-verb:own end
-1,0,-1,-4,0,0,9,-3|by-verb:own endorse
0,0,0,0,0,0,9,-8|by-verb:own enshrine
0,0,0,0,0,0,10,-9|by-verb:own envisage
0,0,0,0,8,-1,-7,0|by-verb:own equal
9,8,-5,-6,2,-1,9,-16|by-verb:own exceed
-1,-4,5,-2,-5,17,-7,-3|by-verb:own exempt
0,-1,3,-9,10,0,7,-10|by-verb:own expect
-1,-3,-2,-2,-3,-1,10,2|by-verb:own eye
0,0,0,0,-1,0,8,-7|by-verb:own feel
0,0,0,-5,0,-1,11,-4|by-verb:own find the means for
-1,0,8,10,-2,-1,-15,1|by-verb:own fix
0,-1,-2,-1,-3,0,-5,12|by-verb:own float
0,0,0,0,10,0,-10,0|by-verb:own forecast
0,0,0,0,9,0,-5,-3|by-verb:own foresee
0,10,-1,0,-3,0,-1,-3|by-verb:own free
-3,-4,5,-11,21,-4,-7,3|by-verb:own get
-1,-1,-5,1,-11,1,10,5|by-verb:own give
-7,0,15,2,2,14,-15,-12|by-verb:own go
0,4,-1,0,-6,-3,-6,12|by-verb:own grow
0,-1,-2,0,1,2,11,-10|by-verb:own head
0,-2,-4,-12,28,19,-14,-14|by-verb:own hit
-1,7,4,-4,-17,-3,8,5|by-verb:own hold
0,0,-1,0,-8,0,0,10|by-verb:own hold out for
0,12,0,0,-10,0,-1,-1|by-verb:own hold the line at
0,0,0,0,-6,0,11,-5|by-verb:own hurry
0,-1,2,-3,-9,14,-1,-2|by-verb:own increase
0,0,-2,-1,-4,0,8,-1|by-verb:own insist on
0,-1,0,-2,-12,0,15,0|by-verb:own intend
0,0,0,0,-6,0,-5,12|by-verb:own intention
-2,-4,-4,-7,23,1,6,-12|by-verb:own keep
0,0,3,0,1,0,-9,5|by-verb:own leap
0,0,0,0,-10,13,-3,-1|by-verb:own level off at
0,-1,0,0,-12,-1,19,-4|by-verb:own lift
0,0,-1,-3,-3,-1,11,-3|by-verb:own likely
0,-1,-4,-4,16,3,-13,3|by-verb:own live with
-1,0,-2,-1,0,-1,-5,11|by-verb:own look at
0,3,-1,-1,12,-4,-12,3|by-verb:own manage
-1,0,-11,-1,11,-1,15,-11|by-verb:own match
7,1,3,-1,-8,0,2,-3|by-verb:own mean
-8,-1,16,17,-12,-2,-4,-5|by-verb:own meet
-4,-1,18,11,3,-3,-10,-15|by-verb:own mention
-3,-2,5,-4,-2,-5,12,-2|by-verb:own move
0,0,-2,-1,-1,0,-4,8|by-verb:own mull
-2,4,10,-4,-3,-2,15,-18|by-verb:own name
0,-1,-3,11,-2,-11,3,4|by-verb:own offer
0,0,-2,-16,-1,-4,7,16|by-verb:own oppose
0,0,14,-1,2,1,-16,1|by-verb:own pay
0,0,0,0,-8,-1,9,0|by-verb:own peak
0,0,-1,0,-1,0,-8,11|by-verb:own pencil in
0,0,4,-16,0,0,-1,12|by-verb:own play down
-1,3,-5,-5,-6,-2,17,0|by-verb:own pledge
0,-1,13,-1,-1,-2,1,-9|by-verb:own prefer
0,-1,-12,-1,-1,-1,-2,18|by-verb:own prepare
0,0,-5,-1,0,0,-1,8|by-verb:own press
0,0,-1,-1,10,6,-11,-3|by-verb:own project
-3,3,4,23,-14,-4,19,-28|by-verb:own promise
-1,0,-8,16,10,-2,5,-20|by-verb:own propose
-1,0,3,-5,12,-2,-6,-1|by-verb:own push
0,0,6,-11,0,-1,-2,8|by-verb:own push back
-2,15,7,6,-11,-6,1,-9|by-verb:own put
0,0,0,0,19,0,-25,7|by-verb:own race
-1,-5,-7,16,9,7,-26,6|by-verb:own raise
0,-3,-3,12,11,-8,-19,12|by-verb:own reach
0,0,3,-10,-2,0,0,10|by-verb:own ready
0,0,-4,9,0,0,-1,-4|by-verb:own rebuff
10,0,-1,-1,-1,0,-1,-5|by-verb:own recommend
-1,0,-8,1,-1,0,17,-8|by-verb:own refuse
0,0,-8,-1,-2,0,2,10|by-verb:own reiterate
0,0,7,13,-1,-3,-4,-11|by-verb:own reject
0,6,0,-2,5,-1,6,-13|by-verb:own remain
0,0,0,-6,0,-1,-2,10|by-verb:own resist
0,-2,0,0,-10,-1,-1,14|by-verb:own return
0,-1,-2,6,-11,-6,-3,18|by-verb:own rise
-1,-1,-2,-7,-1,-5,-11,27|by-verb:own rule out
0,0,-1,-3,0,-1,-7,11|by-verb:own scoff
0,6,0,2,-9,0,6,-4|by-verb:own secure
0,-3,7,-7,-3,-1,-5,13|by-verb:own seek
-4,-5,-13,2,16,-6,0,10|by-verb:own set
0,0,-1,-1,-1,0,15,-13|by-verb:own set out
0,0,-9,-2,11,-3,5,-2|by-verb:own settle for
0,0,-2,-5,0,12,0,-4|by-verb:own sidestep
-1,0,-6,-4,-2,6,12,-4|by-verb:own sign up
0,0,-6,9,-3,0,-1,1|by-verb:own sound out
6,1,18,-7,-23,5,11,-10|by-verb:own spend
0,-1,-5,0,-8,9,7,-2|by-verb:own stand
-1,9,2,-4,2,-2,4,-11|by-verb:own stay
3,0,-14,0,0,0,12,-1|by-verb:own step up
0,8,3,-1,-8,-1,1,-2|by-verb:own stick to
0,0,0,0,8,0,-4,-4|by-verb:own strain
0,0,-4,-1,-1,-1,10,-3|by-verb:own study
0,-1,-2,10,-7,-2,-5,8|by-verb:own suggest
0,0,0,0,14,0,-12,-1|by-verb:own swell
-1,1,-2,1,-29,13,36,-18|by-verb:own take
0,0,-2,-1,-1,0,-3,8|by-verb:own talk about
-1,0,-9,19,-4,-3,7,-9|by-verb:own talk of
-1,5,-7,6,4,-6,-18,17|by-verb:own tell
0,0,9,-8,0,0,-1,0|by-verb:own tie
0,0,11,-1,0,0,3,-13|by-verb:own time
0,-1,2,-4,8,-1,5,-8|by-verb:own top
0,0,0,0,-9,-2,-6,18|by-verb:own try
0,0,1,8,-2,0,-4,-2|by-verb:own turn down
0,0,5,-8,0,5,-20,18|by-verb:own urge
0,-1,-1,-1,2,2,-17,15|by-verb:own use
0,0,-5,3,0,9,-1,-5|by-verb:own utter
0,0,0,-3,-5,0,1,8|by-verb:own vote on
0,2,-10,-2,-10,-1,13,9|by-verb:own vow
0,-3,23,-9,-9,1,23,-27|by-verb:own want
0,-1,0,3,-4,13,-4,-7|by-verb:own warn
0,0,11,-7,0,-1,-3,0|by-verb:own wave off
-1,0,-2,10,-2,0,-3,-2|by-verb:own work out
-1,0,1,22,-1,0,-22,2|by-verb:own write
13,-11,39,17,4,-5,-8,-49|by:foreign
-11,-4,-19,-9,16,12,21,-7|by:nobody
-29,-8,-25,-18,10,15,-31,86|by:nongov
0,1,18,9,-6,-14,-7,-1|by:noun
0,19,-20,-4,-11,-19,30,3|by:own
0,0,0,1,-3,-1,-19,23|date-after:far led by after
0,0,-2,0,9,0,-4,-3|date-after:far led by as
0,0,-7,3,-10,-1,11,4|date-after:far led by before
-8,-6,-12,-15,32,-25,6,28|date-after:far led by by
-2,-2,-12,-9,4,-7,31,-4|date-after:far led by for
0,0,-3,0,-10,-1,16,-1|date-after:far led by from
-3,-6,1,-13,15,0,27,-21|date-after:far led by in
0,0,0,0,-3,-1,-7,12|date-after:far led by instead of
0,0,-2,0,-1,0,8,-4|date-after:far led by is
0,0,18,0,0,0,-17,-1|date-after:far led by not
0,-1,3,-1,-7,-1,11,-4|date-after:far led by of
0,-2,-1,0,-15,0,6,13|date-after:far led by through
0,0,0,0,-7,0,9,-1|date-after:far led by to
0,0,-1,-1,12,3,-12,0|date-after:far led by until
0,0,-1,0,-7,-1,8,1|date-after:next led by 3%
0,0,-1,0,32,0,-28,-2|date-after:next led by 5%
0,0,0,-1,-7,-1,16,-8|date-after:next led by by
0,0,0,0,-21,0,16,6|date-after:next led by defence
0,0,0,0,15,-1,-16,2|date-after:next led by defense
-1,0,2,0,-16,-1,10,6|date-after:next led by for
0,-1,-5,-6,-13,-2,15,12|date-after:next led by from
0,0,12,-1,8,-1,-5,-12|date-after:next led by gdp
0,0,0,0,-14,0,14,0|date-after:next led by gross domestic product
0,0,0,0,0,0,-10,10|date-after:next led by hague
-1,1,-8,3,-5,-2,9,4|date-after:next led by in
-1,0,-1,0,-15,0,20,-3|date-after:next led by of
0,0,-3,0,-4,0,-1,8|date-after:next led by strategy
0,0,0,0,13,0,-13,0|date-after:now led by 1.3%
0,0,0,0,-7,0,8,0|date-after:now led by 1.8 percent
0,0,0,0,-16,0,18,-2|date-after:now led by 2 per cent
0,0,0,0,8,0,-7,-1|date-after:now led by 2 percent
0,0,0,-1,29,0,-28,0|date-after:now led by 2%
0,0,0,-1,10,0,-9,0|date-after:now led by 2.4 percent
0,0,-3,0,-15,0,18,0|date-after:now led by 3 pct
0,0,12,0,-11,0,14,-14|date-after:now led by 3 percent
0,0,-1,0,-6,0,8,-1|date-after:now led by 3%
0,0,0,0,-13,0,14,0|date-after:now led by 4.7%
-1,0,-1,17,-6,-2,-4,-2|date-after:now led by 5%
0,0,0,0,9,0,-8,0|date-after:now led by achieved
-3,0,-9,0,0,0,12,0|date-after:now led by asia
-1,0,-5,12,6,0,-10,-2|date-after:now led by at
-1,0,-3,-2,-1,0,11,-3|date-after:now led by attended
0,0,8,-1,0,0,0,-7|date-after:now led by audience
0,0,2,-3,-6,0,-3,10|date-after:now led by before
-2,0,4,0,-25,-2,17,9|date-after:now led by by
0,0,0,0,-4,-2,-9,15|date-after:now led by dated
0,0,-1,-1,-5,0,8,-1|date-after:now led by defence
0,0,0,0,11,0,-11,0|date-after:now led by economic output
-1,5,0,3,0,-1,-8,2|date-after:now led by for
0,0,-10,3,-1,0,-2,10|date-after:now led by hearing
-6,0,37,-8,4,5,-17,-14|date-after:now led by in
0,-1,-1,8,0,0,-4,-2|date-after:now led by indicated
0,0,0,0,17,0,-17,0|date-after:now led by level
0,0,-5,10,0,-2,-2,0|date-after:now led by nominee
0,0,0,0,2,-10,11,-3|date-after:now led by note
-4,8,4,9,-18,-6,-6,13|date-after:now led by on
0,0,0,0,10,0,-10,0|date-after:now led by only
0,0,-1,-1,-1,-4,-1,8|date-after:now led by released
0,0,10,0,-3,-2,-8,3|date-after:now led by reported
-2,8,1,1,-13,5,7,-7|date-after:now led by said
-2,8,5,0,-4,-3,-3,-2|date-after:now led by since
0,0,0,0,8,0,-1,-6|date-after:now led by so
0,0,-18,0,0,0,0,19|date-after:now led by taipei
0,-2,15,0,-8,0,0,-4|date-after:now led by that
-1,-1,1,-2,-16,0,16,2|date-after:now led by to
0,0,-1,8,0,-6,-1,0|date-after:now led by tokyo
0,0,11,0,0,0,-2,-9|date-after:now led by washington
-1,0,-1,-1,-6,0,16,-6|date-after:now led by within
0,0,0,0,13,0,-13,0|date-after:past led by 2 percent
0,0,1,0,10,0,-6,-4|date-after:past led by 2%
0,0,0,0,17,0,-12,-5|date-after:past led by 2.1 pct
0,0,0,0,10,-2,-2,-6|date-after:past led by 2.1%
0,0,-8,0,5,-2,-7,12|date-after:past led by 2.6 percent
0,0,-1,0,12,-1,-1,-8|date-after:past led by around
0,0,2,0,-12,16,-4,-2|date-after:past led by at
0,0,0,-1,25,0,-24,0|date-after:past led by attained
0,-3,-1,0,-10,-1,35,-19|date-after:past led by by
-1,-1,7,0,19,-2,-15,-7|date-after:past led by for
0,0,0,0,9,0,-8,0|date-after:past led by gdp
-3,13,23,-7,30,9,-45,-21|date-after:past led by in
0,5,-6,-2,19,-2,-2,-13|date-after:past led by of
0,0,0,0,-4,0,-6,11|date-after:past led by rather than
-3,5,-2,-6,2,-4,-8,17|date-after:past led by since
0,0,0,0,-8,0,14,-4|date-after:past led by to
0,0,0,0,-7,0,8,-1|date-before:far led by ,
0,0,0,12,0,0,-11,0|date-before:far led by beyond
-4,-2,18,7,-3,8,-3,-22|date-before:far led by by
-1,7,-2,-2,19,8,-3,-27|date-before:far led by for
0,0,0,0,10,0,-10,1|date-before:far led by from
-4,1,-28,19,-3,8,-4,10|date-before:far led by in
0,0,17,0,0,-1,-2,-14|date-before:far led by not
0,0,0,9,-1,0,-5,-3|date-before:far led by set
0,0,0,0,11,0,-11,0|date-before:far led by takes
0,0,17,0,0,-1,-2,-14|date-before:far led by think
0,-1,11,0,-7,-2,1,-2|date-before:far led by to
0,0,20,0,-13,0,2,-9|date-before:far led by until
0,0,10,0,-8,0,2,-3|date-before:next led by 's
0,0,-2,-2,-1,10,-3,-1|date-before:next led by 3.32%
0,0,-4,5,-4,-1,-5,9|date-before:next led by by
0,0,0,0,0,8,0,-8|date-before:next led by due
0,2,0,0,7,0,-8,-1|date-before:next led by fifty years ago
-1,3,-9,-4,40,-7,-33,11|date-before:next led by for
0,0,0,0,-7,-1,10,-1|date-before:next led by from
-1,-1,15,-1,-8,-2,1,-3|date-before:next led by in
0,0,0,0,-9,0,18,-9|date-before:next led by said
0,0,-7,0,1,0,-3,10|date-before:next led by that
0,0,0,-1,0,3,-12,11|date-before:next led by to
-10,-2,-13,7,6,2,4,5|date-before:now led by ,
0,0,2,0,13,0,-14,-1|date-before:now led by 2%
0,-1,0,0,8,-1,0,-4|date-before:now led by 2.4 percent
0,0,-1,0,-7,0,13,-5|date-before:now led by 2.42 percent
0,0,0,0,10,0,-9,-1|date-before:now led by ;
0,0,-1,-1,0,-4,12,-6|date-before:now led by adopted
0,0,0,0,-8,0,11,-2|date-before:now led by agreed
0,0,0,0,8,0,-8,0|date-before:now led by approved
0,0,2,-1,4,2,1,-8|date-before:now led by at
0,0,-7,0,-2,0,0,10|date-before:now led by bill
-1,-1,-3,0,-1,-3,8,0|date-before:now led by by
-2,-2,5,0,-4,0,-8,11|date-before:now led by called
0,0,0,-3,-1,12,0,-7|date-before:now led by circulated
0,-1,-1,-3,0,16,-1,-10|date-before:now led by committee
0,0,11,-1,0,0,0,-9|date-before:now led by confirmed
0,0,0,0,15,0,-14,0|date-before:now led by defense
0,0,0,0,11,0,-11,0|date-before:now led by defense ministry
0,-1,0,4,11,-1,-10,-3|date-before:now led by documents
0,0,-3,-3,9,0,-7,5|date-before:now led by donald trump
0,0,-6,13,-12,-2,16,-9|date-before:now led by gdp
0,-5,0,0,5,0,-9,10|date-before:now led by government
0,-6,0,0,9,0,-1,-2|date-before:now led by gross national product
0,0,-7,-1,0,0,9,0|date-before:now led by hearing
0,0,0,-1,-4,0,-3,10|date-before:now led by here
0,0,0,-2,-2,0,9,-6|date-before:now led by house
-1,6,-1,-14,-1,2,7,3|date-before:now led by in
0,8,0,0,-7,0,0,0|date-before:now led by japanese cabinet
0,0,0,0,8,0,-8,0|date-before:now led by lai ching - te
0,0,-1,6,-5,0,10,-9|date-before:now led by lawmakers
0,0,-6,-1,0,0,8,-1|date-before:now led by meet
0,0,-4,0,0,0,9,-5|date-before:now led by meeting
0,0,-8,0,0,0,-1,10|date-before:now led by newspaper
-1,-1,5,-3,15,2,-6,-13|date-before:now led by nothing
-1,0,-8,1,-3,-1,-4,15|date-before:now led by of
-3,0,9,0,0,0,-5,-1|date-before:now led by office
5,12,-1,9,-26,-14,4,11|date-before:now led by on
0,0,1,0,13,0,-14,0|date-before:now led by passed
10,0,-2,0,3,0,-2,-8|date-before:now led by released
14,0,-14,5,0,2,-3,-3|date-before:now led by reporters
4,-8,12,-13,10,0,-7,2|date-before:now led by said
0,0,0,14,0,0,-14,0|date-before:now led by signaled
0,0,-7,7,9,-1,-9,0|date-before:now led by speech
0,0,0,0,10,0,-10,0|date-before:now led by submitted
0,0,6,0,5,0,1,-11|date-before:now led by suggested
0,0,-5,-1,-2,0,-8,17|date-before:now led by summit
0,0,0,0,-16,0,0,16|date-before:now led by than
0,0,0,0,8,0,-8,0|date-before:now led by up
-1,0,9,5,-6,0,-5,-1|date-before:now led by washington
0,0,-18,-1,6,-1,-3,16|date-before:now led by washington post
0,0,-10,0,-1,0,0,11|date-before:now led by wrote
0,0,0,8,0,0,-8,0|date-before:now led by wun
0,0,0,0,-7,10,0,-2|date-before:past led by ,
0,0,8,0,-4,0,-2,-2|date-before:past led by 2.6 percent
0,0,-1,0,-6,9,0,-1|date-before:past led by 3.4%
0,0,0,0,-8,0,9,0|date-before:past led by accepted
0,0,12,0,0,0,-7,-5|date-before:past led by as
0,0,-8,0,-1,0,0,10|date-before:past led by during
0,-1,-1,0,-10,-2,18,-4|date-before:past led by from
21,-1,-18,-11,-6,-19,36,-2|date-before:past led by in
-2,-7,3,17,0,-4,8,-14|date-before:past led by nothing
8,8,1,-2,-5,-4,-4,-1|date-before:past led by of
0,0,0,0,-11,0,11,0|date-before:past led by poll
0,0,0,0,-12,0,12,0|date-before:past led by reform
-1,9,-15,-5,2,-1,6,6|date-before:past led by since
0,0,0,0,-10,11,0,0|date-before:past led by stood
0,0,0,0,-20,0,20,0|date-before:past led by time
0,-1,0,0,8,0,-7,0|date-before:past led by to
0,0,-9,0,0,0,0,9|date-before:past led by wrote
-23,-12,0,9,11,-12,29,-2|date:far
-6,0,5,-8,-36,-1,20,25|date:next
-1,14,-12,10,16,-23,2,-6|date:now
4,29,-20,-13,28,11,3,-40|date:past
5,-1,-3,3,6,7,2,-19|governor-form:accept finite+
0,0,-4,8,0,0,-1,-2|governor-form:accept finite++not
-3,-1,10,-8,-1,-1,-12,16|governor-form:accept finite+would
0,0,-2,8,0,-3,-1,-2|governor-form:accept finite+would+not
0,0,-3,0,-4,0,9,-2|governor-form:account finite+can
0,0,0,-1,16,0,-13,-1|governor-form:achieve finite+
0,0,0,0,-2,-2,8,-4|governor-form:achieve gerund+
9,-2,-4,-4,9,-1,2,-8|governor-form:adopt finite+
0,0,0,13,0,-1,-13,1|governor-form:adopt gerund+
6,0,-1,-2,11,0,-4,-11|governor-form:advise finite+
0,0,-6,0,-8,-2,8,10|governor-form:afford finite+
11,-3,3,10,1,-2,-8,-13|governor-form:agree finite+
0,-4,-1,8,0,-1,0,-1|governor-form:agree finite++not
0,0,0,-1,0,0,-8,10|governor-form:agree finite+should
0,0,-5,-7,0,0,10,3|governor-form:agree finite+would
0,-1,-4,-2,-14,10,22,-11|governor-form:aim finite+
-1,0,16,-2,2,-1,-9,-6|governor-form:aim finite+should
0,0,0,0,0,-1,-7,8|governor-form:aim progressive+should
-1,0,-4,-3,-1,8,2,-1|governor-form:amount finite+
0,-1,0,0,11,0,-7,-2|governor-form:amount finite+will
0,0,-5,-2,-7,-2,3,14|governor-form:amount finite+would
0,0,0,-2,9,0,-4,-3|governor-form:approach gerund+
0,-5,0,4,14,-2,-4,-6|governor-form:approve finite+
-1,0,-3,-4,22,-2,9,-20|governor-form:argue finite+
0,-1,-5,-2,-8,-2,-4,23|governor-form:argue for finite+
0,0,-4,0,-2,0,-3,9|governor-form:arrive finite+
0,0,-1,-5,-5,-1,1,10|governor-form:arrive finite++not
0,-3,-4,4,22,-10,8,-17|governor-form:ask finite+
0,-1,-23,23,0,-1,-1,3|governor-form:ask finite++not
0,0,16,-8,0,-1,-3,-3|governor-form:ask finite+will
-2,-1,6,-15,-3,23,-20,12|governor-form:ask for finite+
0,0,-6,0,0,0,13,-6|governor-form:ask for finite+should
0,0,3,-4,-7,-6,16,-1|governor-form:ask for finite+would
0,0,8,-2,0,-1,-3,-1|governor-form:ask for gerund+
0,0,0,17,0,0,-7,-9|governor-form:ask for inf+
0,0,-2,-1,-7,-2,0,13|governor-form:ask for progressive+
0,0,-25,12,-3,-2,-10,28|governor-form:ask gerund+
0,0,15,-3,-4,-1,-5,-2|governor-form:ask inf+
0,0,12,-7,-1,0,-2,-2|governor-form:ask progressive+
0,0,0,0,6,0,5,-11|governor-form:attain finite+would
0,-1,-2,0,5,8,-5,-5|governor-form:average finite+
-1,-1,-2,0,-2,5,-9,10|governor-form:back finite+
-2,0,13,0,0,-17,12,-5|governor-form:balk finite+
3,0,-8,-5,0,15,0,-6|governor-form:be finite+
-1,2,-7,11,-7,-4,2,3|governor-form:be finite++not
0,-1,-1,-1,7,-8,-8,12|governor-form:be finite+could
-3,-5,26,6,-31,1,-4,10|governor-form:be finite+should
-1,-1,2,-8,-2,15,-2,-4|governor-form:be finite+should+not
7,4,-17,5,13,-10,23,-26|governor-form:be finite+will
-4,0,1,-2,9,-3,-1,0|governor-form:be finite+would
0,0,-3,-2,0,8,0,-2|governor-form:be finite+would+not
0,0,0,-9,-1,-1,11,0|governor-form:begin from finite++not
2,0,-1,-2,8,0,-2,-4|governor-form:believe finite+
0,0,0,-5,0,13,0,-6|governor-form:believe finite++not
0,6,17,-17,-2,-2,-2,-1|governor-form:bind finite++not
0,0,0,9,0,0,-1,-8|governor-form:bind finite+would+not
0,-1,-1,-1,18,-2,-6,-6|governor-form:bring finite+
0,0,0,0,-19,0,21,-2|governor-form:bring finite+will
0,-3,-6,0,0,-5,-7,22|governor-form:bring finite+would
0,0,0,0,14,-1,-12,-1|governor-form:bring gerund+
0,0,0,0,-10,0,14,-3|governor-form:bring inf+
0,0,-3,12,-2,-1,-4,-2|governor-form:bring up finite+
0,0,-14,17,0,0,-1,-1|governor-form:brush off finite+
0,0,8,-1,-2,-5,5,-4|governor-form:budget finite+
0,0,-2,0,-4,8,0,-2|governor-form:calculate finite+
0,0,14,-12,0,0,-2,0|governor-form:call +
17,-3,-19,12,10,1,-12,-6|governor-form:call finite+
0,0,2,7,3,-3,-10,2|governor-form:call for +
-1,-3,-1,-7,-19,-4,22,12|governor-form:call for finite+
-2,0,-5,-1,-1,-1,-2,11|governor-form:call for gerund+
1,0,-8,1,1,0,17,-11|governor-form:call gerund+
-5,0,8,-2,-4,-1,-7,10|governor-form:call on finite+
0,0,-7,-3,-1,0,-2,13|governor-form:calls +
0,0,0,-10,0,11,2,-3|governor-form:campaign gerund+
0,15,0,0,-8,-1,-2,-4|governor-form:cap finite+
0,0,-2,0,1,0,-15,16|governor-form:carry finite+will
0,0,0,0,6,0,3,-8|governor-form:carry finite+would
-1,0,10,-1,-3,-1,-3,-1|governor-form:choose finite+
16,0,-1,-1,-2,-1,-5,-6|governor-form:clear finite+
0,0,-3,0,-8,-3,3,12|governor-form:climb finite+
0,0,0,0,14,-2,-2,-10|governor-form:climb finite+could
0,0,0,0,9,0,-1,-8|governor-form:climb finite+should
0,0,-1,0,-7,-1,2,8|governor-form:climb finite+will
0,0,0,0,8,0,-6,-1|governor-form:climb finite+would
0,-1,-5,-3,14,-4,-17,15|governor-form:come to finite+
0,-2,0,-1,-7,0,15,-4|governor-form:come to finite+will
0,0,0,0,-1,-2,-6,9|governor-form:come to finite+would
0,0,-2,0,11,0,-4,-4|governor-form:command finite+
-2,0,-11,-10,4,-2,26,-6|governor-form:commit finite+
0,-2,0,13,0,-1,-9,-1|governor-form:commit finite++not
0,0,0,10,0,0,-9,-1|governor-form:commit finite+can+not
0,0,25,-11,-1,0,-12,-2|governor-form:commit finite+should
0,0,0,-1,0,9,-1,-7|governor-form:commit finite+would
0,0,-1,10,0,-2,-3,-4|governor-form:commit finite+would+not
-1,0,-11,4,0,-1,11,-1|governor-form:commit gerund+
-1,0,8,-1,9,0,-10,-5|governor-form:concede finite+
0,0,-1,15,0,-3,-7,-3|governor-form:confirm finite+
0,0,-2,-11,0,14,0,0|governor-form:confirm finite++not
0,0,0,-4,0,11,-1,-5|governor-form:confirm finite+would+not
0,0,9,0,-5,0,-3,-1|governor-form:confront with finite+
9,3,-21,0,-5,3,5,5|governor-form:consider finite+
0,0,10,0,0,0,0,-10|governor-form:consider finite+would
-1,0,-1,-4,-6,-1,-5,18|governor-form:consider progressive+
-1,0,0,9,0,0,-2,-6|governor-form:consider progressive++not
7,-3,-4,4,-1,-1,-11,8|governor-form:contain finite+
0,0,-2,0,-3,10,0,-4|governor-form:contribute finite+could
0,0,0,0,-12,-1,17,-3|governor-form:correspond finite+
0,0,0,0,24,0,-23,0|governor-form:course finite+
0,0,-2,0,0,-1,18,-13|governor-form:debate finite+
0,0,-3,0,0,0,12,-8|governor-form:debate inf+
0,0,0,0,-2,-2,-16,21|governor-form:debate progressive+
0,0,-2,-1,0,-4,-4,10|governor-form:debate progressive+will
0,0,0,-1,-9,0,17,-6|governor-form:decide finite+
0,0,-8,6,0,0,1,3|governor-form:decide finite++not
-1,4,-6,-3,1,0,12,-8|governor-form:decision +
-1,0,4,0,7,0,-8,-1|governor-form:declare finite+
-1,0,2,9,0,-2,0,-8|governor-form:decline finite+
-1,-2,17,3,-3,-5,-11,2|governor-form:demand finite+
0,1,-10,22,0,-3,-1,-9|governor-form:deny finite+
0,-1,-5,-1,17,2,-6,-5|governor-form:devote finite+
0,0,-5,0,11,0,-5,-1|governor-form:devote progressive+
0,0,-1,0,0,0,-7,8|governor-form:discuss finite+
-1,0,0,-1,13,-1,0,-11|governor-form:discuss finite+will
0,0,-11,-1,-3,15,-6,7|governor-form:discuss inf+
0,0,-1,-1,-2,-1,-4,9|governor-form:discuss progressive+
-1,0,11,-5,-4,-5,17,-12|governor-form:do finite+
0,0,-3,-2,-1,-2,11,-3|governor-form:do finite+can
0,0,-1,13,-1,-1,-7,-2|governor-form:do finite+can+not
-1,0,-7,-2,0,0,-8,18|governor-form:do finite+should
0,0,-1,-1,9,0,-6,-1|governor-form:do finite+will
0,0,-2,-17,0,21,0,-2|governor-form:dodge finite+
0,0,-2,0,-3,0,-9,15|governor-form:double finite+should
0,3,-1,-1,-3,0,-6,9|governor-form:drop finite+
0,0,-1,0,-6,9,0,-1|governor-form:drop finite+would
0,0,10,0,-16,3,15,-12|governor-form:end finite+
0,0,-2,0,-1,0,-8,11|governor-form:end finite+will
0,0,0,0,9,0,-5,-3|governor-form:end gerund+
-1,0,-5,-2,0,0,10,-2|governor-form:endorse finite+
0,0,1,-3,0,0,-5,8|governor-form:endorse finite++not
0,0,0,9,0,0,0,-9|governor-form:endorse finite+would+not
0,0,0,-3,0,0,-4,9|governor-form:endorse gerund+
0,0,0,0,-1,0,12,-11|governor-form:envisage finite+
0,0,0,0,2,-2,9,-8|governor-form:equal finite+
9,-6,-4,-3,14,-3,7,-14|governor-form:exceed finite+
0,0,0,0,9,0,-3,-6|governor-form:exceed finite+should
0,7,-1,-3,-3,-2,-7,8|governor-form:exceed finite+should+not
0,0,0,-9,0,-1,0,10|governor-form:exclude finite++not
-1,-2,5,-8,-6,15,-1,-3|governor-form:exempt finite+
0,-2,14,-1,-1,-1,0,-9|governor-form:exhort finite+
-4,-3,-9,3,29,-6,1,-11|governor-form:expect finite+
0,0,-7,0,0,0,8,0|governor-form:expect finite+should
-1,-3,-5,-2,-1,-1,12,2|governor-form:eye finite+
0,0,2,0,-1,-3,13,-11|governor-form:fall finite+would
-1,-1,7,-4,-4,13,0,-10|governor-form:favor finite+
0,0,0,0,-1,0,8,-7|governor-form:feel finite+
-1,-1,8,-3,-3,-1,-2,2|governor-form:fix finite+
-1,-1,3,-2,-4,-1,-3,8|governor-form:float finite+
0,-1,-2,0,-1,-1,13,-8|governor-form:force finite+
0,0,-1,0,9,-3,0,-4|governor-form:force finite+would
0,0,0,0,10,0,-10,0|governor-form:forecast finite+
0,0,-1,-1,20,-1,-12,-4|governor-form:foresee finite+
0,10,-1,0,-3,0,-1,-3|governor-form:free finite+
-3,-3,-20,-3,27,4,13,-16|governor-form:get finite+
0,0,0,0,15,0,-14,0|governor-form:get finite++not
0,0,8,-1,-3,-1,-1,-2|governor-form:get finite+can
0,0,0,-1,-7,0,8,0|governor-form:get finite+can+not
0,0,-1,-2,-10,15,-11,8|governor-form:get finite+could
0,-3,-5,-4,-14,0,9,17|governor-form:get finite+should
-1,0,23,-3,-17,-4,14,-12|governor-form:get finite+will
0,2,-3,-4,25,-6,-16,3|governor-form:get finite+would
0,0,-4,11,-1,0,-3,-3|governor-form:get finite+would+not
0,0,-1,7,-5,12,-3,-9|governor-form:get gerund+
0,0,-3,-11,4,2,-2,9|governor-form:get inf+
0,0,-1,0,-9,0,11,0|governor-form:get progressive+
5,11,-16,-3,-17,19,0,0|governor-form:go finite+
0,-7,11,-4,1,-6,15,-11|governor-form:go finite++not
0,-4,4,-4,9,-4,1,-1|governor-form:go finite+can+not
0,4,-2,-1,-12,-3,13,1|governor-form:go finite+could
-1,9,-1,-4,-8,-6,2,10|governor-form:go finite+should
0,1,-11,-2,0,-1,10,3|governor-form:go finite+should+not
0,-1,-6,-4,13,4,-18,12|governor-form:go finite+will
0,-1,0,14,-2,0,-9,-1|governor-form:go finite+will+not
1,-4,25,5,-14,-6,-15,8|governor-form:go finite+would
-1,-5,-2,1,16,7,13,-30|governor-form:go gerund+
0,0,0,8,0,0,-7,0|governor-form:go gerund++not
0,-1,-3,-3,0,4,-5,9|governor-form:go inf+
0,0,-4,-3,-1,-1,12,-3|governor-form:go progressive+
0,0,-3,11,-1,0,-6,-1|governor-form:go progressive++not
0,0,-2,-2,11,0,-7,1|governor-form:goal +
0,0,0,0,-3,8,0,-5|governor-form:grow coordinated+
0,0,-1,0,-3,-2,-10,16|governor-form:grow gerund+
0,-1,-2,-3,-20,3,33,-10|governor-form:head finite+
0,-1,2,0,19,-1,-17,-1|governor-form:head progressive+
0,0,-2,0,-3,0,-5,10|governor-form:hike finite+
0,0,-1,0,17,-1,-13,-2|governor-form:hit finite+
0,0,-1,-1,-2,11,-3,-4|governor-form:hit finite+can
0,-1,0,0,8,0,-2,-5|governor-form:hit finite+could
0,0,0,0,-7,0,10,-1|governor-form:hit finite+will
0,0,0,-8,0,0,9,0|governor-form:hit finite+will+not
0,0,-2,-2,-3,9,-1,-1|governor-form:hit finite+would
0,0,0,0,-8,0,9,0|governor-form:hit gerund+
0,0,-1,0,15,-1,-13,0|governor-form:hit inf+
0,-7,5,-5,19,-2,-6,-5|governor-form:hold finite+
0,3,1,-1,-14,0,5,6|governor-form:hold finite+will
0,-1,-2,-1,2,-3,-6,11|governor-form:hold finite+would
1,-2,-2,-1,-11,-1,14,2|governor-form:hold inf+
0,0,-1,0,-8,0,0,10|governor-form:hold out for finite+
0,12,0,0,-10,0,-1,-1|governor-form:hold the line at finite+
5,0,-13,-1,-1,0,8,2|governor-form:hold up finite+
0,0,-9,0,0,0,0,9|governor-form:honour finite+would
-2,0,21,-5,19,-2,-10,-20|governor-form:hope finite+
-1,0,-24,0,0,0,0,25|governor-form:hope gerund+
0,0,-3,0,-2,-1,-8,13|governor-form:idea +
0,0,-1,9,0,-1,0,-6|governor-form:imagine finite+can+not
-1,-1,5,-2,-8,14,-6,0|governor-form:increase finite+
0,0,12,-1,-2,-1,-2,-6|governor-form:increase finite+should
-1,1,-12,-2,-5,14,8,-4|governor-form:insist on finite+
0,-1,3,-1,0,-8,-2,8|governor-form:insist on finite+would
0,-1,0,-3,-12,0,19,-3|governor-form:intend finite+
0,0,0,0,-6,0,-5,12|governor-form:intention finite+
0,0,0,0,-6,0,8,-1|governor-form:invest finite+will
-2,-6,-1,-3,14,-3,7,-6|governor-form:keep finite+
0,-1,0,-2,16,-1,-6,-5|governor-form:keep finite+can
0,-10,-1,0,-3,0,0,15|governor-form:keep finite+should
0,2,-1,-1,10,0,1,-10|governor-form:keep finite+will
0,1,-1,-2,5,3,-11,5|governor-form:keep finite+would
0,10,0,0,-8,0,-1,-1|governor-form:keep gerund+
0,8,-1,-1,-23,-1,14,5|governor-form:keep inf+
-1,0,-5,0,23,-1,-8,-7|governor-form:lay out finite+
-1,0,3,0,-2,0,-9,9|governor-form:leap finite+
0,0,-7,0,-4,0,-1,13|governor-form:leave finite+will
0,0,0,0,-10,13,-3,0|governor-form:level off at finite+
0,0,-1,-1,11,-1,-1,-7|governor-form:lift finite+
0,0,2,0,-2,0,-8,9|governor-form:lift finite+should
0,0,-1,0,-2,-1,10,-6|governor-form:lift finite+would
0,0,0,0,-7,0,8,-1|governor-form:lift inf+
-1,-1,6,-4,-1,-3,-4,8|governor-form:like to see finite+would
0,0,-3,-3,-3,-1,9,2|governor-form:likely finite+
0,-2,-3,0,16,-1,-5,-5|governor-form:live with finite+
0,0,0,0,0,0,-8,8|governor-form:live with finite+can
-1,0,-2,-1,0,-1,-3,8|governor-form:look at progressive+
0,0,-9,0,0,0,-1,10|governor-form:look for inf+
0,0,-7,0,-1,0,-5,14|governor-form:lower finite+
0,3,-3,-1,21,-3,-10,-7|governor-form:manage finite+
0,0,0,0,-9,0,-1,10|governor-form:manage finite+could
-1,0,-10,1,9,0,8,-7|governor-form:match finite+should
6,0,10,-6,-15,-3,11,-3|governor-form:mean finite+
-2,-1,12,11,-9,-1,5,-15|governor-form:meet finite+
-10,0,17,0,0,0,-5,-1|governor-form:meet finite+should
0,0,-1,9,0,0,-8,0|governor-form:meet finite+will+not
0,0,-9,-1,0,-1,-3,13|governor-form:meet finite+would
6,-1,6,2,-1,4,-3,-14|governor-form:mention finite+
-2,-1,8,-2,-1,-5,-3,5|governor-form:move finite+
0,0,0,-1,-11,0,13,-2|governor-form:move finite++not
-1,0,-6,-1,-1,-2,-3,15|governor-form:move finite+could
0,0,11,-1,3,-1,-9,-3|governor-form:move finite+should
0,0,0,0,2,0,-8,7|governor-form:move finite+would
0,-1,-1,0,10,-4,3,-6|governor-form:move gerund+
-1,0,-3,0,-6,0,11,-1|governor-form:move progressive+
0,0,-2,-1,-1,0,-4,8|governor-form:mull finite+
-3,4,11,-1,-5,-1,4,-8|governor-form:name finite+
0,0,0,0,0,0,8,-7|governor-form:name gerund+
0,0,1,0,-2,0,-7,9|governor-form:nudge finite+
0,0,-7,0,-2,0,19,-10|governor-form:oblige finite+
0,0,-2,-3,0,0,-6,11|governor-form:oblige finite+would
0,-1,-2,-5,-1,-1,0,11|governor-form:offer finite+
0,0,0,-1,0,0,-10,11|governor-form:offer finite+could
0,0,0,0,-1,0,8,-7|governor-form:offer progressive+
0,0,-9,-13,-2,-6,12,19|governor-form:oppose finite+
0,0,0,15,0,0,0,-14|governor-form:oppose finite+would
0,0,-7,0,1,-2,17,-9|governor-form:pay finite+
0,0,20,0,-1,1,-13,-7|governor-form:pay finite+should
0,0,-5,-1,0,0,-2,9|governor-form:pay progressive+should
0,0,0,0,-17,0,17,0|governor-form:peak finite+
0,0,0,0,12,0,-9,-3|governor-form:peak finite+would
0,0,0,0,-6,-1,-2,10|governor-form:peg finite+
0,-1,-1,0,20,0,-12,-6|governor-form:pencil in finite+
0,0,8,0,0,0,-8,0|governor-form:persuade inf+
0,1,4,-6,-9,-1,-4,14|governor-form:plan +
-1,-1,5,14,-1,-1,-14,-3|governor-form:plan ++not
-1,-1,-4,-2,14,0,-8,3|governor-form:plan finite+
0,0,0,0,-8,2,6,1|governor-form:plan gerund+
0,0,0,-1,0,-1,12,-10|governor-form:plan progressive+
0,0,4,-16,0,0,-1,12|governor-form:play down finite+
-1,-2,-4,-4,-6,0,3,15|governor-form:pledge finite+
0,0,-6,-1,0,0,8,-1|governor-form:pledge progressive+
0,-1,13,0,-1,-2,-2,-7|governor-form:prefer finite+would
0,6,6,-3,-12,-1,-1,4|governor-form:prepare finite+
0,0,-12,0,0,0,9,4|governor-form:prepare finite+should
0,-1,-2,-1,-1,-1,-16,21|governor-form:prepare progressive+
1,0,14,-2,-1,-3,-8,-1|governor-form:press finite+
0,0,13,3,-1,0,-11,-5|governor-form:pressure +
0,0,-1,-1,23,6,-22,-4|governor-form:project finite+
-1,0,-9,6,4,-1,16,-15|governor-form:promise +
-3,3,6,13,-14,-4,-7,6|governor-form:promise finite+
-5,-1,-1,14,-26,-2,-14,34|governor-form:propose finite+
0,0,-1,0,0,-1,8,-6|governor-form:propose finite+would
0,0,0,0,-1,-1,8,-5|governor-form:propose gerund+
0,0,0,0,10,0,0,-9|governor-form:propose progressive+
0,0,-1,0,-7,0,10,-2|governor-form:push +
0,0,0,-7,0,0,-1,9|governor-form:push back finite+
0,0,2,-1,25,-1,-23,-3|governor-form:push finite+
0,0,-1,0,0,0,8,-6|governor-form:push finite+should
0,0,1,0,2,0,-9,7|governor-form:push finite+would
0,0,-9,0,0,10,0,0|governor-form:push for finite+would
0,0,-1,-5,0,-1,11,-3|governor-form:push inf+
0,0,-4,0,0,0,-3,8|governor-form:push progressive+
-5,14,-19,-5,-1,5,7,4|governor-form:put finite+
-1,0,8,0,0,-5,-2,0|governor-form:put finite+would
0,0,-2,0,0,0,-4,8|governor-form:put forward finite+
0,0,0,0,18,0,-16,-1|governor-form:race finite+
-1,-3,23,-9,18,-4,-25,0|governor-form:raise finite+
0,-1,-1,0,-2,0,-8,11|governor-form:raise finite+could
0,-1,-10,-3,-1,-1,30,-15|governor-form:raise finite+will
0,0,-6,-4,3,-3,15,-4|governor-form:raise finite+would
0,0,-1,8,0,-1,-6,-1|governor-form:raise finite+would+not
-1,-1,14,11,-18,1,-18,12|governor-form:raise gerund+
0,0,0,0,-12,0,13,-1|governor-form:raise progressive+
0,0,4,1,13,-3,-21,5|governor-form:reach finite+
0,0,-4,9,-1,0,-3,-1|governor-form:reach finite+can+not
0,-1,-3,-2,27,-1,-7,-13|governor-form:reach finite+could
0,0,3,-4,-2,-1,-4,9|governor-form:reach finite+should
0,0,-1,8,-4,0,-6,4|governor-form:reach finite+will+not
0,0,-1,-1,-6,-2,20,-10|governor-form:reach finite+would
-1,0,-4,-2,-27,9,16,9|governor-form:reach gerund+
0,0,3,-6,-1,0,-10,14|governor-form:ready finite+should
0,0,-4,9,0,0,-1,-4|governor-form:rebuff finite+
-1,0,-7,0,9,1,-2,-1|governor-form:reckon finite+
0,0,0,0,9,-1,-1,-7|governor-form:reckon on finite+
0,0,0,0,2,9,0,-10|governor-form:reckon progressive+
-1,0,-3,1,-1,-4,16,-7|governor-form:refuse finite+
0,0,-9,-1,-3,0,2,12|governor-form:reiterate finite+
0,0,6,18,-1,-4,-9,-9|governor-form:reject finite+
-1,-1,6,-2,-8,-4,15,-6|governor-form:remain finite+
0,0,0,0,-7,0,9,-2|governor-form:remain finite+can+not
0,0,0,0,9,0,-5,-4|governor-form:remain finite+could+not
0,-1,-1,0,2,-1,-16,16|governor-form:remain finite+will
-1,0,-6,11,0,0,-1,-2|governor-form:request +
0,0,0,-6,0,-1,-2,10|governor-form:resist finite+
0,-2,0,0,-10,-1,-1,14|governor-form:return finite+
0,0,0,0,0,-3,-5,8|governor-form:review progressive+
0,0,16,-1,-19,-3,-3,11|governor-form:rise finite+
0,0,0,7,0,-2,-8,4|governor-form:rise finite+could
0,0,0,0,-1,-1,10,-7|governor-form:rise finite+will
0,0,-6,-4,3,-2,12,-2|governor-form:rise finite+would
0,0,-1,0,28,-1,-17,-9|governor-form:rise gerund+
0,-2,-4,59,-1,-7,-5,-40|governor-form:rule out finite+
0,0,0,-22,-2,-3,1,26|governor-form:rule out finite++not
0,0,0,-1,0,0,-15,16|governor-form:rule out finite+will+not
0,0,0,-32,0,-3,6,30|governor-form:rule out finite+would+not
0,0,0,0,14,0,-12,-1|governor-form:rush finite+
0,0,-3,-1,-4,0,12,-3|governor-form:satisfy finite+will+not
0,0,23,-1,-1,-1,-14,-6|governor-form:satisfy finite+would
0,0,-1,8,0,-1,-1,-5|governor-form:say no to finite+
0,0,-1,-3,0,-1,-7,11|governor-form:scoff finite+
0,0,0,4,-9,0,6,-1|governor-form:secure finite+
-1,-3,-1,-7,-1,7,-6,12|governor-form:seek finite+
0,0,3,-1,-1,0,-9,7|governor-form:seek finite+will
0,0,-3,-1,0,3,15,-14|governor-form:seek finite+would
0,0,9,-5,0,-1,-4,1|governor-form:seek gerund+
0,0,-11,0,-1,0,2,11|governor-form:seek inf+
0,0,7,-2,8,-1,2,-13|governor-form:seek progressive+
12,-4,5,-7,6,-4,-11,2|governor-form:set finite+
0,0,0,0,-2,11,-2,-6|governor-form:set finite+can
0,0,-4,-1,0,-3,-7,15|governor-form:set finite+should
0,-1,-5,-2,-2,-1,1,10|governor-form:set finite+would
0,0,0,6,11,0,-13,-4|governor-form:set gerund+
0,0,0,-1,0,0,9,-7|governor-form:set inf+
0,0,9,-1,0,0,-6,-2|governor-form:set its sights on finite+
0,0,0,0,0,0,8,-8|governor-form:set out finite+will
0,0,-13,-1,-6,-2,29,-7|governor-form:settle for finite+
0,0,12,0,9,-3,-9,-8|governor-form:settle for finite+would
0,0,-2,0,-1,0,-5,9|governor-form:settle for gerund+
0,0,-1,0,13,0,-4,-7|governor-form:settle for inf+
-1,-1,10,1,-6,-1,5,-7|governor-form:settle on finite+
0,0,-2,-5,0,12,0,-4|governor-form:sidestep finite+
0,0,-3,-5,-2,-1,15,-4|governor-form:sign up finite+
0,0,0,-4,-3,0,-1,8|governor-form:sound out finite+
0,0,-3,9,0,0,0,-6|governor-form:sound out finite++not
3,3,-14,-12,31,10,-24,2|governor-form:spend finite+
0,0,0,-6,14,0,-7,-1|governor-form:spend finite++not
0,0,-7,-1,-2,-1,13,-2|governor-form:spend finite+can
0,0,-1,10,-4,-1,-3,-1|governor-form:spend finite+can+not
0,0,-1,-5,1,-1,-1,8|governor-form:spend finite+could
8,-5,21,10,-30,-2,-4,3|governor-form:spend finite+should
-5,-6,-15,-9,-5,9,21,9|governor-form:spend finite+will
0,0,-2,10,-1,-1,-4,-3|governor-form:spend finite+will+not
-2,0,-9,-4,-9,0,14,10|governor-form:spend finite+would
-3,10,5,7,7,-8,-19,1|governor-form:spend gerund+
0,-1,-2,0,-13,-1,34,-16|governor-form:spend inf+
0,5,2,-4,20,-1,-20,-1|governor-form:spend progressive+
0,0,0,0,10,0,-2,-8|governor-form:spend progressive+could
0,-1,18,-7,-8,9,-15,4|governor-form:spend progressive+should
0,0,0,-1,-7,0,14,-6|governor-form:spend progressive+will
-1,-1,-3,-1,1,8,1,-4|governor-form:stand finite+
-2,4,4,-2,12,-3,-17,3|governor-form:stay finite+
0,10,0,0,-9,0,-1,0|governor-form:stay finite+will
0,0,-1,-2,-9,-2,9,4|governor-form:stay finite+would
0,-4,-1,-1,12,3,-2,-7|governor-form:stay inf+
0,0,-14,0,0,0,15,-1|governor-form:step up finite+should
0,9,0,-1,-7,-1,3,-3|governor-form:stick to finite+
0,-1,-1,0,-8,-1,-1,12|governor-form:stop finite+
0,0,-1,0,10,-1,-2,-6|governor-form:stop finite+will
0,0,0,-2,-1,0,-4,8|governor-form:stop short finite+
0,0,0,0,8,0,-4,-4|governor-form:strain finite+would
-3,-1,-3,-6,-2,-4,-1,19|governor-form:suggest finite+
0,0,-2,-1,0,0,-5,8|governor-form:suggest gerund+
0,0,0,11,0,-1,0,-9|governor-form:suggest progressive++not
-1,-1,-3,0,9,0,-4,-1|governor-form:surpass finite+
0,0,3,0,0,0,7,-9|governor-form:surpass finite+should
0,0,0,0,9,0,-9,0|governor-form:swell finite+
9,0,-1,-3,-15,-3,30,-18|governor-form:take finite+
0,3,-1,0,4,3,-11,3|governor-form:take finite+will
0,-2,-5,-3,-10,20,-12,12|governor-form:take finite+would
0,0,0,0,8,0,-8,0|governor-form:take inf+
0,0,0,0,0,0,8,-7|governor-form:take up finite+will
-2,0,1,-1,0,-2,9,-5|governor-form:talk about gerund+
18,0,-3,0,0,0,-5,-9|governor-form:talk about progressive+
5,0,8,-1,-2,-2,-1,-6|governor-form:talk finite+
-2,0,4,8,-3,7,-1,-13|governor-form:talk of finite+
0,0,-5,-5,-3,-1,3,11|governor-form:talk of progressive+
-4,12,10,-2,23,-10,-14,-15|governor-form:tell finite+
0,0,-12,14,0,0,-1,0|governor-form:tell finite++not
0,0,-1,-10,-2,9,-1,5|governor-form:tell finite+would
-2,0,12,-9,-4,-2,11,-7|governor-form:tell inf+
-6,-3,-8,-2,14,0,10,-6|governor-form:think finite+
0,0,4,8,0,-8,2,-6|governor-form:think inf+
-1,0,4,-3,0,10,-4,-5|governor-form:think progressive+
0,0,4,-9,0,-1,-1,7|governor-form:tie finite+
-1,0,-5,-1,0,0,0,8|governor-form:tie gerund+
0,0,16,-1,0,0,1,-15|governor-form:time finite+
0,-5,4,0,-11,-2,-3,19|governor-form:try finite+
0,0,-3,12,-2,0,-4,-2|governor-form:turn down finite+
-1,7,15,-12,4,1,-10,-2|governor-form:urge finite+
0,0,-10,0,0,0,7,4|governor-form:urge gerund+
0,0,-1,-1,-1,9,-1,-5|governor-form:use finite+can+not
0,0,0,0,-8,0,-9,17|governor-form:use finite+could
0,0,-2,-1,0,10,-1,-5|governor-form:utter finite+will+not
0,0,17,-12,0,-2,-1,-2|governor-form:veto inf+
0,0,0,-3,-5,0,1,8|governor-form:vote on finite+will
0,1,-11,-2,-11,-1,8,16|governor-form:vow finite+
-3,-5,-5,-11,-13,2,12,24|governor-form:want finite+
0,-1,-6,3,-5,13,3,-6|governor-form:warn finite+
0,0,11,-7,0,-1,-3,0|governor-form:wave off finite+
0,0,-1,-1,-1,0,-10,13|governor-form:weigh finite+
0,0,0,0,-1,0,15,-14|governor-form:weigh inf+
0,0,-3,-1,-3,-1,-3,10|governor-form:weigh progressive+
0,0,8,-1,-1,0,-1,-5|governor-form:work gerund+
-1,0,-2,10,0,-1,-4,-2|governor-form:work out finite+
0,0,-4,0,0,-1,-8,13|governor-form:work progressive+
0,0,0,-1,0,-3,13,-9|governor-form:work toward finite+would
-4,5,-2,15,1,-2,-6,-8|governor-form:write finite+
4,5,-28,9,-13,17,-20,26|governor-in:text be finite
1,6,-5,1,26,-10,-31,13|governor-in:text cap finite
0,17,0,-1,-10,-1,-1,-4|governor-in:text cap gerund
0,3,-2,-2,-22,-1,7,17|governor-in:text cap inf
-4,-13,-1,-22,17,23,21,-23|governor-in:text demand finite
-1,-1,-11,9,-5,-2,10,1|governor-in:text demand gerund
-3,-1,7,9,4,-7,-3,-6|governor-in:text demand inf
-2,-1,20,2,-4,-4,-5,-7|governor-in:text demand noun
-2,-1,12,-6,1,-5,-12,11|governor-in:text demand progressive
-6,-5,12,38,-21,-8,9,-18|governor-in:text denial finite
0,0,-2,8,-1,1,2,-7|governor-in:text denial gerund
0,-3,9,-8,-2,6,4,-6|governor-in:text denial inf
-5,-21,0,-10,16,6,2,12|governor-in:text level finite
0,0,0,0,-3,8,0,-5|governor-in:text move coordinated
8,-1,32,-23,12,-5,-33,10|governor-in:text move finite
-1,-2,1,17,3,8,-26,-1|governor-in:text move gerund
-1,-2,-4,-9,-8,16,9,-1|governor-in:text move inf
-1,-2,-11,6,-4,-3,15,0|governor-in:text move progressive
6,4,-4,8,16,5,-31,-5|governor-in:text pledge finite
-3,-3,2,21,-4,-2,-6,-5|governor-in:text pledge gerund
-2,3,0,6,4,-6,7,-13|governor-in:text pledge noun
0,-2,-10,-7,-7,5,12,8|governor-in:text pledge progressive
-13,1,18,18,12,-3,-19,-13|governor-in:text proposal finite
-3,-1,-10,-11,-6,3,14,13|governor-in:text proposal gerund
0,-1,-3,2,-3,4,9,-9|governor-in:text proposal inf
-1,-1,1,1,-5,-4,-8,17|governor-in:text proposal noun
-5,-2,-5,2,-7,2,-27,42|governor-in:text proposal progressive
0,-14,-22,-6,44,7,-11,2|governor-in:text spend finite
-3,10,5,6,-7,-8,-2,0|governor-in:text spend gerund
0,0,1,1,-17,-1,22,-4|governor-in:text spend inf
-1,4,15,-9,25,4,-26,-12|governor-in:text spend progressive
-4,-2,21,-4,-2,-3,28,-34|governor-in:title be finite
0,3,0,0,-12,-1,21,-10|governor-in:title cap inf
-1,6,-7,16,-7,-10,-1,4|governor-in:title demand finite
0,0,-16,-3,-2,-1,-8,30|governor-in:title demand gerund
0,0,14,1,-1,-1,-5,-8|governor-in:title demand inf
-2,-2,-26,-23,-3,19,-10,47|governor-in:title denial finite
0,0,16,-6,0,-2,-7,-2|governor-in:title denial inf
0,17,-1,-4,-14,-4,7,0|governor-in:title level finite
0,-4,0,-1,13,-1,-1,-6|governor-in:title level inf
-13,5,-38,6,-12,-17,57,11|governor-in:title move finite
0,0,0,0,11,-1,4,-14|governor-in:title move gerund
4,0,-4,-5,22,-7,2,-12|governor-in:title move inf
-2,2,8,-13,4,-10,-2,12|governor-in:title pledge finite
0,0,-1,-3,0,0,12,-8|governor-in:title pledge inf
13,-3,4,-16,6,-4,13,-12|governor-in:title proposal finite
-2,0,1,-1,0,-2,9,-4|governor-in:title proposal gerund
18,0,-3,0,0,0,-5,-9|governor-in:title proposal progressive
-1,-1,11,8,-30,2,-5,17|governor-in:title spend finite
0,0,0,1,9,-1,-7,-1|governor-in:title spend gerund
0,0,-5,-4,5,-1,23,-17|governor-in:title spend inf
0,3,-3,0,-14,11,5,-1|governor-kind:be
0,25,-5,-4,-12,-13,-8,17|governor-kind:cap
-14,-11,16,5,3,-6,-4,10|governor-kind:demand
-9,-10,8,10,-26,15,-3,14|governor-kind:denial
-6,-1,-2,-13,11,3,5,4|governor-kind:level
-4,-2,-20,-9,20,-3,28,-9|governor-kind:move
-1,5,-6,13,13,-12,-4,-8|governor-kind:pledge
7,-8,6,-5,-7,-6,-9,22|governor-kind:proposal
-6,-2,4,-3,26,1,-5,-15|governor-kind:spend
3,0,-8,-5,0,15,0,-6|governor-mood:be finite+
-1,2,-7,11,-7,-4,2,3|governor-mood:be finite++not
0,-1,-1,-1,7,-8,-8,12|governor-mood:be finite+could
-3,-5,26,6,-31,1,-4,10|governor-mood:be finite+should
-1,-1,2,-8,-2,15,-2,-4|governor-mood:be finite+should+not
7,4,-17,5,13,-10,23,-26|governor-mood:be finite+will
-4,0,1,-2,9,-3,-1,0|governor-mood:be finite+would
0,0,-3,-2,0,8,0,-2|governor-mood:be finite+would+not
5,8,0,-3,17,-5,-20,-3|governor-mood:cap finite+
0,-1,0,-2,16,-1,-6,-5|governor-mood:cap finite+can
0,-7,0,0,2,0,-2,8|governor-mood:cap finite+should
0,-4,-1,0,-5,0,0,11|governor-mood:cap finite+should+passive
-1,-11,5,-1,1,-1,9,-1|governor-mood:cap finite+will
0,15,-1,0,-5,0,-3,-6|governor-mood:cap finite+will+passive
0,-1,-3,-3,4,0,-19,21|governor-mood:cap finite+would
0,17,0,-1,-10,-1,-1,-4|governor-mood:cap gerund+
0,5,-3,-2,-34,-2,28,7|governor-mood:cap inf+
-3,-1,22,0,-3,-4,-7,-4|governor-mood:demand +
-5,-6,-7,-27,13,13,-1,19|governor-mood:demand finite+
0,-1,-33,49,6,-3,-11,-6|governor-mood:demand finite++not
0,0,-11,13,0,0,0,0|governor-mood:demand finite++not+passive
3,2,33,-21,11,6,-6,-27|governor-mood:demand finite++passive
-1,0,-8,0,-2,-1,18,-6|governor-mood:demand finite+should
0,0,0,0,0,0,8,-8|governor-mood:demand finite+should+passive
0,0,21,-10,-1,-3,-8,1|governor-mood:demand finite+will
-1,-1,1,-16,-4,-6,15,12|governor-mood:demand finite+would
0,0,-7,12,0,-2,0,-3|governor-mood:demand finite+would+not
0,0,6,-9,0,8,-3,-2|governor-mood:demand finite+would+passive
-1,-1,-21,0,-7,-2,1,32|governor-mood:demand gerund+
-1,-1,32,-8,0,-2,-2,-17|governor-mood:demand inf++passive
-2,-1,17,-16,1,-4,-12,17|governor-mood:demand progressive+
0,0,-8,10,0,-1,0,0|governor-mood:demand progressive++not
-8,-6,-11,82,-22,-4,2,-33|governor-mood:denial finite+
0,0,-2,-44,-2,8,6,35|governor-mood:denial finite++not
0,0,0,-1,0,0,-15,16|governor-mood:denial finite+will+not
0,0,-3,11,0,9,-1,-17|governor-mood:denial finite+would
0,0,0,-33,0,-3,7,29|governor-mood:denial finite+would+not
0,0,-2,8,-1,1,2,-7|governor-mood:denial gerund+
0,-3,25,-13,-2,4,-3,-7|governor-mood:denial inf+
-3,-12,-9,-12,14,23,0,-1|governor-mood:level finite+
-1,-2,12,9,10,-2,-25,-1|governor-mood:level finite++passive
0,0,-3,0,-4,0,9,-2|governor-mood:level finite+can
0,0,0,0,-7,0,9,-2|governor-mood:level finite+can+not
0,0,0,-1,-9,-1,11,1|governor-mood:level finite+could
0,0,0,0,9,0,-5,-4|governor-mood:level finite+could+not
-1,6,-3,-2,-17,-2,7,10|governor-mood:level finite+will
-1,1,1,-5,13,-13,-6,9|governor-mood:level finite+would
0,8,0,0,-4,0,-2,-2|governor-mood:level gerund+
0,-4,0,-1,12,2,-3,-7|governor-mood:level inf+
0,0,0,0,-3,8,0,-5|governor-mood:move coordinated+
23,-3,-15,-16,41,1,-15,-15|governor-mood:move finite+
-1,-3,6,-3,-2,-8,9,2|governor-mood:move finite++not
-1,-1,0,-1,8,-2,-1,-3|governor-mood:move finite++passive
0,0,3,-1,-10,8,0,0|governor-mood:move finite+can
-2,7,-17,-1,10,12,-27,18|governor-mood:move finite+could
-16,4,26,-16,-2,-11,-12,27|governor-mood:move finite+should
0,8,-11,-4,-3,-3,3,11|governor-mood:move finite+should+not
0,0,6,0,-3,0,8,-10|governor-mood:move finite+should+passive
-3,-3,-2,-13,-12,-2,35,1|governor-mood:move finite+will
0,5,-3,20,-10,-1,-12,1|governor-mood:move finite+will+not
0,0,-3,-1,-4,0,12,-3|governor-mood:move finite+will+not+passive
0,0,0,6,-1,-1,11,-15|governor-mood:move finite+will+passive
-2,-5,8,-16,-3,-1,3,17|governor-mood:move finite+would
0,-1,-4,28,-3,-7,-4,-10|governor-mood:move finite+would+not
-1,-2,1,9,14,8,-14,-14|governor-mood:move gerund+
0,0,0,8,0,0,-7,0|governor-mood:move gerund++not
3,-6,-7,-14,17,9,10,-12|governor-mood:move inf+
-1,-1,-6,-4,-7,-3,28,-7|governor-mood:move progressive+
0,0,-3,11,-1,-1,-5,-1|governor-mood:move progressive++not
-1,4,-6,-8,4,-4,21,-10|governor-mood:pledge +
-1,-1,5,15,-1,-1,-14,-3|governor-mood:pledge ++not
9,1,-14,-21,21,-18,41,-18|governor-mood:pledge finite+
-2,-4,-9,34,-2,9,-27,0|governor-mood:pledge finite++not
0,7,8,-3,-4,-4,5,-10|governor-mood:pledge finite++not+passive
6,1,6,-6,8,-3,4,-16|governor-mood:pledge finite++passive
0,-1,1,-2,-3,11,1,-7|governor-mood:pledge finite+can
0,0,-1,16,0,0,-13,-1|governor-mood:pledge finite+can+not
-1,-1,-1,-9,-2,-1,-10,23|governor-mood:pledge finite+could
-2,-1,31,-22,0,-4,-41,40|governor-mood:pledge finite+should
-1,-1,-11,-3,4,1,9,1|governor-mood:pledge finite+will
-3,-2,-4,-18,1,-3,15,15|governor-mood:pledge finite+would
0,-1,1,27,-1,2,-7,-20|governor-mood:pledge finite+would+not
0,-1,0,5,0,7,-1,-10|governor-mood:pledge finite+would+not+passive
-3,-3,0,14,-4,-2,3,-4|governor-mood:pledge gerund+
0,0,-2,8,0,0,-5,-1|governor-mood:pledge gerund++not
0,0,-3,-4,-1,-3,13,-1|governor-mood:pledge inf+
-1,-1,-13,-8,-7,6,22,3|governor-mood:pledge progressive+
0,0,0,0,0,-1,-7,8|governor-mood:pledge progressive+should
-1,-1,1,-3,-5,-3,-8,21|governor-mood:proposal +
8,1,12,-20,7,-7,3,-3|governor-mood:proposal finite+
-1,-1,-11,17,-2,10,4,-16|governor-mood:proposal finite++not
0,0,-2,9,0,0,0,-6|governor-mood:proposal finite++not+passive
-3,0,-1,11,17,-1,-12,-9|governor-mood:proposal finite++passive
0,0,7,0,0,0,-8,3|governor-mood:proposal finite+can
0,0,-1,9,0,-1,0,-6|governor-mood:proposal finite+can+not
0,0,-2,-4,-1,1,-2,8|governor-mood:proposal finite+could
0,0,0,8,0,-1,0,-6|governor-mood:proposal finite+could+not
0,0,-7,-6,-1,-3,2,15|governor-mood:proposal finite+should
-1,0,-2,-5,2,-2,-1,8|governor-mood:proposal finite+will
0,0,-2,-1,0,10,-1,-5|governor-mood:proposal finite+will+not
-2,-2,25,-10,-3,-11,8,-6|governor-mood:proposal finite+would
-5,-1,-8,-14,-5,1,23,10|governor-mood:proposal gerund+
0,-1,-2,4,-7,3,8,-6|governor-mood:proposal inf+
14,-2,-8,-18,-7,6,-29,43|governor-mood:proposal progressive+
-1,0,0,21,0,-1,-2,-16|governor-mood:proposal progressive++not
0,0,-4,-1,0,-4,-1,10|governor-mood:proposal progressive+will
1,0,-8,-19,53,5,-17,-14|governor-mood:spend finite+
0,0,-1,-4,14,0,-7,-1|governor-mood:spend finite++not
-1,0,-6,-3,-3,-3,19,-3|governor-mood:spend finite+can
-1,-1,2,15,-1,8,-12,-11|governor-mood:spend finite+can+not
0,-1,0,-7,-8,-2,-4,22|governor-mood:spend finite+could
7,-6,31,-6,-31,0,-18,23|governor-mood:spend finite+should
0,0,-1,15,0,-3,-1,-9|governor-mood:spend finite+should+passive
-3,-6,-13,-11,3,8,15,7|governor-mood:spend finite+will
0,0,-3,18,-2,-1,-8,-3|governor-mood:spend finite+will+not
-2,0,-9,-5,-10,0,13,13|governor-mood:spend finite+would
-3,10,5,7,2,-9,-10,-1|governor-mood:spend gerund+
-1,-1,-4,-2,-13,-2,44,-21|governor-mood:spend inf+
-1,5,-3,-5,32,-1,-25,-2|governor-mood:spend progressive+
0,0,0,0,10,0,-2,-8|governor-mood:spend progressive+could
0,-1,20,-7,-8,9,-15,3|governor-mood:spend progressive+should
0,0,-1,-4,-7,-1,13,0|governor-mood:spend progressive+will
0,-1,-3,0,-6,-1,8,2|governor:able
1,-2,8,11,4,3,-13,-11|governor:accept
0,0,0,-1,10,-2,-1,-5|governor:achieve
8,-2,-6,15,8,-2,-10,-12|governor:adopt
6,0,-1,-2,11,0,-3,-11|governor:advise
0,0,-5,-1,-2,-2,-2,12|governor:advocate
-1,-1,3,-7,-4,-4,1,12|governor:afford
10,-7,-2,7,-1,-5,1,-4|governor:agree
-1,-1,12,-10,-14,12,-1,4|governor:aim
-1,-1,-9,0,4,5,-9,11|governor:amount
0,0,-6,5,9,-1,-4,-3|governor:approach
0,-4,0,4,17,-2,-8,-6|governor:approve
-1,0,-3,-4,22,-2,10,-21|governor:argue
-1,-1,11,-6,-8,-2,-5,12|governor:argue for
-1,0,-5,-5,-2,-3,-4,19|governor:arrive
-2,-4,-9,29,15,-16,-17,4|governor:ask
-3,-2,15,9,-24,13,-3,-5|governor:ask for
-2,-2,2,1,-2,1,-8,9|governor:back
-2,0,13,0,0,-17,12,-5|governor:balk
0,3,-3,0,-14,11,5,-1|governor:be
0,0,0,-9,-1,-1,11,0|governor:begin from
2,0,-1,-8,7,12,-2,-11|governor:believe
0,12,15,-5,-5,-4,1,-13|governor:bind
-1,-5,-8,-2,13,-8,10,1|governor:bring
0,0,0,-2,-4,0,8,-2|governor:bring forward
-1,0,3,13,-2,-1,-4,-8|governor:bring up
0,0,-15,15,0,0,1,-1|governor:brush off
0,0,8,-1,-3,-5,7,-5|governor:budget
0,0,-2,0,-4,8,0,-2|governor:calculate
18,-3,-8,1,8,0,1,-18|governor:call
-4,-3,-2,-1,-17,-7,4,31|governor:call for
-5,-1,15,-2,-4,-1,-13,10|governor:call on
0,0,-7,-3,-1,0,-2,13|governor:calls
0,0,6,-10,-3,9,2,-4|governor:campaign
0,17,-1,0,-11,-2,-3,0|governor:cap
-1,0,-4,2,10,-3,-16,12|governor:carry
-2,0,10,-1,-3,5,-4,-6|governor:choose
16,0,-1,-1,-2,-1,-5,-6|governor:clear
0,-1,-4,-1,13,-6,0,-1|governor:climb
0,1,-5,-4,2,-6,-8,21|governor:come to
0,0,-2,0,11,0,-4,-4|governor:command
-3,-3,0,13,4,0,1,-12|governor:commit
-1,0,8,-1,9,0,-10,-5|governor:concede
-1,0,-4,0,0,22,-8,-8|governor:confirm
0,0,9,0,-5,0,-3,-1|governor:confront with
8,2,-12,9,-11,1,2,2|governor:consider
6,-3,0,4,-1,-1,-12,7|governor:contain
0,0,-2,0,-4,10,0,-3|governor:contribute
0,0,0,0,-11,-2,17,-3|governor:correspond
0,0,-2,-3,-1,-1,-1,8|governor:counter with
0,0,0,0,24,0,-23,0|governor:course
-1,0,-8,-1,-3,-7,9,10|governor:debate
0,-1,-8,5,-10,-1,20,-5|governor:decide
-1,4,-6,-3,1,0,12,-8|governor:decision
-1,0,2,9,0,-2,0,-8|governor:decline
0,1,-11,17,0,5,-2,-10|governor:deny
-2,-1,1,-4,18,1,-8,-5|governor:devote
-1,-1,-9,2,7,8,-18,12|governor:discuss
-3,-1,-4,15,1,-9,9,-7|governor:do
0,0,-2,-17,0,21,0,-2|governor:dodge
0,-3,-3,0,-9,-1,10,7|governor:double
0,2,1,-1,-6,8,-11,7|governor:drop
0,0,8,-1,-8,3,2,-4|governor:end
0,0,0,0,0,0,9,-8|governor:enshrine
0,0,0,0,-1,0,12,-11|governor:envisage
0,0,0,0,1,-2,10,-8|governor:equal
8,9,-6,-8,10,-3,0,-10|governor:exceed
0,0,0,-9,0,-1,0,10|governor:exclude
-1,-5,5,-3,-7,23,-8,-4|governor:exempt
0,-2,14,-1,-1,-1,0,-9|governor:exhort
-4,-4,-11,0,27,-6,2,-3|governor:expect
-1,-3,-2,-2,-1,-1,10,1|governor:eye
0,-1,3,-1,3,-4,14,-15|governor:fall
-1,-1,7,-5,-5,9,-6,2|governor:favor
0,0,0,0,-1,0,8,-7|governor:feel
0,0,0,-5,0,-1,11,-4|governor:find the means for
-1,-1,8,8,-3,-2,-6,-4|governor:fix
-1,-1,3,-2,-4,-1,-6,12|governor:float
0,-1,-3,0,8,-4,13,-11|governor:force
0,0,0,0,10,0,-10,0|governor:forecast
0,0,-1,-1,17,-2,-8,-5|governor:foresee
0,10,-1,0,-3,0,-1,-3|governor:free
-5,-5,-6,-9,5,20,5,-5|governor:get
7,-2,-2,-1,-8,2,7,-3|governor:give
2,4,-9,13,-17,1,9,-3|governor:go
0,0,-2,-2,11,0,-7,1|governor:goal
0,-2,1,-3,5,2,10,-11|governor:head
0,0,-2,0,-4,0,-4,10|governor:hike
0,-2,-4,-12,24,18,-9,-14|governor:hit
-3,-5,1,3,-6,-6,5,11|governor:hold
0,0,-1,0,-8,0,0,10|governor:hold out for
0,12,0,0,-10,0,-1,-1|governor:hold the line at
6,0,-13,-1,-1,0,7,2|governor:hold up
0,0,-9,0,0,0,0,9|governor:honour
-3,0,-3,-6,14,-2,-8,7|governor:hope
0,0,0,-4,-6,7,11,-8|governor:hurry
0,0,-4,5,-2,-2,-8,10|governor:idea
0,0,-2,8,0,-3,0,-3|governor:imagine
-1,-1,14,-3,-12,16,-8,-4|governor:increase
-1,1,-5,-5,-8,6,10,2|governor:insist on
0,-1,0,-2,-12,-1,19,-3|governor:intend
0,0,0,0,-6,0,-5,12|governor:intention
0,0,0,0,-7,0,9,-1|governor:invest
-3,3,-5,-10,11,-3,3,3|governor:keep
-1,0,-6,-1,22,-1,-5,-9|governor:lay out
-1,0,3,0,-2,0,-9,9|governor:leap
-1,-1,5,-1,-6,1,-7,9|governor:leave
0,0,0,0,-10,13,-3,-1|governor:level off at
0,-1,4,-1,-1,2,9,-11|governor:lift
-1,-1,6,-4,-1,-3,-4,8|governor:like to see
0,0,-3,-3,-3,-1,9,2|governor:likely
0,-1,-5,-4,15,2,-13,5|governor:live with
-1,0,-4,5,7,-3,-11,7|governor:look at
0,0,-7,0,-2,0,-11,20|governor:lower
0,3,-1,-1,12,-4,-13,3|governor:manage
-1,-1,-11,-1,11,-1,14,-10|governor:match
6,0,13,-6,-14,-3,10,-6|governor:mean
-5,-2,13,15,-19,-9,9,-2|governor:meet
6,-1,3,6,-2,3,4,-17|governor:mention
-4,-2,12,-5,-3,-12,1,14|governor:move
-3,4,11,-5,-6,-3,11,-10|governor:name
0,0,0,0,1,0,-9,9|governor:nudge
0,0,-8,-3,-2,0,13,1|governor:oblige
-1,-1,-3,8,-3,-12,0,11|governor:offer
0,0,-10,2,-2,-7,12,4|governor:oppose
-1,-1,10,-1,-2,-2,2,-6|governor:pay
0,0,0,0,-4,-1,8,-3|governor:peak
0,0,0,0,-6,-1,-2,10|governor:peg
0,-1,-1,0,20,0,-12,-6|governor:pencil in
0,0,9,0,5,0,-12,-1|governor:persuade
-2,-1,5,7,-4,-1,-9,6|governor:plan
0,0,4,-16,0,0,-1,12|governor:play down
-1,1,-10,-6,-7,-2,13,13|governor:pledge
0,-1,10,-1,-2,-3,-1,-2|governor:prefer
0,5,-9,2,-12,-2,-9,25|governor:prepare
1,0,21,3,-2,-4,-8,-10|governor:press
0,0,2,-3,0,8,-2,-4|governor:press for
0,0,19,1,-1,0,-12,-6|governor:pressure
0,0,-1,-1,23,6,-22,-4|governor:project
-4,2,-4,21,-14,-5,10,-6|governor:promise
-5,-1,-5,13,-16,-5,4,15|governor:propose
-1,-1,2,-6,15,-4,-4,-1|governor:push
0,0,6,-11,0,-1,-2,8|governor:push back
0,0,-2,-1,-1,9,-6,1|governor:push for
-6,13,-14,4,0,-1,4,0|governor:put
0,0,0,0,18,0,-16,-1|governor:race
-2,-6,14,7,-13,-10,3,8|governor:raise
-2,-2,-8,8,-3,1,-1,7|governor:reach
0,0,3,-10,-2,0,-8,19|governor:ready
0,0,-4,9,0,0,-1,-4|governor:rebuff
-1,0,-7,0,11,8,-3,-8|governor:reckon
0,0,0,0,9,-1,-1,-7|governor:reckon on
6,0,-4,-3,-10,-3,-3,17|governor:recommend
-1,0,-8,1,-1,0,17,-8|governor:refuse
0,0,-9,-1,-3,0,2,12|governor:reiterate
0,0,5,17,-1,-4,-5,-11|governor:reject
-1,0,-9,15,5,-1,-5,-3|governor:request
0,0,0,-6,0,-1,-2,10|governor:resist
0,-6,-2,0,-12,-2,-4,26|governor:return
0,0,-1,0,-1,-3,9,-3|governor:review
-1,-1,8,2,15,-11,-8,-4|governor:rise
-1,-3,-2,6,-3,-9,-10,22|governor:rule out
0,0,1,-1,14,0,-12,-1|governor:rush
0,1,19,-2,-10,-2,4,-10|governor:satisfy
0,0,-1,-3,0,-1,-7,11|governor:scoff
0,6,0,2,-10,0,7,-4|governor:secure
-1,-3,-9,-1,3,7,0,4|governor:seek
13,-6,-6,-3,13,2,-22,10|governor:set
-1,0,10,-1,0,0,-6,-2|governor:set its sights on
0,0,-1,-1,-1,0,13,-10|governor:set out
-1,-1,-9,-3,10,-6,11,-3|governor:settle for
0,0,-2,-5,0,12,0,-4|governor:sidestep
-1,-1,-7,-5,-2,8,13,-6|governor:sign up
-1,0,11,-2,1,-4,-4,-2|governor:start at
-2,17,3,-4,-5,-3,-4,-1|governor:stay
3,0,-14,0,0,0,12,-1|governor:step up
0,9,3,-3,-9,-1,5,-3|governor:stick to
-1,4,-5,-2,-11,-7,12,9|governor:stop
0,0,0,-2,-1,0,-4,8|governor:stop short
0,0,0,0,8,0,-4,-4|governor:strain
0,0,-8,-1,7,2,10,-9|governor:study
-4,-1,-6,4,-2,-5,-6,20|governor:suggest
-1,4,-1,-2,6,-1,5,-10|governor:surpass
0,0,0,0,14,0,-12,-1|governor:swell
6,3,-9,0,-10,14,1,-4|governor:take
5,0,8,0,-2,-2,-1,-7|governor:talk
15,-1,-5,1,5,-5,-4,-7|governor:talk about
-2,-1,-2,11,-6,5,3,-9|governor:talk of
-7,11,3,-6,14,-2,9,-22|governor:tell
-8,-4,1,2,13,1,8,-12|governor:think
-1,-1,3,-12,-2,-2,3,13|governor:tie
0,0,16,-1,0,0,1,-15|governor:time
0,0,2,-4,9,-1,4,-9|governor:top
0,0,-1,-1,1,-7,-2,10|governor:triple
0,-4,3,0,-11,-2,-6,21|governor:try
0,0,1,8,-2,0,-4,-2|governor:turn down
2,-2,1,-2,-11,10,-9,11|governor:use
0,0,-5,3,0,9,-1,-5|governor:utter
0,0,16,-12,0,-2,0,-3|governor:veto
0,0,0,-3,-5,0,1,8|governor:vote on
0,1,-11,-2,-11,-1,8,16|governor:vow
-4,-5,-1,-12,-13,1,15,18|governor:want
0,-1,-6,3,-5,13,3,-6|governor:warn
0,0,11,-7,0,-1,-3,0|governor:wave off
0,0,-4,-2,-4,-1,2,10|governor:weigh
-1,0,-2,10,0,-1,-4,-2|governor:work out
0,0,0,-1,0,-3,15,-10|governor:work toward
-5,5,2,13,1,-2,-6,-8|governor:write
-6,-11,5,17,-26,10,-10,20|in-title:\"
-3,-40,-23,-33,33,8,16,40|in-title:#
3,16,-16,15,-15,-8,-2,7|in-title:$
-3,-3,5,-2,12,0,-10,1|in-title:&
-4,-22,-9,-8,19,-23,-3,49|in-title:'
-1,0,9,0,-11,-2,4,1|in-title:'ll
4,25,-21,-19,5,31,-21,-4|in-title:'s
0,0,-2,-4,13,7,-15,2|in-title:(
0,0,-2,-4,13,7,-15,2|in-title:)
-23,1,-1,18,0,-14,5,14|in-title:,
34,4,33,-22,5,-16,-4,-33|in-title:-
-2,10,27,12,-26,-9,-9,-2|in-title:.
-1,-1,20,-5,-1,-1,-6,-4|in-title:/
-5,-3,-1,-19,24,-36,19,22|in-title:0
2,13,-10,-1,16,1,-13,-8|in-title::
-5,-2,-11,29,-9,-4,25,-23|in-title:;
-1,1,-1,-28,6,-4,5,22|in-title:?
3,-24,-26,3,36,9,26,-28|in-title:DATE
8,8,-2,5,-14,-4,-9,8|in-title:EU
-31,19,-6,-3,11,22,-6,-7|in-title:LAND
-20,-1,-3,19,-18,19,-23,28|in-title:LEADER
-20,-23,57,22,-22,-7,14,-22|in-title:NATO
-6,0,6,-17,12,-13,9,10|in-title:OUTLET
28,-36,17,30,4,-29,4,-18|in-title:USA
25,-20,-11,-14,-17,13,-5,29|in-title:a
10,0,0,0,-4,0,-5,0|in-title:abacus
13,6,0,0,-8,0,-7,-3|in-title:abandons
-2,-2,-2,-4,-15,10,-41,56|in-title:abe
-5,1,12,-10,-15,29,-10,-2|in-title:about
0,-1,-18,-1,-13,-1,19,16|in-title:above
0,0,-10,1,0,-1,-2,12|in-title:abroad
-1,-1,0,-2,-12,8,3,5|in-title:accept
0,-1,-10,-8,-1,6,13,1|in-title:accord
0,0,-1,0,16,6,-15,-6|in-title:achievable
0,0,0,1,9,-1,-8,-2|in-title:achieve
-1,-2,1,-1,-6,22,-17,4|in-title:add
-2,3,-2,-1,-1,-5,9,-1|in-title:address
0,0,0,-6,-7,13,7,-6|in-title:adjusted
0,-2,7,-1,3,4,0,-12|in-title:admiral
0,9,-11,0,4,1,-18,14|in-title:adopt
0,0,-4,0,-7,-3,-17,32|in-title:advisers
0,0,-8,0,6,-1,-4,7|in-title:advocacy
-2,0,-7,-9,39,7,-16,-11|in-title:afford
-6,14,14,-10,-7,6,10,-22|in-title:after
-7,-1,-15,8,20,4,10,-18|in-title:again
-1,0,4,-18,0,-6,7,13|in-title:against
0,-3,6,-1,-16,-1,-2,17|in-title:agency
-1,-3,18,-2,28,-2,-22,-17|in-title:agenda
-2,-1,-31,11,19,-4,11,-3|in-title:agree
-3,-4,-1,-1,9,7,1,-7|in-title:ahead
-1,0,7,-4,-29,4,22,2|in-title:aid
-2,0,-5,4,-20,2,16,5|in-title:aide
-1,0,-2,12,6,-5,-2,-8|in-title:aides
0,-1,0,1,-16,17,3,-4|in-title:aim
-1,0,14,-4,-18,-6,1,14|in-title:air
0,0,13,-1,1,-1,-5,-8|in-title:ait
-1,2,8,0,-7,0,0,-1|in-title:alarms
11,-1,-10,-5,-11,-3,24,-5|in-title:all
9,0,-1,0,0,0,-7,0|in-title:all allies
2,-2,-25,0,-10,-12,6,42|in-title:alliance
-1,0,45,-2,-22,-3,-10,-7|in-title:allied
31,-2,-14,-27,21,-8,-16,15|in-title:allies
8,0,-3,3,-2,0,-5,0|in-title:allies everywhere
-5,0,-6,0,19,-1,-12,4|in-title:allies in asia
11,-1,-7,-12,24,5,-14,-6|in-title:ally
1,14,-17,-2,-6,-3,17,-5|in-title:aloud
0,0,0,-1,-5,-1,14,-7|in-title:ambition
0,0,-2,0,-15,0,16,1|in-title:ambitious
9,-1,-6,-2,13,-5,-10,1|in-title:amid
0,-9,0,0,9,0,0,0|in-title:amount
-6,-2,-7,4,7,-15,-12,30|in-title:an
-9,-9,36,-5,-30,-6,27,-3|in-title:analysis
-1,0,-9,0,-7,-5,18,3|in-title:analyst
-1,4,-1,-3,-1,-6,-5,12|in-title:analysts
-3,-12,2,1,28,-25,13,-4|in-title:and
0,0,0,0,-8,-1,5,5|in-title:anger
0,0,-8,-2,7,-1,-7,11|in-title:anniversary
0,0,-1,13,-35,9,27,-14|in-title:announce
4,-1,9,-8,-21,-7,24,0|in-title:another
8,-1,20,-6,-2,-6,2,-15|in-title:answer
0,0,-1,0,-3,-1,16,-11|in-title:anyone
0,0,10,-5,-3,-1,1,-3|in-title:approval
0,8,-2,-5,27,-5,6,-29|in-title:approve
0,-1,22,-2,-1,-17,0,0|in-title:archives
7,-3,-22,6,8,-21,29,-4|in-title:are
0,0,5,0,-1,12,-10,-5|in-title:argue
-9,-9,-1,-10,20,26,-24,5|in-title:arithmetic
0,-4,-2,-1,10,-3,-6,8|in-title:armed forces
26,16,2,-1,32,-23,-37,-15|in-title:arms
-1,-5,-7,-3,19,-3,-7,7|in-title:army
-1,-1,1,-4,2,-3,-4,9|in-title:around
0,0,1,-4,17,0,-10,-2|in-title:arrive
-1,0,0,-2,-1,0,-7,11|in-title:art
-17,-3,20,-21,-14,15,3,17|in-title:as
9,0,-2,0,1,-1,-2,-3|in-title:asean
29,-6,-30,-29,15,-2,22,1|in-title:asia
6,0,-35,14,31,6,-33,11|in-title:asian
12,7,-16,4,10,-6,2,-15|in-title:asian allies
0,0,-11,-1,9,0,5,0|in-title:asian partners
-1,0,-1,0,-3,19,-4,-9|in-title:asians
-4,-7,37,-18,8,6,-26,3|in-title:ask
-3,-1,-10,0,2,2,0,9|in-title:ask for
-1,0,-13,-1,2,-1,7,8|in-title:assembly
-17,-10,22,-1,31,-6,-10,-8|in-title:at
0,2,0,0,-4,10,4,-11|in-title:attacks
-2,-1,-12,-3,10,-1,8,2|in-title:audience
-3,0,8,-8,8,-4,4,-5|in-title:aukus
0,0,2,-3,11,0,-9,0|in-title:ausmin
0,0,-1,-2,15,0,2,-13|in-title:austin
0,-1,-1,-1,10,0,-4,-3|in-title:average
6,0,-9,2,-15,9,11,-4|in-title:away
0,0,-1,0,17,-1,-16,1|in-title:awkward
-2,0,0,-7,-7,17,-6,4|in-title:b
-4,-8,-13,-21,-3,7,8,34|in-title:back
0,0,-3,-3,0,-1,-7,14|in-title:baked
0,0,27,5,-14,-1,-2,-14|in-title:balk
-1,-1,-8,-1,9,-1,-2,5|in-title:ballot
0,0,1,-1,-12,-1,12,2|in-title:baltic
0,0,13,-1,16,-8,-8,-12|in-title:banks
2,-1,0,1,-19,1,28,-12|in-title:bar
0,0,-4,-4,-2,-1,12,0|in-title:bark
0,2,0,0,8,0,1,-10|in-title:base
0,0,12,0,0,0,-6,-5|in-title:battlefield
0,0,-10,0,-1,0,0,12|in-title:baulk
0,8,0,-1,-5,-3,2,-1|in-title:bazooka
2,3,4,11,-5,5,-21,2|in-title:be
-2,-1,-4,9,15,2,-13,-7|in-title:became
9,3,-1,19,-6,7,-15,-15|in-title:before
-1,-2,-1,0,-4,0,0,8|in-title:began
0,-1,-2,-7,-9,17,3,-1|in-title:begins
8,6,-1,-1,-12,-15,13,2|in-title:behind
-1,0,-16,-2,2,-4,12,8|in-title:below
3,0,1,0,-11,-7,11,3|in-title:benchmark
0,0,-6,-2,-1,-2,14,-3|in-title:bends
0,0,6,0,-2,1,-8,4|in-title:better
0,0,8,-11,-2,-2,6,2|in-title:between
4,-2,1,-11,-13,28,16,-21|in-title:beyond
-1,0,4,-11,-2,-1,-5,16|in-title:bid
2,-2,-10,1,1,-2,0,10|in-title:big
-3,-4,-1,-5,7,-4,-2,13|in-title:bigger
0,0,-6,1,-3,1,10,-3|in-title:biggest
-12,-5,8,5,-3,-18,13,13|in-title:bill
-3,14,-8,14,-14,12,-2,-13|in-title:billion
0,0,-8,-3,-9,-4,9,15|in-title:billions
-6,13,-1,-6,-2,-4,11,-4|in-title:bind
-2,-1,-6,-3,2,23,-19,6|in-title:blank
0,0,9,-4,-8,0,-2,6|in-title:blessing
0,-1,3,-1,2,-1,-8,6|in-title:bln
-2,0,2,-3,8,0,-17,13|in-title:blueprint
-1,-3,-1,1,-1,-15,23,-2|in-title:bn
0,0,-5,-2,-1,0,10,-2|in-title:boast
-2,-2,-2,-2,-3,36,2,-27|in-title:bond
0,0,2,-1,16,-5,-8,-4|in-title:bondholders
-2,-7,5,-10,7,18,-2,-9|in-title:bonds
-1,14,-2,-1,-4,0,-7,1|in-title:boom
0,0,0,0,11,0,-10,-1|in-title:boon
-1,-8,23,-3,-2,-5,6,-10|in-title:boost
0,-1,-2,2,-3,-15,24,-4|in-title:both
0,0,-4,0,10,-1,7,-11|in-title:bowls
0,6,6,0,0,-2,-1,-8|in-title:brace
-1,-1,-18,-14,3,5,5,21|in-title:braces
-5,-3,0,-6,27,20,-15,-18|in-title:brake
0,0,-3,-3,0,-1,-7,14|in-title:brands
0,6,-1,0,-13,0,-1,10|in-title:breaches
0,0,11,0,0,-3,0,-7|in-title:breakingviews
-1,11,-3,-1,10,-4,-3,-10|in-title:breaks
0,0,0,0,-9,-1,11,-1|in-title:breed
0,0,10,6,3,-2,-6,-10|in-title:brief
-1,0,3,0,10,-1,-6,-4|in-title:briefs
-1,0,-15,-2,11,2,-13,17|in-title:bring
0,0,10,9,-3,-2,-5,-8|in-title:bring forward
-1,0,11,0,3,-1,-4,-8|in-title:bristles
0,-2,1,-1,-5,9,4,-7|in-title:brochure
-1,4,-14,3,18,-5,-7,2|in-title:brown
0,0,-9,-8,-5,-1,10,13|in-title:brush off
0,0,-12,4,0,-3,5,6|in-title:budge
-17,2,-12,-9,13,5,24,-6|in-title:budget
0,6,0,-1,-13,-4,20,-8|in-title:build - up
-2,16,-6,0,-15,-13,26,-5|in-title:buildup
0,0,3,-3,-4,0,-3,8|in-title:bullet
4,4,-8,-10,11,1,-6,4|in-title:burden
-1,-1,2,12,-11,15,-9,-8|in-title:burden - sharing
0,-1,3,-3,1,12,-12,-1|in-title:business
0,5,0,0,-10,7,-1,0|in-title:bust
3,3,6,-9,13,0,2,-19|in-title:but
-6,-4,6,-2,8,5,12,-19|in-title:butter
3,-9,2,14,-3,-7,-6,5|in-title:buy
0,0,0,0,17,0,-16,0|in-title:buyers
-1,4,-9,18,8,-2,-9,-9|in-title:buys
11,6,12,-22,-22,-20,31,3|in-title:by
0,0,9,0,0,-1,0,-7|in-title:c
-3,12,3,-20,2,-1,3,4|in-title:cabinet
0,0,8,0,23,0,-16,-14|in-title:calendar
5,-9,-6,22,-16,-1,13,-9|in-title:call
-2,-13,57,-1,-11,-14,-19,2|in-title:call for
-3,-1,2,-11,9,4,-8,8|in-title:call on
0,0,-9,0,0,0,-1,11|in-title:camp
-2,4,-5,7,-2,7,-1,-9|in-title:campaign
-7,13,-15,-4,-1,19,-5,1|in-title:can
0,0,12,-10,0,0,0,-2|in-title:cancellation
-2,-3,-1,-7,3,-2,23,-10|in-title:candidates
-2,-1,12,3,9,-6,-26,12|in-title:cannot
9,1,-8,-1,-1,-4,7,-2|in-title:cap
0,0,7,-2,-3,11,-2,-12|in-title:capabilities
0,0,-2,0,-1,-1,-5,8|in-title:capita
0,0,1,8,-1,0,1,-9|in-title:card
18,-2,4,-2,11,-3,-22,-4|in-title:carry
0,-1,-9,0,10,3,-20,19|in-title:case
0,-1,-3,-2,-7,2,-5,16|in-title:casts
0,-1,-3,0,-1,-1,9,-2|in-title:catch
-1,0,-4,-1,3,-9,-4,16|in-title:catches
0,0,-1,0,8,0,-7,0|in-title:caucus
0,0,2,-10,-16,1,7,16|in-title:caution
0,0,-2,6,1,20,-15,-10|in-title:cautious
-1,34,-26,-16,-14,-10,-6,39|in-title:ceiling
-1,0,-9,3,-11,10,25,-18|in-title:chair
0,0,0,-1,-5,0,-2,8|in-title:challenger
0,0,-4,0,7,-1,10,-12|in-title:changed
0,0,-1,-1,-1,-1,9,-6|in-title:charge
0,0,4,0,0,0,-8,5|in-title:chat
0,0,9,-5,0,0,-3,0|in-title:chatham
-2,-1,3,-3,0,11,-18,10|in-title:check
0,0,0,0,-9,0,9,0|in-title:chide
9,-8,-8,3,5,32,-8,-25|in-title:chief
-1,-1,6,8,3,-3,-6,-5|in-title:chiefs
10,0,-4,-2,-5,-1,6,-4|in-title:chips
0,0,6,-1,-3,7,11,-19|in-title:choice
0,0,-2,0,29,-5,-12,-9|in-title:citi
10,1,0,-2,2,-1,-8,-1|in-title:citizens
0,-1,-1,8,7,0,-6,-7|in-title:claim
-2,-2,-11,7,0,-2,20,-9|in-title:clash
-1,-2,-2,-4,12,-8,-22,28|in-title:clear
0,0,-3,-1,-2,-3,-3,12|in-title:cling to
-1,1,17,-9,-12,-1,10,-6|in-title:closer
-1,0,31,-4,6,0,-9,-24|in-title:club
-1,-3,-1,11,-18,-2,0,14|in-title:coalition
0,0,0,0,-8,0,0,9|in-title:coast
-1,-1,-1,8,0,-2,-23,20|in-title:coast guard
-1,-1,0,8,5,13,-7,-17|in-title:cold
-2,0,0,0,20,2,-15,-4|in-title:colossus
-1,0,19,-1,-5,-2,-9,0|in-title:column
0,9,-1,0,-4,-1,1,-4|in-title:come to
1,2,-1,1,11,12,3,-30|in-title:comes
-1,0,0,-2,-2,-5,-2,13|in-title:coming
1,0,-11,-3,16,15,-11,-8|in-title:commander
6,4,-5,-5,-11,-13,-10,34|in-title:commentary
-1,2,-4,15,15,-3,-18,-6|in-title:commission
-1,-1,-10,14,1,-2,4,-5|in-title:committee
0,0,7,2,0,-1,-8,0|in-title:common
0,0,0,0,-8,8,2,-2|in-title:communities
9,-1,-3,-3,-11,6,7,-4|in-title:compare
0,-1,3,0,17,-3,-16,-1|in-title:compared
0,0,-1,16,2,-1,-3,-12|in-title:comparison
0,-1,-3,0,9,9,-7,-6|in-title:complicating
0,0,-11,-2,0,0,4,9|in-title:conference
0,0,3,-5,-8,-2,1,11|in-title:confident
0,-2,12,-1,0,-1,-1,-8|in-title:congressmen
0,0,-2,0,0,-3,12,-7|in-title:conservative
0,0,-9,-1,-14,-1,11,14|in-title:consider
0,0,4,0,0,0,-8,5|in-title:contempt
0,0,2,-6,0,0,9,-4|in-title:contender
0,0,0,0,-8,0,8,0|in-title:contracted
-1,0,-19,-1,0,-5,10,16|in-title:contribution
0,0,2,4,0,0,-11,5|in-title:convey
-2,0,9,-1,0,5,-10,-1|in-title:cool
0,0,1,0,8,0,1,-9|in-title:core
5,-1,10,0,-5,27,-38,2|in-title:cost
-1,0,-6,-1,3,-1,-5,10|in-title:costlier
-1,-3,-13,8,13,6,-14,5|in-title:costs
-2,-5,3,-10,-18,21,3,8|in-title:could
0,-1,2,-1,-20,2,3,15|in-title:council
-2,-1,7,9,-11,-11,-11,19|in-title:count
0,0,-3,-1,-10,-5,10,8|in-title:counted
-1,1,-1,-1,-20,19,8,-5|in-title:counterstrike
-4,-1,-6,-3,4,-9,9,10|in-title:counting
0,0,-1,0,-3,0,11,-6|in-title:countries
-1,-1,6,8,-11,-16,22,-7|in-title:counts
-2,-1,5,-4,12,0,-5,-4|in-title:course
0,0,-2,-1,-10,-5,-1,20|in-title:coy
-1,0,0,-1,-5,0,-2,10|in-title:cra
-2,0,0,0,20,2,-15,-4|in-title:credit
1,0,-1,4,-4,-2,8,-5|in-title:creep
0,0,-2,0,13,-3,-4,-4|in-title:crisis
-1,0,15,-1,-7,-1,-3,-2|in-title:critical
0,-7,-6,0,5,-1,10,-1|in-title:criticism
-1,0,0,-1,-5,0,-2,10|in-title:criticizes
0,0,0,0,9,0,-9,0|in-title:critics
0,0,-3,0,0,0,-4,9|in-title:crore
0,0,19,0,-9,-4,-1,-4|in-title:crosshairs
0,0,-17,15,0,0,-2,4|in-title:crowd
0,0,11,-2,3,-4,8,-16|in-title:crowded
-1,0,-3,11,-2,0,-4,-2|in-title:currency
-1,0,-5,-3,-1,6,12,-9|in-title:current
-1,-1,-9,-10,10,-2,13,1|in-title:cut
0,0,8,0,-1,-1,-11,5|in-title:d
0,0,-1,-8,-3,-5,16,1|in-title:date
0,0,1,-1,-6,0,9,-3|in-title:davos
-10,0,21,9,-11,-2,6,-13|in-title:day
-1,0,-5,15,6,-1,-2,-12|in-title:days
-1,0,5,-2,-1,-5,9,-6|in-title:deadline
0,0,9,-1,0,0,-6,-3|in-title:deadlocked
-3,-3,-8,8,-38,21,40,-17|in-title:deal
-1,0,17,-8,-7,0,-25,23|in-title:dealing
0,0,2,-1,16,-5,-8,-4|in-title:dear
-6,-10,5,-3,37,-21,1,-4|in-title:debate
-2,-3,-7,-3,17,29,-9,-22|in-title:debt
0,0,-1,-1,19,7,-24,0|in-title:decade
-1,4,-2,-1,4,-2,7,-9|in-title:decades
4,-2,1,5,-19,-9,15,5|in-title:decide
-1,-1,-11,14,-1,1,1,-3|in-title:decision
0,0,-4,-1,3,-1,10,-7|in-title:deeds
-8,14,-12,2,12,-15,-21,28|in-title:defence
0,-1,8,5,5,4,-12,-10|in-title:defence chief
3,0,-13,2,-9,10,3,5|in-title:defence minister
5,12,13,-10,30,-16,-14,-19|in-title:defence spending
0,0,17,-2,0,-4,-9,-1|in-title:defences
-1,0,1,0,28,-1,-24,-3|in-title:defend
-1,0,-3,0,0,-3,-3,10|in-title:defending
13,-10,-16,31,4,10,-20,-13|in-title:defense
0,0,6,-1,4,-3,4,-9|in-title:defense - related
-2,-1,-4,14,-21,-10,-3,28|in-title:defense chief
-1,-1,-15,20,13,-5,1,-12|in-title:defense minister
-4,-5,21,1,-13,-13,13,-1|in-title:defense ministry
-10,-3,-34,24,14,9,-2,2|in-title:defense spending
0,0,0,0,-28,-2,30,-1|in-title:definition
-7,2,22,4,-16,1,23,-28|in-title:demand
-1,0,9,0,-1,12,-10,-8|in-title:denominator
4,8,-5,6,-17,-4,17,-8|in-title:deny
-1,0,-10,0,21,-3,-4,-2|in-title:dependents
-1,-1,8,-3,-9,10,-4,-1|in-title:deputy
-2,2,0,0,0,-4,9,-5|in-title:deserves
0,0,0,-5,1,-2,-3,10|in-title:despite
0,0,10,-7,10,-3,-23,12|in-title:destroyers
-5,-1,-4,-1,-1,1,2,9|in-title:deterrence
-1,-1,8,-6,3,2,-11,6|in-title:dialogue
0,0,-8,20,-10,0,9,-12|in-title:dictate
-1,-1,3,6,-14,0,1,6|in-title:did
-1,-1,1,-13,3,0,-12,23|in-title:differ
0,0,3,-1,-10,0,8,1|in-title:differently
0,0,-2,-4,-2,-1,10,-2|in-title:digest
0,0,9,0,0,0,0,-9|in-title:digits
0,0,-12,1,-21,-1,23,10|in-title:digs
0,0,4,-3,11,0,-12,0|in-title:direction
0,0,-9,0,6,0,-5,9|in-title:disagrees
0,-1,-2,0,-2,6,8,-10|in-title:discipline
3,-1,16,-3,-5,-5,-18,12|in-title:discuss
-1,0,9,-1,0,0,-4,0|in-title:discussion
0,0,0,-2,0,11,0,-9|in-title:dissolve
-1,0,-8,-1,3,-1,-2,10|in-title:diverge
10,-2,-1,-3,-4,-2,12,-10|in-title:divided
0,0,-9,0,0,0,10,-1|in-title:dividend
0,0,2,0,3,0,-8,4|in-title:dlrs
0,-1,-1,0,15,-1,-21,9|in-title:dnd
7,-1,0,-9,10,-8,4,-3|in-title:do
0,0,0,-3,-1,-3,-7,14|in-title:doable
0,0,-3,10,-1,0,-12,7|in-title:document
-1,4,11,-7,-16,6,8,-5|in-title:documents
0,0,-15,2,19,9,-7,-8|in-title:dodge
-5,-1,3,31,-13,-5,0,-10|in-title:does
0,0,-4,-4,-2,-1,12,0|in-title:dog
-1,0,2,-3,1,6,-20,16|in-title:doing
-1,0,0,-2,10,-1,2,-8|in-title:dollar
0,-1,-6,-1,-8,15,-23,25|in-title:dollars
0,-7,0,0,8,-1,0,0|in-title:domestic
0,0,-1,1,-21,0,19,3|in-title:done
-2,19,-4,1,-25,-23,21,12|in-title:double
-2,-1,3,-2,6,-1,8,-12|in-title:doubt
0,0,1,-7,1,-2,-3,10|in-title:doubts
-8,1,14,-2,1,5,-5,-6|in-title:down
-1,-1,-1,-2,10,4,-15,6|in-title:dpp
-3,-1,16,-9,-3,6,8,-15|in-title:draft
0,0,-3,2,-11,0,-1,15|in-title:drastic
0,-9,-3,3,-4,-2,5,9|in-title:draws
0,-8,0,0,11,-2,0,-1|in-title:drew
0,0,-3,-2,1,-1,-6,11|in-title:drills
0,0,0,0,20,-1,-16,-2|in-title:drive
0,0,17,-1,-11,-1,-7,4|in-title:drones
-2,3,-7,19,-2,4,8,-23|in-title:drop
-1,0,4,-1,-8,2,2,4|in-title:dutton
-1,0,7,0,-21,0,-1,15|in-title:dwarfing
0,-1,-11,-5,-5,3,8,11|in-title:each
10,2,-14,-9,-38,16,15,17|in-title:early
-1,-2,-1,0,15,18,-13,-16|in-title:eases
-1,0,1,-1,-2,-1,-8,11|in-title:east
0,0,-1,0,10,-1,-6,-1|in-title:easy
0,0,0,-2,-1,12,-7,0|in-title:eats
0,-1,-2,0,-25,13,3,11|in-title:economist
0,0,-3,0,24,0,-9,-11|in-title:economists
0,-1,-2,-2,7,-1,-15,14|in-title:economy
-1,0,-6,-1,6,0,-6,8|in-title:edition
0,0,-7,0,-3,-1,12,-1|in-title:editor
11,-16,2,-32,15,8,15,-3|in-title:editorial
0,0,-8,0,0,-1,2,8|in-title:editorials
0,0,0,-4,0,-1,8,-3|in-title:effect
0,2,-13,3,6,-2,-7,13|in-title:effort
0,0,1,3,-2,-2,-8,8|in-title:eight
0,-1,-4,-1,13,-2,-1,-5|in-title:eighty
0,-2,0,-1,-10,-3,-8,24|in-title:elastic
-6,16,11,0,9,-22,-31,23|in-title:election
8,0,-8,0,12,4,-9,-6|in-title:elephant
0,0,0,0,-9,-1,11,-1|in-title:elephants
0,-1,1,-1,1,-9,11,-2|in-title:else
-1,0,-1,-1,-4,-1,-2,11|in-title:elsewhere
0,0,1,-1,11,0,-11,0|in-title:emerge
0,1,1,-2,-1,6,8,-12|in-title:enact
-1,-5,5,-3,16,-7,-13,8|in-title:end
-1,-1,-4,3,9,-1,-8,3|in-title:endorse
0,2,-1,-5,-3,0,8,-1|in-title:enemy
-1,0,48,-2,-22,-3,-12,-9|in-title:english
-4,0,29,-4,-20,5,-9,4|in-title:enough
-2,3,3,24,-23,-4,19,-20|in-title:envoy
0,0,-4,-1,-7,0,15,-2|in-title:era
0,0,0,0,-1,-1,8,-5|in-title:error
-1,0,-10,13,0,0,-2,0|in-title:escapes
0,0,-1,0,-5,0,8,-2|in-title:espresso
0,0,-1,0,7,-1,3,-8|in-title:estimate
-12,6,1,-23,5,3,31,-10|in-title:europe
-3,0,16,0,5,0,-7,-10|in-title:european
0,0,-5,0,-13,0,16,2|in-title:european members
-1,0,-10,-3,0,-1,-11,26|in-title:europeans
1,-1,-4,0,-2,0,8,-1|in-title:ever
0,0,-2,-5,-3,-2,17,-6|in-title:every
0,-3,0,0,-8,0,15,-4|in-title:everything
-2,5,18,-20,5,-6,15,-14|in-title:ex
0,8,3,0,-8,0,-2,-1|in-title:example
0,3,0,-2,-3,7,-21,17|in-title:exceed
0,0,0,0,12,0,-11,-1|in-title:excerpt
-1,0,8,-1,-6,-1,8,-7|in-title:excerpts
-1,0,0,0,0,-1,-6,8|in-title:exchange
0,0,-1,0,-1,2,8,-9|in-title:exclude
0,0,-6,-3,-2,-1,-2,15|in-title:exclusive
0,0,-2,0,-5,-2,-14,23|in-title:excuses
0,0,-6,-1,-1,-4,9,3|in-title:executives
0,-1,5,11,-3,0,-7,-3|in-title:exempt
0,0,5,5,-13,-4,10,-3|in-title:exemption
0,0,9,-2,23,-3,-14,-13|in-title:exit
0,0,-3,0,-3,0,-9,15|in-title:expand
0,0,-1,0,1,-6,-3,9|in-title:expansion
-1,0,7,-3,9,-1,-10,0|in-title:expect
-2,0,-4,0,3,-2,11,-5|in-title:expensive
-2,-6,-1,-4,47,-7,-16,-11|in-title:expert
9,-1,-1,-5,0,-2,-1,0|in-title:expert panel
10,9,16,-5,-15,-8,-5,-2|in-title:experts
-1,0,0,6,-6,-5,18,-13|in-title:explain
-3,-1,11,18,-4,-15,22,-27|in-title:explainer
0,0,-7,12,-1,-2,0,-2|in-title:expo
0,-1,-1,5,12,-1,-2,-12|in-title:export
0,-1,-6,-2,3,0,9,-3|in-title:exporting
-2,0,-8,0,7,6,-2,1|in-title:exports
0,0,0,0,10,-1,-7,-1|in-title:exposes
-2,0,-3,0,-8,-1,15,-1|in-title:extends
-1,-1,0,-6,51,5,-34,-14|in-title:extra
7,-7,2,12,-17,8,8,-12|in-title:eye
3,-1,-26,4,-10,7,30,-9|in-title:faces
4,-1,4,-5,16,8,0,-25|in-title:fact
-3,-2,-29,0,1,-3,5,30|in-title:factbox
0,0,0,-1,0,-4,14,-8|in-title:fail
0,0,-1,0,6,0,4,-8|in-title:fails
-1,-4,-3,0,16,-4,-14,11|in-title:fall
0,0,0,-4,0,-1,8,-3|in-title:fanfare
-2,2,28,-3,23,-9,-15,-24|in-title:far
0,-1,-8,0,6,0,4,0|in-title:farewell
0,0,16,-4,0,-1,-5,-6|in-title:fast
0,0,0,-1,-2,0,-5,9|in-title:fast-track
-1,1,-3,-1,9,3,-8,1|in-title:faster
6,0,6,0,0,0,-9,-3|in-title:fastest
0,0,18,-2,2,-3,-1,-14|in-title:faults
8,0,-2,0,2,0,-16,9|in-title:favorites
0,0,0,12,1,-2,1,-11|in-title:favour
-5,-7,-8,-1,17,19,-8,-7|in-title:fear
0,0,0,-9,0,-2,-1,13|in-title:feasible
0,0,14,-1,8,-5,-4,-12|in-title:feel
0,10,13,-5,-10,-1,6,-12|in-title:female
0,0,0,0,-11,0,12,-1|in-title:fetish
0,0,-7,-2,7,-1,-7,11|in-title:fever
-1,0,7,-1,-4,-2,-10,11|in-title:fewer
0,-1,-8,-3,10,-7,-3,12|in-title:fight
12,-2,-22,20,9,4,-27,6|in-title:figure
-1,-3,-12,5,7,-6,1,9|in-title:figures
0,-1,1,12,6,-1,-3,-13|in-title:final
-1,-2,-1,-4,-8,18,12,-15|in-title:finance
-1,2,-1,14,-2,-4,-1,-6|in-title:finance minister
0,-2,3,0,11,3,3,-18|in-title:finance ministry
0,0,0,0,-8,4,5,-1|in-title:finances
-5,-2,-7,-10,3,20,20,-19|in-title:find
0,0,-3,-2,2,8,-2,-3|in-title:find cash for
-1,-2,-1,0,-4,0,0,8|in-title:finish
0,-2,-2,1,-14,-2,25,-6|in-title:fire
-8,2,0,4,-12,5,25,-16|in-title:first
0,0,11,0,-10,0,0,-1|in-title:firstft
-1,-4,14,-2,10,1,-16,-2|in-title:fiscal
0,0,-1,0,7,7,-2,-10|in-title:fitch
-1,16,14,0,5,-14,-8,-12|in-title:five
0,0,0,0,10,0,0,-10|in-title:fivefold
0,0,2,1,5,-2,-8,3|in-title:fix
0,0,-6,4,9,0,-10,4|in-title:flanks
0,0,-5,0,-12,0,1,18|in-title:flat
8,0,-1,-1,-22,2,-6,21|in-title:float
0,0,16,7,-16,-1,7,-13|in-title:floor
0,0,0,0,-1,0,-11,12|in-title:floors
-2,0,14,-10,0,7,-2,-7|in-title:focus
-3,8,9,-8,-22,-3,28,-10|in-title:follow
0,0,-3,0,6,0,9,-11|in-title:follows
0,0,-5,0,-13,0,1,18|in-title:footed
0,0,-1,0,4,-1,-9,8|in-title:footnote
-6,-31,12,-7,-4,28,-7,15|in-title:for
-1,-8,-6,-1,-1,1,5,12|in-title:force
0,0,0,0,9,0,0,-9|in-title:foreign
0,-2,5,-2,-3,0,11,-8|in-title:foreign minister
0,0,-3,-2,12,-2,0,-6|in-title:formal
0,2,0,13,-4,-1,-6,-3|in-title:formally
-4,-7,0,-17,3,37,-6,-7|in-title:former
-1,-1,10,1,-1,-1,-7,-1|in-title:formula
12,-1,-14,-3,19,-7,7,-14|in-title:forum
10,2,-4,6,15,-3,-7,-18|in-title:four
0,0,0,-3,14,0,-10,0|in-title:fourth
-2,0,-9,2,4,-2,3,5|in-title:free
0,-1,-2,-1,-21,-1,20,6|in-title:frees
0,0,-2,-11,0,14,0,0|in-title:friction
6,-1,11,-4,-18,-4,17,-7|in-title:friends
6,-1,4,1,2,-3,2,-11|in-title:friendship
0,0,3,-3,11,0,-11,0|in-title:frigate
-11,-10,48,8,-11,-37,22,-8|in-title:from
0,0,9,-2,-8,-1,0,2|in-title:front
0,0,9,-1,-5,0,-1,-1|in-title:frost
-3,-3,13,-7,12,-1,-14,4|in-title:fund
-2,-2,-1,-8,-17,-9,10,29|in-title:funding
-3,-5,5,-8,9,-5,0,7|in-title:funds
-1,-1,9,13,-13,-2,-1,-5|in-title:further
0,0,-6,-1,-10,0,21,-4|in-title:g
-1,-1,3,-1,-11,16,-2,-2|in-title:game
0,0,-2,-1,9,-2,2,-6|in-title:gap
-1,0,-1,0,-3,19,-4,-9|in-title:gaps
0,0,16,-1,-5,-4,10,-16|in-title:gasping
0,0,3,6,-4,-2,-9,6|in-title:gasps
0,0,-9,1,-2,0,17,-7|in-title:gather
-2,0,-12,7,-1,-1,12,-4|in-title:gathers
7,3,-6,-17,11,1,4,-3|in-title:gdp
0,0,6,0,-9,0,5,-2|in-title:general
-2,0,2,0,11,-1,-5,-5|in-title:generals
0,2,9,-3,-3,-1,-2,-2|in-title:gently
-6,-4,22,13,-7,-16,9,-11|in-title:get
3,-1,-4,40,-27,15,-25,0|in-title:give
0,0,0,-1,-3,0,-25,30|in-title:glance
0,0,-2,0,-15,0,16,1|in-title:glass
7,-1,-3,-2,9,12,5,-26|in-title:global
0,2,-6,-2,-2,-2,-2,12|in-title:gnp
-2,13,-33,-2,-24,12,5,31|in-title:go
-9,-8,-10,27,-6,1,9,-3|in-title:goal
0,0,5,1,5,-3,2,-11|in-title:goals
-2,-2,-9,11,4,-1,-3,1|in-title:gov ' t
-2,-1,-7,14,-14,-13,15,8|in-title:government
0,0,-1,-4,-1,0,8,-1|in-title:governor
0,0,-2,14,8,-6,-11,-3|in-title:governors
5,-1,-6,-9,-10,15,-1,8|in-title:govt
-2,0,3,-2,-8,-1,9,0|in-title:grades
0,0,5,4,3,-1,-2,-8|in-title:greater
0,0,7,0,10,-1,-6,-11|in-title:greenland
-1,0,1,-1,-2,-3,-2,9|in-title:greens
0,-1,-4,-1,13,-2,-1,-5|in-title:greying
2,0,-5,5,15,-1,-14,-2|in-title:grill
0,0,-8,-2,7,-1,-7,11|in-title:gripped
-1,-1,2,-2,-1,-12,21,-7|in-title:grounds
-1,-2,-12,-1,13,-4,-5,13|in-title:group
-2,-6,-1,1,-8,11,11,-6|in-title:grow
4,5,-21,-1,33,5,-2,-23|in-title:growth
-1,0,12,0,-10,0,0,0|in-title:guard
-4,0,-4,8,15,0,-23,9|in-title:guests
17,0,-9,0,-17,1,-9,18|in-title:guide
0,-1,0,0,-8,1,1,8|in-title:guidelines
-1,-2,-12,3,21,-2,-5,-3|in-title:gulf
-6,-7,9,-2,14,1,19,-27|in-title:guns
-1,0,-14,1,-6,-4,-5,28|in-title:gyeongju
-1,0,3,0,-2,-5,-12,18|in-title:habeck
-4,-4,-17,6,-52,-14,75,11|in-title:hague
-1,0,0,2,1,-3,10,-9|in-title:hails
-1,-3,-8,-4,-14,-4,-12,46|in-title:half
0,0,0,0,-8,-1,21,-12|in-title:halfway
0,0,-2,0,-18,25,-3,-2|in-title:halve
-1,1,10,2,-1,-4,7,-13|in-title:hand
0,0,-5,-2,9,-3,1,1|in-title:hands
0,0,-5,-2,-1,0,10,-2|in-title:hangover
0,0,8,-7,0,0,19,-20|in-title:happening
0,0,-1,3,14,0,-16,0|in-title:happens
0,0,17,-2,2,-1,3,-17|in-title:hard
0,0,0,9,-2,0,-6,0|in-title:harris
3,0,10,16,-29,-15,4,11|in-title:has
0,0,-2,0,-13,-4,8,13|in-title:hastie
0,0,0,0,-9,0,8,1|in-title:hatakeyama
0,1,-15,-8,3,-2,16,6|in-title:have
0,0,8,-1,0,-1,0,-6|in-title:hawkish
-1,0,12,-3,-5,-2,6,-6|in-title:hawks
-3,1,-1,2,12,-12,-12,13|in-title:he
-1,-2,5,-7,5,6,8,-14|in-title:head
5,-1,9,-3,0,10,-8,-13|in-title:heard
10,-1,5,2,-5,-2,3,-12|in-title:hearing
-1,-1,-16,3,-13,2,32,-7|in-title:hears
0,0,-1,0,-10,-1,-12,23|in-title:heat
0,0,11,-8,-1,-2,0,-1|in-title:heats
0,0,-1,0,2,0,-9,9|in-title:heirs
-4,-1,-25,4,-13,-2,11,28|in-title:her
-2,3,-1,-1,-4,-5,14,-4|in-title:hidden
9,0,5,-1,8,-1,-12,-7|in-title:hide
-1,4,4,0,1,-1,0,-8|in-title:hides
-1,-1,-7,-3,4,-7,-5,20|in-title:high
7,4,-3,2,-12,-5,12,-4|in-title:higher
-5,-5,0,-21,21,6,-11,15|in-title:hike
0,0,8,-2,-11,-1,14,-9|in-title:him
0,0,-6,0,-5,2,-4,13|in-title:hint
-2,2,2,-9,-4,-2,13,0|in-title:hiroshima
5,-1,17,-6,-6,2,-10,-1|in-title:his
-1,1,-12,-2,8,-6,-1,12|in-title:historic
0,0,-5,6,13,-4,-11,1|in-title:history
-5,6,7,-18,38,-3,-11,-15|in-title:hit
1,15,-16,-14,11,-6,1,8|in-title:hold
1,0,4,-6,1,-6,-2,8|in-title:hold up
-3,2,-5,-9,-19,-3,8,29|in-title:home
0,1,16,-2,0,0,-16,3|in-title:homework
0,-1,-2,0,0,-6,-5,14|in-title:honebuto
-1,-1,24,12,-13,-5,-2,-15|in-title:hope
0,-1,-3,12,-2,-5,9,-9|in-title:hopefuls
0,-1,-2,3,12,1,-2,-12|in-title:hosts
-5,-10,18,-25,5,1,2,15|in-title:house
-5,4,51,-21,-8,-2,-19,1|in-title:how
-1,0,-9,-1,-5,12,-4,8|in-title:hudson
-1,4,1,-12,-11,-2,12,8|in-title:idea
-3,7,-6,11,-15,0,-12,18|in-title:if
0,0,-1,0,9,-3,-1,-3|in-title:iiss
0,0,-3,10,0,5,1,-13|in-title:imf
0,0,-9,0,0,0,0,9|in-title:impeachment
0,0,-12,11,-6,0,2,6|in-title:impossible
-1,-15,4,14,13,-35,37,-17|in-title:in
0,0,7,0,9,-3,-7,-6|in-title:inc
0,0,0,8,0,-1,-6,-1|in-title:include
-5,-3,-3,-1,-7,0,17,2|in-title:including
-1,-3,0,2,24,8,-9,-21|in-title:income
8,3,-6,4,27,-3,-29,-5|in-title:increase
0,0,0,0,-8,18,-9,-1|in-title:indebted
11,0,-2,-5,-3,-4,14,-10|in-title:indo
0,0,0,0,-6,0,-10,16|in-title:infrastructure
0,0,-2,-1,-9,6,9,-2|in-title:inherit
-1,0,8,8,-2,-11,-3,2|in-title:inherits
-1,0,10,1,-8,-1,0,-1|in-title:inside
0,0,-3,10,0,-3,0,-4|in-title:insist
0,0,2,0,15,4,-18,-4|in-title:insurance
-6,-1,-5,-13,14,4,-6,11|in-title:interview
7,4,25,-7,3,12,-19,-26|in-title:into
0,0,0,1,20,3,-11,-14|in-title:investors
-1,0,-8,-2,-1,0,7,5|in-title:invoice
-4,0,7,0,9,-1,-9,-2|in-title:invoices
0,0,-11,0,0,0,11,0|in-title:ironclad
1,11,29,-23,-11,-14,20,-13|in-title:is
0,0,-1,10,-2,-3,6,-10|in-title:ishin
0,0,0,12,0,0,-11,0|in-title:issue
0,0,0,0,10,-2,-8,0|in-title:issues
0,11,-2,-6,6,-9,-5,5|in-title:it
0,0,-1,0,-8,-1,17,-6|in-title:items
-12,-14,10,13,14,-6,-5,0|in-title:its
3,0,-9,1,-14,-5,14,10|in-title:itself
0,0,9,-1,0,-1,0,-7|in-title:jcp
0,0,0,11,-2,0,-2,-7|in-title:jgb
0,0,-1,0,-1,-3,11,-5|in-title:jgbs
0,0,14,-2,1,0,-2,-11|in-title:job
-1,0,9,-5,-1,0,3,-5|in-title:johnny
0,0,0,0,10,0,-7,-2|in-title:join
0,0,-1,0,-1,0,-6,8|in-title:joins
0,-1,-5,13,0,-1,0,-5|in-title:judgment
-1,0,-3,-1,12,-2,5,-8|in-title:jump
-1,2,-15,13,0,-1,2,1|in-title:just
0,0,-1,-5,-1,0,8,-1|in-title:justify
0,0,13,0,15,-4,-7,-16|in-title:kaunas
-6,-1,-16,-7,2,-2,24,7|in-title:keep
0,-1,0,1,-1,-1,-14,15|in-title:keidanren
-2,3,-6,-4,-7,0,17,-1|in-title:key
-1,-1,-1,0,-4,0,-2,8|in-title:killing
0,-1,-2,-4,0,9,1,-4|in-title:kishida
-1,0,1,-3,-5,10,1,-4|in-title:kmt
2,28,28,-11,10,-19,-35,-2|in-title:know
-2,-2,1,9,5,-3,-10,2|in-title:komeito
0,0,0,0,-9,0,10,-1|in-title:kronor
7,-4,-3,-11,5,14,-5,-2|in-title:la
-1,-1,2,-2,-1,-12,22,-7|in-title:lacks
0,0,15,0,0,-1,3,-16|in-title:laggards
0,0,-3,0,0,0,-4,9|in-title:lakh
0,0,11,0,0,-3,0,-7|in-title:land
0,0,-9,-1,-2,0,14,-2|in-title:landmine
-1,-2,-8,-8,8,-6,7,10|in-title:landslide
-1,0,-4,-9,-1,-2,21,-4|in-title:lap
0,0,9,-1,-5,0,-1,-1|in-title:large
0,0,-4,-1,14,0,-8,0|in-title:lashes
0,0,0,0,-1,9,-3,-6|in-title:late
-1,0,18,4,-15,-8,5,-4|in-title:latest
8,0,-5,2,-4,-9,6,1|in-title:law
0,-1,-17,-6,-1,-1,4,22|in-title:lawmaker
0,-2,-8,1,25,-15,2,-4|in-title:lawmakers
0,0,9,-1,0,-1,-1,-6|in-title:lay down
-5,-11,-12,-20,-4,36,-2,17|in-title:ldp
0,0,-2,-6,2,14,-6,-3|in-title:lead
-2,5,4,5,-21,-2,3,8|in-title:leader
2,-3,-4,12,-5,0,-36,35|in-title:leaders
0,0,-14,-1,22,-4,2,-4|in-title:leads
0,0,16,3,-3,-1,-10,-3|in-title:leaked
0,10,-1,0,3,-1,-7,-3|in-title:lean
-1,1,26,6,-10,-4,-12,-8|in-title:leap
-3,-1,-3,-4,12,5,-7,0|in-title:learn
-10,-10,-17,13,-2,-9,20,15|in-title:leave
5,0,9,-7,3,-2,11,-19|in-title:lecture
0,0,0,0,7,0,-9,2|in-title:led
11,2,13,0,5,-9,2,-23|in-title:left
0,0,12,-7,-17,-5,33,-15|in-title:legislature
-4,-4,13,-6,6,-2,-4,0|in-title:less
0,0,6,-2,-10,2,4,1|in-title:lesson
0,0,0,-7,8,-5,-5,10|in-title:lessons
-1,3,-10,0,12,-1,-1,-2|in-title:let
0,0,-6,0,7,-2,9,-7|in-title:letter
-2,0,31,1,-1,-7,-17,-5|in-title:letters
0,-3,-8,0,7,-2,-3,7|in-title:level
0,0,-1,-1,-21,14,17,-7|in-title:levy
0,0,-2,0,0,-3,12,-7|in-title:liberal
0,-4,-5,9,1,-3,-2,4|in-title:lid
-1,-1,-13,3,-3,22,16,-22|in-title:lift
0,0,0,0,-5,10,6,-10|in-title:lighten
0,-1,12,-4,15,-8,-10,-4|in-title:like
-1,-3,14,-10,-8,-3,1,10|in-title:likely
-1,-5,6,6,-3,1,-10,7|in-title:limit
-4,0,7,-5,3,-7,11,-6|in-title:line
0,-8,-9,-8,12,-3,-2,18|in-title:lines
0,0,16,-7,-1,-2,2,-8|in-title:link
8,-1,1,10,-2,14,-25,-4|in-title:list
-1,0,-10,1,4,2,22,-17|in-title:live
16,0,-6,-2,-7,9,2,-13|in-title:load
0,0,4,0,0,0,-8,5|in-title:loading
0,0,-2,-2,-8,7,0,4|in-title:lobby
-1,0,-5,-1,4,-1,-6,10|in-title:logic
-3,1,13,-3,-1,-3,-1,-3|in-title:long
-1,1,-8,-2,17,1,-5,-2|in-title:longer
0,0,-8,3,0,0,0,5|in-title:look at
0,0,-5,0,-13,0,1,18|in-title:looking
-8,9,19,-6,2,0,-3,-13|in-title:looks
-1,-2,2,-7,15,6,-1,-13|in-title:looms
0,0,5,-4,8,0,-8,-2|in-title:losers
0,0,7,-1,-8,-1,0,2|in-title:loss
-2,0,2,0,10,0,-7,-4|in-title:love
0,-1,-11,-1,4,-3,-7,20|in-title:low
-1,-7,-7,-10,16,10,4,-4|in-title:lower
-2,0,-1,-3,11,0,-12,8|in-title:lowy
-1,-2,-6,1,2,8,-6,4|in-title:lunch
0,0,-8,6,3,0,0,-1|in-title:magic
0,0,0,-3,-3,-2,11,-3|in-title:main
0,-1,0,-2,-12,-1,17,0|in-title:majority
-1,0,16,7,-5,-4,14,-26|in-title:make
10,0,-7,0,8,-1,-14,5|in-title:makers
-2,0,-6,13,-5,-1,4,-3|in-title:makes
0,0,-2,0,-4,11,1,-5|in-title:manageable
-2,0,2,0,11,-1,-7,-4|in-title:managers
8,0,2,-4,11,12,-4,-25|in-title:mandate
0,-3,-1,20,-2,-5,-20,10|in-title:manifesto
-1,-1,6,2,-3,-1,-10,8|in-title:marcos
-1,-1,3,1,4,6,8,-19|in-title:mark
0,0,9,-1,0,-1,-1,-6|in-title:marker
-2,-1,6,-6,-20,17,20,-14|in-title:market
0,0,-13,-4,18,27,-1,-26|in-title:markets
-1,2,12,-11,12,-7,-14,8|in-title:marks
0,-9,0,10,9,0,-1,-9|in-title:massive
8,-2,-11,-6,11,0,-10,9|in-title:match
-4,-2,-3,0,8,0,-5,5|in-title:math
7,-3,5,-1,4,5,-4,-12|in-title:maths
-2,5,9,-5,-10,9,-4,-3|in-title:may
10,0,-4,-1,-7,0,2,0|in-title:me
-2,1,-27,15,-14,21,3,3|in-title:mean
0,0,0,0,14,0,-11,-2|in-title:measure
12,-1,13,-3,-1,-4,-8,-7|in-title:media
-4,-4,-4,-4,40,4,-45,18|in-title:meet
-1,0,18,-1,6,-1,3,-23|in-title:members
0,-5,-6,-5,17,7,-11,2|in-title:mention
0,0,9,-2,-8,0,-1,3|in-title:meps
0,0,-1,-2,2,8,-4,-4|in-title:mere
-3,-2,5,-4,-2,-2,-6,14|in-title:message
0,0,-2,0,-8,17,-2,-5|in-title:metrics
0,-1,-1,0,5,-4,-8,10|in-title:milestone
0,0,-5,-1,-1,0,-9,16|in-title:militaries
3,28,-21,-11,0,-18,1,18|in-title:military
-1,-8,15,9,21,-10,-8,-18|in-title:military spending
-1,0,5,5,17,-4,-15,-7|in-title:mind
0,8,-2,8,-1,-2,-4,-8|in-title:mindef
0,0,11,-2,1,-1,-20,11|in-title:minimum
-2,-1,-2,-7,-3,12,12,-11|in-title:minister
-2,-2,26,1,22,-5,-20,-19|in-title:ministers
-2,-1,-11,3,-4,-5,4,14|in-title:ministry
-1,2,1,-6,1,15,-15,2|in-title:missile
-1,5,17,5,-18,-3,-12,6|in-title:missiles
7,-2,16,2,-19,-5,5,-4|in-title:missing
0,0,-1,0,-11,13,0,-1|in-title:mizuho
8,-1,-2,-10,8,5,9,-17|in-title:model
-1,16,-4,-1,-2,-1,-10,3|in-title:modest
0,0,-1,-13,3,19,3,-10|in-title:mof
0,0,0,0,-5,10,6,-10|in-title:mogami
0,0,-1,-1,1,-1,12,-9|in-title:moment
-5,-7,11,-6,6,-7,-8,17|in-title:money
0,0,0,0,3,10,-4,-7|in-title:moody
4,-9,22,-23,18,18,-21,-9|in-title:more
0,0,-3,0,-2,0,-4,10|in-title:morrison
0,-1,-1,10,4,-12,6,-5|in-title:most
0,0,-3,0,14,4,-11,-3|in-title:mothers
0,-2,-7,-2,-4,10,5,0|in-title:move
0,1,26,-11,-12,-4,3,-2|in-title:much
-2,-2,2,11,-4,-9,6,-4|in-title:mull
0,0,5,-5,0,3,17,-19|in-title:munich
14,-3,-5,-8,9,22,-9,-20|in-title:must
0,0,-11,0,0,0,11,0|in-title:mutual
0,8,0,0,-1,-1,-4,-1|in-title:myth
0,0,0,13,-2,0,-11,0|in-title:n
5,-3,4,6,11,-22,21,-22|in-title:n't
4,-5,9,-6,20,5,8,-36|in-title:name
-3,0,-14,-4,-4,-5,22,8|in-title:national
0,0,0,0,-4,0,-8,13|in-title:national security
0,0,-8,-1,-1,16,-1,-4|in-title:navigator
0,-1,-1,-2,-11,-3,8,10|in-title:navy
0,0,-11,-2,0,0,4,9|in-title:ndaa
0,-2,0,-3,-13,-2,9,10|in-title:near
-7,0,9,-1,1,-2,6,-7|in-title:nearly
2,-1,-4,-6,0,-8,0,18|in-title:nears
-2,8,6,1,-1,3,7,-22|in-title:need
-4,8,6,-17,-21,-6,-3,35|in-title:needs
-1,0,9,-5,-1,0,3,-5|in-title:neihu
0,0,2,0,-5,8,-2,-2|in-title:nerve
0,-3,-1,0,0,-1,8,-4|in-title:neutral
37,4,-37,4,0,12,1,-22|in-title:new
-5,-10,9,16,2,-1,5,-16|in-title:news
-1,0,8,1,-12,-1,9,-4|in-title:newspaper
-1,0,9,-5,-1,0,3,-5|in-title:newswatch
-12,-6,1,-21,17,7,4,10|in-title:next
0,-1,0,-1,10,-1,7,-15|in-title:ng
2,-6,5,35,-10,20,-38,-7|in-title:no
-1,-1,-1,8,0,3,-14,6|in-title:nobody
0,0,0,0,-9,0,8,1|in-title:noboru
-4,-2,30,-13,32,13,-13,-42|in-title:nominee
0,0,-1,0,9,-12,-1,5|in-title:nomura
0,0,0,-16,2,0,-2,17|in-title:normal
0,-3,-2,0,8,0,-5,3|in-title:north
-6,-8,-27,26,-3,29,-6,-5|in-title:not
10,-1,2,-9,6,5,-6,-7|in-title:note
0,0,-5,11,-3,-1,7,-9|in-title:notebook
1,0,8,2,0,0,-5,-5|in-title:notice
-1,0,39,-31,-4,-9,-4,10|in-title:now
-1,-1,8,-4,3,-3,8,-9|in-title:nuclear
0,2,9,-4,-3,-1,1,-5|in-title:nudge
-1,0,18,-5,0,-3,-3,-6|in-title:nukes
-3,-17,-14,28,-13,7,-19,29|in-title:number
-7,10,19,-9,34,-3,-8,-35|in-title:numbers
0,0,1,0,9,-1,-10,2|in-title:numerator
-1,0,-1,12,8,-8,0,-9|in-title:numerical
12,-1,-1,3,-1,-3,11,-20|in-title:nz
0,-1,0,0,-3,0,9,-4|in-title:objects
0,-1,5,1,-2,8,-1,-10|in-title:observers
0,-6,-1,0,19,-3,-4,-5|in-title:obstacles
-1,-2,-1,-16,3,-6,13,8|in-title:odds
12,18,-17,16,2,-24,6,-12|in-title:of
-6,4,26,3,6,4,-6,-32|in-title:off
-1,-2,-15,-2,-4,8,-18,35|in-title:offer
-1,-1,20,-8,0,11,-11,-10|in-title:office
-1,0,-3,-4,-1,5,-3,8|in-title:officers
11,-1,4,-6,10,0,10,-29|in-title:official
0,0,-9,19,0,-8,2,-3|in-title:officials
-1,2,11,-3,6,0,-8,-7|in-title:okinawa
0,13,-3,-6,-9,-3,20,-13|in-title:oks
-3,0,8,-2,8,-6,-18,13|in-title:old
13,8,-2,-22,12,-27,23,-6|in-title:on
0,6,8,-4,-21,-13,33,-8|in-title:one
0,0,15,-6,0,3,-8,-3|in-title:only
-1,-2,-7,-7,0,5,-8,20|in-title:onodera
0,7,1,-3,-2,-1,-9,8|in-title:open
-4,19,1,4,2,-7,-6,-11|in-title:opens
0,0,-7,-1,-3,-1,4,8|in-title:operation
6,-4,-6,-3,1,6,11,-9|in-title:opinion
0,-2,0,-7,-4,7,14,-8|in-title:oppose
-4,0,-19,7,6,0,-8,19|in-title:opposition
0,-1,2,-4,0,-3,-11,17|in-title:opposition leader
-1,-2,10,10,9,-4,-10,-11|in-title:opt
0,0,3,-2,-6,1,-7,11|in-title:option
-1,-1,10,12,-6,-4,-1,-10|in-title:or
0,-1,-1,11,-3,-1,-1,-4|in-title:order
0,0,-7,12,-1,-2,0,-2|in-title:osaka
-1,-3,-3,-5,11,2,-8,5|in-title:other
-1,-1,-2,22,14,-7,-5,-21|in-title:others
-3,-1,-8,8,25,-3,-17,-1|in-title:our
-4,3,4,31,3,1,-28,-11|in-title:out
0,0,2,-8,-16,-1,15,9|in-title:outdo
0,0,-3,-1,8,0,-7,3|in-title:outgrow
-1,4,-2,12,-8,-5,2,-2|in-title:outlay
-9,7,-24,-22,10,-3,15,26|in-title:outlays
0,-9,-1,-1,4,-1,-1,9|in-title:outline
-1,2,-7,-1,12,-2,0,-2|in-title:outlook
0,-1,-4,-1,13,-2,-1,-5|in-title:outspent
0,0,12,-7,1,-1,-3,-2|in-title:oval
-1,0,5,3,-26,-30,49,0|in-title:over
0,0,0,0,9,-4,-2,-3|in-title:overtakes
0,0,-3,0,9,0,-5,0|in-title:owe
-5,-1,-7,19,3,1,-14,5|in-title:own
0,0,0,0,-2,0,-15,17|in-title:p
-1,-2,-6,-4,24,19,-21,-10|in-title:pace
12,1,-12,-9,11,-9,6,-1|in-title:pacific
-1,-1,-4,-1,14,1,3,-11|in-title:pacifists
0,0,4,-1,0,-1,-16,14|in-title:package
0,0,-12,-1,13,10,-8,0|in-title:pacom
0,0,3,-3,9,1,1,-11|in-title:pact
-9,-18,-15,-4,-15,37,23,0|in-title:panel
-7,-4,10,-16,19,-4,-10,11|in-title:paper
-2,-1,-4,6,5,-3,-12,12|in-title:papers
10,0,-4,-2,-5,-1,6,-4|in-title:par
0,0,7,-1,10,-2,-9,-5|in-title:parade
0,9,4,-3,-8,-6,20,-17|in-title:parliament
0,0,-14,9,5,-1,6,-4|in-title:parliamentary
0,0,10,-1,-8,0,-1,1|in-title:parliaments
-8,-1,4,27,-23,-33,-15,48|in-title:parties
-1,3,-1,0,0,-5,-6,10|in-title:partner
0,-1,-19,6,-2,-4,1,19|in-title:partners
0,-6,-8,-19,-22,7,12,35|in-title:party
-1,0,-2,8,0,-4,-18,16|in-title:pass
-2,8,-6,-9,31,-6,-2,-14|in-title:passes
-3,1,-18,-7,-18,5,41,-2|in-title:past
-1,4,-11,-4,-7,3,0,16|in-title:path
0,0,8,0,-10,-5,-1,9|in-title:paths
-3,-13,2,-12,27,4,8,-13|in-title:pay
0,1,0,-1,-5,0,-11,17|in-title:paymaster
-1,0,-8,1,2,-1,1,6|in-title:peace
0,-2,0,-1,-4,15,-4,-5|in-title:people
0,0,-2,0,-1,-1,-5,8|in-title:per
0,0,-12,-1,13,10,-8,0|in-title:percent
-1,18,-18,-3,-18,-8,30,0|in-title:percentage
12,-4,-4,-3,-13,19,-10,4|in-title:percentages
2,-2,-16,0,6,-1,-1,12|in-title:person
-2,-1,19,-2,-4,-3,2,-10|in-title:perspective
-1,0,-2,-2,4,-1,-8,9|in-title:ph
0,-2,-1,-6,-3,-4,-9,26|in-title:pick
0,0,12,0,1,0,-3,-10|in-title:picked
0,0,-6,0,-4,-1,16,-4|in-title:picks
0,1,-13,3,-5,5,14,-6|in-title:place
-10,2,-31,24,25,15,-32,8|in-title:plan
0,-6,2,-1,11,-2,-1,-2|in-title:planners
0,13,0,-1,-17,5,8,-8|in-title:platform
0,0,-6,-2,0,0,10,-2|in-title:play
-1,2,5,5,-6,13,-13,-6|in-title:play down
-1,-1,-8,-4,5,2,-13,19|in-title:playbook
1,0,0,1,-2,-1,8,-7|in-title:plays
0,0,-5,0,-7,-1,1,12|in-title:please
-5,-16,2,-6,35,-7,-1,-3|in-title:pledge
-3,-1,32,-11,11,-2,-10,-16|in-title:plus
-4,0,0,24,-19,-3,-6,8|in-title:pm
0,-2,12,-11,-14,-14,-2,31|in-title:point
0,-2,0,0,-8,-1,-3,13|in-title:policies
0,0,2,0,-5,8,-2,-2|in-title:political
0,0,-2,8,-16,-2,-9,21|in-title:politicians
0,0,0,-2,-10,-2,15,-2|in-title:politics
-3,0,8,-16,0,-9,29,-10|in-title:poll
0,0,-2,-1,-10,-5,-1,20|in-title:ponder
6,0,-5,0,-11,3,-1,8|in-title:poor
0,0,7,0,9,-3,-7,-6|in-title:poorer
-5,15,0,-4,-1,-4,-7,6|in-title:populi
0,0,4,0,1,-4,10,-10|in-title:possible
12,2,0,3,0,-3,-5,-9|in-title:post
-1,-2,-1,5,1,5,2,-9|in-title:power
0,0,-1,-1,-6,-1,-3,11|in-title:pp
1,0,-10,0,11,-2,10,-9|in-title:praises
0,0,-2,15,-2,-4,2,-9|in-title:prefectural
-1,0,-25,11,-32,13,42,-8|in-title:premier
0,-1,0,-4,0,-4,0,9|in-title:premiers
-4,7,-9,14,16,-5,-18,0|in-title:prepare
0,0,-3,-13,-1,-3,2,18|in-title:preset
-1,0,-9,-6,10,-5,10,1|in-title:president
0,0,0,20,4,-6,-7,-10|in-title:presidential
4,5,17,2,-5,-2,-4,-18|in-title:press
0,0,-2,0,-8,-2,4,9|in-title:press club
0,0,-6,9,-1,-1,0,-2|in-title:press conference
0,0,-8,0,-3,0,5,7|in-title:press for
17,-3,-4,-16,-2,3,18,-14|in-title:pressure
0,-1,-8,4,-2,-2,14,-6|in-title:pretends
13,-6,10,-1,-32,-17,3,30|in-title:price
0,0,-1,-2,-2,9,8,-13|in-title:prices
-1,-1,-12,0,25,-2,2,-10|in-title:pricing
0,0,-1,-1,1,10,16,-23|in-title:primary balance
-3,0,-1,6,-3,-3,8,-5|in-title:print
0,0,0,1,0,0,-8,8|in-title:privately
0,0,-7,0,15,0,0,-7|in-title:prizes
0,-3,-4,11,-6,1,10,-9|in-title:prod
-1,-5,-3,1,-9,-4,10,10|in-title:program
8,-7,17,14,-23,-7,8,-9|in-title:promise
0,0,-5,0,-1,-1,-8,16|in-title:proposal
0,0,-4,-2,0,-4,0,9|in-title:proposals
-1,-1,9,-1,21,-2,-30,4|in-title:propose
-1,-1,1,-1,-6,-3,0,12|in-title:protection
0,0,0,0,12,0,-11,0|in-title:protesters
-1,-2,1,2,-11,1,10,-1|in-title:public
-1,0,-8,-3,-8,-4,10,15|in-title:pulled
0,0,-2,-1,9,-2,3,-6|in-title:purse
-4,-4,15,5,-6,13,-13,-6|in-title:push
0,0,-4,0,-5,-2,-1,12|in-title:push for
4,-3,28,-3,45,-24,-14,-32|in-title:put
-2,-4,12,-1,6,2,-2,-10|in-title:q
-1,0,-10,0,0,-3,-5,19|in-title:quad
0,0,17,-2,0,-4,-9,-1|in-title:quantum
0,0,0,0,10,0,-9,0|in-title:quarter
6,-2,-14,24,14,0,-15,-12|in-title:question
-3,-1,18,-6,-28,-6,8,17|in-title:questions
0,0,-8,-1,-2,-3,2,13|in-title:quick
0,-3,2,0,4,7,-1,-9|in-title:quickly
0,0,-9,-1,-2,0,14,-2|in-title:quit
0,0,-2,9,0,-2,-7,2|in-title:quits
-2,0,-8,-2,17,0,-2,-2|in-title:quote
0,0,0,0,-6,0,-8,14|in-title:r
14,-7,-3,-19,-12,6,31,-9|in-title:race
0,0,5,-1,22,-4,-16,-6|in-title:radar
0,0,-2,-2,16,0,-11,0|in-title:radio
0,0,-14,-4,0,-1,-3,21|in-title:rafale
-5,-9,34,20,4,-10,-9,-25|in-title:raise
-1,0,-4,0,8,-1,-1,-1|in-title:ranking
0,0,1,5,-8,5,1,-4|in-title:rates
-4,-4,11,-13,6,-4,3,6|in-title:ratio
16,-4,-11,-8,-14,20,-1,2|in-title:ratios
-8,0,-11,-5,8,-1,-12,29|in-title:rattles
-2,-3,12,-2,18,-7,-23,7|in-title:reach
0,0,12,-1,-7,9,0,-12|in-title:react
9,0,-5,-3,6,-3,-8,4|in-title:reader
8,10,-10,-5,-7,-11,7,7|in-title:readers
0,0,-12,-4,20,-1,4,-7|in-title:ready
6,0,-6,-1,21,-4,-18,2|in-title:reagan
0,0,1,-5,12,-5,-7,5|in-title:really
0,4,-1,-1,-17,7,4,5|in-title:rearm
-1,2,-6,10,-6,-7,8,0|in-title:rearmament
0,0,-1,-1,-11,-3,10,7|in-title:rearming
0,0,0,0,-7,0,9,-1|in-title:reasonable
0,0,9,-1,0,-1,0,-7|in-title:reassures
0,0,-2,15,-1,-2,2,-12|in-title:rebels
-1,0,-5,0,0,-3,-1,10|in-title:reckon
0,1,-5,-3,1,-1,-4,11|in-title:recommend
-5,13,4,-20,3,7,-1,-1|in-title:record
0,0,-1,7,-31,0,36,-10|in-title:referendum
0,-2,-1,0,8,-3,-9,7|in-title:reform
-1,0,-2,0,-3,10,3,-7|in-title:refuse
-2,1,9,1,3,5,-13,-5|in-title:region
-2,-1,-2,-1,10,19,-12,-12|in-title:regional
0,0,0,13,0,0,-13,0|in-title:reinforce
-1,-1,7,32,-17,-8,-16,4|in-title:reject
-1,0,0,0,17,0,-18,3|in-title:reluctant
-1,-2,-8,-4,3,16,-8,6|in-title:remark
0,0,-12,-7,-1,-1,7,14|in-title:renews
0,0,-3,-1,-11,12,2,0|in-title:reopen
-2,-1,6,-3,16,-1,-4,-12|in-title:repeat
0,0,-3,0,-8,5,1,6|in-title:reply
-3,-1,5,10,-22,-10,13,8|in-title:report
0,0,-2,11,-2,-1,2,-9|in-title:reporter
-7,-8,5,8,7,5,-4,-5|in-title:request
0,0,-5,-1,13,7,-5,-9|in-title:research
0,0,0,0,-4,10,-6,0|in-title:reservists
0,0,0,0,-1,-1,-8,10|in-title:resist
0,0,4,0,-1,-1,5,-8|in-title:resistance
10,2,-1,3,5,-3,-12,-4|in-title:resolve
0,-1,3,2,8,-1,-9,-1|in-title:respond
4,0,-9,5,-1,0,-8,10|in-title:response
0,0,-11,0,0,0,11,0|in-title:restates
0,0,0,0,-7,0,9,-1|in-title:restrain
12,7,-2,-1,1,-1,-7,-9|in-title:restraint
0,0,0,-1,-3,-2,11,-5|in-title:results
-1,0,10,1,-7,-1,-2,-1|in-title:retreat
4,14,-44,-2,0,4,3,22|in-title:return
0,0,4,0,6,0,-14,5|in-title:reveal
-4,1,5,12,10,-11,-8,-5|in-title:review
0,0,-8,-5,-5,4,1,14|in-title:revise
0,-1,-3,0,9,9,-7,-6|in-title:revised
0,0,3,-2,-16,-1,4,13|in-title:revision
-2,0,8,0,-1,-2,-3,1|in-title:rewrites
-2,-1,-4,-1,-4,2,18,-9|in-title:rice
-1,2,-4,-2,12,-2,-1,-4|in-title:ride
0,0,0,2,-13,0,13,0|in-title:riding
-1,-5,12,-1,5,-5,0,-6|in-title:rift
-1,0,31,3,8,-6,-23,-12|in-title:right
15,0,-2,0,0,0,-9,-3|in-title:ripples
-3,-18,8,-1,8,9,-4,0|in-title:rise
0,0,-2,-4,12,1,-5,-1|in-title:risk
0,2,4,0,-10,-1,-2,7|in-title:road
0,0,0,-1,-19,7,18,-5|in-title:roils
0,0,-5,1,-13,-1,23,-5|in-title:role
8,-2,-8,4,3,4,-8,-2|in-title:room
0,0,0,0,-1,-1,8,-5|in-title:rounding
12,0,-1,-1,1,-3,-5,-2|in-title:roundtable
0,0,-7,-6,-8,16,11,-5|in-title:roundup
3,9,7,7,-8,-6,5,-17|in-title:row
0,0,-5,0,-2,-1,-1,8|in-title:rubio
-1,3,1,-1,-5,-4,20,-14|in-title:rule
0,0,-4,-1,-9,8,-16,24|in-title:rule out
-1,0,1,3,10,2,-5,-10|in-title:rules
-2,-1,-3,-8,-13,0,-3,29|in-title:ruling
0,0,0,0,0,0,-7,8|in-title:ruling coalition
-2,-2,0,-1,27,-3,-16,-3|in-title:ruling parties
0,0,-2,0,-17,-3,-4,26|in-title:run
0,0,0,-1,0,0,-8,10|in-title:runner
-1,-1,6,-12,-9,-5,18,2|in-title:rush
0,10,-21,13,9,-2,-1,-6|in-title:s
-1,-3,0,-1,2,8,-3,-1|in-title:sales
11,0,0,0,-2,6,-5,-10|in-title:sam
0,0,4,-3,-5,1,16,-12|in-title:same
-1,0,-1,0,-5,-1,18,-9|in-title:satisfy
1,6,-9,18,7,-12,-10,-1|in-title:say
-1,0,-6,3,3,15,2,-16|in-title:say no to
0,0,10,-3,1,-1,1,-7|in-title:schedule
0,0,0,0,-11,-1,18,-6|in-title:scholars
0,0,-3,0,11,0,-4,-3|in-title:scm
-3,0,-5,0,4,0,-4,8|in-title:score
-3,2,-9,-2,-4,9,19,-11|in-title:search
0,0,1,0,-8,0,8,-1|in-title:secdef
0,0,-10,-1,-7,-1,2,17|in-title:second
0,0,-9,10,-2,0,3,-2|in-title:secretary
0,-1,4,6,0,-6,7,-11|in-title:secure
-7,8,-11,-1,-23,-15,33,16|in-title:security
9,-3,1,4,-2,-3,3,-10|in-title:see
-2,1,1,-7,6,7,-24,19|in-title:seek
-1,0,13,-4,1,-3,-5,-1|in-title:seems
0,-1,-9,1,33,-1,-9,-14|in-title:seen
4,-7,-7,16,24,-9,-32,13|in-title:sees
0,0,2,7,-1,-2,-10,5|in-title:senator
-2,-1,-11,4,2,-6,-15,28|in-title:senators
15,-1,-4,2,2,0,-9,-4|in-title:sends
12,0,3,-4,1,-3,-5,-3|in-title:senior
0,-1,2,-2,-14,17,-1,-2|in-title:sense
0,0,-3,11,0,-6,5,-5|in-title:separate
-1,0,-19,8,-2,4,-3,13|in-title:serious
0,2,-7,4,-6,-1,-3,11|in-title:session
8,7,-16,11,-30,14,3,2|in-title:set
-2,6,-4,2,-6,-2,-10,16|in-title:set out
0,0,-1,2,-8,0,8,-1|in-title:settle
0,-1,-6,4,-1,-2,-14,21|in-title:settle on
0,0,0,0,0,10,4,-13|in-title:settles
2,-1,6,5,0,-5,-21,13|in-title:shadow
0,0,11,-7,9,-1,-12,0|in-title:shanghai
7,-4,-3,-11,5,14,-5,-2|in-title:shangri
0,-2,-1,0,9,-2,-1,-2|in-title:shape
16,-5,-31,24,32,-3,-24,-10|in-title:share
0,0,-9,0,-4,0,14,0|in-title:shareholder
0,0,-9,0,-4,0,14,0|in-title:shareholders
9,0,-6,-1,18,-3,-7,-10|in-title:shares
5,0,8,-5,5,9,2,-23|in-title:sheet
-1,12,-5,-8,-20,-7,2,26|in-title:shift
-2,0,20,-9,0,-2,0,-7|in-title:shifts
0,0,-1,0,15,0,-1,-13|in-title:shin
0,0,0,-1,0,0,9,-8|in-title:shipbuilders
0,-1,-1,11,-1,-2,3,-10|in-title:ships
0,0,1,-1,-8,11,0,-2|in-title:shock
-1,0,2,4,-3,11,-11,-2|in-title:shopping
-1,-4,-3,0,15,-4,-1,-3|in-title:short
4,-4,-22,23,-2,3,-5,3|in-title:should
-1,-1,8,2,21,5,-28,-6|in-title:show
-1,-1,3,0,10,5,2,-17|in-title:shrink
0,0,9,-3,-1,1,-5,0|in-title:shrugs
0,0,-6,-1,0,8,0,0|in-title:shunned
-1,0,-24,0,4,-1,2,21|in-title:side
0,-1,-3,7,-8,4,3,-2|in-title:sided
0,0,0,-1,-19,1,19,0|in-title:sides
0,0,-7,0,0,0,9,0|in-title:sights
6,2,11,-5,-3,-2,-10,0|in-title:sign
0,0,-7,-5,-11,0,11,12|in-title:sign off on
-4,-1,-4,3,-5,-3,14,-2|in-title:sign up
-1,1,-4,-1,1,-1,-11,16|in-title:signal
0,-1,-6,6,13,-3,-3,-6|in-title:significant
0,0,-17,2,-11,0,27,-1|in-title:signs
-2,-1,4,20,0,-7,6,-21|in-title:silent
5,-8,-1,-2,5,5,0,-5|in-title:since
0,0,-2,-1,1,-1,-7,10|in-title:sindoor
6,-4,-5,-1,23,-5,-8,-6|in-title:sipri
0,0,2,2,-8,-1,8,-3|in-title:six
0,-1,2,-1,15,-3,1,-12|in-title:size
0,0,-1,0,0,-1,-9,10|in-title:skeptic
-1,0,4,-6,-6,-3,28,-17|in-title:skeptical
-1,0,-3,-1,4,-1,8,-5|in-title:sketch
0,0,10,-9,-1,10,-6,-2|in-title:skip
8,-2,10,-8,6,5,1,-19|in-title:skips
-1,0,-1,18,-1,0,-13,-3|in-title:skirt
0,0,0,0,-16,0,2,14|in-title:slimmer
-1,5,-9,0,8,-6,-2,5|in-title:slip
0,-9,-3,-4,6,-1,-1,13|in-title:slower
-3,-3,3,6,-6,-3,13,-9|in-title:small
0,0,0,-1,11,0,0,-10|in-title:smart
0,0,0,0,8,0,-8,0|in-title:smuggles
0,0,-3,-1,-2,-3,-3,12|in-title:socialists
0,0,-3,11,-2,-5,2,-3|in-title:soldiers
0,0,-3,-2,-3,0,-7,14|in-title:some
0,0,0,0,0,-9,11,-1|in-title:somewhere
0,4,-2,0,-3,0,9,-8|in-title:sooner
5,-1,15,-5,0,4,-9,-9|in-title:sources
0,0,-2,2,-10,18,-13,4|in-title:south
4,-3,-13,-2,13,11,-9,-1|in-title:spar
0,0,0,0,2,0,-9,8|in-title:spared
-1,0,-4,1,15,7,1,-19|in-title:spares
-1,0,11,-1,2,0,-7,-4|in-title:sparks
0,0,-2,15,-1,-2,2,-12|in-title:spd
0,-2,-2,5,11,-2,-7,-3|in-title:speak of
-2,-2,-12,7,-33,9,57,-24|in-title:special
-1,-3,-2,3,1,-7,0,10|in-title:specific
-5,1,5,-15,-6,12,15,-6|in-title:speech
0,8,0,0,-10,0,3,0|in-title:speeds
1,3,-6,3,-7,-2,0,8|in-title:spell out
19,5,5,29,4,-9,-37,-18|in-title:spend
-1,0,8,-1,7,-1,-12,1|in-title:spender
0,0,12,0,7,-1,-7,-10|in-title:spills
-3,1,13,-11,14,-7,-14,8|in-title:split
0,4,-2,-1,-10,-1,10,0|in-title:splurge
-1,-5,-2,-1,13,4,-6,-1|in-title:spot
0,-1,-3,-3,-7,-4,9,9|in-title:spotlight
0,-1,4,-5,2,-1,9,-8|in-title:spree
0,-1,-3,-7,-2,8,-2,7|in-title:squeeze
0,0,-1,-1,-1,6,-10,8|in-title:stable
0,0,8,-1,-7,-1,-3,4|in-title:stake
-1,0,6,0,-4,-1,-8,8|in-title:stall
0,0,5,-6,-14,0,9,7|in-title:stalled
-4,-1,1,9,-20,-17,6,27|in-title:stand
29,0,-18,-3,-13,1,8,-4|in-title:standard
-1,-5,25,-5,6,-4,-17,0|in-title:start
0,0,2,-1,-6,-2,8,-1|in-title:start from
-1,0,-8,0,-7,0,17,-1|in-title:starts
-1,5,1,-4,22,-3,-47,27|in-title:stay
0,13,-14,3,26,-7,-3,-18|in-title:steady
0,0,-2,2,-6,-6,3,11|in-title:steer
0,0,0,2,6,3,-1,-8|in-title:step
2,0,2,-2,-13,2,11,-3|in-title:step up
0,0,-1,-2,2,8,-4,-4|in-title:stepping
-1,0,5,-3,-2,-1,-9,10|in-title:stick to
0,0,-1,11,0,-1,0,-9|in-title:stick with
-2,-1,10,0,9,-2,-8,-6|in-title:still
0,0,0,0,13,0,-12,-1|in-title:stimulus
0,0,-4,0,-3,0,8,-1|in-title:stock
-1,-2,-17,6,27,-1,-12,0|in-title:stocks
0,0,-1,-2,2,8,-4,-4|in-title:stone
-4,1,-5,-4,0,2,0,10|in-title:stop
-1,0,-7,-10,0,7,9,3|in-title:stop short
30,3,14,-11,20,-16,-20,-21|in-title:strategy
0,0,-2,2,-9,0,9,0|in-title:strengthening
0,-1,-1,8,-1,0,1,-5|in-title:stress
0,0,6,-1,0,0,10,-15|in-title:stronger
0,0,-2,-1,-20,0,15,8|in-title:study
-1,1,6,7,6,6,-22,-3|in-title:style
0,0,8,0,4,-1,10,-19|in-title:submarine
-1,-1,-34,-2,1,-9,33,13|in-title:submarines
0,0,-2,-2,-1,-2,11,-3|in-title:subs
-1,-14,-4,8,28,5,-25,4|in-title:substantial
0,0,0,0,0,-4,-5,9|in-title:successor
0,0,-5,10,2,0,-11,5|in-title:suggest
0,0,9,0,0,-1,0,-7|in-title:sum
-2,-5,-15,32,6,17,-5,-28|in-title:summit
9,5,-1,-4,-3,4,-19,9|in-title:sums
0,0,-2,2,-7,-3,-20,30|in-title:supermajority
0,-1,-1,0,-2,11,-2,-4|in-title:supplementary
0,3,8,-4,1,-3,7,-12|in-title:support
0,0,-10,11,0,0,0,0|in-title:sure
8,-2,-18,-1,6,3,-8,12|in-title:surge
0,0,-8,-2,7,-1,-7,11|in-title:surrender
0,0,-1,-4,-1,-1,13,-6|in-title:surtax
7,-2,-6,5,-12,17,-4,-3|in-title:survey
-1,8,-14,5,-14,-3,-2,20|in-title:suzuki
0,1,19,0,2,-1,-3,-17|in-title:swaps
0,0,-5,-2,-1,0,-2,11|in-title:sway
0,0,-4,0,-5,-4,20,-6|in-title:sweeten
-2,-12,-2,0,16,-2,4,0|in-title:swell
-1,0,-6,0,0,9,-1,0|in-title:swing
0,0,-3,0,-6,0,2,8|in-title:swipe
0,0,2,-3,-1,18,-3,-13|in-title:symbol
0,0,-1,0,9,-3,-1,-3|in-title:tab
13,0,4,-3,-13,-2,-13,14|in-title:tag
0,-2,8,6,-8,-5,-7,9|in-title:tags
0,-3,13,6,15,-11,-6,-14|in-title:take
0,0,2,0,-4,0,11,-7|in-title:takeaways
-2,-3,17,31,-9,2,-19,-18|in-title:talk
1,-3,10,11,-2,-1,3,-18|in-title:talk about
-1,-1,1,13,17,3,-18,-14|in-title:talk of
0,-1,-2,11,-6,-1,9,-9|in-title:tanks
-8,-4,1,21,-10,-31,23,9|in-title:target
-3,-1,-8,18,-19,9,12,-7|in-title:tariff
-1,-2,-22,19,-2,-12,12,10|in-title:tariffs
-4,-6,7,-13,19,2,9,-15|in-title:tax
-1,10,-4,-3,0,-11,-8,17|in-title:taxes
0,0,-9,0,-8,-1,-6,25|in-title:team
0,0,8,0,0,0,-6,-1|in-title:tears
0,0,0,-1,-8,2,7,1|in-title:teeth
7,-6,1,4,12,-9,-4,-5|in-title:tell
0,0,-8,0,0,0,0,9|in-title:tenth
-2,-1,16,-3,-2,-4,-1,-4|in-title:term
3,0,-9,0,-14,9,12,-1|in-title:test
-1,0,-14,-3,-1,-1,13,8|in-title:text
0,5,-2,1,-6,-3,11,-5|in-title:th
-2,-4,-1,-9,7,16,1,-10|in-title:than
0,0,-4,0,-8,0,12,0|in-title:thanks
-3,8,-17,9,1,-6,15,-7|in-title:that
15,1,23,-12,-38,9,-29,31|in-title:the
-1,-1,16,-1,-2,-1,0,-10|in-title:the allies
0,0,0,-1,-5,0,-2,8|in-title:the chancellor
0,0,-3,-1,8,0,-7,3|in-title:the economy
9,5,2,1,0,-5,-4,-8|in-title:their
0,0,-2,-1,2,9,1,-9|in-title:theme
0,0,10,10,-9,-2,-2,-7|in-title:then
0,0,0,0,-17,0,10,7|in-title:thereafter
-5,0,-18,-1,8,-10,12,14|in-title:they
0,0,-1,-2,6,0,-16,13|in-title:thin
-4,-1,-13,-4,-1,-4,22,5|in-title:things
-2,15,-22,-4,-9,22,15,-16|in-title:think
0,0,0,0,0,18,0,-17|in-title:think - tank
-5,-3,-3,-6,13,4,-22,22|in-title:think tank
-2,-2,-7,-3,-3,-4,-2,22|in-title:think tanks
0,0,-6,-1,-5,-4,14,2|in-title:thirds
0,0,0,12,0,0,-11,0|in-title:thorny
-1,-1,-24,12,-5,-1,10,9|in-title:threatens
0,0,0,-1,-5,-2,8,0|in-title:threats
-6,-1,13,-4,-6,-9,26,-13|in-title:three
-1,0,0,0,3,-1,-8,7|in-title:threshold
11,0,0,0,-6,0,-5,0|in-title:thrifty
0,-1,-7,2,8,-3,-6,8|in-title:through
0,0,-3,10,0,0,-6,0|in-title:throw out
-2,0,-5,1,-9,4,2,10|in-title:throws
0,0,10,-3,6,1,-8,-7|in-title:time
0,0,2,-1,-7,2,-3,8|in-title:timeline
0,-1,0,8,-3,0,-2,-1|in-title:timetable
-1,0,-9,-1,7,-1,-1,6|in-title:timing
0,0,0,-2,-1,-1,-5,10|in-title:tiptoe
0,0,-1,-6,4,-1,13,-8|in-title:tln
23,-4,25,-18,13,-18,-5,-16|in-title:to
0,0,-1,-1,-3,0,11,-5|in-title:tone
-2,-2,-13,4,8,7,-13,11|in-title:top
0,0,0,0,0,0,-9,9|in-title:torch
0,0,0,0,-3,-1,8,-2|in-title:total
0,0,0,0,-8,0,8,0|in-title:tots
0,0,-5,0,-2,-1,-1,8|in-title:tougher
0,0,-1,-7,-9,0,-8,25|in-title:tour
7,-8,3,-4,-3,-4,-6,13|in-title:toward
0,0,-1,0,-6,-2,10,-1|in-title:towards
-1,0,-4,14,-1,-4,3,-8|in-title:track
-1,-1,14,-8,15,5,-26,2|in-title:trade
0,0,-7,-1,0,8,0,1|in-title:trail
0,0,-9,12,-1,-3,2,0|in-title:treasury
-1,0,-5,-3,6,7,5,-9|in-title:treat
0,-1,-9,4,-12,0,27,-9|in-title:treaty
0,0,-1,0,-3,-2,14,-7|in-title:trick
0,12,8,6,-16,-1,3,-11|in-title:tril
4,-16,0,-7,3,-17,17,15|in-title:trillion
0,0,-1,0,-8,3,-2,8|in-title:trillions
-1,-8,-6,-1,12,-1,-7,12|in-title:trims
-1,0,-3,0,-6,-1,9,2|in-title:trip
0,0,4,-2,-8,9,1,-4|in-title:triumph
-2,-2,1,0,18,-3,-8,-4|in-title:troops
7,3,-5,-4,-37,11,3,22|in-title:trouble
10,0,0,0,-4,0,-5,0|in-title:true
0,-2,10,-3,-5,8,4,-11|in-title:turn
0,0,-3,0,-2,0,-4,10|in-title:turnbull
0,-2,1,-1,-5,9,4,-7|in-title:turned
-2,1,0,0,-1,-4,10,-4|in-title:turning
0,0,10,-2,1,-5,-2,-1|in-title:turns
2,0,-8,2,-1,-1,-1,7|in-title:tv
-5,9,9,2,-1,-6,-25,16|in-title:two
0,0,-2,0,9,0,-11,5|in-title:ultimatum
11,0,0,0,-2,6,-5,-10|in-title:uncle
0,0,11,-1,6,0,-6,-10|in-title:undecided
-3,-2,24,-14,5,-7,8,-12|in-title:under
0,0,-9,0,-2,0,10,1|in-title:undercuts
0,1,0,-1,-11,-1,14,-2|in-title:uneasy
0,0,0,0,10,0,-9,0|in-title:unlike
0,0,10,0,-5,0,0,-4|in-title:unmoved
0,0,0,0,2,0,-9,8|in-title:unprogrammed
0,0,-2,10,1,-2,-21,13|in-title:unreasonable
-1,0,-18,25,0,-1,1,-5|in-title:unscathed
0,0,-3,0,9,1,-3,-3|in-title:unshackle
-1,-5,-7,-2,15,-3,13,-11|in-title:unspent
0,-1,0,-4,0,-4,0,9|in-title:unspoken
0,0,0,2,0,10,-2,-10|in-title:unthinkable
-1,0,-2,-4,19,-11,-6,5|in-title:unveil
-8,-6,-10,-18,25,-3,-8,27|in-title:up
0,0,0,1,0,0,-9,9|in-title:upend
-3,1,15,-5,-26,-12,22,8|in-title:upper
0,0,-2,0,-14,0,9,8|in-title:ups
4,5,-1,-8,27,12,-17,-22|in-title:urge
-1,-1,20,10,-14,-4,10,-22|in-title:us
0,0,-1,-1,-6,-2,-3,13|in-title:us allies
0,0,-7,0,0,0,10,-2|in-title:us partners
-3,-1,6,2,-5,0,18,-18|in-title:use
0,0,-7,0,0,9,-3,1|in-title:usfk
0,0,13,1,0,-3,4,-14|in-title:vague
-1,0,8,-1,-5,0,2,-2|in-title:very
-3,0,-6,-5,16,-4,23,-21|in-title:victory
-3,1,12,-2,2,-9,9,-10|in-title:view
0,0,0,0,3,12,-3,-11|in-title:vigilantes
1,-1,-2,0,10,-1,-16,9|in-title:visit
-1,0,-7,-9,-2,7,13,0|in-title:visiting
0,3,-9,11,-8,-3,5,2|in-title:visits
-1,2,-8,-2,9,1,8,-9|in-title:voices
0,0,-11,20,0,-8,1,-1|in-title:volunteers
-4,4,13,9,-10,2,-23,9|in-title:vote
0,-1,-2,0,7,-2,7,-9|in-title:vote on
7,-2,-23,-7,4,1,-1,22|in-title:voters
0,-2,0,3,6,-10,-3,6|in-title:votes
-3,9,-17,-2,-9,10,33,-21|in-title:vow
-4,15,-10,-4,-3,-4,1,7|in-title:vox
0,0,-5,-2,-15,-1,-7,30|in-title:wales
0,0,0,0,-2,11,-1,-7|in-title:wall
0,-1,-8,0,0,0,7,2|in-title:wallet
-9,-6,11,-17,-20,28,-39,54|in-title:want
10,3,-33,7,17,11,-19,4|in-title:war
-1,-2,29,-12,-28,6,12,-3|in-title:warn
-2,-1,10,14,-14,4,-28,17|in-title:wary
0,4,-8,-7,3,3,9,-3|in-title:was
1,0,-8,7,-3,2,3,-1|in-title:watch
0,0,-24,1,2,-7,14,14|in-title:watches
0,0,11,-2,3,-4,8,-16|in-title:watching
-1,5,1,3,27,-7,5,-33|in-title:way
9,0,10,-9,-6,-4,-17,18|in-title:ways
0,14,-7,-10,-10,-1,4,10|in-title:we
-2,-1,1,-7,-23,21,8,2|in-title:weak
-1,-9,4,-9,2,-4,28,-12|in-title:weapons
0,-5,4,0,10,-3,0,-6|in-title:week
0,0,1,-1,-8,8,1,-1|in-title:weekly
-2,-1,0,0,-46,8,-7,49|in-title:weigh
0,0,-9,0,0,0,4,6|in-title:weight
-1,0,-9,-1,-5,12,-4,8|in-title:weinstein
0,0,0,-1,14,-2,-9,-2|in-title:welcome
0,-1,-4,2,18,-9,-6,0|in-title:welcomes
0,0,0,1,-3,0,9,-5|in-title:welfare
0,0,9,-4,0,0,-2,-3|in-title:well
0,29,-16,-32,-13,34,3,-5|in-title:what
-2,0,-14,11,11,-2,-13,9|in-title:whatever
-2,0,-5,6,15,-2,-11,-2|in-title:when
-4,-4,-8,3,-5,-9,16,12|in-title:where
-4,-4,-2,-10,3,5,17,-5|in-title:white
3,-13,-9,13,20,-5,-5,-2|in-title:who
-1,0,0,-6,-4,-1,3,9|in-title:whoever
-2,0,27,-4,-22,12,15,-27|in-title:why
-1,0,-1,0,-3,19,-4,-9|in-title:wide
0,0,2,-1,-2,0,8,-8|in-title:widow
-1,12,-29,-11,8,3,-13,30|in-title:will
-1,-1,-4,4,-4,-2,9,-1|in-title:win
0,0,-6,-1,-1,0,-2,10|in-title:winces
0,0,5,-4,8,0,-8,-2|in-title:winners
-2,-2,2,2,5,4,-21,11|in-title:wins
0,-1,1,-1,10,4,-4,-9|in-title:wish
18,3,1,-6,-20,-4,-5,13|in-title:with
-1,0,-2,2,21,6,-35,10|in-title:within
-4,6,-4,-9,8,3,13,-12|in-title:without
-2,-2,12,-20,8,5,-3,2|in-title:wo n't
0,0,7,0,5,0,0,-11|in-title:won
-2,0,-6,0,-1,0,12,-3|in-title:woos
-1,-1,9,2,-4,-3,14,-16|in-title:word
-1,-1,11,-3,-1,1,-23,17|in-title:wording
-1,-2,8,-5,-8,-2,7,2|in-title:words
5,0,-4,-19,-2,19,8,-7|in-title:work
-1,1,3,-2,4,-1,6,-11|in-title:world
0,2,6,-12,-2,1,4,3|in-title:worries
0,0,0,0,10,0,2,-12|in-title:worth
1,-5,-5,-21,-33,18,-1,45|in-title:would
7,10,28,-8,-32,-7,-22,24|in-title:write
10,0,-2,0,1,1,-8,-1|in-title:wrong
0,1,0,-3,0,-7,8,2|in-title:wwii
3,2,-5,-12,5,12,5,-10|in-title:yardstick
-7,28,13,5,25,-21,-7,-36|in-title:year
0,0,0,-1,1,7,7,-15|in-title:yearly
-5,-7,-3,13,21,-11,-24,16|in-title:years
-4,-2,0,-4,-28,20,36,-18|in-title:yen
-1,0,-3,-1,-1,-2,0,9|in-title:yes
-1,0,-5,1,21,-2,-1,-12|in-title:yet
0,0,-1,0,13,-1,-6,-5|in-title:yield
-1,-1,1,10,7,3,-7,-10|in-title:yields
-1,0,-2,5,13,-2,-7,-5|in-title:you
-1,0,0,-1,-7,0,1,8|in-title:yourselves
0,0,0,13,-2,0,-11,0|in-title:z
-1,3,-1,-1,-14,11,3,-2|in-title:zeitenwende
0,0,-5,-1,-1,0,-3,11|in-title:zero
-4,-7,-14,-5,15,12,-3,6|in-title:|
-1,-8,1,-3,22,-9,7,-8|in-title:¥
-2,-1,5,-6,5,-8,3,3|in-title:—
2,-3,-1,7,-8,-6,6,1|last-1:benchmark False
1,2,-22,25,16,-3,-44,24|last-1:cap False
0,-3,4,3,8,-4,-10,2|last-1:cap True
-14,-4,17,-2,-3,13,-10,3|last-1:demand False
-9,-3,-9,-18,43,-10,20,-15|last-1:demand True
5,-9,-1,4,-14,6,12,-2|last-1:denial False
-2,-2,-5,-18,7,2,6,10|last-1:denial True
-6,6,-7,-17,22,17,-28,12|last-1:level False
-4,16,-7,6,-17,4,11,-9|last-1:level True
-7,-2,-4,-4,28,20,-31,0|last-1:other False
0,0,2,-1,0,11,-11,-1|last-1:other True
-4,-8,-1,13,42,-11,-29,-2|last-1:pledge False
10,-4,-1,7,25,5,-35,-8|last-1:pledge True
-4,6,-22,5,3,26,-26,12|last-1:proposal False
-9,-6,-20,-3,27,1,6,3|last-1:proposal True
-5,-1,-27,-2,49,-1,-4,-10|last-2:benchmark False
-5,3,-17,14,-12,5,-1,12|last-2:cap False
0,0,0,0,-9,0,10,0|last-2:cap True
15,1,-22,13,-17,32,-23,1|last-2:demand False
0,0,-6,-2,-1,-1,2,9|last-2:demand True
-11,-6,-3,-23,6,23,19,-5|last-2:denial False
-5,16,-22,-1,12,23,-39,16|last-2:level False
10,-3,31,1,-30,7,-10,-6|last-2:level True
-1,-2,5,-3,14,7,-28,9|last-2:other False
16,13,7,-14,-4,35,-40,-12|last-2:pledge False
0,0,-2,-1,16,-2,-17,6|last-2:pledge True
16,-25,-11,-8,-11,50,-13,3|last-2:proposal False
-1,0,6,-1,6,-1,13,-22|last-2:proposal True
0,-1,-2,-1,10,-3,-4,2|last-shape:cap False fine
6,0,-16,-2,19,-9,-11,13|last-shape:cap False half
0,0,-1,0,-1,-3,-6,13|last-shape:cap False tenth
-4,4,-3,28,-12,13,-22,-4|last-shape:cap False whole
0,0,-1,0,-5,-1,-1,9|last-shape:demand False fine
0,-2,-18,5,27,1,-36,23|last-shape:demand False half
-1,-1,-4,-2,-31,34,15,-11|last-shape:demand False tenth
-12,-1,39,-5,6,-21,13,-17|last-shape:demand False whole
-2,0,1,-6,10,-3,-5,5|last-shape:demand True half
-1,0,-8,0,13,-1,2,-6|last-shape:demand True tenth
-7,-3,-1,-11,19,-7,23,-14|last-shape:demand True whole
0,0,-1,0,16,0,-14,0|last-shape:denial False fine
8,-1,1,5,-15,7,-4,-1|last-shape:denial False half
-2,0,1,-2,-27,6,18,6|last-shape:denial False tenth
-2,-8,-2,1,10,-7,13,-6|last-shape:denial False whole
0,0,-3,-5,-13,4,23,-6|last-shape:denial True tenth
-1,-1,0,-17,17,-4,-13,19|last-shape:denial True whole
-1,-1,-5,-3,17,-7,-7,8|last-shape:level False fine
18,-2,28,-1,-29,29,-21,-22|last-shape:level False half
-3,-4,-14,-15,29,-15,-3,25|last-shape:level False tenth
-19,14,-16,2,5,10,3,2|last-shape:level False whole
0,-1,-1,0,-1,-1,12,-8|last-shape:level True fine
-7,-2,-24,-18,20,18,-3,17|last-shape:level True half
-3,-2,0,-1,-3,-13,35,-14|last-shape:level True tenth
6,20,18,25,-33,1,-33,-4|last-shape:level True whole
-1,0,1,-5,34,-1,-22,-6|last-shape:other False half
-5,-1,-4,1,-4,17,-9,5|last-shape:other False whole
0,0,-1,0,-1,13,-10,0|last-shape:other True whole
-1,0,-2,-1,15,-1,-7,-4|last-shape:pledge False fine
9,-8,30,5,-6,-14,-9,-8|last-shape:pledge False half
-3,-3,-11,-10,22,-1,0,5|last-shape:pledge False tenth
-9,3,-18,18,11,4,-14,5|last-shape:pledge False whole
0,0,-1,0,10,0,-7,-1|last-shape:pledge True fine
8,-2,-5,23,-2,1,-9,-14|last-shape:pledge True half
3,-1,6,-16,18,3,-25,12|last-shape:pledge True whole
9,-3,12,9,-18,-1,-11,3|last-shape:proposal False half
-1,-1,-9,-1,-4,0,2,15|last-shape:proposal False tenth
-11,11,-25,-3,24,28,-19,-5|last-shape:proposal False whole
0,0,0,0,-10,0,18,-8|last-shape:proposal True fine
-3,0,4,-14,-7,-9,-7,36|last-shape:proposal True half
0,0,-3,0,11,8,-8,-7|last-shape:proposal True tenth
-6,-6,-21,12,33,2,3,-17|last-shape:proposal True whole
2,0,-15,15,1,-3,9,-8|near-after:\"
-6,8,29,-29,25,19,-48,3|near-after:#
-1,-1,-2,-1,-3,21,0,-14|near-after:$
-3,-7,-11,21,-6,13,-18,11|near-after:'
0,0,13,-6,-5,-2,3,-2|near-after:'re
-22,6,-6,27,-8,-18,8,12|near-after:'s
-2,0,4,2,3,-16,3,6|near-after:(
-3,0,2,3,13,-8,3,-10|near-after:)
-37,19,-11,11,31,-32,3,16|near-after:,
7,-4,-6,-4,16,-5,-11,6|near-after:-
-25,-20,15,17,48,-45,5,6|near-after:.
-4,10,-6,-23,-33,89,-29,-3|near-after:0
-3,16,-25,23,-1,-14,-32,36|near-after::
6,-6,4,-10,5,6,24,-29|near-after:;
-15,-5,-4,-15,-10,30,28,-10|near-after:?
-33,-6,-20,-17,37,-37,53,23|near-after:DATE
0,3,8,-1,-6,7,-3,-9|near-after:EU
-2,-24,7,-4,21,-37,12,27|near-after:LAND
-5,9,0,15,-9,-2,-18,11|near-after:LEADER
-5,-6,4,-16,28,-11,24,-18|near-after:NATO
6,-9,28,4,-2,-3,-33,9|near-after:OUTLET
-1,7,-14,-5,-1,-5,2,15|near-after:PERSON
-6,-12,51,-6,14,6,-12,-34|near-after:USA
1,12,3,28,13,-36,-1,-21|near-after:a
0,0,0,0,-8,0,9,0|near-after:aback
2,4,-28,-4,-14,17,21,2|near-after:about
-1,1,3,-1,9,8,-8,-12|near-after:above
0,0,-1,-1,-1,3,9,-8|near-after:absorb
0,0,-2,10,-1,0,-7,-1|near-after:absurd
-1,-2,-6,8,10,-2,-2,-4|near-after:accept
-1,-6,1,11,17,-1,-24,3|near-after:according
0,0,-4,0,0,0,11,-7|near-after:achievable
0,0,-1,0,-3,-1,8,-4|near-after:acquire
-1,9,-3,13,-5,23,-3,-33|near-after:add
0,0,-4,-3,6,-1,-7,9|near-after:adequate
-1,0,2,-7,-4,-2,18,-5|near-after:administration
11,-1,-2,0,-3,-2,-9,5|near-after:admission
0,0,-2,0,0,-4,-1,8|near-after:admit
8,8,-6,-8,-9,-2,2,8|near-after:adopt
11,0,-1,-2,-1,-1,-4,-1|near-after:advance
0,0,0,-2,-1,8,-4,-1|near-after:adviser
-1,-1,4,-6,-1,-1,-6,13|near-after:advocate
0,0,-1,-7,-9,10,-7,15|near-after:affordable
-1,-3,-1,-2,-7,11,-16,19|near-after:after
-1,0,7,-1,0,6,8,-19|near-after:again
-1,-1,0,-1,-5,-2,-1,11|near-after:against
-1,0,1,-1,12,-3,1,-10|near-after:agency
-1,-1,-1,6,-2,-4,-14,16|near-after:agenda
-1,0,-6,8,-13,2,23,-13|near-after:agree
-1,-6,2,-6,38,-7,7,-28|near-after:ahead
-1,0,-10,10,-1,9,-1,-6|near-after:aides
-1,-1,4,-6,5,-1,18,-18|near-after:aim
-1,0,-2,-1,-1,-5,10,1|near-after:air
0,-2,0,-1,8,-3,0,-2|near-after:aircraft
0,0,-10,0,10,0,0,0|near-after:alarming
17,0,-4,-8,2,-3,10,-13|near-after:all
-5,-1,-2,-2,7,-2,9,-3|near-after:alliance
19,-2,-4,-7,-9,-6,13,-3|near-after:allies
0,0,0,-9,0,-2,0,12|near-after:allowed
23,0,-9,-9,-3,-6,13,-10|near-after:ally
0,0,-3,6,-7,-2,10,-4|near-after:alone
0,0,-6,-1,-1,0,-2,10|near-after:aloud
-1,-2,-6,-1,53,-13,3,-33|near-after:already
0,0,8,-1,0,-1,0,-6|near-after:altogether
0,0,0,5,-3,-3,-6,8|near-after:am
0,-1,-2,-2,-2,-2,-27,37|near-after:ambition
19,-3,-4,3,2,-11,-20,13|near-after:among
2,4,-16,-7,7,-8,4,15|near-after:an
7,-3,-6,-3,-7,-3,-9,24|near-after:analysts
-28,-8,-7,-40,55,-7,20,15|near-after:and
-1,0,-10,0,13,0,0,-1|near-after:angry
0,-1,-2,-1,1,-2,-14,19|near-after:announce
-1,0,-3,-1,-1,14,-3,-6|near-after:annual
0,0,0,0,-23,26,-3,-1|near-after:annually
2,2,-3,-1,-3,4,10,-11|near-after:another
-2,-1,26,-3,-5,0,-14,-1|near-after:answer
0,0,-2,-7,0,0,9,0|near-after:antalya
0,-1,-1,0,0,10,-3,-3|near-after:anti
15,-1,-21,32,-8,1,5,-23|near-after:any
0,0,-9,14,10,-3,-2,-10|near-after:anyone
0,-1,-6,9,2,-2,3,-5|near-after:anything
-1,0,-8,-7,-6,4,-4,23|near-after:appropriate
-5,0,-2,0,0,-2,12,-3|near-after:approve
-5,-3,15,-15,-4,4,9,-1|near-after:are
0,-4,-3,-2,1,-3,-1,13|near-after:argue
0,0,-3,-1,2,-1,8,-6|near-after:arithmetic
-4,10,-4,-1,-1,-2,-3,6|near-after:arms
-2,0,-4,-2,-1,9,0,-1|near-after:army
-1,7,-4,-2,-19,13,27,-21|near-after:around
0,0,8,-1,0,0,-4,-2|near-after:arrive
0,1,0,0,-3,-2,-5,9|near-after:article
22,-4,14,-3,-62,10,16,6|near-after:as
-6,0,0,-1,-1,-4,14,-3|near-after:asia
-7,-3,34,-14,0,0,-9,-1|near-after:asian allies
6,0,-9,-1,0,0,5,-2|near-after:asian partners
-5,-1,24,-5,-19,5,-11,11|near-after:ask
-1,-1,6,-1,11,-6,-6,-1|near-after:ask for
-2,0,-6,0,-2,-1,13,-3|near-after:assume
-9,13,6,18,-11,-5,-3,-9|near-after:at
-1,-1,-1,-10,21,-3,3,-9|near-after:attain
0,0,-2,-1,-1,-3,-1,8|near-after:audited
-1,-6,-3,-1,-9,3,9,8|near-after:average
0,0,-1,0,-16,0,18,-1|near-after:awkward
0,0,7,-7,18,-3,-6,-10|near-after:back
0,0,0,0,0,0,-12,12|near-after:baked
0,-2,0,0,-3,9,0,-3|near-after:bank
0,0,-1,-1,12,8,-16,-2|near-after:barracks
0,10,0,-2,0,-1,-2,-5|near-after:barring
-2,-1,-5,-1,-2,14,5,-10|near-after:base
0,0,0,0,11,-9,0,-1|near-after:based
0,0,13,0,0,0,-3,-9|near-after:baseline
-1,0,0,-1,17,-2,-7,-6|near-after:basis
-19,0,11,-19,-16,7,12,23|near-after:be
0,0,14,0,-14,0,0,0|near-after:bear
0,0,0,0,-1,8,0,-7|near-after:bearable
-2,-6,-8,8,6,3,-5,4|near-after:because
24,0,4,-1,-2,-5,-7,-14|near-after:become
-1,0,-1,0,-8,0,12,-1|near-after:becomes
12,0,-2,-1,0,-3,-1,-5|near-after:becoming
-5,19,-10,35,3,-6,-17,-20|near-after:been
-2,-1,18,22,-23,-9,-21,15|near-after:before
0,0,8,-3,-1,-2,-1,-1|near-after:begin
0,0,-1,-5,22,-1,-14,0|near-after:beginning
11,0,-6,-2,-1,0,3,-4|near-after:begins
0,0,-1,-1,11,-2,-8,1|near-after:behind
9,2,-1,-9,-9,-14,-4,26|near-after:being
-1,1,4,-1,9,-2,-2,-8|near-after:believe
7,-2,-5,0,0,-1,8,-6|near-after:below
34,-1,-10,6,-2,-5,-13,-10|near-after:benchmark
0,0,-1,0,-10,-2,0,15|near-after:best
-1,-1,13,-9,-6,7,1,-4|near-after:better
0,0,-2,20,1,-7,3,-15|near-after:beyond
-1,0,11,0,-8,0,-13,12|near-after:bid
-1,-3,-6,14,-1,-2,0,-3|near-after:bigger
0,0,0,0,10,0,0,-10|near-after:billed
-1,-2,5,-6,-13,35,-4,-14|near-after:billion
0,0,-2,-1,-1,-3,-1,8|near-after:blank
0,0,-1,0,-2,18,-4,-9|near-after:bn
0,0,-3,3,-2,-8,-6,16|near-after:bonds
0,0,0,-1,15,0,-14,0|near-after:bookkeeping
0,0,1,0,5,10,-15,-1|near-after:borrow
0,-1,-2,0,-5,-1,-1,10|near-after:borrowed
0,-4,-1,-3,-6,10,6,-2|near-after:borrowing
-3,0,11,-3,-5,-3,10,-7|near-after:both
0,0,5,0,-6,8,-3,-3|near-after:bought
-1,12,-2,-3,-16,14,-6,2|near-after:brake
0,0,16,-3,0,-6,-1,-5|near-after:break
-5,0,-4,0,-6,-3,44,-25|near-after:bridges
0,0,0,0,0,0,-9,9|near-after:briefed
-1,1,1,10,-6,-4,0,-1|near-after:bring
0,0,-1,0,-2,0,18,-14|near-after:bring forward
-1,0,-7,18,-1,-2,-1,-5|near-after:bring up
-1,0,-3,11,-4,0,-3,-1|near-after:broach
-1,0,-5,0,-2,-3,0,11|near-after:bruegel
-4,4,-13,2,9,17,-19,4|near-after:budget
0,-1,0,-1,-2,-7,-1,12|near-after:bunk
0,8,-1,0,-2,-5,-10,10|near-after:business
-6,3,6,-34,12,1,-2,20|near-after:but
0,0,16,-4,-19,-1,-9,17|near-after:buy
0,0,-1,-1,-8,10,4,-5|near-after:buying
0,-2,-3,0,-5,18,3,-12|near-after:buys
-2,-19,-2,7,-6,2,23,-2|near-after:by
0,3,-2,7,-21,-1,20,-6|near-after:cabinet
0,0,0,0,-2,0,11,-8|near-after:cables
0,0,-1,0,3,13,-8,-7|near-after:calculate
11,-2,11,-3,-27,-4,26,-12|near-after:call
-2,-3,22,-10,0,5,-13,0|near-after:call for
0,8,0,0,-8,0,0,0|near-after:calm
0,1,-6,10,1,-3,6,-9|near-after:came
-1,-1,-2,-25,-4,42,2,-12|near-after:campaign
-1,-1,-11,5,0,-7,4,11|near-after:can
-2,-9,1,-4,29,-9,-1,-5|near-after:cannot
0,14,0,-1,-11,0,0,-1|near-after:cap
0,0,-2,-2,-6,1,0,9|near-after:capability
0,0,0,0,10,0,-10,0|near-after:carabinieri
0,-1,0,-3,-10,5,4,5|near-after:case
0,0,8,0,-1,0,-6,0|near-after:causes
-1,0,-3,-1,0,-2,-1,9|near-after:cdu
-1,38,-2,-6,7,-8,-19,-8|near-after:ceiling
-1,5,-1,-2,16,-6,-7,-4|near-after:century
-1,0,-9,-1,10,7,-2,-3|near-after:change
-1,0,0,-2,-3,0,11,-6|near-after:changed
-1,0,-4,-1,-1,-9,0,16|near-after:changes
0,0,0,0,-8,0,14,-5|near-after:charitably
0,0,14,-3,7,-2,-12,-3|near-after:cheque
-1,1,-16,-9,-5,-2,26,7|near-after:chief
0,0,0,0,0,0,-8,8|near-after:choi
0,-3,-8,0,0,-1,22,-8|near-after:choose
0,0,-1,0,-5,10,0,-4|near-after:christmas
-1,0,0,-1,5,-2,-11,10|near-after:cite
-1,0,2,3,-8,0,6,-1|near-after:clear
0,-4,-1,-1,9,-3,1,-1|near-after:clerks
0,0,-2,0,14,0,-10,-2|near-after:climb
-2,-1,-4,-5,-1,8,-4,8|near-after:close
0,0,10,-2,-3,-1,5,-9|near-after:closely
-1,0,17,-6,-12,4,-2,-1|near-after:closer
13,0,0,0,-6,0,-3,-3|near-after:club
0,0,-1,-2,-1,-1,-15,21|near-after:coalition
0,-1,0,0,11,-1,-13,5|near-after:coast guard
0,0,-4,0,9,0,-2,-3|near-after:cold
0,0,-1,0,7,10,-12,-3|near-after:combined
-3,4,2,14,-15,-1,-12,12|near-after:come
0,-1,-1,0,-5,11,1,-5|near-after:come to
0,4,-2,-1,-6,-4,14,-5|near-after:comes
8,7,-4,-2,-5,-3,-4,2|near-after:coming
0,0,-1,-3,-12,10,10,-4|near-after:comment
0,0,-1,12,-2,2,0,-12|near-after:commission
4,0,-2,-1,9,0,-3,-7|near-after:commitment
12,0,-1,0,-8,0,-2,-1|near-after:common
11,0,0,0,-8,0,-2,0|near-after:commonly
0,-1,-1,-1,-12,-2,21,-4|near-after:compared
0,0,0,0,-5,0,8,-2|near-after:compiled
-1,0,-2,-1,-2,-2,-5,13|near-after:compromise
0,0,-1,-10,-1,-1,-3,16|near-after:conceivable
-4,0,1,-4,-1,0,0,8|near-after:condition
0,8,0,0,-6,0,-1,0|near-after:confine
0,0,0,-3,0,0,-5,9|near-after:congressmen
0,0,0,9,0,-2,0,-7|near-after:conscript
8,0,-1,-6,-6,-2,-9,17|near-after:consider
-1,0,-2,3,-1,7,-18,11|near-after:consideration
0,-1,-1,-1,-3,-2,19,-10|near-after:consist
0,1,-15,-6,-1,-1,1,23|near-after:constitution
-1,-3,0,-1,-1,9,-2,-1|near-after:constitutional
0,-1,-1,0,-10,14,-3,1|near-after:consumption
0,0,0,0,8,0,0,-7|near-after:contracts
10,0,-6,-2,0,0,0,-2|near-after:contribution
0,0,8,-1,1,-2,2,-9|near-after:conversation
-1,0,-14,8,-2,0,11,-1|near-after:convey
0,0,-6,0,-1,0,-3,11|near-after:cope
23,0,-13,-9,-9,7,2,-2|near-after:core
-4,0,1,-4,-1,-2,14,-5|near-after:core defence
3,0,-11,-4,-5,-6,34,-11|near-after:core defense
-1,-1,4,-7,0,27,-8,-13|near-after:cost
0,0,0,0,-9,-1,12,-2|near-after:costed
0,0,0,0,-1,0,10,-9|near-after:costly
0,-1,2,0,-1,19,-7,-11|near-after:costs
-4,-1,13,-11,6,8,-32,21|near-after:could
0,0,0,0,19,0,-15,-3|near-after:count
0,0,-2,-1,18,-2,-5,-8|near-after:counted
-1,-1,-1,-1,9,9,-3,-12|near-after:counting
26,0,-4,10,-3,-4,-14,-10|near-after:countries
5,-4,-9,11,5,-2,-8,2|near-after:country
0,0,0,0,-12,-2,11,3|near-after:cover
0,0,-3,0,0,0,12,-8|near-after:covers
0,0,0,0,-11,0,9,2|near-after:creative
-1,-2,-1,-1,-3,-1,15,-6|near-after:critical
0,8,0,0,0,0,0,-7|near-after:curb
-1,0,3,0,-3,0,14,-12|near-after:cyber
0,0,-1,0,-3,0,8,-4|near-after:cyberdefenses
0,0,0,-4,-3,-2,0,9|near-after:daft
0,0,-6,0,0,-2,0,8|near-after:daiwa
0,0,-21,0,0,12,0,11|near-after:dan
0,0,0,0,8,0,-4,-4|near-after:data
0,-2,-6,-3,-8,-2,9,13|near-after:date
0,0,-8,-1,-2,-1,-2,15|near-after:day
0,0,0,10,0,10,-10,-10|near-after:days
-1,4,-5,-13,-9,11,19,-7|near-after:debate
-1,2,-2,-3,-14,23,2,-8|near-after:debt
7,3,-7,-4,-4,-4,3,8|near-after:decade
0,-1,0,0,15,-2,3,-15|near-after:decades
-1,0,12,-2,0,-1,-2,-7|near-after:decent
0,7,-2,16,-5,-3,-5,-8|near-after:decide
0,-5,0,0,11,-2,0,-3|near-after:decimal
-1,0,-6,-2,-7,0,11,6|near-after:decision
0,0,1,12,-1,-1,-1,-9|near-after:decline
-18,-6,18,54,-35,-20,-6,13|near-after:defence
0,-1,16,19,-2,-2,-20,-10|near-after:defence minister
-1,0,-5,-4,-1,-2,-10,22|near-after:defence secretary
-1,4,-11,20,3,13,-14,-14|near-after:defence spending
0,0,-1,0,-1,-2,-4,8|near-after:defences
-1,-1,-11,-1,-2,0,5,10|near-after:defend
0,-16,15,-9,31,9,-21,-7|near-after:defense
-2,0,8,3,-7,-9,5,1|near-after:defense minister
-2,0,6,-13,-14,-3,20,7|near-after:defense ministry
-3,1,34,1,-12,-8,-10,-3|near-after:defense spending
0,0,-5,-2,-3,-2,-1,13|near-after:defensible
0,0,-2,1,3,13,-2,-12|near-after:deficit
9,0,-4,-2,0,0,0,-3|near-after:defines
0,0,-2,0,-2,-2,9,-2|near-after:definition
0,0,-2,0,9,0,-4,-3|near-after:delay
0,0,4,-1,-4,-2,-11,14|near-after:deliver
-4,-1,10,-2,-7,-6,0,9|near-after:demand
11,0,-1,0,-8,0,-1,-1|near-after:democracies
0,0,-1,9,-4,-1,3,-4|near-after:deny
0,0,0,0,8,0,-6,-2|near-after:deploying
0,0,0,0,-5,12,-2,-5|near-after:depots
0,0,0,0,-2,0,-6,9|near-after:derided
-7,0,-5,15,-4,-2,4,-2|near-after:describe
0,0,0,0,-7,11,20,-23|near-after:desertion
0,0,0,-1,-1,0,-7,8|near-after:desirable
0,0,0,-3,12,-1,-3,-5|near-after:destination
0,0,0,0,-1,0,12,-11|near-after:details
-1,-2,4,-9,6,-3,5,1|near-after:did
0,0,-6,-2,17,0,-3,-5|near-after:different
0,-5,-1,0,13,-1,-4,-3|near-after:digest
0,0,0,0,13,0,-13,0|near-after:dint
0,0,15,-8,12,-6,-6,-6|near-after:diplomat
-2,0,-4,0,-2,-1,11,-2|near-after:diplomats
0,0,-1,9,0,-1,0,-7|near-after:direction
10,0,0,0,-1,-1,-3,-5|near-after:discount
0,0,-3,16,-4,-3,-1,-5|near-after:discuss
-1,-1,-2,5,-1,-4,-5,10|near-after:discussion
7,-1,-7,17,5,-29,1,8|near-after:do
0,0,0,-2,-1,-1,-17,21|near-after:doable
0,0,3,7,3,0,-4,-9|near-after:document
-2,-4,-8,-4,27,8,-5,-12|near-after:does
0,6,7,-3,-7,-1,-14,12|near-after:doing
-2,0,2,2,-2,-3,8,-6|near-after:done
0,0,0,-6,0,-1,12,-4|near-after:door
0,0,4,0,-1,-2,-18,17|near-after:draft
0,0,0,0,-8,0,9,-1|near-after:drags
0,1,0,0,-6,-2,9,-2|near-after:drawn
0,0,0,0,-6,0,-8,15|near-after:dream
0,0,17,0,-15,-1,8,-9|near-after:drew
0,0,15,0,-15,-2,-1,3|near-after:drones
-1,-2,-1,-9,-2,-1,32,-17|near-after:due
-1,0,-4,0,8,-2,6,-8|near-after:during
-1,-2,-10,-4,2,2,-1,14|near-after:each
-1,-1,2,-1,-4,-3,13,-5|near-after:early
-3,0,0,0,-1,-2,12,-6|near-after:easy
0,0,-1,0,-4,-1,8,-2|near-after:economic
-4,3,-13,3,-9,-5,7,18|near-after:economic output
0,0,0,0,-1,8,0,-7|near-after:economically
0,0,-1,0,-5,8,0,-1|near-after:economics
0,0,-8,0,0,0,0,8|near-after:economies
0,-3,0,0,9,0,-1,-5|near-after:economists
0,-2,7,-1,8,-4,-1,-8|near-after:economy
-1,-2,0,0,-3,18,-6,-6|near-after:education
0,-3,-1,0,-5,2,12,-5|near-after:eight
0,-1,-2,0,-1,14,-3,-7|near-after:either
-1,-2,0,-2,-13,10,-3,11|near-after:election
-1,-2,19,-2,0,0,-8,-5|near-after:elephant
7,0,5,14,-6,-4,-4,-12|near-after:else
0,0,-2,-1,-4,-3,17,-6|near-after:emergency
-1,6,-5,-2,-24,1,3,22|near-after:end
0,0,0,0,-1,-10,12,0|near-after:endorse
-3,-4,-32,-25,-11,-5,69,11|near-after:enough
0,0,-8,0,0,0,0,9|near-after:enrichment
13,0,0,0,-3,0,-7,-2|near-after:entrance
-1,-1,0,-2,-3,19,-7,-6|near-after:equal
-1,-3,0,-1,-1,10,-2,-2|near-after:equivalent
0,0,-1,0,-3,-2,14,-8|near-after:error
-1,-1,-8,-1,5,25,-7,-12|near-after:estimate
0,0,0,-2,-6,-1,10,-1|near-after:euro
-1,0,16,7,-1,-4,-7,-10|near-after:europe
-3,0,-2,0,0,-2,9,-2|near-after:european
0,-1,0,-4,-4,18,-3,-5|near-after:euros
5,-1,-6,-3,1,11,-19,12|near-after:even
-1,1,-3,14,-5,-1,-3,-2|near-after:ever
1,-5,0,-5,11,-1,-15,13|near-after:every
6,-1,-2,-4,-1,-5,-7,15|near-after:every ally
9,0,-2,-1,-7,0,-3,4|near-after:everybody
5,0,9,-1,-1,-1,-4,-8|near-after:everything
0,0,0,0,-7,0,8,0|near-after:everywhere
0,0,-9,-1,-1,0,-1,11|near-after:ex
0,0,0,0,-5,0,-4,10|near-after:examine
-1,0,3,-1,10,-1,-4,-7|near-after:example
0,0,0,0,-12,16,-6,2|near-after:exchange
0,0,0,-1,-1,0,9,-6|near-after:exclude
0,0,0,0,-4,0,-8,12|near-after:executive
-1,3,-1,-1,-10,14,1,-5|near-after:exempt
0,0,-2,11,-2,-1,0,-7|near-after:existed
10,0,-2,-1,0,-3,0,-4|near-after:exotic
0,0,0,0,-3,0,9,-5|near-after:expand
-5,-1,9,-3,13,-3,-1,-11|near-after:expect
0,-1,-2,-2,23,0,-23,4|near-after:expert
-2,-1,13,-1,-17,-14,11,13|near-after:explain
-1,0,8,0,0,0,-6,-1|near-after:extending
0,0,-1,0,-6,2,9,-3|near-after:extra
-2,0,13,-4,-1,-1,-6,0|near-after:face
-1,-3,-3,-2,-1,-3,3,11|near-after:facing
-1,0,-4,-1,-5,-1,21,-9|near-after:fact
-1,0,-6,-3,-3,-8,11,9|near-after:fair
-1,-2,-3,-1,13,-1,10,-17|near-after:fall
0,0,5,-3,-7,0,-3,8|near-after:familiar
-3,7,1,0,9,-3,-4,-6|near-after:far
0,0,11,-1,0,-1,-7,-2|near-after:fast
0,0,-6,10,-4,-1,-10,12|near-after:feasible
13,0,0,0,-3,0,-7,-2|near-after:fee
-1,-2,-2,-1,19,-3,-5,-5|near-after:feel
-4,-1,0,-2,3,-2,-10,16|near-after:few
0,-5,-1,0,13,-1,-4,-3|near-after:fifty
-5,-2,-9,10,-14,16,16,-13|near-after:figure
0,0,2,-1,-2,-7,10,-1|near-after:final
0,0,0,5,-11,-1,9,-2|near-after:finance minister
-1,-2,0,-1,-6,2,-10,18|near-after:financed
0,0,-1,-1,6,-1,-11,8|near-after:finances
-3,-3,-4,7,-4,-3,-3,13|near-after:find
0,0,13,0,0,0,-5,-7|near-after:fire
0,0,0,0,-15,0,15,0|near-after:fired
-7,-1,8,8,9,-6,-36,24|near-after:first
0,0,-2,-1,8,-3,-3,2|near-after:fiscal
-1,-2,3,-5,-15,-6,-30,55|near-after:five
-1,0,-3,13,-4,-3,9,-12|near-after:fix
13,-1,12,-19,-8,-3,1,4|near-after:floor
0,0,0,11,-4,0,0,-6|near-after:fly
0,0,3,0,-5,-2,10,-6|near-after:follow
7,-11,-14,11,-4,-11,-1,23|near-after:for
6,2,-9,-3,11,1,3,-11|near-after:force
-1,0,11,-2,-2,0,-15,9|near-after:foreign
0,-1,1,-6,-1,-1,14,-6|near-after:foreign minister
0,0,-1,7,4,0,-8,-1|near-after:foreign ministry
-2,0,-9,-2,-5,-1,22,-3|near-after:forever
0,-1,11,-13,3,4,-1,-4|near-after:former
-5,0,-8,-2,-1,-2,23,-7|near-after:forum
0,0,0,0,-6,0,11,-4|near-after:forward
-2,0,-1,0,-5,-3,14,-4|near-after:forwarded
-1,29,-9,-2,-8,4,-6,-8|near-after:four
0,9,0,0,-1,-1,0,-6|near-after:framework
12,0,0,-2,-9,7,-8,0|near-after:free
-1,0,-6,-1,-3,0,18,-7|near-after:friends
-2,0,8,-1,-1,-2,-1,-2|near-after:friendship
7,-10,47,-6,-67,28,3,-3|near-after:from
0,0,10,0,-14,12,-3,-5|near-after:fuel
0,0,0,0,-2,0,-7,10|near-after:fulfil
0,0,0,0,8,0,-8,0|near-after:full
0,0,0,-1,-8,-1,11,0|near-after:fully
-1,0,-7,-4,-11,12,19,-8|near-after:fund
0,0,0,1,0,0,8,-9|near-after:funding
-1,-1,-2,-7,12,24,-6,-22|near-after:further
-5,-6,-9,-3,7,22,-6,0|near-after:gdp
0,-4,-9,0,13,-6,2,6|near-after:get
0,0,0,0,0,0,-8,8|near-after:gi
-1,-5,18,-5,1,-19,0,11|near-after:give
41,-1,-27,-5,-4,-3,3,-6|near-after:global
-4,24,7,3,8,-6,-20,-13|near-after:gnp
-10,-2,5,-3,-3,5,-12,19|near-after:go
-12,-6,16,12,-27,-11,40,-12|near-after:goal
0,0,0,-3,-2,-3,0,9|near-after:good
-5,7,1,-12,3,-2,10,-2|near-after:government
0,0,-3,0,15,0,-9,-3|near-after:governs
0,0,13,0,1,0,-2,-10|near-after:greenland
6,-18,-2,1,0,-2,-10,25|near-after:gross domestic product
-3,15,-9,10,6,-10,-5,-4|near-after:gross national product
-1,0,-5,23,0,-3,-2,-11|near-after:groundless
0,0,-1,-1,-2,12,-3,-4|near-after:grow
-1,0,-2,12,1,-3,-1,-7|near-after:growth
0,-1,0,-1,-6,-1,-9,18|near-after:guide
-2,6,3,-2,-12,-1,11,-2|near-after:guideline
6,11,-1,6,1,-16,-1,-7|near-after:had
3,-1,-35,-10,-2,5,14,26|near-after:hague
0,0,11,0,-3,0,-2,-4|near-after:haidong
-2,3,-2,-5,10,-6,-18,20|near-after:half
0,0,-1,-1,0,0,8,-5|near-after:handed
-1,0,22,-3,0,-1,-12,-4|near-after:happen
0,-3,1,21,2,-4,-6,-10|near-after:happening
13,0,-8,6,-3,-7,3,-3|near-after:hard
9,16,19,-38,5,-19,5,2|near-after:has
0,0,0,0,-1,0,9,-7|near-after:hastily
-9,1,4,5,-13,4,-7,13|near-after:have
-10,2,-42,31,10,12,-10,7|near-after:he
0,0,11,-2,-1,-6,-11,9|near-after:health
-1,-1,12,-5,-2,-1,-5,4|near-after:heard
0,-1,-2,-2,15,-2,-8,1|near-after:help
0,0,-3,0,11,0,-5,-3|near-after:helped
-1,-1,-4,-11,1,12,18,-14|near-after:her
-1,-1,7,-2,-5,-2,9,-5|near-after:higher
0,0,0,0,8,0,-3,-3|near-after:highest
-6,4,2,27,-17,4,-14,1|near-after:his
0,0,8,0,0,-7,2,-2|near-after:hit
-2,8,0,-1,-3,-2,0,-2|near-after:hold
24,0,-5,-1,-3,-3,-7,-4|near-after:hold up
0,0,0,-1,-5,0,-2,8|near-after:honestly
0,0,-5,-1,-6,-1,17,-4|near-after:hope
0,0,0,-6,0,-2,0,9|near-after:hornung
0,0,-2,0,-8,17,-2,-5|near-after:hosts
0,-4,0,8,-7,-4,2,4|near-after:house
0,0,-2,0,0,10,0,-7|near-after:household
-1,-1,20,-4,-4,-2,5,-12|near-after:how
-1,0,-1,17,-4,-2,-7,-2|near-after:hurt
0,0,-1,-5,0,15,-4,-5|near-after:hypothetical
-2,0,-7,2,28,-11,-10,1|near-after:i
0,0,8,2,-4,8,-4,-10|near-after:idea
-4,-3,-13,-20,32,-8,-33,50|near-after:if
-2,-1,12,35,-5,-8,-9,-22|near-after:impossible
-37,17,-3,9,18,-7,12,-8|near-after:in
9,-2,2,-1,-4,-1,0,-2|near-after:included
0,0,0,0,11,0,-11,0|near-after:includes
6,0,11,-1,-6,-1,-11,2|near-after:including
9,-3,-1,-1,0,-4,8,-8|near-after:income
-1,-3,-6,-1,-2,12,9,-8|near-after:increase
-2,0,-1,-2,-1,0,9,-3|near-after:increasingly
0,0,-7,0,0,-4,13,-1|near-after:indebted
0,-1,-1,8,0,0,-4,-2|near-after:indicate
-2,0,-1,0,10,-2,-10,6|near-after:industry
5,-2,7,-2,-12,-3,11,-4|near-after:infrastructure
0,0,-20,16,19,-2,-2,-10|near-after:insist
0,0,-1,9,0,0,-8,0|near-after:inspired
0,-1,6,-2,-4,-3,-4,9|near-after:instead
0,0,0,-1,-27,19,-2,11|near-after:instead of
11,0,-3,0,-3,0,0,-4|near-after:insult
0,0,0,0,-13,0,14,-1|near-after:intelligence
0,0,-1,-2,-1,10,2,-8|near-after:intend
0,0,2,-1,5,-6,12,-11|near-after:interest
0,0,-10,-1,0,0,5,7|near-after:interview
9,-13,-2,-11,18,-6,-12,17|near-after:into
0,0,-10,0,-14,0,27,-3|near-after:investment
0,0,-1,0,0,0,8,-6|near-after:inviting
0,-1,-2,0,-8,9,7,-5|near-after:involved
-2,0,-1,-2,-1,0,9,-3|near-after:irritant
13,-21,-4,2,17,8,-1,-14|near-after:is
-1,0,-2,0,4,-7,-2,9|near-after:issue
-14,16,-4,-14,-23,16,26,-3|near-after:it
-1,0,-2,0,7,-1,-13,12|near-after:items
7,10,-15,8,18,4,-10,-22|near-after:its
-1,5,-11,-2,-16,-3,24,4|near-after:itself
0,0,0,-6,0,-2,0,9|near-after:jeffrey
0,0,0,0,0,0,-8,8|near-after:jnr
0,0,0,0,14,0,-13,0|near-after:joining
0,0,8,0,-3,-1,-2,-2|near-after:jointly
0,0,-3,0,11,-4,1,-3|near-after:joke
0,0,-2,-2,-1,10,-3,-1|near-after:judged
-8,21,-9,-4,1,-5,-1,6|near-after:just
-1,14,2,-6,0,-2,2,-9|near-after:keep
0,0,0,0,-2,8,-3,-3|near-after:kiuchi
0,0,0,0,0,0,10,-9|near-after:kmt
0,0,0,-2,-1,0,-6,9|near-after:known
-3,-1,8,0,-1,-1,-4,1|near-after:knows
0,0,0,0,-4,0,-4,10|near-after:komeito
0,0,0,0,-2,-1,-5,8|near-after:landing
0,0,1,0,9,0,-7,-3|near-after:lands
0,0,0,0,-5,1,8,-4|near-after:largest
-3,4,4,-3,-8,-4,11,-1|near-after:last
10,0,-2,-1,-3,-3,-1,-1|near-after:lately
0,0,6,-4,-9,7,9,-9|near-after:later
-1,8,-3,-8,1,-3,10,-4|near-after:law
0,0,-1,-3,1,-2,-6,11|near-after:lawmaker
-1,10,-2,-1,-7,0,4,-4|near-after:lay down
0,0,-2,-3,-2,-1,-2,11|near-after:ldp
0,0,-1,0,0,-2,-6,9|near-after:leader
0,0,-1,10,0,0,-8,-1|near-after:leaders
0,0,0,4,-7,8,6,-11|near-after:leadership
0,0,-1,14,-3,0,-9,-1|near-after:leaked
0,0,-6,-1,0,0,11,-3|near-after:leap
-4,-1,0,-8,-8,-7,4,25|near-after:least
-2,-3,0,3,-3,-6,-6,17|near-after:leave
0,8,-6,-1,-5,2,5,-3|near-after:left
0,0,-3,-3,0,0,14,-7|near-after:legislature
-1,-6,-6,-1,-6,2,13,4|near-after:less
8,-1,-4,7,-11,-4,-5,11|near-after:let
-6,-1,24,2,-27,-1,8,2|near-after:level
0,0,11,0,-3,0,-2,-5|near-after:li
-2,0,-2,3,-6,-1,-20,28|near-after:liberal democratic party
0,0,0,-6,0,0,10,-3|near-after:lies
0,0,0,0,8,0,-8,0|near-after:life
0,0,-2,-3,-1,9,-1,-2|near-after:light
17,-2,-19,-8,33,4,-2,-23|near-after:like
0,0,-3,10,0,-3,0,-4|near-after:like to see
0,0,0,-1,0,-1,-6,9|near-after:likely
-2,23,-2,-5,-21,8,-18,18|near-after:limit
-6,26,-12,-12,-10,1,17,-3|near-after:line
0,0,0,0,-8,-1,3,5|near-after:list
0,0,9,0,-2,-1,-2,-4|near-after:lists
-1,0,14,-2,8,-3,-4,-11|near-after:little
6,1,-6,4,7,-10,-15,12|near-after:long
-1,12,1,-7,-2,8,3,-14|near-after:longer
-1,-1,-2,-3,-3,7,-24,27|near-after:look
10,0,-1,0,11,-2,-22,4|near-after:looks
0,0,-10,0,6,-1,0,6|near-after:losing
0,0,-2,0,-2,-1,11,-6|near-after:lot
-1,0,-8,0,19,-2,10,-17|near-after:low
12,2,-17,8,12,-4,-8,-6|near-after:made
0,0,0,10,0,0,-2,-8|near-after:madness
-1,0,0,-3,7,-2,-10,9|near-after:make
0,0,0,-1,0,3,8,-8|near-after:man
0,0,-5,-3,0,13,-2,-3|near-after:manager
0,-1,0,0,-1,0,-9,11|near-after:manifesto
11,-1,-9,-1,-2,-1,6,-3|near-after:mark
0,0,1,17,-4,-1,0,-12|near-after:market
0,-2,0,0,-2,0,-11,15|near-after:markets
0,0,-6,-1,0,10,-1,-3|near-after:matters
0,10,-1,0,-3,0,-1,-3|near-after:maximum
-6,4,-9,-5,-13,2,24,2|near-after:may
3,0,10,19,12,12,-40,-15|near-after:mean
-1,0,14,5,-4,-1,-1,-13|near-after:media
0,0,0,0,0,0,-8,9|near-after:medium
-3,-1,-1,7,0,-6,8,-5|near-after:meet
0,0,2,11,0,-1,-2,-9|near-after:member
0,2,-6,5,-14,-1,16,-2|near-after:members
0,0,0,-1,0,-1,-4,8|near-after:memo
-1,0,8,-10,-3,8,-4,2|near-after:mention
-1,0,7,-1,8,-2,-10,-2|near-after:menu
-1,0,-3,0,-2,8,2,-4|near-after:merely
-1,0,-9,-3,-2,-4,8,12|near-after:might
0,0,0,0,14,0,-14,0|near-after:milestone
11,-1,-30,-4,-2,2,4,20|near-after:military
12,1,9,2,-2,0,-18,-5|near-after:military spending
-1,3,18,-6,-5,-4,-14,9|near-after:mind
13,0,0,0,-1,0,-11,-1|near-after:minded
0,0,0,0,-5,12,-2,-5|near-after:minelayers
-3,-3,25,-5,-21,-4,5,6|near-after:minimum
0,0,4,3,-8,0,-2,4|near-after:ministers
-1,-2,-7,0,1,4,-13,17|near-after:ministry
-1,-1,-3,-2,-1,0,13,-4|near-after:minus
0,-1,0,0,9,3,-6,-3|near-after:missiles
-4,0,-14,-1,6,0,16,-2|near-after:model
-1,-3,-9,10,1,9,-18,11|near-after:money
0,0,-5,-2,0,0,8,-1|near-after:mood
0,0,-1,0,0,0,-7,9|near-after:moot
3,-4,-4,5,-7,2,-22,27|near-after:more
-2,-1,-3,-5,32,-4,-4,-13|near-after:most
-1,-1,0,0,10,0,0,-7|near-after:move
-2,-2,1,5,-2,11,-5,-5|near-after:much
-3,2,-9,-5,-9,2,16,4|near-after:must
0,-2,2,0,-7,11,5,-7|near-after:my
0,10,0,0,-6,-1,-1,-1|near-after:myth
-3,-3,-8,16,-7,17,-4,-7|near-after:n't
0,0,-3,0,-5,0,0,8|near-after:nagy
12,-1,-5,8,2,-3,8,-21|near-after:name
0,0,11,-5,5,-7,1,-6|near-after:national
-1,-1,-5,8,-11,3,14,-7|near-after:national income
0,0,20,0,0,-1,-3,-16|near-after:national product
22,-1,0,-3,-9,-1,-6,-2|near-after:nations
0,0,-1,-2,0,0,-6,10|near-after:natural
0,0,0,0,9,0,-9,0|near-after:ndp
0,6,-7,0,11,-2,0,-7|near-after:near
-1,8,-1,-2,5,3,2,-13|near-after:need
-2,-1,-2,-4,17,-4,-23,20|near-after:needed
5,-1,7,-6,19,-8,0,-17|near-after:needs
0,0,-6,0,-4,0,11,-1|near-after:negotiator
0,13,0,0,-11,-1,0,-1|near-after:neighbors
0,0,0,-2,15,0,-11,-2|near-after:neighbourhood
-1,0,21,-2,-7,-3,-2,-6|near-after:neither
-1,-1,-3,0,-2,0,9,-3|near-after:networks
-1,6,-9,28,-15,-4,8,-12|near-after:never
25,-2,14,-8,14,-7,-14,-22|near-after:new
-6,1,-10,-17,-3,-5,15,24|near-after:next
0,0,9,-5,0,0,-3,0|near-after:nhs
0,0,-1,0,-8,0,0,10|near-after:night
-4,9,0,-31,-21,-2,63,-15|near-after:no
9,0,-2,-1,0,-3,0,-3|near-after:no one
-1,-2,18,-1,8,-6,-7,-9|near-after:nobody
-2,-1,-4,15,-1,-4,-5,2|near-after:nominee
0,-1,0,-1,21,7,-9,-17|near-after:nomura
-1,0,-8,12,-2,0,5,-6|near-after:non
0,0,-2,-1,-5,9,4,-5|near-after:none
-1,0,-7,21,-5,3,-1,-10|near-after:nor
17,-3,-11,1,6,-3,-4,-3|near-after:norm
10,0,4,-3,8,-1,-13,-5|near-after:normal
7,3,-19,18,22,-8,20,-44|near-after:not
13,-2,-2,-15,22,4,-34,13|near-after:note
0,-1,0,-5,-3,10,9,-10|near-after:nothing
3,-7,8,-3,30,0,-35,4|near-after:now
6,-5,29,21,-1,-18,-4,-27|near-after:number
0,0,-1,8,-1,7,-10,-3|near-after:numbers
-2,-1,0,1,-8,0,10,0|near-after:objective
0,9,0,0,-4,-1,-1,-3|near-after:observe
-1,0,-5,-1,-2,-1,15,-6|near-after:odd
-17,-5,-1,-1,21,-18,15,6|near-after:of
-3,0,5,2,-1,-3,9,-8|near-after:off
-1,0,-13,6,0,-4,-11,22|near-after:office
-3,10,-7,51,-9,-10,-25,-6|near-after:official
-4,-6,9,-7,19,-7,-3,0|near-after:officials
0,0,5,0,-11,0,7,0|near-after:oil
12,-6,6,15,17,-12,-26,-6|near-after:on
-1,10,1,-6,-15,-5,15,1|near-after:once
-7,-6,-22,10,35,-11,24,-23|near-after:one
-2,-5,3,-22,18,21,-26,12|near-after:only
0,0,0,0,0,0,-11,12|near-after:onward
-9,0,6,-4,-1,-1,-7,16|near-after:opening bid
0,0,-1,0,0,-1,-10,12|near-after:opens
0,0,0,0,-5,-1,8,-1|near-after:operate
0,0,2,-2,9,0,-3,-5|near-after:oppose
0,0,6,-16,25,-1,-17,3|near-after:opposition
-1,-1,-5,-6,0,0,-5,17|near-after:option
-1,0,0,-1,-2,-2,-10,17|near-after:options
-4,0,-10,22,-10,6,-31,26|near-after:or
-2,-1,-5,-6,17,-6,-15,18|near-after:order
0,0,4,0,12,0,-13,-3|near-after:originally
-1,-1,-18,22,1,16,-9,-9|near-after:other
0,-6,-1,8,9,-3,-3,-4|near-after:others
-1,-1,0,0,9,-1,-14,8|near-after:ought
-2,-1,9,1,9,-7,-2,-8|near-after:our
0,0,0,0,8,-1,0,-7|near-after:ours
-6,-1,-9,55,-23,-7,18,-27|near-after:out
0,0,-1,0,-2,0,-10,15|near-after:outer
0,9,-20,0,-8,3,-1,17|near-after:outlay
-1,9,4,-8,-1,10,-14,2|near-after:outlays
0,-2,-1,0,0,10,-5,-2|near-after:output
-1,0,-1,9,0,-1,-2,-5|near-after:outright
9,0,-2,0,-3,0,-3,-1|near-after:outsiders
-3,10,-2,-12,-5,4,39,-31|near-after:over
0,-3,0,21,2,-4,-6,-10|near-after:overnight
-3,-1,10,8,12,-3,-18,-5|near-after:own
0,-1,-1,0,0,10,-3,-3|near-after:paddies
-1,-1,1,-11,-7,3,12,4|near-after:panel
0,-1,-3,0,-2,0,-1,8|near-after:panels
0,0,8,0,-1,0,-6,0|near-after:panic
0,-1,-8,-1,-4,-2,22,-5|near-after:paper
-1,0,-4,-1,-1,-9,0,16|near-after:park
-1,-1,-7,28,-6,-6,-43,35|near-after:parliament
0,-1,-3,-1,-2,-1,-5,14|near-after:parliamentary
0,0,-2,0,14,0,-7,-4|near-after:partly
0,0,-1,8,0,-2,-1,-4|near-after:parts
-1,0,-5,0,8,-6,-9,13|near-after:party
6,0,-5,-1,8,-1,-1,-5|near-after:passing
-1,0,2,-9,4,-3,9,-2|near-after:past
5,-5,-5,2,1,21,0,-19|near-after:pay
0,0,2,-1,0,-6,13,-8|near-after:payments
0,0,-8,0,2,-4,2,8|near-after:peacetime
0,0,-1,-1,-7,11,0,-2|near-after:pension
0,-1,-1,-3,13,9,-12,-5|near-after:pensions
-2,-2,13,-13,0,-8,0,11|near-after:people
-1,0,1,-3,-10,20,-4,-3|near-after:per
0,0,-1,9,0,-1,-6,-1|near-after:percent
0,-1,0,-1,-4,-1,9,-2|near-after:period
0,0,0,-1,1,-1,17,-16|near-after:permanent
0,0,0,-2,0,0,-7,9|near-after:permanently
0,-1,7,2,-9,7,7,-14|near-after:person
0,-3,-2,0,-1,0,-3,9|near-after:persuade
0,-1,-1,0,-1,-8,-2,12|near-after:phased
0,2,7,0,-2,-1,5,-11|near-after:place
-2,-1,-3,-8,-1,-6,23,-2|near-after:plan
-3,0,-6,-9,7,-2,13,-1|near-after:please
-4,0,-12,-3,-2,-1,34,-12|near-after:pledge
-1,-2,-1,-3,-11,6,-13,25|near-after:plenty
0,0,1,-1,0,0,8,-8|near-after:plucked
0,0,-8,-9,-3,-2,8,15|near-after:plus
0,0,0,-8,-1,0,10,0|near-after:pm
0,0,-1,0,-12,-1,14,0|near-after:podium
-1,-1,-5,0,-12,13,9,-2|near-after:point
-2,1,-2,-5,-16,-2,17,8|near-after:policy
0,0,10,0,-1,0,-10,1|near-after:politely
0,-1,0,-4,17,-2,-6,-4|near-after:poll
0,0,-3,0,0,0,12,-8|near-after:portion
0,0,0,-1,-8,5,15,-9|near-after:ports
-2,7,0,3,9,-1,23,-38|near-after:possible
0,2,-7,0,12,-2,-1,-4|near-after:postwar
0,0,0,-1,0,0,9,-8|near-after:powder
0,0,4,0,10,0,-3,-10|near-after:praised
0,0,16,0,-14,0,-1,0|near-after:pray
0,0,8,0,-1,-1,-1,-5|near-after:preaches
0,12,0,-8,-1,-1,-2,0|near-after:predecessors
0,-1,2,25,-8,-6,-4,-7|near-after:premier
0,0,0,-1,-7,0,10,-2|near-after:prepare
-1,-1,3,-7,11,-4,5,-6|near-after:present
-6,-2,17,6,3,-6,-1,-11|near-after:president
0,0,-1,14,0,-2,-5,-6|near-after:presidential
0,0,-3,2,-4,0,9,-4|near-after:press
0,-1,0,1,2,-2,-10,11|near-after:pressure
6,-1,10,1,-4,-5,4,-10|near-after:price
-3,1,15,10,-16,-9,-9,11|near-after:prime minister
0,0,0,0,0,0,-9,10|near-after:primer
-1,0,-2,0,0,0,-9,13|near-after:problem
0,0,0,0,-1,0,8,-7|near-after:proceed
-1,0,-6,0,13,0,-1,-4|near-after:product
0,0,11,-2,-4,-2,-3,0|near-after:professor
0,0,0,0,-8,0,9,1|near-after:program
2,3,-15,-6,-15,-2,24,9|near-after:promise
9,0,-1,0,-2,0,-5,0|near-after:promptly
12,0,-12,-3,-1,-3,13,-5|near-after:proper
-1,0,-3,-10,-1,-1,-9,25|near-after:propose
-1,-2,-3,0,-3,-1,15,-6|near-after:protect
0,0,-1,0,-6,0,9,-1|near-after:protests
0,0,0,0,-3,-1,9,-3|near-after:prove
-1,-4,10,3,1,-7,-7,5|near-after:public
0,0,9,-4,0,-3,0,-1|near-after:push for
-3,-2,1,4,-15,-1,4,12|near-after:put
0,0,13,-6,0,-2,-5,0|near-after:put forward
0,0,-6,-1,0,10,-1,-3|near-after:quality
0,0,-6,-1,0,0,11,-3|near-after:quantum
-10,-2,21,28,-10,-2,-28,3|near-after:question
0,0,-6,2,-1,9,9,-12|near-after:quickly
0,0,0,5,-1,0,4,-8|near-after:quote
-3,5,-4,14,-5,6,-1,-13|near-after:raise
0,0,0,-6,0,-2,0,9|near-after:rand
0,0,0,0,-12,16,-4,-1|near-after:rates
-1,5,10,-3,-1,-6,-1,-4|near-after:rather
-2,-2,19,-1,14,-2,-28,1|near-after:rather than
-1,-1,-2,7,1,-3,17,-18|near-after:ratio
-3,6,-1,-7,38,-10,-18,-6|near-after:reach
0,0,-9,-4,-12,0,-6,31|near-after:realistic
-1,-1,-1,-2,15,-6,6,-10|near-after:really
0,0,0,0,9,0,-4,-5|near-after:rearmed
0,0,-7,-2,0,-1,-6,17|near-after:reasonable
0,-7,0,0,8,0,0,-1|near-after:recall
0,0,10,0,-10,0,0,-1|near-after:recently
0,0,-3,0,7,-1,-8,5|near-after:reckon
-1,-1,-3,9,-5,-6,-7,15|near-after:recommend
9,0,-2,2,-1,-3,-7,1|near-after:reference
-1,0,-3,-1,1,-9,0,14|near-after:region
0,0,0,0,8,0,-7,-1|near-after:regular
10,0,-2,0,0,-1,-6,-1|near-after:reigns
0,0,-13,7,-1,-1,-10,19|near-after:reject
13,-1,-9,-1,-20,-1,24,-6|near-after:related
-1,0,1,-5,5,-6,11,-4|near-after:remain
-2,0,7,10,-3,-1,-8,-3|near-after:remark
0,0,-11,1,1,0,2,6|near-after:repeat
2,1,-11,0,-2,0,11,0|near-after:replacing
-1,-1,-10,13,1,3,-4,0|near-after:reply
-2,-2,-1,21,4,-7,-28,15|near-after:report
0,0,10,0,-3,-4,-3,-1|near-after:reportedly
-1,0,10,-4,0,-2,1,-4|near-after:reporters
-1,0,5,16,0,-3,-12,-3|near-after:request
-1,-1,18,-8,20,-6,-5,-17|near-after:require
-1,-1,-11,-1,-2,-1,7,9|near-after:resilience
0,0,0,11,0,0,-1,-10|near-after:resources
0,0,0,0,9,0,-2,-6|near-after:respectively
-3,0,-6,-1,9,-1,-5,6|near-after:rest
-1,0,-7,-2,1,-2,-5,16|near-after:retired
-2,0,10,-4,0,0,-1,-2|near-after:return
0,-1,-2,0,13,-1,-8,-3|near-after:revenue
0,0,0,0,5,-1,-8,5|near-after:review
0,0,0,0,-24,0,25,0|near-after:revise
0,0,0,-9,0,-1,7,4|near-after:revised
0,0,0,-2,-2,3,-6,8|near-after:revision
-1,-1,-2,-2,-1,14,-3,-4|near-after:rice
0,0,0,-1,-10,0,17,-6|near-after:ridiculous
-7,-1,18,-2,9,-7,-7,-2|near-after:right
0,0,-8,0,0,0,0,9|near-after:rights
0,-1,-3,0,24,-1,-7,-11|near-after:rise
0,0,-10,-2,0,-1,1,11|near-after:risk
-1,-1,0,18,0,-3,-10,-3|near-after:road
-1,-4,11,4,-2,-3,-9,3|near-after:room
0,0,4,-1,-14,21,-2,-8|near-after:roughly
0,0,-1,0,-3,-2,14,-8|near-after:rounding
-1,0,-1,0,0,0,-9,11|near-after:routers
-1,6,17,-9,-5,-4,1,-6|near-after:rule
-1,-1,0,-2,8,-2,-12,10|near-after:ruling
-1,-1,-8,-1,4,-4,4,8|near-after:running
0,0,-7,-2,-1,-1,8,4|near-after:safe
0,0,-2,8,0,-3,-6,2|near-after:sake
2,-5,6,-3,4,9,-6,-8|near-after:same
-1,0,-10,-1,-3,-1,2,14|near-after:satisfy
-22,-7,14,29,9,-8,-18,2|near-after:say
0,0,0,-6,34,0,-10,-17|near-after:schedule
0,12,-1,0,-10,-1,-6,5|near-after:second
-1,-1,3,6,22,-2,-18,-9|near-after:secretary
0,-6,-1,0,5,-5,-6,14|near-after:secure
-3,-1,5,-3,-6,2,10,-5|near-after:security
0,0,-2,-1,0,1,-5,8|near-after:see
-1,0,9,5,-4,-3,-1,-5|near-after:seek
0,-2,-2,-1,-11,-2,5,13|near-after:seen
0,0,-3,0,0,12,-1,-8|near-after:sen
0,0,-19,-2,10,-2,-2,14|near-after:senator
-1,-1,8,14,7,-4,-6,-18|near-after:senior
8,0,0,5,-1,-2,-7,-3|near-after:sense
29,0,-22,-8,-5,-6,5,8|near-after:serious
-1,0,-7,0,0,-1,15,-7|near-after:serve
-1,4,0,0,4,-1,7,-11|near-after:served
-3,6,-5,1,-8,-6,25,-10|near-after:set
0,0,-1,0,-1,-2,9,-4|near-after:set aside
0,0,-1,-3,0,-2,8,-3|near-after:set out
0,0,0,8,0,-1,-4,-2|near-after:seven
0,0,-1,3,-6,-1,-8,14|near-after:several
3,-4,-28,20,10,-1,7,-7|near-after:share
0,0,10,0,-9,0,0,0|near-after:sharing
-1,-2,-1,17,-11,-10,5,4|near-after:she
-1,0,-3,-1,-4,-1,15,-6|near-after:sheet
0,0,-2,-2,1,10,-5,-2|near-after:ships
-1,0,0,-3,15,-1,-8,-3|near-after:shipyards
-1,0,0,0,-5,-1,13,-6|near-after:shopping
0,0,-6,0,8,0,-4,3|near-after:short
2,6,9,-19,22,6,-17,-8|near-after:should
-5,0,-6,-6,35,-4,-8,-6|near-after:show
0,0,-9,-1,0,0,0,10|near-after:sides
0,0,-1,0,-14,0,19,-4|near-after:sight
0,0,-1,-5,-14,0,8,13|near-after:sights
0,0,15,-3,0,-2,-7,-3|near-after:signs
0,2,9,-2,-2,0,-8,-1|near-after:similar
-5,5,10,2,37,-6,-29,-13|near-after:since
0,0,-2,0,21,-3,-11,-4|near-after:single
0,0,0,-1,-1,0,-8,10|near-after:skeptic
0,-1,0,-1,-2,-7,-1,12|near-after:sleeps
-2,0,1,10,-1,-4,-1,-3|near-after:slide
0,0,-4,-3,0,13,-1,-4|near-after:smiled
-4,8,-15,-4,64,-22,-15,-11|near-after:so
0,0,0,0,-5,0,8,-2|near-after:social security
-3,-3,-17,16,-22,9,9,11|near-after:some
-2,0,-1,8,0,0,0,-4|near-after:somebody
-3,-1,15,-5,12,21,-9,-30|near-after:something
-2,-4,25,-11,1,-5,2,-6|near-after:soon
0,0,-19,-6,3,4,2,16|near-after:sooner
-1,0,13,-1,-10,-1,9,-8|near-after:source
0,-2,9,-5,1,-1,-20,19|near-after:sources
-2,0,-3,3,-4,1,8,-3|near-after:south
0,0,0,0,-1,0,8,-7|near-after:soybeans
0,-5,0,0,11,-2,0,-3|near-after:spared
0,0,-1,0,18,0,-8,-9|near-after:speak
0,0,-8,-4,-4,3,16,-2|near-after:speak about
-2,0,17,-7,-6,0,-4,3|near-after:speak of
0,0,-4,0,2,-1,10,-6|near-after:special
0,-1,0,-1,0,0,13,-11|near-after:speech
0,0,9,0,0,-1,-1,-7|near-after:speed
12,-8,-4,-11,35,20,-30,-13|near-after:spend
1,0,10,-1,1,0,-11,-1|near-after:spokesperson
0,0,9,-6,-1,0,-1,-1|near-after:spokeswoman
0,0,-2,0,8,0,-1,-4|near-after:sponsors
0,0,0,0,-1,8,0,-7|near-after:spread
0,0,-1,-1,10,-1,-4,-2|near-after:stable
0,0,0,0,-7,11,20,-23|near-after:staggering
0,0,-6,-1,14,9,-5,-10|near-after:stand
76,-2,-45,-7,-8,-5,-4,-5|near-after:standard
0,0,-8,12,0,0,0,-4|near-after:starter
-3,-1,6,0,-9,-3,15,-5|near-after:starting
0,0,12,-1,0,-1,-1,-8|near-after:starts
-3,0,1,-2,1,0,-6,9|near-after:state
0,0,0,0,-1,0,10,-9|near-after:statutory
-1,0,-6,0,-6,2,-5,15|near-after:stay
0,0,-9,-2,12,-1,0,0|near-after:step
0,0,-3,0,-5,0,0,8|near-after:stephen
-2,8,3,-4,2,8,-2,-13|near-after:still
0,0,-1,-3,-1,-1,10,-3|near-after:stone
-2,0,-3,-2,-12,-3,9,12|near-after:stop
0,0,0,-1,0,-4,14,-8|near-after:strangle
0,0,-7,-4,-1,12,-4,4|near-after:strategist
-2,-1,-5,-6,-24,-1,27,13|near-after:strategy
-1,0,-6,-2,-5,0,13,2|near-after:struggle
-1,-1,-3,0,-11,-7,-1,23|near-after:study
0,0,8,-7,2,0,-3,0|near-after:subject
0,0,-2,-2,0,-6,-12,22|near-after:submarines
0,0,0,-2,15,0,-7,-4|near-after:subsidy
-1,8,-3,0,-5,-1,-1,4|near-after:successive
0,0,-7,8,5,0,-7,1|near-after:such
-1,0,-3,-3,-11,-16,21,12|near-after:suffice
-2,-1,2,-6,-12,-6,28,-3|near-after:sufficient
0,0,4,12,-3,-2,4,-14|near-after:suggest
-1,0,20,2,-8,-3,-2,-8|near-after:sum
0,-1,-17,13,-2,-4,11,1|near-after:summit
0,0,0,0,0,8,0,-7|near-after:sums
0,8,0,0,-3,-1,-1,-3|near-after:suppliers
0,0,-10,0,-1,-1,0,12|near-after:support
0,-1,-1,5,7,-10,-5,6|near-after:swallow
-6,-1,-6,17,-5,-4,-5,9|near-after:table
0,2,-1,-10,-2,-5,-3,19|near-after:taboo
8,-6,3,-4,-4,-4,13,-6|near-after:take
-1,-1,-14,8,-3,4,-9,15|near-after:talk
0,0,0,0,-2,2,-7,8|near-after:talk about
-3,0,-5,-2,-2,-2,19,-4|near-after:tanks
-5,-2,-4,10,-12,9,15,-11|near-after:target
0,0,7,-4,-1,4,-11,6|near-after:tariff
-1,0,-5,-2,-11,10,-9,18|near-after:taxes
-2,0,-5,0,0,-1,10,-2|near-after:taxpayers
0,0,10,0,-7,0,-2,-1|near-after:technology
0,0,0,0,-9,-2,16,-5|near-after:telecoms
2,-5,22,-4,17,-4,-11,-17|near-after:tell
0,0,0,-1,-1,-4,-19,25|near-after:term
0,0,0,0,16,-1,-2,-13|near-after:terms
0,0,-3,0,14,0,-11,0|near-after:terrible
0,-8,0,0,0,-1,0,10|near-after:text
-3,2,-4,-16,16,18,-12,-1|near-after:than
0,0,-1,-3,8,0,2,-5|near-after:thanks
9,-5,16,-18,14,3,-3,-15|near-after:that
62,-13,17,-13,-16,-16,-17,-4|near-after:the
0,0,-1,-5,-3,-3,-4,16|near-after:the economy
-6,-1,-12,-2,2,7,11,-1|near-after:the military
0,-2,-1,-1,-3,9,-1,-1|near-after:the state
11,5,25,-4,5,-10,-22,-10|near-after:their
-4,-1,-3,8,-2,-15,0,18|near-after:them
-2,3,-3,-3,-8,-4,26,-9|near-after:then
-2,7,9,6,-1,11,-10,-20|near-after:there
-2,-1,-4,-3,12,-4,-2,3|near-after:thereabouts
0,0,0,0,-18,0,16,2|near-after:thereafter
-3,2,15,-3,-3,-16,23,-15|near-after:they
-1,6,0,-9,-2,-2,12,-4|near-after:thing
-1,5,-11,-2,7,5,3,-7|near-after:think
0,0,-1,0,-1,-2,-5,10|near-after:thinkable
0,0,0,0,10,4,-11,-3|near-after:third
-2,-2,-16,27,7,-5,-21,14|near-after:this
-2,-3,18,-5,4,-1,-2,-9|near-after:though
-1,-6,8,-2,0,2,5,-5|near-after:three
8,-1,6,-1,1,10,-9,-15|near-after:threshold
-1,-3,-3,2,-25,-1,36,-5|near-after:through
-2,0,10,-12,18,-8,-8,2|near-after:time
-1,-5,-2,-1,1,11,-4,0|near-after:times
4,1,0,-2,18,-19,-6,4|near-after:to
0,0,-1,-1,21,0,-12,-6|near-after:today
0,0,0,-2,-1,8,-5,0|near-after:tomahawks
0,0,-1,0,-4,0,12,-6|near-after:tongues
-5,-3,-8,-9,4,-3,27,-3|near-after:too
0,-2,-4,8,9,-5,-3,-3|near-after:top
0,0,0,0,-1,0,-20,21|near-after:torch
0,0,9,0,-2,-5,-3,1|near-after:trade
0,0,0,-1,13,-1,-8,-3|near-after:trajectory
-1,0,10,-8,0,0,0,-1|near-after:tray
0,0,0,0,0,0,-11,11|near-after:treaty
-1,6,3,-4,-14,25,-7,-7|near-after:trillion
-1,0,-3,-1,2,-1,9,-3|near-after:triumph
-4,0,-12,-3,-11,7,30,-7|near-after:troops
-1,0,-2,-1,-2,0,15,-8|near-after:turn
10,0,0,0,-8,0,-1,-1|near-after:turning
0,0,-5,0,-4,0,9,0|near-after:turns
-1,-7,1,-1,17,2,-7,-5|near-after:twice
-2,-3,-20,10,2,7,13,-6|near-after:two
0,0,0,0,9,0,-1,-8|near-after:typical
0,0,-1,9,0,0,-4,-4|near-after:unacceptable
-1,0,-2,-1,-2,-1,-2,10|near-after:unavoidable
0,0,0,0,-13,0,13,0|near-after:uncosted
0,0,0,0,15,0,-14,0|near-after:undecided
-3,9,-11,6,6,8,-42,27|near-after:under
0,0,0,8,3,-4,-7,1|near-after:understanding
0,0,0,0,0,0,-9,9|near-after:unfinished
0,0,0,0,9,-1,-8,0|near-after:unknown
-1,-3,7,11,10,-4,-9,-11|near-after:unless
-2,0,5,25,-1,3,-11,-19|near-after:unrealistic
0,0,-2,21,0,-1,-11,-7|near-after:unreasonable
-1,-1,0,30,-1,-3,-6,-19|near-after:unthinkable
10,1,-4,-4,-11,-2,6,4|near-after:until
-3,-4,0,23,-5,-2,-8,0|near-after:up
0,-4,0,5,-3,0,8,-6|near-after:upper
-1,0,16,-6,-2,-7,-5,5|near-after:urge
-3,0,-12,15,5,8,-8,-5|near-after:us
-1,5,-8,-1,-2,2,8,-3|near-after:use
0,0,0,0,9,0,-8,0|near-after:usually
0,0,-1,8,-1,-1,-1,-3|near-after:utter
0,0,0,-4,0,11,0,-7|near-after:value
-2,0,-1,-1,-1,-5,-13,23|near-after:very
0,0,0,0,-9,0,18,-9|near-after:veterans
0,0,-4,-4,0,-1,-2,11|near-after:vice
0,0,-2,-3,2,12,-3,-7|near-after:vice defense minister
0,0,0,-1,8,0,-7,-1|near-after:visits
0,0,-1,8,0,-2,-1,-4|near-after:vogue
-2,-1,1,-3,4,4,-22,20|near-after:voters
0,0,-1,0,-4,0,12,-6|near-after:wagging
-1,0,10,-8,-1,0,5,-5|near-after:waiting
-3,-1,11,-4,12,-9,6,-12|near-after:want
-1,-2,-6,17,15,-4,-2,-17|near-after:war
0,-1,-3,-2,29,4,-22,-4|near-after:warn
-23,13,-3,21,5,-20,2,6|near-after:was
0,0,10,-2,7,-1,-6,-7|near-after:watching
-1,0,9,4,15,5,-14,-18|near-after:way
-1,0,-2,-2,0,0,8,-2|near-after:waypoint
-7,-2,12,0,-33,-5,6,30|near-after:we
-3,0,10,-5,0,-9,15,-7|near-after:weapons
-1,0,8,0,-4,0,-3,-1|near-after:weekend
0,0,12,0,-2,-2,5,-12|near-after:welcome
0,0,-1,-1,-2,2,12,-10|near-after:welfare
-4,7,-6,-3,1,1,-21,25|near-after:well
-3,4,-11,8,0,-17,10,11|near-after:were
13,0,0,0,-3,0,-7,-2|near-after:western
18,-10,25,2,-9,-19,-13,6|near-after:what
0,2,-6,0,-3,-3,15,-5|near-after:whatever
2,-5,0,19,-23,-5,1,12|near-after:when
7,10,2,-5,6,-13,-22,14|near-after:where
8,0,-1,0,-1,0,-5,-1|near-after:whereas
19,18,-8,-23,2,-20,13,0|near-after:which
-1,2,-15,18,3,-7,-7,8|near-after:while
-3,-1,-5,-8,43,6,-26,-6|near-after:who
0,0,-3,0,15,0,-9,-3|near-after:whoever
0,0,0,0,-3,0,-4,8|near-after:wider
-11,0,-5,-13,-3,24,31,-24|near-after:will
0,0,-1,8,0,-1,-4,-2|near-after:win
0,0,0,0,12,0,-11,-1|near-after:wing
-1,0,-8,4,-2,-2,11,-2|near-after:wish
5,-4,-1,22,-12,-19,1,7|near-after:with
-3,-4,10,-15,-45,-6,0,63|near-after:within
-3,4,-17,-16,-12,6,12,26|near-after:without
0,0,8,10,-5,-2,5,-15|near-after:wo n't
0,0,-1,-1,-6,11,2,-4|near-after:won
0,0,-6,-1,-1,0,-2,10|near-after:wondered
0,0,-2,0,-2,-1,8,-3|near-after:word
0,1,-7,-1,-1,8,0,0|near-after:work out at
1,1,-3,-2,7,-9,4,1|near-after:world
10,0,-8,0,0,-1,0,-1|near-after:worldwide
-1,-1,-2,-1,-8,23,-12,3|near-after:worth
-6,-9,1,-4,4,52,-20,-17|near-after:would
6,-5,-2,-6,2,1,-17,22|near-after:write
-6,0,17,14,-1,-2,-2,-20|near-after:wrong
0,0,0,0,0,0,-8,9|near-after:wrung
23,7,-12,-1,-7,-2,-2,-5|near-after:yardstick
-3,16,-5,-7,-1,17,5,-21|near-after:year
-6,14,12,-5,3,-28,-8,17|near-after:years
-2,-1,-11,-5,-11,31,4,-5|near-after:yen
0,0,11,-2,2,-5,-5,0|near-after:yes
-1,-1,-8,-2,8,-2,12,-5|near-after:yet
-1,-2,-6,-6,3,10,19,-17|near-after:you
0,-2,-2,-1,13,10,-5,-12|near-after:¥
-8,-9,7,10,-28,-3,8,22|near-before:\"
-21,-12,-2,-25,32,-19,31,16|near-before:#
0,-1,-8,-1,5,-7,-10,23|near-before:$
0,10,0,0,2,-1,-2,-8|near-before:&
-15,-7,1,-7,22,-16,15,7|near-before:'
-1,1,5,-9,4,3,-9,8|near-before:'d
-2,0,8,-10,-8,15,11,-14|near-before:'ll
7,2,-17,-33,39,-42,5,39|near-before:'s
-1,0,12,-7,0,-3,6,-7|near-before:'ve
0,-1,-6,-1,3,3,-18,19|near-before:(
0,-1,-11,-6,-5,5,-5,22|near-before:)
-1,-1,-7,-1,2,-1,12,-4|near-before:*
25,-21,21,-15,29,-14,-3,-23|near-before:,
-5,-3,0,22,-10,-16,19,-7|near-before:-
0,-1,-14,-4,2,-1,17,1|near-before:--
-5,-1,-3,-15,-5,5,-30,56|near-before:.
-13,-11,-7,-5,70,-15,-11,-8|near-before:0
-7,-14,-10,8,-8,34,15,-19|near-before::
-1,-3,-24,-20,0,-14,11,52|near-before:;
0,0,0,0,-4,-1,9,-3|near-before:?
6,-13,5,-23,3,15,25,-17|near-before:DATE
-13,0,17,-12,34,6,5,-36|near-before:LAND
-22,-15,1,9,10,-3,16,3|near-before:LEADER
-21,-10,-15,36,9,-21,21,1|near-before:NATO
-9,-2,-7,-16,-19,11,5,37|near-before:OUTLET
-1,5,11,-2,-17,-12,18,-2|near-before:PERSON
47,-15,46,-6,15,-20,-42,-25|near-before:USA
11,7,-15,12,-21,-3,9,0|near-before:a
0,0,-1,0,-2,0,-19,23|near-before:abe
-7,-10,19,-8,-9,12,5,-2|near-before:about
-5,4,-5,-7,-8,28,-3,-4|near-before:above
0,-1,-1,-2,-6,23,-3,-11|near-before:absorb
1,-2,24,-1,-5,1,-22,4|near-before:accept
-1,4,10,-2,-2,-5,-8,4|near-before:according
-1,-2,6,-4,16,-2,-9,-4|near-before:account
0,0,0,-1,12,-2,-3,-5|near-before:achieve
0,0,0,-4,-4,-2,-2,13|near-before:act
3,2,4,-6,-21,22,-20,16|near-before:add
0,-4,-1,-1,-10,18,0,-2|near-before:additional
2,-6,6,12,2,-6,-8,-2|near-before:administration
0,0,0,-1,13,-1,-8,-2|near-before:admiral
-2,-2,-8,10,-16,-2,24,-4|near-before:adopt
0,0,0,1,-7,0,8,-1|near-before:advance
0,0,-2,-1,-6,-2,-10,21|near-before:advice
0,8,0,-1,1,-4,-1,-2|near-before:advisory
0,0,-10,-1,-3,-3,-4,21|near-before:advocate
0,0,-1,-5,-2,-1,-2,11|near-before:afd
-1,-1,5,-6,-5,-4,-1,13|near-before:afford
0,0,0,0,-10,0,22,-12|near-before:affordable
1,-2,26,-17,-19,-4,25,-10|near-before:after
0,-8,-1,-1,11,-6,12,-7|near-before:afterward
-5,0,-4,-9,2,-3,34,-13|near-before:again
3,-2,-17,-11,-1,3,8,17|near-before:against
0,0,0,0,8,0,-6,-1|near-before:agencies
0,0,0,0,-6,-1,-2,10|near-before:agnieszka
0,-5,-7,9,-11,-5,21,-1|near-before:agree
0,0,-3,-1,-7,0,16,-5|near-before:agreement
0,0,-7,-4,4,-1,-3,12|near-before:ahead
-1,0,3,-5,-2,-5,1,10|near-before:aide
0,-1,18,6,-8,-3,6,-19|near-before:aides
-1,-2,17,-4,-20,-1,1,10|near-before:aim
-1,0,-7,0,-2,0,-6,16|near-before:air
0,0,0,0,-5,0,8,-2|near-before:alarm
0,0,-1,2,-5,0,-8,12|near-before:alberto
10,-1,18,-12,-11,3,-8,1|near-before:all
-2,0,19,0,-1,-1,-8,-7|near-before:all allies
-10,-1,-5,1,-12,-3,24,7|near-before:alliance
23,-1,-3,-4,14,6,-29,-4|near-before:allies
-2,0,8,-1,9,0,-8,-6|near-before:allies in asia
0,0,-1,0,12,0,-8,-2|near-before:allocation
-1,10,11,-2,-19,-7,14,-6|near-before:allowed
0,-1,1,-14,1,-5,7,11|near-before:ally
6,0,-1,-1,10,8,-24,3|near-before:alone
0,3,-5,1,1,23,-4,-19|near-before:along
-10,0,4,-7,18,-6,-9,9|near-before:already
7,4,5,-5,8,-8,0,-10|near-before:also
-1,-1,-1,-1,-1,9,-3,-2|near-before:alternative
-1,4,-1,3,0,-1,-9,4|near-before:although
1,0,-5,-10,3,-2,6,7|near-before:ambassador
0,0,-3,-1,-1,-1,-7,12|near-before:ambition
-1,0,18,0,0,-1,-6,-10|near-before:america 's allies
0,0,-6,0,-2,0,9,-1|near-before:ammunition
1,0,-7,-3,-15,-1,29,-4|near-before:among
-1,0,-9,0,7,6,-14,12|near-before:amount
-1,-6,-12,6,-18,21,1,8|near-before:an
0,0,-2,-1,-8,5,12,-4|near-before:analysis
0,0,-7,-1,-2,1,-5,14|near-before:analyst
15,-1,-2,-3,14,-10,-11,-3|near-before:analysts
19,-6,42,3,-9,-25,-28,4|near-before:and
0,0,-10,-1,-2,-2,-9,25|near-before:angus
-1,3,-5,-1,-6,-1,8,3|near-before:annual
0,-1,5,-3,-4,10,-18,12|near-before:another
9,-1,-4,2,-4,-8,17,-10|near-before:answer
6,-2,-8,17,-4,8,12,-29|near-before:any
-2,2,-5,31,-8,-4,-7,-7|near-before:anything
0,0,-7,0,-4,0,-1,13|near-before:anyway
0,0,0,8,3,0,-7,-3|near-before:anywhere
0,0,0,0,-7,0,8,0|near-before:appreciates
0,0,-5,12,5,-2,-6,-4|near-before:approach
0,-1,10,0,-9,-1,-1,2|near-before:appropriate
0,0,-5,-1,0,-1,-1,8|near-before:appropriators
0,-6,0,-4,5,1,16,-12|near-before:approve
7,0,-12,-11,-9,-7,25,7|near-before:are
-1,0,-7,-5,18,-1,1,-5|near-before:argue
-1,-1,10,-7,-10,-2,-7,18|near-before:argue for
-1,0,-9,0,0,0,-1,11|near-before:armed
3,-2,5,5,6,-2,-6,-10|near-before:armed forces
-6,-15,6,-3,28,-3,-27,19|near-before:around
-1,0,-6,-6,-6,7,4,8|near-before:arrive
18,-4,2,4,-3,-1,0,-15|near-before:as
5,-4,24,-10,6,-6,-1,-14|near-before:asia
-5,0,-11,-2,-1,-2,33,-12|near-before:asian allies
-4,0,16,-1,-15,-1,8,-3|near-before:asian partners
-14,-6,1,41,-18,33,14,-53|near-before:ask
-3,-2,14,10,-23,17,-2,-10|near-before:ask for
0,0,-2,0,8,-1,0,-4|near-before:assume
0,0,5,-1,-9,-3,11,-2|near-before:assumed
0,0,-1,-1,38,-3,-22,-11|near-before:assumes
0,0,-10,0,-1,-1,15,-3|near-before:assure
-20,-6,11,-36,38,-6,11,8|near-before:at
0,0,0,8,0,0,-7,0|near-before:atm
0,0,-3,-2,0,12,-5,-2|near-before:attending
0,0,4,-6,-2,0,-10,14|near-before:audience
-3,-1,0,-2,8,8,16,-27|near-before:aukus
0,0,-1,0,11,0,-10,0|near-before:authorities
-3,-2,-13,-1,25,15,0,-21|near-before:average
-1,0,-11,-4,-1,24,-3,-5|near-before:avoid
0,0,0,0,-1,0,-8,9|near-before:avoided
0,-1,-1,28,-1,-5,-36,16|near-before:avoids
-2,12,-8,16,-19,-4,13,-9|near-before:away
0,0,0,-13,-1,19,-1,-3|near-before:b
-2,-11,3,-7,-15,-3,-7,42|near-before:back
0,0,-3,0,0,-1,-8,12|near-before:badenoch
-2,0,13,0,0,-17,12,-5|near-before:balk
0,0,-13,11,26,-2,-3,-19|near-before:bank
0,0,0,-14,0,-2,14,4|near-before:bao
10,-2,1,-1,-14,-3,14,-6|near-before:bar
0,0,-1,0,26,-1,-13,-10|near-before:barclays
0,-2,-4,-3,34,-8,-7,-10|near-before:base
-5,0,-2,5,-1,0,10,-6|near-before:based
0,0,0,0,8,0,-1,-6|near-before:baseline
0,0,0,0,-1,-1,8,-5|near-before:basis
0,0,-2,-1,-5,-2,14,-3|near-before:basket
0,0,-11,13,0,0,-1,0|near-before:bat away
-1,19,5,13,-44,0,-9,16|near-before:be
0,0,-20,0,23,-2,3,-5|near-before:bear
0,0,0,0,0,0,-19,19|near-before:beat
-1,-1,0,-2,-2,0,-6,12|near-before:because
0,0,0,0,-11,9,13,-10|near-before:becomes
-4,5,21,1,40,1,-27,-36|near-before:been
0,-1,-7,7,-13,-3,4,13|near-before:before
0,0,-1,6,-1,5,3,-12|near-before:begin
0,0,0,-9,-1,-1,11,0|near-before:begin from
2,0,-8,11,0,-10,-15,21|near-before:begun
0,1,8,-8,-1,-1,5,-4|near-before:behind
-2,10,3,9,0,-3,-8,-9|near-before:being
2,-1,6,-8,8,12,-11,-8|near-before:believe
6,9,-17,-2,10,-7,-2,2|near-before:below
0,0,0,0,9,-2,-1,-6|near-before:berenberg
-1,-1,-8,0,6,0,-15,20|near-before:between
-3,-12,18,-9,-27,0,38,-5|near-before:beyond
0,0,2,0,-1,0,7,-8|near-before:bid
-1,0,-7,-1,-2,-1,13,-2|near-before:big
-3,-1,-6,-3,9,-5,5,3|near-before:bill
-3,-1,-7,-2,-9,-11,17,16|near-before:billion
0,12,15,-5,-9,-4,3,-11|near-before:bind
0,0,-1,0,15,0,-9,-5|near-before:bit
0,0,0,0,9,-2,-4,-2|near-before:blame
-1,0,8,-4,0,-1,-15,13|near-before:bloc
-1,0,-6,3,-7,-1,-2,14|near-before:board
0,0,0,-1,-5,0,-11,17|near-before:boast
0,0,1,-2,-3,0,8,-5|near-before:boost
0,0,0,0,-9,0,11,-2|near-before:border
-2,-1,12,-5,-1,-3,-5,4|near-before:both
0,0,-7,15,4,0,-3,-9|near-before:bought
0,0,9,-3,0,-1,0,-5|near-before:bow
-1,0,17,-6,-7,-2,-1,-1|near-before:bracing
0,-2,0,-1,-13,17,2,-3|near-before:brake
-2,0,19,-2,-3,-2,-2,-7|near-before:brandish
0,0,0,0,0,0,-12,12|near-before:brands
0,3,-1,-3,15,0,-7,-7|near-before:break
-1,0,-2,-1,-1,-1,-7,12|near-before:breaks
0,0,-1,0,0,0,12,-10|near-before:bridge
0,0,-2,0,-1,-2,10,-5|near-before:briefed
-3,-5,1,5,22,-10,-9,-1|near-before:bring
0,0,0,-2,-4,0,8,-2|near-before:bring forward
-1,0,2,15,-2,-2,-3,-8|near-before:bring up
-1,0,16,-1,-1,-4,-2,-7|near-before:bristles
0,0,-3,0,0,-1,15,-11|near-before:broadcaster
0,9,0,0,-7,0,-1,-1|near-before:broke
0,0,0,0,-6,-1,-2,10|near-before:brugger
-3,-17,7,-14,81,-12,-8,-34|near-before:budget
-1,-3,-3,7,-7,-4,13,-1|near-before:buildup
0,0,-1,0,-1,0,9,-7|near-before:bundles
0,-2,-1,0,14,-2,-5,-4|near-before:burden
0,0,4,-4,-1,-5,-5,11|near-before:business
-2,-2,-38,11,3,26,1,1|near-before:but
0,0,-1,-2,-8,30,-11,-9|near-before:buy
20,18,33,-42,10,3,-23,-20|near-before:by
-2,0,-6,2,-5,-3,27,-13|near-before:ca
-2,24,1,0,5,-9,-6,-13|near-before:cabinet
29,-3,22,9,-9,-3,-9,-35|near-before:call
-7,-3,1,-1,-20,-7,2,36|near-before:call for
-5,-1,31,-2,-3,-1,-29,10|near-before:call on
-1,-3,20,13,9,-2,-20,-15|near-before:came
0,0,0,-4,-3,-2,0,9|near-before:cameron
0,0,-7,-1,-2,-1,-1,13|near-before:camp
-1,0,-38,-11,-7,5,-5,58|near-before:campaign
-4,-4,-24,-6,7,14,20,-3|near-before:can
0,-2,0,0,-12,-1,-1,16|near-before:cancel
0,0,9,-9,0,0,0,0|near-before:cancellation
-1,0,-8,-4,-11,-4,0,29|near-before:candidate
0,-1,0,0,-9,-2,0,13|near-before:candidates
-3,-5,-11,36,-20,32,0,-29|near-before:cannot
0,12,-1,6,-16,-2,-2,3|near-before:cap
0,0,-1,8,-1,0,-5,-1|near-before:capacity
0,0,8,0,-1,0,-6,0|near-before:capital
0,9,-2,0,-1,-1,-4,-1|near-before:capitals
-1,1,-2,1,18,-1,-23,7|near-before:carry
3,-1,-12,0,20,-6,-7,2|near-before:case
0,-1,-8,0,-2,-2,-3,16|near-before:cautious
-1,0,-3,0,-2,0,-5,10|near-before:cdu
0,36,-2,-2,-11,-3,-16,-2|near-before:ceiling
0,0,0,0,9,0,-8,-1|near-before:celebrating
0,0,0,0,0,0,-8,9|near-before:centered
0,0,0,0,13,0,-12,-1|near-before:central
-1,-1,0,14,-21,-6,8,7|near-before:centrist reform alliance
0,9,-2,0,-1,-1,-2,-3|near-before:century
-1,0,7,-13,0,4,17,-13|near-before:chair
-3,0,-21,-1,-1,-2,-4,33|near-before:chairman
0,0,-3,0,-3,0,-4,10|near-before:chairs
-1,0,-5,-1,-2,-1,-7,17|near-before:challenger
-1,-2,-13,-6,-18,11,6,23|near-before:chancellor
-1,0,-7,-9,-5,9,12,2|near-before:charge
0,-1,-1,0,0,10,-3,-3|near-before:chase
0,0,-1,0,0,8,0,-7|near-before:cheaper
0,0,0,0,-1,0,-8,10|near-before:chel
0,0,-1,2,-2,11,-1,-9|near-before:chi
9,-1,3,17,7,-8,-34,7|near-before:chief
0,0,3,-9,0,-2,10,-2|near-before:choice
-2,-1,8,-4,-3,4,-9,7|near-before:choose
0,0,7,-3,-3,12,-5,-8|near-before:circulated
1,-1,-18,-2,12,-1,2,7|near-before:cite
0,0,-9,0,0,0,0,9|near-before:citizen
0,0,-3,0,-4,0,9,-2|near-before:civil
0,0,-5,-5,38,-3,-1,-23|near-before:claim
20,-2,-1,-7,-24,4,-1,12|near-before:clear
-1,-1,-8,-1,0,-8,22,-3|near-before:climb
-1,-9,-9,-1,31,-3,10,-18|near-before:close
0,0,11,-2,0,-1,-14,6|near-before:closer
0,0,0,0,-13,0,13,0|near-before:closest
0,0,-1,-4,-1,-5,-4,15|near-before:co
-2,-10,-18,-6,-10,8,-6,43|near-before:coalition
0,0,0,-1,15,-3,0,-10|near-before:coast
0,0,-5,0,12,-1,-4,-1|near-before:cold
0,0,-1,0,-2,0,-6,10|near-before:colleagues
-1,0,0,-1,0,0,15,-13|near-before:columnist
-2,-4,15,-2,4,0,-3,-7|near-before:come
0,1,1,-6,10,-9,-12,15|near-before:come to
-1,-1,0,-2,-12,-2,33,-16|near-before:comes
0,0,-2,0,11,0,-4,-4|near-before:command
-1,0,5,-15,-1,19,-1,-6|near-before:comment
-1,-4,18,-7,0,-5,7,-8|near-before:commentary
-1,0,-5,-2,-2,-3,-10,21|near-before:commission
-4,-3,-2,18,3,-1,6,-17|near-before:commit
-8,5,-7,22,-17,-5,23,-13|near-before:commitment
0,0,0,0,-5,-3,8,-1|near-before:commitments
0,0,-6,12,-6,-3,-15,19|near-before:committee
0,0,-1,0,9,0,-7,-1|near-before:commons
0,1,-1,-7,0,9,-1,-1|near-before:communist
0,-5,-2,-2,-1,-6,-1,17|near-before:communists
0,0,-4,-1,9,0,5,-8|near-before:compared
0,0,0,0,16,0,-10,-5|near-before:compares
-1,0,0,-1,8,-1,4,-9|near-before:concede
0,0,0,0,-8,0,10,-1|near-before:concern
-1,0,-11,14,0,-1,-1,0|near-before:conference
-1,0,-8,-19,-3,56,1,-26|near-before:confirm
0,0,9,0,-5,0,-3,-1|near-before:confront with
0,0,-10,0,0,0,0,12|near-before:congressmen
0,0,0,0,-4,10,-6,0|near-before:conscription
0,0,2,-1,-1,-1,-11,12|near-before:conservative
0,0,-1,-1,9,0,-23,16|near-before:conservatives
8,2,-22,8,-15,1,-10,29|near-before:consider
0,2,-2,-5,22,-2,-19,4|near-before:constitution
0,-2,-2,-5,12,9,0,-10|near-before:constitutional
-1,3,-1,3,-9,-2,7,1|near-before:constitutional democratic party
6,-3,0,4,-1,-1,-12,7|near-before:contain
-1,-4,2,-1,0,-4,11,-4|near-before:content
0,0,-2,0,-4,10,0,-3|near-before:contribute
0,0,-8,3,-1,0,9,-2|near-before:conversation
-3,0,-9,0,0,0,12,0|near-before:conversion
-1,0,13,4,0,-1,-2,-13|near-before:convey
0,0,14,-2,-1,-1,-5,-5|near-before:convince
16,0,-8,-1,-1,0,-6,0|near-before:coolly
0,0,0,0,0,0,-9,9|near-before:coordinating
12,0,0,0,-7,0,1,-7|near-before:copied
0,0,-8,2,0,0,7,-1|near-before:copy
-2,0,-15,6,-16,13,11,3|near-before:core
0,0,5,0,-9,0,11,-6|near-before:core defence
0,0,3,0,-1,0,-14,11|near-before:core defense
-1,0,-5,0,-13,-2,24,-4|near-before:correspond
-1,-2,-11,-4,16,7,2,-7|near-before:cost
0,0,-1,0,15,-1,-12,-3|near-before:costs
-4,3,-19,-6,-11,32,-20,25|near-before:could
0,-1,-2,-3,-6,-5,-8,26|near-before:council
-1,-1,2,12,-6,-4,10,-12|near-before:count
0,0,0,0,-7,0,8,-1|near-before:counted
0,0,0,0,14,0,-13,0|near-before:counter
0,0,-2,-3,-1,-1,-1,8|near-before:counter with
0,0,0,5,-10,0,-5,10|near-before:counterpart
0,0,0,-1,0,0,-9,10|near-before:counting
-3,0,-4,-10,-3,6,15,0|near-before:countries
0,-13,3,4,36,-15,-18,2|near-before:country
-3,0,-1,0,4,-1,8,-7|near-before:counts
-3,-1,-11,-1,39,-2,-19,-2|near-before:course
0,0,0,0,10,0,-8,-2|near-before:creative
0,2,-1,-2,-9,0,13,-2|near-before:credit
0,0,-3,0,7,0,-8,4|near-before:crisis
0,0,0,0,9,0,-4,-4|near-before:crore
-1,0,-5,-1,0,8,0,0|near-before:crowds
0,0,0,8,-1,-7,6,-5|near-before:crude
0,0,-8,-1,0,0,13,-4|near-before:crystal
-2,-3,-4,-4,28,-6,30,-39|near-before:current
0,0,-1,0,12,-2,-3,-5|near-before:currently
0,8,0,0,-7,0,0,-1|near-before:custom
11,-1,0,0,7,-1,-5,-10|near-before:customary
0,0,-10,0,0,-1,0,11|near-before:daily
0,0,0,0,0,-3,-9,12|near-before:dannatt
8,-2,8,-20,-23,-4,23,9|near-before:date
0,0,0,-2,14,-1,-3,-7|near-before:david
0,0,10,0,0,0,-9,-1|near-before:davos
0,0,1,-1,-2,5,8,-11|near-before:day
0,0,0,-1,12,0,-4,-7|near-before:de
0,0,-8,7,-5,-1,12,-5|near-before:deadline
0,0,8,10,-7,-1,-13,3|near-before:deal
-1,-1,-7,-4,-16,-2,22,10|near-before:debate
0,-1,-1,-1,-12,23,-2,-5|near-before:debt
-1,5,-3,-1,-20,-1,18,2|near-before:decade
-2,11,-1,-1,6,-3,-3,-7|near-before:decades
0,2,-8,10,-15,-1,26,-14|near-before:decide
-1,9,-7,0,-12,-7,24,-5|near-before:decision
-1,0,-7,-1,24,0,-21,6|near-before:declare
-1,-1,-21,5,-3,43,-12,-11|near-before:decline
0,1,0,0,-16,0,17,-2|near-before:decreed
0,0,-4,0,0,14,-8,0|near-before:deep
-7,-9,-32,1,28,21,6,-7|near-before:defence
-1,-1,1,6,-8,-3,14,-7|near-before:defence minister
-4,0,-3,-3,-6,9,7,1|near-before:defence secretary
-3,12,-12,-1,22,-16,0,-2|near-before:defence spending
-2,15,-14,19,29,-19,-13,-15|near-before:defense
-2,-2,-7,26,-12,-2,8,-9|near-before:defense chief
-3,-1,-16,16,-10,13,-12,14|near-before:defense minister
-2,-2,-12,-2,-10,2,8,18|near-before:defense ministry
-4,0,17,0,-8,-1,-20,17|near-before:defense secretary
-5,1,-43,-3,59,-11,-27,28|near-before:defense spending
0,-2,-1,0,-4,9,0,-2|near-before:defensive
-3,-3,34,11,-1,-3,-26,-9|near-before:demand
0,0,-4,-4,10,-3,-5,6|near-before:democratic
0,-1,-1,-2,-3,-3,0,9|near-before:democratic party for the people
-1,0,-3,11,-4,0,-3,-1|near-before:denial
-1,-5,-25,45,-1,5,-7,-10|near-before:deny
-1,0,-1,-9,14,-1,10,-11|near-before:department
11,-1,2,1,-11,-5,8,-4|near-before:describe
-3,-2,12,-3,6,0,3,-11|near-before:devote
-1,0,2,0,0,-1,7,-8|near-before:dialogue
6,-10,-24,33,-12,18,13,-23|near-before:did
0,0,3,0,-11,19,-4,-7|near-before:difference
0,0,1,0,-6,8,-2,0|near-before:differently
-1,0,-3,-1,-2,-1,12,-3|near-before:dined
0,0,0,0,-1,0,-8,10|near-before:diokno
-6,0,36,-2,0,-1,-16,-10|near-before:diplomacy
0,0,-8,17,0,0,0,-8|near-before:diplomat
-2,0,11,-2,-4,-3,3,-3|near-before:diplomats
-2,-1,0,1,8,7,-18,4|near-before:discuss
1,0,6,4,-9,3,7,-11|near-before:discussion
0,0,-5,1,-3,-1,-10,19|near-before:discussions
0,0,-3,14,-5,-5,4,-5|near-before:dismiss
0,0,-1,0,4,0,6,-9|near-before:dispute
0,0,9,0,-2,-1,-2,-4|near-before:distance
0,0,-4,0,0,14,-8,0|near-before:dive
0,0,-1,0,-1,-3,-5,10|near-before:dnd
0,4,1,-11,13,25,-7,-25|near-before:do
-2,0,4,-1,-6,-1,-4,8|near-before:document
0,0,-2,-17,0,21,0,-2|near-before:dodge
-2,-9,9,9,9,6,-25,3|near-before:does
0,0,0,0,-4,-1,-5,10|near-before:domestic
0,7,8,-6,18,-2,-11,-13|near-before:done
0,-1,0,-5,13,-1,-3,-3|near-before:door
-1,-2,-5,-6,3,-3,4,10|near-before:double
-1,0,5,-16,1,-4,10,6|near-before:doubt
-1,0,9,-1,-8,-3,19,-14|near-before:doubted
-1,0,-1,-1,0,6,10,-13|near-before:doubts
0,0,-1,8,0,-2,-1,-4|near-before:dr
-3,-2,12,-10,17,3,-1,-16|near-before:draft
0,0,-7,-5,-9,17,5,-1|near-before:dragged
0,-1,-4,-3,-4,10,-2,4|near-before:drawn
-3,0,-1,-2,0,0,13,-7|near-before:drew
0,0,-1,0,-16,-2,0,19|near-before:drift
0,0,0,0,-2,0,12,-8|near-before:drive
-1,2,10,-1,-6,7,-13,2|near-before:drop
0,0,-12,4,-10,7,-3,13|near-before:due
-1,0,0,-4,8,-4,-7,8|near-before:during
0,0,0,-1,0,8,-16,9|near-before:dutton
-4,-4,-5,-4,-27,25,-6,24|near-before:each
-1,-1,22,-13,-2,-7,-1,2|near-before:earlier
0,0,11,-6,-10,15,8,-16|near-before:early
-1,1,7,-4,-8,-6,27,-16|near-before:editorial
11,1,-4,-2,0,0,-1,-4|near-before:effect
0,-1,-3,0,14,-1,-6,-3|near-before:effort
0,-1,-1,0,5,10,-10,-3|near-before:eight
-2,-1,-6,-4,-8,-2,-5,27|near-before:elastic
0,0,-9,10,-1,-1,-1,2|near-before:elect
0,0,-3,-1,-5,-2,-3,13|near-before:elected
-2,-1,-3,1,-8,-2,-18,34|near-before:election
0,0,0,-11,0,0,0,11|near-before:else
0,0,11,8,-11,-1,-5,-1|near-before:embassy
0,0,0,0,-1,-10,12,0|near-before:emulate
-1,1,12,-1,-10,2,6,-8|near-before:end
-1,-1,0,10,-1,-1,-4,-3|near-before:endorse
0,0,0,-2,13,0,-7,-4|near-before:enemy
-1,0,16,-6,16,-4,-24,2|near-before:enough
0,0,0,0,0,0,9,-8|near-before:enshrine
0,0,13,0,-2,0,-3,-8|near-before:entered
-1,0,-1,0,-6,-1,0,8|near-before:enterprise
0,0,0,0,0,0,-9,9|near-before:environment
0,0,0,0,0,0,8,-8|near-before:envisage
0,0,7,-1,-2,-1,17,-20|near-before:envoy
-1,-1,-1,-2,40,-5,-12,-19|near-before:equal
0,0,-7,0,-2,0,-2,11|near-before:equate
-2,-2,-1,-1,26,-5,-24,9|near-before:equivalent
0,-1,16,-3,1,-7,0,-5|near-before:era
-1,0,-2,-6,4,-3,-9,17|near-before:estimate
6,-2,5,-9,10,-7,9,-12|near-before:europe
0,0,8,3,4,1,-8,-8|near-before:european
-2,0,-4,0,12,-1,-11,6|near-before:europeans
-1,0,-5,0,2,-3,-3,11|near-before:euros
-1,0,12,-2,0,-1,-2,-7|near-before:eve
-7,-2,-4,-7,12,6,34,-32|near-before:even
0,0,0,0,-11,0,11,0|near-before:evenly
0,-2,2,4,-3,-5,14,-9|near-before:ever
-1,-7,0,-5,-23,30,16,-9|near-before:every
0,0,2,0,13,0,-13,-1|near-before:every ally
17,8,-4,-2,-3,-5,1,-12|near-before:everyone
0,-1,0,0,-6,9,0,-1|near-before:everything
9,0,-1,0,0,0,-7,0|near-before:everywhere
0,0,-1,0,12,-1,-7,-2|near-before:exactly
-8,-2,-3,-1,2,0,24,-12|near-before:example
7,10,-9,-2,1,10,-3,-15|near-before:exceed
0,0,-1,-2,-5,-1,10,-1|near-before:excess
-1,0,-2,-6,-1,-2,1,9|near-before:exclude
0,-1,-1,0,-4,9,-1,-2|near-before:exclusively
-1,-4,5,-2,-4,15,-6,-2|near-before:exempt
0,-2,14,-1,-1,-1,0,-9|near-before:exhort
0,-1,-3,5,-6,2,21,-17|near-before:existing
-6,0,-3,-16,72,-7,-19,-21|near-before:expect
0,0,9,-1,-6,-1,0,-1|near-before:expectation
-1,17,2,-3,11,0,0,-26|near-before:expenditure
8,-1,-2,-2,-4,-4,-2,7|near-before:expert
-2,0,-3,-1,20,-2,-30,18|near-before:experts
-1,-1,-1,-4,-15,-5,22,4|near-before:explain
18,0,-4,-1,-2,-2,-3,-6|near-before:explainer
0,0,0,0,9,0,-9,0|near-before:exports
0,0,0,0,-11,0,11,0|near-before:extolling
-3,-2,-3,-1,-7,29,-4,-10|near-before:extra
-2,-3,7,-3,-2,-1,26,-23|near-before:eye
0,0,0,-2,0,0,-9,12|near-before:faction
0,-8,0,0,0,0,0,9|near-before:failed
0,-1,3,-10,6,-4,24,-17|near-before:fall
10,-1,-19,21,-15,-4,14,-5|near-before:far
-1,-1,5,-9,-14,10,-13,23|near-before:favor
0,0,-3,0,-1,8,-1,-3|near-before:fears
-1,0,-2,-1,-1,-7,-1,12|near-before:feasible
0,0,0,0,-1,0,10,-9|near-before:feel
0,0,-1,2,-5,0,-8,12|near-before:feijóo
9,1,1,0,-7,-1,-1,-2|near-before:fight
-8,-3,2,-3,36,-17,-9,2|near-before:figure
-2,-1,27,-4,-7,-3,-2,-9|near-before:figures
0,0,0,-1,0,0,-8,10|near-before:filed
0,0,0,-1,-1,9,-1,-5|near-before:fill
0,-1,-3,1,-12,0,15,0|near-before:finance
-1,-1,-8,5,-3,10,-4,3|near-before:finance minister
-1,-1,-9,-1,-11,3,-11,32|near-before:finance ministry
0,0,0,0,17,0,-17,0|near-before:financed
-2,-1,13,-11,7,1,1,-8|near-before:find
0,0,0,-5,0,-1,11,-4|near-before:find the means for
-2,3,-16,-15,14,-6,11,11|near-before:first
0,2,0,0,20,1,-15,-7|near-before:fiscal
9,-1,3,-1,20,-2,-5,-24|near-before:five
0,0,0,0,-1,0,-9,11|near-before:fixation
-1,-1,0,-2,-4,-1,-5,13|near-before:float
0,0,-1,-2,-2,-3,-3,11|near-before:floor
-4,-1,-18,10,19,-5,21,-23|near-before:follow
-2,0,7,-5,-2,0,-7,10|near-before:followed
0,0,-1,-1,8,3,-18,9|near-before:follows
-1,-9,22,-20,-10,10,-2,11|near-before:for
0,1,-6,-3,3,-4,12,-2|near-before:force
0,-3,-2,0,13,4,-19,6|near-before:forecast
-1,0,17,6,0,-2,-15,-5|near-before:foreign minister
0,-1,0,-1,10,-1,-5,-3|near-before:foresee
0,4,14,-8,-1,-1,-1,-7|near-before:formally
-1,0,0,-1,-5,0,-2,9|near-before:formed
-13,-1,-5,-8,6,-3,28,-4|near-before:former
0,0,0,0,-1,0,-13,14|near-before:formula
0,0,-11,-3,9,13,1,-9|near-before:four
0,-2,0,0,10,-1,-2,-5|near-before:fourth
0,10,-1,0,-3,0,-1,-3|near-before:free
0,-1,0,0,-10,13,0,-1|near-before:freed
0,0,-1,13,-5,0,-5,-1|near-before:frees
0,0,0,0,-7,-6,-15,29|near-before:freeze
0,0,0,0,-10,0,0,11|near-before:freezing
0,0,0,0,-5,8,-2,-1|near-before:frets
12,0,-1,-2,1,-1,-14,6|near-before:friends
0,-2,0,0,10,-1,-2,-5|near-before:frigate
0,-7,-13,11,67,-18,-10,-31|near-before:from
0,8,0,0,-8,0,0,0|near-before:froze
0,-1,-1,-6,-1,-5,-2,15|near-before:fujita
0,0,-1,-9,0,-4,-1,15|near-before:fumitake
0,0,0,0,-5,-1,-4,12|near-before:fund
-1,-2,-6,-12,-10,-7,31,7|near-before:further
-1,0,-2,-2,-1,-1,9,-3|near-before:game
0,0,-1,0,-1,-2,11,-5|near-before:gap
-11,-5,-23,-3,14,21,8,-1|near-before:gdp
-1,-2,-1,12,-15,-8,-19,33|near-before:general
-2,0,-1,-1,-5,-1,-3,12|near-before:generals
-6,-1,9,-7,-6,15,11,-16|near-before:get
3,-2,-18,2,-1,1,18,-3|near-before:give
0,-1,-1,-2,7,-1,-9,7|near-before:glad
0,0,12,-1,0,-1,-1,-8|near-before:glass
24,-1,-2,-4,-2,-1,-11,-3|near-before:global
-1,-3,-2,1,13,-1,-2,-4|near-before:gnp
-1,14,-1,-2,-25,0,1,14|near-before:go
-6,-9,-3,10,-52,-3,58,5|near-before:goal
0,0,-1,-1,12,-2,-1,-8|near-before:goldman
0,0,-3,13,-2,-2,3,-9|near-before:gov ' t
0,0,-1,0,-9,-1,-1,12|near-before:governing coalition
-5,15,-25,11,-10,-4,30,-13|near-before:government
-2,19,-1,0,-15,-5,16,-12|near-before:governments
0,0,-3,-1,-3,0,-4,11|near-before:gradually
-1,-2,-5,-3,-1,-4,-9,26|near-before:greens
0,0,0,-1,0,-1,-4,8|near-before:grills
-2,0,4,-3,5,3,2,-8|near-before:gross domestic product
0,-8,-2,0,5,-1,-12,17|near-before:gross national product
7,5,-5,11,-2,-2,-13,-1|near-before:group
0,-1,-1,0,-1,6,9,-13|near-before:grow
0,0,-2,-3,0,9,-2,-1|near-before:growth
0,0,-1,-1,-1,0,-9,12|near-before:guarantee
0,0,0,0,2,10,-6,-5|near-before:guessed
-3,0,-1,-1,-17,0,33,-10|near-before:guideline
-1,0,-3,-7,-1,-1,-21,34|near-before:habeck
-17,10,21,28,-11,26,-49,-9|near-before:had
-5,0,28,-4,2,-1,-9,-12|near-before:hague
0,9,-2,-5,-9,15,-16,8|near-before:half
0,0,0,0,-21,21,0,0|near-before:halved
0,0,-12,-1,-1,-2,-4,20|near-before:hands
0,0,8,0,0,0,0,-8|near-before:hard defence
0,-1,0,0,10,0,-7,-2|near-before:harder
0,0,0,0,-8,0,15,-5|near-before:hardly
-17,-19,45,15,-9,-30,0,15|near-before:has
-1,0,-5,-2,-1,-4,-10,24|near-before:hastie
-13,-27,29,5,-30,-5,3,38|near-before:have
-3,9,-20,11,10,-6,0,0|near-before:having
0,0,0,0,-5,0,-7,13|near-before:hawk
0,11,-1,-1,-3,-2,-1,-3|near-before:hawks
0,-3,9,-18,-23,22,-2,16|near-before:he
-1,-2,-6,7,7,0,5,-10|near-before:head
-1,0,1,8,-2,0,10,-16|near-before:hear
0,-1,-4,12,-3,-3,-2,1|near-before:heard
0,0,-8,16,-1,-1,0,-6|near-before:hearing
0,0,0,0,-1,0,8,-7|near-before:heat
10,0,0,0,-1,-1,-3,-5|near-before:hegemon
0,0,0,0,0,0,-9,10|near-before:help
-2,-1,-10,6,2,-7,3,8|near-before:her
0,-2,3,-7,1,-1,-5,11|near-before:high
-1,-1,-1,-3,10,4,-6,-2|near-before:higher
0,0,0,1,-5,0,-8,14|near-before:hike
-1,4,-10,11,-1,-6,-1,4|near-before:him
-3,-2,-11,7,-2,-2,-10,24|near-before:himself
-1,-2,8,-2,-9,-4,12,-3|near-before:hint
1,7,40,-23,-1,-25,0,1|near-before:his
3,-2,-14,-11,11,14,16,-16|near-before:hit
0,0,10,-2,0,-1,0,-7|near-before:hitherto
-3,8,1,-3,-11,-6,9,4|near-before:hold
0,0,-1,0,-8,0,0,10|near-before:hold out for
0,12,0,0,-10,-1,9,-10|near-before:hold the line at
1,0,-8,-2,-1,0,8,2|near-before:hold up
0,0,0,0,-1,0,8,-7|near-before:holdout
0,0,-1,-1,-4,-3,-1,9|near-before:honest
0,0,0,-1,13,-1,0,-11|near-before:honestly
0,0,-9,0,0,0,0,9|near-before:honour
0,9,-1,0,-1,-1,0,-5|near-before:hook
-4,-1,45,-6,-15,-2,-20,4|near-before:hope
0,0,-1,0,8,-1,-5,0|near-before:hornung
-1,0,-4,-2,0,8,1,-2|near-before:hospitals
0,0,7,-1,10,-1,0,-14|near-before:hosts
-1,-4,-2,-11,18,-4,0,5|near-before:house
0,-3,-1,-1,13,0,-6,-3|near-before:hover
8,2,-13,-8,-2,7,13,-6|near-before:how
0,0,-13,-1,0,17,-1,-1|near-before:hsin
0,-8,0,0,11,-2,0,-1|near-before:hugged
0,0,0,-4,-6,7,11,-8|near-before:hurry
0,0,0,0,8,0,-3,-4|near-before:hurts
8,-1,-11,8,0,-27,-1,24|near-before:i
-2,-1,-5,11,-4,-7,-21,29|near-before:idea
0,-1,-17,-20,-14,82,-17,-12|near-before:if
0,0,-2,8,0,-3,0,-3|near-before:imagine
0,0,0,11,-2,-1,-13,6|near-before:imply
0,8,-1,0,-2,-1,-1,-2|near-before:impose
0,0,-4,8,-1,0,-2,0|near-before:impossible
-3,9,21,-3,-13,-15,-15,19|near-before:in
-2,0,19,-2,-3,-2,-2,-7|near-before:inappropriate
0,0,0,0,-11,0,12,-1|near-before:inch
0,0,-5,-4,0,-2,-2,13|near-before:inclined
0,0,-5,8,-5,-5,-2,10|near-before:include
0,0,0,0,-12,0,-5,18|near-before:included
-2,0,-21,2,6,-2,11,7|near-before:including
0,0,9,1,-2,0,-1,-6|near-before:incoming
-3,-2,-3,11,-9,3,12,-10|near-before:increase
0,0,8,0,0,0,0,-7|near-before:indo
0,10,-1,-4,10,-1,-5,-9|near-before:informal
0,-13,0,0,16,0,-1,-1|near-before:initial
-1,-1,-5,-5,-8,6,10,3|near-before:insist on
0,-4,-7,-1,11,3,12,-15|near-before:instead of
-1,0,-5,-1,-3,-5,-8,21|near-before:institute
0,0,0,-1,-14,3,14,-1|near-before:intelligence
0,4,-9,22,-25,-1,6,4|near-before:intend
0,0,0,0,-15,0,15,0|near-before:intent
-1,0,-2,12,-22,-2,9,7|near-before:intention
0,0,-2,0,-1,0,12,-8|near-before:interim
9,0,0,0,-2,0,-6,-2|near-before:international
-1,-1,-1,-1,18,-5,-6,-3|near-before:interview
-4,-1,-5,-2,-8,-1,27,-6|near-before:into
0,0,0,-6,-2,0,11,-2|near-before:invest
0,0,-3,-2,2,12,-7,-2|near-before:invited
0,0,10,0,0,0,-7,-2|near-before:involved
32,-1,-7,-5,-2,-1,-13,-3|near-before:irrelevance
-16,-6,1,-38,26,-12,38,7|near-before:is
0,-1,-1,-1,-4,-3,-12,23|near-before:ishin
0,0,3,1,3,-2,-10,6|near-before:island
0,0,-5,-1,0,8,0,-1|near-before:issue
3,0,-1,0,-9,0,6,0|near-before:issued
16,-36,37,28,11,-2,-18,-35|near-before:it
-9,3,4,-24,7,-15,42,-8|near-before:its
0,11,-27,8,26,-8,-13,4|near-before:itself
0,0,9,-1,0,-1,-2,-5|near-before:jack
0,0,-1,0,0,-1,-8,11|near-before:japan innovation party
-3,-7,6,23,-15,-6,-10,11|near-before:japanese communist party
0,0,-1,0,10,-1,-6,-3|near-before:jefferies
0,0,-1,0,9,0,-5,-3|near-before:jeffrey
0,0,0,0,-3,0,9,-5|near-before:johnson
0,0,-3,-1,0,-1,17,-12|near-before:joint
0,0,1,0,-1,0,-8,8|near-before:jr
-1,0,-1,7,2,13,-2,-17|near-before:jump
0,0,2,14,0,-1,-4,-11|near-before:jun
-1,-13,9,-7,4,8,-7,8|near-before:just
0,0,-1,10,-1,-1,-1,-6|near-before:justification
0,0,-3,-10,0,-2,20,-5|near-before:justify
0,5,0,-8,0,-1,-7,11|near-before:kai
0,0,-1,-4,0,0,-3,9|near-before:kamiya
-1,-1,-2,-1,18,-3,-6,-5|near-before:kaunas
-4,-2,13,-11,6,-6,17,-14|near-before:keep
0,0,-1,0,-3,0,-12,18|near-before:keidanren
0,0,-3,0,0,-1,-6,11|near-before:kemi
9,0,0,0,-4,0,-5,0|near-before:kind
0,0,0,0,-11,0,14,-3|near-before:kingdom
0,0,-1,-1,-1,2,9,-8|near-before:kishida
0,0,-2,0,13,0,-4,-7|near-before:kiuchi
0,0,-1,-7,0,-5,-1,14|near-before:kiwis
0,0,1,-10,-1,-4,21,-6|near-before:kmt
0,0,4,-1,12,13,-10,-17|near-before:know
0,0,18,0,0,0,-25,8|near-before:known
0,8,1,-1,-2,-2,1,-5|near-before:knows
0,0,0,0,-1,-1,8,-5|near-before:kobayashi
-2,-1,-2,6,1,-4,-13,15|near-before:komeito
0,0,0,0,-5,11,-5,0|near-before:kuomintang
0,0,0,0,0,0,-13,13|near-before:lacson
0,0,0,0,-11,0,4,8|near-before:ladder
0,0,-3,0,-2,-2,-4,12|near-before:landslide
0,-9,0,0,9,0,0,0|near-before:largely
0,0,0,-4,10,-1,-2,-3|near-before:largest
4,-1,-1,0,-2,2,7,-9|near-before:late
3,0,-14,8,0,-1,0,5|near-before:later
0,0,-7,-1,0,0,8,-1|near-before:lauded
0,15,-1,-1,-40,-1,34,-7|near-before:law
-1,0,12,-18,15,-11,-5,8|near-before:lawmaker
0,-1,-13,7,-9,-5,-18,40|near-before:lawmakers
-1,0,-4,-1,12,-1,1,-7|near-before:lay out
-2,9,-17,-13,-20,-11,6,48|near-before:ldp
-2,3,-6,-7,-13,4,-19,39|near-before:leader
-1,2,12,-16,-4,9,6,-9|near-before:leaders
0,0,0,0,-2,-2,-3,8|near-before:leadership
-1,0,16,3,19,-5,-17,-14|near-before:leads
-5,-4,13,-12,4,-7,-2,14|near-before:least
-1,-3,-1,5,13,-2,10,-21|near-before:leave
0,0,5,-2,11,-2,-4,-8|near-before:lecture
-1,-1,1,4,15,-10,-4,-4|near-before:left
-5,-5,30,-13,19,-3,-25,1|near-before:less
-2,18,14,6,-4,-2,-27,-3|near-before:let
0,14,0,0,-15,-3,7,-2|near-before:lets
10,-3,4,-11,37,-6,-15,-16|near-before:level
0,0,0,0,-10,13,-3,-1|near-before:level off at
0,0,-1,9,0,-1,-4,-2|near-before:li
0,0,0,0,-1,0,-23,25|near-before:liberal
-3,-1,-6,-3,0,-2,-11,25|near-before:liberal democratic party
-1,-4,-2,3,-7,2,9,0|near-before:lift
0,0,0,0,-5,-1,9,-2|near-before:light
-3,-1,15,-3,3,-22,-24,35|near-before:like
-1,-1,19,-4,-2,-3,-10,1|near-before:like to see
0,0,0,0,17,-2,-6,-10|near-before:liked
0,0,7,-4,2,-1,9,-13|near-before:likely
0,0,-8,0,1,1,-2,8|near-before:likewise
-1,25,-4,-2,-12,-4,-3,1|near-before:limit
-3,1,20,2,0,-4,0,-17|near-before:line
0,-1,-2,-5,0,-2,18,-8|near-before:link
0,0,0,-2,3,0,-10,10|near-before:list
-1,-6,-7,-1,18,1,5,-9|near-before:little
0,5,-6,-4,15,1,-14,3|near-before:live with
0,-5,-1,0,13,-1,-4,-3|near-before:lived
-4,2,8,-4,18,-8,4,-16|near-before:long
0,3,1,-5,-5,11,-6,1|near-before:longer
0,0,-4,-1,1,-2,9,-2|near-before:look
-1,0,-6,5,7,-3,-8,8|near-before:look at
0,0,-4,-1,0,0,-3,8|near-before:look for
0,0,0,0,0,-1,-11,12|near-before:look into
0,-3,0,0,-8,13,-1,-2|near-before:loosened
0,0,12,-1,0,-2,-1,-7|near-before:loss
-1,0,32,0,1,-1,-34,3|near-before:lot
0,0,-7,-1,0,-2,-1,11|near-before:love
-1,-2,-10,-2,3,-4,-3,18|near-before:lower
9,0,-26,20,-4,7,-3,-3|near-before:made
0,0,0,-5,0,13,0,-6|near-before:magic
0,0,1,8,-6,-1,-5,2|near-before:main
-4,4,22,-7,-43,-11,16,23|near-before:make
11,-1,-1,-3,-3,-1,-1,-1|near-before:makes
0,0,-1,-1,-2,0,10,-5|near-before:making
-1,-1,14,2,-5,-2,-6,-1|near-before:man
0,2,8,-1,12,-4,-13,-4|near-before:manage
-1,-2,18,-2,-1,3,-8,-6|near-before:mandate
-1,2,0,-2,-2,-1,12,-7|near-before:manifesto
-1,1,-1,-1,12,-1,-9,-1|near-before:many
0,0,-5,-1,0,0,12,-5|near-before:map
0,0,0,-4,-3,-2,-1,10|near-before:mark
-1,-6,0,0,-8,19,-1,-3|near-before:markets
-2,-1,-12,-3,13,-1,16,-11|near-before:match
0,0,0,0,0,0,11,-11|near-before:maths
-1,0,-9,9,0,0,3,-3|near-before:matter
-1,6,-2,-15,10,0,-23,26|near-before:may
-1,0,-42,12,-1,-1,36,-3|near-before:me
4,-4,19,-5,-13,5,4,-9|near-before:mean
0,0,0,-3,8,0,0,-4|near-before:measure
5,0,-11,0,3,0,4,0|near-before:measured
-8,-2,16,10,-19,-14,4,13|near-before:meet
8,-1,19,3,-14,-3,-12,0|near-before:member
0,0,0,0,8,0,-8,0|near-before:member countries
0,-1,1,0,-3,17,-1,-13|near-before:member states
-5,-2,-12,-9,12,-9,14,9|near-before:members
11,-1,-8,18,-2,3,-8,-14|near-before:mention
-1,0,3,-1,-4,-2,12,-7|near-before:method
0,0,-3,0,-14,0,0,17|near-before:middle
0,0,-1,0,-8,0,10,-1|near-before:midst
0,0,0,0,15,0,-15,0|near-before:midterm
-1,-2,-3,-8,8,-6,3,9|near-before:might
-4,-10,16,-11,35,-3,-37,14|near-before:military
-3,-10,-21,-3,18,1,-6,26|near-before:military spending
-1,0,-9,-7,-2,-5,5,19|near-before:mind
-1,0,10,-1,-1,-4,0,-3|near-before:mine
-1,0,2,-1,-9,-1,10,1|near-before:minimum
-3,-1,-20,-2,8,-6,0,23|near-before:minister
-1,-1,-4,-11,-2,-4,15,8|near-before:ministers
-2,2,7,18,6,0,-6,-25|near-before:ministry
0,0,0,-1,7,0,-8,3|near-before:ministry of defence
0,0,-7,0,0,0,-2,10|near-before:ministry of defense
0,0,0,0,-9,0,6,3|near-before:ministry of national defense
0,0,0,0,0,0,-9,9|near-before:mirrors
0,0,-1,-2,0,11,0,-8|near-before:misguided
-1,0,-6,-1,10,-4,5,-3|near-before:miss
0,0,8,-1,2,12,-1,-19|near-before:missiles
0,0,-1,-1,-4,0,-4,10|near-before:missing
0,0,-1,0,9,-1,-1,-6|near-before:mizuho
7,0,-15,-2,2,-1,14,-5|near-before:model
-1,-2,-1,0,-13,3,15,-2|near-before:money
0,0,13,-3,-6,7,-1,-9|near-before:months
-8,2,5,-11,-2,-2,5,11|near-before:more
0,0,0,0,10,0,-3,-7|near-before:morgan
-1,3,-2,-5,-19,-6,4,25|near-before:most
-6,-4,5,-7,-6,-14,28,3|near-before:move
0,0,0,0,-8,0,15,-6|near-before:mps
3,0,12,-4,-9,-3,4,-4|near-before:mr
12,2,3,4,23,-1,-40,-4|near-before:much
0,0,-4,-1,-1,0,-4,11|near-before:mull
-1,0,-30,-1,0,0,34,-1|near-before:munich
-3,-3,32,-8,-22,8,-9,5|near-before:must
-1,0,-3,-2,4,-6,-10,18|near-before:my
-2,3,-23,41,16,-7,11,-38|near-before:n't
0,0,0,-8,0,11,0,-3|near-before:nagoya
-5,4,4,1,-6,-3,15,-10|near-before:name
1,0,20,-2,0,0,-17,-2|near-before:namely
0,0,1,0,-1,0,10,-9|near-before:narrow
0,0,-4,-1,4,-3,10,-6|near-before:national
0,0,-6,0,0,0,8,-1|near-before:nations
0,0,0,8,0,-1,-7,0|near-before:natsuo
-1,0,-1,17,-4,-2,-7,-2|near-before:ndc
-1,-8,-15,7,17,-4,1,4|near-before:near
0,-2,0,0,-2,-2,-1,8|near-before:nearer
-2,0,8,-2,4,2,-1,-9|near-before:nearly
0,0,-15,-4,-2,-1,1,21|near-before:nears
-4,4,42,-10,-13,2,-52,30|near-before:need
-3,-2,13,-3,-20,1,-5,19|near-before:needed
0,5,-17,-7,-37,-5,16,45|near-before:needs
0,-10,-1,0,13,-1,0,-1|near-before:neighborhood
0,0,0,0,-14,0,18,-4|near-before:neighboring
-5,-2,-20,71,-4,8,-18,-30|near-before:neither
0,0,-4,8,-1,-1,-1,-1|near-before:neutrality
-1,3,-35,71,3,-2,-33,-6|near-before:never
0,0,-6,-7,0,0,-4,18|near-before:nevertheless
12,-4,-2,-21,-35,-3,67,-15|near-before:new
-1,0,-7,13,-3,-1,4,-5|near-before:news
-1,2,-11,-2,-1,-1,-3,17|near-before:newspaper
-1,-10,-6,-7,12,17,-21,16|near-before:next
0,0,-1,8,0,-2,-1,-4|near-before:ng
0,0,-1,0,14,0,-6,-8|near-before:nikko
-2,0,-3,-1,-1,14,-9,2|near-before:nine
-1,6,-1,-8,-4,-3,-5,16|near-before:nippon ishin
3,12,-42,119,-38,-8,-36,-11|near-before:no
0,0,-8,22,8,-2,-15,-5|near-before:no one
-2,-1,-24,60,-4,-4,-1,-24|near-before:nobody
-3,-1,35,-3,-4,15,-10,-29|near-before:nominee
0,0,-1,0,9,2,-2,-8|near-before:nomura
-1,0,9,-1,-1,-1,-3,-1|near-before:noncommittal
-1,0,8,15,-5,-5,0,-11|near-before:none
8,-1,-13,9,0,10,-9,-3|near-before:nor
13,0,-1,0,-4,0,-8,0|near-before:norm
0,-1,10,-5,-1,-1,11,-13|near-before:north
-16,26,-50,129,-31,45,-70,-32|near-before:not
3,-5,-31,-14,8,14,37,-11|near-before:note
-3,2,-15,23,1,-8,-8,9|near-before:nothing
-2,-1,-18,3,21,-12,28,-19|near-before:now
-1,0,-2,-1,0,7,8,-13|near-before:nuclear
0,0,0,0,1,0,-9,9|near-before:nudge
-4,-2,15,-11,2,-6,23,-16|near-before:number
0,0,-1,-5,-11,13,-2,7|near-before:numbers
0,0,0,0,9,0,-9,0|near-before:numerical
0,0,-3,0,4,8,-6,-3|near-before:nursing
0,0,-1,2,-5,0,-8,12|near-before:núñez
0,0,0,-13,-1,2,3,9|near-before:object
10,0,0,-9,-1,-1,5,-4|near-before:objection
0,0,-1,-1,-4,-1,-3,10|near-before:obligations
0,0,-8,-3,-2,0,9,4|near-before:oblige
0,0,0,0,-3,-1,-5,10|near-before:obstacle
0,-1,0,-1,-1,-3,-7,13|near-before:odds
14,24,-3,4,-38,-7,4,3|near-before:of
-1,10,-5,-4,-9,-1,18,-8|near-before:off
-1,-1,-20,8,-5,-14,0,32|near-before:offer
-3,0,10,-3,2,0,-1,-5|near-before:office
0,0,0,0,12,0,-12,0|near-before:officer
-7,-2,10,7,-6,-1,11,-12|near-before:official
-2,0,17,-6,0,-6,2,-5|near-before:officially
16,-3,31,-1,-19,-9,-19,4|near-before:officials
0,0,0,-1,-5,-1,12,-6|near-before:okinawa
0,-11,0,0,22,-1,-9,-2|near-before:oks
0,6,-12,-1,-8,-3,16,3|near-before:old
-4,-3,1,-10,3,11,-2,4|near-before:on
9,6,-13,3,-1,-3,0,-2|near-before:once
9,-2,27,-5,-23,-14,-4,11|near-before:one
0,0,0,0,-10,0,11,-1|near-before:ones
-6,-3,-16,-10,18,-12,52,-22|near-before:only
0,0,-4,0,5,-5,-10,14|near-before:open
-1,-1,14,-4,-5,16,-4,-15|near-before:opened
0,0,-13,0,-1,0,0,14|near-before:opined
-1,-1,-10,11,-3,-5,10,-2|near-before:oppose
-2,-4,-9,28,-20,-17,17,8|near-before:opposition
0,0,-1,2,10,7,-28,10|near-before:opposition leader
0,0,-8,-5,-11,-1,-7,32|near-before:options
-4,-6,-2,3,11,-10,-13,20|near-before:or
-1,-1,6,-1,-16,3,14,-5|near-before:order
10,0,-2,0,0,-1,-6,-1|near-before:orthodoxy
-2,-1,2,-6,-21,-2,32,-3|near-before:other
-4,0,-7,0,0,-1,13,-1|near-before:other allies
13,-2,-15,5,-7,-2,10,-2|near-before:others
-2,-2,14,-12,-23,-6,-23,54|near-before:ought
2,-1,-15,3,2,-15,7,16|near-before:our
-1,0,10,-1,-3,-3,1,-3|near-before:ours
0,0,-2,3,10,-2,-1,-8|near-before:ourselves
-2,5,-2,17,-15,11,-5,-9|near-before:out
-1,-3,1,-1,19,9,-13,-12|near-before:outlay
-4,-10,-14,-5,48,19,-27,-7|near-before:outlays
0,0,2,-1,0,0,-15,15|near-before:outright
4,-11,-16,7,0,-6,19,2|near-before:over
-5,-6,0,-10,14,-16,6,17|near-before:own
0,0,0,0,16,-2,-4,-10|near-before:pace
-1,0,12,-1,-2,-1,2,-9|near-before:pacific
0,0,12,0,0,0,-12,0|near-before:pacific allies
-1,-2,-9,-3,-9,-4,-13,39|near-before:panel
0,0,0,0,0,0,-13,13|near-before:panfilo
5,-1,8,-4,19,-2,-5,-19|near-before:paper
0,-3,-1,-11,-1,0,11,5|near-before:parliament
0,0,-2,0,8,1,-16,10|near-before:parliamentary
-1,1,-1,-1,16,-1,-10,-3|near-before:part
0,0,-10,0,1,-3,-13,26|near-before:partner
14,-3,10,2,-14,5,9,-23|near-before:partners
-4,-4,-22,4,-21,0,-5,52|near-before:party
0,7,-2,0,-16,0,28,-17|near-before:pass
0,-2,0,2,-9,7,10,-8|near-before:passed
7,0,-4,0,12,-1,-13,-1|near-before:passes
-1,0,3,-9,11,-6,37,-35|near-before:past
-1,-1,1,-4,-19,-8,8,24|near-before:path
-1,0,-7,0,-4,-1,0,13|near-before:patricia
-1,-1,17,-1,-4,-3,-6,-2|near-before:pay
8,0,0,-1,-2,-1,-4,-1|near-before:peacetime
0,0,0,0,-1,-1,8,-5|near-before:peak
0,0,0,0,-6,-1,-2,10|near-before:peg
0,-1,-1,0,20,0,-12,-6|near-before:pencil in
0,0,-2,0,13,-2,-2,-6|near-before:pensions
1,0,14,-3,-15,1,0,4|near-before:people
0,0,0,0,0,-1,-9,10|near-before:people power party
0,3,8,-2,-2,2,-2,-6|near-before:percentages
0,0,10,0,-1,0,-6,-4|near-before:person
0,0,-1,-2,-1,-1,8,-3|near-before:personally
0,0,9,0,5,0,-12,-1|near-before:persuade
0,0,-10,0,-1,0,-1,12|near-before:peter
0,0,0,0,-1,0,9,-8|near-before:ph
-1,-4,-4,-8,-2,9,-3,14|near-before:phrase
0,0,27,-1,-1,-4,-2,-19|near-before:pick
0,0,-1,-3,-2,-4,3,8|near-before:picked
0,0,0,0,-7,-1,-2,10|near-before:pitches
0,0,0,0,-9,0,14,-4|near-before:place
-5,-16,-22,2,-6,28,33,-14|near-before:plan
0,-1,9,-1,-5,-1,-5,4|near-before:planners
0,0,0,-1,-7,0,-8,18|near-before:platform
0,0,4,-16,0,0,-1,12|near-before:play down
-1,0,-2,-2,-1,-1,9,-3|near-before:plays
0,0,-1,0,11,-1,-4,-5|near-before:plc
-1,0,-12,0,-1,-4,-1,18|near-before:please
-3,2,-5,-8,-13,-3,21,8|near-before:pledge
0,0,-1,-9,0,-1,8,4|near-before:plumped
0,0,-2,28,-3,-2,-20,-1|near-before:pm
0,0,-4,0,0,14,-8,0|near-before:podcast
0,0,0,-1,-1,0,-26,28|near-before:poilievre
1,-2,-9,6,41,0,-22,-16|near-before:point
14,12,2,11,-10,-6,-9,-14|near-before:policy
0,0,-1,-1,3,-1,-15,16|near-before:politicians
-1,-4,-2,-10,2,-4,10,9|near-before:poll
0,0,-4,3,-3,-2,-21,28|near-before:polls
0,0,-4,-1,-4,0,9,1|near-before:ports
0,0,-1,-1,0,-12,-1,14|near-before:possible
-1,2,7,-8,-2,4,19,-21|near-before:post
0,-2,-1,0,-4,9,0,-2|near-before:posture
0,11,0,0,-8,-1,0,-2|near-before:postwar
0,0,0,0,13,0,-12,0|near-before:power
0,-3,-7,0,20,-2,0,-6|near-before:practice
0,0,-2,-4,-6,0,17,-4|near-before:praise
0,0,-2,-2,0,-1,8,-3|near-before:praised
-5,0,-16,-2,-1,-2,32,-7|near-before:praises
0,0,-7,0,12,-2,0,-4|near-before:preaches
0,0,-1,0,11,-1,0,-8|near-before:predecessor
-1,0,0,0,17,-5,0,-10|near-before:predicted
0,0,0,0,8,0,-5,-2|near-before:predicts
-1,0,-1,-1,-6,-1,0,10|near-before:preference
-1,0,5,-4,-1,-5,-4,10|near-before:preferred
-1,-1,-13,27,0,-4,5,-12|near-before:premier
0,0,0,-9,-2,-1,16,-3|near-before:premise
0,5,-10,2,-10,-2,-10,26|near-before:prepare
0,0,-3,0,-4,0,9,-2|near-before:preparedness
-3,-4,-10,2,64,-8,23,-65|near-before:present
0,0,0,0,9,0,-8,0|near-before:presently
0,0,0,0,9,0,0,-8|near-before:presided
4,-3,-16,6,-3,6,10,-5|near-before:president
-3,0,-11,-3,-3,8,-1,14|near-before:presidential
-1,0,10,4,-2,0,-8,-3|near-before:press
0,0,-1,0,-15,-1,13,5|near-before:press club
0,0,21,-3,-22,10,-2,-3|near-before:press for
0,0,12,9,-1,-1,-12,-7|near-before:pressure
0,0,-1,0,-7,9,0,0|near-before:presuppose
-4,-1,14,-4,7,-1,8,-20|near-before:price
8,-7,-37,11,0,-11,2,33|near-before:prime minister
0,0,-8,-2,-4,-1,0,15|near-before:prime minister 's office
-1,0,-3,13,-5,-4,-3,3|near-before:privately
0,0,0,0,0,0,-7,8|near-before:probability
0,0,-3,0,16,0,-17,4|near-before:probably
0,0,1,-1,-3,-1,9,-5|near-before:process
0,-1,-1,0,-4,-4,0,10|near-before:prof
-1,-1,-3,6,-12,2,14,-5|near-before:program
0,4,0,-2,2,-2,-8,5|near-before:programme
0,0,0,-1,-8,0,13,-3|near-before:progress
0,0,-2,-2,18,6,-16,-5|near-before:project
-6,5,-15,45,-31,-14,9,5|near-before:promise
0,0,0,0,-6,0,-1,8|near-before:promoting
0,-4,-1,0,16,0,-9,-3|near-before:proportion
-1,0,0,-3,-3,-1,-11,19|near-before:proposal
0,0,-1,-3,-2,9,-7,4|near-before:proposals
-5,-1,-14,13,-23,-6,-15,50|near-before:propose
0,0,0,0,17,-1,-6,-10|near-before:prosecutor
0,0,-7,0,-2,0,0,10|near-before:protection
0,11,-4,0,6,-4,-1,-8|near-before:proud
0,0,-4,0,-3,-2,11,-2|near-before:provide
0,5,-7,-5,0,-2,20,-11|near-before:public
4,0,-9,6,0,0,0,-1|near-before:publicly
12,0,-2,0,-2,0,7,-15|near-before:publish
-3,-1,0,-7,5,-7,21,-7|near-before:push
0,0,6,-11,0,-1,-2,8|near-before:push back
-6,12,-3,-6,4,4,-9,5|near-before:put
-2,4,-15,-7,17,25,-6,-17|near-before:q
-2,-1,-9,-10,-5,39,4,-17|near-before:question
0,0,-1,0,9,0,-1,-7|near-before:questioned
0,0,8,-1,0,-1,-2,-3|near-before:quick
0,0,-3,0,-1,-2,-1,8|near-before:quietly
0,0,0,24,-2,0,-12,-10|near-before:quit
-1,-1,16,-3,-7,-4,13,-14|near-before:quote
0,-1,0,-4,14,-1,-12,4|near-before:race
-4,-6,12,13,-27,-26,26,12|near-before:raise
-1,0,-1,0,7,9,-6,-8|near-before:rand
0,-1,6,0,8,-1,-2,-7|near-before:range
9,0,-4,-1,-5,-1,-9,12|near-before:ranks
0,-2,3,-3,-7,-6,2,13|near-before:rather
-1,0,-3,0,2,-2,9,-6|near-before:rather than
-2,1,-20,2,46,-2,-44,17|near-before:ratio
-2,-4,8,-3,2,-1,6,-5|near-before:reach
16,0,-8,-1,-1,0,-6,0|near-before:reacts
-1,-3,12,-2,-14,-3,16,-6|near-before:read
0,0,-9,-2,0,14,6,-9|near-before:reader
-1,-1,-7,-21,-6,-5,26,14|near-before:ready
-2,0,2,-2,11,-1,-5,-2|near-before:reagan
-1,-1,23,-3,-3,0,-12,-2|near-before:realistic
0,0,0,0,-2,-1,8,-5|near-before:really
0,0,0,0,8,0,-6,-1|near-before:reassured
0,0,-13,28,0,-2,-7,-5|near-before:rebuff
0,0,0,0,0,-3,-9,12|near-before:rebuilding
-1,-4,-1,-1,10,-1,5,-8|near-before:recall
0,0,-6,0,16,-1,-1,-7|near-before:receive
0,0,-9,9,0,0,0,0|near-before:receiving
0,1,1,0,10,0,-11,0|near-before:recently
-1,0,-2,0,11,12,-7,-13|near-before:reckon
0,0,0,0,9,-1,-1,-7|near-before:reckon on
6,-1,-6,-3,-11,-4,-13,31|near-before:recommend
0,0,-1,-1,-9,0,-4,15|near-before:recommendation
0,0,0,0,-10,0,21,-11|near-before:recommendations
0,0,0,10,0,0,-2,-8|near-before:red - green alliance
0,0,9,-1,0,-1,-2,-5|near-before:reed
8,0,-8,-1,0,0,6,-5|near-before:refers
0,0,-1,0,-13,0,13,1|near-before:reform
0,0,2,14,0,-1,-4,-11|near-before:reform party
0,0,-10,4,-1,6,19,-17|near-before:refuse
-1,2,-4,-2,0,0,-4,10|near-before:regarded
7,0,-9,-10,-1,-2,2,13|near-before:regards
0,0,10,0,-6,0,-6,4|near-before:region
0,0,-9,6,-6,-1,15,-4|near-before:reiterate
0,0,4,22,-2,-6,-3,-15|near-before:reject
0,-1,-1,-1,13,-2,0,-9|near-before:related
0,0,-9,0,-2,-5,-4,19|near-before:relaxed
-2,11,2,-3,2,-7,4,-6|near-before:remain
0,0,-1,0,-4,-1,-7,13|near-before:removed
0,0,-1,0,0,-1,9,-7|near-before:renew
0,0,-10,-1,0,0,0,12|near-before:renewed
-1,0,-7,0,-5,-1,-8,22|near-before:rep
-2,0,18,-13,-8,-2,0,7|near-before:repeat
0,0,14,-7,0,0,-5,-1|near-before:replace
0,-2,14,22,0,-6,0,-29|near-before:reply
-9,-4,-5,16,33,0,-30,-1|near-before:report
0,0,15,-1,-6,-1,-1,-4|near-before:reportedly
2,1,-7,-2,-3,-3,-18,30|near-before:reporters
-2,0,-26,-1,1,-2,-2,32|near-before:republican
0,0,-5,-1,-1,-1,0,8|near-before:republicans
-6,-2,17,29,-2,-2,-6,-29|near-before:request
0,0,0,0,-6,-1,-2,10|near-before:requirement
-1,-6,-1,-2,2,18,-1,-10|near-before:research
0,0,-1,0,-8,0,11,-2|near-before:resemble
0,0,-1,0,-3,0,8,-4|near-before:reserves
0,0,-2,-2,0,-1,-4,8|near-before:resist
0,-3,19,-1,-9,-1,-1,-6|near-before:resolution
0,0,-12,-2,-1,14,4,-2|near-before:respond
0,0,-1,0,-10,0,15,-3|near-before:respondents
0,0,-2,-1,-2,-4,9,1|near-before:response
0,0,-1,-1,-7,-2,16,-4|near-before:restore
11,0,-3,0,-3,0,0,-4|near-before:result
-1,0,-8,0,-1,-1,0,11|near-before:retired
0,-9,-11,0,-11,-5,-7,44|near-before:return
-1,6,-1,-3,-6,-4,8,0|near-before:review
0,0,-4,0,0,-2,8,-2|near-before:revisit
11,0,-1,0,-7,-1,-5,4|near-before:rich
0,0,-2,0,-1,-3,-9,15|near-before:richard
-4,-1,-5,-1,-3,-4,13,4|near-before:right
-2,-4,2,-3,-23,-9,33,6|near-before:rise
0,0,-14,-2,22,-3,1,-4|near-before:rival
-1,-13,0,-2,4,-2,25,-12|near-before:road
0,0,-1,0,-4,-2,15,-7|near-before:roads
-1,0,-9,-1,-1,-1,-4,16|near-before:roger
0,0,10,-2,-2,-4,-5,3|near-before:room
0,9,-3,-1,18,-7,-6,-10|near-before:roughly
0,0,0,0,-7,0,10,-2|near-before:round
10,6,-2,5,4,-3,-7,-13|near-before:rule
-1,-3,-2,7,-5,-9,-11,24|near-before:rule out
0,8,0,0,-1,-3,0,-3|near-before:rules
-2,-2,-10,7,-11,-5,-35,58|near-before:ruling
0,0,-1,-3,0,-1,-16,22|near-before:ruling bloc
0,0,0,0,-8,0,0,9|near-before:ruling coalition
0,-1,3,-5,-16,5,8,6|near-before:run
0,0,-12,21,-2,0,-1,-6|near-before:rung
0,0,-9,0,-4,0,2,11|near-before:running
0,0,2,-1,10,-1,-5,-5|near-before:rush
0,2,0,0,2,-4,8,-8|near-before:s
0,0,-1,-1,11,-2,-1,-7|near-before:sachs
0,0,-1,-3,0,9,0,-4|near-before:saitama
0,0,-8,0,0,0,0,8|near-before:sales
7,-1,13,-1,-16,3,-1,-3|near-before:same
0,0,-3,-4,-1,-4,2,12|near-before:sanseito
0,-1,-1,0,-2,-4,-2,10|near-before:sato
0,-1,-3,-3,0,-1,8,-1|near-before:saw
-16,-17,-7,24,-37,-15,30,38|near-before:say
0,0,-2,0,-3,-3,-2,11|near-before:scenarios
0,0,-3,0,-1,8,-1,-3|near-before:school
-3,0,-16,0,14,-1,-3,9|near-before:schroeder
0,0,-1,-3,0,-1,-7,11|near-before:scoff
0,0,-22,0,0,0,23,-1|near-before:secdef
0,-8,-1,0,3,-1,-20,27|near-before:second
-2,-2,13,1,-15,-3,-3,11|near-before:secretary
0,-2,0,0,11,-2,-2,-4|near-before:secure
-1,-1,-7,3,-2,-3,-4,14|near-before:security
0,0,0,0,10,-2,-8,1|near-before:security spending
15,1,27,7,-2,-10,-16,-21|near-before:see
-1,-3,1,-1,-14,7,-12,22|near-before:seek
0,-1,-5,-1,27,-1,-32,12|near-before:seen
0,-2,-15,-8,27,-8,-2,8|near-before:sees
0,8,-1,0,0,-1,1,-5|near-before:self
-3,0,-6,-3,21,-4,-13,8|near-before:senator
-1,-1,3,-6,-2,3,-7,12|near-before:senators
-1,-1,-12,-6,-3,-2,-1,24|near-before:senior
0,0,0,-1,-6,0,10,-3|near-before:sense
0,0,2,14,0,-1,-4,-11|near-before:seok
0,0,-1,0,-5,-2,15,-6|near-before:separate
9,0,-1,0,-5,-7,1,3|near-before:serious
-1,0,-9,0,-1,0,-2,14|near-before:services
13,-6,-12,-12,7,0,21,-11|near-before:set
-1,0,10,-1,0,0,-6,-2|near-before:set its sights on
0,0,-1,-1,-1,0,13,-9|near-before:set out
0,0,0,0,-8,-2,-5,16|near-before:settle
-1,-1,-6,-2,9,-6,14,-7|near-before:settle for
-1,-1,3,0,-7,-1,13,-6|near-before:settle on
0,0,0,0,-2,0,-8,11|near-before:seven
-2,0,8,-13,-4,-3,-7,20|near-before:several
0,0,-2,0,-1,0,-7,11|near-before:shadow
-4,-9,-9,-2,51,8,-24,-12|near-before:share
-4,-6,-19,16,-2,18,10,-13|near-before:she
0,0,0,0,-8,0,10,-1|near-before:shelter
0,0,-2,-1,0,10,-4,-3|near-before:shift
-2,0,4,-3,-1,10,-4,-5|near-before:shipyards
0,0,0,-2,14,-1,-3,-7|near-before:shoebridge
-3,-1,7,4,-16,-3,4,6|near-before:short
-16,-13,39,-17,-41,-3,-24,75|near-before:should
-3,-1,-8,-6,25,-5,12,-15|near-before:show
0,0,0,0,-10,0,11,-1|near-before:shrugs
0,0,0,-12,0,-1,20,-7|near-before:shyh
0,0,-1,0,0,0,12,-10|near-before:sicily
0,-1,3,10,1,-4,0,-10|near-before:side
0,0,-3,-8,0,12,0,0|near-before:sidestep
-4,0,-2,21,-4,-1,-15,4|near-before:sign
-1,0,-4,-8,-2,8,15,-7|near-before:sign up
-2,0,-6,-3,-5,6,20,-9|near-before:signed
0,0,14,-1,0,-2,-3,-7|near-before:silence
0,0,-2,-1,9,0,-4,-2|near-before:similar
13,0,0,1,-6,-2,0,-5|near-before:simply
0,0,-1,0,-2,0,-10,15|near-before:simulations
6,8,1,-7,10,-4,-4,-10|near-before:since
-1,0,-14,-1,0,0,17,-1|near-before:single
0,0,-1,-1,-1,-1,22,-19|near-before:sir
0,0,2,-3,15,-1,-9,-4|near-before:size
0,0,-1,0,0,0,-11,13|near-before:sketched
0,-2,-1,-8,-1,25,9,-22|near-before:skips
0,0,13,-1,-1,-3,0,-8|near-before:sleep
0,-1,-1,0,20,-1,-13,-3|near-before:slightly
0,-2,0,0,-2,-1,18,-12|near-before:small
0,0,-1,-4,-4,-2,-4,15|near-before:smaller
0,0,-3,0,-3,0,-3,10|near-before:smart
0,0,0,0,12,0,-11,-1|near-before:smashed
0,0,-1,0,14,0,-6,-8|near-before:smbc
0,0,-3,-3,0,-1,8,-1|near-before:smearing
0,12,0,0,-2,-1,-1,-7|near-before:smell
-2,-2,-5,8,-47,-3,53,0|near-before:so
0,0,-2,0,-1,-1,-5,8|near-before:socialist left
0,-1,-3,-1,-3,-6,-4,18|near-before:socialists
-4,-2,-3,-6,18,-7,-28,31|near-before:some
0,0,2,-12,0,0,0,10|near-before:somebody
0,0,0,-3,0,13,-2,-7|near-before:someone
-1,0,16,-6,-15,-5,-4,15|near-before:something
-2,0,8,-1,0,-4,0,-2|near-before:soon
0,0,10,0,0,0,-7,-3|near-before:sort
0,0,10,-6,-3,0,-2,2|near-before:sound out
0,0,-1,0,0,3,-11,9|near-before:sources
0,0,10,0,0,0,0,-9|near-before:southeast
0,0,0,0,0,0,12,-11|near-before:spar
0,0,-1,1,-1,0,-9,10|near-before:spd
0,0,8,2,-1,-2,-2,-4|near-before:speak
0,0,-3,-3,-4,-4,37,-23|near-before:special
0,0,0,21,-3,-4,-7,-6|near-before:speculation
1,-1,-4,11,-1,25,-10,-21|near-before:speech
-5,6,-1,-3,30,-8,3,-22|near-before:spend
-1,0,3,0,-12,-1,3,7|near-before:split
0,0,-6,-1,-7,0,-16,31|near-before:splits
-4,-1,0,4,-1,-2,11,-8|near-before:spokesman
6,0,0,1,8,-1,-11,-2|near-before:spokesperson
0,0,0,0,-22,26,-4,0|near-before:spread
0,0,0,9,0,0,-8,0|near-before:spurn
0,0,0,0,-2,9,-1,-6|near-before:square
0,0,0,0,-5,-1,10,-4|near-before:stack
0,0,0,0,9,-2,-4,-2|near-before:stalls
38,-1,-8,-3,-5,-2,2,-22|near-before:standard
7,-5,-4,0,13,0,-9,0|near-before:standards
0,0,0,0,10,0,-3,-7|near-before:stanley
0,0,0,0,10,0,-7,-2|near-before:starting
-3,5,-3,-10,21,1,-24,13|near-before:state
0,0,0,-12,0,-1,20,-7|near-before:statute
-1,21,-20,-1,6,-1,-3,-1|near-before:stay
0,0,-1,-1,-5,-2,10,-1|near-before:steady
-1,0,-1,-2,-1,0,-10,15|near-before:steered
1,-1,1,-1,-14,6,6,3|near-before:step
2,0,-12,0,0,0,11,-1|near-before:step up
0,9,3,-3,-10,-1,6,-4|near-before:stick to
-4,-1,19,11,-4,-3,4,-21|near-before:still
-1,1,-10,5,-7,-9,20,2|near-before:stop
0,-1,-5,5,-2,-1,-5,9|near-before:stop short
-3,0,-8,0,-1,9,8,-5|near-before:store
0,0,-2,-4,-7,0,5,8|near-before:straight
0,0,-1,0,-3,-5,-3,12|near-before:strategic
1,0,-3,0,17,-1,-10,-4|near-before:strategists
45,-1,-11,-9,-12,-3,16,-25|near-before:strategy
0,0,0,10,0,-1,-2,-7|near-before:street
0,0,7,11,-17,0,0,0|near-before:stress
0,0,0,3,10,-1,-5,-7|near-before:stronger
0,0,0,0,-11,0,12,0|near-before:struck
0,0,-3,0,11,-1,-3,-4|near-before:stuck
0,0,-4,-3,0,9,-1,-1|near-before:student
0,0,-12,-1,9,2,9,-7|near-before:study
0,-2,-1,0,9,-2,0,-3|near-before:subcommittee
-3,0,-10,-2,-2,-2,42,-23|near-before:submarines
-1,0,-1,-1,0,0,9,-6|near-before:subs
-1,0,8,-1,0,-1,-2,-3|near-before:succession
0,0,1,-8,10,-2,0,0|near-before:successor
0,2,-1,0,27,-1,-14,-13|near-before:successors
13,-3,-1,4,-14,3,-2,-1|near-before:such
-4,-1,3,4,-17,-6,-13,33|near-before:suggest
0,0,-4,8,-2,3,-1,-3|near-before:suit
-1,4,-7,-1,7,-1,-17,14|near-before:sum
0,0,15,-12,-9,-2,-2,10|near-before:sumar
-1,-2,-12,-5,-9,7,21,0|near-before:summit
0,0,-1,-2,-2,-2,12,-5|near-before:supplementary
-1,-1,8,3,6,-9,6,-13|near-before:support
-1,-1,-2,-1,-2,18,-6,-5|near-before:suppose
0,0,0,0,-9,0,13,-3|near-before:supposed
0,0,-2,-3,-3,9,1,-2|near-before:sure
-1,4,-1,-2,4,-1,8,-12|near-before:surpass
0,0,0,0,-2,9,-1,-6|near-before:surplus
0,0,0,-2,-2,-3,-8,15|near-before:surprised
0,0,0,0,-2,0,-9,11|near-before:survey
-2,-1,1,-1,1,-3,13,-7|near-before:swallow
0,0,0,0,13,0,-12,-1|near-before:swell
0,0,-8,0,0,13,-2,-4|near-before:symbolism
-1,-3,-2,-2,28,-1,-27,8|near-before:table
0,0,-1,-4,0,-1,-3,9|near-before:taiwan people 's party
7,-5,-8,-4,10,15,-12,-3|near-before:take
3,-5,10,20,-7,-8,-31,17|near-before:talk
15,-1,-1,2,-2,-5,-3,-5|near-before:talk about
-10,-1,-16,35,-8,2,-4,2|near-before:talk of
0,0,-1,0,-2,0,-6,9|near-before:tanker
0,0,0,0,17,-1,-6,-10|near-before:tanks
-3,-4,18,-3,-57,-20,69,0|near-before:target
0,0,-1,9,-1,-1,-1,-4|near-before:tariff
-1,0,10,-2,-11,-1,15,-10|near-before:tariffs
0,0,-1,-2,-8,-2,10,2|near-before:tax
-1,0,-12,-1,-2,-1,-9,26|near-before:taylor
-4,0,15,12,-1,-5,-5,-12|near-before:team
0,0,0,0,9,-1,-1,-7|near-before:technologies
0,0,0,-2,0,8,-4,-1|near-before:television
-2,0,-4,10,-14,-3,8,6|near-before:tell
0,0,19,-11,-15,2,16,-10|near-before:ten
-1,0,-3,-1,-2,0,-8,14|near-before:term
0,0,8,0,-1,0,0,-7|near-before:testify
-10,-3,6,-5,22,-15,2,3|near-before:than
0,0,-4,-1,12,0,-8,2|near-before:thanked
13,-8,-16,21,-39,1,19,9|near-before:that
10,20,-12,-12,7,-40,12,14|near-before:the
-1,0,-4,-3,3,-1,-10,15|near-before:the allies
0,0,-5,9,-2,-1,-2,2|near-before:the chancellor
2,2,-9,5,1,-4,-16,19|near-before:the military
0,8,-1,-1,-3,-6,7,-5|near-before:the state
-2,1,-9,-6,6,0,-12,22|near-before:their
-3,2,5,-13,11,-6,-8,11|near-before:them
-1,0,-4,-1,0,0,9,-2|near-before:themselves
-3,-3,18,-6,-8,0,5,-4|near-before:then
11,-1,-16,15,-2,-5,5,-7|near-before:there
5,-8,33,-10,17,-7,12,-42|near-before:they
-7,-2,2,-3,10,-8,-1,9|near-before:think
0,-1,-10,-1,-1,15,-12,10|near-before:think tank
0,0,-7,-5,0,0,0,13|near-before:think tanks
0,0,-4,-4,0,-2,-2,11|near-before:third
-2,-4,21,-5,-7,-3,-2,1|near-before:this
-3,0,-1,-2,0,0,13,-7|near-before:thompson
5,0,13,-5,4,-2,-2,-12|near-before:those
-3,0,12,-11,-13,-3,9,10|near-before:though
0,0,-9,0,4,-1,-1,8|near-before:threat
0,0,11,-1,-13,0,3,-1|near-before:threatened
0,4,4,0,-13,-1,19,-13|near-before:through
10,-1,-1,-1,4,-1,-5,-6|near-before:thumb
-1,-1,-1,-11,-2,-2,3,13|near-before:tie
10,10,15,-8,-13,-3,-18,5|near-before:time
0,0,-8,-3,-1,4,-8,16|near-before:times
0,0,2,-3,-4,-1,16,-9|near-before:timetable
-36,1,41,-6,-41,14,23,6|near-before:to
-1,-1,-1,-2,11,10,-3,-13|near-before:together
0,0,-8,0,0,0,0,8|near-before:tomahawk
2,0,5,5,0,-1,-1,-10|near-before:tomoko
4,0,8,-16,-4,21,-8,-4|near-before:too
-1,0,-3,-7,5,-1,13,-7|near-before:top
-1,-2,-4,-6,20,-3,9,-12|near-before:total
0,0,-2,-8,7,11,-3,-4|near-before:touch
1,-1,9,-15,-33,8,18,13|near-before:toward
-4,0,3,-6,1,-4,9,0|near-before:towards
0,0,-5,0,-7,-1,28,-15|near-before:track
0,0,-12,0,3,-2,5,6|near-before:trail
0,0,0,2,12,0,-12,-1|near-before:treasury
8,-1,4,-3,-5,-2,8,-10|near-before:treat
-1,-4,-16,-1,9,-1,-9,23|near-before:trillion
0,0,-1,-1,-1,-7,0,10|near-before:triple
0,0,-1,-1,0,8,0,-5|near-before:trln
0,0,-2,0,-3,10,0,-4|near-before:troops
0,0,-3,8,6,-1,-6,-4|near-before:true
0,0,0,0,-4,0,16,-11|near-before:truth
0,0,4,0,-11,-2,-6,15|near-before:try
0,0,16,-3,0,-6,0,-5|near-before:tsai
0,0,0,10,-3,-1,-4,-3|near-before:turn down
-1,0,-15,-1,-1,0,18,-1|near-before:turned
-2,-1,0,-9,-3,3,34,-22|near-before:two
-9,-4,-10,-11,13,-1,-1,21|near-before:under
0,0,0,0,0,0,9,-8|near-before:uneasy
0,0,5,-1,14,-4,-2,-12|near-before:university
0,0,5,-1,-11,-1,-3,11|near-before:unless
0,0,6,0,-12,-1,12,-4|near-before:unmoved
0,8,0,0,-8,0,0,0|near-before:unofficial
0,0,0,0,0,0,9,-9|near-before:unsettling
-1,-5,18,-1,1,-3,-7,-1|near-before:until
1,42,-16,5,7,-17,-16,-6|near-before:up
12,-1,0,0,-4,0,-5,-1|near-before:upon
0,0,0,0,-8,0,9,-1|near-before:upwards
-2,7,11,-2,-10,-4,-13,14|near-before:urge
0,0,0,-6,0,-1,12,-4|near-before:urgency
-1,3,22,15,-9,-5,-9,-16|near-before:us
-1,3,4,-2,9,7,-16,-6|near-before:use
0,0,-5,3,0,9,-1,-5|near-before:utter
0,0,-2,-1,-7,-1,16,-6|near-before:vaults
0,0,-1,0,-2,0,-6,9|near-before:ventured
0,0,14,0,-12,-1,-8,7|near-before:version
0,0,16,-12,0,-2,0,-3|near-before:veto
0,12,0,0,0,-1,-3,-7|near-before:victory
11,-1,-2,-4,-6,-7,-12,21|near-before:view
0,0,-11,-2,0,0,16,-2|near-before:visiting
-1,1,-5,-1,-2,-1,-2,12|near-before:visitors
0,0,0,0,-6,0,9,-2|near-before:voiced
-2,0,-3,-1,-1,-1,-1,8|near-before:voices
-2,0,-5,0,0,0,0,8|near-before:volunteered
0,0,0,0,-5,0,-9,15|near-before:vote on
-1,0,-1,-1,-6,5,16,-11|near-before:voters
-1,0,-3,0,2,11,-6,-3|near-before:votes
0,1,-2,-3,-10,-1,7,8|near-before:vow
0,0,11,0,-2,0,-8,0|near-before:wales
-4,-6,33,-11,-20,17,-10,0|near-before:want
0,4,-7,-6,23,-1,3,-16|near-before:war
0,-1,17,3,-19,11,0,-10|near-before:warn
2,1,44,0,5,-12,-7,-32|near-before:was
0,0,11,-7,0,-1,-3,0|near-before:wave off
-4,-3,-12,0,-20,10,40,-9|near-before:way
0,0,13,-1,-1,-2,4,-12|near-before:ways
-9,-4,-8,7,12,-24,17,9|near-before:we
-1,0,6,0,-13,14,0,-6|near-before:weak
0,0,-1,0,0,8,1,-8|near-before:weapons
0,0,-5,13,-1,-2,-1,-3|near-before:wedded
-1,0,11,-8,0,0,0,-2|near-before:weekend
0,0,-31,-3,-4,-1,1,39|near-before:weigh
0,0,8,-2,0,-2,0,-4|near-before:welcome
0,0,-3,-5,11,0,-1,-1|near-before:welcomed
0,0,-5,-1,0,0,11,-5|near-before:welcomes
-2,-5,-10,-3,40,-6,-27,14|near-before:well
-6,-1,-16,-4,-11,14,10,14|near-before:were
-10,-6,-23,-25,12,19,15,18|near-before:what
10,5,-27,-14,5,14,1,6|near-before:when
-7,-1,-16,-7,26,-10,14,1|near-before:where
-2,-3,-38,-22,-14,113,-15,-18|near-before:whether
5,8,-2,-19,8,-20,6,14|near-before:which
-1,-3,-35,-9,32,-6,-6,27|near-before:while
-2,-1,0,-2,24,-1,-11,-7|near-before:white
-2,-1,16,-11,-5,-16,-7,26|near-before:who
-6,1,-6,-8,5,2,3,9|near-before:whose
15,-5,38,-16,22,-25,14,-43|near-before:why
-1,0,-10,8,-1,-2,-5,11|near-before:wicker
-4,-11,23,-2,4,1,28,-40|near-before:will
0,0,-1,-4,0,8,-1,-2|near-before:win
0,-8,-3,-1,-1,-3,-1,18|near-before:wing
0,0,-3,0,10,0,-3,-3|near-before:winkler
0,0,0,0,-1,0,10,-9|near-before:winner
-1,1,13,-4,-1,0,4,-12|near-before:wish
-1,0,-12,0,-1,-4,-1,18|near-before:wishes
-8,-6,-16,-6,23,7,7,-1|near-before:with
0,0,9,0,0,-4,0,-5|near-before:withdrawn
-1,39,-3,-1,13,-6,-15,-25|near-before:within
4,4,-18,26,2,-5,-21,8|near-before:without
0,0,-6,30,-3,8,-30,1|near-before:wo n't
0,0,-1,-1,19,-1,-14,-1|near-before:won
0,-5,-4,-3,-4,-3,1,18|near-before:wording
-1,3,-2,10,-2,-1,-3,-4|near-before:work out
0,0,0,-1,0,-3,11,-6|near-before:work toward
16,0,1,0,-6,0,-10,-1|near-before:world
-16,1,6,7,-46,43,-32,37|near-before:would
-5,5,-13,5,4,-3,1,7|near-before:write
0,0,-1,9,0,-1,-4,-2|near-before:wun
0,0,0,8,0,-1,-7,0|near-before:yamaguchi
14,0,-12,0,-2,0,-1,1|near-before:yardstick
-3,-15,-1,-7,25,-16,-7,24|near-before:year
0,-1,0,0,-19,14,-2,7|near-before:yearly
-1,-4,-4,10,2,12,9,-24|near-before:yen
0,0,4,-6,-2,0,8,-3|near-before:yes
9,4,10,-4,-18,6,-2,-5|near-before:yet
0,0,-2,0,20,-2,-2,-14|near-before:yield
-2,-5,13,-20,-2,25,20,-28|near-before:you
-1,0,0,-1,13,-1,4,-14|near-before:your
0,0,-1,0,-7,-4,-2,14|near-before:zero
0,0,0,0,-5,0,18,-12|near-before:|
0,0,0,0,8,-1,-5,-2|near-before:¥
-3,-1,-3,-6,1,2,27,-17|near-before:—
0,0,0,0,-10,0,10,0|near-before:€
0,0,-1,0,-2,11,0,-8|near-before:傅崐萁
0,0,0,0,-7,0,8,-1|nearest-led:far by ,
0,0,0,0,-4,-1,-17,22|nearest-led:far by after
0,0,-2,0,9,0,-3,-3|nearest-led:far by as
0,0,0,12,0,0,-11,0|nearest-led:far by beyond
-11,-6,23,-16,-8,-15,-10,41|nearest-led:far by by
-2,6,-5,-9,10,2,37,-39|nearest-led:far by for
0,0,-3,0,-6,-1,8,2|nearest-led:far by from
-6,-1,-19,2,-2,12,7,8|nearest-led:far by in
0,0,-2,0,-2,0,8,-4|nearest-led:far by is
0,0,17,0,0,-1,-2,-14|nearest-led:far by not
0,-1,3,-1,-5,-1,10,-5|nearest-led:far by of
0,0,0,0,11,0,-11,0|nearest-led:far by takes
0,-2,-1,0,6,0,-16,13|nearest-led:far by through
0,-1,11,0,-11,-3,6,-3|nearest-led:far by to
0,0,2,-1,-10,3,9,-2|nearest-led:far by until
0,0,10,0,-8,0,-1,0|nearest-led:next by 's
0,0,-1,0,-7,-1,8,1|nearest-led:next by 3%
0,0,0,0,8,0,-8,0|nearest-led:next by 4.9%
0,0,-1,0,32,0,-28,-2|nearest-led:next by 5%
0,0,-6,5,-10,-1,11,1|nearest-led:next by by
0,0,0,0,-21,0,16,6|nearest-led:next by defence
0,0,0,0,16,-1,-16,2|nearest-led:next by defense
0,0,0,0,0,8,0,-8|nearest-led:next by due
-1,-2,-7,-4,52,-5,-31,-1|nearest-led:next by for
0,-1,-5,-6,-13,-3,17,11|nearest-led:next by from
0,0,12,-1,8,-1,-3,-14|nearest-led:next by gdp
0,0,0,0,-14,0,15,-1|nearest-led:next by gross domestic product
0,0,0,0,-19,0,22,-2|nearest-led:next by of
0,0,0,0,-9,0,18,-9|nearest-led:next by said
0,0,-3,0,-4,0,-2,9|nearest-led:next by strategy
0,0,-7,0,1,0,-3,10|nearest-led:next by that
-3,4,10,-10,-15,7,17,-10|nearest-led:now by ,
0,0,0,0,-8,0,9,0|nearest-led:now by 1.8 percent
0,0,0,0,-16,0,16,0|nearest-led:now by 2 per cent
0,0,0,0,8,0,-7,-1|nearest-led:now by 2 percent
0,0,0,-1,26,0,-25,0|nearest-led:now by 2%
0,-1,-1,-1,18,-1,-9,-5|nearest-led:now by 2.4 percent
0,0,-3,0,-12,0,15,0|nearest-led:now by 3 pct
0,0,12,0,-10,0,13,-14|nearest-led:now by 3 percent
0,0,-1,0,-6,0,8,-1|nearest-led:now by 3%
0,0,0,-1,-7,0,8,0|nearest-led:now by 3.3 percent
0,0,0,0,-14,0,14,0|nearest-led:now by 3.4%
0,0,0,0,-16,0,17,0|nearest-led:now by 4.7%
-1,0,-1,17,-6,-2,-4,-2|nearest-led:now by 5%
0,2,0,0,9,0,-10,-1|nearest-led:now by ;
0,0,-4,5,8,-1,-8,0|nearest-led:now by achieved
0,0,-6,0,0,0,8,-1|nearest-led:now by adopt
-1,0,-11,0,0,0,12,0|nearest-led:now by asia
-1,0,-7,12,7,0,-3,-8|nearest-led:now by at
-1,0,-3,-2,-1,0,11,-3|nearest-led:now by attended
0,0,8,-1,0,0,0,-7|nearest-led:now by audience
0,0,-1,-3,-6,0,0,10|nearest-led:now by before
0,0,-7,0,-2,0,0,10|nearest-led:now by bill
-3,-1,3,-1,-13,-4,18,1|nearest-led:now by by
-2,-2,5,0,-4,0,-8,11|nearest-led:now by called
0,0,0,-3,-1,12,0,-7|nearest-led:now by circulated
0,-1,-1,-3,0,16,-1,-10|nearest-led:now by committee
0,0,11,-1,0,0,0,-9|nearest-led:now by confirmed
0,0,0,1,-4,-2,-10,15|nearest-led:now by dated
0,8,0,-1,-5,0,-1,-1|nearest-led:now by decided
0,0,-1,-1,-5,0,8,-1|nearest-led:now by defence
0,0,-3,-2,9,0,-7,5|nearest-led:now by donald trump
0,0,0,0,11,0,-11,0|nearest-led:now by economic output
-2,7,-1,9,18,-3,-26,-1|nearest-led:now by for
-1,-1,-5,10,-4,-3,11,-8|nearest-led:now by gdp
0,0,-17,-2,0,0,9,10|nearest-led:now by hearing
0,0,0,-1,0,0,-8,10|nearest-led:now by here
0,0,0,-2,-2,0,9,-6|nearest-led:now by house
-5,-2,40,-23,21,10,-26,-14|nearest-led:now by in
0,-1,0,8,0,0,-4,-2|nearest-led:now by indicated
8,-1,-6,-1,-1,3,-3,0|nearest-led:now by late
0,0,-1,8,-2,0,-3,-1|nearest-led:now by lawmakers
0,0,0,0,17,0,-17,0|nearest-led:now by level
0,0,-6,-1,0,0,8,-1|nearest-led:now by meet
0,0,-8,0,0,0,-1,10|nearest-led:now by newspaper
0,0,-5,10,0,-2,-2,0|nearest-led:now by nominee
0,0,0,0,-1,-10,12,0|nearest-led:now by note
0,0,6,-3,19,-2,-12,-8|nearest-led:now by nothing
-1,0,-8,6,-11,0,1,14|nearest-led:now by of
-3,0,9,0,0,0,-5,0|nearest-led:now by office
7,22,2,10,-27,-3,15,-27|nearest-led:now by on
0,0,-2,-1,10,-1,-4,-1|nearest-led:now by only
0,0,0,-1,-8,0,8,0|nearest-led:now by parliament
0,0,0,0,8,0,-7,0|nearest-led:now by reached
10,0,-3,-1,3,-4,-4,-1|nearest-led:now by released
0,0,8,-5,-2,-1,-4,4|nearest-led:now by reported
14,0,-16,7,0,2,-3,-3|nearest-led:now by reporters
4,-1,4,-5,-16,1,-6,20|nearest-led:now by said
0,0,0,14,0,0,-14,0|nearest-led:now by signaled
-2,8,9,-2,-7,-3,-1,-2|nearest-led:now by since
0,-1,12,-4,5,2,-3,-9|nearest-led:now by spent
0,0,0,0,10,0,-10,0|nearest-led:now by submitted
0,0,6,0,5,0,1,-11|nearest-led:now by suggested
0,0,-5,-1,-2,0,-8,17|nearest-led:now by summit
0,0,-18,0,0,0,0,19|nearest-led:now by taipei
0,0,0,0,-16,0,0,16|nearest-led:now by than
0,-2,14,-1,-7,0,0,-4|nearest-led:now by that
-1,-1,-1,-1,-21,-1,21,5|nearest-led:now by to
0,0,0,0,8,0,-8,0|nearest-led:now by up
-1,-1,21,6,-6,0,-7,-11|nearest-led:now by washington
0,0,-18,-1,5,-1,-2,16|nearest-led:now by washington post
-1,0,-1,-1,-6,0,16,-6|nearest-led:now by within
0,0,-10,0,-1,0,0,11|nearest-led:now by wrote
0,0,0,0,-7,10,0,-2|nearest-led:past by ,
0,0,0,0,13,0,-13,0|nearest-led:past by 2 percent
0,0,1,0,8,0,-6,-1|nearest-led:past by 2%
0,0,-7,0,2,-1,-5,11|nearest-led:past by 2.6 percent
0,0,-1,0,-6,9,0,-1|nearest-led:past by 3.4%
0,0,0,0,-8,0,9,0|nearest-led:past by accepted
0,0,-1,0,12,-1,-1,-8|nearest-led:past by around
0,0,12,0,0,0,-7,-5|nearest-led:past by as
0,0,0,0,-11,16,-4,0|nearest-led:past by at
0,0,-1,-1,21,0,-24,5|nearest-led:past by attained
0,-3,-2,0,-10,-1,35,-19|nearest-led:past by by
0,0,-8,0,-1,0,0,10|nearest-led:past by during
-2,-2,2,0,30,-1,-22,-6|nearest-led:past by for
0,-1,0,0,-5,-2,13,-4|nearest-led:past by from
0,0,1,0,8,0,-8,0|nearest-led:past by gdp
10,8,15,-17,10,-6,-9,-11|nearest-led:past by in
-2,-9,5,17,-6,-3,3,-4|nearest-led:past by nothing
8,13,-5,-3,10,-6,-4,-13|nearest-led:past by of
0,0,0,0,-11,0,11,0|nearest-led:past by poll
0,0,0,0,-4,0,-6,11|nearest-led:past by rather than
0,0,0,0,-12,0,12,0|nearest-led:past by reform
0,0,8,0,-1,0,0,-7|nearest-led:past by reported
-4,12,-17,-11,7,-5,2,15|nearest-led:past by since
0,-1,0,0,-9,11,-1,0|nearest-led:past by stood
0,0,0,0,-14,0,14,0|nearest-led:past by time
0,-1,0,0,8,0,-2,-4|nearest-led:past by to
0,0,-9,0,0,0,0,9|nearest-led:past by wrote
0,-1,-1,0,-11,-3,40,-23|nearest-shape:far fine
-9,-3,14,12,-23,-8,-2,18|nearest-shape:far half
-1,-1,-9,-2,-14,3,23,2|nearest-shape:far tenth
-10,0,16,-23,23,0,-28,23|nearest-shape:far whole
0,-1,-3,-2,32,-1,-23,-1|nearest-shape:next fine
-1,0,-11,4,31,8,-16,-14|nearest-shape:next half
-1,-1,0,-1,6,-3,-8,8|nearest-shape:next tenth
-2,-4,6,-5,-42,-8,49,6|nearest-shape:next whole
-1,-3,-3,-2,18,-3,-7,1|nearest-shape:now fine
6,12,-4,6,-31,1,3,7|nearest-shape:now half
-3,-3,-5,-2,12,2,-22,20|nearest-shape:now tenth
4,5,12,21,-6,-17,12,-30|nearest-shape:now whole
-1,-1,-2,-1,19,-2,-8,-4|nearest-shape:past fine
-1,-3,0,-17,-1,33,-13,3|nearest-shape:past half
-3,-3,5,-2,29,-2,-14,-9|nearest-shape:past tenth
8,30,-11,2,-39,-12,15,6|nearest-shape:past whole
-20,-5,20,-13,-25,-9,33,20|nearest:far
-5,-7,-8,-3,27,-5,1,-1|nearest:next
5,11,1,23,-7,-17,-14,-2|nearest:now
3,23,-8,-17,7,16,-20,-4|nearest:past
-2,-3,-9,-5,43,-12,-18,6|no-date:fine
16,-26,5,3,-17,-19,16,23|no-date:half
-15,-2,-9,-26,39,22,13,-22|no-date:tenth
-6,-6,-4,10,-15,15,2,4|no-date:whole
20,12,-11,-5,-5,-5,1,-7|noun-after-kind:benchmark
-2,60,13,-14,-18,-9,-5,-25|noun-after-kind:cap
-3,-1,28,5,-5,-11,-12,-1|noun-after-kind:demand
-8,-5,-14,24,-12,-10,27,-1|noun-after-kind:pledge
0,-1,-6,5,-6,-3,-14,25|noun-after-kind:proposal
-3,0,-4,0,0,-1,10,-2|noun-after-known:benchmark False
23,12,-7,-4,-5,-4,-9,-5|noun-after-known:benchmark True
-1,1,18,-8,-2,-4,-2,-4|noun-after-known:cap False
-1,58,-5,-6,-16,-5,-3,-21|noun-after-known:cap True
0,0,-8,12,0,-1,-1,-1|noun-after-known:demand False
-3,-1,36,-7,-4,-10,-11,0|noun-after-known:demand True
-8,-5,-11,21,-7,-9,20,-2|noun-after-known:pledge True
0,-1,-5,5,-5,-3,-13,22|noun-after-known:proposal True
17,0,-7,-2,-2,-1,-1,-3|noun-after:benchmark
-2,-1,22,-11,-2,-2,-7,4|noun-after:call
0,20,-2,-1,-6,-2,-3,-5|noun-after:ceiling
-1,0,14,0,0,-8,-3,-3|noun-after:demand
0,0,0,0,-4,0,-8,12|noun-after:dream
0,9,0,0,-1,-1,0,-6|noun-after:framework
-5,-3,6,31,-9,-5,11,-27|noun-after:goal
0,17,-1,-1,-6,-2,-2,-5|noun-after:limit
0,0,0,0,14,0,-14,0|noun-after:milestone
0,0,-2,-4,-2,-1,-1,11|noun-after:plan
-1,0,-10,-1,-4,-1,24,-5|noun-after:pledge
-1,0,-10,17,-2,-1,-2,-1|noun-after:request
-1,1,17,-9,-2,-3,2,-5|noun-after:rule
-1,-1,-3,-4,-9,-3,10,12|noun-after:target
0,0,0,0,8,-1,-5,-2|noun-after:threshold
12,-1,9,-4,-17,-1,24,-21|noun-before-kind:benchmark
-1,44,-3,-6,-14,-7,-8,-4|noun-before-kind:cap
-5,-1,22,15,-7,1,-6,-19|noun-before-kind:demand
-17,-3,18,23,-30,-32,9,31|noun-before-kind:pledge
-1,2,15,4,-4,-5,-29,18|noun-before-kind:proposal
12,-1,-5,-1,-8,0,6,-2|noun-before-known:benchmark False
0,-1,14,-3,-9,-1,19,-19|noun-before-known:benchmark True
0,18,-1,-2,-9,-3,-6,2|noun-before-known:cap False
-1,26,-2,-5,-5,-4,-2,-6|noun-before-known:cap True
-3,-1,-1,37,-6,2,-12,-16|noun-before-known:demand False
-2,0,23,-22,-2,-1,6,-3|noun-before-known:demand True
-5,-3,7,5,-6,-22,-25,49|noun-before-known:pledge False
-12,0,11,18,-24,-10,35,-18|noun-before-known:pledge True
0,0,-2,7,-1,-2,-9,9|noun-before-known:proposal False
-1,2,17,-2,-3,-3,-20,9|noun-before-known:proposal True
0,0,-1,0,0,-1,-6,8|noun-before:ambition
-4,0,9,0,-8,0,4,-1|noun-before:bar
0,20,-1,-2,-8,-3,-5,-1|noun-before:ceiling
-8,5,2,21,-1,-4,-9,-5|noun-before:commitment
-1,0,18,5,-2,-3,-14,-2|noun-before:demand
-3,-4,5,-1,-15,-4,16,7|noun-before:goal
-3,0,-2,-1,-16,0,26,-4|noun-before:guideline
0,0,20,0,0,0,-11,-9|noun-before:hopes
0,0,-2,0,-2,0,-5,10|noun-before:idea
-1,13,-2,-1,-3,-3,-2,-2|noun-before:limit
-1,0,1,-4,7,-7,-8,12|noun-before:path
0,0,-1,0,-1,0,9,-7|noun-before:plan
0,0,-7,8,0,0,0,0|noun-before:pressure
-1,-1,-10,6,-5,-1,15,-3|noun-before:promise
-3,-1,2,4,-5,3,9,-10|noun-before:request
9,0,5,-1,-1,-1,4,-15|noun-before:standard
0,0,0,0,9,0,-8,0|noun-before:standards
-1,-2,12,6,-12,-14,-5,16|noun-before:target
1,-12,-14,0,-13,16,57,-37|opens:\"
4,12,11,2,-1,-14,0,-14|opens:#
-1,-1,-7,-1,2,-1,12,-4|opens:*
-1,-3,-7,-1,-4,0,25,-10|opens:-
-1,0,8,4,-2,-8,2,-4|opens:0
-3,-8,11,14,13,-2,5,-30|opens:DATE
-6,22,6,2,5,0,-18,-9|opens:EU
-7,7,-4,34,22,-55,48,-45|opens:LAND
-11,-10,-2,-19,-10,26,22,5|opens:LEADER
-12,-4,30,-37,14,-12,-9,31|opens:NATO
-1,-2,12,-2,-19,3,-8,17|opens:OUTLET
-3,-1,-26,25,-8,32,-25,7|opens:PERSON
15,-16,40,-40,-7,-40,34,15|opens:USA
-15,-12,47,3,-19,-15,-10,19|opens:a
0,-5,0,0,-1,-2,9,-2|opens:about
-3,4,19,5,-4,-7,-8,-7|opens:according
0,0,0,-4,-2,-2,-4,12|opens:act
0,-3,-4,9,0,-1,0,-1|opens:administration
0,8,0,0,0,0,0,-7|opens:advisory
-1,0,12,-2,-6,-3,-16,17|opens:after
0,0,0,0,-1,0,-8,10|opens:akbayan
-1,0,-3,11,4,0,-9,-2|opens:along
-2,0,5,-4,11,-3,-1,-6|opens:among
2,-1,10,-2,-14,-4,-10,19|opens:an
0,0,-2,-1,-1,9,6,-11|opens:analysis
0,0,0,0,0,11,0,-10|opens:analyst
15,0,-5,-2,3,-10,1,-1|opens:analysts
-1,-1,5,-3,0,8,-6,-1|opens:and
0,0,-7,-2,-8,1,-3,20|opens:another
0,0,0,-5,0,-1,13,-7|opens:answer
0,0,8,-1,-6,1,-1,-1|opens:any
-1,0,-3,-1,-1,-1,-1,8|opens:anything
0,0,0,0,14,0,-13,-1|opens:aomori
0,0,-8,0,0,0,0,8|opens:approval
-3,-2,-1,-1,9,-4,-19,20|opens:as
-1,0,22,0,0,0,-17,-4|opens:asian allies
-4,-3,-9,4,-8,18,14,-12|opens:ask
0,0,-11,-1,-1,4,0,9|opens:ask for
-6,-5,-6,-7,13,44,-6,-28|opens:at
-3,-1,-4,-2,11,-2,17,-16|opens:aukus
0,0,-2,11,22,-1,-13,-17|opens:barclays
0,0,14,-1,-2,-1,-4,-6|opens:behind
0,-1,8,-1,-1,-1,-5,1|opens:better
0,0,0,0,8,0,-7,0|opens:buried
1,3,3,1,-13,-6,36,-25|opens:but
-1,1,-7,-2,14,6,12,-22|opens:by
-1,0,-7,-1,-3,8,9,-4|opens:can
0,0,-1,0,-2,0,-9,12|opens:candidates
0,0,0,0,-11,0,-3,14|opens:centrist reform alliance
0,-2,-3,0,8,10,-22,10|opens:chancellor
-1,0,-5,6,-7,18,-5,-5|opens:chief cabinet secretary
0,0,0,8,0,0,-8,0|opens:chinese nationalist party
0,0,-1,-1,0,0,9,-7|opens:cite
0,0,0,0,8,0,-1,-6|opens:citigroup
0,0,0,0,9,0,-9,0|opens:close
-1,-4,18,-7,0,-5,7,-8|opens:commentary
0,-3,-1,0,9,-1,0,-3|opens:congressmen
0,0,0,0,9,0,-1,-8|opens:conservatives
0,0,-8,8,0,0,0,0|opens:contrary
-3,0,-4,-2,-3,-2,21,-7|opens:correspondent
0,0,-1,-1,-5,-9,2,14|opens:could
0,0,0,-1,-10,0,3,9|opens:counting
0,0,-3,0,-4,0,-1,8|opens:da
0,0,12,0,0,0,-12,0|opens:davos
0,0,0,-1,-1,0,9,-7|opens:de
0,0,-4,0,0,14,-8,0|opens:deep
-1,8,-7,-1,15,-3,-20,9|opens:defence minister
0,7,-1,1,-2,-2,5,-8|opens:defence spending
0,2,-1,-1,11,-3,4,-11|opens:defense
-2,0,-5,10,-3,-2,-2,5|opens:defense chief
0,6,-17,14,-7,9,3,-8|opens:defense minister
-1,0,3,8,8,-1,-17,0|opens:defense secretary
-1,-9,-2,0,22,-2,-7,-1|opens:defense spending
0,0,9,-1,0,-1,-2,-5|opens:democrat
0,0,-3,0,10,0,-3,-3|opens:deutsche
-2,0,-12,40,0,-8,-14,-3|opens:did
-1,0,8,-1,-3,-3,-4,4|opens:diplomats
0,0,-3,-1,-1,0,-6,11|opens:discussions
0,0,-1,0,-1,-3,-5,10|opens:dnd
0,1,-1,8,3,-2,-3,-5|opens:dr
-1,-2,-11,-5,14,-3,-2,11|opens:during
0,0,0,-1,-1,-4,-20,26|opens:dutton
0,0,-1,-1,-23,27,4,-6|opens:each
0,0,-2,-1,26,-1,-3,-20|opens:economists
-1,-1,7,-4,-7,-4,24,-15|opens:editorial
0,0,0,0,12,0,-12,0|opens:eleven
0,0,1,0,10,0,-9,0|opens:european allies
0,0,0,0,0,0,-17,17|opens:european members
-1,-1,-10,-1,-10,-3,32,-5|opens:even
0,-1,-1,-2,-8,14,9,-10|opens:every
0,8,0,0,-2,-1,-4,-1|opens:everyone
0,-1,-14,-1,-2,-1,15,3|opens:ex
0,0,0,0,-1,0,-7,9|opens:expert panel
-2,0,10,-3,-1,-1,-7,4|opens:experts
18,0,-4,-1,-2,-2,-3,-6|opens:explainer
0,0,0,0,-1,-1,13,-10|opens:few
0,0,0,0,-2,0,10,-8|opens:fifteen
0,-1,-8,10,-13,2,5,4|opens:finance minister
-2,0,19,-1,-7,-1,-5,-3|opens:first
-13,6,23,-12,-8,7,-2,-1|opens:for
0,-1,-3,-1,7,8,-21,11|opens:foreign minister
-4,-1,-37,-2,9,-13,5,43|opens:former
0,0,-8,0,8,0,1,-1|opens:four
11,0,-3,0,-3,0,0,-4|opens:fourth
-1,25,-5,-2,2,-4,-6,-10|opens:from
-1,-6,0,0,-8,19,-1,-3|opens:global
0,0,5,-3,10,1,-2,-9|opens:go
0,0,-1,-1,38,-2,-10,-23|opens:goldman
0,0,0,9,-2,-1,2,-8|opens:gov ' t
0,3,-8,-3,-10,-2,-19,37|opens:government
-1,-1,-1,-2,10,-1,1,-5|opens:greens
0,0,-11,4,0,0,10,-2|opens:gyeongju
0,0,-3,-2,-1,0,-7,13|opens:habeck
0,0,-1,0,-5,9,-1,-3|opens:had
0,0,-1,0,-15,16,0,0|opens:halved
0,0,0,0,0,0,9,-9|opens:hardly
-1,0,-3,-2,-1,-4,-7,18|opens:hastie
0,0,-5,-5,31,0,-17,-3|opens:having
4,2,24,-14,1,6,-16,-7|opens:he
0,-1,-6,-4,23,-6,-30,24|opens:her
0,0,0,-4,-1,0,-2,8|opens:hiroshima
-4,-4,11,7,1,-11,-8,9|opens:his
0,0,11,0,0,-3,0,-7|opens:hong
-1,-1,-6,-2,-3,-3,13,3|opens:how
0,0,-7,0,-4,0,-1,13|opens:hugh
0,1,-3,-2,-5,-7,-2,19|opens:i
13,-5,31,-13,-9,-16,-7,5|opens:if
7,-3,-5,9,12,-4,-31,15|opens:in
0,0,0,0,17,0,-16,-1|opens:including
-1,-1,-3,-1,18,-4,-6,-3|opens:interview
-2,-1,19,0,-7,-9,22,-22|opens:is
0,-1,-1,-1,-6,-3,-5,16|opens:ishin
-2,4,13,-20,20,-19,4,-1|opens:it
-3,2,-4,3,-4,13,12,-19|opens:its
0,0,-1,-1,-1,0,9,-5|opens:izumi
0,0,-6,-1,0,8,0,0|opens:jcp
-1,0,-1,0,2,5,9,-13|opens:jeffrey
0,0,0,0,-3,0,9,-5|opens:johnson
0,0,0,8,-1,-2,-1,-3|opens:kawasaki
0,0,0,0,-3,0,-13,18|opens:keidanren
0,0,-1,0,0,-2,-5,8|opens:kemi
-1,0,0,0,-2,0,8,-4|opens:kenta
0,0,-2,0,13,0,-4,-7|opens:kiuchi
0,0,-16,-12,-2,12,23,-5|opens:kmt
-1,-1,-2,23,-2,-10,-2,-6|opens:komeito
0,-2,-5,10,-4,-2,-22,26|opens:labour
0,0,0,0,0,0,-11,12|opens:lawmaker
0,0,3,0,10,-1,1,-12|opens:lawmakers
-1,10,-4,-2,-6,-4,3,4|opens:ldp
-1,0,14,-2,0,0,-10,-1|opens:letter
0,0,-3,0,0,-2,-4,9|opens:liberal
0,0,0,0,8,-1,0,-7|opens:look at
-1,0,12,-1,0,0,-9,-1|opens:make
11,0,-6,-2,0,0,0,-3|opens:meanwhile
-1,0,0,0,14,-3,-7,-3|opens:measured
0,0,-2,-1,-1,-12,5,11|opens:meet
-1,0,-10,-3,-4,-11,7,21|opens:members
0,0,-1,-8,-7,-6,19,4|opens:minister
0,0,-2,0,10,0,-15,8|opens:ministers
0,0,0,0,10,0,-2,-8|opens:morgan
0,-1,0,0,-7,-2,-1,12|opens:most
0,-1,0,0,15,-4,-4,-6|opens:move
0,2,-5,-5,-5,-4,25,-6|opens:mr
-1,0,-6,7,-3,-1,-5,9|opens:ms
0,0,-2,2,7,-1,-10,3|opens:national
-1,0,-1,17,-4,-2,-7,-2|opens:ndc
0,0,-7,-1,-19,-1,18,9|opens:neighboring
-3,-1,-8,22,-5,-8,4,-1|opens:neither
-2,0,3,-9,-3,-3,1,14|opens:new
0,0,2,0,16,-1,-20,4|opens:next
0,0,0,-1,-7,9,0,-1|opens:nicholas
-1,14,-1,-8,-5,-4,-12,18|opens:nippon ishin
-3,-1,33,2,0,-1,-17,-13|opens:no
-1,0,-21,36,-1,-2,5,-15|opens:nobody
-1,0,3,6,2,0,-9,-1|opens:none
9,0,1,0,-6,-1,3,-4|opens:nor
0,0,-6,-2,-8,-1,0,17|opens:not
-1,0,-1,-1,0,0,9,-6|opens:nuclear
11,0,0,-3,-6,-1,2,-2|opens:of
0,0,15,-4,0,-2,0,-8|opens:officially
-1,1,10,7,22,-10,-23,-7|opens:officials
15,-1,9,-6,-5,-11,0,0|opens:on
10,-2,-1,-3,-8,-3,19,-12|opens:once
0,-2,1,19,-22,-18,0,23|opens:one
-5,4,-12,-3,5,-11,22,-1|opens:only
-1,-1,-2,3,-13,21,-4,-3|opens:opposition
0,0,0,-1,5,6,-12,3|opens:opposition leader
0,0,0,0,-7,0,-2,10|opens:options
0,0,-1,-1,2,-2,-7,10|opens:our
-1,0,11,-1,0,0,-5,-2|opens:ours
0,-11,-1,0,23,-5,2,-7|opens:outlays
0,0,0,-3,-9,-1,10,4|opens:over
0,0,0,-1,13,-1,0,-11|opens:park
10,0,0,-2,-1,-1,-4,-1|opens:participants
0,0,0,0,14,0,-15,1|opens:path
0,0,-8,-6,-8,-3,-5,31|opens:people
0,0,0,0,9,0,-8,0|opens:plan
0,0,0,-1,-1,0,-20,22|opens:poilievre
0,-3,-2,-16,4,-8,13,12|opens:poll
0,0,0,0,-4,19,-2,-13|opens:polls
0,15,0,0,-14,0,0,0|opens:postwar
0,0,-6,0,0,0,13,-6|opens:ppp
-1,-1,-13,21,-4,-2,23,-23|opens:premier
-1,-2,-15,-1,-45,-6,57,13|opens:president
1,0,8,2,-1,5,-5,-11|opens:press
0,0,-9,-1,0,0,12,-1|opens:press secretary
0,0,-1,0,-7,9,0,0|opens:price
-3,-3,-22,38,35,11,0,-57|opens:prime minister
0,0,0,0,-7,8,0,0|opens:put
0,0,-4,0,-1,11,0,-5|opens:pyeongtaek
-2,13,-9,-9,11,21,-8,-16|opens:q
-1,0,0,-1,-2,-4,0,8|opens:ratios
-1,0,-3,0,-10,10,7,-3|opens:reach
0,0,-9,-2,0,14,6,-9|opens:reader
-4,0,8,2,0,-1,-1,-4|opens:report
0,0,-1,-1,9,0,-7,0|opens:republican
0,0,-3,0,-4,0,9,-2|opens:roads
0,11,0,0,-11,0,0,0|opens:roughly
-1,-1,-2,-4,-2,-8,0,17|opens:sanseito
0,0,-22,0,0,0,23,-1|opens:secdef
-1,0,10,0,2,0,-13,3|opens:secretary
-2,-1,-5,-1,4,-3,-5,12|opens:sen
-2,-1,-13,-3,-6,11,-2,15|opens:senator
0,0,0,0,0,0,-13,13|opens:senators
0,0,-1,0,-1,-4,-8,14|opens:set
0,0,0,0,-10,0,0,11|opens:seven
0,0,-1,0,8,-1,-4,-2|opens:seventeen
0,0,-1,0,-2,-1,-4,8|opens:several
-1,0,-3,-1,-2,-1,-12,18|opens:shadow
-2,1,-16,-3,8,45,3,-38|opens:she
-1,0,2,0,1,15,-2,-15|opens:should
8,2,0,0,-2,0,-6,-1|opens:since
0,0,1,0,12,0,-4,-8|opens:smbc
-1,0,12,-13,-2,-3,3,3|opens:so
0,-8,0,0,0,0,0,9|opens:socialists
-2,-2,-6,-3,-1,-7,-2,24|opens:some
0,0,0,0,-8,0,9,-1|opens:song
3,-1,-8,-3,-18,-1,31,-4|opens:speak
0,-12,-1,3,25,-5,-12,5|opens:spend
0,0,0,0,-22,26,-4,0|opens:spread
0,10,0,0,-10,0,0,0|opens:successive
0,0,16,-11,0,-2,-1,-2|opens:sumar
-1,-1,-2,-1,-11,29,-17,4|opens:suppose
0,0,0,-1,0,0,-7,9|opens:sussan
9,0,-6,6,-5,0,-3,-1|opens:take
10,0,-7,-2,0,0,2,-2|opens:tell
0,0,12,0,0,-3,-1,-7|opens:ten
-3,-7,26,-5,8,-11,-5,-3|opens:that
7,8,35,4,-21,-25,-2,-6|opens:the
0,0,-5,9,-1,-1,1,-1|opens:the chancellor
0,0,0,-2,-8,-1,2,9|opens:the military
-1,-2,0,-1,9,-3,-2,0|opens:their
0,0,1,-1,8,0,-6,-1|opens:then
6,0,-12,15,-2,-3,-1,-3|opens:there
-5,-2,-7,15,-12,-7,4,14|opens:they
0,-1,-2,-1,-1,16,-13,1|opens:think tank
-1,0,20,-1,-2,-2,-2,-11|opens:three
-1,-4,7,-3,-7,30,-19,-3|opens:to
0,0,-6,0,0,0,-1,8|opens:top
0,0,0,8,-11,-3,-4,10|opens:tpp
0,0,16,-3,0,-6,0,-5|opens:tsai
9,-1,6,-6,-10,-11,-3,16|opens:two
0,0,0,9,-3,0,-6,0|opens:tánaiste
-1,16,-5,-2,-15,-8,54,-39|opens:under
-3,-6,-13,-8,22,-7,-12,27|opens:we
0,0,-3,-1,1,8,-1,-5|opens:were
2,-1,14,-5,-5,13,-10,-9|opens:what
1,2,-7,-6,4,8,9,-9|opens:when
0,0,-3,10,0,-3,0,-4|opens:whenever
0,0,-2,-3,-2,-4,0,12|opens:where
0,0,7,-7,-12,0,16,-4|opens:while
-1,0,10,-8,0,0,0,-1|opens:whoever
-8,-5,34,-7,22,-17,-5,-14|opens:why
11,-1,-6,-3,-16,-3,27,-9|opens:with
4,-1,3,-2,8,-8,-3,-2|opens:without
0,0,-11,-1,-2,35,0,-21|opens:would
4,-3,-13,6,2,15,-9,-3|opens:yet
0,0,0,0,0,8,0,-8|opens:yoshinobu
0,0,-1,0,-5,10,0,-4|opens:you
-1,0,0,-2,0,-1,16,-12|opens:your
-17,-6,-1,6,-16,25,4,6|question
-15,-7,-30,-10,44,-17,24,11|quoted:False
-8,-8,18,-18,8,9,-11,12|quoted:True
-2,-2,-12,-5,15,-15,-26,47|range
0,-4,27,-27,26,-17,-3,-2|ruled-by-kind:be
97,5,-50,-10,-21,-1,13,-34|ruled-by-kind:benchmark
-8,130,-3,-21,-48,-38,-24,12|ruled-by-kind:cap
-22,-28,168,7,-65,-55,-17,13|ruled-by-kind:demand
-14,-15,-15,129,-23,-2,-42,-19|ruled-by-kind:denial
-1,13,-9,-25,112,-45,-9,-36|ruled-by-kind:level
18,-10,21,-35,-2,-23,42,-11|ruled-by-kind:move
-22,-2,-54,-21,-61,-39,175,24|ruled-by-kind:pledge
-1,-9,33,-27,-40,-9,-60,112|ruled-by-kind:proposal
-6,-9,2,-23,22,-26,33,8|ruled-by-kind:spend
0,-1,-3,0,-6,-1,8,2|ruled-by:able
-5,-2,5,16,5,-13,1,-8|ruled-by:accept
7,-2,-9,2,10,-1,-2,-5|ruled-by:adopt
0,0,-1,0,8,0,-3,-3|ruled-by:advise
-2,-1,-1,-7,-3,-3,-7,24|ruled-by:advocate
-1,0,5,-4,-12,-3,-4,19|ruled-by:afford
10,-6,-9,9,-2,-4,21,-20|ruled-by:agree
-1,-1,12,-6,-22,4,9,5|ruled-by:aim
0,0,-3,-1,-2,-2,-10,19|ruled-by:ambition
-1,0,-8,-3,-1,7,-5,11|ruled-by:amount
0,-1,-1,-1,13,-1,-25,17|ruled-by:announce
0,0,0,-2,9,0,-4,-3|ruled-by:approach
0,-5,0,0,21,-1,-14,-1|ruled-by:approve
0,0,-3,-3,27,-1,-2,-19|ruled-by:argue
-1,-1,11,-6,-8,-2,-5,12|ruled-by:argue for
-1,0,-5,-5,-2,-3,-5,20|ruled-by:arrive
-4,-7,40,-6,-22,-1,-5,5|ruled-by:ask
-3,-4,18,7,-13,1,-6,0|ruled-by:ask for
1,-2,-4,5,22,-3,-19,-1|ruled-by:attain
-1,0,-3,-4,0,10,-1,-1|ruled-by:avoid
-1,-1,-11,7,-1,-6,-8,22|ruled-by:back
-4,0,9,0,-8,0,4,-1|ruled-by:bar
0,0,-11,13,0,0,-1,0|ruled-by:bat away
0,-4,27,-27,26,-17,-3,-2|ruled-by:be
0,0,0,-4,-1,11,5,-10|ruled-by:begin
0,0,0,-9,-1,-1,11,0|ruled-by:begin from
3,0,5,-8,7,13,-3,-17|ruled-by:believe
23,0,-9,-3,-3,-2,0,-5|ruled-by:benchmark
0,16,15,-11,-4,-4,0,-12|ruled-by:bind
-1,-4,-8,-2,7,-7,3,12|ruled-by:bring
-2,0,4,15,-3,-1,-4,-9|ruled-by:bring up
-2,0,-1,11,-2,0,-4,-2|ruled-by:broach
-1,0,25,-15,0,-1,-3,-5|ruled-by:brush off
0,0,7,0,-5,-4,12,-8|ruled-by:budget
0,0,-1,0,-3,9,-1,-3|ruled-by:calculate
5,-5,-14,13,5,4,-5,-4|ruled-by:call
-6,-3,8,-16,-9,-9,-19,54|ruled-by:call for
-5,-1,18,-5,-5,-1,-12,10|ruled-by:call on
0,0,-7,-5,-1,0,-1,14|ruled-by:calls
0,0,6,-9,-3,9,-5,2|ruled-by:campaign
0,21,-1,-2,-16,-2,-2,2|ruled-by:cap
0,-1,-2,0,10,-1,-18,12|ruled-by:carry
-1,50,-3,-3,-17,-10,-8,-7|ruled-by:ceiling
-2,0,10,-1,-3,5,-2,-7|ruled-by:choose
16,0,-1,-1,-2,-1,-5,-6|ruled-by:clear
0,0,-2,-1,8,-2,-2,-2|ruled-by:climb
-1,0,-3,-3,8,-6,-18,22|ruled-by:come to
0,0,-2,0,11,0,-4,-4|ruled-by:command
-3,-3,-1,10,-14,-5,25,-10|ruled-by:commit
-4,0,-4,-7,-2,-3,30,-10|ruled-by:commitment
-1,0,-1,-1,16,0,-9,-4|ruled-by:concede
-1,0,-3,-4,0,24,-8,-8|ruled-by:confirm
0,0,9,0,-5,0,-3,-1|ruled-by:confront with
8,2,-12,10,-12,-4,-7,16|ruled-by:consider
0,0,-2,0,-8,17,-4,-3|ruled-by:contribute
0,0,0,0,-12,-1,17,-3|ruled-by:correspond
0,0,0,0,24,0,-23,0|ruled-by:course
0,-1,-9,-1,-2,-6,13,5|ruled-by:debate
0,-1,-7,5,-7,0,19,-9|ruled-by:decide
-1,5,-2,-3,-10,0,22,-11|ruled-by:decision
-1,0,4,0,7,0,-8,-1|ruled-by:declare
1,-4,30,14,-9,-4,-7,-20|ruled-by:demand
-1,-6,-27,46,-1,3,-3,-11|ruled-by:deny
-2,-1,4,-6,18,-2,-8,-3|ruled-by:devote
-1,-1,-7,6,7,10,-19,6|ruled-by:discuss
-2,-1,-8,29,-2,-5,-4,-7|ruled-by:dismiss
0,0,0,0,0,0,9,-9|ruled-by:dispute
-3,-1,-13,15,1,-10,14,-4|ruled-by:do
0,0,-2,-17,0,21,0,-2|ruled-by:dodge
0,-4,-3,0,-9,-1,10,7|ruled-by:double
0,-1,0,0,-4,-1,-8,14|ruled-by:dream
0,0,2,0,-4,8,-13,7|ruled-by:drop
0,0,9,0,-3,-1,10,-14|ruled-by:end
0,0,-2,0,-1,0,17,-14|ruled-by:envisage
0,0,0,0,0,4,11,-14|ruled-by:equal
0,-2,-1,0,15,-3,-13,4|ruled-by:estimate
9,3,-5,-7,0,-7,6,1|ruled-by:exceed
0,0,0,-9,0,-1,0,10|ruled-by:exclude
0,-2,14,-1,-1,-1,0,-9|ruled-by:exhort
-4,-4,-3,-6,15,-7,22,-13|ruled-by:expect
-1,-1,-2,-2,-3,-1,24,-14|ruled-by:eye
0,0,0,-1,4,-4,15,-14|ruled-by:fall
-1,-1,9,-5,-16,12,0,1|ruled-by:favor
0,0,0,0,-1,0,8,-7|ruled-by:feel
0,0,11,-3,-1,1,-5,-2|ruled-by:find
0,0,0,-5,0,-1,11,-4|ruled-by:find the means for
-1,-1,8,2,-4,-1,-6,2|ruled-by:fix
-1,-1,6,-3,-6,-1,-7,13|ruled-by:float
0,-1,-3,0,9,-4,6,-6|ruled-by:force
0,0,0,0,11,0,-10,0|ruled-by:forecast
0,0,-1,-1,17,-1,-8,-5|ruled-by:foresee
0,9,0,0,-1,-1,0,-6|ruled-by:framework
0,10,-1,0,-3,0,-1,-3|ruled-by:free
3,13,-10,-6,76,-27,-29,-19|ruled-by:from
-4,-4,-6,-10,9,3,12,0|ruled-by:get
8,-2,2,-3,-7,3,1,0|ruled-by:give
4,15,5,14,-24,-28,6,7|ruled-by:go
-7,-4,13,15,-8,-7,34,-37|ruled-by:goal
-1,0,2,0,-5,7,4,-9|ruled-by:grow
-4,3,-2,-2,-14,0,30,-9|ruled-by:guideline
-1,-2,2,-4,-4,3,17,-11|ruled-by:head
0,0,-2,0,-4,0,-4,10|ruled-by:hike
0,-2,-2,-10,6,9,11,-11|ruled-by:hit
-6,-6,-1,5,-1,-5,8,6|ruled-by:hold
0,0,-1,0,-8,0,0,10|ruled-by:hold out for
0,12,0,0,-10,0,-1,-1|ruled-by:hold the line at
15,0,-10,-1,-3,-3,5,-1|ruled-by:hold up
0,0,0,-4,-6,7,11,-8|ruled-by:hurry
0,0,-4,4,-2,-1,-6,9|ruled-by:idea
-2,-2,14,-7,-23,8,11,1|ruled-by:increase
-1,-1,-7,-5,-8,7,9,4|ruled-by:insist on
0,0,-9,9,-5,-1,13,-7|ruled-by:intend
0,0,0,0,-8,0,-4,12|ruled-by:intention
0,0,0,0,-8,0,10,-1|ruled-by:invest
-3,-4,-5,-8,19,-7,-7,15|ruled-by:keep
-1,0,-5,0,23,-1,-8,-7|ruled-by:lay out
-1,0,3,0,-2,0,-9,9|ruled-by:leap
0,-1,4,0,0,-1,7,-9|ruled-by:lift
0,0,-3,-3,-3,-1,9,2|ruled-by:likely
-2,33,-3,-3,-14,-4,-5,-2|ruled-by:limit
0,-2,0,0,-2,0,-11,15|ruled-by:limits
0,-3,-4,-1,16,-2,-13,8|ruled-by:live with
-1,0,-4,5,7,-3,-13,9|ruled-by:look at
0,0,-7,0,-2,0,-11,20|ruled-by:lower
0,0,0,0,16,-4,-14,4|ruled-by:manage
6,4,3,-5,-15,3,13,-8|ruled-by:mean
5,-1,-13,5,-8,-2,13,1|ruled-by:meet
6,-2,4,3,5,4,-3,-18|ruled-by:mention
0,0,0,0,14,0,-14,0|ruled-by:milestone
-4,-1,12,-3,-11,-6,3,11|ruled-by:move
-3,4,6,2,-5,-1,11,-15|ruled-by:name
0,0,-4,0,0,-2,8,-2|ruled-by:nato
14,-2,-9,0,6,-3,-3,-2|ruled-by:norm
0,0,-1,0,1,0,-9,9|ruled-by:nudge
0,0,0,-6,0,0,10,-3|ruled-by:objection
0,0,-8,-3,-2,0,13,1|ruled-by:oblige
0,0,-10,-5,-3,-1,-6,26|ruled-by:offer
-1,-1,-10,9,-2,-7,11,-1|ruled-by:oppose
0,0,-3,0,-1,-1,-4,9|ruled-by:option
-1,0,-3,-1,-3,-5,-1,15|ruled-by:options
-1,0,7,-4,9,-6,-8,3|ruled-by:path
8,-1,26,-2,-5,2,-18,-10|ruled-by:pay
0,0,0,0,-4,-1,8,-3|ruled-by:peak
0,0,0,0,-6,-1,-2,10|ruled-by:peg
-3,-13,-1,-1,-6,-6,-2,31|ruled-by:plan
0,0,4,-16,0,0,-1,12|ruled-by:play down
0,0,-4,-2,-2,0,-4,13|ruled-by:plead for
-4,1,-16,-8,-8,-3,26,13|ruled-by:pledge
0,-1,11,-1,-2,-3,-3,-1|ruled-by:prefer
0,5,2,2,-13,-2,-10,17|ruled-by:prepare
-1,0,26,4,-3,-4,-12,-10|ruled-by:press
0,0,18,2,-1,0,-11,-7|ruled-by:pressure
0,0,9,0,0,0,-8,0|ruled-by:price
0,0,-1,0,23,0,-21,-1|ruled-by:project
-5,0,-12,1,-32,-4,25,27|ruled-by:promise
-2,-2,-4,-4,8,-5,7,3|ruled-by:propose
-1,-1,3,-6,15,-3,-5,0|ruled-by:push
0,0,11,-15,0,-1,-2,8|ruled-by:push back
-7,5,-4,3,12,-10,18,-17|ruled-by:put
0,0,-4,2,-1,-1,-4,8|ruled-by:put forward
0,0,0,0,18,0,-16,-1|ruled-by:race
-2,-5,2,6,-5,-12,8,8|ruled-by:raise
-1,-2,-7,-1,1,-8,-4,23|ruled-by:reach
0,0,3,-9,-1,0,-12,20|ruled-by:ready
0,0,-5,12,0,0,-2,-5|ruled-by:rebuff
0,0,-6,0,6,8,0,-7|ruled-by:reckon
0,0,0,0,9,-1,-1,-7|ruled-by:reckon on
6,-2,-6,8,-14,-5,-14,27|ruled-by:recommend
-2,0,-11,16,-1,2,1,-5|ruled-by:refuse
-1,0,-1,34,-1,-5,-10,-15|ruled-by:reject
-2,0,6,-2,7,-5,15,-19|ruled-by:remain
-3,-1,7,3,3,-4,7,-12|ruled-by:request
0,0,-3,-1,0,-1,-3,8|ruled-by:resist
0,-6,-2,0,-12,-2,-4,26|ruled-by:return
-1,-1,7,1,5,-11,4,-4|ruled-by:rise
-1,1,17,-9,-2,-3,2,-5|ruled-by:rule
-1,-3,-2,8,-6,-14,-9,26|ruled-by:rule out
0,0,0,0,14,0,-12,-1|ruled-by:rush
0,0,20,0,-4,0,-3,-12|ruled-by:satisfy
0,0,-6,9,0,-1,0,-2|ruled-by:say
0,0,-1,-8,0,-1,-3,12|ruled-by:scoff
0,6,0,2,-10,0,7,-4|ruled-by:secure
15,-3,-13,-7,5,7,-1,-3|ruled-by:set
-1,0,10,-1,0,0,-6,-2|ruled-by:set its sights on
-1,-1,-9,-3,10,-6,11,-3|ruled-by:settle for
-1,-1,6,-6,-4,-1,13,-5|ruled-by:settle on
0,0,0,0,0,13,0,-13|ruled-by:shift
0,0,-3,-8,0,12,0,0|ruled-by:sidestep
-1,-1,-9,0,-2,-1,17,-3|ruled-by:sign up
0,-4,-4,-24,13,-20,27,12|ruled-by:spend
46,-1,-21,-3,-3,-3,-8,-7|ruled-by:standard
0,0,0,0,9,0,-8,0|ruled-by:standards
-1,0,10,-2,1,-4,-3,-1|ruled-by:start at
-1,17,-2,-4,-3,-6,-6,4|ruled-by:stay
0,0,-14,0,0,0,15,-1|ruled-by:step up
0,8,0,-2,-7,-1,4,-2|ruled-by:stick to
0,5,-4,-2,-4,-7,13,0|ruled-by:stop
0,0,0,0,9,0,-5,-4|ruled-by:strain
0,0,-8,-1,7,-1,6,-3|ruled-by:study
-3,-1,-2,17,-10,-5,-5,9|ruled-by:suggest
-1,-1,-1,0,8,0,5,-10|ruled-by:surpass
0,0,0,0,10,0,-8,-1|ruled-by:swell
8,2,-2,1,-18,12,-7,3|ruled-by:take
15,-1,-5,-2,6,-1,-2,-10|ruled-by:talk about
-2,-1,-2,11,-6,5,2,-8|ruled-by:talk of
0,0,0,0,-5,9,0,-4|ruled-by:talks
-6,-3,-16,5,-30,-5,43,13|ruled-by:target
-3,6,-3,23,-4,2,13,-35|ruled-by:tell
-7,-2,7,-18,7,3,23,-13|ruled-by:think
-1,0,-1,0,-2,11,2,-9|ruled-by:threshold
-1,-1,-6,-4,-2,-2,3,13|ruled-by:tie
0,0,16,-1,0,0,1,-15|ruled-by:time
0,0,0,-4,-2,0,8,-2|ruled-by:timetable
0,0,-1,-4,10,-1,4,-9|ruled-by:top
0,0,-8,0,0,0,0,9|ruled-by:trade
0,0,0,-1,13,-1,-8,-3|ruled-by:trajectory
0,-4,4,0,-2,0,-5,8|ruled-by:try
-3,6,24,-12,1,-5,-7,-4|ruled-by:urge
0,-2,3,-2,-12,11,-2,5|ruled-by:use
0,0,-5,3,0,9,-1,-5|ruled-by:utter
0,0,17,-12,0,-2,-1,-2|ruled-by:veto
0,0,0,0,-5,0,-9,15|ruled-by:vote on
0,1,-1,-2,-10,-1,-3,16|ruled-by:vow
-5,-7,34,-11,-17,-24,13,17|ruled-by:want
0,0,11,-7,0,-1,-3,0|ruled-by:wave off
-1,0,-2,10,0,-1,-4,-3|ruled-by:work out
0,0,0,-1,0,-3,14,-9|ruled-by:work toward
-3,5,8,8,-3,-3,-30,18|ruled-by:write
17,6,-11,0,-5,-4,4,-7|ruled-by:yardstick
-3,-9,67,-32,36,-25,6,-39|said-by:foreign
12,4,3,-44,7,3,-1,15|said-by:nobody
-22,-23,-27,-17,10,42,-20,56|said-by:nongov
-11,12,-55,64,-1,-28,28,-9|said-by:own
-5,-9,-18,-10,101,-21,-16,-23|shape:fine
10,-21,3,9,-42,15,-12,38|shape:half
-22,-11,-18,-32,71,22,-9,-2|shape:tenth
-6,25,20,5,-78,-24,49,9|shape:whole
9,0,-3,-3,-15,-1,15,-1|spender-governor:ALLIES be
11,-1,9,-10,-14,18,0,-13|spender-governor:ALLIES demand
-3,0,-6,-3,0,0,14,-2|spender-governor:ALLIES denial
16,6,6,-6,-5,-9,-19,11|spender-governor:ALLIES none
0,0,0,-2,-1,-2,18,-13|spender-governor:ALLIES pledge
0,0,0,-4,-1,-2,-15,22|spender-governor:ALLIES proposal
13,0,38,-1,-8,-3,-13,-26|spender-governor:ALLIES spend
-1,0,-1,-1,9,-1,4,-9|spender-governor:CHN be
-1,-1,-5,-2,1,-2,9,1|spender-governor:CHN demand
0,0,-1,0,8,-1,-2,-4|spender-governor:CHN level
0,-2,-5,-1,9,-4,-11,16|spender-governor:CHN move
8,-5,-7,-4,-4,7,14,-9|spender-governor:CHN none
-1,0,0,0,4,-1,-8,6|spender-governor:CHN pledge
0,8,-1,0,0,6,-4,-7|spender-governor:EU be
0,0,-2,0,-1,-5,-5,14|spender-governor:EU demand
-1,2,5,0,-15,9,-5,4|spender-governor:EU level
-4,9,-3,0,-2,-3,2,1|spender-governor:EU none
10,0,-1,0,4,-2,0,-11|spender-governor:EU proposal
-10,6,10,17,-27,-1,-3,8|spender-governor:JPN be
-3,23,-1,-6,-15,-8,-35,45|spender-governor:JPN cap
-24,1,-42,20,29,-1,-5,23|spender-governor:JPN demand
-2,-4,20,-25,-5,-5,4,17|spender-governor:JPN denial
-7,-17,9,-3,8,8,2,1|spender-governor:JPN level
-7,0,15,-4,21,-6,-9,-10|spender-governor:JPN move
3,6,-33,0,7,20,14,-17|spender-governor:JPN none
14,16,5,16,6,-6,-46,-4|spender-governor:JPN pledge
-1,-12,4,29,2,-6,8,-23|spender-governor:JPN proposal
2,-7,5,4,-24,31,-19,8|spender-governor:JPN spend
-11,-12,22,-3,27,-24,-7,8|spender-governor:LAND be
-2,3,-4,5,12,-4,25,-36|spender-governor:LAND cap
-10,-7,1,-2,-2,-5,4,21|spender-governor:LAND demand
-4,-6,-6,41,-21,21,-26,1|spender-governor:LAND denial
-4,16,-1,-8,1,-8,22,-17|spender-governor:LAND level
10,2,-30,11,7,-10,15,-5|spender-governor:LAND move
11,-34,18,8,8,11,-22,1|spender-governor:LAND none
-16,-6,-9,4,12,6,8,1|spender-governor:LAND pledge
5,5,3,-42,4,14,11,1|spender-governor:LAND proposal
-12,7,-29,2,-13,-24,42,28|spender-governor:LAND spend
23,-2,-9,-8,-24,11,10,-2|spender-governor:NATO be
0,0,-1,0,-7,0,9,-1|spender-governor:NATO cap
10,-2,46,10,-11,-10,-5,-38|spender-governor:NATO demand
2,0,-13,-1,5,-3,-2,12|spender-governor:NATO level
1,-2,16,-10,-11,2,28,-24|spender-governor:NATO move
-28,-6,-1,-15,9,-18,34,24|spender-governor:NATO none
4,-3,-9,-12,-10,-8,24,14|spender-governor:NATO pledge
-5,-1,6,14,-5,-8,-28,26|spender-governor:NATO proposal
-5,-1,23,-5,32,-2,-13,-29|spender-governor:NATO spend
-9,3,-21,-1,16,20,-9,2|spender-governor:USA be
-2,0,3,-1,-4,0,-10,15|spender-governor:USA cap
0,0,10,-10,1,-1,-2,1|spender-governor:USA demand
4,0,-1,0,2,-3,-9,7|spender-governor:USA level
-7,-5,-12,-3,-6,11,16,6|spender-governor:USA move
-4,11,14,-3,25,-6,-15,-22|spender-governor:USA none
-2,0,6,9,0,-1,1,-12|spender-governor:USA pledge
0,0,-2,-1,-15,-2,15,5|spender-governor:USA proposal
-3,-1,-34,-2,35,-2,0,7|spender-governor:USA spend
35,-1,4,-9,-9,1,-1,-21|spender-shape:ALLIES half
18,3,37,-24,-30,-2,-4,2|spender-shape:ALLIES whole
5,-2,-4,-4,22,-2,-9,-5|spender-shape:CHN half
-1,0,-1,0,15,-3,-6,-3|spender-shape:CHN tenth
8,-6,-23,-6,0,2,19,6|spender-shape:CHN whole
4,26,-8,-1,-29,6,-9,11|spender-shape:EU half
-2,-6,-6,-4,44,-10,-8,-9|spender-shape:JPN fine
-17,-24,46,49,-37,40,-83,25|spender-shape:JPN half
-5,-10,-30,-4,36,1,-53,64|spender-shape:JPN tenth
-10,51,-19,5,-42,-6,55,-33|spender-shape:JPN whole
-2,-2,-8,-6,44,-10,-1,-15|spender-shape:LAND fine
-19,-14,-23,-9,-1,-20,69,18|spender-shape:LAND half
-12,1,9,-26,5,-5,67,-39|spender-shape:LAND tenth
-2,-18,-14,55,-12,13,-64,41|spender-shape:LAND whole
8,-4,-4,-12,-22,1,23,10|spender-shape:NATO half
-1,-1,22,-1,-3,-5,-3,-8|spender-shape:NATO tenth
-4,-13,42,-19,-3,-30,50,-23|spender-shape:NATO whole
-7,-1,-8,-5,33,-9,-3,0|spender-shape:USA half
-3,-1,-15,-1,10,34,-10,-14|spender-shape:USA tenth
-14,9,-10,-5,5,-7,0,23|spender-shape:USA whole
53,2,40,-33,-36,-2,-6,-19|spender:ALLIES
11,-9,-27,-10,37,-3,3,-2|spender:CHN
4,25,-3,-3,-19,12,-19,3|spender:EU
-34,11,-8,48,2,25,-89,47|spender:JPN
-35,-34,-36,15,36,-23,72,4|spender:LAND
3,-17,59,-33,-22,-35,64,-19|spender:NATO
-25,7,-37,-11,54,17,-13,8|spender:USA
20,-2,36,-14,24,-7,-27,-31|spenders
-6,11,-1,-16,28,-47,-17,48|title
3,-13,-6,-22,39,2,8,-11|ungoverned
0,0,-1,0,-46,60,-12,1|value:0.1
0,0,0,0,17,0,-16,0|value:0.15
0,0,-1,0,-18,36,-7,-9|value:0.2
0,0,0,0,-7,8,0,0|value:0.3
0,0,0,0,-7,8,0,-1|value:0.4
0,0,-1,-1,-10,23,-7,-3|value:0.5
0,-1,-2,-1,20,-4,-4,-8|value:0.9
0,0,-1,0,-8,0,0,10|value:0.993
-28,234,-48,-51,57,30,-125,-70|value:1
0,0,-1,0,-6,0,0,8|value:1.03
0,-1,0,0,-3,-1,8,-2|value:1.038
0,-1,0,0,8,-3,-1,-3|value:1.04
0,0,0,0,16,-1,-11,-4|value:1.1
0,0,0,0,8,0,-7,0|value:1.19
0,0,-2,-1,25,-10,-23,13|value:1.2
0,-1,-1,-1,16,-1,-3,-9|value:1.24
-1,-1,-14,3,39,5,-29,-2|value:1.3
-1,-1,-4,-1,31,-7,-18,-1|value:1.4
0,0,0,0,12,0,-12,0|value:1.42
-12,16,-50,-22,46,-13,7,29|value:1.5
0,0,0,0,13,0,-13,0|value:1.58
-1,-1,-6,-1,41,-5,-12,-14|value:1.6
-1,0,-1,0,-16,27,-14,5|value:1.7
0,0,0,0,-12,0,13,-1|value:1.76
-1,-2,-6,-2,72,-32,-10,-19|value:1.8
-1,-1,-3,-1,27,-3,-15,-3|value:1.9
-14,-9,117,59,-81,7,-73,-6|value:1E+1
27,-111,-142,-60,89,-103,287,13|value:2
-2,7,-23,-25,-64,-27,120,15|value:2.1
0,0,-2,0,-5,5,-17,20|value:2.2
-1,-1,-7,-2,44,0,-11,-22|value:2.3
-1,0,-1,-1,8,0,-4,-1|value:2.32
0,0,-1,0,-53,0,68,-13|value:2.33
-1,-1,-11,-2,-64,-14,125,-31|value:2.4
0,0,-1,0,11,-1,-3,-6|value:2.42
0,0,-1,-1,14,-1,-10,-2|value:2.45
-3,-6,-25,-34,33,-22,10,48|value:2.5
-2,-1,-14,-1,1,-6,17,5|value:2.6
0,-1,-1,0,-10,-3,-1,16|value:2.7
-1,-3,-7,-1,51,-4,-43,7|value:2.8
0,0,-2,0,-2,0,-8,12|value:2.9
0,0,-1,0,12,-1,-3,-7|value:2E+1
-41,-61,52,-10,-80,30,-10,120|value:3
0,0,-1,0,11,-1,-7,-2|value:3.1
0,0,-5,0,7,0,-8,7|value:3.2
0,0,-6,-1,10,10,3,-15|value:3.3
0,-1,-2,-2,30,-3,-11,-11|value:3.32
-1,0,-15,-1,37,-10,-7,-3|value:3.4
30,-30,115,69,-181,32,3,-39|value:3.5
0,0,0,0,28,0,-26,-1|value:3.6
0,0,0,0,-9,0,0,10|value:3.65
0,0,32,0,-42,-2,16,-3|value:3.7
-3,-1,98,8,-74,-4,-39,13|value:3.8
0,-1,-1,-1,18,-3,-5,-6|value:34
-5,-9,-15,-5,8,4,-40,62|value:4
0,0,-1,0,20,-1,-16,-2|value:4.1
0,0,0,0,12,0,-11,0|value:4.2
-2,0,-7,-2,25,-3,-20,10|value:4.5
0,0,-6,-1,-27,-2,15,22|value:4.7
0,0,0,0,-32,0,36,-3|value:4.8
0,0,0,0,-9,-2,-4,15|value:4.87
0,0,0,0,1,0,-13,13|value:4.9
59,-58,70,76,-154,21,42,-56|value:5
0,0,0,-1,-53,-2,60,-3|value:5.4
-1,0,-7,0,11,0,-1,-1|value:5.5
-2,44,-10,-3,16,-6,-12,-27|value:6
0,0,-2,0,13,0,-9,-2|value:6.3
-1,0,-22,0,27,-2,-1,-2|value:6.5
0,0,-2,-1,12,-2,-2,-5|value:7
0,0,0,0,8,-1,-4,-3|value:8
-1,-2,-6,-2,10,-1,1,0|verb+1-form:accept finite+
0,0,-2,0,-12,0,11,3|verb+1-form:account gerund+
0,8,7,-6,-4,-1,-1,-3|verb+1-form:adopt finite+
0,0,0,-1,0,0,-6,8|verb+1-form:adopt finite++not
10,0,0,-2,-1,-1,-4,-1|verb+1-form:advance finite+
-1,-1,9,-5,-2,-3,-6,10|verb+1-form:advocate finite+
-2,-1,6,10,-13,0,7,-6|verb+1-form:agree finite+
0,0,4,0,-3,0,15,-15|verb+1-form:aim finite+
0,-1,-1,-1,-6,-3,17,-5|verb+1-form:announce finite+
0,0,0,0,0,0,-25,25|verb+1-form:announce finite+could
0,0,0,0,4,0,-9,6|verb+1-form:announce finite+will
-1,0,0,-1,-5,0,-2,10|verb+1-form:appropriate finite+
0,0,0,0,-2,10,-7,-1|verb+1-form:approve finite+
-1,-4,-8,-1,2,-1,-1,14|verb+1-form:argue finite+
-4,-1,15,-17,-8,1,-3,17|verb+1-form:ask finite+
0,0,-6,0,-2,-2,-1,11|verb+1-form:ask finite++not
-1,1,-3,0,-3,-1,-2,9|verb+1-form:ask for finite+
0,-2,-1,0,11,-6,0,-1|verb+1-form:ask for finite+can+not
0,0,2,-4,-2,-3,-2,9|verb+1-form:ask progressive+
0,-1,0,-2,36,-1,-35,2|verb+1-form:attain finite+
0,0,0,0,-9,0,11,-1|verb+1-form:attain inf+
11,3,-3,-4,-9,8,-4,-3|verb+1-form:be finite+
-3,-2,-8,3,-4,6,-4,12|verb+1-form:be finite+could
0,0,0,-1,-1,0,18,-15|verb+1-form:be finite+could+not
-3,-1,-18,-8,13,2,15,0|verb+1-form:be finite+should
0,0,-1,-11,-1,-5,7,10|verb+1-form:be finite+should+not
1,-4,-4,-1,11,6,-14,3|verb+1-form:be finite+will
0,0,9,-2,-2,-3,4,-5|verb+1-form:be finite+will+not
4,-6,7,16,-4,-11,-25,18|verb+1-form:be finite+would
-3,3,9,4,-1,2,-1,-14|verb+1-form:be inf+
-1,1,-2,0,9,-1,5,-10|verb+1-form:believe finite+
0,0,18,0,-3,-4,-9,-1|verb+1-form:believe finite+will+not
0,1,0,11,8,-4,-4,-10|verb+1-form:bring finite+
0,0,-1,0,0,0,14,-13|verb+1-form:bring forward inf+
-1,0,-7,14,0,-2,-1,-3|verb+1-form:bring up finite+
-1,0,-3,11,-4,0,-3,-1|verb+1-form:broach finite+
0,-1,-1,4,2,-9,5,1|verb+1-form:budget finite+
0,0,-1,0,-7,0,0,9|verb+1-form:budget inf+
0,0,-1,0,2,15,-7,-9|verb+1-form:calculate finite+
12,-1,1,7,-5,-4,16,-25|verb+1-form:call finite+
0,-2,18,-12,0,0,-3,0|verb+1-form:call for +
-2,-1,-8,22,-2,-3,-13,7|verb+1-form:call for finite+
0,0,0,0,0,8,0,-8|verb+1-form:call for finite+would
-1,0,3,-3,0,10,1,-10|verb+1-form:call on finite+
0,0,0,-11,-2,1,-2,14|verb+1-form:campaign finite+
0,-1,0,-11,0,23,-2,-8|verb+1-form:campaign gerund+
0,11,-1,0,-11,0,2,0|verb+1-form:cap finite+
0,0,-8,0,0,0,15,-7|verb+1-form:choose inf+
0,0,0,0,-7,0,8,0|verb+1-form:clear finite+
0,0,0,0,-1,10,-4,-4|verb+1-form:come to finite+would
0,0,0,1,0,0,-8,8|verb+1-form:consider progressive+
0,0,10,-9,0,-1,0,0|verb+1-form:consider progressive++not
0,8,0,0,0,0,0,-7|verb+1-form:curb finite+
-1,0,0,18,-2,-3,-8,-3|verb+1-form:cut finite+would
0,7,-4,11,-1,-4,8,-17|verb+1-form:decide finite+
0,-1,0,4,-6,5,-14,13|verb+1-form:decide finite++not
0,0,0,13,0,-12,-7,7|verb+1-form:decline finite+
-1,-1,-14,3,-6,4,7,8|verb+1-form:demand finite+
0,0,-1,9,-4,-1,3,-4|verb+1-form:deny finite+
0,0,-1,2,7,0,-8,0|verb+1-form:determine finite+
0,0,-3,0,-5,0,8,0|verb+1-form:determine inf+
8,-1,-3,0,0,-1,0,-3|verb+1-form:devote finite+should
0,0,-2,14,0,-1,-6,-5|verb+1-form:discuss finite++not
0,0,0,-1,-4,0,9,-4|verb+1-form:do finite+will
0,0,4,0,9,0,-10,-3|verb+1-form:draft finite+
0,0,-2,0,-1,0,-6,10|verb+1-form:draft gerund+
-1,0,4,-1,-8,-4,-2,11|verb+1-form:drop finite+
-1,0,-2,-1,-1,0,-6,11|verb+1-form:duck finite+
0,-1,-1,0,0,10,-3,-3|verb+1-form:end coordinated+
0,3,-1,-1,10,-1,-3,-7|verb+1-form:end finite+
-1,0,0,0,-1,11,-6,-3|verb+1-form:equal finite+would
-1,-1,-7,0,15,8,-10,-3|verb+1-form:estimate finite+
0,0,0,-4,-5,0,-4,14|verb+1-form:examine finite+
-1,-2,-1,-3,9,-1,0,-1|verb+1-form:exceed finite+
0,0,0,0,0,0,9,-8|verb+1-form:exclude finite++not
0,0,0,0,-2,0,9,-5|verb+1-form:expand finite+
8,0,8,-3,-9,11,-3,-11|verb+1-form:expect finite+
0,7,-1,-1,-3,-1,9,-10|verb+1-form:fall finite+
-1,-2,-2,-1,19,-3,-6,-5|verb+1-form:feel finite+
0,0,-1,-3,-2,-2,13,-4|verb+1-form:fix finite++not
0,0,-2,16,-1,-1,-6,-6|verb+1-form:fix gerund+
0,0,10,3,-2,-1,-3,-7|verb+1-form:float finite+
-1,0,-7,-1,-2,-3,14,-1|verb+1-form:force finite+
8,-4,-1,2,0,-4,1,-3|verb+1-form:get finite+
-1,-5,20,-4,2,-12,1,-1|verb+1-form:give finite+
0,0,-1,-1,-1,-7,0,9|verb+1-form:give finite+would
0,0,0,-1,-6,-2,10,-2|verb+1-form:go finite+will
-3,0,-4,0,-4,-8,-11,29|verb+1-form:go finite+would
0,0,-1,-4,0,0,16,-11|verb+1-form:go inf+
-1,0,-1,0,-7,10,6,-7|verb+1-form:go progressive+
0,-1,-2,-1,-3,13,-6,0|verb+1-form:grow finite+
22,0,-7,3,-2,-3,-8,-4|verb+1-form:hold up finite+
0,0,-15,0,-6,0,18,4|verb+1-form:hope finite+
0,0,-10,13,0,-1,4,-4|verb+1-form:insist finite+
0,0,-1,-2,-1,10,2,-9|verb+1-form:intend finite+
-1,11,0,-1,-2,-2,7,-12|verb+1-form:keep finite+
0,-2,0,-1,8,-3,0,-2|verb+1-form:keep finite+can+not
0,0,9,-5,0,0,-3,0|verb+1-form:keep finite+could
0,0,-5,0,-1,0,8,-1|verb+1-form:keep finite+would+not
-1,10,-2,-1,-7,0,4,-4|verb+1-form:lay down finite+
0,0,-1,-1,3,-1,-8,8|verb+1-form:leave finite+would
0,-2,-2,-2,-1,-2,0,9|verb+1-form:leave inf+
-1,0,1,8,0,-4,12,-17|verb+1-form:like to see finite+would
0,0,0,-1,-5,0,10,-4|verb+1-form:look at progressive+
0,-2,14,-1,-7,0,0,-4|verb+1-form:match finite++not
0,0,-1,0,16,0,-2,-13|verb+1-form:match inf+
-5,-2,17,-6,-2,6,-9,0|verb+1-form:mean finite+
-1,-2,-15,7,11,7,1,-8|verb+1-form:mean finite+would
-1,-1,12,3,0,-1,1,-14|verb+1-form:meet finite+
0,0,-2,-2,9,0,0,-4|verb+1-form:meet finite+should
-1,0,-16,7,1,-2,14,-4|verb+1-form:meet gerund+
-1,-1,10,-11,-2,8,-5,1|verb+1-form:mention finite+
0,0,-1,0,0,0,-7,9|verb+1-form:moot finite+
8,-2,-1,-2,-8,0,6,-1|verb+1-form:move finite+
-3,-1,6,13,-1,-3,3,-15|verb+1-form:name finite+
16,0,-9,-5,0,0,-1,0|verb+1-form:name finite++not
-1,0,9,-4,0,0,-2,-2|verb+1-form:name gerund+
-1,-1,2,-2,19,-1,-7,-9|verb+1-form:oppose finite+
0,0,-3,-2,10,-4,-3,4|verb+1-form:order finite+
8,-1,-12,7,11,-7,-12,5|verb+1-form:pay finite+
0,0,0,0,0,13,0,-13|verb+1-form:pay finite+could
0,0,-2,0,-1,-1,-4,8|verb+1-form:pay finite+would
-1,0,-7,0,-2,0,-7,18|verb+1-form:pay inf+
0,0,-6,-8,33,-3,-7,-10|verb+1-form:plan finite+
0,0,-1,-1,-7,0,9,0|verb+1-form:prepare finite+
0,-2,-1,0,-4,2,12,-6|verb+1-form:project finite+
2,-1,-11,-4,-10,-2,23,2|verb+1-form:promise finite+
-1,0,-4,-10,-1,-1,-10,26|verb+1-form:propose finite+
0,0,9,-4,0,-3,0,-1|verb+1-form:push for progressive+
-2,-1,14,-6,-10,-9,-9,22|verb+1-form:put finite+
0,0,14,-1,0,-2,-3,-8|verb+1-form:put forward finite+
-1,-1,1,-8,34,-3,-3,-19|verb+1-form:reach finite+
0,0,-3,6,-12,0,9,0|verb+1-form:reach finite++not
0,0,0,0,-4,-1,-8,12|verb+1-form:reach finite+should
0,7,-3,0,-12,0,11,-4|verb+1-form:reach finite+will
0,0,-1,-1,-5,-4,11,0|verb+1-form:reach finite+would
0,0,4,-1,21,-2,-24,3|verb+1-form:reach inf+
0,0,10,-2,0,0,-8,0|verb+1-form:reach progressive+
0,0,0,0,-2,9,-1,-6|verb+1-form:reckon on finite+
-1,-1,-7,9,-3,-6,-3,12|verb+1-form:recommend finite+
8,0,-17,5,-1,-1,-10,16|verb+1-form:reject finite+
0,0,-2,-1,11,-1,-11,4|verb+1-form:require finite+
-1,-1,14,-5,7,2,0,-17|verb+1-form:require finite+would
-1,0,2,0,0,0,-8,8|verb+1-form:return finite+
0,0,0,0,8,-1,0,-7|verb+1-form:review finite+
0,-1,-1,0,2,-1,-6,9|verb+1-form:rise finite+will
-1,0,-8,-1,-1,0,0,11|verb+1-form:satisfy finite+could
0,0,0,0,-3,0,12,-8|verb+1-form:secure finite+
0,0,-1,0,-1,-3,-13,18|verb+1-form:secure inf+
0,0,-1,0,-2,-2,9,-4|verb+1-form:set aside finite+
-2,4,-10,-3,-1,0,14,-1|verb+1-form:set finite+
0,0,-4,-1,0,-3,-4,12|verb+1-form:set inf+
0,0,0,0,-15,0,15,0|verb+1-form:shoot finite++not
0,0,-7,-3,-4,0,16,-1|verb+1-form:speak about progressive+
-2,0,22,-7,1,-1,-8,-5|verb+1-form:speak of finite+
0,-1,0,0,-3,-1,-5,10|verb+1-form:spend coordinated+
-5,-10,-11,-4,4,16,-4,13|verb+1-form:spend finite+
12,2,-2,-4,6,-1,0,-14|verb+1-form:spend gerund+
0,0,7,0,14,-3,-5,-12|verb+1-form:stand finite+
0,0,-3,-1,-1,11,0,-5|verb+1-form:stand inf+
-1,0,-5,0,-4,-1,-4,15|verb+1-form:stay finite+
-1,4,-1,-1,-10,-2,-1,13|verb+1-form:stop finite+
0,0,-5,0,-4,0,12,-2|verb+1-form:subscribe finite+
0,0,-2,18,-2,-2,0,-12|verb+1-form:suggest finite+
10,-4,4,-2,-10,0,3,0|verb+1-form:take finite+
0,0,0,0,13,0,-10,-2|verb+1-form:take finite+will
0,0,-2,-7,0,0,9,1|verb+1-form:take gerund+
0,0,-2,0,-1,0,9,-7|verb+1-form:take inf+
0,0,-9,-1,0,0,0,10|verb+1-form:talk finite+would
0,0,-1,-3,-2,-4,4,8|verb+1-form:talk of finite+
2,-3,4,9,-19,11,-1,-4|verb+1-form:tell finite+
0,0,-9,-1,-1,0,11,0|verb+1-form:tell finite++not
0,0,0,0,12,0,-11,0|verb+1-form:tell finite+will+not
0,9,-5,-1,14,-1,-12,-3|verb+1-form:think finite+
0,0,0,0,19,0,-19,0|verb+1-form:think progressive+
0,0,0,0,0,-1,-7,9|verb+1-form:tie finite+
0,0,0,-1,0,-8,10,-1|verb+1-form:tie finite+should
0,5,0,0,5,3,-9,-4|verb+1-form:use finite+
0,0,-2,0,-2,-2,11,-5|verb+1-form:use finite+would
0,0,-1,8,-1,-1,-1,-3|verb+1-form:utter finite+
-6,-3,28,-9,14,-15,-10,1|verb+1-form:want finite+
0,0,-5,0,8,0,-2,-1|verb+1-form:want gerund+
0,0,-3,-2,11,4,-8,-1|verb+1-form:warn finite+
0,0,0,0,-5,0,8,-2|verb+1-form:warn gerund+
0,0,0,0,1,0,-8,8|verb+1-form:weigh progressive+
0,1,-7,-1,-1,8,0,0|verb+1-form:work out at finite+
6,-9,17,0,5,-4,-24,8|verb+1-form:write finite+
0,0,-6,-1,-1,1,-2,9|verb+1-form:write finite+would
0,0,-5,-1,0,-1,-10,17|verb+1-form:write inf+
6,-4,-12,3,1,-2,0,8|verb+1-kind:be
-2,43,0,-8,-11,-3,11,-30|verb+1-kind:cap
14,-15,60,-2,-7,-25,-17,-8|verb+1-kind:demand
3,-2,-17,33,13,-21,-22,12|verb+1-kind:denial
-10,-9,-9,-14,0,49,-5,-2|verb+1-kind:level
-1,1,-18,-23,36,20,16,-31|verb+1-kind:move
-7,6,-24,-13,15,1,25,-2|verb+1-kind:pledge
-11,-6,13,13,9,-11,-47,39|verb+1-kind:proposal
13,-4,-5,-10,1,20,-2,-13|verb+1-kind:spend
11,3,-3,-4,-9,8,-4,-3|verb+1-mood:be finite+
-3,-2,-8,3,-4,6,-4,12|verb+1-mood:be finite+could
0,0,0,-1,-1,0,18,-15|verb+1-mood:be finite+could+not
-3,-1,-18,-8,13,2,15,0|verb+1-mood:be finite+should
0,0,-1,-11,-1,-5,7,10|verb+1-mood:be finite+should+not
1,-4,-4,-1,11,6,-14,3|verb+1-mood:be finite+will
0,0,9,-2,-2,-3,4,-5|verb+1-mood:be finite+will+not
4,-6,7,16,-4,-11,-25,18|verb+1-mood:be finite+would
-3,3,9,4,-1,2,-1,-14|verb+1-mood:be inf+
-1,30,-2,-1,-10,-3,9,-21|verb+1-mood:cap finite+
0,11,0,0,-11,0,0,0|verb+1-mood:cap finite++passive
0,-2,0,-1,8,-3,0,-2|verb+1-mood:cap finite+can+not
0,0,9,-5,0,0,-3,0|verb+1-mood:cap finite+could
0,0,-5,0,-1,0,8,-1|verb+1-mood:cap finite+would+not
-1,-2,20,-13,0,0,-3,-1|verb+1-mood:demand +
0,0,0,0,-8,0,4,5|verb+1-mood:demand coordinated+
21,-5,-9,21,-20,-2,8,-14|verb+1-mood:demand finite+
0,1,-12,-3,-2,0,18,-1|verb+1-mood:demand finite++not
0,-1,1,-2,1,-6,-4,11|verb+1-mood:demand finite++not+passive
0,-2,13,1,-12,-1,-11,12|verb+1-mood:demand finite++passive
0,-2,-1,0,11,-6,0,-1|verb+1-mood:demand finite+can+not
0,0,0,0,12,0,-11,0|verb+1-mood:demand finite+will+not
-1,-1,1,-8,9,7,5,-12|verb+1-mood:demand finite+would
0,0,15,0,0,0,0,-14|verb+1-mood:demand finite+would+passive
-1,-2,-1,13,2,1,-7,-6|verb+1-mood:demand gerund+
-2,-1,24,-5,-1,-9,-7,1|verb+1-mood:demand progressive+
0,0,0,0,0,0,-9,10|verb+1-mood:demand subjunctive++passive
-4,-1,-17,20,4,-15,-17,30|verb+1-mood:denial finite+
0,0,0,0,0,0,9,-8|verb+1-mood:denial finite++not
8,0,-2,8,10,-2,-12,-10|verb+1-mood:denial finite++passive
-6,-12,9,-8,10,29,-1,-20|verb+1-mood:level finite+
-1,-1,-4,-2,5,14,-15,4|verb+1-mood:level finite+would
-1,0,-5,3,-13,0,14,3|verb+1-mood:level gerund+
0,-2,-9,-3,-10,8,4,12|verb+1-mood:level inf+
27,-1,13,-6,41,-18,-27,-28|verb+1-mood:move finite+
-1,-1,12,5,-26,-2,18,-5|verb+1-mood:move finite++not
0,0,-2,3,-12,0,12,0|verb+1-mood:move finite++not+passive
-3,-10,3,-5,30,10,-10,-16|verb+1-mood:move finite++passive
-1,0,-8,-1,-3,7,-5,11|verb+1-mood:move finite+could
0,0,0,0,0,13,0,-13|verb+1-mood:move finite+could+passive
-5,-1,2,-7,2,7,9,-8|verb+1-mood:move finite+should
0,0,-3,-3,11,2,-7,0|verb+1-mood:move finite+should+passive
0,-2,-3,-1,-8,-1,20,-6|verb+1-mood:move finite+will+passive
-4,-5,-9,17,-6,4,-17,20|verb+1-mood:move finite+would
0,0,0,-1,-4,-1,-12,18|verb+1-mood:move finite+would+not
-1,3,-2,-3,-10,-7,19,-1|verb+1-mood:move finite+would+passive
-2,-1,-19,-8,28,-6,-9,18|verb+1-mood:move inf+
0,-1,4,-1,-3,-3,8,-4|verb+1-mood:move inf++passive
-7,0,2,-3,-3,8,4,-2|verb+1-mood:move progressive+
0,0,0,0,0,0,-8,7|verb+1-mood:pledge coordinated+
-6,0,17,-19,-18,7,57,-38|verb+1-mood:pledge finite+
0,4,0,2,-14,3,-13,19|verb+1-mood:pledge finite++not+passive
2,0,9,-1,21,-3,-2,-27|verb+1-mood:pledge finite++passive
0,0,0,0,0,0,-25,25|verb+1-mood:pledge finite+could+passive
-1,2,7,-3,1,-9,10,-7|verb+1-mood:pledge finite+should
-1,-2,-20,6,24,6,-12,0|verb+1-mood:pledge finite+would
0,4,-1,8,-4,-2,4,-9|verb+1-mood:pledge gerund+
0,-1,-11,-1,2,-3,5,9|verb+1-mood:pledge inf+
0,0,-8,-1,-6,-1,12,4|verb+1-mood:pledge inf++passive
-15,1,2,-9,18,-11,-5,19|verb+1-mood:proposal finite+
13,0,-7,3,-4,-3,-1,-2|verb+1-mood:proposal finite++not
0,0,-1,12,-1,-2,-2,-7|verb+1-mood:proposal finite++not+passive
-5,-3,-6,35,-9,-13,-29,30|verb+1-mood:proposal finite++passive
0,0,18,0,-3,-4,-9,-1|verb+1-mood:proposal finite+will+not
-1,0,-9,8,0,-5,12,-4|verb+1-mood:proposal finite+would
-1,-1,10,-17,-5,22,-9,2|verb+1-mood:proposal gerund+
-1,-1,-3,-8,13,2,-11,9|verb+1-mood:proposal progressive+
0,0,10,-9,0,-1,0,0|verb+1-mood:proposal progressive++not
0,-1,0,0,-3,-1,-5,10|verb+1-mood:spend coordinated+
-3,-9,-11,-4,8,15,-4,7|verb+1-mood:spend finite+
0,0,3,0,-3,-2,11,-9|verb+1-mood:spend finite+would
12,2,-2,-4,4,-1,3,-14|verb+1-mood:spend gerund+
-1,-2,-3,-3,13,-1,-2,-1|verb+1:accept
0,0,-2,0,-10,1,9,3|verb+1:account
0,8,1,-7,-5,-2,-3,8|verb+1:adopt
10,0,0,-2,-1,-1,-4,-1|verb+1:advance
-1,-1,9,-5,-2,-3,-6,10|verb+1:advocate
-2,-1,6,10,-14,0,8,-6|verb+1:agree
-1,0,10,-5,0,-1,13,-16|verb+1:aim
0,-1,-2,-1,1,-3,-21,27|verb+1:announce
-1,0,0,-1,-5,0,-2,10|verb+1:appropriate
0,0,0,0,-2,10,-7,-1|verb+1:approve
-1,-4,-9,-1,1,-1,0,14|verb+1:argue
-5,-1,11,-16,-12,-5,-7,35|verb+1:ask
-2,-1,0,-2,10,-7,-6,7|verb+1:ask for
-1,-1,-1,-3,21,-3,-4,-9|verb+1:attain
6,-4,-12,3,1,-2,0,8|verb+1:be
-1,1,16,-1,7,-6,-5,-11|verb+1:believe
-1,-3,1,9,4,-6,-1,-5|verb+1:bring
0,0,-1,0,-3,0,17,-14|verb+1:bring forward
-1,0,-7,19,-1,-3,-1,-5|verb+1:bring up
-1,0,-3,11,-4,0,-3,-1|verb+1:broach
0,-1,-2,4,-6,-10,5,10|verb+1:budget
0,0,-1,0,2,15,-7,-9|verb+1:calculate
11,-2,-2,10,-5,-3,5,-13|verb+1:call
-2,-4,9,10,-2,5,-15,-1|verb+1:call for
-1,0,5,-3,0,10,1,-10|verb+1:call on
0,-1,-1,-23,-2,24,-4,6|verb+1:campaign
0,11,-1,0,-11,0,2,0|verb+1:cap
0,-3,-8,0,4,-1,17,-8|verb+1:choose
0,-1,0,3,-9,2,6,-1|verb+1:clear
0,0,1,-1,14,0,-11,-2|verb+1:climb
0,-1,-1,0,-2,11,-6,0|verb+1:come to
-3,0,9,-9,-3,-2,-4,11|verb+1:consider
0,8,0,0,0,0,0,-7|verb+1:curb
-1,0,0,17,3,-4,-7,-8|verb+1:cut
-1,6,-4,14,-3,1,-9,-4|verb+1:decide
0,0,0,13,0,-12,-7,7|verb+1:decline
0,0,-1,9,-4,-1,3,-4|verb+1:deny
0,0,-3,17,-4,-3,-1,-5|verb+1:discuss
0,0,0,-1,-4,0,9,-4|verb+1:do
0,0,2,0,8,0,-16,7|verb+1:draft
-1,0,4,-1,-3,-4,-6,11|verb+1:drop
-1,0,-2,-1,-1,0,-6,11|verb+1:duck
-1,2,-2,-2,16,8,-11,-11|verb+1:end
-1,-1,0,0,-2,15,-6,-4|verb+1:equal
-1,-1,-7,0,15,8,-10,-3|verb+1:estimate
0,0,0,-4,-5,0,-4,14|verb+1:examine
0,0,0,-1,-1,0,9,-6|verb+1:exclude
0,0,0,0,-2,0,9,-5|verb+1:expand
7,-1,7,-3,-13,10,-3,-3|verb+1:expect
-1,14,-4,-1,0,-2,9,-17|verb+1:fall
-1,-2,-1,-1,19,-4,-6,-6|verb+1:feel
-1,0,-3,13,-4,-3,7,-10|verb+1:fix
0,0,10,3,-3,-2,-3,-5|verb+1:float
-1,0,-7,-1,-2,-3,14,-1|verb+1:force
8,-4,-3,2,1,-1,1,-3|verb+1:get
-1,-5,19,-5,1,-18,-1,11|verb+1:give
-9,-2,-5,-9,-20,4,18,23|verb+1:go
-3,-1,-4,-1,0,12,-8,6|verb+1:grow
22,0,-7,3,-2,-3,-7,-4|verb+1:hold up
0,0,-10,-2,-6,-1,17,2|verb+1:hope
0,0,-10,13,-1,-1,4,-4|verb+1:insist
0,0,-1,-2,-1,10,2,-9|verb+1:intend
-1,13,2,-7,7,-2,9,-21|verb+1:keep
-1,10,-2,-1,-7,0,4,-4|verb+1:lay down
-2,-3,0,1,0,-7,-7,17|verb+1:leave
-1,0,1,8,0,-4,12,-17|verb+1:like to see
0,0,-1,-3,-5,0,9,2|verb+1:look at
-1,-2,13,-1,2,-1,6,-15|verb+1:match
-6,1,0,-1,5,18,-11,-7|verb+1:mean
-2,-1,-8,8,6,-3,21,-20|verb+1:meet
-3,-1,13,-12,-1,8,-6,2|verb+1:mention
0,0,-1,0,0,0,-7,9|verb+1:moot
12,-1,6,4,4,-3,-4,-17|verb+1:name
-1,-1,2,-2,19,-1,-7,-9|verb+1:oppose
0,0,-3,-2,10,-4,-3,4|verb+1:order
6,-2,-23,0,6,10,-15,19|verb+1:pay
0,-3,-1,0,-3,0,-1,8|verb+1:persuade
0,0,-4,-8,34,-3,-8,-10|verb+1:plan
0,-1,-1,-6,-7,-1,13,3|verb+1:prepare
0,0,-1,-4,-4,0,11,-1|verb+1:press
0,-2,-1,0,-4,2,12,-6|verb+1:project
2,-1,-11,-2,-10,-2,22,2|verb+1:promise
-1,0,-4,-10,-1,-1,-10,26|verb+1:propose
0,0,9,-4,0,-3,-2,0|verb+1:push for
-3,-1,15,-9,-10,-3,-4,15|verb+1:put
0,0,14,-1,0,-2,-3,-8|verb+1:put forward
-2,5,-6,6,-2,14,-6,-8|verb+1:raise
-2,5,8,-6,22,-10,-8,-8|verb+1:reach
0,0,0,0,-2,9,-1,-6|verb+1:reckon on
-1,-1,-8,9,-3,-6,-4,13|verb+1:recommend
8,0,-17,5,-1,-1,-10,16|verb+1:reject
-1,0,3,-5,6,-6,12,-9|verb+1:remain
-1,-1,11,-6,22,1,-8,-18|verb+1:require
-1,0,2,0,0,0,-8,8|verb+1:return
0,0,0,0,7,-1,4,-9|verb+1:review
-5,-1,3,-2,6,1,-9,6|verb+1:rise
-1,0,-12,-1,-3,-1,2,16|verb+1:satisfy
-1,0,12,5,-4,-4,-1,-6|verb+1:seek
-2,5,-15,-2,4,-5,0,13|verb+1:set
0,0,-1,0,-2,-2,9,-4|verb+1:set aside
0,0,-1,-3,-1,-2,9,-3|verb+1:set out
0,0,0,5,-15,-1,12,-1|verb+1:shoot
0,0,-8,-4,-4,3,16,-2|verb+1:speak about
-2,0,22,-7,0,-1,-7,-5|verb+1:speak of
6,-7,3,-8,4,20,-18,-1|verb+1:spend
-1,0,0,3,12,7,-5,-16|verb+1:stand
-1,0,-6,0,-4,1,-4,14|verb+1:stay
-1,4,-2,-2,-13,-3,4,13|verb+1:stop
0,0,-5,0,-4,0,12,-2|verb+1:subscribe
0,0,-2,18,-4,-2,3,-13|verb+1:suggest
9,-4,-1,-10,1,2,13,-9|verb+1:take
0,0,-13,0,-3,-2,3,14|verb+1:talk
0,0,0,0,-2,2,-7,8|verb+1:talk about
0,0,-1,-3,-2,-4,4,8|verb+1:talk of
2,-3,3,9,-9,7,-3,-5|verb+1:tell
-1,9,-6,-1,27,6,-19,-15|verb+1:think
0,-1,0,-1,-1,-9,6,7|verb+1:tie
-2,-1,8,-2,-2,-8,0,6|verb+1:urge
0,5,-2,0,0,2,5,-10|verb+1:use
0,0,-1,8,-1,-1,-1,-3|verb+1:utter
-6,-3,28,-11,21,-15,-12,-2|verb+1:want
0,1,-7,-1,-1,8,0,0|verb+1:work out at
6,-5,5,-2,4,-4,-36,33|verb+1:write
5,-1,-3,3,6,7,2,-19|verb-1-form:accept finite+
-3,-1,10,-8,-1,-1,-12,16|verb-1-form:accept finite+would
0,0,-2,8,0,-3,-1,-2|verb-1-form:accept finite+would+not
0,0,-3,0,-4,0,9,-2|verb-1-form:account finite+can
0,0,0,-1,16,0,-13,-1|verb-1-form:achieve finite+
0,0,0,0,-2,-2,8,-4|verb-1-form:achieve gerund+
9,-2,-4,-4,4,-1,5,-7|verb-1-form:adopt finite+
0,0,0,13,0,-1,-13,1|verb-1-form:adopt gerund+
-1,-1,-3,-5,-15,-1,0,26|verb-1-form:adopt inf+
6,0,0,-1,12,0,-3,-13|verb-1-form:advise finite+
0,0,-1,0,-8,-1,8,4|verb-1-form:afford finite+
12,-3,-3,16,0,-2,-9,-11|verb-1-form:agree finite+
0,0,0,-1,0,0,-8,10|verb-1-form:agree finite+should
0,0,11,-4,-3,0,5,-9|verb-1-form:agree inf+
0,0,-4,-2,-9,10,16,-10|verb-1-form:aim finite+
-1,0,12,-2,3,0,-5,-7|verb-1-form:aim finite+should
0,0,0,0,-1,0,-7,8|verb-1-form:aim finite+will
0,0,0,5,-1,-1,-8,5|verb-1-form:aim inf+
0,0,0,0,0,-1,-7,8|verb-1-form:aim progressive+should
0,0,-2,-3,1,9,2,-6|verb-1-form:amount finite+
0,-1,0,0,11,0,-7,-2|verb-1-form:amount finite+will
0,0,-5,-2,-7,-2,3,14|verb-1-form:amount finite+would
0,0,0,6,8,0,-12,0|verb-1-form:approve finite+
-1,0,-3,-4,-3,-2,10,4|verb-1-form:argue finite+
0,-1,-5,-2,-8,-1,-4,22|verb-1-form:argue for finite+
0,0,-4,0,-2,0,-3,9|verb-1-form:arrive finite+
0,0,-1,-5,-5,-1,1,10|verb-1-form:arrive finite++not
0,0,-1,0,5,8,1,-12|verb-1-form:arrive inf+
0,-3,0,6,7,-9,24,-25|verb-1-form:ask finite+
0,0,-12,14,0,0,-1,0|verb-1-form:ask finite++not
-2,-1,5,-14,-3,23,-20,12|verb-1-form:ask for finite+
0,0,-6,0,0,0,13,-6|verb-1-form:ask for finite+should
0,0,3,-4,-7,-6,16,-1|verb-1-form:ask for finite+would
0,0,8,-2,0,-1,-3,-1|verb-1-form:ask for gerund+
0,0,0,17,0,0,-7,-9|verb-1-form:ask for inf+
0,0,-2,-1,-7,-2,0,13|verb-1-form:ask for progressive+
0,3,-16,1,-1,-1,-8,21|verb-1-form:ask gerund+
0,0,12,-2,-4,-1,-3,-2|verb-1-form:ask inf+
0,0,0,0,6,0,5,-11|verb-1-form:attain finite+would
0,0,-1,0,-4,-1,-2,9|verb-1-form:attain inf+
0,-1,-2,0,5,8,-5,-5|verb-1-form:average finite+
-1,-1,-2,0,-2,5,-7,9|verb-1-form:back finite+
0,0,-6,11,-4,0,-5,5|verb-1-form:back inf+
-2,0,13,0,0,-17,12,-5|verb-1-form:balk finite+
6,-5,10,-19,19,-7,4,-7|verb-1-form:be finite+
-1,2,-7,11,-7,-4,2,3|verb-1-form:be finite++not
0,-1,0,-1,10,-5,-7,4|verb-1-form:be finite+could
-3,-5,25,6,-30,4,-6,9|verb-1-form:be finite+should
-1,0,2,-7,-2,15,-1,-5|verb-1-form:be finite+should+not
7,4,-17,5,14,-10,17,-21|verb-1-form:be finite+will
-3,-4,-7,2,15,-2,-3,1|verb-1-form:be finite+would
0,0,-3,-2,0,8,0,-2|verb-1-form:be finite+would+not
0,-1,-9,-6,21,-4,13,-14|verb-1-form:be inf+
0,0,0,-9,-1,-1,11,0|verb-1-form:begin from finite++not
2,0,0,-2,-8,1,4,2|verb-1-form:believe finite+
0,0,0,-5,0,13,0,-6|verb-1-form:believe finite++not
0,6,17,-17,-2,-2,-2,-1|verb-1-form:bind finite++not
0,0,0,9,0,0,-1,-8|verb-1-form:bind finite+would+not
0,0,0,-2,-5,0,12,-4|verb-1-form:boost inf+
0,-1,-1,-1,13,-2,-4,-2|verb-1-form:bring finite+
0,0,0,0,-16,0,18,-1|verb-1-form:bring finite+will
0,-3,-4,0,4,-3,-6,13|verb-1-form:bring finite+would
0,0,13,0,14,-1,-11,-14|verb-1-form:bring gerund+
-2,-2,-10,8,-15,-1,11,12|verb-1-form:bring inf+
0,0,-3,12,-2,-1,-4,-2|verb-1-form:bring up finite+
0,0,-14,17,0,0,-1,-1|verb-1-form:brush off finite+
0,0,8,0,-3,-5,5,-4|verb-1-form:budget finite+
0,0,-2,0,-4,8,0,-2|verb-1-form:calculate finite+
0,0,0,0,0,0,-10,11|verb-1-form:call coordinated+
19,-3,-28,16,9,1,-10,-2|verb-1-form:call finite+
0,0,8,-4,0,-1,-4,2|verb-1-form:call for +
-4,-2,12,-5,-6,-3,18,-9|verb-1-form:call for finite+
-2,0,-5,-1,-1,-1,-2,11|verb-1-form:call for gerund+
1,0,-8,1,1,0,17,-11|verb-1-form:call gerund+
0,0,0,-10,0,11,2,-3|verb-1-form:campaign gerund+
0,15,0,0,-8,-1,-2,-4|verb-1-form:cap finite+
0,0,-2,0,1,0,-15,16|verb-1-form:carry finite+will
0,0,0,0,6,0,3,-8|verb-1-form:carry finite+would
0,0,0,0,0,0,8,-8|verb-1-form:carry inf+
-1,0,10,-1,-1,-1,-5,-1|verb-1-form:choose finite+
0,-1,-2,-3,-1,-1,-5,13|verb-1-form:choose inf+
16,0,-1,-1,-2,-1,-5,-6|verb-1-form:clear finite+
0,0,-3,0,-8,-3,3,12|verb-1-form:climb finite+
0,0,0,0,14,-2,-2,-10|verb-1-form:climb finite+could
0,0,0,0,9,0,-1,-8|verb-1-form:climb finite+should
0,0,-1,0,-7,-1,2,8|verb-1-form:climb finite+will
0,0,0,0,8,0,-6,-1|verb-1-form:climb finite+would
0,-1,-5,-3,14,-4,-17,15|verb-1-form:come to finite+
0,-2,0,-1,-7,0,15,-4|verb-1-form:come to finite+will
0,0,0,0,-1,-2,-6,9|verb-1-form:come to finite+would
0,0,0,0,8,0,-5,-2|verb-1-form:come to inf+
0,0,0,-2,-4,0,-1,8|verb-1-form:come up with inf+
0,0,-2,0,11,0,-4,-4|verb-1-form:command finite+
-1,0,-9,-9,-2,-1,29,-4|verb-1-form:commit finite+
0,0,0,11,0,-1,-9,-1|verb-1-form:commit finite++not
0,0,0,-1,0,9,-1,-7|verb-1-form:commit finite+would
0,0,-1,10,0,-2,-3,-4|verb-1-form:commit finite+would+not
-1,0,-11,4,0,-1,11,-1|verb-1-form:commit gerund+
-1,0,-5,0,-1,-3,9,1|verb-1-form:commit inf+
-1,0,8,-1,9,0,-10,-5|verb-1-form:concede finite+
0,0,-2,-11,0,14,0,0|verb-1-form:confirm finite++not
0,0,0,-4,0,11,-1,-5|verb-1-form:confirm finite+would+not
0,0,9,0,-5,0,-3,-1|verb-1-form:confront with finite+
9,3,-7,1,-2,4,6,-14|verb-1-form:consider finite+
0,0,10,0,0,0,0,-10|verb-1-form:consider finite+would
0,0,-1,-4,-3,-1,-3,12|verb-1-form:consider progressive+
-1,0,0,9,0,0,-2,-6|verb-1-form:consider progressive++not
7,-3,-4,4,-1,-1,-11,8|verb-1-form:contain finite+
0,0,-2,0,-3,10,0,-4|verb-1-form:contribute finite+could
0,0,0,0,-12,-1,17,-3|verb-1-form:correspond finite+
0,0,0,0,0,-1,18,-16|verb-1-form:debate finite+
0,0,-3,0,0,0,12,-8|verb-1-form:debate inf+
0,0,0,0,-1,0,-8,9|verb-1-form:debate progressive+
0,0,-2,-1,0,-4,-4,10|verb-1-form:debate progressive+will
0,0,0,0,-8,0,12,-3|verb-1-form:decide finite+
0,0,-8,6,0,0,1,3|verb-1-form:decide finite++not
-1,0,4,0,7,0,-8,-1|verb-1-form:declare finite+
0,1,-10,22,0,-3,-1,-9|verb-1-form:deny finite+
0,-1,-5,-1,17,2,-6,-5|verb-1-form:devote finite+
0,0,0,2,4,0,3,-8|verb-1-form:devote inf+
0,0,-5,0,11,0,-5,-1|verb-1-form:devote progressive+
0,0,-1,0,0,0,-7,8|verb-1-form:discuss finite+
-1,0,0,-1,13,-1,0,-11|verb-1-form:discuss finite+will
0,0,-5,-1,-3,15,-3,-2|verb-1-form:discuss inf+
0,0,-1,-1,-2,-1,-3,8|verb-1-form:discuss progressive+
-1,0,11,-5,-4,-5,17,-12|verb-1-form:do finite+
0,0,-3,-2,-1,-2,11,-3|verb-1-form:do finite+can
0,0,-1,13,-1,-1,-7,-2|verb-1-form:do finite+can+not
-1,0,-7,-2,0,0,-8,18|verb-1-form:do finite+should
0,0,-1,-1,9,0,-6,-1|verb-1-form:do finite+will
0,0,-5,10,-1,9,-9,-3|verb-1-form:do inf+
0,0,-2,-17,0,21,0,-2|verb-1-form:dodge finite+
0,0,-2,0,-3,0,-9,15|verb-1-form:double finite+should
0,-1,-4,-5,-4,0,4,10|verb-1-form:double inf+
0,3,-1,-1,-3,0,-6,9|verb-1-form:drop finite+
0,0,-1,0,-6,9,0,-1|verb-1-form:drop finite+would
0,1,10,0,-16,3,15,-12|verb-1-form:end finite+
0,0,-2,0,-1,0,-8,11|verb-1-form:end finite+will
0,0,0,0,9,0,-5,-3|verb-1-form:end gerund+
-1,0,-5,-2,0,0,10,-2|verb-1-form:endorse finite+
0,0,0,9,0,0,0,-9|verb-1-form:endorse finite+would+not
0,0,0,-3,0,0,-4,9|verb-1-form:endorse gerund+
0,0,1,8,0,0,-3,-4|verb-1-form:endorse inf+
0,0,0,0,0,0,8,-8|verb-1-form:envisage finite+
0,0,0,0,2,-2,9,-8|verb-1-form:equal finite+
9,-6,-4,-3,14,-3,7,-14|verb-1-form:exceed finite+
0,0,0,0,9,0,-3,-6|verb-1-form:exceed finite+should
0,7,-1,-3,-3,-2,-7,8|verb-1-form:exceed finite+should+not
0,0,0,-3,-6,19,-7,-3|verb-1-form:exceed gerund+
0,1,-5,9,-5,-6,8,-2|verb-1-form:exceed inf+
0,0,0,-9,0,-1,0,10|verb-1-form:exclude finite++not
-1,-2,6,-7,-4,12,-1,-3|verb-1-form:exempt finite+
-3,-1,18,-1,22,-4,-17,-15|verb-1-form:expect finite+
0,0,-7,0,0,0,8,0|verb-1-form:expect finite+should
-1,-3,-5,-2,-1,-1,12,2|verb-1-form:eye finite+
0,0,2,0,-1,-3,13,-11|verb-1-form:fall finite+would
-1,0,-3,-1,-1,-3,-6,17|verb-1-form:favor finite+
0,0,0,0,-1,0,8,-7|verb-1-form:feel finite+
-1,-1,8,-3,-3,-1,-2,2|verb-1-form:fix finite+
0,-1,-2,0,-1,-1,13,-8|verb-1-form:force finite+
0,0,-1,-1,20,-1,-12,-4|verb-1-form:foresee finite+
-3,-3,-17,-3,29,4,8,-15|verb-1-form:get finite+
0,0,0,0,15,0,-14,0|verb-1-form:get finite++not
0,0,8,-1,-3,-1,-1,-2|verb-1-form:get finite+can
0,0,0,-1,-7,0,8,0|verb-1-form:get finite+can+not
0,0,-1,-2,-10,15,-11,8|verb-1-form:get finite+could
0,-3,-5,-4,-10,0,4,19|verb-1-form:get finite+should
-1,0,22,-3,-17,-4,18,-15|verb-1-form:get finite+will
0,2,-3,-4,25,-6,-16,3|verb-1-form:get finite+would
0,0,-4,11,-1,0,-3,-3|verb-1-form:get finite+would+not
0,0,1,7,-3,12,-4,-12|verb-1-form:get gerund+
-1,3,11,-13,-7,5,-7,8|verb-1-form:get inf+
0,0,-1,0,-9,0,11,0|verb-1-form:get progressive+
0,0,-5,0,0,0,-2,8|verb-1-form:go coordinated+
5,11,-16,-3,-16,19,-1,0|verb-1-form:go finite+
0,-7,11,-4,1,-6,15,-11|verb-1-form:go finite++not
0,-4,4,-4,9,-4,1,-1|verb-1-form:go finite+can+not
0,4,-2,-1,-12,-3,13,1|verb-1-form:go finite+could
-1,9,3,-4,-8,-6,4,3|verb-1-form:go finite+should
0,1,-11,-2,0,-1,10,3|verb-1-form:go finite+should+not
0,-1,-6,-4,11,4,-16,12|verb-1-form:go finite+will
0,-1,0,14,-2,0,-10,0|verb-1-form:go finite+will+not
1,-4,25,5,-14,-6,-15,8|verb-1-form:go finite+would
-2,-8,3,-16,13,11,13,-15|verb-1-form:go gerund+
-2,8,-3,9,12,0,-25,0|verb-1-form:go inf+
0,0,-2,-3,0,-1,8,-3|verb-1-form:go progressive+
0,0,0,0,-3,8,0,-5|verb-1-form:grow coordinated+
0,0,-1,0,-3,-2,-10,16|verb-1-form:grow gerund+
0,0,-1,0,0,0,-8,10|verb-1-form:guarantee inf+
0,-1,-2,-3,-20,3,33,-10|verb-1-form:head finite+
0,0,-1,0,20,-1,-17,0|verb-1-form:head progressive+
0,0,-2,0,-3,0,-5,10|verb-1-form:hike finite+
0,0,-1,0,17,-1,-13,-2|verb-1-form:hit finite+
0,0,-1,-1,-2,11,-3,-4|verb-1-form:hit finite+can
0,-1,0,0,8,0,-2,-5|verb-1-form:hit finite+could
0,0,0,0,-7,0,10,-1|verb-1-form:hit finite+will
0,0,0,-8,0,0,9,0|verb-1-form:hit finite+will+not
0,0,0,0,-9,0,10,0|verb-1-form:hit gerund+
3,0,-10,-1,9,4,-1,-3|verb-1-form:hit inf+
0,-6,5,-5,23,-2,2,-17|verb-1-form:hold finite+
0,3,1,-1,-14,0,5,6|verb-1-form:hold finite+will
0,-1,-2,-1,1,-2,-6,11|verb-1-form:hold finite+would
0,14,0,-10,0,0,-1,-3|verb-1-form:hold gerund+
1,-2,0,-1,-8,-1,16,-4|verb-1-form:hold inf+
0,0,-1,0,-8,0,0,10|verb-1-form:hold out for finite+
0,12,0,0,-10,0,-1,-1|verb-1-form:hold the line at finite+
0,0,0,0,0,-1,10,-9|verb-1-form:hold the line at inf+
5,0,-13,-1,-1,0,8,2|verb-1-form:hold up finite+
0,0,-9,0,0,0,0,9|verb-1-form:honour finite+would
-2,0,17,-4,13,-1,-18,-5|verb-1-form:hope finite+
-1,0,-24,0,0,0,0,25|verb-1-form:hope gerund+
0,0,0,-1,8,0,-5,-1|verb-1-form:hover inf+
0,0,-1,9,0,-1,0,-6|verb-1-form:imagine finite+can+not
-1,-1,5,-2,-8,14,-6,0|verb-1-form:increase finite+
0,0,12,-1,-2,-1,-2,-6|verb-1-form:increase finite+should
0,0,0,0,-4,0,-5,9|verb-1-form:increase gerund+
-1,0,-8,0,4,4,-7,9|verb-1-form:increase inf+
-1,1,-12,-2,-5,14,8,-4|verb-1-form:insist on finite+
0,-1,3,-1,0,-8,-2,8|verb-1-form:insist on finite+would
0,0,0,0,-6,0,8,-1|verb-1-form:invest finite+will
-2,-7,-1,-3,17,-3,1,-3|verb-1-form:keep finite+
0,-1,0,-2,16,-1,-6,-5|verb-1-form:keep finite+can
0,-10,-1,0,-3,0,0,15|verb-1-form:keep finite+should
0,2,-1,-1,13,0,-4,-9|verb-1-form:keep finite+will
0,1,-1,-2,3,3,-10,6|verb-1-form:keep finite+would
0,8,-1,-1,-22,-1,13,5|verb-1-form:keep inf+
-1,0,-5,0,23,-1,-8,-7|verb-1-form:lay out finite+
-1,0,3,0,-2,0,-9,9|verb-1-form:leap finite+
0,0,-7,0,-4,0,-1,13|verb-1-form:leave finite+will
0,0,0,0,-10,13,-3,0|verb-1-form:level off at finite+
0,0,0,0,-2,-1,10,-5|verb-1-form:lift finite+
0,0,2,0,-2,0,-8,9|verb-1-form:lift finite+should
0,0,0,0,-2,0,9,-6|verb-1-form:lift finite+would
0,-1,-5,7,-5,3,15,-13|verb-1-form:lift gerund+
0,-4,7,-2,1,2,-20,17|verb-1-form:lift inf+
-1,-1,5,-3,-1,-3,-4,8|verb-1-form:like to see finite+would
0,-2,-3,0,16,-1,-5,-5|verb-1-form:live with finite+
0,0,0,0,0,0,-8,8|verb-1-form:live with finite+can
-1,0,-2,-1,0,-1,-3,8|verb-1-form:look at progressive+
0,0,-9,0,0,0,-1,10|verb-1-form:look for inf+
0,0,-7,0,-1,0,-5,14|verb-1-form:lower finite+
0,3,-2,-1,15,-3,-4,-6|verb-1-form:manage finite+
0,0,0,0,-9,0,-1,10|verb-1-form:manage finite+could
0,0,9,0,0,-1,0,-7|verb-1-form:manage inf+
0,0,-11,0,9,0,9,-6|verb-1-form:match finite+should
6,-1,11,-4,-3,-2,-7,-1|verb-1-form:mean finite+
-1,-1,16,12,-8,-1,-3,-14|verb-1-form:meet finite+
-10,0,17,0,0,0,-5,-1|verb-1-form:meet finite+should
0,0,-1,9,0,0,-8,0|verb-1-form:meet finite+will+not
0,0,-9,-1,0,-1,-3,13|verb-1-form:meet finite+would
3,0,-8,6,2,-7,-3,8|verb-1-form:meet gerund+
4,0,-11,0,-9,-1,12,5|verb-1-form:meet inf+
6,-1,6,2,-1,4,-3,-14|verb-1-form:mention finite+
-3,0,7,-1,-14,-3,-1,16|verb-1-form:move finite+
0,0,0,-1,-11,0,13,-2|verb-1-form:move finite++not
-1,0,-6,-1,-1,-2,-3,15|verb-1-form:move finite+could
0,0,10,-1,3,-1,-9,-2|verb-1-form:move finite+should
0,0,0,0,2,0,-8,7|verb-1-form:move finite+would
0,-2,-1,0,9,-4,8,-9|verb-1-form:move gerund+
-1,0,-3,0,-6,0,11,-1|verb-1-form:move progressive+
-3,4,11,-1,-5,-1,4,-8|verb-1-form:name finite+
0,-1,-2,-5,-1,-1,2,8|verb-1-form:offer finite+
0,0,0,0,-1,0,8,-7|verb-1-form:offer progressive+
0,0,-9,-19,0,-6,11,24|verb-1-form:oppose finite+
0,0,0,15,0,0,0,-14|verb-1-form:oppose finite+would
0,0,-7,0,1,-2,17,-9|verb-1-form:pay finite+
0,0,20,0,-1,1,-13,-7|verb-1-form:pay finite+should
0,0,9,1,0,-1,-12,4|verb-1-form:pay inf+
0,0,-5,-1,0,0,-2,9|verb-1-form:pay progressive+should
0,0,0,0,-17,0,17,0|verb-1-form:peak finite+
0,0,0,0,12,0,-9,-3|verb-1-form:peak finite+would
0,0,0,0,-6,-1,-2,10|verb-1-form:peg finite+
0,-1,-1,0,20,0,-12,-6|verb-1-form:pencil in finite+
-1,0,-4,-4,-11,10,21,-10|verb-1-form:plan finite+
0,0,0,-1,0,-1,8,-6|verb-1-form:plan progressive+
0,0,4,-16,0,0,-1,12|verb-1-form:play down finite+
-1,0,-3,-4,-6,0,-8,23|verb-1-form:pledge finite+
0,-1,14,0,-1,-2,-1,-9|verb-1-form:prefer finite+would
1,0,13,-3,-1,-2,-7,0|verb-1-form:press finite+
-2,3,4,9,-17,-4,5,3|verb-1-form:promise finite+
0,0,-3,0,0,-1,-9,13|verb-1-form:promise inf+
-4,-1,-2,16,-11,-2,-17,20|verb-1-form:propose finite+
0,0,0,0,0,0,-10,10|verb-1-form:propose finite+would
0,0,0,0,0,-1,12,-11|verb-1-form:propose gerund+
0,0,0,0,10,0,0,-10|verb-1-form:propose progressive+
0,0,0,-7,0,0,-1,9|verb-1-form:push back finite+
0,0,1,0,20,-1,-17,-2|verb-1-form:push finite+
0,0,-1,0,0,0,8,-6|verb-1-form:push finite+should
0,0,-2,0,2,0,-7,8|verb-1-form:push finite+would
0,0,-9,0,0,10,0,0|verb-1-form:push for finite+would
0,-1,-1,-5,-6,-2,36,-21|verb-1-form:push inf+
0,0,-4,0,0,0,-3,8|verb-1-form:push progressive+
-5,14,-7,-6,4,1,0,0|verb-1-form:put finite+
0,0,9,0,0,-5,-3,1|verb-1-form:put finite+would
0,0,-2,0,0,0,-4,8|verb-1-form:put forward finite+
0,0,-1,-7,0,-1,-2,11|verb-1-form:put gerund+
-1,0,3,3,-9,0,7,-4|verb-1-form:put inf+
0,0,0,0,18,0,-9,-8|verb-1-form:race finite+
-1,-1,24,-9,7,-3,-19,2|verb-1-form:raise finite+
0,0,-1,0,-1,0,-6,8|verb-1-form:raise finite+could
0,-1,-10,-3,-5,-1,29,-8|verb-1-form:raise finite+will
0,0,-6,-4,4,-2,17,-8|verb-1-form:raise finite+would
0,0,-1,8,0,-1,-6,-1|verb-1-form:raise finite+would+not
-1,-2,-3,9,-1,-7,-19,24|verb-1-form:raise gerund+
-1,-2,15,6,0,-8,6,-16|verb-1-form:raise inf+
0,0,0,0,-12,0,13,-1|verb-1-form:raise progressive+
1,0,5,-6,18,-2,-20,6|verb-1-form:reach finite+
0,0,-4,9,-1,0,-3,-1|verb-1-form:reach finite+can+not
0,-1,-3,-2,27,-1,-7,-13|verb-1-form:reach finite+could
0,0,3,-4,-2,-1,-4,9|verb-1-form:reach finite+should
0,0,-1,8,-4,0,-6,4|verb-1-form:reach finite+will+not
0,0,-1,-1,-6,-2,20,-10|verb-1-form:reach finite+would
-1,0,-2,-5,-23,7,25,0|verb-1-form:reach gerund+
0,0,14,0,0,0,-13,0|verb-1-form:reach subjunctive+
0,0,-4,9,0,0,-1,-4|verb-1-form:rebuff finite+
-1,0,-7,0,9,1,-2,-1|verb-1-form:reckon finite+
0,0,0,0,9,-1,-1,-7|verb-1-form:reckon on finite+
0,0,0,0,2,9,0,-10|verb-1-form:reckon progressive+
7,0,-9,-1,-5,-2,3,7|verb-1-form:recommend finite+
0,0,-9,-1,-3,0,2,12|verb-1-form:reiterate finite+
0,0,6,17,-1,-4,-9,-9|verb-1-form:reject finite+
-1,0,6,-1,-7,-3,12,-5|verb-1-form:remain finite+
0,0,0,0,-7,0,9,-2|verb-1-form:remain finite+can+not
0,0,0,0,9,0,-5,-4|verb-1-form:remain finite+could+not
0,-1,-1,0,2,-1,-16,16|verb-1-form:remain finite+will
0,-2,0,0,-10,-1,-1,14|verb-1-form:return finite+
0,0,16,-1,-16,-3,-5,11|verb-1-form:rise finite+
0,0,0,7,0,-2,-8,4|verb-1-form:rise finite+could
0,0,0,0,-5,-1,13,-7|verb-1-form:rise finite+will
0,0,-6,-4,3,-2,12,-2|verb-1-form:rise finite+would
0,0,-1,0,12,-1,0,-10|verb-1-form:rise gerund+
0,0,-3,38,2,-6,-1,-30|verb-1-form:rule out finite+
0,0,0,-11,0,-2,-1,15|verb-1-form:rule out finite++not
0,0,0,-17,0,-1,0,18|verb-1-form:rule out finite+would+not
0,0,0,0,14,0,-12,-1|verb-1-form:rush finite+
0,0,-3,-1,-4,0,12,-3|verb-1-form:satisfy finite+will+not
0,0,23,-1,-1,-1,-14,-6|verb-1-form:satisfy finite+would
0,0,-1,8,0,-1,-1,-5|verb-1-form:say no to finite+
0,0,-1,-3,0,-1,-7,11|verb-1-form:scoff finite+
0,0,0,0,-9,0,9,0|verb-1-form:secure finite+
-1,-2,1,-7,-5,7,-7,15|verb-1-form:seek finite+
0,0,3,0,0,0,-11,8|verb-1-form:seek finite+will
0,0,-1,-1,0,3,12,-14|verb-1-form:seek finite+would
0,0,9,-5,0,-1,-4,1|verb-1-form:seek gerund+
0,0,-11,0,-1,0,2,11|verb-1-form:seek inf+
0,0,7,-2,8,-1,0,-11|verb-1-form:seek progressive+
12,-1,6,-6,-11,-3,-1,3|verb-1-form:set finite+
0,0,0,0,-2,11,-2,-6|verb-1-form:set finite+can
0,0,-4,-1,0,-3,-7,15|verb-1-form:set finite+should
0,-1,-5,-2,-1,-1,0,10|verb-1-form:set finite+would
0,0,0,6,8,0,-13,-1|verb-1-form:set gerund+
0,0,-1,-1,0,0,13,-11|verb-1-form:set inf+
0,0,9,-1,0,0,-6,-2|verb-1-form:set its sights on finite+
0,0,0,0,0,0,8,-8|verb-1-form:set out finite+will
0,0,-13,-1,-6,-2,29,-7|verb-1-form:settle for finite+
0,0,12,0,9,-3,-9,-8|verb-1-form:settle for finite+would
0,0,-2,0,-1,0,-5,9|verb-1-form:settle for gerund+
0,0,-1,0,13,0,-4,-7|verb-1-form:settle for inf+
-1,-1,10,1,-6,-1,5,-7|verb-1-form:settle on finite+
0,0,-2,-5,0,12,0,-4|verb-1-form:sidestep finite+
0,0,-3,-4,-2,-1,14,-4|verb-1-form:sign up finite+
0,0,0,-3,-3,0,-1,9|verb-1-form:sound out finite+
0,0,-2,9,0,0,0,-6|verb-1-form:sound out finite++not
3,3,-14,-12,31,10,-24,2|verb-1-form:spend finite+
0,0,0,-6,14,0,-7,-1|verb-1-form:spend finite++not
0,0,-7,-1,-2,-1,13,-2|verb-1-form:spend finite+can
0,0,-1,10,-4,-1,-3,-1|verb-1-form:spend finite+can+not
0,0,-1,-5,1,-1,-1,8|verb-1-form:spend finite+could
8,-5,21,10,-29,-1,-3,0|verb-1-form:spend finite+should
-5,-6,-15,-9,-3,9,18,10|verb-1-form:spend finite+will
0,0,-2,10,-1,-1,-4,-3|verb-1-form:spend finite+will+not
-2,0,-9,-4,-9,0,14,10|verb-1-form:spend finite+would
1,5,-10,3,0,-8,14,-5|verb-1-form:spend gerund+
-5,-6,-12,2,5,-21,19,18|verb-1-form:spend inf+
0,5,2,-4,20,-1,-20,-1|verb-1-form:spend progressive+
0,0,0,0,10,0,-2,-8|verb-1-form:spend progressive+could
0,-1,18,-7,-8,9,-15,4|verb-1-form:spend progressive+should
0,0,0,-1,-7,0,14,-6|verb-1-form:spend progressive+will
-3,0,11,4,-7,-2,-6,3|verb-1-form:spend subjunctive+
0,-2,15,-2,-7,-1,0,-4|verb-1-form:spend subjunctive+would
0,0,-8,0,3,-1,-3,10|verb-1-form:start at finite+
-2,4,4,-2,12,-3,-17,3|verb-1-form:stay finite+
0,10,0,0,-9,0,-1,0|verb-1-form:stay finite+will
0,0,-1,-2,-9,-2,9,4|verb-1-form:stay finite+would
0,0,-16,-1,26,2,-1,-10|verb-1-form:stay inf+
0,0,-14,0,0,0,15,-1|verb-1-form:step up finite+should
0,9,0,-1,-7,-1,3,-3|verb-1-form:stick to finite+
0,-1,-1,0,-8,-1,-1,12|verb-1-form:stop finite+
0,0,-1,0,10,-1,-2,-6|verb-1-form:stop finite+will
0,0,0,-2,-1,0,-4,8|verb-1-form:stop short finite+
0,0,0,0,8,0,-4,-4|verb-1-form:strain finite+would
-1,0,-1,-5,-5,-2,0,15|verb-1-form:suggest finite+
0,0,0,11,0,-1,0,-9|verb-1-form:suggest progressive++not
-1,-1,-3,0,9,0,-4,-1|verb-1-form:surpass finite+
0,0,0,0,9,0,-9,0|verb-1-form:swell finite+
11,-1,-6,-3,-3,-2,19,-15|verb-1-form:take finite+
0,3,-1,0,4,3,-11,3|verb-1-form:take finite+will
0,-2,-3,-3,-4,11,-13,15|verb-1-form:take finite+would
0,3,-1,0,6,0,0,-8|verb-1-form:take inf+
0,0,0,0,0,0,8,-7|verb-1-form:take up finite+will
-2,0,1,-1,0,-2,9,-5|verb-1-form:talk about gerund+
18,0,-3,0,0,0,-5,-9|verb-1-form:talk about progressive+
-2,0,4,9,-3,8,0,-16|verb-1-form:talk of finite+
0,0,-5,-5,-3,-1,3,11|verb-1-form:talk of progressive+
-3,10,9,2,7,-15,-8,-2|verb-1-form:tell finite+
0,0,-10,12,0,0,-1,0|verb-1-form:tell finite++not
0,0,-6,-2,0,8,2,-1|verb-1-form:tell gerund+
-2,0,12,-9,-4,-2,11,-7|verb-1-form:tell inf+
-6,-2,-4,-1,0,1,12,0|verb-1-form:think finite+
0,0,4,8,0,-8,2,-6|verb-1-form:think inf+
-1,0,4,-3,0,10,-4,-5|verb-1-form:think progressive+
0,0,4,-9,0,-1,-1,7|verb-1-form:tie finite+
-1,0,-5,-1,0,0,0,8|verb-1-form:tie gerund+
0,0,-4,-3,-3,0,20,-9|verb-1-form:top inf+
0,-5,4,0,-11,-2,-3,19|verb-1-form:try finite+
0,0,-3,12,-2,0,-4,-2|verb-1-form:turn down finite+
0,8,-6,-6,-1,3,3,0|verb-1-form:urge finite+
0,0,-9,0,0,0,6,3|verb-1-form:urge gerund+
0,-1,4,0,-11,2,3,3|verb-1-form:use finite+
0,0,-1,-1,-1,9,-1,-5|verb-1-form:use finite+can+not
0,0,-2,-1,0,10,-1,-5|verb-1-form:utter finite+will+not
0,0,17,-12,0,-2,-1,-2|verb-1-form:veto inf+
0,0,0,-3,-5,0,1,8|verb-1-form:vote on finite+will
0,4,0,-2,-4,-1,-15,17|verb-1-form:vow finite+
-2,-3,23,-4,-14,5,-17,12|verb-1-form:want finite+
0,-1,-2,3,-5,13,-2,-6|verb-1-form:warn finite+
0,0,11,-7,0,-1,-3,0|verb-1-form:wave off finite+
0,0,-1,-1,-1,0,-10,13|verb-1-form:weigh finite+
0,0,-3,-1,-3,-1,-2,9|verb-1-form:weigh progressive+
0,0,8,-1,-1,0,-1,-5|verb-1-form:work gerund+
-1,0,-2,10,0,-1,-4,-2|verb-1-form:work out finite+
0,0,-4,0,0,-1,-8,13|verb-1-form:work progressive+
0,0,0,-1,0,-3,13,-9|verb-1-form:work toward finite+would
-4,5,-1,15,0,-2,-5,-8|verb-1-form:write finite+
3,-6,-7,-10,37,-6,16,-27|verb-1-kind:be
0,23,-3,-4,3,-14,-8,3|verb-1-kind:cap
-2,5,0,0,-15,5,12,-6|verb-1-kind:demand
-7,-6,20,9,-18,23,-17,-4|verb-1-kind:denial
-6,9,-24,-5,36,5,-4,-10|verb-1-kind:level
-11,-3,-2,-24,-4,-15,32,28|verb-1-kind:move
0,7,5,13,-32,2,-13,18|verb-1-kind:pledge
9,-14,-3,8,-17,-1,-23,41|verb-1-kind:proposal
-12,-17,9,8,24,-10,9,-10|verb-1-kind:spend
6,-5,10,-19,19,-7,4,-7|verb-1-mood:be finite+
-1,2,-7,11,-7,-4,2,3|verb-1-mood:be finite++not
0,-1,0,-1,10,-5,-7,4|verb-1-mood:be finite+could
-3,-5,25,6,-30,4,-6,9|verb-1-mood:be finite+should
-1,0,2,-7,-2,15,-1,-5|verb-1-mood:be finite+should+not
7,4,-17,5,14,-10,17,-21|verb-1-mood:be finite+will
-3,-4,-7,2,15,-2,-3,1|verb-1-mood:be finite+would
0,0,-3,-2,0,8,0,-2|verb-1-mood:be finite+would+not
0,-1,-9,-6,21,-4,13,-14|verb-1-mood:be inf+
5,8,1,-3,23,-5,-17,-12|verb-1-mood:cap finite+
0,-1,0,-2,16,-1,-6,-5|verb-1-mood:cap finite+can
0,-7,0,0,2,0,-2,8|verb-1-mood:cap finite+should
0,-4,-1,0,-5,0,0,11|verb-1-mood:cap finite+should+passive
-1,-11,5,-1,4,-1,4,0|verb-1-mood:cap finite+will
0,15,-1,0,-5,0,-3,-6|verb-1-mood:cap finite+will+passive
0,0,-2,-3,2,0,-17,21|verb-1-mood:cap finite+would
0,15,-1,-2,-5,-1,0,-5|verb-1-mood:cap gerund+
0,6,-1,-2,-30,-2,29,1|verb-1-mood:cap inf+
0,0,10,-4,0,-1,-5,1|verb-1-mood:demand +
0,0,4,-1,0,-2,-11,10|verb-1-mood:demand coordinated+
2,4,-1,-1,2,16,-5,-16|verb-1-mood:demand finite+
0,0,-19,35,0,-2,-6,-8|verb-1-mood:demand finite++not
0,0,-10,11,0,0,0,0|verb-1-mood:demand finite++not+passive
3,2,36,-23,-2,9,-6,-19|verb-1-mood:demand finite++passive
0,0,-13,0,0,-1,20,-5|verb-1-mood:demand finite+should
0,0,-2,0,0,0,8,-6|verb-1-mood:demand finite+should+passive
0,0,3,-2,0,-1,-8,8|verb-1-mood:demand finite+will
-1,-1,1,-10,-8,-2,22,-1|verb-1-mood:demand finite+would
-1,2,-23,-9,-4,3,5,26|verb-1-mood:demand gerund+
-1,0,-14,2,4,-2,6,6|verb-1-mood:demand inf+
-1,-1,30,-8,0,-2,-2,-16|verb-1-mood:demand inf++passive
-2,-1,7,-11,3,-4,-10,18|verb-1-mood:demand progressive+
0,0,-8,10,0,-1,0,0|verb-1-mood:demand progressive++not
-7,-3,-3,51,-15,1,-11,-13|verb-1-mood:denial finite+
0,0,-2,-34,0,8,4,24|verb-1-mood:denial finite++not
0,0,-3,11,0,9,0,-16|verb-1-mood:denial finite+would
0,0,0,-17,0,-1,0,18|verb-1-mood:denial finite+would+not
0,0,-3,11,0,1,-2,-6|verb-1-mood:denial gerund+
0,-3,25,-11,-1,4,-7,-6|verb-1-mood:denial inf+
-2,-11,-12,-6,14,29,0,-13|verb-1-mood:level finite+
-1,-2,10,9,-6,-2,-12,4|verb-1-mood:level finite++passive
0,0,-3,0,-4,0,9,-2|verb-1-mood:level finite+can
0,0,0,0,-7,0,9,-2|verb-1-mood:level finite+can+not
0,0,0,0,9,0,-5,-4|verb-1-mood:level finite+could+not
-1,6,-3,-1,-16,-2,7,10|verb-1-mood:level finite+will
-1,1,1,-5,15,-13,-9,10|verb-1-mood:level finite+would
-1,11,2,-1,-4,-1,-6,-2|verb-1-mood:level gerund+
-1,1,-20,4,48,0,-16,-17|verb-1-mood:level inf+
26,-3,-1,-26,25,2,-28,5|verb-1-mood:move finite+
-1,-3,6,-3,-2,-8,9,2|verb-1-mood:move finite++not
-1,-1,0,-1,8,-2,-1,-3|verb-1-mood:move finite++passive
0,0,3,-1,-10,8,0,0|verb-1-mood:move finite+can
-2,7,-17,-1,10,12,-25,16|verb-1-mood:move finite+could
-16,4,26,-16,2,-10,-20,31|verb-1-mood:move finite+should
0,8,-11,-4,-3,-3,3,11|verb-1-mood:move finite+should+not
0,0,6,0,-3,0,8,-10|verb-1-mood:move finite+should+passive
-3,-3,-2,-13,-15,-5,31,9|verb-1-mood:move finite+will
0,5,-3,20,-10,-1,-13,2|verb-1-mood:move finite+will+not
0,0,-3,-1,-4,0,12,-3|verb-1-mood:move finite+will+not+passive
0,0,0,6,0,0,7,-13|verb-1-mood:move finite+will+passive
-2,-4,16,-14,10,-15,4,5|verb-1-mood:move finite+would
0,-1,-4,28,-3,-7,-4,-10|verb-1-mood:move finite+would+not
-3,-12,-9,2,8,20,4,-10|verb-1-mood:move gerund+
-3,-2,-7,-5,-3,3,39,-22|verb-1-mood:move inf+
0,8,0,-6,-3,-2,1,2|verb-1-mood:move inf++not
-1,0,-7,-3,-1,-2,21,-6|verb-1-mood:move progressive+
-2,-3,14,5,-1,-4,-12,2|verb-1-mood:move subjunctive+
0,-1,-2,-1,-2,0,-3,10|verb-1-mood:move subjunctive++passive
0,0,10,-6,0,0,-2,-2|verb-1-mood:pledge coordinated+
13,16,1,-14,-1,-3,23,-34|verb-1-mood:pledge finite+
-1,-1,-1,19,-1,11,-22,-3|verb-1-mood:pledge finite++not
0,6,10,-7,-3,-3,6,-8|verb-1-mood:pledge finite++not+passive
6,-7,8,-2,1,-3,2,-5|verb-1-mood:pledge finite++passive
0,-1,1,-2,-3,11,1,-7|verb-1-mood:pledge finite+can
0,0,-1,12,0,0,-10,-1|verb-1-mood:pledge finite+can+not
-1,-1,0,-7,-2,0,1,10|verb-1-mood:pledge finite+could
-2,-1,17,-8,2,-4,-32,28|verb-1-mood:pledge finite+should
-1,-1,-10,-3,-1,1,11,2|verb-1-mood:pledge finite+will
-3,-2,-6,-17,4,-3,9,18|verb-1-mood:pledge finite+would
0,-1,1,27,-1,2,-7,-20|verb-1-mood:pledge finite+would+not
0,-1,0,5,0,7,-1,-10|verb-1-mood:pledge finite+would+not+passive
-3,-3,-1,15,-2,-2,-6,2|verb-1-mood:pledge gerund+
0,0,-1,8,0,0,-5,-1|verb-1-mood:pledge gerund++not
-6,-5,-14,3,-16,-14,6,47|verb-1-mood:pledge inf+
0,0,-3,-1,1,-1,-6,10|verb-1-mood:pledge inf++passive
-1,-1,-10,-6,-7,7,25,-7|verb-1-mood:pledge progressive+
0,0,0,0,0,-1,-7,8|verb-1-mood:pledge progressive+should
0,0,1,-2,-2,0,9,-6|verb-1-mood:pledge subjunctive+
7,-7,-9,-8,-7,-14,1,36|verb-1-mood:proposal finite+
-1,-1,-8,13,-2,11,4,-15|verb-1-mood:proposal finite++not
0,0,-2,9,0,0,0,-6|verb-1-mood:proposal finite++not+passive
-3,0,1,11,1,0,-15,4|verb-1-mood:proposal finite++passive
0,0,7,0,0,0,-8,3|verb-1-mood:proposal finite+can
0,0,-1,9,0,-1,0,-6|verb-1-mood:proposal finite+can+not
0,0,-7,-3,-1,-3,2,12|verb-1-mood:proposal finite+should
-1,0,-1,-4,8,-1,1,-2|verb-1-mood:proposal finite+will
0,0,-2,-1,0,10,-1,-5|verb-1-mood:proposal finite+will+not
-2,-2,25,-8,-3,-10,-8,8|verb-1-mood:proposal finite+would
-5,-1,-8,-12,-3,4,26,-2|verb-1-mood:proposal gerund+
14,-2,-8,-17,-2,9,-15,21|verb-1-mood:proposal progressive+
-1,0,0,20,0,-1,-2,-15|verb-1-mood:proposal progressive++not
0,0,-4,-1,0,-4,-1,10|verb-1-mood:proposal progressive+will
1,0,-7,-19,45,5,-12,-13|verb-1-mood:spend finite+
0,0,-1,-4,14,0,-7,-1|verb-1-mood:spend finite++not
-1,0,-6,-3,-3,-3,19,-3|verb-1-mood:spend finite+can
-1,-1,2,15,-1,8,-12,-11|verb-1-mood:spend finite+can+not
7,-6,30,-6,-30,1,-17,20|verb-1-mood:spend finite+should
0,0,-1,15,0,-3,-1,-9|verb-1-mood:spend finite+should+passive
-3,-6,-13,-11,0,9,17,8|verb-1-mood:spend finite+will
0,0,-3,18,-2,-1,-8,-3|verb-1-mood:spend finite+will+not
-2,0,-9,-5,-10,0,13,13|verb-1-mood:spend finite+would
0,5,-11,3,-4,-9,29,-12|verb-1-mood:spend gerund+
-6,-9,-17,14,5,-15,20,8|verb-1-mood:spend inf+
-1,5,-3,-5,32,-1,-25,-2|verb-1-mood:spend progressive+
0,0,0,0,10,0,-2,-8|verb-1-mood:spend progressive+could
0,-1,20,-7,-8,9,-15,3|verb-1-mood:spend progressive+should
0,0,-1,-4,-7,-1,13,0|verb-1-mood:spend progressive+will
-3,0,14,-1,-7,-2,-7,5|verb-1-mood:spend subjunctive+
0,-2,15,-2,-7,-1,0,-4|verb-1-mood:spend subjunctive+would
1,-2,13,8,4,3,-14,-12|verb-1:accept
0,0,0,-1,12,-2,-3,-5|verb-1:achieve
7,-3,-10,10,-11,-3,-7,15|verb-1:adopt
6,0,0,-1,12,0,-3,-13|verb-1:advise
0,0,-5,0,-2,-2,-1,11|verb-1:advocate
11,-3,3,4,-5,-5,2,-6|verb-1:agree
-1,-1,9,-5,-8,12,-16,11|verb-1:aim
-1,-1,-7,0,6,6,-9,5|verb-1:amount
0,0,-7,12,6,-1,-5,-4|verb-1:approach
0,0,-1,6,10,0,-12,-3|verb-1:approve
-1,0,-3,-4,-4,-2,11,3|verb-1:argue
-1,-1,11,-6,-8,-2,-5,11|verb-1:argue for
-1,0,-6,-5,-6,7,3,8|verb-1:arrive
-1,0,0,12,2,-13,10,-9|verb-1:ask
-3,-2,14,10,-24,13,-2,-6|verb-1:ask for
-2,-2,-4,12,-6,1,-12,12|verb-1:back
-2,0,13,0,0,-17,12,-5|verb-1:balk
3,-6,-7,-10,37,-6,16,-27|verb-1:be
0,0,0,-9,-1,-1,11,0|verb-1:begin from
2,0,0,-7,-8,14,4,-4|verb-1:believe
0,12,15,-5,-4,-4,-1,-12|verb-1:bind
0,0,0,-2,-1,0,8,-5|verb-1:boost
0,0,0,-2,-4,0,8,-2|verb-1:bring forward
-1,0,3,13,-2,-1,-4,-8|verb-1:bring up
0,0,-14,17,0,0,-1,-1|verb-1:brush off
0,0,8,-1,-4,-5,7,-5|verb-1:budget
0,0,-2,0,-4,8,0,-2|verb-1:calculate
19,-3,-36,17,9,1,-4,-2|verb-1:call
-7,-2,17,-10,-8,-5,6,9|verb-1:call for
0,0,-4,-10,-3,9,2,7|verb-1:campaign
0,11,-1,7,-12,-2,-3,0|verb-1:cap
-1,0,-4,2,8,-3,-7,5|verb-1:carry
-2,-1,8,-4,-2,4,-11,7|verb-1:choose
15,-2,-1,-1,-4,3,-5,-7|verb-1:clear
-1,-1,-4,-1,19,-7,-4,-1|verb-1:climb
0,1,-5,-4,10,-6,-13,18|verb-1:come to
0,0,-2,0,11,0,-4,-4|verb-1:command
-4,-2,-10,11,-2,-1,20,-12|verb-1:commit
-1,0,8,-1,9,0,-10,-5|verb-1:concede
-1,0,-4,-12,0,22,3,-8|verb-1:confirm
0,0,9,0,-5,0,-3,-1|verb-1:confront with
8,2,1,12,-5,1,1,-21|verb-1:consider
6,-3,0,4,-1,-1,-12,7|verb-1:contain
0,0,-2,0,-4,10,0,-3|verb-1:contribute
0,0,0,0,-11,-2,17,-3|verb-1:correspond
0,0,-2,-3,-1,-1,-1,8|verb-1:counter with
-1,0,-6,-1,-2,-4,18,-4|verb-1:debate
-1,-1,-10,7,-8,-1,11,4|verb-1:decide
-1,0,3,0,10,0,-10,-2|verb-1:declare
0,1,-11,17,0,5,-1,-10|verb-1:deny
-3,-2,6,-7,22,-1,-2,-15|verb-1:devote
-1,-1,-2,6,7,11,-14,-6|verb-1:discuss
-3,-1,-10,25,0,0,0,-10|verb-1:do
0,0,-2,-17,0,21,0,-2|verb-1:dodge
-1,-4,-5,-6,-1,-1,4,13|verb-1:double
0,2,1,-1,-6,8,-11,7|verb-1:drop
0,0,8,-1,-6,3,0,-4|verb-1:end
-1,-1,0,10,-1,-1,-2,-3|verb-1:endorse
0,0,0,0,0,0,9,-8|verb-1:enshrine
0,0,0,0,0,0,8,-8|verb-1:envisage
0,0,0,0,1,-2,10,-8|verb-1:equal
7,10,-9,-2,1,10,-3,-15|verb-1:exceed
0,0,0,-9,0,-1,0,10|verb-1:exclude
-1,-5,5,-2,-6,20,-7,-4|verb-1:exempt
-3,-1,18,-6,24,-4,-11,-16|verb-1:expect
-1,-3,-2,-2,-1,-1,10,1|verb-1:eye
0,-1,3,-5,6,-4,16,-16|verb-1:fall
-1,-1,-4,-2,-2,-8,-12,29|verb-1:favor
0,0,0,0,-1,0,8,-7|verb-1:feel
0,0,0,-5,0,-1,11,-4|verb-1:find the means for
-1,-1,4,7,0,-2,-8,1|verb-1:fix
-1,-1,3,-2,-1,-1,-5,8|verb-1:float
0,-1,-2,0,-1,-1,13,-8|verb-1:force
0,0,-1,-1,18,-2,-9,-5|verb-1:foresee
-5,-2,12,-11,1,24,-8,-11|verb-1:get
7,-2,0,-3,-7,2,9,-4|verb-1:give
-1,11,-1,-2,-6,1,-13,11|verb-1:go
0,0,-1,-1,-1,0,-9,12|verb-1:guarantee
0,-1,-3,-3,6,2,9,-9|verb-1:head
0,0,0,1,-4,0,-4,8|verb-1:hike
3,-2,-12,-11,17,14,8,-16|verb-1:hit
-3,5,3,-6,1,-6,14,-8|verb-1:hold
0,0,-1,0,-8,0,0,10|verb-1:hold out for
0,12,0,0,-10,-1,9,-10|verb-1:hold the line at
6,0,-13,-1,-1,0,7,2|verb-1:hold up
0,0,-9,0,0,0,0,9|verb-1:honour
-3,0,-6,-4,13,-1,-19,20|verb-1:hope
0,-3,-1,-1,13,0,-6,-3|verb-1:hover
0,0,0,-4,-6,7,11,-8|verb-1:hurry
0,0,-2,8,0,-3,0,-3|verb-1:imagine
-2,-2,3,1,-11,18,-27,21|verb-1:increase
-1,1,-5,-5,-8,6,10,2|verb-1:insist on
0,0,0,-6,-2,0,11,-2|verb-1:invest
-3,-2,-5,-8,20,-3,-5,6|verb-1:keep
-1,0,-6,-1,22,-1,-5,-9|verb-1:lay out
-1,0,3,0,-2,0,-9,9|verb-1:leap
-1,-3,3,6,-1,0,-12,8|verb-1:leave
0,0,0,0,-10,13,-3,-1|verb-1:level off at
-1,-1,5,-3,-1,-3,-4,8|verb-1:like to see
0,-1,-5,-4,15,2,-13,5|verb-1:live with
-1,0,-4,5,7,-3,-11,7|verb-1:look at
0,0,-4,0,0,0,-5,10|verb-1:look for
0,0,-7,1,-2,0,-11,19|verb-1:lower
0,3,8,-1,6,-4,-7,-4|verb-1:manage
-1,0,-13,-4,11,-4,20,-8|verb-1:match
4,-1,16,-4,-3,-3,-10,-1|verb-1:mean
-5,-2,4,24,-24,-10,3,8|verb-1:meet
6,-1,3,6,-2,3,4,-17|verb-1:mention
-5,-4,15,-3,-15,-11,8,14|verb-1:move
-3,4,11,-5,-6,-3,8,-7|verb-1:name
-1,-1,-11,7,-5,-13,12,10|verb-1:offer
0,0,-9,-4,0,-6,11,9|verb-1:oppose
-1,-1,16,-1,-3,-3,-6,-2|verb-1:pay
0,0,0,0,-4,-1,8,-3|verb-1:peak
0,0,0,0,-6,-1,-2,10|verb-1:peg
0,-1,-1,0,20,0,-12,-6|verb-1:pencil in
-1,-1,-7,1,-14,9,27,-15|verb-1:plan
0,0,4,-16,0,0,-1,12|verb-1:play down
-1,0,-8,-4,-6,0,-3,23|verb-1:pledge
0,-1,11,-1,-2,-3,0,-4|verb-1:prefer
0,-2,5,4,-10,-1,2,3|verb-1:prepare
1,0,15,3,-2,-4,-7,-6|verb-1:press
0,0,2,-3,0,8,-2,-4|verb-1:press for
-3,3,1,13,-21,-5,-2,15|verb-1:promise
-4,-1,-6,16,-1,-3,-12,11|verb-1:propose
-1,-1,-2,-6,15,-5,15,-15|verb-1:push
0,0,0,-7,0,0,-1,9|verb-1:push back
0,0,-2,-1,-1,9,-6,2|verb-1:push for
-6,13,1,-3,-3,-6,-3,8|verb-1:put
0,0,0,0,18,0,-9,-8|verb-1:race
-4,-7,14,6,-11,-25,19,7|verb-1:raise
-2,-4,6,0,10,-1,-5,-4|verb-1:reach
0,0,-4,9,0,0,-1,-4|verb-1:rebuff
-1,0,-7,0,11,8,-3,-8|verb-1:reckon
0,0,0,0,9,-1,-1,-7|verb-1:reckon on
6,0,-11,-1,-7,-3,2,14|verb-1:recommend
0,0,-9,-1,-3,0,2,12|verb-1:reiterate
0,0,5,16,-1,-4,-5,-11|verb-1:reject
0,-9,-9,0,-11,-3,-7,39|verb-1:return
0,0,-1,0,-1,-3,12,-7|verb-1:review
-1,-1,7,1,-6,-11,7,4|verb-1:rise
-1,-1,-1,15,1,-5,-3,-6|verb-1:rule out
0,0,1,-1,14,0,-12,-1|verb-1:rush
0,1,25,-2,-10,-2,2,-13|verb-1:satisfy
0,0,-1,-3,0,-1,-7,11|verb-1:scoff
0,6,0,-2,-11,0,10,-2|verb-1:secure
-1,-3,-6,0,2,7,-9,10|verb-1:seek
13,-3,-3,-4,-9,3,-9,12|verb-1:set
-1,0,10,-1,0,0,-6,-2|verb-1:set its sights on
0,0,-1,-1,-1,0,13,-10|verb-1:set out
-1,-1,-7,-3,10,-6,11,-4|verb-1:settle for
-1,-1,3,0,-7,-1,10,-3|verb-1:settle on
0,0,-2,-5,0,12,0,-4|verb-1:sidestep
-1,-1,-4,-9,-2,8,14,-7|verb-1:sign up
-6,-10,-4,0,2,-12,10,19|verb-1:spend
-2,21,-12,-4,8,-3,-5,-2|verb-1:stay
3,0,-14,0,0,0,12,-1|verb-1:step up
0,9,3,-3,-9,-1,5,-3|verb-1:stick to
-1,4,-6,-2,-11,-7,8,15|verb-1:stop
0,0,0,-2,-1,0,-4,8|verb-1:stop short
0,0,0,0,8,0,-4,-4|verb-1:strain
0,0,-8,-1,7,-1,10,-7|verb-1:study
-2,-1,-5,5,-5,-4,-2,14|verb-1:suggest
0,0,0,0,13,0,-11,-1|verb-1:swell
8,3,-16,0,6,6,2,-8|verb-1:take
15,0,0,-3,6,-4,-3,-10|verb-1:talk about
-2,-1,-2,11,-5,6,3,-11|verb-1:talk of
-6,9,-5,2,0,-12,18,-7|verb-1:tell
-8,-4,5,2,-1,2,9,-6|verb-1:think
-1,-1,3,-12,-2,-2,3,13|verb-1:tie
0,0,-2,-4,2,-1,16,-11|verb-1:top
0,0,-1,-1,1,-7,-2,10|verb-1:triple
0,-4,3,0,-11,-2,-6,21|verb-1:try
0,0,1,8,-2,0,-4,-2|verb-1:turn down
0,8,-15,-6,-1,2,9,3|verb-1:urge
2,-1,1,-2,-7,11,-1,-2|verb-1:use
0,0,-5,3,0,9,-1,-5|verb-1:utter
0,0,17,-12,0,-2,-1,-2|verb-1:veto
0,0,0,-3,-5,0,1,8|verb-1:vote on
0,4,0,-2,-4,-1,-15,17|verb-1:vow
-2,-3,28,-5,-14,4,-18,9|verb-1:want
0,-1,-2,3,-5,13,-2,-6|verb-1:warn
0,0,11,-7,0,-1,-3,0|verb-1:wave off
0,0,-4,-2,-4,-1,-11,22|verb-1:weigh
-1,0,-2,10,0,-1,-2,-3|verb-1:work out
0,0,0,-1,0,-3,10,-4|verb-1:work toward
-1,0,-2,-9,-17,-1,26,5|verb-2-form:accept finite+
0,0,0,-3,-10,3,11,-1|verb-2-form:accept finite+would+not
0,0,11,-1,0,-1,-8,-1|verb-2-form:accept inf+
0,0,0,0,10,0,-8,-2|verb-2-form:account gerund+
-1,-1,2,-2,10,-5,11,-14|verb-2-form:adopt finite+
0,0,0,-1,0,0,-10,11|verb-2-form:afford finite+will
-1,-3,20,-1,-12,1,-3,-2|verb-2-form:agree finite+
0,0,-9,0,0,0,9,0|verb-2-form:agree inf+
0,0,0,0,0,0,-10,10|verb-2-form:aim subjunctive+
0,0,0,0,-6,-1,14,-6|verb-2-form:announce finite+
0,-10,-1,-4,32,1,0,-18|verb-2-form:approve finite+
0,0,-8,-1,13,2,11,-17|verb-2-form:argue finite+
-4,-1,27,-16,15,-4,-3,-14|verb-2-form:ask finite+
0,-1,-8,10,-1,0,0,0|verb-2-form:ask finite++not
0,0,11,-5,0,0,-2,-3|verb-2-form:ask finite+will
0,0,-1,1,20,0,-14,-4|verb-2-form:ask for finite+
0,-3,-10,11,-2,-1,-3,6|verb-2-form:ask gerund+
0,0,8,-5,0,0,-1,-1|verb-2-form:ask progressive+
0,0,-10,-2,-1,0,15,-2|verb-2-form:assure finite+
0,0,9,-3,-1,0,3,-8|verb-2-form:back finite+
0,0,-11,13,0,0,-1,0|verb-2-form:bat away finite+
2,-8,0,14,-11,9,5,-11|verb-2-form:be finite+
0,0,-1,-1,-9,-3,2,13|verb-2-form:be finite+could
-1,10,7,-8,0,-2,-15,8|verb-2-form:be finite+should
-2,-1,1,-4,18,-4,-20,12|verb-2-form:be finite+will
-1,4,-8,-7,4,3,16,-10|verb-2-form:be finite+would
0,-1,0,-2,-2,3,-10,12|verb-2-form:be finite+would+not
0,3,-9,9,-2,-2,4,-2|verb-2-form:be inf+
-1,0,-9,-2,6,-4,1,11|verb-2-form:believe finite+
0,0,-3,-1,-1,-4,-7,16|verb-2-form:bring finite+would
0,0,0,0,-9,0,11,-1|verb-2-form:bring forward finite+
0,0,11,0,0,0,-11,0|verb-2-form:bring forward inf+
1,0,0,-1,-5,0,9,-4|verb-2-form:bring inf+
0,0,19,-13,0,0,-2,-3|verb-2-form:brush off finite+
0,-2,-1,2,-16,17,-9,10|verb-2-form:budget finite+
0,0,10,0,-9,0,0,0|verb-2-form:budget inf+
0,0,0,0,10,0,-9,0|verb-2-form:budget progressive+
0,0,-1,0,-3,-1,8,-2|verb-2-form:calculate finite+
-2,0,-6,13,-1,-3,5,-6|verb-2-form:call finite+
0,0,-7,11,2,-2,-4,0|verb-2-form:call for +
3,-1,-14,-2,-14,-1,9,19|verb-2-form:call for finite+
-4,-1,4,-1,-3,-1,-14,19|verb-2-form:call on finite+
0,0,9,0,0,0,-1,-7|verb-2-form:campaign finite+
0,0,-11,0,0,0,-1,14|verb-2-form:campaign gerund+
0,0,4,-2,8,-1,-7,-1|verb-2-form:carry finite+
0,0,-1,0,8,0,-4,-3|verb-2-form:carry inf+
0,0,-7,0,-2,0,0,10|verb-2-form:charge finite+would
0,0,4,-2,-3,-3,8,-4|verb-2-form:come to finite+
0,0,10,-2,0,0,-5,-3|verb-2-form:commit finite+should
0,0,-1,-1,6,0,-12,9|verb-2-form:concede finite+
0,0,2,11,1,-3,-14,3|verb-2-form:confirm finite+
0,0,0,-1,-3,17,0,-12|verb-2-form:confirm finite++not
0,0,-7,-8,0,17,0,-1|verb-2-form:confirm finite+would+not
0,0,-17,-1,-5,0,2,22|verb-2-form:consider finite+
0,0,0,0,-2,0,-5,8|verb-2-form:consider progressive+
-1,0,-6,0,8,0,-1,0|verb-2-form:correspond gerund+
0,0,0,0,7,-2,-10,6|verb-2-form:debate progressive+
0,7,-1,0,-7,0,14,-12|verb-2-form:decide finite+
0,0,0,5,13,-2,-10,-6|verb-2-form:declare finite+
0,0,-9,0,0,0,0,10|verb-2-form:declare finite+would
0,-1,11,1,-2,2,-13,2|verb-2-form:demand finite+
0,0,-7,-2,0,0,9,0|verb-2-form:demand finite++not
0,-6,-9,24,-1,-2,-5,-1|verb-2-form:deny finite+
0,0,-1,-2,0,8,-1,-4|verb-2-form:deny finite++not
0,0,12,-1,3,-1,-8,-5|verb-2-form:devote finite+
0,0,8,-3,-3,-4,-1,3|verb-2-form:discuss gerund+
0,0,-6,0,0,0,-3,10|verb-2-form:discuss inf+
0,0,-7,8,0,0,1,-1|verb-2-form:dismiss finite+
0,0,0,0,0,0,9,-9|verb-2-form:dispute finite+
-1,0,11,-1,-1,-2,-5,-2|verb-2-form:draft finite+
0,0,0,8,-1,-2,-1,-3|verb-2-form:drop finite+
0,0,8,-1,0,-1,0,-5|verb-2-form:drop inf+
0,0,0,0,-20,-1,20,1|verb-2-form:exceed finite+
0,-2,14,-1,-1,-1,0,-9|verb-2-form:exhort finite+
-2,1,-10,-4,14,-3,5,-1|verb-2-form:expect finite+
0,0,-1,-1,-5,-1,-1,8|verb-2-form:expect finite+would
0,0,-8,0,0,13,-2,-4|verb-2-form:fall finite+would
0,0,21,-8,-5,16,3,-26|verb-2-form:favor finite+
9,0,0,0,-4,-1,0,-4|verb-2-form:fight gerund+
0,0,-1,0,9,-3,0,-4|verb-2-form:force finite+would
0,0,0,0,13,0,-11,-1|verb-2-form:forecast finite+
-1,3,-5,-1,-6,-8,3,15|verb-2-form:get finite+
0,0,10,0,-7,0,5,-7|verb-2-form:get inf+
-1,0,-10,3,-4,-2,7,6|verb-2-form:give finite+
0,-3,1,8,-6,-4,2,2|verb-2-form:go finite+
0,0,-1,0,1,-1,13,-11|verb-2-form:go finite+would
0,0,-2,4,11,0,-6,-7|verb-2-form:go gerund+
0,-1,0,0,4,10,-10,-3|verb-2-form:grow finite+
0,0,-1,0,11,0,-9,-1|verb-2-form:grow finite+will
0,0,-3,0,-2,0,-4,10|verb-2-form:hit finite+will
0,0,-2,-2,-1,10,-3,-1|verb-2-form:hit finite+would
0,0,-9,-5,-5,0,10,9|verb-2-form:hit inf+
0,-1,-2,-6,-11,-4,2,21|verb-2-form:hold finite+
0,0,-2,-1,0,10,-1,-5|verb-2-form:honor finite+would
-1,-1,17,-4,-9,-2,1,0|verb-2-form:hope finite+
0,1,-9,0,-1,0,1,8|verb-2-form:impose finite+
0,3,-15,4,-19,-1,8,21|verb-2-form:increase finite+
0,4,-1,-4,-24,-1,12,13|verb-2-form:intend finite+
0,0,-3,18,0,0,-14,0|verb-2-form:intend finite++not
-1,0,14,-1,-12,-1,11,-10|verb-2-form:keep finite+
-2,0,11,-2,9,-2,-10,-4|verb-2-form:leave finite+
0,-1,0,0,-7,-1,15,-7|verb-2-form:leave finite+would
0,0,0,-2,12,0,0,-9|verb-2-form:leave inf+
0,0,0,0,14,0,-12,-1|verb-2-form:lift finite+
0,0,-2,-1,-10,0,12,0|verb-2-form:lift inf+
0,0,18,5,-2,-1,-7,-13|verb-2-form:like to see finite+would
0,0,0,0,0,8,0,-8|verb-2-form:live with finite+could
0,0,0,0,0,-1,-11,12|verb-2-form:look into inf+
0,0,0,0,12,0,-11,0|verb-2-form:manage finite+
0,-2,0,-1,-10,-1,18,-3|verb-2-form:mean finite+
-2,0,-4,3,15,-3,2,-11|verb-2-form:meet finite+
1,0,4,-1,-7,-2,-3,9|verb-2-form:meet inf+
0,0,5,-1,13,-2,-15,1|verb-2-form:move finite+
-3,0,-3,0,-3,-2,11,0|verb-2-form:name finite+
0,0,-1,0,-1,0,11,-8|verb-2-form:narrow finite+
0,0,0,0,-1,0,-7,9|verb-2-form:nudge finite+
-1,0,-7,0,-7,0,25,-9|verb-2-form:oblige finite+
0,0,-2,-3,0,0,-6,11|verb-2-form:oblige finite+would
0,0,-9,-1,0,0,-13,24|verb-2-form:offer finite+could
0,0,0,13,-2,-1,0,-9|verb-2-form:oppose finite+
-1,0,0,0,-8,0,12,-2|verb-2-form:order finite+
-1,0,-9,-2,-1,0,-1,13|verb-2-form:pay finite+should
-1,-3,-2,-2,26,0,-26,7|verb-2-form:plan finite+
0,0,0,0,-21,0,22,-1|verb-2-form:plan gerund+
8,3,-2,-1,-1,-2,4,-10|verb-2-form:pledge finite+
0,0,-5,0,-1,0,-7,14|verb-2-form:prefer finite+
0,0,-4,0,0,0,11,-6|verb-2-form:prefer finite+would
0,7,9,-2,-2,-1,-2,-8|verb-2-form:prepare finite+
0,0,-12,0,0,0,6,7|verb-2-form:prepare finite+should
0,0,-3,-2,0,-1,-11,18|verb-2-form:prepare progressive+
0,1,-1,0,20,0,-17,-2|verb-2-form:project finite+
-1,0,1,3,9,-1,-26,15|verb-2-form:promise finite+
-1,0,-5,-2,-10,-1,3,16|verb-2-form:propose finite+
0,0,0,-1,-2,-2,27,-22|verb-2-form:propose finite+would
0,0,11,0,0,0,-10,0|verb-2-form:propose progressive+will
0,15,12,-2,-22,14,-3,-14|verb-2-form:put finite+
0,0,0,0,8,-4,-2,-2|verb-2-form:put finite+would
0,0,-8,20,0,0,0,-12|verb-2-form:put forward finite+
0,0,0,-3,-3,0,-8,15|verb-2-form:race finite+
0,-2,1,0,8,1,-6,-2|verb-2-form:raise finite+
0,0,0,0,-10,11,0,0|verb-2-form:raise finite+will
0,-3,9,-2,9,-1,-23,12|verb-2-form:raise inf+
0,-1,-5,10,-6,-1,-3,6|verb-2-form:reach finite+
0,0,0,0,-10,0,10,0|verb-2-form:reach gerund+
0,0,8,0,0,0,-3,-6|verb-2-form:reach inf+
0,0,-2,9,0,0,-4,-2|verb-2-form:rebuff finite+
0,0,-2,0,6,6,-8,-1|verb-2-form:reckon finite+
0,0,-5,14,-1,-1,-2,-5|verb-2-form:refuse finite+
0,0,-1,7,-3,-1,13,-15|verb-2-form:reiterate finite+
0,0,-6,13,-2,-2,1,-4|verb-2-form:reject finite+
-1,0,14,-9,0,0,0,-3|verb-2-form:reject gerund+
0,10,-1,-2,1,-1,-2,-4|verb-2-form:remain finite+
0,0,12,0,0,0,-1,-12|verb-2-form:require finite+would
0,0,1,-5,0,-1,-3,9|verb-2-form:resist finite+
0,0,-1,0,0,0,14,-13|verb-2-form:return finite+
0,-1,-3,-2,-3,-1,-1,11|verb-2-form:review finite+
0,0,-3,-1,0,0,-7,11|verb-2-form:review progressive+
0,-2,-1,20,-2,-1,-4,-10|verb-2-form:rule out finite+
0,0,0,-11,-2,0,2,11|verb-2-form:rule out finite++not
0,0,0,-1,0,0,-15,16|verb-2-form:rule out finite+will+not
0,0,0,-16,0,-2,6,12|verb-2-form:rule out finite+would+not
0,-2,0,3,8,-1,-3,-5|verb-2-form:secure finite+
0,0,0,0,10,0,-8,-2|verb-2-form:secure finite+should
0,0,-2,-1,-6,0,9,-1|verb-2-form:seek finite+would
0,0,8,-1,-1,0,-4,-2|verb-2-form:seek progressive+
-1,2,-11,-4,13,-5,0,6|verb-2-form:set finite+
0,0,0,0,17,-1,-9,-6|verb-2-form:set finite++not
0,0,-1,0,-12,-4,3,14|verb-2-form:set finite+will
-1,0,-1,-8,0,-1,10,1|verb-2-form:set inf+
11,0,-8,0,-1,0,-1,-1|verb-2-form:set out finite+
-1,-1,-1,0,-4,0,-2,8|verb-2-form:shoot finite+
0,0,0,0,8,0,-8,0|verb-2-form:shoot finite++not
0,0,7,0,-10,-1,7,-4|verb-2-form:sit finite+
0,0,8,-3,0,0,-1,-4|verb-2-form:sound out finite+
-4,-3,0,-3,-9,13,3,2|verb-2-form:speak of finite+
-2,-5,-13,-3,11,-2,2,13|verb-2-form:spend finite+
0,0,0,-2,-11,0,3,10|verb-2-form:spend finite+should
0,0,0,0,-12,0,5,7|verb-2-form:spend finite+will
-2,-1,-12,6,25,1,-6,-11|verb-2-form:spend gerund+
0,0,-1,0,12,0,5,-15|verb-2-form:spend progressive+
0,0,11,-1,0,-2,0,-7|verb-2-form:start at finite+
-1,2,-5,3,-1,-1,12,-11|verb-2-form:stop short finite+
-2,0,6,-2,-8,-3,-4,11|verb-2-form:suggest finite+
8,1,19,-4,-1,-3,-24,4|verb-2-form:take finite+
0,0,-1,0,-6,9,2,-3|verb-2-form:take finite+would
0,0,-10,11,0,0,0,0|verb-2-form:talk finite++not
0,-1,3,8,0,-3,17,-25|verb-2-form:tell finite+
0,-1,-1,8,0,0,-4,-2|verb-2-form:tell finite+will+not
0,0,4,-10,0,9,-3,-1|verb-2-form:tell finite+would
0,0,5,-4,-1,-4,-6,10|verb-2-form:tell gerund+
4,0,-6,-1,12,0,-15,6|verb-2-form:tell inf+
-1,-1,13,-4,20,5,-12,-21|verb-2-form:think finite+
0,0,-6,-1,0,8,0,0|verb-2-form:try finite+
0,0,1,0,-8,0,-4,11|verb-2-form:unveil finite+
0,0,-2,0,-2,0,-4,9|verb-2-form:unveil finite+will
-1,-1,16,-7,6,-2,2,-12|verb-2-form:urge finite+
0,0,0,0,-7,0,-8,15|verb-2-form:use finite+could
0,-4,2,-3,-7,-1,18,-6|verb-2-form:vow finite+
-2,3,-15,4,-15,0,-5,30|verb-2-form:want finite+
-2,0,22,-2,-15,-1,4,-5|verb-2-form:warn finite+
0,0,-22,0,-1,0,-1,24|verb-2-form:weigh finite+
0,0,0,0,-1,0,14,-13|verb-2-form:weigh inf+
-2,-1,-16,15,3,-6,0,6|verb-2-form:write finite+
-2,7,-3,1,-4,1,-14,14|verb-2-kind:be
5,0,6,-6,-19,-6,4,16|verb-2-kind:cap
0,-6,38,22,-23,-24,-16,8|verb-2-kind:demand
-5,-9,-27,67,-23,14,5,-23|verb-2-kind:denial
-6,11,11,4,12,3,-5,-32|verb-2-kind:level
-12,0,-8,-2,5,9,-5,14|verb-2-kind:move
11,-6,-19,17,-34,1,22,9|verb-2-kind:pledge
-6,-5,0,-8,-9,-5,-14,48|verb-2-kind:proposal
-5,-7,-4,2,14,-12,-3,15|verb-2-kind:spend
2,-8,0,14,-11,9,5,-11|verb-2-mood:be finite+
0,0,-1,-1,-9,-3,2,13|verb-2-mood:be finite+could
-1,10,7,-8,0,-2,-15,8|verb-2-mood:be finite+should
-2,-1,1,-4,18,-4,-20,12|verb-2-mood:be finite+will
-1,4,-8,-7,4,3,16,-10|verb-2-mood:be finite+would
0,-1,0,-2,-2,3,-10,12|verb-2-mood:be finite+would+not
0,3,-9,9,-2,-2,4,-2|verb-2-mood:be inf+
5,0,11,-7,-22,-5,7,13|verb-2-mood:cap finite+
0,0,-6,11,2,-2,-4,0|verb-2-mood:demand +
-5,2,20,-4,-15,-18,9,10|verb-2-mood:demand finite+
0,-1,-17,12,5,-1,4,-3|verb-2-mood:demand finite++not
-2,-2,27,-8,5,6,-3,-23|verb-2-mood:demand finite++passive
0,0,-4,0,-4,-1,0,9|verb-2-mood:demand finite+could+passive
0,0,11,-7,-2,0,0,-2|verb-2-mood:demand finite+will
0,-1,-1,8,0,0,-4,-2|verb-2-mood:demand finite+will+not+passive
0,0,13,-6,-3,-6,4,0|verb-2-mood:demand finite+would
0,0,-3,-9,-2,9,-3,8|verb-2-mood:demand finite+would+passive
6,-3,-12,6,-8,-6,-4,20|verb-2-mood:demand gerund+
0,0,3,0,12,0,-13,-2|verb-2-mood:demand inf++passive
-1,0,20,-10,-6,-1,-1,0|verb-2-mood:demand progressive+
-3,-7,-40,101,-12,3,6,-48|verb-2-mood:denial finite+
0,0,-1,-14,-2,8,3,7|verb-2-mood:denial finite++not
0,0,0,-1,0,0,-15,16|verb-2-mood:denial finite+will+not
0,0,0,-16,0,-2,7,11|verb-2-mood:denial finite+would+not
-1,-1,14,-8,-1,-1,2,-5|verb-2-mood:denial gerund+
-5,5,19,-7,-3,13,-12,-9|verb-2-mood:level finite+
0,0,-4,9,0,0,-1,-3|verb-2-mood:level finite++not
0,0,-1,0,12,0,-10,0|verb-2-mood:level finite++passive
0,-1,0,0,-16,-1,25,-8|verb-2-mood:level finite+would
-1,8,-9,4,14,-3,-3,-10|verb-2-mood:level gerund+
0,0,10,-5,2,-3,6,-8|verb-2-mood:level inf+
0,0,-1,1,9,-1,-8,1|verb-2-mood:level progressive+
-1,11,-13,26,3,-6,-27,7|verb-2-mood:move finite+
0,0,0,0,9,0,-8,-1|verb-2-mood:move finite++not
-1,-2,-1,-3,10,-2,-5,5|verb-2-mood:move finite++passive
-2,0,-1,-2,-7,-4,8,7|verb-2-mood:move finite+should
0,0,0,0,10,0,-10,0|verb-2-mood:move finite+should+passive
-1,-3,-6,-1,3,16,-7,-2|verb-2-mood:move finite+will
-1,0,-9,-5,-3,18,-2,2|verb-2-mood:move finite+would
-2,-2,27,-14,-11,-12,12,2|verb-2-mood:move inf+
-3,-7,-15,14,12,-24,48,-25|verb-2-mood:pledge finite+
-1,-7,-11,33,13,16,-30,-14|verb-2-mood:pledge finite++not
0,10,-2,-4,-6,-1,2,2|verb-2-mood:pledge finite++passive
0,0,-1,-1,-1,4,-11,11|verb-2-mood:pledge finite+could
0,0,-9,0,0,0,-3,13|verb-2-mood:pledge finite+could+passive
0,0,11,-3,-1,0,-1,-6|verb-2-mood:pledge finite+should
1,0,3,-1,-14,0,9,3|verb-2-mood:pledge finite+will
0,0,-1,-1,-8,-5,2,14|verb-2-mood:pledge finite+will+passive
1,1,-4,-3,-3,3,8,-4|verb-2-mood:pledge finite+would
0,0,-7,-11,-10,20,11,-2|verb-2-mood:pledge finite+would+not
9,0,9,-5,-16,-2,11,-6|verb-2-mood:pledge gerund+
-1,0,14,-3,8,-4,-7,-7|verb-2-mood:pledge inf+
0,0,-2,-4,-1,-1,-3,13|verb-2-mood:pledge progressive+
0,-1,3,-1,-1,0,-8,7|verb-2-mood:pledge subjunctive+
-11,-3,7,-11,-23,19,-8,30|verb-2-mood:proposal finite+
0,0,-9,13,0,-2,-1,-2|verb-2-mood:proposal finite++not
0,0,-7,-1,13,-2,-1,-1|verb-2-mood:proposal finite++passive
0,0,0,0,0,8,0,-8|verb-2-mood:proposal finite+could
0,0,-1,0,6,-1,-9,5|verb-2-mood:proposal finite+will
1,0,12,3,-4,-4,30,-37|verb-2-mood:proposal finite+would
6,0,-4,-8,-2,-6,-6,21|verb-2-mood:proposal gerund+
0,0,-9,-2,-1,-10,0,22|verb-2-mood:proposal inf+
0,0,0,0,0,0,8,-7|verb-2-mood:proposal inf++passive
-1,0,-5,-2,6,-6,-20,28|verb-2-mood:proposal progressive+
0,0,11,0,0,0,-10,0|verb-2-mood:proposal progressive+will
-3,-1,-3,-5,15,-7,-7,11|verb-2-mood:spend finite+
0,0,0,0,-7,0,-8,15|verb-2-mood:spend finite+could
0,0,0,-2,-11,0,3,10|verb-2-mood:spend finite+should
0,0,0,-1,-3,0,-4,9|verb-2-mood:spend finite+will+passive
-2,-1,-10,6,26,1,-7,-13|verb-2-mood:spend gerund+
0,-3,7,6,-14,-1,13,-7|verb-2-mood:spend inf+
0,0,-1,0,12,0,5,-15|verb-2-mood:spend progressive+
0,0,10,-7,-27,-5,28,2|verb-2:accept
0,0,4,-4,9,0,-7,-2|verb-2:account
-1,-1,-3,-3,17,-5,9,-14|verb-2:adopt
0,0,4,-2,-1,0,-9,10|verb-2:afford
-1,-7,14,4,-12,1,6,-4|verb-2:agree
0,0,-1,0,-4,-1,13,-7|verb-2:announce
0,-10,-1,-5,33,0,0,-18|verb-2:approve
-1,0,-9,-1,24,0,8,-21|verb-2:argue
0,0,-4,-1,8,-1,1,-3|verb-2:arrive
-4,-5,21,3,11,-6,-11,-9|verb-2:ask
0,0,-10,0,20,0,-12,3|verb-2:ask for
0,0,-10,-2,-1,0,15,-2|verb-2:assure
0,0,9,-3,-1,0,3,-8|verb-2:back
0,0,-11,13,0,0,-1,0|verb-2:bat away
-2,7,-3,1,-4,1,-14,14|verb-2:be
-1,0,-9,-3,5,-4,0,11|verb-2:believe
0,1,3,-3,-11,-5,5,10|verb-2:bring
0,0,11,0,-9,0,0,-2|verb-2:bring forward
0,0,19,-15,0,0,1,-3|verb-2:brush off
-1,-2,6,4,-19,16,-20,16|verb-2:budget
0,0,-1,0,-3,-1,8,-2|verb-2:calculate
-2,0,-6,12,-1,-3,6,-6|verb-2:call
3,-1,-21,9,-12,-3,5,19|verb-2:call for
-5,-1,11,-2,-2,-1,-19,19|verb-2:call on
-1,0,2,-2,13,-1,-6,-5|verb-2:carry
0,0,-7,0,-2,0,0,9|verb-2:charge
0,0,4,-2,-3,-3,8,-4|verb-2:come to
0,-2,7,6,6,-1,-14,-2|verb-2:commit
0,0,-1,-1,6,0,-12,9|verb-2:concede
0,0,1,-5,-2,31,-14,-10|verb-2:confirm
0,0,-17,-2,-8,-1,-1,30|verb-2:consider
-1,0,-6,0,8,0,-1,0|verb-2:correspond
0,0,-2,0,7,-3,-10,9|verb-2:debate
-1,7,6,2,-9,-1,14,-17|verb-2:decide
0,0,-10,5,13,-2,-10,4|verb-2:declare
0,-6,-11,24,-1,6,-7,-6|verb-2:deny
0,0,12,-1,-5,-1,0,-5|verb-2:devote
0,0,3,-6,-2,-4,-6,15|verb-2:discuss
0,0,-7,8,0,0,1,-1|verb-2:dismiss
0,0,0,0,0,0,9,-9|verb-2:dispute
0,-3,-1,-1,-5,-4,4,10|verb-2:double
-1,0,11,-1,-1,-2,-5,0|verb-2:draft
0,0,8,6,-1,-3,-2,-8|verb-2:drop
0,0,-7,-1,4,-1,8,-4|verb-2:end
0,0,0,0,-20,-1,20,1|verb-2:exceed
0,-1,-1,-2,-7,10,0,1|verb-2:exempt
0,-2,14,-1,-1,-1,0,-9|verb-2:exhort
-3,1,-9,-3,11,-4,0,8|verb-2:expect
0,0,-7,-5,0,13,3,-4|verb-2:fall
0,0,21,-10,-7,16,10,-28|verb-2:favor
9,1,0,0,-7,-1,0,-2|verb-2:fight
0,2,-5,-2,9,-3,-3,3|verb-2:force
0,0,0,0,13,0,-11,-1|verb-2:forecast
-1,3,5,-1,-17,-8,14,6|verb-2:get
0,0,-14,4,-8,-4,21,2|verb-2:give
-1,0,-11,13,10,-7,14,-17|verb-2:go
0,-1,-1,0,16,10,-19,-4|verb-2:grow
0,0,-14,-7,-8,9,3,18|verb-2:hit
0,-1,-4,-7,-7,-4,-5,26|verb-2:hold
0,0,-2,-1,0,10,-1,-5|verb-2:honor
-1,-1,17,-4,-9,-2,1,0|verb-2:hope
0,1,-9,0,-1,0,1,8|verb-2:impose
0,3,-14,3,-17,-2,11,16|verb-2:increase
0,4,-4,14,-24,-1,-3,13|verb-2:intend
-1,0,11,1,-15,-2,18,-12|verb-2:keep
-2,-1,10,-3,12,-3,7,-20|verb-2:leave
0,0,18,5,-2,-1,-7,-13|verb-2:like to see
0,6,-1,0,-1,7,-1,-10|verb-2:live with
0,0,0,0,2,-1,-13,12|verb-2:look into
0,0,0,0,12,0,-11,0|verb-2:manage
0,-2,3,-1,-10,-1,17,-6|verb-2:mean
0,-1,4,-1,10,-2,-14,4|verb-2:move
4,0,-4,-2,-3,-2,11,-4|verb-2:name
0,0,-1,0,-1,0,11,-8|verb-2:narrow
0,0,0,0,-1,0,-7,9|verb-2:nudge
-1,0,-9,-3,-7,0,18,2|verb-2:oblige
0,0,-10,-1,-5,-2,-12,30|verb-2:offer
0,0,0,14,-3,-1,-1,-9|verb-2:oppose
-1,0,-1,2,-8,-1,12,-2|verb-2:order
-3,0,-10,4,-1,-3,2,11|verb-2:pay
8,3,-4,-2,-2,-2,8,-10|verb-2:pledge
0,0,-9,-1,-1,0,4,7|verb-2:prefer
-1,6,-6,-4,-2,-2,-8,17|verb-2:prepare
0,1,-1,0,20,0,-17,-2|verb-2:project
-1,0,4,2,9,-1,-26,13|verb-2:promise
-1,0,3,-3,-13,-5,15,4|verb-2:propose
0,0,11,-8,0,0,-1,-1|verb-2:push back
-1,14,14,-2,-13,9,-1,-20|verb-2:put
0,0,-8,20,0,0,0,-12|verb-2:put forward
0,0,0,-3,-3,0,-8,15|verb-2:race
-3,-5,20,-3,5,10,-32,8|verb-2:raise
-1,-1,3,11,-15,-2,5,1|verb-2:reach
0,0,-2,9,0,0,-4,-2|verb-2:rebuff
0,0,5,0,9,4,-10,-7|verb-2:reckon
0,0,4,-2,0,-1,-10,10|verb-2:recommend
0,0,-9,17,-1,-1,-1,-5|verb-2:refuse
0,0,-1,7,-3,-1,13,-15|verb-2:reiterate
-1,0,8,4,-2,-2,0,-7|verb-2:reject
0,10,-1,-2,1,-1,-2,-4|verb-2:remain
0,0,12,1,-3,0,3,-14|verb-2:require
0,0,2,-5,0,-1,-3,9|verb-2:resist
0,0,-1,0,0,0,14,-13|verb-2:return
0,-1,-6,-3,-3,-1,-8,22|verb-2:review
0,-3,-1,-1,11,7,-9,-4|verb-2:rise
0,-2,-1,-9,-4,-4,-7,28|verb-2:rule out
0,-1,-1,3,18,-2,-9,-8|verb-2:secure
-1,0,11,-3,-9,-1,8,-5|verb-2:seek
4,1,-14,-13,16,-12,0,17|verb-2:set
11,0,-8,0,-1,0,-1,-1|verb-2:set out
-1,-1,-1,0,4,0,-10,8|verb-2:shoot
0,0,7,0,-10,-1,7,-4|verb-2:sit
0,0,8,-3,0,0,-1,-4|verb-2:sound out
-4,-3,-1,-3,-9,13,3,4|verb-2:speak of
-4,-10,-20,7,20,-6,17,-3|verb-2:spend
0,0,11,-1,0,-2,0,-7|verb-2:start at
0,0,-1,0,-11,4,7,2|verb-2:stay
0,0,-1,-3,-1,-3,13,-5|verb-2:stop
-1,2,-5,3,-1,-1,12,-11|verb-2:stop short
-2,0,5,-2,-8,-3,-11,22|verb-2:suggest
7,1,11,1,-6,4,-19,1|verb-2:take
5,0,-14,17,-1,-1,-4,-1|verb-2:talk
4,-2,2,11,7,1,-11,-11|verb-2:tell
-1,-1,12,-2,19,2,-13,-18|verb-2:think
0,0,-6,-1,0,8,0,0|verb-2:try
0,0,-1,0,-4,0,-14,20|verb-2:unveil
-2,-1,15,-1,3,-3,-1,-11|verb-2:urge
0,-4,2,-3,-7,-1,18,-6|verb-2:vow
-2,3,-16,3,-15,0,-1,27|verb-2:want
-2,0,22,-2,-15,-1,4,-5|verb-2:warn
0,0,-22,0,-2,0,13,12|verb-2:weigh
-2,-1,-13,17,-6,-6,9,2|verb-2:write
0,0,-2,-1,6,0,10,-12|verb-3-form:agree finite+
-1,6,-1,0,8,0,-7,-6|verb-3-form:approve finite+
0,0,-2,-1,-5,2,-9,14|verb-3-form:argue finite+
0,0,0,-3,0,11,-6,-2|verb-3-form:arrive gerund+
0,0,-5,3,0,3,-13,12|verb-3-form:ask finite+
0,0,-11,0,-1,0,13,-1|verb-3-form:back finite+
-3,-4,5,2,18,-14,5,-9|verb-3-form:be finite+
0,0,-5,-1,-4,12,10,-12|verb-3-form:be finite+should
0,0,-1,-1,8,-4,-14,12|verb-3-form:be finite+will
0,-1,-11,5,7,-1,1,1|verb-3-form:be inf+
0,0,-2,-1,10,0,-4,-1|verb-3-form:bring finite+
0,0,9,-7,0,0,0,-1|verb-3-form:brush off finite+
0,0,-14,-2,12,-2,9,-2|verb-3-form:call finite+
0,0,0,0,5,0,9,-13|verb-3-form:call for finite+
0,-2,-3,0,-1,8,1,-3|verb-3-form:call on finite+
0,0,9,0,4,0,-4,-8|verb-3-form:confirm finite+
0,0,-1,-2,0,8,-1,-4|verb-3-form:confirm finite+will+not
0,0,9,0,-3,-1,-1,-4|verb-3-form:consider finite+
0,0,-3,10,0,0,-6,0|verb-3-form:consider finite+should
0,0,-5,-2,-1,0,-8,16|verb-3-form:consider progressive+
-3,0,11,-1,0,-2,0,-4|verb-3-form:debate finite+
0,-1,-3,2,2,-2,-6,9|verb-3-form:demand finite+
0,0,-17,21,0,-1,-1,-3|verb-3-form:deny finite+
0,0,-7,21,-2,-3,-6,-3|verb-3-form:dismiss finite+
0,0,-9,0,0,0,0,10|verb-3-form:drop finite+
0,0,0,0,12,0,-12,0|verb-3-form:exceed gerund+
4,-1,-12,-2,12,-4,13,-11|verb-3-form:expect finite+
0,0,9,-4,0,0,-3,-1|verb-3-form:fix finite++not
0,0,-4,0,3,0,12,-9|verb-3-form:force finite+
0,0,-9,-1,2,-2,-3,12|verb-3-form:give finite+
0,0,-7,-5,0,0,0,13|verb-3-form:give finite++not
0,0,-9,0,0,0,9,0|verb-3-form:head finite+
0,0,-2,0,-5,0,10,-3|verb-3-form:hope finite+
0,-1,0,0,-10,1,10,0|verb-3-form:jump finite+
0,0,-1,0,0,10,-2,-7|verb-3-form:keep inf+
0,0,-9,0,0,13,-2,-2|verb-3-form:lean toward progressive+
0,3,-1,-1,-6,-2,9,-1|verb-3-form:mean finite+
-1,0,19,-6,10,0,-8,-14|verb-3-form:meet finite+
-2,0,-1,-1,-10,0,15,-1|verb-3-form:mention finite++not
0,0,-9,0,-1,0,1,9|verb-3-form:name finite+
0,0,8,0,0,0,-8,0|verb-3-form:persuade inf+
0,0,-8,20,0,0,0,-12|verb-3-form:push back finite+
0,0,3,0,-8,0,6,0|verb-3-form:put finite+
0,0,-7,1,-1,-2,-1,11|verb-3-form:reach finite+
0,0,-6,10,0,-1,-2,0|verb-3-form:rebuff finite+
-1,0,-1,-12,-1,-3,22,-4|verb-3-form:refuse finite+
0,0,-3,11,0,0,-6,-2|verb-3-form:reject finite+
0,0,-8,0,0,0,-1,10|verb-3-form:return inf+
0,0,0,0,-1,0,14,-13|verb-3-form:review finite+
0,-3,0,0,-15,0,-2,20|verb-3-form:seek finite+will
0,0,1,8,6,0,-11,-3|verb-3-form:set finite+
0,0,0,0,9,0,-8,-1|verb-3-form:set gerund+
0,0,0,-1,0,-4,-2,8|verb-3-form:shoot finite+
0,0,1,14,0,0,-14,-1|verb-3-form:signal finite+
0,12,0,-1,1,-2,1,-10|verb-3-form:spend finite+
0,0,1,0,0,0,7,-8|verb-3-form:spend finite+will
0,0,-1,1,-11,0,12,0|verb-3-form:stand finite+
0,0,0,0,-3,8,0,-5|verb-3-form:stay finite+
0,-3,-4,9,5,-1,-2,-5|verb-3-form:stop finite+
0,0,2,2,-7,0,-10,14|verb-3-form:suggest finite+
0,0,0,-5,0,-1,-6,11|verb-3-form:swear finite+
0,0,-8,0,0,0,-1,10|verb-3-form:target finite+
-5,-5,18,-8,-12,8,14,-11|verb-3-form:tell finite+
0,0,-12,0,0,0,-1,13|verb-3-form:tell progressive+
0,0,-1,-7,0,0,8,0|verb-3-form:throw out subjunctive+
0,0,-13,0,-1,0,-1,15|verb-3-form:tip finite+
0,-1,0,0,-6,-2,1,9|verb-3-form:unveil finite+
0,0,19,0,-7,0,-17,7|verb-3-form:urge finite+
-1,-1,26,6,-23,4,-16,5|verb-3-form:want finite+
0,0,-5,-1,-1,0,-1,9|verb-3-form:weigh finite+
0,0,1,0,-3,-1,-13,16|verb-3-form:write finite+
-4,1,-10,4,26,-9,4,-11|verb-3-kind:be
0,-1,2,5,-3,9,1,-14|verb-3-kind:cap
-3,-9,31,-3,-35,7,-7,20|verb-3-kind:demand
11,-1,-28,62,-5,-10,-2,-27|verb-3-kind:denial
-1,13,-19,2,1,7,-8,6|verb-3-kind:level
-5,1,-6,-2,12,-3,-2,4|verb-3-kind:move
7,13,-8,4,-8,-6,2,-4|verb-3-kind:pledge
-9,-3,-4,5,-38,4,4,41|verb-3-kind:proposal
-3,13,17,-13,12,-4,6,-29|verb-3-kind:spend
-3,-4,5,2,18,-14,5,-9|verb-3-mood:be finite+
0,0,-5,-1,-4,12,10,-12|verb-3-mood:be finite+should
0,0,-1,-1,8,-4,-14,12|verb-3-mood:be finite+will
0,-1,-11,5,7,-1,1,1|verb-3-mood:be inf+
0,-1,8,-1,-2,0,3,-7|verb-3-mood:cap finite+
0,0,-1,0,0,10,-2,-7|verb-3-mood:cap inf+
-4,-7,14,-5,-6,3,20,-13|verb-3-mood:demand finite+
-1,0,12,2,-9,5,-10,1|verb-3-mood:demand finite++passive
0,-3,0,-1,-15,0,-4,22|verb-3-mood:demand finite+will
3,0,-1,0,-1,0,-8,7|verb-3-mood:demand gerund+
-1,0,9,0,0,0,-6,-1|verb-3-mood:demand inf+
0,0,-11,0,0,0,-1,12|verb-3-mood:demand progressive+
4,-1,-27,63,-4,-10,4,-27|verb-3-mood:denial finite+
-1,-1,-13,3,4,9,-2,2|verb-3-mood:level finite+
0,7,-5,-7,-4,-1,-1,10|verb-3-mood:level finite++not
0,0,-5,8,-1,0,-1,-1|verb-3-mood:level inf+
-3,-3,-16,3,7,-10,14,8|verb-3-mood:move finite+
-1,1,1,2,16,6,-19,-6|verb-3-mood:move gerund+
-1,0,5,-8,-7,-1,13,0|verb-3-mood:move inf+
-3,15,-11,-6,-9,-12,21,6|verb-3-mood:pledge finite+
0,0,9,-4,0,0,-3,-1|verb-3-mood:pledge finite++not+passive
0,0,1,4,-9,0,6,-2|verb-3-mood:pledge finite++passive
0,0,-1,-2,0,8,-1,-4|verb-3-mood:pledge finite+will+not
5,-1,3,-2,10,0,-10,-4|verb-3-mood:pledge gerund+
0,0,0,7,-1,0,-10,5|verb-3-mood:pledge progressive+
-5,-1,27,9,-13,-7,-9,-1|verb-3-mood:proposal finite+
-2,0,-1,-3,-12,0,20,-2|verb-3-mood:proposal finite++not
0,0,-11,0,-4,0,-1,17|verb-3-mood:proposal finite++passive
0,0,-4,10,0,0,-7,1|verb-3-mood:proposal finite+should
0,0,-14,-2,-1,13,-11,16|verb-3-mood:proposal progressive+
0,0,-1,-7,0,0,8,0|verb-3-mood:proposal subjunctive++passive
-1,12,9,-5,3,-3,2,-18|verb-3-mood:spend finite+
0,0,-2,-1,6,0,10,-12|verb-3:agree
-1,6,-1,0,9,0,-7,-7|verb-3:approve
0,0,-2,-1,-5,2,-9,14|verb-3:argue
0,-1,0,-3,4,10,-9,-2|verb-3:arrive
0,0,-5,6,0,2,-13,10|verb-3:ask
0,0,-13,5,-2,0,13,-1|verb-3:back
-4,1,-10,4,26,-9,4,-11|verb-3:be
0,-1,3,-1,13,-1,-5,-7|verb-3:bring
0,0,9,-7,0,0,0,-1|verb-3:brush off
0,0,-10,-2,10,-2,8,-3|verb-3:call
0,0,2,-1,5,0,8,-13|verb-3:call for
0,-2,-3,0,-1,8,1,-3|verb-3:call on
0,0,7,-2,4,8,-5,-12|verb-3:confirm
0,0,1,6,-5,-1,-9,10|verb-3:consider
-3,0,11,-1,0,-2,0,-4|verb-3:debate
0,-1,-3,2,2,-2,-6,9|verb-3:demand
0,0,-17,21,0,-1,-1,-3|verb-3:deny
0,0,10,-6,0,0,-1,-1|verb-3:determine
0,0,-7,21,-2,-3,-6,-3|verb-3:dismiss
0,0,-9,0,0,0,0,10|verb-3:drop
0,3,-1,-2,9,0,-7,-2|verb-3:exceed
4,-1,-12,-2,12,-4,13,-11|verb-3:expect
0,0,9,-4,0,0,-3,-1|verb-3:fix
0,0,-4,0,3,0,12,-9|verb-3:force
0,0,-16,-5,2,-2,-3,25|verb-3:give
0,0,-9,0,-1,0,9,1|verb-3:head
0,0,-2,0,-5,0,10,-3|verb-3:hope
0,0,-9,7,-2,0,3,1|verb-3:intend
0,-1,0,0,-10,1,10,0|verb-3:jump
0,0,-3,5,-1,9,0,-10|verb-3:keep
0,0,-9,0,0,13,-2,-2|verb-3:lean toward
0,2,-1,0,-6,-2,8,-1|verb-3:mean
-1,0,21,-5,11,-1,-7,-17|verb-3:meet
-2,0,-2,-1,-10,0,15,1|verb-3:mention
0,0,-10,0,-1,0,0,10|verb-3:name
0,0,8,0,0,0,-8,0|verb-3:persuade
0,0,6,-2,0,0,-8,5|verb-3:prepare
-1,-1,2,-1,-11,-1,2,9|verb-3:propose
0,0,-8,20,0,0,0,-12|verb-3:push back
0,0,10,-2,-12,0,9,-4|verb-3:put
0,0,-6,10,0,-1,-2,0|verb-3:rebuff
-1,0,-1,-12,-1,-3,22,-4|verb-3:refuse
0,0,-3,11,0,0,-6,-2|verb-3:reject
-2,0,5,0,0,0,-8,5|verb-3:require
0,0,-8,-1,0,0,3,6|verb-3:return
0,0,0,0,-1,0,14,-13|verb-3:review
0,-3,-2,0,-12,0,0,18|verb-3:seek
0,0,1,8,15,0,-19,-4|verb-3:set
0,0,0,-1,0,-4,-2,8|verb-3:shoot
0,0,1,14,0,0,-14,-1|verb-3:signal
-2,15,9,-8,3,-2,8,-21|verb-3:spend
0,7,-1,1,-9,0,8,-5|verb-3:stand
0,0,-3,3,-3,8,0,-5|verb-3:stay
0,-3,-4,9,5,-1,-2,-5|verb-3:stop
0,0,2,2,-8,-1,-11,16|verb-3:suggest
0,0,0,-5,0,-1,-6,11|verb-3:swear
0,0,-8,0,0,0,-1,10|verb-3:target
-1,-5,5,-8,-12,8,11,2|verb-3:tell
0,0,-1,-7,0,0,8,0|verb-3:throw out
0,0,-13,0,-1,0,-1,15|verb-3:tip
0,-1,0,0,-6,-2,1,9|verb-3:unveil
0,0,17,0,-7,0,-15,7|verb-3:urge
-1,-1,26,5,-24,4,-17,7|verb-3:want
0,0,-5,-1,-1,0,-1,9|verb-3:weigh
0,0,3,0,-3,-1,-12,13|verb-3:write
-5,-1,1,-3,-16,2,16,6|when-governor:far be
-1,-2,14,-11,24,-2,-8,-14|when-governor:far demand
0,0,0,12,0,0,-8,-3|when-governor:far denial
0,-1,-4,-1,-5,-5,21,-4|when-governor:far level
-3,-2,-10,-4,-8,2,38,-13|when-governor:far move
-1,-2,0,6,-3,-4,14,-10|when-governor:far pledge
-1,-1,-1,-6,0,-4,21,-8|when-governor:far proposal
0,0,4,-6,0,-1,16,-12|when-governor:far spend
-1,5,-2,-1,-13,-3,15,0|when-governor:next be
0,-1,-1,0,-2,0,-14,18|when-governor:next cap
0,0,-10,-1,-6,-1,6,12|when-governor:next demand
-1,0,-5,-1,24,-2,-21,5|when-governor:next level
-1,3,0,-3,-16,-4,26,-5|when-governor:next move
0,-1,-1,-1,-2,0,11,-5|when-governor:next pledge
0,0,13,-1,0,-1,-21,10|when-governor:next proposal
8,-2,-4,11,-2,8,-17,-3|when-governor:none be
0,29,-3,-3,-17,-13,13,-6|when-governor:none cap
-9,-8,15,8,-26,0,7,13|when-governor:none demand
-8,-10,3,3,-27,15,8,17|when-governor:none denial
-3,4,12,-12,-17,5,1,10|when-governor:none level
-21,2,-4,5,14,6,-32,30|when-governor:none move
-7,6,-1,11,-3,-6,-26,26|when-governor:none pledge
9,-7,-5,3,17,-1,-15,-3|when-governor:none proposal
-4,0,14,11,2,8,-33,2|when-governor:none spend
-2,-1,6,-5,15,-3,-13,2|when-governor:now be
-3,-1,-2,9,8,-2,-7,-2|when-governor:now demand
-1,-1,-2,0,-1,-2,13,-6|when-governor:now level
4,-3,-7,-6,23,-3,12,-21|when-governor:now move
-1,4,-2,-4,14,0,-6,-6|when-governor:now pledge
0,0,0,0,-30,0,4,26|when-governor:now proposal
-1,0,-7,-2,9,-1,7,-5|when-governor:now spend
-1,-3,-2,-1,10,7,-9,-2|when-governor:past level
17,-2,1,-2,7,-4,-16,-1|when-governor:past move
8,-2,-2,0,6,-1,3,-13|when-governor:past pledge
-1,-1,-5,-1,8,-1,3,-4|when-governor:past spend
0,0,-1,0,-11,0,33,-21|when-shape:far fine
-7,-3,-18,-8,12,-12,6,29|when-shape:far half
-1,-1,-10,-1,1,-1,25,-12|when-shape:far tenth
-7,-7,30,-9,-65,-21,36,44|when-shape:far whole
-1,-1,-3,-2,36,-3,-24,-3|when-shape:next fine
-1,0,-9,-1,20,-3,-19,12|when-shape:next half
-1,-1,0,-1,-5,-4,-8,20|when-shape:next tenth
-2,6,2,-10,-18,-8,46,-16|when-shape:next whole
-2,-6,-8,-5,48,-16,-8,-2|when-shape:none fine
21,-16,28,23,-79,11,11,1|when-shape:none half
-17,-5,8,-26,11,31,18,-20|when-shape:none tenth
-18,28,5,24,-45,13,-46,38|when-shape:none whole
-1,-1,-4,-2,16,-2,-11,5|when-shape:now fine
-4,-1,1,-3,22,-3,-8,-4|when-shape:now half
-1,-1,-6,-2,49,-4,-47,13|when-shape:now tenth
1,-1,-13,9,1,-8,59,-47|when-shape:now whole
-1,-1,-2,0,12,-1,-6,-1|when-shape:past fine
0,-1,2,-1,-18,21,-2,-1|when-shape:past half
-2,-2,-10,-1,15,0,3,-3|when-shape:past tenth
20,0,-4,-9,49,0,-46,-10|when-shape:past whole
0,0,12,0,0,0,-4,-7|when-verb:far accept
0,0,-3,-1,-3,0,-8,14|when-verb:far aim
0,0,13,-2,-1,0,0,-9|when-verb:far ask for
0,0,0,0,5,0,-8,4|when-verb:far attain
-5,-1,1,-3,-16,2,16,6|when-verb:far be
0,0,0,0,1,-1,18,-17|when-verb:far bring
0,0,0,0,-21,0,18,3|when-verb:far budget
0,0,0,0,0,0,-10,11|when-verb:far call
0,0,0,2,9,0,-8,-3|when-verb:far carry
-2,0,0,0,19,0,-13,-3|when-verb:far clear
0,0,-1,0,11,-2,-1,-6|when-verb:far climb
0,0,-3,0,-6,0,1,8|when-verb:far come to
0,0,0,12,0,0,-11,0|when-verb:far confirm
0,0,0,0,-1,0,-8,9|when-verb:far debate
0,0,1,0,-10,0,15,-5|when-verb:far end
0,0,0,0,-18,0,18,0|when-verb:far equal
0,0,0,0,8,0,-8,0|when-verb:far estimate
0,1,0,0,14,0,-13,-1|when-verb:far exceed
0,0,-3,-1,35,-1,1,-31|when-verb:far expect
0,0,0,0,10,0,-10,0|when-verb:far forecast
0,0,-1,0,15,-1,-9,-3|when-verb:far foresee
0,0,-9,-4,0,10,3,0|when-verb:far get
0,0,-7,0,-21,0,26,3|when-verb:far go
0,0,-1,0,0,0,23,-21|when-verb:far hope
0,0,9,0,0,0,-6,-3|when-verb:far insist on
0,0,0,0,0,0,-8,9|when-verb:far live with
0,0,-1,0,0,0,-8,9|when-verb:far look at
0,0,0,0,0,0,-12,13|when-verb:far meet
0,0,0,0,0,0,-8,9|when-verb:far move
0,0,-5,0,0,0,21,-16|when-verb:far name
0,0,-1,0,22,0,-2,-19|when-verb:far pencil in
0,0,-1,-4,-3,0,-3,12|when-verb:far plan
0,0,0,0,-9,0,11,-2|when-verb:far pledge
0,0,16,0,0,0,-8,-8|when-verb:far prefer
0,0,0,0,22,0,-21,-1|when-verb:far project
0,0,-1,0,-9,0,11,0|when-verb:far put
0,0,-5,0,-11,0,21,-3|when-verb:far raise
0,0,-7,0,9,0,-22,22|when-verb:far reach
0,0,0,0,9,-1,-1,-7|when-verb:far reckon on
0,0,0,8,0,0,-8,0|when-verb:far refuse
0,0,-1,0,19,-2,-1,-14|when-verb:far rise
0,0,20,0,-4,0,-3,-12|when-verb:far satisfy
0,0,-9,0,0,0,0,9|when-verb:far seek
0,0,-1,0,-8,-1,-10,20|when-verb:far set
0,0,-4,0,13,0,-5,-3|when-verb:far settle for
0,0,-8,0,-3,0,-1,12|when-verb:far sound out
0,0,-1,0,-1,0,14,-12|when-verb:far speak of
0,0,5,-1,-3,-1,8,-8|when-verb:far spend
0,0,0,0,-8,0,1,7|when-verb:far stop
0,0,-5,0,-1,0,-4,9|when-verb:far suggest
0,0,0,0,8,0,-6,-1|when-verb:far take up
0,0,0,0,0,0,9,-8|when-verb:far talk of
0,0,-7,-4,-7,0,14,5|when-verb:far tell
0,0,-2,0,10,0,6,-13|when-verb:far think
0,0,1,0,0,0,-18,18|when-verb:far urge
0,-1,18,-2,-10,-1,-6,1|when-verb:far want
0,0,-5,0,-1,-1,-5,12|when-verb:next amount
0,0,-1,0,-6,0,0,8|when-verb:next ask for
-1,5,-2,-1,-13,-3,15,0|when-verb:next be
0,-3,-3,0,-10,-2,-8,26|when-verb:next bring
0,0,0,0,13,0,-11,-2|when-verb:next budget
0,0,0,0,-10,0,10,0|when-verb:next call for
0,0,0,0,-10,0,10,-1|when-verb:next climb
0,0,0,0,10,0,-9,0|when-verb:next course
0,0,0,0,-8,0,9,0|when-verb:next devote
0,0,0,0,8,0,-8,0|when-verb:next do
0,0,13,0,0,0,-5,-7|when-verb:next favor
0,-1,0,0,2,0,-13,11|when-verb:next keep
0,0,-1,0,18,0,-10,-6|when-verb:next propose
0,0,-1,0,-27,0,20,9|when-verb:next push
0,0,9,0,0,0,-4,-5|when-verb:next reach
0,0,-6,0,8,0,0,-2|when-verb:next seek
0,0,0,0,13,0,-12,0|when-verb:next set
0,0,0,0,-7,0,-8,15|when-verb:next use
0,0,0,0,-5,0,-9,15|when-verb:next vote on
1,-2,-4,12,4,3,-9,-5|when-verb:none accept
-1,-2,3,0,-4,-1,8,-2|when-verb:none account
-1,-2,-6,15,3,-1,3,-11|when-verb:none adopt
6,0,-1,-2,11,0,-3,-12|when-verb:none advise
0,0,-5,-1,-2,-2,-2,12|when-verb:none advocate
-1,-1,3,-2,-4,-4,-3,11|when-verb:none afford
10,-7,0,8,1,-5,-9,2|when-verb:none agree
-1,-1,15,-10,-5,13,-13,2|when-verb:none aim
0,-1,0,0,16,0,-11,-4|when-verb:none announce
0,0,-6,5,9,-1,-4,-3|when-verb:none approach
0,-3,0,4,9,-2,0,-6|when-verb:none approve
-1,0,-3,-4,20,-2,9,-19|when-verb:none argue
-1,-1,11,-6,-8,-2,-2,9|when-verb:none argue for
0,0,-4,-5,-1,-3,-4,18|when-verb:none arrive
-1,-4,-19,29,14,-16,-11,8|when-verb:none ask
-3,-2,-2,12,-14,13,-1,-3|when-verb:none ask for
0,-1,-4,6,-3,-1,12,-8|when-verb:none attain
-2,-2,2,1,-2,1,-10,11|when-verb:none back
-2,0,13,0,0,-17,12,-5|when-verb:none balk
8,-2,-4,11,-2,8,-17,-3|when-verb:none be
0,0,0,-9,-1,-1,11,0|when-verb:none begin from
2,0,-1,-8,7,12,-2,-11|when-verb:none believe
0,12,16,-4,-4,-4,-5,-10|when-verb:none bind
0,-2,-5,-2,7,-5,14,-7|when-verb:none bring
-1,0,3,13,-2,-1,-4,-8|when-verb:none bring up
0,0,-15,15,0,0,1,-1|when-verb:none brush off
0,0,8,0,3,-5,0,-6|when-verb:none budget
0,0,-2,0,-4,8,0,-2|when-verb:none calculate
18,-3,-7,1,6,0,13,-27|when-verb:none call
-2,-3,4,-1,-8,-7,-10,26|when-verb:none call for
-5,-1,18,-2,-4,-1,-13,7|when-verb:none call on
0,0,-7,-3,-1,0,-2,13|when-verb:none calls
0,0,6,-10,-3,9,3,-4|when-verb:none campaign
0,17,-1,0,-11,-2,-3,0|when-verb:none cap
-1,0,-3,0,-4,-3,-8,19|when-verb:none carry
-1,0,10,-1,-1,5,-6,-6|when-verb:none choose
0,0,0,0,-14,0,16,-2|when-verb:none clear
0,0,-2,0,11,-4,-9,6|when-verb:none climb
0,3,-2,-3,3,-5,-14,18|when-verb:none come to
0,0,-2,0,11,0,-4,-4|when-verb:none command
-3,-3,0,13,6,0,-2,-11|when-verb:none commit
-1,0,8,-1,-8,0,7,-5|when-verb:none concede
-1,0,-4,-12,0,22,3,-8|when-verb:none confirm
0,0,9,0,-5,0,-3,-1|when-verb:none confront with
8,2,-12,10,-8,1,6,-7|when-verb:none consider
6,-3,0,4,-1,-1,-11,5|when-verb:none contain
0,0,-2,0,-4,10,0,-3|when-verb:none contribute
0,0,0,0,-15,-1,20,-3|when-verb:none correspond
0,0,-2,-3,-1,-1,-1,8|when-verb:none counter with
-1,0,-8,-1,-1,-7,17,1|when-verb:none debate
0,-1,-8,5,-4,-1,10,-1|when-verb:none decide
-1,0,2,9,0,-2,0,-8|when-verb:none decline
0,1,-11,17,0,5,-2,-10|when-verb:none deny
-2,-1,5,-4,21,1,-15,-4|when-verb:none devote
-1,-1,-8,2,8,8,-14,6|when-verb:none discuss
-3,-1,-4,15,-10,-9,20,-7|when-verb:none do
0,0,-2,-17,0,21,0,-2|when-verb:none dodge
0,-3,-3,0,-3,0,8,2|when-verb:none double
0,2,1,-1,-6,8,-11,7|when-verb:none drop
0,0,0,0,0,0,9,-8|when-verb:none enshrine
0,0,0,0,12,-2,-2,-8|when-verb:none equal
9,9,-5,-7,21,-3,-17,-8|when-verb:none exceed
0,0,0,-9,0,-1,0,10|when-verb:none exclude
0,-5,-2,1,-6,23,-8,-4|when-verb:none exempt
0,-2,14,-1,-1,-1,0,-9|when-verb:none exhort
-4,-3,-2,-10,-7,-5,13,18|when-verb:none expect
-1,-3,-1,-2,-3,-1,3,9|when-verb:none eye
0,0,3,-1,2,-4,15,-15|when-verb:none fall
-1,-1,-6,-3,-5,9,-4,10|when-verb:none favor
0,0,0,0,-1,0,8,-7|when-verb:none feel
-1,-1,8,8,-2,-1,-7,-4|when-verb:none fix
0,-1,-3,0,8,-4,12,-11|when-verb:none force
0,10,-1,0,-3,0,-1,-3|when-verb:none free
-4,-1,4,-5,2,11,-12,4|when-verb:none get
8,-2,-1,0,-7,2,6,-5|when-verb:none give
2,-5,-4,14,10,3,-27,7|when-verb:none go
0,0,-2,-2,13,0,-12,3|when-verb:none goal
-1,-1,2,0,0,4,-13,8|when-verb:none grow
0,-2,1,-3,2,2,11,-10|when-verb:none head
0,0,-2,0,-3,0,-5,10|when-verb:none hike
0,-2,-4,-12,18,19,-9,-11|when-verb:none hit
0,0,-1,0,-8,0,0,10|when-verb:none hold out for
0,12,0,0,-10,0,-1,-1|when-verb:none hold the line at
6,0,-13,-1,-1,0,7,2|when-verb:none hold up
0,0,-9,0,0,0,0,9|when-verb:none honour
-3,0,-3,-5,12,-2,-33,34|when-verb:none hope
0,0,-4,5,-2,-2,-8,10|when-verb:none idea
0,0,-2,8,0,-3,0,-3|when-verb:none imagine
-1,-1,14,-3,-6,16,-15,-4|when-verb:none increase
-1,1,-15,-4,-8,6,15,6|when-verb:none insist on
0,-1,0,-2,-4,0,8,0|when-verb:none intend
0,0,0,0,0,0,-13,13|when-verb:none intention
0,0,0,0,-7,0,9,-1|when-verb:none invest
-3,6,-5,-8,3,-2,21,-12|when-verb:none keep
-1,0,-6,-1,22,-1,-5,-9|when-verb:none lay out
-1,0,3,0,-2,0,-9,9|when-verb:none leap
0,0,0,0,-10,13,-3,0|when-verb:none level off at
0,-1,1,0,12,3,-5,-9|when-verb:none lift
-1,-1,6,-4,-1,-3,-4,8|when-verb:none like to see
0,0,-2,-3,-9,-1,10,5|when-verb:none likely
0,-1,-4,-4,16,2,-5,-3|when-verb:none live with
0,0,-4,-1,0,0,-3,8|when-verb:none look for
0,0,-7,0,-2,0,-10,20|when-verb:none lower
-1,-1,-11,-1,13,-1,13,-10|when-verb:none match
6,0,13,-6,-4,-3,-2,-5|when-verb:none mean
-5,-1,14,15,-21,-9,23,-14|when-verb:none meet
6,-1,3,6,-1,3,0,-15|when-verb:none mention
-4,-2,12,-5,10,-11,0,0|when-verb:none move
-3,4,16,-5,-4,-3,-7,1|when-verb:none name
0,0,0,0,1,0,-9,9|when-verb:none nudge
0,0,-7,-3,-2,0,10,2|when-verb:none oblige
-1,-1,-3,8,-3,-12,3,8|when-verb:none offer
0,0,-9,3,-2,-7,10,5|when-verb:none oppose
-1,-1,10,-1,-2,-2,2,-6|when-verb:none pay
0,0,0,0,-8,-1,9,0|when-verb:none peak
0,0,0,0,-6,-1,-2,10|when-verb:none peg
0,0,0,0,-2,0,-10,13|when-verb:none pencil in
0,0,9,0,0,0,-8,0|when-verb:none persuade
-2,0,7,12,10,0,-23,-4|when-verb:none plan
0,0,4,-16,0,0,-1,12|when-verb:none play down
-1,1,-10,-6,3,-2,0,16|when-verb:none pledge
0,5,-9,2,-12,-2,-9,25|when-verb:none prepare
1,0,20,3,-2,-4,-10,-7|when-verb:none press
0,0,2,-3,0,8,-2,-4|when-verb:none press for
0,0,19,1,-1,0,-12,-6|when-verb:none pressure
-3,2,-4,20,0,-5,-6,-4|when-verb:none promise
-5,-1,-3,14,-15,-4,21,-7|when-verb:none propose
-1,-1,10,-6,31,-3,-14,-16|when-verb:none push
0,0,6,-11,0,-1,-2,8|when-verb:none push back
0,0,-2,-1,-1,9,-6,1|when-verb:none push for
-5,13,-12,4,1,0,2,-4|when-verb:none put
0,0,0,0,10,0,-9,0|when-verb:none race
-2,-5,21,9,-22,-9,-7,14|when-verb:none raise
0,-1,-9,9,9,2,-7,-3|when-verb:none reach
0,0,3,-10,-2,0,-8,19|when-verb:none ready
0,0,-4,9,0,0,-1,-4|when-verb:none rebuff
-1,0,-7,0,5,11,-1,-8|when-verb:none reckon
6,0,-3,-3,-7,-3,0,10|when-verb:none recommend
-1,0,-8,-8,-1,0,25,-8|when-verb:none refuse
0,0,-9,-1,-1,0,-1,12|when-verb:none reiterate
0,0,5,18,-1,-4,-6,-11|when-verb:none reject
-2,0,5,-2,11,-5,-14,6|when-verb:none remain
-1,0,-9,16,-1,-1,-2,-2|when-verb:none request
0,0,0,-6,0,-1,-2,10|when-verb:none resist
0,-6,-2,0,-12,-2,-4,26|when-verb:none return
-1,-1,9,2,-20,-9,4,16|when-verb:none rise
-1,-3,-2,2,-6,-9,-5,24|when-verb:none rule out
0,1,0,-2,-6,-2,8,3|when-verb:none satisfy
0,0,-1,-3,0,-1,-7,11|when-verb:none scoff
-1,-3,5,-1,-4,8,0,-3|when-verb:none seek
13,-5,-6,-3,-3,3,10,-10|when-verb:none set
0,0,10,-1,0,0,-7,-2|when-verb:none set its sights on
0,0,0,-1,0,0,8,-6|when-verb:none set out
-1,0,-4,-3,2,-6,12,0|when-verb:none settle for
0,0,-2,-5,0,12,0,-4|when-verb:none sidestep
-1,0,-7,-5,-2,9,15,-9|when-verb:none sign up
0,0,6,5,0,-1,0,-9|when-verb:none sound out
4,-1,4,-7,3,-4,-17,18|when-verb:none speak of
0,4,0,2,-10,11,-23,15|when-verb:none spend
-1,0,-3,-3,14,-2,-6,0|when-verb:none stand
-1,0,11,-2,1,-4,-4,-2|when-verb:none start at
-2,18,3,-4,-3,-2,-6,-4|when-verb:none stay
3,0,-14,0,0,0,12,-1|when-verb:none step up
0,9,3,-3,-9,-1,4,-2|when-verb:none stick to
-1,4,-4,-2,-3,-7,11,2|when-verb:none stop
0,0,0,-2,-1,0,-4,8|when-verb:none stop short
0,0,0,0,8,0,-4,-4|when-verb:none strain
0,0,-8,-1,7,2,11,-11|when-verb:none study
-1,4,-1,-2,7,-1,3,-10|when-verb:none surpass
-1,3,-9,0,-18,15,10,0|when-verb:none take
-1,0,-2,-1,-4,0,13,-6|when-verb:none take up
5,0,8,0,-2,-2,-2,-7|when-verb:none talk
15,-1,-5,1,5,-5,-4,-7|when-verb:none talk about
-2,-1,-1,11,-3,5,-5,-4|when-verb:none talk of
-6,11,9,-2,15,-1,-1,-25|when-verb:none tell
-8,-4,3,2,3,1,2,1|when-verb:none think
-1,-1,3,-12,-2,-2,3,13|when-verb:none tie
0,0,16,-1,0,0,1,-15|when-verb:none time
0,0,2,-4,6,-1,6,-9|when-verb:none top
0,0,-1,-1,-1,-7,0,10|when-verb:none triple
0,-4,4,0,-11,-2,-5,20|when-verb:none try
0,0,1,8,-2,0,-4,-2|when-verb:none turn down
-2,6,-1,-6,3,0,12,-13|when-verb:none urge
2,-2,1,-2,-8,11,0,-2|when-verb:none use
0,0,-5,3,0,9,-1,-5|when-verb:none utter
0,0,16,-12,0,-2,0,-3|when-verb:none veto
0,-4,-11,-2,-6,-1,5,19|when-verb:none vow
-3,-4,-15,-10,-5,2,7,28|when-verb:none want
0,-1,-7,3,-5,13,3,-6|when-verb:none warn
0,0,11,-7,0,-1,-3,0|when-verb:none wave off
0,0,-4,-2,-4,-1,3,8|when-verb:none weigh
-1,0,-2,10,-2,0,-3,-1|when-verb:none work out
0,0,0,-1,0,-3,14,-10|when-verb:none work toward
-4,5,2,13,0,-2,-4,-9|when-verb:none write
-2,-1,6,-5,15,-3,-13,2|when-verb:now be
0,0,0,0,13,0,-11,-1|when-verb:now bring
0,0,0,0,17,0,-17,0|when-verb:now concede
0,0,0,0,15,0,-15,0|when-verb:now course
0,0,0,0,-8,0,8,0|when-verb:now estimate
0,-1,0,-1,-22,0,26,-1|when-verb:now exceed
0,0,-5,10,-1,0,-9,5|when-verb:now expect
0,0,0,0,11,0,-11,0|when-verb:now foresee
-1,0,-1,-1,-1,0,8,-4|when-verb:now get
0,0,0,0,14,0,-14,0|when-verb:now hit
0,0,0,0,-8,0,8,0|when-verb:now intention
0,0,0,0,-7,0,9,-2|when-verb:now move
0,0,-1,-1,-12,0,14,-1|when-verb:now plan
0,0,0,-1,-6,0,8,0|when-verb:now promise
0,0,0,0,-15,0,-2,17|when-verb:now propose
0,0,-1,0,11,0,-9,-1|when-verb:now push
0,0,0,0,12,0,-11,0|when-verb:now put
0,0,-1,-1,10,0,-7,-1|when-verb:now raise
0,0,-1,-1,-13,0,20,-4|when-verb:now reach
0,0,0,0,-14,0,15,-1|when-verb:now remain
0,0,0,0,14,0,-13,-1|when-verb:now rush
0,0,0,0,-9,0,9,0|when-verb:now secure
-1,0,-7,-2,8,-1,5,-3|when-verb:now spend
0,0,0,0,-9,0,0,10|when-verb:now suggest
0,0,0,0,10,0,-10,0|when-verb:now swell
0,0,-1,0,-1,0,13,-10|when-verb:now want
0,0,0,-1,9,0,-7,-1|when-verb:past achieve
9,0,0,0,2,0,-11,0|when-verb:past adopt
0,0,-1,0,-2,-1,15,-12|when-verb:past aim
0,0,0,0,-12,0,12,0|when-verb:past announce
2,0,0,0,8,0,-9,0|when-verb:past attain
12,0,0,0,-6,0,-5,0|when-verb:past clear
-1,0,-1,0,-9,-1,4,8|when-verb:past put
0,0,0,0,8,0,-7,0|when-verb:past race
0,0,0,0,10,0,-8,-1|when-verb:past raise
-1,0,0,0,-7,0,12,-2|when-verb:past reach
0,0,0,0,8,0,-7,0|when-verb:past set
0,0,0,0,-7,10,-2,0|when-verb:past stand
-15,-11,1,-19,-63,-35,101,41|when:far
-4,3,-10,-14,33,-17,-5,13|when:next
-16,1,32,16,-64,40,-25,16|when:none
-6,-5,-22,1,88,-17,-7,-33|when:now
18,-3,-14,-12,58,20,-51,-15|when:past
"""
