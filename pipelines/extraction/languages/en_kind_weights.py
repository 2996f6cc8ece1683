"""What each cue of ``english.kind_cues`` speaks for; made by ``training/kinds.py``, not by hand.

Each line: hundredths of the logarithm of odds, by kind in the order of ``KINDS``, then ``|``
and the cue; the line without a cue is what holds before any cue is seen.
"""

KINDS = "benchmark cap demand denial level other pledge proposal"
RULE = 100
"""Weight of what the rules say."""
TABLE = """\
-49,-37,-18,-56,117,-9,24,28|
3,0,13,14,-12,-13,-4,-1|after0:\"
-1,-2,-4,2,-3,-2,11,-1|after0:'
-5,-11,26,1,-12,-10,-3,14|after0:,
0,0,-2,-1,-2,0,8,-2|after0:-
-39,-14,22,-1,24,1,-8,14|after0:.
2,-2,-6,1,-3,1,-29,35|after0::
-2,-1,-10,-3,19,-4,-16,17|after0:;
-5,-6,-23,-8,-2,26,30,-12|after0:?
3,-2,1,-4,26,-2,-17,-5|after0:DATE
0,0,19,0,-6,-2,-5,-5|after0:USA
-1,-1,5,0,2,-2,4,-8|after0:a
0,0,0,0,-12,0,12,0|after0:about
-5,0,-10,-2,-1,-2,27,-6|after0:allies
1,-7,-3,-15,34,3,-12,0|after0:and
11,-1,7,-3,-15,5,13,-17|after0:as
-1,0,-10,5,12,-4,-22,21|after0:at
-1,-1,3,-3,-3,17,-8,-4|after0:be
0,0,-2,-1,4,-1,-12,13|after0:before
0,0,0,0,13,0,-12,0|after0:behind
12,0,-1,0,-2,-1,-4,-3|after0:being
15,0,-5,-2,-1,-1,-4,-2|after0:benchmark
0,0,-1,3,0,-2,12,-11|after0:but
0,0,0,0,0,-9,-14,24|after0:buy
-3,-4,4,-2,-11,-5,-19,41|after0:by
-1,0,11,-5,-2,0,-3,-1|after0:call
0,16,-3,-1,-3,-2,-4,-2|after0:ceiling
0,0,-1,0,0,9,0,-7|after0:cost
0,0,-3,9,0,0,1,-6|after0:defence
-2,6,-19,-11,17,-9,-19,36|after0:defense
-2,-1,7,-19,-1,-2,19,-1|after0:defense spending
0,0,-2,8,-3,2,-2,-2|after0:did
0,0,0,0,-9,0,11,-1|after0:drags
0,0,-3,0,0,9,-2,-4|after0:either
-2,-2,18,-1,0,0,-8,-5|after0:elephant
0,0,0,0,12,0,-12,0|after0:every
0,0,0,-1,-8,0,9,0|after0:everywhere
-1,-1,-5,1,0,0,8,-2|after0:figure
2,-3,-13,-3,17,3,8,-11|after0:for
-5,0,24,1,-3,-5,-3,-10|after0:from
-1,-2,9,3,-4,-2,20,-25|after0:goal
-4,2,-11,24,-3,-7,10,-12|after0:had
11,-3,-8,7,-7,-1,4,-3|after0:has
10,0,-2,-2,0,-4,0,-3|after0:hold up
0,0,-1,-6,10,-7,-3,8|after0:if
0,0,-4,10,-1,-1,-3,-1|after0:impossible
-5,-8,-1,-15,19,5,-11,16|after0:in
0,0,0,-1,0,-1,10,-7|after0:insufficient
2,2,-9,14,-5,-12,19,-11|after0:is
-1,-3,4,-1,9,-1,-4,-2|after0:it
-1,0,-6,0,11,-1,0,-3|after0:its
0,0,0,-1,-1,0,10,-8|after0:itself
0,0,-2,0,8,0,-7,0|after0:leads
0,0,0,0,-2,0,8,-4|after0:level
0,10,-1,-1,-3,-2,-1,-2|after0:limit
8,0,0,0,0,-1,-4,-2|after0:made
-1,0,-3,-1,-1,10,-13,9|after0:mean
0,0,10,-5,0,0,0,-4|after0:mention
0,0,-1,-9,-1,-2,-5,19|after0:must
-1,8,-1,0,-1,-1,-1,-3|after0:myth
-1,0,-7,19,-1,-1,-3,-5|after0:nor
-1,-2,1,-2,23,-1,-16,-3|after0:now
-10,9,5,1,6,16,-10,-18|after0:of
-1,-2,-2,-7,16,1,1,-6|after0:on
-6,-1,-11,16,-7,11,-17,16|after0:or
0,0,-1,0,-1,-1,-7,11|after0:ought
0,0,-6,0,0,0,-1,8|after0:ourselves
0,0,0,17,-4,-3,-2,-7|after0:overnight
0,0,0,0,-5,0,10,-4|after0:pencil in
-1,0,-4,-1,-7,0,17,-3|after0:pledge
-1,0,-7,-1,-1,-1,13,-3|after0:plus
-2,-1,-5,-1,-1,-1,-3,13|after0:problem
-1,0,0,-2,-1,-1,-5,9|after0:put
-3,-1,8,-15,-2,11,-8,10|after0:question
0,0,-4,-3,0,0,-2,9|after0:range
0,-1,0,0,10,0,-8,-1|after0:reach
9,0,-1,0,0,-1,-5,-2|after0:reigns
-1,0,-3,10,-2,0,-2,-2|after0:request
0,0,0,-2,12,0,-8,-2|after0:require
-1,2,15,-7,-1,-2,-1,-4|after0:rule
-1,6,-5,-2,12,-4,-5,-1|after0:should
-1,0,-6,9,0,0,0,-1|after0:slide
0,0,-6,-3,0,9,-1,1|after0:sooner
-1,-1,-5,-1,-1,-1,13,-3|after0:summit
0,-1,-1,-1,-8,-1,17,-4|after0:target
6,2,9,-5,-21,18,-8,-2|after0:that
8,1,18,-4,-14,5,-17,2|after0:the
-7,6,25,-4,3,-14,-13,5|after0:to
0,0,0,-1,13,-1,-8,-3|after0:today
0,0,-7,-2,-1,-3,-12,25|after0:too
9,0,0,0,-5,0,-2,-1|after0:turning
0,0,0,5,6,-2,-10,0|after0:under
-2,-11,10,7,6,0,34,-45|after0:was
-1,-1,0,-2,-5,-1,-2,11|after0:when
0,0,-1,7,12,-2,-7,-9|after0:while
4,0,-4,-3,-9,-7,24,-4|after0:will
0,-1,-5,2,-1,-3,8,-1|after0:with
-1,-2,-2,7,-3,-2,-6,9|after0:within
-1,0,-3,-2,-7,-1,8,6|after0:without
6,1,2,-6,-38,28,3,3|after0:would
0,0,0,0,0,0,-6,8|after0:write
0,-1,-3,-1,11,-2,0,-3|after0:you
14,-13,-14,17,3,-17,-2,11|after1:\"
-5,-9,-11,8,18,3,-11,8|after1:#
0,0,-7,-2,0,0,-2,11|after1:'
-5,9,4,-13,10,0,1,-4|after1:,
-5,2,19,-12,-18,4,19,-8|after1:.
0,0,0,0,0,-9,-14,24|after1:?
-6,-13,-4,-16,-6,-10,28,27|after1:DATE
-5,-12,20,-11,22,10,-11,-13|after1:LAND
0,-1,-3,-3,3,12,2,-10|after1:LEADER
-1,0,4,-14,7,-6,21,-10|after1:NATO
-3,-1,21,-6,4,-9,-3,-3|after1:USA
-6,3,6,-17,-10,-3,-17,43|after1:a
-1,0,-5,-1,0,0,9,-2|after1:accept
2,0,-2,-3,-3,0,8,-1|after1:all
-2,0,15,-2,-1,0,-8,-2|after1:allies
-1,0,-1,-3,15,-5,-3,-2|after1:already
-1,-1,9,-3,0,-2,-4,3|after1:an
0,0,-1,0,0,9,-5,-2|after1:annual
-1,-2,-8,20,-2,-3,4,-9|after1:any
0,0,-7,9,10,-1,-7,-4|after1:anyone
0,0,-8,12,0,-1,-1,-3|after1:anything
0,0,0,-7,0,9,-1,0|after1:appropriate
14,-4,-9,8,-6,-2,5,-7|after1:as
-6,-1,-16,6,-1,1,24,-8|after1:at
-6,3,17,2,-8,-14,-35,40|after1:be
25,0,-4,-1,-2,-3,-10,-5|after1:become
-2,1,-2,-1,-5,-2,9,2|after1:been
0,0,6,-1,-2,13,-2,-15|after1:better
-2,0,9,-1,-1,-1,-2,-3|after1:both
-3,0,0,0,-1,-2,10,-4|after1:bridges
0,0,0,-1,8,0,-5,-2|after1:budget
0,3,-8,-11,-1,17,3,-3|after1:but
0,0,15,0,-12,0,-2,-1|after1:buy
0,0,0,0,-4,11,-5,-2|after1:buys
2,-2,35,-11,-8,-6,13,-24|after1:by
0,10,0,0,-9,0,0,0|after1:calm
0,0,-2,0,-2,-1,10,-4|after1:can
0,-1,-3,0,11,-5,0,-1|after1:cannot
0,0,-6,0,10,0,-3,-1|after1:change
-1,0,-7,2,-4,-1,-1,12|after1:cite
-1,0,3,2,-8,-4,17,-8|after1:come
2,0,0,-3,-2,-1,-5,8|after1:core
0,0,-8,-1,-1,0,11,-2|after1:core defense
0,0,-1,-1,0,10,-3,-4|after1:cost
0,8,-1,0,0,0,0,-7|after1:curb
-1,0,-2,0,2,0,13,-11|after1:defence
-1,-3,1,-3,38,2,-14,-21|after1:defense
0,0,9,-1,0,-6,0,-1|after1:demand
0,1,-3,-3,-1,-1,11,-4|after1:did
0,-3,-1,-1,10,0,0,-5|after1:does
0,0,0,-1,0,-1,10,-7|after1:during
0,0,-3,-1,-4,-1,15,-6|after1:emergency
-1,-1,-1,-1,0,10,-3,-3|after1:end
-5,0,12,-1,-1,-2,-2,-1|after1:every ally
10,0,-1,-1,-1,-3,0,-3|after1:exotic
0,0,0,-2,0,0,8,-6|after1:follow
0,0,8,17,-5,1,-25,4|after1:for
-1,0,-1,0,-1,0,8,-6|after1:force
9,-1,-2,0,-8,-2,-11,14|after1:from
0,0,0,0,0,11,0,-10|after1:further
-16,-7,2,-1,-10,20,10,2|after1:gdp
0,0,0,0,-4,-1,12,-6|after1:give
-1,27,-9,0,1,-4,-5,-8|after1:gnp
-1,-1,-3,-5,-1,-2,1,12|after1:goal
0,0,0,0,-6,8,-2,0|after1:government
-1,0,-2,-2,0,-1,-4,10|after1:greens
-1,-12,8,-5,-18,3,1,25|after1:gross domestic product
-1,12,-4,2,1,-3,-4,-3|after1:gross national product
0,5,5,-2,0,-2,3,-9|after1:had
-1,-3,14,2,5,-5,-1,-12|after1:has
-1,0,1,-2,-5,11,-2,-1|after1:have
-1,-1,-3,14,-3,-1,-16,12|after1:he
0,0,-3,0,8,0,-1,-3|after1:helped
0,0,-2,0,-6,16,-2,-5|after1:hosts
0,0,-4,-5,-1,2,-1,9|after1:i
-3,-1,13,-5,-4,3,-14,10|after1:in
9,0,0,0,-6,0,-3,1|after1:into
-3,1,14,4,3,-7,-3,-9|after1:is
-2,-2,-8,-4,1,6,18,-9|after1:it
1,-6,-16,24,-1,-6,7,-3|after1:its
0,0,0,0,-6,0,15,-9|after1:just
0,0,0,0,-4,-1,-2,8|after1:komeito
0,0,-4,-1,0,-3,-1,10|after1:let
0,4,-2,0,-5,-1,-4,9|after1:long
0,-2,0,0,-2,0,-5,9|after1:manifesto
-3,-2,11,-5,-2,13,-4,-9|after1:mean
0,0,0,0,13,0,-13,0|after1:milestone
-2,-3,-5,6,17,-6,-5,-3|after1:more
0,0,-1,10,0,-2,-2,-5|after1:much
-1,0,-8,6,0,0,6,-2|after1:must
-1,-1,-4,18,-1,-1,-2,-9|after1:never
-1,-1,22,-1,-1,-2,-9,-7|after1:new
0,0,-3,-4,-2,10,-2,1|after1:next
-1,6,3,-7,-4,-2,10,-5|after1:no
0,1,-1,0,-6,8,0,-1|after1:nobody
-3,5,1,28,-3,-16,-3,-9|after1:not
0,0,10,0,-9,0,0,0|after1:note
2,1,1,-1,-3,-1,-7,8|after1:now
-1,3,-10,-12,-20,-4,30,14|after1:of
0,0,-1,8,0,-1,0,-6|after1:off
-1,0,-7,0,10,0,-1,0|after1:officials
-2,4,-1,-1,-2,5,6,-9|after1:on
-1,10,-1,-2,-10,-1,-1,6|after1:once
0,2,-7,-3,-7,6,-4,13|after1:or
0,0,-5,-2,10,-2,-6,5|after1:our
-1,0,-1,15,0,-1,-10,-2|after1:out
0,0,-19,0,0,0,0,19|after1:outlay
-1,0,-6,0,11,-1,0,-3|after1:own
-1,0,0,0,0,0,-8,10|after1:part
-1,0,-10,-1,3,-3,-11,23|after1:pay
0,0,-1,-4,16,-1,-10,1|after1:plan
0,-2,-2,-1,-2,9,-1,-1|after1:plenty
-1,0,-7,0,13,-1,0,-4|after1:possible
0,0,-1,0,20,0,-17,-1|after1:present
0,0,-2,-3,0,0,10,-4|after1:president
0,0,-1,-1,0,-1,10,-6|after1:really
9,0,-2,0,-1,0,1,-6|after1:related
0,0,8,-6,0,-1,0,-2|after1:report
0,0,0,-1,-7,0,10,-2|after1:ridiculous
0,0,-2,0,0,-1,19,-15|after1:right
0,0,-7,0,-1,-1,0,8|after1:risk
0,0,0,0,-15,18,0,-2|after1:roughly
0,-3,7,5,9,13,-16,-14|after1:say
0,9,0,0,-8,-1,0,0|after1:second
0,-6,-2,-1,10,-4,-3,6|after1:secure
8,0,0,0,0,-1,-4,-2|after1:sense
9,0,0,0,-2,0,-6,0|after1:serious
0,0,0,9,0,-1,-5,-3|after1:seven
0,0,-1,12,0,-9,4,-5|after1:she
-2,3,-6,-17,22,-8,-9,16|after1:so
0,-1,-3,-3,-5,0,0,11|after1:some
0,0,-2,-1,12,-1,-3,-5|after1:something
0,0,0,-2,12,0,-8,-2|after1:stable
-8,0,11,0,0,0,-2,0|after1:standard
-1,0,-2,-1,-6,-8,8,10|after1:suffice
-1,-1,-3,4,-1,-1,-7,10|after1:target
-1,4,-2,5,-6,-4,14,-9|after1:that
28,-13,-10,-23,2,11,-7,11|after1:the
-1,0,-3,-1,-2,7,-10,10|after1:the military
7,-1,20,-3,9,-3,-19,-10|after1:their
-1,0,-6,-3,6,-5,-1,9|after1:thereabouts
0,-1,0,-1,17,-2,-8,-6|after1:three
5,-3,-14,-4,1,0,-8,23|after1:to
0,0,0,-2,0,-1,11,-7|after1:turn
0,0,0,9,0,0,-5,-3|after1:unacceptable
0,4,-1,-1,9,5,-9,-8|after1:under
0,0,-7,0,-2,-4,-2,15|after1:very
-1,14,-1,-2,-8,-2,3,-2|after1:was
-1,-1,-9,6,-4,3,-6,11|after1:we
0,-1,-6,-2,-1,-2,4,8|after1:well
-1,0,-1,0,8,-1,-1,-3|after1:were
-3,-1,26,-4,-7,0,1,-12|after1:what
0,0,-5,0,-1,-1,12,-5|after1:whatever
-1,0,-1,-1,-5,0,-2,10|after1:when
9,0,-6,-2,9,-2,-3,-4|after1:where
0,7,-12,4,-13,-10,9,15|after1:which
0,0,0,8,-2,0,-6,1|after1:while
-1,0,4,3,-8,-3,10,-5|after1:will
0,0,-1,9,-3,0,0,-4|after1:wo n't
0,1,-1,-1,10,3,-6,-5|after1:would
14,0,-9,0,-1,-1,0,-2|after1:yardstick
0,0,-1,0,15,-1,-8,-4|after1:year
0,0,2,-5,-2,6,8,-8|after1:you
2,-4,-11,3,-9,0,-6,26|after2:\"
-3,-1,49,-5,11,-10,-28,-13|after2:#
0,0,-1,9,-1,-1,-23,17|after2:'
-2,-8,9,-9,9,0,7,-6|after2:'s
-2,0,-3,8,-3,0,1,-2|after2:(
-4,10,19,-16,-19,25,-13,-3|after2:,
0,0,-5,-2,0,0,0,8|after2:-
-12,-13,18,-16,18,-17,24,-3|after2:.
-1,-1,-2,-1,-14,20,0,-2|after2:0
1,10,-20,-10,-6,-5,14,15|after2::
-2,1,3,-1,1,-1,10,-11|after2:;
0,1,-1,0,-2,3,-13,13|after2:?
-3,-2,-13,12,10,-7,15,-12|after2:DATE
7,1,-13,0,-8,-6,10,9|after2:LAND
0,-2,0,1,15,-2,-5,-7|after2:LEADER
10,-3,7,-12,-2,-7,-1,7|after2:USA
5,20,6,2,6,-25,-9,-6|after2:a
0,0,-1,9,0,-2,2,-7|after2:add
0,0,-1,-1,12,-1,-3,-6|after2:already
0,0,-8,0,-1,-1,8,2|after2:also
0,-1,-4,-2,0,-1,-1,9|after2:ambition
-2,9,3,3,12,1,-13,-14|after2:an
-6,0,4,0,14,0,-6,-6|after2:and
0,0,0,0,-17,17,0,0|after2:annually
15,0,-9,1,-1,-1,-1,-3|after2:any
0,0,0,-1,-3,-3,-4,12|after2:argue
-2,0,-2,-1,-1,0,8,-2|after2:armies
-2,0,-5,-3,0,13,-1,-1|after2:army
5,-1,6,9,4,1,-24,0|after2:as
0,-1,-3,0,11,-5,0,-1|after2:ask for
-1,11,1,2,-22,13,12,-16|after2:at
0,0,3,0,13,-1,-12,-2|after2:back
-2,3,-5,17,-3,-2,1,-9|after2:been
0,0,5,6,-4,-2,6,-11|after2:before
8,0,-5,0,-2,0,-1,0|after2:below
0,0,1,17,0,-6,0,-11|after2:beyond
0,0,-1,0,-6,-1,10,-1|after2:borrowing
0,0,-2,-4,0,-1,-6,13|after2:but
0,0,-1,-2,0,11,0,-7|after2:buy
-2,-2,-19,-10,-19,-7,38,20|after2:by
0,0,-2,2,-9,0,9,0|after2:cabinet
0,0,-8,-3,-2,-1,17,-2|after2:chief
0,0,0,0,11,0,-9,-1|after2:coalition
0,0,-2,9,0,-2,-2,-2|after2:come
0,0,-1,-1,0,-1,10,-6|after2:consist
0,1,9,-3,3,-6,-5,1|after2:could
0,0,0,-1,11,-1,0,-8|after2:counted
9,0,-1,0,-3,0,-5,0|after2:countries
0,0,-1,-7,0,10,6,-8|after2:debate
-1,-1,-2,-1,-3,-1,-6,13|after2:decade
0,1,-3,16,-1,-1,-7,-4|after2:defence
-1,4,15,-1,-1,0,-15,-1|after2:defense spending
0,0,15,0,-12,0,-2,-1|after2:drones
-1,0,-3,-2,-1,-2,9,-1|after2:due
-3,-1,-8,7,-9,-2,5,11|after2:economic output
0,0,0,9,-1,-1,-1,-6|after2:else
0,0,-2,0,-7,-2,-4,16|after2:end
-1,0,-8,-7,2,-2,16,0|after2:enough
12,0,0,0,-2,-1,-4,-3|after2:entrance
-1,0,-2,-2,-11,-1,1,15|after2:even
-1,0,-1,-1,-1,0,-5,8|after2:few
-1,0,4,10,-4,-1,-6,-2|after2:figure
-1,1,4,-1,4,-2,-16,11|after2:first
8,0,7,-3,-1,-2,-9,1|after2:floor
0,0,-1,9,-3,0,0,-4|after2:fly
-21,-20,24,26,3,-13,9,-9|after2:for
-1,0,16,-2,-1,-1,-11,-1|after2:foreign
10,-4,12,-9,-23,19,-10,5|after2:from
0,0,0,0,-4,11,-5,-2|after2:fuel
0,0,-3,-1,-4,-1,15,-6|after2:fund
8,-1,-8,-9,17,6,-12,-1|after2:gdp
-3,-1,4,6,-2,-2,-10,8|after2:gross domestic product
-1,-2,-3,-2,6,-6,-8,17|after2:had
0,0,0,0,0,0,-12,13|after2:half
4,-1,-10,-6,11,-3,-3,8|after2:has
-1,0,-15,6,6,0,5,-2|after2:have
-2,-6,-9,12,4,-5,13,-6|after2:he
0,0,0,-1,0,-1,10,-7|after2:her
-1,0,-8,10,-4,4,8,-9|after2:his
0,0,-1,0,0,9,0,-7|after2:household
0,0,10,0,0,0,0,-10|after2:idea
-2,-1,-3,-6,19,-7,-10,9|after2:if
-10,4,-18,-3,7,-13,11,23|after2:in
10,0,0,0,-3,0,0,-6|after2:income
4,-1,-8,-1,13,-2,-6,1|after2:into
-5,-5,-14,-20,-18,40,2,19|after2:is
-1,5,-9,-2,-1,2,3,2|after2:it
-1,1,-2,-7,8,-1,-8,10|after2:its
0,0,-5,-1,-1,0,9,-2|after2:joke
0,0,-6,-3,0,9,-3,3|after2:later
0,0,-1,-4,0,-1,-1,8|after2:leader
-1,0,-3,-1,2,-1,-4,8|after2:least
0,0,0,0,-7,0,8,0|after2:let
0,0,5,-11,-6,6,8,-2|after2:level
0,0,9,0,-2,0,-2,-5|after2:li
0,-3,0,-1,10,-1,-1,-4|after2:long
0,0,-7,0,-1,-1,0,8|after2:losing
0,0,0,0,-1,0,8,-7|after2:lot
0,0,0,8,0,0,-2,-6|after2:madness
0,0,-1,-1,-2,-1,8,-2|after2:may
-1,0,12,-3,-4,-1,-3,0|after2:minimum
-1,-1,-5,-1,-1,-1,13,-3|after2:minus
-1,0,1,-8,11,3,-3,-2|after2:more
-1,0,-3,0,-4,-1,18,-9|after2:must
0,0,0,17,-4,-3,-2,-7|after2:n't
0,0,15,0,-1,-1,-1,-11|after2:national product
0,0,0,0,0,-3,-8,12|after2:needed
9,0,-2,0,-2,0,-4,-1|after2:needs
-1,0,-5,-1,-7,1,-5,17|after2:next
0,1,-1,-5,3,0,9,-7|after2:no
0,0,-7,0,0,0,-2,10|after2:nominee
-2,0,-5,11,0,0,0,-4|after2:non
0,0,-2,-2,-4,8,-6,5|after2:none
-2,-2,-13,8,-7,13,20,-16|after2:not
0,0,-1,-1,-10,-1,19,-5|after2:now
0,0,0,-2,0,9,-6,-1|after2:numbers
-4,-4,3,29,-3,-8,-12,-1|after2:of
0,0,-1,0,-4,4,8,-6|after2:old
0,0,0,0,8,-1,-2,-3|after2:omits
-1,7,10,6,-17,-16,8,3|after2:on
0,0,0,-1,0,-1,10,-9|after2:once
0,-3,0,-5,37,-1,-32,4|after2:only
-2,0,10,-1,0,-1,-6,0|after2:opening bid
-2,-7,-3,16,3,-8,-8,9|after2:or
0,-1,-7,10,-1,-2,8,-6|after2:other
-1,0,-3,13,-3,-1,-1,-4|after2:out
0,10,0,-4,-8,-2,16,-11|after2:over
0,0,-4,-1,-4,-1,-1,11|after2:parliamentary
0,0,0,0,14,-1,0,-13|after2:praised
8,-1,11,-2,-2,-2,-10,-2|after2:price
-1,0,-6,0,9,0,0,-1|after2:product
0,-1,-2,0,-2,-1,8,-2|after2:protect
-1,0,-4,-1,0,0,8,-2|after2:quantum
0,0,0,-1,0,-3,10,-5|after2:quickly
0,0,-1,7,-1,0,6,-11|after2:quote
0,-1,0,0,-1,-1,9,-6|after2:ratio
-1,0,9,7,-4,-2,-11,1|after2:reach
0,0,-2,-1,-1,-7,0,12|after2:region
-1,0,0,9,-1,0,-4,-2|after2:report
0,0,0,-2,12,0,-8,-2|after2:revenue
0,0,0,0,-3,-3,-6,12|after2:revision
-1,0,-10,-3,2,0,9,4|after2:right
0,-1,-1,0,-19,0,23,-2|after2:same
-2,-1,12,-14,-4,-10,3,17|after2:say
0,0,-9,1,6,8,-3,-2|after2:share
0,0,-1,0,-1,0,-5,8|after2:short
0,-1,0,0,5,0,-15,11|after2:since
0,-1,0,0,0,0,-8,10|after2:skeptic
0,0,0,0,8,-3,0,-4|after2:smaller
3,-3,-11,-1,26,-1,-6,-7|after2:spend
-1,0,3,-5,-4,-2,8,2|after2:sufficient
-2,-1,-6,-2,-1,-1,9,4|after2:summit
-2,0,13,-2,0,-2,-9,2|after2:tell
-4,-7,2,9,10,-15,-9,13|after2:that
22,8,8,-6,-20,-2,-4,-7|after2:the
0,10,0,0,-9,0,0,0|after2:their
0,0,-4,-1,0,-3,-1,10|after2:them
0,1,0,0,8,0,-8,0|after2:there
-1,0,8,-3,8,-3,-6,-4|after2:they
0,0,-1,-8,0,0,10,0|after2:thing
-2,0,3,-1,-2,10,1,-9|after2:threshold
-5,-9,-6,-16,19,8,19,-10|after2:to
0,0,0,0,-2,-1,11,-8|after2:too
0,1,-1,8,4,6,-10,-7|after2:under
10,2,-1,-2,-5,-4,-4,3|after2:until
-1,-2,8,3,-7,5,-3,-4|after2:up
0,0,-5,-1,-1,-1,0,9|after2:upgrade
0,0,8,-4,0,0,-1,-3|after2:urge
0,0,1,-2,0,-2,8,-4|after2:want
-4,-3,-2,5,-5,-5,-6,20|after2:was
0,0,9,-1,-1,0,-1,-6|after2:watching
-1,0,-1,1,-8,-1,10,1|after2:we
2,-1,-8,0,-4,2,-4,14|after2:well
-1,0,-7,0,9,0,-1,0|after2:were
19,0,-2,-7,0,-4,-3,-3|after2:what
8,0,-2,2,0,-2,-4,-2|after2:when
-1,1,1,-2,-16,19,-8,6|after2:will
-1,-4,-1,1,12,-6,6,-7|after2:with
0,-1,-1,-3,-18,1,-8,31|after2:within
0,0,-4,-1,0,-1,-4,11|after2:without
0,0,0,0,10,0,-6,-3|after2:world
1,-2,-9,-4,8,-3,-15,23|after2:would
0,9,-1,0,0,-1,-6,-1|after2:year
-1,-2,-4,6,21,-5,1,-16|after2:years
0,0,-5,0,-1,-1,12,-5|after2:you
13,8,-18,9,-4,19,-14,-14|after3:\"
3,-5,5,-12,42,-9,-22,-1|after3:#
2,5,-10,1,-9,-6,11,6|after3:'s
-7,9,24,-11,15,-16,15,-30|after3:,
-2,0,-5,15,-1,-1,-11,5|after3:-
-4,-9,4,17,1,11,-9,-10|after3:.
-1,1,-5,-2,-5,16,-3,0|after3:0
-3,-1,19,-1,-2,10,-6,-15|after3:?
-3,4,-1,-16,-15,7,27,-4|after3:DATE
3,0,-2,-22,-12,4,5,23|after3:LAND
-1,11,-8,0,-5,-3,-10,17|after3:LEADER
-2,-1,-6,-4,17,-5,28,-26|after3:NATO
-10,-2,10,0,10,5,-7,-6|after3:USA
-2,2,-7,15,-11,11,5,-13|after3:a
0,-1,0,0,-18,11,0,8|after3:about
1,-1,3,-2,-2,-1,10,-9|after3:according
0,-1,-1,6,0,7,-2,-9|after3:add
-1,-1,-1,0,-5,0,-3,10|after3:against
15,-1,0,-8,-4,-2,-16,16|after3:allies
0,0,0,0,-7,0,8,0|after3:alone
0,0,0,-2,0,0,-9,12|after3:although
-1,7,11,2,-11,-7,-3,4|after3:an
2,-3,3,-8,-1,-4,12,-1|after3:and
-1,0,-7,0,9,0,-1,0|after3:angry
0,9,-2,0,-2,-1,-4,0|after3:arms
1,0,3,-17,-11,4,8,12|after3:as
-4,0,10,-1,0,0,-5,-1|after3:asian allies
0,0,-3,-6,-2,11,-3,2|after3:ask
5,-5,11,8,-1,-2,-8,-7|after3:at
0,0,0,0,7,7,-9,-4|after3:average
0,0,-2,0,-1,14,0,-11|after3:base
0,0,-7,-3,-9,11,16,-7|after3:be
-2,-1,2,3,-2,-3,-5,8|after3:been
0,0,-2,0,-3,-1,9,-2|after3:before
0,-1,0,-1,29,0,-23,-4|after3:beginning
-1,0,1,-4,0,-3,-3,10|after3:being
-1,0,-1,0,8,-1,-1,-3|after3:biggest
0,0,0,0,9,5,-4,-9|after3:but
-2,-2,8,-5,-1,6,-23,18|after3:by
3,0,-8,0,-8,0,10,4|after3:call
0,0,0,-1,0,-1,10,-7|after3:campaign
0,0,-2,-1,-1,-7,0,12|after3:changes
0,0,9,-1,-1,0,-1,-6|after3:closely
9,0,0,0,-5,0,-2,-1|after3:common
0,0,0,9,0,0,-9,0|after3:consideration
0,0,-3,0,0,0,-5,9|after3:constitution
-1,0,-5,8,0,0,-1,-1|after3:convey
1,0,-3,-1,-1,-3,10,-4|after3:core defence
-2,0,3,-1,-5,-3,11,-3|after3:core defense
-1,-1,-1,-1,0,10,-3,-3|after3:counting
0,-1,-2,0,-2,-1,8,-2|after3:critical
0,-1,-1,0,-2,0,9,-4|after3:date
0,0,0,9,0,0,-8,-1|after3:days
0,-6,0,0,8,0,0,-1|after3:decades
-1,0,8,-1,0,-1,0,-5|after3:decent
0,-1,-1,9,0,0,-5,-1|after3:decide
-1,0,-6,-3,0,0,10,0|after3:decision
-13,-6,9,29,-28,-4,19,-6|after3:defence
-3,-10,-1,7,0,-6,21,-8|after3:defense
0,-1,-8,3,1,6,0,-2|after3:defense spending
0,0,0,0,-4,-1,-4,9|after3:deliver
0,0,0,0,-4,11,-5,-2|after3:depots
0,0,-2,-1,12,-1,-3,-5|after3:done
0,0,1,-2,-2,0,10,-7|after3:due
0,0,0,0,-1,8,0,-6|after3:economically
0,0,0,0,8,-5,-1,-2|after3:economy
-2,0,-1,-1,3,5,-8,5|after3:election
-1,-1,-6,-4,-5,-1,1,17|after3:enough
0,0,-6,0,10,0,-3,0|after3:estimate
0,0,-1,0,-3,-7,-8,20|after3:explain
0,-1,0,0,-1,-1,9,-6|after3:fall
-1,0,1,0,11,-1,-5,-5|after3:far
12,0,0,0,-2,-1,-4,-3|after3:fee
0,0,-3,-6,-1,2,9,-1|after3:figure
0,0,0,0,-9,0,-1,10|after3:financed
0,0,0,-1,11,0,-10,0|after3:finances
0,0,-1,2,-11,-1,13,-2|after3:find
0,0,10,0,0,0,0,-10|after3:first
0,0,-1,0,-6,-1,-15,24|after3:five
0,0,0,-4,-2,0,8,-1|after3:floor
-1,0,-7,0,8,-8,-9,17|after3:for
0,0,-4,-6,0,-1,11,0|after3:foreign minister
-5,0,-10,-2,-1,-2,27,-6|after3:forum
0,0,-3,0,-5,-1,10,-1|after3:four
-3,0,9,-1,-10,-1,6,-1|after3:from
-2,-2,-1,4,2,-4,-8,11|after3:gdp
0,1,-2,-4,-1,-8,1,14|after3:give
17,0,-13,-1,0,0,-1,-1|after3:global
0,-1,-2,3,-6,-8,10,4|after3:go
0,0,-1,-5,-1,-1,9,-1|after3:goal
0,0,0,8,0,0,-3,-4|after3:greens
-1,-6,3,-5,12,-1,6,-8|after3:gross domestic product
0,0,0,0,-6,12,-5,0|after3:grow
0,0,9,0,-2,0,-2,-5|after3:haidong
-1,-6,7,-1,12,-4,-2,-6|after3:half
0,0,0,17,-4,-3,-2,-7|after3:happening
3,1,11,-6,-9,-1,8,-8|after3:has
0,0,-4,1,-7,16,-9,3|after3:have
0,0,0,-6,1,0,10,-4|after3:her
-1,-1,-6,4,-3,-1,-11,18|after3:his
0,0,-1,-4,0,-1,-1,8|after3:huang
-4,4,13,5,-11,4,9,-20|after3:in
0,0,0,0,-14,16,0,-2|after3:instead of
-2,-1,6,0,12,-2,-5,-7|after3:into
-4,-6,-8,0,48,-3,-14,-13|after3:is
0,0,0,-2,0,-1,11,-7|after3:island
3,1,-14,7,14,-6,-22,17|after3:it
-4,9,20,4,-29,-1,21,-21|after3:its
0,0,0,0,12,0,-12,0|after3:joining
10,0,-1,-1,-1,-3,0,-3|after3:lately
-1,0,-4,-1,0,0,8,-2|after3:leap
0,-2,-1,0,12,-2,-6,-1|after3:less
-1,0,-6,-1,-1,-1,15,-6|after3:like
-2,9,-1,-1,-4,2,3,-6|after3:line
0,0,0,0,-2,-1,11,-8|after3:little
0,0,-1,0,0,0,-25,27|after3:look
0,0,0,0,13,0,-13,0|after3:looks
0,0,-3,4,12,-9,-7,3|after3:mean
8,0,0,0,2,0,-10,0|after3:measure
4,0,-9,-1,0,0,-2,8|after3:military
0,0,9,0,-1,-2,-5,0|after3:mind
0,-2,8,0,-2,-1,-3,0|after3:minimum
0,0,-1,0,9,-1,-4,-2|after3:ministry
-1,-4,-6,-2,-5,12,-8,14|after3:more
0,0,-12,0,-3,9,7,-2|after3:n't
0,10,0,0,-9,0,0,0|after3:neighbors
14,0,-1,-1,0,-3,-3,-5|after3:new
-1,6,13,-6,17,-6,-8,-15|after3:not
-1,-1,2,-2,8,2,-9,-1|after3:note
0,0,-1,0,-6,8,0,-1|after3:notice
0,0,0,-2,10,1,-8,-2|after3:now
-1,0,19,-3,-2,-1,-9,-2|after3:number
12,-7,-1,-6,4,-8,5,0|after3:of
0,10,-5,8,-10,0,-3,0|after3:official
0,0,0,0,-9,0,10,0|after3:oil
9,-6,-16,15,-10,10,-13,10|after3:on
-1,-1,-2,-3,1,-1,11,-3|after3:one
9,10,0,-2,-9,-3,3,-9|after3:or
0,0,-3,-3,3,-2,-7,12|after3:order
-1,0,-3,-2,-4,0,-1,11|after3:out
-3,9,-2,0,-2,6,-4,-5|after3:outlays
0,0,-4,-1,-2,0,-1,8|after3:panels
0,0,-3,-1,-2,-1,-10,17|after3:parliament
9,0,0,0,1,0,-9,0|after3:pay
0,0,0,0,8,-2,-1,-5|after3:pensions
0,0,-2,0,0,-1,15,-11|after3:place
0,0,-1,-10,0,-1,10,3|after3:please
0,0,0,-7,0,0,8,0|after3:pm
0,0,2,3,-8,-2,6,0|after3:possible
-2,0,22,2,-5,-1,-8,-7|after3:president
-1,-3,-2,8,-12,-2,12,0|after3:put
0,-1,-1,-1,-1,15,0,-12|after3:quickly
-2,-1,2,0,13,-1,4,-14|after3:rather than
0,0,-2,-2,-5,-1,-12,22|after3:reach
0,0,0,0,-5,-2,-7,14|after3:realistic
0,0,0,0,10,0,-6,-3|after3:rearmed
0,0,-14,-3,-5,-3,-3,29|after3:report
0,0,-6,0,0,0,-1,8|after3:retired
0,0,-4,0,-4,0,-2,11|after3:rewrites
-1,0,0,16,-2,-2,-7,-4|after3:road
0,0,0,0,-2,-1,8,-5|after3:roads
-2,-3,18,-2,0,-1,-8,-2|after3:room
0,0,0,10,0,-1,-1,-7|after3:sake
0,0,0,0,-5,14,0,-9|after3:same
-2,-4,-19,13,3,-7,15,1|after3:say
25,0,-11,-3,-1,-4,-1,-5|after3:serious
0,0,-3,-2,-5,-4,13,1|after3:set
0,0,8,-4,5,0,-7,-1|after3:she
0,0,-1,-2,0,11,0,-7|after3:ships
0,0,6,-2,-6,8,5,-10|after3:should
0,0,-7,0,0,0,8,0|after3:show up
0,0,10,-1,0,-2,-4,-3|after3:signs
0,-1,5,-1,9,-2,-5,-5|after3:spend
0,-1,0,0,10,0,-8,-1|after3:supplementary
0,0,-7,0,-1,-1,0,8|after3:support
0,0,0,-1,0,-1,8,-5|after3:survey
0,-1,0,0,10,-10,0,2|after3:swallow
-1,-1,-3,9,-1,-1,-4,2|after3:table
0,0,0,-9,0,-1,-1,13|after3:taboo
0,0,0,0,-9,0,11,-2|after3:take
0,0,-1,9,0,-1,-6,0|after3:target
0,-5,-2,8,-3,-3,5,-1|after3:tell
-1,0,-2,-8,9,5,0,-3|after3:than
-3,-1,-7,1,2,-4,3,9|after3:that
-6,-4,3,16,-21,-23,32,4|after3:the
0,-1,-7,7,-7,-5,15,-3|after3:the military
0,0,11,-4,0,0,2,-8|after3:though
0,1,-2,0,10,0,-8,-1|after3:time
2,-6,-5,3,-11,2,-10,24|after3:to
-1,0,-4,-2,0,9,0,-2|after3:tout
0,0,0,-1,11,-1,-7,-2|after3:trajectory
0,-1,-1,0,-4,10,-3,0|after3:trillion
0,0,-3,-2,15,0,-14,5|after3:two
-1,3,-3,-6,3,-3,-21,29|after3:under
0,-1,-4,9,8,-4,-19,11|after3:up
0,1,-6,13,1,-2,-9,3|after3:us
0,0,-1,10,0,-2,-2,-5|after3:vogue
-2,6,-4,8,-4,-2,-10,10|after3:was
0,2,-4,8,-1,-3,-4,1|after3:we
-1,0,-3,4,3,-10,9,-1|after3:what
-1,0,1,8,0,-1,-3,-5|after3:when
0,11,0,0,17,-6,-13,-9|after3:which
0,0,-1,0,-12,-1,12,2|after3:while
0,0,-3,0,15,0,-7,-5|after3:whoever
7,0,-7,-2,0,-4,-7,12|after3:with
0,-1,-1,0,-2,-2,8,-2|after3:world
-1,0,-2,-2,-1,8,2,-3|after3:would
-1,8,-2,-1,-8,-4,19,-12|after3:year
-1,-1,-3,-1,1,-2,-1,8|after3:years
0,0,0,0,-2,0,9,-6|after3:yet
-1,2,5,-2,7,0,-12,1|again:cap
8,-6,19,54,-21,5,-30,-29|again:demand
3,8,-23,36,-12,4,-29,14|again:denial
-6,17,-4,37,-36,6,-2,-11|again:level
-2,-3,1,-3,-1,7,-16,17|again:other
26,-18,-4,39,-71,-8,25,11|again:pledge
1,-10,-27,45,-21,-1,-14,25|again:proposal
23,-2,-11,35,-14,-20,16,-26|anywhere:\"
-19,-13,-6,-21,45,-3,8,10|anywhere:#
-4,4,-14,-4,-16,-3,12,24|anywhere:$
-1,9,-1,-1,-2,-1,-1,-3|anywhere:&
-15,-9,-20,11,5,-10,24,14|anywhere:'
-1,0,-2,-9,-4,2,7,8|anywhere:'d
-2,-1,-6,-9,0,6,22,-11|anywhere:'ll
2,13,3,0,10,-19,-6,-3|anywhere:'s
0,-1,-4,-2,13,3,2,-11|anywhere:'ve
4,9,-15,-10,-1,0,17,-4|anywhere:(
4,9,-15,-10,-1,0,17,-4|anywhere:)
-1,-1,-4,0,-1,-1,10,-3|anywhere:*
-15,-4,-9,-21,25,33,-11,2|anywhere:,
-6,37,-16,-21,-24,-5,12,24|anywhere:-
0,4,-19,-8,-22,19,13,13|anywhere:--
-5,-25,8,-10,32,15,-11,-4|anywhere:.
-18,9,-44,-4,23,86,-9,-43|anywhere:0
-2,-10,17,7,-40,15,2,12|anywhere::
16,-2,-7,-14,40,-24,-1,-9|anywhere:;
-12,-2,-1,-15,-15,28,15,2|anywhere:?
-12,21,-1,-17,16,-29,9,13|anywhere:DATE
-9,21,14,-2,-11,-4,-11,2|anywhere:EU
-21,1,6,-9,22,15,0,-14|anywhere:LAND
-35,17,-31,92,-40,-4,6,-5|anywhere:LEADER
-3,-20,7,25,11,-33,33,-19|anywhere:NATO
-8,1,48,-7,-26,-1,-29,22|anywhere:OUTLET
-6,10,-13,-8,-21,0,-1,38|anywhere:PERSON
40,-49,157,-10,-9,-50,-21,-59|anywhere:USA
5,8,0,-25,-16,10,-9,27|anywhere:a
-1,-1,-3,-1,-4,-2,-5,16|anywhere:abe
-1,2,-3,-1,-8,-1,5,7|anywhere:able
11,-12,-11,4,0,25,-39,21|anywhere:about
-4,3,0,-7,4,23,5,-25|anywhere:above
-1,-1,0,-2,-10,16,11,-13|anywhere:absorb
0,0,-1,11,0,-1,-5,-3|anywhere:absurd
0,-5,17,2,-15,-8,-2,12|anywhere:accept
-1,-1,-7,-11,1,6,20,-8|anywhere:accord
-5,-4,25,19,7,-16,-37,11|anywhere:according
-1,-2,-1,-2,19,0,-6,-8|anywhere:account
0,0,0,-1,0,0,8,-6|anywhere:achievable
0,-1,-3,-2,3,-1,-4,8|anywhere:acknowledge
-4,-2,1,16,-25,22,-1,-5|anywhere:add
0,-3,-6,-2,-11,25,6,-7|anywhere:additional
0,0,0,-1,8,-1,-2,-4|anywhere:adequate
12,-12,-8,-2,-11,-8,26,3|anywhere:administration
-1,0,5,-2,12,2,-6,-10|anywhere:admiral
10,0,-2,0,-1,-1,-9,5|anywhere:admission
0,0,0,-1,-3,0,-16,20|anywhere:admit
9,1,-13,0,-7,-7,13,4|anywhere:adopt
1,0,8,1,-6,-1,3,-7|anywhere:advance
0,2,-3,-1,-5,-2,-9,18|anywhere:advice
-1,0,7,-4,-1,13,-10,-4|anywhere:adviser
0,9,-1,-1,5,-2,-3,-5|anywhere:advisory
-1,-1,-4,-3,-5,-3,-3,19|anywhere:advocate
-1,0,-1,-5,-2,-1,-2,13|anywhere:afd
-1,-1,-2,-1,-6,-5,-13,29|anywhere:afford
0,0,0,-3,-6,-1,19,-8|anywhere:affordable
-2,-7,30,-27,3,3,8,-8|anywhere:after
0,0,-5,5,-1,-3,8,-3|anywhere:afterward
-6,0,-20,1,5,6,29,-16|anywhere:again
7,-1,-17,9,17,-10,-10,5|anywhere:against
-1,-5,3,-3,-6,-4,4,12|anywhere:agency
-1,0,18,-5,-1,0,-9,-3|anywhere:aggression
0,0,0,-2,-1,-1,-5,9|anywhere:aggressive
-1,-2,5,-1,10,-3,-4,-4|anywhere:ago
8,-4,0,13,-24,-5,34,-22|anywhere:agree
0,0,7,-6,-10,-2,15,-4|anywhere:agreement
-4,-5,-19,6,6,4,11,0|anywhere:ahead
-1,-1,-3,-2,-2,-1,15,-5|anywhere:aid
-2,-3,14,-9,-5,1,-2,5|anywhere:aim
-3,-2,-5,-3,-2,-8,-4,26|anywhere:air
0,-1,-9,-1,-1,-1,10,2|anywhere:akira
0,0,-3,0,0,14,-1,-9|anywhere:alaska
18,3,4,-16,1,4,-10,-3|anywhere:all
-1,0,14,0,-1,0,-5,-7|anywhere:all allies
0,0,1,0,10,0,-11,-1|anywhere:all members
-20,-4,17,-4,9,3,0,-2|anywhere:alliance
41,-3,-10,-24,18,-13,-21,13|anywhere:allies
-1,0,1,3,11,0,-9,-4|anywhere:allies in asia
-1,0,-3,3,5,-2,-8,7|anywhere:allocate
0,0,-3,-1,-1,-1,-3,9|anywhere:allow
-1,8,7,-3,-7,-3,-5,4|anywhere:allowed
22,-6,-6,-21,-5,-6,33,-11|anywhere:ally
6,-1,-1,8,-14,-4,0,5|anywhere:alone
-1,3,-6,-2,0,12,-5,-1|anywhere:along
-5,-2,3,-4,63,-16,-16,-23|anywhere:already
-3,-1,13,-3,13,-9,6,-16|anywhere:also
-1,-1,-2,-1,-3,9,0,-1|anywhere:alternative
0,2,-6,-9,-1,-2,-7,23|anywhere:although
9,2,22,-2,-1,3,-12,-21|anywhere:ambassador
-1,-1,-7,-5,-3,-3,-9,29|anywhere:ambition
0,0,-1,-2,-1,-1,-5,9|anywhere:amendment
-2,0,15,-1,0,0,-5,-6|anywhere:america 's allies
40,-3,-12,-1,6,-14,-9,-8|anywhere:among
-2,2,9,7,5,5,-16,-10|anywhere:amount
-14,4,33,-18,-20,-24,8,32|anywhere:an
15,-1,-3,-5,16,-10,-2,-8|anywhere:analysts
25,-20,-3,-4,9,-14,7,0|anywhere:and
-1,0,-7,0,9,0,-1,0|anywhere:angry
-1,0,-3,-2,5,-4,-11,18|anywhere:angus
-1,-2,-8,0,-9,-2,22,-1|anywhere:announce
0,0,22,-3,-4,-1,-1,-14|anywhere:announcement
-3,1,-17,4,1,9,3,2|anywhere:annual
-1,-1,-1,0,-31,31,5,-2|anywhere:annually
12,-1,-4,-5,-18,12,-8,13|anywhere:another
7,-3,19,1,-6,4,19,-42|anywhere:answer
0,0,3,-9,-1,-1,8,0|anywhere:antalya
-1,-1,-1,-1,0,10,-3,-3|anywhere:anti
-1,0,-5,-1,-4,0,-1,11|anywhere:anu
21,6,-2,25,-5,-3,-12,-30|anywhere:any
0,-2,1,10,8,-6,1,-13|anywhere:anyone
-2,-1,-14,8,-7,-1,9,7|anywhere:anything
-1,0,-5,-1,-10,-4,9,11|anywhere:anyway
0,3,-1,7,5,0,-10,-5|anywhere:anywhere
-2,0,2,-2,-2,-1,-10,15|anywhere:applied
-1,-1,3,-2,16,-1,-5,-9|anywhere:approach
0,0,7,-8,-5,9,-1,-1|anywhere:appropriate
0,0,-3,-2,0,-1,-2,9|anywhere:appropriators
-1,-3,-2,3,38,10,-33,-12|anywhere:approve
4,-9,3,-13,-18,-15,15,33|anywhere:are
-2,-1,-14,-6,-10,-5,22,16|anywhere:argue
-1,-1,3,-5,-4,-2,-6,16|anywhere:argue for
0,0,-2,-1,-1,0,9,-4|anywhere:arithmetic
0,0,-1,0,0,8,0,-6|anywhere:arm
13,5,-2,-4,4,-7,-3,-5|anywhere:armed forces
-4,0,-7,-1,-1,-3,9,8|anywhere:armies
0,0,9,0,0,-1,-2,-6|anywhere:arming
0,11,-20,-1,-5,-2,15,3|anywhere:arms
-4,-2,-3,-5,6,11,0,-3|anywhere:army
-8,-8,-4,-2,14,8,5,-5|anywhere:around
-1,-1,3,-2,2,8,-3,-7|anywhere:arrive
0,3,0,0,-4,-4,-7,12|anywhere:article
14,-15,-11,11,7,-9,-11,14|anywhere:as
10,-2,16,-14,-16,2,22,-19|anywhere:asia
-6,-1,4,-8,-2,-3,18,-3|anywhere:asian allies
-14,-7,-2,32,-29,25,13,-17|anywhere:ask
-3,-5,6,18,9,4,-21,-7|anywhere:ask for
0,0,-1,9,0,0,-8,-1|anywhere:assessment
0,0,-8,6,10,-1,1,-8|anywhere:assume
0,0,-1,-1,18,-3,-4,-8|anywhere:assumes
-1,1,-14,11,-1,-1,13,-9|anywhere:assure
-8,-3,-5,-25,36,15,-8,-3|anywhere:at
0,-1,0,0,-1,-9,11,0|anywhere:ataru
0,0,-1,5,0,0,-8,5|anywhere:atm
0,-1,-2,-7,3,-2,15,-5|anywhere:attain
0,0,-9,1,4,0,4,1|anywhere:audience
-1,-1,2,-1,5,7,-4,-8|anywhere:aukus
0,0,7,-1,8,-1,-8,-5|anywhere:authorities
-2,-3,-3,-1,-2,-3,14,0|anywhere:authors
-2,-1,-6,-2,10,5,2,-7|anywhere:average
0,0,-3,-1,5,10,-2,-8|anywhere:avoid
0,-1,-2,-2,-1,-2,-6,14|anywhere:avoids
-1,0,3,-7,-1,9,-2,-1|anywhere:aware
-3,9,7,3,-14,-7,9,-4|anywhere:away
0,0,-1,0,-9,-1,12,-1|anywhere:awkward
-4,-7,-12,-13,0,-3,10,28|anywhere:back
-1,0,-2,-2,0,0,-13,19|anywhere:baked
0,-1,0,0,-1,-9,11,0|anywhere:balloon
0,0,13,-2,0,-1,-1,-8|anywhere:ballpark
-1,-1,-8,8,33,0,-4,-26|anywhere:bank
3,-2,7,-1,-10,-2,20,-13|anywhere:bar
0,0,-1,9,13,-4,-4,-12|anywhere:barclays
0,10,-1,-4,-1,0,2,-6|anywhere:barring
2,-4,-11,-1,16,8,10,-21|anywhere:base
0,0,4,0,12,-2,-6,-8|anywhere:basis
-1,0,-3,-1,-3,-2,14,-4|anywhere:basket
0,0,-11,14,0,0,-1,-1|anywhere:bat away
-15,3,8,-33,0,7,-1,32|anywhere:be
0,-1,-6,-1,9,-2,3,-2|anywhere:bear
0,0,0,0,8,8,-9,-6|anywhere:bearable
-2,-8,4,0,-5,-3,-2,16|anywhere:because
36,0,-5,-2,-7,-2,-10,-10|anywhere:become
0,0,0,0,2,10,-2,-10|anywhere:becomes
12,0,-2,-1,-1,-3,-1,-3|anywhere:becoming
-11,13,8,5,-16,1,-8,9|anywhere:been
-4,0,17,7,-13,0,-32,25|anywhere:before
-1,-1,7,2,3,-4,4,-11|anywhere:begin
0,0,0,-8,-1,0,9,0|anywhere:begin from
0,2,4,-8,24,-4,-16,-2|anywhere:beginning
11,0,-6,-2,0,0,0,-2|anywhere:begins
3,0,-7,1,-3,-8,-12,26|anywhere:begun
-1,0,22,-11,13,7,-18,-12|anywhere:behind
6,7,16,-1,-4,-13,-13,2|anywhere:being
2,1,-1,-8,11,-8,-15,18|anywhere:believe
2,6,-6,1,19,-7,-1,-14|anywhere:below
36,-1,-11,0,-8,-4,-4,-8|anywhere:benchmark
0,0,0,0,8,-1,-2,-5|anywhere:berenberg
-1,-1,30,-3,-1,3,-21,-5|anywhere:better
-2,-1,-4,-3,-7,5,1,11|anywhere:between
-2,-8,16,24,-13,-5,-3,-8|anywhere:beyond
0,0,5,0,-1,-1,8,-11|anywhere:bid
0,-3,-12,0,16,-1,7,-7|anywhere:big
-2,-5,-3,14,0,9,-8,-6|anywhere:bigger
-2,-3,-3,0,10,0,2,-4|anywhere:biggest
-3,-1,5,-6,5,14,-12,-3|anywhere:bill
0,0,0,0,14,-1,0,-13|anywhere:billed
-5,-5,-24,4,0,31,0,-1|anywhere:billion
1,15,-6,-5,-10,-3,2,6|anywhere:bind
0,0,-4,8,0,-1,-2,-1|anywhere:blank
-1,-1,-1,0,-6,-1,8,2|anywhere:blueprint
-1,-1,0,-1,-7,15,3,-8|anywhere:bn
0,0,0,0,9,0,-2,-6|anywhere:bnp
-1,0,-4,8,-7,-3,12,-5|anywhere:board
0,0,0,0,9,-1,-7,0|anywhere:books
0,0,8,-1,-2,-1,1,-4|anywhere:boost
0,0,-1,-1,-8,6,9,-5|anywhere:borrow
-1,-3,-1,0,-5,-1,10,1|anywhere:borrowed
0,-3,-1,-3,-9,10,9,-1|anywhere:borrowing
-3,-1,15,-12,-11,-4,5,12|anywhere:both
-2,0,-5,-1,2,-1,-1,8|anywhere:bottom
0,-1,4,-1,-3,7,-8,3|anywhere:bought
0,1,12,-3,0,-3,-2,-5|anywhere:bow
-1,0,18,-5,-7,-2,-1,-2|anywhere:bracing
-1,2,-2,-4,-21,36,-5,-4|anywhere:brake
-1,-1,18,-2,-2,-1,-3,-9|anywhere:brandish
0,0,0,0,0,0,-12,12|anywhere:brands
0,3,-1,-3,29,0,-22,-5|anywhere:break
0,0,0,0,-1,0,9,-8|anywhere:bridge
-7,-1,-7,-2,-5,-3,36,-11|anywhere:bridges
0,1,4,-2,-5,-1,-14,17|anywhere:briefed
0,-10,-4,-1,9,-14,6,14|anywhere:bring
0,-1,10,-3,-13,0,13,-5|anywhere:bring forward
-2,0,-1,19,-3,-2,-3,-8|anywhere:bring up
-1,0,13,-1,-1,-2,-2,-6|anywhere:bristles
0,0,2,-2,0,-2,14,-12|anywhere:broadcaster
-1,0,-7,0,-2,0,-1,11|anywhere:bruegel
0,0,-3,8,4,0,-5,-2|anywhere:brush aside
-1,0,15,-4,0,-1,-4,-5|anywhere:brush off
-13,-4,5,7,34,37,-33,-33|anywhere:budget
-2,-1,-5,0,-1,2,11,-4|anywhere:build
-1,-5,-3,6,-12,-3,15,2|anywhere:buildup
-1,0,-1,0,-1,0,12,-8|anywhere:bundles
0,1,-2,-1,11,-1,-5,-2|anywhere:burden
0,0,-3,-1,-3,0,-1,9|anywhere:bureaucrats
-9,14,25,-44,-1,25,-24,13|anywhere:but
-1,-1,13,-5,-29,27,-19,15|anywhere:buy
-1,-2,-3,-1,-6,4,11,-2|anywhere:buying
-1,-2,-3,0,-9,27,-6,-5|anywhere:buys
2,8,7,-11,3,-20,34,-24|anywhere:by
-4,35,2,2,4,-12,8,-35|anywhere:cabinet
0,0,-4,0,-1,0,12,-6|anywhere:cables
0,-1,-1,-1,-1,14,-2,-8|anywhere:calculate
22,-4,7,5,-3,-10,-16,-1|anywhere:call
-10,-3,4,4,-12,-9,6,19|anywhere:call for
-5,-3,19,-2,-3,7,-10,-2|anywhere:call on
0,10,0,0,-9,0,0,0|anywhere:calm
-1,0,24,-9,-11,-7,13,-8|anywhere:came
-2,-1,0,0,-5,-1,10,-1|anywhere:camp
-1,-1,-33,1,-8,5,5,32|anywhere:campaign
-6,-2,-19,-3,-7,-6,41,3|anywhere:can
0,-3,1,-1,-11,-1,-1,16|anywhere:cancel
0,0,9,-3,0,0,-4,-1|anywhere:canceled
1,0,-23,-5,-2,3,-2,28|anywhere:candidate
0,0,-2,0,0,0,8,-5|anywhere:candidates
0,0,-1,0,-2,0,-4,8|anywhere:cannons
-3,-6,-18,26,7,17,-4,-19|anywhere:cannot
0,24,-1,2,-18,-3,-4,-1|anywhere:cap
0,1,-2,10,0,2,-4,-6|anywhere:capabilities
-1,0,1,4,-11,-4,8,3|anywhere:capability
-1,10,-3,7,-2,-1,-13,3|anywhere:capitals
2,-1,-3,3,5,-1,4,-9|anywhere:careful
-1,-1,5,-4,19,-1,-5,-11|anywhere:carry
-1,-1,-8,5,10,5,-21,11|anywhere:case
0,0,-1,-1,-2,9,1,-6|anywhere:caucus
-3,56,0,-17,-21,-7,3,-11|anywhere:ceiling
-1,-1,-1,11,-5,10,-4,-9|anywhere:central
-1,-1,-3,-3,8,-1,-4,4|anywhere:centrist
-1,-1,-2,7,-8,-9,5,9|anywhere:centrist reform alliance
-1,9,0,-2,6,-6,3,-10|anywhere:century
0,0,-8,0,0,-3,-1,14|anywhere:certify
-2,3,2,-11,-4,1,22,-10|anywhere:chair
1,0,0,-1,0,0,9,-9|anywhere:chaired
-3,0,-8,-6,-1,-3,3,18|anywhere:chairman
0,0,0,-2,0,0,11,-9|anywhere:chairperson
0,0,-5,8,-1,-1,-2,2|anywhere:chairs
0,-1,-1,15,-3,-3,-9,2|anywhere:chairwoman
0,0,0,-1,-5,-1,11,-4|anywhere:chamber
-2,-2,-11,-2,-2,15,-15,18|anywhere:chancellor
0,0,-1,-4,0,-1,-2,9|anywhere:chang
-1,0,-2,-2,-2,-2,12,-3|anywhere:changed
0,0,-2,-1,0,-7,0,12|anywhere:changes
-1,-2,-8,-9,-6,14,8,4|anywhere:charge
-1,0,0,0,-8,-1,14,-4|anywhere:charitably
-1,-1,-1,-1,0,10,-3,-3|anywhere:chase
0,0,-3,0,-2,0,-5,10|anywhere:chatham
0,0,-1,0,0,8,0,-6|anywhere:cheaper
-2,0,-2,-1,-1,0,-2,8|anywhere:check
-1,-1,-2,10,-3,-4,8,-8|anywhere:cheng
0,0,9,7,9,-2,-14,-8|anywhere:cheque
0,0,-1,-1,-2,9,1,-6|anywhere:chi
0,0,-12,-1,0,14,0,0|anywhere:chiao
24,-1,4,-10,-11,-3,-10,8|anywhere:chief
-2,-1,-1,9,-1,8,-7,-5|anywhere:chief cabinet secretary
0,0,-1,7,-2,9,-5,-7|anywhere:chinese nationalist party
8,0,6,-4,-3,1,2,-9|anywhere:choose
-1,1,-3,-2,-4,4,-6,11|anywhere:christopher
0,-1,8,0,-3,0,0,-2|anywhere:circulating
0,0,-10,0,0,0,0,10|anywhere:citizen
0,0,0,-2,-2,0,-8,11|anywhere:civic
0,-1,-1,0,-2,-1,12,-7|anywhere:civil
-1,-2,-3,4,15,7,-7,-14|anywhere:claim
-3,-1,5,-5,9,3,-8,1|anywhere:clear
0,-3,-2,-1,10,-4,3,-2|anywhere:clerks
-1,-1,-7,-2,28,-7,0,-9|anywhere:climb
-2,-7,1,-7,15,8,-12,5|anywhere:close
0,0,9,-1,-1,0,-1,-6|anywhere:closely
-1,0,21,-5,-1,1,-3,-12|anywhere:closer
11,0,-3,0,-7,-1,1,-1|anywhere:club
0,-2,-1,-13,-3,-2,3,18|anywhere:co
-3,-3,-9,-10,5,8,-23,35|anywhere:coalition
-2,-4,-3,-2,17,2,-8,0|anywhere:coast guard
-1,-1,-9,-2,23,-2,-7,-1|anywhere:cold
0,0,-3,0,-2,0,-5,10|anywhere:collective
-5,-1,36,5,-6,-2,-21,-6|anywhere:come
-1,-1,3,-7,3,2,-15,14|anywhere:come to
0,0,1,-4,-5,2,-3,9|anywhere:come up with
-2,1,22,-1,-5,-7,21,-28|anywhere:comes
-1,8,-1,-2,-3,-3,-2,4|anywhere:coming
0,0,13,-9,-2,14,-7,-8|anywhere:comment
-1,-3,13,-7,5,-3,4,-7|anywhere:commentary
-2,-1,2,-1,-6,-1,22,-13|anywhere:commentator
0,0,-1,-1,-5,-1,11,-3|anywhere:commerce
-1,3,-3,-2,-3,-3,-9,18|anywhere:commission
-4,-5,-3,13,-5,-2,9,-3|anywhere:commit
-3,-1,-14,-4,-12,-2,35,1|anywhere:commitment
0,0,0,-1,-6,-2,11,-1|anywhere:commitments
-2,-1,-7,10,-12,-10,-7,28|anywhere:committee
16,0,-1,-1,-6,0,-8,-1|anywhere:common
0,0,0,0,-2,-2,9,-4|anywhere:communist
0,-2,-1,0,-1,-7,2,10|anywhere:communists
-1,-1,12,-5,8,-1,4,-16|anywhere:compared
0,0,0,-5,0,0,-3,10|anywhere:conceivable
0,0,0,-6,0,9,-2,-1|anywhere:concerned
-1,0,13,-3,0,-1,-4,-4|anywhere:conclude
0,0,-4,-1,-1,-2,1,8|anywhere:conditions
7,-1,-31,17,-2,10,5,-6|anywhere:conference
0,0,-2,-5,-2,-2,8,4|anywhere:confident
1,0,0,1,-1,29,-10,-19|anywhere:confirm
0,0,-1,-1,9,0,-2,-5|anywhere:congressional
0,0,0,0,-6,11,-4,0|anywhere:conscription
0,0,0,0,9,-1,0,-8|anywhere:conscripts
-1,0,-1,-4,-3,-3,1,11|anywhere:conservative
0,0,-2,-1,0,-2,-24,29|anywhere:conservatives
-3,4,-4,3,-12,-4,-19,34|anywhere:consider
0,0,8,0,-1,0,-9,2|anywhere:considerably
-1,0,-5,5,-6,6,-19,20|anywhere:consideration
0,-1,-1,-1,-1,-2,13,-8|anywhere:consist
-1,-4,-12,-9,22,0,-21,25|anywhere:constitution
-3,-5,-8,-7,5,13,6,-3|anywhere:constitutional
-1,4,-2,4,0,-5,14,-14|anywhere:constitutional democratic party
0,0,-1,0,-2,9,0,-5|anywhere:consume
-2,-3,-1,13,10,11,-11,-17|anywhere:consumption
-1,0,18,-2,-6,-2,-2,-5|anywhere:contact
0,0,0,-7,0,0,-3,11|anywhere:contender
0,0,-3,-3,-2,7,12,-11|anywhere:contenders
0,0,-1,-1,-4,1,-3,8|anywhere:content
-1,0,-5,0,-3,-3,0,13|anywhere:continent
0,0,4,8,0,-1,-11,-1|anywhere:continue
0,0,-10,16,0,0,-5,0|anywhere:contrary
0,-1,-6,0,10,0,-1,-1|anywhere:contrasted
0,0,-2,0,-7,15,-2,-3|anywhere:contribute
-2,0,5,-1,-6,10,12,-18|anywhere:conversation
-1,-1,13,5,-1,-1,-4,-10|anywhere:convey
0,0,15,-3,-1,-1,-7,-3|anywhere:convince
-1,0,3,5,3,-4,-8,1|anywhere:cool
16,0,-8,-1,-1,0,-4,-1|anywhere:coolly
0,0,0,0,0,0,-11,11|anywhere:coordinating
11,0,0,0,-9,-1,7,-8|anywhere:copied
25,-1,-25,-12,1,2,-10,20|anywhere:core
-2,0,-2,-1,-6,-4,28,-12|anywhere:core defence
0,0,-11,-3,-8,-3,24,2|anywhere:core defense
-2,-3,-10,6,11,33,-13,-23|anywhere:cost
0,0,0,-1,-10,0,12,0|anywhere:costed
0,-1,-1,-2,3,18,-13,-4|anywhere:costs
-6,-8,-13,-24,-6,37,-36,57|anywhere:could
-1,0,-3,-2,-3,2,10,-3|anywhere:councillors
-1,-1,-3,8,17,-1,-12,-8|anywhere:count
0,0,-1,-2,-1,-2,16,-9|anywhere:counted
-1,0,14,0,-7,-1,-8,2|anywhere:counterpart
-1,0,-1,-5,-1,0,11,-3|anywhere:counterparts
-1,-2,-4,-1,6,8,1,-6|anywhere:counting
40,-1,-17,-9,-9,-5,0,0|anywhere:countries
16,-9,4,17,-18,11,-21,-1|anywhere:country
0,0,0,0,-10,-2,10,3|anywhere:cover
0,0,-2,-1,12,-1,-9,0|anywhere:creative
-1,-2,-1,-1,-10,-4,25,-6|anywhere:critical
0,0,-8,-1,0,0,10,-2|anywhere:crystal
0,8,-1,0,0,0,0,-7|anywhere:curb
-2,-5,10,-8,-7,0,42,-30|anywhere:current
0,-1,-1,-1,8,6,-6,-5|anywhere:currently
0,11,0,0,-8,-1,2,-4|anywhere:custom
0,-2,-1,-1,13,-1,0,-9|anywhere:customary
-2,-1,-3,13,6,2,8,-24|anywhere:cut
-3,-1,-4,-1,-6,-5,29,-9|anywhere:cyber
0,0,-5,0,-6,0,0,11|anywhere:da
0,0,-7,0,-1,-1,0,9|anywhere:daily
0,0,-5,0,0,-1,0,8|anywhere:daiwa
0,0,-3,0,0,14,-1,-9|anywhere:dan
0,0,0,0,0,-2,-6,9|anywhere:dannatt
1,-3,16,-8,-26,-5,19,7|anywhere:date
0,0,0,1,-4,-1,-5,9|anywhere:dated
0,0,14,-1,-1,0,-12,0|anywhere:davos
-1,-1,-1,0,-3,0,-3,9|anywhere:dead
-1,-1,-4,-1,-5,-2,21,-6|anywhere:deadline
-1,-1,4,-2,-16,-3,0,18|anywhere:deal
3,0,-13,-22,-15,23,18,7|anywhere:debate
-2,-6,-4,-6,-28,53,-4,-3|anywhere:debt
-5,5,-7,-7,0,11,7,-3|anywhere:decade
-1,8,-2,-1,22,-6,-7,-13|anywhere:decades
-1,0,8,-1,0,-1,0,-5|anywhere:decent
-2,4,8,15,-15,-3,9,-17|anywhere:decide
-2,1,-6,2,-19,-5,29,-1|anywhere:decision
-1,0,-2,4,18,-1,-13,-6|anywhere:declare
-1,-1,-15,-9,-3,54,-10,-15|anywhere:decline
0,1,0,0,-10,0,11,-1|anywhere:decreed
-17,-2,15,25,-13,-19,4,7|anywhere:defence
-3,8,-15,36,21,-9,-24,-15|anywhere:defence minister
0,-1,-1,0,0,15,-11,-2|anywhere:defence ministry
1,0,2,-9,0,6,-7,6|anywhere:defence secretary
-3,25,-25,-3,21,-1,0,-14|anywhere:defence spending
0,-1,6,5,-2,-2,-17,11|anywhere:defences
-1,-2,-8,-2,0,-4,-6,22|anywhere:defend
0,0,0,0,8,0,-15,8|anywhere:defended
0,17,-7,-2,9,-24,3,4|anywhere:defense
0,0,0,0,13,0,-9,-2|anywhere:defense - related
1,11,-2,27,-11,-2,-21,-2|anywhere:defense minister
0,2,-9,-1,-2,-2,11,0|anywhere:defense ministry
-7,-4,19,11,-13,-6,-31,31|anywhere:defense secretary
3,1,-19,-7,34,-6,-7,2|anywhere:defense spending
0,-2,-2,-1,-2,9,-1,-2|anywhere:defensive
-1,2,-3,4,-3,3,-9,7|anywhere:deficit
-1,-1,-4,0,10,-2,-1,-2|anywhere:definition
0,0,-1,-3,-5,-2,0,11|anywhere:deliver
-7,-6,31,15,-15,4,1,-23|anywhere:demand
21,-2,-3,-2,-3,-4,-3,-4|anywhere:democracies
0,1,-4,-1,-13,-4,6,14|anywhere:democratic party for the people
-1,-1,-3,-3,8,-2,6,-4|anywhere:democrats
-1,-7,-24,37,-6,-5,-8,16|anywhere:deny
-1,0,0,-5,22,-4,-14,2|anywhere:department
0,0,0,0,-4,11,-5,-2|anywhere:depots
-1,-1,10,-3,0,-2,1,-4|anywhere:deputy
-3,-2,-8,11,-9,-5,3,14|anywhere:describe
0,0,0,0,-3,8,0,-4|anywhere:desertion
0,0,11,0,-1,-3,-1,-6|anywhere:desired
0,0,8,-6,1,0,-1,-1|anywhere:despite
0,0,0,-3,11,-1,-1,-5|anywhere:destination
1,0,7,-4,6,0,-8,-2|anywhere:determine
0,0,-3,0,8,0,-3,-2|anywhere:deutsche
3,-3,13,-8,11,-1,2,-17|anywhere:devote
4,0,4,-4,-2,-2,14,-13|anywhere:dialogue
8,-10,-19,18,4,15,11,-26|anywhere:did
-6,-1,34,-1,0,-1,-16,-8|anywhere:diplomacy
-4,7,18,-1,0,-9,5,-16|anywhere:diplomat
0,-1,4,-2,-7,-2,10,-3|anywhere:diplomats
0,0,-2,-2,-2,-1,-1,8|anywhere:director
-1,-2,-6,13,-4,-7,-12,19|anywhere:discuss
0,-1,4,8,-6,-3,-9,7|anywhere:discussion
0,0,-2,-10,-3,-1,-16,33|anywhere:discussions
0,0,-11,15,-2,-2,5,-5|anywhere:dismiss
7,2,-5,-13,9,6,1,-8|anywhere:do
0,0,0,-2,0,-2,-19,24|anywhere:doable
-3,-3,-2,1,-4,-4,20,-5|anywhere:documents
0,0,0,-16,0,19,-1,-3|anywhere:dodge
-5,-11,-4,12,16,4,-20,8|anywhere:does
0,0,0,0,-4,10,-2,-2|anywhere:dollar
0,-1,-6,-2,7,8,-3,-4|anywhere:dollars
-1,6,8,-6,0,-6,0,0|anywhere:done
0,-1,-1,-10,10,-2,9,-5|anywhere:door
3,2,-7,-8,11,-3,-6,7|anywhere:double
-1,0,5,-15,-4,-2,5,12|anywhere:doubt
0,0,-1,0,-6,-3,15,-4|anywhere:doubted
-1,-1,-1,-2,6,7,6,-14|anywhere:doubts
-2,2,6,-5,-12,-6,13,3|anywhere:down
0,5,-2,10,5,-2,-9,-6|anywhere:dr
-5,-2,22,-6,4,-12,-9,9|anywhere:draft
-1,0,-2,0,-10,0,16,-2|anywhere:dragged
0,0,0,0,-9,0,11,-1|anywhere:drags
0,0,0,0,0,0,8,-8|anywhere:drastically
-1,0,-4,-1,-2,-1,10,-2|anywhere:draw
0,-1,-4,0,-3,-1,-1,10|anywhere:drawing
0,0,0,0,-8,-2,2,9|anywhere:drawn
0,0,17,0,-11,0,-3,-3|anywhere:drew
0,0,16,-1,-14,-5,-3,7|anywhere:drones
-1,2,9,-2,1,-3,-13,7|anywhere:drop
-1,1,-4,-1,-18,-3,18,8|anywhere:due
-2,-2,-25,-4,26,-6,1,12|anywhere:during
0,0,0,-1,-1,3,-15,15|anywhere:dutton
-5,-11,7,-9,-7,27,-5,3|anywhere:each
0,0,-2,-6,-7,-1,-1,18|anywhere:eaglen
-4,-1,37,-13,-4,-7,8,-17|anywhere:earlier
-2,-2,29,-3,-9,-7,7,-14|anywhere:early
-2,0,-3,-5,-13,-4,30,-3|anywhere:economic
-5,4,-9,1,-4,-5,4,13|anywhere:economic output
0,0,0,0,-1,8,0,-6|anywhere:economically
-1,0,-8,0,9,-1,-2,3|anywhere:economies
-1,-1,-4,-3,43,8,-16,-27|anywhere:economists
-1,-8,-6,0,23,17,-8,-15|anywhere:economy
-3,-3,3,-3,0,-7,17,-4|anywhere:editorial
10,-1,-5,-2,7,0,-6,-3|anywhere:effect
-1,-1,-2,-1,-7,8,14,-11|anywhere:eight
-1,0,-3,0,13,8,-12,-5|anywhere:either
-2,-1,-9,-5,-4,-4,1,23|anywhere:elastic
-3,-1,10,1,-5,-1,3,-4|anywhere:elect
0,0,-6,-3,-11,-3,6,17|anywhere:elected
-4,-4,1,-3,-5,1,-27,41|anywhere:election
-2,-2,18,-1,0,0,-8,-5|anywhere:elephant
0,0,-2,-1,10,0,-6,-1|anywhere:eleven
-1,0,11,8,-8,-4,-7,1|anywhere:else
-1,0,-12,12,6,6,-3,-8|anywhere:embassy
0,0,-3,-1,-4,-4,21,-8|anywhere:emergency
0,-1,0,0,-1,-9,11,0|anywhere:emulate
0,0,0,0,4,0,-9,5|anywhere:enact
-2,12,6,-6,-17,3,-7,12|anywhere:end
-2,-1,1,3,-2,-10,19,-9|anywhere:endorse
0,0,0,-2,10,-1,-6,-1|anywhere:enemy
0,0,0,0,-1,8,0,-6|anywhere:engineers
-4,3,-15,-21,-1,-6,20,23|anywhere:enough
0,-1,-1,0,-6,-1,12,-3|anywhere:ensure
0,0,-2,-6,-7,-1,-1,17|anywhere:enterprise
12,0,0,0,-2,-1,-4,-3|anywhere:entrance
0,0,-2,-1,0,0,11,-8|anywhere:envisage
-1,0,12,-1,-1,-1,-2,-6|anywhere:envoy
-1,4,-2,0,27,0,-12,-15|anywhere:equal
-3,-4,-1,-2,10,9,-26,16|anywhere:equivalent
0,6,-11,0,-4,0,2,10|anywhere:era
-3,-4,-4,-9,24,4,-12,5|anywhere:estimate
0,0,-1,0,0,13,0,-11|anywhere:euan
0,-1,0,-3,-6,3,10,-2|anywhere:euro
6,-3,8,0,-4,-13,23,-18|anywhere:europe
0,0,11,-5,-1,-1,3,-6|anywhere:european
11,0,-22,-3,9,2,1,2|anywhere:european allies
0,0,0,0,0,0,-13,13|anywhere:european members
-3,0,0,1,6,-1,-15,12|anywhere:europeans
-1,-1,-5,-1,-2,10,-4,4|anywhere:euros
-1,0,19,-2,0,-1,-8,-8|anywhere:eve
2,-2,-3,-6,7,8,5,-12|anywhere:even
-2,3,1,4,-12,-8,17,-3|anywhere:ever
10,-5,-8,-16,-26,35,1,9|anywhere:every
10,-1,2,-2,-2,-3,-5,2|anywhere:every ally
20,6,9,-4,-12,-6,1,-14|anywhere:everyone
-1,0,11,0,-2,-2,0,-4|anywhere:everything
14,0,-4,-1,-8,0,-1,0|anywhere:everywhere
0,0,0,-1,11,-1,0,-8|anywhere:ewha
0,0,-8,0,0,0,9,0|anywhere:ex
-1,0,-2,9,-1,0,-4,-1|anywhere:exact
-9,-1,0,-2,9,-1,15,-12|anywhere:example
-1,8,-9,-11,-14,7,23,-4|anywhere:exceed
0,-2,0,0,-7,14,-2,-2|anywhere:exchange
-1,-1,-3,-2,-3,-1,8,2|anywhere:exclude
0,0,-2,-1,2,9,-5,-2|anywhere:exclusively
0,-1,-10,-1,-1,-1,5,8|anywhere:excuse
-2,-8,5,-6,-11,39,-11,-6|anywhere:exempt
0,-2,12,0,-2,-1,0,-6|anywhere:exhort
10,0,-1,-1,-1,-3,0,-3|anywhere:exotic
10,-1,-2,-8,33,-10,-6,-17|anywhere:expect
-1,0,9,-1,-6,0,0,-1|anywhere:expectation
0,12,-3,-6,13,0,-8,-9|anywhere:expenditure
11,-1,3,-7,-3,-4,-4,5|anywhere:expert
-3,-1,5,-4,9,-10,3,3|anywhere:experts
-1,-1,-3,-5,-10,-11,14,17|anywhere:explain
17,0,-3,-1,-1,-1,-3,-9|anywhere:explainer
0,0,0,0,-9,0,10,0|anywhere:extolling
-4,0,2,-2,8,31,-16,-20|anywhere:extra
-1,0,1,-2,5,-1,23,-25|anywhere:eye
-2,-1,16,-6,-1,0,-3,-3|anywhere:face
0,0,1,-1,11,0,-8,-2|anywhere:faces
-1,0,11,-5,5,0,-5,-5|anywhere:facing
0,-1,-12,5,-8,-1,20,-3|anywhere:fact
0,0,0,-4,-1,-1,-13,19|anywhere:faction
0,-3,0,-1,9,0,0,-4|anywhere:factories
8,0,-3,0,-2,0,-1,-2|anywhere:fails
0,0,2,-1,0,-8,0,9|anywhere:fair
-1,17,-2,-7,2,-4,18,-23|anywhere:fall
-2,0,0,-1,-4,-3,13,-3|anywhere:fantasy
10,0,-10,11,4,8,-8,-16|anywhere:far
0,-1,9,-1,-1,-1,-5,-1|anywhere:fast
0,1,1,-1,11,6,-9,-10|anywhere:faster
0,-1,4,-9,-6,10,-11,13|anywhere:favor
4,-6,-1,-2,10,-4,0,-1|anywhere:fear
-2,0,-3,9,-3,-5,-12,16|anywhere:feasible
12,0,0,0,-2,-1,-4,-3|anywhere:fee
3,-3,-15,-2,7,-5,-4,18|anywhere:few
0,0,-1,-6,0,0,8,-1|anywhere:fiend
8,-1,1,-1,5,-2,-9,-1|anywhere:fight
-10,-10,16,-2,-5,-13,31,-7|anywhere:figure
-1,-1,16,-3,0,-2,-4,-7|anywhere:figures
0,0,-1,-1,-2,-1,-4,9|anywhere:filed
0,0,-1,-1,-7,10,-4,3|anywhere:fill
-1,0,0,0,-1,8,0,-4|anywhere:filled
0,-2,0,0,-7,-5,11,3|anywhere:final
0,0,2,-2,-3,0,-8,12|anywhere:finance ministry
0,-1,0,0,-11,4,-2,10|anywhere:financed
0,0,0,-1,10,-1,-8,0|anywhere:finances
-3,-2,-1,-3,-21,24,31,-26|anywhere:find
0,0,0,-7,0,-1,10,-3|anywhere:find the means for
0,0,-1,-8,-1,-1,12,-1|anywhere:fire
0,0,-2,0,-2,-1,-5,10|anywhere:fired
-5,5,-19,-6,15,-4,2,11|anywhere:first
0,4,-2,-2,6,3,-16,6|anywhere:fiscal
-1,-1,3,25,-8,-3,-19,5|anywhere:fix
0,0,0,0,-1,0,-8,10|anywhere:fixation
0,-1,-3,8,-1,0,-2,-2|anywhere:flew
-1,0,2,0,-5,-2,-3,9|anywhere:float
10,-1,4,-20,-8,-5,8,12|anywhere:floor
0,0,-1,9,-3,0,0,-5|anywhere:fly
-4,-1,-5,1,-8,-4,38,-16|anywhere:follow
0,0,-1,0,10,0,-7,-1|anywhere:followed
1,-1,-3,-1,-9,8,-9,13|anywhere:follows
-1,0,0,0,6,6,0,-10|anywhere:food
13,8,-5,-6,-21,-1,-18,30|anywhere:for
4,-1,-19,-4,2,4,21,-6|anywhere:force
0,-3,-2,0,10,3,-18,10|anywhere:forecast
1,-1,17,-5,8,9,-21,-8|anywhere:foreign
0,-1,0,-1,24,0,-12,-9|anywhere:foresee
0,-3,0,-1,9,0,0,-4|anywhere:forgot
-7,-2,-39,0,-15,-6,-14,82|anywhere:former
-7,0,-14,-6,-5,-4,34,2|anywhere:forum
0,0,2,-1,-7,-1,10,-3|anywhere:forward
-3,9,-11,-1,-2,21,-3,-9|anywhere:four
0,-2,-1,0,11,-1,-2,-4|anywhere:fourth
10,-1,3,-1,-5,4,-6,-5|anywhere:free
0,-1,-1,0,-9,12,0,-1|anywhere:freed
0,0,-1,9,-5,0,0,-1|anywhere:frees
0,-1,0,0,-6,-6,-5,19|anywhere:freeze
0,0,0,0,-7,9,-1,-1|anywhere:frets
8,0,-4,0,2,-1,-3,-1|anywhere:friend
24,-2,-12,-5,-4,4,12,-17|anywhere:friends
-3,0,11,-1,-1,-2,-2,-2|anywhere:friendship
0,-2,-1,0,9,-1,-3,-2|anywhere:frigate
0,0,-1,0,-4,11,6,-12|anywhere:frigates
19,-24,22,-24,9,-2,13,-12|anywhere:from
0,10,0,0,-9,0,0,0|anywhere:froze
0,0,-1,-1,-2,9,1,-6|anywhere:fu
-1,0,-1,0,-4,16,-11,1|anywhere:fuel
0,0,0,-9,0,-1,-1,13|anywhere:fujita
0,0,0,-1,-8,-1,2,7|anywhere:fulfil
-1,-2,-4,-4,-7,0,18,-1|anywhere:full
0,0,-1,-1,-7,-2,12,-1|anywhere:fully
0,0,0,-9,0,-1,-1,13|anywhere:fumitake
-1,-2,-5,-3,-22,12,19,2|anywhere:fund
0,0,0,8,0,0,-4,-3|anywhere:fundamentally
0,0,0,1,10,-4,8,-14|anywhere:funding
0,1,-2,7,11,-1,-14,-1|anywhere:funds
-1,-4,2,-12,3,0,3,9|anywhere:further
-1,0,-3,-2,-1,-1,12,-3|anywhere:game
0,0,0,0,15,0,-12,-3|anywhere:garrison
-10,-18,-19,4,25,11,-3,11|anywhere:gdp
0,0,-3,-2,0,-3,-8,17|anywhere:gen
-5,-3,-8,-5,-1,-6,-16,43|anywhere:general
11,1,-4,-5,-4,2,-3,1|anywhere:get
4,-3,-2,-8,-13,-11,13,19|anywhere:give
-1,0,-1,-1,10,-1,-11,6|anywhere:glad
-1,0,11,-1,-1,-1,-1,-6|anywhere:glass
66,-3,-30,-2,-5,-4,-18,-5|anywhere:global
-2,21,-1,-1,21,-4,-10,-23|anywhere:gnp
0,6,13,-5,3,-4,0,-14|anywhere:go
-16,-9,-7,-1,-28,-9,44,26|anywhere:goal
0,-1,5,-1,-5,-3,-5,11|anywhere:goalposts
0,0,-1,-1,22,0,-1,-17|anywhere:goldman
0,0,0,-1,11,-1,0,-8|anywhere:gon
-1,4,-5,-1,8,-6,8,-6|anywhere:good
0,0,-10,0,-1,0,-1,11|anywhere:goods
0,0,-2,0,-7,-2,-1,12|anywhere:governing coalition
-19,28,-24,-10,-7,-3,43,-10|anywhere:government
-1,20,-1,-1,-19,-3,18,-13|anywhere:governments
0,0,-3,0,15,0,-7,-5|anywhere:governs
0,0,0,0,-1,10,-3,-5|anywhere:graduate
0,0,-1,0,0,13,0,-11|anywhere:graham
0,-1,-4,4,-5,-2,12,-4|anywhere:granted
7,0,-8,-3,-2,-1,1,6|anywhere:green
0,0,12,-1,0,-1,0,-9|anywhere:greenland
-3,-4,-13,4,-7,7,-13,30|anywhere:greens
-2,0,-2,-1,-1,0,8,-2|anywhere:grids
-1,-26,-20,7,8,0,-1,31|anywhere:gross domestic product
-2,16,-12,6,5,-6,-18,11|anywhere:gross national product
0,0,-3,0,8,0,-2,-2|anywhere:ground
-3,6,1,-4,-4,-5,-16,25|anywhere:group
-2,4,-1,-3,6,21,-31,7|anywhere:grow
-1,-1,-4,-3,-4,14,3,-4|anywhere:growth
0,0,-1,3,0,0,-9,8|anywhere:guarantee
-1,0,-5,-2,5,-2,-4,10|anywhere:guess
0,0,0,0,8,-3,-2,-3|anywhere:guessed
0,4,0,-1,-6,-1,-7,11|anywhere:guide
4,7,1,-4,-24,-2,26,-8|anywhere:guideline
-1,0,-2,-2,-1,-1,-16,23|anywhere:habeck
-5,9,-7,54,-34,6,12,-35|anywhere:had
8,-3,-33,-6,1,1,35,-2|anywhere:hague
0,0,7,-1,8,0,-8,-5|anywhere:haidong
-5,0,-1,0,0,0,8,-1|anywhere:hailed
-3,8,-2,-12,-23,8,-6,31|anywhere:half
-1,-1,-1,1,-5,8,-1,0|anywhere:hand
-1,-1,-8,0,3,-2,7,2|anywhere:handed
0,0,-13,0,-1,-5,2,18|anywhere:hands
0,-1,1,16,0,-5,-3,-8|anywhere:happening
0,0,3,3,7,-1,-9,-3|anywhere:happy
13,-1,0,-4,-3,-6,2,-1|anywhere:hard
0,0,14,0,-1,0,-3,-10|anywhere:hard defence
0,0,-1,-1,2,-1,11,-10|anywhere:hardly
-1,-11,27,32,10,-59,-13,15|anywhere:has
0,0,0,-3,0,8,0,-5|anywhere:hastie
0,0,0,-1,-1,0,10,-8|anywhere:hastily
-9,-22,13,11,11,2,-27,22|anywhere:have
-2,6,-13,1,4,-3,3,4|anywhere:having
-1,8,-3,-1,-2,-2,-2,3|anywhere:hawks
-2,-27,21,22,-15,33,14,-46|anywhere:he
-2,3,-11,-9,-8,1,16,8|anywhere:head
0,0,10,-3,-1,-3,-8,6|anywhere:health
-1,0,0,-4,-2,-2,10,-2|anywhere:hear
-1,-2,8,4,-4,-5,-2,2|anywhere:heard
-5,0,-1,-2,14,-2,-10,7|anywhere:hears
0,-1,-2,-1,8,-1,-6,3|anywhere:help
0,0,-4,-1,8,-1,-3,1|anywhere:helped
-2,-6,-11,7,20,-8,0,1|anywhere:her
-1,-1,-9,8,2,-2,6,-3|anywhere:here
-1,-1,-6,-3,1,-1,-16,28|anywhere:high
0,-1,0,1,-3,0,8,-5|anywhere:hike
0,0,-5,-1,-1,-1,0,9|anywhere:hill
-2,4,-14,11,4,-2,5,-8|anywhere:him
-3,-3,4,2,-4,2,-8,10|anywhere:himself
0,-1,12,-1,-7,0,3,-5|anywhere:hint
-11,-4,26,9,-11,-5,10,-14|anywhere:his
0,-1,-11,-16,17,-1,8,6|anywhere:hit
0,0,9,-1,-1,0,-1,-6|anywhere:hitherto
1,11,-6,0,-3,-6,5,-2|anywhere:hold
0,11,0,-1,-7,-1,2,-4|anywhere:hold the line at
27,-1,-15,1,2,-4,-6,-4|anywhere:hold up
0,0,-1,-1,-4,-3,-3,12|anywhere:honest
0,0,0,-1,11,-1,0,-8|anywhere:honestly
0,0,-5,-1,0,10,0,-4|anywhere:honor
0,10,-1,0,-1,-1,-1,-5|anywhere:hook
-2,-1,34,-5,-8,-3,18,-33|anywhere:hope
-1,-1,-2,-2,-3,9,5,-6|anywhere:hornung
-2,0,-5,-3,-1,13,-1,-1|anywhere:hospitals
0,0,-6,0,10,0,-3,-1|anywhere:host - nation
-1,-1,4,-1,-1,15,-4,-11|anywhere:hosts
-3,-6,3,-13,0,-5,9,14|anywhere:house
0,0,-1,0,0,9,0,-7|anywhere:household
0,0,-2,0,9,0,-1,-5|anywhere:housing
0,0,-1,0,-1,-3,-1,8|anywhere:houston
0,-3,-1,-1,12,-1,-3,-3|anywhere:hover
-2,-5,12,-11,-15,-11,35,-2|anywhere:how
-1,-1,5,-2,1,-4,12,-10|anywhere:however
0,0,-12,-1,0,14,0,0|anywhere:hsin
0,0,-12,-1,0,14,0,0|anywhere:hsu
0,0,-1,-4,0,-1,-2,9|anywhere:huang
0,0,-5,-1,-4,-1,-1,12|anywhere:hugh
0,0,0,0,8,0,-2,-4|anywhere:hurts
-3,2,-18,18,7,-18,-5,18|anywhere:i
-2,-1,-4,20,-2,-4,-23,16|anywhere:idea
-5,-12,-39,-37,-6,55,-20,63|anywhere:if
0,0,0,11,0,0,-10,0|anywhere:imply
0,3,-13,-1,-2,0,1,11|anywhere:impose
-2,-1,16,33,-5,-4,-12,-25|anywhere:impossible
0,-24,16,-10,-12,12,9,8|anywhere:in
-1,-1,18,-2,-2,-1,-3,-9|anywhere:inappropriate
0,0,-4,-3,0,-1,-1,9|anywhere:inclined
1,-1,-3,-4,12,6,-12,1|anywhere:included
-1,0,-5,-1,9,-1,-5,5|anywhere:includes
1,-1,1,-8,17,-3,-17,9|anywhere:including
10,-1,-1,-1,0,-5,10,-11|anywhere:income
-6,-11,-6,-4,-11,25,-2,13|anywhere:increase
-2,0,-1,-1,-3,0,8,-1|anywhere:increasingly
-1,-2,-3,0,-3,-1,15,-5|anywhere:industrial
0,9,0,-4,12,-1,-5,-10|anywhere:informal
0,0,8,0,-6,0,0,-1|anywhere:inherit
0,0,0,0,-1,8,0,-6|anywhere:initiative
0,0,-2,-1,12,-1,-14,5|anywhere:insiders
-2,-1,-1,5,8,-2,-3,-5|anywhere:insist
-1,2,0,-3,-5,11,1,-6|anywhere:insist on
0,0,15,0,-2,-1,-6,-5|anywhere:insistence
0,0,-1,8,0,0,-6,0|anywhere:inspired
-2,4,-2,16,-7,-1,-12,3|anywhere:instead
0,-3,-4,-2,-5,20,-8,2|anywhere:instead of
4,6,-20,-10,11,18,-19,11|anywhere:institute
0,-1,-1,0,-5,-1,10,-2|anywhere:instruct
0,0,0,-2,-1,-1,12,-8|anywhere:insufficient
0,0,0,-1,-11,4,11,-2|anywhere:intelligence
-1,2,-7,16,-11,0,-12,13|anywhere:intend
0,4,0,7,-8,-2,1,-2|anywhere:intention
0,0,-4,0,16,-1,-4,-5|anywhere:interest
0,0,10,0,-1,0,-3,-4|anywhere:internal
8,-1,-6,-3,19,6,-16,-6|anywhere:international
-1,1,-12,-5,-1,-4,-8,30|anywhere:interview
5,-8,-7,-9,16,-11,23,-8|anywhere:into
0,0,-2,-6,-1,-1,15,-4|anywhere:invest
0,-1,-11,-4,1,3,8,5|anywhere:investment
-1,0,12,-2,0,-1,-4,-3|anywhere:invites
0,0,-4,0,-11,7,4,5|anywhere:involved
0,0,0,0,-5,0,10,-5|anywhere:ironic
0,0,-1,13,-2,-2,-3,-4|anywhere:irrational
27,-1,-7,-2,-2,-1,-11,-4|anywhere:irrelevance
7,-8,29,-23,-3,-23,6,16|anywhere:is
0,0,-1,0,-4,-4,-7,16|anywhere:ishin
-3,-2,22,-8,-7,7,-9,-1|anywhere:island
0,-1,0,0,-1,-8,11,-1|anywhere:issuance
7,-8,-12,10,-2,-5,6,4|anywhere:it
4,-2,-3,-1,14,-2,-15,5|anywhere:items
25,-7,9,4,-5,-18,9,-15|anywhere:its
2,-1,-8,-3,7,-1,5,-1|anywhere:its allies
0,0,8,-1,0,-2,-12,7|anywhere:its asian allies
0,5,-27,7,-11,-4,29,2|anywhere:itself
0,0,0,0,-1,10,-3,-5|anywhere:iwama
-1,0,-4,-2,-4,-2,17,-4|anywhere:izumi
0,0,-2,-4,-1,-1,8,0|anywhere:japan innovation party
-3,-4,9,21,-4,-4,-10,-4|anywhere:japanese communist party
-1,-1,-2,-3,-9,7,20,-11|anywhere:jeffrey
0,0,5,-3,-2,7,1,-8|anywhere:job
-2,1,2,-3,-4,3,-6,9|anywhere:johnstone
0,0,-1,-3,12,0,-8,0|anywhere:joining
0,-1,-9,-3,1,-2,4,10|anywhere:joint
0,0,-6,-2,7,-3,9,-5|anywhere:joke
11,0,0,0,-3,0,-6,-1|anywhere:judged
-1,-1,0,7,-1,7,4,-16|anywhere:jump
0,0,-2,-1,-1,-7,0,12|anywhere:june
-2,-8,-3,14,24,12,-17,-20|anywhere:just
0,0,-1,13,-2,-2,-3,-4|anywhere:justification
0,0,0,-4,0,0,8,-3|anywhere:justify
-4,14,-5,0,2,-16,32,-23|anywhere:keep
0,0,0,-2,0,-1,13,-9|anywhere:keg
-1,0,-4,-2,-4,-2,17,-4|anywhere:kenta
-1,0,4,-2,-3,-1,10,-7|anywhere:key
0,-1,-1,-1,-7,15,-2,-3|anywhere:keynote
0,0,-3,0,-6,-4,-8,22|anywhere:kim
8,3,0,0,-4,-1,-4,-3|anywhere:kind
0,0,0,0,-10,0,13,-2|anywhere:kingdom
0,0,0,0,-6,-3,15,-5|anywhere:kingston
0,-1,0,-1,-5,0,15,-7|anywhere:kishida
0,0,0,0,12,8,-4,-15|anywhere:kiuchi
-1,0,-1,-6,-1,-5,-2,15|anywhere:kiwis
-1,-1,-12,-9,-4,17,20,-11|anywhere:kmt
-2,-1,1,3,-1,13,-2,-11|anywhere:know
0,0,22,-1,-1,0,-3,-16|anywhere:known
-2,5,10,-2,-3,-3,-8,2|anywhere:knows
-2,-1,-5,17,1,-12,-16,19|anywhere:komeito
0,0,0,0,-14,0,15,0|anywhere:kroner
0,0,-1,-1,-2,9,1,-6|anywhere:kun
-2,-1,9,-2,-8,5,12,-13|anywhere:kuomintang
0,0,-1,0,-9,-1,2,10|anywhere:ladder
-1,-1,-3,-1,-2,-2,19,-9|anywhere:laggard
0,-1,-1,-3,11,-1,0,-4|anywhere:land
0,0,-2,-1,-1,-1,-6,12|anywhere:landing
0,0,-1,0,11,-2,-7,-1|anywhere:large
0,-1,-4,4,5,-2,6,-8|anywhere:larger
0,-1,-5,-3,10,12,-1,-12|anywhere:largest
0,0,-7,-1,0,0,9,-1|anywhere:lashed
-3,3,-18,11,20,-11,3,-5|anywhere:last
7,-1,-5,-2,-1,5,9,-10|anywhere:late
10,0,-2,-3,-1,-4,-1,2|anywhere:lately
1,-2,-5,-5,-4,6,10,-2|anywhere:later
-1,-2,2,-2,1,-3,13,-8|anywhere:latest
-1,24,-9,-10,-23,-6,46,-21|anywhere:law
-1,3,11,-1,3,-8,-5,-2|anywhere:lawmaker
-1,0,-4,-1,0,0,-1,8|anywhere:lawyers
-1,0,-6,-1,14,-1,-2,-3|anywhere:lay out
0,0,-3,0,-2,0,-5,10|anywhere:laying
-3,6,-8,-3,-24,1,-8,37|anywhere:ldp
0,0,0,-1,-2,0,11,-8|anywhere:lead
-3,1,-10,-2,-17,-2,24,10|anywhere:leader
-2,4,4,-2,-6,3,13,-14|anywhere:leaders
-1,0,-3,2,28,-2,-10,-14|anywhere:leads
0,0,12,-3,-5,-5,3,-1|anywhere:learn
-8,-6,10,-8,6,-8,-10,24|anywhere:least
-4,-4,8,3,-12,-4,-2,14|anywhere:leave
0,0,13,-4,7,-1,-11,-2|anywhere:lecture
0,0,-3,-1,-1,-1,-1,8|anywhere:led
-3,-3,4,6,14,0,-1,-17|anywhere:left
0,0,-11,-5,-1,13,-1,5|anywhere:legislator
0,0,0,-1,-6,8,-4,4|anywhere:legislators
-1,-1,-6,0,7,-1,13,-11|anywhere:legislature
0,0,-2,-1,-1,8,-1,-3|anywhere:lend
-5,-8,17,-11,19,-5,-11,3|anywhere:less
5,17,13,14,-6,-9,-22,-13|anywhere:let
0,7,0,0,-14,0,9,-1|anywhere:lets
-2,-1,14,7,-5,-4,-15,5|anywhere:letter
-8,-4,5,-14,25,-3,-9,7|anywhere:level
0,0,0,0,-7,12,-5,0|anywhere:level off at
-1,-1,5,10,5,-4,0,-13|anywhere:li
-4,-4,-8,-9,-6,-5,11,26|anywhere:liberal democratic party
0,0,10,-4,0,0,0,-5|anywhere:lies
-1,-7,3,-1,12,-4,-8,7|anywhere:lift
2,-8,3,-9,26,-11,4,-7|anywhere:like
-1,0,16,0,-4,-4,-6,-1|anywhere:like to see
0,0,0,0,13,-1,-4,-7|anywhere:liked
-2,-2,1,-12,-3,3,-6,20|anywhere:likely
0,0,-6,-1,-2,-1,2,8|anywhere:likewise
4,39,-3,-6,-17,8,-13,-12|anywhere:limit
-7,28,17,-7,-9,-5,1,-18|anywhere:line
0,0,0,0,-6,0,8,-1|anywhere:link
-1,0,2,0,-4,-3,-3,11|anywhere:list
0,0,0,-1,-8,0,9,0|anywhere:listened
-2,-7,4,-5,20,7,6,-24|anywhere:little
0,0,-4,-4,16,3,-7,-3|anywhere:live with
-1,15,0,-5,21,-9,1,-22|anywhere:long
19,8,-3,-14,-11,11,1,-10|anywhere:longer
0,-1,-17,-1,1,-3,-1,22|anywhere:look
-1,0,9,1,-2,-7,-8,8|anywhere:look at
0,0,0,0,0,0,-9,10|anywhere:look into
-1,-1,2,-1,20,-3,-15,-1|anywhere:looks
0,0,-7,0,-1,-1,0,8|anywhere:losing
0,0,11,-2,0,-1,-1,-6|anywhere:loss
0,-2,-3,-1,-4,-1,-3,14|anywhere:lost
0,0,32,0,-2,0,-17,-12|anywhere:lot
-1,0,-9,7,11,-1,-2,-4|anywhere:low
-1,0,-2,-6,10,1,0,-3|anywhere:lower
0,0,-1,0,14,-1,-6,-5|anywhere:lowest
0,0,0,0,-3,10,-5,-2|anywhere:lucky
0,0,-2,-6,-7,-1,-1,18|anywhere:mackenzie
12,1,-18,29,6,-2,-15,-12|anywhere:made
0,0,0,8,0,0,-2,-6|anywhere:madness
0,0,-2,-6,-7,-1,-1,18|anywhere:magical
0,1,-4,-2,-5,-1,8,3|anywhere:maintain
0,-1,-2,-1,10,-1,-5,-1|anywhere:major
-4,0,-8,2,-6,6,1,8|anywhere:make
15,-1,-8,-1,-6,-3,7,-5|anywhere:makes
-1,-1,-9,5,-2,8,6,-7|anywhere:man
-1,1,7,-1,12,-2,-10,-7|anywhere:manage
0,0,-4,-1,-2,16,-5,-4|anywhere:manager
-2,-2,15,6,0,-1,-9,-6|anywhere:mandate
0,2,-1,-3,-13,-2,7,10|anywhere:manifesto
-1,1,-2,-2,14,-1,-1,-7|anywhere:many
0,0,-6,-1,0,-1,10,-2|anywhere:map
16,2,-11,-1,1,-2,-8,3|anywhere:mark
-1,-1,-2,8,-2,-1,-2,0|anywhere:market
0,0,-3,0,-3,-1,10,-3|anywhere:marks
4,-1,-6,-2,5,-1,11,-10|anywhere:match
0,0,0,0,0,0,9,-8|anywhere:maths
-2,-1,-5,5,-4,9,-1,0|anywhere:matter
0,-1,-2,5,-1,9,-2,-8|anywhere:matters
-6,18,-8,-13,-14,2,-20,42|anywhere:may
-2,-1,-31,7,-1,2,26,1|anywhere:me
3,-7,14,14,-11,26,-15,-24|anywhere:mean
10,0,-7,-10,-8,9,7,0|anywhere:meanwhile
17,-1,-3,-4,7,-1,-2,-15|anywhere:measure
6,-1,-6,-1,16,-3,-4,-7|anywhere:measured
3,-1,2,8,-9,-1,1,-3|anywhere:media
-10,-3,24,19,-11,-16,17,-20|anywhere:meet
-1,-2,6,17,-11,10,-3,-16|anywhere:member
0,-1,1,1,-3,8,-2,-4|anywhere:member states
-7,-2,-29,-9,5,-14,20,35|anywhere:members
1,0,-1,0,-5,0,10,-5|anywhere:membership
-6,-3,13,-2,-1,7,-1,-8|anywhere:mention
0,-1,-5,0,-10,-1,-7,24|anywhere:middle
0,0,0,0,-11,0,13,-1|anywhere:midst
0,0,0,0,14,0,-12,-2|anywhere:midterm
-1,-1,-9,-9,8,-1,3,10|anywhere:might
0,0,0,0,13,0,-13,0|anywhere:milestone
27,-6,-21,-5,-6,5,-8,13|anywhere:military
11,-16,-17,2,25,-4,-8,8|anywhere:military spending
-2,4,5,1,-7,-6,-26,32|anywhere:mind
11,0,0,0,0,0,-10,-1|anywhere:minded
0,0,0,0,-4,11,-5,-2|anywhere:minelayers
0,0,0,0,-6,-3,10,-1|anywhere:minerals
-4,-4,32,-4,-13,-4,-3,0|anywhere:minimum
-3,4,-29,10,1,-14,12,18|anywhere:minister
4,-2,-13,4,6,-4,6,-2|anywhere:ministers
11,3,-21,4,7,14,-8,-10|anywhere:ministry
0,0,-7,-3,-9,10,-4,12|anywhere:ministry of national defense
-1,-1,-5,-1,-1,-1,13,-3|anywhere:minus
0,0,0,0,0,0,-8,8|anywhere:mirrors
0,0,-1,-2,0,11,0,-7|anywhere:misguided
-2,0,-12,-1,5,-4,-4,18|anywhere:miss
0,0,6,-1,0,0,-8,2|anywhere:missile
-1,3,3,-2,5,10,-11,-7|anywhere:missiles
0,0,-3,6,-8,11,-1,-6|anywhere:missions
8,0,0,0,0,0,-8,0|anywhere:mix
-2,0,-20,-6,3,-2,32,-4|anywhere:model
0,-1,-1,0,-6,0,-1,9|anywhere:modest
0,0,-4,0,-6,0,9,2|anywhere:moment
-3,-8,-6,0,-7,24,5,-7|anywhere:money
0,0,10,0,-1,-1,-1,-6|anywhere:month
-3,-2,0,-3,-11,15,7,-3|anywhere:months
0,0,-3,0,-4,-4,-5,16|anywhere:moon
-2,-10,-23,-10,9,15,14,6|anywhere:more
0,0,0,0,9,0,-2,-6|anywhere:morgan
-3,5,1,-3,10,-8,-9,7|anywhere:most
2,-5,7,-10,3,-13,-2,19|anywhere:move
0,0,-1,-1,-9,0,19,-8|anywhere:mps
-1,1,-2,-4,-3,-6,0,15|anywhere:mr
0,-3,-1,0,9,-1,-1,-4|anywhere:mrs
-1,0,-5,6,-4,0,-4,8|anywhere:ms
12,2,-7,6,17,6,-7,-30|anywhere:much
0,0,0,0,9,0,-2,-6|anywhere:mufg
0,0,0,-1,-2,0,-4,8|anywhere:mull
-2,0,-26,-1,2,-1,31,-2|anywhere:munich
0,0,-3,0,-4,0,-2,9|anywhere:munitions
-1,-1,27,-20,-3,-1,3,-4|anywhere:must
-1,-6,-7,4,7,-2,-17,22|anywhere:my
-1,14,-1,0,-3,-1,-2,-5|anywhere:myth
-1,-4,-39,62,-1,20,-6,-32|anywhere:n't
0,0,-8,-1,-2,-2,10,3|anywhere:nagatsuma
0,-2,0,-1,10,-2,-1,-2|anywhere:nakasone
2,-3,11,-5,-1,-4,11,-11|anywhere:name
5,0,8,-1,0,0,-12,-1|anywhere:namely
-2,3,-3,4,15,1,-2,-17|anywhere:nation
3,-1,9,-11,12,-7,1,-6|anywhere:national
0,-1,-2,9,2,3,-5,-6|anywhere:national income
0,6,14,0,-2,-1,-5,-11|anywhere:national product
-2,-1,-9,-5,1,-1,-3,20|anywhere:national security
-1,-1,-25,1,3,-3,10,17|anywhere:national security adviser
10,-1,-4,-1,-7,-1,5,-2|anywhere:nations
0,0,-2,-3,-1,0,-4,11|anywhere:natural
-2,-1,-9,5,15,-3,8,-12|anywhere:near
-1,0,-14,-1,0,0,-4,20|anywhere:nears
-1,2,0,-2,-2,-1,-4,8|anywhere:necessary
-6,3,41,-17,-4,4,-29,8|anywhere:need
-5,-2,0,11,4,-4,-8,4|anywhere:needed
16,-1,2,-10,-25,1,-21,38|anywhere:needs
0,0,11,0,0,1,-1,-10|anywhere:negotiate
0,0,17,-1,-2,-1,-7,-4|anywhere:negotiators
0,0,2,0,14,-1,-10,-4|anywhere:neighbor
0,-8,0,0,9,0,0,0|anywhere:neighborhood
0,0,-5,-1,-15,-1,14,9|anywhere:neighboring
0,15,-4,7,-11,-3,-2,-2|anywhere:neighbors
0,-1,0,0,-1,-1,8,-5|anywhere:neighbours
4,-1,3,36,-10,-6,-7,-18|anywhere:neither
0,-1,-2,0,-2,-1,8,-2|anywhere:networks
0,0,-5,10,-1,-2,-1,-1|anywhere:neutrality
-4,9,-24,70,-7,-10,-24,-10|anywhere:never
0,0,-2,-8,0,-1,0,11|anywhere:nevertheless
50,-1,-14,-21,16,-18,28,-40|anywhere:new
3,-2,-11,16,-6,14,6,-21|anywhere:news
-6,-3,6,-31,13,-2,-11,34|anywhere:next
0,0,-2,10,5,-2,-5,-6|anywhere:ng
0,0,0,-1,0,0,8,-6|anywhere:nicer
0,0,0,-1,-8,11,0,-2|anywhere:nicholas
0,-1,-1,0,17,-9,8,-14|anywhere:nikko
-2,0,-4,-1,0,14,-8,0|anywhere:nine
-4,12,2,-1,-5,-4,0,0|anywhere:nippon ishin
-5,17,-25,101,-22,-23,1,-45|anywhere:no
10,0,-16,31,7,-6,-16,-11|anywhere:no one
-2,-2,-16,58,13,0,-22,-29|anywhere:nobody
0,0,9,-5,-1,0,-1,-2|anywhere:nominated
6,-2,56,-5,-7,11,-8,-49|anywhere:nominee
0,-1,1,0,-2,7,3,-8|anywhere:nomura
-3,0,-5,10,0,0,2,-4|anywhere:non
0,0,-8,-1,0,0,10,-2|anywhere:noncommittal
-2,-1,9,14,-10,11,-12,-8|anywhere:none
-3,3,-14,-3,12,-1,-3,9|anywhere:nonetheless
5,-2,-18,32,-5,-4,4,-12|anywhere:nor
23,-3,-10,1,-1,-3,-5,-3|anywhere:norm
-1,0,14,-2,0,0,-3,-7|anywhere:north
-23,22,-2,88,2,-4,-31,-52|anywhere:not
-5,-6,-2,-7,13,-4,15,-5|anywhere:note
4,0,-4,6,-10,4,-8,7|anywhere:nothing
0,0,0,-2,10,0,-7,-1|anywhere:noticed
17,-2,9,-5,16,-20,6,-22|anywhere:now
0,0,0,0,9,0,-1,-7|anywhere:nt
-1,-1,-3,-1,-1,-2,13,-4|anywhere:nuance
-5,-1,26,-3,-3,-19,23,-17|anywhere:number
-1,-1,-13,13,-19,16,-9,13|anywhere:numbers
-2,-1,-1,1,-9,0,8,4|anywhere:objective
-1,0,-4,-1,0,0,-1,8|anywhere:objects
0,0,-7,-2,-3,-1,11,1|anywhere:oblige
0,11,-4,-5,-5,-1,9,-5|anywhere:observe
-1,-2,-2,-1,0,10,-7,2|anywhere:obstacles
-1,0,-3,-1,-3,-3,14,-3|anywhere:odd
12,17,-2,-19,-5,5,0,-8|anywhere:of
-3,13,-2,-5,8,-8,17,-20|anywhere:off
5,-1,-20,2,-8,-11,-8,41|anywhere:offer
-3,-3,-6,5,10,-1,-27,25|anywhere:office
-3,9,-7,39,-22,-3,-31,19|anywhere:official
-4,0,18,-7,-1,-5,-2,0|anywhere:officially
2,-11,43,19,-10,-26,-33,16|anywhere:officials
0,0,0,0,-9,0,10,0|anywhere:oil
0,-1,0,0,-1,-9,11,0|anywhere:okumura
-2,9,-15,-2,-11,2,18,1|anywhere:old
0,0,0,0,8,-2,-1,-4|anywhere:omits
5,6,-3,-18,-4,-3,-1,18|anywhere:on
5,18,-5,-11,-10,-5,27,-19|anywhere:once
10,-15,30,-19,-18,33,-7,-16|anywhere:one
0,0,-1,0,-7,0,9,-1|anywhere:ones
-5,-5,-14,0,19,5,7,-6|anywhere:only
0,-1,-4,0,-9,1,-2,16|anywhere:open
0,-1,-2,-1,-2,15,-2,-6|anywhere:opened
-2,0,10,-1,0,-1,-6,0|anywhere:opening bid
0,0,-11,0,-1,0,0,12|anywhere:opined
0,0,0,0,9,-1,0,-8|anywhere:opportunity
-2,-2,-2,-3,17,-7,-1,-1|anywhere:oppose
-4,-4,-7,3,-25,4,12,20|anywhere:opposition
0,-1,-3,1,6,19,-34,11|anywhere:opposition leader
-1,-1,-3,-1,-1,-1,-5,12|anywhere:option
-2,-1,-6,-5,-5,-4,-8,32|anywhere:options
-3,-3,-8,19,7,31,-48,4|anywhere:or
-2,-3,-1,-12,2,-3,8,11|anywhere:order
9,0,-1,0,0,-1,-5,-2|anywhere:orthodoxy
-4,-3,14,16,22,-1,-17,-29|anywhere:other
-3,0,-5,0,0,-1,10,-2|anywhere:other allies
18,-9,-17,2,-4,-6,13,2|anywhere:others
-5,-3,2,-13,0,-5,-26,49|anywhere:ought
11,-3,-26,3,-2,-4,-7,27|anywhere:our
-2,0,10,-1,-6,-1,1,-1|anywhere:ours
0,0,-6,0,0,0,-1,8|anywhere:ourselves
-12,1,-2,51,-26,20,8,-39|anywhere:out
0,0,9,-6,5,-1,-2,-5|anywhere:outcome
0,0,0,0,0,0,10,-9|anywhere:outdo
0,0,-1,0,-4,0,-7,11|anywhere:outer
-1,5,-10,-2,7,-2,-9,11|anywhere:outlay
2,1,-4,-15,58,22,-47,-18|anywhere:outlays
5,0,4,-1,2,1,-10,-1|anywhere:output
-1,0,-1,8,0,-1,-1,-4|anywhere:outright
0,18,-13,-13,-21,-6,49,-13|anywhere:over
0,-1,-1,16,0,-5,-1,-8|anywhere:overnight
-7,-13,2,-11,37,-8,-42,41|anywhere:own
0,1,-1,1,0,0,-13,12|anywhere:p
0,1,12,0,6,6,-19,-5|anywhere:pace
1,-5,5,-5,-16,5,22,-8|anywhere:pacific
0,5,0,-5,7,-1,-12,7|anywhere:pacifist
-1,-1,-1,-1,0,10,-3,-3|anywhere:paddies
0,0,-1,-6,0,0,8,-1|anywhere:paint
-3,-4,-14,-7,-13,4,25,12|anywhere:panel
0,0,-4,-1,-3,-1,-5,14|anywhere:panels
0,0,0,0,0,0,-9,9|anywhere:panfilo
6,-2,-3,0,3,4,1,-10|anywhere:paper
0,0,0,0,9,0,-2,-6|anywhere:paribas
0,0,-2,-2,10,-8,-1,4|anywhere:park
-2,7,-7,-9,-7,-3,7,14|anywhere:parliament
-1,-1,-12,4,11,3,-15,11|anywhere:parliamentary
-6,-1,-13,1,3,-6,16,6|anywhere:part
0,0,7,5,-1,-1,0,-10|anywhere:participant
0,-2,-1,0,10,0,-1,-4|anywhere:partly
1,0,-3,1,-2,-6,-4,14|anywhere:partner
11,-2,3,1,-10,7,3,-12|anywhere:partners
0,0,-1,10,1,-2,-2,-5|anywhere:parts
-3,-3,-14,1,-31,-1,-8,59|anywhere:party
0,0,-2,0,-23,0,38,-13|anywhere:pass
-1,-4,-2,2,-6,8,6,-4|anywhere:passed
8,0,-5,0,8,-1,-9,-1|anywhere:passes
-2,-4,7,-18,13,-10,43,-30|anywhere:past
-1,0,-5,-4,-11,-5,-4,29|anywhere:path
-3,-3,-15,-2,22,-1,-3,5|anywhere:patricia
0,-5,-16,-5,5,9,6,8|anywhere:pay
-1,0,0,2,-6,3,14,-11|anywhere:payment
8,-1,-7,-1,3,1,-7,3|anywhere:peacetime
0,0,0,0,5,0,6,-10|anywhere:pencil in
-1,-1,-3,-2,19,3,4,-19|anywhere:pensions
-4,-2,20,-18,-27,-9,-17,56|anywhere:people
0,0,12,0,8,-4,-16,0|anywhere:people power party
0,0,-4,-2,-7,27,-8,-5|anywhere:per
-1,-1,-3,8,-2,-3,-8,11|anywhere:percentage
-1,2,10,-2,-2,3,-2,-7|anywhere:percentages
0,0,-1,0,-1,1,9,-8|anywhere:permanent
0,0,0,-1,11,0,-10,0|anywhere:permit
-1,-1,20,0,-17,6,-2,-5|anywhere:person
0,0,5,-1,5,-1,-12,4|anywhere:persuade
0,0,-4,-2,0,-2,0,8|anywhere:peter
0,0,0,0,0,0,9,-8|anywhere:ph
0,0,-1,0,-1,-6,-3,10|anywhere:phased
-3,0,-1,10,0,-1,-5,-1|anywhere:phrase
-1,0,20,0,-2,-2,-2,-13|anywhere:pick
0,0,-1,8,0,0,0,-6|anywhere:pile
-1,2,-4,1,-11,-2,21,-7|anywhere:place
-12,0,6,7,-37,-15,55,-5|anywhere:plan
0,1,-4,-1,-1,-3,0,9|anywhere:planners
0,-1,0,-1,-7,-1,0,10|anywhere:platform
0,0,-1,0,0,8,0,-6|anywhere:plausible
-1,0,-3,-2,-1,-1,12,-3|anywhere:plays
0,0,0,0,11,-4,-2,-4|anywhere:plc
0,0,-5,-1,-1,0,-4,13|anywhere:plead for
-1,0,-9,-10,1,-6,8,17|anywhere:please
4,-2,-20,-3,-15,-3,34,5|anywhere:pledge
-1,-2,-2,-4,-4,3,-9,18|anywhere:plenty
-1,0,2,-1,-1,-1,8,-7|anywhere:plucked
0,0,-2,-1,-2,-1,-2,8|anywhere:plugged
0,0,-2,-9,0,-1,9,4|anywhere:plumped
2,0,-5,-4,-3,-2,14,-1|anywhere:plus
0,-1,0,-5,-2,-3,9,1|anywhere:pm
0,0,0,0,0,0,-17,17|anywhere:poilievre
1,4,-12,11,19,6,-22,-7|anywhere:point
6,18,23,-6,-20,15,4,-40|anywhere:policy
-1,5,7,-3,-2,-3,6,-9|anywhere:political
-1,0,-10,0,6,8,-1,-2|anywhere:politicians
0,0,-1,-3,9,4,-8,-1|anywhere:politics
-2,-2,7,-11,24,-9,-25,17|anywhere:poll
0,1,-5,-2,-4,26,-4,-12|anywhere:polls
0,0,0,0,1,-4,8,-4|anywhere:poor
0,0,-3,-1,0,10,-1,-3|anywhere:popular party
-1,-1,-4,-8,-9,-7,28,2|anywhere:ports
0,0,-1,-1,-3,0,-16,22|anywhere:possibility
-2,3,10,5,5,-5,15,-31|anywhere:possible
3,12,6,-4,-3,-3,2,-13|anywhere:post
0,-2,-2,-1,-2,9,-1,-2|anywhere:posture
-1,15,-6,0,6,-3,-3,-7|anywhere:postwar
0,-1,0,0,10,1,-5,-5|anywhere:pour
0,0,0,-2,0,-1,13,-9|anywhere:powder
5,1,-6,-1,-3,-1,10,-4|anywhere:power
0,0,-2,-1,-3,-3,10,-1|anywhere:powered
-1,3,-6,0,10,-1,-1,-4|anywhere:practice
3,0,-4,-2,-10,0,16,-2|anywhere:praise
2,0,-21,-3,13,-2,7,5|anywhere:praised
-5,0,-10,-2,-1,-3,28,-6|anywhere:praises
0,0,15,0,-12,0,-2,-1|anywhere:pray
-1,0,-6,0,11,-1,0,-3|anywhere:preaches
0,0,-1,8,7,-1,1,-13|anywhere:predecessor
0,11,-1,-6,3,-2,-2,-3|anywhere:predecessors
-1,0,-11,0,14,-1,1,-1|anywhere:predicted
-1,3,16,-2,-5,-1,-16,6|anywhere:prefer
-1,0,-2,-7,-7,-2,-2,21|anywhere:preference
0,0,3,-3,-2,-3,-3,8|anywhere:preferred
-2,-2,-14,70,-10,-9,-3,-30|anywhere:premier
0,0,0,-2,-1,-3,9,-3|anywhere:premise
-1,3,-3,1,-2,-3,-11,17|anywhere:prepare
3,-2,-11,-7,44,-8,-8,-12|anywhere:present
-17,-12,4,18,-39,-5,59,-7|anywhere:president
-2,0,-14,4,-4,-2,5,14|anywhere:presidential
-2,-1,17,-10,-9,3,13,-13|anywhere:press
-2,-1,-19,3,4,6,10,-2|anywhere:press conference
0,-1,-1,-5,7,10,-1,-8|anywhere:press for
-1,0,-12,-2,-3,-1,21,-2|anywhere:press secretary
-1,-1,17,-2,-1,-1,-12,1|anywhere:pressure
0,0,0,0,-4,11,-5,-2|anywhere:prestige
4,-1,26,-3,9,-4,-24,-7|anywhere:price
1,7,13,58,-60,-10,-2,-6|anywhere:prime minister
0,-1,0,0,9,0,-7,0|anywhere:prime minister 's office
0,7,4,-1,-10,-1,1,0|anywhere:principle
0,0,0,0,-6,0,8,-1|anywhere:prioritize
0,0,-4,13,-1,-1,3,-10|anywhere:private
-1,0,-5,11,-5,-1,1,0|anywhere:privately
-1,0,15,-5,-2,-5,-2,0|anywhere:probably
-2,-1,-5,-1,-1,-1,-3,13|anywhere:problem
0,0,-2,-6,-7,-1,-1,18|anywhere:procurement
-1,0,-6,0,9,0,0,-1|anywhere:product
-2,-3,2,-7,20,10,-7,-14|anywhere:professor
-1,0,-3,0,-8,-5,22,-6|anywhere:program
0,0,-1,10,0,-2,-2,-5|anywhere:prohibitive
0,5,-2,-2,20,10,-25,-6|anywhere:project
0,11,-26,27,-31,-18,18,19|anywhere:promise
0,0,0,0,-7,0,-3,11|anywhere:promoting
10,0,-7,-1,1,-2,-3,3|anywhere:proper
-1,-5,2,-2,19,-2,-9,-3|anywhere:proportion
-1,0,-2,-2,-5,-2,-6,18|anywhere:proposal
-6,-1,-4,0,-3,-8,11,12|anywhere:propose
0,0,0,0,13,-1,-4,-7|anywhere:prosecutor
-1,-2,-3,0,-4,-1,15,-5|anywhere:protect
-1,0,-11,-1,-4,-1,1,17|anywhere:protection
0,0,-7,0,0,-1,-1,9|anywhere:provision
-2,-3,15,-8,10,-1,3,-13|anywhere:public
7,0,-9,-1,4,-1,3,-2|anywhere:publish
0,0,-5,-3,-1,-1,3,8|anywhere:pulled
-3,-1,-4,-9,8,-5,25,-11|anywhere:push
-1,0,6,-10,-2,5,0,2|anywhere:push for
-8,15,10,14,-43,7,-6,11|anywhere:put
-1,0,-3,17,0,-1,-7,-5|anywhere:put forward
-2,7,-7,-6,0,30,-6,-18|anywhere:q
0,0,-4,-1,-1,10,0,-4|anywhere:quality
-1,0,-6,-1,-2,0,3,8|anywhere:quantum
0,-1,11,-1,-4,-2,1,-5|anywhere:quarter
1,-5,4,14,-16,28,5,-31|anywhere:question
0,0,13,1,0,0,-8,-6|anywhere:questioned
0,0,0,0,0,0,8,-8|anywhere:questionnaire
-1,0,12,-5,0,-2,-6,3|anywhere:quick
7,-1,-5,1,-1,11,0,-12|anywhere:quickly
0,0,-5,10,-1,-2,-1,-1|anywhere:quipped
0,0,-3,-2,0,8,0,-2|anywhere:quizzed
-2,-2,29,1,-5,-3,-11,-6|anywhere:quote
-3,-1,-17,-1,-4,9,-4,20|anywhere:r
0,-1,0,-1,11,-1,-11,3|anywhere:race
0,0,-2,-4,0,-1,0,8|anywhere:radio
-9,-6,17,18,-6,-7,-8,1|anywhere:raise
-1,-1,-2,-2,-3,9,5,-6|anywhere:rand
0,-1,-5,-2,11,-3,-7,8|anywhere:range
0,0,0,0,-10,12,-2,1|anywhere:rank
12,-2,0,-3,9,-2,-4,-10|anywhere:rate
0,0,0,0,-10,13,-2,0|anywhere:rates
0,3,0,-1,-7,-3,-4,12|anywhere:rather
-3,-3,16,-5,21,-7,-11,-9|anywhere:rather than
-3,9,-15,-4,46,-9,-20,-3|anywhere:ratio
0,0,-4,0,-4,0,0,9|anywhere:re
-5,-2,9,-2,5,-9,13,-8|anywhere:reach
16,0,-8,-1,-1,0,-4,-1|anywhere:reacts
-1,0,8,0,-2,-2,4,-7|anywhere:read
-1,-1,-9,-9,2,-1,6,13|anywhere:ready
-1,-1,0,-3,12,-2,-4,-1|anywhere:reagan
0,0,2,-1,1,4,-10,4|anywhere:real
-1,-1,2,-1,-7,0,-19,27|anywhere:realistic
-1,-1,0,-1,7,-3,8,-10|anywhere:really
0,0,0,-1,9,0,-7,-2|anywhere:rearmed
0,0,1,-4,-1,-1,-4,8|anywhere:reason
0,0,0,-2,0,12,-3,-7|anywhere:reasonable
0,0,-6,18,0,-3,-3,-5|anywhere:rebuff
0,0,0,0,0,-2,-6,9|anywhere:rebuilding
-1,-1,1,-3,12,-2,7,-13|anywhere:recall
0,0,-5,0,14,-1,-1,-6|anywhere:receive
-1,-1,-9,-2,24,11,-15,-7|anywhere:reckon
-2,-1,-11,-4,-10,-3,-8,38|anywhere:recommend
-1,-1,-2,-3,-11,-2,-5,25|anywhere:recommendations
0,0,0,0,-2,-2,9,-4|anywhere:reconciled
0,-1,9,-4,4,-1,-2,-5|anywhere:record
0,0,0,0,8,-1,-5,-1|anywhere:recorded
0,0,0,8,0,0,-2,-6|anywhere:red - green alliance
0,-2,0,0,-8,6,7,-1|anywhere:reform
-2,-1,3,8,-1,2,11,-20|anywhere:refuse
0,1,-1,1,-3,-1,-5,9|anywhere:regard
7,0,-6,-8,-1,-1,11,-1|anywhere:regards
-1,-2,18,-5,5,-9,4,-11|anywhere:region
-1,0,-11,-1,3,-1,7,5|anywhere:regional
0,0,0,0,-1,0,8,-7|anywhere:reid
9,0,-1,0,0,-1,-5,-2|anywhere:reigns
0,0,0,8,0,0,1,-8|anywhere:reinforce
-1,0,-19,35,-4,-7,-7,4|anywhere:reject
15,-4,-13,-2,3,-2,15,-12|anywhere:related
15,-1,-7,-1,8,7,-17,-5|anywhere:released
0,0,0,-1,0,-1,8,-5|anywhere:reluctant
-1,6,-2,-9,6,-6,14,-7|anywhere:remain
-3,-1,9,14,-5,-3,-5,-6|anywhere:remark
0,0,0,0,8,0,-2,-4|anywhere:remarkable
0,0,-1,-2,9,-1,-3,-2|anywhere:remind
0,0,-7,0,0,0,0,8|anywhere:renewed
0,0,0,0,-5,0,10,-5|anywhere:renmin
-3,-1,-11,5,21,-6,-15,11|anywhere:rep
8,0,0,-1,-1,-1,-7,3|anywhere:repaired
-2,0,-4,-3,-8,-1,12,7|anywhere:repeat
-2,0,0,-2,-5,-4,-5,18|anywhere:replace
11,1,-7,0,-3,0,-1,0|anywhere:replacing
-1,-2,-10,29,-4,-1,-6,-6|anywhere:reply
-10,-6,12,28,-4,-7,-51,37|anywhere:report
0,0,18,-1,-6,-4,-2,-4|anywhere:reportedly
2,5,-14,14,3,9,-30,11|anywhere:reporters
0,0,0,-6,0,-1,-1,8|anywhere:representatives
-1,0,-15,-1,2,-2,-4,22|anywhere:republican
-4,-2,36,19,-9,2,-10,-32|anywhere:request
0,-1,10,-2,17,6,-11,-19|anywhere:require
-2,-2,-2,-2,3,-4,1,8|anywhere:research
-1,0,-7,0,-4,-2,10,5|anywhere:resilience
0,-3,10,-1,-5,-1,-2,1|anywhere:resolution
0,2,0,-2,-4,-1,8,-4|anywhere:resolve
0,0,-2,9,0,0,-7,1|anywhere:resources
0,0,-1,0,5,0,-13,9|anywhere:respectively
0,0,2,-2,-6,8,1,-3|anywhere:respondents
5,-1,-3,0,4,0,-8,3|anywhere:response
-3,-1,-2,-3,9,-1,2,-1|anywhere:rest
0,0,-1,-1,-7,-3,14,-1|anywhere:restore
0,0,-1,0,8,0,0,-6|anywhere:rests
-1,-1,-16,-5,12,0,-18,30|anywhere:retired
-1,0,8,5,0,-1,-2,-8|anywhere:retorted
-1,-7,-9,-4,-9,-5,-2,36|anywhere:return
-1,-1,10,-5,9,-2,-6,-4|anywhere:revenue
-1,6,0,-2,-9,-4,-14,24|anywhere:review
-1,-1,-1,3,-10,0,13,-3|anywhere:revise
-1,0,-1,-7,1,-2,10,1|anywhere:revised
0,0,0,5,-1,-2,7,-8|anywhere:revising
-2,0,-1,-1,-4,-4,-3,15|anywhere:revision
-1,0,-4,0,-4,0,-2,11|anywhere:rewrites
-1,-1,0,-2,-1,16,-2,-8|anywhere:rice
10,0,-1,-1,-9,-3,8,-3|anywhere:rich
0,0,-2,0,0,-3,-6,11|anywhere:richard
0,0,10,0,0,0,0,-9|anywhere:rick
0,0,0,-1,-7,0,10,-2|anywhere:ridiculous
-5,-4,-1,3,2,-10,3,13|anywhere:right
-6,-5,9,-12,2,-4,13,3|anywhere:rise
0,0,-6,-1,-1,-1,1,8|anywhere:risk
-1,0,-9,-1,16,-4,2,-2|anywhere:rival
-2,-16,-2,14,14,-4,12,-15|anywhere:road
-1,-1,-7,-7,-4,-3,31,-8|anywhere:roads
0,0,-3,0,8,0,-3,-2|anywhere:robin
-2,-1,-13,-1,-4,-2,-4,27|anywhere:roger
-1,0,-4,0,-3,-3,0,12|anywhere:role
0,0,-3,6,-8,11,0,-6|anywhere:roles
-2,-5,30,-1,-2,-3,-9,-8|anywhere:room
-1,7,-4,-1,-2,13,-4,-7|anywhere:roughly
0,0,3,-6,-1,-1,11,-4|anywhere:round
18,4,14,-3,-3,-5,-8,-18|anywhere:rule
-1,-2,-2,-7,-4,-7,-5,28|anywhere:rule out
0,13,-1,0,-7,-3,1,-4|anywhere:rules
-2,-4,-3,-3,-6,-3,-7,28|anywhere:ruling
0,0,-1,-1,0,0,-17,21|anywhere:ruling bloc
0,2,6,-4,-13,-2,15,-4|anywhere:run
0,0,-11,17,-5,-1,-1,1|anywhere:rung
0,0,-1,-2,6,4,4,-10|anywhere:runs
8,0,0,0,0,-1,-4,-2|anywhere:runways
0,-1,-1,-1,-4,-3,18,-8|anywhere:s
0,0,-1,-1,22,0,-1,-17|anywhere:sachs
-2,0,3,17,-1,0,-9,-8|anywhere:saito
-1,-1,-5,-4,-1,17,5,-11|anywhere:sakakibara
0,2,-2,9,-1,-5,-5,2|anywhere:sake
1,-6,33,-4,-8,2,-3,-15|anywhere:same
-1,-2,-2,-6,-2,-7,0,19|anywhere:sanseito
-1,0,13,-3,-7,-3,9,-8|anywhere:satisfy
-25,-17,5,18,-17,15,17,4|anywhere:say
0,0,-3,0,-2,0,-8,14|anywhere:scarborough
0,0,0,0,2,0,-8,7|anywhere:scenario
0,0,-2,0,-4,-2,-2,10|anywhere:scenarios
-1,0,-2,-3,-3,-4,4,10|anywhere:scholar
-3,-3,-15,-2,22,-1,-3,5|anywhere:schroeder
0,-3,0,-1,10,0,-5,-1|anywhere:scrapped
0,0,0,0,0,11,-1,-9|anywhere:scratch
0,0,10,-5,0,0,0,-4|anywhere:scrutinize
0,0,-24,0,0,0,25,-1|anywhere:secdef
0,4,4,-1,-4,6,-10,1|anywhere:second
0,0,0,12,0,0,-10,-1|anywhere:secret
-1,-3,20,-2,17,-10,-16,-5|anywhere:secretary
0,0,0,0,0,0,8,-8|anywhere:sector
-1,-7,-4,1,10,-6,6,0|anywhere:secure
0,0,0,0,10,0,-7,-2|anywhere:securities
-6,-4,3,-12,-1,-13,25,9|anywhere:security
18,0,-7,-1,4,-1,-9,-3|anywhere:security - related
0,0,0,0,14,0,-7,-5|anywhere:security spending
6,1,12,25,7,-9,-29,-13|anywhere:see
-3,-5,18,5,-20,-8,-5,16|anywhere:seek
-3,-1,-1,3,26,-4,-26,6|anywhere:seen
-1,-1,1,-3,9,-3,0,-4|anywhere:sees
-3,-4,11,-4,3,8,-20,10|anywhere:sen
-1,-4,-1,-4,1,-2,-11,22|anywhere:senator
-2,-2,2,0,-6,-1,-17,27|anywhere:senators
1,-2,23,8,-12,-9,5,-14|anywhere:senior
15,-1,-3,2,1,-2,-4,-8|anywhere:sense
-1,0,-4,-1,-2,-2,14,-5|anywhere:separate
49,3,-12,-4,-10,-10,-10,-6|anywhere:serious
-2,3,-14,-1,0,-1,-1,14|anywhere:served
0,-1,10,-3,-1,1,2,-7|anywhere:service
-1,2,-2,3,-4,-6,0,8|anywhere:session
16,0,-12,-11,10,-10,3,3|anywhere:set
0,0,8,-1,-1,0,-4,-1|anywhere:set its sights on
2,4,-3,-1,-4,-1,10,-7|anywhere:set out
-1,0,-8,-1,4,-6,12,0|anywhere:settle for
-1,1,-2,9,-2,-4,1,-1|anywhere:seven
-3,-1,-3,-9,-2,-2,-23,43|anywhere:several
0,0,-4,-1,8,-1,-13,11|anywhere:shadow
10,-6,-22,2,35,3,-17,-5|anywhere:share
0,-1,-1,0,-6,-1,9,0|anywhere:shares
-2,-2,-12,17,-14,-5,25,-8|anywhere:she
0,0,-8,-2,-6,-1,16,1|anywhere:sheet
0,0,8,-3,-1,0,-3,0|anywhere:shield
0,0,-5,-3,-11,23,-5,1|anywhere:ships
0,0,-1,0,8,7,-7,-7|anywhere:shipyards
0,0,-2,0,-4,0,-5,12|anywhere:shoal
-1,-1,-1,-1,-3,-1,-3,11|anywhere:shoot
0,0,-2,0,0,0,-6,8|anywhere:shoot for
0,0,0,0,-5,-1,11,-4|anywhere:shopping
-3,0,5,4,7,-6,-23,18|anywhere:short
-12,-7,24,-40,-29,14,2,48|anywhere:should
-5,3,-21,-4,43,-7,15,-23|anywhere:show
0,0,-7,0,0,0,8,0|anywhere:show up
0,8,0,-3,-5,-1,-1,2|anywhere:shy
0,0,0,0,-1,0,9,-8|anywhere:sicily
0,-3,5,5,7,-3,-3,-8|anywhere:side
0,0,-1,-7,0,11,-1,-3|anywhere:sidestep
0,0,0,0,0,11,-1,-9|anywhere:sighed
0,-1,-5,-7,-8,7,23,-9|anywhere:sign up
0,1,-1,11,0,0,-15,5|anywhere:signal
0,0,-4,-5,-5,9,13,-8|anywhere:signed
0,0,10,-1,0,-2,-4,-3|anywhere:signs
-1,0,9,-2,0,0,-2,-4|anywhere:silence
0,0,0,0,-2,-1,8,-5|anywhere:silent
-1,3,4,1,1,-1,-8,0|anywhere:similar
0,-2,-1,-1,0,12,-3,-5|anywhere:simple
11,-1,-3,1,-5,-3,1,-3|anywhere:simply
0,0,-1,-8,-4,-1,3,11|anywhere:simulations
6,12,6,2,24,-15,-17,-17|anywhere:since
0,4,9,-5,-2,3,-4,-5|anywhere:single
0,-1,-2,0,8,-2,0,-3|anywhere:sipri
0,-1,-1,-1,5,4,-9,4|anywhere:six
-3,-1,5,-1,21,-3,-13,-6|anywhere:size
0,-1,0,0,0,0,-8,10|anywhere:skeptic
0,0,0,0,-9,0,-1,10|anywhere:sketch
0,0,-1,0,-1,0,-8,10|anywhere:sketched
-1,0,-6,9,8,0,-5,-4|anywhere:slide
0,1,-2,0,10,-1,-7,0|anywhere:slightly
0,-1,-1,0,8,-1,-5,-1|anywhere:slip
0,0,2,0,2,0,-9,6|anywhere:slower
0,0,0,-1,0,0,10,-10|anywhere:small
-1,-2,-4,-4,6,-1,-2,8|anywhere:smaller
0,0,-2,0,-4,0,-3,9|anywhere:smart
0,-1,-1,0,17,-9,8,-14|anywhere:smbc
0,9,0,0,-1,-1,-1,-5|anywhere:smell
0,0,0,0,0,8,0,-7|anywhere:smiled
0,0,0,0,0,0,-8,8|anywhere:smoke
1,4,-20,9,-4,9,21,-20|anywhere:so
0,1,-1,-1,-3,15,-5,-5|anywhere:socialists
-6,-6,-24,3,-18,17,-11,46|anywhere:some
0,0,0,-2,0,11,-1,-7|anywhere:someone
-2,-1,16,0,-3,0,-11,1|anywhere:something
0,0,0,0,-5,0,8,-2|anywhere:song
0,0,-3,0,4,-3,-9,11|anywhere:soo
-2,-4,26,-9,-2,-5,-4,-1|anywhere:soon
0,0,-12,-5,6,9,8,-4|anywhere:sooner
-2,7,16,-5,-10,-3,3,-8|anywhere:source
-1,-1,10,2,-1,-3,-23,17|anywhere:sources
0,0,0,0,-2,0,10,-7|anywhere:soybeans
4,-1,15,-5,-9,-4,8,-9|anywhere:speak
6,-3,3,-8,-4,12,8,-14|anywhere:speak of
-1,-2,-6,-4,-25,0,50,-14|anywhere:special
0,0,-6,8,0,0,0,-1|anywhere:specific
5,-3,-4,-5,23,-6,-10,0|anywhere:spend
-1,0,-2,0,9,-1,-1,-4|anywhere:spenders
-1,0,6,0,-1,0,-10,6|anywhere:split
2,-1,-6,-1,1,10,3,-9|anywhere:spokesman
13,3,5,13,-3,-1,-19,-10|anywhere:spokesperson
0,0,0,0,-18,25,0,-6|anywhere:spread
-1,0,18,-2,-6,-2,-2,-5|anywhere:spreadsheet
-2,0,11,-3,-1,-1,-3,0|anywhere:spring
0,0,0,8,0,0,-7,0|anywhere:spurn
0,-1,7,-6,11,-1,-2,-7|anywhere:stable
0,0,-3,-1,-1,-3,-6,14|anywhere:staff
0,0,0,0,-3,8,0,-4|anywhere:staggering
0,0,0,0,8,-2,-3,-2|anywhere:stalls
-2,13,-6,6,7,2,6,-26|anywhere:stand
117,-1,-68,-6,-19,-7,-2,-13|anywhere:standard
-1,-5,4,0,15,0,-12,-1|anywhere:standards
0,0,0,0,9,0,-2,-6|anywhere:stanley
-2,-2,-6,-13,-15,0,-1,39|anywhere:start
0,-1,1,9,-1,-2,0,-6|anywhere:start from
-2,0,-5,11,0,0,0,-4|anywhere:starter
-2,-1,2,-2,10,-1,0,-5|anywhere:starting
-1,0,11,-1,-1,-1,0,-7|anywhere:starts
2,-1,9,0,17,-4,-9,-12|anywhere:state
-2,-1,20,0,-1,-2,-2,-12|anywhere:statement
-3,17,-4,-3,-18,-1,-1,13|anywhere:stay
0,0,-5,4,-4,-2,11,-3|anywhere:steady
-1,0,-2,-1,-1,-1,-12,18|anywhere:steered
-2,4,-7,-4,-9,9,-8,17|anywhere:step
5,1,-14,-1,-1,0,11,0|anywhere:step up
0,8,-4,-1,-8,-2,13,-5|anywhere:stick to
-6,1,26,2,-3,7,-1,-27|anywhere:still
0,0,0,0,10,0,-7,-2|anywhere:stimulus
-1,3,-5,3,0,-1,15,-14|anywhere:stop short
0,0,5,0,-2,8,-4,-6|anywhere:store
0,-1,-1,0,8,0,-6,1|anywhere:straight
-1,0,-3,-1,-10,3,1,11|anywhere:strategic
-1,0,-12,-2,-1,-8,4,20|anywhere:strategist
11,0,-2,0,17,-4,-9,-12|anywhere:strategists
28,-3,-12,-17,1,-7,28,-18|anywhere:strategy
-1,-2,-3,15,-6,-2,5,-7|anywhere:strengthen
-1,0,7,8,-1,0,-13,0|anywhere:stress
-1,0,-1,-3,-1,0,-1,8|anywhere:stretch
-1,0,0,6,11,-2,-5,-9|anywhere:stronger
-3,0,-2,-2,-11,-2,15,4|anywhere:struck
-1,0,-6,-3,-9,10,5,4|anywhere:struggle
0,0,0,0,-7,0,8,-1|anywhere:stuck
-2,0,-10,-2,3,10,1,-1|anywhere:study
-1,0,-3,0,12,-9,-9,10|anywhere:submarines
0,-1,-1,-1,-7,15,-2,-3|anywhere:substantial
-1,0,12,-3,0,-1,-4,-3|anywhere:succession
-1,10,-4,-1,-9,-1,-1,7|anywhere:successive
-1,0,10,-9,-6,-2,4,4|anywhere:successor
-6,-7,1,10,14,-5,-15,8|anywhere:such
-1,0,-2,-1,0,-2,10,-4|anywhere:suddenly
-1,-1,-3,-1,-7,-13,19,7|anywhere:suffice
4,-1,1,-6,-6,-3,16,-6|anywhere:sufficient
-3,-1,0,13,-10,-6,-22,30|anywhere:suggest
0,0,-5,9,-3,2,3,-6|anywhere:suit
0,0,-6,-1,-1,-4,0,13|anywhere:suitable
-2,-4,9,2,6,-1,-2,-8|anywhere:sum
0,0,-2,3,-7,-2,-3,12|anywhere:sumar
-4,-5,-12,16,-15,3,18,-2|anywhere:summit
-1,0,-3,-12,0,2,8,5|anywhere:sums
-1,-4,-4,-3,30,-4,-7,-9|anywhere:supplementary
4,-1,-17,-4,20,-5,-3,5|anywhere:support
0,-1,-3,-1,-1,16,-13,4|anywhere:suppose
0,0,0,0,-9,-1,14,-4|anywhere:supposed
0,0,-1,-1,-5,8,3,-3|anywhere:sure
0,0,3,-8,-1,-1,9,-2|anywhere:surprise
0,0,3,-4,-3,-1,-9,16|anywhere:surprised
0,-1,0,-1,-9,7,8,-3|anywhere:survey
0,0,11,-4,0,0,0,-6|anywhere:survive
-1,0,18,-2,-6,-2,-2,-5|anywhere:survives
-2,-2,1,8,9,-11,3,-4|anywhere:swallow
0,0,0,0,11,0,-8,-2|anywhere:swallowing
0,-1,-1,0,13,-1,-12,2|anywhere:swell
0,0,0,-1,-8,11,0,-2|anywhere:szechenyi
-6,-4,14,1,14,-12,-23,15|anywhere:table
0,6,-1,-10,-3,-2,-2,12|anywhere:taboo
0,0,-2,-4,5,-1,-6,9|anywhere:taiwan people 's party
9,-2,-10,-9,-8,18,16,-15|anywhere:take
0,0,-2,0,-5,-1,10,-1|anywhere:take up
-3,-2,-3,14,-9,4,-29,28|anywhere:talk
15,-1,1,-5,-4,-2,1,-5|anywhere:talk about
-1,-1,-3,23,-6,-6,-6,0|anywhere:talk of
-1,-1,-1,-1,0,10,-3,-3|anywhere:tank
-1,0,-3,-1,9,-2,1,-4|anywhere:tanks
-9,-7,6,18,-47,4,34,1|anywhere:target
-1,0,9,-5,-5,-1,2,0|anywhere:tariffs
-5,-6,6,11,12,12,5,-35|anywhere:tax
-3,-1,-7,-5,-14,16,2,11|anywhere:taxes
-1,0,-2,-2,6,-1,-10,10|anywhere:taylor
0,0,0,0,13,0,-12,0|anywhere:teacher
0,0,-2,-2,10,-4,-1,-1|anywhere:teaches
0,0,0,0,-7,-4,13,-2|anywhere:telecoms
0,0,0,-1,0,8,-7,1|anywhere:television
-6,7,-16,18,2,-10,21,-16|anywhere:tell
0,0,3,-1,-6,-5,15,-6|anywhere:temple
-1,-3,5,1,-21,7,3,10|anywhere:ten
-2,0,-12,-1,5,-3,-13,25|anywhere:term
0,0,1,-1,7,7,-8,-6|anywhere:terms
4,0,8,-1,-1,-2,-3,-3|anywhere:test
-16,-13,12,-24,25,25,11,-19|anywhere:than
24,0,-12,16,20,-44,7,-12|anywhere:that
32,-17,-15,21,-12,-13,11,-7|anywhere:the
-1,0,3,-5,-2,-1,-11,17|anywhere:the allies
-1,-4,3,-1,22,-1,-12,-6|anywhere:the economy
6,-2,-21,10,-4,4,4,1|anywhere:the military
8,11,-2,-3,6,-7,-28,16|anywhere:their
0,0,-1,0,5,-8,7,-3|anywhere:theirs
-1,-5,1,-11,11,-10,5,9|anywhere:them
-3,-1,15,-8,-20,5,17,-5|anywhere:then
-5,7,-10,23,-9,-10,7,-4|anywhere:there
-1,-1,-6,-3,5,-6,11,0|anywhere:thereabouts
0,0,0,0,-9,0,7,3|anywhere:thereafter
0,0,-3,0,1,-2,8,-4|anywhere:these
4,-9,26,-1,7,-4,8,-30|anywhere:they
-1,6,-1,-8,-5,-2,6,5|anywhere:thing
0,0,3,-1,8,-1,-3,-6|anywhere:things
-4,1,-6,-10,31,13,-13,-12|anywhere:think
0,-1,-14,-2,4,21,-12,4|anywhere:think tank
0,0,-6,-3,0,0,0,9|anywhere:think tanks
-1,3,4,-3,-20,30,-4,-9|anywhere:third
0,0,0,0,9,3,-8,-3|anywhere:thirds
-4,8,-5,22,-5,-10,-17,12|anywhere:this
2,-1,16,-1,6,-3,-5,-14|anywhere:those
-5,-3,17,-14,5,-5,1,3|anywhere:though
-1,-1,-8,-2,-1,-2,6,8|anywhere:threat
-1,-2,7,-5,-8,-1,12,-3|anywhere:threatened
2,-7,-8,-8,12,-10,14,6|anywhere:three
-2,-1,3,-1,4,10,-2,-11|anywhere:threshold
-1,1,5,-3,-28,-2,49,-22|anywhere:through
20,-1,0,-1,-4,-1,-5,-8|anywhere:thumb
-1,-2,-5,-6,-3,-8,7,18|anywhere:tie
8,11,23,-7,-9,-8,-21,2|anywhere:time
0,0,0,0,-1,0,8,-5|anywhere:timeline
-4,-6,6,-6,13,10,-13,1|anywhere:times
-2,0,1,0,-4,-1,9,-1|anywhere:timetable
0,0,-14,0,0,0,-2,16|anywhere:tip
1,22,-5,-6,-2,24,-14,-20|anywhere:to
0,-2,-1,-1,17,1,-7,-7|anywhere:today
-1,-2,5,-3,2,15,-4,-11|anywhere:together
0,0,0,-1,-1,13,-9,-1|anywhere:tomahawks
2,-1,2,-14,-1,6,2,4|anywhere:too
-2,-5,-1,11,21,0,-9,-15|anywhere:top
-1,1,1,-2,12,-3,-3,-4|anywhere:total
0,0,-2,-4,6,-2,-6,8|anywhere:touch
-1,0,-4,-2,0,9,0,-2|anywhere:tout
-3,3,15,-8,-28,-5,25,2|anywhere:toward
0,0,-1,0,1,0,15,-13|anywhere:track
-1,0,13,-3,-11,-2,0,5|anywhere:trade
0,0,-3,0,3,8,0,-7|anywhere:trail
0,0,0,-1,12,-2,-5,-4|anywhere:trajectory
0,-1,-1,3,11,-3,-13,4|anywhere:treasury
-2,4,-2,-7,6,24,-10,-13|anywhere:trillion
0,0,0,-1,0,-7,0,9|anywhere:triple
0,0,-2,0,-7,0,9,0|anywhere:troop
-2,-1,-24,8,-4,9,13,2|anywhere:troops
-1,0,2,-3,-3,6,-10,8|anywhere:try
-2,0,7,-8,-2,-2,18,-11|anywhere:turn
8,0,3,-1,-6,-1,-3,-1|anywhere:turning
0,0,-5,0,-6,0,12,0|anywhere:turns
0,0,8,0,0,0,-11,4|anywhere:tweet
-1,0,7,-3,0,7,1,-11|anywhere:twice
-8,-4,-4,-7,-1,21,24,-20|anywhere:two
0,0,0,8,-2,0,-5,0|anywhere:tánaiste
0,0,-1,9,1,0,-5,-4|anywhere:unacceptable
-5,20,-23,-7,-1,0,9,7|anywhere:under
0,0,-4,11,0,11,6,-23|anywhere:undersecretary
0,0,-1,2,2,9,-9,-3|anywhere:understanding
0,0,2,-3,-1,-2,8,-3|anywhere:understood
0,1,-1,0,-5,0,8,-2|anywhere:undertake
-1,0,-1,0,-6,-1,-3,12|anywhere:unfunded
0,0,-1,0,-4,-2,9,-1|anywhere:uniformed
0,0,0,0,-6,11,-4,0|anywhere:units
-4,-4,2,-9,7,-15,22,-1|anywhere:university
-1,0,10,2,-6,-2,-9,6|anywhere:unless
0,0,-7,10,0,0,-1,-1|anywhere:unlike
0,8,1,-1,-7,0,0,-1|anywhere:unofficial
0,0,0,10,-2,-1,3,-9|anywhere:unrealistic
0,0,-1,0,0,-5,-2,9|anywhere:unreality
0,0,-3,24,-3,-2,-11,-6|anywhere:unreasonable
7,-7,13,-4,7,-3,-12,1|anywhere:until
0,0,-3,0,-14,0,1,17|anywhere:unveil
1,30,19,23,-10,-28,-11,-23|anywhere:up
0,0,-5,-1,-1,-1,0,9|anywhere:upgrade
10,-1,9,-3,-3,-2,-19,10|anywhere:upon
0,0,8,-2,0,0,-4,-1|anywhere:upped
-1,0,11,-9,-3,-4,5,1|anywhere:upper
0,0,0,0,-5,0,8,-2|anywhere:upwards
-1,5,17,-6,3,-13,-3,-1|anywhere:urge
1,9,-4,19,-8,-11,-15,10|anywhere:us
-1,2,-3,-3,9,14,-15,-1|anywhere:use
0,0,-7,3,0,10,-2,-4|anywhere:utter
0,0,-3,-1,-4,-1,15,-6|anywhere:vaults
0,0,25,-1,-13,-4,-9,2|anywhere:version
-1,0,-2,10,-1,-5,-9,9|anywhere:very
0,0,-2,0,-6,3,-6,11|anywhere:vessels
0,0,1,-1,0,11,-2,-9|anywhere:veteran
-2,0,-11,-5,0,-2,2,19|anywhere:vice
-1,0,0,-4,1,13,4,-14|anywhere:vice defense minister
0,9,-1,1,-1,-1,-2,-5|anywhere:victory
9,-2,9,-5,-20,-8,-18,35|anywhere:view
-1,-1,13,0,0,-1,-8,-3|anywhere:visit
0,0,1,1,8,0,-7,-3|anywhere:visits
0,0,-1,10,0,-2,-2,-5|anywhere:vogue
-2,0,-2,-1,-1,-1,-1,8|anywhere:voices
0,-1,-5,-6,-7,-1,18,1|anywhere:vote
-2,-2,13,-11,1,8,-15,8|anywhere:voters
-3,0,6,0,1,10,-8,-6|anywhere:votes
0,2,-6,-3,-7,-1,18,-2|anywhere:vow
0,0,15,-5,-7,5,-16,9|anywhere:wait
7,0,3,0,-14,0,7,-3|anywhere:wales
0,-1,-1,-1,-2,15,-4,-5|anywhere:walked
-6,-4,11,-3,-11,2,-2,13|anywhere:want
-3,5,-16,6,36,-10,-3,-15|anywhere:war
-3,-2,11,-7,-8,8,9,-9|anywhere:warn
11,6,30,1,4,-31,4,-24|anywhere:was
0,0,9,-1,-1,0,-1,-6|anywhere:watching
0,0,-1,0,-2,0,-4,8|anywhere:water
11,-2,-16,3,19,9,-11,-13|anywhere:way
2,-6,-12,22,14,-16,-13,10|anywhere:we
0,0,0,0,-15,16,1,-1|anywhere:weak
-2,0,-7,-1,-1,-1,23,-12|anywhere:weapons
0,0,-1,1,-2,0,-6,9|anywhere:week
0,0,29,-13,-6,-2,-3,-5|anywhere:weeks
0,0,-1,-5,-2,-1,-2,11|anywhere:weidel
-1,0,-22,-2,-7,-3,-4,40|anywhere:weigh
-1,0,15,-2,-1,0,-5,-6|anywhere:welcome
-2,-1,7,0,4,-1,2,-9|anywhere:welcomed
1,3,0,-9,14,-13,-25,29|anywhere:well
0,0,0,0,9,-2,-5,-1|anywhere:weon
-8,2,-17,-5,9,3,21,-4|anywhere:were
11,7,-1,-3,-3,2,-6,-7|anywhere:western
7,-9,2,-10,-19,21,10,-2|anywhere:what
0,1,-5,0,3,-1,9,-6|anywhere:whatever
5,6,-12,-11,-1,1,-9,21|anywhere:when
-1,2,16,-7,26,-20,-12,-4|anywhere:where
0,0,0,0,-5,0,8,-2|anywhere:whereas
6,-3,-21,-22,-23,100,-15,-22|anywhere:whether
22,15,-18,-14,3,-16,3,5|anywhere:which
-4,-1,-41,-1,9,-11,21,28|anywhere:while
0,0,-1,-1,-2,9,1,-6|anywhere:whip
-1,-1,-12,6,-2,-2,6,7|anywhere:white
-8,-9,3,-22,16,2,-8,27|anywhere:who
0,0,-3,0,15,0,-7,-4|anywhere:whoever
0,0,-4,-2,-3,13,-1,-2|anywhere:whole
-5,2,-6,-5,-11,3,25,-4|anywhere:whose
12,-2,21,-9,7,-14,23,-39|anywhere:why
-3,-1,-13,6,-4,-2,-4,21|anywhere:wicker
2,-2,23,-30,-14,15,24,-18|anywhere:will
0,0,-3,0,8,0,-3,-2|anywhere:winkler
-1,0,16,-5,0,-3,1,-8|anywhere:wish
0,0,-7,0,-2,-4,-2,15|anywhere:wishes
-12,6,13,-9,8,-30,-7,30|anywhere:with
8,0,0,0,0,-1,-4,-2|anywhere:wither
-4,35,-14,-4,-18,-11,-17,33|anywhere:within
-4,3,-17,6,-10,-3,-13,37|anywhere:without
-1,-1,3,25,-9,8,-6,-20|anywhere:wo n't
0,0,0,-1,11,-1,0,-8|anywhere:womans
-1,-1,-1,-2,18,6,-12,-6|anywhere:won
0,-5,-8,0,-2,-2,2,15|anywhere:wording
-1,-7,4,-8,1,3,-16,23|anywhere:work
0,0,-1,-1,0,-3,10,-5|anywhere:work toward
3,1,-5,-4,-7,20,-2,-5|anywhere:world
0,1,9,-6,0,-1,-1,-2|anywhere:worst
-2,2,-3,-4,-14,25,0,-4|anywhere:worth
-17,-18,25,-33,-68,98,-26,39|anywhere:would
-6,0,-2,0,-14,-15,-4,39|anywhere:write
-1,-1,-2,10,-3,-4,8,-8|anywhere:wun
0,1,-1,0,10,-1,-9,-1|anywhere:xiang
39,6,-23,-1,-1,-4,-14,-2|anywhere:yardstick
-8,10,-33,-10,23,27,14,-23|anywhere:year
0,0,0,0,-14,0,-1,16|anywhere:yearly
-8,1,-15,-9,-1,-2,33,1|anywhere:years
-3,4,-3,-10,-19,64,0,-34|anywhere:yen
0,0,13,-9,-8,10,-5,-1|anywhere:yes
12,-2,-7,-1,-1,7,-5,-3|anywhere:yet
0,0,-2,0,18,3,0,-18|anywhere:yield
0,0,0,0,-1,10,-3,-5|anywhere:yoko
0,0,0,-3,9,0,-2,-3|anywhere:yokohama
0,0,0,0,9,-2,-5,-1|anywhere:yong
-6,-7,16,-25,-2,10,23,-8|anywhere:you
0,2,-3,-1,-1,-7,-1,11|anywhere:young
0,0,10,-5,0,0,-3,-1|anywhere:your
0,0,-1,0,8,-2,-5,1|anywhere:yu
0,0,0,0,-5,0,8,-2|anywhere:zhongping
-1,-4,-3,-1,18,7,3,-20|anywhere:¥
8,0,-14,7,7,-19,-13,24|anywhere:—
0,-2,1,8,0,18,-6,-18|anywhere:€
0,0,-1,0,-2,9,0,-5|anywhere:傅崐萁
0,2,18,-3,-21,-11,-15,30|before0:\"
-3,-2,-9,-3,15,-2,7,-3|before0:'
2,1,-4,11,4,-23,14,-6|before0:'s
28,-4,10,-23,-1,-11,5,-4|before0:,
-1,-1,-2,-1,0,-5,19,-9|before0:-
0,0,0,-2,10,0,-8,0|before0:.
3,-2,-18,7,-7,-6,-6,30|before0::
-2,-1,11,2,4,12,-10,-16|before0:LAND
-1,0,-14,15,0,-3,5,-2|before0:USA
-2,5,15,4,-8,-6,0,-7|before0:a
-6,-5,-26,18,16,9,-7,0|before0:about
-3,4,-5,0,-15,26,11,-18|before0:above
0,-1,-1,-1,-1,15,0,-12|before0:absorb
-2,-1,16,-6,-3,4,-9,2|before0:accept
0,-4,0,0,-8,18,-4,-2|before0:add
0,-3,0,-2,-5,15,-1,-3|before0:additional
1,-1,-7,14,-5,0,-9,7|before0:adopt
-2,0,-7,-1,-4,-3,-2,20|before0:advocate
0,0,-1,2,-11,-1,-1,13|before0:afford
0,-1,0,-1,-1,-1,11,-7|before0:after
6,-1,-3,-13,1,-4,-5,19|before0:against
5,-1,-2,2,-1,-2,-22,21|before0:and
0,0,0,0,-8,9,-3,2|before0:another
-1,-14,-8,-4,17,0,4,6|before0:around
-1,2,15,10,-7,-3,-5,-10|before0:as
-2,-2,7,11,-12,19,-17,-4|before0:ask for
0,0,-1,-1,9,-3,0,-4|before0:assumes
-7,-12,-6,-14,56,20,-52,15|before0:at
0,0,-1,0,8,0,-2,-5|before0:attain
0,-1,-2,0,10,-3,1,-4|before0:average
0,-1,-1,-2,0,-2,-6,13|before0:avoids
0,0,-3,-5,0,8,4,-4|before0:back
-2,-2,17,7,13,-2,3,-34|before0:be
0,0,-15,0,18,-1,0,-1|before0:bear
0,0,0,0,2,10,-2,-10|before0:becomes
-1,7,-17,3,24,-3,-10,-2|before0:below
0,0,-1,-2,9,-2,-7,4|before0:between
-2,-8,10,1,-24,3,4,15|before0:beyond
0,0,-1,0,29,0,-22,-5|before0:break
-1,0,1,13,-2,-1,-3,-7|before0:bring up
-1,0,-1,0,-1,0,8,-6|before0:bundles
-1,0,-2,8,0,-2,-8,5|before0:but
0,0,-1,-2,0,11,0,-7|before0:buy
0,11,0,-6,-5,6,0,-4|before0:by
16,0,-14,13,2,-3,-6,-8|before0:call
-7,-2,12,-2,-10,-1,-1,10|before0:call for
-1,-1,-1,-1,0,10,-3,-3|before0:chase
0,0,0,-1,11,-1,0,-8|before0:claim
0,-2,-1,0,11,-1,-1,-5|before0:come to
0,0,0,-6,0,9,-2,0|before0:concerned
0,0,0,-3,0,8,0,-5|before0:confirm
0,5,5,11,-1,-1,-2,-15|before0:consider
-3,0,0,0,-1,-2,10,-4|before0:counts
0,-1,0,-1,5,0,7,-8|before0:current
-3,-1,17,-8,-7,1,4,-4|before0:devote
-1,0,-1,22,-9,-3,-1,-7|before0:do
0,0,0,-13,0,14,-1,0|before0:dodge
0,0,0,0,8,0,-8,0|before0:done
0,-2,0,-2,-9,17,-1,-2|before0:each
-1,-1,-6,-4,-3,-2,-11,28|before0:elastic
-4,2,-13,6,-12,8,15,-2|before0:even
-1,-2,0,-1,-10,18,-1,-3|before0:every
-1,2,-9,-5,4,10,-1,-1|before0:exceed
0,-1,7,-1,4,-2,3,-10|before0:expect
0,0,0,0,-9,0,10,0|before0:extolling
-3,-5,-1,-1,-7,26,-2,-9|before0:extra
-1,0,0,-2,0,0,14,-10|before0:eye
0,0,17,-8,3,-1,-9,-2|before0:find
0,0,-3,0,0,0,12,-8|before0:follow
-16,-10,36,3,-64,10,22,21|before0:for
-2,-11,-5,3,96,-36,-32,-13|before0:from
-1,-2,0,0,0,-1,11,-7|before0:get
0,0,-1,-1,0,0,-8,10|before0:guarantee
-2,0,4,-3,-8,-1,5,5|before0:had
0,0,0,-3,-8,0,7,5|before0:has
-1,0,8,0,-1,0,-5,0|before0:hears
0,0,-1,0,-8,0,11,-1|before0:his
0,-1,-3,-1,20,6,-16,-4|before0:hit
0,0,-2,0,-3,-2,-1,8|before0:honest
-4,0,14,-4,-2,7,4,-14|before0:if
0,1,-1,0,14,0,-4,-9|before0:informal
-1,0,0,-3,-4,12,1,-5|before0:insist on
10,0,6,-6,-13,-10,29,-17|before0:is
-2,-1,8,9,-2,10,-17,-6|before0:it
0,0,-4,-3,-5,-1,31,-18|before0:its
0,-2,0,-3,17,-1,-14,4|before0:keep
0,0,-6,0,9,0,0,-1|before0:lay out
-4,-5,6,-11,-1,-4,10,8|before0:least
0,0,0,0,-7,12,-5,0|before0:level off at
-1,0,11,0,-14,-7,-10,21|before0:like
0,0,-3,-1,-2,-1,0,8|before0:like to see
0,-3,-1,-4,8,4,-6,2|before0:live with
0,0,-7,0,-1,0,-1,9|before0:look for
-1,0,-7,-2,1,0,-8,17|before0:make
12,0,-2,-1,0,-1,-6,-2|before0:makes
0,0,8,0,2,-1,-3,-6|before0:manage
0,0,9,-3,-1,2,-5,-1|before0:mean
0,0,-7,0,0,0,-4,11|before0:meet
-2,-1,-16,11,9,3,-3,-2|before0:mention
0,0,-9,-2,-1,0,-1,13|before0:mind
0,0,0,0,8,-3,-2,-3|before0:miss
-1,0,7,-1,-3,-1,14,-15|before0:name
5,0,8,-1,0,0,-12,-1|before0:namely
0,-6,0,0,11,0,-3,-1|before0:near
0,0,-12,0,0,0,13,0|before0:nears
-1,0,6,-3,-2,-3,-7,10|before0:need
-1,0,-7,19,-1,-1,-3,-5|before0:neither
-1,-1,-3,-2,-1,0,11,-5|before0:new
0,0,-5,17,0,-2,-4,-6|before0:no
0,0,0,9,0,0,-9,0|before0:no one
0,0,-6,11,0,-1,-2,-1|before0:nor
-1,-1,-12,-4,-7,-6,26,6|before0:not
0,0,0,0,8,0,-7,0|before0:now
25,17,3,11,-30,-17,-2,-7|before0:of
0,0,-3,11,-1,-8,6,-4|before0:offer
-6,-4,1,-15,1,-7,14,16|before0:on
-3,-1,-10,-2,18,-1,-1,0|before0:only
0,0,0,-8,0,-1,13,-3|before0:oppose
-1,-3,-1,0,8,4,-24,17|before0:or
0,0,0,0,-3,-8,14,-2|before0:our
-3,2,-8,-8,31,-9,3,-8|before0:over
-2,-1,-5,-1,-1,-1,-2,13|before0:own
0,0,0,0,-12,0,16,-4|before0:pass
-1,-9,-5,-7,7,-4,33,-13|before0:past
0,0,19,-1,-1,-1,-20,5|before0:pay
0,0,-3,-1,-4,0,9,-1|before0:plan
0,0,-1,0,0,8,0,-6|before0:plausible
-1,0,-8,-4,-3,-1,8,10|before0:pledge
0,0,-2,-1,-2,-1,-2,8|before0:plugged
-5,0,-10,-2,-1,-2,27,-6|before0:praises
0,0,14,-1,-1,0,-8,-4|before0:prefer
0,0,-1,-1,-3,-3,-1,10|before0:preferred
0,-1,-4,-3,19,-2,3,-10|before0:present
0,0,-1,-4,-1,12,-1,-5|before0:press for
-1,-1,-2,-6,-8,-1,21,-2|before0:promise
0,0,0,0,-7,0,-3,11|before0:promoting
-4,0,3,-1,-1,0,-13,16|before0:propose
0,0,-3,-4,-1,8,-1,1|before0:push for
-4,-1,0,4,-8,3,5,1|before0:put
0,0,11,-1,-5,-1,-1,-3|before0:quote
-2,-2,4,-16,3,2,11,0|before0:reach
0,0,-4,-1,-6,-1,-2,14|before0:recommend
7,0,-6,-8,0,-1,10,-1|before0:regards
0,0,0,13,0,-5,-2,-6|before0:reject
0,0,-1,-1,-7,-2,15,-2|before0:restore
-1,0,4,-4,-1,-7,-1,10|before0:same
-4,-3,3,36,-32,-33,11,23|before0:say
8,0,12,5,-8,-1,-11,-5|before0:see
-1,0,-1,7,-6,-1,-8,9|before0:seek
0,-1,-1,-4,-2,1,9,-3|before0:set
0,0,8,-1,0,0,-5,-1|before0:set its sights on
-1,0,-4,-1,-9,-5,19,1|before0:settle for
-1,-1,-1,-2,-3,-2,8,2|before0:settle on
0,-1,0,0,12,-1,-5,-5|before0:some
8,-1,2,-5,2,-2,5,-10|before0:speak of
3,-12,-17,17,13,9,-31,17|before0:spend
-1,-1,-3,6,-4,-2,-7,10|before0:suggest
0,0,-3,-1,0,-2,-9,15|before0:support
7,-3,-5,1,-4,10,-3,-2|before0:take
15,0,-1,-2,0,-3,-3,-6|before0:talk about
-1,-1,-1,26,-5,-3,-7,-8|before0:talk of
0,0,8,-4,-3,-2,4,-3|before0:tell
-5,-1,18,-8,-10,-17,9,14|before0:than
12,0,-11,-4,-29,-19,15,36|before0:that
-12,63,69,-31,-15,-59,62,-78|before0:the
0,0,-7,0,0,0,10,-2|before0:their
-1,0,-5,-3,3,-3,15,-6|before0:think
0,0,-5,-1,-1,-1,0,9|before0:tie
11,0,0,0,-1,0,-8,0|before0:time
-16,-11,-8,17,38,7,-55,28|before0:to
0,-1,0,-4,5,0,8,-7|before0:top
-2,-1,13,-7,-24,-3,24,0|before0:toward
-3,0,-2,-7,4,-1,9,-1|before0:towards
-1,-2,-7,-1,24,-4,-13,4|before0:under
-1,0,8,2,0,-1,-8,-1|before0:us
0,0,-3,-1,0,10,-1,-3|before0:utter
0,0,0,0,-3,0,-10,13|before0:vote on
-1,-1,12,0,-3,-7,-19,20|before0:want
-1,2,-7,-1,14,-6,4,-5|before0:was
0,0,-4,-1,0,0,-4,9|before0:weigh
0,0,0,0,-1,8,-6,0|before0:what
-4,-1,4,-3,-4,-3,3,8|before0:where
-1,-1,0,-8,-1,16,13,-18|before0:whether
-3,0,-2,0,-1,-2,0,8|before0:which
-2,-2,13,-4,-4,-7,17,-11|before0:why
3,-1,-21,-8,5,27,-15,10|before0:with
0,41,-2,-6,3,-1,-18,-16|before0:within
0,0,0,-1,0,-3,11,-5|before0:work toward
0,4,0,-1,-11,15,-3,-3|before0:worth
-1,-1,-8,-1,-1,28,-28,13|before0:would
0,0,-1,-1,-1,-1,-7,10|before0:year
10,0,-1,-1,-1,-3,0,-3|before0:yet
0,0,-2,0,18,-1,-1,-13|before0:yield
16,4,-13,8,-1,-6,-1,-7|before1:\"
-5,-5,-6,9,-13,10,3,7|before1:#
-9,0,13,0,0,0,-3,1|before1:'
-1,0,4,-1,8,-5,-7,2|before1:'d
-1,0,-3,-4,-7,0,15,-1|before1:'ll
10,-3,-5,-11,-11,11,-1,11|before1:'s
1,-5,32,-20,-2,-21,-21,35|before1:,
-3,-4,24,4,-18,-1,13,-15|before1::
13,-4,-3,-4,11,-8,13,-18|before1:DATE
-3,0,-1,-1,-1,-2,12,-4|before1:EU
-4,-2,-4,-19,33,15,-1,-17|before1:LAND
-2,-1,-15,4,1,-9,40,-19|before1:LEADER
-4,-1,-22,14,-2,-2,28,-11|before1:NATO
-1,0,8,-1,-1,-4,-1,1|before1:OUTLET
0,1,9,-1,-9,0,5,-4|before1:PERSON
20,-3,28,2,40,-30,-30,-26|before1:USA
7,-2,-3,-1,0,0,-9,8|before1:a
-1,-1,10,-7,-1,-1,4,-4|before1:about
0,0,-3,0,0,0,8,-3|before1:accord
0,-1,-3,-2,-1,-1,0,8|before1:acknowledge
0,0,0,-1,-8,8,-2,4|before1:add
0,0,0,-1,11,-1,-7,-2|before1:admiral
0,0,0,0,-6,0,15,-9|before1:affordable
-5,0,-10,-2,-1,-3,27,-6|before1:again
0,-1,-1,8,2,-1,-6,-1|before1:against
-1,-1,3,19,-3,-7,6,-16|before1:agree
-1,-1,10,-4,-8,6,-16,15|before1:aim
8,0,-7,-1,-1,0,-1,2|before1:allies
-1,0,11,-1,-1,-1,-1,-6|before1:allowed
-1,0,-2,-2,22,0,-15,-3|before1:already
0,-2,-3,-1,9,4,-5,-2|before1:an
-7,4,28,-10,8,-5,-20,1|before1:and
0,0,3,-1,-2,-1,9,-9|before1:another
0,0,-8,-3,9,-2,-6,11|before1:are
0,0,-1,-2,-2,-1,9,-3|before1:argue
0,0,-2,0,0,8,-4,-1|before1:arrive
4,0,-9,7,0,0,0,-1|before1:as
-1,0,-11,10,-1,8,11,-16|before1:ask
-5,-4,2,-13,0,-11,46,-15|before1:at
0,-1,0,0,-8,-1,11,0|before1:away
0,-10,2,4,-7,-1,-5,17|before1:back
-1,0,-7,0,13,-1,0,-4|before1:bank
-3,-2,10,-1,1,-2,8,-12|before1:bar
-1,0,-3,-1,-3,-2,14,-4|before1:basket
-4,-3,-14,11,30,-3,-37,19|before1:be
-1,-4,7,-6,-2,17,-6,-6|before1:been
8,0,-3,-1,-1,0,-1,-1|before1:benchmark
0,11,0,2,-1,-1,-5,-5|before1:bind
-1,0,-3,-1,-3,-3,13,-3|before1:board
-3,-3,12,3,-6,-13,-12,22|before1:budget
-1,0,-1,-9,-1,-5,1,17|before1:but
0,0,0,0,-5,8,-2,0|before1:buy
3,2,5,6,-1,-1,-5,-8|before1:call
0,0,-3,-1,-1,0,-4,9|before1:campaign
-1,-1,-12,-7,7,2,15,-4|before1:can
0,0,-2,13,-11,13,-7,-6|before1:cannot
0,20,-1,-1,-6,-2,-5,-5|before1:ceiling
0,0,0,-8,0,-1,13,-3|before1:chair
0,-7,-8,-1,21,-2,7,-9|before1:close
-1,0,-1,0,-2,-1,-2,8|before1:coalition
-1,-1,-3,10,-3,2,3,-7|before1:commit
0,0,-1,0,-3,0,-7,11|before1:committee
-1,-1,-6,-9,-1,14,-17,21|before1:could
0,0,-6,-2,-2,0,10,-1|before1:counterparts
0,-1,0,0,1,0,-9,10|before1:counting
-1,-1,13,8,-20,4,-9,6|before1:country
0,-1,-2,-5,-1,0,-1,10|before1:date
0,0,11,-1,-2,-1,-20,13|before1:deal
0,0,0,0,-9,-2,18,-6|before1:debate
-1,-1,-5,-4,3,-6,-3,15|before1:defence
-3,6,-1,1,-2,-8,-12,18|before1:defence spending
-2,6,-11,-1,-7,-4,-15,34|before1:defense
-4,-2,-22,5,-12,5,18,11|before1:defense spending
0,0,-4,-1,9,0,-3,0|before1:devote
-6,-1,34,-1,0,-1,-16,-8|before1:diplomacy
-1,5,-4,-2,0,26,-4,-20|before1:do
0,0,0,-2,10,0,-8,0|before1:door
-3,-5,-1,-1,-3,17,-1,-3|before1:each
11,0,-6,-2,0,0,0,-2|before1:effect
0,-1,0,0,-1,-9,11,0|before1:emulate
0,0,6,0,-12,1,8,-2|before1:end
0,-1,-1,0,19,-1,-5,-11|before1:equal
0,-2,-1,-1,32,-3,-22,-4|before1:equivalent
0,0,0,0,-4,-1,-4,9|before1:estimate
0,0,0,0,-6,-3,15,-5|before1:ever
0,-2,0,-2,-4,10,-1,-2|before1:every
9,0,-3,0,0,0,-5,0|before1:everywhere
-8,0,9,-1,0,0,8,-8|before1:example
0,0,0,-8,0,0,0,8|before1:exclude
0,11,0,-4,-2,1,-2,-5|before1:expenditure
10,0,3,-1,-4,-1,2,-9|before1:fight
-2,-3,2,1,23,-7,-8,-3|before1:figure
0,0,-2,-1,-2,2,10,-7|before1:find
0,0,0,0,-1,0,-8,10|before1:fixation
-2,-2,1,-7,-9,2,23,-5|before1:for
-2,9,17,-3,0,-2,-14,-5|before1:from
0,-2,-2,-2,-14,-2,17,6|before1:further
-1,0,-3,-2,-1,-1,12,-3|before1:game
0,0,-3,-1,-11,-1,20,-4|before1:gdp
-1,-2,19,-10,-9,19,-5,-11|before1:get
-1,0,-1,-1,-1,0,-5,8|before1:glad
-4,-2,0,8,-23,13,-3,10|before1:go
-2,-3,6,-1,-37,5,30,2|before1:goal
-1,-1,-1,-5,-4,-1,1,11|before1:government
0,0,-6,0,0,0,-1,8|before1:greens
-2,0,-3,-1,-10,0,23,-6|before1:guideline
-1,0,-2,-2,-1,-1,-16,23|before1:habeck
-5,1,-10,5,6,31,-23,-6|before1:had
0,0,-13,0,0,0,0,14|before1:hands
-2,-2,3,0,1,-12,8,4|before1:has
-4,-1,5,-10,-2,-7,8,11|before1:have
7,-1,2,-10,11,-2,2,-9|before1:he
0,0,0,0,-9,0,10,-1|before1:head
0,0,-8,0,-1,-1,11,-1|before1:hear
0,0,-1,0,5,-4,-9,9|before1:higher
-2,0,-7,1,-1,-1,-5,16|before1:himself
0,0,10,-1,-4,0,1,-6|before1:hint
0,0,9,-1,-1,0,-1,-6|before1:hitherto
-3,-4,-1,9,3,0,1,-4|before1:hold
0,0,0,-1,11,-1,0,-8|before1:honestly
0,0,15,0,0,0,-8,-6|before1:hope
0,-2,-1,-1,10,-1,-3,-3|before1:hover
0,0,0,-1,-7,0,10,-2|before1:i
1,3,-13,7,-3,-1,-13,19|before1:in
0,0,-4,-3,0,-1,-1,9|before1:inclined
0,-3,0,-1,10,0,-1,-5|before1:instead of
27,-1,-7,-2,-2,-1,-11,-4|before1:irrelevance
-3,-2,-10,-8,30,6,-32,20|before1:is
3,-6,20,6,1,-10,-17,2|before1:it
0,0,-1,7,0,8,0,-14|before1:jump
0,-8,-1,-1,29,-2,-27,11|before1:just
-1,17,5,-4,-11,-1,-2,-3|before1:keep
0,0,11,0,-1,0,-5,-5|before1:known
0,0,-5,-1,-1,-1,0,9|before1:language
0,0,0,-1,-7,0,8,0|before1:law
0,-1,-1,-1,-6,-1,-12,22|before1:ldp
-1,-4,10,-6,12,-6,-14,10|before1:less
0,12,-1,-1,-7,-1,-1,-1|before1:limit
0,0,0,0,-10,0,-4,15|before1:list
0,-4,-1,0,20,-1,-12,-3|before1:little
0,0,-3,0,8,0,-1,-3|before1:live with
0,0,0,0,0,0,9,-9|before1:look
0,0,0,9,-13,-1,1,5|before1:made
-2,-1,13,0,-1,-1,-1,-7|before1:make
0,0,-6,-1,0,-1,10,-1|before1:map
0,0,-7,0,10,0,-2,-1|before1:match
-1,0,-6,9,0,0,0,-1|before1:matter
0,-1,0,0,8,0,-9,2|before1:may
-2,0,-24,-1,0,-1,29,-1|before1:me
0,0,-1,9,-3,0,0,-4|before1:member
0,0,-1,-4,2,0,-5,9|before1:might
-2,-12,-16,0,21,0,13,-4|before1:military spending
-4,5,20,-11,-11,7,15,-22|before1:more
-2,-1,-5,-5,10,-6,12,-3|before1:move
-1,3,12,-5,-1,6,-8,-6|before1:much
-1,0,26,-2,-4,-4,-7,-8|before1:must
0,0,-5,18,-1,9,-8,-12|before1:n't
0,0,2,8,-3,0,-6,-1|before1:near
-1,-3,15,-7,-2,-3,-1,2|before1:need
0,-8,0,0,9,0,0,0|before1:neighborhood
0,0,-23,22,0,-1,-2,5|before1:never
0,0,-1,10,0,-2,-2,-5|before1:ng
0,-1,-4,16,-1,5,-6,-9|before1:no
0,0,1,-13,0,14,-1,0|before1:nominee
-1,0,0,16,-2,-2,-7,-4|before1:none
0,0,12,-1,0,0,-4,-7|before1:north
-1,8,-17,45,-17,13,-16,-15|before1:not
0,0,-4,14,-1,-2,-1,-5|before1:nothing
2,0,-6,0,17,-3,-18,9|before1:now
-2,6,-1,9,-15,13,-29,18|before1:of
-1,2,-4,-1,-6,-1,12,0|before1:off
0,0,-2,-4,-5,-1,1,11|before1:offer
-3,0,21,-5,0,-4,-1,-8|before1:officially
0,0,-1,-10,0,12,0,0|before1:on
-1,0,3,-1,-5,8,1,-4|before1:one
0,0,0,0,-7,0,9,-1|before1:only
0,0,0,0,-7,-1,-6,15|before1:open
0,0,0,4,-2,-1,-21,22|before1:opposition leader
0,0,-3,0,1,-2,-5,10|before1:or
9,0,-1,0,0,-1,-5,-2|before1:orthodoxy
11,0,-11,-1,-3,-1,9,-5|before1:others
0,0,-6,8,-10,0,3,5|before1:out
-2,-1,-1,-6,10,18,-16,-2|before1:outlays
0,-2,-1,0,-3,0,-5,12|before1:party
-1,0,-3,-3,-3,-4,-8,22|before1:path
0,0,11,-1,-1,-2,-1,-6|before1:pick
-1,-1,-14,0,-15,1,7,24|before1:plan
0,0,-2,-9,0,-1,9,4|before1:plumped
4,-1,-5,-1,25,-1,-16,-5|before1:point
0,-1,8,-1,0,0,-1,-5|before1:policy
0,0,0,-8,-1,0,9,0|before1:premise
-1,0,-4,-1,0,0,-1,8|before1:preparations
0,0,-7,9,-1,6,-1,-5|before1:president
-2,-1,-11,16,-2,-1,2,-2|before1:promise
0,0,0,0,10,0,-8,-1|before1:proportion
-2,0,-4,-1,-1,0,11,-3|before1:push
0,0,-1,-7,0,-1,-3,12|before1:push back
0,0,-1,-10,0,16,-1,-5|before1:question
0,-1,0,0,12,-1,-5,-5|before1:race
0,0,-1,-1,-1,-1,10,-6|before1:raise
0,-1,0,0,8,0,-1,-6|before1:range
0,-1,-7,7,9,-1,-22,15|before1:ratio
0,0,-10,-2,-2,-1,18,-2|before1:ready
0,0,0,-2,0,-1,-5,8|before1:reason
0,0,0,0,8,-1,-1,-5|before1:reckon
0,0,0,0,-2,-2,9,-4|before1:reconciled
0,0,0,8,0,0,-2,-6|before1:red - green alliance
0,0,-4,-2,0,-1,-2,10|before1:report
-1,-1,-3,5,-1,-3,-7,10|before1:reporters
0,0,-8,0,0,0,-1,10|before1:republican
-2,-1,4,12,-5,8,-3,-13|before1:request
0,-5,-4,0,-11,-1,-1,22|before1:return
0,8,-1,0,0,0,5,-12|before1:review
0,-1,3,-7,-17,-8,24,7|before1:rise
0,-14,0,-1,16,-1,12,-10|before1:road
0,0,10,-2,0,-1,-1,-6|before1:room
0,0,0,-1,-1,-2,-11,16|before1:rule out
0,0,-1,-1,9,-3,0,-4|before1:sachs
7,4,-14,19,-14,0,-12,10|before1:say
-1,0,-7,-1,-4,0,0,13|before1:schroeder
0,0,0,8,0,0,-7,-1|before1:secret
0,0,0,0,13,0,-11,-2|before1:security spending
0,0,0,0,17,0,-7,-10|before1:seen
0,0,-19,0,0,0,0,19|before1:senators
-2,-3,-7,-1,21,8,-16,-1|before1:share
7,-4,2,10,-16,5,-12,8|before1:should
-1,0,9,-1,4,0,-10,-1|before1:show
0,0,0,0,8,0,-5,-3|before1:slide
0,0,10,-2,-12,-1,-3,8|before1:something
-2,-3,11,-10,35,-8,-10,-14|before1:spend
0,0,-1,0,-1,0,-8,10|before1:split
0,0,0,0,8,-2,-3,-2|before1:stalls
7,0,-6,1,-6,0,17,-12|before1:standard
0,0,0,0,11,0,-9,0|before1:standards
-1,22,-3,-4,-16,-7,-2,10|before1:stay
-1,0,0,0,-2,-1,-18,21|before1:step
0,-2,1,-1,8,0,-2,-4|before1:still
0,0,0,0,-9,-4,9,4|before1:stop
17,0,-10,-1,0,-1,-2,-2|before1:strategy
-1,0,-1,10,-2,-1,-1,-3|before1:such
0,0,0,-2,0,0,9,-6|before1:support
0,0,-2,-1,-1,8,-1,-3|before1:sure
0,0,0,0,9,0,-5,-2|before1:swell
0,0,-1,-1,12,0,-15,5|before1:table
0,0,0,0,12,-1,-4,-7|before1:tanks
-2,-1,3,8,-21,2,25,-14|before1:target
-3,0,11,-1,-1,-2,-2,-2|before1:test
-1,1,2,0,-6,7,6,-9|before1:than
-4,7,10,1,-10,19,20,-44|before1:that
-4,-3,-15,-6,12,12,10,-7|before1:the
0,0,7,-7,13,-1,-9,-2|before1:them
-1,-1,23,-2,6,-4,-4,-16|before1:they
-1,0,4,-4,-1,8,-6,0|before1:think
-3,0,9,0,-1,0,0,-3|before1:though
8,0,0,0,0,-1,-4,-2|before1:thumb
0,0,-4,0,-3,0,-3,11|before1:times
-10,-1,25,16,-16,-13,-11,11|before1:to
0,0,9,-6,-1,-1,-3,3|before1:too
0,0,3,0,-3,-1,10,-9|before1:toward
0,0,-1,0,-1,0,16,-12|before1:track
-3,0,-2,0,-1,-2,0,8|before1:under
0,0,0,-6,0,9,-2,0|before1:understanding
-3,27,11,-9,7,-7,-11,-16|before1:up
0,0,-3,-1,-4,-1,15,-6|before1:vaults
0,9,0,0,-1,-1,-1,-5|before1:victory
0,0,9,0,-1,0,-7,-1|before1:wales
-1,0,19,3,1,-6,-12,-4|before1:was
-2,-1,-12,4,-11,5,25,-8|before1:way
-1,-1,-4,-2,6,-3,-6,12|before1:we
-1,-1,-7,-3,7,-2,-4,10|before1:well
-1,0,-6,-2,-1,4,10,-5|before1:were
-1,-1,-5,-1,-2,4,-16,22|before1:what
14,-1,-11,-3,14,-7,-13,7|before1:which
-2,-3,3,-9,-39,19,41,-10|before1:will
-3,4,-6,-1,13,-2,5,-10|before1:with
0,0,-7,16,-1,9,-10,-7|before1:wo n't
0,0,-3,-1,0,-1,-3,8|before1:work
-5,-4,4,-15,20,-6,3,3|before1:would
0,-5,0,0,9,-1,-3,0|before1:year
0,0,0,0,-10,-1,9,3|before1:years
-5,-4,25,-17,4,2,7,-11|before2:\"
-2,-1,8,-4,6,-7,11,-11|before2:#
0,0,0,-1,-3,0,12,-7|before2:'
0,0,-1,-7,-9,4,4,7|before2:'d
-10,-1,-5,-12,-13,-5,16,30|before2:'s
4,-4,-7,6,7,-21,-15,30|before2:,
-1,-1,-4,-1,1,-3,11,-3|before2:0
-5,-3,29,4,-4,-5,-10,-6|before2::
1,0,-11,0,2,0,13,-5|before2:;
-1,3,-10,0,15,-2,-5,0|before2:DATE
-3,-1,-9,-1,-1,-1,1,14|before2:EU
-11,-18,28,2,20,6,-33,6|before2:LAND
-2,-3,-17,20,4,-11,-4,13|before2:LEADER
-5,-3,4,9,6,-6,10,-15|before2:NATO
10,-3,-20,7,5,21,-5,-15|before2:USA
-12,4,-9,-8,-4,29,-27,27|before2:a
9,0,-3,-2,-4,0,6,-7|before2:about
0,0,0,-2,12,0,-8,-2|before2:above
0,0,0,0,-1,-1,-15,18|before2:accept
0,0,-4,-1,-1,0,-1,8|before2:administration
-1,0,-8,0,-1,0,-6,17|before2:air
-1,0,9,-1,20,0,-21,-6|before2:allies
0,0,1,0,3,-1,-8,6|before2:alone
0,0,-2,-1,-4,0,9,-2|before2:already
0,0,11,0,-7,-1,-7,4|before2:also
-1,-1,10,-5,-15,0,-6,17|before2:an
4,-1,1,-6,18,-4,-19,8|before2:and
-1,-1,-1,11,-3,1,-1,-4|before2:any
0,0,0,8,-2,0,-5,0|before2:anywhere
0,-7,-6,4,-2,-2,24,-11|before2:are
0,-1,-1,0,-3,0,8,-2|before2:army
-4,-1,21,-13,-8,2,12,-9|before2:as
13,0,-8,-1,0,0,-2,-1|before2:asian allies
-2,-1,-4,12,-3,-6,-8,13|before2:ask
-1,-1,0,3,17,0,-17,-1|before2:at
0,0,0,0,-13,0,13,0|before2:attain
0,0,0,0,8,0,-6,-1|before2:base
0,0,-11,14,0,0,-1,-1|before2:bat away
4,13,1,8,-34,-7,38,-23|before2:be
0,0,-2,-1,-5,0,9,-1|before2:because
-1,7,1,5,-1,-3,-11,1|before2:been
0,-1,0,-1,-1,0,11,-7|before2:beyond
0,0,-1,9,-3,0,0,-4|before2:board
0,0,0,0,0,0,-12,12|before2:brands
0,-2,-4,-1,11,-3,-10,8|before2:bring
-1,0,10,-1,0,-1,-3,-5|before2:brush off
-1,9,-8,-2,8,-8,-10,13|before2:budget
0,3,-4,0,-5,14,16,-24|before2:but
3,4,-8,-3,2,-4,-2,8|before2:by
-1,0,3,0,-3,10,-1,-8|before2:call
0,0,-1,-2,0,-1,-6,10|before2:call for
0,-3,-4,15,3,-4,2,-9|before2:cannot
0,0,-1,0,0,8,0,-6|before2:cheaper
-1,0,-10,-2,-2,-1,-2,17|before2:clear
0,-3,8,-1,4,-1,-2,-6|before2:come
0,2,-1,-3,-3,-2,-10,17|before2:come to
0,0,0,-7,0,9,-1,0|before2:comment
-4,0,-4,2,-12,-1,18,-1|before2:commitment
0,0,8,0,-1,0,-9,1|before2:considerably
0,0,-1,0,0,0,-6,8|before2:constitution
12,0,0,0,-2,-1,-4,-3|before2:copied
0,0,-6,0,0,1,9,-3|before2:core
0,0,0,0,-7,9,-1,-1|before2:cost
-1,-1,-7,2,8,17,-16,-1|before2:could
-1,-2,-7,5,9,-4,9,-9|before2:country
0,0,-3,0,3,0,15,-14|before2:current
0,0,0,-5,-18,-1,31,-6|before2:date
0,0,0,0,-15,0,15,0|before2:decade
0,0,0,0,-10,0,11,-1|before2:decreed
-1,3,-1,-7,1,0,-8,12|before2:defence
0,0,0,1,-8,0,7,0|before2:defence minister
0,-8,2,-3,5,-2,1,5|before2:defence spending
3,3,1,-8,-6,5,3,-1|before2:defense
-1,0,-4,-9,-2,13,4,-1|before2:defense minister
2,6,0,-3,-6,-7,-3,10|before2:defense spending
-2,0,-5,11,0,0,0,-4|before2:diplomat
0,-2,0,-3,2,11,0,-8|before2:do
0,0,-1,7,-3,-1,-16,14|before2:does
0,0,-1,10,0,-2,-2,-5|before2:dr
0,0,0,0,-8,0,9,-1|before2:dragged
-1,0,9,-4,-1,0,3,-6|before2:earlier
0,0,0,0,8,0,-2,-5|before2:economists
0,0,-1,0,0,0,-6,8|before2:end
0,0,0,0,8,0,-5,-2|before2:equal
0,0,-1,0,-21,0,0,23|before2:equivalent
-1,-1,14,-1,-15,-2,2,4|before2:europe
17,0,-4,-1,0,-3,3,-11|before2:everyone
-1,0,-3,-1,-2,0,-3,9|before2:expect
0,-1,0,0,-3,-1,9,-4|before2:explain
0,0,11,-4,-2,16,-3,-17|before2:favor
-2,0,10,-1,-1,0,-6,0|before2:follow
-1,7,13,-6,-9,-7,10,-8|before2:for
0,0,0,0,8,0,-7,0|before2:forecast
0,0,0,0,11,0,-11,0|before2:foresee
0,0,-1,0,-5,-1,10,-2|before2:former
0,-1,0,0,-6,-6,-5,19|before2:freeze
-2,-5,12,3,22,3,-15,-19|before2:from
-1,-1,2,-3,7,5,-8,-1|before2:gdp
0,-2,-2,-1,-17,3,14,5|before2:get
0,0,-1,-2,-2,13,-6,-2|before2:give
-1,0,11,-1,-1,-1,-1,-6|before2:glass
9,0,-5,0,-1,0,-2,0|before2:global
0,12,6,-5,-2,3,-16,2|before2:go
0,0,-4,-1,-6,0,10,2|before2:goal
0,0,-1,-1,9,-3,0,-4|before2:goldman
-3,-1,-2,-2,-13,-4,20,6|before2:government
-2,-3,16,-5,17,-3,-14,-7|before2:had
0,0,8,-1,0,0,-8,0|before2:hague
1,-6,-6,-11,21,-7,2,7|before2:has
-1,-12,3,28,1,6,-15,-10|before2:have
-1,0,1,-8,2,-5,-18,30|before2:he
0,0,-3,9,-1,-2,-1,-2|before2:heard
0,0,17,-1,0,-1,-15,1|before2:his
0,0,0,-7,0,0,8,0|before2:hit
0,9,-1,-5,-7,-2,8,-3|before2:hold
0,0,-4,-1,0,0,9,-3|before2:house
0,0,-2,0,9,0,-1,-5|before2:housing
0,0,0,-2,8,0,-9,5|before2:i
0,0,-3,-1,-7,18,-9,2|before2:if
26,-3,13,-7,1,-6,-29,4|before2:in
0,8,1,-4,-2,-1,-1,-1|before2:informal
0,0,-1,5,5,0,-9,-1|before2:intention
-3,-6,20,-7,-4,13,-7,-6|before2:is
3,5,4,6,3,-9,0,-14|before2:it
-5,-10,-3,-2,3,-7,19,5|before2:its
-1,2,2,8,1,-4,-5,-4|before2:itself
-1,-5,-1,-2,19,-2,-10,2|before2:keep
0,0,0,-8,0,-1,17,-7|before2:kmt
0,0,0,-1,0,0,8,-7|before2:law
0,0,-3,-1,0,10,-2,-4|before2:leader
0,0,-1,8,0,-1,0,-6|before2:left
-2,0,14,-3,-9,6,3,-10|before2:less
0,-1,-7,0,9,-1,-9,10|before2:level
0,-2,-3,6,-11,1,10,0|before2:lift
0,0,0,0,12,-1,-4,-7|before2:liked
-4,-5,1,-3,13,-2,3,-4|before2:long
0,0,32,0,-1,0,-26,-5|before2:lot
-2,-2,18,-1,0,0,-8,-5|before2:mandate
-1,0,-5,-1,-1,-3,17,-5|before2:match
0,0,0,0,11,0,-9,-1|before2:measure
0,0,8,-1,-1,0,-6,0|before2:meet
0,0,-1,-2,14,-1,-19,9|before2:members
0,0,-1,-1,-6,0,0,8|before2:mention
0,0,0,0,-6,11,-4,0|before2:months
0,0,8,0,4,-7,-2,-2|before2:move
0,0,-6,6,-2,-3,14,-9|before2:n't
0,0,-3,0,0,0,8,-3|before2:near
0,0,-1,-1,0,0,-17,21|before2:nears
0,0,0,0,-5,-2,-2,9|before2:need
0,-1,0,0,-1,-1,8,-5|before2:neighbours
-1,0,-2,10,0,-1,-3,-2|before2:neither
0,0,-1,17,1,-1,-12,-5|before2:never
12,0,-5,-5,-3,-2,14,-10|before2:new
-1,-1,-3,-1,-1,4,-6,8|before2:next
-2,6,-13,13,-23,-10,-3,32|before2:no
0,0,-6,19,0,-1,-1,-11|before2:nobody
-2,-4,11,9,4,-12,-16,9|before2:not
0,-1,0,0,10,0,-8,-1|before2:note
-1,-1,4,-11,-2,-3,-3,16|before2:nothing
4,8,-16,3,-4,-4,11,-2|before2:of
-1,-1,7,-5,-3,-1,-6,9|before2:officials
0,3,-14,0,-3,0,4,11|before2:old
-3,3,-15,-4,-12,-5,43,-8|before2:on
0,0,0,0,-7,0,8,0|before2:only
0,0,4,-1,14,-4,2,-15|before2:or
-2,0,-8,-6,-2,-1,-13,33|before2:ought
0,-6,-4,-1,8,-2,0,5|before2:outlays
-1,-1,9,-3,-1,-1,2,-5|before2:own
0,0,0,0,0,0,-7,9|before2:panel
10,0,-3,0,-1,0,-6,-1|before2:partners
0,0,-1,-1,-1,-1,9,-5|before2:party
-1,0,-7,-1,-4,0,0,13|before2:patricia
0,0,-1,-1,5,0,10,-12|before2:plan
0,0,-7,0,-2,-4,-2,15|before2:please
0,-2,-2,-1,-2,9,-1,-2|before2:posture
-1,0,-6,0,11,-1,0,-3|before2:preaches
0,0,11,-1,-9,0,0,0|before2:press for
0,0,12,3,-1,0,-11,-3|before2:pressure
10,0,-1,8,0,-4,-1,-11|before2:prime minister
0,0,0,0,14,0,-13,0|before2:project
-1,-1,-9,-1,-4,-3,18,0|before2:promise
0,0,-1,9,-1,0,-11,4|before2:propose
0,0,0,-1,1,-2,13,-11|before2:push
-2,-1,-1,-1,22,-1,-13,-2|before2:put
-1,-3,-12,3,4,-8,6,10|before2:raise
0,-1,0,0,-4,-2,-2,10|before2:rather
0,6,-1,4,5,-1,-12,-2|before2:ratio
0,0,1,-7,0,0,-2,8|before2:ready
0,0,0,0,0,0,8,-8|before2:recall
0,0,-5,0,13,-1,-1,-6|before2:receive
0,0,0,0,-6,0,9,-2|before2:related
0,0,-7,0,0,0,0,8|before2:renewed
-2,0,6,-3,-1,-2,16,-15|before2:report
-1,0,-7,0,13,-1,0,-4|before2:rival
-1,0,-1,-1,-3,-1,8,-2|before2:road
0,-1,0,-9,-1,-3,4,9|before2:rule out
0,-2,-1,0,-3,0,-6,13|before2:ruling
0,0,0,0,-11,0,12,-1|before2:run
6,2,-6,11,18,13,-6,-39|before2:say
0,0,-2,0,-2,-2,14,-8|before2:separate
0,-2,-1,-1,10,3,-12,3|before2:set
0,0,-3,0,13,0,-4,-6|before2:settle for
0,-1,0,0,12,-1,-6,-4|before2:share
0,0,0,12,0,-7,-1,-3|before2:she
-3,2,22,-13,-15,-3,-45,54|before2:should
-2,0,-24,-1,4,-1,25,-1|before2:show
0,0,0,0,-1,0,9,-8|before2:sicily
0,0,-1,-7,0,11,-1,-3|before2:sidestep
0,9,0,0,-1,-1,-1,-5|before2:smell
-1,0,-3,7,-2,11,-8,-5|before2:so
0,0,0,-2,0,11,-1,-7|before2:someone
0,0,8,-2,-1,0,0,-4|before2:sound out
-2,11,15,-6,4,-2,-6,-13|before2:spend
6,0,7,-1,0,0,-10,-1|before2:standard
0,0,9,0,0,-2,0,-6|before2:state
0,-1,0,0,9,-1,2,-8|before2:stay
0,0,3,-1,-6,0,11,-6|before2:strategy
0,0,-1,-4,0,-1,-1,8|before2:taiwan people 's party
-1,1,-6,-1,-7,0,27,-14|before2:take
4,-1,-20,6,-7,6,3,10|before2:tell
0,0,0,0,-9,0,10,0|before2:ten
-1,0,0,0,0,0,-8,10|before2:term
0,-1,-2,-2,3,9,0,-7|before2:than
-1,1,0,-10,-9,20,-7,6|before2:that
15,-2,2,-17,10,-4,4,-9|before2:the
0,0,0,1,0,1,-11,8|before2:their
-1,-1,-4,-5,14,9,-26,13|before2:they
-1,0,10,-3,-1,0,0,-6|before2:time
5,7,4,-11,-27,14,3,5|before2:to
0,0,0,0,12,0,-9,-2|before2:total
0,0,12,0,-2,0,-2,-7|before2:trade
0,0,0,0,-9,0,10,-1|before2:trajectory
0,0,3,-1,-10,0,-1,9|before2:unless
11,0,0,0,-1,0,-8,0|before2:upon
0,8,-4,-1,-1,0,-1,-1|before2:urge
-1,0,-20,-1,-4,-1,39,-12|before2:want
3,-1,-15,6,-1,13,13,-17|before2:was
-2,-1,-3,1,26,-3,1,-18|before2:we
0,0,-4,0,0,0,8,-4|before2:welcomes
-3,-1,11,-3,7,-3,9,-16|before2:what
4,0,-17,1,1,0,14,-2|before2:when
0,-1,8,-6,-6,22,-13,-4|before2:whether
-3,-2,5,-8,-4,1,18,-7|before2:which
0,0,0,0,-9,0,11,-1|before2:while
-3,0,7,-3,-1,-3,-6,9|before2:who
0,0,-1,0,-9,-1,13,-1|before2:whose
-3,-2,-1,-6,33,-7,-20,6|before2:will
-1,3,-4,2,21,-7,-9,-4|before2:with
0,-1,0,0,-5,-2,12,-4|before2:within
0,0,-1,9,0,0,-6,-1|before2:without
-2,9,-14,-4,-1,13,7,-8|before2:would
-1,0,-5,0,-4,-4,-2,16|before2:year
-1,-3,0,0,9,-3,-1,0|before2:years
0,0,20,-7,-9,9,-5,-7|before2:you
-4,-2,-21,10,13,12,2,-9|before3:\"
-5,2,0,-6,-15,-1,5,21|before3:#
-1,0,-11,4,-1,-1,13,-3|before3:'
-9,-2,-6,-5,20,-1,17,-13|before3:'s
2,-3,-29,8,40,9,-9,-17|before3:,
-1,6,8,7,-4,-3,-11,-2|before3:-
-3,0,4,0,40,-3,-34,-3|before3:0
-4,-1,-13,-3,6,25,17,-28|before3::
0,0,-1,-1,2,0,-8,7|before3:;
4,3,0,-9,17,3,-7,-10|before3:DATE
-14,-5,-3,25,-9,1,-12,17|before3:LAND
-2,-3,21,-11,8,8,-4,-16|before3:LEADER
-6,-1,-15,0,-12,-3,36,1|before3:NATO
0,0,-2,-1,-1,0,12,-7|before3:PERSON
-4,-3,6,-2,13,0,-1,-9|before3:USA
0,-13,15,-7,42,-11,-36,10|before3:a
-1,0,-6,-5,1,3,-10,18|before3:about
0,0,0,0,12,-1,-10,-2|before3:account
0,0,0,0,0,0,-8,8|before3:advice
3,0,-11,-6,-1,2,13,-1|before3:agree
-1,0,-2,-5,0,-1,1,8|before3:aide
-9,0,11,3,1,0,-17,12|before3:alliance
-1,-1,-1,-1,0,10,-3,-3|before3:alternative
7,0,-6,-4,-5,-2,2,8|before3:an
9,0,-1,0,-1,-1,2,-7|before3:analysts
28,0,9,-8,-28,-15,4,9|before3:and
-2,0,9,-1,1,-1,-4,-2|before3:answer
1,5,-8,2,-7,6,9,-8|before3:are
2,0,-20,8,6,-8,-3,16|before3:as
-1,0,8,0,0,0,-4,-3|before3:asian allies
-1,-3,-7,22,-7,-5,8,-8|before3:ask
-2,5,-4,-4,-7,-2,22,-9|before3:at
0,0,0,0,8,0,-1,-7|before3:bank
-1,2,12,-3,1,3,-5,-9|before3:be
-1,-3,12,-12,5,-1,6,-5|before3:been
0,0,0,-8,-1,0,9,0|before3:begin from
0,0,-5,-1,1,-1,-1,8|before3:bill
-1,1,2,-4,15,7,-12,-9|before3:budget
0,-3,-1,-1,0,-1,-7,13|before3:buildup
0,0,0,0,-3,10,-6,-1|before3:buy
-3,1,23,-15,13,0,-19,1|before3:by
0,0,0,0,-5,-1,8,-1|before3:ca
-2,0,-2,4,-6,-1,10,-3|before3:call
0,0,-8,5,-2,-3,-9,17|before3:call for
-2,0,-7,0,-1,0,-1,12|before3:chairman
0,0,-2,-1,-2,-1,-3,10|before3:chancellor
-2,0,-9,-1,16,0,0,-4|before3:cite
0,0,-2,0,-3,0,-3,8|before3:colleagues
0,0,-4,0,-4,0,-2,11|before3:come up with
0,0,-9,10,0,0,0,0|before3:conference
0,0,0,-2,-2,0,-5,9|before3:constitution
16,0,-8,-1,-1,0,-4,-1|before3:coolly
0,-3,-2,0,9,-4,11,-10|before3:could
0,-1,14,-3,-1,-3,-9,3|before3:country
0,0,-8,-1,0,0,10,-2|before3:crystal
0,0,0,0,10,0,0,-9|before3:customary
0,0,-3,-7,2,-1,12,-3|before3:decision
-1,-5,-15,4,17,-8,13,-4|before3:defence
0,0,0,9,0,-1,-5,-3|before3:defence minister
-1,10,3,11,15,-3,-14,-21|before3:defense
0,0,-11,6,-1,3,9,-5|before3:defense minister
1,0,-9,-1,22,-1,-9,-1|before3:defense spending
0,-2,-2,-1,-2,9,-1,-2|before3:defensive
0,0,14,-2,0,0,-15,4|before3:demand
-1,-5,-3,8,3,-2,10,-10|before3:did
-2,-3,14,-20,-7,-8,23,3|before3:does
0,0,-4,-3,-5,0,-1,15|before3:double
0,0,1,-1,-1,0,14,-12|before3:draft
0,0,0,1,-1,0,-8,10|before3:drop
0,0,0,0,12,0,-2,-10|before3:economy
0,0,9,-3,0,0,-2,-4|before3:endorse
0,0,10,-2,1,-1,-2,-6|before3:even
-1,0,0,0,-5,-2,11,-2|before3:every
0,-2,12,0,-2,-1,0,-6|before3:exhort
0,0,9,-4,1,-2,0,-3|before3:expect
0,0,8,0,-6,0,0,-1|before3:expectation
0,0,0,0,0,0,-7,8|before3:experts
0,0,0,0,0,0,12,-12|before3:eye
0,0,-1,2,9,-1,-6,-2|before3:figure
0,0,-5,0,-1,-1,12,-5|before3:find
0,0,-2,0,13,0,-10,0|before3:five
0,0,0,12,0,0,-12,0|before3:follow
0,0,0,0,0,0,-13,14|before3:follows
14,-5,8,-9,-2,7,5,-18|before3:for
0,0,0,0,-6,11,-4,0|before3:four
0,0,-1,0,-8,10,0,0|before3:freed
0,-2,-1,0,9,-1,-3,-2|before3:frigate
-3,-2,22,0,-15,-6,11,-6|before3:from
0,10,0,0,-9,0,0,0|before3:froze
0,0,0,-9,0,-1,-1,13|before3:fujita
0,0,0,0,-11,0,-1,13|before3:fund
-2,-4,0,-1,-11,0,-1,18|before3:gdp
-1,0,-1,-1,-2,0,-4,9|before3:general
0,8,-1,6,0,-5,0,-8|before3:get
0,-1,6,-1,-9,-1,12,-6|before3:give
6,0,7,-1,0,0,-10,-1|before3:global
-1,-5,-5,2,10,-16,22,-6|before3:go
-1,-2,-4,5,7,9,4,-18|before3:government
0,-2,0,0,-9,0,-4,17|before3:gross national product
0,8,-1,0,0,0,0,-7|before3:group
-1,8,35,16,-5,-8,-26,-19|before3:had
1,-4,-14,-7,-18,-5,39,9|before3:has
-1,-2,-2,-1,16,5,-13,-2|before3:have
0,9,0,0,-1,-1,-1,-5|before3:hawks
-1,3,12,-2,1,14,0,-26|before3:he
0,0,-7,7,-1,11,-1,-8|before3:her
-1,0,0,9,-4,-3,1,-1|before3:his
0,2,0,-8,4,0,4,-2|before3:hold
0,10,-1,0,-1,-1,-1,-5|before3:hook
0,0,-11,11,-5,-8,-6,21|before3:i
-1,-2,-8,-9,18,19,-2,-15|before3:if
0,0,0,11,0,0,-10,0|before3:imply
-6,-10,12,-10,14,5,3,-8|before3:in
0,0,0,-1,8,0,-2,-5|before3:insiders
-6,-2,-3,0,16,-11,10,-4|before3:is
0,0,0,0,-3,-3,-7,14|before3:ishin
-2,9,24,-11,-33,-2,2,12|before3:its
0,-1,-4,-1,-2,0,-1,10|before3:itself
0,-8,0,-2,-20,-3,40,-7|before3:keep
0,0,0,0,-6,8,-2,0|before3:kuomintang
0,-7,0,0,8,0,0,0|before3:largely
0,0,0,-3,0,-1,-5,9|before3:lawmakers
-1,-1,-1,-2,-8,-1,4,10|before3:ldp
-1,0,-7,8,3,-1,-5,3|before3:let
0,9,0,0,-14,0,7,0|before3:lets
0,-1,0,0,9,0,1,-7|before3:level
0,0,3,-2,12,-1,-8,-5|before3:lift
0,0,9,0,0,-1,-2,-6|before3:like to see
0,0,-2,-2,-4,-1,11,-3|before3:likely
-1,-2,-14,16,1,12,-11,-2|before3:made
0,0,-5,0,0,0,-2,8|before3:marine
0,-2,0,-1,0,12,-3,-5|before3:mean
-2,0,0,4,-7,-1,9,-4|before3:meet
0,0,12,1,-14,0,5,-3|before3:members
0,0,10,-1,0,0,0,-7|before3:mention
-1,1,2,-1,-4,0,-17,19|before3:military spending
0,0,8,0,0,0,-3,-5|before3:minimum
-1,0,-7,-1,-1,-2,9,4|before3:ministers
-2,-1,-11,-3,-3,9,-1,11|before3:more
0,0,6,0,-6,5,8,-12|before3:move
-1,0,-3,0,7,-2,-8,6|before3:my
0,-1,-12,16,-1,-2,-2,2|before3:n't
0,-1,-7,0,9,6,7,-13|before3:need
-2,0,-1,0,1,9,2,-8|before3:needed
0,0,0,9,0,0,-9,0|before3:neither
-1,3,-3,2,7,0,-8,-1|before3:never
3,-1,-13,-8,0,-1,2,19|before3:new
-1,1,-16,26,-3,-2,-5,1|before3:no
9,0,0,0,-2,0,-6,0|before3:norm
-1,17,3,7,-6,-4,-4,-13|before3:not
0,0,-16,0,19,-1,-1,-1|before3:note
0,0,-1,-2,12,-1,-8,1|before3:number
1,-4,19,-2,-14,6,7,-13|before3:of
4,-1,-19,-3,-18,-1,32,6|before3:on
10,4,-2,-1,-3,-2,-3,-2|before3:once
7,0,-5,-4,-1,-3,-2,9|before3:one
0,0,-1,-3,-12,-1,21,-3|before3:only
0,-1,4,-3,-5,-2,-8,16|before3:ought
0,-7,0,6,15,-2,-5,-6|before3:outlays
0,1,1,0,-19,-1,18,0|before3:over
0,0,-1,-1,10,0,-6,-2|before3:own
0,0,-1,0,0,-1,8,-6|before3:page
0,-1,-2,-1,-3,-1,8,0|before3:paper
0,0,-2,-2,0,13,-4,-4|before3:party
0,0,0,0,0,0,9,-8|before3:ph
0,0,-2,0,-17,0,27,-7|before3:plan
0,0,-7,8,0,0,0,0|before3:premier
0,0,4,-1,0,-1,-15,14|before3:prepare
-1,0,-5,-5,-2,8,6,-3|before3:president
-1,0,-12,13,-7,-5,7,5|before3:prime minister
0,4,3,8,-3,-4,11,-18|before3:promise
0,0,-7,0,-3,0,0,11|before3:protection
3,8,-1,2,1,-1,-11,-1|before3:put
0,0,13,-1,0,-3,-2,-8|before3:q
-1,-1,-7,4,-1,0,18,-12|before3:raise
0,-3,-2,-2,7,-2,-6,8|before3:ratio
0,0,0,0,0,-2,-6,9|before3:rebuilding
0,0,0,0,-6,0,14,-8|before3:recommendations
0,0,0,-1,0,-1,8,-5|before3:reluctant
0,0,12,-2,-5,0,-1,-4|before3:request
8,1,0,-1,-1,-1,-4,-2|before3:rule
0,0,-1,-1,0,0,-17,21|before3:ruling bloc
0,0,0,-2,0,-1,-5,8|before3:saw
6,-1,27,-7,-19,-13,6,2|before3:say
0,0,0,0,8,0,-9,1|before3:security
0,-1,2,-5,20,-7,-13,4|before3:see
0,0,0,0,8,0,-4,-3|before3:sees
10,0,0,0,-3,0,0,-6|before3:serious
0,0,9,0,-1,0,-7,-1|before3:settle on
-1,0,-1,-1,-3,0,-3,8|before3:several
-2,-1,-1,15,8,-6,-17,4|before3:she
-4,-6,28,-9,-4,11,3,-20|before3:should
12,0,0,0,-2,-1,-4,-3|before3:simply
0,6,0,0,6,0,-12,0|before3:since
0,0,-1,0,-1,0,-8,10|before3:sketched
0,0,0,0,0,0,10,-9|before3:small
0,0,-2,-4,-1,-2,-1,10|before3:smaller
0,-1,2,-3,-14,-1,24,-8|before3:so
-1,0,8,0,-2,0,0,-3|before3:some
-1,8,7,-11,6,-3,-1,-6|before3:spend
-1,0,-2,-1,-1,0,-12,18|before3:steered
0,0,0,0,-7,8,0,-1|before3:step
0,0,-12,0,0,0,13,0|before3:step up
10,0,-7,-1,0,0,0,-1|before3:strategy
-1,-3,10,-7,-2,-2,-3,8|before3:such
0,-1,-4,2,-2,-1,-6,11|before3:summit
0,0,-1,-1,-7,-2,15,-2|before3:supplementary
0,0,0,0,-9,-1,13,-3|before3:supposed
-1,0,-1,-3,4,-2,-10,13|before3:take
0,-1,-1,-1,-5,-4,15,-4|before3:target
0,0,0,-2,0,9,-6,-1|before3:television
-1,-1,0,12,-6,1,10,-14|before3:tell
6,-5,-10,8,-31,17,2,14|before3:that
11,-11,7,-11,17,-3,-17,9|before3:the
0,0,-6,-1,0,0,-6,14|before3:the allies
-1,0,-4,-2,1,-1,8,-1|before3:their
0,0,-4,12,0,-2,-2,-3|before3:there
-1,-5,22,-6,8,-5,2,-16|before3:they
-1,0,10,6,-1,0,-2,-12|before3:this
0,-1,-7,-4,-2,-1,-2,17|before3:though
0,0,-7,0,-1,-1,0,8|before3:threat
0,0,-3,-2,0,-1,-2,9|before3:tie
-6,10,-10,-11,-1,-15,36,-3|before3:to
0,0,-1,0,2,11,-2,-10|before3:together
-1,0,-7,-1,0,12,0,-2|before3:too
0,-1,-8,-1,0,0,2,9|before3:top
0,0,0,0,13,0,-12,-1|before3:treasury
0,-1,14,-2,-7,5,-12,4|before3:under
0,0,-3,0,-6,0,0,9|before3:until
7,4,-7,-2,-2,-2,9,-8|before3:up
0,0,0,0,0,0,-8,8|before3:vow
0,1,0,3,-2,11,-9,-4|before3:want
0,-2,10,-2,-14,7,2,-1|before3:warn
-1,3,11,5,-12,-2,-2,-2|before3:was
0,-1,-1,-1,-4,10,0,-4|before3:way
0,-2,-2,-3,-9,-6,10,12|before3:we
0,0,-3,-1,0,-1,-3,8|before3:weeks
0,0,-16,0,-1,-2,-1,20|before3:weigh
0,0,0,2,-2,-2,-7,9|before3:well
0,1,-3,4,-2,-9,9,0|before3:were
-1,0,-9,-1,12,-2,-14,16|before3:where
0,-1,-18,5,-2,19,-1,-1|before3:whether
-3,-3,3,-4,-11,-5,6,16|before3:which
0,0,2,-1,10,-1,-1,-8|before3:who
-1,0,-5,-1,-7,-1,2,12|before3:whose
18,0,-4,-2,2,-3,10,-20|before3:why
-3,1,-18,32,6,5,-15,-9|before3:will
-1,-1,-9,11,-7,-3,1,9|before3:with
-5,-6,8,13,-35,5,-8,28|before3:would
0,0,0,9,0,0,-5,-3|before3:wun
0,3,-2,-7,-1,9,-1,-1|before3:years
0,-3,-13,-4,9,-1,24,-11|before3:you
-10,-38,-23,-13,101,3,-32,12|bound:about
-3,-15,43,-26,-22,-23,5,42|bound:at_least
11,-28,-14,39,-74,23,44,0|bound:exact
-12,-15,10,-19,6,19,29,-19|bound:over
-3,2,-22,3,68,-8,-31,-9|bound:under
-3,81,0,-5,-34,-17,-6,-16|bound:up_to
-1,0,10,7,-5,-6,-8,3|by-kind:foreign be
-1,2,8,-1,-2,0,-3,-2|by-kind:foreign cap
1,-5,13,22,2,8,-6,-35|by-kind:foreign demand
7,-1,-9,-2,7,-2,-5,7|by-kind:foreign level
4,-3,-11,-10,-5,4,10,12|by-kind:foreign move
6,-3,14,-3,-1,-7,9,-14|by-kind:foreign pledge
1,-1,35,13,-11,0,-7,-30|by-kind:foreign proposal
-6,8,-20,-5,10,-2,3,12|by-kind:foreign spend
-11,-4,9,1,5,6,-7,2|by-kind:nobody be
-1,2,-8,8,13,-5,-2,-7|by-kind:nobody cap
-1,-6,-5,12,7,-6,-5,4|by-kind:nobody demand
-1,-1,-1,6,-3,11,-2,-8|by-kind:nobody denial
-2,5,8,-13,7,2,1,-8|by-kind:nobody level
-1,0,-12,-7,8,-11,33,-11|by-kind:nobody move
-2,10,14,-6,-13,-2,-8,7|by-kind:nobody pledge
10,-2,-13,-9,5,4,-2,9|by-kind:nobody proposal
-1,-1,-4,3,-16,7,13,0|by-kind:nobody spend
-2,3,-8,-3,-8,16,6,-4|by-kind:nongov be
0,-3,-1,-1,-8,-3,-2,17|by-kind:nongov cap
-7,3,-5,-25,7,17,-23,33|by-kind:nongov demand
-1,-1,-4,8,-2,-8,11,-3|by-kind:nongov denial
-1,-2,1,-1,-6,-5,-6,19|by-kind:nongov level
3,-4,3,9,2,1,-18,5|by-kind:nongov move
-4,-5,-3,4,6,2,-20,21|by-kind:nongov pledge
-4,-3,-9,-3,11,0,15,-7|by-kind:nongov proposal
0,-3,0,-3,17,-2,-9,0|by-kind:nongov spend
-3,-1,16,10,-2,-4,-5,-12|by-kind:noun demand
0,-1,2,3,0,-5,15,-14|by-kind:noun pledge
-1,-1,-4,1,-3,-2,-11,21|by-kind:noun proposal
14,0,-12,-6,2,-10,11,1|by-kind:own be
5,27,-2,-13,-10,-6,7,-8|by-kind:own cap
2,-3,-3,-9,-6,-18,21,16|by-kind:own demand
-3,-6,0,7,-16,18,-12,14|by-kind:own denial
-6,3,-6,6,3,7,16,-24|by-kind:own level
-15,5,4,-8,6,5,17,-14|by-kind:own move
-2,3,-28,14,9,8,0,-5|by-kind:own pledge
-6,-1,3,-1,-6,-8,-14,33|by-kind:own proposal
3,-8,22,4,9,-9,-9,-12|by-kind:own spend
0,0,13,-2,5,-3,-6,-8|by-modal:foreign be++False
0,0,4,9,-24,-1,-2,15|by-modal:foreign be+should+False
-1,0,-7,0,14,-1,0,-4|by-modal:foreign be+would+False
2,-4,42,-14,4,-1,1,-30|by-modal:foreign demand++False
0,0,-35,39,-1,-1,-2,-1|by-modal:foreign demand++True
-1,0,9,-4,0,-1,-2,-1|by-modal:foreign demand+will+False
0,0,-7,8,0,0,0,0|by-modal:foreign demand+will+True
0,0,4,-6,0,10,-4,-3|by-modal:foreign demand+would+False
7,-1,-4,-1,8,-1,-3,-4|by-modal:foreign level++False
0,0,-5,-1,-4,-1,-1,12|by-modal:foreign level+will+False
5,-2,0,-8,5,-4,3,0|by-modal:foreign move++False
0,0,-2,0,-3,9,0,-4|by-modal:foreign move+could+False
0,0,-8,-1,0,-1,-1,11|by-modal:foreign move+should+False
-1,0,0,0,-6,0,8,-1|by-modal:foreign move+will+False
0,0,10,-3,0,-3,6,-9|by-modal:foreign pledge+would+False
2,-1,43,1,-9,2,-7,-32|by-modal:foreign proposal++False
0,0,-10,14,0,0,0,-2|by-modal:foreign proposal++True
-4,8,-14,-1,11,-1,10,-9|by-modal:foreign spend++False
-1,0,1,-3,-5,0,-1,9|by-modal:foreign spend+should+False
-1,0,-5,-4,2,0,-5,12|by-modal:foreign spend+will+False
-10,-2,-5,8,-11,17,14,-11|by-modal:nobody be++False
-1,-1,13,-7,12,-9,-21,14|by-modal:nobody be+would+False
-1,4,-2,-2,-3,-3,13,-5|by-modal:nobody cap++False
0,2,-1,0,8,0,-5,-3|by-modal:nobody cap+will+False
-1,-4,14,-12,21,-8,-10,1|by-modal:nobody demand++False
0,-2,-14,24,-1,-2,-3,-3|by-modal:nobody demand++True
0,0,-2,3,-6,8,-2,-1|by-modal:nobody demand+can+True
0,0,-1,-6,-5,-1,1,12|by-modal:nobody demand+would+False
-1,-1,-1,6,-3,11,-2,-8|by-modal:nobody denial++False
-2,8,9,-5,-5,4,-8,-1|by-modal:nobody level++False
0,0,0,-8,-1,0,9,0|by-modal:nobody level++True
0,-6,0,0,11,-1,-3,-1|by-modal:nobody level+would+False
-3,7,-5,-4,11,18,-16,-9|by-modal:nobody move++False
0,-3,-2,-1,10,-4,3,-2|by-modal:nobody move+can+True
0,-1,-1,-2,-3,-2,10,-1|by-modal:nobody move+should+True
0,0,-3,0,-5,-2,20,-10|by-modal:nobody move+will+False
3,-1,-10,-4,3,-13,1,22|by-modal:nobody move+would+False
1,-1,21,-8,-12,-7,9,-3|by-modal:nobody pledge++False
0,0,0,0,-1,10,-3,-5|by-modal:nobody pledge+can+False
-2,0,-1,-1,0,-1,-7,12|by-modal:nobody pledge+would+False
0,0,0,8,0,0,-3,-4|by-modal:nobody pledge+would+True
11,-2,-9,-9,6,7,-7,4|by-modal:nobody proposal++False
-1,-1,-2,0,-14,8,7,2|by-modal:nobody spend++False
0,0,-2,-1,-3,-1,8,-1|by-modal:nobody spend+will+False
-1,-1,-3,-7,-11,12,7,5|by-modal:nongov be++False
0,0,0,5,7,-1,-1,-10|by-modal:nongov be+will+False
0,0,-1,0,3,7,1,-10|by-modal:nongov be+would+False
0,-2,0,0,-4,-1,-2,9|by-modal:nongov cap++False
0,-1,-1,0,-3,-2,0,8|by-modal:nongov cap+would+False
-7,3,-16,-21,8,19,-28,42|by-modal:nongov demand++False
0,0,8,-3,0,0,-3,-1|by-modal:nongov demand+will+False
0,0,-1,0,0,-1,8,-5|by-modal:nongov demand+would+False
-1,0,-4,8,-2,-6,12,-7|by-modal:nongov denial++False
-1,-1,-4,-1,-1,-4,-5,17|by-modal:nongov level++False
3,0,-2,11,3,-7,-4,-3|by-modal:nongov move++False
0,0,0,0,8,-1,-2,-5|by-modal:nongov move+could+False
-1,-4,8,-1,-9,13,-21,15|by-modal:nongov move+would+False
-3,-4,-1,3,10,-4,-11,11|by-modal:nongov pledge++False
-1,-1,-2,-4,-1,-2,-3,13|by-modal:nongov pledge+would+False
0,0,0,7,0,7,-1,-12|by-modal:nongov pledge+would+True
-4,-3,-7,-16,11,3,9,6|by-modal:nongov proposal++False
0,0,0,0,12,0,-2,-10|by-modal:nongov spend+could+False
-3,-1,17,8,-2,-4,-5,-11|by-modal:noun demand++False
0,-1,3,-10,0,-4,25,-13|by-modal:noun pledge++False
0,0,0,13,-1,0,-10,-1|by-modal:noun pledge++True
-1,-1,-4,-4,-3,-2,-11,25|by-modal:noun proposal++False
11,-1,-10,-5,22,-11,-17,10|by-modal:own be++False
-2,-3,15,-6,-4,2,3,-4|by-modal:own be+should+False
8,6,-5,-1,-4,-1,3,-6|by-modal:own be+will+False
-1,-2,-12,7,-18,4,21,0|by-modal:own be+would+False
5,31,-1,-8,-13,-4,5,-16|by-modal:own cap++False
0,-3,0,-1,-6,0,16,-5|by-modal:own cap+will+False
2,-2,4,-9,-4,-11,11,9|by-modal:own demand++False
0,0,-5,-4,-7,-2,17,2|by-modal:own demand+would+False
-3,-6,-5,49,-14,20,-15,-26|by-modal:own denial++False
0,0,0,-27,-2,-1,-2,34|by-modal:own denial++True
0,0,0,-14,0,-1,7,8|by-modal:own denial+would+True
-6,-9,-4,2,18,14,0,-16|by-modal:own level++False
0,0,0,8,0,0,-5,-2|by-modal:own level++True
0,0,0,0,-5,-1,8,-1|by-modal:own level+can+True
0,0,0,-1,9,0,-7,-2|by-modal:own level+could+True
0,-1,0,0,-14,-1,17,-1|by-modal:own level+will+False
0,11,-1,-2,2,-4,-1,-4|by-modal:own level+would+False
0,-8,-26,-22,50,14,24,-34|by-modal:own move++False
0,-1,-8,11,3,-2,-1,-3|by-modal:own move++True
0,0,-2,-1,-6,-1,11,-2|by-modal:own move+can+False
0,0,1,10,-9,-1,1,-2|by-modal:own move+can+True
-1,13,-7,-4,-8,-5,-20,32|by-modal:own move+could+False
-11,-5,36,-14,-14,-2,-21,30|by-modal:own move+should+False
-1,-4,1,-7,-1,-1,17,-4|by-modal:own move+will+False
0,5,-4,21,-8,-1,-11,-2|by-modal:own move+will+True
-1,-2,15,-15,0,5,21,-22|by-modal:own move+would+False
0,0,-1,13,0,-1,-5,-4|by-modal:own move+would+True
4,5,-34,-16,13,-2,69,-38|by-modal:own pledge++False
-1,-3,-7,43,-1,-2,-22,-8|by-modal:own pledge++True
-1,-1,-2,-3,1,2,-14,16|by-modal:own pledge+could+False
-3,-2,22,-20,2,-5,-39,43|by-modal:own pledge+should+False
-1,0,-6,-1,-2,-2,10,2|by-modal:own pledge+will+False
0,-1,4,-6,-3,12,10,-16|by-modal:own pledge+would+False
0,0,-6,14,0,3,-8,-3|by-modal:own pledge+would+True
-7,0,-21,5,0,-13,-9,44|by-modal:own proposal++False
2,-1,6,7,0,-1,2,-14|by-modal:own proposal++True
0,0,-1,-3,-4,-2,-3,13|by-modal:own proposal+will+False
0,0,-3,-1,0,10,-1,-3|by-modal:own proposal+will+True
0,0,20,-4,-1,-4,2,-13|by-modal:own proposal+would+False
5,1,13,-14,52,-3,-30,-23|by-modal:own spend++False
-1,0,-11,-4,-4,-2,25,-3|by-modal:own spend+can+False
0,0,-1,15,-2,-1,-10,-2|by-modal:own spend+can+True
0,0,-1,-4,-6,-1,-6,18|by-modal:own spend+could+False
7,-5,45,-7,-24,1,-21,5|by-modal:own spend+should+False
-3,-1,-4,-7,-11,1,36,-12|by-modal:own spend+will+False
0,0,-4,20,-1,0,-10,-4|by-modal:own spend+will+True
-3,0,-11,-6,-8,-2,15,16|by-modal:own spend+would+False
0,0,10,0,0,0,-6,-4|by-verb:foreign accept
1,0,-5,-5,0,0,10,0|by-verb:foreign adopt
-3,0,-18,25,4,-10,-15,18|by-verb:foreign ask
-2,0,-6,8,-2,0,-7,10|by-verb:foreign ask for
-1,0,10,7,-5,-6,-8,3|by-verb:foreign be
0,0,-5,14,-2,-1,-3,-3|by-verb:foreign bring up
12,0,-25,-4,11,-1,2,7|by-verb:foreign call
-3,-1,23,-6,-3,-6,-14,10|by-verb:foreign call for
-4,0,27,-1,-2,0,-13,-5|by-verb:foreign call on
0,0,0,11,0,0,-10,0|by-verb:foreign confirm
0,0,-10,0,-2,0,0,13|by-verb:foreign consider
0,0,-2,0,-3,9,0,-4|by-verb:foreign contribute
-2,-1,-7,0,8,-2,13,-8|by-verb:foreign expect
-1,0,-3,-1,-8,-1,12,3|by-verb:foreign get
8,-1,-8,0,4,0,-2,-1|by-verb:foreign give
-1,-1,-10,-1,8,-1,-5,10|by-verb:foreign go
12,0,-8,-1,0,0,-2,-1|by-verb:foreign hold up
-1,0,2,-1,0,12,-7,-4|by-verb:foreign insist on
-1,-1,-7,0,12,-1,-1,-1|by-verb:foreign lay out
0,0,-5,-1,-4,-1,-1,12|by-verb:foreign leave
-1,0,-6,13,-2,5,0,-9|by-verb:foreign mention
-1,0,6,0,-8,0,-3,8|by-verb:foreign move
0,0,-7,0,0,0,8,0|by-verb:foreign pay
0,0,-5,-5,7,11,-1,-6|by-verb:foreign press for
0,0,-1,-3,-1,9,-1,-3|by-verb:foreign push for
1,-1,-4,-1,13,-1,-2,-5|by-verb:foreign put
0,0,18,-6,-6,-1,-2,-3|by-verb:foreign raise
-1,0,-11,8,-2,-1,-4,11|by-verb:foreign seek
10,0,7,-2,-2,0,-9,-3|by-verb:foreign set
0,0,8,-1,0,0,-6,-1|by-verb:foreign set its sights on
-1,0,-1,-1,-1,-3,8,-1|by-verb:foreign settle for
10,0,0,-1,-1,0,0,-8|by-verb:foreign speak of
-5,8,-22,-7,9,-1,6,13|by-verb:foreign spend
0,0,-17,3,-7,5,17,-2|by-verb:foreign tell
0,-1,-1,-3,-1,-1,-1,9|by-verb:foreign tie
-2,0,18,-2,-1,-1,-6,-6|by-verb:foreign urge
-2,0,16,1,-6,0,33,-42|by-verb:foreign want
0,0,0,-1,0,-3,10,-5|by-verb:foreign work toward
6,-1,10,3,-1,-4,-9,-3|by-verb:nobody ask
-1,-1,-5,0,-12,17,-5,6|by-verb:nobody ask for
-11,-4,9,1,5,6,-7,2|by-verb:nobody be
0,0,0,-8,-1,0,9,0|by-verb:nobody begin from
0,-1,-1,-1,15,-3,-3,-7|by-verb:nobody bring
-1,0,-3,6,-3,-1,-6,8|by-verb:nobody call
-1,-1,0,-1,-6,-1,8,1|by-verb:nobody call for
-2,0,8,-1,0,-1,-2,-1|by-verb:nobody choose
0,0,-1,0,10,0,-5,-4|by-verb:nobody clear
0,0,-2,0,-8,-2,5,7|by-verb:nobody climb
0,0,0,0,0,0,8,-8|by-verb:nobody debate
0,-2,-16,7,16,-2,-10,7|by-verb:nobody expect
0,0,1,0,-3,-2,15,-10|by-verb:nobody fall
0,0,-1,0,-3,15,-4,-7|by-verb:nobody favor
0,-1,-2,-1,-12,17,-5,3|by-verb:nobody get
0,-1,13,-2,-12,5,3,-6|by-verb:nobody give
3,7,-4,4,0,-17,4,2|by-verb:nobody go
0,-10,-6,10,13,-1,-3,-3|by-verb:nobody hold
-1,8,-2,-2,4,-3,2,-6|by-verb:nobody keep
0,0,0,0,13,4,-12,-3|by-verb:nobody lift
0,-1,9,-3,-5,1,1,-2|by-verb:nobody mean
-1,0,-4,1,-1,-1,-2,8|by-verb:nobody mention
0,-1,-2,0,10,-9,-9,10|by-verb:nobody move
0,0,-4,0,-2,0,13,-6|by-verb:nobody oblige
0,0,0,0,-1,0,8,-6|by-verb:nobody pay
0,0,-1,0,10,0,-9,0|by-verb:nobody project
-1,0,-5,-1,0,0,-7,15|by-verb:nobody propose
0,0,-2,0,11,-1,-4,-4|by-verb:nobody push
0,-1,-5,-2,-6,-2,27,-12|by-verb:nobody raise
0,0,-1,0,-2,9,-1,-5|by-verb:nobody reckon
0,0,7,-2,-9,-1,1,5|by-verb:nobody rise
0,0,-1,-1,-2,0,8,-3|by-verb:nobody satisfy
0,0,0,0,-8,0,8,0|by-verb:nobody sit
0,0,8,-3,0,0,-1,-4|by-verb:nobody speak of
-1,-1,-3,-1,-7,9,1,2|by-verb:nobody spend
0,19,-1,-1,-10,2,-3,-6|by-verb:nobody stay
-1,0,-2,-2,-2,-1,-1,8|by-verb:nobody suggest
17,0,-4,2,0,-3,1,-12|by-verb:nobody talk about
-3,3,20,-10,4,-11,14,-16|by-verb:nobody tell
-1,0,-9,-3,21,-4,5,-8|by-verb:nobody think
0,0,0,0,-8,-1,8,2|by-verb:nobody use
0,-1,-22,0,-1,-1,-3,28|by-verb:nobody want
-1,-1,-3,9,8,-3,-5,-4|by-verb:nongov accept
0,0,-1,0,-1,-1,11,-8|by-verb:nongov aim
0,0,-1,-1,12,-1,4,-13|by-verb:nongov argue
0,-1,5,-9,-1,8,9,-11|by-verb:nongov ask
0,0,-4,-1,8,-3,0,0|by-verb:nongov ask for
-1,0,0,0,0,-2,-7,11|by-verb:nongov back
-2,3,-8,-3,-8,16,6,-4|by-verb:nongov be
0,0,0,0,-4,0,13,-8|by-verb:nongov bring
-3,-1,-10,-3,-2,5,12,0|by-verb:nongov call for
0,0,-13,0,-1,0,-1,16|by-verb:nongov call on
0,0,0,0,19,-1,-3,-14|by-verb:nongov climb
0,0,0,-3,0,8,0,-5|by-verb:nongov confirm
0,0,0,0,-1,0,-8,10|by-verb:nongov drop
0,0,-1,0,-7,-1,0,9|by-verb:nongov favor
0,0,-1,-2,2,4,4,-8|by-verb:nongov get
0,0,-7,14,-10,2,0,2|by-verb:nongov go
0,-1,-1,0,-2,-2,8,-3|by-verb:nongov hold
0,0,11,0,2,0,-3,-11|by-verb:nongov hope
0,0,0,0,-2,0,-5,8|by-verb:nongov insist
0,-2,0,0,-3,0,-10,16|by-verb:nongov keep
0,0,-4,0,-1,0,-3,8|by-verb:nongov name
-1,0,11,-1,-1,-1,-1,-6|by-verb:nongov press
0,-1,3,-2,-3,-1,-14,16|by-verb:nongov promise
0,-1,-2,-1,-15,5,5,8|by-verb:nongov put
0,0,0,0,11,0,-1,-9|by-verb:nongov reckon
0,0,-3,-1,-2,-1,-2,9|by-verb:nongov recommend
0,0,0,8,0,-1,-1,-5|by-verb:nongov reject
0,0,-1,0,24,-5,-4,-13|by-verb:nongov rise
0,0,14,0,-2,0,-8,-4|by-verb:nongov satisfy
0,0,5,0,0,0,8,-13|by-verb:nongov seek
0,-2,1,-2,10,-2,-8,3|by-verb:nongov spend
0,-1,0,0,-8,-2,1,10|by-verb:nongov stay
5,-2,-2,-1,-2,5,-18,15|by-verb:nongov take
-1,-1,10,-5,7,7,-9,-9|by-verb:nongov tell
0,0,-1,-2,-4,9,5,-6|by-verb:nongov think
0,7,-13,-1,8,-2,8,-6|by-verb:nongov urge
0,0,0,0,0,0,-10,10|by-verb:nongov vow
0,1,-12,-1,-1,4,-21,31|by-verb:nongov want
-1,0,0,-2,0,2,8,-8|by-verb:nongov write
0,0,10,-6,0,0,-1,-2|by-verb:noun call
0,0,-2,14,0,-3,-6,-1|by-verb:noun call for
0,0,-7,-2,0,0,-1,11|by-verb:noun calls
0,0,-4,-2,1,-1,13,-6|by-verb:noun decision
0,0,-2,-1,9,0,-8,2|by-verb:noun goal
0,0,7,7,-6,-1,-14,6|by-verb:noun plan
0,0,14,2,-1,0,-11,-4|by-verb:noun pressure
0,0,-4,-3,1,-1,13,-6|by-verb:noun promise
0,0,-1,-1,-3,0,10,-5|by-verb:noun push
-1,0,-3,8,-1,0,-1,-2|by-verb:noun request
8,-2,-3,16,9,-1,-24,-5|by-verb:own adopt
-1,0,-3,2,-2,-1,-4,9|by-verb:own afford
6,-2,6,6,1,-1,-3,-13|by-verb:own agree
-1,-1,4,-10,-2,7,-7,10|by-verb:own aim
0,-5,0,5,18,0,-17,-1|by-verb:own approve
0,0,0,10,-3,-4,9,-10|by-verb:own ask
0,-1,22,0,-8,-4,8,-17|by-verb:own ask for
0,0,0,0,-9,0,3,7|by-verb:own attain
0,-1,-2,0,9,-3,1,-4|by-verb:own average
-1,0,7,-6,-1,9,-7,0|by-verb:own back
14,0,-12,-6,2,-10,11,1|by-verb:own be
0,-4,-2,-1,2,-2,-4,11|by-verb:own bring
0,0,-11,14,0,0,-1,-1|by-verb:own brush off
0,1,0,0,-6,-1,10,-2|by-verb:own budget
7,-1,-7,12,-1,-3,3,-9|by-verb:own call
0,0,-12,-1,-1,-1,6,9|by-verb:own call for
0,0,9,0,0,0,-3,-5|by-verb:own campaign
0,13,0,0,-6,-1,-1,-5|by-verb:own cap
0,0,0,0,8,0,-7,0|by-verb:own carry
0,0,-2,0,-7,-2,0,11|by-verb:own climb
0,2,-1,-4,-2,-2,-5,12|by-verb:own come to
-2,-3,3,14,2,0,-6,-7|by-verb:own commit
0,0,-1,-5,0,9,-2,-1|by-verb:own confirm
0,0,-2,-1,-2,-4,-8,17|by-verb:own debate
0,0,-2,-1,-3,-1,8,-1|by-verb:own decide
-1,-1,-5,-2,10,2,-5,3|by-verb:own devote
0,0,-4,4,0,0,-12,13|by-verb:own discuss
-1,0,0,9,-3,-3,6,-7|by-verb:own do
0,0,0,-13,0,14,-1,0|by-verb:own dodge
0,0,-3,-1,-4,-1,-1,10|by-verb:own double
0,0,7,0,-18,0,10,1|by-verb:own end
0,0,0,-1,0,0,8,-7|by-verb:own enshrine
0,11,-5,-3,10,-3,3,-12|by-verb:own exceed
0,0,0,-8,0,0,0,8|by-verb:own exclude
-1,-3,7,-3,-6,13,-7,-1|by-verb:own exempt
0,-1,7,-8,6,-1,2,-5|by-verb:own expect
0,0,-1,-2,0,0,14,-11|by-verb:own eye
0,0,0,-7,0,-1,10,-3|by-verb:own find the means for
-1,0,6,6,-2,0,-8,-1|by-verb:own fix
0,0,0,0,11,0,-9,-1|by-verb:own foresee
-1,-2,0,0,21,-8,-6,-3|by-verb:own get
-3,-3,13,-11,-13,23,-2,-5|by-verb:own go
0,0,-1,-8,26,-1,-9,-6|by-verb:own hit
-1,6,4,-4,-10,-1,2,3|by-verb:own hold
0,11,0,0,-7,-1,-2,0|by-verb:own hold the line at
0,0,-2,-3,0,-1,10,-3|by-verb:own hope
0,-2,3,-2,-10,14,2,-6|by-verb:own increase
0,0,-2,-1,-4,-1,9,-1|by-verb:own insist on
0,-2,0,-1,-8,0,12,0|by-verb:own intend
-1,-2,-3,-6,12,-2,10,-9|by-verb:own keep
0,0,-3,0,5,0,-10,9|by-verb:own leap
0,0,0,0,-7,12,-5,0|by-verb:own level off at
0,-1,0,2,-12,-1,16,-4|by-verb:own lift
0,0,-2,-2,-4,-1,11,-2|by-verb:own likely
0,8,0,0,-4,-1,-1,-1|by-verb:own limit
0,0,-4,-4,16,3,-7,-4|by-verb:own live with
0,0,-2,-2,0,-1,-3,8|by-verb:own look at
0,0,-8,0,-1,0,-1,9|by-verb:own look for
0,1,1,0,13,0,-13,-2|by-verb:own manage
-1,0,-11,-1,7,0,16,-8|by-verb:own match
-9,-1,22,10,-12,-2,0,-8|by-verb:own meet
2,-1,11,0,5,-2,0,-15|by-verb:own mention
0,0,-2,-1,-2,0,-3,9|by-verb:own mull
0,0,10,-2,-2,0,18,-23|by-verb:own name
0,-1,-3,8,-1,-8,1,3|by-verb:own offer
0,0,12,-3,-1,-1,-10,4|by-verb:own pay
-1,-2,-2,-1,11,-1,0,-4|by-verb:own plan
-1,0,-5,-5,-6,0,10,8|by-verb:own pledge
0,0,14,-1,-1,0,-8,-4|by-verb:own prefer
0,-1,-2,-2,0,-1,-7,13|by-verb:own prepare
0,0,-1,-1,10,6,-11,-3|by-verb:own project
-2,3,1,16,-9,-2,9,-17|by-verb:own promise
-1,0,-8,7,6,-2,10,-13|by-verb:own propose
0,-1,8,-12,0,-1,-4,10|by-verb:own push back
-1,11,2,6,-4,-3,-7,-5|by-verb:own put
0,0,0,0,13,0,-12,0|by-verb:own race
-1,-3,-6,12,13,-1,-15,1|by-verb:own raise
0,0,1,-7,-1,0,-7,15|by-verb:own ready
0,0,-2,8,0,-1,-1,-4|by-verb:own rebuff
0,0,0,-1,0,-1,8,-5|by-verb:own reluctant
0,-3,0,0,-10,-1,-1,15|by-verb:own return
0,-1,-2,-7,-3,-4,-4,21|by-verb:own rule out
0,0,-1,2,-8,0,6,-1|by-verb:own secure
1,-2,-7,-3,10,-6,-7,15|by-verb:own set
0,0,-1,-7,0,11,-1,-3|by-verb:own sidestep
6,-5,25,3,-3,-10,1,-18|by-verb:own spend
0,-1,-3,0,-2,0,9,-2|by-verb:own stand
-1,1,3,-4,8,-2,1,-5|by-verb:own stay
3,0,-13,0,0,0,11,0|by-verb:own step up
0,0,-1,0,-3,-3,10,-2|by-verb:own stop
0,0,-3,-1,0,-1,8,-3|by-verb:own study
0,-1,0,0,11,0,-7,-3|by-verb:own swell
5,2,-7,-3,-7,12,8,-9|by-verb:own take
0,0,-2,0,-4,0,8,-1|by-verb:own take up
0,0,-2,16,-3,-2,-4,-5|by-verb:own talk of
-1,8,-7,3,2,-3,-22,20|by-verb:own tell
-1,-1,0,-1,-5,4,-7,9|by-verb:own think
0,0,12,-1,0,0,1,-12|by-verb:own time
0,0,0,-3,0,0,-7,10|by-verb:own urge
0,0,0,0,-4,4,-9,10|by-verb:own use
0,0,-7,3,0,10,-2,-4|by-verb:own utter
0,4,-8,-1,-5,0,14,-3|by-verb:own vow
0,-4,17,-4,-4,-4,8,-9|by-verb:own want
0,-2,0,-2,-2,9,-1,-1|by-verb:own warn
0,0,-4,-1,0,0,-4,10|by-verb:own weigh
-1,0,-2,9,0,0,-4,-2|by-verb:own work out
-1,0,-1,8,-2,-1,-13,9|by-verb:own write
8,-3,43,18,-5,-6,-8,-48|by:foreign
-11,1,-12,-5,12,7,22,-14|by:nobody
-16,-15,-25,-16,19,18,-45,80|by:nongov
2,-3,10,14,-5,-11,-3,-4|by:noun
-8,19,-23,-4,-9,-13,36,2|by:own
0,0,-2,-1,8,0,-3,-2|date-after:far led by as
0,0,-9,5,-4,-2,4,5|date-after:far led by before
-6,-4,-4,-12,14,-18,13,18|date-after:far led by by
-1,-1,-1,0,-4,-2,28,-18|date-after:far led by for
0,0,-3,0,-8,-1,7,6|date-after:far led by from
-2,-6,-4,-7,9,1,22,-13|date-after:far led by in
0,0,0,0,0,0,-9,10|date-after:far led by instead of
0,0,15,0,0,0,-14,-1|date-after:far led by not
0,2,0,0,-21,0,18,2|date-after:far led by through
0,0,-1,-1,9,4,-5,-5|date-after:far led by until
0,0,-1,0,-8,-1,5,5|date-after:next led by 3%
0,0,0,0,-16,0,10,6|date-after:next led by defence
0,0,0,0,5,0,-8,4|date-after:next led by defense
-1,-1,5,-1,-15,-1,2,12|date-after:next led by for
0,0,-2,-7,-10,-1,26,-5|date-after:next led by from
0,-1,-1,0,19,0,-11,-5|date-after:next led by gdp
0,1,-2,-2,15,-2,-5,-5|date-after:next led by in
0,0,-1,0,-10,0,17,-4|date-after:next led by of
0,0,-4,0,-4,0,-2,11|date-after:next led by strategy
0,0,0,0,-7,0,8,0|date-after:now led by 1.8 percent
0,0,-1,-1,34,0,-33,1|date-after:now led by 2%
0,-1,8,0,-5,0,8,-10|date-after:now led by 3 percent
0,0,0,0,-7,0,8,0|date-after:now led by 3.3 percent
0,0,0,0,-16,0,17,0|date-after:now led by 4.7%
-1,0,-7,11,7,0,-5,-4|date-after:now led by at
0,0,3,-3,-6,0,-3,9|date-after:now led by before
-2,0,5,-1,-11,-2,12,0|date-after:now led by by
0,0,0,0,-4,-1,-4,9|date-after:now led by dated
0,0,0,0,9,0,-8,0|date-after:now led by defense
0,0,0,0,10,0,-10,0|date-after:now led by economic output
-1,4,-1,3,8,-1,-9,-2|date-after:now led by for
0,0,-3,-2,11,-1,3,-7|date-after:now led by gdp
0,0,-9,2,-1,0,-1,9|date-after:now led by hearing
-3,3,24,-11,16,-1,-26,-1|date-after:now led by in
0,-1,0,0,-1,-9,11,0|date-after:now led by note
-4,9,-10,-1,-4,-5,1,14|date-after:now led by on
0,0,13,0,-4,-2,-17,12|date-after:now led by reported
-2,6,0,2,-11,-1,2,5|date-after:now led by said
0,-1,9,0,-4,0,0,-2|date-after:now led by that
0,0,-1,8,0,-5,-1,-2|date-after:now led by tokyo
0,0,8,0,0,0,-3,-5|date-after:now led by washington
0,0,-1,-1,-7,0,15,-5|date-after:now led by within
0,0,0,0,9,0,-9,0|date-after:past led by 2 percent
0,0,0,0,13,0,-12,-1|date-after:past led by 2%
0,0,0,0,10,0,-6,-4|date-after:past led by 2.1 pct
0,0,0,0,8,-1,-2,-5|date-after:past led by 2.1%
0,0,2,0,-7,-1,-5,12|date-after:past led by 2.6 percent
0,0,0,0,-10,13,-2,0|date-after:past led by at
0,-2,-2,0,-10,-2,29,-12|date-after:past led by by
-1,-1,-4,0,16,-1,-7,-2|date-after:past led by for
-6,15,7,-6,37,7,-38,-16|date-after:past led by in
-1,4,-4,-2,23,-1,-17,-2|date-after:past led by of
-2,4,-3,-1,6,-5,-7,8|date-after:past led by since
0,0,0,11,0,0,-10,0|date-before:far led by beyond
-2,5,9,-1,-1,-3,1,-8|date-before:far led by by
0,6,8,-5,10,-1,-12,-6|date-before:far led by for
0,0,0,9,0,0,-5,-3|date-before:far led by set
0,0,0,0,12,0,-12,0|date-before:far led by takes
0,-1,10,0,-9,-2,2,-1|date-before:far led by to
0,0,14,0,1,0,-6,-8|date-before:far led by until
0,0,-1,0,-4,0,-3,9|date-before:next led by by
-1,-2,-2,-2,14,-4,-23,20|date-before:next led by for
0,0,0,0,-10,0,12,-1|date-before:next led by from
0,0,0,0,1,0,9,-8|date-before:next led by in
0,0,0,0,-5,0,10,-4|date-before:next led by said
0,0,0,-1,0,3,-9,7|date-before:next led by to
5,-3,-27,-2,5,-3,12,14|date-before:now led by ,
0,0,-1,0,-7,0,14,-6|date-before:now led by 2.42 percent
0,0,0,0,0,0,13,-13|date-before:now led by adopted
0,0,0,0,-5,0,9,-3|date-before:now led by agreed
0,0,0,0,11,0,-10,0|date-before:now led by approved
0,0,-7,0,-3,0,0,11|date-before:now led by bill
-2,-1,6,0,-4,0,-6,9|date-before:now led by called
0,0,0,0,11,0,-10,0|date-before:now led by defense
0,0,0,0,10,0,-9,-1|date-before:now led by defense ministry
-1,10,-2,4,6,-2,-6,-8|date-before:now led by for
0,0,-3,6,-4,-1,9,-7|date-before:now led by gdp
-1,-1,2,-1,-1,-1,8,-5|date-before:now led by hague
0,0,-2,-1,-1,0,8,-3|date-before:now led by house
-2,6,14,-14,-23,4,15,-1|date-before:now led by in
0,-1,-2,2,10,-1,-5,-4|date-before:now led by nothing
-1,-1,-8,4,0,0,-4,9|date-before:now led by of
-2,3,16,11,3,4,-13,-22|date-before:now led by on
0,0,0,0,10,0,-9,0|date-before:now led by outlays
12,0,-6,0,0,0,-6,0|date-before:now led by released
11,-8,11,-3,16,-6,-14,-8|date-before:now led by said
0,0,0,12,0,0,-12,0|date-before:now led by signaled
0,-1,-2,-1,-1,0,-6,11|date-before:now led by summit
0,0,-1,0,-22,0,0,23|date-before:now led by than
-1,-1,3,8,-1,0,-8,-1|date-before:now led by washington
0,0,-14,-1,4,-1,-3,14|date-before:now led by washington post
0,0,-11,0,-1,0,0,12|date-before:now led by wrote
0,0,0,0,-7,10,0,-2|date-before:past led by ,
0,0,9,0,0,0,-4,-4|date-before:past led by as
0,0,-10,0,-1,0,0,11|date-before:past led by during
0,1,-2,0,-7,-2,13,-3|date-before:past led by from
15,-4,-5,-2,1,-8,15,-13|date-before:past led by in
8,2,-1,-1,-3,-1,-3,-1|date-before:past led by of
0,7,-5,-1,4,-1,4,-9|date-before:past led by since
0,0,0,0,-19,0,19,0|date-before:past led by time
0,0,-10,0,0,0,0,10|date-before:past led by wrote
-17,-5,11,0,-3,-25,38,0|date:far
-4,-3,-6,-14,-29,-9,26,38|date:next
-1,11,-4,19,10,-20,-15,0|date:now
4,23,-14,-13,37,7,-15,-28|date:past
-1,0,-6,-1,0,0,9,-1|governor-form:about finite+
-1,-1,2,6,8,-3,-1,-10|governor-form:accept finite+
0,0,-4,10,-1,0,-1,-3|governor-form:accept finite++not
-2,-1,6,-8,-1,5,-9,9|governor-form:accept finite+would
0,0,-4,9,0,-2,-1,-1|governor-form:accept finite+would+not
0,0,11,-4,0,-1,-2,-3|governor-form:accept gerund+
10,-2,-6,-6,9,-1,-1,-4|governor-form:adopt finite+
0,0,-1,12,0,0,-11,0|governor-form:adopt gerund+
0,0,0,-1,-3,-2,-2,9|governor-form:advocate finite+
-1,0,-3,-1,-5,-1,-1,11|governor-form:afford finite+
12,-2,-2,7,1,1,-4,-13|governor-form:agree finite+
0,-1,-1,-1,-7,-3,18,-5|governor-form:aim finite+
-1,-1,8,-2,5,-1,-12,4|governor-form:aim finite+should
0,0,0,0,-7,0,8,0|governor-form:announce finite+
0,-5,-1,5,17,0,-15,-1|governor-form:approve finite+
-1,0,0,-3,12,-1,10,-16|governor-form:argue finite+
0,-1,-3,-2,-4,-1,-3,15|governor-form:argue for finite+
3,-2,4,6,3,-5,14,-23|governor-form:ask finite+
0,-1,-17,22,0,-1,-2,-1|governor-form:ask finite++not
0,0,14,-6,0,0,-4,-4|governor-form:ask finite+will
-2,-1,15,-20,1,13,-14,9|governor-form:ask for finite+
0,0,-1,0,-6,8,0,-1|governor-form:ask for finite+can+not
0,0,3,-3,-7,-4,14,-3|governor-form:ask for finite+would
0,0,-12,17,0,0,-3,-1|governor-form:ask for inf+
0,0,-16,4,-3,-3,-6,24|governor-form:ask gerund+
0,0,10,-3,-1,-1,-4,-1|governor-form:ask inf+
0,0,10,-7,0,0,-1,-1|governor-form:ask progressive+
0,0,0,0,-7,0,-3,10|governor-form:attain finite+
0,-1,-2,0,9,-1,-2,-3|governor-form:average finite+
-1,-1,1,-6,-1,10,-11,10|governor-form:back finite+
0,-4,-2,-2,2,16,2,-13|governor-form:be finite+
0,-1,-2,-1,8,-5,-4,5|governor-form:be finite+could
-3,-3,17,2,-28,0,0,16|governor-form:be finite+should
8,6,-6,4,6,-2,0,-16|governor-form:be finite+will
-3,-3,-7,0,12,0,1,1|governor-form:be finite+would
0,0,-3,-3,2,-1,-4,9|governor-form:be inf+
0,0,0,-8,-1,0,9,0|governor-form:begin from finite++not
-1,0,1,-1,9,-2,-4,-3|governor-form:believe finite+
0,0,0,8,0,0,-3,-4|governor-form:bind finite+would+not
0,-1,-1,-1,11,-1,-2,-6|governor-form:bring finite+
0,0,0,0,-6,0,9,-3|governor-form:bring finite+will
0,-4,-2,0,-3,-2,-2,13|governor-form:bring finite+would
0,0,0,0,8,0,-7,-1|governor-form:bring gerund+
0,0,0,0,-5,0,9,-3|governor-form:bring inf+
0,0,-3,11,-2,0,-2,-3|governor-form:bring up finite+
0,0,-11,14,0,0,-1,-1|governor-form:brush off finite+
0,0,10,-6,0,0,-1,-2|governor-form:call +
15,0,-23,12,0,1,-12,7|governor-form:call finite+
0,0,-2,14,0,-3,-6,-1|governor-form:call for +
-5,-2,3,-10,-10,-2,15,11|governor-form:call for finite+
-2,0,-1,-1,-2,-1,-2,9|governor-form:call for gerund+
-4,0,14,-1,-4,-1,-12,8|governor-form:call on finite+
0,0,-7,-2,0,0,-1,11|governor-form:calls +
0,15,0,0,-6,-1,-1,-5|governor-form:cap finite+
0,0,0,0,8,0,-7,0|governor-form:carry inf+
-2,0,8,-1,-1,-1,-2,-2|governor-form:choose finite+
0,0,-1,0,10,0,-5,-4|governor-form:clear finite+
0,0,-4,0,1,-3,-3,10|governor-form:climb finite+
0,0,0,0,8,-1,-2,-5|governor-form:climb finite+could
0,0,0,0,-14,0,15,-1|governor-form:climb finite+will
0,0,0,0,8,0,-7,0|governor-form:climb finite+would
0,0,-2,-4,4,-2,-14,17|governor-form:come to finite+
0,-2,0,0,-6,0,10,-2|governor-form:come to finite+will
0,0,-1,0,8,-1,-4,-2|governor-form:come to finite+would
-1,0,-8,-8,0,-1,24,-6|governor-form:commit finite+
0,-2,0,11,0,0,-8,0|governor-form:commit finite++not
0,0,17,-8,-1,0,-8,0|governor-form:commit finite+should
0,0,-1,11,0,-1,-6,-2|governor-form:confirm finite+
0,0,0,-8,0,17,-2,-5|governor-form:confirm finite+would+not
0,6,-11,4,-3,-1,-2,7|governor-form:consider finite+
0,0,-1,-3,-3,0,-3,11|governor-form:consider progressive+
0,0,-2,0,-3,9,0,-4|governor-form:contribute finite+could
0,0,-2,0,0,-1,15,-12|governor-form:debate finite+
0,0,0,0,-2,-1,-7,10|governor-form:debate progressive+
0,0,-4,-2,1,-1,13,-6|governor-form:decision +
-1,-2,10,3,-3,-1,-13,6|governor-form:demand finite+
0,-1,-5,-1,16,3,-4,-7|governor-form:devote finite+
0,0,-5,0,8,0,-3,0|governor-form:devote progressive+
0,0,8,-2,0,-1,-2,-3|governor-form:do finite+
0,0,-5,-3,-1,-2,14,-2|governor-form:do finite+can
0,0,-1,12,-1,-1,-7,-2|governor-form:do finite+can+not
0,0,-2,8,0,0,-5,0|governor-form:do finite+will+not
0,0,0,-16,0,19,-1,-3|governor-form:dodge finite+
0,0,-2,0,-4,0,-9,15|governor-form:double finite+should
0,2,-2,0,-4,0,-4,9|governor-form:drop finite+
0,0,9,0,-17,0,16,-8|governor-form:end finite+
0,0,-1,0,0,0,-6,8|governor-form:end finite+will
0,-1,-3,-2,17,-2,0,-9|governor-form:exceed finite+
0,0,0,-8,0,0,0,8|governor-form:exclude finite++not
-1,-2,7,-9,-7,16,-2,-2|governor-form:exempt finite+
0,-2,12,0,-2,-1,0,-6|governor-form:exhort finite+
-3,-4,-17,0,31,-6,6,-8|governor-form:expect finite+
-1,0,0,-2,2,0,12,-10|governor-form:eye finite+
0,0,1,0,-2,-2,14,-10|governor-form:fall finite+would
0,0,-2,-4,-10,14,4,-1|governor-form:favor finite+
0,0,0,0,8,0,-8,0|governor-form:forecast finite+
0,0,0,0,11,0,-10,-1|governor-form:foresee finite+
-1,-3,-9,-2,21,-1,2,-7|governor-form:get finite+
0,0,0,-1,-7,0,8,0|governor-form:get finite+can+not
0,0,0,0,-3,-1,-6,10|governor-form:get finite+could
0,-2,-8,-3,-7,2,11,8|governor-form:get finite+should
-1,-1,13,-2,-6,-4,8,-7|governor-form:get finite+will
0,0,-1,6,-3,14,-7,-8|governor-form:get gerund+
0,-1,-2,-8,8,4,-13,11|governor-form:get inf+
7,-2,3,2,-7,9,0,-10|governor-form:give finite+
-2,11,-14,2,-9,13,-4,2|governor-form:go finite+
0,-5,10,-3,0,-6,6,-2|governor-form:go finite++not
0,-3,1,-2,10,-5,2,-3|governor-form:go finite+can+not
-1,-1,2,-4,-6,0,8,2|governor-form:go finite+should
0,1,-7,-1,-2,-1,9,0|governor-form:go finite+should+not
0,-1,-1,-2,2,0,-11,14|governor-form:go finite+will
0,0,0,11,-2,-1,-8,0|governor-form:go finite+will+not
3,-4,20,-9,-8,2,-11,5|governor-form:go finite+would
0,0,-6,-3,-3,-1,18,-4|governor-form:go progressive+
0,0,-2,11,-1,0,-5,-2|governor-form:go progressive++not
0,0,-2,-1,9,0,-8,2|governor-form:goal +
0,0,0,0,-1,0,-7,9|governor-form:grow gerund+
0,0,0,0,-8,0,10,-1|governor-form:head finite+
0,0,-1,0,22,0,-15,-5|governor-form:hit finite+
0,0,0,-7,0,0,8,0|governor-form:hit finite+will+not
0,-1,0,0,-1,-1,9,-6|governor-form:hold inf+
0,11,0,0,-7,-1,-2,0|governor-form:hold the line at finite+
11,0,-8,-1,0,0,0,-1|governor-form:hold up finite+
0,0,9,-4,5,-1,6,-15|governor-form:hope finite+
0,0,-3,-1,-1,-1,-5,11|governor-form:idea +
-1,-1,3,-2,-7,15,-2,-5|governor-form:increase finite+
0,0,11,-1,-1,-1,-3,-5|governor-form:increase finite+should
0,0,-1,0,0,-1,-8,10|governor-form:increase finite+would
-1,0,-1,-2,-4,12,1,-5|governor-form:insist on finite+
0,-2,0,-2,-8,0,12,0|governor-form:intend finite+
-1,-3,-2,-1,12,-3,-5,3|governor-form:keep finite+
0,-1,0,-3,18,-1,-9,-4|governor-form:keep finite+can
0,6,-1,-1,-19,-1,19,-2|governor-form:keep inf+
-1,-1,-7,-1,14,-1,-2,-2|governor-form:lay out finite+
0,0,-3,0,5,0,-10,9|governor-form:leap finite+
0,0,-5,-1,-4,-1,-1,12|governor-form:leave finite+will
0,0,0,0,-7,12,-5,0|governor-form:level off at finite+
0,0,2,-4,-3,-2,-3,11|governor-form:like to see finite+would
0,0,-2,-2,-3,-1,8,0|governor-form:likely finite+
0,8,0,0,-5,-1,-1,-1|governor-form:limit finite+
0,0,-3,-1,16,-1,-2,-10|governor-form:live with finite+
0,0,-8,0,-1,0,-1,10|governor-form:look for inf+
0,1,-1,0,12,0,-10,-1|governor-form:manage finite+
-1,0,-10,0,10,-1,8,-6|governor-form:match finite+should
0,0,9,-4,-11,1,7,-2|governor-form:mean finite+
3,-1,14,-3,-11,-1,3,-4|governor-form:meet finite+
-7,0,14,0,0,0,-6,0|governor-form:meet finite+should
0,0,-1,13,0,0,-11,0|governor-form:meet finite+will+not
0,0,-7,0,0,0,-3,11|governor-form:meet finite+would
0,0,1,-1,3,1,5,-8|governor-form:meet gerund+
-1,-1,4,6,3,3,-5,-8|governor-form:mention finite+
-1,0,5,-1,-18,-3,7,10|governor-form:move finite+
0,0,10,-1,2,-1,-5,-6|governor-form:move finite+should
0,0,0,0,2,0,-8,7|governor-form:move finite+would
0,-1,-1,0,13,-5,-2,-3|governor-form:move gerund+
0,0,-2,-1,-2,0,-3,9|governor-form:mull finite+
-1,0,9,-2,-3,-1,9,-11|governor-form:name finite+
0,0,-5,0,-3,0,16,-8|governor-form:oblige finite+
0,0,-3,-1,0,0,-5,9|governor-form:oblige finite+would
0,-1,-2,-6,-1,-1,-1,12|governor-form:offer finite+
0,0,0,0,-1,0,8,-7|governor-form:offer progressive+
-1,-1,-3,-4,0,-5,6,8|governor-form:oppose finite+
0,0,-7,0,-1,0,14,-5|governor-form:pay finite+
0,0,17,-2,0,0,-11,-3|governor-form:pay finite+should
0,0,-3,-1,-1,-1,-2,8|governor-form:pay progressive+should
0,0,0,12,-1,0,-10,-1|governor-form:plan ++not
-1,-1,-5,-2,19,-1,-8,-1|governor-form:plan finite+
0,0,-1,-2,0,0,10,-6|governor-form:plan progressive+
-1,-1,-4,-5,-6,-1,5,13|governor-form:pledge finite+
0,0,-7,0,0,0,9,0|governor-form:pledge progressive+
0,0,16,0,0,0,-8,-8|governor-form:prefer finite+would
0,-1,-2,-2,0,-1,-11,16|governor-form:prepare progressive+
-1,0,14,0,-1,-2,0,-10|governor-form:press finite+
0,0,-8,-2,7,7,-1,-2|governor-form:press for finite+
0,0,14,1,-1,0,-10,-4|governor-form:pressure +
0,0,-1,-1,21,6,-21,-3|governor-form:project finite+
0,0,-4,-3,1,-1,14,-6|governor-form:promise +
-2,3,5,12,-10,-2,-4,-1|governor-form:promise finite+
-4,-1,-2,5,0,-1,-15,18|governor-form:propose finite+
0,0,0,0,0,-1,12,-10|governor-form:propose finite+would
0,0,-1,-1,-3,0,10,-5|governor-form:push +
0,0,-1,-7,0,-1,-3,12|governor-form:push back finite+
0,0,8,-4,0,0,-1,-2|governor-form:push back gerund+
0,0,2,-1,23,-1,-20,-3|governor-form:push finite+
0,0,-9,-1,0,10,0,0|governor-form:push for finite+would
0,0,-1,-6,-4,0,12,-1|governor-form:push inf+
-1,9,-8,-4,-3,4,0,2|governor-form:put finite+
-1,0,9,-1,1,-3,0,-5|governor-form:put finite+would
0,0,0,0,13,0,-12,0|governor-form:race finite+
0,-1,13,-7,13,3,-20,0|governor-form:raise finite+
0,-1,-5,-2,-4,-1,22,-10|governor-form:raise finite+will
0,0,-8,-2,12,-3,7,-6|governor-form:raise finite+would
-1,-1,2,10,-9,-1,-8,7|governor-form:raise gerund+
0,0,0,0,-10,0,11,-1|governor-form:raise progressive+
0,-1,-1,-1,35,-3,-18,-11|governor-form:reach finite+
0,0,0,-2,-1,0,-8,11|governor-form:reach finite+could
0,0,0,-3,-1,-1,-14,19|governor-form:reach finite+should
0,0,0,0,-7,0,15,-7|governor-form:reach finite+would
-1,0,-1,-2,-16,7,17,-3|governor-form:reach gerund+
0,0,0,0,-15,0,17,-1|governor-form:reach inf+
0,0,1,-7,-1,0,-7,16|governor-form:ready finite+should
0,0,-2,8,0,-1,-1,-4|governor-form:rebuff finite+
-1,0,-5,0,10,-1,-3,-1|governor-form:reckon finite+
0,0,0,0,1,9,-1,-9|governor-form:reckon progressive+
-1,0,0,-2,-4,-1,-2,10|governor-form:recommend finite+
0,0,0,17,0,-5,-5,-6|governor-form:reject finite+
0,0,0,-1,0,-1,8,-5|governor-form:reluctant finite+
0,0,0,-1,-9,-1,16,-4|governor-form:remain finite+
0,0,0,0,-5,-1,8,-1|governor-form:remain finite+can+not
0,0,0,-1,9,0,-7,-2|governor-form:remain finite+could+not
0,-3,0,0,-10,-1,-1,15|governor-form:return finite+
0,0,-1,0,21,-4,-8,-9|governor-form:rise gerund+
0,0,-2,25,0,-3,-6,-14|governor-form:rule out finite+
0,0,0,-13,-2,-1,-6,24|governor-form:rule out finite++not
0,-1,0,-14,0,-3,4,14|governor-form:rule out finite+would+not
0,0,-3,-1,-3,0,10,-2|governor-form:satisfy finite+will+not
0,0,14,0,0,0,-8,-6|governor-form:satisfy finite+would
-1,-2,4,-3,-6,-2,-4,13|governor-form:seek finite+
0,0,-1,-1,0,0,11,-9|governor-form:seek finite+would
6,-3,2,-5,9,-5,-5,1|governor-form:set finite+
0,0,0,0,-1,10,-3,-5|governor-form:set finite+can
0,0,-4,-1,0,-3,-8,17|governor-form:set finite+should
0,0,8,-1,0,0,-5,-1|governor-form:set its sights on finite+
0,0,-6,0,-2,-3,15,-3|governor-form:settle for finite+
0,0,-1,0,14,0,-4,-9|governor-form:settle for inf+
-1,-1,11,-1,-2,0,-1,-4|governor-form:settle on finite+
0,0,-1,-7,0,11,-1,-3|governor-form:sidestep finite+
0,0,-3,-5,-2,-1,12,-2|governor-form:sign up finite+
4,3,-4,-13,30,1,-17,-5|governor-form:spend finite+
0,0,0,-2,9,0,-7,0|governor-form:spend finite++not
0,0,-6,-1,-3,0,12,-1|governor-form:spend finite+can
7,-4,15,-4,-19,1,-11,15|governor-form:spend finite+should
-3,-1,-14,-4,-1,1,18,3|governor-form:spend finite+will
0,0,-2,11,-1,0,-5,-3|governor-form:spend finite+will+not
-3,0,-11,-6,-9,-1,12,20|governor-form:spend finite+would
-1,6,4,7,-4,-1,-17,5|governor-form:spend gerund+
-1,-1,-1,0,-5,0,25,-17|governor-form:spend inf+
0,0,3,-3,12,0,-15,4|governor-form:spend progressive+
0,0,0,0,12,0,-2,-10|governor-form:spend progressive+could
0,0,22,-4,-7,-1,-5,-4|governor-form:spend progressive+should
0,0,-1,-2,-7,0,15,-5|governor-form:spend progressive+will
-2,-3,5,-2,17,-2,-13,0|governor-form:stay finite+
0,4,-1,-2,-13,-1,8,4|governor-form:stay finite+would
0,0,-12,0,0,0,13,0|governor-form:step up finite+should
0,8,0,0,-5,-2,2,-2|governor-form:stick to finite+
0,0,0,0,-14,-1,7,9|governor-form:stop finite+
0,0,-1,0,8,-2,-1,-4|governor-form:stop finite+will
-2,0,-1,-4,2,-2,-5,12|governor-form:suggest finite+
0,0,0,9,0,-1,0,-7|governor-form:suggest progressive++not
0,-1,0,0,8,0,-5,-1|governor-form:swell finite+will
14,2,-5,-2,-5,-5,12,-12|governor-form:take finite+
0,2,-1,0,-11,2,1,6|governor-form:take finite+will
0,-2,-4,-3,-7,20,-13,9|governor-form:take finite+would
0,0,0,0,9,0,-8,0|governor-form:take progressive+
0,0,-2,0,-4,0,8,-1|governor-form:take up finite+
-2,0,2,-1,0,-2,9,-6|governor-form:talk about gerund+
18,0,-2,0,0,-1,-7,-7|governor-form:talk about progressive+
-1,0,4,9,-2,-1,-3,-5|governor-form:talk of finite+
0,0,-1,-5,-3,-1,0,10|governor-form:talk of progressive+
-2,11,0,2,10,-4,-16,-2|governor-form:tell finite+
0,0,-7,9,0,0,0,0|governor-form:tell finite++not
-2,-1,15,-10,-2,-2,6,-5|governor-form:tell inf+
-3,-1,-8,-5,13,-4,3,4|governor-form:think finite+
0,0,3,-2,0,13,0,-14|governor-form:think progressive+
0,0,-3,-2,0,-1,-2,9|governor-form:tie finite+
0,0,-5,-1,-1,-1,0,9|governor-form:tie gerund+
0,0,12,-1,0,0,1,-12|governor-form:time finite+
0,0,0,-3,0,0,8,-4|governor-form:top inf+
-2,7,13,-6,6,-3,-9,-5|governor-form:urge finite+
0,0,0,0,-6,0,-5,11|governor-form:use finite+could
0,0,-3,-1,0,10,-1,-3|governor-form:utter finite+will+not
0,4,-9,-1,-6,0,8,6|governor-form:vow finite+
-3,-3,-2,-4,-11,0,14,11|governor-form:want finite+
0,-2,-7,-3,-2,9,6,-1|governor-form:warn finite+
0,0,-3,-1,-4,-1,-1,11|governor-form:weigh progressive+
0,0,8,-1,-1,0,-1,-4|governor-form:work gerund+
-1,0,-2,8,0,-1,-4,-1|governor-form:work out finite+
0,0,-3,-1,0,-1,-3,8|governor-form:work progressive+
0,0,0,-1,0,-3,10,-5|governor-form:work toward finite+would
-1,-1,2,8,3,2,-9,-4|governor-form:write finite+
2,0,-20,2,-5,11,6,3|governor-in:text be finite
0,0,-2,-3,0,-1,-2,9|governor-in:text be inf
2,13,-3,-3,21,-12,-20,2|governor-in:text cap finite
0,12,0,-2,-7,0,-1,-1|governor-in:text cap gerund
0,6,-1,-1,-11,-1,11,-2|governor-in:text cap inf
5,-12,-3,-14,1,16,39,-31|governor-in:text demand finite
-2,-1,-16,2,-2,2,-2,17|governor-in:text demand gerund
-2,-2,15,0,9,-6,-5,-9|governor-in:text demand inf
-2,-1,11,9,-2,-4,-4,-7|governor-in:text demand noun
-2,-1,13,-8,4,-3,-4,1|governor-in:text demand progressive
-5,-4,1,29,-18,4,-4,-3|governor-in:text denial finite
0,-2,7,-9,-1,4,5,-2|governor-in:text denial inf
-2,-20,-6,-10,20,3,4,11|governor-in:text level finite
5,2,31,-20,8,-6,-32,12|governor-in:text move finite
-3,-4,-4,20,16,8,-14,-19|governor-in:text move gerund
-1,-1,-9,-8,-1,15,9,-4|governor-in:text move inf
-1,-1,-18,5,-2,-3,22,-3|governor-in:text move progressive
-2,3,4,14,4,8,-34,3|governor-in:text pledge finite
-2,-2,6,16,-13,-3,-1,-1|governor-in:text pledge gerund
0,-1,2,3,0,-5,15,-14|governor-in:text pledge noun
4,-2,-10,-10,-6,5,17,2|governor-in:text pledge progressive
-11,-4,7,12,1,-6,-10,11|governor-in:text proposal finite
-2,-1,6,-4,-4,-4,10,-1|governor-in:text proposal gerund
-1,-1,-4,1,-3,-2,-11,21|governor-in:text proposal noun
-3,-2,-10,-4,-7,13,-11,24|governor-in:text proposal progressive
0,-7,-28,-9,37,4,-9,11|governor-in:text spend finite
-1,6,4,4,-10,-2,-4,3|governor-in:text spend gerund
0,0,1,-1,-16,-1,23,-6|governor-in:text spend inf
-1,-1,19,-7,18,-3,-11,-14|governor-in:text spend progressive
-2,-1,21,-1,-2,-4,-1,-11|governor-in:title be finite
2,-3,-1,0,0,0,-6,8|governor-in:title cap finite
0,0,0,0,-8,-1,17,-7|governor-in:title cap inf
-4,5,3,16,0,-7,-38,24|governor-in:title demand finite
0,0,-12,-1,-1,-2,-1,16|governor-in:title demand gerund
-2,-3,-14,-2,-2,13,0,11|governor-in:title denial finite
0,12,-1,-1,-5,-3,6,-9|governor-in:title level finite
-10,4,-16,-9,-10,-10,46,5|governor-in:title move finite
0,0,0,0,8,0,-7,-1|governor-in:title move gerund
0,-1,-1,-4,-8,-4,17,2|governor-in:title move inf
0,6,-6,-8,15,-5,-10,8|governor-in:title pledge finite
-1,-1,11,-7,9,-2,8,-16|governor-in:title proposal finite
-2,0,1,-1,0,-2,9,-5|governor-in:title proposal gerund
18,0,-2,0,0,-1,-7,-7|governor-in:title proposal progressive
-2,-1,5,12,-19,-4,-12,21|governor-in:title spend finite
0,0,-4,-3,11,0,11,-14|governor-in:title spend inf
2,27,-3,-6,-6,-14,0,0|governor-kind:cap
-9,-11,16,11,8,-3,-18,6|governor-kind:demand
-7,-9,-1,18,-22,20,-3,3|governor-kind:denial
-2,5,-6,-10,10,2,7,-6|governor-kind:level
-9,-2,-16,-16,11,-1,41,-8|governor-kind:move
-2,3,-1,12,0,-4,-4,-5|governor-kind:pledge
1,-9,12,0,-4,-6,-20,26|governor-kind:proposal
-5,-4,-2,-1,20,-6,-3,0|governor-kind:spend
0,-4,-2,-2,2,16,2,-13|governor-mood:be finite+
0,-1,-2,-1,8,-5,-4,5|governor-mood:be finite+could
-3,-3,17,2,-28,0,0,16|governor-mood:be finite+should
8,6,-6,4,6,-2,0,-16|governor-mood:be finite+will
-3,-3,-7,0,12,0,1,1|governor-mood:be finite+would
0,0,-3,-3,2,-1,-4,9|governor-mood:be inf+
5,6,2,-6,11,-4,-14,-1|governor-mood:cap finite+
0,11,-1,-1,-7,-2,3,-2|governor-mood:cap finite++passive
0,-1,0,-3,18,-1,-9,-4|governor-mood:cap finite+can
0,-12,4,-1,2,0,15,-7|governor-mood:cap finite+will
0,10,-1,0,-1,0,-5,-3|governor-mood:cap finite+will+passive
0,0,-3,-1,-3,-2,-6,15|governor-mood:cap finite+would
0,12,0,-2,-7,0,-1,-1|governor-mood:cap gerund+
0,5,-1,-2,-20,-2,27,-9|governor-mood:cap inf+
-3,-1,17,8,-2,-4,-5,-11|governor-mood:demand +
-1,-6,-2,-28,15,2,0,20|governor-mood:demand finite+
0,-1,-35,45,5,-2,-7,-4|governor-mood:demand finite++not
4,2,37,-12,4,4,-13,-25|governor-mood:demand finite++passive
0,0,-1,0,-6,8,0,-1|governor-mood:demand finite+can+not
0,0,15,-6,1,-3,-8,1|governor-mood:demand finite+will
-1,-1,-11,-11,-13,6,24,7|governor-mood:demand finite+would
0,0,8,-5,0,-1,-1,-1|governor-mood:demand finite+would+passive
-2,-1,-28,2,-3,1,-2,33|governor-mood:demand gerund+
-1,-1,3,1,9,-3,-5,-3|governor-mood:demand inf+
-1,-1,16,-6,-1,-2,-1,-5|governor-mood:demand inf++passive
-2,-1,17,-12,4,-3,-4,1|governor-mood:demand progressive+
-6,-6,-17,69,-18,21,-6,-38|governor-mood:denial finite+
0,-1,0,-27,-2,-1,0,32|governor-mood:denial finite++not
0,-1,0,-14,0,-3,4,14|governor-mood:denial finite+would+not
1,-13,-14,-12,18,13,2,6|governor-mood:level finite+
-1,-3,11,8,7,-2,-16,-4|governor-mood:level finite++passive
0,0,0,0,-5,-1,8,-1|governor-mood:level finite+can+not
0,0,0,-1,9,0,-7,-2|governor-mood:level finite+could+not
-1,2,-6,-1,-16,-2,20,4|governor-mood:level finite+will
0,4,3,-3,12,-6,-5,-5|governor-mood:level finite+would
11,7,-9,-23,45,6,-18,-18|governor-mood:move finite+
0,0,0,0,-6,0,8,-1|governor-mood:move finite++not+passive
0,0,3,2,3,0,-9,2|governor-mood:move finite++passive
0,0,2,-1,-7,-1,10,-3|governor-mood:move finite+can
0,-3,-1,10,1,-5,4,-4|governor-mood:move finite+can+not
-1,12,-9,-5,1,2,-18,18|governor-mood:move finite+could
-12,-5,26,-16,-11,-4,-13,34|governor-mood:move finite+should
0,5,-8,-4,-3,-2,7,5|governor-mood:move finite+should+not
-2,-4,-2,-8,-10,-6,36,-3|governor-mood:move finite+will
0,5,-2,21,-5,-1,-16,-2|governor-mood:move finite+will+not
0,0,-3,-1,-3,0,10,-2|governor-mood:move finite+will+not+passive
0,0,-1,0,1,-1,8,-7|governor-mood:move finite+will+passive
1,-8,14,-18,-6,5,3,10|governor-mood:move finite+would
0,0,-1,13,0,-1,-5,-4|governor-mood:move finite+would+not
-3,-4,-4,14,25,7,-15,-20|governor-mood:move gerund+
-1,-4,-8,-12,-8,11,23,-1|governor-mood:move inf+
-1,0,-12,-4,-3,-2,30,-7|governor-mood:move progressive+
0,0,-5,11,-1,-1,-2,-2|governor-mood:move progressive++not
0,-1,3,-10,0,-4,25,-13|governor-mood:pledge +
0,0,0,13,-1,0,-10,-1|governor-mood:pledge ++not
2,2,-16,-18,15,-13,52,-25|governor-mood:pledge finite+
-1,-3,-8,38,-2,-2,-20,-3|governor-mood:pledge finite++not
0,7,-1,3,-1,-2,5,-10|governor-mood:pledge finite++not+passive
5,0,5,-2,14,-3,-9,-10|governor-mood:pledge finite++passive
0,0,2,-3,-2,10,-2,-5|governor-mood:pledge finite+can
-1,-1,-2,-5,-2,0,-15,24|governor-mood:pledge finite+could
-3,-2,24,-20,2,-5,-40,42|governor-mood:pledge finite+should
-3,-2,7,-14,-4,7,7,2|governor-mood:pledge finite+would
0,-1,-3,19,0,10,-9,-15|governor-mood:pledge finite+would+not
0,0,0,8,0,0,-3,-4|governor-mood:pledge finite+would+not+passive
-2,-2,6,13,-13,-3,1,-1|governor-mood:pledge gerund+
0,0,-2,-3,0,-2,9,0|governor-mood:pledge inf+
-1,-2,-14,-9,-6,6,23,2|governor-mood:pledge progressive+
-1,-1,-4,-4,-3,-2,-11,25|governor-mood:proposal +
-10,-2,5,-12,7,-9,7,15|governor-mood:proposal finite+
2,-1,-1,11,-1,-1,2,-11|governor-mood:proposal finite++not
-3,0,3,9,13,0,-12,-11|governor-mood:proposal finite++passive
0,0,-2,-3,-3,-1,0,9|governor-mood:proposal finite+will
0,0,-3,-1,0,10,-1,-3|governor-mood:proposal finite+will+not
-1,0,21,-6,-4,-6,7,-10|governor-mood:proposal finite+would
-4,-1,11,-9,-4,-6,19,-6|governor-mood:proposal gerund+
3,-1,0,8,-1,-1,-7,-1|governor-mood:proposal inf+
16,-1,-12,-15,-7,15,-21,25|governor-mood:proposal progressive+
-1,0,-1,11,0,-1,-1,-8|governor-mood:proposal progressive++not
2,1,-3,-17,52,5,-30,-10|governor-mood:spend finite+
0,0,-1,-1,9,0,-7,0|governor-mood:spend finite++not
-1,0,-11,-4,-4,-2,25,-3|governor-mood:spend finite+can
0,0,-1,20,-2,-1,-12,-3|governor-mood:spend finite+can+not
0,0,-1,-4,-6,-1,-6,18|governor-mood:spend finite+could
6,-4,25,-6,-22,1,-17,17|governor-mood:spend finite+should
0,0,-4,8,0,0,-2,-1|governor-mood:spend finite+should+not
-4,-1,-10,-8,-1,1,21,2|governor-mood:spend finite+will
0,0,-4,20,-1,0,-10,-4|governor-mood:spend finite+will+not
-3,0,-11,-6,-10,-2,12,21|governor-mood:spend finite+would
-2,6,4,7,-10,-3,-4,2|governor-mood:spend gerund+
-1,-1,-2,-4,-6,-1,34,-20|governor-mood:spend inf+
-1,0,-2,-3,21,0,-18,3|governor-mood:spend progressive+
0,0,0,0,12,0,-2,-10|governor-mood:spend progressive+could
0,0,23,-4,-7,-1,-5,-5|governor-mood:spend progressive+should
0,0,-1,-5,-7,0,12,1|governor-mood:spend progressive+will
-1,0,-6,-1,0,0,9,-1|governor:about
-4,-3,11,12,5,2,-15,-9|governor:accept
9,-2,-9,12,9,-1,-14,-5|governor:adopt
0,0,0,-1,-3,-2,-2,9|governor:advocate
-1,0,-3,2,-2,-1,-4,9|governor:afford
11,-3,3,7,-2,-3,-4,-9|governor:agree
-1,-2,8,-11,-4,6,2,2|governor:aim
0,0,0,0,-7,0,8,0|governor:announce
0,-5,-1,5,17,0,-15,-1|governor:approve
-1,0,-1,-3,11,-1,11,-16|governor:argue
0,-1,4,-5,-4,-2,-4,11|governor:argue for
2,-2,-3,29,-1,-11,-6,-6|governor:ask
-3,-3,7,8,-15,10,-4,-1|governor:ask for
0,0,0,0,-9,0,3,7|governor:attain
0,-1,-2,0,10,-3,1,-4|governor:average
-1,-1,6,-8,-1,6,-12,12|governor:back
0,0,0,-8,-1,0,9,0|governor:begin from
-1,0,1,-1,9,-2,-4,-3|governor:believe
0,11,-1,4,-2,-2,-4,-6|governor:bind
0,-5,-3,-2,12,-4,6,-4|governor:bring
0,-1,0,-3,-2,0,9,-3|governor:bring forward
-1,0,1,13,-2,-1,-3,-7|governor:bring up
0,0,-11,14,0,0,-1,-1|governor:brush off
0,0,-1,-1,-4,-1,9,-2|governor:budget
15,0,-20,8,1,0,-9,5|governor:call
-8,-3,-1,3,-11,-6,5,20|governor:call for
-4,-1,19,-2,-3,-1,-15,7|governor:call on
0,0,-7,-2,0,0,-1,11|governor:calls
0,16,-1,0,-10,-2,-2,-1|governor:cap
0,0,0,2,10,0,-10,-2|governor:carry
-2,0,8,-2,-1,4,-2,-5|governor:choose
0,0,-1,0,10,0,-5,-4|governor:clear
0,0,-3,-4,2,-3,-8,16|governor:come to
-2,-3,-1,12,0,-1,3,-8|governor:commit
0,0,-2,2,0,16,-9,-7|governor:confirm
-1,4,-7,9,-7,-2,-5,8|governor:consider
0,0,-2,0,-3,9,-1,-2|governor:contribute
0,0,8,-2,-1,-1,-4,-1|governor:convince
0,0,-2,-1,-3,-1,9,-2|governor:decide
0,0,-4,-2,1,-1,13,-6|governor:decision
-2,-2,-1,-5,17,2,-7,-2|governor:devote
0,0,-7,5,-1,-3,-6,12|governor:discuss
-1,0,-3,18,-4,-3,3,-8|governor:do
0,0,0,-16,0,19,-1,-3|governor:dodge
0,2,-2,0,1,-1,-7,8|governor:drop
0,0,8,0,-17,0,10,0|governor:end
0,0,0,-1,0,0,9,-7|governor:enshrine
-1,10,-5,-5,9,-5,-1,-2|governor:exceed
0,0,0,-8,0,0,0,8|governor:exclude
-1,-4,6,-4,-8,20,-7,-3|governor:exempt
0,-2,12,0,-2,-1,0,-6|governor:exhort
-3,-4,-12,-2,34,-7,-1,-5|governor:expect
-1,0,0,-2,2,0,12,-10|governor:eye
0,-1,1,-1,0,-2,14,-11|governor:fall
0,-1,-3,-5,-10,12,0,8|governor:favor
0,-1,0,0,-2,0,-4,8|governor:fight
0,0,0,-7,0,-1,10,-3|governor:find the means for
-1,0,6,6,-2,-1,-8,1|governor:fix
0,0,-2,-1,-3,0,-1,8|governor:float
0,0,0,0,8,0,-8,0|governor:forecast
0,0,0,-1,11,0,-8,-1|governor:foresee
-3,-3,-6,-3,3,13,4,-4|governor:get
7,-3,3,1,-10,8,1,-7|governor:give
-1,4,-8,7,-15,6,-3,9|governor:go
0,0,-2,-1,9,0,-8,2|governor:goal
0,0,-1,-8,22,-1,-5,-7|governor:hit
0,11,0,0,-7,-1,-2,0|governor:hold the line at
12,0,-8,-1,0,0,0,-1|governor:hold up
0,0,8,-4,5,-2,6,-13|governor:hope
-1,-2,11,-3,-12,15,-5,-3|governor:increase
-1,0,0,-3,-4,12,1,-5|governor:insist on
0,-2,0,-1,-8,0,12,0|governor:intend
-2,6,-5,-8,12,-6,2,1|governor:keep
-1,-1,-7,-1,14,-1,-2,-2|governor:lay out
0,0,-3,0,5,0,-10,9|governor:leap
-1,0,5,-1,-6,-1,-7,10|governor:leave
0,0,0,0,-7,12,-5,0|governor:level off at
0,0,2,-4,-3,-2,-3,11|governor:like to see
0,0,-2,-2,-3,-1,8,0|governor:likely
0,9,0,0,-5,-1,-1,-1|governor:limit
0,0,-4,-4,16,3,-7,-3|governor:live with
0,0,-6,0,-1,0,-1,8|governor:look for
0,1,1,0,13,0,-13,-2|governor:manage
-1,0,-12,-1,8,0,14,-8|governor:match
0,0,11,-4,-11,1,6,-3|governor:mean
-5,-1,18,9,-12,-1,-2,-6|governor:meet
0,-1,0,7,2,1,1,-9|governor:mention
-1,-2,10,-3,-4,-9,-2,13|governor:move
0,0,-2,-1,-2,0,-3,9|governor:mull
-1,0,12,-6,-3,-1,12,-13|governor:name
0,0,-7,-2,-3,-1,11,1|governor:oblige
0,-1,-3,5,-2,-8,-1,10|governor:offer
-1,-1,-3,-4,0,-5,6,8|governor:oppose
0,0,7,-1,4,0,-9,-1|governor:persuade
-1,-2,2,5,6,-2,-8,0|governor:plan
-1,-1,-12,-6,-6,-1,12,15|governor:pledge
0,0,14,-1,-1,0,-8,-4|governor:prefer
0,5,-1,3,-1,-2,-13,9|governor:prepare
-1,0,17,0,-1,-2,1,-13|governor:press
0,-1,-5,-5,7,10,-1,-4|governor:press for
0,0,13,2,-1,0,-11,-3|governor:pressure
0,0,-1,-1,21,6,-21,-3|governor:project
-3,2,0,12,-12,-4,10,-7|governor:promise
-5,-1,-8,4,5,-3,4,4|governor:propose
0,0,-4,-7,12,-1,7,-5|governor:push
0,-1,8,-12,0,-1,-4,10|governor:push back
-1,0,-1,-5,-1,8,-2,1|governor:push for
-2,9,-4,5,-2,0,-2,-4|governor:put
0,0,0,0,13,0,-12,0|governor:race
-1,-4,6,4,0,-5,9,-9|governor:raise
0,0,1,-7,-1,0,-7,16|governor:ready
0,0,-2,8,0,-1,-1,-4|governor:rebuff
-1,0,-6,-1,11,8,-3,-8|governor:reckon
-1,0,-1,-2,-5,-1,-5,17|governor:recommend
0,0,0,11,0,-5,0,-6|governor:reject
0,0,0,-1,0,-1,8,-5|governor:reluctant
0,0,-1,-2,2,-3,13,-9|governor:remain
-1,0,-5,12,-1,0,-2,-2|governor:request
0,-3,-2,0,-10,-1,-1,17|governor:return
0,-1,5,-3,15,-6,-3,-6|governor:rise
-1,-1,-2,-5,-4,-6,-5,23|governor:rule out
0,0,11,-1,-6,-1,4,-7|governor:satisfy
0,0,-1,2,-8,0,6,-1|governor:secure
10,-4,-3,-7,6,0,-22,21|governor:set
0,0,8,-1,0,0,-5,-1|governor:set its sights on
0,0,0,0,-1,0,8,-6|governor:set out
-1,0,-8,-1,4,-6,12,0|governor:settle for
-1,-1,8,-2,-4,-2,1,1|governor:settle on
0,0,-1,-7,0,11,-1,-3|governor:sidestep
9,-1,2,-5,1,-2,3,-6|governor:speak of
0,0,1,-7,9,-4,0,0|governor:spend
-2,19,3,-5,-11,-2,-1,-2|governor:stay
3,0,-13,0,0,0,11,0|governor:step up
0,8,0,-1,-7,-2,7,-3|governor:stick to
0,0,-1,0,-8,-3,9,5|governor:stop
0,0,-3,-1,-1,2,8,-6|governor:study
-2,-1,-2,3,1,-3,-8,12|governor:suggest
0,-1,0,0,11,0,-7,-3|governor:swell
11,3,-12,-4,-13,16,-2,2|governor:take
0,0,-2,0,-3,0,11,-4|governor:take up
15,-1,-2,0,-1,-3,-1,-7|governor:talk about
-1,0,2,10,-5,-3,-3,-1|governor:talk of
-5,10,7,-9,6,-2,0,-6|governor:tell
-3,-2,-2,-7,12,9,3,-10|governor:think
-1,-1,-5,-5,-2,-3,4,13|governor:tie
0,0,12,-1,0,0,1,-12|governor:time
0,0,0,-1,0,-7,0,9|governor:triple
-2,6,8,-6,6,-4,-6,-2|governor:urge
0,-1,-1,-1,-11,3,-1,12|governor:use
0,0,-7,3,0,10,-2,-4|governor:utter
0,4,-9,-1,-6,0,8,6|governor:vow
-3,-3,-1,-4,-11,-1,16,7|governor:want
0,-2,-7,-3,-2,9,6,-1|governor:warn
0,0,-4,-1,-5,-2,-4,16|governor:weigh
-1,0,-2,8,1,-1,-4,-1|governor:work out
0,0,0,-1,0,-3,11,-5|governor:work toward
-2,-1,2,6,3,1,-9,-1|governor:write
-4,-3,2,24,-22,2,-8,9|in-title:\"
14,-36,-13,-31,29,-9,17,30|in-title:#
-6,12,-11,17,-19,-2,4,4|in-title:$
0,0,-1,5,-1,3,3,-8|in-title:%
-2,2,0,1,9,-2,-14,6|in-title:&
0,-19,-24,24,7,-11,-13,37|in-title:'
0,0,-1,0,-14,16,-3,2|in-title:'d
-1,-1,9,0,-6,-2,-2,4|in-title:'ll
4,17,-31,-25,19,45,-41,13|in-title:'s
-29,-7,11,-1,17,-12,-2,23|in-title:,
24,1,29,-27,-2,1,-13,-11|in-title:-
0,3,19,5,-22,-3,-9,6|in-title:.
-9,-1,-17,-5,18,-12,16,10|in-title:0
-7,13,-2,14,15,-12,-17,-4|in-title::
-3,-1,-8,10,8,1,8,-14|in-title:;
2,1,9,-12,-16,7,13,-4|in-title:?
6,-10,-29,6,29,16,-6,-13|in-title:DATE
-1,9,7,-1,-5,6,-6,-10|in-title:EU
-30,16,-9,-8,20,37,-17,-9|in-title:LAND
-11,6,-6,10,-24,21,-18,22|in-title:LEADER
-13,-20,35,22,5,-13,18,-33|in-title:NATO
0,2,-1,-12,16,-6,2,-1|in-title:OUTLET
21,-34,23,30,8,-30,5,-22|in-title:USA
5,-1,4,-4,-14,-1,3,8|in-title:[
5,-1,4,-4,-14,-1,3,8|in-title:]
16,-5,-19,-34,0,23,0,20|in-title:a
12,5,0,0,-6,-1,-5,-4|in-title:abandons
-2,-1,-2,-5,-10,-2,-1,24|in-title:abe
-5,-2,4,6,-15,3,-8,18|in-title:about
-1,-1,-10,-7,1,1,8,9|in-title:above
0,0,-11,1,-1,-1,-2,13|in-title:abroad
0,-3,2,-1,7,6,-1,-9|in-title:absorb
0,-1,0,-5,-2,8,-2,1|in-title:accept
0,-2,-8,-8,-1,9,7,3|in-title:accord
-1,-2,1,2,-7,14,-19,12|in-title:add
-1,6,-9,2,6,6,-10,0|in-title:adopt
1,0,-5,0,-8,-3,-8,24|in-title:advisers
0,0,-8,3,14,0,1,-10|in-title:afford
-1,-2,12,-1,-12,6,22,-24|in-title:after
-4,-1,-8,14,1,-5,12,-9|in-title:again
-1,1,6,-14,-4,-4,15,2|in-title:against
0,-3,4,-1,-10,-1,-5,15|in-title:agency
0,0,1,-1,10,2,-6,-5|in-title:agenda
-2,-1,-25,19,16,-4,-10,7|in-title:agree
0,0,0,0,-8,0,6,2|in-title:agreement
-1,-3,9,-4,1,0,-4,2|in-title:ahead
-1,-1,0,-4,-29,7,17,11|in-title:aid
-3,0,-3,8,-5,-1,2,3|in-title:aide
-1,-2,2,0,-4,18,-14,1|in-title:aim
2,0,-9,4,-1,-3,5,2|in-title:all
9,0,-3,2,0,0,-7,0|in-title:all allies
3,-2,-6,-6,-1,-16,-7,35|in-title:alliance
-1,0,35,-3,-20,-2,-4,-5|in-title:allied
27,-2,-27,-11,15,-9,-11,18|in-title:allies
8,0,-3,4,-2,0,-6,0|in-title:allies everywhere
-2,0,-6,-1,12,-1,-6,5|in-title:allies in asia
0,0,-1,0,8,-1,0,-6|in-title:allocation
10,-1,0,-9,24,-2,-6,-16|in-title:ally
2,-1,-1,-3,13,-3,-5,-2|in-title:amid
0,-7,0,0,8,0,0,0|in-title:amount
-5,-1,-9,2,5,-11,-6,24|in-title:an
-9,-6,23,-2,-9,-1,22,-17|in-title:analysis
0,-1,-5,-2,0,-1,-2,11|in-title:analysts
6,-20,-1,-7,20,-12,10,3|in-title:and
-1,1,2,7,-24,7,16,-9|in-title:announce
-1,0,15,-8,-15,-5,14,-1|in-title:another
-1,0,17,-4,-5,-3,-7,3|in-title:answer
0,-1,0,-1,-1,-2,15,-11|in-title:anyone
0,3,-9,3,-1,-3,1,6|in-title:anything
0,0,11,-4,-2,-1,-1,-3|in-title:approval
1,3,-4,-6,23,-5,8,-20|in-title:approve
11,-3,-23,-3,6,-8,8,12|in-title:are
-1,0,8,0,-3,11,-13,-1|in-title:argue
-4,-9,5,-7,13,15,-15,3|in-title:arithmetic
0,-3,-3,-1,10,-5,-2,4|in-title:armed forces
2,10,11,-4,26,-15,-20,-9|in-title:arms
-1,-6,-6,-4,21,-7,-2,4|in-title:army
0,-1,-3,-4,-2,-2,-7,19|in-title:around
-10,3,6,-10,0,-11,-3,26|in-title:as
28,-7,-17,-27,20,-4,19,-13|in-title:asia
-4,-2,-10,-1,19,-1,-17,15|in-title:asian
14,6,-9,7,4,0,-10,-12|in-title:asian allies
0,-4,29,-8,-9,-1,-18,11|in-title:ask
-2,0,-11,-3,-3,5,15,-1|in-title:ask for
0,-11,18,3,25,2,-20,-17|in-title:at
-2,0,-4,-1,-1,-1,13,-5|in-title:audience
-1,0,6,-4,7,-2,3,-9|in-title:aukus
-1,0,0,-2,9,-1,-8,4|in-title:ausmin
0,-1,-2,6,9,8,-13,-7|in-title:avoids
-2,0,2,4,-1,-3,-10,10|in-title:b
-3,-6,-19,-15,-9,8,13,30|in-title:back
-1,0,-2,-2,0,-1,-6,13|in-title:baked
0,0,0,0,8,0,-6,-1|in-title:balance
0,-1,9,4,1,1,-5,-9|in-title:balk
-1,-2,-4,-2,8,-2,-4,6|in-title:ballot
0,0,-1,-1,-10,0,14,-2|in-title:baltic
0,0,0,-1,8,0,-1,-5|in-title:bank on
0,0,2,-1,19,-5,-6,-8|in-title:banks
7,-2,12,2,1,-2,-10,-8|in-title:bar
0,0,-1,0,4,-1,15,-15|in-title:bargain
0,0,-2,-2,-2,-1,8,-1|in-title:bark
0,2,-1,0,11,-1,2,-13|in-title:base
0,0,0,-1,-1,-2,8,-3|in-title:bases
0,0,3,-1,7,-1,-10,2|in-title:bat away
0,0,9,0,0,0,-4,-5|in-title:battlefield
0,-1,-10,0,-1,0,0,14|in-title:baulk
4,7,10,0,-1,-11,4,-13|in-title:be
-1,-1,-1,-2,11,4,-6,-4|in-title:became
1,1,-6,17,2,11,2,-27|in-title:before
-1,-1,-1,0,-4,0,-1,10|in-title:began
0,0,-2,2,-5,10,-13,8|in-title:begins
7,5,10,-2,-10,-11,1,-1|in-title:behind
0,0,-2,-1,-9,-2,15,1|in-title:below
4,-1,3,2,-15,-3,14,-5|in-title:benchmark
0,0,2,-2,8,0,-4,-3|in-title:bet
3,-2,-1,0,-10,19,9,-18|in-title:beyond
-2,-2,5,-5,-9,4,-2,12|in-title:bigger
1,2,-6,0,-4,3,10,-5|in-title:biggest
-1,-3,-1,9,-11,-16,10,14|in-title:bill
-2,12,-4,21,-32,9,1,-5|in-title:billion
0,-1,-5,1,-1,9,-11,8|in-title:blank
0,0,6,-2,-8,0,9,-5|in-title:blessing
-2,0,2,-4,5,-1,-15,14|in-title:blueprint
-1,-3,-5,-4,2,-2,25,-13|in-title:bn
-2,-2,2,-6,0,14,6,-14|in-title:bond
0,0,2,-1,19,-5,-6,-8|in-title:bondholders
0,0,0,0,9,0,-9,0|in-title:boon
-1,-8,7,-2,10,-3,4,-8|in-title:boost
0,-2,9,-2,-6,-8,18,-8|in-title:both
0,-1,-3,0,9,-1,9,-13|in-title:bowls
-1,-1,-3,-10,2,12,-1,3|in-title:braces
-5,-1,-2,-4,29,15,-13,-19|in-title:brake
-1,0,-2,-2,0,-1,-6,13|in-title:brands
-1,13,-1,-2,9,-3,-8,-8|in-title:breaks
-1,0,-6,-3,6,-1,-5,10|in-title:bring
-1,0,11,1,4,-1,-5,-9|in-title:bristles
0,-2,1,-1,-2,9,2,-6|in-title:brochure
-1,-1,-10,4,10,-2,-1,0|in-title:brown
0,0,-4,9,0,-4,-2,0|in-title:brush aside
0,-1,-4,-10,2,0,4,9|in-title:brush off
-18,3,5,-19,10,-11,25,5|in-title:budget
0,4,-1,-1,-7,-4,16,-7|in-title:build - up
-2,17,-4,0,-21,-12,13,9|in-title:buildup
-3,-2,-4,0,2,-1,-8,16|in-title:burden
-1,0,5,8,-11,15,-10,-7|in-title:burden - sharing
-3,-1,-1,0,-3,5,13,-9|in-title:butter
-1,-8,0,-10,1,-1,9,9|in-title:buy
0,3,-4,0,9,-3,-9,5|in-title:buys
15,5,2,-2,-26,-20,30,-5|in-title:by
-4,3,5,-13,-1,-3,-4,16|in-title:cabinet
4,-10,-2,17,31,-3,-26,-11|in-title:call
-2,-9,42,-15,-6,-11,1,0|in-title:call for
0,-1,-4,-11,11,2,-3,7|in-title:call on
-3,6,-3,-4,-9,9,6,-1|in-title:campaign
-4,8,-16,-2,7,16,5,-14|in-title:can
2,-1,-6,-5,9,-3,12,-8|in-title:candidates
-1,-1,2,4,1,-3,-17,15|in-title:cannot
10,2,-3,-3,-1,-4,1,-2|in-title:cap
0,0,-1,0,8,-1,-1,-6|in-title:capital
0,0,-1,4,1,0,7,-10|in-title:card
15,-1,0,-2,6,-2,-9,-7|in-title:carry
0,0,-1,-1,-1,-2,-6,12|in-title:case
0,0,1,0,0,0,-11,10|in-title:casts
0,0,-2,-1,0,-7,0,11|in-title:catches
0,0,0,-10,-1,0,-2,13|in-title:caution
0,0,0,9,-2,6,-8,-4|in-title:cautious
-1,24,-7,-11,-3,-6,-1,6|in-title:ceiling
0,0,0,2,-1,12,4,-15|in-title:chair
-1,-1,4,-2,1,9,-10,0|in-title:check
0,0,1,0,-9,0,9,0|in-title:cheque
12,-2,-16,6,-6,7,0,-2|in-title:chief
9,0,-3,-4,-4,-1,2,0|in-title:chips
-2,-2,-13,10,-1,-2,14,-4|in-title:clash
0,0,0,-1,-1,-3,-3,9|in-title:cling to
0,1,11,-6,-6,-1,7,-7|in-title:closer
0,0,27,-1,0,5,-19,-11|in-title:club
-1,-5,-5,7,-9,2,7,3|in-title:coalition
-1,0,0,9,0,-2,-4,-2|in-title:coast guard
-1,-1,-3,7,-2,14,-2,-11|in-title:cold
0,-1,0,0,11,2,-9,-4|in-title:colossus
0,0,15,-1,-8,-1,-3,-1|in-title:column
-1,-1,-3,-2,0,-2,-4,12|in-title:come
-1,10,-3,1,-4,-1,1,-4|in-title:come to
3,-1,3,-1,-1,11,-6,-9|in-title:comes
-1,3,-7,5,14,-2,-14,2|in-title:commission
0,0,1,-2,-12,7,6,0|in-title:compare
0,0,-2,0,0,-2,10,-5|in-title:conservative
0,0,-8,0,-3,0,2,10|in-title:consider
-1,0,-14,0,0,-5,9,11|in-title:contribution
-4,-3,4,-4,10,21,-20,-5|in-title:cost
0,0,-6,-2,3,0,-3,8|in-title:costlier
-1,-1,-12,10,17,6,-14,-3|in-title:costs
-3,-4,1,-8,-23,11,6,20|in-title:could
-1,-1,-5,10,-5,-8,-4,14|in-title:count
-1,0,-5,-1,-10,-4,12,9|in-title:counted
-1,0,-1,-1,-14,16,6,-4|in-title:counterstrike
0,-1,-2,-1,1,-4,-10,18|in-title:counting
-1,-1,-4,10,-4,-9,15,-5|in-title:counts
-1,0,6,-2,11,0,-11,-2|in-title:course
0,-1,-4,-1,-9,-2,0,17|in-title:coy
0,-1,0,0,11,2,-9,-4|in-title:credit
0,-4,-6,-1,2,-1,12,-2|in-title:criticism
-1,0,-4,0,0,0,-4,10|in-title:crore
0,0,10,0,-5,-2,0,-4|in-title:crosshairs
0,0,-11,0,-1,-1,-2,14|in-title:crowd
-1,0,-6,-3,-1,8,10,-6|in-title:current
-2,-2,-9,-5,6,5,5,0|in-title:cut
0,0,6,0,-3,-1,-9,6|in-title:d
0,0,0,0,12,-1,-9,-2|in-title:daddy
0,0,0,0,10,0,-4,-5|in-title:dangerous
0,-1,0,2,-8,-3,7,3|in-title:date
-2,-2,17,15,-12,-7,-7,-2|in-title:day
-2,0,3,-4,-1,-4,10,-2|in-title:deadline
-1,-3,12,-5,-15,12,11,-12|in-title:deal
0,0,2,-1,19,-5,-6,-8|in-title:dear
-7,-2,17,-8,11,-10,6,-8|in-title:debate
-3,-1,-6,-3,12,23,-11,-12|in-title:debt
0,0,-1,-1,10,5,-16,3|in-title:decade
8,-1,-1,3,-9,-2,9,-6|in-title:decide
0,0,-11,13,0,0,0,0|in-title:decision
-11,15,-25,-6,19,-19,5,23|in-title:defence
0,-1,-2,4,7,9,-14,-4|in-title:defence chief
5,-1,-17,-1,-6,11,2,6|in-title:defence minister
5,5,-13,-7,14,-4,13,-13|in-title:defence spending
0,0,16,-3,0,-5,-8,0|in-title:defences
-2,0,1,-1,30,-2,-23,-4|in-title:defend
-1,0,-4,0,-1,-4,-2,12|in-title:defending
1,-5,-18,26,8,5,-12,-4|in-title:defense
0,0,-6,1,-3,0,-2,12|in-title:defense chief
-1,-1,-13,18,10,-4,13,-23|in-title:defense minister
0,-6,9,6,-6,-8,8,-2|in-title:defense ministry
-12,5,-32,-1,15,8,19,-3|in-title:defense spending
-5,-3,12,5,-12,-3,15,-9|in-title:demand
-2,0,8,0,-3,11,-12,-3|in-title:denominator
-1,3,1,0,-2,-4,12,-9|in-title:deny
0,0,-11,0,17,-1,-3,-1|in-title:dependents
-3,-2,-1,-1,-2,1,-4,11|in-title:deterrence
0,-1,11,-3,-2,0,-3,-3|in-title:dialogue
0,0,-8,20,-5,0,5,-11|in-title:dictate
-1,0,0,7,-9,4,3,-3|in-title:did
0,0,9,-1,0,0,0,-8|in-title:digits
-1,0,1,-7,-3,-1,1,9|in-title:dilemma
0,0,0,0,0,0,8,-8|in-title:discipline
-1,0,9,-4,0,-1,-12,9|in-title:discuss
0,0,-1,-4,1,13,0,-9|in-title:dissolve
0,0,-8,0,0,0,9,-1|in-title:dividend
9,1,2,-3,-3,-10,0,5|in-title:do
0,0,0,-5,-1,-3,-6,14|in-title:doable
0,0,0,8,1,-1,-16,8|in-title:document
-1,2,5,-7,-7,2,12,-6|in-title:documents
-1,-1,-5,-5,14,11,-5,-10|in-title:dodge
-4,-2,7,-4,-8,-5,19,-4|in-title:does
0,0,-2,-2,-2,-1,8,-1|in-title:dog
-1,0,-2,-1,8,-1,-3,1|in-title:dollar
0,-1,-2,-2,-8,11,-21,23|in-title:dollars
-4,21,5,5,1,-17,3,-14|in-title:double
0,-1,2,-7,1,-1,-2,9|in-title:doubts
-9,1,10,0,4,4,-4,-7|in-title:down
-2,0,11,-3,-2,6,7,-15|in-title:draft
0,0,-4,4,-11,0,1,11|in-title:drastic
0,-6,1,3,-6,-2,12,-1|in-title:draws
0,-1,-2,-1,1,-1,-5,9|in-title:drills
0,0,0,0,17,-1,-14,-1|in-title:drive
0,0,9,-1,-8,0,-1,2|in-title:drones
-4,0,10,-2,-10,-8,7,7|in-title:dutton
-1,0,4,0,-23,0,-2,22|in-title:dwarfing
3,2,-5,-3,-26,8,19,1|in-title:early
-2,-1,-2,0,9,15,-7,-11|in-title:eases
-1,0,1,-1,-3,-1,-4,10|in-title:east
0,-1,0,-1,-2,9,-4,-1|in-title:eats
0,0,-1,0,14,0,-3,-9|in-title:economists
-1,0,-6,-1,8,-1,-7,7|in-title:edition
13,-2,13,-19,-13,-8,18,-3|in-title:editorial
0,0,0,8,1,0,-4,-5|in-title:eight
0,-1,-3,0,13,-3,2,-7|in-title:eighty
0,-2,0,-1,-9,1,-7,19|in-title:elastic
-3,14,16,7,4,-21,-21,5|in-title:election
5,0,-6,0,14,3,-9,-6|in-title:elephant
0,-1,0,-1,1,-7,10,-2|in-title:else
0,0,1,-1,9,-1,-9,1|in-title:emerge
0,0,-2,-2,9,-4,-1,1|in-title:end
0,-1,-4,3,11,0,-6,-2|in-title:endorse
0,2,-2,-6,-4,-1,12,-1|in-title:enemy
-1,0,38,-2,-20,-2,-7,-6|in-title:english
-2,-1,14,-6,-10,9,-9,6|in-title:enough
0,0,0,-1,0,8,1,-8|in-title:envelope
-1,-2,6,14,0,-3,-4,-10|in-title:envoy
0,0,-5,0,-10,0,9,6|in-title:era
-1,0,-7,11,0,0,-1,-1|in-title:escapes
-8,2,0,-17,19,-9,31,-16|in-title:europe
-2,0,11,0,2,0,-5,-6|in-title:european
0,0,-3,0,-10,0,9,4|in-title:european members
-1,0,-5,-1,7,0,-17,17|in-title:europeans
0,0,-1,-7,0,-1,10,-2|in-title:every
-4,0,8,-1,-4,-3,3,-1|in-title:examine
0,3,-1,-3,-2,6,-16,12|in-title:exceed
0,-1,-7,-1,-2,-4,9,6|in-title:executives
0,0,-4,9,-3,0,-1,-1|in-title:exempt
0,0,5,6,-13,-4,9,-4|in-title:exemption
0,0,8,0,-8,0,-2,4|in-title:exit
0,-1,-2,0,-4,-4,-1,12|in-title:expansion
0,0,1,0,11,0,-11,-1|in-title:expensive
-1,-5,0,-4,34,-7,-9,-8|in-title:expert
12,4,5,1,-14,3,-8,-3|in-title:experts
-2,1,17,13,-4,-8,0,-17|in-title:explainer
-1,0,-1,0,2,7,2,-9|in-title:exports
0,0,0,0,11,-1,-9,-1|in-title:exposes
-2,0,-3,-1,-8,0,15,-1|in-title:extends
-1,-2,1,-6,37,7,-27,-10|in-title:extra
2,-2,9,16,-2,-7,-8,-7|in-title:eye
6,0,-14,-2,-7,10,6,1|in-title:faces
3,-2,4,-3,6,6,-1,-13|in-title:fact
-2,-1,-16,-4,9,-2,20,-4|in-title:factbox
-1,2,-4,3,6,-2,-11,7|in-title:fall
-2,2,27,-2,14,-9,-19,-11|in-title:far
0,0,13,-1,-1,0,-2,-9|in-title:fast
-1,1,-6,-1,3,4,-9,8|in-title:faster
6,0,4,0,4,-1,-10,-3|in-title:fastest
-1,-7,0,-1,11,21,-9,-13|in-title:fear
0,11,6,-4,-12,-2,12,-11|in-title:female
0,-1,-11,-3,9,-4,-6,17|in-title:fight
8,1,-22,8,-4,12,-9,6|in-title:figure
-1,-4,-9,0,0,-7,9,13|in-title:figures
0,-2,-1,0,-4,0,11,-2|in-title:finance
0,0,8,-4,0,0,-1,-2|in-title:finance ministry
-2,0,6,2,-14,2,12,-4|in-title:find
-1,-1,-1,0,-4,0,-1,10|in-title:finish
0,-1,-2,-2,-10,-2,17,0|in-title:fire
-3,15,16,-10,-15,-1,9,-11|in-title:first
2,14,16,-2,4,-5,-16,-14|in-title:five
0,0,0,0,14,-1,0,-13|in-title:fivefold
0,0,-3,0,-12,0,5,12|in-title:flat
-1,0,4,0,-25,0,-3,25|in-title:float
0,0,8,-2,2,-1,-3,-4|in-title:floor
-2,0,15,-6,1,-1,1,-8|in-title:focus
0,0,-3,0,-12,0,5,12|in-title:footed
0,-26,4,-3,6,29,-9,-1|in-title:for
0,0,-3,2,11,-1,0,-8|in-title:formal
-2,-3,2,-1,-1,9,-10,6|in-title:former
-1,0,-16,0,13,-2,12,-5|in-title:forum
0,0,4,-1,8,0,-2,-9|in-title:forward
0,0,-1,-3,12,0,-8,0|in-title:fourth
-2,0,-9,1,8,-1,2,1|in-title:free
0,-1,-1,-1,-13,0,15,1|in-title:frees
-3,0,17,-1,-3,-2,-8,1|in-title:friends
6,0,-2,1,-9,-1,7,-3|in-title:friendship
0,0,2,-3,11,0,-8,-1|in-title:frigate
-2,-1,16,16,-15,-18,8,-4|in-title:from
0,0,8,0,2,-1,2,-10|in-title:full
-4,-3,6,-1,19,4,-19,-2|in-title:fund
-1,-2,4,-3,-2,-5,13,-5|in-title:funding
-1,0,-1,-1,0,-1,-4,9|in-title:funds
0,0,10,-3,-8,0,0,2|in-title:further
-1,-2,3,-2,-9,13,-4,1|in-title:game
0,0,11,1,-8,-4,12,-11|in-title:gasping
0,0,-8,3,2,0,16,-12|in-title:gather
-2,0,-9,6,-1,-1,12,-6|in-title:gathers
5,2,-4,-5,-5,9,-6,4|in-title:gdp
-2,0,4,0,14,-1,-4,-9|in-title:generals
0,3,8,-2,-3,0,-4,-1|in-title:gently
-8,-5,11,0,-4,-9,9,5|in-title:get
3,-2,-2,0,-12,21,-5,-2|in-title:give
4,-2,1,2,17,5,-12,-16|in-title:global
-4,11,-20,8,-20,-14,17,21|in-title:go
-6,-7,-9,15,30,3,-22,-3|in-title:goal
0,0,8,1,1,-1,-5,-4|in-title:goals
0,0,0,0,-8,0,-2,9|in-title:goldman
0,0,-2,0,1,-8,0,11|in-title:gov ' t
-1,-2,-1,17,-12,-4,-6,9|in-title:government
-1,0,-3,-3,0,-1,-11,19|in-title:govt
0,0,6,-1,5,-1,1,-9|in-title:greenland
0,-1,-3,0,13,-3,2,-7|in-title:greying
-2,-1,-9,3,-4,1,10,2|in-title:grills
-1,-2,6,-1,1,-8,14,-10|in-title:grounds
-1,-3,-3,-1,-4,13,10,-10|in-title:grow
5,-3,-18,-6,26,9,3,-17|in-title:growth
0,0,-2,-2,8,-4,3,-2|in-title:guessing
0,0,-1,0,0,0,-9,10|in-title:guests
5,0,-6,0,-13,2,-13,25|in-title:guide
-1,-2,-8,4,15,-2,-4,-2|in-title:gulf
-4,-1,-1,-1,-1,4,19,-15|in-title:guns
0,0,-13,6,-3,-1,-12,24|in-title:gyeongju
-2,0,1,3,-2,-4,-7,11|in-title:habeck
-6,-4,-14,-1,-35,-13,81,-8|in-title:hague
-1,-2,-3,-3,-2,-2,-1,13|in-title:half
-1,-1,12,0,1,-3,-3,-5|in-title:hand
0,0,3,0,8,-3,0,-7|in-title:hands
0,0,7,-5,0,0,17,-18|in-title:happening
0,0,-1,2,14,0,-15,0|in-title:happens
0,0,13,-2,0,-1,4,-13|in-title:hard
0,0,0,8,-1,0,-6,0|in-title:harris
6,-5,11,15,-25,-13,6,5|in-title:has
0,1,-17,-8,0,-1,17,9|in-title:have
-2,-2,-1,7,10,-5,-2,-6|in-title:he
-3,-2,1,-5,1,-5,10,2|in-title:head
6,0,10,0,-1,0,-3,-12|in-title:heard
8,-1,-9,0,3,-2,2,-2|in-title:hearing
0,0,9,-6,-1,-1,1,-2|in-title:heats
-1,-1,0,5,-12,-3,10,2|in-title:her
0,0,3,-1,8,0,-4,-6|in-title:hide
-1,-1,-2,0,-4,-3,-3,15|in-title:high
-2,3,-6,3,-3,-3,9,-1|in-title:higher
-5,-7,2,-15,23,9,-13,6|in-title:hike
0,0,13,-1,-2,0,1,-11|in-title:him
-1,0,16,-1,-7,-2,6,-11|in-title:his
-1,1,-6,0,-5,-4,8,6|in-title:historic
-3,2,8,-5,13,8,-16,-7|in-title:hit
2,6,-18,2,2,-2,8,1|in-title:hold
5,0,-4,-5,1,-7,-2,12|in-title:hold up
-1,-2,-1,-3,-5,-2,1,14|in-title:home
0,1,11,-2,1,0,-9,-1|in-title:homework
0,-1,17,9,1,-2,-4,-20|in-title:hope
0,0,3,-3,9,1,-3,-6|in-title:hosts
-3,-5,14,-12,0,4,7,-4|in-title:house
-4,-3,42,-17,13,-15,-30,14|in-title:how
-1,0,-6,-1,-3,9,-1,3|in-title:hudson
0,0,8,0,-2,0,2,-7|in-title:hungry
0,4,-6,-10,-1,-2,8,7|in-title:idea
-1,7,4,11,-9,-4,-5,-3|in-title:if
0,0,-10,0,0,0,0,10|in-title:impeachment
0,0,-6,10,-6,-1,-1,5|in-title:impossible
1,-10,5,10,6,-18,30,-24|in-title:in
-1,-4,-1,4,20,6,-6,-18|in-title:income
-1,2,-2,2,34,0,-39,5|in-title:increase
0,0,0,0,-2,0,-9,11|in-title:infrastructure
0,0,-4,-2,-6,7,8,-3|in-title:inherit
-1,0,9,4,-2,-8,-6,4|in-title:inherits
0,0,1,0,10,4,-11,-4|in-title:insurance
-4,-5,-18,-11,5,16,-1,18|in-title:interview
9,3,9,-5,-8,10,0,-17|in-title:into
0,0,1,1,16,1,-11,-7|in-title:investors
-2,0,8,-1,9,-1,-11,-3|in-title:invoices
-1,2,18,-11,-24,2,32,-17|in-title:is
0,0,0,11,0,0,-10,0|in-title:issue
0,0,0,0,13,2,-10,-4|in-title:issues
1,9,-8,17,-9,-16,6,0|in-title:it
-9,-10,6,-4,13,-2,-3,7|in-title:its
3,0,-9,-1,6,-6,-4,11|in-title:itself
0,0,-1,9,-3,0,0,-5|in-title:jgb
0,-1,-1,0,-1,-1,10,-6|in-title:jgbs
0,0,11,-2,0,0,-3,-6|in-title:job
0,0,-1,0,5,0,-8,4|in-title:johnson
0,1,-6,12,-4,-1,7,-8|in-title:just
0,0,-2,-6,-2,-1,12,-1|in-title:justify
-4,0,-1,-6,15,-6,4,-3|in-title:keep
-1,5,-1,-3,-11,-1,25,-13|in-title:key
0,0,0,-1,-2,1,8,-6|in-title:kick
-1,-1,-1,0,-3,0,-2,9|in-title:killing
0,0,3,1,-7,12,10,-17|in-title:kmt
4,23,26,-11,2,-16,-17,-11|in-title:know
0,-1,-1,15,-3,0,-6,-4|in-title:komeito
6,-2,2,-10,-10,7,5,3|in-title:la
-1,-2,6,-1,1,-8,14,-10|in-title:lacks
0,0,15,0,-3,0,-8,-4|in-title:laggards
-1,0,-4,0,0,0,-4,10|in-title:lakh
0,0,-6,-2,12,-1,-12,9|in-title:lands
0,-2,-2,-2,13,-1,2,-9|in-title:landslide
0,0,0,0,-1,8,-3,-5|in-title:late
0,0,-2,-1,9,0,-6,0|in-title:later
-1,0,8,4,-10,-5,3,2|in-title:latest
-1,0,-10,5,-6,0,3,10|in-title:lauds
10,0,-4,2,-1,-8,-1,2|in-title:law
0,0,-2,-2,1,2,-8,9|in-title:lawmaker
0,-1,-4,14,7,-4,7,-17|in-title:lawmakers
-2,-10,-31,-5,-1,19,2,27|in-title:ldp
0,0,2,-1,8,0,-5,-3|in-title:lead
1,8,2,10,-16,2,7,-15|in-title:leader
-1,-1,4,10,-2,-1,2,-11|in-title:leaders
0,0,-1,-2,13,-2,3,-10|in-title:leads
0,0,0,3,-1,-1,-9,9|in-title:leaked
-1,-1,-1,8,6,-3,-6,-3|in-title:lean on
-1,1,22,1,-1,-2,-16,-5|in-title:leap
-3,-1,-16,-1,9,2,8,0|in-title:learn
-3,-7,-9,1,0,-12,12,18|in-title:leave
0,0,8,-3,-8,-1,8,-5|in-title:lecture
13,2,-3,-2,-2,-4,-3,0|in-title:left
0,0,7,-1,-8,-2,6,-2|in-title:legislature
-3,-3,14,-6,6,-3,-7,3|in-title:less
0,0,7,-1,-14,5,4,-1|in-title:lesson
-1,4,-7,0,9,-1,-1,-2|in-title:let
0,0,-2,0,0,-2,10,-5|in-title:liberal
0,-2,-1,8,-1,-1,-2,0|in-title:lid
-1,-1,-14,5,13,3,1,-7|in-title:lift
0,0,-1,0,-4,10,5,-10|in-title:lighten
0,-1,-1,0,-1,-3,-3,10|in-title:like
-1,-2,11,-7,-7,0,9,-3|in-title:likely
-1,3,-3,-5,14,-6,-16,14|in-title:limit
0,0,-4,-10,1,-1,-2,17|in-title:lines
-1,0,1,3,-5,10,-9,1|in-title:list
-1,-3,-8,5,5,-1,-8,11|in-title:little
-2,0,-13,-2,2,6,21,-13|in-title:live
15,0,-6,-2,-7,10,3,-12|in-title:load
-1,0,-4,-1,5,-1,-7,11|in-title:logic
-2,-1,13,-2,0,-1,-4,-3|in-title:long
0,2,-12,-2,17,-3,-4,2|in-title:longer
0,0,-3,0,-12,0,5,12|in-title:looking
-10,-1,14,-4,-2,0,5,-3|in-title:looks
0,0,-1,-3,-2,-1,14,-7|in-title:looms
-2,0,4,0,14,-1,-7,-7|in-title:love
0,0,0,-1,-1,-3,-3,9|in-title:low
0,0,-4,-1,2,16,-2,-11|in-title:lower
0,-3,-6,2,2,9,-5,0|in-title:lunch
-2,0,5,-6,-3,-2,10,-2|in-title:made
-1,-1,13,6,-9,-5,15,-18|in-title:make
0,0,0,0,9,0,-9,0|in-title:makers
-3,-1,5,1,-10,6,-6,7|in-title:man
-2,0,4,0,14,-1,-7,-7|in-title:managers
5,-1,5,-6,12,10,-2,-23|in-title:mandate
0,-1,-1,16,-6,-7,-14,13|in-title:manifesto
-1,-1,6,1,-2,-1,-8,6|in-title:marcos
-1,-1,4,-6,1,10,5,-12|in-title:market
0,0,1,0,9,-4,0,-5|in-title:markets
-1,1,5,-6,21,-5,-23,8|in-title:marks
0,-8,0,8,8,0,-1,-6|in-title:massive
13,-1,-11,-3,0,3,3,-5|in-title:match
-2,-1,1,7,-11,4,0,2|in-title:math
7,-2,4,-1,10,4,-5,-16|in-title:maths
-2,6,1,-2,-1,-5,-7,9|in-title:may
-2,-7,-20,18,-1,9,3,1|in-title:mean
0,0,1,-1,9,0,-9,0|in-title:measure
0,-1,9,-1,-1,0,2,-8|in-title:media
-3,-3,5,7,16,-5,-20,3|in-title:meet
1,0,-5,0,11,0,6,-11|in-title:members
-1,0,6,-5,-4,-3,-1,8|in-title:memo
0,-5,0,0,10,0,-4,0|in-title:mention
-2,-1,8,-6,-14,3,6,6|in-title:message
0,0,-2,0,-6,16,-2,-5|in-title:metrics
-1,24,-16,-3,-15,-20,24,7|in-title:military
0,-11,0,1,15,-4,3,-4|in-title:military spending
0,7,-2,10,-1,-2,-5,-7|in-title:mindef
-1,2,-4,-7,-2,13,20,-21|in-title:minister
-1,-2,8,-1,-3,-1,-4,3|in-title:ministers
-1,0,-1,1,-10,-1,11,2|in-title:ministry
-1,5,-1,-4,-3,11,-12,5|in-title:missile
0,4,13,6,-6,0,-2,-15|in-title:missiles
6,-2,13,1,-15,-3,1,-1|in-title:missing
6,-2,-1,-7,7,-4,16,-15|in-title:model
0,0,-3,-2,-1,0,-3,9|in-title:modest
0,0,-1,0,-4,10,5,-10|in-title:mogami
0,0,-1,-3,-3,-2,12,-3|in-title:moment
-4,-2,3,-7,-5,0,0,14|in-title:money
5,-4,10,-16,13,-4,-2,-2|in-title:more
0,0,-2,0,-3,0,-3,9|in-title:morrison
3,-3,-6,-4,-5,9,-1,7|in-title:move
1,0,21,-8,-12,-3,-4,4|in-title:much
-1,-1,6,14,-6,-8,-2,-2|in-title:mull
0,0,16,-6,1,3,-4,-9|in-title:munich
10,-1,4,1,9,3,-10,-14|in-title:must
0,0,0,12,-2,0,-9,0|in-title:n
5,-3,-12,3,10,-11,25,-18|in-title:n't
-3,-4,-1,-3,18,1,8,-17|in-title:name
0,0,0,0,-2,0,-6,9|in-title:national security
0,-1,-1,-2,-6,-3,5,8|in-title:navy
0,0,-3,0,-1,1,9,-5|in-title:near
-5,0,8,-1,-3,-1,6,-5|in-title:nearly
3,6,2,5,-5,0,4,-16|in-title:need
0,0,1,-1,-5,0,8,-2|in-title:needed
-4,9,-1,-13,-11,11,-5,14|in-title:needs
-1,0,-9,-1,7,-1,-6,10|in-title:neighbors
0,0,2,0,-7,9,-1,-2|in-title:nerve
0,-2,-1,0,-3,-1,10,-3|in-title:neutral
0,0,-1,3,-2,-1,-8,9|in-title:never
25,7,-33,-5,4,10,22,-29|in-title:new
-2,-7,22,19,-5,-1,-5,-20|in-title:news
-1,0,4,3,-15,-1,12,-2|in-title:newspaper
-5,-5,-7,-13,2,-1,-8,35|in-title:next
-1,-3,5,23,-5,3,-12,-10|in-title:no
-1,-1,0,1,-1,0,-15,18|in-title:nobody
-4,-2,17,-7,25,7,-11,-27|in-title:nominee
3,-7,-19,3,1,22,7,-11|in-title:not
2,0,-1,-1,-16,16,0,1|in-title:notice
1,0,0,-3,-1,-2,8,-3|in-title:nuclear
0,3,8,-3,-4,0,0,-4|in-title:nudge
-1,0,18,-5,0,-5,-3,-5|in-title:nukes
0,-6,-8,18,-5,-1,-22,25|in-title:number
-2,7,11,-9,12,-2,-2,-14|in-title:numbers
-1,0,0,-3,4,-2,-5,8|in-title:numerical
11,0,-1,-5,-8,-1,6,-4|in-title:nz
0,-1,0,0,-3,0,9,-4|in-title:objects
-1,-1,1,0,-1,9,0,-7|in-title:observers
0,-5,-1,0,15,-4,-1,-3|in-title:obstacles
0,0,0,-3,-4,-3,-7,18|in-title:odds
0,-2,-18,12,10,-12,8,1|in-title:of
-3,5,17,4,-13,-3,10,-17|in-title:off
0,-3,-13,1,3,9,-9,12|in-title:offer
-1,0,8,-5,-1,0,7,-7|in-title:official
-1,2,8,-2,6,-5,-5,-3|in-title:okinawa
0,11,-2,-3,-19,-3,23,-7|in-title:oks
-1,0,5,-1,4,0,-8,0|in-title:old
-1,20,-32,-1,7,-27,28,6|in-title:on
3,-1,18,9,-26,-4,27,-26|in-title:one
0,0,16,-3,-2,2,-6,-8|in-title:only
0,-1,-10,-5,-3,6,-4,17|in-title:onodera
-4,19,0,-4,5,-5,2,-12|in-title:opens
-1,0,-8,-2,-4,-4,5,14|in-title:operation
9,-6,-7,-3,10,6,-8,0|in-title:opinion
0,-1,0,-4,0,11,7,-13|in-title:oppose
-3,-4,-10,18,0,-8,-6,12|in-title:opposition
0,-1,0,-1,-3,-2,-2,10|in-title:opposition leader
-1,-3,5,2,8,-2,-2,-6|in-title:opt
0,0,11,5,-6,0,-5,-3|in-title:or
0,-3,3,-1,5,-2,-8,6|in-title:other
-1,-1,-3,18,12,-2,-2,-21|in-title:others
-4,2,-3,24,4,-7,-13,-3|in-title:out
0,0,2,-9,-15,-1,14,9|in-title:outdo
-2,2,-6,13,-3,-5,11,-9|in-title:outlay
-7,4,-15,-14,23,2,6,1|in-title:outlays
-1,3,-6,-1,10,-2,0,-2|in-title:outlook
0,-1,-3,0,13,-3,2,-7|in-title:outspent
-4,-5,-14,0,11,-23,32,2|in-title:over
0,0,-2,0,9,-1,-1,-5|in-title:overnight
-1,2,-5,13,-3,1,-12,6|in-title:own
0,0,0,0,1,0,-9,9|in-title:p
0,0,-9,-1,19,12,-14,-6|in-title:pace
3,2,-5,-8,10,-5,-4,7|in-title:pacific
0,0,-3,8,0,-2,-1,-2|in-title:pacifist
-1,-1,-4,-1,12,1,4,-11|in-title:pacifists
0,0,0,0,0,0,-13,14|in-title:package
0,0,-9,-1,10,12,-8,-3|in-title:pacom
-7,-20,-6,5,-9,30,24,-17|in-title:panel
-4,-2,4,-7,11,6,-7,-1|in-title:paper
9,0,-3,-4,-4,-1,2,0|in-title:par
0,0,3,-1,10,-2,-4,-6|in-title:parade
0,8,-1,0,5,-3,3,-11|in-title:parliament
-7,-3,9,21,-36,-27,-7,50|in-title:parties
-1,4,-1,-4,-5,-3,-1,10|in-title:partner
-1,-1,-9,2,13,-3,-14,13|in-title:partners
-3,-1,-3,-8,0,7,-9,16|in-title:party
-1,0,1,9,-1,-1,-14,8|in-title:pass
-2,8,-11,-3,16,-6,-2,1|in-title:passes
-3,2,-3,0,-14,1,19,-1|in-title:past
0,6,0,-3,-17,3,13,-2|in-title:path
4,-8,-13,-2,19,-9,24,-13|in-title:pay
0,0,8,0,1,3,-3,-8|in-title:payment
0,0,-15,2,2,-1,6,7|in-title:peace
0,0,0,-1,-2,1,8,-6|in-title:pensioners
0,-3,0,-2,0,16,-4,-7|in-title:people
0,0,-9,-1,10,12,-8,-3|in-title:percent
11,-4,-14,-4,-10,15,-9,16|in-title:percentages
-1,-1,18,-2,-2,-1,-1,-11|in-title:perspective
-1,0,-2,-2,6,-1,-11,11|in-title:ph
0,0,8,0,0,0,-3,-5|in-title:picked
0,-1,0,-1,-5,12,2,-5|in-title:place
-9,0,-18,19,5,19,-30,14|in-title:plan
0,13,0,0,-12,0,3,-3|in-title:platform
0,2,2,11,-5,-1,-8,0|in-title:play down
2,0,1,0,-3,-2,10,-7|in-title:plays
5,-1,-11,3,28,-9,7,-20|in-title:pledge
-1,0,10,-1,-5,0,0,-2|in-title:plus
-3,-1,10,15,-11,1,-12,0|in-title:pm
0,-1,6,-6,-1,-2,11,-7|in-title:point
6,-1,3,5,-9,1,0,-5|in-title:policy
0,0,2,0,-7,9,-1,-2|in-title:political
0,0,0,-2,-6,-1,10,-1|in-title:politics
-1,1,6,-9,6,-10,20,-14|in-title:poll
0,-1,-4,-1,-9,-2,0,17|in-title:ponder
6,0,-4,0,-14,4,-5,14|in-title:poor
0,0,2,0,1,-3,8,-7|in-title:possible
11,5,4,1,-7,3,-5,-12|in-title:post
0,-1,-1,8,2,-1,3,-9|in-title:power
2,0,-11,3,11,-3,7,-9|in-title:praises
-1,0,-21,5,-8,13,11,1|in-title:premier
-3,6,-6,11,11,-5,-16,1|in-title:prepare
0,0,0,-10,-1,0,0,12|in-title:preset
3,-1,-8,-6,6,-6,-2,14|in-title:president
-3,-2,3,11,-6,0,6,-9|in-title:press
-1,-2,3,-10,-7,9,4,4|in-title:pressure
2,-4,8,1,-23,-9,-7,33|in-title:price
-1,0,-7,0,24,-1,-1,-14|in-title:pricing
-2,1,-4,-2,9,-1,-2,1|in-title:prime minister
-3,0,-2,8,-3,-3,3,0|in-title:print
0,0,0,2,-1,-1,-8,9|in-title:privately
1,0,-6,0,13,-1,-1,-6|in-title:prizes
0,-1,-2,-1,-2,-3,9,0|in-title:problem
0,-3,0,11,-10,-2,13,-8|in-title:prod
4,-4,19,10,-23,0,1,-8|in-title:promise
-1,-1,-1,0,-11,-2,4,12|in-title:protection
0,-1,-3,0,0,-1,-4,9|in-title:protest
0,0,-1,0,13,0,-12,1|in-title:protesters
0,0,3,0,8,0,-3,-7|in-title:pulls
0,0,-1,-1,11,-5,-7,3|in-title:purse
-3,-3,14,2,-13,12,-7,-2|in-title:push
6,0,-2,1,24,-5,-11,-13|in-title:put
0,0,16,-3,0,-5,-8,0|in-title:quantum
0,0,0,0,7,-1,-9,4|in-title:quarter
6,-2,-1,11,8,-10,-13,1|in-title:question
-1,-1,-2,5,-2,-3,14,-10|in-title:questions
0,-3,2,-1,7,6,-1,-9|in-title:quickly
0,0,0,0,-2,0,-9,11|in-title:r
-2,-6,3,-13,-8,1,17,8|in-title:race
0,0,-11,-2,3,-1,-3,15|in-title:rafale
0,0,-1,0,-6,-3,8,2|in-title:raids
-3,-9,20,10,12,-7,-16,-6|in-title:raise
0,0,-6,0,8,0,0,0|in-title:ranking
0,-2,-1,4,6,6,-6,-8|in-title:ratio
10,-3,-12,-5,-22,22,-6,16|in-title:ratios
1,-2,-5,12,15,-5,-7,-9|in-title:reach
0,-1,8,-1,-7,11,-1,-9|in-title:react
0,0,-1,-1,-1,-1,-5,10|in-title:readiness
0,-1,9,-4,-9,2,5,-2|in-title:reading
0,0,-10,0,11,0,-2,2|in-title:ready
0,0,-11,0,17,-1,-3,-1|in-title:reagan
1,-1,-1,-1,-3,8,0,-4|in-title:rearm
-1,2,1,9,-1,-4,3,-8|in-title:rearmament
0,-1,-2,-1,-13,-3,14,5|in-title:rearming
0,0,0,0,-5,0,8,-2|in-title:reasonable
0,0,-2,13,-2,-2,-4,-2|in-title:rebels
-1,0,-4,0,-1,-3,-2,12|in-title:reckon
-6,9,-5,-9,5,6,0,0|in-title:record
-2,-1,7,8,5,-3,-12,-3|in-title:region
0,0,0,-8,1,0,-1,8|in-title:rehearses
0,0,0,9,0,0,-8,-1|in-title:reinforce
-1,-1,2,25,-11,-6,-11,4|in-title:reject
-1,-1,-16,-1,1,13,0,6|in-title:remark
0,7,3,-2,7,-2,-4,-9|in-title:remilitarization
-1,0,-13,-7,-1,-1,12,11|in-title:renews
-2,-2,11,17,-34,-9,-3,22|in-title:report
-2,-5,10,7,11,7,-5,-23|in-title:request
0,0,0,0,-6,10,-5,0|in-title:reservists
0,-1,-2,-2,-1,-1,-2,8|in-title:resist
9,2,-1,-1,1,-2,-6,-2|in-title:resolve
0,-3,0,2,5,-1,-8,5|in-title:respond
0,0,0,0,-5,0,8,-2|in-title:restrain
11,11,-2,-1,-3,-2,-7,-7|in-title:restraint
7,0,-26,0,-9,0,2,25|in-title:return
0,0,0,0,5,0,-10,5|in-title:reveal
-3,1,4,-6,23,-7,-15,3|in-title:review
0,0,-6,-6,0,-1,0,13|in-title:revise
-1,0,7,-1,-17,-1,19,-6|in-title:revision
0,-1,-2,-1,2,-1,16,-13|in-title:rice
-1,3,-3,-1,9,-2,-1,-4|in-title:ride
0,0,0,0,-7,0,8,0|in-title:riding
-1,-4,12,-1,5,-4,-1,-5|in-title:rift
-2,0,20,3,0,-8,-5,-9|in-title:right
11,0,-3,-1,-1,0,-3,-3|in-title:ripples
-2,-10,-1,-3,1,12,5,-1|in-title:rise
0,2,3,0,-8,-1,2,2|in-title:road
0,2,-12,3,-1,0,-1,8|in-title:roles
5,0,-5,-1,12,3,-8,-5|in-title:room
0,0,-1,0,-6,-1,12,-4|in-title:roundup
5,8,6,-1,-12,-2,14,-18|in-title:row
-1,0,-4,0,-2,0,-3,10|in-title:rs
-1,3,1,-2,3,-3,9,-10|in-title:rule
-1,0,-3,-6,2,1,-10,18|in-title:ruling
-1,-3,0,-1,24,-3,-15,-2|in-title:ruling parties
0,0,-1,0,-12,-2,-7,23|in-title:run
0,0,0,-4,3,-1,9,-7|in-title:rush
0,9,-6,14,3,-2,-2,-15|in-title:s
0,-2,1,-1,-2,9,2,-6|in-title:sales
0,0,0,0,-3,-1,15,-11|in-title:satisfy
-2,1,0,24,14,-12,-2,-23|in-title:say
-1,0,-7,3,0,15,2,-11|in-title:say no to
0,0,9,-3,2,0,-1,-7|in-title:schedule
0,0,-1,0,-4,-1,10,-3|in-title:scholars
0,0,-3,0,8,0,1,-5|in-title:scm
-2,3,-3,-1,-2,-1,9,-3|in-title:search
0,0,1,0,-8,0,9,-1|in-title:secdef
-1,0,-7,-1,-2,0,0,12|in-title:second
0,0,-7,9,0,-1,2,-1|in-title:secretary
-5,3,-9,1,-12,-14,21,14|in-title:security
-2,-1,-15,3,-3,9,-15,24|in-title:seek
-1,-1,-4,1,27,0,-13,-10|in-title:seen
0,-5,-1,7,8,-1,-9,1|in-title:sees
0,0,18,0,-5,-1,-8,-3|in-title:senator
-1,-1,-4,6,-6,-4,-5,15|in-title:senators
11,-1,-5,1,2,-1,-3,-5|in-title:sends
0,-1,3,-2,-11,13,-1,-1|in-title:sense
7,8,12,-2,-26,-5,13,-7|in-title:set
-3,7,-4,0,-7,0,-6,14|in-title:set out
0,0,-2,5,-5,0,14,-11|in-title:settle
0,0,0,0,0,11,1,-11|in-title:settles
-1,-1,10,-3,5,-2,-13,4|in-title:shadow
6,-2,2,-10,-10,7,5,3|in-title:shangri
7,-4,-24,9,9,-6,6,2|in-title:share
0,0,-9,0,-5,0,15,0|in-title:shareholder
0,0,-9,0,-5,0,15,0|in-title:shareholders
3,0,4,-3,4,7,-3,-11|in-title:sheet
-1,10,-4,-6,-12,-6,-5,23|in-title:shift
-2,0,15,-6,0,-1,3,-8|in-title:shifts
0,0,-1,-1,0,0,13,-11|in-title:shipbuilders
-1,0,-2,6,-3,9,-5,-4|in-title:shopping
4,-3,-16,8,-10,8,17,-8|in-title:should
-1,0,9,-4,18,8,-9,-21|in-title:show
0,-1,-3,0,11,2,2,-10|in-title:shrink
0,0,1,-2,-20,1,20,0|in-title:sides
0,0,-6,-3,-1,0,1,9|in-title:sign off on
-2,-1,-9,3,-4,-2,21,-6|in-title:sign up
-1,1,-8,-2,3,-1,-8,16|in-title:signal
0,-1,-4,4,10,-1,-2,-6|in-title:significant
0,0,1,-1,-9,0,9,0|in-title:signs
5,2,-2,-1,0,5,4,-13|in-title:since
0,0,-1,-1,-3,-3,-6,14|in-title:sindoor
5,-1,-7,-1,19,-3,-11,-2|in-title:sipri
0,0,-2,0,1,-2,-8,11|in-title:skeptic
0,0,9,-6,-1,-1,0,-2|in-title:skip
-1,-2,10,-3,0,-5,1,1|in-title:skips
-1,0,-2,17,0,0,-13,-1|in-title:skirt
-1,4,-8,-4,6,-3,-3,9|in-title:slip
-3,-3,1,8,2,-3,1,-3|in-title:small
-1,-3,-4,-3,5,-3,0,8|in-title:snap
0,0,0,-1,-1,-3,-3,9|in-title:socialists
0,0,0,-1,0,-7,10,-2|in-title:somewhere
0,0,6,0,-1,5,-9,0|in-title:sources
0,0,-2,13,-2,-2,-4,-2|in-title:spd
0,0,-1,1,9,0,-9,0|in-title:speak
-2,-1,-7,15,-12,4,21,-17|in-title:special
-2,2,10,-4,-7,-2,-1,4|in-title:speech
0,10,1,0,-10,-1,0,0|in-title:speeds
11,2,8,37,-5,8,-41,-20|in-title:spend
0,0,10,0,3,-1,-2,-8|in-title:spills
-1,-7,-1,-1,17,4,-8,-2|in-title:spot
0,0,-5,-4,2,-2,-5,14|in-title:squeeze
0,0,8,0,-8,0,-2,4|in-title:stake
0,0,-3,0,-2,0,-5,10|in-title:stall
-1,-6,6,12,-18,-15,7,15|in-title:stand
8,-1,-3,2,7,7,-11,-9|in-title:standard
0,0,10,0,4,-2,-8,-3|in-title:start
0,0,-1,0,-5,0,15,-8|in-title:starts
-1,7,3,-6,18,-1,-29,9|in-title:stay
0,5,-4,3,13,-1,-9,-7|in-title:steady
0,0,1,1,9,-2,-2,-7|in-title:step
0,0,0,0,11,0,-10,-1|in-title:stimulus
-1,-1,-14,-1,28,2,-9,-5|in-title:stocks
-2,0,7,-2,-8,8,-9,6|in-title:stop
-1,0,-8,-9,-1,11,10,-2|in-title:stop short
25,-4,20,-2,22,-18,-16,-28|in-title:strategy
0,0,-4,4,-7,0,8,-1|in-title:strengthening
-1,0,6,-2,1,1,6,-12|in-title:stronger
-1,-1,2,6,10,6,-24,2|in-title:style
0,0,-2,0,7,-2,16,-18|in-title:submarine
0,-1,0,-4,-5,-3,8,5|in-title:submarines
1,0,0,-2,-1,-2,9,-4|in-title:subs
-1,-2,-5,7,19,4,-22,1|in-title:substantial
-1,0,1,-7,-2,-1,-1,10|in-title:succeeds
0,0,-4,7,2,0,-9,4|in-title:suggest
-4,-5,8,18,4,10,-23,-8|in-title:summit
9,4,-3,-2,-2,-2,2,-6|in-title:sums
0,4,5,-4,2,-2,3,-8|in-title:support
0,0,-9,10,0,0,0,0|in-title:sure
-1,-2,-11,-2,10,4,-3,5|in-title:surge
2,0,-2,-2,-3,-1,9,-2|in-title:survey
0,2,-14,3,-2,-1,-1,13|in-title:suzuki
0,1,14,0,1,-2,-2,-12|in-title:swaps
-2,-11,-2,0,14,-1,6,-4|in-title:swell
0,0,-6,0,-6,0,2,11|in-title:swipe
-1,-1,0,-1,-1,15,-5,-6|in-title:symbol
0,-1,1,-4,-8,2,-12,21|in-title:tag
2,-1,5,9,4,-4,5,-19|in-title:take
-4,-2,15,32,-4,0,-2,-35|in-title:talk
0,0,2,7,5,-1,-9,-3|in-title:talk of
-9,-6,3,2,-9,-24,21,22|in-title:target
-2,-1,-6,9,3,2,1,-7|in-title:tariff
0,0,-9,-3,-11,-4,13,14|in-title:tariffs
-4,-9,-1,-4,10,-2,11,-2|in-title:tax
0,0,-1,0,-3,-2,9,-2|in-title:taxing
0,0,0,-1,-2,1,8,-6|in-title:teeth
15,-6,-14,13,3,-10,-10,9|in-title:tell
-2,-1,13,-3,5,-2,-5,-6|in-title:term
5,0,-11,0,-9,9,6,1|in-title:test
0,3,-2,2,-8,-3,14,-6|in-title:th
-3,-2,5,-11,6,8,-1,-2|in-title:than
0,0,-5,-1,1,0,8,-3|in-title:thanks
3,8,-20,8,8,-7,4,-4|in-title:that
22,-15,6,-7,-33,24,-8,12|in-title:the
-1,0,11,-1,-2,-1,0,-5|in-title:the allies
8,4,3,-1,4,-5,-16,3|in-title:their
0,0,12,2,-6,-1,-2,-3|in-title:then
0,0,0,0,-10,0,9,2|in-title:thereafter
2,0,-6,-1,-5,-1,12,-1|in-title:they
0,0,0,0,0,14,0,-13|in-title:think - tank
-1,-3,-5,-1,21,5,-12,-3|in-title:think tank
-1,-1,-6,-4,-3,-1,-2,18|in-title:think tanks
0,0,0,-2,-3,-1,11,-4|in-title:third
0,-1,-7,-1,-2,-4,9,6|in-title:thirds
0,0,0,11,0,0,-10,0|in-title:thorny
-2,0,-11,11,-3,-2,-2,10|in-title:threatens
-1,0,5,0,-10,5,3,-2|in-title:throws
0,-1,11,-4,12,6,-15,-8|in-title:time
-1,0,-6,-2,12,-1,-11,9|in-title:timing
0,0,0,-3,-2,-1,-6,13|in-title:tiptoe
0,0,0,-4,0,0,8,-3|in-title:tln
0,-2,2,0,-2,-4,-2,9|in-title:tn
21,-22,38,-27,11,-11,6,-17|in-title:to
0,1,-2,-1,-3,-2,-1,8|in-title:tomahawks
-1,0,-9,-3,0,7,8,-1|in-title:top
0,0,0,0,9,0,-5,-3|in-title:topline
-1,0,-3,9,4,-1,-4,-3|in-title:track
-1,-1,7,-6,2,9,-13,2|in-title:trade
0,0,-2,0,-1,-2,14,-8|in-title:trick
-4,-10,9,-6,5,-7,17,-3|in-title:trillion
0,0,0,0,-8,0,-2,9|in-title:trillions
0,0,-2,-1,-2,0,9,-3|in-title:trip
0,0,5,-2,-11,10,0,-3|in-title:triumph
-1,-1,3,1,3,-1,2,-8|in-title:troops
10,0,1,0,-16,17,-8,-4|in-title:trouble
0,0,0,-1,-5,8,0,-1|in-title:turn
0,0,-2,0,-3,0,-3,9|in-title:turnbull
0,-2,1,-1,-2,9,2,-6|in-title:turned
0,0,9,-3,0,-2,-4,1|in-title:turns
-2,1,-10,14,-26,-10,10,22|in-title:two
-3,-1,26,-12,5,-5,14,-25|in-title:under
0,0,-10,0,-3,0,6,8|in-title:undercuts
0,-1,0,0,11,0,-8,-1|in-title:unlike
0,0,-1,9,-4,-1,-11,9|in-title:unreasonable
-1,0,-6,9,0,0,0,-1|in-title:unscathed
0,0,-3,0,8,1,-3,-3|in-title:unshackle
0,-3,-8,-1,10,-2,13,-7|in-title:unspent
-1,-1,0,-2,27,0,-10,-13|in-title:unveil
-10,4,2,-18,11,10,-9,9|in-title:up
-2,-1,14,-4,-14,-12,14,5|in-title:upper
0,0,-3,0,-11,-1,9,6|in-title:ups
7,-4,5,-7,-7,17,2,-13|in-title:urge
0,-1,-3,14,-1,-1,-5,-3|in-title:us
0,0,0,-1,-3,-2,-3,9|in-title:us allies
0,0,-6,0,0,0,8,-1|in-title:us partners
0,0,3,9,-9,-1,2,-2|in-title:use
0,0,10,-2,0,-2,0,-6|in-title:vague
0,0,-2,-1,12,-1,-3,-4|in-title:victory
-1,-1,-7,2,12,-1,-15,11|in-title:visit
-1,0,-8,-9,-1,11,10,-2|in-title:visiting
0,-2,-4,8,-2,-2,3,-1|in-title:voice
-2,3,4,20,-4,5,-6,-18|in-title:vote
0,-1,-2,0,8,-1,4,-8|in-title:vote on
9,-2,-17,-4,-4,1,0,17|in-title:voters
0,-2,7,2,-3,-7,-6,9|in-title:votes
-2,11,-8,-3,-19,9,33,-20|in-title:vow
0,0,0,0,-2,10,0,-6|in-title:wall
0,-2,-8,-1,-2,0,11,2|in-title:wallet
-5,-3,19,-14,-5,-4,-35,46|in-title:want
10,5,-18,6,3,7,-14,0|in-title:war
-1,-1,14,-7,-6,2,-7,6|in-title:warn
-1,0,17,-3,-9,5,-6,-2|in-title:wary
0,5,-7,-5,-2,3,9,-3|in-title:was
0,0,-4,-3,0,-3,0,11|in-title:watches
-1,7,1,3,14,-4,-7,-13|in-title:way
5,7,-9,0,-8,2,-1,3|in-title:we
-1,-1,3,-3,-5,13,-2,-6|in-title:weak
-1,-8,-1,-7,1,-3,28,-9|in-title:weapons
0,-1,-2,-6,-21,-1,-19,49|in-title:weigh
-1,0,-6,-1,-3,9,-1,3|in-title:weinstein
0,-1,-4,3,7,-10,2,4|in-title:welcomes
0,0,0,2,-3,0,9,-7|in-title:welfare
0,0,9,-3,-2,0,-1,-4|in-title:well
-1,18,-39,-15,-5,25,7,11|in-title:what
-2,0,-10,10,0,0,-1,2|in-title:whatever
0,0,-1,2,17,0,-18,0|in-title:when
-1,-5,-7,10,-25,-18,14,33|in-title:where
0,0,0,-5,-2,0,9,-2|in-title:while
-1,-1,3,-3,1,8,4,-10|in-title:white
6,-2,11,12,-7,16,1,-37|in-title:who
-1,0,-1,-7,-2,-1,-1,13|in-title:whoever
1,0,12,1,-24,11,15,-15|in-title:why
2,4,-18,-8,17,13,-26,16|in-title:will
0,-1,3,2,-4,2,7,-9|in-title:win
-3,-2,1,0,-1,-1,-6,11|in-title:wins
15,9,-3,8,-27,-1,18,-18|in-title:with
-1,1,-2,4,23,5,-35,6|in-title:within
-5,0,-12,-1,13,1,8,-4|in-title:without
-1,-1,0,4,-7,8,11,-13|in-title:wo n't
-2,0,-4,-1,-1,-1,13,-5|in-title:woos
0,0,10,-1,-8,3,1,-4|in-title:word
-1,1,-1,-2,12,-1,-1,-7|in-title:world
-2,-6,2,-6,-4,4,-8,20|in-title:would
9,0,1,-3,-18,-1,5,7|in-title:write
9,0,-2,0,-1,2,-6,0|in-title:wrong
0,1,-1,-2,0,-5,10,-2|in-title:wwii
4,2,-6,-7,2,8,-1,-1|in-title:yardstick
-2,9,4,0,28,-6,-5,-27|in-title:year
-3,-12,-6,16,18,-2,-14,3|in-title:years
-2,-6,3,-11,-6,17,31,-27|in-title:yen
-1,0,-9,2,18,-2,0,-8|in-title:yet
0,0,0,0,13,-4,-4,-5|in-title:yield
0,-1,-1,8,-2,5,-4,-5|in-title:yields
-1,0,2,-1,-11,0,4,6|in-title:yourselves
0,0,0,12,-2,0,-9,0|in-title:z
0,-1,0,0,-5,10,-4,1|in-title:zeitenwende
-2,-8,-9,-5,9,11,-3,8|in-title:|
-2,-3,4,-3,11,-8,5,-4|in-title:¥
-1,-1,12,-5,-2,-6,11,-8|in-title:—
0,0,-1,-1,-14,3,13,-1|in-title:€
6,-2,-3,-2,-1,-4,-5,10|last-1:benchmark False
4,0,-14,24,1,0,-22,7|last-1:cap False
0,-2,5,3,-1,-4,7,-8|last-1:cap True
-7,-9,21,2,-6,5,2,-7|last-1:demand False
-7,-2,-18,-7,32,-9,21,-9|last-1:demand True
-4,-4,-13,10,-20,-8,29,10|last-1:denial False
3,-1,-11,-1,-7,4,16,-2|last-1:denial True
-15,22,-9,-16,18,22,-26,6|last-1:level False
-14,9,-6,4,-12,-3,16,6|last-1:level True
-7,-1,-2,-9,25,15,-21,0|last-1:other False
2,-11,-5,10,40,1,-24,-13|last-1:pledge False
23,-3,8,-7,16,3,-33,-7|last-1:pledge True
-6,3,-29,8,2,26,-17,13|last-1:proposal False
-8,-5,-3,-4,25,-5,3,-3|last-1:proposal True
-1,-1,-13,2,4,0,5,4|last-2:benchmark False
-4,2,-28,3,6,-2,7,17|last-2:cap False
0,0,0,0,-8,0,9,-1|last-2:cap True
11,-5,-27,17,-12,17,-1,0|last-2:demand False
-11,1,4,-8,-4,5,27,-14|last-2:denial False
0,11,-31,12,4,3,-21,23|last-2:level False
3,-2,8,-2,-25,1,10,7|last-2:level True
-1,-1,4,-3,10,2,-17,7|last-2:other False
12,0,-12,-16,14,31,-18,-10|last-2:pledge False
0,0,1,0,8,0,-5,-3|last-2:pledge True
0,-28,-18,-5,-6,42,-3,17|last-2:proposal False
-1,0,-1,-1,8,-1,0,-5|last-2:proposal True
0,-1,-1,0,10,-3,-3,-1|last-shape:cap False fine
9,0,-5,-2,-3,-7,-2,11|last-shape:cap False half
-4,1,-8,27,-7,10,-16,-2|last-shape:cap False whole
0,-2,-1,5,-1,-2,8,-7|last-shape:cap True whole
2,-2,-7,8,3,6,-20,11|last-shape:demand False half
-1,-1,-3,-4,-14,7,19,-4|last-shape:demand False tenth
-7,-6,31,-3,7,-8,4,-19|last-shape:demand False whole
-2,0,-14,-4,11,-6,8,7|last-shape:demand True half
0,0,-4,0,15,0,-7,-2|last-shape:demand True tenth
-4,-2,1,-3,4,-3,20,-13|last-shape:demand True whole
0,0,-1,0,8,0,-6,-1|last-shape:denial False fine
0,-1,-2,14,-5,0,-1,-5|last-shape:denial False half
-1,0,-8,-3,1,-4,14,1|last-shape:denial False tenth
-3,-3,-2,-1,-24,-4,22,15|last-shape:denial False whole
0,0,-2,0,8,0,-4,-2|last-shape:denial True half
0,0,-4,-5,-27,6,36,-6|last-shape:denial True tenth
3,-1,-6,4,11,-2,-16,6|last-shape:denial True whole
-1,-1,-3,-3,14,-5,1,-1|last-shape:level False fine
0,-6,21,-9,-5,12,-14,1|last-shape:level False half
-3,-4,-4,-1,18,2,-4,-5|last-shape:level False tenth
-12,33,-23,-4,-9,12,-9,11|last-shape:level False whole
-2,-2,-4,-22,1,-1,13,18|last-shape:level True half
-1,-1,-8,-1,-4,-9,30,-5|last-shape:level True tenth
-10,13,8,27,-13,8,-30,-3|last-shape:level True whole
-3,0,3,0,31,1,-6,-27|last-shape:other False half
-1,0,-2,0,-8,4,0,7|last-shape:other False tenth
-4,0,-3,-9,1,10,-14,20|last-shape:other False whole
0,0,-2,0,12,-1,-6,-2|last-shape:pledge False fine
6,-5,15,5,8,-10,-23,3|last-shape:pledge False half
-2,-2,-8,-7,20,-2,11,-11|last-shape:pledge False tenth
-1,-4,-10,12,0,13,-6,-4|last-shape:pledge False whole
14,-1,-2,4,-4,-5,2,-8|last-shape:pledge True half
0,-1,0,-1,8,3,-5,-3|last-shape:pledge True tenth
10,-1,11,-11,7,6,-26,4|last-shape:pledge True whole
9,-3,-10,11,-20,-2,9,5|last-shape:proposal False half
-1,-1,-11,-3,17,1,-6,6|last-shape:proposal False tenth
-14,7,-7,0,0,27,-17,4|last-shape:proposal False whole
0,0,0,0,0,0,10,-10|last-shape:proposal True fine
-2,0,5,-8,4,-9,-10,21|last-shape:proposal True half
-5,-5,-7,4,19,4,1,-10|last-shape:proposal True whole
18,-7,-10,34,-16,-21,9,-9|near-after:\"
5,1,22,-11,21,3,-32,-8|near-after:#
-1,-2,0,-1,-12,16,7,-7|near-after:$
-2,-3,-12,18,-4,-5,-11,18|near-after:'
-10,8,-15,25,-10,-15,7,11|near-after:'s
-2,0,-3,8,6,-2,-4,-3|near-after:(
-2,-1,-3,8,10,-5,-5,-3|near-after:)
-42,7,-7,8,31,-27,18,13|near-after:,
7,7,-13,0,8,-4,-22,18|near-after:-
-28,-16,17,18,51,-55,6,8|near-after:.
-3,1,-3,-16,-33,85,-20,-11|near-after:0
0,8,-12,10,-10,-10,-10,24|near-after::
1,-4,-3,-10,21,-13,20,-11|near-after:;
-11,-8,-8,-13,-14,27,21,5|near-after:?
-21,-4,-12,-28,26,-14,53,-1|near-after:DATE
0,2,8,-1,-8,1,-1,-1|near-after:EU
4,-21,-8,-14,34,-22,-5,33|near-after:LAND
-5,4,9,12,-2,-7,-15,3|near-after:LEADER
-7,-5,-13,-12,26,-6,36,-19|near-after:NATO
4,-5,20,3,9,-5,-34,8|near-after:OUTLET
-1,8,-3,-6,0,-5,6,2|near-after:PERSON
-10,-9,50,-9,15,-1,-3,-31|near-after:USA
-1,17,-10,17,7,-5,-1,-24|near-after:a
-4,3,-9,-4,-12,13,4,9|near-after:about
-1,-1,0,0,13,-1,-7,-3|near-after:above
-1,0,-1,-1,-1,2,8,-5|near-after:absorb
0,0,-4,11,0,0,-5,-1|near-after:absurd
-2,-2,-5,-2,-1,-1,11,1|near-after:accept
-1,-1,-5,7,15,-7,-9,1|near-after:according
-1,-1,4,10,3,14,-5,-23|near-after:add
0,0,0,-1,8,-1,-2,-4|near-after:adequate
2,0,-4,-7,1,0,13,-5|near-after:administration
10,0,-2,0,-1,-1,-9,5|near-after:admission
-1,3,0,-6,-5,-3,5,8|near-after:adopt
0,0,0,-1,-1,11,0,-9|near-after:again
-1,-1,-1,-1,-3,-2,-2,10|near-after:against
-1,0,-4,9,-13,-1,16,-6|near-after:agree
-1,-4,-2,4,15,-3,-1,-8|near-after:ahead
0,0,0,-2,1,-2,12,-9|near-after:aim
12,0,-10,-7,4,-3,1,3|near-after:all
-5,-1,0,-2,1,-2,8,2|near-after:alliance
22,-2,-10,-11,-8,-6,10,5|near-after:allies
14,0,-15,-4,-1,-2,13,-4|near-after:ally
0,0,0,7,-8,1,2,-2|near-after:alone
2,-2,-7,0,42,-11,-10,-14|near-after:already
0,0,-1,-3,-4,0,-4,13|near-after:although
0,0,0,2,-2,-3,-6,10|near-after:am
-1,-1,-4,-2,-1,-2,-3,13|near-after:ambition
17,-3,-5,1,6,-8,-14,5|near-after:among
0,-1,-2,4,-2,8,-2,-6|near-after:amount
-7,5,2,5,1,-15,1,7|near-after:an
0,-1,0,-2,-1,-1,-6,10|near-after:analysts
-8,-5,-22,-17,41,-8,19,0|near-after:and
-1,0,-7,0,9,0,-1,0|near-after:angry
0,0,-2,0,11,0,-10,1|near-after:announce
-1,0,-1,-1,0,11,-6,-2|near-after:annual
0,0,0,0,-18,17,1,0|near-after:annually
2,0,-4,-1,-2,6,10,-10|near-after:another
-2,-1,14,-1,-2,5,-7,-8|near-after:answer
0,0,-2,-7,0,-1,10,0|near-after:antalya
-1,-1,-1,-1,0,10,-3,-3|near-after:anti
15,-2,-24,28,-2,-5,2,-13|near-after:any
0,0,-13,14,12,-2,-4,-6|near-after:anyone
0,0,-6,11,1,-1,-1,-3|near-after:anything
0,0,1,-7,0,9,-1,-1|near-after:appropriate
-5,-3,22,-14,-3,-2,4,3|near-after:are
0,0,-1,-2,-2,-5,-5,15|near-after:argue
0,0,-2,-1,-1,0,9,-4|near-after:arithmetic
8,8,-7,-2,0,-1,-2,-4|near-after:armed forces
-3,0,-7,-1,-1,-3,7,9|near-after:armies
-2,8,-10,0,2,-1,-2,4|near-after:arms
-3,0,-5,-4,-1,13,1,-1|near-after:army
-1,7,-1,-2,0,9,-3,-10|near-after:around
0,0,0,0,-3,-3,-6,12|near-after:article
10,-4,7,4,-40,16,16,-10|near-after:as
-2,0,-2,-2,-1,-1,9,-1|near-after:asia
-4,0,11,-1,0,0,-5,-1|near-after:asian allies
-5,-1,15,-9,-15,6,2,7|near-after:ask
-1,-1,5,-2,9,-5,-3,-2|near-after:ask for
-4,12,-8,11,-9,3,2,-6|near-after:at
0,0,-1,-7,6,-2,10,-6|near-after:attain
-1,-3,3,-1,9,-2,0,-5|near-after:authors
0,0,-1,0,-11,-1,13,-1|near-after:awkward
0,-1,2,-4,15,-2,-6,-4|near-after:back
0,0,0,0,0,0,-12,12|near-after:baked
-2,-1,-2,0,-1,13,4,-11|near-after:base
0,0,0,0,0,-7,9,-2|near-after:based
-12,-2,9,-21,-9,11,10,14|near-after:be
0,0,10,0,-10,-1,0,2|near-after:bear
0,0,0,0,-1,8,0,-6|near-after:bearable
25,0,-4,-1,-2,-3,-10,-5|near-after:become
12,0,-2,-1,-1,-3,-1,-3|near-after:becoming
-2,12,-10,21,1,-11,-17,6|near-after:been
-2,-1,16,16,-12,-7,-25,14|near-after:before
0,0,8,-3,0,-2,-1,-1|near-after:begin
0,-1,0,-6,29,0,-15,-6|near-after:beginning
11,0,-6,-2,0,0,0,-2|near-after:begins
0,-1,-1,-1,11,-2,-9,2|near-after:behind
8,0,1,-9,-5,-10,-5,19|near-after:being
0,2,2,-1,12,-3,-6,-6|near-after:believe
31,-1,-9,5,-2,-4,-14,-7|near-after:benchmark
0,-1,5,-1,-3,13,-1,-13|near-after:better
0,-1,0,19,3,-7,0,-14|near-after:beyond
0,-3,-5,14,-1,-2,0,-3|near-after:bigger
-1,0,-2,0,12,-1,-3,-4|near-after:biggest
0,0,8,-1,0,3,-2,-7|near-after:bill
0,0,0,0,14,-1,0,-13|near-after:billed
-1,-4,-1,-6,-10,22,3,-4|near-after:billion
-1,-1,0,0,-3,12,-2,-5|near-after:bn
0,-3,-1,-2,-7,8,8,-1|near-after:borrowing
-2,0,15,-4,-7,-1,7,-6|near-after:both
0,0,4,0,-8,7,-1,-2|near-after:bought
-1,5,-1,-1,-11,14,-3,-1|near-after:brake
-5,-1,-3,-1,-4,-2,29,-13|near-after:bridges
-1,0,-5,0,-3,-3,0,13|near-after:bruegel
-2,6,-11,5,19,15,-23,-10|near-after:budget
-3,2,1,-15,2,9,-10,14|near-after:but
-1,-1,14,-3,-15,0,-14,19|near-after:buy
-1,-1,-2,0,-3,16,-5,-3|near-after:buys
3,-13,6,-3,-21,-5,15,18|near-after:by
0,1,-3,8,-13,-1,14,-7|near-after:cabinet
0,0,0,0,4,9,-7,-4|near-after:calculate
3,-1,10,6,-13,-2,5,-8|near-after:call
0,10,0,0,-9,0,0,0|near-after:calm
0,0,-1,1,-3,8,10,-13|near-after:campaign
-1,0,-9,5,-4,-4,17,-3|near-after:can
0,-2,-6,-2,9,-3,3,1|near-after:cannot
0,11,0,-1,-9,0,0,0|near-after:cap
0,0,-2,0,-3,0,11,-5|near-after:capabilities
0,0,-1,0,-7,-2,2,9|near-after:capability
-1,25,-3,-6,-10,-3,2,-4|near-after:ceiling
-1,-3,0,-1,20,-3,-9,-2|near-after:century
0,0,-1,-4,0,-1,-1,8|near-after:chang
0,0,-6,0,10,0,-3,-1|near-after:change
-1,0,0,-2,-3,0,10,-3|near-after:changed
0,0,-2,-1,-1,-7,0,12|near-after:changes
-1,0,0,0,-8,-1,14,-4|near-after:charitably
0,0,9,-1,9,-2,-11,-4|near-after:cheque
-1,-1,-17,-8,-3,-2,23,10|near-after:chief
-1,0,-1,0,-5,-2,-2,11|near-after:cite
0,-3,-2,-1,10,-4,3,-2|near-after:clerks
0,0,-3,0,10,-1,-5,-1|near-after:climb
-1,0,6,-2,0,9,-3,-8|near-after:close
0,0,9,-1,-1,0,-1,-6|near-after:closely
-1,0,18,-5,-7,1,-1,-5|near-after:closer
11,0,-1,0,-7,-1,3,-5|near-after:club
0,0,-5,0,10,0,-2,-2|near-after:cold
-2,3,6,13,-13,0,-10,3|near-after:come
-2,3,-3,-1,-4,-3,10,-1|near-after:comes
-1,8,-1,-1,-8,-2,-1,5|near-after:coming
0,0,-3,-1,-1,0,8,-3|near-after:commitment
0,-4,-2,6,-3,-1,8,-4|near-after:committee
15,0,-1,-1,-6,0,-6,-1|near-after:common
0,0,0,-5,0,0,-4,10|near-after:conceivable
-1,0,-2,3,-1,6,-18,11|near-after:consideration
0,-1,-1,-1,-1,-2,13,-8|near-after:consist
0,1,-11,-2,-1,-1,2,12|near-after:constitution
0,-2,0,-1,0,9,-4,0|near-after:constitutional
-1,0,11,-2,1,-1,-1,-7|near-after:conversation
-1,0,-5,8,0,0,-1,-1|near-after:convey
0,0,-6,0,0,0,-2,9|near-after:cope
24,0,-12,-9,-4,2,-4,4|near-after:core
-2,0,0,-1,-1,-3,14,-6|near-after:core defence
0,0,-10,-3,-6,-3,27,-4|near-after:core defense
-1,-1,-2,-5,-1,23,-5,-8|near-after:cost
0,0,0,-1,-10,0,12,0|near-after:costed
0,-1,0,0,-10,17,-4,-2|near-after:costs
-2,-1,14,-5,1,-1,-5,-1|near-after:could
0,0,0,-1,18,-2,-6,-8|near-after:counted
-1,-1,-3,-1,-2,10,8,-10|near-after:counting
29,0,-3,3,-5,-4,-12,-8|near-after:countries
6,2,-3,4,-11,5,4,-6|near-after:country
0,0,0,-1,0,0,8,-6|near-after:course
0,0,0,0,-10,-2,9,3|near-after:cover
-1,-2,-1,-1,-4,-2,15,-5|near-after:critical
0,8,-1,0,0,0,0,-7|near-after:curb
0,0,-2,-1,8,-2,-4,2|near-after:cut
-1,0,-1,0,-3,-1,17,-9|near-after:cyber
0,0,-6,0,0,-2,0,8|near-after:daiwa
0,0,-3,0,0,14,-1,-9|near-after:dan
0,-2,-5,-4,-4,-2,1,15|near-after:date
0,0,-1,-4,-2,-1,-2,11|near-after:day
0,0,0,9,0,0,-8,-1|near-after:days
-1,3,-4,-11,-5,14,8,-5|near-after:debate
-1,-3,-2,-1,-18,23,6,-3|near-after:debt
0,-1,-1,-1,14,-3,-2,-7|near-after:decades
-1,0,8,-1,0,-1,0,-5|near-after:decent
0,0,-1,15,-1,0,-9,-3|near-after:decide
-1,0,-6,-3,-4,0,8,7|near-after:decision
0,0,5,9,-1,-9,4,-9|near-after:decline
-16,-3,13,41,-35,-15,17,-3|near-after:defence
0,-1,6,25,-3,-1,-21,-5|near-after:defence minister
-1,8,-6,7,-2,10,-5,-12|near-after:defence spending
-1,-1,-8,-1,-3,-1,2,12|near-after:defend
3,-11,10,-11,38,2,-31,0|near-after:defense
-1,-1,-3,3,2,-9,5,3|near-after:defense minister
-2,0,5,-8,-6,-1,13,-1|near-after:defense ministry
-3,2,12,-3,-1,3,-7,-4|near-after:defense spending
0,0,-1,2,4,7,-4,-9|near-after:deficit
0,0,2,-1,-4,-1,-5,9|near-after:deliver
-3,0,13,-5,-3,-6,4,-2|near-after:demand
11,0,-1,0,-6,0,-3,-1|near-after:democracies
0,0,0,0,-4,11,-5,-2|near-after:depots
-5,0,3,13,-3,-2,0,-5|near-after:describe
0,0,0,0,-3,10,0,-6|near-after:desertion
0,0,0,-3,11,-1,-1,-5|near-after:destination
0,0,12,-7,8,-4,-2,-7|near-after:diplomat
0,-1,-2,11,0,-2,-2,-4|near-after:discuss
8,-1,-6,12,2,-16,5,-3|near-after:do
0,0,0,-2,0,0,-19,22|near-after:doable
0,0,3,-1,8,0,1,-11|near-after:document
-2,-5,-2,-4,25,7,-7,-11|near-after:does
0,0,-2,0,-4,0,8,-1|near-after:dragged
0,0,0,0,-9,0,11,-1|near-after:drags
0,0,15,0,-12,0,-2,0|near-after:drones
-1,0,-2,-4,-4,-2,23,-10|near-after:due
-1,0,-4,-1,9,-1,9,-11|near-after:during
-1,-1,-4,-2,1,-1,-4,12|near-after:each
-3,0,0,0,-1,-2,10,-4|near-after:easy
-4,5,-11,2,-5,-5,3,15|near-after:economic output
0,0,0,0,-1,8,0,-6|near-after:economically
0,-1,-1,0,10,-5,-1,-2|near-after:economy
0,0,0,0,-5,2,8,-5|near-after:eight
0,0,-3,0,0,9,-2,-4|near-after:either
-2,-1,4,-2,-8,3,-9,16|near-after:election
-2,-2,18,-1,0,0,-8,-5|near-after:elephant
0,0,3,9,-5,-1,-1,-4|near-after:else
0,0,-3,-1,-4,-4,21,-8|near-after:emergency
-1,3,-4,-1,-6,6,-7,10|near-after:end
0,-1,0,0,-1,-9,11,0|near-after:endorse
-3,0,-24,-22,1,-6,32,23|near-after:enough
12,0,0,0,-2,-1,-4,-3|near-after:entrance
-2,-2,-1,-1,-1,11,-3,-2|near-after:equivalent
-1,0,-8,-2,27,-1,-13,-2|near-after:estimate
-1,0,8,10,0,-2,-4,-10|near-after:europe
0,0,0,-4,-1,8,-1,-1|near-after:euros
7,0,-9,-3,4,-2,-6,9|near-after:even
1,0,-2,-3,5,5,-9,2|near-after:every
8,-1,4,-1,-1,-3,-3,-2|near-after:every ally
-2,0,8,-1,-2,-1,0,-3|near-after:everyone
-1,0,10,0,-1,0,-1,-6|near-after:everything
0,0,0,-1,-8,0,9,0|near-after:everywhere
0,0,0,0,-10,12,-5,3|near-after:exchange
0,0,0,-1,-2,0,9,-5|near-after:exclude
-1,-5,-1,-1,-5,18,-4,-3|near-after:exempt
10,0,-1,-1,-1,-3,0,-3|near-after:exotic
-2,0,2,-1,-8,-1,9,0|near-after:expect
0,-1,-2,0,-13,-10,3,22|near-after:explain
-2,0,16,-5,0,-1,-6,-2|near-after:face
8,0,-3,0,-2,0,-1,-2|near-after:fails
0,0,2,-1,0,-8,0,9|near-after:fair
0,-1,-2,0,2,-1,9,-7|near-after:fall
-2,3,0,-3,14,-3,-4,-4|near-after:far
0,0,9,-1,0,-2,-5,-1|near-after:fast
0,0,-1,10,-3,-1,-10,3|near-after:feasible
12,0,0,0,-2,-1,-4,-3|near-after:fee
-2,0,-8,-1,-1,-1,-5,18|near-after:few
-4,-1,-3,4,-13,-1,11,6|near-after:figure
-1,0,0,0,-1,8,0,-4|near-after:filled
0,-1,0,0,-11,5,-1,9|near-after:financed
0,0,0,-1,11,-1,-10,1|near-after:finances
-1,-1,-4,6,-8,1,12,-5|near-after:find
-4,0,5,1,7,2,-28,18|near-after:first
-1,-2,9,-1,-11,-6,-27,39|near-after:five
0,0,-1,13,-2,-2,-4,-4|near-after:fix
7,-1,7,-16,-5,-3,12,-1|near-after:floor
0,0,-1,9,-3,0,0,-4|near-after:fly
-1,0,-1,0,-3,-1,15,-9|near-after:follow
17,-9,-8,4,-7,-16,5,14|near-after:for
5,-1,-7,-2,0,8,3,-6|near-after:force
-1,0,16,-2,-1,-1,-11,-1|near-after:foreign
0,0,-2,-4,-1,-1,9,-1|near-after:foreign minister
-1,-1,7,-11,3,5,-2,0|near-after:former
-5,0,-10,-2,-1,-2,27,-6|near-after:forum
11,0,0,0,-7,6,-8,-1|near-after:free
-1,0,0,-1,-3,0,11,-5|near-after:friends
-3,0,11,-1,-1,-2,-2,-2|near-after:friendship
9,-13,27,-7,-49,33,-1,1|near-after:from
0,0,0,0,-4,11,-5,-2|near-after:fuel
0,0,0,-1,-10,-1,12,0|near-after:fully
-1,0,-7,-2,-9,11,19,-12|near-after:fund
0,0,0,1,0,0,8,-8|near-after:funding
0,-1,-2,-4,10,10,1,-15|near-after:further
0,1,0,8,0,-1,-3,-4|near-after:future
-5,-10,-13,0,11,20,-8,4|near-after:gdp
0,0,-1,0,-4,0,-6,11|near-after:general
0,-3,-6,-2,-1,-2,8,6|near-after:get
-1,0,11,-6,3,-16,1,8|near-after:give
31,-2,-23,-3,0,-2,3,-4|near-after:global
-2,23,-5,-1,3,-1,-8,-9|near-after:gnp
-6,-2,3,-2,-12,-3,10,11|near-after:go
-7,-4,10,2,-22,-3,25,-1|near-after:goal
-3,0,5,-7,-2,2,-5,10|near-after:government
0,0,-3,0,15,0,-7,-5|near-after:governs
-1,0,-2,6,-1,-1,-8,6|near-after:greens
-5,-22,6,14,-11,-1,-1,19|near-after:gross domestic product
-2,11,-6,6,8,-5,-10,-3|near-after:gross national product
0,0,0,-1,2,12,-9,-3|near-after:grow
0,-1,0,0,-5,-1,-8,16|near-after:guide
-2,7,1,-3,-14,-1,14,-1|near-after:guideline
8,11,-17,8,-7,-15,3,10|near-after:had
1,-1,-26,-10,-3,4,20,14|near-after:hague
0,0,9,0,-2,0,-2,-5|near-after:haidong
-2,-3,4,-4,-2,2,-17,22|near-after:half
0,-1,1,16,0,-5,-3,-8|near-after:happening
13,0,-5,-3,-1,-6,-1,4|near-after:hard
13,-4,9,-10,7,-21,13,-6|near-after:has
0,0,0,-1,-1,0,10,-8|near-after:hastily
-4,2,-4,9,-11,13,-7,1|near-after:have
-6,-10,-32,38,5,3,-10,11|near-after:he
0,0,10,-2,-1,-5,-8,7|near-after:health
0,0,13,-6,-1,-1,-3,-1|near-after:heard
0,0,-3,0,8,0,-1,-3|near-after:helped
0,0,-1,-3,0,-1,19,-14|near-after:her
-1,-1,9,-3,-2,-1,1,-1|near-after:higher
0,0,0,0,8,-1,-5,-1|near-after:highest
0,0,-5,10,0,0,-2,-3|near-after:him
-3,1,-5,3,-17,-4,4,19|near-after:his
16,0,-4,-2,-1,-4,-3,-3|near-after:hold up
0,0,-2,0,-6,16,-2,-5|near-after:hosts
0,-4,0,8,-2,-2,-1,1|near-after:house
0,0,-1,0,0,9,0,-7|near-after:household
0,-2,8,-3,-2,-1,7,-8|near-after:how
-1,0,-2,-1,-1,-1,8,-2|near-after:however
0,0,-1,-4,0,-1,-1,8|near-after:huang
-1,0,-1,-1,9,-8,2,0|near-after:i
0,0,10,0,0,0,-1,-10|near-after:idea
-4,-2,-15,-8,16,-7,-11,33|near-after:if
-2,-1,11,33,-5,-4,-10,-23|near-after:impossible
-24,9,-1,-11,18,0,-1,9|near-after:in
0,-1,2,0,10,0,-9,-1|near-after:included
10,0,-1,-1,-3,-2,0,-1|near-after:income
-1,-2,-6,-1,-5,14,9,-9|near-after:increase
-1,-2,0,-1,-6,-2,0,11|near-after:infrastructure
-1,0,-7,2,13,-1,-2,-4|near-after:insist
0,0,0,-1,-14,15,-9,9|near-after:instead of
0,0,0,-2,-1,-1,12,-8|near-after:insufficient
0,0,-14,0,0,0,0,14|near-after:interview
9,-7,-8,-7,22,-7,-1,-1|near-after:into
0,0,-7,-1,-1,0,8,1|near-after:investment
0,0,-2,0,-10,7,9,-3|near-after:involved
7,-14,-9,6,28,16,-29,-6|near-after:is
-1,0,-2,-3,-1,-2,11,-2|near-after:island
-7,15,-9,-1,-30,1,25,5|near-after:it
-1,-1,0,0,10,-1,-10,3|near-after:items
3,3,-13,16,4,3,-6,-9|near-after:its
0,3,-7,-2,-14,-1,24,-4|near-after:itself
0,0,0,0,12,0,-12,0|near-after:joining
-1,-2,-2,0,-1,-2,15,-6|near-after:just
-1,14,-4,0,-14,-2,9,-2|near-after:keep
0,0,0,0,-1,8,0,-6|near-after:kiuchi
-2,-1,9,-1,-2,-2,-5,3|near-after:knows
0,0,0,0,-4,-1,-2,8|near-after:komeito
0,0,0,0,-1,0,-5,8|near-after:landing
0,0,-1,0,9,0,-6,-1|near-after:large
10,0,-1,-1,-1,-3,0,-3|near-after:lately
0,0,11,-5,-4,8,-6,-5|near-after:later
-1,8,-2,-8,4,-4,7,-5|near-after:law
0,0,-1,-4,0,-2,-2,10|near-after:leader
0,0,0,9,0,0,-7,-1|near-after:leaders
0,0,0,5,-3,9,-1,-9|near-after:leadership
0,0,-2,0,8,0,-7,0|near-after:leads
-1,0,-4,-1,0,0,8,-2|near-after:leap
-2,-1,11,-6,-2,-2,-8,11|near-after:least
-1,-3,-2,3,-4,-3,-3,14|near-after:leave
0,0,8,-3,-1,0,-3,0|near-after:lecture
0,0,-3,0,-1,0,10,-5|near-after:legislature
-1,-3,-1,-1,9,0,-3,1|near-after:less
8,-1,-4,6,-10,-5,-2,7|near-after:let
-1,0,3,-5,-9,3,21,-10|near-after:level
0,0,9,0,-2,0,0,-6|near-after:li
-1,0,-2,-1,-1,-1,-11,17|near-after:liberal democratic party
7,-1,-5,-4,21,0,-2,-15|near-after:like
0,0,0,-2,-1,-1,-6,10|near-after:likely
-1,19,-3,-4,-9,6,-3,-5|near-after:limit
-4,23,-9,-10,-6,0,7,0|near-after:line
0,0,1,-1,-6,-1,10,-2|near-after:list
0,0,-1,-2,-2,-1,17,-10|near-after:little
6,1,-3,-1,1,-8,-10,14|near-after:long
-1,7,-1,-6,-5,5,9,-8|near-after:longer
0,0,-3,-2,1,-2,-21,28|near-after:look
0,0,-1,0,16,-1,-20,5|near-after:looks
0,0,-7,0,-1,-1,0,8|near-after:losing
0,0,0,0,-1,0,8,-7|near-after:lot
-1,0,-6,0,11,-1,0,-3|near-after:low
8,4,-4,3,-1,-3,-4,-4|near-after:made
0,0,0,8,0,0,-2,-6|near-after:madness
0,0,-8,0,0,4,8,-3|near-after:man
0,0,-4,-1,-1,12,-1,-5|near-after:manager
0,-2,0,0,-2,0,-7,10|near-after:manifesto
9,2,-7,-1,4,-1,-3,-3|near-after:mark
0,0,-1,9,-3,0,0,-4|near-after:market
0,0,-4,-1,-1,10,0,-4|near-after:matters
3,-3,4,18,7,16,-28,-17|near-after:mean
8,0,0,0,2,-1,1,-10|near-after:measure
-1,0,-1,8,-1,0,3,-7|near-after:media
-2,-1,0,5,-3,-4,9,-5|near-after:meet
0,-1,-1,9,0,-1,-4,-1|near-after:member
-1,-1,9,-5,-1,8,-5,-4|near-after:mention
0,0,0,0,13,0,-13,0|near-after:milestone
10,-6,-12,-4,-4,2,-4,18|near-after:military
15,0,-5,5,-3,0,-11,-2|near-after:military spending
-1,4,13,-3,-3,-6,-18,15|near-after:mind
11,0,0,0,0,0,-10,-1|near-after:minded
0,0,0,0,-4,11,-5,-2|near-after:minelayers
-2,-3,22,-3,-7,-3,-7,3|near-after:minimum
-1,-2,-7,0,9,8,-11,4|near-after:ministry
-1,-1,-5,-1,-1,-1,13,-3|near-after:minus
0,-1,0,0,8,1,-5,-3|near-after:missiles
-1,0,-5,-1,0,0,8,0|near-after:model
-1,-5,-6,2,2,8,-7,8|near-after:money
4,-9,-12,5,7,2,-12,14|near-after:more
-1,4,-1,-2,16,-3,0,-12|near-after:most
0,-1,0,0,12,0,-5,-5|near-after:move
-1,0,-2,8,-4,5,-9,3|near-after:much
2,-1,-11,-6,-9,6,15,4|near-after:must
-1,8,-1,0,-1,-1,-1,-3|near-after:myth
-1,-2,-12,14,-10,20,8,-17|near-after:n't
-1,-1,8,5,3,-1,2,-15|near-after:name
1,1,8,-7,7,-5,-1,-3|near-after:national
0,0,14,0,0,-1,-1,-11|near-after:national product
-1,0,-3,-4,-1,-1,8,2|near-after:national security
10,0,0,0,-7,0,-1,0|near-after:nations
0,0,-2,-3,0,0,-5,11|near-after:natural
-1,5,-6,-1,7,-1,4,-8|near-after:near
0,8,-1,-2,-2,6,0,-9|near-after:need
-1,0,-7,-2,0,-4,-1,15|near-after:needed
13,-1,4,-4,2,-6,-14,6|near-after:needs
0,13,0,0,-11,-1,0,-1|near-after:neighbors
-1,0,17,-3,-4,-2,-4,-4|near-after:neither
0,-1,-2,0,-2,-1,8,-2|near-after:networks
-2,1,-6,27,-8,-1,5,-14|near-after:never
17,-1,16,-2,2,-7,-1,-24|near-after:new
-2,1,-12,-14,1,3,7,16|near-after:next
-2,8,-1,-27,3,0,21,0|near-after:no
10,0,-2,-2,0,-4,0,-3|near-after:no one
-1,-1,11,3,15,-1,-17,-8|near-after:nobody
-4,0,-4,9,-1,-1,-2,4|near-after:nominee
-2,0,-5,11,0,0,0,-4|near-after:non
0,0,-2,-2,-7,8,5,-1|near-after:none
-1,0,-8,20,-2,-2,-1,-6|near-after:nor
13,-3,-8,1,3,-3,0,-2|near-after:norm
-8,7,-2,21,28,-10,5,-40|near-after:not
-2,-2,13,-8,-4,5,-15,12|near-after:note
0,0,0,-6,-1,13,4,-9|near-after:nothing
0,-5,4,-8,25,-6,-26,15|near-after:now
-2,-3,11,10,8,-9,-4,-12|near-after:number
0,-1,-2,8,-1,9,-12,-2|near-after:numbers
-1,0,-3,-1,-3,-3,13,-3|near-after:odd
-10,-2,2,0,12,-12,-11,21|near-after:of
-1,1,5,4,-2,-3,7,-10|near-after:off
0,0,-4,6,-2,0,-9,9|near-after:office
-2,12,2,30,-15,-4,-17,-7|near-after:official
-5,-7,2,-4,17,-6,2,2|near-after:officials
0,0,0,0,-9,0,10,0|near-after:oil
-1,0,-2,0,-7,4,15,-8|near-after:old
0,0,0,0,8,-1,-2,-3|near-after:omits
8,3,-6,1,-2,4,-20,12|near-after:on
-1,11,3,-2,-12,-4,9,-4|near-after:once
-4,-6,-9,1,10,1,33,-26|near-after:one
-1,-4,-7,-5,28,3,-24,10|near-after:only
-2,0,10,-1,0,-1,-6,0|near-after:opening bid
0,-1,2,-2,9,0,-3,-4|near-after:oppose
-1,-1,-2,-1,0,0,-4,8|near-after:option
0,3,-21,25,-22,7,-26,33|near-after:or
-2,-2,-2,-6,3,-4,-9,22|near-after:order
-1,-1,-14,26,-2,1,-3,-7|near-after:other
0,-6,-1,6,12,-3,-5,-3|near-after:others
-1,-1,-5,0,13,-1,-9,4|near-after:ought
0,0,0,-1,10,-2,-5,-1|near-after:our
0,0,-6,0,0,0,-1,8|near-after:ourselves
-6,-1,-9,46,-17,-4,11,-19|near-after:out
0,0,-1,0,-4,0,-7,11|near-after:outer
0,9,-19,0,-6,0,0,18|near-after:outlay
-3,8,-3,-2,2,6,-13,3|near-after:outlays
-1,0,-1,9,0,-1,-3,-4|near-after:outright
-1,10,-2,-6,-12,-1,26,-14|near-after:over
0,-1,0,16,1,-5,-2,-8|near-after:overnight
-4,-2,10,8,9,-6,-12,-4|near-after:own
-1,-1,-1,-1,0,10,-3,-3|near-after:paddies
0,-1,1,-1,-3,-2,8,-2|near-after:panel
0,0,-4,-1,-2,0,-1,8|near-after:panels
0,0,-2,-1,-1,-7,0,12|near-after:park
-1,0,-8,-5,-5,-4,-5,28|near-after:parliament
0,-1,-4,-1,-1,-1,-6,15|near-after:parliamentary
0,0,-1,10,0,-2,-2,-5|near-after:parts
-1,0,2,-9,5,-4,8,-2|near-after:past
4,-4,-6,-4,8,9,-8,1|near-after:pay
0,0,-1,-1,8,3,-2,-7|near-after:pensions
0,0,-3,-2,-7,18,-5,-1|near-after:per
0,0,0,0,0,0,8,-8|near-after:permanent
0,0,0,-1,11,0,-10,0|near-after:permit
0,-1,3,3,-10,7,8,-10|near-after:person
0,0,-1,0,-1,-6,-3,10|near-after:phased
0,0,0,0,-1,0,8,-7|near-after:picked
0,1,-2,0,-2,-1,13,-9|near-after:place
-2,-1,3,-7,12,-4,4,-4|near-after:plan
0,0,-2,-10,3,-1,8,3|near-after:please
-2,-1,-7,-1,-4,-1,20,-5|near-after:pledge
-1,-2,-2,-4,-4,3,-9,18|near-after:plenty
0,0,-7,-1,-1,-2,11,0|near-after:plus
0,0,0,-7,0,0,8,0|near-after:pm
-2,-1,1,-2,-11,7,2,6|near-after:point
0,-1,2,-4,19,-2,-10,-4|near-after:poll
0,0,0,0,-9,-4,16,-3|near-after:ports
-2,4,0,6,1,-9,20,-20|near-after:possible
-1,0,-6,0,13,-1,-1,-4|near-after:postwar
0,0,0,-2,0,-1,11,-7|near-after:powder
0,0,1,-2,-8,0,10,-1|near-after:praise
0,0,3,0,14,-1,-3,-13|near-after:praised
0,0,15,0,-12,0,-2,-1|near-after:pray
0,9,0,-5,-1,-1,-1,-1|near-after:predecessors
0,-1,3,23,-4,-4,-6,-10|near-after:premier
-3,-1,22,-5,10,-2,-12,-9|near-after:president
0,0,-1,-3,-4,0,13,-3|near-after:press
5,-1,11,2,-3,-4,-13,2|near-after:price
-1,1,13,2,-9,-6,-8,8|near-after:prime minister
-2,-1,-5,-1,-1,-1,-3,13|near-after:problem
-1,0,-6,0,9,0,0,-1|near-after:product
0,0,10,-2,-2,-3,-2,-1|near-after:professor
3,2,-7,-7,-16,-3,20,7|near-after:promise
-1,-2,-3,0,-4,-1,15,-5|near-after:protect
-1,0,4,4,7,-4,-12,1|near-after:public
-1,0,-4,-1,0,0,-2,8|near-after:publish
-3,-4,-1,13,-14,-4,3,11|near-after:put
0,0,-4,-1,-1,10,0,-4|near-after:quality
-1,0,-4,-1,0,0,8,-2|near-after:quantum
-6,-2,5,26,-2,5,-25,-1|near-after:question
0,-1,-6,1,-1,11,7,-10|near-after:quickly
0,0,-1,7,-1,0,6,-11|near-after:quote
-3,5,-4,10,-1,-1,-2,-4|near-after:raise
0,0,-4,-3,0,0,-2,9|near-after:range
0,0,0,0,-10,13,-2,0|near-after:rates
-2,-2,20,-2,18,-2,-16,-15|near-after:rather than
0,-1,-3,5,-1,-1,9,-7|near-after:ratio
-2,3,5,-2,6,-5,-11,6|near-after:reach
-1,0,-2,-2,-9,3,-7,17|near-after:realistic
-1,-1,-1,-1,7,-3,8,-10|near-after:really
0,0,0,0,10,0,-6,-3|near-after:rearmed
-1,0,-2,-1,0,-7,1,11|near-after:region
9,0,-1,0,0,-1,-5,-2|near-after:reigns
0,0,-10,14,-1,-1,-13,11|near-after:reject
13,0,-10,-1,-3,-1,9,-7|near-after:related
0,0,-10,1,-1,0,2,7|near-after:repeat
-1,0,-3,6,-4,-5,-3,10|near-after:reply
-3,-1,18,2,-7,-5,-27,24|near-after:report
0,0,9,0,-4,-3,-1,-1|near-after:reportedly
-1,0,9,-8,3,-1,2,-3|near-after:reporters
-1,0,1,9,-2,-1,-3,-3|near-after:request
0,-1,-1,-3,20,6,-8,-13|near-after:require
-1,0,-7,0,-4,-2,10,5|near-after:resilience
0,0,0,8,0,0,-1,-6|near-after:resources
-3,0,-4,-1,8,-1,5,-3|near-after:rest
0,0,-7,-1,1,-1,-2,11|near-after:retired
0,-1,0,0,11,-2,-6,-2|near-after:revenue
0,0,0,0,-5,-1,-5,12|near-after:review
0,0,0,-6,0,0,10,-3|near-after:revised
0,0,0,0,-3,-3,-6,12|near-after:revision
0,0,-4,0,-4,0,-2,11|near-after:rewrites
-1,-1,-2,-1,-1,16,-3,-7|near-after:rice
0,0,0,-1,-7,0,10,-2|near-after:ridiculous
-5,-1,3,-4,-1,-6,17,-2|near-after:right
0,-1,2,0,11,0,-9,-2|near-after:rise
0,0,-7,-1,-1,-1,1,8|near-after:risk
-1,-2,0,16,0,-2,-8,-4|near-after:road
-1,0,-1,-7,-4,-1,14,0|near-after:roads
-2,-5,12,2,-1,-2,-8,3|near-after:room
0,0,5,0,-16,21,-1,-9|near-after:roughly
-1,2,15,-7,-1,-2,-1,-4|near-after:rule
0,0,3,0,8,0,-4,-6|near-after:ruling
0,0,0,0,0,8,0,-7|near-after:sakakibara
0,0,-2,10,0,-2,-5,0|near-after:sake
5,-4,11,-1,-12,3,10,-12|near-after:same
-12,-9,-1,42,1,-12,-18,8|near-after:say
0,0,0,-1,16,0,-11,-2|near-after:schedule
0,9,-1,0,-7,-1,-5,5|near-after:second
0,0,3,-2,18,-1,-15,-3|near-after:secretary
0,-6,-2,-1,10,-5,-1,5|near-after:secure
-1,-1,3,1,4,-4,9,-12|near-after:security
-1,0,8,3,-2,-3,-1,-3|near-after:seek
0,0,-3,0,-1,13,-2,-7|near-after:sen
-1,-1,0,10,-2,-2,4,-8|near-after:senior
8,-1,-1,3,0,-2,-3,-4|near-after:sense
34,0,-11,-4,-3,-5,-7,-4|near-after:serious
-1,5,3,-3,-12,-7,22,-8|near-after:set
0,-1,-1,9,0,-1,-5,-1|near-after:seven
0,0,-1,0,-2,0,-9,12|near-after:several
5,-2,-23,17,6,4,-3,-4|near-after:share
-1,-1,1,19,-4,-5,8,-17|near-after:she
0,0,-2,-2,0,11,-4,-2|near-after:ships
0,0,0,0,-4,-1,13,-7|near-after:shopping
0,0,-1,0,2,0,-8,8|near-after:short
3,6,-1,-9,13,-3,6,-15|near-after:should
-1,0,-1,-3,21,-2,0,-15|near-after:show
0,0,-7,0,0,0,8,0|near-after:show up
0,0,-4,-1,-4,0,10,0|near-after:sign up
0,0,10,-1,0,-2,-4,-3|near-after:signs
-1,0,8,-1,0,0,-2,-3|near-after:silence
-3,-5,5,4,24,-3,-21,-1|near-after:since
0,-1,0,0,0,0,-8,10|near-after:skeptic
-1,0,-6,9,0,0,0,-1|near-after:slide
0,0,0,0,8,-3,0,-4|near-after:smaller
0,0,0,0,0,8,0,-7|near-after:smiled
-2,1,-8,-7,36,-17,-13,11|near-after:so
-2,-2,-8,13,-8,6,-8,9|near-after:some
-1,0,6,4,14,1,-6,-18|near-after:something
-1,-3,22,-8,1,-2,-8,-1|near-after:soon
0,0,-11,-4,-1,9,7,0|near-after:sooner
0,0,11,1,-7,0,0,-4|near-after:source
0,0,9,-4,-3,-1,-9,8|near-after:sources
0,0,0,0,-1,0,8,-7|near-after:soybeans
0,0,-4,0,9,0,-1,-3|near-after:special
13,-5,-5,-8,29,3,-22,-5|near-after:spend
-1,0,-1,0,8,-1,-1,-3|near-after:spenders
9,0,-10,-7,-1,6,4,-1|near-after:spokesman
1,0,9,-1,1,0,-9,-1|near-after:spokesperson
0,0,0,0,-1,8,0,-6|near-after:spread
-2,0,8,-3,-1,0,0,-2|near-after:spring
0,0,0,-2,11,-1,-5,-3|near-after:stable
0,0,0,0,-3,10,0,-6|near-after:staggering
0,0,-2,0,5,4,2,-9|near-after:stand
52,-1,-33,-6,-9,-4,-1,1|near-after:standard
-2,0,-5,11,0,0,0,-4|near-after:starter
-1,0,11,-1,-1,-1,-1,-6|near-after:starts
-2,0,3,-1,-1,0,-6,8|near-after:state
-1,0,-4,0,-7,-2,-8,21|near-after:stay
0,0,-7,-3,10,3,1,-3|near-after:step
-1,4,3,-4,-4,12,1,-11|near-after:still
-1,0,0,-1,-2,-1,-3,9|near-after:stop
0,0,-6,-1,-1,2,-3,8|near-after:strategist
1,-1,-8,-2,-6,-1,7,10|near-after:strategy
0,0,-1,-1,0,-3,-4,10|near-after:submarines
0,-1,0,0,10,0,-8,0|near-after:such
-1,-1,-2,-1,-7,-13,15,9|near-after:suffice
-1,-1,3,-6,-5,-3,16,-3|near-after:sufficient
-1,0,17,2,-7,-2,-2,-6|near-after:sum
-1,-3,-12,13,-6,-6,14,0|near-after:summit
0,0,-7,0,-1,-1,0,9|near-after:support
0,-1,-2,8,7,-9,-5,1|near-after:swallow
-4,-1,1,10,-5,-3,-2,4|near-after:table
0,3,-1,-9,-2,-1,-2,13|near-after:taboo
-1,0,-1,-3,2,2,11,-9|near-after:take
0,-1,-5,8,-2,0,-11,11|near-after:talk
-1,0,-1,-1,-2,1,-4,9|near-after:talk about
-3,-3,-5,11,-12,3,16,-6|near-after:target
0,0,9,-1,0,0,-7,0|near-after:tariff
-2,0,-6,-4,-11,13,-2,12|near-after:taxes
0,0,0,0,-7,-4,13,-2|near-after:telecoms
3,-4,11,0,11,-10,-1,-10|near-after:tell
0,-2,0,-1,-5,8,0,1|near-after:ten
-1,0,-2,0,-2,-3,-10,17|near-after:term
0,0,0,-1,12,-1,-2,-8|near-after:terms
-3,-2,0,-5,4,20,-5,-9|near-after:than
0,0,0,0,8,-1,-6,-1|near-after:thanks
4,-3,10,-4,-6,-12,16,-5|near-after:that
54,-18,2,-12,-9,-7,-10,-1|near-after:the
-2,-2,-13,5,0,8,4,1|near-after:the military
12,8,23,-6,1,-7,-23,-9|near-after:their
-2,0,3,-2,4,-10,1,8|near-after:them
0,-1,-1,-1,2,-2,9,-6|near-after:then
-1,7,18,-8,0,0,-8,-8|near-after:there
-1,0,-6,-3,6,-5,-1,10|near-after:thereabouts
0,0,0,0,-9,0,7,3|near-after:thereafter
-2,2,9,-6,-3,-8,13,-5|near-after:they
-1,6,-1,-8,-1,-2,8,-1|near-after:thing
0,0,-1,0,8,4,-8,-3|near-after:third
-1,-1,-19,23,5,-2,-15,10|near-after:this
0,-2,10,-4,9,-1,-3,-8|near-after:though
-1,-2,-1,-1,9,2,2,-8|near-after:three
-2,-1,3,-1,4,10,-3,-11|near-after:threshold
-1,1,-1,5,-23,-1,28,-8|near-after:through
-1,2,3,1,6,-1,-10,1|near-after:time
-2,-3,-2,-1,0,12,-2,-2|near-after:times
5,-2,2,-6,23,-11,-15,4|near-after:to
0,0,-1,-1,13,-1,-8,-2|near-after:today
0,-1,-7,-5,-4,-4,14,7|near-after:too
-1,0,-4,-2,0,9,0,-2|near-after:tout
0,0,0,-1,11,-1,-7,-2|near-after:trajectory
-1,6,4,-4,-11,24,-10,-8|near-after:trillion
-1,0,-6,-1,-8,2,14,1|near-after:troops
-1,0,-3,-2,-2,-1,19,-9|near-after:turn
9,0,0,0,-6,0,-2,-1|near-after:turning
0,0,-5,0,-6,0,12,0|near-after:turns
-2,-2,-6,-5,17,5,-3,-6|near-after:two
0,0,0,9,0,0,-5,-3|near-after:unacceptable
-3,10,-8,7,26,9,-57,17|near-after:under
0,0,0,11,0,0,-2,-8|near-after:unrealistic
0,0,-1,23,0,-1,-17,-3|near-after:unreasonable
9,-1,-3,-3,1,0,-2,-1|near-after:until
-2,-7,3,20,-3,-1,-11,0|near-after:up
0,0,-5,-1,-1,-1,0,9|near-after:upgrade
-1,-1,15,-4,-3,-7,-6,6|near-after:urge
-1,0,-12,16,0,0,-2,-2|near-after:us
-1,0,-7,-1,-1,-4,-3,17|near-after:very
0,0,0,0,-5,0,10,-4|near-after:veterans
-1,0,-3,-2,0,-1,-1,9|near-after:vice
0,0,-1,-3,1,11,-2,-7|near-after:vice defense minister
0,0,1,-1,8,0,-7,-1|near-after:visits
0,0,-1,10,0,-2,-2,-5|near-after:vogue
-1,-1,4,-3,-3,4,-10,11|near-after:voters
-1,0,8,0,-1,0,-5,0|near-after:votes
0,0,-4,0,-2,0,8,-1|near-after:wales
-1,-1,4,0,4,-7,12,-10|near-after:want
-1,-1,-7,16,16,-3,-8,-10|near-after:war
-13,9,-2,19,1,-19,4,1|near-after:was
0,0,9,-1,-1,0,-1,-6|near-after:watching
2,0,9,0,24,-2,-14,-18|near-after:way
-4,0,-3,-1,-22,-2,14,17|near-after:we
-1,0,-5,-1,0,-7,23,-9|near-after:weapons
0,0,8,0,0,0,1,-9|near-after:welcome
-3,5,0,0,-1,-8,-18,24|near-after:well
-4,0,-6,6,9,-13,-2,11|near-after:were
12,0,0,0,-2,-1,-4,-3|near-after:western
8,-6,23,-4,-20,-12,5,6|near-after:what
0,1,-5,0,-1,-1,12,-5|near-after:whatever
5,-2,-9,12,-21,-7,5,17|near-after:when
7,6,0,-10,10,-9,-9,5|near-after:where
18,17,-12,-6,0,-18,6,-4|near-after:which
-1,-1,-2,15,13,-6,-7,-10|near-after:while
-2,-1,1,-6,21,7,-6,-16|near-after:who
0,0,-3,0,15,0,-7,-4|near-after:whoever
-3,1,-4,-12,-22,16,32,-8|near-after:will
2,-2,6,20,-4,-15,0,-6|near-after:with
-1,-4,-5,-4,-27,-3,-8,52|near-after:within
-2,5,-13,-4,-7,-5,11,16|near-after:without
0,0,5,8,-4,-1,3,-11|near-after:wo n't
0,0,-1,-1,-6,9,1,-2|near-after:won
0,3,-1,-2,3,-9,2,3|near-after:world
-1,-1,-1,-1,-8,20,-4,-5|near-after:worth
-1,-10,-2,-3,0,59,-32,-11|near-after:would
-1,3,-4,-2,-3,0,-13,19|near-after:write
22,7,-13,-1,-7,-3,0,-4|near-after:yardstick
-2,15,-6,-5,-4,13,6,-17|near-after:year
-4,0,2,-3,12,-16,-5,13|near-after:years
-1,6,-6,-4,-12,32,-11,-5|near-after:yen
0,0,10,-3,0,-2,-4,0|near-after:yes
-1,-2,-6,-6,7,2,17,-11|near-after:you
0,-3,-1,-1,11,6,-3,-9|near-after:¥
-6,-8,14,-2,-19,-7,7,20|near-before:\"
-16,-1,-20,-15,23,8,18,4|near-before:#
0,-1,-1,-1,7,-4,-13,13|near-before:$
-1,8,-1,0,-1,-1,-1,-3|near-before:&
-14,-9,-10,-3,10,-6,38,-5|near-before:'
-1,0,3,-8,-1,0,-2,9|near-before:'d
-1,0,-4,-3,-8,5,18,-7|near-before:'ll
-3,-2,-9,-34,6,-22,7,56|near-before:'s
-1,-1,-4,0,-1,-1,10,-3|near-before:*
22,-9,14,-14,27,-19,5,-26|near-before:,
-9,8,-6,11,-11,-3,5,4|near-before:-
-5,0,-6,-10,-1,7,-20,35|near-before:.
-7,3,-9,-8,46,-11,-12,-3|near-before:0
-3,-10,-7,5,-19,26,22,-15|near-before::
2,0,-7,-11,-5,-5,7,19|near-before:;
-2,-4,18,-17,7,-20,41,-23|near-before:DATE
-13,6,19,-6,26,7,-5,-34|near-before:LAND
-17,-9,8,-7,-5,-4,30,4|near-before:LEADER
-11,-9,-12,33,-11,-9,47,-28|near-before:NATO
-3,-3,-2,-4,-7,18,-20,22|near-before:OUTLET
0,4,10,3,-15,-10,6,3|near-before:PERSON
40,-19,28,-9,25,-12,-40,-12|near-before:USA
19,4,-6,12,-34,-13,-2,20|near-before:a
1,-7,-6,-10,0,19,-8,10|near-before:about
-3,4,-7,-2,-2,25,13,-28|near-before:above
0,-1,1,-1,-5,14,-1,-7|near-before:absorb
-3,-3,28,-2,4,-2,-27,5|near-before:accept
-1,-1,-4,-8,4,9,6,-5|near-before:accord
-1,0,12,-1,0,-4,-1,-4|near-before:according
0,-1,0,0,17,-1,-12,-2|near-before:account
0,-1,-4,-2,3,-1,-4,8|near-before:acknowledge
-1,0,-4,2,-15,22,-5,1|near-before:add
0,-3,0,-2,-5,15,-1,-3|near-before:additional
4,-7,3,6,-5,-6,-3,8|near-before:administration
0,0,0,-1,11,-1,-7,-2|near-before:admiral
3,-2,-14,6,-7,-1,18,-3|near-before:adopt
0,0,-2,-1,-5,-2,-9,19|near-before:advice
0,8,-1,0,0,-1,0,-5|near-before:advisory
-1,0,-7,-1,-4,-3,-4,21|near-before:advocate
0,0,-1,-5,-2,-1,-2,11|near-before:afd
-1,0,-1,2,-3,-1,-6,10|near-before:afford
0,0,0,0,-6,0,15,-9|near-before:affordable
1,-2,19,-11,-7,-3,10,-6|near-before:after
-6,0,-13,2,-1,-4,31,-9|near-before:again
5,-2,-8,-7,8,-1,-8,13|near-before:against
0,0,0,0,9,0,-8,-1|near-before:agencies
-1,-3,0,0,9,-2,-1,-1|near-before:ago
1,-3,-17,9,-5,-2,23,-6|near-before:agree
0,0,-4,-1,-5,0,13,-3|near-before:agreement
0,0,-6,-1,1,0,-3,9|near-before:ahead
-1,0,-3,-5,-1,-1,0,10|near-before:aide
-1,-2,14,-6,-13,4,-2,7|near-before:aim
-1,0,-8,0,-1,0,-6,17|near-before:air
4,0,0,-7,-1,8,4,-8|near-before:all
-1,0,14,0,-1,0,-4,-7|near-before:all allies
-10,-1,-10,-1,-7,-3,24,9|near-before:alliance
6,-1,2,-8,17,-4,-21,8|near-before:allies
-2,0,6,-1,10,0,-9,-4|near-before:allies in asia
-1,6,9,-2,-7,-3,-3,1|near-before:allowed
3,-1,4,-11,1,-2,10,-3|near-before:ally
0,3,-1,-1,0,12,-1,-13|near-before:along
-11,0,14,-4,19,-2,-16,0|near-before:already
-1,-1,4,-2,12,-4,-10,3|near-before:also
-1,-1,-1,-1,-1,10,-3,-1|near-before:alternative
0,0,1,-9,7,-3,-2,7|near-before:am
8,0,5,-9,-1,0,2,-5|near-before:ambassador
0,0,-3,-1,-1,-1,-5,10|near-before:ambition
-2,0,15,-1,0,0,-5,-6|near-before:america 's allies
1,0,-5,-2,-3,-1,13,-4|near-before:among
0,0,-2,4,7,-1,-10,2|near-before:amount
2,-2,-5,-5,-14,19,-7,12|near-before:an
0,-1,0,-1,-4,-4,10,0|near-before:analysis
15,-1,-3,-3,-1,-7,0,-1|near-before:analysts
23,-11,32,-4,6,-20,-41,14|near-before:and
-1,0,-3,-1,-2,-2,-4,13|near-before:angus
0,0,1,-3,-12,6,-4,12|near-before:another
10,0,-4,2,-7,-3,11,-8|near-before:answer
-3,-2,-4,20,4,2,-2,-16|near-before:any
0,0,-5,-1,-4,-1,-1,12|near-before:anyway
0,-1,0,8,4,0,-6,-4|near-before:anywhere
0,0,2,-1,12,-1,-8,-4|near-before:approach
0,0,-3,-2,0,-1,-2,9|near-before:appropriators
-1,-4,-14,-10,1,-3,32,0|near-before:are
-1,0,-3,-3,6,-1,9,-7|near-before:argue
-1,-1,4,-5,-6,-2,-5,16|near-before:argue for
4,-2,0,3,10,-2,-6,-7|near-before:armed forces
-5,-15,0,1,15,0,-1,5|near-before:around
0,0,-3,-2,1,8,-2,-2|near-before:arrive
9,-2,-7,15,-7,-16,4,3|near-before:as
7,-3,14,-9,-1,-4,1,-4|near-before:asia
0,0,-14,-2,-1,-1,25,-7|near-before:asian allies
-8,-4,-23,32,-10,24,12,-23|near-before:ask
-3,-2,11,10,-22,14,-2,-6|near-before:ask for
0,0,-1,-1,9,-3,0,-4|near-before:assumes
0,0,-10,0,0,0,16,-5|near-before:assure
-18,-9,19,-22,36,0,11,-17|near-before:at
0,0,-1,0,-10,0,6,6|near-before:attain
0,-1,2,0,3,10,-3,-10|near-before:aukus
0,0,-2,0,10,0,-7,-1|near-before:authorities
-1,-2,-6,-1,8,0,9,-7|near-before:average
0,-1,-1,-2,0,-2,-6,13|near-before:avoids
-3,11,1,2,-11,-3,8,-5|near-before:away
-2,-11,-5,-9,-9,1,1,35|near-before:back
-1,0,-8,8,25,-2,-1,-21|near-before:bank
-3,-2,10,-1,-13,-2,23,-12|near-before:bar
0,0,-1,0,16,-4,-4,-7|near-before:barclays
0,0,-1,0,16,-2,-7,-5|near-before:base
-1,0,-3,-1,-3,-2,14,-4|near-before:basket
0,0,-11,14,0,0,-1,-1|near-before:bat away
2,10,2,6,-14,-9,4,-1|near-before:be
0,0,-15,0,18,-1,3,-4|near-before:bear
-1,-1,-1,-2,-6,0,-3,14|near-before:because
0,0,0,0,2,10,-2,-10|near-before:becomes
-3,-1,9,0,17,8,-13,-17|near-before:been
1,-1,-9,7,6,-2,-15,12|near-before:before
0,0,0,-8,-1,0,9,0|near-before:begin from
3,0,-5,2,0,-7,-10,19|near-before:begun
0,1,9,-9,7,-1,-4,-3|near-before:behind
-2,8,-1,8,1,-2,-5,-8|near-before:being
-1,0,-1,-2,9,-3,-11,9|near-before:believe
-4,8,-13,3,17,-4,-3,-4|near-before:below
0,0,0,0,8,-1,-2,-5|near-before:berenberg
-1,0,-2,-2,8,2,-8,2|near-before:between
-2,-8,10,-1,-29,2,21,6|near-before:beyond
0,0,5,0,-1,-1,9,-11|near-before:bid
-2,-1,-7,-3,5,-3,-4,14|near-before:bill
-2,-1,-6,-1,-6,-9,7,17|near-before:billion
0,11,-1,4,-6,-2,0,-6|near-before:bind
0,0,0,0,8,-2,-3,-2|near-before:blame
-1,0,-4,8,-7,-3,12,-5|near-before:board
0,0,9,-1,-4,-1,1,-4|near-before:boost
0,0,-2,-1,-1,-1,8,-3|near-before:borrow
-1,-1,0,0,-4,0,8,-2|near-before:borrowed
-1,-1,6,-3,-2,-2,-8,10|near-before:both
-1,0,17,-5,-7,-1,-1,-2|near-before:bracing
-1,-1,18,-2,-2,-1,-3,-9|near-before:brandish
0,0,0,0,0,0,-12,12|near-before:brands
0,3,-1,-3,29,0,-22,-5|near-before:break
0,0,0,0,-1,0,9,-8|near-before:bridge
-2,-5,-10,2,3,-5,6,10|near-before:bring
0,-1,0,-3,-2,0,9,-2|near-before:bring forward
-1,0,1,13,-2,-1,-3,-7|near-before:bring up
-1,0,13,-1,-1,-2,-2,-6|near-before:bristles
0,0,-2,0,0,-1,15,-11|near-before:broadcaster
-1,0,10,-1,0,-1,-3,-5|near-before:brush off
-6,-9,4,-9,76,-15,-14,-26|near-before:budget
-1,0,-1,0,-1,0,8,-6|near-before:bundles
0,0,0,0,8,0,-5,-1|near-before:burden
0,-4,-33,10,8,19,-5,4|near-before:but
0,0,-1,-2,-8,29,-9,-9|near-before:buy
8,19,11,-31,19,4,-22,-8|near-before:by
-1,20,2,2,-1,-5,-6,-11|near-before:cabinet
22,-1,21,3,-15,0,-11,-18|near-before:call
-7,-3,-3,3,-11,-5,-2,29|near-before:call for
-4,0,19,-2,-3,-1,-9,0|near-before:call on
0,-1,20,-2,3,-2,-14,-4|near-before:came
-1,0,-32,-2,-4,-1,-5,45|near-before:campaign
-2,-2,-14,-5,6,5,21,-9|near-before:can
0,-3,0,0,-11,-1,-1,16|near-before:cancel
-1,0,-4,-3,-2,-2,2,11|near-before:candidate
-3,-4,-12,30,-11,21,-5,-18|near-before:cannot
0,13,-1,3,-16,-2,-1,3|near-before:cap
0,10,-1,0,-1,-1,-4,-2|near-before:capitals
0,0,-1,2,9,-1,-1,-7|near-before:carry
0,-1,-6,6,16,-1,-14,0|near-before:case
-1,33,-2,-1,-17,-2,-6,-5|near-before:ceiling
0,-1,0,-1,-7,-6,-1,16|near-before:centrist reform alliance
0,9,-1,-1,-2,-1,-1,-3|near-before:century
-1,0,4,-8,0,-2,13,-5|near-before:chair
-2,0,-9,-1,-1,-1,-1,15|near-before:chairman
-1,-1,-6,-7,-10,14,-7,18|near-before:chancellor
-1,-1,-7,-9,-6,8,9,7|near-before:charge
-1,-1,-1,-1,0,10,-3,-3|near-before:chase
0,0,-1,0,0,8,0,-6|near-before:cheaper
0,0,-1,9,-1,-1,-5,0|near-before:cheng
0,0,-1,0,-2,9,0,-5|near-before:chi
10,-1,3,-1,-6,-3,-6,3|near-before:chief
0,0,3,-11,0,-1,10,-1|near-before:choice
-2,0,8,-2,-1,4,-2,-5|near-before:choose
-1,0,-12,-1,14,-1,0,2|near-before:cite
0,0,-10,0,0,0,0,10|near-before:citizen
0,0,-1,-5,19,-2,0,-11|near-before:claim
-1,-1,0,-6,-7,4,2,8|near-before:clear
-1,-1,-7,-1,-10,-6,22,4|near-before:climb
-1,-7,-11,-2,19,-3,6,-2|near-before:close
0,0,-1,0,-7,0,8,0|near-before:closest
0,0,0,-9,0,-1,0,12|near-before:co
-2,-1,-8,-3,-7,-1,-9,32|near-before:coalition
0,0,-3,0,9,-1,-3,0|near-before:cold
0,-1,-2,-1,-1,0,-3,8|near-before:colleagues
-2,-4,14,-3,4,-1,-2,-7|near-before:come
0,0,3,-6,11,-6,-15,13|near-before:come to
0,0,2,-4,-4,0,-3,10|near-before:come up with
0,-1,0,-1,-5,-2,19,-10|near-before:comes
0,0,0,-7,0,9,-1,0|near-before:comment
-1,-3,17,-7,0,-2,-1,-3|near-before:commentary
-1,0,-3,-1,0,-2,-1,8|near-before:commission
-3,-4,-1,15,0,-1,0,-7|near-before:commit
-5,0,-7,2,-16,-1,33,-5|near-before:commitment
-1,0,-4,0,-8,-1,-11,24|near-before:committee
0,-1,-3,-2,8,0,8,-10|near-before:compared
0,0,0,-6,0,9,-2,-1|near-before:concerned
0,0,-9,12,0,0,-1,0|near-before:conference
0,0,-1,-9,0,30,1,-19|near-before:confirm
0,0,0,0,8,0,-5,-3|near-before:congressional
0,0,0,0,-6,11,-4,0|near-before:conscription
0,0,-1,0,0,-1,-13,16|near-before:conservatives
-1,4,-16,8,-9,-2,-15,31|near-before:consider
0,0,8,0,-1,0,-9,2|near-before:considerably
0,-1,-2,-6,20,-1,-26,16|near-before:constitution
0,4,-4,4,-1,-1,7,-8|near-before:constitutional democratic party
0,0,-2,0,-3,9,-1,-2|near-before:contribute
0,0,15,-3,-1,-1,-7,-3|near-before:convince
16,0,-8,-1,-1,0,-4,-1|near-before:coolly
0,0,0,0,0,0,-11,11|near-before:coordinating
11,0,0,0,-9,-1,7,-8|near-before:copied
-1,0,-9,0,-4,1,10,4|near-before:core
0,0,-2,0,-5,-1,14,-6|near-before:core defence
0,-2,2,-1,9,10,-5,-12|near-before:cost
0,0,0,-1,9,0,-7,-2|near-before:costs
-3,-7,-18,-9,7,32,-22,20|near-before:could
0,0,0,9,2,0,-1,-9|near-before:count
0,0,-3,-2,-4,0,12,-3|near-before:counterparts
0,-1,0,0,1,0,-9,10|near-before:counting
0,0,-5,-4,-5,-1,18,-2|near-before:countries
4,-8,8,11,13,-10,-23,5|near-before:country
0,0,0,0,12,-1,-9,-1|near-before:creative
0,0,-8,-1,0,0,10,-2|near-before:crystal
-1,-4,-4,-2,6,-3,30,-22|near-before:current
0,0,-1,0,9,-1,-3,-4|near-before:currently
0,-2,0,-1,14,0,-1,-9|near-before:customary
0,0,-4,0,-4,0,-2,11|near-before:da
0,0,-7,0,-1,-1,0,8|near-before:daily
0,0,0,0,0,-2,-6,9|near-before:dannatt
0,-1,8,-11,-20,-2,22,4|near-before:date
0,0,13,-3,-8,-1,-13,13|near-before:deal
-1,-1,-2,-3,-13,0,13,6|near-before:debate
-1,0,-2,-1,-21,-1,21,4|near-before:decade
-1,12,-1,-1,-1,-2,-1,-5|near-before:decades
0,1,-2,6,-8,-1,11,-7|near-before:decide
-1,-1,0,5,-11,-4,19,-7|near-before:decision
0,0,-1,-1,20,0,-16,-2|near-before:declare
0,0,-16,-1,0,26,-8,1|near-before:decline
0,1,0,0,-10,0,11,-1|near-before:decreed
-2,0,-30,-6,20,3,12,3|near-before:defence
-1,-1,-3,11,-6,-3,13,-11|near-before:defence minister
-1,0,-2,-1,2,9,-5,-2|near-before:defence secretary
-4,12,-9,-4,17,-5,-15,8|near-before:defence spending
4,19,-26,21,15,-15,2,-21|near-before:defense
-2,0,-4,-3,-3,10,3,-2|near-before:defense minister
-1,-1,-9,6,-4,3,-2,8|near-before:defense ministry
-4,0,19,0,-10,-2,-17,13|near-before:defense secretary
-2,3,-31,-8,24,-6,-9,30|near-before:defense spending
0,-2,-2,-1,-2,9,-1,-2|near-before:defensive
-2,-3,30,8,-2,2,-17,-17|near-before:demand
-1,-7,-16,34,-1,-4,-2,-4|near-before:deny
-1,0,4,-3,14,-1,-3,-9|near-before:department
-3,-2,10,-6,10,1,-1,-9|near-before:devote
-1,0,3,-1,0,-1,9,-8|near-before:dialogue
12,-8,-15,20,4,1,3,-18|near-before:did
-6,-1,34,-1,0,-1,-16,-8|near-before:diplomacy
-2,0,-5,11,0,0,0,-4|near-before:diplomat
0,0,-2,4,-2,-3,-6,9|near-before:discuss
0,0,-3,0,-2,0,-1,8|near-before:discussions
-6,6,10,-4,-3,25,6,-34|near-before:do
-3,0,4,-1,-6,-1,-7,14|near-before:document
0,0,0,-16,0,19,-1,-3|near-before:dodge
0,-10,6,17,-4,1,-17,8|near-before:does
0,0,0,-5,10,-1,-1,-2|near-before:door
0,0,-1,-13,-2,-1,12,5|near-before:doubt
0,0,0,0,-6,-3,15,-5|near-before:doubted
-1,-1,0,-1,0,7,5,-10|near-before:doubts
0,0,-1,10,0,-2,-2,-5|near-before:dr
-1,-2,17,-6,3,-3,-3,-5|near-before:draft
0,0,0,0,-8,0,9,-1|near-before:dragged
-1,0,-4,-1,0,-1,8,-2|near-before:draw
0,0,-2,1,-4,-2,-1,8|near-before:drawn
-1,2,5,-1,1,-1,-10,5|near-before:drop
0,0,-8,3,-8,0,1,13|near-before:due
-1,0,-7,-2,13,-3,-9,9|near-before:during
-3,-7,4,-5,-12,33,-5,-6|near-before:each
-1,-1,23,-10,0,-2,1,-10|near-before:earlier
0,-1,9,0,-10,-1,9,-6|near-before:early
-2,2,3,-2,-3,-7,22,-13|near-before:editorial
11,1,-5,-2,-1,0,-1,-3|near-before:effect
-2,-1,-7,-4,-4,-3,-4,25|near-before:elastic
0,0,-4,0,-9,-1,-1,17|near-before:elected
-1,-1,-1,2,-2,-1,-18,23|near-before:election
-1,0,8,7,-9,0,-3,-1|near-before:embassy
0,-1,0,0,-1,-9,11,0|near-before:emulate
0,0,12,-1,-18,0,7,0|near-before:end
0,0,4,5,0,-1,4,-10|near-before:endorse
0,0,0,-2,10,0,-5,-3|near-before:enemy
0,0,0,-2,5,-1,-14,13|near-before:enough
0,0,0,-1,0,0,9,-7|near-before:enshrine
-1,0,11,-1,-1,-1,-2,-6|near-before:envoy
0,-1,-1,-1,29,-2,-10,-14|near-before:equal
0,-2,-2,-1,12,-3,-22,19|near-before:equivalent
-2,-1,-3,-6,-2,-1,-2,17|near-before:estimate
2,-1,6,-5,-6,-5,23,-14|near-before:europe
0,0,10,-4,1,0,-6,-1|near-before:european
-2,0,-2,0,7,-1,-10,9|near-before:europeans
-1,0,-5,0,-2,-4,-1,13|near-before:euros
-1,0,8,-1,0,-1,0,-5|near-before:eve
-6,0,8,0,-7,5,20,-19|near-before:even
0,0,-1,5,-7,-3,18,-10|near-before:ever
-2,-5,-2,-4,-26,27,14,-1|near-before:every
18,6,-3,-2,-1,-5,-7,-7|near-before:everyone
9,0,-3,0,0,0,-5,0|near-before:everywhere
-9,0,5,-1,0,0,13,-8|near-before:example
-1,6,-7,-5,2,9,0,-5|near-before:exceed
0,-2,-2,-1,-2,9,-1,-2|near-before:exclusively
-1,-3,7,-3,-4,10,-6,-1|near-before:exempt
0,-2,12,0,-2,-1,0,-6|near-before:exhort
-4,1,-3,-16,58,-7,-14,-15|near-before:expect
0,0,8,-1,-6,0,0,-1|near-before:expectation
0,12,-2,-6,2,0,1,-8|near-before:expenditure
12,-1,-1,-4,-3,-3,-9,8|near-before:expert
-2,0,4,-1,12,-2,-24,13|near-before:experts
17,0,-3,-1,-1,-1,-3,-9|near-before:explainer
0,0,0,0,-9,0,10,0|near-before:extolling
-3,1,-2,-1,9,24,-15,-12|near-before:extra
-1,0,2,-2,1,0,22,-22|near-before:eye
0,0,0,-3,0,0,-8,12|near-before:faction
0,-1,1,-6,5,-2,14,-11|near-before:fall
5,-1,-7,16,-11,-2,9,-11|near-before:far
0,-1,7,-8,-10,12,-10,10|near-before:favor
-1,0,-3,-2,0,-4,-1,11|near-before:feasible
10,-1,3,-1,-5,-1,-4,-1|near-before:fight
-5,-6,-6,-6,34,-3,-4,-3|near-before:figure
-1,-1,17,-2,0,-2,-4,-7|near-before:figures
0,0,-1,-1,-1,0,-4,8|near-before:filed
-1,-1,8,-8,-3,0,16,-12|near-before:find
0,0,0,-7,0,-1,10,-3|near-before:find the means for
-2,1,-15,-7,0,-4,14,13|near-before:first
0,-2,-4,0,10,4,3,-11|near-before:five
-1,0,4,6,-2,-1,-8,3|near-before:fix
0,0,0,0,-1,0,-8,10|near-before:fixation
0,0,-2,-1,-3,0,-1,8|near-before:float
0,0,-1,-2,-3,-1,-6,13|near-before:floor
-3,0,1,3,-1,-2,14,-12|near-before:follow
0,0,-1,0,-2,4,-11,10|near-before:follows
-5,2,23,-15,-18,14,10,-10|near-before:for
0,-3,-1,0,3,3,-16,16|near-before:forecast
0,-1,0,-1,11,0,-8,-1|near-before:foresee
-3,-1,-4,2,1,-2,11,-4|near-before:former
0,0,-7,0,-1,10,-3,1|near-before:four
0,-2,-1,0,9,-1,-3,-2|near-before:fourth
0,0,-1,0,-8,10,0,0|near-before:freed
0,0,-1,10,-3,0,-4,-1|near-before:frees
0,-1,0,0,-6,-6,-5,19|near-before:freeze
0,0,0,0,-7,9,-1,-1|near-before:frets
0,-2,-1,0,9,-1,-3,-2|near-before:frigate
-3,-10,16,5,56,-25,-16,-24|near-before:from
0,10,0,0,-9,0,0,0|near-before:froze
0,0,0,-9,0,-1,-1,13|near-before:fujita
0,0,0,-9,0,-1,-1,13|near-before:fumitake
0,0,-1,-1,-12,-1,2,12|near-before:fund
0,-3,-1,-5,-12,-6,12,15|near-before:further
-1,0,-3,-2,-1,-1,12,-3|near-before:game
-9,-5,-15,-8,15,5,-4,21|near-before:gdp
-1,0,-1,0,-13,-4,-3,23|near-before:general
-4,1,19,-3,-12,15,7,-23|near-before:get
4,-2,-1,4,-10,8,3,-5|near-before:give
-1,0,-1,-1,10,-1,-11,6|near-before:glad
-1,0,11,-1,-1,-1,-1,-6|near-before:glass
27,-1,-1,-2,-3,-1,-17,-2|near-before:global
0,-3,-1,0,10,0,-1,-5|near-before:gnp
-2,13,6,2,-25,0,-5,11|near-before:go
-4,-4,-1,1,-41,-1,41,9|near-before:goal
0,0,-1,-1,13,-1,0,-10|near-before:goldman
0,0,0,0,0,-4,9,-4|near-before:good
0,0,-2,0,-7,-2,-1,12|near-before:governing coalition
-8,24,-19,-13,1,5,14,-5|near-before:government
-1,15,-1,0,-14,-3,11,-8|near-before:governments
-1,0,-9,-2,-1,-2,-5,19|near-before:greens
-2,0,-6,-3,15,-1,-5,4|near-before:gross domestic product
0,0,-1,0,-9,-1,-5,15|near-before:gross national product
0,8,-1,0,0,0,0,-7|near-before:group
0,0,-2,-1,-1,8,-1,-3|near-before:growth
0,0,-1,-1,0,0,-8,10|near-before:guarantee
0,0,0,0,8,-3,-2,-3|near-before:guessed
-2,0,-5,-1,-9,0,23,-6|near-before:guideline
-1,0,-2,-2,-1,-1,-16,23|near-before:habeck
-14,-2,34,23,-2,24,-41,-22|near-before:had
-2,0,-1,-1,4,-1,8,-6|near-before:hague
0,8,-1,-4,-2,-3,-2,4|near-before:half
0,0,-13,0,0,0,-5,19|near-before:hands
0,-2,0,0,8,0,-5,-1|near-before:harder
-14,-7,22,8,8,-26,-4,12|near-before:has
-8,-18,31,14,-18,-7,-9,16|near-before:have
-2,6,-16,4,0,-1,-1,9|near-before:having
0,0,0,0,-4,0,-3,8|near-before:hawk
0,8,-3,-1,-2,-2,-2,1|near-before:hawks
1,-8,24,7,-25,21,-13,-8|near-before:he
0,0,-2,-1,-2,-1,12,-5|near-before:head
-1,0,-3,-2,-1,-1,10,-2|near-before:hear
0,-1,-6,10,-3,-3,1,1|near-before:heard
-1,0,8,0,1,0,-7,0|near-before:hears
0,0,0,0,-2,0,-6,8|near-before:help
-1,-3,-10,2,2,-1,-1,12|near-before:her
0,-1,5,-2,1,-1,-12,9|near-before:high
0,0,-1,-3,6,4,-10,5|near-before:higher
-1,4,-4,-1,-4,-5,-1,13|near-before:him
-2,-2,-7,3,-2,-2,-6,18|near-before:himself
0,-1,15,-1,-7,0,-1,-5|near-before:hint
-3,-2,28,-16,-10,-10,8,5|near-before:his
0,-1,-9,-8,9,5,9,-6|near-before:hit
0,0,9,-1,-1,0,-1,-6|near-before:hitherto
0,11,0,-1,-7,-1,2,-4|near-before:hold the line at
8,0,-5,-1,0,0,1,-1|near-before:hold up
0,0,-2,0,-3,-2,-1,8|near-before:honest
0,0,0,-1,11,-1,0,-8|near-before:honestly
0,10,-1,0,-1,-1,-1,-5|near-before:hook
-1,0,34,-4,-10,-3,12,-28|near-before:hope
-1,-4,0,-8,0,-3,1,14|near-before:house
0,0,-2,0,9,0,-1,-5|near-before:housing
0,-3,-1,-1,12,-1,-3,-3|near-before:hover
-1,-1,4,-4,-10,-4,28,-13|near-before:how
0,0,-12,-1,0,14,0,0|near-before:hsin
0,0,0,0,8,0,-2,-4|near-before:hurts
-1,0,-16,7,3,-16,-11,33|near-before:i
-1,-1,0,3,-2,-4,-15,19|near-before:idea
-9,-6,-16,-13,-9,71,-12,-6|near-before:if
0,0,0,11,0,0,-10,0|near-before:imply
14,0,15,9,-14,-13,-16,5|near-before:in
-1,-1,18,-2,-2,-1,-3,-9|near-before:inappropriate
0,0,-4,-3,0,-1,-1,9|near-before:inclined
0,0,-4,-2,-3,0,-1,10|near-before:include
0,9,0,-4,12,-1,-4,-10|near-before:informal
0,0,0,-1,8,0,-2,-5|near-before:insiders
-1,0,0,-3,-4,12,1,-5|near-before:insist on
0,-3,-4,-1,10,4,1,-7|near-before:instead of
0,0,-2,-1,0,-3,-3,9|near-before:institute
0,2,-4,15,-10,0,-8,6|near-before:intend
0,3,-3,10,-7,-2,5,-6|near-before:intention
9,0,0,0,1,0,-7,-3|near-before:international
-2,0,-1,-2,-2,-3,12,-3|near-before:into
0,0,-1,-6,0,-1,9,-1|near-before:invest
27,-1,-7,-2,-2,-1,-11,-4|near-before:irrelevance
-10,2,-7,-26,11,-10,24,16|near-before:is
0,0,0,0,-3,-4,-7,15|near-before:ishin
13,-22,34,20,11,-6,-14,-36|near-before:it
-5,-2,7,-6,5,-20,37,-16|near-before:its
1,2,-14,9,10,-5,-9,7|near-before:itself
-3,-4,4,21,-4,-3,-10,0|near-before:japanese communist party
-1,0,1,7,0,7,-1,-14|near-before:jump
-1,-8,1,-2,22,8,-20,0|near-before:just
0,0,-1,8,-1,-1,-2,-3|near-before:justification
0,0,0,-4,0,0,8,-3|near-before:justify
-3,0,11,-12,12,-9,16,-15|near-before:keep
9,0,0,0,-2,0,-6,0|near-before:kind
0,0,0,0,-11,0,13,-2|near-before:kingdom
0,0,-1,0,14,0,-3,-9|near-before:kiuchi
-1,0,-1,-6,-1,-5,-2,15|near-before:kiwis
0,0,0,-8,0,-4,17,-4|near-before:kmt
0,0,2,-1,-2,11,-1,-9|near-before:know
0,0,12,0,-1,0,-5,-6|near-before:known
-1,-1,-1,3,7,-3,-8,4|near-before:komeito
0,0,0,0,-6,8,-2,1|near-before:kuomintang
0,0,0,0,0,0,-9,9|near-before:lacson
0,0,0,0,-8,0,7,2|near-before:ladder
0,-7,0,0,8,0,0,0|near-before:largely
0,0,0,0,12,0,-2,-10|near-before:largest
0,-1,-1,-1,-1,4,8,-8|near-before:late
3,0,-9,1,-1,0,0,6|near-before:later
0,15,-1,-1,-32,-1,29,-9|near-before:law
0,4,-2,-4,11,-4,3,-8|near-before:lawmaker
0,-2,3,-5,-9,-4,-16,34|near-before:lawmakers
-1,-1,-6,0,11,-1,-1,-1|near-before:lay out
-2,6,-7,-5,-21,-7,-7,42|near-before:ldp
-1,4,-5,-3,-6,0,-6,18|near-before:leader
-1,4,7,-18,-2,9,12,-10|near-before:leaders
0,0,-1,-1,19,-1,-4,-12|near-before:leads
0,0,0,0,8,0,-5,-2|near-before:leap
-5,-5,1,-11,-3,-7,10,21|near-before:least
-1,-1,1,8,10,-4,-2,-10|near-before:left
-3,-4,21,-9,4,0,-13,4|near-before:less
-3,18,8,4,-5,-2,-10,-11|near-before:let
0,9,0,0,-16,0,9,0|near-before:lets
-1,0,16,3,-4,-1,-12,-1|near-before:letter
-3,-3,1,-5,19,-1,-1,-7|near-before:level
0,0,0,0,-7,12,-5,0|near-before:level off at
0,0,-1,9,-1,-1,-5,0|near-before:li
-2,-1,-3,-2,-4,-1,10,3|near-before:liberal democratic party
-2,0,8,-3,-4,-10,-14,25|near-before:like
0,0,12,-4,-3,-3,-6,4|near-before:like to see
0,0,0,0,12,-1,-4,-7|near-before:liked
0,0,-1,-2,3,-1,9,-7|near-before:likely
0,0,-6,0,-1,-1,-1,9|near-before:likewise
0,23,-1,-1,-12,-2,-3,-3|near-before:limit
-2,7,13,3,-5,-1,-5,-11|near-before:line
0,0,0,0,1,0,-13,14|near-before:list
-1,-6,-2,0,24,4,-12,-7|near-before:little
0,0,-4,-4,16,3,-7,-3|near-before:live with
-5,0,5,-4,21,-4,2,-16|near-before:long
0,3,1,-4,-4,10,-7,1|near-before:longer
0,0,-3,0,0,0,10,-6|near-before:look
0,0,-6,0,-1,0,-1,8|near-before:look for
0,0,0,0,0,0,-9,10|near-before:look into
0,0,10,-2,0,-1,-1,-6|near-before:loss
0,0,32,0,-1,0,-26,-5|near-before:lot
0,-2,-15,23,-3,7,-2,-8|near-before:made
0,0,0,8,-1,-1,-6,-1|near-before:main
0,-3,-1,-2,-1,-1,9,-1|near-before:maintain
-3,3,6,-3,-11,-2,1,9|near-before:make
11,-1,-1,-3,3,-2,-6,-1|near-before:makes
0,1,8,-1,13,-1,-13,-7|near-before:manage
-2,-2,18,-1,0,0,-8,-5|near-before:mandate
0,5,-1,-3,-5,-1,11,-5|near-before:manifesto
0,2,-1,0,10,-1,-8,-2|near-before:many
0,0,-6,-1,0,-1,10,-2|near-before:map
-1,0,-12,-1,13,0,10,-8|near-before:match
0,0,0,0,0,0,9,-8|near-before:maths
-1,10,-14,-3,-6,4,-31,41|near-before:may
-2,0,-32,7,0,-1,27,2|near-before:me
-1,-4,13,-2,-9,12,-1,-10|near-before:mean
0,0,0,-2,8,0,-2,-2|near-before:measure
-10,-2,14,6,-20,-3,12,1|near-before:meet
0,-1,8,8,-5,0,-3,-8|near-before:member
-2,-2,-3,-6,-3,-5,6,15|near-before:members
0,-1,-4,8,1,1,1,-5|near-before:mention
0,0,-4,0,-11,-1,-1,17|near-before:middle
0,0,0,0,-7,0,8,0|near-before:midst
0,-1,-3,-6,12,-3,-7,9|near-before:might
-3,-6,-3,-4,19,1,-20,17|near-before:military
-3,-11,-17,-1,14,-2,7,13|near-before:military spending
0,0,-10,-2,-1,0,4,10|near-before:mind
-1,0,-9,-6,-1,-2,3,17|near-before:minister
-1,-1,-2,-2,-2,-3,12,-1|near-before:ministers
-1,7,0,4,-2,7,-3,-11|near-before:ministry
0,0,0,0,0,0,-8,8|near-before:mirrors
0,0,-1,-2,0,11,0,-7|near-before:misguided
-2,0,-7,0,7,-4,-3,9|near-before:miss
0,0,5,-2,1,13,-1,-16|near-before:missiles
-2,0,-14,-2,5,-1,19,-4|near-before:model
0,-2,-3,1,-10,5,4,5|near-before:money
0,0,0,-3,-7,10,2,-1|near-before:months
-7,5,-7,-14,-1,8,5,12|near-before:more
-4,-2,4,-7,-2,-11,13,7|near-before:move
0,0,0,0,-11,0,15,-4|near-before:mps
4,0,10,-3,-6,-1,1,-3|near-before:mr
10,3,6,4,12,3,-18,-19|near-before:much
0,0,-2,-1,-2,0,-3,9|near-before:mull
-2,0,-24,-1,0,-1,29,-1|near-before:munich
-3,-1,35,-9,-11,-7,-8,3|near-before:must
-1,0,-5,-1,9,-4,-16,17|near-before:my
2,-1,-28,51,-5,3,-2,-20|near-before:n't
-2,0,6,-3,-4,-2,21,-15|near-before:name
5,0,8,-1,0,0,-12,-1|near-before:namely
0,1,3,0,3,-1,3,-8|near-before:nation
2,0,-2,0,11,0,-3,-8|near-before:national
-1,-7,-1,7,14,-1,-1,-10|near-before:near
-1,0,-14,-1,0,0,-4,20|near-before:nears
-4,-4,39,-11,-4,3,-31,12|near-before:need
-3,-1,11,-2,1,1,-15,8|near-before:needed
2,0,-8,-5,-21,-3,10,24|near-before:needs
0,0,8,-1,-3,0,-4,0|near-before:negotiators
0,-8,0,0,9,0,0,0|near-before:neighborhood
0,0,0,0,-15,0,16,0|near-before:neighboring
0,-1,0,0,-1,-1,8,-5|near-before:neighbours
-2,-1,-10,37,0,-3,-12,-9|near-before:neither
0,0,-5,10,-1,-2,-1,-1|near-before:neutrality
-1,3,-29,53,8,-2,-30,-2|near-before:never
0,0,-4,-8,0,-1,0,13|near-before:nevertheless
20,-5,-10,-24,-16,-7,48,-7|near-before:new
-1,-1,-4,11,-1,-1,4,-7|near-before:news
-2,-3,-5,-5,6,0,-8,17|near-before:next
0,0,-1,10,0,-2,-2,-5|near-before:ng
0,0,0,0,8,0,0,-8|near-before:nikko
-2,0,-3,-1,-1,14,-8,1|near-before:nine
-6,19,-23,99,-38,-15,-29,-6|near-before:no
0,0,-5,15,8,-2,-13,-2|near-before:no one
-1,-1,-23,56,-1,-3,-8,-20|near-before:nobody
-1,-1,28,-13,-3,13,-3,-21|near-before:nominee
-2,-1,11,11,-2,-3,-9,-5|near-before:none
-1,-1,-6,11,-3,-2,6,-6|near-before:nor
13,0,-1,0,-3,0,-9,0|near-before:norm
0,0,12,-1,0,0,-4,-7|near-before:north
-9,21,-42,116,-42,29,-35,-37|near-before:not
-1,-3,-18,2,25,-3,6,-9|near-before:note
-2,1,-5,10,2,-6,-7,6|near-before:nothing
-1,-4,-20,12,11,-11,19,-6|near-before:now
-2,-2,9,1,-1,-3,5,-7|near-before:number
0,0,-2,0,-11,0,-2,17|near-before:numbers
-1,0,-4,-1,0,0,-1,8|near-before:objects
0,0,-7,-2,-3,0,9,3|near-before:oblige
14,18,0,6,-34,-7,2,1|near-before:of
-1,11,-5,-2,-7,-1,11,-5|near-before:off
0,0,-17,6,-7,-9,-2,31|near-before:offer
-2,-1,8,-2,9,-2,-14,4|near-before:office
-4,-1,18,-7,-1,-4,-2,0|near-before:officially
8,-2,37,-1,-13,-7,-28,6|near-before:officials
-1,9,-14,-1,-7,-1,5,9|near-before:old
-3,-2,6,-12,-2,-2,9,4|near-before:on
9,5,-3,-3,-2,-3,4,-6|near-before:once
2,-2,1,-10,-10,3,1,14|near-before:one
0,0,-1,0,-7,0,9,-1|near-before:ones
-3,-2,-11,-11,-4,-3,40,-6|near-before:only
0,0,-1,0,-7,-2,-6,17|near-before:open
0,-1,-1,-1,-2,15,-4,-5|near-before:opened
0,0,-11,0,-1,0,0,12|near-before:opined
-2,-2,-5,18,-15,-5,-17,27|near-before:opposition
0,0,-1,3,5,6,-26,14|near-before:opposition leader
0,0,-3,-3,-4,-1,-6,18|near-before:options
-1,-4,0,-3,22,-2,-25,15|near-before:or
9,0,-1,0,0,-1,-5,-2|near-before:orthodoxy
-3,0,-5,0,0,-1,10,-2|near-before:other allies
11,-1,-11,-1,-5,-2,10,-1|near-before:others
-2,-2,4,-12,-10,-4,-24,49|near-before:ought
4,-1,-15,1,3,-12,2,18|near-before:our
-2,0,10,-1,-6,-1,1,-1|near-before:ours
-2,7,-2,14,-27,13,3,-8|near-before:out
0,-2,1,-1,17,-2,-8,-4|near-before:outlay
-4,-13,-8,-5,39,19,-25,-4|near-before:outlays
4,2,-15,-12,1,-10,23,7|near-before:over
-5,-7,-1,-7,28,-6,-9,6|near-before:own
-1,0,9,-1,-4,0,4,-7|near-before:pacific
0,0,-1,0,0,-1,8,-6|near-before:page
-1,-2,-4,1,-2,-2,-12,22|near-before:panel
0,0,0,0,0,0,-9,9|near-before:panfilo
4,-1,9,-3,-6,-1,6,-8|near-before:paper
-1,0,-3,0,15,0,-9,-1|near-before:part
8,-2,1,2,-5,7,-2,-10|near-before:partners
-2,-5,-9,2,-13,2,-15,40|near-before:party
0,0,-1,0,-12,0,23,-10|near-before:pass
0,-2,0,3,-11,5,7,-2|near-before:passed
8,0,-5,0,8,-1,-9,-1|near-before:passes
-1,-4,4,-8,2,-4,36,-25|near-before:past
-1,0,-3,-3,-22,-5,2,32|near-before:path
-1,0,-7,-1,-4,0,0,13|near-before:patricia
-1,-1,13,-3,-3,-3,-6,3|near-before:pay
8,0,0,0,0,-1,-4,-2|near-before:peacetime
0,0,-2,0,10,-1,-1,-5|near-before:pensions
-2,0,8,-1,-10,-1,2,4|near-before:people
0,0,7,-1,4,0,-9,-1|near-before:persuade
0,0,0,0,0,0,9,-8|near-before:ph
0,0,18,-1,-1,-2,-1,-13|near-before:pick
0,0,-3,-1,-3,-4,-2,14|near-before:picked
0,0,0,0,-9,0,10,-1|near-before:place
-2,-4,-17,18,-12,0,20,-3|near-before:plan
0,-1,0,0,-4,0,-3,8|near-before:platform
0,0,-1,0,0,8,0,-6|near-before:plausible
-1,0,-3,-2,-1,-1,12,-3|near-before:plays
0,0,0,0,11,-4,-2,-4|near-before:plc
0,0,-7,0,-2,-4,-2,15|near-before:please
-3,-1,-7,-7,-7,-1,21,7|near-before:pledge
0,0,-2,-1,-2,-1,-2,8|near-before:plugged
0,0,-2,-9,0,-1,9,4|near-before:plumped
4,0,-11,6,22,1,-12,-9|near-before:point
12,10,3,12,-1,-5,-12,-19|near-before:policy
0,0,0,-1,8,-1,-2,-4|near-before:politicians
-1,-1,-2,-1,10,-2,-20,16|near-before:poll
0,5,10,-2,-1,-1,8,-20|near-before:post
0,-2,-2,-1,-2,9,-1,-2|near-before:posture
0,10,0,0,-5,-2,0,-2|near-before:postwar
-1,0,-6,0,12,-1,0,-4|near-before:practice
-5,0,-10,-2,-1,-3,28,-6|near-before:praises
-1,0,-6,0,11,-1,0,-3|near-before:preaches
0,0,-1,0,7,-1,5,-8|near-before:predecessor
-1,0,-11,0,14,-1,1,-1|near-before:predicted
-1,0,10,-2,-4,0,-14,10|near-before:prefer
0,0,-1,-1,-5,-1,-2,10|near-before:preference
0,0,3,-3,-2,-3,-3,8|near-before:preferred
-1,-1,-10,32,-4,-3,3,-16|near-before:premier
0,0,0,-8,-1,0,9,0|near-before:premise
-1,0,-4,-1,0,0,-1,8|near-before:preparations
0,5,-2,3,-3,-2,-9,8|near-before:prepare
-1,-1,-6,-5,28,-4,10,-23|near-before:present
-4,-2,-13,13,-11,9,13,-5|near-before:president
-2,0,-7,-2,-2,-2,-9,23|near-before:presidential
0,-1,10,-5,-10,11,-1,-3|near-before:press for
0,0,13,2,-1,0,-11,-3|near-before:pressure
-1,0,13,-4,8,0,-10,-5|near-before:price
8,-1,-9,4,-9,-19,5,21|near-before:prime minister
0,-1,-1,2,-5,-1,9,-2|near-before:program
0,3,0,-2,-4,-1,-5,8|near-before:programme
0,1,-1,-1,12,6,-12,-3|near-before:project
-5,5,-9,27,-16,-9,-3,10|near-before:promise
0,0,0,0,-7,0,-3,11|near-before:promoting
0,-2,-1,0,15,0,-7,-3|near-before:proportion
0,0,-1,0,-1,0,-7,9|near-before:proposals
-4,-1,-11,4,-3,-3,-6,24|near-before:propose
0,0,0,0,12,-1,-4,-7|near-before:prosecutor
0,0,-7,0,-3,0,0,11|near-before:protection
0,0,-2,0,1,-1,14,-11|near-before:public
-2,-1,-7,-8,8,-3,24,-10|near-before:push
0,-1,8,-12,0,-1,-4,10|near-before:push back
-1,0,-1,-7,-1,8,1,1|near-before:push for
-4,8,-1,3,5,8,-18,-1|near-before:put
-1,-1,-5,-2,2,21,-2,-12|near-before:q
-1,-1,-2,-12,-1,16,8,-9|near-before:question
-1,0,12,-2,0,-1,-4,-3|near-before:quick
0,0,-3,-2,0,8,0,-2|near-before:quizzed
-1,-1,17,-2,-6,-2,5,-10|near-before:quote
0,-1,0,0,12,-1,-5,-5|near-before:race
-3,-6,13,12,-26,-14,22,2|near-before:raise
-1,0,0,0,-2,9,0,-5|near-before:rand
0,-1,0,0,12,-2,-1,-7|near-before:range
0,-1,1,-1,-5,-5,-3,14|near-before:rather
-1,-6,-14,9,32,-9,-33,22|near-before:ratio
-2,-4,9,-6,-5,-1,16,-7|near-before:reach
16,0,-8,-1,-1,0,-4,-1|near-before:reacts
-1,-1,-9,-9,-4,-1,11,13|near-before:ready
-2,0,3,-3,10,-1,-6,-1|near-before:reagan
0,0,0,-2,-1,-1,-4,8|near-before:reason
0,0,-6,18,0,-3,-3,-5|near-before:rebuff
0,0,0,0,0,-2,-6,9|near-before:rebuilding
-1,-2,-2,-1,9,-1,8,-9|near-before:recall
0,0,-5,0,14,-1,-1,-6|near-before:receive
0,0,1,0,9,0,-10,-1|near-before:recently
-1,0,-7,-1,12,12,-8,-7|near-before:reckon
-1,-1,-4,-3,-8,-1,-6,23|near-before:recommend
0,0,0,0,-6,0,14,-7|near-before:recommendations
0,0,0,0,-2,-2,9,-4|near-before:reconciled
0,-1,3,-1,8,0,-6,-4|near-before:record
0,0,0,8,0,0,-2,-6|near-before:red - green alliance
0,0,-5,3,-1,3,10,-10|near-before:refuse
7,0,-6,-8,-1,-1,11,-1|near-before:regards
0,0,-4,13,-3,-5,7,-7|near-before:reject
0,0,0,-1,0,-1,8,-5|near-before:reluctant
0,2,-1,-2,4,-5,13,-11|near-before:remain
0,0,-7,0,0,0,0,8|near-before:renewed
-1,0,-7,-1,-5,0,-6,20|near-before:rep
0,-2,-2,16,-1,-2,0,-10|near-before:reply
-4,-2,-12,9,17,8,-10,-6|near-before:report
0,0,8,-1,-2,-1,-1,-3|near-before:reportedly
3,2,-6,1,2,-1,-19,19|near-before:reporters
0,0,-8,0,2,0,-2,9|near-before:republican
-3,-2,25,14,-8,5,-9,-23|near-before:request
0,0,-7,9,0,0,-1,-1|near-before:resist
0,-3,10,-1,-6,-1,-1,0|near-before:resolution
0,0,-1,-1,-7,-2,15,-2|near-before:restore
0,-6,-10,-1,-8,-4,-3,32|near-before:return
0,0,-2,0,0,-3,-6,11|near-before:richard
0,-2,1,3,0,-3,-9,11|near-before:right
-1,-2,-2,-2,-7,-2,19,-4|near-before:rise
-1,0,-7,-1,17,-3,0,-5|near-before:rival
-1,-14,-1,-2,12,-2,20,-11|near-before:road
0,0,-2,0,-2,-2,14,-8|near-before:roads
0,0,10,-2,0,-1,-1,-6|near-before:room
0,8,-1,0,5,-5,-2,-4|near-before:roughly
10,5,-1,5,-3,-2,-6,-7|near-before:rule
-1,-1,-2,-5,-3,-6,-7,23|near-before:rule out
-1,-3,-3,-2,-9,-4,-27,48|near-before:ruling
0,0,-1,-1,0,0,-17,21|near-before:ruling bloc
0,1,4,-4,-9,-1,11,-3|near-before:run
0,0,-9,17,-4,0,2,-6|near-before:rung
0,-2,0,0,-3,-1,12,-5|near-before:s
0,0,-1,-1,14,-1,-1,-11|near-before:sachs
-4,-2,11,0,5,0,-12,2|near-before:same
0,0,0,-1,-3,-2,8,-1|near-before:satisfy
-13,-2,-28,37,-42,-4,9,42|near-before:say
0,0,-2,0,-4,-2,-2,10|near-before:scenarios
-3,0,-14,-2,12,-1,-2,9|near-before:schroeder
0,0,-24,0,0,0,25,-1|near-before:secdef
0,0,0,8,0,0,-7,-1|near-before:secret
-2,-2,18,1,-12,-1,-4,2|near-before:secretary
-1,-1,-4,-5,2,-2,-5,15|near-before:security
0,0,0,0,12,0,-7,-4|near-before:security spending
7,-2,12,9,12,-9,-20,-8|near-before:see
-1,-2,2,6,-15,-3,-1,15|near-before:seek
0,-2,-4,-1,21,0,-16,3|near-before:seen
-1,-1,-5,-4,1,-1,-2,12|near-before:senators
-1,-1,0,-7,-4,-2,0,14|near-before:senior
0,0,-2,0,-2,-2,14,-7|near-before:separate
10,0,0,0,-3,-4,-1,-1|near-before:serious
10,-4,-4,-15,0,-1,10,3|near-before:set
0,0,8,-1,0,0,-5,-1|near-before:set its sights on
0,0,-1,0,-1,0,8,-6|near-before:set out
-1,0,-7,-1,4,-6,11,0|near-before:settle for
-1,-1,5,-3,-4,-2,8,-2|near-before:settle on
-2,0,0,-7,-4,-1,-4,17|near-before:several
-3,-9,-12,-2,42,4,-19,-2|near-before:share
-1,-5,-8,21,2,-18,9,0|near-before:she
-3,0,6,4,-2,-2,-11,9|near-before:short
-10,-8,43,-16,-34,5,-28,47|near-before:should
-4,-1,-13,-3,20,-3,14,-11|near-before:show
0,0,0,0,-1,0,9,-8|near-before:sicily
0,0,-3,1,0,-1,-4,8|near-before:sides
0,0,-1,-7,0,11,-1,-3|near-before:sidestep
0,-1,-1,-6,-2,7,9,-5|near-before:sign up
0,0,-3,-4,0,10,2,-4|near-before:signed
0,0,0,-1,-3,-1,8,-2|near-before:silent
12,0,-1,1,-4,-2,-1,-4|near-before:simply
0,0,-1,0,-4,0,-7,11|near-before:simulations
8,5,-2,-2,6,-2,0,-14|near-before:since
0,0,1,-4,11,-1,-4,-2|near-before:size
0,0,-1,0,-1,0,-8,10|near-before:sketched
0,0,0,0,8,0,-5,-3|near-before:slide
0,-1,-2,0,11,-1,-7,-1|near-before:slightly
0,0,2,0,2,0,-9,6|near-before:slower
0,0,0,0,0,0,10,-9|near-before:small
0,0,-2,-4,-1,-2,-1,10|near-before:smaller
0,0,-2,0,-4,0,-3,9|near-before:smart
0,0,0,0,8,0,0,-8|near-before:smbc
0,9,0,0,-1,-1,-1,-5|near-before:smell
-4,-2,-2,15,-36,7,50,-27|near-before:so
-2,-3,-9,-6,17,-7,-13,23|near-before:some
0,0,0,-2,0,11,-1,-7|near-before:someone
0,0,10,-2,-12,-1,-3,8|near-before:something
9,-2,1,-5,3,-3,4,-7|near-before:speak of
0,-1,-2,-3,-16,-3,44,-19|near-before:special
-5,3,19,-18,37,-8,-6,-22|near-before:spend
-1,0,3,0,-1,0,-8,7|near-before:split
0,0,0,0,-17,17,0,0|near-before:spread
0,0,0,8,0,0,-7,0|near-before:spurn
0,0,-2,-1,0,-3,-2,8|near-before:staff
0,0,0,0,8,-2,-3,-2|near-before:stalls
42,-1,-18,-2,-7,-1,2,-15|near-before:standard
0,-5,4,0,13,0,-11,-1|near-before:standards
0,0,0,0,10,0,-5,-4|near-before:starting
0,0,8,0,13,-2,-11,-7|near-before:state
-1,18,-5,-3,0,-3,0,-5|near-before:stay
-1,0,-2,-1,-1,0,-12,18|near-before:steered
-2,0,-1,-1,-15,7,-9,21|near-before:step
3,0,-13,0,0,0,11,0|near-before:step up
0,8,0,-1,-8,-2,8,-4|near-before:stick to
-4,-1,18,7,0,-3,-4,-13|near-before:still
0,-3,-4,7,-2,-5,8,-2|near-before:stop
0,0,-4,8,0,-1,2,-3|near-before:stop short
0,0,0,0,-1,8,-2,-4|near-before:store
0,0,-1,0,-2,-5,-1,9|near-before:strategic
2,0,-1,0,10,-4,-3,-3|near-before:strategists
30,-2,-7,-5,-10,-3,24,-28|near-before:strategy
-1,0,7,3,-1,0,-8,0|near-before:stress
-1,0,0,6,11,-1,-5,-9|near-before:stronger
0,0,0,0,-11,0,12,0|near-before:struck
-1,0,12,-3,0,-1,-4,-3|near-before:succession
-2,-5,5,5,-6,-5,-7,16|near-before:such
-2,-1,3,4,-10,-4,-12,22|near-before:suggest
0,0,-5,10,-2,3,-1,-5|near-before:suit
-1,-1,-6,0,10,2,-4,0|near-before:sum
0,0,-2,0,-7,-2,-1,12|near-before:sumar
-1,-1,-12,-1,-10,10,2,12|near-before:summit
0,-1,-1,-2,0,-2,11,-5|near-before:supplementary
-1,-1,-3,-3,13,-4,-3,2|near-before:support
0,-1,-3,-1,-1,16,-5,-4|near-before:suppose
0,0,0,0,-9,-1,14,-4|near-before:supposed
0,0,-2,-1,-5,8,3,-3|near-before:sure
0,0,0,-3,-3,-1,-10,17|near-before:surprised
-1,-1,-3,-1,2,-2,10,-5|near-before:swallow
0,0,0,0,10,0,-6,-2|near-before:swell
0,-2,-7,-1,29,-1,-25,7|near-before:table
0,0,-2,-4,-1,-1,-2,9|near-before:taiwan people 's party
13,-5,-16,-1,0,18,-11,1|near-before:take
0,0,-2,0,-3,0,11,-5|near-before:take up
-2,-1,15,1,-3,-2,-23,15|near-before:talk
15,-1,-2,0,-1,-3,-1,-7|near-before:talk about
-1,-1,-2,25,-6,-4,-5,-7|near-before:talk of
0,0,0,0,12,-1,-4,-7|near-before:tanks
-3,-3,10,6,-27,-3,34,-14|near-before:target
0,0,9,-1,-7,0,-1,-1|near-before:tariffs
-1,0,-2,-1,-3,-1,-3,11|near-before:taylor
0,0,0,-2,0,9,-6,-1|near-before:television
-6,-3,-1,9,-8,-5,26,-11|near-before:tell
0,0,0,-7,-10,0,18,-1|near-before:ten
4,0,8,-1,-2,-2,-3,-3|near-before:test
-7,-1,2,-11,7,-6,6,10|near-before:than
6,4,-13,9,-48,8,17,18|near-before:that
14,34,-8,-40,8,-20,1,12|near-before:the
0,0,-6,-5,1,-1,-2,13|near-before:the allies
-2,2,-14,-3,-8,2,-1,24|near-before:their
-1,-2,6,-6,11,-3,-20,15|near-before:them
-2,-1,11,-4,-14,-3,15,-3|near-before:then
-2,2,-20,20,-3,-12,10,5|near-before:there
0,0,-4,0,-2,-1,9,-2|near-before:these
8,-9,36,-11,13,10,-10,-37|near-before:they
-2,-2,0,-7,16,-1,-1,-3|near-before:think
0,-1,-8,-1,-2,14,-1,0|near-before:think tank
0,0,-6,-3,0,0,0,9|near-before:think tanks
-1,0,10,3,-3,-2,1,-7|near-before:this
-3,0,9,-2,2,-1,0,-4|near-before:those
-5,-1,8,-7,-6,-2,11,2|near-before:though
0,0,9,-1,-13,0,6,-1|near-before:threatened
0,3,6,-6,-7,-1,17,-12|near-before:through
10,-1,0,-1,0,-1,-5,-2|near-before:thumb
-1,-1,-8,-4,-2,-2,4,13|near-before:tie
9,9,12,-6,-12,-2,-14,5|near-before:time
0,0,0,0,-1,0,8,-5|near-before:timeline
0,0,-4,0,-3,0,-3,11|near-before:times
0,0,2,0,-3,-1,11,-9|near-before:timetable
-26,9,24,-16,-38,1,40,7|near-before:to
0,-1,-2,-2,7,11,0,-11|near-before:together
5,-1,4,-8,-1,11,-8,-1|near-before:too
-1,-2,1,-6,11,-1,1,-5|near-before:top
-2,-1,17,-9,-29,-4,24,4|near-before:toward
0,0,-1,0,-1,0,16,-12|near-before:track
0,0,11,1,-2,0,-3,-5|near-before:trade
0,0,0,0,-7,-1,9,-1|near-before:trajectory
0,0,0,4,12,0,-13,-1|near-before:treasury
0,-3,-2,-1,21,0,-13,-3|near-before:trillion
0,0,0,-1,-1,-7,0,9|near-before:triple
0,0,-2,0,-3,9,0,-4|near-before:troops
1,0,0,0,-9,-1,16,-6|near-before:two
-5,-2,-2,-3,11,1,-20,21|near-before:under
0,0,0,-6,0,9,-2,0|near-before:understanding
0,0,0,-1,8,-2,2,-6|near-before:university
0,0,3,-1,-10,0,-2,11|near-before:unless
0,8,0,0,-7,0,0,0|near-before:unofficial
-1,-7,11,0,8,-3,-7,-1|near-before:until
4,36,-13,5,10,-20,-16,-6|near-before:up
11,-1,0,0,-3,0,-5,-1|near-before:upon
0,0,8,-2,0,0,-4,-1|near-before:upped
0,0,0,0,-7,0,9,-1|near-before:upwards
-2,7,12,-6,-5,-3,-7,6|near-before:urge
-1,4,15,10,-10,-5,-3,-11|near-before:us
0,3,-1,-1,7,2,-8,-2|near-before:use
0,0,-7,3,0,10,-2,-4|near-before:utter
0,0,-3,-1,-4,-1,15,-6|near-before:vaults
0,0,13,0,-12,-1,-6,6|near-before:version
0,9,0,0,-1,-1,-1,-5|near-before:victory
11,-1,5,-3,-7,-7,-14,15|near-before:view
-2,0,-2,-1,-1,-1,-2,8|near-before:voices
0,0,0,0,-3,0,-10,13|near-before:vote on
-2,0,-2,0,2,11,-3,-6|near-before:votes
0,3,-1,-1,-7,-1,9,-1|near-before:vow
0,0,9,0,-3,0,-4,-1|near-before:wales
-3,-5,20,-6,-14,2,-20,26|near-before:want
-1,5,-4,-5,15,-4,3,-10|near-before:war
0,-2,14,-3,-14,9,1,-4|near-before:warn
-3,4,34,5,-7,-8,18,-43|near-before:was
-3,-3,-16,4,-15,14,17,1|near-before:way
-3,-5,1,-1,15,-21,0,14|near-before:we
0,0,0,0,-11,12,0,0|near-before:weak
0,0,-3,0,-1,-1,-4,9|near-before:weeks
0,0,-23,-2,-3,-2,-5,35|near-before:weigh
0,0,-4,0,0,0,8,-4|near-before:welcomes
-2,-2,-9,-2,20,-4,-10,8|near-before:well
-4,0,-7,-7,-8,11,16,0|near-before:were
1,-4,-13,-16,2,22,3,5|near-before:what
2,0,-8,-12,17,4,-11,9|near-before:when
-8,-1,-5,0,5,-5,-4,17|near-before:where
-3,-2,-31,-26,-17,97,-11,-7|near-before:whether
1,14,4,-17,3,-18,9,5|near-before:which
-1,-1,-30,-7,1,-3,9,31|near-before:while
0,-1,0,0,-3,-1,10,-4|near-before:white
-1,-1,20,-8,6,-9,0,-6|near-before:who
-3,-2,-6,-2,-10,8,10,6|near-before:whose
13,-1,9,-8,2,-12,31,-33|near-before:why
-3,-10,6,1,2,4,25,-25|near-before:will
0,0,-3,0,8,0,-3,-2|near-before:winkler
0,0,11,-4,0,-1,1,-7|near-before:wish
0,0,-7,0,-2,-4,-2,15|near-before:wishes
-9,3,-18,-8,19,4,18,-8|near-before:with
-1,41,-5,-7,7,-4,-11,-20|near-before:within
-1,-1,-4,13,-6,1,-15,12|near-before:without
0,0,-8,17,-1,9,-9,-7|near-before:wo n't
0,0,0,0,12,-1,-12,2|near-before:won
0,-5,-7,-3,-2,-1,3,15|near-before:wording
-1,2,-2,9,0,-1,-3,-4|near-before:work out
0,0,-1,-1,0,-3,10,-5|near-before:work toward
-10,8,25,-11,-31,22,-11,9|near-before:would
-2,-1,-11,10,6,0,-7,6|near-before:write
0,0,-1,9,-1,-1,-5,0|near-before:wun
12,0,-10,0,-2,-1,-1,2|near-before:yardstick
-2,-6,-10,-3,8,-5,-2,20|near-before:year
0,-1,0,0,-14,0,-1,16|near-before:yearly
-2,-2,-9,-2,0,-1,20,-4|near-before:years
-1,-3,-2,-2,5,14,0,-12|near-before:yen
9,5,0,-2,-13,2,5,-5|near-before:yet
0,0,-2,0,18,-1,-1,-13|near-before:yield
-4,-4,10,-18,-2,18,23,-23|near-before:you
-2,0,-6,-5,-7,-3,20,3|near-before:—
0,0,-1,0,-2,9,0,-5|near-before:傅崐萁
0,0,-2,-1,8,0,-3,-3|nearest-led:far by as
0,0,-9,5,1,-2,0,5|nearest-led:far by before
0,0,0,11,0,0,-10,0|nearest-led:far by beyond
-7,2,12,-11,-10,-20,5,30|nearest-led:far by by
-1,5,10,-3,13,-3,8,-29|nearest-led:far by for
-4,-5,-7,-9,3,4,15,3|nearest-led:far by in
0,0,0,0,12,0,-12,0|nearest-led:far by takes
0,0,10,0,-10,-2,2,0|nearest-led:far by to
0,0,-1,0,-8,-1,5,5|nearest-led:next by 3%
0,0,0,0,-16,0,10,6|nearest-led:next by defence
0,0,0,0,5,0,-8,3|nearest-led:next by defense
-2,-2,3,-3,36,-2,-32,3|nearest-led:next by for
0,0,-2,-7,-14,-1,31,-6|nearest-led:next by from
0,-1,-2,0,16,0,-5,-8|nearest-led:next by gdp
-1,1,-1,-2,26,-2,-1,-21|nearest-led:next by in
0,0,0,0,-13,0,16,-2|nearest-led:next by of
0,0,0,0,-5,0,10,-4|nearest-led:next by said
0,0,-4,0,-4,0,-2,11|nearest-led:next by strategy
2,3,-6,2,-1,-1,11,-9|nearest-led:now by ,
0,0,0,0,-8,0,8,0|nearest-led:now by 1.8 percent
0,0,-1,-1,33,0,-32,1|nearest-led:now by 2%
0,-1,8,0,-4,0,7,-10|nearest-led:now by 3 percent
0,0,0,-1,-7,0,8,0|nearest-led:now by 3.3 percent
0,0,0,-1,-18,0,19,0|nearest-led:now by 4.7%
-1,0,-5,10,2,0,-4,-2|nearest-led:now by at
0,0,-1,-3,-5,0,0,9|nearest-led:now by before
0,0,-7,0,-3,0,0,11|nearest-led:now by bill
-2,-1,3,0,-13,-3,10,6|nearest-led:now by by
-2,-1,6,0,-4,0,-6,9|nearest-led:now by called
0,0,0,1,-4,-1,-5,9|nearest-led:now by dated
0,0,0,0,9,0,-8,0|nearest-led:now by defense
0,0,0,0,10,0,-10,0|nearest-led:now by economic output
-2,15,-2,6,6,-2,-10,-11|nearest-led:now by for
0,0,-6,4,9,-2,9,-13|nearest-led:now by gdp
-1,-1,2,-6,-2,5,8,-6|nearest-led:now by hague
0,0,-10,-2,0,0,4,8|nearest-led:now by hearing
0,0,-2,-1,-1,0,8,-3|nearest-led:now by house
-4,-1,39,-25,19,5,-30,-3|nearest-led:now by in
0,-1,0,0,-1,-9,11,0|nearest-led:now by note
0,0,-2,2,9,-1,-6,-2|nearest-led:now by nothing
-1,-1,-9,7,-8,1,3,8|nearest-led:now by of
-4,14,3,5,-14,10,20,-35|nearest-led:now by on
0,0,0,0,10,0,-9,0|nearest-led:now by outlays
12,0,-6,0,-1,7,-6,-7|nearest-led:now by released
9,-1,5,0,-3,-6,-17,12|nearest-led:now by said
0,0,0,12,0,0,-12,0|nearest-led:now by signaled
0,-1,-2,-1,-1,0,-6,11|nearest-led:now by summit
0,0,-1,0,-21,0,0,23|nearest-led:now by than
0,-1,8,0,-3,0,0,-3|nearest-led:now by that
-1,-1,-1,-2,-10,0,10,5|nearest-led:now by to
-1,-1,12,8,-1,0,-10,-6|nearest-led:now by washington
0,0,-14,-1,4,-1,-2,14|nearest-led:now by washington post
0,0,-1,-1,-7,0,15,-5|nearest-led:now by within
0,0,-11,0,-1,0,0,12|nearest-led:now by wrote
0,0,0,0,-7,10,0,-2|nearest-led:past by ,
0,0,0,0,9,0,-9,0|nearest-led:past by 2 percent
0,0,0,0,13,0,-12,-1|nearest-led:past by 2%
0,0,-4,0,-5,-1,-2,12|nearest-led:past by 2.6 percent
0,0,9,0,0,0,-4,-4|nearest-led:past by as
0,0,0,0,-7,11,-3,-1|nearest-led:past by at
0,-2,-2,0,-10,-2,28,-12|nearest-led:past by by
0,0,-10,0,-1,0,0,11|nearest-led:past by during
-1,-1,-1,0,18,2,-15,-3|nearest-led:past by for
0,2,-2,0,-5,-2,10,-3|nearest-led:past by from
1,6,7,-7,3,1,5,-18|nearest-led:past by in
8,6,-4,-3,12,-3,-16,-1|nearest-led:past by of
-2,9,-7,-2,4,-5,1,1|nearest-led:past by since
0,0,0,0,-15,0,15,0|nearest-led:past by time
0,0,-10,0,0,0,0,10|nearest-led:past by wrote
0,0,-1,0,-5,-3,24,-14|nearest-shape:far fine
-7,-3,12,2,-8,-9,-3,16|nearest-shape:far half
-1,-2,-9,-3,-5,-2,20,1|nearest-shape:far tenth
-7,7,14,-10,21,-9,-23,7|nearest-shape:far whole
0,-1,-1,0,32,-1,-22,-6|nearest-shape:next fine
-1,0,-4,-2,24,3,-10,-10|nearest-shape:next half
-2,-2,0,-8,-40,-5,52,6|nearest-shape:next whole
-1,-2,-3,-1,21,-2,-12,0|nearest-shape:now fine
2,11,-4,4,-19,1,-5,10|nearest-shape:now half
-3,-3,-6,-6,18,-8,-6,14|nearest-shape:now tenth
3,1,15,21,-28,-3,8,-16|nearest-shape:now whole
-1,-1,-2,-1,16,-2,-5,-4|nearest-shape:past fine
4,-2,-11,-4,-10,28,-6,0|nearest-shape:past half
-2,-3,1,-2,20,-10,-6,2|nearest-shape:past tenth
3,23,1,-5,-28,-6,8,2|nearest-shape:past whole
-15,1,16,-11,3,-23,19,11|nearest:far
-4,-4,-9,-12,24,-5,14,-5|nearest:next
2,6,2,17,-8,-12,-15,7|nearest:now
5,18,-10,-11,-2,11,-9,0|nearest:past
-2,-2,-7,-3,27,-8,-4,-1|no-date:fine
9,-23,17,8,-27,-9,8,18|no-date:half
-10,0,-3,-19,34,34,-1,-35|no-date:tenth
-4,-8,-11,9,-5,8,-4,15|no-date:whole
18,13,-11,-6,-6,-4,2,-6|noun-after-kind:benchmark
-2,52,11,-13,-15,-9,-9,-14|noun-after-kind:cap
-2,0,21,4,-4,-7,-7,-4|noun-after-kind:demand
-9,-7,-14,12,-12,-9,38,1|noun-after-kind:pledge
0,-1,-7,4,0,-1,-4,9|noun-after-kind:proposal
18,13,-12,-5,-6,-4,2,-6|noun-after-known:benchmark True
-1,2,16,-7,-1,-3,-2,-4|noun-after-known:cap False
-1,50,-6,-6,-14,-6,-7,-10|noun-after-known:cap True
-2,0,24,-1,-4,-7,-7,-3|noun-after-known:demand True
0,0,-3,9,-7,-1,7,-4|noun-after-known:pledge False
-9,-6,-11,3,-5,-8,31,5|noun-after-known:pledge True
17,0,-6,-2,-1,-1,-4,-2|noun-after:benchmark
-1,0,11,-5,-2,0,-3,-1|noun-after:call
-1,16,-3,-1,-3,-2,-4,-2|noun-after:ceiling
0,0,12,-1,0,-7,-2,-2|noun-after:demand
-4,-3,3,6,-5,-4,22,-14|noun-after:goal
0,12,-1,-2,-4,-2,-2,-2|noun-after:limit
0,0,0,0,13,0,-13,0|noun-after:milestone
0,-1,-1,-5,-1,-2,2,8|noun-after:plan
-2,0,-7,-1,-7,-1,23,-5|noun-after:pledge
0,0,-4,-3,0,0,-2,9|noun-after:range
-1,0,-3,10,-2,0,-2,-2|noun-after:request
-1,2,15,-7,-1,-2,-1,-4|noun-after:rule
-2,-2,-5,11,-10,-2,5,6|noun-after:target
18,-2,1,-3,-6,-2,8,-14|noun-before-kind:benchmark
-1,41,-2,-6,-11,-6,-7,-7|noun-before-kind:cap
-2,-1,14,14,-5,6,-11,-15|noun-before-kind:demand
-11,-5,2,13,-16,-10,22,6|noun-before-kind:pledge
-1,1,13,-5,-2,-3,-21,19|noun-before-kind:proposal
19,-1,-11,-2,-5,-1,3,-3|noun-before-known:benchmark False
-1,-1,12,-1,-2,-1,5,-10|noun-before-known:benchmark True
0,20,-1,-2,-6,-4,-5,-2|noun-before-known:cap False
-1,21,-1,-5,-6,-2,-2,-5|noun-before-known:cap True
-1,-1,-8,21,-4,8,-5,-10|noun-before-known:demand False
-1,0,22,-7,-1,-2,-6,-5|noun-before-known:demand True
-4,-3,4,1,1,-7,-19,26|noun-before-known:pledge False
-8,-3,-3,12,-17,-3,41,-20|noun-before-known:pledge True
0,0,0,0,0,0,-7,9|noun-before-known:proposal False
-1,1,13,-5,-2,-3,-14,10|noun-before-known:proposal True
0,21,-1,-1,-6,-2,-5,-5|noun-before:ceiling
-5,0,-3,-1,0,0,10,-1|noun-before:commitment
-2,-2,6,0,-12,-3,11,2|noun-before:goal
-2,0,-3,0,-10,0,17,-1|noun-before:guideline
0,0,14,0,0,0,-8,-6|noun-before:hopes
0,0,-3,0,-1,0,-3,8|noun-before:idea
-1,0,-2,-3,7,-4,-16,20|noun-before:path
-2,-1,-11,9,-2,-1,9,-1|noun-before:promise
-1,-1,2,10,-4,8,-6,-9|noun-before:request
12,-1,2,-1,-1,-1,-3,-9|noun-before:standard
0,0,0,0,11,0,-9,0|noun-before:standards
-1,-1,6,10,-6,-1,9,-16|noun-before:target
-16,-7,-10,-12,11,9,46,-22|opens:\"
6,11,14,6,20,-7,-31,-20|opens:#
-1,-1,-4,0,-1,-1,10,-3|opens:*
-1,-4,-3,-2,-5,-2,32,-14|opens:-
-5,23,-2,2,-5,-3,-4,-5|opens:EU
-6,1,1,32,30,-70,68,-56|opens:LAND
-12,-6,2,-9,-1,16,25,-16|opens:LEADER
-8,-4,28,-33,-8,-8,-8,41|opens:NATO
-1,-1,7,-3,-7,2,-11,14|opens:OUTLET
-2,-1,-25,9,-4,21,-10,12|opens:PERSON
14,-10,30,-36,-2,-21,31,-6|opens:USA
3,-2,24,2,-18,-9,-9,9|opens:a
0,-4,0,0,-2,-3,11,-1|opens:about
-3,-1,25,6,-7,-8,-8,-4|opens:according
0,-3,-3,8,0,-1,0,-1|opens:administration
0,8,-1,0,0,0,0,-7|opens:advisory
-1,-1,12,-2,-2,-2,3,-7|opens:after
0,-1,0,-4,1,8,-1,-3|opens:all
0,0,0,0,8,0,-7,0|opens:along
-3,0,11,0,-8,1,-8,8|opens:an
0,0,-1,0,0,11,0,-10|opens:analyst
15,-1,-4,-4,2,-11,3,-1|opens:analysts
0,-2,0,-1,0,12,-4,-6|opens:and
0,0,-8,-3,-5,-3,-1,20|opens:another
0,0,0,-6,0,0,10,-3|opens:answer
0,0,8,0,-6,0,0,-1|opens:any
-2,-1,2,-2,2,-3,-14,18|opens:as
0,0,23,0,-1,-1,-16,-4|opens:asian allies
-3,-2,0,8,-5,-1,7,-4|opens:ask
0,0,-6,-1,-1,-4,0,13|opens:ask for
-5,-4,-16,-4,1,38,2,-11|opens:at
0,0,-1,9,13,-4,-4,-12|opens:barclays
0,0,10,0,-1,0,-4,-5|opens:behind
4,7,13,-13,-2,-10,1,0|opens:but
-1,-1,-3,-3,8,8,9,-17|opens:by
-1,-1,-3,4,8,4,-15,4|opens:chancellor
-2,0,-4,14,0,-1,-6,-1|opens:chief cabinet secretary
0,0,1,-1,0,0,8,-7|opens:cite
-1,-3,17,-7,0,-2,-1,-3|opens:commentary
0,-3,-1,0,9,-1,-1,-4|opens:congressmen
0,0,0,-1,-1,-1,-6,9|opens:conservative
0,0,-2,-1,-6,-3,3,8|opens:could
0,-1,0,0,-11,0,3,10|opens:counting
0,0,-4,0,-4,0,-2,11|opens:da
0,0,11,0,-1,0,-10,0|opens:davos
-1,6,-5,9,11,-2,-17,0|opens:defence minister
0,9,-2,-1,-4,-2,6,-6|opens:defence spending
0,9,-2,-1,27,-2,-19,-11|opens:defense
-1,0,-15,7,-10,9,16,-7|opens:defense minister
0,0,2,4,-2,-1,-10,7|opens:defense secretary
0,0,-3,0,8,0,-3,-2|opens:deutsche
0,0,-2,0,0,0,-4,8|opens:discussions
0,0,-2,10,5,-2,-5,-6|opens:dr
-1,-1,-19,-1,16,-2,-6,14|opens:during
0,0,0,-1,-1,-3,-14,20|opens:dutton
-1,-4,-1,-1,-13,19,3,-3|opens:each
0,0,-1,0,27,-1,-7,-19|opens:economists
-1,-1,5,-2,-3,-3,17,-11|opens:editorial
0,0,1,-1,10,0,-10,-1|opens:european allies
0,0,0,0,0,0,-13,13|opens:european members
0,-1,0,-1,-9,15,-1,-3|opens:every
0,0,0,0,0,0,9,-8|opens:ex
-2,0,10,-3,-1,-1,-8,5|opens:experts
17,0,-3,-1,-1,-1,-3,-9|opens:explainer
0,-1,-1,0,13,-2,-8,-2|opens:extra
0,-1,0,13,-11,1,7,-9|opens:finance minister
-9,3,21,-10,0,9,-5,-10|opens:for
-1,-1,-38,-4,-4,-7,-6,60|opens:former
-1,3,-5,-1,2,0,8,-7|opens:from
0,0,-1,-1,21,-1,-1,-17|opens:goldman
0,1,-2,0,-7,-1,-6,15|opens:government
0,-3,0,0,-3,-1,-1,8|opens:greens
-1,0,-2,-2,0,-1,-4,10|opens:habeck
0,0,-1,0,-2,8,-2,-3|opens:had
0,0,-2,-5,17,0,-8,-2|opens:having
8,-3,16,-12,-8,-1,-2,3|opens:he
0,-2,-6,-6,22,-5,-19,16|opens:her
-2,-2,7,16,2,-7,-10,-4|opens:his
0,0,-3,-2,0,-1,-2,10|opens:house
-1,-1,-3,-2,-2,-1,13,-5|opens:how
0,0,-5,-1,-4,-1,-1,12|opens:hugh
0,0,-2,-1,-4,-6,-3,17|opens:i
9,-3,2,-12,-13,18,0,-2|opens:if
1,-11,3,2,20,12,-24,-3|opens:in
-2,-1,23,0,-5,-5,4,-14|opens:is
0,0,-1,0,-3,-4,-6,14|opens:ishin
-3,-2,19,-12,15,-5,-24,11|opens:it
-1,-1,5,-2,-23,-2,21,4|opens:its
0,0,-4,-1,0,0,9,-3|opens:izumi
-1,-1,0,0,-7,5,15,-10|opens:jeffrey
0,0,-1,0,0,-5,-1,8|opens:just
0,0,-1,0,14,0,-3,-9|opens:kiuchi
0,-1,-13,-3,-2,12,1,6|opens:kmt
0,-1,-1,21,-1,-10,-5,-4|opens:komeito
0,0,0,0,8,-1,-1,-6|opens:lawmakers
-1,8,-2,-3,-3,-3,-14,17|opens:ldp
-1,0,16,-2,-1,-1,-11,-1|opens:letter
-1,0,14,-2,0,0,-8,-2|opens:make
11,0,-6,-2,0,0,0,-2|opens:meanwhile
-1,-1,0,0,12,-2,-6,-3|opens:measured
-1,-1,-18,-2,-2,-6,6,24|opens:members
0,0,-1,1,-7,-3,16,-4|opens:minister
0,0,-2,0,12,0,-13,3|opens:ministers
0,0,0,0,9,0,-2,-6|opens:morgan
0,-1,0,0,12,-5,-3,-3|opens:move
1,1,-8,-4,6,-4,9,-2|opens:mr
-1,0,-5,6,-4,0,-4,8|opens:ms
-1,0,-4,-1,-2,-4,-1,13|opens:my
0,0,-5,-1,-15,-1,14,9|opens:neighboring
0,0,2,2,-9,-1,10,-4|opens:neither
0,0,0,-8,0,-1,13,-3|opens:new
0,0,1,0,10,0,-14,4|opens:next
0,0,0,-1,-8,11,0,-2|opens:nicholas
-3,12,-1,-1,-4,-4,-3,4|opens:nippon ishin
-1,-1,26,0,2,-1,-15,-9|opens:no
0,0,-15,32,-1,-2,1,-14|opens:nobody
0,0,-1,8,0,-1,-1,-4|opens:nothing
0,0,0,-5,-1,0,10,-3|opens:of
0,0,14,-5,1,-2,-1,-7|opens:officially
-1,0,-3,8,6,-3,-15,9|opens:officials
6,-1,7,0,1,-4,-2,-8|opens:on
9,-1,-3,-4,-7,-3,19,-10|opens:once
3,-3,-7,6,-8,-8,-5,22|opens:one
-3,3,-6,-1,5,-1,11,-9|opens:only
-2,-1,-3,-10,-7,20,-9,12|opens:opposition
0,0,0,-1,-3,4,-11,12|opens:opposition leader
-2,0,10,-1,0,-1,-6,0|opens:ours
0,-8,-2,0,13,-3,2,-3|opens:outlays
0,0,0,-1,11,-1,0,-8|opens:park
0,0,0,0,11,0,-11,0|opens:path
0,0,-1,-4,-8,-4,-6,23|opens:people
-1,0,-1,-6,-1,-5,-2,15|opens:poll
0,0,0,0,-2,17,-1,-14|opens:polls
0,14,0,0,-13,0,0,0|opens:postwar
-1,-1,-9,21,-4,-2,11,-15|opens:premier
-1,-1,-19,-2,-25,-4,46,7|opens:president
-1,0,8,2,-1,6,-5,-9|opens:press
-2,1,-22,45,-4,4,10,-32|opens:prime minister
-2,7,3,-5,0,17,-4,-17|opens:q
-2,0,-1,-2,-2,-2,-1,10|opens:ratios
0,0,-1,0,-7,8,1,-1|opens:reach
0,0,0,0,10,-2,-6,0|opens:rep
0,9,0,0,-8,0,0,0|opens:roughly
0,0,0,10,0,-2,-7,0|opens:saito
-1,-1,-1,-5,-1,-6,0,16|opens:sanseito
0,0,-24,0,0,0,25,-1|opens:secdef
-3,-1,-7,-1,0,-3,-6,21|opens:sen
0,-1,-5,-1,0,-1,-2,10|opens:senator
0,0,0,0,0,0,-9,9|opens:senators
0,0,-1,0,-2,-5,-7,16|opens:set
0,5,-6,1,7,15,5,-26|opens:she
0,-1,-2,0,1,12,-1,-9|opens:should
11,-4,-1,0,3,0,-7,-1|opens:since
0,0,0,0,17,0,-5,-12|opens:smbc
-1,-1,-4,-5,-3,-5,-4,23|opens:some
0,0,0,0,-5,0,8,-2|opens:song
2,0,-5,-3,-3,-1,9,-1|opens:speak
0,0,0,0,-17,17,0,0|opens:spread
0,0,0,0,11,0,-8,-2|opens:supplementary
0,-1,-3,-1,-1,16,-13,4|opens:suppose
-2,-9,29,-2,8,-6,-5,-13|opens:that
5,16,33,-6,-15,-29,9,-13|opens:the
0,0,0,0,-6,-1,8,0|opens:the military
0,0,-12,16,0,-1,-1,-1|opens:there
-1,-1,3,13,-12,-4,0,2|opens:they
0,-1,-2,-1,-1,15,0,-10|opens:think tank
0,0,0,0,-1,0,8,-5|opens:timeline
-2,-1,16,-3,-8,9,-19,7|opens:to
0,0,-8,0,0,0,-1,10|opens:top
0,0,0,0,9,0,-9,0|opens:treasury
-1,-1,2,-4,-2,-6,-7,19|opens:two
0,0,0,8,-2,0,-5,0|opens:tánaiste
-2,12,-2,-3,-12,-5,51,-39|opens:under
-1,-4,-1,0,9,-3,-3,3|opens:until
-1,-1,-7,-5,-3,-5,-4,24|opens:we
-3,-3,0,-3,-4,29,-13,-3|opens:what
4,2,0,-8,3,5,-2,-3|opens:when
0,0,0,0,-1,-1,-14,16|opens:where
0,0,0,0,-10,0,14,-3|opens:while
-1,-1,-1,-1,0,-5,17,-8|opens:why
13,-1,-10,-3,-1,0,8,-5|opens:with
0,0,-3,0,-1,17,-1,-11|opens:would
7,-2,-1,6,0,11,-15,-5|opens:yet
-11,-8,-4,-14,-17,24,16,13|question
-5,1,-31,-16,38,-13,23,3|quoted:False
-14,-14,25,-5,7,10,-15,7|quoted:True
-2,-1,-11,-7,13,-8,-20,36|range
3,-6,15,-26,27,-22,3,6|ruled-by-kind:be
87,5,-44,-10,-21,1,9,-27|ruled-by-kind:benchmark
-3,123,-4,-23,-32,-28,-14,-19|ruled-by-kind:cap
-22,-26,172,-18,-60,-38,-23,15|ruled-by-kind:demand
-10,-13,-31,115,-16,-6,-15,-23|ruled-by-kind:denial
-4,1,-21,-20,121,-41,-11,-25|ruled-by-kind:level
5,-13,22,-14,16,-32,30,-15|ruled-by-kind:move
-27,0,-49,-15,-49,-46,168,18|ruled-by-kind:pledge
-7,-13,23,-23,-28,-1,-52,102|ruled-by-kind:proposal
-4,-3,-1,-17,18,-30,28,8|ruled-by-kind:spend
-1,0,-6,-1,0,0,8,-1|ruled-by:about
-3,-2,8,7,6,-6,-3,-7|ruled-by:accept
-2,-2,-7,-2,11,-1,5,-3|ruled-by:adopt
-1,0,4,-3,-4,-3,-3,9|ruled-by:advocate
-1,0,-2,2,-8,-1,-4,14|ruled-by:afford
10,-2,-3,10,-4,-5,4,-10|ruled-by:agree
-1,-2,9,-4,-12,-5,16,-1|ruled-by:aim
0,0,-3,-1,-1,-1,-9,16|ruled-by:ambition
0,-5,0,0,17,0,-9,-1|ruled-by:approve
0,0,0,0,14,-1,0,-12|ruled-by:argue
0,-1,4,-5,-4,-2,-4,11|ruled-by:argue for
-1,-6,40,-2,-21,-3,-5,-3|ruled-by:ask
-3,-4,24,1,-4,-5,-8,-2|ruled-by:ask for
0,0,-1,-1,-8,-2,3,10|ruled-by:attain
0,-2,-2,0,2,-3,10,-5|ruled-by:average
0,0,-3,-3,-1,-3,-11,21|ruled-by:back
0,0,-11,14,0,0,-1,-1|ruled-by:bat away
3,-6,15,-26,27,-22,3,6|ruled-by:be
0,0,0,-8,-1,0,9,0|ruled-by:begin from
-1,0,1,-1,9,-2,-4,-3|ruled-by:believe
22,-1,-7,-3,-3,-1,-3,-4|ruled-by:benchmark
0,16,0,-3,-2,-1,-4,-6|ruled-by:bind
0,-5,-3,-2,12,-4,-4,6|ruled-by:bring
-1,0,1,13,-2,-1,-3,-7|ruled-by:bring up
0,0,-6,9,0,0,-1,-1|ruled-by:brush aside
-1,0,22,-12,0,-1,-4,-4|ruled-by:brush off
0,-1,0,0,-4,-1,8,-2|ruled-by:budget
2,-2,-20,15,-1,4,-10,11|ruled-by:call
-4,-2,-2,-15,-12,-8,-1,44|ruled-by:call for
-4,0,16,-2,-4,-1,-12,7|ruled-by:call on
0,0,-7,-3,0,0,-1,11|ruled-by:calls
0,20,-1,-2,-17,-2,-1,3|ruled-by:cap
0,0,0,0,10,0,-8,-1|ruled-by:carry
-1,38,-4,-2,-10,-4,-9,-8|ruled-by:ceiling
-2,0,8,-2,-1,4,0,-7|ruled-by:choose
0,0,-1,0,10,0,-5,-4|ruled-by:clear
0,0,-2,0,20,-3,-2,-12|ruled-by:climb
-1,-1,-2,-4,3,-3,-8,16|ruled-by:come to
-2,-3,-2,6,-12,-4,22,-4|ruled-by:commit
-6,0,-9,-1,-1,-1,20,-2|ruled-by:commitment
0,0,-1,1,0,16,-9,-7|ruled-by:confirm
-1,4,-9,6,-6,-2,-13,20|ruled-by:consider
0,0,-1,0,-7,15,-3,-3|ruled-by:contribute
0,0,-4,-1,0,-3,11,-3|ruled-by:debate
0,0,0,0,-3,0,9,-5|ruled-by:decide
0,0,-3,-2,-4,-1,16,-6|ruled-by:decision
-5,-3,43,-3,-9,-4,-7,-13|ruled-by:demand
-1,-7,-22,41,-1,-4,-2,-4|ruled-by:deny
-2,-2,1,-6,18,-2,-8,0|ruled-by:devote
0,-1,-6,13,-1,-1,-8,4|ruled-by:discuss
0,0,-5,8,-2,-2,5,-5|ruled-by:dismiss
-1,0,-3,18,-4,-3,3,-8|ruled-by:do
0,0,0,-16,0,19,-1,-3|ruled-by:dodge
0,-1,-1,0,3,0,-9,8|ruled-by:drop
0,0,10,0,-14,-2,15,-8|ruled-by:end
0,-1,-8,6,-1,-1,6,-2|ruled-by:endorse
0,0,-2,-1,0,0,11,-8|ruled-by:envisage
0,6,-5,-5,11,-4,-3,0|ruled-by:exceed
0,0,0,-8,0,0,0,8|ruled-by:exclude
0,-2,12,0,-2,-1,0,-6|ruled-by:exhort
-4,-4,-7,-7,19,-7,14,-5|ruled-by:expect
-1,0,0,-2,0,0,14,-10|ruled-by:eye
0,0,-2,-1,1,-2,13,-8|ruled-by:fall
0,-1,-1,-5,-10,14,0,3|ruled-by:favor
0,-1,0,0,-2,0,-4,8|ruled-by:fight
0,0,16,-7,-1,0,-7,-1|ruled-by:find
0,0,0,-7,0,-1,10,-3|ruled-by:find the means for
-1,0,6,1,-2,-1,-8,5|ruled-by:fix
-1,0,3,-2,-5,-1,-3,8|ruled-by:float
0,0,-1,0,9,0,-8,0|ruled-by:forecast
0,0,0,0,11,0,-8,-1|ruled-by:foresee
-4,-2,-12,-6,95,-24,-33,-15|ruled-by:from
-3,-3,-6,-1,2,-2,12,0|ruled-by:get
8,-3,5,-6,-9,11,1,-7|ruled-by:give
-3,6,3,18,-18,-11,-10,15|ruled-by:go
-6,-3,6,12,-6,-6,31,-28|ruled-by:goal
-4,3,-4,-2,-19,-1,34,-8|ruled-by:guideline
0,0,-1,0,-9,-1,12,-1|ruled-by:head
0,0,-1,-8,10,-1,6,-6|ruled-by:hit
-3,-5,-2,6,2,-3,9,-2|ruled-by:hold
0,11,0,0,-7,-1,-2,0|ruled-by:hold the line at
13,0,-3,-3,0,-4,0,-3|ruled-by:hold up
0,0,11,-4,-3,-1,11,-13|ruled-by:hope
-1,-2,11,-5,-20,15,12,-9|ruled-by:increase
-1,0,-2,-3,-4,13,1,-5|ruled-by:insist on
0,0,-4,3,-6,0,12,-4|ruled-by:intend
-2,0,-5,-6,18,-4,-2,2|ruled-by:keep
-1,-1,-7,-1,14,-1,-2,-2|ruled-by:lay out
0,0,-3,0,5,0,-10,9|ruled-by:leap
0,0,2,-4,-3,-2,-3,11|ruled-by:like to see
0,0,-2,-2,-3,-1,8,0|ruled-by:likely
-1,33,-3,-3,-12,-4,-4,-5|ruled-by:limit
-1,9,-1,-2,-2,-1,-1,-2|ruled-by:line
0,-3,-4,-1,16,-2,-7,1|ruled-by:live with
0,0,-6,0,-1,0,-1,8|ruled-by:look for
0,0,1,0,15,-1,-13,-2|ruled-by:manage
-1,0,-8,0,9,-1,7,-6|ruled-by:match
0,0,2,-1,-10,0,12,-3|ruled-by:mean
8,-1,-12,9,-3,-2,-3,4|ruled-by:meet
-2,-1,4,6,6,5,-5,-14|ruled-by:mention
0,0,0,0,13,0,-13,0|ruled-by:milestone
-2,-1,10,-3,-20,-3,13,5|ruled-by:move
0,0,-2,-1,-2,0,-3,9|ruled-by:mull
-1,0,7,-1,-3,-1,14,-15|ruled-by:name
11,-3,-6,-1,6,-3,-3,-2|ruled-by:norm
0,0,-7,-2,-3,-1,11,1|ruled-by:oblige
0,0,-8,-4,-2,-1,-3,19|ruled-by:offer
-2,0,-2,-2,-2,-3,-2,13|ruled-by:options
0,0,0,-3,2,-1,-9,13|ruled-by:path
8,-1,19,-4,-4,6,-16,-8|ruled-by:pay
0,0,0,0,3,0,6,-8|ruled-by:pencil in
-2,-3,1,0,5,-3,-19,22|ruled-by:plan
0,0,-5,-1,-2,0,-4,13|ruled-by:plead for
-4,-2,-14,-7,-11,-1,31,8|ruled-by:pledge
0,0,15,0,0,0,-8,-7|ruled-by:prefer
0,5,-1,5,-1,-2,-15,9|ruled-by:prepare
-1,0,24,0,-2,-2,-5,-13|ruled-by:press
0,0,16,-2,-1,0,-10,-3|ruled-by:pressure
0,0,-1,0,21,0,-19,-1|ruled-by:project
-4,0,-13,18,-19,-3,19,3|ruled-by:promise
-1,-1,-8,-4,5,-2,17,-5|ruled-by:propose
0,-1,-4,-7,12,-1,7,-5|ruled-by:push
0,-1,12,-15,0,-1,-4,9|ruled-by:push back
-3,2,2,8,12,-8,0,-13|ruled-by:put
0,0,0,0,13,0,-12,0|ruled-by:race
-1,-3,3,4,-4,-11,9,3|ruled-by:raise
-1,-2,-5,1,15,-4,-10,7|ruled-by:reach
0,0,1,-7,-1,0,-7,16|ruled-by:ready
0,0,-3,10,0,-1,-2,-4|ruled-by:rebuff
-1,0,-5,0,5,9,-1,-7|ruled-by:reckon
-1,-1,-2,-2,-9,-2,-9,27|ruled-by:recommend
-1,0,-5,20,-1,-1,-8,-4|ruled-by:refuse
0,0,-7,23,0,-5,-3,-7|ruled-by:reject
0,0,0,-1,0,-1,8,-5|ruled-by:reluctant
0,-1,-1,-2,3,-3,14,-11|ruled-by:remain
-2,0,24,-2,-3,-3,-6,-9|ruled-by:request
0,0,-7,9,0,0,-1,-1|ruled-by:resist
0,-3,-2,0,-10,-1,-1,17|ruled-by:return
0,-1,4,-4,15,-6,0,-8|ruled-by:rise
-1,2,15,-7,-1,-2,-1,-4|ruled-by:rule
-1,-1,-2,-5,-4,-6,-7,25|ruled-by:rule out
0,0,13,0,-3,0,-3,-6|ruled-by:satisfy
0,0,-10,13,0,-1,0,-2|ruled-by:say
0,0,0,2,-8,0,6,0|ruled-by:secure
-1,-2,10,3,-5,-5,5,-5|ruled-by:seek
14,-3,-3,-4,8,4,-25,8|ruled-by:set
0,0,8,-1,0,0,-5,-1|ruled-by:set its sights on
-1,0,-8,-1,4,-6,12,0|ruled-by:settle for
-1,-1,5,-8,-2,-2,10,-1|ruled-by:settle on
0,0,-1,-7,0,11,-1,-3|ruled-by:sidestep
0,-1,-7,1,-2,-1,13,-3|ruled-by:sign up
0,-1,-2,0,8,0,-4,-1|ruled-by:slip
0,1,0,-22,16,-24,23,6|ruled-by:spend
38,-1,-16,-3,-3,-3,-5,-7|ruled-by:standard
0,0,0,0,11,0,-9,0|ruled-by:standards
-1,19,-3,-4,-13,-3,-1,7|ruled-by:stay
0,0,-12,0,0,0,13,0|ruled-by:step up
0,0,-2,-1,-3,-3,10,-1|ruled-by:stop
-2,-1,0,8,-4,-3,-11,13|ruled-by:suggest
0,-1,0,0,11,0,-7,-3|ruled-by:swell
12,3,-6,-4,-25,16,-7,12|ruled-by:take
0,0,-2,0,-4,0,12,-4|ruled-by:take up
15,0,-2,-3,-1,-1,1,-9|ruled-by:talk about
-1,0,3,11,-5,-3,-5,0|ruled-by:talk of
0,0,0,0,-7,8,0,-1|ruled-by:talks
-4,-3,-4,3,-22,-3,41,-9|ruled-by:target
-2,5,0,17,-14,-2,8,-12|ruled-by:tell
-2,-1,-1,-7,19,7,7,-22|ruled-by:think
-2,0,-1,0,-3,11,2,-6|ruled-by:threshold
-1,-2,-5,-5,-2,-3,4,13|ruled-by:tie
0,0,12,-1,0,0,1,-12|ruled-by:time
0,-1,-1,-5,6,0,8,-6|ruled-by:top
-1,0,-4,-2,0,9,0,-2|ruled-by:tout
0,0,0,-1,11,-1,-7,-2|ruled-by:trajectory
0,0,6,-10,0,-1,7,-1|ruled-by:turn down
-2,6,23,-7,2,-4,-15,-3|ruled-by:urge
0,0,0,0,-11,3,3,7|ruled-by:use
0,0,-7,3,0,10,-2,-4|ruled-by:utter
0,0,0,0,-3,0,-10,13|ruled-by:vote on
-4,-6,30,-15,-17,-15,14,13|ruled-by:want
0,0,-4,-1,-5,-2,-2,15|ruled-by:weigh
-1,0,11,-3,0,-2,0,-5|ruled-by:wish
-1,0,-2,9,1,-1,-4,-2|ruled-by:work out
0,0,0,-1,0,-3,11,-5|ruled-by:work toward
-2,-1,0,-5,3,-2,-6,12|ruled-by:write
18,7,-8,-1,-5,-2,-4,-4|ruled-by:yardstick
13,-6,79,-30,21,-25,10,-63|said-by:foreign
13,-6,6,-46,5,8,6,15|said-by:nobody
-22,-12,-34,-17,8,41,-32,68|said-by:nongov
-24,11,-56,72,10,-27,24,-11|said-by:own
-4,-7,-14,-7,91,-15,-18,-25|shape:fine
8,-18,10,8,-40,14,-15,34|shape:half
-16,-8,-21,-30,74,13,-1,-12|shape:tenth
-7,20,20,7,-80,-15,42,14|shape:whole
13,-1,-6,-4,-17,-1,16,-1|spender-governor:ALLIES be
14,-1,19,-5,-2,9,-23,-11|spender-governor:ALLIES demand
-1,-1,-2,-1,8,-2,11,-12|spender-governor:ALLIES move
16,6,8,-6,0,-7,-12,-6|spender-governor:ALLIES none
-2,0,-5,-2,-1,-1,18,-6|spender-governor:ALLIES pledge
6,0,0,-2,0,-1,-13,10|spender-governor:ALLIES proposal
9,0,29,-2,-5,-1,-12,-18|spender-governor:ALLIES spend
-1,0,-1,-1,11,-1,4,-11|spender-governor:CHN be
-1,-2,-6,-3,1,-2,10,4|spender-governor:CHN demand
0,0,-1,0,8,-1,-4,-2|spender-governor:CHN level
0,-3,-4,0,4,-1,-8,13|spender-governor:CHN move
-1,-2,-2,-1,-2,8,3,-3|spender-governor:CHN none
-5,8,-7,-1,-3,-3,6,5|spender-governor:EU none
-10,5,12,21,-23,-15,-1,12|spender-governor:JPN be
-2,24,0,-7,3,-5,-23,10|spender-governor:JPN cap
-19,2,-37,25,31,-7,-20,26|spender-governor:JPN demand
-2,-4,4,-28,-5,2,8,24|spender-governor:JPN denial
-5,-7,2,-6,-7,20,12,-9|spender-governor:JPN level
5,1,18,-3,3,-2,-14,-7|spender-governor:JPN move
6,5,-26,-4,-3,9,23,-9|spender-governor:JPN none
3,11,1,21,8,3,-36,-11|spender-governor:JPN pledge
-10,-5,16,25,6,-4,-15,-13|spender-governor:JPN proposal
4,-11,4,0,-11,18,-11,8|spender-governor:JPN spend
-4,-7,8,-3,33,-8,-12,-7|spender-governor:LAND be
-1,4,-4,3,-5,-7,18,-7|spender-governor:LAND cap
-6,-8,0,-7,-17,5,6,27|spender-governor:LAND demand
-3,-5,-11,53,-17,19,-17,-19|spender-governor:LAND denial
-5,11,-1,-1,16,-13,6,-14|spender-governor:LAND level
-10,0,-16,-3,-1,-6,28,8|spender-governor:LAND move
14,-27,16,-10,21,12,-28,2|spender-governor:LAND none
-8,-5,9,-8,-6,4,8,7|spender-governor:LAND pledge
9,-3,0,-27,6,7,14,-7|spender-governor:LAND proposal
-9,0,-29,11,-7,-21,33,22|spender-governor:LAND spend
6,-1,-8,-6,-23,9,12,11|spender-governor:NATO be
5,-2,26,4,-6,-6,16,-36|spender-governor:NATO demand
2,0,-6,-1,-6,-3,-3,16|spender-governor:NATO level
3,-2,2,-5,-2,-2,22,-14|spender-governor:NATO move
-22,-6,14,-12,7,-13,18,14|spender-governor:NATO none
6,-3,-5,-4,-2,-9,6,10|spender-governor:NATO pledge
-5,-1,-1,6,-9,-6,-16,31|spender-governor:NATO proposal
-5,-1,21,-7,30,-2,-17,-19|spender-governor:NATO spend
-4,-1,-5,-8,13,17,-12,0|spender-governor:USA be
-5,-3,-11,-3,2,5,5,10|spender-governor:USA move
-4,3,-3,5,14,-2,-4,-9|spender-governor:USA none
-1,0,-2,-2,-8,-2,10,5|spender-governor:USA proposal
-3,8,-26,-2,12,-1,4,9|spender-governor:USA spend
30,-1,2,-7,-7,5,-2,-20|spender-shape:ALLIES half
34,3,43,-16,-17,-9,-15,-23|spender-shape:ALLIES whole
5,0,-1,-4,14,-3,-8,-2|spender-shape:CHN half
-2,-7,-14,-4,3,5,12,6|spender-shape:CHN whole
-6,22,-3,-1,-12,4,0,-4|spender-shape:EU half
-1,-4,-3,-2,36,-7,-9,-9|spender-shape:JPN fine
-8,-23,27,53,-33,23,-82,42|spender-shape:JPN half
-4,-6,-22,2,45,15,-40,9|spender-shape:JPN tenth
-17,53,-8,-11,-46,-13,54,-12|spender-shape:JPN whole
-2,-2,-9,-4,50,-7,-3,-22|spender-shape:LAND fine
-7,-12,-8,-19,-2,-10,48,10|spender-shape:LAND half
-9,0,2,-28,-2,-10,60,-12|spender-shape:LAND tenth
-4,-24,-14,57,-21,18,-47,36|spender-shape:LAND whole
-2,-4,-13,-9,-26,-4,41,17|spender-shape:NATO half
-1,-1,17,-2,7,-3,-14,-4|spender-shape:NATO tenth
-7,-11,41,-22,0,-23,29,-7|spender-shape:NATO whole
-3,-1,5,-5,28,-3,-12,-10|spender-shape:USA half
-2,-1,-12,-1,8,14,-4,-2|spender-shape:USA tenth
-11,7,-35,4,-1,1,16,18|spender-shape:USA whole
64,2,43,-25,-18,-5,-17,-44|spender:ALLIES
3,-7,-17,-8,23,2,2,2|spender:CHN
-7,21,1,-3,-7,10,-8,-8|spender:EU
-30,20,-5,43,2,18,-77,30|spender:JPN
-23,-39,-29,7,25,-9,56,12|spender:LAND
-11,-16,44,-33,-16,-31,52,12|spender:NATO
-15,6,-43,-2,36,12,0,5|spender:USA
27,-2,5,-14,2,-5,3,-16|spenders
-9,16,-8,-7,9,-48,5,41|title
5,-13,1,-28,34,3,6,-7|ungoverned
0,0,-1,0,-48,59,-6,-3|value:0.1
0,-1,0,0,9,-1,-7,0|value:0.15
0,0,0,0,-5,17,-5,-7|value:0.2
0,-1,-2,-2,16,-3,-5,-3|value:0.9
-24,202,-52,-48,46,45,-105,-63|value:1
0,0,0,0,13,-1,-10,-1|value:1.1
0,0,-1,0,17,-5,-12,2|value:1.2
-1,-1,-6,7,11,7,-14,-4|value:1.3
0,-1,-4,0,27,-4,-17,-1|value:1.4
-5,18,-30,-15,11,-4,10,16|value:1.5
0,0,0,0,8,0,-8,0|value:1.58
0,-1,-4,-1,16,2,-8,-3|value:1.6
0,0,2,0,6,3,-11,1|value:1.7
-1,-2,-6,-2,60,-23,-12,-13|value:1.8
0,0,-1,0,18,-7,-7,-2|value:1.9
-14,-7,98,66,-69,-1,-65,-9|value:1E+1
12,-101,-123,-59,81,-72,259,2|value:2
-2,6,-17,-22,-56,-16,91,16|value:2.1
0,0,0,0,12,-1,-11,0|value:2.2
-1,-1,-4,-1,39,1,-23,-10|value:2.3
-1,0,-2,-1,8,0,-3,-1|value:2.32
0,0,-1,0,-30,0,44,-12|value:2.33
-1,-1,-10,-3,-54,-11,90,-10|value:2.4
0,0,-1,0,8,-1,-1,-4|value:2.42
-1,-5,-28,-32,30,-13,-4,53|value:2.5
-1,-1,-9,0,19,-4,5,-10|value:2.6
0,0,0,0,-6,-2,1,9|value:2.7
0,0,-6,-1,36,-1,-27,0|value:2.8
0,0,-2,0,8,0,-4,-2|value:2.9
-24,-48,43,-7,-59,-3,-23,120|value:3
0,0,-4,-1,13,7,-2,-12|value:3.3
0,-1,-2,-2,25,-3,-11,-6|value:3.32
-1,0,-11,-1,25,-3,-8,-1|value:3.4
16,-31,91,58,-136,29,-7,-21|value:3.5
0,0,0,0,26,0,-25,0|value:3.6
0,0,22,0,-32,-1,13,-2|value:3.7
-1,-1,59,4,-41,-7,-32,19|value:3.8
0,0,0,0,9,-2,-1,-4|value:34
-4,-3,-8,-10,2,2,-25,46|value:4
0,0,-1,0,19,-1,-15,-1|value:4.1
-1,0,-3,-2,23,-1,-11,-6|value:4.5
0,0,-6,-1,-29,-1,17,21|value:4.7
0,0,0,0,-22,-1,26,-2|value:4.8
0,0,0,0,-3,0,-9,13|value:4.9
50,-48,69,69,-128,21,21,-53|value:5
0,0,0,-1,-44,-2,50,-2|value:5.4
-2,26,-5,-3,13,-4,-15,-12|value:6
0,0,-1,0,11,0,-9,0|value:6.3
-1,0,-18,0,23,-1,-1,-2|value:6.5
0,0,-1,-1,12,-1,-2,-6|value:7
1,-2,-6,-2,-1,-1,10,1|verb+1-form:accept finite+
0,0,0,-2,-1,-1,-5,9|verb+1-form:adopt finite++not
-1,-1,6,2,-13,-2,2,6|verb+1-form:agree finite+
0,0,1,0,0,-1,11,-11|verb+1-form:aim finite+
0,0,0,0,3,0,-8,5|verb+1-form:announce finite+will
0,0,0,0,-4,8,-2,-2|verb+1-form:approve finite+
0,0,-1,-1,-2,-3,-3,11|verb+1-form:argue finite+
-4,-1,9,-10,-7,-2,0,14|verb+1-form:ask finite+
0,-1,-3,0,11,-5,0,-1|verb+1-form:ask for finite+can+not
0,0,2,-7,-1,-3,-1,10|verb+1-form:ask progressive+
0,0,0,-1,12,0,-13,3|verb+1-form:attain finite+
14,-1,-8,6,-8,1,9,-13|verb+1-form:be finite+
-2,-2,-3,2,-5,4,-5,10|verb+1-form:be finite+could
0,0,0,-2,0,0,10,-7|verb+1-form:be finite+could+not
-3,-1,-13,-4,17,-4,18,-10|verb+1-form:be finite+should
0,0,-1,-10,0,-2,5,8|verb+1-form:be finite+should+not
-1,-3,-5,-1,7,8,-12,7|verb+1-form:be finite+will
0,-1,15,4,-5,-7,-13,7|verb+1-form:be finite+would
0,-1,4,8,-5,4,-4,-6|verb+1-form:be inf+
0,2,-2,-1,12,-2,-3,-6|verb+1-form:believe finite+
0,0,12,0,-2,-2,-4,-3|verb+1-form:believe finite+will+not
0,-1,0,9,8,-5,-3,-7|verb+1-form:bring finite+
0,-2,-1,2,-3,-6,11,-1|verb+1-form:budget finite+
0,0,0,0,3,11,-7,-6|verb+1-form:calculate finite+
5,-1,0,12,-9,-1,13,-20|verb+1-form:call finite+
0,-1,-7,16,0,-2,-6,1|verb+1-form:call for finite+
0,9,0,0,-8,0,0,0|verb+1-form:cap finite+
0,0,11,-10,0,-1,0,0|verb+1-form:consider progressive++not
0,8,-1,0,0,0,0,-7|verb+1-form:curb finite+
-1,0,0,16,-2,-2,-7,-4|verb+1-form:cut finite+would
0,0,-4,11,-4,-1,4,-6|verb+1-form:decide finite+
0,0,-1,10,0,-8,-5,3|verb+1-form:decline finite+
0,-1,-2,10,0,0,0,-7|verb+1-form:discuss finite++not
0,0,0,-1,-4,0,8,-2|verb+1-form:do finite+will
-1,0,-1,-1,-2,0,-3,8|verb+1-form:duck finite+
-1,-1,-1,-1,0,10,-3,-3|verb+1-form:end coordinated+
0,0,0,0,15,0,-12,-2|verb+1-form:end finite+
-1,-1,-7,-1,24,-1,-10,-3|verb+1-form:estimate finite+
0,-1,-1,-3,8,0,-3,0|verb+1-form:exceed finite+
0,0,0,0,-2,0,9,-6|verb+1-form:exclude finite++not
9,-1,7,-1,-6,-1,0,-7|verb+1-form:expect finite+
0,9,0,0,-11,-1,10,-7|verb+1-form:fall finite+
0,0,-1,13,-2,-2,-4,-3|verb+1-form:fix gerund+
-2,0,-6,-2,-2,-1,11,1|verb+1-form:force finite+
8,-3,-1,3,1,-3,-3,-3|verb+1-form:get finite+
-2,0,11,-5,3,-9,4,-3|verb+1-form:give finite+
0,0,0,-1,0,-6,0,8|verb+1-form:give finite+would
0,0,0,0,-7,-3,11,-1|verb+1-form:go finite+will
-2,0,-4,-1,-3,-8,-4,21|verb+1-form:go finite+would
0,0,1,-4,0,0,11,-7|verb+1-form:go inf+
0,-1,0,0,-9,10,7,-6|verb+1-form:go progressive+
0,0,-1,-1,3,12,-11,0|verb+1-form:grow finite+
15,0,-7,3,2,-4,-5,-4|verb+1-form:hold up finite+
0,0,-3,0,3,8,-2,-5|verb+1-form:increase finite+should
0,10,-2,0,-9,-2,9,-6|verb+1-form:keep finite+
0,0,-1,0,-2,-1,-6,9|verb+1-form:leave finite+would
0,-2,-2,-2,-1,-1,0,8|verb+1-form:leave inf+
0,0,-4,-2,0,0,-2,8|verb+1-form:look at finite+
0,-1,8,0,-3,0,0,-3|verb+1-form:match finite++not
-5,0,16,-4,-4,8,-1,-10|verb+1-form:mean finite+
0,-2,-7,5,10,5,-10,-2|verb+1-form:mean finite+would
-1,-1,9,4,3,-1,0,-13|verb+1-form:meet finite+
0,0,-1,-1,9,0,-6,-2|verb+1-form:meet finite+should
-1,-1,9,-5,2,8,-7,-4|verb+1-form:mention finite+
0,0,12,5,0,0,-7,-9|verb+1-form:name finite+
-1,-1,2,-2,19,-2,-7,-9|verb+1-form:oppose finite+
0,0,-2,-2,0,-2,-5,11|verb+1-form:order finite+
8,-1,-8,-1,11,-2,-10,3|verb+1-form:pay finite+
-1,0,-9,0,-1,0,-9,21|verb+1-form:pay inf+
0,0,0,-5,31,-2,-14,-9|verb+1-form:plan finite+
3,0,-5,-5,-7,-2,16,0|verb+1-form:promise finite+
-2,-4,16,-4,-8,-4,-8,13|verb+1-form:put finite+
0,0,9,0,0,-1,-1,-6|verb+1-form:put forward finite+
0,-2,-5,-2,7,-2,14,-10|verb+1-form:reach finite+
0,0,-1,0,-1,-1,-5,9|verb+1-form:reach finite+should
0,0,15,-1,-1,-1,-10,-2|verb+1-form:reach inf+
0,0,-7,-1,-1,-1,-1,10|verb+1-form:recommend finite+
0,0,-10,14,-1,-1,-13,11|verb+1-form:reject finite+
0,0,0,-2,12,0,-8,-2|verb+1-form:require finite+
0,-1,-1,-1,9,7,-4,-10|verb+1-form:require finite+would
0,0,7,0,7,0,-10,-3|verb+1-form:rise finite+should
0,5,-1,-1,-2,0,7,-9|verb+1-form:set finite+
0,0,-4,-1,0,-3,-1,10|verb+1-form:set inf+
0,0,-7,0,0,0,8,0|verb+1-form:show up finite+should
0,0,-4,-1,-4,0,10,0|verb+1-form:sign up finite+
-3,-9,-8,-3,-4,16,-1,12|verb+1-form:spend finite+
8,0,4,-1,10,-12,-4,-6|verb+1-form:spend gerund+
-1,0,-4,0,-3,-2,-7,17|verb+1-form:stay finite+
0,0,-5,9,-2,0,0,-2|verb+1-form:suggest finite+
0,0,-3,-7,-1,-1,10,1|verb+1-form:take gerund+
0,0,-2,0,-1,0,10,-7|verb+1-form:take inf+
3,-1,7,8,-16,13,-3,-10|verb+1-form:tell finite+
0,0,-8,-1,-1,0,10,0|verb+1-form:tell finite++not
0,0,0,0,13,0,-12,0|verb+1-form:tell finite+will+not
0,0,0,0,11,0,-11,0|verb+1-form:think progressive+
0,0,-1,0,-1,-1,-6,8|verb+1-form:tie finite+
-1,0,-4,-2,0,9,0,-2|verb+1-form:tout finite+
-2,-1,9,-5,11,-9,1,-4|verb+1-form:want finite+
0,0,-2,-2,10,4,-8,-2|verb+1-form:warn finite+
0,-1,15,1,-8,-1,-15,8|verb+1-form:write finite+
0,0,-3,-1,0,-2,-5,11|verb+1-form:write inf+
6,-6,-7,8,2,-1,7,-9|verb+1-kind:be
2,38,-6,-2,-22,-3,10,-17|verb+1-kind:cap
16,-9,33,7,3,-25,-10,-15|verb+1-kind:demand
-3,-3,-8,24,11,-13,-21,13|verb+1-kind:denial
-5,-5,-21,-10,10,26,-4,8|verb+1-kind:level
-15,-3,1,-14,39,9,12,-29|verb+1-kind:move
-5,4,-12,6,6,3,-1,0|verb+1-kind:pledge
-14,0,28,8,12,-7,-44,18|verb+1-kind:proposal
11,-7,-9,-5,2,17,-8,-2|verb+1-kind:spend
14,-1,-8,6,-8,1,9,-13|verb+1-mood:be finite+
-2,-2,-3,2,-5,4,-5,10|verb+1-mood:be finite+could
0,0,0,-2,0,0,10,-7|verb+1-mood:be finite+could+not
-3,-1,-13,-4,17,-4,18,-10|verb+1-mood:be finite+should
0,0,-1,-10,0,-2,5,8|verb+1-mood:be finite+should+not
-1,-3,-5,-1,7,8,-12,7|verb+1-mood:be finite+will
0,-1,15,4,-5,-7,-13,7|verb+1-mood:be finite+would
0,-1,4,8,-5,4,-4,-6|verb+1-mood:be inf+
2,25,-3,-1,-13,-2,7,-14|verb+1-mood:cap finite+
0,9,0,0,-8,0,0,0|verb+1-mood:cap finite++passive
17,-5,4,19,-13,-6,-3,-14|verb+1-mood:demand finite+
0,1,-12,-2,-2,0,16,0|verb+1-mood:demand finite++not
4,0,10,-4,-5,-3,-3,0|verb+1-mood:demand finite++passive
0,-1,-3,0,11,-5,0,-1|verb+1-mood:demand finite+can+not
0,0,0,0,13,0,-12,0|verb+1-mood:demand finite+will+not
0,-1,1,-1,9,6,-4,-10|verb+1-mood:demand finite+would
-1,-1,18,-4,-2,-6,-10,6|verb+1-mood:demand progressive+
-1,-1,-12,6,2,-10,-13,29|verb+1-mood:denial finite+
0,0,0,0,-2,0,9,-6|verb+1-mood:denial finite++not
-1,0,2,16,11,-2,-15,-10|verb+1-mood:denial finite++passive
-3,-7,0,-10,9,17,6,-13|verb+1-mood:level finite+
0,0,0,0,9,0,-7,-1|verb+1-mood:level finite++passive
0,0,-7,0,0,0,8,0|verb+1-mood:level finite+should
-1,0,-2,-1,-4,5,-9,13|verb+1-mood:level finite+would
-3,6,-4,-1,-4,9,3,-6|verb+1-mood:move coordinated+
7,-5,7,-1,28,-11,3,-27|verb+1-mood:move finite+
-1,-1,6,6,-8,-1,3,-4|verb+1-mood:move finite++not
-2,-10,7,2,44,-4,-33,-5|verb+1-mood:move finite++passive
-2,-1,3,-2,5,8,3,-14|verb+1-mood:move finite+should
0,0,-5,-2,15,4,-9,-2|verb+1-mood:move finite+should+passive
1,4,-3,-1,-3,1,9,-8|verb+1-mood:move finite+will
0,-2,-2,-1,-2,-1,11,-3|verb+1-mood:move finite+will+passive
-4,-3,-6,11,-2,-1,-14,19|verb+1-mood:move finite+would
0,0,0,-2,-1,0,-10,13|verb+1-mood:move finite+would+not
0,0,-2,-4,-4,-3,11,2|verb+1-mood:move finite+would+passive
-1,-1,2,-10,4,5,2,-2|verb+1-mood:move gerund+
-2,-1,-15,-6,-1,-5,6,24|verb+1-mood:move inf+
0,0,15,-1,-8,-1,2,-7|verb+1-mood:move inf++passive
-5,0,-5,-1,-8,8,12,0|verb+1-mood:move progressive+
-6,3,11,-11,-20,5,49,-30|verb+1-mood:pledge finite+
0,-1,-1,1,-1,5,-11,8|verb+1-mood:pledge finite++not+passive
1,1,5,4,12,-1,-13,-10|verb+1-mood:pledge finite++passive
-1,-2,-6,5,14,4,-10,-4|verb+1-mood:pledge finite+would
0,3,-2,11,-4,-3,-3,-2|verb+1-mood:pledge gerund+
0,0,-4,-1,0,-3,-1,9|verb+1-mood:pledge inf+
0,0,-3,-1,0,-2,-5,11|verb+1-mood:pledge inf++passive
-5,4,-6,13,-1,1,-7,2|verb+1-mood:proposal finite+
0,-1,-1,8,0,0,0,-6|verb+1-mood:proposal finite++not+passive
-4,-3,0,3,-6,0,-5,14|verb+1-mood:proposal finite++passive
0,0,12,0,-2,-2,-4,-3|verb+1-mood:proposal finite+will+not
0,-1,2,-2,13,0,-12,0|verb+1-mood:proposal progressive+
0,0,11,-10,0,-1,0,0|verb+1-mood:proposal progressive++not
-2,-9,-9,-4,1,21,-5,6|verb+1-mood:spend finite+
8,0,4,-1,10,-12,-3,-6|verb+1-mood:spend gerund+
0,-2,-4,-3,-1,-1,9,1|verb+1:accept
-1,0,6,2,-13,-2,2,6|verb+1:agree
0,0,1,0,1,-1,10,-11|verb+1:aim
-1,-1,6,-3,-2,8,-1,-7|verb+1:amount
0,0,-3,0,10,-1,-9,4|verb+1:announce
0,0,0,0,-4,8,-2,-2|verb+1:approve
0,0,-1,-1,-2,-4,-3,11|verb+1:argue
-4,0,10,-9,-9,-5,-3,21|verb+1:ask
-1,-1,6,-2,9,-5,-3,-2|verb+1:ask for
6,-6,-7,8,2,-1,7,-9|verb+1:be
-1,2,9,-1,10,-4,-8,-7|verb+1:believe
0,-2,-1,2,-3,-6,11,-1|verb+1:budget
0,0,0,0,3,11,-7,-6|verb+1:calculate
4,-1,-2,9,-10,-1,9,-8|verb+1:call
0,-1,-7,16,0,-2,-5,0|verb+1:call for
0,9,0,0,-8,0,0,0|verb+1:cap
0,0,1,-1,9,0,-7,-1|verb+1:climb
-2,0,10,-11,0,-1,1,3|verb+1:consider
0,8,-1,0,0,0,0,-7|verb+1:curb
-1,-1,-1,16,2,-2,-6,-6|verb+1:cut
0,-1,-5,14,-5,4,-1,-7|verb+1:decide
0,0,-1,10,0,-8,-5,3|verb+1:decline
0,-1,-2,12,0,-2,-2,-4|verb+1:discuss
0,0,0,-1,-4,0,8,-2|verb+1:do
-1,0,-1,-1,-2,0,-3,8|verb+1:duck
-1,-1,-2,-1,16,10,-15,-7|verb+1:end
-1,-1,-7,-1,24,-1,-10,-3|verb+1:estimate
0,0,0,-1,-2,0,9,-5|verb+1:exclude
9,-1,7,-1,-11,-1,-1,-1|verb+1:expect
0,16,-3,0,-9,-2,9,-10|verb+1:fall
0,0,-1,13,-2,-2,-4,-3|verb+1:fix
-2,0,-6,-2,-2,-1,11,1|verb+1:force
9,-3,-3,3,2,-1,-2,-6|verb+1:get
-2,0,10,-7,3,-15,0,10|verb+1:give
-5,-2,-2,-9,-13,-2,15,17|verb+1:go
-2,0,-2,-2,3,11,-12,5|verb+1:grow
15,0,-7,3,2,-4,-5,-4|verb+1:hold up
-1,14,-4,-1,-9,-3,12,-9|verb+1:keep
-1,-3,-2,3,-4,-3,-2,13|verb+1:leave
0,0,-4,-2,0,0,-2,8|verb+1:look at
-5,-2,7,0,5,18,-14,-9|verb+1:mean
-2,-1,2,2,11,-2,4,-13|verb+1:meet
-3,-1,12,-7,4,7,-8,-4|verb+1:mention
-1,-1,14,5,5,-1,-12,-10|verb+1:name
-1,-1,2,-2,19,-2,-7,-9|verb+1:oppose
0,0,-2,-2,0,-2,-5,11|verb+1:order
6,-2,-20,-3,11,6,-14,15|verb+1:pay
0,0,1,-5,31,-2,-15,-9|verb+1:plan
0,0,-3,-3,-4,0,13,-2|verb+1:press
3,-1,-6,-4,-7,-2,16,0|verb+1:promise
-2,-4,18,-4,-9,-4,-15,19|verb+1:put
0,0,9,0,0,-1,-1,-6|verb+1:put forward
-4,5,-5,10,0,6,-5,-8|verb+1:raise
-1,3,4,0,-7,-5,11,-4|verb+1:reach
-1,0,-7,-1,-2,-1,-1,13|verb+1:recommend
0,0,-10,14,-1,-1,-13,11|verb+1:reject
0,-1,-1,-3,20,7,-9,-13|verb+1:require
-1,0,8,3,-2,-3,-2,-2|verb+1:seek
0,0,-7,0,0,0,8,0|verb+1:show up
0,0,-4,-1,-4,0,10,0|verb+1:sign up
5,-5,-5,-2,3,15,-10,-1|verb+1:spend
0,0,-6,5,3,6,2,-9|verb+1:stand
-1,0,-4,0,-3,-2,-8,17|verb+1:stay
-1,0,-3,-1,-5,-1,2,9|verb+1:stop
0,0,-5,9,-2,0,0,-2|verb+1:suggest
-1,-3,-6,-9,15,0,16,-11|verb+1:take
-1,0,-1,-1,-2,1,-4,9|verb+1:talk about
3,-2,0,7,-6,9,-1,-10|verb+1:tell
0,4,-1,1,12,-1,-14,-1|verb+1:think
0,-1,-1,-1,-1,-5,0,8|verb+1:tie
-1,0,-4,-2,0,9,0,-2|verb+1:tout
-1,-1,10,-4,-3,-7,2,4|verb+1:urge
-2,-1,5,-5,15,-9,1,-5|verb+1:want
-1,3,10,-2,-8,-3,-19,21|verb+1:write
-1,-1,2,6,8,-3,-1,-10|verb-1-form:accept finite+
-2,-1,6,-8,-1,5,-9,9|verb-1-form:accept finite+would
0,0,-4,9,0,-2,-1,-1|verb-1-form:accept finite+would+not
0,0,11,-4,0,-1,-2,-3|verb-1-form:accept gerund+
10,-2,-6,-6,7,-1,1,-3|verb-1-form:adopt finite+
0,0,-1,12,0,0,-11,0|verb-1-form:adopt gerund+
0,0,-2,-4,-10,0,3,14|verb-1-form:adopt inf+
0,0,0,-1,-3,-2,-1,8|verb-1-form:advocate finite+
13,-2,-5,10,3,1,-8,-12|verb-1-form:agree finite+
0,0,-9,-2,-1,0,15,-2|verb-1-form:agree inf+
0,-1,-1,-1,-6,-3,15,-4|verb-1-form:aim finite+
0,0,6,-2,6,-1,-8,-1|verb-1-form:aim finite+should
0,0,3,5,-1,-1,-18,12|verb-1-form:aim inf+
0,0,0,6,7,0,-12,0|verb-1-form:approve finite+
-1,0,0,-3,-2,-1,10,-4|verb-1-form:argue finite+
0,-1,-2,-2,-4,-1,-3,14|verb-1-form:argue for finite+
0,0,-2,0,1,8,-5,-3|verb-1-form:arrive inf+
3,-1,-2,9,-7,-4,25,-23|verb-1-form:ask finite+
0,0,-8,11,0,0,-2,0|verb-1-form:ask finite++not
-2,-1,14,-20,1,13,-14,9|verb-1-form:ask for finite+
0,0,-1,0,-6,8,0,-1|verb-1-form:ask for finite+can+not
0,0,3,-3,-7,-4,14,-3|verb-1-form:ask for finite+would
0,0,-12,17,0,0,-3,-1|verb-1-form:ask for inf+
0,3,-10,-3,-1,-2,-5,18|verb-1-form:ask gerund+
0,0,8,-2,-1,-1,-3,-1|verb-1-form:ask inf+
0,0,0,0,-7,0,-3,10|verb-1-form:attain finite+
0,-1,-2,0,9,-1,-2,-3|verb-1-form:average finite+
-1,-1,1,-6,-1,10,-9,7|verb-1-form:back finite+
1,-7,9,-15,18,4,-3,-7|verb-1-form:be finite+
0,-1,0,-1,9,-4,-1,-2|verb-1-form:be finite+could
-3,-3,16,2,-28,0,0,16|verb-1-form:be finite+should
8,6,-6,4,6,-2,-2,-14|verb-1-form:be finite+will
-3,-2,-9,2,14,-3,-3,3|verb-1-form:be finite+would
0,-1,-4,-3,21,-2,4,-14|verb-1-form:be inf+
0,0,0,-8,-1,0,9,0|verb-1-form:begin from finite++not
0,0,0,8,0,0,-3,-4|verb-1-form:bind finite+would+not
0,0,9,-3,-3,0,1,-4|verb-1-form:boost inf+
0,-2,-1,-1,10,-1,-3,-2|verb-1-form:bring finite+
0,0,0,0,-5,0,8,-3|verb-1-form:bring finite+will
0,-4,-2,0,-3,-2,-2,13|verb-1-form:bring finite+would
0,0,0,0,10,-1,-6,-3|verb-1-form:bring gerund+
-2,-2,-9,3,-14,-1,9,14|verb-1-form:bring inf+
0,0,-3,11,-2,0,-2,-3|verb-1-form:bring up finite+
0,0,-11,14,0,0,-1,-1|verb-1-form:brush off finite+
17,0,-29,12,1,1,-9,8|verb-1-form:call finite+
-5,-2,11,-6,-8,-2,18,-6|verb-1-form:call for finite+
-2,0,-4,-1,-1,-1,-2,11|verb-1-form:call for gerund+
0,0,-3,-1,0,0,-4,9|verb-1-form:campaign finite+
0,14,0,0,-6,-1,-1,-5|verb-1-form:cap finite+
-2,0,8,-1,-1,-1,-2,-2|verb-1-form:choose finite+
0,0,-1,0,10,0,-5,-4|verb-1-form:clear finite+
0,0,-4,0,1,-3,-3,10|verb-1-form:climb finite+
0,0,0,0,8,-1,-2,-5|verb-1-form:climb finite+could
0,0,0,0,-14,0,15,-1|verb-1-form:climb finite+will
0,0,0,0,8,0,-7,0|verb-1-form:climb finite+would
0,0,-2,-4,4,-2,-14,17|verb-1-form:come to finite+
0,-2,0,0,-6,0,10,-2|verb-1-form:come to finite+will
0,0,-1,0,8,-1,-4,-2|verb-1-form:come to finite+would
0,0,0,0,8,0,-7,-1|verb-1-form:come to inf+
0,0,0,-3,-4,0,-3,11|verb-1-form:come up with inf+
-1,0,-7,-7,-2,-1,22,-3|verb-1-form:commit finite+
0,0,0,9,0,0,-8,0|verb-1-form:commit finite++not
0,0,0,-8,0,17,-2,-5|verb-1-form:confirm finite+would+not
0,0,-1,-3,-2,0,-2,9|verb-1-form:consider progressive+
0,0,-2,0,-3,9,0,-4|verb-1-form:contribute finite+could
0,0,0,0,0,0,15,-15|verb-1-form:debate finite+
0,-1,-5,-1,16,3,-4,-7|verb-1-form:devote finite+
0,0,-5,0,8,0,-3,0|verb-1-form:devote progressive+
0,0,8,-2,0,-1,-2,-3|verb-1-form:do finite+
0,0,-5,-3,-1,-2,14,-2|verb-1-form:do finite+can
0,0,-1,12,-1,-1,-7,-2|verb-1-form:do finite+can+not
0,0,-2,8,0,0,-5,0|verb-1-form:do finite+will+not
0,0,0,-16,0,19,-1,-3|verb-1-form:dodge finite+
0,0,-2,0,-4,0,-9,15|verb-1-form:double finite+should
0,0,-1,-1,3,-1,9,-9|verb-1-form:double gerund+
0,0,-4,-3,-3,0,0,11|verb-1-form:double inf+
0,2,-2,0,-4,0,-4,9|verb-1-form:drop finite+
0,0,9,0,-17,0,16,-8|verb-1-form:end finite+
0,0,-1,0,0,0,-6,8|verb-1-form:end finite+will
0,0,9,-3,0,-1,-1,-4|verb-1-form:endorse inf+
0,-1,-3,-2,17,-2,0,-9|verb-1-form:exceed finite+
0,0,0,-8,-3,16,-11,7|verb-1-form:exceed gerund+
0,-5,-4,9,-2,-2,14,-9|verb-1-form:exceed inf+
0,0,0,-8,0,0,0,8|verb-1-form:exclude finite++not
-1,-2,7,-8,-6,12,-1,-2|verb-1-form:exempt finite+
-2,-1,10,-2,9,-3,-6,-5|verb-1-form:expect finite+
-1,0,0,-2,2,0,11,-10|verb-1-form:eye finite+
0,0,1,0,-2,-2,14,-10|verb-1-form:fall finite+would
0,0,-2,-2,-3,-2,-3,13|verb-1-form:favor finite+
0,0,0,0,11,0,-10,-1|verb-1-form:foresee finite+
-1,-3,-9,-2,20,-1,3,-7|verb-1-form:get finite+
0,0,0,-1,-7,0,8,0|verb-1-form:get finite+can+not
0,0,0,0,-3,-1,-6,10|verb-1-form:get finite+could
0,-2,-8,-3,-4,2,5,10|verb-1-form:get finite+should
-1,-1,13,-2,-6,-4,8,-8|verb-1-form:get finite+will
0,0,1,5,-2,13,-7,-10|verb-1-form:get gerund+
-1,4,16,-10,-4,7,-8,-4|verb-1-form:get inf+
7,-2,3,2,-7,9,0,-10|verb-1-form:give finite+
-2,11,-14,2,-9,13,-4,2|verb-1-form:go finite+
0,-5,10,-3,0,-6,6,-2|verb-1-form:go finite++not
0,-3,1,-2,10,-5,2,-3|verb-1-form:go finite+can+not
-1,-1,2,-4,-6,0,8,2|verb-1-form:go finite+should
0,1,-7,-1,-2,-1,9,0|verb-1-form:go finite+should+not
0,-1,-1,-2,0,0,-10,14|verb-1-form:go finite+will
0,0,0,11,-1,-1,-8,0|verb-1-form:go finite+will+not
3,-4,20,-9,-8,2,-11,5|verb-1-form:go finite+would
-1,5,-7,9,13,1,-27,7|verb-1-form:go inf+
0,0,-3,-3,-2,-1,12,-4|verb-1-form:go progressive+
0,0,0,0,-1,0,-7,9|verb-1-form:grow gerund+
0,0,-1,0,0,0,-6,8|verb-1-form:guarantee inf+
0,0,0,0,-8,0,10,-1|verb-1-form:head finite+
0,0,-1,0,22,0,-15,-5|verb-1-form:hit finite+
0,0,0,-7,0,0,8,0|verb-1-form:hit finite+will+not
0,13,0,-11,-1,0,0,-1|verb-1-form:hold gerund+
0,-1,0,0,-1,-1,9,-6|verb-1-form:hold inf+
0,11,0,0,-7,-1,-2,0|verb-1-form:hold the line at finite+
11,0,-8,-1,0,0,0,-1|verb-1-form:hold up finite+
-1,-1,3,-2,-7,15,-2,-5|verb-1-form:increase finite+
0,0,11,-1,-1,-1,-3,-5|verb-1-form:increase finite+should
0,0,-2,0,-1,0,-8,12|verb-1-form:increase finite+would
-1,0,-9,1,2,3,-6,9|verb-1-form:increase inf+
-1,0,-1,-2,-4,12,1,-5|verb-1-form:insist on finite+
-1,-5,-2,-1,13,-3,-5,4|verb-1-form:keep finite+
0,-1,0,-3,18,-1,-9,-4|verb-1-form:keep finite+can
0,6,-1,-1,-19,-1,19,-2|verb-1-form:keep inf+
-1,-1,-7,-1,14,-1,-2,-2|verb-1-form:lay out finite+
0,0,-3,0,5,0,-10,9|verb-1-form:leap finite+
0,0,-5,-1,-4,-1,-1,12|verb-1-form:leave finite+will
0,0,0,0,-7,12,-5,0|verb-1-form:level off at finite+
0,0,0,0,-10,-2,15,-3|verb-1-form:lift finite+
0,0,0,0,8,0,-9,1|verb-1-form:lift finite+will
0,-2,1,-1,6,2,-14,9|verb-1-form:lift inf+
0,0,0,-3,-3,-2,-3,12|verb-1-form:like to see finite+would
0,8,0,0,-5,-1,-1,-1|verb-1-form:limit finite+
0,0,-3,-1,16,-1,-2,-10|verb-1-form:live with finite+
0,0,-8,0,-1,0,-1,10|verb-1-form:look for inf+
-1,0,-11,0,10,-1,9,-5|verb-1-form:match finite+should
0,0,9,-3,-1,2,-4,-1|verb-1-form:mean finite+
3,-1,12,-3,-10,0,3,-3|verb-1-form:meet finite+
-7,0,14,0,0,0,-6,0|verb-1-form:meet finite+should
0,0,-1,13,0,0,-11,0|verb-1-form:meet finite+will+not
0,0,-7,0,0,0,-3,11|verb-1-form:meet finite+would
0,0,-13,0,-8,0,15,6|verb-1-form:meet inf+
-1,-1,4,6,3,3,-5,-8|verb-1-form:mention finite+
-1,0,5,-1,-14,-3,0,14|verb-1-form:move finite+
0,0,9,-1,2,-1,-5,-5|verb-1-form:move finite+should
0,0,0,0,2,0,-8,7|verb-1-form:move finite+would
0,-1,-1,0,13,-5,-2,-3|verb-1-form:move gerund+
-1,0,9,-2,-3,-1,9,-11|verb-1-form:name finite+
0,-1,-2,-6,-1,-1,-1,12|verb-1-form:offer finite+
0,0,-7,-1,-5,-1,0,14|verb-1-form:offer inf+
0,0,0,0,-1,0,8,-7|verb-1-form:offer progressive+
-1,-1,-3,-8,0,-4,6,10|verb-1-form:oppose finite+
0,0,-7,0,-1,0,14,-5|verb-1-form:pay finite+
0,0,17,-2,0,0,-11,-3|verb-1-form:pay finite+should
0,0,7,2,0,0,-11,3|verb-1-form:pay inf+
0,0,-3,-1,-1,-1,-2,8|verb-1-form:pay progressive+should
0,0,-3,-1,-8,0,14,-2|verb-1-form:plan finite+
-1,0,-3,-5,-6,0,0,15|verb-1-form:pledge finite+
0,0,16,0,0,0,-8,-8|verb-1-form:prefer finite+would
-1,0,14,-2,-1,-1,1,-10|verb-1-form:press finite+
0,0,-8,-2,7,7,-1,-2|verb-1-form:press for finite+
-2,3,1,15,-12,-2,10,-12|verb-1-form:promise finite+
-4,-1,2,7,2,-1,-16,10|verb-1-form:propose finite+
0,0,-1,-7,0,-1,-3,12|verb-1-form:push back finite+
0,0,1,-1,15,-1,-12,-2|verb-1-form:push finite+
0,0,-9,-1,0,10,0,0|verb-1-form:push for finite+would
0,0,-1,-6,-7,-1,29,-13|verb-1-form:push inf+
-1,9,-7,-3,3,4,-6,2|verb-1-form:put finite+
0,0,9,-1,1,-3,-2,-4|verb-1-form:put finite+would
0,0,0,0,13,0,-12,0|verb-1-form:race finite+
0,-1,13,-7,11,3,-18,0|verb-1-form:raise finite+
0,-1,-5,-2,-4,-1,22,-10|verb-1-form:raise finite+will
0,0,-7,-2,13,-3,9,-11|verb-1-form:raise finite+would
-1,-1,-4,11,-12,-4,-20,31|verb-1-form:raise gerund+
-1,-2,17,3,-5,-7,5,-9|verb-1-form:raise inf+
0,0,0,0,-10,0,11,-1|verb-1-form:raise progressive+
0,-1,-1,-1,35,-3,-18,-11|verb-1-form:reach finite+
0,0,0,-2,-1,0,-8,11|verb-1-form:reach finite+could
0,0,0,-3,-1,-1,-14,19|verb-1-form:reach finite+should
0,0,0,0,-7,0,15,-7|verb-1-form:reach finite+would
-1,0,-1,-6,-17,5,32,-11|verb-1-form:reach gerund+
-1,-2,-4,-4,-9,-1,26,-6|verb-1-form:reach inf+
0,0,14,0,-1,0,-15,2|verb-1-form:reach subjunctive+
0,0,-2,8,0,-1,-1,-4|verb-1-form:rebuff finite+
-1,0,-5,0,10,-1,-3,-1|verb-1-form:reckon finite+
0,0,0,0,1,9,-1,-9|verb-1-form:reckon progressive+
-1,0,-8,-1,-3,-1,0,14|verb-1-form:recommend finite+
0,0,0,17,0,-5,-5,-6|verb-1-form:reject finite+
0,0,0,0,-8,-1,12,-3|verb-1-form:remain finite+
0,0,0,0,-5,-1,8,-1|verb-1-form:remain finite+can+not
0,0,0,-1,9,0,-7,-2|verb-1-form:remain finite+could+not
0,-3,0,0,-10,-1,-1,15|verb-1-form:return finite+
0,0,-1,0,3,-4,11,-9|verb-1-form:rise gerund+
0,0,-1,-3,-4,0,-6,14|verb-1-form:rise inf+
0,0,-1,13,0,-1,0,-10|verb-1-form:rule out finite+
0,0,-3,-1,-3,0,10,-2|verb-1-form:satisfy finite+will+not
0,0,14,0,0,0,-8,-6|verb-1-form:satisfy finite+would
-1,-2,4,-3,-6,-2,-4,13|verb-1-form:seek finite+
0,0,1,0,0,0,8,-8|verb-1-form:seek finite+would
0,0,0,0,-1,10,-3,-5|verb-1-form:set finite+can
0,0,-4,-1,0,-3,-8,17|verb-1-form:set finite+should
0,0,0,-1,0,0,8,-7|verb-1-form:set inf+
0,0,8,-1,0,0,-5,-1|verb-1-form:set its sights on finite+
0,0,-6,0,-2,-3,15,-3|verb-1-form:settle for finite+
0,0,-1,0,14,0,-4,-9|verb-1-form:settle for inf+
-1,-1,11,-1,-2,0,-1,-4|verb-1-form:settle on finite+
0,0,-1,-7,0,11,-1,-3|verb-1-form:sidestep finite+
0,0,-3,-2,-2,0,8,-1|verb-1-form:sign up finite+
0,0,0,0,8,0,-5,-3|verb-1-form:slide gerund+
6,-1,6,-5,2,-2,5,-11|verb-1-form:speak of finite+
4,3,-4,-13,30,1,-17,-5|verb-1-form:spend finite+
0,0,0,-2,9,0,-7,0|verb-1-form:spend finite++not
0,0,-6,-1,-3,0,12,-1|verb-1-form:spend finite+can
7,-4,15,-4,-18,2,-11,13|verb-1-form:spend finite+should
-3,-1,-14,-4,2,1,15,3|verb-1-form:spend finite+will
0,0,-2,11,-1,0,-5,-3|verb-1-form:spend finite+will+not
-3,0,-11,-6,-9,-1,12,20|verb-1-form:spend finite+would
-2,4,3,10,-10,6,0,-10|verb-1-form:spend gerund+
-3,-5,-23,2,1,-10,28,10|verb-1-form:spend inf+
0,0,3,-3,12,0,-15,4|verb-1-form:spend progressive+
0,0,0,0,12,0,-2,-10|verb-1-form:spend progressive+could
0,0,22,-4,-7,-1,-5,-4|verb-1-form:spend progressive+should
0,0,-1,-2,-7,0,15,-5|verb-1-form:spend progressive+will
0,-1,9,-1,-3,0,0,-2|verb-1-form:spend subjunctive+would
-2,-3,5,-2,17,-2,-13,0|verb-1-form:stay finite+
0,4,-1,-2,-13,-1,8,4|verb-1-form:stay finite+would
0,5,-1,-1,10,-1,-1,-10|verb-1-form:stay inf+
0,0,-12,0,0,0,13,0|verb-1-form:step up finite+should
0,8,0,0,-5,-2,2,-2|verb-1-form:stick to finite+
0,0,0,0,-14,-1,7,9|verb-1-form:stop finite+
0,0,-1,0,8,-2,-1,-4|verb-1-form:stop finite+will
-1,0,-3,-3,0,-2,-4,13|verb-1-form:suggest finite+
0,0,0,9,0,-1,0,-7|verb-1-form:suggest progressive++not
14,-2,-4,-2,3,-2,1,-9|verb-1-form:take finite+
0,2,-1,0,-11,2,1,6|verb-1-form:take finite+will
0,-2,-2,-3,-4,10,-10,11|verb-1-form:take finite+would
0,1,-1,0,-1,0,12,-12|verb-1-form:take inf+
0,0,0,0,9,0,-8,0|verb-1-form:take progressive+
0,0,-2,0,-4,0,8,-1|verb-1-form:take up finite+
-2,0,2,-1,0,-2,9,-6|verb-1-form:talk about gerund+
18,0,-2,0,0,-1,-7,-7|verb-1-form:talk about progressive+
-1,0,4,9,-2,-1,-3,-7|verb-1-form:talk of finite+
0,0,-1,-5,-3,-1,0,10|verb-1-form:talk of progressive+
-2,6,-8,4,13,-6,-11,3|verb-1-form:tell finite+
0,0,-6,8,0,0,0,0|verb-1-form:tell finite++not
-2,-1,15,-10,-2,-2,6,-5|verb-1-form:tell inf+
-2,-1,-7,-4,3,-3,6,8|verb-1-form:think finite+
0,0,3,-2,0,13,0,-14|verb-1-form:think progressive+
0,0,-3,-2,0,-1,-2,9|verb-1-form:tie finite+
0,0,-5,-1,-1,-1,0,9|verb-1-form:tie gerund+
-1,7,-1,-2,0,-2,6,-8|verb-1-form:urge finite+
0,0,-3,-1,0,10,-1,-3|verb-1-form:utter finite+will+not
-2,-1,24,-2,-5,-2,-18,6|verb-1-form:want finite+
0,-2,-2,-2,-2,9,1,-1|verb-1-form:warn finite+
0,0,-3,-1,-4,-1,-1,11|verb-1-form:weigh progressive+
0,0,8,-1,-1,0,-1,-4|verb-1-form:work gerund+
-1,0,-2,8,1,-1,-4,-1|verb-1-form:work out finite+
0,0,-3,-1,0,-1,-3,8|verb-1-form:work progressive+
0,0,0,-1,0,-3,10,-5|verb-1-form:work toward finite+would
-1,-1,3,8,3,2,-8,-4|verb-1-form:write finite+
2,-3,6,-11,32,-9,2,-18|verb-1-kind:be
2,28,-3,-10,5,-13,-4,-4|verb-1-kind:cap
5,1,-12,1,-9,10,11,-7|verb-1-kind:demand
-6,-6,-3,22,-16,23,-17,3|verb-1-kind:denial
-2,6,-5,-4,27,-2,-5,-15|verb-1-kind:level
-19,-13,8,-28,9,-1,18,26|verb-1-kind:move
2,9,-3,12,-33,1,-1,13|verb-1-kind:pledge
4,-6,-3,17,-20,-8,-11,27|verb-1-kind:proposal
-11,-15,7,8,17,-8,10,-7|verb-1-kind:spend
1,-7,9,-15,18,4,-3,-7|verb-1-mood:be finite+
0,-1,0,-1,9,-4,-1,-2|verb-1-mood:be finite+could
-3,-3,16,2,-28,0,0,16|verb-1-mood:be finite+should
8,6,-6,4,6,-2,-2,-14|verb-1-mood:be finite+will
-3,-2,-9,2,14,-3,-3,3|verb-1-mood:be finite+would
0,-1,-4,-3,21,-2,4,-14|verb-1-mood:be inf+
5,4,2,-6,13,-4,-14,-1|verb-1-mood:cap finite+
0,11,-1,-1,-7,-2,3,-2|verb-1-mood:cap finite++passive
0,-1,0,-3,18,-1,-9,-4|verb-1-mood:cap finite+can
0,-11,4,-1,4,0,11,-6|verb-1-mood:cap finite+will
0,10,-1,0,-1,0,-5,-3|verb-1-mood:cap finite+will+passive
0,1,-2,-1,-2,-1,-5,11|verb-1-mood:cap finite+would
0,13,-1,-6,0,-1,-2,-2|verb-1-mood:cap gerund+
0,5,-1,-2,-20,-2,27,-9|verb-1-mood:cap inf+
8,0,5,-12,2,4,2,-9|verb-1-mood:demand finite+
0,0,-29,34,0,-1,-3,-1|verb-1-mood:demand finite++not
4,3,25,-13,-2,7,-2,-20|verb-1-mood:demand finite++passive
0,0,-1,0,-6,8,0,-1|verb-1-mood:demand finite+can+not
-1,-1,-7,-7,-10,7,26,-7|verb-1-mood:demand finite+would
-2,3,-22,-5,-1,3,-8,32|verb-1-mood:demand gerund+
-1,-1,-5,2,10,-3,1,-3|verb-1-mood:demand inf+
-1,-1,16,-6,-1,-2,-1,-5|verb-1-mood:demand inf++passive
-6,-4,-14,47,-15,22,-13,-17|verb-1-mood:denial finite+
0,0,0,-20,0,-1,5,17|verb-1-mood:denial finite++not
1,-13,-6,-10,18,15,-3,-3|verb-1-mood:level finite+
-1,-3,9,8,-6,-2,-7,2|verb-1-mood:level finite++passive
0,0,0,0,-5,-1,8,-1|verb-1-mood:level finite+can+not
0,0,0,-1,9,0,-7,-2|verb-1-mood:level finite+could+not
-1,2,-6,-1,-16,-2,20,4|verb-1-mood:level finite+will
0,4,3,-3,14,-6,-7,-5|verb-1-mood:level finite+would
-1,7,-6,3,24,-4,-12,-12|verb-1-mood:level inf+
11,3,-8,-24,44,9,-31,-3|verb-1-mood:move finite+
0,0,0,0,-6,0,8,-1|verb-1-mood:move finite++not+passive
0,0,3,2,3,0,-9,2|verb-1-mood:move finite++passive
0,0,2,-1,-7,-1,10,-3|verb-1-mood:move finite+can
-1,12,-9,-5,1,2,-18,18|verb-1-mood:move finite+could
-12,-5,23,-15,-8,-4,-18,38|verb-1-mood:move finite+should
0,5,-8,-4,-3,-2,7,5|verb-1-mood:move finite+should+not
-2,-4,-1,-8,-6,-8,29,1|verb-1-mood:move finite+will
0,5,-2,21,-5,-1,-16,-2|verb-1-mood:move finite+will+not
0,0,-3,-1,-3,0,10,-2|verb-1-mood:move finite+will+not+passive
2,-7,16,-18,-3,-3,5,9|verb-1-mood:move finite+would
0,0,-1,13,0,-1,-5,-4|verb-1-mood:move finite+would+not
-5,-7,-9,3,6,17,-2,-2|verb-1-mood:move gerund+
-9,-6,-1,-6,-1,11,29,-17|verb-1-mood:move inf+
0,0,-9,-4,-1,-1,22,-7|verb-1-mood:move progressive+
0,-1,13,5,-1,-1,-12,-2|verb-1-mood:move subjunctive+
0,-2,-3,0,-2,-1,-3,11|verb-1-mood:move subjunctive++passive
0,0,8,-5,0,0,-3,0|verb-1-mood:pledge coordinated+
6,14,-3,-11,-4,-10,36,-29|verb-1-mood:pledge finite+
-1,-1,-1,28,-1,-1,-17,-6|verb-1-mood:pledge finite++not
0,7,-1,0,-1,-1,5,-9|verb-1-mood:pledge finite++not+passive
5,-8,8,0,4,-2,-7,1|verb-1-mood:pledge finite++passive
0,0,2,-3,-2,10,-2,-5|verb-1-mood:pledge finite+can
-1,-1,-2,-4,-2,0,-8,17|verb-1-mood:pledge finite+could
-2,-1,4,-5,5,-4,-20,23|verb-1-mood:pledge finite+should
-3,-1,6,-13,-3,8,1,4|verb-1-mood:pledge finite+would
0,-1,-3,19,0,10,-9,-15|verb-1-mood:pledge finite+would+not
0,0,0,8,0,0,-3,-4|verb-1-mood:pledge finite+would+not+passive
-2,-2,6,13,-9,-3,-3,0|verb-1-mood:pledge gerund+
-3,-4,-18,-4,-7,-10,14,31|verb-1-mood:pledge inf+
-1,-2,-9,-8,-5,7,29,-11|verb-1-mood:pledge progressive+
-8,-1,-17,2,0,-19,-6,49|verb-1-mood:proposal finite+
2,-1,-1,11,-1,-1,2,-11|verb-1-mood:proposal finite++not
-3,0,4,9,0,0,-9,-2|verb-1-mood:proposal finite++passive
0,0,-3,-1,0,10,-1,-3|verb-1-mood:proposal finite+will+not
-1,0,20,-5,-4,-5,-5,0|verb-1-mood:proposal finite+would
-4,-1,13,-7,-2,-4,21,-16|verb-1-mood:proposal gerund+
3,-1,2,8,-1,-1,-5,-6|verb-1-mood:proposal inf+
17,-1,-11,-15,-3,16,-9,7|verb-1-mood:proposal progressive+
-1,0,-1,11,0,-1,-1,-8|verb-1-mood:proposal progressive++not
2,1,-3,-17,52,5,-30,-10|verb-1-mood:spend finite+
0,0,-1,-1,9,0,-7,0|verb-1-mood:spend finite++not
-1,0,-11,-4,-4,-2,25,-3|verb-1-mood:spend finite+can
0,0,-1,20,-2,-1,-12,-3|verb-1-mood:spend finite+can+not
6,-4,25,-6,-21,2,-17,16|verb-1-mood:spend finite+should
0,0,-4,8,0,0,-2,-1|verb-1-mood:spend finite+should+not
-4,-1,-10,-8,-2,1,21,2|verb-1-mood:spend finite+will
0,0,-4,20,-1,0,-10,-4|verb-1-mood:spend finite+will+not
-3,0,-11,-6,-10,-2,12,21|verb-1-mood:spend finite+would
-2,4,1,8,-17,4,19,-17|verb-1-mood:spend gerund+
-4,-8,-13,3,-2,-12,29,6|verb-1-mood:spend inf+
-1,0,-2,-3,21,0,-18,3|verb-1-mood:spend progressive+
0,0,0,0,12,0,-2,-10|verb-1-mood:spend progressive+could
0,0,23,-4,-7,-1,-5,-5|verb-1-mood:spend progressive+should
0,0,-1,-5,-7,0,12,1|verb-1-mood:spend progressive+will
-2,0,11,-1,-3,0,-2,-3|verb-1-mood:spend subjunctive+
0,-1,9,-1,-3,0,0,-2|verb-1-mood:spend subjunctive+would
-3,-3,18,4,5,2,-15,-8|verb-1:accept
9,-2,-11,7,-3,-1,-8,10|verb-1:adopt
0,0,0,-1,-3,-2,-1,8|verb-1:advocate
0,0,-2,2,-2,-1,-4,8|verb-1:afford
12,-3,-8,8,-1,-3,0,-6|verb-1:agree
-1,-2,10,-6,-1,5,-19,15|verb-1:aim
0,0,0,5,6,-1,-8,-1|verb-1:amount
0,0,-1,0,14,0,-8,-3|verb-1:approach
0,0,-1,6,6,0,-9,-1|verb-1:approve
-1,0,0,-3,-2,-1,11,-4|verb-1:argue
0,-1,5,-4,-4,-1,-4,10|verb-1:argue for
0,0,-2,0,2,8,-4,-2|verb-1:arrive
2,2,-8,12,-8,-8,15,-7|verb-1:ask
-3,-3,6,8,-15,10,-3,-1|verb-1:ask for
0,0,-1,0,-10,0,6,6|verb-1:attain
0,-1,-2,0,10,-3,1,-4|verb-1:average
-1,-1,3,-1,-1,6,-13,9|verb-1:back
2,-3,6,-11,32,-9,2,-18|verb-1:be
0,0,0,-8,-1,0,9,0|verb-1:begin from
0,11,0,4,-1,-2,-6,-6|verb-1:bind
-2,-7,-13,2,3,-5,4,18|verb-1:bring
0,-1,0,-3,-2,0,9,-3|verb-1:bring forward
-1,0,1,13,-2,-1,-3,-7|verb-1:bring up
0,0,-11,14,0,0,-1,-1|verb-1:brush off
0,0,-1,-1,-5,-1,10,-2|verb-1:budget
17,0,-36,14,2,0,-4,7|verb-1:call
-7,-2,10,-7,-10,-3,12,8|verb-1:call for
0,0,-3,-1,-1,-1,-4,10|verb-1:campaign
0,12,-1,4,-10,-2,-2,-1|verb-1:cap
0,-1,0,2,8,0,-2,-6|verb-1:carry
-2,0,8,-2,-1,4,-2,-5|verb-1:choose
-1,-1,-4,-1,10,-6,0,2|verb-1:climb
0,0,-3,-4,10,-3,-15,15|verb-1:come to
0,0,2,-4,-4,0,-3,10|verb-1:come up with
-3,-1,-12,11,-2,-1,9,-2|verb-1:commit
0,0,-2,-8,0,16,2,-7|verb-1:confirm
-1,5,4,10,-3,-1,-4,-9|verb-1:consider
0,0,-2,0,-3,9,-1,-2|verb-1:contribute
0,0,-1,-1,0,-2,14,-10|verb-1:debate
-3,-2,8,-6,14,1,0,-11|verb-1:devote
-2,-1,-1,22,-4,-3,-3,-9|verb-1:do
0,0,0,-16,0,19,-1,-3|verb-1:dodge
0,-1,-5,-5,-1,-2,1,11|verb-1:double
0,2,-2,0,1,-1,-7,8|verb-1:drop
0,0,8,0,-17,0,10,0|verb-1:end
-1,0,4,4,0,-1,5,-10|verb-1:endorse
0,0,0,-1,0,0,9,-7|verb-1:enshrine
-1,6,-7,-5,3,9,-2,-3|verb-1:exceed
0,0,0,-8,0,0,0,8|verb-1:exclude
-1,-3,7,-4,-6,17,-7,-3|verb-1:exempt
-2,-1,14,-3,9,-3,-8,-7|verb-1:expect
-1,0,0,-2,2,0,11,-10|verb-1:eye
0,-1,1,-1,5,-2,9,-11|verb-1:fall
0,0,-3,-3,-3,-4,-8,22|verb-1:favor
0,0,0,-7,0,-1,10,-3|verb-1:find the means for
-1,0,4,6,-2,-1,-8,3|verb-1:fix
0,0,0,-1,11,0,-9,-1|verb-1:foresee
-3,1,14,-6,-5,15,3,-19|verb-1:get
7,-2,2,0,-10,8,-2,-2|verb-1:give
-2,10,0,5,0,-1,-22,11|verb-1:go
0,0,-1,-1,0,0,-8,10|verb-1:guarantee
0,-1,-8,-8,20,5,1,-9|verb-1:hit
0,11,0,-1,-7,-1,2,-4|verb-1:hold the line at
12,0,-8,-1,0,0,0,-1|verb-1:hold up
0,-3,-1,-1,12,-1,-3,-3|verb-1:hover
-2,-2,-2,1,-10,17,-20,18|verb-1:increase
-1,0,0,-3,-4,12,1,-5|verb-1:insist on
0,0,-1,-6,-1,-1,10,-1|verb-1:invest
-2,-1,-5,-6,22,-6,-3,1|verb-1:keep
-1,-1,-7,-1,14,-1,-2,-2|verb-1:lay out
0,0,-3,0,5,0,-10,9|verb-1:leap
-1,0,3,5,-6,-1,-10,10|verb-1:leave
0,0,0,0,-7,12,-5,0|verb-1:level off at
0,0,0,-3,-3,-2,-3,12|verb-1:like to see
0,9,0,0,-5,-1,-1,-1|verb-1:limit
0,0,-4,-4,16,3,-7,-3|verb-1:live with
0,0,-7,0,-1,0,-1,9|verb-1:look for
0,-2,-3,-1,-6,-1,9,4|verb-1:maintain
0,1,8,-1,4,-1,-5,-6|verb-1:manage
0,1,-13,-1,8,-3,15,-7|verb-1:match
0,0,9,-3,-1,2,-4,-1|verb-1:mean
-5,-1,1,14,-18,-1,3,6|verb-1:meet
0,-1,0,7,2,1,1,-9|verb-1:mention
-2,-2,14,-1,3,-10,-13,12|verb-1:move
-1,0,12,-6,-3,-1,12,-13|verb-1:name
0,-1,-10,4,-7,-9,6,18|verb-1:offer
-1,-1,-3,-8,0,-4,6,10|verb-1:oppose
-1,-1,12,-2,-3,-2,-5,0|verb-1:pay
0,-1,-5,0,-10,-2,21,-4|verb-1:plan
-1,0,-8,-5,-6,0,6,15|verb-1:pledge
0,0,14,-1,-1,0,-8,-4|verb-1:prefer
0,-1,3,4,-1,-1,9,-12|verb-1:prepare
-1,0,14,-2,-2,-1,2,-9|verb-1:press
0,-1,-5,-5,7,10,-1,-4|verb-1:press for
-2,3,-2,17,-15,-4,5,-3|verb-1:promise
-4,-1,-3,6,8,-1,-4,-1|verb-1:propose
0,0,-6,-7,8,-2,18,-11|verb-1:push
0,0,-1,-7,0,-1,-3,12|verb-1:push back
-1,0,-1,-5,-1,8,-2,2|verb-1:push for
-4,9,-3,4,2,0,-12,3|verb-1:put
0,0,0,0,13,0,-12,0|verb-1:race
-3,-6,20,5,-13,-14,10,2|verb-1:raise
-2,-4,6,-6,6,-2,9,-7|verb-1:reach
0,0,-2,8,0,-1,-1,-4|verb-1:rebuff
-1,0,-6,-1,11,8,-3,-8|verb-1:reckon
-1,0,-10,-2,-7,-1,1,19|verb-1:recommend
0,0,0,11,0,-5,0,-6|verb-1:reject
0,2,-1,-1,5,-4,8,-9|verb-1:remain
0,-5,-9,0,-8,-2,-3,28|verb-1:return
0,-1,4,-6,-7,-7,9,8|verb-1:rise
0,0,11,-1,-6,-1,4,-7|verb-1:satisfy
0,0,0,0,-8,0,8,0|verb-1:secure
10,-3,2,-8,-10,2,-15,22|verb-1:set
0,0,8,-1,0,0,-5,-1|verb-1:set its sights on
0,0,0,0,-1,0,8,-6|verb-1:set out
-1,0,-8,-1,4,-6,12,0|verb-1:settle for
0,0,-1,-7,0,11,-1,-3|verb-1:sidestep
0,-1,-1,-6,-2,7,8,-6|verb-1:sign up
0,0,0,0,8,0,-5,-3|verb-1:slide
9,-1,2,-5,2,-2,5,-10|verb-1:speak of
-5,-8,-6,1,6,-4,11,5|verb-1:spend
-2,17,2,-5,1,-4,-3,-6|verb-1:stay
3,0,-13,0,0,0,11,0|verb-1:step up
0,8,0,-1,-7,-2,7,-3|verb-1:stick to
0,0,-2,0,-9,-3,9,5|verb-1:stop
0,0,-3,-1,-1,1,8,-4|verb-1:study
-2,-1,-4,4,0,-3,-8,12|verb-1:suggest
0,-1,0,0,10,0,-6,-3|verb-1:swell
12,1,-13,-1,-3,8,3,-6|verb-1:take
0,0,-2,0,-3,0,11,-4|verb-1:take up
15,0,-2,0,-1,-3,0,-9|verb-1:talk about
-1,0,2,11,-5,-2,-3,-2|verb-1:talk of
-4,5,-8,-2,10,-4,6,-3|verb-1:tell
-3,-2,-1,-6,2,10,6,-5|verb-1:think
-1,-1,-5,-5,-2,-3,4,13|verb-1:tie
0,-2,4,-5,10,-1,3,-9|verb-1:top
0,0,0,-1,-1,-7,0,9|verb-1:triple
0,0,-7,3,0,10,-2,-4|verb-1:utter
-2,-1,25,-2,-5,-3,-18,6|verb-1:want
0,-2,-2,-2,-2,9,1,-1|verb-1:warn
0,0,-4,-1,-5,-2,-4,16|verb-1:weigh
-1,0,-2,8,0,-1,-2,-2|verb-1:work out
0,0,-1,-1,0,-3,10,-5|verb-1:work toward
-1,0,0,-9,-6,-2,16,3|verb-2-form:accept finite+
0,0,-5,8,0,0,-1,-2|verb-2-form:accept finite++not
0,0,0,0,-11,0,11,0|verb-2-form:accept finite+would+not
0,0,0,0,12,-1,-10,-2|verb-2-form:account gerund+
-1,0,-1,-2,2,-1,16,-14|verb-2-form:adopt finite+
0,0,0,-1,0,0,-7,8|verb-2-form:afford finite+will
-1,0,9,1,-7,1,3,-6|verb-2-form:agree finite+
0,0,-7,0,-1,0,8,0|verb-2-form:agree inf+
0,0,0,0,0,0,-11,11|verb-2-form:aim subjunctive+
-1,0,-1,-1,0,0,-5,8|verb-2-form:allocate finite+
0,0,0,0,-11,0,13,-2|verb-2-form:announce finite+
0,-5,-1,-2,19,3,-8,-5|verb-2-form:approve finite+
0,0,-6,-1,-3,0,13,-3|verb-2-form:argue finite+
-1,-1,17,-3,7,-6,7,-19|verb-2-form:ask finite+
0,-1,-8,10,0,0,-1,0|verb-2-form:ask finite++not
0,0,10,-3,0,0,-3,-4|verb-2-form:ask finite+will
0,-1,-2,2,15,0,-13,-2|verb-2-form:ask for finite+
0,-3,-6,8,-2,-1,-1,5|verb-2-form:ask gerund+
0,0,9,-5,0,0,-1,-3|verb-2-form:ask progressive+
0,0,-11,0,0,0,16,-5|verb-2-form:assure finite+
0,0,-11,14,0,0,-1,-1|verb-2-form:bat away finite+
-9,-3,5,16,-12,0,11,-8|verb-2-form:be finite+
-1,0,9,-8,-3,0,-15,18|verb-2-form:be finite+should
0,0,0,-1,12,-1,-5,-5|verb-2-form:be finite+will
0,-1,-7,-7,-2,15,8,-6|verb-2-form:be finite+would
0,0,0,-3,-2,-1,-10,17|verb-2-form:be finite+would+not
0,0,-6,8,3,-1,0,-4|verb-2-form:be inf+
-1,0,-14,-4,3,-2,-3,21|verb-2-form:believe finite+
0,0,0,-2,0,-1,-6,9|verb-2-form:bring finite+would
0,0,0,0,-7,0,8,-1|verb-2-form:bring forward finite+
0,0,10,0,-1,0,-9,0|verb-2-form:bring forward inf+
0,0,21,-14,0,0,-2,-4|verb-2-form:brush off finite+
-2,0,-1,9,2,-1,1,-7|verb-2-form:call finite+
0,0,-5,14,0,-3,-3,-3|verb-2-form:call for +
0,0,-8,-4,-3,0,5,11|verb-2-form:call for finite+
-4,0,10,-1,-3,0,-6,4|verb-2-form:call on finite+
0,0,8,0,0,0,-1,-6|verb-2-form:campaign finite+
0,0,-10,0,0,0,0,11|verb-2-form:campaign gerund+
0,0,4,-3,8,-1,-7,-1|verb-2-form:carry finite+
0,0,-7,0,-3,0,0,11|verb-2-form:charge finite+would
0,0,12,-3,0,0,-6,-3|verb-2-form:commit finite+should
0,0,0,11,0,0,-10,0|verb-2-form:confirm finite+
0,0,0,-1,0,14,0,-12|verb-2-form:confirm finite++not
0,0,-13,-1,-2,0,0,17|verb-2-form:consider finite+
0,0,-1,0,7,-1,-10,5|verb-2-form:debate progressive+
0,5,0,-2,-7,0,9,-5|verb-2-form:decide finite+
0,-1,8,-3,0,0,3,-6|verb-2-form:decide finite+will
0,0,-1,4,13,-1,-10,-5|verb-2-form:declare finite+
-1,0,-8,-3,0,11,5,-4|verb-2-form:decline finite+
0,-2,8,0,0,0,-13,8|verb-2-form:demand finite+
-1,0,-6,-3,0,0,10,0|verb-2-form:demand finite++not
0,-7,-9,19,-1,-1,0,-1|verb-2-form:deny finite+
0,0,10,-1,-2,-2,-4,-1|verb-2-form:draft finite+
0,0,0,-1,-20,-1,19,2|verb-2-form:exceed finite+
0,-2,12,0,-2,-1,0,-6|verb-2-form:exhort finite+
-2,1,-7,-6,15,-4,4,-2|verb-2-form:expect finite+
0,0,10,-7,-8,15,5,-16|verb-2-form:favor finite+
10,0,0,0,-3,0,0,-6|verb-2-form:fight gerund+
0,-1,0,0,12,0,-10,-1|verb-2-form:forecast finite+
0,4,-1,2,5,-3,-22,16|verb-2-form:get finite+
0,-4,1,6,-8,-2,7,-1|verb-2-form:go finite+
0,0,-2,0,0,0,10,-7|verb-2-form:go finite+would
0,-1,-1,0,5,10,-5,-7|verb-2-form:grow finite+
0,0,-2,0,-1,0,-6,9|verb-2-form:hit finite+will
0,0,-7,-3,-6,0,9,8|verb-2-form:hit inf+
0,0,-3,-1,0,10,-1,-3|verb-2-form:honor finite+would
-1,0,17,-3,3,-2,8,-21|verb-2-form:hope finite+
0,1,-12,0,-1,0,0,14|verb-2-form:impose finite+
0,-3,-11,4,-9,-1,5,14|verb-2-form:increase finite+
0,2,-1,-3,-10,0,-1,13|verb-2-form:intend finite+
0,0,-4,17,0,0,-13,0|verb-2-form:intend finite++not
-1,2,11,-1,-10,-1,7,-6|verb-2-form:keep finite+
-1,0,10,-2,-2,-1,-5,2|verb-2-form:leave finite+
0,-1,0,0,-4,-2,12,-4|verb-2-form:leave finite+would
0,0,-3,0,8,0,-2,-3|verb-2-form:leave inf+
0,0,0,0,9,0,-8,0|verb-2-form:lift finite+
0,0,12,4,0,-1,-2,-12|verb-2-form:like to see finite+would
0,0,0,0,0,0,-9,10|verb-2-form:look into inf+
0,0,0,0,12,0,-11,-1|verb-2-form:manage finite+
0,0,2,1,-8,-1,8,-2|verb-2-form:mean finite+
0,0,-2,5,7,-2,2,-11|verb-2-form:meet finite+
-2,-1,-4,-1,1,-1,8,-1|verb-2-form:name finite+
0,0,-5,0,-3,0,15,-7|verb-2-form:oblige finite+
0,0,-3,-1,0,0,-5,9|verb-2-form:oblige finite+would
0,0,-8,-1,0,0,-9,18|verb-2-form:offer finite+could
-1,-2,-2,-1,28,0,-24,1|verb-2-form:plan finite+
0,0,0,0,-18,0,20,-1|verb-2-form:plan gerund+
8,0,-3,-1,-1,0,1,-3|verb-2-form:pledge finite+
0,0,-4,0,-3,0,-6,14|verb-2-form:prefer finite+
-1,0,-3,-2,1,-1,-11,18|verb-2-form:prepare progressive+
0,1,-1,0,16,0,-16,-1|verb-2-form:project finite+
0,0,3,-3,6,-1,-15,10|verb-2-form:promise finite+
0,0,0,-1,-4,-1,20,-13|verb-2-form:propose finite+would
0,0,9,0,-1,0,-7,-1|verb-2-form:propose progressive+will
0,0,8,-4,0,0,-1,-2|verb-2-form:push back gerund+
0,0,1,0,8,0,-7,-1|verb-2-form:push finite+
0,12,6,-2,-14,8,-3,-7|verb-2-form:put finite+
0,0,-8,19,0,0,0,-10|verb-2-form:put forward finite+
0,0,-1,0,8,4,-9,-1|verb-2-form:reckon finite+
0,0,8,-1,-1,0,-4,-1|verb-2-form:recommend finite+
0,0,-2,13,0,-1,-9,-1|verb-2-form:refuse finite+
0,0,0,7,-2,0,5,-10|verb-2-form:reiterate finite+
0,0,0,12,0,-1,-6,-4|verb-2-form:rule out finite+
0,0,0,-7,-2,0,-5,16|verb-2-form:rule out finite++not
0,0,0,-14,0,-1,7,8|verb-2-form:rule out finite+would+not
0,-2,-1,2,8,-1,-5,-2|verb-2-form:secure finite+
0,0,-1,-1,-6,0,10,-1|verb-2-form:seek finite+would
-1,-1,-6,-2,13,-7,5,0|verb-2-form:set finite+
0,0,0,0,10,0,-6,-4|verb-2-form:set finite++not
0,0,-1,-5,-1,-1,10,-2|verb-2-form:set inf+
8,0,-4,0,-1,0,-3,0|verb-2-form:set progressive+
-1,-1,-1,0,-3,0,-2,9|verb-2-form:shoot finite+
0,0,5,0,-11,0,9,-2|verb-2-form:sit finite+
-3,-3,1,-3,-6,14,1,-2|verb-2-form:speak of finite+
-1,-7,0,4,15,-2,-5,-3|verb-2-form:spend finite+
0,0,-1,0,-9,0,10,0|verb-2-form:spend finite+will
-1,8,-8,-6,16,-4,-5,0|verb-2-form:spend gerund+
0,0,9,6,-8,0,-1,-5|verb-2-form:spend inf+
0,7,-2,3,5,-1,-1,-11|verb-2-form:stand gerund+
-1,3,-5,5,0,0,8,-10|verb-2-form:stop short finite+
1,2,4,-1,4,-4,-10,3|verb-2-form:take finite+
0,0,-2,0,-3,10,-3,-2|verb-2-form:take finite+would
0,0,-9,10,0,0,0,0|verb-2-form:talk finite++not
-5,5,0,18,-13,0,18,-22|verb-2-form:tell finite+
0,0,-2,-2,0,-1,-5,11|verb-2-form:tell gerund+
5,0,-2,-1,11,0,-12,-1|verb-2-form:tell inf+
-1,-1,2,-5,20,5,-11,-11|verb-2-form:think finite+
0,0,2,0,-12,0,1,10|verb-2-form:unveil finite+
0,0,-2,0,-3,0,-3,8|verb-2-form:unveil finite+will
-1,-1,13,-4,6,-2,-14,2|verb-2-form:urge finite+
0,0,0,0,-6,0,-5,11|verb-2-form:use finite+could
0,-3,2,-2,-5,-1,11,-1|verb-2-form:vow finite+
-2,0,-15,-7,-22,3,12,32|verb-2-form:want finite+
-2,0,19,-3,-12,-1,2,-3|verb-2-form:warn finite+
0,0,-16,0,-1,-1,-1,19|verb-2-form:weigh finite+
-2,-1,-9,2,1,-2,-3,13|verb-2-form:write finite+
-8,-5,8,5,-9,9,-15,15|verb-2-kind:be
4,2,7,1,-13,-3,6,-6|verb-2-kind:cap
-17,-4,34,20,-20,-20,-6,13|verb-2-kind:demand
-4,-6,-28,57,-12,6,9,-22|verb-2-kind:denial
-4,3,12,10,19,-3,-7,-30|verb-2-kind:level
-9,4,6,2,-7,0,-3,6|verb-2-kind:move
19,-5,-32,8,-34,-2,33,12|verb-2-kind:pledge
-6,-9,-12,-8,-8,5,-34,73|verb-2-kind:proposal
-4,2,2,0,3,-9,4,2|verb-2-kind:spend
-9,-3,5,16,-12,0,11,-8|verb-2-mood:be finite+
-1,0,9,-8,-3,0,-15,18|verb-2-mood:be finite+should
0,0,0,-1,12,-1,-5,-5|verb-2-mood:be finite+will
0,-1,-7,-7,-2,15,8,-6|verb-2-mood:be finite+would
0,0,0,-3,-2,-1,-10,17|verb-2-mood:be finite+would+not
0,0,-6,8,3,-1,0,-4|verb-2-mood:be inf+
5,2,11,-2,-12,-1,6,-8|verb-2-mood:cap finite+
0,0,-4,14,0,-3,-3,-4|verb-2-mood:demand +
-17,4,2,3,-12,-11,14,17|verb-2-mood:demand finite+
-1,-1,-12,8,4,-1,5,-3|verb-2-mood:demand finite++not
-1,-2,34,-2,-1,2,-12,-18|verb-2-mood:demand finite++passive
0,0,8,-3,-1,0,-1,-2|verb-2-mood:demand finite+will
0,0,6,-4,-9,-1,4,4|verb-2-mood:demand finite+would
0,0,1,-6,-3,0,-1,10|verb-2-mood:demand finite+would+passive
0,-4,-11,5,-4,-2,1,15|verb-2-mood:demand gerund+
0,0,0,0,12,0,-12,0|verb-2-mood:demand inf++passive
-1,0,21,-10,-4,-1,-1,-3|verb-2-mood:demand progressive+
-4,-5,-32,79,-8,8,5,-43|verb-2-mood:denial finite+
0,0,0,-7,-2,0,-5,16|verb-2-mood:denial finite++not
0,0,0,-14,0,-1,7,8|verb-2-mood:denial finite+would+not
-3,-4,24,-4,3,2,-16,-1|verb-2-mood:level finite+
0,0,-5,11,0,0,-2,-3|verb-2-mood:level finite++not
0,0,-1,0,9,0,-7,-1|verb-2-mood:level finite++passive
0,-1,0,-1,-12,-2,21,-5|verb-2-mood:level finite+would
0,9,-3,3,14,-3,-5,-15|verb-2-mood:level gerund+
0,0,-3,0,8,0,-1,-3|verb-2-mood:level inf+
-3,5,3,22,-5,7,-39,11|verb-2-mood:move finite+
-1,-1,-2,-4,11,-1,-4,3|verb-2-mood:move finite++passive
-3,-3,6,4,15,-4,-12,-2|verb-2-mood:move gerund+
2,1,11,-11,-16,-5,28,-10|verb-2-mood:move inf+
-2,-5,-26,-10,10,-10,49,-7|verb-2-mood:pledge finite+
0,-3,-11,29,9,13,-21,-14|verb-2-mood:pledge finite++not
0,8,-3,-1,-8,-1,6,0|verb-2-mood:pledge finite++passive
0,0,0,-1,0,0,-7,8|verb-2-mood:pledge finite+could
0,0,-7,0,0,0,-3,11|verb-2-mood:pledge finite+could+passive
-1,0,16,-4,-1,0,-11,1|verb-2-mood:pledge finite+should
0,-1,5,-1,-15,1,10,0|verb-2-mood:pledge finite+will
4,0,2,-3,-2,4,3,-8|verb-2-mood:pledge finite+would
0,0,0,0,-11,0,11,0|verb-2-mood:pledge finite+would+not
9,0,-2,2,-16,-1,9,-2|verb-2-mood:pledge gerund+
2,-1,5,-1,5,-3,0,-9|verb-2-mood:pledge inf+
-1,-1,-3,-3,0,-1,-6,15|verb-2-mood:pledge progressive+
8,0,-4,0,-1,0,-3,0|verb-2-mood:pledge progressive++passive
0,0,3,0,0,0,-11,9|verb-2-mood:pledge subjunctive+
-11,-7,-5,-12,-15,24,-1,28|verb-2-mood:proposal finite+
0,0,-1,-1,11,-1,-7,0|verb-2-mood:proposal finite++passive
6,0,11,3,-4,-3,14,-26|verb-2-mood:proposal finite+would
-1,0,-8,-3,-4,-3,-2,22|verb-2-mood:proposal gerund+
0,0,-4,-2,-2,-6,-9,23|verb-2-mood:proposal inf+
0,0,-7,-1,7,-5,-18,23|verb-2-mood:proposal progressive+
0,0,9,0,-1,0,-7,-1|verb-2-mood:proposal progressive+will
-2,-4,-1,2,17,-4,-9,0|verb-2-mood:spend finite+
0,0,0,0,-6,0,-5,11|verb-2-mood:spend finite+could
-1,8,-6,-6,17,-4,-6,-2|verb-2-mood:spend gerund+
0,0,9,6,-15,0,6,-5|verb-2-mood:spend inf+
3,0,6,-4,-18,-7,20,0|verb-2:accept
0,0,0,0,11,-1,-7,-3|verb-2:account
2,0,-6,-3,6,-1,15,-13|verb-2:adopt
-2,0,0,0,-8,1,16,-8|verb-2:agree
-1,0,2,0,-2,0,-9,10|verb-2:aim
-1,0,-1,-1,0,0,-5,8|verb-2:allocate
0,0,0,0,-8,0,11,-3|verb-2:announce
0,-6,-1,-2,18,3,-6,-6|verb-2:approve
-1,0,-9,-1,-4,0,19,-5|verb-2:argue
-2,-5,17,16,4,-8,-1,-20|verb-2:ask
0,-1,-3,2,15,0,-12,-2|verb-2:ask for
0,0,-11,0,0,0,16,-5|verb-2:assure
0,0,-11,14,0,0,-1,-1|verb-2:bat away
-8,-5,8,5,-9,9,-15,15|verb-2:be
4,0,-15,-4,3,-2,-5,21|verb-2:believe
0,0,-1,0,-6,0,8,-1|verb-2:bind
0,0,10,0,-8,0,-1,-1|verb-2:bring forward
0,0,21,-14,0,0,-2,-4|verb-2:brush off
-2,0,-1,9,2,-1,1,-8|verb-2:call
0,0,-10,10,-3,-3,1,5|verb-2:call for
-4,-1,15,-1,-2,-1,-9,3|verb-2:call on
-1,-1,3,-3,12,-1,-7,-3|verb-2:carry
0,0,-7,0,-3,0,0,11|verb-2:charge
0,0,0,0,9,0,-4,-5|verb-2:climb
0,-2,11,4,2,0,-7,-6|verb-2:commit
0,0,0,10,0,13,-11,-12|verb-2:confirm
0,0,-14,-1,-4,0,-5,24|verb-2:consider
0,0,8,-1,0,0,-4,-2|verb-2:convince
0,0,-2,0,7,-2,-10,8|verb-2:debate
0,4,9,0,-8,0,8,-12|verb-2:decide
0,0,-1,4,13,-1,-10,-5|verb-2:declare
-1,0,-8,-3,0,11,5,-4|verb-2:decline
-1,-2,1,-3,-1,0,-1,8|verb-2:demand
0,-7,-11,22,-1,-1,-1,-1|verb-2:deny
0,0,1,-3,-3,-2,-2,8|verb-2:discuss
0,0,10,-1,-2,-2,-4,-1|verb-2:draft
0,0,0,-1,-20,-1,21,1|verb-2:exceed
0,-2,12,0,-2,-1,0,-6|verb-2:exhort
-2,1,-8,-6,18,-5,-1,3|verb-2:expect
0,0,10,-7,-8,15,5,-16|verb-2:favor
10,0,0,0,-5,-1,0,-4|verb-2:fight
0,-1,0,0,12,0,-10,-1|verb-2:forecast
-1,4,5,0,-3,-4,-11,11|verb-2:get
-1,-1,-2,5,-5,-1,9,-5|verb-2:give
-1,1,-5,11,-5,-3,16,-14|verb-2:go
0,-2,-1,0,7,10,-6,-7|verb-2:grow
0,-1,-9,-3,-7,0,3,17|verb-2:hit
0,0,-3,-1,0,10,-1,-3|verb-2:honor
-1,0,17,-3,3,-2,8,-21|verb-2:hope
0,1,-12,0,-1,0,0,14|verb-2:impose
0,-3,-11,4,-8,-1,9,10|verb-2:increase
0,2,-4,14,-10,0,-14,13|verb-2:intend
-1,1,7,2,-13,-1,12,-7|verb-2:keep
0,0,12,4,0,-1,-2,-12|verb-2:like to see
0,0,0,0,0,0,-9,10|verb-2:look into
0,0,0,0,12,0,-11,-1|verb-2:manage
0,0,4,1,-8,-1,7,-3|verb-2:mean
0,-1,3,8,4,-6,3,-10|verb-2:meet
-2,-1,-4,-1,1,-1,8,-1|verb-2:name
0,0,-7,-2,-3,0,10,2|verb-2:oblige
0,0,-8,-1,0,-1,-8,19|verb-2:offer
-1,-2,0,2,10,0,-5,-4|verb-2:plan
8,-1,-6,-2,-1,0,2,0|verb-2:pledge
0,0,-4,0,-3,0,-6,14|verb-2:prefer
-1,6,-7,-3,0,-2,-16,22|verb-2:prepare
0,1,-1,0,16,0,-16,-1|verb-2:project
-1,0,6,-3,6,-1,-15,8|verb-2:promise
-1,0,1,-2,-7,-5,11,3|verb-2:propose
0,0,12,-8,0,0,-1,-3|verb-2:push back
-1,11,5,-2,-14,8,3,-9|verb-2:put
0,0,-8,19,0,0,0,-10|verb-2:put forward
-3,-2,5,-2,-1,0,-9,11|verb-2:raise
0,0,-1,0,11,4,-12,-1|verb-2:reckon
0,0,5,-1,-2,-1,-8,7|verb-2:recommend
0,0,-4,13,0,-1,-6,-1|verb-2:refuse
0,0,0,7,-2,0,5,-10|verb-2:reiterate
0,0,12,1,-2,0,0,-11|verb-2:require
0,-1,-3,-2,-1,-1,-2,10|verb-2:review
0,-1,0,-1,6,4,-8,0|verb-2:rise
0,-1,-1,-10,-3,-3,-1,19|verb-2:rule out
0,-1,-1,2,8,-1,-1,-5|verb-2:secure
0,0,8,-3,-10,-2,9,-1|verb-2:seek
7,-2,-11,-8,18,-9,9,-5|verb-2:set
-1,-1,-1,0,-3,0,-2,9|verb-2:shoot
0,0,5,0,-11,0,9,-2|verb-2:sit
-3,-3,1,-3,-7,14,1,-1|verb-2:speak of
-2,-1,0,3,12,-7,8,-13|verb-2:spend
0,7,-2,3,4,-2,0,-10|verb-2:stand
0,0,0,0,-12,5,7,0|verb-2:stay
-1,3,-5,5,0,0,8,-10|verb-2:stop short
-1,0,6,-2,-7,-1,-7,11|verb-2:suggest
1,2,3,-1,-1,6,-11,1|verb-2:take
0,0,-9,13,0,-1,0,-2|verb-2:talk
0,4,-1,13,-6,-2,2,-10|verb-2:tell
-1,-1,1,-4,20,4,-11,-9|verb-2:think
0,0,0,0,-11,0,-6,18|verb-2:unveil
-1,-1,8,-4,6,-2,-10,5|verb-2:urge
0,3,2,-1,-8,-2,4,2|verb-2:use
0,-3,2,-2,-5,-1,11,-1|verb-2:vow
-2,0,-15,-7,-22,3,15,28|verb-2:want
-2,0,19,-3,-12,-1,2,-3|verb-2:warn
0,0,-16,0,-1,-1,-1,19|verb-2:weigh
-2,-1,-9,2,-7,-2,7,13|verb-2:write
0,0,-2,0,-1,-1,12,-7|verb-3-form:agree finite+
0,0,0,0,16,0,-13,-2|verb-3-form:approve finite+
0,0,7,3,1,-4,-17,10|verb-3-form:ask finite+
0,0,-6,0,-1,0,8,-1|verb-3-form:back finite+
-3,-8,0,2,16,-11,9,-4|verb-3-form:be finite+
0,0,2,-2,0,13,-1,-11|verb-3-form:be finite+should
0,0,0,0,8,0,-5,-3|verb-3-form:be finite+will
0,0,-9,-1,10,0,1,-2|verb-3-form:call finite+
0,0,-5,-1,-1,0,-8,15|verb-3-form:consider progressive+
0,-1,-1,3,-6,-2,-2,9|verb-3-form:demand finite+
0,0,-11,14,0,0,0,-1|verb-3-form:deny finite+
5,0,-11,-1,14,0,6,-12|verb-3-form:expect finite+
0,0,-4,-1,1,0,11,-7|verb-3-form:force finite+
0,0,-6,-3,0,0,0,9|verb-3-form:give finite++not
0,0,-8,0,0,0,8,0|verb-3-form:head finite+
0,0,-1,-1,-6,0,11,-3|verb-3-form:hope finite+
0,0,0,-1,-6,0,8,0|verb-3-form:mean finite+
-1,0,18,-7,0,0,-1,-8|verb-3-form:meet finite+
-2,0,-2,-1,-4,0,11,-2|verb-3-form:mention finite++not
0,0,-10,0,-1,0,1,10|verb-3-form:name finite+
0,0,-4,0,-1,-1,-1,8|verb-3-form:pay progressive+would
0,0,-8,19,0,0,0,-10|verb-3-form:push back finite+
0,0,3,0,-8,0,6,0|verb-3-form:put finite+
0,0,-8,1,-2,-1,1,9|verb-3-form:reach finite+
0,0,-4,8,0,-3,-1,0|verb-3-form:rebuff finite+
0,0,0,-7,-1,-2,17,-7|verb-3-form:refuse finite+
0,-3,0,0,-9,0,-4,17|verb-3-form:seek finite+will
0,0,1,7,6,0,-10,-4|verb-3-form:set finite+
0,0,0,12,0,0,-12,0|verb-3-form:signal finite+
0,0,-2,0,11,0,-8,0|verb-3-form:spend inf+
0,-3,-3,8,6,-1,-1,-6|verb-3-form:stop finite+
0,0,-7,0,0,-1,-1,9|verb-3-form:target finite+
-3,0,13,-5,-20,-5,18,2|verb-3-form:tell finite+
0,0,-1,-7,0,0,8,0|verb-3-form:throw out subjunctive+
0,0,-13,0,-1,0,-1,16|verb-3-form:tip finite+
3,0,9,0,-1,0,-9,-2|verb-3-form:urge finite+
0,0,-2,-1,9,-1,-3,-2|verb-3-form:use finite+
0,0,-8,0,2,0,6,-1|verb-3-form:vow finite+
0,0,3,5,-4,9,-6,-7|verb-3-form:want finite+
-4,-8,0,-1,20,2,7,-17|verb-3-kind:be
4,-7,7,6,-16,0,-1,6|verb-3-kind:demand
-1,-1,-26,44,-3,-6,16,-23|verb-3-kind:denial
-1,10,-12,1,-2,-2,-5,11|verb-3-kind:level
-3,1,-2,3,-3,-10,11,2|verb-3-kind:move
3,7,-22,8,-4,-7,18,-3|verb-3-kind:pledge
-7,-1,-2,7,-30,-4,-4,41|verb-3-kind:proposal
-1,3,5,-11,21,0,-11,-7|verb-3-kind:spend
-3,-8,0,2,16,-11,9,-4|verb-3-mood:be finite+
0,0,2,-2,0,13,-1,-11|verb-3-mood:be finite+should
0,0,0,0,8,0,-5,-3|verb-3-mood:be finite+will
3,-5,-10,4,3,-1,14,-8|verb-3-mood:demand finite+
-1,0,11,3,-7,2,-8,0|verb-3-mood:demand finite++passive
0,-3,0,0,-9,0,-4,17|verb-3-mood:demand finite+will
-1,-1,-26,44,-3,-6,17,-23|verb-3-mood:denial finite+
0,5,-4,-5,-2,0,0,8|verb-3-mood:level finite++not
-2,-3,-10,6,5,-6,15,-5|verb-3-mood:move finite+
0,0,-4,0,-1,-1,-1,8|verb-3-mood:move progressive+would
-2,8,-19,-2,-9,-6,29,1|verb-3-mood:pledge finite+
-4,0,16,9,-16,-3,-8,6|verb-3-mood:proposal finite+
-2,0,0,-2,-4,0,10,-2|verb-3-mood:proposal finite++not
0,0,-10,0,0,0,0,10|verb-3-mood:proposal finite++passive
0,0,-5,-1,-1,0,-8,15|verb-3-mood:proposal progressive+
0,0,-1,-7,0,0,8,0|verb-3-mood:proposal subjunctive++passive
0,2,5,-4,6,-1,0,-8|verb-3-mood:spend finite+
0,0,-2,0,11,0,-8,0|verb-3-mood:spend inf+
0,0,-2,0,-1,-1,12,-7|verb-3:agree
0,0,0,0,17,0,-14,-3|verb-3:approve
0,0,6,3,1,-4,-16,10|verb-3:ask
-1,0,-10,3,-2,0,10,-2|verb-3:back
-4,-8,0,-1,20,2,7,-17|verb-3:be
0,0,-9,-1,10,0,3,-3|verb-3:call
0,0,-6,6,-4,0,-14,18|verb-3:consider
0,-1,-1,3,-6,-2,-2,9|verb-3:demand
0,0,-11,14,0,0,0,-1|verb-3:deny
0,0,9,-7,0,0,-1,-1|verb-3:determine
5,0,-11,-1,14,0,6,-13|verb-3:expect
0,0,-4,-1,1,0,11,-7|verb-3:force
0,0,-12,-3,1,-1,0,16|verb-3:give
0,0,8,-6,1,0,-2,-1|verb-3:go
0,0,-8,0,0,0,8,0|verb-3:head
0,0,-1,-1,-6,0,11,-3|verb-3:hope
0,-1,0,-1,-6,0,8,0|verb-3:mean
-1,0,18,-7,0,-1,1,-10|verb-3:meet
-2,0,-2,-1,-4,0,11,-2|verb-3:mention
0,0,-10,0,-1,0,1,10|verb-3:name
0,0,-5,1,-2,-1,-1,8|verb-3:pay
0,0,-2,-1,-7,-1,-2,12|verb-3:propose
0,0,-8,19,0,0,0,-10|verb-3:push back
0,0,4,0,-11,0,9,-2|verb-3:put
0,0,-8,1,-1,-1,1,9|verb-3:reach
0,0,-4,8,0,-3,-1,0|verb-3:rebuff
0,0,0,-7,-1,-2,17,-7|verb-3:refuse
0,-3,0,0,-9,0,-4,17|verb-3:seek
0,0,1,7,6,0,-10,-4|verb-3:set
0,0,0,12,0,0,-12,0|verb-3:signal
0,-3,-2,8,6,-1,-1,-6|verb-3:stop
-1,0,0,2,-2,-1,-6,9|verb-3:suggest
0,0,-7,0,0,-1,-1,9|verb-3:target
0,0,12,-5,-20,-5,16,2|verb-3:tell
0,0,-1,-7,0,0,8,0|verb-3:throw out
0,0,-13,0,-1,0,-1,16|verb-3:tip
3,0,8,0,-1,0,-7,-2|verb-3:urge
0,0,-2,-1,9,-1,-3,-2|verb-3:use
0,0,-8,0,2,0,6,-1|verb-3:vow
0,0,3,5,-4,9,-5,-7|verb-3:want
-2,-1,-6,-5,-8,-6,24,5|when-governor:far be
-1,-1,-1,-5,24,-2,-3,-11|when-governor:far demand
0,0,0,15,0,0,-12,-3|when-governor:far denial
0,3,-2,-1,-18,-2,16,4|when-governor:far level
-1,-2,-6,-1,-26,1,44,-8|when-governor:far move
-1,-3,-1,3,-16,-3,18,3|when-governor:far pledge
0,-1,5,-1,-3,-1,19,-18|when-governor:far spend
0,4,-1,0,13,-2,-4,-9|when-governor:next be
0,0,-1,0,16,-1,-10,-3|when-governor:next level
0,-2,-4,-1,-16,-2,32,-6|when-governor:next move
0,-1,-1,-1,21,0,-14,-3|when-governor:next pledge
0,0,-1,0,-1,0,-14,16|when-governor:next proposal
0,0,-2,-7,-16,-1,19,9|when-governor:next spend
2,-5,5,8,-15,6,1,-3|when-governor:none be
2,31,-2,-5,-10,-14,5,-7|when-governor:none cap
-5,-8,23,10,-29,1,-6,14|when-governor:none demand
-6,-8,-8,7,-19,20,8,6|when-governor:none denial
-1,6,-1,-8,5,9,-9,-1|when-governor:none level
-14,3,0,-8,19,6,-33,26|when-governor:none move
-7,4,4,14,4,2,-27,6|when-governor:none pledge
2,-8,13,7,-2,-2,-12,2|when-governor:none proposal
-3,-2,1,12,3,-3,-25,17|when-governor:none spend
-1,-1,4,-4,6,-4,-12,12|when-governor:now be
-2,-1,-1,7,15,-2,-11,-6|when-governor:now demand
-1,-2,-5,-4,9,-3,17,-12|when-governor:now move
0,0,-1,0,-9,0,6,4|when-governor:now proposal
-1,0,-4,-3,27,-1,-13,-5|when-governor:now spend
1,2,-4,-1,-2,12,-7,-3|when-governor:past be
7,0,-1,-2,26,-4,-20,-7|when-governor:past move
9,-1,-1,0,-13,-1,21,-14|when-governor:past pledge
-1,-1,-2,-1,9,-1,-2,-2|when-governor:past spend
0,0,-1,0,-16,0,30,-13|when-shape:far fine
-5,-3,-15,-2,-9,-5,2,37|when-shape:far half
-1,-1,-9,-1,-7,-4,25,-1|when-shape:far tenth
-4,-5,13,1,-48,-3,21,25|when-shape:far whole
0,-1,-1,-1,38,-2,-24,-8|when-shape:next fine
0,0,-7,-1,23,-1,-19,5|when-shape:next half
0,-1,-3,-1,10,-2,-6,3|when-shape:next tenth
-2,1,-1,-10,-34,-5,57,-6|when-shape:next whole
-2,-4,-8,-4,46,-10,-13,-5|when-shape:none fine
15,-13,21,17,-67,4,24,-2|when-shape:none half
-11,-3,5,-25,19,22,12,-20|when-shape:none tenth
-11,26,13,26,-49,2,-43,37|when-shape:none whole
-1,-1,-3,-1,13,-2,-7,1|when-shape:now fine
-4,-2,8,-5,18,-2,-17,4|when-shape:now half
-2,-2,-8,-2,32,-2,-28,12|when-shape:now tenth
-3,0,-8,-1,13,-8,40,-33|when-shape:now whole
-1,-1,-1,0,9,-1,-4,-1|when-shape:past fine
2,-1,3,-1,-5,17,-6,-10|when-shape:past half
-2,-2,-7,-1,20,0,-3,-6|when-shape:past tenth
13,-2,3,-9,39,-1,-34,-9|when-shape:past whole
0,0,10,0,-1,0,-6,-3|when-verb:far accept
0,0,-3,-1,-2,0,-8,14|when-verb:far aim
0,0,0,0,-2,0,-9,11|when-verb:far attain
-2,-1,-6,-5,-8,-6,24,5|when-verb:far be
0,0,0,0,-8,0,22,-13|when-verb:far bring
0,0,0,0,-11,0,11,-1|when-verb:far budget
0,0,0,0,0,0,-9,9|when-verb:far call
0,0,-1,0,-1,0,9,-8|when-verb:far call for
0,0,-1,0,10,0,-5,-4|when-verb:far clear
0,0,-1,0,13,-2,-9,-1|when-verb:far climb
0,0,0,11,0,0,-10,0|when-verb:far confirm
0,0,1,0,-10,0,11,-2|when-verb:far end
0,0,0,0,-7,0,8,0|when-verb:far equal
0,1,0,0,12,0,-13,0|when-verb:far exceed
0,0,-6,-1,24,-1,7,-22|when-verb:far expect
0,0,-7,-2,-8,10,1,6|when-verb:far get
0,0,0,-1,0,0,10,-9|when-verb:far hope
0,0,10,0,0,0,-6,-3|when-verb:far insist on
0,0,0,0,0,0,-11,11|when-verb:far meet
0,0,0,0,-1,0,-8,9|when-verb:far move
0,0,-5,-1,0,0,20,-15|when-verb:far name
0,0,16,0,0,0,-8,-8|when-verb:far prefer
0,0,0,0,20,0,-19,-1|when-verb:far project
0,0,-1,0,-1,0,-8,11|when-verb:far propose
0,0,0,0,-10,0,9,2|when-verb:far put
0,0,-4,0,-4,0,15,-6|when-verb:far raise
0,0,-1,0,1,0,10,-9|when-verb:far reach
0,0,-1,0,14,-4,5,-14|when-verb:far rise
0,0,0,9,0,0,-5,-3|when-verb:far rule out
0,0,12,0,-3,0,-3,-6|when-verb:far satisfy
0,0,-1,-1,-5,-2,-9,18|when-verb:far set
0,0,-4,0,13,0,-4,-5|when-verb:far settle for
0,0,0,0,-10,0,10,0|when-verb:far sit
0,0,-10,0,-2,0,-1,13|when-verb:far sound out
0,-1,6,-1,-1,0,13,-15|when-verb:far spend
0,0,0,0,-7,0,8,0|when-verb:far stand
0,0,0,0,-8,0,2,6|when-verb:far stop
0,0,-3,0,0,0,-6,10|when-verb:far suggest
0,0,-7,-2,-7,0,8,9|when-verb:far tell
0,0,4,0,0,0,-8,5|when-verb:far urge
0,4,-1,0,13,-2,-4,-9|when-verb:next be
0,-3,0,0,-2,0,-8,14|when-verb:next bring
0,0,0,0,-10,0,11,0|when-verb:next climb
0,0,0,0,-8,0,9,0|when-verb:next devote
0,0,0,0,-4,0,-4,9|when-verb:next expect
0,0,0,0,10,0,-1,-9|when-verb:next propose
0,0,0,0,8,0,-2,-5|when-verb:next raise
0,0,0,0,-16,0,17,0|when-verb:next reach
0,0,0,0,11,0,-10,0|when-verb:next set
0,0,0,0,-6,0,-5,11|when-verb:next use
0,0,0,0,-3,0,-10,13|when-verb:next vote on
-1,0,-6,-1,0,0,8,-1|when-verb:none about
-4,-2,-2,13,6,2,-9,-5|when-verb:none accept
0,-2,-8,12,2,-1,1,-5|when-verb:none adopt
0,0,0,-1,-3,-2,-2,9|when-verb:none advocate
-1,0,-3,2,-2,-1,-4,9|when-verb:none afford
11,-3,4,7,-1,-2,-9,-6|when-verb:none agree
-1,-1,12,-10,0,7,-8,2|when-verb:none aim
0,-5,0,6,8,0,-7,-1|when-verb:none approve
-1,0,-1,-3,11,-1,11,-16|when-verb:none argue
0,-1,4,-5,-4,-2,-2,9|when-verb:none argue for
2,-2,-6,29,-1,-11,-5,-5|when-verb:none ask
-3,-2,3,8,-13,10,-3,0|when-verb:none ask for
0,0,0,0,-9,0,13,-3|when-verb:none attain
0,-1,-2,0,10,-3,1,-4|when-verb:none average
-1,-1,6,-8,-1,6,-12,12|when-verb:none back
2,-5,5,8,-15,6,1,-3|when-verb:none be
0,0,0,-8,-1,0,9,0|when-verb:none begin from
-1,0,1,-1,9,-2,-4,-3|when-verb:none believe
0,11,0,4,-1,-2,-7,-6|when-verb:none bind
0,-2,-3,-1,17,-3,-5,-3|when-verb:none bring
-1,0,1,13,-2,-1,-3,-7|when-verb:none bring up
0,0,-11,14,0,0,-1,-1|when-verb:none brush off
15,0,-20,8,-1,0,1,-4|when-verb:none call
-6,-3,2,3,-5,-5,-8,22|when-verb:none call for
-4,-1,14,-2,-3,-1,-12,8|when-verb:none call on
0,0,-7,-2,0,0,-1,11|when-verb:none calls
0,16,-1,0,-10,-2,-2,-1|when-verb:none cap
0,0,0,0,10,0,-8,-1|when-verb:none carry
-2,0,8,-2,-1,4,-2,-5|when-verb:none choose
0,2,-1,-3,2,-2,-10,12|when-verb:none come to
-2,-3,-1,12,1,-1,-1,-5|when-verb:none commit
0,0,-2,-8,0,16,1,-7|when-verb:none confirm
-1,5,-7,9,-5,-2,-3,4|when-verb:none consider
0,0,-2,0,-3,9,-1,-2|when-verb:none contribute
0,0,8,-2,-1,-1,-4,-1|when-verb:none convince
0,0,-4,-2,3,-1,9,-5|when-verb:none decision
-2,-2,0,-5,21,2,-14,-1|when-verb:none devote
0,0,-7,5,-1,-3,-4,9|when-verb:none discuss
-1,0,-3,18,-4,-3,3,-8|when-verb:none do
0,0,0,-16,0,19,-1,-3|when-verb:none dodge
0,0,-3,-1,-2,-1,-1,8|when-verb:none double
0,2,-2,0,1,-1,-7,8|when-verb:none drop
0,0,7,0,-9,0,-1,2|when-verb:none end
0,0,0,-1,0,0,9,-7|when-verb:none enshrine
0,10,-5,-4,9,-5,-4,0|when-verb:none exceed
0,0,0,-8,0,0,0,8|when-verb:none exclude
0,-4,-1,0,-6,21,-7,-3|when-verb:none exempt
0,-2,12,0,-2,-1,0,-6|when-verb:none exhort
-3,-3,-3,-10,2,-6,10,13|when-verb:none expect
-1,0,0,-2,0,0,11,-8|when-verb:none eye
0,0,2,-1,-1,-2,14,-11|when-verb:none fall
0,-1,-3,-3,-10,12,-3,8|when-verb:none favor
0,-1,0,0,-2,0,-4,8|when-verb:none fight
-1,0,6,6,-2,-1,-10,2|when-verb:none fix
-2,1,2,-1,9,3,-8,-4|when-verb:none get
7,-3,3,1,-7,8,-4,-6|when-verb:none give
0,-3,-6,8,0,8,-18,10|when-verb:none go
0,0,0,0,12,0,-11,0|when-verb:none goal
0,1,3,0,2,-1,-10,6|when-verb:none grow
0,0,0,-8,19,0,-10,-1|when-verb:none hit
0,11,0,0,-7,-1,-2,0|when-verb:none hold the line at
12,0,-8,-1,0,0,0,-1|when-verb:none hold up
0,0,9,-3,1,-1,-3,-3|when-verb:none hope
-1,-2,11,-3,-7,15,-6,-7|when-verb:none increase
-1,0,-9,-3,-4,12,7,-2|when-verb:none insist on
-2,9,-5,-7,9,-6,7,-6|when-verb:none keep
-1,-1,-7,-1,14,-1,-2,-2|when-verb:none lay out
0,0,-3,0,5,0,-10,9|when-verb:none leap
-1,0,5,-1,-9,-1,-1,7|when-verb:none leave
0,0,0,0,-7,12,-5,0|when-verb:none level off at
0,-1,1,2,8,2,-5,-6|when-verb:none lift
0,0,2,-4,-3,-2,-3,11|when-verb:none like to see
0,0,-2,-2,-9,-1,10,5|when-verb:none likely
0,9,0,0,-5,-1,-1,-1|when-verb:none limit
0,0,-4,-4,16,3,-2,-9|when-verb:none live with
0,0,-6,0,-1,0,-1,9|when-verb:none look for
-1,0,-12,-1,10,0,12,-8|when-verb:none match
0,0,11,-4,-3,1,-4,-2|when-verb:none mean
-5,-1,18,9,-13,-1,10,-17|when-verb:none meet
0,-1,0,8,2,1,1,-10|when-verb:none mention
-1,-2,10,-3,-4,-9,5,5|when-verb:none move
-1,0,17,-5,-3,-1,-6,-1|when-verb:none name
0,0,-7,-2,-3,0,9,2|when-verb:none oblige
0,-1,-3,5,-2,-8,0,9|when-verb:none offer
-1,-1,-3,-4,0,-5,6,8|when-verb:none oppose
0,0,6,10,11,-2,-18,-7|when-verb:none plan
-1,-1,-11,-6,-2,-1,5,17|when-verb:none pledge
0,5,-1,3,-1,-2,-17,14|when-verb:none prepare
-1,0,17,0,-1,-2,0,-12|when-verb:none press
0,-1,-5,-5,7,10,-1,-4|when-verb:none press for
0,0,13,2,-1,0,-11,-3|when-verb:none pressure
-3,3,1,13,-4,-3,-2,-4|when-verb:none promise
-5,-1,-7,4,-4,-3,11,4|when-verb:none propose
0,0,0,-7,9,-1,9,-9|when-verb:none push
0,-1,8,-12,0,-1,-4,10|when-verb:none push back
0,0,-1,-5,-1,9,-2,1|when-verb:none push for
-2,9,-3,5,-3,1,-4,-2|when-verb:none put
0,0,0,0,13,0,-12,0|when-verb:none race
-1,-4,11,5,-10,-4,1,3|when-verb:none raise
-1,-1,-4,3,2,3,-19,17|when-verb:none reach
0,0,1,-7,-1,0,-7,16|when-verb:none ready
0,0,-2,8,0,-1,-1,-4|when-verb:none rebuff
-1,0,-5,-1,5,10,-1,-7|when-verb:none reckon
-1,0,-1,-2,-3,-1,-4,13|when-verb:none recommend
0,0,-4,0,0,-2,13,-7|when-verb:none refuse
0,0,0,11,0,-5,0,-6|when-verb:none reject
0,0,0,-1,0,-1,8,-5|when-verb:none reluctant
0,0,-1,-2,18,-3,-4,-8|when-verb:none remain
-1,0,-5,12,-1,0,-2,-2|when-verb:none request
0,-3,-2,0,-10,-1,-1,17|when-verb:none return
0,-1,6,-2,-6,-1,-4,9|when-verb:none rise
0,-1,-2,-13,-2,-6,-1,26|when-verb:none rule out
-1,-2,-1,5,-7,-3,8,0|when-verb:none seek
11,-3,-2,-6,-2,1,-3,4|when-verb:none set
0,0,8,-1,0,0,-6,-1|when-verb:none set its sights on
-1,0,-4,-1,-2,-6,9,5|when-verb:none settle for
-1,-1,8,-2,-3,-2,3,-1|when-verb:none settle on
0,0,-1,-7,0,11,-1,-3|when-verb:none sidestep
0,0,13,-4,-1,0,0,-7|when-verb:none sound out
9,-1,2,-5,6,-2,-10,1|when-verb:none speak of
2,2,2,-2,-21,-2,-1,19|when-verb:none spend
-1,0,0,-1,8,0,-3,-2|when-verb:none stand
-2,15,3,-5,-4,0,-2,-5|when-verb:none stay
3,0,-13,0,0,0,11,0|when-verb:none step up
0,8,0,-1,-7,-2,6,-2|when-verb:none stick to
0,0,-2,-1,0,2,10,-9|when-verb:none study
4,4,-12,-4,-14,17,1,5|when-verb:none take
0,0,-2,0,-5,0,13,-4|when-verb:none take up
15,-1,-2,0,-1,-3,-1,-7|when-verb:none talk about
-1,0,4,10,-2,-3,-7,-2|when-verb:none talk of
-4,11,12,-6,14,-2,-12,-13|when-verb:none tell
-3,-2,-2,-7,6,9,4,-5|when-verb:none think
-1,-1,-5,-5,-2,-3,4,13|when-verb:none tie
0,0,12,-1,0,0,1,-12|when-verb:none time
0,-1,4,-5,0,0,8,-6|when-verb:none top
0,0,0,-1,0,-7,0,9|when-verb:none triple
-2,6,4,-6,6,-4,3,-8|when-verb:none urge
0,0,-7,3,0,10,-2,-4|when-verb:none utter
0,-2,-8,-1,-3,0,8,8|when-verb:none vow
-3,-3,5,-3,-8,0,6,7|when-verb:none want
0,-2,-7,-3,-2,9,6,-1|when-verb:none warn
0,0,-4,-1,-4,-2,-4,15|when-verb:none weigh
-1,0,-2,9,-2,0,-4,0|when-verb:none work out
0,0,0,-1,0,-3,10,-5|when-verb:none work toward
-1,-1,4,-4,6,-4,-12,12|when-verb:now be
0,0,0,-1,-17,0,19,-1|when-verb:now exceed
0,0,-2,9,12,0,-13,-5|when-verb:now expect
0,0,0,0,10,0,-10,0|when-verb:now foresee
-1,0,-1,0,-5,0,9,-3|when-verb:now get
0,0,0,0,13,0,-12,0|when-verb:now put
0,0,0,0,-13,0,14,0|when-verb:now remain
-1,0,-4,-3,28,0,-18,-2|when-verb:now spend
9,0,0,0,-2,0,-6,0|when-verb:past adopt
0,0,-1,0,-1,-1,15,-12|when-verb:past aim
1,2,-4,-1,-2,12,-7,-3|when-verb:past be
0,5,4,0,-8,-1,3,-2|when-verb:past go
8,0,0,0,-1,0,-7,0|when-verb:past take
-10,-9,-12,-2,-81,-12,78,48|when:far
-3,-1,-12,-12,37,-10,8,-6|when:next
-9,6,31,14,-51,18,-20,11|when:none
-9,-5,-11,-9,77,-14,-12,-16|when:now
13,-5,-2,-11,63,15,-46,-27|when:past
"""
