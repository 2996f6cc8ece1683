"""What each cue of ``english.kind_cues`` speaks for; made by ``training/kinds.py``, not by hand.

Each line: hundredths of the logarithm of odds, by kind in the order of ``KINDS``, then ``|``
and the cue; the line without a cue is what holds before any cue is seen.
"""

KINDS = "benchmark cap demand denial level other pledge proposal"
RULE = 100
"""Weight of what the rules say."""
TABLE = """\
-49,-52,-17,-58,150,-13,13,26|
3,4,17,14,1,-13,-19,-7|after0:\"
0,0,-1,0,10,-2,-5,-1|after0:(
-4,-21,25,-12,9,-3,-12,17|after0:,
0,0,-2,-3,-3,0,19,-11|after0:-
-43,-21,-9,-4,60,-16,-13,45|after0:.
-4,-1,-3,6,-1,-2,9,-3|after0::
-3,-2,-5,-4,19,-5,-10,10|after0:;
-5,-3,-14,-12,-5,35,35,-31|after0:?
-1,-1,-3,-3,13,-2,6,-8|after0:DATE
0,-1,18,0,-8,0,-8,-1|after0:USA
-1,-1,13,-1,-6,-6,11,-9|after0:a
11,0,-1,0,0,0,-9,0|after0:agree
10,-7,2,-10,26,13,-11,-23|after0:and
1,-4,7,-5,-5,-16,17,4|after0:as
-4,-1,-11,8,15,-5,-3,1|after0:at
-1,-1,-5,-7,9,-3,3,4|after0:before
0,0,-1,0,22,-2,-18,-1|after0:behind
23,-1,-1,-5,-4,-1,-8,-4|after0:benchmark
-1,0,-1,0,0,-1,19,-15|after0:but
-5,-4,8,-7,-16,3,-9,31|after0:by
-1,17,-3,-2,-3,-3,-3,-2|after0:ceiling
-1,-1,-1,5,0,13,-1,-13|after0:could
-1,0,2,-2,10,-6,8,-10|after0:defense
-2,0,-3,-2,0,0,-7,14|after0:defense spending
-1,0,6,-5,-6,-1,8,-2|after0:each
-5,-1,-8,0,0,-3,24,-7|after0:figure
-1,-6,-1,-5,-9,6,-10,26|after0:for
0,0,0,-1,-6,0,10,-1|after0:forward
-9,0,16,-2,6,-3,-2,-6|after0:from
-1,0,-5,-1,-2,0,14,-4|after0:go
-1,-1,15,6,-3,-1,-7,-7|after0:goal
-8,-1,-19,40,-4,-11,17,-13|after0:had
14,-2,-8,9,-11,-2,6,-7|after0:has
-1,0,9,-1,0,0,-6,-1|after0:he
-1,0,-4,14,-1,0,-5,-2|after0:impossible
5,-12,-22,-5,8,15,-23,34|after0:in
-1,0,-2,-3,9,-1,4,-6|after0:into
-8,-8,-14,22,-7,-8,18,6|after0:is
0,9,-1,-1,-2,-3,-1,-1|after0:limit
15,-1,0,-3,-1,-2,-3,-5|after0:made
0,5,-1,0,11,0,-14,0|after0:mark
-2,0,-2,-2,0,18,-6,-6|after0:mean
-1,0,-1,-15,-1,-2,3,18|after0:must
-5,-1,-7,30,-1,-3,-2,-11|after0:nor
-1,-2,-2,-2,25,-1,-15,-3|after0:now
-1,11,10,-21,4,33,-21,-16|after0:of
6,-2,2,-8,-8,-3,-4,18|after0:on
-10,-5,-16,23,13,16,-37,15|after0:or
0,0,0,0,-6,0,11,-4|after0:pencil in
0,0,0,-1,-1,0,-16,19|after0:plan
-1,0,-4,-1,-10,-1,18,-2|after0:pledge
-1,0,0,0,0,-2,-13,17|after0:plus
-3,11,-7,-5,-3,-8,4,10|after0:should
-1,-1,-1,-3,1,0,9,-4|after0:show
0,0,-8,0,0,0,0,9|after0:sooner
-1,-1,-2,8,-2,-1,4,-4|after0:target
12,0,7,1,-18,-11,-5,14|after0:that
9,6,-10,-5,-11,1,-7,17|after0:the
-10,18,11,-1,4,-17,4,-9|after0:to
0,0,0,0,9,0,-8,0|after0:today
0,0,-5,-7,0,-1,-8,21|after0:too
6,0,12,9,-2,-13,8,-20|after0:was
8,0,-11,-6,-16,0,36,-10|after0:will
-1,-2,-6,-3,-3,-2,2,16|after0:within
8,-4,2,10,-34,32,4,-17|after0:would
0,0,0,-1,0,0,-11,13|after0:write
19,-13,-34,16,-11,-13,8,28|after1:\"
-12,-7,-3,15,8,1,-6,4|after1:#
0,0,-1,0,0,0,-22,23|after1:'
-8,17,19,-2,22,-11,-25,-13|after1:,
-9,0,30,-19,-13,12,16,-17|after1:.
-9,-15,-7,-17,-2,-15,29,35|after1:DATE
-8,-9,17,-3,5,5,-5,-3|after1:LAND
0,-1,-3,8,-2,0,-5,3|after1:OUTLET
-3,-2,30,-5,-6,-5,-1,-8|after1:USA
-10,6,7,-8,-16,-4,6,18|after1:a
12,-1,-6,-4,-3,-2,8,-5|after1:all
-2,0,10,-2,-1,0,-3,-1|after1:allies
-2,-1,2,-9,-1,-3,-3,17|after1:an
-15,3,-11,5,-6,16,-4,12|after1:and
0,0,0,0,0,8,-5,-1|after1:annual
-1,-1,-5,27,0,-1,-3,-17|after1:any
-1,0,-8,5,16,-1,-9,-2|after1:anyone
0,0,0,-3,1,9,-1,-6|after1:are
12,-3,-8,8,8,-7,-6,-5|after1:as
-1,-2,-1,4,1,8,-8,-2|after1:at
-10,-3,-3,18,-5,1,-12,15|after1:be
34,0,-6,-3,-6,-5,-10,-4|after1:become
-5,-1,-1,0,-4,-2,18,-5|after1:been
0,-1,14,-1,-1,0,-1,-9|after1:better
0,4,-1,-7,1,-1,-7,12|after1:but
3,-3,32,-24,-2,-6,-2,2|after1:by
-1,-1,-6,0,-6,-2,21,-5|after1:can
-2,-1,11,5,-13,-10,20,-10|after1:come
5,0,0,-5,-2,-2,-10,14|after1:core
-1,0,-1,-2,0,9,-1,-4|after1:cost
-2,-1,3,4,2,3,-9,1|after1:defense
0,0,0,-2,-11,-2,13,2|after1:do
0,6,-1,-14,-7,-4,25,-5|after1:economic output
0,0,0,-2,-3,0,8,-2|after1:enough
-14,0,22,-2,-1,-2,-2,-1|after1:every ally
-6,2,21,20,-1,7,-32,-11|after1:for
19,-1,0,-1,-8,-6,-21,17|after1:from
-19,-23,-3,14,-1,30,1,1|after1:gdp
0,0,0,0,-7,0,11,-3|after1:give
-2,34,-9,-2,-3,-6,-7,-5|after1:gnp
-1,0,0,-2,2,-4,-6,12|after1:go
-1,0,-1,2,0,0,9,-8|after1:goal
7,-20,0,-24,8,-2,6,25|after1:gross domestic product
-2,24,-6,-2,6,-5,-7,-8|after1:gross national product
-2,5,14,-2,1,-1,-12,-3|after1:had
-3,-9,18,-1,12,-2,-7,-8|after1:has
-1,0,-2,-2,0,19,1,-15|after1:have
-1,0,2,7,3,-1,-9,-1|after1:he
0,0,-9,1,0,0,-2,11|after1:his
0,0,-3,0,-3,-4,-1,11|after1:i
-2,5,-2,-5,-2,17,-5,-6|after1:in
18,-1,0,-2,-3,-1,-6,-4|after1:into
-3,0,27,11,0,-5,-8,-22|after1:is
-5,-3,-2,-6,4,-1,23,-11|after1:it
4,-9,-13,6,15,-5,-1,4|after1:its
-1,-1,0,-1,-5,-1,16,-7|after1:law
0,0,11,0,0,0,-1,-10|after1:like
0,8,0,0,-4,-3,0,0|after1:limit
-1,-3,-1,-2,12,0,-3,-1|after1:many
0,0,-1,-4,0,8,0,-3|after1:mean
-6,-6,-12,14,19,-4,-14,8|after1:more
-1,0,2,-2,-1,-2,14,-10|after1:n't
0,-3,-1,18,-21,25,-6,-11|after1:national income
-3,-1,-4,24,0,-2,-6,-7|after1:never
-4,-1,-12,24,-3,-7,-11,13|after1:not
0,-1,-11,-14,-23,-4,40,13|after1:of
-6,11,4,-3,8,2,-12,-4|after1:on
0,0,-4,0,10,0,-4,-1|after1:one
0,-1,-8,-3,3,-3,-4,16|after1:or
0,0,0,-1,16,-2,-11,-1|after1:our
0,0,0,2,13,0,-14,-1|after1:plan
-3,0,-4,-1,0,0,10,-1|after1:pledge
0,-1,-5,0,20,-1,-12,-1|after1:present
16,-1,-9,0,0,-1,5,-11|after1:related
0,0,-2,0,-3,0,-10,16|after1:resilience
0,0,-2,0,-16,19,0,-1|after1:roughly
0,0,0,0,8,0,-7,0|after1:say
0,0,-3,9,-1,-4,5,-6|after1:she
-1,7,-4,-14,12,-4,-10,15|after1:so
-1,-1,-5,-1,-7,2,0,14|after1:some
0,0,-10,0,15,0,-7,4|after1:soon
-3,7,-12,-2,-1,-4,-1,15|after1:successive
-1,0,-1,-1,-8,-3,-2,16|after1:suffice
-2,-1,-3,3,-1,-1,-9,12|after1:target
-1,5,-9,14,3,-2,1,-11|after1:that
21,-8,-28,-26,-2,46,2,-4|after1:the
2,0,-2,-1,-1,0,-7,9|after1:the military
10,-2,18,-4,4,-8,-14,-4|after1:their
0,0,8,-1,3,0,-4,-4|after1:then
-1,0,-7,-1,11,-4,-1,3|after1:thereabouts
0,0,-2,0,10,0,-6,-2|after1:threshold
-1,-5,-15,-7,2,-7,15,19|after1:to
-1,11,-1,-5,0,-2,-2,-1|after1:under
-1,0,4,-14,0,0,12,0|after1:want
-2,12,-3,-2,-17,-1,15,-2|after1:was
-1,-1,-6,8,-4,-2,-4,9|after1:we
-1,0,-2,-2,-4,-4,-1,14|after1:well
11,0,12,-3,0,-3,-1,-16|after1:what
-1,10,-1,-5,1,-1,3,-6|after1:which
-2,0,5,-1,14,-2,-16,3|after1:with
-1,0,-1,-5,-1,-1,-1,10|after1:within
-1,2,3,-2,14,-5,-8,-3|after1:would
0,0,-5,0,-1,0,8,-1|after1:year
2,-5,-6,15,-11,4,-2,2|after2:\"
-3,-1,13,-2,15,-8,-18,4|after2:#
-1,0,-1,-1,-2,-2,-26,32|after2:'
-1,-1,12,-5,6,-1,-7,-2|after2:'s
-1,0,-5,9,-4,0,3,-3|after2:(
0,0,-1,0,10,-2,-5,-1|after2:)
2,10,16,-7,-10,10,-20,-1|after2:,
-7,-13,26,-41,39,-26,11,11|after2:.
-1,-3,-3,-3,-16,26,-1,1|after2:0
3,17,-27,2,-11,-2,-8,26|after2::
-1,5,-1,-2,-1,3,-21,19|after2:?
-5,-3,-19,20,16,-4,2,-5|after2:DATE
14,4,9,-5,-4,-5,1,-15|after2:LAND
7,-1,-5,-4,-4,-1,17,-9|after2:NATO
0,-8,8,-1,3,-1,-2,2|after2:OUTLET
15,-4,-2,-17,3,-6,-5,16|after2:USA
14,14,-18,6,-15,-15,17,-2|after2:a
0,0,0,0,18,0,-17,0|after2:according
-2,8,0,-1,-1,-3,0,-1|after2:administrations
0,0,3,-2,1,0,7,-9|after2:after
-1,-1,-1,-4,-1,-1,-2,10|after2:ambition
-1,0,13,-4,19,2,-7,-23|after2:an
-9,-2,-11,-5,10,-7,1,24|after2:and
-1,0,-1,-1,0,8,0,-4|after2:annual
11,0,-8,-1,0,-2,0,-1|after2:any
-7,0,-2,-6,1,19,-1,-4|after2:army
10,-3,14,-4,-4,4,-20,2|after2:as
-1,12,9,7,-27,21,-8,-13|after2:at
0,0,0,0,-5,0,-8,13|after2:attain
0,0,1,-1,22,-2,-18,-1|after2:back
-3,-1,2,-7,6,-10,12,1|after2:be
-4,5,-3,29,-7,-4,-11,-5|after2:been
-1,0,19,-1,-3,-6,1,-9|after2:before
0,0,1,27,0,-11,-1,-16|after2:beyond
0,0,1,-3,0,0,-6,8|after2:but
-3,-1,-6,-8,3,-11,20,6|after2:by
-1,-1,-1,9,-9,-1,5,-1|after2:cabinet
0,0,0,-6,0,0,9,-2|after2:ceiling
13,0,-1,0,-8,0,-3,0|after2:countries
0,0,-1,-1,-1,0,-4,8|after2:decade
-1,5,-2,15,1,-3,-10,-6|after2:defence
-2,6,14,1,-1,-1,-15,-2|after2:defense spending
-1,-5,-4,-2,7,13,-6,-2|after2:does
-1,0,-2,-1,1,-3,12,-5|after2:due
-5,-2,4,-6,-9,10,11,-3|after2:economic output
-1,0,10,4,0,-1,-5,-7|after2:else
0,0,-7,-1,-3,-1,1,11|after2:enough
0,0,-8,-1,-2,0,0,11|after2:even
14,0,6,-4,-2,-3,-18,7|after2:floor
-19,-21,12,37,15,-18,14,-19|after2:for
-4,-4,33,-11,-26,9,-4,7|after2:from
9,-1,-14,-12,23,3,-16,9|after2:gdp
-1,-4,19,-2,4,-3,-7,-6|after2:gnp
-2,0,-2,0,-1,-1,12,-6|after2:go
-5,-2,-14,20,-14,-3,-13,31|after2:gross domestic product
-2,6,8,-2,3,-4,-5,-4|after2:gross national product
-1,-2,-2,10,7,-7,-7,3|after2:had
0,0,-1,-10,0,15,-3,0|after2:hague
5,-1,-13,-6,25,-6,-10,5|after2:has
0,0,-8,9,3,0,0,-3|after2:have
-1,-5,-6,3,0,-3,24,-10|after2:he
-4,-1,-9,6,-1,17,-6,-2|after2:his
0,0,-2,11,-1,-1,-8,2|after2:i
-2,-1,9,-2,-4,0,0,1|after2:if
-18,4,-15,2,-24,-4,30,25|after2:in
-1,-1,0,0,-6,0,-4,11|after2:instead
11,-1,-18,-2,12,-2,-2,3|after2:into
-6,-7,-16,-26,-18,43,31,-1|after2:is
-1,8,-11,-5,-1,10,9,-9|after2:it
-1,0,-4,-6,-3,-1,7,8|after2:its
0,0,-8,0,0,0,0,9|after2:later
-1,-1,-9,-1,6,0,-6,12|after2:least
-3,0,5,-5,-5,13,1,-6|after2:level
0,11,-1,-2,0,-1,0,-7|after2:line
-2,-1,-2,-2,-3,-5,19,-5|after2:may
9,0,-5,8,0,0,-10,-1|after2:military spending
0,0,9,0,0,-1,-1,-6|after2:national product
0,11,-1,-1,-1,-1,2,-10|after2:need
17,0,-7,0,-4,-1,-3,-2|after2:needs
11,-1,-6,1,-1,-1,-1,-1|after2:new
-1,-1,-6,-2,-1,-1,-2,13|after2:next
0,0,-11,-1,-1,0,-2,15|after2:nominee
0,0,0,1,-1,0,-9,10|after2:none
-4,-1,12,1,-6,-3,8,-8|after2:not
-1,0,-1,-2,10,0,-3,-3|after2:now
-7,-6,-7,39,9,-4,-25,1|after2:of
4,5,6,5,-27,-11,3,14|after2:on
-6,-9,-3,21,6,-10,-13,13|after2:or
0,-1,-4,17,0,-1,-1,-9|after2:other
-3,1,-3,16,-5,0,2,-9|after2:out
-1,13,-5,-5,-6,-1,19,-15|after2:over
-3,-1,11,-6,7,-2,-6,-1|after2:own
-1,-1,-12,-1,-4,-1,-2,23|after2:parliamentary
0,-1,6,6,0,-1,-1,-9|after2:person
0,0,10,-4,0,-2,-1,-2|after2:president
17,0,0,-1,0,-1,-10,-4|after2:price
-4,10,-1,2,-4,-1,0,-1|after2:raise
0,0,-2,-3,0,11,0,-5|after2:realistic
0,0,-1,0,-14,0,19,-3|after2:same
-3,0,2,-18,-6,-5,19,10|after2:say
0,0,12,0,-2,0,-5,-3|after2:seek
-1,0,11,-1,-1,0,-1,-7|after2:senior
0,0,-7,4,-3,15,-1,-7|after2:share
-1,0,-1,-3,-1,-9,1,16|after2:should
5,0,-5,-1,0,1,-10,9|after2:spend
0,0,9,-5,-3,-3,4,0|after2:sufficient
-2,0,9,-2,0,-3,-2,0|after2:sum
-5,0,-10,-3,0,-3,29,-8|after2:summit
-4,-1,3,-1,-4,-2,1,8|after2:table
0,0,0,-1,-2,-2,8,-2|after2:take
0,0,0,1,-9,0,10,-1|after2:target
0,-1,1,-3,8,-2,-1,-2|after2:than
-8,-7,0,2,27,-10,-9,5|after2:that
22,5,16,-3,-13,0,-9,-18|after2:the
0,17,-1,0,-14,0,0,-1|after2:their
-1,0,1,0,13,0,-1,-12|after2:they
0,-2,10,0,-2,-1,1,-5|after2:threshold
-8,-10,-2,-20,9,13,14,4|after2:to
0,0,0,-1,-1,-2,18,-13|after2:too
0,-1,-1,-1,18,-1,-11,-3|after2:two
22,5,-5,-7,-5,-5,-1,-4|after2:until
-3,-2,15,5,-13,8,-5,-6|after2:up
0,0,11,-2,0,0,-1,-7|after2:urge
-9,-4,8,18,-2,-11,-6,6|after2:was
-2,0,-7,-3,-1,0,9,5|after2:waypoint
-1,-1,5,1,-5,-5,-10,16|after2:we
15,0,-4,-4,0,-3,-1,-2|after2:what
15,-1,0,-3,1,-3,-5,-4|after2:when
13,-1,-10,-14,-1,-1,3,11|after2:which
-3,-3,4,-3,-7,23,-12,0|after2:will
0,0,-3,-1,-15,-2,11,11|after2:within
-3,-3,-10,-9,11,11,-22,26|after2:would
0,0,-4,0,11,0,-5,-2|after2:year
-1,-3,-2,-3,9,-1,7,-5|after2:years
20,11,-12,-6,-15,8,7,-13|after3:\"
6,-7,-3,-14,54,-8,-39,11|after3:#
1,0,-8,-2,-1,0,13,-1|after3:'
-4,10,4,-7,-10,-6,19,-7|after3:'s
-3,6,54,-26,0,-6,7,-31|after3:,
-4,0,-11,15,-2,-1,-16,21|after3:-
-14,-2,9,17,8,-13,-16,11|after3:.
-1,-3,-10,-3,-8,33,-2,-6|after3:0
-1,0,8,-1,0,-1,-2,-4|after3:;
-3,0,-3,-3,-1,16,4,-10|after3:?
-4,15,2,-20,-4,14,14,-17|after3:DATE
-11,2,3,-12,-11,12,22,-4|after3:LAND
-2,16,-18,3,-8,-4,-11,24|after3:LEADER
-3,-3,-2,-5,10,-8,26,-16|after3:NATO
-1,0,-8,10,0,-2,-1,2|after3:OUTLET
0,0,-2,-5,0,0,8,-1|after3:PERSON
-8,-4,19,-20,3,8,14,-12|after3:USA
-4,2,-2,-7,1,18,23,-32|after3:a
0,0,0,-1,-10,15,-2,-1|after3:about
-4,-1,0,-1,-4,-1,16,-5|after3:alliance
13,-3,-6,-5,-1,-2,-14,17|after3:allies
-3,0,-2,-1,9,-5,-9,11|after3:among
-4,-2,32,1,-19,-12,-8,11|after3:an
3,-3,-13,-8,9,6,-6,13|after3:and
0,0,0,-2,0,9,0,-6|after3:another
0,1,-4,10,0,-5,-1,-1|after3:any
-1,-2,0,-2,-1,8,-1,-1|after3:around
-5,-1,18,-14,-6,-7,6,10|after3:as
-5,1,10,-1,-1,-1,-2,-1|after3:asia
10,-1,-1,10,-16,-1,6,-7|after3:at
0,0,0,-2,8,0,0,-5|after3:attain
0,-1,-1,-1,-1,12,-3,-5|after3:average
9,-1,-5,-1,2,-1,-3,-1|after3:bar
-6,-4,-8,-3,-10,10,5,17|after3:be
-4,-1,11,0,2,-7,-7,6|after3:been
-1,0,-1,-1,0,8,0,-4|after3:bill
0,0,0,0,-5,0,8,-2|after3:bridges
-3,-1,14,-6,2,11,-13,-4|after3:by
11,0,-8,-1,-5,-1,10,-5|after3:call
0,-1,-1,-4,0,-3,-1,9|after3:cannot
0,0,-1,0,0,0,-7,9|after3:constitution
12,0,-3,-1,-1,-1,-4,-1|after3:core
-6,0,5,-2,-3,-2,8,-1|after3:core defense
0,0,-2,-1,0,10,0,-7|after3:cost
0,-1,0,-4,-2,12,-3,-2|after3:could
-2,-2,-1,-2,2,16,-6,-5|after3:counting
0,0,0,14,0,0,-12,-2|after3:days
0,-9,-1,-1,14,-1,-2,-2|after3:decades
-30,-18,13,38,-28,1,13,10|after3:defence
-4,-4,3,0,-11,-3,17,4|after3:defense
0,-1,-22,3,-4,12,2,10|after3:defense spending
-1,-1,10,-1,-1,-3,-4,1|after3:do
0,0,0,-3,-2,0,16,-10|after3:due
0,0,0,0,-13,12,2,-1|after3:eight
-1,-1,-2,-3,-6,9,2,1|after3:election
-1,0,-1,0,-7,5,9,-5|after3:every
0,0,-1,0,14,0,0,-12|after3:expect
-3,-1,0,-2,24,-6,-2,-9|after3:far
0,0,0,0,-1,-1,-7,11|after3:five
-6,5,-12,-1,0,-7,-7,28|after3:for
-2,-1,-1,-1,0,-1,9,-3|after3:force
-1,0,-4,-9,-3,0,18,-2|after3:foreign minister
0,0,-3,0,-2,-1,10,-5|after3:four
-2,0,15,-1,-6,-2,7,-12|after3:from
-3,-1,-3,-6,0,-3,-6,21|after3:gdp
0,0,-1,0,0,-13,0,15|after3:give
26,-1,-17,-4,0,-1,-2,-1|after3:global
0,0,0,2,-1,-6,-2,8|after3:go
0,0,-1,-8,-2,-1,14,-1|after3:goal
-1,-1,-5,1,12,-1,5,-11|after3:gross domestic product
-1,1,2,-3,-19,-1,20,-1|after3:has
-1,-1,-6,2,-1,2,-13,16|after3:have
-1,0,14,-4,5,7,-14,-7|after3:he
-4,-1,12,-1,-1,0,5,-11|after3:higher
-2,-2,-6,8,-4,-4,-13,24|after3:his
-5,4,22,3,-8,-4,3,-15|after3:in
-2,-2,10,1,2,-5,-5,0|after3:into
-3,-5,-4,0,29,0,-9,-8|after3:is
16,5,-4,12,13,-13,-20,-8|after3:it
-3,11,12,16,-31,0,5,-10|after3:its
-1,0,10,-3,0,-1,-3,-3|after3:least
-1,-3,-1,0,15,-1,-8,-2|after3:less
0,0,-2,-1,-1,-2,20,-13|after3:little
8,0,0,-2,-3,-4,-7,9|after3:long
0,0,-1,1,8,2,-5,-4|after3:mean
0,0,-4,-1,-3,0,9,0|after3:meet
10,0,-12,-3,1,-1,-5,10|after3:military
-1,0,5,1,-2,-2,-13,12|after3:mind
-3,-5,-6,-5,0,20,-6,5|after3:more
-1,0,-3,3,-2,14,-6,-3|after3:n't
-1,0,8,-2,-1,3,-3,-5|after3:need
-2,0,-3,-4,-2,-1,15,-4|after3:needs
18,0,-3,-3,-2,-5,-2,-4|after3:new
0,1,0,-5,0,-1,10,-4|after3:no
-1,11,-4,9,13,-9,9,-28|after3:not
-1,-1,4,-3,10,-1,-5,-3|after3:now
0,0,8,-5,0,0,-1,-1|after3:number
0,0,-1,2,0,0,-13,13|after3:objective
13,-4,-18,-3,-4,-1,6,11|after3:of
10,-10,-18,11,6,9,-17,10|after3:on
0,0,8,-5,2,-2,-3,0|after3:one
0,0,-1,-1,11,-2,-9,2|after3:only
22,14,1,-6,-16,-3,9,-22|after3:or
-5,11,-1,-1,4,-2,-6,-1|after3:outlays
0,0,0,0,-9,0,10,0|after3:own
-1,-1,-12,-1,-1,-1,-1,17|after3:panels
0,0,-5,-1,-1,-1,-2,11|after3:parliament
13,0,0,0,-8,0,-5,0|after3:pay
0,0,0,-11,0,-1,13,0|after3:please
-1,0,14,3,-1,-2,-7,-6|after3:president
-1,0,-2,9,-9,-1,7,-3|after3:put
-4,0,1,-1,0,-2,10,-4|after3:rather than
-1,0,-12,-8,-11,-1,-4,36|after3:report
-2,-5,-29,30,7,-4,1,2|after3:say
-1,0,8,-4,0,-2,0,-1|after3:security
-4,-1,1,11,0,0,-5,-1|after3:senior
27,0,-15,-4,0,-4,0,-2|after3:serious
0,1,1,0,-9,-1,8,0|after3:set
-1,-1,-3,13,7,-2,-5,-9|after3:share
0,-1,8,-7,0,-1,5,-4|after3:she
0,0,-4,-2,-1,-1,9,-1|after3:so
0,-1,4,0,8,-6,-1,-4|after3:spend
0,0,-1,0,-3,-2,11,-5|after3:stand
-1,0,-3,9,-1,-4,0,-1|after3:summit
-2,0,-5,22,-1,-3,-14,4|after3:table
0,0,0,0,-15,3,16,-3|after3:take
0,0,-1,10,-1,-1,-3,-4|after3:target
-1,-4,-1,6,-1,-2,8,-6|after3:tell
0,0,8,-1,-1,0,-2,-3|after3:testify
-3,-1,-7,-1,3,-3,11,1|after3:that
-11,-12,33,13,-9,-37,9,13|after3:the
0,0,-13,10,-3,-2,10,0|after3:the military
-1,0,3,3,10,0,-16,1|after3:their
0,0,-1,-1,6,13,-6,-10|after3:third
9,-9,3,9,3,-2,-28,15|after3:to
-1,0,-8,-3,0,15,0,-3|after3:tout
0,0,-8,0,-2,0,-1,12|after3:trade
0,-2,0,-1,-3,12,-4,0|after3:trillion
0,10,0,-1,2,-5,-6,0|after3:under
-1,0,-2,11,-1,-1,-4,-2|after3:unreasonable
-1,-1,-11,4,-4,0,-3,16|after3:up
-1,0,-10,17,0,-2,-10,6|after3:us
-2,-1,-10,-3,-5,18,10,-8|after3:warn
-2,9,3,-1,-1,-1,3,-11|after3:was
0,0,-1,0,-1,10,5,-13|after3:we
0,0,10,-3,3,-1,-11,3|after3:well
-1,15,3,-2,13,-5,-14,-8|after3:which
0,-1,-1,0,10,-1,-3,-5|after3:while
-1,10,-8,-5,-15,-4,4,18|after3:will
7,0,-4,-5,-7,-3,2,11|after3:with
-3,-1,-7,-2,0,-3,4,11|after3:would
-1,14,-3,-1,-20,-3,25,-12|after3:year
-2,-2,-5,-5,22,-4,-23,18|after3:years
7,-2,-17,13,-5,-1,-1,5|again:benchmark
-3,11,5,-4,-3,2,-24,15|again:cap
10,0,-7,63,-32,-13,-25,4|again:demand
3,-5,-29,57,-16,-5,-42,38|again:denial
-4,12,2,11,12,8,-7,-34|again:level
-1,0,2,-4,-5,17,3,-12|again:other
29,-14,-33,7,-48,3,35,20|again:pledge
-5,-10,-37,22,-16,34,-45,56|again:proposal
-7,-5,6,7,-14,16,-27,23|before0:\"
-1,0,-1,0,-4,-1,9,-1|before0:'
8,4,12,13,-5,-16,-13,-3|before0:'s
44,-4,22,-32,-15,-1,-24,10|before0:,
10,-5,2,-12,-9,-3,-21,37|before0::
-3,-1,11,-6,-2,24,-16,-7|before0:LAND
-2,11,1,8,-10,-7,11,-12|before0:a
-6,4,-26,9,25,-14,1,8|before0:about
-4,-15,-2,-6,-19,41,14,-9|before0:above
-2,-1,19,4,-1,5,-13,-12|before0:accept
0,-3,-1,0,-1,9,0,-3|before0:add
0,-2,0,-3,-4,21,-2,-8|before0:additional
0,-1,-14,0,-1,3,15,-2|before0:adopt
-8,-1,-2,-7,-1,-4,-3,25|before0:advocate
-1,-1,0,-2,-2,-1,12,-6|before0:after
9,0,-5,-5,-3,-5,-3,12|before0:against
13,-1,11,-12,3,-1,-7,-6|before0:and
-2,-25,-11,-7,31,-8,9,14|before0:around
-2,3,1,15,-3,-3,-5,-6|before0:as
-2,-1,4,11,-11,27,-17,-11|before0:ask for
0,0,-3,0,-1,-1,-3,8|before0:assume
-4,-11,8,-31,52,12,-40,14|before0:at
0,-2,-3,-1,11,-1,2,-5|before0:average
-1,0,-4,-5,0,-1,17,-6|before0:back
-2,-2,29,6,-2,-11,17,-36|before0:be
-2,4,-15,4,31,-4,-7,-10|before0:below
0,0,-11,-3,3,-2,-2,16|before0:between
-1,1,8,22,-7,-7,-31,16|before0:beyond
0,0,-2,0,32,0,-26,-3|before0:break
0,0,0,-1,-6,0,9,-1|before0:bring
-2,0,1,19,-2,-2,-3,-11|before0:bring up
0,4,-1,0,-6,10,0,-6|before0:by
24,1,-14,7,8,-4,-19,-2|before0:call
-6,-1,-3,-3,-8,-3,6,17|before0:call for
-1,0,-1,-1,0,10,-2,-5|before0:choose
0,-3,-1,0,15,-1,-6,-3|before0:come to
0,0,12,-8,0,0,-3,-1|before0:come up with
-1,9,-2,17,-1,-1,-3,-18|before0:consider
0,0,0,0,10,0,-10,0|before0:declare
-1,0,13,2,-1,-1,-6,-5|before0:demand
-7,-2,22,-6,-18,6,-4,8|before0:devote
-1,0,-6,21,-4,-3,-1,-7|before0:do
0,0,0,-2,-13,23,-1,-6|before0:each
-7,9,-11,13,-6,-2,15,-12|before0:even
-2,-4,-2,-6,-10,37,-3,-11|before0:every
0,5,-4,-20,1,16,10,-6|before0:exceed
0,0,8,-5,-1,0,-1,0|before0:expect
-4,-7,-1,-1,-8,30,-2,-7|before0:extra
0,0,25,-9,-1,-1,-11,-3|before0:find
0,0,-4,0,0,0,12,-7|before0:follow
-24,-10,20,8,-48,11,16,26|before0:for
-4,-6,17,1,64,-29,-39,-4|before0:from
0,-1,-1,0,0,1,-8,9|before0:further
-3,-2,0,0,-5,-1,24,-12|before0:get
-1,-1,5,-8,-3,-1,-3,11|before0:has
0,0,0,-1,0,0,-12,13|before0:have
0,-1,-6,-3,16,12,-11,-8|before0:hit
-2,0,-10,-5,-1,30,0,-12|before0:if
0,3,-3,0,22,-3,-6,-13|before0:informal
0,0,-9,0,3,-2,10,-2|before0:instead of
0,0,-1,-5,-1,0,8,0|before0:invest
28,6,-6,-9,-9,-11,10,-8|before0:is
-4,-1,3,14,-1,14,-16,-10|before0:it
-1,1,-4,-5,0,-1,26,-17|before0:its
-1,-5,0,-3,23,-1,-22,9|before0:keep
-4,-6,13,-16,0,-5,13,4|before0:least
-1,0,21,1,-3,-3,-5,-9|before0:like
0,0,-2,-12,0,13,-1,2|before0:live with
0,0,-2,-2,0,0,-8,12|before0:look at
2,7,-3,-7,-4,-3,9,-1|before0:made
0,0,0,-1,-6,0,-4,11|before0:make
14,0,-9,-2,0,0,-1,0|before0:makes
0,0,16,0,2,0,-5,-12|before0:manage
0,0,-4,0,0,0,-2,8|before0:meet
-2,0,-8,14,0,-3,-1,0|before0:mention
0,0,-3,-3,0,-1,17,-9|before0:name
10,0,0,0,0,0,-9,0|before0:namely
0,-10,0,0,13,-1,-1,-1|before0:near
-1,-1,20,-4,-2,-5,-16,9|before0:need
-5,-1,-8,31,-1,-3,-2,-11|before0:neither
-2,-1,-7,-4,0,-1,21,-7|before0:new
0,0,-3,19,0,-1,-5,-9|before0:no
-2,0,-6,14,0,-2,-2,-1|before0:nor
-1,0,-17,2,-2,0,19,-1|before0:not
0,-1,-4,11,0,-2,0,-3|before0:number
8,23,-15,16,12,-15,-36,7|before0:of
-4,-2,-8,-10,14,-18,17,10|before0:on
0,-3,-11,-2,34,-3,-15,1|before0:only
11,-3,-12,4,16,15,-26,-5|before0:or
-5,0,-13,-4,37,-7,6,-14|before0:over
-1,-9,-3,-5,13,-5,12,-3|before0:past
0,-1,17,-3,-1,-1,-18,7|before0:pay
0,0,0,0,-10,0,12,-1|before0:plan
0,0,-4,-2,-1,0,-1,8|before0:plead for
-1,0,-5,-6,-1,-1,8,6|before0:pledge
-1,-1,-1,0,-4,-1,9,-2|before0:present
-1,-1,-4,11,-8,-2,7,-3|before0:promise
-6,0,0,-4,0,-1,-10,20|before0:propose
-7,-2,5,6,-17,5,17,-7|before0:put
-2,-3,-13,-24,8,0,25,9|before0:reach
-1,0,-7,-2,0,0,0,11|before0:reckon
0,0,-3,0,-7,-1,-1,12|before0:recommend
14,0,-11,-7,0,-2,11,-4|before0:regards
0,-3,-1,0,12,0,-4,-4|before0:roughly
-6,-1,14,-11,-1,-12,-2,18|before0:same
0,-1,-16,57,-33,-20,20,-8|before0:say
0,0,0,0,-8,0,8,-1|before0:secure
17,-1,7,-2,-3,-1,-15,-1|before0:see
-1,0,-3,17,-2,-1,-6,-5|before0:seek
8,1,0,-1,0,0,-4,-2|before0:set
0,-3,8,-4,-2,-1,-10,11|before0:set aside
-1,0,13,-2,0,0,-8,-1|before0:set its sights on
0,0,0,0,-1,0,9,-7|before0:set out
-2,0,-7,-3,-12,-4,19,8|before0:settle for
-2,-1,-3,2,-4,-1,12,-4|before0:settle on
0,0,-1,0,0,0,-8,9|before0:shoot for
0,-1,-2,-1,16,0,-5,-7|before0:some
12,-1,-8,-3,-4,-1,7,-3|before0:speak of
5,-17,3,12,-8,13,-38,29|before0:spend
0,9,-1,-1,-4,-1,1,-2|before0:stick to
0,0,-3,-1,-1,0,-4,9|before0:suggest
-4,-1,-3,-3,-1,-2,16,-2|before0:swallow
2,-5,-4,1,-8,9,4,0|before0:take
0,0,-1,-2,0,-3,17,-11|before0:talk about
-1,-2,7,29,-1,-5,-9,-18|before0:talk of
-5,-8,11,-3,-2,-7,23,-9|before0:than
1,-8,2,6,-14,-23,0,36|before0:that
-10,54,67,-18,-30,-55,35,-42|before0:the
0,0,-1,-3,-9,-1,12,3|before0:think
-30,-10,8,17,15,-4,-17,20|before0:to
-3,-1,12,-10,-19,-2,36,-13|before0:toward
-3,0,-9,-10,-1,0,26,-2|before0:towards
-2,-1,-1,-1,-2,-2,13,-5|before0:treats
-2,0,-5,-3,17,-4,-11,8|before0:under
0,-1,-3,10,0,-1,-1,-3|before0:volunteer
0,0,0,0,-5,0,-12,18|before0:vote on
-2,-4,-2,0,-5,-3,17,-2|before0:was
0,0,-3,-2,0,0,-3,9|before0:weigh
-8,-1,7,-5,-5,-2,13,2|before0:where
-1,0,-8,11,0,-7,8,-3|before0:whether
-2,0,-2,0,-2,-4,9,1|before0:which
0,0,0,0,0,-6,9,-2|before0:why
9,5,-13,-10,19,2,-30,18|before0:with
0,63,-1,-5,-19,-2,-26,-10|before0:within
-1,4,0,-2,-6,18,-10,-2|before0:worth
-3,0,-4,-5,0,27,-2,-13|before0:would
29,-2,-7,-13,-23,11,12,-7|before1:\"
-11,-4,-4,24,-2,18,-20,-2|before1:#
-12,0,5,-1,0,0,9,-1|before1:'
-2,0,-10,-3,-6,-1,23,-2|before1:'ll
-6,-1,10,-8,3,-2,17,-12|before1:'s
11,-12,12,-27,8,-8,-25,41|before1:,
-1,-1,-1,-3,0,-6,15,-3|before1:.
-2,-5,-2,3,-22,11,18,-1|before1::
7,-3,-5,-3,16,-5,-7,1|before1:DATE
-6,-1,1,-1,-2,-3,20,-9|before1:EU
-2,9,-29,-23,26,-10,31,-1|before1:LAND
-3,0,-12,8,-4,-10,19,1|before1:LEADER
-1,-1,-28,23,3,-3,32,-23|before1:NATO
-1,2,13,0,-20,-1,13,-7|before1:PERSON
33,-4,26,-2,34,-21,-29,-38|before1:USA
10,-3,-2,-4,-2,1,-18,17|before1:a
0,0,13,-5,0,-1,2,-8|before1:about
-1,-1,-2,-5,0,-1,0,11|before1:acknowledge
0,0,-1,-3,0,-3,12,-5|before1:afterward
-1,-1,-2,9,-2,0,-4,0|before1:against
-2,-1,-4,18,-3,-4,-1,-3|before1:agree
-1,-1,0,-4,-3,11,-13,11|before1:aim
-1,0,-1,8,-2,0,-3,-2|before1:alliance
9,0,-5,-2,-1,-1,-1,1|before1:allies
0,0,-2,-2,15,-1,-8,-2|before1:already
0,-1,-3,-1,21,3,-1,-19|before1:an
-5,-1,18,-12,3,5,-24,17|before1:and
-1,-1,-1,8,-7,5,-3,0|before1:anything
0,0,-10,-2,5,-1,-2,9|before1:are
10,0,-16,16,0,-1,-1,-9|before1:as
-3,-1,-9,12,-2,17,8,-22|before1:ask
-5,-12,0,-22,8,-10,45,-4|before1:at
0,-1,-1,0,-10,8,7,-2|before1:average
-1,-18,2,3,-5,-9,-8,35|before1:back
-5,-1,-6,-1,-4,0,18,0|before1:bar
-7,-4,-8,4,7,11,-40,37|before1:be
-1,-1,2,1,-1,17,-2,-14|before1:been
-4,0,-1,-1,-2,0,10,-2|before1:benchmark
-1,0,20,6,-5,-2,-10,-8|before1:better
-1,0,0,-2,15,-3,-1,-7|before1:bill
-5,7,17,-5,-6,-3,-7,2|before1:budget
6,-1,1,9,-1,-1,-8,-6|before1:call
0,0,-2,-1,-1,-1,-5,10|before1:campaign
-1,-2,-5,-12,18,-4,12,-6|before1:can
0,0,-1,23,-3,-1,-13,-4|before1:cannot
-1,-1,-4,-1,0,-1,-2,10|before1:case
-1,27,-1,-1,-10,-3,-6,-5|before1:ceiling
0,0,-9,-2,0,-1,-1,14|before1:clamor
-1,-1,-8,-1,18,-5,-7,5|before1:climb
0,-10,-1,-1,15,-1,8,-9|before1:close
0,0,9,-2,-2,0,-1,-4|before1:closer
0,-1,-1,-1,-1,-1,8,-4|before1:comes
0,0,-2,-13,-1,13,-8,11|before1:could
-1,0,-11,-1,0,-1,15,-1|before1:counterparts
-2,0,13,3,-23,-1,1,10|before1:country
0,-1,0,0,8,-1,-3,-2|before1:currently
-2,-1,-2,-10,-1,0,1,15|before1:date
0,0,0,0,-4,0,8,-4|before1:decide
-2,-1,-5,-5,-4,-7,5,20|before1:defence
-4,15,-15,10,-10,1,-24,27|before1:defence spending
-7,-3,-23,19,-1,4,5,6|before1:defense spending
0,-3,-10,-1,22,-2,-3,-2|before1:devote
0,11,-5,-1,-1,-1,-1,-1|before1:do
-1,-1,10,-4,11,-3,-7,-6|before1:drop
-3,-5,-1,-1,-3,23,-2,-8|before1:each
-1,0,7,-3,-1,-1,7,-8|before1:editorial
0,0,-1,-2,-1,0,-10,14|before1:election
-2,-1,0,9,-1,0,-5,-1|before1:embrace
0,-1,10,-1,-16,5,9,-6|before1:end
-1,0,-3,3,20,-1,-16,-2|before1:equal
0,-1,-1,0,38,-1,-32,-3|before1:equivalent
0,0,0,-1,-4,-2,-12,19|before1:estimate
-7,-1,11,-1,0,-1,-1,-1|before1:europe
0,-2,0,-3,-2,10,-1,-2|before1:every
0,7,0,-3,6,9,-15,-5|before1:expenditure
-3,-2,19,-3,13,-4,-26,7|before1:figure
-1,-1,-7,-3,-2,19,12,-16|before1:find
-1,-1,10,-1,-1,-1,-4,-2|before1:fix
-5,-2,1,-17,-4,2,14,10|before1:for
-3,9,16,2,-2,-1,-15,-5|before1:from
0,-3,-1,-2,-14,-2,23,-2|before1:further
0,-1,-8,-2,-13,-1,23,3|before1:gdp
-1,-1,8,-17,-2,14,-11,9|before1:get
-4,1,18,-2,-22,18,13,-23|before1:go
-4,-3,-11,9,-23,-5,16,22|before1:goal
-2,-1,-1,-9,-2,-3,-5,24|before1:government
-4,-1,-3,-3,0,-2,15,-2|before1:governments
0,0,-4,0,0,0,-4,8|before1:greens
-3,0,-3,0,-5,0,13,-2|before1:guideline
-2,0,-3,-6,-3,-1,-28,43|before1:habeck
-4,-1,-26,19,-2,18,11,-14|before1:had
-4,-2,-1,19,-10,-9,-4,10|before1:has
-1,-1,1,-6,-7,-5,7,12|before1:have
-4,0,-10,-3,4,0,17,-4|before1:having
14,-1,4,1,-2,-4,-3,-9|before1:he
0,0,0,0,-12,-1,15,-1|before1:head
0,0,0,-8,-1,0,10,-1|before1:headway
0,0,0,0,10,0,-4,-4|before1:higher
-8,-1,-7,-1,0,-2,-2,21|before1:himself
-1,-9,-7,14,7,-2,2,-5|before1:hold
0,-1,-1,-1,8,-2,-3,-1|before1:hover
0,0,-1,-3,-8,0,19,-7|before1:i
0,0,3,-1,-11,1,10,-2|before1:increase
-6,-2,-9,-5,41,9,-46,18|before1:is
14,-5,39,1,-4,-13,-2,-30|before1:it
8,0,-11,-3,2,-2,3,3|before1:itself
-1,0,-4,13,0,6,0,-14|before1:jump
0,-8,-1,-1,42,-3,-25,-3|before1:just
-1,23,10,-3,-15,-1,-5,-8|before1:keep
0,0,-2,-7,0,0,8,1|before1:lawmaker
0,-1,-2,-1,9,0,-1,-3|before1:lay out
0,10,-3,-6,0,0,10,-9|before1:leaders
-1,-8,23,-13,13,-6,-19,12|before1:less
-1,0,2,-1,1,-3,11,-8|before1:level
-1,18,-2,-2,-5,-3,-2,-2|before1:limit
-2,9,0,0,-1,-3,0,-2|before1:line
0,0,0,0,-8,0,-11,20|before1:list
0,-4,-1,0,29,-1,-15,-8|before1:little
0,0,-11,0,18,0,-4,-2|before1:match
0,0,-5,8,-3,0,-1,1|before1:member
0,0,-2,-2,0,-2,-4,10|before1:members
6,-1,4,3,0,-1,-2,-9|before1:mention
0,-1,-3,-12,3,-2,-6,22|before1:might
-1,-19,-5,4,17,-2,9,-3|before1:military spending
-1,-1,-7,-1,-9,-3,20,3|before1:minimum
-4,2,9,-11,-3,11,24,-29|before1:more
-3,-2,-9,-2,12,-8,33,-20|before1:move
-1,0,33,0,-1,0,-17,-14|before1:must
0,0,-6,15,-1,-1,-4,-3|before1:n't
-1,0,6,19,-7,0,-13,-3|before1:near
0,0,-39,45,-3,-3,-5,6|before1:never
-1,0,-1,5,-2,15,-8,-8|before1:no
-1,-1,-1,0,-6,-1,13,-3|before1:nor
0,0,10,-3,0,0,-3,-2|before1:north
-1,8,-14,36,-9,-6,-5,-9|before1:not
-1,0,-6,-1,13,-4,-4,3|before1:now
-3,5,1,13,-19,5,-31,29|before1:of
0,0,-4,-1,-8,0,2,11|before1:offer
-10,0,40,-10,0,-8,-1,-10|before1:officially
-2,-1,-1,9,-1,-2,1,-4|before1:officials
0,0,-1,-7,0,10,3,-4|before1:on
-2,-2,18,-3,-4,-2,11,-15|before1:one
0,0,-1,0,-4,-2,-8,15|before1:open
-2,5,8,-11,32,6,-9,-29|before1:outlays
0,6,-1,0,-12,-1,9,-1|before1:over
0,0,11,-6,0,0,-4,-1|before1:own
-2,-5,-2,-1,-9,-1,-8,26|before1:party
0,0,0,0,-3,-1,8,-4|before1:peak
-1,-1,18,-2,-1,-4,-3,-6|before1:pick
-5,-1,-15,-5,-7,-2,5,30|before1:plan
0,0,-1,-12,-2,-1,9,8|before1:plumped
0,-1,-5,-1,23,-2,-12,-2|before1:point
0,0,0,11,-1,-2,-2,-6|before1:premier
0,0,-1,-13,-3,0,19,-1|before1:president
-2,-1,-3,13,-1,-1,2,-7|before1:promise
-1,-1,0,0,25,0,-17,-6|before1:proportion
0,-1,0,-1,20,-2,-6,-8|before1:race
0,-2,0,-1,19,0,-4,-12|before1:range
0,0,-12,-3,6,0,-11,21|before1:ratio
0,9,-1,0,-11,-2,7,-2|before1:remain
0,0,-2,11,0,-2,-1,-5|before1:reporters
-3,-1,3,9,-3,9,-7,-7|before1:request
0,-1,4,-8,-38,-10,45,8|before1:rise
0,-14,0,-2,21,-1,-2,-1|before1:road
0,0,-1,-8,0,-3,-5,16|before1:rule out
0,0,0,0,9,-1,0,-7|before1:rush
0,0,-1,-2,-2,-1,10,-5|before1:satisfy
8,5,-8,16,-8,-12,-15,13|before1:say
9,-5,3,12,-22,4,-10,9|before1:should
-1,-1,-4,-3,-2,15,2,-7|before1:sign up
0,-2,-1,0,10,-3,-1,-1|before1:slightly
0,0,0,0,9,0,-9,0|before1:slip
-2,-4,0,-6,38,-8,-17,-3|before1:spend
-1,0,11,-6,1,-3,0,-2|before1:stand
-1,18,-2,-5,-22,-8,7,14|before1:stay
0,0,0,-2,-3,0,8,-2|before1:steadily
-1,0,1,-1,-1,0,-15,17|before1:step
0,0,-1,0,-14,-1,10,6|before1:stop
-1,0,-6,15,-2,-2,-1,-3|before1:such
0,0,-1,-2,22,-1,-21,2|before1:table
-3,-3,16,8,-28,-5,21,-6|before1:target
-1,-1,18,-4,2,-5,-3,-6|before1:tell
0,11,9,-1,-14,8,14,-26|before1:that
-13,-3,-6,-4,-7,10,10,12|before1:the
-2,-1,13,-2,-4,-1,3,-6|before1:they
0,0,-2,-1,15,-3,-9,2|before1:think
-12,7,31,13,-23,-2,-7,-7|before1:to
0,0,0,0,-5,-1,17,-10|before1:track
-2,0,-2,0,-2,-4,9,1|before1:under
-4,32,9,-8,-5,-11,2,-15|before1:up
0,0,10,5,-1,-1,-1,-12|before1:us
-2,0,-8,0,-1,0,0,12|before1:voices
-1,-1,39,-11,-4,-7,-16,2|before1:was
-2,-3,-7,2,-8,21,9,-12|before1:way
0,0,0,-4,-1,-3,-1,10|before1:we
0,-3,-5,-5,23,-1,-3,-6|before1:well
-1,0,-2,-2,-6,9,7,-5|before1:were
-4,-1,-4,-7,-4,20,16,-16|before1:what
22,-1,-21,-3,11,-1,-3,-4|before1:which
-1,0,0,-1,0,10,0,-8|before1:who
-2,-3,14,-11,-9,-6,27,-11|before1:will
-5,4,-9,-1,5,-2,17,-8|before1:with
0,0,-3,23,-1,-1,-12,-7|before1:wo n't
-4,-3,-3,-15,-9,-10,21,23|before1:would
-1,-1,7,-2,-1,-3,-11,11|before1:you
-3,-4,9,-18,11,-6,30,-19|before2:\"
-4,-1,-8,-3,3,-8,21,0|before2:#
0,0,0,-7,0,9,-1,-1|before2:'d
-10,4,-26,9,17,-20,-7,34|before2:'s
-1,-2,-2,-1,-1,-2,11,-3|before2:*
13,0,-7,-14,0,-11,-17,35|before2:,
-1,-3,-5,-1,0,-5,24,-10|before2:-
-4,-1,-4,-3,-3,-9,30,-5|before2:0
-10,-1,15,4,2,-4,-1,-6|before2::
1,0,-20,0,3,0,19,-2|before2:;
-5,-4,-7,3,3,-4,-24,38|before2:DATE
-2,-18,16,0,9,1,-6,0|before2:LAND
-4,-2,-8,17,20,-8,3,-19|before2:LEADER
-8,-3,-5,-2,6,-5,36,-19|before2:NATO
-1,-2,19,-3,-1,-2,3,-13|before2:OUTLET
1,-3,42,13,-6,8,-22,-31|before2:USA
-20,8,-19,-11,11,20,2,10|before2:a
22,-1,2,-3,-3,-1,0,-17|before2:about
0,0,-4,1,-1,-2,9,-2|before2:again
0,0,-6,0,9,0,-1,-2|before2:against
-2,0,-1,-4,8,-1,3,-2|before2:agree
-1,0,-4,-1,11,0,-3,-2|before2:allies
14,0,-10,-3,-2,-4,10,-4|before2:ally
0,0,-4,1,-3,0,8,-1|before2:already
0,0,7,-1,-3,-2,-9,9|before2:also
0,0,-5,-1,-1,-1,-2,9|before2:ambition
0,0,-4,-1,-2,0,9,-1|before2:among
-1,-1,0,-3,-17,5,-10,28|before2:an
13,-2,-12,-11,5,-2,-10,19|before2:and
-2,-1,-2,3,-3,9,-1,-2|before2:any
0,-5,-10,-1,2,-4,27,-9|before2:are
0,-2,0,0,-4,-1,12,-4|before2:army
-7,0,26,-10,0,-4,-3,-3|before2:as
19,0,-13,-2,-1,0,-1,-2|before2:asian allies
-3,-1,9,9,-4,-19,-4,14|before2:ask
-1,-1,-1,7,13,10,-20,-6|before2:at
-4,10,-1,0,-4,0,0,0|before2:away
6,4,-16,2,-32,9,27,1|before2:be
-1,-1,-4,-2,-3,1,10,-1|before2:because
-1,14,7,-6,-5,-3,-3,-4|before2:been
0,-4,-3,-1,-8,-3,-9,28|before2:bring
-1,0,15,-7,0,-1,-5,-1|before2:brush off
-1,-3,-12,-1,6,5,-23,30|before2:budget
0,8,-1,-6,-1,-1,12,-12|before2:but
5,4,-11,3,-1,-4,-3,7|before2:by
-1,0,0,3,-8,13,-3,-5|before2:call
-1,-2,-1,-2,-2,-3,-13,24|before2:clear
0,-1,11,-1,4,-1,-3,-8|before2:come
-1,0,-2,0,-13,0,18,-1|before2:commitment
-1,-1,-5,12,-13,-5,-3,16|before2:could
-3,-5,-6,11,11,-4,-14,11|before2:country
-1,0,-3,-1,-2,3,13,-8|before2:current
0,0,-1,-7,-12,-3,29,-5|before2:date
-1,6,-2,-11,6,1,-7,9|before2:defence
-1,-9,3,-6,-15,-3,36,-6|before2:defence spending
7,0,12,-5,-21,-6,13,0|before2:defense
-1,-4,9,-3,1,-5,-11,13|before2:defense spending
0,0,-8,4,0,-1,6,-1|before2:demand
0,-1,1,8,6,-1,-2,-10|before2:devote
0,0,-8,13,0,-1,-1,-2|before2:did
1,0,0,0,-5,-1,-3,8|before2:discussion
0,-1,0,0,0,-2,-21,25|before2:does
0,0,9,0,0,0,-8,0|before2:down
-3,-2,18,-9,-1,-1,5,-7|before2:earlier
0,0,-2,-1,0,-1,-12,15|before2:end
0,0,8,-5,0,-1,-3,2|before2:enough
-4,-1,0,-1,-4,-1,15,-5|before2:europe
0,0,1,-1,-3,0,9,-5|before2:expect
0,0,-3,0,-1,-2,9,-3|before2:expenditure
10,-1,-1,-5,3,0,-3,-3|before2:far
-1,-1,17,-6,-2,18,-6,-20|before2:favor
0,0,-6,-5,4,-1,17,-9|before2:first
4,11,-1,-15,-17,-5,10,15|before2:for
0,0,0,0,13,0,-13,0|before2:foresee
-5,-5,13,11,17,4,-13,-22|before2:from
-3,-2,8,-5,10,-4,0,-4|before2:gdp
0,-1,-1,-1,-9,-3,5,10|before2:get
-1,-1,0,-4,-6,19,-2,-5|before2:give
-1,9,-5,-2,5,12,-30,12|before2:go
-5,-1,-3,-2,-6,-2,21,-2|before2:government
-3,-4,23,-8,7,0,-17,3|before2:had
5,-6,-5,-24,46,-8,16,-24|before2:has
-8,-14,18,33,11,1,-22,-19|before2:have
-1,0,3,0,-2,-3,-10,14|before2:he
-1,0,0,8,-5,-5,3,-1|before2:her
-1,11,-3,-3,0,-2,-5,3|before2:him
2,12,-3,-1,-7,-1,-2,-1|before2:hold
0,-1,-1,-2,14,0,-22,12|before2:i
0,-1,-2,-1,-3,7,-9,10|before2:if
29,-2,16,-8,16,-6,-52,9|before2:in
0,0,0,8,-1,0,-4,-2|before2:intention
-5,-9,0,-13,0,25,-3,5|before2:is
-5,7,5,3,-8,5,-16,9|before2:it
13,-1,-5,-1,-1,-2,-1,-2|before2:items
-3,-21,-4,-2,-2,2,12,17|before2:its
0,-1,0,0,-3,-2,8,-1|before2:just
-1,-8,-1,-4,16,-2,4,-5|before2:keep
0,0,-2,-1,0,0,11,-8|before2:leaders
0,0,2,-2,-1,-1,-6,8|before2:like to see
0,0,-1,-3,12,-3,-4,-1|before2:long
0,3,0,-8,-1,-1,9,-1|before2:made
0,8,-5,-1,-2,-1,1,-1|before2:make
0,0,0,0,10,0,-10,0|before2:manage
0,0,-3,-2,-1,-2,10,-2|before2:match
0,0,0,0,-15,0,18,-2|before2:may
-1,0,9,-1,-1,0,-5,-1|before2:meet
0,0,-10,-2,16,0,-18,14|before2:members
0,0,9,-2,2,-1,-1,-7|before2:men
-4,1,7,-10,-3,29,-31,11|before2:military
0,-2,0,-2,-9,0,16,-3|before2:military spending
0,0,9,0,2,0,-6,-3|before2:move
0,0,-1,0,-5,-2,10,-1|before2:n't
0,0,-3,-5,-1,-1,-1,12|before2:needs
-2,0,-6,14,0,-2,-2,-1|before2:neither
0,0,-1,24,-3,-1,-13,-5|before2:never
26,-1,-9,-14,-2,-4,20,-16|before2:new
-1,-1,-4,-1,-3,-1,-5,15|before2:next
-4,-4,5,10,-12,-15,4,16|before2:no
-1,4,-6,20,-10,-5,-9,7|before2:not
-2,-2,14,-13,-3,-2,-8,17|before2:nothing
7,3,-7,2,-21,0,6,10|before2:of
-2,-1,0,-6,0,-2,-1,12|before2:officials
-8,0,9,-4,-13,7,35,-26|before2:on
-1,0,1,-1,4,-1,-9,7|before2:one
0,0,0,-1,-8,0,10,-1|before2:only
0,0,-1,-7,-1,-1,8,1|before2:opposition
-1,-2,9,-3,19,-3,-2,-18|before2:or
-2,-1,11,-7,-2,-1,-11,13|before2:ought
0,0,-4,8,1,0,-4,0|before2:out
0,-10,-9,-1,-8,-2,15,15|before2:outlays
-1,0,-2,-2,-6,-1,15,-2|before2:own
0,0,-1,-1,-1,-1,-13,18|before2:panel
10,0,-2,0,0,0,-7,-1|before2:partners
0,0,-2,10,1,3,-1,-10|before2:plan
0,0,-2,9,-2,1,-5,-1|before2:point
0,0,-1,11,0,-1,-1,-8|before2:premier
0,-1,-2,10,0,0,-1,-5|before2:prepare
0,0,12,4,-1,0,-10,-5|before2:pressure
13,-1,-1,16,3,-6,-8,-15|before2:prime minister
0,0,0,0,14,0,-13,0|before2:project
-1,0,-6,0,-3,-1,13,-2|before2:promise
0,0,-2,-1,8,-2,15,-17|before2:push
0,-1,1,-2,17,-2,-11,-2|before2:put
-1,-3,-5,16,-3,-9,0,4|before2:raise
0,-1,-1,-1,-6,-1,-2,12|before2:rather
0,-2,-1,7,21,-1,-10,-14|before2:ratio
-1,-1,9,-2,0,0,-5,0|before2:reach
0,0,2,-10,0,0,-4,13|before2:ready
0,-2,-3,0,-1,-1,-2,10|before2:return
0,0,0,0,0,-1,-7,9|before2:rule out
-2,-5,-2,-1,-9,-1,-8,25|before2:ruling
-2,-1,-14,17,-2,-3,18,-14|before2:say
0,0,-2,0,13,-1,-1,-9|before2:see
-1,-1,-1,-1,19,-1,-21,7|before2:set
0,0,-1,10,0,-3,-2,-3|before2:she
-6,-1,16,-18,-6,-4,-36,55|before2:should
0,0,6,0,-25,0,22,-2|before2:since
-3,2,-4,10,-5,14,-9,-5|before2:so
-4,17,15,-9,-17,-7,-2,6|before2:spend
19,-2,-5,-3,0,-1,-4,-3|before2:standard
0,0,13,0,0,-4,-1,-7|before2:state
0,0,-1,0,-5,-2,10,-1|before2:steady
-1,-4,-1,9,-2,-1,0,0|before2:suppressing
2,5,-3,-1,-9,-3,30,-21|before2:take
-3,0,-10,-1,-8,-1,0,24|before2:talk
-1,0,-23,17,-1,8,0,1|before2:tell
3,3,-9,-6,19,17,-11,-14|before2:that
-7,8,12,-8,-4,0,-1,0|before2:the
10,0,-7,0,-3,-2,0,3|before2:the military
-1,0,1,1,-1,0,-15,16|before2:their
-2,-1,0,-6,20,20,-29,-3|before2:they
-3,0,11,-9,-2,-2,-4,10|before2:time
9,21,2,-25,-14,-6,8,5|before2:to
0,0,0,-1,8,0,-2,-4|before2:total
0,4,-10,12,-4,-1,1,-1|before2:up
0,0,-20,-2,-1,-2,25,-1|before2:want
0,10,-1,-2,0,0,0,-7|before2:war
4,-2,-20,14,13,-4,-5,0|before2:was
0,0,3,-1,8,0,-6,-3|before2:way
-1,-1,2,5,16,-4,-5,-11|before2:we
0,0,-1,-1,1,12,-8,-2|before2:were
-1,-1,-5,-2,9,-2,13,-12|before2:what
5,-1,-15,-11,-1,-1,25,-1|before2:when
0,-1,11,-7,0,-1,-3,0|before2:whether
-1,-1,10,-1,-10,-1,5,-2|before2:which
-3,0,0,-5,0,-3,0,11|before2:who
-1,-9,-3,-1,28,-1,1,-13|before2:will
-1,3,-1,-1,23,-9,-9,-5|before2:with
0,-1,-3,18,-1,-1,-10,-2|before2:without
-2,8,-7,-3,0,13,-11,1|before2:would
0,0,0,0,17,1,-16,-1|before2:yen
-6,0,4,17,12,-1,-23,-2|before3:\"
-6,5,-2,-7,-8,-8,24,1|before3:#
0,0,0,0,-7,-1,9,-1|before3:'
-6,-9,-9,-1,9,8,-5,13|before3:'s
11,-1,-14,18,42,6,-20,-43|before3:,
-2,11,8,-3,-4,-5,-5,0|before3:-
-1,-1,-1,3,-1,12,-4,-8|before3:.
-9,0,9,-1,31,-1,-27,-2|before3:0
-5,-2,3,2,-3,18,-6,-6|before3::
9,5,5,-15,22,-5,-25,5|before3:DATE
-13,-4,-27,27,13,-11,1,14|before3:LAND
-3,-1,16,-18,-14,-10,33,-4|before3:LEADER
-6,-1,-11,4,-7,-7,24,5|before3:NATO
0,0,-3,-1,0,0,-3,8|before3:PERSON
-12,-3,8,-6,1,-20,30,3|before3:USA
0,-9,19,-2,17,-1,-4,-19|before3:a
-1,0,-5,-4,6,-4,-11,19|before3:about
0,0,1,12,1,0,-27,14|before3:alliance
0,0,2,-2,0,-2,-6,8|before3:allies
0,12,-5,-1,-3,-1,-2,0|before3:allowed
0,0,2,-2,11,0,-10,0|before3:already
15,-2,6,-17,-6,-12,-10,25|before3:an
18,-1,-1,-2,-3,-2,-1,-8|before3:analysts
10,2,1,-7,-4,-9,4,3|before3:and
0,0,0,0,-1,0,8,-7|before3:annual
-1,0,-2,1,1,10,0,-9|before3:any
0,10,-7,9,-5,-2,-3,-2|before3:are
9,-2,-19,15,9,-2,-20,10|before3:as
3,0,-6,0,-1,-2,0,8|before3:asia
-2,-1,-6,16,-5,-3,8,-8|before3:ask
-4,0,-11,-3,-7,-1,32,-4|before3:at
0,9,-1,0,-2,-3,0,-2|before3:away
-1,0,-2,0,31,-2,-3,-23|before3:bank
-2,4,9,-10,4,1,-13,8|before3:be
-3,-6,11,-11,10,-2,7,-6|before3:been
0,1,15,-11,0,-1,-3,-1|before3:being
-1,0,-13,-1,3,0,-3,15|before3:bill
0,0,10,0,-3,-1,-3,-3|before3:boost
-1,-10,-2,-2,35,-3,-10,-7|before3:budget
-6,2,35,-14,-1,0,-18,2|before3:by
-3,0,-11,9,-1,-1,7,-1|before3:call
0,0,-4,8,0,0,-3,0|before3:call for
0,0,0,0,16,0,-15,0|before3:carry
-1,0,-2,-1,-6,-1,0,11|before3:chancellor
0,0,0,0,-9,0,10,-1|before3:contrast
0,0,-8,1,-1,-1,2,8|before3:could
-1,0,20,-4,9,-1,-24,1|before3:country
-1,-5,-21,18,17,5,10,-23|before3:defence
0,9,-2,-2,10,-1,-3,-10|before3:defence spending
-1,5,-5,1,28,-3,-21,-4|before3:defense
0,0,0,11,0,-1,-3,-6|before3:defense minister
-1,0,9,-2,0,-1,-1,-4|before3:department
-4,-1,-12,7,-2,-1,18,-5|before3:did
0,0,-1,-6,-6,-4,19,-2|before3:does
0,0,-10,-4,-4,-1,-11,30|before3:double
0,0,-1,-2,0,0,14,-11|before3:draft
0,0,0,0,-1,0,-8,9|before3:drop
0,0,-1,0,-8,5,6,-1|before3:end
0,-2,-1,-5,-2,14,-3,-2|before3:exempt
0,-3,14,-1,-1,0,0,-8|before3:exhort
-1,0,0,1,18,-1,-15,-1|before3:figure
0,0,0,0,0,0,-8,8|before3:finance ministry
0,0,-1,5,0,0,-9,5|before3:fix
21,-8,0,-16,18,9,-23,0|before3:for
-5,-5,13,3,-1,-6,22,-20|before3:from
0,0,-1,-15,0,-2,-1,19|before3:fujita
-3,-5,0,-2,-3,2,14,-3|before3:gdp
-4,-1,-1,-2,-2,-1,-6,16|before3:general
0,-1,-1,19,4,-1,-13,-8|before3:get
17,-2,-5,-3,0,-1,-3,-3|before3:global
-2,-6,-10,11,6,-16,10,8|before3:go
-2,-2,-5,8,-3,1,15,-11|before3:government
-1,13,24,-1,-10,-9,-6,-11|before3:had
-3,-7,-4,-20,-28,-6,50,17|before3:has
-6,-6,11,-7,12,14,-11,-7|before3:have
0,10,-2,0,-9,0,3,-1|before3:having
-1,-1,5,-19,3,14,10,-11|before3:he
0,0,-7,15,-1,0,-1,-6|before3:her
-1,-1,-5,22,-3,-2,-9,-2|before3:his
-1,-9,0,-3,6,0,7,-1|before3:hold
-2,0,-2,-1,-3,-4,17,-4|before3:however
-1,0,-16,14,-8,-9,-2,22|before3:i
-2,-2,1,-10,20,-3,4,-6|before3:if
-9,-2,19,-15,-16,7,6,11|before3:in
0,-2,-3,2,5,8,-6,-4|before3:increase
0,0,8,-3,0,0,0,-4|before3:informally
-5,-4,3,-5,28,-14,20,-24|before3:is
-3,-3,1,-13,5,-7,17,4|before3:it
-3,12,34,-11,-12,-16,-12,8|before3:its
-2,-1,-2,-2,-6,0,17,-4|before3:itself
0,-14,5,-3,-20,-2,50,-16|before3:keep
-1,0,0,-15,0,0,1,16|before3:leader
-1,1,-9,4,10,-1,-7,3|before3:let
0,0,8,-2,-3,0,1,-2|before3:lift
0,0,15,0,0,-5,-3,-7|before3:like to see
-1,-3,-12,25,1,15,-22,-4|before3:made
0,0,0,-6,-1,0,8,0|before3:making
-1,0,-7,-2,0,0,-2,13|before3:marine
0,-2,-2,0,0,20,-5,-11|before3:mean
-1,-1,4,7,-8,-1,4,-5|before3:meet
0,0,0,-1,4,-1,-11,10|before3:military
-3,0,-6,-1,0,0,10,0|before3:model
0,0,8,-1,-1,0,-4,-2|before3:more than double
0,-1,0,0,-7,4,8,-4|before3:move
0,-2,-7,17,0,0,-7,-1|before3:n't
0,-1,-7,-1,11,-3,11,-10|before3:need
-1,5,-4,3,11,-1,-11,-1|before3:never
-4,0,-30,42,-5,-6,-7,10|before3:no
-1,13,0,28,-7,-7,-7,-19|before3:not
-2,0,-26,0,30,0,-1,-1|before3:note
0,-1,9,-4,9,-2,-7,-3|before3:now
1,-6,46,-9,-24,14,5,-28|before3:of
-2,-2,-10,6,-25,-3,37,-1|before3:on
13,4,-4,-4,-2,-5,6,-7|before3:once
18,0,-7,-3,-5,-7,-3,7|before3:one
0,0,-1,-8,-19,0,31,-3|before3:only
-1,-2,-8,-6,-5,-3,-12,35|before3:ought
-1,0,-2,-11,0,-1,0,15|before3:our
0,9,-1,-1,-1,4,7,-18|before3:out
-1,-16,9,4,18,-1,-3,-12|before3:outlays
-1,-1,-1,-1,8,0,-1,-3|before3:own
-1,-1,-1,-2,-1,-1,-4,10|before3:panel
-1,0,-2,-1,10,-1,-4,-1|before3:part
0,-2,-1,-1,-7,-1,27,-14|before3:plan
-2,0,-13,17,-2,-3,5,-2|before3:prime minister
0,0,0,0,-11,0,12,0|before3:project
0,0,16,-3,0,0,0,-11|before3:proposal
0,14,-3,1,2,2,-18,2|before3:put
-1,-1,-16,8,-1,-3,6,9|before3:raise
0,-2,0,0,10,-1,-4,-2|before3:ratio
0,-1,11,1,-3,-1,-2,-6|before3:request
15,0,0,-3,-1,-2,-5,-4|before3:rule
0,0,0,0,8,0,-7,0|before3:same
-7,-2,44,12,-42,-23,11,7|before3:say
13,-1,-5,-1,-1,-2,-1,-2|before3:security - related
0,-2,5,-6,-7,-2,10,2|before3:see
-3,0,-1,-1,-3,-1,10,0|before3:set
-1,-1,-3,13,-2,-5,-10,9|before3:she
-2,4,59,-15,-14,9,-11,-30|before3:should
1,0,-15,15,0,-1,0,0|before3:side
-1,-1,5,-2,-9,-1,22,-13|before3:so
0,0,-3,0,-3,0,-2,8|before3:sound out
-1,7,-2,-9,12,-3,-1,-3|before3:spend
-1,-1,-5,10,-1,-1,0,-2|before3:stop short
20,-1,-16,-2,-1,0,1,-3|before3:strategy
-2,0,-2,5,-1,-1,-11,11|before3:summit
-1,-1,-2,-2,-9,-2,-8,24|before3:take
0,0,-1,0,-11,-1,14,1|before3:target
0,0,-12,16,0,0,0,-3|before3:team
-1,0,12,2,-1,-2,1,-11|before3:tell
7,-5,-31,11,-33,2,44,5|before3:that
18,-27,-9,0,31,-24,-7,18|before3:the
-2,0,-7,-1,0,-2,-10,23|before3:the allies
-1,0,-8,-2,0,-1,14,-2|before3:their
0,0,-3,11,0,-1,-4,-3|before3:there
-2,0,19,-4,11,-3,-9,-12|before3:they
0,1,0,-1,9,0,-4,-6|before3:think
-2,-1,10,8,-5,-1,8,-19|before3:this
-1,13,-25,-8,-2,-1,35,-11|before3:to
-1,-1,-11,-2,-1,-1,4,12|before3:top
0,0,0,0,14,0,-12,-1|before3:treasury
0,0,0,0,18,1,-17,-1|before3:trillion
2,0,16,-4,-6,-1,-11,4|before3:under
0,0,-3,0,-4,0,-1,8|before3:until
6,4,5,-3,-3,-2,1,-10|before3:up
-1,1,3,-6,-1,10,-10,4|before3:want
-1,5,6,9,-8,-2,-5,-5|before3:was
-1,-2,0,-2,-5,21,-3,-7|before3:way
-1,-1,7,-4,3,-8,7,-3|before3:we
0,0,-18,-1,-2,0,-1,22|before3:weigh
0,0,1,4,-2,-1,-17,16|before3:well
-2,-1,-11,7,-2,-4,22,-8|before3:were
-1,-1,-1,-2,4,-3,-24,27|before3:where
0,-1,-34,-1,-5,36,-6,11|before3:whether
-4,-5,4,-7,-4,-13,0,30|before3:which
0,0,8,-4,-1,-1,-1,-2|before3:who
-1,0,-1,-2,-1,0,8,-3|before3:why
-5,0,-22,25,-7,16,-5,0|before3:will
0,-1,-2,9,10,-2,-11,-3|before3:with
0,-2,0,-1,18,-1,-6,-9|before3:within
-7,-6,5,2,-22,21,-34,40|before3:would
-1,5,-1,-15,0,-1,16,-3|before3:years
-1,-2,-1,-3,1,21,-10,-5|before3:yen
-11,-43,-33,-8,120,-15,-25,17|bound:about
0,-21,61,-34,-27,-26,-8,55|bound:at_least
15,-38,-5,42,-81,37,38,-8|bound:exact
-11,-15,-9,-10,19,29,27,-30|bound:over
-4,-4,-24,2,71,-11,-30,0|bound:under
-6,106,4,-10,-49,-19,-1,-25|bound:up_to
3,0,15,5,-8,-3,-9,-3|by-kind:foreign be
-2,-3,17,20,1,5,-4,-34|by-kind:foreign demand
8,-5,4,-5,3,-2,-2,-1|by-kind:foreign level
9,-2,-1,-7,4,-4,5,-4|by-kind:foreign move
11,-5,14,-1,2,-3,-8,-9|by-kind:foreign pledge
3,-2,34,20,-6,-7,-6,-35|by-kind:foreign proposal
-7,-1,-4,-8,14,-3,15,-6|by-kind:foreign spend
-16,-5,-7,3,8,18,-1,0|by-kind:nobody be
-2,2,-9,10,21,-6,-6,-9|by-kind:nobody cap
3,1,-4,12,3,-8,-11,4|by-kind:nobody demand
-2,7,-4,-6,7,4,-9,3|by-kind:nobody level
3,-6,-22,-7,7,12,27,-14|by-kind:nobody move
2,11,18,-13,-22,-11,1,14|by-kind:nobody pledge
-4,-3,-2,-13,6,4,12,-1|by-kind:nobody proposal
-2,-1,0,-2,-6,-4,17,-3|by-kind:nobody spend
-2,7,-4,-2,-21,4,9,9|by-kind:nongov be
0,-1,0,0,-4,0,-5,10|by-kind:nongov cap
-6,-4,-6,-29,8,12,-9,37|by-kind:nongov demand
0,0,-2,5,-2,-3,15,-12|by-kind:nongov denial
-1,0,-4,-3,8,-3,-12,13|by-kind:nongov level
-4,-3,-7,8,-22,-2,-5,35|by-kind:nongov move
-4,-6,-11,15,20,4,-21,3|by-kind:nongov pledge
-3,-4,-2,-2,5,1,-4,8|by-kind:nongov proposal
0,-8,3,-5,2,-3,-8,19|by-kind:nongov spend
10,0,-5,-1,0,0,-2,-1|by-kind:noun benchmark
-2,-1,16,14,-4,-4,-9,-10|by-kind:noun demand
-2,-1,6,7,-6,-4,11,-10|by-kind:noun pledge
-1,0,-5,-2,-2,-2,-10,22|by-kind:noun proposal
13,-2,1,-5,8,-18,6,-4|by-kind:own be
-2,29,5,-15,-19,-4,15,-9|by-kind:own cap
2,-7,-15,-4,8,-9,11,14|by-kind:own demand
-3,-5,5,12,-13,8,-19,14|by-kind:own denial
-7,0,-5,7,-7,2,31,-21|by-kind:own level
-16,6,13,-4,22,1,0,-21|by-kind:own move
-3,0,-20,5,5,9,0,4|by-kind:own pledge
-3,1,-16,-4,-11,0,1,33|by-kind:own proposal
3,5,1,7,5,5,-19,-7|by-kind:own spend
3,0,17,-10,-7,-2,-8,7|by-modal:foreign be++False
0,0,-2,14,-1,0,-2,-9|by-modal:foreign be+should+False
-1,-2,36,-20,3,7,4,-26|by-modal:foreign demand++False
0,0,-48,54,0,0,-1,-3|by-modal:foreign demand++True
0,0,12,-7,-1,0,-4,-1|by-modal:foreign demand+will+False
-1,0,18,-8,-1,-2,-3,-4|by-modal:foreign demand+would+False
8,-5,4,-5,3,-2,-2,-1|by-modal:foreign level++False
9,-2,-2,-7,10,-4,-1,-4|by-modal:foreign move++False
11,-3,-16,5,2,-3,-3,6|by-modal:foreign pledge++False
3,-2,37,8,-4,-7,-5,-30|by-modal:foreign proposal++False
0,0,-9,13,0,0,-1,-2|by-modal:foreign proposal++True
-6,-1,-18,-1,15,-1,15,-3|by-modal:foreign spend++False
-15,0,-20,9,-2,30,2,-4|by-modal:nobody be++False
0,-4,9,-5,8,-9,-6,6|by-modal:nobody be+would+False
-1,-5,-3,-3,11,-4,10,-5|by-modal:nobody cap++False
0,8,0,0,-1,0,-5,-1|by-modal:nobody cap+will+False
4,2,4,-6,8,-3,-5,-2|by-modal:nobody demand++False
0,0,-8,13,0,-2,0,-2|by-modal:nobody demand++True
0,0,-4,-2,-2,-1,-2,11|by-modal:nobody demand+would+False
-2,0,-3,-6,10,6,-19,14|by-modal:nobody level++False
-1,8,-1,0,-7,-1,13,-11|by-modal:nobody level+will+False
-5,-5,-3,-3,31,23,-14,-24|by-modal:nobody move++False
0,0,0,12,0,-1,-9,-2|by-modal:nobody move++True
0,2,-2,0,-19,-1,27,-6|by-modal:nobody move+will+False
0,0,-1,-2,-2,-1,10,-5|by-modal:nobody move+will+True
8,-2,-14,-4,5,-7,-3,17|by-modal:nobody move+would+False
4,8,21,-15,-20,-8,11,0|by-modal:nobody pledge++False
0,0,-1,0,-1,0,-6,8|by-modal:nobody pledge+will+False
0,0,-2,0,0,-2,-2,8|by-modal:nobody pledge+would+False
-4,-3,0,-21,7,6,10,4|by-modal:nobody proposal++False
0,0,-1,8,-1,-1,0,-6|by-modal:nobody proposal++True
-2,-1,3,1,-3,-2,8,-5|by-modal:nobody spend++False
0,0,-3,-3,-3,-2,10,2|by-modal:nobody spend+will+False
-1,-1,-3,-1,-9,8,3,4|by-modal:nongov be++False
-1,8,-1,0,-7,-3,-4,9|by-modal:nongov be++True
0,0,0,-1,-7,0,10,-3|by-modal:nongov be+would+False
0,-1,0,0,-4,0,-5,10|by-modal:nongov cap++False
-6,-4,1,-29,8,13,-21,39|by-modal:nongov demand++False
0,0,-4,-2,-1,-1,12,-5|by-modal:nongov demand+would+False
0,0,-1,6,-2,-3,12,-11|by-modal:nongov denial++False
-1,0,-4,-2,3,-2,-12,18|by-modal:nongov level++False
-3,2,0,9,-14,2,5,0|by-modal:nongov move++False
-1,-5,-6,-1,-12,-4,-9,36|by-modal:nongov move+would+False
-3,-5,-9,4,21,-3,-19,14|by-modal:nongov pledge++False
-3,-2,1,-14,0,4,-4,18|by-modal:nongov proposal++False
0,-8,-5,-4,3,-3,-3,20|by-modal:nongov spend++False
0,0,8,0,0,0,-1,-7|by-modal:nongov spend+should+False
10,0,-5,-1,0,0,-2,-1|by-modal:noun benchmark++False
-2,-1,20,8,-4,-4,-9,-9|by-modal:noun demand++False
-2,-1,7,-11,-5,-3,22,-6|by-modal:noun pledge++False
0,0,-1,19,0,-1,-11,-4|by-modal:noun pledge++True
-1,0,-5,-2,-2,-2,-10,22|by-modal:noun proposal++False
13,-5,3,4,27,-23,-2,-17|by-modal:own be++False
-6,-4,9,-16,3,-4,-2,20|by-modal:own be+should+False
10,10,-9,-1,-10,-1,3,-3|by-modal:own be+will+False
-3,-3,-10,11,-11,12,8,-3|by-modal:own be+would+False
-1,34,6,-10,-20,-3,0,-5|by-modal:own cap++False
0,-3,-1,-3,-15,0,26,-4|by-modal:own cap+will+False
2,-7,-7,1,-4,-8,12,11|by-modal:own demand++False
0,0,-1,0,10,0,-8,-1|by-modal:own demand++True
-3,-4,-6,57,-12,12,-14,-30|by-modal:own denial++False
0,0,0,-23,0,-2,2,25|by-modal:own denial++True
-6,-4,-2,-5,20,6,7,-16|by-modal:own level++False
0,-8,0,0,-1,-1,13,-1|by-modal:own level+will+False
0,-4,-23,-36,48,14,22,-22|by-modal:own move++False
0,4,-3,13,-1,-2,-7,-3|by-modal:own move++True
0,0,-3,-1,-15,0,23,-4|by-modal:own move+can+False
-3,9,-10,-4,-9,-4,-11,32|by-modal:own move+could+False
-10,-5,35,-15,-2,-11,-27,35|by-modal:own move+should+False
-1,-7,-6,-12,22,-1,12,-7|by-modal:own move+will+False
0,5,-2,35,-8,-1,-24,-5|by-modal:own move+will+True
-2,-3,29,-13,-8,10,24,-38|by-modal:own move+would+False
0,-1,-2,23,-3,-1,-10,-7|by-modal:own move+would+True
2,7,-14,-30,11,-10,77,-43|by-modal:own pledge++False
-1,0,-3,36,-1,-4,-17,-10|by-modal:own pledge++True
0,0,-2,10,0,0,-6,-1|by-modal:own pledge+can+True
0,0,-2,-1,0,0,-17,21|by-modal:own pledge+could+False
-2,-1,26,-27,-1,-2,-34,43|by-modal:own pledge+should+False
-1,-5,-9,-17,-3,28,5,1|by-modal:own pledge+would+False
0,0,-15,30,0,-2,-9,-4|by-modal:own pledge+would+True
-9,3,-17,17,-3,-8,-11,29|by-modal:own proposal++False
0,0,-1,-12,0,15,0,-1|by-modal:own proposal+could+False
0,0,-1,-5,-5,-2,0,13|by-modal:own proposal+will+False
0,0,-2,-4,-2,-3,14,-3|by-modal:own proposal+would+False
8,13,0,-17,47,7,-24,-34|by-modal:own spend++False
0,0,-4,-9,-3,-2,24,-5|by-modal:own spend+can+False
0,0,-2,27,-4,-1,-16,-4|by-modal:own spend+can+True
6,-5,36,-7,-28,0,-28,27|by-modal:own spend+should+False
-3,-1,-15,-6,2,8,32,-17|by-modal:own spend+will+False
0,0,-3,30,-3,-1,-15,-7|by-modal:own spend+will+True
-7,-1,-5,-6,-14,-4,23,14|by-modal:own spend+would+False
0,0,-13,-4,0,0,19,0|by-verb:foreign adopt
-8,3,-22,21,2,-6,-9,19|by-verb:foreign ask
-2,0,-11,14,-5,11,-4,-3|by-verb:foreign ask for
3,0,15,5,-8,-3,-9,-3|by-verb:foreign be
-2,0,-8,20,-2,-1,-3,-4|by-verb:foreign bring up
15,0,-21,-4,-1,-1,14,-1|by-verb:foreign call
-4,0,24,-10,-2,-1,-11,4|by-verb:foreign call for
-2,-1,28,-2,-2,-1,-13,-8|by-verb:foreign call on
0,0,-9,-1,-3,0,-2,15|by-verb:foreign consider
0,0,-8,2,0,-1,9,-1|by-verb:foreign demand
-1,-1,-5,11,-1,0,-3,0|by-verb:foreign embrace
0,0,8,-1,0,0,-6,-1|by-verb:foreign encourage
-3,0,8,-5,1,-1,-3,4|by-verb:foreign expect
-4,0,-7,0,-8,0,20,-1|by-verb:foreign get
9,-5,-9,0,7,-1,-1,0|by-verb:foreign give
17,0,-11,-2,0,0,-3,-1|by-verb:foreign hold up
-2,0,8,-1,0,-1,-3,-1|by-verb:foreign insist on
-1,-1,-3,-1,10,0,-3,-1|by-verb:foreign lay out
13,0,-8,0,-2,-1,0,-1|by-verb:foreign meet
-1,0,-6,15,0,-1,0,-6|by-verb:foreign mention
0,0,-13,0,14,0,0,0|by-verb:foreign press for
-4,0,11,-1,0,0,0,-5|by-verb:foreign propose
-2,-1,-7,-1,17,-1,-4,-2|by-verb:foreign put
0,0,22,-4,-5,-1,-5,-6|by-verb:foreign raise
-1,0,-1,19,-3,-2,-8,-3|by-verb:foreign seek
16,-1,-4,-2,0,-1,-6,-3|by-verb:foreign set
-1,0,13,-2,0,0,-8,-1|by-verb:foreign set its sights on
-1,0,-2,-1,-1,-2,9,-1|by-verb:foreign settle for
0,0,15,-7,0,-1,0,-5|by-verb:foreign sound out
13,0,-7,-2,0,0,0,-3|by-verb:foreign speak of
-6,-1,-8,-4,8,-1,16,-5|by-verb:foreign spend
-2,-1,-25,3,-1,8,13,5|by-verb:foreign tell
-1,-2,-6,-5,-1,-1,-1,15|by-verb:foreign tie
-4,0,26,-3,2,-1,-13,-7|by-verb:foreign urge
-4,-1,18,-7,0,8,16,-31|by-verb:foreign want
13,0,-8,-1,0,0,-2,-1|by-verb:nobody agree
0,0,-3,0,-4,-1,-1,8|by-verb:nobody amount
0,0,-3,-1,-1,-1,-3,9|by-verb:nobody argue for
10,-1,1,8,-1,-1,-12,-4|by-verb:nobody ask
-2,-1,-9,-3,-6,11,-6,15|by-verb:nobody ask for
-16,-5,-7,3,8,18,-1,0|by-verb:nobody be
-1,0,-9,-1,-5,-1,16,0|by-verb:nobody call for
-3,0,8,-3,0,0,-1,-1|by-verb:nobody choose
0,0,-1,0,9,0,-6,-2|by-verb:nobody clear
0,0,-6,0,8,-3,-3,5|by-verb:nobody climb
0,0,-1,-3,-2,0,10,-3|by-verb:nobody commit
0,0,13,-1,-1,-1,-7,-2|by-verb:nobody convince
0,-1,-19,6,24,-1,-14,5|by-verb:nobody expect
0,0,-1,0,-2,19,-6,-9|by-verb:nobody favor
0,0,-3,-1,0,-2,11,-5|by-verb:nobody favour
0,0,-2,-1,-17,23,-7,5|by-verb:nobody get
9,-2,-14,10,-2,-13,5,6|by-verb:nobody go
-1,-20,-8,15,24,-2,-5,-4|by-verb:nobody hold
0,0,-1,-1,-2,10,-3,-3|by-verb:nobody increase
-1,15,-1,-3,-1,-2,0,-8|by-verb:nobody keep
0,-1,11,-7,-9,-1,7,-1|by-verb:nobody mean
0,-1,-1,0,15,-5,-3,-5|by-verb:nobody move
0,0,-10,0,-2,0,15,-3|by-verb:nobody oblige
0,0,0,0,-3,0,11,-6|by-verb:nobody pay
-1,8,8,10,-1,-3,-8,-13|by-verb:nobody prepare
0,0,0,0,8,0,-7,0|by-verb:nobody project
-2,0,-4,-2,0,-1,-8,16|by-verb:nobody propose
0,0,-2,0,13,0,-9,-1|by-verb:nobody push
0,0,-4,-1,-4,-3,21,-8|by-verb:nobody raise
0,0,-2,-10,-13,7,7,11|by-verb:nobody reach
0,0,0,0,16,-1,-9,-5|by-verb:nobody remain
0,-1,10,-2,-5,-1,-4,4|by-verb:nobody rise
0,0,-1,-2,-2,-1,10,-5|by-verb:nobody satisfy
-2,-1,-3,-1,2,-1,-3,10|by-verb:nobody set
0,16,-1,-2,-6,5,-5,-7|by-verb:nobody stay
0,0,0,0,-5,-1,-2,8|by-verb:nobody stop
0,0,0,0,-5,0,10,-4|by-verb:nobody take up
0,-1,15,-5,0,-3,-1,-5|by-verb:nobody talk of
-3,6,26,-5,-3,-9,4,-16|by-verb:nobody tell
-1,0,-1,-3,20,-1,5,-18|by-verb:nobody think
0,0,0,0,-6,0,9,-2|by-verb:nobody use
0,-2,-8,-1,-6,-2,-5,23|by-verb:nobody want
-1,-1,-5,13,0,-1,2,-6|by-verb:nongov accept
-1,0,-1,-3,0,-1,14,-8|by-verb:nongov ask
0,0,-3,0,15,-1,0,-10|by-verb:nongov ask for
-1,0,0,0,0,0,-7,9|by-verb:nongov back
-2,7,-4,-2,-21,4,9,9|by-verb:nongov be
0,-1,-1,0,-2,0,12,-7|by-verb:nongov bring
-3,-1,13,-7,-8,11,-2,-5|by-verb:nongov call
0,0,-10,-2,-1,-1,0,15|by-verb:nongov call for
0,-2,-16,0,3,0,-4,20|by-verb:nongov call on
0,0,-1,13,0,0,0,-12|by-verb:nongov consider
0,0,7,0,-1,0,-8,3|by-verb:nongov demand
0,0,-1,0,0,-1,8,-5|by-verb:nongov discuss
0,0,0,-1,-2,-1,8,-4|by-verb:nongov dismiss
-1,1,-6,12,4,-6,-10,6|by-verb:nongov go
0,0,18,0,5,-1,-7,-15|by-verb:nongov hope
0,-3,0,0,-2,0,-5,11|by-verb:nongov keep
0,-1,-1,0,8,0,-1,-4|by-verb:nongov lay out
0,0,-1,0,0,5,-9,5|by-verb:nongov meet
-1,0,-2,-7,0,-1,0,11|by-verb:nongov mention
0,0,-1,0,-4,0,10,-4|by-verb:nongov move
0,0,10,-1,0,0,-2,-7|by-verb:nongov press
0,0,0,-2,0,0,-22,25|by-verb:nongov promise
0,0,-2,-2,-1,-1,-2,8|by-verb:nongov propose
0,0,-7,0,0,0,0,8|by-verb:nongov push for
-1,-1,-3,-1,-20,12,16,-4|by-verb:nongov put
0,-2,-3,-1,4,-2,-7,11|by-verb:nongov recommend
0,0,5,-2,-1,-1,12,-13|by-verb:nongov seek
0,-8,-3,-3,-2,-3,-5,24|by-verb:nongov spend
0,1,0,0,0,9,0,-9|by-verb:nongov study
-1,-1,-2,-1,-2,-2,-10,20|by-verb:nongov take
-1,0,18,-10,0,11,-3,-15|by-verb:nongov tell
0,0,-10,-1,-1,-1,3,10|by-verb:nongov urge
0,1,-12,-1,-1,-2,-10,25|by-verb:nongov want
-1,0,-1,-3,0,0,14,-8|by-verb:nongov write
0,0,-5,-1,-1,-1,-2,10|by-verb:noun ambition
-1,0,6,12,0,-1,-7,-8|by-verb:noun call for
0,0,-18,0,-1,0,-3,21|by-verb:noun calls
0,0,-4,-1,-1,-1,10,-3|by-verb:noun decision
-1,1,7,12,-7,-2,-13,2|by-verb:noun plan
0,0,15,2,-1,-1,-11,-5|by-verb:noun pressure
0,0,-3,-1,-5,0,13,-4|by-verb:noun push
10,0,-5,-1,0,0,-2,-1|by-verb:noun standard
-1,-1,-3,5,-2,6,-8,5|by-verb:own accept
12,-2,-1,0,13,-1,-17,-4|by-verb:own adopt
-2,0,-3,3,0,-2,-2,8|by-verb:own afford
5,-4,0,11,-5,7,-5,-10|by-verb:own agree
-1,-1,-3,-11,-2,12,-7,13|by-verb:own aim
0,1,0,13,-1,0,-12,-1|by-verb:own amount
0,0,-1,-2,10,-1,-3,-3|by-verb:own approach
0,0,0,0,26,0,-24,-1|by-verb:own approve
-1,-2,12,-5,-2,-1,-2,1|by-verb:own argue for
-1,0,8,6,-2,-3,6,-14|by-verb:own ask
0,0,28,-5,-2,-4,-9,-7|by-verb:own ask for
0,-2,-3,-1,11,-1,1,-5|by-verb:own average
-1,0,10,-4,0,-2,0,-2|by-verb:own back
13,-2,1,-5,8,-18,6,-4|by-verb:own be
0,-1,-1,-1,11,-1,0,-7|by-verb:own bring
9,-1,-13,14,8,-4,-6,-7|by-verb:own call
-1,0,-10,-1,0,0,4,9|by-verb:own call for
0,11,0,0,-10,0,0,0|by-verb:own cap
-1,0,-1,-1,0,10,-2,-5|by-verb:own choose
0,0,-8,-1,0,0,0,11|by-verb:own clamor
-1,-2,7,15,3,-5,-19,3|by-verb:own commit
-1,9,-3,2,-2,-2,-5,1|by-verb:own consider
-1,-1,-2,-2,-5,-3,9,5|by-verb:own decide
0,0,-3,-4,0,-2,11,-2|by-verb:own decline
-3,-4,-8,-2,10,7,-11,13|by-verb:own devote
0,0,-5,1,0,0,-8,13|by-verb:own discuss
-1,0,-6,15,-4,-2,4,-6|by-verb:own do
0,0,-2,0,-9,-1,4,9|by-verb:own double
0,3,-4,0,10,-1,-7,-1|by-verb:own drop
-1,0,8,-1,-26,6,10,3|by-verb:own end
0,0,-1,-2,0,0,14,-11|by-verb:own enshrine
-1,10,-3,-5,2,-4,11,-10|by-verb:own exceed
0,-4,-1,-6,-4,21,-4,-2|by-verb:own exempt
0,0,-1,-4,-1,-2,0,8|by-verb:own favor
-1,-1,10,5,-1,-1,-11,2|by-verb:own fix
0,0,0,0,9,0,-7,-1|by-verb:own foresee
-1,-5,-5,3,21,-10,-4,1|by-verb:own get
-4,-4,15,-14,-33,27,7,6|by-verb:own go
0,0,-1,0,-5,-2,10,-1|by-verb:own head
0,0,-1,-1,17,-1,-12,-3|by-verb:own hit
-1,16,9,-7,-19,-1,6,-2|by-verb:own hold
0,12,0,0,-9,0,-3,0|by-verb:own hold the line at
0,0,-1,-1,0,0,25,-23|by-verb:own hope
0,0,9,-1,-1,-1,-3,-3|by-verb:own increase
0,0,0,-2,-5,0,9,-1|by-verb:own insist
0,0,0,0,-8,0,11,-2|by-verb:own intend
-1,-9,-3,-4,17,-2,12,-10|by-verb:own keep
-2,0,-5,0,2,-1,-7,14|by-verb:own leap
0,0,8,0,-9,2,2,-2|by-verb:own leave
0,0,0,-2,-1,0,-6,9|by-verb:own like to see
0,9,0,0,-4,0,-2,-1|by-verb:own limit
0,2,-4,-13,13,13,-3,-8|by-verb:own live with
0,0,-2,-2,0,0,-8,12|by-verb:own look at
0,0,-3,-1,0,-1,8,-2|by-verb:own make good on
0,0,8,0,13,0,-15,-5|by-verb:own manage
-1,0,-17,-3,10,3,14,-6|by-verb:own match
-13,-2,29,10,-13,-2,4,-13|by-verb:own meet
5,-1,6,5,-4,-1,-2,-9|by-verb:own mention
1,-1,-8,-3,-2,2,-5,16|by-verb:own move
0,0,4,-4,0,0,20,-18|by-verb:own name
-1,-1,-4,9,-1,-3,-11,12|by-verb:own offer
0,0,0,0,-7,-1,9,-1|by-verb:own peak
0,-1,-1,3,-4,-1,11,-8|by-verb:own plan
0,0,-3,-2,-2,0,-4,11|by-verb:own plead for
-1,-1,-7,-7,-2,-1,8,11|by-verb:own pledge
0,0,0,0,14,0,-13,0|by-verb:own project
-2,-1,-4,6,-8,-1,23,-13|by-verb:own promise
0,-1,-8,10,7,-3,7,-12|by-verb:own propose
-5,12,8,8,2,-11,-19,5|by-verb:own put
-1,-3,-14,1,-2,9,1,8|by-verb:own raise
-1,-3,-1,10,13,-3,-13,-2|by-verb:own reach
0,0,1,-10,0,0,-3,13|by-verb:own ready
0,0,-9,13,0,-4,7,-6|by-verb:own refuse
0,5,0,-1,-21,-1,19,-1|by-verb:own remain
-1,-1,-3,-3,-1,-7,-16,31|by-verb:own rule out
0,0,0,0,9,0,-8,-1|by-verb:own rush
0,0,0,8,0,0,-8,0|by-verb:own scoff
0,0,-1,4,-8,0,7,-1|by-verb:own secure
0,0,-3,-3,-1,0,10,-4|by-verb:own seek
2,-1,-3,-3,10,-1,-10,7|by-verb:own set
0,-1,-1,-3,5,0,-10,10|by-verb:own set aside
0,0,-4,0,12,0,5,-12|by-verb:own settle for
-1,-1,15,-4,-2,0,-2,-5|by-verb:own settle on
0,0,-1,0,0,0,-8,9|by-verb:own shoot for
0,0,0,0,8,0,-10,3|by-verb:own slip
-1,0,-1,-1,-4,0,8,-2|by-verb:own speak of
8,12,9,5,-9,3,-9,-18|by-verb:own spend
-3,-1,7,-5,-9,-3,11,3|by-verb:own stay
0,9,-1,-1,-5,-1,0,-3|by-verb:own stick to
0,0,0,0,-9,0,12,-2|by-verb:own stop
0,0,0,-2,-4,0,-2,8|by-verb:own suggest
0,-2,-1,0,10,0,-6,-1|by-verb:own swell
9,0,-1,-2,-9,6,4,-6|by-verb:own take
0,0,-4,-1,-2,-1,8,0|by-verb:own take up
0,0,-4,21,0,0,-3,-12|by-verb:own talk of
-1,-1,-8,15,-4,-3,-14,16|by-verb:own tell
-1,-1,-2,-1,-3,8,-6,7|by-verb:own think
0,0,18,-3,-1,0,2,-15|by-verb:own time
0,0,-6,-3,0,0,-2,12|by-verb:own urge
0,0,0,-4,-5,0,1,8|by-verb:own vote on
0,6,-7,-1,-6,0,8,-1|by-verb:own vow
-1,-3,-1,-4,-4,-1,8,6|by-verb:own want
0,-1,0,-4,-1,11,-2,-2|by-verb:own warn
0,0,-3,-2,0,-1,-1,8|by-verb:own weigh
-1,-1,-2,10,-3,-2,-13,11|by-verb:own write
26,-18,84,18,9,-19,-10,-92|by:foreign
-18,4,-31,-13,23,15,30,-9|by:nobody
-22,-18,-32,-13,-6,9,-40,123|by:nongov
5,-3,11,19,-12,-11,-10,1|by:noun
-16,27,-30,-2,-1,-5,26,2|by:own
0,0,-4,0,-2,0,10,-3|date-after:far led by around
0,0,-3,-3,19,0,-10,-2|date-after:far led by as
0,0,-3,12,1,-1,-6,-3|date-after:far led by before
-8,0,-13,-11,9,-15,11,27|date-after:far led by by
-1,-1,-7,4,12,-1,18,-23|date-after:far led by for
0,0,-3,0,-7,-1,8,4|date-after:far led by from
-3,-5,6,-11,6,-6,26,-13|date-after:far led by in
0,-1,0,0,-6,-1,-1,10|date-after:far led by of
0,5,0,0,-37,0,32,0|date-after:far led by through
0,0,-2,-1,10,5,-7,-5|date-after:far led by until
0,0,-1,0,-5,-1,12,-5|date-after:next led by 3%
0,0,-1,0,-4,0,8,-1|date-after:next led by by
0,0,0,0,-14,0,4,10|date-after:next led by defence
-1,-1,-1,-1,-14,0,4,13|date-after:next led by for
0,0,-1,-10,-9,-1,29,-8|date-after:next led by from
0,0,-2,0,18,-1,-10,-5|date-after:next led by gdp
-1,1,-1,-3,15,-2,-10,1|date-after:next led by in
0,0,0,0,15,0,-14,0|date-after:now led by 2%
0,0,-1,0,-7,0,14,-5|date-after:now led by 3 percent
0,0,0,0,-13,0,14,0|date-after:now led by 4.7%
-5,-1,11,-3,-11,-1,2,7|date-after:now led by before
0,0,-1,0,-4,-2,-12,19|date-after:now led by dated
0,0,-2,-1,-4,0,11,-2|date-after:now led by defence
-1,-1,1,2,19,-1,-19,1|date-after:now led by for
0,0,-2,-2,18,-2,-10,-3|date-after:now led by gdp
0,0,-1,-7,0,9,2,-1|date-after:now led by hague
0,0,-15,2,-1,0,-1,16|date-after:now led by hearing
-9,-4,11,-13,37,2,-14,-10|date-after:now led by in
-4,12,-31,3,-21,-2,17,26|date-after:now led by on
-1,0,21,5,-12,-4,-13,4|date-after:now led by reported
0,10,-8,8,-9,0,0,0|date-after:now led by reporters
-1,10,5,-1,-12,-1,4,-3|date-after:now led by said
-1,0,-3,10,-1,-4,-1,-1|date-after:now led by their
-1,0,-1,-1,0,0,-5,9|date-after:now led by to
0,0,-4,-1,-12,0,20,-2|date-after:now led by within
0,0,-1,0,10,-2,-5,-1|date-after:past led by (
0,0,0,0,17,0,-16,0|date-after:past led by 2 percent
0,0,-1,-1,-7,-2,-6,17|date-after:past led by 2.6 percent
-1,-2,-1,0,-16,-2,24,-1|date-after:past led by by
-2,-1,-3,0,23,-2,-12,-3|date-after:past led by for
-10,7,3,-11,45,10,-37,-8|date-after:past led by in
-1,2,-4,-1,20,-3,-14,0|date-after:past led by of
-5,11,-2,-3,9,-6,5,-10|date-after:past led by since
-2,3,8,-6,-16,-2,22,-6|date-before:far led by by
-1,5,13,-4,1,-4,-5,-5|date-before:far led by for
-1,-6,-7,1,36,5,-20,-9|date-before:far led by in
0,0,0,15,-2,0,-9,-4|date-before:far led by set
0,-1,14,0,-10,1,-3,-1|date-before:far led by to
-2,6,11,-4,8,-1,-19,2|date-before:next led by for
-1,-1,1,0,-9,-2,14,-2|date-before:next led by from
-1,0,-3,0,-1,0,16,-10|date-before:next led by in
24,13,-25,-1,-14,-3,8,-3|date-before:now led by ,
0,0,-1,0,-5,0,9,-3|date-before:now led by agreed
0,0,0,0,10,0,-10,0|date-before:now led by defense
-1,10,-9,3,15,-2,-30,14|date-before:now led by for
0,0,-6,-2,-5,0,14,-1|date-before:now led by gdp
0,0,-1,0,0,0,8,-7|date-before:now led by government
-2,-1,8,-2,-4,-1,9,-7|date-before:now led by hague
0,0,-2,-1,0,0,8,-4|date-before:now led by house
1,4,8,-22,-23,-4,31,4|date-before:now led by in
0,0,-2,4,0,0,-9,9|date-before:now led by into
18,-2,-11,-2,-2,7,-10,0|date-before:now led by late
0,-1,2,-1,8,-1,-5,-2|date-before:now led by nothing
-1,-2,-2,8,-4,-1,-5,6|date-before:now led by of
-1,-1,0,0,-3,-2,8,-1|date-before:now led by off
13,0,-8,0,-2,-1,0,-1|date-before:now led by officials
-6,-2,12,11,-3,9,8,-30|date-before:now led by on
12,0,-4,0,1,0,-8,-1|date-before:now led by released
-2,-1,11,-7,-2,-1,-4,4|date-before:now led by reported
2,-8,11,28,-9,-2,12,-36|date-before:now led by said
-2,0,-4,-1,-1,-1,-12,20|date-before:now led by summit
0,0,0,-13,0,0,14,0|date-before:now led by threatened
0,0,0,-1,-4,0,-7,12|date-before:now led by to
-1,-1,18,11,-3,-1,-18,-5|date-before:now led by washington
0,0,-18,-3,3,0,-2,20|date-before:now led by washington post
0,-1,-2,0,-12,17,0,-1|date-before:past led by ,
0,0,14,0,0,-1,-6,-6|date-before:past led by as
0,-6,-4,0,-6,0,22,-5|date-before:past led by from
20,-12,-15,9,2,-8,17,-13|date-before:past led by in
-1,8,-1,0,-7,-3,-5,10|date-before:past led by its
11,0,-2,-1,-6,-2,-9,9|date-before:past led by of
0,14,-12,-1,10,-2,-4,-5|date-before:past led by since
0,0,0,0,-31,0,31,0|date-before:past led by time
-19,-3,3,-8,-4,-23,50,5|date:far
-7,3,2,-22,-16,-11,33,19|date:next
6,8,9,6,-8,-21,0,0|date:now
-3,20,-4,-14,31,9,-12,-27|date:past
0,0,-1,9,0,-1,-1,-7|governor-form:accept finite++not
-1,-1,5,-7,-1,10,-6,1|governor-form:accept finite+would
0,0,-7,10,0,-1,-1,-1|governor-form:accept finite+would+not
12,-2,-15,-5,13,-1,2,-5|governor-form:adopt finite+
19,-3,-8,7,-4,7,-4,-12|governor-form:agree finite+
-1,-1,2,-2,-1,-1,-11,14|governor-form:aim finite+should
0,0,-1,-9,0,13,-1,-2|governor-form:aim finite+would
0,0,-5,-1,-1,-1,-2,10|governor-form:ambition +
0,-1,-3,-1,-4,-1,1,8|governor-form:amount finite+
0,0,-1,-2,10,-1,-3,-3|governor-form:approach gerund+
0,0,-3,0,24,0,-18,-2|governor-form:approve finite+
0,-2,-6,-4,-3,-2,-5,22|governor-form:argue for finite+
3,-3,13,10,4,-9,8,-27|governor-form:ask finite+
0,0,-28,36,0,0,-3,-4|governor-form:ask finite++not
-3,-1,10,-21,8,24,-16,-1|governor-form:ask for finite+
0,0,-7,10,0,-1,0,-1|governor-form:ask for finite++not
0,0,-15,21,-4,0,-1,0|governor-form:ask for inf+
0,5,-20,-1,-4,-2,-4,27|governor-form:ask gerund+
0,-2,-3,-1,14,-1,-2,-5|governor-form:average finite+
-1,0,3,-3,-1,0,-10,11|governor-form:back finite+
0,-5,-2,3,10,7,-4,-9|governor-form:be finite+
-2,7,-1,0,-13,-4,4,8|governor-form:be finite++not
-6,-4,10,-2,1,-6,-6,13|governor-form:be finite+should
10,10,-9,-1,-6,-2,0,-3|governor-form:be finite+will
-3,-7,-1,5,-10,3,13,0|governor-form:be finite+would
-1,-1,-1,-1,21,-2,-8,-8|governor-form:bring finite+
0,0,0,-1,-12,-1,22,-8|governor-form:bring inf+
-2,0,-8,20,-2,-1,-3,-4|governor-form:bring up finite+
0,0,0,0,-7,0,8,0|governor-form:budget progressive+
20,1,-14,7,-1,6,-6,-13|governor-form:call finite+
-1,0,6,12,0,-1,-7,-8|governor-form:call for +
-4,-1,3,-12,-7,-3,10,13|governor-form:call for finite+
-2,0,-5,-1,-2,-1,-1,11|governor-form:call for gerund+
0,0,-9,3,-1,0,8,0|governor-form:call gerund+
-1,0,9,-2,-6,-1,-15,17|governor-form:call on finite+
0,0,-18,0,-1,0,-3,21|governor-form:calls +
0,0,-1,-1,0,-1,-4,9|governor-form:campaign finite+
0,12,0,0,-11,0,0,0|governor-form:cap finite+
-3,0,8,-3,0,0,-1,-1|governor-form:choose finite+
0,0,-1,0,9,0,-6,-2|governor-form:clear finite+
-1,-1,-7,0,-3,-5,1,16|governor-form:climb finite+
0,-3,0,0,-3,-1,8,-1|governor-form:come to finite+will
-1,-1,-6,-10,3,-1,28,-11|governor-form:commit finite+
0,0,-2,10,0,0,-6,-1|governor-form:commit finite+can+not
0,0,25,-12,-1,0,-10,-1|governor-form:commit finite+should
0,0,0,0,0,0,-12,12|governor-form:commit finite+would
0,0,-7,17,0,-1,-6,-3|governor-form:commit finite+would+not
-1,10,-11,1,-4,-1,-4,10|governor-form:consider finite+
0,-1,-1,-2,-1,0,-3,8|governor-form:consider progressive+
-1,-2,0,-3,-1,0,-1,8|governor-form:contain finite+
0,0,13,-1,-1,-1,-7,-2|governor-form:convince finite+
0,0,0,0,-5,0,11,-5|governor-form:decide finite+
0,0,-4,-1,-1,-1,10,-3|governor-form:decision +
0,0,-3,-4,0,-2,11,-2|governor-form:decline finite+
-1,-3,-7,-2,13,8,-4,-3|governor-form:devote finite+
-2,-1,9,-2,-7,-1,-2,7|governor-form:devote finite+should
-1,0,8,-3,-1,-2,0,-1|governor-form:devote finite+will
0,0,-5,-1,0,0,-3,9|governor-form:discuss inf+
0,0,-4,-8,-3,-2,22,-4|governor-form:do finite+can
0,0,-2,10,-1,0,-8,0|governor-form:do finite+will+not
0,0,-1,0,-1,0,-14,16|governor-form:double finite+should
0,3,-2,-1,-2,-1,-5,8|governor-form:drop finite+
0,0,8,-1,0,0,-6,-1|governor-form:encourage finite+
0,1,11,0,-23,6,19,-13|governor-form:end finite+
0,0,-2,-1,1,-1,-12,15|governor-form:end finite+will
0,0,-2,-4,9,-3,6,-7|governor-form:exceed finite+
0,-2,-1,-7,-4,17,-1,-2|governor-form:exempt finite+
0,-2,0,-2,-1,9,-3,-1|governor-form:exempt inf+
0,-3,14,-1,-1,0,0,-8|governor-form:exhort finite+
-3,-1,-11,0,30,-2,-10,-3|governor-form:expect finite+
0,0,-1,0,10,0,-8,-1|governor-form:expect finite++not
0,-1,-2,-3,-2,17,-6,-3|governor-form:favor finite+
0,0,-3,-1,0,-2,11,-5|governor-form:favour finite+
-1,-1,10,-2,-1,-1,-12,9|governor-form:fix finite+
0,0,-1,0,9,0,-6,-2|governor-form:foresee finite+
-4,-2,-9,-1,25,9,-10,-9|governor-form:get finite+
0,-3,-3,-6,-9,-3,19,6|governor-form:get finite+should
0,0,4,-5,-6,-1,13,-5|governor-form:get finite+will
0,0,0,10,-2,0,-3,-4|governor-form:get finite+would+not
0,0,0,19,-7,3,-11,-4|governor-form:get gerund+
0,0,-4,-15,-3,5,-3,21|governor-form:get inf+
8,-5,-12,4,6,12,-5,-8|governor-form:give finite+
-3,5,-15,-8,-7,-7,9,26|governor-form:go finite+
0,-1,4,-2,-4,-5,-9,18|governor-form:go finite+should
0,-1,0,-1,-6,-1,16,-7|governor-form:go finite+should+not
0,-1,0,10,-2,0,-6,-1|governor-form:go finite+will+not
9,-5,19,-10,-7,17,-22,0|governor-form:go finite+would
-1,-2,1,4,8,0,-2,-8|governor-form:go gerund+
0,0,0,9,0,-1,-6,-1|governor-form:go gerund++not
0,-2,-4,-1,-2,9,-6,6|governor-form:go inf+
0,0,-6,-7,-3,-1,24,-5|governor-form:go progressive+
0,0,-1,16,0,-1,-10,-3|governor-form:go progressive++not
0,0,-1,0,-13,-1,17,-1|governor-form:head finite+
0,0,0,0,8,0,-8,0|governor-form:hit finite+
6,-2,-5,-3,-4,0,9,-1|governor-form:hold finite+will
0,12,0,0,-9,0,-3,0|governor-form:hold the line at finite+
16,0,-11,-2,0,0,-1,-2|governor-form:hold up finite+
-1,0,18,-2,8,-2,17,-39|governor-form:hope finite+
-1,0,9,0,0,-1,0,-6|governor-form:increase finite+
0,0,9,-1,-1,-1,-4,-2|governor-form:increase finite+should
0,-1,11,-5,-6,-1,8,-6|governor-form:insist finite+
0,0,0,0,-8,0,11,-2|governor-form:intend finite+
-1,-6,-2,-2,19,-2,-13,6|governor-form:keep finite+
0,-2,0,-3,25,-1,-17,-1|governor-form:keep finite+can
0,6,-1,-1,-12,0,12,-4|governor-form:keep finite+will
0,5,-1,-1,-19,-1,26,-8|governor-form:keep inf+
-1,-2,-3,-1,18,0,-5,-6|governor-form:lay out finite+
-2,0,-5,0,2,-1,-7,14|governor-form:leap finite+
0,-1,9,0,-14,2,-6,12|governor-form:leave finite+
0,-1,-1,-1,10,-3,-1,-3|governor-form:lift finite+
0,0,-1,0,1,8,-5,-2|governor-form:lift gerund+
0,0,5,-2,-3,-1,-6,8|governor-form:like to see finite+would
0,9,0,0,-4,0,-2,-1|governor-form:limit finite+
0,3,-3,-1,14,-2,-2,-8|governor-form:live with finite+
0,0,-2,-12,0,13,-1,1|governor-form:live with finite+could
0,0,-1,0,14,0,-12,0|governor-form:manage finite+
0,0,0,0,-6,0,8,-2|governor-form:match finite+
0,0,-11,0,18,0,-5,-2|governor-form:match finite+should
0,0,-3,-2,-1,-2,10,-2|governor-form:match finite+would
0,0,11,-7,-11,-1,10,-1|governor-form:mean finite+
11,-1,12,-2,-8,-1,-5,-5|governor-form:meet finite+
-11,0,13,0,0,0,-1,-1|governor-form:meet finite+should
0,0,-1,13,0,0,-11,-1|governor-form:meet finite+will+not
0,0,-6,-1,-1,-1,-1,9|governor-form:meet finite+would
-1,-1,-5,22,-4,-2,0,-9|governor-form:mention finite+
0,0,6,0,-7,-1,9,-5|governor-form:move finite+
-2,0,-4,-1,-1,-1,-4,12|governor-form:move finite+could
0,-1,-1,0,14,-1,-3,-7|governor-form:move gerund+
-1,0,4,-5,0,-1,15,-12|governor-form:name finite+
0,0,-11,0,-2,0,21,-7|governor-form:oblige finite+
0,0,14,-2,-1,0,-2,-10|governor-form:pay finite+should
0,0,-8,-1,-1,-1,-4,16|governor-form:pay progressive+should
0,0,0,0,-16,0,16,0|governor-form:peak finite+
0,0,0,0,13,-1,-8,-4|governor-form:peak finite+would
0,0,0,0,15,0,-2,-12|governor-form:pencil in finite+
0,2,8,-3,-6,-1,-2,3|governor-form:plan +
0,0,0,15,0,-1,-11,-2|governor-form:plan ++not
0,0,0,0,-8,0,9,-1|governor-form:plan gerund+
0,0,0,-2,0,0,8,-5|governor-form:plan progressive+
0,0,-5,-2,-2,0,-5,14|governor-form:plead for finite+
-1,-4,-4,-7,-2,-2,5,15|governor-form:pledge finite+
-1,9,10,-1,-1,-2,-7,-8|governor-form:prepare finite+
-2,0,8,3,0,-2,5,-12|governor-form:press finite+
0,0,-13,0,14,0,0,0|governor-form:press for finite+
0,0,15,1,-1,0,-10,-5|governor-form:pressure +
0,0,-1,0,22,0,-20,-1|governor-form:project finite+
-6,-2,0,7,7,-3,-24,21|governor-form:propose finite+
0,0,-1,-1,0,-1,20,-17|governor-form:propose finite+would
0,0,-3,-1,-5,0,13,-4|governor-form:push +
-1,0,0,-1,21,-1,-15,-3|governor-form:push finite+
-6,12,-13,-4,12,6,-2,-5|governor-form:put finite+
-1,0,11,-1,-2,-4,1,-3|governor-form:put finite+would
-1,-1,12,-4,-1,11,-12,-3|governor-form:raise finite+
0,0,-3,-3,-3,-1,18,-7|governor-form:raise finite+will
0,-1,1,-3,-4,-1,-6,14|governor-form:raise gerund+
0,0,0,0,-8,0,12,-3|governor-form:raise progressive+
-1,-2,-1,0,28,-2,-16,-7|governor-form:reach finite+
0,0,0,-1,-1,0,-7,10|governor-form:reach finite+could
0,0,0,-10,-2,0,-3,15|governor-form:reach finite+should
0,0,-1,0,-4,-1,8,-2|governor-form:reach finite+will
0,0,0,0,-5,8,0,-2|governor-form:reach gerund+
0,0,0,0,-14,-1,17,-2|governor-form:reach inf+
0,0,-1,-11,0,0,-4,16|governor-form:ready finite+should
0,0,0,0,0,9,0,-9|governor-form:reckon progressive+
0,0,-1,2,0,-4,9,-6|governor-form:refuse finite+
0,0,-8,11,0,-1,-2,-1|governor-form:refuse gerund+
0,0,0,0,11,0,-6,-5|governor-form:remain finite+will
0,0,11,0,-2,0,-2,-6|governor-form:rise finite+
-1,0,-3,34,-1,-4,-10,-15|governor-form:rule out finite+
0,-1,0,-20,-1,-2,0,24|governor-form:rule out finite++not
0,0,-1,-2,-2,-1,10,-5|governor-form:satisfy finite+will+not
0,0,0,8,0,0,-8,0|governor-form:scoff finite+
0,0,-1,4,-8,0,7,-1|governor-form:secure finite+
-1,0,11,1,-2,-1,-3,-4|governor-form:seek finite+
0,0,-1,-2,-1,0,18,-13|governor-form:seek finite+would
0,-1,0,0,11,0,-2,-6|governor-form:set aside finite+
7,-2,-8,-7,11,-2,-4,7|governor-form:set finite+
0,0,0,0,-2,0,10,-8|governor-form:set out finite+
0,0,-2,0,22,0,-6,-13|governor-form:settle for inf+
-2,-1,15,2,-5,-1,-3,-6|governor-form:settle on finite+
0,-1,-5,-4,-1,-1,14,-2|governor-form:sign up finite+
0,0,0,0,8,0,-8,0|governor-form:slip finite+will
0,0,12,-7,-3,-1,-2,2|governor-form:sound out finite+
10,-1,-5,-3,-5,-1,5,0|governor-form:speak of finite+
8,5,-1,-18,36,-6,-18,-7|governor-form:spend finite+
0,0,-1,-1,12,0,-10,0|governor-form:spend finite++not
0,0,-1,11,-3,0,-4,-3|governor-form:spend finite+can+not
9,-3,5,4,-12,4,-11,3|governor-form:spend finite+should
-2,-1,-17,-2,-5,9,27,-7|governor-form:spend finite+will
-7,-1,-5,-6,-10,-4,16,17|governor-form:spend finite+would
-5,7,8,9,1,2,-21,-1|governor-form:spend gerund+
-1,-1,-5,3,-18,-1,34,-12|governor-form:spend inf+
-1,-1,-2,-1,12,-1,-20,13|governor-form:spend progressive+
-1,-1,26,-8,-10,-2,-4,0|governor-form:spend progressive+should
-1,0,-1,-3,3,-1,18,-15|governor-form:spend progressive+will
-2,-1,10,-6,4,0,-2,-3|governor-form:stand finite+
10,0,-5,-1,0,0,-2,-1|governor-form:standard +
-3,2,7,-4,4,3,-15,6|governor-form:stay finite+
0,0,0,0,-6,0,9,-2|governor-form:stay finite+would
0,9,-1,-2,-1,0,-2,-3|governor-form:stay inf+
0,10,0,-1,-2,-1,-3,-2|governor-form:stick to finite+
0,0,-1,0,-14,-1,10,6|governor-form:stop finite+
0,1,0,0,0,9,0,-9|governor-form:study finite+
0,0,3,-2,-4,-2,-4,10|governor-form:suggest finite+
12,-4,-5,-3,0,9,-6,-2|governor-form:take finite+
0,3,0,0,-8,0,9,-2|governor-form:take finite+will
0,-1,-2,-1,-4,-1,-8,17|governor-form:take finite+would
0,0,-4,-1,-2,-1,8,0|governor-form:take up finite+
0,0,0,0,-4,0,9,-5|governor-form:take up finite+will
-1,-1,11,4,0,-3,-1,-9|governor-form:talk of finite+
0,0,-4,11,0,0,0,-6|governor-form:talk of inf+
-3,5,0,10,-12,1,-1,-1|governor-form:tell finite+
0,0,-9,0,0,10,0,0|governor-form:tell gerund+
-2,-1,22,-7,0,-3,-1,-7|governor-form:tell inf+
-2,-1,0,-6,16,5,-2,-11|governor-form:think finite+
0,0,18,-3,-1,0,2,-15|governor-form:time finite+
-4,-1,16,-7,2,-2,-15,11|governor-form:urge finite+
0,0,0,-4,-5,0,1,8|governor-form:vote on finite+will
0,6,-8,-1,-7,0,10,-1|governor-form:vow finite+
-5,-5,-4,-12,-10,3,9,25|governor-form:want finite+
0,-1,-4,-4,-1,10,4,-3|governor-form:warn finite+
0,0,-3,-2,-3,-1,-2,12|governor-form:weigh progressive+
0,1,-1,5,-13,0,5,4|governor-in:text be finite
10,0,-5,-1,0,0,-2,-1|governor-in:text benchmark noun
2,24,-9,-5,20,-8,-14,-10|governor-in:text cap finite
0,6,-1,-1,-10,0,7,-2|governor-in:text cap inf
12,-12,-27,-3,3,13,37,-23|governor-in:text demand finite
-2,2,-19,-5,3,4,-4,21|governor-in:text demand gerund
-2,-1,16,5,17,-5,-11,-18|governor-in:text demand inf
-2,-1,14,10,-4,-4,-8,-6|governor-in:text demand noun
-2,-1,12,-12,-4,-3,4,6|governor-in:text demand progressive
-5,-5,1,16,-14,2,3,3|governor-in:text denial finite
0,2,17,-13,-1,1,-4,-2|governor-in:text denial gerund
0,-2,0,-4,-1,9,0,-1|governor-in:text denial inf
-2,-18,-9,-2,12,2,13,3|governor-in:text level finite
5,2,12,-21,5,-8,-8,13|governor-in:text move finite
-3,-5,1,23,22,10,-28,-21|governor-in:text move gerund
-1,-2,-16,-12,-8,26,12,2|governor-in:text move inf
-1,-1,-21,5,-5,-6,26,2|governor-in:text move progressive
0,5,20,1,28,2,-56,0|governor-in:text pledge finite
-3,-2,-1,12,-14,-6,0,13|governor-in:text pledge gerund
0,0,-2,-3,0,-2,-1,9|governor-in:text pledge inf
-2,-1,6,7,-6,-4,11,-10|governor-in:text pledge noun
9,-1,-6,-5,-5,9,10,-11|governor-in:text pledge progressive
-7,-5,13,18,-3,6,-8,-13|governor-in:text proposal finite
-3,-1,15,-13,-3,-6,4,5|governor-in:text proposal gerund
4,-1,-1,9,-1,-1,3,-12|governor-in:text proposal inf
-1,0,-5,-2,-2,-2,-10,22|governor-in:text proposal noun
-1,-2,-11,-5,-6,3,-15,38|governor-in:text proposal progressive
5,-7,-14,-1,28,7,-11,-8|governor-in:text spend finite
-5,6,7,5,-9,1,-4,-2|governor-in:text spend gerund
0,-1,-2,-2,-11,-1,21,-4|governor-in:text spend inf
-2,-2,17,-16,21,-5,-15,3|governor-in:text spend progressive
3,-5,-2,0,0,0,-6,11|governor-in:title cap finite
0,-1,0,0,-10,0,19,-7|governor-in:title cap inf
-8,-1,25,14,5,-8,-39,14|governor-in:title demand finite
0,0,-14,-1,-2,0,-1,18|governor-in:title demand gerund
0,0,-10,16,0,-1,-3,-1|governor-in:title denial finite
0,9,0,-2,4,-1,-5,-5|governor-in:title level finite
-9,2,9,-3,1,-13,13,0|governor-in:title move finite
0,-1,-1,-2,-5,-3,11,1|governor-in:title move inf
-1,-2,-11,2,-3,-4,16,2|governor-in:title pledge finite
-3,-1,-4,7,-7,-7,-12,26|governor-in:title spend finite
-1,-1,-3,-4,-7,0,26,-11|governor-in:title spend inf
-2,0,6,1,-13,2,5,2|governor-kind:be
10,0,-5,-1,0,0,-2,-1|governor-kind:benchmark
0,30,-6,-7,-2,-10,4,-9|governor-kind:cap
-6,-15,9,12,15,-5,-22,11|governor-kind:demand
-6,-6,8,16,-16,10,-5,-1|governor-kind:denial
-2,2,-8,-6,12,1,9,-6|governor-kind:level
-8,-5,-17,-11,10,7,27,-3|governor-kind:move
3,0,7,13,0,-6,-18,2|governor-kind:pledge
-8,-8,9,-1,-8,-4,-6,27|governor-kind:proposal
-7,-5,1,-8,15,-5,5,3|governor-kind:spend
0,-5,-2,3,10,7,-4,-9|governor-mood:be finite+
-2,7,-1,0,-13,-4,4,8|governor-mood:be finite++not
-6,-4,10,-2,1,-6,-6,13|governor-mood:be finite+should
10,10,-9,-1,-6,-2,0,-3|governor-mood:be finite+will
-3,-7,-1,5,-10,3,13,0|governor-mood:be finite+would
10,0,-5,-1,0,0,-2,-1|governor-mood:benchmark +
1,6,3,-11,12,-4,-17,10|governor-mood:cap finite+
0,13,-1,-2,-4,-1,-4,-1|governor-mood:cap finite++passive
0,-2,0,-3,25,-1,-17,-1|governor-mood:cap finite+can
6,-4,-6,-3,-15,0,26,-4|governor-mood:cap finite+will
0,8,0,0,-1,0,-5,-1|governor-mood:cap finite+will+passive
0,5,-1,-1,-19,-1,26,-8|governor-mood:cap inf+
-2,-1,20,8,-4,-4,-9,-9|governor-mood:demand +
-2,-17,4,-20,0,4,17,14|governor-mood:demand finite+
-1,-1,-50,54,10,-2,-7,-4|governor-mood:demand finite++not
0,0,-8,14,0,-1,-2,-2|governor-mood:demand finite++not+passive
8,5,35,-20,2,9,-16,-23|governor-mood:demand finite++passive
-1,0,12,-11,2,-1,-2,0|governor-mood:demand finite+will
-1,-1,1,-12,-4,-4,13,8|governor-mood:demand finite+would
-2,2,-33,-6,1,4,-5,39|governor-mood:demand gerund+
-1,-1,-6,12,16,-2,-10,-9|governor-mood:demand inf+
-2,-1,22,-7,0,-3,-1,-7|governor-mood:demand inf++passive
-2,-1,12,-11,-4,-3,4,6|governor-mood:demand progressive+
-5,-5,-20,77,-14,4,3,-41|governor-mood:denial finite+
0,-1,0,-24,-1,-2,4,24|governor-mood:denial finite++not
0,2,17,-13,-1,1,-4,-2|governor-mood:denial gerund+
0,-2,0,-3,-1,9,-1,-1|governor-mood:denial inf+
-1,-15,-4,-15,24,10,-20,20|governor-mood:level finite+
0,-4,-1,0,16,-2,-7,-1|governor-mood:level finite++passive
-1,-1,-1,-1,-6,-3,25,-12|governor-mood:level finite+will
0,5,-2,-1,13,-3,-5,-7|governor-mood:level finite+would
0,9,-1,-2,-1,0,-2,-3|governor-mood:level inf+
7,2,-4,-30,57,6,-17,-20|governor-mood:move finite+
-1,0,2,4,7,-1,-9,-2|governor-mood:move finite++passive
0,0,-3,-1,-15,0,23,-4|governor-mood:move finite+can
-3,9,-10,-4,-10,-4,-9,31|governor-mood:move finite+could
-10,-5,42,-24,-2,-11,-26,35|governor-mood:move finite+should
0,2,-1,-1,-7,-1,16,-7|governor-mood:move finite+should+not
-2,-4,-7,-12,6,-2,34,-13|governor-mood:move finite+will
0,5,-2,35,-8,-1,-24,-5|governor-mood:move finite+will+not
0,0,-1,-2,-2,-1,10,-5|governor-mood:move finite+will+not+passive
6,-9,10,-17,-13,-1,11,13|governor-mood:move finite+would
0,-1,-2,23,-3,-1,-10,-7|governor-mood:move finite+would+not
-3,-5,2,14,22,11,-21,-20|governor-mood:move gerund+
0,0,0,9,0,-1,-6,-1|governor-mood:move gerund++not
-1,-5,-16,-14,-11,23,21,4|governor-mood:move inf+
0,-1,-11,-9,-6,-3,41,-10|governor-mood:move progressive+
0,0,-1,16,0,-1,-10,-3|governor-mood:move progressive++not
0,0,-8,-1,-1,-1,-4,16|governor-mood:move progressive+should
-2,-1,7,-11,-5,-3,22,-6|governor-mood:pledge +
0,0,-1,19,0,-1,-11,-4|governor-mood:pledge ++not
4,1,-15,-28,26,-19,53,-23|governor-mood:pledge finite+
-2,0,2,29,-1,-4,-13,-11|governor-mood:pledge finite++not
5,9,3,-6,8,-5,-3,-10|governor-mood:pledge finite++passive
0,0,-2,10,0,0,-6,-1|governor-mood:pledge finite+can+not
0,0,-2,-1,0,0,-17,21|governor-mood:pledge finite+could
-3,-1,28,-28,-1,-2,-35,42|governor-mood:pledge finite+should
-2,-6,6,-18,-3,26,-2,0|governor-mood:pledge finite+would
-1,-2,-8,41,-1,-2,-9,-17|governor-mood:pledge finite+would+not
-3,-2,0,7,-14,-5,4,13|governor-mood:pledge gerund+
0,-1,-2,-4,0,-2,1,9|governor-mood:pledge inf+
-1,-1,-4,-4,-5,9,20,-13|governor-mood:pledge progressive+
-1,0,-5,-2,-2,-2,-10,22|governor-mood:proposal +
-8,-1,11,-12,-1,0,-2,12|governor-mood:proposal finite+
5,-1,-3,18,-1,-2,-3,-14|governor-mood:proposal finite++not
-4,0,6,14,10,0,-16,-10|governor-mood:proposal finite++passive
0,0,-2,-12,0,13,-1,1|governor-mood:proposal finite+could
0,0,0,16,0,0,0,-15|governor-mood:proposal finite+could+not
0,-2,-2,-7,0,-2,2,11|governor-mood:proposal finite+will
0,0,4,-5,-4,-4,14,-4|governor-mood:proposal finite+would
-3,-1,14,-14,-3,-9,21,-6|governor-mood:proposal gerund+
4,-1,-1,9,-1,-1,3,-12|governor-mood:proposal inf+
-1,-2,-10,-7,-6,4,-16,36|governor-mood:proposal progressive+
6,0,-9,-21,62,2,-24,-17|governor-mood:spend finite+
0,0,-1,-1,12,0,-10,0|governor-mood:spend finite++not
0,0,-4,-9,-3,-2,24,-5|governor-mood:spend finite+can
0,0,-2,27,-4,-1,-16,-4|governor-mood:spend finite+can+not
7,-4,22,-3,-21,2,-25,21|governor-mood:spend finite+should
-3,-1,-10,-6,-2,7,23,-8|governor-mood:spend finite+will
0,0,-3,29,-3,-1,-15,-7|governor-mood:spend finite+will+not
-7,-1,-6,-7,-15,-4,18,21|governor-mood:spend finite+would
-5,6,7,8,-9,1,-4,-3|governor-mood:spend gerund+
-1,-1,-5,-6,-18,-1,48,-15|governor-mood:spend inf+
-1,-1,-11,-2,28,-1,-24,12|governor-mood:spend progressive+
-1,-1,29,-8,-10,-3,-4,-3|governor-mood:spend progressive+should
-1,0,-1,-6,3,-2,13,-6|governor-mood:spend progressive+will
-3,-3,16,12,-3,4,-13,-10|governor:accept
12,-2,-15,-4,13,-1,2,-5|governor:adopt
-2,0,-3,3,0,-2,-2,8|governor:afford
18,-4,-7,10,-5,6,-8,-11|governor:agree
-2,-2,-1,-13,-4,11,-6,17|governor:aim
0,0,-5,-1,-1,-1,-2,10|governor:ambition
0,0,-3,12,-4,-1,-13,8|governor:amount
0,0,-1,-2,10,-1,-3,-3|governor:approach
0,0,-3,0,24,0,-18,-2|governor:approve
-1,-3,6,-7,-3,-2,-6,16|governor:argue for
1,1,-15,32,-1,-11,-1,-7|governor:ask
-4,-2,5,6,2,16,-19,-5|governor:ask for
0,-2,-3,-1,12,-1,1,-5|governor:average
-1,-1,9,-5,-1,-2,-11,12|governor:back
-2,0,6,1,-13,2,5,2|governor:be
-1,-2,-3,-2,11,-5,19,-17|governor:bring
-2,0,1,19,-2,-2,-3,-11|governor:bring up
20,1,-23,10,-2,6,1,-11|governor:call
-6,-1,1,-1,-9,-5,2,20|governor:call for
-2,-3,14,-4,1,-1,-16,11|governor:call on
0,0,-18,0,-1,0,-3,21|governor:calls
0,0,-3,-1,-1,-2,-5,12|governor:campaign
0,15,0,0,-12,-1,0,0|governor:cap
0,0,-1,4,16,0,-17,-1|governor:carry
-3,0,7,-4,-1,9,-2,-6|governor:choose
0,0,-9,-2,0,-1,-1,14|governor:clamor
0,0,-1,0,9,0,-6,-2|governor:clear
-1,-1,-8,-1,11,-6,-2,7|governor:climb
-1,-2,6,12,1,-6,-9,-1|governor:commit
-1,9,-12,15,-5,-2,-7,4|governor:consider
-1,-2,0,-3,-1,0,-1,8|governor:contain
0,0,14,-1,-1,-2,-8,-2|governor:convince
-1,-1,-2,-2,-5,-3,9,5|governor:decide
0,0,-4,-1,-1,-1,10,-3|governor:decision
0,0,-3,-4,0,-2,11,-2|governor:decline
-5,-5,2,-6,16,4,-13,6|governor:devote
0,0,-11,2,0,-3,-2,15|governor:discuss
-1,0,-6,15,-4,-2,4,-6|governor:do
0,0,-2,0,-11,-1,8,7|governor:double
0,2,-6,-1,9,-1,-11,7|governor:drop
0,0,8,-1,0,0,-6,-1|governor:encourage
-1,1,10,-1,-22,5,7,1|governor:end
-4,0,-1,13,-1,0,6,-13|governor:endorse
0,0,-1,-2,0,0,16,-12|governor:enshrine
-1,10,-3,-5,3,-4,10,-10|governor:exceed
0,-5,-2,-9,-5,28,-4,-3|governor:exempt
0,-3,14,-1,-1,0,0,-8|governor:exhort
-3,-1,-7,-5,38,-3,-19,2|governor:expect
0,-1,-3,-4,-3,16,-6,1|governor:favor
0,0,-3,-1,0,-2,11,-5|governor:favour
0,-4,0,-1,-2,-1,-12,20|governor:fight
-1,-1,9,4,-1,-2,-12,3|governor:fix
0,0,-1,0,9,0,-6,-2|governor:foresee
-5,-6,-14,2,-3,12,9,5|governor:get
8,-5,-12,4,2,12,0,-8|governor:give
5,-5,-9,8,-21,8,-3,17|governor:go
0,0,-1,0,-8,-3,13,-1|governor:head
0,0,-1,-1,16,-1,-11,-3|governor:hit
0,12,0,0,-9,0,-3,0|governor:hold the line at
17,0,-11,-3,0,0,-1,-2|governor:hold up
-1,0,18,-2,8,-2,16,-37|governor:hope
-1,0,18,-3,-2,7,-7,-11|governor:increase
0,-1,11,-5,-6,-1,8,-6|governor:insist
0,-1,0,-1,0,0,8,-4|governor:instruct
0,0,0,0,-8,0,11,-2|governor:intend
-2,4,-5,-7,14,-5,7,-7|governor:keep
-1,-2,-3,-1,18,0,-5,-6|governor:lay out
-2,0,-5,0,2,-1,-7,14|governor:leap
0,0,8,-1,-12,1,-7,11|governor:leave
0,0,5,-2,-3,-1,-6,8|governor:like to see
0,9,0,0,-4,0,-2,-1|governor:limit
0,2,-5,-13,13,11,-4,-6|governor:live with
0,0,-2,-2,0,-1,-8,12|governor:look at
0,0,-3,-1,0,-1,8,-2|governor:make good on
0,0,8,0,13,0,-15,-5|governor:manage
-1,-1,-17,-3,10,4,13,-7|governor:match
0,0,11,-7,-11,-1,9,-1|governor:mean
0,-2,18,9,-16,2,-3,-9|governor:meet
4,-1,-3,15,-4,-4,-2,-4|governor:mention
-1,0,2,-5,-1,-1,17,-12|governor:name
0,0,-13,-2,-3,-1,19,0|governor:oblige
-1,-2,-4,8,-1,-3,-14,16|governor:offer
0,0,0,0,-3,-1,8,-4|governor:peak
0,0,0,0,15,0,-2,-12|governor:pencil in
-1,1,6,15,-11,-3,0,-7|governor:plan
0,0,-5,-2,-2,0,-5,14|governor:plead for
-2,-4,-8,-9,-2,-2,9,18|governor:pledge
-1,8,8,9,-1,-3,-8,-13|governor:prepare
-2,0,13,-1,0,-2,6,-14|governor:press
0,0,-13,0,14,0,0,0|governor:press for
0,0,15,2,-1,-1,-11,-5|governor:pressure
0,0,-1,0,22,0,-20,-1|governor:project
-2,-2,-1,4,-6,-2,0,9|governor:promise
-6,-2,-3,5,6,-5,-3,8|governor:propose
-1,0,-3,-2,15,-1,1,-9|governor:push
-9,10,-4,5,1,1,-3,-3|governor:put
-2,-4,5,-4,-11,4,12,1|governor:raise
-2,-2,-2,0,0,4,-7,8|governor:reach
0,0,-1,-11,0,0,-4,16|governor:ready
-1,0,-8,-2,2,12,-2,-1|governor:reckon
0,-2,1,-3,1,-3,-8,13|governor:recommend
0,0,-9,13,0,-4,7,-6|governor:refuse
0,5,0,-1,-5,-2,10,-6|governor:remain
-1,0,-2,12,0,-1,-2,-5|governor:request
0,-1,9,-2,-1,-1,-1,-2|governor:rise
-1,-1,-3,-1,-2,-7,-14,28|governor:rule out
0,0,2,-2,9,0,-8,-1|governor:rush
0,0,-1,-2,-2,-1,10,-5|governor:satisfy
0,0,0,8,0,0,-8,0|governor:scoff
0,0,-1,4,-8,0,7,-1|governor:secure
-1,-1,0,14,-5,-3,14,-19|governor:seek
17,-3,-10,-6,11,-3,-19,14|governor:set
0,-1,-1,-4,10,-1,-13,10|governor:set aside
-1,0,13,-2,0,0,-8,-1|governor:set its sights on
-2,-1,-9,-3,11,-4,13,-6|governor:settle for
-2,-1,15,2,-5,-1,-3,-6|governor:settle on
0,0,-1,0,0,0,-8,9|governor:shoot for
0,-1,-6,-4,-2,15,6,-8|governor:sign up
0,0,0,0,8,0,-10,3|governor:slip
0,0,12,-7,-3,-1,-2,2|governor:sound out
14,-1,-9,-3,-5,-1,5,0|governor:speak of
-2,-1,10,-6,3,0,0,-3|governor:stand
10,0,-5,-1,0,0,-2,-1|governor:standard
-3,15,6,-7,-20,2,7,1|governor:stay
0,9,-1,-1,-5,-1,1,-3|governor:stick to
0,0,-1,0,-14,-1,10,6|governor:stop
0,0,-2,0,-1,9,-3,-3|governor:study
0,0,3,-3,-4,-2,-4,12|governor:suggest
0,-2,-1,0,10,0,-6,-1|governor:swell
11,3,-7,-3,-13,5,-6,10|governor:take
-1,0,-4,-1,-6,-1,18,-5|governor:take up
0,0,1,6,-1,0,3,-8|governor:talk
0,0,-2,-2,0,-4,17,-8|governor:talk about
-1,-1,7,14,-1,-3,0,-15|governor:talk of
-5,4,11,3,-8,7,-1,-10|governor:tell
-2,-1,-2,-5,16,5,-2,-8|governor:think
-1,-1,-6,-5,0,-1,-1,15|governor:tie
0,0,18,-3,-1,0,2,-15|governor:time
-4,-1,13,-8,1,-2,-13,14|governor:urge
0,0,0,0,-5,0,8,-2|governor:use
0,0,0,-4,-5,0,1,8|governor:vote on
0,6,-8,-1,-7,0,11,-1|governor:vow
-5,-5,-3,-12,-11,3,9,24|governor:want
0,-1,-4,-4,-1,10,4,-3|governor:warn
0,0,-4,-2,-4,-1,-1,13|governor:weigh
31,-1,-16,-14,-29,17,-1,12|last-1:benchmark False
34,-1,-12,-1,-4,-3,-9,-4|last-1:benchmark True
1,10,-18,29,16,4,-32,-10|last-1:cap False
-1,-4,-1,13,-4,-1,-5,2|last-1:cap True
-15,-3,30,9,-23,2,-6,6|last-1:demand False
-12,-3,12,-20,39,-10,23,-28|last-1:demand True
-13,-8,-3,6,-18,-4,19,21|last-1:denial False
3,-2,-14,15,5,-4,4,-7|last-1:denial True
-7,18,-2,-19,26,33,-49,-1|last-1:level False
-13,19,-22,21,26,-9,-10,-14|last-1:level True
-9,2,-23,-18,35,10,1,2|last-1:other False
-1,-2,-3,-4,-11,45,-12,-10|last-1:other True
2,-14,5,18,14,4,-20,-9|last-1:pledge False
14,-8,15,-11,19,-13,-8,-8|last-1:pledge True
-13,-6,-47,-3,15,42,-13,23|last-1:proposal False
-1,-3,-34,-14,-13,-11,-4,79|last-1:proposal True
-6,6,-12,11,-14,29,-18,4|last-2:benchmark False
23,-1,-11,-1,-3,-2,-2,-3|last-2:benchmark True
35,-10,-33,-21,28,-8,-2,12|last-2:cap False
5,-7,-18,32,-7,-13,4,4|last-2:demand False
-11,-8,-9,-29,-16,-10,41,42|last-2:denial False
-6,-11,-18,-1,-13,32,-26,43|last-2:level False
-1,-3,-2,-5,-12,5,13,5|last-2:level True
-2,-1,0,-1,18,0,-10,-4|last-2:other False
-8,4,-39,-10,21,31,-33,34|last-2:pledge False
-5,-16,-10,24,-13,49,2,-31|last-2:proposal False
-2,-1,-4,-5,-4,-3,-5,24|last-2:proposal True
4,-1,-3,-8,-17,21,8,-3|last-shape:benchmark False half
0,0,-4,0,-10,0,-12,27|last-shape:benchmark False tenth
27,1,-9,-6,-2,-3,3,-12|last-shape:benchmark False whole
21,0,-7,0,-3,-1,-8,-1|last-shape:benchmark True half
-1,-1,-1,0,10,-1,-5,-2|last-shape:cap False fine
11,4,-14,-5,16,-5,-2,-5|last-shape:cap False half
-10,7,-4,34,-11,11,-25,-3|last-shape:cap False whole
-1,-4,0,13,-5,-1,-5,3|last-shape:cap True whole
3,-1,10,17,-1,-8,-26,5|last-shape:demand False half
-2,-2,-5,-4,-14,12,20,-6|last-shape:demand False tenth
-16,0,25,-4,-11,-2,1,7|last-shape:demand False whole
-8,-1,19,-10,20,-8,-2,-10|last-shape:demand True half
0,0,-8,0,13,-1,-4,0|last-shape:demand True tenth
-4,-3,2,-9,3,-2,29,-17|last-shape:demand True whole
-3,-1,13,-13,-6,-5,4,12|last-shape:denial False half
-1,-1,-10,-3,-8,-2,8,16|last-shape:denial False tenth
-9,-6,-6,22,-9,4,14,-10|last-shape:denial False whole
0,-1,-6,7,14,-1,-10,-1|last-shape:denial True half
0,0,0,-6,-9,-1,19,-3|last-shape:denial True tenth
4,-1,-8,14,-1,-1,-5,-2|last-shape:denial True whole
-1,-1,-2,0,10,-1,-5,0|last-shape:level False fine
12,-5,18,-8,-26,4,-1,6|last-shape:level False half
-3,-3,3,2,21,1,-24,3|last-shape:level False tenth
-15,27,-21,-12,21,30,-20,-10|last-shape:level False whole
-3,-2,-7,-5,20,2,3,-9|last-shape:level True half
-2,-2,-1,-1,1,-5,17,-6|last-shape:level True tenth
-7,24,-13,29,1,-4,-32,2|last-shape:level True whole
-3,-1,-2,-4,24,-3,-23,12|last-shape:other False half
-5,3,-19,-13,10,11,20,-6|last-shape:other False whole
-1,-2,-4,-4,-7,40,-12,-9|last-shape:other True whole
0,0,-1,0,9,-1,-5,-1|last-shape:pledge False fine
5,-11,26,3,3,-10,-15,-1|last-shape:pledge False half
-2,-2,-3,-8,7,4,16,-12|last-shape:pledge False tenth
-1,0,-16,23,-4,10,-17,4|last-shape:pledge False whole
5,-2,10,-4,-2,-14,12,-6|last-shape:pledge True half
9,-5,-1,-7,13,3,-13,1|last-shape:pledge True whole
0,0,0,0,8,0,-6,-1|last-shape:proposal False fine
5,-3,-10,-6,-14,4,17,6|last-shape:proposal False half
-2,-1,-13,-1,-2,11,0,6|last-shape:proposal False tenth
-16,-2,-24,5,23,27,-25,12|last-shape:proposal False whole
-3,-1,-12,-8,-20,-5,-9,59|last-shape:proposal True half
0,0,-3,0,14,-1,-1,-9|last-shape:proposal True tenth
3,-2,-19,-5,-7,-5,-6,41|last-shape:proposal True whole
36,-4,-1,38,-3,-37,-7,-22|near-after:\"
8,11,-11,-14,28,8,-24,-5|near-after:#
-1,0,0,-1,-4,9,3,-5|near-after:$
0,-1,-5,3,-6,-5,-32,46|near-after:'
-1,0,1,0,8,-2,-9,2|near-after:'ll
-15,14,-24,43,10,-31,-9,11|near-after:'s
-1,-1,-6,9,11,-4,-3,-5|near-after:(
-1,-1,-6,9,14,-5,-5,-5|near-after:)
-44,-5,-1,18,42,-25,27,-11|near-after:,
9,-2,-20,3,-8,4,14,-1|near-after:-
-38,-14,42,21,47,-71,26,-14|near-after:.
-5,1,-17,-23,-34,136,-17,-41|near-after:0
-3,16,-19,29,-14,-11,1,1|near-after::
18,-11,3,-17,4,-22,31,-4|near-after:;
-13,0,-24,-23,-18,48,27,2|near-after:?
-38,10,-21,-4,30,-16,42,-4|near-after:DATE
-11,-10,17,-25,30,-14,-7,21|near-after:LAND
-9,11,-9,58,-9,-5,-17,-20|near-after:LEADER
-8,-6,-22,1,9,-19,50,-5|near-after:NATO
7,-10,41,14,2,-11,-45,2|near-after:OUTLET
-4,12,-9,-11,-1,-6,2,18|near-after:PERSON
-2,-17,107,-32,-1,-6,-14,-35|near-after:USA
14,13,-5,-2,-23,-8,7,4|near-after:a
0,-1,0,-4,-4,-2,-8,20|near-after:able
-8,6,-18,-11,-2,33,3,-2|near-after:about
-3,-1,0,-4,27,-5,-7,-6|near-after:above
-5,-4,-11,-4,-3,-3,25,6|near-after:accept
5,-2,7,8,28,-6,-33,-9|near-after:according
0,0,0,-1,6,0,-10,4|near-after:account
-1,0,-1,-1,0,9,-1,-5|near-after:actually
-2,-1,-9,-5,6,22,-2,-10|near-after:add
0,0,-3,-3,0,14,0,-7|near-after:additional
5,0,12,-5,-1,-1,-3,-8|near-after:administration
-2,8,0,-1,-1,-3,0,-1|near-after:administrations
17,0,-1,-1,-1,-2,-11,-1|near-after:admission
-4,5,5,-5,-8,-2,4,7|near-after:adopt
0,0,-2,-9,-2,-3,10,7|near-after:affordable
-1,-3,8,0,-1,-2,-4,5|near-after:after
0,0,1,0,8,0,-6,-2|near-after:against
-6,0,-2,13,0,-2,-2,-1|near-after:agenda
1,-1,-4,7,-12,-4,21,-7|near-after:agree
-2,-7,-5,4,-1,-2,12,0|near-after:ahead
-1,-1,-1,-5,0,-1,22,-14|near-after:aim
-4,-1,-3,-4,-3,-8,20,3|near-after:air
31,-1,-15,-11,-2,-8,11,-4|near-after:all
-6,-1,-2,-2,0,-3,2,12|near-after:alliance
16,-3,-1,-4,-1,-3,-17,12|near-after:allies
7,-1,-19,-8,-4,-6,28,2|near-after:ally
0,0,-5,18,-5,18,-15,-10|near-after:alone
-2,-1,-4,6,29,-4,-17,-8|near-after:already
-1,0,6,2,2,-2,-8,2|near-after:also
0,0,-1,9,-3,-4,-11,11|near-after:am
28,-3,-5,0,6,-10,-25,9|near-after:among
0,0,-5,11,-2,4,-1,-7|near-after:amount
-15,-17,22,-11,9,-13,20,5|near-after:an
2,-6,-40,-17,53,-14,17,4|near-after:and
-1,-2,17,-4,-1,-2,-3,-5|near-after:anger
-1,0,-2,-3,0,17,-5,-6|near-after:annual
8,-1,-8,-1,-2,24,-7,-12|near-after:another
-3,-1,26,-1,-2,-4,-4,-12|near-after:answer
0,0,0,-14,-3,0,18,-1|near-after:antalya
12,0,-20,38,0,-8,-3,-18|near-after:any
-1,0,-15,15,16,-3,-9,-2|near-after:anyone
-8,-2,0,-9,5,3,6,4|near-after:are
-1,0,-3,0,-1,0,12,-6|near-after:areas
0,-1,-1,-4,2,-3,-1,8|near-after:argue
12,9,-6,-2,7,-2,-19,1|near-after:armed forces
-1,-1,-2,-1,-1,-5,-2,13|near-after:armies
-2,13,-11,-1,5,-2,4,-6|near-after:arms
-7,0,-3,-7,-1,19,2,-3|near-after:army
-3,3,2,-3,-2,14,1,-12|near-after:around
9,-9,6,0,-23,-16,12,21|near-after:as
8,0,-4,-1,0,0,-2,-1|near-after:asian allies
-5,-2,14,-5,-11,-8,17,-1|near-after:ask
-1,0,13,-2,-2,0,-8,-1|near-after:ask for
-1,18,-21,15,-24,13,-2,3|near-after:at
-1,-2,-1,-1,-4,11,3,-6|near-after:average
0,-1,0,-1,22,-3,-18,1|near-after:back
9,-1,-5,-1,1,-1,-1,-2|near-after:bar
-5,-1,-1,-2,0,17,10,-18|near-after:base
-1,0,0,-3,-1,-7,14,-2|near-after:based
-25,-8,-4,-21,-11,10,16,44|near-after:be
-1,-1,17,-4,-3,-2,-11,4|near-after:because
34,0,-6,-3,-6,-5,-10,-4|near-after:become
24,0,-6,-7,-1,-5,-1,-4|near-after:becoming
-9,22,-4,38,-1,-20,-23,-4|near-after:been
-3,-1,22,16,2,-10,-36,10|near-after:before
-1,0,8,-2,-1,-1,-1,-2|near-after:begin
-1,-1,-1,0,19,-3,-9,-3|near-after:behind
16,-1,-5,-4,-5,-7,0,6|near-after:being
17,-3,-6,-2,4,-6,-5,1|near-after:below
45,-1,-8,-8,-5,-5,-9,-8|near-after:benchmark
0,-1,14,-2,-1,-1,-2,-7|near-after:better
-1,-1,1,17,-2,-12,14,-17|near-after:beyond
-1,0,12,-3,0,8,-3,-13|near-after:bill
-1,-3,-1,-3,-9,29,-5,-7|near-after:billion
-1,0,0,-2,0,15,-2,-10|near-after:bn
0,0,-1,-1,4,0,-11,9|near-after:books
-1,-1,0,0,-6,-1,8,1|near-after:borrowed
0,-2,0,-4,-1,11,-2,-1|near-after:borrowing
-1,0,3,-1,-11,-1,12,-3|near-after:both
-2,6,-1,-1,-7,11,-3,-2|near-after:brake
-7,-1,-2,-1,-7,-4,36,-13|near-after:bridges
0,0,-1,-2,-11,0,11,4|near-after:bring
-1,-1,-3,15,0,-4,-1,-4|near-after:bring up
-3,10,-10,5,12,34,-26,-22|near-after:budget
-4,1,9,-13,0,-6,-17,30|near-after:but
-1,0,-9,-3,-1,-1,9,5|near-after:buy
0,0,-2,0,-6,12,-1,-2|near-after:buys
3,-13,13,-12,-19,-5,23,11|near-after:by
-1,0,-2,14,-16,-2,15,-8|near-after:cabinet
0,-1,-1,0,-1,22,-15,-3|near-after:calculate
9,-1,3,9,-8,-3,11,-20|near-after:call
0,-1,-6,0,-5,15,0,-3|near-after:campaign
-2,-1,-10,9,-7,-4,22,-7|near-after:can
-1,-1,-5,-6,3,0,0,10|near-after:cannot
0,17,0,-5,-9,-1,-1,-1|near-after:cap
-1,0,-2,0,-2,0,16,-10|near-after:capabilities
-1,0,-4,-1,-8,-4,7,11|near-after:capability
-1,-1,-4,-5,-1,18,-2,-5|near-after:case
-1,-2,17,-4,-1,-2,-3,-5|near-after:caused
-1,9,-3,-8,6,-3,6,-6|near-after:ceiling
0,-1,0,-1,15,-1,-12,-2|near-after:century
0,0,-11,0,18,0,-5,-2|near-after:change
-2,0,-2,-3,-3,0,14,-4|near-after:changed
-3,0,-10,-10,-1,-1,11,14|near-after:chief
0,0,-2,0,-5,-1,12,-3|near-after:choose
-1,-1,-1,10,-1,-1,-4,-2|near-after:clamor
0,0,-3,0,12,-1,-7,-1|near-after:climb
-1,-2,11,-4,0,16,-8,-13|near-after:close
19,0,0,0,-3,-2,-7,-6|near-after:club
0,0,0,0,-8,0,7,2|near-after:coast guard
-2,0,-4,0,10,-1,-1,-1|near-after:cold
-5,-1,8,21,-14,-15,-8,13|near-after:come
-1,-1,-1,-1,-6,10,6,-5|near-after:come to
-1,-1,-2,-1,-1,-2,10,-3|near-after:comes
0,10,-1,-1,-7,-1,-2,1|near-after:coming
0,0,0,0,-8,0,8,0|near-after:commit
0,0,-2,-1,-1,0,8,-3|near-after:commitment
-1,-4,-1,8,-3,-1,0,3|near-after:committee
29,-1,-1,-2,-3,-1,-17,-4|near-after:common
0,0,-2,11,-2,0,-5,-1|near-after:conference
0,8,-2,0,-4,0,-1,0|near-after:confine
-1,3,-13,-4,-1,-3,6,12|near-after:constitution
-1,-4,0,-4,-1,22,-8,-2|near-after:constitutional
-2,0,10,-1,0,0,2,-8|near-after:conversation
0,0,-5,9,0,0,0,-3|near-after:convey
0,0,-9,-1,-2,0,-4,16|near-after:cope
29,-1,-14,-7,-5,-4,-7,9|near-after:core
-2,0,-2,-1,-3,-2,26,-16|near-after:core defence
-3,0,-5,-2,-3,-2,30,-15|near-after:core defense
-2,-2,-3,-16,-1,46,-3,-19|near-after:cost
-3,-1,2,0,0,18,-18,1|near-after:could
-2,-2,-3,-2,-1,15,-1,-4|near-after:counting
39,-1,-8,1,-11,-3,-12,-7|near-after:countries
4,-1,-2,22,-9,-2,1,-12|near-after:country
0,0,0,-4,0,0,15,-10|near-after:course
-2,-6,1,-1,-12,-4,34,-10|near-after:critical
0,10,-1,-2,0,0,0,-7|near-after:cross
0,0,-7,0,-4,-1,9,3|near-after:current
0,-1,-1,-2,-4,12,-1,-2|near-after:currently
0,0,0,14,-1,0,-10,-2|near-after:days
0,0,0,8,1,0,-9,0|near-after:deal
-1,-1,-1,-15,-4,-4,18,7|near-after:debate
-4,-3,-2,-3,-9,25,5,-9|near-after:debt
-1,5,2,-6,6,-2,8,-10|near-after:decade
0,-3,-1,-1,16,-3,-4,-3|near-after:decades
-1,-1,0,11,-2,-1,-5,-2|near-after:decide
-4,0,-8,-1,-1,0,5,10|near-after:decision
0,0,1,8,0,-3,0,-6|near-after:decline
-33,-11,24,44,-38,-16,17,12|near-after:defence
-2,-2,8,34,-8,-4,-23,-6|near-after:defence minister
-2,18,-9,16,4,0,-14,-14|near-after:defence spending
-1,-2,-17,-3,-5,-1,12,16|near-after:defend
12,-18,24,-28,12,10,-2,-10|near-after:defense
-1,1,-3,13,4,-4,-5,-6|near-after:defense minister
-1,-1,21,-5,-10,0,-9,5|near-after:defense ministry
-5,6,-17,3,-3,8,-15,22|near-after:defense spending
0,0,-2,4,4,13,-4,-15|near-after:deficit
0,0,2,-1,-4,-2,-13,18|near-after:deliver
-1,0,11,0,-1,-6,-5,3|near-after:demand
19,-1,-1,-2,-3,-1,-7,-4|near-after:democracies
-2,2,-5,2,0,9,-11,4|near-after:did
0,0,-1,14,0,0,0,-11|near-after:direction
0,-1,-3,18,0,-7,-2,-4|near-after:discuss
-1,-2,2,10,-1,-10,3,-1|near-after:do
0,0,0,-7,-1,-2,-27,38|near-after:doable
-1,0,9,-2,2,-2,-3,-3|near-after:documents
-2,-6,-5,-5,6,21,-6,-3|near-after:does
0,8,-5,-1,-1,0,-1,-1|near-after:doing
0,-1,0,5,-4,-2,-9,12|near-after:done
-1,-1,21,0,-11,-4,-6,2|near-after:draft
-1,0,-4,-1,-2,-1,8,0|near-after:dragged
0,-1,0,-1,-2,-1,12,-7|near-after:draws
-1,0,14,-1,-8,-1,0,-4|near-after:drew
-1,0,-3,-5,-1,-3,29,-15|near-after:due
-2,0,-8,8,13,-6,-1,-4|near-after:during
-1,-1,1,-6,-6,-1,11,3|near-after:each
-1,-2,23,-5,6,-5,-10,-6|near-after:early
-1,-1,-1,-2,-1,-2,-1,8|near-after:earmark for
-5,4,3,-20,-16,6,35,-8|near-after:economic output
0,0,-2,0,8,-1,-3,-1|near-after:economy
0,-8,-1,0,6,0,-2,6|near-after:editorial
-6,-1,18,-1,-1,-3,-2,-4|near-after:effort
0,0,0,0,-11,11,2,-1|near-after:eight
-2,-1,11,-5,-8,2,1,3|near-after:election
-1,0,18,1,-1,-1,-2,-15|near-after:else
-2,-2,-2,-2,-2,15,-1,-4|near-after:end
-2,-1,-21,-15,4,-5,32,8|near-after:enough
-1,0,-2,-1,28,-1,-22,-1|near-after:estimate
-1,0,11,18,-1,-2,-6,-19|near-after:europe
-1,0,0,8,-1,0,-5,0|near-after:europeans
11,0,-10,-1,-2,-1,-5,7|near-after:even
-1,0,-2,-8,-9,11,10,-1|near-after:every
-4,0,11,-2,-1,-2,-3,1|near-after:every ally
0,0,19,0,0,-1,-5,-13|near-after:everything
-3,0,-3,-1,11,0,0,-3|near-after:example
-1,-1,-1,-1,-18,23,-9,7|near-after:exchange
-2,-3,-1,-1,-5,24,-7,-6|near-after:exempt
-5,0,9,-2,4,-3,6,-9|near-after:expect
0,-1,-1,0,-4,-2,-12,19|near-after:explain
0,0,0,0,9,0,-9,0|near-after:eye
-2,0,21,-8,0,0,-7,-3|near-after:face
0,0,-5,0,-1,0,12,-6|near-after:fact
18,0,-5,-2,-2,-4,-1,-4|near-after:fails
-4,-1,-3,-4,24,-6,1,-7|near-after:far
0,0,13,-1,0,-6,-6,1|near-after:fast
-1,-1,-4,-3,-2,-2,-11,23|near-after:few
-6,-2,-9,-7,-6,2,24,5|near-after:figure
-2,-1,-2,-2,0,13,-2,-5|near-after:filled
0,0,0,0,-2,-10,14,-2|near-after:final
-1,0,0,9,-5,-2,0,-1|near-after:finance minister
0,0,0,0,-10,7,-7,12|near-after:financed
-1,-1,-2,-3,-1,20,-14,2|near-after:find
-2,-1,-11,13,7,-6,-11,9|near-after:first
-2,-1,-9,-3,-4,-5,-6,31|near-after:five
-1,0,10,-2,-2,-3,-1,-2|near-after:float
13,0,4,-19,-3,-3,1,7|near-after:floor
-1,0,-1,-3,-2,-1,20,-13|near-after:follow
25,-9,-11,2,-27,-30,5,45|near-after:for
8,-2,-17,-8,1,19,-1,0|near-after:force
-1,0,-3,-6,-3,-1,16,-3|near-after:foreign minister
0,0,-7,12,4,0,-7,-1|near-after:foreign ministry
0,0,0,-4,0,-1,-2,8|near-after:former
0,0,0,-1,-7,0,10,-1|near-after:forward
-1,11,-5,-3,-10,8,4,-4|near-after:four
-1,8,0,-1,0,-1,-1,-5|near-after:framework
17,0,0,-1,-15,13,-10,-5|near-after:free
0,-13,29,-11,-50,17,10,19|near-after:from
0,0,0,-1,0,0,8,-7|near-after:full
0,0,0,0,-16,0,16,1|near-after:fully
-2,0,-9,-3,11,19,-11,-5|near-after:fund
0,0,-4,11,0,0,0,-7|near-after:funds
-13,-27,-28,8,30,28,-17,19|near-after:gdp
0,-7,-5,-5,3,-5,3,16|near-after:get
-1,-1,8,2,-2,-20,11,3|near-after:give
62,-2,-37,-6,1,-2,-10,-5|near-after:global
-5,28,8,-4,7,-10,-14,-11|near-after:gnp
-6,-2,-6,-1,-4,-14,9,23|near-after:go
-5,-3,11,0,-21,9,1,7|near-after:goal
-4,-2,2,6,10,-10,2,-4|near-after:government
-1,-24,-29,30,3,-7,0,28|near-after:gross domestic product
-3,30,2,-4,9,-9,-12,-13|near-after:gross national product
-1,0,20,-1,-7,-1,-6,-4|near-after:group
-1,0,15,-1,-3,-4,-1,-4|near-after:guard
-6,5,-2,-1,-16,-2,23,-1|near-after:guideline
16,15,-18,31,-9,-16,6,-24|near-after:had
0,-2,-23,-19,-3,10,37,0|near-after:hague
0,-1,-1,-1,-5,-1,-29,39|near-after:half
0,-2,-1,15,12,-7,-3,-14|near-after:happening
-1,0,7,9,-1,-1,-12,-2|near-after:happy
28,0,-7,-11,-1,-15,2,3|near-after:hard
0,0,12,0,0,0,-2,-10|near-after:hard defence
4,-7,21,3,6,-30,-4,7|near-after:has
-8,2,-14,0,-4,31,-13,7|near-after:have
-13,-8,-11,16,-1,14,2,1|near-after:he
0,0,-9,-2,-2,9,10,-5|near-after:head
-2,0,17,-6,-2,-1,-4,-2|near-after:heard
0,0,10,-5,0,0,-1,-4|near-after:hearing
0,0,-3,-1,13,-1,-2,-7|near-after:helped
-5,-1,15,-6,-1,-1,5,-6|near-after:higher
-1,-1,-7,19,4,-1,-4,-7|near-after:him
-9,-4,6,18,-15,0,-18,21|near-after:his
-1,8,0,0,-2,-1,-2,-1|near-after:hold
24,0,-11,-4,-1,-4,-2,-2|near-after:hold up
-1,-4,-1,15,-3,-3,-4,1|near-after:house
-1,-1,-1,-1,0,9,-1,-4|near-after:household
-1,-2,14,-3,-1,-2,6,-10|near-after:how
-4,-1,-3,-3,-1,-2,17,-4|near-after:however
-2,-1,-2,7,-5,-13,6,10|near-after:i
-6,-5,1,2,-12,0,-12,32|near-after:if
-2,0,-2,-7,0,0,11,0|near-after:important
-3,-1,8,38,-4,-4,-12,-22|near-after:impossible
-22,0,1,-9,17,6,-16,22|near-after:in
22,-1,-2,-2,-3,-2,0,-13|near-after:income
-1,-5,-5,-1,-12,-4,29,-1|near-after:infrastructure
-1,-1,0,0,-6,0,-4,11|near-after:instead
0,0,0,-2,-16,19,0,-1|near-after:instead of
22,-6,-13,-11,25,-16,-6,4|near-after:into
0,0,0,-1,-5,0,12,-6|near-after:invest
0,0,-1,0,-5,-2,11,-3|near-after:involved
7,-27,-7,13,22,25,-4,-29|near-after:is
7,4,7,7,-17,3,17,-29|near-after:it
13,0,-13,10,-14,16,-7,-6|near-after:its
0,5,-17,-2,-4,-2,11,10|near-after:itself
-1,-7,-3,2,8,-5,15,-9|near-after:just
-2,13,4,-1,-14,-2,6,-3|near-after:keep
0,0,9,-1,-3,-2,-1,-2|near-after:lanes
0,0,-1,-1,1,13,-1,-11|near-after:largest
-6,5,-5,-7,10,-5,11,-2|near-after:last
0,0,-10,-2,0,-1,1,12|near-after:later
-2,-1,5,-10,-6,-2,27,-10|near-after:law
-1,0,-1,14,0,0,-8,-3|near-after:leaders
-1,0,-1,5,-8,13,-2,-7|near-after:leadership
-4,-1,4,-9,1,-1,-6,16|near-after:least
-2,-3,-2,-2,-3,-4,-2,18|near-after:leave
-1,-6,-2,-1,1,10,4,-5|near-after:less
15,-1,0,17,-6,-2,-16,-6|near-after:let
-4,-2,8,-8,-5,9,2,-1|near-after:level
0,-10,0,0,10,0,0,0|near-after:lift
6,-3,7,-4,25,-3,0,-28|near-after:like
-1,18,-1,-2,-6,-3,-3,-3|near-after:limit
-3,13,-7,-7,-5,-5,3,10|near-after:line
0,0,-3,-1,-1,-3,23,-13|near-after:little
7,0,-2,-4,-3,-8,-8,16|near-after:long
-2,1,0,-6,-3,24,-4,-12|near-after:longer
14,7,4,-2,-3,-6,-5,-9|near-after:made
-1,0,-1,-1,9,0,-5,-1|near-after:make
-1,0,-8,11,-1,-4,12,-7|near-after:makes
0,-4,0,0,-2,0,-8,14|near-after:manifesto
-1,-6,-1,-4,19,-1,3,-8|near-after:many
0,0,-1,3,0,-1,-16,15|near-after:marcos
8,5,-9,0,6,0,-10,-1|near-after:mark
-2,-1,6,8,-9,13,-11,-4|near-after:matter
-3,-1,7,-2,-3,-6,1,8|near-after:may
13,-3,-4,24,-3,42,-21,-49|near-after:mean
11,0,0,0,-3,0,-2,-5|near-after:measure
-1,0,-8,-1,4,0,11,-4|near-after:measured
-2,-1,16,0,-12,-10,23,-14|near-after:meet
-2,2,-14,-8,11,-1,17,-5|near-after:members
-2,-2,17,-7,-2,13,-4,-13|near-after:mention
25,-3,-9,-6,-15,11,-2,-1|near-after:military
28,0,-13,7,-2,1,-16,-5|near-after:military spending
-1,-2,5,-3,-5,-6,-21,34|near-after:mind
-2,-3,13,-3,-3,-3,-10,12|near-after:minimum
-1,-2,-7,-2,2,17,-5,-2|near-after:ministry
-1,0,-6,-3,-1,0,12,0|near-after:model
-1,-1,-3,-7,3,19,0,-11|near-after:money
9,-14,-24,11,18,1,-12,12|near-after:more
-4,4,-3,-2,16,-5,-6,0|near-after:most
-2,-1,-3,14,-4,17,-9,-12|near-after:much
0,0,-1,0,-13,9,-4,10|near-after:munitions
6,-1,-3,-12,-4,6,-2,9|near-after:must
-3,-3,-2,12,5,16,5,-30|near-after:n't
-1,-2,13,-1,1,-1,-4,-5|near-after:name
-2,8,-1,3,0,-4,-2,-2|near-after:nation
6,-1,-6,-6,16,-1,-5,-3|near-after:national
-1,-3,-1,18,-21,24,-6,-11|near-after:national income
-2,0,-2,-6,0,-3,5,9|near-after:national security
16,0,-1,-1,-2,-1,-6,-5|near-after:nations
-1,0,-3,-5,0,-1,-6,16|near-after:natural
-1,14,4,-4,-3,8,-1,-17|near-after:need
-1,0,1,-2,-1,-1,-15,19|near-after:needed
23,-1,0,-9,-7,-6,-5,5|near-after:needs
0,21,-2,0,-16,-1,0,-1|near-after:neighbors
-2,-1,28,-5,-10,-6,-2,-2|near-after:neither
-1,-2,-2,0,-4,-1,13,-3|near-after:networks
-3,2,-8,40,-2,-6,-6,-16|near-after:never
36,-1,-17,-10,-3,-7,8,-6|near-after:new
-1,0,2,10,-2,0,-5,-3|near-after:news
-7,1,-15,-13,-5,-14,27,27|near-after:next
-4,1,-5,-10,-1,16,18,-15|near-after:no
15,0,-7,-3,0,-3,0,-2|near-after:no one
-1,-1,10,-1,22,-5,-18,-7|near-after:nobody
0,0,-2,-1,-1,0,-3,8|near-after:nominee
0,0,-1,2,-7,-1,-3,9|near-after:none
-5,-1,-10,31,-6,-4,7,-12|near-after:nor
20,0,-10,7,-3,-1,-4,-9|near-after:norm
-13,8,-15,48,2,-4,11,-37|near-after:not
-1,-1,13,-3,-15,12,-2,-3|near-after:note
-1,0,0,-9,3,13,-1,-5|near-after:nothing
1,-4,15,-11,67,-11,-38,-20|near-after:now
-1,-1,0,15,-2,-2,2,-10|near-after:number
-1,-1,-1,13,-2,-1,-7,-2|near-after:numbers
-5,-1,1,0,-8,-1,8,6|near-after:objective
-16,3,-3,-24,7,-5,5,33|near-after:of
-2,2,7,8,-2,-5,5,-12|near-after:off
-2,-2,-5,25,-1,-3,-8,-3|near-after:official
-4,-6,16,-2,7,-9,3,-4|near-after:officials
25,2,-16,-13,-11,3,-20,30|near-after:on
-1,2,7,4,3,-2,4,-17|near-after:once
-5,-1,-13,-8,1,27,0,-2|near-after:one
-5,-9,-9,-7,16,4,9,0|near-after:only
-3,0,-1,-2,0,-2,0,9|near-after:options
5,-1,-31,32,-4,12,-44,32|near-after:or
-2,0,8,-2,-1,-2,-10,9|near-after:order
-1,-1,-11,39,-1,-7,-7,-12|near-after:other
0,0,-12,-1,15,0,2,-3|near-after:ought
0,0,11,-1,15,-2,-10,-12|near-after:our
-11,-1,-8,61,-20,-6,32,-46|near-after:out
0,0,-3,-4,-7,0,-12,26|near-after:outer
0,12,0,0,-10,-1,-1,0|near-after:outlay
-5,11,-1,-1,11,-4,-11,-1|near-after:outlays
-2,15,-7,-6,-9,-1,20,-9|near-after:over
0,-2,-1,15,12,-7,-3,-14|near-after:overnight
-4,-2,17,-1,6,-3,-27,15|near-after:own
-1,-1,5,-3,-3,-4,15,-9|near-after:panel
-1,-1,-12,-1,-1,-1,-1,17|near-after:panels
-1,-1,-9,-6,-10,-3,19,10|near-after:parliament
-1,-1,-13,-2,-4,-2,-4,27|near-after:parliamentary
-1,0,4,4,1,-1,-17,11|near-after:part
-5,-1,4,8,-7,-1,5,-2|near-after:party
9,0,-6,-2,-4,-2,8,-4|near-after:passing
-1,-1,6,-8,3,-2,8,-5|near-after:past
10,-3,6,-5,-8,18,-10,-8|near-after:pay
0,0,0,0,12,0,2,-12|near-after:pencil in
0,0,0,0,10,-1,-5,-4|near-after:pensions
-1,0,8,-5,-2,-1,-12,12|near-after:people
-3,0,-2,-1,0,9,0,-2|near-after:per
-1,-1,7,6,-5,-2,10,-12|near-after:person
-1,-1,-2,-3,-1,-10,-3,21|near-after:phased
-2,-1,10,-8,-23,-4,9,19|near-after:plan
0,0,-2,-11,4,-2,11,0|near-after:please
-4,-1,-8,-1,-7,-1,26,-3|near-after:pledge
0,0,0,-8,-2,-2,-18,29|near-after:plenty
0,0,2,-2,-1,-2,14,-10|near-after:plucked
0,0,0,0,0,-2,-14,17|near-after:plus
-3,-1,-1,-4,-13,1,1,20|near-after:point
-1,1,-17,-7,-9,-1,19,15|near-after:policy
-1,5,14,-1,-1,-6,-1,-9|near-after:political
-1,0,16,5,-7,-7,13,-19|near-after:possible
18,0,-6,-1,0,-5,-1,-5|near-after:power
-1,12,0,-6,-1,-2,-2,-1|near-after:predecessors
-1,-1,1,34,-1,-6,-14,-12|near-after:premier
0,-1,-5,-1,13,-2,-4,0|near-after:present
-2,-1,15,-4,4,-5,-16,9|near-after:president
-1,0,2,-2,-3,0,8,-5|near-after:press
17,-1,0,-1,-1,-2,-11,0|near-after:price
-1,-1,17,10,-5,-2,-5,-11|near-after:prime minister
0,0,-3,0,-2,0,9,-3|near-after:program
0,0,0,0,5,6,-9,-1|near-after:project
-3,5,-3,-7,7,-6,8,-1|near-after:promise
0,0,-5,0,-1,-1,-1,9|near-after:proposals
-1,-5,-4,-1,-11,-4,34,-9|near-after:protect
0,0,-3,-1,-5,0,12,-3|near-after:protests
-2,0,15,-1,-2,-5,-5,0|near-after:public
-6,-1,-7,26,-11,-5,-2,6|near-after:put
-1,0,-1,40,-3,-5,-18,-11|near-after:question
0,-1,-1,8,-2,0,-5,0|near-after:quote
-7,7,-5,16,-3,4,-5,-7|near-after:raise
0,8,-5,-1,1,-2,-1,-1|near-after:rather
-2,9,-2,1,25,-5,-23,-3|near-after:reach
-1,0,-4,-4,-10,6,-21,34|near-after:realistic
0,0,0,-2,0,-7,0,10|near-after:reasonable
0,-8,0,0,9,0,0,0|near-after:recall
0,0,-1,-1,-4,-1,-1,8|near-after:recommend
-1,0,2,8,0,-1,-1,-7|near-after:refuse
-3,0,-3,-6,2,-11,1,21|near-after:region
-1,0,-1,16,0,-1,-8,-4|near-after:reject
22,-1,-11,-1,-1,-2,11,-16|near-after:related
-1,0,9,-3,-1,-1,-1,-3|near-after:relayed
-2,-1,-7,-4,-2,-1,4,14|near-after:remain
4,0,-10,0,-1,0,8,0|near-after:replacing
-1,0,0,15,-1,-8,-2,-4|near-after:reply
-2,-1,18,12,-15,-5,-31,26|near-after:report
0,0,-8,3,5,-1,3,-2|near-after:reporters
-2,0,3,10,-3,-2,-2,-5|near-after:request
0,0,-1,0,0,9,0,-6|near-after:require
-2,0,-6,0,-3,-1,-12,24|near-after:resilience
-2,9,0,-1,-1,-3,0,-2|near-after:respected
-1,-1,13,-5,-1,-1,-1,-2|near-after:return
-8,-2,12,0,-8,-4,1,9|near-after:right
-2,-3,0,21,0,-3,-9,-4|near-after:road
-1,0,-1,-13,-1,-1,3,13|near-after:roads
0,-2,-8,11,0,-1,0,2|near-after:room
-1,0,-3,-1,-18,23,4,-5|near-after:roughly
-4,0,9,0,0,0,-2,-1|near-after:ruling
0,0,0,-1,-7,3,9,-5|near-after:run
-1,-4,-2,-1,9,-3,5,-2|near-after:running
16,-1,-3,-4,-11,0,6,-3|near-after:same
-16,-18,3,44,8,-33,-17,31|near-after:say
0,0,0,-1,0,0,8,-6|near-after:scale
0,-2,9,-1,-1,-2,-1,-2|near-after:sea
-1,-2,14,-3,16,-1,-22,-1|near-after:secretary
0,-1,8,-4,7,-4,-5,0|near-after:security
-3,-1,13,7,-2,-3,-4,-8|near-after:seek
-1,-1,1,-1,1,-2,-6,9|near-after:seen
-5,-1,12,8,-1,-1,-3,-9|near-after:senior
15,-1,-3,10,-1,-5,-3,-12|near-after:sense
40,-1,-15,-5,-8,-6,-5,1|near-after:serious
-2,8,0,0,-1,-3,0,-1|near-after:served
0,2,8,-1,-12,-1,7,-2|near-after:set
-2,-3,-13,16,16,12,-4,-23|near-after:share
-1,-1,-8,25,4,-2,-2,-15|near-after:she
-1,-1,0,0,7,0,-8,4|near-after:short
-7,13,4,-15,-4,-20,5,23|near-after:should
-2,2,-3,-5,5,-1,8,-5|near-after:show
-1,-1,0,-1,11,-1,-7,0|near-after:shrink
-1,0,-3,10,0,-2,-1,-3|near-after:side
-6,-1,8,5,5,-4,7,-14|near-after:since
-1,-1,-1,-1,11,9,-9,-7|near-after:six
-6,0,18,-1,3,-3,-1,-10|near-after:size
-2,6,-7,-6,13,-3,-11,10|near-after:so
-1,-2,-3,-2,-7,5,-2,13|near-after:some
-2,-1,13,-9,13,-3,-13,1|near-after:soon
0,0,-10,-2,0,-1,1,13|near-after:sooner
-1,-1,31,-10,-13,-1,-1,-6|near-after:source
0,0,-3,-1,20,-1,-7,-8|near-after:special
16,-3,-14,-11,22,21,-26,-5|near-after:spend
19,-1,-19,-3,-2,13,-6,-1|near-after:spokesman
75,-3,-52,-11,-6,-4,-1,2|near-after:standard
-1,-1,-1,-2,-6,-4,13,1|near-after:start
-2,-2,12,-3,0,-2,-11,8|near-after:state
-1,0,-1,0,-2,-3,-4,12|near-after:stay
-3,1,-4,-6,-3,-2,7,10|near-after:step
-2,9,-4,-3,5,20,-4,-21|near-after:still
-1,0,0,-2,-2,-1,8,-2|near-after:stone
0,1,-10,0,0,-1,0,10|near-after:strategist
4,-2,-4,-8,-3,-3,2,13|near-after:strategy
0,0,0,0,-4,0,-4,9|near-after:study
-3,7,-12,-2,-1,-4,-1,16|near-after:successive
-1,-1,-1,-1,-11,-5,5,15|near-after:suffice
0,-1,9,-6,-6,-4,8,-1|near-after:sufficient
-2,-1,32,-2,-11,-6,-5,-5|near-after:sum
1,-2,-13,17,-5,-8,10,0|near-after:summit
-1,-1,-1,6,12,-10,-4,-1|near-after:swallow
0,0,-1,0,0,0,-9,11|near-after:swell
-7,-1,-3,28,-4,-5,-15,7|near-after:table
0,4,-1,-15,-1,-2,-3,19|near-after:taboo
-1,0,2,-5,-5,4,22,-16|near-after:take
-1,-1,-7,1,-1,3,-17,22|near-after:talk
0,0,0,-2,0,9,0,-6|near-after:talk about
-5,-3,-4,22,-9,-4,-1,5|near-after:target
0,0,4,0,0,0,-13,9|near-after:tariff
0,-1,-3,0,8,-1,0,-3|near-after:tax
-7,0,-2,-5,-9,19,-6,10|near-after:taxes
8,-1,14,4,15,-12,-10,-18|near-after:tell
0,0,12,0,0,0,1,-12|near-after:termed
0,0,8,-1,-1,0,-2,-3|near-after:testify
-6,-1,3,-2,3,35,-7,-25|near-after:than
-4,-15,9,1,28,-40,23,-3|near-after:that
73,-22,-1,-33,4,-6,-11,-4|near-after:the
0,-3,-23,7,-3,3,14,5|near-after:the military
24,13,19,-4,-4,-11,-29,-10|near-after:their
-2,0,2,-1,12,-5,-19,14|near-after:them
-1,0,26,-5,-3,-2,1,-17|near-after:there
-1,-1,-7,-1,10,-4,-1,4|near-after:thereabouts
0,0,-1,0,-14,0,14,2|near-after:thereafter
-2,1,4,-2,12,-5,0,-9|near-after:they
-2,8,0,-6,-2,-2,9,-4|near-after:thing
0,8,-5,-1,0,0,-1,-1|near-after:think
-1,0,-1,-1,4,13,-11,-3|near-after:third
-4,-2,-22,29,11,-4,-4,-4|near-after:this
0,-4,-3,-1,-1,-1,2,9|near-after:though
-2,-2,-1,-2,-11,-2,19,1|near-after:three
-1,-2,8,-1,6,-1,-3,-6|near-after:threshold
-1,5,0,5,-36,-1,30,-1|near-after:through
-1,1,-7,3,16,-1,-9,-2|near-after:time
-3,-4,-3,-2,7,16,-1,-10|near-after:times
0,0,0,-3,0,10,0,-6|near-after:tn
-13,1,1,5,25,1,-12,-8|near-after:to
0,0,0,0,9,0,-8,0|near-after:today
0,0,-5,-8,-2,-3,8,11|near-after:too
-1,0,-8,-3,0,15,0,-3|near-after:tout
0,0,-3,-1,-1,-1,-4,10|near-after:trade
-2,7,1,-7,-11,38,-10,-14|near-after:trillion
-3,0,-7,0,-1,0,12,-1|near-after:turn
18,-1,0,-2,-3,-1,-7,-4|near-after:turning
0,0,-4,-2,-3,0,10,0|near-after:turns
-1,-2,-1,-3,18,4,-5,-11|near-after:two
-2,25,-5,4,8,-11,-12,-7|near-after:under
0,0,0,1,11,0,-6,-6|near-after:unless
0,0,0,17,0,0,-4,-12|near-after:unrealistic
-2,0,-2,33,-2,-3,-18,-7|near-after:unreasonable
21,0,-7,-8,8,-1,-4,-9|near-after:until
-6,-10,-9,22,-9,3,-6,14|near-after:up
-1,-4,0,8,-2,-1,0,-1|near-after:upper
-1,0,11,-1,-2,-1,-3,-2|near-after:urge
-3,0,-12,23,-4,-6,2,0|near-after:us
-2,-1,4,-3,-3,7,-13,10|near-after:voters
-1,0,-2,0,-5,0,9,-2|near-after:wales
-2,-1,7,-11,7,-5,2,3|near-after:want
-3,-4,-2,20,15,-4,-15,-7|near-after:war
-6,-1,-4,-6,11,16,1,-10|near-after:warn
-19,15,15,36,13,-45,11,-27|near-after:was
2,-1,15,1,13,-7,-20,-4|near-after:way
-2,0,-7,-3,-1,0,9,5|near-after:waypoint
-3,-2,-8,3,-19,-2,6,25|near-after:we
0,0,-1,0,-6,0,14,-6|near-after:weeks
-3,0,3,0,3,0,7,-8|near-after:welcomed
1,15,-1,-3,10,-9,-23,10|near-after:well
-1,0,7,-2,-5,-4,-5,10|near-after:were
19,0,0,0,-2,-2,-7,-6|near-after:western
17,-5,24,-4,-10,-9,-15,3|near-after:what
11,-4,12,-11,-9,-5,7,-2|near-after:when
-2,-1,4,-7,10,-5,-11,12|near-after:where
0,-4,0,0,8,-1,-1,-2|near-after:whereas
27,23,-2,-26,4,-11,-11,-4|near-after:which
-2,0,-4,11,22,-9,-9,-9|near-after:while
-4,-1,10,-9,28,-7,-11,-5|near-after:who
-4,3,-15,-17,-6,14,30,-5|near-after:will
0,-1,22,6,-1,-20,-10,3|near-after:with
-2,-3,-12,-11,-22,-7,-3,60|near-after:within
-3,8,-7,-5,6,-5,-5,11|near-after:without
0,-1,6,10,-3,-1,-2,-9|near-after:wo n't
0,0,-1,-2,-4,11,-3,-1|near-after:won
0,1,-9,0,0,10,0,0|near-after:work out at
0,7,-1,-1,-4,-9,-2,11|near-after:world
0,-2,-2,0,-2,10,1,-6|near-after:worth
-9,-13,5,-27,-16,132,-66,-7|near-after:would
-3,4,-1,-7,-1,-1,-13,23|near-after:write
11,10,-5,-1,-8,-2,-2,-4|near-after:yardstick
-3,11,-21,-11,-16,2,53,-15|near-after:year
-6,4,-14,-14,8,-13,18,19|near-after:years
-2,3,-11,-6,-9,63,-24,-14|near-after:yen
0,-1,15,-9,0,-1,-3,-1|near-after:yes
0,0,0,-3,-4,9,-2,0|near-after:you
0,0,0,0,0,9,0,-9|near-after:£
-1,-4,-4,-4,2,22,-2,-8|near-after:¥
0,-1,-2,-3,0,11,-3,-2|near-after:€
-5,-11,18,-16,-12,-9,8,27|near-before:\"
-6,5,-20,-12,4,22,20,-14|near-before:#
0,0,-1,-1,3,-2,-11,12|near-before:$
-16,-4,2,-3,-17,-5,34,10|near-before:'
0,0,0,-8,-2,7,-9,12|near-before:'d
-2,0,-10,-3,-6,-1,23,-2|near-before:'ll
-16,11,-11,-30,19,-42,18,51|near-before:'s
1,-1,-7,0,5,12,-3,-6|near-before:(
0,-1,-9,-3,2,13,-3,1|near-before:)
-2,-2,-10,-1,-3,-2,25,-6|near-before:*
30,-8,9,-37,47,5,-20,-28|near-before:,
-12,23,6,-16,-18,-22,12,27|near-before:-
-11,-2,-4,-5,-6,3,-17,41|near-before:.
-15,1,-1,-6,51,-1,-15,-13|near-before:0
-6,-29,19,2,-16,27,11,-9|near-before::
7,2,4,-15,16,-7,14,-22|near-before:;
-12,-1,25,-29,30,-10,41,-43|near-before:DATE
-7,3,2,-1,-1,0,16,-12|near-before:EU
-23,3,49,-7,9,-1,1,-31|near-before:LAND
-25,1,1,20,-19,-16,33,6|near-before:LEADER
-22,-12,-23,34,-8,-6,46,-9|near-before:NATO
-4,0,4,-20,-8,22,-26,33|near-before:OUTLET
0,7,19,2,-10,-13,-9,3|near-before:PERSON
38,-25,105,-15,25,-25,-69,-34|near-before:USA
32,0,5,18,-61,9,-30,27|near-before:a
0,0,0,-1,0,0,-12,13|near-before:abe
12,2,1,-13,19,-26,-12,17|near-before:about
-4,-15,-3,-6,-17,41,14,-9|near-before:above
-6,0,20,-1,-6,-3,-1,-4|near-before:abrupt
-3,-3,22,2,-2,5,-5,-16|near-before:accept
-1,-1,-2,-5,0,-1,0,11|near-before:acknowledge
0,-4,-4,-2,-4,8,13,-7|near-before:add
0,-2,0,-3,-4,21,-2,-8|near-before:additional
-3,-4,5,1,-5,-4,1,8|near-before:administration
-2,-2,-17,1,-7,2,15,10|near-before:adopt
0,-1,-2,-2,-4,-2,-1,13|near-before:advice
-8,-1,-2,-7,-1,-4,-3,25|near-before:advocate
5,-2,22,-13,-6,-5,9,-10|near-before:after
0,0,-3,0,0,-3,12,-5|near-before:afterward
0,0,-5,1,-1,-2,9,-1|near-before:again
8,-2,-13,2,8,7,-16,7|near-before:against
-2,-4,-11,11,-7,7,11,-6|near-before:agree
0,0,-2,-1,-6,0,12,-3|near-before:agreement
-2,-3,-2,-10,-8,9,0,15|near-before:aim
14,0,7,-5,-4,1,-6,-5|near-before:all
-5,-2,-4,13,-6,-2,8,-1|near-before:alliance
12,0,-9,0,-1,0,-1,-1|near-before:alliances
17,-1,19,-6,6,-4,-35,4|near-before:allies
-4,-1,5,-2,17,-1,-7,-7|near-before:allies in asia
-1,11,3,-2,-10,-2,-5,5|near-before:allowed
10,-2,3,-13,-4,-7,32,-19|near-before:ally
18,0,-4,-2,-2,-6,2,-5|near-before:alone
0,5,-2,-3,0,20,-8,-12|near-before:along
-6,-1,4,-6,32,-3,-17,-4|near-before:already
-1,0,12,-3,-4,-3,-10,9|near-before:also
-2,-2,-1,-2,-2,14,-4,-1|near-before:alternative
0,-1,4,-10,9,-5,-7,10|near-before:am
0,0,17,-8,0,0,-5,-2|near-before:ambassador
0,0,-6,-2,-1,-1,-2,12|near-before:ambition
-4,0,20,-1,-1,-1,-2,-9|near-before:america 's allies
5,0,-5,-6,-1,-1,17,-7|near-before:among
0,1,-3,12,1,-1,-16,7|near-before:amount
12,-5,0,-16,-4,5,-12,20|near-before:an
-1,-1,0,-3,-3,-5,8,5|near-before:analysis
17,-2,-5,-4,-3,-12,-1,9|near-before:analysts
17,-8,11,-16,6,-20,-23,32|near-before:and
-1,0,-4,-2,-1,-1,-5,14|near-before:angus
-1,2,-13,-1,-1,-3,8,8|near-before:annual
19,0,-12,2,0,-1,-1,-7|near-before:answer
-4,-2,-8,16,-2,19,-6,-13|near-before:any
-1,-1,0,8,-7,5,-3,0|near-before:anything
0,0,0,20,-5,0,-12,-2|near-before:anywhere
0,-1,4,-2,9,-3,-4,-3|near-before:approach
0,0,-1,0,20,-1,-14,-4|near-before:approve
-2,3,-12,-11,-9,-9,31,8|near-before:are
-1,-1,-4,-2,-11,9,-7,16|near-before:argue
-1,-3,6,-7,-3,-2,-6,16|near-before:argue for
6,-3,0,1,21,-2,-16,-7|near-before:armed forces
0,-2,-1,-1,-1,-1,12,-6|near-before:army
-5,-25,1,-5,31,-9,1,11|near-before:around
-1,0,-1,-2,4,-1,8,-6|near-before:arrive
13,0,-1,42,-7,-25,0,-21|near-before:as
11,-1,-9,-1,-1,-3,-2,4|near-before:asia
1,-1,18,-3,-2,-1,-5,-7|near-before:asian allies
-5,-1,13,0,0,0,-6,0|near-before:asian partners
-16,0,-13,45,-10,-7,4,-4|near-before:ask
-3,-2,13,8,-12,23,-16,-12|near-before:ask for
0,0,-3,0,-1,-1,-3,8|near-before:assume
-1,0,-7,1,-1,-1,14,-5|near-before:assure
-22,-17,38,-31,44,5,9,-26|near-before:at
0,0,-2,0,-4,-1,8,-1|near-before:attain
0,0,-7,-1,-2,0,-2,12|near-before:audience
-1,-3,-6,-1,4,6,9,-9|near-before:average
-5,19,3,3,-4,-6,-6,-4|near-before:away
-2,-18,1,-3,-6,-10,4,34|near-before:back
-1,0,-5,8,28,-2,-4,-25|near-before:bank
-5,-1,-6,-1,-4,0,18,0|near-before:bar
0,0,0,0,0,0,8,-8|near-before:bases
1,1,-8,-5,-28,2,12,25|near-before:be
0,0,-23,0,24,0,0,0|near-before:bear
-1,-1,-2,-5,-3,3,10,-1|near-before:because
-6,5,14,3,8,16,-7,-32|near-before:been
-3,-1,-10,7,6,-3,-22,26|near-before:before
4,-1,-7,3,0,-12,2,11|near-before:begun
0,3,13,-6,8,-1,-10,-7|near-before:behind
-1,10,12,-12,6,-2,-10,-4|near-before:being
-1,0,3,-5,-1,-3,-14,21|near-before:believe
-6,4,-9,3,31,-5,-7,-12|near-before:below
-5,-1,-1,-1,-3,-1,14,-3|near-before:benchmark
-1,0,19,6,-5,-2,-11,-6|near-before:better
-1,-1,-11,-3,2,2,-2,14|near-before:between
-1,1,8,22,-9,-7,-29,16|near-before:beyond
0,0,0,0,8,0,-8,0|near-before:biggest
-2,-1,-13,-4,16,-3,-6,12|near-before:bill
-1,-1,-2,-1,8,-2,-9,7|near-before:billion
0,3,-2,5,-8,-3,8,-3|near-before:bind
-2,0,-8,8,-6,-2,13,-2|near-before:board
0,0,12,5,-3,-2,-6,-4|near-before:boost
-1,0,-3,-2,-1,-1,9,-1|near-before:borrow
-4,-1,0,-1,-4,-1,16,-5|near-before:borrowed
-1,0,14,-1,0,-5,0,-7|near-before:bow
0,0,-1,0,0,0,8,-7|near-before:bowed
0,0,24,-9,-12,0,0,-1|near-before:bracing
0,5,-2,-4,31,-1,-26,-4|near-before:break
10,0,0,-1,0,-1,-4,-4|near-before:briefing
-2,-9,-10,-1,-5,-6,10,21|near-before:bring
-2,0,1,19,-2,-2,-3,-11|near-before:bring up
-1,-1,21,-2,-1,-4,-5,-7|near-before:bristles
-1,0,15,-7,0,-1,-5,-1|near-before:brush off
-11,-6,14,-18,91,-7,-35,-29|near-before:budget
-1,-1,-5,13,-2,-2,-1,-1|near-before:buildup
0,0,-1,0,10,-1,-7,-1|near-before:burden
-6,3,-7,1,5,-15,16,2|near-before:but
15,17,27,-25,-3,3,-37,2|near-before:by
0,0,0,3,-9,-1,7,-1|near-before:ca
-2,30,9,4,-6,-11,11,-36|near-before:cabinet
25,-2,23,-6,-3,-3,-4,-31|near-before:call
-6,-1,-2,-1,-9,-5,1,23|near-before:call for
-1,-1,16,-3,-2,-1,-12,5|near-before:call on
0,0,18,-4,2,0,-11,-4|near-before:came
-1,0,-18,-2,-1,-1,-6,29|near-before:campaign
-4,-2,-14,-2,5,-7,26,-2|near-before:can
-1,0,-2,-1,-6,-2,-1,13|near-before:candidate
-7,-1,-6,32,-5,18,-21,-9|near-before:cannot
0,16,-1,2,-13,-3,-1,-1|near-before:cap
0,0,-2,-1,-7,-1,12,-2|near-before:capability
0,0,0,8,-1,-1,-5,-1|near-before:capacity
-1,0,-3,3,13,-1,-3,-9|near-before:carry
-1,-1,-12,11,0,-1,-6,10|near-before:case
0,-1,-1,0,-3,-2,-3,10|near-before:cautious
-1,30,-2,-2,-11,-4,-7,-4|near-before:ceiling
0,11,-6,-1,-1,-1,-1,-1|near-before:century
-1,0,9,0,0,-1,0,-6|near-before:chair
-5,-1,-10,-11,-7,1,-9,42|near-before:chancellor
-6,0,20,-1,-6,-3,0,-4|near-before:change
-1,-2,-1,-13,-4,23,2,-4|near-before:charge
2,0,-1,-1,-2,-2,-9,14|near-before:chief
0,0,-1,-10,0,-1,13,0|near-before:choice
-3,0,7,-4,-1,9,-2,-6|near-before:choose
-2,0,-8,-1,0,-1,10,2|near-before:cite
0,0,-9,-2,0,-1,-1,14|near-before:clamor
-2,-2,6,-4,-5,3,-14,18|near-before:clear
-2,-2,-16,-4,4,-7,11,16|near-before:climb
-1,-10,-10,-1,16,-1,7,2|near-before:close
0,0,9,-2,-2,0,-1,-4|near-before:closer
0,0,-1,-15,0,-2,1,17|near-before:co
-1,-1,-7,-4,-3,1,-16,31|near-before:coalition
-1,0,-1,0,12,-1,-9,0|near-before:coast guard
0,0,-2,0,11,0,-7,-1|near-before:cold
-2,0,-2,-2,-2,0,-2,10|near-before:colonel
-4,0,3,-1,-4,-1,9,-3|near-before:combined
-4,-1,16,-2,4,-1,-3,-9|near-before:come
1,2,5,-6,11,-3,-12,3|near-before:come to
0,0,12,-9,0,0,-3,0|near-before:come up with
-1,-1,3,-2,-1,-4,11,-6|near-before:comes
-2,-2,7,15,1,-7,-3,-10|near-before:commit
-1,-1,-5,-1,-18,-1,31,-3|near-before:commitment
0,0,0,0,-12,0,13,-1|near-before:commitments
0,0,-5,-1,-9,-2,-10,26|near-before:committee
-2,-1,2,-2,12,-1,0,-9|near-before:concede
10,0,-1,-2,-1,-1,2,-8|near-before:condition
-1,0,-1,9,-1,0,-5,0|near-before:conference
0,0,0,0,0,0,-13,14|near-before:conservatives
-1,9,-23,13,-12,-2,-22,38|near-before:consider
-1,0,-1,-6,12,-1,-17,15|near-before:constitution
-2,0,-1,0,-1,-1,8,-2|near-before:constitutional
-1,11,-3,-7,0,-2,7,-5|near-before:constitutional democratic party
-1,-2,0,-3,-1,0,-1,8|near-before:contain
0,0,-1,0,-9,0,12,-1|near-before:contrast
0,0,11,-3,0,-1,-3,-2|near-before:convey
-1,0,17,-2,-1,-2,-9,-3|near-before:convince
19,0,0,0,-5,-2,-4,-6|near-before:copied
-1,0,-5,0,-2,-1,20,-11|near-before:core defence
-1,-1,1,-2,8,3,-6,-2|near-before:cost
-1,-4,-16,5,-26,7,-13,49|near-before:could
0,0,-1,0,0,-1,-7,10|near-before:council
0,0,0,9,11,0,-16,-3|near-before:count
-1,0,-6,-2,0,-1,15,-4|near-before:counterparts
4,0,-12,-1,5,0,5,-1|near-before:countries
15,-9,13,35,-5,-14,-33,-1|near-before:country
-6,-1,-1,-1,-5,1,21,-9|near-before:counts
0,0,8,0,-1,0,-8,2|near-before:credible
0,0,-1,-2,13,-2,-1,-8|near-before:critics
0,0,0,0,9,0,-7,-1|near-before:crore
0,0,-1,9,0,-1,1,-8|near-before:crude
-1,-2,-4,-2,-4,2,21,-10|near-before:current
0,-1,-2,0,16,-1,-4,-7|near-before:currently
-2,-2,11,-17,-14,-4,18,10|near-before:date
0,17,-1,-1,-9,-3,-1,-2|near-before:decades
0,3,-2,2,-13,-2,19,-7|near-before:decide
-2,1,4,17,-9,-5,7,-12|near-before:decision
0,0,0,-1,32,0,-30,-1|near-before:declare
0,0,-27,4,0,33,-3,-7|near-before:decline
-5,7,-29,-4,-2,0,21,12|near-before:defence
0,0,-2,2,-1,-3,15,-11|near-before:defence minister
-2,0,-1,-2,1,11,-12,4|near-before:defence secretary
-5,26,-27,-1,14,-8,5,-4|near-before:defence spending
14,10,-7,25,26,-23,-9,-35|near-before:defense
-1,1,-5,17,0,-4,-3,-4|near-before:defense minister
-1,-1,-10,7,-2,-3,-3,13|near-before:defense ministry
-9,-9,-6,14,25,-4,-23,13|near-before:defense spending
-3,-2,22,11,-1,0,-4,-24|near-before:demand
-1,-4,-19,33,-1,-5,-1,-2|near-before:deny
-3,0,24,-8,2,-3,-4,-8|near-before:department
-7,-6,13,0,12,3,-10,-5|near-before:devote
15,-1,-21,24,-2,-10,10,-14|near-before:did
0,0,5,-3,-14,14,-1,0|near-before:differently
0,0,0,0,-4,0,-9,13|near-before:direction
0,0,-11,2,0,-3,-2,15|near-before:discuss
0,0,-1,11,-5,-1,-4,0|near-before:discussion
0,0,-3,0,-2,0,-2,8|near-before:discussions
-1,0,13,0,-3,0,-1,-7|near-before:distance
-6,8,-3,5,7,-3,-4,-3|near-before:do
-2,0,1,-2,-2,-1,-8,14|near-before:document
-1,-4,-5,19,-2,12,-28,10|near-before:does
-4,0,19,-4,-2,0,-6,-2|near-before:doing
-1,8,13,-7,-5,-7,5,-6|near-before:done
0,0,-12,-5,-13,-2,15,17|near-before:double
-1,-1,-1,-12,-6,-2,15,8|near-before:doubt
-2,-1,0,-1,0,13,-1,-8|near-before:doubts
0,3,8,0,0,-1,-9,-1|near-before:down
0,0,-4,1,-4,-4,-2,13|near-before:drawn
-1,2,10,-4,9,-3,-16,3|near-before:drop
-1,0,-4,-1,-17,0,16,8|near-before:due
-1,0,-2,-1,9,-1,-6,1|near-before:during
-4,-6,6,-6,-13,44,-6,-14|near-before:each
-3,-2,19,-14,-1,-2,10,-7|near-before:earlier
0,0,-1,0,17,1,-5,-12|near-before:economists
0,0,-2,0,-14,16,-2,4|near-before:economy
-3,-1,9,-5,-3,-9,26,-14|near-before:editorial
0,-1,-1,0,8,-1,-2,-1|near-before:effort
-1,-2,-1,3,-9,-1,-24,35|near-before:election
-1,0,8,8,-9,0,-5,0|near-before:embassy
0,0,8,-1,0,0,-6,-1|near-before:encourage
-1,0,18,-1,-25,5,2,2|near-before:end
0,0,-1,14,0,-1,1,-14|near-before:endorse
0,0,7,-6,15,-1,-9,-6|near-before:enough
0,0,-1,-2,0,0,16,-12|near-before:enshrine
0,0,10,-1,0,0,-1,-8|near-before:envoy
-1,-1,-4,3,22,-3,-13,-3|near-before:equal
0,-1,-1,0,39,-1,-32,-3|near-before:equivalent
0,-5,-1,0,9,-1,0,-1|near-before:era
-1,-2,-3,-3,-7,5,-8,18|near-before:estimate
1,-2,-2,-5,-1,-3,22,-11|near-before:europe
-10,8,6,4,-4,-7,21,-18|near-before:even
-1,-1,1,8,-2,-2,7,-10|near-before:ever
-2,-7,-2,-12,-24,51,7,-11|near-before:every
5,9,2,-4,-2,-6,9,-13|near-before:everyone
11,0,-4,0,0,0,-7,0|near-before:everywhere
-1,10,0,-21,-1,14,9,-9|near-before:exceed
0,-3,-1,-3,-3,16,-4,-2|near-before:exempt
0,-3,14,-1,-1,0,0,-8|near-before:exhort
0,0,0,0,-7,0,10,-3|near-before:existing
-4,6,10,-17,61,-4,-29,-24|near-before:expect
0,15,-3,-4,2,7,-7,-9|near-before:expenditure
19,0,0,-3,-3,-2,-7,-4|near-before:expert
0,-1,-3,-1,8,-3,-25,26|near-before:experts
0,0,0,-2,8,0,-3,-2|near-before:explain
-5,2,-4,-2,21,27,-29,-11|near-before:extra
0,0,5,-1,0,-1,10,-13|near-before:eye
0,0,-9,-2,17,-1,-4,-1|near-before:facing
0,0,-1,-5,0,0,-13,20|near-before:faction
-1,-1,3,-2,2,-1,8,-9|near-before:fall
13,-2,-12,13,-11,-2,13,-11|near-before:far
-1,-1,15,-10,-2,15,-6,-9|near-before:favor
0,0,-3,-1,0,-2,11,-5|near-before:favour
13,0,-7,-1,0,0,-2,-2|near-before:fear
10,0,-8,0,0,0,0,-2|near-before:few
22,-5,-1,-1,-5,-1,-12,3|near-before:fight
-9,-4,-2,4,30,-9,-7,-3|near-before:figure
0,0,-1,-1,0,-1,-10,14|near-before:finance ministry
-1,-2,14,-16,-7,16,9,-13|near-before:find
-1,0,-16,-11,-15,-2,47,-2|near-before:first
0,-2,0,0,3,9,0,-9|near-before:fiscal
-1,-2,-1,-1,-7,-3,19,-4|near-before:five
-1,-1,9,4,-1,-2,-12,3|near-before:fix
0,0,-1,-4,-4,-3,-9,20|near-before:floor
-3,-1,-14,-17,1,-2,49,-13|near-before:follow
5,10,26,-10,-11,6,-11,-14|near-before:for
0,0,-2,-1,-4,0,0,8|near-before:force
0,-1,-1,0,11,0,-7,-2|near-before:foresee
-2,-1,-9,-1,-11,10,-6,20|near-before:former
0,0,-3,20,-5,0,-9,-1|near-before:frees
19,0,-7,-2,-4,-5,-3,1|near-before:friends
1,-12,22,-2,34,-44,11,-10|near-before:from
0,17,-2,0,-13,0,0,-1|near-before:froze
0,0,-1,-15,0,-2,-1,19|near-before:fujita
0,0,0,-1,-8,0,10,0|near-before:fulfil
-1,-1,9,-2,-5,0,1,-1|near-before:fulfill
0,0,-1,-15,0,-2,-1,19|near-before:fumitake
0,0,-1,0,-9,0,-6,16|near-before:fund
-1,-4,2,-4,-14,-3,17,8|near-before:further
-13,-6,-12,-20,27,6,0,18|near-before:gdp
-5,-1,3,4,-2,-4,-22,27|near-before:general
-5,-6,16,6,-7,10,-4,-10|near-before:get
7,-5,-14,3,0,10,3,-4|near-before:give
-1,-1,-2,-4,9,-2,-17,18|near-before:glad
41,-2,-15,-4,-2,-2,-12,-4|near-before:global
3,17,12,-1,-19,7,-15,-5|near-before:go
-7,-4,-20,10,-36,-8,30,36|near-before:goal
-14,18,-19,-22,-33,11,50,8|near-before:government
-6,21,-5,-2,-20,-7,30,-10|near-before:governments
-1,0,-6,-1,-6,-2,-4,21|near-before:greens
-1,4,-3,-2,15,-1,-8,-5|near-before:gross domestic product
0,0,-2,0,11,-3,-6,0|near-before:guess
-4,0,-6,0,-7,0,19,-2|near-before:guideline
-2,0,-3,-6,-3,-1,-28,43|near-before:habeck
-20,-11,34,49,-7,34,-33,-46|near-before:had
6,0,-10,-1,8,-1,3,-4|near-before:hague
0,11,-6,-1,-1,-1,-1,-1|near-before:half
-2,-1,9,-2,-4,-1,6,-5|near-before:hard
-20,13,-12,4,32,-38,-10,31|near-before:has
-18,-23,50,4,-11,16,-30,14|near-before:have
-6,9,-34,9,-1,-2,13,11|near-before:having
0,-14,35,9,-28,31,-4,-29|near-before:he
-1,-1,-2,-2,-4,-3,12,0|near-before:head
0,0,0,-8,-1,0,10,-1|near-before:headway
-1,-1,-12,19,-7,-6,11,-4|near-before:her
0,-3,0,-4,5,0,-15,17|near-before:high
-1,0,1,-2,10,-1,-5,-2|near-before:higher
0,0,-2,0,-7,0,-2,11|near-before:hike
-2,11,-16,4,-1,-3,-4,10|near-before:him
-8,-1,-7,-2,-1,-2,-3,23|near-before:himself
-6,-3,22,-2,0,-8,1,-3|near-before:his
0,-1,-6,-3,15,12,-9,-8|near-before:hit
0,-1,2,7,4,-3,1,-10|near-before:hold
0,12,0,-1,-9,-1,3,-5|near-before:hold the line at
10,0,-6,-2,0,0,1,-2|near-before:hold up
-1,0,20,-2,-5,-3,28,-37|near-before:hope
-1,-2,9,-1,3,-1,-3,-4|near-before:hosts
-3,-4,-2,-10,0,5,-2,16|near-before:house
0,-2,-1,-1,12,-2,-3,-1|near-before:hover
-3,-1,-2,-3,-2,-9,16,3|near-before:however
-3,-3,-19,11,4,-17,-12,40|near-before:i
0,0,-3,1,-1,0,-4,8|near-before:idea
-9,-7,-23,-33,9,61,6,-4|near-before:if
25,0,48,-15,-26,-33,-12,13|near-before:in
-3,-2,3,1,-10,15,-4,1|near-before:increase
0,9,-3,-4,22,-3,-6,-14|near-before:informal
-1,0,12,-6,0,0,0,-5|near-before:informally
-1,-1,9,3,-1,-1,-1,-7|near-before:insist
-1,0,-2,-1,-1,-1,-8,13|near-before:instead
-1,-1,-2,-2,3,-3,8,-2|near-before:instead of
0,5,0,0,-8,0,5,-2|near-before:intend
-1,-7,-3,31,-12,-4,0,-4|near-before:intention
13,0,0,0,-3,0,-6,-4|near-before:international
0,0,-1,-4,0,0,-1,8|near-before:interview
1,0,-2,-2,-2,-1,-10,17|near-before:into
0,0,0,-5,-3,0,9,-1|near-before:invest
0,0,-2,-1,13,-1,0,-7|near-before:investment
-2,1,-13,-35,-2,4,10,37|near-before:is
-1,0,-4,-1,0,8,0,-3|near-before:issue
27,-15,27,18,-15,-14,7,-35|near-before:it
12,-4,-7,-1,1,-2,-4,5|near-before:items
5,-9,7,-6,30,-31,40,-37|near-before:its
5,-2,-22,2,7,-3,20,-8|near-before:itself
-5,-6,10,27,-4,-6,-10,-6|near-before:japanese communist party
0,0,1,4,-1,-1,-23,21|near-before:jr
-1,0,-4,13,1,6,0,-14|near-before:jump
-1,-9,4,-2,33,14,-10,-29|near-before:just
-3,3,16,-17,15,-9,18,-24|near-before:keep
0,0,0,0,-11,0,13,-2|near-before:kingdom
0,0,8,0,0,0,-3,-4|near-before:know
-1,9,5,-2,-2,-3,-5,-2|near-before:knows
0,0,-1,2,0,-10,0,9|near-before:komeito
0,0,0,-1,0,0,10,-8|near-before:labour
0,0,-4,0,10,0,-4,-1|near-before:lag
-2,-1,-2,-1,4,-5,9,-1|near-before:last
-1,-1,0,-1,1,10,-7,-1|near-before:late
-1,-1,0,0,-3,-2,8,-2|near-before:latest
0,18,-2,-3,-30,-1,32,-13|near-before:law
-1,11,-3,-12,-2,-2,6,3|near-before:lawmaker
0,-1,4,-4,-6,-2,-5,14|near-before:lawmakers
-1,-2,-3,-1,11,0,-1,-4|near-before:lay out
-1,-1,-13,-5,-4,-4,-15,43|near-before:ldp
-3,6,-2,-19,-12,-14,10,35|near-before:leader
-3,9,-3,-13,-2,-4,18,-2|near-before:leaders
0,0,-1,-2,28,-1,-20,-4|near-before:leads
-4,-7,13,-16,1,-5,13,4|near-before:least
-1,-2,-1,7,1,0,4,-8|near-before:leave
-1,-1,2,7,8,-7,-1,-7|near-before:left
-1,-8,20,-13,11,-6,-20,19|near-before:less
-4,27,-7,3,3,-3,-17,-1|near-before:let
0,12,0,0,-11,0,0,0|near-before:lets
0,0,-1,10,-5,0,-5,0|near-before:letter
-2,-2,4,-2,6,-3,11,-11|near-before:level
-2,0,-11,-2,-2,-1,7,11|near-before:liberal democratic party
-1,-3,0,4,-7,6,-13,12|near-before:lift
-1,-1,25,0,13,-4,-19,-13|near-before:like
0,0,24,-4,-4,-6,-10,0|near-before:like to see
0,0,1,-1,13,-1,0,-11|near-before:likely
0,0,-15,0,-1,-1,1,17|near-before:likewise
-1,30,-2,-2,-11,-4,-5,-4|near-before:limit
-4,7,20,4,-3,-5,-7,-12|near-before:line
0,-1,-1,-2,8,-1,-19,16|near-before:list
-1,-6,-1,-1,31,8,-16,-15|near-before:little
0,2,-5,-13,13,11,-4,-6|near-before:live with
-2,5,12,-6,21,-6,-3,-20|near-before:long
-1,3,1,-11,-4,23,-10,-1|near-before:longer
0,0,-2,-2,0,-1,-10,14|near-before:look at
0,0,23,0,-1,0,-21,0|near-before:lot
-1,-3,-27,39,7,6,-10,-10|near-before:made
0,-5,-1,-2,2,-2,10,-1|near-before:maintain
-2,8,4,-1,-12,-2,-2,8|near-before:make
0,0,-3,-1,-1,-1,8,-2|near-before:make good on
13,0,-12,-3,0,-1,-2,5|near-before:makes
0,0,0,-6,-1,0,8,0|near-before:making
0,0,16,0,13,-1,-15,-12|near-before:manage
-1,8,-1,-1,-3,-4,7,-6|near-before:manifesto
-2,0,-2,-2,-2,0,-4,13|near-before:marine
-1,-1,-17,-3,17,4,5,-5|near-before:match
-2,8,-19,-4,-21,-9,-27,73|near-before:may
0,0,-15,19,-4,0,2,0|near-before:me
-2,-6,15,-6,-9,18,4,-15|near-before:mean
8,0,-5,-1,8,-1,-7,-2|near-before:measured
-13,-2,23,2,-17,1,3,3|near-before:meet
-1,-1,13,7,0,-3,-5,-9|near-before:member
-2,-1,-20,-5,7,-6,9,18|near-before:members
-1,-1,8,-2,1,-3,-3,0|near-before:men
3,-1,-5,17,-5,-4,-3,-2|near-before:mention
0,0,-4,0,-9,0,-5,19|near-before:middle
0,0,0,0,-17,0,18,-1|near-before:midst
0,-1,-3,-12,4,-2,-6,20|near-before:might
-5,-12,5,-12,-4,27,-44,44|near-before:military
-2,-20,0,2,11,-3,20,-7|near-before:military spending
-2,-1,-8,-1,-9,-3,26,-1|near-before:minimum
-1,0,-10,-5,-2,-3,0,21|near-before:minister
-1,4,2,2,-3,11,-6,-10|near-before:ministry
0,0,0,0,-8,0,5,3|near-before:ministry of national defense
-1,-1,12,-4,-2,6,-4,-6|near-before:missiles
-4,0,-9,-3,-1,0,20,-3|near-before:model
0,-1,0,-1,-8,-3,20,-6|near-before:money
-5,2,-7,-14,23,9,21,-28|near-before:more
-4,-2,-7,-3,5,-4,32,-17|near-before:move
0,0,0,-1,-6,0,16,-8|near-before:mps
-1,0,18,-2,3,-2,-6,-10|near-before:mr
12,4,-3,13,-1,-7,0,-18|near-before:much
-7,0,51,-16,0,-2,-31,6|near-before:must
-1,-1,-4,-2,6,-8,-17,27|near-before:my
5,-2,-30,48,-6,-3,-5,-7|near-before:n't
-1,0,-6,2,-4,-2,27,-16|near-before:name
10,0,0,0,0,0,-9,0|near-before:namely
-1,-11,6,19,6,-1,-14,-4|near-before:near
0,0,2,-1,8,-1,-3,-3|near-before:nearly
-3,-2,40,-9,5,-12,-27,9|near-before:need
0,-2,-2,-1,-1,-5,-4,15|near-before:needed
12,-2,-7,-8,-36,-5,-5,50|near-before:needs
0,0,0,0,-19,0,20,0|near-before:neighboring
-8,-2,-14,43,2,-5,-2,-15|near-before:neither
-2,4,-45,94,5,-6,-47,-3|near-before:never
29,-4,-13,-35,2,-11,64,-32|near-before:new
-2,-1,-1,7,-2,-1,7,-8|near-before:news
-3,-3,-13,-12,19,1,-20,31|near-before:next
-5,10,-1,-1,-6,-1,1,2|near-before:nippon ishin
-14,3,-15,149,-48,-18,-40,-17|near-before:no
-1,-1,-26,49,-1,-2,-6,-11|near-before:nobody
0,-1,19,-2,-1,0,-3,-11|near-before:nominee
-3,-1,4,20,-3,-3,-10,-4|near-before:none
-3,-2,-3,12,-3,-4,8,-5|near-before:nor
20,-1,-3,0,-8,0,-7,0|near-before:norm
0,0,10,-3,0,0,-3,-2|near-before:north
-10,27,-46,153,-30,-22,-33,-40|near-before:not
-2,-10,-27,-2,26,-3,23,-6|near-before:note
-3,3,2,9,-4,-6,-12,10|near-before:nothing
-2,-6,-12,20,34,-23,18,-29|near-before:now
-6,-5,11,7,-3,-5,7,-8|near-before:number
0,0,-3,0,-9,-1,-6,19|near-before:numbers
0,0,-13,-2,-2,0,13,4|near-before:oblige
7,27,-2,27,-40,0,-15,-5|near-before:of
-3,15,-5,-1,-3,-2,3,-4|near-before:off
-1,0,-20,5,-9,-4,-20,49|near-before:offer
-3,-3,-2,20,4,-7,-4,-6|near-before:official
-11,-1,38,-14,1,-9,-1,-3|near-before:officially
12,-1,19,-14,-14,-4,1,1|near-before:officials
0,3,18,-23,-8,-12,15,6|near-before:on
13,6,-5,-5,-2,-6,4,-5|near-before:once
14,-4,10,-7,-5,-5,-4,2|near-before:one
-2,-4,-7,-13,8,-4,24,-2|near-before:only
0,0,-3,0,-4,-2,-8,19|near-before:open
-1,-3,-5,-4,-4,38,-12,-9|near-before:opened
-2,0,-9,32,-12,-18,4,6|near-before:opposition
0,0,-1,12,0,-1,-10,0|near-before:opposition leader
10,-5,-9,1,39,11,-34,-13|near-before:or
-1,-3,2,-2,-14,21,1,-4|near-before:order
-1,-1,10,-5,8,0,-8,-3|near-before:other
19,-1,0,0,-3,-3,-7,-5|near-before:others
-3,-4,12,-16,-14,-4,-23,52|near-before:ought
6,-1,-24,5,-2,-13,-1,30|near-before:our
-2,11,3,25,-7,-1,-6,-23|near-before:out
-1,-2,2,-2,23,-1,-14,-5|near-before:outlay
-4,-21,-1,-13,58,14,-15,-18|near-before:outlays
10,0,-6,0,-6,3,-1,0|near-before:output
11,6,-26,-8,11,-21,23,3|near-before:over
-3,-3,2,-13,9,-8,8,9|near-before:own
-1,0,12,-4,-5,-1,0,0|near-before:pacific
-1,-2,-7,7,-2,-3,-22,31|near-before:panel
0,-3,-5,-3,-3,1,11,2|near-before:parliament
-1,0,-2,-1,28,-1,-21,-1|near-before:part
-1,2,-1,11,-1,-2,1,-9|near-before:parties
8,-3,0,-2,-2,16,-15,-3|near-before:partners
-2,-5,-12,-16,-10,-4,5,46|near-before:party
0,-1,2,9,-15,0,9,-4|near-before:passed
18,0,-6,-2,1,-4,-4,-4|near-before:passes
-1,-4,10,-6,8,-5,20,-23|near-before:past
-1,-1,7,-6,-27,-1,7,21|near-before:path
-1,-1,21,-4,-2,-2,-7,-5|near-before:pay
0,0,-2,0,-1,-1,8,-4|near-before:peak
0,0,0,0,15,0,-2,-12|near-before:pencil in
-4,0,6,-4,-8,-2,8,5|near-before:people
-1,3,13,-7,-5,9,-4,-8|near-before:percentages
0,0,0,-1,0,-2,-10,12|near-before:phone
-1,-1,25,-3,-1,-4,-3,-13|near-before:pick
-1,0,-8,-3,-2,-6,0,20|near-before:picked
0,1,0,0,-19,0,20,-1|near-before:place
-6,-6,-28,25,-22,2,26,8|near-before:plan
0,0,-5,-1,-4,-1,0,10|near-before:planners
0,0,-5,-2,-2,0,-5,14|near-before:plead for
-2,-4,-9,-11,-10,-2,24,14|near-before:pledge
0,0,-1,-12,-2,-1,9,8|near-before:plumped
-1,1,-14,14,26,2,-15,-13|near-before:point
1,0,11,18,7,-2,-16,-18|near-before:policy
-3,-1,-5,-6,24,-7,-3,1|near-before:poll
0,10,1,-4,0,0,19,-25|near-before:post
0,15,-3,0,-7,-3,-1,-2|near-before:postwar
0,0,-1,0,14,0,-16,3|near-before:predecessor
-2,0,12,-5,-2,-4,-7,8|near-before:preferred
-2,-1,-13,65,-4,-4,-21,-18|near-before:premier
-1,8,8,9,-1,-3,-8,-13|near-before:prepare
-3,-3,-4,-1,0,-2,25,-11|near-before:present
-4,-3,-22,2,-12,-7,46,0|near-before:president
-3,-1,-2,12,-3,-3,-4,4|near-before:presidential
0,0,10,0,-9,0,0,0|near-before:press for
0,0,15,2,-1,-1,-11,-5|near-before:pressure
-1,-1,16,-5,-1,1,-5,-4|near-before:price
9,5,-21,22,-10,-17,9,2|near-before:prime minister
0,0,4,8,-2,0,-4,-6|near-before:private
-1,0,-8,-1,-2,-1,15,-2|near-before:privately
0,0,0,0,-4,0,8,-3|near-before:process
0,-2,-6,3,1,-3,-4,11|near-before:program
0,5,-1,-3,-5,-1,-6,11|near-before:programme
-1,0,1,-6,-1,0,8,0|near-before:progress
0,0,-1,0,8,0,-6,-1|near-before:project
-5,1,-6,21,-20,-7,5,11|near-before:promise
-1,-8,-2,-1,34,-1,-12,-10|near-before:proportion
-1,-1,-2,-1,-2,-1,-19,26|near-before:proposals
-6,-2,-8,5,-3,-5,11,7|near-before:propose
12,0,-4,0,0,0,-8,0|near-before:publish
-4,-1,-9,-5,11,-3,36,-24|near-before:push
-9,10,-6,2,-1,18,-8,-5|near-before:put
-2,0,-7,-1,6,13,-5,-4|near-before:q
-2,0,13,-3,0,-2,-1,-5|near-before:quick
-1,0,-3,0,-2,-1,-4,11|near-before:quietly
-3,-1,33,-6,-9,-6,1,-8|near-before:quote
0,-1,0,-1,20,-2,-6,-8|near-before:race
-3,-8,6,13,-30,-10,13,19|near-before:raise
-1,-1,0,-1,-5,19,-1,-10|near-before:rand
0,-2,-2,-1,22,-1,-4,-12|near-before:range
0,-1,-3,-3,-7,-3,-3,20|near-before:rather
-1,-1,-4,-1,15,-1,-3,-3|near-before:rather than
-1,-9,-17,0,61,-9,-29,5|near-before:ratio
-3,-5,3,-14,8,-1,9,3|near-before:reach
0,0,0,-10,0,-1,-4,15|near-before:ready
0,0,5,0,0,0,-11,7|near-before:realistic
0,0,-9,16,0,-1,-4,-2|near-before:rebuff
0,0,4,-1,11,-1,-10,-2|near-before:recently
-2,-1,-8,-2,10,11,-9,0|near-before:reckon
-1,-1,-2,-3,-8,-3,-6,24|near-before:recommend
0,0,-1,0,-5,0,11,-5|near-before:recommendations
-1,-1,5,-1,10,-1,-11,-1|near-before:record
0,-1,-10,2,0,11,7,-8|near-before:refuse
14,0,-11,-7,0,-2,11,-4|near-before:regards
0,-1,0,-4,-4,-3,-8,20|near-before:region
0,0,-2,7,-5,-1,16,-14|near-before:reiterate
0,-1,-1,0,-8,0,15,-4|near-before:related
0,9,-1,-1,-7,-2,9,-7|near-before:remain
-1,0,0,-2,0,0,-5,8|near-before:repeat
0,0,-6,10,-2,-4,-1,4|near-before:repeatedly
0,0,17,0,-1,0,-13,-3|near-before:replace
-1,-2,15,-2,-1,-1,-3,-5|near-before:replaced
0,-3,-1,19,-1,-2,-2,-10|near-before:reply
-4,-2,-5,14,6,1,-19,8|near-before:report
9,-2,-5,9,-3,-4,-5,1|near-before:reporters
-4,-2,35,11,-6,6,-18,-22|near-before:request
0,0,-5,10,0,0,-3,-1|near-before:resist
0,-4,14,-2,-3,-1,-2,-3|near-before:resolution
-1,0,-7,-2,0,0,0,11|near-before:retired
0,-3,-5,0,-1,-2,-3,15|near-before:return
0,-1,-1,-3,-6,-2,-15,29|near-before:review
-1,-2,3,0,-3,-4,-12,17|near-before:right
-1,-3,-2,2,-17,-11,25,7|near-before:rise
0,-14,9,-3,15,-1,-5,-1|near-before:road
20,8,-2,10,-3,-3,-10,-20|near-before:rule
-1,-1,-3,-1,-2,-7,-14,28|near-before:rule out
-2,-5,-5,-2,-10,-2,-10,36|near-before:ruling
-1,-1,1,-1,-1,-2,10,-5|near-before:run
0,0,-15,30,-5,-1,0,-9|near-before:rung
0,0,2,-2,9,-1,1,-8|near-before:rush
-13,-2,23,0,7,-13,-12,12|near-before:same
0,0,-1,-2,-2,-1,10,-5|near-before:satisfy
-20,4,-31,28,-47,21,17,28|near-before:say
0,0,-6,0,-3,-3,-2,15|near-before:scenarios
0,0,0,8,0,0,-8,0|near-before:scoff
-1,-1,0,-1,0,9,0,-7|near-before:scramble
-5,-1,24,4,-3,-2,-22,5|near-before:secretary
0,0,0,0,-8,0,11,-2|near-before:secure
-2,-1,-6,-10,-2,-6,17,9|near-before:security
13,-1,-5,-1,1,-2,-2,-3|near-before:security - related
0,0,0,0,16,0,-11,-4|near-before:security spending
16,-4,10,13,-6,-8,-10,-11|near-before:see
-1,-1,1,15,-12,-3,-5,5|near-before:seek
-1,0,20,-6,-5,-1,1,-8|near-before:senators
-1,-1,-3,-7,-1,-3,10,6|near-before:senior
22,-1,-2,-2,-3,-8,-1,-5|near-before:serious
16,-3,-3,-20,7,-7,11,-2|near-before:set
0,-3,7,-5,4,-1,-13,10|near-before:set aside
-1,0,13,-2,0,0,-8,-1|near-before:set its sights on
-2,-1,-9,-3,11,-4,13,-6|near-before:settle for
-2,-1,5,0,-5,-1,12,-8|near-before:settle on
0,0,-7,-1,-1,0,-4,14|near-before:shadow
-2,-5,-2,-5,40,3,-27,-3|near-before:share
4,-4,-13,11,-4,-14,1,19|near-before:she
0,0,-1,0,0,0,-8,9|near-before:shoot for
-5,-1,5,5,-4,-2,-11,14|near-before:short
-14,-14,44,-21,-30,5,-8,37|near-before:should
-3,-1,10,-2,29,-6,-15,-10|near-before:show
-1,11,0,-6,-1,-2,-1,-1|near-before:shunichi
1,-1,1,8,0,-3,-1,-5|near-before:side
-1,-1,-4,-16,-2,15,16,-8|near-before:sign up
0,0,0,-5,-5,-1,12,-1|near-before:silent
19,0,-1,1,-3,-3,-7,-6|near-before:simply
0,0,-3,-4,-7,0,-12,26|near-before:simulations
12,7,-3,-4,-8,-2,9,-12|near-before:since
0,0,2,-2,8,0,0,-7|near-before:size
-1,-3,-3,0,16,-3,-4,-2|near-before:slightly
0,0,0,0,8,0,-10,3|near-before:slip
-9,-3,-5,28,-43,11,62,-40|near-before:so
-2,-2,8,-11,22,-6,-12,3|near-before:some
0,0,8,-6,-3,-1,-2,4|near-before:sound out
-1,0,11,0,-4,-1,-4,0|near-before:speak
14,-1,-8,-3,-5,-2,7,-2|near-before:speak of
0,-1,-5,-5,-35,-4,79,-29|near-before:special
-4,6,11,-21,44,-8,-26,-3|near-before:spend
0,0,0,0,-1,0,-6,9|near-before:split
-9,0,4,-5,-2,-1,10,3|near-before:spokesman
0,0,0,9,0,0,-9,0|near-before:spurn
-2,-2,10,-10,8,-7,-3,6|near-before:stand
59,-3,-32,-5,-3,-3,-3,-10|near-before:standard
0,0,9,0,20,-5,-15,-8|near-before:state
-1,15,-3,-5,-4,-9,7,1|near-before:stay
0,0,0,-2,-4,0,9,-2|near-before:steadily
0,0,-1,0,-5,-2,10,-1|near-before:steady
-1,0,1,-1,-6,-1,-8,17|near-before:step
0,9,-1,-1,-5,-1,1,-3|near-before:stick to
-5,-1,23,-2,-3,-1,-3,-7|near-before:still
0,0,-3,0,-1,-1,11,-6|near-before:stop
-1,-1,-7,12,-1,-1,0,-2|near-before:stop short
-1,0,0,-2,-2,-4,-3,12|near-before:strategic
33,-1,2,-5,-4,-2,-5,-18|near-before:strategy
-1,0,11,16,0,-1,-23,-2|near-before:stress
0,0,-4,-1,4,9,-5,-4|near-before:study
-2,0,13,-3,0,-2,-1,-5|near-before:succession
0,10,0,0,-11,0,0,2|near-before:successive
-1,-3,-7,19,1,-4,-5,0|near-before:such
0,0,8,-3,-4,-1,-7,9|near-before:suggest
-3,-1,-17,0,-16,22,-11,26|near-before:summit
0,0,0,0,25,0,-21,-3|near-before:supplementary
-1,-4,-1,9,-2,-1,0,0|near-before:suppressing
-6,-1,-5,-4,-3,-7,32,-7|near-before:swallow
-1,0,-7,3,24,-1,-25,8|near-before:table
-6,0,20,-1,-6,-3,-1,-4|near-before:tack
13,-1,-11,-1,-7,2,5,0|near-before:take
-1,0,-4,-1,-5,-1,18,-5|near-before:take up
-3,-1,15,0,-9,-3,-36,38|near-before:talk
0,0,-2,-2,0,-4,17,-8|near-before:talk about
-1,-2,4,29,-1,-5,-5,-19|near-before:talk of
0,-1,-12,-1,0,-1,5,11|near-before:tamaki
-5,-4,10,6,-35,-8,45,-10|near-before:target
-1,0,18,-2,-13,0,-1,-1|near-before:tariffs
-1,0,-2,-2,-2,-2,-2,11|near-before:taylor
0,0,-10,15,0,0,-1,-3|near-before:team
-8,-4,6,12,-17,6,33,-30|near-before:tell
-1,0,-2,0,-1,0,-4,8|near-before:term
0,-2,-1,-1,-17,21,4,-4|near-before:terms
-6,-10,-20,-6,43,-11,29,-17|near-before:than
2,-5,-6,33,-38,-15,17,11|near-before:that
25,31,-32,-20,17,-39,17,0|near-before:the
-2,0,-3,-7,3,-3,-8,20|near-before:the allies
10,-1,-7,8,-4,-2,-6,2|near-before:the military
-1,-1,-2,-5,2,-2,0,8|near-before:the state
-4,5,-1,-5,-8,3,-21,30|near-before:their
0,0,-4,0,11,0,-6,-1|near-before:theirs
-3,6,19,-3,-9,-4,4,-10|near-before:then
-3,-1,-18,19,-3,-8,2,12|near-before:there
11,-6,45,-20,15,13,-26,-32|near-before:they
-1,0,0,-7,15,-6,-6,5|near-before:think
0,0,-11,-1,-1,-2,-2,17|near-before:think tank
-2,-1,9,3,-5,-1,5,-8|near-before:this
0,1,0,-2,-8,1,11,-2|near-before:through
20,-2,0,-3,-1,-1,-9,-5|near-before:thumb
-1,0,-13,-1,0,0,0,16|near-before:tie
12,10,7,-16,-11,-6,-27,30|near-before:time
0,0,0,0,-6,-1,17,-10|near-before:timetable
-35,22,19,-17,-16,15,27,-16|near-before:to
0,0,-1,0,8,0,-7,0|near-before:together
-2,0,9,6,0,-2,0,-10|near-before:tomoko
6,-1,-9,-4,-2,20,-2,-8|near-before:too
-1,-2,-5,-3,10,-1,-6,7|near-before:top
0,0,-1,-1,-4,0,10,-5|near-before:total
-4,-2,21,-14,-24,-5,37,-9|near-before:toward
-3,0,-9,-10,-1,0,26,-2|near-before:towards
0,0,0,0,-5,-1,17,-10|near-before:track
0,0,-4,0,-1,0,-1,8|near-before:trade
0,0,0,0,-6,0,9,-2|near-before:trajectory
0,0,0,2,13,0,-12,-2|near-before:treasury
-2,-1,-1,-1,-2,-2,13,-5|near-before:treats
-1,-3,-2,-1,35,1,-27,-3|near-before:trillion
0,0,-1,-1,0,-9,0,12|near-before:triple
-1,-1,-7,12,3,4,-4,-7|near-before:true
0,0,-6,1,-14,-1,23,-3|near-before:two
-5,5,10,-9,6,-9,-21,22|near-before:under
-1,0,18,-2,-13,0,-8,7|near-before:unless
2,46,-2,12,-6,-25,-23,-4|near-before:up
17,-1,0,-1,-1,-1,-9,-5|near-before:upon
0,0,19,-3,0,-2,-9,-4|near-before:upped
0,0,0,0,-9,0,11,-1|near-before:upwards
-4,-1,11,-7,-3,-2,-12,17|near-before:urge
-1,0,12,18,-3,-2,-9,-16|near-before:us
0,0,0,0,-5,-1,-2,8|near-before:version
16,-1,-4,-6,-12,-9,-24,39|near-before:view
-2,0,-10,-1,-2,-1,-2,18|near-before:voices
0,-1,-3,10,0,-1,-1,-3|near-before:volunteer
0,0,0,0,-5,0,-12,18|near-before:vote on
-1,0,1,-2,-1,9,-2,-4|near-before:voters
0,6,-1,-1,-8,0,5,-1|near-before:vow
-1,0,17,0,-4,0,-9,-3|near-before:wales
-5,-5,2,-11,-11,4,-8,35|near-before:want
-1,6,-7,-9,36,-8,6,-23|near-before:war
0,-1,3,-5,-1,10,-2,-4|near-before:warn
-6,2,44,-1,-13,-26,43,-43|near-before:was
-3,-6,-6,3,-14,40,7,-21|near-before:way
-2,-3,-8,8,11,-19,9,5|near-before:we
0,0,-30,-3,-4,-1,-3,42|near-before:weigh
-2,-4,-3,-2,40,-2,-27,1|near-before:well
-4,-3,-12,-7,-12,26,11,1|near-before:were
0,-4,-9,-19,-5,8,32,-3|near-before:what
1,-1,-5,-19,8,-6,4,18|near-before:when
-11,-9,3,-8,-10,-5,15,25|near-before:where
-8,-4,-75,-25,-17,107,19,2|near-before:whether
11,14,-6,-19,-30,1,-1,29|near-before:which
-1,-1,-2,-13,20,-4,1,0|near-before:while
-4,0,21,-18,-4,6,4,-6|near-before:who
-4,-2,9,-6,-4,-3,20,-10|near-before:whose
-2,1,-2,-9,-1,-10,34,-10|near-before:why
-1,-1,-3,14,-1,-1,-2,-7|near-before:wicker
1,-16,-9,2,-4,3,40,-17|near-before:will
0,0,-10,0,0,0,0,11|near-before:wing
0,0,9,-3,0,4,-1,-9|near-before:wish
-3,5,-12,-6,33,-18,1,-1|near-before:with
-1,60,-5,-7,-2,-3,-23,-18|near-before:within
-1,-2,-4,13,-1,-7,-22,25|near-before:without
0,0,-3,23,-1,-1,-12,-7|near-before:wo n't
0,0,0,0,13,0,-10,-1|near-before:won
-1,0,-3,9,0,-4,0,-1|near-before:word
-1,-5,-3,-3,-3,-1,-3,19|near-before:wording
14,0,-6,0,-2,0,-6,-1|near-before:world
-1,3,-1,-3,-2,14,-11,1|near-before:worth
-19,3,38,-14,-55,49,-38,36|near-before:would
-3,-1,-11,9,10,-4,3,-3|near-before:write
16,-1,-11,-1,-4,-1,-3,4|near-before:yardstick
-1,-3,-7,-3,8,16,2,-13|near-before:year
0,-8,0,0,-18,0,-2,30|near-before:yearly
-1,-5,-7,-17,-4,-5,43,-3|near-before:years
-1,-2,-2,-3,22,21,-28,-6|near-before:yen
20,6,-5,-8,-2,-7,-3,-1|near-before:yet
-8,-1,8,-11,-1,8,2,3|near-before:you
0,0,0,0,14,0,-14,0|near-before:zloty
-5,-1,-20,-4,-8,-3,25,15|near-before:—
0,0,0,0,-7,0,9,-2|nearest-led:far by ,
0,0,-4,-3,19,0,-9,-2|nearest-led:far by as
0,0,-3,12,6,-1,-10,-3|nearest-led:far by before
-9,2,1,-14,-23,-15,25,32|nearest-led:far by by
-2,4,11,1,6,-5,10,-24|nearest-led:far by for
-4,-6,-6,-9,23,-1,2,0|nearest-led:far by in
0,-1,0,0,-4,-1,-3,10|nearest-led:far by of
0,0,14,0,-9,0,-4,1|nearest-led:far by to
0,0,-3,-1,12,5,-7,-5|nearest-led:far by until
0,0,-1,0,-5,-1,12,-5|nearest-led:next by 3%
0,0,-1,0,-4,0,8,-1|nearest-led:next by by
0,0,0,0,-14,0,4,10|nearest-led:next by defence
-1,5,6,-5,19,-1,-9,-13|nearest-led:next by for
-1,-1,0,-10,-12,-2,37,-10|nearest-led:next by from
0,-1,-3,0,17,-1,-5,-7|nearest-led:next by gdp
0,0,0,0,-8,0,8,0|nearest-led:next by gross domestic product
-1,1,-1,-2,13,-2,-3,-3|nearest-led:next by in
0,0,0,0,-12,0,13,0|nearest-led:next by of
11,9,-8,6,-15,-2,4,-5|nearest-led:now by ,
0,0,0,0,12,0,-11,0|nearest-led:now by 2%
0,0,-1,0,-6,0,14,-5|nearest-led:now by 3 percent
0,0,0,0,-13,0,14,0|nearest-led:now by 4.7%
-1,0,6,-3,-3,0,8,-6|nearest-led:now by already
-4,-1,2,-3,-9,-1,9,7|nearest-led:now by before
0,0,-1,1,-4,-2,-13,19|nearest-led:now by dated
-1,8,-2,0,-2,0,-2,-1|nearest-led:now by decided
0,0,-2,-1,-4,0,11,-2|nearest-led:now by defence
-2,11,-6,6,28,-2,-39,6|nearest-led:now by for
0,0,-7,-3,18,-2,-1,-4|nearest-led:now by gdp
-3,-2,7,-10,-4,8,11,-8|nearest-led:now by hague
0,0,-8,-3,0,0,-2,14|nearest-led:now by hearing
0,0,-2,-1,0,0,8,-4|nearest-led:now by house
-7,2,22,-37,29,0,0,-7|nearest-led:now by in
0,0,-2,4,2,0,-12,9|nearest-led:now by into
18,-2,-11,-3,-2,9,-10,0|nearest-led:now by late
0,0,0,-1,9,-1,-5,-2|nearest-led:now by nothing
-1,-2,-6,14,-14,3,2,4|nearest-led:now by of
13,0,-8,0,-2,-1,0,-1|nearest-led:now by officials
-7,4,10,9,-1,14,12,-41|nearest-led:now by on
12,0,-4,0,0,0,-7,-1|nearest-led:now by released
-2,-1,13,0,-8,-2,-8,8|nearest-led:now by reported
0,0,-8,11,0,0,-1,-1|nearest-led:now by reporters
2,3,8,27,-18,-2,-2,-18|nearest-led:now by said
-2,0,-4,-1,-1,-1,-12,20|nearest-led:now by summit
0,-4,10,-2,-1,-1,-1,-2|nearest-led:now by that
-1,0,-3,10,-1,-4,-1,-1|nearest-led:now by their
0,0,0,-13,0,0,14,0|nearest-led:now by threatened
-1,-1,-2,-2,-5,0,-2,12|nearest-led:now by to
0,0,-3,12,-1,-4,-1,-2|nearest-led:now by tokyo
-1,-1,18,11,-3,-1,-18,-5|nearest-led:now by washington
0,0,-18,-3,3,0,-2,20|nearest-led:now by washington post
0,0,-4,-1,-12,0,20,-2|nearest-led:now by within
0,0,-1,0,10,-2,-5,-1|nearest-led:past by (
0,-1,-2,0,-12,17,0,-1|nearest-led:past by ,
0,0,0,0,17,0,-16,0|nearest-led:past by 2 percent
0,0,-1,-1,-7,-2,-6,17|nearest-led:past by 2.6 percent
0,0,14,0,0,-1,-6,-6|nearest-led:past by as
0,-1,0,0,-16,22,-4,-1|nearest-led:past by at
-1,-3,-1,-1,-10,-4,20,-1|nearest-led:past by by
-3,-1,-2,0,25,1,-17,-3|nearest-led:past by for
-1,-5,-2,0,-9,-1,24,-5|nearest-led:past by from
-1,-10,-11,1,4,9,18,-9|nearest-led:past by in
-1,8,-1,0,-8,-3,-4,10|nearest-led:past by its
10,2,-5,-2,13,-4,-25,11|nearest-led:past by of
0,-1,0,0,9,-2,-6,0|nearest-led:past by outlays
-5,18,-12,-3,23,-8,1,-14|nearest-led:past by since
0,0,0,0,-27,0,27,0|nearest-led:past by time
0,0,-1,0,-7,-1,25,-15|nearest-shape:far fine
-7,-5,2,2,12,-7,-4,7|nearest-shape:far half
-1,-2,-4,-3,-18,-5,24,9|nearest-shape:far tenth
-8,8,11,-16,31,-8,-25,7|nearest-shape:far whole
0,-1,-2,0,20,-1,-7,-8|nearest-shape:next fine
-1,-1,-2,-1,15,-2,-16,7|nearest-shape:next tenth
-3,4,0,-18,-36,-5,65,-8|nearest-shape:next whole
-2,-2,-3,-1,24,-2,-14,0|nearest-shape:now fine
-2,16,-12,-4,-4,6,3,-2|nearest-shape:now half
-3,-3,-4,-1,29,-8,-16,6|nearest-shape:now tenth
17,-3,17,21,-45,-15,14,-5|nearest-shape:now whole
-1,-2,-2,-1,19,-4,-6,-2|nearest-shape:past fine
3,-3,-7,-5,-17,36,-5,-1|nearest-shape:past half
-2,-4,10,-3,16,-13,-11,6|nearest-shape:past tenth
-1,21,-2,-2,-8,-7,13,-15|nearest-shape:past whole
-17,1,8,-18,17,-21,20,8|nearest:far
-5,2,0,-20,5,-10,37,-9|nearest:next
10,8,-2,15,3,-18,-13,-2|nearest:now
-1,13,0,-12,9,11,-9,-12|nearest:past
-2,-2,-5,-1,35,-4,-18,-2|no-date:fine
17,-25,21,17,-42,-11,-3,27|no-date:half
-14,2,-18,-23,39,32,14,-32|no-date:tenth
-5,-15,-9,23,-15,17,-26,30|no-date:whole
18,14,-7,-7,-5,-3,-3,-7|noun-after-kind:benchmark
-3,65,-7,-12,-11,-11,-10,-11|noun-after-kind:cap
-1,0,15,5,-2,-6,-5,-5|noun-after-kind:demand
-11,-5,-10,19,-20,-7,26,8|noun-after-kind:pledge
19,14,-8,-7,-5,-3,-4,-7|noun-after-known:benchmark True
-3,63,-7,-12,-11,-10,-10,-11|noun-after-known:cap True
-1,0,18,-1,-2,-6,-5,-3|noun-after-known:demand True
-1,-1,-4,7,-10,-1,15,-5|noun-after-known:pledge False
-11,-5,-6,12,-10,-6,12,14|noun-after-known:pledge True
26,-1,-4,-5,-4,-1,-8,-4|noun-after:benchmark
-1,18,-3,-2,-3,-3,-4,-2|noun-after:ceiling
-1,0,13,1,0,-5,-4,-3|noun-after:demand
-1,8,0,-1,0,-1,-1,-5|noun-after:framework
-2,-2,8,0,-4,-1,18,-17|noun-after:goal
0,12,-1,-1,-3,-4,-2,-1|noun-after:limit
0,8,0,-2,-1,-2,-1,-1|noun-after:line
0,0,-1,2,0,0,-13,13|noun-after:objective
0,0,0,1,-1,0,-18,19|noun-after:plan
-4,0,-8,-1,-10,-1,28,-3|noun-after:pledge
-4,-2,-6,20,-4,-3,-6,4|noun-after:target
14,-3,-12,-5,-11,-2,27,-7|noun-before-kind:benchmark
-1,51,-2,-11,-14,-7,-8,-8|noun-before-kind:cap
-4,-1,9,15,-4,9,-10,-16|noun-before-kind:demand
-9,-7,-5,26,-22,-9,42,-16|noun-before-kind:pledge
-2,9,-6,-1,-2,-7,-8,17|noun-before-kind:proposal
23,-2,-19,-4,-5,-1,12,-4|noun-before-known:benchmark False
-8,-1,6,-2,-7,-1,15,-3|noun-before-known:benchmark True
-1,30,-1,-3,-10,-5,-7,-5|noun-before-known:cap False
-1,21,-1,-8,-4,-2,-1,-3|noun-before-known:cap True
-2,-1,-11,24,-3,7,-5,-8|noun-before-known:demand False
-1,0,21,-9,-1,3,-5,-8|noun-before-known:demand True
-4,-4,10,-7,-9,-4,-2,21|noun-before-known:pledge False
-5,-3,-15,33,-13,-5,44,-37|noun-before-known:pledge True
-1,9,-5,0,-2,-6,-8,13|noun-before-known:proposal True
-4,-1,-1,0,-4,0,13,-2|noun-before:bar
-5,0,-1,-1,-2,-1,11,-2|noun-before:benchmark
-1,-1,-4,-1,0,-1,-2,10|noun-before:case
-1,28,-1,-1,-10,-3,-6,-5|noun-before:ceiling
-3,-3,-12,9,-9,-4,19,3|noun-before:goal
-1,0,-2,0,-5,0,9,-1|noun-before:guideline
0,0,8,-6,-1,-1,-4,5|noun-before:path
0,0,0,0,0,0,8,-8|noun-before:plan
-2,-1,-4,15,-1,-1,1,-7|noun-before:promise
-3,-1,-2,14,-3,9,-7,-7|noun-before:request
19,-2,-5,-3,0,-1,-5,-2|noun-before:standard
-2,-2,1,12,-4,-2,13,-16|noun-before:target
-15,-17,-30,27,9,14,48,-36|opens:\"
0,-4,-5,-6,11,10,-14,8|opens:#
-2,-2,-10,-1,-3,-2,25,-6|opens:*
-1,-4,-6,-2,-14,-5,45,-13|opens:-
-1,-1,-3,9,-1,-6,6,-4|opens:0
-8,32,5,7,-11,0,-2,-22|opens:EU
-26,11,-20,34,54,-64,85,-73|opens:LAND
-15,-2,-19,12,-30,25,73,-44|opens:LEADER
-11,-5,21,-31,1,-12,-5,43|opens:NATO
-3,-1,-22,-2,-7,9,-10,37|opens:PERSON
35,-8,82,-49,-2,-25,1,-35|opens:USA
13,-3,6,-2,-4,-24,-20,34|opens:a
0,0,-1,-3,0,0,-17,22|opens:abe
-1,-1,14,-1,1,-4,-14,8|opens:according
0,0,0,0,-8,12,-1,-3|opens:akihisa
10,-1,2,-3,0,-3,-2,-4|opens:among
-1,-1,14,0,-14,-3,-13,19|opens:an
16,-2,-2,-7,17,-14,-6,-1|opens:analysts
0,0,-1,-1,-2,-2,-2,9|opens:angus
0,0,-1,0,-7,-4,-1,14|opens:another
-2,-2,18,-4,2,-5,-10,2|opens:as
-7,-4,0,12,-4,25,4,-25|opens:ask
-1,0,-8,-3,-2,-6,0,20|opens:ask for
-9,-9,-16,21,24,42,-39,-15|opens:at
0,0,-3,9,-2,0,-1,-2|opens:barclays
-1,-1,5,-4,-6,-1,-2,10|opens:before
0,0,14,0,-1,0,-5,-6|opens:behind
-2,16,0,-10,-1,-14,-2,16|opens:but
-2,8,-4,-1,20,4,-4,-21|opens:by
-4,-2,-9,1,-5,13,-9,14|opens:chancellor
-3,0,-5,25,0,-1,-14,-1|opens:chief cabinet secretary
-1,0,7,-4,0,0,17,-19|opens:cite
-1,0,-1,-2,-3,-2,-9,18|opens:conservative
-1,11,4,-8,0,-2,-2,-2|opens:constitutional democratic party
0,0,0,-1,-7,0,10,-2|opens:counting
0,3,-2,-2,13,-4,-2,-6|opens:critics
0,7,-4,15,2,-3,-10,-6|opens:defence minister
0,14,-5,-2,-6,-2,9,-8|opens:defence spending
0,2,-2,-1,40,-1,-32,-6|opens:defense
-1,1,-3,8,-2,-3,2,-2|opens:defense minister
-1,0,10,3,-3,-1,-11,4|opens:defense secretary
0,0,-4,0,-1,0,10,-3|opens:democratic party for the people
-1,0,9,-1,0,-2,-1,-4|opens:diplomats
-1,0,-6,17,15,-3,-11,-11|opens:dr
-1,-5,-7,-1,19,-1,-6,3|opens:during
0,0,-1,-1,-1,-2,-13,18|opens:dutton
-1,-3,-5,-1,-26,30,12,-5|opens:each
0,0,-1,0,13,2,0,-14|opens:economists
-3,-1,10,-5,-3,-5,20,-13|opens:editorial
0,0,0,0,-8,0,9,0|opens:eight
0,0,0,0,0,0,-16,17|opens:european members
0,0,-1,0,-3,0,-8,12|opens:european states
-1,-1,11,-5,-5,-2,7,-4|opens:even
-1,0,-1,-5,-7,21,-2,-5|opens:every
0,0,-3,-1,-1,-1,-14,20|opens:experts
0,-1,-2,0,26,-3,-16,-4|opens:extra
0,-1,0,14,-1,-1,-4,-7|opens:finance minister
0,0,-7,4,0,11,0,-7|opens:five
-8,-8,24,-10,13,10,-9,-12|opens:for
0,0,-7,9,0,0,-1,0|opens:foreign minister
-1,-1,-58,-7,-5,-4,-11,86|opens:former
-1,-1,-2,0,-4,-1,11,-1|opens:from
0,0,-3,-3,-8,-1,-9,24|opens:government
-1,-1,-4,-1,-15,26,-3,-1|opens:had
0,0,-2,0,19,-1,-15,-2|opens:having
18,-7,35,-10,-16,-16,-9,6|opens:he
-4,-2,20,7,4,-3,-13,-9|opens:his
-1,0,-3,-2,-1,-1,12,-4|opens:how
-1,-1,-4,-3,-7,-9,-4,30|opens:i
10,-5,1,-11,-17,20,9,-6|opens:if
3,-7,0,4,27,-25,-19,17|opens:in
-1,0,0,0,-3,-6,14,-4|opens:is
-1,0,6,-5,26,-8,-20,2|opens:it
-1,0,-1,-11,-1,-3,13,4|opens:its
0,0,0,0,-1,0,11,-9|opens:kishida
0,0,-2,30,0,-21,-1,-5|opens:komeito
-1,-1,-1,-2,-3,-2,-10,18|opens:ldp
0,0,-1,0,1,8,-5,-2|opens:lift
-2,-1,-1,-1,24,-1,-16,-2|opens:measured
-1,-1,-15,-3,8,-3,10,5|opens:members
0,-10,0,0,11,-1,0,0|opens:military
-1,-1,0,-1,16,-2,-15,4|opens:ministers
0,0,0,0,29,0,-8,-21|opens:morgan
0,-1,-1,0,14,-1,-3,-7|opens:move
-4,6,16,-1,3,-3,-5,-11|opens:mr
-1,0,-1,-2,-2,-4,-2,12|opens:my
0,0,0,0,11,0,-10,0|opens:national
0,0,-1,-1,-1,-3,11,-4|opens:national security adviser
0,0,-8,-4,-19,-1,18,14|opens:neighboring
-1,-1,1,10,3,-3,-4,-6|opens:neither
0,0,1,-1,16,-1,-22,7|opens:next
-5,15,-1,0,-5,-1,-6,3|opens:nippon ishin
-2,-2,24,8,2,-3,-8,-18|opens:no
0,0,-22,33,0,-1,0,-10|opens:nobody
-1,0,4,18,1,0,-19,-2|opens:none
-1,0,-2,14,-1,-3,-3,-4|opens:nothing
0,0,1,-1,-1,0,11,-10|opens:now
-1,0,28,-10,1,-7,-1,-10|opens:officially
0,-7,-3,-1,10,-1,0,2|opens:officials
16,-2,5,-2,-12,-4,-5,4|opens:on
11,-2,-2,-8,-2,-12,31,-16|opens:once
0,-3,-6,7,-29,-5,6,31|opens:one
-1,1,-4,-4,-7,-2,6,11|opens:opposition
-1,0,-1,-2,0,9,-20,14|opens:opposition leader
0,-1,-2,-3,2,-4,-5,12|opens:our
-1,-12,-3,-1,20,-2,6,-7|opens:outlays
0,-2,-1,0,-1,-1,10,-4|opens:parliament
-1,0,-5,-5,-5,-3,-13,32|opens:people
0,24,-2,0,-21,0,0,-1|opens:postwar
-1,-1,-12,34,1,-3,-6,-12|opens:premier
-2,-3,-9,-5,-21,-2,40,2|opens:president
-2,-1,-1,8,0,-2,0,-2|opens:presidential
-1,0,6,-3,-1,11,-1,-11|opens:press
-5,-3,-11,64,-16,-6,19,-43|opens:prime minister
0,0,0,0,-14,15,0,0|opens:put
-3,0,7,-7,6,11,-6,-7|opens:q
0,0,-2,-2,-1,2,9,-5|opens:raise
-4,0,-1,-3,-2,-3,-1,13|opens:ratios
0,0,0,0,-5,8,-1,-2|opens:reach
0,0,-7,0,0,0,0,8|opens:right
0,9,0,0,-8,0,0,0|opens:roughly
-1,0,17,2,0,-2,-21,5|opens:secretary
-9,-2,-3,-3,0,-4,-9,30|opens:sen
0,0,-1,-2,0,0,11,-6|opens:senior
-1,0,-2,-1,-2,-3,-7,16|opens:set
0,0,-1,-1,0,0,-6,8|opens:shadow
0,8,-3,6,-1,-1,2,-12|opens:she
-1,0,1,-1,0,14,-1,-11|opens:should
15,1,-1,0,-4,0,-10,-1|opens:since
-2,-1,-6,-12,-1,-6,-3,32|opens:some
0,-4,-1,0,-3,-1,11,-2|opens:song
-2,0,-2,-5,-3,0,15,-1|opens:speak
0,-3,11,0,6,-2,-1,-10|opens:sponsors
0,10,0,0,-12,0,0,2|opens:successive
0,0,0,0,2,0,7,-9|opens:sydney
-1,-2,20,-2,5,-4,-16,0|opens:that
19,21,60,-37,-33,-10,17,-37|opens:the
0,0,0,0,-12,0,12,0|opens:the military
-1,-1,-9,19,1,-5,-1,-3|opens:there
0,-1,-1,0,-13,1,6,9|opens:they
-3,-1,19,-6,-2,18,-12,-12|opens:to
0,-3,-1,0,14,-1,-7,-2|opens:together
-1,0,2,6,0,-1,1,-8|opens:tomoko
-2,-1,3,-8,-3,-7,-6,24|opens:two
-3,12,1,-3,-31,1,51,-27|opens:under
8,0,5,-3,-1,-2,-3,-4|opens:undersecretary
0,0,-2,-1,-1,0,8,-4|opens:visiting
0,-1,-12,-6,-3,-4,-10,35|opens:we
0,-1,-1,-1,0,11,-3,-6|opens:were
2,-1,-11,-8,-5,24,1,-3|opens:what
8,0,-5,-3,1,-1,-2,3|opens:when
0,-1,0,0,0,-2,-21,24|opens:where
0,0,0,-1,-8,-1,21,-10|opens:while
25,-1,-21,-7,1,-7,22,-12|opens:with
0,-1,-1,-4,-8,-3,8,9|opens:without
19,-1,-8,4,4,-7,-16,6|opens:yet
13,0,-8,0,-3,-1,1,-1|opens:yokosuka
-14,-1,-21,-24,-14,47,23,4|question
-5,7,-18,-27,40,-15,9,9|quoted:False
-12,-23,13,8,12,11,-6,-1|quoted:True
-3,-2,-21,-10,-10,-13,-4,64|range
13,2,-6,-26,28,-6,-4,0|ruled-by-kind:be
104,10,-55,-17,-43,-11,39,-29|ruled-by-kind:benchmark
-7,150,-22,-27,-28,-28,-10,-28|ruled-by-kind:cap
-24,-24,214,-39,-51,-57,-17,-1|ruled-by-kind:demand
-13,-10,-14,119,-14,-31,-12,-24|ruled-by-kind:denial
-6,0,-20,-21,135,-32,-26,-30|ruled-by-kind:level
0,-23,52,-23,36,-61,29,-9|ruled-by-kind:move
-23,-5,-10,-36,-60,-61,200,-6|ruled-by-kind:pledge
-26,-5,22,-29,-29,-9,-49,126|ruled-by-kind:proposal
-4,-4,8,-36,17,-35,36,16|ruled-by-kind:spend
-2,-2,18,4,-1,-7,-2,-10|ruled-by:accept
-7,-2,-10,-7,21,-1,8,-2|ruled-by:adopt
-1,-1,13,-9,-1,-2,-1,2|ruled-by:advocate
-2,0,-3,3,0,-2,-2,8|ruled-by:afford
21,-2,-11,0,2,-4,1,-8|ruled-by:agree
-2,-2,-1,-6,-6,-2,13,6|ruled-by:aim
0,0,-6,-2,-1,-1,-2,12|ruled-by:ambition
0,0,-3,-1,-4,-1,0,8|ruled-by:amount
0,0,-1,-2,10,-1,-3,-3|ruled-by:approach
0,0,-3,0,24,0,-18,-2|ruled-by:approve
-1,-3,6,-7,-3,-2,-6,16|ruled-by:argue for
0,-3,40,-13,-20,-10,16,-11|ruled-by:ask
-4,-2,40,2,1,-5,-27,-5|ruled-by:ask for
0,0,-1,-3,-9,-3,9,7|ruled-by:attain
0,-2,-3,-1,8,-1,7,-6|ruled-by:average
0,0,-1,-1,-1,0,-9,12|ruled-by:back
-4,-1,-1,0,-4,0,13,-2|ruled-by:bar
13,2,-6,-26,28,-6,-4,0|ruled-by:be
26,-2,-9,-7,-5,-2,5,-7|ruled-by:benchmark
-1,-2,-3,-2,9,-4,8,-5|ruled-by:bring
-2,0,2,17,-2,-2,-3,-11|ruled-by:bring up
0,0,-6,10,0,0,-2,-1|ruled-by:brush aside
2,-2,-16,20,0,9,-3,-10|ruled-by:call
-4,-1,-3,-16,-9,-4,7,29|ruled-by:call for
-2,-1,12,-4,-7,-1,-15,16|ruled-by:call on
0,0,-17,-3,0,0,-1,23|ruled-by:calls
0,0,-3,-1,-1,-1,-5,12|ruled-by:campaign
0,25,-1,-8,-13,-2,-1,-1|ruled-by:cap
0,0,0,0,17,0,-15,0|ruled-by:carry
-1,-1,-4,-2,0,-1,-2,11|ruled-by:case
-2,48,-4,-4,-14,-7,-10,-8|ruled-by:ceiling
-4,0,7,-4,-1,9,3,-9|ruled-by:choose
-1,-1,-11,8,-1,-1,-5,12|ruled-by:clamor
0,0,-1,0,9,0,-6,-2|ruled-by:clear
-1,-1,-2,-1,12,-2,2,-8|ruled-by:climb
-1,-2,7,7,-13,-3,10,-4|ruled-by:commit
-1,-1,-8,-2,-1,0,16,-4|ruled-by:commitment
-1,9,-14,14,-5,-2,-15,15|ruled-by:consider
-1,-2,0,-3,-1,0,-1,8|ruled-by:contain
0,0,0,8,0,0,-8,0|ruled-by:deal
0,-1,-1,0,-5,0,12,-5|ruled-by:decide
0,0,-4,-1,-1,-1,10,-3|ruled-by:decision
0,0,-3,-4,0,-2,11,-2|ruled-by:decline
-6,-2,52,-7,-9,-2,-7,-19|ruled-by:demand
-1,-5,-25,41,-1,-5,-2,-3|ruled-by:deny
-4,-5,6,-6,25,-7,-19,10|ruled-by:devote
-1,-1,-9,16,-1,-3,-6,5|ruled-by:discuss
0,0,-3,8,-2,-2,6,-6|ruled-by:dismiss
-1,0,-6,15,-4,-2,4,-6|ruled-by:do
0,0,-2,0,-11,-1,8,7|ruled-by:double
0,0,-4,0,10,0,-14,9|ruled-by:drop
0,0,8,-1,0,0,-6,-1|ruled-by:encourage
0,0,11,0,-14,-5,20,-11|ruled-by:end
-1,0,-1,14,0,0,2,-14|ruled-by:endorse
0,0,-1,-2,0,-1,10,-7|ruled-by:enshrine
0,4,-2,-4,6,-4,11,-10|ruled-by:exceed
0,-3,14,-1,-1,0,0,-8|ruled-by:exhort
-3,-1,-6,-5,20,-3,-4,2|ruled-by:expect
0,-1,-2,-3,-2,17,-6,-3|ruled-by:favor
0,-4,0,-1,-2,-1,-12,20|ruled-by:fight
0,0,23,-7,-2,0,-11,-2|ruled-by:find
-1,-1,9,-3,-1,-1,-12,10|ruled-by:fix
-1,-1,10,-4,-2,-2,-2,2|ruled-by:float
0,0,-14,-2,0,-1,18,-1|ruled-by:follow
0,0,-1,0,9,0,-6,-2|ruled-by:foresee
-1,8,0,-1,0,-1,-1,-5|ruled-by:framework
-6,-4,-6,-4,99,-27,-44,-9|ruled-by:from
-5,-5,-12,3,-2,1,11,9|ruled-by:get
9,-5,-9,-5,4,16,-2,-7|ruled-by:give
-3,-4,21,19,-3,-11,-16,-2|ruled-by:go
-4,-3,2,4,-13,-5,55,-35|ruled-by:goal
-9,5,-5,-1,-19,-2,36,-4|ruled-by:guideline
0,0,-1,0,-14,-1,17,-1|ruled-by:head
0,0,-1,-1,11,-1,-6,-3|ruled-by:hit
0,-4,-7,9,4,-3,5,-6|ruled-by:hold
0,12,0,0,-9,0,-3,0|ruled-by:hold the line at
21,0,-9,-5,0,-3,-1,-3|ruled-by:hold up
-1,0,21,-2,-1,-2,19,-35|ruled-by:hope
0,0,-3,0,-1,0,-4,9|ruled-by:idea
-1,0,-3,-1,0,-4,-2,12|ruled-by:ideas
-1,0,19,-2,-15,-3,16,-14|ruled-by:increase
0,-1,0,-1,-1,0,8,-4|ruled-by:instruct
0,0,0,0,-8,0,11,-2|ruled-by:intend
-2,4,-4,-7,12,-4,7,-7|ruled-by:keep
-1,-2,-3,-1,18,0,-5,-6|ruled-by:lay out
-2,0,-5,0,2,-1,-7,14|ruled-by:leap
0,0,8,0,-8,-1,2,-1|ruled-by:leave
0,-1,1,1,11,-3,-6,-3|ruled-by:lift
0,0,5,-2,-3,-1,-6,8|ruled-by:like to see
-1,29,-2,-3,-9,-5,-5,-4|ruled-by:limit
0,8,0,-2,-1,-2,-1,-1|ruled-by:line
0,0,-3,-1,14,-2,-3,-3|ruled-by:live with
0,0,-2,-2,0,-1,-8,12|ruled-by:look at
0,0,8,0,13,0,-15,-5|ruled-by:manage
0,0,-11,0,12,0,3,-3|ruled-by:match
0,0,-1,0,-11,0,13,-1|ruled-by:mean
11,-1,-7,9,-11,-3,3,-1|ruled-by:meet
-2,-2,2,3,-4,13,-3,-7|ruled-by:mention
-1,-1,2,-2,-10,-2,12,3|ruled-by:move
0,0,-3,-3,0,-1,17,-9|ruled-by:name
14,0,-4,0,-1,-1,-7,-1|ruled-by:norm
0,0,0,0,-1,0,-10,12|ruled-by:objective
0,0,-13,-2,-3,-1,19,0|ruled-by:oblige
0,0,-11,-2,-1,0,-19,33|ruled-by:offer
-4,-1,-3,-5,-2,-5,-2,21|ruled-by:options
0,0,9,-4,-2,-1,3,-4|ruled-by:path
10,-1,24,-8,-10,22,-21,-17|ruled-by:pay
0,0,0,0,-3,-1,8,-4|ruled-by:peak
0,0,0,0,12,0,2,-14|ruled-by:pencil in
-3,-2,8,1,-5,-4,-24,30|ruled-by:plan
-1,-1,-17,-2,-2,-1,-5,29|ruled-by:plead for
-6,-4,-16,-10,-14,-3,36,16|ruled-by:pledge
-1,8,8,9,-1,-3,-8,-13|ruled-by:prepare
-2,0,17,-1,-1,-2,3,-14|ruled-by:press
0,0,-13,0,14,0,0,0|ruled-by:press for
0,0,20,-5,-1,0,-9,-5|ruled-by:pressure
0,0,-1,0,22,0,-20,-1|ruled-by:project
-5,3,-8,13,-16,-3,17,0|ruled-by:promise
-1,-2,-6,-7,6,-4,15,-2|ruled-by:propose
-1,-1,-3,-2,15,-1,2,-9|ruled-by:push
-1,0,9,-7,-1,-2,-1,3|ruled-by:push for
-4,-3,-9,18,13,-12,0,-3|ruled-by:put
-1,-3,6,-8,-13,-6,20,5|ruled-by:raise
0,0,-1,-11,0,0,-4,16|ruled-by:ready
-1,-1,2,-3,-11,-3,-9,26|ruled-by:recommend
-1,0,-9,27,0,-2,-9,-6|ruled-by:refuse
0,0,-6,14,0,-2,-1,-4|ruled-by:reject
0,5,0,-1,-5,-2,10,-6|ruled-by:remain
-3,-1,37,-6,-4,-7,-8,-9|ruled-by:request
0,0,-5,10,0,0,-3,-1|ruled-by:resist
0,-1,7,-4,-6,-1,15,-11|ruled-by:rise
-1,-1,-3,0,-1,-7,-16,29|ruled-by:rule out
0,0,-21,25,0,-2,0,-2|ruled-by:say
0,0,-1,4,-8,0,7,-1|ruled-by:secure
-2,-1,15,10,-10,-4,15,-24|ruled-by:seek
21,-3,-7,-4,15,-2,-29,10|ruled-by:set
0,-1,-1,-4,10,-1,-13,10|ruled-by:set aside
-1,0,13,-2,0,0,-8,-1|ruled-by:set its sights on
-2,-1,-9,-3,11,-4,13,-6|ruled-by:settle for
-2,-1,17,-7,-2,-1,2,-7|ruled-by:settle on
0,0,-1,0,0,0,-8,9|ruled-by:shoot for
-1,-1,-7,4,-2,-2,10,-3|ruled-by:sign up
0,0,0,0,9,0,-9,0|ruled-by:slip
0,0,12,-7,-3,-1,-2,2|ruled-by:sound out
2,3,3,-32,1,-22,33,11|ruled-by:spend
-2,-1,10,-6,3,-3,1,-3|ruled-by:stand
47,-2,-20,-7,-4,-5,2,-11|ruled-by:standard
-1,15,-2,-5,-15,1,5,2|ruled-by:stay
0,9,0,-1,-4,-1,-1,-2|ruled-by:stick to
0,0,0,0,-9,0,12,-2|ruled-by:stop
0,0,2,1,-4,-2,-4,9|ruled-by:suggest
0,-2,-1,0,10,0,-6,-1|ruled-by:swell
9,3,-3,-3,-5,-5,-11,16|ruled-by:take
-1,0,-4,-1,-7,-1,19,-5|ruled-by:take up
0,0,-2,-4,0,5,17,-14|ruled-by:talk about
-1,-1,10,15,0,-3,-4,-15|ruled-by:talk of
-6,-3,0,4,-16,-4,50,-24|ruled-by:target
-1,6,17,-2,-1,9,-13,-15|ruled-by:tell
-1,0,-1,-4,19,-2,4,-15|ruled-by:think
-1,-2,-6,-5,-1,-1,-1,15|ruled-by:tie
0,0,18,-3,-1,0,2,-15|ruled-by:time
0,-1,-2,-2,-2,-1,10,-2|ruled-by:top
-4,-1,31,-6,-5,-3,-13,0|ruled-by:urge
0,0,0,0,-5,0,8,-2|ruled-by:use
0,0,0,0,-5,0,-12,18|ruled-by:vote on
-7,-7,28,-16,-23,-12,17,19|ruled-by:want
-1,0,-4,-2,-4,-3,-2,17|ruled-by:weigh
-2,0,17,-4,0,-3,-1,-7|ruled-by:wish
0,-4,3,-1,8,-1,-1,-3|ruled-by:work
-5,-1,1,-11,-1,-8,-5,30|ruled-by:write
28,10,-13,-1,-6,-1,-13,-4|ruled-by:yardstick
10,-6,127,-39,39,-27,-22,-83|said-by:foreign
35,-3,-20,-57,22,4,6,13|said-by:nobody
-28,-2,-40,-26,-13,35,-12,87|said-by:nongov
-34,-5,-71,103,4,-17,30,-10|said-by:own
-6,-6,-13,-5,89,-12,-20,-27|shape:fine
9,-18,8,9,-46,21,-15,30|shape:half
-21,-8,-18,-30,81,4,-4,-4|shape:tenth
0,16,17,8,-73,-18,41,8|shape:whole
17,-1,-11,-2,-3,-1,3,-2|spender-governor:ALLIES be
10,0,-5,-1,0,0,-2,-1|spender-governor:ALLIES benchmark
19,-1,14,-8,5,-2,-22,-5|spender-governor:ALLIES demand
1,-1,1,-1,17,-1,-9,-7|spender-governor:ALLIES move
13,8,17,-6,-8,-7,-6,-11|spender-governor:ALLIES none
10,-1,-12,-5,0,-3,-11,21|spender-governor:ALLIES proposal
12,-1,21,-4,-2,-2,-6,-18|spender-governor:ALLIES spend
-1,-1,-1,-2,16,-1,-4,-5|spender-governor:CHN be
-1,-1,-1,-2,8,-1,-2,-2|spender-governor:CHN level
-1,10,-3,0,-8,11,-3,-6|spender-governor:EU move
-7,13,-2,-1,-4,-5,18,-12|spender-governor:EU none
-19,10,20,27,-17,-21,4,-4|spender-governor:JPN be
-2,27,-7,-8,-1,-5,-12,9|spender-governor:JPN cap
-26,-5,-30,31,9,-3,-9,33|spender-governor:JPN demand
-2,-1,15,-19,-2,-6,6,9|spender-governor:JPN denial
-9,-12,9,8,13,17,-14,-12|spender-governor:JPN level
8,-3,24,-16,15,-10,-19,1|spender-governor:JPN move
18,0,-40,9,-23,31,15,-11|spender-governor:JPN none
-2,7,-5,2,13,-4,-27,16|spender-governor:JPN pledge
-8,-3,11,14,-7,18,0,-26|spender-governor:JPN proposal
12,-2,5,-1,-16,26,-28,5|spender-governor:JPN spend
-12,-11,0,2,25,8,1,-13|spender-governor:LAND be
-2,4,1,3,-2,-4,16,-15|spender-governor:LAND cap
-9,-6,4,-13,-8,4,18,10|spender-governor:LAND demand
-1,-6,-13,41,-14,17,-15,-9|spender-governor:LAND denial
-3,11,-4,-11,4,-11,23,-10|spender-governor:LAND level
-10,-5,-26,12,-28,18,30,9|spender-governor:LAND move
11,-20,5,-21,48,4,-37,10|spender-governor:LAND none
-2,-1,1,11,-12,6,-7,5|spender-governor:LAND pledge
-5,-4,17,-16,12,-14,-1,9|spender-governor:LAND proposal
-12,1,-15,8,-7,-22,37,10|spender-governor:LAND spend
20,-1,-13,-10,-27,13,15,2|spender-governor:NATO be
11,-1,15,4,5,-3,-4,-28|spender-governor:NATO demand
-1,-1,-7,-1,-10,-2,4,17|spender-governor:NATO level
2,-2,-4,-3,-11,-8,22,4|spender-governor:NATO move
-23,-7,22,-21,13,-12,27,1|spender-governor:NATO none
8,-5,2,-10,-6,-7,18,-1|spender-governor:NATO pledge
-5,-1,-7,8,-5,-4,-14,28|spender-governor:NATO proposal
-12,-2,22,-8,18,-5,1,-15|spender-governor:NATO spend
-6,0,11,-12,-8,-3,-9,28|spender-governor:USA be
10,0,-6,0,-1,-1,-1,-1|spender-governor:USA level
-7,-4,-6,-2,19,-3,6,-3|spender-governor:USA move
-5,-2,-9,11,8,-5,-8,9|spender-governor:USA none
0,0,-1,14,-1,0,2,-13|spender-governor:USA pledge
-7,-1,-33,-2,20,-1,2,22|spender-governor:USA spend
38,-1,5,-10,-3,-6,-13,-9|spender-shape:ALLIES half
48,2,32,-23,7,-11,-37,-18|spender-shape:ALLIES whole
-2,0,-2,-6,23,-3,-7,-4|spender-shape:CHN half
-1,0,-3,0,16,-1,-4,-7|spender-shape:CHN tenth
-8,32,-3,-2,-16,12,9,-23|spender-shape:EU half
-1,-1,10,-2,2,0,-8,0|spender-shape:EU whole
-2,-4,-4,-2,33,-6,-9,-5|spender-shape:JPN fine
-6,-25,34,66,-44,31,-97,43|spender-shape:JPN half
-5,-6,-17,-7,57,19,-42,1|spender-shape:JPN tenth
-16,53,-10,-10,-62,-2,65,-18|spender-shape:JPN whole
-3,-2,-7,-3,50,-5,-4,-26|spender-shape:LAND fine
-4,-15,-16,-27,15,-1,66,-17|spender-shape:LAND half
-13,0,18,-22,-24,-11,47,6|spender-shape:LAND tenth
-25,-17,-26,69,-22,24,-46,43|spender-shape:LAND whole
-4,-8,-16,-8,-23,-6,39,26|spender-shape:NATO half
5,-13,51,-35,-9,-20,41,-20|spender-shape:NATO whole
-5,-1,7,-3,3,-6,-12,16|spender-shape:USA half
-2,-1,-9,-1,23,-2,-5,-3|spender-shape:USA tenth
-12,-6,-34,10,4,-8,27,18|spender-shape:USA whole
86,1,36,-34,6,-17,-50,-28|spender:ALLIES
-3,-2,-11,-6,46,-5,-13,-6|spender:CHN
-9,31,4,-4,-11,12,1,-24|spender:EU
-29,19,3,46,-16,42,-84,20|spender:JPN
-45,-35,-31,17,19,7,63,6|spender:LAND
1,-21,32,-44,-24,-27,75,8|spender:NATO
-18,-8,-37,6,32,-15,10,31|spender:USA
9,0,14,-11,14,-4,-9,-13|spenders
-21,17,-24,25,-8,-68,39,39|title
8,-9,-7,-28,40,6,7,-17|ungoverned
0,0,-1,0,-26,37,-3,-6|value:0.1
-1,0,-1,0,2,13,-8,-4|value:0.2
0,0,0,0,-14,14,0,0|value:0.3
-1,0,-1,-5,-1,16,-1,-7|value:0.5
0,0,-3,0,10,-2,-2,-3|value:0.9
-35,198,-48,-66,36,73,-94,-64|value:1
-1,-1,-1,0,11,-1,-5,-1|value:1.004
0,0,-1,0,12,-1,-11,1|value:1.2
-2,-1,-4,0,18,-3,-9,2|value:1.3
0,-1,-3,0,25,-3,-16,-2|value:1.4
-1,21,-8,-16,33,5,7,-41|value:1.5
0,0,0,0,15,0,-14,-1|value:1.58
0,-1,-1,-1,10,-1,-3,-3|value:1.6
-2,-3,-9,-4,66,-16,-14,-17|value:1.8
-1,-1,-1,-1,15,-4,-6,-2|value:1.9
-11,-8,88,69,-61,-5,-58,-15|value:1E+1
12,-95,-132,-56,73,-38,237,-2|value:2
-2,11,-21,-21,-64,-9,82,24|value:2.1
-1,-1,-3,-2,56,7,-24,-31|value:2.3
0,0,-1,0,-31,0,46,-13|value:2.33
-1,-2,-9,-2,-34,-5,53,0|value:2.4
0,0,-2,0,17,-2,-9,-3|value:2.42
0,0,-1,0,8,0,-5,-1|value:2.45
-1,-6,-50,-38,-1,-25,9,112|value:2.5
-1,-1,-5,-1,20,-3,2,-11|value:2.6
0,0,0,0,2,-1,-13,13|value:2.7
-1,0,-5,0,23,-1,-22,6|value:2.8
-26,-47,60,-15,-55,-26,-21,131|value:3
0,0,0,-1,10,-2,-5,-1|value:3.1
0,0,-1,0,-6,-1,12,-3|value:3.3
0,0,-1,0,18,-1,-9,-7|value:3.32
-2,-1,-12,-1,28,-2,-8,-3|value:3.4
17,-32,95,70,-140,27,-9,-28|value:3.5
-2,-2,73,10,-61,-10,-47,39|value:3.8
0,-1,-2,-1,22,-8,-2,-9|value:34
-4,-3,0,-12,5,-8,-10,32|value:4
0,0,-1,0,13,0,-10,-1|value:4.1
-1,0,-1,-2,28,-1,-19,-4|value:4.5
-1,-1,-5,-1,4,-2,11,-4|value:4.7
0,0,-1,-1,-8,-1,15,-5|value:4.8
0,0,0,0,-7,0,-9,17|value:4.9
67,-54,56,94,-120,3,15,-61|value:5
-1,-1,-1,-1,-39,-2,50,-7|value:5.4
-2,29,-3,-5,4,-5,-20,3|value:6
-3,0,-24,-1,29,0,0,-1|value:6.5
0,0,-1,0,8,0,-6,-1|value:8.8
-5,-4,-11,-5,-3,-3,25,6|verb+1-form:accept finite+
-2,5,8,-4,-8,-2,7,-4|verb+1-form:adopt finite+
-1,-1,8,-2,0,0,-2,-1|verb+1-form:advocate finite+
6,-1,-7,5,-12,-4,6,6|verb+1-form:agree finite+
0,0,1,-3,0,-1,17,-13|verb+1-form:aim finite+
0,0,-4,9,0,-5,0,0|verb+1-form:amount finite+
0,0,0,0,-7,-1,11,-2|verb+1-form:announce finite+
-3,-1,4,-10,-5,-4,17,2|verb+1-form:ask finite+
0,0,10,0,-1,0,-7,-1|verb+1-form:ask for progressive+
-1,0,3,-5,-3,-4,-2,12|verb+1-form:ask progressive+
0,0,-1,-2,8,-1,-16,11|verb+1-form:attain finite+
0,0,-1,-3,0,-3,12,-5|verb+1-form:attain finite+would
26,-4,-7,10,-10,-25,16,-5|verb+1-form:be finite+
-2,5,8,4,-2,-2,-6,-6|verb+1-form:be finite++not
-1,-1,-1,-4,3,-3,-1,8|verb+1-form:be finite+can+not
-7,-3,-4,1,-2,4,16,-4|verb+1-form:be finite+could
-2,-1,-8,-6,14,-5,0,8|verb+1-form:be finite+should
-1,0,-1,-17,-1,-4,15,9|verb+1-form:be finite+should+not
-4,-2,-3,-3,-1,11,2,-2|verb+1-form:be finite+will
-1,-1,11,-7,-4,-3,-10,13|verb+1-form:be finite+will+not
-5,-6,13,5,-3,11,-15,0|verb+1-form:be finite+would
-1,0,-2,8,5,4,-2,-11|verb+1-form:be finite+would+not
0,-1,6,9,-8,6,-6,-5|verb+1-form:be inf+
0,-1,0,0,13,-9,-3,0|verb+1-form:bring finite+
0,-5,0,-1,-5,0,12,0|verb+1-form:bring finite+would
-1,0,-2,9,0,-2,-1,-3|verb+1-form:bring up finite+
-1,-2,0,0,5,-12,15,-5|verb+1-form:budget finite+
0,-1,-1,0,-3,27,-16,-5|verb+1-form:calculate finite+
10,-2,-2,7,-7,4,11,-21|verb+1-form:call finite+
-3,0,-5,-8,0,-1,-6,24|verb+1-form:call gerund+
0,10,0,0,-8,0,0,0|verb+1-form:cap finite+
0,0,-2,0,-1,-1,8,-3|verb+1-form:choose finite+
-1,-1,-1,10,-1,0,-4,-2|verb+1-form:clamor progressive+
0,0,0,0,-8,0,8,0|verb+1-form:commit finite+
0,8,-2,0,-5,0,-1,0|verb+1-form:confine finite+
0,-3,-1,-3,-5,16,-1,-3|verb+1-form:correspond finite+
0,0,-9,12,-4,-1,12,-9|verb+1-form:decide finite+
-1,-1,-1,3,-2,13,-6,-6|verb+1-form:decide finite++not
0,0,-2,8,-1,-3,-6,5|verb+1-form:decline finite+
0,0,-2,-1,-7,0,0,11|verb+1-form:deny finite+
0,0,-1,2,9,0,-9,-1|verb+1-form:determine finite+
0,0,-2,13,0,-1,0,-10|verb+1-form:discuss finite++not
0,0,-2,0,0,0,-6,10|verb+1-form:drop finite+
0,0,0,0,10,0,-9,-1|verb+1-form:end finite+
0,-1,-1,0,23,-1,-19,0|verb+1-form:estimate finite+
8,-1,21,-3,1,-4,-3,-18|verb+1-form:expect finite+
-1,11,-2,0,-2,-2,-2,-2|verb+1-form:fall gerund++not
-1,0,10,-1,-2,-2,-1,-3|verb+1-form:float finite+
-2,0,-14,-1,-1,-1,9,12|verb+1-form:force finite+
15,-8,-1,-3,2,-2,0,-4|verb+1-form:get finite+
-1,-1,12,1,-1,-7,11,-13|verb+1-form:give finite+
-4,0,-6,0,7,-1,17,-12|verb+1-form:go finite+
-1,-1,-4,-3,-3,-11,-4,27|verb+1-form:go finite+would
24,-1,-13,-1,2,-4,-3,-4|verb+1-form:hold up finite+
-1,13,-2,-1,-13,-2,9,-4|verb+1-form:keep finite+
-2,-1,-1,0,-3,-3,-5,15|verb+1-form:leave finite+would
0,-10,0,0,10,0,0,0|verb+1-form:lift finite+
0,-4,10,-2,-1,-1,-1,-2|verb+1-form:match finite++not
-5,-1,15,-4,-4,13,-8,-6|verb+1-form:mean finite+
-1,0,-9,6,6,7,-7,-2|verb+1-form:mean finite+would
-1,-1,9,13,2,-2,2,-22|verb+1-form:meet finite+
-1,0,12,-6,2,-5,-6,4|verb+1-form:meet gerund+
0,0,-2,0,-10,0,10,3|verb+1-form:meet inf+
-2,-2,17,-8,-1,13,-5,-13|verb+1-form:mention finite+
-3,-1,0,-2,24,-6,-2,-9|verb+1-form:oppose finite+
-1,0,-2,-1,1,-1,-11,15|verb+1-form:order finite+
13,-1,-12,-2,-5,8,-13,12|verb+1-form:pay finite+
0,0,0,0,12,0,2,-12|verb+1-form:pencil in finite+
0,0,10,-3,13,0,-9,-10|verb+1-form:plan finite+
0,0,0,0,-3,0,9,-5|verb+1-form:press finite+
-2,-1,0,-8,11,-4,-1,5|verb+1-form:promise finite+
-5,-1,17,-8,-7,-6,-5,14|verb+1-form:put finite+
0,0,-3,9,7,-3,-6,-4|verb+1-form:raise finite+
-2,-1,-1,10,0,-2,-1,-2|verb+1-form:raise finite++not
0,0,-2,-1,-2,12,-3,-3|verb+1-form:raise finite+should
0,-1,-3,2,20,-2,-13,-3|verb+1-form:reach finite+
0,11,-1,-1,-12,0,4,-1|verb+1-form:reach finite+will
0,0,0,-1,0,0,8,-7|verb+1-form:reach finite+would
-1,0,-19,-2,-1,-1,-2,26|verb+1-form:recommend finite+
-1,0,-1,16,0,-1,-8,-4|verb+1-form:reject finite+
0,0,-1,0,0,9,0,-6|verb+1-form:require finite+would
0,0,0,-1,0,0,8,-6|verb+1-form:scale finite+
-3,-1,10,8,-2,-3,-2,-7|verb+1-form:seek finite+
3,1,4,-1,-10,-2,6,-2|verb+1-form:set finite+
-1,-1,0,-1,11,-1,-6,-1|verb+1-form:shrink finite+
-3,-7,-9,-6,-10,21,-11,25|verb+1-form:spend finite+
8,0,1,0,2,-7,-5,1|verb+1-form:spend gerund+
0,0,-1,0,0,-1,9,-5|verb+1-form:stand finite+
-1,0,-1,-1,-3,-4,-5,15|verb+1-form:stay finite+
-1,-5,-5,-4,2,2,16,-5|verb+1-form:take finite+
0,0,8,0,1,0,-4,-4|verb+1-form:take finite+could
0,0,-1,-14,-3,0,19,0|verb+1-form:take gerund+
11,4,2,11,-19,3,6,-19|verb+1-form:tell finite+
0,8,-5,-1,0,0,-1,0|verb+1-form:think finite+
-1,0,-8,-3,0,15,0,-3|verb+1-form:tout finite+
-1,0,11,-1,-3,-1,-4,-1|verb+1-form:urge finite+
-4,-4,14,-14,18,-9,-5,3|verb+1-form:want finite+
-6,-1,-4,-6,15,18,-9,-6|verb+1-form:warn finite+
0,1,-9,0,0,10,0,0|verb+1-form:work out at finite+
-1,-1,1,10,-5,2,-27,21|verb+1-form:write finite+
-2,0,-1,-2,0,-8,0,14|verb+1-form:write finite+should
0,5,0,0,-1,0,5,-8|verb+1-form:write gerund+
2,-14,13,1,-10,-7,9,7|verb+1-kind:be
4,32,-1,-4,-20,-4,5,-12|verb+1-kind:cap
20,-13,34,4,9,-13,-35,-5|verb+1-kind:demand
-9,-3,-5,28,19,-13,-24,7|verb+1-kind:denial
-10,-13,-11,-10,21,45,-18,-2|verb+1-kind:level
-13,-7,4,-12,51,-12,5,-17|verb+1-kind:move
-10,-2,-13,3,-11,18,13,2|verb+1-kind:pledge
-20,-1,28,14,6,0,-35,8|verb+1-kind:proposal
2,-5,-1,-12,1,21,-31,25|verb+1-kind:spend
26,-4,-7,10,-10,-25,16,-5|verb+1-mood:be finite+
-2,5,8,4,-2,-2,-6,-6|verb+1-mood:be finite++not
-1,-1,-1,-4,3,-3,-1,8|verb+1-mood:be finite+can+not
-7,-3,-4,1,-2,4,16,-4|verb+1-mood:be finite+could
-2,-1,-8,-6,14,-5,0,8|verb+1-mood:be finite+should
-1,0,-1,-17,-1,-4,15,9|verb+1-mood:be finite+should+not
-4,-2,-3,-3,-1,11,2,-2|verb+1-mood:be finite+will
-1,-1,11,-7,-4,-3,-10,13|verb+1-mood:be finite+will+not
-5,-6,13,5,-3,11,-15,0|verb+1-mood:be finite+would
-1,0,-2,8,5,4,-2,-11|verb+1-mood:be finite+would+not
0,-1,6,9,-8,6,-6,-5|verb+1-mood:be inf+
5,23,-6,-3,-19,-2,8,-7|verb+1-mood:cap finite+
0,9,0,0,-8,0,0,0|verb+1-mood:cap finite++passive
23,-8,5,-1,3,-2,-5,-15|verb+1-mood:demand finite+
6,-1,18,-1,-6,-4,4,-16|verb+1-mood:demand finite++passive
0,0,-1,-1,0,9,-1,-6|verb+1-mood:demand finite+would
-4,-2,-9,3,-3,-3,4,14|verb+1-mood:demand gerund+
-2,-1,23,2,-5,-7,-17,7|verb+1-mood:demand progressive+
-4,-1,-5,8,-4,-5,-14,26|verb+1-mood:denial finite+
-4,-1,-2,14,24,-8,-10,-13|verb+1-mood:denial finite++passive
-6,-13,-3,-1,9,40,0,-26|verb+1-mood:level finite+
0,0,0,0,10,0,-8,-1|verb+1-mood:level finite++passive
0,0,-1,0,8,0,-6,0|verb+1-mood:level finite+will
-4,1,-4,-3,-6,7,-8,17|verb+1-mood:level finite+would
-7,8,-6,-2,-7,14,4,-5|verb+1-mood:move coordinated+
12,-14,-4,0,37,-12,-7,-12|verb+1-mood:move finite+
-1,-4,8,6,-3,-1,-2,-3|verb+1-mood:move finite++not
-2,-1,-1,10,0,-2,-1,-2|verb+1-mood:move finite++not+passive
-2,-15,9,-2,60,-8,-43,0|verb+1-mood:move finite++passive
-2,-1,12,-5,1,2,2,-8|verb+1-mood:move finite+should
-1,0,-1,-2,-2,15,3,-12|verb+1-mood:move finite+should+passive
0,11,-1,-1,3,-3,-3,-6|verb+1-mood:move finite+will
0,-2,-1,-1,-5,0,10,-1|verb+1-mood:move finite+will+passive
-4,-8,-7,14,-10,-10,-1,25|verb+1-mood:move finite+would
0,0,-1,-3,-1,-3,21,-12|verb+1-mood:move finite+would+passive
-2,-2,9,-17,-7,3,15,2|verb+1-mood:move gerund+
-1,11,-2,0,-2,-2,-2,-2|verb+1-mood:move gerund++not
-1,0,-6,-4,1,-2,2,10|verb+1-mood:move inf+
0,0,-1,0,-10,-1,15,-3|verb+1-mood:move inf++passive
-2,1,-8,-1,-4,-1,4,10|verb+1-mood:move progressive+
-16,-5,6,-2,-19,0,63,-27|verb+1-mood:pledge finite+
-1,-1,-2,7,-3,12,-10,-3|verb+1-mood:pledge finite++not
-1,-1,-1,2,-2,13,-15,5|verb+1-mood:pledge finite++not+passive
10,2,0,-2,7,-1,-14,-2|verb+1-mood:pledge finite++passive
-2,0,-2,-2,0,-7,0,15|verb+1-mood:pledge finite+should+passive
-1,0,-10,6,6,6,-4,-3|verb+1-mood:pledge finite+would
-5,3,-15,2,2,5,-11,18|verb+1-mood:proposal finite+
0,0,-2,12,2,-2,-3,-7|verb+1-mood:proposal finite++not+passive
-6,-3,16,9,-5,0,-6,-4|verb+1-mood:proposal finite++passive
-3,0,10,-5,-1,-1,-1,0|verb+1-mood:proposal finite+would
-1,0,8,0,-3,-2,-4,3|verb+1-mood:proposal gerund+
0,-2,-3,-3,9,8,-6,-1|verb+1-mood:proposal progressive+
-2,-7,-7,-6,1,24,-14,12|verb+1-mood:spend finite+
-1,-1,-1,-1,-6,-2,-1,12|verb+1-mood:spend finite++passive
8,0,1,0,2,-7,-5,1|verb+1-mood:spend gerund+
-5,-4,-11,-5,-3,-3,25,6|verb+1:accept
0,-1,-1,-2,6,4,-9,3|verb+1:account
-2,5,7,-5,-8,-3,-2,6|verb+1:adopt
-1,-1,8,-2,0,0,-2,-1|verb+1:advocate
6,-1,-7,5,-12,-4,6,6|verb+1:agree
-1,0,0,-3,0,-1,17,-13|verb+1:aim
0,0,-4,8,-2,6,0,-7|verb+1:amount
-4,-2,1,-1,-8,-9,13,10|verb+1:ask
-1,0,13,0,-2,0,-9,-1|verb+1:ask for
2,-14,13,1,-10,-7,9,7|verb+1:be
0,-5,-1,-3,7,-10,9,4|verb+1:bring
-1,-1,-3,15,0,-4,-1,-4|verb+1:bring up
-1,-2,0,0,5,-12,15,-5|verb+1:budget
0,-1,-1,0,-3,27,-16,-5|verb+1:calculate
0,10,0,0,-8,0,0,0|verb+1:cap
0,0,-2,0,-1,-1,8,-3|verb+1:choose
-1,-1,-1,10,-1,-1,-4,-2|verb+1:clamor
-1,-1,6,-2,11,0,-12,-1|verb+1:climb
-1,-1,-2,-1,-2,10,-1,-3|verb+1:come to
0,0,0,0,-8,0,8,0|verb+1:commit
0,8,-2,0,-5,0,-1,0|verb+1:confine
-1,1,14,-6,-1,-5,-5,4|verb+1:consider
0,-3,-1,-3,-5,16,-1,-3|verb+1:correspond
0,10,-1,-2,0,0,0,-7|verb+1:cross
-2,-1,0,21,-3,-2,-8,-4|verb+1:cut
-1,-1,-10,14,-6,12,6,-15|verb+1:decide
0,0,-2,8,-1,-3,-6,5|verb+1:decline
0,0,-2,-1,-7,0,0,11|verb+1:deny
0,0,-1,2,9,0,-9,-1|verb+1:determine
-1,-1,-3,20,0,-8,-3,-5|verb+1:discuss
-1,-1,-1,-2,-1,-2,-1,8|verb+1:earmark for
-2,-2,-1,-2,10,15,-13,-6|verb+1:end
0,-1,-1,0,23,-1,-19,0|verb+1:estimate
7,-1,19,-5,1,-5,-4,-13|verb+1:expect
0,0,0,0,9,0,-9,0|verb+1:eye
-1,10,-2,-1,0,-2,-1,-3|verb+1:fall
-1,0,10,-1,-2,-3,-1,-2|verb+1:float
-2,0,-14,-1,-1,-1,9,12|verb+1:force
15,-8,-5,-3,6,-3,0,-1|verb+1:get
-1,-2,10,0,0,-16,11,-1|verb+1:give
-6,-2,-11,-4,0,-13,13,23|verb+1:go
-2,0,-7,-1,0,-1,-1,12|verb+1:grow
24,-1,-13,-1,2,-4,-3,-4|verb+1:hold up
0,-2,0,-4,-6,1,2,10|verb+1:increase
0,0,0,-1,-5,0,12,-6|verb+1:invest
-2,13,3,-2,-7,-4,7,-10|verb+1:keep
-2,-3,-2,-2,-3,-4,-2,18|verb+1:leave
0,-10,0,0,10,0,0,0|verb+1:lift
-7,-1,2,-1,-1,33,-22,-4|verb+1:mean
-3,-1,15,7,-7,-8,17,-20|verb+1:meet
-4,-2,20,-11,7,13,-7,-14|verb+1:mention
-1,-2,13,0,0,-1,-4,-4|verb+1:name
-3,-1,0,-2,24,-6,-2,-9|verb+1:oppose
-1,0,-2,-1,1,-1,-11,15|verb+1:order
11,-1,-13,-3,-7,13,-10,9|verb+1:pay
0,0,0,0,12,0,2,-12|verb+1:pencil in
0,0,12,-3,13,0,-10,-10|verb+1:plan
0,0,0,0,-3,0,9,-5|verb+1:press
-2,-1,-2,-4,11,-5,-2,4|verb+1:promise
-5,-1,17,-8,-7,-5,-5,14|verb+1:put
-7,7,-7,18,4,10,-14,-10|verb+1:raise
-1,9,-6,7,6,-3,-3,-10|verb+1:reach
-1,0,-20,-2,-1,-1,-3,28|verb+1:recommend
-1,0,2,8,0,-1,-1,-7|verb+1:refuse
-1,0,-1,16,0,-1,-8,-4|verb+1:reject
-1,0,-1,8,-1,-1,-1,-2|verb+1:request
0,0,-1,-1,0,9,0,-6|verb+1:require
0,0,6,0,-8,-2,5,0|verb+1:review
0,0,0,-1,0,0,8,-6|verb+1:scale
-3,-1,14,8,-2,-3,-5,-8|verb+1:seek
3,1,4,4,-10,-2,4,-3|verb+1:set
-1,-1,0,-1,11,-1,-6,-1|verb+1:shrink
3,-3,-1,-9,-4,23,-27,18|verb+1:spend
0,0,-1,-1,0,-1,8,-5|verb+1:stand
-1,0,-1,-1,-3,-4,-5,15|verb+1:stay
-1,-5,1,-19,12,2,27,-16|verb+1:take
0,0,0,-2,0,9,0,-6|verb+1:talk about
10,3,-1,11,2,0,-12,-14|verb+1:tell
0,8,-8,5,-1,-1,-2,-1|verb+1:think
-1,0,-8,-3,0,15,0,-3|verb+1:tout
-1,0,11,-1,-3,-1,-4,-1|verb+1:urge
-4,-4,13,-14,21,-9,-5,3|verb+1:want
-6,-1,-4,-6,11,16,1,-10|verb+1:warn
0,1,-9,0,0,10,0,0|verb+1:work out at
-3,3,0,5,-6,-7,-24,31|verb+1:write
0,0,-1,9,0,-1,-1,-7|verb-1-form:accept finite++not
-1,-1,5,-7,-1,10,-6,1|verb-1-form:accept finite+would
0,0,-7,10,0,-1,-1,-1|verb-1-form:accept finite+would+not
13,-2,-14,-5,9,-1,3,-4|verb-1-form:adopt finite+
-1,-1,-2,5,-14,3,-3,13|verb-1-form:adopt inf+
20,-3,-16,10,-1,8,-9,-10|verb-1-form:agree finite+
-1,0,3,-2,0,-1,-7,8|verb-1-form:aim finite+should
0,0,-1,-9,0,13,-1,-2|verb-1-form:aim finite+would
0,0,-1,4,-1,-1,-10,9|verb-1-form:aim inf+
0,0,-1,-2,10,-1,-3,-3|verb-1-form:approach gerund+
0,0,0,0,14,0,-13,0|verb-1-form:approve finite+
0,-2,-5,-4,-2,-2,-5,21|verb-1-form:argue for finite+
4,-2,-3,21,-7,-7,19,-25|verb-1-form:ask finite+
0,0,-7,9,0,0,0,-1|verb-1-form:ask finite++not
-3,-1,9,-21,8,24,-16,-1|verb-1-form:ask for finite+
0,0,-7,10,0,-1,0,-1|verb-1-form:ask for finite++not
0,0,-15,21,-4,0,-1,0|verb-1-form:ask for inf+
0,5,-11,-5,-2,-1,-1,16|verb-1-form:ask gerund+
0,-2,-3,-1,14,-1,-2,-5|verb-1-form:average finite+
4,-11,5,-22,29,-7,-3,6|verb-1-form:be finite+
-2,7,-1,0,-13,-4,4,8|verb-1-form:be finite++not
-6,-4,10,-2,1,-6,-6,13|verb-1-form:be finite+should
10,10,-9,-1,-6,-2,0,-3|verb-1-form:be finite+will
-3,-2,-9,13,-8,6,-3,7|verb-1-form:be finite+would
0,-1,2,-2,21,3,15,-38|verb-1-form:be inf+
0,0,9,0,0,0,-5,-2|verb-1-form:boost inf+
-1,-4,-1,-1,21,-2,-11,0|verb-1-form:bring finite+
-1,-3,-10,1,-16,-2,18,13|verb-1-form:bring inf+
-2,0,-8,20,-2,-1,-3,-4|verb-1-form:bring up finite+
0,0,0,0,-7,0,8,0|verb-1-form:budget progressive+
21,1,-17,7,-1,6,-4,-13|verb-1-form:call finite+
0,0,9,2,0,0,-3,-6|verb-1-form:call for +
-4,-1,0,-9,-7,-3,7,16|verb-1-form:call for finite+
-2,0,-8,0,-1,-1,0,12|verb-1-form:call for gerund+
0,0,-9,3,-1,0,8,0|verb-1-form:call gerund+
0,0,-1,-1,0,-1,-4,9|verb-1-form:campaign finite+
0,12,0,0,-11,0,0,0|verb-1-form:cap finite+
0,0,0,0,10,0,-2,-7|verb-1-form:carry inf+
-3,0,8,-3,0,0,-1,-1|verb-1-form:choose finite+
0,0,-1,0,9,0,-6,-2|verb-1-form:clear finite+
-1,-1,-7,0,-4,-5,2,16|verb-1-form:climb finite+
0,-1,-3,0,2,-2,-7,11|verb-1-form:climb inf+
0,-3,0,0,-3,-1,8,-1|verb-1-form:come to finite+will
0,0,0,0,9,0,-8,0|verb-1-form:come to inf+
0,-1,-3,-10,-3,-1,24,-6|verb-1-form:commit finite+
0,0,0,0,0,0,-12,12|verb-1-form:commit finite+would
0,0,-7,17,0,-1,-6,-3|verb-1-form:commit finite+would+not
-1,10,-2,3,0,-1,-1,-8|verb-1-form:consider finite+
-1,-2,0,-3,-1,0,-1,8|verb-1-form:contain finite+
0,0,13,-1,-1,-1,-7,-2|verb-1-form:convince finite+
0,0,0,0,-4,0,9,-4|verb-1-form:decide finite+
0,0,0,0,10,0,-10,0|verb-1-form:declare inf+
-1,-3,-7,-2,13,8,-4,-3|verb-1-form:devote finite+
-2,-1,9,-2,-7,-1,-2,7|verb-1-form:devote finite+should
-1,0,8,-3,-1,-2,0,-1|verb-1-form:devote finite+will
0,0,-3,-1,3,-1,12,-10|verb-1-form:devote gerund+
0,0,-4,-8,-3,-2,22,-4|verb-1-form:do finite+can
0,0,-2,10,-1,0,-8,0|verb-1-form:do finite+will+not
0,0,-1,0,-1,0,-14,16|verb-1-form:double finite+should
0,0,-1,0,-7,-1,21,-12|verb-1-form:double gerund+
0,0,-14,-3,-1,0,5,14|verb-1-form:double inf+
0,3,-2,-1,-2,-1,-5,8|verb-1-form:drop finite+
0,0,-4,0,11,0,-6,-1|verb-1-form:drop inf+
0,1,11,0,-23,6,19,-13|verb-1-form:end finite+
0,0,-2,-1,1,-1,-12,15|verb-1-form:end finite+will
0,0,-2,-4,9,-3,6,-7|verb-1-form:exceed finite+
0,0,-1,-16,-1,20,-6,5|verb-1-form:exceed gerund+
0,-2,-1,-7,-4,17,-1,-2|verb-1-form:exempt finite+
0,-2,0,-2,-1,9,-3,-1|verb-1-form:exempt inf+
-2,0,10,-2,8,-1,-11,-3|verb-1-form:expect finite+
-1,-1,10,-2,-1,-1,-12,9|verb-1-form:fix finite+
0,0,0,0,9,0,-7,-1|verb-1-form:foresee finite+
-4,-2,-9,-1,24,9,-8,-9|verb-1-form:get finite+
0,-3,-3,-6,-7,-3,14,8|verb-1-form:get finite+should
0,0,4,-5,-6,-1,14,-5|verb-1-form:get finite+will
0,0,0,10,-2,0,-3,-4|verb-1-form:get finite+would+not
0,0,1,19,-6,3,-12,-4|verb-1-form:get gerund+
-1,-1,21,-16,-2,4,-12,6|verb-1-form:get inf+
8,-5,-12,4,6,12,-5,-8|verb-1-form:give finite+
-3,5,-15,-8,-7,-7,9,26|verb-1-form:go finite+
0,-1,4,-2,-4,-5,-9,18|verb-1-form:go finite+should
0,-1,0,-1,-6,-1,16,-7|verb-1-form:go finite+should+not
0,-1,0,10,-2,0,-6,-1|verb-1-form:go finite+will+not
9,-5,19,-10,-7,17,-22,0|verb-1-form:go finite+would
-1,-3,0,4,14,6,-13,-7|verb-1-form:go gerund+
0,0,0,9,0,-1,-6,-1|verb-1-form:go gerund++not
-2,17,3,-4,16,1,-22,-9|verb-1-form:go inf+
0,0,-6,-7,-2,-1,22,-5|verb-1-form:go progressive+
0,0,-1,0,-13,-1,17,-1|verb-1-form:head finite+
0,0,0,0,8,0,-8,0|verb-1-form:hit finite+
0,0,-5,-2,-2,13,-1,-2|verb-1-form:hit inf+
6,-2,-5,-3,-4,0,9,-1|verb-1-form:hold finite+will
0,12,0,0,-9,0,-3,0|verb-1-form:hold the line at finite+
16,0,-11,-2,0,0,-1,-2|verb-1-form:hold up finite+
-1,0,9,0,0,-1,0,-6|verb-1-form:increase finite+
0,0,9,-1,-1,-1,-4,-2|verb-1-form:increase finite+should
0,0,0,0,0,0,-10,11|verb-1-form:increase gerund+
-1,-1,-15,0,0,18,-4,3|verb-1-form:increase inf+
0,-1,11,-5,-2,-1,4,-7|verb-1-form:insist finite+
-1,-7,-2,-2,19,-2,-12,6|verb-1-form:keep finite+
0,-2,0,-3,25,-1,-17,-1|verb-1-form:keep finite+can
0,7,-1,0,-8,0,4,-2|verb-1-form:keep finite+will
0,5,-1,-1,-19,-1,26,-8|verb-1-form:keep inf+
-1,-2,-3,-1,18,0,-5,-6|verb-1-form:lay out finite+
-2,0,-5,0,2,-1,-7,14|verb-1-form:leap finite+
0,-1,9,0,-14,2,-6,12|verb-1-form:leave finite+
0,-2,1,0,-2,4,-18,17|verb-1-form:lift inf+
0,0,5,-2,-3,-1,-6,8|verb-1-form:like to see finite+would
0,9,0,0,-4,0,-2,-1|verb-1-form:limit finite+
0,3,-3,-1,14,-2,-2,-8|verb-1-form:live with finite+
0,0,-2,-12,0,13,-1,1|verb-1-form:live with finite+could
0,0,0,0,-6,0,8,-2|verb-1-form:match finite+
0,0,-3,-2,-1,-2,10,-2|verb-1-form:match finite+would
0,-1,11,-7,0,-1,-2,0|verb-1-form:mean finite+
12,-1,7,-2,-7,-1,-5,-4|verb-1-form:meet finite+
-11,0,13,0,0,0,-1,-1|verb-1-form:meet finite+should
0,0,-1,13,0,0,-11,-1|verb-1-form:meet finite+will+not
0,0,-4,0,0,-1,-3,9|verb-1-form:meet finite+would
-1,0,-11,0,-4,0,11,5|verb-1-form:meet inf+
-1,-1,-5,22,-4,-2,0,-9|verb-1-form:mention finite+
-2,0,-4,-1,-1,-1,-4,12|verb-1-form:move finite+could
0,-1,-1,0,14,-1,-3,-7|verb-1-form:move gerund+
0,0,13,-1,0,0,-7,-5|verb-1-form:move inf+
-1,0,4,-5,0,-1,15,-12|verb-1-form:name finite+
0,0,-6,-2,-7,0,0,17|verb-1-form:offer inf+
0,0,14,-2,-1,0,-2,-10|verb-1-form:pay finite+should
0,0,14,-1,0,0,-2,-10|verb-1-form:pay inf+
0,0,-8,-1,-1,-1,-4,16|verb-1-form:pay progressive+should
0,0,0,0,-16,0,16,0|verb-1-form:peak finite+
0,0,0,0,13,-1,-8,-4|verb-1-form:peak finite+would
0,0,0,0,15,0,-2,-12|verb-1-form:pencil in finite+
0,0,0,0,-12,0,14,-2|verb-1-form:plan finite+
0,0,-5,-2,-2,0,-5,14|verb-1-form:plead for finite+
-1,0,-4,-7,-2,-1,4,11|verb-1-form:pledge finite+
-2,0,10,-3,0,0,7,-11|verb-1-form:press finite+
0,0,-13,0,14,0,0,0|verb-1-form:press for finite+
-1,-1,-3,6,-8,-1,17,-10|verb-1-form:promise finite+
-6,-2,0,9,7,-2,-23,17|verb-1-form:propose finite+
-1,0,-1,-1,21,-1,-15,-3|verb-1-form:push finite+
0,0,-1,-1,-5,-2,26,-17|verb-1-form:push inf+
-6,13,-11,-4,10,4,-2,-3|verb-1-form:put finite+
0,0,11,-1,-2,-4,-2,-2|verb-1-form:put finite+would
-1,0,-7,8,-1,0,2,-1|verb-1-form:put inf+
-1,-1,12,-4,-7,11,-7,-3|verb-1-form:raise finite+
0,0,-3,-3,-3,-1,18,-7|verb-1-form:raise finite+will
0,0,-5,-2,6,-2,9,-6|verb-1-form:raise finite+would
-1,-1,0,1,-22,-6,7,22|verb-1-form:raise gerund+
-1,-4,12,12,4,-10,-8,-4|verb-1-form:raise inf+
0,0,0,0,-8,0,12,-3|verb-1-form:raise progressive+
-1,-2,-1,0,28,-2,-16,-7|verb-1-form:reach finite+
0,0,0,-1,-1,0,-7,10|verb-1-form:reach finite+could
0,0,0,-10,-2,0,-3,15|verb-1-form:reach finite+should
0,0,-1,0,-4,-1,8,-2|verb-1-form:reach finite+will
-2,0,-2,-5,-6,4,18,-7|verb-1-form:reach gerund+
-1,-2,2,-9,0,-2,17,-5|verb-1-form:reach inf+
0,0,0,0,0,9,0,-9|verb-1-form:reckon progressive+
0,0,0,0,11,0,-6,-5|verb-1-form:remain finite+will
0,-2,-5,0,-1,-1,-2,12|verb-1-form:return inf+
0,0,11,0,-2,0,-2,-6|verb-1-form:rise finite+
0,0,0,0,-10,0,11,0|verb-1-form:rise gerund+
-1,0,-2,17,-1,-1,-4,-9|verb-1-form:rule out finite+
0,0,-1,-2,-2,-1,10,-5|verb-1-form:satisfy finite+will+not
0,0,0,8,0,0,-8,0|verb-1-form:scoff finite+
0,0,0,0,-8,0,8,0|verb-1-form:secure finite+
-1,0,9,1,-2,-1,-2,-4|verb-1-form:seek finite+
0,0,1,-1,-1,0,12,-12|verb-1-form:seek finite+would
0,-1,0,0,11,0,-2,-6|verb-1-form:set aside finite+
0,-3,8,-1,-2,0,-2,-1|verb-1-form:set aside inf+
8,-1,-7,-6,-5,-2,4,10|verb-1-form:set finite+
0,0,0,0,-1,0,10,-8|verb-1-form:set out finite+
0,0,-2,0,22,0,-6,-13|verb-1-form:settle for inf+
-2,-1,15,2,-5,-1,-3,-6|verb-1-form:settle on finite+
0,0,-9,-2,0,0,15,-2|verb-1-form:settle on inf+
0,-1,-5,-3,-1,-1,11,-1|verb-1-form:sign up finite+
0,0,1,-13,0,0,14,-1|verb-1-form:sign up inf+
0,0,0,0,8,0,-8,0|verb-1-form:slip finite+will
11,-1,-5,-3,-4,-1,6,-2|verb-1-form:speak of finite+
8,5,-1,-18,36,-6,-18,-7|verb-1-form:spend finite+
0,0,-1,-1,12,0,-10,0|verb-1-form:spend finite++not
0,0,-1,11,-3,0,-4,-3|verb-1-form:spend finite+can+not
10,-3,3,4,-12,5,-11,4|verb-1-form:spend finite+should
-2,-1,-17,-2,1,9,21,-7|verb-1-form:spend finite+will
-7,-1,-5,-6,-10,-4,16,17|verb-1-form:spend finite+would
-4,2,9,17,-7,7,-7,-17|verb-1-form:spend gerund+
-4,-5,-39,9,-2,-12,38,15|verb-1-form:spend inf+
-1,-1,-2,-1,12,-1,-20,13|verb-1-form:spend progressive+
-1,-1,26,-8,-10,-2,-4,0|verb-1-form:spend progressive+should
-1,0,-1,-3,3,-1,18,-15|verb-1-form:spend progressive+will
0,0,24,-7,-1,-1,-4,-12|verb-1-form:spend subjunctive+
0,-4,10,-2,-2,-1,-1,-1|verb-1-form:spend subjunctive+would
-2,-1,14,-6,2,0,-4,-3|verb-1-form:stand finite+
-3,2,7,-4,4,3,-15,6|verb-1-form:stay finite+
0,0,0,0,-6,0,9,-2|verb-1-form:stay finite+would
0,9,-1,-2,6,-1,-7,-4|verb-1-form:stay inf+
0,10,0,-1,-2,-1,-3,-2|verb-1-form:stick to finite+
0,0,-1,0,-14,-1,10,6|verb-1-form:stop finite+
0,0,-2,-1,-4,-1,-4,13|verb-1-form:suggest finite+
12,-4,-5,-3,0,9,-7,-2|verb-1-form:take finite+
0,3,0,0,-8,0,9,-2|verb-1-form:take finite+will
0,-1,-2,-1,-2,-1,-11,18|verb-1-form:take finite+would
0,-1,-2,3,5,-3,-10,7|verb-1-form:take gerund+
0,3,-3,0,0,0,22,-22|verb-1-form:take inf+
0,0,-4,-1,-2,-1,8,0|verb-1-form:take up finite+
0,0,0,0,-4,0,9,-5|verb-1-form:take up finite+will
-1,-1,11,4,0,-3,-1,-9|verb-1-form:talk of finite+
0,0,-4,11,0,0,0,-6|verb-1-form:talk of inf+
-3,8,-5,6,-10,-7,4,6|verb-1-form:tell finite+
0,0,-9,0,0,10,0,0|verb-1-form:tell gerund+
-2,-1,22,-7,0,-3,-1,-7|verb-1-form:tell inf+
0,0,0,0,15,0,-13,-2|verb-1-form:top inf+
0,0,0,-4,-5,0,1,8|verb-1-form:vote on finite+will
-3,-2,15,-3,-5,-4,-17,19|verb-1-form:want finite+
0,-1,-5,-4,-1,11,4,-2|verb-1-form:warn finite+
0,0,-3,-2,-3,-1,-1,11|verb-1-form:weigh progressive+
3,-3,6,-16,30,-11,6,-14|verb-1-kind:be
0,28,-6,0,1,-12,-2,-8|verb-1-kind:cap
8,2,-4,4,3,-5,3,-11|verb-1-kind:demand
-5,-4,-5,30,-15,22,-12,-11|verb-1-kind:denial
-2,7,-8,2,24,-1,-6,-15|verb-1-kind:level
-19,-7,16,-46,-11,12,25,30|verb-1-kind:move
8,-7,-10,13,-19,4,-10,20|verb-1-kind:pledge
-3,-4,-12,19,-22,-10,-15,47|verb-1-kind:proposal
-14,-20,25,4,21,-9,7,-14|verb-1-kind:spend
4,-11,5,-22,29,-7,-3,6|verb-1-mood:be finite+
-2,7,-1,0,-13,-4,4,8|verb-1-mood:be finite++not
-6,-4,10,-2,1,-6,-6,13|verb-1-mood:be finite+should
10,10,-9,-1,-6,-2,0,-3|verb-1-mood:be finite+will
-3,-2,-9,13,-8,6,-3,7|verb-1-mood:be finite+would
0,-1,2,-2,21,3,15,-38|verb-1-mood:be inf+
1,4,3,-11,12,-4,-17,11|verb-1-mood:cap finite+
0,13,-1,-2,-4,-1,-4,-1|verb-1-mood:cap finite++passive
0,-2,0,-3,25,-1,-17,-1|verb-1-mood:cap finite+can
6,-3,-5,-3,-11,0,18,-1|verb-1-mood:cap finite+will
0,8,0,0,-1,0,-5,-1|verb-1-mood:cap finite+will+passive
0,5,-1,-1,-19,-1,26,-8|verb-1-mood:cap inf+
-1,0,14,-2,0,-1,-3,-7|verb-1-mood:demand +
8,-5,3,-4,-1,-6,13,-8|verb-1-mood:demand finite+
0,0,-34,38,2,-2,-1,-3|verb-1-mood:demand finite++not
8,6,14,-16,-5,13,-1,-19|verb-1-mood:demand finite++passive
0,0,11,-6,2,-1,-4,-3|verb-1-mood:demand finite+will
-1,-1,5,-7,-1,-3,11,-4|verb-1-mood:demand finite+would
-2,4,-32,-8,-3,5,0,36|verb-1-mood:demand gerund+
-1,-1,-8,12,17,-2,-10,-8|verb-1-mood:demand inf+
-2,-1,22,-7,0,-3,-1,-7|verb-1-mood:demand inf++passive
-2,-1,0,-6,-4,-3,5,10|verb-1-mood:demand progressive+
-4,-4,-16,58,-13,13,-12,-23|verb-1-mood:denial finite+
0,0,0,-17,0,-1,4,14|verb-1-mood:denial finite++not
0,-2,0,-3,-1,9,-1,-1|verb-1-mood:denial inf+
0,-14,5,-14,24,10,-15,5|verb-1-mood:level finite+
-1,-1,-1,-1,-6,-3,25,-12|verb-1-mood:level finite+will
0,5,-1,0,19,-2,-12,-7|verb-1-mood:level finite+would
-1,14,-8,5,14,-3,-17,-3|verb-1-mood:level inf+
8,0,-4,-33,32,7,-12,3|verb-1-mood:move finite+
-1,0,2,4,7,-1,-9,-2|verb-1-mood:move finite++passive
0,0,-3,-1,-15,0,24,-4|verb-1-mood:move finite+can
-3,9,-10,-4,-10,-4,-9,31|verb-1-mood:move finite+could
-12,-5,44,-24,-1,-11,-30,38|verb-1-mood:move finite+should
0,2,-1,-1,-7,-1,16,-7|verb-1-mood:move finite+should+not
-2,-4,-4,-12,1,-7,38,-10|verb-1-mood:move finite+will
0,5,-2,35,-8,-1,-24,-5|verb-1-mood:move finite+will+not
0,0,-1,-2,-2,-1,10,-5|verb-1-mood:move finite+will+not+passive
7,-9,13,-16,-9,1,6,9|verb-1-mood:move finite+would
0,-1,-2,23,-3,-1,-10,-7|verb-1-mood:move finite+would+not
-5,-9,-7,-6,-8,28,4,4|verb-1-mood:move gerund+
0,0,0,9,0,-1,-6,-1|verb-1-mood:move gerund++not
-8,1,3,-24,15,17,16,-20|verb-1-mood:move inf+
0,0,-11,-9,-5,-3,39,-9|verb-1-mood:move progressive+
0,0,-8,-1,-1,-1,-4,16|verb-1-mood:move progressive+should
0,0,7,3,-2,-1,-8,1|verb-1-mood:move subjunctive+
0,-1,17,-8,0,0,-4,-4|verb-1-mood:pledge coordinated+
8,9,0,-18,15,-14,27,-26|verb-1-mood:pledge finite+
-2,-1,2,23,-1,-3,-7,-10|verb-1-mood:pledge finite++not
-2,-1,2,-6,-1,-2,-17,26|verb-1-mood:pledge finite+should
-2,-2,6,-18,-1,26,-2,-7|verb-1-mood:pledge finite+would
-1,-2,-8,41,-1,-2,-9,-17|verb-1-mood:pledge finite+would+not
-3,-2,0,6,-10,-5,0,15|verb-1-mood:pledge gerund+
-3,-3,-29,-7,0,-5,25,22|verb-1-mood:pledge inf+
-1,-1,-3,-4,-5,9,11,-8|verb-1-mood:pledge progressive+
-4,2,-23,2,2,-13,-21,56|verb-1-mood:proposal finite+
5,-1,-3,18,-1,-2,-3,-14|verb-1-mood:proposal finite++not
-4,0,6,14,0,0,-12,-4|verb-1-mood:proposal finite++passive
0,0,-2,-12,0,13,-1,1|verb-1-mood:proposal finite+could
0,0,0,16,0,0,0,-15|verb-1-mood:proposal finite+could+not
0,0,-1,-7,-5,-1,8,7|verb-1-mood:proposal finite+will
0,0,4,-4,-4,-3,-7,13|verb-1-mood:proposal finite+would
-3,-1,18,-13,-2,-7,23,-15|verb-1-mood:proposal gerund+
4,-1,4,9,-1,0,7,-22|verb-1-mood:proposal inf+
-1,-1,-9,-6,-5,6,-10,27|verb-1-mood:proposal progressive+
-3,0,8,-2,-2,6,-4,-2|verb-1-mood:spend coordinated+
6,0,-9,-21,62,2,-24,-17|verb-1-mood:spend finite+
0,0,-1,-1,12,0,-10,0|verb-1-mood:spend finite++not
0,0,-4,-9,-3,-2,24,-5|verb-1-mood:spend finite+can
0,0,-2,27,-4,-1,-16,-4|verb-1-mood:spend finite+can+not
7,-4,21,-2,-21,2,-25,21|verb-1-mood:spend finite+should
-3,-1,-10,-6,-1,7,21,-8|verb-1-mood:spend finite+will
0,0,-3,29,-3,-1,-15,-7|verb-1-mood:spend finite+will+not
-7,-1,-6,-7,-15,-4,18,21|verb-1-mood:spend finite+would
-5,3,5,15,-18,5,22,-27|verb-1-mood:spend gerund+
-5,-9,-20,6,-3,-14,41,4|verb-1-mood:spend inf+
-1,-1,-11,-2,28,-1,-24,12|verb-1-mood:spend progressive+
-1,-1,29,-8,-10,-3,-4,-3|verb-1-mood:spend progressive+should
-1,0,-1,-6,3,-2,13,-6|verb-1-mood:spend progressive+will
0,0,25,-7,-1,-1,-4,-12|verb-1-mood:spend subjunctive+
0,-4,10,-2,-2,-1,-1,-1|verb-1-mood:spend subjunctive+would
-3,-3,16,13,-3,3,-13,-11|verb-1:accept
12,-3,-16,1,-5,2,0,9|verb-1:adopt
20,-3,-13,13,-2,8,-13,-10|verb-1:agree
-2,-2,-1,-7,-4,11,-21,25|verb-1:aim
0,1,0,13,5,-1,-16,-1|verb-1:amount
0,0,-1,-2,10,-1,-3,-3|verb-1:approach
0,0,-3,0,12,0,-6,-2|verb-1:approve
-1,-3,7,-7,-3,-2,-6,15|verb-1:argue for
2,2,-11,20,-9,-9,16,-12|verb-1:ask
-4,-2,4,7,2,16,-18,-5|verb-1:ask for
0,0,-2,0,-4,-1,8,-1|verb-1:attain
0,-2,-3,-1,11,-1,2,-5|verb-1:average
-1,-1,9,1,-1,-2,-12,7|verb-1:back
3,-3,6,-16,30,-11,6,-14|verb-1:be
0,0,11,5,-3,-2,-7,-4|verb-1:boost
-1,-9,-13,0,11,-6,6,13|verb-1:bring
-2,0,1,19,-2,-2,-3,-11|verb-1:bring up
21,1,-26,10,-1,6,4,-14|verb-1:call
-6,-1,-3,-9,-8,-4,3,28|verb-1:call for
0,0,-3,-1,-1,-2,-5,12|verb-1:campaign
0,13,-1,5,-12,-3,0,-1|verb-1:cap
0,0,-1,4,10,0,-3,-8|verb-1:carry
-3,0,7,-4,-1,9,-2,-6|verb-1:choose
0,0,-9,-2,0,-1,-1,14|verb-1:clamor
0,0,-1,0,6,7,-8,-3|verb-1:clear
-1,-2,-10,-1,12,-8,-7,17|verb-1:climb
1,2,-4,-1,11,-2,-9,2|verb-1:come to
0,0,12,-9,0,0,-3,0|verb-1:come up with
-1,-1,-1,11,-4,-5,-4,7|verb-1:commit
-1,9,-3,18,-1,-1,-4,-18|verb-1:consider
-1,-2,0,-3,-1,0,-1,8|verb-1:contain
0,0,13,-1,-1,-1,-7,-2|verb-1:convince
0,0,0,0,10,0,-10,0|verb-1:declare
-8,-6,10,0,14,3,-5,-8|verb-1:devote
-1,0,-4,21,-5,-3,-2,-7|verb-1:do
0,-1,-12,-4,-13,-2,15,17|verb-1:double
0,3,-6,-1,9,-1,-11,7|verb-1:drop
-1,1,10,-1,-22,5,7,1|verb-1:end
-4,-1,-1,13,-1,-1,8,-14|verb-1:endorse
0,0,-1,-2,0,0,16,-12|verb-1:enshrine
-1,10,0,-21,0,14,7,-10|verb-1:exceed
0,-5,-2,-9,-5,28,-4,-3|verb-1:exempt
-2,0,17,-7,10,-1,-13,-4|verb-1:expect
0,0,-2,-4,-1,-3,-1,11|verb-1:favor
-1,-1,9,4,-1,-2,-12,3|verb-1:fix
0,0,0,0,9,0,-7,-1|verb-1:foresee
-5,-6,13,0,0,10,-4,-9|verb-1:get
7,-5,-12,3,0,10,0,-4|verb-1:give
3,14,1,1,2,6,-30,3|verb-1:go
0,0,-1,0,-7,-3,13,-1|verb-1:head
0,0,-6,-3,14,12,-9,-8|verb-1:hit
0,12,0,-1,-9,-1,3,-5|verb-1:hold the line at
17,0,-11,-3,0,0,-1,-2|verb-1:hold up
0,-2,-1,-1,12,-2,-3,-1|verb-1:hover
-3,-2,-1,3,4,15,-24,8|verb-1:increase
0,-1,11,-5,-2,-1,4,-7|verb-1:insist
0,0,0,-5,-3,0,9,-1|verb-1:invest
-2,4,-4,-5,18,-4,0,-6|verb-1:keep
-1,-2,-3,-1,18,0,-5,-6|verb-1:lay out
-2,0,-5,0,2,-1,-7,14|verb-1:leap
-1,0,4,8,-12,1,-11,11|verb-1:leave
-1,-3,2,5,-6,7,-12,9|verb-1:lift
0,0,5,-2,-3,-1,-6,8|verb-1:like to see
0,9,0,0,-4,0,-2,-1|verb-1:limit
0,2,-5,-13,13,11,-4,-6|verb-1:live with
0,0,-2,-2,0,-1,-8,12|verb-1:look at
0,-4,-3,-1,-6,-2,9,7|verb-1:maintain
0,0,-3,-1,-1,-1,8,-2|verb-1:make good on
0,0,16,0,3,0,-5,-12|verb-1:manage
2,1,-17,-3,10,-2,13,-6|verb-1:match
0,-1,11,-7,0,-1,-2,0|verb-1:mean
0,-1,5,3,-17,3,1,5|verb-1:meet
4,-1,-3,15,-4,-4,-2,-4|verb-1:mention
0,0,8,-1,-1,0,-4,-2|verb-1:more than double
-3,-2,14,-2,9,-3,-17,3|verb-1:move
-1,0,2,-5,-1,-1,17,-12|verb-1:name
-1,-2,-11,5,-8,-4,-2,22|verb-1:offer
-1,-1,20,-4,-5,-2,2,-10|verb-1:pay
0,0,-2,0,-1,-1,8,-4|verb-1:peak
0,0,0,0,15,0,-2,-12|verb-1:pencil in
0,0,-1,-2,-16,-1,21,0|verb-1:plan
0,0,-5,-2,-2,0,-5,14|verb-1:plead for
-1,0,-5,-7,-2,-1,6,11|verb-1:pledge
-1,-3,8,10,0,-2,-3,-9|verb-1:prepare
-2,0,11,-4,-2,-1,8,-11|verb-1:press
0,0,-13,0,14,0,0,0|verb-1:press for
-2,-1,-8,6,-11,-3,17,2|verb-1:promise
-6,-2,-2,7,7,-3,-22,20|verb-1:propose
-1,0,-2,-2,16,-2,11,-20|verb-1:push
-9,11,-8,5,-5,-2,2,5|verb-1:put
-3,-9,16,11,-32,-10,17,9|verb-1:raise
-4,-5,0,-14,13,-2,10,1|verb-1:reach
-1,0,-8,-2,2,12,-2,-1|verb-1:reckon
0,0,-5,-1,-8,-1,-1,16|verb-1:recommend
0,9,-1,-1,-7,-2,9,-7|verb-1:remain
0,-2,-5,0,-1,-1,-2,12|verb-1:return
0,-1,6,-3,-18,-2,15,3|verb-1:rise
0,0,2,-2,9,0,-8,-1|verb-1:rush
0,0,-1,-2,-2,-1,10,-5|verb-1:satisfy
0,0,0,8,0,0,-8,0|verb-1:scoff
0,0,0,0,-9,0,8,2|verb-1:secure
-1,-1,1,17,-4,-2,5,-15|verb-1:seek
17,-2,-1,-11,-6,-3,-6,11|verb-1:set
-1,-3,7,-5,8,-1,-14,9|verb-1:set aside
-1,0,13,-2,0,0,-8,-1|verb-1:set its sights on
-2,-1,-9,-3,11,-4,13,-6|verb-1:settle for
-2,-1,5,0,-5,-1,12,-8|verb-1:settle on
0,0,-1,0,0,0,-8,9|verb-1:shoot for
0,-1,-5,-16,-2,15,17,-8|verb-1:sign up
0,0,0,0,8,0,-10,3|verb-1:slip
15,-1,-8,-3,-4,-1,6,-2|verb-1:speak of
-3,-10,-2,3,14,-6,6,-3|verb-1:spend
-2,-1,14,-6,1,0,-2,-4|verb-1:stand
-3,14,6,-7,-13,1,3,0|verb-1:stay
0,9,-1,-1,-5,-1,1,-3|verb-1:stick to
0,0,-2,0,-14,-1,11,6|verb-1:stop
0,0,-2,-3,-4,-1,-4,15|verb-1:suggest
11,5,-12,-1,-6,2,4,-2|verb-1:take
-1,0,-4,-1,-6,-1,18,-5|verb-1:take up
0,0,-1,-2,0,-3,24,-17|verb-1:talk about
-1,-1,7,14,-1,-3,0,-15|verb-1:talk of
-5,8,7,-2,-6,-2,4,-3|verb-1:tell
-1,-1,-6,-5,0,-1,-1,15|verb-1:tie
0,-2,6,-2,11,-1,-7,-5|verb-1:top
0,0,-1,-1,0,-9,0,12|verb-1:triple
0,0,0,-4,-5,0,1,8|verb-1:vote on
-3,-2,16,-4,-5,-4,-17,19|verb-1:want
0,-1,-5,-4,-1,11,4,-2|verb-1:warn
0,0,-4,-2,-4,-1,-1,12|verb-1:weigh
-1,0,8,-5,0,-2,4,-4|verb-2-form:accept finite+
-3,-2,3,-3,-9,1,14,-1|verb-2-form:agree finite+
-1,0,0,0,-1,0,-16,18|verb-2-form:aim subjunctive+
-1,-1,-2,-3,-1,-1,-11,18|verb-2-form:allocate finite+
0,0,0,0,-15,0,18,-2|verb-2-form:announce finite+
0,1,0,0,22,-1,-19,-2|verb-2-form:approve finite+
-1,-1,-9,-1,-15,10,9,8|verb-2-form:argue finite+
-1,-1,19,2,9,-11,-5,-10|verb-2-form:ask finite+
0,0,-18,24,0,0,-2,-2|verb-2-form:ask finite++not
0,0,-9,3,-2,0,-3,11|verb-2-form:ask gerund+
0,0,13,-5,0,0,-1,-6|verb-2-form:ask progressive+
0,0,-10,4,-1,-1,13,-5|verb-2-form:assure finite+
0,0,-1,-1,-1,-1,-4,8|verb-2-form:back finite+
-12,-1,4,17,-11,8,3,-8|verb-2-form:be finite+
-1,0,5,-11,-5,-1,-15,28|verb-2-form:be finite+should
0,-1,0,-1,12,-1,-7,-1|verb-2-form:be finite+will
-1,-1,-3,-7,-3,-2,15,1|verb-2-form:be finite+would
0,0,-5,13,1,0,-6,-3|verb-2-form:be inf+
0,0,-3,-3,-1,-2,-12,22|verb-2-form:believe finite+
0,0,0,-1,-2,0,-8,11|verb-2-form:bring finite+would
0,0,0,0,-6,0,9,-1|verb-2-form:bring forward finite+
0,0,14,0,-1,0,-12,-1|verb-2-form:bring forward inf+
-1,0,-7,13,-2,-1,9,-10|verb-2-form:call finite+
0,0,-3,10,0,0,-4,-2|verb-2-form:call for +
-1,0,11,-2,-3,-1,-14,10|verb-2-form:call on finite+
0,0,-17,0,0,0,0,18|verb-2-form:campaign gerund+
-2,0,0,-1,12,-1,-19,10|verb-2-form:concede finite+
0,0,-15,-2,-3,-1,-2,23|verb-2-form:consider finite+
0,0,-1,-1,0,0,-4,8|verb-2-form:consider progressive+
0,8,-2,0,-5,-1,8,-7|verb-2-form:decide finite+
0,0,1,-5,0,0,8,-4|verb-2-form:decide finite+will
0,0,0,0,22,0,-20,-1|verb-2-form:declare finite+
-3,0,-9,-11,0,20,12,-8|verb-2-form:decline finite+
0,0,-6,0,0,0,-2,8|verb-2-form:demand finite+
0,-4,-8,19,-1,-3,-1,-1|verb-2-form:deny finite+
0,0,0,0,0,0,-12,12|verb-2-form:discuss progressive+
0,0,8,-1,0,0,-6,-1|verb-2-form:encourage finite+
-1,-3,5,-1,-10,22,-5,-7|verb-2-form:estimate finite+
0,0,0,0,-31,0,31,0|verb-2-form:exceed finite+
0,-3,14,-1,-1,0,0,-8|verb-2-form:exhort finite+
-2,6,1,-7,17,-3,9,-22|verb-2-form:expect finite+
-1,-1,16,-6,-4,17,-9,-12|verb-2-form:favor finite+
0,0,-4,0,0,-1,14,-9|verb-2-form:favour finite+
0,7,-1,5,14,-1,-23,0|verb-2-form:get finite+
-2,0,11,-4,-6,-1,7,-5|verb-2-form:get inf+
-1,0,-1,8,-4,-1,1,-2|verb-2-form:give finite+
-1,-1,2,17,-5,-1,-3,-9|verb-2-form:go finite+
0,8,0,-1,0,-1,0,-5|verb-2-form:go inf+
0,-1,-3,0,-12,17,-1,0|verb-2-form:grow finite+
0,0,-14,-3,0,0,7,12|verb-2-form:hit inf+
0,0,3,0,-11,0,11,-3|verb-2-form:hold finite+
0,0,-1,-1,17,-1,-2,-11|verb-2-form:honour inf+
-1,-1,15,-1,4,-3,28,-42|verb-2-form:hope finite+
0,0,-9,0,0,0,10,0|verb-2-form:increase finite+
-1,0,-2,8,-5,0,1,-1|verb-2-form:insist finite+
0,5,0,0,-8,0,5,-2|verb-2-form:intend finite+
-1,1,10,-2,-10,-1,10,-8|verb-2-form:keep finite+
-2,-1,16,-4,-2,-3,-5,1|verb-2-form:leave finite+
0,0,-3,-1,15,-1,-4,-7|verb-2-form:leave inf+
0,0,-1,-1,11,-1,-7,-1|verb-2-form:lift finite+
0,0,19,4,-1,-5,-5,-12|verb-2-form:like to see finite+would
0,0,-1,-2,-1,0,-3,8|verb-2-form:lower finite+
0,0,0,0,11,0,-10,0|verb-2-form:manage finite+
0,-2,6,-3,-11,0,14,-2|verb-2-form:mean finite+
-1,-1,10,-2,4,-3,-3,-3|verb-2-form:meet finite+
0,-1,-1,0,10,-1,-7,1|verb-2-form:name finite+
0,0,-11,0,-2,0,16,-3|verb-2-form:oblige finite+
0,0,-11,-1,0,0,-18,30|verb-2-form:offer finite+could
0,-2,-6,9,0,0,0,0|verb-2-form:pay finite+
0,-2,-1,-3,15,7,-13,-3|verb-2-form:plan finite+
0,0,0,0,-21,0,21,0|verb-2-form:plan gerund+
11,-4,-4,-2,-2,-1,0,2|verb-2-form:pledge finite+
0,11,0,0,-1,-1,-5,-4|verb-2-form:prepare finite+
-1,0,-5,3,-2,9,1,-6|verb-2-form:press finite+
0,0,-1,0,18,0,-17,-1|verb-2-form:project finite+
0,0,-1,-1,-5,-1,-9,17|verb-2-form:promise finite+
0,0,-1,-1,-14,-2,38,-20|verb-2-form:propose finite+would
-1,16,9,-6,-37,12,1,6|verb-2-form:put finite+
-4,0,6,0,-3,0,-8,10|verb-2-form:raise gerund+
0,0,-2,9,1,-1,-7,-1|verb-2-form:reach finite+
0,0,0,9,0,0,-7,-1|verb-2-form:refuse finite+
0,0,-8,11,0,-1,-2,-1|verb-2-form:refuse gerund+
0,0,-2,9,-4,-1,16,-17|verb-2-form:reiterate finite+
0,0,-6,9,0,-1,-1,-2|verb-2-form:reject finite+
0,0,-5,10,0,0,-3,-1|verb-2-form:resist finite+
0,0,-1,17,0,-3,-6,-6|verb-2-form:rule out finite+
0,-1,0,-7,0,-1,0,10|verb-2-form:rule out finite++not
-2,-1,-1,-3,2,-3,10,0|verb-2-form:set finite+
0,0,-1,-7,0,-3,17,-5|verb-2-form:set inf+
12,0,-9,0,-1,0,-1,-1|verb-2-form:set progressive+
-1,0,13,0,-10,0,5,-7|verb-2-form:sit finite+
-1,-3,10,3,18,-1,-9,-17|verb-2-form:spend finite+
0,0,-1,0,-10,0,9,2|verb-2-form:spend finite+will
-1,15,-11,-4,7,-3,6,-7|verb-2-form:spend gerund+
0,-2,0,0,8,-3,0,-2|verb-2-form:stand finite+
0,0,-5,4,14,-2,-2,-8|verb-2-form:stand gerund+
-1,4,-7,11,0,-1,-5,-1|verb-2-form:stop short finite+
-7,-5,8,27,-2,-5,-7,-10|verb-2-form:tell finite+
0,0,-2,-4,0,0,-9,15|verb-2-form:tell gerund+
0,0,4,-5,9,-1,-9,3|verb-2-form:think finite+
-1,0,5,0,-10,0,-9,15|verb-2-form:unveil finite+
-3,-1,16,-6,0,-2,-14,8|verb-2-form:urge finite+
0,0,-2,-2,-3,0,8,0|verb-2-form:use finite+
-3,-4,-22,-12,-10,7,16,27|verb-2-form:want finite+
-2,0,11,-5,0,-1,0,-2|verb-2-form:warn finite+
0,0,-18,0,-2,0,-1,22|verb-2-form:weigh finite+
-1,-1,-4,0,-1,-1,-5,12|verb-2-form:work finite+
-4,-2,4,2,14,-1,10,-23|verb-2-form:write finite+
-8,-3,7,8,-7,2,-12,13|verb-2-kind:be
10,5,9,-4,-23,-4,19,-14|verb-2-kind:cap
-21,-8,30,26,-12,-15,3,-2|verb-2-kind:demand
-7,-3,-16,56,-4,6,-27,-5|verb-2-kind:denial
-7,-15,16,10,26,7,-11,-26|verb-2-kind:level
-6,8,19,-1,-19,7,8,-15|verb-2-kind:move
34,10,-29,-21,-35,-12,44,8|verb-2-kind:pledge
1,-11,-7,-5,-10,-5,-27,64|verb-2-kind:proposal
-6,10,10,-10,5,-7,2,-4|verb-2-kind:spend
-12,-1,4,17,-11,8,3,-8|verb-2-mood:be finite+
-1,0,5,-11,-5,-1,-15,28|verb-2-mood:be finite+should
0,-1,0,-1,12,-1,-7,-1|verb-2-mood:be finite+will
-1,-1,-3,-7,-3,-2,15,1|verb-2-mood:be finite+would
0,0,-5,13,1,0,-6,-3|verb-2-mood:be inf+
10,1,10,-3,-21,-1,15,-10|verb-2-mood:cap finite+
0,0,-2,10,0,0,-4,-3|verb-2-mood:demand +
-15,-2,-5,31,-11,-14,16,1|verb-2-mood:demand finite+
-2,0,-21,13,7,0,4,-1|verb-2-mood:demand finite++not
0,0,-7,11,0,0,-2,-2|verb-2-mood:demand finite++not+passive
-2,-2,35,-16,4,4,-9,-14|verb-2-mood:demand finite++passive
0,0,9,-7,-4,-1,2,1|verb-2-mood:demand finite+would
0,-3,-6,-2,-4,-1,-12,29|verb-2-mood:demand gerund+
-1,0,19,-7,-2,-1,3,-10|verb-2-mood:demand progressive+
-7,-1,-33,89,-3,9,-19,-33|verb-2-mood:denial finite+
0,-1,0,-7,0,-1,0,10|verb-2-mood:denial finite++not
0,-1,18,-10,0,-1,-4,-1|verb-2-mood:denial gerund+
-6,-12,30,2,5,11,-27,-3|verb-2-mood:level finite+
0,0,-1,0,13,-1,-8,-3|verb-2-mood:level finite++passive
0,-2,-1,-1,-18,-1,26,-3|verb-2-mood:level finite+would
0,0,-5,4,14,-2,-3,-8|verb-2-mood:level gerund+
0,-1,-3,-1,15,-1,-3,-7|verb-2-mood:level inf+
-2,13,-1,25,-26,22,-24,-7|verb-2-mood:move finite+
-2,-1,1,-6,0,-3,14,-2|verb-2-mood:move finite++passive
-1,0,-3,-1,-3,-1,1,8|verb-2-mood:move finite+would
-6,-6,16,1,20,-2,-22,-1|verb-2-mood:move gerund+
3,2,5,-17,-10,-8,29,-5|verb-2-mood:move inf+
-6,3,-18,-18,-6,0,44,2|verb-2-mood:pledge finite+
0,0,-1,8,0,0,-6,-1|verb-2-mood:pledge finite++not
-1,15,-3,-2,4,-2,0,-10|verb-2-mood:pledge finite++passive
0,0,-10,0,0,0,-6,17|verb-2-mood:pledge finite+could+passive
0,0,22,-4,0,0,-15,-2|verb-2-mood:pledge finite+should
0,0,3,1,-19,0,18,-2|verb-2-mood:pledge finite+will
11,-4,-8,0,-2,-1,-1,5|verb-2-mood:pledge finite+would
22,-1,-2,1,-20,-1,17,-15|verb-2-mood:pledge gerund+
-1,-1,9,-3,17,-5,0,-17|verb-2-mood:pledge inf+
0,0,-2,-1,-1,0,9,-5|verb-2-mood:pledge progressive+
12,0,-9,0,-1,0,-1,-1|verb-2-mood:pledge progressive++passive
-1,0,0,0,-1,0,-18,19|verb-2-mood:pledge subjunctive+
-7,-8,-6,1,-11,17,-6,21|verb-2-mood:proposal finite+
0,0,-2,0,8,0,-8,3|verb-2-mood:proposal finite++passive
8,-1,13,1,-14,-7,32,-32|verb-2-mood:proposal finite+would
-1,0,-19,-3,3,-3,-3,26|verb-2-mood:proposal gerund+
0,0,-3,-3,-1,-7,-3,18|verb-2-mood:proposal inf+
0,0,-6,-2,3,-2,-23,31|verb-2-mood:proposal progressive+
-2,-4,6,-2,17,-2,-14,1|verb-2-mood:spend finite+
0,0,-1,-2,-3,0,-3,9|verb-2-mood:spend finite+will+passive
-1,15,-5,-4,6,-3,6,-12|verb-2-mood:spend gerund+
0,0,6,0,-10,-1,7,-2|verb-2-mood:spend inf+
9,0,1,-4,0,-2,3,-7|verb-2:accept
-2,0,4,-3,-3,0,-5,9|verb-2:afford
-3,-2,2,-3,-10,1,15,-1|verb-2:agree
-1,0,-1,0,-1,0,-16,19|verb-2:aim
-1,-1,-2,-3,-1,-1,-11,18|verb-2:allocate
0,0,0,0,-15,0,19,-2|verb-2:announce
0,1,0,0,22,-1,-19,-2|verb-2:approve
-1,-1,-11,-2,-15,10,11,8|verb-2:argue
-2,-2,13,20,6,-13,-12,-10|verb-2:ask
0,0,-10,4,-1,-1,13,-5|verb-2:assure
0,0,-1,-1,-1,-1,-4,8|verb-2:back
-8,-3,7,8,-7,2,-12,13|verb-2:be
8,-1,-7,-4,-1,-2,-14,21|verb-2:believe
0,0,0,0,-7,0,9,-1|verb-2:bind
6,0,-2,-3,-3,-1,-6,9|verb-2:bring
0,0,14,0,-7,0,-4,-2|verb-2:bring forward
0,-3,-2,10,4,-1,-7,0|verb-2:budget
-1,0,-8,13,-2,-1,10,-10|verb-2:call
-1,-3,15,-3,4,-1,-15,4|verb-2:call on
0,0,-17,0,0,0,-1,19|verb-2:campaign
0,0,0,0,20,0,-7,-12|verb-2:climb
-1,-1,8,4,5,-1,-5,-10|verb-2:commit
-2,0,0,-1,12,-1,-19,10|verb-2:concede
0,0,-16,-4,-3,-1,-7,31|verb-2:consider
-1,7,3,-2,-6,-2,14,-13|verb-2:decide
0,0,0,0,22,0,-20,-1|verb-2:declare
-3,0,-9,-11,0,20,12,-8|verb-2:decline
0,-4,-8,19,-1,-3,-1,-1|verb-2:deny
0,0,-3,-4,0,-2,-16,27|verb-2:discuss
0,-1,14,-4,0,-3,-1,-5|verb-2:drop
0,0,8,-1,0,0,-6,-1|verb-2:encourage
-1,-3,5,-1,-10,22,-5,-7|verb-2:estimate
0,0,0,0,-31,0,31,0|verb-2:exceed
0,-3,14,-1,-1,0,0,-8|verb-2:exhort
-2,5,-2,-8,23,-3,3,-16|verb-2:expect
-1,-1,16,-6,-4,17,-9,-12|verb-2:favor
0,0,-4,0,0,-1,14,-9|verb-2:favour
22,-4,-1,0,-5,-1,0,-10|verb-2:fight
-2,6,9,1,6,-2,-11,-7|verb-2:get
-1,-1,-3,9,-9,-1,9,-3|verb-2:give
-1,7,1,22,-7,-3,-3,-16|verb-2:go
0,-1,-2,-1,-12,17,-2,0|verb-2:grow
0,0,-14,-3,-1,0,7,12|verb-2:hit
0,0,3,0,-10,0,10,-3|verb-2:hold
0,0,-1,-1,17,-1,-2,-11|verb-2:honour
-1,-1,15,-1,4,-3,28,-42|verb-2:hope
-1,0,-10,0,0,0,11,0|verb-2:increase
-1,0,-2,8,-5,0,1,-1|verb-2:insist
0,5,0,0,-8,0,5,-2|verb-2:intend
-1,0,10,-3,-16,-1,21,-10|verb-2:keep
-2,-3,13,-5,10,-5,1,-8|verb-2:leave
0,1,-2,-2,9,-1,-8,5|verb-2:lift
0,0,19,4,-1,-5,-5,-12|verb-2:like to see
0,0,-1,-2,-1,0,-3,8|verb-2:lower
0,0,0,0,11,0,-10,0|verb-2:manage
0,-2,6,-3,-11,-1,14,-2|verb-2:mean
-1,-2,12,1,-4,-6,4,-2|verb-2:meet
3,0,-4,0,-4,-1,11,-4|verb-2:move
0,-1,-1,0,9,-1,-2,-2|verb-2:name
0,0,-13,-2,-2,0,13,4|verb-2:oblige
0,0,-11,-1,-1,0,-17,30|verb-2:offer
0,-2,-1,2,-6,7,8,-7|verb-2:plan
11,-4,-7,-3,-2,-1,1,5|verb-2:pledge
0,11,-1,0,-1,-1,-5,-4|verb-2:prepare
-1,-1,0,1,-2,9,1,-7|verb-2:press
0,0,-1,0,18,0,-17,-1|verb-2:project
0,0,-1,-1,-5,-1,-10,18|verb-2:promise
-1,-1,14,-2,-15,-2,24,-18|verb-2:propose
-2,14,8,-6,-34,10,7,4|verb-2:put
-4,-4,7,0,3,-2,-14,14|verb-2:raise
0,0,1,9,6,-1,-8,-6|verb-2:reach
0,0,0,0,8,0,-6,-1|verb-2:reckon
-1,-2,1,-2,4,-3,-11,14|verb-2:recommend
0,0,-8,20,0,-1,-9,-1|verb-2:refuse
0,0,-2,9,-4,-1,16,-17|verb-2:reiterate
0,0,-6,9,0,-1,-1,-2|verb-2:reject
0,0,-5,10,0,0,-3,-1|verb-2:resist
0,-1,-1,-3,0,-2,-5,12|verb-2:review
0,-1,-1,-6,-1,-5,-9,23|verb-2:rule out
0,0,-2,-3,-10,-1,10,7|verb-2:seek
10,-2,-11,-11,1,-7,26,-6|verb-2:set
-1,0,13,0,-10,0,5,-7|verb-2:sit
-2,11,5,-2,13,-5,4,-24|verb-2:spend
-1,-3,-8,2,21,-5,-2,-5|verb-2:stand
0,0,0,0,-8,0,9,0|verb-2:stay
-1,4,-7,11,0,-1,-5,-1|verb-2:stop short
0,0,0,0,9,0,-9,0|verb-2:swell
0,0,1,-1,0,-1,-7,8|verb-2:talk about
-7,-5,6,24,-4,-6,-11,3|verb-2:tell
0,0,4,-3,9,-2,-9,2|verb-2:think
-1,0,5,-1,-6,0,-12,15|verb-2:unveil
-3,-1,13,-6,-1,-2,-12,11|verb-2:urge
0,0,3,-2,-7,-1,14,-7|verb-2:use
-3,-4,-22,-12,-10,7,16,27|verb-2:want
-2,0,11,-5,0,-1,0,-2|verb-2:warn
0,0,-18,0,-2,0,-1,22|verb-2:weigh
-1,-1,-3,0,-1,-1,-5,12|verb-2:work
-4,-2,4,2,-5,-1,29,-23|verb-2:write
-1,0,1,0,-2,0,-8,10|verb-3-form:adopt finite+
-1,0,-1,8,0,0,-5,0|verb-3-form:amount finite+
0,-2,-1,0,21,0,-10,-8|verb-3-form:approve finite+
0,0,-1,0,0,10,-8,0|verb-3-form:argue finite+
-1,-1,2,6,-2,5,-23,13|verb-3-form:ask finite+
0,0,-9,-1,-1,0,10,1|verb-3-form:back finite+
-4,-3,5,6,13,-8,4,-13|verb-3-form:be finite+
0,0,-4,-6,12,0,-1,0|verb-3-form:call finite+
0,0,3,0,-8,0,-2,7|verb-3-form:consider finite+
0,0,-3,-2,0,0,-11,17|verb-3-form:consider progressive+
0,0,-17,19,0,-1,0,-1|verb-3-form:deny finite+
0,0,13,0,0,0,-2,-10|verb-3-form:devote finite+
0,0,-7,8,0,0,0,0|verb-3-form:dismiss finite+
0,0,-5,-1,19,0,-6,-7|verb-3-form:expect finite+
0,0,-10,-1,-2,0,16,-3|verb-3-form:force finite+
0,0,-2,8,0,0,-6,0|verb-3-form:get finite+
0,0,-9,-1,0,0,-3,14|verb-3-form:give finite+
0,0,0,-2,-6,0,9,0|verb-3-form:mean finite+
0,0,15,-2,0,0,0,-13|verb-3-form:meet finite+
-1,0,8,-1,0,-2,2,-5|verb-3-form:meet gerund+
0,-1,-2,0,-6,-2,-2,13|verb-3-form:propose gerund+
-1,-1,-4,0,-4,-1,0,11|verb-3-form:reach finite+
0,0,-1,-7,0,-3,16,-5|verb-3-form:refuse finite+
0,0,-1,15,7,-1,-16,-4|verb-3-form:set finite+
-1,-8,-2,-8,0,6,2,12|verb-3-form:spend gerund+
0,0,-4,0,10,0,-6,0|verb-3-form:spend inf+
0,13,-1,-1,-2,-1,-5,-3|verb-3-form:stand gerund+
0,0,0,0,14,0,-1,-12|verb-3-form:stop finite+
0,0,0,9,0,0,-1,-8|verb-3-form:take finite+
-3,1,1,0,-9,-2,25,-15|verb-3-form:tell finite+
0,0,15,0,-1,0,-13,-1|verb-3-form:urge finite+
0,0,-2,-1,9,0,-4,-1|verb-3-form:use finite+
0,0,-9,0,-2,0,-1,12|verb-3-form:weigh finite+
-4,-3,7,5,6,-9,10,-12|verb-3-kind:be
0,-1,3,-6,-1,0,12,-7|verb-3-kind:cap
-5,-4,7,-4,12,-3,4,-6|verb-3-kind:demand
-2,-1,-34,69,-2,-7,13,-35|verb-3-kind:denial
-2,11,-18,-2,-4,-5,-14,34|verb-3-kind:level
-5,8,8,-6,11,-5,5,-16|verb-3-kind:move
4,6,-9,18,-1,-7,-1,-10|verb-3-kind:pledge
-6,-3,1,-2,-25,3,-21,52|verb-3-kind:proposal
-1,-4,9,-17,33,5,-26,0|verb-3-kind:spend
-4,-3,5,6,13,-8,4,-13|verb-3-mood:be finite+
0,-1,3,-6,0,0,12,-6|verb-3-mood:cap finite+
-7,-4,13,-12,16,-8,9,-7|verb-3-mood:demand finite+
0,0,-2,11,-2,6,-15,3|verb-3-mood:demand finite++passive
-2,-1,-34,69,-2,-7,15,-38|verb-3-mood:denial finite+
-2,-2,-10,7,-1,-1,-6,16|verb-3-mood:level finite+
0,0,-12,-4,0,0,-1,17|verb-3-mood:level finite++not
0,13,-1,-1,-2,-1,-5,-3|verb-3-mood:level gerund+
-2,-3,-5,5,14,-1,9,-16|verb-3-mood:move finite+
0,0,1,-15,2,-1,13,1|verb-3-mood:move inf+
-4,7,-21,12,-9,-5,21,-1|verb-3-mood:pledge finite+
11,0,2,-2,0,0,-7,-3|verb-3-mood:pledge finite+will
-1,-1,4,2,4,0,-8,-1|verb-3-mood:pledge gerund+
-2,0,8,-2,4,-1,-1,-5|verb-3-mood:pledge progressive+
-5,-1,8,-6,-12,5,-7,18|verb-3-mood:proposal finite+
0,-1,-2,-1,-6,0,-2,13|verb-3-mood:proposal gerund+
0,0,-3,-2,0,0,-12,17|verb-3-mood:proposal progressive+
0,6,13,-7,7,-1,-8,-10|verb-3-mood:spend finite+
-1,-8,-2,-8,0,6,2,12|verb-3-mood:spend gerund+
0,0,-4,0,10,0,-6,0|verb-3-mood:spend inf+
-1,0,0,0,-2,0,-8,10|verb-3:adopt
-1,0,-1,8,0,0,-5,0|verb-3:amount
0,-2,-1,0,21,0,-10,-8|verb-3:approve
0,0,-1,0,0,10,-8,0|verb-3:argue
-1,-1,0,6,-3,5,-18,13|verb-3:ask
-1,0,-9,-1,-1,0,11,1|verb-3:back
-4,-3,7,5,6,-9,10,-12|verb-3:be
0,0,-4,-6,12,0,-1,0|verb-3:call
-3,0,9,-1,-1,0,-4,0|verb-3:challenge
-1,-1,4,-2,8,0,-7,-1|verb-3:commit
0,0,-7,8,-8,-1,-15,23|verb-3:consider
0,0,-17,19,0,-1,0,-1|verb-3:deny
0,0,13,0,0,0,-2,-10|verb-3:devote
0,0,-7,8,0,0,0,0|verb-3:dismiss
0,5,-2,-5,-4,-1,11,-5|verb-3:exceed
0,0,-5,-1,19,0,-6,-7|verb-3:expect
0,0,-10,-1,-2,0,16,-3|verb-3:force
0,0,-2,8,0,0,-6,0|verb-3:get
0,0,-23,-4,-1,0,-4,32|verb-3:give
0,0,-5,-2,0,0,-1,8|verb-3:make up
0,0,0,-2,-6,0,9,0|verb-3:mean
-2,0,23,-3,0,-2,4,-18|verb-3:meet
-1,-1,-1,-1,-11,-2,2,15|verb-3:propose
-1,-1,-4,0,-3,-1,-1,11|verb-3:reach
0,0,-1,-7,0,-3,16,-5|verb-3:refuse
-1,-1,-5,11,-1,0,-3,-1|verb-3:rise
0,0,-1,15,7,-1,-16,-4|verb-3:set
-1,-2,0,-14,10,6,-9,10|verb-3:spend
0,13,-1,-1,-7,-1,2,-4|verb-3:stand
0,0,1,-1,14,0,-1,-13|verb-3:stop
0,0,-1,-1,-2,-1,-3,8|verb-3:suggest
4,1,-1,0,-10,-2,23,-15|verb-3:tell
-1,0,14,0,-1,0,-12,-1|verb-3:urge
0,0,-2,-1,9,0,-4,-1|verb-3:use
0,0,-9,0,-2,0,-1,12|verb-3:weigh
-2,-1,-5,-3,-15,-4,18,13|when-governor:far be
-1,-1,8,-6,32,-1,-20,-12|when-governor:far demand
0,0,0,15,0,0,-11,-4|when-governor:far denial
0,-2,-4,-1,-8,-2,13,4|when-governor:far level
-1,-2,-7,-3,-43,9,49,-1|when-governor:far move
-2,-3,8,-3,-9,-3,19,-7|when-governor:far pledge
-1,-1,-6,-7,9,-3,7,3|when-governor:far proposal
-1,-1,14,-2,-19,-1,8,1|when-governor:far spend
0,0,0,-1,-5,0,12,-6|when-governor:next demand
-1,-1,8,-1,1,-1,-4,-1|when-governor:next level
0,4,-4,-1,-7,-2,19,-9|when-governor:next move
-1,-1,-1,-1,28,0,-20,-3|when-governor:next pledge
0,0,0,-1,4,0,-13,10|when-governor:next proposal
-1,-1,-2,-11,-16,-1,30,1|when-governor:next spend
6,-5,1,16,-26,-3,8,4|when-governor:none be
10,0,-5,-1,0,0,-2,-1|when-governor:none benchmark
0,32,-6,-7,-5,-10,4,-9|when-governor:none cap
-2,-12,13,12,-17,0,-18,23|when-governor:none demand
-5,-6,8,1,-16,11,5,3|when-governor:none denial
0,7,-10,-3,-2,8,7,-6|when-governor:none level
-15,1,-4,-2,28,-5,-29,25|when-governor:none move
-5,-2,0,20,-8,-1,-19,14|when-governor:none pledge
-7,-6,17,7,-18,0,-11,18|when-governor:none proposal
-3,-2,-6,9,22,-1,-25,6|when-governor:none spend
-1,-2,16,-11,31,-2,-20,-9|when-governor:now be
-2,-1,-16,7,1,-1,7,6|when-governor:now demand
-1,-1,-1,-1,8,-1,-1,-1|when-governor:now level
-1,-2,-3,-4,10,-2,10,-7|when-governor:now move
0,0,-1,0,-7,0,13,-4|when-governor:now proposal
-1,-1,-3,-3,14,-1,-4,-2|when-governor:now spend
-3,2,-5,-1,-4,13,3,-5|when-governor:past be
0,-2,-1,0,12,-2,-6,-1|when-governor:past level
9,-7,2,-1,23,7,-21,-12|when-governor:past move
12,-1,0,0,-11,0,3,-2|when-governor:past pledge
-1,-1,-2,-1,14,-2,-4,-3|when-governor:past spend
0,0,-1,0,-9,0,26,-15|when-shape:far fine
-6,-4,-17,6,3,-4,-1,22|when-shape:far half
-1,-1,-10,-1,-6,-2,20,2|when-shape:far tenth
-5,-8,23,-6,-68,-10,33,42|when-shape:far whole
-1,-1,-3,-1,32,-4,-13,-10|when-shape:next fine
0,0,9,0,6,0,-13,0|when-shape:next half
-1,-1,-2,-1,14,-2,-13,7|when-shape:next tenth
-3,10,-7,-12,-16,-3,45,-14|when-shape:next whole
-3,-3,-6,-2,41,-4,-22,-2|when-shape:none fine
22,-12,-1,17,-58,16,21,-4|when-shape:none half
-15,-2,6,-23,21,2,13,-2|when-shape:none tenth
-6,19,20,29,-49,2,-36,20|when-shape:none whole
-1,-1,-2,-1,10,-1,-5,1|when-shape:now fine
-5,-1,17,-13,16,-5,-16,7|when-shape:now half
-1,-2,-5,-3,38,-2,-20,-5|when-shape:now tenth
-4,-2,-17,-1,26,-6,31,-28|when-shape:now whole
-1,-1,-2,-1,14,-2,-5,-1|when-shape:past fine
-2,-1,0,-1,-12,15,-6,6|when-shape:past half
-2,-2,-7,-2,15,8,-4,-7|when-shape:past tenth
17,-3,-1,-3,34,-1,-32,-11|when-shape:past whole
-2,-1,-5,-3,-15,-4,18,13|when-verb:far be
0,0,0,0,-6,0,20,-13|when-verb:far bring
0,0,0,0,-10,0,11,0|when-verb:far budget
0,0,-1,0,9,0,-6,-2|when-verb:far clear
0,0,-16,0,0,0,7,9|when-verb:far demand
0,0,0,0,-9,0,11,-1|when-verb:far equal
0,0,-1,0,21,0,-9,-10|when-verb:far expect
0,0,-3,-5,-9,13,-4,9|when-verb:far get
0,0,0,0,-7,0,8,-2|when-verb:far match
0,0,0,0,0,0,-10,10|when-verb:far meet
0,0,0,0,15,0,-2,-12|when-verb:far pencil in
0,0,-2,0,-2,0,8,-3|when-verb:far plan
0,0,0,0,21,0,-19,-1|when-verb:far project
0,0,-3,-2,0,0,-4,9|when-verb:far propose
0,0,-1,0,-9,0,17,-7|when-verb:far reach
0,0,0,9,0,0,-5,-3|when-verb:far rule out
0,0,-1,0,-4,-1,-8,14|when-verb:far set
0,0,0,0,-2,0,10,-8|when-verb:far set out
0,0,-8,0,-3,0,-2,13|when-verb:far sound out
-1,-1,14,-1,-15,-1,2,3|when-verb:far spend
0,0,0,0,-7,0,9,0|when-verb:far stand
0,0,0,0,-6,-1,0,8|when-verb:far stop
0,0,-1,0,8,0,-4,-3|when-verb:far take
0,0,3,-4,-7,-1,-2,11|when-verb:far tell
0,0,0,0,18,0,-3,-14|when-verb:far think
0,0,1,0,0,0,-13,12|when-verb:far want
0,0,0,0,15,0,-14,0|when-verb:next adopt
0,0,0,0,13,0,-12,0|when-verb:next approve
0,0,0,0,10,0,-8,-1|when-verb:next exceed
0,6,-1,0,-8,0,3,0|when-verb:next go
0,0,9,0,-5,0,-3,0|when-verb:next leave
0,0,0,0,8,0,-1,-7|when-verb:next propose
0,0,0,0,-22,0,24,-1|when-verb:next reach
0,0,0,0,10,0,-10,0|when-verb:next set
0,0,0,0,9,0,-8,0|when-verb:next slip
-1,0,-1,-1,-15,-1,14,4|when-verb:next spend
0,0,0,0,8,0,-7,0|when-verb:next top
0,0,0,0,-5,0,-12,18|when-verb:next vote on
-3,-3,-3,13,-2,4,-8,3|when-verb:none accept
-1,-2,-14,-4,2,-1,24,-4|when-verb:none adopt
-2,0,-3,3,0,-2,-2,8|when-verb:none afford
19,-3,-7,10,0,7,-15,-10|when-verb:none agree
-1,-2,1,-12,-2,12,-8,11|when-verb:none aim
0,0,-5,-1,-1,-1,-2,10|when-verb:none ambition
0,1,-2,13,-4,0,-14,8|when-verb:none amount
0,0,-1,-2,10,-1,-3,-3|when-verb:none approach
-1,-3,6,-7,-3,-2,-3,12|when-verb:none argue for
1,1,-14,32,-1,-11,-2,-6|when-verb:none ask
-4,-2,5,6,2,16,-19,-5|when-verb:none ask for
0,-2,-3,-1,11,-1,1,-5|when-verb:none average
-1,-1,9,-5,-1,-2,-11,12|when-verb:none back
6,-5,1,16,-26,-3,8,4|when-verb:none be
-1,-2,-2,-2,14,-4,0,-4|when-verb:none bring
-2,0,1,19,-2,-2,-3,-11|when-verb:none bring up
20,1,-22,10,-2,6,2,-14|when-verb:none call
-4,-1,9,-1,-3,-4,-8,13|when-verb:none call for
-2,-3,6,-4,1,-1,-12,14|when-verb:none call on
0,0,-18,0,-1,0,-3,21|when-verb:none calls
0,0,-3,-1,-1,-2,-4,12|when-verb:none campaign
0,15,0,0,-12,-1,0,0|when-verb:none cap
-3,0,7,-4,-1,9,-2,-6|when-verb:none choose
0,0,-9,-2,0,-1,-1,14|when-verb:none clamor
-1,-1,-5,-1,11,-5,1,0|when-verb:none climb
-1,-2,7,12,2,-6,-6,-7|when-verb:none commit
-1,9,-12,15,-5,-2,-4,-1|when-verb:none consider
-1,-2,0,-3,-1,0,-1,8|when-verb:none contain
0,0,14,-1,-1,-2,-8,-2|when-verb:none convince
0,0,-4,-1,0,-1,9,-3|when-verb:none decision
0,0,-3,-4,0,-2,11,-2|when-verb:none decline
-1,-1,16,1,2,-1,-7,-9|when-verb:none demand
-5,-5,2,-5,17,5,-17,8|when-verb:none devote
0,0,-11,2,0,-3,-2,15|when-verb:none discuss
-1,0,-6,15,-4,-2,4,-6|when-verb:none do
0,0,-1,0,-9,-1,5,8|when-verb:none double
0,2,-6,-1,8,-1,-11,7|when-verb:none drop
0,0,8,-1,0,0,-6,-1|when-verb:none encourage
0,1,9,-1,-21,6,3,3|when-verb:none end
-4,0,-1,13,-1,0,6,-13|when-verb:none endorse
0,0,-1,-2,0,0,16,-12|when-verb:none enshrine
0,10,-3,-4,3,-4,7,-9|when-verb:none exceed
0,-5,-2,-9,-5,28,-4,-3|when-verb:none exempt
0,-3,14,-1,-1,0,0,-8|when-verb:none exhort
-3,-1,-2,-13,4,-2,2,15|when-verb:none expect
0,-1,-3,-4,-3,16,-6,1|when-verb:none favor
0,0,-3,-1,0,-2,11,-5|when-verb:none favour
0,-4,0,-1,-2,-1,-12,20|when-verb:none fight
-1,-1,9,4,-1,-2,-13,4|when-verb:none fix
-4,-2,-9,7,7,-13,12,2|when-verb:none get
8,-5,-12,4,6,12,-5,-7|when-verb:none give
5,-8,-8,9,-4,10,-16,13|when-verb:none go
0,0,0,0,8,0,-6,-1|when-verb:none hit
0,12,0,0,-9,0,-3,0|when-verb:none hold the line at
17,0,-11,-3,0,0,-1,-2|when-verb:none hold up
-1,0,19,-1,3,-2,14,-32|when-verb:none hope
-1,0,18,-3,-2,7,-7,-11|when-verb:none increase
0,-1,11,-5,-6,-1,8,-6|when-verb:none insist
-2,6,-5,-7,13,-5,7,-7|when-verb:none keep
-1,-2,-3,-1,18,0,-5,-6|when-verb:none lay out
-2,0,-5,0,2,-1,-7,14|when-verb:none leap
-1,-1,1,0,13,4,-12,-5|when-verb:none lift
0,0,5,-2,-3,-1,-6,8|when-verb:none like to see
0,9,0,0,-4,0,-2,-1|when-verb:none limit
0,2,-5,-13,13,11,-3,-7|when-verb:none live with
-1,0,-17,-3,17,4,5,-5|when-verb:none match
0,0,11,-7,0,-1,-2,-1|when-verb:none mean
0,-2,19,9,-16,2,6,-18|when-verb:none meet
4,-1,-3,15,-4,-4,-2,-5|when-verb:none mention
0,0,-12,-2,-2,0,12,4|when-verb:none oblige
-1,-2,-4,8,-1,-3,-13,15|when-verb:none offer
0,0,0,0,-7,-1,9,-1|when-verb:none peak
-1,1,9,16,-2,-3,-20,-2|when-verb:none plan
0,0,-5,-2,-2,0,-5,14|when-verb:none plead for
-1,-4,-8,-9,-2,-2,6,19|when-verb:none pledge
-1,8,8,9,-1,-3,-8,-13|when-verb:none prepare
-2,0,13,-1,0,-2,4,-12|when-verb:none press
0,0,-13,0,14,0,0,0|when-verb:none press for
0,0,15,2,-1,-1,-11,-5|when-verb:none pressure
-2,-2,0,5,1,-2,-11,12|when-verb:none promise
-6,-2,0,7,-2,-5,-3,9|when-verb:none propose
-1,0,-1,-2,16,-1,-2,-8|when-verb:none push
-8,11,-2,6,5,3,-10,-5|when-verb:none put
-1,-1,-1,1,6,6,-29,19|when-verb:none reach
0,0,-1,-11,0,0,-4,16|when-verb:none ready
-1,0,-7,-2,3,14,0,-6|when-verb:none reckon
0,-2,2,-2,4,-3,-7,9|when-verb:none recommend
0,0,-9,7,0,-4,13,-6|when-verb:none refuse
-1,0,-2,12,0,-1,-2,-5|when-verb:none request
0,-1,10,-2,0,-1,-11,5|when-verb:none rise
-1,-1,-3,-10,-1,-7,-9,31|when-verb:none rule out
0,0,-1,-2,-2,-1,10,-5|when-verb:none satisfy
0,0,0,8,0,0,-8,0|when-verb:none scoff
-1,-1,-3,14,-5,-3,16,-17|when-verb:none seek
19,-2,-9,-6,-2,-2,1,1|when-verb:none set
0,-1,-1,-4,9,-1,-12,11|when-verb:none set aside
-1,0,13,-2,0,0,-8,-1|when-verb:none set its sights on
0,0,0,-2,0,0,-4,8|when-verb:none set out
-2,0,-7,-3,-1,-3,8,8|when-verb:none settle for
-2,-1,15,2,-5,-1,-3,-6|when-verb:none settle on
0,-1,-6,-4,-1,15,6,-8|when-verb:none sign up
0,0,20,-7,0,-1,0,-11|when-verb:none sound out
15,-1,-9,-3,-2,-1,-3,4|when-verb:none speak of
3,5,-9,2,0,0,2,-2|when-verb:none spend
-2,-1,11,-6,8,0,-8,-2|when-verb:none stand
10,0,-5,-1,0,0,-2,-1|when-verb:none standard
-3,15,6,-7,-16,2,8,-5|when-verb:none stay
0,9,-1,-1,-5,-1,0,-3|when-verb:none stick to
0,0,0,0,-8,0,10,-2|when-verb:none stop
0,1,0,0,0,9,0,-9|when-verb:none study
0,3,-6,-3,-20,5,6,15|when-verb:none take
-1,0,-4,-1,-9,-1,20,-4|when-verb:none take up
0,0,-2,-2,0,-4,17,-8|when-verb:none talk about
-1,-1,11,14,0,-3,-4,-15|when-verb:none talk of
-5,5,7,9,-5,9,0,-20|when-verb:none tell
-1,-1,-6,-5,0,-1,-1,15|when-verb:none tie
0,0,18,-3,-1,0,2,-15|when-verb:none time
0,-2,6,-2,-8,-1,9,-2|when-verb:none top
-4,-1,8,-8,2,-2,-9,14|when-verb:none urge
0,-1,-8,0,-1,0,12,-1|when-verb:none vow
-5,-5,-3,-12,-13,3,22,13|when-verb:none want
0,-1,-5,-4,-1,11,4,-3|when-verb:none warn
0,0,-4,-2,-3,-1,0,11|when-verb:none weigh
0,0,0,0,8,0,-8,0|when-verb:now approve
-1,-2,16,-11,31,-2,-20,-9|when-verb:now be
0,0,0,0,-8,0,8,0|when-verb:now estimate
0,0,0,0,-11,0,12,0|when-verb:now exceed
0,-1,-5,8,11,0,-11,-3|when-verb:now expect
0,0,0,0,10,0,-10,0|when-verb:now manage
0,0,0,0,-10,0,11,-1|when-verb:now plan
0,0,-1,0,14,0,-10,-2|when-verb:now reach
0,0,0,0,-8,0,8,0|when-verb:now remain
0,0,0,0,10,0,-10,0|when-verb:now set
-1,0,-2,-2,22,0,-14,-2|when-verb:now spend
-3,2,-5,-1,-4,13,3,-5|when-verb:past be
0,-4,-1,0,2,13,-6,-4|when-verb:past get
0,0,-1,0,-9,-1,14,-1|when-verb:past put
0,0,0,0,11,-1,-8,-1|when-verb:past reach
-1,-1,-2,-1,11,-1,-3,-3|when-verb:past spend
11,0,0,0,-2,0,-8,0|when-verb:past take
-13,-13,-5,-1,-79,-17,77,51|when:far
-4,7,-3,-15,36,-10,7,-17|when:next
-2,4,19,21,-46,16,-24,12|when:none
-11,-6,-6,-18,89,-14,-11,-24|when:now
12,-8,-9,-7,52,20,-47,-14|when:past
"""
