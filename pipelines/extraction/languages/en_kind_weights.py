"""What each cue of ``english.kind_cues`` speaks for; made by ``training/kinds.py``, not by hand.

Each line: hundredths of the logarithm of odds, by kind in the order of ``KINDS``, then ``|``
and the cue; the line without a cue is what holds before any cue is seen.
"""

KINDS = "benchmark cap demand denial level other pledge proposal"
RULE = 100
"""Weight of what the rules say."""
TABLE = """\
-53,-45,-26,-84,131,-13,34,56|
3,5,12,15,-27,-7,-24,24|after0:\"
-4,-7,-17,26,-10,15,21,-24|after0:'
0,0,0,0,23,-6,-13,-3|after0:)
-21,-2,36,38,-11,-28,-6,-8|after0:,
0,0,1,-2,-8,-1,26,-15|after0:-
-46,-31,26,15,28,4,-8,10|after0:.
-2,4,0,3,-17,-4,-27,42|after0::
9,-2,-4,-19,7,15,-23,17|after0:;
6,-5,4,1,3,14,-6,-17|after0:?
2,-3,-12,13,65,-6,-25,-33|after0:DATE
0,-2,-2,-1,12,1,-3,-5|after0:LAND
-5,0,9,2,-6,-2,15,-13|after0:NATO
6,0,22,-2,-7,-7,-11,-1|after0:USA
1,0,0,-2,-3,-2,26,-20|after0:a
0,0,0,0,-12,0,13,0|after0:about
0,-1,0,0,-11,0,12,0|after0:achieve
-1,-1,8,-7,-1,0,-6,7|after0:advocate
0,-1,-3,-1,-4,11,2,-4|after0:after
0,0,8,-1,-6,-4,7,-3|after0:again
0,0,0,0,-4,0,18,-14|after0:ahead
0,0,0,0,0,0,8,-7|after0:alarms
-4,0,-17,-1,0,-2,29,-4|after0:allies
0,0,-1,-1,0,0,-11,14|after0:an
-4,2,-5,-19,29,-12,19,-10|after0:and
0,0,-2,0,0,8,0,-5|after0:argument
0,0,-1,0,10,0,-1,-8|after0:around
26,-1,-5,-7,-21,8,28,-27|after0:as
0,0,0,0,-14,0,15,0|after0:ask
-3,-1,-4,4,19,-6,-14,6|after0:at
0,-1,0,-2,-1,21,-10,-7|after0:be
0,0,0,3,-2,-1,8,-7|after0:because
-1,-1,-5,3,2,-5,-10,15|after0:before
0,0,0,0,13,0,-12,0|after0:behind
13,0,5,0,-4,-2,-6,-5|after0:being
15,0,-9,-1,-2,-1,2,-3|after0:benchmark
0,0,-4,-1,0,0,9,-3|after0:bill
-1,-1,-1,5,-4,-2,17,-12|after0:but
0,0,0,0,0,-11,-14,25|after0:buy
-4,-5,-13,-10,-14,13,16,18|after0:by
-1,-1,21,-14,-2,-1,-6,3|after0:call
0,-1,21,-14,0,0,-3,-1|after0:call for
0,20,-2,-2,-5,-2,-4,-5|after0:ceiling
0,0,0,0,9,0,-5,-3|after0:club
-1,0,-3,-2,-1,-9,3,13|after0:come
0,-1,-1,28,-1,0,-25,-1|after0:defence
0,0,1,-2,0,9,-2,-6|after0:defence spending
-1,6,-31,-18,27,-12,-21,50|after0:defense
-2,-2,0,-12,11,-4,13,-4|after0:defense spending
0,0,0,-1,-1,0,-5,8|after0:desirable
-2,-3,27,-2,0,-1,-16,-4|after0:doctrine
0,0,0,0,-8,0,8,0|after0:done
0,0,0,0,-7,0,8,0|after0:drags
0,0,0,0,-4,0,-8,12|after0:dream
0,0,0,0,-24,0,27,-3|after0:due
0,0,0,0,-8,-1,11,-2|after0:early
0,0,-3,2,0,9,-2,-5|after0:either
-1,-2,16,-1,0,0,-9,-3|after0:elephant
0,0,-2,0,-3,-2,16,-9|after0:enough
0,0,-5,0,1,13,-12,5|after0:even
0,0,0,0,14,0,-14,0|after0:every
0,0,0,0,-7,0,8,0|after0:everywhere
0,-1,-2,0,19,-4,-8,-4|after0:feel
-1,0,-6,-1,-2,-1,9,2|after0:figure
0,0,-1,0,-1,-8,5,6|after0:first
-20,-3,13,-8,15,-1,20,-15|after0:for
0,0,0,0,-7,0,8,-1|after0:forward
-5,-1,30,-5,-11,-4,-11,6|after0:from
0,0,-6,0,12,0,-5,0|after0:give
-1,-2,32,7,-11,-2,33,-56|after0:goal
-1,9,-1,-3,-6,-1,21,-18|after0:guideline
-3,1,-7,28,5,1,11,-36|after0:had
-1,0,11,0,0,-3,-6,0|after0:happen
6,6,-12,14,-10,-7,2,1|after0:has
0,0,0,-4,0,9,-1,-3|after0:he
0,0,13,0,-1,-1,-1,-8|after0:his
11,0,-3,-1,0,-4,0,-2|after0:hold up
-1,-2,-1,-16,17,-7,-36,45|after0:if
0,0,-6,14,-1,-1,-4,-1|after0:impossible
-12,-12,21,-7,34,-12,-17,5|after0:in
0,0,8,-1,0,-5,0,-2|after0:instead
-1,0,-3,-7,5,10,-2,-1|after0:into
10,-4,15,-2,2,-24,7,-4|after0:is
-2,-3,4,-1,13,-4,11,-17|after0:it
-2,0,-24,-1,3,-2,3,23|after0:its
-1,0,-3,0,-5,-2,2,9|after0:just
0,0,-5,0,0,0,13,-7|after0:later
0,0,-2,0,8,0,-5,-1|after0:leads
0,0,0,0,-6,0,14,-7|after0:level
0,14,-1,-1,-5,-1,-2,-4|after0:limit
-1,0,-1,-3,11,0,-2,-3|after0:looks
8,0,0,0,-1,-1,-4,-1|after0:made
0,1,0,0,16,-1,-17,2|after0:mark
-2,-3,-9,-4,-6,5,0,18|after0:mean
0,0,11,-9,0,0,-1,0|after0:mention
-1,0,-17,-4,-5,-2,-1,30|after0:might
0,0,0,0,-6,0,8,-2|after0:milestone
0,0,-1,-10,-2,-3,-3,20|after0:must
0,9,0,0,-7,0,0,-1|after0:myth
0,0,0,-1,-2,0,9,-6|after0:needs
-1,-1,-8,26,-4,2,-5,-11|after0:nor
0,0,-10,12,-2,-1,4,-3|after0:not
-1,-4,8,-2,33,-7,-18,-9|after0:now
0,10,-9,1,12,17,-11,-20|after0:of
-3,0,-1,-2,-1,-1,10,-3|after0:off
5,-2,-24,-12,19,-12,16,11|after0:on
0,0,0,0,-4,-3,-4,12|after0:one
-2,0,7,0,11,0,-16,0|after0:only
-10,4,-19,21,-22,28,-16,14|after0:or
-1,0,0,0,0,0,-10,12|after0:ought
0,0,-3,-5,-5,-2,1,14|after0:over
0,0,0,23,-5,-2,-4,-12|after0:overnight
0,0,-2,-1,-13,-1,9,9|after0:plan
-1,0,-10,-1,-4,-1,21,-4|after0:pledge
2,0,-8,-8,-5,-3,-2,24|after0:plus
0,0,-4,0,0,0,11,-7|after0:portion
-1,-4,32,0,2,-1,-42,14|after0:problem
-1,0,-3,-2,-2,-1,-3,11|after0:put
0,0,-4,-3,0,0,-1,9|after0:put forward
-2,-1,7,-34,-6,6,4,25|after0:question
0,-1,-1,-4,0,-1,-1,8|after0:range
0,0,2,-1,39,0,-37,-2|after0:reach
12,0,-3,0,0,0,-7,-1|after0:reigns
0,0,-3,-2,8,-1,3,-5|after0:remain
-1,0,-2,14,-2,-1,-8,-1|after0:remark
-1,0,-13,18,-1,-1,-2,-1|after0:request
0,0,0,-1,9,0,-8,0|after0:require
-1,0,17,-9,-2,-3,1,-4|after0:rule
0,0,0,-1,-4,12,0,-6|after0:sensibly
0,0,-1,0,-6,0,14,-6|after0:set
-1,5,-16,-6,-1,10,-2,12|after0:should
0,-3,0,-5,11,0,-3,1|after0:since
-1,0,-11,12,0,0,0,0|after0:slide
-1,0,-3,-1,-1,-2,-3,11|after0:some
0,-4,5,0,-1,0,-10,10|after0:soon
0,-1,-2,0,10,2,-9,0|after0:spend
0,0,0,0,-7,0,8,0|after0:stems
0,5,4,0,-14,-5,12,-2|after0:still
-1,-1,-5,-1,-2,0,14,-5|after0:summit
-1,-1,0,-2,-10,-3,9,8|after0:target
17,0,-1,-13,-37,26,-6,15|after0:that
12,-1,8,-3,-9,3,-12,1|after0:the
0,-6,0,0,14,-7,-10,10|after0:through
-8,32,30,-6,12,-15,-43,-3|after0:to
0,0,-1,-1,25,-4,-2,-16|after0:today
0,0,-3,1,-1,13,-6,-3|after0:tomorrow
0,-2,-8,-5,7,-4,-16,28|after0:too
0,0,0,0,-1,0,-23,24|after0:torch
11,0,0,0,-9,0,-1,-1|after0:turning
-1,-1,0,0,3,-3,8,-6|after0:two
0,0,0,0,10,0,-1,-9|after0:typical
0,0,8,-6,0,0,-1,-1|after0:ultimatum
0,-1,-3,5,10,8,-11,-7|after0:under
0,-4,2,11,-2,-4,-2,-3|after0:unless
0,-1,-1,-3,-12,-1,15,2|after0:until
0,0,0,0,10,0,-10,0|after0:usually
-5,-17,18,-1,12,22,19,-49|after0:was
-1,0,-4,-1,-8,6,15,-5|after0:we
0,0,-1,8,-1,-3,-1,-1|after0:were
-1,-2,10,-2,2,-4,-19,17|after0:when
-1,-1,12,-2,-4,0,-2,-2|after0:which
0,0,0,8,14,-3,-6,-12|after0:while
-1,0,-5,-1,0,-2,-1,10|after0:whisper
3,-1,-5,-7,29,-6,14,-27|after0:will
-1,-1,-12,2,7,-4,6,1|after0:with
0,-1,-1,3,-4,-2,-10,16|after0:within
0,0,-3,-1,0,0,9,-4|after0:wo n't
-1,0,-1,0,0,0,-11,13|after0:worth
6,3,3,10,-39,26,0,-9|after0:would
0,-8,-1,-1,-1,-1,-18,29|after0:write
0,-2,-2,0,12,-6,0,-2|after0:you
0,0,-2,0,-2,0,15,-12|after0:—
8,-10,-51,13,37,21,4,-21|after1:\"
-4,5,-25,12,14,21,-59,36|after1:#
0,0,0,0,-6,-1,8,-1|after1:'re
0,-2,0,0,10,-6,0,-2|after1:'s
-4,8,-4,-15,27,-5,-26,19|after1:,
-8,14,16,-15,-4,-7,6,-1|after1:.
0,0,-5,9,-1,-3,-2,2|after1::
0,-1,-5,-1,-4,0,-18,29|after1:?
-8,-18,-13,-30,9,-14,40,34|after1:DATE
0,0,8,0,-6,0,-1,0|after1:EU
8,-15,28,-18,21,13,-18,-19|after1:LAND
0,-1,-17,-3,-3,26,8,-10|after1:LEADER
-3,-1,23,-17,10,-5,10,-17|after1:NATO
1,-1,9,-15,11,4,-10,2|after1:USA
-5,-4,4,0,-26,-23,22,32|after1:a
-1,0,-7,-3,-1,5,13,-5|after1:about
0,0,-2,8,-1,-1,-3,-1|after1:absurd
-1,0,-6,-1,0,0,9,-1|after1:accept
-1,-2,8,5,1,-3,-6,-2|after1:according
0,0,-3,0,0,0,9,-5|after1:achievable
0,0,0,0,10,0,-9,-1|after1:achieve
0,0,0,0,8,-3,-12,9|after1:add
0,0,-3,-2,0,0,-5,11|after1:adequate
0,0,12,-3,-9,-1,22,-20|after1:all
-1,0,16,-2,0,0,-10,-2|after1:allies
-1,0,-1,-2,18,-7,-2,-5|after1:already
0,0,-5,-1,2,0,-8,12|after1:also
0,0,0,0,0,0,-14,14|after1:ambition
9,-1,24,-3,-3,-7,-7,-11|after1:an
0,0,-2,0,-5,10,-1,-2|after1:analysts
-7,-2,-25,7,-29,-6,29,32|after1:and
0,0,-1,-1,-5,-1,13,-5|after1:announce
0,0,0,0,0,8,-3,-4|after1:annual
-1,-1,-10,30,-3,4,-1,-18|after1:any
0,0,-11,11,12,6,-10,-8|after1:anyone
0,0,-7,12,0,-2,-1,-2|after1:anything
9,-5,37,7,3,-25,-6,-19|after1:as
-1,-1,20,-14,0,0,-2,-1|after1:asian allies
-5,0,-31,13,4,3,21,-5|after1:at
0,0,0,0,-7,0,8,0|after1:attain
0,0,-1,-1,-1,-3,-3,8|after1:audited
0,0,0,0,-17,0,18,0|after1:average
-6,7,5,12,-9,-12,-38,41|after1:be
26,0,5,-1,-3,4,-22,-8|after1:become
-4,8,9,-12,1,8,12,-23|after1:been
0,0,0,-4,-7,0,14,-3|after1:behind
0,-1,0,0,-12,-1,0,13|after1:best
0,0,4,-1,-1,9,0,-11|after1:better
0,0,0,0,0,0,8,-7|after1:bought
0,0,13,-2,0,-8,0,-3|after1:break
-3,0,-2,0,-7,-1,23,-11|after1:bridges
0,0,0,0,-11,0,12,-1|after1:bring
0,0,-17,0,5,-2,-4,19|after1:budget
0,3,-13,-14,-5,13,9,8|after1:but
0,0,16,0,-16,8,-1,-7|after1:buy
0,0,-1,0,1,12,-5,-7|after1:buying
0,0,0,0,-5,12,-2,-4|after1:buys
4,-1,39,-27,-14,-6,-16,21|after1:by
-2,0,-4,12,-18,-3,11,5|after1:call
0,8,0,0,-7,0,0,0|after1:calm
0,-1,-6,-1,-2,-4,17,-3|after1:can
0,-2,-2,0,12,-8,0,-1|after1:cannot
0,0,-9,0,10,6,-1,-6|after1:change
0,0,0,-8,0,9,0,0|after1:chief cabinet secretary
-1,0,-7,0,7,-1,-10,13|after1:cite
0,0,-3,0,-8,0,0,11|after1:close
-1,-1,-1,3,-10,4,9,-4|after1:come
0,0,6,0,-22,0,13,3|after1:compared
0,0,0,10,0,-2,0,-7|after1:conscript
0,0,0,0,-1,-1,8,-5|after1:consist
5,0,-7,-2,-3,-2,11,-2|after1:core
0,0,-5,-3,10,-3,5,-4|after1:core defence
-2,0,-5,-1,-3,-5,25,-9|after1:core defense
0,0,-1,-1,-1,8,0,-5|after1:cost
0,0,0,0,-12,0,12,0|after1:creative
0,8,0,0,0,0,0,-7|after1:curb
0,0,-2,0,-6,0,8,0|after1:date
0,0,2,-1,-4,-4,-4,12|after1:day
0,8,0,0,-6,0,0,-1|after1:decades
0,0,0,0,-5,0,8,-3|after1:decree
0,0,-2,-1,6,0,9,-11|after1:defence
-1,-2,-15,-7,37,9,-10,-12|after1:defense
-1,0,8,0,-1,-6,4,-4|after1:defense spending
0,0,13,-1,0,-10,0,-2|after1:demand
0,0,-2,12,-1,-1,0,-7|after1:deny
0,0,-1,-5,-3,0,10,-1|after1:did
-2,0,-6,0,-1,-1,13,-3|after1:diplomats
0,0,2,-3,-6,-13,13,7|after1:do
0,0,0,0,-9,0,12,-3|after1:done
0,0,0,0,-15,0,0,16|after1:draft
0,0,2,0,-11,0,9,-1|after1:drew
0,0,8,-3,0,-1,-1,-4|after1:easily
-1,-1,-3,-6,1,-1,1,9|after1:economic output
0,0,-2,0,-9,0,15,-4|after1:emergency
-1,-1,-1,0,-4,10,4,-7|after1:end
-1,-3,-7,-7,-21,-5,18,25|after1:enough
0,0,-10,0,0,0,0,11|after1:enrichment
-1,0,-3,13,-5,-1,-3,-1|after1:ever
-13,0,9,-2,-2,-5,-6,20|after1:every ally
11,0,9,0,-2,-2,-5,-11|after1:everyone
0,0,-8,0,0,0,0,9|after1:ex
10,0,-1,-1,0,-3,0,-5|after1:exotic
0,0,0,0,-12,0,13,-1|after1:eye
0,0,-9,-1,-1,0,-1,12|after1:fair
0,-4,-1,0,12,-1,-3,-3|after1:fifty
0,0,0,-7,0,0,8,0|after1:finance minister
0,0,0,-1,0,-2,10,-6|after1:first
-4,4,-2,25,-10,2,-26,12|after1:for
0,-2,-2,-1,6,-4,11,-9|after1:force
9,0,0,-8,-8,-11,7,11|after1:from
0,0,0,0,0,13,0,-13|after1:further
-14,-4,2,-1,-22,12,4,22|after1:gdp
-1,-5,12,-1,1,2,8,-16|after1:give
-1,34,0,2,3,-7,-17,-14|after1:gnp
-4,-1,5,18,-5,-2,-23,12|after1:goal
0,0,-1,-1,-2,-6,11,0|after1:good
-1,0,-1,-1,-10,9,3,-1|after1:government
0,0,-3,-2,-1,0,-5,12|after1:greens
8,-16,24,-15,-18,7,-14,23|after1:gross domestic product
-1,9,-8,8,21,-4,-15,-10|after1:gross national product
0,0,-4,14,0,-2,-1,-6|after1:groundless
0,0,0,0,-5,0,-2,8|after1:guide
0,0,-3,0,-1,-4,14,-5|after1:guns
0,2,13,-3,3,-5,0,-9|after1:had
1,-5,28,-2,24,-6,-19,-22|after1:has
-1,0,5,-1,6,12,-17,-3|after1:have
-2,10,-27,13,-4,12,-21,18|after1:he
0,0,-3,0,13,0,-5,-4|after1:helped
-1,0,-10,0,0,11,-2,2|after1:her
0,0,8,-2,-1,-1,0,-4|after1:higher
0,0,-3,3,13,0,-13,0|after1:him
-1,0,-9,2,9,-3,-10,13|after1:his
0,0,-2,0,-9,18,-2,-4|after1:hosts
0,0,-1,-1,0,10,-5,-4|after1:hypothetical
0,0,-7,0,15,1,-14,5|after1:i
0,0,-8,4,0,-11,-1,17|after1:if
-1,0,-5,19,-1,-8,-2,-3|after1:impossible
-3,8,3,-6,-13,-7,-11,28|after1:in
0,0,0,-4,17,0,-8,-5|after1:inadequate
11,-8,0,-1,-8,-1,-14,21|after1:into
-4,0,13,9,0,-8,17,-28|after1:is
0,0,-1,0,0,-8,0,9|after1:issue
-6,-2,17,1,6,11,3,-30|after1:it
-3,-5,21,11,-4,-6,-9,-5|after1:its
0,-1,0,0,21,-1,-1,-18|after1:just
0,9,9,-6,-9,0,-3,0|after1:keep
0,0,0,0,-4,0,-4,9|after1:komeito
0,0,-3,-2,0,-2,0,8|after1:leave
0,-1,-4,-2,-1,3,-10,14|after1:let
-1,-1,3,-1,17,-4,2,-17|after1:like
0,0,15,-6,-1,-2,-1,-5|after1:limbo
0,5,-3,0,-6,0,-3,8|after1:long
0,0,-1,-1,-5,-1,15,-8|after1:look
0,-3,0,0,-2,0,-11,16|after1:markets
-2,0,-4,-1,1,-1,17,-11|after1:may
-2,-1,19,-5,-3,3,-1,-11|after1:mean
0,0,0,0,19,0,-19,0|after1:milestone
0,0,1,-1,-1,0,10,-9|after1:mind
-1,0,-21,-2,-2,0,-17,43|after1:minimum
0,0,2,-3,-9,0,2,8|after1:ministers
-2,6,-10,9,20,-10,-25,13|after1:more
0,-2,-1,7,9,-3,-2,-8|after1:much
-1,0,-9,5,0,0,8,-3|after1:must
-6,-1,-1,1,4,-2,17,-12|after1:n't
-1,-1,2,9,-13,4,-2,1|after1:national income
0,0,0,-2,-1,-11,11,3|after1:need
0,0,7,-6,-2,4,-18,16|after1:needed
0,0,0,0,8,0,-7,0|after1:needs
0,0,0,0,0,0,8,-7|after1:neighbors
-1,0,8,-1,0,-3,-1,-2|after1:neither
-1,0,-7,19,-2,-1,-3,-6|after1:never
-1,-1,17,-1,14,-2,-25,-1|after1:new
-3,0,-11,-5,-3,8,-4,17|after1:next
-1,5,-3,-18,23,-7,3,-3|after1:no
12,0,-3,0,0,-1,-1,-7|after1:normal
-6,13,13,13,17,-5,-21,-22|after1:not
0,0,5,0,-13,0,0,8|after1:note
7,0,-1,-1,-11,-2,-6,14|after1:now
-3,9,-8,-8,-27,-6,67,-23|after1:of
-1,0,-9,0,12,0,-1,-1|after1:officials
-2,5,-7,5,-3,-3,30,-24|after1:on
0,10,1,-1,-17,-2,8,1|after1:once
0,0,-1,-4,10,1,-11,5|after1:one
0,-1,0,-4,-5,-1,16,-4|after1:only
0,0,0,0,8,0,-8,0|after1:order
0,0,-1,1,-19,0,23,-2|after1:other
-1,0,-7,4,9,-7,-10,12|after1:our
-1,0,-4,27,0,-4,-14,-3|after1:out
0,0,-19,0,0,2,0,17|after1:outlay
0,-1,0,0,-6,10,0,-2|after1:output
0,0,-7,0,10,-1,0,-2|after1:own
0,0,0,0,0,0,-8,9|after1:part
-1,0,-9,-2,-1,-3,-7,24|after1:pay
0,0,0,0,-2,0,9,-6|after1:permanent
0,0,0,0,0,-7,0,8|after1:phased
0,0,0,-7,-1,0,10,-2|after1:picking
-1,0,14,0,0,-2,-8,-3|after1:place
0,0,0,-5,27,-1,-21,0|after1:plan
-3,-2,-3,-1,-26,5,20,10|after1:plenty
0,0,-2,-1,-6,0,19,-9|after1:plus
-1,0,-15,0,26,17,-17,-10|after1:possible
0,0,-1,-10,0,16,0,-4|after1:premature
0,0,-2,0,23,0,-19,-2|after1:present
0,-1,-9,4,-3,-7,9,9|after1:president
0,-1,0,0,-5,-1,13,-5|after1:project
0,0,0,0,1,0,8,-8|after1:promise
0,0,0,0,0,0,14,-13|after1:prove
0,0,0,10,-1,5,3,-15|after1:put
0,0,0,0,-3,0,9,-5|after1:reach
0,0,11,0,-10,0,0,-1|after1:recently
-1,0,-1,-3,12,0,-4,-3|after1:reckless
8,-1,4,0,-19,0,13,-5|after1:related
0,-1,15,-1,0,-1,-2,-9|after1:remark
0,0,0,0,-8,0,16,-7|after1:ridiculous
-1,0,29,-5,-1,-1,0,-19|after1:right
0,0,-12,0,0,-1,0,14|after1:risk
0,0,7,0,-2,0,7,-11|after1:roads
0,0,-1,0,-8,15,-3,-3|after1:roughly
-1,0,-11,0,-1,-1,0,14|after1:satisfy
0,-3,4,3,12,22,-9,-29|after1:say
0,16,0,0,-15,0,0,0|after1:second
0,-5,-1,0,8,-4,-3,6|after1:secure
0,0,0,8,0,-1,0,-7|after1:seeing
0,0,-7,0,0,9,-1,-1|after1:send
8,0,0,0,-1,-1,-4,-1|after1:sense
10,0,0,0,-5,0,-5,0|after1:serious
0,0,0,0,6,0,6,-11|after1:served
0,0,-4,17,0,-9,5,-8|after1:she
0,0,-1,-1,7,-2,-10,8|after1:should
-2,0,-10,-3,-1,-2,-4,22|after1:show
-4,12,-14,-20,16,-13,4,18|after1:so
-1,-1,-7,-5,-2,4,1,11|after1:some
-1,0,-1,0,18,-1,-4,-11|after1:something
-1,0,-6,-1,19,-2,-8,0|after1:speak
0,0,0,0,0,0,9,-8|after1:speech
0,-1,-1,0,16,-3,-9,-1|after1:spend
0,0,0,-1,9,0,-8,0|after1:stable
-2,0,-3,0,0,0,-5,11|after1:state
-1,0,3,-1,-2,-3,10,-7|after1:still
0,0,0,0,-9,-1,0,11|after1:study
-1,0,-2,-9,0,0,12,-1|after1:such
0,0,-1,-1,-7,-6,-2,17|after1:suffice
0,0,-1,0,-1,9,-5,-2|after1:swallow
-1,-1,-3,-9,-2,-1,10,7|after1:target
0,0,0,0,-2,-4,17,-11|after1:taxes
0,0,-5,0,0,9,0,-3|after1:tell
-4,2,-16,5,2,-12,25,-3|after1:that
24,16,-23,-28,11,0,4,-2|after1:the
-1,0,-7,0,0,0,8,0|after1:the allies
0,0,0,-10,-2,-2,-1,16|after1:the economy
-1,0,-6,-2,-1,8,-9,11|after1:the military
14,-1,19,-1,11,-4,-29,-8|after1:their
0,0,0,-7,0,8,0,-1|after1:them
-2,0,0,-2,-1,-9,23,-8|after1:then
-1,-1,-5,-2,-3,-4,1,14|after1:thereabouts
0,0,4,8,-7,6,12,-21|after1:they
0,5,-1,-1,-3,9,-1,-8|after1:think
0,0,-1,0,-1,-1,-6,10|after1:thinkable
0,0,0,8,0,0,0,-7|after1:this
0,-4,0,0,17,-1,-12,1|after1:three
0,0,1,0,15,0,-13,-1|after1:threshold
0,0,0,0,-4,0,-7,11|after1:through
7,-2,-4,-5,6,-5,-8,10|after1:to
0,0,0,0,-5,0,10,-4|after1:tongues
-2,-2,5,12,-1,-7,-3,-2|after1:too
-4,0,-6,-2,-2,-1,22,-6|after1:troops
0,0,0,-1,0,0,8,-6|after1:turn
0,0,0,7,6,0,-5,-8|after1:two
0,0,-1,11,0,0,-5,-5|after1:unacceptable
-1,3,-2,-2,4,6,-8,-1|after1:under
0,0,-17,28,-4,-1,-1,-4|after1:unhelpful
0,0,0,8,0,0,0,-7|after1:unspent
0,0,0,12,0,-3,-2,-6|after1:unthinkable
0,0,-13,0,-1,-4,-1,20|after1:very
0,0,8,-7,-2,0,4,-3|after1:waiting
0,0,-1,-4,-3,-1,21,-11|after1:want
-1,12,-4,-11,8,-2,4,-5|after1:was
0,0,-1,0,-2,9,0,-6|after1:way
-2,-1,17,2,-2,-2,-23,11|after1:we
-1,-1,-18,-3,-9,16,10,5|after1:well
0,0,0,0,9,-1,-4,-3|after1:were
-3,-1,30,-5,-6,-7,16,-25|after1:what
0,0,-5,0,0,-3,11,-3|after1:whatever
-1,0,-2,-1,-3,-1,0,8|after1:when
17,0,-10,-4,13,-4,-4,-6|after1:where
6,8,11,-19,-17,-13,-15,40|after1:which
0,0,-1,8,-1,0,-5,-1|after1:while
0,0,0,0,-5,0,-3,8|after1:wider
-1,0,10,6,-2,6,-8,-10|after1:will
6,-1,-1,1,10,0,-25,9|after1:with
0,0,0,13,-3,0,0,-9|after1:wo n't
-1,-1,-3,14,13,-8,-6,-8|after1:would
15,0,-10,0,-1,0,-2,-1|after1:yardstick
0,0,-1,-2,19,-1,-13,-2|after1:year
-1,-5,-1,-1,18,-3,-2,-6|after1:years
0,0,5,-4,-2,12,5,-15|after1:you
4,-5,0,-19,-19,-9,-19,66|after2:\"
-5,-2,44,-12,42,-13,-25,-28|after2:#
0,-1,0,16,-4,-3,-35,27|after2:'
0,0,19,-5,0,-5,-10,1|after2:'ll
-3,-9,-1,-12,-1,12,18,-3|after2:'s
-1,0,2,2,-8,-1,11,-5|after2:(
-7,8,4,-5,-6,-5,18,-7|after2:,
0,-7,24,-34,6,-2,12,1|after2:.
-1,-2,-3,-1,-25,22,4,6|after2:0
0,28,-29,-15,-20,8,20,8|after2::
-3,1,6,-1,-16,16,19,-23|after2:;
-2,0,-30,-5,-20,37,29,-9|after2:?
-5,-4,-37,13,13,11,33,-23|after2:DATE
5,2,-24,-4,-23,-12,29,27|after2:LAND
-1,-1,5,-11,17,5,-4,-11|after2:LEADER
5,0,1,-2,-9,-1,22,-16|after2:NATO
0,-9,9,-1,0,-5,-3,9|after2:OUTLET
8,-6,36,-13,-1,-19,-11,5|after2:USA
11,38,-10,2,-13,-29,4,-4|after2:a
-1,0,-1,0,-1,9,0,-6|after2:absorbed
0,0,0,0,-12,0,12,0|after2:account
0,0,0,-1,-9,0,11,1|after2:achieve
0,11,-3,7,-3,3,5,-21|after2:add
0,0,0,0,-5,0,15,-9|after2:administrative
0,0,-2,-1,11,-1,-5,-3|after2:agency
-1,0,0,0,-2,0,-16,19|after2:agenda
0,0,-2,-12,26,-3,-5,-4|after2:ahead
-1,0,-4,-5,0,11,0,-1|after2:aides
0,0,0,-10,0,-2,0,12|after2:allowed
-1,0,0,0,25,-1,-10,-13|after2:already
-2,9,-2,6,-3,15,-14,-9|after2:an
-12,-3,12,-2,-11,18,16,-18|after2:and
0,0,0,0,-25,30,-4,-1|after2:annually
13,0,-9,4,0,-3,-1,-4|after2:any
0,0,-5,-2,0,0,-1,8|after2:appropriate
-1,-2,-5,-4,3,9,-6,6|after2:are
0,0,7,0,-3,0,5,-8|after2:areas
0,0,-3,-11,-4,-1,13,7|after2:argue
-1,0,-5,-2,0,12,-2,-1|after2:army
0,0,-1,0,-3,-1,16,-11|after2:art
16,4,2,-2,3,14,-41,5|after2:as
0,-2,-2,0,12,-8,0,-1|after2:ask for
-1,15,2,1,-35,25,13,-20|after2:at
0,0,0,0,11,0,-16,6|after2:attain
0,0,6,0,12,-2,-12,-4|after2:back
0,0,-1,0,-1,13,-4,-6|after2:barracks
-1,0,0,-1,11,0,-3,-5|after2:basis
-1,-1,7,-7,8,-12,14,-8|after2:be
0,5,-13,35,10,-5,-30,-3|after2:been
0,0,7,6,-6,-2,10,-16|after2:before
0,0,-2,0,0,8,0,-5|after2:begins
0,0,1,-3,-4,-5,4,8|after2:being
0,1,1,14,-1,-7,-1,-7|after2:beyond
0,0,0,0,12,0,-12,0|after2:borrow
0,0,3,0,-6,9,-4,-1|after2:bought
0,1,0,0,-5,-4,10,-1|after2:bring
0,-1,0,-3,-3,-1,-10,19|after2:but
0,0,0,0,-6,-1,8,-1|after2:buying
-6,-8,-8,-22,-31,-5,65,16|after2:by
0,0,-1,2,-12,0,12,0|after2:cabinet
0,0,0,-1,0,-1,-8,10|after2:can
0,0,11,0,-1,0,-3,-6|after2:caused
0,5,0,-1,22,-2,-23,-1|after2:ceiling
0,0,-11,-3,-2,0,17,-2|after2:chief
0,0,0,0,19,0,-10,-9|after2:coalition
0,0,0,0,10,0,-8,-1|after2:combined
0,0,-4,16,0,-4,-3,-3|after2:come
-1,0,-2,-5,-1,-4,-3,18|after2:coming
0,0,-1,0,12,0,-11,0|after2:commitment
0,-1,0,-1,-1,10,-1,-5|after2:consideration
0,0,-1,-6,0,0,-4,12|after2:constitution
0,0,-4,-1,-1,0,-5,10|after2:cope
-2,0,-5,0,0,-1,1,8|after2:core
0,0,-1,-1,17,-1,-1,-12|after2:counted
10,0,-1,0,-5,0,-4,0|after2:countries
0,0,0,0,8,0,-7,-1|after2:counts
-1,0,5,-1,24,-3,-19,-5|after2:current
0,-1,0,-8,7,-1,-11,14|after2:deadline
0,0,-3,-4,-1,12,-7,4|after2:debate
-1,-4,-3,-2,-11,-2,-8,31|after2:decade
0,-4,0,0,11,0,-1,-6|after2:decades
0,0,0,16,0,-11,0,-4|after2:decline
0,1,0,30,-3,-3,-16,-9|after2:defence
0,0,0,-1,0,-2,-7,10|after2:defence secretary
0,2,-4,-2,-4,-1,12,-3|after2:defense
-1,0,12,-1,-6,0,-2,-3|after2:defense minister
-1,8,33,-5,-6,-1,-27,-1|after2:defense spending
-1,-1,3,-4,-5,6,-5,8|after2:demand
0,0,0,0,-7,0,0,8|after2:depending
0,0,0,0,-2,0,-5,8|after2:derided
0,-2,0,-3,10,-1,0,-3|after2:deterrence
0,0,-6,0,-2,0,8,0|after2:different
0,0,-1,-1,12,-1,-6,-2|after2:do
-1,-1,-2,-1,1,9,-5,0|after2:does
0,0,17,0,-16,0,0,0|after2:drones
-3,-1,-3,6,-13,0,5,9|after2:economic output
0,0,9,0,1,0,0,-9|after2:economy
0,0,0,-4,0,8,-1,-2|after2:edited
11,0,1,9,-2,-3,-4,-11|after2:else
0,0,-2,-1,-24,-5,1,31|after2:end
-1,-1,-7,-7,0,-4,15,4|after2:enough
14,0,0,0,-4,0,-7,-3|after2:entrance
0,0,0,0,0,8,0,-6|after2:equal
0,0,0,0,9,0,-8,0|after2:estimate
0,0,10,0,0,0,-8,-1|after2:europe
-1,0,-1,-1,-15,-1,-1,19|after2:even
0,0,0,0,7,2,-8,-1|after2:every
-1,0,-11,0,-1,-1,0,14|after2:everyone
8,0,0,-1,0,0,-8,2|after2:everything
0,9,0,0,-3,-4,0,0|after2:exempt
0,0,0,0,0,0,11,-11|after2:existing
-1,0,13,0,0,-6,-1,-4|after2:explain
0,0,0,5,0,0,-11,7|after2:feasible
-3,-1,1,43,9,-8,-22,-19|after2:figure
0,0,0,14,1,-4,-6,-5|after2:finance minister
0,0,0,-1,0,-2,-7,9|after2:financed
-1,0,0,-1,28,-1,-47,23|after2:first
5,-1,11,-3,-4,-2,-8,2|after2:floor
0,0,0,13,-3,0,0,-9|after2:fly
-28,-25,26,38,22,-12,7,-27|after2:for
0,0,17,-1,0,0,-15,0|after2:foreign
0,-1,-5,0,29,0,-15,-7|after2:four
9,-8,19,2,-38,25,-33,24|after2:from
0,0,0,0,-5,12,-2,-4|after2:fuel
0,0,-2,0,-9,0,15,-4|after2:fund
0,0,0,8,0,0,0,-7|after2:funds
14,-3,-11,-15,34,8,-19,-9|after2:gdp
0,0,9,0,-1,-2,-6,-1|after2:get
0,0,0,0,14,0,-14,0|after2:gift
0,0,-1,1,-11,0,9,3|after2:give
-9,0,3,-1,9,-4,6,-4|after2:go
-1,-1,-6,1,10,-1,0,-2|after2:goal
-1,0,-2,-6,-1,14,-7,3|after2:good
-1,0,-4,-1,0,-4,13,-4|after2:government
-4,5,-19,6,3,-3,-9,22|after2:gross domestic product
-1,9,-16,4,-12,-6,8,14|after2:gross national product
0,0,0,9,0,-3,-1,-3|after2:groundless
-2,-1,-5,3,11,-11,-12,15|after2:had
0,0,-2,-7,0,7,-7,10|after2:hague
0,3,0,0,0,-2,-12,12|after2:half
5,0,-2,9,-1,7,-2,-17|after2:hard
7,4,-2,-13,25,-4,-17,0|after2:has
-1,0,-20,8,0,-1,25,-11|after2:have
-5,-7,-4,7,0,-15,15,8|after2:he
0,0,0,0,12,0,-13,1|after2:help
0,0,0,-1,-1,-1,8,-5|after2:her
0,0,0,0,0,-2,8,-5|after2:higher
-1,0,-8,16,-9,3,9,-10|after2:his
0,1,0,0,-9,0,14,-5|after2:history
0,0,8,-2,-4,-1,-1,0|after2:hung
-1,0,-1,19,-4,-2,-9,-2|after2:hurt
0,0,-5,7,-4,-5,-7,15|after2:i
0,0,10,0,-7,9,-1,-10|after2:idea
-1,-1,-10,-6,22,-8,-3,6|after2:if
0,0,1,-2,-1,9,-1,-6|after2:impossible
-14,12,-9,8,-10,-18,12,19|after2:in
8,-2,-1,0,2,-1,0,-6|after2:income
0,0,-1,11,0,-4,0,-6|after2:incompatible
0,0,0,0,-5,0,-2,8|after2:instead
0,0,1,0,-8,8,-3,3|after2:instead of
0,0,0,0,9,-1,-7,0|after2:insufficient
11,0,-4,0,-3,0,0,-3|after2:insult
-1,0,-2,-1,0,-2,-5,11|after2:international
4,-2,-8,0,21,-2,-7,-6|after2:into
0,0,0,0,-5,0,9,-4|after2:invaded
0,-1,-1,0,-13,0,18,-4|after2:investment
0,0,0,0,0,0,9,-9|after2:irrational
-11,-10,-23,-19,-21,59,13,13|after2:is
-5,6,-22,-7,42,-5,-19,9|after2:it
-1,0,1,-12,6,-1,5,2|after2:its
0,0,0,-6,0,-2,0,9|after2:jeffrey
0,0,-1,-3,-1,10,-4,-1|after2:judged
-5,-1,13,-9,6,-2,2,-4|after2:just
-2,0,3,0,-5,-1,10,-5|after2:last
0,0,-8,-2,-1,11,0,0|after2:later
0,0,0,-2,0,-2,-3,8|after2:leader
-3,0,-14,-2,5,-2,-14,31|after2:least
0,0,0,0,0,0,8,-7|after2:legally
-4,-1,15,8,-18,1,-22,22|after2:level
0,0,12,0,-5,0,-3,-4|after2:li
0,0,-2,2,-16,-1,13,4|after2:like
0,16,0,-1,-7,-2,-1,-5|after2:limit
0,0,10,0,0,-1,0,-9|after2:little
0,-6,-3,4,18,-1,-3,-9|after2:long
0,0,-12,0,0,-1,0,14|after2:losing
0,0,0,0,-2,-1,12,-9|after2:lot
0,0,0,0,13,0,-12,-1|after2:luggage
0,0,0,11,0,0,-1,-9|after2:madness
0,0,0,-1,0,0,-8,9|after2:match
0,10,-2,0,-4,0,-1,-3|after2:maximum
-1,0,-1,0,-17,-1,14,5|after2:may
0,0,3,-1,10,-6,-4,-2|after2:mean
0,4,-3,-4,-7,0,11,0|after2:members
-1,0,18,-13,0,1,-2,-3|after2:mention
-4,-2,3,-2,10,-7,3,-1|after2:military
8,-1,-6,4,0,0,-5,0|after2:military spending
-2,-1,37,-3,-21,-2,16,-25|after2:minimum
-1,-1,-5,-1,-2,0,14,-5|after2:minus
0,0,-9,0,0,-1,14,-4|after2:model
-1,0,-7,-16,-1,17,8,-1|after2:more
0,0,-1,0,13,0,-8,-3|after2:most
0,-2,-1,12,0,-7,1,-3|after2:much
0,0,-8,0,-2,-1,20,-8|after2:must
0,0,3,0,0,11,-11,-3|after2:my
0,0,0,20,-6,-5,-5,-4|after2:n't
0,0,-1,0,-4,0,9,-4|after2:national income
0,0,23,0,-2,0,-1,-19|after2:national product
0,0,0,-1,0,10,0,-9|after2:national security
0,0,-1,-4,0,-6,-7,19|after2:needed
0,0,-1,-1,-2,-6,11,-1|after2:news
-1,0,0,-2,-13,-4,6,14|after2:next
0,0,3,-6,-14,-2,27,-9|after2:no
-3,0,-19,20,-9,0,10,1|after2:no one
0,0,-10,0,0,0,-1,12|after2:nominee
-1,0,-8,14,0,0,0,-4|after2:non
0,0,-2,0,-4,9,-5,3|after2:none
-2,-1,-25,26,-10,4,26,-18|after2:not
16,0,-9,-5,0,0,-1,0|after2:note
11,0,-15,14,10,-4,-2,-14|after2:now
8,-1,-1,12,6,-3,-13,-9|after2:number
0,0,0,-1,-1,8,-2,-4|after2:numbers
-10,-9,-2,45,-4,-12,-11,2|after2:of
0,0,0,0,9,0,-9,0|after2:off
0,0,5,6,-1,-2,1,-9|after2:official
-1,0,12,-8,-3,-2,-1,3|after2:officials
-1,5,-4,-1,-1,7,2,-8|after2:old
5,7,3,4,-24,-22,0,28|after2:on
0,0,-3,-5,-6,-2,26,-9|after2:one
0,-5,-1,2,33,-3,-32,6|after2:only
-2,0,13,-1,-1,-1,-6,-3|after2:opening bid
0,0,0,-1,24,0,-22,-1|after2:opposition
-4,-11,1,18,11,-17,-16,20|after2:or
-1,-1,-9,6,-1,13,8,-15|after2:other
-1,0,-3,0,-1,-1,11,-4|after2:our allies
-1,0,-4,21,-4,-5,-2,-3|after2:out
-1,11,-12,-7,12,-8,9,-4|after2:over
-1,-1,1,6,2,-8,-7,8|after2:own
0,0,-3,0,0,0,14,-11|after2:paper
0,0,0,8,0,0,0,-7|after2:parliament
0,0,-4,0,-3,0,-2,10|after2:parliamentary
0,0,0,0,14,0,-14,0|after2:pass
0,0,0,8,0,2,-3,-5|after2:pay
0,0,0,0,10,0,-9,0|after2:pensions
0,0,0,8,0,-1,-6,0|after2:percent
0,0,-3,-1,-13,2,9,6|after2:plan
-2,0,-4,0,0,-1,8,-1|after2:please
-1,2,-1,-3,0,15,-9,-4|after2:political
0,0,0,0,12,0,0,-12|after2:praised
0,-1,12,-9,0,0,-1,0|after2:premier
0,0,0,0,-3,0,13,-10|after2:present
-1,-1,29,-8,-3,-3,-9,-5|after2:president
10,0,6,-1,-3,-2,-10,0|after2:price
0,0,0,0,-1,0,-12,13|after2:primer
-1,0,-6,0,13,-1,-2,-3|after2:product
0,-4,-1,-2,-3,-5,11,4|after2:public
0,-1,15,-1,0,-1,-2,-9|after2:put
0,0,10,-2,-8,0,-3,5|after2:put forward
0,0,0,0,0,-5,13,-7|after2:quickly
-1,0,0,0,18,0,-16,0|after2:quite
0,-1,4,8,-1,0,3,-12|after2:ratio
-1,-1,3,4,19,-10,-3,-12|after2:reach
0,0,-3,0,8,0,-1,-3|after2:reality
0,0,-7,-1,0,0,-3,11|after2:reasonable
10,0,-2,2,0,-2,2,-11|after2:reference
0,0,-2,-1,0,-11,0,16|after2:region
0,0,0,0,-2,-1,9,-5|after2:repaired
-1,0,1,11,-2,-2,-4,-2|after2:report
0,0,17,0,0,0,2,-17|after2:require
10,0,-8,0,0,0,0,-1|after2:responsible
0,0,0,-1,9,3,-8,-3|after2:revenue
0,0,0,0,-2,-1,-7,11|after2:revision
4,0,-17,-9,-1,-3,24,2|after2:right
0,0,-10,0,0,0,0,11|after2:rights
-1,0,-1,0,0,-3,-11,17|after2:roads
0,0,-9,10,0,0,0,0|after2:room
-1,8,-1,-2,-2,-2,1,-2|after2:sacred
0,-1,-2,-1,-6,5,14,-9|after2:same
-3,0,-6,-4,0,-8,-1,23|after2:say
0,0,0,0,-2,0,15,-13|after2:schedule
0,0,2,12,-2,0,-10,-1|after2:seek
0,0,11,-5,0,0,1,-7|after2:senior
-2,0,-1,-1,0,0,13,-8|after2:serious
-1,1,-7,0,-11,-2,14,6|after2:set
-2,-2,-17,9,0,10,6,-4|after2:share
0,-1,-5,8,1,1,2,-8|after2:she
0,0,0,0,-15,0,17,-2|after2:sights
0,7,0,0,4,0,-17,7|after2:since
0,0,0,0,8,0,-7,0|after2:sit
0,0,0,0,-1,0,-10,12|after2:skeptic
0,0,0,0,-11,0,12,-1|after2:sleight
-1,0,9,-1,0,-5,0,-2|after2:slide
0,0,0,0,-1,0,8,-6|after2:slogan
0,0,-4,-2,0,8,-1,-1|after2:smiled
0,-1,-3,-3,-2,18,-8,-1|after2:some
-1,-1,7,-5,-7,24,-9,-8|after2:something
0,0,1,-1,-3,-1,-6,9|after2:soon
0,0,0,0,-2,0,9,-6|after2:source
5,-4,0,-1,26,-5,-11,-11|after2:spend
0,0,0,0,-20,0,24,-2|after2:splurges
0,0,0,0,0,0,10,-9|after2:spring
0,0,0,0,0,0,19,-18|after2:staggering
0,0,0,0,-3,0,15,-11|after2:staging
-1,0,-4,0,-2,0,9,-2|after2:start
-1,0,-1,0,-2,-1,20,-16|after2:starting
0,0,0,0,-1,0,8,-7|after2:statutory
0,0,-2,0,-3,0,-3,9|after2:stop
0,0,0,0,-13,0,13,0|after2:stretch
-1,-1,3,-5,-11,-5,8,11|after2:sufficient
-2,0,-4,-1,-2,-1,1,9|after2:summit
-4,0,-8,9,-3,-4,5,5|after2:table
-1,0,5,-1,-8,-2,8,-1|after2:take
-1,0,-1,-1,0,-1,8,-5|after2:talk
0,0,-2,10,-6,-1,2,-1|after2:target
0,-1,0,0,-2,0,8,-3|after2:tears
-1,0,11,-1,10,-2,-17,1|after2:tell
0,7,0,-3,10,-11,-8,5|after2:than
-2,-10,-1,29,20,-16,-21,2|after2:that
32,-3,34,-1,-16,-18,-1,-27|after2:the
0,8,0,0,-7,0,0,0|after2:their
0,-1,-4,-1,0,-4,-3,12|after2:them
0,0,10,-3,10,-3,-9,-5|after2:they
-1,0,0,-7,0,0,9,0|after2:thing
0,0,-3,0,17,0,-13,-1|after2:think
0,0,-1,-2,2,9,0,-8|after2:think tank
0,0,0,-2,0,0,-19,21|after2:thinktank
0,0,-6,0,12,0,-5,0|after2:threats
-2,0,7,0,-3,13,3,-17|after2:threshold
-11,-15,-23,1,10,4,21,14|after2:to
-1,0,-2,-1,-3,5,26,-23|after2:too
-2,-1,-4,-1,-6,-3,20,-3|after2:two
0,0,-1,8,3,6,-7,-8|after2:under
10,8,-1,-2,-12,-3,-9,9|after2:until
-1,-1,4,1,-6,11,-3,-4|after2:up
0,0,0,0,-1,0,8,-7|after2:upper
0,0,-6,-4,-8,18,10,-9|after2:us
-1,0,-5,-1,0,-2,-1,10|after2:volumes
0,0,0,0,-5,0,10,-4|after2:wagging
0,0,2,-2,-3,-3,14,-8|after2:want
-11,-1,3,20,-21,-14,-8,31|after2:was
0,0,11,-2,0,-1,0,-7|after2:watching
-1,0,2,1,-7,-2,9,-1|after2:we
0,0,14,-3,0,-4,-2,-5|after2:weapons
2,-1,-14,-1,-5,2,-2,19|after2:well
-1,0,-9,-2,4,-1,15,-6|after2:were
19,0,-6,-3,0,-6,-13,9|after2:what
8,-1,1,12,-13,-2,4,-7|after2:when
-1,1,6,-1,10,-5,-6,-5|after2:where
0,-1,-2,-18,-2,-2,7,17|after2:which
0,0,-2,-2,0,10,0,-6|after2:who
-3,0,6,-4,-21,36,-10,-3|after2:will
-1,-6,-2,-1,15,-12,5,2|after2:with
0,-1,8,-9,-22,-2,-6,32|after2:within
-1,0,-6,-2,-3,-1,2,11|after2:without
0,0,-7,-1,0,8,0,0|after2:work out at
0,0,0,0,11,0,-6,-4|after2:world
8,0,-7,0,0,0,0,0|after2:worldwide
-1,-3,8,-23,2,-10,-18,44|after2:would
0,2,2,-3,-4,-2,9,-4|after2:write
-6,0,12,14,0,-4,-3,-14|after2:wrong
0,16,-1,0,-6,-1,-7,-1|after2:year
-2,-7,-5,16,24,-8,-2,-17|after2:years
0,0,-5,0,0,-3,11,-3|after2:you
13,1,-22,50,10,20,-34,-38|after3:\"
-2,-8,-6,-11,53,8,-36,2|after3:#
0,0,-1,0,-4,10,1,-5|after3:$
-2,-1,-28,27,3,-3,21,-17|after3:'
0,3,7,2,-4,-8,10,-10|after3:'s
-8,25,10,-17,23,-26,22,-29|after3:,
-2,0,-10,16,0,-5,-10,11|after3:-
3,3,-12,24,9,-12,-18,2|after3:.
-1,7,-9,-8,-18,22,-10,18|after3:0
-1,-1,2,10,23,-3,-25,-7|after3::
-2,-1,13,-3,-4,15,-10,-8|after3:?
-8,8,6,-36,1,-2,22,8|after3:DATE
6,8,-23,-17,-10,7,13,14|after3:LAND
-1,16,-6,-12,-9,-6,-15,34|after3:LEADER
6,-2,-26,-1,18,-7,17,-5|after3:NATO
-5,-2,17,-12,-4,-4,8,1|after3:USA
-15,9,7,-4,-2,8,11,-15|after3:a
0,-1,-1,-2,-11,5,-1,12|after3:about
1,-2,3,-2,12,-2,-1,-8|after3:according
0,0,0,0,-8,0,-2,10|after3:affordable
-1,-1,1,-1,-7,0,-2,10|after3:against
0,0,-3,-1,-1,-2,12,-5|after3:agree
-1,0,0,-3,-4,0,0,8|after3:all
-1,-1,7,0,-5,-5,24,-19|after3:alliance
22,-1,-10,-4,-5,-2,-16,15|after3:allies
0,0,-1,1,-3,0,9,-5|after3:almost
-3,0,-4,-1,4,-4,-6,15|after3:among
0,0,0,-1,-2,0,12,-9|after3:ample
-2,9,8,-3,-3,-12,-25,28|after3:an
0,0,0,0,-10,-1,-11,23|after3:analysts
-6,-2,20,-3,-20,-6,-6,23|after3:and
-1,0,-9,0,11,0,-1,-1|after3:angry
0,0,-1,0,0,-4,8,-2|after3:another
0,0,0,0,-5,0,8,-2|after3:arithmetic
0,0,8,-4,0,-2,0,-2|after3:arithmetically
0,10,-1,0,-4,-1,-3,-1|after3:arms
0,0,0,-1,-2,-2,15,-9|after3:around
-7,3,1,-25,-19,5,3,38|after3:as
-7,0,8,0,0,0,-1,0|after3:asian allies
0,0,-2,-3,-3,21,-10,-3|after3:ask
2,-5,-9,9,-9,-12,36,-11|after3:at
0,0,0,-1,18,0,-8,-8|after3:attain
0,0,0,-6,2,-1,9,-3|after3:back
0,0,-4,0,-1,16,0,-10|after3:base
-2,-2,-1,2,-26,4,16,9|after3:be
-2,0,9,-3,11,-5,-15,5|after3:been
0,0,-1,0,-3,0,8,-3|after3:before
0,0,0,0,24,0,-22,-2|after3:beginning
-1,0,-1,-5,11,-5,-17,19|after3:being
0,1,0,0,0,0,7,-8|after3:bind
0,0,0,8,0,-1,0,-7|after3:books
0,0,-1,0,0,0,13,-13|after3:bring forward
-1,0,-2,11,-4,0,-3,-1|after3:broach
-1,0,9,-1,13,-21,4,-4|after3:budget
-1,0,-6,-3,-3,0,25,-14|after3:but
0,0,-2,-2,0,-4,-1,9|after3:buy
-3,-1,21,-4,-15,8,-43,36|after3:by
0,1,0,-1,-8,0,9,-1|after3:cabinet
0,0,0,0,-2,0,12,-10|after3:cables
0,0,-6,-4,-4,-1,5,11|after3:call
0,0,15,0,-2,-1,-1,-11|after3:caller
0,-5,-1,-2,10,-3,-4,5|after3:cannot
0,0,0,10,0,0,0,-9|after3:cart
-1,0,-3,-1,-1,-2,-3,11|after3:cdu
0,0,-2,-1,0,-11,0,16|after3:changes
0,0,-1,0,-2,9,0,-6|after3:christmas
0,0,11,-2,-3,-1,5,-10|after3:closely
0,0,0,0,0,0,-11,11|after3:coalition
-1,0,-2,0,-4,-1,-15,22|after3:come
0,0,-1,0,-11,0,12,0|after3:comment
11,0,0,0,-9,0,-1,-1|after3:common
-4,0,-5,0,0,0,0,9|after3:condition
0,0,0,-3,0,0,-5,8|after3:congressmen
0,-2,-3,0,-1,-2,0,8|after3:conservative party of japan
0,0,0,8,0,0,-8,0|after3:consideration
-1,0,-13,9,-2,0,8,0|after3:convey
4,0,1,-2,-3,-4,8,-5|after3:core defense
0,-1,10,-1,-1,2,-4,-6|after3:cost
0,0,0,0,-1,22,-2,-18|after3:could
0,0,0,0,14,0,-12,0|after3:count
0,-1,-1,0,5,10,-10,-3|after3:counting
-1,0,-6,8,14,-2,-6,-7|after3:country
0,0,-1,0,14,0,-18,6|after3:current
0,0,-1,0,-5,0,11,-5|after3:cyberdefenses
0,0,0,11,-5,0,-6,-1|after3:days
0,0,0,-4,-1,0,11,-5|after3:debate
-2,0,-2,-5,-5,-5,8,11|after3:decade
0,0,12,-3,0,-1,-1,-7|after3:decent
-1,0,19,3,-3,-1,-13,-4|after3:decide
0,0,-7,-3,0,0,10,0|after3:decision
0,0,1,-2,0,10,-4,-4|after3:decline
-24,-9,13,29,-30,-3,39,-14|after3:defence
0,-4,-7,11,5,0,-2,-2|after3:defence spending
-4,-14,17,4,-8,2,27,-23|after3:defense
0,-1,-10,-1,13,1,-9,7|after3:defense spending
0,0,-6,-1,-1,-3,-2,14|after3:defensible
0,0,-1,0,-5,-1,-9,16|after3:deliver
0,0,0,0,-5,12,-2,-4|after3:depots
0,0,0,0,0,0,19,-18|after3:desertion
0,0,0,-4,18,0,-8,-6|after3:deterrence
-1,-4,1,-6,18,-3,-3,-1|after3:did
0,0,0,10,0,0,0,-9|after3:direction
0,0,7,-1,7,-10,-12,11|after3:do
0,0,0,-1,-2,0,-17,20|after3:doable
-1,0,-1,-1,18,-1,-14,0|after3:done
0,0,15,0,0,0,-4,-11|after3:drew
0,0,1,-3,8,-1,0,-5|after3:due
0,0,0,0,-1,8,0,-8|after3:economically
0,0,0,0,-6,1,9,-3|after3:eight
-1,0,-6,-5,-8,-2,6,17|after3:enough
0,-2,-6,0,-3,8,0,4|after3:equal
-1,0,-5,0,11,-1,0,-4|after3:estimate
0,0,-2,0,-5,10,-1,-2|after3:eurasia
0,0,0,0,-7,0,-4,11|after3:exclude
-1,-1,-2,0,-2,-7,-6,20|after3:explain
0,0,-6,8,0,-2,0,0|after3:factual
0,-2,0,0,7,-1,12,-15|after3:fall
-1,0,1,0,14,-2,-5,-6|after3:far
14,0,0,0,-4,0,-7,-3|after3:fee
-1,0,-3,-19,-1,26,4,-6|after3:figure
0,0,0,0,-10,0,0,11|after3:financed
0,0,-1,1,-17,-2,8,11|after3:find
0,0,10,-1,1,-1,-2,-7|after3:first
0,-1,-5,-2,-5,-3,-17,33|after3:five
-1,3,20,-23,7,11,-11,-6|after3:for
-4,0,-17,-1,0,-2,29,-4|after3:forum
0,-1,-2,0,-5,-1,12,-3|after3:four
-3,8,24,-4,-12,-8,2,-7|after3:from
0,0,0,0,8,0,-7,0|after3:full
-3,-4,3,2,12,3,-4,-9|after3:gdp
0,0,-5,-5,8,-12,-2,15|after3:give
15,0,-10,-1,0,0,-3,-1|after3:global
-1,0,-5,2,-14,-11,21,8|after3:go
0,0,-9,-16,-4,-5,48,-13|after3:goal
-1,-1,20,0,2,-5,2,-16|after3:government
0,0,-4,-3,0,0,-1,9|after3:green
0,0,0,8,0,0,-1,-6|after3:greens
-1,-9,4,-5,19,-4,12,-17|after3:gross domestic product
0,0,0,0,-10,14,-4,0|after3:grow
-1,1,-2,18,-5,-2,-9,-2|after3:growth
-1,0,-7,-3,0,9,-2,3|after3:guess
0,0,0,-1,-1,-1,8,-5|after3:guide
0,0,12,0,-5,0,-3,-4|after3:haidong
0,-6,3,-1,10,-3,-1,-2|after3:half
0,0,10,-5,0,0,-1,-3|after3:happen
0,0,0,23,-5,-2,-4,-12|after3:happening
0,0,-3,0,0,0,-12,16|after3:hard defence
8,-5,16,-12,-1,-1,13,-19|after3:has
-1,0,-2,-12,-5,22,-3,1|after3:have
0,-3,-1,-4,6,10,9,-16|after3:he
0,0,-1,-7,2,5,12,-10|after3:her
0,0,0,0,8,0,-8,0|after3:hesitant
-2,0,-17,18,-3,-2,-5,10|after3:his
0,0,0,-6,0,-2,0,9|after3:hornung
0,0,-4,0,-1,11,-2,-3|after3:hospitals
0,0,0,3,-1,-3,8,-7|after3:house
-1,0,5,0,-1,-8,4,1|after3:how
0,0,0,-5,0,-2,-2,9|after3:huang
-6,3,-14,22,-26,24,2,-4|after3:in
10,0,0,-1,-2,0,-7,0|after3:included
0,0,-4,0,0,0,8,-4|after3:infrastructure
0,0,0,0,-13,14,0,-1|after3:instead of
0,0,0,0,-13,0,14,-1|after3:intelligence
-2,-2,8,1,1,-1,2,-8|after3:into
-15,-11,-35,3,53,-16,26,-4|after3:is
3,-1,-17,-2,-8,18,-18,27|after3:it
-3,0,0,0,8,-1,-4,1|after3:items
1,7,1,-2,-17,-10,25,-5|after3:its
0,0,-3,0,21,0,-7,-10|after3:itself
0,0,0,0,14,0,-14,0|after3:joining
0,16,0,0,-15,0,0,0|after3:just
0,0,0,0,0,0,8,-8|after3:kmt
0,0,0,-2,-2,0,-6,11|after3:known
0,0,1,0,-9,0,0,9|after3:last
10,0,-1,-1,0,-3,0,-5|after3:lately
0,0,9,0,0,0,-9,0|after3:laughed
-1,5,-1,-9,-1,-3,7,2|after3:law
0,0,0,0,-6,0,8,-1|after3:left
0,0,-1,-3,-1,0,8,-3|after3:legislature
0,-4,10,0,5,-2,-16,6|after3:less
5,0,-3,-3,14,-1,-7,-4|after3:level
0,0,0,0,0,0,-8,9|after3:liberal democratic party
-1,0,-25,-1,-1,2,14,12|after3:like
-1,2,0,0,-4,-1,-16,21|after3:limit
-1,8,-2,-1,-4,2,4,-6|after3:line
0,0,0,0,-3,-1,13,-10|after3:little
10,1,4,0,-5,-3,-9,2|after3:long
0,0,0,0,0,0,-36,36|after3:look
11,0,0,0,18,-2,-22,-4|after3:looks
0,0,0,0,0,0,13,-13|after3:low
0,2,-4,3,12,-4,-10,2|after3:mean
0,0,0,0,0,0,-9,10|after3:medium
0,0,-7,-1,-3,0,11,0|after3:meet
0,0,-20,10,1,-3,-1,14|after3:mention
5,6,-10,-1,0,-4,-3,8|after3:military
0,2,-2,0,9,0,-5,-4|after3:military spending
0,0,11,2,-2,-3,-8,0|after3:mind
0,0,-1,-7,27,-3,-13,-2|after3:minus
0,0,0,0,-3,0,8,-4|after3:missing
-2,-8,19,-4,-11,15,-16,8|after3:more
0,3,2,0,8,-1,1,-13|after3:most
-2,0,-5,0,2,8,0,-3|after3:n't
-1,0,-5,14,0,-3,-4,-1|after3:name
0,0,0,-3,0,-1,-5,9|after3:natural
0,0,-8,0,0,-1,-3,13|after3:nearly
0,0,-7,0,-4,-1,13,-1|after3:negotiator
0,8,0,0,-7,0,0,0|after3:neighbors
0,6,-2,2,-14,-2,12,-2|after3:never
19,0,-4,-1,5,-5,-9,-6|after3:new
-1,0,3,-5,-1,17,-2,-11|after3:news
0,0,9,-6,0,0,-3,0|after3:nhs
0,0,0,-1,19,0,-7,-11|after3:nomura
9,0,-8,0,0,0,0,0|after3:norm
-2,2,8,0,12,8,-11,-18|after3:not
0,0,2,-1,6,3,-17,9|after3:note
0,0,-3,-1,-3,-1,16,-9|after3:nothing
0,-1,-1,-2,45,0,-24,-17|after3:now
-2,7,17,3,-5,-4,-10,-6|after3:number
-1,0,-2,-1,0,-2,-5,11|after3:obligation
0,0,0,0,0,0,8,-7|after3:observers
17,-5,-6,-22,20,-16,5,5|after3:of
0,-1,1,-1,-2,-1,8,-3|after3:off
0,9,6,6,-8,-1,-3,-9|after3:official
0,0,0,0,-12,0,12,0|after3:oil
16,-10,-8,10,-29,11,-7,17|after3:on
-1,-1,-1,-12,9,13,11,-17|after3:one
0,0,0,0,-11,17,1,-6|after3:opposition
8,11,0,-4,-3,-8,-7,4|after3:or
0,0,-7,-3,2,1,-7,14|after3:order
-1,0,-5,-6,-2,7,-4,12|after3:out
-2,9,-1,0,-4,6,-5,-3|after3:outlays
0,0,0,0,-11,0,14,-3|after3:over
0,0,-4,31,-3,-2,-36,14|after3:parliament
10,0,-1,0,-4,-2,-14,11|after3:pay
0,0,-1,0,8,-1,0,-5|after3:peak
0,0,0,0,0,12,-11,0|after3:pension
0,0,-9,-5,4,14,1,-5|after3:people
0,0,0,8,0,0,0,-7|after3:pile
0,0,-2,0,-1,0,15,-12|after3:place
0,0,0,-13,0,0,13,1|after3:please
-2,0,-1,-1,1,0,12,-8|after3:pledge
0,0,0,0,0,0,8,-7|after3:plucked
0,0,0,-8,-1,0,9,0|after3:pm
0,0,0,0,0,-1,15,-14|after3:point
0,0,0,0,-14,0,15,-1|after3:policy
0,0,11,0,0,0,-7,-3|after3:politely
0,0,0,0,-3,0,15,-11|after3:post
0,0,-2,4,0,-9,-1,8|after3:premature
-1,0,15,4,8,-2,-10,-13|after3:president
-2,0,9,9,1,-10,-3,-4|after3:prime minister
9,0,-6,-2,0,0,0,-1|after3:proper
0,0,0,0,-6,0,-4,11|after3:prove
0,-2,0,7,-16,-3,10,4|after3:put
-6,0,14,-3,0,-2,-1,-2|after3:question
0,0,0,-1,0,18,-1,-15|after3:quickly
0,0,9,-2,0,-4,-1,-1|after3:rather
-2,0,5,0,10,-1,1,-13|after3:rather than
0,-1,-5,8,-1,-3,13,-10|after3:ratio
0,-1,-1,-1,-11,-1,-2,16|after3:reach
0,0,-8,-1,-8,-4,-13,34|after3:realistic
0,0,0,0,11,-1,-6,-4|after3:rearmed
0,-9,0,0,9,0,0,0|after3:recall
0,-1,-1,11,-1,-1,-1,-7|after3:recommend
0,0,-3,22,0,0,-13,-5|after3:reject
0,0,-19,-2,-8,-2,-6,38|after3:report
-1,0,-2,21,0,-3,-8,-6|after3:request
0,0,-1,-1,2,-6,-6,11|after3:require
0,0,-1,0,-2,0,-6,9|after3:resilience
0,0,0,0,-12,0,13,-1|after3:rest
0,0,-3,0,-4,0,0,8|after3:rewrites
-1,0,0,17,-3,-2,-7,-4|after3:road
0,0,0,0,-3,0,9,-5|after3:roads
-1,-2,16,-2,-1,-1,-8,-1|after3:room
0,0,0,9,0,-2,0,-6|after3:sake
0,0,0,0,-5,13,0,-8|after3:same
0,0,0,0,-5,0,15,-9|after3:savings
-3,-4,4,-2,-17,-4,33,-6|after3:say
5,0,2,-4,-8,-1,0,5|after3:security
0,0,-3,11,0,-4,-3,-1|after3:senior
24,0,-11,-3,0,-4,0,-5|after3:serious
0,4,-4,-1,-8,-5,13,0|after3:set
6,-1,-4,8,4,-3,-3,-6|after3:share
0,0,6,1,3,-4,-13,7|after3:she
0,0,-5,0,1,-2,8,-3|after3:short
0,0,11,-2,-5,7,14,-24|after3:should
0,0,0,0,8,0,-4,-3|after3:show
0,0,0,14,0,-4,-5,-5|after3:sighs
0,0,0,0,-14,0,18,-3|after3:sight
0,0,17,-2,0,-1,-11,-3|after3:signs
0,0,0,0,10,-1,-8,-1|after3:single
0,-1,0,0,-2,-10,-1,14|after3:sleeps
0,0,9,0,0,-1,-1,-7|after3:smiled
0,-1,-3,3,22,-2,-6,-13|after3:so
0,0,-4,9,-2,-3,-1,1|after3:some
0,0,-2,-3,0,-1,8,-1|after3:soon
0,0,1,-1,9,0,-8,-1|after3:sources
0,0,19,0,0,0,-18,0|after3:speak
-1,0,14,-6,-7,-1,-2,2|after3:speak of
-1,1,4,-1,-10,1,15,-7|after3:spend
8,0,-7,1,0,0,-2,0|after3:spokesman
1,0,-9,9,0,0,0,0|after3:spokesperson
0,0,-1,-2,-2,-1,8,-3|after3:stand
11,0,-7,0,-1,0,-2,-1|after3:standard
0,10,-1,0,-9,-3,0,4|after3:step
0,0,0,0,-8,-1,11,-1|after3:stop
0,0,0,0,9,0,-6,-2|after3:strain
-1,-1,0,-1,-1,9,1,-6|after3:strategy
-1,0,-5,-2,-7,-1,14,1|after3:struggle
0,0,0,-2,16,0,-8,-5|after3:subsidy
0,0,-1,-1,0,-7,12,-1|after3:suffice
0,0,-1,12,0,-1,0,-10|after3:suggest
0,0,0,0,8,0,-5,-2|after3:supplementary
0,0,0,-1,0,9,-1,-6|after3:supply
0,0,-12,0,0,-1,0,14|after3:support
-1,0,8,-1,0,-3,-1,-2|after3:survives
0,0,0,0,11,-14,0,4|after3:swallow
0,0,-1,-10,0,-3,0,15|after3:taboo
-1,-5,7,-1,-9,-5,24,-9|after3:take
0,0,-4,0,-3,0,9,-1|after3:talk into
-4,0,-6,-2,-2,-1,22,-7|after3:tanks
-2,0,-3,16,0,-2,-12,4|after3:target
0,0,-1,-1,-1,-5,0,8|after3:tax
-1,-5,0,0,2,7,8,-11|after3:tell
0,-8,0,0,0,0,0,9|after3:text
-1,0,0,-11,5,24,-1,-16|after3:than
-1,9,0,11,9,-5,-31,8|after3:that
17,-8,-3,25,-40,-23,31,1|after3:the
-1,-1,-10,9,-11,-5,21,-3|after3:the military
0,0,0,0,-12,0,2,11|after3:then
0,0,0,0,10,0,0,-10|after3:thereabouts
0,2,12,-6,3,-3,-2,-6|after3:they
0,0,0,0,-6,-1,8,-1|after3:things
-1,0,0,0,1,12,-8,-3|after3:third
-2,0,20,-4,0,0,-2,-12|after3:though
0,0,0,0,-10,0,11,0|after3:through
0,-1,-1,0,35,0,-29,-2|after3:time
-4,-8,-8,16,-14,8,6,4|after3:to
0,0,0,-1,16,0,-1,-13|after3:touch
0,0,0,0,11,-1,-6,-3|after3:trajectory
0,-1,-1,0,-3,12,-5,-1|after3:trillion
0,0,-2,-1,11,0,-9,1|after3:two
0,0,0,0,17,0,-16,0|after3:undecided
-1,2,-3,-3,-12,-2,-9,28|after3:under
0,0,0,-1,-1,-5,11,-3|after3:understanding
0,0,0,0,-2,0,8,-6|after3:unpopular
0,0,0,0,-7,0,0,8|after3:until
-1,-1,-16,15,14,-9,-27,25|after3:up
0,1,-1,18,0,-3,-16,2|after3:us
0,0,0,-4,0,11,0,-8|after3:value
0,0,2,-2,-3,-1,8,-4|after3:view
0,0,0,8,0,-2,-1,-4|after3:vogue
0,0,0,0,-5,0,-3,8|after3:wait
0,0,4,-1,-2,-6,-3,9|after3:want
0,0,-5,0,-7,5,9,-3|after3:warn
-2,8,-4,17,-2,-5,-14,2|after3:was
0,0,0,9,-3,2,-5,-3|after3:we
0,0,12,-1,0,-4,-3,-4|after3:well
5,-1,23,-2,-6,-21,3,-2|after3:what
-2,0,1,9,-5,-1,1,-4|after3:when
8,0,-1,0,-1,0,-5,-1|after3:whereas
4,14,-18,-1,26,6,-19,-12|after3:which
0,0,0,-2,-25,-2,21,8|after3:while
0,0,-3,0,15,0,-8,-4|after3:whoever
-1,10,-3,-5,-9,-5,-2,15|after3:will
0,0,0,9,0,0,-6,-2|after3:win
9,1,-6,1,-3,0,-14,11|after3:with
0,0,-6,-1,-1,0,-1,10|after3:wondered
-1,-2,-1,0,-1,-2,8,-2|after3:world
0,0,0,0,10,0,-3,-7|after3:worst
-1,-2,-7,-3,14,-4,-14,17|after3:would
0,0,-7,0,0,9,-1,-1|after3:wrong
-1,8,-2,-1,-35,15,15,1|after3:year
-1,-2,0,-2,23,-4,-6,-8|after3:years
0,2,-1,0,-3,10,-2,-6|after3:yen
0,0,-1,-1,-2,0,9,-4|after3:yet
0,0,0,0,-1,-10,-1,13|after3:¥
-1,-8,3,4,15,-14,-17,18|again:cap
0,-2,-2,80,-69,47,-30,-25|again:demand
-5,13,-33,43,-8,8,-38,21|again:denial
-17,7,11,25,-19,12,-7,-14|again:level
-5,-3,-4,4,-12,4,-17,32|again:other
17,-23,-12,46,-64,10,35,-9|again:pledge
3,-10,-28,68,-49,1,-31,46|again:proposal
24,-8,1,28,4,-4,-4,-41|anywhere:\"
-24,-17,-13,-38,59,-7,15,25|anywhere:#
-4,2,-9,-7,-40,-25,9,73|anywhere:$
0,10,-1,0,-5,12,8,-24|anywhere:&
-21,-4,-19,20,4,-4,-13,37|anywhere:'
9,0,7,-12,-4,12,-4,-8|anywhere:'d
-3,-1,13,-21,-10,9,17,-3|anywhere:'ll
-1,-2,24,-13,-2,-5,5,-7|anywhere:'re
7,15,7,-12,11,-15,0,-14|anywhere:'s
-1,-1,9,-3,8,-3,3,-11|anywhere:'ve
-10,9,-5,-14,1,10,-3,11|anywhere:(
-10,9,-5,-14,1,10,-3,11|anywhere:)
-1,0,-6,0,5,-1,8,-4|anywhere:*
0,0,2,-1,-5,-1,11,-5|anywhere:+
-13,-3,-8,-7,10,26,-1,-3|anywhere:,
-20,30,6,-10,-18,-15,9,16|anywhere:-
-9,-5,-41,-9,-14,42,7,29|anywhere:--
-2,-25,-2,-43,45,31,-9,5|anywhere:.
-29,13,-39,-19,22,99,-26,-19|anywhere:0
-8,-2,20,14,-36,19,4,-12|anywhere::
17,-2,-18,-27,40,-9,-7,5|anywhere:;
-11,3,25,-2,-35,28,8,-16|anywhere:?
-17,23,4,-15,7,-11,0,9|anywhere:DATE
-9,21,28,-7,-35,30,-19,-9|anywhere:EU
-30,1,-3,1,10,13,31,-22|anywhere:LAND
-46,17,-15,87,-42,17,13,-32|anywhere:LEADER
-19,-28,18,22,3,-50,47,7|anywhere:NATO
-18,7,38,-18,-27,9,-15,23|anywhere:OUTLET
-9,12,-12,5,-32,4,-6,38|anywhere:PERSON
54,-59,185,-6,-47,-61,-13,-53|anywhere:USA
2,-1,-1,-25,-12,20,-8,24|anywhere:a
0,0,0,0,-8,0,8,0|anywhere:aback
-1,1,6,0,-5,0,9,-8|anywhere:abandon
-2,12,-1,-3,-15,-1,12,-3|anywhere:abandoned
-1,-1,-1,-1,-6,-1,-28,40|anywhere:abe
0,0,0,0,-12,-1,16,-3|anywhere:ability
-1,5,-6,-1,-8,-1,3,8|anywhere:able
0,0,2,0,0,0,9,-10|anywhere:aboard
9,-18,-13,20,-5,20,-19,7|anywhere:about
-7,4,3,-17,2,32,5,-21|anywhere:above
-1,-1,-6,-2,-4,19,5,-10|anywhere:absorb
-1,0,-1,0,1,8,-1,-5|anywhere:absorbed
-1,0,-1,14,-1,-1,-10,1|anywhere:absurd
0,0,0,0,9,-1,-4,-4|anywhere:abukuma
0,0,-1,-1,-5,11,1,-6|anywhere:academic
-3,-5,6,13,-13,-12,-3,16|anywhere:accept
-1,0,-4,-7,-2,3,15,-4|anywhere:accord
-5,-4,41,11,16,-41,-47,29|anywhere:according
-1,-3,9,-5,17,6,-12,-11|anywhere:account
-1,0,0,-19,11,-1,22,-11|anywhere:accused
0,0,0,-1,0,0,9,-7|anywhere:achievable
-1,-2,-4,-5,4,-5,19,-6|anywhere:achieve
0,0,-3,-1,-1,0,10,-5|anywhere:achievement
0,0,-13,-3,-18,-3,8,30|anywhere:act
-2,-1,-8,-1,-2,-1,-1,15|anywhere:acting
15,0,-6,1,-1,1,-4,-7|anywhere:actually
4,6,1,4,-42,33,-8,1|anywhere:add
0,0,0,0,-15,16,-1,0|anywhere:addition
-1,-3,-12,-2,-24,15,21,6|anywhere:additional
0,0,0,0,15,0,-19,4|anywhere:address
0,-3,-5,-3,12,-3,-7,9|anywhere:adequate
9,-14,-8,5,-8,-16,20,12|anywhere:administration
0,0,0,-1,-5,-1,13,-6|anywhere:administrative
0,0,8,-2,11,-2,-7,-7|anywhere:admiral
0,0,0,0,-5,0,9,-3|anywhere:admirer
10,0,1,-1,-3,-2,-10,4|anywhere:admission
-1,0,6,-2,-1,-4,-28,30|anywhere:admit
12,1,-7,3,-16,-15,-1,22|anywhere:adopt
8,0,14,-3,0,-2,-11,-6|anywhere:advance
0,2,5,-2,-27,-4,2,24|anywhere:advice
6,0,1,-8,8,1,-3,-6|anywhere:advise
-1,0,12,1,-5,19,-9,-17|anywhere:adviser
-1,0,20,-8,-5,-2,4,-8|anywhere:advisers
-1,7,6,-1,2,-2,3,-14|anywhere:advisory
0,-1,-5,-8,-5,-1,-8,29|anywhere:advocate
0,0,-1,-12,-1,-1,-3,19|anywhere:afd
0,0,0,0,-5,-1,11,-5|anywhere:affirmed
-2,-1,3,-7,-11,-2,-13,33|anywhere:afford
0,0,-1,-6,-23,4,24,4|anywhere:affordable
-5,-11,23,-23,-1,12,5,1|anywhere:after
0,0,-7,18,1,0,-1,-10|anywhere:afternoon
-1,-9,-4,-4,-5,-7,38,-8|anywhere:afterward
-6,0,-2,-3,2,-3,29,-16|anywhere:again
4,-3,-11,6,7,-11,-11,18|anywhere:against
-1,-7,7,-3,1,-7,0,10|anywhere:agency
-1,0,-1,7,-4,-4,-14,18|anywhere:agenda
-1,0,29,-6,-1,0,-16,-4|anywhere:aggression
0,0,0,-5,8,0,-2,0|anywhere:aging
0,0,0,0,-5,-2,-2,9|anywhere:agnieszka
-1,-2,6,-1,13,-4,-5,-5|anywhere:ago
0,-11,8,21,-31,-5,54,-36|anywhere:agree
0,0,2,-1,-15,-2,28,-11|anywhere:agreement
-5,-7,-20,-5,19,-5,30,-6|anywhere:ahead
-1,-1,-3,-3,-13,5,24,-8|anywhere:aid
-4,-1,21,-6,-13,-13,11,4|anywhere:aide
-2,-2,-2,9,-3,-5,25,-20|anywhere:aides
-6,-3,23,-9,-13,6,25,-23|anywhere:aim
-6,-2,17,-7,-1,-12,-7,19|anywhere:air
0,0,0,-1,0,0,8,-7|anywhere:ait
0,0,0,0,-1,0,-8,10|anywhere:akbayan
0,-1,-11,-1,-1,-2,19,-3|anywhere:akira
0,-1,-5,9,-7,-1,9,-3|anywhere:alarm
0,0,-9,-1,11,0,0,-2|anywhere:alarming
0,0,0,0,0,0,8,-7|anywhere:alarms
0,0,-2,0,0,12,0,-10|anywhere:alaska
0,0,-1,0,-7,-1,-4,12|anywhere:alberto
-1,0,0,0,-6,0,9,-2|anywhere:alchemy
25,2,43,-23,0,0,-26,-22|anywhere:all
-2,0,22,-1,3,-1,-12,-10|anywhere:all allies
0,0,7,-3,13,0,-11,-6|anywhere:all members
-21,-5,33,-3,6,-5,3,-8|anywhere:alliance
66,-4,-21,-22,17,-9,-28,1|anywhere:allies
2,0,0,-1,13,0,-6,-8|anywhere:allies in asia
0,0,-1,4,16,-3,-15,1|anywhere:allocate
0,4,-4,-4,-2,-2,-1,8|anywhere:allow
-1,17,12,-14,-21,-13,16,4|anywhere:allowed
39,-7,1,-29,20,-16,0,-8|anywhere:ally
-1,0,-11,10,1,5,-2,-2|anywhere:almost
4,-1,-3,3,-5,5,-14,11|anywhere:alone
-2,3,-11,11,-6,31,-17,-9|anywhere:along
0,0,-9,-2,6,-1,-3,9|anywhere:aloud
-5,-4,-16,5,71,-30,3,-24|anywhere:already
2,2,22,-1,-4,-17,13,-18|anywhere:also
0,0,0,-4,-2,-1,9,-2|anywhere:altered
0,-1,-1,0,-2,10,-5,0|anywhere:alternative
-1,-2,3,-10,1,-2,-21,33|anywhere:although
0,0,-7,9,1,0,-7,4|anywhere:always
-1,-1,7,1,1,-18,0,11|anywhere:am
-3,0,29,0,10,-7,-23,-5|anywhere:ambassador
-1,-1,-6,-11,-4,-7,-39,69|anywhere:ambition
0,0,-4,-3,10,0,-9,6|anywhere:ambitious
-2,0,33,-1,0,-1,-12,-16|anywhere:america 's allies
0,0,-7,-1,0,0,-3,11|anywhere:ami
-1,0,-14,0,-13,-5,19,14|anywhere:ammunition
40,-2,-6,-4,0,-28,6,-7|anywhere:among
-2,-1,4,5,4,19,-23,-7|anywhere:amount
0,0,-7,-2,-2,-3,10,3|anywhere:ample
-1,9,24,-28,-11,4,6,-3|anywhere:an
0,0,0,0,11,-8,5,-9|anywhere:analyses
-1,-1,2,-1,-14,6,12,-4|anywhere:analysis
0,0,-7,-1,-7,8,-12,21|anywhere:analyst
19,-6,-16,-11,48,-10,-45,20|anywhere:analysts
16,-8,-26,0,12,-24,21,9|anywhere:and
0,0,-4,-2,-1,2,-6,11|anywhere:andrew
-1,0,-11,0,11,0,-2,3|anywhere:angry
-1,0,-13,-2,5,-4,-14,29|anywhere:angus
-2,-3,4,0,-21,-14,26,10|anywhere:announce
0,0,22,-3,-4,0,3,-17|anywhere:announcement
-3,-1,-24,-9,11,7,-10,30|anywhere:annual
0,0,-2,0,-37,39,6,-4|anywhere:annually
11,0,18,-10,-16,32,-39,4|anywhere:another
15,6,9,10,-21,3,28,-51|anywhere:answer
0,0,7,-13,0,0,10,-3|anywhere:antalya
0,-1,-1,0,0,11,-5,-3|anywhere:anti
0,0,-7,-1,-5,0,-1,14|anywhere:anu
29,9,0,9,2,4,-28,-25|anywhere:any
14,2,-4,12,10,-6,1,-30|anywhere:anyone
-3,1,-15,40,-10,-18,19,-14|anywhere:anything
-1,0,-15,-1,-10,-2,2,28|anywhere:anyway
0,4,-1,9,13,0,-14,-11|anywhere:anywhere
0,0,0,0,10,0,-10,0|anywhere:aomori
-1,0,11,-2,0,-2,-3,-3|anywhere:appeal
-1,0,1,-1,0,0,-11,13|anywhere:applied
5,0,-3,-4,-11,3,11,0|anywhere:applies
0,0,8,-5,2,0,-1,-2|anywhere:apply
-1,-2,-5,9,9,-6,18,-22|anywhere:approach
-1,-1,3,-8,-18,1,-2,26|anywhere:appropriate
0,0,0,0,-11,0,5,7|anywhere:appropriation
0,0,-5,-1,0,-1,-1,8|anywhere:appropriators
-1,0,-10,3,0,0,4,5|anywhere:approval
-6,-4,-6,2,39,8,-21,-12|anywhere:approve
10,0,-2,0,-3,0,-2,-1|anywhere:archipelagos
-5,-3,-6,-17,29,-4,20,-14|anywhere:are
-1,0,17,0,-7,-1,4,-12|anywhere:areas
-3,-7,-28,-20,21,-2,14,24|anywhere:argue
-1,-1,11,-7,-12,-4,-13,27|anywhere:argue for
0,-5,-2,0,9,4,2,-8|anywhere:argument
0,0,-3,-1,12,6,-4,-10|anywhere:arithmetic
0,0,8,-4,0,-2,0,-2|anywhere:arithmetically
0,0,0,-4,-9,11,13,-10|anywhere:arm
-2,0,-17,-1,2,-3,-1,22|anywhere:armed
15,5,7,-4,2,-8,-29,10|anywhere:armed forces
-3,0,-8,0,-1,-3,4,12|anywhere:armies
0,0,11,0,0,0,-4,-7|anywhere:arming
0,0,0,0,-8,0,8,0|anywhere:armored
-6,11,-14,-5,-7,-6,34,-6|anywhere:arms
-4,2,-5,-4,20,4,6,-19|anywhere:army
-10,-19,-27,-7,8,4,50,0|anywhere:around
0,0,0,0,0,0,-12,12|anywhere:arrangements
-1,-1,-4,11,0,-1,-2,-3|anywhere:arrival
-2,-5,-1,-12,6,23,-6,-3|anywhere:arrive
0,0,-1,0,-3,-1,16,-11|anywhere:art
0,3,0,0,-3,-1,-9,10|anywhere:article
12,-23,-21,8,32,-6,-13,10|anywhere:as
0,0,0,0,-1,-4,-5,10|anywhere:asan
34,-1,2,-26,-23,-7,67,-46|anywhere:asia
12,0,-3,2,-5,-2,16,-20|anywhere:asian
-1,-2,14,-18,-3,-5,21,-7|anywhere:asian allies
0,0,10,-2,-14,-1,17,-8|anywhere:asian partners
-25,-11,-14,37,-24,48,3,-13|anywhere:ask
-7,-4,13,11,0,0,-32,18|anywhere:ask for
0,0,-2,0,0,-10,-2,14|anywhere:assess
0,0,8,0,-3,0,0,-4|anywhere:assistant
0,0,-2,0,-5,-2,10,-1|anywhere:association
-2,0,-13,6,20,-3,4,-11|anywhere:assume
0,0,-2,-6,-11,-3,25,-3|anywhere:assumed
0,0,-3,-2,29,-11,-11,-2|anywhere:assumes
-1,0,-28,7,-3,-2,42,-15|anywhere:assure
-11,-1,-16,-7,29,25,11,-31|anywhere:at
0,0,0,0,0,-8,9,0|anywhere:ataru
0,0,-5,-1,-7,26,0,-13|anywhere:attached
1,-3,-7,-8,25,-9,2,-1|anywhere:attain
-1,0,-3,-1,2,-1,9,-5|anywhere:attended
-1,0,-4,0,8,-1,-2,0|anywhere:attendees
0,0,5,-6,0,14,-6,-6|anywhere:attending
-1,0,16,-6,2,-1,-9,-1|anywhere:audience
0,0,-1,-1,-1,-3,-3,8|anywhere:audited
-3,-1,3,-2,10,6,17,-31|anywhere:aukus
0,0,12,-1,3,0,-11,-4|anywhere:authorities
0,0,-10,0,0,0,0,11|anywhere:authorization
-4,-3,-5,-2,-8,-2,21,3|anywhere:authors
-5,-2,-20,-3,42,18,-10,-20|anywhere:average
-1,0,-14,-6,2,38,-4,-16|anywhere:avoid
0,0,0,-1,-1,-1,-12,15|anywhere:avoided
0,0,10,0,-8,0,0,-1|anywhere:avoiding
-1,-1,5,29,-1,-5,-41,14|anywhere:avoids
-1,10,2,21,-25,-4,6,-9|anywhere:away
0,0,-1,-5,-16,-1,26,-3|anywhere:awkward
0,0,0,-12,-4,18,3,-4|anywhere:b
0,0,-7,-1,0,8,0,0|anywhere:babies
-4,-7,-11,2,-7,-9,6,28|anywhere:back
0,0,-6,-2,0,9,-2,3|anywhere:backbencher
0,0,-1,0,-1,0,8,-6|anywhere:backer
0,-2,0,-2,4,8,1,-9|anywhere:bad
0,0,-2,0,-1,-6,2,8|anywhere:badenoch
0,0,-4,-4,0,0,-13,22|anywhere:baked
-2,0,11,5,-1,-17,9,-4|anywhere:balk
0,0,0,0,0,-8,9,0|anywhere:balloon
0,0,11,-4,-1,-1,0,-5|anywhere:ballpark
0,0,-1,-1,0,-1,15,-11|anywhere:baltic
-1,-1,-4,4,-1,-4,-3,9|anywhere:bandy about
-1,-2,-13,12,36,13,-8,-36|anywhere:bank
0,-1,-1,9,0,-2,-2,-4|anywhere:bankruptcy
0,0,0,-14,0,-5,15,5|anywhere:bao
16,-2,-1,-1,-7,-2,9,-11|anywhere:bar
0,0,-2,13,39,-1,-18,-30|anywhere:barclays
0,0,-1,-1,-2,-1,-9,13|anywhere:bardella
0,-1,2,-1,9,-1,-5,-4|anywhere:barely
0,0,0,0,0,0,8,-7|anywhere:bargain
0,0,-1,0,-11,0,0,12|anywhere:bargaining
-1,0,8,-2,14,3,-13,-8|anywhere:barracks
0,17,-2,-3,9,-1,-7,-12|anywhere:barring
-1,-4,-12,-4,42,0,33,-54|anywhere:base
-6,11,-4,3,-6,-6,10,-1|anywhere:based
0,0,12,0,10,0,-5,-16|anywhere:baseline
-1,0,-6,4,-3,-3,-4,13|anywhere:bases
-1,-1,1,-5,21,-6,5,-15|anywhere:basis
0,0,-2,-1,-4,-2,14,-4|anywhere:basket
0,0,-10,12,0,0,-2,0|anywhere:bat away
-7,17,3,-36,12,1,6,4|anywhere:be
0,2,0,0,6,7,-7,-8|anywhere:bearable
0,0,-1,0,-1,0,-19,20|anywhere:beat
0,0,0,0,14,0,0,-14|anywhere:beauty
-3,-9,5,13,-6,2,-8,5|anywhere:because
40,0,-1,0,-10,3,-4,-28|anywhere:become
0,0,-2,0,-16,6,15,-1|anywhere:becomes
11,0,-2,-1,0,-3,0,-5|anywhere:becoming
1,27,-19,27,-34,-10,-4,11|anywhere:been
-6,1,-3,10,-25,1,-5,28|anywhere:before
-1,2,6,6,20,-8,-17,-8|anywhere:began
0,0,7,5,3,1,7,-23|anywhere:begin
0,0,0,-9,0,-1,10,0|anywhere:begin from
-1,1,8,-10,19,1,-13,-4|anywhere:beginning
9,0,-7,-2,-5,7,15,-17|anywhere:begins
1,0,-10,6,-3,-11,-16,34|anywhere:begun
-2,-2,28,-19,3,35,-12,-32|anywhere:behind
6,6,19,-7,19,-25,-20,3|anywhere:being
0,-1,19,-13,15,0,-17,-3|anywhere:believe
10,12,-4,-6,11,13,-16,-19|anywhere:below
42,-1,-18,3,-7,-6,-3,-9|anywhere:benchmark
0,0,-7,-1,0,0,-3,11|anywhere:bera
0,0,0,0,9,-1,-3,-5|anywhere:berenberg
0,-1,0,0,-15,-3,14,6|anywhere:best
-2,-3,60,-11,-14,-6,-25,1|anywhere:better
0,0,0,0,15,0,-5,-9|anywhere:betting
-2,-6,-15,-2,-11,-3,11,28|anywhere:between
-4,-9,21,13,5,-11,7,-21|anywhere:beyond
-1,0,8,0,-6,0,-7,6|anywhere:bid
-1,-3,-21,-6,4,-3,36,-6|anywhere:big
-1,-3,-5,12,3,14,-13,-7|anywhere:bigger
-1,-4,-1,-8,10,4,-5,6|anywhere:biggest
4,0,10,-2,-1,0,-4,-6|anywhere:bilateral
-8,-1,-5,-7,-1,10,3,9|anywhere:bill
0,0,0,0,12,0,0,-12|anywhere:billed
-7,-8,-16,3,8,48,16,-44|anywhere:billion
0,-5,-1,0,12,1,-3,-4|anywhere:billions
1,15,5,-11,0,-6,2,-5|anywhere:bind
0,0,-9,-1,-2,-2,-3,18|anywhere:bipartisan
0,0,-1,-1,13,-1,2,-12|anywhere:bit
0,0,0,0,9,-4,-3,-2|anywhere:blame
-2,8,3,-3,1,-2,-13,9|anywhere:bloc
-1,0,-2,0,-9,0,8,6|anywhere:blueprint
-1,-1,2,-1,-18,5,11,2|anywhere:bn
-1,0,-5,3,-4,8,-7,7|anywhere:board
0,0,0,0,-7,0,-9,17|anywhere:boast
-1,0,8,0,-2,0,8,-12|anywhere:bold
0,-1,-1,0,-20,-6,4,24|anywhere:bond
-1,-1,-8,-1,-1,-9,10,10|anywhere:bonds
0,0,-17,0,-3,3,-1,20|anywhere:book
0,0,-2,-1,11,0,-11,3|anywhere:bookkeeping
-1,0,-2,7,11,-4,-16,5|anywhere:books
0,0,2,-4,-3,-1,18,-11|anywhere:boost
0,0,-1,0,-8,-1,19,-9|anywhere:border
0,0,-1,0,13,-1,-3,-9|anywhere:borders
0,0,-9,0,-5,1,5,9|anywhere:borne
0,0,-2,-1,5,8,-6,-4|anywhere:borrow
-1,-2,-1,0,-5,-1,-2,11|anywhere:borrowed
-1,-4,6,-3,-7,6,8,-6|anywhere:borrowing
-1,0,13,-8,0,0,-4,0|anywhere:boss
-5,-2,6,-16,-11,-11,23,15|anywhere:both
-1,0,-6,-1,2,0,-3,10|anywhere:bottom
0,-1,-5,17,-19,7,18,-16|anywhere:bought
0,0,17,-6,0,-3,-1,-6|anywhere:bow
0,0,9,-8,-1,0,1,0|anywhere:bowing
-1,0,14,-5,-4,-2,-1,-1|anywhere:bracing
-2,5,-3,-8,-47,60,-4,-2|anywhere:brake
-2,0,20,-1,-4,-2,-2,-8|anywhere:brandish
0,0,0,0,0,0,-12,13|anywhere:brands
-1,4,10,-6,12,-4,-13,-3|anywhere:break
0,-6,0,0,8,-2,-3,3|anywhere:breaking
0,0,10,0,0,-2,0,-8|anywhere:breakingviews
-1,1,-1,0,11,-2,-11,3|anywhere:breaks
0,0,8,0,-2,0,5,-10|anywhere:bridge
-7,0,-9,-2,-11,-3,58,-25|anywhere:bridges
-1,0,9,6,-2,-7,0,-4|anywhere:brief
-1,2,2,-3,-4,-3,-8,15|anywhere:briefed
3,0,1,4,-6,-8,6,-1|anywhere:briefing
0,0,0,0,-8,0,8,0|anywhere:brigade
0,0,-3,0,-8,0,0,12|anywhere:brigades
-4,-13,0,7,10,-20,15,5|anywhere:bring
0,-1,9,-5,-18,0,32,-18|anywhere:bring forward
-5,-1,-10,30,-2,16,-6,-22|anywhere:bring up
-1,0,12,0,0,-3,-3,-5|anywhere:bristles
-1,0,0,11,-2,0,-4,-3|anywhere:broach
0,0,2,-2,0,-2,13,-11|anywhere:broadcaster
0,8,0,0,-6,0,2,-4|anywhere:broke
0,0,-1,0,-2,0,9,-6|anywhere:brokerage
-1,0,-7,0,-2,3,-5,12|anywhere:bruegel
0,0,0,0,-5,-2,-2,9|anywhere:brugger
0,-1,17,3,-1,1,-7,-13|anywhere:brush aside
-1,0,15,-8,-2,-1,0,-4|anywhere:brush off
-16,-1,5,-4,30,50,-24,-41|anywhere:budget
-2,-2,-4,-1,-9,11,20,-13|anywhere:build
-1,-7,-22,17,-20,-8,41,1|anywhere:buildup
0,0,-4,2,0,0,-6,8|anywhere:bully
0,0,-3,0,-2,0,16,-10|anywhere:bundles
0,-1,0,0,-2,-10,-1,14|anywhere:bunk
0,-3,-4,-2,34,-2,-19,-4|anywhere:burden
0,0,0,0,11,0,-11,0|anywhere:buried
0,0,0,0,8,0,-7,0|anywhere:burst
-1,7,0,-2,-2,-1,-27,26|anywhere:business
-7,17,4,-63,15,23,-16,26|anywhere:but
-3,0,16,-6,-46,27,-8,19|anywhere:buy
0,0,-1,0,-3,0,16,-12|anywhere:buyer
-1,-6,-7,-1,-12,22,13,-7|anywhere:buying
-1,-2,-6,-1,-11,33,-1,-11|anywhere:buys
-9,-9,34,-2,8,-21,20,-21|anywhere:by
0,0,0,0,-1,-2,9,-5|anywhere:c
-2,0,-7,-4,-5,33,1,-15|anywhere:ca
-6,57,-12,-3,22,-20,8,-46|anywhere:cabinet
0,11,-1,0,-7,-2,1,-3|anywhere:cabinets
0,0,-10,0,-2,0,25,-12|anywhere:cables
-1,-1,-4,-3,-6,31,-3,-14|anywhere:calculate
0,0,-1,-1,-4,27,-1,-19|anywhere:calculations
30,-10,19,1,2,-23,-15,-2|anywhere:call
-10,-6,18,-12,-2,-8,1,19|anywhere:call for
-6,-5,19,-6,-14,22,-8,0|anywhere:call on
0,0,15,0,-2,-1,-1,-11|anywhere:caller
0,8,0,0,-7,0,0,0|anywhere:calm
-3,-4,33,16,-10,-9,13,-36|anywhere:came
0,0,-8,8,0,0,0,0|anywhere:cameras
0,0,0,-3,-2,-3,-1,9|anywhere:cameron
-3,-1,-17,-12,-10,23,11,9|anywhere:camp
-5,-2,-42,-36,-13,44,-3,58|anywhere:campaign
-13,-4,-34,-1,0,-5,51,4|anywhere:can
0,-2,1,-1,-12,-1,-2,17|anywhere:cancel
0,0,14,-5,0,-1,-6,-2|anywhere:canceled
0,-2,-40,-9,0,12,-7,46|anywhere:candidate
0,-1,-2,-1,-13,-3,21,1|anywhere:candidates
-4,-15,-22,40,14,9,-2,-20|anywhere:cannot
0,26,-3,9,-25,-5,-4,1|anywhere:cap
-1,-2,-11,16,-3,11,6,-16|anywhere:capabilities
0,-1,6,-1,-11,-5,0,11|anywhere:capability
0,0,-2,8,-3,0,-6,3|anywhere:capacity
0,0,11,4,5,1,-14,-5|anywhere:capital
-1,10,-4,14,-2,-1,-17,1|anywhere:capitals
0,0,0,0,-2,17,-11,-4|anywhere:carabinieri
0,-6,-6,0,7,11,-1,-5|anywhere:carriers
-2,1,-1,-11,23,-4,-2,-4|anywhere:carry
0,0,0,10,0,0,0,-9|anywhere:cart
2,-1,-27,-1,23,7,-13,10|anywhere:case
0,0,0,-1,-2,15,-1,-10|anywhere:cash
-1,0,-2,9,1,13,-4,-16|anywhere:caucus
0,0,10,-1,5,-2,-5,-7|anywhere:cause
0,0,13,-1,1,-1,-5,-7|anywhere:caused
0,0,-8,0,10,-1,-17,17|anywhere:cautious
0,0,11,0,0,-10,0,-1|anywhere:caves
-1,0,0,0,19,0,-11,-7|anywhere:cdp
-1,0,-6,-1,3,-2,-11,17|anywhere:cdu
-6,69,-3,-29,7,-18,-10,-11|anywhere:ceiling
0,0,0,0,-7,0,8,0|anywhere:celebrate
0,0,0,0,0,0,-7,8|anywhere:centered
0,-1,-11,15,4,18,-11,-14|anywhere:central
0,0,-7,-9,30,-2,-14,3|anywhere:centrist
1,-2,5,25,-10,-16,-10,8|anywhere:centrist reform alliance
-1,8,-1,-4,21,-13,5,-15|anywhere:century
-1,0,2,-6,-2,0,11,-3|anywhere:ceremony
0,0,-2,1,0,-5,9,-2|anywhere:certain
0,0,-8,0,0,-2,-1,12|anywhere:certify
-2,1,0,-6,-17,10,8,6|anywhere:chair
1,0,0,0,0,0,15,-15|anywhere:chaired
-4,0,-20,-7,-4,-3,8,32|anywhere:chairman
0,0,-12,0,0,0,0,12|anywhere:chairmen
0,0,0,-2,0,0,12,-10|anywhere:chairperson
0,0,-6,11,-4,-1,-6,6|anywhere:chairs
-1,0,-2,18,-2,-4,-1,-8|anywhere:chairwoman
0,0,-6,-1,-2,-1,-9,20|anywhere:challenger
0,0,2,-8,-8,0,21,-6|anywhere:chamber
0,0,0,0,-3,-1,9,-5|anywhere:champion
0,0,-1,0,-31,0,35,-3|anywhere:chan
-1,-4,-23,8,-13,22,-13,24|anywhere:chancellor
0,0,-1,-6,-4,-2,-1,14|anywhere:chang
0,-2,-8,-3,5,6,9,-6|anywhere:change
0,0,-1,-2,-1,0,17,-11|anywhere:changed
-1,-1,-3,-1,5,-12,-1,14|anywhere:changes
-1,0,-1,9,0,0,-6,-1|anywhere:channels
-1,-1,-9,-14,-3,17,14,-4|anywhere:charge
0,0,0,0,-9,0,13,-3|anywhere:charitably
0,-1,-3,4,1,8,-3,-6|anywhere:chase
0,0,1,0,-2,0,-7,9|anywhere:chatham
0,6,-1,0,-1,8,-3,-8|anywhere:cheaper
-2,3,-4,-2,-3,-4,-7,19|anywhere:check
0,0,-4,0,-3,0,8,-1|anywhere:cheers
0,0,0,0,-1,0,-8,10|anywhere:chel
-1,0,-3,13,-2,-5,18,-20|anywhere:cheng
0,0,17,5,6,-1,-18,-9|anywhere:cheque
-1,0,-2,9,-2,13,-2,-15|anywhere:chi
0,0,-11,-1,0,13,-1,-1|anywhere:chiao
27,1,0,12,-23,-11,-22,16|anywhere:chief
-2,-1,-7,19,-10,29,-11,-17|anywhere:chief cabinet secretary
0,0,1,-3,0,-1,-12,15|anywhere:chiefs
0,0,-2,0,-5,-2,10,-1|anywhere:chieh
0,0,-1,7,-2,13,-6,-11|anywhere:chinese nationalist party
0,0,0,0,6,-1,-12,7|anywhere:choi
0,-1,-2,13,-1,11,8,-28|anywhere:choice
8,-5,-2,4,-8,-3,12,-5|anywhere:choose
0,0,-1,0,-2,9,0,-6|anywhere:christmas
0,0,-2,-2,-5,7,-6,9|anywhere:christopher
0,0,-2,0,-3,-2,8,-1|anywhere:chung
0,0,6,-4,-4,15,-4,-7|anywhere:circulated
8,-1,12,-1,-11,0,-4,-2|anywhere:circulating
-7,-2,-11,5,12,-3,4,1|anywhere:cite
0,0,0,0,8,0,-2,-6|anywhere:citigroup
0,0,-10,0,0,0,0,10|anywhere:citizen
0,0,1,-3,-5,0,-1,8|anywhere:citizens
0,0,0,-2,-2,0,-18,22|anywhere:civic
0,-1,-2,0,-6,-1,22,-12|anywhere:civil
-2,-2,-7,7,17,4,6,-23|anywhere:claim
0,0,0,0,9,-1,-4,-4|anywhere:class
10,0,-2,0,-3,0,-2,-1|anywhere:clean
22,3,-1,-5,-14,5,-13,3|anywhere:clear
0,-5,0,-1,13,-7,2,-1|anywhere:clerks
-2,-2,-7,-5,35,-17,13,-16|anywhere:climb
-3,-13,0,-12,42,-4,-34,23|anywhere:close
0,0,11,-2,-3,-1,5,-10|anywhere:closely
-1,0,31,-8,-7,0,-24,8|anywhere:closer
0,0,0,0,-15,0,16,0|anywhere:closest
11,0,0,0,0,-2,-4,-4|anywhere:clsa
13,0,-2,0,3,-1,-11,-2|anywhere:club
-1,-2,-3,-5,16,-14,-7,16|anywhere:co
-3,-15,-15,19,2,13,-46,46|anywhere:coalition
0,0,-1,-2,22,-10,-3,-7|anywhere:coast
-2,-7,-5,-2,35,8,-20,-7|anywhere:coast guard
0,0,-1,0,4,-2,-9,7|anywhere:coastguard
-1,-1,-22,0,33,-2,5,-12|anywhere:cold
0,1,0,-1,-3,0,-4,8|anywhere:colleague
-1,0,0,-1,0,0,16,-13|anywhere:columnist
-1,0,1,0,10,5,-10,-5|anywhere:combined
0,0,-1,0,-5,0,-3,10|anywhere:combines
-8,-2,18,19,3,-10,-41,21|anywhere:come
-1,-5,-2,-6,7,1,-6,12|anywhere:come to
-2,2,14,-3,2,-12,33,-33|anywhere:comes
0,0,0,-1,8,-1,-5,0|anywhere:comforts
8,9,-5,-11,-7,6,-1,0|anywhere:coming
0,0,-3,0,11,0,1,-9|anywhere:command
-1,0,-11,-8,5,17,0,-2|anywhere:commander
-2,-1,37,-36,-14,33,2,-20|anywhere:comment
-1,-4,13,-8,5,-5,14,-13|anywhere:commentary
-2,0,5,0,-10,-1,21,-13|anywhere:commentator
0,0,0,-2,-5,-1,14,-5|anywhere:commerce
-2,9,-11,6,5,5,-24,12|anywhere:commission
-4,-5,-2,16,2,-6,1,-2|anywhere:commit
-1,4,-19,25,-23,-8,18,4|anywhere:commitment
0,0,0,-3,-12,-5,23,-2|anywhere:commitments
0,0,-2,26,-27,-5,-20,29|anywhere:committee
0,0,-12,0,0,0,0,12|anywhere:committees
12,0,3,1,-10,-1,0,-4|anywhere:common
10,0,0,0,-5,0,-4,0|anywhere:commonly
0,0,-1,0,8,0,-6,-1|anywhere:commons
0,0,-1,-8,-2,9,8,-5|anywhere:communist
0,-7,-2,-1,-14,-19,-7,52|anywhere:communists
0,0,-8,0,-2,8,1,1|anywhere:companies
0,-2,-4,-1,8,-1,-1,2|anywhere:compare
-1,-2,6,-4,-6,-8,27,-12|anywhere:compared
0,0,0,0,14,-1,-9,-4|anywhere:compares
0,0,0,0,15,0,-15,0|anywhere:complies
-2,0,-12,0,0,-1,18,-2|anywhere:component
-1,0,-6,-1,-2,-3,-13,26|anywhere:compromise
-1,-1,6,-10,9,-3,-16,16|anywhere:concede
0,0,-1,-16,-1,-1,-5,24|anywhere:conceivable
-1,0,-7,-6,-7,11,1,10|anywhere:concern
-1,0,11,-2,0,-1,-3,-4|anywhere:conclude
0,0,-1,0,8,-2,0,-5|anywhere:concludes
0,0,0,0,16,-6,-9,0|anywhere:conditioners
6,0,-28,18,5,7,12,-20|anywhere:conference
-3,-1,13,-6,-8,-7,8,3|anywhere:confident
0,11,0,0,-8,0,-1,-1|anywhere:confine
-1,-1,-4,-16,8,72,-25,-35|anywhere:confirm
0,0,12,0,-1,-1,-2,-6|anywhere:confirmation
0,10,-1,-1,7,-1,-2,-13|anywhere:conflict
0,0,10,-1,-4,0,-4,-1|anywhere:confront with
0,0,-5,-1,16,0,-7,-3|anywhere:congressional
0,-5,4,-4,-1,-2,-5,14|anywhere:congressmen
0,0,0,10,1,-3,0,-7|anywhere:conscript
0,-1,-7,8,-4,3,-10,10|anywhere:conscription
7,0,-4,-2,12,0,-1,-12|anywhere:conscripts
-1,0,5,-3,-4,-1,17,-12|anywhere:consensus
0,0,0,-5,0,0,8,-2|anywhere:consent
0,0,2,-3,-3,-6,-7,19|anywhere:conservative
0,-2,-3,0,-3,-3,1,10|anywhere:conservative party of japan
0,5,-5,-3,15,-6,-39,34|anywhere:conservatives
11,4,-6,17,-12,-11,-32,29|anywhere:consider
0,-1,9,-3,-2,-1,5,-8|anywhere:considerably
-1,0,-4,6,-3,9,-20,13|anywhere:consideration
0,0,-1,-1,-2,-2,15,-9|anywhere:consist
-1,-1,-17,-11,24,0,-16,22|anywhere:constitution
-2,-5,-8,-6,8,14,0,-1|anywhere:constitutional
-3,0,-3,7,-6,-5,18,-9|anywhere:constitutional democratic party
-1,0,0,0,9,0,-8,0|anywhere:construction
0,0,-1,0,-2,13,0,-10|anywhere:consume
-2,-4,-2,13,10,21,-22,-14|anywhere:consumption
-1,0,22,-2,-8,-4,-2,-5|anywhere:contact
5,-6,1,2,2,-2,-16,14|anywhere:contain
0,0,0,-6,0,-1,-4,11|anywhere:contender
0,0,-2,-8,-10,18,28,-25|anywhere:contenders
-1,-4,1,1,0,-5,11,-3|anywhere:content
0,0,0,0,13,0,-23,10|anywhere:contest
-1,0,-6,-1,-4,-3,7,9|anywhere:continent
1,0,8,11,1,-2,-17,-2|anywhere:continue
0,0,-2,-7,0,-1,11,-1|anywhere:contradict
0,0,-9,12,0,0,-3,0|anywhere:contrary
0,-1,-7,0,12,0,-3,0|anywhere:contrasted
0,0,-2,0,-10,18,-2,-3|anywhere:contribute
8,0,-4,-3,0,0,-3,3|anywhere:contribution
0,0,-1,0,0,-1,12,-10|anywhere:conventional
-1,0,2,-2,-6,2,19,-14|anywhere:conversation
-2,0,-8,0,0,0,10,0|anywhere:conversion
-2,0,9,13,-3,-3,2,-15|anywhere:convey
0,0,17,-3,-4,-3,-2,-6|anywhere:convince
17,0,-7,-1,-2,0,-8,0|anywhere:coolly
0,0,-7,0,0,-1,0,10|anywhere:cooper
0,0,-7,-1,1,-1,-6,13|anywhere:cope
14,0,0,0,-8,0,0,-6|anywhere:copied
0,0,-7,1,-1,0,9,-2|anywhere:copy
22,-1,-27,-6,-27,19,9,10|anywhere:core
-5,0,3,-5,10,-6,26,-23|anywhere:core defence
3,0,-21,-5,-9,-9,43,-2|anywhere:core defense
-1,0,-5,-5,-1,7,11,-7|anywhere:corp
0,0,-1,0,8,12,-3,-15|anywhere:corporate
-4,-1,-12,-1,6,2,17,-7|anywhere:correspond
-4,0,-6,-2,-2,-1,22,-7|anywhere:correspondent
-1,0,-2,0,-3,0,-5,11|anywhere:corridors
9,-4,-26,-9,16,43,-23,-5|anywhere:cost
0,0,0,0,-11,-1,11,2|anywhere:costed
0,0,0,0,9,0,-7,-1|anywhere:costlier
0,0,0,0,-1,0,8,-7|anywhere:costly
-1,-1,5,-1,-6,28,-11,-14|anywhere:costs
-3,0,-4,0,0,0,0,8|anywhere:cotton
-14,1,-6,-39,-25,41,-34,75|anywhere:could
-2,-2,0,-6,4,-1,-22,28|anywhere:council
-2,-4,-3,7,22,15,-12,-24|anywhere:count
-1,0,-2,-1,12,-6,11,-13|anywhere:counted
0,0,-1,-1,20,-1,-18,1|anywhere:counter
-2,0,14,-4,-1,-3,-8,5|anywhere:counterpart
0,0,-1,-4,-4,0,9,0|anywhere:counterparts
0,-1,0,0,0,-2,-11,15|anywhere:counterproposal
-1,-1,-3,-1,23,9,-13,-12|anywhere:counting
35,5,-29,-13,-12,-4,24,-7|anywhere:countries
22,-18,4,10,-7,-8,-2,-2|anywhere:country
-1,0,-4,-1,-2,-3,24,-13|anywhere:counts
0,0,0,0,0,8,-6,-1|anywhere:courage
-3,6,-7,-8,36,-10,-21,8|anywhere:course
0,0,0,0,-19,-2,20,1|anywhere:cover
0,0,-4,0,0,0,11,-7|anywhere:covers
0,-1,-2,0,-1,-6,0,10|anywhere:create
0,0,-4,-1,-2,-1,9,-1|anywhere:credible
0,1,-2,-3,-6,0,8,2|anywhere:credit
0,9,-3,-11,11,-1,-2,-3|anywhere:crisis
-1,-1,-1,0,-8,-2,21,-9|anywhere:critical
5,0,-7,-5,-5,0,13,-1|anywhere:criticised
0,0,-3,8,-2,-1,2,-3|anywhere:criticism
-1,3,-6,-5,7,-1,11,-9|anywhere:critics
0,0,-6,-1,0,8,0,0|anywhere:crowds
-1,0,16,-4,-1,0,-10,-1|anywhere:crucial
0,0,0,12,0,-9,3,-5|anywhere:crude
0,0,-9,-1,0,0,13,-2|anywhere:crystal
0,8,0,0,0,0,0,-7|anywhere:curb
-3,-5,-2,-12,32,-7,41,-44|anywhere:current
0,0,-2,-1,16,4,-9,-8|anywhere:currently
0,16,0,0,-12,0,2,-6|anywhere:custom
12,0,-1,-1,6,-1,-6,-10|anywhere:customary
-2,-2,-5,11,-20,2,20,-3|anywhere:cut
-2,0,8,-1,-4,-6,25,-19|anywhere:cyber
0,0,-1,0,-5,0,11,-5|anywhere:cyberdefenses
0,0,19,0,0,0,-18,-1|anywhere:cybersecurity
0,0,2,-2,-9,14,-3,-1|anywhere:cycle
-1,-2,3,-1,11,-3,-4,-3|anywhere:d
0,0,0,-3,-2,-3,-1,9|anywhere:daft
0,0,-12,0,-1,-1,0,15|anywhere:daily
0,0,-20,-2,7,12,-6,8|anywhere:dan
0,0,0,0,0,-2,-8,11|anywhere:dannatt
0,0,-1,0,12,-1,-5,-4|anywhere:data
7,-3,14,-20,-10,-10,7,16|anywhere:date
0,0,-1,0,-5,-1,-10,16|anywhere:dated
0,0,-4,0,-1,11,-2,-3|anywhere:daughter
-1,0,3,-2,15,-1,-6,-8|anywhere:david
0,-2,0,0,-6,-1,0,9|anywhere:davidson
0,0,20,0,13,0,-31,-1|anywhere:davos
-1,0,-7,0,0,0,0,8|anywhere:daylight
2,0,-3,14,-11,10,5,-16|anywhere:days
0,0,-1,-6,0,-1,9,-1|anywhere:dayton
0,0,0,7,11,-1,-5,-12|anywhere:de
-1,1,-1,-1,-5,-1,-5,12|anywhere:dead
-1,-2,-16,-3,-10,-4,24,12|anywhere:deadline
-1,-1,-7,16,-7,-12,10,2|anywhere:deal
3,1,-12,-23,-21,12,24,16|anywhere:debate
-3,-4,-6,-10,-48,78,-4,-3|anywhere:debt
5,16,-15,-4,-7,6,18,-18|anywhere:decade
-3,1,-3,-2,49,-7,-3,-31|anywhere:decades
-1,0,12,-3,0,-1,0,-7|anywhere:decent
-3,17,22,30,-25,-14,3,-30|anywhere:decide
0,-5,-1,0,9,-2,0,-1|anywhere:decimal
-2,12,-14,7,-38,2,35,-2|anywhere:decision
-1,0,-6,5,22,-3,-18,2|anywhere:declare
-2,-1,-20,-27,-11,116,-12,-42|anywhere:decline
0,0,0,0,-6,0,9,-3|anywhere:decree
0,1,0,0,-15,0,15,-1|anywhere:decreed
0,0,-5,0,0,18,-12,0|anywhere:deep
-20,-13,-2,38,-23,-17,11,25|anywhere:defence
0,0,-8,0,0,-1,-1,11|anywhere:defence chief
-3,15,-18,43,25,-19,2,-44|anywhere:defence minister
0,-1,-1,-1,0,19,-13,-3|anywhere:defence ministry
-7,-1,0,-15,-13,0,6,29|anywhere:defence secretary
-4,27,-43,9,25,12,-13,-13|anywhere:defence spending
0,0,7,6,-1,-2,-23,13|anywhere:defences
-1,-1,-10,-3,-6,-3,9,15|anywhere:defend
0,-1,0,-3,12,-2,-21,15|anywhere:defended
-20,13,-22,14,12,-43,3,43|anywhere:defense
0,0,1,0,10,-1,-8,-1|anywhere:defense - related
-2,-2,-5,24,-12,-2,4,-5|anywhere:defense chief
-3,15,8,17,-4,-19,-20,5|anywhere:defense minister
-5,2,-7,-27,7,17,13,0|anywhere:defense ministry
-11,2,15,14,-22,7,-56,51|anywhere:defense secretary
-4,-4,-20,9,60,-18,-24,0|anywhere:defense spending
0,0,-6,-1,-1,-3,-3,14|anywhere:defensible
0,-1,-1,0,-3,9,-2,-2|anywhere:defensive
0,2,-5,0,-5,41,-32,-1|anywhere:deficit
0,0,0,0,0,0,10,-9|anywhere:defined
-1,0,-6,-1,6,-2,8,-5|anywhere:definition
0,-2,0,0,10,-6,0,-2|anywhere:degui
-1,0,-2,1,0,15,-6,-6|anywhere:delegation
0,0,0,-9,0,10,0,0|anywhere:deliberate
0,0,0,0,-9,0,9,0|anywhere:delinquent
0,0,1,-1,-10,-2,-2,14|anywhere:deliver
0,0,-2,4,-5,-5,-4,12|anywhere:delivered
-10,-8,53,18,-18,-9,-11,-15|anywhere:demand
22,-3,-2,-1,-6,-5,-1,-3|anywhere:democracies
0,0,13,-1,-2,-2,1,-9|anywhere:democrat
0,0,-1,-4,4,6,-8,4|anywhere:democratic
0,1,-2,-4,-6,-7,8,11|anywhere:democratic party for the people
-1,0,-2,11,-2,0,-4,-1|anywhere:denial
0,-1,0,0,-2,11,1,-9|anywhere:denominator
-2,-6,-41,71,-7,9,-12,-12|anywhere:deny
-2,0,-3,-14,23,-1,-2,-1|anywhere:department
0,0,0,0,-4,-3,-1,8|anywhere:depending
0,0,0,0,-5,12,-2,-4|anywhere:depots
-2,-1,8,2,1,-12,-2,8|anywhere:deputy
0,-2,9,-5,-6,0,4,2|anywhere:deputy prime minister
0,0,0,0,-2,0,-5,8|anywhere:derided
4,0,-15,17,-14,-11,12,7|anywhere:describe
0,0,0,0,-7,7,17,-17|anywhere:desertion
0,0,-4,-2,-2,-2,-6,17|anywhere:desirable
-1,0,15,-1,-2,0,-7,-4|anywhere:desire
0,0,11,0,0,-2,0,-8|anywhere:desired
0,0,0,0,-1,0,-9,10|anywhere:desires
0,0,-1,0,-5,0,-12,18|anywhere:desk
0,0,10,-12,6,-1,-6,2|anywhere:despite
0,0,5,-2,10,-1,-3,-7|anywhere:destination
0,0,4,-4,2,0,10,-12|anywhere:details
-1,0,6,-6,-5,-2,1,8|anywhere:deter
0,-2,-6,-1,27,-9,-8,0|anywhere:deterrence
0,0,-3,0,8,0,-3,-3|anywhere:deutsche
2,-3,26,-11,14,-4,7,-30|anywhere:devote
1,-1,-5,11,-4,-2,11,-11|anywhere:dialogue
0,0,4,0,-7,-2,9,-4|anywhere:dictate
1,-18,-38,31,4,18,29,-28|anywhere:did
0,0,2,0,-14,19,-3,-4|anywhere:difference
0,0,-6,-2,14,0,-10,3|anywhere:different
0,0,1,0,-6,8,-1,0|anywhere:differently
0,-4,-1,0,12,-1,-3,-3|anywhere:digest
-1,0,-5,-1,-3,-1,15,-4|anywhere:dined
0,0,0,0,14,0,-14,0|anywhere:dint
0,0,0,0,-1,0,-8,10|anywhere:diokno
-5,0,30,-1,-1,-1,-14,-7|anywhere:diplomacy
-4,5,19,9,7,-19,4,-22|anywhere:diplomat
-1,0,9,-4,-1,9,2,-13|anywhere:diplomatic
5,0,5,-8,-17,-8,12,11|anywhere:diplomats
0,0,-2,0,-2,-1,10,-5|anywhere:directly
-1,-4,10,0,-3,2,-4,-1|anywhere:director
11,0,0,0,-1,-2,-4,-4|anywhere:discount
0,0,0,0,-1,-5,-1,8|anywhere:discounting
-2,-2,-4,17,0,1,-30,21|anywhere:discuss
-1,-2,2,10,-18,-5,-3,16|anywhere:discussion
0,0,-2,-9,-13,-4,-29,58|anywhere:discussions
-3,-1,-17,36,-5,-7,5,-9|anywhere:dismiss
0,0,-1,0,-5,-2,8,0|anywhere:dispute
0,0,0,0,10,0,-9,-1|anywhere:ditch
0,0,-5,0,0,18,-12,0|anywhere:dive
0,0,0,0,-2,-3,-6,11|anywhere:dnd
9,3,-24,-14,-3,-7,3,33|anywhere:do
0,0,0,-2,-2,-4,-18,27|anywhere:doable
0,0,0,0,-3,0,-8,12|anywhere:docks
-2,3,27,-2,-7,-1,-16,-4|anywhere:doctrine
4,-1,1,1,5,-1,-11,0|anywhere:document
-4,-2,-7,5,-22,1,42,-14|anywhere:documents
0,0,-2,-18,0,22,0,-2|anywhere:dodge
-12,-7,2,12,20,-2,-8,-6|anywhere:does
-2,5,1,-2,-7,-7,-4,15|anywhere:doing
0,0,0,0,-3,8,-2,-2|anywhere:dollar
0,0,-8,-4,14,14,-8,-7|anywhere:dollars
0,0,-1,-1,-13,-3,5,13|anywhere:domestic
-3,5,27,-9,-2,-7,-14,3|anywhere:done
0,-1,-2,-10,7,-4,14,-5|anywhere:door
4,-3,-8,-7,9,-7,-14,26|anywhere:double
-2,0,7,-17,-2,-1,-1,16|anywhere:doubt
0,0,8,-2,-12,9,18,-21|anywhere:doubted
-1,0,-3,-2,-1,2,19,-13|anywhere:doubts
8,1,-1,2,-13,-7,17,-5|anywhere:down
0,-1,-1,12,-1,-1,-1,-7|anywhere:dozens
-1,0,-9,-4,-7,6,1,14|anywhere:dpp
-13,-5,25,-17,4,-8,-14,28|anywhere:draft
-1,0,-11,-5,-9,17,9,-1|anywhere:dragged
0,0,0,0,-7,0,8,0|anywhere:drags
0,0,0,0,9,-1,-7,-1|anywhere:drastic
0,-2,0,-1,0,0,21,-18|anywhere:drastically
0,0,-16,-1,4,13,-7,7|anywhere:drawing
-1,1,12,-1,-27,5,-6,17|anywhere:drawn
-1,0,0,0,-6,0,-9,17|anywhere:dream
-2,0,31,-2,-19,-1,14,-21|anywhere:drew
0,0,-1,0,-15,-3,0,19|anywhere:drift
0,0,-7,0,0,11,0,-4|anywhere:drilled
0,0,0,-1,-3,0,12,-8|anywhere:drive
0,0,-1,0,8,0,-1,-4|anywhere:driven
-1,0,10,-1,-10,-12,-10,25|anywhere:drones
-1,2,2,5,3,1,-40,28|anywhere:drop
0,0,0,0,-4,0,-7,12|anywhere:dry
-1,0,-4,-2,-1,6,-7,9|anywhere:duck
0,0,0,-7,-1,13,1,-6|anywhere:duckworth
-1,-1,-5,-1,-42,4,49,-4|anywhere:due
-2,-3,-12,-9,17,-9,12,7|anywhere:during
0,0,0,-1,-1,4,-24,22|anywhere:dutton
-1,0,-4,0,8,-1,-1,-1|anywhere:dwarfs
-6,-13,-9,-12,-24,32,9,23|anywhere:each
-1,0,-2,-6,-9,-3,-1,22|anywhere:eaglen
-8,-1,37,-18,14,-18,9,-14|anywhere:earlier
0,0,-1,0,11,-4,0,-6|anywhere:earliest
-1,-2,42,-5,-39,4,29,-28|anywhere:early
0,0,-1,-1,-7,9,0,0|anywhere:earnings
0,0,0,0,12,-3,-8,-1|anywhere:earths
0,0,8,-1,-3,-1,-1,-1|anywhere:eastern
-4,0,-2,1,-2,5,16,-14|anywhere:easy
-2,-4,-2,0,-19,-6,35,-2|anywhere:economic
-4,-1,-4,-2,-7,-2,6,14|anywhere:economic output
0,0,0,0,-1,8,0,-8|anywhere:economically
0,0,-3,0,-3,10,6,-10|anywhere:economics
9,0,-9,0,-1,0,-3,5|anywhere:economies
-1,-1,-2,-6,-4,5,11,-3|anywhere:economist
-2,-5,-2,-4,65,19,-21,-49|anywhere:economists
-2,-11,4,2,20,16,-9,-20|anywhere:economy
0,0,0,-4,0,8,-1,-2|anywhere:edited
-2,-8,-1,-3,-3,-7,22,2|anywhere:editorial
-1,-3,1,-1,-4,22,-6,-9|anywhere:education
9,0,-4,-8,11,7,-3,-12|anywhere:effect
-2,-1,-2,0,28,-1,-16,-5|anywhere:effort
-1,-4,9,-3,-3,21,10,-28|anywhere:eight
0,0,0,0,12,0,-11,0|anywhere:eighteen
-1,-1,-9,5,2,14,1,-11|anywhere:either
-2,-1,-7,-3,-9,-3,-2,26|anywhere:elastic
-3,-1,31,4,-5,-2,-12,-14|anywhere:elect
0,0,-4,-3,-4,-5,4,12|anywhere:elected
-5,-2,-2,3,-16,0,-34,56|anywhere:election
-1,-2,16,-1,0,0,-9,-3|anywhere:elephant
0,0,-6,-1,24,0,-16,-1|anywhere:eleven
7,0,19,2,-10,-8,-10,0|anywhere:else
-1,0,-9,14,9,2,-4,-11|anywhere:embassy
-2,0,10,-3,-2,-1,3,-4|anywhere:embrace
0,0,-2,0,-7,-2,15,-4|anywhere:emergency
0,0,-1,0,-1,-8,11,-1|anywhere:emulate
0,-1,-2,0,17,0,-17,2|anywhere:enact
0,0,8,-1,-3,0,5,-8|anywhere:encourage
-5,18,-16,-9,-18,4,-6,33|anywhere:end
-3,-1,-3,9,-4,-10,19,-7|anywhere:endorse
0,0,0,-2,12,-1,-8,-2|anywhere:enemy
0,0,0,0,-1,8,0,-8|anywhere:engineers
-7,-1,-9,-33,18,-15,45,1|anywhere:enough
0,0,-10,0,0,0,0,11|anywhere:enrichment
0,0,-1,-1,-1,0,9,-7|anywhere:enshrine
0,-1,-1,0,-8,0,15,-5|anywhere:ensure
0,0,8,0,-1,0,-2,-5|anywhere:entered
-1,0,-9,-7,-9,-4,-1,32|anywhere:enterprise
0,0,0,0,12,0,-9,-2|anywhere:enters
-1,-1,-2,-2,-1,8,8,-9|anywhere:entire
14,0,0,0,-4,0,-7,-3|anywhere:entrance
0,0,0,-2,-8,-1,-5,16|anywhere:environment
0,0,-2,0,-1,0,15,-13|anywhere:envisage
0,0,11,-1,-2,-3,22,-25|anywhere:envoy
3,-4,-16,0,41,20,-23,-21|anywhere:equal
0,0,-6,0,-1,0,-1,9|anywhere:equate
-4,-6,1,-2,32,6,-31,5|anywhere:equivalent
-1,6,5,-7,2,-9,5,-1|anywhere:era
0,0,0,0,-3,-1,12,-6|anywhere:error
0,0,0,0,9,-1,-4,-4|anywhere:escorts
-3,-5,-21,-9,32,17,-20,9|anywhere:estimate
0,0,0,0,0,11,0,-10|anywhere:euan
0,0,-3,0,-2,10,-1,-3|anywhere:eurasia
0,-1,0,-4,-8,-1,17,-2|anywhere:euro
0,-3,10,-14,20,-22,33,-24|anywhere:europe
-3,0,12,4,1,-2,-1,-11|anywhere:european
6,0,-32,-2,5,5,21,-3|anywhere:european allies
0,0,-3,0,5,-1,-18,16|anywhere:european members
-3,0,-5,1,1,-3,-2,11|anywhere:europeans
-1,-1,-7,-3,10,25,-20,-2|anywhere:euros
-1,0,26,-5,0,-1,-8,-11|anywhere:eve
-3,-9,-11,-5,16,21,15,-23|anywhere:even
0,0,0,0,-12,0,12,0|anywhere:evenly
0,-1,-5,-2,-1,0,12,-3|anywhere:events
-3,-3,-2,13,-15,-8,21,-3|anywhere:ever
12,-13,-5,-20,-14,45,-16,12|anywhere:every
4,-1,-3,-4,7,-6,-18,20|anywhere:every ally
16,3,-6,-2,-9,-1,0,-1|anywhere:everybody
31,2,19,-5,6,-13,-24,-15|anywhere:everyone
6,-1,14,-2,-9,4,-6,-6|anywhere:everything
22,0,-2,0,-7,0,-11,0|anywhere:everywhere
0,0,-6,-2,16,-5,-3,-1|anywhere:ewha
0,-1,-22,-1,-3,-1,19,9|anywhere:ex
0,0,-3,11,-3,0,-5,0|anywhere:exact
0,0,-3,3,17,-2,-10,-4|anywhere:exactly
0,0,-3,-10,-3,0,2,15|anywhere:examine
0,0,-2,-6,-1,13,0,-3|anywhere:examiner
-10,-2,5,-2,14,-2,17,-20|anywhere:example
7,16,-13,-14,-6,8,24,-23|anywhere:exceed
0,0,-11,-2,-1,-1,7,8|anywhere:except
0,-1,-3,-2,-11,-2,15,4|anywhere:excess
0,-2,-3,0,-12,18,2,-2|anywhere:exchange
0,0,-6,-3,0,11,-1,0|anywhere:exchanges
-1,0,-2,-8,-9,-1,8,13|anywhere:exclude
0,0,-6,-1,-1,-4,-3,14|anywhere:exclusive
-1,0,4,-1,-1,8,-4,-4|anywhere:exclusively
0,0,-13,0,0,0,3,12|anywhere:excuse
0,0,-2,-4,-4,-4,-5,19|anywhere:executives
6,-5,3,-7,-24,50,-11,-12|anywhere:exempt
0,-2,15,-1,-1,-1,0,-10|anywhere:exhort
0,0,-2,12,-1,-1,0,-7|anywhere:existed
-1,-1,3,5,-13,6,29,-29|anywhere:existing
10,0,-1,-1,0,-3,0,-5|anywhere:exotic
0,-1,0,0,-1,10,9,-15|anywhere:expand
2,-1,12,-21,41,0,-7,-27|anywhere:expect
-1,0,8,-1,-5,-2,0,-1|anywhere:expectation
-1,19,-7,-6,21,2,-3,-24|anywhere:expenditure
0,0,-1,0,8,-4,2,-5|anywhere:expenses
9,-1,-3,-9,26,-7,-18,1|anywhere:expert
0,0,-4,-1,11,-8,-5,8|anywhere:expert panel
-5,-2,1,-9,11,-16,-7,26|anywhere:experts
0,-5,10,-7,-30,-11,26,18|anywhere:explain
17,0,-4,0,24,-2,-28,-7|anywhere:explainer
0,0,-2,-1,0,23,0,-19|anywhere:explode
0,0,6,-1,12,-3,-6,-9|anywhere:exports
-2,-1,-9,-6,-6,17,-3,9|anywhere:expressed
-1,0,0,0,9,0,-8,0|anywhere:extent
0,0,0,0,-12,0,12,0|anywhere:extolling
-4,-6,0,-3,-4,43,2,-28|anywhere:extra
-1,-3,7,-3,-15,-1,34,-17|anywhere:eye
0,0,-1,2,-11,-2,-12,24|anywhere:faber
-3,-2,12,-10,-5,9,6,-8|anywhere:face
0,0,-7,-1,10,0,1,-3|anywhere:faced
-1,0,6,-2,15,-1,-11,-6|anywhere:faces
-2,-3,17,-11,0,-6,2,3|anywhere:facing
-3,0,-26,10,0,-9,48,-20|anywhere:fact
0,0,-1,-3,-4,-2,-20,30|anywhere:faction
0,0,-6,8,0,-2,0,0|anywhere:factual
-1,0,4,-2,6,-2,-17,11|anywhere:fail
0,-6,-1,-1,2,-1,-2,9|anywhere:failed
0,0,0,0,-14,0,15,0|anywhere:failing
-1,0,-8,-3,-2,-9,11,11|anywhere:fair
-2,14,-7,-10,16,-1,43,-51|anywhere:fall
4,0,2,-4,-9,11,-12,8|anywhere:familiar
-1,0,0,-2,-4,6,12,-11|anywhere:fantasy
14,2,-25,33,-20,0,-8,3|anywhere:far
0,0,0,0,-9,-1,13,-3|anywhere:farewell
0,-1,9,-1,7,-1,-8,-5|anywhere:fast
0,1,0,-1,11,7,-6,-12|anywhere:faster
-1,0,0,-14,-8,8,-15,30|anywhere:favor
-1,0,-9,5,-4,6,5,-2|anywhere:favour
3,-6,-12,-2,4,8,-8,12|anywhere:fear
0,0,-22,-3,-1,11,19,-2|anywhere:fears
-1,0,-8,6,-8,-8,-17,37|anywhere:feasible
0,0,0,0,0,9,-12,4|anywhere:federation
14,0,0,0,-4,0,-7,-3|anywhere:fee
-1,-2,-1,-1,23,-4,-1,-14|anywhere:feel
0,0,15,-2,-4,-7,1,-2|anywhere:fellow
2,-2,0,-6,4,-11,11,2|anywhere:few
0,0,0,0,-1,0,11,-10|anywhere:fifteen
0,0,-6,0,-6,-1,0,13|anywhere:fifth
0,0,-8,0,-1,6,0,4|anywhere:fifths
0,-4,-1,0,12,-1,-3,-3|anywhere:fifty
-16,-14,-13,6,2,29,37,-31|anywhere:figure
-4,-1,29,-7,12,-9,-18,-2|anywhere:figures
0,0,0,0,-2,0,-6,10|anywhere:filed
-1,0,-3,-1,-3,0,-2,9|anywhere:files
-1,0,-1,-1,0,18,-11,-4|anywhere:fill
-1,0,-1,0,-1,9,0,-6|anywhere:filled
0,0,-10,1,-13,-6,4,24|anywhere:final
0,0,0,0,-2,0,-6,8|anywhere:finalized
-1,-2,-8,-1,-3,8,7,-1|anywhere:finance
-1,-7,-12,10,0,11,2,-3|anywhere:finance minister
-2,4,9,4,-1,3,-35,17|anywhere:finance ministry
-1,-2,-1,-2,2,5,-22,21|anywhere:financed
6,0,-6,-1,4,-1,-10,8|anywhere:finances
0,0,0,0,8,0,-7,-1|anywhere:financial
-6,-7,9,-9,6,19,11,-23|anywhere:find
0,0,0,-4,0,-1,10,-4|anywhere:find the means for
0,0,-1,-1,-2,-1,9,-2|anywhere:find the money for
0,0,15,-12,-1,0,10,-11|anywhere:fire
0,0,0,0,-10,-3,6,8|anywhere:fired
16,18,-14,-22,2,-21,7,13|anywhere:first
-1,12,-14,-4,56,-9,-60,20|anywhere:fiscal
19,1,-5,-3,-31,-2,25,-4|anywhere:five
-2,0,12,22,-9,3,-19,-6|anywhere:fix
-1,0,6,-1,9,-1,-12,0|anywhere:fixate
0,0,0,0,-1,0,-9,10|anywhere:fixation
0,0,9,-1,-3,-1,0,-4|anywhere:flank
0,-2,0,-2,-2,10,1,-5|anywhere:fleet
-2,-1,11,-1,-4,-4,-11,12|anywhere:float
11,2,16,-31,-18,-9,16,13|anywhere:floor
0,0,0,0,11,0,-1,-10|anywhere:flowing
0,0,0,13,-3,0,0,-9|anywhere:fly
0,0,9,-2,0,-6,-1,0|anywhere:flynn
3,-1,-41,10,12,-8,52,-27|anywhere:follow
-1,0,8,-4,0,-1,-5,3|anywhere:followed
0,-1,3,3,-2,9,-7,-5|anywhere:following
0,-1,0,-4,-1,2,-14,17|anywhere:follows
-1,0,-1,0,19,-2,-10,-5|anywhere:food
-3,0,5,-2,-4,-4,14,-6|anywhere:foot
26,20,-19,-12,-6,-15,-6,13|anywhere:for
2,5,-30,-6,21,1,27,-19|anywhere:force
0,-3,-1,-1,17,8,-23,3|anywhere:forecast
0,-2,29,-6,6,5,-27,-6|anywhere:foreign
-2,-2,-31,-2,-7,-1,11,33|anywhere:foreign minister
2,2,-8,7,-1,12,-18,4|anywhere:foreign ministry
0,-1,-1,-1,26,-2,-19,-3|anywhere:foresee
0,0,-3,9,0,0,-1,-5|anywhere:foreseeable
0,0,-2,-1,-6,-4,10,2|anywhere:foresight
-2,0,-11,-2,-4,-1,22,-2|anywhere:forever
-1,-1,-5,0,-9,-2,10,8|anywhere:form
-1,8,23,-14,-2,-2,-2,-10|anywhere:formally
-2,-1,0,-3,16,-1,-17,6|anywhere:formed
-22,-3,-56,-13,6,4,-20,103|anywhere:former
0,0,-6,0,-1,0,-5,12|anywhere:formula
-9,0,-24,-3,3,9,10,14|anywhere:forum
0,0,5,-2,-8,-2,12,-3|anywhere:forward
-1,0,-1,0,-7,-1,13,-3|anywhere:forwarded
0,8,0,0,-4,-1,3,-5|anywhere:foul
0,0,-8,0,-2,0,3,8|anywhere:foundation
-3,26,-8,-5,4,24,-22,-17|anywhere:four
10,-1,-4,0,0,-1,5,-8|anywhere:fourth
0,8,0,-1,-2,-2,-5,2|anywhere:framework
11,9,2,-12,-12,17,-8,-7|anywhere:free
0,-1,-1,0,-11,19,0,-6|anywhere:freed
0,0,-2,14,-6,0,-5,-1|anywhere:frees
0,-1,-1,4,-7,-8,-17,29|anywhere:freeze
0,0,0,0,-13,0,0,13|anywhere:freezing
29,-1,3,-5,-16,3,4,-16|anywhere:friends
0,-1,0,0,-7,14,4,-10|anywhere:frigates
18,-19,-12,-31,-12,11,38,6|anywhere:from
0,0,-3,0,0,-1,-6,11|anywhere:frontbencher
0,0,0,-5,0,0,9,-4|anywhere:frontrunner
0,8,0,0,-7,0,1,-1|anywhere:froze
-1,0,-2,9,-2,13,-2,-15|anywhere:fu
0,0,11,0,-21,18,-8,1|anywhere:fuel
0,-1,-2,-12,17,-4,-8,9|anywhere:fujita
0,0,0,0,-5,0,-3,9|anywhere:fulfil
-1,-2,-1,-7,-2,0,12,1|anywhere:full
0,0,-1,-14,17,-3,-8,9|anywhere:fumitake
-2,-2,-6,-2,-4,3,16,-3|anywhere:fund
0,0,0,9,-1,0,-3,-5|anywhere:fundamentally
0,0,-2,4,7,-1,0,-9|anywhere:funding
0,7,-3,5,8,-19,-2,5|anywhere:funds
0,0,-1,-1,9,-1,-5,-1|anywhere:funnels
0,7,3,-25,-18,10,13,9|anywhere:further
-1,0,13,0,-2,-6,-1,-4|anywhere:fuss
0,1,1,-2,12,-4,-4,-3|anywhere:future
0,-1,-1,0,-2,2,10,-7|anywhere:gap
0,0,1,0,18,0,-17,-2|anywhere:garrison
0,0,-5,0,0,-1,-1,8|anywhere:gather
0,0,0,6,-8,-4,12,-5|anywhere:gathering
-9,-23,-14,-5,35,24,-17,9|anywhere:gdp
-1,0,-11,-9,-7,27,4,-3|anywhere:gen
-6,-3,2,0,5,-9,-35,46|anywhere:general
-2,6,-10,-1,-9,-2,-8,25|anywhere:generals
0,0,-4,-6,2,17,-3,-6|anywhere:generous
0,0,-20,0,0,20,0,0|anywhere:gerald
4,-7,10,-21,9,-2,13,-6|anywhere:get
0,0,0,0,0,0,-11,11|anywhere:gi
0,0,-20,0,0,20,0,0|anywhere:giam
0,0,0,0,-6,0,10,-2|anywhere:gift
10,-9,-7,-20,-11,-15,35,17|anywhere:give
0,-1,-1,-2,18,-2,-15,4|anywhere:glad
0,0,14,0,0,-3,-1,-9|anywhere:glass
96,-9,-43,-11,-23,12,-17,-5|anywhere:global
-5,28,5,1,28,-9,-23,-26|anywhere:gnp
4,4,15,-9,1,-13,15,-18|anywhere:go
-26,-17,-9,11,-31,-23,73,23|anywhere:goal
-1,0,8,-2,-3,-6,-9,14|anywhere:goalposts
0,0,-2,-1,55,-1,-13,-38|anywhere:goldman
0,0,-6,-2,16,-5,-3,-1|anywhere:gon
-3,1,-7,-8,9,-3,-1,11|anywhere:good
0,0,-12,0,0,0,0,13|anywhere:goods
0,0,-4,15,-3,-2,-5,-1|anywhere:gov ' t
0,0,-1,0,-9,-1,-1,12|anywhere:governing coalition
-22,28,-19,-25,18,-23,43,1|anywhere:government
-2,24,-1,-1,-12,-7,17,-18|anywhere:governments
-1,0,-2,9,3,-1,4,-13|anywhere:governor
0,0,-4,0,11,0,-17,10|anywhere:governs
0,0,-20,-2,-1,0,28,-4|anywhere:govt
0,0,-2,-1,-2,0,-3,9|anywhere:gradually
0,0,0,0,-1,12,-3,-7|anywhere:graduate
0,0,0,0,0,11,0,-10|anywhere:graham
-1,0,-6,0,-1,-2,0,9|anywhere:grant
-1,-1,3,0,-7,-2,16,-8|anywhere:granted
0,0,-4,5,-2,-5,-4,11|anywhere:grateful
-2,0,-4,8,-2,-2,5,-4|anywhere:great
7,0,-8,-5,-2,-2,-1,11|anywhere:green
0,0,12,0,-6,0,3,-8|anywhere:greenland
-4,-3,-17,0,-7,8,-6,30|anywhere:greens
0,-20,-2,4,13,2,-9,11|anywhere:gross domestic product
-3,24,-33,10,21,-11,-23,16|anywhere:gross national product
0,0,-3,0,12,0,-4,-5|anywhere:ground
-1,0,-19,38,0,-6,-2,-10|anywhere:groundless
0,0,0,8,0,-2,0,-6|anywhere:grounds
13,-1,-35,-5,21,8,-67,66|anywhere:group
-1,0,8,-4,-2,-2,3,-2|anywhere:groups
-3,3,6,-4,19,25,-44,-2|anywhere:grow
-1,-2,-11,13,-1,11,9,-18|anywhere:growth
0,0,10,0,1,-7,-1,-3|anywhere:gst
0,0,-1,4,-1,0,-9,8|anywhere:guarantee
-1,2,24,-2,-4,-5,-3,-12|anywhere:guard
-1,0,-9,-3,6,7,-5,5|anywhere:guess
-1,1,-1,-2,-8,-3,3,10|anywhere:guide
4,9,1,-5,-13,-3,34,-28|anywhere:guideline
0,-1,0,-1,-2,0,-5,11|anywhere:guidelines
0,0,-3,0,-1,-4,14,-5|anywhere:guns
0,0,-16,6,0,0,20,-9|anywhere:gyeongju
-1,0,-4,-8,-1,-1,-25,41|anywhere:habeck
-17,7,9,48,-16,-1,14,-43|anywhere:had
7,-2,0,-9,-5,0,15,-5|anywhere:hague
0,0,12,-1,4,0,-11,-4|anywhere:haidong
-6,0,-3,0,0,0,12,-2|anywhere:hailed
-5,0,-1,0,-2,0,12,-3|anywhere:hails
-4,13,12,-15,-29,15,-15,23|anywhere:half
0,-5,0,3,-3,-6,14,-3|anywhere:halfway
0,-3,-3,-1,-12,-8,-1,27|anywhere:halve
0,0,0,0,-16,17,0,0|anywhere:halved
0,0,-3,0,8,0,-5,0|anywhere:hana
-1,-6,-1,9,-11,0,13,-4|anywhere:hand
-1,-1,-6,0,6,1,12,-12|anywhere:handed
0,0,0,0,-9,14,-3,-1|anywhere:handled
0,0,0,0,8,0,-7,0|anywhere:handling
0,0,-12,-1,-3,-14,15,16|anywhere:hands
0,0,0,0,-12,-1,15,-1|anywhere:handshake
0,-1,0,0,1,-2,8,-6|anywhere:hangars
-1,0,20,-2,6,-4,-12,-7|anywhere:happen
0,0,0,-1,-8,0,12,-3|anywhere:happened
0,-1,1,23,-1,-3,-5,-13|anywhere:happening
-1,0,8,2,6,-2,-18,5|anywhere:happy
9,-1,-4,2,3,-1,2,-9|anywhere:hard
0,0,9,0,-1,0,-19,11|anywhere:hard defence
0,0,-1,0,-2,0,-4,8|anywhere:hardened
-1,-1,4,-2,11,0,-3,-8|anywhere:harder
-1,-2,-5,0,1,-4,20,-10|anywhere:hardly
0,0,0,10,0,0,0,-9|anywhere:harman
29,4,14,15,13,-72,-15,11|anywhere:has
-2,0,-9,-3,-2,-2,-17,35|anywhere:hastie
0,0,0,0,-1,0,8,-6|anywhere:hastily
-18,-29,15,-8,12,3,-1,26|anywhere:have
-5,10,-8,-12,33,-14,7,-10|anywhere:having
0,0,0,-1,-9,-1,-5,15|anywhere:hawk
0,0,0,0,0,0,-8,8|anywhere:hawkish
-1,11,-6,-1,-5,-2,1,3|anywhere:hawks
-16,-20,31,25,-36,10,24,-19|anywhere:he
-5,1,-16,6,4,16,14,-21|anywhere:head
0,0,-1,-1,0,10,1,-9|anywhere:headlines
0,0,0,-12,-2,0,16,-2|anywhere:headway
0,-1,7,-3,-2,-5,-9,13|anywhere:health
-5,0,16,5,4,0,2,-22|anywhere:hear
-1,-2,26,8,-25,-2,-13,9|anywhere:heard
-1,-1,12,14,-7,-7,-24,14|anywhere:hearing
-4,0,-11,-1,18,-3,-9,10|anywhere:hears
0,-1,-3,8,5,-9,5,-4|anywhere:heavy
11,0,0,0,-1,-2,-4,-4|anywhere:hegemon
-2,-1,7,-6,26,-5,-23,4|anywhere:help
0,0,-3,-1,8,-1,-2,-1|anywhere:helped
-5,-8,-5,11,40,-6,-18,-8|anywhere:her
-4,-3,9,4,-12,10,6,-9|anywhere:here
0,0,-10,0,0,0,0,10|anywhere:heritage foundation
0,0,0,-1,-13,3,17,-6|anywhere:herself
0,0,0,0,10,0,-10,0|anywhere:hesitant
0,0,-9,3,-1,-3,-2,13|anywhere:hidden
-1,4,-8,-10,6,-4,-20,31|anywhere:high
-3,-3,7,4,8,-8,2,-9|anywhere:higher
-1,-1,-12,-2,25,-3,-4,-3|anywhere:highest
0,-1,-2,0,-9,12,-1,1|anywhere:hike
0,0,-6,-1,0,0,-1,8|anywhere:hill
-2,5,-16,28,4,9,3,-30|anywhere:him
2,-3,-1,6,-8,-4,-9,17|anywhere:himself
-1,-1,14,-4,-10,-4,19,-11|anywhere:hint
0,0,9,0,0,-8,0,-1|anywhere:hire
-6,-5,33,26,-9,-26,15,-27|anywhere:his
0,8,0,-1,-16,-7,22,-5|anywhere:history
15,-3,-15,-25,10,8,14,-5|anywhere:hit
0,0,11,-2,0,-1,0,-7|anywhere:hitherto
-5,19,0,-13,-15,-17,10,20|anywhere:hold
0,0,6,0,-8,0,3,0|anywhere:hold firm on
0,0,0,0,-11,0,0,11|anywhere:hold out for
0,13,0,-1,-10,-2,8,-8|anywhere:hold the line at
27,-1,-20,-1,-4,-6,11,-7|anywhere:hold up
0,0,0,0,-1,0,8,-6|anywhere:holdout
-3,-1,9,-8,-8,-6,18,0|anywhere:home
0,0,0,7,-8,-6,-5,12|anywhere:honest
0,0,0,-1,14,-2,-4,-6|anywhere:honestly
11,0,9,-1,-1,-6,-6,-5|anywhere:hong
0,0,-3,-1,0,9,-1,-5|anywhere:honor
0,0,-12,-4,6,-1,4,7|anywhere:honour
0,10,-1,0,-1,-1,-1,-6|anywhere:hook
-5,-2,56,-15,-15,-6,2,-16|anywhere:hope
-1,-1,-7,-11,6,8,5,0|anywhere:hornung
0,0,0,10,0,0,0,-9|anywhere:horse
0,0,0,0,-11,17,-2,-3|anywhere:horses
0,0,-5,0,0,9,0,-3|anywhere:hospital
-2,0,-8,0,-4,17,2,-5|anywhere:hospitals
0,0,1,-3,11,-3,3,-7|anywhere:host
0,0,-7,0,11,0,-2,-2|anywhere:host - nation
-1,0,5,-1,6,17,-4,-21|anywhere:hosts
0,-3,-2,0,8,-1,6,-8|anywhere:hours
-3,-6,-22,-9,11,-10,16,23|anywhere:house
0,0,-1,-1,-1,-3,-3,8|anywhere:houston
0,-3,-1,-1,16,-1,-8,-3|anywhere:hover
4,-3,16,-13,-20,-22,29,9|anywhere:how
6,-2,5,-3,10,-7,3,-13|anywhere:however
0,0,-11,-1,0,13,-1,-1|anywhere:hsin
0,0,-11,-1,0,13,-1,-1|anywhere:hsu
0,0,-1,-6,-4,-2,-1,14|anywhere:huang
0,0,-2,0,-3,-2,0,9|anywhere:hudson
0,-8,0,0,12,-2,0,-1|anywhere:hugged
0,0,-7,-1,-5,-1,-1,15|anywhere:hugh
0,-5,-1,-1,10,1,1,-5|anywhere:hundreds
0,0,8,-2,-4,-1,-1,0|anywhere:hung
0,0,0,0,-8,0,10,-2|anywhere:hunt
-1,0,0,-4,-7,2,18,-7|anywhere:hurry
-1,0,-1,19,-4,-2,-8,-3|anywhere:hurt
0,0,0,0,8,0,-3,-5|anywhere:hurts
0,0,-1,-9,0,20,-5,-4|anywhere:hypothetical
13,1,-7,25,17,-35,-38,24|anywhere:i
-3,-3,-13,36,-12,5,-31,21|anywhere:idea
-1,0,-5,-1,-3,-1,0,10|anywhere:ideal
-1,0,-7,-2,-1,-3,-2,17|anywhere:ideas
0,-1,-1,8,2,-2,-1,-5|anywhere:identified
0,0,-53,-47,-17,102,-49,65|anywhere:if
0,0,-2,0,-4,0,11,-5|anywhere:ihi
0,0,0,0,-2,0,-14,17|anywhere:il
0,0,0,0,14,-1,-6,-6|anywhere:implies
0,0,-1,13,-2,-1,-14,5|anywhere:imply
0,4,-19,-1,4,-2,2,12|anywhere:impose
-2,-1,12,41,-5,-5,-14,-26|anywhere:impossible
0,0,-9,0,0,-1,14,-3|anywhere:impress
-1,0,-17,-2,-3,-1,25,-3|anywhere:impression
0,-2,0,0,10,-1,-1,-4|anywhere:improvement
3,-31,22,-3,-6,3,10,2|anywhere:in
0,0,-1,-4,16,0,-5,-6|anywhere:inadequate
-2,0,20,-1,-4,-2,-2,-8|anywhere:inappropriate
0,0,0,-1,-11,0,17,-6|anywhere:inch
0,0,-6,-5,-8,-2,-27,48|anywhere:inclined
-1,-1,-9,11,4,-6,-3,5|anywhere:include
10,-2,-6,-5,-16,3,5,11|anywhere:included
-1,0,-8,-1,16,-1,-12,7|anywhere:includes
6,-1,-12,0,21,-4,-17,7|anywhere:including
7,-3,-2,-4,2,-3,23,-20|anywhere:income
0,0,10,2,-2,-1,0,-10|anywhere:incoming
0,0,-1,24,0,-5,-9,-9|anywhere:incompatible
0,0,0,0,-1,0,-11,12|anywhere:incomprehensible
-7,-5,-22,6,-17,25,2,19|anywhere:increase
-3,0,-1,-2,-3,0,13,-3|anywhere:increasingly
0,0,-5,0,0,-3,11,-1|anywhere:indebted
0,-1,1,10,-1,-4,-13,9|anywhere:indicate
-2,0,2,0,-2,0,8,-5|anywhere:indo
0,-1,-3,0,-2,-1,14,-7|anywhere:industrial
-2,0,-3,-5,13,10,-13,1|anywhere:industry
0,-3,0,-3,-8,2,5,7|anywhere:inflation
0,0,10,-5,-3,0,7,-8|anywhere:inform
0,10,-1,-4,12,-1,-5,-10|anywhere:informal
5,-1,12,-2,-6,-3,5,-9|anywhere:infrastructure
0,0,0,0,12,0,-4,-6|anywhere:inherited
0,-6,-1,-1,13,-2,-11,8|anywhere:initial
0,0,0,0,-4,8,4,-8|anywhere:initiative
0,0,-4,-2,0,-5,-1,13|anywhere:innovation
0,0,-2,-1,9,0,-22,16|anywhere:insiders
-1,-1,-14,14,13,-4,1,-9|anywhere:insist
-1,8,-2,-6,-13,2,16,-4|anywhere:insist on
0,0,17,0,-2,-1,-9,-5|anywhere:insistence
0,0,-2,15,-1,0,-11,-1|anywhere:inspired
-1,1,4,16,-6,-6,-19,11|anywhere:instead
0,3,-16,-2,-20,20,18,-2|anywhere:instead of
0,6,-20,-12,29,10,-32,19|anywhere:institute
0,-1,-1,0,-9,-2,17,-4|anywhere:instruct
0,0,-1,-1,12,-2,0,-7|anywhere:insufficient
11,0,-4,0,-3,0,0,-3|anywhere:insult
0,-1,-1,-2,-41,6,46,-8|anywhere:intelligence
-1,8,-10,21,-38,18,0,1|anywhere:intend
0,0,0,0,-9,0,9,0|anywhere:intent
-1,-1,3,10,-25,-3,8,10|anywhere:intention
0,0,-6,0,13,-1,0,-6|anywhere:interest
0,0,15,0,0,0,-4,-11|anywhere:interference
0,0,14,-1,-1,0,-3,-9|anywhere:internal
8,0,-7,-4,23,2,-23,2|anywhere:international
7,6,-25,-7,18,-11,-4,16|anywhere:interview
0,0,-1,-7,0,8,1,-1|anywhere:interviews
2,-16,-11,-14,16,-7,25,5|anywhere:into
0,2,0,0,-6,-1,11,-6|anywhere:invaded
0,-3,-2,-1,13,-2,4,-9|anywhere:invasion
0,0,0,-8,0,-1,13,-4|anywhere:invest
-1,-1,-17,-5,-15,3,32,4|anywhere:investment
0,0,0,0,11,-3,-17,10|anywhere:investments
0,-1,0,-2,1,7,2,-8|anywhere:investors
-1,0,11,-1,-1,-2,0,-6|anywhere:invite
0,0,-1,-1,3,12,-3,-10|anywhere:invited
-1,0,10,-2,0,-1,-3,-3|anywhere:invites
0,0,-2,-1,-5,23,-20,6|anywhere:involved
0,0,-1,17,-2,-1,6,-17|anywhere:irrational
32,-1,-9,-4,-2,-1,-13,-3|anywhere:irrelevance
-3,0,0,-2,-1,-1,10,-3|anywhere:irritant
10,-13,27,-3,-12,-27,-16,34|anywhere:is
0,-1,-5,-1,-7,-3,-16,33|anywhere:ishin
-2,-1,22,-4,-4,4,-10,-4|anywhere:island
0,0,0,0,9,-1,-4,-3|anywhere:islands
0,0,0,0,0,-8,9,-1|anywhere:issuance
-1,0,-4,-2,-2,1,-8,16|anywhere:issue
1,-1,0,11,-10,-1,10,-10|anywhere:issued
5,1,-20,15,-5,-6,6,4|anywhere:it
1,-1,-2,-1,30,-4,-37,14|anywhere:items
0,0,-2,0,-4,0,-3,9|anywhere:itochu
13,10,2,12,-7,-31,17,-16|anywhere:its
10,0,-3,-2,7,-2,-11,1|anywhere:its allies
-4,0,17,-2,0,-2,-14,4|anywhere:its asian allies
-3,26,-21,2,-23,-10,34,-4|anywhere:itself
0,0,0,0,-1,12,-3,-7|anywhere:iwama
-1,0,-1,-2,-5,-2,18,-8|anywhere:izumi
0,0,9,-1,0,-2,-1,-5|anywhere:jack
0,0,-8,0,2,0,-1,8|anywhere:jairam
0,0,4,-4,5,-3,-12,10|anywhere:james
0,0,0,10,0,0,0,-9|anywhere:jane
0,-1,-10,-8,14,-3,-4,13|anywhere:japan innovation party
-3,-8,8,30,-19,-14,-2,8|anywhere:japanese communist party
5,-1,-12,-1,-1,9,0,1|anywhere:jcp
0,0,0,0,16,-1,-6,-8|anywhere:jefferies
-1,0,-7,-11,0,7,20,-8|anywhere:jeffrey
0,0,-6,-1,0,-4,0,11|anywhere:jennings
0,0,0,-1,-3,0,-4,9|anywhere:jens
0,0,0,-2,2,0,-11,12|anywhere:jnr
-2,0,7,4,8,-1,-12,-5|anywhere:job
-1,0,-1,0,-5,-1,16,-8|anywhere:johnson
-2,0,2,-2,-5,6,-7,8|anywhere:johnstone
0,0,0,-2,13,0,-10,0|anywhere:joining
-1,-1,-4,-3,1,-3,3,8|anywhere:joint
0,0,8,0,-4,-1,-1,-1|anywhere:jointly
0,0,-3,3,0,19,-10,-9|anywhere:joke
0,0,-1,-1,0,-5,-2,9|anywhere:joon
0,0,0,0,-7,9,-3,1|anywhere:jpy
0,0,1,5,-8,-1,-9,12|anywhere:jr
9,0,-2,-3,-3,10,-8,-1|anywhere:judged
0,0,9,-5,10,-3,-6,-4|anywhere:judgment
-1,-2,-8,1,-16,15,11,-1|anywhere:jump
0,0,1,11,0,-2,2,-11|anywhere:jun
0,0,-2,-1,0,-11,0,16|anywhere:june
-1,-1,-1,39,-6,-1,-14,-17|anywhere:junior
-3,0,10,-2,0,3,0,-7|anywhere:junya
-17,5,6,-2,12,17,-23,4|anywhere:just
0,0,-1,17,-2,-1,-3,-9|anywhere:justification
0,1,-3,-11,-1,-2,19,-3|anywhere:justify
0,4,0,-8,-3,-2,-4,14|anywhere:kai
-2,0,-3,-4,-5,-4,11,8|anywhere:kamiya
0,-1,-2,0,19,-4,-8,-4|anywhere:kaunas
0,0,-2,9,1,-3,1,-6|anywhere:kawasaki
0,0,0,0,8,-1,-3,-4|anywhere:keen
-8,14,6,-1,9,8,24,-53|anywhere:keep
0,0,0,-1,0,0,9,-7|anywhere:keg
-1,-1,-4,-2,-2,7,-11,14|anywhere:keidanren
-1,0,-2,-2,-2,0,11,-3|anywhere:keiko
-1,-1,-7,-3,5,-1,8,-2|anywhere:keio
0,0,-2,0,-1,-6,2,8|anywhere:kemi
0,0,-2,0,-3,-1,11,-5|anywhere:kenneth
-1,0,-1,-2,-5,-2,18,-8|anywhere:kenta
0,0,4,-2,0,-2,11,-10|anywhere:key
0,0,0,-2,-10,17,-15,12|anywhere:keynote
0,-1,0,-6,8,0,-1,0|anywhere:khaled
0,0,-1,0,3,7,-1,-8|anywhere:kiel
0,0,-3,0,-5,-8,-15,31|anywhere:kim
10,7,-4,-1,-8,-1,-5,1|anywhere:kind
0,0,0,0,-12,0,14,-2|anywhere:kingdom
0,0,0,0,-8,-1,15,-6|anywhere:kingston
0,-1,-3,-1,-1,1,26,-20|anywhere:kishida
0,0,2,0,13,6,-9,-12|anywhere:kiuchi
0,0,-1,-7,0,-3,-1,13|anywhere:kiwis
-1,-1,-5,-17,7,16,41,-40|anywhere:kmt
-2,-1,-15,19,14,12,-3,-24|anywhere:know
1,0,24,-1,-14,0,-7,-2|anywhere:knowledge
0,0,29,-4,0,-1,-33,9|anywhere:known
-3,7,9,-2,-2,-4,-5,-1|anywhere:knows
-3,-2,-11,20,4,-22,-13,26|anywhere:komeito
11,0,10,0,-1,-4,-4,-12|anywhere:kong
0,0,-1,0,-1,-1,-6,10|anywhere:kotani
0,0,0,0,-20,0,22,-1|anywhere:kroner
0,0,-3,-1,-4,0,9,-1|anywhere:kronor
-1,0,-2,9,-2,13,-2,-15|anywhere:kun
-1,0,7,-8,-24,5,16,6|anywhere:kuomintang
-1,-2,-7,17,-15,-7,17,-3|anywhere:labour
9,0,-1,0,-3,-1,-1,-2|anywhere:lack
0,0,0,5,-1,8,0,-11|anywhere:lacks
0,0,0,0,-3,0,-5,8|anywhere:lacson
0,0,0,0,-13,-1,-3,17|anywhere:ladder
0,0,-3,0,9,0,-5,-1|anywhere:lag
-2,-1,-3,-2,-6,-2,28,-12|anywhere:laggard
0,0,0,0,-6,0,8,-1|anywhere:laggardly
0,0,-10,0,5,0,5,0|anywhere:laggards
0,0,-8,-1,0,0,-13,23|anywhere:laid
-1,0,-1,-1,-2,-1,-7,13|anywhere:landing
-1,0,1,-2,10,-2,-7,1|anywhere:lands
0,0,0,-1,-3,-2,-4,11|anywhere:landslide
0,0,-14,-1,-1,0,1,16|anywhere:language
0,-8,0,0,8,0,0,0|anywhere:largely
0,-1,-3,8,8,-6,1,-8|anywhere:larger
8,-2,-6,-10,-5,34,-14,-5|anywhere:largest
-7,0,-3,9,8,-16,11,-1|anywhere:last
14,-2,-12,16,-3,1,10,-24|anywhere:late
10,0,-9,2,1,-7,-5,9|anywhere:lately
-1,-3,4,-1,-21,6,20,-5|anywhere:later
-1,-3,-2,-2,13,-6,0,2|anywhere:latest
0,0,9,-4,0,9,-10,-3|anywhere:laughed
0,0,0,0,0,-7,0,8|anywhere:launchers
-2,30,-17,-16,-29,-5,69,-31|anywhere:law
-5,-1,-8,-4,2,-11,3,22|anywhere:lawmaker
-3,-2,2,9,-15,-13,9,13|anywhere:lawmakers
0,0,0,0,-1,-1,13,-11|anywhere:lawyer
-1,0,-7,0,0,0,0,8|anywhere:lawyers
-1,13,-2,-1,-5,0,3,-6|anywhere:lay down
-1,0,0,-1,22,-1,-7,-10|anywhere:lay out
0,0,-2,0,-2,0,-5,9|anywhere:laying
-5,9,-29,-16,-11,0,2,49|anywhere:ldp
0,-1,-2,-6,-1,-1,19,-10|anywhere:lead
-5,-7,-6,-10,-15,-15,18,40|anywhere:leader
-2,2,14,3,-6,-1,8,-19|anywhere:leaders
-1,-3,-4,2,-1,3,-10,16|anywhere:leadership
-1,-1,10,8,39,-6,-19,-30|anywhere:leads
0,0,1,7,-3,0,-14,10|anywhere:league
0,0,-5,16,-1,0,-9,-1|anywhere:leaked
0,0,1,-1,6,0,3,-8|anywhere:lean on
0,-1,-9,0,-1,13,-3,1|anywhere:lean toward
0,0,0,0,-7,0,-2,9|anywhere:leaner
-1,2,25,-11,-4,-9,2,-5|anywhere:learn
-10,-5,-2,-16,20,-19,-10,42|anywhere:least
-6,-2,12,8,3,-8,-12,4|anywhere:leave
0,0,26,-5,26,-11,-19,-17|anywhere:lecture
0,-1,-11,-2,21,-5,-6,4|anywhere:led
-5,3,-5,-4,-2,-23,46,-11|anywhere:left
0,0,0,0,0,0,8,-7|anywhere:legally
0,0,2,-5,-1,12,-9,2|anywhere:legislator
-3,-1,5,-11,14,-2,16,-19|anywhere:legislature
-9,-15,26,-14,17,-1,2,-7|anywhere:less
3,18,16,14,-29,7,-35,7|anywhere:let
0,15,0,0,-12,-3,3,-2|anywhere:lets
-1,0,3,29,-4,-7,-22,2|anywhere:letter
8,-4,25,-15,45,-6,-60,7|anywhere:level
0,0,0,0,-10,14,-4,0|anywhere:level off at
-1,0,1,-1,0,-4,10,-6|anywhere:levy
0,0,0,-2,-3,0,-7,12|anywhere:ley
-1,0,9,18,1,-5,1,-23|anywhere:li
0,-2,0,0,10,-6,0,-2|anywhere:lian
0,0,-4,-1,-1,-1,-26,34|anywhere:liberal
-6,-3,-1,-12,-15,-10,-5,52|anywhere:liberal democratic party
0,0,19,-6,2,-2,0,-12|anywhere:lies
-2,-13,18,-2,3,-6,-11,13|anywhere:lift
0,0,-2,-4,3,8,4,-9|anywhere:light
9,-18,0,-11,37,-22,3,1|anywhere:like
-2,-1,24,10,-2,-10,8,-27|anywhere:like to see
0,0,-1,-2,17,-2,-1,-11|anywhere:liked
-2,-3,10,-12,43,-3,-22,-9|anywhere:likely
0,0,-9,0,0,0,0,9|anywhere:likewise
0,0,15,-6,-1,-2,-1,-5|anywhere:limbo
4,58,-7,-8,-28,19,-47,10|anywhere:limit
0,0,-3,4,-3,-3,8,-3|anywhere:lin
-8,19,19,-14,-10,-9,28,-26|anywhere:line
0,0,3,-1,-3,0,-9,10|anywhere:lines
0,0,-1,-5,-8,-2,22,-6|anywhere:link
-1,-1,3,-1,8,-4,-12,8|anywhere:list
0,0,0,0,-7,0,8,0|anywhere:listened
-2,0,-8,0,0,0,10,0|anywhere:listeners
0,0,8,0,1,-2,-1,-5|anywhere:lists
-3,-6,9,-5,23,13,-3,-28|anywhere:little
0,4,-7,3,18,7,-14,-10|anywhere:live with
0,-1,-1,0,10,-2,-3,-4|anywhere:lived
-1,-3,6,0,-4,-1,8,-4|anywhere:lives
4,10,2,-5,31,-9,14,-47|anywhere:long
21,15,-9,-21,-9,8,10,-15|anywhere:longer
-2,-1,-18,-3,5,1,-8,25|anywhere:look
-2,0,12,-1,9,-6,-12,1|anywhere:look at
0,0,0,0,3,-2,-14,13|anywhere:look into
8,-1,6,-5,27,-5,-21,-9|anywhere:looks
0,0,0,0,-1,0,-23,24|anywhere:looming
0,-3,-1,-1,-9,15,2,-3|anywhere:loosened
0,0,-12,-1,6,-2,-4,13|anywhere:losing
0,0,11,-2,0,-2,2,-8|anywhere:loss
-1,-1,-5,-1,-6,-2,-3,19|anywhere:lost
-1,0,36,-1,-3,-2,-23,-5|anywhere:lot
0,0,-5,0,0,0,-6,12|anywhere:loudest
0,0,-6,-2,0,-2,-11,21|anywhere:love
-1,-1,-9,9,19,-3,6,-21|anywhere:low
-1,-3,-4,-6,9,0,12,-7|anywhere:lower
0,0,-9,-1,11,-2,-1,3|anywhere:lowest
0,0,0,0,-3,9,-5,0|anywhere:lucky
0,0,0,0,13,0,-12,-1|anywhere:luggage
-2,0,13,-5,3,-2,3,-10|anywhere:lunch
0,0,-1,-7,25,0,-13,-4|anywhere:lunches
0,0,0,8,0,-6,0,-1|anywhere:m
-1,0,-2,-6,-9,-3,-1,22|anywhere:mackenzie
26,5,-32,11,26,-1,-15,-20|anywhere:made
0,0,1,9,0,-1,2,-11|anywhere:madness
0,0,-1,0,-3,-1,-4,9|anywhere:magazines
0,0,0,-7,-1,13,0,-5|anywhere:magic
-1,0,-2,-6,-9,-3,-1,22|anywhere:magical
-2,0,-12,10,-4,-8,11,5|anywhere:main
0,0,0,0,-8,0,8,0|anywhere:mainly
0,0,-1,-1,9,-2,-3,-2|anywhere:major
0,0,1,-6,0,1,17,-12|anywhere:majority
-6,1,-23,-1,-26,6,-1,50|anywhere:make
14,-1,-4,8,-12,-4,6,-7|anywhere:makes
0,0,-3,-3,-2,-1,-1,9|anywhere:making
-2,-1,20,-4,-7,4,1,-11|anywhere:man
-2,0,5,-2,17,-2,-18,2|anywhere:manage
0,0,0,0,-5,-7,11,1|anywhere:manageable
-1,0,-6,-4,-6,13,6,-1|anywhere:manager
-2,-2,13,3,-1,0,-5,-6|anywhere:mandate
-1,0,-2,-3,-11,-2,18,0|anywhere:manifesto
-1,0,-2,-2,27,-2,-6,-14|anywhere:many
0,0,-5,-2,-1,-1,17,-8|anywhere:map
0,-2,0,0,-6,-1,0,9|anywhere:marama
0,0,-2,-1,-6,-2,15,-4|anywhere:march
0,0,0,2,0,0,-10,9|anywhere:marcos
0,0,4,2,-15,1,-16,25|anywhere:marcus
-1,0,-2,0,-2,-2,-2,9|anywhere:marine
27,0,-9,-4,4,-7,-27,17|anywhere:mark
0,0,-2,18,-8,-2,4,-10|anywhere:market
-1,-10,-4,-3,-13,22,-15,23|anywhere:markets
-1,0,3,-1,-2,-1,9,-7|anywhere:marks
0,11,0,0,-14,0,8,-3|anywhere:mask
5,-2,1,-6,13,-1,20,-31|anywhere:match
0,0,8,-5,21,-6,1,-18|anywhere:math
1,4,-5,6,-19,27,-7,-6|anywhere:matter
0,0,-1,-3,-1,10,-1,-3|anywhere:mattered
-1,0,1,5,-6,18,4,-21|anywhere:matters
0,10,-2,0,-5,0,0,-3|anywhere:maximum
-11,12,5,-31,-6,1,-2,32|anywhere:may
-1,0,9,-3,-1,-3,-1,1|anywhere:maybe
-2,-2,-46,10,-2,24,27,-10|anywhere:me
14,-1,17,21,-17,20,-11,-44|anywhere:mean
9,0,-6,-10,-15,5,21,-4|anywhere:meanwhile
21,-1,-5,-5,7,-3,-1,-14|anywhere:measure
1,-1,-13,-1,29,-4,0,-11|anywhere:measured
2,-1,8,2,-10,5,-1,-6|anywhere:media
0,0,-4,0,9,0,-21,17|anywhere:medium
-14,-3,38,8,5,-9,-3,-22|anywhere:meet
0,0,-1,0,-1,-1,-6,10|anywhere:meikai
3,3,7,11,-29,20,-24,8|anywhere:member
0,0,6,1,-4,21,-1,-23|anywhere:member states
-8,2,-35,-16,3,-12,22,44|anywhere:members
3,-8,14,4,-13,6,0,-6|anywhere:mention
-1,0,8,2,8,-5,-10,-1|anywhere:menu
-2,11,-3,8,-9,8,-3,-9|anywhere:merely
-2,0,20,-2,-4,-1,0,-10|anywhere:message
-2,0,1,-1,1,-5,9,-3|anywhere:method
0,0,-5,-2,-1,0,-1,9|anywhere:mick
0,-1,-3,0,-9,-1,-5,20|anywhere:middle
0,0,-2,0,-20,0,24,-2|anywhere:midst
0,0,0,0,40,0,-37,-2|anywhere:midterm
-4,-3,-30,-26,6,1,36,19|anywhere:might
0,0,-2,-3,11,0,-5,-1|anywhere:mildly
0,0,0,0,13,0,-11,-2|anywhere:milestone
22,-10,-12,-11,-14,24,-14,14|anywhere:military
9,-11,-2,-2,32,-15,-21,10|anywhere:military spending
0,0,-3,0,-1,10,0,-6|anywhere:minami
-4,2,18,-18,-15,3,-19,32|anywhere:mind
12,0,0,0,-1,0,-10,0|anywhere:minded
-1,0,9,-4,-1,7,-5,-5|anywhere:mine
0,0,0,0,-5,12,-2,-4|anywhere:minelayers
0,0,0,0,-3,-9,7,7|anywhere:mines
0,0,0,0,0,0,9,-9|anywhere:minesweeper
-5,-4,31,-8,-24,-8,15,3|anywhere:minimum
-7,3,-9,-10,2,-25,6,40|anywhere:minister
0,0,9,-11,0,0,7,-4|anywhere:ministerial
2,-1,-21,19,-3,-9,1,13|anywhere:ministers
23,-3,-22,11,11,5,-16,-9|anywhere:ministry
0,-1,-1,4,8,-3,-2,-4|anywhere:ministry of defence
0,0,-9,0,-2,9,0,2|anywhere:ministry of defense
0,0,-7,-5,1,9,-11,13|anywhere:ministry of national defense
-1,0,0,-13,0,27,-1,-12|anywhere:minority
-1,-1,-6,-8,25,-4,1,-7|anywhere:minus
0,0,0,0,0,0,-10,10|anywhere:mirrors
-1,0,-12,-3,10,-10,-11,26|anywhere:miss
0,0,0,-1,-10,0,19,-8|anywhere:missed
0,-1,10,-1,-5,-1,-19,17|anywhere:missile
0,2,4,-2,5,20,-14,-16|anywhere:missiles
0,0,-1,0,-8,-1,12,-1|anywhere:missing
0,0,2,5,-7,9,0,-8|anywhere:missions
8,0,0,0,0,0,-7,0|anywhere:mix
0,0,-2,0,12,2,-4,-6|anywhere:mizuho
0,0,0,0,-2,-8,-1,12|anywhere:mobile
2,0,-32,-6,13,-4,40,-12|anywhere:model
0,-1,-1,0,-12,-1,7,8|anywhere:modest
0,0,-3,0,-16,-2,-3,24|anywhere:moment
-3,-7,2,3,-8,17,10,-15|anywhere:money
-2,2,9,-3,1,11,-6,-11|anywhere:months
0,0,-6,-3,-1,-2,12,-1|anywhere:mood
0,0,-3,0,-2,-6,-12,24|anywhere:moon
0,0,-1,0,-1,0,-7,9|anywhere:moot
-5,-9,-13,-8,17,14,-17,21|anywhere:more
0,0,0,0,27,0,-11,-15|anywhere:morgan
-3,12,-7,-21,14,-16,-11,31|anywhere:most
5,7,-5,-8,2,0,0,0|anywhere:mostly
0,-2,-2,0,-3,-1,-2,11|anywhere:motion
0,-5,3,-14,-13,-15,30,14|anywhere:move
0,0,-20,-1,-1,23,-6,4|anywhere:mp
0,0,-1,-3,-9,-3,29,-13|anywhere:mps
-5,10,9,-9,-11,-11,0,17|anywhere:mr
-1,0,-8,8,-2,0,-4,7|anywhere:ms
14,1,-19,18,46,-7,-22,-30|anywhere:much
0,0,0,0,25,0,-11,-15|anywhere:mufg
0,-1,4,-1,-2,-1,-7,8|anywhere:mull
-1,0,-37,-1,4,-1,39,-2|anywhere:munich
0,0,-2,0,-7,1,-3,11|anywhere:munitions
-2,2,35,-29,-1,6,-4,-7|anywhere:must
-1,0,-2,1,-6,3,-16,22|anywhere:my
0,15,-1,0,-10,-1,-1,-2|anywhere:myth
0,0,0,0,0,0,9,-9|anywhere:mützenich
-4,-1,-64,68,31,30,-28,-31|anywhere:n't
0,0,-11,0,-1,-3,13,2|anywhere:nagatsuma
0,0,3,-9,0,9,0,-3|anywhere:nagoya
18,1,-1,-6,-6,-15,14,-6|anywhere:name
1,0,21,-2,7,0,-26,-2|anywhere:namely
0,0,0,0,-2,-1,10,-7|anywhere:narrow
-1,4,-5,4,7,7,14,-30|anywhere:nation
4,-3,9,-28,19,-10,0,8|anywhere:national
-1,-2,5,9,-20,3,11,-5|anywhere:national income
0,5,22,0,-1,-1,-6,-19|anywhere:national product
-4,-1,-19,-2,-2,0,16,11|anywhere:national security
-2,-1,-40,11,7,-4,12,19|anywhere:national security adviser
20,0,-4,-2,-10,-1,2,-4|anywhere:nations
0,0,0,6,-2,-6,-16,19|anywhere:natsuo
0,0,-1,-3,-1,-1,-5,12|anywhere:natural
-1,0,2,0,11,0,-10,-1|anywhere:navigator
-1,0,-1,19,-4,-2,-9,-2|anywhere:ndc
0,0,3,-1,6,0,-14,6|anywhere:ndp
-3,-8,-22,5,26,-7,12,-2|anywhere:near
-4,6,4,-3,-1,4,-25,19|anywhere:nearly
0,0,-17,-4,-2,-1,5,19|anywhere:nears
-1,2,2,1,-10,-4,3,7|anywhere:necessary
0,0,14,-7,0,-1,-6,0|anywhere:necessity
4,10,42,-15,-22,-18,-30,30|anywhere:need
-7,4,10,3,-13,-13,0,16|anywhere:needed
7,6,-10,-15,-34,-3,-15,64|anywhere:needs
0,0,14,-2,-1,1,-1,-10|anywhere:negotiate
0,-3,8,1,0,-1,-1,-3|anywhere:negotiations
0,0,-10,12,-4,-2,6,-2|anywhere:negotiator
-1,0,9,-6,-13,3,-3,10|anywhere:negotiators
0,0,-1,-1,16,-1,-11,-2|anywhere:neighbor
0,-12,-1,0,17,-1,0,-2|anywhere:neighborhood
0,0,-4,0,-11,-1,15,1|anywhere:neighboring
0,15,-7,7,-10,-3,12,-14|anywhere:neighbors
0,0,0,-1,19,0,-16,-1|anywhere:neighbourhood
0,0,0,5,11,0,-13,-3|anywhere:neighbouring
-2,-1,-17,59,-18,11,-2,-30|anywhere:neither
0,0,-1,0,-3,0,10,-6|anywhere:neutral
0,0,-4,8,-1,-1,-1,-1|anywhere:neutrality
-5,28,-44,113,-4,-18,-38,-31|anywhere:never
0,0,-3,-7,0,-1,-4,16|anywhere:nevertheless
53,-2,-4,-32,-1,-21,6,1|anywhere:new
8,0,-7,0,0,0,0,0|anywhere:new normal
3,-1,-3,12,-6,10,16,-32|anywhere:news
-1,0,-6,0,-1,-2,0,9|anywhere:newsham
-1,1,-14,-5,-4,-3,1,24|anywhere:newspaper
0,0,-7,-1,1,-1,-6,13|anywhere:newspapers
-14,-6,-6,-36,32,-9,3,38|anywhere:next
0,0,9,-6,0,0,-3,0|anywhere:nhs
0,0,0,-1,0,0,8,-6|anywhere:nicer
0,0,0,0,-6,9,0,-1|anywhere:nicholas
-1,0,-2,0,-11,0,2,12|anywhere:night
0,0,-1,0,16,-10,8,-13|anywhere:nikko
-4,1,-4,-2,1,11,-3,-1|anywhere:nine
-4,12,4,-10,-13,-8,9,8|anywhere:nippon ishin
3,9,-32,117,-21,-18,1,-58|anywhere:no
7,-2,-45,62,-2,12,-16,-16|anywhere:no one
5,-2,-29,68,5,0,-6,-42|anywhere:nobody
-1,0,3,9,0,-2,-1,-7|anywhere:noda
0,0,3,-6,10,0,-10,4|anywhere:nominated
-1,0,12,0,-3,0,-1,-6|anywhere:nominating
3,-3,67,29,-8,6,-26,-68|anywhere:nominee
0,0,22,0,0,0,0,-22|anywhere:nominees
0,-1,-1,-1,41,-10,-13,-15|anywhere:nomura
-3,0,-10,11,5,-2,7,-8|anywhere:non
-2,0,2,-3,-2,-1,10,-3|anywhere:noncommittal
0,0,0,0,-16,0,-1,17|anywhere:nondefense
-3,0,9,37,-17,8,-10,-23|anywhere:none
-3,-6,-18,-1,12,-4,-1,20|anywhere:nonetheless
-2,0,11,-2,0,-4,-4,2|anywhere:nonsense
9,-2,-22,41,-11,16,-14,-16|anywhere:nor
0,-1,0,-6,8,0,-1,0|anywhere:nordin
0,0,-3,0,-1,10,0,-6|anywhere:norinchukin
32,-4,-13,2,5,-3,-13,-7|anywhere:norm
27,0,-7,-2,9,-2,-15,-8|anywhere:normal
-1,-1,3,-7,9,-3,7,-6|anywhere:north
-13,21,-18,120,-23,5,-42,-50|anywhere:not
15,-8,-33,-32,26,34,20,-23|anywhere:note
0,-1,-20,25,-7,6,-14,10|anywhere:nothing
0,-2,-2,-1,8,0,0,-3|anywhere:notice
0,0,0,-1,12,0,-9,-2|anywhere:noticed
28,10,3,-14,18,-25,-20,1|anywhere:now
-1,0,-2,0,-2,0,-8,12|anywhere:nowadays
0,0,2,0,12,0,-8,-4|anywhere:nowhere
-1,-1,-2,-1,-5,-2,18,-6|anywhere:nuance
-2,-1,7,-4,-4,1,21,-18|anywhere:nuclear
-5,3,44,7,-10,-25,25,-39|anywhere:number
5,-1,-9,4,-19,34,-10,-4|anywhere:numbers
0,0,0,0,0,9,-1,-9|anywhere:numerator
0,0,-1,0,10,0,-9,1|anywhere:numerical
-2,-4,-3,-1,-2,3,13,-6|anywhere:nurses
0,0,-4,0,3,11,-6,-3|anywhere:nursing
0,0,0,0,-6,0,11,-4|anywhere:nz
0,0,-1,0,-7,-1,-4,12|anywhere:núñez
0,0,0,-14,0,3,2,10|anywhere:object
7,0,-2,-14,-2,-1,14,-3|anywhere:objection
-1,-1,0,1,-12,0,14,-1|anywhere:objective
-1,0,-7,0,0,0,0,8|anywhere:objects
-1,0,-2,-1,0,-2,-4,11|anywhere:obligation
0,0,-2,0,-8,-2,5,7|anywhere:obligations
0,0,-12,-4,-8,-1,23,1|anywhere:oblige
0,20,-3,-9,1,-2,1,-7|anywhere:observe
0,0,0,0,8,-4,7,-10|anywhere:observers
0,0,1,0,-6,-1,-5,12|anywhere:obstacle
0,-1,-1,0,0,10,-12,4|anywhere:obstacles
0,0,-2,0,-4,0,8,-1|anywhere:obtained
-1,0,-5,-2,-4,-2,18,-5|anywhere:odd
0,-1,-2,0,-2,-3,-13,21|anywhere:odds
36,18,0,-9,-21,-3,-6,-15|anywhere:of
-6,21,2,-16,6,2,16,-25|anywhere:off
3,0,-32,6,-13,-19,-19,72|anywhere:offer
-7,-2,-16,-1,4,-6,-17,45|anywhere:office
-1,0,-2,-1,20,1,-19,2|anywhere:officer
0,0,-8,0,0,0,0,8|anywhere:officers
-7,9,12,56,-17,0,-47,-6|anywhere:official
-3,0,38,-15,-1,-8,3,-14|anywhere:officially
10,-10,66,10,2,-29,-58,8|anywhere:officials
6,0,-2,0,7,-1,-10,1|anywhere:often
-3,0,10,-2,0,3,0,-7|anywhere:ogawa
0,0,5,0,-12,0,7,0|anywhere:oil
0,0,-2,9,-7,-3,21,-17|anywhere:okinawa
0,-12,0,0,17,0,-3,-1|anywhere:oks
0,0,0,0,0,-8,9,0|anywhere:okumura
-3,11,-17,-4,14,-4,14,-11|anywhere:old
12,13,7,-33,2,-5,-10,13|anywhere:on
6,17,-38,-9,-6,-14,32,12|anywhere:once
7,-16,36,4,-32,4,-24,22|anywhere:one
-2,0,-2,0,-11,-2,21,-3|anywhere:ones
14,-3,-15,-34,22,41,-7,-17|anywhere:only
0,0,3,0,0,-1,-12,12|anywhere:onward
-1,-1,-11,3,2,-2,-7,17|anywhere:open
-2,-1,17,-4,-8,14,-8,-8|anywhere:opened
-11,0,10,-5,-1,-2,-8,18|anywhere:opening bid
0,0,-1,0,22,-1,-21,1|anywhere:opens
0,0,-1,0,-7,3,8,-3|anywhere:operate
0,0,-20,0,0,0,0,21|anywhere:opined
-1,8,-1,-5,-7,-1,8,-1|anywhere:opinion
0,0,0,0,10,0,0,-10|anywhere:opportunity
-2,-2,-10,6,30,-13,-2,-8|anywhere:oppose
-1,-1,-28,31,-39,-1,-2,41|anywhere:opposition
0,-1,-4,9,7,20,-56,25|anywhere:opposition leader
0,1,2,0,14,0,-7,-9|anywhere:opt
-1,-1,-11,-7,-3,1,-30,51|anywhere:option
-2,-1,-14,-5,-24,-9,-20,77|anywhere:options
-12,-5,0,16,23,19,-42,2|anywhere:or
-4,-2,4,-16,-10,0,7,20|anywhere:order
0,-1,-5,-2,-1,0,11,-3|anywhere:organisation
0,0,-15,0,-1,-1,-3,20|anywhere:organiser
0,0,0,0,-12,0,13,-1|anywhere:original
0,0,4,0,16,0,-16,-3|anywhere:originally
12,0,-3,0,0,0,-7,-1|anywhere:orthodoxy
0,2,0,0,-6,-1,-2,8|anywhere:osaka
-5,-4,11,18,1,7,17,-45|anywhere:other
-3,0,-6,0,0,-1,12,-2|anywhere:other allies
17,-8,-14,4,-16,-1,20,-1|anywhere:others
-4,-5,14,-18,-16,0,-41,70|anywhere:ought
8,3,-12,17,-8,-33,-2,27|anywhere:our
-2,0,-6,-2,-2,-2,18,-6|anywhere:our allies
5,0,8,-1,3,-5,1,-10|anywhere:ours
-1,0,-1,1,17,-11,2,-6|anywhere:ourselves
-20,2,0,65,-27,9,18,-47|anywhere:out
0,0,-2,0,8,0,-1,-4|anywhere:outbreak
0,0,14,-9,15,-5,-4,-11|anywhere:outcome
0,0,0,0,-1,0,8,-8|anywhere:outdo
0,2,-1,0,-4,-2,-12,17|anywhere:outer
0,-1,-2,0,8,-1,4,-8|anywhere:outgoing
-1,5,-5,-2,-2,13,-10,0|anywhere:outlay
1,-8,14,-16,72,20,-39,-43|anywhere:outlays
7,-2,3,0,0,11,-16,-3|anywhere:output
-2,2,6,8,-1,-2,-16,5|anywhere:outright
14,0,-3,-1,-2,-2,-3,-4|anywhere:outside
10,0,-2,0,-3,0,-2,-1|anywhere:outsiders
-2,7,-7,-14,-46,-18,45,35|anywhere:over
0,-1,6,14,-2,-3,0,-14|anywhere:overnight
0,-1,-5,-2,-3,3,11,-3|anywhere:overtaken
-6,-17,35,-30,23,-16,-30,40|anywhere:own
0,0,-1,1,-4,0,-5,9|anywhere:p
0,0,17,0,27,9,-26,-26|anywhere:pace
-4,-3,-8,-6,-23,4,49,-9|anywhere:pacific
0,0,12,0,0,0,-12,0|anywhere:pacific allies
0,7,0,-3,5,-1,-14,6|anywhere:pacifist
0,0,-2,-1,-11,-3,11,7|anywhere:package
0,1,9,0,-2,-3,4,-7|anywhere:pact
0,-1,-1,0,0,11,-5,-3|anywhere:paddies
7,0,-2,0,4,-1,4,-11|anywhere:page
7,0,-4,0,11,-1,-11,-1|anywhere:pages
-6,-6,-33,-24,-32,25,29,47|anywhere:panel
0,-1,-4,0,-2,0,-3,12|anywhere:panels
0,0,0,0,0,0,-11,12|anywhere:panfilo
5,-2,-14,-3,26,-2,10,-19|anywhere:paper
0,0,3,-1,23,-1,-9,-15|anywhere:papers
-4,0,-3,0,0,-1,8,0|anywhere:par
0,0,0,0,-8,0,8,0|anywhere:parade
0,0,-1,0,8,-1,0,-5|anywhere:paralysed
-1,0,-8,-3,16,-16,-3,14|anywhere:park
-3,15,-4,18,-17,-21,0,11|anywhere:parliament
-1,-2,-10,4,28,17,-31,-5|anywhere:parliamentary
-5,0,-14,1,0,-10,25,3|anywhere:part
-1,2,7,6,8,-3,-5,-15|anywhere:participant
8,0,-1,1,-1,-2,-4,-1|anywhere:participants
-1,4,8,6,-5,-6,1,-8|anywhere:parties
0,-5,-2,0,22,0,-9,-5|anywhere:partly
-1,-2,-1,34,-13,-10,-12,4|anywhere:partner
25,-5,7,1,-14,8,7,-29|anywhere:partners
0,-1,-1,7,1,-4,8,-10|anywhere:parts
-7,-9,-17,3,-20,-21,-21,92|anywhere:party
-1,6,15,-1,-24,-12,38,-21|anywhere:pass
-1,-3,-2,2,4,3,8,-11|anywhere:passed
7,0,-7,-4,22,14,-22,-10|anywhere:passes
6,0,-11,2,8,-2,5,-8|anywhere:passing
-3,14,12,-25,31,-20,40,-49|anywhere:past
-1,1,-1,-7,-10,-12,2,29|anywhere:path
0,0,9,-2,1,0,-6,-1|anywhere:pathway
0,0,-2,-11,-1,24,-1,-9|anywhere:patience
-3,-3,-22,-1,14,-3,-3,22|anywhere:patricia
-2,-8,-22,-3,21,17,-9,6|anywhere:pay
0,0,5,1,-7,4,10,-14|anywhere:payment
-1,1,-10,3,2,-6,2,10|anywhere:peace
8,0,-7,0,2,-2,-7,8|anywhere:peacetime
0,-2,-2,0,16,-2,1,-11|anywhere:peak
0,7,0,-2,-10,-1,-4,10|anywhere:peg
0,0,-1,0,17,-1,-9,-5|anywhere:pencil in
0,0,0,0,0,16,0,-15|anywhere:penny
0,0,0,0,-5,12,-4,-2|anywhere:pension
-1,-2,-7,-3,34,5,-4,-24|anywhere:pensions
7,-3,16,-35,-34,6,-30,73|anywhere:people
-3,-1,17,-11,20,-10,-21,9|anywhere:people power party
0,-1,1,-4,-10,29,-9,-6|anywhere:per
0,0,1,8,0,-2,-6,-1|anywhere:percent
-1,-1,-2,11,-2,-8,-8,11|anywhere:percentage
-2,2,13,-2,-4,4,-2,-9|anywhere:percentages
-3,0,7,-1,2,-8,-7,11|anywhere:perhaps
0,-1,0,-5,-7,0,16,-3|anywhere:period
0,-1,-1,-1,11,-2,-9,3|anywhere:permanent
-1,-1,41,-4,-20,5,-9,-10|anywhere:person
0,0,8,0,4,-9,-2,-1|anywhere:personnel
0,-4,6,-1,12,-1,-15,4|anywhere:persuade
0,0,1,0,-4,-1,-7,11|anywhere:perth
0,0,0,-1,1,8,-2,-6|anywhere:pesos
0,0,-11,-1,3,-4,-7,20|anywhere:peter
0,0,0,0,-3,0,11,-8|anywhere:ph
0,0,-1,0,-1,-8,-2,12|anywhere:phased
0,0,0,-5,0,-1,10,-3|anywhere:photographed
-5,-4,-7,4,-5,9,0,9|anywhere:phrase
0,0,23,1,-2,-3,3,-20|anywhere:pick
0,0,4,-4,-6,-5,15,-5|anywhere:picked
0,0,0,-7,-1,0,10,-2|anywhere:picking
0,0,0,13,0,-3,0,-9|anywhere:pile
0,0,-1,-1,-8,-1,-4,16|anywhere:pitches
-2,-3,11,-1,-3,-12,20,-11|anywhere:place
-13,-17,3,9,-30,13,44,-10|anywhere:plan
-1,0,18,-1,0,-12,-2,-3|anywhere:planes
-3,0,6,-1,-7,8,2,-5|anywhere:planet
-1,4,10,-1,-15,8,-15,11|anywhere:planners
-1,-1,-1,-2,-16,-1,1,21|anywhere:platform
0,0,2,-19,-4,-1,3,20|anywhere:play down
0,0,0,0,12,-1,-3,-7|anywhere:plc
0,1,-6,-2,-3,0,-3,13|anywhere:plead for
-3,0,-18,-14,6,-5,16,18|anywhere:please
3,1,-22,-5,-24,-6,54,-1|anywhere:pledge
-3,-2,-3,-4,-28,1,2,37|anywhere:plenty
0,0,1,-1,0,0,9,-8|anywhere:plucked
0,0,-1,-14,-1,-2,12,4|anywhere:plumped
4,0,-7,-11,-13,-4,17,14|anywhere:plus
-1,0,26,15,-6,-8,-22,-3|anywhere:pm
0,0,-5,0,0,18,-12,0|anywhere:podcast
0,0,-1,0,-11,0,12,0|anywhere:podium
0,0,0,-1,-2,0,-40,43|anywhere:poilievre
-4,1,-16,10,36,-5,-14,-7|anywhere:point
7,17,42,-4,-56,19,6,-32|anywhere:policy
-1,0,14,-1,0,-2,-3,-7|anywhere:polite
0,0,10,4,-1,0,-16,4|anywhere:politely
-1,4,5,-5,-7,8,2,-5|anywhere:political
0,0,-1,-2,10,6,-8,-5|anywhere:politician
-1,0,-4,-1,0,-5,-19,30|anywhere:politicians
-2,0,5,-4,17,1,-12,-5|anywhere:politics
-1,-6,3,-23,25,-12,-20,34|anywhere:poll
-1,1,-7,-1,-11,27,-18,9|anywhere:polls
0,0,-1,-7,0,8,0,-1|anywhere:pollsters
-1,0,0,0,1,-4,8,-3|anywhere:poor
0,0,-3,-1,0,9,-1,-4|anywhere:popular party
0,0,-1,0,8,-4,0,-2|anywhere:port
0,0,-4,0,2,2,8,-7|anywhere:portion
-1,-1,2,-7,-9,-1,24,-7|anywhere:ports
5,0,-7,-4,-4,-4,6,9|anywhere:position
0,0,-2,-2,-7,0,-22,33|anywhere:possibility
-3,5,19,-5,13,-11,25,-43|anywhere:possible
3,16,-9,-7,23,13,2,-41|anywhere:post
0,-1,-1,0,-3,9,-2,-2|anywhere:posture
-1,27,-8,-5,0,-4,6,-14|anywhere:postwar
0,0,0,0,-5,4,18,-16|anywhere:pounds
0,0,0,-1,0,0,9,-7|anywhere:powder
4,0,-7,4,14,-1,-13,-1|anywhere:power
-1,0,10,-2,-3,-5,20,-19|anywhere:powered
0,4,-8,0,14,-2,-3,-5|anywhere:practice
3,0,-5,-5,-11,-1,28,-8|anywhere:praise
-1,-2,-23,-8,28,-2,7,0|anywhere:praised
-4,0,-20,-2,0,-2,33,-5|anywhere:praises
0,0,17,0,-16,0,0,0|anywhere:pray
-2,0,-1,-4,6,-1,11,-9|anywhere:precisely
0,0,-1,9,9,-1,-15,0|anywhere:predecessor
0,14,-1,-10,1,-1,0,-1|anywhere:predecessors
-3,0,-1,-1,19,-8,6,-10|anywhere:predicted
0,0,-1,0,8,0,-4,-2|anywhere:predicts
0,0,0,0,10,0,-10,0|anywhere:prefectural
-2,2,11,-2,-4,-10,9,-4|anywhere:prefer
-1,0,-2,-7,-9,-3,-1,23|anywhere:preference
-1,0,7,-3,-7,-8,-1,13|anywhere:preferred
-2,-3,-25,81,-15,-8,2,-30|anywhere:premier
-1,0,-8,-1,-2,0,5,8|anywhere:preparations
-1,3,-6,-8,-27,10,2,26|anywhere:prepare
0,-1,-2,0,-5,-1,15,-7|anywhere:preparedness
-2,-5,-14,-5,73,-24,-25,3|anywhere:present
-2,-2,-7,4,-13,0,13,6|anywhere:presented
0,0,0,0,-10,0,11,0|anywhere:presenting
0,0,0,0,8,0,-7,0|anywhere:presently
0,0,0,0,12,0,0,-11|anywhere:presided
0,0,3,10,0,-6,-1,-6|anywhere:presidency
-16,-17,9,25,-65,-8,71,1|anywhere:president
-3,-1,-21,32,-3,2,9,-15|anywhere:presidential
0,3,20,-2,-13,2,-1,-8|anywhere:press
0,-1,3,-3,-7,-3,3,8|anywhere:press club
-1,-1,-3,-5,4,-3,8,2|anywhere:press conference
-2,0,-14,-1,-2,0,22,-2|anywhere:press secretary
-1,-1,15,10,-6,-2,-22,7|anywhere:pressure
0,0,0,0,-5,12,-2,-4|anywhere:prestige
0,0,-1,-1,-7,9,0,0|anywhere:presuppose
0,-1,-3,2,30,-1,-23,-3|anywhere:previous
1,-2,29,-5,5,7,-3,-32|anywhere:price
0,0,-1,0,13,0,-13,1|anywhere:pricing
-4,5,-1,54,-64,26,-13,-3|anywhere:prime minister
0,0,-9,-2,1,-1,-4,15|anywhere:prime minister 's office
0,0,0,0,-1,0,-12,13|anywhere:primer
-1,14,7,-1,-16,-4,5,-4|anywhere:principle
0,0,0,0,-9,0,10,0|anywhere:prioritize
0,0,0,10,-1,-2,-7,0|anywhere:private
-1,0,-3,20,-10,-2,1,-4|anywhere:privately
0,0,0,0,0,0,-8,9|anywhere:probability
-1,0,16,-7,10,-3,-13,-2|anywhere:probably
-1,-4,32,0,2,-1,-42,14|anywhere:problem
0,0,3,-3,-5,0,8,-2|anywhere:proceed
0,0,1,-1,-6,0,12,-5|anywhere:process
0,0,0,0,-2,0,10,-8|anywhere:proclaimed
-1,0,10,-6,-7,-3,-3,11|anywhere:procurement
-1,0,-6,0,13,-1,-2,-3|anywhere:product
0,0,-1,0,0,-3,-4,9|anywhere:prof
-2,-2,-1,-9,25,6,-11,-5|anywhere:professor
-2,4,-1,11,-24,-7,34,-14|anywhere:program
0,9,2,-2,-5,2,-5,-1|anywhere:programme
0,0,0,-3,-10,0,17,-4|anywhere:progress
0,0,0,8,0,-2,-1,-4|anywhere:prohibitive
0,5,-2,-2,27,8,-20,-14|anywhere:project
0,0,-1,0,8,-2,0,-5|anywhere:prolonged
-7,14,-38,54,-32,-24,43,-10|anywhere:promise
0,0,0,0,-6,0,-2,8|anywhere:promoting
7,-1,-1,-1,2,5,-11,-1|anywhere:promptly
16,0,-13,-3,-8,-5,11,1|anywhere:proper
0,-7,-1,-3,20,-1,-7,-1|anywhere:proportion
-1,0,6,-7,-14,-2,-13,32|anywhere:proposal
0,0,-4,-5,-7,15,-11,12|anywhere:proposals
-8,-3,-5,-2,-37,-11,3,63|anywhere:propose
0,0,0,0,18,-1,-7,-9|anywhere:prosecutor
0,-1,-3,0,-11,-1,24,-7|anywhere:protect
-1,0,-11,0,-2,-1,0,16|anywhere:protection
0,0,-3,0,-8,0,16,-5|anywhere:protests
0,11,-6,0,7,-4,-1,-8|anywhere:proud
0,0,0,0,-6,-1,9,-2|anywhere:prove
0,0,-1,-8,-2,-1,-18,31|anywhere:provided
0,0,-7,0,0,0,-1,8|anywhere:provision
3,3,20,-30,6,-32,35,-6|anywhere:public
13,6,-24,-4,4,-2,16,-9|anywhere:publish
0,0,-8,-2,9,0,-2,3|anywhere:pulled
0,0,-1,-2,8,0,-6,2|anywhere:purchases
0,-2,0,0,10,-8,9,-8|anywhere:purpose
0,0,0,0,9,0,-7,-1|anywhere:pursue
3,5,-4,-13,3,-19,26,-2|anywhere:push
0,0,-2,14,0,0,-11,-1|anywhere:pushback
-14,23,31,12,-29,4,-23,-5|anywhere:put
-1,0,15,19,-10,-5,-16,-2|anywhere:put forward
0,0,-5,0,-1,9,0,-4|anywhere:pyeongtaek
-2,13,-15,-9,9,39,-11,-23|anywhere:q
0,0,-5,0,0,10,-1,-3|anywhere:quality
0,0,8,-7,0,0,0,0|anywhere:qualms
-1,-1,8,0,1,-3,2,-6|anywhere:quarter
-1,0,-3,-1,-4,-2,2,9|anywhere:quarters
-6,-5,7,25,-27,45,16,-56|anywhere:question
0,0,18,2,18,-1,-11,-26|anywhere:questioned
0,0,0,0,0,0,10,-10|anywhere:questionnaire
0,0,3,-12,0,15,5,-10|anywhere:questions
-1,0,10,-6,-3,-2,-2,3|anywhere:quick
1,-1,-2,1,5,9,8,-22|anywhere:quickly
-1,0,-2,11,-3,0,-25,21|anywhere:quiet
0,0,-4,8,-2,-1,1,-2|anywhere:quipped
0,0,0,27,-2,0,-16,-9|anywhere:quit
-1,0,-3,-2,29,-1,-21,-1|anywhere:quite
-4,-1,28,-6,17,-15,-1,-18|anywhere:quote
-1,0,-14,-1,-4,9,-1,12|anywhere:r
0,-1,6,-7,9,-5,-13,12|anywhere:race
0,0,-1,-5,0,-2,-1,9|anywhere:radio
0,0,-2,0,0,-4,9,-2|anywhere:rain
-13,-16,27,25,-10,3,-22,5|anywhere:raise
0,-1,9,-6,4,-1,-11,5|anywhere:rally
0,0,-8,0,2,0,-1,8|anywhere:ramesh
-1,0,-7,-11,8,9,5,-2|anywhere:rand
0,-5,2,-4,18,-4,-16,10|anywhere:range
-1,0,-1,0,-14,19,-6,3|anywhere:rank
7,0,-3,-1,-4,-2,-10,14|anywhere:ranks
0,0,0,0,12,-3,-8,-1|anywhere:rare
11,-6,-3,-1,7,-5,4,-7|anywhere:rate
0,0,-1,-2,-5,27,-14,-4|anywhere:rates
-1,4,10,-8,-6,-14,1,14|anywhere:rather
-3,-2,19,-6,19,-11,-23,8|anywhere:rather than
0,0,-2,2,-5,1,11,-8|anywhere:rating
0,0,0,0,-5,4,10,-8|anywhere:ratings
-5,19,-34,-6,47,12,-4,-28|anywhere:ratio
-3,-3,-8,6,12,8,-4,-8|anywhere:ratios
0,0,-3,-1,-3,0,-3,9|anywhere:re
-2,4,13,11,12,-18,8,-28|anywhere:reach
17,0,-9,-1,-1,0,-7,0|anywhere:reacts
-1,-4,16,-2,-16,-6,22,-9|anywhere:read
0,0,-12,-2,0,18,3,-7|anywhere:reader
0,0,0,-1,-1,-1,10,-7|anywhere:readiness
0,0,11,-8,-9,-1,9,-1|anywhere:readout
0,0,-25,25,0,0,0,0|anywhere:reads
-1,0,-11,-19,1,-6,19,18|anywhere:ready
0,-1,-1,7,-1,0,5,-9|anywhere:reaffirm
-2,-2,1,-3,13,-2,-3,-2|anywhere:reagan
-1,0,2,-1,3,1,-17,13|anywhere:real
-2,-1,14,4,-20,-11,-39,55|anywhere:realistic
-1,0,-2,0,8,0,-2,-3|anywhere:reality
-1,-1,-1,-1,23,-7,3,-16|anywhere:really
-1,0,-4,-1,-4,2,-1,9|anywhere:rearmament
0,0,0,0,11,-1,-7,-4|anywhere:rearmed
0,0,-7,-2,0,12,-6,4|anywhere:reasonable
0,0,0,0,-18,-1,23,-3|anywhere:reasons
0,0,-10,34,-1,-1,-12,-9|anywhere:rebuff
0,0,0,0,0,-2,-8,11|anywhere:rebuilding
-1,-2,-3,-6,-9,-2,25,-1|anywhere:recall
0,0,0,0,-16,0,17,-1|anywhere:receipts
0,0,-6,0,18,-1,-2,-8|anywhere:receive
-1,-1,-17,23,-7,-2,6,-3|anywhere:received
0,0,-1,0,11,-2,-4,-5|anywhere:receives
0,0,-12,11,3,0,-1,-2|anywhere:receiving
0,0,-2,0,11,-1,-2,-6|anywhere:recent
0,0,12,0,-2,0,-5,-5|anywhere:recently
-1,0,-1,-4,11,-2,-3,0|anywhere:reckless
-2,4,5,-1,27,9,-20,-21|anywhere:reckon
0,0,0,0,8,7,-2,-13|anywhere:reckon on
5,-2,-12,4,-16,-12,-23,57|anywhere:recommend
0,0,-1,2,-9,-1,-4,14|anywhere:recommendation
-1,-1,-3,-7,9,-2,-11,14|anywhere:recommendations
0,0,-7,0,0,-1,0,8|anywhere:recommitted
0,0,0,0,-2,-1,8,-4|anywhere:reconciled
0,-1,7,-4,12,-2,-8,-3|anywhere:record
0,0,0,0,8,0,-7,-1|anywhere:recorded
-1,0,-1,0,-1,8,-6,1|anywhere:recruitment
0,0,0,11,0,0,-1,-9|anywhere:red - green alliance
0,0,0,0,9,0,-8,-1|anywhere:reduction
0,0,9,-1,0,-2,-1,-5|anywhere:reed
8,-1,-13,5,-11,24,2,-15|anywhere:reference
7,0,-9,-1,0,-1,3,1|anywhere:refers
0,0,0,0,-15,0,16,0|anywhere:reflect
0,-2,-1,0,-16,5,11,3|anywhere:reform
0,0,1,16,0,-2,-3,-11|anywhere:reform party
0,0,0,-1,0,-2,-7,9|anywhere:reforming
0,0,8,0,0,-1,0,-6|anywhere:reforms
0,0,0,0,13,0,-13,0|anywhere:refrained
-2,-1,-4,4,-5,0,26,-17|anywhere:refuse
12,8,-10,1,-3,-2,-7,2|anywhere:regard
-1,-1,-4,-3,4,-1,-5,10|anywhere:regarded
14,0,-15,-12,-2,-1,5,12|anywhere:regards
-3,-1,20,0,7,-13,-4,-5|anywhere:region
-1,0,-12,-2,11,-1,-7,12|anywhere:regional
-1,0,-1,0,2,-1,12,-10|anywhere:regular
0,0,0,0,0,0,9,-9|anywhere:reid
12,0,-3,0,0,0,-7,-1|anywhere:reigns
0,0,0,9,0,0,4,-13|anywhere:reinforce
0,-2,0,-1,0,0,8,-5|anywhere:reinforced
0,0,-9,6,-7,-1,14,-3|anywhere:reiterate
0,-2,-11,17,-1,-4,0,1|anywhere:reiwa shinsengumi
5,-1,-19,57,-3,-9,-22,-8|anywhere:reject
0,0,-1,0,-5,0,-1,8|anywhere:relabeling
18,-6,6,-3,-9,-8,16,-16|anywhere:related
0,0,0,0,8,-4,-2,-2|anywhere:relation
0,-4,-2,0,12,-1,-1,-4|anywhere:relative
0,0,-9,0,-2,-5,-3,18|anywhere:relaxed
2,0,-1,-3,0,11,-6,-3|anywhere:release
14,0,0,-6,18,-7,-15,-3|anywhere:released
-3,19,4,-10,11,-16,9,-13|anywhere:remain
-4,-2,31,13,0,-8,-8,-21|anywhere:remark
0,0,0,0,8,0,-3,-5|anywhere:remarkable
0,0,2,-3,8,2,-4,-4|anywhere:remind
0,0,-1,0,-3,0,17,-12|anywhere:remorse
0,0,-5,-1,-6,-3,-11,27|anywhere:removed
0,0,0,0,0,-2,8,-5|anywhere:renew
0,0,-10,-4,8,0,-3,10|anywhere:renewed
0,-5,0,0,-3,0,10,-1|anywhere:renounces
-3,-1,-21,8,24,-11,-14,17|anywhere:rep
7,-1,3,-14,-22,-3,12,17|anywhere:repeat
1,0,-19,5,-2,-7,-9,31|anywhere:repeatedly
-2,-2,3,-7,-6,-4,0,18|anywhere:replace
0,0,0,0,-1,-1,19,-17|anywhere:replacement
8,1,-15,0,-3,0,9,0|anywhere:replacing
-2,-4,6,40,3,7,-13,-38|anywhere:reply
-15,-8,19,35,4,0,-60,27|anywhere:report
-1,0,23,-3,-7,-6,-4,-1|anywhere:reportedly
-2,0,5,-3,-1,-3,8,-4|anywhere:reporter
22,4,-46,11,22,-2,-15,4|anywhere:reporters
0,0,-8,-2,-6,0,-5,22|anywhere:representative
0,0,-3,-4,0,0,-1,8|anywhere:representatives
-4,0,-61,-4,8,-5,-9,76|anywhere:republican
0,0,-6,-1,0,-1,-3,12|anywhere:republicans
-12,-4,46,52,-13,-9,-8,-53|anywhere:request
-3,-1,37,-8,20,-9,-21,-15|anywhere:require
0,0,-2,0,-5,-2,0,9|anywhere:requirement
-2,-8,-5,-7,5,23,-10,4|anywhere:research
-1,8,0,0,-5,2,2,-6|anywhere:researcher
0,0,-1,0,-6,0,9,-1|anywhere:resemble
-1,0,-10,-1,-6,-2,17,2|anywhere:resilience
0,0,2,-10,0,-1,-6,16|anywhere:resist
0,-2,15,5,1,-1,-13,-5|anywhere:resolution
-1,4,0,2,-8,-1,16,-12|anywhere:resolve
0,0,-2,14,0,-2,-7,-3|anywhere:resources
0,3,0,-1,-1,-1,-9,9|anywhere:respect
-1,10,-1,0,-6,-1,-1,-1|anywhere:respected
3,0,-1,0,8,-1,-15,7|anywhere:respectively
-2,0,0,-4,-5,0,-3,14|anywhere:respond
-3,0,-1,-8,-17,4,19,6|anywhere:respondents
1,-1,-6,0,7,-1,-13,12|anywhere:response
10,0,-9,0,2,0,0,-3|anywhere:responsible
-3,-2,-2,10,4,-5,-3,2|anywhere:rest
0,0,-1,0,-2,0,-7,9|anywhere:restated
0,0,-1,-1,-8,-4,17,-4|anywhere:restore
0,0,0,0,11,-1,-2,-8|anywhere:rests
10,0,-4,0,-7,-1,4,-4|anywhere:result
-3,0,-27,-13,10,12,-12,32|anywhere:retired
-1,0,6,5,2,-1,-2,-9|anywhere:retorted
-2,-9,-20,-5,-15,-6,4,53|anywhere:return
0,0,-4,-2,-1,-1,-4,11|anywhere:reveal
-1,-2,4,-6,0,-5,9,2|anywhere:revenue
-1,6,9,-7,-6,-7,-6,12|anywhere:review
-2,-1,-2,1,-14,-3,18,1|anywhere:revise
0,0,-2,-9,3,-1,-2,11|anywhere:revised
0,-1,-2,8,-4,0,-3,3|anywhere:rewrites
-1,-1,2,-4,-1,14,-5,-6|anywhere:rice
22,0,-2,-1,-15,-5,2,-2|anywhere:rich
0,0,-4,0,-2,-3,-8,17|anywhere:richard
0,0,10,0,0,0,-1,-9|anywhere:rick
0,0,0,0,-8,0,16,-7|anywhere:ridiculous
-1,-3,-19,20,17,-17,-22,26|anywhere:right
0,0,-10,0,0,0,0,11|anywhere:rights
0,0,14,-1,7,-2,-6,-11|anywhere:rings
-9,-14,8,-21,10,7,33,-14|anywhere:rise
0,0,-12,-1,0,-1,1,14|anywhere:risk
-1,0,-13,-6,22,-4,4,-1|anywhere:rival
-1,-12,2,15,2,-4,6,-8|anywhere:road
-2,0,0,-7,-8,-8,39,-13|anywhere:roads
-1,0,-7,0,0,0,0,8|anywhere:robbery
0,0,-3,0,8,0,-3,-3|anywhere:robin
-4,-1,-28,-2,13,-1,-6,29|anywhere:roger
-1,0,-4,0,-4,-3,0,13|anywhere:role
0,0,2,5,-7,9,0,-8|anywhere:roles
0,0,0,0,0,0,9,-9|anywhere:rolf
0,0,-8,8,0,0,0,0|anywhere:rolling
-2,7,25,-5,-1,-13,-4,-8|anywhere:room
-1,10,5,-4,3,23,-20,-15|anywhere:roughly
0,8,-5,-9,5,-7,23,-14|anywhere:round
0,0,4,0,-3,-1,10,-9|anywhere:rounding
-1,0,-1,0,0,0,-11,13|anywhere:routers
18,9,15,-2,-1,-7,-10,-21|anywhere:rule
-4,-3,5,4,6,-12,-27,31|anywhere:rule out
-1,16,-11,0,-10,-11,2,16|anywhere:rules
-4,-3,0,-10,-11,-13,19,22|anywhere:ruling
0,0,-2,-2,0,0,-15,20|anywhere:ruling bloc
0,0,0,-2,0,0,-11,14|anywhere:ruling coalition
0,0,0,-1,0,0,-8,10|anywhere:ruling parties
0,1,14,-5,-24,4,24,-13|anywhere:run
0,-1,0,0,-10,5,6,-1|anywhere:run at
0,0,-12,20,-3,-1,-6,1|anywhere:rung
-1,-1,-17,4,12,1,5,-3|anywhere:running
0,0,-1,-4,-4,2,18,-11|anywhere:runs
8,0,0,0,-1,-1,-4,-1|anywhere:runways
0,0,2,-2,14,-1,-2,-11|anywhere:rush
0,0,-5,-2,-1,0,-1,9|anywhere:ryan
-1,3,7,-4,2,-8,16,-16|anywhere:s
0,0,-2,-1,51,-1,-12,-36|anywhere:sachs
-1,8,-1,-2,-2,-2,1,-2|anywhere:sacred
0,0,-1,-2,-1,0,14,-9|anywhere:sadayuki
0,0,-6,-2,-2,-1,8,2|anywhere:safe
0,0,0,-2,9,-4,-9,7|anywhere:safer
0,0,0,0,8,7,-2,-13|anywhere:saisuke
-2,-1,4,18,1,3,-10,-13|anywhere:saito
0,0,0,0,8,7,-2,-13|anywhere:sakai
-1,0,-4,-3,-1,8,14,-12|anywhere:sakakibara
-1,6,-1,9,0,-5,-4,-4|anywhere:sake
-4,0,-13,0,-1,2,1,15|anywhere:sales
10,-7,43,-16,-25,20,1,-26|anywhere:same
0,0,0,0,0,0,-11,11|anywhere:sangji
-2,-1,-3,-9,-5,-12,-3,35|anywhere:sanseito
0,0,-8,0,-2,0,1,9|anywhere:sasakawa
-2,0,12,-7,-12,-9,-1,19|anywhere:satisfy
0,4,0,-4,-5,0,9,-2|anywhere:save
0,0,0,0,-5,0,15,-9|anywhere:savings
0,0,-2,-4,-4,-1,-4,17|anywhere:saw
-35,-33,3,47,-5,16,-1,8|anywhere:say
0,-1,0,14,16,0,-13,-15|anywhere:say no to
0,0,-1,0,-2,0,-5,9|anywhere:scarborough
0,0,0,0,15,0,-15,0|anywhere:scathing
0,0,0,0,5,0,-11,7|anywhere:scenario
0,0,-3,0,-7,-4,-2,17|anywhere:scenarios
0,0,-4,-8,-3,15,1,-1|anywhere:scenes
-1,0,-1,-1,6,-1,22,-24|anywhere:schedule
0,0,-3,8,0,-2,0,-3|anywhere:scheduling
-1,0,-3,-9,-2,4,-7,18|anywhere:scholar
7,-1,-9,11,10,2,-16,-4|anywhere:scholars
0,6,-6,-7,28,10,-19,-12|anywhere:school
-3,-3,-22,-1,14,-3,-3,22|anywhere:schroeder
-1,-1,-2,0,-1,17,-7,-5|anywhere:science
0,0,1,-2,-5,-6,4,9|anywhere:scientist
0,0,-1,-1,0,-1,-9,12|anywhere:scoff
0,0,-1,0,8,0,-6,0|anywhere:scold
0,-5,2,-3,11,0,-4,-1|anywhere:scrapped
0,1,0,0,-1,4,-8,5|anywhere:scrapping
0,0,11,-7,0,0,-1,-2|anywhere:scrutinize
-1,5,4,-1,-12,-3,7,0|anywhere:sea
0,-1,-1,-5,-2,8,1,1|anywhere:seats
0,0,-22,0,0,0,23,0|anywhere:secdef
4,7,-2,-2,3,6,-42,28|anywhere:second
0,0,0,-1,-3,0,-4,9|anywhere:secondary
0,0,2,8,-2,0,-9,0|anywhere:secret
6,-4,30,10,19,-14,-26,-20|anywhere:secretary
-1,0,-3,1,19,-7,-7,-3|anywhere:secure
0,0,-4,-1,21,-15,-5,5|anywhere:securities
0,-11,-9,-12,13,-16,24,12|anywhere:security
15,0,-2,-1,21,-1,-25,-6|anywhere:security - related
0,0,0,0,21,-1,-20,0|anywhere:security spending
13,1,21,27,-4,4,-31,-31|anywhere:see
0,0,0,8,0,-1,0,-7|anywhere:seeing
-3,-6,33,8,-28,-9,-13,18|anywhere:seek
-1,0,9,0,-2,0,9,-14|anywhere:seemed
-2,2,-10,-1,-2,-6,24,-6|anywhere:seems
-6,-3,-3,9,20,-8,-50,40|anywhere:seen
0,-3,-6,-9,6,5,4,3|anywhere:sees
-2,3,-3,-1,9,-6,-7,7|anywhere:self
0,14,-1,-2,-9,-2,1,-1|anywhere:self - imposed limit
-2,-2,-3,0,20,2,-26,11|anywhere:sen
-6,-7,-33,-19,42,13,-40,50|anywhere:senator
-4,-4,5,-11,-17,4,-25,52|anywhere:senators
0,0,-7,0,0,9,0,-1|anywhere:send
0,0,-4,0,14,0,-9,0|anywhere:sends
-5,-2,14,17,-6,-7,20,-32|anywhere:senior
8,-1,-9,8,3,-2,4,-11|anywhere:sense
0,0,-1,-4,-2,0,-1,8|anywhere:sensible
0,0,0,-1,-4,12,0,-6|anywhere:sensibly
0,0,0,0,26,-1,-15,-11|anywhere:sent
0,0,1,16,0,-2,-3,-11|anywhere:seok
0,0,-2,0,-5,-3,14,-4|anywhere:separate
0,0,-2,0,-4,0,14,-7|anywhere:separately
0,0,0,0,-3,0,8,-4|anywhere:sequel
54,5,-24,-9,-21,-17,-11,22|anywhere:serious
0,0,-3,-6,-1,12,-4,2|anywhere:seriously
-1,0,-7,0,0,-2,16,-7|anywhere:serve
-5,0,-18,0,2,-3,11,13|anywhere:served
-1,-1,11,-3,7,-2,-6,-5|anywhere:service
-2,0,-16,-1,3,-1,-4,21|anywhere:services
-1,3,-2,5,-9,-9,4,8|anywhere:session
15,6,-9,-26,26,-24,13,0|anywhere:set
-1,-2,10,-1,0,-4,-3,0|anywhere:set aside
-1,0,17,-2,-2,0,-9,-3|anywhere:set its sights on
11,3,-16,-3,-9,-3,4,12|anywhere:set out
0,0,3,-1,-17,-1,-6,22|anywhere:settle
-1,-1,-10,-3,10,-8,22,-9|anywhere:settle for
-1,-1,7,2,-4,-5,8,-5|anywhere:settle on
0,0,1,0,0,-2,8,-7|anywhere:settled
-2,1,-7,1,7,-6,-7,12|anywhere:seven
0,0,0,0,10,-2,-2,-5|anywhere:sevenfold
0,0,-1,0,12,-2,-5,-4|anywhere:seventeen
8,-3,-2,-11,-13,-8,-17,45|anywhere:several
-1,0,-10,-1,7,-1,-21,27|anywhere:shadow
0,-2,1,0,10,-6,0,-2|anywhere:shanghai
9,-11,-28,8,49,-11,-10,-5|anywhere:share
0,-1,-6,-1,-6,1,8,5|anywhere:shares
0,0,14,0,-5,-1,-5,-2|anywhere:sharing
1,-9,-6,8,-14,25,15,-21|anywhere:she
-3,0,-14,-4,-4,-7,44,-12|anywhere:sheet
0,0,0,0,-7,0,8,-1|anywhere:shelter
-1,0,-8,0,2,-2,-21,29|anywhere:shelters
0,3,-3,-1,-3,12,-2,-7|anywhere:shift
-1,-1,-4,-1,-14,12,-5,13|anywhere:ships
-1,0,1,-4,21,15,-17,-14|anywhere:shipyards
0,0,0,0,-5,0,-3,8|anywhere:shoal
-1,0,-2,-2,14,-4,-9,4|anywhere:shoebridge
0,0,-8,8,0,0,0,0|anywhere:shook
-1,-2,-2,14,-19,-6,0,16|anywhere:shoot
-1,0,0,0,-6,-1,14,-5|anywhere:shopping
0,0,0,0,0,0,-8,9|anywhere:shorten
-5,-13,46,-73,-47,18,3,70|anywhere:should
0,3,-32,-11,69,7,-6,-29|anywhere:show
0,0,-1,0,-17,-1,21,-2|anywhere:shrugs
0,0,0,-14,0,-5,15,5|anywhere:shyh
0,0,-2,0,0,0,9,-7|anywhere:sicily
0,0,23,0,-7,-2,-8,-6|anywhere:sick
-2,-4,5,14,30,-8,-15,-19|anywhere:side
0,0,-1,-3,-7,-1,16,-4|anywhere:sidelines
0,0,-5,-19,0,9,18,-3|anywhere:sidestep
-1,0,0,0,-3,5,7,-8|anywhere:sighed
0,0,0,13,-2,-1,-4,-6|anywhere:sighs
0,0,-1,0,-22,0,27,-4|anywhere:sight
0,-1,-2,-9,-16,0,-1,28|anywhere:sights
-4,0,-4,15,-10,-2,-6,11|anywhere:sign
-1,-1,-7,14,3,1,8,-18|anywhere:sign up
0,1,-6,13,0,9,-11,-5|anywhere:signal
-2,0,-6,-4,-11,6,27,-10|anywhere:signed
0,0,17,-2,0,-1,-11,-3|anywhere:signs
-1,0,36,-3,-1,-5,-4,-21|anywhere:silence
-1,2,11,1,-9,-1,-3,-1|anywhere:similar
0,-1,0,-1,0,10,-6,-2|anywhere:simple
11,-1,-5,3,-1,-6,-1,1|anywhere:simply
0,0,-1,-13,-8,0,5,17|anywhere:simulations
-4,26,17,-2,30,-36,-15,-15|anywhere:since
0,0,0,0,0,0,-7,8|anywhere:sincerely
0,0,0,0,-2,0,-6,8|anywhere:singh
-2,3,-1,-9,28,-2,1,-18|anywhere:single
0,0,0,0,-10,-8,3,15|anywhere:sink
0,0,0,0,10,0,-3,-7|anywhere:sins
-1,-3,-5,-1,29,-4,-3,-13|anywhere:sipri
0,0,-1,-1,-2,-1,18,-13|anywhere:sir
9,-1,3,0,14,3,-21,-6|anywhere:six
-2,0,8,0,20,-2,-17,-7|anywhere:size
0,0,0,0,-1,0,-10,12|anywhere:skeptic
0,0,0,0,-10,0,0,11|anywhere:sketch
0,0,-1,0,-1,0,-12,13|anywhere:sketched
0,0,11,-10,0,0,0,0|anywhere:skipped
-1,-1,-3,-11,-1,23,16,-22|anywhere:skips
-1,0,-3,-1,-2,-1,11,-3|anywhere:sky
0,-1,0,0,-2,-10,-1,14|anywhere:sleeps
0,0,0,0,-11,0,12,-1|anywhere:sleight
-1,0,-2,11,8,-5,-6,-5|anywhere:slide
0,2,-2,0,20,-1,-16,-2|anywhere:slightly
0,-1,-2,0,11,-1,-9,3|anywhere:slip
0,0,0,0,-1,0,9,-7|anywhere:slogan
0,0,-1,0,-1,-1,9,-5|anywhere:slovenes
0,0,12,0,-11,0,0,0|anywhere:slowed
0,0,1,0,5,0,-10,4|anywhere:slower
0,0,0,0,9,0,-7,-1|anywhere:slump
8,1,-2,-2,-7,-3,15,-9|anywhere:small
0,-2,-1,-6,0,-1,-2,13|anywhere:smaller
0,0,-4,-1,-4,-1,-2,13|anywhere:smart
0,0,0,0,15,0,-13,-1|anywhere:smashed
0,0,-1,0,16,-10,8,-13|anywhere:smbc
0,0,-2,-5,0,0,8,-1|anywhere:smearing
0,12,0,0,-2,-1,-1,-7|anywhere:smell
0,0,2,0,0,9,-1,-11|anywhere:smiled
0,0,0,0,0,0,-10,10|anywhere:smoke
0,0,9,-2,0,-6,-1,0|anywhere:snp
-3,13,-20,6,1,-10,40,-28|anywhere:so
-1,0,-3,1,-4,18,-8,-3|anywhere:social
-1,0,-3,8,-3,-1,5,-5|anywhere:social democrats
-1,8,-1,0,-7,-3,-2,6|anywhere:socialist
0,0,-1,0,0,-1,-6,8|anywhere:socialist left
0,-7,-4,-3,-6,11,-12,21|anywhere:socialists
0,0,-1,-3,-1,10,-3,-1|anywhere:society
0,0,-2,-3,0,0,-1,8|anywhere:sohei
-1,0,-5,-10,-10,9,16,1|anywhere:sold
-1,0,-6,0,-11,5,8,5|anywhere:soldiers
-12,-8,-56,-2,-1,15,-12,76|anywhere:some
-3,0,1,-5,0,-1,0,8|anywhere:somebody
0,0,0,1,0,11,-2,-9|anywhere:someone
-5,-3,24,-5,-17,13,-19,10|anywhere:something
0,0,0,0,-8,0,8,0|anywhere:song
0,0,-3,-1,-1,-6,-14,25|anywhere:soo
-4,-5,43,-20,-4,-3,-6,-1|anywhere:soon
-1,0,-27,-7,9,2,9,15|anywhere:sooner
0,0,13,0,0,0,-10,-3|anywhere:sort
-3,7,17,-21,-20,10,14,-3|anywhere:source
2,-5,28,-1,-10,-1,-46,32|anywhere:sources
2,0,-2,2,10,-5,2,-10|anywhere:south
0,0,11,0,-1,0,0,-11|anywhere:southeast
-1,0,-1,7,-6,0,9,-8|anywhere:southern
0,0,0,0,-4,0,13,-8|anywhere:soybeans
0,0,0,0,11,-2,-14,6|anywhere:space
0,0,0,-1,-3,0,-4,9|anywhere:spahn
0,0,0,0,-1,0,14,-12|anywhere:spar
0,4,0,0,1,-5,8,-8|anywhere:spare
0,0,0,1,-1,-2,-14,17|anywhere:spd
2,-2,44,-23,-15,-3,16,-20|anywhere:speak
0,0,-9,-5,-2,4,15,-3|anywhere:speak about
-6,-5,23,-6,-7,6,8,-14|anywhere:speak of
-1,-2,-8,-6,-30,-7,62,-6|anywhere:special
0,0,-11,10,0,-1,1,2|anywhere:specific
0,0,9,-4,0,-5,0,0|anywhere:speculate
0,-1,8,12,-6,-4,-3,-7|anywhere:speculation
1,-2,-5,18,6,22,-5,-35|anywhere:speech
0,0,-2,0,-3,0,-2,8|anywhere:speeches
0,0,-8,-1,-1,-1,2,10|anywhere:speed
0,0,-3,-2,-1,0,14,-9|anywhere:speeds
-1,-10,-8,-6,51,16,-28,-13|anywhere:spend
-1,0,-1,-3,4,12,-10,0|anywhere:spender
0,0,-1,0,-4,0,8,-3|anywhere:spenders
-1,0,7,-3,-14,-1,7,4|anywhere:split
0,0,-6,-1,-6,-1,-15,27|anywhere:splits
0,0,0,0,-20,0,24,-2|anywhere:splurges
1,-1,-4,12,1,1,3,-13|anywhere:spokesman
6,1,-1,27,6,-5,-13,-21|anywhere:spokesperson
0,0,8,-5,-5,0,7,-4|anywhere:spokeswoman
-2,0,0,0,-7,-1,-4,14|anywhere:sponsored
0,0,4,0,8,0,-1,-10|anywhere:sponsors
0,0,0,0,-26,39,-4,-8|anywhere:spread
-1,0,20,-8,-9,8,0,-9|anywhere:spreadsheet
-1,0,-3,-1,-1,-2,-3,11|anywhere:spreadsheets
-1,0,20,0,-7,-5,7,-14|anywhere:spring
0,0,-2,-3,0,-3,-13,22|anywhere:springboard
0,0,0,12,0,0,-12,0|anywhere:spurn
0,0,-1,0,-2,0,-4,8|anywhere:squadrons
0,0,0,0,7,7,-6,-9|anywhere:square
0,0,0,0,-8,0,12,-3|anywhere:stack
-1,-1,-3,-2,-8,3,-1,12|anywhere:staff
0,0,0,0,-7,7,17,-17|anywhere:staggering
0,0,0,0,-3,0,14,-11|anywhere:staging
0,0,0,0,9,-4,-4,-1|anywhere:stalls
-1,8,-5,4,6,12,6,-30|anywhere:stand
0,0,-2,-1,-3,0,-3,9|anywhere:stand by
169,-2,-88,-20,-7,-13,-10,-29|anywhere:standard
5,-4,-2,-1,12,0,-9,-2|anywhere:standards
0,0,-1,0,8,-2,0,-5|anywhere:standoff
0,0,0,0,27,0,-11,-15|anywhere:stanley
-3,-2,-7,-13,-17,-7,12,36|anywhere:start
-1,0,13,-4,4,-2,-7,-2|anywhere:start at
-1,-2,-1,20,5,-9,-5,-8|anywhere:start from
-1,0,-8,14,0,0,0,-4|anywhere:starter
-4,-1,10,-2,1,-5,13,-12|anywhere:starting
0,0,14,-1,6,-3,-5,-10|anywhere:starts
-5,4,-10,21,21,1,-18,-13|anywhere:state
-6,-1,27,8,7,-3,-13,-19|anywhere:statement
16,0,-12,0,3,0,-7,0|anywhere:statements
-1,10,0,0,-4,0,-4,-1|anywhere:station
0,0,0,-13,0,-2,20,-5|anywhere:statute
0,0,0,0,-1,0,8,-7|anywhere:statutory
-3,17,-25,-3,-20,13,19,1|anywhere:stay
0,0,0,-2,-7,0,11,-2|anywhere:steadily
-1,-2,-8,4,-9,-9,47,-22|anywhere:steady
-1,0,-1,-2,-1,0,-10,16|anywhere:steered
0,0,0,0,-7,0,8,0|anywhere:stems
5,14,-10,-14,-9,3,-16,25|anywhere:step
3,0,-16,-1,0,0,14,-1|anywhere:step up
0,0,8,-1,-3,-1,0,-3|anywhere:sterner
0,10,-1,-4,-10,-3,15,-7|anywhere:stick to
-8,3,38,4,14,-7,-12,-32|anywhere:still
0,0,-1,0,16,0,-15,0|anywhere:stoltenberg
-1,0,-1,-1,-3,-1,9,-2|anywhere:stone
-3,6,-3,-2,-5,-15,24,-2|anywhere:stop
0,9,-1,0,-7,-2,6,-5|anywhere:story
0,0,0,0,18,-1,-11,-6|anywhere:strain
-1,-1,-5,-1,-9,4,2,10|anywhere:strategic
10,0,-15,-8,-12,5,3,17|anywhere:strategist
23,0,-15,-1,18,-9,-13,-3|anywhere:strategists
43,-10,-3,-20,-5,-5,32,-33|anywhere:strategy
0,0,0,8,0,-1,-1,-6|anywhere:street
0,-1,-3,19,-7,-2,3,-8|anywhere:strengthen
-1,0,15,18,-21,-2,-7,-3|anywhere:stress
-1,-2,0,-4,-9,-1,18,0|anywhere:stretch
-1,0,-1,3,14,-2,1,-13|anywhere:stronger
-5,0,-3,0,-10,-1,15,3|anywhere:struck
-1,0,-6,-3,-10,17,9,-6|anywhere:struggle
-1,-4,-2,-1,4,-1,12,-8|anywhere:stuck
0,0,-4,-2,0,8,-1,-1|anywhere:student
0,-1,-5,-7,-1,-1,18,-4|anywhere:students
1,-1,-24,-4,7,1,1,19|anywhere:study
-1,0,-7,3,0,-2,0,8|anywhere:stump
0,-3,-3,0,9,-1,-1,-1|anywhere:subcommittee
0,0,10,-9,-3,-1,4,-1|anywhere:subject
0,0,12,0,-7,0,4,-8|anywhere:submarine
-3,-1,-8,-4,8,-17,32,-5|anywhere:submarines
0,0,-5,0,-4,0,11,-2|anywhere:subscribe
0,0,0,-2,16,0,-8,-5|anywhere:subsidy
0,0,-2,2,-1,9,-1,-7|anywhere:substance
0,0,0,-2,-11,17,-18,14|anywhere:substantial
0,0,-3,1,-3,15,-3,-7|anywhere:substantially
0,0,13,-7,-1,0,-2,-3|anywhere:succeeds
-1,0,10,-2,0,-1,-3,-3|anywhere:succession
-1,21,-5,-1,-18,-1,-1,5|anywhere:successive
0,0,4,-14,4,-6,7,6|anywhere:successor
0,-1,0,0,37,-1,-20,-14|anywhere:successors
7,-3,-18,20,16,-5,-20,3|anywhere:such
-1,0,-2,0,-1,-2,9,-4|anywhere:suddenly
-1,0,-1,-5,-9,-10,24,3|anywhere:suffice
3,-1,0,-6,-18,-9,38,-7|anywhere:sufficient
-6,-2,2,27,-27,-11,-22,39|anywhere:suggest
2,-1,-14,6,-6,-8,-6,25|anywhere:suggestion
0,0,-5,8,-2,1,0,-2|anywhere:suit
0,0,-6,0,0,-5,0,12|anywhere:suitable
0,0,-1,-1,8,0,-5,-1|anywhere:sullivan
-2,2,4,2,4,-11,-22,23|anywhere:sum
0,0,15,17,-10,-3,-20,1|anywhere:sumar
0,0,-10,0,0,0,0,11|anywhere:summary
-2,0,11,0,-6,-1,-3,0|anywhere:summer
-4,-4,-19,2,-8,8,37,-13|anywhere:summit
-1,0,-2,-15,-1,0,12,6|anywhere:sums
-1,-6,-2,-2,46,-5,-18,-13|anywhere:supplementary
0,9,0,0,-3,-3,0,-2|anywhere:suppliers
4,-1,-15,2,13,-13,19,-8|anywhere:support
-1,-2,-9,3,-5,0,9,4|anywhere:supported
0,0,-2,3,0,-2,-6,8|anywhere:supporting
0,0,17,-4,-13,-10,10,1|anywhere:supports
-1,-1,-3,-1,-10,33,-18,1|anywhere:suppose
0,1,0,0,-12,-1,19,-6|anywhere:supposed
0,-7,0,8,0,0,0,0|anywhere:suppressing
0,0,0,-3,-1,9,3,-8|anywhere:surcharge
0,0,-4,-2,-4,8,3,0|anywhere:sure
-1,5,-1,-3,5,-1,8,-12|anywhere:surpass
0,0,0,0,25,10,-21,-14|anywhere:surplus
-1,0,6,-10,-14,-1,22,-2|anywhere:surprise
0,0,2,-2,-3,-4,-9,17|anywhere:surprised
0,0,-1,0,0,-5,-1,8|anywhere:surrender
0,0,2,0,-1,3,5,-8|anywhere:surtax
0,-1,-2,-7,-15,4,-6,28|anywhere:survey
-1,0,14,-6,0,-3,-1,-4|anywhere:survive
-1,0,22,-2,-8,-4,-3,-3|anywhere:survives
-1,0,-2,-2,-2,0,11,-3|anywhere:survivor
0,0,0,-2,-3,0,-7,12|anywhere:sussan
0,11,-3,-6,0,-1,5,-5|anywhere:suzuki
-3,-2,1,8,7,-11,7,-7|anywhere:swallow
-2,0,0,0,19,0,-15,-2|anywhere:swallowing
-1,-1,-3,-1,14,4,-15,2|anywhere:swell
0,0,-8,0,0,13,-1,-3|anywhere:symbolism
0,0,0,0,0,0,10,-9|anywhere:symposium
0,0,5,0,11,-1,-10,-4|anywhere:system
0,0,0,0,-7,9,0,-1|anywhere:szechenyi
2,-4,7,4,27,-12,-43,20|anywhere:table
0,4,-1,-11,-3,-4,-7,23|anywhere:taboo
0,-1,-1,-5,8,-4,-22,25|anywhere:taiwan people 's party
11,-8,-2,-11,-3,20,5,-12|anywhere:take
-2,0,7,-1,11,-1,-5,-8|anywhere:take up
0,0,0,0,8,0,-7,0|anywhere:takeaways
0,0,-3,0,-1,10,0,-6|anywhere:takeshi
-7,-8,-9,27,-7,-5,-44,52|anywhere:talk
15,-1,0,-2,4,-6,-8,-2|anywhere:talk about
0,0,-4,0,-3,0,8,-1|anywhere:talk into
-12,-1,-15,34,-14,7,2,-1|anywhere:talk of
-1,0,-5,-3,12,8,-11,-1|anywhere:tamaki
0,0,0,-7,-1,13,1,-6|anywhere:tammy
3,-1,-6,2,-3,5,7,-8|anywhere:tamura
-1,0,-2,-2,-2,0,11,-3|anywhere:tanabe
0,-1,-2,0,0,11,-5,-2|anywhere:tank
0,0,-1,0,-2,0,-6,9|anywhere:tanker
-4,0,-10,-2,3,-2,19,-3|anywhere:tanks
-15,-12,17,17,-58,-3,58,-5|anywhere:target
-2,-1,-3,10,-8,-1,5,1|anywhere:tariff
-3,0,-3,-11,3,-10,42,-19|anywhere:tariffs
-5,-7,0,4,11,41,38,-81|anywhere:tax
-2,-3,-8,-3,-29,14,8,22|anywhere:taxes
-2,-1,-4,0,9,-1,8,-8|anywhere:taxpayers
-1,0,-12,-1,6,-1,-12,21|anywhere:taylor
0,7,0,0,12,-1,-13,-5|anywhere:teacher
0,0,0,-1,11,-6,-2,-2|anywhere:teaches
-4,0,19,15,-1,-6,-10,-13|anywhere:team
0,11,0,0,-14,0,8,-3|anywhere:tears
0,0,0,0,8,7,-2,-13|anywhere:technologies
0,0,11,0,1,0,-1,-10|anywhere:technology
0,0,0,0,-6,-2,15,-6|anywhere:telecoms
0,0,15,0,-1,-1,-1,-11|anywhere:telephone
0,0,0,-3,-1,-1,9,-3|anywhere:televised
0,9,-20,18,3,-23,38,-24|anywhere:tell
-2,0,-6,0,-1,-1,13,-3|anywhere:template
0,0,3,-1,-8,-3,15,-7|anywhere:temple
-2,-7,26,-13,-20,16,-2,1|anywhere:ten
-1,-1,-20,0,13,4,-46,50|anywhere:term
0,8,-2,0,18,17,-4,-36|anywhere:terms
0,0,-3,0,17,0,-13,-1|anywhere:terrible
0,0,0,0,-16,0,16,0|anywhere:terrific
0,0,7,-4,0,0,5,-8|anywhere:testimony
0,-1,-3,10,-1,3,-5,-2|anywhere:tetsuo
1,-9,3,-5,-1,-2,0,13|anywhere:text
0,7,0,0,-12,0,6,0|anywhere:th
-17,-13,20,-18,27,36,4,-39|anywhere:than
-1,0,-3,-5,8,-1,-3,5|anywhere:thanked
-1,-1,14,-7,-1,0,3,-7|anywhere:thanks
39,-10,-6,21,15,-52,2,-9|anywhere:that
37,-16,-18,8,-12,10,0,-9|anywhere:the
-2,0,-4,-4,-13,-1,-6,30|anywhere:the allies
0,0,-6,11,-4,-1,0,0|anywhere:the chancellor
-1,-2,5,-4,27,5,-23,-6|anywhere:the economy
1,3,-26,12,-7,-8,11,14|anywhere:the military
4,7,-6,-4,-3,13,3,-14|anywhere:the state
11,8,10,-5,-6,-15,-36,33|anywhere:their
0,0,-3,0,8,-10,10,-5|anywhere:theirs
-8,-2,7,-7,14,-8,5,-2|anywhere:them
-2,2,-6,-1,-2,-1,21,-10|anywhere:themselves
-11,0,25,-25,14,-5,1,3|anywhere:then
5,3,-12,32,-6,-3,-8,-11|anywhere:there
-1,-1,-5,2,3,-5,14,-6|anywhere:thereabouts
0,0,0,0,-17,0,16,1|anywhere:thereafter
0,0,-5,-1,-3,-4,18,-4|anywhere:these
3,-7,4,6,11,-20,32,-28|anywhere:they
-1,0,-3,-1,-3,0,-2,9|anywhere:thick
-2,0,6,-3,11,-1,-4,-7|anywhere:thin
-1,6,-2,-8,-13,-2,20,1|anywhere:thing
0,0,3,3,7,-2,-1,-10|anywhere:things
0,6,0,-10,54,1,-23,-28|anywhere:think
0,0,0,0,3,8,-1,-10|anywhere:think - tanks
-1,-1,-8,4,-7,15,-3,1|anywhere:think tank
0,0,-7,-5,0,0,0,13|anywhere:think tanks
0,0,-1,0,-1,-2,-6,10|anywhere:thinkable
0,0,0,-2,0,6,-19,15|anywhere:thinktank
-2,1,-2,-13,-31,60,-11,-2|anywhere:third
0,0,-1,-1,4,15,-17,1|anywhere:thirds
0,0,0,0,15,0,-13,-1|anywhere:thirsting
-6,3,-4,5,-21,-21,5,40|anywhere:this
-2,0,-1,-1,0,0,13,-8|anywhere:thompson
5,-1,10,-3,1,11,-3,-20|anywhere:those
-6,-5,22,-11,-12,-2,-17,30|anywhere:though
0,-3,14,-6,4,-1,-4,-3|anywhere:threatened
0,0,-7,-1,12,0,-3,0|anywhere:threats
-3,-16,16,-5,21,-24,-1,13|anywhere:three
8,-1,7,-1,6,13,-13,-18|anywhere:threshold
-1,-3,0,0,-27,-9,55,-14|anywhere:through
0,0,-7,-12,0,-1,21,-1|anywhere:throw out
0,0,-3,11,0,0,-8,0|anywhere:throwing
19,0,-1,0,0,-1,-7,-9|anywhere:thumb
0,0,0,0,-8,0,8,0|anywhere:ticket
0,0,8,0,-3,0,-4,-1|anywhere:ticks
3,1,0,-11,-6,-17,16,14|anywhere:tie
4,12,37,-26,16,-16,-25,-2|anywhere:time
-5,-6,9,-7,13,17,-26,5|anywhere:times
-2,0,-1,-4,-6,-2,16,-1|anywhere:timetable
0,0,-34,0,0,0,-1,37|anywhere:tip
0,0,0,0,11,2,-9,-3|anywhere:tn
-2,19,1,-3,-2,22,-4,-31|anywhere:to
-1,-3,-7,-2,20,6,-11,-4|anywhere:today
-2,-2,3,-1,12,18,3,-31|anywhere:together
-3,0,-4,0,0,0,0,8|anywhere:tom
-1,0,-7,0,0,0,0,9|anywhere:tomahawk
0,0,0,-2,-1,19,-15,-1|anywhere:tomahawks
3,-1,-6,2,-3,5,7,-8|anywhere:tomoko
0,0,-3,1,-5,9,3,-4|anywhere:tomorrow
0,0,0,0,-5,0,10,-4|anywhere:tongues
6,-6,2,-9,11,2,7,-13|anywhere:too
-2,-4,-17,18,29,6,11,-41|anywhere:top
0,0,0,0,-7,0,8,0|anywhere:top out at
0,0,0,0,-1,0,-23,24|anywhere:torch
0,0,0,0,0,0,-9,9|anywhere:tory
-1,-1,-6,-7,3,6,21,-15|anywhere:total
-2,0,4,-20,20,2,-2,-2|anywhere:touch
0,0,-2,-4,6,16,-7,-8|anywhere:touched
0,2,11,-16,-40,3,28,12|anywhere:toward
-4,0,4,-13,-7,-4,13,10|anywhere:towards
0,0,-1,10,-11,-3,-3,9|anywhere:tpp
0,0,-9,-1,-11,-1,32,-11|anywhere:track
-2,-1,21,-1,-16,-21,-5,24|anywhere:trade
-1,0,-12,-1,-1,11,6,-2|anywhere:trail
0,0,0,-1,28,-2,-18,-7|anywhere:trajectory
-2,0,-12,6,3,-1,8,-2|anywhere:traveling
0,0,9,-7,0,0,0,-1|anywhere:tray
-1,0,-5,4,-3,15,-10,0|anywhere:treasury
9,-1,4,-2,-4,-2,3,-8|anywhere:treat
-3,3,-1,-1,-2,-3,27,-20|anywhere:treated
0,0,0,0,2,0,-11,10|anywhere:treaty
12,0,0,0,-6,0,-6,0|anywhere:treaty allies
0,0,0,0,13,0,-13,0|anywhere:trends
-4,4,-13,-7,-6,22,-22,26|anywhere:trillion
0,0,-1,-2,1,-8,-2,13|anywhere:triple
-2,0,-5,-1,1,-2,17,-7|anywhere:triumph
0,0,-1,-1,0,9,0,-6|anywhere:trln
0,0,0,0,-10,10,0,1|anywhere:trn
0,0,-2,-1,-14,0,16,1|anywhere:troop
-5,-1,-33,3,-1,17,22,-3|anywhere:troops
0,0,13,0,-3,-1,-1,-8|anywhere:trouble
0,0,8,-1,-5,0,0,-2|anywhere:troubling
-2,0,-6,10,8,6,-5,-11|anywhere:true
0,0,-1,0,0,-3,-3,8|anywhere:trust
0,0,-1,0,-4,0,11,-6|anywhere:truth
0,-4,4,-2,-17,21,-18,17|anywhere:try
0,0,13,-2,0,-8,0,-3|anywhere:tsai
0,0,0,0,0,9,0,-9|anywhere:tsutsui
-1,0,18,-2,3,-2,-4,-11|anywhere:tune
-1,0,14,-9,3,-5,12,-12|anywhere:turn
0,-2,-4,30,-4,7,-21,-6|anywhere:turn down
-1,0,-19,1,-2,2,22,-4|anywhere:turned
11,0,2,0,-9,-1,-2,-1|anywhere:turning
0,0,19,0,0,0,-21,3|anywhere:tweet
0,0,0,0,-7,0,8,0|anywhere:twenty
-1,-4,-1,-3,40,7,-16,-22|anywhere:twice
-4,-7,5,-2,-25,23,23,-13|anywhere:two
0,0,0,0,11,0,-1,-10|anywhere:typical
0,-6,0,0,-3,-2,12,-1|anywhere:typically
0,0,0,10,-4,0,-5,0|anywhere:tánaiste
0,0,-4,-1,1,0,10,-6|anywhere:u.n.
0,0,9,-4,0,0,-2,-2|anywhere:ultimatum
0,0,-1,11,0,0,-5,-5|anywhere:unacceptable
0,0,-1,0,0,8,0,-7|anywhere:unasked
-1,0,-1,-1,-4,-3,-4,14|anywhere:unavoidable
0,0,-8,2,-5,0,14,-3|anywhere:unclear
0,0,0,0,-14,0,14,0|anywhere:uncosted
0,0,0,0,17,0,-16,0|anywhere:undecided
-12,20,-17,-23,0,-8,24,15|anywhere:under
0,0,0,-2,-7,0,9,0|anywhere:underlines
0,0,0,0,-14,0,15,0|anywhere:underpin
-1,0,8,16,-3,7,3,-29|anywhere:undersecretary
0,0,-3,-3,0,1,-7,13|anywhere:understand
0,0,1,11,-1,-1,0,-10|anywhere:understanding
0,5,1,-3,-6,-7,12,-1|anywhere:understood
0,0,0,0,-1,0,9,-7|anywhere:underway
0,0,-1,-2,-4,-3,16,-7|anywhere:unease
0,0,0,0,0,0,13,-13|anywhere:uneasy
0,0,0,0,-1,0,-8,9|anywhere:unfinished
-1,0,-27,29,-6,-2,15,-7|anywhere:unhelpful
-1,0,8,-1,-3,-9,8,-2|anywhere:uniformed
0,0,0,0,-4,9,-5,0|anywhere:units
-3,-3,6,-13,13,-42,24,19|anywhere:university
0,0,0,0,8,-1,-7,0|anywhere:unknown
-1,-4,18,9,13,-5,-20,-9|anywhere:unless
1,0,-4,8,0,-2,-1,-1|anywhere:unlike
0,0,5,0,-11,-1,11,-4|anywhere:unmoved
0,0,9,-3,21,-1,-19,-7|anywhere:unnamed
0,10,0,0,-9,0,0,-1|anywhere:unofficial
0,0,0,0,-2,0,8,-6|anywhere:unpopular
-1,0,3,25,-3,1,-6,-19|anywhere:unrealistic
0,0,-3,31,-2,-2,-12,-11|anywhere:unreasonable
0,-5,0,8,-8,-2,16,-8|anywhere:unspent
-1,0,-1,38,-1,-5,-5,-25|anywhere:unthinkable
7,0,23,-7,-23,-8,-3,11|anywhere:until
0,-1,-1,-1,-18,-2,-20,43|anywhere:unveil
0,8,0,0,-7,0,0,0|anywhere:unwritten
-4,41,11,11,14,-34,-14,-24|anywhere:up
0,0,0,0,-8,0,8,1|anywhere:update
-1,0,-2,-1,8,-1,-6,3|anywhere:upgrade
12,-1,10,-6,-4,-3,-23,14|anywhere:upon
0,0,12,-3,0,-1,-6,-2|anywhere:upped
-1,2,15,-11,-9,-7,22,-11|anywhere:upper
0,0,1,-6,23,-6,-3,-8|anywhere:ups
0,0,0,0,-8,0,9,0|anywhere:upwards
2,4,25,1,-11,-15,-13,6|anywhere:urge
0,0,0,-6,0,-2,11,-3|anywhere:urgency
1,9,-21,25,-4,18,-15,-14|anywhere:us
-3,0,8,0,-3,0,-2,-1|anywhere:us partners
5,7,5,-13,4,7,0,-15|anywhere:use
0,0,0,0,13,0,-10,-2|anywhere:usually
0,0,-1,9,-1,6,-5,-7|anywhere:utter
0,0,-1,-4,-1,11,7,-12|anywhere:value
0,0,1,-1,0,14,8,-22|anywhere:vat
0,-3,-2,0,-14,-1,23,-4|anywhere:vaults
0,0,-1,0,-2,0,-6,9|anywhere:ventured
0,0,35,0,-16,-7,-17,5|anywhere:version
-2,-1,3,13,-4,-7,-20,19|anywhere:very
0,0,0,0,-13,4,-7,18|anywhere:vessels
0,0,2,-4,0,16,-1,-12|anywhere:veteran
0,0,2,-1,-10,-1,20,-9|anywhere:veterans
0,0,17,-12,0,-1,-1,-2|anywhere:veto
-2,0,-6,-9,17,2,-7,4|anywhere:vice
0,0,0,-3,0,12,1,-9|anywhere:vice defense minister
0,0,1,0,-8,0,9,-2|anywhere:victim
0,12,-1,1,-1,-1,-2,-7|anywhere:victory
0,0,2,-1,-8,0,8,0|anywhere:video
10,-1,-3,-7,-34,-18,-1,55|anywhere:view
-1,-1,-23,5,-8,17,3,8|anywhere:visit
-3,0,-10,8,-14,8,21,-10|anywhere:visiting
0,1,-3,-2,-2,-2,-2,9|anywhere:visitors
-3,0,6,1,8,0,-8,-3|anywhere:visits
0,0,0,8,0,-2,-1,-4|anywhere:vogue
0,0,-1,0,-6,-1,9,0|anywhere:voiced
-3,0,-4,-1,-1,-1,-1,11|anywhere:voices
-1,0,-5,-1,0,-2,-1,10|anywhere:volumes
-3,0,-4,0,0,0,0,8|anywhere:volunteered
0,0,-19,21,0,0,-2,0|anywhere:volunteering
0,-1,7,-8,-9,-3,18,-3|anywhere:vote
-1,0,3,-14,0,21,-2,-6|anywhere:vote for
0,0,-1,-3,-9,-1,6,8|anywhere:vote on
0,0,-7,-2,-6,1,1,14|anywhere:voted
-3,-2,6,-17,19,5,-11,3|anywhere:voters
-2,-2,0,0,4,12,-12,0|anywhere:votes
-1,0,-9,7,-12,-3,11,6|anywhere:vow
0,-1,0,-1,-1,-3,-10,16|anywhere:vs
0,0,0,0,-5,0,10,-4|anywhere:wagging
0,-1,22,-4,1,-2,-33,17|anywhere:wait
0,0,12,-7,-4,0,14,-14|anywhere:waiting
0,0,-3,-11,4,0,12,-1|anywhere:wake
9,0,8,-1,-23,0,10,-2|anywhere:wales
0,0,-1,-2,-1,18,-4,-10|anywhere:walked
-16,-6,30,-2,-26,-6,3,24|anywhere:want
0,8,-38,2,40,-8,23,-27|anywhere:war
0,0,9,0,0,-1,-1,-7|anywhere:ward
0,0,-1,0,-12,-1,16,-1|anywhere:warm
-5,-2,13,0,8,11,-11,-13|anywhere:warn
0,0,0,0,14,-1,-13,-1|anywhere:wary
17,9,21,2,0,-22,-4,-23|anywhere:was
0,0,-3,-2,0,-1,9,-3|anywhere:watchdog
0,0,11,-2,7,-1,-6,-8|anywhere:watching
9,0,-3,5,-5,0,-4,-2|anywhere:water
0,0,8,-6,0,0,-2,0|anywhere:wave off
4,3,-15,21,-11,21,-12,-12|anywhere:way
-1,0,-1,-1,-3,0,8,-2|anywhere:waypoint
-1,-2,3,-4,-1,-1,23,-18|anywhere:ways
4,-9,0,11,14,-8,-8,-3|anywhere:we
-1,0,11,-1,-19,17,4,-11|anywhere:weak
-2,0,13,-4,-3,1,10,-14|anywhere:weapons
0,0,-4,13,-1,-3,-1,-5|anywhere:wedded
-1,0,2,-4,-8,15,-3,-2|anywhere:week
-3,0,21,-1,-3,-1,-7,-6|anywhere:weekend
0,1,42,-14,-5,-2,-8,-14|anywhere:weeks
0,0,-1,-12,-1,-1,-4,19|anywhere:weidel
-1,-1,-35,-4,-2,6,-16,54|anywhere:weigh
0,0,25,-3,-2,-4,-7,-8|anywhere:welcome
-2,-1,-2,-8,7,-3,18,-11|anywhere:welcomed
0,0,-8,0,-1,0,1,9|anywhere:welcomes
-1,0,0,26,-2,-1,-12,-10|anywhere:welfare
-6,0,19,-18,29,-6,-43,25|anywhere:well
0,-1,-1,0,21,-5,-13,-1|anywhere:weon
-12,10,-8,-8,-19,3,29,4|anywhere:were
10,0,0,-6,-2,0,1,-2|anywhere:west
14,5,4,-3,-4,1,-9,-7|anywhere:western
-2,-4,21,-29,-10,22,14,-12|anywhere:what
0,1,-28,31,-10,3,20,-17|anywhere:whatever
-2,5,-1,-25,18,5,6,-6|anywhere:when
0,0,-3,11,0,-2,0,-5|anywhere:whenever
13,2,-1,-16,30,-21,15,-23|anywhere:where
-1,0,0,-2,-2,-3,-4,12|anywhere:wherever
11,1,-30,-25,-31,115,-19,-22|anywhere:whether
25,19,-18,-42,7,-30,26,14|anywhere:which
-4,-2,-44,-6,21,-8,13,29|anywhere:while
-1,0,-2,9,1,13,-4,-16|anywhere:whip
-1,0,-5,-1,0,-2,-1,10|anywhere:whisper
-4,-1,-11,-2,20,-4,0,3|anywhere:white
-19,-11,-1,-37,3,11,9,44|anywhere:who
0,0,9,-7,15,0,-7,-8|anywhere:whoever
0,0,-7,0,15,9,-14,-1|anywhere:whole
-5,3,-1,-6,3,-5,-5,15|anywhere:whom
3,3,28,-19,1,9,-13,-12|anywhere:whose
10,-2,47,-30,13,-7,27,-58|anywhere:why
-4,-1,-27,7,13,-5,-6,23|anywhere:wicker
0,0,0,-1,-5,0,-4,10|anywhere:wider
8,-6,29,-41,-4,15,14,-16|anywhere:will
-2,0,-8,0,0,0,10,0|anywhere:winced
0,-7,-10,-1,16,-5,-18,26|anywhere:wing
0,0,-3,0,8,0,-3,-3|anywhere:winkler
0,0,-1,0,-1,0,8,-6|anywhere:winner
0,0,0,-3,-1,-3,-1,9|anywhere:winners
0,0,-7,-5,-1,9,4,-1|anywhere:wins
0,0,0,0,-1,6,3,-8|anywhere:winter
0,0,-3,-1,-1,-2,-1,8|anywhere:wise
0,0,-1,-1,-1,-5,0,8|anywhere:wiser
3,1,2,6,-4,-6,15,-17|anywhere:wish
-3,0,-10,-1,-1,-6,-5,26|anywhere:wishes
-8,6,11,-15,22,-24,7,3|anywhere:with
0,0,0,0,-13,0,14,0|anywhere:withdrawals
0,0,12,0,-1,-5,0,-6|anywhere:withdrawn
8,0,0,0,-1,-1,-4,-1|anywhere:wither
-1,38,9,-12,-32,-14,-35,47|anywhere:within
0,7,-19,12,2,-14,0,14|anywhere:without
-1,-1,2,52,-16,3,-19,-20|anywhere:wo n't
0,0,-6,-2,16,-5,-3,-1|anywhere:womans
-1,-1,-1,-6,27,9,-19,-8|anywhere:won
0,0,-7,-1,3,-1,-3,9|anywhere:wondered
0,-1,7,-3,-9,-5,7,4|anywhere:word
0,-5,-4,4,-3,-3,-1,13|anywhere:wording
3,-3,7,-11,-1,15,-19,8|anywhere:work
0,0,0,-1,-1,-5,13,-4|anywhere:work toward
0,0,0,-7,-1,8,3,-3|anywhere:worker
0,0,-6,-2,0,0,-1,9|anywhere:working group
17,-1,-8,-5,-17,31,-6,-10|anywhere:world
10,0,-7,0,0,0,0,-2|anywhere:worldwide
0,0,1,-8,0,-1,10,-1|anywhere:worried
0,0,0,-1,0,10,0,-9|anywhere:worse
0,0,14,-9,10,-4,-3,-8|anywhere:worst
-2,1,-4,-5,-8,21,-24,20|anywhere:worth
-32,-21,14,-42,-62,121,-12,36|anywhere:would
-4,-2,-9,31,4,-24,-21,25|anywhere:write
-7,0,17,15,8,4,-16,-22|anywhere:wrong
0,0,0,0,0,0,-8,8|anywhere:wrung
-1,0,-3,19,-2,-5,11,-19|anywhere:wun
0,3,0,0,8,-1,-8,-1|anywhere:xiang
0,1,0,6,-3,-7,-13,17|anywhere:yamaguchi
42,6,-30,-1,-12,-4,8,-9|anywhere:yardstick
-12,0,-16,-18,34,25,23,-36|anywhere:year
0,-1,0,0,-15,13,-2,7|anywhere:yearly
-13,26,-13,-11,3,-17,20,5|anywhere:years
-5,-2,4,13,-22,61,15,-63|anywhere:yen
-1,-1,14,-19,-6,21,2,-11|anywhere:yes
8,-3,-25,-8,8,4,7,9|anywhere:yet
0,-1,-2,-1,9,13,-8,-10|anywhere:yield
0,-1,-1,0,9,-15,-3,11|anywhere:yields
0,0,0,0,0,0,10,-9|anywhere:yilan
0,0,0,0,-1,12,-3,-7|anywhere:yoko
0,-1,0,-2,11,-1,-2,-4|anywhere:yokohama
0,-1,-1,0,21,-5,-13,-1|anywhere:yong
0,0,0,0,0,9,0,-9|anywhere:yoshinobu
-5,-12,31,-23,-1,40,-6,-24|anywhere:you
-1,1,-3,-1,0,-13,-1,18|anywhere:young
-1,0,10,-14,10,-2,12,-14|anywhere:your
0,-1,-3,-1,20,-5,-15,4|anywhere:yu
0,-1,-5,-2,-9,10,4,3|anywhere:yuichiro
0,0,-7,0,0,-1,0,10|anywhere:zack
0,0,-1,0,-6,-7,4,10|anywhere:zero
0,0,0,0,-8,0,8,0|anywhere:zhongping
0,0,0,0,-9,0,9,0|anywhere:zlotys
0,0,0,0,-3,0,14,-10|anywhere:|
0,0,0,0,-10,8,11,-8|anywhere:£
-1,-2,-4,-2,21,5,-4,-14|anywhere:¥
2,10,-21,-6,14,-12,-27,41|anywhere:—
-3,-2,2,10,3,19,-14,-15|anywhere:€
0,0,-1,0,-2,13,0,-10|anywhere:傅崐萁
-8,2,36,10,-21,-45,-9,36|before0:\"
-7,-2,-13,-9,7,-5,23,6|before0:'
-8,-6,30,-20,14,-37,59,-33|before0:'s
0,0,-2,0,19,-7,-6,-3|before0:(
41,-2,4,-35,-4,-32,28,0|before0:,
-1,-1,-4,-1,17,-2,22,-30|before0:-
3,0,0,-2,12,-1,-5,-6|before0:.
-1,-5,10,28,3,-10,-32,8|before0::
-1,0,7,-1,-12,-3,11,0|before0:;
-5,-1,3,-3,34,22,-13,-38|before0:LAND
0,0,0,0,-5,-1,8,-1|before0:LEADER
-2,0,-13,14,2,-6,15,-9|before0:USA
-4,2,20,4,-10,22,13,-47|before0:a
-1,0,0,0,-5,0,11,-4|before0:abandon
-10,-18,-9,28,0,27,4,-23|before0:about
-5,4,-4,-8,-18,32,-6,6|before0:above
0,0,-1,-1,0,12,-1,-9|before0:absorb
-6,-2,4,-5,22,8,-14,-7|before0:accept
0,0,0,-1,12,-2,-3,-5|before0:achieve
0,-6,-10,0,-15,30,-12,15|before0:add
0,-3,-1,-1,-8,19,-2,-4|before0:additional
-1,-1,-15,21,-3,-1,-5,4|before0:adopt
-1,0,-10,-1,-2,-2,-2,19|before0:advocate
0,0,4,9,-19,-4,-3,14|before0:afford
-1,-1,3,-2,-7,-1,35,-27|before0:after
1,0,-8,-11,0,-8,-4,29|before0:against
0,0,-2,5,12,-2,-11,-1|before0:allocate
0,0,0,0,-8,0,9,-1|before0:also
5,-2,4,-4,-14,-5,-25,41|before0:and
0,-2,7,0,-8,10,-10,2|before0:another
-1,0,12,-5,-11,-2,-9,15|before0:argue for
-2,-19,-9,-7,13,-3,8,19|before0:around
3,1,7,13,-7,-1,-10,-7|before0:as
-2,-2,9,27,-21,28,-42,3|before0:ask for
0,0,0,0,-14,0,14,0|before0:assumed
0,0,-1,-1,19,-3,8,-22|before0:assumes
-14,-22,6,-18,67,20,-68,30|before0:at
-1,-2,-2,-2,33,-6,-12,-8|before0:attain
-1,-2,-11,0,29,8,-9,-14|before0:average
0,0,-2,-2,0,-4,-8,17|before0:avoids
0,0,-9,-8,-1,7,0,11|before0:back
-3,-4,14,12,2,21,-9,-32|before0:be
0,0,-18,0,23,-3,0,-2|before0:bear
0,0,0,0,-1,0,-20,21|before0:beat
0,0,0,0,-9,6,11,-8|before0:becomes
0,0,0,0,-7,0,8,0|before0:behind
9,13,-38,-2,19,-1,-14,14|before0:below
-1,-5,-4,-1,17,-6,-16,15|before0:between
-3,-11,15,-6,-19,2,18,4|before0:beyond
0,0,0,0,14,0,-6,-7|before0:break
0,0,-3,0,13,8,-15,-3|before0:bring
-4,0,-5,11,-3,21,-5,-15|before0:bring up
0,0,-1,0,9,0,-6,-2|before0:budget
0,0,-2,0,-1,0,11,-7|before0:bundles
-1,-1,-1,7,-11,11,-4,0|before0:but
0,11,21,-11,-13,0,-7,-1|before0:by
21,0,-20,14,-7,-12,3,1|before0:call
-7,-2,21,-12,-13,-4,12,5|before0:call for
0,-1,-3,7,0,8,-5,-7|before0:chase
-1,-1,7,-1,-3,-1,8,-8|before0:cite
0,0,0,-1,19,-2,-1,-15|before0:claim
0,-6,-2,-1,24,-1,1,-15|before0:come to
0,0,11,-5,0,0,-2,-4|before0:come up with
0,0,-5,-12,0,20,0,-3|before0:confirm
8,2,14,5,11,0,-11,-30|before0:consider
6,-1,-3,0,-1,0,-12,11|before0:contain
0,0,-13,17,0,-1,0,-2|before0:convey
-3,0,0,0,1,-1,9,-6|before0:counts
-1,-2,-1,-2,66,-4,-33,-23|before0:current
12,-1,0,0,-5,0,-6,0|before0:customary
0,0,-2,-2,-6,-3,-7,20|before0:debate
-1,0,4,0,14,0,-15,-1|before0:declare
-1,0,24,2,-1,-8,-10,-5|before0:demand
10,0,-2,-4,-12,-3,10,2|before0:describe
0,0,10,-1,0,0,-6,-3|before0:desire
-3,-1,23,-9,-8,0,12,-14|before0:devote
0,0,0,0,-1,-5,-1,8|before0:discounting
0,0,-4,6,-3,16,-9,-6|before0:discuss
-2,-1,-22,26,-9,26,-24,7|before0:do
0,0,-1,-16,0,19,-1,-1|before0:dodge
-2,0,8,-2,0,-13,16,-7|before0:does
0,0,-6,-1,1,-1,10,-2|before0:doing
0,0,-2,0,25,0,-12,-10|before0:done
0,-2,-1,-1,-10,23,-3,-6|before0:each
-1,0,-4,-2,-4,-1,-20,32|before0:elastic
-3,0,10,-8,-1,-1,6,-4|before0:embrace
0,0,-11,17,-1,0,4,-9|before0:endorse
0,0,0,-1,0,0,12,-10|before0:enshrine
0,0,0,0,0,0,8,-7|before0:envisage
0,0,0,0,-2,-1,8,-4|before0:equal
-6,-1,-6,9,-23,13,16,-3|before0:even
0,-2,-1,-1,-7,22,-4,-6|before0:every
0,0,0,0,9,0,-7,-2|before0:exactly
9,2,-11,-1,-7,12,0,-5|before0:exceed
0,0,-1,0,-1,-2,11,-8|before0:existing
-1,0,6,-8,21,9,-9,-17|before0:expect
0,0,0,0,-12,0,12,0|before0:extolling
-2,-8,-2,-1,-14,37,-4,-6|before0:extra
-1,0,-1,-1,-3,-1,28,-21|before0:eye
0,0,-1,-1,-3,-1,-2,9|before0:favor
0,0,-8,-1,-1,8,-1,3|before0:favour
0,0,-1,0,-5,10,-1,-2|before0:fear
0,0,-4,0,-1,11,-2,-3|before0:fears
-1,0,17,-4,-1,-1,-15,5|before0:find
0,0,-1,-1,-2,-1,9,-2|before0:find the money for
0,0,-1,0,3,-2,12,-12|before0:follow
0,0,0,0,8,-1,-5,-1|before0:follows
-20,-14,10,5,-63,19,20,42|before0:for
4,0,-5,-2,110,-47,-27,-33|before0:from
0,0,6,0,-1,0,4,-9|before0:further
-1,-3,-5,-1,3,-3,1,10|before0:get
0,0,2,-1,10,-3,-15,7|before0:give
0,0,0,-1,0,-2,-7,9|before0:good
0,0,-1,0,0,0,-8,10|before0:guarantee
0,0,0,0,-13,15,-1,-1|before0:guessed
-1,18,1,-3,-17,-11,-1,15|before0:had
0,-1,0,-9,-27,-1,12,26|before0:has
0,0,-1,-1,-3,-2,-7,15|before0:have
-1,0,14,-4,-1,3,-3,-9|before0:hear
0,0,21,8,-17,-3,-4,-5|before0:heard
0,11,-5,0,-9,-3,8,-2|before0:his
14,-2,-6,-3,23,9,-17,-19|before0:hit
0,0,6,0,-8,0,3,0|before0:hold firm on
0,0,0,0,-11,0,0,11|before0:hold out for
0,3,0,-1,-1,-2,8,-8|before0:hold the line at
0,0,0,0,-5,-4,0,10|before0:honest
-1,-4,6,-14,1,4,10,-3|before0:if
0,0,0,0,10,0,-4,-6|before0:implies
0,0,0,-1,-9,-1,-3,14|before0:include
0,0,-17,0,-1,0,16,2|before0:including
0,1,-1,0,14,0,-4,-8|before0:informal
-1,5,2,-4,-11,3,8,-1|before0:insist on
0,0,-17,0,5,-5,20,-4|before0:instead of
-1,0,-18,-4,0,6,12,6|before0:into
14,-3,-4,-10,6,-10,28,-21|before0:is
-3,-1,21,10,-11,6,-20,-3|before0:it
0,0,-5,-2,-11,-1,37,-18|before0:its
0,9,0,0,-2,-6,0,-1|before0:itself
0,0,-1,0,14,-1,-11,-1|before0:just
0,0,-2,-5,0,0,8,-1|before0:justify
0,-2,0,-2,23,-2,-29,13|before0:keep
-1,0,-1,0,-4,-1,12,-5|before0:last
0,0,0,0,-8,0,9,-1|before0:lead to
-4,-4,19,-15,18,-6,-6,-2|before0:least
0,0,0,0,-10,14,-4,0|before0:level off at
-1,-1,20,3,-11,-7,-7,4|before0:like
-1,-1,-5,-2,-1,-3,-5,18|before0:like to see
0,-2,-3,-4,6,1,-9,13|before0:live with
-1,0,-2,-1,0,0,-9,14|before0:look at
0,0,-4,0,0,0,-4,9|before0:look for
1,8,-2,-12,-7,0,15,-2|before0:made
-4,0,-25,-2,-21,-1,19,34|before0:make
-1,0,-3,-1,-4,-6,20,-4|before0:make up
13,0,-5,-1,-1,-1,-3,-2|before0:makes
4,0,18,-8,-1,2,-13,-1|before0:mean
3,0,-11,-1,-3,-1,-3,17|before0:meet
8,-1,-32,32,4,-9,-3,2|before0:mention
0,0,-22,-4,-2,-1,-1,29|before0:mind
0,0,-1,-2,11,-9,-9,11|before0:miss
0,0,0,-1,-9,0,18,-8|before0:missed
0,0,-1,0,-5,0,-4,10|before0:missing
0,0,-2,-1,-3,0,-3,10|before0:mull
-1,0,1,2,-5,-1,10,-6|before0:name
1,0,21,-2,7,0,-26,-1|before0:namely
0,-13,-4,-1,31,-1,-19,8|before0:near
0,0,0,0,14,-2,-15,3|before0:nearly
0,0,-15,-2,-2,0,21,-2|before0:nears
-1,0,13,2,-4,-8,-17,16|before0:need
-1,0,-26,-1,-2,-3,-4,37|before0:needs
-4,-1,-6,31,-4,2,-5,-14|before0:neither
1,-3,-7,-2,-2,5,16,-9|before0:new
0,-7,0,0,-10,21,-1,-3|before0:next
0,0,-4,20,0,-5,-4,-6|before0:no
0,0,0,13,0,0,-13,0|before0:no one
-1,0,12,0,-3,0,-1,-6|before0:nominating
-1,0,-10,8,-1,-1,-3,8|before0:nor
-2,-2,-17,6,-5,-2,21,1|before0:not
-1,0,0,0,13,-3,-6,-3|before0:now
13,16,-5,42,-8,-17,-24,-16|before0:of
0,0,-1,0,-4,0,-2,8|before0:off
0,0,-6,15,-1,-11,6,-2|before0:offer
-15,-11,28,-23,-24,2,21,22|before0:on
-3,-1,-22,-2,21,13,-10,4|before0:only
0,0,-2,1,-1,-2,15,-9|before0:oppose
-3,-3,-7,1,19,-2,-26,21|before0:or
0,0,-1,0,-11,0,17,-4|before0:other
0,0,0,-1,-4,-10,26,-11|before0:our
-5,-14,-6,-13,50,-18,27,-20|before0:over
-1,0,-8,0,-1,0,9,1|before0:own
0,5,-1,0,-19,-1,24,-9|before0:pass
-1,-3,-13,-14,21,-12,31,-9|before0:past
-1,0,40,-1,2,-1,-40,2|before0:pay
0,0,-1,0,12,0,-13,2|before0:pencil in
0,0,-4,-5,0,11,-1,-1|before0:phrase
0,0,-2,1,1,0,9,-8|before0:plan
-1,0,-8,-4,-4,-1,8,11|before0:pledge
-4,0,-17,-1,0,-2,29,-4|before0:praises
0,-1,11,-1,-1,-3,-15,10|before0:prefer
-1,0,4,-2,-6,-8,-3,15|before0:preferred
-1,-3,-4,-3,45,-7,21,-48|before0:present
0,0,-1,-2,-5,9,-2,2|before0:press for
-1,-1,-5,-4,-17,-7,24,11|before0:promise
0,0,0,0,-6,0,-2,8|before0:promoting
-5,0,-1,-1,-6,-3,-29,45|before0:propose
0,0,-4,0,0,0,-4,9|before0:push
0,0,-1,0,-1,9,-6,0|before0:push for
-4,-1,8,-2,-16,8,-8,14|before0:put
0,0,0,0,12,0,-11,0|before0:quite
0,0,15,-1,-8,-1,-1,-4|before0:quote
0,0,-2,0,-3,-1,10,-3|before0:rather than
-3,-5,-2,-5,8,1,-9,14|before0:reach
-1,0,-6,0,-1,-1,0,9|before0:reckon
0,0,0,0,10,-1,-2,-7|before0:reckon on
-1,0,-6,-1,-4,-5,-3,20|before0:recommend
0,0,0,0,27,-1,-25,0|before0:record
13,0,-7,-1,-1,-1,-2,0|before0:regard
0,2,-3,-2,0,0,-5,11|before0:regarded
8,0,-11,-10,-1,-1,-1,15|before0:regards
0,0,-1,13,-1,-2,-2,-6|before0:reject
-1,0,8,0,-5,-2,3,-2|before0:remain
0,-2,0,-1,0,0,8,-5|before0:replace
0,0,-2,2,17,-1,-14,-1|before0:report
0,0,-1,0,-5,0,11,-5|before0:reserves
0,0,-1,-1,-8,-2,18,-6|before0:restore
0,-1,-3,-1,19,-3,-6,-6|before0:roughly
-3,0,8,10,-1,-5,-4,-4|before0:rule out
-3,0,20,-5,-9,-12,-1,11|before0:same
-7,-3,-7,45,-45,-11,-6,36|before0:say
0,0,0,0,-9,0,9,0|before0:secure
8,0,20,4,-10,-2,-12,-7|before0:see
-1,0,5,6,-5,-3,-15,13|before0:seek
1,0,-9,-1,4,-1,-4,11|before0:sees
-3,0,8,-6,-3,0,7,-3|before0:set
-1,0,17,-2,-1,0,-10,-3|before0:set its sights on
-1,0,-3,-3,-10,-6,29,-6|before0:settle for
-1,-1,-4,2,-6,-2,9,2|before0:settle on
-1,0,9,-1,1,-5,-1,-3|before0:show
0,0,-1,-13,0,-3,20,-2|before0:sidestep
0,0,0,17,0,0,-17,0|before0:sign
0,0,0,0,8,0,-8,0|before0:since
0,-1,-2,-2,-1,25,-9,-11|before0:skips
0,0,-1,0,14,0,-4,-7|before0:some
2,-1,7,-5,6,-4,7,-12|before0:speak of
6,-13,-12,27,8,22,-51,13|before0:spend
0,0,0,-7,-1,0,9,0|before0:stand by
0,9,0,-3,-6,-3,8,-4|before0:stick to
0,0,-2,0,-5,0,9,-2|before0:still
0,0,-3,0,-1,-1,-7,12|before0:study
-3,0,-3,7,-3,-2,-8,11|before0:suggest
0,0,-7,6,-1,-2,-4,8|before0:support
0,-1,-8,3,0,2,12,-7|before0:supported
0,0,16,-7,0,-10,-3,5|before0:supports
0,0,-4,0,-1,0,-3,8|before0:table
4,-3,-4,0,0,16,-9,-4|before0:take
16,0,3,-5,-2,-4,-3,-5|before0:talk about
0,0,-4,0,-3,0,8,-1|before0:talk into
-11,-1,-21,38,-10,13,-7,-2|before0:talk of
0,0,10,-2,-3,-3,1,-2|before0:tell
-6,-4,-3,2,-27,-18,27,28|before0:than
23,-9,-13,20,-64,-9,19,34|before0:that
-6,67,67,-45,15,-106,79,-71|before0:the
0,0,-8,0,0,0,12,-3|before0:their
-1,0,9,-1,-1,-3,-9,5|before0:them
-2,0,7,-3,-12,-2,3,8|before0:then
8,0,-8,-3,4,-6,18,-13|before0:think
0,0,-1,-2,-2,6,8,-9|before0:though
0,0,-6,-1,0,0,0,8|before0:tie
12,0,4,0,-2,0,-9,-4|before0:time
-28,2,-11,45,0,3,-56,45|before0:to
0,0,-4,-4,-6,-1,26,-11|before0:top
0,0,0,0,-7,0,8,0|before0:top out at
-3,-1,17,-14,-32,7,23,4|before0:toward
-3,0,5,-13,-6,-3,23,-3|before0:towards
0,0,-10,0,0,0,0,11|before0:trade
9,-1,4,-1,-4,-2,3,-8|before0:treat
0,2,0,-1,-1,-3,8,-6|before0:treated
0,0,-3,11,-3,0,-5,0|before0:turn down
-1,2,-7,-1,35,-6,-14,-7|before0:under
6,0,3,-1,3,9,-11,-8|before0:use
0,0,-3,-1,0,9,-1,-4|before0:utter
0,0,-1,0,-2,0,-6,9|before0:ventured
0,0,17,-12,0,-1,-1,-2|before0:veto
-1,0,-1,-13,-8,21,8,-6|before0:vote for
0,0,-1,0,-9,-1,-7,17|before0:vote on
0,0,0,0,0,0,10,-8|before0:vow
-2,-1,18,12,-10,7,-33,9|before0:want
21,8,-10,10,-5,-9,-3,-13|before0:was
0,0,-3,-1,-1,0,-8,14|before0:weigh
0,0,8,-2,0,-2,0,-3|before0:welcome
-1,-1,-9,-1,31,4,-2,-20|before0:what
-4,-1,13,-7,-10,-5,6,8|before0:where
-1,-1,-4,-3,5,10,26,-33|before0:whether
-9,0,-3,0,-1,-3,2,14|before0:which
-2,0,-1,0,-6,-1,-4,13|before0:whose
1,5,38,-11,-11,-34,27,-15|before0:why
-2,-5,-6,-31,18,23,-15,19|before0:with
-1,43,-4,-9,18,-3,-11,-32|before0:within
0,0,0,-1,0,-5,15,-8|before0:work toward
-1,4,2,-1,4,12,-7,-13|before0:worth
-1,-1,-12,-4,-1,38,-34,14|before0:would
-1,0,-9,-10,-1,9,14,-3|before0:write
0,0,-1,0,-3,-4,-6,14|before0:year
10,0,-1,-1,-4,2,0,-5|before0:yet
0,0,-2,0,16,-1,-2,-12|before0:yield
0,0,5,-1,11,-4,-7,-3|before0:—
7,-2,-20,16,-5,-8,-1,12|before1:\"
-8,-7,-18,16,-12,22,-10,17|before1:#
-11,-5,18,-1,4,-1,-18,14|before1:'
-2,0,5,-2,14,-12,-13,10|before1:'d
-1,0,5,-5,-12,-5,14,5|before1:'ll
25,-2,-11,-8,-20,2,15,-1|before1:'s
0,0,0,0,-2,0,-6,8|before1:)
-3,-8,8,-24,17,-25,-7,42|before1:,
-1,13,-4,5,-4,-2,-4,-4|before1:-
-6,3,37,-6,-32,2,15,-13|before1::
19,-3,16,-5,26,-10,-23,-20|before1:DATE
-3,0,0,0,0,-1,10,-6|before1:EU
-12,9,-15,-37,46,4,-8,13|before1:LAND
-3,-2,-5,-9,30,0,36,-47|before1:LEADER
-7,-2,-33,22,-6,-4,66,-35|before1:NATO
-1,0,10,0,-3,-4,-7,6|before1:OUTLET
0,0,13,-4,-7,-1,-1,1|before1:PERSON
32,-5,15,9,47,-9,-56,-34|before1:USA
8,-1,-1,-7,3,-5,-3,7|before1:a
0,0,14,-7,-3,-2,7,-9|before1:about
0,0,0,0,16,0,-14,-2|before1:above
-1,0,9,-1,0,-2,-1,-3|before1:accept
0,0,0,-1,-4,0,9,-5|before1:achieve
15,0,-3,0,-1,-7,-3,-1|before1:actually
0,0,-1,0,-5,8,-2,0|before1:add
0,0,0,0,11,-1,-6,-3|before1:admiral
0,0,8,-1,-3,-1,0,-3|before1:advice
0,0,9,0,-1,0,-1,-7|before1:advisers
0,0,0,0,-13,0,23,-10|before1:affordable
0,0,3,0,-14,0,14,-1|before1:after
0,0,0,0,0,-3,10,-6|before1:afterward
-5,0,-13,0,0,-2,25,-5|before1:again
-1,-1,-3,14,0,-1,-8,-1|before1:against
-1,-1,8,11,0,-9,3,-11|before1:agree
0,0,-7,12,0,0,12,-16|before1:aides
-1,-1,5,-7,-12,-2,-20,38|before1:aim
9,0,-10,-2,-2,-1,-5,12|before1:allies
0,9,14,0,-3,-9,-1,-10|before1:allowed
5,0,-3,0,8,0,-8,-1|before1:alone
0,0,-11,3,0,35,-9,-17|before1:along
-1,0,-8,-6,30,-4,-15,5|before1:already
10,0,0,-1,-1,-1,-5,-2|before1:also
-2,0,32,-1,0,-1,-13,-15|before1:america 's allies
0,-1,-3,-5,-3,12,3,-3|before1:amount
0,-3,-3,-1,15,9,-13,-4|before1:an
0,0,0,0,-5,-1,-12,19|before1:analyst
-9,9,21,-13,5,24,-41,5|before1:and
0,0,3,0,-2,-1,8,-6|before1:another
-2,0,3,6,-9,6,2,-5|before1:answer
-1,1,-1,5,-16,-11,23,-1|before1:anything
8,-1,-14,-4,1,-8,-11,29|before1:are
-1,0,-6,-8,-2,6,-1,11|before1:arrive
1,0,-8,7,-5,-4,6,4|before1:as
-3,-1,-2,3,-6,20,17,-28|before1:ask
0,0,-7,-1,-2,-3,10,4|before1:ask for
0,0,4,-20,4,-20,77,-46|before1:at
0,0,-1,0,-2,0,-6,9|before1:audience
0,0,4,-1,-16,-1,18,-3|before1:away
0,0,0,-12,0,15,-1,-2|before1:b
-1,-9,-4,19,-15,-2,-12,24|before1:back
-2,0,22,5,0,-17,-5,-3|before1:balk
-1,0,-10,0,20,-2,0,-8|before1:bank
-3,-2,12,-1,1,-2,3,-8|before1:bar
0,0,-2,-1,-4,-2,14,-4|before1:basket
-5,-3,-10,14,1,12,-17,9|before1:be
-1,-4,17,-2,16,11,-19,-17|before1:been
0,0,0,9,0,3,0,-11|before1:begin
0,1,9,-1,-1,-1,-4,-2|before1:being
5,0,5,-1,-2,7,-1,-13|before1:believe
0,0,0,0,16,0,-10,-7|before1:betting
-1,0,3,0,11,-1,-9,-3|before1:bill
0,10,16,-2,-2,-4,-8,-9|before1:bind
0,0,-1,0,13,0,-3,-9|before1:bit
-1,0,-5,-9,-3,-2,-4,24|before1:board
0,0,-1,0,-2,0,-6,9|before1:break
0,0,-1,0,-10,0,11,1|before1:bring
0,0,31,-20,0,0,-2,-8|before1:brush aside
-4,1,37,-4,-20,-26,0,16|before1:budget
0,0,9,-2,-3,-7,-1,4|before1:business
-1,0,-1,-6,-2,-2,0,12|before1:but
0,0,0,0,-5,10,-4,0|before1:buy
0,-2,-1,-1,-13,19,0,-3|before1:by
0,8,0,0,-16,0,7,2|before1:cabinet
0,0,0,0,-5,13,0,-7|before1:calculations
5,1,2,-17,-2,17,9,-15|before1:call
0,0,-9,-1,-1,0,-1,12|before1:camp
-1,-1,-14,-6,13,6,-9,13|before1:can
0,0,-5,30,-12,19,-19,-12|before1:cannot
0,0,0,0,-1,0,-23,24|before1:carry
-3,0,-9,-2,18,-5,-8,10|before1:case
0,0,-8,0,0,-1,-4,14|before1:cautious
0,27,-1,-2,-10,-4,-8,-2|before1:ceiling
0,0,0,0,0,0,-7,8|before1:centered
0,0,0,-9,0,0,16,-5|before1:chair
1,0,-1,22,-6,-5,-14,4|before1:chief
0,0,-1,-2,0,0,-6,9|before1:circle
-1,0,-4,-1,6,-3,-5,8|before1:claim
-1,-1,-8,-2,-3,-7,16,5|before1:climb
0,-12,-9,-1,37,-3,10,-22|before1:close
0,0,-1,0,-8,-1,-2,12|before1:come to
0,0,0,-1,-3,-1,16,-11|before1:comes
0,0,-1,-8,0,10,0,-1|before1:comment
-1,-1,-1,11,-3,-1,8,-12|before1:commit
-1,5,-1,29,-13,-5,-11,-3|before1:commitment
0,0,-1,-1,-3,0,-3,8|before1:committee
0,0,-1,0,8,0,-4,-2|before1:compared
-2,0,-12,0,0,-1,18,-2|before1:component
0,0,-1,0,-5,0,9,-1|before1:concede
-3,0,9,-2,0,-1,-1,-2|before1:confident
0,-4,1,0,-2,-2,20,-13|before1:content
-2,0,-8,0,0,0,10,0|before1:conversion
0,0,-1,0,-2,0,12,-8|before1:core defence
0,0,0,0,10,-2,-3,-4|before1:correspond
0,0,-6,-1,-8,3,19,-7|before1:cost
-3,-3,-20,-15,1,13,0,27|before1:could
0,0,0,0,0,0,-13,14|before1:council
-1,-2,-4,-3,12,-7,13,-8|before1:count
0,0,-1,1,-9,0,0,9|before1:counterpart
0,0,-4,-1,-1,0,8,-1|before1:counterparts
0,0,0,0,2,0,-12,11|before1:counting
-1,0,5,19,-1,6,-13,-13|before1:country
-2,-1,-8,-1,18,-2,9,-13|before1:course
0,0,-7,-1,0,8,0,0|before1:crowds
8,-1,-3,-13,-5,-3,-3,20|before1:date
0,0,-9,6,-3,-1,11,-4|before1:deadline
0,0,3,-5,-3,-2,-7,14|before1:deal
0,0,-4,-1,-8,-4,37,-19|before1:debate
-2,-2,-10,-6,10,-9,-30,50|before1:defence
0,0,-1,6,10,-4,-4,-9|before1:defence minister
-4,6,10,-4,-25,-21,2,36|before1:defence spending
-2,6,-8,4,-26,9,-28,45|before1:defense
0,1,-4,8,0,-1,-14,11|before1:defense minister
-7,-1,-50,28,-22,10,12,30|before1:defense spending
-1,-1,0,11,-2,-6,3,-4|before1:demand
-1,0,-5,-1,-3,-1,15,-4|before1:dined
-5,0,30,-1,0,-1,-15,-7|before1:diplomacy
0,0,-6,0,-1,0,8,-1|before1:diplomats
-1,1,3,-7,0,16,6,-18|before1:do
0,0,0,-1,12,-1,-10,0|before1:door
0,1,-3,0,17,0,-2,-12|before1:double
0,0,-7,0,9,-1,-1,-1|before1:down
0,0,-1,0,-15,-3,0,19|before1:drift
0,0,6,-1,-4,10,-2,-9|before1:drop
0,0,0,0,0,0,-9,10|before1:dutton
-2,-7,-1,-1,-5,22,-2,-4|before1:each
0,0,8,-2,0,0,-1,-5|before1:earlier
0,0,-1,0,21,-1,-3,-17|before1:economists
-1,0,8,-1,-3,-2,13,-13|before1:editorial
10,0,-5,-2,0,0,0,-2|before1:effect
0,0,-2,0,9,0,-5,-1|before1:effort
0,0,19,0,0,0,-18,0|before1:elect
0,0,-1,-1,-1,0,-4,8|before1:election
0,0,0,0,0,-8,9,0|before1:emulate
0,1,6,0,-33,1,33,-7|before1:end
0,0,3,-5,-1,0,-8,11|before1:endorse
0,0,0,0,13,0,-13,0|before1:enough
0,0,0,0,12,0,-9,-2|before1:enters
-1,-2,-1,-1,33,-2,-15,-11|before1:equal
-2,-2,-1,-1,44,-5,-27,-6|before1:equivalent
0,0,-1,0,-4,1,-9,14|before1:estimate
8,-1,-6,-3,25,-6,-4,-13|before1:europe
0,0,-5,-1,4,-1,10,-7|before1:even
0,0,0,0,-8,-1,15,-6|before1:ever
-1,-5,-1,-1,-7,17,-1,-2|before1:every
8,0,-1,0,0,0,-7,0|before1:everywhere
-8,0,8,0,0,0,12,-11|before1:example
0,0,0,-2,-9,-1,13,-1|before1:excess
-1,0,-7,0,0,0,8,0|before1:expect
-1,15,6,-6,-4,5,-5,-9|before1:expenditure
0,0,1,0,-4,-1,8,-4|before1:expenditures
0,0,0,-3,0,0,-5,8|before1:faction
0,0,0,0,-14,0,15,0|before1:failing
0,-1,0,-6,20,-1,-7,-4|before1:fall
0,-1,0,1,-8,0,10,-1|before1:far
8,0,2,0,-3,-1,1,-7|before1:fight
-3,-1,3,6,26,-16,-33,18|before1:figure
0,0,-2,0,-3,1,8,-4|before1:find
7,2,-1,-3,-2,-1,6,-8|before1:first
11,0,0,0,-1,-2,-4,-4|before1:five
0,0,0,0,-1,0,-9,10|before1:fixation
0,0,5,-1,10,-5,-3,-6|before1:follow
0,0,-1,0,-9,0,17,-7|before1:followed
-3,-4,-11,-16,-34,9,61,-2|before1:for
0,0,0,0,11,0,-10,0|before1:force
0,0,-1,0,12,0,-3,-8|before1:forecast
0,0,0,0,0,0,-31,31|before1:foreign minister
0,0,0,0,-1,0,-13,14|before1:formula
-3,16,13,0,5,-3,-21,-8|before1:from
-1,-2,-14,-8,-25,-4,45,9|before1:further
-1,0,13,0,-2,-6,-1,-4|before1:fuss
0,-1,-18,-6,-22,6,54,-14|before1:gdp
-2,-2,16,-22,10,31,-16,-16|before1:get
-9,-7,-15,8,-4,27,-7,7|before1:go
-3,-9,3,10,-35,0,26,9|before1:goal
0,0,0,0,-1,0,8,-7|before1:goals
0,0,0,0,0,0,-8,9|before1:gov ' t
-1,-1,-3,-11,-25,-1,14,28|before1:government
0,0,-2,-1,-3,0,-3,9|before1:gradually
0,0,-6,0,-1,0,-4,12|before1:greens
-4,0,-3,-1,-27,0,42,-8|before1:guideline
-1,0,-3,-8,-1,-1,-22,37|before1:habeck
-6,-2,-8,-3,13,33,-34,8|before1:had
0,0,30,-2,0,0,-25,-3|before1:hague
0,-5,0,0,10,-3,0,-2|before1:halfway
0,0,-11,0,0,-1,0,13|before1:hands
0,0,0,0,0,-1,-7,9|before1:happy
0,0,8,0,0,0,-6,-1|before1:hard defence
-9,-4,35,-7,-4,-16,-1,5|before1:has
-7,-9,2,-17,5,-14,19,20|before1:have
-2,0,4,-4,18,-5,7,-17|before1:having
15,-1,-9,1,22,7,-27,-7|before1:he
-1,-1,-6,3,0,17,10,-22|before1:head
0,0,0,-12,-2,0,16,-2|before1:headway
0,0,-11,14,-1,-2,12,-11|before1:hear
0,0,22,2,-7,-2,-10,-6|before1:hearing
0,0,1,-2,18,-1,-8,-8|before1:her
0,0,4,0,11,-2,-11,-1|before1:higher
0,0,1,2,-8,8,2,-4|before1:him
-4,0,-9,1,-2,-1,-6,20|before1:himself
0,0,1,-2,0,0,-6,8|before1:his
0,0,11,-2,0,-1,0,-7|before1:hitherto
-3,-2,-4,13,0,-1,6,-9|before1:hold
0,10,0,0,-9,0,0,0|before1:hold the line at
0,0,0,-1,17,-1,0,-15|before1:honestly
0,0,-10,0,0,0,0,10|before1:honour
-2,0,4,-4,-4,-1,-22,29|before1:hope
0,-2,0,-1,14,0,-8,-2|before1:hover
0,0,0,-4,-1,9,2,-5|before1:hurry
0,0,0,-1,-9,13,7,-10|before1:i
0,0,-2,-2,-1,-10,16,-1|before1:if
0,0,-1,8,0,-2,0,-5|before1:imagine
-1,1,-26,-1,-3,-5,-2,38|before1:in
0,0,0,0,-9,0,14,-4|before1:inch
0,0,-6,-5,-7,-2,-5,25|before1:inclined
0,0,-3,11,0,-2,0,-5|before1:include
0,0,-8,8,0,0,0,0|before1:including
0,0,-2,-5,-12,-1,7,12|before1:increase
0,0,0,0,-15,0,15,0|before1:intent
0,0,0,-1,0,9,-1,-6|before1:investors
32,-1,-9,-4,-2,-1,-13,-3|before1:irrelevance
-11,3,-28,-8,35,-6,-29,44|before1:is
0,0,0,0,-3,0,-7,10|before1:issue
22,-2,31,15,-28,-2,0,-35|before1:it
1,0,-5,-2,8,-1,-4,3|before1:itself
-1,0,-1,0,-5,-1,16,-8|before1:johnson
-1,0,-4,1,3,15,-8,-6|before1:jump
-1,-12,-3,-1,24,-8,-24,25|before1:just
0,0,0,-7,0,0,-11,19|before1:kai
-2,7,11,-7,-13,-4,16,-7|before1:keep
0,0,1,0,14,1,-8,-8|before1:know
0,0,20,0,0,0,-28,8|before1:known
0,0,0,0,-11,0,1,10|before1:ladder
0,0,-6,-1,0,0,0,8|before1:language
0,0,-1,-1,-12,0,12,2|before1:law
0,0,3,14,-4,-4,1,-9|before1:lawmaker
0,0,-5,-1,-7,-1,-20,34|before1:ldp
0,0,0,0,0,0,-12,13|before1:league
-1,0,-8,0,-4,-1,-6,20|before1:left
-2,-5,18,-8,20,3,-23,-4|before1:less
8,-1,-19,-2,14,-1,-7,8|before1:level
0,0,0,0,-1,0,-6,8|before1:liberal democratic party
-2,0,6,-1,-2,-7,-3,9|before1:like
-1,15,-1,-1,-5,-2,-2,-2|before1:limit
0,0,0,-4,0,-1,12,-5|before1:link
0,0,0,0,-6,0,-4,11|before1:list
0,-3,0,0,29,-1,-20,-5|before1:little
0,0,-3,0,13,0,-5,-4|before1:live with
0,-4,-1,0,12,-1,-3,-3|before1:lived
0,0,0,0,-2,0,10,-8|before1:look
0,0,-9,-1,-7,0,-6,23|before1:lower
-1,-1,0,3,-9,-2,-1,11|before1:made
0,-4,-1,-1,-2,0,10,-1|before1:maintain
-1,-1,31,-2,-5,-4,-10,-10|before1:make
0,0,10,-3,-1,-1,-3,-2|before1:man
0,0,-5,-1,-1,-1,10,-3|before1:map
-1,0,1,-3,12,0,-1,-8|before1:match
0,0,8,0,-1,-1,1,-7|before1:math
-1,0,-11,12,0,0,0,0|before1:matter
0,-1,-2,-3,22,-1,-17,0|before1:may
-1,0,-35,-2,0,-1,41,-3|before1:me
0,0,0,-4,-2,0,9,-2|before1:measure
0,0,-2,-1,-5,10,-1,-1|before1:media
2,0,-2,8,-2,0,-6,-1|before1:meet
8,0,-1,11,-5,-4,-5,-5|before1:member
0,0,-11,-3,-3,-1,-1,20|before1:members
4,0,5,8,-4,7,-12,-8|before1:mention
-1,0,-7,-14,-3,10,-8,24|before1:might
-2,-16,-18,1,34,-8,19,-10|before1:military spending
-1,0,-7,0,-4,-1,5,9|before1:minimum
0,0,-13,-14,-3,-6,15,21|before1:minister
-4,3,13,7,-12,-3,7,-13|before1:more
-4,-3,-2,-5,5,0,34,-25|before1:move
-1,3,12,-4,5,3,-16,-1|before1:much
4,-2,40,11,-11,-8,-18,-16|before1:must
-1,0,-5,17,6,3,-16,-4|before1:n't
0,0,-8,8,-6,-2,-5,13|before1:near
-1,-4,15,-8,-3,-3,-13,17|before1:need
0,0,0,0,-16,-1,14,3|before1:needs
0,-12,-1,0,17,-1,0,-2|before1:neighborhood
-1,-1,-11,24,0,-4,-2,-5|before1:neither
0,0,-29,52,-5,-2,-11,-6|before1:never
0,0,0,8,0,-2,-1,-4|before1:ng
0,0,0,0,13,0,-7,-6|before1:nikko
0,0,0,0,-5,0,15,-9|before1:nippon ishin
-1,0,-9,26,-1,21,-15,-19|before1:no
0,0,-3,8,0,-2,0,-3|before1:nobody
0,0,-4,-9,0,18,-2,-4|before1:nominee
-1,0,0,17,-3,-2,-7,-4|before1:none
-3,21,-27,45,-20,15,-21,-9|before1:not
-1,-1,0,-1,19,16,-22,-10|before1:note
0,-1,-8,25,-1,-2,-5,-8|before1:nothing
1,0,-7,-1,20,-4,-15,8|before1:now
0,0,0,0,13,0,-13,0|before1:nowhere
-1,-2,-3,0,0,-1,25,-16|before1:number
0,0,0,-14,0,3,0,11|before1:object
-1,0,-2,-12,0,0,18,-2|before1:objection
0,-1,0,-1,-1,-3,-10,16|before1:odds
-6,16,-9,25,-19,3,-37,26|before1:of
0,1,6,-1,-8,-1,11,-8|before1:off
0,0,0,0,14,0,-14,0|before1:officer
-1,0,9,-3,-1,-11,-3,9|before1:official
-3,0,41,-14,-1,-7,2,-18|before1:officially
7,0,-12,-5,-5,-3,6,12|before1:officials
-1,-1,-9,-7,20,6,1,-8|before1:on
-1,-1,3,-2,-12,6,10,-3|before1:one
0,0,0,0,-8,0,13,-4|before1:only
0,0,-2,-1,-4,-4,-7,19|before1:open
-1,0,9,-1,-3,-1,-1,-2|before1:opened
0,0,-1,0,0,0,8,-7|before1:opposition
0,0,-1,11,-2,-1,-27,20|before1:opposition leader
0,0,-4,-1,17,0,-4,-7|before1:opt
-1,0,-2,-2,-4,-3,-4,17|before1:or
12,0,-3,0,0,0,-7,-1|before1:orthodoxy
14,0,-19,-1,-6,4,11,-3|before1:others
0,0,0,0,-6,-4,10,0|before1:ours
0,0,0,-2,17,-9,0,-7|before1:ourselves
0,0,-4,12,7,0,-15,1|before1:out
0,0,-1,-1,-2,11,-7,0|before1:outlay
-3,-3,13,-3,23,4,-10,-20|before1:outlays
-1,0,-5,-1,0,-3,-2,13|before1:panel
0,0,0,-1,16,0,-1,-13|before1:papers
0,0,0,1,-8,0,8,-1|before1:parliament
0,-1,-8,-11,-3,-2,-8,34|before1:party
-1,1,18,-1,-1,-12,-2,-3|before1:pass
0,2,0,0,-9,0,10,-3|before1:past
-1,0,13,-4,-5,-10,0,7|before1:path
0,0,-1,-4,0,12,0,-6|before1:patience
-2,0,5,-1,-2,-6,-3,9|before1:perhaps
0,0,11,-1,0,-3,-2,-5|before1:pick
-2,-13,-33,15,-19,-8,31,28|before1:plan
0,0,18,0,0,0,0,-17|before1:planners
0,0,0,0,-7,0,-4,12|before1:platform
-1,0,4,-1,-10,0,4,5|before1:pledge
0,0,-1,-14,-1,-2,12,4|before1:plumped
1,-1,-3,-1,43,-1,-36,-4|before1:point
0,-1,8,-1,-4,-1,-1,-2|before1:policy
-1,0,8,0,0,0,-2,-4|before1:politics
0,0,0,0,16,0,8,-24|before1:post
0,0,0,-9,-2,-1,15,-3|before1:premise
-1,0,-7,0,0,0,0,8|before1:preparations
0,0,0,0,8,0,-7,0|before1:presently
0,0,0,0,12,0,0,-11|before1:presided
0,0,-8,8,0,0,0,0|before1:pressure
-2,-1,5,-1,-3,2,17,-17|before1:price
-3,0,-1,20,0,0,-13,-3|before1:prime minister
0,0,0,0,0,0,-8,9|before1:probability
0,0,-3,0,10,0,-7,0|before1:probably
-6,-1,-11,27,-6,-3,5,-6|before1:promise
0,0,0,0,-5,0,-3,8|before1:proper
0,0,0,0,9,0,-7,-1|before1:proportion
0,0,0,0,0,0,10,-9|before1:propose
-1,0,-5,0,-2,0,15,-7|before1:push
0,0,-1,-5,0,0,-1,8|before1:push back
-1,0,-2,0,4,-5,16,-12|before1:put
0,0,8,-7,0,0,0,0|before1:qualms
0,0,-9,-8,0,36,-8,-10|before1:question
0,0,0,0,8,0,-8,0|before1:questioned
0,0,0,0,8,-4,0,-3|before1:quintuple
0,0,0,0,18,0,-15,-3|before1:race
0,0,-4,-3,5,-3,13,-8|before1:raise
0,0,-2,0,12,0,-6,-4|before1:rand
0,-4,-1,-1,26,0,-9,-10|before1:range
-1,0,-2,0,0,-1,-7,13|before1:ranks
-1,5,-9,6,46,5,-67,14|before1:ratio
0,-2,-5,8,-5,-1,16,-11|before1:reach
0,0,-17,-3,-2,-5,35,-7|before1:ready
0,0,-5,15,0,0,-6,-3|before1:rebuff
0,0,-1,0,10,-1,-3,-4|before1:receives
0,0,0,0,-8,0,-2,10|before1:recommendation
0,0,-7,0,0,-1,0,8|before1:recommitted
0,0,0,0,-2,-1,8,-4|before1:reconciled
0,0,0,11,0,0,-1,-9|before1:red - green alliance
8,0,-7,0,0,0,0,0|before1:refers
0,6,-4,-1,-7,-4,-1,10|before1:remain
-2,0,15,-6,-1,-1,-2,-4|before1:remark
0,0,-1,0,-3,0,17,-12|before1:remorse
0,0,21,3,-1,-3,-2,-18|before1:reply
-1,-1,-13,11,-1,-5,-6,15|before1:report
-1,-1,-3,17,-10,-4,-6,8|before1:reporters
0,0,-7,0,0,0,-1,9|before1:republican
-4,-1,12,4,-1,11,1,-20|before1:request
0,0,0,0,-5,-2,-2,9|before1:requirement
11,0,-4,0,-3,0,0,-3|before1:result
0,-7,-6,0,-13,-3,1,29|before1:return
0,8,0,0,-19,0,36,-24|before1:review
0,0,15,0,-2,-1,-1,-11|before1:rings
-1,-4,7,-5,-18,-13,48,-13|before1:rise
0,-11,-1,-1,5,-1,8,0|before1:road
0,0,9,-2,0,-4,-2,-1|before1:room
0,0,0,-1,-2,-2,-7,13|before1:rule out
0,0,0,0,16,-1,-4,-11|before1:rush
0,0,-2,-3,-1,-3,-1,11|before1:sanseito
0,0,1,-3,-5,-3,11,0|before1:satisfy
5,-3,-31,34,3,-12,1,3|before1:say
-1,0,-7,0,-3,-1,0,13|before1:schroeder
0,0,0,-3,0,10,0,-6|before1:seats
0,-3,-1,0,7,0,-9,6|before1:second
0,0,0,0,10,0,-12,2|before1:security spending
9,0,-3,0,4,0,-3,-8|before1:see
0,0,-2,0,24,-1,-18,-2|before1:seen
0,8,-1,-2,-2,-1,-2,0|before1:self - imposed limit
-2,0,-10,-3,-1,-2,-4,22|before1:senator
-1,0,-23,-5,-1,-3,-2,35|before1:senators
0,0,-2,17,0,-2,-2,-11|before1:seok
0,0,-3,-6,0,12,-2,-1|before1:seriously
0,0,0,0,10,-2,-2,-5|before1:sevenfold
-2,-4,-3,-2,32,4,-18,-7|before1:share
-1,0,10,-9,-4,9,-1,-4|before1:she
0,0,0,0,-7,0,8,0|before1:shelter
0,0,0,0,0,16,0,-15|before1:shift
11,-5,-7,11,-17,-8,-4,20|before1:should
0,0,0,0,-14,0,15,-1|before1:shrugs
0,0,4,-3,10,-1,-9,-1|before1:side
0,0,0,0,-7,0,9,-1|before1:sight
-1,0,-4,13,-4,1,9,-13|before1:sign up
0,0,11,0,0,-2,-2,-6|before1:silence
0,0,0,0,-4,0,-9,13|before1:simulations
0,0,0,0,9,0,-5,-3|before1:slide
0,0,0,0,9,0,-6,-2|before1:slightly
0,0,0,0,9,0,-9,1|before1:slip
0,0,-2,8,-1,-1,-3,-1|before1:social democrats
0,0,9,-6,-17,-3,-2,19|before1:something
-2,0,11,-1,0,-4,0,-4|before1:soon
0,0,-1,0,-5,-1,0,8|before1:speak of
0,-1,-2,-2,-1,25,-9,-11|before1:speech
-2,2,5,-5,46,-16,-23,-5|before1:spend
0,0,-1,0,-13,0,1,13|before1:split
0,0,16,0,-1,-2,-3,-10|before1:spring
0,0,0,0,-8,0,12,-3|before1:stack
0,0,-1,0,-7,-4,-3,15|before1:staff
0,0,0,0,9,-4,-4,-1|before1:stalls
0,0,1,-1,10,-1,-6,-3|before1:stand
23,0,-10,0,-4,-1,9,-16|before1:standard
0,0,0,0,9,0,-8,0|before1:standards
0,0,0,0,8,0,-6,-1|before1:start at
0,0,0,10,-2,0,2,-9|before1:start from
0,0,0,-13,0,-1,22,-7|before1:statute
-1,26,-17,-5,-22,-7,8,16|before1:stay
0,0,0,-2,-5,0,9,-2|before1:steadily
0,0,2,0,-1,-1,-12,13|before1:step
-1,-1,-4,2,0,-1,14,-10|before1:still
-1,5,-4,-2,-13,-9,12,12|before1:stop
-3,0,-7,0,-1,0,11,0|before1:store
0,0,-1,-1,-8,-11,8,13|before1:straight
12,0,-8,0,0,-1,0,-3|before1:strategists
32,-1,-23,-9,-1,-2,11,-8|before1:strategy
0,0,0,0,-16,0,16,0|before1:stress
0,-4,0,0,15,-1,-9,-1|before1:stuck
0,-2,-2,0,9,-1,0,-3|before1:subcommittee
0,0,-2,0,10,0,-3,-5|before1:successor
4,0,-11,13,-3,7,-2,-8|before1:such
0,0,11,-1,-1,-1,0,-7|before1:suggest
-1,0,-2,-5,-6,-2,8,10|before1:summit
0,0,-3,-2,0,8,-2,-1|before1:sure
0,0,0,0,11,0,-10,-1|before1:swell
0,0,-8,0,0,13,-1,-4|before1:symbolism
0,0,-2,-2,29,0,-29,5|before1:table
-1,0,4,0,-3,0,8,-7|before1:take up
0,0,8,3,0,-2,-4,-5|before1:talk
0,0,0,0,17,-1,-7,-9|before1:tanks
-3,-3,13,2,-20,-4,22,-8|before1:target
0,0,-2,0,9,0,0,-6|before1:taxpayers
-4,0,9,-2,0,0,-1,-2|before1:team
-1,2,2,2,2,-12,7,-2|before1:tell
-2,0,-2,-2,5,9,5,-14|before1:than
-5,4,11,-10,-2,37,9,-45|before1:that
-17,-12,-12,-13,61,19,23,-48|before1:the
-1,2,3,-6,15,-2,-17,5|before1:them
0,0,0,0,14,-5,-7,-2|before1:there
-3,0,31,-4,19,-1,-4,-38|before1:they
-3,-1,9,2,-5,4,-16,10|before1:think
0,0,0,0,0,2,-11,10|before1:think tank
-2,0,-1,-1,0,0,13,-8|before1:thompson
8,0,0,0,-1,-1,-4,-1|before1:thumb
-1,0,-6,0,-1,0,-7,15|before1:times
-19,-5,9,40,-76,8,1,40|before1:to
0,0,14,-9,-1,-5,-7,8|before1:too
0,0,-2,-6,20,-3,-3,-6|before1:total
0,0,-2,-9,2,11,1,-3|before1:touch
4,0,-4,-1,-5,-2,12,-5|before1:toward
0,0,-9,0,-12,-1,32,-10|before1:track
0,0,11,0,-1,0,-3,-6|before1:trouble
0,0,-1,0,-4,0,11,-6|before1:truth
0,0,11,-1,3,-1,-4,-7|before1:tune
-8,0,-4,0,-1,-3,2,14|before1:under
0,0,0,0,0,0,11,-10|before1:uneasy
0,0,5,0,-11,-1,11,-4|before1:unmoved
-3,38,31,-16,-4,4,-14,-37|before1:up
0,0,13,2,-3,-6,0,-6|before1:us
0,0,-2,0,-9,0,15,-4|before1:vaults
0,12,0,0,-2,-1,-1,-7|before1:victory
0,0,-6,-2,0,0,-1,9|before1:visitors
0,0,-3,-8,0,0,13,-2|before1:voters
0,0,10,0,0,0,-9,-1|before1:wales
0,0,-7,6,0,8,-5,-1|before1:warn
-5,-5,36,-2,20,-15,-24,-4|before1:was
-3,-1,-14,4,-24,2,45,-9|before1:way
9,-1,-15,-1,1,23,-31,15|before1:we
0,0,-4,13,-1,-3,-1,-5|before1:wedded
0,-2,-10,-4,11,-2,-36,43|before1:well
0,0,-5,-1,0,2,14,-9|before1:were
-2,-1,2,-8,6,13,-30,21|before1:what
-1,0,-3,-2,0,-9,22,-7|before1:where
11,-1,-6,-3,-16,-14,9,21|before1:which
-1,-1,-7,-5,-7,10,-3,13|before1:who
-2,0,11,0,18,-3,-22,-1|before1:why
0,0,0,10,0,0,0,-9|before1:wicker
-4,-7,25,-17,-54,37,56,-34|before1:will
0,0,-5,-1,0,-1,0,8|before1:wished
-3,4,4,-1,23,-3,-7,-17|before1:with
0,0,-7,41,-2,9,-28,-12|before1:wo n't
-10,-6,14,-1,0,-5,-1,8|before1:would
-3,0,-12,4,-3,-4,6,12|before1:write
0,-4,16,0,6,-1,-9,-7|before1:year
-1,0,-1,0,-10,-2,4,11|before1:years
0,0,-3,-8,6,15,-6,-3|before1:yes
4,-13,20,-8,1,15,-20,2|before2:\"
6,-2,19,-12,-17,-30,26,10|before2:#
0,-1,-1,-3,-6,-1,14,-1|before2:'
0,0,-1,-6,-18,19,1,5|before2:'d
2,3,-3,-20,-17,-13,15,32|before2:'s
-1,0,8,-1,0,-3,-3,-1|before2:'ve
0,0,0,0,-8,0,-10,20|before2:)
2,-7,28,12,-14,-12,-34,24|before2:,
-1,-1,12,16,0,-1,-7,-18|before2:-
0,0,-6,0,-2,-1,8,1|before2:.
-6,1,12,10,-4,-3,4,-14|before2::
0,0,-21,-1,7,-5,32,-11|before2:;
-4,5,-33,25,6,11,-1,-10|before2:DATE
-2,0,-9,0,0,0,-4,17|before2:EU
-8,-15,23,-1,31,-17,-31,17|before2:LAND
-3,-5,7,11,4,8,9,-31|before2:LEADER
-3,-2,-14,-1,17,-12,23,-7|before2:NATO
-5,-1,24,-1,4,-11,6,-16|before2:OUTLET
0,0,-1,-3,-6,-3,22,-9|before2:PERSON
10,-4,-13,6,-12,13,-3,3|before2:USA
-9,10,17,-4,-7,18,-30,6|before2:a
7,0,-1,7,-9,-2,15,-17|before2:about
6,0,-4,-4,-13,2,-13,26|before2:accept
-2,0,9,-2,0,-1,-1,-3|before2:administration
-2,0,-8,-6,7,-2,-1,12|before2:afford
0,0,-12,-4,10,-4,12,-2|before2:after
0,0,2,0,15,0,-11,-6|before2:against
0,0,0,0,8,0,-5,-2|before2:agency
-1,0,-17,4,5,-1,2,8|before2:agree
0,0,8,0,-6,0,5,-5|before2:aides
0,0,-8,0,-2,0,-5,17|before2:air
5,-1,0,-2,-1,1,-10,7|before2:all
9,0,2,-2,35,-1,-31,-11|before2:allies
0,0,1,-6,3,0,-10,13|before2:alone
-1,0,11,-2,-5,-1,-5,3|before2:also
0,0,-5,-1,-1,0,10,-2|before2:among
0,0,-2,0,-7,-4,-2,16|before2:amount
-1,-1,16,-4,-20,-12,-7,29|before2:an
0,-2,-6,-3,8,-10,-2,14|before2:and
8,-1,-5,14,-8,8,4,-20|before2:any
-1,0,-2,26,-3,-3,-19,1|before2:anything
0,0,0,10,-4,0,-5,0|before2:anywhere
0,0,0,0,-4,-4,10,-1|before2:appeasing
0,0,-6,9,12,-1,-10,-3|before2:approach
-4,-6,-8,-5,7,-3,30,-11|before2:are
0,0,0,0,0,-1,-12,14|before2:around
-6,-1,13,-5,-11,-5,15,-1|before2:as
15,0,9,0,2,-9,-4,-12|before2:asia
20,0,-11,-1,-1,-3,-2,-2|before2:asian allies
-4,-1,18,27,-7,-18,-23,7|before2:ask
0,0,-1,-1,-6,-4,0,12|before2:assumes
-1,-2,-13,-6,22,-5,-6,12|before2:at
0,0,0,0,-22,0,22,0|before2:attain
0,0,-4,-5,0,11,-1,-1|before2:avoid
0,0,0,32,0,0,-31,-1|before2:avoids
-2,8,0,0,-3,-2,-1,-1|before2:away
0,-1,3,-1,6,-1,-11,4|before2:back
0,0,-2,0,16,-4,-6,-4|before2:base
0,0,0,0,10,0,-3,-7|before2:baseline
0,0,-10,12,0,0,-2,0|before2:bat away
1,17,2,15,-48,-10,40,-18|before2:be
-1,17,4,-10,-2,-4,0,-4|before2:been
0,0,0,0,6,-1,5,-10|before2:believe
0,-1,0,0,-1,0,-6,9|before2:better
0,0,-1,-2,-11,-1,9,6|before2:between
0,-1,-1,-2,17,-2,1,-12|before2:beyond
0,0,-5,0,-1,-1,8,-1|before2:big
0,0,0,0,8,0,-6,-2|before2:bit
0,0,0,13,-3,0,0,-9|before2:board
0,0,5,-3,-8,-1,16,-9|before2:boost
0,0,0,0,0,0,-12,13|before2:brands
-1,0,-2,0,0,-1,-7,13|before2:breaks
0,-2,-8,-2,-1,-4,14,2|before2:bring
0,0,-2,10,0,-1,-4,-3|before2:brush off
3,7,-16,-3,-28,-7,17,27|before2:budget
0,-2,0,0,8,-1,-3,-2|before2:burden
-1,5,3,-1,-11,13,18,-25|before2:but
6,5,-29,0,-15,27,1,5|before2:by
0,0,-2,14,-7,8,5,-17|before2:call
-1,0,-12,-2,-1,-1,-23,39|before2:call for
0,-4,4,0,10,0,-5,-4|before2:came
0,0,-10,0,0,0,-8,19|before2:campaign
-1,-6,5,-2,19,-7,6,-15|before2:can
0,0,-5,-3,-1,-1,0,11|before2:candidate
0,-1,0,0,-6,-2,0,9|before2:candidates
0,-6,-2,20,-2,-9,10,-11|before2:cannot
0,-3,0,12,-5,-1,-2,-1|before2:cap
0,0,-14,-1,2,15,0,-2|before2:case
0,0,11,0,-1,0,-3,-6|before2:cause
0,0,11,0,0,-10,0,-1|before2:caves
0,0,-6,0,-2,-1,-4,14|before2:challenger
0,0,-9,4,0,-3,16,-8|before2:chancellor
0,0,0,0,0,11,0,-10|before2:cheaper
0,0,-2,-1,0,-1,-3,9|before2:chief
0,0,-9,-1,0,0,8,2|before2:cite
-1,0,-16,-3,-15,0,23,13|before2:clear
0,-1,0,0,17,0,-19,3|before2:climb
0,0,7,-1,-3,-1,-14,11|before2:closer
0,0,-1,0,-3,-1,-6,11|before2:coalition
0,0,0,-2,17,-9,0,-7|before2:coast
-1,0,-6,0,-1,-1,0,9|before2:colonel
-1,0,0,-1,0,0,16,-13|before2:columnist
0,6,-1,-2,-9,-4,-2,12|before2:come to
0,0,-1,-5,0,8,-1,0|before2:comment
0,0,-3,-2,-3,-2,-7,19|before2:commission
-4,0,-4,2,-23,0,22,7|before2:commitment
0,0,0,0,-6,-4,12,0|before2:commitments
0,0,0,0,15,0,-15,0|before2:complies
0,0,0,0,8,0,-8,0|before2:conservatives
0,-1,9,-3,-2,-1,5,-8|before2:considerably
0,0,-1,0,0,0,-6,8|before2:constitution
0,-1,-1,8,0,-1,-4,-1|before2:contain
0,0,12,-3,0,0,0,-8|before2:convey
14,0,0,0,-4,0,-7,-3|before2:copied
-1,0,-12,5,-10,-3,28,-7|before2:core
-3,0,-9,0,-16,-1,31,-1|before2:correspond
-1,-2,-3,13,-6,20,-41,21|before2:could
0,-1,5,0,-14,0,19,-9|before2:count
-1,-3,-17,-11,7,2,0,24|before2:country
0,0,0,0,19,0,-19,0|before2:course
0,0,10,-1,0,0,-6,-3|before2:credible
0,0,-3,-1,-1,1,28,-23|before2:current
0,0,-1,-8,-17,-2,42,-14|before2:date
0,0,0,-1,-2,0,12,-9|before2:de
0,0,0,0,0,-1,8,-6|before2:debate
0,0,0,0,-13,0,14,0|before2:decade
-2,-3,0,-1,9,-2,-1,-1|before2:decades
0,0,-1,-2,-2,0,9,-4|before2:decision
0,0,0,13,0,0,-11,-1|before2:decline
0,0,0,0,-14,0,15,-1|before2:decreed
-1,3,26,-11,15,8,-20,-21|before2:defence
0,0,0,2,-9,0,8,-1|before2:defence minister
-1,-5,0,2,22,11,-18,-11|before2:defence spending
-1,-8,-10,-2,36,-9,-17,11|before2:defense
0,0,1,0,-6,0,9,-3|before2:defense - related
-1,0,-4,-12,-6,15,-1,9|before2:defense minister
0,0,-4,0,-2,-2,2,8|before2:defense ministry
1,6,16,-6,-10,-14,1,5|before2:defense spending
0,0,-6,8,0,-1,0,0|before2:deny
-1,0,-20,13,-5,12,2,-1|before2:did
0,0,-1,0,-13,15,0,-1|before2:difference
-1,0,-8,14,0,0,0,-4|before2:diplomat
0,0,-1,1,-6,-2,-4,11|before2:discuss
0,0,0,0,10,0,-9,-1|before2:ditch
0,0,0,0,-1,-2,-4,8|before2:dnd
0,0,0,8,-4,0,-22,18|before2:does
-1,0,-1,0,-1,8,3,-9|before2:doubts
0,0,0,8,0,-2,-1,-4|before2:dr
0,0,-9,-4,-9,17,6,0|before2:dragged
-2,0,-1,-1,0,0,13,-8|before2:drew
0,0,-1,-6,-3,16,4,-10|before2:early
0,0,0,0,-7,8,0,0|before2:economy
-1,0,-1,0,-4,-1,12,-5|before2:elastic
0,0,-5,10,0,0,-2,-2|before2:elect
0,0,0,0,-7,0,-5,13|before2:election
-1,0,-2,0,2,-1,-10,12|before2:end
0,0,0,10,0,0,0,-9|before2:endorse
0,0,-1,0,16,0,-14,-1|before2:equal
0,0,-6,0,-1,0,-1,9|before2:equate
0,0,0,0,-13,0,-1,14|before2:equivalent
0,0,13,-2,0,-8,0,-3|before2:era
0,0,-1,-1,-1,-15,10,9|before2:estimate
-1,0,17,-1,-25,-4,9,6|before2:europe
-1,0,-3,0,-1,-1,11,-5|before2:european allies
0,-2,-1,0,9,-1,0,-4|before2:even
0,0,0,0,-12,0,12,0|before2:evenly
0,0,0,0,10,0,-8,-1|before2:every ally
17,0,-5,0,-1,-2,5,-14|before2:everyone
0,0,0,0,22,0,-12,-9|before2:exceed
-1,-2,5,0,-3,8,-7,-1|before2:exempt
-1,0,-3,-3,-27,-2,28,8|before2:expect
0,0,-2,0,8,-1,5,-10|before2:expenditure
0,0,0,0,-6,0,13,-5|before2:explain
0,0,-1,10,0,-1,-1,-8|before2:faber
1,-1,-3,-4,23,0,-13,-3|before2:far
0,0,11,-7,-9,18,-2,-11|before2:favor
0,0,-1,0,-1,-1,9,-5|before2:favour
0,0,-1,0,-5,0,-1,8|before2:fear
-1,-4,-6,2,0,17,1,-10|before2:figure
-1,0,-8,0,-1,7,-2,6|before2:finance minister
0,0,0,0,17,0,-17,0|before2:financed
0,0,0,0,13,0,-13,0|before2:find
26,11,4,-3,-17,-1,-25,6|before2:first
0,0,-1,0,6,-2,-12,9|before2:five
-3,0,11,11,10,3,-16,-14|before2:follow
-1,0,14,-3,-6,0,-1,-3|before2:followed
9,8,18,-14,-15,0,14,-20|before2:for
0,0,0,0,10,0,-10,0|before2:forecast
0,0,0,0,16,0,-15,-1|before2:foresee
0,0,0,5,-6,-7,-13,23|before2:freeze
-4,-10,3,15,37,1,-21,-22|before2:from
0,0,-1,-1,9,-1,-5,-1|before2:funnels
-2,0,-2,-3,0,-5,11,2|before2:further
-2,-1,6,-4,5,1,3,-8|before2:gdp
0,0,-7,0,0,-3,-2,13|before2:general
-2,0,-1,0,-7,-1,-4,14|before2:generals
0,-2,-5,-1,-19,-2,19,9|before2:get
0,0,14,0,0,-3,-1,-9|before2:glass
9,0,-3,-1,-1,0,-4,-1|before2:global
-1,23,0,-2,-24,-9,7,7|before2:go
0,0,-3,-1,-28,-5,31,7|before2:goal
-6,-2,14,-1,-25,-2,18,5|before2:government
0,0,-1,-3,-1,-2,9,-2|before2:great
0,0,0,16,25,0,-16,-24|before2:group
-3,-7,3,3,47,-8,-38,4|before2:had
0,0,22,-2,-2,0,-13,-4|before2:hague
0,0,0,0,-3,-1,8,-3|before2:hard
-3,-7,-30,8,34,3,12,-17|before2:has
-3,-12,7,26,-11,25,-26,-6|before2:have
-4,-1,18,-1,-13,-15,-13,29|before2:he
0,0,-1,0,-1,0,9,-7|before2:head
0,0,2,3,-12,-3,2,8|before2:her
-1,0,31,-6,3,-2,-40,15|before2:his
0,0,0,-8,-1,0,9,0|before2:hit
0,14,1,-7,-32,-4,14,13|before2:hold
-1,0,2,-1,0,-1,8,-6|before2:hold up
-1,0,9,0,-3,0,-8,3|before2:hope
0,-3,-3,-1,7,-1,8,-7|before2:house
-1,0,0,0,-5,0,13,-6|before2:hurry
9,0,-3,-2,4,-3,-22,18|before2:i
0,0,0,12,0,-1,0,-10|before2:idea
0,-1,-15,-10,-14,48,-9,1|before2:if
16,-4,18,-16,31,-19,-26,1|before2:in
0,0,6,6,14,-6,-7,-13|before2:increase
0,10,0,-4,-3,0,-1,-2|before2:informal
0,0,-4,5,-12,-1,12,-1|before2:intend
0,0,-1,14,0,0,-22,10|before2:intention
0,0,0,0,-1,0,10,-9|before2:interim
0,0,0,0,-4,0,-6,11|before2:into
0,0,0,0,-7,0,10,-2|before2:invest
-6,-18,23,-4,-2,10,6,-9|before2:is
0,0,-2,0,-1,0,-7,11|before2:ishin
0,0,14,4,0,0,-1,-16|before2:island
2,3,0,-11,3,-17,21,-2|before2:it
-1,-14,-11,-2,12,-9,3,21|before2:its
-1,2,-9,4,8,-2,-4,1|before2:itself
-1,-2,-1,17,-1,-7,-1,-4|before2:japanese communist party
0,-1,-2,0,19,-4,-8,-4|before2:kaunas
-1,-15,-3,8,38,4,-41,10|before2:keep
0,0,0,-10,0,-1,19,-8|before2:kmt
0,0,0,0,-2,0,8,-5|before2:kobayashi
-2,0,0,3,9,-1,-13,4|before2:komeito
0,0,-2,0,-3,0,-3,9|before2:landslide
0,0,0,-1,0,0,12,-10|before2:law
0,-3,0,-3,-1,-2,-1,11|before2:lawmaker
0,0,-4,-1,0,-5,1,9|before2:lawmakers
0,0,-4,11,-1,9,-10,-5|before2:leader
0,2,-1,11,4,-4,-1,-11|before2:left
-4,0,17,-5,-3,6,-9,-1|before2:less
0,0,1,-8,-6,14,5,-5|before2:let
0,-1,3,-4,9,-2,-17,12|before2:level
-1,-4,0,4,8,-9,-1,3|before2:lift
0,0,10,-1,-2,-1,-3,-3|before2:like to see
0,0,0,0,17,-1,-7,-9|before2:liked
0,0,0,0,-7,0,12,-4|before2:line
0,0,0,0,1,0,7,-8|before2:list
-3,4,-1,-2,10,-6,2,-4|before2:long
0,0,38,0,-6,0,-36,5|before2:lot
0,1,0,-12,5,-2,8,0|before2:made
-2,1,-12,0,-1,-1,18,-2|before2:main
0,0,0,-2,0,4,11,-12|before2:majority
0,5,-2,-1,-13,-4,11,3|before2:make
-1,0,-1,6,-2,-1,-16,16|before2:man
-1,-2,16,-1,0,0,-9,-3|before2:mandate
0,0,0,0,-1,-5,-1,8|before2:markets
0,0,-11,-3,-1,-7,26,-3|before2:match
0,0,-2,0,-1,-2,9,-3|before2:matters
0,0,-8,10,0,0,-1,0|before2:me
0,0,0,0,-10,0,15,-5|before2:meanwhile
0,0,0,0,12,0,-10,-1|before2:measure
0,0,26,-5,-8,0,-12,0|before2:meet
-2,0,12,-1,-3,-1,-6,0|before2:member
0,0,5,-2,7,-1,-9,0|before2:members
-1,0,3,-4,-7,0,0,10|before2:mention
0,0,0,0,-7,0,8,0|before2:militaries
-2,2,11,-5,-6,18,-9,-9|before2:military
0,-1,-6,3,-3,2,-5,10|before2:military spending
-1,0,9,-1,0,-5,0,-2|before2:mine
0,0,1,-3,-7,-2,0,11|before2:minister
0,0,0,-1,-1,-1,13,-9|before2:ministers
0,0,0,0,-5,0,8,-4|before2:money
0,0,1,0,-4,9,-5,0|before2:months
0,0,-18,-1,-1,-2,23,-1|before2:more
0,0,-2,-9,0,-2,0,13|before2:most
0,0,9,-1,22,-9,-14,-7|before2:move
0,0,-3,7,10,0,-10,-3|before2:much
-1,0,0,-2,-17,-1,18,4|before2:must
0,-1,-6,13,5,30,-23,-17|before2:n't
0,0,-2,0,-14,0,14,2|before2:nation
-1,0,-1,19,-4,-2,-9,-2|before2:ndc
0,0,0,0,-2,0,-6,8|before2:ndp
-1,0,-7,0,-1,0,16,-7|before2:near
0,0,-2,-2,0,0,-16,21|before2:nears
0,0,6,-1,-17,-3,-2,19|before2:need
0,0,-1,-1,-3,0,-4,9|before2:needs
-1,0,0,12,-1,-1,-3,-5|before2:neither
0,6,-8,19,-2,-2,-14,1|before2:never
15,0,-2,-7,-3,-2,19,-21|before2:new
0,5,-29,18,-21,-5,-10,41|before2:no
0,0,-8,14,-3,10,1,-13|before2:nobody
0,0,2,10,0,-3,-3,-7|before2:nominee
-4,-5,24,2,-6,-5,-13,9|before2:not
-1,-1,8,-9,-2,-5,-8,19|before2:nothing
0,0,1,-1,8,3,-11,1|before2:now
0,0,-3,0,0,0,14,-11|before2:nudge
0,0,8,-13,-1,-1,4,3|before2:number
0,0,-3,0,-1,-4,13,-5|before2:nurses
1,9,-7,-26,16,-2,12,-2|before2:of
-2,-1,28,-10,-6,-3,-10,3|before2:officials
0,2,-12,-1,-6,-1,12,6|before2:old
-7,5,-2,-17,14,6,7,-6|before2:on
-1,1,-7,1,-11,0,12,6|before2:once
12,0,10,-16,-1,-3,-1,-1|before2:one
6,0,-4,-1,-13,0,15,-2|before2:only
0,0,0,8,-3,-1,-5,1|before2:oppose
0,0,-1,10,-1,-4,0,-4|before2:opposition
0,0,3,0,28,-4,-9,-17|before2:or
0,0,-1,1,-7,0,9,-1|before2:order
-1,0,-21,-8,-4,-2,-17,53|before2:ought
0,4,-6,13,1,-2,-12,3|before2:out
0,-12,-2,-1,5,-2,8,5|before2:outlays
0,0,0,0,-5,0,26,-19|before2:over
-2,-3,16,-4,11,-10,-4,-3|before2:own
0,0,-2,-1,15,0,-11,-1|before2:paper
0,0,-3,-6,-1,-2,8,4|before2:parliament
0,0,0,0,9,0,-6,-2|before2:participant
8,0,2,0,-12,0,3,-1|before2:partners
0,0,-2,0,-12,-3,33,-16|before2:party
-1,0,-7,0,-3,-1,0,13|before2:patricia
0,0,0,0,-7,-1,-3,12|before2:peg
0,-1,-3,-21,-2,16,36,-25|before2:plan
0,0,0,0,-1,0,-7,9|before2:planners
0,0,0,-13,0,0,0,13|before2:play down
0,0,-13,0,-1,-4,-1,20|before2:please
0,0,-2,-3,-1,0,8,-1|before2:pledge
0,0,-5,0,0,18,-12,0|before2:podcast
2,0,-13,0,0,-4,-1,16|before2:policy
0,0,-4,-1,0,-1,-2,9|before2:politicians
0,0,-1,-1,-1,9,-2,-5|before2:post
0,-1,-1,0,-3,9,-2,-2|before2:posture
0,0,-7,0,10,-1,0,-2|before2:preaches
-2,0,-2,0,13,-1,2,-10|before2:present
-2,0,-34,-4,2,19,7,11|before2:president
0,0,14,0,-13,0,0,0|before2:press for
0,0,23,8,-2,0,-20,-9|before2:pressure
13,-1,-6,9,-4,4,-2,-12|before2:prime minister
0,0,0,0,24,0,-23,0|before2:project
0,0,-14,20,-6,-5,23,-18|before2:promise
0,0,-1,18,-1,0,-20,5|before2:propose
0,11,-6,0,7,-4,-1,-8|before2:proud
0,-1,5,-1,9,-4,15,-23|before2:push
0,0,-2,14,0,0,-11,-1|before2:pushback
-2,-2,-6,-7,28,-3,-19,12|before2:put
-2,-4,-20,0,7,-19,19,19|before2:raise
0,-1,0,0,-4,-2,-3,10|before2:rather
0,6,-2,-1,-10,-3,1,8|before2:ratio
0,0,5,-5,14,0,-13,-1|before2:reach
0,0,5,-15,0,-1,-4,15|before2:ready
0,0,0,0,-3,0,-7,10|before2:real
0,0,-6,0,15,0,0,-8|before2:receive
0,0,2,-1,-13,0,13,-1|before2:record
0,0,0,0,-14,0,9,5|before2:reform
0,0,-4,8,0,0,-3,-1|before2:refuse
0,0,0,0,-11,0,16,-4|before2:related
0,-1,0,-1,15,-1,-2,-11|before2:remain
0,0,-1,0,0,-2,8,-5|before2:renew
0,0,-9,0,0,0,0,10|before2:renewed
0,0,0,-2,0,0,-5,8|before2:repeat
-1,0,0,0,-1,-2,10,-6|before2:report
0,0,-1,-9,0,-2,15,-2|before2:reporters
-1,0,-1,0,-1,8,-1,-3|before2:respondent
0,0,-1,-1,-1,-2,-7,12|before2:respondents
0,0,0,0,-1,0,-10,12|before2:review
0,0,6,-1,-3,-1,-14,14|before2:right
0,-1,0,0,-5,8,-7,4|before2:rise
-1,0,-10,-1,20,-2,1,-8|before2:rival
0,-2,-1,-5,-6,-3,-11,28|before2:rule out
0,-1,-8,-1,-4,0,-6,20|before2:ruling
0,0,0,0,12,-3,-8,-1|before2:s
1,1,-25,1,45,7,1,-31|before2:say
0,-1,0,11,-1,-1,-2,-7|before2:say no to
0,-1,-2,-5,10,-4,-10,12|before2:sees
-2,0,-12,-2,-3,0,-3,23|before2:senators
0,0,-1,0,-3,-2,14,-8|before2:separate
0,-2,-1,-1,17,5,-26,7|before2:set
0,0,-3,0,13,0,-4,-6|before2:settle for
0,-1,0,0,20,-1,-9,-7|before2:share
-1,-1,-5,9,-2,8,5,-14|before2:she
0,0,0,-2,16,0,-8,-5|before2:shoebridge
0,0,-1,9,0,0,-6,-1|before2:shoot
-1,0,10,6,-17,-2,11,-7|before2:short
-4,-4,47,-23,-23,0,-61,68|before2:should
-1,0,-35,-1,23,12,10,-8|before2:show
0,0,-3,-4,0,13,-1,-5|before2:sidestep
-1,0,-1,0,-7,-1,13,-3|before2:signed
0,0,12,-1,-15,-2,17,-11|before2:since
0,0,0,0,13,0,-7,-6|before2:smbc
0,12,0,0,-2,-1,-1,-7|before2:smell
-2,1,-6,5,-3,15,-14,4|before2:so
0,0,0,-2,0,11,-1,-7|before2:someone
-1,0,-5,10,0,0,0,-3|before2:speak of
-3,8,29,-16,32,-13,-14,-23|before2:spend
0,0,-5,-1,-1,0,-9,16|before2:splits
0,0,-2,-6,-1,13,0,-3|before2:spreadsheet
0,0,0,12,0,0,-11,0|before2:spurn
0,0,0,-2,-3,10,-6,2|before2:stand
4,0,9,-2,0,-1,-6,-3|before2:standard
0,0,7,0,-5,9,-1,-9|before2:state
0,0,0,0,-4,0,9,-4|before2:steady
0,0,8,-1,-3,-1,0,-3|before2:sterner
0,0,0,-2,-2,0,-6,11|before2:stop short
-1,0,0,-1,-1,0,9,-5|before2:strategy
-1,0,16,-4,-1,0,-10,-1|before2:stress
-1,0,0,0,14,-2,-5,-6|before2:stronger
0,0,-7,0,0,0,13,-6|before2:submarines
-1,1,8,-1,-2,-3,0,-2|before2:such
0,5,-8,-2,7,1,4,-6|before2:sum
0,0,0,0,0,-2,-6,8|before2:supporting
0,0,0,0,-7,0,9,-1|before2:supposed
0,-7,0,8,0,0,0,0|before2:suppressing
0,0,-4,0,10,0,-6,0|before2:surpass
0,0,0,-5,0,-2,-2,9|before2:taiwan people 's party
-2,0,-17,-1,6,0,3,11|before2:take
-5,0,-8,2,-6,-4,-2,24|before2:talk
0,0,-8,0,0,0,-1,10|before2:talk of
0,-3,-1,-3,-15,-1,13,9|before2:target
0,0,15,0,-2,-1,-1,-11|before2:telephone
8,-2,8,-14,1,15,-21,5|before2:tell
0,0,12,-1,-12,0,1,-1|before2:ten
0,0,-1,0,0,0,-15,16|before2:term
-1,-1,18,-3,5,6,-16,-8|before2:than
0,0,-2,0,-6,0,8,0|before2:thank
-11,1,-2,9,1,43,-20,-21|before2:that
27,-8,9,-31,-5,-7,7,9|before2:the
2,0,-9,-2,-7,-1,-12,28|before2:the military
0,9,0,0,-2,-6,0,-1|before2:the state
0,0,-2,0,-1,6,-9,6|before2:their
0,0,0,0,-1,0,8,-7|before2:themselves
0,0,0,0,9,0,-8,-1|before2:then
3,1,9,-16,1,4,-30,28|before2:they
-1,0,-1,-3,12,0,-4,-3|before2:thin
0,0,0,0,8,0,-2,-5|before2:think
-1,0,0,-2,-2,8,1,-4|before2:those
0,0,-2,5,-11,-3,-11,22|before2:though
-2,0,-2,-1,8,-1,-4,3|before2:three
0,2,13,-7,0,-1,1,-9|before2:time
11,-2,4,-25,-21,0,3,32|before2:to
0,0,-3,0,0,9,-3,-2|before2:today
0,0,0,0,9,0,-4,-4|before2:together
0,0,0,0,28,-1,-24,-3|before2:total
0,0,2,-2,-3,0,-13,16|before2:toward
0,0,0,0,0,-1,-10,11|before2:towards
0,0,8,0,-1,0,0,-6|before2:trade
0,0,0,0,-11,0,12,-1|before2:trajectory
0,0,-8,0,0,-4,-4,17|before2:trillion
0,0,0,0,8,-1,-6,-2|before2:true
-1,0,-18,0,0,0,20,-1|before2:turned
0,0,0,0,12,0,-11,0|before2:turns
0,0,0,0,-5,0,9,-3|before2:two
0,0,0,0,-14,0,15,0|before2:underpin
-1,0,-7,-3,-2,0,17,-3|before2:unhelpful
0,0,11,-2,-12,-1,-4,8|before2:unless
0,0,0,8,0,0,0,-7|before2:unthinkable
0,2,-9,-3,-1,0,14,-2|before2:up
12,0,0,0,-2,0,-9,-1|before2:upon
0,8,14,-1,-5,-1,0,-14|before2:urge
0,0,-1,8,-1,-1,-3,-1|before2:us
0,0,0,0,12,-3,-2,-6|before2:vice
0,0,0,0,-1,0,-28,30|before2:vow
-1,0,-31,-5,-3,-3,71,-30|before2:want
0,0,9,0,0,-1,-1,-7|before2:ward
-1,-6,-36,8,5,4,40,-14|before2:was
-3,-1,-5,6,28,-25,7,-8|before2:we
0,0,0,0,-1,0,13,-12|before2:weigh
0,0,-8,0,0,0,13,-5|before2:welcomes
-2,0,-1,0,10,14,-17,-2|before2:were
-2,-2,5,-2,1,-8,32,-24|before2:what
0,0,0,8,0,-2,0,-6|before2:whatever
5,0,-24,-6,2,6,1,16|before2:when
-1,0,-5,8,8,-1,-8,-1|before2:where
-1,-1,16,-21,-6,34,-7,-15|before2:whether
2,-3,15,-15,27,-4,-1,-21|before2:which
-3,0,2,-2,-9,-5,-3,22|before2:who
-2,0,-6,0,0,0,-1,10|before2:wicker
-8,2,-3,-10,0,-16,14,20|before2:will
0,0,0,-3,0,10,0,-6|before2:wins
-1,1,-9,0,34,12,-34,-3|before2:with
0,-1,0,0,-15,-1,26,-8|before2:within
0,2,7,8,-5,-1,-3,-7|before2:without
8,0,5,0,-6,0,-6,-1|before2:world
-4,13,-19,3,-23,17,18,-4|before2:would
0,0,-2,0,-7,0,10,-1|before2:yardstick
-1,-3,-6,0,-11,-4,4,21|before2:year
-1,-3,-1,-1,20,-3,-8,-4|before2:years
0,-1,-1,-2,2,8,6,-12|before2:yen
0,0,0,0,8,0,-8,0|before2:yet
0,0,28,-10,-8,0,-3,-7|before2:you
0,0,-3,-8,0,0,11,0|before2:your
-6,9,-12,-7,37,21,0,-42|before3:\"
-5,2,-7,-10,10,7,-19,21|before3:#
-2,0,-12,1,15,-6,23,-19|before3:'
0,0,16,-1,12,5,-13,-18|before3:'d
-1,0,-4,-5,-3,10,1,3|before3:'ll
-12,-2,1,1,5,3,6,-1|before3:'s
0,0,0,0,-1,0,-6,8|before3:(
0,0,-3,4,14,-4,-8,-2|before3:)
-12,-11,-15,10,21,10,-1,-3|before3:,
-3,4,21,7,-17,-17,-10,14|before3:-
1,0,-19,-6,-3,1,15,12|before3:--
-2,0,-8,0,4,7,-6,4|before3:.
-3,0,-3,-1,70,-8,-63,7|before3:0
3,-2,6,3,-16,9,25,-27|before3::
-1,-1,1,-4,6,1,-20,18|before3:;
2,-1,-3,-13,27,18,-16,-14|before3:DATE
0,0,-1,0,-5,-5,-6,18|before3:EU
-12,-10,-4,27,5,-20,-5,19|before3:LAND
-2,-2,-4,-8,-13,8,-17,38|before3:LEADER
-15,-1,-2,3,-25,-5,31,16|before3:NATO
-1,0,5,3,-2,5,-2,-8|before3:OUTLET
0,0,12,-1,-5,1,30,-37|before3:PERSON
15,-8,-8,1,9,-12,-4,7|before3:USA
7,-3,24,-8,31,2,-55,3|before3:a
0,0,0,0,-12,0,13,-1|before3:ability
-5,0,-15,-7,2,-5,-13,44|before3:about
0,0,10,0,-1,-10,3,-1|before3:accept
0,0,0,0,8,0,-6,-1|before3:account
0,0,0,-3,-1,0,13,-9|before3:adopt
0,0,0,0,0,0,-11,11|before3:advice
0,0,0,-1,-4,-3,13,-5|before3:against
3,-3,-6,-14,-7,7,15,4|before3:agree
0,0,-4,-1,0,0,8,-2|before3:agreement
-1,0,-2,-3,1,-2,-6,13|before3:aide
-1,0,3,-1,-1,0,9,-9|before3:aim
-1,0,-2,-5,4,-2,8,-2|before3:all
-8,0,39,2,0,-1,-22,-10|before3:alliance
-1,0,-13,-1,7,-3,2,10|before3:allies
0,0,-8,-2,0,-3,0,15|before3:ally
0,0,-1,-1,1,11,0,-9|before3:alone
0,0,0,0,9,0,-14,6|before3:already
0,-1,-1,0,0,11,-5,-3|before3:alternative
-9,0,-8,-2,0,-2,-1,21|before3:ambassador
7,0,-7,4,-9,-7,-1,13|before3:an
11,0,-7,0,24,0,-13,-14|before3:analysts
27,8,9,-4,-17,-27,3,2|before3:and
0,0,0,0,-5,0,9,-3|before3:annual
-4,0,12,0,1,-1,-2,-5|before3:answer
0,0,0,2,4,0,3,-8|before3:anything
-2,11,-2,1,-18,6,16,-13|before3:are
0,0,-1,0,13,-2,-3,-6|before3:army
8,-1,-11,11,9,-16,2,-3|before3:as
0,0,-7,-1,0,-2,-2,12|before3:asia
0,0,12,0,0,0,-9,-2|before3:asian allies
-1,-3,-1,1,-13,-1,22,-4|before3:ask
0,0,-7,0,0,0,13,-6|before3:ask for
4,6,-4,-6,-5,-3,10,-1|before3:at
0,0,0,-2,-7,0,9,0|before3:attainment
0,0,-3,0,8,0,-1,-3|before3:attendees
0,0,-8,0,0,13,-1,-4|before3:avoid
0,0,10,0,-8,0,0,-1|before3:avoiding
0,0,-11,-1,0,0,13,-1|before3:balk
0,0,0,0,-13,0,14,-1|before3:baltic
0,-1,0,0,15,0,-7,-6|before3:base
-2,11,17,-21,-1,17,-20,0|before3:be
-1,-3,30,-17,-7,-2,6,-6|before3:been
0,0,0,-9,0,-1,10,0|before3:begin from
0,0,-5,11,0,-3,-3,-1|before3:begun
0,0,0,0,9,0,-7,-1|before3:behind
-1,0,-8,0,1,-1,0,9|before3:believe
0,1,0,-4,-6,0,11,-2|before3:beyond
-1,0,-7,-1,9,0,-1,1|before3:bill
0,0,0,0,-12,0,12,0|before3:bit
0,0,0,0,10,0,-10,0|before3:books
-1,-1,12,3,-9,-1,6,-9|before3:bring
-1,-12,-12,-2,24,25,-10,-13|before3:budget
0,-2,-2,0,1,-2,-6,13|before3:buildup
5,-2,15,-4,6,-2,-3,-15|before3:but
0,0,-1,0,-3,0,17,-12|before3:buyer
5,2,25,-18,-10,-5,2,-3|before3:by
0,0,0,-1,-23,40,-16,-1|before3:ca
0,0,-6,-3,4,-3,9,-1|before3:cabinet
0,0,0,0,-1,8,0,-6|before3:calculations
-2,-2,-5,4,6,-2,8,-6|before3:call
0,0,4,8,-1,-3,-9,2|before3:call for
-3,0,9,-2,-1,-1,-6,3|before3:call on
0,0,0,-3,-2,-3,-1,9|before3:cameron
0,2,-4,-2,-19,8,26,-11|before3:can
0,0,0,0,13,0,-9,-3|before3:carry
0,10,0,0,-8,0,0,0|before3:ceiling
0,0,-1,9,0,0,-6,-1|before3:chi
-2,0,-16,0,19,-1,3,-3|before3:cite
0,0,0,0,0,0,11,-10|before3:climb
0,0,11,0,0,0,-11,0|before3:close
0,0,-5,-2,-5,12,8,-7|before3:coalition
0,0,0,0,-3,0,-6,9|before3:colleagues
0,0,3,-1,-3,-1,-8,11|before3:come to
0,0,-3,0,-4,0,0,8|before3:come up with
0,0,0,0,-12,-1,0,13|before3:communists
0,0,-10,10,0,0,0,0|before3:conference
0,0,0,-9,0,-1,11,-1|before3:contradict
17,0,-9,-1,-1,0,-7,0|before3:coolly
0,0,-1,0,-3,0,-4,8|before3:core
0,0,-1,-1,7,1,-8,2|before3:cost
0,-2,-4,0,7,-6,19,-14|before3:could
0,0,-1,13,0,-1,-10,0|before3:count
-1,-6,30,-8,-12,-7,28,-23|before3:country
0,0,-9,-1,0,0,13,-2|before3:crystal
0,-1,0,0,2,-3,11,-8|before3:current
0,0,0,0,11,0,0,-10|before3:customary
0,0,0,-2,16,0,-8,-5|before3:david
0,0,0,0,13,0,6,-19|before3:debate
0,0,-4,-5,1,15,-2,-5|before3:decline
-2,-14,-19,12,3,8,34,-23|before3:defence
0,0,0,15,-4,0,-6,-4|before3:defence minister
0,3,-2,1,-18,-3,10,9|before3:defence spending
-1,17,8,5,33,-4,-15,-43|before3:defense
0,0,-15,12,-1,1,-7,10|before3:defense minister
-1,-1,-9,-2,48,-7,-34,5|before3:defense spending
0,-1,-1,0,-3,9,-2,-2|before3:defensive
-1,0,-2,-4,-1,15,-1,-6|before3:delegation
0,0,23,-11,-1,0,-19,8|before3:demand
0,0,0,0,-9,0,0,9|before3:democratic
0,0,-2,-1,0,9,-1,-5|before3:deny
-1,0,8,-2,0,-1,-1,-3|before3:department
-5,-9,11,7,3,4,13,-24|before3:did
0,0,-1,12,-6,-12,0,8|before3:discussion
0,0,0,8,0,-1,0,-7|before3:dismiss
0,0,-5,0,0,18,-12,0|before3:dive
7,7,-2,-1,12,-9,-10,-3|before3:do
-1,-4,14,-18,-11,-7,15,12|before3:does
0,0,14,-7,0,0,-4,-3|before3:done
0,-1,-6,-5,-7,-1,-11,31|before3:double
0,0,0,-1,3,-1,17,-18|before3:draft
0,0,3,0,-1,0,-12,10|before3:drop
-1,0,5,-1,-2,-14,-3,15|before3:each
0,0,10,-2,-1,-4,4,-6|before3:earlier
0,0,-2,0,12,-2,1,-9|before3:economy
0,0,-1,0,-5,0,-7,14|before3:election
0,0,10,-1,0,0,-9,0|before3:encourage
0,0,8,-11,0,0,-4,8|before3:endorse
-2,0,-10,-7,0,-1,21,-1|before3:europe
0,0,10,-2,-8,-2,9,-7|before3:even
0,0,-1,0,-6,-3,11,-1|before3:every
0,-1,0,0,-6,8,0,-1|before3:everything
-1,-2,-10,-2,2,-1,13,0|before3:example
0,-2,15,-1,-1,-1,0,-10|before3:exhort
-1,-1,3,-4,14,-4,-3,-5|before3:expect
0,0,-1,0,-4,0,11,-6|before3:expert panel
-1,0,0,0,15,-1,-18,5|before3:explainer
0,-3,0,-1,-2,0,-3,9|before3:eye
0,-8,0,0,0,0,0,9|before3:failed
8,0,-4,6,-27,-1,20,-3|before3:far
0,-3,-1,-2,0,-3,0,9|before3:favor
0,0,0,0,0,-7,0,8|before3:feasible
0,0,-5,0,-6,0,0,11|before3:fifth
0,-1,13,1,21,-4,-20,-11|before3:figure
0,0,-2,-2,-5,-1,13,-4|before3:finance minister
0,0,0,0,3,0,-15,13|before3:finance ministry
0,0,-5,0,9,-4,4,-5|before3:find
-1,3,-12,-2,2,-2,9,4|before3:first
0,0,-5,0,29,-1,-19,-3|before3:five
0,0,-1,4,-2,-1,-9,9|before3:fix
0,0,-23,14,0,0,10,0|before3:follow
0,0,-1,0,-1,0,-13,15|before3:follows
10,-10,23,-12,3,-13,15,-17|before3:for
0,0,0,0,-14,0,13,0|before3:force
0,0,1,12,0,-3,-4,-6|before3:foreign minister
0,0,-7,-5,11,-8,0,9|before3:former
0,0,0,0,-2,9,-1,-4|before3:four
0,10,-2,0,-4,0,-1,-3|before3:free
0,-1,0,0,-10,13,0,-1|before3:freed
0,0,0,0,-18,0,0,18|before3:freezing
-2,-1,39,-1,-39,-14,16,2|before3:from
0,8,0,0,-7,0,0,0|before3:froze
0,0,-1,-10,0,-3,0,15|before3:fujita
0,0,0,0,-5,-1,-6,12|before3:fund
-3,-3,-3,-3,2,-8,-2,20|before3:gdp
-1,0,-4,-2,-3,-1,-4,15|before3:general
0,6,1,9,2,-1,-1,-16|before3:get
-1,0,8,4,-11,-1,3,-2|before3:give
3,0,9,-2,0,-1,-5,-3|before3:global
7,-9,-4,-1,19,-16,16,-12|before3:go
-2,-1,-7,4,13,24,-2,-28|before3:government
0,-1,-1,0,-3,-1,8,-1|before3:greens
0,-2,0,0,-17,0,-2,21|before3:gross national product
0,0,0,8,0,-2,0,-6|before3:grounds
-1,7,37,9,18,-8,-36,-26|before3:had
-6,0,-1,0,0,0,8,0|before3:hague
0,0,0,0,3,0,-13,11|before3:half
0,0,0,0,-9,0,10,-1|before3:halfway
0,-3,-3,0,-11,-7,0,24|before3:halve
0,-1,0,0,9,0,-7,0|before3:hardly
-10,-6,-8,-24,29,-5,28,-5|before3:has
-1,0,-4,0,-1,-2,-10,18|before3:hastie
-2,-1,6,-6,42,-1,-23,-15|before3:have
0,10,4,0,-4,-1,-5,-4|before3:having
0,12,0,0,-3,-1,-1,-6|before3:hawks
-2,1,-1,-26,-6,19,30,-16|before3:he
0,0,1,0,-3,-1,-11,14|before3:head
0,0,-8,14,-1,0,0,-4|before3:hearing
0,0,-9,10,-8,9,7,-10|before3:her
0,0,8,0,0,0,-1,-7|before3:him
-2,-1,6,11,8,-11,-15,3|before3:his
0,0,0,0,-13,0,13,0|before3:hit
0,-1,0,-11,17,-1,8,-12|before3:hold
0,0,0,8,-2,-1,-4,0|before3:honest
0,10,-1,0,-1,-1,-1,-6|before3:hook
-1,0,5,0,13,0,1,-17|before3:hope
0,0,-2,0,12,0,-6,-4|before3:hornung
0,0,1,-3,18,0,-14,-1|before3:how
-1,0,-1,0,-4,-1,12,-5|before3:however
0,-8,0,0,12,-2,0,-1|before3:hugged
-1,0,-9,16,-15,-12,2,19|before3:i
0,0,-6,0,-2,-2,-9,19|before3:idea
-3,-2,4,-10,18,-8,14,-13|before3:if
0,0,0,13,0,0,-13,0|before3:imply
7,-8,5,19,6,16,-24,-22|before3:in
0,0,0,0,-11,0,-11,22|before3:included
0,3,5,4,-4,6,-6,-9|before3:increase
0,0,-1,0,0,-4,-8,13|before3:indicate
0,0,-3,-1,0,-4,0,9|before3:innovation
0,1,0,-5,-2,-1,8,-1|before3:intention
-1,0,8,2,-1,-4,-4,0|before3:into
0,0,-4,-1,0,14,-6,-2|before3:invited
-8,-2,0,7,15,-14,25,-22|before3:is
0,0,0,-1,-3,-2,-8,15|before3:ishin
-7,-9,-20,1,10,-14,-3,43|before3:it
-4,15,29,-17,-8,0,-12,-3|before3:its
0,-1,0,0,-6,-2,0,9|before3:japanese communist party
0,0,-2,17,0,-2,-2,-11|before3:jun
0,0,3,-1,-14,0,18,-7|before3:just
0,-7,-2,-2,-30,-3,59,-15|before3:keep
0,0,-7,0,-1,-1,-7,15|before3:know
0,0,0,0,-5,10,-5,0|before3:kuomintang
0,-8,0,0,8,0,0,0|before3:largely
0,0,-1,-1,11,-5,-11,8|before3:lawmaker
-1,-1,-7,-3,-6,-4,-7,30|before3:ldp
0,0,0,-11,-1,-1,-2,16|before3:leader
0,0,10,0,0,0,-10,-1|before3:leaders
0,0,-1,0,10,0,-11,3|before3:leads
-1,0,-12,12,5,-1,-6,2|before3:let
0,9,0,0,-12,0,3,0|before3:lets
0,0,0,0,-1,0,-20,21|before3:liberal
0,-1,4,-2,18,-2,-4,-14|before3:lift
0,0,0,0,-7,-1,10,-1|before3:light
0,0,-1,-1,-1,-7,-7,16|before3:like
0,0,11,0,0,0,-4,-7|before3:like to see
0,0,-1,-3,-4,0,12,-3|before3:likely
0,0,-3,0,8,-1,-4,0|before3:little
0,7,8,0,-9,0,-4,-1|before3:long
-1,0,-1,-3,12,0,-4,-3|before3:looks
0,0,-5,0,0,0,-6,12|before3:loudest
0,0,0,0,0,0,-10,11|before3:love
0,-3,-3,-1,13,-2,2,-7|before3:lower
-1,-1,-19,17,0,23,-17,-2|before3:made
0,0,-1,10,0,-1,-1,-8|before3:marcus
-1,0,-6,0,-1,-1,-1,10|before3:marine
0,0,-1,-4,22,-5,-2,-10|before3:math
0,-1,0,-1,-1,10,-5,-2|before3:mean
-4,0,-7,2,-9,-1,21,-3|before3:meet
0,0,0,0,0,8,0,-7|before3:member states
-1,0,-7,1,-15,-1,29,-6|before3:members
-1,0,13,-5,0,4,-1,-10|before3:mention
0,0,-1,0,8,0,-1,-4|before3:might
0,-7,16,-1,10,-6,-15,4|before3:military
-1,0,2,-3,-3,-1,-23,29|before3:military spending
0,0,13,0,0,0,-2,-11|before3:minimum
0,0,0,-3,21,0,-16,-2|before3:minister
0,0,-14,13,-1,-3,-1,7|before3:ministers
-1,0,-12,-4,-3,8,-3,16|before3:more
0,0,-3,-2,-1,-2,1,8|before3:most
0,0,4,0,-24,5,27,-11|before3:move
0,0,-6,0,-8,0,0,14|before3:much
-1,0,-2,0,0,-3,-3,9|before3:my
0,-1,-14,5,16,15,-14,-6|before3:n't
0,0,-1,0,1,-1,11,-9|before3:national
0,0,-15,-1,9,9,12,-13|before3:need
-3,0,5,0,-2,11,-3,-8|before3:needed
0,0,16,-2,-6,-2,-6,-1|before3:needs
0,0,-5,13,-4,2,-3,-3|before3:neither
-1,6,-12,12,12,-1,-13,-5|before3:never
-1,-2,-16,-11,-1,3,-13,41|before3:new
0,0,1,0,0,-3,-7,9|before3:next
0,0,0,-8,0,-1,-11,20|before3:nippon ishin
-2,-2,-19,26,-6,8,1,-8|before3:no
0,0,0,-3,0,10,0,-6|before3:no one
0,0,12,-6,0,0,-3,-2|before3:nominee
-2,0,12,-2,-2,-1,-3,-1|before3:noncommittal
-2,0,5,9,-2,-5,-1,-5|before3:none
10,0,0,0,-5,0,-5,0|before3:norm
-1,13,-9,24,-10,-4,-5,-9|before3:not
0,0,-19,0,24,-3,-1,-1|before3:note
-1,-2,3,-3,24,-3,-12,-6|before3:now
-1,0,-4,1,9,-2,-8,4|before3:number
0,0,0,-7,-1,13,0,-5|before3:numbers
0,0,0,0,-7,0,8,0|before3:objective
0,0,0,0,-6,0,-5,12|before3:obstacle
3,-14,44,9,-37,-10,-2,6|before3:of
0,0,-10,-1,0,-1,-5,19|before3:offer
-2,0,-3,5,-13,-13,41,-15|before3:official
1,0,19,-1,-8,-1,-5,-4|before3:officials
7,-1,-26,-6,-20,-5,54,-1|before3:on
11,4,-3,-1,-7,-2,2,-4|before3:once
3,0,3,-5,15,-4,-8,-5|before3:one
-1,0,-2,-9,-9,-12,32,1|before3:only
0,0,-7,1,0,-1,-1,8|before3:oppose
-1,-1,-8,-8,-4,-3,11,14|before3:opposition
0,0,7,-4,-4,-2,-6,10|before3:ought
0,0,-1,-8,3,-2,-7,16|before3:our
0,1,-2,-3,2,1,17,-16|before3:out
-1,-8,-6,7,33,6,-25,-6|before3:outlays
0,0,2,26,-17,-1,-1,-9|before3:over
0,0,-2,-2,-13,-1,19,0|before3:own
0,0,0,0,-5,0,8,-3|before3:package
0,0,-3,-3,-8,12,-3,6|before3:panel
0,0,0,0,10,0,-20,10|before3:parliamentary
0,0,0,-1,8,0,-6,-1|before3:part
0,0,-10,5,6,12,-18,5|before3:party
0,0,-10,0,0,0,2,8|before3:path
0,0,-1,-7,-1,12,-1,-3|before3:patience
0,0,0,0,-3,0,11,-8|before3:ph
-1,0,1,-3,-15,12,17,-11|before3:plan
0,0,0,32,0,0,-31,0|before3:pm
0,0,-1,-7,0,8,0,-1|before3:pollsters
0,0,-4,0,0,0,11,-7|before3:prefer
0,0,-14,14,-2,0,-6,9|before3:premier
0,0,-4,-1,0,-1,-10,16|before3:prepare
0,0,-2,0,8,0,-7,1|before3:present
9,0,20,-3,-1,9,-16,-16|before3:president
0,0,-7,-6,0,19,-1,-5|before3:press
0,0,0,0,13,0,-13,0|before3:pricing
-1,-1,-18,23,1,-5,-2,2|before3:prime minister
0,0,-9,-2,0,-1,0,12|before3:prime minister 's office
0,0,0,0,-22,0,23,0|before3:project
0,2,0,7,-12,-4,11,-5|before3:promise
0,0,12,-7,-2,0,-6,4|before3:proposal
0,0,-4,-1,18,-1,-12,-1|before3:propose
0,0,-7,0,-1,0,0,9|before3:protection
0,0,0,0,0,-7,8,0|before3:public
-1,0,4,0,-2,-3,-14,17|before3:push
1,13,-3,2,-1,-1,-8,-3|before3:put
-1,5,15,-4,0,2,-6,-11|before3:q
-1,-1,-5,13,-24,16,16,-14|before3:raise
0,-2,-2,-2,23,-7,-8,-1|before3:ratio
0,0,0,0,0,0,-7,8|before3:ready
-1,0,23,-2,-3,0,-14,-2|before3:realistic
0,0,8,-6,0,0,0,-1|before3:rebuff
0,0,0,0,0,-2,-8,11|before3:rebuilding
0,0,0,0,-13,0,23,-10|before3:recommendations
-1,0,-1,0,0,0,-8,11|before3:refers
0,0,-2,-6,-1,-2,14,-3|before3:refuse
0,0,8,-9,0,-1,-3,4|before3:reject
0,0,9,-6,-1,0,-6,4|before3:repeat
-1,-2,-10,12,21,-7,-7,-7|before3:report
0,0,-5,-1,0,-1,0,8|before3:republicans
0,0,8,14,-5,-3,-4,-9|before3:request
0,0,-2,-3,0,-1,-4,10|before3:resist
0,0,0,0,-1,0,-9,10|before3:restated
12,0,-1,0,-7,-2,-6,4|before3:rich
0,0,2,0,8,0,-1,-8|before3:rise
-2,0,-6,0,0,0,-1,10|before3:roger
8,1,0,0,-2,-1,-4,-1|before3:rule
0,9,0,0,-1,-4,0,-3|before3:rules
0,0,-2,-2,0,0,-16,21|before3:ruling bloc
7,-2,43,-17,-27,-12,7,1|before3:say
0,0,0,-5,18,-1,-10,-2|before3:say no to
0,0,-1,-3,0,-1,-8,13|before3:scoff
0,0,-3,0,-1,0,-5,9|before3:secretary
0,-1,-2,-6,25,1,-18,1|before3:see
0,0,-1,0,9,0,-9,2|before3:seen
0,0,-3,0,9,0,-1,-4|before3:sees
0,0,-6,-1,-1,0,-1,10|before3:senators
0,0,-10,-1,0,-1,-1,13|before3:senior
8,0,0,0,-3,0,0,-4|before3:serious
13,0,-4,-2,2,0,7,-14|before3:set
0,0,0,0,0,0,10,-9|before3:set out
0,0,10,0,0,0,-9,-1|before3:settle on
0,0,-4,0,12,-2,-4,-2|before3:seven
0,0,0,2,2,-1,14,-16|before3:share
-1,-1,-2,17,-1,-6,-6,-2|before3:she
0,0,0,0,0,0,-8,9|before3:shorten
-5,-4,17,1,-4,26,-22,-8|before3:should
0,0,23,0,-7,-2,-8,-6|before3:sick
0,0,-18,19,1,-1,0,0|before3:side
14,0,0,0,-4,0,-7,-3|before3:simply
-3,6,4,0,9,-1,-16,2|before3:since
0,0,0,0,0,0,19,-18|before3:sir
0,0,-1,0,-1,0,-12,13|before3:sketched
-1,0,0,-4,0,-1,9,-3|before3:skips
0,0,13,-2,-1,-2,0,-9|before3:sleep
0,0,-2,0,11,0,-9,0|before3:slightly
0,0,0,0,-1,0,17,-16|before3:small
0,0,0,-5,0,-2,-2,10|before3:smaller
-2,-1,12,-6,-18,-7,23,-1|before3:so
-1,0,-12,-5,-3,-4,-8,33|before3:some
0,0,0,0,0,9,-1,-8|before3:soon
0,0,12,0,0,0,0,-11|before3:southeast
-1,0,0,0,-6,0,9,-2|before3:southern
0,0,0,0,-1,0,14,-12|before3:spar
-2,8,20,-1,5,-1,-22,-7|before3:spend
0,0,-5,-6,0,0,14,-1|before3:spokesman
-7,0,-1,-1,0,-1,11,-1|before3:standard
0,0,0,0,-4,0,-9,13|before3:start
0,-1,-1,12,-1,-1,-1,-7|before3:statement
0,0,-1,-3,-14,-3,33,-11|before3:steady
-1,0,-1,-2,-1,0,-10,16|before3:steered
-1,-1,4,0,3,8,-6,-6|before3:step
0,0,-14,0,0,0,15,0|before3:step up
0,0,-1,-1,4,-5,-7,9|before3:still
5,0,-4,-1,-1,0,12,-12|before3:strategy
0,0,0,15,0,0,-15,0|before3:stress
-1,0,-7,0,0,0,0,8|before3:stump
-1,-2,9,-3,-4,-5,-2,9|before3:such
0,0,-1,-1,-8,-2,18,-6|before3:supplementary
0,0,0,0,-4,-4,19,-10|before3:support
0,0,0,0,-2,-1,9,-5|before3:supported
0,0,0,0,-4,0,10,-5|before3:supposed
0,0,0,0,-2,8,0,-6|before3:surplus
-1,-1,-4,-2,19,-6,-22,15|before3:take
0,0,0,-1,-30,-6,38,-2|before3:target
0,0,18,-2,-11,0,4,-8|before3:tariffs
0,0,-10,0,0,0,0,10|before3:taylor
0,0,3,9,0,-5,-5,-1|before3:team
0,0,0,0,9,-1,-2,-7|before3:technologies
0,0,0,-1,-1,8,-2,-4|before3:television
-4,-3,-7,14,-6,-1,16,-9|before3:tell
21,-9,-5,-3,-48,23,2,19|before3:that
0,-3,5,-9,9,-1,-13,12|before3:the
0,0,-9,-1,0,-1,-17,28|before3:the allies
0,0,0,12,0,0,0,-11|before3:the chancellor
-1,0,-3,-1,-10,-1,8,8|before3:their
0,0,-2,12,0,-4,-2,-3|before3:there
-2,-5,42,-10,-1,-25,7,-6|before3:they
0,0,6,-8,3,-4,12,-8|before3:think
0,0,10,3,0,0,2,-14|before3:this
0,0,-5,-2,0,0,-1,9|before3:though
0,0,-12,0,0,-1,0,14|before3:threat
0,0,-5,-1,0,-2,-1,9|before3:tie
-7,12,-1,-2,-25,4,23,-3|before3:to
0,0,0,0,3,9,-4,-9|before3:together
0,0,-8,-6,0,25,-1,-9|before3:too
0,0,-7,0,1,0,-1,9|before3:top
0,0,0,0,-27,15,14,-2|before3:total
0,0,0,0,15,0,-15,0|before3:trajectory
0,0,0,0,11,0,-11,0|before3:treasury
0,-1,-2,0,-18,1,4,17|before3:trillion
0,0,-1,-1,0,9,0,-6|before3:trln
-2,-1,-1,0,-3,-1,15,-7|before3:two
0,-2,20,-9,-11,11,-25,14|before3:under
0,0,0,-1,0,-7,-7,15|before3:understand
0,0,7,-2,-6,0,-10,12|before3:until
5,2,-9,-4,8,-4,10,-9|before3:up
0,0,11,-2,-1,0,-11,4|before3:urge
0,0,-1,-2,4,10,1,-11|before3:us
0,0,4,0,-8,0,10,-5|before3:view
0,0,-7,0,0,9,-1,-1|before3:visiting
0,0,0,0,8,0,-8,0|before3:vote for
0,0,-1,0,-4,0,11,-6|before3:voters
-1,2,-26,-3,11,9,6,2|before3:want
-2,-1,13,-1,-20,-1,11,2|before3:warn
0,0,0,0,15,0,-12,-2|before3:wary
1,19,5,-4,-16,-8,-38,41|before3:was
0,-2,7,-10,-13,28,7,-17|before3:way
-1,-2,-4,-3,0,-6,21,-6|before3:ways
-3,-2,10,-11,-11,0,13,4|before3:we
0,0,6,0,-7,8,0,-6|before3:weak
0,0,-26,0,-1,-1,-6,34|before3:weigh
-2,3,-9,5,-19,-8,31,-1|before3:were
-1,1,-17,-5,-12,5,23,5|before3:what
8,9,1,-7,-5,-7,10,-8|before3:when
-2,0,-15,-3,24,-2,-12,9|before3:where
0,2,-20,11,-7,16,-3,0|before3:whether
8,-4,-7,-3,10,-9,-6,11|before3:which
0,0,0,0,16,0,-15,-1|before3:white
-1,1,-9,-3,21,-6,-16,12|before3:who
16,-1,-2,-1,-7,10,12,-28|before3:why
-2,2,-28,41,9,-10,-31,18|before3:will
0,0,0,0,-1,0,8,-7|before3:winner
7,-5,-17,16,-7,4,9,-8|before3:with
0,-4,-1,-1,22,-2,-10,-5|before3:within
0,0,0,-3,-2,-2,-2,9|before3:without
0,0,-1,-1,-1,0,-9,12|before3:wo n't
0,0,0,0,15,-1,-11,-3|before3:won
-6,-10,28,0,-40,15,-9,22|before3:would
0,0,-1,11,0,-1,-5,-4|before3:wun
3,0,-9,0,-1,0,9,-2|before3:yardstick
0,-12,0,0,29,-3,-9,-4|before3:year
0,0,0,0,-24,0,-5,30|before3:yearly
-1,1,-8,-10,1,9,15,-7|before3:years
0,-1,0,-2,8,8,-13,1|before3:yen
0,0,0,0,-7,8,0,-1|before3:yet
0,-5,-18,-2,7,-6,29,-4|before3:you
-1,0,0,-1,0,0,16,-13|before3:your
0,0,0,0,-6,-3,0,9|before3:zero
-15,-67,-40,-19,126,-8,-23,47|bound:about
-7,-12,77,-35,-57,-42,21,56|bound:at_least
5,-22,-8,37,-72,42,46,-28|bound:exact
-8,-16,-7,4,22,14,14,-23|bound:over
7,11,-39,1,83,7,-47,-22|bound:under
-5,90,3,-26,-42,-21,4,-5|bound:up_to
4,2,-3,8,-5,-2,-5,1|by-kind:foreign be
-2,1,8,-4,-3,-1,-13,13|by-kind:foreign cap
-2,-5,7,28,5,18,-7,-43|by-kind:foreign demand
7,-1,6,-3,10,-6,-10,-4|by-kind:foreign level
-6,-4,-16,1,-15,7,31,2|by-kind:foreign move
8,-3,8,-13,-7,2,11,-7|by-kind:foreign pledge
12,-3,33,14,-1,0,-18,-36|by-kind:foreign proposal
-1,-1,-13,-8,16,-4,2,10|by-kind:foreign spend
-12,-8,20,4,-8,4,-3,4|by-kind:nobody be
-2,-1,-8,5,10,-7,15,-13|by-kind:nobody cap
-3,-2,-3,5,12,2,-19,8|by-kind:nobody demand
-1,-2,-5,13,19,4,-20,-8|by-kind:nobody denial
-6,-8,6,-18,14,8,7,-4|by-kind:nobody level
14,-4,-18,-11,15,1,16,-11|by-kind:nobody move
-4,15,6,-3,-21,-6,-4,18|by-kind:nobody pledge
3,1,-19,-28,8,-1,11,25|by-kind:nobody proposal
-4,5,-1,12,-26,11,29,-26|by-kind:nobody spend
-5,12,-12,-8,-12,25,5,-5|by-kind:nongov be
0,1,-1,-3,-13,-3,-8,27|by-kind:nongov cap
-13,2,-18,-36,9,10,0,46|by-kind:nongov demand
-1,-1,6,8,-2,-9,17,-18|by-kind:nongov denial
-1,-4,3,8,-33,-2,-4,32|by-kind:nongov level
6,-8,10,0,5,-16,-13,16|by-kind:nongov move
-6,-5,-6,23,35,-11,-25,-5|by-kind:nongov pledge
-9,-5,-13,3,12,3,17,-8|by-kind:nongov proposal
-1,-2,-3,-2,26,7,-28,2|by-kind:nongov spend
8,0,-5,0,0,0,-1,-1|by-kind:noun benchmark
-2,-2,30,2,-5,-11,-2,-10|by-kind:noun demand
-1,-1,4,0,-6,-4,-12,19|by-kind:noun proposal
13,-3,-11,-4,9,-11,6,1|by-kind:own be
3,26,-7,0,-6,-6,2,-11|by-kind:own cap
4,1,5,3,-8,-26,19,2|by-kind:own demand
-8,-9,3,-15,-28,17,4,37|by-kind:own denial
-7,10,-12,2,12,-4,17,-18|by-kind:own level
-12,13,-1,5,16,8,-8,-20|by-kind:own move
0,-2,-17,-1,4,11,11,-5|by-kind:own pledge
1,-2,0,0,-17,-2,-6,25|by-kind:own proposal
4,-5,18,-3,7,-9,-13,1|by-kind:own spend
6,-1,12,-3,21,-17,-4,-14|by-modal:foreign be++False
0,0,-9,12,-18,-2,-1,19|by-modal:foreign be+should+False
-2,0,-6,0,-5,17,0,-4|by-modal:foreign be+would+False
-1,1,5,-3,-6,-1,-12,17|by-modal:foreign cap++False
0,-3,38,-23,6,20,-5,-33|by-modal:foreign demand++False
0,0,-52,71,-1,-5,-2,-10|by-modal:foreign demand++True
-1,0,-7,0,0,0,8,0|by-modal:foreign demand+should+False
-1,0,20,-12,-2,6,-5,-8|by-modal:foreign demand+will+False
0,-1,14,-15,1,-3,-4,8|by-modal:foreign demand+would+False
8,-1,10,-3,15,-4,-8,-17|by-modal:foreign level++False
0,0,-2,-1,-6,-1,-1,11|by-modal:foreign level+will+False
-3,-3,15,1,17,-13,2,-16|by-modal:foreign move++False
0,0,8,-1,-2,-1,-1,-3|by-modal:foreign move+can+False
0,0,3,0,-4,9,0,-7|by-modal:foreign move+could+False
0,0,-7,0,0,0,-1,9|by-modal:foreign move+should+False
0,0,-12,-1,0,-3,0,17|by-modal:foreign move+should+True
-3,0,-8,-1,-11,8,22,-7|by-modal:foreign move+will+False
0,-1,-12,-1,-14,8,7,14|by-modal:foreign move+would+False
9,-2,-5,-4,-6,-6,5,9|by-modal:foreign pledge++False
-1,0,-7,-4,0,14,-1,-1|by-modal:foreign pledge++True
0,0,12,-1,0,-5,10,-14|by-modal:foreign pledge+would+False
15,-2,46,-4,-1,-8,-20,-27|by-modal:foreign proposal++False
0,0,-20,28,-1,-1,-1,-4|by-modal:foreign proposal++True
-1,0,-6,-6,0,13,0,0|by-modal:foreign proposal+could+False
-1,-1,10,-3,0,-3,-1,-3|by-modal:foreign proposal+would+False
2,-1,-15,-3,24,-3,8,-12|by-modal:foreign spend++False
-2,0,13,-4,-7,-1,-5,5|by-modal:foreign spend+should+False
0,0,-9,-4,-1,0,-2,16|by-modal:foreign spend+will+False
-11,-5,-7,5,-6,21,16,-13|by-modal:nobody be++False
-1,0,-8,11,-5,-2,8,-4|by-modal:nobody be++True
0,0,15,-1,1,7,-6,-16|by-modal:nobody be+should+False
-1,-2,20,-11,4,-15,-27,32|by-modal:nobody be+would+False
-1,3,0,-4,-1,-4,15,-8|by-modal:nobody cap++False
0,0,0,-1,19,-1,-12,-4|by-modal:nobody cap+can+False
0,-5,-1,0,-7,0,0,14|by-modal:nobody cap+should+False
0,0,-5,9,0,0,-4,0|by-modal:nobody cap+should+True
0,-2,-1,-3,4,-1,16,-14|by-modal:nobody cap+would+False
-2,-1,29,-22,18,-15,-10,3|by-modal:nobody demand++False
0,-1,-21,26,-1,5,-8,0|by-modal:nobody demand++True
0,0,5,0,-3,0,5,-8|by-modal:nobody demand+should+False
0,0,-9,-9,5,7,-8,14|by-modal:nobody demand+would+False
-1,-2,-4,20,19,6,-20,-17|by-modal:nobody denial++False
0,0,0,-6,0,-2,0,9|by-modal:nobody denial++True
-4,-3,7,-7,2,17,-3,-9|by-modal:nobody level++False
-1,0,4,-10,-2,-1,10,2|by-modal:nobody level++True
0,8,-2,0,-7,-1,-4,6|by-modal:nobody level+will+False
0,-12,-1,0,22,-6,-4,1|by-modal:nobody level+would+False
17,1,-6,-4,16,11,-21,-14|by-modal:nobody move++False
-2,0,2,5,-3,7,1,-11|by-modal:nobody move++True
-1,0,-6,-7,-4,2,-4,20|by-modal:nobody move+should+False
0,0,-1,-2,-2,-5,11,-1|by-modal:nobody move+should+True
0,0,-4,-2,-1,-1,14,-6|by-modal:nobody move+will+True
1,-1,2,-6,11,-25,6,11|by-modal:nobody move+would+False
-1,4,23,-16,-18,-8,21,-6|by-modal:nobody pledge++False
0,7,-4,10,-2,-5,3,-9|by-modal:nobody pledge++True
0,0,0,0,-1,12,-3,-7|by-modal:nobody pledge+can+False
-3,0,-9,-2,0,-9,-13,37|by-modal:nobody pledge+would+False
0,0,0,6,0,7,-3,-10|by-modal:nobody pledge+would+True
6,-3,-8,-19,9,3,1,12|by-modal:nobody proposal++False
-1,0,-4,-1,0,-1,0,9|by-modal:nobody proposal+would+False
-4,5,5,-5,-15,13,15,-15|by-modal:nobody spend++False
0,0,-1,4,-1,8,-3,-6|by-modal:nobody spend+can+True
0,0,-1,16,0,-5,0,-10|by-modal:nobody spend+should+False
0,0,-4,-3,-5,-3,11,3|by-modal:nobody spend+will+False
-4,10,-10,-14,-19,25,4,8|by-modal:nongov be++False
0,2,0,-1,-5,-1,-5,10|by-modal:nongov be++True
0,0,0,7,2,-4,4,-9|by-modal:nongov be+will+False
0,0,3,-1,8,9,1,-20|by-modal:nongov be+would+False
0,2,-1,-3,-15,-1,5,13|by-modal:nongov cap++False
0,-1,0,0,-4,-2,-7,15|by-modal:nongov cap+would+False
-13,2,-29,-29,11,13,0,44|by-modal:nongov demand++False
-1,-1,7,-1,-11,-8,16,-1|by-modal:nongov denial++False
0,0,0,-2,9,0,-3,-4|by-modal:nongov denial+will+False
0,0,0,16,0,0,0,-16|by-modal:nongov denial+would+False
0,-2,-4,9,-12,0,-2,11|by-modal:nongov level++False
0,-1,7,0,-22,-2,-2,19|by-modal:nongov level+would+False
1,-1,4,14,-12,-16,2,8|by-modal:nongov move++False
-1,0,-4,0,21,-1,13,-28|by-modal:nongov move+should+False
0,0,1,0,-3,-2,10,-6|by-modal:nongov move+will+False
-1,-7,11,-2,-4,6,-34,30|by-modal:nongov move+would+False
0,0,2,-11,-2,-1,-2,14|by-modal:nongov move+would+True
-5,-4,-4,0,40,-13,-12,-3|by-modal:nongov pledge++False
0,0,-1,-6,-2,0,-5,15|by-modal:nongov pledge+would+False
0,0,0,28,0,-1,-1,-24|by-modal:nongov pledge+would+True
-9,-4,0,-22,15,5,12,3|by-modal:nongov proposal++False
0,0,-8,10,0,4,0,-5|by-modal:nongov proposal++True
0,0,-1,8,0,-2,0,-5|by-modal:nongov proposal+can+True
0,0,0,8,0,-1,0,-6|by-modal:nongov proposal+could+True
0,-2,-4,-2,13,-5,-12,11|by-modal:nongov spend++False
0,0,0,0,11,0,-2,-9|by-modal:nongov spend+could+False
0,0,0,0,3,12,-15,1|by-modal:nongov spend+would+False
8,0,-5,0,0,0,-1,-1|by-modal:noun benchmark++False
-2,-2,33,-2,-4,-11,-2,-10|by-modal:noun demand++False
0,2,-4,-14,3,-5,24,-5|by-modal:noun pledge++False
0,0,4,17,-1,-1,-19,1|by-modal:noun pledge++True
-1,-1,5,-3,-6,-3,-12,21|by-modal:noun proposal++False
13,-5,2,-1,2,-17,-10,16|by-modal:own be++False
0,-1,2,-1,11,-8,-11,8|by-modal:own be+could+False
-3,-5,22,-6,-12,-3,5,1|by-modal:own be+should+False
-1,-1,0,-7,-2,14,-1,-3|by-modal:own be+should+True
7,5,-17,-2,11,-2,13,-15|by-modal:own be+will+False
-2,3,-17,14,-2,-2,12,-7|by-modal:own be+would+False
3,34,-6,4,-2,-8,2,-28|by-modal:own cap++False
0,-6,0,0,3,0,-5,8|by-modal:own cap+should+False
0,-2,-1,-1,-9,0,22,-10|by-modal:own cap+will+False
0,0,0,-2,-6,3,-13,19|by-modal:own cap+would+False
4,2,6,6,-14,-16,-7,19|by-modal:own demand++False
0,0,-1,1,9,-1,-7,-1|by-modal:own demand++True
0,0,-7,0,0,-1,13,-5|by-modal:own demand+should+False
0,0,1,-3,-3,-2,8,-2|by-modal:own demand+will+False
0,0,4,-4,0,-3,13,-10|by-modal:own demand+would+False
-5,-8,1,78,-27,-2,-7,-31|by-modal:own denial++False
0,0,-2,-53,-3,8,13,36|by-modal:own denial++True
0,0,0,0,-1,0,-13,15|by-modal:own denial+will+True
-3,0,3,-5,3,13,-3,-9|by-modal:own denial+would+False
0,0,0,-35,-1,-2,14,25|by-modal:own denial+would+True
-7,-11,-8,1,24,9,-4,-6|by-modal:own level++False
0,0,0,8,0,-2,-5,-1|by-modal:own level++True
0,0,0,0,-10,-1,11,-1|by-modal:own level+can+True
0,0,0,-1,-8,-1,11,0|by-modal:own level+could+False
0,0,0,0,11,0,-7,-4|by-modal:own level+could+True
0,0,0,-2,-1,0,-4,8|by-modal:own level+should+True
0,-3,0,-1,-9,-1,18,-5|by-modal:own level+will+False
0,18,-3,-5,11,-9,-3,-9|by-modal:own level+would+False
12,-14,-26,-42,63,27,14,-33|by-modal:own move++False
-1,3,-1,14,-8,-8,-10,10|by-modal:own move++True
0,0,-7,2,-5,8,2,-1|by-modal:own move+can+False
0,0,2,12,-7,-4,2,-5|by-modal:own move+can+True
-2,7,-15,1,11,-7,-29,33|by-modal:own move+could+False
-16,2,47,-16,-25,-4,-25,36|by-modal:own move+should+False
0,8,0,-1,-2,0,-1,-4|by-modal:own move+should+True
-2,-7,-11,-14,-1,10,20,5|by-modal:own move+will+False
0,8,-3,28,-18,-2,-4,-9|by-modal:own move+will+True
-2,5,14,-13,9,-5,31,-39|by-modal:own move+would+False
0,0,-2,33,-1,-6,-9,-14|by-modal:own move+would+True
6,3,-37,-29,14,-4,81,-33|by-modal:own pledge++False
-1,-4,11,41,-4,-8,-29,-6|by-modal:own pledge++True
0,0,-2,18,0,0,-14,-1|by-modal:own pledge+can+True
-1,-1,-1,-8,0,9,-18,19|by-modal:own pledge+could+False
-3,-1,30,-21,-5,-8,-51,60|by-modal:own pledge+should+False
0,-1,-10,-2,-3,-1,22,-6|by-modal:own pledge+will+False
0,-2,-6,-9,5,24,23,-36|by-modal:own pledge+would+False
0,0,-4,15,-1,-1,-3,-5|by-modal:own pledge+would+True
3,1,-40,4,-10,-6,3,45|by-modal:own proposal++False
0,-1,9,17,-1,12,2,-36|by-modal:own proposal++True
0,0,6,0,0,0,-11,6|by-modal:own proposal+can+False
0,0,-3,-2,-1,-2,15,-6|by-modal:own proposal+should+False
-1,0,-3,-4,-1,-4,-12,26|by-modal:own proposal+will+False
0,0,-3,-1,0,9,-1,-4|by-modal:own proposal+will+True
0,-1,27,-6,-2,-10,1,-9|by-modal:own proposal+would+False
0,0,9,-4,0,-5,0,0|by-modal:own proposal+would+True
0,11,10,-9,51,-7,-23,-33|by-modal:own spend++False
0,0,-1,-5,21,0,-14,-1|by-modal:own spend++True
-1,0,-4,-3,-2,-6,18,-2|by-modal:own spend+can+False
0,0,3,14,0,-2,-8,-6|by-modal:own spend+can+True
0,0,-1,-10,-14,7,-4,22|by-modal:own spend+could+False
17,-6,37,-13,-36,7,-32,26|by-modal:own spend+should+False
-8,-6,-5,-11,-2,13,29,-9|by-modal:own spend+will+False
0,0,-4,28,-2,-1,-13,-7|by-modal:own spend+will+True
-4,-1,-12,-7,-11,-12,36,10|by-modal:own spend+would+False
0,0,-1,10,-1,-4,0,-5|by-modal:own spend+would+True
0,0,12,0,0,0,-5,-7|by-verb:foreign accept
0,0,0,0,-14,0,14,0|by-verb:foreign announce
-5,0,-30,40,8,-16,-19,20|by-verb:foreign ask
-2,-1,-2,-18,-4,34,-2,-6|by-verb:foreign ask for
0,0,-6,-6,0,0,14,-1|by-verb:foreign back
4,2,-3,8,-5,-2,-5,1|by-verb:foreign be
-2,0,-12,12,-3,18,-5,-8|by-verb:foreign bring up
-1,0,15,-2,-2,-1,-3,-7|by-verb:foreign budget
17,0,-12,-14,15,-5,-10,7|by-verb:foreign call
-2,-1,10,-5,-1,-4,-19,23|by-verb:foreign call for
-5,0,36,-2,-2,-1,-16,-8|by-verb:foreign call on
0,0,-2,0,8,0,-1,-5|by-verb:foreign come to
0,0,-8,-1,0,0,9,0|by-verb:foreign commit
0,0,-5,4,0,15,-13,0|by-verb:foreign confirm
9,0,-21,-2,-4,-1,0,19|by-verb:foreign consider
0,0,-2,0,-3,9,0,-3|by-verb:foreign contribute
-1,0,6,10,-1,-6,-2,-5|by-verb:foreign demand
0,0,0,-1,-7,11,0,-3|by-verb:foreign drop
0,0,14,-1,0,0,-11,-2|by-verb:foreign encourage
0,0,0,-3,0,0,-5,8|by-verb:foreign endorse
-3,0,-9,4,-14,-7,45,-16|by-verb:foreign expect
0,-1,-2,0,11,-2,0,-6|by-verb:foreign force
-1,0,-3,4,-8,-2,9,0|by-verb:foreign get
9,-1,-12,0,10,-2,-3,-1|by-verb:foreign give
-2,0,-15,-2,1,-11,17,12|by-verb:foreign go
-1,0,4,-3,-2,-1,-12,15|by-verb:foreign hold
7,0,-11,-1,0,-2,15,-7|by-verb:foreign hold up
-2,0,-14,-1,2,0,-2,17|by-verb:foreign hope
-1,0,-7,0,19,-1,-8,-2|by-verb:foreign lay out
0,0,-7,-1,-5,-1,-1,15|by-verb:foreign leave
-1,0,13,-1,0,-1,0,-10|by-verb:foreign like
-1,-1,10,-2,1,-3,-1,-2|by-verb:foreign like to see
0,0,-9,0,0,0,-1,10|by-verb:foreign lower
14,0,-19,19,-1,-3,-2,-9|by-verb:foreign mention
-1,0,10,-1,-2,-2,-8,4|by-verb:foreign move
0,0,8,0,0,0,-7,0|by-verb:foreign persuade
-1,0,5,-3,-1,15,-6,-8|by-verb:foreign press
0,0,-11,-2,8,6,-2,1|by-verb:foreign press for
-4,0,8,-1,-1,-1,-1,0|by-verb:foreign propose
0,0,5,-1,-8,-1,-1,6|by-verb:foreign push
0,0,-3,-1,0,10,-4,-1|by-verb:foreign push for
-3,-1,-15,-1,31,-4,-1,-6|by-verb:foreign put
-1,0,35,-7,-18,-1,-3,-5|by-verb:foreign raise
0,0,1,0,-11,4,12,-5|by-verb:foreign reach
-1,0,-6,0,-1,-1,0,9|by-verb:foreign reckon
-4,0,8,-1,0,0,0,-3|by-verb:foreign recommend
-1,0,-16,6,-1,7,-7,13|by-verb:foreign seek
20,-1,10,-4,-1,-1,-18,-6|by-verb:foreign set
-1,0,17,-2,0,0,-11,-3|by-verb:foreign set its sights on
0,0,8,-5,0,-1,0,-1|by-verb:foreign sound out
-6,-1,-15,-9,22,-3,0,13|by-verb:foreign spend
-2,0,15,-2,-2,-1,-3,-5|by-verb:foreign suggest
-1,0,5,3,8,-1,-2,-11|by-verb:foreign talk about
2,3,-45,27,10,-2,9,-2|by-verb:foreign tell
0,-1,-2,-3,-1,-1,0,8|by-verb:foreign tie
-1,0,24,4,-1,-3,-14,-8|by-verb:foreign urge
7,0,1,0,-10,-1,6,-3|by-verb:foreign use
-4,-1,27,1,-7,-12,31,-37|by-verb:foreign want
0,0,-15,-1,-1,9,9,-1|by-verb:foreign warn
0,0,0,0,0,-5,13,-7|by-verb:foreign work toward
-3,-1,9,-6,-4,-5,-10,20|by-verb:nobody accept
6,0,-1,-7,0,0,-10,13|by-verb:nobody agree
0,0,0,0,9,0,-9,0|by-verb:nobody allocate
0,0,-4,-2,-16,10,5,7|by-verb:nobody amount
0,0,-1,0,0,-5,-1,8|by-verb:nobody announce
-1,0,6,0,23,-1,-7,-20|by-verb:nobody argue
0,0,-2,0,-9,-1,-2,14|by-verb:nobody argue for
4,-3,10,3,17,-5,-22,-4|by-verb:nobody ask
0,-1,7,3,-14,9,-7,3|by-verb:nobody ask for
0,0,-3,7,12,0,-7,-9|by-verb:nobody attain
0,0,0,0,-6,12,-5,-1|by-verb:nobody average
0,-1,-2,8,0,-4,8,-8|by-verb:nobody back
-12,-8,20,4,-8,4,-3,4|by-verb:nobody be
0,0,0,-9,0,-1,10,0|by-verb:nobody begin from
-3,0,-5,-1,8,2,0,-1|by-verb:nobody believe
0,7,-2,14,-2,-4,-5,-9|by-verb:nobody bind
0,-1,-1,-1,24,-4,-3,-14|by-verb:nobody bring
0,-1,-2,0,12,-4,-7,3|by-verb:nobody budget
0,-1,-3,0,-7,13,6,-8|by-verb:nobody build
-1,0,3,5,-7,-1,-8,10|by-verb:nobody call
-1,-1,11,-1,-9,-3,17,-13|by-verb:nobody call for
0,0,0,1,7,0,-30,22|by-verb:nobody carry
-2,0,12,-1,-1,-1,-6,-1|by-verb:nobody choose
0,0,-3,0,-15,-5,21,3|by-verb:nobody climb
0,0,-2,-1,-2,-1,9,-4|by-verb:nobody commit
-1,0,7,0,-11,0,8,-1|by-verb:nobody concede
0,0,10,-1,-4,0,-4,-1|by-verb:nobody confront with
0,0,0,0,-14,-3,21,-4|by-verb:nobody correspond
0,0,0,0,-4,-1,16,-11|by-verb:nobody debate
0,0,-5,2,0,-4,-1,9|by-verb:nobody discuss
-2,0,8,2,-4,16,-11,-8|by-verb:nobody do
0,0,0,0,-6,0,14,-8|by-verb:nobody double
0,0,0,0,8,0,-7,0|by-verb:nobody effort
0,0,0,0,-8,0,8,-1|by-verb:nobody equal
0,0,0,0,8,0,-6,-1|by-verb:nobody estimate
0,0,0,-2,0,-4,-7,13|by-verb:nobody exceed
0,-1,0,-2,-5,11,-2,-2|by-verb:nobody exempt
-2,-2,-17,7,18,7,-36,24|by-verb:nobody expect
0,0,1,0,-3,-2,14,-9|by-verb:nobody fall
0,0,-2,0,-5,19,-1,-11|by-verb:nobody favor
0,0,-4,-1,-2,-2,8,1|by-verb:nobody favour
0,0,-1,-1,-2,-1,8,-2|by-verb:nobody find the money for
0,0,-1,0,-5,-1,8,-2|by-verb:nobody force
0,0,-1,0,12,-2,-5,-4|by-verb:nobody foresee
-1,-1,-8,-1,-29,31,13,-5|by-verb:nobody get
-1,-1,15,-1,-4,2,-7,-3|by-verb:nobody give
7,5,-7,10,10,-11,2,-16|by-verb:nobody go
15,0,-3,0,-4,-7,1,-1|by-verb:nobody hit
0,-19,-7,12,20,-2,-2,-3|by-verb:nobody hold
0,0,-10,0,0,0,0,10|by-verb:nobody honour
0,0,0,-4,0,9,0,-4|by-verb:nobody hurry
0,0,5,-1,-4,6,-10,4|by-verb:nobody increase
-1,12,-1,-6,-5,-5,12,-7|by-verb:nobody keep
0,0,0,0,-8,0,9,0|by-verb:nobody lead to
0,0,-1,0,-1,19,-12,-5|by-verb:nobody lift
0,0,0,0,6,0,-12,6|by-verb:nobody lower
-1,0,-3,-1,-8,-6,24,-4|by-verb:nobody make up
-1,0,8,-6,-5,2,6,-3|by-verb:nobody mean
0,0,-1,-1,-1,-15,4,14|by-verb:nobody meet
-3,-1,0,-12,-3,-6,14,10|by-verb:nobody mention
0,0,-3,0,14,-6,-14,9|by-verb:nobody move
0,0,-1,0,-1,0,14,-11|by-verb:nobody nudge
0,0,-9,0,-3,0,18,-6|by-verb:nobody oblige
0,0,-1,5,8,-4,-7,-1|by-verb:nobody oppose
0,0,-2,0,-4,-3,17,-7|by-verb:nobody pay
0,5,3,4,-12,-2,-5,5|by-verb:nobody prepare
0,0,-1,0,12,0,-10,-1|by-verb:nobody project
-1,0,-3,-1,-23,-1,-11,40|by-verb:nobody propose
0,0,-6,0,23,4,-15,-5|by-verb:nobody push
0,-1,-8,-3,-6,-17,38,-3|by-verb:nobody raise
0,4,-1,0,-3,9,-3,-7|by-verb:nobody reckon
0,0,-1,-1,-4,-1,-5,12|by-verb:nobody recommend
-1,-6,4,0,6,-3,-10,11|by-verb:nobody remain
0,0,-7,-1,9,-2,-4,4|by-verb:nobody require
0,-2,0,0,-1,-1,-5,10|by-verb:nobody return
0,0,0,0,10,0,-4,-5|by-verb:nobody review
0,-1,17,-2,-12,-4,-8,10|by-verb:nobody rise
0,0,0,0,15,0,-13,-1|by-verb:nobody rush
-1,0,0,-3,-4,-3,11,-3|by-verb:nobody satisfy
0,0,-1,2,17,-2,-10,-5|by-verb:nobody say no to
0,0,-3,-1,0,-3,9,-1|by-verb:nobody say yes to
0,0,-7,0,9,0,0,-1|by-verb:nobody seek
0,-1,-2,-1,-4,10,-11,10|by-verb:nobody set
-1,0,-1,9,-5,-1,0,-2|by-verb:nobody shoot
2,0,8,-3,-6,-2,-2,4|by-verb:nobody speak of
-2,5,-6,12,-14,-10,28,-13|by-verb:nobody spend
0,13,-1,-1,9,0,-13,-8|by-verb:nobody stay
0,0,0,0,-13,0,3,10|by-verb:nobody stop
-2,0,-5,-2,-1,-2,3,9|by-verb:nobody suggest
0,0,-4,0,9,0,-5,0|by-verb:nobody surpass
-2,4,6,-4,30,-1,-13,-20|by-verb:nobody take
17,0,-7,1,-1,-3,2,-9|by-verb:nobody talk about
0,0,-4,0,-3,0,8,-1|by-verb:nobody talk into
-1,0,4,-3,1,9,-6,-4|by-verb:nobody talk of
-3,4,36,-21,-7,-10,17,-16|by-verb:nobody tell
-2,0,-4,-9,32,-6,10,-20|by-verb:nobody think
0,0,-10,-1,-1,-1,14,-1|by-verb:nobody urge
0,0,-1,-1,-10,9,7,-2|by-verb:nobody use
0,-2,-35,-1,-2,8,-10,42|by-verb:nobody want
-2,-1,-2,13,26,-7,-10,-16|by-verb:nongov accept
0,0,0,0,-1,-2,8,-4|by-verb:nongov achieve
0,0,-2,0,11,0,0,-8|by-verb:nongov advise
0,0,0,2,-2,-1,8,-7|by-verb:nongov agree
0,0,-2,0,-1,-8,7,5|by-verb:nongov aim
0,0,0,-1,7,-1,6,-10|by-verb:nongov argue
0,0,-3,0,-3,-1,-2,10|by-verb:nongov argue for
0,-1,9,-6,-3,7,12,-19|by-verb:nongov ask
0,0,-14,-1,8,-8,-1,16|by-verb:nongov ask for
0,0,-1,5,-2,7,-10,0|by-verb:nongov back
-5,12,-12,-8,-12,25,5,-5|by-verb:nongov be
0,0,0,0,-1,-1,10,-7|by-verb:nongov bring
-4,-1,5,-3,5,3,24,-29|by-verb:nongov call
-2,-1,-17,-2,6,7,4,5|by-verb:nongov call for
0,-1,-25,-1,-5,-1,5,27|by-verb:nongov call on
0,0,0,0,26,-1,-3,-20|by-verb:nongov climb
0,0,0,0,-19,0,0,19|by-verb:nongov come to
0,0,-1,8,13,-2,6,-24|by-verb:nongov consider
0,0,0,0,17,0,-12,-4|by-verb:nongov debate
0,0,0,-5,0,0,9,-4|by-verb:nongov decline
0,-1,1,-2,-3,0,-6,11|by-verb:nongov demand
0,0,-2,-1,-7,0,11,0|by-verb:nongov discuss
0,0,0,0,-1,0,-8,9|by-verb:nongov double
0,0,0,0,-1,0,-9,10|by-verb:nongov drop
0,0,0,9,0,0,-3,-6|by-verb:nongov endorse
0,0,0,0,-7,0,11,-4|by-verb:nongov equal
0,0,0,0,5,0,7,-11|by-verb:nongov exceed
0,0,10,0,0,-1,0,-9|by-verb:nongov exhort
0,0,8,-3,-5,-2,-3,6|by-verb:nongov expect
0,0,0,0,10,0,-6,-3|by-verb:nongov fall
0,0,13,-1,-6,-2,-9,6|by-verb:nongov favor
-1,0,-10,8,-20,-3,11,16|by-verb:nongov go
0,0,0,0,-1,0,-7,8|by-verb:nongov hike
0,-1,0,-2,-2,-1,14,-7|by-verb:nongov hold
0,0,12,0,6,0,-4,-14|by-verb:nongov hope
0,0,-1,8,0,-2,0,-5|by-verb:nongov imagine
0,0,0,0,0,0,-9,9|by-verb:nongov insist
0,2,0,0,-9,-1,-22,31|by-verb:nongov keep
-1,0,-4,-10,-4,12,-2,8|by-verb:nongov mention
0,0,0,0,-10,-2,9,4|by-verb:nongov move
0,0,0,0,-3,0,-13,16|by-verb:nongov nudge
0,0,-7,10,9,-2,8,-17|by-verb:nongov oppose
0,0,0,0,-8,0,-3,12|by-verb:nongov peg
0,0,0,0,20,0,-5,-15|by-verb:nongov pencil in
0,-1,0,0,0,0,-12,14|by-verb:nongov pledge
0,0,21,-1,-1,-5,-1,-13|by-verb:nongov press
0,-1,2,-10,-6,0,-26,41|by-verb:nongov promise
0,-1,-2,-3,-7,-1,12,2|by-verb:nongov propose
-1,-1,-1,-1,-16,6,2,12|by-verb:nongov put
0,0,0,0,-2,0,8,-5|by-verb:nongov race
0,0,0,0,-5,0,10,-4|by-verb:nongov reach
0,0,0,0,0,0,-7,8|by-verb:nongov ready
0,0,0,0,9,-1,-1,-7|by-verb:nongov reckon
0,0,0,0,9,-1,-2,-7|by-verb:nongov reckon on
-1,-1,-6,-2,-7,-4,-5,25|by-verb:nongov recommend
0,0,-1,0,28,-1,-2,-23|by-verb:nongov rise
0,-1,0,10,-4,-1,4,-6|by-verb:nongov rule out
0,0,20,0,-2,0,-9,-9|by-verb:nongov satisfy
0,-1,-1,12,-1,-1,-1,-7|by-verb:nongov say no to
0,0,5,0,0,0,13,-17|by-verb:nongov seek
0,0,0,16,0,-1,-1,-12|by-verb:nongov sign up
-1,0,-5,10,-4,-1,10,-9|by-verb:nongov speak of
0,-1,-1,-1,18,8,-27,5|by-verb:nongov spend
0,0,0,10,0,0,0,-9|by-verb:nongov start from
0,-2,0,0,-12,-2,-6,22|by-verb:nongov stay
0,0,0,-3,-2,0,-5,10|by-verb:nongov stop short
0,0,-6,-3,5,-1,-4,10|by-verb:nongov suggest
11,-3,2,-2,-10,0,-25,28|by-verb:nongov take
-5,-2,16,-9,0,17,4,-21|by-verb:nongov tell
0,-1,-2,1,-5,12,-6,1|by-verb:nongov think
0,0,-1,-2,-1,-8,0,11|by-verb:nongov triple
0,7,-18,-2,2,-2,15,-1|by-verb:nongov urge
0,0,17,-12,0,-1,-1,-2|by-verb:nongov veto
0,0,0,0,0,0,8,-7|by-verb:nongov vote on
0,0,0,0,0,0,-8,8|by-verb:nongov vow
0,1,-19,-1,13,4,-41,43|by-verb:nongov want
-2,0,-1,-6,10,-3,23,-22|by-verb:nongov write
0,0,16,-14,0,0,-2,1|by-verb:noun call
0,-1,5,3,1,-9,-1,2|by-verb:noun call for
0,0,-9,-1,0,0,-2,13|by-verb:noun calls
-1,3,-5,-6,-1,-1,19,-9|by-verb:noun decision
0,0,-2,-2,11,0,-11,5|by-verb:noun goal
0,0,-7,7,-2,-1,-9,13|by-verb:noun idea
-1,0,11,6,-18,-2,-14,17|by-verb:noun plan
0,0,0,0,11,0,-8,-2|by-verb:noun plans
0,0,19,10,-2,0,-21,-6|by-verb:noun pressure
0,0,-8,10,3,-1,17,-20|by-verb:noun promise
0,0,10,-6,-2,0,-2,1|by-verb:noun proposal
0,0,-3,-1,-8,0,18,-6|by-verb:noun push
-1,0,-4,12,-1,0,-2,-3|by-verb:noun request
8,0,-5,0,0,0,-2,0|by-verb:noun standard
0,-1,-2,0,-7,-1,11,1|by-verb:own able
4,-1,-20,2,-7,24,18,-21|by-verb:own accept
0,0,0,-1,13,0,-11,-1|by-verb:own achieve
9,-2,-6,15,8,-1,-11,-11|by-verb:own adopt
-2,-1,0,-5,-5,0,1,11|by-verb:own afford
5,-7,5,13,-3,-1,-4,-8|by-verb:own agree
-1,-1,8,-12,-7,20,-11,3|by-verb:own aim
0,0,-2,2,16,-4,-16,5|by-verb:own amount
0,-1,0,0,11,0,-4,-5|by-verb:own announce
0,0,0,-1,16,0,-11,-3|by-verb:own approach
0,-3,-1,5,20,-3,-12,-7|by-verb:own approve
0,0,-2,-4,-2,-1,8,1|by-verb:own argue
0,-1,11,-5,-1,-1,-5,2|by-verb:own argue for
0,0,-4,-8,4,-3,-7,18|by-verb:own arrive
0,0,4,0,-1,-9,12,-5|by-verb:own ask
-1,0,31,27,-20,-19,3,-20|by-verb:own ask for
2,-1,-1,0,-8,-1,7,4|by-verb:own attain
0,-2,-2,0,9,-4,6,-6|by-verb:own average
-1,0,20,-10,-2,-1,-29,23|by-verb:own back
0,0,7,6,0,-17,9,-4|by-verb:own balk
13,-3,-11,-4,9,-11,6,1|by-verb:own be
6,0,-2,-7,1,12,-1,-7|by-verb:own believe
0,4,16,-17,-3,0,3,-3|by-verb:own bind
0,0,0,0,-7,-1,16,-8|by-verb:own boost
0,-3,-4,-1,-8,-2,9,9|by-verb:own bring
0,0,-17,17,0,0,2,-1|by-verb:own brush off
0,1,0,-1,-11,-1,14,-2|by-verb:own budget
8,-2,-21,28,-7,7,-3,-11|by-verb:own call
0,-1,-9,-1,-14,-1,10,16|by-verb:own call for
0,0,10,-10,0,10,0,-10|by-verb:own campaign
0,14,0,0,-6,0,-3,-4|by-verb:own cap
12,6,-1,-3,-8,-1,-4,-1|by-verb:own clear
0,0,-1,-1,8,-3,-18,14|by-verb:own climb
0,6,-2,-3,10,-4,-9,3|by-verb:own come to
-2,-3,10,14,4,-2,-14,-6|by-verb:own commit
0,0,0,-5,17,-1,-9,-2|by-verb:own concede
-2,2,15,-1,-9,1,-5,-2|by-verb:own consider
6,-2,-4,4,-1,-2,-13,11|by-verb:own contain
0,0,0,-9,0,-1,11,-1|by-verb:own contradict
0,0,0,0,26,0,-26,0|by-verb:own course
0,0,-11,-1,-2,-4,-4,22|by-verb:own debate
0,-1,-3,-1,-9,-1,16,-1|by-verb:own decide
0,0,0,0,8,0,-7,0|by-verb:own declare
-1,0,1,14,0,-2,-7,-4|by-verb:own decline
0,0,-15,20,-1,5,-2,-8|by-verb:own deny
-1,-1,-4,-5,14,14,-21,3|by-verb:own discuss
-2,-1,-12,12,5,-14,9,2|by-verb:own do
0,0,-1,-16,0,19,-1,-1|by-verb:own dodge
0,-4,-4,-1,-3,-1,1,11|by-verb:own double
0,2,-1,0,2,-1,-13,11|by-verb:own drop
0,0,5,-10,0,0,4,1|by-verb:own embrace
0,0,8,0,-15,1,11,-5|by-verb:own end
0,0,0,-1,0,0,12,-10|by-verb:own enshrine
0,0,0,0,9,0,-8,0|by-verb:own equal
0,-2,3,-1,0,-14,0,14|by-verb:own estimate
9,10,-6,-7,3,-1,5,-14|by-verb:own exceed
-1,-5,4,-3,-3,12,-3,-3|by-verb:own exempt
0,-1,7,-14,31,-3,-6,-14|by-verb:own expect
-1,-3,-1,-2,-3,-1,3,8|by-verb:own eye
0,-1,1,-1,-3,-1,8,-3|by-verb:own fall
0,-4,-2,-5,2,-6,2,12|by-verb:own favor
0,0,4,0,0,9,-3,-10|by-verb:own favour
0,0,0,-4,0,-1,10,-4|by-verb:own find the means for
-1,0,8,9,-1,-1,-16,2|by-verb:own fix
0,0,-7,-2,-3,-2,-5,19|by-verb:own float
0,0,0,0,12,0,-12,0|by-verb:own force
0,0,0,0,12,0,-12,0|by-verb:own forecast
0,0,0,0,4,0,-10,7|by-verb:own foresee
0,10,-2,0,-4,0,-1,-3|by-verb:own free
-3,-5,0,-18,33,-10,-7,10|by-verb:own get
0,-2,-7,0,-16,9,10,6|by-verb:own give
-6,-1,24,1,6,21,-31,-15|by-verb:own go
0,4,-1,0,-4,-3,-7,12|by-verb:own grow
0,-1,-2,0,2,1,11,-11|by-verb:own head
0,0,-4,-1,-2,-1,9,0|by-verb:own hint
-1,-2,-3,-13,29,21,-17,-15|by-verb:own hit
-1,14,5,-4,-18,-4,3,5|by-verb:own hold
0,0,0,0,-8,0,9,0|by-verb:own hold firm on
0,0,-1,0,-11,0,0,12|by-verb:own hold out for
0,13,0,0,-10,-1,-1,-1|by-verb:own hold the line at
0,0,0,0,-5,0,11,-6|by-verb:own hurry
0,-1,9,-4,-14,14,1,-4|by-verb:own increase
0,5,-6,-1,-10,-1,13,-1|by-verb:own insist on
0,-1,8,-6,-17,10,8,-2|by-verb:own intend
0,0,0,0,-6,0,-5,11|by-verb:own intention
-2,-14,-7,1,25,1,17,-21|by-verb:own keep
0,0,5,0,1,0,-9,4|by-verb:own leap
0,0,-1,0,0,0,-6,8|by-verb:own legislate
0,0,0,0,-10,14,-4,0|by-verb:own level off at
0,-1,3,-1,-1,-9,16,-6|by-verb:own lift
0,0,-1,-3,-4,0,12,-3|by-verb:own likely
0,10,-1,-1,-4,-1,-2,-2|by-verb:own limit
0,-1,-4,-4,19,4,-17,4|by-verb:own live with
-1,0,-2,-1,0,0,-6,10|by-verb:own look at
0,0,-6,0,0,0,-1,8|by-verb:own look for
-1,0,-3,-1,18,-6,-7,0|by-verb:own manage
-1,0,-7,-2,10,-2,17,-16|by-verb:own match
6,0,5,-2,-9,0,3,-2|by-verb:own mean
-9,-1,20,21,-24,-3,6,-10|by-verb:own meet
-4,-1,30,14,0,-3,-10,-26|by-verb:own mention
-3,-2,5,-5,-5,-5,10,4|by-verb:own move
0,0,-2,-1,-3,-1,-5,13|by-verb:own mull
-1,4,8,-5,-2,-2,15,-16|by-verb:own name
0,-1,-3,12,-1,-11,-2,7|by-verb:own offer
0,0,-2,-14,-5,-3,7,16|by-verb:own oppose
0,0,-3,-1,0,0,8,-3|by-verb:own opt
0,-1,12,1,1,-1,-10,-2|by-verb:own pay
0,0,-1,0,-1,0,-10,13|by-verb:own pencil in
-1,-1,-4,-1,11,-3,11,-12|by-verb:own plan
0,0,2,-17,0,-1,-1,17|by-verb:own play down
-1,2,-5,-5,-7,-3,15,4|by-verb:own pledge
0,-1,17,-1,-1,-3,11,-22|by-verb:own prefer
0,-1,-12,-1,-2,-1,-5,22|by-verb:own prepare
0,0,-7,-1,0,-1,-1,10|by-verb:own press
0,0,-1,-1,14,7,-14,-4|by-verb:own project
-3,2,1,32,-8,-9,16,-30|by-verb:own promise
-1,0,-10,15,21,-4,7,-29|by-verb:own propose
-1,6,3,-8,7,-2,-5,-1|by-verb:own push
0,0,6,-11,0,0,-2,7|by-verb:own push back
-2,17,-2,13,-18,2,4,-14|by-verb:own put
0,0,0,0,20,0,-24,6|by-verb:own race
-1,-7,-9,18,-1,11,-26,15|by-verb:own raise
-2,-2,-7,10,15,-2,-25,13|by-verb:own reach
0,0,5,-14,-2,-1,-4,17|by-verb:own ready
10,0,-3,0,-2,0,18,-23|by-verb:own recommend
-1,0,-8,1,-2,-2,23,-11|by-verb:own refuse
0,0,-7,0,-3,0,3,8|by-verb:own reiterate
0,0,4,16,-1,-4,-3,-13|by-verb:own reject
0,9,0,-1,-11,-1,16,-11|by-verb:own remain
0,0,12,-21,0,-1,-4,14|by-verb:own resist
0,-2,0,0,-11,-1,6,8|by-verb:own return
0,0,-1,0,-12,-3,4,11|by-verb:own review
-1,-2,-2,8,-5,-4,-8,14|by-verb:own rise
-4,-1,5,-7,-4,-5,-15,31|by-verb:own rule out
0,0,-1,-1,0,-1,-9,12|by-verb:own scoff
0,7,0,2,-8,0,5,-5|by-verb:own secure
0,-3,5,-6,-5,-1,-6,16|by-verb:own seek
-5,-5,-15,5,15,-9,14,-1|by-verb:own set
0,0,-2,1,6,0,-8,3|by-verb:own set aside
0,0,-1,-1,-1,0,13,-10|by-verb:own set out
0,0,-13,-2,14,-3,10,-4|by-verb:own settle for
0,0,-3,-17,0,9,18,-7|by-verb:own sidestep
-1,0,-7,-10,5,4,9,0|by-verb:own sign up
0,0,-1,0,8,0,-9,2|by-verb:own slip
0,0,-9,10,-4,0,-1,5|by-verb:own sound out
-2,-1,-10,0,10,-2,-1,7|by-verb:own speak of
0,0,9,-4,0,-5,0,0|by-verb:own speculate
8,-1,20,-1,-20,8,-2,-12|by-verb:own spend
0,0,0,12,0,0,-11,0|by-verb:own spurn
-1,-2,-6,-1,-5,10,7,-2|by-verb:own stand
-1,7,3,-8,-5,-2,25,-19|by-verb:own stay
3,0,-15,0,0,0,13,0|by-verb:own step up
0,10,2,-3,-8,-2,3,-2|by-verb:own stick to
-1,4,-6,1,0,-8,7,2|by-verb:own stop
0,0,0,0,8,-1,-4,-4|by-verb:own strain
0,0,-2,9,0,-3,-7,4|by-verb:own suggest
0,0,0,0,13,0,-11,-1|by-verb:own swell
0,0,-3,-1,0,0,-3,8|by-verb:own table
-2,2,-16,3,-33,15,42,-10|by-verb:own take
0,0,-3,-1,-2,-1,-5,13|by-verb:own talk about
-2,0,-8,21,-4,-3,2,-7|by-verb:own talk of
-1,3,-8,6,19,-7,-23,12|by-verb:own tell
-3,-2,1,9,-15,-7,11,5|by-verb:own think
0,0,9,-9,0,0,2,-1|by-verb:own tie
0,0,11,-3,0,0,7,-15|by-verb:own time
0,0,0,0,-9,-2,-4,16|by-verb:own try
0,0,-3,12,-3,8,-11,-3|by-verb:own turn down
0,0,9,-9,0,5,-21,16|by-verb:own urge
0,-1,-1,-3,3,-1,-17,20|by-verb:own use
0,0,0,0,0,9,-3,-5|by-verb:own utter
0,0,-1,-3,-9,-1,2,12|by-verb:own vote on
0,2,-10,-1,-8,-1,9,9|by-verb:own vow
0,-5,25,-11,-16,0,41,-35|by-verb:own want
0,-1,0,5,-3,11,-4,-6|by-verb:own warn
0,0,8,-6,0,0,-2,0|by-verb:own wave off
0,0,-3,2,4,-2,-9,8|by-verb:own work
0,0,-3,11,-1,0,-4,-2|by-verb:own work out
-1,0,-2,28,-2,9,-36,4|by-verb:own write
17,-14,34,22,1,13,-10,-64|by:foreign
-15,-5,-21,-21,21,16,31,-7|by:nobody
-29,-10,-32,-7,27,4,-40,88|by:nongov
4,-1,29,4,-10,-21,-9,4|by:noun
-2,29,-22,-13,-11,-22,31,11|by:own
0,0,0,1,-1,1,-23,23|date-after:far led by after
0,0,-1,0,8,-5,6,-8|date-after:far led by around
0,0,-2,0,8,0,-3,-2|date-after:far led by as
0,0,-5,0,-12,-1,17,1|date-after:far led by before
-10,-11,-18,-16,43,-14,-10,37|date-after:far led by by
-1,-2,-10,-10,2,-6,38,-12|date-after:far led by for
0,0,-3,0,-10,-1,11,2|date-after:far led by from
-3,-6,2,-10,12,-4,32,-23|date-after:far led by in
0,0,0,0,-4,-2,-7,12|date-after:far led by instead of
0,0,16,-1,0,0,-14,0|date-after:far led by not
0,-1,2,-1,-8,-2,14,-4|date-after:far led by of
0,0,-2,0,-2,0,8,-4|date-after:far led by than
0,-2,0,0,-19,0,9,14|date-after:far led by through
0,0,0,0,-10,0,12,-1|date-after:far led by to
0,0,-2,0,18,2,-18,1|date-after:far led by until
0,0,0,0,-9,0,9,0|date-after:next led by 4.9%
0,0,-1,0,26,0,-23,-1|date-after:next led by 5%
0,0,0,0,-10,0,11,0|date-after:next led by and
0,0,-1,-1,-4,-1,19,-13|date-after:next led by by
0,0,-1,0,4,0,-15,14|date-after:next led by defence
0,0,0,0,11,-1,-12,2|date-after:next led by defense
0,0,0,0,-15,0,15,0|date-after:next led by due
-1,0,0,-1,-13,-1,10,5|date-after:next led by for
0,-1,-4,-5,-24,-2,23,12|date-after:next led by from
0,0,14,-1,4,17,-15,-18|date-after:next led by gdp
0,0,0,0,-19,0,20,0|date-after:next led by gross domestic product
0,0,0,0,0,0,-10,10|date-after:next led by hague
-1,-1,-14,2,-12,-5,13,18|date-after:next led by in
-1,0,-1,0,-15,0,20,-3|date-after:next led by of
0,0,0,0,13,0,-13,0|date-after:next led by security
0,0,0,0,9,0,-9,0|date-after:next led by signed off on
0,0,-3,0,-4,0,0,8|date-after:next led by strategy
0,0,0,0,10,0,-10,0|date-after:now led by 1.3%
0,0,0,0,-19,0,19,0|date-after:now led by 2 per cent
0,0,0,0,17,0,-16,-1|date-after:now led by 2 percent
0,0,0,-1,20,-1,-18,0|date-after:now led by 2%
0,0,-7,0,0,-1,-2,11|date-after:now led by 2.3%
0,0,0,0,9,0,-8,0|date-after:now led by 2.4 percent
0,0,-3,0,-13,0,16,0|date-after:now led by 3 pct
0,0,8,-1,-23,0,28,-12|date-after:now led by 3 percent
0,0,-1,0,-7,0,10,-2|date-after:now led by 3%
0,0,0,0,-16,0,16,0|date-after:now led by 4.7%
0,0,0,0,11,0,-11,0|date-after:now led by 4.8 percent
-1,0,-1,19,-6,-2,-7,-2|date-after:now led by 5%
0,0,0,0,9,0,-9,0|date-after:now led by achieved
-2,0,-8,0,0,0,10,0|date-after:now led by asia
-1,0,-8,13,10,0,-12,-2|date-after:now led by at
0,0,0,-11,0,0,11,0|date-after:now led by attain
-1,0,-2,-2,-2,0,11,-3|date-after:now led by attended
0,0,9,0,0,0,0,-9|date-after:now led by audience
0,0,3,-3,-7,0,0,8|date-after:now led by before
-2,0,3,1,-31,-4,17,15|date-after:now led by by
0,0,-1,0,-5,-1,-9,16|date-after:now led by dated
0,0,-2,-1,-21,0,28,-4|date-after:now led by defence
0,0,0,0,12,0,-12,0|date-after:now led by economic output
-1,5,2,2,4,-1,-8,-4|date-after:now led by for
0,0,-23,-3,18,-2,16,-4|date-after:now led by gdp
0,0,0,4,-8,0,5,0|date-after:now led by goal
0,0,0,0,11,0,-8,-2|date-after:now led by gross domestic product
0,0,-13,3,-1,0,-2,13|date-after:now led by hearing
0,0,0,0,-1,13,-9,-3|date-after:now led by here
-2,-3,52,-18,-6,2,-12,-12|date-after:now led by in
0,-1,-1,10,0,0,-5,-3|date-after:now led by indicated
0,0,9,-7,-1,0,-1,0|date-after:now led by lawmakers
0,0,0,0,17,0,-17,0|date-after:now led by level
0,0,-5,11,0,-3,-3,-1|date-after:now led by nominee
0,0,0,0,1,-8,9,-2|date-after:now led by note
-5,10,10,9,-42,9,-9,17|date-after:now led by on
0,0,0,0,10,0,-9,0|date-after:now led by only
0,0,10,0,-8,0,0,-1|date-after:now led by pentagon
0,0,0,0,8,0,-7,0|date-after:now led by reached
0,0,-1,0,-1,-6,-1,9|date-after:now led by released
0,0,19,-1,-7,-2,-6,-3|date-after:now led by reported
-2,6,0,4,-12,11,2,-9|date-after:now led by said
-1,8,3,2,-5,-4,0,-2|date-after:now led by since
0,0,-17,0,0,0,0,18|date-after:now led by taipei
0,-1,15,0,-9,0,0,-4|date-after:now led by that
0,-1,1,-2,-16,-1,15,3|date-after:now led by to
0,0,0,8,0,-6,-1,-1|date-after:now led by tokyo
0,0,0,-1,-1,0,9,-7|date-after:now led by underway
0,0,15,0,0,-1,-2,-11|date-after:now led by washington
-1,0,8,-4,0,0,-1,-1|date-after:now led by white house
-1,0,-1,-1,-11,0,22,-7|date-after:now led by within
0,0,0,0,27,0,-26,0|date-after:past led by 2 percent
0,0,0,0,11,0,-7,-2|date-after:past led by 2%
0,0,0,0,16,0,-13,-3|date-after:past led by 2.1 pct
0,0,0,0,9,-1,-3,-5|date-after:past led by 2.1%
0,0,-4,0,-1,-2,-7,15|date-after:past led by 2.6 percent
0,0,-1,0,10,0,-1,-8|date-after:past led by around
0,0,3,0,-13,16,-5,-1|date-after:past led by at
0,0,0,0,28,0,-27,0|date-after:past led by attained
0,-3,-2,0,-29,-1,44,-8|date-after:past led by by
-1,-1,7,0,28,-3,-21,-9|date-after:past led by for
-3,19,19,0,48,3,-65,-21|date-after:past led by in
-1,4,-5,-1,16,-1,6,-18|date-after:past led by of
0,0,0,0,-7,0,8,0|date-after:past led by promised
0,0,0,0,-2,0,-9,11|date-after:past led by rather than
0,0,8,0,-1,0,0,-7|date-after:past led by reported
-3,9,-1,-7,4,-4,-17,18|date-after:past led by since
0,0,0,0,9,0,-8,0|date-after:past led by through
0,0,1,-1,-7,-1,12,-4|date-after:past led by to
0,9,0,0,-18,0,9,0|date-after:past led by until
0,0,0,0,-6,0,8,-1|date-before:far led by ,
0,0,0,13,0,0,-13,0|date-before:far led by beyond
0,0,30,7,-11,5,-6,-26|date-before:far led by by
0,8,1,-2,15,11,-11,-22|date-before:far led by for
0,0,-1,0,8,0,-10,3|date-before:far led by from
-5,1,-23,17,-4,3,-8,20|date-before:far led by in
0,0,16,0,0,0,-2,-13|date-before:far led by not
0,0,0,9,-1,0,-6,-2|date-before:far led by set
0,0,0,0,10,0,-10,0|date-before:far led by takes
0,0,16,0,0,0,-2,-13|date-before:far led by think
0,-1,11,0,-11,-2,5,-2|date-before:far led by to
0,0,26,-2,-13,-1,-3,-8|date-before:far led by until
0,0,0,0,-1,0,-10,10|date-before:next led by \"
0,0,12,0,-10,0,0,-2|date-before:next led by 's
0,0,-1,-3,-1,10,-4,-1|date-before:next led by 3.32%
0,0,0,0,-4,0,8,-4|date-before:next led by bn
0,0,-5,6,-5,-1,-4,8|date-before:next led by by
0,0,0,0,0,9,0,-9|date-before:next led by due
-1,3,-8,-4,49,-8,-39,7|date-before:next led by for
0,0,0,0,-9,-2,13,-2|date-before:next led by from
-1,-2,16,-2,-8,-2,3,-6|date-before:next led by in
0,0,0,0,-9,0,19,-10|date-before:next led by said
0,0,0,0,9,0,-9,0|date-before:next led by taiwan 's
0,0,-7,0,2,0,-3,9|date-before:next led by that
0,0,0,-1,0,2,-11,10|date-before:next led by to
-11,-3,-16,6,-5,13,9,8|date-before:now led by ,
0,0,2,0,12,0,-13,-1|date-before:now led by 2%
0,0,0,0,-1,-7,10,-1|date-before:now led by 2.32 percent
0,0,-1,0,-8,0,14,-5|date-before:now led by 2.42 percent
0,0,0,0,-9,0,9,0|date-before:now led by 3.4%
0,0,0,0,9,0,-7,-1|date-before:now led by 4%
0,0,0,0,19,0,-19,0|date-before:now led by :
0,0,9,0,6,0,-6,-7|date-before:now led by ;
0,0,-1,0,2,-3,11,-8|date-before:now led by adopted
0,0,0,0,-10,0,13,-2|date-before:now led by agreed
0,0,8,-3,0,-1,-1,-4|date-before:now led by aides
0,0,0,-1,9,0,-8,0|date-before:now led by beyond
0,0,-7,0,-1,0,0,9|date-before:now led by bill
-1,-1,-5,0,-5,-3,6,8|date-before:now led by by
0,2,0,0,7,0,-8,0|date-before:now led by cabinet
-2,-2,5,0,-5,0,-9,14|date-before:now led by called
0,0,-1,-4,-3,15,0,-7|date-before:now led by circulated
0,-2,-1,-3,-1,13,4,-10|date-before:now led by committee
0,0,11,-1,0,0,0,-9|date-before:now led by confirmed
0,0,0,0,22,0,-21,0|date-before:now led by defense
0,0,0,0,9,0,-8,0|date-before:now led by defense ministry
0,-1,0,0,-5,0,8,-1|date-before:now led by defense spending
0,-1,-1,2,12,-2,-13,4|date-before:now led by documents
-1,0,-12,-2,12,0,-1,5|date-before:now led by donald trump
-1,0,-3,8,9,-3,-14,5|date-before:now led by for
0,0,-7,15,-17,-1,15,-5|date-before:now led by gdp
0,-6,0,0,6,0,-11,12|date-before:now led by government
0,-5,0,0,8,0,-1,-1|date-before:now led by gross national product
0,0,-8,-1,0,0,9,0|date-before:now led by hearing
0,0,0,-1,-8,0,-1,9|date-before:now led by here
0,0,0,-1,-2,0,8,-5|date-before:now led by house
-3,14,-10,5,-6,-1,-5,8|date-before:now led by in
0,0,0,0,8,0,-8,0|date-before:now led by lai ching - te
0,0,-1,6,-6,-1,9,-7|date-before:now led by lawmakers
0,0,0,0,-7,0,8,-1|date-before:now led by legislative yuan
0,0,-5,-1,0,0,8,-1|date-before:now led by meet
0,0,-11,0,0,0,-1,13|date-before:now led by newspaper
0,-1,11,-2,13,1,-7,-14|date-before:now led by nothing
0,0,-10,-1,-3,-1,-6,22|date-before:now led by of
-2,0,9,0,0,0,-6,-1|date-before:now led by office
5,8,-2,14,-28,-9,6,7|date-before:now led by on
0,0,0,0,8,0,-7,0|date-before:now led by outlays
0,0,1,0,12,0,-13,0|date-before:now led by passed
-1,0,6,-1,9,-1,-12,0|date-before:now led by plan
0,0,8,-7,0,0,0,0|date-before:now led by readout
9,0,2,-5,7,0,-5,-8|date-before:now led by released
0,0,0,0,-6,0,9,-3|date-before:now led by repeated
15,0,-14,5,0,2,-4,-2|date-before:now led by reporters
8,-9,8,-14,5,-3,1,3|date-before:now led by said
0,0,9,-3,-2,0,-1,-3|date-before:now led by senators
0,0,0,14,0,0,-14,0|date-before:now led by signaled
0,0,-5,5,11,0,-11,0|date-before:now led by speech
0,0,4,0,4,0,1,-8|date-before:now led by suggested
0,0,-5,-1,-2,0,-6,15|date-before:now led by summit
0,0,4,-8,10,0,-3,-2|date-before:now led by talks
0,0,0,0,-15,0,0,15|date-before:now led by than
0,0,-5,-3,0,-1,10,-1|date-before:now led by trump
0,0,0,0,11,0,-11,0|date-before:now led by up
0,0,-7,0,0,9,-1,-1|date-before:now led by visiting
0,0,0,0,0,0,8,-7|date-before:now led by voted on
-1,-1,10,7,-9,0,-5,-1|date-before:now led by washington
0,0,-25,-1,5,-1,-2,24|date-before:now led by washington post
0,0,0,0,15,0,-8,-7|date-before:now led by work
0,0,-8,0,-1,0,0,9|date-before:now led by wrote
0,0,0,0,-8,9,0,-1|date-before:past led by ,
0,0,-1,0,-7,11,0,-3|date-before:past led by 3.4%
0,0,14,0,0,0,-7,-7|date-before:past led by as
0,0,-14,0,0,0,0,15|date-before:past led by during
0,-2,-1,0,-10,-1,20,-5|date-before:past led by from
18,-7,-16,-15,-9,-13,35,5|date-before:past led by in
0,0,9,0,0,0,0,-8|date-before:past led by interview
-3,-10,-2,15,1,-5,17,-13|date-before:past led by nothing
9,10,1,-2,-6,-4,-5,-2|date-before:past led by of
0,0,0,0,-12,0,12,0|date-before:past led by poll
0,0,0,0,-14,0,14,0|date-before:past led by reform
-1,7,-18,-4,12,-3,4,2|date-before:past led by since
0,0,0,0,-9,11,-1,0|date-before:past led by stood
0,0,0,0,-21,0,21,0|date-before:past led by time
0,0,-10,0,0,0,0,10|date-before:past led by wrote
-22,-15,11,3,18,-14,38,-18|date:far
-6,-2,5,-8,-39,8,12,30|date:next
-1,14,-12,3,16,-13,5,-11|date:now
8,32,-23,-14,23,8,4,-38|date:past
-1,0,-7,-1,-1,-1,13,-1|governor-form:about finite+
3,-1,0,1,20,14,-4,-32|governor-form:accept finite+
0,0,-4,12,-1,-1,-3,-3|governor-form:accept finite++not
-3,-1,11,-10,-2,4,-16,17|governor-form:accept finite+would
0,0,-6,-9,0,0,16,-1|governor-form:accept gerund++not
0,0,0,-1,19,0,-17,-1|governor-form:achieve finite+
0,0,0,0,-1,-2,8,-4|governor-form:achieve gerund+
10,-2,-7,-4,11,-1,5,-13|governor-form:adopt finite+
0,0,-1,14,0,-1,-13,1|governor-form:adopt gerund+
6,0,-2,-2,11,-1,-4,-9|governor-form:advise finite+
-2,0,-9,-1,-11,2,9,11|governor-form:afford finite+
11,-2,-5,10,1,1,-6,-10|governor-form:agree finite+
0,0,-1,-1,-6,0,-10,18|governor-form:agree finite+should
0,0,-6,-6,0,-1,12,1|governor-form:agree finite+would
0,0,11,-1,0,0,-9,0|governor-form:agree gerund+
0,-1,-6,-2,-11,12,19,-12|governor-form:aim finite+
-1,0,19,-2,2,-1,-10,-7|governor-form:aim finite+should
0,0,-2,-8,0,2,-1,10|governor-form:aim finite+would
0,0,0,0,0,-2,-8,9|governor-form:aim progressive+should
0,0,0,0,13,-2,-9,-1|governor-form:allocate finite+
-1,0,-4,-2,0,10,0,-3|governor-form:amount finite+
0,-1,0,0,13,0,-9,-2|governor-form:amount finite+will
0,0,-4,-2,-13,-3,3,20|governor-form:amount finite+would
0,-1,-1,0,-3,-6,8,3|governor-form:announce finite+
0,0,0,-1,16,0,-11,-3|governor-form:approach gerund+
0,-4,-1,5,14,-3,-3,-8|governor-form:approve finite+
-1,0,3,-4,27,-3,4,-25|governor-form:argue finite+
0,-1,-5,-2,-12,-2,-10,33|governor-form:argue for finite+
0,0,-3,0,8,0,-14,9|governor-form:arrive finite+
0,0,-1,-7,-4,-2,5,9|governor-form:arrive finite++not
0,-5,10,-4,26,-11,9,-26|governor-form:ask finite+
0,-1,-36,42,0,-5,-2,2|governor-form:ask finite++not
0,0,18,-10,0,-2,-3,-4|governor-form:ask finite+will
-2,-1,-3,-16,-10,32,-24,24|governor-form:ask for finite+
0,0,12,1,0,-2,-1,-9|governor-form:ask for finite++not
0,0,-7,0,0,0,13,-6|governor-form:ask for finite+should
0,0,6,-3,-8,-8,18,-6|governor-form:ask for finite+would
0,0,14,-1,0,-2,-6,-5|governor-form:ask for gerund+
0,0,-1,21,-1,-2,-7,-10|governor-form:ask for inf+
0,0,-2,-1,-6,-1,0,11|governor-form:ask for progressive+
0,1,-29,14,-2,-2,-11,29|governor-form:ask gerund+
0,0,14,-5,-1,-1,-5,-2|governor-form:ask inf+
0,0,13,-7,-1,-1,-2,-2|governor-form:ask progressive+
0,0,0,0,8,0,3,-11|governor-form:attain finite+would
0,-1,-2,0,5,11,-6,-6|governor-form:average finite+
-1,-1,8,-4,-3,-4,-17,23|governor-form:back finite+
-2,0,10,5,0,-17,9,-4|governor-form:balk finite+
4,0,-7,-6,-1,16,5,-11|governor-form:be finite+
-1,1,-8,11,-10,-3,3,6|governor-form:be finite++not
-1,-1,1,-2,12,-11,-12,12|governor-form:be finite+could
-3,-5,24,4,-27,-2,0,9|governor-form:be finite+should
-1,-1,0,-7,-2,14,-1,-3|governor-form:be finite+should+not
6,5,-18,5,16,-9,20,-26|governor-form:be finite+will
-4,1,1,2,5,9,-14,1|governor-form:be finite+would
0,0,3,-8,0,-4,1,8|governor-form:be inf+
0,0,0,-9,0,-1,10,0|governor-form:begin from finite++not
0,0,0,-7,-1,13,0,-5|governor-form:believe finite++not
0,6,16,-13,-2,-2,-4,-1|governor-form:bind finite++not
0,0,0,0,1,-1,9,-8|governor-form:boost finite+
0,-1,-1,-1,35,-2,-22,-8|governor-form:bring finite+
0,0,-3,0,-29,8,28,-4|governor-form:bring finite+will
0,-2,-5,0,4,-6,-9,19|governor-form:bring finite+would
0,0,0,0,-13,-1,20,-6|governor-form:bring inf+
0,0,-10,16,-2,10,-5,-10|governor-form:bring up finite+
-1,0,-5,-6,0,14,0,-2|governor-form:bring up finite+could
0,0,-16,19,0,0,-1,-1|governor-form:brush off finite+
-1,-1,13,-3,-1,-6,3,-5|governor-form:budget finite+
0,0,0,0,-7,0,12,-5|governor-form:build finite+
0,0,-2,0,-5,11,1,-4|governor-form:calculate finite+
0,0,16,-14,0,0,-2,1|governor-form:call +
20,-3,-21,14,8,5,-10,-12|governor-form:call finite+
0,-1,5,3,1,-9,-1,2|governor-form:call for +
-4,-3,11,-6,-17,-9,21,7|governor-form:call for finite+
0,0,-3,-2,0,10,-6,3|governor-form:call for finite+will
-2,0,-9,-1,-1,0,-3,15|governor-form:call for gerund+
1,0,-9,2,1,0,15,-10|governor-form:call gerund+
-5,0,13,-3,-7,-1,-13,17|governor-form:call on finite+
0,0,-9,-1,0,0,-2,13|governor-form:calls +
0,0,0,-10,0,11,1,-2|governor-form:campaign gerund+
0,16,0,0,-7,-1,-3,-4|governor-form:cap finite+
0,0,-1,0,7,-1,-25,19|governor-form:carry finite+will
-2,0,12,-2,-2,-1,-3,-2|governor-form:choose finite+
16,0,0,-1,-3,-1,-8,-4|governor-form:clear finite+
-1,0,-3,-1,-9,-5,1,18|governor-form:climb finite+
0,0,0,0,14,-2,-4,-8|governor-form:climb finite+could
0,0,0,0,10,0,-1,-9|governor-form:climb finite+should
0,0,0,0,-7,-1,-1,10|governor-form:climb finite+will
0,0,0,0,8,0,5,-13|governor-form:climb finite+would
0,0,-4,-2,12,-4,-22,20|governor-form:come to finite+
0,-6,0,0,-1,0,12,-4|governor-form:come to finite+will
0,0,-2,0,12,0,-3,-6|governor-form:command finite+
-2,0,-13,-13,2,-2,38,-9|governor-form:commit finite+
0,-3,0,19,-1,0,-12,-3|governor-form:commit finite++not
0,0,0,9,0,0,-8,-1|governor-form:commit finite+can+not
0,0,29,-11,0,0,-14,-4|governor-form:commit finite+should
0,0,-2,13,0,-1,-5,-5|governor-form:commit finite+would+not
0,0,-11,8,0,-2,8,-3|governor-form:commit gerund+
0,0,-2,-2,0,-4,-1,9|governor-form:commit inf+
0,0,-1,15,0,-2,-10,-2|governor-form:confirm finite+
0,0,-5,-10,0,15,0,0|governor-form:confirm finite++not
0,0,0,-5,0,10,-1,-3|governor-form:confirm finite+would+not
0,0,10,-1,-4,0,-4,-1|governor-form:confront with finite+
8,3,-24,2,7,1,8,-5|governor-form:consider finite+
0,0,0,8,0,-1,0,-6|governor-form:consider finite+could+not
0,0,11,0,0,0,0,-11|governor-form:consider finite+would
0,-1,10,-7,-1,0,2,-2|governor-form:consider inf+
0,0,-2,-10,-5,-1,-6,25|governor-form:consider progressive+
0,0,0,12,0,0,-1,-9|governor-form:consider progressive++not
6,-5,-4,3,-1,-2,-7,10|governor-form:contain finite+
0,0,0,-9,0,-1,11,-1|governor-form:contradict finite++not
0,0,-2,0,-3,9,0,-3|governor-form:contribute finite+could
0,0,0,0,-17,-1,21,-3|governor-form:correspond finite+
0,0,0,0,27,0,-26,-1|governor-form:course finite+
0,0,-5,0,16,-2,8,-17|governor-form:debate finite+
0,0,-4,0,0,0,13,-8|governor-form:debate inf+
0,0,0,0,-5,-1,-14,20|governor-form:debate progressive+
0,0,-2,0,0,-3,-5,10|governor-form:debate progressive+will
0,-1,-1,-2,-8,0,20,-8|governor-form:decide finite+
0,0,-8,7,0,0,-1,3|governor-form:decide finite++not
-1,3,-5,-6,-1,-1,19,-9|governor-form:decision +
-1,0,4,0,8,0,-9,-1|governor-form:declare finite+
-1,0,1,9,-1,-3,2,-8|governor-form:decline finite+
-1,-2,10,3,-4,-6,-7,8|governor-form:demand finite+
0,1,-14,26,-1,-2,-2,-8|governor-form:deny finite+
-1,-1,-11,-1,19,2,-7,0|governor-form:devote finite+
0,0,0,0,-7,0,8,-1|governor-form:devote finite+would
0,0,-4,0,9,0,-4,-1|governor-form:devote progressive+
0,0,-2,0,0,0,-6,9|governor-form:discuss finite+
0,0,0,-1,17,-1,5,-19|governor-form:discuss finite+will
0,0,-2,-1,-1,-9,2,10|governor-form:discuss gerund+
0,0,-9,-1,-7,14,-9,12|governor-form:discuss inf+
-2,0,9,-4,-6,14,0,-11|governor-form:do finite+
0,0,-3,-2,-1,-4,13,-3|governor-form:do finite+can
0,0,-1,11,-1,-2,-5,-3|governor-form:do finite+can+not
-1,0,-9,-1,0,-1,-5,18|governor-form:do finite+should
0,0,-1,1,8,-1,-6,-1|governor-form:do finite+will
0,0,-2,-18,0,22,0,-2|governor-form:dodge finite+
0,-3,0,0,2,0,11,-9|governor-form:double finite+
0,0,-2,0,-5,0,-17,25|governor-form:double finite+should
0,0,0,0,0,0,-12,13|governor-form:drop finite++not
0,0,-1,0,-7,11,0,-3|governor-form:drop finite+would
-2,0,-4,-1,0,0,8,-1|governor-form:embrace finite+
0,0,10,-10,0,0,0,0|governor-form:embrace finite++not
0,0,10,-1,0,0,-6,-3|governor-form:encourage finite+
0,1,10,0,-20,2,20,-11|governor-form:end finite+
0,0,-1,0,0,-1,-7,9|governor-form:end finite+will
0,0,0,0,12,0,-8,-3|governor-form:end gerund+
-1,0,-5,-1,0,0,10,-3|governor-form:endorse finite+
0,0,1,-5,-1,0,-6,12|governor-form:endorse finite++not
0,0,0,10,0,0,0,-9|governor-form:endorse finite+would+not
0,0,0,-3,0,0,-4,8|governor-form:endorse gerund+
0,0,0,-1,0,0,12,-10|governor-form:enshrine finite+would
0,0,0,0,-1,0,10,-9|governor-form:envisage finite+
0,0,-1,0,-1,-1,11,-8|governor-form:equal finite+
0,-2,-1,-1,7,-15,-7,19|governor-form:estimate finite+
10,-6,-5,-2,17,-3,0,-11|governor-form:exceed finite+
0,0,0,0,11,0,-3,-7|governor-form:exceed finite+should
0,6,-1,-2,-2,-4,-7,10|governor-form:exceed finite+should+not
0,0,0,0,2,0,7,-8|governor-form:exceed finite+will
0,0,0,0,-10,4,7,0|governor-form:exceed finite+would
0,0,0,-10,0,0,0,10|governor-form:exclude finite++not
-1,-2,5,-9,-9,16,4,-4|governor-form:exempt finite+
0,-3,-1,5,-2,8,-7,-1|governor-form:exempt inf+
0,-2,15,-1,-1,-1,0,-10|governor-form:exhort finite+
-4,-3,-15,4,27,-15,3,3|governor-form:expect finite+
0,0,-1,-6,9,11,-9,-4|governor-form:expect finite++not
-1,0,-7,0,0,0,9,0|governor-form:expect finite+should
0,0,11,-4,0,0,-2,-4|governor-form:expect inf+
-1,-3,-5,-2,-4,-1,9,7|governor-form:eye finite+
0,0,3,0,0,-3,13,-12|governor-form:fall finite+would
-1,-4,11,-3,-8,14,0,-8|governor-form:favor finite+
0,0,0,0,0,-1,-9,10|governor-form:favor inf+
0,0,-1,-1,-2,-1,8,-2|governor-form:find the money for gerund+
-1,0,8,0,-2,-1,-9,5|governor-form:fix finite+
-1,0,0,-3,-4,-3,-4,16|governor-form:float finite+
0,-1,-2,0,8,-1,2,-6|governor-form:force finite+
0,0,-1,0,8,-2,0,-5|governor-form:force finite+would
0,0,0,0,12,0,-12,0|governor-form:forecast finite+
0,0,-1,-1,19,-2,-18,4|governor-form:foresee finite+
0,10,-2,0,-4,0,-1,-3|governor-form:free finite+
-3,-4,-22,-1,20,-6,20,-6|governor-form:get finite+
-1,0,0,0,16,0,-15,0|governor-form:get finite++not
0,0,8,-1,0,-2,-1,-4|governor-form:get finite+can
0,0,-1,-1,-15,14,4,-1|governor-form:get finite+can+not
0,0,-1,-1,-12,18,-3,-1|governor-form:get finite+could
0,-4,-4,-2,-15,0,8,17|governor-form:get finite+should
-1,-1,24,-5,-12,-7,-2,3|governor-form:get finite+will
0,3,-7,-6,21,-9,-4,3|governor-form:get finite+would
0,0,-3,9,-1,0,-1,-4|governor-form:get finite+would+not
0,0,-1,9,-5,11,-5,-10|governor-form:get gerund+
0,0,-4,-17,0,2,15,4|governor-form:get inf+
8,-3,-4,0,-12,11,-1,1|governor-form:give finite+
4,12,-14,-6,-19,17,3,3|governor-form:go finite+
0,-9,10,3,4,-7,11,-12|governor-form:go finite++not
0,0,-4,-1,-1,0,8,-2|governor-form:go finite+can
0,-6,7,0,12,-10,2,-4|governor-form:go finite+can+not
0,5,-1,-1,-12,-2,15,-3|governor-form:go finite+could
-2,8,1,-7,-5,0,-1,7|governor-form:go finite+should
0,1,-12,-2,-1,-3,12,5|governor-form:go finite+should+not
-2,-1,-12,-5,18,-3,-3,7|governor-form:go finite+will
0,-1,-1,23,-7,-1,-13,-1|governor-form:go finite+will+not
1,-1,35,-3,-19,-4,-21,11|governor-form:go finite+would
-1,-4,1,-2,36,17,-8,-38|governor-form:go gerund+
0,-1,-4,-2,0,0,-9,17|governor-form:go inf+
0,0,-3,-7,-7,-1,23,-5|governor-form:go progressive+
0,0,-7,22,-1,-3,-7,-3|governor-form:go progressive++not
0,0,-5,-2,0,0,-1,8|governor-form:go progressive+should
0,0,-2,-2,11,0,-11,5|governor-form:goal +
0,0,0,0,-1,-3,-12,17|governor-form:grow gerund+
0,0,-2,-3,-21,2,34,-9|governor-form:head finite+
0,-1,4,0,18,-1,-17,-2|governor-form:head progressive+
0,0,-2,0,-3,0,-7,13|governor-form:hike finite+
0,0,-3,-1,-4,-1,9,1|governor-form:hint finite+
15,0,-4,0,9,-8,-8,-3|governor-form:hit finite+
0,0,-1,0,-1,13,-4,-6|governor-form:hit finite+can
0,-1,0,0,8,0,-2,-4|governor-form:hit finite+could
0,0,0,0,-11,0,14,-1|governor-form:hit finite+will
0,0,0,-8,0,0,9,0|governor-form:hit finite+will+not
0,0,-1,-3,-4,10,-1,-1|governor-form:hit finite+would
0,0,0,0,25,-1,-23,0|governor-form:hit inf+
0,-4,5,-6,14,-2,2,-10|governor-form:hold finite+
0,0,-5,9,0,0,-4,0|governor-form:hold finite+should+not
0,0,1,-2,-14,-1,9,6|governor-form:hold finite+will
0,-1,-2,-1,2,-2,-10,15|governor-form:hold finite+would
0,0,0,0,-8,0,9,0|governor-form:hold firm on finite+
0,-3,0,-3,-5,-2,12,1|governor-form:hold inf+
0,0,-1,0,-11,0,0,13|governor-form:hold out for finite+
0,13,0,0,-10,-1,-1,-1|governor-form:hold the line at finite+
7,0,-12,-1,-1,-2,10,-2|governor-form:hold up finite+
0,0,-10,0,0,0,0,10|governor-form:honour finite+would
-2,0,21,-6,22,-2,-14,-20|governor-form:hope finite+
0,0,-1,0,-8,0,9,0|governor-form:hope finite+will
-1,0,-25,0,0,0,0,26|governor-form:hope gerund+
0,0,0,-4,0,9,0,-4|governor-form:hurry finite+would+not
0,0,-6,4,-2,-1,-9,15|governor-form:idea +
0,0,-1,8,0,-2,0,-5|governor-form:imagine finite+can+not
0,8,-2,0,-1,-1,-1,-3|governor-form:impose finite+
-1,-1,2,2,-8,12,-5,-1|governor-form:increase finite+
0,0,14,-1,-1,-1,-3,-7|governor-form:increase finite+should
0,0,1,0,1,1,-11,8|governor-form:increase finite+would
0,0,6,-5,-4,-1,-4,8|governor-form:insist finite+
-1,6,-10,-2,-10,11,15,-9|governor-form:insist on finite+
0,-1,2,-1,0,-8,-1,9|governor-form:insist on finite+would
0,0,0,-4,0,0,8,-3|governor-form:instruct finite+
0,-1,9,-12,-17,11,13,-3|governor-form:intend finite+
0,0,0,0,-6,0,-5,11|governor-form:intention finite+
-2,-9,-2,-6,22,-3,2,-2|governor-form:keep finite+
0,-1,0,-2,26,-2,-16,-6|governor-form:keep finite+can
0,-10,-1,0,-4,0,-1,17|governor-form:keep finite+should
0,2,-1,-1,7,0,6,-13|governor-form:keep finite+will
0,13,0,-2,-8,0,-1,-1|governor-form:keep gerund+
0,8,-2,10,-32,-2,11,8|governor-form:keep inf+
-1,0,-7,0,27,-1,-10,-7|governor-form:lay out finite+
-1,0,5,0,-2,-1,-10,8|governor-form:leap finite+
0,-2,8,0,-7,2,-5,5|governor-form:leave finite+
0,0,-7,-1,-5,-1,-1,15|governor-form:leave finite+will
0,0,0,0,-10,14,-4,0|governor-form:level off at finite+
0,0,-1,-1,-1,12,2,-11|governor-form:lift finite+
0,0,0,-1,0,-5,-3,9|governor-form:lift finite+could
0,0,-1,-1,17,-2,-7,-7|governor-form:lift finite+would
0,0,0,0,-14,0,15,-1|governor-form:lift inf+
-1,0,12,-1,0,-1,-3,-5|governor-form:like finite+
0,0,0,0,0,0,8,-7|governor-form:like to see finite+should
-1,-1,6,-5,-1,-5,-7,13|governor-form:like to see finite+would
0,0,-2,-3,-3,-1,9,-1|governor-form:likely finite+
0,9,0,-1,-4,-1,-2,-1|governor-form:limit finite+
0,-2,-3,-1,19,0,-6,-8|governor-form:live with finite+
0,0,0,0,-1,0,-9,10|governor-form:live with finite+can
0,0,-9,0,0,0,0,9|governor-form:look for inf+
0,0,-9,0,1,0,-7,16|governor-form:lower finite+
-1,0,-3,-1,-8,-6,23,-4|governor-form:make up finite+
0,1,-2,0,27,-5,-15,-5|governor-form:manage finite+
-1,0,-3,0,-9,-1,9,6|governor-form:manage finite+could
-1,0,-10,1,10,0,6,-5|governor-form:match finite+should
0,0,-1,-1,-1,-8,9,2|governor-form:match finite+would
7,0,9,-7,-15,2,10,-4|governor-form:mean finite+
-2,-1,23,8,-12,-1,1,-17|governor-form:meet finite+
0,0,-1,0,-12,0,13,0|governor-form:meet finite++not
-11,0,15,0,0,0,-4,0|governor-form:meet finite+should
0,0,-1,13,0,0,-11,0|governor-form:meet finite+will+not
0,0,-13,-1,-1,-1,-4,19|governor-form:meet finite+would
2,0,-2,-1,2,-13,8,5|governor-form:meet gerund+
6,-1,13,7,-7,3,-3,-16|governor-form:mention finite+
-3,-1,7,-3,-2,-7,-6,14|governor-form:move finite+
0,0,0,0,-9,0,12,-2|governor-form:move finite++not
-1,0,-4,-1,-1,-1,-3,12|governor-form:move finite+could
0,0,12,-1,0,-1,-5,-5|governor-form:move finite+should
0,0,0,0,0,0,-9,9|governor-form:move finite+would
0,-1,-3,0,14,-4,1,-7|governor-form:move gerund+
-1,0,-4,0,-5,0,10,-1|governor-form:move progressive+
0,0,-2,-1,-1,-1,-5,11|governor-form:mull finite+
-2,4,8,-2,-5,-2,10,-11|governor-form:name finite+
0,0,-1,-4,-1,-1,-4,11|governor-form:name inf+
0,0,-10,0,-3,0,22,-8|governor-form:oblige finite+
0,0,-1,-3,0,0,-5,9|governor-form:oblige finite+would
0,-1,-3,-5,-1,-1,2,9|governor-form:offer finite+
0,0,-1,-2,0,0,-17,19|governor-form:offer finite+could
0,0,0,0,0,0,8,-7|governor-form:offer progressive+
-1,-1,-10,-16,3,-8,14,19|governor-form:oppose finite+
0,0,0,-2,9,0,-3,-4|governor-form:oppose finite+will
0,0,0,18,0,0,-1,-16|governor-form:oppose finite+would
0,0,-3,-1,0,0,8,-3|governor-form:opt finite+
0,0,-7,0,1,-3,19,-10|governor-form:pay finite+
0,0,18,0,-2,1,-6,-10|governor-form:pay finite+should
0,0,-6,-1,0,0,-2,9|governor-form:pay progressive+should
0,0,0,0,-17,0,18,0|governor-form:peak finite+
0,0,0,0,18,-1,-14,-3|governor-form:peak finite+would
0,0,0,0,-7,-1,-3,12|governor-form:peg finite+
0,0,-1,0,19,0,-14,-2|governor-form:pencil in finite+
0,0,8,0,0,0,-7,0|governor-form:persuade inf+
0,0,7,-10,-17,-1,2,20|governor-form:plan +
0,0,5,16,-1,-1,-15,-2|governor-form:plan ++not
-1,-1,-6,-3,15,0,-10,6|governor-form:plan finite+
0,0,0,0,-20,3,16,1|governor-form:plan gerund+
0,0,-1,-2,12,-1,13,-22|governor-form:plan progressive+
0,0,0,0,11,0,-8,-2|governor-form:plans +
0,0,2,-17,0,-1,-1,17|governor-form:play down finite+
-1,-1,-3,-5,-7,-1,1,17|governor-form:pledge finite+
0,0,-6,-1,0,0,9,-1|governor-form:pledge progressive+
0,0,-9,-1,-1,-1,13,-1|governor-form:prefer finite+
0,-1,18,0,-1,-3,-7,-6|governor-form:prefer finite+would
0,6,7,-2,-11,-1,-1,2|governor-form:prepare finite+
0,0,-13,0,0,0,9,5|governor-form:prepare finite+should
0,-1,-1,-1,-2,-1,-18,24|governor-form:prepare progressive+
1,0,4,-3,-1,11,-11,0|governor-form:press finite+
0,0,11,-7,0,-1,3,-6|governor-form:press finite+would
0,0,20,8,-2,0,-19,-6|governor-form:pressure +
0,0,-2,-1,26,7,-25,-5|governor-form:project finite+
0,0,-7,8,3,-1,17,-19|governor-form:promise +
-3,1,4,15,-14,-9,-7,12|governor-form:promise finite+
0,0,10,-6,-2,0,-2,1|governor-form:proposal +
-6,-1,-4,12,-21,-3,-10,33|governor-form:propose finite+
0,0,-1,0,0,-2,14,-10|governor-form:propose finite+would
0,0,0,0,12,0,0,-11|governor-form:propose progressive+
0,0,-3,-1,-8,0,18,-6|governor-form:push +
0,0,-1,-5,0,0,-1,8|governor-form:push back finite+
0,0,4,-1,28,-1,-30,1|governor-form:push finite+
0,0,-1,0,2,5,-11,6|governor-form:push finite+would
0,0,-10,0,0,10,0,0|governor-form:push for finite+would
0,0,-1,-6,-3,-1,13,-2|governor-form:push inf+
0,0,-3,0,0,0,-4,9|governor-form:push progressive+
-7,16,-23,-5,-1,12,0,7|governor-form:put finite+
0,0,0,0,0,0,8,-8|governor-form:put finite+will+not
0,0,-2,0,0,0,-6,9|governor-form:put forward finite+
0,0,0,0,17,0,-17,0|governor-form:race finite+
-1,-4,22,-7,27,-8,-32,4|governor-form:raise finite+
0,-1,5,0,-2,-1,-11,10|governor-form:raise finite+could
0,0,-2,-1,-3,-2,-1,8|governor-form:raise finite+should
0,-1,-10,-3,-7,15,33,-26|governor-form:raise finite+will
0,0,-10,-5,9,-5,24,-12|governor-form:raise finite+would
0,0,0,11,0,-1,-9,-1|governor-form:raise finite+would+not
-1,-1,14,11,-24,-6,-22,28|governor-form:raise gerund+
0,0,0,0,-17,0,22,-4|governor-form:raise progressive+
-1,0,5,-5,13,9,-21,0|governor-form:reach finite+
0,1,-1,0,0,0,-8,9|governor-form:reach finite+can
0,0,-4,9,-1,0,-2,0|governor-form:reach finite+can+not
0,0,-2,-3,21,-1,-9,-5|governor-form:reach finite+could
0,0,2,-7,-6,-2,-1,15|governor-form:reach finite+should
0,0,-6,6,-6,-5,22,-11|governor-form:reach finite+would
-1,0,-3,-2,-28,10,18,6|governor-form:reach gerund+
0,0,1,-1,9,-2,-1,-6|governor-form:reach inf+
0,0,-5,-1,0,0,9,-3|governor-form:readiness finite+
0,0,0,-2,-2,0,-3,8|governor-form:ready finite+
0,0,5,-12,-1,-1,-9,18|governor-form:ready finite+should
-1,0,-6,0,8,0,-2,1|governor-form:reckon finite+
0,0,0,0,10,-1,-2,-7|governor-form:reckon on finite+
0,0,0,0,2,8,0,-10|governor-form:reckon progressive+
6,0,0,-3,-7,-4,0,8|governor-form:recommend finite+
0,0,-1,0,-4,0,-11,18|governor-form:recommend finite+will
0,0,0,0,-2,0,19,-16|governor-form:recommend gerund+
-1,0,-4,-3,-2,-4,24,-10|governor-form:refuse finite+
0,0,-8,-1,-5,0,3,12|governor-form:reiterate finite+
0,0,4,25,-1,-5,-12,-9|governor-form:reject finite+
0,0,-1,-9,0,0,10,0|governor-form:reject finite++not
-1,-1,8,-1,-5,-3,9,-5|governor-form:remain finite+
0,0,0,0,-10,-1,11,-1|governor-form:remain finite+can+not
0,0,0,0,11,0,-7,-4|governor-form:remain finite+could+not
0,-1,-2,0,-1,-1,-10,14|governor-form:remain finite+will
-1,0,-2,8,-1,0,-2,-3|governor-form:request +
0,0,2,0,-8,0,9,-3|governor-form:require finite+
0,0,-5,0,10,-2,-9,6|governor-form:require finite+would
0,0,12,-21,0,-1,-4,14|governor-form:resist finite+
0,-2,0,0,-11,-1,6,8|governor-form:return finite+
0,-2,0,0,-1,0,-5,9|governor-form:return finite+would
0,0,-1,0,-2,0,13,-9|governor-form:review finite+
0,0,-1,0,0,-3,-12,15|governor-form:review progressive+
-1,-2,20,-1,-18,-6,1,7|governor-form:rise finite+
0,0,0,9,5,-3,-21,11|governor-form:rise finite+could
0,0,0,0,-6,4,13,-9|governor-form:rise finite+will
0,0,-5,-2,1,-3,10,0|governor-form:rise finite+would
0,0,-1,0,26,-1,-14,-11|governor-form:rise gerund+
0,-2,-7,68,-3,-5,-10,-41|governor-form:rule out finite+
0,0,-1,-28,-3,-3,-4,39|governor-form:rule out finite++not
0,0,0,0,-1,0,-13,15|governor-form:rule out finite+will+not
-3,0,10,-3,0,3,0,-7|governor-form:rule out finite+would
0,0,0,-35,-1,-3,13,27|governor-form:rule out finite+would+not
0,0,0,0,17,0,-16,-1|governor-form:rush finite+
0,0,-4,-2,-4,-1,18,-6|governor-form:satisfy finite+will+not
0,0,24,-1,0,-1,-16,-5|governor-form:satisfy finite+would
0,0,-1,5,17,-3,-11,-6|governor-form:say no to finite+
0,-1,-1,12,-1,-1,-1,-7|governor-form:say no to gerund+
0,0,-4,-2,-1,-3,12,-2|governor-form:say yes to finite+
0,0,-1,-1,0,-1,-9,12|governor-form:scoff finite+
0,0,-10,10,0,0,0,0|governor-form:seek finite++not
0,0,-6,-1,0,2,8,-2|governor-form:seek finite+would
0,0,10,-4,0,-1,-5,0|governor-form:seek gerund+
0,0,-13,0,-1,0,2,13|governor-form:seek inf+
0,0,5,-2,9,-1,1,-11|governor-form:seek progressive+
0,0,0,0,9,0,-4,-4|governor-form:set aside finite+
14,-4,5,-7,3,-3,-7,0|governor-form:set finite+
0,0,0,0,-1,12,-3,-7|governor-form:set finite+can
0,-1,-4,-1,0,-4,-5,14|governor-form:set finite+should
0,-1,-5,-2,-1,-1,1,9|governor-form:set finite+would
0,-1,-1,8,13,0,-15,-5|governor-form:set gerund+
0,0,-1,-1,0,0,8,-6|governor-form:set inf+
-1,0,16,-2,-1,0,-10,-3|governor-form:set its sights on finite+
0,0,0,0,0,0,11,-11|governor-form:set out finite+will
0,0,-19,-2,-4,-3,34,-6|governor-form:settle for finite+
0,0,13,-1,6,-4,-7,-8|governor-form:settle for finite+would
0,0,-2,0,-1,0,-4,8|governor-form:settle for gerund+
0,0,-1,0,14,0,-4,-8|governor-form:settle for inf+
-1,-1,10,3,-6,-1,1,-5|governor-form:settle on finite+
-1,0,-1,9,-5,-1,0,-2|governor-form:shoot finite+
0,0,-3,-17,0,9,18,-7|governor-form:sidestep finite+
0,0,-3,-11,5,-1,14,-4|governor-form:sign up finite+
0,0,0,19,0,-6,-1,-11|governor-form:sign up finite+would+not
0,0,0,0,8,0,-8,0|governor-form:slip finite+will
0,0,3,-5,-4,-1,-2,9|governor-form:sound out finite+
0,0,-5,10,0,0,0,-5|governor-form:sound out finite++not
1,-1,8,-11,-1,-5,3,6|governor-form:speak of finite+
0,0,-8,11,0,0,2,-3|governor-form:speak of finite++not
0,0,9,-4,0,-5,0,0|governor-form:speculate finite+would+not
-1,2,-5,-19,33,5,-21,6|governor-form:spend finite+
0,0,0,-7,22,0,-14,0|governor-form:spend finite++not
0,0,-6,-1,-1,-1,12,-2|governor-form:spend finite+can
0,0,-1,13,-6,-1,-4,-1|governor-form:spend finite+can+not
0,0,-3,-9,-5,9,-3,10|governor-form:spend finite+could
17,-5,22,7,-33,-3,-5,1|governor-form:spend finite+should
-8,-6,-20,-12,0,13,16,17|governor-form:spend finite+will
0,0,-3,19,-2,-1,-6,-6|governor-form:spend finite+will+not
-4,-1,-13,-6,-7,1,19,11|governor-form:spend finite+would
-3,11,16,14,7,-13,-28,-3|governor-form:spend gerund+
0,-1,-4,0,-21,-5,52,-20|governor-form:spend inf+
0,5,2,-5,28,-2,-25,-3|governor-form:spend progressive+
0,0,0,0,9,0,-2,-7|governor-form:spend progressive+could
0,0,16,-6,-8,7,-17,9|governor-form:spend progressive+should
0,0,-1,-1,-10,0,21,-9|governor-form:spend progressive+will
0,0,0,12,0,0,-11,0|governor-form:spurn finite+
0,0,0,-7,-2,0,8,2|governor-form:stand by finite+
-1,-2,-4,-1,5,9,-1,-4|governor-form:stand finite+
8,0,-5,0,0,0,-2,0|governor-form:standard +
0,0,0,-2,-1,0,-4,8|governor-form:start from finite+should+not
0,0,0,10,0,0,0,-9|governor-form:start from gerund+
-1,5,6,-3,23,-4,-24,-2|governor-form:stay finite+
0,12,0,0,-10,0,-1,0|governor-form:stay finite+will
0,1,-1,-2,-5,-2,2,8|governor-form:stay finite+would
0,8,0,0,-7,0,-1,-1|governor-form:stay gerund+
0,-9,-1,-1,-3,4,17,-7|governor-form:stay inf+
0,0,-1,-3,-1,-2,9,-2|governor-form:stay progressive+
0,0,-14,0,0,0,15,0|governor-form:step up finite+should
0,10,0,0,-7,-2,2,-2|governor-form:stick to finite+
0,-1,-3,2,-12,-2,0,16|governor-form:stop finite+
0,0,0,0,13,-2,-3,-8|governor-form:stop finite+will
0,0,0,-3,-2,0,-5,10|governor-form:stop short finite+
0,0,0,0,9,-1,-4,-4|governor-form:strain finite+would
-3,0,-3,0,6,3,6,-10|governor-form:study finite+
0,0,-4,-1,-1,-1,8,-2|governor-form:study progressive+
-3,-1,7,-6,2,-5,-8,13|governor-form:suggest finite+
0,0,-5,-1,0,0,-3,10|governor-form:suggest gerund+
0,0,0,10,0,-1,0,-9|governor-form:suggest progressive++not
-1,-1,-4,0,11,0,-5,0|governor-form:surpass finite+
0,0,4,0,0,0,7,-10|governor-form:surpass finite+should
0,0,0,0,9,0,-9,0|governor-form:swell finite+
0,0,-3,-1,-1,0,-3,8|governor-form:table finite+
5,2,6,-4,-4,-4,20,-22|governor-form:take finite+
0,3,-15,0,4,1,-13,20|governor-form:take finite+will
0,-3,3,-2,-13,16,-5,4|governor-form:take finite+would
0,0,-1,0,-1,0,8,-6|governor-form:take up finite+will
-1,0,2,1,7,-2,-10,3|governor-form:talk about finite+
-1,0,0,0,0,-2,8,-4|governor-form:talk about gerund+
18,0,-3,0,-1,-1,-4,-10|governor-form:talk about progressive+
4,0,10,-2,-2,-3,-2,-5|governor-form:talk finite+
0,0,-4,0,-3,0,8,-1|governor-form:talk into finite+
-2,0,5,12,-7,6,-4,-8|governor-form:talk of finite+
0,0,0,8,0,0,0,-7|governor-form:talk of inf+
0,0,-5,-5,-2,-1,2,11|governor-form:talk of progressive+
-5,9,-1,15,28,-9,-20,-17|governor-form:tell finite+
0,0,-12,14,0,-1,-1,-1|governor-form:tell finite++not
0,0,-1,-10,-2,8,1,5|governor-form:tell finite+would
-2,0,12,-11,-6,-2,15,-6|governor-form:tell inf+
4,-2,-12,-4,14,-4,8,-4|governor-form:think finite+
0,0,-4,-1,0,-1,-1,8|governor-form:think finite+should
0,0,4,10,0,-7,3,-9|governor-form:think inf+
-1,0,2,-1,0,11,-3,-8|governor-form:think progressive+
0,3,5,-10,-2,-2,1,6|governor-form:tie finite+
0,0,-6,-1,0,0,0,8|governor-form:tie gerund+
0,0,17,-3,0,0,4,-17|governor-form:time finite+
0,0,0,-3,2,0,8,-6|governor-form:top inf+
0,0,0,0,-7,0,8,0|governor-form:top out at finite+
0,0,-1,-2,-1,-8,0,11|governor-form:triple gerund+
0,-4,2,0,-11,-3,-1,17|governor-form:try finite+
0,0,-3,18,-3,0,-10,-1|governor-form:turn down finite+
0,0,-5,-2,0,8,0,-1|governor-form:turn down finite+would
-2,6,22,-15,1,1,-14,1|governor-form:urge finite+
0,0,-9,0,-1,0,9,1|governor-form:urge gerund+
0,0,-4,8,0,-1,-1,-2|governor-form:urge inf+
0,0,-1,-1,-1,9,-2,-5|governor-form:use finite+can+not
0,0,0,0,-7,0,-9,17|governor-form:use finite+could
0,0,0,0,9,0,-7,-1|governor-form:use finite+would
0,0,-3,-1,0,9,-1,-4|governor-form:utter finite+will+not
0,0,17,-12,0,-1,-1,-2|governor-form:veto inf+
0,0,0,0,0,0,8,-7|governor-form:vote on finite+
0,0,0,0,-1,-1,8,-6|governor-form:vote on finite+should
0,0,0,-3,-8,-1,-6,18|governor-form:vote on finite+will
0,2,-11,-1,-9,-1,5,16|governor-form:vow finite+
-5,-7,-8,-11,-11,1,20,20|governor-form:want finite+
-1,-2,-10,4,-5,14,5,-5|governor-form:warn finite+
0,0,8,-6,0,0,-2,0|governor-form:wave off finite+
0,0,-1,-1,-1,0,-14,17|governor-form:weigh finite+
0,0,0,0,-1,0,15,-14|governor-form:weigh inf+
0,0,-2,-1,-3,-1,-3,10|governor-form:weigh progressive+
0,0,-3,11,0,-1,-6,-2|governor-form:work out finite+
0,0,-4,2,0,-2,-14,17|governor-form:work progressive+
0,0,0,0,0,-5,13,-7|governor-form:work toward finite+would
-5,5,-1,20,6,-6,-17,-3|governor-form:write finite+
0,0,0,-1,0,10,0,-9|governor-form:write finite+could
5,5,-26,10,-40,25,1,19|governor-in:text be finite
0,0,4,-6,-1,-3,-2,9|governor-in:text be inf
8,0,-5,0,0,0,-1,-1|governor-in:text benchmark noun
1,2,-8,-5,43,-12,-31,10|governor-in:text cap finite
0,22,-1,-2,-12,-1,-2,-4|governor-in:text cap gerund
0,2,-2,7,-23,-3,1,17|governor-in:text cap inf
-5,-13,-4,-14,27,30,8,-29|governor-in:text demand finite
-1,6,-8,15,-2,-4,4,-10|governor-in:text demand gerund
-3,-1,14,9,4,-11,-10,-2|governor-in:text demand inf
-2,-1,5,10,-5,-10,7,-2|governor-in:text demand noun
-2,-1,14,-11,1,-5,-11,15|governor-in:text demand progressive
-9,-6,13,37,-19,-11,12,-18|governor-in:text denial finite
0,0,-2,20,-2,-1,-1,-13|governor-in:text denial gerund
0,-3,10,-7,-2,7,3,-5|governor-in:text denial inf
-6,-22,5,-14,26,-1,-4,17|governor-in:text level finite
0,9,2,12,-7,-2,-4,-10|governor-in:text level gerund
0,0,-2,-3,0,-2,10,-3|governor-in:text level progressive
2,1,37,-22,-3,12,-38,10|governor-in:text move finite
-1,-1,11,17,-14,3,-17,2|governor-in:text move gerund
-1,-4,-5,-15,-17,16,25,1|governor-in:text move inf
-2,-2,-18,11,-7,-7,24,1|governor-in:text move progressive
5,7,-6,11,27,14,-41,-17|governor-in:text pledge finite
-4,-3,5,20,-14,-4,4,-4|governor-in:text pledge gerund
0,0,-4,-3,-1,-4,1,12|governor-in:text pledge inf
0,-2,-10,-4,2,0,8,5|governor-in:text pledge progressive
-15,0,21,15,7,3,-12,-18|governor-in:text proposal finite
-3,-1,-16,-13,-6,-2,31,10|governor-in:text proposal gerund
0,-2,7,3,-4,4,4,-11|governor-in:text proposal inf
-1,-1,4,0,-6,-4,-12,19|governor-in:text proposal noun
-4,-3,-9,2,-8,4,-37,55|governor-in:text proposal progressive
5,-16,-25,-14,58,-1,-2,-6|governor-in:text spend finite
-3,10,14,13,-9,-15,-6,-5|governor-in:text spend gerund
0,0,-2,1,-24,-6,43,-11|governor-in:text spend inf
-1,5,18,-9,26,1,-27,-12|governor-in:text spend progressive
-6,-2,17,-3,24,-6,1,-26|governor-in:title be finite
2,-2,-1,-1,-8,0,8,3|governor-in:title cap finite
0,3,-1,0,-14,-1,22,-9|governor-in:title cap inf
-3,5,-10,4,-10,-3,9,8|governor-in:title demand finite
0,0,-21,-4,-1,-1,-7,35|governor-in:title demand gerund
0,0,9,1,-1,-1,0,-8|governor-in:title demand inf
0,0,25,-7,0,-1,-8,-8|governor-in:title demand noun
-2,-3,-29,-39,12,18,-6,48|governor-in:title denial finite
0,0,17,-6,0,-2,-7,-2|governor-in:title denial inf
0,20,-1,-5,-13,-3,-8,10|governor-in:title level finite
0,-9,0,-1,-3,-1,20,-6|governor-in:title level inf
0,3,-48,7,-4,-24,61,5|governor-in:title move finite
0,-1,0,0,35,-1,-15,-19|governor-in:title move gerund
3,0,-3,-5,33,-6,-13,-9|governor-in:title move inf
-2,4,6,-10,-5,-9,0,17|governor-in:title pledge finite
0,0,-3,-5,0,0,10,-1|governor-in:title pledge gerund
0,0,-1,-3,0,0,11,-7|governor-in:title pledge inf
13,-4,0,-16,21,-5,10,-19|governor-in:title proposal finite
-1,0,-1,0,0,-2,8,-3|governor-in:title proposal gerund
18,0,-3,0,-1,-1,-4,-10|governor-in:title proposal progressive
-2,-1,0,11,-40,27,-29,35|governor-in:title spend finite
0,0,0,1,11,-1,-9,-1|governor-in:title spend gerund
0,0,-3,-4,3,0,17,-13|governor-in:title spend inf
-1,3,-5,0,-16,15,3,1|governor-kind:be
8,0,-5,0,0,0,-1,-1|governor-kind:benchmark
-1,26,-8,-2,-12,-17,-4,17|governor-kind:cap
-17,-6,21,3,12,-6,-9,3|governor-kind:demand
-11,-12,8,5,-11,12,-1,10|governor-kind:denial
-7,-2,4,-10,3,-4,10,6|governor-kind:level
1,-3,-25,-7,21,-1,26,-13|governor-kind:move
-2,7,-10,10,12,-11,-2,-4|governor-kind:pledge
6,-10,6,-11,-5,-4,-8,26|governor-kind:proposal
-2,-3,2,-1,23,5,-10,-13|governor-kind:spend
4,0,-7,-6,-1,16,5,-11|governor-mood:be finite+
-1,1,-8,11,-10,-3,3,6|governor-mood:be finite++not
-1,-1,1,-2,12,-11,-12,12|governor-mood:be finite+could
-3,-5,24,4,-27,-2,0,9|governor-mood:be finite+should
-1,-1,0,-7,-2,14,-1,-3|governor-mood:be finite+should+not
6,5,-18,5,16,-9,20,-26|governor-mood:be finite+will
-4,1,1,2,5,9,-14,1|governor-mood:be finite+would
0,0,3,-8,0,-4,1,8|governor-mood:be inf+
8,0,-5,0,0,0,-1,-1|governor-mood:benchmark +
4,8,-1,-8,19,-6,-13,-4|governor-mood:cap finite+
0,-1,0,-2,26,-2,-16,-6|governor-mood:cap finite+can
0,-6,0,0,3,0,-5,8|governor-mood:cap finite+should
0,0,-5,9,0,0,-4,0|governor-mood:cap finite+should+not+passive
0,-5,-1,0,-7,0,0,14|governor-mood:cap finite+should+passive
-1,-14,4,-3,0,-1,17,-3|governor-mood:cap finite+will
0,16,-1,0,-7,0,-2,-6|governor-mood:cap finite+will+passive
0,-2,-3,-3,-1,1,-22,30|governor-mood:cap finite+would
0,-2,0,-3,0,0,18,-12|governor-mood:cap finite+would+passive
0,22,-1,-2,-12,-1,-2,-4|governor-mood:cap gerund+
0,5,-2,6,-37,-4,22,9|governor-mood:cap inf+
-2,-2,33,-2,-4,-11,-2,-10|governor-mood:demand +
-7,-6,-14,-28,12,11,6,26|governor-mood:demand finite+
0,-1,-42,56,8,5,-14,-11|governor-mood:demand finite++not
0,0,-11,16,0,-3,-1,-1|governor-mood:demand finite++not+passive
2,1,36,-25,9,10,-6,-27|governor-mood:demand finite++passive
-1,0,-8,0,-2,-1,18,-6|governor-mood:demand finite+should
0,0,0,0,-1,0,8,-7|governor-mood:demand finite+should+passive
-1,0,22,-12,-5,6,-2,-7|governor-mood:demand finite+will
0,0,9,-1,-1,-4,0,-3|governor-mood:demand finite+will+passive
-1,-1,3,-22,5,-10,8,18|governor-mood:demand finite+would
0,0,-5,10,0,-2,0,-3|governor-mood:demand finite+would+not
0,0,5,-8,0,10,-2,-4|governor-mood:demand finite+would+passive
-1,6,-21,4,-4,-5,-3,25|governor-mood:demand gerund+
-1,-1,32,-8,0,-2,-4,-17|governor-mood:demand inf++passive
-2,-1,16,-18,1,-5,-11,20|governor-mood:demand progressive+
0,0,-7,8,0,0,0,-1|governor-mood:demand progressive++not
-8,-7,-18,89,-20,-7,-2,-27|governor-mood:denial finite+
0,0,-2,-63,-3,6,17,46|governor-mood:denial finite++not
0,0,0,-2,9,0,-3,-4|governor-mood:denial finite+will
0,0,0,0,-1,0,-13,15|governor-mood:denial finite+will+not
-3,0,3,11,3,13,-3,-24|governor-mood:denial finite+would
0,-1,0,-36,-1,-3,14,27|governor-mood:denial finite+would+not
0,0,-2,20,-2,-1,-1,-13|governor-mood:denial gerund+
0,-4,26,-14,-2,5,-5,-7|governor-mood:denial inf+
-3,-14,-7,-16,23,22,-9,3|governor-mood:level finite+
-1,-4,12,10,15,-3,-29,-2|governor-mood:level finite++passive
0,0,0,0,-10,-1,11,-1|governor-mood:level finite+can+not
0,0,0,-1,-8,-1,11,0|governor-mood:level finite+could
0,0,0,0,11,0,-7,-4|governor-mood:level finite+could+not
0,0,0,-2,-1,0,-4,8|governor-mood:level finite+should+not
-1,5,-5,-2,-18,-3,12,12|governor-mood:level finite+will
-1,5,1,-6,13,-16,-10,14|governor-mood:level finite+would
0,9,2,10,-6,0,-3,-11|governor-mood:level gerund+
0,-9,0,-1,-3,4,17,-7|governor-mood:level inf+
0,0,-2,-3,0,-2,10,-3|governor-mood:level progressive+
28,-7,-13,-12,41,-2,-22,-13|governor-mood:move finite+
4,1,-1,-9,-5,1,2,6|governor-mood:move finite++not
0,-1,4,-2,9,-3,-1,-6|governor-mood:move finite++passive
-1,-6,1,10,-3,3,1,-7|governor-mood:move finite+can+not
-3,7,-13,1,8,8,-29,22|governor-mood:move finite+could
-17,2,34,-21,-4,-9,-12,27|governor-mood:move finite+should
0,7,-13,-4,-3,-8,5,15|governor-mood:move finite+should+not
-5,-4,-21,-16,-9,13,42,0|governor-mood:move finite+will
0,8,-3,27,-15,-2,-7,-9|governor-mood:move finite+will+not
0,0,-4,-2,-4,-1,18,-6|governor-mood:move finite+will+not+passive
0,0,0,7,-3,-1,12,-15|governor-mood:move finite+will+passive
-2,-3,8,-18,5,-11,5,15|governor-mood:move finite+would
0,0,-2,26,-4,-8,-8,-4|governor-mood:move finite+would+not
-1,-1,5,10,22,2,-24,-12|governor-mood:move gerund+
0,0,6,7,0,0,-8,-5|governor-mood:move gerund++not
2,-6,-8,-20,17,10,12,-7|governor-mood:move inf+
-1,-2,-4,-8,-9,-3,39,-13|governor-mood:move progressive+
0,0,-7,22,-1,-3,-7,-3|governor-mood:move progressive++not
0,0,-7,-3,0,-1,-6,17|governor-mood:move progressive+should
0,2,-4,-14,3,-5,24,-5|governor-mood:pledge +
0,0,4,17,-1,-1,-19,1|governor-mood:pledge ++not
10,2,-19,-39,19,-20,57,-10|governor-mood:pledge finite+
-1,-5,-4,49,-3,7,-42,-1|governor-mood:pledge finite++not
0,8,7,3,-4,-5,2,-11|governor-mood:pledge finite++not+passive
4,4,6,-14,23,-5,4,-22|governor-mood:pledge finite++passive
0,0,1,-1,-3,11,0,-8|governor-mood:pledge finite+can
0,0,-2,18,0,0,-14,-1|governor-mood:pledge finite+can+not
-1,-1,-1,-9,-2,8,-15,21|governor-mood:pledge finite+could
-3,-1,31,-22,-5,-6,-45,51|governor-mood:pledge finite+should
-1,-1,-10,-5,-2,3,15,0|governor-mood:pledge finite+will
-3,-3,-8,-19,1,10,16,6|governor-mood:pledge finite+would
0,-1,-1,43,-1,-4,-7,-29|governor-mood:pledge finite+would+not
0,0,0,3,0,9,-1,-10|governor-mood:pledge finite+would+not+passive
-4,-3,9,14,-14,-4,5,-4|governor-mood:pledge gerund+
0,0,-7,1,0,-1,9,-2|governor-mood:pledge gerund++not
0,0,-5,-5,-1,-5,12,5|governor-mood:pledge inf+
-1,-2,-13,-5,2,3,17,-2|governor-mood:pledge progressive+
0,0,0,0,0,-2,-8,10|governor-mood:pledge progressive+should
-1,-1,5,-3,-6,-3,-12,21|governor-mood:proposal +
10,-3,8,-21,9,-10,-2,9|governor-mood:proposal finite+
-1,-1,-15,28,-1,13,1,-23|governor-mood:proposal finite++not
0,0,-5,3,-1,0,8,-5|governor-mood:proposal finite++not+passive
-4,0,10,11,31,-2,-14,-31|governor-mood:proposal finite++passive
0,0,6,0,-1,0,-9,4|governor-mood:proposal finite+can
-1,0,-8,-10,-1,14,-3,9|governor-mood:proposal finite+could
0,0,0,9,0,-1,0,-7|governor-mood:proposal finite+could+not
0,4,-9,-5,-2,-5,15,2|governor-mood:proposal finite+should
-2,-1,-1,-6,-4,-3,-3,21|governor-mood:proposal finite+will
0,0,-3,-1,0,9,-1,-4|governor-mood:proposal finite+will+not
-3,-2,32,-10,-3,-15,6,-6|governor-mood:proposal finite+would
0,0,9,-4,0,-5,0,0|governor-mood:proposal finite+would+not
-5,-1,-15,-17,-6,-3,39,7|governor-mood:proposal gerund+
-1,-1,6,6,-12,2,0,-1|governor-mood:proposal inf+
14,-2,-10,-20,-8,8,-35,55|governor-mood:proposal progressive+
0,0,-1,23,0,-1,-1,-19|governor-mood:proposal progressive++not
0,0,-3,0,0,-3,-3,10|governor-mood:proposal progressive+will
2,-1,-10,-25,57,21,-30,-15|governor-mood:spend finite+
0,0,-1,-5,18,-2,-7,-1|governor-mood:spend finite++not
-1,0,-4,-3,-3,-6,19,-2|governor-mood:spend finite+can
-1,0,2,17,-1,6,-11,-12|governor-mood:spend finite+can+not
0,-1,-1,-11,-12,7,-4,22|governor-mood:spend finite+could
15,-5,31,-11,-35,0,-19,25|governor-mood:spend finite+should
0,0,-1,16,0,-5,0,-10|governor-mood:spend finite+should+passive
-8,-7,-17,-13,6,11,13,15|governor-mood:spend finite+will
0,0,-4,27,-2,-1,-12,-7|governor-mood:spend finite+will+not
-4,-1,-13,-7,-8,1,19,13|governor-mood:spend finite+would
-3,10,14,13,2,-15,-15,-6|governor-mood:spend gerund+
0,-1,-5,-2,-20,-7,60,-24|governor-mood:spend inf+
-1,5,-1,-6,37,-2,-29,-3|governor-mood:spend progressive+
0,0,0,0,9,0,-2,-7|governor-mood:spend progressive+could
0,0,21,-6,-8,7,-18,5|governor-mood:spend progressive+should
0,0,-1,-5,-10,-1,19,-2|governor-mood:spend progressive+will
0,-1,-2,0,-7,-1,11,1|governor:able
-1,0,-7,-1,-1,-1,13,-1|governor:about
-2,-3,0,8,15,11,-7,-23|governor:accept
0,0,0,-1,14,-2,-5,-5|governor:achieve
9,-3,-12,17,11,-2,-8,-13|governor:adopt
6,0,-2,-2,11,1,-4,-11|governor:advise
-1,0,-6,-1,-2,-2,0,13|governor:advocate
-2,-1,0,-6,-5,0,2,12|governor:afford
10,-8,0,6,-5,-2,-3,3|governor:agree
-1,-1,9,-12,-13,12,1,5|governor:aim
0,0,1,5,12,-2,-11,-4|governor:allocate
-1,-1,-8,0,1,6,-12,15|governor:amount
0,-1,-1,-1,-3,-6,8,3|governor:announce
0,0,-6,5,16,-1,-11,-3|governor:approach
0,-3,-1,5,17,-3,-7,-9|governor:approve
-1,0,3,-4,28,-3,7,-28|governor:argue
-1,-1,12,-6,-13,-3,-10,21|governor:argue for
0,0,-4,-8,5,-4,-9,20|governor:arrive
-1,-4,-7,37,21,-23,-16,-7|governor:ask
-3,-2,22,11,-31,16,-7,-7|governor:ask for
0,-2,-2,-1,3,8,1,-7|governor:average
-1,-1,11,-2,-4,2,-17,14|governor:back
-2,0,10,5,0,-17,9,-4|governor:balk
-1,3,-5,0,-16,15,3,1|governor:be
0,0,0,-9,0,-1,10,0|governor:begin from
3,0,-1,-9,7,13,-2,-11|governor:believe
0,12,14,-3,-5,-4,-2,-12|governor:bind
0,0,0,0,-1,-1,11,-8|governor:boost
-1,-4,-10,-2,9,-1,14,-6|governor:bring
-3,0,-5,12,-3,20,-6,-16|governor:bring up
0,0,-17,17,0,0,2,-1|governor:brush off
-1,0,12,-3,-1,-6,4,-6|governor:budget
0,-1,-3,0,-7,13,6,-8|governor:build
0,0,-2,0,-5,11,1,-4|governor:calculate
21,-4,-9,2,6,4,1,-22|governor:call
-7,-4,1,-6,-18,-10,11,32|governor:call for
-5,-1,18,-4,-7,-2,-13,14|governor:call on
0,0,-9,-1,0,0,-2,13|governor:calls
0,0,7,-11,-4,9,2,-2|governor:campaign
0,19,-1,0,-11,-2,-4,-1|governor:cap
-1,-1,-3,1,14,-2,-25,15|governor:carry
-2,0,12,-2,-2,3,-3,-6|governor:choose
15,6,-1,-3,-5,-2,-6,-5|governor:clear
-1,-1,-4,-1,19,-8,0,-3|governor:climb
0,0,-5,-3,2,-6,-11,22|governor:come to
0,0,-2,0,12,0,-3,-6|governor:command
-3,-4,0,16,1,-3,4,-12|governor:commit
-1,0,-5,1,0,23,-11,-6|governor:confirm
0,0,10,-1,-4,0,-4,-1|governor:confront with
5,-5,-1,3,-1,-2,-8,9|governor:contain
0,0,0,-9,0,-1,11,-1|governor:contradict
0,0,-3,0,-4,9,0,-3|governor:contribute
0,0,9,-1,0,-1,-4,-2|governor:convince
0,0,0,0,-13,-3,21,-4|governor:correspond
0,0,0,0,27,0,-26,-1|governor:course
-1,0,-11,-1,11,-5,1,6|governor:debate
0,-1,-9,5,-9,-1,20,-4|governor:decide
-1,3,-5,-6,-1,-1,19,-9|governor:decision
-1,0,3,0,8,0,-8,-1|governor:declare
-1,0,1,9,-1,-3,2,-8|governor:decline
-1,-3,-3,3,3,-7,-1,11|governor:demand
0,1,-15,21,-1,5,-2,-8|governor:deny
-2,-2,0,-4,17,0,-6,-3|governor:devote
-1,-1,-13,-2,7,11,-12,11|governor:discuss
-4,-1,-7,18,0,2,-2,-6|governor:do
0,0,-2,-18,0,22,0,-2|governor:dodge
0,-4,-5,-1,-10,-1,8,12|governor:double
-1,2,4,-1,-6,9,-22,16|governor:drop
0,0,10,-1,-1,0,-6,-3|governor:encourage
0,1,9,0,-9,1,5,-6|governor:end
-1,-1,-4,1,-1,-1,0,8|governor:endorse
0,0,0,-1,0,0,13,-10|governor:enshrine
0,0,0,0,-1,0,10,-9|governor:envisage
0,0,0,0,-2,-1,12,-8|governor:equal
0,-2,-1,-1,7,-15,-7,19|governor:estimate
9,10,-6,-8,10,-6,5,-13|governor:exceed
0,0,0,-10,0,-1,0,11|governor:exclude
-1,-6,4,-4,-8,24,-4,-5|governor:exempt
0,-2,15,-1,-1,-1,0,-10|governor:exhort
-5,-4,-11,-7,31,-5,0,0|governor:expect
0,-1,3,-1,4,-4,15,-16|governor:fall
-1,-4,10,-5,-9,10,-9,7|governor:favor
0,0,0,-4,0,-1,10,-4|governor:find the means for
0,0,-1,-1,-2,-1,9,-2|governor:find the money for
-1,0,8,9,-2,-2,-12,0|governor:fix
-1,0,0,-3,-4,-3,-6,18|governor:float
0,-1,-3,0,16,-3,2,-11|governor:force
0,0,0,0,12,0,-12,0|governor:forecast
0,0,-1,-1,17,-2,-15,3|governor:foresee
0,10,-2,0,-4,0,-1,-3|governor:free
-5,-6,-11,-15,1,21,15,0|governor:get
8,-3,-4,-1,-14,9,5,0|governor:give
-2,3,-8,17,-3,-4,-1,-2|governor:go
0,0,-2,-2,11,0,-11,5|governor:goal
-1,-2,4,-4,3,0,12,-13|governor:head
0,0,-2,0,-4,0,-6,13|governor:hike
0,0,-3,-1,-4,-1,9,1|governor:hint
14,-2,-6,-13,24,13,-14,-16|governor:hit
-3,-6,2,2,-2,-7,4,10|governor:hold
0,0,0,0,-8,0,9,0|governor:hold firm on
0,0,0,0,-11,0,0,11|governor:hold out for
0,13,0,0,-10,-1,-1,-1|governor:hold the line at
8,0,-12,-2,-1,-2,10,-2|governor:hold up
0,0,-10,0,0,0,0,10|governor:honour
-2,0,-4,-6,15,-2,-5,6|governor:hope
0,0,0,-4,-5,8,11,-9|governor:hurry
0,0,-7,7,-2,-1,-9,13|governor:idea
0,0,-1,8,0,-3,0,-3|governor:imagine
0,8,-2,0,-1,-1,-1,-3|governor:impose
-2,-1,16,0,-18,19,-10,-4|governor:increase
0,0,6,-5,-5,-1,-3,8|governor:insist
-1,5,-4,-4,-13,2,17,-2|governor:insist on
0,0,-1,0,0,-2,8,-4|governor:instruct
0,-1,8,-6,-17,10,10,-3|governor:intend
0,0,0,0,-6,0,-5,11|governor:intention
0,0,0,0,-7,0,8,-1|governor:invest
-3,1,-7,-6,10,-4,8,2|governor:keep
-1,0,-7,-1,24,-1,-5,-9|governor:lay out
-1,0,5,0,-2,-1,-10,8|governor:leap
-1,-1,8,-1,-9,0,-7,12|governor:leave
0,0,-2,0,0,0,-6,8|governor:legislate
0,0,0,0,-10,14,-4,0|governor:level off at
-1,-1,6,-2,-1,8,2,-11|governor:lift
-1,0,12,-1,0,-1,-3,-5|governor:like
0,0,-2,-3,-3,-1,9,-1|governor:likely
0,11,-1,-1,-4,-1,-2,-2|governor:limit
0,-1,-6,-5,18,1,-15,8|governor:live with
-1,0,-4,4,6,-2,-11,8|governor:look at
0,0,-9,0,0,0,-13,23|governor:lower
-1,0,-4,-1,-4,-6,20,-4|governor:make up
-1,0,-3,-1,18,-6,-7,0|governor:manage
-1,0,-7,-2,10,0,14,-14|governor:match
5,0,14,-9,-15,1,9,-6|governor:mean
-7,-1,18,20,-27,-16,12,2|governor:meet
5,-2,8,12,-8,1,1,-17|governor:mention
-4,-2,12,-6,-3,-14,-3,20|governor:move
0,-1,3,-1,-3,-1,-5,9|governor:mull
-2,3,9,-7,-7,-3,11,-4|governor:name
0,0,-11,-3,-3,0,17,2|governor:oblige
0,-1,-4,9,-2,-12,-3,14|governor:offer
-1,-1,-10,1,12,-9,9,-1|governor:oppose
0,0,-3,-1,0,0,8,-3|governor:opt
-1,-1,7,1,-3,-4,11,-9|governor:pay
0,0,0,0,-7,-1,-3,12|governor:peg
0,0,-1,0,19,0,-14,-2|governor:pencil in
0,0,8,0,6,0,-13,-1|governor:persuade
-2,-1,5,4,-11,0,3,2|governor:plan
0,0,0,0,11,0,-8,-2|governor:plans
0,0,2,-17,0,-1,-1,17|governor:play down
-1,1,-11,-8,-8,-3,13,17|governor:pledge
0,-1,9,-1,-2,-4,6,-7|governor:prefer
0,4,-9,3,-14,-2,-10,27|governor:prepare
1,-1,21,-3,-2,8,-11,-12|governor:press
0,0,25,7,-2,0,-21,-9|governor:pressure
0,0,-2,-1,26,7,-25,-5|governor:project
-3,1,-6,32,-14,-10,4,-4|governor:promise
0,0,10,-6,-2,0,-2,1|governor:proposal
-6,-2,-7,11,-10,-7,8,13|governor:propose
-1,5,-1,-9,13,1,-7,-2|governor:push
0,0,6,-11,0,0,-2,7|governor:push back
0,0,-4,-2,-1,9,-6,5|governor:push for
-8,15,-21,4,1,10,4,-4|governor:put
0,0,-3,1,0,-1,-6,9|governor:put forward
0,0,0,0,17,0,-17,0|governor:race
-3,-8,18,8,-19,-7,5,7|governor:raise
-3,-2,-9,2,-1,7,-3,10|governor:reach
0,0,-5,-1,0,0,9,-3|governor:readiness
0,0,5,-14,-3,-1,-12,25|governor:ready
-1,4,-7,0,9,7,-4,-8|governor:reckon
0,0,0,0,10,-1,-2,-7|governor:reckon on
6,-1,-2,-4,-13,-5,7,11|governor:recommend
-1,0,-8,1,-2,-2,23,-11|governor:refuse
0,0,-8,-1,-5,0,3,12|governor:reiterate
0,0,3,19,-2,-5,-3,-12|governor:reject
-1,0,-7,13,4,-1,-4,-3|governor:request
0,0,12,-21,0,-1,-4,14|governor:resist
0,-6,-3,0,-13,-2,1,24|governor:return
0,0,-2,0,-3,-3,9,-1|governor:review
-1,-3,13,5,11,-10,-12,-2|governor:rise
-4,-3,5,6,-8,-10,-12,26|governor:rule out
0,0,2,-1,17,0,-16,-1|governor:rush
-1,0,19,-3,-8,-3,7,-12|governor:satisfy
0,-1,-3,14,16,0,-13,-13|governor:say no to
0,0,-1,-1,0,-1,-9,12|governor:scoff
0,7,0,2,-8,0,5,-5|governor:secure
-1,-3,-14,1,2,6,0,10|governor:seek
15,-6,-8,0,9,1,-16,6|governor:set
0,0,-2,1,5,-1,-9,6|governor:set aside
-1,0,17,-2,-1,0,-10,-3|governor:set its sights on
0,0,-1,-1,-2,0,14,-10|governor:set out
-1,-1,-11,-3,11,-7,15,-4|governor:settle for
-1,-1,6,2,-9,-2,7,-3|governor:settle on
-1,0,-1,9,-5,-1,0,-2|governor:shoot
0,0,-3,-17,0,9,18,-7|governor:sidestep
-1,-1,-8,6,5,2,8,-12|governor:sign up
0,-1,-2,0,11,0,-9,1|governor:slip
0,0,9,-4,0,-5,0,0|governor:speculate
0,0,0,12,0,0,-11,0|governor:spurn
-1,-1,-5,-3,1,9,3,-2|governor:stand
8,0,-5,0,0,0,-2,0|governor:standard
-1,0,11,-3,5,-2,-8,-2|governor:start at
-1,-2,0,15,-2,-3,-4,-3|governor:start from
-2,18,3,-9,-8,-4,6,-5|governor:stay
3,0,-15,0,0,0,13,0|governor:step up
0,10,2,-3,-9,-3,6,-3|governor:stick to
-1,4,-6,0,-13,-9,16,9|governor:stop
0,0,0,-3,-2,0,-5,10|governor:stop short
0,0,0,0,8,-1,-4,-4|governor:strain
-3,0,-7,-2,5,1,11,-5|governor:study
-4,-1,1,3,2,-7,-12,18|governor:suggest
-1,5,0,-3,5,-1,6,-11|governor:surpass
0,0,0,0,13,0,-11,-1|governor:swell
-1,0,-3,-1,-1,0,-5,10|governor:table
8,2,-12,-3,-9,14,3,-3|governor:take
4,0,9,4,-2,-3,-3,-8|governor:talk
15,0,-5,2,5,-6,-6,-5|governor:talk about
0,0,-4,0,-3,0,8,-1|governor:talk into
-2,0,-2,15,-8,5,-2,-5|governor:talk of
-8,8,-1,3,21,-2,6,-27|governor:tell
2,-3,-9,-2,12,-3,14,-11|governor:think
-1,2,2,-13,-4,-4,6,11|governor:tie
0,0,17,-3,0,0,4,-17|governor:time
0,0,3,-4,7,-1,3,-8|governor:top
0,0,0,0,-7,0,8,0|governor:top out at
0,0,-1,-2,1,-8,-2,12|governor:triple
0,-4,2,0,-12,-3,-2,18|governor:try
0,0,-3,12,-3,8,-11,-3|governor:turn down
-2,6,5,-8,-1,0,-5,5|governor:urge
6,-1,-1,-4,-15,7,-5,13|governor:use
0,0,0,0,0,9,-3,-5|governor:utter
0,0,17,-12,0,-1,-1,-2|governor:veto
0,0,-1,-3,-9,-1,10,4|governor:vote on
0,2,-11,-2,-9,-1,6,16|governor:vow
-5,-7,-2,-12,-11,0,22,14|governor:want
-1,-2,-10,4,-5,14,5,-5|governor:warn
0,0,8,-6,0,0,-2,0|governor:wave off
0,0,-3,-2,-5,-1,-1,13|governor:weigh
0,-1,3,2,3,-2,-10,5|governor:work
0,0,-3,11,0,-1,-6,-2|governor:work out
0,0,0,-1,0,-5,16,-10|governor:work toward
-6,5,2,17,6,3,-16,-11|governor:write
-7,-17,24,43,-49,18,6,-18|in-title:\"
-11,-41,-18,-19,25,10,20,35|in-title:#
3,16,-13,21,-13,-15,1,-1|in-title:$
-3,-3,1,-3,9,-1,0,0|in-title:&
1,-33,-13,-10,24,-26,-1,58|in-title:'
0,0,2,0,15,0,-17,0|in-title:'d
-1,-1,12,2,-17,-1,8,-2|in-title:'ll
13,31,-20,-12,7,6,-26,1|in-title:'s
0,0,-4,-3,15,4,-18,6|in-title:(
0,0,-4,-3,15,4,-18,6|in-title:)
-1,0,-8,0,-2,-1,-10,23|in-title:+
-38,-7,-1,15,6,-1,7,19|in-title:,
28,0,31,-30,-1,-16,3,-15|in-title:-
0,0,1,4,20,-3,-12,-10|in-title:--
-3,8,52,17,-28,-14,-16,-17|in-title:.
-2,-2,23,-5,0,-5,-4,-6|in-title:/
-6,8,0,-24,24,-28,0,27|in-title:0
0,10,-15,4,14,4,-4,-13|in-title::
-4,-2,-22,40,-32,19,18,-17|in-title:;
-7,-6,-18,7,10,-23,-2,40|in-title:?
7,-28,-34,-8,44,12,23,-14|in-title:DATE
7,9,0,4,-7,-4,-21,12|in-title:EU
-29,13,-16,12,3,25,-4,-3|in-title:LAND
-19,-5,0,19,-26,21,-24,35|in-title:LEADER
-21,-21,54,27,-16,-29,32,-28|in-title:NATO
-8,-3,16,-19,17,-23,11,8|in-title:OUTLET
34,-40,21,33,-6,-42,0,-2|in-title:USA
21,-20,-2,-11,-37,17,-4,37|in-title:a
10,0,0,0,-5,0,-4,0|in-title:abacus
14,7,0,0,-10,0,-7,-3|in-title:abandons
-2,-2,-1,-3,-17,6,-38,56|in-title:abe
-1,6,13,-1,-29,28,-1,-15|in-title:about
0,-1,-16,2,1,-4,17,3|in-title:above
0,0,-8,1,0,-1,-1,10|in-title:abroad
0,-1,-5,5,-4,-2,10,-3|in-title:absent
0,-3,3,-1,5,7,-1,-8|in-title:absorb
0,0,-3,0,1,-11,9,4|in-title:accelerate
-1,1,-1,-12,-15,8,8,11|in-title:accept
0,-1,-11,-7,-1,6,14,1|in-title:accord
0,0,-8,0,2,4,5,-2|in-title:accountants
0,0,-1,0,19,6,-19,-5|in-title:achievable
0,0,0,1,12,0,-12,-1|in-title:achieve
-1,0,-5,-6,-1,14,1,-2|in-title:achievement
0,-1,-16,24,4,-1,-1,-9|in-title:actually
-1,-2,-3,0,-19,25,-16,17|in-title:add
0,0,0,-7,-6,13,6,-6|in-title:adjusted
-1,-2,10,-1,3,1,4,-15|in-title:admiral
0,0,0,1,-1,0,10,-9|in-title:admission
-1,6,-21,3,-4,1,4,12|in-title:adopt
0,0,-13,8,11,7,-11,-1|in-title:adviser
0,0,-5,0,-8,-3,-16,32|in-title:advisers
0,0,4,-9,0,-1,6,0|in-title:affect
-1,0,-2,-14,37,1,-8,-14|in-title:afford
-8,15,20,-6,-1,-10,15,-25|in-title:after
-7,-1,-12,15,21,1,7,-24|in-title:again
-2,1,19,-21,-12,-13,3,25|in-title:against
-2,-1,2,-4,10,-1,-2,-2|in-title:age
0,-2,6,-1,-18,-1,-3,19|in-title:agency
-1,-3,20,-2,29,-2,-22,-19|in-title:agenda
-3,-2,-30,16,20,-9,21,-13|in-title:agree
-2,-5,14,1,-13,-4,4,5|in-title:ahead
-1,0,10,-4,-28,-4,17,10|in-title:aid
-2,0,7,5,-29,2,17,0|in-title:aide
-1,0,-1,11,8,-5,-5,-7|in-title:aides
0,-1,5,3,-17,12,6,-7|in-title:aim
-2,-1,8,-3,-25,-13,22,13|in-title:air
0,0,17,-1,0,-2,-2,-12|in-title:ait
-2,0,-2,0,0,-1,10,-5|in-title:ajar
-1,11,6,-1,-16,-1,2,-1|in-title:alarms
9,-1,-8,0,-18,-2,29,-9|in-title:all
9,0,-6,1,1,0,-3,0|in-title:all allies
2,-2,-24,-3,0,-11,0,38|in-title:alliance
-1,0,44,-1,-20,-2,-17,-4|in-title:allied
27,-3,-23,-42,18,10,-8,20|in-title:allies
8,0,-3,4,-1,-1,-6,0|in-title:allies everywhere
-4,0,-4,0,21,-1,-14,4|in-title:allies in asia
0,0,0,0,9,-1,0,-7|in-title:allocation
10,-2,-11,-8,29,1,-5,-16|in-title:ally
0,0,5,0,-9,-1,9,-3|in-title:alone
0,18,-19,-2,-7,-7,20,-3|in-title:aloud
0,0,10,-5,11,-1,-12,-3|in-title:already
-2,-1,-2,0,-18,5,15,2|in-title:ambassador
0,0,0,-1,-8,0,12,-3|in-title:ambition
0,-1,1,4,28,-3,-17,-12|in-title:ambitions
0,0,-3,0,-16,0,18,1|in-title:ambitious
10,-1,-8,-1,18,-5,-19,6|in-title:amid
0,0,6,-8,10,-1,-6,0|in-title:among
0,-8,0,0,8,0,0,0|in-title:amount
-6,-9,0,3,14,-18,-11,28|in-title:an
-10,-10,36,-3,-28,-7,19,3|in-title:analysis
-1,0,-8,0,-6,-7,16,6|in-title:analyst
-1,4,-2,-2,1,-6,-6,12|in-title:analysts
5,-15,21,-5,10,-29,9,5|in-title:and
0,0,-9,-2,8,-1,-8,12|in-title:anniversary
-1,0,-2,13,-38,8,33,-15|in-title:announce
4,-1,13,-9,-29,-6,25,3|in-title:another
9,-1,16,-5,-1,-5,0,-14|in-title:answer
0,-1,-1,-1,2,-1,13,-12|in-title:anyone
-1,0,-5,-4,-5,-1,8,8|in-title:appetite
0,0,12,-6,-2,-2,-1,-2|in-title:approval
0,8,-1,-6,24,-5,10,-31|in-title:approve
0,-1,22,-3,-1,-17,-1,1|in-title:archives
8,-3,-32,6,9,-24,34,2|in-title:are
0,0,4,0,-3,11,-8,-4|in-title:argue
-9,-8,-1,-13,21,29,-25,6|in-title:arithmetic
0,-5,-1,-1,12,-7,-4,6|in-title:armed forces
26,15,9,-4,22,-16,-36,-16|in-title:arms
-1,-5,8,-2,15,-7,-8,-1|in-title:army
-1,-1,-21,-6,-19,14,30,3|in-title:around
0,0,0,-2,17,-1,-12,-2|in-title:arrive
-2,0,-2,2,-3,13,-15,7|in-title:art
-17,-1,24,-13,-24,8,-2,26|in-title:as
9,0,-7,8,-1,-4,-1,-4|in-title:asean
60,-9,-25,-35,11,-13,22,-12|in-title:asia
6,-1,-26,15,40,5,-37,-2|in-title:asian
11,7,2,-1,8,-10,2,-19|in-title:asian allies
0,0,-11,-1,13,-1,5,-5|in-title:asian partners
-1,0,-1,0,-2,21,-7,-9|in-title:asians
-4,-7,45,-29,4,3,-15,3|in-title:ask
-3,-2,-13,0,0,1,12,4|in-title:ask for
-2,0,-15,-10,0,-1,25,3|in-title:assembly
-16,-8,13,0,40,3,-28,-5|in-title:at
0,2,0,0,-3,13,2,-13|in-title:attacks
0,0,0,-5,0,-1,10,-3|in-title:attend
-2,-1,-9,-4,6,-5,0,16|in-title:audience
-3,0,10,-9,4,-4,4,-2|in-title:aukus
0,0,2,-3,11,0,-10,1|in-title:ausmin
0,0,-1,-1,16,0,1,-14|in-title:austin
-1,-4,-3,-16,22,13,-7,-4|in-title:avoids
6,0,-8,1,-10,22,-21,10|in-title:away
0,0,-2,7,12,-2,-16,1|in-title:awkward
-2,0,0,-7,-9,14,-2,6|in-title:b
-4,-5,5,-22,0,11,-16,30|in-title:back
-1,0,8,1,-1,-4,0,-3|in-title:backbenchers
0,0,-4,-4,0,-1,-6,15|in-title:baked
0,0,32,3,-17,-1,-3,-13|in-title:balk
0,0,-7,-2,3,-1,-1,10|in-title:ballot
0,0,9,-2,1,-1,3,-10|in-title:baltic
0,0,12,-1,14,-7,-6,-12|in-title:banks
0,-1,1,0,-17,1,31,-14|in-title:bar
0,0,0,0,-1,-15,0,16|in-title:barclays
-1,0,-7,-1,-15,23,-2,3|in-title:barely
-1,-1,0,-1,1,-4,-12,19|in-title:bargain
0,0,-5,-4,-2,-1,13,-1|in-title:bark
0,0,5,1,-11,-1,-1,7|in-title:based
0,1,-1,-2,6,-5,-8,9|in-title:battle
0,0,14,0,0,0,-6,-7|in-title:battlefield
-1,0,-9,0,-1,-2,0,13|in-title:baulk
0,9,0,0,-5,-4,2,0|in-title:bazooka
1,2,1,-2,9,12,-28,4|in-title:be
-1,-1,-4,10,14,-1,-17,0|in-title:became
-1,2,3,-2,-7,-2,8,-1|in-title:become
8,2,1,20,-9,14,-13,-21|in-title:before
-1,-2,-1,0,-5,0,-2,11|in-title:began
0,0,9,-5,2,-2,-4,-1|in-title:beginning
0,0,-2,-9,-12,9,7,7|in-title:begins
8,5,-12,1,-3,-13,9,4|in-title:behind
-1,0,15,-2,11,-3,-11,-9|in-title:being
0,0,-16,-2,16,-5,11,-4|in-title:below
3,-1,2,-1,-14,-8,10,9|in-title:benchmark
0,0,-4,1,-1,-4,10,-2|in-title:bends
0,0,-1,-1,-2,-2,-3,10|in-title:bet
0,0,7,0,-3,2,-12,6|in-title:better
0,0,13,-11,-2,-2,9,-6|in-title:between
3,-2,6,-13,-9,31,8,-25|in-title:beyond
0,0,6,-12,-2,-1,-7,16|in-title:bid
1,-3,-27,-4,-15,20,8,20|in-title:big
-2,-3,-1,-3,-5,-6,-10,30|in-title:bigger
0,1,-9,2,-6,4,5,2|in-title:biggest
-9,-6,18,-1,-22,-29,22,28|in-title:bill
-3,14,-7,15,-3,9,1,-27|in-title:billion
0,0,-12,-2,-17,-3,24,10|in-title:billions
-6,14,0,0,-2,-6,13,-12|in-title:bind
-2,-1,-6,-5,-2,26,-15,4|in-title:blank
0,0,10,-4,-8,0,-4,6|in-title:blessing
0,-1,3,-1,2,-2,-8,6|in-title:bln
-1,0,0,9,0,-3,-7,2|in-title:blocks
-1,0,0,-3,8,1,-15,10|in-title:blueprint
-1,-4,-1,4,-5,-19,43,-17|in-title:bn
0,0,-5,-2,0,0,9,-1|in-title:boast
-1,0,0,9,11,-8,-4,-7|in-title:boj
0,0,3,-2,0,-1,12,-12|in-title:bomb
-3,3,-2,-3,2,33,9,-38|in-title:bond
0,0,2,-1,14,-5,-6,-4|in-title:bondholders
-2,-6,3,-12,13,14,6,-17|in-title:bonds
-1,14,-3,-1,-3,-6,-8,7|in-title:boom
0,0,0,0,10,0,-9,0|in-title:boon
-1,-7,25,-2,-8,-6,8,-9|in-title:boost
-1,-1,-5,3,3,-17,23,-5|in-title:both
0,0,-5,-2,0,-1,18,-9|in-title:bought
0,0,-3,0,8,-1,8,-13|in-title:bowls
-1,5,4,0,4,-2,4,-15|in-title:brace
-2,-1,-11,-14,1,20,-16,23|in-title:braces
-5,-2,1,-5,24,19,-17,-14|in-title:brake
0,0,-4,-4,0,-1,-6,15|in-title:brands
0,5,-1,0,-14,0,-1,12|in-title:breaches
0,0,10,0,0,-2,0,-8|in-title:breakingviews
-1,8,-2,-3,12,-1,-8,-5|in-title:breaks
0,0,0,0,-9,-1,10,-1|in-title:breed
0,0,30,8,4,-9,-10,-23|in-title:brief
0,0,6,-4,-7,0,-3,9|in-title:briefing
-1,0,-15,-2,28,1,-26,15|in-title:bring
0,0,15,8,-3,-2,-4,-13|in-title:bring forward
-1,0,5,-1,13,-1,-8,-8|in-title:bristles
0,-1,-1,0,-3,9,1,-5|in-title:brochure
-1,6,-12,2,17,-5,-10,2|in-title:brown
0,0,-11,-8,-7,-1,15,13|in-title:brush off
0,0,-13,4,3,-3,4,7|in-title:budge
-24,6,-22,-17,13,4,30,10|in-title:budget
0,6,-1,-1,-16,-2,17,-2|in-title:build - up
-6,15,-2,12,-20,-8,13,-5|in-title:buildup
0,0,4,-4,-3,0,-7,11|in-title:bullet
2,3,-8,-12,2,2,-3,13|in-title:burden
-1,-1,-2,16,8,15,-31,-5|in-title:burden - sharing
0,0,0,0,9,0,-8,0|in-title:burdens
0,0,0,-2,-1,12,-13,5|in-title:business
0,5,0,0,-10,7,-1,0|in-title:bust
3,2,-7,-19,2,18,12,-11|in-title:but
-6,-5,4,-1,15,7,10,-23|in-title:butter
4,-9,1,20,-5,-12,-8,10|in-title:buy
0,0,0,1,-2,-1,10,-7|in-title:buyer
0,0,0,0,17,0,-16,0|in-title:buyers
-1,4,-9,16,8,-2,-10,-7|in-title:buys
12,8,36,-34,-16,-24,18,0|in-title:by
0,0,10,0,0,-1,0,-9|in-title:c
0,0,0,-5,13,-2,-15,9|in-title:ca
3,11,-1,-19,2,-2,4,2|in-title:cabinet
0,0,8,0,26,-1,-19,-14|in-title:calendar
6,-9,-4,25,-20,-11,12,1|in-title:call
-3,-15,81,-10,-1,-17,-22,-12|in-title:call for
-4,-1,4,-8,13,3,-10,4|in-title:call on
-1,-1,-15,-13,-3,26,8,-1|in-title:camp
-2,6,-8,18,-7,7,11,-25|in-title:campaign
-5,12,-10,-16,-3,27,-5,1|in-title:can
0,0,14,-10,0,0,0,-3|in-title:cancellation
-2,-3,-6,-3,3,-2,21,-8|in-title:candidates
-3,-1,10,-4,3,5,-20,10|in-title:cannot
11,-1,-7,1,-1,-4,4,-2|in-title:cap
0,0,9,-1,-2,13,-4,-15|in-title:capabilities
0,5,-2,4,-10,2,2,-1|in-title:capability
0,0,-1,0,0,-1,-7,8|in-title:capita
0,6,-1,-3,12,-1,-2,-11|in-title:capital
0,0,1,8,0,0,1,-9|in-title:card
15,-1,9,-2,2,-3,-14,-5|in-title:carry
-1,-2,-9,-11,5,28,-20,9|in-title:case
0,0,-3,-2,-8,3,-8,18|in-title:casts
0,0,-2,-1,6,-11,-6,16|in-title:catches
0,0,0,0,8,0,-7,1|in-title:caucus
0,0,6,-1,-12,-1,7,1|in-title:cause
0,0,2,-10,-18,-1,3,23|in-title:caution
-1,-1,-4,2,13,18,-25,-3|in-title:cautious
-1,31,-26,-17,-20,-16,9,40|in-title:ceiling
0,0,0,-2,9,0,-3,-4|in-title:centrist
-2,0,-20,2,-11,10,47,-25|in-title:chair
0,0,3,-3,0,0,9,-9|in-title:challenge
0,0,0,-1,-4,0,-3,9|in-title:challenger
0,0,-2,0,8,0,7,-13|in-title:changed
0,0,-1,-1,0,-2,9,-5|in-title:charge
0,0,0,0,-1,-1,9,-6|in-title:chase
0,0,5,0,0,0,-10,5|in-title:chat
0,0,9,-6,0,0,-3,0|in-title:chatham
-2,-1,3,-2,-4,11,-12,8|in-title:check
0,0,-5,7,-6,-2,8,-2|in-title:cheque
0,0,0,0,-11,0,11,0|in-title:chide
10,-7,-6,2,8,29,-3,-33|in-title:chief
-1,-1,5,9,5,-3,-5,-8|in-title:chiefs
9,0,-6,-1,-6,0,7,-2|in-title:chips
0,0,4,0,-1,6,9,-17|in-title:choice
0,-1,-6,9,-4,6,-2,-2|in-title:cite
0,0,-1,0,34,-7,-14,-13|in-title:citi
8,3,-1,-3,3,-2,-8,-2|in-title:citizens
0,-1,1,9,6,-1,-9,-5|in-title:claim
-5,-2,-6,9,4,-4,14,-11|in-title:clash
0,0,-4,3,32,0,-35,4|in-title:clause
-2,-2,-1,-7,20,-18,-15,24|in-title:clear
0,-1,-2,-1,-1,-4,-3,12|in-title:cling to
6,0,8,0,-4,0,-7,-2|in-title:clip
0,0,21,-10,-9,-3,8,-7|in-title:closer
0,0,10,-1,-6,0,4,-6|in-title:clouds
-1,0,28,-5,6,-5,-1,-23|in-title:club
-1,-4,1,10,-23,-4,8,14|in-title:coalition
-1,0,-1,5,-2,-2,-24,26|in-title:coast guard
0,0,-2,-2,8,-1,-2,0|in-title:coffers
-2,4,-4,9,10,9,-11,-14|in-title:cold
-2,-1,0,0,19,3,-15,-4|in-title:colossus
0,0,0,8,-2,-1,2,-7|in-title:colours
-1,0,20,-1,-6,-4,-8,0|in-title:column
-3,-3,8,0,4,-1,-4,-1|in-title:come
-1,8,3,-1,-2,0,-3,-4|in-title:come to
0,2,5,4,4,29,-7,-39|in-title:comes
-3,0,3,-4,6,-3,-9,11|in-title:coming
0,-1,12,0,0,-1,1,-10|in-title:command
1,0,-13,-3,21,13,1,-19|in-title:commander
6,3,-3,-6,-12,-15,-6,34|in-title:commentary
-1,3,-5,17,13,-4,-16,-7|in-title:commission
-6,-1,-8,1,4,-4,3,11|in-title:commitment
-1,-1,-10,17,0,0,3,-8|in-title:committee
0,0,13,2,-12,-1,-2,1|in-title:common
0,0,1,0,-6,10,-2,-2|in-title:communities
9,-1,21,-5,-24,4,-1,-5|in-title:compare
0,0,3,0,22,-3,-19,-1|in-title:compared
0,0,-2,17,1,-2,-3,-12|in-title:comparison
0,0,-4,0,15,0,-6,-5|in-title:compiling
0,-1,-3,0,11,10,-8,-9|in-title:complicating
0,-1,-4,11,0,-3,1,-4|in-title:concern
0,0,-12,-3,0,0,5,10|in-title:conference
0,0,14,-7,-8,-4,-8,13|in-title:confident
0,6,0,0,6,4,-9,-6|in-title:conflict
0,-1,13,-1,0,-1,-1,-9|in-title:congressmen
0,0,-1,0,0,-4,12,-7|in-title:conservative
0,0,-10,-2,-12,-1,7,17|in-title:consider
0,0,5,0,0,0,-10,5|in-title:contempt
0,0,1,-5,0,0,10,-4|in-title:contender
0,0,-1,-6,0,8,1,-1|in-title:content
0,0,0,8,0,0,0,-8|in-title:contracting
0,0,-22,-1,0,-5,11,17|in-title:contribution
0,0,1,4,0,0,-9,5|in-title:convey
-1,0,9,-1,-1,6,-18,7|in-title:cool
0,0,0,0,8,0,-1,-7|in-title:core
0,-1,-2,-2,-20,12,13,0|in-title:corporate
5,-2,18,2,4,20,-42,-6|in-title:cost
-1,0,-7,-2,1,-1,-6,16|in-title:costlier
0,0,-4,0,-5,0,0,10|in-title:costly
-1,-2,-5,1,12,15,-6,-12|in-title:costs
-2,1,-1,-10,-22,18,-2,18|in-title:could
0,-1,1,-6,-26,4,12,17|in-title:council
-1,-1,10,7,-11,-15,-17,28|in-title:count
0,0,-3,0,-13,-3,10,9|in-title:counted
0,0,0,-1,0,-7,-9,18|in-title:counterattack
-1,2,0,0,-24,18,9,-3|in-title:counterstrike
-4,0,-7,-4,1,-8,10,12|in-title:counting
0,0,-1,0,-2,0,12,-9|in-title:countries
-1,-1,4,2,0,-14,6,5|in-title:counts
-2,7,4,-7,10,-2,-5,-5|in-title:course
0,0,-2,-1,-9,-5,0,18|in-title:coy
-1,0,0,-1,-9,-1,-2,13|in-title:cra
0,0,0,0,-10,0,10,0|in-title:credible
-2,-1,0,0,19,3,-16,-4|in-title:credit
1,0,2,-1,-8,9,11,-13|in-title:creep
0,0,-1,-1,14,-2,-2,-8|in-title:crisis
-1,0,13,0,-7,-1,-3,-1|in-title:critical
0,-8,-6,0,5,0,11,-1|in-title:criticism
-1,0,0,-1,-9,-1,-2,13|in-title:criticizes
0,0,0,0,8,0,-8,0|in-title:critics
0,0,21,0,-8,-6,-3,-4|in-title:crosshairs
0,0,-15,17,0,-1,-2,0|in-title:crowd
0,0,13,-2,0,-3,6,-15|in-title:crowded
-1,0,-2,11,-2,0,-4,-1|in-title:currency
-1,0,-4,-3,-1,6,10,-7|in-title:current
5,-2,0,-11,-2,-6,13,3|in-title:cut
0,0,9,0,0,-1,-12,4|in-title:d
0,0,-2,-6,-2,3,8,-1|in-title:daily
0,0,0,0,14,0,-3,-11|in-title:dangerous
-1,-5,16,-10,5,-14,11,-1|in-title:date
0,0,2,0,2,0,-9,7|in-title:davos
-18,0,26,17,-15,-14,7,-2|in-title:day
0,0,-5,17,4,-1,-3,-12|in-title:days
0,0,0,0,9,0,-9,0|in-title:de
-1,0,5,-1,0,-6,9,-6|in-title:deadline
0,0,8,-1,4,0,-8,-4|in-title:deadlocked
-4,-4,3,10,-37,17,38,-23|in-title:deal
0,0,14,-7,-4,0,-27,26|in-title:dealing
0,0,2,-1,14,-5,-6,-4|in-title:dear
-6,-12,4,1,32,-33,8,6|in-title:debate
-3,-2,-10,-5,15,37,-22,-9|in-title:debt
5,-2,10,-9,-23,-9,28,0|in-title:decide
-1,-3,-11,14,2,1,-1,-2|in-title:decision
0,0,0,-6,-2,1,8,0|in-title:default
-20,6,-1,4,17,-25,-15,34|in-title:defence
0,-1,8,5,6,6,-12,-12|in-title:defence chief
2,0,-14,2,-10,9,3,8|in-title:defence minister
4,18,-2,-19,31,4,-20,-17|in-title:defence spending
0,0,17,-3,0,-5,-8,0|in-title:defences
-1,0,0,0,34,-1,-28,-4|in-title:defend
-1,0,-3,0,-3,-3,-3,13|in-title:defending
12,-12,-19,32,2,11,-23,-3|in-title:defense
0,0,3,-1,1,-3,8,-9|in-title:defense - related
-3,0,-1,13,-21,-15,-2,29|in-title:defense chief
-1,-2,-13,19,8,-4,-7,0|in-title:defense minister
-3,1,13,-1,-15,-9,12,2|in-title:defense ministry
-10,-5,-34,11,15,8,-1,15|in-title:defense spending
0,0,0,-1,0,-5,-3,9|in-title:deficit
0,0,0,0,-26,-2,28,0|in-title:definition
0,0,0,-5,0,3,-5,8|in-title:delay
0,-1,-1,1,1,-2,-8,11|in-title:delayed
-7,1,29,1,-20,6,-2,-9|in-title:demand
-1,0,8,0,-2,11,-9,-6|in-title:denominator
0,0,6,-1,8,-2,-7,-4|in-title:denominators
4,7,-17,6,-14,-4,20,-1|in-title:deny
-1,0,-7,0,16,-3,-3,-2|in-title:dependents
0,-1,7,-4,-8,10,-4,0|in-title:deputy
0,0,-1,-7,1,-6,-1,15|in-title:despite
0,0,12,-5,14,-6,-26,12|in-title:destroyers
-5,-1,-5,-2,-2,8,-6,12|in-title:deterrence
0,0,-5,-1,4,-1,-7,11|in-title:diary
0,0,-8,22,-4,0,4,-14|in-title:dictate
0,-1,-20,30,-14,-1,3,3|in-title:did
-1,0,5,-15,5,-2,1,7|in-title:differ
-1,0,8,1,-1,-4,0,-3|in-title:difference
0,0,3,-2,-9,0,7,1|in-title:differently
0,0,-2,-5,-1,-1,10,-1|in-title:digest
0,0,10,0,0,0,0,-10|in-title:digits
0,0,-4,1,-42,-4,40,10|in-title:digs
-1,0,-14,-7,-4,-1,3,23|in-title:dilemma
0,0,5,0,-1,11,0,-15|in-title:diplomacy
10,0,-6,-2,9,-1,-9,-1|in-title:direction
0,0,-8,0,5,0,-4,7|in-title:disagrees
0,-1,-1,0,-1,6,6,-9|in-title:discipline
2,-1,22,0,-6,-6,-23,12|in-title:discuss
-2,0,10,-2,-1,0,-4,0|in-title:discussion
0,0,0,-1,0,12,0,-10|in-title:dissolve
0,0,0,0,11,0,-11,0|in-title:dithering
-1,0,-11,0,1,-1,-1,14|in-title:diverge
9,-1,-1,-3,4,-2,2,-8|in-title:divided
0,0,-1,-1,8,-1,-19,13|in-title:dnd
-3,-1,5,-9,1,17,-1,-8|in-title:do
0,0,0,-3,-1,-4,-6,14|in-title:doable
0,0,-4,10,-4,0,-6,5|in-title:document
-1,4,14,-7,-19,4,11,-7|in-title:documents
0,0,-15,2,17,9,-9,-4|in-title:dodge
-5,-1,5,27,-5,-6,-5,-10|in-title:does
0,0,-5,-4,-2,-1,13,-1|in-title:dog
-1,0,0,-2,1,7,-25,21|in-title:doing
0,0,-1,-1,11,-1,-5,-2|in-title:dollar
0,-1,-6,-1,-8,15,-25,26|in-title:dollars
0,0,-10,-7,0,-1,20,-1|in-title:dome
0,-9,0,0,-2,-1,-3,15|in-title:domestic
-1,0,2,-2,-8,-3,10,0|in-title:done
-3,0,-3,-1,5,-4,8,-2|in-title:door
0,0,-2,-2,8,0,-11,7|in-title:doorstep
-5,31,-1,-12,-27,-28,26,15|in-title:double
-2,-1,2,-4,10,1,4,-9|in-title:doubt
0,0,1,-9,1,-4,-2,15|in-title:doubts
-8,1,14,-1,1,7,-8,-5|in-title:down
0,0,0,-1,14,-1,-7,-3|in-title:dpfp
-1,-1,-1,-2,13,4,-22,10|in-title:dpp
-2,-4,16,-9,-3,1,14,-12|in-title:draft
0,0,-7,6,-10,0,-6,18|in-title:drastic
0,-10,-3,5,-4,-1,3,9|in-title:draws
28,0,2,-1,-7,-1,-18,-3|in-title:dreads
0,0,-1,-2,9,-10,2,2|in-title:dream
0,-8,0,0,11,-2,1,-2|in-title:drew
0,0,-4,-1,2,0,-11,14|in-title:drills
0,0,0,0,17,-1,-15,-1|in-title:drive
0,2,17,-4,-16,9,-5,-3|in-title:drones
-2,5,-8,14,-1,11,6,-26|in-title:drop
0,0,0,0,-2,-1,8,-6|in-title:duel
-1,0,2,-1,-21,6,9,6|in-title:dutton
-2,0,7,0,-20,0,-1,15|in-title:dwarfing
0,-1,-9,-5,-5,2,8,9|in-title:each
19,2,-15,-18,-45,30,11,15|in-title:early
-2,-1,-1,0,14,18,-13,-14|in-title:eases
-2,0,1,-2,-3,-1,-11,16|in-title:east
0,0,0,0,12,-1,-9,-1|in-title:easy
0,0,2,-1,-9,-2,5,5|in-title:eat
0,0,0,-2,-1,14,-10,0|in-title:eats
-1,-4,-2,-4,4,0,9,-3|in-title:economic
0,0,-2,0,-28,16,2,13|in-title:economist
0,0,-2,0,28,-1,-11,-13|in-title:economists
0,-1,0,-1,12,-1,-5,-3|in-title:economy
-1,0,-7,0,6,0,-6,9|in-title:edition
0,0,-4,0,0,-2,9,-2|in-title:editor
6,-18,6,-35,9,0,33,0|in-title:editorial
0,0,-10,0,0,0,2,10|in-title:editorials
0,0,0,-2,0,-1,8,-3|in-title:effect
0,0,-1,-7,0,0,9,0|in-title:effects
0,0,0,0,1,0,11,-12|in-title:efficiency
-1,1,-13,0,6,-2,-8,16|in-title:effort
0,0,2,5,-3,-1,-8,5|in-title:efforts
0,0,6,-1,-2,-4,-6,8|in-title:eight
-1,-1,-4,-1,13,-2,0,-6|in-title:eighty
0,-2,0,-1,-10,-3,-7,24|in-title:elastic
0,0,1,-4,-2,10,-2,-2|in-title:elected
-1,18,13,-2,8,-25,-26,15|in-title:election
8,0,-9,0,10,4,-7,-5|in-title:elephant
0,0,0,0,-9,-1,10,-1|in-title:elephants
0,-1,1,0,1,-9,11,-2|in-title:else
-3,0,-5,2,-6,-4,-7,24|in-title:elsewhere
0,0,2,-2,11,0,-11,0|in-title:emerge
-2,0,-17,-3,3,-3,26,-5|in-title:empty
-1,2,1,-4,-3,10,6,-11|in-title:enact
-1,-9,5,-7,14,-12,-5,15|in-title:end
-1,-1,-8,3,9,-5,-8,11|in-title:endorse
0,1,-1,-6,-2,0,8,0|in-title:enemy
0,0,50,-1,-20,-1,-20,-6|in-title:english
-3,-1,20,14,-15,-5,-11,1|in-title:enough
0,0,1,-2,-2,-6,11,0|in-title:enters
-2,4,0,20,-25,-1,23,-20|in-title:envoy
0,-3,-5,-1,-9,-6,19,4|in-title:era
0,0,0,0,12,0,-12,0|in-title:escape
-1,0,-11,14,0,0,-1,0|in-title:escapes
0,0,0,0,-8,-1,10,-1|in-title:espresso
0,0,-1,0,8,-1,2,-7|in-title:estimate
0,0,-8,0,2,-6,5,6|in-title:euro
-13,4,-18,-22,6,-6,55,-6|in-title:europe
-3,0,17,0,8,0,-11,-10|in-title:european
0,0,-4,0,-18,0,19,2|in-title:european members
-1,0,-9,-6,-4,6,-10,24|in-title:europeans
0,0,0,-5,-4,-1,16,-6|in-title:every
0,-3,0,0,-11,0,16,-2|in-title:everything
-2,4,17,-22,0,-1,19,-15|in-title:ex
-1,9,0,-1,-6,0,12,-12|in-title:example
0,2,0,-1,-4,8,-25,20|in-title:exceed
0,0,0,0,15,0,-13,-1|in-title:excerpt
-1,0,10,-1,-6,0,5,-6|in-title:excerpts
-1,0,0,0,4,0,-10,7|in-title:exchange
0,0,-1,0,-1,3,8,-9|in-title:exclude
0,0,-5,-2,-3,-1,-2,13|in-title:exclusive
0,0,-2,0,-3,-1,-17,23|in-title:excuses
-2,0,-3,-2,8,-4,5,-2|in-title:executives
0,-1,3,13,-1,0,-11,-3|in-title:exempt
0,0,4,5,-12,-6,11,-1|in-title:exemption
0,0,6,-3,23,1,-20,-7|in-title:exit
0,1,-5,-1,-2,0,-19,27|in-title:expand
0,1,-1,-2,4,-10,-3,9|in-title:expansion
-1,0,6,-6,-9,9,8,-6|in-title:expect
-2,0,-4,0,1,-2,13,-5|in-title:expensive
-2,-8,-2,-6,47,-9,-8,-13|in-title:expert
8,-1,0,-4,3,-5,-6,5|in-title:expert panel
6,9,2,-12,4,-11,-4,6|in-title:experts
0,-5,11,-2,0,-4,8,-8|in-title:expiry
-1,0,3,1,-9,7,18,-18|in-title:explain
-3,-2,12,10,0,-17,24,-24|in-title:explainer
0,0,-7,11,0,-2,0,-1|in-title:expo
0,0,-1,4,7,-1,3,-13|in-title:export
0,-1,-5,-2,2,-1,9,-3|in-title:exporting
-2,0,-8,0,9,3,-4,2|in-title:exports
0,0,0,0,10,-1,-8,-1|in-title:exposes
-1,0,-4,0,-9,-1,16,0|in-title:extends
-1,-1,1,-10,62,4,-33,-23|in-title:extra
6,-5,-3,14,6,16,-10,-24|in-title:eye
2,0,-22,9,-18,5,34,-9|in-title:faces
5,-2,7,-4,19,3,-2,-26|in-title:fact
-2,-1,-30,5,5,-3,14,11|in-title:factbox
0,0,2,0,-10,17,-3,-5|in-title:failing
0,0,-1,0,8,0,2,-8|in-title:fails
4,0,10,0,-5,-1,-3,-4|in-title:fair
-1,-4,-4,-1,16,-5,-12,11|in-title:fall
0,0,0,0,8,-1,-3,-4|in-title:fallout
0,0,0,-2,0,-1,8,-3|in-title:fanfare
-2,2,28,3,40,-13,-23,-35|in-title:far
0,-1,-9,0,7,-1,-1,6|in-title:farewell
0,0,17,-4,1,-1,-4,-8|in-title:fast
6,0,8,0,0,0,-10,-3|in-title:fastest
0,0,20,-2,4,-5,-1,-16|in-title:faults
0,0,0,0,-10,0,11,0|in-title:favor
7,0,-1,0,4,0,-17,9|in-title:favorites
0,0,0,11,3,-1,-1,-11|in-title:favour
-4,-6,-21,-2,20,18,-21,15|in-title:fear
0,0,0,-9,0,-2,-1,12|in-title:feasible
0,0,14,-1,7,-3,-6,-11|in-title:feel
-1,8,14,-6,-9,-1,8,-14|in-title:female
0,0,0,0,-12,0,13,0|in-title:fetish
0,0,-9,-2,8,-1,-8,12|in-title:fever
0,0,3,5,-13,-2,7,-1|in-title:few
-1,0,8,-1,-4,-3,-11,11|in-title:fewer
0,-1,-6,-4,2,-8,-1,17|in-title:fight
11,-7,-3,17,12,3,-38,5|in-title:figure
-2,-4,-10,10,8,-8,5,1|in-title:figures
0,-1,2,10,17,-1,-17,-10|in-title:final
-1,1,-2,-4,-8,13,5,-4|in-title:finance
-1,1,-3,19,3,-3,-7,-9|in-title:finance minister
0,-2,9,1,0,2,8,-18|in-title:finance ministry
0,0,0,0,-12,5,9,-1|in-title:finances
-4,0,-2,-5,10,17,1,-16|in-title:find
-2,0,15,-1,13,-5,-3,-16|in-title:fine
11,-2,-8,-1,2,-4,-4,6|in-title:finish
0,-1,-1,0,-17,-2,19,2|in-title:fire
0,0,4,0,-5,19,7,-24|in-title:firms
-8,-1,0,17,-4,0,19,-21|in-title:first
0,0,11,0,-10,0,0,-1|in-title:firstft
4,-4,3,-1,20,1,-1,-21|in-title:fiscal
0,0,-1,0,10,6,-4,-10|in-title:fitch
1,14,11,0,-1,-16,0,-9|in-title:five
0,0,0,0,12,0,0,-12|in-title:fivefold
0,-1,2,2,7,-2,-12,4|in-title:fix
0,0,-6,4,8,0,-9,3|in-title:flanks
0,0,-5,0,-15,0,5,15|in-title:flat
8,0,-3,-1,-21,3,-18,32|in-title:float
2,2,21,3,-23,-10,19,-14|in-title:floor
0,0,0,0,-1,0,-11,12|in-title:floors
-1,0,0,0,-5,0,-3,9|in-title:fm
-2,0,18,-10,0,4,-1,-9|in-title:focus
-5,9,8,-5,-18,-5,32,-16|in-title:follow
0,0,-4,0,6,0,6,-8|in-title:follows
0,0,-5,0,-15,0,5,15|in-title:footed
0,0,-1,0,3,0,-9,8|in-title:footnote
-6,-31,4,-7,-2,53,-24,13|in-title:for
-1,-9,-8,-1,0,-1,5,15|in-title:force
0,0,0,0,-13,24,0,-11|in-title:foreign
0,0,0,0,8,0,0,-7|in-title:foreign aid
0,-2,5,1,-3,-1,10,-9|in-title:foreign minister
0,0,-2,-1,16,-2,0,-11|in-title:formal
0,2,0,11,-4,-1,-5,-3|in-title:formally
-1,-6,-1,-18,9,27,-2,-8|in-title:former
-1,-1,11,1,-8,0,-12,9|in-title:formula
12,-1,-6,-4,19,-7,3,-17|in-title:forum
10,1,-5,5,20,-4,-10,-17|in-title:four
0,0,0,-2,14,0,-12,0|in-title:fourth
1,-1,-20,-3,-1,5,18,1|in-title:free
0,-1,-1,-1,-22,-1,20,5|in-title:frees
0,-6,-1,10,0,8,-3,-8|in-title:freeze
0,9,-1,0,-2,-6,-7,9|in-title:frets
0,0,-5,-10,0,15,0,0|in-title:friction
7,-1,26,-3,-14,-6,9,-19|in-title:friends
5,-1,6,0,4,-4,-1,-9|in-title:friendship
0,0,3,-2,12,0,-12,0|in-title:frigate
-14,-11,66,3,-27,-35,12,6|in-title:from
0,0,0,-1,-9,7,1,3|in-title:front
0,0,8,-1,-6,0,0,-1|in-title:frost
0,0,0,0,9,0,-8,-1|in-title:frozen
0,0,-4,-1,-2,-4,12,-1|in-title:fuel
-1,0,7,0,0,0,2,-8|in-title:full
-3,-4,12,-5,12,-11,6,-7|in-title:fund
0,-13,-1,0,32,0,-18,1|in-title:fundamentally
-4,-1,-2,-7,-16,-5,20,16|in-title:funding
-3,-5,5,-9,5,-6,7,7|in-title:funds
-1,0,6,17,-8,-3,-4,-8|in-title:further
0,0,22,0,0,-7,0,-15|in-title:fuss
0,0,0,0,-3,-2,10,-4|in-title:futures
0,0,-5,-1,-18,0,30,-5|in-title:g
4,0,11,0,-5,-1,-3,-5|in-title:gains
0,0,-2,2,0,-3,8,-5|in-title:gambit
-1,-1,20,-3,2,12,-17,-12|in-title:game
-1,0,-1,0,-2,21,-7,-9|in-title:gaps
0,0,-8,11,0,0,0,-3|in-title:gas
0,0,16,-4,-4,-3,6,-11|in-title:gasping
0,0,-8,4,-3,0,17,-9|in-title:gather
-2,0,-11,8,-1,-1,11,-6|in-title:gathers
11,6,3,-20,-2,-8,6,4|in-title:gdp
0,0,-1,-11,-15,24,6,-2|in-title:general
-2,0,2,0,12,-1,-8,-3|in-title:generals
0,2,7,-9,-4,6,-3,1|in-title:gently
-7,-3,23,17,1,-21,-5,-5|in-title:get
0,0,-3,-1,9,13,-14,-4|in-title:gift
2,-1,-10,44,-11,33,-36,-20|in-title:give
0,0,0,-9,1,-1,11,-1|in-title:gladly
0,0,0,0,-6,-1,-25,32|in-title:glance
0,0,-3,0,-16,0,18,1|in-title:glass
5,-1,-6,-4,16,11,-8,-14|in-title:global
0,1,-6,-2,-2,-2,-3,13|in-title:gnp
-2,14,-37,2,-9,12,-11,32|in-title:go
-3,-7,-26,16,1,10,4,4|in-title:goal
0,0,7,2,6,-3,3,-14|in-title:goals
0,0,-12,-6,-1,-1,18,1|in-title:gold
-1,-1,-4,-8,-3,-1,20,-1|in-title:golden
0,0,-1,0,-6,1,-2,8|in-title:goldman
-2,-6,-22,14,5,-4,1,14|in-title:gov ' t
-2,-1,-3,15,-10,-15,12,4|in-title:government
0,0,-2,-5,-1,-1,11,-1|in-title:governor
0,0,-1,16,4,-6,-9,-3|in-title:governors
5,-1,-4,-13,-6,10,1,8|in-title:govt
-2,0,3,-2,-6,0,8,0|in-title:grades
0,0,6,0,11,0,-8,-8|in-title:greenland
-1,0,1,-1,-3,-4,-1,9|in-title:greens
-1,-1,-4,-1,13,-2,0,-6|in-title:greying
1,0,-5,6,13,-1,-12,-2|in-title:grill
-2,-1,-2,8,-1,-9,11,-5|in-title:grills
0,0,-9,-2,8,-1,-8,12|in-title:gripped
-1,-1,1,-1,1,-16,22,-5|in-title:grounds
-1,-2,-12,0,12,-8,-3,14|in-title:group
-3,-8,1,4,-11,11,12,-6|in-title:grow
3,8,-23,-1,29,6,8,-30|in-title:growth
0,-2,-5,0,-8,-1,0,16|in-title:guam
-1,0,11,3,-8,-1,-1,-3|in-title:guard
0,0,-1,-1,8,-3,4,-6|in-title:guessing
-4,0,-3,8,14,0,-26,11|in-title:guests
17,0,-19,-1,-17,0,7,13|in-title:guide
0,-2,0,0,-7,1,1,8|in-title:guidelines
6,-2,-11,1,10,-2,0,-2|in-title:gulf
-6,-8,6,-2,16,6,19,-31|in-title:guns
-1,0,-16,3,-7,-3,-8,32|in-title:gyeongju
-1,0,0,0,-2,-5,-13,21|in-title:habeck
0,0,-7,0,0,9,-1,-1|in-title:haggle
-9,-3,-10,-3,-58,-16,63,36|in-title:hague
0,0,1,-1,-2,0,8,-5|in-title:hail
-5,-1,0,1,-15,-2,35,-13|in-title:hails
-1,-4,-10,-5,-8,-7,-17,53|in-title:half
0,0,0,0,-6,0,20,-13|in-title:halfway
0,0,-1,0,-19,28,-4,-4|in-title:halve
-2,1,7,-1,-4,2,11,-14|in-title:hand
0,0,-5,-1,9,-5,4,0|in-title:hands
0,0,-5,-2,0,0,9,-1|in-title:hangover
0,0,11,-11,0,0,21,-21|in-title:happening
0,0,-1,4,13,0,-16,-1|in-title:happens
0,1,14,-2,-1,-1,4,-15|in-title:hard
0,0,0,10,-3,0,-5,0|in-title:harris
3,2,22,11,-29,-19,-5,16|in-title:has
0,0,-3,0,-12,-2,3,15|in-title:hastie
0,0,14,-1,-9,-1,1,-5|in-title:haunts
0,2,-5,-21,0,-2,19,8|in-title:have
-1,0,8,-1,0,0,0,-6|in-title:hawkish
4,-1,-1,-2,3,-2,8,-9|in-title:hawks
-3,0,12,-6,10,-14,-9,11|in-title:he
-2,-1,-10,-12,-16,15,3,23|in-title:head
1,0,14,-2,-3,-1,-4,-4|in-title:hear
3,-1,18,-10,0,9,-6,-13|in-title:heard
8,0,20,4,-5,-5,-14,-9|in-title:hearing
-1,-4,-15,2,-12,-1,50,-21|in-title:hears
0,0,0,0,-9,-1,-13,23|in-title:heat
0,0,15,-9,0,-5,0,-1|in-title:heats
0,0,0,15,0,-5,-5,-4|in-title:hedge
0,0,-1,0,1,0,-9,9|in-title:heirs
-4,-1,-24,5,-10,-3,9,28|in-title:her
-1,3,-1,-1,-6,-4,12,-3|in-title:hidden
9,0,6,-1,2,-1,-9,-6|in-title:hide
0,0,8,-2,0,-4,3,-5|in-title:hideo
-1,4,4,0,1,-1,1,-8|in-title:hides
-1,-1,-7,-5,5,-7,-6,22|in-title:high
12,5,5,-5,-5,-10,10,-13|in-title:higher
-1,-2,9,-5,12,-1,-7,-5|in-title:highest
-6,-8,-4,-20,6,10,-12,35|in-title:hike
0,0,2,0,-1,9,4,-13|in-title:him
5,0,-15,0,-4,1,2,9|in-title:hint
-2,1,1,-8,-4,-2,17,-2|in-title:hiroshima
5,0,15,-6,-4,3,-13,-1|in-title:his
-1,0,-11,-2,4,-6,6,10|in-title:historic
0,0,-2,4,16,-4,-17,4|in-title:history
-5,8,26,-14,46,-1,-29,-30|in-title:hit
2,15,-18,-15,11,-10,8,7|in-title:hold
1,0,2,-5,0,-10,-1,13|in-title:hold up
0,0,0,-7,-2,1,9,-1|in-title:hole
-2,2,0,-10,-24,-5,13,26|in-title:home
0,0,14,-1,1,0,-15,1|in-title:homework
0,-1,-1,0,0,-7,-7,17|in-title:honebuto
0,-1,26,11,-16,-6,1,-14|in-title:hope
0,0,8,-10,0,0,5,-3|in-title:hopeful
-1,-1,-6,22,-6,-11,9,-7|in-title:hopefuls
0,1,5,7,3,-5,-2,-8|in-title:host - nation
0,0,0,3,-8,-1,5,1|in-title:hostile
0,0,-2,6,9,1,-2,-11|in-title:hosts
-4,-11,19,-15,8,5,-14,11|in-title:house
-6,5,55,-13,-4,-13,-6,-18|in-title:how
-1,0,-9,-1,-4,14,-7,8|in-title:hudson
0,-2,-3,0,8,0,0,-3|in-title:hulls
-1,0,0,0,8,-5,-1,1|in-title:hunt
0,0,-1,0,9,-1,-1,-6|in-title:hurdle
-1,3,8,-9,-5,4,15,-14|in-title:i
0,4,-4,-15,-13,-2,16,15|in-title:idea
-3,8,-2,7,-35,7,2,16|in-title:if
-2,0,0,0,0,0,11,-8|in-title:ignore
0,0,-1,0,9,-2,0,-6|in-title:iiss
-1,0,5,0,10,-2,-11,-2|in-title:image
0,0,-3,10,3,6,-3,-13|in-title:imf
0,0,-10,0,0,0,0,10|in-title:impeachment
0,0,-13,10,-6,-1,2,8|in-title:impossible
1,-15,8,3,13,-34,44,-21|in-title:in
0,0,9,-2,7,-9,-2,-2|in-title:inc
0,0,0,8,-1,10,-5,-11|in-title:include
-4,-3,-4,0,-7,0,15,4|in-title:including
-1,-3,1,-1,16,10,-4,-18|in-title:income
7,4,-10,7,21,-1,-32,3|in-title:increase
0,0,0,0,-12,23,-10,-1|in-title:indebted
9,0,-2,-5,-1,-5,13,-9|in-title:indo
0,7,2,-1,-3,-6,-7,8|in-title:industry
0,0,0,0,-5,0,-10,16|in-title:infrastructure
0,0,-1,-1,-10,2,11,0|in-title:inherit
-1,0,8,8,1,-17,-10,10|in-title:inherits
0,0,-4,23,0,-7,-1,-11|in-title:insist
0,0,2,0,14,4,-16,-3|in-title:insurance
-6,0,-4,-11,9,5,-6,13|in-title:interview
9,5,26,-9,-6,23,-16,-31|in-title:into
0,-1,-5,7,40,-2,-12,-27|in-title:investors
-2,0,-8,-2,-1,0,8,5|in-title:invoice
-3,0,6,0,15,0,-14,-3|in-title:invoices
0,0,-15,0,0,0,15,0|in-title:ironclad
4,8,23,-5,-2,-33,19,-13|in-title:is
0,0,-3,9,-1,-5,5,-4|in-title:ishin
0,0,8,-1,0,0,-2,-5|in-title:island
0,0,0,13,0,0,-13,0|in-title:issue
0,0,1,-4,17,-1,-12,-1|in-title:issues
0,7,10,-19,8,-1,7,-11|in-title:it
-1,2,-1,0,-12,-1,15,-2|in-title:items
-10,-16,25,3,4,-7,3,-3|in-title:its
3,0,-2,3,-17,-9,12,10|in-title:itself
0,0,9,-1,0,-1,0,-6|in-title:jcp
0,0,0,13,-2,0,-2,-9|in-title:jgb
0,0,-2,0,-1,-2,9,-4|in-title:jgbs
0,0,14,-1,0,0,-1,-12|in-title:job
-1,0,9,-7,-1,0,4,-4|in-title:johnny
0,0,0,0,8,0,-7,-1|in-title:join
0,0,-2,0,3,-1,-8,8|in-title:joins
0,-1,8,5,-1,-1,3,-14|in-title:joint
0,-1,-6,16,0,-1,-2,-6|in-title:judgment
0,0,-2,-2,8,-1,-2,0|in-title:juggles
-1,0,-5,-1,8,-3,9,-7|in-title:jump
-2,1,-16,12,-3,-2,11,-1|in-title:just
0,0,-1,-6,-1,0,8,0|in-title:justify
0,0,14,0,13,-2,-9,-15|in-title:kaunas
-6,4,-14,-14,12,24,12,-17|in-title:keep
0,0,0,1,-1,-1,-15,16|in-title:keidanren
-1,3,-6,-3,-8,1,14,-1|in-title:key
0,0,0,-1,-2,1,8,-6|in-title:kick
-1,-2,0,0,-5,0,-3,11|in-title:killing
0,0,-2,-4,0,11,0,-4|in-title:kishida
0,0,-1,0,0,-8,4,6|in-title:kiwis
0,0,0,0,-4,0,8,-4|in-title:kiwisaver
-1,0,0,4,-6,10,-2,-6|in-title:kmt
2,29,43,-18,7,-24,-35,-5|in-title:know
0,0,-5,-3,1,-1,9,-1|in-title:knows
0,0,8,-10,-1,-2,7,-2|in-title:kobayashi
-2,-1,6,9,-2,-7,-4,0|in-title:komeito
0,0,0,0,-7,0,8,-1|in-title:kronor
6,-5,-9,-11,13,10,11,-14|in-title:la
0,0,-1,0,-8,0,16,-7|in-title:label
0,-1,-1,-1,8,-1,-1,-4|in-title:labour
-1,-1,1,-1,1,-16,22,-5|in-title:lacks
0,0,17,0,1,-1,-3,-15|in-title:laggards
0,0,10,0,-1,-2,-5,-3|in-title:land
0,0,-7,-1,-2,0,12,-2|in-title:landmine
-1,-1,-11,-5,5,8,1,4|in-title:lands
-2,-2,-4,-11,-1,1,7,12|in-title:landslide
-1,0,-3,-13,-1,-2,26,-5|in-title:lap
0,0,8,-1,-6,0,0,-1|in-title:large
-1,-1,-9,-1,4,-1,15,-5|in-title:largest
0,0,-4,-1,17,0,-11,-1|in-title:lashes
-2,1,1,-3,7,3,-8,0|in-title:last
0,0,0,8,-4,6,-7,-3|in-title:late
0,0,-9,9,5,0,-1,-3|in-title:later
-1,0,10,2,-17,-6,10,1|in-title:latest
9,1,-6,3,-3,-3,4,-4|in-title:law
0,0,-21,0,-1,-1,4,20|in-title:lawmaker
-1,-1,-14,-2,24,-12,9,-2|in-title:lawmakers
-5,-10,-17,-7,11,26,-19,21|in-title:ldp
-1,-1,-2,-5,-14,10,7,5|in-title:lead
-3,3,5,6,-21,-9,9,9|in-title:leader
0,-2,12,8,11,-2,-46,20|in-title:leaders
0,0,-15,-1,28,-4,3,-10|in-title:leads
0,0,17,3,-4,-2,-9,-6|in-title:leaked
0,10,-2,0,0,-1,-5,-3|in-title:lean
-1,2,27,7,-9,-5,-9,-12|in-title:leap
-3,0,-1,-1,11,7,-11,-1|in-title:learn
-12,-5,-25,20,-2,-4,5,23|in-title:leave
6,0,9,-5,4,-3,7,-18|in-title:lecture
11,2,7,10,1,-8,-3,-20|in-title:left
0,0,13,-5,-23,-7,34,-11|in-title:legislature
0,0,0,0,-8,0,8,0|in-title:leopard
-4,-4,13,-5,13,-1,-10,-3|in-title:less
0,-1,5,-6,-9,-2,12,2|in-title:lesson
0,0,-2,-8,10,-7,-3,11|in-title:lessons
-9,4,-14,-2,-28,35,19,-5|in-title:let
0,-5,4,-1,6,-6,21,-19|in-title:letter
-2,0,29,0,-4,-12,-7,-4|in-title:letters
-1,-3,-1,-10,5,3,-4,11|in-title:level
0,0,-1,0,10,0,-3,-6|in-title:leverage
0,0,-1,-2,-20,17,19,-11|in-title:levy
0,0,-1,0,0,-4,12,-7|in-title:liberal
0,-3,-2,8,-2,-2,-1,3|in-title:lid
0,9,5,0,1,-6,-12,4|in-title:life
-2,0,-9,5,5,13,15,-27|in-title:lift
0,0,0,0,-3,8,4,-9|in-title:lighten
-1,-1,19,-4,7,-5,-14,-1|in-title:like
-1,-5,17,-10,-1,-8,-2,9|in-title:likely
-1,0,3,5,-5,-1,-11,10|in-title:limit
0,0,-1,-2,-3,-1,9,-1|in-title:lin
-3,0,0,-6,7,-1,10,-6|in-title:line
-1,-8,-10,-3,8,-4,3,15|in-title:lines
0,0,2,-2,-27,25,2,0|in-title:linger
0,0,21,-9,-3,-1,8,-15|in-title:link
-1,0,-2,-1,-1,-2,-4,11|in-title:linked
6,2,-2,16,-5,14,-24,-7|in-title:list
-1,0,-6,1,2,2,21,-18|in-title:live
17,0,-3,-1,-5,8,-5,-11|in-title:load
0,0,5,0,0,0,-10,5|in-title:loading
0,0,0,8,-4,-1,-2,-1|in-title:loans
0,0,-3,-1,-11,7,3,5|in-title:lobby
0,-1,-4,0,5,9,-4,-4|in-title:lock
-1,0,-7,-1,2,-1,-6,12|in-title:logic
-3,0,11,-2,0,-2,-3,-1|in-title:long
1,0,-3,-1,-4,0,-4,12|in-title:look
0,0,-10,3,0,0,0,8|in-title:look at
0,0,-5,0,-15,0,5,15|in-title:looking
-9,10,23,-2,-3,-4,-10,-5|in-title:looks
0,-2,3,-4,13,2,2,-13|in-title:looms
0,0,-1,0,0,0,8,-7|in-title:loosening
0,-1,-1,-3,-8,2,8,3|in-title:loosens
0,0,6,-4,10,0,-10,-1|in-title:losers
-2,0,2,0,11,0,-9,-2|in-title:love
0,-1,-10,-1,4,-4,-7,19|in-title:low
0,-8,-6,-10,17,11,0,-4|in-title:lower
-2,0,-1,-5,9,0,-10,9|in-title:lowy
-2,0,2,1,-3,-1,8,-5|in-title:made
0,0,-8,6,3,0,0,-1|in-title:magic
0,0,0,-3,-3,-2,13,-4|in-title:main
0,-1,-1,-8,-13,7,18,0|in-title:majority
-1,-1,16,4,3,-7,8,-22|in-title:make
11,0,-7,0,7,-2,-13,4|in-title:makers
-1,0,-7,12,-3,-2,2,-1|in-title:makes
0,0,-1,0,-7,12,2,-6|in-title:manageable
-2,0,2,0,12,-1,-8,-3|in-title:managers
7,0,2,-3,13,10,-4,-25|in-title:mandate
0,-2,-1,23,-5,-3,-14,2|in-title:manifesto
-1,-1,5,3,-3,-1,-10,8|in-title:marcos
-1,-2,3,0,14,3,1,-19|in-title:mark
-2,-1,7,-6,-20,16,21,-15|in-title:market
0,-1,-12,-3,18,19,-2,-18|in-title:markets
-2,1,8,-16,13,-11,-15,23|in-title:marks
0,-8,0,11,8,0,0,-10|in-title:massive
0,0,0,8,-2,-1,2,-7|in-title:mast
7,-2,-13,-9,14,7,-7,3|in-title:match
-2,-1,-8,5,19,-1,-1,-11|in-title:math
5,-4,5,0,5,4,-4,-10|in-title:maths
0,0,-1,0,-1,0,8,-5|in-title:matter
-2,3,4,-3,-8,6,-4,5|in-title:may
0,0,-1,0,10,0,-7,-1|in-title:maybe
8,0,-2,-1,-5,0,1,-1|in-title:me
-4,-2,-40,13,-12,27,22,-5|in-title:mean
0,0,-1,-1,12,0,-11,1|in-title:measure
9,0,10,-2,-1,-4,-1,-10|in-title:media
-2,-4,-4,-12,12,36,-49,23|in-title:meet
-2,-1,25,-2,14,-1,-12,-21|in-title:members
-1,0,8,-5,-1,-2,-1,2|in-title:memo
0,-5,-5,-6,16,4,-9,5|in-title:mention
0,0,4,-1,-8,0,0,5|in-title:meps
0,0,-2,-2,3,9,-4,-5|in-title:mere
-3,-2,4,-4,2,-4,-8,15|in-title:message
0,0,-2,0,-9,18,-2,-4|in-title:metrics
0,-1,-2,0,3,-3,-5,8|in-title:milestone
0,0,-3,-1,0,0,-10,14|in-title:militaries
1,29,-19,-5,9,-34,-3,23|in-title:military
-1,-8,19,7,28,-10,-16,-19|in-title:military spending
-1,0,6,7,15,-5,-13,-8|in-title:mind
0,9,-1,8,-1,-2,-4,-8|in-title:mindef
0,0,-10,0,-3,9,5,-1|in-title:mindset
0,0,14,-2,2,-1,-17,4|in-title:minimum
-2,0,1,-8,-5,8,14,-7|in-title:minister
-1,-2,27,1,6,19,-30,-19|in-title:ministers
-2,-1,-11,4,0,-5,-1,16|in-title:ministry
-1,1,2,-4,-1,20,-19,4|in-title:missile
-1,8,13,4,-22,-4,-5,6|in-title:missiles
6,-2,20,6,-13,-7,3,-13|in-title:missing
0,0,8,-2,0,-4,3,-5|in-title:miura
0,0,-1,0,-13,15,0,-2|in-title:mizuho
8,-1,-6,-9,5,3,24,-23|in-title:model
-1,15,2,-1,6,-3,-18,0|in-title:modest
0,0,-1,-12,5,15,2,-9|in-title:mof
0,0,0,0,-3,8,4,-9|in-title:mogami
0,0,0,0,-10,0,12,-1|in-title:momentum
-5,-6,15,-5,23,-16,-19,12|in-title:money
0,0,0,0,1,11,-3,-8|in-title:moody
6,-12,8,-29,10,-4,9,12|in-title:more
0,-1,0,12,7,-18,2,-2|in-title:most
0,0,-4,0,15,5,-12,-3|in-title:mothers
10,-2,-23,-2,-16,31,-7,9|in-title:move
0,0,-2,8,2,0,-1,-7|in-title:mr
-1,1,23,-5,-6,-10,5,-7|in-title:much
-1,-2,1,10,-9,-17,13,8|in-title:mull
-1,-1,10,-9,1,-1,9,-9|in-title:munich
14,-4,2,-6,3,19,-5,-23|in-title:must
0,0,-15,0,0,0,15,0|in-title:mutual
0,0,0,14,-3,0,-11,0|in-title:n
3,-4,-4,3,14,-25,20,-8|in-title:n't
0,0,0,8,-2,-1,2,-7|in-title:nails
4,-7,1,-2,28,1,4,-29|in-title:name
-2,0,-14,-4,0,-4,16,8|in-title:national
0,0,0,0,-2,0,-10,14|in-title:national security
0,0,-13,-2,2,20,-4,-2|in-title:navigator
0,0,-2,-1,-13,-6,7,16|in-title:navy
0,0,-13,-3,20,0,-18,14|in-title:ndaa
0,-2,-8,1,-5,8,5,1|in-title:near
2,-1,-11,-4,-8,-3,2,23|in-title:nears
-1,9,9,2,-6,3,5,-22|in-title:need
-3,9,10,-16,-27,-11,3,35|in-title:needs
0,0,0,0,8,0,-6,-1|in-title:negative
-2,10,-7,-1,-2,-2,-3,7|in-title:neighbors
0,0,0,12,0,0,-11,0|in-title:neighbour
-1,0,9,-7,-1,0,4,-4|in-title:neihu
0,-3,-1,0,0,-1,8,-3|in-title:neutral
35,4,-41,-2,-7,25,0,-13|in-title:new
-14,-12,25,26,4,-18,11,-23|in-title:news
0,0,9,0,-15,-1,12,-6|in-title:newspaper
-1,0,9,-7,-1,0,4,-4|in-title:newswatch
-5,-6,1,-25,18,-8,25,1|in-title:next
0,-1,0,-1,13,-1,7,-17|in-title:ng
2,-9,-16,46,-6,16,-30,-3|in-title:no
-2,-1,-7,11,-18,4,-6,19|in-title:nobody
-2,0,-1,-1,13,-1,-8,-1|in-title:nod
-1,-2,4,19,-2,-8,0,-10|in-title:noda
-4,-2,28,-18,40,13,-23,-34|in-title:nominee
0,0,-1,0,8,-15,-1,8|in-title:nomura
0,0,7,-1,9,0,-10,-6|in-title:nordic
0,0,0,-14,1,0,-1,15|in-title:normal
0,-4,-2,0,8,0,-7,4|in-title:north
-11,-7,-12,30,-18,43,-9,-15|in-title:not
10,-1,26,-11,-6,4,-14,-7|in-title:note
0,0,-4,12,-4,-1,7,-9|in-title:notebook
-1,-1,11,2,-3,-1,-4,-3|in-title:nothing
-1,0,47,-42,-8,0,3,2|in-title:now
0,0,0,1,13,0,-12,0|in-title:nowhere
-1,-1,4,-3,11,-7,3,-6|in-title:nuclear
0,5,9,-3,-2,-1,-2,-6|in-title:nudge
-1,0,19,-6,1,-3,-2,-8|in-title:nukes
14,-25,-1,36,-26,-7,-14,23|in-title:number
-9,10,6,-10,26,7,-8,-21|in-title:numbers
0,0,1,-1,9,-2,-10,2|in-title:numerator
-1,0,2,10,9,-9,-2,-9|in-title:numerical
12,0,1,4,-3,-6,16,-23|in-title:nz
0,-1,0,0,-5,0,11,-4|in-title:objects
-1,9,5,2,-12,7,-1,-8|in-title:observers
0,-8,0,0,24,-3,-4,-8|in-title:obstacles
0,-1,0,-17,4,-6,14,7|in-title:odds
-5,16,-20,11,7,-5,9,-13|in-title:of
-6,4,15,14,1,3,1,-32|in-title:off
-1,-3,-15,-10,-2,7,-3,27|in-title:offer
-3,-1,12,-12,4,0,-7,7|in-title:office
0,0,-6,-3,-1,4,-3,8|in-title:officers
19,-1,9,-5,12,-3,2,-33|in-title:official
0,0,-12,23,2,-8,-1,-3|in-title:officials
-1,-2,12,-2,4,6,-9,-8|in-title:okinawa
0,14,-3,-4,-8,-3,14,-10|in-title:oks
-3,0,4,5,1,-8,-12,13|in-title:old
16,16,6,-38,2,-19,21,-4|in-title:on
-2,10,2,-4,-34,-1,23,6|in-title:one
-1,0,16,-9,1,5,-10,-3|in-title:only
-1,-2,-6,-4,-1,1,-8,21|in-title:onodera
0,6,0,-3,1,-1,-17,15|in-title:open
-4,21,9,7,5,-10,-19,-10|in-title:opens
0,0,-7,0,-4,-1,4,9|in-title:operation
8,-3,-8,-3,1,7,5,-8|in-title:opinion
0,-1,1,-7,1,7,14,-14|in-title:oppose
-3,-1,-17,9,3,-4,-8,21|in-title:opposition
0,-1,2,-4,-3,-2,-12,21|in-title:opposition leader
-1,-2,10,20,4,-4,-16,-11|in-title:opt
0,0,4,-2,-6,2,-7,8|in-title:option
-3,-2,6,29,-21,-7,13,-15|in-title:or
0,-2,-3,12,1,-3,3,-7|in-title:order
0,0,-7,11,0,-2,0,-1|in-title:osaka
-1,-4,1,-5,16,1,-8,0|in-title:other
-1,-1,-1,27,16,-4,-12,-25|in-title:others
-3,-1,-2,10,31,-9,-23,-3|in-title:our
0,0,-1,-1,3,-4,12,-8|in-title:ourselves
-5,7,25,37,-2,-12,-34,-17|in-title:out
0,0,2,-8,-18,-2,18,8|in-title:outdo
0,0,-4,0,8,0,-7,3|in-title:outgrow
-1,4,-16,11,-3,-7,3,8|in-title:outlay
-8,3,-20,-20,16,10,20,0|in-title:outlays
0,-9,-1,-1,4,-1,-1,9|in-title:outline
-2,1,-9,0,10,-2,0,2|in-title:outlook
0,0,1,0,-2,-1,-6,8|in-title:outside
-1,-1,-4,-1,13,-2,0,-6|in-title:outspent
0,-1,11,-8,3,-1,-2,-3|in-title:oval
-3,0,1,9,-35,-22,49,2|in-title:over
0,0,-1,-3,10,-9,2,1|in-title:overtakes
0,0,-5,-1,13,-5,6,-9|in-title:owe
-7,-2,2,9,-8,6,-8,8|in-title:own
0,0,0,0,-6,-2,-4,12|in-title:p
0,0,0,0,-8,0,8,0|in-title:pabrade
-1,-1,-7,-6,21,23,-16,-12|in-title:pace
9,1,-9,-10,11,-10,1,7|in-title:pacific
0,0,-3,7,-4,9,0,-9|in-title:pacifist
-1,-1,-18,-1,17,1,-4,8|in-title:pacifists
0,0,0,7,5,0,-10,-2|in-title:pack
0,0,25,-1,-2,1,-15,-7|in-title:package
0,0,-14,0,10,10,-6,1|in-title:pacom
0,0,1,-1,9,1,3,-13|in-title:pact
-16,-23,-20,-6,-4,44,18,7|in-title:panel
-12,-2,14,-27,13,3,-2,13|in-title:paper
-3,-1,11,-2,4,-15,-2,7|in-title:papers
9,0,-6,-1,-6,0,7,-2|in-title:par
0,0,9,-1,3,-5,-6,1|in-title:parade
0,7,3,-3,-4,-6,28,-25|in-title:parliament
0,0,-14,8,3,-1,8,-3|in-title:parliamentary
0,0,10,-1,-7,0,-4,1|in-title:parliaments
-8,-2,0,27,-24,-41,-5,54|in-title:parties
0,0,-2,-1,-7,6,11,-6|in-title:parting
-1,2,-1,0,1,-4,-8,12|in-title:partner
0,-1,-26,9,-16,-3,19,18|in-title:partners
-2,-1,8,-16,-26,1,5,32|in-title:party
-1,0,-1,21,-9,-6,-20,16|in-title:pass
-3,6,-8,-17,35,-7,10,-16|in-title:passes
-3,0,-19,-10,-9,5,30,6|in-title:past
0,4,-12,-3,-17,1,8,19|in-title:path
0,0,7,0,-9,-4,-1,6|in-title:paths
-1,-16,-6,-9,33,1,-2,-1|in-title:pay
0,1,0,0,-7,0,-10,17|in-title:paymaster
0,0,7,0,1,7,-8,-7|in-title:payment
-1,5,3,1,-19,-2,5,8|in-title:peace
0,-1,11,-1,-1,-2,-11,4|in-title:peg
0,0,0,-1,-2,1,8,-6|in-title:pensioners
0,-2,-3,-1,-7,20,3,-9|in-title:people
0,0,-1,0,0,-1,-7,8|in-title:per
0,0,-14,0,10,10,-6,1|in-title:percent
-9,19,6,1,-23,9,27,-30|in-title:percentage
11,-4,-7,-2,-28,13,9,8|in-title:percentages
1,-3,-19,-1,10,-1,0,12|in-title:person
-2,0,20,-2,-5,-2,2,-10|in-title:perspective
-1,0,-1,-2,4,-1,-8,9|in-title:ph
0,0,1,-1,-8,0,9,0|in-title:photo
-4,-2,9,-3,2,-8,-4,9|in-title:pick
0,0,13,0,0,0,-2,-11|in-title:picked
0,0,-5,-4,-4,7,15,-8|in-title:picks
0,-1,10,-1,3,-2,-14,5|in-title:pitches
0,0,-13,0,-1,5,10,-1|in-title:place
-6,-2,-42,26,19,18,-12,-1|in-title:plan
0,-6,2,0,9,-2,-1,-1|in-title:planners
0,0,-10,-7,0,-1,17,2|in-title:plated
0,16,0,-1,-22,4,5,-2|in-title:platform
0,0,3,-3,1,9,0,-9|in-title:platforms
0,0,-6,-1,0,6,8,-6|in-title:play
-2,1,2,7,-7,14,-11,-4|in-title:play down
-1,-1,-6,-7,10,3,-16,17|in-title:playbook
0,0,0,1,-2,-1,9,-8|in-title:plays
0,0,-16,-1,-14,-4,11,24|in-title:please
-4,-18,-2,-9,26,-18,11,13|in-title:pledge
-2,-1,28,-11,11,-1,-20,-5|in-title:plus
-3,-1,-1,34,-34,-4,-3,12|in-title:pm
-5,0,8,-13,-28,5,-12,46|in-title:point
0,-1,0,0,-10,0,-3,15|in-title:policies
1,-2,1,11,-7,2,5,-11|in-title:policy
0,0,0,0,6,6,-10,-2|in-title:political
0,0,-1,7,-15,-1,-11,22|in-title:politicians
0,0,0,-1,-14,-3,18,1|in-title:politics
-2,1,11,-21,-4,2,18,-5|in-title:poll
0,0,-1,0,0,0,12,-12|in-title:polls
0,0,-2,-1,-9,-5,0,18|in-title:ponder
7,0,-6,0,-9,4,-4,8|in-title:poor
0,0,9,0,8,-4,-4,-8|in-title:poorer
-7,14,0,-4,3,-4,-7,5|in-title:populi
-1,0,0,5,-2,7,5,-14|in-title:possible
14,2,2,2,1,-13,-6,-1|in-title:post
0,-4,-1,-1,-2,14,3,-9|in-title:postwar
-1,0,-5,-1,0,-3,1,9|in-title:powered
5,0,-8,0,-5,-2,7,3|in-title:powers
0,0,-1,-1,-4,-2,-6,13|in-title:pp
1,0,-10,-3,13,-2,13,-12|in-title:praises
0,0,-1,16,-1,-5,1,-10|in-title:prefectural
0,0,11,0,-2,0,-1,-6|in-title:prefer
-1,0,-22,3,-31,8,55,-12|in-title:premier
0,0,2,-3,-1,-6,0,9|in-title:premiers
-4,8,-11,14,13,-5,-23,8|in-title:prepare
0,0,-1,-13,-1,-4,1,19|in-title:preset
0,0,11,-5,8,-11,7,-10|in-title:president
0,0,1,22,3,-7,-8,-10|in-title:presidential
0,0,-5,-3,1,-1,9,-1|in-title:presidents
3,1,18,7,-2,-9,-3,-15|in-title:press
0,0,-3,0,-7,-1,0,10|in-title:press club
0,0,-8,10,0,-1,0,-1|in-title:press conference
0,0,-9,0,-3,0,5,7|in-title:press for
17,-1,-9,-18,-3,10,32,-29|in-title:pressure
0,-1,-8,4,0,-3,13,-5|in-title:pretends
13,-3,-5,3,-36,-21,2,48|in-title:price
0,-1,0,-2,-2,8,6,-9|in-title:prices
-1,0,-10,0,29,-2,-3,-12|in-title:pricing
0,0,-1,0,0,9,16,-23|in-title:primary balance
-2,0,3,2,12,-3,-11,0|in-title:prime minister
-5,0,-3,5,11,-2,-3,-4|in-title:print
0,0,-6,0,15,0,0,-8|in-title:prizes
-2,-2,-17,15,1,3,-5,6|in-title:problem
-4,-3,-4,11,-12,1,16,-5|in-title:prod
-1,-4,-4,1,-9,-3,10,10|in-title:program
0,0,0,0,-16,0,-1,17|in-title:programs
8,-6,14,13,-30,-10,8,3|in-title:promise
0,0,-5,0,-3,-1,-8,18|in-title:proposal
0,0,-4,-1,0,-3,0,8|in-title:proposals
-1,-1,5,-2,21,17,-32,-6|in-title:propose
-1,0,2,-3,-7,-5,-1,15|in-title:protection
0,0,-5,0,-1,-1,-1,8|in-title:protest
0,0,0,0,12,0,-12,0|in-title:protesters
0,0,2,-1,-8,0,8,0|in-title:protracted
-1,0,0,0,18,0,-11,-6|in-title:proxy
-2,-2,5,-3,-29,13,29,-12|in-title:public
-1,0,-7,-2,-9,-10,10,18|in-title:pulled
0,0,0,-7,-1,0,8,0|in-title:punches
-4,-4,34,0,-17,11,-13,-7|in-title:push
0,0,-6,-1,-9,-1,1,16|in-title:push for
4,1,30,-1,49,-23,-23,-37|in-title:put
-2,-4,10,-2,8,2,-2,-10|in-title:q
-1,0,-12,0,-1,-3,-2,21|in-title:quad
0,0,17,-3,-1,-5,-6,-1|in-title:quantum
0,0,0,0,9,0,-8,-1|in-title:quarter
8,-2,-27,33,1,0,-13,0|in-title:question
-3,0,10,0,5,-2,-9,0|in-title:questioning
-3,-1,17,-3,-23,-10,1,21|in-title:questions
0,0,-11,-2,-2,-2,1,15|in-title:quick
0,-3,1,-1,6,7,-1,-10|in-title:quickly
-1,-2,19,-1,6,-3,-1,-17|in-title:quiet
0,0,-7,-1,-2,0,12,-2|in-title:quit
0,0,-2,8,1,-5,-5,2|in-title:quits
-2,0,-8,-2,13,-1,2,-2|in-title:quote
0,0,0,0,-5,0,-8,13|in-title:r
13,-9,2,-17,-26,0,37,1|in-title:race
0,0,3,-1,18,-3,-12,-5|in-title:radar
0,0,-2,-1,17,0,-13,0|in-title:radio
0,0,-14,-4,1,-1,-1,19|in-title:rafale
0,0,-1,0,0,-7,8,0|in-title:raids
-5,-9,29,14,11,2,-7,-35|in-title:raise
0,0,0,2,10,-1,-7,-4|in-title:rajnath
-1,0,-4,2,13,1,-12,2|in-title:range
0,0,-1,0,-6,0,8,0|in-title:rank
-1,0,-5,0,10,-1,-1,-1|in-title:ranking
-4,0,-5,-2,-3,2,3,9|in-title:ranks
0,0,1,8,-8,5,0,-4|in-title:rates
0,0,-7,0,0,8,1,-1|in-title:rather
0,0,0,0,8,3,-5,-5|in-title:rating
-4,-5,20,-17,-5,19,-13,5|in-title:ratio
16,-4,-9,-5,-14,15,-1,3|in-title:ratios
-9,0,-9,-6,8,-2,-12,30|in-title:rattles
0,0,-7,3,-2,10,-4,0|in-title:re
-2,-3,13,-16,28,-11,-28,19|in-title:reach
0,0,9,0,-7,9,0,-9|in-title:react
8,0,-13,-5,3,-5,13,-1|in-title:reader
7,10,-11,-4,-7,-13,7,11|in-title:readers
0,0,2,0,-2,8,2,-9|in-title:readies
0,0,8,-2,-5,-8,-4,12|in-title:readiness
-2,0,0,-1,13,-1,-8,-2|in-title:reads
-1,-2,-9,-4,3,-8,3,19|in-title:ready
6,0,-1,-1,18,-5,-20,3|in-title:reagan
0,0,4,10,-1,-1,-5,-7|in-title:real
0,0,0,3,-1,9,-1,-9|in-title:realistic
-1,-1,-5,-7,11,-6,0,8|in-title:really
0,5,-1,-1,-14,9,5,-3|in-title:rearm
-1,7,-12,12,-1,-8,6,-2|in-title:rearmament
0,0,8,-1,2,0,-6,-3|in-title:rearmed
0,-1,-1,-2,-12,-3,10,9|in-title:rearming
0,0,0,0,-7,0,9,0|in-title:reasonable
0,0,0,0,-10,0,10,0|in-title:reasonably
0,0,11,0,0,-1,-1,-9|in-title:reassures
0,0,-1,16,-2,-2,5,-16|in-title:rebels
0,0,3,0,-8,-2,7,1|in-title:rebuff
-1,3,0,0,8,-6,-10,6|in-title:reckless
-1,0,-5,0,-2,-3,-1,13|in-title:reckon
-1,0,-4,-3,-14,-1,12,12|in-title:recommend
0,0,-4,0,15,0,-5,-6|in-title:recommendations
-4,13,1,-19,-4,6,2,5|in-title:record
0,0,-8,9,0,0,0,0|in-title:redraw
0,0,-1,7,-34,0,37,-9|in-title:referendum
0,0,-1,-6,0,0,8,-1|in-title:refusal
-1,0,-2,0,-2,13,2,-11|in-title:refuse
0,0,0,0,16,0,-9,-7|in-title:regime
-1,1,8,1,1,5,-9,-5|in-title:region
-1,-1,-2,-1,7,20,-12,-11|in-title:regional
0,0,0,13,0,0,-12,0|in-title:reinforce
-1,-2,7,44,-19,-7,-24,2|in-title:reject
-2,0,2,1,-5,-4,9,-1|in-title:reliant
0,-2,16,-1,-2,-7,9,-13|in-title:relief
-1,0,-1,0,15,-1,-17,5|in-title:reluctant
0,0,0,0,0,9,-5,-3|in-title:remain
-2,-2,-10,-4,1,17,-11,10|in-title:remark
0,0,0,1,-2,-1,10,-7|in-title:remorse
0,0,-10,-7,-1,-1,6,13|in-title:renews
0,0,-5,0,-12,0,0,17|in-title:rents
0,0,-4,-1,-13,14,2,1|in-title:reopen
-1,-1,4,-7,23,-1,-8,-10|in-title:repeat
0,0,-3,-13,8,19,-8,-3|in-title:reply
-6,-1,1,3,-19,-15,28,10|in-title:report
0,0,-2,12,-1,-1,1,-8|in-title:reporter
-6,-6,12,7,5,3,-7,-8|in-title:request
0,0,-4,0,10,6,-2,-9|in-title:research
0,0,0,0,-4,9,-6,0|in-title:reservists
0,0,1,-3,1,-2,-11,14|in-title:resist
10,2,-1,4,6,-2,-15,-4|in-title:resolve
0,-2,3,0,6,-1,-11,5|in-title:respond
5,0,-8,2,-1,0,-7,10|in-title:response
0,0,-15,0,0,0,15,0|in-title:restates
0,0,0,0,-7,0,9,0|in-title:restrain
13,6,-3,0,1,-1,-7,-8|in-title:restraint
0,0,0,0,-2,-2,10,-6|in-title:results
0,0,-4,8,-1,5,-2,-6|in-title:resurfaces
4,18,-56,-3,12,4,-3,25|in-title:return
0,0,14,0,5,-1,-15,-2|in-title:reveal
-4,-13,23,7,21,-19,-6,-8|in-title:review
0,0,-7,-6,-7,3,3,14|in-title:revise
0,-1,-3,0,13,10,-9,-9|in-title:revised
0,0,2,-1,-20,-1,9,12|in-title:revision
-2,0,8,0,-1,-3,-2,0|in-title:rewrites
-1,-1,-4,-1,-7,4,21,-11|in-title:rice
-2,1,-5,-2,22,1,3,-18|in-title:ride
0,0,-9,0,-1,0,18,-7|in-title:riders
0,0,0,1,-13,-1,13,0|in-title:riding
-1,-5,9,-6,4,9,0,-10|in-title:rift
8,-4,21,6,3,-5,-22,-7|in-title:right
13,0,-2,0,0,0,-8,-3|in-title:ripples
-4,-18,8,0,-12,28,10,-11|in-title:rise
0,0,-1,-6,12,-1,-5,0|in-title:risk
0,1,5,0,-8,-1,-1,5|in-title:road
0,0,0,-1,-17,9,16,-6|in-title:roils
0,0,-4,0,-9,0,19,-5|in-title:role
7,-2,-6,6,25,4,-30,-4|in-title:room
10,0,-1,0,0,-4,-2,-3|in-title:roundtable
0,0,-8,-4,-6,16,6,-4|in-title:roundup
4,11,19,9,-9,-3,-1,-30|in-title:row
0,0,-10,0,-1,-1,0,12|in-title:rubio
-1,3,2,-1,-2,-4,16,-13|in-title:rule
0,0,-5,-3,-15,9,-16,31|in-title:rule out
-1,1,0,3,5,0,1,-10|in-title:rules
-2,2,-1,-5,-24,-9,-3,41|in-title:ruling
0,0,-3,2,5,-1,-9,6|in-title:ruling bloc
0,0,-4,-1,0,-5,-6,15|in-title:ruling coalition
-2,-3,-1,0,29,-2,-19,-2|in-title:ruling parties
0,0,-2,0,-18,-2,-5,28|in-title:run
0,0,0,-1,0,0,-9,9|in-title:runner
0,0,-8,0,0,8,0,0|in-title:runners
0,5,13,6,-2,-2,-13,-7|in-title:runs
-2,9,1,-7,-15,0,19,-6|in-title:rush
0,10,-18,13,10,-4,4,-15|in-title:s
12,0,0,0,-3,8,-5,-11|in-title:sam
0,0,-1,-3,-6,2,20,-11|in-title:same
-2,0,-2,-1,-5,-3,13,0|in-title:sanseito
-1,0,-1,0,-10,-2,22,-8|in-title:satisfy
8,7,-7,9,-8,1,-8,-3|in-title:say
-1,0,1,-2,15,14,-4,-23|in-title:say no to
0,0,-7,0,0,11,0,-4|in-title:scenes
0,0,8,-2,0,-2,-1,-3|in-title:schedule
0,0,-1,11,-14,-1,16,-10|in-title:scholars
0,0,-3,0,12,0,-5,-4|in-title:scm
-1,0,1,-2,7,-1,-14,10|in-title:scold
-4,0,-5,0,2,0,-2,9|in-title:score
0,1,-1,-1,-3,11,-1,-7|in-title:scraps
-2,1,-8,-1,-3,9,13,-8|in-title:search
0,0,1,0,-11,0,11,-1|in-title:secdef
-1,-1,8,-8,-6,-2,0,9|in-title:second
0,0,-10,11,-2,0,4,-1|in-title:secretary
0,0,4,6,-1,-9,7,-6|in-title:secure
-6,8,-12,-7,-3,-30,24,26|in-title:security
8,-2,-2,0,-4,-5,20,-15|in-title:see
-2,5,-1,-4,6,0,-30,26|in-title:seek
-1,0,13,-3,1,-5,-4,-2|in-title:seems
-2,0,-9,-1,30,-3,-10,-6|in-title:seen
3,-10,-5,9,13,9,-28,9|in-title:sees
0,0,0,0,12,0,2,-13|in-title:sell
-1,0,-11,-1,-2,-1,-6,23|in-title:sells
0,0,2,7,-1,3,-11,1|in-title:senator
-1,0,-14,3,2,-9,-3,22|in-title:senators
13,-2,-3,1,11,-1,-9,-11|in-title:sends
10,0,4,-5,0,-4,-2,-3|in-title:senior
0,-1,2,-2,-16,17,0,-1|in-title:sense
0,0,-4,12,0,-6,4,-5|in-title:separate
-1,0,-18,9,1,0,-3,12|in-title:serious
0,1,-6,4,-5,-1,-2,8|in-title:session
6,11,-24,17,-36,23,11,-8|in-title:set
0,5,0,0,10,0,-4,-11|in-title:set aside
-2,7,1,0,4,-3,-21,14|in-title:set out
0,0,-2,5,-8,-1,9,-3|in-title:settle
-2,0,-8,2,8,-2,-17,19|in-title:settle on
-2,0,2,-2,-1,7,4,-9|in-title:settles
0,0,-4,-6,1,13,1,-4|in-title:seven
3,-1,2,6,0,-6,-19,15|in-title:shadow
0,0,8,-6,9,0,-11,0|in-title:shanghai
6,-5,-9,-11,13,10,11,-14|in-title:shangri
0,-3,-2,0,19,-3,-4,-6|in-title:shape
25,-7,-19,27,28,-6,-36,-12|in-title:share
0,0,-7,0,-3,0,10,0|in-title:shareholder
0,0,-7,0,-3,0,10,0|in-title:shareholders
10,0,-6,-1,21,2,-10,-16|in-title:shares
0,0,-1,-2,-3,8,9,-10|in-title:she
5,0,11,-4,8,4,0,-25|in-title:sheet
0,0,-2,0,9,0,-7,0|in-title:shields
3,11,5,-8,-12,-9,-9,19|in-title:shift
-1,0,23,-10,0,-3,-1,-9|in-title:shifts
0,0,-1,0,17,0,-2,-13|in-title:shin
0,0,0,-1,0,0,13,-11|in-title:shipbuilders
0,-1,-1,10,-2,4,4,-15|in-title:ships
0,0,2,-1,-15,13,6,-5|in-title:shock
0,0,0,0,-7,0,9,-2|in-title:shoot for
-1,-1,3,5,-4,14,-14,-1|in-title:shopping
-1,-4,-1,0,18,-1,-5,-7|in-title:short
4,-4,-22,17,-5,2,1,6|in-title:should
-2,0,-7,-3,8,14,-16,6|in-title:show
-1,-1,3,-1,7,7,3,-18|in-title:shrink
0,0,9,6,17,-4,-13,-16|in-title:shrug off
0,0,8,-3,-6,0,2,-1|in-title:shrugs
0,0,-7,-1,0,8,0,0|in-title:shunned
-1,0,-25,0,3,-1,1,22|in-title:side
0,-1,-2,9,-11,6,3,-3|in-title:sided
0,0,0,-1,-17,2,18,0|in-title:sides
0,-1,-2,3,-8,-3,8,4|in-title:sidestep
0,0,-11,0,0,0,9,3|in-title:sights
6,2,16,-4,-3,-2,-16,1|in-title:sign
0,0,-8,-5,-10,-1,10,14|in-title:sign off on
-2,-1,-2,3,-4,-3,9,-1|in-title:sign up
-4,0,-3,-1,2,-2,-13,21|in-title:signal
0,2,-7,5,2,24,-5,-20|in-title:significant
0,0,-15,1,-8,0,23,0|in-title:signs
-2,0,6,22,-4,-10,6,-18|in-title:silent
0,0,-1,0,1,-1,-9,10|in-title:sindoor
5,-5,-7,-1,13,-5,8,-8|in-title:sipri
0,0,0,0,-7,0,11,-4|in-title:sit
0,0,0,3,-10,-1,10,-1|in-title:six
0,0,0,0,12,0,-12,0|in-title:sixteen
0,-2,2,-1,15,-3,3,-14|in-title:size
-1,0,-9,0,-2,-1,-21,34|in-title:skeptic
-1,0,4,-6,-9,-3,28,-13|in-title:skeptical
-1,0,-5,-1,2,-2,12,-5|in-title:sketch
0,0,2,0,-15,-1,-5,19|in-title:skinny
0,0,5,-10,-1,17,-7,-3|in-title:skip
8,-3,13,-13,9,1,-1,-14|in-title:skips
-1,0,-4,25,-2,-4,-17,2|in-title:skirt
-1,-2,4,8,-7,-7,0,6|in-title:slams
0,0,0,0,-17,0,3,14|in-title:slimmer
-1,6,-8,2,6,-8,-1,4|in-title:slip
-1,0,6,0,-1,-4,10,-9|in-title:slogan
0,-2,1,-2,-11,4,20,-11|in-title:slow
0,-9,-2,-4,5,-3,-2,15|in-title:slower
-3,-3,2,5,-6,-2,12,-6|in-title:small
0,0,0,0,14,0,0,-13|in-title:smart
0,0,0,0,11,0,-11,0|in-title:smuggles
-3,-1,-4,-3,17,-4,-3,0|in-title:snap
0,0,-6,7,11,-4,7,-15|in-title:so
0,-1,-2,-1,-1,-4,-3,12|in-title:socialists
0,0,-3,10,-2,-3,1,-3|in-title:soldiers
-2,0,-11,2,-8,-2,18,3|in-title:some
0,0,0,0,0,-9,11,-1|in-title:somewhere
0,3,-4,0,-3,0,10,-6|in-title:sooner
4,-1,19,-6,4,4,-12,-12|in-title:sources
0,0,-1,2,-12,23,-13,3|in-title:south
5,-3,-11,-6,10,12,-9,2|in-title:spar
0,0,0,0,1,-15,-10,25|in-title:spared
-1,0,-4,2,16,6,0,-19|in-title:spares
-1,0,11,0,1,0,-5,-7|in-title:sparks
0,0,-1,16,-2,-2,5,-16|in-title:spd
0,-3,-2,4,12,-2,-7,-3|in-title:speak of
-2,-2,-20,11,-48,17,66,-21|in-title:special
-1,-3,-2,-3,1,-4,2,10|in-title:specific
-4,-1,0,-14,-3,6,23,-7|in-title:speech
0,8,0,0,-10,0,4,-1|in-title:speeds
0,3,-6,2,-8,-1,1,9|in-title:spell out
29,6,0,23,2,-15,-40,-4|in-title:spend
-1,0,15,-2,15,-3,-24,1|in-title:spender
0,0,11,0,7,0,-9,-8|in-title:spills
-5,2,15,-11,10,-8,-19,16|in-title:split
-1,-1,8,-4,0,-1,3,-3|in-title:splits
0,4,-2,-1,-9,0,8,1|in-title:splurge
-2,6,0,3,-7,-1,-8,9|in-title:spokesperson
-2,-4,-3,-1,15,3,-6,-3|in-title:spot
0,0,-1,-3,-7,-6,9,8|in-title:spotlight
0,0,6,-7,1,-1,9,-8|in-title:spree
-1,-1,-5,-6,-1,7,-2,9|in-title:squeeze
0,0,-1,0,-5,-1,8,-1|in-title:st
0,0,-1,-1,-1,7,-12,8|in-title:stable
0,0,0,0,4,-2,8,-9|in-title:staff
0,0,1,-1,-6,8,-4,3|in-title:stake
0,0,9,0,-7,-1,-8,8|in-title:stall
0,0,3,-5,-15,0,9,8|in-title:stalled
-4,-2,1,12,-24,-17,8,26|in-title:stand
27,0,-16,-7,-13,1,9,-2|in-title:standard
-1,-4,25,-4,4,-7,-13,1|in-title:start
0,0,1,-1,-11,-2,13,0|in-title:start from
-4,0,-22,-9,27,-1,-4,14|in-title:starts
0,0,2,1,-8,-2,10,-2|in-title:state
-1,7,-18,-3,20,13,-32,14|in-title:stay
0,15,-12,1,27,-9,-4,-18|in-title:steady
0,0,-2,2,-5,-12,0,17|in-title:steer
0,0,1,2,7,2,-2,-10|in-title:step
0,0,-4,2,-23,0,20,6|in-title:step up
0,0,-2,-2,3,9,-4,-5|in-title:stepping
2,0,8,-3,-1,-2,-16,13|in-title:stick to
0,0,-1,12,0,-1,0,-10|in-title:stick with
-3,0,25,-2,6,5,-12,-19|in-title:still
0,0,0,0,12,11,-11,-12|in-title:stimulus
-1,-2,-15,6,40,0,-10,-19|in-title:stocks
0,0,-2,-2,3,9,-4,-5|in-title:stone
-3,7,-9,-4,-7,1,0,16|in-title:stop
-2,0,-5,-9,-4,7,4,8|in-title:stop short
0,0,0,0,8,0,-6,-2|in-title:story
33,2,14,-12,12,-13,-23,-12|in-title:strategy
0,-1,0,11,0,-1,-3,-6|in-title:stress
0,0,0,0,0,9,-5,-3|in-title:strong
0,0,4,-1,0,0,10,-14|in-title:stronger
0,0,-1,0,12,0,-5,-6|in-title:struggle
0,0,-1,-1,-18,0,14,6|in-title:study
0,0,2,-5,-2,4,9,-8|in-title:stump
-1,1,6,8,13,8,-32,-4|in-title:style
0,0,6,0,3,-1,12,-20|in-title:submarine
-1,-1,-35,2,12,-14,26,11|in-title:submarines
-1,0,-9,-1,-16,22,6,0|in-title:subs
-2,-17,-5,17,27,4,-35,10|in-title:substantial
0,0,11,10,-1,-1,-4,-14|in-title:suggest
0,0,10,0,1,-1,1,-10|in-title:sum
-3,-6,-8,19,8,19,2,-32|in-title:summit
9,5,-3,3,-18,4,-6,5|in-title:sums
0,0,-2,2,-3,-3,-22,28|in-title:supermajority
-1,0,-1,-3,4,7,-9,2|in-title:supplementary
0,3,10,-2,-10,4,11,-16|in-title:support
0,0,-10,10,0,0,0,0|in-title:sure
9,-1,-21,-1,7,7,-8,8|in-title:surge
0,0,-9,-2,8,-1,-8,12|in-title:surrender
0,0,-1,-2,-1,-3,14,-8|in-title:surtax
6,-3,-8,2,-26,32,12,-15|in-title:survey
-1,11,-14,6,-13,-4,-6,21|in-title:suzuki
0,0,22,0,1,-1,-2,-20|in-title:swaps
0,0,-3,-2,-2,0,-4,11|in-title:sway
0,0,-5,0,-7,-4,21,-5|in-title:sweeten
-2,-14,-3,0,22,2,1,-6|in-title:swell
0,0,1,-1,0,18,-5,-12|in-title:symbol
0,0,0,0,14,-1,-15,2|in-title:t
0,0,-1,0,8,-2,0,-5|in-title:tab
-1,0,5,-5,11,-2,-1,-5|in-title:table
15,0,4,-3,-13,-2,-13,12|in-title:tag
-1,1,7,6,-10,-4,-10,11|in-title:tags
-1,-5,9,2,32,-19,-6,-12|in-title:take
0,0,2,0,-11,0,20,-9|in-title:takeaways
-4,-3,25,27,-5,0,-20,-21|in-title:talk
0,-5,9,12,1,-3,-1,-13|in-title:talk about
-1,0,1,15,16,3,-21,-13|in-title:talk of
0,0,0,-1,14,-1,-7,-3|in-title:tamaki
6,-1,-6,11,-3,-2,4,-9|in-title:tanks
-9,-4,2,18,-6,-31,25,6|in-title:target
-3,-1,-9,15,-23,5,24,-9|in-title:tariff
-2,-2,-3,18,4,-12,19,-23|in-title:tariffs
0,-8,5,-19,5,16,13,-12|in-title:tax
-1,9,-4,-12,-2,0,-1,10|in-title:taxes
0,0,-3,-1,-4,-2,10,0|in-title:taxpayers
0,0,17,0,-7,2,-10,-1|in-title:team
0,0,11,0,-1,4,-9,-4|in-title:tears
0,0,0,-1,-8,1,7,1|in-title:teeth
7,-9,-9,0,12,10,11,-22|in-title:tell
0,0,-10,0,0,0,0,10|in-title:tenth
-3,-1,37,-5,-2,5,-6,-25|in-title:term
2,0,-10,0,-12,10,9,2|in-title:test
-1,0,-14,-3,-1,-1,11,9|in-title:text
0,4,-3,2,-4,-3,9,-5|in-title:th
-2,-4,3,-15,9,15,-4,-1|in-title:than
-1,0,-6,-1,-8,5,12,-1|in-title:thanks
23,6,-18,9,1,14,-16,-19|in-title:that
33,0,16,-9,-49,24,-33,19|in-title:the
-1,-3,17,-1,1,-1,-2,-11|in-title:the allies
0,0,0,-1,-4,0,-3,9|in-title:the chancellor
0,0,-4,0,8,0,-7,3|in-title:the economy
9,5,6,-1,1,-8,-12,-1|in-title:their
0,0,10,0,0,-6,-1,-3|in-title:theirs
0,0,-1,0,10,0,-8,-1|in-title:them
0,0,-2,-1,5,9,0,-11|in-title:theme
-1,0,10,7,-4,0,-2,-8|in-title:then
0,0,0,0,-20,0,13,8|in-title:thereafter
-4,0,-18,-2,-3,-12,36,2|in-title:they
-1,0,7,-1,1,-3,-12,9|in-title:thin
-3,-2,-22,-6,-9,5,29,7|in-title:things
-8,20,-23,-1,-30,36,20,-15|in-title:think
0,0,0,0,0,16,0,-16|in-title:think - tank
-6,-8,4,-10,-2,11,-15,26|in-title:think tank
-1,-2,-4,-4,-4,-3,-2,20|in-title:think tanks
0,0,-6,-1,-8,-4,20,0|in-title:thirds
0,0,0,13,0,0,-13,0|in-title:thorny
0,0,0,0,8,0,-5,-2|in-title:threaten
-1,-1,-23,15,-4,-1,8,8|in-title:threatens
0,0,0,0,-6,-2,8,0|in-title:threats
-8,-2,8,-1,0,1,33,-30|in-title:three
-1,0,0,0,7,-1,-11,6|in-title:threshold
12,0,0,0,-6,0,-5,0|in-title:thrifty
0,-1,-9,3,9,-4,-8,9|in-title:through
0,0,-1,0,10,0,-7,-1|in-title:throw
0,0,-3,11,0,0,-7,0|in-title:throw out
-2,0,-7,1,-10,2,6,10|in-title:throws
0,0,-2,1,4,-8,-10,15|in-title:tie
-1,-1,4,-6,0,-1,-8,14|in-title:time
-2,1,-9,-1,6,8,-7,5|in-title:timing
0,0,-2,-2,-1,-1,-8,14|in-title:tiptoe
0,0,0,-6,3,-2,13,-7|in-title:tln
0,-2,3,0,-1,-2,-12,15|in-title:tn
19,-8,14,-13,15,-6,-3,-16|in-title:to
0,1,-1,0,-5,-5,0,9|in-title:tomahawks
0,0,0,-1,-3,0,11,-7|in-title:tone
-1,0,-8,7,2,-2,-5,9|in-title:too
-1,-2,-13,3,6,3,-24,28|in-title:top
0,0,-3,0,20,0,-6,-11|in-title:topline
0,0,0,0,-1,0,-8,9|in-title:torch
0,0,0,0,-4,-1,9,-3|in-title:total
0,0,-10,0,-1,-1,0,12|in-title:tougher
0,0,-1,-8,-9,0,-11,29|in-title:tour
0,0,-1,0,-2,9,-1,-5|in-title:tourists
6,-6,6,-5,-3,-4,-7,14|in-title:toward
0,0,-2,0,-5,-2,9,-1|in-title:towards
0,-1,11,-1,-1,-2,-11,4|in-title:tpp
-1,0,-4,16,-2,-5,2,-6|in-title:track
-1,-1,12,0,19,4,-28,-5|in-title:trade
0,0,-1,0,1,-5,13,-8|in-title:traders
0,0,-1,0,16,-3,-5,-7|in-title:trades
0,0,-7,-1,0,8,0,1|in-title:trail
-1,0,-10,11,-1,-3,0,2|in-title:treasury
-1,0,-6,-3,6,7,8,-10|in-title:treat
-1,-1,-8,10,-16,4,21,-10|in-title:treaty
0,0,-1,-2,-3,-1,9,-1|in-title:trend
0,0,-1,0,-3,-2,14,-8|in-title:trick
0,12,6,6,-12,-5,4,-12|in-title:tril
6,-12,-2,-9,-8,-3,29,-1|in-title:trillion
0,0,-1,0,-9,2,-2,10|in-title:trillions
0,-5,-7,-2,9,-2,-6,14|in-title:trims
-1,0,-3,0,-7,-2,12,1|in-title:trip
0,0,3,-2,-8,7,2,-2|in-title:triumph
-2,-2,3,-4,15,-4,-4,-3|in-title:troops
18,2,-13,-3,-31,1,4,21|in-title:trouble
10,0,0,0,-5,0,-4,0|in-title:true
-2,-3,-3,-1,0,-2,11,-1|in-title:truth
0,0,-2,-6,-1,12,-3,0|in-title:try
0,0,-2,0,-3,0,13,-7|in-title:tsmc
0,0,0,0,9,0,-8,-1|in-title:turmoil
0,-3,10,-4,-14,13,2,-4|in-title:turn
0,-1,-1,0,-3,9,1,-5|in-title:turned
4,0,-9,2,-1,-1,-3,8|in-title:tv
0,0,-1,-6,2,0,8,-3|in-title:twice
-4,10,7,3,-6,-6,-14,10|in-title:two
0,0,-2,0,7,0,-12,8|in-title:ultimatum
12,0,0,0,-3,8,-5,-11|in-title:uncle
-3,0,25,-14,-4,-9,12,-7|in-title:under
0,0,-8,0,-1,0,8,1|in-title:undercuts
-5,0,1,8,3,-1,-1,-5|in-title:unease
0,0,0,0,-12,0,15,-3|in-title:uneasy
0,6,0,0,9,0,-9,-5|in-title:unless
0,-1,0,0,15,0,-14,0|in-title:unlike
0,0,8,0,-4,0,0,-3|in-title:unmoved
0,0,0,0,1,0,-10,9|in-title:unprogrammed
0,0,-1,11,-1,-2,-22,15|in-title:unreasonable
-1,0,-22,26,0,0,1,-4|in-title:unscathed
0,0,-3,0,8,1,-3,-3|in-title:unshackle
-1,-6,-6,-2,18,-6,13,-11|in-title:unspent
0,0,2,-3,-1,-6,0,9|in-title:unspoken
0,0,0,-1,0,11,-1,-8|in-title:unthinkable
-1,1,1,-8,14,-13,-2,9|in-title:unveil
-9,-5,-12,-20,4,-3,0,46|in-title:up
0,0,0,1,0,0,-8,9|in-title:upend
0,0,-7,8,-1,0,1,-1|in-title:upgrade
-3,1,16,2,-27,-7,17,2|in-title:upper
0,0,-8,5,-10,0,10,3|in-title:ups
6,3,8,-10,23,-3,-1,-26|in-title:urge
0,0,-7,8,0,0,0,0|in-title:urgent
-1,-1,25,4,-16,-8,31,-34|in-title:us
0,0,-1,-1,-6,-2,-3,13|in-title:us allies
-4,-1,7,2,-1,0,15,-17|in-title:use
0,-1,17,2,-2,-2,17,-32|in-title:vague
-3,-1,-3,-8,17,-5,29,-27|in-title:victory
-10,-1,13,-6,-17,7,17,-3|in-title:view
0,-1,-1,9,1,-3,-1,-4|in-title:views
0,5,-4,0,-2,12,-2,-10|in-title:vigilantes
0,0,14,-1,7,-2,-7,-9|in-title:virtue
2,0,-4,2,12,-2,-17,7|in-title:visit
-1,0,-8,-8,-4,8,12,0|in-title:visiting
-1,2,-14,16,-20,-2,19,-1|in-title:visits
0,-3,-4,20,-3,-1,3,-11|in-title:voice
-2,2,-8,-1,9,1,7,-8|in-title:voices
0,0,-15,24,0,-8,1,-1|in-title:volunteers
-4,2,14,12,-21,-1,-19,18|in-title:vote
0,-1,-2,0,7,-2,8,-10|in-title:vote on
5,-4,-22,3,4,1,-5,18|in-title:voters
0,-1,-1,3,5,-11,-2,9|in-title:votes
-3,-3,13,-8,16,-1,8,-23|in-title:vow
-4,14,-8,-4,-2,-4,1,7|in-title:vox
0,0,-5,-1,-12,-1,-8,27|in-title:wales
0,0,0,0,-3,12,0,-8|in-title:wall
-11,-8,-10,-9,-35,36,-22,59|in-title:want
17,3,-37,5,4,7,-10,11|in-title:war
0,4,-8,6,-11,-1,8,2|in-title:warm
0,0,4,-4,-9,-1,13,-2|in-title:warms
-2,-2,39,-15,-45,2,10,12|in-title:warn
0,0,-10,0,-3,9,5,-1|in-title:wartime
-2,-1,6,6,-16,24,-19,3|in-title:wary
-1,3,-9,-4,1,-3,19,-6|in-title:was
2,-2,-12,10,-3,13,-2,-7|in-title:watch
0,0,-19,0,5,-10,11,14|in-title:watches
0,0,13,-2,0,-3,6,-15|in-title:watching
0,0,0,0,-5,0,11,-5|in-title:wavers
-2,1,-22,-4,17,6,23,-18|in-title:way
8,0,10,-14,-5,1,-21,21|in-title:ways
0,15,10,-17,-2,-6,1,-1|in-title:we
-2,-1,0,-13,-30,25,16,5|in-title:weak
-1,-8,5,-8,1,-7,27,-9|in-title:weapons
-2,0,-2,0,8,-2,4,-5|in-title:weekender
0,0,1,-1,-8,8,1,0|in-title:weekly
-2,-2,-14,3,-42,3,-10,65|in-title:weigh
0,0,-9,0,0,0,5,5|in-title:weight
-1,0,-9,-1,-4,14,-7,8|in-title:weinstein
0,0,0,-1,13,-2,-7,-2|in-title:welcome
0,-1,-3,2,21,-9,-14,5|in-title:welcomes
0,0,0,0,-6,0,9,-4|in-title:welfare
0,0,8,-2,0,0,-2,-4|in-title:well
0,0,0,0,-13,0,13,0|in-title:were
6,29,-18,-37,-20,34,12,-5|in-title:what
-2,-3,-14,12,14,1,-18,10|in-title:whatever
-1,0,-5,9,10,-10,-4,1|in-title:when
-4,-5,-8,2,-15,-6,17,18|in-title:where
-4,-2,3,-19,2,12,15,-6|in-title:white
2,-12,-9,13,15,-14,-14,19|in-title:who
-1,0,-1,-6,-3,-1,3,10|in-title:whoever
0,0,5,0,-3,0,-8,5|in-title:whom
-1,0,39,-4,-20,25,-8,-32|in-title:why
-1,0,-1,0,-2,21,-7,-9|in-title:wide
0,0,3,-1,-1,0,8,-9|in-title:widow
-1,13,-12,-14,8,1,-16,19|in-title:will
0,0,0,0,-10,-1,16,-4|in-title:willing
0,0,-6,-1,-1,0,-1,10|in-title:winces
0,0,6,-4,10,0,-10,-1|in-title:winners
-5,-1,7,2,6,4,-20,9|in-title:wins
-1,-1,2,4,1,3,3,-10|in-title:wish
0,2,-1,-1,14,-2,-7,-5|in-title:wishes
26,5,6,-27,-20,-2,2,10|in-title:with
-1,0,-2,5,16,3,-24,4|in-title:within
-5,8,-3,-15,9,19,-7,-7|in-title:without
4,-2,5,-19,0,-1,-7,20|in-title:wo n't
0,0,7,0,4,0,1,-11|in-title:won
-2,0,-3,0,-1,-1,11,-6|in-title:woos
-1,-1,20,2,-2,-6,1,-14|in-title:word
-1,-1,12,-5,-1,1,-20,15|in-title:wording
-1,3,-4,1,-18,-2,12,9|in-title:words
0,0,-16,-30,15,22,2,7|in-title:work
-1,2,6,-1,-1,-1,11,-15|in-title:world
0,1,4,-12,-25,25,3,4|in-title:worries
0,0,0,0,15,-1,8,-21|in-title:worth
1,-4,-2,-21,-50,34,-15,58|in-title:would
9,10,30,-7,-30,-9,-27,25|in-title:write
11,-4,-4,0,-3,2,-9,7|in-title:wrong
0,2,0,-2,-3,-5,8,0|in-title:wwii
1,3,-6,-14,-6,25,7,-9|in-title:yardstick
-8,30,9,7,26,-37,1,-29|in-title:year
0,0,-1,0,0,6,10,-15|in-title:yearly
-5,0,6,8,23,-18,-25,11|in-title:years
-4,6,-5,-10,-22,34,32,-32|in-title:yen
-1,-1,-5,-13,-4,15,7,2|in-title:yes
-1,0,-6,1,27,-2,-2,-16|in-title:yet
0,0,0,0,14,-1,-5,-8|in-title:yield
0,-1,-1,12,10,1,-9,-11|in-title:yields
0,0,-5,4,34,-4,-24,-4|in-title:you
-1,0,-3,8,0,-1,-2,-1|in-title:your
-1,0,-4,0,-6,0,0,12|in-title:yourselves
0,0,0,14,-3,0,-11,0|in-title:z
-1,4,0,0,-17,11,4,-2|in-title:zeitenwende
0,0,-4,-1,-2,0,-4,11|in-title:zero
-3,-6,-14,-5,20,11,-8,5|in-title:|
0,0,-1,0,-10,-2,24,-11|in-title:£
-1,-11,0,-4,25,-13,12,-9|in-title:¥
-2,-1,6,-7,10,-13,6,0|in-title:—
-1,2,-18,23,22,8,-54,18|last-1:cap False
-22,-1,28,-4,-10,22,-19,6|last-1:demand False
-6,-4,-7,-20,43,-10,8,-5|last-1:demand True
6,-13,-3,1,-8,10,5,1|last-1:denial False
-2,-2,-5,-15,8,0,0,15|last-1:denial True
-5,10,-7,-6,31,1,-32,8|last-1:level False
-6,14,-5,5,-3,0,-6,0|last-1:level True
-8,-3,-10,-4,52,22,-35,-14|last-1:other False
0,0,3,0,2,10,-13,-1|last-1:other True
-10,-15,-6,8,46,0,-28,7|last-1:pledge False
11,2,8,3,31,-2,-45,-9|last-1:pledge True
-3,2,-25,6,1,15,-11,14|last-1:proposal False
-11,-11,-22,-3,27,23,16,-18|last-1:proposal True
-4,-1,-23,0,46,-1,-9,-9|last-2:benchmark False
-5,5,-31,11,-14,5,0,28|last-2:cap False
0,0,0,0,-9,0,10,0|last-2:cap True
16,2,-32,19,-7,33,-34,2|last-2:demand False
0,0,-6,-2,-1,-2,1,10|last-2:demand True
-14,-6,-3,-27,12,12,18,7|last-2:denial False
-9,28,-25,2,-1,34,-39,9|last-2:level False
9,-3,32,-1,-34,6,4,-13|last-2:level True
-1,-3,3,0,5,3,-15,6|last-2:other False
4,6,4,-16,-4,50,-36,-9|last-2:pledge False
0,0,-1,-1,14,-3,-15,6|last-2:pledge True
13,-32,-16,-2,-6,47,-3,-1|last-2:proposal False
-1,0,10,-2,3,-4,38,-44|last-2:proposal True
4,-2,-4,2,8,-2,3,-9|last-shape:benchmark False whole
0,-1,-2,-1,10,-4,-3,1|last-shape:cap False fine
4,0,-13,-3,19,-3,-6,1|last-shape:cap False half
0,0,-1,0,-5,-4,-5,16|last-shape:cap False tenth
-5,4,-3,27,-2,19,-39,0|last-shape:cap False whole
0,0,-1,0,-4,-1,-3,9|last-shape:demand False fine
-6,-3,-15,1,30,19,-47,21|last-shape:demand False half
-1,-1,-9,0,-35,37,15,-5|last-shape:demand False tenth
-14,3,53,-5,-1,-32,16,-19|last-shape:demand False whole
0,0,3,-8,8,-5,-7,9|last-shape:demand True half
-1,0,-9,0,17,-3,2,-6|last-shape:demand True tenth
-5,-3,2,-12,15,-3,13,-8|last-shape:demand True whole
0,0,-1,0,18,0,-16,0|last-shape:denial False fine
10,-1,-13,-2,6,10,-5,-4|last-shape:denial False half
-1,0,15,-2,-38,2,20,6|last-shape:denial False tenth
-2,-11,-4,6,7,-2,7,0|last-shape:denial False whole
0,0,-3,-5,-12,4,20,-5|last-shape:denial True tenth
-2,-1,3,-15,17,-6,-14,17|last-shape:denial True whole
-1,-1,-4,-3,25,-7,-12,4|last-shape:level False fine
22,-1,29,23,-33,24,-30,-33|last-shape:level False half
-4,-5,-13,-20,37,-17,2,21|last-shape:level False tenth
-21,17,-19,-6,2,2,8,16|last-shape:level False whole
0,0,-1,0,24,-1,-14,-7|last-shape:level True fine
-9,-4,-20,-25,16,19,-7,30|last-shape:level True half
-3,-2,1,-2,-6,-13,43,-17|last-shape:level True tenth
7,20,15,33,-36,-5,-28,-5|last-shape:level True whole
-1,0,5,-4,29,-1,-21,-7|last-shape:other False half
-6,-3,-13,0,30,20,-16,-12|last-shape:other False whole
0,0,0,0,-2,14,-11,0|last-shape:other True whole
-1,-1,-2,-1,9,-2,-4,1|last-shape:pledge False fine
4,-7,27,-2,-3,-7,-8,-3|last-shape:pledge False half
-3,-3,-13,-8,25,10,-9,2|last-shape:pledge False tenth
-9,-5,-19,19,15,-1,-7,8|last-shape:pledge False whole
0,0,0,-1,8,0,-6,-1|last-shape:pledge True fine
6,-2,3,22,6,-1,-20,-14|last-shape:pledge True half
5,4,7,-17,11,-2,-19,11|last-shape:pledge True whole
0,0,-1,0,-11,-1,14,-1|last-shape:proposal False fine
15,-3,26,8,-13,-13,-15,-6|last-shape:proposal False half
-1,-1,-12,-3,-4,-5,5,22|last-shape:proposal False tenth
-16,7,-39,1,29,34,-15,-1|last-shape:proposal False whole
0,0,0,0,-10,0,19,-8|last-shape:proposal True fine
-4,0,1,-16,-5,-9,5,28|last-shape:proposal True half
0,0,-3,0,10,10,-9,-7|last-shape:proposal True tenth
-7,-11,-19,13,32,22,1,-31|last-shape:proposal True whole
-6,-3,-4,16,-7,0,9,-5|near-after:\"
-3,17,12,-27,16,24,-41,3|near-after:#
-1,-3,8,-1,-1,22,-9,-16|near-after:$
-5,-8,-22,36,-9,11,-9,6|near-after:'
-1,0,21,-7,2,-5,-5,-6|near-after:'ll
0,0,14,-6,-6,-4,5,-2|near-after:'re
-19,4,-12,48,-17,-15,-14,25|near-after:'s
-2,0,4,1,3,-19,6,7|near-after:(
-2,0,3,2,12,-9,6,-10|near-after:)
-34,20,-11,18,33,-46,-3,24|near-after:,
5,-6,-24,-3,6,2,3,17|near-after:-
-33,-21,22,27,46,-51,0,11|near-after:.
-4,8,-1,-25,-46,91,-32,9|near-after:0
-4,31,-34,25,-21,-8,-28,38|near-after::
5,-1,-16,-17,-1,13,37,-20|near-after:;
-5,-4,-7,-20,-14,34,20,-5|near-after:?
-31,4,-23,-18,33,-43,59,20|near-after:DATE
0,3,10,-1,-8,7,-2,-9|near-after:EU
-11,-18,4,4,28,-40,4,30|near-after:LAND
-6,9,-8,25,11,-10,-33,10|near-after:LEADER
-2,-6,2,-16,13,-12,30,-9|near-after:NATO
6,-10,41,-1,-10,-2,-35,11|near-after:OUTLET
-1,7,-16,-4,-1,-4,-1,20|near-after:PERSON
-12,-12,49,5,12,-4,-6,-31|near-after:USA
-2,19,6,27,10,-42,-4,-13|near-after:a
0,4,-53,19,-17,12,29,6|near-after:about
-1,1,5,-2,19,7,-14,-14|near-after:above
0,0,-1,0,-2,1,10,-8|near-after:absorb
-1,0,-1,0,-1,8,0,-5|near-after:absorbed
0,0,-2,15,-1,-1,-10,-1|near-after:absurd
-1,-2,-6,7,11,-4,0,-5|near-after:accept
-1,-5,3,-1,18,-4,-21,11|near-after:according
0,0,-3,0,0,0,10,-6|near-after:achievable
-1,-2,-1,-3,-11,-1,20,-2|near-after:achieve
0,0,-2,-1,0,8,0,-4|near-after:actually
-1,10,-9,15,-7,16,-1,-24|near-after:add
0,0,-1,0,-1,8,0,-5|near-after:additional
0,0,-3,-3,4,-2,-7,12|near-after:adequate
1,0,2,-7,-6,-2,15,-3|near-after:administration
0,0,0,0,-5,0,14,-8|near-after:administrative
10,0,1,-1,-3,-2,-10,4|near-after:admission
8,7,-8,-5,-9,-4,0,11|near-after:adopt
9,0,5,-3,-3,-1,-5,-1|near-after:advance
0,0,0,0,-16,0,16,0|near-after:advice
-1,-1,4,-7,-1,-2,-6,14|near-after:advocate
0,0,-1,-6,-10,4,0,14|near-after:affordable
-1,-4,4,-5,-1,20,-38,26|near-after:after
0,0,7,-1,1,2,9,-18|near-after:again
-1,-1,3,-1,-8,-3,-3,15|near-after:against
-1,0,-2,-1,13,-2,2,-9|near-after:agency
-1,0,-1,7,-2,-4,-16,19|near-after:agenda
-5,0,-1,12,-14,1,22,-13|near-after:agree
-1,-6,-1,-3,36,-7,17,-33|near-after:ahead
0,0,-3,0,0,0,-8,11|near-after:aide
-1,0,-15,12,0,10,-1,-5|near-after:aides
-1,-1,4,-3,5,-1,13,-15|near-after:aim
-3,0,11,-3,-5,-6,7,-1|near-after:air
0,0,-13,0,13,0,0,0|near-after:alarming
0,0,0,0,0,0,8,-7|near-after:alarms
17,0,2,-7,-7,-4,8,-9|near-after:all
-4,-2,-5,-2,9,-7,18,-8|near-after:alliance
0,0,8,-5,-1,0,-1,-2|near-after:alliances
31,-2,-9,-10,-9,-8,10,-4|near-after:allies
0,0,-2,0,-1,0,-6,9|near-after:allow
0,0,1,-10,0,-2,-1,11|near-after:allowed
26,0,-13,-11,-1,-5,13,-10|near-after:ally
0,0,-1,1,-4,0,10,-6|near-after:almost
0,0,-2,7,-8,1,-4,8|near-after:alone
0,0,-6,-1,-1,0,-1,10|near-after:aloud
0,-2,-4,0,67,-17,-12,-31|near-after:already
-1,0,-8,-1,-4,-1,9,6|near-after:also
0,0,0,4,-2,-5,-5,8|near-after:am
0,-1,-2,-4,-7,-3,-30,47|near-after:ambition
20,-3,-8,5,5,-16,-24,21|near-after:among
0,0,2,4,-2,10,-4,-9|near-after:amount
0,0,-7,-2,-2,-3,10,3|near-after:ample
2,0,-29,2,2,-11,4,30|near-after:an
6,-5,-7,-3,-9,7,-11,22|near-after:analysts
-26,-7,-7,-47,64,-8,16,15|near-after:and
-1,0,-9,0,11,0,-1,-1|near-after:angry
0,-1,-2,-1,0,-3,-14,22|near-after:announce
-1,0,-1,0,-1,11,-2,-5|near-after:annual
0,0,0,0,-25,30,-3,-1|near-after:annually
1,2,-4,-2,-4,16,8,-17|near-after:another
-2,-1,28,0,-4,-7,-17,4|near-after:answer
0,0,-2,-8,0,0,10,0|near-after:antalya
0,-1,-1,0,0,11,-5,-3|near-after:anti
13,-2,-21,37,-6,-2,2,-20|near-after:any
-1,0,-18,19,11,6,-6,-11|near-after:anyone
-1,0,-7,11,0,-2,11,-11|near-after:anything
-1,0,-7,-8,-9,3,-2,24|near-after:appropriate
-5,0,-1,0,0,-1,11,-4|near-after:approve
-5,-4,15,-17,-3,-1,11,4|near-after:are
0,0,7,0,-6,0,9,-9|near-after:areas
0,-4,-5,-13,-2,-3,12,16|near-after:argue
0,0,-2,0,1,8,-1,-5|near-after:argument
0,0,-3,0,1,0,8,-5|near-after:arithmetic
0,0,8,-4,0,-2,0,-2|near-after:arithmetically
-2,0,-7,0,-1,-3,1,13|near-after:armies
-5,11,-2,-1,-1,-3,-3,4|near-after:arms
-2,0,-5,-2,-6,11,9,-5|near-after:army
-1,5,-3,-2,-11,13,21,-23|near-after:around
-1,-4,8,-1,0,5,-6,-2|near-after:arrive
0,0,-1,0,-3,-1,16,-11|near-after:art
0,1,0,0,-3,-1,-7,11|near-after:article
25,-7,18,-6,-63,5,15,12|near-after:as
-7,0,-4,-3,-3,-6,30,-7|near-after:asia
-8,-1,34,-17,0,0,-5,-1|near-after:asian allies
-5,-1,23,-4,-20,16,-16,7|near-after:ask
-1,-1,7,-1,14,-8,-6,-3|near-after:ask for
-2,0,-6,0,-1,-1,13,-3|near-after:assume
-12,16,12,19,4,-10,-6,-22|near-after:at
0,-1,-1,-12,21,-3,3,-6|near-after:attain
0,0,-1,-1,-1,-3,-3,8|near-after:audited
-1,-6,-6,-1,-17,1,21,9|near-after:average
0,0,-1,-5,-16,-1,25,-2|near-after:awkward
0,0,7,-7,14,-4,1,-12|near-after:back
0,0,0,0,0,0,-12,13|near-after:baked
0,-1,-2,0,1,11,-4,-5|near-after:bank
0,0,-1,-1,14,6,-18,-2|near-after:barracks
0,11,0,-3,2,-1,-4,-5|near-after:barring
-2,0,-4,0,11,15,4,-23|near-after:base
0,0,0,0,9,-9,7,-7|near-after:based
0,0,12,0,0,0,-2,-10|near-after:baseline
-1,0,0,-1,14,-2,-4,-6|near-after:basis
-13,-2,2,-16,-18,8,13,26|near-after:be
0,0,13,0,-13,0,0,0|near-after:bear
0,0,0,0,-1,8,0,-8|near-after:bearable
-2,-6,-6,10,3,1,-1,0|near-after:because
24,-1,2,-1,-4,3,-6,-18|near-after:become
0,0,-2,0,-7,0,11,-1|near-after:becomes
11,0,-2,-1,0,-3,0,-5|near-after:becoming
1,20,-9,35,19,-13,-33,-19|near-after:been
-2,-1,20,36,-22,-13,-26,8|near-after:before
0,0,8,-4,0,-2,-1,-1|near-after:begin
0,0,-1,-7,23,-2,-12,1|near-after:beginning
9,0,-7,-2,-1,7,5,-10|near-after:begins
9,1,2,-10,-12,-16,-1,28|near-after:being
-1,1,6,-1,9,-2,-3,-8|near-after:believe
7,-2,-10,-1,4,-2,8,-5|near-after:below
37,-1,-10,7,-3,-6,-16,-9|near-after:benchmark
0,-1,0,0,-15,-3,14,5|near-after:best
-1,-1,12,-9,-8,5,2,-1|near-after:better
0,3,-2,20,-2,-8,0,-10|near-after:beyond
-1,0,6,0,-5,0,-14,15|near-after:bid
0,0,1,0,-8,0,7,0|near-after:big
-1,-2,-7,14,0,-1,0,-2|near-after:bigger
0,0,10,-6,-1,0,-1,-2|near-after:bilateral
0,0,0,0,12,0,0,-12|near-after:billed
-1,-4,12,-5,-19,38,-3,-16|near-after:billion
0,3,-1,0,-3,0,9,-8|near-after:bind
0,0,-1,-1,-1,-3,-3,8|near-after:blank
0,0,-1,0,-1,17,-4,-10|near-after:bn
0,0,-3,2,-7,-14,16,5|near-after:bonds
0,0,0,-1,12,0,-12,0|near-after:bookkeeping
0,0,-1,0,7,9,-14,-1|near-after:borrow
0,0,-1,0,-3,-1,-6,12|near-after:borrowed
0,-4,-1,-3,-4,9,4,-2|near-after:borrowing
-3,0,14,-5,-8,-2,11,-7|near-after:both
0,0,2,-1,-8,9,8,-10|near-after:bought
-1,12,-2,-3,-17,15,-10,6|near-after:brake
-1,0,12,-2,0,-3,-1,-5|near-after:break
0,0,10,0,-2,0,-4,-3|near-after:bridge
-5,0,-5,-1,-11,-2,48,-25|near-after:bridges
0,0,0,0,0,0,-9,9|near-after:briefed
0,0,0,9,-17,-8,19,-3|near-after:bring
0,0,-1,0,-1,0,16,-14|near-after:bring forward
-2,0,-2,15,-1,2,-2,-10|near-after:bring up
-1,0,-2,11,-4,0,-3,-1|near-after:broach
0,0,0,0,0,0,-10,11|near-after:broadly
-1,0,-5,0,-4,-3,0,14|near-after:bruegel
-4,4,-11,-5,7,26,-11,-5|near-after:budget
0,0,0,0,0,0,16,-16|near-after:buildup
0,-1,0,0,-2,-10,-1,14|near-after:bunk
0,9,-2,1,-3,-2,-10,7|near-after:business
-6,2,0,-36,7,-5,4,33|near-after:but
0,0,17,-3,-21,4,-11,14|near-after:buy
0,0,-1,-1,-6,11,4,-8|near-after:buying
0,-1,-6,0,-1,18,0,-9|near-after:buys
-5,-22,2,17,-15,-13,40,-3|near-after:by
0,3,-2,4,-25,-1,26,-5|near-after:cabinet
0,0,0,0,-2,0,13,-10|near-after:cables
0,0,-1,0,0,14,-11,-2|near-after:calculate
11,-2,7,-7,-33,-4,30,-3|near-after:call
-2,-2,24,-12,0,5,-11,-2|near-after:call for
0,0,15,0,-2,-1,-1,-11|near-after:caller
0,8,0,0,-7,0,0,0|near-after:calm
-1,0,-8,11,0,-4,10,-8|near-after:came
-1,-1,-5,-29,-5,43,0,-2|near-after:campaign
-1,-1,-13,2,12,-11,9,4|near-after:can
-1,-8,-2,-5,27,-14,2,1|near-after:cannot
0,18,0,-2,-13,-1,-1,-1|near-after:cap
-1,0,-2,-1,-1,0,9,-4|near-after:capabilities
0,0,8,-2,-4,-1,-11,11|near-after:capability
0,0,-2,14,0,0,-11,-1|near-after:capitals
0,0,0,0,10,0,-9,0|near-after:carabinieri
0,0,-6,0,8,0,-1,-1|near-after:carriers
0,0,0,-5,1,0,9,-3|near-after:carry
0,0,0,10,0,0,0,-9|near-after:cart
0,0,14,-1,1,-1,-5,-7|near-after:caused
-1,0,-3,-1,4,-2,-8,11|near-after:cdu
-1,40,-3,-5,10,-10,-24,-7|near-after:ceiling
0,1,-2,-3,28,-6,-13,-4|near-after:century
0,0,-2,0,0,-4,9,-2|near-after:certain
0,0,0,0,-31,0,34,-2|near-after:chan
0,0,-4,-3,1,1,-2,8|near-after:chancellor
0,0,0,-5,0,-2,-2,9|near-after:chang
2,0,-11,0,10,6,-3,-3|near-after:change
0,0,0,-1,-5,0,15,-7|near-after:changed
-1,0,-2,-1,9,-12,-8,15|near-after:changes
0,0,0,0,-9,0,13,-3|near-after:charitably
0,0,17,-3,6,-1,-17,-3|near-after:cheque
-1,1,-18,-8,-4,-2,20,12|near-after:chief
0,0,-3,-1,2,8,-1,-4|near-after:chief cabinet secretary
0,0,0,0,0,0,-11,11|near-after:choi
0,-4,-9,0,-5,-2,30,-10|near-after:choose
0,0,-1,0,-2,9,0,-6|near-after:christmas
-1,0,-2,-2,7,-2,-11,12|near-after:cite
0,-5,0,-1,13,-7,2,-1|near-after:clerks
0,0,-2,0,12,-8,0,-2|near-after:climb
-2,-1,-12,-2,-1,11,-1,8|near-after:close
0,0,11,-2,-3,-1,5,-10|near-after:closely
-1,0,19,-6,-13,4,-2,0|near-after:closer
13,0,0,0,5,-1,-11,-6|near-after:club
0,0,0,-2,1,-2,-16,20|near-after:coalition
0,-1,0,0,10,-1,-12,4|near-after:coast guard
0,0,-3,0,12,0,-4,-3|near-after:cold
0,0,0,0,9,7,-13,-3|near-after:combined
-3,3,-3,19,-16,-4,-10,14|near-after:come
0,-5,-1,0,1,8,3,-4|near-after:come to
-1,3,-3,-2,-10,-1,19,-7|near-after:comes
9,9,-4,-6,-7,-5,-5,9|near-after:coming
0,0,0,-2,-11,10,7,-4|near-after:comment
0,0,0,11,-1,4,0,-13|near-after:commission
6,0,-4,-1,10,0,-3,-8|near-after:commitment
13,0,0,0,-9,0,-2,-1|near-after:common
11,0,0,0,-8,0,-3,0|near-after:commonly
0,-1,1,-1,-21,-2,22,2|near-after:compared
-1,0,-2,-1,-1,-3,-6,14|near-after:compromise
0,0,-1,-16,-1,-1,-5,24|near-after:conceivable
-4,0,1,-4,-1,0,0,10|near-after:condition
0,0,-7,8,-1,0,1,0|near-after:confirm
0,0,0,-3,0,0,-5,8|near-after:congressmen
0,0,0,10,0,-2,0,-7|near-after:conscript
0,0,12,0,0,0,-12,0|near-after:consensus
0,-2,-3,0,-1,-2,0,8|near-after:conservative party of japan
5,0,-4,2,-9,-3,-8,17|near-after:consider
-1,0,-2,5,-1,9,-20,10|near-after:consideration
0,0,-1,-1,-2,-2,15,-9|near-after:consist
0,0,-16,-7,-2,-1,1,24|near-after:constitution
0,-3,0,-1,-1,8,-1,-1|near-after:constitutional
0,-2,-1,0,-12,10,-3,9|near-after:consumption
-1,0,8,-1,0,-3,-1,-2|near-after:contact
0,0,0,0,-6,9,-2,0|near-after:contribute
9,0,-6,-2,0,0,0,-1|near-after:contribution
-1,0,-13,9,-2,0,8,0|near-after:convey
0,0,-6,-1,-1,0,-6,15|near-after:cope
24,0,-9,-10,-11,10,1,-4|near-after:core
-5,0,-2,-5,8,-5,19,-11|near-after:core defence
3,0,-23,-5,-6,-9,57,-17|near-after:core defense
-1,-1,11,-13,2,26,-10,-14|near-after:cost
0,0,0,0,-11,-1,11,2|near-after:costed
0,0,0,0,-1,0,8,-7|near-after:costly
0,-1,1,-1,-4,20,-6,-11|near-after:costs
-4,-1,19,-14,5,2,-31,24|near-after:could
0,0,0,0,22,0,-19,-2|near-after:count
0,0,-1,-1,19,-2,-3,-12|near-after:counted
-1,-1,-3,-1,10,10,-3,-12|near-after:counting
28,0,-4,9,-4,-5,-14,-9|near-after:countries
7,-2,-15,14,2,-10,-2,6|near-after:country
0,0,-1,0,12,-3,-7,-1|near-after:counts
0,0,0,0,0,8,-6,-1|near-after:courage
0,0,0,0,-13,-2,12,3|near-after:cover
0,0,-4,0,0,0,11,-7|near-after:covers
0,0,0,0,-12,0,10,3|near-after:creative
0,11,-1,-5,1,-1,-2,-4|near-after:crisis
-1,-1,-1,0,-3,-1,14,-8|near-after:critical
-1,0,16,-4,-1,0,-10,-1|near-after:crucial
0,8,0,0,0,0,0,-7|near-after:curb
-1,-1,0,-6,29,-5,-10,-6|near-after:current
0,-1,-5,-2,-7,-2,11,7|near-after:cut
-1,0,4,0,-5,0,16,-14|near-after:cyber
0,0,-1,0,-5,0,11,-5|near-after:cyberdefenses
0,0,0,0,-9,14,-3,-1|near-after:cycle
0,0,0,-3,-2,-3,-1,9|near-after:daft
0,0,-7,0,0,-1,0,8|near-after:daiwa
0,0,-19,0,0,12,0,9|near-after:dan
0,0,0,0,9,-1,-4,-4|near-after:data
0,-1,-6,-3,-13,-2,10,15|near-after:date
0,0,-7,-5,-7,-6,-8,34|near-after:day
-1,0,-7,0,0,0,0,8|near-after:daylight
0,0,2,9,-4,13,-6,-14|near-after:days
0,0,0,8,0,0,-6,-1|near-after:de
0,-1,2,-8,-5,-2,-8,23|near-after:deadline
-1,4,-6,-9,-12,11,11,2|near-after:debate
-2,0,-3,-5,-12,30,-4,-6|near-after:debt
7,-1,-6,1,-2,-8,8,0|near-after:decade
0,2,-1,-1,18,-3,5,-20|near-after:decades
0,0,12,-3,0,-1,-1,-7|near-after:decent
-1,8,16,12,-5,-5,-14,-12|near-after:decide
0,-5,-1,0,9,-2,0,-1|near-after:decimal
-1,0,-7,-3,-7,0,10,8|near-after:decision
0,0,3,11,-2,-3,3,-11|near-after:decline
0,0,0,0,-5,0,8,-3|near-after:decree
-28,-10,14,65,-32,-23,-4,18|near-after:defence
-1,-3,12,31,-7,-3,-12,-17|near-after:defence minister
-1,0,-3,-4,-1,-2,-10,21|near-after:defence secretary
-1,9,-14,21,8,18,-20,-21|near-after:defence spending
0,0,-12,0,-2,-1,3,12|near-after:defend
0,-1,0,-2,-2,-2,-2,8|near-after:defended
5,-20,17,-17,28,14,-20,-7|near-after:defense
-1,0,7,8,-7,-11,4,1|near-after:defense minister
-2,0,3,-13,-10,-4,20,6|near-after:defense ministry
-4,5,30,-1,9,-11,-24,-4|near-after:defense spending
0,0,-6,-1,-1,-3,-2,14|near-after:defensible
0,0,-3,0,2,23,-1,-20|near-after:deficit
0,0,0,0,0,0,-10,11|near-after:defined
0,0,-2,0,-2,-2,10,-3|near-after:definition
0,0,-2,0,9,0,-4,-3|near-after:delay
0,0,3,-1,-5,-1,-11,15|near-after:deliver
-3,-2,20,-11,-7,-7,-1,11|near-after:demand
12,0,-1,0,-9,0,-1,-1|near-after:democracies
0,0,-2,9,-3,-1,3,-5|near-after:deny
0,0,0,0,-4,-3,-1,8|near-after:depending
0,0,0,0,-5,12,-2,-4|near-after:depots
0,0,0,0,-2,0,-5,8|near-after:derided
-7,0,-6,17,-7,-2,5,0|near-after:describe
0,0,0,0,-7,10,17,-20|near-after:desertion
0,0,0,-1,-1,0,-6,9|near-after:desirable
0,0,0,-2,9,-1,-1,-5|near-after:destination
0,0,0,0,0,0,11,-11|near-after:details
-1,0,6,-6,-5,-2,1,8|near-after:deter
0,-2,-5,-1,27,-7,-8,-4|near-after:deterrence
-1,0,6,-16,14,-1,-2,1|near-after:did
0,0,-6,-1,19,0,-9,-3|near-after:different
0,-4,-1,0,12,-1,-3,-3|near-after:digest
0,0,0,0,14,0,-14,0|near-after:dint
0,0,15,-6,14,-14,-3,-6|near-after:diplomat
0,0,0,10,0,0,0,-8|near-after:direction
11,0,0,0,-1,-2,-4,-4|near-after:discount
0,-1,-5,20,-3,-6,-5,-2|near-after:discuss
-1,-1,-2,7,-1,-5,-10,14|near-after:discussion
6,-1,-4,16,14,-39,-9,16|near-after:do
0,0,0,-2,-2,-1,-18,23|near-after:doable
-2,-3,27,-2,0,-1,-16,-4|near-after:doctrine
0,0,3,4,3,0,-2,-8|near-after:document
-2,-5,0,-11,21,9,0,-13|near-after:does
0,6,6,-3,-10,-2,-14,17|near-after:doing
-2,0,1,1,-8,-4,-1,12|near-after:done
0,0,-2,-6,0,-2,12,-2|near-after:door
0,-2,5,-3,-1,6,-16,13|near-after:double
-1,0,9,-1,-1,-2,1,-6|near-after:down
0,0,-1,0,-4,-2,-16,23|near-after:draft
0,0,0,0,-7,0,8,0|near-after:drags
0,0,0,0,9,-1,-7,-1|near-after:drastic
-1,0,0,0,-6,0,-9,16|near-after:dream
0,0,16,0,-18,-1,15,-12|near-after:drew
0,0,16,0,-16,-2,-1,3|near-after:drones
-1,-1,-2,-7,-13,-2,38,-12|near-after:due
0,-1,-14,-5,4,0,2,14|near-after:each
0,0,-1,0,11,-4,0,-6|near-after:earliest
-1,-1,0,-1,-6,-2,12,-1|near-after:early
0,0,8,-3,0,-1,-1,-4|near-after:easily
-3,0,0,-3,-1,6,14,-12|near-after:easy
-4,2,-6,0,-10,-2,4,16|near-after:economic output
0,0,0,0,-1,8,0,-8|near-after:economically
0,0,-1,0,-6,11,0,-3|near-after:economics
0,0,-9,0,0,0,0,9|near-after:economies
0,-4,0,0,13,0,-2,-7|near-after:economists
0,-2,9,0,10,-5,-2,-10|near-after:economy
0,0,0,-4,0,8,-1,-2|near-after:edited
0,-9,-1,0,7,0,-11,14|near-after:editorial
-1,-3,0,0,-3,18,-5,-6|near-after:education
0,0,0,-6,-1,0,8,0|near-after:effect
0,-2,-1,0,-10,3,16,-6|near-after:eight
0,-1,-3,1,-1,15,-4,-7|near-after:either
-1,-1,1,-2,-11,9,-5,11|near-after:election
-1,-2,16,-1,0,0,-9,-3|near-after:elephant
8,0,8,16,-6,-5,-6,-15|near-after:else
0,0,-2,-1,-7,-2,15,-4|near-after:emergency
-1,5,-5,-3,-26,8,7,14|near-after:end
-1,0,0,0,0,-8,11,0|near-after:endorse
-5,-4,-36,-27,-6,-8,71,15|near-after:enough
0,0,-10,0,0,0,0,11|near-after:enrichment
14,0,0,0,-4,0,-7,-3|near-after:entrance
0,0,0,-2,-8,-1,3,8|near-after:environment
-1,-2,-7,-1,-6,22,-6,0|near-after:equal
-2,-4,0,-1,-1,10,-1,-1|near-after:equivalent
0,0,0,0,-3,-1,11,-6|near-after:error
-1,-1,-9,-1,6,28,-10,-12|near-after:estimate
0,0,-2,0,-5,10,-1,-2|near-after:eurasia
0,0,0,-3,-6,0,9,0|near-after:euro
-6,-1,18,5,-2,-4,3,-13|near-after:europe
-2,0,-2,0,0,-2,8,-3|near-after:european
0,-1,0,-4,-3,17,-4,-5|near-after:euros
4,-2,-8,-4,2,7,-15,17|near-after:even
-1,1,-3,13,-5,-1,-3,-2|near-after:ever
0,-4,-2,-9,12,4,-17,16|near-after:every
2,-1,-1,-3,-2,-5,-7,19|near-after:every ally
9,0,-1,-1,-8,0,-3,3|near-after:everybody
10,0,4,-1,-4,-4,-8,3|near-after:everyone
6,0,11,-2,-2,-1,-4,-8|near-after:everything
0,0,0,0,-7,0,8,0|near-after:everywhere
0,0,-8,0,0,0,-1,10|near-after:ex
0,0,0,0,-4,0,-5,9|near-after:examine
0,0,-2,-6,-1,13,0,-3|near-after:examiner
-1,0,10,-1,9,-1,-9,-7|near-after:example
0,0,0,0,-13,16,-5,1|near-after:exchange
0,0,0,-1,-9,0,7,3|near-after:exclude
0,0,0,0,-4,0,-3,8|near-after:executive
-1,2,-1,-1,-10,17,-1,-4|near-after:exempt
0,0,-2,12,-1,-1,0,-7|near-after:existed
0,0,1,0,-7,0,18,-12|near-after:existing
10,0,-1,-1,0,-3,0,-5|near-after:exotic
0,0,0,0,-2,-1,9,-6|near-after:expand
-4,0,24,-4,12,-2,-13,-14|near-after:expect
0,0,-4,-1,26,-1,-20,0|near-after:expert
-4,-2,10,-1,-17,-14,11,17|near-after:explain
0,0,0,0,-10,0,11,-1|near-after:eye
-2,0,16,-5,0,9,-8,-10|near-after:face
0,0,-6,0,12,0,-5,0|near-after:faced
0,-3,-3,-3,-1,-4,1,14|near-after:facing
-1,0,-3,-1,-5,-1,17,-8|near-after:fact
0,0,-6,8,0,-2,0,0|near-after:factual
-1,0,-8,-3,-2,-9,11,12|near-after:fair
-1,-2,-5,0,17,-6,8,-12|near-after:fall
0,0,8,-4,-8,0,-3,8|near-after:familiar
0,0,-1,-2,0,11,0,-8|near-after:fantasy
-4,5,2,4,20,-8,-5,-13|near-after:far
0,0,9,-1,0,-2,-6,0|near-after:fast
0,0,-9,7,0,0,-1,3|near-after:favour
0,0,-5,7,-8,-1,-15,22|near-after:feasible
14,0,0,0,-4,0,-7,-3|near-after:fee
0,-2,-2,-1,21,-4,-8,-4|near-after:feel
-5,-1,7,-2,-4,-4,-5,15|near-after:few
0,0,-8,0,-1,6,0,4|near-after:fifths
0,-4,-1,0,12,-1,-3,-3|near-after:fifty
-8,-2,-13,8,-4,31,-6,-7|near-after:figure
-1,0,-1,0,-1,9,0,-6|near-after:filled
0,0,-1,-1,1,11,-6,-4|near-after:finance
0,-1,-1,18,-22,-5,21,-10|near-after:finance minister
-1,-2,-1,-2,-13,6,-10,22|near-after:financed
0,0,-3,-1,4,-1,-10,10|near-after:finances
-3,-3,-5,6,0,-2,-7,14|near-after:find
0,0,15,0,0,0,-4,-11|near-after:fire
0,0,0,0,-15,0,15,0|near-after:fired
-7,-1,4,5,30,-9,-42,19|near-after:first
0,0,-1,-1,15,-3,-11,2|near-after:fiscal
-1,-2,-1,-4,-19,2,-33,58|near-after:five
-1,0,-3,14,-5,-3,9,-12|near-after:fix
10,-1,16,-25,-10,-4,11,4|near-after:floor
0,0,0,13,-3,0,0,-9|near-after:fly
0,0,2,0,-10,-1,15,-5|near-after:follow
0,0,-1,0,11,0,-10,0|near-after:followed
0,0,-3,0,-3,0,-1,8|near-after:follows
4,-11,1,14,-19,-23,-3,37|near-after:for
5,4,-11,-2,3,2,8,-10|near-after:force
-1,0,17,-1,-1,0,-18,4|near-after:foreign
0,-1,1,0,-1,-1,15,-13|near-after:foreign minister
0,0,-1,6,7,-1,-10,-1|near-after:foreign ministry
-2,0,-11,-2,-4,-1,22,-2|near-after:forever
-1,0,-4,0,-7,-2,7,8|near-after:form
-1,0,8,-19,0,10,-8,9|near-after:former
-4,0,-11,-2,0,-2,23,-4|near-after:forum
0,0,0,0,-8,0,13,-4|near-after:forward
-1,0,-1,0,-7,-1,13,-3|near-after:forwarded
-1,26,-11,-2,-8,9,-6,-9|near-after:four
0,8,0,0,-1,-1,0,-5|near-after:framework
12,0,0,-2,-9,9,-9,-1|near-after:free
-2,0,1,-1,-7,0,21,-11|near-after:friends
11,-12,59,-14,-81,36,-2,3|near-after:from
0,0,12,0,-16,12,-3,-4|near-after:fuel
0,0,0,0,-1,0,-7,9|near-after:fulfil
0,0,0,0,8,0,-8,1|near-after:full
0,0,0,-1,-8,-1,5,6|near-after:fully
-1,0,-9,-3,-11,14,16,-7|near-after:fund
0,0,-1,2,0,0,7,-8|near-after:funding
0,0,0,8,4,-3,-4,-4|near-after:funds
-1,10,0,-7,6,24,-10,-22|near-after:further
1,-12,-6,-7,11,19,-9,3|near-after:gdp
0,0,-8,0,0,-1,-4,14|near-after:generals
0,0,-4,-6,-1,17,-1,-5|near-after:generous
-1,-6,-6,-3,11,-6,7,4|near-after:get
0,0,0,0,0,0,-11,11|near-after:gi
0,0,0,0,10,0,-9,0|near-after:gift
-2,-6,24,-3,25,-23,-20,4|near-after:give
46,-1,-28,-5,-5,-4,8,-9|near-after:global
-4,31,2,1,9,-3,-20,-16|near-after:gnp
-14,-1,0,-2,-12,-1,7,23|near-after:go
-13,-7,20,6,-33,-5,50,-18|near-after:goal
-1,0,-6,-7,-4,6,8,5|near-after:good
-8,5,16,-14,-5,4,12,-11|near-after:government
0,0,-3,0,15,0,-8,-4|near-after:governs
0,0,0,0,-4,-3,-4,12|near-after:grateful
0,0,-4,-3,0,0,0,8|near-after:green
0,0,11,0,0,0,-3,-8|near-after:greenland
2,-21,-3,8,3,-1,-18,30|near-after:gross domestic product
-2,17,-24,12,12,-9,-8,3|near-after:gross national product
-1,0,-8,27,0,-5,-2,-10|near-after:groundless
-2,-3,-6,-1,-6,16,-3,4|near-after:group
0,-1,0,-1,-2,10,-3,-1|near-after:grow
-1,1,-2,16,-1,-3,-5,-5|near-after:growth
-1,-1,24,-2,-1,-5,-3,-12|near-after:guard
-1,0,-7,-3,0,9,-2,3|near-after:guess
0,-1,0,-1,-7,-2,-3,16|near-after:guide
-2,9,2,-3,-12,-1,28,-20|near-after:guideline
0,0,-3,0,-1,-4,14,-5|near-after:guns
5,10,3,6,0,-24,5,-4|near-after:had
3,-1,-35,-11,-3,6,13,28|near-after:hague
0,0,12,0,-5,0,-3,-4|near-after:haidong
-2,-1,10,-4,9,-2,-27,16|near-after:half
0,0,0,0,-11,2,11,-2|near-after:hand
0,0,-1,-1,0,6,8,-11|near-after:handed
-1,0,20,-2,0,-4,-9,-4|near-after:happen
0,-1,1,23,-1,-3,-5,-13|near-after:happening
0,0,8,3,0,-1,-6,-2|near-after:happy
11,0,-5,4,-3,-4,1,-3|near-after:hard
0,0,2,0,0,0,-13,11|near-after:hard defence
16,16,31,-43,11,-24,-3,-4|near-after:has
0,0,0,0,-1,0,8,-6|near-after:hastily
-10,2,3,5,3,-4,-8,10|near-after:have
-6,5,-44,32,17,16,-27,8|near-after:he
0,0,11,-3,-1,-6,-9,9|near-after:health
0,0,7,-4,-2,-2,-7,9|near-after:heard
0,-1,-2,-3,23,-2,-19,4|near-after:help
0,0,-3,0,9,0,-2,-4|near-after:helped
-1,-1,-12,-9,-1,14,22,-12|near-after:her
0,0,0,0,10,0,-10,0|near-after:hesitant
-1,-1,10,-2,-7,-3,9,-5|near-after:higher
0,0,0,0,-1,10,2,-10|near-after:hike
0,0,-2,5,13,1,-15,-1|near-after:him
-5,6,2,33,-14,-1,-25,5|near-after:his
0,1,0,0,-9,0,16,-7|near-after:history
0,0,11,0,0,-10,4,-5|near-after:hit
-1,8,-2,-2,-3,-2,-1,2|near-after:hold
24,0,-7,-1,-4,-4,-5,-4|near-after:hold up
0,0,0,-1,-3,0,-4,8|near-after:honestly
0,0,2,-5,-4,-1,11,-3|near-after:hope
0,0,0,-6,0,-2,0,9|near-after:hornung
0,0,0,10,0,0,0,-9|near-after:horse
0,0,-5,0,0,9,0,-3|near-after:hospital
0,0,-4,0,-1,8,-2,1|near-after:hospitals
0,0,-2,0,-9,18,-2,-4|near-after:hosts
0,-5,0,9,-3,-4,2,1|near-after:house
-1,-1,19,-3,-6,-8,12,-11|near-after:how
0,0,0,-5,0,-2,-2,9|near-after:huang
0,0,8,-2,-4,-1,-1,0|near-after:hung
-1,0,-1,19,-4,-2,-9,-2|near-after:hurt
0,0,-1,-5,0,15,-5,-4|near-after:hypothetical
-2,0,-5,10,24,-16,-18,6|near-after:i
0,0,8,1,-5,8,-5,-7|near-after:idea
-1,0,-4,0,-1,-2,-1,10|near-after:ideas
-5,-3,-18,-19,44,-10,-45,54|near-after:if
0,0,-1,-6,0,0,8,0|near-after:important
-1,-1,9,37,-5,-3,-12,-24|near-after:impossible
-1,0,-17,-2,-3,-1,25,-3|near-after:impression
-41,21,-12,11,25,-5,-2,3|near-after:in
0,0,0,-4,18,0,-7,-6|near-after:inadequate
10,-2,1,-1,-11,-2,11,-7|near-after:included
0,0,-1,0,17,0,-16,0|near-after:includes
6,0,11,-1,-5,-1,-13,3|near-after:including
8,-3,-1,-2,1,-4,8,-7|near-after:income
0,0,-2,23,0,-4,-8,-8|near-after:incompatible
-1,-6,-5,-1,1,6,9,-4|near-after:increase
-3,0,-1,-1,-1,0,10,-3|near-after:increasingly
0,0,-5,0,0,-3,11,-1|near-after:indebted
0,-1,-1,10,0,0,-5,-3|near-after:indicate
-2,0,-1,0,10,-4,-10,7|near-after:industry
5,-1,12,-1,-10,-2,2,-4|near-after:infrastructure
-1,0,-20,15,20,-2,-1,-11|near-after:insist
0,0,-2,14,-1,0,-11,-1|near-after:inspired
0,0,7,-1,-5,-5,-6,11|near-after:instead
0,0,0,-1,-27,18,-2,12|near-after:instead of
0,0,0,-1,12,-2,-2,-6|near-after:insufficient
11,0,-4,0,-3,0,0,-3|near-after:insult
0,0,0,0,-23,0,26,-3|near-after:intelligence
0,0,0,-2,-4,10,3,-6|near-after:intend
-1,0,-2,-1,1,-2,-5,11|near-after:international
0,0,-11,-1,0,0,7,6|near-after:interview
9,-14,-11,-14,12,2,-5,20|near-after:into
0,0,0,0,-6,-1,13,-6|near-after:invaded
0,-1,-11,0,-14,0,29,-3|near-after:investment
0,0,-15,-1,-9,24,8,-6|near-after:involved
0,0,0,0,0,0,9,-9|near-after:irrational
-3,0,-1,-2,-1,-1,10,-3|near-after:irritant
14,-30,-17,6,23,11,14,-22|near-after:is
0,0,-1,0,2,-8,-1,9|near-after:issue
-20,13,2,-17,-9,20,14,-4|near-after:it
-3,0,-2,0,16,-2,-19,12|near-after:items
3,18,-12,2,19,4,-7,-27|near-after:its
-1,5,4,-2,-20,-4,17,1|near-after:itself
0,0,0,-6,0,-2,0,9|near-after:jeffrey
0,0,0,0,0,0,-9,9|near-after:jnr
0,0,0,0,14,0,-14,0|near-after:joining
0,0,8,0,-4,-1,-1,-1|near-after:jointly
0,0,-4,0,1,8,1,-5|near-after:joke
0,0,-1,-3,-1,10,-4,-1|near-after:judged
-15,16,2,-11,-5,-8,14,7|near-after:just
-2,0,-2,0,-5,-3,13,-1|near-after:kamiya
-2,18,1,-7,7,-4,-5,-9|near-after:keep
0,0,0,0,0,0,8,-8|near-after:kmt
0,0,0,-2,-2,0,-6,11|near-after:known
0,0,0,0,-4,0,-4,9|near-after:komeito
0,0,0,-1,0,0,-6,8|near-after:kuomintang
0,0,0,0,-2,-1,-7,10|near-after:landing
0,0,4,0,11,0,-8,-7|near-after:lands
-1,0,-1,0,-6,13,1,-5|near-after:largest
-4,5,3,-3,1,-4,8,-4|near-after:last
0,0,-1,-1,-5,0,8,-2|near-after:late
10,0,-2,-1,-3,-3,-1,0|near-after:lately
0,0,5,-5,-6,9,6,-8|near-after:later
0,0,-1,-1,10,0,-9,2|near-after:latter
0,0,9,-4,0,9,-10,-3|near-after:laughed
-1,8,-6,-11,5,-3,13,-5|near-after:law
0,0,-1,-3,0,-2,-5,12|near-after:lawmaker
-1,11,-2,0,-6,0,3,-4|near-after:lay down
-1,-1,-4,-6,-4,6,-4,12|near-after:ldp
0,0,1,-3,-1,-3,-4,9|near-after:leader
0,0,-1,11,0,0,-9,0|near-after:leaders
0,0,-1,11,-2,0,-7,0|near-after:leaked
-4,-1,-4,-9,-12,-8,5,32|near-after:least
-2,4,0,2,-7,-7,-5,16|near-after:leave
0,0,15,-2,-1,-2,-10,-1|near-after:lecture
0,8,-6,-2,-6,1,8,-3|near-after:left
0,0,0,0,0,0,8,-7|near-after:legally
0,0,-2,-3,-1,0,12,-6|near-after:legislature
-1,-9,8,-1,-7,-1,9,1|near-after:less
7,-1,-5,7,-12,2,-13,14|near-after:let
-1,-1,30,4,-20,-16,4,0|near-after:level
0,0,12,0,-5,0,-3,-4|near-after:li
-2,0,-3,2,-6,-1,-27,36|near-after:liberal democratic party
0,-7,2,-1,8,-4,0,3|near-after:lift
0,0,-1,-4,8,9,-10,-2|near-after:light
17,-6,-23,-5,23,-5,20,-22|near-after:like
0,0,-3,11,0,-2,0,-5|near-after:like to see
0,0,-1,-1,19,-1,-9,-6|near-after:likely
0,0,15,-6,-1,-2,-1,-5|near-after:limbo
-2,35,-3,-5,-26,4,-21,17|near-after:limit
-5,22,-11,-13,-10,-1,15,2|near-after:line
-1,0,1,-1,-8,-1,5,5|near-after:list
0,0,9,0,-2,-1,-1,-5|near-after:lists
-1,0,12,-1,11,-4,0,-16|near-after:little
10,1,-4,2,16,-15,-21,10|near-after:long
-1,12,-1,-6,3,7,0,-15|near-after:longer
-1,-1,-3,-2,-3,4,-20,25|near-after:look
10,0,-2,-3,26,-2,-29,1|near-after:looks
0,0,-12,0,7,-1,0,7|near-after:losing
0,0,-5,0,-2,-2,18,-9|near-after:lot
-1,0,-8,0,17,-2,11,-16|near-after:low
0,0,-1,0,10,0,-5,-3|near-after:lowest
0,0,0,0,13,0,-12,-1|near-after:luggage
0,0,-1,-7,26,-2,-13,-3|near-after:lunches
12,1,-20,8,11,-5,-1,-6|near-after:made
0,0,0,9,0,0,2,-10|near-after:madness
0,0,0,0,-8,0,8,0|near-after:mainly
-1,0,-1,-2,4,-2,-14,14|near-after:make
0,0,-3,13,0,-1,-7,-2|near-after:makes
-1,0,2,-3,-1,2,11,-10|near-after:man
0,0,0,0,-5,-7,11,1|near-after:manageable
0,0,-7,-2,0,13,-2,-2|near-after:manager
0,0,0,0,-2,0,-9,11|near-after:manifesto
10,0,-6,-1,12,-2,-10,-3|near-after:mark
0,0,1,19,-3,-1,-1,-14|near-after:market
0,-3,0,0,-2,0,-11,17|near-after:markets
0,11,0,0,-14,0,8,-3|near-after:mask
0,0,-5,0,0,10,-1,-3|near-after:matters
0,10,-2,0,-4,0,-1,-3|near-after:maximum
-7,0,1,-5,-13,2,32,-11|near-after:may
0,-1,0,0,-1,16,-9,-4|near-after:me
1,2,1,15,13,17,-31,-18|near-after:mean
12,0,-3,0,-2,-1,2,-8|near-after:measure
-1,0,10,7,-5,-1,-1,-11|near-after:media
0,0,-4,0,0,0,-18,23|near-after:medium
-3,-1,-8,12,-3,-8,11,0|near-after:meet
0,0,0,10,0,6,-7,-8|near-after:member
0,3,-4,2,-13,4,11,-2|near-after:members
-1,0,7,-9,-2,11,-5,0|near-after:mention
-1,0,8,-1,8,-3,-10,-1|near-after:menu
-1,0,-3,0,-3,9,4,-5|near-after:merely
-2,0,-13,-4,-3,-7,17,13|near-after:might
0,0,0,0,13,0,-11,-2|near-after:milestone
7,-1,-30,-1,-2,15,6,7|near-after:military
17,1,7,1,7,-1,-20,-11|near-after:military spending
-1,3,20,-7,-5,-5,-12,6|near-after:mind
12,0,0,0,-1,0,-10,0|near-after:minded
0,0,0,0,-5,12,-2,-4|near-after:minelayers
-3,-3,22,-7,-11,-7,-11,19|near-after:minimum
-1,5,-4,12,-2,-2,-1,-8|near-after:minister
0,0,7,1,-11,-2,-2,7|near-after:ministers
-1,-3,-6,-1,2,8,-16,17|near-after:ministry
0,0,0,-4,0,10,0,-5|near-after:minority
-1,-1,-6,-8,25,-4,1,-7|near-after:minus
0,-3,-1,0,14,5,-6,-9|near-after:missiles
0,0,0,0,-3,0,12,-9|near-after:missing
-3,0,-21,-1,6,-2,26,-6|near-after:model
-1,-4,-10,10,9,5,-28,19|near-after:money
0,0,-5,-2,0,0,8,-1|near-after:mood
0,0,-1,0,-1,0,-7,9|near-after:moot
1,-4,-8,3,-1,14,-26,21|near-after:more
-2,-1,-4,-6,44,-4,-6,-21|near-after:most
-2,-4,-4,19,-4,6,-2,-8|near-after:much
-3,1,-14,-5,-5,7,13,5|near-after:must
0,-2,3,0,-6,12,-1,-5|near-after:my
0,9,0,0,-7,0,0,-1|near-after:myth
-9,-3,-8,19,-5,12,10,-16|near-after:n't
11,-1,-5,8,3,-4,7,-21|near-after:name
0,0,10,-6,11,-7,-3,-5|near-after:national
-1,-1,1,9,-16,4,8,-3|near-after:national income
0,0,23,0,-1,0,-2,-19|near-after:national product
-2,0,-2,-4,-1,9,7,-7|near-after:national security
20,0,0,-2,-11,-1,-4,-2|near-after:nations
0,0,-1,-3,0,-1,-5,12|near-after:natural
0,0,0,0,8,0,-8,0|near-after:ndp
0,5,-7,4,9,-3,1,-8|near-after:near
-1,0,-7,-1,-1,-1,-3,14|near-after:nearly
0,0,0,-5,-2,0,9,-1|near-after:necessary
9,6,-11,-3,2,-1,14,-17|near-after:need
-3,-1,-2,-7,17,-5,-27,27|near-after:needed
5,-1,10,-7,27,-12,-5,-17|near-after:needs
0,0,-7,0,-4,-1,13,-1|near-after:negotiator
0,14,-1,0,-11,-1,6,-8|near-after:neighbors
0,0,0,-1,19,0,-16,-1|near-after:neighbourhood
-1,1,22,4,-8,-4,-8,-6|near-after:neither
-1,6,-14,35,-14,-6,8,-14|near-after:never
27,-2,6,-11,9,-2,-21,-7|near-after:new
8,0,-7,0,0,0,0,0|near-after:new normal
-1,0,2,-3,-4,11,7,-12|near-after:news
-6,0,-14,-18,-6,-7,19,31|near-after:next
0,0,9,-6,0,0,-3,0|near-after:nhs
0,0,-1,0,-11,0,0,12|near-after:night
-4,11,-10,-27,-4,-12,61,-15|near-after:no
8,0,-22,19,-9,-4,10,-1|near-after:no one
-1,-1,19,-4,12,-10,-6,-10|near-after:nobody
-2,-1,2,17,-4,-4,-8,1|near-after:nominee
0,0,0,-1,25,6,-8,-22|near-after:nomura
-1,0,-9,14,-3,-1,5,-5|near-after:non
0,0,-2,0,-6,9,6,-6|near-after:none
-1,-1,-8,34,-6,2,-9,-12|near-after:nor
19,-3,-11,2,8,-3,-6,-5|near-after:norm
27,0,-7,-3,9,-2,-14,-9|near-after:normal
15,12,-18,19,36,-10,11,-67|near-after:not
14,-2,-4,-14,25,6,-43,16|near-after:note
-1,-1,-4,-10,-3,20,22,-24|near-after:nothing
0,-2,-3,0,8,0,0,-3|near-after:notice
17,0,-5,4,33,0,-40,-10|near-after:now
4,2,32,28,12,-22,-24,-32|near-after:number
0,0,-1,8,-3,7,-6,-5|near-after:numbers
-1,0,-2,-1,0,-2,-5,11|near-after:obligation
0,8,0,0,-3,-1,-1,-2|near-after:observe
0,0,0,0,0,0,8,-7|near-after:observers
-1,0,-5,-2,-3,-2,18,-5|near-after:odd
-16,-5,-2,0,19,-19,17,6|near-after:of
-4,11,7,-3,-6,0,8,-13|near-after:off
-1,0,-16,6,-1,-2,-12,28|near-after:office
-3,16,0,50,2,-17,-37,-11|near-after:official
-3,-6,12,-19,21,-12,9,-1|near-after:officials
0,0,5,0,-12,0,8,0|near-after:oil
-1,6,-4,-1,-4,7,5,-9|near-after:old
16,-9,14,15,15,-18,-21,-12|near-after:on
-1,9,0,-3,-14,-7,18,-4|near-after:once
-8,-6,-14,-3,22,-1,32,-22|near-after:one
-4,-7,4,-24,29,18,-19,3|near-after:only
0,0,0,0,0,0,-12,13|near-after:onward
-11,0,6,-3,-1,-2,-8,19|near-after:opening bid
0,0,0,0,0,-1,-12,14|near-after:opens
0,0,-1,0,-7,3,8,-3|near-after:operate
0,0,5,-16,18,16,-25,3|near-after:opposition
-1,0,-13,-7,-1,1,-5,25|near-after:option
-2,0,-1,-1,-4,-4,-9,20|near-after:options
-6,3,-17,32,-6,5,-38,28|near-after:or
-2,-1,-5,-7,16,-2,-15,17|near-after:order
0,0,3,0,16,0,-16,-3|near-after:originally
-2,-1,-20,25,-17,12,9,-5|near-after:other
0,-5,-1,6,9,-2,-4,-3|near-after:others
-1,-1,0,-1,9,7,-15,2|near-after:ought
-2,0,13,12,12,-13,-18,-3|near-after:our
3,0,-10,-1,-1,-1,16,-5|near-after:our allies
-7,-2,-13,72,-22,-7,9,-30|near-after:out
0,0,0,0,17,0,-2,-14|near-after:outcome
0,2,-1,0,-4,-2,-12,17|near-after:outer
0,9,-19,0,-9,2,0,17|near-after:outlay
-2,9,5,-9,-5,13,-15,3|near-after:outlays
0,-2,-1,1,2,9,-7,-2|near-after:output
-1,0,-1,9,0,-1,-2,-4|near-after:outright
10,0,-2,0,-3,0,-2,-1|near-after:outsiders
-3,12,-8,-18,-15,4,42,-14|near-after:over
0,-1,0,23,-1,-3,-4,-13|near-after:overnight
-4,-2,18,9,9,-9,-24,3|near-after:own
0,-2,0,-2,-5,-1,8,2|near-after:pacific
0,-1,-1,0,0,11,-5,-3|near-after:paddies
-1,0,1,-11,-5,5,10,0|near-after:panel
0,-1,-4,0,-2,0,-2,9|near-after:panels
-1,-1,-9,-1,-5,-2,31,-11|near-after:paper
0,0,-2,-1,0,-11,0,16|near-after:park
-1,-1,-8,31,-10,-7,-44,39|near-after:parliament
0,-1,-5,-1,-3,-1,-6,16|near-after:parliamentary
-1,0,7,0,-8,-3,8,-3|near-after:part
0,0,-2,0,17,0,-9,-5|near-after:partly
-1,0,-3,6,8,-6,-13,9|near-after:party
0,0,0,0,15,0,-14,0|near-after:pass
-1,0,-2,-4,-1,15,-1,-6|near-after:passes
6,0,-8,2,8,-1,1,-7|near-after:passing
-1,0,2,-8,1,-2,9,-2|near-after:past
6,-5,-10,0,-5,27,7,-20|near-after:pay
0,0,-9,0,1,-4,3,9|near-after:peacetime
0,0,-1,0,8,-1,0,-5|near-after:peak
0,0,0,0,-5,12,-4,-2|near-after:pension
0,-1,-1,-2,15,9,-14,-7|near-after:pensions
-2,-1,1,-13,-2,6,6,6|near-after:people
0,-1,2,-3,-10,20,-4,-4|near-after:per
0,0,-1,8,0,-1,-6,-1|near-after:percent
0,-1,0,-5,-5,0,13,-2|near-after:period
0,0,0,-1,2,-6,15,-9|near-after:permanent
0,-1,10,1,-9,7,7,-15|near-after:person
0,-4,-1,0,-1,-1,-2,9|near-after:persuade
0,0,0,0,-1,9,-2,-6|near-after:pesos
0,0,0,0,-1,-8,-1,11|near-after:phased
0,0,1,0,-4,0,11,-8|near-after:picked
0,0,0,-7,-1,0,10,-2|near-after:picking
0,0,0,8,0,0,0,-7|near-after:pile
-1,2,12,0,-3,-2,6,-13|near-after:place
-1,-1,-4,-14,-10,7,21,2|near-after:plan
-2,0,-4,-14,7,-1,14,0|near-after:please
-3,-1,-13,-3,-1,-1,33,-11|near-after:pledge
-3,-2,-3,-4,-28,1,2,37|near-after:plenty
2,0,-9,-10,-10,-4,16,15|near-after:plus
0,0,19,-14,-1,-1,0,-3|near-after:pm
0,0,-1,0,-11,0,12,0|near-after:podium
-3,-1,-2,1,-14,9,20,-10|near-after:point
-2,0,-5,-4,-20,-7,22,16|near-after:policy
0,0,11,0,-1,0,-12,2|near-after:politely
-1,4,2,-3,-4,9,-9,2|near-after:political
0,0,0,-1,10,-1,-8,0|near-after:politician
0,-1,0,-4,12,-1,-4,-2|near-after:poll
0,0,0,0,8,0,-7,-1|near-after:port
0,0,-4,0,0,0,11,-7|near-after:portion
0,0,2,-1,-13,5,7,0|near-after:ports
-3,6,6,-8,10,0,34,-46|near-after:possible
0,0,0,0,22,0,-10,-11|near-after:post
0,2,-8,0,11,-2,-1,-3|near-after:postwar
0,0,0,-1,0,0,8,-6|near-after:powder
0,0,-3,-2,-2,0,12,-5|near-after:praise
0,0,5,0,12,0,-4,-12|near-after:praised
0,0,17,0,-16,0,0,0|near-after:pray
-2,0,-12,0,6,-1,12,-2|near-after:precisely
0,12,0,-10,0,-1,-1,0|near-after:predecessors
-1,-2,12,18,-1,-7,-12,-8|near-after:premier
0,0,0,-1,-7,0,12,-3|near-after:prepare
-8,-2,13,18,15,-11,-12,-13|near-after:president
0,0,0,13,-1,-1,-8,-3|near-after:presidential
0,0,-4,3,-2,-1,8,-3|near-after:press
0,-1,-1,0,1,-1,-7,9|near-after:pressure
4,-1,11,1,-5,-5,-4,-2|near-after:price
-4,1,19,16,-9,-16,-18,11|near-after:prime minister
0,0,0,0,-1,0,-12,13|near-after:primer
-1,-4,32,0,2,-1,-42,14|near-after:problem
-1,0,-6,0,13,-1,-2,-3|near-after:product
0,0,8,-5,-5,-2,-4,8|near-after:professor
0,2,-17,-1,-13,-5,42,-8|near-after:promise
8,0,-1,0,-2,0,-5,0|near-after:promptly
11,0,-11,-3,-1,-4,14,-5|near-after:proper
-1,0,-6,-10,-9,-1,2,25|near-after:propose
0,-1,-2,0,-3,-1,14,-7|near-after:protect
0,0,-3,0,-8,0,16,-5|near-after:protests
0,0,0,0,-6,-1,9,-2|near-after:prove
0,0,-1,0,-1,-1,-6,9|near-after:provided
-1,-4,4,4,2,-9,6,-2|near-after:public
-1,0,-7,0,3,0,-3,8|near-after:publish
0,0,0,0,0,-1,8,-6|near-after:purpose
-3,-4,11,19,-14,-8,-1,-1|near-after:put
-1,0,29,-7,-9,-4,-10,3|near-after:put forward
0,0,-5,0,0,10,-1,-3|near-after:quality
-10,-2,13,23,-14,3,-16,3|near-after:question
0,0,-5,1,-1,11,11,-17|near-after:quickly
-1,0,-1,0,17,0,-15,0|near-after:quite
-3,5,-6,17,-1,8,-1,-19|near-after:raise
0,0,0,-6,0,-2,0,9|near-after:rand
0,-1,-1,-4,-8,-2,-4,20|near-after:range
0,0,0,0,-12,16,-3,-1|near-after:rates
-1,5,9,-2,4,-9,-3,-3|near-after:rather
-2,-2,22,-1,13,-2,-29,1|near-after:rather than
0,-2,-2,15,2,-3,12,-21|near-after:ratio
-3,11,1,-5,47,-21,-17,-13|near-after:reach
-1,0,-11,-5,-14,-3,-6,40|near-after:realistic
0,0,-3,0,8,0,-1,-3|near-after:reality
0,0,-1,-1,14,-5,2,-9|near-after:really
0,0,0,0,11,-1,-6,-4|near-after:rearmed
0,0,-7,-2,0,-1,-6,17|near-after:reasonable
0,-9,-5,0,2,0,14,-2|near-after:recall
0,0,-2,0,12,-1,-3,-6|near-after:recent
0,0,11,0,-10,0,0,-1|near-after:recently
-1,0,-1,-4,12,0,-1,-5|near-after:reckless
-1,-1,-3,9,-4,-4,-13,18|near-after:recommend
10,0,-2,1,0,-2,-10,3|near-after:reference
0,0,0,0,-16,0,16,0|near-after:reflect
0,0,0,-1,0,-2,-7,9|near-after:reforming
0,0,8,0,0,-1,0,-6|near-after:reforms
-1,0,-2,-2,1,-11,0,15|near-after:region
12,0,-3,0,0,0,-7,-1|near-after:reigns
0,0,-15,16,-1,-1,-15,17|near-after:reject
13,-1,-13,-1,-18,-4,21,4|near-after:related
-1,0,1,-6,5,-8,13,-3|near-after:remain
-2,-1,19,13,-4,-2,-12,-11|near-after:remark
0,0,-13,1,1,0,3,8|near-after:repeat
2,1,-15,0,-2,0,14,0|near-after:replacing
-1,-1,-12,12,3,4,-3,-2|near-after:reply
-3,-2,1,14,4,-1,-27,13|near-after:report
-1,0,11,-1,-1,-4,-2,-2|near-after:reportedly
-1,0,8,-6,-2,-2,9,-6|near-after:reporters
-4,0,1,39,0,-6,-22,-7|near-after:request
-1,-1,24,-8,18,-7,-6,-20|near-after:require
-1,0,-9,0,-6,-1,4,14|near-after:resilience
0,0,-1,9,0,-1,-2,-6|near-after:resources
0,0,0,0,8,0,-3,-4|near-after:respectively
10,0,-8,0,0,0,0,-1|near-after:responsible
-3,-2,-8,12,3,-2,-4,3|near-after:rest
-1,0,-8,-2,0,-3,-16,30|near-after:retired
-1,0,9,-3,-1,0,-1,-2|near-after:return
0,-1,-2,0,10,-6,-4,2|near-after:revenue
0,0,0,0,-23,0,23,0|near-after:revise
0,0,0,-9,0,0,5,4|near-after:revised
0,0,0,-1,-2,4,-8,8|near-after:revision
0,-1,-4,8,-4,0,-3,4|near-after:rewrites
0,-1,-1,-2,0,15,-5,-5|near-after:rice
0,0,0,0,-8,0,16,-7|near-after:ridiculous
-5,-1,1,17,7,-11,-2,-6|near-after:right
0,0,-10,0,0,0,0,11|near-after:rights
0,-1,-3,0,26,-1,-11,-9|near-after:rise
0,0,-12,-1,0,-1,1,14|near-after:risk
-1,-1,0,17,0,-2,-9,-4|near-after:road
-1,0,-7,0,0,0,0,8|near-after:robbery
-1,3,7,4,-3,-2,-9,1|near-after:room
0,0,5,-1,-14,21,-1,-10|near-after:roughly
0,0,0,0,-3,-1,11,-6|near-after:rounding
-1,0,-1,0,0,0,-11,13|near-after:routers
-1,6,17,-9,-6,-3,1,-4|near-after:rule
-1,-1,-1,-2,6,-2,-24,25|near-after:ruling
-1,-1,-11,-2,4,-3,2,12|near-after:running
-1,8,-1,-2,-2,-2,1,-2|near-after:sacred
0,0,-6,-2,-2,-1,8,2|near-after:safe
0,0,-1,9,0,-2,-4,-2|near-after:sake
4,-6,12,-2,3,2,-1,-11|near-after:same
-1,0,-14,-2,-3,-3,7,16|near-after:satisfy
0,0,0,0,-5,0,15,-9|near-after:savings
-20,-8,10,33,2,-6,-21,10|near-after:say
0,0,-1,-4,34,0,-10,-18|near-after:schedule
-1,0,-2,-9,-2,11,5,-2|near-after:scholar
0,0,-1,-7,26,-2,-13,-3|near-after:school
0,15,-1,0,-13,0,-3,3|near-after:second
-1,-1,6,3,21,-2,-13,-13|near-after:secretary
0,-6,-1,-1,12,-5,-16,17|near-after:secure
5,-2,2,-6,-5,3,9,-6|near-after:security
0,0,-4,-1,-5,11,-4,4|near-after:see
0,0,0,8,0,-1,0,-7|near-after:seeing
-1,0,24,9,-6,-12,-5,-9|near-after:seek
0,3,-2,0,0,-6,9,-3|near-after:seems
0,-2,-1,-1,-12,-1,0,17|near-after:seen
0,0,-5,4,-1,12,-1,-9|near-after:sen
0,-2,-18,-5,15,7,-7,11|near-after:senator
0,0,2,8,-1,0,-1,-7|near-after:senators
0,0,-7,0,0,9,-1,-1|near-after:send
-1,-1,9,15,5,-8,0,-20|near-after:senior
7,0,-1,13,-1,-2,-14,-3|near-after:sense
0,0,0,-1,-4,12,0,-6|near-after:sensibly
0,0,0,0,-3,0,8,-4|near-after:sequel
31,0,-22,-8,-6,-7,3,9|near-after:serious
-1,0,-7,0,0,-2,16,-7|near-after:serve
-1,4,-1,0,5,-1,8,-13|near-after:served
-2,9,-8,1,-17,-8,37,-11|near-after:set
0,0,-2,-1,0,-2,8,-3|near-after:set out
0,-1,-3,4,-6,-2,-9,18|near-after:several
2,-4,-32,22,7,4,7,-5|near-after:share
0,0,12,0,-11,0,0,0|near-after:sharing
-2,-2,-1,26,-8,-14,5,-4|near-after:she
0,0,-2,0,-4,0,10,-2|near-after:sheet
-1,0,0,-2,16,-1,-9,-4|near-after:shipyards
-1,0,0,0,-6,-1,16,-7|near-after:shopping
0,0,-5,0,9,-3,-4,3|near-after:short
1,5,0,-20,25,9,-12,-8|near-after:should
-4,0,-6,-5,27,-6,-5,-1|near-after:show
0,0,-8,0,0,0,0,9|near-after:sides
0,0,0,14,-1,-1,-6,-5|near-after:sighs
0,0,-1,0,-15,0,18,-3|near-after:sight
0,-1,-2,-9,-14,0,-5,30|near-after:sights
0,0,-7,0,0,9,-1,-1|near-after:signal
0,0,17,-2,0,-1,-11,-3|near-after:signs
-1,0,8,-2,0,0,-1,-4|near-after:silence
0,3,10,-1,-2,0,-9,0|near-after:similar
-6,7,11,2,33,-9,-25,-14|near-after:since
0,0,-1,0,20,-3,-8,-7|near-after:single
0,0,0,0,10,0,-3,-7|near-after:sins
0,-2,-1,0,9,-2,-2,-2|near-after:sipri
0,0,0,0,8,0,-7,0|near-after:sit
-1,-1,0,0,8,3,-7,-1|near-after:six
0,0,0,0,-1,0,-10,12|near-after:skeptic
0,-1,0,0,-2,-10,-1,14|near-after:sleeps
0,0,0,0,-11,0,12,-1|near-after:sleight
-1,0,-2,11,0,-5,-1,-2|near-after:slide
0,0,0,0,-1,0,8,-6|near-after:slogan
0,0,5,-2,0,9,-1,-11|near-after:smiled
-5,12,-16,-7,59,-28,-10,-6|near-after:so
0,0,0,0,-7,0,9,-2|near-after:social security
-4,-3,4,16,-21,5,5,-2|near-after:some
-2,0,-1,8,0,0,0,-4|near-after:somebody
-3,-1,12,2,10,18,-2,-36|near-after:something
-2,-4,34,-24,-1,-9,0,6|near-after:soon
0,0,-25,-7,3,3,6,20|near-after:sooner
0,0,9,0,-7,-1,8,-8|near-after:source
-1,-3,5,-7,-5,-10,-17,36|near-after:sources
0,0,0,0,0,0,8,-7|near-after:soybeans
0,-5,-1,0,8,-2,1,-1|near-after:spared
-1,0,12,-1,19,-2,-26,0|near-after:speak
0,0,-9,-5,-2,4,15,-3|near-after:speak about
-2,0,17,-6,-7,-1,-4,2|near-after:speak of
0,0,-5,0,7,-1,8,-8|near-after:special
0,0,0,0,0,0,9,-8|near-after:speech
0,0,9,0,0,-1,-1,-7|near-after:speed
12,-8,1,-11,38,14,-43,-4|near-after:spend
-1,0,0,0,3,8,-8,-2|near-after:spender
0,0,0,0,-20,0,24,-2|near-after:splurges
0,-1,1,8,-2,-1,-4,-3|near-after:spokesperson
0,0,8,-5,-1,0,2,-4|near-after:spokeswoman
0,0,0,0,-1,8,0,-8|near-after:spread
-1,0,8,-1,0,-3,-1,-2|near-after:spreadsheet
0,0,6,-1,-5,0,15,-14|near-after:spring
0,0,-1,-1,8,-1,-1,-3|near-after:stable
0,0,0,0,-7,10,17,-20|near-after:staggering
0,0,0,0,-3,0,15,-11|near-after:staging
0,0,-5,-5,10,8,2,-10|near-after:stand
85,-1,-43,-9,-12,-7,-3,-11|near-after:standard
-3,-1,-7,-2,-5,-3,18,3|near-after:start
-1,0,-8,14,0,0,0,-4|near-after:starter
-4,-1,12,-2,-7,-5,16,-10|near-after:starting
0,0,14,0,0,-3,-1,-9|near-after:starts
-2,0,2,9,1,-5,-8,4|near-after:state
0,0,8,-1,0,-1,-2,-4|near-after:statement
0,0,0,0,-1,0,8,-7|near-after:statutory
0,-1,-8,1,-6,2,-6,18|near-after:stay
0,0,0,0,-7,0,8,0|near-after:stems
-1,10,-10,-2,4,-1,-5,5|near-after:step
-2,8,7,-5,11,4,-6,-17|near-after:still
-1,0,-1,-1,-3,-1,9,-2|near-after:stone
-1,0,-6,-1,-15,-2,13,13|near-after:stop
0,0,0,0,10,0,-7,-2|near-after:strain
0,0,-8,-6,-2,20,-2,-2|near-after:strategist
0,-2,-8,-8,-23,7,33,1|near-after:strategy
-1,0,-3,-3,-14,-1,20,2|near-after:stretch
-1,0,-5,-2,-7,-1,15,1|near-after:struggle
-1,-1,-3,0,-14,-7,-1,27|near-after:study
0,0,8,-8,-2,0,4,-1|near-after:subject
0,0,-4,-3,-2,-7,-14,30|near-after:submarines
0,0,0,-2,16,0,-8,-5|near-after:subsidy
-1,0,-8,-1,13,0,-2,1|near-after:such
0,0,-2,-5,-14,-18,27,13|near-after:suffice
-1,-1,2,-6,-17,-8,33,-1|near-after:sufficient
0,0,0,16,-6,-3,6,-14|near-after:suggest
-1,0,16,1,-8,-5,-1,-2|near-after:sum
-3,0,10,0,-2,0,-1,-3|near-after:summer
1,-1,-17,17,-4,-4,5,3|near-after:summit
0,9,0,0,-3,-3,0,-2|near-after:suppliers
0,0,0,-1,-1,9,0,-6|near-after:supply
0,0,-15,0,-1,-1,1,17|near-after:support
-1,0,8,-1,0,-3,-1,-2|near-after:survives
0,0,-2,6,10,-10,-6,3|near-after:swallow
-5,-1,-9,16,-4,-4,-1,8|near-after:table
0,3,-1,-11,-3,-3,-3,18|near-after:taboo
8,-6,11,-4,-10,-7,19,-12|near-after:take
-2,-1,-17,6,-4,3,-7,20|near-after:talk
0,0,0,0,-1,0,-7,9|near-after:talk about
0,0,-4,0,-3,0,9,-1|near-after:talk into
-4,0,-6,-2,-2,-1,20,-4|near-after:tanks
-5,-3,-5,15,-27,7,22,-4|near-after:target
0,0,5,-6,-1,5,-18,15|near-after:tariff
-1,-2,-5,-2,-4,5,9,-1|near-after:tax
-1,0,-7,-2,-15,9,7,10|near-after:taxes
-2,0,-4,0,0,-1,8,-1|near-after:taxpayers
0,11,0,0,-14,0,8,-3|near-after:tears
0,0,12,0,-10,0,-1,0|near-after:technology
0,0,0,0,-6,-2,15,-6|near-after:telecoms
1,-7,20,-6,24,1,-6,-27|near-after:tell
-1,-6,4,1,-15,14,6,-2|near-after:ten
0,0,-2,3,-2,-6,-27,36|near-after:term
0,0,0,0,18,-1,3,-20|near-after:terms
0,0,-3,0,17,0,-13,-1|near-after:terrible
0,-8,0,-1,0,0,0,10|near-after:text
-5,2,8,-16,11,30,-19,-11|near-after:than
3,-3,36,-24,30,-6,-9,-28|near-after:that
65,-17,21,-6,-19,-17,-28,0|near-after:the
-1,0,-7,0,0,0,8,0|near-after:the allies
0,0,-1,-4,-2,-4,-5,15|near-after:the economy
-6,1,-15,3,0,0,19,-3|near-after:the military
-1,-1,-3,-1,-4,13,-2,-1|near-after:the state
14,5,25,-6,5,-13,-27,-4|near-after:their
-5,-1,-2,0,-4,-9,6,15|near-after:them
-6,4,-12,-3,-12,-13,37,6|near-after:then
-1,5,9,7,2,9,-11,-20|near-after:there
-1,-1,-5,-2,8,-4,1,5|near-after:thereabouts
0,0,0,0,-18,0,17,2|near-after:thereafter
-1,2,14,-3,-10,-4,25,-23|near-after:they
-1,6,0,-8,-2,-1,9,-3|near-after:thing
-1,5,-10,-2,9,7,2,-10|near-after:think
0,0,-1,-2,2,9,0,-8|near-after:think tank
0,0,-1,0,-1,-2,-6,10|near-after:thinkable
0,0,0,-2,0,0,-19,21|near-after:thinktank
-1,0,-1,0,4,20,-17,-4|near-after:third
-2,-1,-19,28,0,-5,-15,13|near-after:this
-2,-4,19,-5,10,-1,-7,-9|near-after:though
0,0,-6,0,12,0,-5,0|near-after:threats
-1,-6,9,-2,-1,3,3,-5|near-after:three
8,-1,7,-1,4,13,-12,-18|near-after:threshold
-1,-3,-3,3,-30,-8,39,3|near-after:through
-5,0,14,-12,29,-13,-12,-3|near-after:time
-1,-7,4,-1,1,19,-8,-7|near-after:times
10,3,7,-6,19,-17,-13,-2|near-after:to
0,0,-4,-1,25,-4,-2,-13|near-after:today
0,0,-3,1,-5,9,3,-4|near-after:tomorrow
0,0,0,0,-5,0,10,-4|near-after:tongues
-4,-5,-5,4,9,-8,19,-10|near-after:too
0,-2,-5,9,10,-6,-3,-2|near-after:top
0,0,0,0,-1,0,-23,24|near-after:torch
0,0,0,-1,16,0,-1,-13|near-after:touch
0,0,9,0,-2,-6,-2,0|near-after:trade
0,0,0,0,11,-1,-6,-3|near-after:trajectory
0,0,9,-7,0,0,0,-1|near-after:tray
0,0,1,0,-4,18,-13,-1|near-after:treasury
-2,1,0,0,-2,-1,19,-14|near-after:treated
0,0,0,0,0,0,-10,11|near-after:treaty
-1,5,3,-6,-19,34,-11,-4|near-after:trillion
-1,0,-5,-1,1,-1,12,-4|near-after:triumph
-5,0,-13,-3,-11,10,31,-9|near-after:troops
-1,0,-1,-1,-1,8,-1,-4|near-after:true
-1,0,-2,-1,-1,0,12,-8|near-after:turn
11,0,0,0,-9,0,-1,-1|near-after:turning
0,0,-5,0,-6,0,12,0|near-after:turns
-1,-7,8,-1,12,4,-7,-8|near-after:twice
-4,-3,-20,9,9,2,8,-2|near-after:two
0,0,0,0,10,0,-1,-9|near-after:typical
0,0,8,-6,0,0,-1,-1|near-after:ultimatum
0,0,-1,11,0,0,-5,-5|near-after:unacceptable
0,0,-1,0,0,8,0,-7|near-after:unasked
-1,0,-2,-1,-3,-1,-3,11|near-after:unavoidable
0,1,-3,-2,0,0,8,-3|near-after:unclear
0,0,0,0,-14,0,14,0|near-after:uncosted
0,0,0,0,17,0,-16,0|near-after:undecided
-2,6,-14,10,12,13,-48,23|near-after:under
0,0,0,-2,-7,0,9,0|near-after:underlines
0,0,0,-2,0,8,0,-5|near-after:understand
0,0,0,8,1,-6,4,-6|near-after:understanding
0,0,0,0,-1,0,-8,9|near-after:unfinished
0,0,-20,32,-4,-1,-2,-5|near-after:unhelpful
0,0,0,0,8,-1,-7,0|near-after:unknown
0,-4,7,11,12,-5,-9,-12|near-after:unless
0,0,0,0,-2,0,8,-6|near-after:unpopular
-1,0,4,25,-1,2,-11,-17|near-after:unrealistic
0,0,-2,24,-1,-1,-10,-10|near-after:unreasonable
0,0,0,8,-6,-1,7,-8|near-after:unspent
-1,-1,0,29,-1,-5,-5,-18|near-after:unthinkable
9,4,-4,-3,-22,-3,10,9|near-after:until
-3,-7,-7,27,-8,-1,-8,8|near-after:up
0,-4,0,5,-1,-1,8,-7|near-after:upper
-1,0,16,-5,-3,-6,-10,9|near-after:urge
-4,0,-22,18,-2,23,8,-21|near-after:us
0,5,-6,-1,-6,1,12,-5|near-after:use
0,0,0,0,10,0,-10,0|near-after:usually
0,0,-1,9,0,-3,-2,-2|near-after:utter
0,0,0,-4,0,11,0,-8|near-after:value
-2,0,-4,-1,-1,-8,-6,23|near-after:very
0,0,0,-3,0,10,0,-6|near-after:veteran
0,0,0,0,-9,0,19,-10|near-after:veterans
0,0,-6,-4,0,-1,-2,12|near-after:vice
0,0,-1,-2,1,11,-1,-7|near-after:vice defense minister
-1,0,-7,-3,-5,-3,8,11|near-after:view
0,0,-3,8,0,0,1,-5|near-after:visit
0,0,0,-1,8,0,-6,-1|near-after:visits
0,0,0,8,0,-2,-1,-4|near-after:vogue
-1,0,-5,-1,0,-2,-1,10|near-after:volumes
0,0,-19,21,0,0,-2,0|near-after:volunteering
-2,-1,2,-4,1,3,-19,20|near-after:voters
0,0,0,0,-5,0,10,-4|near-after:wagging
0,0,8,-7,-3,0,11,-9|near-after:waiting
-5,-3,34,-5,16,-19,1,-19|near-after:want
-1,-2,-5,15,15,-5,-4,-14|near-after:war
0,0,-4,-1,30,5,-25,-5|near-after:warn
-30,10,-9,29,3,-10,9,-3|near-after:was
0,0,11,-2,7,-1,-6,-8|near-after:watching
1,-2,3,4,14,1,8,-29|near-after:way
-8,-2,27,-2,-33,-1,-5,24|near-after:we
-2,0,13,-3,-3,-9,14,-8|near-after:weapons
0,0,11,-2,-1,0,1,-8|near-after:week
0,0,-1,-1,-2,8,2,-6|near-after:weigh
0,0,17,0,-2,-2,2,-14|near-after:welcome
-1,0,3,-2,-1,0,15,-14|near-after:welcomed
0,0,-2,11,-2,2,-1,-8|near-after:welfare
-5,6,-9,-4,2,1,-20,31|near-after:well
-2,4,-10,10,-3,-20,12,9|near-after:were
14,0,0,0,-4,0,-7,-3|near-after:western
11,-8,27,3,-15,-34,0,17|near-after:what
0,2,-5,0,-3,-4,13,-3|near-after:whatever
1,-5,9,23,-23,-9,0,5|near-after:when
17,8,-4,-5,18,-6,-33,5|near-after:where
8,0,-1,0,-1,0,-5,-1|near-after:whereas
0,1,-1,-1,0,-4,9,-4|near-after:whether
24,17,1,-35,2,-15,5,0|near-after:which
-1,1,-19,15,5,-8,3,4|near-after:while
-1,0,-5,-1,0,-2,-1,10|near-after:whisper
-3,-1,-10,-9,46,9,-22,-11|near-after:who
0,0,-3,0,15,0,-8,-4|near-after:whoever
0,0,1,0,7,-1,-10,3|near-after:whose
-3,0,0,0,-9,-2,16,-1|near-after:why
0,0,0,-1,-5,0,-4,10|near-after:wider
-14,6,-12,-20,0,35,26,-21|near-after:will
0,0,-1,9,0,0,-4,-3|near-after:win
0,0,0,0,15,0,-13,-1|near-after:wing
4,0,-17,12,-2,-2,10,-4|near-after:wish
7,-6,-10,37,-10,-23,-12,16|near-after:with
-3,-3,8,-14,-55,-8,-6,80|near-after:within
-3,3,-16,-11,-12,9,10,20|near-after:without
0,0,7,12,-5,-4,11,-20|near-after:wo n't
0,0,-4,-2,-3,17,-3,-4|near-after:won
0,0,-2,0,-6,0,8,0|near-after:wonder
0,0,-6,-1,-1,0,-1,10|near-after:wondered
0,-1,-2,0,-2,0,9,-3|near-after:word
0,-2,-11,-5,-9,14,5,6|near-after:work
0,1,-7,-1,0,8,0,0|near-after:work out at
0,0,-2,-3,9,-10,1,5|near-after:world
10,0,-8,0,0,0,-1,-1|near-after:worldwide
0,0,0,-1,0,10,0,-9|near-after:worse
0,0,0,0,10,0,-3,-7|near-after:worst
-1,-1,-2,-1,-10,24,-16,5|near-after:worth
-5,-15,7,-1,-2,59,-22,-20|near-after:would
4,-6,-1,2,1,-3,-27,29|near-after:write
-6,0,12,16,-1,5,-3,-23|near-after:wrong
0,0,0,0,0,0,-8,8|near-after:wrung
31,7,-15,-1,-9,-3,-5,-5|near-after:yardstick
-3,19,-11,-8,-20,25,9,-12|near-after:year
-6,12,13,-3,-9,-32,6,19|near-after:years
-2,0,-11,-4,-21,38,8,-8|near-after:yen
0,0,10,-1,2,-5,-5,-1|near-after:yes
0,-1,-7,-2,6,-1,11,-6|near-after:yet
-1,-2,-2,-6,5,14,10,-19|near-after:you
0,-2,-2,-1,9,-2,1,-4|near-after:¥
0,0,4,-1,-2,-1,15,-14|near-after:—
-6,-5,10,7,-25,-13,3,30|near-before:\"
-23,-8,-13,-34,44,-5,33,7|near-before:#
-1,-1,-13,-1,-16,-10,-8,49|near-before:$
0,9,-1,0,2,5,-3,-12|near-before:&
-20,-8,-3,-13,28,-14,10,20|near-before:'
1,0,19,-10,8,14,-26,-6|near-before:'d
-2,0,-1,-10,-16,14,14,1|near-before:'ll
5,9,-20,-39,40,-56,12,49|near-before:'s
-1,0,13,-5,0,-5,5,-7|near-before:'ve
0,-1,-9,2,10,5,-24,19|near-before:(
0,-2,-13,-2,-4,22,-24,22|near-before:)
-1,0,-6,0,3,-1,9,-3|near-before:*
23,-21,16,-11,30,-24,3,-17|near-before:,
-4,-4,2,28,-6,-11,5,-12|near-before:-
0,0,-13,-8,12,-4,7,7|near-before:--
-3,-1,-7,-16,-8,-1,-28,64|near-before:.
-14,-9,-14,-4,68,-19,-9,0|near-before:0
-11,-18,-12,1,3,27,27,-18|near-before::
-3,-4,-14,-25,-4,-17,22,47|near-before:;
0,0,0,0,-5,-1,10,-4|near-before:?
7,-14,5,-13,7,5,19,-17|near-before:DATE
-16,2,17,-3,30,18,-10,-38|near-before:LAND
-23,-16,11,8,6,-14,12,17|near-before:LEADER
-34,-11,-13,51,21,-32,27,-9|near-before:NATO
-10,-2,-8,-21,-6,3,-6,51|near-before:OUTLET
-1,4,24,-4,-28,-13,20,-2|near-before:PERSON
46,-21,48,-10,21,-10,-47,-27|near-before:USA
10,4,-27,6,-16,-1,10,15|near-before:a
-1,0,0,0,-5,0,11,-4|near-before:abandon
-1,10,-1,-3,-8,-1,4,-1|near-before:abandoned
0,1,-1,0,-2,0,-23,26|near-before:abe
0,0,0,0,-12,0,13,-1|near-before:ability
-9,-18,36,-13,-13,5,11,1|near-before:about
-5,4,-6,-10,0,29,-3,-8|near-before:above
0,0,-1,-1,-5,18,-2,-8|near-before:absorb
0,0,0,-1,-4,12,0,-6|near-before:academic
-2,-3,17,5,0,4,-23,1|near-before:accept
-1,0,-3,-6,2,6,9,-7|near-before:accord
-2,4,21,1,-2,-9,-7,-7|near-before:according
-1,-2,5,-4,14,-1,-8,-3|near-before:account
0,0,0,-2,15,-2,0,-10|near-before:achieve
0,0,0,-3,-4,-3,-3,14|near-before:act
15,0,-3,0,-1,-7,-3,-1|near-before:actually
3,0,7,-1,-21,20,-23,15|near-before:add
0,0,0,0,-15,16,-1,0|near-before:addition
0,-3,-1,-1,-10,19,-2,-1|near-before:additional
2,-7,6,13,0,-9,-5,0|near-before:administration
0,0,0,0,11,-1,-6,-2|near-before:admiral
0,0,0,0,-5,0,9,-3|near-before:admirer
-2,-2,-11,10,-16,-3,27,-3|near-before:adopt
0,0,-1,1,-8,0,6,2|near-before:advance
0,0,5,-2,-12,-4,-13,26|near-before:advice
0,8,0,0,0,-3,-1,-3|near-before:advisory
1,0,-10,-1,-2,-3,-4,21|near-before:advocate
0,0,-1,-11,-1,-1,-3,17|near-before:afd
-2,-1,2,-6,-6,0,0,13|near-before:afford
0,0,0,0,-13,0,23,-10|near-before:affordable
0,-3,20,-19,-9,-10,25,-5|near-before:after
0,-8,-2,-8,12,-6,21,-8|near-before:afterward
-5,0,-5,-8,1,-3,29,-9|near-before:again
1,-3,-14,-7,6,4,-4,15|near-before:against
0,0,0,0,8,0,-6,-2|near-before:agencies
0,0,0,0,8,-1,1,-7|near-before:agency
0,0,0,0,-5,-2,-2,9|near-before:agnieszka
0,-4,-16,8,-14,-3,27,2|near-before:agree
0,0,-7,-1,-11,0,25,-5|near-before:agreement
0,0,-6,-4,6,-1,-6,12|near-before:ahead
0,-1,0,-2,-8,7,9,-5|near-before:aid
-2,0,-6,-2,-2,-8,6,14|near-before:aide
-1,-1,15,-2,-12,-8,26,-17|near-before:aides
-3,-2,14,-9,-18,-3,4,16|near-before:aim
-1,0,-9,0,-4,0,-6,20|near-before:air
0,0,0,0,0,0,8,-7|near-before:ait
0,0,0,0,-7,0,9,-2|near-before:alarm
0,0,-1,1,-4,0,-9,14|near-before:alberto
10,-1,24,-12,-14,4,-11,0|near-before:all
-2,0,18,-1,5,-1,-10,-9|near-before:all allies
-11,-1,-3,-4,-5,-3,20,8|near-before:alliance
23,-2,-6,-7,17,5,-18,-12|near-before:allies
-2,0,4,-1,10,0,-6,-5|near-before:allies in asia
0,0,1,5,12,-2,-11,-4|near-before:allocate
0,0,-2,0,9,0,-4,-2|near-before:allocation
-1,15,12,-4,-20,-11,17,-8|near-before:allowed
1,-1,-2,-15,2,-5,9,10|near-before:ally
5,-1,-4,-7,12,9,-15,2|near-before:alone
0,2,-7,2,1,33,-7,-23|near-before:along
-11,0,6,-9,35,-8,-23,10|near-before:already
6,3,15,-5,-2,-10,3,-11|near-before:also
0,-1,-1,0,-1,10,-5,-2|near-before:alternative
-1,4,-1,3,0,-1,-12,8|near-before:although
-1,0,-2,-10,0,-4,9,8|near-before:ambassador
0,0,-4,-1,-1,-1,-6,14|near-before:ambition
0,0,0,0,0,0,-8,8|near-before:ambitious
-3,0,33,-1,0,-1,-12,-16|near-before:america 's allies
0,0,-6,0,-2,0,8,0|near-before:ammunition
3,0,-11,-6,-16,-1,41,-11|near-before:among
-1,-1,-9,0,8,6,-20,15|near-before:amount
-3,-1,-14,-1,-14,7,7,18|near-before:an
0,0,-2,-1,-13,4,16,-3|near-before:analysis
0,0,-6,-1,-6,2,-14,25|near-before:analyst
16,-1,-5,-5,36,-11,-22,-7|near-before:analysts
15,2,43,-2,-2,-34,-30,8|near-before:and
0,0,-11,-1,-4,-2,-7,25|near-before:angus
-1,-1,8,-1,2,-7,4,-5|near-before:announce
-1,-2,10,-2,-8,10,-20,13|near-before:another
18,-1,-26,4,-5,6,16,-11|near-before:answer
7,-2,-8,20,-3,8,4,-26|near-before:any
15,3,-5,1,-4,-9,-4,4|near-before:anyone
-2,1,-5,31,-9,-14,5,-9|near-before:anything
0,0,-7,-1,-5,-1,-1,15|near-before:anyway
0,0,-1,9,2,0,-7,-3|near-before:anywhere
0,0,-6,10,-3,-5,20,-15|near-before:approach
0,-1,10,0,-8,-2,-1,3|near-before:appropriate
0,0,-5,-1,0,-1,-1,8|near-before:appropriators
0,-8,-1,-2,-2,0,25,-13|near-before:approve
3,3,-29,-16,8,-3,13,20|near-before:are
-2,-4,-2,-5,24,-2,-11,2|near-before:argue
-1,-1,11,-6,-13,-3,-11,25|near-before:argue for
-2,0,-7,0,0,0,-1,10|near-before:armed
3,-1,6,5,5,-2,-15,0|near-before:armed forces
0,1,-1,0,2,0,18,-19|near-before:arms
0,-3,-3,-1,18,-5,-1,-5|near-before:army
-6,-23,0,-4,13,-6,-3,30|near-before:around
0,0,0,0,0,0,-12,12|near-before:arrangements
-1,0,-6,-8,-1,6,1,9|near-before:arrive
20,-4,-2,18,-8,-1,-5,-18|near-before:as
19,-4,22,-12,8,-16,-6,-10|near-before:asia
0,-1,-9,-4,-2,-4,29,-10|near-before:asian allies
-5,0,16,-2,-13,-1,9,-4|near-before:asian partners
-17,-6,1,42,-18,21,20,-43|near-before:ask
-3,-2,16,9,-33,21,0,-8|near-before:ask for
0,0,-2,0,0,-10,-2,14|near-before:assess
0,0,-1,0,8,-1,-4,-2|near-before:assume
0,0,3,0,-11,-3,12,-2|near-before:assumed
0,0,-3,-2,27,-11,-9,0|near-before:assumes
0,0,-17,-2,-1,-1,28,-7|near-before:assure
-17,-15,22,-29,32,-8,5,11|near-before:at
0,0,-6,0,8,0,-2,0|near-before:attendees
0,0,-4,-1,0,14,-6,-2|near-before:attending
0,0,3,-6,-2,0,-10,15|near-before:audience
-2,-1,4,-1,6,8,18,-31|near-before:aukus
0,0,0,0,8,0,-7,0|near-before:authorities
-3,-3,-14,-1,27,18,-4,-20|near-before:average
-1,0,-12,-5,0,24,-2,-4|near-before:avoid
0,0,0,0,-1,0,-11,12|near-before:avoided
0,0,10,0,-8,0,0,-1|near-before:avoiding
0,0,-2,30,0,-4,-40,16|near-before:avoids
-2,11,-9,25,-21,-5,12,-10|near-before:away
0,0,0,-12,-1,15,0,-1|near-before:b
-2,-11,-3,-2,-20,0,-10,48|near-before:back
0,0,-1,0,0,-1,-6,8|near-before:badenoch
-2,0,11,5,0,-17,9,-4|near-before:balk
0,0,-1,0,-13,0,16,-1|near-before:baltic
-1,0,-11,13,25,-7,-2,-17|near-before:bank
0,0,0,-14,0,-5,15,5|near-before:bao
12,-2,0,-1,-13,-2,14,-8|near-before:bar
0,0,-2,0,42,-1,-18,-21|near-before:barclays
0,0,-1,-1,0,-1,-9,11|near-before:bardella
0,-2,-5,-1,40,-8,-9,-15|near-before:base
-5,0,-1,4,0,0,13,-9|near-before:based
0,0,0,0,10,0,-3,-7|near-before:baseline
0,0,-2,-1,-4,-2,14,-4|near-before:basket
0,0,-10,12,0,0,-2,0|near-before:bat away
-5,18,3,17,-48,5,1,8|near-before:be
0,0,-18,0,23,-3,2,-4|near-before:bear
0,0,-1,0,-1,0,-19,21|near-before:beat
-1,-1,1,-2,-2,1,-9,13|near-before:because
0,0,0,0,-9,6,11,-8|near-before:becomes
-5,9,20,-5,18,4,0,-40|near-before:been
0,-1,-13,6,-15,-4,7,21|near-before:before
0,0,9,0,-1,0,-6,-1|near-before:began
0,0,-1,9,-2,3,3,-12|near-before:begin
0,0,0,-9,0,-1,10,0|near-before:begin from
0,0,0,0,-3,0,10,-7|near-before:begins
1,-1,-9,13,0,-18,-13,28|near-before:begun
0,0,7,-5,2,9,-1,-11|near-before:behind
-3,10,4,6,1,-4,-2,-12|near-before:being
2,-1,10,-10,11,10,-10,-12|near-before:believe
5,14,-18,-4,13,-1,-7,-2|near-before:below
0,0,0,0,9,-1,-3,-5|near-before:berenberg
0,-1,6,3,-2,-2,-12,9|near-before:better
0,0,0,0,16,0,-10,-7|near-before:betting
-1,-6,-9,0,5,-3,-11,26|near-before:between
-3,-12,15,-13,-8,-3,36,-12|near-before:beyond
0,0,2,0,-1,0,8,-8|near-before:bid
0,0,-6,-5,-1,-2,16,-2|near-before:big
-3,-1,-7,-2,18,-6,4,-3|near-before:bill
-3,-1,-8,-2,-17,-12,34,9|near-before:billion
0,12,14,-3,-6,-4,-1,-11|near-before:bind
0,0,-1,0,10,-1,3,-12|near-before:bit
0,0,0,0,9,-4,-4,-1|near-before:blame
-1,0,6,-3,0,-1,-13,11|near-before:bloc
0,0,3,0,-7,-1,10,-4|near-before:bn
-1,0,-5,4,-7,9,-7,8|near-before:board
0,0,0,0,-7,0,-10,17|near-before:boast
0,0,-1,0,-10,0,5,7|near-before:bond
0,0,0,0,9,0,-9,0|near-before:books
0,0,3,-4,-4,-1,17,-11|near-before:boost
0,0,0,0,-14,0,17,-3|near-before:border
0,0,-1,0,13,0,-3,-9|near-before:borders
-1,0,13,-6,-1,-3,-6,5|near-before:both
0,0,-7,18,1,0,-1,-11|near-before:bought
0,0,10,-3,0,-1,0,-5|near-before:bow
0,0,9,-8,0,0,0,0|near-before:bowing
-1,0,14,-5,-4,-2,0,-1|near-before:bracing
0,-2,-1,-3,-17,16,10,-4|near-before:brake
-2,0,20,-1,-4,-2,-2,-8|near-before:brandish
0,0,0,0,0,0,-12,13|near-before:brands
0,5,-1,-4,12,-1,-12,2|near-before:break
-1,1,-1,0,-1,-1,-8,12|near-before:breaks
0,0,-2,0,0,0,9,-7|near-before:bridge
-1,0,13,0,-2,-6,-1,-4|near-before:brief
0,0,-2,0,-1,-1,8,-4|near-before:briefed
-3,-5,0,3,18,-6,-12,4|near-before:bring
0,0,0,-5,-4,0,12,-2|near-before:bring forward
-3,0,-6,13,-3,19,-5,-16|near-before:bring up
-1,0,12,0,0,-3,-3,-5|near-before:bristles
0,0,-2,0,-1,0,15,-12|near-before:broadcaster
0,8,0,0,-6,0,-1,-1|near-before:broke
0,0,-3,0,-1,-1,-4,8|near-before:bruegel
0,0,0,0,-5,-2,-2,9|near-before:brugger
0,0,15,-1,0,0,-4,-10|near-before:brush aside
0,0,-2,10,0,-1,-4,-3|near-before:brush off
-5,-12,5,-14,86,-30,-5,-25|near-before:budget
0,0,-2,0,-8,7,8,-6|near-before:build
-1,-3,-20,6,-4,-4,8,18|near-before:buildup
0,0,-2,0,-2,0,12,-8|near-before:bundles
0,-3,-1,0,15,-1,-6,-4|near-before:burden
0,0,6,-5,-3,-7,-6,16|near-before:business
-3,-7,-30,14,-4,27,-2,5|near-before:but
-2,0,-2,-1,-13,22,1,-6|near-before:buy
0,0,-1,0,-3,0,16,-12|near-before:buyer
17,14,13,-42,9,35,-31,-15|near-before:by
-2,0,-6,-4,-16,33,10,-14|near-before:ca
-2,32,-4,0,18,-9,-10,-24|near-before:cabinet
0,8,-1,0,-4,-2,1,-3|near-before:cabinets
0,0,-2,-1,-7,27,-1,-16|near-before:calculations
31,-5,13,16,-8,2,-4,-45|near-before:call
-8,-4,6,-6,-24,-9,11,34|near-before:call for
-6,-1,34,-3,-2,-2,-32,12|near-before:call on
0,-4,35,10,10,-2,-29,-20|near-before:came
0,0,0,-3,-2,-3,-1,9|near-before:cameron
0,0,-11,-10,-1,15,-3,11|near-before:camp
-1,-1,-22,-12,-9,5,-8,48|near-before:campaign
-5,-4,-28,-4,6,11,31,-7|near-before:can
0,-2,0,0,-12,-1,-2,17|near-before:cancel
0,0,10,-10,0,0,0,0|near-before:cancellation
-1,0,-7,-4,-8,-4,-5,29|near-before:candidate
0,-1,0,0,-11,-2,3,12|near-before:candidates
-2,-6,-12,48,-17,26,-5,-31|near-before:cannot
0,9,-1,12,-17,-3,-2,3|near-before:cap
0,0,-2,8,-1,0,-4,-1|near-before:capacity
0,10,-2,0,-1,-1,-2,-3|near-before:capitals
0,0,0,0,-11,17,-2,-3|near-before:carabinieri
-1,0,-3,0,18,-1,-18,6|near-before:carry
2,-1,-25,-2,27,7,-12,4|near-before:case
0,0,0,0,0,9,-1,-8|near-before:cash
0,0,11,0,-1,0,-3,-6|near-before:cause
0,0,-8,0,-1,-1,-6,17|near-before:cautious
0,0,11,0,0,-10,0,-1|near-before:caves
-1,0,0,0,19,0,-11,-7|near-before:cdp
0,42,-2,-2,-10,-5,-19,-2|near-before:ceiling
0,0,0,0,0,0,-7,8|near-before:centered
0,0,0,0,10,0,-9,0|near-before:central
0,0,0,-5,18,-1,-10,-2|near-before:centrist
-4,-1,9,5,-24,-9,3,20|near-before:centrist reform alliance
0,13,-1,0,-2,-3,-2,-4|near-before:century
-2,0,3,-11,-1,4,18,-12|near-before:chair
-4,0,-18,-1,-1,-3,-3,30|near-before:chairman
0,0,-2,0,-2,0,-4,10|near-before:chairs
0,0,-6,-1,-2,-1,-9,20|near-before:challenger
-1,-2,-15,-2,-15,6,3,26|near-before:chancellor
-1,0,-7,-13,-3,10,14,1|near-before:charge
0,-1,-3,7,0,8,-5,-7|near-before:chase
0,0,0,0,0,11,0,-10|near-before:cheaper
0,0,0,0,-1,0,-8,10|near-before:chel
0,0,-1,9,-1,-1,-1,-5|near-before:cheng
-1,0,-2,10,-2,13,-6,-11|near-before:chi
9,-1,4,18,-7,-8,-28,13|near-before:chief
-1,0,-3,10,0,-2,-3,-1|near-before:chief cabinet secretary
0,0,0,-3,-5,0,0,8|near-before:chiefs
0,0,3,-8,0,-1,9,-2|near-before:choice
-2,-1,9,-4,-3,3,-13,11|near-before:choose
0,0,-1,-2,0,0,-6,9|near-before:circle
0,0,6,-4,-4,15,-4,-7|near-before:circulated
-3,-1,-18,-2,13,-3,11,3|near-before:cite
0,0,-10,0,0,0,0,10|near-before:citizen
-1,-1,-6,-1,25,-6,7,-17|near-before:claim
20,4,-7,-8,-28,5,3,11|near-before:clear
-1,-2,-10,-2,6,-9,26,-7|near-before:climb
-1,-12,0,-1,41,-3,-7,-18|near-before:close
0,0,13,-1,3,-1,-22,9|near-before:closer
0,0,-1,0,-16,0,17,0|near-before:closest
0,0,-1,-4,-4,-4,-2,16|near-before:co
-2,-12,-20,-6,-13,16,-10,47|near-before:coalition
0,0,0,-2,22,-10,0,-10|near-before:coast
0,0,-6,4,16,-2,-5,-6|near-before:cold
6,0,-6,-1,-2,0,-5,9|near-before:colleagues
-1,0,0,-1,0,0,16,-13|near-before:columnist
0,0,-1,0,-5,0,-3,10|near-before:combines
-3,-4,10,-2,6,-2,-1,-5|near-before:come
0,0,0,-5,11,-7,-12,14|near-before:come to
-1,-1,-1,-1,-12,-3,34,-16|near-before:comes
0,0,0,-1,8,-1,-5,0|near-before:comforts
0,0,-2,0,12,0,-3,-6|near-before:command
0,0,-6,-6,-1,17,-2,-2|near-before:commander
-1,0,6,-17,-1,17,0,-4|near-before:comment
-1,-3,16,-8,0,-4,6,-5|near-before:commentary
-1,0,-6,-5,-4,1,-7,22|near-before:commission
-4,-4,-4,21,0,-5,6,-12|near-before:commit
-9,4,-11,31,-27,-6,26,-9|near-before:commitment
0,0,1,0,-8,-4,13,-1|near-before:commitments
-1,0,-7,11,-8,-3,-14,22|near-before:committee
0,0,-1,0,8,0,-6,-1|near-before:commons
0,0,-1,-8,0,10,0,-1|near-before:communist
0,-5,-2,-1,-11,-9,-2,30|near-before:communists
0,-1,-3,-1,12,0,4,-11|near-before:compared
0,0,0,0,14,0,-9,-3|near-before:compares
0,0,0,0,15,0,-15,0|near-before:complies
-2,0,-12,0,0,-1,18,-2|near-before:component
-1,0,0,-6,0,-2,15,-6|near-before:concede
-1,0,-5,-6,-9,14,10,-2|near-before:concern
0,0,-10,13,0,-1,-1,0|near-before:conference
-3,-1,15,-5,-3,-3,9,-10|near-before:confident
-1,0,-17,-24,-1,68,-1,-24|near-before:confirm
0,0,10,-1,-4,0,-4,-1|near-before:confront with
0,0,0,0,9,0,-6,-3|near-before:congressional
0,0,-9,0,0,0,0,10|near-before:congressmen
0,0,0,0,-4,9,-5,0|near-before:conscription
0,0,3,-1,-1,-3,-9,11|near-before:conservative
0,0,-1,-1,7,-3,-30,28|near-before:conservatives
7,2,-17,0,-4,-2,-21,35|near-before:consider
0,-1,9,-3,-2,-1,5,-8|near-before:considerably
0,1,-2,-3,26,-1,-22,0|near-before:constitution
0,-2,-1,-5,10,6,1,-9|near-before:constitutional
-1,3,-2,3,-13,-4,7,7|near-before:constitutional democratic party
5,-5,-1,3,-1,-2,-8,9|near-before:contain
-1,-4,0,-1,3,-6,17,-8|near-before:content
1,0,8,-2,-1,-2,-2,-2|near-before:continue
0,0,0,-9,0,-1,11,-1|near-before:contradict
0,0,-2,0,-4,9,0,-3|near-before:contribute
0,0,-1,0,0,0,12,-11|near-before:conventional
0,0,-7,1,-2,0,13,-5|near-before:conversation
-2,0,-8,0,0,0,10,0|near-before:conversion
-1,0,9,6,0,-2,-3,-9|near-before:convey
0,0,20,-3,-1,-1,-8,-7|near-before:convince
0,0,2,0,-4,-2,9,-4|near-before:cool
17,0,-9,-1,-1,0,-7,0|near-before:coolly
14,0,0,0,-8,0,0,-6|near-before:copied
-2,0,-18,5,-29,11,32,1|near-before:core
0,0,5,0,-9,-1,18,-12|near-before:core defence
0,0,3,0,-1,0,-16,14|near-before:core defense
-4,0,-12,0,-3,-3,28,-5|near-before:correspond
-1,-2,-12,-3,14,21,-3,-16|near-before:cost
0,0,-1,1,14,-1,-10,-3|near-before:costs
-5,3,-25,-6,-7,31,-25,36|near-before:could
0,-1,-2,-1,-7,-3,-14,29|near-before:council
-1,-3,-1,9,-2,-9,21,-14|near-before:count
0,0,0,-1,14,-1,-13,2|near-before:counter
0,0,1,0,-10,0,-1,11|near-before:counterpart
-1,0,-2,-3,-6,0,10,1|near-before:counterparts
0,-1,0,0,8,0,-17,11|near-before:counting
-2,0,-2,-11,-3,5,19,-7|near-before:countries
-1,-15,14,2,24,-10,-16,2|near-before:country
-3,0,-1,0,2,0,8,-6|near-before:counts
-3,-1,-11,-1,43,-2,-21,-5|near-before:course
0,1,-1,-3,-7,0,12,-1|near-before:credit
0,0,-2,8,-1,-1,-3,-1|near-before:criticism
-1,1,-2,-4,13,0,-1,-5|near-before:critics
0,0,-6,-1,0,8,0,0|near-before:crowds
0,0,0,11,0,-9,3,-4|near-before:crude
0,0,-9,-1,0,0,13,-2|near-before:crystal
-1,-3,-5,-4,45,-12,25,-43|near-before:current
0,0,-2,0,19,-4,-1,-11|near-before:currently
0,8,0,0,-5,0,-1,-2|near-before:custom
12,0,0,-1,6,-1,-6,-10|near-before:customary
0,0,-12,0,0,-1,0,14|near-before:daily
0,0,0,0,0,-2,-8,11|near-before:dannatt
8,-1,6,-22,-22,-6,35,2|near-before:date
-1,0,0,-2,15,0,-6,-7|near-before:david
0,-2,0,0,-6,-1,0,9|near-before:davidson
0,0,9,0,13,0,-21,-1|near-before:davos
0,0,0,0,-1,4,12,-15|near-before:day
0,0,0,-1,11,0,1,-10|near-before:de
0,0,-9,6,-4,-1,13,-4|near-before:deadline
0,0,0,12,-6,-3,-3,1|near-before:deal
-1,-1,-7,-3,-7,2,23,-6|near-before:debate
0,-2,-2,-3,-19,20,6,0|near-before:debt
-1,5,-4,-1,-20,-1,21,0|near-before:decade
-3,8,-2,-1,14,-4,-3,-9|near-before:decades
0,3,-9,13,-15,-1,24,-13|near-before:decide
-1,10,-8,12,-18,-8,21,-10|near-before:decision
-1,0,-7,-1,25,0,-21,6|near-before:declare
-1,0,-27,6,-3,51,-14,-11|near-before:decline
0,1,0,0,-14,0,15,-1|near-before:decreed
0,0,-5,0,0,18,-12,0|near-before:deep
-10,-8,-39,-4,28,20,21,-8|near-before:defence
-4,0,-8,0,-10,8,15,0|near-before:defence secretary
-6,7,-17,-5,21,-9,4,4|near-before:defence spending
-8,25,-19,28,38,-27,-16,-21|near-before:defense
-2,-2,-5,24,-10,-2,3,-7|near-before:defense chief
-2,-1,-13,18,-14,8,-6,12|near-before:defense minister
-2,-1,-18,-8,-12,16,5,20|near-before:defense ministry
-6,-1,20,-2,-7,-2,-27,26|near-before:defense secretary
-8,1,-36,3,67,-14,-34,21|near-before:defense spending
0,-1,-1,0,-3,9,-2,-2|near-before:defensive
-1,0,-2,-4,-1,15,-1,-6|near-before:delegation
0,0,-3,0,-3,0,8,-2|near-before:deliver
-3,-4,35,18,0,-9,-23,-14|near-before:demand
0,-1,0,-1,-4,-3,-2,12|near-before:democratic party for the people
-1,0,-2,11,-4,0,-3,-1|near-before:denial
-1,-5,-34,59,-3,6,-12,-9|near-before:deny
-1,0,1,-11,15,-2,11,-12|near-before:department
-2,0,2,-2,-2,-6,-1,10|near-before:deputy
11,-1,-3,3,-15,-7,20,-8|near-before:describe
0,0,10,-1,0,0,-6,-3|near-before:desire
-3,-2,11,-4,3,-1,6,-10|near-before:devote
6,-13,10,23,-15,3,21,-37|near-before:did
0,0,2,0,-13,19,-3,-5|near-before:difference
0,0,1,0,-6,8,-1,0|near-before:differently
-1,0,-5,-1,-3,-1,15,-4|near-before:dined
0,0,0,0,-1,0,-8,10|near-before:diokno
-5,0,30,-1,0,-1,-15,-7|near-before:diplomacy
-1,0,-9,21,1,-1,0,-11|near-before:diplomat
-2,0,9,-1,-3,-4,5,-3|near-before:diplomats
0,0,-2,0,-2,-1,10,-5|near-before:directly
0,0,0,0,-1,-5,-1,8|near-before:discounting
-1,-1,-5,-2,7,10,-10,1|near-before:discuss
0,-1,4,3,-17,1,7,3|near-before:discussion
0,0,-3,1,-4,0,-11,18|near-before:discussions
0,0,-4,15,-6,-5,7,-6|near-before:dismiss
0,0,-1,0,4,0,10,-14|near-before:dispute
0,0,0,0,10,0,-9,-1|near-before:ditch
0,0,-5,0,0,18,-12,0|near-before:dive
0,0,0,0,-2,-3,-6,11|near-before:dnd
0,5,1,-17,11,46,-11,-34|near-before:do
-3,0,2,-1,-3,-1,-6,12|near-before:document
0,0,-2,-18,0,22,0,-2|near-before:dodge
-4,-9,2,23,11,0,-28,6|near-before:does
0,0,0,0,-6,0,-5,12|near-before:domestic
0,5,12,-8,11,-2,-2,-16|near-before:done
0,0,0,-4,12,-1,-5,-2|near-before:door
-1,-3,-6,-7,8,-3,3,8|near-before:double
-1,0,5,-15,-1,-6,12,8|near-before:doubt
0,0,9,-2,-12,9,18,-21|near-before:doubted
-1,0,-1,0,-1,2,8,-6|near-before:doubts
6,0,-11,0,8,-1,-5,3|near-before:down
0,0,0,8,0,-2,-1,-4|near-before:dr
-5,-2,9,-14,17,2,3,-11|near-before:draft
0,0,-9,-4,-9,17,6,0|near-before:dragged
0,0,-16,1,-3,13,0,5|near-before:drawing
-1,0,-5,0,-15,7,-6,20|near-before:drawn
-2,0,-1,-1,0,0,13,-8|near-before:drew
0,0,-1,0,-15,-3,0,19|near-before:drift
0,0,0,0,-3,0,12,-7|near-before:drive
-1,2,13,-2,-6,9,-13,-2|near-before:drop
0,0,-9,7,-9,7,1,4|near-before:due
-1,0,17,-5,10,-5,-8,-8|near-before:during
0,0,0,-1,0,7,-16,10|near-before:dutton
-4,-6,-5,-4,-23,27,-4,19|near-before:each
-3,-1,20,-15,24,-9,-7,-8|near-before:earlier
0,-1,7,-3,-11,11,14,-18|near-before:early
0,0,0,0,-3,-2,-2,8|near-before:economist
0,0,-4,0,27,0,-6,-15|near-before:economists
-2,1,5,-3,-10,-6,35,-20|near-before:editorial
9,1,-4,-2,0,0,-1,-3|near-before:effect
0,-1,-2,0,17,0,-11,-2|near-before:effort
0,-1,-2,0,-1,11,-3,-4|near-before:eight
-1,0,-5,-2,-9,-2,-8,28|near-before:elastic
0,0,7,12,-2,-1,-21,5|near-before:elect
0,0,-3,-1,-3,-2,-4,12|near-before:elected
-1,-1,-4,0,-13,-2,-22,44|near-before:election
0,0,0,-12,0,0,0,13|near-before:else
0,0,11,7,-11,-1,-4,-1|near-before:embassy
-2,0,9,-3,0,-1,1,-4|near-before:embrace
0,0,-1,0,-1,-8,11,-1|near-before:emulate
0,0,10,-2,-3,0,4,-8|near-before:encourage
-2,2,12,-1,-10,-1,7,-6|near-before:end
0,-1,-1,10,-2,-1,-6,0|near-before:endorse
0,0,0,-2,12,-1,-7,-2|near-before:enemy
-1,0,16,-8,25,-5,-23,-3|near-before:enough
0,0,0,-1,0,0,13,-10|near-before:enshrine
0,0,8,0,-1,0,-2,-5|near-before:entered
0,0,-1,0,-7,-1,0,10|near-before:enterprise
0,0,0,0,12,0,-9,-2|near-before:enters
0,0,0,0,0,0,-10,10|near-before:environment
0,0,0,0,0,0,8,-7|near-before:envisage
0,0,6,-1,-2,-3,22,-21|near-before:envoy
-1,-2,-2,-1,46,-4,-20,-16|near-before:equal
0,0,-6,0,-1,0,-1,9|near-before:equate
-2,-2,-1,-1,34,-6,-29,8|near-before:equivalent
0,-1,13,-2,2,-9,0,-3|near-before:era
-1,-1,-2,-7,0,-12,-7,29|near-before:estimate
6,-2,5,-14,23,-12,12,-19|near-before:europe
0,0,7,5,6,1,-7,-11|near-before:european
-1,0,-10,-1,1,5,8,-2|near-before:european allies
-2,0,-3,0,8,0,-9,6|near-before:europeans
-1,0,-5,0,3,-4,-6,14|near-before:euros
0,0,12,-3,0,-1,-1,-7|near-before:eve
-8,-4,-4,1,-5,5,48,-33|near-before:even
0,0,0,0,-12,0,12,0|near-before:evenly
0,-4,0,3,-6,-4,24,-12|near-before:ever
-2,-11,0,-4,-21,37,9,-8|near-before:every
0,0,2,0,10,0,-9,-2|near-before:every ally
0,0,8,0,0,0,-7,-1|near-before:every member
18,7,1,-2,-1,-6,-3,-14|near-before:everyone
0,-1,0,0,-6,8,0,-1|near-before:everything
8,0,-1,0,0,0,-7,0|near-before:everywhere
0,0,-1,0,15,-1,-9,-4|near-before:exactly
-9,-2,-1,-2,2,-1,25,-12|near-before:example
8,12,-11,-6,0,8,5,-17|near-before:exceed
0,0,-10,-1,0,-1,3,10|near-before:except
0,0,-1,-2,-10,-1,15,-1|near-before:excess
-1,0,-2,-7,0,-1,1,10|near-before:exclude
0,-1,-1,0,-3,9,-2,-2|near-before:exclusively
-1,-5,4,-2,-5,17,-6,-2|near-before:exempt
0,-2,15,-1,-1,-1,0,-10|near-before:exhort
0,-1,-3,7,-6,2,16,-15|near-before:existing
-6,1,-10,-24,73,-3,-15,-16|near-before:expect
0,0,8,-1,-5,-2,0,-1|near-before:expectation
-1,20,1,-5,8,2,3,-28|near-before:expenditure
0,0,0,0,8,-2,-3,-3|near-before:expenses
9,0,-1,-3,-4,-4,-3,7|near-before:expert
0,0,-3,0,13,-3,-12,6|near-before:expert panel
-2,0,2,-1,20,-2,-32,16|near-before:experts
-2,-3,-5,-6,-19,4,28,3|near-before:explain
17,0,-4,0,24,-2,-28,-7|near-before:explainer
0,0,0,0,9,0,-9,0|near-before:exports
-1,0,-6,-5,1,14,-1,-1|near-before:expressed
0,0,0,0,-12,0,12,0|near-before:extolling
-3,-5,-3,-1,4,32,-12,-11|near-before:extra
-1,-4,8,-3,-5,-1,22,-17|near-before:eye
0,0,-4,-13,0,-1,16,3|near-before:face
-1,0,8,-6,5,-1,-3,-2|near-before:facing
0,0,0,-3,0,0,-8,12|near-before:faction
0,-8,0,0,0,0,0,9|near-before:failed
0,0,0,0,-14,0,15,0|near-before:failing
-1,-2,3,-9,4,-4,26,-18|near-before:fall
9,-2,-26,33,-24,-7,-1,17|near-before:far
0,0,0,0,-8,0,9,0|near-before:farewell
-1,0,7,-14,-26,12,-4,26|near-before:favor
5,0,-2,-1,-10,10,-7,5|near-before:fear
0,0,-23,-3,-1,11,19,-2|near-before:fears
-1,0,-3,-1,0,-8,0,13|near-before:feasible
0,0,0,0,-1,0,9,-8|near-before:feel
0,0,-2,1,-5,-1,-1,8|near-before:feijóo
0,0,-5,0,-6,-1,0,12|near-before:fifth
8,0,2,0,-7,-1,8,-10|near-before:fight
-5,-6,-2,-2,17,-10,3,5|near-before:figure
-2,-1,26,-3,-10,-3,0,-6|near-before:figures
0,0,0,-1,-1,9,-2,-5|near-before:fill
0,0,0,0,-1,-1,-12,14|near-before:final
0,-1,-2,1,-7,-2,14,-1|near-before:finance
-1,-1,-11,4,-1,7,2,1|near-before:finance minister
-1,5,-11,-2,-12,3,-20,37|near-before:finance ministry
0,0,0,0,17,0,-17,0|near-before:financed
-2,-1,14,-10,10,-7,0,-4|near-before:find
0,0,0,-4,0,-1,10,-4|near-before:find the means for
0,0,-1,-1,-2,-1,9,-2|near-before:find the money for
20,14,-18,-20,-4,-8,0,16|near-before:first
0,2,-1,0,33,0,-27,-7|near-before:fiscal
10,-3,-5,-4,24,-2,8,-27|near-before:five
-1,-1,6,8,-5,7,-13,-2|near-before:fix
0,0,0,0,-1,0,-9,10|near-before:fixation
-1,0,-1,-2,-8,-1,-5,18|near-before:float
-5,-1,-29,11,24,-5,35,-30|near-before:follow
-1,0,9,-4,-11,-1,3,4|near-before:followed
0,0,-1,0,9,1,-20,12|near-before:follows
-7,-11,42,-17,-22,19,-3,-1|near-before:for
0,1,-5,-2,8,-3,3,-3|near-before:force
0,-2,-2,0,16,6,-23,6|near-before:forecast
-1,0,18,6,0,-4,-44,25|near-before:foreign minister
0,-1,0,-1,6,0,-10,6|near-before:foresee
-1,7,20,-14,-2,-1,-1,-8|near-before:formally
-2,0,0,-1,9,0,-13,6|near-before:formed
-14,-1,-13,-11,13,-1,33,-6|near-before:former
0,0,0,0,-1,0,-13,14|near-before:formula
0,0,-8,0,-1,0,0,10|near-before:foundation
0,0,-8,-2,10,9,-2,-6|near-before:four
0,-1,0,0,8,-1,-3,-2|near-before:fourth
0,10,-2,0,-4,0,-1,-3|near-before:free
0,-1,0,0,-10,13,0,-1|near-before:freed
0,0,-2,14,-4,0,-7,-1|near-before:frees
0,0,0,5,-7,-7,-17,27|near-before:freeze
0,0,0,0,-13,0,0,13|near-before:freezing
11,0,0,-2,1,-1,-16,7|near-before:friends
-1,-3,-3,17,65,-38,-20,-18|near-before:from
0,8,0,0,-7,0,0,0|near-before:froze
0,0,-1,9,0,0,-6,-1|near-before:fu
0,-1,-2,-12,17,-4,-8,10|near-before:fujita
0,0,-1,-14,18,-3,-8,9|near-before:fumitake
0,-1,0,-2,-2,-6,3,8|near-before:fund
0,0,-1,-1,9,-1,-5,-1|near-before:funnels
-3,-3,-1,-14,-16,-10,49,-1|near-before:further
-1,0,13,0,-2,-6,-1,-4|near-before:fuss
0,0,0,-4,-1,-1,-1,8|near-before:future
0,0,-1,0,-1,-2,11,-5|near-before:gap
-14,-7,-19,-1,1,23,22,-6|near-before:gdp
-1,-1,-6,11,-12,-8,-19,37|near-before:general
-2,0,-1,0,-6,-1,-4,14|near-before:generals
-6,-2,13,-10,13,13,-8,-13|near-before:get
0,0,0,0,-14,0,16,-1|near-before:gift
4,-2,-19,3,-5,9,10,1|near-before:give
0,-1,-1,-2,17,-2,-15,4|near-before:glad
0,0,14,0,0,-3,-1,-9|near-before:glass
24,-1,-2,-4,-3,-2,-10,-4|near-before:global
-1,-3,-2,0,12,-2,-2,-2|near-before:gnp
-4,15,0,2,-37,6,0,18|near-before:go
-5,-10,-7,22,-52,-11,55,7|near-before:goal
-1,0,10,-1,-1,-3,-1,-4|near-before:goalposts
0,0,0,0,-1,0,8,-7|near-before:goals
0,0,-1,-1,25,-2,-2,-20|near-before:goldman
0,0,-4,15,-3,-2,-5,-1|near-before:gov ' t
0,0,-1,0,-9,-1,-1,12|near-before:governing coalition
-8,16,-59,8,-4,4,51,-7|near-before:government
-2,21,0,0,-18,-5,15,-11|near-before:governments
0,0,-20,-2,-1,0,26,-3|near-before:govt
0,0,-2,-1,-3,0,-3,9|near-before:gradually
-1,0,1,-3,-1,-2,9,-3|near-before:great
-2,-1,-9,-4,4,-4,-7,23|near-before:greens
0,-6,-2,0,3,-1,-11,17|near-before:gross national product
0,0,0,8,0,-2,0,-6|near-before:grounds
7,5,-5,13,19,-2,-31,-7|near-before:group
0,0,3,-1,-3,5,12,-17|near-before:grow
0,0,-3,-2,0,8,-2,-1|near-before:growth
0,0,-1,0,0,0,-9,11|near-before:guarantee
-4,0,-7,-1,-27,0,41,-1|near-before:guideline
-1,0,-3,-8,-1,-1,-22,37|near-before:habeck
-18,5,19,40,2,22,-58,-12|near-before:had
-2,0,38,-5,2,-1,-18,-14|near-before:hague
-5,0,-1,0,-2,0,11,-3|near-before:hails
-1,13,-2,-5,-7,11,-14,5|near-before:half
0,-5,0,0,1,-3,10,-3|near-before:halfway
0,-3,-3,-1,-12,-7,0,27|near-before:halve
0,0,0,0,-21,21,0,0|near-before:halved
0,0,-12,-1,-2,-2,-4,21|near-before:hands
0,0,0,-1,7,-1,-11,7|near-before:happy
0,0,8,0,0,0,-6,-1|near-before:hard defence
0,-1,0,0,12,0,-7,-4|near-before:harder
0,-1,0,0,-4,0,9,-3|near-before:hardly
-20,-24,45,17,-19,-11,2,10|near-before:has
-1,0,-5,-1,-2,-5,-11,26|near-before:hastie
-15,-31,41,15,-27,-14,-7,38|near-before:have
-2,11,-18,10,10,-8,-3,-1|near-before:having
0,0,0,0,-7,0,-7,16|near-before:hawk
0,11,-2,-1,-4,-2,-1,-2|near-before:hawks
-3,-6,9,-9,-16,25,-9,8|near-before:he
-2,-1,-5,1,14,15,-5,-15|near-before:head
0,0,0,-12,-2,0,16,-2|near-before:headway
-1,0,3,9,-1,1,9,-19|near-before:hear
-1,-1,17,15,-20,-2,-7,-2|near-before:heard
-1,0,12,16,-7,-2,-8,-9|near-before:hearing
11,0,0,0,-1,-2,-4,-4|near-before:hegemon
-1,0,5,-4,-2,-3,-4,9|near-before:help
-2,-2,-6,8,2,-9,1,8|near-before:her
0,0,-10,0,0,0,0,10|near-before:heritage foundation
0,-2,2,-7,1,-2,-13,21|near-before:high
0,-1,2,-2,10,2,-12,1|near-before:higher
0,0,-1,0,-6,0,-11,19|near-before:hike
-1,3,-5,9,-8,9,-5,-2|near-before:him
2,-3,-15,8,-6,-2,-7,23|near-before:himself
-1,-1,7,-2,-10,-3,14,-5|near-before:hint
6,6,45,-22,-5,-26,-6,2|near-before:his
16,-2,-14,-11,7,9,16,-20|near-before:hit
0,0,11,-2,0,-1,0,-7|near-before:hitherto
-3,12,5,-7,-8,-7,8,-1|near-before:hold
0,0,6,0,-8,0,3,0|near-before:hold firm on
0,0,0,0,-11,0,0,11|near-before:hold out for
0,13,0,-1,-10,-2,8,-8|near-before:hold the line at
2,0,-7,-3,-1,-2,14,-2|near-before:hold up
0,0,-1,-4,-4,0,8,1|near-before:home
0,0,-1,8,-7,-6,-4,10|near-before:honest
0,0,0,-1,17,-1,0,-15|near-before:honestly
0,0,-10,0,0,0,0,10|near-before:honour
0,10,-1,0,-1,-1,-1,-6|near-before:hook
-4,-1,46,-7,-16,-3,-18,3|near-before:hope
0,0,-2,0,10,0,-6,-2|near-before:hornung
0,0,0,0,-11,17,-2,-3|near-before:horses
-1,0,-5,-2,0,11,2,-3|near-before:hospitals
0,0,7,-1,11,0,0,-16|near-before:hosts
-1,-5,0,-11,16,6,-3,-2|near-before:house
0,-3,-1,-1,16,0,-8,-3|near-before:hover
7,1,-5,-8,-6,-4,22,-6|near-before:how
0,0,-11,-1,0,13,-1,-1|near-before:hsin
0,-8,0,0,12,-2,0,-1|near-before:hugged
0,0,0,0,-8,0,10,-2|near-before:hunt
-1,-1,0,-4,-10,8,20,-12|near-before:hurry
0,0,0,0,8,0,-3,-5|near-before:hurts
9,-2,-19,11,5,-25,-12,33|near-before:i
-2,-3,-5,16,-5,-2,-22,23|near-before:idea
-4,0,-27,-28,-14,86,7,-19|near-before:if
0,0,-1,8,0,-3,0,-3|near-before:imagine
0,0,0,0,9,0,-4,-3|near-before:implies
0,0,-1,13,-2,-1,-14,5|near-before:imply
0,9,-2,0,-2,-1,-1,-3|near-before:impose
0,0,-7,11,0,0,-2,-1|near-before:impossible
0,0,-9,0,0,-1,14,-4|near-before:impress
2,12,4,13,-2,-18,-24,13|near-before:in
-2,0,20,-1,-4,-2,-2,-8|near-before:inappropriate
0,0,1,0,-10,0,14,-4|near-before:inch
0,0,-6,-5,-7,-2,-5,25|near-before:inclined
0,-1,-5,9,-10,-5,-5,18|near-before:include
0,0,0,0,-9,-1,-11,21|near-before:included
1,0,-21,2,7,-3,9,4|near-before:including
-4,1,-4,17,-17,8,12,-13|near-before:increase
0,0,0,0,0,-4,-8,13|near-before:indicate
-1,0,-2,-4,-5,14,-1,-1|near-before:industry
0,10,-1,-4,11,-1,-5,-10|near-before:informal
0,-14,0,0,17,-1,0,-1|near-before:initial
0,0,-4,-2,0,-5,-1,11|near-before:innovation
-1,5,-4,-4,-13,3,17,-2|near-before:insist on
0,-3,-16,-1,7,3,20,-10|near-before:instead of
-3,0,-11,-1,-5,-7,-2,29|near-before:institute
0,-1,0,-1,-13,7,10,-1|near-before:intelligence
0,5,-13,21,-29,8,0,8|near-before:intend
0,0,0,0,-15,0,15,0|near-before:intent
-1,-2,-3,16,-26,-3,11,8|near-before:intention
0,0,0,0,-1,0,11,-10|near-before:interim
10,0,0,0,-3,0,-6,-2|near-before:international
-1,-1,-1,-2,19,-6,-9,-1|near-before:interview
-4,0,-11,1,-3,-3,23,0|near-before:into
0,0,0,-8,0,-1,10,-2|near-before:invest
0,0,-1,-1,-2,8,-1,-2|near-before:investors
0,0,-4,-1,4,13,-10,-2|near-before:invited
0,0,11,0,0,0,-9,-2|near-before:involved
32,-1,-9,-4,-2,-1,-13,-3|near-before:irrelevance
-23,-9,5,-39,21,-15,40,20|near-before:is
0,-1,-4,-1,-5,-3,-13,26|near-before:ishin
0,-1,4,0,1,-2,-8,6|near-before:island
-1,0,-4,-1,-3,7,-7,9|near-before:issue
3,-1,-1,12,-13,-1,8,-7|near-before:issued
25,-29,41,30,0,-18,-20,-29|near-before:it
0,0,-2,0,-4,0,-3,9|near-before:itochu
-6,4,-11,-14,17,-24,49,-14|near-before:its
-1,12,-27,10,36,-10,-24,3|near-before:itself
0,0,9,-1,0,-2,-1,-5|near-before:jack
0,0,-2,0,-1,-1,-8,12|near-before:japan innovation party
-3,-8,3,31,-19,-13,-2,10|near-before:japanese communist party
0,0,0,0,15,0,-6,-7|near-before:jefferies
0,0,-2,0,12,0,-6,-4|near-before:jeffrey
-1,0,-1,0,-5,-1,16,-8|near-before:johnson
0,0,-1,0,0,-1,16,-13|near-before:joint
0,0,-1,-1,0,-5,-2,8|near-before:joon
0,0,1,0,-1,0,-7,8|near-before:jr
-1,0,-2,1,4,14,-9,-7|near-before:jump
0,0,1,16,0,-2,-3,-11|near-before:jun
0,0,-2,10,-3,0,-2,-3|near-before:junior
-1,-12,5,-6,-4,21,-9,6|near-before:just
0,0,-1,9,-1,-1,-1,-6|near-before:justification
0,0,-3,-11,0,-2,19,-3|near-before:justify
0,4,0,-8,-1,-1,1,5|near-before:kai
0,0,-1,-3,0,-1,-2,8|near-before:kamiya
0,-1,-2,0,19,-4,-8,-4|near-before:kaunas
-4,-3,16,-9,3,-9,20,-14|near-before:keep
0,0,-1,0,-3,-1,-12,17|near-before:keidanren
0,0,-1,0,0,-1,-5,8|near-before:kemi
10,0,0,0,-5,0,-5,0|near-before:kind
0,0,0,0,-12,0,14,-2|near-before:kingdom
0,0,-2,-1,-1,2,10,-8|near-before:kishida
0,0,-1,0,14,0,-4,-8|near-before:kiuchi
0,0,-1,-7,0,-3,-1,13|near-before:kiwis
0,0,-3,-19,-1,1,31,-9|near-before:kmt
-2,0,-10,-2,12,13,-2,-8|near-before:know
0,0,22,0,0,0,-28,7|near-before:known
-2,-1,-3,11,3,-11,-14,17|near-before:komeito
0,0,-1,9,0,0,-6,-1|near-before:kun
0,0,0,0,-5,10,-7,3|near-before:kuomintang
0,0,0,0,0,0,-11,12|near-before:lacson
0,0,0,0,-12,0,2,10|near-before:ladder
0,0,-1,0,9,0,-7,-1|near-before:lag
0,0,0,0,-6,0,8,-1|near-before:laggardly
0,0,-8,-1,0,0,-13,23|near-before:laid
0,0,-2,0,-3,-1,-4,11|near-before:landslide
0,-8,0,0,8,0,0,0|near-before:largely
0,0,0,-3,10,-1,-3,-3|near-before:largest
0,0,-7,2,-1,-4,-1,10|near-before:lately
2,0,-15,7,-5,-1,6,5|near-before:later
0,18,-2,-2,-42,-1,39,-10|near-before:law
-2,0,-6,0,9,-17,8,9|near-before:lawmaker
-1,-1,-17,3,-4,-9,-16,44|near-before:lawmakers
-1,0,-6,0,13,-1,3,-7|near-before:lay out
-3,9,-34,-8,-19,-10,7,58|near-before:ldp
-2,4,-5,-8,0,-1,-21,33|near-before:leader
-1,3,9,-12,0,9,1,-8|near-before:leaders
0,0,0,-1,-3,-4,0,8|near-before:leadership
-1,-1,15,6,35,-5,-21,-29|near-before:leads
0,0,0,7,-3,0,-14,11|near-before:league
0,0,0,0,-7,0,-2,9|near-before:leaner
-5,-4,20,-15,13,-10,-11,12|near-before:least
-1,-4,-5,12,16,-5,6,-19|near-before:leave
0,0,4,-2,18,-9,-2,-9|near-before:lecture
-2,-1,-9,6,20,-15,-10,9|near-before:left
0,0,-2,0,0,0,-6,8|near-before:legislate
-6,-6,27,-14,17,8,-35,8|near-before:less
-2,18,14,2,-7,12,-31,-5|near-before:let
0,15,0,0,-14,-3,5,-2|near-before:lets
0,0,0,-5,-2,0,8,0|near-before:letting
11,-2,2,-11,37,-6,-26,-5|near-before:level
0,0,0,0,-10,14,-4,0|near-before:level off at
0,0,0,0,-3,0,10,-5|near-before:levy
0,0,-1,17,-1,-2,-8,-5|near-before:li
0,0,0,0,-2,0,-24,27|near-before:liberal
-3,-1,-5,-3,-2,-2,0,17|near-before:liberal democratic party
-1,-5,0,1,-3,5,-6,10|near-before:lift
0,0,0,0,-7,-1,10,-1|near-before:light
-4,-1,16,0,9,-23,-31,35|near-before:like
-1,-1,19,-5,-1,-5,-3,-2|near-before:like to see
0,0,-1,0,16,-2,-5,-9|near-before:liked
0,0,8,-3,1,-2,5,-9|near-before:likely
0,0,-9,0,1,0,-1,9|near-before:likewise
-1,26,-3,-2,-13,-4,-6,3|near-before:limit
-3,0,20,0,-3,-4,6,-16|near-before:line
0,0,-2,-5,0,-1,15,-5|near-before:link
0,0,-1,-2,12,-1,-9,0|near-before:list
-1,-5,-11,-1,21,0,4,-7|near-before:little
0,4,-7,4,18,-2,-15,-1|near-before:live with
0,-1,-1,0,10,-2,-3,-4|near-before:lived
-4,-1,9,-4,24,-8,2,-17|near-before:long
0,2,0,-10,-5,10,-1,4|near-before:longer
0,0,-12,-1,0,-2,9,6|near-before:look
-1,0,-5,4,5,-2,-9,9|near-before:look at
0,0,0,0,0,-2,-11,13|near-before:look into
-1,0,-1,-3,12,0,-4,-3|near-before:looks
0,-3,0,0,-9,15,-1,-2|near-before:loosened
0,0,10,-2,0,-2,-1,-6|near-before:loss
0,0,35,0,0,-1,-38,5|near-before:lot
0,0,-5,0,0,0,-6,12|near-before:loudest
0,0,-6,-2,0,-2,-11,20|near-before:love
-1,-3,-13,-1,4,-3,1,15|near-before:lower
9,5,-30,12,-10,15,4,-5|near-before:made
0,0,0,-7,-1,13,0,-5|near-before:magic
-2,1,-12,8,-9,-2,12,4|near-before:main
0,-5,-2,7,3,-4,9,-8|near-before:maintain
0,0,-1,-3,5,1,7,-9|near-before:majority
-5,4,5,-6,-43,-10,21,33|near-before:make
-1,0,-4,-1,-4,-6,20,-4|near-before:make up
13,-1,-5,-4,-4,-3,6,-2|near-before:makes
-2,-1,16,0,-5,-2,-10,3|near-before:man
-1,1,7,-1,13,-5,-7,-7|near-before:manage
-1,-2,16,-2,0,2,-9,-5|near-before:mandate
-1,1,0,-2,-1,-1,13,-9|near-before:manifesto
-1,1,-1,-1,15,-1,-12,-1|near-before:many
0,0,-5,-1,-1,-1,11,-3|near-before:map
0,-2,0,0,-6,-1,0,9|near-before:marama
0,0,0,0,-6,-2,11,-3|near-before:march
-1,0,-2,0,-2,-1,-2,9|near-before:marine
0,0,0,-3,-2,-3,-1,9|near-before:mark
-1,-7,-1,-1,-11,15,-2,8|near-before:markets
-1,-1,-11,-5,12,0,20,-14|near-before:match
0,0,8,-4,21,-6,-1,-17|near-before:math
3,0,-11,9,0,-1,4,-4|near-before:matter
0,0,2,0,-1,-2,8,-5|near-before:matters
-2,6,-6,-17,6,-1,-36,49|near-before:may
-1,0,-47,14,-1,2,37,-4|near-before:me
4,-6,27,-6,-6,9,-4,-18|near-before:mean
0,0,0,-1,-10,0,15,-3|near-before:meanwhile
0,0,0,-4,11,0,-2,-3|near-before:measure
3,0,-10,0,2,0,6,-1|near-before:measured
-1,0,-5,-2,-11,10,7,3|near-before:media
-9,-2,18,15,-23,-9,0,10|near-before:meet
6,-1,17,3,-20,9,-15,1|near-before:member
0,0,6,1,-3,20,-1,-22|near-before:member states
-4,-2,-8,-10,18,-8,6,8|near-before:members
10,-2,-11,23,-7,2,-8,-7|near-before:mention
0,0,-5,-2,-1,0,-1,9|near-before:mick
0,0,-3,0,-12,0,0,16|near-before:middle
0,0,-2,0,-16,0,20,-1|near-before:midst
0,0,0,0,17,0,-17,0|near-before:midterm
-1,-3,-10,-16,12,5,2,11|near-before:might
0,0,0,0,-7,0,8,0|near-before:militaries
-4,-14,21,-15,27,7,-45,23|near-before:military
-4,-16,-22,1,26,-8,-3,26|near-before:military spending
0,0,-11,-7,-2,-7,5,23|near-before:mind
-1,0,9,-1,0,-5,0,-2|near-before:mine
-1,0,4,-1,-13,-1,16,-4|near-before:minimum
-3,-1,-24,-14,7,-1,8,27|near-before:minister
-1,1,-17,2,-5,-6,22,6|near-before:ministers
-1,3,9,16,8,-2,-7,-26|near-before:ministry
0,0,0,-1,9,-3,-10,5|near-before:ministry of defence
0,0,-8,0,0,0,-1,10|near-before:ministry of defense
0,0,0,0,-11,0,9,2|near-before:ministry of national defense
-1,0,-1,-9,0,17,-1,-6|near-before:minority
0,0,0,0,0,0,-10,10|near-before:mirrors
-1,0,-6,-3,10,-9,-9,18|near-before:miss
0,0,0,-1,-9,0,18,-8|near-before:missed
0,0,7,-1,2,12,-2,-18|near-before:missiles
0,0,-1,0,-5,0,-4,10|near-before:missing
0,0,-1,0,9,-6,-2,1|near-before:mizuho
7,0,-16,-2,2,-2,14,-4|near-before:model
0,0,0,0,-12,0,12,0|near-before:moment
0,-1,0,2,-17,5,18,-6|near-before:money
0,0,10,-3,-5,7,2,-9|near-before:months
-8,2,0,-8,-2,-10,13,12|near-before:more
0,0,0,0,25,0,-11,-14|near-before:morgan
-1,6,-6,-7,-19,-8,-1,35|near-before:most
-6,-4,2,-9,-6,-8,32,-3|near-before:move
0,0,-1,0,-7,-2,19,-9|near-before:mps
0,-1,19,-4,-7,-6,6,-6|near-before:mr
13,2,-2,6,30,-3,-29,-16|near-before:much
0,0,0,0,24,0,-10,-13|near-before:mufg
0,-1,-3,-1,-3,-1,-6,14|near-before:mull
-1,0,-35,-1,0,-1,40,-3|near-before:munich
1,-3,41,-12,-27,3,-16,12|near-before:must
-1,0,-4,-1,3,-5,-12,20|near-before:my
-3,3,-31,47,20,27,-15,-48|near-before:n't
0,0,0,-9,0,11,0,-2|near-before:nagoya
-4,3,2,2,-7,-4,16,-8|near-before:name
1,0,21,-2,7,0,-26,-1|near-before:namely
0,0,0,0,-1,-1,10,-8|near-before:narrow
0,2,-1,-1,-5,-1,9,-2|near-before:nation
0,0,-4,0,3,-2,12,-9|near-before:national
0,0,0,9,0,-1,-7,-1|near-before:natsuo
-1,0,2,0,11,0,-10,-1|near-before:navigator
-1,0,-1,19,-4,-2,-9,-2|near-before:ndc
0,0,0,0,-2,0,-6,8|near-before:ndp
-2,-14,-18,6,29,-4,-5,7|near-before:near
-2,2,7,-2,14,0,-14,-4|near-before:nearly
0,0,-17,-4,-2,-1,5,19|near-before:nears
-4,5,46,-8,-25,-1,-53,41|near-before:need
-4,5,16,-4,-21,1,-21,27|near-before:needed
0,6,-27,-6,-51,0,11,67|near-before:needs
0,0,0,8,0,0,-7,-1|near-before:negotiator
0,-12,-1,0,17,-1,0,-2|near-before:neighborhood
0,0,0,0,-11,0,16,-5|near-before:neighboring
-5,-2,-23,77,-6,11,-15,-37|near-before:neither
0,0,-4,8,-1,-1,-1,-1|near-before:neutrality
-2,19,-49,91,5,-5,-46,-13|near-before:never
0,0,-5,-7,0,-1,-4,18|near-before:nevertheless
6,-8,4,-25,-45,1,87,-19|near-before:new
-1,0,-8,13,8,-2,-6,-4|near-before:news
-1,1,-16,-1,-1,-2,-2,22|near-before:newspaper
-2,-11,-22,-8,14,15,-6,20|near-before:next
0,0,0,8,0,-2,-1,-4|near-before:ng
0,0,-1,0,18,-1,-7,-8|near-before:nikko
-4,0,-4,-2,-1,12,-7,5|near-before:nine
-2,6,-1,-9,-9,-5,-1,21|near-before:nippon ishin
0,6,-35,130,-47,21,-43,-32|near-before:no
0,0,-30,43,16,4,-24,-9|near-before:no one
-2,-1,-35,77,-4,0,-7,-30|near-before:nobody
-1,0,12,0,-3,0,-1,-6|near-before:nominating
-3,-1,37,4,-5,13,-12,-34|near-before:nominee
0,0,22,0,0,0,0,-22|near-before:nominees
-2,0,12,-2,-2,-1,-3,-1|near-before:noncommittal
-2,0,10,22,-7,-9,2,-16|near-before:none
0,-6,0,0,-3,-2,2,10|near-before:nonetheless
8,-1,-10,8,0,8,-11,-3|near-before:nor
14,0,-1,0,-5,0,-8,0|near-before:norm
-20,25,-42,140,-51,38,-69,-21|near-before:not
3,-6,-34,-17,18,10,46,-21|near-before:note
-3,1,-18,33,3,-9,-16,7|near-before:nothing
-7,-3,-18,-1,15,-11,37,-13|near-before:now
0,0,2,0,12,0,-13,-1|near-before:nowhere
0,0,-1,-1,0,11,6,-14|near-before:nuclear
-6,-3,11,-14,0,1,32,-20|near-before:number
6,0,5,-7,-10,12,-7,0|near-before:numbers
0,0,-1,0,11,0,-11,2|near-before:numerical
0,0,-3,0,-1,-4,13,-5|near-before:nurses
0,0,-4,0,3,11,-6,-3|near-before:nursing
0,0,-1,1,-4,0,-9,14|near-before:núñez
0,0,0,-14,0,3,2,10|near-before:object
7,0,-2,-14,-2,-1,14,-3|near-before:objection
0,0,0,0,-8,0,8,0|near-before:objective
-1,0,-7,0,0,0,0,8|near-before:objects
0,0,-1,0,-5,-2,-1,8|near-before:obligations
0,0,-11,-3,-3,0,13,4|near-before:oblige
0,0,0,0,-6,0,-5,12|near-before:obstacle
0,-1,0,-1,-1,-3,-9,15|near-before:odds
9,24,2,16,-39,-8,0,-2|near-before:of
-1,11,6,-3,-11,-3,9,-8|near-before:off
-1,-1,-24,8,-4,-16,-7,45|near-before:offer
-2,0,8,-1,9,-1,-6,-6|near-before:office
0,0,0,0,14,0,-14,0|near-before:officer
-7,-2,-2,2,-7,-6,28,-6|near-before:official
-3,0,38,-15,0,-8,2,-14|near-before:officially
20,-4,40,6,-21,-18,-22,-1|near-before:officials
0,0,0,0,-7,-1,13,-5|near-before:okinawa
0,-12,0,0,17,0,-3,-1|near-before:oks
-1,5,-13,-1,-1,-6,16,0|near-before:old
4,-2,-7,-17,18,3,9,-8|near-before:on
10,5,-16,-1,-2,-3,4,5|near-before:once
9,-3,33,-5,-16,-21,-2,5|near-before:one
0,0,0,0,-10,0,11,-1|near-before:ones
-1,2,-16,-20,17,6,49,-36|near-before:only
0,0,-8,-1,5,-7,-10,22|near-before:open
-1,-1,23,-3,-4,14,-8,-21|near-before:opened
0,0,0,0,20,0,-8,-12|near-before:opens
0,0,-20,0,0,0,0,21|near-before:opined
-1,-2,-11,12,21,-6,-2,-11|near-before:oppose
-2,-4,-17,47,-25,-17,-2,20|near-before:opposition
0,0,-1,11,6,6,-28,7|near-before:opposition leader
0,1,-4,-1,16,0,-4,-8|near-before:opt
0,0,-7,-3,-17,-1,-7,36|near-before:options
-4,-5,-6,-10,28,-18,-14,30|near-before:or
-1,-1,7,-2,-19,3,19,-7|near-before:order
12,0,-3,0,0,0,-7,-1|near-before:orthodoxy
-2,-1,4,-6,-15,-2,25,-3|near-before:other
-4,0,-6,0,0,0,12,-1|near-before:other allies
14,-2,-15,2,-6,2,13,-8|near-before:others
-2,-4,22,-16,-27,-5,-31,63|near-before:ought
1,-1,-18,-2,-10,-21,35,17|near-before:our
-2,0,12,-1,-4,-4,1,-3|near-before:ours
0,0,-2,3,17,-9,-2,-8|near-before:ourselves
-3,4,2,23,-14,13,-9,-17|near-before:out
0,-2,0,-1,24,11,-19,-13|near-before:outlay
-5,-16,-7,-4,44,8,-10,-10|near-before:outlays
-1,0,3,-1,0,0,-13,12|near-before:outright
2,-14,-16,11,-10,-12,28,11|near-before:over
-5,-4,5,-9,5,-17,13,12|near-before:own
0,0,0,0,18,-1,-7,-9|near-before:pace
-1,0,10,0,-3,-1,1,-6|near-before:pacific
0,0,12,0,0,0,-12,0|near-before:pacific allies
-2,-2,-18,-3,-22,19,-7,35|near-before:panel
0,0,0,0,0,0,-11,12|near-before:panfilo
5,-1,7,-5,15,-3,-3,-16|near-before:paper
0,0,0,-1,17,0,-4,-12|near-before:papers
-4,0,-2,0,0,0,8,-1|near-before:par
-1,2,0,-11,-3,-1,19,-5|near-before:parliament
0,0,-2,0,9,1,-17,9|near-before:parliamentary
0,1,-2,-1,13,0,-8,-4|near-before:part
0,0,0,8,9,0,-6,-10|near-before:participant
-1,6,7,7,-2,-3,-3,-11|near-before:parties
0,0,-11,14,0,-3,-15,15|near-before:partner
14,-4,12,0,-16,9,10,-25|near-before:partners
-3,-4,-22,-4,-21,-4,2,57|near-before:party
-1,6,17,-1,-20,-12,28,-17|near-before:pass
0,-1,0,2,-9,3,10,-4|near-before:passed
7,0,-5,0,22,-1,-20,-4|near-before:passes
-1,3,5,-15,18,-15,42,-37|near-before:past
-1,-1,3,-5,-22,-11,4,31|near-before:path
0,0,-2,-11,-1,24,-1,-9|near-before:patience
-1,0,-7,0,-3,-1,0,13|near-before:patricia
-1,-1,22,0,-3,-6,-10,-2|near-before:pay
8,0,0,0,-1,-1,-4,-1|near-before:peacetime
0,0,0,0,-7,-1,-3,12|near-before:peg
0,0,-1,0,19,0,-14,-2|near-before:pencil in
0,0,-2,0,9,-1,-2,-4|near-before:pensions
2,-1,13,-4,-17,2,6,-1|near-before:people
0,0,0,0,0,0,-9,10|near-before:people power party
-2,0,5,-1,-2,-8,-4,11|near-before:perhaps
0,0,11,0,0,0,-7,-4|near-before:person
0,0,8,0,6,0,-13,-1|near-before:persuade
0,0,-10,0,-2,0,-1,14|near-before:peter
0,0,0,0,-3,0,11,-8|near-before:ph
-1,-4,-5,-10,-2,10,0,12|near-before:phrase
0,0,24,-1,-1,-3,-2,-17|near-before:pick
0,0,-1,-1,-8,-1,-4,16|near-before:pitches
0,0,0,0,-6,0,11,-4|near-before:place
-5,-17,-36,28,29,15,16,-31|near-before:plan
-1,0,18,-1,0,-12,-2,-3|near-before:planes
0,-1,13,0,-4,-1,-5,-1|near-before:planners
-1,0,0,-1,-11,0,-7,20|near-before:platform
0,0,2,-17,0,-1,-1,17|near-before:play down
0,0,0,0,12,-1,-3,-7|near-before:plc
0,1,-2,-2,-2,0,-3,8|near-before:plead for
0,0,-13,0,-1,-4,-1,20|near-before:please
-3,2,-7,-9,-14,-4,25,10|near-before:pledge
0,0,-1,-14,-1,-2,12,4|near-before:plumped
0,0,-2,30,-3,-1,-25,1|near-before:pm
0,0,-5,0,0,18,-12,0|near-before:podcast
0,0,0,-1,-2,0,-40,43|near-before:poilievre
1,-2,-9,5,42,-1,-25,-12|near-before:point
10,11,9,7,-9,-8,-10,-10|near-before:policy
0,0,-5,-2,1,-2,-16,23|near-before:politicians
-1,0,8,0,-2,0,-3,-1|near-before:politics
-1,-5,-3,-11,18,-6,-7,15|near-before:poll
-1,0,-3,0,-3,-3,-7,17|near-before:polls
0,0,-1,-7,0,8,0,-1|near-before:pollsters
0,0,-1,0,1,-15,0,16|near-before:possible
-1,2,10,-7,13,2,12,-31|near-before:post
0,-1,-1,0,-3,9,-2,-2|near-before:posture
0,16,-1,0,-11,-2,0,-3|near-before:postwar
0,0,0,0,-3,0,20,-17|near-before:pounds
0,0,0,0,16,0,-16,0|near-before:power
0,0,0,0,0,0,8,-7|near-before:powered
0,2,-7,0,12,-2,-1,-4|near-before:practice
0,0,-1,-5,-6,0,16,-3|near-before:praise
-1,0,-5,-6,17,-1,-1,-3|near-before:praised
-4,0,-20,-1,0,-2,32,-5|near-before:praises
0,0,-7,0,10,-1,0,-2|near-before:preaches
0,0,-1,0,9,-1,-2,-5|near-before:predecessor
-1,0,4,0,12,-4,1,-11|near-before:predicted
0,0,-1,-1,-7,-1,0,11|near-before:preference
-1,0,8,-3,-4,-8,-4,14|near-before:preferred
-1,-1,-19,41,-6,-7,3,-10|near-before:premier
0,0,0,-9,-2,-1,15,-3|near-before:premise
-1,0,-7,0,0,0,0,8|near-before:preparations
0,4,-9,3,-15,-2,-10,28|near-before:prepare
-3,-4,-11,3,69,-8,16,-61|near-before:present
0,0,0,0,8,0,-7,0|near-before:presently
0,0,0,0,12,0,0,-11|near-before:presided
0,0,0,10,0,-5,-1,-4|near-before:presidency
3,-4,-12,7,-9,22,0,-7|near-before:president
-2,0,-10,-1,0,5,-6,15|near-before:presidential
-1,0,7,5,-3,9,-12,-4|near-before:press
0,0,-2,0,-16,-1,14,5|near-before:press club
0,0,13,-2,-18,8,-2,2|near-before:press for
0,0,17,12,-2,-1,-21,-5|near-before:pressure
0,0,-1,-1,-7,9,0,0|near-before:presuppose
-3,-1,15,-4,5,8,4,-25|near-before:price
0,0,-1,0,13,0,-13,1|near-before:pricing
7,-9,-49,13,-3,2,7,32|near-before:prime minister
0,0,-9,-2,-4,-1,-1,16|near-before:prime minister 's office
-1,0,0,9,-11,-2,6,-1|near-before:privately
0,0,0,0,0,0,-8,9|near-before:probability
0,0,-3,0,11,0,-14,6|near-before:probably
0,0,1,-1,-6,0,12,-5|near-before:process
0,0,0,0,-2,0,10,-8|near-before:proclaimed
0,0,-1,0,-3,-3,0,9|near-before:prof
0,8,0,-1,-2,-2,-7,6|near-before:programme
0,0,0,-2,-10,0,17,-4|near-before:progress
0,0,-2,-1,21,7,-17,-8|near-before:project
-10,8,-18,48,-32,-17,11,10|near-before:promise
0,0,0,0,-6,0,-2,8|near-before:promoting
0,0,0,0,-3,0,-4,8|near-before:proper
0,-5,-1,0,16,0,-8,-2|near-before:proportion
-1,0,7,-7,-7,-1,-12,22|near-before:proposal
0,0,-1,-3,-5,10,-7,6|near-before:proposals
-6,-2,-17,12,-16,-8,-21,58|near-before:propose
0,0,0,0,17,-1,-7,-9|near-before:prosecutor
0,0,-7,0,-1,0,0,9|near-before:protection
0,11,-6,0,7,-4,-1,-8|near-before:proud
0,0,-4,-1,-3,-1,11,-2|near-before:provide
0,5,-5,-6,-2,-15,20,1|near-before:public
5,0,-11,7,0,0,0,0|near-before:publicly
14,0,-2,0,-1,0,4,-15|near-before:publish
0,0,0,0,9,0,-7,-1|near-before:pursue
-2,5,-5,-10,3,-3,27,-15|near-before:push
0,0,6,-11,0,0,-2,7|near-before:push back
-1,0,-4,-3,-1,8,-5,7|near-before:push for
0,0,-2,14,0,0,-11,-1|near-before:pushback
-9,15,-3,-13,-2,2,-1,11|near-before:put
0,0,-3,1,0,-1,-6,9|near-before:put forward
-2,4,-13,-6,16,33,-9,-23|near-before:q
0,0,-8,0,0,0,-1,10|near-before:quaint
0,0,8,-7,0,0,0,0|near-before:qualms
-2,-1,-11,-8,-3,42,1,-18|near-before:question
0,0,0,0,8,0,-2,-5|near-before:questioned
0,0,3,-3,0,0,9,-8|near-before:questions
-1,0,10,-2,0,-1,-3,-3|near-before:quick
0,0,0,0,8,-4,0,-3|near-before:quintuple
0,0,0,27,-2,0,-16,-9|near-before:quit
0,0,0,0,12,0,-11,0|near-before:quite
-1,0,22,-2,-10,-6,9,-11|near-before:quote
0,-1,0,-4,12,-1,-13,7|near-before:race
-5,-9,10,11,-22,-21,25,11|near-before:raise
-1,0,-2,0,10,10,-6,-10|near-before:rand
0,-4,4,-1,26,-2,-10,-14|near-before:range
8,0,-3,0,-4,-1,-11,12|near-before:ranks
0,0,0,0,8,0,-8,0|near-before:rates
0,-1,1,-3,-8,-8,-1,20|near-before:rather
-2,0,-22,2,33,13,-39,16|near-before:ratio
-2,-1,-1,-1,-5,-1,-1,12|near-before:ratios
-4,-5,0,1,8,-2,5,-2|near-before:reach
17,0,-9,-1,-1,0,-7,0|near-before:reacts
-1,-3,10,-1,-13,-3,18,-6|near-before:read
0,0,-12,-2,0,18,3,-7|near-before:reader
0,0,-5,-1,-1,0,10,-3|near-before:readiness
0,0,8,-7,0,0,0,0|near-before:readout
0,0,-25,25,0,0,0,0|near-before:reads
-1,0,-11,-19,-3,-6,21,19|near-before:ready
0,-1,-1,7,-1,0,3,-8|near-before:reaffirm
-2,0,1,-2,11,-2,-5,-2|near-before:reagan
0,0,-1,0,2,0,-8,7|near-before:real
-1,0,23,-2,-4,0,-20,4|near-before:realistic
0,0,0,0,8,0,-4,-2|near-before:reassured
0,0,-10,34,0,-1,-14,-9|near-before:rebuff
0,0,0,0,0,-2,-8,11|near-before:rebuilding
-1,3,-2,-4,-7,1,16,-8|near-before:recall
0,0,0,0,-14,0,15,0|near-before:receipts
0,0,-6,0,17,-1,-1,-8|near-before:receive
0,0,-1,0,11,-2,-4,-5|near-before:receives
0,0,-12,12,0,0,0,0|near-before:receiving
0,0,1,0,11,0,-11,0|near-before:recently
-2,0,-2,-1,11,12,-8,-11|near-before:reckon
0,0,0,0,10,-1,-2,-7|near-before:reckon on
6,-1,-3,-3,-11,-6,-15,33|near-before:recommend
0,0,-1,-1,-9,0,-3,14|near-before:recommendation
0,0,0,0,-13,0,23,-9|near-before:recommendations
0,0,-7,0,0,-1,0,8|near-before:recommitted
0,0,0,0,-2,-1,8,-4|near-before:reconciled
0,-1,3,-1,10,-2,-12,2|near-before:record
0,0,0,11,0,0,-1,-9|near-before:red - green alliance
0,0,9,-1,0,-2,-1,-5|near-before:reed
7,0,-9,-1,0,0,3,0|near-before:refers
0,0,0,0,-14,0,14,1|near-before:reform
0,0,1,16,0,-2,-3,-11|near-before:reform party
0,0,-11,3,-2,4,27,-22|near-before:refuse
13,7,-10,1,-1,-2,-3,-5|near-before:regard
0,2,-3,-2,0,0,-5,11|near-before:regarded
8,0,-11,-10,-2,-1,1,15|near-before:regards
0,0,9,0,-6,0,-6,4|near-before:region
0,-2,0,-1,0,0,8,-5|near-before:reinforced
0,0,-8,6,-8,-1,15,-4|near-before:reiterate
0,-2,-3,0,-1,-3,0,9|near-before:reiwa shinsengumi
0,0,2,24,-3,-6,-2,-14|near-before:reject
0,-1,-1,-1,16,-2,-1,-10|near-before:related
0,0,-9,0,-2,-5,-3,18|near-before:relaxed
-2,15,2,-2,-1,-7,5,-10|near-before:remain
0,0,-1,0,-3,0,17,-12|near-before:remorse
0,0,-1,0,-6,-1,-7,15|near-before:removed
0,0,0,0,0,-2,8,-5|near-before:renew
0,0,-10,-1,0,0,0,11|near-before:renewed
0,2,0,0,-11,0,10,0|near-before:renounces
-1,0,-7,0,-5,-1,-8,23|near-before:rep
5,0,9,-11,-14,-1,5,8|near-before:repeat
0,-2,13,-7,-1,0,3,-6|near-before:replace
0,0,0,0,0,0,14,-13|near-before:replacement
-1,-2,25,21,-11,-10,9,-31|near-before:reply
-9,-4,-6,22,41,3,-43,-4|near-before:report
0,0,17,-2,-5,-2,-2,-5|near-before:reportedly
1,1,-4,3,-12,-5,-10,27|near-before:reporters
-3,0,-26,-1,1,-3,-3,34|near-before:republican
0,0,-6,-1,0,-1,-3,12|near-before:republicans
-6,-2,26,23,-14,2,2,-32|near-before:request
0,0,0,0,-5,-2,-2,9|near-before:requirement
-1,-7,-2,-1,-1,18,-4,-2|near-before:research
0,0,-1,0,-6,0,9,-1|near-before:resemble
0,0,-1,0,-5,0,11,-5|near-before:reserves
0,0,3,-7,0,-1,-6,13|near-before:resist
0,-2,20,0,-10,-1,-1,-6|near-before:resolution
-1,0,-1,0,-1,8,-1,-3|near-before:respondent
0,0,-1,-1,-12,-2,7,11|near-before:respondents
0,0,-5,0,-2,0,-6,14|near-before:response
0,0,0,0,-2,0,-9,10|near-before:restated
0,0,-1,-1,-8,-2,18,-6|near-before:restore
11,0,-4,0,-3,0,0,-3|near-before:result
-1,0,-9,-2,-2,8,-1,6|near-before:retired
0,-8,-11,0,-13,-4,-3,40|near-before:return
-1,7,1,-5,-15,-4,15,2|near-before:review
12,0,-1,0,-6,-2,-6,4|near-before:rich
0,0,-4,0,-2,-3,-8,17|near-before:richard
-5,-2,-6,0,-2,-4,0,19|near-before:right
0,0,14,-1,7,-2,-6,-11|near-before:rings
-2,-6,2,-7,-15,-1,32,-2|near-before:rise
-1,0,-11,-2,23,-3,1,-7|near-before:rival
-1,-12,3,-2,1,-2,15,-4|near-before:road
0,0,-1,0,-3,-2,14,-8|near-before:roads
-3,0,-11,-1,-1,-1,-5,20|near-before:roger
0,0,9,-2,-1,-4,-5,4|near-before:room
0,11,-3,-1,11,-6,-5,-6|near-before:roughly
0,0,0,0,-9,0,11,-1|near-before:round
11,4,-1,7,5,-3,-11,-12|near-before:rule
-4,-3,5,6,-10,-10,-14,29|near-before:rule out
0,9,0,0,-1,-4,0,-3|near-before:rules
-2,-2,-10,7,-16,-7,-33,62|near-before:ruling
0,0,-2,-2,0,0,-16,21|near-before:ruling bloc
0,0,0,0,0,0,-9,10|near-before:ruling parties
0,-1,3,-4,-16,4,9,4|near-before:run
0,0,-11,20,-1,0,-1,-7|near-before:rung
0,0,-10,-1,-6,0,3,14|near-before:running
0,-1,3,-2,14,-1,-1,-12|near-before:rush
0,0,-5,-2,-1,0,-1,9|near-before:ryan
0,2,0,0,9,-4,-4,-3|near-before:s
0,0,-1,-1,23,-2,-1,-19|near-before:sachs
-1,0,-7,0,0,0,0,9|near-before:sales
9,-1,13,-2,-17,1,17,-20|near-before:same
0,0,-4,-4,-2,-6,0,16|near-before:sanseito
-1,0,5,-3,-5,-5,9,0|near-before:satisfy
0,0,-1,0,-1,-3,-2,9|near-before:sato
0,0,-3,-3,0,-1,11,-4|near-before:saw
-15,-21,-17,34,-34,-12,21,44|near-before:say
0,-1,0,14,16,0,-13,-15|near-before:say no to
0,0,-3,0,-7,-4,-2,17|near-before:scenarios
0,0,0,-8,-2,15,2,-5|near-before:scenes
0,0,-3,8,0,-2,0,-3|near-before:scheduling
8,0,0,-1,0,0,-4,-2|near-before:scholars
0,0,-4,0,-1,11,-2,-3|near-before:school
-2,0,-18,-1,15,-2,-3,10|near-before:schroeder
0,0,-1,-1,0,-1,-9,12|near-before:scoff
0,-1,-3,-3,0,8,-1,1|near-before:seats
0,0,-22,0,0,0,23,0|near-before:secdef
0,-8,-3,0,6,-1,-25,30|near-before:second
-1,-1,15,0,-13,-4,-7,12|near-before:secretary
0,-1,-1,0,9,-1,0,-5|near-before:secure
-1,-1,-9,1,3,-3,-19,29|near-before:security
0,0,0,0,9,-1,-9,0|near-before:security spending
17,1,24,13,-2,-7,-20,-26|near-before:see
-1,-3,1,1,-19,6,-4,18|near-before:seek
0,-1,-5,1,33,-2,-43,17|near-before:seen
0,-2,-19,-7,5,6,10,7|near-before:sees
0,8,-2,0,-2,-1,3,-5|near-before:self
0,9,-1,-2,-7,-2,2,0|near-before:self - imposed limit
-2,0,-7,-5,23,-4,-15,11|near-before:senator
-3,-1,-1,-15,-7,7,-3,23|near-before:senators
0,0,-16,-5,-3,-6,-3,33|near-before:senior
0,0,1,16,0,-2,-3,-11|near-before:seok
0,0,-1,0,-4,-2,14,-7|near-before:separate
0,0,-2,0,-3,0,13,-7|near-before:separately
8,0,-1,0,-3,-8,0,3|near-before:serious
0,0,-3,-6,0,12,-2,-1|near-before:seriously
0,0,0,0,8,0,-8,0|near-before:service
-2,0,-7,0,-1,0,-2,12|near-before:services
16,-6,-11,-13,8,-2,12,-4|near-before:set
0,-2,4,1,-2,-1,-8,8|near-before:set aside
-1,0,17,-2,-1,0,-10,-3|near-before:set its sights on
0,0,-1,0,-11,-1,-6,18|near-before:settle
-1,-1,-9,-3,10,-8,22,-11|near-before:settle for
-1,-1,4,2,-9,-2,11,-5|near-before:settle on
0,-1,-4,0,6,-3,-9,11|near-before:seven
0,0,0,0,10,-2,-2,-5|near-before:sevenfold
5,0,2,-13,-4,-5,-6,20|near-before:several
0,0,0,0,-5,0,-2,8|near-before:shackle
0,0,-8,0,-2,0,-4,15|near-before:shadow
-3,-8,-8,-2,45,9,-14,-18|near-before:share
-5,-6,-10,13,-11,14,8,-3|near-before:she
0,0,0,0,-7,0,8,-1|near-before:shelter
0,0,0,0,0,0,-10,10|near-before:shelters
0,0,-2,-1,0,13,-5,-5|near-before:shift
-1,0,0,-2,15,0,-6,-7|near-before:shoebridge
-1,0,-1,9,-5,-1,0,-2|near-before:shoot
-2,0,8,5,-24,-3,11,5|near-before:short
0,0,0,0,0,0,-8,9|near-before:shorten
-14,-13,38,-22,-31,4,-41,79|near-before:should
-3,-1,-13,-5,48,18,-9,-35|near-before:show
0,0,0,0,-14,0,15,-1|near-before:shrugs
0,0,0,-13,0,-1,22,-7|near-before:shyh
0,0,-2,0,0,0,9,-7|near-before:sicily
0,0,23,0,-7,-2,-8,-6|near-before:sick
0,-1,-2,15,11,-4,-9,-8|near-before:side
0,0,-5,-19,0,9,18,-3|near-before:sidestep
0,0,0,0,-7,0,9,-1|near-before:sight
-4,0,-2,20,-6,-1,-18,10|near-before:sign
-1,-1,-6,8,-4,1,17,-14|near-before:sign up
-1,0,-6,-4,-7,8,18,-8|near-before:signed
0,0,18,-1,0,-3,-2,-11|near-before:silence
14,0,0,2,-7,-3,0,-5|near-before:simply
0,0,-1,0,-4,0,-12,18|near-before:simulations
1,8,16,-10,17,-10,-4,-19|near-before:since
0,0,0,0,-2,0,-6,8|near-before:singh
-1,0,-18,-1,0,0,25,-5|near-before:single
0,0,0,-1,0,0,19,-17|near-before:sir
0,0,4,-5,15,-1,-7,-5|near-before:size
0,0,-1,0,-1,0,-12,13|near-before:sketched
-1,-1,-3,-11,-1,23,12,-19|near-before:skips
0,0,14,-2,-1,-2,0,-9|near-before:sleep
0,0,0,0,9,0,-5,-3|near-before:slide
0,-1,-2,0,22,-1,-16,-2|near-before:slightly
0,-1,-2,0,11,-1,-10,3|near-before:slip
0,0,-1,0,-1,-1,9,-5|near-before:slovenes
0,0,1,0,5,0,-10,4|near-before:slower
0,-2,0,0,-2,-1,17,-11|near-before:small
0,0,-1,-6,-4,-3,-4,16|near-before:smaller
0,0,-3,0,-4,0,-2,10|near-before:smart
0,0,0,0,15,0,-13,-1|near-before:smashed
0,0,0,0,18,0,-7,-10|near-before:smbc
0,0,-2,-5,0,0,8,-1|near-before:smearing
0,12,0,0,-2,-1,-1,-7|near-before:smell
-4,-1,-6,21,-43,-7,58,-18|near-before:so
0,0,-2,8,-1,-1,-3,-1|near-before:social democrats
0,0,-1,0,0,-1,-6,8|near-before:socialist left
0,-1,-3,-1,-4,-7,-5,20|near-before:socialists
-5,-3,-25,-13,24,-13,-18,53|near-before:some
0,0,2,-14,0,0,0,12|near-before:somebody
0,0,0,-2,0,11,-1,-7|near-before:someone
-1,0,10,-7,-19,-3,-3,22|near-before:something
-2,0,11,-1,0,6,-1,-12|near-before:soon
0,0,13,0,0,0,-11,-2|near-before:sort
0,0,11,-5,-4,-1,-2,2|near-before:sound out
0,0,-1,0,-1,4,-8,6|near-before:sources
0,0,12,0,0,0,0,-11|near-before:southeast
-1,0,-1,7,-6,0,9,-8|near-before:southern
0,0,0,0,-1,0,14,-12|near-before:spar
0,0,0,1,-1,0,-7,8|near-before:spd
0,0,10,1,-1,-1,-1,-7|near-before:speak
2,-4,9,2,-2,-7,5,-5|near-before:speak of
0,-1,-4,-2,-6,-5,47,-30|near-before:special
0,0,9,-4,0,-5,0,0|near-before:speculate
0,0,0,21,-3,-4,-6,-6|near-before:speculation
1,-1,-5,10,-1,23,-8,-17|near-before:speech
0,0,-3,-2,-1,0,14,-9|near-before:speeds
-7,6,-7,-1,42,-17,3,-19|near-before:spend
0,0,0,0,-10,0,10,0|near-before:spenders
-1,0,4,0,-13,-1,23,-12|near-before:split
0,0,-6,-1,-6,-1,-15,28|near-before:splits
-3,-1,-2,4,-2,-2,11,-6|near-before:spokesman
6,0,0,1,10,-1,-14,-1|near-before:spokesperson
0,0,0,0,-25,30,-5,-1|near-before:spread
0,0,-2,-6,-1,13,0,-3|near-before:spreadsheet
0,0,17,-1,-3,-3,-10,0|near-before:spring
0,0,0,12,0,0,-12,0|near-before:spurn
0,0,0,0,-2,8,0,-6|near-before:square
0,0,0,0,-8,0,12,-3|near-before:stack
0,-1,-1,-2,-5,-5,3,11|near-before:staff
0,0,0,0,9,-4,-4,-1|near-before:stalls
46,-1,-23,-3,-6,-3,11,-21|near-before:standard
5,-4,-2,0,10,0,-9,-1|near-before:standards
0,0,0,0,25,0,-11,-14|near-before:stanley
0,-2,0,15,-2,-4,-3,-4|near-before:start from
0,0,0,0,8,0,-6,-2|near-before:starting
-3,5,-9,-11,15,11,-18,11|near-before:state
-2,-1,14,9,5,-1,-12,-13|near-before:statement
0,0,0,-13,0,-1,22,-7|near-before:statute
-1,19,-17,-3,10,-3,-6,2|near-before:stay
0,0,0,-2,-5,0,10,-2|near-before:steadily
0,-5,-2,-4,-13,-6,42,-11|near-before:steady
-1,0,-1,-2,-1,0,-10,16|near-before:steered
3,0,-14,0,0,0,12,0|near-before:step up
0,0,8,-1,-3,-1,0,-3|near-before:sterner
0,10,2,-4,-10,-3,11,-6|near-before:stick to
-5,-1,29,11,-7,-8,0,-18|near-before:still
0,0,0,0,-5,0,8,-3|near-before:stimulus
0,0,0,0,13,0,-13,0|near-before:stocks
0,0,-1,0,16,0,-15,0|near-before:stoltenberg
-1,4,-11,2,-7,-11,19,5|near-before:stop
0,0,-6,4,-3,-1,-7,13|near-before:stop short
-3,0,-7,0,-1,7,9,-5|near-before:store
0,0,-2,-7,-8,1,7,9|near-before:straight
0,0,0,0,-2,-6,-4,13|near-before:strategic
15,0,-15,-1,17,-8,-11,4|near-before:strategists
47,-2,0,-9,-15,-5,29,-44|near-before:strategy
0,0,0,8,0,-1,-1,-6|near-before:street
-1,0,15,13,-17,0,-8,-1|near-before:stress
-1,0,0,3,14,-2,-5,-9|near-before:stronger
0,0,0,0,-10,0,10,0|near-before:struck
0,-4,-2,0,16,-1,-4,-6|near-before:stuck
0,0,-4,-2,0,8,-1,-1|near-before:student
-3,0,-12,-2,7,1,11,-2|near-before:study
-1,0,-7,0,0,0,0,8|near-before:stump
0,-2,-2,0,9,-1,0,-3|near-before:subcommittee
-2,0,-13,-1,-4,-2,48,-26|near-before:submarines
0,0,0,0,-11,0,11,1|near-before:submitted
-1,0,10,-2,0,-1,-3,-3|near-before:succession
0,14,0,0,-13,0,0,0|near-before:successive
0,0,3,-8,9,-2,0,-1|near-before:successor
0,1,0,0,28,-1,-15,-14|near-before:successors
11,-2,5,9,-14,-4,-3,-2|near-before:such
-4,-1,10,4,-22,-7,-17,38|near-before:suggest
-1,0,-11,10,-5,-5,-7,19|near-before:suggestion
0,0,-4,8,-1,1,-2,-2|near-before:suit
-1,4,-8,-1,10,-3,-17,16|near-before:sum
0,0,15,-12,-9,-3,-2,11|near-before:sumar
-2,-1,-9,-8,-2,3,18,2|near-before:summit
0,0,-1,-1,1,-3,12,-8|near-before:supplementary
-1,-1,11,3,9,-10,15,-25|near-before:support
0,-1,-8,3,-7,0,9,5|near-before:supported
0,0,0,0,0,-2,-6,8|near-before:supporting
0,0,16,-7,-1,-10,-1,4|near-before:supports
-1,-1,-3,-1,-1,22,-6,-9|near-before:suppose
0,0,0,0,-12,0,19,-6|near-before:supposed
0,-7,0,8,0,0,0,0|near-before:suppressing
0,0,-3,-2,-4,8,3,-2|near-before:sure
-1,5,0,-3,4,-1,8,-12|near-before:surpass
0,0,0,0,-2,8,0,-6|near-before:surplus
-1,0,8,-2,0,-1,-1,-3|near-before:surprise
0,0,0,-2,-3,-4,-9,18|near-before:surprised
0,0,0,-1,12,-1,-20,9|near-before:survey
-2,-1,-1,0,-2,-3,15,-7|near-before:swallow
0,0,0,0,12,0,-11,-1|near-before:swell
0,0,-8,0,0,13,-1,-4|near-before:symbolism
-1,-3,-6,-3,43,-2,-39,11|near-before:table
0,0,-1,-6,0,-2,-3,12|near-before:taiwan people 's party
4,-5,-18,-6,25,15,-25,9|near-before:take
0,0,0,0,8,0,-7,0|near-before:takeaways
-2,-6,13,16,-10,-10,-35,34|near-before:talk
16,0,-2,2,-2,-5,-7,0|near-before:talk about
0,0,-4,0,-3,0,8,-1|near-before:talk into
-12,-1,-14,36,-10,12,-9,-3|near-before:talk of
-1,-1,-4,-3,8,1,-8,7|near-before:tamaki
0,0,-1,0,-2,0,-6,9|near-before:tanker
0,0,0,0,17,-1,-7,-9|near-before:tanks
-4,-7,17,-5,-54,-12,75,-9|near-before:target
0,0,-2,11,-3,-2,1,-5|near-before:tariff
-2,0,8,-17,-15,-3,44,-16|near-before:tariffs
0,-1,-1,-1,-14,-2,15,5|near-before:tax
0,0,-2,0,9,0,0,-6|near-before:taxpayers
-1,0,-12,-1,-4,-1,-5,24|near-before:taylor
-4,0,13,14,0,-6,-6,-10|near-before:team
0,0,0,0,9,-1,-2,-7|near-before:technologies
0,0,15,0,-2,-1,-1,-11|near-before:telephone
0,0,0,-1,-1,8,-3,-3|near-before:television
-7,-1,8,14,-17,-11,0,13|near-before:tell
0,0,19,-18,-15,2,27,-14|near-before:ten
0,0,-3,0,-6,0,1,8|near-before:term
0,0,-3,0,0,0,-4,8|near-before:text
-11,-5,1,-8,11,-13,19,7|near-before:than
0,0,2,-1,-6,-2,8,-1|near-before:thank
0,0,-7,-3,9,-1,-2,5|near-before:thanked
15,-7,-21,21,-34,-2,16,12|near-before:that
9,19,0,-9,6,-43,8,11|near-before:the
-1,0,-7,-3,1,-1,-15,27|near-before:the allies
0,0,-6,11,-2,-1,-4,2|near-before:the chancellor
2,3,-12,6,4,-5,-21,22|near-before:the military
-1,9,-2,-3,4,-11,9,-6|near-before:the state
-2,1,-15,-5,-9,2,14,13|near-before:their
-3,1,7,-11,4,-8,1,9|near-before:them
-1,0,-4,-1,-1,0,16,-8|near-before:themselves
-4,-5,24,-9,-5,-3,-1,3|near-before:then
9,-1,-20,13,4,-11,3,3|near-before:there
4,-7,37,-13,30,-9,-4,-38|near-before:they
-1,0,-1,-3,12,0,-4,-3|near-before:thin
4,-3,0,-9,4,-9,6,7|near-before:think
0,-1,-18,-2,-2,15,-15,23|near-before:think tank
0,0,-7,-4,0,0,0,12|near-before:think tanks
0,0,-5,-3,1,-2,-2,10|near-before:third
-1,-4,21,-9,-5,-11,-3,12|near-before:this
-2,0,-1,-1,0,0,13,-8|near-before:thompson
5,0,6,-5,3,7,-2,-14|near-before:those
-2,0,12,-11,-16,3,10,5|near-before:though
0,0,-13,0,7,-1,1,7|near-before:threat
0,0,18,-2,-16,0,2,-1|near-before:threatened
-3,-3,3,-4,2,-4,0,9|near-before:three
0,5,3,-1,-15,-1,20,-11|near-before:through
11,-1,-1,0,2,-1,-7,-5|near-before:thumb
-1,2,-1,-11,-3,-3,5,12|near-before:tie
10,9,11,-13,-15,9,-22,11|near-before:time
-1,0,-8,-2,-1,3,-9,19|near-before:times
0,0,2,-4,-5,-1,16,-9|near-before:timetable
0,0,9,0,0,-1,-1,-7|near-before:timing
-45,8,45,-1,-33,0,22,4|near-before:to
0,-2,-3,0,-3,15,-3,-4|near-before:today
0,-1,-1,-2,9,9,1,-15|near-before:together
-1,0,-7,0,0,0,0,9|near-before:tomahawk
3,0,2,4,0,-1,-1,-8|near-before:tomoko
3,-1,10,-11,-5,20,-11,-5|near-before:too
-1,-1,1,-6,7,-2,13,-12|near-before:top
0,0,0,0,-7,0,8,0|near-before:top out at
0,-2,-6,-6,13,11,5,-15|near-before:total
0,0,-3,-8,6,10,0,-4|near-before:touch
1,-2,16,-17,-41,5,20,17|near-before:toward
-4,0,4,-13,-6,-4,14,8|near-before:towards
0,0,-9,-1,-12,-1,32,-10|near-before:track
-1,0,14,0,-7,-13,-5,11|near-before:trade
0,0,-10,-2,1,-2,5,8|near-before:trail
0,0,-1,0,15,-1,-16,3|near-before:treasury
9,-1,4,-1,-4,-2,3,-8|near-before:treat
0,2,0,-1,-1,-3,8,-6|near-before:treated
-1,-4,-21,-1,0,-8,-10,46|near-before:trillion
0,0,-1,-2,-1,-8,-1,13|near-before:triple
0,0,-1,-1,0,9,0,-6|near-before:trln
0,0,-2,0,-3,9,0,-4|near-before:troops
0,0,13,0,-2,0,-3,-8|near-before:trouble
0,0,-5,10,8,-2,-4,-8|near-before:true
0,0,-1,0,-4,0,11,-6|near-before:truth
0,0,2,0,-11,-3,-1,13|near-before:try
0,0,13,-2,0,-8,0,-3|near-before:tsai
-1,0,18,-2,3,-2,-4,-11|near-before:tune
0,0,-3,13,-3,8,-11,-3|near-before:turn down
-1,0,-18,0,-1,0,21,-1|near-before:turned
0,0,0,0,11,0,-11,0|near-before:turns
0,0,19,0,0,0,-19,-1|near-before:tweet
0,0,0,0,8,0,-8,0|near-before:twenty
0,2,-6,-1,14,-1,-8,-1|near-before:twice
-4,-1,1,-5,-6,1,35,-19|near-before:two
0,-6,0,0,8,-1,0,0|near-before:typically
-12,4,-2,-22,10,-2,-10,34|near-before:under
0,0,0,0,-14,0,15,0|near-before:underpin
0,0,0,-3,0,-7,-4,15|near-before:understand
0,0,0,-1,-1,-3,11,-6|near-before:unease
0,0,0,0,0,0,13,-13|near-before:uneasy
-1,0,-7,-3,-2,0,17,-3|near-before:unhelpful
0,0,6,-1,17,-8,-1,-12|near-before:university
0,0,11,-2,-12,-1,-6,10|near-before:unless
0,0,5,0,-11,-1,11,-4|near-before:unmoved
0,10,0,0,-9,0,0,0|near-before:unofficial
0,0,0,8,0,0,0,-7|near-before:unthinkable
-1,-5,23,-2,3,-4,-16,2|near-before:until
0,44,-21,-8,-5,-3,1,-8|near-before:up
0,0,0,0,-9,0,10,0|near-before:update
12,-1,0,0,-4,0,-6,-1|near-before:upon
0,0,12,-3,0,-1,-6,-2|near-before:upped
0,0,1,-6,23,-6,-2,-10|near-before:ups
0,0,0,0,-8,0,9,0|near-before:upwards
-2,7,13,-3,-14,-5,-14,18|near-before:urge
0,0,0,-6,0,-2,11,-3|near-before:urgency
-1,5,22,14,-9,0,-2,-28|near-before:us
5,2,1,-4,15,3,-19,-3|near-before:use
0,0,0,0,0,9,-3,-5|near-before:utter
0,-3,-2,0,-14,-1,23,-4|near-before:vaults
0,0,-1,0,-2,0,-6,9|near-before:ventured
0,0,13,0,-14,-1,-9,11|near-before:version
0,0,17,-12,0,-1,-1,-2|near-before:veto
0,0,-1,-3,11,7,-3,-12|near-before:vice
0,12,0,0,-1,-1,-2,-7|near-before:victory
12,-1,-2,-5,-6,-8,-16,24|near-before:view
0,0,-14,-3,0,9,12,-3|near-before:visiting
0,1,-5,-2,-2,-1,-1,11|near-before:visitors
0,0,0,0,-7,-1,10,-1|near-before:voiced
-2,0,-9,-1,-1,-1,-3,17|near-before:voices
-3,0,-4,0,0,0,0,8|near-before:volunteered
-1,0,-1,-13,0,19,-2,-2|near-before:vote for
0,0,-1,0,-9,-1,-5,16|near-before:vote on
-1,0,-4,-9,-1,3,22,-10|near-before:voters
-2,0,-3,0,1,13,-5,-5|near-before:votes
0,1,-2,-2,-9,-1,8,7|near-before:vow
0,0,10,-1,1,0,-9,0|near-before:wait
0,0,-3,-11,0,0,16,-1|near-before:wake
0,0,10,0,-2,0,-8,-1|near-before:wales
-4,-8,33,-9,-20,19,-22,12|near-before:want
-1,5,-8,-5,21,-1,5,-17|near-before:war
0,0,9,0,0,-1,-1,-7|near-before:ward
-3,-1,22,2,-21,11,4,-14|near-before:warn
0,0,0,0,14,-1,-13,-1|near-before:wary
17,12,44,3,-1,-18,-15,-41|near-before:was
0,0,-3,-2,0,-1,9,-3|near-before:watchdog
0,0,8,-6,0,0,-2,0|near-before:wave off
-4,-4,-14,-4,-26,23,41,-12|near-before:way
-1,-2,7,-4,-1,-8,24,-15|near-before:ways
-3,-5,-14,-4,3,-8,24,7|near-before:we
0,0,6,0,-12,13,0,-6|near-before:weak
0,0,0,0,0,11,0,-10|near-before:weapons
0,0,-4,13,-1,-3,-1,-5|near-before:wedded
-1,0,10,-7,0,0,0,-2|near-before:weekend
0,0,3,0,0,0,-8,5|near-before:weeks
0,0,-36,-3,1,-1,-9,49|near-before:weigh
0,0,8,-2,0,-2,1,-4|near-before:welcome
0,0,-3,-5,11,-1,-2,0|near-before:welcomed
0,0,-8,0,0,0,13,-5|near-before:welcomes
-3,-6,-9,-4,40,-4,-41,27|near-before:well
-7,1,-11,-11,-11,25,2,12|near-before:were
-11,-7,-24,-32,13,30,18,13|near-before:what
0,0,1,6,-11,8,10,-13|near-before:whatever
10,4,-34,-14,9,14,0,11|near-before:when
-9,-3,-6,-11,22,-18,13,13|near-before:where
-3,2,-37,-34,-18,125,-13,-22|near-before:whether
2,9,4,-22,8,-25,4,19|near-before:which
-1,-3,-29,-10,23,2,-7,24|near-before:while
0,0,-1,9,0,0,-6,-1|near-before:whip
-2,-1,0,-2,23,-1,-9,-7|near-before:white
-5,-2,4,-25,-5,-9,10,32|near-before:who
-1,0,0,-4,5,-3,-6,10|near-before:whom
-6,0,-7,-7,14,6,-7,7|near-before:whose
13,-2,34,-22,23,-3,7,-49|near-before:why
-3,0,-11,8,-1,-2,-5,14|near-before:wicker
5,-13,9,-6,12,6,8,-21|near-before:will
0,-7,-5,-1,-2,-5,-1,21|near-before:wing
0,0,-3,0,8,0,-3,-3|near-before:winkler
0,0,0,0,-1,0,8,-7|near-before:winner
0,0,0,-5,0,10,4,-8|near-before:wins
-1,1,15,-5,-1,-3,5,-11|near-before:wish
0,0,-15,0,-1,-4,-1,22|near-before:wishes
-11,-4,-16,-7,18,13,14,-7|near-before:with
0,0,12,0,-1,-5,0,-6|near-before:withdrawn
-1,40,-2,-6,25,-9,-14,-33|near-before:within
4,4,-19,30,-5,-11,-12,10|near-before:without
0,-1,-8,41,-5,7,-28,-6|near-before:wo n't
0,0,4,-1,19,-2,-15,-5|near-before:won
0,-5,-3,-2,-3,-2,0,15|near-before:wording
0,-1,-1,-1,-1,-1,-4,9|near-before:words
0,4,-3,11,-3,-1,-4,-3|near-before:work out
0,0,0,-1,-1,-5,14,-6|near-before:work toward
15,0,1,0,-7,0,-7,-2|near-before:world
0,0,1,-8,0,-1,9,-1|near-before:worried
-1,2,1,-3,12,3,-8,-8|near-before:worth
-23,1,-6,11,-32,34,-27,42|near-before:would
-6,5,-13,8,5,2,-3,3|near-before:write
0,0,-1,17,-1,-2,-8,-5|near-before:wun
0,0,0,9,0,-1,-7,-1|near-before:yamaguchi
12,0,-14,0,-9,0,10,3|near-before:yardstick
-3,-19,-2,-5,23,-19,1,23|near-before:year
0,-1,0,0,-24,14,-6,18|near-before:yearly
-4,11,-9,-7,6,1,1,1|near-before:years
-1,-4,-3,12,6,7,11,-28|near-before:yen
-1,0,2,-16,4,15,0,-4|near-before:yes
9,4,7,-5,-5,2,-8,-6|near-before:yet
0,0,-2,0,16,-1,-2,-12|near-before:yield
-2,-7,16,-21,1,18,20,-24|near-before:you
-1,0,-3,-9,10,-1,18,-14|near-before:your
0,0,-1,0,-6,-7,-2,17|near-before:zero
0,0,0,0,-9,0,9,0|near-before:zlotys
0,0,0,0,-3,0,14,-10|near-before:|
0,0,0,0,10,-1,-6,-3|near-before:¥
-3,-1,3,-7,4,1,17,-13|near-before:—
0,0,0,0,-10,0,10,0|near-before:€
0,0,-1,0,-2,13,0,-10|near-before:傅崐萁
0,0,0,0,-7,0,14,-7|nearest-led:far by ,
0,0,0,0,-4,1,-18,22|nearest-led:far by after
0,0,0,0,12,-3,-2,-6|nearest-led:far by around
0,0,-5,0,-3,-1,10,-1|nearest-led:far by before
0,0,0,13,0,0,-13,0|nearest-led:far by beyond
-9,-9,21,-14,-7,-7,-24,49|nearest-led:far by by
-1,7,-2,-11,8,5,38,-43|nearest-led:far by for
0,0,-3,0,-9,-1,8,6|nearest-led:far by from
-8,-1,-15,1,3,3,6,12|nearest-led:far by in
0,0,16,0,0,0,-2,-13|nearest-led:far by not
0,-1,2,-1,-5,-2,12,-5|nearest-led:far by of
0,0,0,0,10,0,-10,0|nearest-led:far by takes
0,-2,0,0,9,0,-19,13|nearest-led:far by through
0,-1,10,0,-17,-3,13,-3|nearest-led:far by to
0,0,4,-2,-9,1,5,1|nearest-led:far by until
0,0,-1,0,6,0,-16,12|nearest-led:next by \"
0,0,12,0,-10,0,-2,0|nearest-led:next by 's
0,0,-1,0,26,0,-23,-1|nearest-led:next by 5%
0,-1,-7,6,-8,-1,15,-4|nearest-led:next by by
0,0,-1,0,4,0,-16,14|nearest-led:next by defence
0,0,0,0,12,-1,-13,2|nearest-led:next by defense
0,0,0,0,-15,9,15,-9|nearest-led:next by due
-1,-2,-9,-4,67,-6,-36,-8|nearest-led:next by for
0,-1,-3,-5,-25,-4,28,10|nearest-led:next by from
0,0,14,-1,2,16,-11,-20|nearest-led:next by gdp
0,0,0,0,-19,0,20,-1|nearest-led:next by gross domestic product
0,0,0,0,-20,0,23,-2|nearest-led:next by of
0,0,0,0,-9,0,19,-10|nearest-led:next by said
0,0,0,0,13,0,-13,0|nearest-led:next by security
0,0,-3,0,-4,0,-1,9|nearest-led:next by strategy
0,0,0,0,9,0,-9,0|nearest-led:next by taiwan 's
0,0,-7,0,2,0,-3,9|nearest-led:next by that
-3,5,5,-2,-17,1,12,-1|nearest-led:now by ,
0,0,0,0,-19,0,19,0|nearest-led:now by 2 per cent
0,0,0,0,17,0,-13,-2|nearest-led:now by 2 percent
0,0,0,-1,17,-1,-15,0|nearest-led:now by 2%
0,0,-7,0,0,-1,-2,11|nearest-led:now by 2.3%
0,0,-3,0,0,-8,8,3|nearest-led:now by 2.32 percent
0,-1,0,0,16,-1,-9,-5|nearest-led:now by 2.4 percent
0,0,-2,0,1,0,8,-7|nearest-led:now by 2.5%
0,0,-3,0,-11,0,14,0|nearest-led:now by 3 pct
0,0,8,-1,-22,0,28,-12|nearest-led:now by 3 percent
0,0,-1,0,-7,0,10,-2|nearest-led:now by 3%
0,0,0,0,-15,0,15,0|nearest-led:now by 3.4%
0,0,0,0,9,0,-7,-1|nearest-led:now by 4%
0,0,0,-1,-17,0,18,0|nearest-led:now by 4.7%
0,0,0,0,11,0,-11,0|nearest-led:now by 4.8 percent
-1,0,-1,19,-6,-2,-7,-2|nearest-led:now by 5%
0,0,0,0,19,0,-19,0|nearest-led:now by :
0,1,9,0,5,0,-7,-7|nearest-led:now by ;
0,0,-4,5,9,-1,-9,0|nearest-led:now by achieved
0,0,8,-3,0,-1,-1,-4|nearest-led:now by aides
-1,0,-9,0,0,0,10,0|nearest-led:now by asia
-1,0,-9,13,10,0,-6,-7|nearest-led:now by at
0,0,0,-11,0,0,11,0|nearest-led:now by attain
-1,0,-2,-2,-2,0,11,-3|nearest-led:now by attended
0,0,15,-4,0,0,-2,-9|nearest-led:now by audience
0,0,0,-3,-7,0,3,8|nearest-led:now by before
0,0,0,-1,9,0,-8,0|nearest-led:now by beyond
0,0,-7,0,-1,0,0,9|nearest-led:now by bill
-3,-1,2,-1,-24,-5,18,14|nearest-led:now by by
-2,-2,5,0,-5,0,-9,14|nearest-led:now by called
0,0,-1,-4,-3,15,0,-7|nearest-led:now by circulated
0,-2,-1,-3,-1,13,4,-10|nearest-led:now by committee
0,0,11,-1,0,0,0,-9|nearest-led:now by confirmed
0,0,-1,0,-5,-1,-10,16|nearest-led:now by dated
0,8,0,-1,-6,0,-1,-1|nearest-led:now by decided
0,0,-2,-1,-21,0,28,-4|nearest-led:now by defence
0,-1,0,0,-9,0,12,-1|nearest-led:now by defense spending
-1,0,-13,-2,6,0,5,5|nearest-led:now by donald trump
0,0,0,0,12,0,-12,0|nearest-led:now by economic output
-2,6,-1,10,25,-3,-29,-7|nearest-led:now by for
-1,-1,-25,12,7,-3,18,-9|nearest-led:now by gdp
0,0,0,0,-8,0,7,1|nearest-led:now by goal
0,0,-20,-1,0,0,9,13|nearest-led:now by hearing
0,0,0,-1,-1,13,-18,6|nearest-led:now by here
0,0,0,-1,-2,0,8,-5|nearest-led:now by house
-4,2,42,-12,23,7,-47,-11|nearest-led:now by in
0,-1,0,10,0,0,-5,-4|nearest-led:now by indicated
8,-1,-3,-1,-1,2,-5,0|nearest-led:now by late
0,0,0,0,17,0,-17,0|nearest-led:now by level
-1,0,-1,-1,-3,-1,-2,9|nearest-led:now by meeting
0,0,-11,0,0,0,-1,13|nearest-led:now by newspaper
0,0,-5,11,0,-3,-3,-1|nearest-led:now by nominee
0,0,0,0,0,-8,9,0|nearest-led:now by note
0,0,10,-2,15,-2,-11,-10|nearest-led:now by nothing
-1,0,-7,4,-11,0,-1,16|nearest-led:now by of
-2,0,9,0,0,0,-6,0|nearest-led:now by office
6,22,1,18,-39,0,20,-28|nearest-led:now by on
0,0,-2,-2,9,-1,-3,-1|nearest-led:now by only
0,0,0,0,8,0,-7,0|nearest-led:now by outlays
0,0,10,0,-8,0,0,-1|nearest-led:now by pentagon
-1,0,6,-1,9,-1,-12,0|nearest-led:now by plan
0,0,0,0,12,0,-11,0|nearest-led:now by reached
0,0,8,-7,0,0,0,0|nearest-led:now by readout
9,0,1,-5,7,-6,-5,0|nearest-led:now by released
-1,0,19,-6,-5,-1,-5,-2|nearest-led:now by reported
14,0,-16,7,-1,2,-4,-2|nearest-led:now by reporters
9,-4,-7,-9,-17,3,7,18|nearest-led:now by said
0,0,9,-3,-2,0,-1,-3|nearest-led:now by senators
0,0,0,14,0,0,-14,0|nearest-led:now by signaled
-2,8,8,-2,-7,-5,0,0|nearest-led:now by since
0,-1,11,-4,5,3,-7,-8|nearest-led:now by spent
0,0,0,0,10,0,-10,0|nearest-led:now by submitted
0,0,2,3,4,0,0,-9|nearest-led:now by suggested
0,0,-5,-1,-2,0,-6,15|nearest-led:now by summit
0,0,-17,0,0,0,0,18|nearest-led:now by taipei
0,0,3,-8,10,0,-3,-2|nearest-led:now by talks
0,0,0,0,-15,0,0,15|nearest-led:now by than
0,-1,14,-1,-7,-1,1,-5|nearest-led:now by that
0,-1,-1,-2,-16,-2,18,5|nearest-led:now by to
0,0,-5,-3,0,-1,10,-1|nearest-led:now by trump
0,0,0,0,-1,0,9,-7|nearest-led:now by underway
0,0,0,0,11,0,-11,0|nearest-led:now by up
0,0,-7,0,0,9,-1,-1|nearest-led:now by visiting
-1,-1,25,7,-10,-1,-7,-12|nearest-led:now by washington
0,0,-25,-1,5,-1,-1,24|nearest-led:now by washington post
-1,0,8,-4,0,0,-1,-1|nearest-led:now by white house
-1,0,-1,-1,-11,0,22,-7|nearest-led:now by within
0,0,0,0,15,0,-8,-7|nearest-led:now by work
0,0,-8,0,-1,0,0,9|nearest-led:now by wrote
0,0,0,0,-8,9,0,-1|nearest-led:past by ,
0,0,0,0,27,0,-26,0|nearest-led:past by 2 percent
0,0,0,0,10,0,-8,-1|nearest-led:past by 2%
0,0,-4,0,-3,-2,-5,14|nearest-led:past by 2.6 percent
0,0,-1,0,-7,11,0,-3|nearest-led:past by 3.4%
0,0,-1,0,10,0,-1,-8|nearest-led:past by around
0,0,14,0,0,0,-11,-2|nearest-led:past by as
0,0,0,0,-11,15,-4,0|nearest-led:past by at
0,0,0,-1,23,0,-27,6|nearest-led:past by attained
0,-4,-2,0,-28,-1,44,-8|nearest-led:past by by
0,0,-14,0,0,0,0,15|nearest-led:past by during
-1,-2,4,-1,39,2,-29,-12|nearest-led:past by for
-2,-2,0,0,-6,-2,16,-4|nearest-led:past by from
6,11,11,-13,0,-1,-4,-10|nearest-led:past by in
0,0,9,0,0,0,0,-8|nearest-led:past by interview
0,1,0,0,-8,0,1,6|nearest-led:past by its
-3,-11,0,15,-4,-3,10,-3|nearest-led:past by nothing
9,14,-4,-3,5,-5,3,-18|nearest-led:past by of
0,0,0,0,-12,0,12,0|nearest-led:past by poll
0,0,0,0,-7,0,8,0|nearest-led:past by promised
0,0,0,0,-2,0,-9,11|nearest-led:past by rather than
0,0,0,0,-14,0,14,0|nearest-led:past by reform
0,0,8,0,-1,0,0,-7|nearest-led:past by reported
-3,15,-18,-10,19,-6,-8,11|nearest-led:past by since
0,-1,0,0,-9,11,-1,0|nearest-led:past by stood
0,0,0,0,9,0,-8,0|nearest-led:past by through
0,0,0,0,-17,0,17,0|nearest-led:past by time
0,-1,1,-1,8,-1,-2,-4|nearest-led:past by to
0,5,0,0,-13,0,9,-1|nearest-led:past by until
0,0,-10,0,0,0,0,10|nearest-led:past by wrote
0,-1,-1,0,-12,-3,44,-26|nearest-shape:far fine
-7,-4,15,9,-17,-10,1,12|nearest-shape:far half
-1,-1,-7,-3,-25,3,27,7|nearest-shape:far tenth
-12,-2,16,-23,31,0,-34,23|nearest-shape:far whole
-1,-1,-3,-2,36,-2,-25,-3|nearest-shape:next fine
-1,0,-18,5,32,8,-20,-5|nearest-shape:next half
-1,-2,-1,-2,1,11,-10,2|nearest-shape:next tenth
-2,-4,14,-4,-45,-12,49,6|nearest-shape:next whole
-1,-3,-3,-3,26,-3,-13,1|nearest-shape:now fine
5,12,2,5,-29,-12,13,5|nearest-shape:now half
-3,-3,-8,0,15,2,-20,18|nearest-shape:now tenth
5,6,6,19,-5,-10,6,-27|nearest-shape:now whole
-1,-1,-2,-1,19,-2,-7,-5|nearest-shape:past fine
-1,-4,1,-17,-9,40,-15,5|nearest-shape:past half
-3,-4,12,-3,33,-6,-20,-9|nearest-shape:past tenth
6,36,-19,5,-44,-15,25,6|nearest-shape:past whole
-20,-8,23,-16,-24,-10,38,17|nearest:far
-5,-8,-8,-3,25,5,-5,0|nearest:next
6,12,-3,21,7,-23,-15,-4|nearest:now
2,27,-8,-17,-1,17,-17,-3|nearest:past
-2,-4,-10,-5,44,-14,-20,10|no-date:fine
16,-29,1,3,-23,-10,17,26|no-date:half
-16,0,-10,-32,53,18,8,-20|no-date:tenth
-4,-8,3,11,-22,10,10,0|no-date:whole
22,15,-10,-5,-1,-5,8,-24|noun-after-kind:benchmark
-2,59,12,-16,-20,-10,-1,-23|noun-after-kind:cap
-5,-1,34,1,-3,-13,-11,-2|noun-after-kind:demand
-10,-6,-9,30,-25,-13,24,9|noun-after-kind:pledge
0,-2,-8,4,-7,5,-15,24|noun-after-kind:proposal
22,15,-7,-5,-1,-4,1,-22|noun-after-known:benchmark True
-1,0,17,-8,-1,-3,-2,-3|noun-after-known:cap False
-1,59,-5,-8,-19,-7,1,-20|noun-after-known:cap True
0,0,-4,10,0,-1,-2,-2|noun-after-known:demand False
-5,-1,38,-9,-3,-12,-9,0|noun-after-known:demand True
-1,0,8,5,-5,-2,6,-11|noun-after-known:pledge False
-10,-6,-17,24,-19,-11,18,20|noun-after-known:pledge True
0,0,-3,0,-1,8,-2,-2|noun-after-known:proposal False
0,-2,-5,5,-7,-3,-14,25|noun-after-known:proposal True
0,0,-2,0,0,8,0,-5|noun-after:argument
18,0,-6,-2,-2,-1,-4,-3|noun-after:benchmark
-1,-1,21,-14,-2,-1,-6,3|noun-after:call
0,21,-2,-2,-5,-2,-4,-5|noun-after:ceiling
0,0,14,3,0,-10,-2,-3|noun-after:demand
0,0,0,0,-4,0,-8,12|noun-after:dream
0,8,0,0,-1,-1,0,-5|noun-after:framework
-6,-3,17,28,-16,-5,-6,-10|noun-after:goal
-1,9,-1,-3,-6,-1,22,-18|noun-after:guideline
0,17,-1,-1,-6,-1,-2,-5|noun-after:limit
0,0,0,0,13,0,-11,-2|noun-after:milestone
0,0,-2,-5,-1,-1,0,11|noun-after:plan
-1,0,-10,-1,-4,-1,23,-6|noun-after:pledge
0,0,-3,-1,0,0,12,-7|noun-after:promise
0,-1,-1,-4,0,-1,-1,8|noun-after:range
-3,0,-10,18,-1,-1,-2,-1|noun-after:request
-1,0,17,-9,-2,-3,1,-4|noun-after:rule
-2,-2,-5,5,-13,-5,4,18|noun-after:target
0,0,0,0,11,0,-9,-2|noun-after:threshold
0,0,8,-6,0,0,-1,-1|noun-after:ultimatum
10,-2,7,-3,-22,-3,34,-22|noun-before-kind:benchmark
-1,57,-4,-9,-17,-9,-13,-5|noun-before-kind:cap
-4,-2,25,20,-5,6,-13,-27|noun-before-kind:demand
-19,-5,12,25,-33,-22,17,25|noun-before-kind:pledge
-1,2,9,8,-6,-5,-30,24|noun-before-kind:proposal
14,-1,-6,-1,-8,-1,5,-3|noun-before-known:benchmark False
-5,-1,13,-2,-14,-2,29,-19|noun-before-known:benchmark True
0,23,-1,-2,-10,-5,-8,3|noun-before-known:cap False
-1,34,-3,-7,-7,-4,-5,-7|noun-before-known:cap True
-3,-1,-7,45,-5,10,-15,-24|noun-before-known:demand False
-2,0,32,-25,0,-4,2,-3|noun-before-known:demand True
-5,-3,7,5,-8,-27,-32,62|noun-before-known:pledge False
-14,-1,4,20,-25,5,49,-38|noun-before-known:pledge True
0,0,-3,6,-2,-2,-7,8|noun-before-known:proposal False
-1,2,12,2,-4,-4,-23,16|noun-before-known:proposal True
0,0,-1,0,-1,0,-6,8|noun-before:aim
0,0,-2,-1,-1,-1,-5,9|noun-before:ambition
-3,0,8,0,-5,-1,2,-1|noun-before:bar
0,27,-1,-2,-10,-4,-8,-2|noun-before:ceiling
-7,5,-2,22,-5,-5,-10,3|noun-before:commitment
-1,-1,15,14,-2,-4,-15,-7|noun-before:demand
-3,-6,3,3,-15,-5,9,13|noun-before:goal
0,0,0,0,-1,0,8,-7|noun-before:goals
-4,0,-3,-1,-22,0,34,-5|noun-before:guideline
0,0,19,0,0,0,-11,-8|noun-before:hopes
0,0,-6,5,-2,-1,-7,11|noun-before:idea
-1,13,-1,-1,-3,-2,-2,-2|noun-before:limit
-1,0,4,-5,7,-6,-7,8|noun-before:path
0,0,-2,-2,-1,0,18,-14|noun-before:plan
0,0,-8,8,0,0,0,0|noun-before:pressure
-5,-1,-11,1,-5,-2,24,-1|noun-before:promise
-3,-1,7,1,-4,12,3,-13|noun-before:request
0,10,-1,-2,-3,-1,-2,0|noun-before:self - imposed limit
8,-1,5,-1,-1,-1,4,-14|noun-before:standard
0,0,0,0,9,0,-8,0|noun-before:standards
-1,-2,11,11,-15,-17,-2,15|noun-before:target
0,0,-1,0,0,15,-10,-4|noun-before:targets
3,-4,-23,5,-24,20,66,-44|opens:\"
3,15,16,-11,10,-10,-14,-8|opens:#
-1,0,-6,0,3,-1,8,-3|opens:*
-1,-3,-6,-1,-6,2,26,-12|opens:-
-1,0,10,4,-3,-8,3,-5|opens:0
-4,-11,10,12,11,-4,15,-31|opens:DATE
-6,23,11,1,-5,-3,-7,-14|opens:EU
-6,0,2,41,33,-68,61,-63|opens:LAND
-12,-10,3,-23,-21,32,36,-5|opens:LEADER
-15,-5,39,-40,19,0,-27,31|opens:NATO
-1,-1,8,-4,-26,1,0,23|opens:OUTLET
-3,-1,-28,28,4,24,-34,10|opens:PERSON
15,-17,52,-42,-3,-48,39,4|opens:USA
-20,-12,52,-12,-27,1,-6,24|opens:a
-2,4,13,9,1,-7,3,-21|opens:according
0,0,0,-3,-2,-3,-4,13|opens:act
0,-6,0,-1,3,10,2,-8|opens:add
0,-2,-5,9,0,-1,0,0|opens:administration
0,8,0,0,0,0,0,-7|opens:advisory
-1,0,12,-2,-10,-3,-17,21|opens:after
0,0,4,-2,-5,-5,-3,11|opens:aides
0,0,0,0,0,0,8,-7|opens:ait
0,0,0,0,-1,0,-8,10|opens:akbayan
0,-1,-5,-3,12,2,3,-7|opens:all
-1,0,-3,11,4,0,-10,-2|opens:along
-2,0,12,-5,11,-5,-8,-1|opens:among
0,-2,5,-3,-39,25,-9,22|opens:an
0,0,-2,-1,-7,6,13,-9|opens:analysis
0,0,0,0,0,9,0,-9|opens:analyst
16,-1,-15,-5,0,-11,-1,18|opens:analysts
-1,-1,11,-3,-1,5,-9,-1|opens:and
0,0,-8,-2,-8,-5,-5,28|opens:another
0,0,0,-4,0,-1,12,-8|opens:answer
-1,0,-3,-1,-2,-1,-3,11|opens:anything
0,0,0,0,10,0,-10,0|opens:aomori
-1,0,-7,0,0,0,0,9|opens:approval
-3,-3,-3,-3,17,-8,-20,23|opens:as
-2,0,19,-1,-1,0,-13,-3|opens:asian allies
-3,-3,2,9,-16,8,18,-14|opens:ask
0,0,-11,-2,-1,2,0,13|opens:ask for
-6,-5,2,-2,21,44,-10,-43|opens:at
-2,0,-6,-1,8,-1,19,-16|opens:aukus
0,0,-2,13,31,0,-15,-26|opens:barclays
0,0,-2,0,8,0,-1,-4|opens:barring
0,6,4,-7,-6,-4,9,-2|opens:before
0,0,12,-1,-3,-1,-5,-2|opens:behind
0,0,0,-1,8,-1,-5,0|opens:being
0,1,-8,-3,-3,0,5,8|opens:both
0,0,-1,0,-2,0,-6,9|opens:break
0,0,-2,0,3,8,-1,-8|opens:bruegel
0,0,0,0,11,0,-11,0|opens:buried
5,-1,-15,2,0,7,44,-43|opens:but
-2,1,-8,-5,36,4,2,-27|opens:by
0,0,0,0,21,-1,-16,-4|opens:cabinet
-2,0,-10,-1,-13,2,23,2|opens:can
0,0,0,0,-3,-1,-7,12|opens:candidates
0,0,0,-5,18,-1,-10,-2|opens:centrist
0,0,0,0,-12,0,-3,16|opens:centrist reform alliance
0,-2,-5,1,4,14,-22,10|opens:chancellor
0,0,1,8,0,0,-7,-1|opens:chief
-1,0,-6,6,-8,18,-2,-7|opens:chief cabinet secretary
0,0,0,-1,0,0,8,-6|opens:cite
0,0,0,0,8,0,-2,-6|opens:citigroup
0,0,0,0,11,0,-11,0|opens:close
-1,-3,16,-8,0,-4,6,-5|opens:commentary
0,-2,0,0,-7,-5,-1,16|opens:communists
0,0,0,0,11,0,-1,-10|opens:conservatives
0,0,0,0,0,0,11,-10|opens:constitution
0,0,-9,10,0,0,0,0|opens:contrary
-1,0,-3,-1,-8,-6,23,-4|opens:core
0,0,-1,0,10,-1,-3,-5|opens:corporate
-4,0,-6,-2,-2,-1,22,-7|opens:correspondent
0,0,-4,-2,-10,-19,-1,37|opens:could
0,0,0,0,-10,-1,1,11|opens:counting
0,2,-4,-5,11,-1,6,-10|opens:critics
0,0,11,0,0,0,-11,0|opens:davos
0,0,0,-1,-2,0,13,-10|opens:de
0,0,-5,0,0,18,-12,0|opens:deep
0,-1,-2,-4,17,-5,1,-6|opens:defence
-1,10,-7,2,15,-3,-34,17|opens:defence minister
-1,14,-2,-3,-1,-5,10,-12|opens:defence spending
-1,1,-14,12,18,-2,-1,-13|opens:defense
-2,0,-2,9,-3,-2,-2,2|opens:defense chief
0,6,-21,16,-9,8,0,-1|opens:defense minister
-1,0,13,7,4,5,-23,-4|opens:defense secretary
-1,-9,-1,0,18,-2,-5,-1|opens:defense spending
0,0,9,-1,0,-2,-1,-5|opens:democrat
0,0,-1,0,-3,-2,8,-2|opens:democratic party for the people
0,0,-3,0,8,0,-3,-3|opens:deutsche
-3,0,2,43,0,-20,-15,-7|opens:did
-1,0,15,-3,-3,-5,-4,1|opens:diplomats
0,0,-2,0,0,0,-8,11|opens:discussions
0,0,0,0,-2,-3,-6,11|opens:dnd
0,0,-1,8,3,-2,-2,-5|opens:dr
-1,-1,-17,-6,14,-4,-1,16|opens:during
0,0,0,0,-1,-3,-23,27|opens:dutton
-1,-1,-1,-1,-25,32,2,-6|opens:each
0,0,-3,-1,25,-1,-1,-19|opens:economists
-2,-1,5,-2,-9,-5,32,-19|opens:editorial
0,0,-1,0,-10,0,11,0|opens:eight
0,0,0,0,9,0,-9,0|opens:eighteen
0,0,0,0,14,0,-13,0|opens:eleven
0,0,0,0,17,0,-18,1|opens:europe
0,0,1,0,8,0,-8,0|opens:european allies
0,0,0,0,1,0,-18,18|opens:european members
-1,-2,-11,-2,-11,-4,40,-9|opens:even
0,-1,-1,-1,-9,16,9,-11|opens:every
0,0,-15,-1,-2,-1,20,-1|opens:ex
0,0,0,0,17,0,-23,6|opens:expert panel
-2,0,10,-4,-1,-1,-10,9|opens:experts
17,0,-4,0,24,-2,-28,-7|opens:explainer
0,0,0,0,-1,-1,8,-6|opens:feijóo
0,0,0,0,0,-1,13,-11|opens:few
0,0,0,0,-1,0,11,-10|opens:fifteen
0,-4,-9,21,-13,1,0,4|opens:finance minister
0,0,-1,-1,-2,-1,8,-2|opens:find the money for
24,-1,14,-1,-11,-1,-20,-5|opens:first
-1,-2,-5,-1,-1,-4,22,-9|opens:five
-14,-1,33,-19,0,17,-13,-5|opens:for
0,-1,-4,-1,8,9,-21,10|opens:foreign minister
-3,-1,-39,-2,10,-18,2,51|opens:former
11,0,-4,0,-3,0,0,-3|opens:fourth
-1,33,-6,-2,-7,-4,1,-14|opens:from
0,-7,0,0,-10,21,-1,-3|opens:global
0,-1,8,-8,6,6,-2,-8|opens:go
0,0,-1,-1,47,-2,-10,-32|opens:goldman
0,0,0,10,-2,-1,-5,-1|opens:gov ' t
0,2,-7,-4,-8,-2,-20,40|opens:government
0,8,0,0,-6,0,0,-1|opens:governments
0,0,-20,-2,-1,0,27,-4|opens:govt
-1,0,-6,0,-1,-1,0,9|opens:grant
-1,-2,-2,-2,9,-1,5,-7|opens:greens
0,0,-15,6,0,0,13,-3|opens:gyeongju
0,0,-3,-2,-1,-1,-8,16|opens:habeck
0,0,0,0,-8,10,0,-1|opens:had
0,0,0,0,-16,17,0,0|opens:halved
0,0,-3,0,8,0,-5,0|opens:hana
0,0,0,1,0,-1,13,-13|opens:hardly
-1,0,-4,-1,-1,-4,-8,20|opens:hastie
-1,0,-3,-3,35,-1,-21,-6|opens:having
0,0,0,0,0,0,-8,8|opens:hawkish
2,2,16,-1,0,9,-7,-21|opens:he
0,-1,-1,-5,13,-6,-29,29|opens:her
0,0,0,0,8,0,-8,0|opens:higher
2,-5,28,7,-14,-9,-7,-2|opens:his
0,0,10,0,0,-2,0,-8|opens:hong
-1,0,-6,-2,-19,-5,13,20|opens:how
0,0,-7,-1,-5,-1,-1,15|opens:hugh
0,0,0,0,-8,0,10,-2|opens:hunt
0,1,-4,-2,-7,-7,-4,25|opens:i
13,-5,47,-16,-9,-20,-7,-3|opens:if
5,-5,0,0,13,14,-35,7|opens:in
0,0,0,0,12,0,-11,-1|opens:including
0,0,-3,-1,0,-4,0,9|opens:innovation
0,-1,-3,-1,19,-4,-9,-2|opens:interview
-2,-1,18,0,-8,-6,20,-20|opens:is
0,-1,-3,-1,-5,-3,-7,19|opens:ishin
-10,5,28,-28,17,-23,-1,10|opens:it
0,0,-2,0,-4,0,-3,9|opens:itochu
-2,-1,4,2,0,9,8,-21|opens:its
0,0,-1,-1,-1,0,8,-4|opens:izumi
0,0,-7,-1,0,8,0,0|opens:jcp
-1,0,-2,0,3,7,9,-16|opens:jeffrey
-1,0,-1,0,-5,-1,16,-8|opens:johnson
0,0,0,10,0,0,0,-9|opens:junior
-3,0,10,-2,0,-2,0,-3|opens:junya
0,-1,-1,0,1,12,-1,-10|opens:just
0,0,0,9,-1,-3,-1,-5|opens:kawasaki
0,0,-1,0,-3,-1,-13,18|opens:keidanren
0,0,0,0,-1,-5,-4,11|opens:kemi
-1,0,0,0,-2,0,8,-4|opens:kenta
0,0,-2,-1,-2,2,13,-10|opens:kishida
0,0,-1,0,14,0,-4,-8|opens:kiuchi
-1,0,-17,-5,-2,9,24,-9|opens:kmt
-1,-1,-3,16,-5,-18,11,0|opens:komeito
0,-1,-4,18,-6,-4,-21,19|opens:labour
0,0,0,0,0,0,-11,12|opens:lawmaker
0,0,3,0,10,0,0,-12|opens:lawmakers
-1,11,0,-4,-13,-5,0,12|opens:ldp
0,0,17,-1,0,0,-15,0|opens:letter
0,0,-3,0,0,-1,-6,11|opens:liberal
-1,0,13,-1,0,0,-10,-1|opens:make
9,0,-6,-2,0,0,0,-2|opens:meanwhile
-1,0,0,0,16,-4,-6,-4|opens:measured
0,0,-1,-1,-1,-18,7,14|opens:meet
-1,0,-4,-4,-8,-13,10,20|opens:members
0,-9,-1,0,20,-1,-9,1|opens:military
0,0,-1,-9,-8,-5,19,4|opens:minister
0,0,-1,-1,8,-1,-21,15|opens:ministers
0,0,0,0,-1,-5,-1,8|opens:mizuho
0,0,0,0,25,0,-11,-14|opens:morgan
0,-1,0,0,-7,-2,0,10|opens:most
0,0,-2,0,19,-4,-5,-7|opens:move
0,0,-20,0,0,20,0,0|opens:mp
-2,5,-3,-5,-8,-7,26,-6|opens:mr
-1,0,-8,8,-2,0,-4,7|opens:ms
0,0,-2,1,11,-1,-8,-1|opens:national
0,0,0,-2,-1,0,-4,8|opens:natsuo
-1,0,-1,19,-4,-2,-9,-2|opens:ndc
0,0,-4,0,-17,-1,17,5|opens:neighboring
-4,-1,-16,19,-4,-4,17,-6|opens:neither
-6,-1,1,-14,-6,-3,30,-1|opens:new
-1,0,15,0,7,-7,-6,-8|opens:news
0,0,2,0,14,-1,-20,6|opens:next
0,0,0,0,-7,9,0,-1|opens:nicholas
-2,12,-1,-8,-11,-5,4,12|opens:nippon ishin
-2,-1,47,1,-6,-6,-19,-15|opens:no
0,0,-20,22,-1,-1,1,-2|opens:no one
-1,0,-25,46,-1,-4,2,-17|opens:nobody
-1,0,3,9,-1,-2,-1,-7|opens:noda
-2,0,4,14,3,0,-17,-2|opens:none
9,0,5,-1,-6,-2,0,-4|opens:nor
0,0,-8,-2,-4,-1,4,12|opens:not
0,0,1,13,0,-2,-5,-6|opens:nothing
-3,0,8,-3,-10,-2,7,3|opens:now
0,0,-3,0,-1,-4,13,-5|opens:nurses
0,0,0,0,-6,0,10,-4|opens:nz
11,0,-2,1,-3,-2,3,-8|opens:of
-1,0,37,-14,0,-4,-1,-17|opens:officially
-2,0,5,6,24,-12,-27,6|opens:officials
0,0,-1,-7,0,-1,10,-1|opens:okinawa
15,-1,17,8,-6,-15,-11,-7|opens:on
10,-1,-1,-2,-5,-4,14,-11|opens:once
-1,-2,8,22,-26,-24,-13,37|opens:one
-4,3,-17,-7,6,-8,19,8|opens:only
-1,4,-2,1,-16,18,12,-17|opens:opposition
0,0,5,-2,3,3,-22,13|opens:opposition leader
0,0,0,0,-8,0,-2,9|opens:options
0,0,-3,-1,-1,-3,-10,19|opens:our
-2,0,12,-1,-1,-1,-6,-3|opens:ours
0,-14,-2,0,23,-5,4,-5|opens:outlays
0,0,0,-4,-7,-1,8,4|opens:over
-1,0,-5,-1,-3,-2,-6,18|opens:panel
0,0,0,-1,17,-1,0,-15|opens:park
0,-3,-2,0,3,-4,11,-4|opens:parliament
8,0,0,-2,-1,0,-4,-1|opens:participants
0,0,0,0,12,0,-13,1|opens:path
0,0,-11,-9,-7,-8,-12,49|opens:people
0,0,0,0,8,0,-7,0|opens:plan
-1,0,-3,-1,-7,-6,3,13|opens:planners
0,0,0,-1,-2,0,-34,37|opens:poilievre
0,0,8,-2,0,-4,3,-5|opens:politicians
0,-4,-3,-16,17,-5,2,9|opens:poll
0,0,0,0,-4,21,-4,-13|opens:polls
0,0,-1,-7,0,8,0,-1|opens:pollsters
0,20,0,0,-19,0,0,0|opens:postwar
0,0,-7,0,0,0,13,-6|opens:ppp
-1,-1,-18,27,-9,-3,29,-24|opens:premier
-2,-2,-26,-5,-49,-8,68,23|opens:president
1,0,10,2,-1,3,-4,-11|opens:press
0,0,-8,-1,0,0,10,-1|opens:press secretary
0,0,-1,-1,-7,9,0,0|opens:price
-2,0,-26,37,41,9,-19,-39|opens:prime minister
0,0,0,0,-7,8,0,0|opens:put
0,0,-5,0,-1,9,0,-4|opens:pyeongtaek
-2,13,-9,-8,9,30,-10,-23|opens:q
0,0,0,0,-7,0,9,-1|opens:rather
-2,0,-1,-1,-4,-4,-1,12|opens:ratios
-1,0,-2,0,-8,12,1,-2|opens:reach
0,0,-12,-2,0,18,3,-7|opens:reader
0,-2,-4,0,-1,-4,0,12|opens:reiwa shinsengumi
0,0,-1,-1,8,0,-5,0|opens:republican
0,0,-5,-7,-2,14,-2,2|opens:retired
0,13,0,0,-12,0,0,0|opens:roughly
0,0,0,0,-7,-1,17,-8|opens:s
0,0,-1,8,0,-2,-5,0|opens:saito
-2,-1,-1,-2,-3,-8,-1,18|opens:sanseito
0,0,-22,0,0,0,23,0|opens:secdef
-1,0,4,0,6,-1,-14,5|opens:secretary
-1,-1,-8,-1,14,-3,-5,5|opens:sen
-4,-1,-11,-6,-6,11,-3,19|opens:senator
0,0,0,0,0,0,-11,12|opens:senators
0,0,-1,0,-2,-5,-12,21|opens:set
0,-1,0,0,-12,-1,0,13|opens:seven
0,0,-1,0,12,-2,-5,-4|opens:seventeen
0,0,-1,0,-4,0,-3,9|opens:several
-1,0,-2,-1,-4,-1,-7,15|opens:shadow
-2,2,-3,-10,5,50,4,-46|opens:she
-1,-1,14,-1,-6,25,-2,-28|opens:should
7,2,7,-1,5,-1,-13,-6|opens:since
0,0,0,0,-2,0,-6,8|opens:singh
0,0,0,0,8,-1,-2,-5|opens:smbc
-1,0,8,-15,2,-4,7,3|opens:so
0,-8,0,0,0,0,0,9|opens:socialists
-2,-2,-11,-5,-5,-9,-5,38|opens:some
0,0,0,0,-8,0,9,0|opens:song
0,0,0,2,0,-2,-7,8|opens:spd
2,-1,-8,-3,-20,-1,34,-4|opens:speak
0,-12,-3,-1,34,-7,-18,8|opens:spend
0,0,0,0,-25,30,-5,-1|opens:spread
0,0,0,0,-5,0,8,-3|opens:stimulus
0,0,-1,0,16,0,-15,0|opens:stoltenberg
0,17,0,0,-17,0,0,0|opens:successive
0,0,17,-10,0,-2,-3,-2|opens:sumar
0,0,0,-8,8,14,-8,-5|opens:summit
-1,-1,-2,-1,-10,29,-17,4|opens:suppose
0,0,0,0,14,0,-16,2|opens:survey
0,0,0,-2,0,0,-8,10|opens:sussan
9,0,-7,7,-4,0,-4,-1|opens:take
0,0,0,-1,15,-1,-7,-5|opens:tamaki
0,0,0,0,-9,0,11,-2|opens:tax
9,0,-7,-2,-1,0,4,-2|opens:tell
0,0,9,0,0,-2,-1,-6|opens:ten
-3,-10,39,-8,-1,-11,-15,10|opens:that
15,9,51,-5,-31,-38,5,-6|opens:the
0,0,-6,11,-4,-1,0,0|opens:the chancellor
0,0,1,-1,-12,-1,5,8|opens:the military
0,0,2,-1,8,-1,-5,-3|opens:then
5,-1,-17,17,-12,-4,16,-4|opens:there
-6,-2,4,14,-2,-26,0,16|opens:they
0,0,-4,-1,-1,18,-11,-1|opens:think tank
0,0,5,-2,1,9,-8,-5|opens:those
-1,0,20,-2,-2,-2,-2,-10|opens:three
-2,-5,7,-5,-8,33,-12,-9|opens:to
0,0,-1,0,8,-1,3,-8|opens:together
0,0,-7,0,0,0,-1,9|opens:top
0,0,-1,9,-12,-3,-4,11|opens:tpp
0,0,13,-2,0,-8,0,-3|opens:tsai
8,0,5,-7,-11,-12,-1,19|opens:two
0,0,0,10,-4,0,-5,0|opens:tánaiste
3,17,-8,-2,-27,-9,69,-43|opens:under
-1,-1,0,-1,8,-3,-4,2|opens:until
0,6,0,0,-9,0,4,0|opens:up
-3,-7,-20,-10,19,-9,-3,32|opens:we
0,0,0,-11,0,0,-4,15|opens:weidel
0,0,-5,-1,0,14,-1,-8|opens:were
0,-1,-3,1,-4,13,0,-6|opens:what
3,2,-5,-8,2,11,11,-15|opens:when
0,0,-3,11,0,-2,0,-5|opens:whenever
-1,0,-8,-3,-1,-10,-1,24|opens:where
0,-1,-4,-4,-5,14,4,-3|opens:whether
0,0,8,-8,-17,0,24,-7|opens:while
0,0,9,-7,0,0,0,-1|opens:whoever
-8,-6,33,-6,1,4,-6,-11|opens:why
15,0,-3,0,-1,-7,-3,-1|opens:will
12,-1,-10,0,-9,7,29,-29|opens:with
5,-1,2,-4,10,-9,-3,0|opens:without
-1,0,-12,-1,-2,44,0,-27|opens:would
4,-2,-18,6,4,10,-3,-1|opens:yet
0,0,0,0,0,9,0,-9|opens:yoshinobu
0,0,-1,0,-2,9,0,-6|opens:you
-1,0,0,-2,0,-1,16,-13|opens:your
-9,-5,1,6,-27,18,3,12|question
-15,-12,-24,-14,51,-16,23,7|quoted:False
-9,-5,11,-24,8,9,-8,17|quoted:True
-2,-4,-14,-10,13,-14,-17,47|range
3,-4,30,-34,43,-39,4,-3|ruled-by-kind:be
109,8,-56,-13,-26,0,25,-47|ruled-by-kind:benchmark
-8,147,-7,-22,-61,-45,-18,14|ruled-by-kind:cap
-25,-25,183,3,-88,-57,-17,26|ruled-by-kind:demand
-17,-17,-13,135,-7,-12,-41,-29|ruled-by-kind:denial
-2,20,-28,-24,126,-41,5,-56|ruled-by-kind:level
27,-17,23,-51,14,-32,48,-13|ruled-by-kind:move
-26,-2,-41,-28,-72,-32,179,24|ruled-by-kind:pledge
1,-9,21,-23,-34,-8,-57,109|ruled-by-kind:proposal
-1,-11,-3,-27,21,-25,46,0|ruled-by-kind:spend
0,-1,-2,0,-7,-1,11,2|ruled-by:able
-1,0,-7,-1,-1,-1,12,0|ruled-by:about
-7,-2,-3,7,17,-1,11,-23|ruled-by:accept
0,0,0,0,-6,8,-1,-1|ruled-by:add
8,-3,-15,6,15,-2,-3,-7|ruled-by:adopt
-1,0,5,0,-9,-1,4,2|ruled-by:advance
0,0,-2,0,9,0,-4,-2|ruled-by:advise
-1,-1,-1,-7,-3,-3,-8,25|ruled-by:advocate
-2,-1,1,0,-12,0,-6,19|ruled-by:afford
10,-4,-1,5,-12,-6,19,-11|ruled-by:agree
-1,-1,16,-4,-22,1,10,1|ruled-by:aim
0,0,1,5,12,-2,-11,-4|ruled-by:allocate
0,0,-4,-1,-4,-2,-9,21|ruled-by:ambition
-1,0,-7,-3,-6,7,-5,15|ruled-by:amount
0,-1,-1,-1,16,-1,-28,18|ruled-by:announce
0,0,0,-1,16,0,-11,-3|ruled-by:approach
0,-4,-1,0,21,-1,-12,-3|ruled-by:approve
-1,0,3,-3,37,-2,-3,-32|ruled-by:argue
-1,-1,12,-6,-7,-2,-10,16|ruled-by:argue for
0,0,-2,0,0,8,0,-5|ruled-by:argument
0,0,-4,-8,5,-4,-10,21|ruled-by:arrive
-3,-8,60,-14,-35,-9,6,3|ruled-by:ask
-3,-4,7,15,-18,3,-14,13|ruled-by:ask for
0,0,8,-2,0,-2,0,-3|ruled-by:asks
2,-2,-4,6,18,-3,-18,1|ruled-by:attain
0,0,-4,-5,0,11,-1,-1|ruled-by:avoid
-1,-1,-16,8,-3,3,7,4|ruled-by:back
-2,0,-1,9,0,0,-4,-1|ruled-by:balk
0,-1,-3,-2,-1,0,-2,9|ruled-by:bandy about
-3,0,8,0,-5,-1,2,-1|ruled-by:bar
0,0,-10,12,0,0,-2,0|ruled-by:bat away
3,-4,30,-34,43,-39,4,-3|ruled-by:be
0,0,0,-4,-2,11,4,-10|ruled-by:begin
0,0,0,-9,0,-1,10,0|ruled-by:begin from
3,0,7,-9,7,14,-4,-18|ruled-by:believe
24,-1,-9,-3,-8,-2,3,-6|ruled-by:benchmark
0,15,14,-9,-3,-4,-3,-11|ruled-by:bind
0,0,1,0,-2,-1,11,-8|ruled-by:boost
-1,-4,-10,-2,3,0,8,5|ruled-by:bring
-4,0,-4,12,-3,21,-6,-16|ruled-by:bring up
-1,0,0,11,-2,0,-4,-3|ruled-by:broach
0,0,9,7,0,-1,-4,-10|ruled-by:brush aside
0,0,30,-21,0,-1,-4,-3|ruled-by:brush off
0,-1,4,-1,1,-4,11,-9|ruled-by:budget
0,-1,-3,0,-6,14,0,-3|ruled-by:build
0,0,-2,0,-3,10,-1,-4|ruled-by:calculate
3,-6,-20,6,7,13,-1,-2|ruled-by:call
-6,-3,-14,-22,-11,-11,-4,72|ruled-by:call for
-6,-1,21,-5,-8,-2,-13,14|ruled-by:call on
0,0,-7,-5,0,0,-1,14|ruled-by:calls
0,0,7,-10,-4,9,-5,4|ruled-by:campaign
0,25,-1,-3,-17,-2,-3,1|ruled-by:cap
0,0,-1,0,15,-1,-26,15|ruled-by:carry
0,0,-4,-1,12,-1,3,-8|ruled-by:case
-1,59,-4,-3,-19,-12,-12,-8|ruled-by:ceiling
-2,0,12,-2,-3,3,0,-8|ruled-by:choose
15,6,-1,-3,-4,-2,-8,-4|ruled-by:clear
0,0,-2,-1,17,-3,-11,0|ruled-by:climb
-1,-1,-3,-3,9,-6,-19,23|ruled-by:come to
0,0,-2,0,12,0,-3,-6|ruled-by:command
-2,-3,-2,10,-16,-5,33,-13|ruled-by:commit
-1,0,-9,0,-2,-4,30,-14|ruled-by:commitment
0,0,0,-5,12,-1,0,-4|ruled-by:concede
-1,0,-5,-1,0,24,-11,-6|ruled-by:confirm
0,0,10,-1,-4,0,-4,-1|ruled-by:confront with
7,2,-18,18,-1,-8,-7,7|ruled-by:consider
0,0,-2,-7,0,-1,11,-1|ruled-by:contradict
0,0,-2,0,-9,18,-3,-3|ruled-by:contribute
0,0,-13,16,0,-1,0,-2|ruled-by:convey
0,0,0,0,-14,-3,21,-4|ruled-by:correspond
0,0,0,0,26,0,-25,0|ruled-by:course
0,0,-2,8,0,0,-4,-1|ruled-by:deal
0,-1,-12,-1,13,-5,8,-2|ruled-by:debate
0,-1,-7,7,-8,-1,17,-7|ruled-by:decide
-1,4,-3,-4,-7,-1,22,-11|ruled-by:decision
-1,0,4,0,8,0,-9,-1|ruled-by:declare
-1,-4,37,13,-11,-10,-11,-14|ruled-by:demand
-1,0,14,-1,-7,0,-4,-1|ruled-by:demands
-1,-6,-19,41,-2,3,-5,-11|ruled-by:deny
-2,-2,3,-6,14,-3,-3,-1|ruled-by:devote
-1,-1,-11,9,7,13,-26,10|ruled-by:discuss
-3,-1,-7,27,-2,-5,-1,-8|ruled-by:dismiss
0,0,0,0,0,0,14,-13|ruled-by:dispute
-4,-1,-16,19,0,3,2,-2|ruled-by:do
0,0,-2,-18,0,22,-1,-1|ruled-by:dodge
0,-3,-3,-1,-13,-1,9,12|ruled-by:double
0,0,0,0,-4,0,-8,13|ruled-by:dream
0,0,2,0,-5,11,-12,6|ruled-by:drop
-3,0,10,-11,0,0,3,1|ruled-by:embrace
0,0,10,-1,-1,0,-6,-3|ruled-by:encourage
0,0,9,0,-5,-2,12,-14|ruled-by:end
0,0,0,-1,0,0,10,-8|ruled-by:enshrine
0,0,-2,0,-1,0,15,-13|ruled-by:envisage
0,0,-1,-1,-2,5,13,-14|ruled-by:equal
0,-2,-2,0,18,-1,-14,1|ruled-by:estimate
9,5,-6,-8,-5,-9,14,0|ruled-by:exceed
0,0,0,-10,0,-1,0,11|ruled-by:exclude
0,-2,15,-1,-1,-1,0,-10|ruled-by:exhort
-5,-3,4,-16,26,-4,10,-12|ruled-by:expect
-1,0,-1,-2,-3,-1,19,-11|ruled-by:eye
0,-1,1,-1,5,-3,12,-14|ruled-by:fall
-1,-4,11,-4,-21,13,-1,6|ruled-by:favor
0,0,0,-1,-1,-2,-4,8|ruled-by:favour
0,0,15,-3,-1,1,-9,-2|ruled-by:find
0,0,0,-4,0,-1,10,-4|ruled-by:find the means for
0,0,-1,-1,-2,-1,9,-2|ruled-by:find the money for
-1,0,8,4,-3,-2,-12,5|ruled-by:fix
-2,0,5,-4,-5,-3,-7,17|ruled-by:float
0,-1,-3,0,18,-3,-3,-8|ruled-by:force
0,0,-1,0,14,0,-12,0|ruled-by:forecast
0,0,-1,-1,27,-2,-13,-9|ruled-by:foresee
0,8,0,0,-1,-1,0,-5|ruled-by:framework
0,10,-2,0,-4,0,-1,-3|ruled-by:free
3,22,-17,-9,85,-30,-27,-26|ruled-by:from
-5,-5,-10,-18,23,-2,13,3|ruled-by:get
8,-3,1,-3,-13,11,-3,2|ruled-by:give
0,12,8,30,-18,-34,-2,5|ruled-by:go
-8,-4,6,13,-2,-7,16,-13|ruled-by:goal
-1,0,4,0,-6,5,7,-9|ruled-by:grow
-5,7,-4,-3,-14,-1,28,-7|ruled-by:guideline
-1,-2,3,-4,-5,1,18,-12|ruled-by:head
0,0,8,0,0,-4,-2,-2|ruled-by:hear
0,0,-2,0,-4,0,-6,13|ruled-by:hike
14,-2,-5,-10,2,4,10,-13|ruled-by:hit
-6,-6,-1,5,-5,-5,12,7|ruled-by:hold
0,0,0,0,-8,0,9,0|ruled-by:hold firm on
0,0,0,0,-11,0,0,11|ruled-by:hold out for
0,13,0,0,-10,-1,-1,-1|ruled-by:hold the line at
17,0,-11,-2,-4,-5,11,-4|ruled-by:hold up
-2,-1,9,-10,2,-2,5,-2|ruled-by:hope
0,0,0,-4,-5,8,11,-9|ruled-by:hurry
0,0,-10,7,-2,-1,-8,15|ruled-by:idea
-1,0,-7,-2,-1,-3,-2,17|ruled-by:ideas
-2,-1,19,-8,-32,4,20,0|ruled-by:increase
-1,5,-5,-4,-13,3,17,-2|ruled-by:insist on
0,0,-1,0,-1,-2,8,-4|ruled-by:instruct
0,0,-2,16,-8,-3,15,-17|ruled-by:intend
0,0,0,0,-6,0,-4,11|ruled-by:intention
0,0,0,0,-7,0,9,-1|ruled-by:invest
0,0,0,-1,3,-2,-8,9|ruled-by:jump
-3,-9,-7,-2,20,-9,-7,16|ruled-by:keep
-1,0,-7,0,24,-1,-7,-7|ruled-by:lay out
-1,0,5,0,-2,0,-10,8|ruled-by:leap
0,0,7,0,-8,-1,-1,4|ruled-by:leave
0,0,-2,0,0,0,-6,8|ruled-by:legislate
0,-1,6,-2,0,6,-1,-8|ruled-by:lift
-1,0,12,-1,-1,-1,-3,-5|ruled-by:like
0,0,-2,-3,-3,-1,9,-1|ruled-by:likely
-1,41,-3,-4,-17,-6,-8,-2|ruled-by:limit
0,-3,0,0,-2,0,-11,16|ruled-by:limits
-2,3,0,-2,-3,-2,10,-5|ruled-by:line
0,-3,-6,-1,18,-4,-15,11|ruled-by:live with
-1,0,-5,4,5,-2,-13,12|ruled-by:look at
0,0,-9,0,0,0,-13,23|ruled-by:lower
-1,0,-4,-1,-4,-6,20,-4|ruled-by:make up
-1,-1,-3,-1,20,-6,-8,0|ruled-by:manage
0,0,-14,0,8,-1,11,-3|ruled-by:match
6,4,5,-7,-17,7,11,-8|ruled-by:mean
4,-1,-20,9,-18,-3,23,6|ruled-by:meet
6,-2,16,1,-1,3,-6,-18|ruled-by:mention
0,0,0,0,17,0,-17,-1|ruled-by:milestone
-4,-1,14,-5,-13,-7,1,15|ruled-by:move
0,-1,3,-1,-3,-1,-5,9|ruled-by:mull
-2,3,2,2,-6,-2,13,-10|ruled-by:name
8,0,-7,0,0,0,0,0|ruled-by:new normal
17,-3,-9,-1,6,-3,-5,-3|ruled-by:norm
-1,0,-2,-12,0,0,18,-2|ruled-by:objection
-1,0,-2,-1,0,-2,-4,11|ruled-by:obligation
0,0,-11,-3,-3,0,17,2|ruled-by:oblige
0,0,-13,-6,-2,-2,-11,35|ruled-by:offer
-1,-2,-11,10,11,-8,8,-7|ruled-by:oppose
0,0,-3,-1,0,0,8,-3|ruled-by:opt
0,0,-5,0,-1,-1,-2,10|ruled-by:option
-2,-1,-6,-2,-6,-7,-3,26|ruled-by:options
-1,0,10,-5,7,-5,-7,0|ruled-by:path
9,-1,30,0,-1,2,-32,-9|ruled-by:pay
0,0,0,0,-7,-1,-3,12|ruled-by:peg
0,0,0,0,10,0,-10,1|ruled-by:pencil in
-2,-14,-1,-2,-21,-5,18,28|ruled-by:plan
0,0,2,-17,0,-1,-1,17|ruled-by:play down
0,0,-6,-2,-3,0,-4,15|ruled-by:plead for
-3,1,-18,-10,-11,-5,32,13|ruled-by:pledge
0,-1,10,-1,-2,-4,4,-6|ruled-by:prefer
0,5,2,4,-13,-2,-14,19|ruled-by:prepare
-1,0,26,-3,-4,8,-14,-12|ruled-by:press
0,0,32,-2,-2,0,-19,-8|ruled-by:pressure
0,0,13,-1,0,0,-11,-1|ruled-by:price
0,0,-1,0,26,0,-24,-1|ruled-by:project
-5,-1,-13,-4,-28,-4,34,22|ruled-by:promise
0,0,10,-7,-2,0,-4,4|ruled-by:proposal
-2,-2,-10,-6,19,-7,19,-11|ruled-by:propose
-1,-1,0,-8,15,1,-6,-1|ruled-by:push
0,0,11,-15,0,0,-2,7|ruled-by:push back
0,0,-2,14,0,0,-11,-1|ruled-by:pushback
-8,2,-13,3,15,-13,37,-22|ruled-by:put
0,0,-4,2,-1,-1,-6,10|ruled-by:put forward
0,0,0,0,8,-4,0,-3|ruled-by:quintuple
0,0,0,0,17,0,-17,0|ruled-by:race
-2,-3,-6,-14,4,-3,8,17|ruled-by:reach
0,0,-5,-1,0,0,9,-3|ruled-by:readiness
0,0,5,-14,-1,-1,-15,26|ruled-by:ready
0,0,-2,19,0,-1,-8,-8|ruled-by:rebuff
0,0,0,0,10,-1,-2,-7|ruled-by:reckon on
5,-2,-4,7,-19,-6,-6,25|ruled-by:recommend
-1,0,-12,18,-2,0,-2,-1|ruled-by:refuse
0,-1,-13,48,-2,-4,-11,-17|ruled-by:reject
-2,3,7,-2,-1,-4,18,-20|ruled-by:remain
-4,-1,2,17,2,-10,6,-12|ruled-by:request
0,0,1,-7,0,-1,-5,13|ruled-by:resist
0,-6,-3,0,-13,-2,1,24|ruled-by:return
0,0,-3,-1,-2,-2,10,-4|ruled-by:review
-1,-3,14,3,-3,-11,1,0|ruled-by:rise
-1,0,17,-9,-2,-3,1,-4|ruled-by:rule
-4,-3,5,7,-11,-15,-13,33|ruled-by:rule out
0,0,0,0,17,0,-16,-1|ruled-by:rush
0,0,19,0,-3,0,-5,-11|ruled-by:satisfy
0,0,-14,18,0,-1,0,-2|ruled-by:say
0,-1,-4,15,16,0,-12,-13|ruled-by:say no to
0,0,-1,-6,0,-1,-5,12|ruled-by:scoff
0,6,0,2,-8,0,5,-5|ruled-by:secure
0,12,-1,-2,-5,-2,-2,0|ruled-by:self - imposed limit
16,-4,-12,-5,7,6,-11,3|ruled-by:set
-1,0,17,-2,-1,0,-10,-3|ruled-by:set its sights on
-1,-1,-11,-3,11,-7,15,-4|ruled-by:settle for
-1,-1,7,-5,-6,-2,12,-4|ruled-by:settle on
0,0,0,0,0,16,0,-15|ruled-by:shift
0,0,-5,-19,0,9,18,-3|ruled-by:sidestep
-1,-1,-10,12,-4,-7,21,-11|ruled-by:sign up
0,0,-1,0,12,0,-9,-1|ruled-by:slip
0,0,9,-4,0,-5,0,0|ruled-by:speculate
1,-6,-2,-32,17,-26,46,1|ruled-by:spend
50,-2,-24,-5,-4,-4,-1,-10|ruled-by:standard
0,0,0,0,9,0,-8,0|ruled-by:standards
-1,0,9,-2,5,-2,-7,-1|ruled-by:start at
-1,-2,0,15,-2,-3,-4,-3|ruled-by:start from
-1,18,-4,-7,-7,-9,8,3|ruled-by:stay
0,0,-14,0,0,0,15,0|ruled-by:step up
0,9,0,-3,-6,-2,4,-2|ruled-by:stick to
-1,5,-4,-2,-5,-8,19,-4|ruled-by:stop
0,0,0,0,9,-1,-4,-4|ruled-by:strain
-3,-1,8,17,-5,-6,-9,-1|ruled-by:suggest
-1,-1,0,0,7,0,7,-11|ruled-by:surpass
0,0,0,0,9,0,-8,-1|ruled-by:swell
0,0,-2,-1,-1,0,-3,8|ruled-by:table
12,-1,-7,-2,-7,6,-2,1|ruled-by:take
16,0,-5,-1,5,-4,-4,-6|ruled-by:talk about
0,0,-4,0,-3,0,8,-1|ruled-by:talk into
-2,0,-2,15,-7,5,-3,-5|ruled-by:talk of
0,0,0,0,-5,10,0,-4|ruled-by:talks
-7,-4,13,2,-43,-8,20,27|ruled-by:target
0,0,0,0,0,15,-10,-4|ruled-by:targets
-3,8,-18,42,6,4,6,-44|ruled-by:tell
3,-2,1,-16,-5,2,28,-11|ruled-by:think
-2,0,-1,0,-4,13,4,-11|ruled-by:threshold
-1,1,-7,-5,-3,-3,7,11|ruled-by:tie
0,0,17,-3,0,0,4,-17|ruled-by:time
0,0,0,-4,-2,0,8,-2|ruled-by:timetable
0,0,-1,-4,11,-1,3,-8|ruled-by:top
0,0,0,0,-7,0,8,0|ruled-by:top out at
0,0,-10,0,0,0,0,11|ruled-by:trade
0,0,0,0,11,-1,-6,-3|ruled-by:trajectory
0,0,-3,-5,-3,8,8,-4|ruled-by:turn down
0,0,8,-6,0,0,-1,-1|ruled-by:ultimatum
0,0,0,0,9,0,-7,-1|ruled-by:upgrade
-2,6,37,-14,-3,-5,-14,-5|ruled-by:urge
6,-1,0,-4,-15,7,-1,9|ruled-by:use
0,0,-6,3,0,9,-1,-5|ruled-by:utter
0,0,17,-12,0,-1,-1,-2|ruled-by:veto
0,0,-1,0,-9,-1,1,10|ruled-by:vote on
0,2,-2,-2,-9,-1,-4,16|ruled-by:vow
-5,-7,42,-16,-25,-25,10,25|ruled-by:want
0,0,8,-6,0,0,-2,0|ruled-by:wave off
0,0,-3,-1,-7,-1,3,11|ruled-by:weigh
0,-2,3,2,3,-2,-10,6|ruled-by:work
0,0,-3,11,0,-1,-6,-2|ruled-by:work out
0,0,0,-1,-1,-5,15,-8|ruled-by:work toward
-4,5,8,12,-8,-1,-43,30|ruled-by:write
20,7,-9,-1,-8,-3,6,-12|ruled-by:yardstick
-6,-14,74,-20,42,-22,-3,-52|said-by:foreign
14,9,7,-48,11,-1,-5,14|said-by:nobody
-21,-21,-39,-30,13,44,-8,63|said-by:nongov
-11,8,-55,60,-7,-27,32,0|said-by:own
-5,-10,-19,-11,113,-23,-21,-23|shape:fine
12,-24,0,6,-46,15,-4,42|shape:half
-24,-11,-14,-39,76,29,-15,-2|shape:tenth
-6,28,20,7,-84,-28,55,8|shape:whole
12,0,-6,-3,-16,-2,16,-2|spender-governor:ALLIES be
8,0,-5,0,0,0,-2,0|spender-governor:ALLIES benchmark
8,-1,18,-13,-5,26,-14,-19|spender-governor:ALLIES demand
-2,0,-8,-3,0,0,14,-1|spender-governor:ALLIES denial
-5,-1,-1,-2,14,-2,-9,5|spender-governor:ALLIES move
29,6,-2,-8,-10,-13,-20,17|spender-governor:ALLIES none
-1,0,0,-2,-1,-1,23,-17|spender-governor:ALLIES pledge
2,0,-5,-6,-1,-5,-16,30|spender-governor:ALLIES proposal
16,0,49,-2,-9,-5,-20,-28|spender-governor:ALLIES spend
-1,-1,-1,-1,11,-1,2,-8|spender-governor:CHN be
0,0,-1,-1,11,-1,-3,-5|spender-governor:CHN level
-1,-2,-7,7,10,-7,-14,16|spender-governor:CHN move
8,-6,-6,-5,-4,8,14,-8|spender-governor:CHN none
0,9,-4,0,-2,9,-3,-9|spender-governor:EU be
0,0,4,-1,-1,-5,-5,9|spender-governor:EU demand
0,2,6,0,-14,9,-6,3|spender-governor:EU level
-1,7,-4,0,-8,0,-2,9|spender-governor:EU move
-4,10,-9,0,-1,-2,2,5|spender-governor:EU none
10,0,-2,0,3,-2,0,-9|spender-governor:EU proposal
-4,8,21,31,-34,-11,-10,0|spender-governor:JPN be
-3,23,-3,1,-23,-8,-33,46|spender-governor:JPN cap
-25,3,-39,19,35,-9,-5,23|spender-governor:JPN demand
-5,-5,21,-30,21,-7,-7,12|spender-governor:JPN denial
-7,-17,3,2,-4,1,16,5|spender-governor:JPN level
7,-6,16,-9,7,-2,0,-12|spender-governor:JPN move
-7,5,-23,1,3,20,12,-11|spender-governor:JPN none
13,21,18,-4,5,7,-53,-7|spender-governor:JPN pledge
-1,-13,-8,35,9,-5,16,-33|spender-governor:JPN proposal
-3,-9,-7,2,-19,40,-28,23|spender-governor:JPN spend
-15,-13,27,-11,32,-12,-2,-7|spender-governor:LAND be
-2,4,-5,2,16,-7,29,-37|spender-governor:LAND cap
-12,-4,-6,9,-1,-2,10,6|spender-governor:LAND demand
-4,-8,-6,44,-31,19,-17,3|spender-governor:LAND denial
-5,14,9,-11,-2,-3,11,-14|spender-governor:LAND level
10,7,-32,14,-1,5,7,-11|spender-governor:LAND move
16,-39,20,-10,27,9,-24,1|spender-governor:LAND none
-16,-9,-18,9,17,-4,10,12|spender-governor:LAND pledge
4,5,12,-47,3,7,8,9|spender-governor:LAND proposal
-16,8,-32,13,-21,-27,45,30|spender-governor:LAND spend
20,-2,-23,-11,-19,13,17,6|spender-governor:NATO be
14,-2,40,6,-18,-13,1,-29|spender-governor:NATO demand
0,0,1,-9,0,0,10,-1|spender-governor:NATO denial
2,0,-13,-1,5,-3,0,10|spender-governor:NATO level
0,-3,19,-13,5,-4,17,-23|spender-governor:NATO move
-32,-5,10,-10,-2,-18,34,23|spender-governor:NATO none
5,-3,-15,1,-18,-10,22,18|spender-governor:NATO pledge
-9,-1,14,8,-9,2,-29,24|spender-governor:NATO proposal
-2,-1,23,-10,36,-3,-5,-38|spender-governor:NATO spend
-11,2,-19,-5,11,19,-16,20|spender-governor:USA be
-3,-1,3,-3,1,-1,-11,14|spender-governor:USA cap
-1,0,8,-14,1,-1,-3,10|spender-governor:USA demand
4,-1,0,1,4,-7,-8,6|spender-governor:USA level
-9,-4,-16,-4,-6,9,27,3|spender-governor:USA move
-8,12,10,10,19,0,-7,-35|spender-governor:USA none
-3,0,2,8,3,-1,-1,-8|spender-governor:USA pledge
0,0,-3,-1,-16,-1,14,7|spender-governor:USA proposal
3,-1,-32,-4,32,-2,1,3|spender-governor:USA spend
47,-1,3,-11,-10,9,-4,-31|spender-shape:ALLIES half
22,2,41,-28,-24,-9,-18,15|spender-shape:ALLIES whole
3,-4,-6,1,30,-6,-11,-6|spender-shape:CHN half
-1,0,-1,0,15,-2,-7,-3|spender-shape:CHN tenth
8,-6,-19,-7,1,2,22,-1|spender-shape:CHN whole
4,28,-13,-1,-30,6,-8,14|spender-shape:EU half
0,-1,10,-3,3,6,-9,-7|spender-shape:EU whole
-2,-7,-6,-5,46,-10,-10,-8|spender-shape:JPN fine
-14,-27,50,59,-50,46,-85,21|spender-shape:JPN half
-5,-12,-29,-8,52,-5,-62,69|spender-shape:JPN tenth
-15,55,-17,2,-48,-6,65,-37|spender-shape:JPN whole
-2,-3,-11,-6,56,-12,-4,-18|spender-shape:LAND fine
-23,-16,-30,-13,0,-21,82,20|spender-shape:LAND half
-13,2,26,-27,-1,4,67,-58|spender-shape:LAND tenth
-2,-18,-16,57,-16,14,-66,48|spender-shape:LAND whole
2,-4,-7,-14,-11,-2,20,18|spender-shape:NATO half
-1,-1,22,-2,-12,-4,5,-8|spender-shape:NATO tenth
-3,-14,40,-23,-7,-28,57,-22|spender-shape:NATO whole
-8,-1,4,-14,27,-17,3,6|spender-shape:USA half
-4,-1,-29,-2,11,38,-12,0|spender-shape:USA tenth
-16,9,-19,8,7,-6,4,12|spender-shape:USA whole
68,1,42,-40,-29,-2,-25,-16|spender:ALLIES
10,-10,-27,-6,46,-6,3,-10|spender:CHN
4,27,-4,-4,-21,11,-19,6|spender:EU
-36,10,-2,48,0,26,-92,46|spender:JPN
-40,-34,-31,11,38,-15,78,-8|spender:LAND
-2,-18,55,-39,-25,-36,75,-10|spender:NATO
-28,7,-47,-7,49,15,-6,17|spender:USA
19,-2,39,-15,24,-7,-21,-38|spenders
-5,8,1,-21,44,-52,-20,46|title
2,-18,0,-23,32,3,11,-8|ungoverned
0,0,-2,-1,-67,93,-25,1|value:0.1
0,0,0,0,18,0,-17,0|value:0.15
0,0,-2,0,-4,34,-16,-12|value:0.2
0,0,0,0,-7,8,0,0|value:0.3
0,0,0,0,-8,8,0,0|value:0.4
0,0,-1,-1,-9,26,-9,-5|value:0.5
0,0,0,-1,12,-2,-7,-1|value:0.8
0,-1,-2,-1,20,-3,-5,-8|value:0.9
0,0,-1,0,-11,0,0,12|value:0.993
-31,255,-63,-53,59,45,-142,-71|value:1
-1,-2,-1,0,10,-1,-3,-2|value:1.004
0,-1,0,0,9,-3,-1,-3|value:1.04
0,0,0,0,18,-1,-12,-4|value:1.1
0,0,0,0,8,0,-6,-1|value:1.19
0,0,-2,-1,34,-16,-25,11|value:1.2
0,0,0,-1,13,-1,-2,-9|value:1.24
-1,-1,-14,2,48,6,-35,-4|value:1.3
-1,-1,-4,-1,39,-9,-22,-1|value:1.4
0,0,0,0,14,0,-14,0|value:1.42
-14,16,-58,-31,54,-8,13,28|value:1.5
0,0,0,0,11,-1,-10,0|value:1.58
-1,-1,-5,-1,48,-7,-14,-18|value:1.6
-1,0,-2,0,-22,29,-11,6|value:1.7
0,0,0,0,11,0,-10,-1|value:1.76
-2,-2,-9,-6,96,-37,-16,-24|value:1.8
-1,-2,-3,-1,33,-2,-16,-8|value:1.9
-16,-11,138,85,-103,4,-81,-16|value:1E+1
40,-127,-157,-81,106,-108,312,14|value:2
-2,11,-37,-26,-57,-41,138,15|value:2.1
0,0,-2,0,-9,6,-21,26|value:2.2
0,0,0,0,9,0,-4,-5|value:2.25
-2,-1,-8,-3,56,-2,-23,-18|value:2.3
-1,0,-2,-1,9,0,-3,-1|value:2.32
0,0,-1,0,-90,0,106,-13|value:2.33
-2,-1,-16,-3,-72,-20,149,-35|value:2.4
0,0,-1,0,11,-1,-3,-5|value:2.42
0,0,-1,-1,16,-1,-11,-2|value:2.45
-3,-6,-29,-44,40,-36,17,61|value:2.5
-2,-1,-10,-1,-38,14,27,11|value:2.6
0,0,-1,0,-3,-3,-7,15|value:2.7
-1,-4,-8,-1,61,-7,-53,12|value:2.8
0,0,-3,0,4,0,-8,8|value:2.9
0,0,0,0,23,0,-23,0|value:27
0,0,0,0,19,0,-19,0|value:27.2
0,0,-1,0,15,-1,-3,-10|value:2E+1
-52,-70,57,-18,-92,31,11,133|value:3
0,0,-1,-1,20,-2,-14,-2|value:3.1
-1,0,-5,-1,-5,9,9,-6|value:3.3
0,-1,-2,-2,26,-4,-3,-14|value:3.32
-3,-1,-28,-1,61,-10,-13,-5|value:3.4
33,-33,128,85,-201,42,5,-59|value:3.5
0,0,0,0,31,0,-22,-8|value:3.6
0,0,0,0,-11,0,0,11|value:3.65
0,0,33,0,-40,-1,11,-2|value:3.7
-2,-1,141,14,-89,-8,-74,19|value:3.8
0,-1,-1,-1,23,-4,-7,-9|value:34
-5,-9,-10,-4,-5,-2,-29,64|value:4
0,0,-2,0,22,-1,-17,-2|value:4.1
0,0,0,0,9,0,-9,0|value:4.2
-2,0,-13,-3,27,-4,-27,22|value:4.5
0,0,-7,-1,-34,-2,27,19|value:4.7
0,0,-1,-1,-42,-2,50,-5|value:4.8
0,0,0,0,-9,-2,-3,15|value:4.87
0,0,-1,0,-8,0,-12,21|value:4.9
61,-63,70,87,-179,18,61,-55|value:5
0,0,-1,-1,-93,-3,104,-5|value:5.4
-1,0,-4,0,9,0,-1,-2|value:5.5
-2,57,-11,-7,27,-8,-28,-29|value:6
0,0,-2,0,11,0,-8,-1|value:6.3
-1,0,-21,0,28,-3,-1,-2|value:6.5
0,0,-2,0,13,-1,-2,-7|value:7
0,0,0,0,8,-1,-4,-2|value:8
0,0,-1,0,-13,0,14,2|verb+1-form:account gerund+
-1,-1,0,-2,-7,0,14,-3|verb+1-form:achieve finite+
8,0,5,-3,-3,-1,-6,-1|verb+1-form:advance finite+
-1,-1,7,-5,-2,-3,-6,11|verb+1-form:advocate finite+
-1,-1,10,10,-15,0,0,-4|verb+1-form:agree finite+
0,0,0,3,-3,0,17,-16|verb+1-form:aim finite+
0,-1,-2,-2,-11,-6,27,-6|verb+1-form:announce finite+
0,0,0,0,0,0,-27,27|verb+1-form:announce finite+could
0,0,0,0,8,0,-14,7|verb+1-form:announce finite+will
-1,0,0,-1,-9,-1,0,12|verb+1-form:appropriate finite+
0,0,0,0,-3,10,-6,-1|verb+1-form:approve finite+
-1,-4,-9,-1,0,-2,0,16|verb+1-form:argue finite+
0,0,-3,-11,0,0,16,-1|verb+1-form:argue gerund++not
-1,-3,8,-1,0,5,-4,-4|verb+1-form:arrive finite+
-4,-1,18,-18,-19,5,6,15|verb+1-form:ask finite+
0,0,-6,2,9,-2,-11,9|verb+1-form:ask finite++not
0,0,1,0,-1,13,-9,-4|verb+1-form:ask finite+will
-1,1,-3,0,-1,-1,-2,8|verb+1-form:ask for finite+
0,-2,-2,0,12,-8,0,-1|verb+1-form:ask for finite+can+not
0,0,1,-4,-1,-4,0,9|verb+1-form:ask progressive+
0,-1,0,-1,40,-1,-37,1|verb+1-form:attain finite+
0,0,0,0,-8,0,9,-1|verb+1-form:attain inf+
14,5,-7,-5,-7,3,-5,2|verb+1-form:be finite+
-1,4,-3,7,-1,-1,9,-14|verb+1-form:be finite++not
0,-1,-2,-2,-2,-2,-2,10|verb+1-form:be finite+can+not
-4,-1,-6,1,-5,7,-7,15|verb+1-form:be finite+could
0,0,0,-1,-1,0,20,-17|verb+1-form:be finite+could+not
-3,-1,-16,-10,10,-3,19,5|verb+1-form:be finite+should
0,0,-1,-12,-1,-3,7,10|verb+1-form:be finite+should+not
0,-5,-4,-1,16,2,-8,0|verb+1-form:be finite+will
0,0,11,-2,-3,-5,4,-5|verb+1-form:be finite+will+not
4,-9,9,22,-4,2,-40,17|verb+1-form:be finite+would
-3,4,10,5,-1,1,0,-16|verb+1-form:be inf+
-1,1,-1,0,10,-1,5,-12|verb+1-form:believe finite+
0,0,20,0,-2,-6,-9,-2|verb+1-form:believe finite+will+not
0,1,0,0,-1,0,10,-9|verb+1-form:bind gerund+
0,0,0,10,10,-6,-5,-9|verb+1-form:bring finite+
0,0,0,0,-4,-4,10,-1|verb+1-form:bring finite+will
0,-6,0,0,-3,-2,12,-1|verb+1-form:bring finite+would
0,0,-1,0,0,0,13,-13|verb+1-form:bring forward inf+
-2,0,-2,12,-1,4,-1,-9|verb+1-form:bring up finite+
-1,0,-2,11,-4,0,-3,-1|verb+1-form:broach finite+
-1,-1,1,2,2,-16,11,2|verb+1-form:budget finite+
0,0,-1,0,-7,0,0,8|verb+1-form:budget inf+
0,0,-1,0,2,17,-11,-7|verb+1-form:calculate finite+
11,-1,1,6,-9,-5,12,-15|verb+1-form:call finite+
0,-1,20,-14,0,0,-3,-1|verb+1-form:call for +
-1,-1,-11,21,-1,-4,-10,9|verb+1-form:call for finite+
0,0,0,0,0,9,0,-9|verb+1-form:call for finite+would
-1,-2,-1,9,0,2,-6,-1|verb+1-form:call gerund+
-1,0,3,-2,0,13,1,-14|verb+1-form:call on finite+
0,0,0,-13,-1,0,-2,15|verb+1-form:campaign finite+
0,0,0,-14,0,25,-3,-7|verb+1-form:campaign gerund+
0,13,-1,0,-12,0,2,0|verb+1-form:cap finite+
0,0,-8,0,0,0,16,-7|verb+1-form:choose inf+
0,0,0,0,0,0,-9,9|verb+1-form:consider progressive+
0,0,8,-7,0,-1,0,0|verb+1-form:consider progressive++not
0,0,0,0,-6,9,-2,0|verb+1-form:contribute finite+could
0,8,0,0,0,0,0,-7|verb+1-form:curb finite+
-1,0,0,17,-3,-2,-7,-4|verb+1-form:cut finite+would
0,0,0,0,-1,0,-10,10|verb+1-form:debate finite+will
0,8,-5,12,-1,-5,10,-19|verb+1-form:decide finite+
0,-1,-1,1,-8,8,-14,15|verb+1-form:decide finite++not
0,0,19,-5,-3,-1,-7,-3|verb+1-form:decide finite+will
0,0,0,15,0,-13,-7,5|verb+1-form:decline finite+
-1,-2,-2,-9,-6,6,8,6|verb+1-form:demand finite+
0,0,-2,0,-6,0,9,0|verb+1-form:determine inf+
0,0,-3,16,-1,-1,-6,-5|verb+1-form:discuss finite++not
0,0,-9,0,0,0,0,9|verb+1-form:do finite+should
0,0,0,0,-4,0,9,-4|verb+1-form:do finite+will
0,0,3,0,9,-1,-9,-2|verb+1-form:draft finite+
0,0,-1,0,-1,0,-8,10|verb+1-form:draft gerund+
0,0,3,0,-8,-3,-2,11|verb+1-form:drop finite+
-1,0,-3,-1,-1,0,-5,10|verb+1-form:duck finite+
0,-1,-1,0,0,11,-5,-3|verb+1-form:end coordinated+
0,3,1,-1,11,-2,-2,-9|verb+1-form:end finite+
0,0,-2,0,0,8,0,-5|verb+1-form:end finite+should
-1,-1,-8,0,18,9,-12,-4|verb+1-form:estimate finite+
0,0,0,-9,-4,0,-5,19|verb+1-form:examine finite+
-1,-2,-1,-2,9,-1,-2,0|verb+1-form:exceed finite+
0,0,0,0,-2,0,11,-9|verb+1-form:exclude finite++not
0,0,0,0,-7,0,-4,11|verb+1-form:exclude gerund+
8,0,14,-4,-10,13,-7,-14|verb+1-form:expect finite+
0,0,0,0,-12,0,15,-1|verb+1-form:eye finite+
0,8,-1,-1,-4,-2,10,-11|verb+1-form:fall finite+
0,8,0,0,-4,-1,0,-2|verb+1-form:fall gerund++not
0,0,-9,7,-1,0,1,1|verb+1-form:favour finite+
0,-2,-2,-1,21,-4,-9,-4|verb+1-form:feel finite+
-1,0,-1,-3,-2,-2,12,-3|verb+1-form:fix finite++not
0,0,-1,17,-2,-1,-5,-7|verb+1-form:fix gerund+
0,0,12,2,4,-1,-6,-10|verb+1-form:float finite+
-1,0,-9,-1,-3,-2,15,0|verb+1-form:force finite+
7,-5,6,1,4,-5,-9,1|verb+1-form:get finite+
0,0,-3,0,-1,9,1,-6|verb+1-form:get finite+will
-2,-5,20,0,4,-11,-1,-6|verb+1-form:give finite+
0,0,-1,-2,-1,-3,-3,10|verb+1-form:give finite+would
-4,5,-5,3,0,4,9,-12|verb+1-form:go finite+
0,0,0,0,-1,0,10,-9|verb+1-form:go finite+could
0,0,-2,-3,-5,3,13,-6|verb+1-form:go finite+will
-3,0,-7,-2,-3,-13,-10,39|verb+1-form:go finite+would
0,0,0,-3,-7,-1,-27,38|verb+1-form:go finite+would+not
0,0,-1,-2,1,0,16,-13|verb+1-form:go inf+
-1,0,-1,0,-3,10,3,-8|verb+1-form:go progressive+
0,-1,-1,-1,-3,13,-7,1|verb+1-form:grow finite+
23,0,-9,2,-2,-4,-6,-4|verb+1-form:hold up finite+
0,-5,-7,-4,-3,-3,22,1|verb+1-form:hope finite+
0,-1,0,0,8,0,-7,0|verb+1-form:increase finite+
0,0,-2,0,2,8,-4,-4|verb+1-form:increase finite+should
0,0,-12,12,-1,-1,5,-3|verb+1-form:insist finite+
0,0,0,-2,-5,10,4,-6|verb+1-form:intend finite+
-1,14,0,-1,7,-2,-4,-13|verb+1-form:keep finite+
0,0,9,-6,0,0,-3,0|verb+1-form:keep finite+could
-1,11,-2,0,-6,0,3,-4|verb+1-form:lay down finite+
0,0,-1,-1,2,-2,-9,10|verb+1-form:leave finite+would
0,-7,0,0,8,0,0,0|verb+1-form:lift finite+
0,0,1,10,0,-4,13,-19|verb+1-form:like to see finite+would
0,0,-2,-3,-1,0,-2,8|verb+1-form:look at finite+
0,0,0,-1,-4,0,12,-6|verb+1-form:look at progressive+
0,0,0,0,8,0,-6,-2|verb+1-form:maintain finite+should
0,-1,14,-1,-7,0,0,-4|verb+1-form:match finite++not
0,0,-1,0,15,0,-1,-13|verb+1-form:match inf+
-4,-1,9,-7,0,3,4,-3|verb+1-form:mean finite+
-1,-1,-14,8,10,5,-2,-6|verb+1-form:mean finite+would
-2,-1,12,2,8,-3,5,-21|verb+1-form:meet finite+
0,0,-3,-2,10,0,-1,-4|verb+1-form:meet finite+should
-1,0,-10,1,0,-2,10,2|verb+1-form:meet gerund+
-1,-1,10,-15,-1,12,-5,1|verb+1-form:mention finite+
0,0,-1,0,-1,0,-7,9|verb+1-form:moot finite+
8,-1,-1,-2,-12,0,8,-1|verb+1-form:move finite+
-3,0,6,14,-1,-3,3,-14|verb+1-form:name finite+
16,0,-9,-5,2,0,-2,-1|verb+1-form:name finite++not
-1,0,10,-4,0,0,-1,-4|verb+1-form:name gerund+
-1,-1,2,-2,17,-2,-5,-8|verb+1-form:oppose finite+
0,0,-4,-3,13,-4,-10,8|verb+1-form:order finite+
9,0,-6,7,15,-8,-19,2|verb+1-form:pay finite+
0,0,0,0,-8,0,9,0|verb+1-form:pay finite++not
0,0,0,0,0,16,0,-15|verb+1-form:pay finite+could
-1,0,-10,-1,-4,-2,-11,27|verb+1-form:pay inf+
0,0,-5,-11,34,-3,-7,-8|verb+1-form:plan finite+
0,0,-1,0,-9,14,-3,-1|verb+1-form:plan gerund+
0,0,0,-1,-7,0,11,-2|verb+1-form:prepare finite+
0,-2,-1,0,-13,1,20,-6|verb+1-form:project finite+
1,-1,-11,2,-12,-3,28,-4|verb+1-form:promise finite+
-1,0,-7,-10,0,-1,-12,31|verb+1-form:propose finite+
0,0,0,0,-1,-15,0,16|verb+1-form:push coordinated+
-2,-3,19,1,-10,-8,-13,16|verb+1-form:put finite+
-1,0,30,-1,-9,-4,-9,-6|verb+1-form:put forward finite+
0,-1,-8,9,4,4,0,-8|verb+1-form:raise finite+
0,0,-2,-1,0,9,-1,-5|verb+1-form:raise finite+would
-2,-2,0,-6,30,-3,-4,-13|verb+1-form:reach finite+
0,0,-2,5,-14,0,11,0|verb+1-form:reach finite++not
0,0,-1,0,-4,0,-6,11|verb+1-form:reach finite+should
0,12,-3,0,-9,0,8,-8|verb+1-form:reach finite+will
0,0,-1,-1,1,-8,17,-8|verb+1-form:reach finite+would
0,-1,6,-1,12,-4,-20,8|verb+1-form:reach inf+
0,0,10,-1,0,0,-9,0|verb+1-form:reach progressive+
0,0,0,0,-2,8,0,-6|verb+1-form:reckon on finite+
0,-1,-6,9,-2,-4,-4,8|verb+1-form:recommend finite+
7,0,-19,15,-1,-1,-15,15|verb+1-form:reject finite+
-1,0,5,-6,5,-4,9,-8|verb+1-form:remain finite+
0,0,-14,22,0,0,-7,-1|verb+1-form:request finite++not
0,0,-1,-1,10,-1,-11,4|verb+1-form:require finite+
0,0,16,-5,8,3,-2,-20|verb+1-form:require finite+would
0,0,0,1,-1,0,-7,8|verb+1-form:return finite+
0,0,0,-1,6,-1,8,-12|verb+1-form:review finite+
-1,0,12,0,3,0,-7,-6|verb+1-form:rise finite+should
0,0,-2,0,6,-1,-12,10|verb+1-form:rise finite+will
0,0,-1,0,-7,-1,2,8|verb+1-form:rise gerund+
-1,0,-11,0,-1,-1,0,14|verb+1-form:satisfy finite+could
0,0,-5,-2,0,-2,-8,17|verb+1-form:satisfy inf+
0,0,-1,0,-1,-3,-15,20|verb+1-form:secure inf+
-1,0,22,10,-5,-12,-5,-8|verb+1-form:seek finite+
0,0,6,-1,0,-3,6,-9|verb+1-form:set aside finite+
-1,6,-11,-4,15,-1,-1,-3|verb+1-form:set finite+
0,0,0,0,-8,0,8,0|verb+1-form:set finite+will
0,-1,-4,-1,0,-4,-3,12|verb+1-form:set inf+
0,0,0,0,-15,0,15,0|verb+1-form:shoot finite++not
0,0,0,0,9,0,-9,0|verb+1-form:sign off on finite+
0,0,-7,0,0,9,-1,-1|verb+1-form:signal subjunctive+
0,1,-2,-1,8,-1,-4,-1|verb+1-form:sit finite+
0,0,-8,-5,-2,0,15,0|verb+1-form:speak about progressive+
-3,0,20,-6,1,-1,-6,-6|verb+1-form:speak of finite+
0,-2,0,0,-3,-1,-7,12|verb+1-form:spend coordinated+
-5,-9,-5,-4,13,18,-18,11|verb+1-form:spend finite+
0,0,0,0,8,0,-7,0|verb+1-form:spend finite+will
11,1,1,-5,12,-1,4,-25|verb+1-form:spend gerund+
0,0,2,0,-12,0,8,2|verb+1-form:spend progressive+
1,0,8,-3,11,-4,-1,-12|verb+1-form:stand finite+
0,0,-3,0,-1,11,0,-6|verb+1-form:stand inf+
0,-1,-7,0,-4,-1,-5,18|verb+1-form:stay finite+
-1,3,-2,-1,-10,-1,1,11|verb+1-form:stop finite+
0,0,0,-3,10,0,-6,-1|verb+1-form:stop finite+should+not
0,0,-5,0,-4,0,10,-2|verb+1-form:subscribe finite+
0,0,-5,22,-4,-3,1,-11|verb+1-form:suggest finite+
9,-4,3,-3,-13,-2,9,2|verb+1-form:take finite+
0,0,-1,0,15,0,-10,-3|verb+1-form:take finite+will
0,0,-3,-8,0,0,10,1|verb+1-form:take gerund+
0,0,-8,0,0,0,0,9|verb+1-form:talk finite+would
0,0,-4,0,-3,0,9,-1|verb+1-form:talk into finite+
0,-5,6,9,-15,11,2,-7|verb+1-form:tell finite+
0,0,-10,-1,-1,0,13,0|verb+1-form:tell finite++not
0,0,0,0,13,0,-12,0|verb+1-form:tell finite+will+not
0,0,0,-1,0,9,-1,-6|verb+1-form:think coordinated+
-1,10,-7,-1,15,-2,-13,-1|verb+1-form:think finite+
0,0,0,0,0,-1,8,-6|verb+1-form:think finite+should
0,0,0,0,20,0,-20,0|verb+1-form:think progressive+
0,0,0,0,-1,-1,-6,8|verb+1-form:tie finite+
0,0,0,-1,0,-12,15,-2|verb+1-form:tie finite+should
0,0,5,-1,-5,17,-16,-1|verb+1-form:try finite+
0,0,0,0,8,0,-7,-1|verb+1-form:upgrade finite+
-1,0,1,-1,-3,-3,-1,9|verb+1-form:urge finite+
0,0,0,0,11,0,-9,-2|verb+1-form:use finite+should
0,0,-1,0,-2,-1,11,-6|verb+1-form:use finite+would
0,0,-1,9,0,-3,-2,-2|verb+1-form:utter finite+
-8,-5,32,-8,17,-22,-10,3|verb+1-form:want finite+
0,0,-15,0,-1,-1,-3,21|verb+1-form:want finite+will
0,0,-4,-1,12,5,-9,-2|verb+1-form:warn finite+
0,0,0,0,-7,0,9,-2|verb+1-form:warn gerund+
0,0,-1,-1,-1,8,2,-6|verb+1-form:weigh finite+
0,0,0,0,1,0,-9,9|verb+1-form:weigh progressive+
0,1,-7,-1,0,8,0,0|verb+1-form:work out at finite+
5,-9,19,4,5,-5,-31,11|verb+1-form:write finite+
0,0,-3,0,0,-2,-2,8|verb+1-form:write finite+should
0,0,-6,-1,-1,1,-1,9|verb+1-form:write finite+would
0,0,-3,0,0,-1,-11,15|verb+1-form:write inf+
6,-4,-12,7,-2,-5,4,6|verb+1-kind:be
-2,49,-2,-10,-5,-5,3,-28|verb+1-kind:cap
12,-18,55,8,-10,-28,-26,7|verb+1-kind:demand
1,-1,-14,40,1,-23,-25,21|verb+1-kind:denial
-9,-9,-1,-18,5,52,-13,-6|verb+1-kind:level
-2,1,-19,-27,46,19,18,-35|verb+1-kind:move
-8,9,-21,-9,6,7,19,-4|verb+1-kind:pledge
-8,-8,8,12,7,-5,-48,43|verb+1-kind:proposal
10,-4,2,-11,16,14,-11,-18|verb+1-kind:spend
14,5,-7,-5,-7,3,-5,2|verb+1-mood:be finite+
-1,4,-3,7,-1,-1,9,-14|verb+1-mood:be finite++not
0,-1,-2,-2,-2,-2,-2,10|verb+1-mood:be finite+can+not
-4,-1,-6,1,-5,7,-7,15|verb+1-mood:be finite+could
0,0,0,-1,-1,0,20,-17|verb+1-mood:be finite+could+not
-3,-1,-16,-10,10,-3,19,5|verb+1-mood:be finite+should
0,0,-1,-12,-1,-3,7,10|verb+1-mood:be finite+should+not
0,-5,-4,-1,16,2,-8,0|verb+1-mood:be finite+will
0,0,11,-2,-3,-5,4,-5|verb+1-mood:be finite+will+not
4,-9,9,22,-4,2,-40,17|verb+1-mood:be finite+would
-3,4,10,5,-1,1,0,-16|verb+1-mood:be inf+
-2,32,-3,-1,-1,-3,1,-24|verb+1-mood:cap finite+
0,12,0,0,-12,0,-4,5|verb+1-mood:cap finite++passive
0,0,9,-6,0,0,-3,0|verb+1-mood:cap finite+could
-1,-1,23,-16,0,0,-3,-2|verb+1-mood:demand +
0,0,-1,0,-9,-15,-3,30|verb+1-mood:demand coordinated+
19,-9,4,14,-27,1,7,-10|verb+1-mood:demand finite+
0,1,-13,-5,8,-1,12,-2|verb+1-mood:demand finite++not
0,0,-13,22,2,-7,-10,8|verb+1-mood:demand finite++not+passive
0,-3,23,-6,-15,-11,10,2|verb+1-mood:demand finite++passive
0,-2,-2,0,12,-8,0,-1|verb+1-mood:demand finite+can+not
0,0,-12,-1,1,6,-7,14|verb+1-mood:demand finite+will
0,0,0,0,13,0,-12,0|verb+1-mood:demand finite+will+not
-1,-1,0,-7,9,10,2,-13|verb+1-mood:demand finite+would
0,0,18,0,0,0,0,-17|verb+1-mood:demand finite+would+passive
-1,-2,0,17,-1,1,-6,-9|verb+1-mood:demand gerund+
-2,0,24,-4,-1,-9,-5,-3|verb+1-mood:demand progressive+
0,0,0,0,0,0,-9,9|verb+1-mood:demand subjunctive++passive
-4,-1,-12,18,-3,-16,-13,30|verb+1-mood:denial finite+
0,0,0,0,-2,0,11,-9|verb+1-mood:denial finite++not
6,0,-5,18,14,-3,-18,-12|verb+1-mood:denial finite++passive
0,0,0,0,-7,0,-4,11|verb+1-mood:denial gerund+
-5,-8,11,-10,12,24,-6,-19|verb+1-mood:level finite+
0,0,4,-4,8,0,-6,-2|verb+1-mood:level finite+should+passive
-2,0,5,0,7,1,-11,-1|verb+1-mood:level finite+will
-1,-1,-6,-3,3,20,-20,8|verb+1-mood:level finite+would
-1,0,-3,2,-15,0,16,1|verb+1-mood:level gerund+
0,-2,-7,-2,-8,9,3,8|verb+1-mood:level inf+
-2,6,-3,-1,-5,8,3,-7|verb+1-mood:move coordinated+
27,-2,20,7,40,-23,-28,-41|verb+1-mood:move finite+
-1,0,12,3,-35,-2,27,-5|verb+1-mood:move finite++not
0,0,-1,2,-14,0,13,0|verb+1-mood:move finite++not+passive
-4,-14,5,-3,52,7,-19,-25|verb+1-mood:move finite++passive
0,0,-1,-1,0,15,-1,-12|verb+1-mood:move finite+could+passive
-4,-1,6,-7,1,15,1,-11|verb+1-mood:move finite+should
0,0,-1,-3,12,-1,-6,-1|verb+1-mood:move finite+should+not
0,0,-2,-3,10,8,-9,-2|verb+1-mood:move finite+should+passive
0,11,-6,-3,4,2,0,-9|verb+1-mood:move finite+will
0,-1,-5,-2,-2,4,18,-10|verb+1-mood:move finite+will+passive
-4,-8,-17,14,-4,-2,-3,24|verb+1-mood:move finite+would
0,0,0,-3,-9,-1,-24,37|verb+1-mood:move finite+would+not
-1,3,-2,-3,-4,-12,27,-9|verb+1-mood:move finite+would+passive
0,8,0,0,-4,-1,0,-2|verb+1-mood:move gerund++not
-2,-1,-23,-8,26,-10,-20,39|verb+1-mood:move inf+
0,-1,5,-1,-9,-4,10,-1|verb+1-mood:move inf++passive
-6,0,1,-2,2,9,-2,-2|verb+1-mood:move progressive+
0,0,0,0,0,0,-8,8|verb+1-mood:pledge coordinated+
-8,4,4,-7,-12,7,59,-48|verb+1-mood:pledge finite+
-1,0,-1,-3,9,6,-7,-2|verb+1-mood:pledge finite++not
0,4,-1,-1,-18,7,-12,20|verb+1-mood:pledge finite++not+passive
3,0,4,2,25,-3,-4,-27|verb+1-mood:pledge finite++passive
0,0,0,0,0,0,-27,27|verb+1-mood:pledge finite+could+passive
0,2,5,-5,9,-13,8,-5|verb+1-mood:pledge finite+should
0,0,-3,0,0,-2,-2,8|verb+1-mood:pledge finite+should+passive
0,0,17,-6,-6,-4,-3,2|verb+1-mood:pledge finite+will
-1,-1,-17,7,23,3,-15,1|verb+1-mood:pledge finite+would
0,3,0,7,-11,11,4,-15|verb+1-mood:pledge gerund+
0,-1,-14,-1,2,-5,6,13|verb+1-mood:pledge inf+
0,0,-5,0,-7,-1,12,2|verb+1-mood:pledge inf++passive
0,0,-4,0,-8,0,11,1|verb+1-mood:pledge progressive+
0,0,0,-1,-1,9,2,-7|verb+1-mood:proposal coordinated+
-19,-3,1,1,11,-6,-2,18|verb+1-mood:proposal finite+
13,0,-8,6,-5,-3,-1,-3|verb+1-mood:proposal finite++not
0,0,-5,15,1,-2,-2,-7|verb+1-mood:proposal finite++not+passive
-4,-3,1,32,-10,-18,-32,34|verb+1-mood:proposal finite++passive
0,0,0,0,-1,0,8,-6|verb+1-mood:proposal finite+should+passive
0,0,20,0,-2,-6,-9,-2|verb+1-mood:proposal finite+will+not
0,0,0,0,1,0,-11,11|verb+1-mood:proposal finite+will+passive
0,0,-8,9,-1,-5,13,-8|verb+1-mood:proposal finite+would
-1,-1,13,-20,-4,23,-11,0|verb+1-mood:proposal gerund+
0,0,-3,-12,0,0,12,5|verb+1-mood:proposal gerund++not
6,-1,-4,-9,15,-3,-14,11|verb+1-mood:proposal progressive+
0,0,8,-7,0,-1,0,0|verb+1-mood:proposal progressive++not
0,0,-7,0,0,9,-1,-1|verb+1-mood:proposal subjunctive+
0,-2,0,0,-3,-1,-7,12|verb+1-mood:spend coordinated+
-2,-9,3,-5,9,12,-13,5|verb+1-mood:spend finite+
-4,4,-2,-1,9,7,-7,-7|verb+1-mood:spend finite++passive
6,0,-11,-1,-1,0,0,7|verb+1-mood:spend finite+should
0,0,6,-1,10,-2,-9,-5|verb+1-mood:spend finite+should+passive
0,0,0,0,-3,0,8,-4|verb+1-mood:spend finite+will
0,0,4,-1,-3,0,11,-11|verb+1-mood:spend finite+would
11,1,1,-5,7,-1,9,-24|verb+1-mood:spend gerund+
0,0,2,0,-12,0,8,2|verb+1-mood:spend progressive+
-1,-2,-3,-5,10,-1,1,0|verb+1:accept
0,0,3,-1,-10,1,5,1|verb+1:account
-1,-2,-1,-3,-11,-1,19,-2|verb+1:achieve
-1,7,0,-5,-6,-3,-3,10|verb+1:adopt
8,0,5,-3,-3,-1,-5,-1|verb+1:advance
-1,-1,7,-5,-2,-3,-6,11|verb+1:advocate
-1,-1,11,10,-15,0,-1,-3|verb+1:agree
0,0,4,-3,2,-1,16,-18|verb+1:aim
-1,0,3,-3,-2,10,-1,-6|verb+1:amount
0,-1,-2,-1,0,-6,-17,29|verb+1:announce
-1,0,0,-1,-9,-1,0,12|verb+1:appropriate
0,0,0,0,-3,10,-6,-1|verb+1:approve
-1,-4,-12,-11,-1,-2,16,15|verb+1:argue
-1,-3,8,-1,-5,5,1,-5|verb+1:arrive
-5,-1,11,-15,-13,10,-14,26|verb+1:ask
-2,-1,2,-2,13,-9,-6,4|verb+1:ask for
-1,-1,-1,-2,26,-3,-10,-9|verb+1:attain
6,-4,-12,7,-2,-5,4,6|verb+1:be
-1,1,18,-1,8,-7,-4,-13|verb+1:believe
1,1,0,0,5,0,3,-9|verb+1:bind
0,-6,1,9,1,-12,15,-7|verb+1:bring
0,0,-1,0,-1,0,16,-14|verb+1:bring forward
-2,0,-2,16,-1,2,-2,-11|verb+1:bring up
-1,0,-2,11,-4,0,-3,-1|verb+1:broach
-1,-1,0,2,-4,-17,11,10|verb+1:budget
0,0,-1,0,2,17,-11,-7|verb+1:calculate
10,-2,-1,12,-12,-4,-6,4|verb+1:call
-2,-2,12,6,-1,5,-13,-4|verb+1:call for
-1,0,4,-2,0,13,1,-14|verb+1:call on
0,-1,-1,-26,-1,25,-5,9|verb+1:campaign
0,13,-1,0,-12,0,2,0|verb+1:cap
0,0,-1,-5,0,0,8,-2|verb+1:carry
0,-4,-9,0,0,-2,25,-10|verb+1:choose
0,0,3,-2,13,0,-12,-1|verb+1:climb
0,-5,-2,0,3,8,-5,1|verb+1:come to
-4,0,5,0,-3,-3,-4,9|verb+1:consider
0,0,0,0,-6,9,-2,0|verb+1:contribute
0,8,0,0,0,0,0,-7|verb+1:curb
-1,0,-4,16,-6,-3,7,-8|verb+1:cut
0,0,0,0,-1,0,-5,8|verb+1:debate
-1,7,15,8,-1,2,-22,-8|verb+1:decide
0,0,0,15,0,-13,-7,5|verb+1:decline
-2,-2,6,-9,-7,5,5,4|verb+1:demand
0,-1,-5,22,-3,-6,-5,-2|verb+1:discuss
0,0,-9,0,-4,0,9,5|verb+1:do
0,0,2,0,8,-1,-17,8|verb+1:draft
-1,0,-3,-1,-1,0,-5,10|verb+1:duck
-1,2,-2,-1,17,16,-12,-18|verb+1:end
0,-1,0,0,-3,14,-5,-4|verb+1:equal
-1,-1,-8,0,18,9,-12,-4|verb+1:estimate
0,0,0,-9,-4,0,-5,19|verb+1:examine
0,0,0,-1,-9,0,7,3|verb+1:exclude
7,-1,14,-5,-13,12,-8,-7|verb+1:expect
0,0,0,0,-10,0,12,-1|verb+1:eye
-1,16,-6,0,2,-8,16,-19|verb+1:fall
0,0,-9,7,-1,0,1,1|verb+1:favour
-1,-2,-1,-1,21,-4,-9,-5|verb+1:feel
0,0,-2,0,7,-1,-8,5|verb+1:fight
-1,1,-3,14,-5,-3,7,-10|verb+1:fix
0,0,12,2,4,-1,-6,-10|verb+1:float
-1,0,-9,-1,-3,-2,15,0|verb+1:force
8,-6,1,0,3,2,-7,-1|verb+1:get
-2,-6,22,-4,5,-13,-7,5|verb+1:give
-8,4,-16,-9,-19,1,15,31|verb+1:go
-2,-2,-3,-2,-1,13,-9,6|verb+1:grow
23,0,-9,2,-2,-4,-6,-4|verb+1:hold up
0,-5,-2,-6,-3,-4,21,-1|verb+1:hope
0,-2,-2,-4,10,8,-11,1|verb+1:increase
0,0,-12,12,-1,-1,5,-3|verb+1:insist
0,0,0,-2,-5,10,4,-6|verb+1:intend
-2,18,1,-8,16,-4,1,-22|verb+1:keep
-1,11,-2,0,-6,0,3,-4|verb+1:lay down
-2,4,-1,1,-3,-7,-10,19|verb+1:leave
0,-7,3,0,8,-2,0,-1|verb+1:lift
0,0,1,10,0,-4,13,-19|verb+1:like to see
0,0,-2,-4,-5,0,10,2|verb+1:look at
0,-2,13,-1,3,-1,4,-15|verb+1:match
-5,3,-6,0,9,15,-7,-8|verb+1:mean
-3,-1,-6,1,14,-5,18,-18|verb+1:meet
-3,-1,11,-11,0,10,-6,0|verb+1:mention
0,0,-1,0,-1,0,-7,9|verb+1:moot
7,0,4,-2,-9,-2,7,-5|verb+1:move
12,-1,6,4,6,-4,-5,-19|verb+1:name
-1,-1,2,-2,17,-2,-5,-8|verb+1:oppose
0,0,-4,-3,13,-4,-10,8|verb+1:order
7,-1,-22,0,4,15,-23,20|verb+1:pay
0,0,-4,-11,25,11,-11,-8|verb+1:plan
0,-1,-1,-7,-8,-1,13,3|verb+1:prepare
0,0,-1,-4,-2,0,10,-1|verb+1:press
0,-2,-1,0,-13,1,20,-6|verb+1:project
1,-1,-11,3,-12,-3,28,-4|verb+1:promise
-1,0,-7,-10,0,-1,-12,31|verb+1:propose
0,0,1,0,-1,-16,-1,16|verb+1:push
-3,-3,18,-2,-8,-6,-7,12|verb+1:put
-1,0,30,-1,-9,-4,-9,-6|verb+1:put forward
-3,5,-10,9,-1,17,0,-18|verb+1:raise
-2,10,9,-5,13,-16,2,-10|verb+1:reach
0,0,0,0,-2,8,0,-6|verb+1:reckon on
-1,-1,-6,9,-3,-4,-5,12|verb+1:recommend
7,0,-19,15,-1,-1,-15,15|verb+1:reject
-1,0,5,-6,5,-8,14,-9|verb+1:remain
0,0,-13,23,1,-1,-9,-1|verb+1:request
-1,-1,15,-6,21,2,-8,-22|verb+1:require
0,0,0,1,-1,0,-7,8|verb+1:return
0,0,0,-1,6,-1,10,-14|verb+1:review
-4,-1,7,-2,4,-1,-13,9|verb+1:rise
-1,0,-17,-2,-3,-3,-6,32|verb+1:satisfy
0,-1,-1,-1,3,-3,-8,11|verb+1:secure
-1,0,27,9,-5,-14,-5,-10|verb+1:seek
-1,8,-15,-3,12,-6,-6,11|verb+1:set
0,0,6,-1,0,-3,6,-8|verb+1:set aside
0,0,-2,-1,0,-2,9,-3|verb+1:set out
0,0,0,6,-15,-2,11,-1|verb+1:shoot
0,0,0,0,9,0,-9,0|verb+1:sign off on
0,0,-7,0,0,9,-1,-1|verb+1:signal
0,1,-2,-1,8,-1,-4,-1|verb+1:sit
0,0,-9,-5,-2,4,15,-3|verb+1:speak about
-3,0,20,-6,0,-1,-4,-6|verb+1:speak of
5,-7,11,-8,13,15,-22,-7|verb+1:spend
1,0,1,1,8,7,0,-18|verb+1:stand
0,-1,-8,1,-4,2,-6,16|verb+1:stay
-1,3,-3,-4,-4,-2,1,10|verb+1:stop
0,0,-5,0,-4,0,10,-2|verb+1:subscribe
0,0,-5,22,-5,-3,4,-13|verb+1:suggest
8,-5,-2,-11,-1,-2,18,-5|verb+1:take
0,0,-11,-1,-3,-1,2,14|verb+1:talk
0,0,0,-1,0,0,-7,9|verb+1:talk about
0,0,-4,0,-3,0,9,-1|verb+1:talk into
-1,-5,-1,8,-6,15,0,-11|verb+1:tell
-1,10,-9,-3,29,6,-20,-14|verb+1:think
0,-1,0,-1,-2,-13,12,5|verb+1:tie
0,0,5,-1,-5,17,-16,-1|verb+1:try
0,0,0,0,8,0,-7,-1|verb+1:upgrade
-1,0,7,-2,-3,-7,-2,8|verb+1:urge
0,5,-1,-1,7,1,1,-12|verb+1:use
0,0,-1,9,0,-3,-2,-2|verb+1:utter
-8,-5,19,-9,22,-23,-16,20|verb+1:want
0,-1,-1,-1,0,8,-6,2|verb+1:weigh
0,1,-7,-1,0,8,0,0|verb+1:work out at
4,-6,7,2,3,-7,-44,41|verb+1:write
3,-1,0,1,20,14,-4,-32|verb-1-form:accept finite+
-3,-1,11,-10,-2,4,-16,17|verb-1-form:accept finite+would
0,0,-6,-9,0,0,16,-1|verb-1-form:accept gerund++not
0,0,0,-1,19,0,-17,-1|verb-1-form:achieve finite+
0,0,0,0,-1,-2,8,-4|verb-1-form:achieve gerund+
10,-2,-6,-4,6,-1,8,-11|verb-1-form:adopt finite+
0,0,-1,14,0,-1,-13,1|verb-1-form:adopt gerund+
0,0,-1,-5,-17,-1,-1,26|verb-1-form:adopt inf+
6,0,0,-1,14,0,-4,-15|verb-1-form:advise finite+
0,0,-2,0,-11,4,11,-2|verb-1-form:afford finite+
0,0,-1,0,-6,0,-2,9|verb-1-form:agree coordinated+
11,-4,-9,18,2,1,-13,-7|verb-1-form:agree finite+
0,0,0,-1,0,0,-9,9|verb-1-form:agree finite+should
0,0,-5,-6,0,-1,8,4|verb-1-form:agree finite+would
0,0,11,-1,0,0,-10,0|verb-1-form:agree gerund+
0,0,4,-3,-3,-1,19,-16|verb-1-form:agree inf+
0,0,-6,-2,-8,12,15,-10|verb-1-form:aim finite+
0,0,18,-2,3,-1,-7,-10|verb-1-form:aim finite+should
0,0,-4,0,-2,0,-2,8|verb-1-form:aim finite+will
0,0,-2,-8,0,2,-2,10|verb-1-form:aim finite+would
-1,0,5,3,-1,-1,-9,5|verb-1-form:aim inf+
0,0,0,0,0,-2,-8,9|verb-1-form:aim progressive+should
0,0,0,0,13,-2,-9,-1|verb-1-form:allocate finite+
0,0,-2,-2,2,11,1,-9|verb-1-form:amount finite+
0,-1,0,0,13,0,-9,-2|verb-1-form:amount finite+will
0,0,-4,-2,-13,-3,3,20|verb-1-form:amount finite+would
0,0,0,7,10,-1,-11,-3|verb-1-form:approach gerund+
0,0,0,6,10,-1,-13,-1|verb-1-form:approve finite+
0,-1,-5,-2,-12,-2,-9,31|verb-1-form:argue for finite+
0,0,-3,0,8,0,-14,9|verb-1-form:arrive finite+
0,0,-1,-7,-4,-2,5,9|verb-1-form:arrive finite++not
0,0,0,0,-5,0,8,-2|verb-1-form:arrive gerund+
0,0,-1,0,2,9,1,-11|verb-1-form:arrive inf+
1,-4,1,-2,6,-9,36,-29|verb-1-form:ask finite+
0,0,-21,28,-1,-4,-1,-1|verb-1-form:ask finite++not
-2,-1,-1,-16,-10,32,-24,22|verb-1-form:ask for finite+
0,0,12,1,0,-2,-1,-9|verb-1-form:ask for finite++not
0,0,-7,0,0,0,13,-6|verb-1-form:ask for finite+should
0,0,6,-3,-8,-8,18,-6|verb-1-form:ask for finite+would
0,0,14,-1,0,-2,-6,-5|verb-1-form:ask for gerund+
0,0,-1,21,-1,-2,-7,-10|verb-1-form:ask for inf+
0,0,-2,-1,-6,-1,0,11|verb-1-form:ask for progressive+
0,4,-22,4,-1,-1,-9,25|verb-1-form:ask gerund+
0,0,12,-4,-1,-1,-3,-1|verb-1-form:ask inf+
0,0,0,0,8,0,3,-11|verb-1-form:attain finite+would
0,0,-1,-2,-3,-5,2,9|verb-1-form:attain inf+
0,-1,-2,0,5,11,-6,-6|verb-1-form:average finite+
-1,-1,8,-4,-3,-4,-18,23|verb-1-form:back finite+
0,0,-3,9,-4,0,-5,4|verb-1-form:back inf+
-2,0,10,5,0,-17,9,-4|verb-1-form:balk finite+
8,-3,11,-24,25,-10,-3,-4|verb-1-form:be finite+
-1,1,-8,11,-10,-3,3,6|verb-1-form:be finite++not
-1,-1,2,-1,17,-6,-8,-1|verb-1-form:be finite+could
-3,-5,23,4,-28,2,-1,8|verb-1-form:be finite+should
-1,0,0,-6,-1,15,-1,-5|verb-1-form:be finite+should+not
6,5,-18,5,18,-9,13,-21|verb-1-form:be finite+will
-4,-3,-7,4,12,10,-15,4|verb-1-form:be finite+would
-1,-1,-8,-7,21,-5,20,-20|verb-1-form:be inf+
0,0,0,-9,0,-1,10,0|verb-1-form:begin from finite++not
3,0,0,-2,-9,1,4,3|verb-1-form:believe finite+
0,0,0,-7,-1,13,0,-5|verb-1-form:believe finite++not
0,6,16,-13,-2,-2,-4,-1|verb-1-form:bind finite++not
0,0,0,0,1,-1,9,-8|verb-1-form:boost finite+
0,0,2,-4,-3,0,8,-3|verb-1-form:boost inf+
0,-1,-1,-1,25,-3,-16,-2|verb-1-form:bring finite+
0,0,-3,0,-15,8,14,-3|verb-1-form:bring finite+will
0,-2,-3,0,6,-3,-11,14|verb-1-form:bring finite+would
0,0,14,0,7,-1,-3,-18|verb-1-form:bring gerund+
-1,-2,-15,5,-23,-2,13,27|verb-1-form:bring inf+
0,0,-10,16,-2,10,-5,-10|verb-1-form:bring up finite+
-1,0,-5,-6,0,14,0,-2|verb-1-form:bring up finite+could
0,0,-16,19,0,0,-1,-1|verb-1-form:brush off finite+
-1,-1,13,-3,-2,-6,4,-5|verb-1-form:budget finite+
0,0,0,0,-7,0,12,-5|verb-1-form:build finite+
0,0,-2,0,-5,10,1,-4|verb-1-form:calculate finite+
0,0,0,0,0,0,-14,14|verb-1-form:call coordinated+
21,-3,-29,17,7,5,-9,-8|verb-1-form:call finite+
0,0,17,-11,-2,-8,2,3|verb-1-form:call for +
-5,-2,27,-2,-7,-8,19,-22|verb-1-form:call for finite+
0,0,-5,-1,0,10,-5,3|verb-1-form:call for finite+will
-2,0,-9,-1,-1,0,-3,16|verb-1-form:call for gerund+
1,0,-9,2,1,0,15,-10|verb-1-form:call gerund+
0,0,-4,-1,-3,-2,1,9|verb-1-form:campaign finite+
0,0,0,-10,0,11,1,-2|verb-1-form:campaign gerund+
0,16,0,0,-7,-1,-3,-4|verb-1-form:cap finite+
0,-8,0,12,-4,-1,-1,1|verb-1-form:cap gerund+
0,0,-1,0,2,-1,-20,19|verb-1-form:carry finite+will
0,0,0,-1,-1,0,17,-14|verb-1-form:carry inf+
-2,0,12,-2,-2,-1,-3,-2|verb-1-form:choose finite+
0,0,-2,-3,-1,-1,-8,15|verb-1-form:choose inf+
16,0,0,0,-3,-1,-8,-4|verb-1-form:clear finite+
-1,0,-3,-1,-9,-5,1,18|verb-1-form:climb finite+
0,0,0,0,14,-2,-4,-8|verb-1-form:climb finite+could
0,0,0,0,10,0,-1,-9|verb-1-form:climb finite+should
0,0,0,0,-7,-1,-1,10|verb-1-form:climb finite+will
0,0,0,0,8,0,5,-13|verb-1-form:climb finite+would
0,-1,0,0,11,0,-10,0|verb-1-form:climb inf+
0,0,-4,-2,12,-4,-22,20|verb-1-form:come to finite+
0,-6,0,0,-1,0,12,-4|verb-1-form:come to finite+will
0,0,3,-5,-4,0,-1,8|verb-1-form:come up with inf+
0,0,-2,0,12,0,-3,-6|verb-1-form:command finite+
0,0,14,-7,0,0,-4,-3|verb-1-form:commit coordinated+
-1,0,-10,-13,-2,-2,36,-7|verb-1-form:commit finite+
0,0,0,15,-1,0,-12,-3|verb-1-form:commit finite++not
0,0,-2,13,0,-1,-5,-5|verb-1-form:commit finite+would+not
0,0,-11,8,0,-2,8,-3|verb-1-form:commit gerund+
-1,0,-7,-1,-1,-5,7,8|verb-1-form:commit inf+
0,0,-5,-10,0,15,0,0|verb-1-form:confirm finite++not
0,0,0,-5,0,10,-1,-3|verb-1-form:confirm finite+would+not
0,0,10,-1,-4,0,-4,-1|verb-1-form:confront with finite+
8,3,-8,3,11,2,2,-23|verb-1-form:consider finite+
0,0,0,8,0,-1,0,-6|verb-1-form:consider finite+could+not
0,0,11,0,0,0,0,-11|verb-1-form:consider finite+would
0,-1,10,-7,0,0,-2,0|verb-1-form:consider inf+
0,0,-2,-9,-2,-1,-4,19|verb-1-form:consider progressive+
0,0,0,12,0,0,-1,-9|verb-1-form:consider progressive++not
6,-5,-4,3,-1,-2,-7,10|verb-1-form:contain finite+
0,0,0,-9,0,-1,11,-1|verb-1-form:contradict finite++not
0,0,-2,0,-3,9,0,-3|verb-1-form:contribute finite+could
0,0,0,0,-17,-1,21,-3|verb-1-form:correspond finite+
0,0,0,0,16,-1,9,-23|verb-1-form:debate finite+
0,0,-4,0,0,0,13,-8|verb-1-form:debate inf+
0,0,0,0,-3,0,-6,9|verb-1-form:debate progressive+
0,0,-2,0,0,-3,-5,10|verb-1-form:debate progressive+will
0,0,0,-1,-6,0,13,-5|verb-1-form:decide finite+
0,0,-8,7,0,0,-1,3|verb-1-form:decide finite++not
-1,0,-3,1,0,0,-3,8|verb-1-form:decide inf+
-1,0,4,0,8,0,-9,-1|verb-1-form:declare finite+
-1,0,2,3,-1,-6,8,-5|verb-1-form:demand finite+
0,1,-14,26,-1,-2,-2,-8|verb-1-form:deny finite+
-1,-1,-11,-1,20,2,-8,0|verb-1-form:devote finite+
0,0,0,0,-7,0,8,-1|verb-1-form:devote finite+would
0,0,-2,0,1,-1,8,-5|verb-1-form:devote gerund+
0,0,-4,0,9,0,-4,-1|verb-1-form:devote progressive+
0,0,-2,0,0,0,-6,8|verb-1-form:discuss finite+
0,0,0,-1,17,-1,5,-19|verb-1-form:discuss finite+will
0,0,-4,-1,-7,14,-6,5|verb-1-form:discuss inf+
-2,0,9,-4,-6,14,0,-11|verb-1-form:do finite+
0,0,-3,-2,-1,-4,13,-3|verb-1-form:do finite+can
0,0,-1,11,-1,-2,-5,-3|verb-1-form:do finite+can+not
-1,0,-9,-1,0,-1,-5,18|verb-1-form:do finite+should
0,0,-1,1,8,-1,-6,-1|verb-1-form:do finite+will
0,0,-2,-18,0,22,0,-2|verb-1-form:dodge finite+
0,0,-2,0,-5,0,-17,25|verb-1-form:double finite+should
0,-1,-3,-5,-5,0,5,9|verb-1-form:double inf+
0,0,0,0,0,0,-12,13|verb-1-form:drop finite++not
0,0,-1,0,-7,11,0,-3|verb-1-form:drop finite+would
-2,0,-4,-1,0,0,8,-1|verb-1-form:embrace finite+
0,0,10,-10,0,0,0,0|verb-1-form:embrace finite++not
0,1,10,0,-21,2,21,-11|verb-1-form:end finite+
0,0,-1,0,0,-1,-7,9|verb-1-form:end finite+will
0,0,0,0,12,0,-8,-3|verb-1-form:end gerund+
-1,0,-5,-1,0,0,10,-3|verb-1-form:endorse finite+
0,0,3,-5,-1,0,-6,9|verb-1-form:endorse finite++not
0,0,0,10,0,0,0,-9|verb-1-form:endorse finite+would+not
0,0,0,-3,0,0,-4,8|verb-1-form:endorse gerund+
0,0,1,9,0,0,-4,-6|verb-1-form:endorse inf+
0,0,0,-1,0,0,12,-10|verb-1-form:enshrine finite+would
0,0,0,0,0,0,8,-7|verb-1-form:envisage finite+
0,0,-1,0,-1,-1,11,-8|verb-1-form:equal finite+
10,-6,-5,-2,17,-3,0,-11|verb-1-form:exceed finite+
0,0,0,0,11,0,-3,-7|verb-1-form:exceed finite+should
0,6,-1,-2,-2,-4,-7,10|verb-1-form:exceed finite+should+not
0,0,0,0,2,0,7,-8|verb-1-form:exceed finite+will
0,0,0,0,-10,4,7,0|verb-1-form:exceed finite+would
0,0,0,-3,-6,20,-3,-8|verb-1-form:exceed gerund+
0,0,0,-10,0,0,0,10|verb-1-form:exclude finite++not
-1,-2,5,-6,-5,13,-1,-3|verb-1-form:exempt finite+
0,-3,-1,5,-2,8,-7,-1|verb-1-form:exempt inf+
-2,-1,14,-2,17,-12,-14,0|verb-1-form:expect finite+
0,0,-3,-6,0,12,-2,-1|verb-1-form:expect finite++not
-1,0,-7,0,0,0,9,0|verb-1-form:expect finite+should
0,0,11,-4,0,0,-2,-4|verb-1-form:expect inf+
-1,-3,-5,-2,-4,-1,8,8|verb-1-form:eye finite+
0,0,3,0,0,-3,13,-12|verb-1-form:fall finite+would
-1,0,-2,-1,-4,-3,-1,13|verb-1-form:favor finite+
0,0,0,0,0,-1,-9,10|verb-1-form:favor inf+
0,0,-2,-1,-1,8,-3,-2|verb-1-form:favour finite+
0,0,-1,-1,-2,-1,8,-2|verb-1-form:find the money for gerund+
-1,0,8,0,-2,-1,-9,5|verb-1-form:fix finite+
-1,0,0,-3,-2,-3,-4,13|verb-1-form:float finite+
0,-1,-2,0,8,-1,2,-6|verb-1-form:force finite+
0,0,-1,-1,19,-2,-19,4|verb-1-form:foresee finite+
-3,-4,-20,-1,21,-6,16,-5|verb-1-form:get finite+
-1,0,0,0,18,0,-17,0|verb-1-form:get finite++not
0,0,8,-1,0,-2,-1,-4|verb-1-form:get finite+can
0,0,-1,-1,-15,14,4,-1|verb-1-form:get finite+can+not
0,0,-1,-1,-12,18,-3,-1|verb-1-form:get finite+could
0,-4,-4,-2,-10,0,1,19|verb-1-form:get finite+should
-1,-1,23,-5,-12,-7,9,-8|verb-1-form:get finite+will
0,3,-7,-6,21,-9,-4,3|verb-1-form:get finite+would
0,0,-3,9,-1,0,-1,-4|verb-1-form:get finite+would+not
0,0,2,9,-4,12,-5,-13|verb-1-form:get gerund+
0,3,20,-19,-9,2,1,3|verb-1-form:get inf+
8,-2,-4,0,-8,1,6,-2|verb-1-form:give finite+
0,0,-3,0,0,-1,-3,8|verb-1-form:go coordinated+
4,12,-14,-6,-18,17,2,3|verb-1-form:go finite+
0,-9,10,3,4,-7,11,-12|verb-1-form:go finite++not
0,0,-4,-1,-1,0,8,-2|verb-1-form:go finite+can
0,-6,7,0,12,-10,2,-4|verb-1-form:go finite+can+not
0,5,-1,-1,-12,-2,15,-3|verb-1-form:go finite+could
-2,8,5,-7,-5,1,2,-1|verb-1-form:go finite+should
0,1,-12,-2,-1,-3,12,5|verb-1-form:go finite+should+not
-2,-1,-12,-4,16,-3,-1,7|verb-1-form:go finite+will
0,-1,-1,23,-7,-1,-14,-1|verb-1-form:go finite+will+not
1,-1,35,-3,-19,-4,-21,11|verb-1-form:go finite+would
-2,-12,-4,-22,32,33,-2,-24|verb-1-form:go gerund+
-1,14,2,15,5,-6,-31,1|verb-1-form:go inf+
0,0,-2,-6,-2,-1,16,-5|verb-1-form:go progressive+
0,0,-6,16,0,-2,-6,-2|verb-1-form:go progressive++not
0,0,-5,-2,0,0,-1,8|verb-1-form:go progressive+should
0,0,0,0,-1,-3,-12,17|verb-1-form:grow gerund+
0,0,-1,0,0,0,-8,10|verb-1-form:guarantee inf+
0,0,-2,-3,-21,2,34,-9|verb-1-form:head finite+
0,0,-1,0,20,-1,-17,-1|verb-1-form:head progressive+
0,0,-2,0,-3,0,-7,13|verb-1-form:hike finite+
0,0,-3,-1,-4,-1,8,1|verb-1-form:hint finite+
15,0,-4,0,9,-8,-8,-3|verb-1-form:hit finite+
0,0,-1,0,-1,13,-4,-6|verb-1-form:hit finite+can
0,-1,0,0,8,0,-2,-4|verb-1-form:hit finite+could
0,0,0,0,-11,0,14,-1|verb-1-form:hit finite+will
0,0,0,-8,0,0,9,0|verb-1-form:hit finite+will+not
0,0,0,0,-8,0,9,0|verb-1-form:hit gerund+
1,0,-6,-2,14,4,-10,-3|verb-1-form:hit inf+
0,-3,5,-6,17,-2,11,-22|verb-1-form:hold finite+
0,0,-5,9,0,0,-4,0|verb-1-form:hold finite+should+not
0,0,1,-2,-14,-1,9,6|verb-1-form:hold finite+will
0,-1,-2,-1,2,-2,-6,10|verb-1-form:hold finite+would
0,0,0,0,-8,0,9,0|verb-1-form:hold firm on finite+
0,18,0,-12,0,0,-2,-3|verb-1-form:hold gerund+
1,-3,2,-3,-3,-2,14,-5|verb-1-form:hold inf+
0,0,-1,0,-11,0,0,13|verb-1-form:hold out for finite+
0,13,0,0,-10,-1,-1,-1|verb-1-form:hold the line at finite+
0,0,0,0,0,-1,9,-7|verb-1-form:hold the line at inf+
7,0,-12,-1,-1,-2,10,-2|verb-1-form:hold up finite+
0,0,-10,0,0,0,0,10|verb-1-form:honour finite+would
-1,0,16,-4,14,-1,-21,-3|verb-1-form:hope finite+
-1,0,-25,0,0,0,0,26|verb-1-form:hope gerund+
0,0,0,0,9,0,-7,-1|verb-1-form:hover inf+
0,0,0,-4,0,9,0,-4|verb-1-form:hurry finite+would+not
0,0,-1,8,0,-2,0,-5|verb-1-form:imagine finite+can+not
0,8,-2,0,-1,-1,-1,-3|verb-1-form:impose finite+
-1,-1,2,2,-8,12,-5,-1|verb-1-form:increase finite+
0,0,14,-1,-1,-1,-3,-7|verb-1-form:increase finite+should
0,0,-1,0,-1,3,-10,10|verb-1-form:increase finite+would
0,0,0,0,-5,0,-4,10|verb-1-form:increase gerund+
-1,-1,-11,2,4,10,-7,3|verb-1-form:increase inf+
0,0,-7,8,-3,-2,-11,16|verb-1-form:increase subjunctive+
0,0,4,-4,-4,0,-3,8|verb-1-form:insist finite+
-1,6,-10,-2,-10,11,15,-9|verb-1-form:insist on finite+
0,-1,2,-1,0,-8,-1,9|verb-1-form:insist on finite+would
-2,-9,-2,-6,25,-3,-3,-1|verb-1-form:keep finite+
0,-1,0,-2,26,-2,-16,-6|verb-1-form:keep finite+can
0,-10,-1,0,-4,0,-1,17|verb-1-form:keep finite+should
0,2,-1,-1,8,0,4,-12|verb-1-form:keep finite+will
0,-2,-1,-5,-3,4,9,-2|verb-1-form:keep finite+would
0,8,-2,-1,-4,0,0,0|verb-1-form:keep gerund+
0,8,-2,10,-31,-2,10,8|verb-1-form:keep inf+
-1,0,-7,0,27,-1,-10,-7|verb-1-form:lay out finite+
-1,0,5,0,-2,-1,-10,8|verb-1-form:leap finite+
0,-2,8,0,-7,2,-5,5|verb-1-form:leave finite+
0,0,-7,-1,-5,-1,-1,15|verb-1-form:leave finite+will
0,0,-4,15,0,0,-10,0|verb-1-form:leave inf+
0,0,0,0,-10,14,-4,0|verb-1-form:level off at finite+
0,0,-1,0,-20,12,18,-9|verb-1-form:lift finite+
0,0,0,-1,0,-5,-3,9|verb-1-form:lift finite+could
0,0,-1,-1,18,-1,-8,-7|verb-1-form:lift finite+would
0,-1,-6,7,-6,-2,23,-15|verb-1-form:lift gerund+
0,-6,-1,4,-2,1,-23,27|verb-1-form:lift inf+
0,0,8,-9,0,0,-1,3|verb-1-form:lift subjunctive+
-1,0,12,-1,0,-1,-3,-5|verb-1-form:like finite+
0,0,0,0,0,0,8,-7|verb-1-form:like to see finite+should
-1,-1,5,-4,-1,-5,-7,13|verb-1-form:like to see finite+would
0,9,0,-1,-4,-1,-2,-1|verb-1-form:limit finite+
0,-2,-3,-1,19,0,-6,-8|verb-1-form:live with finite+
0,0,0,0,-1,0,-9,10|verb-1-form:live with finite+can
0,0,-9,0,0,0,0,9|verb-1-form:look for inf+
0,0,-9,0,1,0,-7,16|verb-1-form:lower finite+
-1,0,-3,-1,-8,-6,23,-4|verb-1-form:make up finite+
0,1,-2,0,14,-3,-6,-3|verb-1-form:manage finite+
-1,0,-3,0,-9,-1,9,6|verb-1-form:manage finite+could
0,0,10,0,0,-1,0,-9|verb-1-form:manage inf+
-1,0,-11,0,10,0,7,-4|verb-1-form:match finite+should
0,0,-1,-1,-1,-8,9,2|verb-1-form:match finite+would
7,0,10,-7,-1,2,-9,-2|verb-1-form:mean finite+
-2,-1,27,9,-11,-1,-6,-15|verb-1-form:meet finite+
0,0,-1,0,-12,0,13,0|verb-1-form:meet finite++not
-11,0,15,0,0,0,-4,0|verb-1-form:meet finite+should
0,0,-1,13,0,0,-11,0|verb-1-form:meet finite+will+not
0,0,-13,-1,-1,0,-5,20|verb-1-form:meet finite+would
2,0,-5,9,6,1,-19,5|verb-1-form:meet gerund+
4,0,-12,-1,-9,-1,16,2|verb-1-form:meet inf+
6,-1,13,7,-7,3,-3,-16|verb-1-form:mention finite+
-3,0,8,-1,-11,-4,-4,17|verb-1-form:move finite+
0,0,0,0,-9,0,12,-2|verb-1-form:move finite++not
-1,0,-4,-1,-1,-1,-3,12|verb-1-form:move finite+could
0,0,11,-1,0,-1,-4,-4|verb-1-form:move finite+should
0,0,0,0,0,0,-9,9|verb-1-form:move finite+would
0,-2,2,0,12,-5,6,-13|verb-1-form:move gerund+
-1,0,-4,0,-5,0,10,-1|verb-1-form:move progressive+
0,0,-1,-1,-1,-1,-4,8|verb-1-form:mull finite+
-2,4,8,-2,-5,-2,10,-11|verb-1-form:name finite+
0,0,-1,-4,-1,-1,-4,11|verb-1-form:name inf+
0,-1,-2,-5,-1,-1,3,8|verb-1-form:offer finite+
0,0,-8,-1,-2,-1,6,7|verb-1-form:offer inf+
0,0,0,0,0,0,8,-7|verb-1-form:offer progressive+
-1,0,-9,-19,-1,-7,11,26|verb-1-form:oppose finite+
0,0,0,16,0,0,0,-16|verb-1-form:oppose finite+would
0,0,-3,-1,0,0,8,-3|verb-1-form:opt finite+
0,0,-1,0,17,0,-11,-4|verb-1-form:opt inf+
0,0,-7,0,1,-3,19,-10|verb-1-form:pay finite+
0,0,18,0,-2,1,-6,-10|verb-1-form:pay finite+should
0,0,16,-1,-1,-1,-19,6|verb-1-form:pay inf+
0,0,-6,-1,0,0,-2,9|verb-1-form:pay progressive+should
0,0,0,0,-17,0,18,0|verb-1-form:peak finite+
0,0,0,0,18,-1,-14,-3|verb-1-form:peak finite+would
0,0,0,0,-7,-1,-3,12|verb-1-form:peg finite+
0,0,-1,0,19,0,-14,-2|verb-1-form:pencil in finite+
0,0,-4,-5,-14,10,24,-10|verb-1-form:plan finite+
0,0,-1,-1,12,-1,-4,-5|verb-1-form:plan progressive+
0,0,2,-17,0,-1,-1,17|verb-1-form:play down finite+
-1,0,-3,-4,-6,0,-11,25|verb-1-form:pledge finite+
0,0,-9,-1,-1,-1,13,-1|verb-1-form:prefer finite+
0,-1,19,0,-1,-3,-6,-7|verb-1-form:prefer finite+would
0,0,7,0,-8,0,-2,3|verb-1-form:prepare finite+
1,0,-1,-2,-2,13,-9,1|verb-1-form:press finite+
-3,2,2,16,-13,-9,2,2|verb-1-form:promise finite+
0,0,-2,0,0,-1,-8,12|verb-1-form:promise inf+
-5,-1,-3,15,-6,-3,-8,11|verb-1-form:propose finite+
0,0,0,0,0,0,-12,12|verb-1-form:propose finite+would
0,0,0,0,0,-1,9,-7|verb-1-form:propose gerund+
0,0,0,0,12,0,0,-12|verb-1-form:propose progressive+
0,0,-1,-5,0,0,-1,8|verb-1-form:push back finite+
0,0,3,-1,23,-1,-24,1|verb-1-form:push finite+
0,0,-5,0,2,5,-8,7|verb-1-form:push finite+would
0,0,-10,0,0,10,0,0|verb-1-form:push for finite+would
0,-1,-1,-6,-9,-4,47,-27|verb-1-form:push inf+
0,0,-4,0,0,0,-4,9|verb-1-form:push progressive+
-7,16,-9,-7,3,-7,4,5|verb-1-form:put finite+
0,0,0,0,0,0,8,-8|verb-1-form:put finite+will+not
0,0,-2,0,0,0,-6,9|verb-1-form:put forward finite+
0,0,-1,-7,-1,-1,-3,12|verb-1-form:put gerund+
-1,-1,5,4,-8,-1,9,-7|verb-1-form:put inf+
0,0,0,0,18,0,-12,-6|verb-1-form:race finite+
-1,-1,23,-7,17,-1,-25,-5|verb-1-form:raise finite+
0,-1,5,0,-2,-1,-9,8|verb-1-form:raise finite+could
0,0,-3,-1,-3,-2,0,9|verb-1-form:raise finite+should
0,-1,-10,-4,-15,15,30,-16|verb-1-form:raise finite+will
0,0,-10,-5,10,-5,29,-19|verb-1-form:raise finite+would
0,0,0,11,0,-1,-9,-1|verb-1-form:raise finite+would+not
-1,-2,-3,8,-8,-16,-18,39|verb-1-form:raise gerund+
-1,-3,18,1,11,-3,-6,-17|verb-1-form:raise inf+
0,0,0,0,-17,0,22,-4|verb-1-form:raise progressive+
-1,0,6,-14,20,9,-20,0|verb-1-form:reach finite+
0,0,-1,0,0,0,-7,9|verb-1-form:reach finite+can
0,0,-4,9,-1,0,-2,0|verb-1-form:reach finite+can+not
0,0,-2,-3,21,-1,-9,-5|verb-1-form:reach finite+could
0,0,2,-7,-6,-2,-1,15|verb-1-form:reach finite+should
0,0,-6,6,-5,-5,22,-11|verb-1-form:reach finite+would
-1,-1,-2,-7,-24,-7,33,8|verb-1-form:reach gerund+
-1,-3,-9,12,18,6,-4,-19|verb-1-form:reach inf+
0,0,17,0,-1,0,-16,0|verb-1-form:reach subjunctive+
-1,0,-6,0,8,-1,-2,2|verb-1-form:reckon finite+
0,0,0,0,10,-1,-2,-7|verb-1-form:reckon on finite+
0,0,0,0,2,8,0,-10|verb-1-form:reckon progressive+
6,0,-10,-1,-4,-4,0,12|verb-1-form:recommend finite+
0,0,0,0,0,0,19,-19|verb-1-form:recommend gerund+
0,0,-8,-1,-5,0,3,12|verb-1-form:reiterate finite+
0,0,4,24,-1,-5,-12,-9|verb-1-form:reject finite+
0,0,-1,-9,0,0,10,0|verb-1-form:reject finite++not
-1,-1,8,-1,-5,-3,8,-4|verb-1-form:remain finite+
0,0,0,0,-10,-1,11,-1|verb-1-form:remain finite+can+not
0,0,0,0,11,0,-7,-4|verb-1-form:remain finite+could+not
0,-1,-2,0,-1,-1,-10,14|verb-1-form:remain finite+will
0,3,-2,0,9,-3,-1,-6|verb-1-form:remain inf+
0,0,-5,0,9,-2,-9,6|verb-1-form:require finite+would
0,0,12,-15,0,0,-1,3|verb-1-form:resist finite+
0,-2,0,0,-11,-1,6,8|verb-1-form:return finite+
0,-2,0,0,-1,0,-5,9|verb-1-form:return finite+would
0,0,-1,0,-2,0,13,-9|verb-1-form:review finite+
-1,-2,20,-1,-10,-5,-9,9|verb-1-form:rise finite+
0,0,0,9,5,-3,-21,11|verb-1-form:rise finite+could
0,0,0,0,-9,4,15,-9|verb-1-form:rise finite+will
0,0,-5,-2,1,-3,10,0|verb-1-form:rise finite+would
0,0,-1,0,11,-1,2,-11|verb-1-form:rise gerund+
0,0,-6,43,1,-5,-2,-31|verb-1-form:rule out finite+
0,0,0,-11,0,-3,-1,15|verb-1-form:rule out finite++not
-3,0,10,-3,0,3,0,-7|verb-1-form:rule out finite+would
0,0,0,-19,0,-1,0,21|verb-1-form:rule out finite+would+not
0,0,0,0,17,0,-16,-1|verb-1-form:rush finite+
0,0,-4,-2,-4,-1,18,-6|verb-1-form:satisfy finite+will+not
0,0,24,-1,0,-1,-16,-5|verb-1-form:satisfy finite+would
0,0,-1,5,17,-3,-11,-6|verb-1-form:say no to finite+
0,-1,-1,12,-1,-1,-1,-7|verb-1-form:say no to gerund+
0,0,-4,-2,-1,-3,12,-2|verb-1-form:say yes to finite+
0,0,-1,-1,0,-1,-9,12|verb-1-form:scoff finite+
0,0,0,0,-9,0,10,0|verb-1-form:secure finite+
-1,-2,4,-6,-5,6,-7,11|verb-1-form:seek finite+
0,0,-10,10,0,0,0,0|verb-1-form:seek finite++not
0,0,4,0,0,0,-10,7|verb-1-form:seek finite+will
0,0,0,0,0,2,13,-14|verb-1-form:seek finite+would
0,0,10,-4,0,-1,-5,0|verb-1-form:seek gerund+
0,0,-13,0,-1,0,2,13|verb-1-form:seek inf+
0,0,5,-2,9,-1,0,-10|verb-1-form:seek progressive+
0,0,0,0,9,0,-4,-4|verb-1-form:set aside finite+
14,-1,6,-6,-19,-2,6,3|verb-1-form:set finite+
0,0,0,0,-1,12,-3,-7|verb-1-form:set finite+can
0,-1,-4,-1,0,-4,-5,14|verb-1-form:set finite+should
0,-1,-5,-2,-1,-1,0,10|verb-1-form:set finite+would
0,-1,-1,8,10,0,-15,-2|verb-1-form:set gerund+
-1,0,16,-2,-1,0,-10,-3|verb-1-form:set its sights on finite+
0,0,0,0,0,0,11,-11|verb-1-form:set out finite+will
0,0,-19,-2,-4,-3,34,-6|verb-1-form:settle for finite+
0,0,13,-1,6,-4,-7,-8|verb-1-form:settle for finite+would
0,0,-2,0,-1,0,-4,8|verb-1-form:settle for gerund+
0,0,-1,0,14,0,-4,-8|verb-1-form:settle for inf+
-1,-1,10,3,-6,-1,1,-5|verb-1-form:settle on finite+
-1,0,-1,9,-5,-1,0,-2|verb-1-form:shoot finite+
0,0,-3,-17,0,9,18,-7|verb-1-form:sidestep finite+
0,0,-3,-9,5,-1,11,-3|verb-1-form:sign up finite+
0,0,0,19,0,-6,-1,-11|verb-1-form:sign up finite+would+not
0,0,0,0,9,0,-5,-3|verb-1-form:slide gerund+
0,0,0,0,8,0,-8,0|verb-1-form:slip finite+will
0,0,0,-5,-4,0,-2,11|verb-1-form:sound out finite+
0,0,-4,10,0,0,0,-5|verb-1-form:sound out finite++not
1,-1,8,-11,1,-5,4,2|verb-1-form:speak of finite+
0,0,9,-4,0,-5,0,0|verb-1-form:speculate finite+would+not
-1,2,-5,-19,33,5,-21,6|verb-1-form:spend finite+
0,0,0,-7,22,0,-14,0|verb-1-form:spend finite++not
0,0,-6,-1,-1,-1,12,-2|verb-1-form:spend finite+can
0,0,-1,13,-6,-1,-4,-1|verb-1-form:spend finite+can+not
0,0,-3,-9,-5,9,-3,10|verb-1-form:spend finite+could
18,-5,21,7,-32,-2,-3,-3|verb-1-form:spend finite+should
-8,-6,-20,-12,1,13,15,18|verb-1-form:spend finite+will
0,0,-3,19,-2,-1,-6,-6|verb-1-form:spend finite+will+not
-4,-1,-13,-6,-7,1,19,11|verb-1-form:spend finite+would
0,5,-7,14,-13,-19,28,-8|verb-1-form:spend gerund+
-6,-7,-18,7,11,-22,20,17|verb-1-form:spend inf+
0,5,2,-5,28,-2,-25,-3|verb-1-form:spend progressive+
0,0,0,0,9,0,-2,-7|verb-1-form:spend progressive+could
0,0,16,-6,-8,7,-17,9|verb-1-form:spend progressive+should
0,0,-1,-1,-10,0,21,-9|verb-1-form:spend progressive+will
-2,0,19,-7,-6,-2,-6,5|verb-1-form:spend subjunctive+
0,-1,16,-2,-7,0,0,-4|verb-1-form:spend subjunctive+would
0,0,0,12,0,0,-11,0|verb-1-form:spurn finite+
0,0,0,-7,-2,0,8,2|verb-1-form:stand by finite+
-1,-2,-3,-1,4,8,-2,-4|verb-1-form:stand finite+
-1,0,-9,-1,6,-1,-7,11|verb-1-form:start at finite+
0,0,0,-2,-1,0,-4,8|verb-1-form:start from finite+should+not
0,0,0,10,0,0,0,-9|verb-1-form:start from gerund+
-1,5,6,-3,23,-4,-24,-2|verb-1-form:stay finite+
0,12,0,0,-10,0,-1,0|verb-1-form:stay finite+will
0,1,-1,-2,-5,-2,2,8|verb-1-form:stay finite+would
0,5,0,0,-8,0,-4,7|verb-1-form:stay gerund+
0,-5,-15,-1,15,3,14,-11|verb-1-form:stay inf+
0,0,-1,-3,-1,-2,9,-2|verb-1-form:stay progressive+
0,0,-14,0,0,0,15,0|verb-1-form:step up finite+should
0,10,0,0,-7,-2,2,-2|verb-1-form:stick to finite+
0,-1,-3,2,-12,-2,0,16|verb-1-form:stop finite+
0,0,0,0,13,-2,-3,-8|verb-1-form:stop finite+will
0,0,0,-3,-2,0,-5,10|verb-1-form:stop short finite+
0,0,0,0,9,-1,-4,-4|verb-1-form:strain finite+would
-3,0,-3,0,6,1,6,-8|verb-1-form:study finite+
0,0,-4,-1,-1,-1,8,-2|verb-1-form:study progressive+
-2,0,11,-5,-10,-3,-5,13|verb-1-form:suggest finite+
0,0,-5,-1,0,0,-2,9|verb-1-form:suggest gerund+
0,0,0,10,0,-1,0,-9|verb-1-form:suggest progressive++not
-1,-1,-4,0,11,0,-5,0|verb-1-form:surpass finite+
0,0,0,0,9,0,-9,0|verb-1-form:swell finite+
0,0,-3,-1,-1,0,-3,8|verb-1-form:table finite+
7,-3,3,-4,12,-1,5,-19|verb-1-form:take finite+
0,3,-15,0,4,1,-13,20|verb-1-form:take finite+will
0,2,-1,0,5,0,4,-10|verb-1-form:take inf+
0,0,-1,0,-1,0,8,-6|verb-1-form:take up finite+will
-1,0,0,0,0,-2,8,-4|verb-1-form:talk about gerund+
18,0,-3,0,-1,-1,-4,-10|verb-1-form:talk about progressive+
0,0,-4,0,-3,0,8,-1|verb-1-form:talk into finite+
-2,0,5,12,-7,7,-4,-10|verb-1-form:talk of finite+
0,0,0,8,0,0,0,-7|verb-1-form:talk of inf+
0,0,-5,-5,-2,-1,2,11|verb-1-form:talk of progressive+
-4,10,16,-6,4,-21,-1,3|verb-1-form:tell finite+
0,0,-8,11,0,-1,-1,0|verb-1-form:tell finite++not
-2,0,12,-11,-6,-2,15,-6|verb-1-form:tell inf+
5,-2,-8,-3,-6,-4,12,6|verb-1-form:think finite+
0,0,4,10,0,-7,3,-9|verb-1-form:think inf+
-1,0,2,-1,0,11,-3,-8|verb-1-form:think progressive+
0,3,5,-10,-2,-2,1,6|verb-1-form:tie finite+
0,0,-6,-1,0,0,0,8|verb-1-form:tie gerund+
0,0,-3,-4,0,0,18,-10|verb-1-form:top inf+
0,0,0,0,-7,0,8,0|verb-1-form:top out at finite+
0,0,-1,-2,-1,-8,0,11|verb-1-form:triple gerund+
0,-4,2,0,-11,-3,-1,17|verb-1-form:try finite+
0,0,-3,18,-3,0,-10,-1|verb-1-form:turn down finite+
0,0,-5,-2,0,8,0,-1|verb-1-form:turn down finite+would
0,0,-8,0,-1,0,8,1|verb-1-form:urge gerund+
6,0,1,0,-14,2,6,-1|verb-1-form:use finite+
0,0,-1,-1,-1,9,-2,-5|verb-1-form:use finite+can+not
0,0,0,0,9,0,-7,-1|verb-1-form:use finite+would
0,0,-3,-1,0,9,-1,-4|verb-1-form:utter finite+will+not
0,0,17,-12,0,-1,-1,-2|verb-1-form:veto inf+
0,0,0,0,0,0,8,-7|verb-1-form:vote on finite+
0,0,0,0,-1,-1,8,-6|verb-1-form:vote on finite+should
0,0,0,-3,-8,-1,-6,18|verb-1-form:vote on finite+will
0,4,0,-1,-5,-1,-14,16|verb-1-form:vow finite+
-3,-3,18,5,-17,7,-29,22|verb-1-form:want finite+
0,-2,-7,4,-4,14,0,-5|verb-1-form:warn finite+
0,0,8,-6,0,0,-2,0|verb-1-form:wave off finite+
0,0,-1,-1,-1,0,-14,17|verb-1-form:weigh finite+
0,0,-2,-1,-3,-1,-2,9|verb-1-form:weigh progressive+
0,0,-3,11,0,-1,-6,-2|verb-1-form:work out finite+
0,0,-4,2,0,-2,-14,17|verb-1-form:work progressive+
0,0,0,0,0,-5,13,-7|verb-1-form:work toward finite+would
-5,5,0,21,5,-6,-6,-15|verb-1-form:write finite+
0,0,0,-1,0,10,0,-9|verb-1-form:write finite+could
0,0,-8,-8,-1,0,11,6|verb-1-form:write inf+
3,-4,-7,-15,44,-3,9,-28|verb-1-kind:be
-1,25,-8,0,0,-17,2,-2|verb-1-kind:cap
0,14,-9,-8,-26,10,8,10|verb-1-kind:demand
-10,-8,21,11,-8,21,-19,-8|verb-1-kind:denial
-7,4,-24,5,35,1,-1,-13|verb-1-kind:level
-8,-8,-4,-26,-2,-7,31,25|verb-1-kind:move
-2,8,9,18,-20,-11,-20,18|verb-1-kind:pledge
10,-13,0,0,-17,5,-21,36|verb-1-kind:proposal
-10,-18,9,0,21,-8,12,-7|verb-1-kind:spend
8,-3,11,-24,25,-10,-3,-4|verb-1-mood:be finite+
-1,1,-8,11,-10,-3,3,6|verb-1-mood:be finite++not
-1,-1,2,-1,17,-6,-8,-1|verb-1-mood:be finite+could
-3,-5,23,4,-28,2,-1,8|verb-1-mood:be finite+should
-1,0,0,-6,-1,15,-1,-5|verb-1-mood:be finite+should+not
6,5,-18,5,18,-9,13,-21|verb-1-mood:be finite+will
-4,-3,-7,4,12,10,-15,4|verb-1-mood:be finite+would
-1,-1,-8,-7,21,-5,20,-20|verb-1-mood:be inf+
5,8,-1,-7,25,-6,-8,-14|verb-1-mood:cap finite+
0,-1,0,-2,26,-2,-16,-6|verb-1-mood:cap finite+can
0,-6,0,0,3,0,-5,8|verb-1-mood:cap finite+should
0,0,-5,9,0,0,-4,0|verb-1-mood:cap finite+should+not+passive
0,-5,-1,0,-7,0,0,14|verb-1-mood:cap finite+should+passive
-1,-14,4,-3,1,-1,15,-2|verb-1-mood:cap finite+will
0,16,-1,0,-7,0,-2,-6|verb-1-mood:cap finite+will+passive
0,-1,-3,-2,-2,2,-16,23|verb-1-mood:cap finite+would
0,-2,0,-3,0,0,18,-12|verb-1-mood:cap finite+would+passive
0,20,-3,-1,-8,-2,-3,-3|verb-1-mood:cap gerund+
0,5,0,7,-34,-4,23,2|verb-1-mood:cap inf+
0,0,18,-11,-2,-8,1,2|verb-1-mood:demand +
0,0,5,-1,0,-2,-14,13|verb-1-mood:demand coordinated+
4,8,4,-16,-12,15,2,-5|verb-1-mood:demand finite+
0,0,-25,40,-1,6,-7,-12|verb-1-mood:demand finite++not
0,0,-9,14,0,-2,0,-1|verb-1-mood:demand finite++not+passive
4,2,24,-20,-4,14,-3,-17|verb-1-mood:demand finite++passive
-1,0,-14,0,0,-1,20,-5|verb-1-mood:demand finite+should
0,0,-1,0,0,0,8,-6|verb-1-mood:demand finite+should+passive
-1,0,2,-4,-1,8,-8,3|verb-1-mood:demand finite+will
0,0,9,-1,-1,-4,0,-3|verb-1-mood:demand finite+will+passive
-1,-1,-3,-11,-1,-7,23,1|verb-1-mood:demand finite+would
-1,9,-25,-5,-2,0,-1,26|verb-1-mood:demand gerund+
-1,0,-12,1,4,-6,5,9|verb-1-mood:demand inf+
-1,-1,29,-7,0,-2,-3,-14|verb-1-mood:demand inf++passive
-2,-1,5,-12,2,-4,-10,22|verb-1-mood:demand progressive+
0,0,-7,8,0,0,0,-1|verb-1-mood:demand progressive++not
-7,-4,-7,61,-7,-2,-25,-8|verb-1-mood:denial finite+
0,0,-2,-46,0,6,20,23|verb-1-mood:denial finite++not
-3,0,3,9,3,13,-2,-24|verb-1-mood:denial finite+would
0,0,0,-19,0,-1,0,21|verb-1-mood:denial finite+would+not
0,0,-4,21,-1,0,-3,-12|verb-1-mood:denial gerund+
0,-4,26,-12,-2,5,-7,-6|verb-1-mood:denial inf+
-2,-12,-11,-10,17,32,4,-18|verb-1-mood:level finite+
-1,-4,10,10,-2,-3,-19,8|verb-1-mood:level finite++passive
0,0,0,0,-10,-1,11,-1|verb-1-mood:level finite+can+not
0,0,0,0,11,0,-7,-4|verb-1-mood:level finite+could+not
0,0,0,-2,-1,0,-4,8|verb-1-mood:level finite+should+not
-1,5,-5,-2,-17,-3,11,12|verb-1-mood:level finite+will
-1,5,2,-6,18,-16,-16,14|verb-1-mood:level finite+would
-1,8,2,9,-1,-1,-10,-6|verb-1-mood:level gerund+
0,-3,-22,12,39,0,-5,-21|verb-1-mood:level inf+
0,0,-2,-3,0,-2,10,-3|verb-1-mood:level progressive+
31,-7,7,-23,20,-6,-25,5|verb-1-mood:move finite+
4,1,-1,-9,-3,1,-1,6|verb-1-mood:move finite++not
0,-1,4,-2,9,-3,-1,-6|verb-1-mood:move finite++passive
-1,-6,1,8,-3,3,3,-6|verb-1-mood:move finite+can+not
-3,7,-13,1,8,8,-27,19|verb-1-mood:move finite+could
-17,2,34,-21,2,-8,-22,30|verb-1-mood:move finite+should
0,7,-13,-4,-3,-8,5,15|verb-1-mood:move finite+should+not
-5,-4,-21,-16,-11,10,41,6|verb-1-mood:move finite+will
0,8,-3,27,-15,-2,-7,-8|verb-1-mood:move finite+will+not
0,0,-4,-2,-4,-1,18,-6|verb-1-mood:move finite+will+not+passive
0,0,0,7,-2,0,8,-12|verb-1-mood:move finite+will+passive
-1,-2,12,-14,16,-23,5,9|verb-1-mood:move finite+would
0,0,-2,26,-4,-8,-8,-4|verb-1-mood:move finite+would+not
-4,-15,-11,-2,17,24,4,-13|verb-1-mood:move gerund+
-5,-2,-7,-6,2,4,41,-27|verb-1-mood:move inf+
-1,-1,-7,-7,-1,-3,31,-12|verb-1-mood:move progressive+
0,0,-6,16,0,-2,-5,-2|verb-1-mood:move progressive++not
0,0,-7,-3,0,-1,-6,17|verb-1-mood:move progressive+should
-2,-3,22,0,-1,-4,-16,5|verb-1-mood:move subjunctive+
0,-1,-2,-1,-4,-1,-11,19|verb-1-mood:move subjunctive++passive
0,0,17,-7,-6,0,-6,4|verb-1-mood:pledge coordinated+
15,14,1,-18,1,-16,32,-28|verb-1-mood:pledge finite+
-1,-1,4,19,-2,11,-28,-2|verb-1-mood:pledge finite++not
0,6,9,-1,-3,-3,3,-11|verb-1-mood:pledge finite++not+passive
4,-5,10,-12,10,-4,5,-9|verb-1-mood:pledge finite++passive
0,0,1,-1,-3,11,0,-8|verb-1-mood:pledge finite+can
0,0,-2,15,0,0,-11,-1|verb-1-mood:pledge finite+can+not
-1,-1,-1,-7,-2,8,3,0|verb-1-mood:pledge finite+could
-2,-1,10,0,2,-5,-31,28|verb-1-mood:pledge finite+should
-1,-1,-9,-4,-7,3,17,2|verb-1-mood:pledge finite+will
-3,-2,-8,-18,3,5,8,15|verb-1-mood:pledge finite+would
0,-1,-1,43,-1,-4,-7,-29|verb-1-mood:pledge finite+would+not
0,0,0,3,0,9,-1,-10|verb-1-mood:pledge finite+would+not+passive
-4,-3,8,15,-2,-4,-10,0|verb-1-mood:pledge gerund+
0,0,-7,1,0,-1,10,-2|verb-1-mood:pledge gerund++not
-7,-4,-19,-2,-11,-18,1,60|verb-1-mood:pledge inf+
-1,-1,-10,-3,3,4,14,-5|verb-1-mood:pledge progressive+
0,0,0,0,0,-2,-8,10|verb-1-mood:pledge progressive+should
0,0,2,-4,-3,0,11,-4|verb-1-mood:pledge subjunctive+
11,-8,-18,-9,-9,-17,6,42|verb-1-mood:proposal finite+
-1,-1,-4,12,-1,13,1,-19|verb-1-mood:proposal finite++not
0,0,-4,10,0,0,0,-5|verb-1-mood:proposal finite++not+passive
-4,0,14,11,10,-1,-17,-13|verb-1-mood:proposal finite++passive
0,0,6,0,-1,0,-9,4|verb-1-mood:proposal finite+can
-1,0,-8,-10,-1,14,-2,8|verb-1-mood:proposal finite+could
0,0,0,8,0,-1,0,-7|verb-1-mood:proposal finite+could+not
0,4,-8,-3,-2,-5,15,-1|verb-1-mood:proposal finite+should
0,0,-3,-1,0,9,-1,-4|verb-1-mood:proposal finite+will+not
-3,-1,32,-9,-2,-13,-19,15|verb-1-mood:proposal finite+would
0,0,9,-4,0,-5,0,0|verb-1-mood:proposal finite+would+not
-5,-1,-12,-15,-3,4,40,-9|verb-1-mood:proposal gerund+
0,-1,11,6,-10,2,-14,6|verb-1-mood:proposal inf+
15,-2,-9,-19,-4,10,-13,23|verb-1-mood:proposal progressive+
0,0,-1,22,0,-1,-1,-18|verb-1-mood:proposal progressive++not
0,0,-3,0,0,-3,-3,10|verb-1-mood:proposal progressive+will
2,0,-10,-25,51,22,-26,-14|verb-1-mood:spend finite+
0,0,-1,-5,18,-2,-7,-1|verb-1-mood:spend finite++not
-1,0,-4,-3,-3,-6,19,-2|verb-1-mood:spend finite+can
-1,0,2,17,-1,6,-11,-12|verb-1-mood:spend finite+can+not
0,-1,-1,-11,-6,7,3,8|verb-1-mood:spend finite+could
16,-5,30,-11,-34,1,-18,22|verb-1-mood:spend finite+should
0,0,-1,16,0,-5,0,-10|verb-1-mood:spend finite+should+passive
-8,-7,-17,-13,4,11,13,16|verb-1-mood:spend finite+will
0,0,-4,27,-2,-1,-12,-7|verb-1-mood:spend finite+will+not
-4,-1,-13,-7,-8,1,19,13|verb-1-mood:spend finite+would
-1,6,-9,13,-20,-21,49,-16|verb-1-mood:spend gerund+
-7,-10,-17,10,10,-18,24,8|verb-1-mood:spend inf+
-1,5,-1,-6,37,-2,-29,-3|verb-1-mood:spend progressive+
0,0,0,0,9,0,-2,-7|verb-1-mood:spend progressive+could
0,0,21,-6,-8,7,-18,5|verb-1-mood:spend progressive+should
0,0,-1,-5,-10,-1,19,-2|verb-1-mood:spend progressive+will
-2,0,22,-11,-7,-2,-7,6|verb-1-mood:spend subjunctive+
0,-1,16,-2,-7,0,0,-4|verb-1-mood:spend subjunctive+would
-2,-3,6,11,15,11,-20,-19|verb-1:accept
0,0,0,-1,15,-2,-5,-5|verb-1:achieve
9,-3,-12,12,-12,-3,-7,15|verb-1:adopt
6,0,0,-1,14,2,-4,-17|verb-1:advise
0,0,-5,-1,-2,-2,-2,12|verb-1:advocate
10,-5,0,3,-8,-2,7,-5|verb-1:agree
-2,-1,13,-9,-10,12,-18,15|verb-1:aim
0,0,-1,5,14,-2,-11,-4|verb-1:allocate
-1,-1,-6,0,5,8,-14,9|verb-1:amount
0,0,-7,14,12,-1,-12,-4|verb-1:approach
0,0,-1,5,10,-1,-9,-4|verb-1:approve
-1,-1,12,-6,-12,-2,-10,20|verb-1:argue for
-1,0,-6,-8,0,6,0,9|verb-1:arrive
0,-1,-10,17,2,-18,20,-12|verb-1:ask
-3,-2,23,11,-31,16,-6,-9|verb-1:ask for
0,-2,-2,-1,3,8,1,-7|verb-1:average
-1,-2,7,6,-8,2,-23,18|verb-1:back
-2,0,11,5,0,-17,9,-4|verb-1:balk
3,-4,-7,-15,44,-3,9,-28|verb-1:be
0,0,0,-9,0,-1,10,0|verb-1:begin from
3,0,0,-8,-9,14,4,-2|verb-1:believe
0,12,14,-3,-4,-4,-3,-12|verb-1:bind
0,0,2,-4,-2,-1,17,-11|verb-1:boost
-2,-6,-9,4,7,-1,-6,15|verb-1:bring
0,0,0,-5,-4,0,11,-2|verb-1:bring forward
-3,0,-5,12,-3,20,-6,-16|verb-1:bring up
0,0,-16,19,0,0,-1,-1|verb-1:brush off
-1,0,13,-3,-3,-6,6,-6|verb-1:budget
0,-1,-3,0,-7,13,6,-8|verb-1:build
0,0,-2,0,-5,10,1,-4|verb-1:calculate
22,-4,-39,19,7,5,-7,-4|verb-1:call
-8,-3,27,-15,-10,-8,13,5|verb-1:call for
0,0,-4,-11,-4,9,2,9|verb-1:campaign
0,8,-1,12,-12,-3,-4,0|verb-1:cap
-2,-1,9,-5,-3,3,-12,10|verb-1:choose
15,4,-1,-3,-8,5,-7,-6|verb-1:clear
-1,-1,-5,-1,23,-9,-4,-3|verb-1:climb
0,0,-5,-3,8,-6,-13,20|verb-1:come to
0,0,-2,0,12,0,-3,-6|verb-1:command
-3,-1,-14,14,-4,-4,19,-6|verb-1:commit
-1,0,-5,-12,0,23,2,-6|verb-1:confirm
0,0,10,-1,-4,0,-4,-1|verb-1:confront with
7,2,10,8,8,0,-6,-29|verb-1:consider
5,-5,-1,3,-1,-2,-8,9|verb-1:contain
0,0,0,-9,0,-1,11,-1|verb-1:contradict
0,0,-2,0,-4,9,0,-3|verb-1:contribute
0,0,0,0,-13,-3,21,-4|verb-1:correspond
0,0,-6,-1,13,-4,10,-11|verb-1:debate
-1,-1,-12,7,-7,-1,10,5|verb-1:decide
-1,0,3,0,14,0,-14,-1|verb-1:declare
0,1,-15,21,-1,5,-2,-8|verb-1:deny
-4,-2,7,-7,20,-2,1,-14|verb-1:devote
-1,-1,-6,2,7,18,-8,-11|verb-1:discuss
-4,-1,-11,24,-1,9,-7,-9|verb-1:do
0,0,-2,-18,0,22,0,-2|verb-1:dodge
-1,-5,-5,-6,1,-2,0,17|verb-1:double
-1,2,4,-1,-6,9,-23,16|verb-1:drop
-3,0,8,-3,0,-1,3,-4|verb-1:embrace
0,1,7,-1,-14,0,8,0|verb-1:end
-1,-1,-1,10,-2,-1,-4,-1|verb-1:endorse
0,0,0,-1,0,0,12,-10|verb-1:enshrine
0,0,0,0,0,0,8,-7|verb-1:envisage
0,0,0,0,-2,-1,12,-8|verb-1:equal
8,12,-11,-6,1,8,5,-17|verb-1:exceed
0,0,0,-10,0,-1,0,11|verb-1:exclude
-1,-5,4,-1,-4,21,-9,-4|verb-1:exempt
-3,-1,16,-12,17,-1,-10,-6|verb-1:expect
0,-1,3,-6,6,-4,19,-16|verb-1:fall
-1,0,-3,-3,-4,-7,-10,29|verb-1:favor
0,0,-2,-1,-1,8,-3,-2|verb-1:favour
0,0,0,-4,0,-1,10,-4|verb-1:find the means for
0,0,-1,-1,-2,-1,9,-2|verb-1:find the money for
-1,0,6,8,0,-2,-14,3|verb-1:fix
-1,0,0,-3,-2,-3,-6,15|verb-1:float
0,-1,-2,0,8,-1,2,-6|verb-1:force
0,0,-1,-1,17,-2,-16,3|verb-1:foresee
-5,-3,17,-17,0,21,-3,-11|verb-1:get
8,-1,-3,-3,-11,-1,12,-1|verb-1:give
-4,12,-5,5,0,7,-18,3|verb-1:go
0,0,-1,0,0,0,-9,11|verb-1:guarantee
0,-1,-1,-3,5,1,11,-11|verb-1:head
0,0,-1,0,-4,0,-6,12|verb-1:hike
0,0,-3,-1,-4,-1,8,1|verb-1:hint
16,-2,-12,-11,12,9,8,-19|verb-1:hit
-2,8,4,-9,3,-7,15,-12|verb-1:hold
0,0,6,0,-8,0,3,0|verb-1:hold firm on
0,0,0,0,-11,0,0,11|verb-1:hold out for
0,13,0,-1,-10,-2,8,-8|verb-1:hold the line at
8,0,-12,-2,-1,-2,10,-2|verb-1:hold up
0,0,-10,0,0,0,0,10|verb-1:honour
-2,0,-7,-5,14,-1,-21,21|verb-1:hope
0,-3,-1,-1,16,0,-8,-3|verb-1:hover
0,0,0,-4,-5,8,11,-9|verb-1:hurry
0,0,-1,8,0,-3,0,-3|verb-1:imagine
0,8,-2,0,-1,-1,-1,-3|verb-1:impose
-3,-2,-4,10,-16,22,-34,28|verb-1:increase
0,0,4,-4,-4,-1,-3,8|verb-1:insist
-1,5,-4,-4,-13,2,17,-2|verb-1:insist on
0,0,0,-8,-1,-1,12,-2|verb-1:invest
-3,-3,-9,-5,17,-4,3,4|verb-1:keep
-1,0,-7,-1,24,-1,-5,-9|verb-1:lay out
-1,0,5,0,-2,-1,-10,8|verb-1:leap
-1,-4,3,12,-2,-1,-17,10|verb-1:leave
0,0,-2,-1,0,0,-4,8|verb-1:legislate
0,0,0,0,-10,14,-4,0|verb-1:level off at
-1,-7,8,1,-8,5,-5,8|verb-1:lift
-1,0,12,-1,0,-1,-3,-5|verb-1:like
0,11,-1,-1,-5,-1,-2,-2|verb-1:limit
0,-1,-6,-5,18,1,-15,8|verb-1:live with
-1,0,-4,4,6,-2,-11,8|verb-1:look at
0,0,-4,0,0,0,-4,9|verb-1:look for
0,0,-9,1,0,0,-13,23|verb-1:lower
-1,0,-4,-1,-4,-6,20,-4|verb-1:make up
-1,0,-11,-6,10,-5,23,-10|verb-1:match
4,-1,18,-8,-1,2,-11,-3|verb-1:mean
-7,-2,8,29,-31,-2,-3,7|verb-1:meet
5,-2,8,12,-8,1,1,-17|verb-1:mention
-5,-3,19,-2,-10,-13,2,11|verb-1:move
-2,3,9,-7,-7,-4,9,-2|verb-1:name
-1,-1,-12,9,-4,-14,14,8|verb-1:offer
-1,0,-9,-3,-1,-7,11,10|verb-1:oppose
0,0,-4,-1,16,0,-4,-7|verb-1:opt
-1,-1,20,0,-4,-6,-5,-4|verb-1:pay
0,0,0,0,-7,-1,-3,12|verb-1:peg
0,0,-1,0,19,0,-14,-2|verb-1:pencil in
-1,-1,-6,-2,-8,10,21,-13|verb-1:plan
0,0,2,-17,0,-1,-1,17|verb-1:play down
-1,0,-8,-4,-6,-1,-5,25|verb-1:pledge
0,-1,10,-1,-2,-4,7,-8|verb-1:prefer
0,-1,6,5,-14,-2,9,-2|verb-1:prepare
1,0,2,4,-3,11,-9,-6|verb-1:press
-3,1,-1,24,-16,-10,-9,14|verb-1:promise
-5,-1,-5,14,6,-4,-11,7|verb-1:propose
-1,5,-4,-9,14,-1,15,-19|verb-1:push
0,0,-1,-5,0,0,-1,8|verb-1:push back
0,0,-4,-2,-1,9,-6,5|verb-1:push for
-9,15,-2,-5,-5,-9,10,5|verb-1:put
0,0,-3,1,0,-1,-6,9|verb-1:put forward
0,0,0,0,18,0,-12,-6|verb-1:race
-4,-9,22,1,-9,-13,11,1|verb-1:raise
-4,-6,-1,1,18,-2,-5,0|verb-1:reach
-1,4,-6,0,9,6,-4,-8|verb-1:reckon
0,0,0,0,10,-1,-2,-7|verb-1:reckon on
6,0,-13,-1,-6,-6,19,1|verb-1:recommend
0,0,-8,-1,-5,0,3,12|verb-1:reiterate
0,0,3,18,-2,-5,-3,-11|verb-1:reject
0,0,12,-15,0,0,-1,3|verb-1:resist
0,-9,-10,0,-13,-3,-2,37|verb-1:return
0,0,-1,0,-3,-2,19,-13|verb-1:review
-1,-3,9,4,-3,-10,1,4|verb-1:rise
-3,-1,7,15,1,-6,-4,-9|verb-1:rule out
0,0,2,-1,17,0,-16,-1|verb-1:rush
-1,0,25,-3,-8,-3,4,-15|verb-1:satisfy
0,-1,0,14,16,0,-13,-15|verb-1:say no to
0,0,-1,-1,0,-1,-9,12|verb-1:scoff
0,6,0,-2,-11,0,13,-5|verb-1:secure
-1,-2,-6,2,3,6,-12,10|verb-1:seek
14,-4,-1,-3,-15,1,-14,21|verb-1:set
0,-2,5,1,4,-1,-11,5|verb-1:set aside
-1,0,17,-2,-1,0,-10,-3|verb-1:set its sights on
0,0,-1,-1,-1,0,13,-9|verb-1:set out
-1,-1,-10,-3,11,-7,15,-5|verb-1:settle for
-1,-1,4,2,-9,-2,9,-2|verb-1:settle on
-1,0,-1,9,-5,-1,0,-2|verb-1:shoot
0,0,-3,-17,0,9,18,-7|verb-1:sidestep
-1,-1,-5,7,5,1,7,-14|verb-1:sign up
0,0,0,0,9,0,-5,-3|verb-1:slide
0,-1,-2,0,11,-1,-10,3|verb-1:slip
0,0,9,-4,0,-5,0,0|verb-1:speculate
-7,-10,-5,-1,4,-15,14,20|verb-1:spend
0,0,0,12,0,0,-11,0|verb-1:spurn
-1,4,-3,-3,-3,9,2,-3|verb-1:stand
0,0,0,-7,-2,0,8,2|verb-1:stand by
-1,-2,0,15,-2,-3,-4,-3|verb-1:start from
-2,18,-12,-9,9,-5,1,0|verb-1:stay
3,0,-15,0,0,0,13,0|verb-1:step up
0,10,2,-4,-10,-3,10,-5|verb-1:stick to
-1,4,-7,0,-14,-9,12,15|verb-1:stop
0,0,0,-3,-2,0,-5,10|verb-1:stop short
0,0,0,0,9,-1,-4,-4|verb-1:strain
-3,0,-7,-2,5,-1,11,-3|verb-1:study
-3,-1,4,4,-10,-4,-7,17|verb-1:suggest
0,0,0,0,12,0,-10,-1|verb-1:swell
-1,0,-3,-1,-1,0,-5,10|verb-1:table
10,0,-20,-3,12,6,-2,-3|verb-1:take
16,0,0,-2,5,-5,-3,-11|verb-1:talk about
0,0,-4,0,-3,0,8,-1|verb-1:talk into
-2,0,-2,15,-7,5,-2,-6|verb-1:talk of
-7,9,6,-11,-2,-19,27,-2|verb-1:tell
2,-3,-4,5,-7,-3,9,0|verb-1:think
-1,2,2,-13,-4,-4,6,11|verb-1:tie
0,-1,0,-5,5,-1,14,-13|verb-1:top
0,0,0,0,-7,0,8,0|verb-1:top out at
0,0,-1,-2,1,-8,-2,13|verb-1:triple
0,-4,2,0,-12,-3,-3,19|verb-1:try
0,0,-3,12,-3,8,-11,-3|verb-1:turn down
6,-1,-1,-4,-11,8,1,1|verb-1:use
0,0,0,0,0,9,-3,-5|verb-1:utter
0,0,17,-12,0,-1,-1,-2|verb-1:veto
0,0,-1,-3,-9,-1,10,4|verb-1:vote on
0,4,0,-1,-5,-1,-14,16|verb-1:vow
-3,-3,24,4,-18,6,-29,18|verb-1:want
0,-2,-7,4,-4,14,0,-5|verb-1:warn
0,0,8,-6,0,0,-2,0|verb-1:wave off
0,0,-3,-2,-4,-1,-14,25|verb-1:weigh
0,-1,3,2,3,-2,-12,7|verb-1:work
0,0,-3,11,0,-1,-4,-2|verb-1:work out
0,0,0,-1,-1,-5,13,-4|verb-1:work toward
-6,5,-5,9,4,3,4,-15|verb-1:write
-1,0,-2,-11,-17,-2,27,6|verb-2-form:accept finite+
0,0,-5,9,0,0,-1,-2|verb-2-form:accept finite++not
2,0,9,0,0,-10,0,0|verb-2-form:accept finite+would
0,0,0,-2,-11,3,12,-1|verb-2-form:accept finite+would+not
0,0,9,-1,0,0,-7,0|verb-2-form:accept inf+
0,0,0,0,13,-1,-11,-1|verb-2-form:account gerund+
-2,-3,2,-1,7,-4,14,-13|verb-2-form:adopt finite+
0,0,0,0,0,0,-10,11|verb-2-form:afford finite+will
-1,-3,14,-3,-12,0,7,-2|verb-2-form:agree finite+
0,-5,0,8,0,0,-2,0|verb-2-form:agree finite++not
0,0,-10,0,0,0,11,0|verb-2-form:agree inf+
0,0,0,0,0,0,-11,11|verb-2-form:aim subjunctive+
0,0,8,0,-8,-1,16,-14|verb-2-form:announce finite+
0,-10,-1,-2,29,0,2,-17|verb-2-form:approve finite+
-1,0,-6,-1,17,1,9,-20|verb-2-form:argue finite+
-3,-2,21,-18,19,8,-10,-15|verb-2-form:ask finite+
0,0,-11,13,0,0,-1,-1|verb-2-form:ask finite++not
0,0,11,-5,0,0,-2,-4|verb-2-form:ask finite+will
0,0,-4,-2,18,-2,-7,-1|verb-2-form:ask for finite+
0,0,-10,0,0,0,0,10|verb-2-form:ask for finite+will
0,-2,-8,10,-1,-1,-2,4|verb-2-form:ask gerund+
0,0,4,-5,-1,0,-7,9|verb-2-form:ask progressive+
0,0,-2,0,0,-10,-2,14|verb-2-form:assess inf+
0,0,-16,-3,-1,-1,28,-6|verb-2-form:assure finite+
0,0,10,-3,-1,0,5,-10|verb-2-form:back finite+
0,0,-10,12,0,0,-2,0|verb-2-form:bat away finite+
-3,-6,-3,17,-23,9,16,-7|verb-2-form:be finite+
0,0,-1,-1,-9,-5,-1,17|verb-2-form:be finite+could
-1,11,15,-14,0,-6,-18,13|verb-2-form:be finite+should
-1,-3,1,-5,25,-5,-17,5|verb-2-form:be finite+will
-1,5,-10,-4,8,8,12,-17|verb-2-form:be finite+would
0,1,-2,1,-3,3,-12,12|verb-2-form:be finite+would+not
0,2,-10,10,5,-4,2,-5|verb-2-form:be inf+
-2,-1,-7,-2,9,-7,4,5|verb-2-form:believe finite+
-1,1,13,-1,-1,-1,-9,-2|verb-2-form:bring finite+
0,0,0,0,-16,0,17,-1|verb-2-form:bring finite+will
0,0,-5,-1,8,-6,-6,10|verb-2-form:bring finite+would
0,0,0,0,-15,0,19,-3|verb-2-form:bring forward finite+
0,0,11,0,0,0,-10,0|verb-2-form:bring forward inf+
1,0,0,0,-5,0,9,-4|verb-2-form:bring inf+
0,0,8,4,0,1,-2,-10|verb-2-form:brush aside finite+
0,0,23,-17,0,-1,-3,-2|verb-2-form:brush off finite+
0,-2,-2,3,-31,17,4,12|verb-2-form:budget finite+
0,0,12,0,-11,0,0,0|verb-2-form:budget inf+
0,0,0,0,12,0,-12,0|verb-2-form:budget progressive+
0,0,-3,0,0,0,-5,8|verb-2-form:bully inf+
-2,0,-9,11,-4,-6,17,-6|verb-2-form:call finite+
0,0,-12,14,2,-1,-2,-1|verb-2-form:call for +
1,-1,-17,-4,-11,-1,8,25|verb-2-form:call for finite+
-5,0,8,-2,-3,-1,-20,24|verb-2-form:call on finite+
0,0,10,0,-1,0,-1,-7|verb-2-form:campaign finite+
0,0,-13,-1,0,0,-2,16|verb-2-form:campaign gerund+
-1,0,-2,0,9,0,-4,-2|verb-2-form:carry inf+
0,0,-7,0,-1,0,0,9|verb-2-form:charge finite+would
0,0,3,-2,-1,-2,8,-7|verb-2-form:come to finite+
0,0,12,-2,0,0,-6,-4|verb-2-form:commit finite+should
0,0,0,-1,5,-1,-9,7|verb-2-form:concede finite+
0,0,5,12,1,-2,-16,0|verb-2-form:confirm finite+
0,0,0,-1,-2,16,0,-13|verb-2-form:confirm finite++not
0,0,-13,-13,0,27,0,-1|verb-2-form:confirm finite+would+not
0,0,-17,-1,-6,-1,7,19|verb-2-form:consider finite+
0,0,0,-1,-1,0,-5,8|verb-2-form:consider progressive+
0,0,9,-1,0,0,-4,-3|verb-2-form:convince finite+
-4,0,-11,0,21,-1,-3,-2|verb-2-form:correspond gerund+
0,0,0,0,7,-1,-10,4|verb-2-form:debate progressive+
0,10,-1,1,-10,-1,13,-12|verb-2-form:decide finite+
0,0,0,5,10,-3,-6,-6|verb-2-form:declare finite+
0,0,-10,0,0,0,0,11|verb-2-form:declare finite+would
0,0,-9,-1,0,8,4,-1|verb-2-form:decline finite+
0,-1,9,0,-4,3,-14,7|verb-2-form:demand finite+
0,0,-7,-3,0,0,10,0|verb-2-form:demand finite++not
-1,-6,-13,29,-1,-3,-3,-3|verb-2-form:deny finite+
0,0,-2,-2,0,9,-1,-4|verb-2-form:deny finite++not
0,0,16,-1,1,-1,-7,-8|verb-2-form:devote finite+
0,0,3,0,1,0,-10,6|verb-2-form:discuss finite+
0,0,6,-2,-2,-8,-2,9|verb-2-form:discuss gerund+
0,0,-6,0,0,0,-3,9|verb-2-form:discuss inf+
0,0,0,0,0,0,13,-13|verb-2-form:dispute finite+
0,0,9,0,-1,-1,-3,-3|verb-2-form:draft finite+
0,0,0,9,-1,-3,-1,-5|verb-2-form:drop finite+
0,0,14,-2,0,0,-5,-7|verb-2-form:encourage finite+
0,0,-6,0,6,0,8,-7|verb-2-form:end finite+
0,0,-5,-1,0,-1,-4,11|verb-2-form:end finite+would
0,0,-3,0,0,-9,-1,14|verb-2-form:estimate finite+
0,0,0,0,-22,0,23,0|verb-2-form:exceed finite+
0,0,0,-1,-9,10,1,0|verb-2-form:exempt inf+
0,-2,15,-1,-1,-1,0,-10|verb-2-form:exhort finite+
-4,2,-12,-4,13,-3,8,0|verb-2-form:expect finite+
0,0,3,0,9,0,-7,-3|verb-2-form:expect finite++not
0,0,0,0,0,0,8,-7|verb-2-form:fall finite+should
0,0,-8,0,0,13,-1,-4|verb-2-form:fall finite+would
0,-5,24,-8,-2,15,-4,-19|verb-2-form:favor finite+
0,0,0,-2,-3,-1,9,-4|verb-2-form:favor gerund+
8,0,0,0,-3,0,0,-4|verb-2-form:fight gerund+
0,0,-1,0,-6,0,-1,8|verb-2-form:float finite+
-1,2,-3,-2,17,0,-13,0|verb-2-form:force finite+
0,0,-1,0,8,-2,0,-5|verb-2-form:force finite+would
0,0,0,0,15,0,-13,-1|verb-2-form:forecast finite+
-1,3,-5,1,-10,-7,3,17|verb-2-form:get finite+
0,0,9,-1,-7,0,6,-7|verb-2-form:get inf+
0,-2,-10,-9,-12,6,21,6|verb-2-form:give finite+
0,-2,8,5,-13,-4,7,0|verb-2-form:go finite+
0,0,-9,0,0,0,-1,10|verb-2-form:go finite+should+not
0,0,5,0,1,-1,12,-16|verb-2-form:go finite+would
0,0,-2,3,11,0,-6,-4|verb-2-form:go gerund+
0,-1,0,0,7,9,-10,-4|verb-2-form:grow finite+
0,0,0,0,12,0,-10,-1|verb-2-form:grow finite+will
0,0,0,0,-2,0,-5,8|verb-2-form:hike finite+
0,0,12,-1,-2,-3,3,-8|verb-2-form:hint finite+
0,0,-3,0,-1,0,-5,10|verb-2-form:hit finite+will
0,0,-1,-3,-1,10,-4,-1|verb-2-form:hit finite+would
0,0,-9,-4,-4,0,8,10|verb-2-form:hit inf+
0,-1,3,-5,-16,-5,7,17|verb-2-form:hold finite+
0,0,-2,0,5,0,-8,5|verb-2-form:hold inf+
0,0,-3,-1,0,9,-1,-4|verb-2-form:honor finite+would
-1,-1,19,-3,-9,-2,6,-9|verb-2-form:hope finite+
0,1,-17,-1,-1,0,1,17|verb-2-form:impose finite+
0,2,-20,4,-18,-1,13,20|verb-2-form:increase finite+
0,0,-7,0,1,-1,10,-2|verb-2-form:increase finite+would
0,5,9,-12,-28,11,6,10|verb-2-form:intend finite+
0,0,-5,24,0,-2,-16,0|verb-2-form:intend finite++not
0,0,-6,0,-6,-1,8,6|verb-2-form:jump finite+
-2,0,13,-1,-12,-3,10,-5|verb-2-form:keep finite+
-2,0,8,-1,10,-3,-11,0|verb-2-form:leave finite+
0,-1,0,0,-8,-1,17,-7|verb-2-form:leave finite+would
0,0,-1,-1,13,0,-2,-10|verb-2-form:leave inf+
0,0,0,0,20,0,-17,-2|verb-2-form:lift finite+
0,1,0,0,-2,-3,-6,10|verb-2-form:lift finite+would
0,0,-1,0,-11,0,10,2|verb-2-form:lift inf+
0,0,19,4,-1,-2,-6,-14|verb-2-form:like to see finite+would
0,0,0,0,0,9,0,-9|verb-2-form:live with finite+could
0,0,0,0,0,-2,-11,13|verb-2-form:look into inf+
0,0,0,0,0,0,8,-7|verb-2-form:lower coordinated+
0,0,0,0,-3,9,-3,-3|verb-2-form:make up finite+
0,-1,0,0,20,-2,-15,-2|verb-2-form:manage finite+
0,-3,8,0,-14,-2,22,-11|verb-2-form:mean finite+
-1,0,-2,5,14,-4,-1,-11|verb-2-form:meet finite+
-2,-1,-12,-4,3,15,-7,8|verb-2-form:meet gerund+
1,0,3,-1,-9,-3,0,10|verb-2-form:meet inf+
0,0,-1,-1,-1,-1,-8,12|verb-2-form:mention finite+
-1,-1,6,-2,8,-3,-14,6|verb-2-form:move finite+
-2,0,-3,0,-3,-2,10,1|verb-2-form:name finite+
0,0,-1,0,-1,-1,11,-8|verb-2-form:narrow finite+
0,0,-10,-1,-8,0,26,-7|verb-2-form:oblige finite+
0,0,-1,-3,0,0,-5,9|verb-2-form:oblige finite+would
0,0,-12,-2,0,-1,-22,38|verb-2-form:offer finite+could
0,-1,-1,12,1,-2,0,-8|verb-2-form:oppose finite+
0,0,0,-2,9,0,-3,-4|verb-2-form:oppose finite+will
0,0,0,0,11,0,-9,-2|verb-2-form:oppose gerund+
-1,0,0,0,-9,0,14,-3|verb-2-form:order finite+
-2,0,-6,9,1,-1,0,0|verb-2-form:pay finite+
-2,0,-7,-3,-1,0,0,13|verb-2-form:pay finite+should
-1,-3,-4,-2,48,-1,-46,9|verb-2-form:plan finite+
0,0,0,0,-30,0,31,0|verb-2-form:plan gerund+
0,0,3,-1,0,0,14,-16|verb-2-form:plan progressive+
8,3,-2,-1,1,-2,2,-9|verb-2-form:pledge finite+
-1,0,-6,0,-1,0,-9,17|verb-2-form:prefer finite+
0,0,-4,0,0,0,10,-5|verb-2-form:prefer finite+would
0,6,9,-2,-2,-1,-1,-9|verb-2-form:prepare finite+
0,0,-13,0,0,0,7,7|verb-2-form:prepare finite+should
0,0,-1,-1,-2,-1,-16,21|verb-2-form:prepare progressive+
0,0,11,-5,0,-1,0,-4|verb-2-form:press finite+would
0,1,-1,0,24,0,-21,-3|verb-2-form:project finite+
-1,-1,1,-2,12,-1,-37,27|verb-2-form:promise finite+
0,0,-7,-2,-12,-1,0,22|verb-2-form:propose finite+
0,0,0,-1,-3,-3,33,-26|verb-2-form:propose finite+would
0,0,10,0,0,0,-9,-1|verb-2-form:propose progressive+will
-1,16,8,-3,-24,30,-18,-8|verb-2-form:put finite+
0,0,0,0,10,-4,-4,-2|verb-2-form:put finite+would
0,0,-8,22,0,0,0,-13|verb-2-form:put forward finite+
0,0,0,-4,-5,0,-5,16|verb-2-form:race finite+
0,0,0,0,-16,0,-1,17|verb-2-form:raise coordinated+
0,-4,-5,0,8,-5,-7,13|verb-2-form:raise finite+
0,1,8,-1,0,0,-3,-5|verb-2-form:raise finite+should
0,0,0,0,-9,11,-1,0|verb-2-form:raise finite+will
0,0,0,0,-1,-1,12,-10|verb-2-form:raise finite+would
0,-5,11,0,10,-2,-22,10|verb-2-form:raise inf+
0,-1,-4,12,-8,-1,-4,6|verb-2-form:reach finite+
0,0,0,0,-13,0,13,0|verb-2-form:reach gerund+
0,0,7,3,6,0,-9,-6|verb-2-form:reach inf+
0,-1,-1,8,0,0,-2,-4|verb-2-form:reaffirm finite+
0,0,-6,20,0,0,-9,-3|verb-2-form:rebuff finite+
0,0,8,0,0,-1,0,-7|verb-2-form:reckon coordinated+
-1,0,-3,0,9,8,-9,-4|verb-2-form:reckon finite+
0,0,10,-2,0,-1,-7,1|verb-2-form:recommend finite+
0,0,-1,0,-2,0,-11,16|verb-2-form:recommend finite+will
0,0,-5,11,-1,-1,0,-4|verb-2-form:refuse finite+
0,0,-1,7,-4,-1,12,-14|verb-2-form:reiterate finite+
0,0,-14,22,-2,-1,0,-5|verb-2-form:reject finite+
-1,0,17,-10,0,-1,-1,-3|verb-2-form:reject gerund+
0,10,-2,-1,1,0,-5,-3|verb-2-form:remain finite+
0,0,10,0,0,0,-1,-9|verb-2-form:require finite+would
0,0,-8,4,0,-1,-5,10|verb-2-form:resist finite+
0,0,-2,0,0,0,18,-15|verb-2-form:return finite+
0,-1,-1,-4,-3,0,-1,10|verb-2-form:review finite+
0,0,-2,-1,0,-1,-14,18|verb-2-form:review progressive+
0,-1,-1,25,-4,-1,-8,-10|verb-2-form:rule out finite+
0,0,0,-17,-3,-1,-3,24|verb-2-form:rule out finite++not
0,0,0,0,-1,0,-13,15|verb-2-form:rule out finite+will+not
0,0,0,-16,-1,-2,13,6|verb-2-form:rule out finite+would+not
0,0,0,0,10,0,-9,-1|verb-2-form:secure finite+should
0,0,4,-1,2,0,4,-8|verb-2-form:seek finite+
0,0,-1,-1,-3,0,9,-4|verb-2-form:seek finite+will
0,0,-6,-1,-6,0,1,12|verb-2-form:seek finite+would
0,0,9,-1,-1,0,-6,-1|verb-2-form:seek progressive+
-1,2,-12,-3,15,-6,2,3|verb-2-form:set finite+
0,0,0,0,15,-1,-10,-4|verb-2-form:set finite++not
0,0,0,0,0,0,-10,11|verb-2-form:set finite+should
0,0,-1,0,-13,-7,5,17|verb-2-form:set finite+will
-1,0,-1,-10,-1,-2,14,0|verb-2-form:set inf+
12,0,-8,0,-1,0,-2,-1|verb-2-form:set out finite+
0,0,0,0,-2,0,-14,17|verb-2-form:set out finite+will
0,0,0,0,-2,0,8,-6|verb-2-form:settle for finite+would
-1,-2,0,0,-5,0,-3,11|verb-2-form:shoot finite+
0,0,1,-2,-8,-2,17,-6|verb-2-form:sit finite+
0,0,11,-2,0,0,-1,-8|verb-2-form:sound out finite+
-5,-3,-1,-2,-5,14,4,-1|verb-2-form:speak of finite+
0,0,0,9,-4,-1,-1,-3|verb-2-form:speak of finite++not
-2,-4,-22,-2,20,18,-14,6|verb-2-form:spend finite+
0,0,-1,-3,-13,-1,4,13|verb-2-form:spend finite+should
0,0,-1,0,-17,-1,11,8|verb-2-form:spend finite+will
-2,-2,-10,10,14,-4,3,-9|verb-2-form:spend gerund+
0,0,0,0,16,0,1,-16|verb-2-form:spend progressive+
0,0,0,5,0,0,-11,7|verb-2-form:stand by finite+
0,5,-2,5,6,-2,-4,-9|verb-2-form:stand gerund+
0,0,13,-2,-1,-2,0,-9|verb-2-form:start at finite+
0,-1,-1,-6,-1,0,11,-2|verb-2-form:stop finite+
0,3,-6,3,-1,0,9,-8|verb-2-form:stop short finite+
-1,0,1,-1,0,-3,-7,10|verb-2-form:suggest finite+
8,4,24,-7,-2,-7,-20,-1|verb-2-form:take finite+
0,0,-1,0,-6,9,2,-3|verb-2-form:take finite+would
0,0,-3,-1,0,-1,-3,8|verb-2-form:talk about finite+
0,0,-10,10,0,0,0,0|verb-2-form:talk finite++not
-1,2,0,17,1,-3,19,-35|verb-2-form:tell finite+
0,-1,-1,10,0,0,-5,-3|verb-2-form:tell finite+will+not
0,0,5,-10,0,8,-1,-1|verb-2-form:tell finite+would
0,0,6,-5,-1,-3,-15,19|verb-2-form:tell gerund+
4,0,-6,-1,13,0,-17,7|verb-2-form:tell inf+
-1,-1,19,-5,22,4,-14,-24|verb-2-form:think finite+
0,0,-1,-4,-1,-2,8,-1|verb-2-form:think finite++not
0,0,-6,-9,0,0,16,-1|verb-2-form:throw out finite+could
0,0,-11,0,0,0,0,12|verb-2-form:tip finite+
0,0,-7,-1,0,8,0,0|verb-2-form:try finite+
0,-1,0,15,0,0,-10,-2|verb-2-form:turn down finite+
0,0,2,0,-11,0,-12,22|verb-2-form:unveil finite+
-2,-1,15,-4,-1,-4,5,-8|verb-2-form:urge finite+
0,0,3,8,-2,-1,-2,-6|verb-2-form:urge inf+
0,0,0,0,-7,0,-7,14|verb-2-form:use finite+could
0,-4,1,-3,-6,-2,16,-3|verb-2-form:vow finite+
-2,-1,-9,-2,-17,3,1,27|verb-2-form:want finite+
-2,0,32,-4,-17,-1,2,-10|verb-2-form:warn finite+
0,0,-26,0,-1,0,0,28|verb-2-form:weigh finite+
0,0,0,0,8,0,-8,0|verb-2-form:weigh finite+will
0,0,0,0,-1,0,14,-13|verb-2-form:weigh inf+
0,0,-1,0,16,0,-10,-4|verb-2-form:work finite+
-2,-1,-20,18,0,-7,-5,17|verb-2-form:write finite+
0,0,9,-4,0,0,0,-4|verb-2-form:write gerund+
-7,9,-5,5,1,0,-17,14|verb-2-kind:be
5,0,11,-6,-21,-10,-2,23|verb-2-kind:cap
-11,-8,40,16,-19,-29,-21,31|verb-2-kind:demand
-6,-10,-28,88,-13,16,-15,-33|verb-2-kind:denial
-9,10,5,-3,22,-1,5,-30|verb-2-kind:level
-17,4,-13,0,-7,14,-2,20|verb-2-kind:move
9,-6,-19,21,-41,5,22,10|verb-2-kind:pledge
-9,-12,2,-13,0,-17,-15,65|verb-2-kind:proposal
-6,-6,-10,11,2,-1,-4,14|verb-2-kind:spend
-3,-6,-3,17,-23,9,16,-7|verb-2-mood:be finite+
0,0,-1,-1,-9,-5,-1,17|verb-2-mood:be finite+could
-1,11,15,-14,0,-6,-18,13|verb-2-mood:be finite+should
-1,-3,1,-5,25,-5,-17,5|verb-2-mood:be finite+will
-1,5,-10,-4,8,8,12,-17|verb-2-mood:be finite+would
0,1,-2,1,-3,3,-12,12|verb-2-mood:be finite+would+not
0,2,-10,10,5,-4,2,-5|verb-2-mood:be inf+
5,0,15,-7,-29,-9,11,13|verb-2-mood:cap finite+
0,0,-10,13,2,-1,-2,-2|verb-2-mood:demand +
-14,3,12,7,-10,-28,33,-3|verb-2-mood:demand finite+
0,-1,-22,17,8,-1,3,-5|verb-2-mood:demand finite++not
-4,-4,43,-23,-1,12,0,-23|verb-2-mood:demand finite++passive
0,0,9,-7,-6,-1,-9,14|verb-2-mood:demand finite+will
0,-1,-1,10,0,0,-5,-3|verb-2-mood:demand finite+will+not+passive
0,0,15,-11,-3,-5,2,3|verb-2-mood:demand finite+would
0,0,-1,-9,-1,7,-2,6|verb-2-mood:demand finite+would+passive
5,-3,-12,4,-8,-5,-10,29|verb-2-mood:demand gerund+
4,0,2,5,-2,-2,-8,-1|verb-2-mood:demand inf+
0,0,-1,0,12,0,-16,6|verb-2-mood:demand inf++passive
-1,-1,17,-10,-5,-2,-10,11|verb-2-mood:demand progressive+
-4,-7,-49,130,-19,4,1,-56|verb-2-mood:denial finite+
0,0,-2,-20,-3,8,-2,19|verb-2-mood:denial finite++not
0,-1,-1,8,4,-1,-6,-4|verb-2-mood:denial finite++passive
0,0,0,-2,9,0,-3,-4|verb-2-mood:denial finite+will
0,0,0,0,-1,0,-13,15|verb-2-mood:denial finite+will+not
0,0,0,-16,-1,-2,14,6|verb-2-mood:denial finite+would+not
-1,-1,24,-11,8,-2,-10,-7|verb-2-mood:denial gerund+
0,-1,0,-3,-10,10,6,-1|verb-2-mood:denial inf+
-5,3,15,-16,-9,12,-3,2|verb-2-mood:level finite+
0,0,-3,8,-1,-1,-1,-1|verb-2-mood:level finite++not
0,-1,0,0,-16,-2,28,-9|verb-2-mood:level finite+would
-4,9,-13,4,33,-4,-9,-15|verb-2-mood:level gerund+
0,0,11,-3,1,-4,6,-9|verb-2-mood:level inf+
0,0,-1,2,10,-1,-11,1|verb-2-mood:level progressive+
0,0,1,-1,-20,-1,13,7|verb-2-mood:move coordinated+
-2,12,-1,23,-2,-7,-35,14|verb-2-mood:move finite+
-1,-2,-2,-2,8,5,-9,5|verb-2-mood:move finite++passive
-2,0,5,-3,-8,-3,15,-4|verb-2-mood:move finite+should
0,0,-9,-3,0,0,3,10|verb-2-mood:move finite+should+not
0,0,0,0,10,0,-10,0|verb-2-mood:move finite+should+passive
-1,-3,0,-5,6,15,-11,-2|verb-2-mood:move finite+will
-2,0,-23,-6,7,14,14,-5|verb-2-mood:move finite+would
-6,-3,-11,6,4,13,-3,0|verb-2-mood:move gerund+
-2,2,27,-9,-9,-18,8,0|verb-2-mood:move inf+
-3,-6,-24,9,8,-20,47,-11|verb-2-mood:pledge finite+
-1,-8,-12,46,13,12,-33,-16|verb-2-mood:pledge finite++not
-1,10,14,-4,-5,-2,1,-14|verb-2-mood:pledge finite++passive
0,0,-1,-2,-1,3,-18,19|verb-2-mood:pledge finite+could
0,0,-12,0,0,-1,-5,18|verb-2-mood:pledge finite+could+passive
0,0,12,-3,-1,0,-13,6|verb-2-mood:pledge finite+should
0,0,2,0,-11,-1,7,2|verb-2-mood:pledge finite+will
0,0,-1,-1,-6,-8,1,16|verb-2-mood:pledge finite+will+passive
1,0,-4,-2,-2,4,9,-7|verb-2-mood:pledge finite+would
0,0,-13,-15,-11,30,12,-2|verb-2-mood:pledge finite+would+not
7,0,12,-3,-25,-3,21,-8|verb-2-mood:pledge gerund+
-1,0,12,-2,8,-4,1,-13|verb-2-mood:pledge inf+
0,-1,4,-2,-1,0,-10,9|verb-2-mood:pledge subjunctive+
0,0,8,0,0,-1,0,-7|verb-2-mood:proposal coordinated+
-14,-10,19,-7,-19,15,-18,34|verb-2-mood:proposal finite+
-1,0,-8,23,-5,-3,-1,-5|verb-2-mood:proposal finite++not
0,0,-1,-6,-2,0,10,0|verb-2-mood:proposal finite++not+passive
0,0,-9,-1,19,-2,-2,-5|verb-2-mood:proposal finite++passive
0,0,0,0,0,9,0,-9|verb-2-mood:proposal finite+could
0,0,-6,-9,0,0,16,-1|verb-2-mood:proposal finite+could+passive
-1,-1,-2,0,11,-1,-21,15|verb-2-mood:proposal finite+will
2,0,12,3,-5,-5,36,-42|verb-2-mood:proposal finite+would
5,-1,-8,-12,-3,-11,-3,32|verb-2-mood:proposal gerund+
0,0,-9,-1,-1,-12,1,22|verb-2-mood:proposal inf+
0,0,0,0,0,0,8,-8|verb-2-mood:proposal inf++passive
-1,0,-3,-2,5,-5,-31,38|verb-2-mood:proposal progressive+
0,0,10,0,0,0,-9,-1|verb-2-mood:proposal progressive+will
-3,-1,-7,-5,21,12,-20,2|verb-2-mood:spend finite+
0,0,0,0,-7,0,-7,14|verb-2-mood:spend finite+could
0,0,-1,-3,-13,-1,4,13|verb-2-mood:spend finite+should
0,0,-1,0,-14,-1,8,8|verb-2-mood:spend finite+will
0,0,0,0,-4,0,-3,9|verb-2-mood:spend finite+will+passive
-2,-2,-11,15,15,-5,2,-13|verb-2-mood:spend gerund+
0,-3,7,6,-18,-3,17,-6|verb-2-mood:spend inf+
0,0,0,0,16,0,1,-16|verb-2-mood:spend progressive+
0,0,11,-6,-28,-10,31,4|verb-2:accept
0,0,3,-3,13,-1,-10,-2|verb-2:account
-1,-3,-3,-3,12,-5,13,-10|verb-2:adopt
0,0,1,-6,-3,0,-1,10|verb-2:advise
0,0,4,-2,-1,0,-10,9|verb-2:afford
-1,-8,7,4,-13,0,16,-6|verb-2:agree
0,0,3,-1,-2,-1,-8,8|verb-2:aim
0,0,8,0,-7,-1,16,-15|verb-2:announce
0,-10,-1,-3,31,-1,1,-17|verb-2:approve
-1,-1,-6,-1,27,-1,9,-27|verb-2:argue
-4,-5,12,3,15,4,-20,-5|verb-2:ask
0,-1,-18,2,18,-3,-5,7|verb-2:ask for
0,0,-2,0,0,-10,-2,14|verb-2:assess
0,0,-16,-3,-1,-1,28,-6|verb-2:assure
0,0,10,-3,-1,0,5,-10|verb-2:back
0,0,-10,12,0,0,-2,0|verb-2:bat away
-7,9,-5,5,1,0,-17,14|verb-2:be
-2,-1,-7,-2,9,-7,4,5|verb-2:believe
0,1,8,-2,-12,-6,9,3|verb-2:bring
0,0,10,0,-12,0,5,-4|verb-2:bring forward
0,0,15,2,-3,0,-3,-11|verb-2:brush aside
0,0,23,-19,0,-1,0,-2|verb-2:brush off
0,-2,8,6,-34,16,-9,15|verb-2:budget
0,0,-3,0,0,0,-5,8|verb-2:bully
-2,0,-9,11,-4,-6,18,-7|verb-2:call
1,-1,-28,10,-9,-2,6,23|verb-2:call for
-5,-1,13,-3,-3,-1,-23,23|verb-2:call on
0,0,-3,-1,-1,0,-4,9|verb-2:campaign
-1,0,3,-3,17,-2,-10,-4|verb-2:carry
0,0,-7,0,-1,0,0,9|verb-2:charge
0,0,3,-2,-1,-2,8,-7|verb-2:come to
0,-3,9,6,4,-1,-9,-7|verb-2:commit
0,0,0,-1,5,-1,-9,7|verb-2:concede
0,0,0,-9,-1,41,-17,-14|verb-2:confirm
0,0,-18,-3,-9,-2,5,27|verb-2:consider
0,0,12,-2,0,0,-5,-4|verb-2:convince
-4,0,-12,0,24,-2,-4,-3|verb-2:correspond
0,0,-5,0,7,-1,-11,10|verb-2:debate
0,9,4,7,-11,-2,10,-16|verb-2:decide
0,0,-11,5,10,-3,-6,4|verb-2:declare
0,0,-9,-1,0,8,4,-1|verb-2:decline
-1,-6,-16,29,-2,6,-3,-8|verb-2:deny
0,0,16,-1,-5,-1,-1,-9|verb-2:devote
0,0,4,-4,-2,-8,-14,26|verb-2:discuss
0,0,0,0,0,0,13,-13|verb-2:dispute
-1,1,0,-1,-11,-4,10,5|verb-2:double
0,0,9,-1,-1,-2,-4,-1|verb-2:draft
0,0,7,8,-1,-3,-1,-9|verb-2:drop
0,0,13,-2,-4,0,0,-7|verb-2:encourage
0,1,-12,-2,5,-2,6,3|verb-2:end
0,0,-3,0,0,-9,-1,14|verb-2:estimate
0,0,0,0,-22,0,23,0|verb-2:exceed
0,-1,0,-4,-13,13,6,0|verb-2:exempt
0,-2,15,-1,-1,-1,0,-10|verb-2:exhort
-4,2,-8,-6,17,-4,1,3|verb-2:expect
0,0,-8,-3,0,13,9,-11|verb-2:fall
0,-5,24,-9,-5,14,5,-23|verb-2:favor
8,1,0,0,-5,-1,4,-6|verb-2:fight
-1,2,-4,-2,26,-2,-13,-6|verb-2:force
0,0,0,0,16,0,-14,-1|verb-2:forecast
-1,3,4,0,-23,-8,17,8|verb-2:get
0,-2,-15,-6,-16,4,34,1|verb-2:give
-1,0,-2,10,-1,-7,20,-19|verb-2:go
0,-1,0,0,18,8,-18,-6|verb-2:grow
0,0,0,0,-2,0,-5,8|verb-2:hike
0,0,12,-1,-2,-3,3,-8|verb-2:hint
0,0,-13,-8,-6,9,-1,19|verb-2:hit
0,-1,0,-5,-11,-6,-4,27|verb-2:hold
0,0,-3,-1,0,9,-1,-5|verb-2:honor
-1,-1,19,-3,-9,-2,6,-9|verb-2:hope
0,1,-17,-1,-1,0,1,17|verb-2:impose
-1,2,-18,0,-17,-3,21,15|verb-2:increase
0,5,4,12,-29,9,-10,10|verb-2:intend
0,0,-6,0,-6,-1,8,6|verb-2:jump
-2,0,12,0,-13,-4,13,-6|verb-2:keep
-2,-1,7,-3,13,-5,7,-16|verb-2:leave
0,0,19,4,-1,-2,-6,-14|verb-2:like to see
0,6,-1,0,0,8,0,-11|verb-2:live with
0,0,0,0,3,-2,-14,13|verb-2:look into
0,0,4,0,0,-1,8,-9|verb-2:lower
0,0,0,0,-1,9,-5,-3|verb-2:make up
0,-1,0,0,20,-2,-15,-2|verb-2:manage
0,-3,10,0,-13,-2,21,-13|verb-2:mean
-3,-2,-12,0,13,7,-10,7|verb-2:meet
0,0,-1,-1,-1,-1,-8,12|verb-2:mention
-1,-1,3,-2,10,-4,-13,8|verb-2:move
4,0,-3,-2,-3,-2,9,-3|verb-2:name
0,0,-1,0,-1,-1,11,-8|verb-2:narrow
0,0,-11,-4,-8,-1,21,3|verb-2:oblige
0,0,-13,-2,-6,-2,-20,43|verb-2:offer
0,-1,-2,11,21,-3,-12,-15|verb-2:oppose
-1,0,-1,1,-10,0,14,-4|verb-2:order
-4,-1,-9,5,-3,-2,-2,16|verb-2:pay
-1,-3,-1,1,17,-1,-4,-8|verb-2:plan
8,2,-3,-2,1,-3,3,-7|verb-2:pledge
-1,0,-10,0,-1,0,1,12|verb-2:prefer
0,5,-5,-3,-4,-2,-11,20|verb-2:prepare
-1,0,22,-1,-2,-4,0,-13|verb-2:press
0,1,-1,0,24,0,-21,-3|verb-2:project
-1,-1,4,-4,12,-1,-37,27|verb-2:promise
-1,-1,0,-2,-16,-5,18,7|verb-2:propose
0,0,12,-10,0,0,-1,-1|verb-2:push back
-1,15,10,-4,-11,22,-17,-14|verb-2:put
0,0,-8,22,0,0,0,-14|verb-2:put forward
0,0,0,-4,-5,0,-5,16|verb-2:race
-5,-8,19,0,-6,2,-29,26|verb-2:raise
0,0,2,15,-15,-2,0,0|verb-2:reach
0,-1,-1,8,0,0,-2,-4|verb-2:reaffirm
0,0,-6,20,0,0,-9,-3|verb-2:rebuff
-1,0,5,0,11,7,-12,-9|verb-2:reckon
0,-1,9,-2,-5,-1,-19,19|verb-2:recommend
0,0,-9,18,-1,-2,0,-4|verb-2:refuse
0,0,-1,7,-4,-1,12,-14|verb-2:reiterate
-1,0,3,12,-2,-2,-1,-8|verb-2:reject
0,10,-2,-1,1,0,-5,-3|verb-2:remain
0,0,11,1,-4,0,4,-12|verb-2:require
0,0,-7,4,0,-1,-5,9|verb-2:resist
0,0,-2,0,0,0,18,-15|verb-2:return
0,-1,-3,-4,-3,-2,-12,26|verb-2:review
0,-4,-1,-1,11,5,-10,-1|verb-2:rise
0,-2,-2,-10,-9,-3,-8,34|verb-2:rule out
0,-1,-1,4,15,-1,-8,-8|verb-2:secure
0,0,7,-3,-11,-2,11,-1|verb-2:seek
4,1,-16,-14,17,-16,-3,25|verb-2:set
12,0,-8,-1,-3,0,-17,16|verb-2:set out
0,0,-1,0,-2,-1,8,-4|verb-2:settle for
-1,-2,0,0,2,0,-9,11|verb-2:shoot
0,0,1,-2,-8,-2,17,-6|verb-2:sit
0,0,10,-2,0,0,-1,-8|verb-2:sound out
-5,-3,-2,7,-9,13,3,-3|verb-2:speak of
-5,-9,-28,11,15,8,6,1|verb-2:spend
0,0,-2,7,0,0,-11,7|verb-2:stand by
0,0,13,-2,-1,-2,0,-9|verb-2:start at
-1,0,0,2,-13,1,11,1|verb-2:stay
0,1,0,-6,0,-3,12,-3|verb-2:stop
0,3,-6,3,-1,0,9,-8|verb-2:stop short
0,0,0,-1,-1,9,0,-6|verb-2:struggle
-2,0,0,-2,-1,-3,-12,20|verb-2:suggest
7,4,17,-1,-4,1,-17,-6|verb-2:take
4,0,-12,17,0,-1,-4,-3|verb-2:talk
2,0,4,17,8,0,-21,-12|verb-2:tell
-1,-1,18,-8,21,1,-6,-24|verb-2:think
0,0,-7,-5,0,0,14,-1|verb-2:throw out
0,0,-11,0,0,0,0,12|verb-2:tip
0,-2,0,16,-1,0,-10,-2|verb-2:turn down
0,0,0,0,-10,0,-18,28|verb-2:unveil
-2,-2,13,3,-4,-5,5,-8|verb-2:urge
0,3,0,0,-9,-7,4,10|verb-2:use
0,-4,1,-3,-6,-2,16,-3|verb-2:vow
-2,-1,-10,-2,-17,3,4,26|verb-2:want
-2,0,29,-4,-17,-1,2,-7|verb-2:warn
0,0,-26,0,3,-1,5,20|verb-2:weigh
0,0,5,-1,16,-2,-9,-9|verb-2:work
-2,-1,-14,19,-6,-8,1,10|verb-2:write
0,2,-2,-1,5,-1,9,-12|verb-3-form:agree finite+
0,6,-1,0,8,0,-5,-7|verb-3-form:approve finite+
0,-3,-2,0,-4,5,-8,12|verb-3-form:argue finite+
0,0,0,-3,0,11,-5,-3|verb-3-form:arrive gerund+
0,-1,2,3,-1,-4,-15,16|verb-3-form:ask finite+
0,0,-10,-1,-1,-1,17,-4|verb-3-form:assure finite+
0,0,-14,0,-1,0,16,-1|verb-3-form:back finite+
0,0,-2,8,-1,-1,-3,-1|verb-3-form:back progressive+
-4,-6,3,2,26,-9,-4,-9|verb-3-form:be finite+
0,0,-6,-1,-4,12,12,-13|verb-3-form:be finite+should
0,0,-1,0,11,-7,-16,13|verb-3-form:be finite+will
0,-1,-13,7,-1,-1,12,-2|verb-3-form:be inf+
0,0,-2,-1,11,0,-5,-3|verb-3-form:bring finite+
0,0,9,-8,0,0,0,-1|verb-3-form:brush off finite+
-1,1,-14,-5,27,-3,0,-4|verb-3-form:call finite+
0,0,0,0,6,0,7,-12|verb-3-form:call for finite+
0,-4,-4,-1,2,10,-1,-3|verb-3-form:call on finite+
0,0,-6,0,8,0,-1,0|verb-3-form:commit finite+
0,0,9,0,3,0,-3,-9|verb-3-form:confirm finite+
0,0,-2,-2,0,9,-1,-4|verb-3-form:confirm finite+will+not
0,0,11,-1,-3,-1,-1,-6|verb-3-form:consider finite+
0,0,0,-2,-3,-1,9,-4|verb-3-form:consider finite++not
0,0,-3,11,0,0,-8,0|verb-3-form:consider finite+should
0,0,-13,-3,-1,0,-17,34|verb-3-form:consider progressive+
-4,0,14,-2,0,-3,-1,-4|verb-3-form:debate finite+
0,-2,-3,2,2,-1,-7,9|verb-3-form:demand finite+
0,0,-12,20,-1,-1,-2,-3|verb-3-form:deny finite+
0,0,-12,23,-1,-2,-5,-3|verb-3-form:dismiss finite+
0,0,-10,0,0,0,1,10|verb-3-form:drop finite+
0,0,0,0,9,0,-9,0|verb-3-form:enact finite+
0,0,-3,0,9,0,-6,0|verb-3-form:estimate finite+
0,0,0,0,15,0,-15,0|verb-3-form:exceed gerund+
8,0,0,-1,0,0,-6,0|verb-3-form:exempt finite++not
4,-1,-11,-1,8,-4,17,-11|verb-3-form:expect finite+
0,0,0,-3,-10,0,14,0|verb-3-form:favor finite+
0,0,0,0,0,9,-1,-8|verb-3-form:fix finite+
0,0,10,-5,0,0,-4,-1|verb-3-form:fix finite++not
0,0,-8,-1,0,0,17,-8|verb-3-form:force finite+
0,0,-8,-1,-3,-2,-4,18|verb-3-form:give finite+
0,0,-7,-4,0,0,0,12|verb-3-form:give finite++not
0,0,-2,0,-4,0,10,-3|verb-3-form:hope finite+
0,0,-7,8,0,0,0,0|verb-3-form:intend finite++not
0,-1,0,0,-13,2,13,0|verb-3-form:jump finite+
0,0,10,-2,-1,0,1,-9|verb-3-form:keep finite+
0,0,0,0,0,9,-3,-6|verb-3-form:keep inf+
0,0,-9,0,0,13,-1,-2|verb-3-form:lean toward progressive+
0,0,0,8,0,-1,0,-7|verb-3-form:live with finite+could
0,3,-1,-1,-7,-3,10,-1|verb-3-form:mean finite+
0,0,26,-7,7,0,-6,-19|verb-3-form:meet finite+
-2,0,0,-1,-11,0,16,-1|verb-3-form:mention finite++not
0,0,-10,0,-1,0,1,10|verb-3-form:name finite+
0,0,0,0,9,0,-1,-7|verb-3-form:pay finite+
0,0,-11,-2,0,14,0,-1|verb-3-form:prepare gerund+
0,0,-1,0,0,0,-7,9|verb-3-form:prepare progressive+
0,0,0,0,9,0,-8,-1|verb-3-form:project finite+
0,10,0,-3,-10,-1,1,2|verb-3-form:promise finite+
0,0,-8,22,0,0,0,-13|verb-3-form:push back finite+
0,0,3,0,-9,0,7,0|verb-3-form:put finite+
0,-1,-4,-1,-1,0,9,-2|verb-3-form:raise inf+
0,0,-5,1,-1,-3,-2,11|verb-3-form:reach finite+
0,0,9,0,-1,0,3,-10|verb-3-form:reach inf+
0,0,-7,11,0,-1,-2,0|verb-3-form:rebuff finite+
-1,0,-2,-11,-1,-3,25,-7|verb-3-form:refuse finite+
0,0,-6,12,0,0,-4,-2|verb-3-form:reject finite+
0,0,-11,0,0,0,-1,13|verb-3-form:return inf+
0,0,0,0,-1,0,14,-13|verb-3-form:review finite+
0,0,-1,-1,-2,0,11,-7|verb-3-form:rise finite+
0,-2,0,0,-17,0,-2,21|verb-3-form:seek finite+will
0,0,2,7,5,0,-11,-3|verb-3-form:set finite+
0,0,0,0,11,0,-9,-2|verb-3-form:set gerund+
0,1,-5,0,-3,0,0,8|verb-3-form:set out finite+
0,0,0,-1,0,-3,-3,8|verb-3-form:shoot finite+
0,0,3,13,0,0,-14,-2|verb-3-form:signal finite+
0,13,0,-2,-2,-3,5,-11|verb-3-form:spend finite+
0,0,-1,0,1,0,8,-7|verb-3-form:spend finite+will
-1,-1,2,-8,-3,-1,11,0|verb-3-form:spend gerund+
0,0,3,5,10,0,-15,-2|verb-3-form:spend inf+
0,0,-1,0,-4,0,14,-8|verb-3-form:spend progressive+
0,0,-1,1,-10,0,10,0|verb-3-form:stand finite+
0,0,0,0,-3,9,-3,-3|verb-3-form:stay finite+should
0,-2,-5,9,6,-1,-2,-5|verb-3-form:stop finite+
0,0,2,2,-8,0,-11,16|verb-3-form:suggest finite+
0,0,0,-5,6,0,-12,12|verb-3-form:swear finite+
0,0,2,7,-1,0,1,-9|verb-3-form:take finite+
0,0,-7,0,0,0,-1,8|verb-3-form:target finite+
-5,-6,16,-8,-14,6,25,-13|verb-3-form:tell finite+
0,0,-10,0,0,0,-1,11|verb-3-form:tell progressive+
0,0,-21,0,-1,0,-1,23|verb-3-form:tip finite+
0,-1,0,0,-8,-2,-2,13|verb-3-form:unveil finite+
0,0,19,-1,-9,0,-14,6|verb-3-form:urge finite+
0,0,6,-3,8,-1,-3,-6|verb-3-form:use finite+
-1,0,29,7,-21,8,-22,0|verb-3-form:want finite+
0,0,-4,2,0,-3,-2,8|verb-3-form:warn finite+
0,0,-7,-1,-1,0,0,9|verb-3-form:weigh finite+
0,0,2,-1,-5,-2,-12,18|verb-3-form:write finite+
0,0,0,0,0,0,8,-8|verb-3-form:write inf+
-5,-1,-15,5,26,-7,10,-14|verb-3-kind:be
-2,5,9,0,-4,8,-4,-13|verb-3-kind:cap
-3,-11,35,-8,-34,4,-6,23|verb-3-kind:demand
12,-1,-31,68,-5,-10,1,-32|verb-3-kind:denial
-1,12,-18,1,3,16,-20,9|verb-3-kind:level
-5,-1,-7,3,17,-9,11,-9|verb-3-kind:move
6,22,-28,7,-7,12,4,-17|verb-3-kind:pledge
-9,-5,-2,7,-45,3,10,42|verb-3-kind:proposal
-2,11,16,-12,14,-6,19,-40|verb-3-kind:spend
-4,-6,3,2,26,-9,-4,-9|verb-3-mood:be finite+
0,0,-6,-1,-4,12,12,-13|verb-3-mood:be finite+should
0,0,-1,0,11,-7,-16,13|verb-3-mood:be finite+will
0,-1,-13,7,-1,-1,12,-2|verb-3-mood:be inf+
0,0,12,-2,-1,0,0,-7|verb-3-mood:cap finite+
0,0,0,0,0,9,-3,-6|verb-3-mood:cap inf+
-4,-9,13,-13,2,4,16,-9|verb-3-mood:demand finite+
-1,0,21,2,-14,1,-5,-3|verb-3-mood:demand finite++passive
0,-2,1,-1,-17,0,-4,23|verb-3-mood:demand finite+will
3,0,-1,0,-1,0,-8,7|verb-3-mood:demand gerund+
-1,0,8,0,0,0,1,-7|verb-3-mood:demand inf+
0,0,-12,0,0,0,-5,18|verb-3-mood:demand progressive+
4,-1,-32,69,-5,-10,7,-32|verb-3-mood:denial finite+
8,0,0,-1,0,0,-6,0|verb-3-mood:denial finite++not
-1,-1,-9,3,9,8,-13,5|verb-3-mood:level finite+
0,7,-6,-7,-3,-1,-1,10|verb-3-mood:level finite++not
0,0,0,0,-3,9,-3,-2|verb-3-mood:level finite+should
-2,-3,-19,2,8,-14,20,7|verb-3-mood:move finite+
-1,0,0,7,24,6,-21,-15|verb-3-mood:move gerund+
-1,-1,8,-10,-16,-1,26,-6|verb-3-mood:move inf+
-3,24,-17,-8,3,-8,14,-4|verb-3-mood:pledge finite+
0,0,-7,8,0,0,0,0|verb-3-mood:pledge finite++not
0,0,10,-5,0,0,-4,-1|verb-3-mood:pledge finite++not+passive
0,0,2,4,-19,0,17,-2|verb-3-mood:pledge finite++passive
0,0,-4,1,0,9,-1,-5|verb-3-mood:pledge finite+will+not
4,-1,-8,-4,11,14,-12,-5|verb-3-mood:pledge gerund+
0,0,-2,0,-1,-1,8,-3|verb-3-mood:pledge inf+
-1,0,0,8,-1,-1,-12,6|verb-3-mood:pledge progressive+
-6,-4,32,3,-18,-7,1,-1|verb-3-mood:proposal finite+
-2,0,0,-2,-14,-1,23,-4|verb-3-mood:proposal finite++not
0,0,-11,0,-3,0,-1,15|verb-3-mood:proposal finite++passive
0,0,0,8,0,-1,0,-7|verb-3-mood:proposal finite+could
0,0,-4,11,0,0,-8,0|verb-3-mood:proposal finite+should
0,0,-23,-3,-1,13,-20,35|verb-3-mood:proposal progressive+
-1,12,11,-4,2,-4,4,-21|verb-3-mood:spend finite+
-1,-1,2,-8,-3,-1,11,0|verb-3-mood:spend gerund+
0,0,3,5,10,0,-15,-2|verb-3-mood:spend inf+
0,0,-1,0,-4,0,14,-8|verb-3-mood:spend progressive+
0,0,-7,8,0,-1,0,0|verb-3:accept
0,2,-2,-1,5,-1,9,-12|verb-3:agree
0,6,-1,0,9,0,-6,-8|verb-3:approve
0,-3,-2,0,-4,5,-8,12|verb-3:argue
0,-1,0,-3,3,11,-6,-4|verb-3:arrive
0,-1,-1,9,-2,-5,-19,19|verb-3:ask
0,0,-10,-1,-1,-1,17,-4|verb-3:assure
0,0,-17,7,-2,-1,14,-1|verb-3:back
-5,-1,-15,5,26,-7,10,-14|verb-3:be
0,-1,0,-1,14,0,-5,-6|verb-3:bring
0,0,9,-8,0,0,0,-1|verb-3:brush off
-1,1,-9,-5,25,-3,-3,-4|verb-3:call
0,0,2,-1,6,0,6,-12|verb-3:call for
0,-4,-4,-1,2,10,-1,-3|verb-3:call on
0,0,-3,-2,9,0,-4,0|verb-3:commit
0,0,8,-2,3,9,-4,-14|verb-3:confirm
0,0,-5,5,-7,-2,-16,24|verb-3:consider
-4,0,14,-2,0,-3,-1,-4|verb-3:debate
0,-2,-3,2,2,-1,-7,9|verb-3:demand
0,0,-12,20,-1,-1,-2,-3|verb-3:deny
0,0,8,-5,0,0,-2,-1|verb-3:determine
0,0,-12,23,-1,-2,-5,-3|verb-3:dismiss
0,0,-10,0,3,0,-1,9|verb-3:drop
0,0,0,0,9,0,-9,0|verb-3:enact
0,0,-3,0,9,0,-6,0|verb-3:estimate
0,3,0,-3,12,0,-11,-1|verb-3:exceed
8,0,0,-1,0,0,-6,0|verb-3:exempt
4,-1,-11,-1,8,-4,17,-11|verb-3:expect
0,0,0,-3,-10,0,14,0|verb-3:favor
0,0,10,-5,0,9,-5,-9|verb-3:fix
0,0,-8,-1,0,0,17,-8|verb-3:force
0,0,-15,-5,-3,-2,-4,30|verb-3:give
0,0,-2,0,-4,0,10,-3|verb-3:hope
0,4,-10,8,-5,0,5,-1|verb-3:intend
0,-1,0,0,-13,2,13,0|verb-3:jump
0,0,4,4,-1,9,-1,-15|verb-3:keep
0,0,-9,0,0,13,-1,-2|verb-3:lean toward
0,0,0,8,0,-1,1,-8|verb-3:live with
0,2,-1,0,-7,-3,9,-1|verb-3:mean
-1,0,26,-5,8,-1,-2,-24|verb-3:meet
-2,0,-1,-1,-11,0,16,0|verb-3:mention
0,0,-10,0,0,0,0,11|verb-3:name
0,0,-3,1,9,-1,-4,-1|verb-3:pay
0,-3,1,3,-3,-2,9,-5|verb-3:plan
0,0,-6,-3,0,14,-10,6|verb-3:prepare
0,0,0,0,9,0,-8,-1|verb-3:project
0,10,0,-3,-10,-1,1,2|verb-3:promise
-1,-1,2,-1,-9,-1,0,9|verb-3:propose
0,0,-8,22,0,0,0,-13|verb-3:push back
0,0,11,-3,-12,0,10,-5|verb-3:put
0,0,-7,11,0,-1,-2,0|verb-3:rebuff
-1,0,-2,-11,-1,-3,25,-7|verb-3:refuse
0,0,-6,12,0,0,-4,-2|verb-3:reject
-2,0,4,0,0,-1,-8,6|verb-3:require
0,0,-11,0,0,0,1,11|verb-3:return
0,0,0,0,-1,0,14,-13|verb-3:review
0,0,-3,5,-2,0,8,-7|verb-3:rise
0,-2,-2,0,-14,0,0,19|verb-3:seek
0,0,2,7,16,0,-20,-5|verb-3:set
0,1,-5,0,-3,0,0,8|verb-3:set out
0,0,0,-1,0,-3,-3,8|verb-3:shoot
0,0,3,13,0,0,-14,-2|verb-3:signal
-2,12,4,-8,1,-4,26,-29|verb-3:spend
0,6,-1,1,-9,0,7,-4|verb-3:stand
0,0,-4,4,-5,16,-3,-8|verb-3:stay
0,-2,-5,9,6,-1,-2,-5|verb-3:stop
-1,0,2,2,-9,-1,-12,18|verb-3:suggest
0,0,0,-5,6,0,-12,12|verb-3:swear
0,0,6,4,-1,0,0,-8|verb-3:take
0,0,-7,0,0,0,-1,8|verb-3:target
-2,-6,5,-8,-15,6,22,-2|verb-3:tell
0,0,-21,0,-1,0,-1,23|verb-3:tip
0,-1,0,0,-8,-2,-2,13|verb-3:unveil
0,0,17,-1,-9,0,-12,5|verb-3:urge
0,0,6,-3,10,-1,-5,-7|verb-3:use
-1,0,28,6,-21,8,-22,3|verb-3:want
0,0,-4,2,0,-3,-2,8|verb-3:warn
0,0,-7,-1,-1,0,0,9|verb-3:weigh
0,0,4,-1,-5,-2,-5,9|verb-3:write
-5,-1,2,-4,-13,-1,10,11|when-governor:far be
-1,-2,26,-11,25,-2,-7,-29|when-governor:far demand
0,0,-1,15,0,0,-9,-4|when-governor:far denial
0,-1,-3,-1,-13,-4,28,-4|when-governor:far level
-4,-2,-10,-8,-8,2,38,-9|when-governor:far move
-2,-3,-5,3,0,-6,19,-4|when-governor:far pledge
-1,-1,-3,-5,20,-4,10,-15|when-governor:far proposal
-1,0,2,-7,-13,-1,21,-1|when-governor:far spend
-1,4,-3,-5,-14,-5,31,-7|when-governor:next be
0,-1,-2,0,0,0,-14,18|when-governor:next cap
0,0,-19,-1,-4,-1,-2,27|when-governor:next demand
-1,-1,-5,-1,21,-4,-21,10|when-governor:next level
-1,2,3,-3,-13,10,20,-18|when-governor:next move
-1,-1,-2,-1,5,-1,9,-8|when-governor:next pledge
0,0,14,-1,0,-1,-19,8|when-governor:next proposal
0,0,-3,-6,16,-3,-3,0|when-governor:next spend
13,-8,-8,18,-5,8,-20,2|when-governor:none be
8,0,-5,0,0,0,-1,-1|when-governor:none benchmark
-1,31,-5,-1,-13,-16,15,-10|when-governor:none cap
-12,-8,21,4,-26,1,15,5|when-governor:none demand
-11,-12,3,-5,-16,14,12,14|when-governor:none denial
-4,8,17,-7,-21,0,-1,8|when-governor:none level
-15,8,-15,5,2,-3,-26,44|when-governor:none move
-8,9,0,12,-13,-3,-20,23|when-governor:none pledge
8,-8,-2,-5,6,1,-2,2|when-governor:none proposal
0,0,13,15,-12,12,-33,5|when-governor:none spend
-4,7,11,-7,8,-4,-13,1|when-governor:now be
-3,-1,-6,11,5,-2,-5,1|when-governor:now demand
-1,-1,-2,0,4,-2,8,-5|when-governor:now level
4,-3,-6,-6,32,-3,11,-29|when-governor:now move
-1,4,1,-3,21,-1,-11,-10|when-governor:now pledge
0,0,-1,0,-34,0,2,34|when-governor:now proposal
-1,-1,-7,-2,13,-1,8,-11|when-governor:now spend
-5,2,-7,-2,8,17,-6,-6|when-governor:past be
0,5,-2,-1,11,-1,-10,-1|when-governor:past demand
-1,-7,-3,-1,12,6,-4,-3|when-governor:past level
17,-8,3,5,8,-6,-18,-2|when-governor:past move
10,-2,-3,-1,-1,-1,2,-4|when-governor:past pledge
-1,-1,-4,-1,19,-1,-3,-6|when-governor:past spend
0,0,-1,0,-11,0,36,-24|when-shape:far fine
-6,-3,-26,-11,12,-9,12,33|when-shape:far half
-1,-1,-7,-2,0,-4,21,-5|when-shape:far tenth
-9,-9,31,-11,-64,-22,38,44|when-shape:far whole
-1,-1,-3,-2,41,-3,-26,-5|when-shape:next fine
-1,0,-16,-1,20,-3,-17,18|when-shape:next half
-1,-2,0,-2,-9,11,-9,12|when-shape:next tenth
-2,5,4,-14,-11,-12,51,-21|when-shape:next whole
-2,-6,-7,-6,46,-17,-10,1|when-shape:none fine
24,-17,24,23,-75,2,13,7|when-shape:none half
-18,-3,13,-30,8,29,22,-21|when-shape:none tenth
-14,25,3,26,-37,22,-56,31|when-shape:none whole
-1,-1,-6,-2,23,-2,-16,6|when-shape:now fine
-4,-1,15,-3,27,-3,-18,-12|when-shape:now half
-2,-2,-8,-3,56,-5,-52,15|when-shape:now tenth
-1,6,-10,10,-24,-16,71,-35|when-shape:now whole
-1,-1,-2,-1,13,-1,-6,-2|when-shape:past fine
-1,-2,3,-2,-29,29,7,-4|when-shape:past half
-2,-3,-11,-3,21,-2,3,-3|when-shape:past tenth
20,0,-8,-4,51,0,-48,-10|when-shape:past whole
0,0,11,0,-1,0,-3,-7|when-verb:far accept
0,0,-1,0,-1,0,9,-6|when-verb:far agree
0,0,-4,0,-5,0,-7,17|when-verb:far aim
0,0,10,0,-1,0,-5,-4|when-verb:far ask
0,0,12,-2,0,0,-1,-9|when-verb:far ask for
0,0,0,0,7,0,-12,5|when-verb:far attain
-5,-1,2,-4,-13,-1,10,11|when-verb:far be
0,0,0,0,7,-2,12,-18|when-verb:far bring
0,0,0,0,-28,0,24,4|when-verb:far budget
0,0,-1,0,0,0,-9,10|when-verb:far call
0,0,-4,0,-1,0,9,-2|when-verb:far call for
-2,0,0,0,19,0,-14,-2|when-verb:far clear
0,0,-1,0,6,-2,11,-15|when-verb:far climb
0,0,-2,0,-10,0,5,6|when-verb:far come to
0,0,0,13,0,0,-13,0|when-verb:far confirm
0,0,-1,0,13,0,-6,-5|when-verb:far consider
0,0,0,0,-3,0,-6,9|when-verb:far debate
0,0,-11,0,0,0,-1,12|when-verb:far demand
0,0,1,0,-6,0,11,-5|when-verb:far end
0,0,0,0,-20,0,20,0|when-verb:far equal
0,0,0,0,9,0,-7,-1|when-verb:far estimate
0,0,0,0,14,0,-14,0|when-verb:far exceed
0,0,1,0,40,-1,-4,-35|when-verb:far expect
0,0,0,0,12,0,-12,0|when-verb:far forecast
0,0,-1,0,7,-2,-10,6|when-verb:far foresee
0,0,-8,-6,0,13,3,-2|when-verb:far get
0,0,-7,0,-24,0,28,4|when-verb:far go
0,0,0,0,-5,-1,9,-2|when-verb:far grow
0,0,0,0,-1,0,28,-27|when-verb:far hope
0,0,11,0,0,0,-2,-9|when-verb:far insist on
0,0,-1,0,0,0,11,-9|when-verb:far intend
0,0,2,0,13,-2,-8,-5|when-verb:far lift
0,0,0,0,-1,0,-9,10|when-verb:far live with
0,0,0,0,0,0,-8,9|when-verb:far look at
0,0,0,0,0,0,-19,20|when-verb:far meet
0,0,-4,0,0,0,20,-15|when-verb:far name
0,0,-1,0,21,0,-2,-18|when-verb:far pencil in
0,0,-3,-6,-4,-1,-4,19|when-verb:far plan
0,0,0,0,-6,0,9,-3|when-verb:far pledge
0,0,20,0,0,0,-8,-11|when-verb:far prefer
0,0,-1,0,25,0,-23,-1|when-verb:far project
0,0,-1,0,-1,0,-9,10|when-verb:far propose
0,0,-4,0,-1,0,-3,8|when-verb:far push
0,0,-2,0,-10,0,12,0|when-verb:far put
0,0,-5,0,-11,0,13,4|when-verb:far raise
0,0,-6,0,3,-1,-10,15|when-verb:far reach
0,0,0,0,9,-1,-2,-7|when-verb:far reckon on
0,0,-1,0,-3,0,-5,9|when-verb:far recommend
0,0,-1,0,10,0,1,-10|when-verb:far review
0,0,-1,0,22,-2,-10,-9|when-verb:far rise
0,0,-1,10,0,0,-5,-3|when-verb:far rule out
0,0,19,0,-3,0,-4,-11|when-verb:far satisfy
0,0,-10,0,-1,0,3,8|when-verb:far seek
0,0,-1,0,-2,-1,-18,23|when-verb:far set
0,0,-1,0,-1,0,8,-6|when-verb:far set out
0,0,-4,0,13,0,-8,0|when-verb:far settle for
0,0,-8,0,-4,0,-2,14|when-verb:far sound out
0,0,-1,0,-1,0,8,-6|when-verb:far speak of
-1,0,4,-2,-14,-1,11,3|when-verb:far spend
0,0,0,0,-10,0,11,-1|when-verb:far stand
0,0,0,0,-9,0,-1,10|when-verb:far stop
0,0,-7,0,-1,0,-3,12|when-verb:far suggest
0,0,0,0,-12,0,16,-2|when-verb:far take
0,0,-6,-3,-8,0,11,7|when-verb:far tell
0,0,-3,0,13,0,-1,-9|when-verb:far think
0,0,6,-2,-1,0,-16,13|when-verb:far urge
0,0,0,0,0,0,8,-7|when-verb:far vote on
0,-1,28,-2,-10,-1,-7,-8|when-verb:far want
0,0,0,0,12,0,0,-11|when-verb:far write
0,0,0,0,9,0,-8,0|when-verb:next allocate
0,0,-4,0,-6,-3,-5,18|when-verb:next amount
0,0,-6,0,-17,0,0,24|when-verb:next ask for
-1,4,-3,-5,-14,-5,31,-7|when-verb:next be
0,-2,-3,0,-3,-2,-17,26|when-verb:next bring
0,0,0,0,15,0,-12,-2|when-verb:next budget
0,0,-2,0,-11,0,9,4|when-verb:next call for
0,0,0,0,9,0,-9,0|when-verb:next course
0,0,0,0,-13,0,14,-1|when-verb:next devote
0,0,-1,0,13,0,-13,1|when-verb:next expect
0,0,15,0,0,0,-4,-11|when-verb:next favor
0,6,-3,0,-6,0,8,-5|when-verb:next go
0,0,0,0,8,0,-7,-1|when-verb:next head
0,0,0,-1,-2,0,11,-8|when-verb:next hope
0,0,0,0,-8,0,8,0|when-verb:next intend
0,0,0,0,2,0,-14,12|when-verb:next keep
0,0,0,0,-13,0,17,-3|when-verb:next lift
0,0,0,0,19,0,-13,-6|when-verb:next propose
0,0,-1,0,-26,0,19,8|when-verb:next push
0,0,-1,-1,-2,17,-3,-10|when-verb:next raise
0,0,11,0,5,0,-11,-4|when-verb:next reach
0,0,-7,0,9,0,0,-1|when-verb:next seek
0,0,0,0,13,0,-13,0|when-verb:next set
0,0,0,0,10,0,-8,-1|when-verb:next slip
0,0,-2,-1,17,-1,-3,-9|when-verb:next spend
0,0,0,0,8,0,-7,0|when-verb:next top
0,0,0,0,-7,0,-7,14|when-verb:next use
0,0,0,0,-8,0,8,0|when-verb:next vote for
0,0,0,0,-8,0,-15,23|when-verb:next vote on
-1,0,-7,-1,-1,-1,10,1|when-verb:none about
-2,-2,-11,9,17,11,-4,-16|when-verb:none accept
-1,-2,-11,17,5,-2,7,-12|when-verb:none adopt
6,0,-2,-2,11,1,-4,-11|when-verb:none advise
-1,0,-6,-1,-2,-2,0,12|when-verb:none advocate
-2,-1,0,0,-5,0,-4,12|when-verb:none afford
10,-7,3,6,-1,-2,-11,1|when-verb:none agree
-1,-1,14,-12,-4,13,-9,0|when-verb:none aim
0,0,-4,0,-1,10,-3,-2|when-verb:none amount
0,-1,-1,0,15,-6,-11,4|when-verb:none announce
0,0,-6,5,16,-1,-11,-3|when-verb:none approach
0,-2,-1,5,8,-3,1,-8|when-verb:none approve
-1,0,3,-4,26,-3,2,-22|when-verb:none argue
-1,-1,12,-6,-12,-2,-7,18|when-verb:none argue for
0,0,-3,-8,7,-3,-10,18|when-verb:none arrive
-1,-4,-21,37,21,-22,-10,-1|when-verb:none ask
-3,-2,10,14,-12,17,-4,-21|when-verb:none ask for
-1,-1,-4,6,1,-1,9,-10|when-verb:none attain
0,-2,-2,0,3,8,0,-6|when-verb:none average
-1,-1,11,-2,-4,2,-22,18|when-verb:none back
-2,0,10,5,0,-17,9,-4|when-verb:none balk
13,-8,-8,18,-5,8,-20,2|when-verb:none be
0,0,0,-9,0,-1,10,0|when-verb:none begin from
3,0,-1,-9,7,13,-2,-11|when-verb:none believe
0,12,15,-2,-4,-4,-5,-10|when-verb:none bind
0,0,1,0,-7,-1,15,-8|when-verb:none boost
-1,-1,-7,-1,10,3,11,-13|when-verb:none bring
-3,0,-5,12,-3,20,-6,-16|when-verb:none bring up
0,0,-17,17,0,0,2,-1|when-verb:none brush off
-1,0,13,-2,9,-6,-6,-8|when-verb:none budget
0,-1,-3,0,0,13,-1,-8|when-verb:none build
0,0,-2,0,-5,11,1,-4|when-verb:none calculate
21,-4,-8,2,4,4,11,-31|when-verb:none call
-5,-3,10,-6,-7,-9,-5,25|when-verb:none call for
-5,-1,21,-4,-7,-2,-13,10|when-verb:none call on
0,0,-9,-1,0,0,-2,13|when-verb:none calls
0,0,7,-11,-4,9,2,-3|when-verb:none campaign
0,19,-1,0,-11,-2,-4,-1|when-verb:none cap
-1,0,-2,0,-5,-1,-11,21|when-verb:none carry
-2,0,12,-2,-2,3,-4,-6|when-verb:none choose
0,6,-1,-3,-16,-1,17,-2|when-verb:none clear
-1,-1,-3,-1,17,-7,-17,12|when-verb:none climb
0,5,-2,-2,-6,-5,-12,21|when-verb:none come to
0,0,-2,0,12,0,-3,-6|when-verb:none command
-2,-4,0,16,3,-3,1,-11|when-verb:none commit
-1,0,7,-5,-7,-1,11,-3|when-verb:none concede
-1,0,-5,-12,0,23,2,-6|when-verb:none confirm
0,0,10,-1,-4,0,-4,-1|when-verb:none confront with
7,2,-5,6,-11,-2,7,-4|when-verb:none consider
0,0,0,-9,0,-1,11,-1|when-verb:none contradict
0,0,-3,0,-4,9,0,-3|when-verb:none contribute
0,0,9,-1,0,-1,-4,-2|when-verb:none convince
0,0,0,0,-15,-3,22,-3|when-verb:none correspond
-1,0,-11,-1,14,-5,7,-3|when-verb:none debate
0,-1,-9,5,-3,-1,11,-2|when-verb:none decide
0,3,-5,-6,1,-1,14,-8|when-verb:none decision
-1,0,1,9,-1,-3,2,-8|when-verb:none decline
0,1,-15,21,-1,5,-2,-8|when-verb:none deny
-2,-2,3,-4,22,0,-15,-1|when-verb:none devote
-1,-1,-12,-1,8,11,-7,4|when-verb:none discuss
-4,-1,-7,18,-11,2,9,-6|when-verb:none do
0,0,-2,-18,0,22,0,-2|when-verb:none dodge
-1,2,4,-1,-7,9,-22,16|when-verb:none drop
0,0,10,-1,-1,0,-6,-3|when-verb:none encourage
0,1,8,0,-13,1,4,-1|when-verb:none end
-1,-1,-4,1,-1,-1,-1,8|when-verb:none endorse
0,0,0,-1,0,0,12,-10|when-verb:none enshrine
0,0,0,0,10,-1,-2,-8|when-verb:none equal
0,-2,0,-1,6,-15,-8,20|when-verb:none estimate
9,12,-6,-8,26,-4,-22,-7|when-verb:none exceed
0,0,0,-10,0,-1,0,11|when-verb:none exclude
0,-6,-1,-1,-10,26,-3,-5|when-verb:none exempt
0,-2,15,-1,-1,-1,0,-10|when-verb:none exhort
-5,-3,-5,-19,-9,-4,25,19|when-verb:none expect
-1,-3,-1,-2,-3,-1,3,8|when-verb:none eye
0,0,3,-1,0,-3,17,-16|when-verb:none fall
-1,-4,-4,-4,-9,10,-9,20|when-verb:none favor
0,0,-1,-1,-2,-1,8,-2|when-verb:none find the money for
-1,0,8,9,-1,-2,-11,-1|when-verb:none fix
-1,0,0,-3,-2,-3,-2,11|when-verb:none float
0,-1,-3,0,5,-3,13,-11|when-verb:none force
0,0,0,0,-6,0,10,-3|when-verb:none foresee
0,10,-2,0,-4,0,-1,-3|when-verb:none free
-4,-1,-1,-8,-3,9,-3,12|when-verb:none get
8,-3,-3,-1,-10,11,0,-2|when-verb:none give
-1,-4,-6,11,16,-2,-26,13|when-verb:none go
0,0,-2,-2,12,0,-19,11|when-verb:none goal
-1,0,4,0,1,3,-14,7|when-verb:none grow
0,-2,4,-3,-4,1,17,-12|when-verb:none head
0,0,-2,0,-3,0,-7,13|when-verb:none hike
0,0,-3,-1,-2,-1,9,-1|when-verb:none hint
14,-2,-6,-13,13,14,-9,-13|when-verb:none hit
0,0,0,0,-8,0,9,0|when-verb:none hold firm on
0,0,0,0,-11,0,0,11|when-verb:none hold out for
0,13,0,0,-10,-1,-1,-1|when-verb:none hold the line at
8,0,-12,-2,-1,-2,10,-2|when-verb:none hold up
0,0,-10,0,0,0,0,10|when-verb:none honour
-2,0,-3,-6,11,-2,-41,43|when-verb:none hope
0,0,0,-4,-1,9,2,-5|when-verb:none hurry
0,0,-7,7,-2,-1,-9,13|when-verb:none idea
0,0,-1,8,0,-3,0,-3|when-verb:none imagine
0,8,-2,0,-1,-1,-1,-3|when-verb:none impose
-2,-1,16,0,-8,19,-17,-7|when-verb:none increase
0,0,6,-5,-4,-1,-4,8|when-verb:none insist
-1,0,-15,-4,-10,3,19,8|when-verb:none insist on
0,-1,8,-6,-5,10,-12,6|when-verb:none intend
0,0,0,0,0,0,-11,11|when-verb:none intention
0,0,0,0,-7,0,8,-1|when-verb:none invest
-3,4,-7,-5,5,-4,24,-14|when-verb:none keep
-1,0,-7,-1,27,-1,-8,-9|when-verb:none lay out
-1,0,5,0,-2,-1,-10,8|when-verb:none leap
-1,-1,8,-1,-7,0,-3,5|when-verb:none leave
0,0,0,0,-10,14,-4,0|when-verb:none level off at
0,-1,4,-1,-4,10,-5,-2|when-verb:none lift
-1,0,12,-1,-1,-1,-3,-6|when-verb:none like
0,0,-2,-3,-9,-1,11,4|when-verb:none likely
0,11,-1,-1,-4,-1,-2,-2|when-verb:none limit
0,-1,-6,-4,19,1,-6,-2|when-verb:none live with
0,0,-3,-1,0,0,-3,8|when-verb:none look for
0,0,-9,0,-1,0,-12,23|when-verb:none lower
-1,0,-3,-1,-8,-6,23,-4|when-verb:none make up
-1,1,-6,-1,10,-6,2,1|when-verb:none manage
-1,0,-7,-2,11,0,13,-14|when-verb:none match
6,0,14,-9,-4,1,-4,-5|when-verb:none mean
-7,-1,19,20,-24,-16,26,-17|when-verb:none meet
5,-2,9,12,-8,1,-3,-14|when-verb:none mention
-4,-2,12,-6,11,-13,-8,10|when-verb:none move
-2,4,14,-7,-3,-3,-6,4|when-verb:none name
0,0,-11,-3,-3,0,15,3|when-verb:none oblige
0,-1,-4,9,-2,-12,-3,13|when-verb:none offer
-1,-1,-10,3,12,-9,7,-1|when-verb:none oppose
0,0,-3,-1,0,0,8,-3|when-verb:none opt
-1,-1,7,1,-3,-4,11,-9|when-verb:none pay
0,0,0,0,-7,-1,-3,12|when-verb:none peg
0,0,0,0,-2,0,-12,15|when-verb:none pencil in
0,0,8,0,0,0,-7,0|when-verb:none persuade
-1,-1,11,12,2,1,-11,-12|when-verb:none plan
0,0,0,0,11,0,-9,-2|when-verb:none plans
0,0,2,-17,0,-1,-1,17|when-verb:none play down
0,1,-2,-2,-2,0,-3,8|when-verb:none plead for
-1,2,-10,-8,0,-3,0,21|when-verb:none pledge
0,-1,-11,-1,-2,-4,14,5|when-verb:none prefer
0,4,-9,3,-13,-2,-5,22|when-verb:none prepare
1,0,21,-3,-2,8,-14,-9|when-verb:none press
0,0,25,7,-2,0,-21,-9|when-verb:none pressure
-3,1,-5,33,0,-10,-13,-3|when-verb:none promise
0,0,10,-6,-2,0,-2,1|when-verb:none proposal
-6,-1,-5,12,-5,-7,31,-18|when-verb:none propose
-1,6,5,-9,29,2,-14,-16|when-verb:none push
0,0,6,-11,0,0,-2,7|when-verb:none push back
0,0,-3,-2,-1,9,-6,4|when-verb:none push for
-7,16,-18,4,10,12,-7,-10|when-verb:none put
0,0,0,0,9,0,-9,0|when-verb:none race
-2,-8,25,10,-25,-24,9,15|when-verb:none raise
-2,-1,-14,4,19,9,-22,7|when-verb:none reach
0,0,-5,-1,0,0,8,-2|when-verb:none readiness
0,0,5,-14,-3,-1,-12,25|when-verb:none ready
-1,4,-6,0,3,9,-1,-8|when-verb:none reckon
6,-1,-1,-4,-9,-5,12,2|when-verb:none recommend
-1,0,-8,-6,-2,-2,29,-11|when-verb:none refuse
0,0,-8,-1,-2,0,-1,12|when-verb:none reiterate
0,0,3,20,-2,-5,-4,-12|when-verb:none reject
-2,3,6,-2,12,-4,-19,6|when-verb:none remain
-1,0,-5,14,-1,-1,-3,-3|when-verb:none request
0,0,12,-21,0,-1,-4,14|when-verb:none resist
0,-6,-3,0,-13,-2,1,24|when-verb:none return
0,0,-1,0,-12,-3,8,8|when-verb:none review
-1,-2,14,5,-26,-8,5,11|when-verb:none rise
-4,-3,5,-4,-11,-9,-4,29|when-verb:none rule out
-1,0,0,-3,-5,-3,11,-1|when-verb:none satisfy
0,-1,-3,14,16,0,-13,-13|when-verb:none say no to
0,0,-1,-1,0,-1,-9,12|when-verb:none scoff
15,-5,-6,1,-14,2,23,-15|when-verb:none set
0,0,-1,1,4,-1,-10,7|when-verb:none set aside
-1,0,17,-2,-1,0,-10,-3|when-verb:none set its sights on
-1,0,-7,-3,2,-7,20,-4|when-verb:none settle for
-1,-1,7,2,-8,-2,4,-1|when-verb:none settle on
-1,0,-1,9,-5,-1,0,-2|when-verb:none shoot
0,0,-3,-17,0,9,18,-7|when-verb:none sidestep
-1,0,-8,6,5,2,12,-16|when-verb:none sign up
0,0,6,5,0,-1,0,-9|when-verb:none sound out
0,0,9,-4,0,-5,0,0|when-verb:none speculate
1,5,4,5,-13,8,-22,13|when-verb:none spend
0,0,0,12,0,0,-11,0|when-verb:none spurn
-1,0,-4,-3,18,-1,-8,0|when-verb:none stand
8,0,-5,0,0,0,-2,0|when-verb:none standard
-1,0,11,-3,5,-2,-8,-2|when-verb:none start at
0,-1,0,14,-4,-2,-4,-3|when-verb:none start from
-2,19,3,-8,-8,-4,8,-8|when-verb:none stay
3,0,-15,0,0,0,13,0|when-verb:none step up
0,10,2,-3,-9,-3,5,-3|when-verb:none stick to
-1,4,-6,0,-5,-8,17,-1|when-verb:none stop
0,0,0,-3,-2,0,-5,10|when-verb:none stop short
0,0,0,0,8,-1,-4,-4|when-verb:none strain
-3,0,-7,-2,5,1,12,-7|when-verb:none study
-4,-1,8,3,13,-6,-8,-5|when-verb:none suggest
-1,5,0,-3,9,-1,2,-11|when-verb:none surpass
-1,0,-3,-1,-1,0,-8,13|when-verb:none table
3,3,-12,-2,-12,15,2,3|when-verb:none take
-2,0,2,-1,-5,0,12,-6|when-verb:none take up
4,0,9,4,-2,-3,-4,-8|when-verb:none talk
15,0,-5,2,5,-6,-8,-3|when-verb:none talk about
0,0,-4,0,-3,0,8,-1|when-verb:none talk into
-2,0,-2,15,-6,5,-7,-2|when-verb:none talk of
-8,8,4,7,18,-2,5,-32|when-verb:none tell
2,-3,-6,-2,0,-3,14,-2|when-verb:none think
-1,2,2,-12,-3,-3,3,12|when-verb:none tie
0,0,17,-3,0,0,4,-17|when-verb:none time
0,0,3,-4,3,-1,7,-8|when-verb:none top
0,0,-1,-2,-1,-8,0,12|when-verb:none triple
0,-4,2,0,-11,-3,-4,20|when-verb:none try
0,0,-3,12,-3,8,-11,-3|when-verb:none turn down
-2,6,-2,-7,1,0,11,-8|when-verb:none urge
6,-1,-1,-4,-14,7,4,2|when-verb:none use
0,0,0,0,0,9,-3,-5|when-verb:none utter
0,0,17,-12,0,-1,-1,-2|when-verb:none veto
0,0,0,0,8,0,-8,0|when-verb:none vote for
0,0,-1,-3,-1,-1,17,-12|when-verb:none vote on
0,-3,-11,-1,-5,-1,4,18|when-verb:none vow
-4,-6,-23,-9,-1,1,0,42|when-verb:none want
0,-2,-10,4,-5,14,5,-5|when-verb:none warn
0,0,8,-6,0,0,-2,0|when-verb:none wave off
0,0,-3,-2,-5,-1,1,11|when-verb:none weigh
0,-1,3,2,3,-2,-8,3|when-verb:none work
0,0,-3,11,-2,0,-4,-1|when-verb:none work out
0,0,0,-1,0,-5,16,-9|when-verb:none work toward
-5,5,2,17,-6,3,-15,-2|when-verb:none write
0,0,0,0,-7,0,8,0|when-verb:now achieve
-4,7,11,-7,8,-4,-13,1|when-verb:now be
0,0,0,0,-8,0,10,-1|when-verb:now bring
0,0,0,0,13,0,-13,0|when-verb:now carry
0,0,0,0,17,0,-17,0|when-verb:now concede
0,0,0,0,19,0,-19,0|when-verb:now course
0,0,0,0,8,0,-8,0|when-verb:now declare
0,0,0,0,8,0,-8,0|when-verb:now end
0,0,0,0,-10,0,10,0|when-verb:now estimate
0,-1,0,0,-22,0,25,-1|when-verb:now exceed
0,0,-7,12,-13,0,-6,15|when-verb:now expect
0,0,0,0,12,0,-12,0|when-verb:now force
0,0,0,0,12,0,-12,0|when-verb:now foresee
-1,-1,-1,0,-8,0,14,-3|when-verb:now get
0,0,0,0,19,0,-19,0|when-verb:now hit
0,0,0,0,-8,0,10,-2|when-verb:now increase
0,0,-1,0,9,0,-8,0|when-verb:now meet
0,0,0,0,-8,0,9,-1|when-verb:now move
0,0,-1,0,-1,0,-5,8|when-verb:now name
0,0,-1,-1,-11,0,16,-2|when-verb:now plan
0,0,0,0,-7,0,8,0|when-verb:now promise
0,0,0,0,-19,0,-2,21|when-verb:now propose
0,0,-1,0,11,0,-9,-1|when-verb:now push
0,0,0,-2,8,0,-5,-1|when-verb:now raise
0,0,-1,-1,-7,0,16,-6|when-verb:now reach
0,0,0,0,-10,0,11,-1|when-verb:now remain
0,0,0,0,17,0,-16,-1|when-verb:now rush
0,0,0,0,-9,0,9,0|when-verb:now secure
-1,0,-6,-2,5,-1,13,-9|when-verb:now spend
0,0,0,0,-11,0,0,11|when-verb:now suggest
0,0,0,0,10,0,-10,0|when-verb:now swell
0,0,0,0,14,0,-13,-1|when-verb:now take
0,0,-3,0,-5,0,25,-16|when-verb:now want
0,0,0,-1,15,0,-13,0|when-verb:past achieve
10,0,0,0,0,0,-10,0|when-verb:past adopt
0,0,-2,0,-4,0,-2,8|when-verb:past agree
0,0,0,0,-1,0,11,-10|when-verb:past aim
0,0,0,0,-14,0,14,0|when-verb:past announce
-5,2,-7,-2,8,17,-6,-6|when-verb:past be
12,0,0,0,-6,0,-6,0|when-verb:past clear
0,-5,0,0,9,0,-2,-1|when-verb:past come to
0,0,0,0,-11,0,11,0|when-verb:past exceed
0,-5,0,0,11,-1,-2,-3|when-verb:past get
0,1,8,7,10,-1,-18,-7|when-verb:past go
0,0,-1,0,-12,0,13,0|when-verb:past meet
0,0,0,0,8,0,-8,0|when-verb:past race
0,0,0,0,10,0,-9,-1|when-verb:past raise
-1,-1,0,0,-20,-1,24,-2|when-verb:past reach
0,0,0,0,-9,0,9,0|when-verb:past remain
0,-1,0,0,9,0,-7,0|when-verb:past rise
0,0,0,0,10,0,-9,0|when-verb:past set
-1,-1,-2,-1,11,-1,0,-5|when-verb:past spend
0,-1,0,0,-3,10,-5,-1|when-verb:past stand
0,0,0,0,8,0,-7,0|when-verb:past tell
-17,-13,-3,-24,-63,-36,108,48|when:far
-4,2,-16,-19,41,-7,-2,5|when:next
-10,-1,33,14,-58,36,-32,17|when:none
-8,1,-9,1,83,-26,-16,-27|when:now
16,-5,-18,-10,56,25,-45,-19|when:past
"""
