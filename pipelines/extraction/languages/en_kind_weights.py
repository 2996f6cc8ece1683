"""What each cue of ``english.kind_cues`` speaks for; made by ``training/kinds.py``, not by hand.

Each line: hundredths of the logarithm of odds, by kind in the order of ``KINDS``, then ``|``
and the cue; the line without a cue is what holds before any cue is seen.
"""

KINDS = "benchmark cap demand denial level other pledge proposal"
RULE = 100
"""Weight of what the rules say."""
TABLE = """\
-49,-51,-17,-55,149,-12,15,22|
2,4,17,14,2,-13,-18,-8|after0:\"
0,0,-1,0,10,-2,-5,-2|after0:(
-3,-20,26,-13,9,-3,-13,17|after0:,
0,0,-2,-3,-3,0,19,-11|after0:-
-43,-20,-8,-1,61,-18,-15,45|after0:.
-4,-1,-4,6,-1,-2,9,-3|after0::
-4,-2,-3,-4,18,-6,-9,9|after0:;
-5,-4,-15,-12,-5,34,36,-30|after0:?
-1,-1,-3,-3,14,-2,5,-8|after0:DATE
0,-1,17,0,-8,0,-7,-1|after0:USA
-1,-1,13,-1,-5,-6,10,-9|after0:a
11,0,-1,0,0,0,-9,0|after0:agree
9,-7,2,-11,26,12,-12,-20|after0:and
0,-4,8,-3,-6,-15,12,7|after0:as
-4,-1,-11,9,14,-6,-3,2|after0:at
-1,-1,-5,-7,9,-3,4,4|after0:before
0,0,-1,0,22,-2,-18,-1|after0:behind
23,-1,-1,-5,-4,-1,-7,-4|after0:benchmark
-1,0,-1,-1,0,-1,18,-14|after0:but
-5,-4,7,-7,-16,3,-11,32|after0:by
-1,18,-3,-2,-3,-3,-3,-2|after0:ceiling
-2,-1,-1,5,0,14,-1,-13|after0:could
-1,0,2,-2,10,-6,7,-10|after0:defense
-2,0,-3,-2,0,0,-7,14|after0:defense spending
-1,0,6,-4,-6,-1,8,-2|after0:each
-5,-1,-7,0,0,-3,23,-7|after0:figure
0,-7,-1,-4,-10,6,-11,27|after0:for
0,0,0,-1,-6,0,10,-1|after0:forward
-10,0,14,-2,6,-2,0,-6|after0:from
-1,0,-5,-1,-2,0,14,-4|after0:go
-1,-1,15,-2,-3,-1,-1,-6|after0:goal
-8,-1,-19,39,-3,-11,17,-13|after0:had
14,-2,-8,9,-11,-2,6,-6|after0:has
-1,0,9,-1,0,0,-6,-1|after0:he
-1,0,-5,14,-1,0,-5,-2|after0:impossible
5,-12,-20,-5,8,16,-25,33|after0:in
-1,0,-2,-3,9,-1,4,-5|after0:into
-8,-8,-16,21,-6,-8,18,7|after0:is
0,9,-1,-1,-2,-3,-1,-1|after0:limit
15,-1,0,-3,-1,-2,-3,-5|after0:made
0,5,-1,0,11,0,-15,0|after0:mark
-2,0,-2,-2,0,18,-6,-6|after0:mean
-1,0,-1,-16,-2,-2,3,18|after0:must
-5,-1,-7,30,-1,-3,-2,-11|after0:nor
-1,-2,-2,-2,25,-1,-14,-2|after0:now
-1,12,9,-19,4,33,-23,-15|after0:of
6,-1,2,-8,-7,-3,3,10|after0:on
-10,-4,-16,23,14,15,-37,16|after0:or
0,0,0,0,-6,0,11,-5|after0:pencil in
0,0,0,-1,-1,0,-16,19|after0:plan
-1,0,-4,-1,-10,-1,18,-2|after0:pledge
-1,0,0,0,0,-2,-14,18|after0:plus
-3,11,-6,-5,-3,-8,5,9|after0:should
-1,-1,-2,-3,1,0,9,-4|after0:show
0,0,-9,0,0,0,0,10|after0:sooner
-1,-1,-2,8,-2,-1,3,-4|after0:target
12,0,5,2,-17,-10,-6,14|after0:that
9,6,-10,-5,-11,0,-7,19|after0:the
-10,18,11,-2,3,-16,3,-7|after0:to
0,0,0,0,9,0,-8,0|after0:today
0,0,-4,-6,0,-1,-7,19|after0:too
7,0,13,9,-2,-14,9,-21|after0:was
8,0,-11,-6,-18,1,36,-10|after0:will
-1,-2,-6,-3,-4,-2,1,16|after0:within
7,-4,2,10,-33,30,3,-16|after0:would
0,0,0,-1,0,0,-10,12|after0:write
19,-13,-34,16,-12,-14,7,31|after1:\"
-12,-7,-3,14,8,1,-7,6|after1:#
0,0,-1,-1,0,0,-21,23|after1:'
-8,17,19,-2,23,-11,-25,-13|after1:,
-9,1,29,-19,-13,13,16,-18|after1:.
0,0,0,0,0,-1,-6,8|after1:0
-9,-14,-7,-16,-1,-17,28,37|after1:DATE
-8,-9,17,-3,5,5,-5,-4|after1:LAND
0,-1,-3,8,-2,0,-5,2|after1:OUTLET
-3,-2,30,-5,-6,-5,-2,-8|after1:USA
-10,6,7,-5,-17,-3,2,20|after1:a
13,-1,-6,-4,-3,-2,9,-6|after1:all
-2,0,10,-3,-1,0,-3,-1|after1:allies
-2,-1,3,-9,-1,-3,-3,17|after1:an
-15,3,-12,5,-7,16,-3,12|after1:and
0,0,0,0,0,8,-5,-1|after1:annual
-1,-1,-5,27,0,-1,-3,-17|after1:any
-1,0,-8,5,16,-1,-9,-2|after1:anyone
0,0,0,-4,1,12,-1,-7|after1:are
12,-3,-8,8,9,-6,-5,-6|after1:as
-1,-2,-1,5,0,10,-8,-3|after1:at
-10,-3,-3,19,-5,1,-13,15|after1:be
0,0,8,-6,0,0,-1,0|after1:because
34,0,-6,-3,-6,-4,-10,-4|after1:become
-5,-1,-1,-1,-4,-2,18,-4|after1:been
0,-1,14,-1,-1,0,-1,-10|after1:better
0,4,-1,-7,1,-1,-7,11|after1:but
4,-3,32,-24,-2,-6,-2,1|after1:by
-1,-1,-6,0,-6,-3,23,-6|after1:can
-2,-1,11,4,-13,-9,20,-10|after1:come
5,0,0,-5,-2,-2,-11,15|after1:core
-1,0,-1,-2,0,9,-1,-4|after1:cost
0,0,0,-2,-12,-2,14,2|after1:do
0,6,-1,-13,-7,-4,24,-5|after1:economic output
0,0,0,-2,-4,0,8,-1|after1:enough
0,0,-2,8,-3,0,-1,-1|after1:ever
-14,0,23,-2,-1,-1,-2,-2|after1:every ally
-6,2,21,12,0,8,-25,-11|after1:for
19,-1,0,-1,-8,-5,-21,18|after1:from
-18,-23,-3,13,-1,31,0,1|after1:gdp
0,0,0,0,-7,0,11,-2|after1:give
-2,34,-9,-2,-3,-6,-7,-5|after1:gnp
-1,0,0,-2,1,-4,-6,11|after1:go
-1,0,-1,2,0,0,8,-8|after1:goal
7,-20,-1,-24,8,-2,7,25|after1:gross domestic product
-2,24,-6,-2,6,-5,-7,-8|after1:gross national product
-2,5,14,-2,1,-2,-12,-3|after1:had
-3,-9,18,-1,12,-2,-7,-8|after1:has
-1,0,-2,-2,0,19,1,-15|after1:have
-1,0,2,8,3,-1,-9,-2|after1:he
0,0,-9,0,0,0,-2,12|after1:his
0,0,-3,0,-3,-4,-2,12|after1:i
-2,5,-2,-5,-2,17,-5,-6|after1:in
18,-1,0,-1,-3,-1,-7,-4|after1:into
-4,0,30,12,1,-5,-8,-27|after1:is
-5,-3,-2,-6,4,-2,23,-10|after1:it
3,-9,-12,7,15,-5,-3,5|after1:its
-1,-1,0,-1,-5,-1,15,-6|after1:law
0,0,12,0,0,0,-1,-10|after1:like
0,8,0,0,-4,-3,0,0|after1:limit
-1,-3,-1,-2,12,0,-3,-1|after1:many
-6,-6,-12,15,17,-4,-14,9|after1:more
-1,0,2,-2,-1,-3,14,-10|after1:n't
0,-3,-1,19,-21,24,-5,-11|after1:national income
-3,-1,-4,24,-1,-2,-7,-7|after1:never
-4,-1,-11,24,-3,-7,-11,14|after1:not
0,-1,-12,-15,-23,-4,41,14|after1:of
-6,11,4,-3,7,2,-13,-2|after1:on
0,0,-4,0,10,0,-4,-1|after1:one
0,-1,-9,-3,4,-3,-4,17|after1:or
0,0,0,-1,16,-2,-12,-1|after1:our
0,0,0,7,13,0,-18,-1|after1:plan
-3,0,-5,-1,0,0,10,-1|after1:pledge
0,-1,-5,0,20,-1,-12,-1|after1:present
18,-1,-10,0,-1,-1,4,-10|after1:related
0,0,-2,0,-17,20,0,-1|after1:roughly
0,0,0,0,8,0,-7,1|after1:say
0,0,-3,9,-1,-4,5,-6|after1:she
-1,7,-5,-14,13,-4,-10,15|after1:so
-1,-1,-5,-1,-7,2,0,13|after1:some
0,0,-10,0,15,0,-7,4|after1:soon
-3,6,-13,-1,-2,-2,-1,15|after1:successive
-1,0,-1,-1,-9,-3,-1,16|after1:suffice
-2,-1,-3,3,-1,-1,-9,12|after1:target
-1,5,-10,14,4,-2,1,-11|after1:that
20,-8,-27,-25,-1,43,2,-5|after1:the
2,0,-2,0,-1,0,-8,9|after1:the military
10,-2,18,-4,4,-8,-15,-4|after1:their
-1,0,-7,-1,12,-4,-1,3|after1:thereabouts
0,0,-2,0,10,0,-6,-1|after1:threshold
-2,-5,-16,-7,2,-7,13,21|after1:to
0,11,-1,-4,0,-1,-2,-1|after1:under
0,0,4,-14,0,0,12,0|after1:want
-2,12,-2,-2,-16,-1,14,-2|after1:was
-1,-1,-7,8,-4,-2,-3,9|after1:we
-1,0,-2,-2,-4,-4,-1,14|after1:well
11,0,11,-3,0,-3,-1,-16|after1:what
-1,10,-1,-5,1,-1,3,-6|after1:which
-2,0,5,-1,13,-2,-16,3|after1:with
-1,0,-1,-5,-1,-1,-1,10|after1:within
-1,2,3,-2,15,-5,-9,-3|after1:would
0,0,-5,0,-2,0,8,-1|after1:year
2,-5,-7,15,-11,5,-2,4|after2:\"
-3,-1,12,-2,15,-8,-18,3|after2:#
-1,0,-1,-1,-2,-2,-25,32|after2:'
-1,-1,12,-6,6,-1,-7,-2|after2:'s
-1,0,-5,9,-4,0,4,-3|after2:(
0,0,-1,0,10,-2,-5,-2|after2:)
2,10,17,-8,-12,11,-19,-2|after2:,
-7,-13,26,-39,38,-27,14,8|after2:.
-1,-3,-3,-4,-15,25,1,0|after2:0
3,17,-27,2,-11,-2,-8,26|after2::
-1,5,-1,-2,-1,3,-22,20|after2:?
-5,-3,-19,20,15,-4,1,-5|after2:DATE
14,4,8,-4,-4,-4,1,-14|after2:LAND
7,-1,-4,-4,-4,-1,17,-9|after2:NATO
-1,-8,8,-1,3,-1,-2,2|after2:OUTLET
15,-4,-2,-17,3,-6,-5,16|after2:USA
13,14,-19,5,-15,-15,17,-1|after2:a
0,0,0,0,18,0,-17,0|after2:according
-2,8,0,-1,-1,-2,-1,-1|after2:administrations
0,0,3,-2,1,0,6,-8|after2:after
-1,-1,-1,-4,0,-1,-2,10|after2:ambition
-1,0,14,-3,19,2,-7,-22|after2:an
-9,-2,-10,-5,10,-8,3,23|after2:and
12,0,-8,-1,0,-2,0,-1|after2:any
-6,0,-2,-5,1,21,-1,-6|after2:army
11,-3,14,0,-3,4,-21,-1|after2:as
-1,13,9,7,-27,20,-8,-13|after2:at
0,0,0,0,-5,0,-8,13|after2:attain
0,0,1,-1,22,-2,-18,-1|after2:back
-3,-1,2,-7,6,-10,12,2|after2:be
-4,5,-3,29,-7,-4,-10,-5|after2:been
-1,0,19,-1,-3,-6,1,-9|after2:before
0,0,1,27,0,-12,-1,-15|after2:beyond
-3,-1,-6,-9,3,-11,20,6|after2:by
-1,-1,-1,9,-9,-2,5,-1|after2:cabinet
0,0,0,-6,0,0,8,-2|after2:ceiling
13,0,-1,0,-8,0,-3,0|after2:countries
0,0,0,0,-6,0,8,-1|after2:country
0,0,-1,-1,-1,0,-4,8|after2:decade
-2,6,15,1,-1,-1,-15,-2|after2:defense spending
-1,-5,-4,-2,7,13,-6,-2|after2:does
-1,0,-2,-1,1,-3,12,-6|after2:due
-5,-2,4,-6,-8,10,10,-3|after2:economic output
-1,0,10,4,0,-1,-5,-7|after2:else
0,0,-7,-1,-3,-1,2,10|after2:enough
0,0,-8,-1,-2,0,0,10|after2:even
14,0,6,-4,-2,-2,-18,7|after2:floor
-20,-21,10,37,16,-17,14,-19|after2:for
-4,-4,33,-11,-26,10,-5,6|after2:from
9,-1,-14,-11,23,3,-17,8|after2:gdp
-1,-4,19,-2,4,-3,-7,-5|after2:gnp
-2,0,-2,0,-1,-1,12,-6|after2:go
-5,-2,-14,20,-14,-3,-15,32|after2:gross domestic product
-2,6,8,-2,3,-4,-5,-4|after2:gross national product
-1,-2,-2,10,6,-7,-6,3|after2:had
0,0,-1,-10,0,14,-3,1|after2:hague
5,-1,-12,-6,25,-7,-9,5|after2:has
0,0,-9,9,3,0,0,-2|after2:have
-1,-5,-6,2,0,-4,24,-9|after2:he
-4,-1,-8,6,-1,17,-6,-3|after2:his
0,0,-2,11,-1,-1,-9,2|after2:i
-2,-1,9,-2,-4,0,0,1|after2:if
-19,5,-16,2,-23,-4,31,25|after2:in
-1,-1,0,0,-6,0,-5,12|after2:instead
11,-1,-18,-2,12,-2,-2,3|after2:into
-6,-7,-16,-26,-18,43,31,-2|after2:is
-1,8,-11,-5,0,10,9,-10|after2:it
-1,0,-4,-5,-3,-1,4,10|after2:its
0,0,-9,0,0,0,0,10|after2:later
-1,-1,-9,-1,6,0,-6,13|after2:least
-3,0,5,-6,-5,13,1,-6|after2:level
0,11,-1,-2,0,-1,0,-7|after2:line
-2,-1,-2,-2,-2,-5,19,-5|after2:may
9,0,-5,8,0,0,-10,-1|after2:military spending
0,0,9,0,0,-1,-1,-6|after2:national product
0,11,-1,-1,-1,-1,2,-10|after2:need
19,0,-8,0,-5,-1,-4,-2|after2:needs
11,-1,-6,0,-1,-1,-1,-1|after2:new
0,-1,-6,-1,-1,-1,-2,13|after2:next
0,0,-11,-1,-1,0,-2,15|after2:nominee
0,0,0,1,-1,0,-9,10|after2:none
-4,-1,12,1,-6,-3,8,-8|after2:not
-1,0,-1,-2,10,0,-2,-3|after2:now
-7,-6,-7,40,10,-4,-25,0|after2:of
4,5,7,6,-27,-11,1,14|after2:on
-6,-9,-2,21,6,-10,-13,13|after2:or
0,-1,-4,17,0,-1,-1,-9|after2:other
-3,1,-3,16,-5,1,1,-9|after2:out
-1,13,-5,-5,-5,-1,19,-16|after2:over
-3,-1,11,-7,7,-2,-5,-1|after2:own
-1,-1,-12,-1,-4,-1,-2,22|after2:parliamentary
0,-1,6,7,0,-1,-1,-9|after2:person
0,0,10,-5,0,-2,-1,-2|after2:president
17,0,0,-1,0,-1,-10,-4|after2:price
0,1,-2,-1,0,-1,8,-5|after2:promise
-5,10,-1,2,-4,-1,0,-1|after2:raise
0,0,-1,-2,0,10,0,-6|after2:realistic
0,0,-1,0,-14,0,19,-3|after2:same
-3,0,2,-18,-6,-6,20,11|after2:say
-1,0,12,0,-2,0,-5,-3|after2:seek
-1,0,11,-1,-1,0,-1,-7|after2:senior
0,0,-7,3,-3,15,-1,-6|after2:share
0,0,-1,0,-4,0,-3,9|after2:short
-1,0,-1,-4,-1,-9,0,17|after2:should
5,0,-5,-1,0,1,-10,10|after2:spend
0,0,8,-5,-3,-3,4,0|after2:sufficient
-2,0,11,-3,0,-4,-1,0|after2:sum
-4,0,-10,-3,0,-3,29,-8|after2:summit
-4,-1,2,-1,-3,-2,0,9|after2:table
0,0,0,-1,-2,-2,8,-2|after2:take
0,0,-1,1,-9,0,10,-1|after2:target
0,-1,1,-3,8,-2,-1,-2|after2:than
-8,-7,1,2,27,-11,-10,4|after2:that
22,5,17,-4,-12,1,-10,-19|after2:the
0,17,-1,0,-14,0,0,-1|after2:their
-1,0,1,0,13,0,-1,-12|after2:they
0,-2,10,0,-2,-1,1,-5|after2:threshold
-8,-10,-1,-20,9,13,13,4|after2:to
0,0,0,-1,-1,-2,17,-12|after2:too
0,-1,-1,-1,18,-1,-11,-2|after2:two
23,5,-5,-7,-5,-5,-1,-5|after2:until
-3,-2,15,4,-13,8,-5,-5|after2:up
0,0,11,-2,0,0,-1,-8|after2:urge
-9,-4,8,19,-3,-11,-5,7|after2:was
-2,0,-7,-3,-1,0,9,4|after2:waypoint
-1,-1,5,2,-5,-6,-10,16|after2:we
15,0,-5,-4,0,-3,-1,-2|after2:what
15,-1,0,-3,1,-3,-5,-4|after2:when
14,-1,-11,-15,-1,-1,2,13|after2:which
-3,-3,4,-3,-7,23,-12,0|after2:will
0,0,-3,-1,-16,-2,11,11|after2:within
-3,-3,-10,-9,10,12,-22,25|after2:would
0,0,-4,0,11,0,-5,-2|after2:year
-1,-3,-2,-3,9,-2,7,-5|after2:years
19,10,-12,-2,-15,10,4,-14|after3:\"
6,-7,-3,-14,54,-8,-40,11|after3:#
1,0,-8,-2,-2,0,13,-1|after3:'
-4,9,5,-7,-11,-6,19,-6|after3:'s
-3,6,53,-26,1,-7,7,-30|after3:,
-5,0,-11,14,-4,-1,-17,25|after3:-
-12,-2,8,18,6,-12,-18,11|after3:.
-1,-3,-11,-3,-8,33,-2,-6|after3:0
-1,0,9,-1,0,-1,-2,-4|after3:;
-3,0,-3,-3,-1,16,4,-10|after3:?
-4,15,2,-20,-4,13,15,-17|after3:DATE
-11,2,5,-10,-12,11,21,-5|after3:LAND
-2,16,-19,4,-8,-4,-11,24|after3:LEADER
-3,-3,-2,-5,11,-8,26,-16|after3:NATO
-1,0,-7,9,0,-2,-1,3|after3:OUTLET
0,0,-2,-5,0,0,8,0|after3:PERSON
-8,-4,18,-19,3,8,13,-11|after3:USA
-3,2,-3,-8,2,19,25,-33|after3:a
0,0,0,-1,-10,15,-2,-1|after3:about
-4,-1,0,-1,-4,-1,15,-4|after3:alliance
13,-3,-6,-4,-1,-2,-14,17|after3:allies
-3,0,-2,-2,10,-5,-9,11|after3:among
-4,-2,31,1,-19,-12,-9,14|after3:an
3,-3,-13,-8,8,7,-8,14|after3:and
0,0,-1,-4,0,12,0,-6|after3:another
0,1,-4,10,0,-5,-1,-1|after3:any
-1,-2,0,-2,-1,8,-1,-1|after3:around
-5,-1,18,-16,-6,-8,6,12|after3:as
-5,1,10,-1,-1,-1,-2,-1|after3:asia
10,-1,-1,10,-15,-1,5,-7|after3:at
0,0,0,-2,8,0,0,-5|after3:attain
0,-1,-1,-1,-1,12,-3,-5|after3:average
9,-1,-5,-1,2,-1,-3,-1|after3:bar
-6,-4,-8,-4,-10,10,5,17|after3:be
-4,-1,11,0,1,-7,-7,6|after3:been
-3,-1,14,-6,2,12,-15,-4|after3:by
10,0,-8,-1,-5,-1,10,-5|after3:call
0,-1,-1,-4,0,-3,-1,9|after3:cannot
0,0,-1,0,0,0,-7,9|after3:constitution
12,0,-3,-1,-1,-1,-4,-1|after3:core
-6,0,5,-1,-3,-2,8,-1|after3:core defense
0,0,-2,-1,0,10,-1,-6|after3:cost
0,-1,0,-4,-2,13,-3,-2|after3:could
-2,-2,-1,-2,2,15,-6,-4|after3:counting
0,0,0,15,0,0,-12,-2|after3:days
0,-9,-1,-1,15,-1,-2,-2|after3:decades
-30,-18,13,40,-28,1,11,10|after3:defence
-4,-5,4,-1,-12,-4,18,4|after3:defense
0,-1,-22,2,-4,12,2,10|after3:defense spending
-1,-1,10,-1,-1,-2,-4,1|after3:do
0,0,0,-4,-2,0,16,-9|after3:due
0,0,0,0,-13,12,3,-1|after3:eight
-1,-1,-2,-3,-6,9,2,2|after3:election
-1,0,-1,0,-7,5,11,-6|after3:every
0,0,-1,0,14,0,0,-12|after3:expect
-3,-1,0,-2,24,-6,-2,-9|after3:far
0,0,-1,0,-1,-1,-7,11|after3:five
-6,5,-12,-1,0,-7,-7,27|after3:for
-2,-1,-1,-1,0,-1,9,-4|after3:force
-1,0,-4,-8,-3,0,18,-2|after3:foreign minister
0,0,-3,0,-2,-1,11,-5|after3:four
-2,0,15,-1,-6,-2,7,-11|after3:from
-3,-1,-3,-6,0,-3,-6,21|after3:gdp
0,0,-1,0,0,-13,0,16|after3:give
26,-1,-17,-4,0,-1,-2,-1|after3:global
0,0,0,2,-1,-6,-1,8|after3:go
0,0,-1,-7,-2,-1,12,-1|after3:goal
-1,-1,-5,1,12,-1,4,-10|after3:gross domestic product
-1,1,3,-3,-18,-1,20,-1|after3:has
-1,-1,-6,2,-1,2,-13,16|after3:have
-1,0,14,-4,5,7,-14,-7|after3:he
-4,-1,13,-1,-1,0,5,-12|after3:higher
-2,-2,-6,8,-4,-4,-13,24|after3:his
-6,4,21,4,-8,-4,3,-15|after3:in
-2,-2,10,1,1,-5,-5,0|after3:into
-4,-5,-4,-1,28,0,-9,-6|after3:is
16,5,-4,12,12,-13,-21,-8|after3:it
-3,0,-1,0,0,-1,-2,8|after3:items
-3,11,12,17,-31,0,5,-11|after3:its
-1,0,10,-3,0,-1,-3,-3|after3:least
-1,-4,-1,0,15,-1,-8,-2|after3:less
0,0,-2,-1,-1,-2,20,-12|after3:little
8,0,0,-2,-3,-4,-7,9|after3:long
0,0,-4,-1,-3,-1,9,0|after3:meet
10,0,-12,-3,1,-1,-6,10|after3:military
-1,0,5,2,-2,-2,-13,12|after3:mind
-3,-5,-6,-5,0,20,-6,6|after3:more
-1,0,-3,3,-2,14,-6,-3|after3:n't
-1,0,8,-2,-1,4,-3,-5|after3:need
-2,0,-2,-4,-2,-1,14,-4|after3:needs
18,0,-3,-3,-1,-4,-2,-4|after3:new
0,1,0,-6,0,-1,10,-3|after3:no
-1,11,-4,9,13,-9,9,-28|after3:not
-1,-1,4,-4,10,-1,-5,-3|after3:now
0,0,8,-6,0,0,-1,-1|after3:number
0,0,-1,1,0,0,-15,14|after3:objective
13,-5,-16,-4,-4,-1,6,11|after3:of
10,-10,-19,3,7,9,-13,12|after3:on
0,0,8,-5,2,-2,-3,0|after3:one
0,0,-1,-1,10,-2,-8,2|after3:only
22,14,1,-6,-16,-3,9,-22|after3:or
-5,11,-1,-1,5,-2,-6,-1|after3:outlays
0,0,0,0,-9,0,10,0|after3:own
-1,-1,-12,-1,-1,-1,-1,17|after3:panels
0,0,-5,-1,-1,-1,-2,11|after3:parliament
13,0,0,0,-8,0,-5,0|after3:pay
0,0,0,-10,0,-1,12,0|after3:please
-1,0,14,3,-1,-2,-7,-6|after3:president
-1,0,-2,10,-8,-1,5,-2|after3:put
-4,0,1,-1,0,-2,9,-4|after3:rather than
-1,0,-12,-8,-11,-1,-3,36|after3:report
-2,-5,-29,29,7,-4,3,1|after3:say
-1,0,8,-4,0,-2,0,-1|after3:security
-4,-1,0,11,0,0,-6,-1|after3:senior
27,0,-15,-5,0,-4,0,-3|after3:serious
0,1,1,0,-9,-1,9,0|after3:set
-1,-1,-3,13,9,-2,-7,-9|after3:share
0,-1,8,-7,0,-1,6,-5|after3:she
0,0,-4,-2,-1,-1,9,-1|after3:so
0,-1,4,0,8,-6,-1,-4|after3:spend
0,0,-1,0,-3,-1,11,-5|after3:stand
-1,0,-3,9,-1,-4,0,0|after3:summit
-2,0,-5,22,-1,-2,-14,3|after3:table
0,0,0,0,-15,3,17,-3|after3:take
0,0,-1,11,-1,-1,-3,-4|after3:target
0,0,8,-1,-1,0,-3,-3|after3:testify
-3,-1,-7,-1,3,-3,12,0|after3:that
-11,-12,34,14,-10,-38,12,11|after3:the
0,0,-13,10,-3,-2,9,0|after3:the military
-1,0,3,3,10,0,-15,1|after3:their
0,0,-1,-1,5,13,-6,-10|after3:third
9,-9,3,9,3,-2,-27,14|after3:to
-1,0,-8,-3,0,15,0,-3|after3:tout
0,0,-9,-1,-2,0,-2,13|after3:trade
0,-2,0,-1,-2,9,-3,0|after3:trillion
0,10,0,-1,2,-6,-5,1|after3:under
-1,0,-2,12,-1,-1,-5,-2|after3:unreasonable
-1,-1,-10,4,-4,1,-3,15|after3:up
-1,0,-9,17,0,-2,-10,5|after3:us
-2,-1,-10,-3,-5,17,10,-8|after3:warn
-2,9,3,-1,-1,-1,3,-10|after3:was
0,0,-1,0,-1,10,5,-14|after3:we
0,0,10,-3,2,-1,-11,3|after3:well
-1,15,3,-2,13,-6,-14,-8|after3:which
0,-1,-1,0,11,-1,-3,-5|after3:while
-1,10,-8,-5,-14,-5,5,18|after3:will
7,0,-5,-5,-7,-3,3,10|after3:with
-3,-1,-7,-2,0,-3,4,11|after3:would
-1,14,-3,-1,-20,-3,25,-12|after3:year
-2,-2,-5,-5,23,-4,-24,18|after3:years
7,-2,-15,12,-4,-2,-2,6|again:benchmark
-3,8,7,-4,-3,3,-24,17|again:cap
12,-1,-11,60,-30,-3,-25,-2|again:demand
2,-6,-29,58,-15,-7,-41,37|again:denial
-2,10,0,10,5,13,-3,-33|again:level
-2,7,2,-1,-2,0,6,-10|again:other
29,-15,-35,-5,-43,7,25,35|again:pledge
-6,-10,-34,38,-23,30,-38,42|again:proposal
-6,-5,6,6,-14,14,-27,25|before0:\"
-1,0,-1,0,-4,-1,9,-1|before0:'
8,4,12,10,-5,-16,-12,0|before0:'s
46,-4,20,-32,-15,-1,-24,10|before0:,
10,-5,1,-11,-9,-2,-23,40|before0::
-3,-1,13,-6,-1,22,-17,-6|before0:LAND
-2,11,1,8,-10,-7,10,-10|before0:a
-7,4,-26,8,26,-15,2,7|before0:about
-4,-15,-2,-5,-20,41,14,-8|before0:above
-2,-1,19,6,-1,6,-16,-11|before0:accept
0,-3,-1,0,-1,10,0,-3|before0:add
0,-2,0,-3,-4,21,-2,-8|before0:additional
0,-1,-14,0,-1,3,16,-3|before0:adopt
-8,-1,-2,-6,-1,-4,-3,24|before0:advocate
-1,-1,0,-1,-2,-1,12,-6|before0:after
9,0,-5,-5,-3,-5,-4,12|before0:against
14,-2,10,-12,3,-1,-11,-1|before0:and
-2,-24,-11,-7,30,-9,9,14|before0:around
-2,3,1,14,-3,-3,-5,-6|before0:as
-2,-2,6,11,-11,27,-17,-12|before0:ask for
0,0,-5,0,-1,-1,-1,8|before0:assume
-4,-11,8,-32,52,12,-39,14|before0:at
0,-2,-3,-1,10,-1,2,-5|before0:average
-1,0,-4,-5,0,-1,17,-6|before0:back
-2,-2,29,6,-2,-11,18,-37|before0:be
-2,4,-15,4,31,-5,-7,-10|before0:below
0,0,-11,-3,2,-2,-2,17|before0:between
-1,1,8,21,-7,-7,-31,17|before0:beyond
0,0,-1,0,32,0,-27,-3|before0:break
0,0,0,-1,-6,0,9,-1|before0:bring
-1,0,3,18,-3,-3,-2,-12|before0:bring up
0,4,-1,0,-6,10,0,-6|before0:by
24,1,-15,7,9,-4,-19,-2|before0:call
-6,-1,-3,-3,-8,-3,6,16|before0:call for
-1,0,-1,-2,0,10,-2,-4|before0:choose
0,-3,-1,0,15,-1,-6,-3|before0:come to
0,0,12,-8,0,0,-3,-1|before0:come up with
-1,9,-2,16,-1,-1,-3,-18|before0:consider
0,0,0,0,10,0,-10,0|before0:declare
-1,0,13,2,-1,-1,-6,-6|before0:demand
-7,-2,22,-6,-18,6,-3,7|before0:devote
-1,0,-6,20,-4,-3,-1,-6|before0:do
0,0,0,-2,-12,22,-1,-6|before0:each
-7,9,-11,13,-6,0,14,-11|before0:even
-2,-4,-2,-6,-10,37,-3,-11|before0:every
0,5,-4,-20,0,15,11,-7|before0:exceed
0,0,8,-5,-1,-1,-1,0|before0:expect
-4,-6,-1,-1,-9,30,-2,-7|before0:extra
0,0,25,-9,-1,-1,-11,-3|before0:find
0,0,-4,0,0,0,12,-7|before0:follow
-24,-10,21,8,-47,12,15,25|before0:for
-4,-6,17,0,64,-28,-39,-4|before0:from
-4,-2,0,0,-4,-1,24,-12|before0:get
-1,-1,5,-7,-3,-1,-3,11|before0:has
0,0,0,-1,0,0,-11,12|before0:have
0,-1,-5,-3,16,12,-11,-8|before0:hit
-2,0,-9,-4,0,29,-1,-13|before0:if
0,3,-3,0,22,-3,-6,-14|before0:informal
0,0,-8,0,3,-2,10,-2|before0:instead of
0,0,-1,-5,-1,0,8,0|before0:invest
28,6,-6,-9,-9,-11,11,-9|before0:is
-4,-1,3,15,-1,14,-16,-10|before0:it
-1,1,-4,-4,1,-1,25,-17|before0:its
0,0,-2,0,8,-1,-4,0|before0:just
-1,-5,0,-3,22,-1,-21,10|before0:keep
-4,-6,14,-16,1,-5,14,2|before0:least
-1,0,21,1,-3,-3,-5,-9|before0:like
0,0,-2,-12,0,14,-1,2|before0:live with
0,0,-2,-2,0,0,-8,12|before0:look at
2,7,-3,-6,-3,-3,8,-1|before0:made
0,0,0,0,-5,0,-6,13|before0:make
13,0,-9,-2,0,0,-1,0|before0:makes
0,0,16,0,2,0,-5,-12|before0:manage
-2,0,-8,15,0,-3,-1,-1|before0:mention
0,0,-3,-3,0,-1,17,-9|before0:name
10,0,0,0,0,0,-9,0|before0:namely
0,-10,-1,0,14,-1,-1,-1|before0:near
-2,-1,19,-4,-2,-4,-15,9|before0:need
-5,-1,-7,31,-1,-4,-2,-11|before0:neither
-2,-1,-7,-3,0,-1,21,-7|before0:new
0,0,-3,18,0,-1,-5,-8|before0:no
-2,0,-7,14,0,-2,-2,-1|before0:nor
-1,0,-17,2,-2,0,20,-1|before0:not
0,-1,-4,11,0,-2,0,-3|before0:number
8,22,-17,14,15,-15,-35,8|before0:of
-4,-2,-8,-9,14,-18,17,10|before0:on
0,-3,-12,-2,35,-3,-15,1|before0:only
12,-3,-13,3,15,17,-26,-5|before0:or
-4,0,-13,-5,38,-8,6,-14|before0:over
-1,-9,-3,-5,13,-5,12,-3|before0:past
0,-1,17,-3,-1,-1,-18,7|before0:pay
0,0,0,0,-10,0,12,-1|before0:plan
0,0,-4,-2,0,0,-1,8|before0:plead for
-1,-1,-1,0,-4,-1,10,-2|before0:present
-1,-1,-4,10,-8,-2,8,-3|before0:promise
-6,0,0,-4,0,-1,-10,20|before0:propose
-7,-2,5,5,-18,5,18,-7|before0:put
-2,-3,-13,-24,9,0,24,9|before0:reach
-1,0,-7,-2,0,0,0,11|before0:reckon
0,0,-3,0,-7,-1,-1,12|before0:recommend
14,0,-11,-8,0,-2,12,-4|before0:regards
0,-3,-1,0,11,0,-4,-3|before0:roughly
-1,0,0,0,-1,-2,-4,8|before0:rule out
-6,-1,14,-10,-1,-12,-2,18|before0:same
0,-1,-16,58,-34,-21,21,-8|before0:say
0,0,0,0,-7,0,8,-1|before0:secure
17,-1,7,-2,-3,-2,-15,-1|before0:see
-1,0,-2,17,-2,-1,-6,-5|before0:seek
0,-3,8,-4,-2,-1,-10,12|before0:set aside
-1,0,13,-2,0,0,-8,-1|before0:set its sights on
0,0,1,0,-1,0,9,-7|before0:set out
-2,0,-7,-3,-11,-3,19,8|before0:settle for
-2,-1,-3,1,-4,-1,12,-4|before0:settle on
0,0,-1,0,0,0,-8,9|before0:shoot for
0,-1,-1,-1,15,0,-5,-7|before0:some
11,-1,-7,-3,-4,-1,7,-3|before0:speak of
6,-17,4,12,-9,13,-37,27|before0:spend
0,9,-1,-1,-5,-1,1,-3|before0:stick to
0,0,-3,-1,-1,0,-4,10|before0:suggest
-4,-1,-3,-3,-1,-2,15,-2|before0:swallow
2,-5,-4,1,-8,9,4,1|before0:take
0,0,-1,-1,0,-3,17,-11|before0:talk about
-1,-2,7,29,-1,-5,-9,-18|before0:talk of
-6,-8,11,-2,-2,-6,22,-10|before0:than
1,-8,0,7,-14,-23,0,36|before0:that
-10,54,68,-18,-30,-56,35,-43|before0:the
-2,0,9,-3,-2,-2,3,-3|before0:then
0,0,-1,-3,-8,-1,11,3|before0:think
-31,-10,8,18,16,-5,-16,20|before0:to
-3,-1,12,-10,-19,-2,37,-13|before0:toward
-3,0,-9,-10,-1,0,26,-2|before0:towards
-2,-1,-1,-1,-2,-2,13,-6|before0:treats
-2,0,-6,-3,17,-4,-11,9|before0:under
0,0,-2,8,0,-1,-4,-1|before0:us
0,-1,-3,10,0,-1,-1,-3|before0:volunteer
0,0,0,0,-5,0,-12,17|before0:vote on
-2,-4,-2,0,-6,-3,18,-2|before0:was
0,0,-3,-2,0,0,-2,8|before0:weigh
-8,-1,7,-5,-5,-2,11,3|before0:where
-1,0,-8,11,0,-6,8,-3|before0:whether
-2,0,-2,0,-2,-4,9,2|before0:which
-1,0,0,0,0,-6,10,-2|before0:why
8,5,-13,-11,19,2,-31,20|before0:with
-1,63,-1,-5,-19,-2,-26,-10|before0:within
-1,4,0,-2,-7,18,-11,-2|before0:worth
-3,0,-4,-5,0,27,-2,-13|before0:would
29,-1,-8,-14,-23,12,12,-8|before1:\"
-12,-4,-5,25,-1,19,-19,-3|before1:#
-12,0,5,-1,0,0,9,-1|before1:'
-1,0,-10,-4,-6,-1,23,-2|before1:'ll
-6,-1,10,-9,3,-1,17,-13|before1:'s
11,-12,14,-29,7,-9,-25,42|before1:,
-1,-1,-1,-3,0,-6,16,-3|before1:.
-2,-4,-2,3,-21,11,18,-1|before1::
6,-3,-6,-2,17,-6,-7,1|before1:DATE
-7,-1,1,-1,-3,-5,23,-8|before1:EU
-2,9,-30,-23,26,-10,30,-1|before1:LAND
-3,0,-12,9,-3,-10,20,0|before1:LEADER
-1,-1,-27,19,2,-3,34,-22|before1:NATO
-1,2,14,0,-20,-1,13,-8|before1:PERSON
34,-4,28,-2,33,-22,-29,-38|before1:USA
10,-3,-2,-4,-1,0,-11,10|before1:a
0,0,13,-5,0,-1,1,-8|before1:about
-1,-1,-2,-5,0,-1,0,10|before1:acknowledge
0,0,-1,-3,0,-3,12,-5|before1:afterward
-1,-1,-2,9,-2,0,-4,0|before1:against
-2,-1,-4,18,-4,-4,-1,-3|before1:agree
-1,-1,0,-4,-3,11,-14,12|before1:aim
0,0,-1,8,-1,0,-3,-2|before1:alliance
9,0,-5,-2,-1,-1,-1,1|before1:allies
0,0,-2,-2,16,-1,-8,-2|before1:already
0,-1,-3,-1,21,3,0,-19|before1:an
-5,-1,18,-12,4,5,-24,16|before1:and
-1,-1,-1,8,-7,5,-3,0|before1:anything
0,0,-9,-2,5,-1,-2,9|before1:are
10,0,-16,16,0,-1,-1,-8|before1:as
-3,-1,-8,13,-2,16,9,-24|before1:ask
-5,-11,0,-22,7,-10,45,-4|before1:at
0,-1,-1,0,-10,8,7,-2|before1:average
-1,-18,2,3,-5,-9,-8,35|before1:back
-5,-1,-6,-1,-4,0,18,0|before1:bar
-7,-4,-9,4,7,11,-40,37|before1:be
-1,-1,2,1,-1,17,-2,-14|before1:been
-4,0,-1,-1,-2,0,10,-2|before1:benchmark
-1,0,20,6,-5,-2,-9,-9|before1:better
-1,0,0,-2,15,-3,-1,-7|before1:bill
-5,7,18,-5,-7,-3,-8,3|before1:budget
6,-1,2,8,-1,-2,-8,-6|before1:call
0,0,-2,-1,-1,-1,-5,10|before1:campaign
-1,-2,-5,-13,18,-4,12,-5|before1:can
0,0,-1,23,-3,-1,-13,-4|before1:cannot
-1,-1,-4,-1,0,-1,-2,9|before1:case
-1,27,-1,-1,-10,-3,-6,-5|before1:ceiling
0,0,-10,-2,0,-1,-1,14|before1:clamor
-1,-1,-8,-1,18,-5,-7,5|before1:climb
0,-10,-1,-1,15,-1,8,-9|before1:close
0,0,9,-2,-2,0,-1,-4|before1:closer
0,-1,0,-1,-1,-1,8,-4|before1:comes
0,0,-2,-14,-1,13,-8,11|before1:could
-1,0,-11,-1,0,-1,15,-1|before1:counterparts
-2,0,13,3,-24,-1,2,10|before1:country
-2,-1,-2,-10,-1,0,2,15|before1:date
0,0,0,0,-4,0,8,-4|before1:decide
-2,-1,-5,-5,-4,-7,5,21|before1:defence
-4,15,-14,9,-10,1,-24,27|before1:defence spending
-7,-3,-23,20,1,4,5,4|before1:defense spending
-1,0,2,4,0,-6,8,-4|before1:demand
0,-3,-10,-1,22,-2,-4,-2|before1:devote
0,11,-5,-1,-1,-1,-1,-1|before1:do
-1,0,10,-4,11,-3,-8,-6|before1:drop
-3,-5,-1,-1,-3,23,-2,-8|before1:each
-1,0,7,-3,-1,-1,7,-8|before1:editorial
0,0,0,-2,-1,0,-10,13|before1:election
-2,-1,0,9,-1,0,-5,-1|before1:embrace
0,-1,9,-1,-15,5,9,-7|before1:end
-1,0,-3,3,19,-1,-16,-2|before1:equal
0,-1,-1,0,38,-1,-32,-2|before1:equivalent
0,0,0,-1,-4,-2,-11,19|before1:estimate
-7,-1,11,-1,0,-1,-1,-1|before1:europe
0,-2,0,-3,-2,10,-1,-2|before1:every
0,7,0,-3,6,9,-14,-5|before1:expenditure
-3,-2,19,-3,14,-4,-27,7|before1:figure
-1,-1,-8,-4,-2,20,13,-17|before1:find
-1,-1,10,-1,-1,-1,-4,-2|before1:fix
-5,-2,2,-17,-4,2,15,8|before1:for
-3,9,16,1,-3,-1,-15,-4|before1:from
0,-3,-1,-2,-14,-2,22,0|before1:further
0,-1,-8,-1,-13,-1,23,2|before1:gdp
-1,-1,8,-18,-2,15,-10,8|before1:get
-4,1,18,-4,-22,18,14,-20|before1:go
-4,-3,-11,9,-23,-5,14,23|before1:goal
-2,-1,-1,-9,-2,-3,-5,24|before1:government
-4,-1,-3,-3,0,-2,15,-2|before1:governments
0,0,-4,0,0,0,-3,8|before1:greens
-3,0,-2,0,-4,0,13,-2|before1:guideline
-2,0,-3,-6,-3,-1,-28,43|before1:habeck
-4,-1,-25,21,-3,19,7,-14|before1:had
-4,-2,-1,21,-9,-9,-6,11|before1:has
-1,-1,2,-6,-7,-5,6,12|before1:have
-4,0,-10,-2,5,0,16,-4|before1:having
13,-1,4,1,-2,-4,-1,-10|before1:he
0,0,0,0,-12,-1,15,-1|before1:head
0,0,0,-8,-1,0,10,-1|before1:headway
0,0,0,0,10,0,-4,-5|before1:higher
-8,-1,-7,-1,0,-2,-2,21|before1:himself
-1,-9,-8,14,7,-2,2,-4|before1:hold
0,-1,-1,-1,9,-2,-3,-1|before1:hover
0,0,-1,-3,-8,-1,19,-7|before1:i
0,0,3,-1,-11,1,10,-2|before1:increase
-6,-2,-9,-5,41,10,-45,16|before1:is
14,-5,39,0,-4,-13,-1,-30|before1:it
0,0,-3,0,-3,0,-3,9|before1:items
9,0,-12,-3,1,-2,3,3|before1:itself
-1,0,-4,13,0,7,0,-15|before1:jump
0,-8,-1,-1,42,-4,-25,-3|before1:just
-1,24,10,-3,-15,-1,-6,-8|before1:keep
0,0,-2,-7,0,0,8,1|before1:lawmaker
0,-1,-2,-1,8,0,-1,-3|before1:lay out
0,10,-3,-6,0,0,10,-9|before1:leaders
-1,-8,22,-12,13,-6,-20,12|before1:less
-1,0,2,-1,1,-3,11,-8|before1:level
-1,18,-2,-2,-5,-3,-2,-2|before1:limit
-2,8,-1,0,-1,-2,-1,-1|before1:line
0,0,-1,0,-12,0,-7,21|before1:list
0,-4,-1,0,29,-1,-14,-9|before1:little
0,0,-11,0,18,0,-4,-2|before1:match
0,0,-5,9,-3,0,-1,0|before1:member
0,0,-2,-2,0,-2,-3,10|before1:members
6,-1,4,3,0,-1,-1,-9|before1:mention
0,-1,-3,-13,3,-2,-6,22|before1:might
-1,-19,-5,4,17,-2,9,-3|before1:military spending
-1,-1,-7,-1,-9,-2,20,3|before1:minimum
-4,2,10,-11,-3,11,24,-30|before1:more
-3,-2,-9,-2,10,-7,33,-21|before1:move
-1,0,34,-1,-1,0,-17,-14|before1:must
0,0,-7,15,-1,-1,-4,-3|before1:n't
-1,0,6,19,-7,0,-13,-3|before1:near
0,0,-39,43,-3,-4,-5,7|before1:never
-1,0,-1,6,-2,18,-9,-10|before1:no
-1,-1,-1,0,-5,-1,13,-3|before1:nor
0,0,8,-3,0,0,-3,-1|before1:north
-1,8,-14,36,-8,-6,-6,-8|before1:not
-1,0,-6,-1,13,-4,-4,2|before1:now
-3,4,1,14,-19,4,-30,30|before1:of
0,0,-4,-1,-7,-1,2,11|before1:offer
-10,0,39,-10,0,-8,-1,-10|before1:officially
-2,-1,-1,9,-1,-2,1,-4|before1:officials
0,0,-1,-6,0,10,3,-4|before1:on
-2,-2,17,-3,-4,-2,5,-9|before1:one
0,0,-1,0,-4,-1,-9,16|before1:open
-2,5,8,-10,30,6,-7,-30|before1:outlays
0,6,-1,0,-12,-1,9,-1|before1:over
0,0,11,-6,0,0,-4,-1|before1:own
-2,-5,-2,-1,-9,-1,-8,26|before1:party
0,0,0,0,-2,-1,8,-4|before1:peak
-1,-1,18,-2,-1,-4,-3,-7|before1:pick
-4,-1,-15,-5,-7,-2,4,31|before1:plan
0,0,-1,-12,-2,-1,9,7|before1:plumped
0,-1,-5,-1,23,-2,-11,-3|before1:point
0,0,0,11,-1,-2,-2,-6|before1:premier
0,0,-1,-13,-3,0,18,-1|before1:president
-2,-1,-3,13,-1,-1,2,-7|before1:promise
-1,-1,0,0,26,0,-17,-6|before1:proportion
0,-1,0,-2,20,-2,-7,-8|before1:race
0,-2,0,0,19,0,-4,-12|before1:range
0,0,-12,-4,6,0,-11,21|before1:ratio
0,9,-1,-1,-12,-1,7,-2|before1:remain
0,0,-2,10,0,-2,-1,-5|before1:reporters
-3,-1,4,9,-3,9,-7,-7|before1:request
0,-1,4,-8,-38,-10,45,8|before1:rise
0,-14,0,-2,21,-1,-2,-1|before1:road
0,0,-1,-8,0,-2,-4,15|before1:rule out
0,0,0,0,9,-1,-1,-7|before1:rush
0,0,-1,-2,-2,-1,10,-5|before1:satisfy
8,5,-8,15,-8,-12,-15,14|before1:say
9,-5,2,12,-22,4,-11,11|before1:should
-1,-1,-4,-3,-2,15,2,-7|before1:sign up
0,-2,-1,0,10,-3,-1,-2|before1:slightly
0,0,0,0,9,0,-9,0|before1:slip
-2,-3,0,-6,37,-8,-16,-2|before1:spend
-1,0,11,-6,1,-2,0,-2|before1:stand
-1,18,-2,-5,-22,-9,7,14|before1:stay
0,0,0,-2,-3,0,8,-2|before1:steadily
-1,0,1,-1,-1,0,-12,15|before1:step
0,0,-1,0,-14,-1,9,7|before1:stop
-1,0,-6,14,-3,-2,-1,-2|before1:such
0,0,-1,-1,22,-1,-20,2|before1:table
-3,-3,16,5,-27,-4,22,-4|before1:target
-1,-2,18,-4,2,-5,-3,-6|before1:tell
0,10,8,0,-14,9,13,-26|before1:that
-13,-4,-5,-4,-8,11,10,12|before1:the
-2,-1,13,-2,-4,-1,3,-6|before1:they
0,0,-2,-1,15,-2,-9,1|before1:think
-12,7,31,13,-24,-2,-6,-8|before1:to
0,0,0,0,-5,-1,17,-10|before1:track
-2,0,-2,0,-2,-4,9,2|before1:under
-3,32,9,-8,-6,-12,2,-14|before1:up
0,0,11,4,-1,-1,-1,-12|before1:us
-2,0,-8,0,-1,0,0,12|before1:voices
-1,-1,41,-10,-4,-9,-16,2|before1:was
-2,-3,-8,2,-8,21,9,-12|before1:way
0,0,0,-3,-1,-3,-1,9|before1:we
0,-3,-5,-5,24,-1,-3,-6|before1:well
-1,0,-2,-2,-6,10,6,-5|before1:were
-4,-1,-4,-7,-4,19,16,-15|before1:what
22,-1,-21,-3,11,-1,-3,-4|before1:which
-1,0,0,-1,0,10,-1,-7|before1:who
-2,-3,14,-10,-9,-5,27,-12|before1:will
-5,4,-9,-1,7,-2,17,-9|before1:with
0,0,-3,23,-1,-1,-12,-7|before1:wo n't
-4,-3,-4,-15,-8,-10,19,25|before1:would
-1,-1,7,-2,-1,-3,-11,11|before1:you
-3,-4,8,-18,12,-7,30,-17|before2:\"
-4,-1,-6,-4,4,-9,21,-2|before2:#
0,0,0,-7,0,9,-1,-1|before2:'d
-10,4,-27,5,16,-20,-7,38|before2:'s
-1,-2,-2,-1,-1,-2,10,-3|before2:*
12,0,-7,-13,0,-11,-17,36|before2:,
-1,-3,-5,-1,1,-4,23,-10|before2:-
-4,-1,-4,-3,-3,-9,31,-5|before2:0
-10,-1,16,5,2,-4,-1,-7|before2::
1,0,-20,0,3,0,19,-2|before2:;
-5,-4,-8,4,4,-4,-25,38|before2:DATE
-2,-18,16,2,10,0,-8,0|before2:LAND
-5,-2,-8,17,20,-8,3,-18|before2:LEADER
-8,-3,-5,-3,6,-5,38,-20|before2:NATO
-1,-2,19,-3,-1,-1,3,-14|before2:OUTLET
2,-3,42,12,-6,7,-22,-31|before2:USA
-20,8,-19,-10,10,20,0,11|before2:a
22,-1,2,-3,-3,-1,0,-18|before2:about
0,0,-4,1,-1,-2,9,-2|before2:again
0,0,-6,0,9,0,-1,-2|before2:against
-2,0,-1,-4,8,-1,3,-2|before2:agree
-1,0,-3,-1,11,0,-4,-2|before2:allies
14,0,-10,-3,-2,-4,10,-4|before2:ally
0,0,-3,1,-3,0,8,-2|before2:already
0,0,6,-1,-3,-1,-11,10|before2:also
0,0,-5,-1,-1,-1,-2,10|before2:ambition
0,0,-4,-1,-2,0,9,-1|before2:among
-1,-1,0,-3,-17,5,-10,28|before2:an
14,-2,-13,-11,5,-3,-5,14|before2:and
-2,-1,-2,3,-3,9,-1,-2|before2:any
0,-5,-10,-1,2,-4,27,-8|before2:are
0,-2,0,0,-4,-1,12,-4|before2:army
-7,0,26,-11,0,-4,-3,-3|before2:as
19,0,-13,-2,-1,0,-1,-2|before2:asian allies
-3,-1,9,8,-4,-19,-4,14|before2:ask
-1,-1,-1,8,11,11,-20,-6|before2:at
-4,10,-1,0,-4,-1,0,0|before2:away
6,5,-17,0,-33,10,27,2|before2:be
-1,-1,-4,-4,-3,1,13,-1|before2:because
-1,14,7,-6,-5,-3,-3,-4|before2:been
0,-4,-3,-1,-7,-3,-10,28|before2:bring
-1,0,15,-6,0,-1,-5,-1|before2:brush off
-2,-3,-12,-2,6,5,-24,31|before2:budget
0,8,-1,-6,-1,-1,12,-11|before2:but
5,4,-11,3,0,-5,-5,9|before2:by
-1,0,0,3,-8,14,-3,-5|before2:call
-1,-2,-1,-2,-2,-3,-13,25|before2:clear
0,-1,11,-1,4,-1,-2,-9|before2:come
-1,0,-2,-1,-13,0,18,-1|before2:commitment
-1,-1,-5,11,-12,-5,-4,15|before2:could
-3,-5,-6,12,11,-4,-16,12|before2:country
-1,0,-3,-1,-2,4,12,-8|before2:current
0,0,-1,-7,-12,-3,29,-5|before2:date
-1,5,-2,-11,6,1,-8,10|before2:defence
-1,-9,3,-6,-15,-3,37,-7|before2:defence spending
7,0,12,-5,-23,-6,13,2|before2:defense
-1,-4,9,-2,1,-5,-11,13|before2:defense spending
0,0,-8,4,0,-1,6,-1|before2:demand
0,-1,1,8,6,-1,-2,-11|before2:devote
0,0,-9,13,0,-1,-1,-2|before2:did
1,0,0,0,-5,-1,-3,8|before2:discussion
0,-1,0,0,0,-2,-22,25|before2:does
0,0,9,0,-1,0,-8,0|before2:down
-3,-3,19,-8,-1,-2,6,-8|before2:earlier
0,0,-2,-1,0,-2,-12,16|before2:end
0,0,8,-6,0,-1,-3,2|before2:enough
-4,-1,0,-1,-4,-1,14,-4|before2:europe
0,0,1,-1,-3,0,8,-5|before2:expect
0,0,-3,0,-1,-2,9,-3|before2:expenditure
10,-1,-1,-5,2,0,-2,-3|before2:far
0,-1,17,-6,-2,17,-6,-19|before2:favor
0,0,-6,-4,4,0,17,-10|before2:first
3,11,0,-14,-18,-6,12,13|before2:for
0,0,0,0,14,0,-13,0|before2:foresee
-6,-5,14,12,19,3,-12,-24|before2:from
-3,-2,10,-6,9,-5,1,-4|before2:gdp
0,0,-4,0,0,-2,-2,8|before2:general
0,-1,-1,-1,-9,-3,5,10|before2:get
-1,-1,0,-5,-6,19,-2,-5|before2:give
-1,9,-5,-2,5,12,-30,12|before2:go
-5,-1,-3,-2,-6,-2,21,-2|before2:government
-3,-4,22,-8,7,0,-16,2|before2:had
5,-6,-5,-26,46,-8,16,-22|before2:has
-8,-14,19,32,10,1,-22,-18|before2:have
-1,0,3,0,-1,-3,-12,14|before2:he
-1,0,1,8,-5,-5,4,-1|before2:her
-1,11,-3,-3,0,-2,-6,4|before2:him
2,12,-3,-1,-7,-1,-1,-1|before2:hold
0,-1,-1,-2,14,0,-22,13|before2:i
0,-1,-2,-1,-3,7,-9,10|before2:if
28,-2,15,-8,15,-6,-51,9|before2:in
0,0,0,8,-1,0,-5,-2|before2:intention
-6,-9,0,-13,1,27,-4,4|before2:is
-5,7,4,3,-9,5,-16,10|before2:it
14,-1,-5,-1,-1,-2,-1,-2|before2:items
-3,-21,-4,-2,1,2,11,16|before2:its
0,-1,0,0,-3,-1,8,-1|before2:just
-1,-8,-1,-4,16,-2,3,-5|before2:keep
0,0,-2,-1,0,0,12,-8|before2:leaders
0,0,2,-2,-1,-1,-6,8|before2:like to see
-1,0,-1,-3,13,-3,-5,-1|before2:long
0,3,0,-8,-1,-1,9,-1|before2:made
0,8,-5,-1,-1,-1,1,-1|before2:make
0,0,0,0,10,0,-10,0|before2:manage
0,0,-3,-2,-1,-2,10,-2|before2:match
0,0,0,0,-15,0,18,-2|before2:may
-1,0,9,-1,-1,0,-6,-1|before2:meet
0,0,-9,-2,16,0,-17,13|before2:members
0,0,10,-2,2,-1,-1,-7|before2:men
-4,1,6,-10,-4,28,-31,13|before2:military
0,-2,0,-1,-9,0,16,-3|before2:military spending
0,0,9,0,2,0,-6,-3|before2:move
0,0,-1,0,-5,-2,10,-1|before2:n't
0,0,-4,-6,-1,-1,-1,13|before2:needs
-2,0,-7,14,0,-2,-2,-1|before2:neither
0,0,-1,26,-3,-1,-14,-6|before2:never
26,-1,-11,-13,-1,-4,14,-10|before2:new
-1,-1,-4,-1,-3,-1,-4,15|before2:next
-4,-4,3,11,-12,-14,3,17|before2:no
-1,4,-6,19,-11,-5,-8,6|before2:not
-2,-2,14,-14,-3,-3,-8,18|before2:nothing
7,3,-7,3,-21,0,5,11|before2:of
-2,-1,0,-6,0,-2,-1,12|before2:officials
-8,1,9,-3,-13,7,34,-26|before2:on
-1,0,1,-1,4,-1,-8,6|before2:one
0,0,0,-1,-7,0,10,-1|before2:only
0,0,0,-7,-1,-1,8,1|before2:opposition
-1,-2,9,-3,20,-3,-2,-19|before2:or
-2,-1,12,-7,-2,-1,-11,12|before2:ought
0,0,-4,9,1,0,-5,0|before2:out
-1,-10,-9,-1,-6,-1,13,14|before2:outlays
-1,0,-2,-2,-7,-1,15,-1|before2:own
0,0,-1,-1,-1,-1,-13,18|before2:panel
10,0,-2,0,0,0,-7,-1|before2:partners
0,0,-2,10,1,3,-1,-10|before2:plan
0,0,-2,10,-2,1,-6,-1|before2:point
0,0,-1,11,0,-1,-1,-8|before2:premier
0,-1,-2,10,0,-1,-1,-5|before2:prepare
0,0,12,4,-1,0,-10,-5|before2:pressure
12,-1,-1,16,3,-5,-9,-15|before2:prime minister
0,0,0,0,14,0,-14,0|before2:project
-1,0,-6,1,-3,-1,13,-3|before2:promise
0,0,-2,-1,7,-2,15,-16|before2:push
0,-1,1,-3,17,-2,-11,-2|before2:put
-1,-3,-5,16,-3,-10,0,4|before2:raise
0,-1,-1,-1,-6,-1,-2,11|before2:rather
0,-2,-1,6,21,-1,-10,-13|before2:ratio
0,-1,9,-2,0,0,-5,0|before2:reach
0,0,1,-10,0,0,-4,13|before2:ready
0,-2,-4,0,-2,-1,-2,11|before2:return
0,0,0,0,0,-1,-7,9|before2:rule out
-2,-5,-1,-1,-9,-1,-8,26|before2:ruling
-2,0,-14,17,-3,-3,18,-13|before2:say
0,0,-2,0,13,-1,-1,-9|before2:see
-1,-1,-1,-1,18,-1,-20,7|before2:set
0,0,-1,10,0,-3,-2,-3|before2:she
-6,-1,16,-17,-5,-4,-36,54|before2:should
0,0,7,0,-25,0,22,-2|before2:since
-3,2,-4,10,-5,15,-10,-5|before2:so
-4,17,16,-9,-16,-7,-1,4|before2:spend
19,-2,-5,-3,0,-1,-4,-3|before2:standard
0,0,13,0,0,-4,-1,-7|before2:state
0,0,-1,0,-5,-2,10,-2|before2:steady
-1,-4,-1,9,-2,-1,0,0|before2:suppressing
2,5,-3,-1,-9,-3,30,-21|before2:take
-3,0,-10,-1,-8,-1,0,23|before2:talk
-1,0,-26,16,-2,8,1,4|before2:tell
3,4,-8,-7,19,15,-12,-14|before2:that
-6,8,12,-8,-6,0,-2,2|before2:the
12,0,-8,0,-4,-2,0,3|before2:the military
-1,0,1,0,-1,0,-16,17|before2:their
-2,-1,0,-7,20,21,-28,-3|before2:they
-3,0,11,-9,-2,-2,-3,7|before2:time
8,21,3,-25,-14,-6,9,5|before2:to
0,4,-9,12,-5,-1,1,-1|before2:up
-1,0,-20,-2,-1,-2,26,-1|before2:want
0,10,-1,-2,0,0,0,-7|before2:war
4,-2,-20,15,13,-4,-5,0|before2:was
-1,-1,2,5,16,-4,-6,-10|before2:we
0,0,-1,-2,1,12,-8,-2|before2:were
-1,-1,-5,-2,10,-2,13,-12|before2:what
5,-1,-16,-11,-1,-1,25,-1|before2:when
0,-1,11,-7,0,-1,-3,0|before2:whether
-1,-1,10,-1,-9,-1,4,-2|before2:which
-3,0,1,-5,0,-3,1,9|before2:who
-1,-9,-3,-2,28,-1,1,-12|before2:will
-1,3,-1,-1,23,-8,-9,-5|before2:with
0,-1,-3,19,-1,-1,-10,-2|before2:without
-2,8,-7,-4,0,13,-10,1|before2:would
0,0,0,0,17,1,-16,-1|before2:yen
-6,0,4,15,11,-2,-22,0|before3:\"
-6,5,-2,-6,-7,-9,22,3|before3:#
0,0,0,0,-7,-1,9,-1|before3:'
-6,-9,-9,0,10,8,-6,12|before3:'s
11,-1,-14,16,43,7,-20,-42|before3:,
-2,11,8,-3,-4,-5,-3,-2|before3:-
-2,-1,-1,3,0,13,-4,-9|before3:.
-9,0,9,-1,31,-1,-27,-2|before3:0
-5,-2,5,2,-3,16,-6,-7|before3::
9,5,5,-14,23,-5,-20,-3|before3:DATE
-13,-4,-27,27,14,-11,0,14|before3:LAND
-3,-1,17,-20,-13,-9,34,-4|before3:LEADER
-6,-1,-10,-3,-7,-7,28,6|before3:NATO
0,0,-3,-1,0,-1,-3,8|before3:PERSON
-13,-3,8,-4,1,-21,30,2|before3:USA
1,-9,19,-1,17,-1,-10,-15|before3:a
-1,0,-5,-4,6,-4,-11,20|before3:about
0,0,1,13,1,0,-31,17|before3:alliance
0,12,-5,-1,-3,-1,-2,0|before3:allowed
0,0,2,-2,10,0,-9,0|before3:already
15,-2,6,-17,-6,-12,-10,24|before3:an
17,-1,-1,-2,-3,-2,-1,-8|before3:analysts
10,2,2,-8,-4,-10,5,3|before3:and
0,0,0,0,-1,0,9,-8|before3:annual
-1,0,-2,1,1,10,0,-9|before3:any
1,10,-7,9,-6,-2,-2,-2|before3:are
9,-2,-19,15,9,-2,-21,11|before3:as
-2,-1,-5,15,-5,-3,9,-9|before3:ask
-4,0,-12,-3,-7,-1,32,-4|before3:at
0,9,-1,0,-2,-3,0,-2|before3:away
-1,0,-2,0,31,-2,-3,-24|before3:bank
-2,4,9,-9,4,1,-12,7|before3:be
-3,-6,10,-12,10,-2,9,-6|before3:been
0,1,15,-11,0,-1,-3,-1|before3:being
-1,0,-13,-1,3,0,-2,15|before3:bill
0,0,10,0,-3,-1,-3,-3|before3:boost
-1,-10,-2,-2,35,-4,-9,-8|before3:budget
-6,2,35,-14,0,0,-19,2|before3:by
-3,0,-11,9,-1,-1,7,-1|before3:call
0,0,-4,8,0,0,-3,0|before3:call for
0,0,0,0,16,0,-15,0|before3:carry
-1,0,-2,-1,-6,-1,0,11|before3:chancellor
0,0,0,0,-8,0,10,-1|before3:contrast
0,0,-8,1,-1,-1,2,8|before3:could
-1,0,20,-4,9,-1,-26,2|before3:country
-1,-5,-21,18,18,4,10,-23|before3:defence
0,9,-2,-2,10,-1,-3,-10|before3:defence spending
-1,5,-5,0,29,-3,-22,-3|before3:defense
0,0,0,11,0,-1,-3,-6|before3:defense minister
-1,0,9,-2,0,-1,-1,-4|before3:department
-4,-1,-10,6,-3,-2,19,-6|before3:did
0,0,-1,-7,-6,-4,19,-2|before3:does
0,0,-10,-4,-4,-1,-10,30|before3:double
0,0,-1,-1,0,0,13,-10|before3:draft
0,0,0,0,-1,0,-8,10|before3:drop
0,0,-1,0,-10,7,6,-1|before3:end
0,-2,-1,-4,-2,15,-3,-2|before3:exempt
0,-3,14,-1,-1,0,0,-9|before3:exhort
-1,0,0,1,16,-1,-14,-1|before3:figure
0,0,0,0,0,0,-8,8|before3:finance ministry
0,0,-1,5,0,0,-8,5|before3:fix
23,-8,-1,-16,17,9,-24,0|before3:for
-5,-5,13,2,0,-7,21,-19|before3:from
0,0,-1,-16,0,-2,-1,20|before3:fujita
-3,-4,0,-2,-2,2,13,-3|before3:gdp
-4,0,-1,-2,-2,-1,-7,16|before3:general
0,-1,-1,19,4,-1,-12,-8|before3:get
17,-2,-4,-3,0,-1,-3,-3|before3:global
-2,-5,-10,13,6,-15,9,4|before3:go
-2,-2,-5,8,-4,1,16,-12|before3:government
-1,13,24,0,-10,-9,-6,-11|before3:had
-3,-7,-5,-20,-28,-5,50,18|before3:has
-6,-6,10,-7,12,15,-11,-6|before3:have
0,10,-2,0,-9,0,3,-1|before3:having
-1,-1,5,-19,3,14,10,-11|before3:he
0,0,-7,15,-1,0,-1,-6|before3:her
-1,-1,-4,24,-2,-2,-9,-3|before3:his
-1,-9,0,-2,6,0,7,-1|before3:hold
-2,0,-2,-1,-2,-5,17,-4|before3:however
-1,0,-16,14,-8,-10,-3,23|before3:i
-2,-2,0,-11,20,-3,3,-5|before3:if
-9,-3,18,-15,-16,6,8,11|before3:in
0,-2,-4,1,5,8,-5,-4|before3:increase
0,0,8,-3,0,0,0,-3|before3:informally
-6,-4,3,-5,27,-13,20,-21|before3:is
-4,-3,1,-12,5,-7,18,2|before3:it
-3,12,34,-11,-13,-16,-11,8|before3:its
-2,-1,-2,-2,-6,0,17,-4|before3:itself
0,-14,5,-3,-20,-2,50,-16|before3:keep
-1,0,0,-15,0,0,1,15|before3:leader
-1,1,-9,4,10,-1,-7,3|before3:let
0,0,8,-3,-4,0,2,-2|before3:lift
0,0,15,0,0,-5,-3,-7|before3:like to see
-1,-3,-12,24,1,16,-22,-4|before3:made
0,0,0,-7,-1,0,8,0|before3:making
-1,0,-7,-2,0,0,-2,13|before3:marine
0,-2,-1,0,0,17,-4,-10|before3:mean
0,0,0,-1,4,-1,-11,10|before3:military
-3,0,-6,-1,0,0,10,0|before3:model
0,0,9,-1,-1,0,-4,-2|before3:more than double
0,-1,0,0,-6,2,9,-4|before3:move
0,-2,-7,18,0,0,-7,-1|before3:n't
0,-1,-7,-1,11,-3,10,-9|before3:need
-1,5,-4,3,11,-1,-11,-1|before3:never
-4,0,-30,42,-5,-6,-7,9|before3:no
-2,14,0,27,-7,-7,-7,-18|before3:not
-2,0,-25,-1,29,-1,-1,-1|before3:note
0,-1,8,-4,9,-2,-6,-3|before3:now
1,-5,48,-8,-25,12,5,-28|before3:of
-2,-2,-10,7,-25,-3,36,-1|before3:on
13,4,-4,-4,-2,-5,5,-7|before3:once
17,0,-7,-3,-4,-6,-3,7|before3:one
0,0,-1,-7,-19,0,30,-3|before3:only
-1,-2,-8,-6,-5,-3,-12,35|before3:ought
0,0,-2,-12,0,-1,0,15|before3:our
0,9,-1,-1,-1,3,7,-17|before3:out
-1,-16,9,3,18,-1,-2,-12|before3:outlays
-1,-1,-1,-1,9,0,-2,-3|before3:own
-1,-1,-1,-2,-1,-1,-4,10|before3:panel
-1,0,-2,-1,10,-1,-4,-1|before3:part
0,-2,-1,-1,-7,-1,27,-14|before3:plan
-2,0,-13,17,-2,-3,5,-2|before3:prime minister
0,0,0,0,-12,0,12,0|before3:project
0,0,16,-3,0,0,0,-11|before3:proposal
0,14,-3,2,2,2,-17,1|before3:put
-1,-1,-16,8,-1,-3,7,8|before3:raise
0,-2,0,0,10,-1,-4,-2|before3:ratio
0,-1,11,1,-3,-1,-2,-6|before3:request
15,0,0,-3,-1,-2,-5,-4|before3:rule
0,0,0,0,8,0,-7,0|before3:same
-7,-2,42,11,-41,-22,10,8|before3:say
14,-1,-5,-1,-1,-2,-1,-2|before3:security - related
0,-2,6,-7,-7,-2,10,2|before3:see
-3,0,-1,-1,-4,-1,10,-1|before3:set
-1,-1,-3,13,-2,-5,-10,9|before3:she
-2,4,60,-16,-14,9,-11,-31|before3:should
2,0,-15,15,0,-1,0,0|before3:side
-1,-1,5,-2,-7,-1,20,-13|before3:so
0,0,-3,0,-3,0,-2,8|before3:sound out
-1,7,-2,-9,12,-3,-2,-1|before3:spend
-1,-1,-5,10,-1,-1,0,-2|before3:stop short
20,-1,-16,-2,-1,0,1,-2|before3:strategy
-1,0,-2,6,-1,-1,-11,11|before3:summit
-1,-1,-2,-2,-9,-2,-8,24|before3:take
0,0,-1,0,-11,-2,15,0|before3:target
0,0,-12,16,0,0,0,-3|before3:team
-1,0,13,2,-1,-2,1,-12|before3:tell
7,-6,-29,11,-33,2,45,3|before3:that
17,-26,-10,-1,31,-23,-9,21|before3:the
-2,0,-7,-1,0,-2,-10,24|before3:the allies
-1,0,-8,-2,0,-1,14,-2|before3:their
0,0,-3,10,0,-1,-4,-2|before3:there
-2,0,20,-4,11,-3,-9,-12|before3:they
0,1,0,-1,9,0,-4,-6|before3:think
-2,0,10,9,-5,-1,8,-19|before3:this
0,12,-25,-8,-3,0,34,-10|before3:to
-1,-1,-11,-2,-1,0,4,12|before3:top
0,0,0,0,15,0,-13,-1|before3:treasury
0,0,0,0,18,1,-17,-1|before3:trillion
2,0,16,-4,-6,-1,-12,4|before3:under
6,4,5,-3,-3,-1,2,-10|before3:up
-1,1,4,-7,-1,10,-9,3|before3:want
-1,5,6,9,-8,-2,-4,-5|before3:was
-1,-2,0,-3,-5,22,-3,-7|before3:way
-1,-1,7,-4,3,-8,7,-3|before3:we
0,0,-18,-1,-2,0,-1,23|before3:weigh
0,0,1,4,-2,-1,-17,15|before3:well
-2,-1,-11,7,-2,-5,22,-9|before3:were
-1,-1,-1,-2,4,-3,-24,27|before3:where
0,-1,-33,2,-5,37,-10,11|before3:whether
-4,-5,4,-7,-4,-13,-1,30|before3:which
-1,0,-1,-2,0,0,8,-3|before3:why
-5,0,-23,24,-8,17,-6,0|before3:will
0,-2,-2,9,10,-2,-11,-3|before3:with
0,-2,0,-1,18,-1,-6,-8|before3:within
-7,-5,5,3,-23,21,-33,39|before3:would
-1,5,-1,-15,0,-1,16,-3|before3:years
-1,-2,-1,-3,0,24,-11,-6|before3:yen
-11,-43,-33,-8,120,-16,-26,17|bound:about
0,-21,61,-34,-27,-25,-9,56|bound:at_least
15,-39,-4,42,-81,37,40,-10|bound:exact
-11,-16,-9,-9,18,29,30,-32|bound:over
-4,-4,-24,2,71,-11,-30,0|bound:under
-6,106,4,-11,-49,-18,-2,-25|bound:up_to
3,0,15,5,-8,-3,-9,-3|by-kind:foreign be
-2,-3,17,19,1,5,-5,-34|by-kind:foreign demand
8,-5,4,-5,3,-2,-2,-1|by-kind:foreign level
10,-2,-1,-7,3,-4,5,-4|by-kind:foreign move
10,-5,13,-1,2,-3,-8,-8|by-kind:foreign pledge
3,-2,34,20,-7,-8,-5,-35|by-kind:foreign proposal
-7,-1,-4,-8,14,-3,15,-6|by-kind:foreign spend
-17,-5,-7,3,8,19,0,-1|by-kind:nobody be
-2,2,-9,9,21,-6,-5,-10|by-kind:nobody cap
3,1,-3,12,3,-9,-10,3|by-kind:nobody demand
-2,7,-4,-6,8,5,-9,2|by-kind:nobody level
3,-6,-22,-8,7,12,28,-12|by-kind:nobody move
2,10,18,-12,-22,-11,-1,15|by-kind:nobody pledge
-4,-3,-1,-12,7,4,12,-2|by-kind:nobody proposal
-2,-1,0,-2,-6,-4,17,-3|by-kind:nobody spend
-2,7,-4,-2,-22,4,7,11|by-kind:nongov be
0,-1,0,0,-4,0,-5,10|by-kind:nongov cap
-7,-4,-6,-30,8,12,-10,37|by-kind:nongov demand
0,0,-2,6,-2,-3,14,-12|by-kind:nongov denial
-1,0,-4,-2,8,-3,-12,14|by-kind:nongov level
-4,-3,-7,9,-22,-2,-4,33|by-kind:nongov move
-4,-6,-10,14,22,4,-21,2|by-kind:nongov pledge
-3,-3,-2,-2,5,1,-4,9|by-kind:nongov proposal
0,-8,4,-5,2,-3,-8,19|by-kind:nongov spend
10,0,-5,-1,0,0,-2,-1|by-kind:noun benchmark
-2,-1,16,14,-4,-4,-9,-10|by-kind:noun demand
-2,-1,6,8,-6,-4,11,-10|by-kind:noun pledge
0,0,-5,-2,-2,-2,-10,22|by-kind:noun proposal
14,-2,1,-5,9,-19,6,-5|by-kind:own be
-2,29,5,-15,-18,-4,15,-10|by-kind:own cap
2,-7,-15,-4,8,-9,10,16|by-kind:own demand
-3,-5,4,12,-13,8,-18,13|by-kind:own denial
-7,0,-4,7,-7,2,31,-21|by-kind:own level
-17,6,13,-4,22,1,-1,-21|by-kind:own move
-3,1,-20,5,4,10,2,2|by-kind:own pledge
-3,1,-16,-4,-11,1,1,33|by-kind:own proposal
3,5,1,7,5,5,-19,-6|by-kind:own spend
3,0,17,-10,-7,-2,-8,6|by-modal:foreign be++False
0,0,-2,14,-1,0,-2,-9|by-modal:foreign be+should+False
0,-3,35,-20,3,7,3,-26|by-modal:foreign demand++False
0,0,-48,54,0,0,-1,-3|by-modal:foreign demand++True
0,0,13,-7,-1,0,-4,-1|by-modal:foreign demand+will+False
-1,0,17,-8,-1,-1,-3,-4|by-modal:foreign demand+would+False
8,-5,4,-5,3,-2,-2,-1|by-modal:foreign level++False
10,-2,-2,-7,10,-4,-2,-4|by-modal:foreign move++False
11,-3,-17,5,2,-3,-2,6|by-modal:foreign pledge++False
4,-2,37,8,-5,-7,-4,-30|by-modal:foreign proposal++False
0,0,-9,13,0,0,-1,-2|by-modal:foreign proposal++True
-6,-1,-18,-1,16,-1,15,-4|by-modal:foreign spend++False
-16,0,-20,9,-3,31,3,-5|by-modal:nobody be++False
0,-4,9,-5,8,-9,-6,6|by-modal:nobody be+would+False
-1,-5,-3,-3,11,-4,10,-5|by-modal:nobody cap++False
0,8,0,0,-1,0,-6,-1|by-modal:nobody cap+will+False
0,0,-8,14,0,-2,-1,-2|by-modal:nobody demand++True
0,0,-4,-2,-2,-1,-2,11|by-modal:nobody demand+would+False
-2,0,-3,-6,11,7,-20,13|by-modal:nobody level++False
0,8,-1,0,-7,-1,13,-10|by-modal:nobody level+will+False
-5,-5,-4,-3,32,23,-13,-25|by-modal:nobody move++False
0,0,0,12,0,-1,-9,-2|by-modal:nobody move++True
0,2,-2,0,-20,-1,27,-6|by-modal:nobody move+will+False
0,0,-1,-2,-2,-1,10,-5|by-modal:nobody move+will+True
8,-2,-15,-4,5,-7,-3,18|by-modal:nobody move+would+False
4,8,21,-15,-20,-8,10,1|by-modal:nobody pledge++False
0,0,-1,0,-1,0,-5,8|by-modal:nobody pledge+will+False
0,0,-2,0,0,-2,-3,8|by-modal:nobody pledge+would+False
-4,-3,0,-21,7,6,10,3|by-modal:nobody proposal++False
0,0,-1,8,-1,-1,0,-6|by-modal:nobody proposal++True
-2,-1,3,1,-2,-2,8,-5|by-modal:nobody spend++False
0,0,-3,-3,-3,-2,10,2|by-modal:nobody spend+will+False
-1,-1,-3,-1,-9,8,0,7|by-modal:nongov be++False
-1,8,-1,0,-8,-4,-4,9|by-modal:nongov be++True
0,0,0,-1,-7,0,11,-3|by-modal:nongov be+would+False
0,-1,0,0,-4,0,-5,10|by-modal:nongov cap++False
-6,-4,1,-29,8,13,-21,38|by-modal:nongov demand++False
0,0,-4,-2,-1,-1,11,-4|by-modal:nongov demand+would+False
0,0,-1,7,-2,-3,11,-11|by-modal:nongov denial++False
-1,0,-4,-2,2,-2,-12,18|by-modal:nongov level++False
-3,2,0,10,-15,2,5,-1|by-modal:nongov move++False
-1,-5,-6,-1,-11,-3,-9,35|by-modal:nongov move+would+False
-3,-5,-9,4,23,-3,-19,12|by-modal:nongov pledge++False
-3,-2,1,-15,0,4,-4,19|by-modal:nongov proposal++False
0,-8,-5,-4,3,-3,-3,20|by-modal:nongov spend++False
0,0,8,0,0,0,-1,-7|by-modal:nongov spend+should+False
10,0,-5,-1,0,0,-2,-1|by-modal:noun benchmark++False
-2,-1,20,8,-4,-4,-8,-9|by-modal:noun demand++False
-2,-1,7,-12,-6,-3,23,-6|by-modal:noun pledge++False
0,0,-1,19,0,-1,-12,-4|by-modal:noun pledge++True
0,0,-5,-2,-2,-2,-10,22|by-modal:noun proposal++False
14,-5,2,4,28,-24,-2,-17|by-modal:own be++False
-6,-4,9,-16,2,-4,-2,20|by-modal:own be+should+False
10,10,-9,-1,-10,-1,4,-3|by-modal:own be+will+False
-3,-3,-10,12,-11,12,7,-4|by-modal:own be+would+False
-1,34,6,-11,-20,-3,0,-5|by-modal:own cap++False
0,-3,-1,-3,-15,0,26,-4|by-modal:own cap+will+False
2,-7,-6,1,-4,-8,13,9|by-modal:own demand++False
0,0,-1,0,10,0,-8,-1|by-modal:own demand++True
-3,-4,-7,54,-12,11,-8,-31|by-modal:own denial++False
0,0,0,-20,0,-2,-3,26|by-modal:own denial++True
-6,-3,-1,-5,19,6,6,-16|by-modal:own level++False
0,-9,0,0,-1,-1,13,-1|by-modal:own level+will+False
0,-4,-23,-36,47,15,22,-22|by-modal:own move++False
0,4,-3,14,-1,-2,-7,-4|by-modal:own move++True
0,0,-3,-1,-12,0,20,-4|by-modal:own move+can+False
-3,9,-10,-4,-9,-4,-11,32|by-modal:own move+could+False
-10,-5,35,-15,-3,-11,-26,35|by-modal:own move+should+False
-1,-7,-6,-12,21,-1,13,-6|by-modal:own move+will+False
0,5,-2,36,-8,-1,-24,-5|by-modal:own move+will+True
-2,-3,29,-13,-8,10,24,-38|by-modal:own move+would+False
0,-1,-2,23,-3,-1,-9,-7|by-modal:own move+would+True
2,7,-14,-30,10,-9,74,-40|by-modal:own pledge++False
-1,0,-3,35,-1,-3,-17,-9|by-modal:own pledge++True
0,0,-2,10,0,0,-7,-1|by-modal:own pledge+can+True
0,0,-2,-1,0,0,-17,21|by-modal:own pledge+could+False
-2,-1,26,-27,-1,-2,-35,43|by-modal:own pledge+should+False
-1,-5,-8,-17,-3,27,13,-7|by-modal:own pledge+would+False
0,0,-15,30,0,-2,-9,-3|by-modal:own pledge+would+True
-9,2,-17,18,-3,-8,-11,28|by-modal:own proposal++False
0,0,-1,-12,0,15,0,-1|by-modal:own proposal+could+False
0,0,-1,-6,-5,-2,0,14|by-modal:own proposal+will+False
0,0,-2,-4,-2,-3,13,-3|by-modal:own proposal+would+False
8,13,-1,-17,47,7,-24,-34|by-modal:own spend++False
0,0,-5,-9,-3,-2,24,-4|by-modal:own spend+can+False
0,0,-2,28,-4,-1,-16,-4|by-modal:own spend+can+True
6,-5,36,-7,-28,0,-28,26|by-modal:own spend+should+False
-3,-1,-15,-6,2,9,32,-17|by-modal:own spend+will+False
0,0,-3,30,-3,-1,-15,-7|by-modal:own spend+will+True
-7,-1,-5,-6,-14,-4,23,13|by-modal:own spend+would+False
0,0,-14,-4,0,0,19,0|by-verb:foreign adopt
-8,3,-22,21,2,-7,-10,20|by-verb:foreign ask
-2,0,-11,14,-5,11,-4,-3|by-verb:foreign ask for
3,0,15,5,-8,-3,-9,-3|by-verb:foreign be
-1,0,-7,20,-3,-2,-2,-5|by-verb:foreign bring up
15,0,-22,-4,-1,-1,15,-1|by-verb:foreign call
-4,0,24,-10,-2,-1,-10,5|by-verb:foreign call for
-2,-1,29,-2,-2,-1,-12,-9|by-verb:foreign call on
0,0,-8,-1,-3,0,-2,15|by-verb:foreign consider
0,0,-9,2,0,0,9,-1|by-verb:foreign demand
-1,-1,-5,11,-1,0,-3,0|by-verb:foreign embrace
0,0,8,-1,0,0,-6,-1|by-verb:foreign encourage
-3,0,8,-5,2,-1,-3,4|by-verb:foreign expect
-4,0,-7,0,-8,0,21,-1|by-verb:foreign get
9,-5,-9,0,7,-1,0,0|by-verb:foreign give
18,0,-11,-3,0,0,-3,-1|by-verb:foreign hold up
-2,0,8,-1,0,-1,-3,-1|by-verb:foreign insist on
-1,-1,-3,-1,10,0,-3,-2|by-verb:foreign lay out
14,0,-9,0,-3,-1,0,-1|by-verb:foreign meet
-1,0,-7,15,0,-1,0,-6|by-verb:foreign mention
-1,0,-12,0,14,0,-1,0|by-verb:foreign press for
-4,0,11,-1,0,0,0,-5|by-verb:foreign propose
-2,0,-7,-1,17,-1,-4,-2|by-verb:foreign put
0,0,23,-4,-6,-1,-5,-6|by-verb:foreign raise
-1,0,-1,19,-3,-2,-8,-3|by-verb:foreign seek
16,0,-4,-2,0,-1,-6,-3|by-verb:foreign set
-1,0,13,-2,0,0,-8,-1|by-verb:foreign set its sights on
-1,0,-2,-2,-1,-2,9,-1|by-verb:foreign settle for
0,0,15,-7,0,-1,0,-5|by-verb:foreign sound out
13,0,-7,-2,0,0,0,-3|by-verb:foreign speak of
-6,-1,-9,-4,8,-1,17,-5|by-verb:foreign spend
-2,-1,-25,4,-2,8,12,6|by-verb:foreign tell
-1,-2,-6,-5,-1,-1,-1,15|by-verb:foreign tie
-4,0,26,-3,2,-1,-13,-6|by-verb:foreign urge
-4,-1,18,-7,1,8,17,-32|by-verb:foreign want
13,0,-8,-1,0,0,-2,-1|by-verb:nobody agree
0,0,-3,0,-3,-1,-1,8|by-verb:nobody amount
0,0,-3,-1,-1,-1,-3,9|by-verb:nobody argue for
10,-1,1,7,-1,-1,-12,-5|by-verb:nobody ask
-2,-1,-8,-3,-5,10,-7,16|by-verb:nobody ask for
-17,-5,-7,3,8,19,0,-1|by-verb:nobody be
-1,0,-9,-1,-5,-1,16,1|by-verb:nobody call for
-3,0,8,-2,0,0,-1,-2|by-verb:nobody choose
0,0,-1,0,9,0,-6,-2|by-verb:nobody clear
0,0,-6,0,8,-4,-3,5|by-verb:nobody climb
0,0,-1,-3,-2,0,9,-3|by-verb:nobody commit
0,0,13,-1,-1,-1,-7,-2|by-verb:nobody convince
0,-1,-20,6,24,-1,-14,4|by-verb:nobody expect
0,0,-1,0,-2,18,-6,-8|by-verb:nobody favor
0,0,-4,-1,0,-2,12,-5|by-verb:nobody favour
0,0,-2,-1,-16,23,-8,5|by-verb:nobody get
9,-2,-14,10,-1,-13,4,7|by-verb:nobody go
-1,-19,-8,15,24,-2,-5,-4|by-verb:nobody hold
0,0,-1,-1,-2,10,-3,-3|by-verb:nobody increase
-1,16,-1,-3,-1,-2,0,-8|by-verb:nobody keep
0,-1,11,-7,-9,-1,7,-1|by-verb:nobody mean
0,-1,-1,0,14,-6,-2,-5|by-verb:nobody move
0,0,-9,0,-2,0,15,-3|by-verb:nobody oblige
0,0,0,0,-3,0,10,-6|by-verb:nobody pay
-1,8,8,10,-1,-3,-8,-13|by-verb:nobody prepare
0,0,0,0,8,0,-7,0|by-verb:nobody project
-2,0,-4,-2,0,-1,-7,16|by-verb:nobody propose
0,0,-2,0,13,0,-9,-1|by-verb:nobody push
0,0,-4,-1,-4,-3,21,-8|by-verb:nobody raise
0,0,-2,-10,-12,7,6,11|by-verb:nobody reach
0,0,-1,0,-1,8,-2,-4|by-verb:nobody reckon
0,0,0,0,16,-1,-9,-5|by-verb:nobody remain
0,-1,10,-2,-5,-1,-4,4|by-verb:nobody rise
0,0,-1,-2,-2,-1,10,-5|by-verb:nobody satisfy
-2,-1,-3,-1,2,-1,-3,10|by-verb:nobody set
-1,16,-1,-2,-6,6,-5,-8|by-verb:nobody stay
0,0,0,0,-5,-1,-3,9|by-verb:nobody stop
0,0,0,0,-5,0,10,-4|by-verb:nobody take up
0,0,-1,6,-1,0,4,-8|by-verb:nobody talk
-1,-1,15,-4,0,-3,-1,-6|by-verb:nobody talk of
-3,6,27,-5,-3,-9,5,-18|by-verb:nobody tell
-1,0,-1,-3,20,-1,4,-18|by-verb:nobody think
0,0,0,0,-6,0,9,-2|by-verb:nobody use
0,-2,-8,-1,-6,-2,-5,24|by-verb:nobody want
-1,-1,-5,12,-1,-1,2,-6|by-verb:nongov accept
-1,0,-1,-3,0,-1,14,-8|by-verb:nongov ask
0,0,-3,0,15,-1,0,-10|by-verb:nongov ask for
-1,0,0,0,0,0,-7,9|by-verb:nongov back
-2,7,-4,-2,-22,4,7,11|by-verb:nongov be
0,-1,-1,0,-2,0,12,-8|by-verb:nongov bring
-3,-1,14,-7,-9,11,-2,-4|by-verb:nongov call
0,0,-10,-2,-1,-1,0,15|by-verb:nongov call for
0,-2,-16,0,3,0,-4,20|by-verb:nongov call on
0,0,-1,13,0,0,0,-12|by-verb:nongov consider
0,0,8,0,-1,0,-8,3|by-verb:nongov demand
-1,1,-6,13,4,-6,-10,4|by-verb:nongov go
0,0,19,0,4,-1,-7,-14|by-verb:nongov hope
0,-3,0,0,-2,0,-5,11|by-verb:nongov keep
0,0,-1,0,0,5,-8,5|by-verb:nongov meet
-1,0,-2,-7,0,-1,0,11|by-verb:nongov mention
0,0,-1,0,-4,0,10,-4|by-verb:nongov move
0,0,10,-1,0,0,-1,-8|by-verb:nongov press
0,0,0,-2,0,0,-21,25|by-verb:nongov promise
0,0,-2,-2,-1,-1,-2,8|by-verb:nongov propose
0,0,-7,0,0,0,0,8|by-verb:nongov push for
-1,-1,-3,-1,-20,12,17,-5|by-verb:nongov put
0,-2,-3,-1,4,-2,-7,11|by-verb:nongov recommend
0,0,5,-2,-1,-1,12,-12|by-verb:nongov seek
0,-8,-2,-4,-2,-3,-5,24|by-verb:nongov spend
0,1,0,0,0,9,0,-9|by-verb:nongov study
-1,-1,-2,-1,-2,-2,-11,21|by-verb:nongov take
-1,0,18,-10,0,11,-4,-15|by-verb:nongov tell
0,0,-10,-1,-1,-1,3,10|by-verb:nongov urge
0,1,-12,-1,-1,-3,-10,25|by-verb:nongov want
-1,0,-1,-3,0,0,13,-7|by-verb:nongov write
0,0,-5,-1,-1,-1,-2,10|by-verb:noun ambition
-1,0,6,12,0,-1,-7,-8|by-verb:noun call for
0,0,-18,0,-1,0,-3,22|by-verb:noun calls
0,0,-4,-1,-1,-1,10,-3|by-verb:noun decision
-1,1,7,12,-7,-2,-13,1|by-verb:noun plan
0,0,15,2,-1,-1,-11,-5|by-verb:noun pressure
0,0,-2,-1,-5,0,13,-4|by-verb:noun push
10,0,-5,-1,0,0,-2,-1|by-verb:noun standard
-1,-1,-3,6,-2,7,-11,6|by-verb:own accept
12,-2,-1,0,12,-1,-17,-4|by-verb:own adopt
6,-4,0,11,-5,7,-5,-10|by-verb:own agree
-1,-1,-3,-11,-2,12,-7,14|by-verb:own aim
0,1,0,12,-1,0,-11,-1|by-verb:own amount
0,0,-1,-2,11,-1,-3,-3|by-verb:own approach
0,0,0,0,26,0,-24,0|by-verb:own approve
-1,-2,12,-5,-2,-1,-2,1|by-verb:own argue for
-1,0,8,6,-3,-3,7,-14|by-verb:own ask
0,0,27,-5,-2,-4,-8,-7|by-verb:own ask for
0,0,0,0,-6,0,8,-1|by-verb:own attain
0,-2,-3,-1,10,-1,1,-5|by-verb:own average
-1,0,10,-4,0,-2,-1,-1|by-verb:own back
14,-2,1,-5,9,-19,6,-5|by-verb:own be
0,-1,-1,-1,12,-1,0,-7|by-verb:own bring
8,-1,-12,13,9,-4,-5,-8|by-verb:own call
-1,0,-10,-1,0,0,4,8|by-verb:own call for
0,11,0,0,-11,0,0,0|by-verb:own cap
-1,0,-1,-2,0,10,-2,-4|by-verb:own choose
0,0,-8,-1,0,-1,-1,11|by-verb:own clamor
-1,-2,8,15,3,-5,-13,-5|by-verb:own commit
-1,9,-3,2,-2,-2,-5,1|by-verb:own consider
-1,-1,-2,-2,-5,-3,9,5|by-verb:own decide
0,0,-3,-3,0,-2,10,-2|by-verb:own decline
-3,-4,-8,-2,10,7,-11,13|by-verb:own devote
0,0,-5,1,0,0,-9,13|by-verb:own discuss
-1,0,-6,15,-4,-2,4,-5|by-verb:own do
0,0,-2,0,-10,-1,4,10|by-verb:own double
0,3,-4,0,10,-1,-7,-1|by-verb:own drop
-1,0,8,-1,-27,7,10,3|by-verb:own end
0,0,-1,-1,0,0,12,-10|by-verb:own enshrine
-1,10,-3,-4,1,-4,12,-11|by-verb:own exceed
0,-4,-1,-5,-4,21,-5,-2|by-verb:own exempt
0,0,-1,-3,-1,-2,0,8|by-verb:own favor
-1,-1,10,4,-1,-1,-11,2|by-verb:own fix
0,0,0,0,9,0,-7,-1|by-verb:own foresee
-1,-5,-5,3,20,-10,-4,1|by-verb:own get
-4,-4,15,-15,-34,25,7,8|by-verb:own go
0,0,-1,0,-5,-2,10,-1|by-verb:own head
0,0,-1,-1,17,-1,-12,-3|by-verb:own hit
-1,16,9,-7,-19,-1,7,-3|by-verb:own hold
0,12,0,0,-9,0,-3,0|by-verb:own hold the line at
0,0,-1,0,0,0,25,-24|by-verb:own hope
0,0,10,-2,-1,-1,-3,-3|by-verb:own increase
0,0,0,-2,-5,0,9,-1|by-verb:own insist
0,-1,0,-1,0,0,8,-4|by-verb:own instruct
0,0,0,0,-8,0,11,-2|by-verb:own intend
-1,-9,-3,-4,17,-2,12,-10|by-verb:own keep
-2,0,-6,0,1,-1,-8,16|by-verb:own leap
0,0,8,0,-9,2,2,-2|by-verb:own leave
0,0,0,-2,-1,0,-6,9|by-verb:own like to see
0,9,0,0,-4,0,-2,-1|by-verb:own limit
0,2,-4,-13,14,13,-3,-9|by-verb:own live with
0,0,-2,-2,0,0,-8,12|by-verb:own look at
0,0,-3,-1,-1,-1,8,-2|by-verb:own make good on
0,0,8,0,13,0,-15,-5|by-verb:own manage
-1,0,-17,-3,10,4,13,-6|by-verb:own match
-13,-2,29,10,-13,-2,3,-12|by-verb:own meet
5,-1,5,5,-4,-1,-2,-9|by-verb:own mention
1,-1,-8,-3,-2,2,-4,16|by-verb:own move
0,0,4,-5,0,0,19,-17|by-verb:own name
-1,-1,-4,9,-1,-3,-11,12|by-verb:own offer
0,0,0,0,-7,-1,9,-1|by-verb:own peak
0,-1,-1,3,-4,-1,12,-8|by-verb:own plan
0,0,-3,-1,-2,0,-4,10|by-verb:own plead for
-1,-1,-7,-8,-1,-1,8,11|by-verb:own pledge
0,0,0,0,14,0,-13,0|by-verb:own project
-2,-1,-4,6,-8,-1,24,-13|by-verb:own promise
0,-2,-8,10,7,-3,6,-11|by-verb:own propose
-5,12,8,8,1,-11,-19,6|by-verb:own put
-1,-3,-14,0,-1,10,1,8|by-verb:own raise
-1,-3,-1,11,13,-3,-13,-3|by-verb:own reach
0,0,1,-10,0,0,-3,13|by-verb:own ready
0,0,-9,14,0,-4,6,-6|by-verb:own refuse
0,0,0,8,0,0,-7,0|by-verb:own reject
0,5,0,-1,-21,-1,20,-1|by-verb:own remain
-1,-1,-3,-2,-1,-7,-16,31|by-verb:own rule out
0,0,0,0,9,0,-8,-1|by-verb:own rush
0,0,0,9,0,0,-9,0|by-verb:own scoff
0,0,-1,4,-8,0,6,-1|by-verb:own secure
0,0,-3,-3,-1,0,11,-4|by-verb:own seek
2,-1,-3,-3,9,-1,-10,8|by-verb:own set
0,-1,-1,-3,5,0,-10,10|by-verb:own set aside
0,0,-4,-1,12,0,5,-11|by-verb:own settle for
-1,-1,15,-4,-2,0,-2,-5|by-verb:own settle on
0,0,-1,0,0,0,-8,9|by-verb:own shoot for
0,0,0,0,8,0,-10,3|by-verb:own slip
-1,0,-1,-1,-4,0,8,-2|by-verb:own speak of
8,12,10,5,-9,3,-9,-18|by-verb:own spend
-3,0,7,-5,-10,-3,11,3|by-verb:own stay
0,10,-1,-1,-5,-1,1,-3|by-verb:own stick to
0,0,0,0,-9,0,12,-2|by-verb:own stop
0,0,0,-2,-4,0,-2,8|by-verb:own suggest
0,-2,-1,0,10,0,-6,-1|by-verb:own swell
9,0,-1,-2,-10,5,5,-7|by-verb:own take
0,0,-4,-1,-2,-1,9,0|by-verb:own take up
0,0,-4,21,0,0,-3,-13|by-verb:own talk of
-1,-1,-8,14,-4,-3,-14,17|by-verb:own tell
-1,-1,-2,-1,-3,8,-6,6|by-verb:own think
0,0,18,-3,-1,0,2,-15|by-verb:own time
0,0,-5,-2,0,0,-2,11|by-verb:own urge
0,0,0,-4,-5,0,1,8|by-verb:own vote on
0,6,-7,-1,-5,0,8,-1|by-verb:own vow
0,-1,0,-4,-1,11,-2,-2|by-verb:own warn
0,0,-3,-2,0,0,-1,8|by-verb:own weigh
-1,-1,-2,10,-2,-2,-13,10|by-verb:own write
28,-18,84,18,9,-19,-9,-92|by:foreign
-19,5,-31,-14,24,15,30,-10|by:nobody
-22,-18,-31,-13,-6,9,-43,123|by:nongov
5,-3,11,18,-12,-11,-10,1|by:noun
-17,27,-31,-1,-1,-5,27,2|by:own
0,0,-4,0,-1,0,9,-3|date-after:far led by around
0,0,-3,-3,19,0,-10,-2|date-after:far led by as
0,0,-3,12,1,-1,-6,-2|date-after:far led by before
-8,0,-13,-10,9,-15,9,27|date-after:far led by by
-2,-1,-7,4,12,-1,17,-22|date-after:far led by for
0,0,-5,0,-7,-1,9,5|date-after:far led by from
-3,-5,6,-11,6,-5,24,-12|date-after:far led by in
0,-1,0,0,-7,-1,-2,12|date-after:far led by of
0,5,0,0,-37,0,32,0|date-after:far led by through
0,0,-1,-1,9,5,-7,-5|date-after:far led by until
0,0,-1,0,-4,-1,12,-5|date-after:next led by 3%
0,0,-1,0,-4,0,8,-1|date-after:next led by by
0,0,0,0,-13,0,4,10|date-after:next led by defence
-1,-1,-1,-1,-14,0,2,16|date-after:next led by for
0,0,-1,-10,-9,-1,30,-9|date-after:next led by from
0,0,-2,0,18,-1,-10,-5|date-after:next led by gdp
-1,1,-1,-3,15,-2,-10,0|date-after:next led by in
0,0,0,0,15,0,-14,0|date-after:now led by 2%
0,0,-1,0,-7,0,13,-5|date-after:now led by 3 percent
0,0,0,0,-14,0,15,0|date-after:now led by 4.7%
-1,-1,-2,8,0,-1,-2,-1|date-after:now led by at
-4,-1,12,-3,-11,-1,2,6|date-after:now led by before
0,0,-1,0,-4,-2,-12,19|date-after:now led by dated
0,0,-2,-1,-4,0,10,-2|date-after:now led by defence
-1,-1,1,1,20,-1,-19,0|date-after:now led by for
0,0,-2,-2,17,-1,-9,-3|date-after:now led by gdp
0,0,-1,-7,0,9,2,-1|date-after:now led by hague
0,0,-15,2,0,0,-1,16|date-after:now led by hearing
-9,-4,13,-13,37,1,-14,-10|date-after:now led by in
-4,12,-31,-1,-21,-2,18,29|date-after:now led by on
-1,0,21,5,-12,-4,-13,5|date-after:now led by reported
0,10,-8,8,-9,0,0,0|date-after:now led by reporters
-1,10,5,0,-13,-1,4,-3|date-after:now led by said
-1,0,-3,10,-1,-5,-1,-1|date-after:now led by their
-1,0,-1,-1,1,0,-6,9|date-after:now led by to
0,0,-4,-1,-12,0,20,-2|date-after:now led by within
0,0,-1,0,10,-2,-5,-2|date-after:past led by (
0,0,0,0,17,0,-17,0|date-after:past led by 2 percent
0,0,-1,-1,-7,-1,-7,17|date-after:past led by 2.6 percent
0,-3,-1,0,-16,-2,23,-1|date-after:past led by by
-2,-1,-3,0,22,-2,-12,-3|date-after:past led by for
-10,7,3,-11,47,11,-37,-9|date-after:past led by in
-1,2,-4,-1,20,-3,-14,0|date-after:past led by of
-5,11,-2,-3,10,-6,3,-9|date-after:past led by since
-2,2,8,-6,-16,-3,24,-7|date-before:far led by by
-1,4,13,-5,1,-5,-2,-6|date-before:far led by for
-1,-6,-7,1,37,4,-18,-11|date-before:far led by in
0,0,0,15,-3,0,-8,-4|date-before:far led by set
0,-1,14,0,-9,2,-4,-1|date-before:far led by to
-2,6,11,-5,8,-1,-20,2|date-before:next led by for
-1,-1,1,0,-8,-2,14,-2|date-before:next led by from
-1,0,-3,0,-2,0,18,-11|date-before:next led by in
25,13,-25,-1,-14,-3,8,-2|date-before:now led by ,
0,0,-3,0,0,0,8,-5|date-before:now led by 2.45 percent
0,0,-1,0,-5,0,10,-3|date-before:now led by agreed
0,0,0,0,11,0,-10,0|date-before:now led by defense
-1,10,-9,3,15,-2,-30,13|date-before:now led by for
0,0,-6,-1,-5,0,15,-2|date-before:now led by gdp
0,0,-1,0,0,0,9,-8|date-before:now led by government
-2,-1,8,-3,-4,-1,9,-7|date-before:now led by hague
0,0,-2,-1,0,0,8,-4|date-before:now led by house
1,4,7,-22,-22,-4,30,5|date-before:now led by in
0,0,-2,4,0,0,-9,9|date-before:now led by into
19,-2,-11,-2,-2,8,-9,0|date-before:now led by late
0,-1,2,-1,8,-1,-5,-2|date-before:now led by nothing
-1,-2,-2,8,-3,-1,-6,6|date-before:now led by of
-1,-1,0,0,-3,-2,8,-1|date-before:now led by off
14,0,-9,0,-3,-1,0,-1|date-before:now led by officials
-7,-2,13,12,-2,10,5,-29|date-before:now led by on
12,0,-4,0,1,0,-8,-1|date-before:now led by released
-2,-1,11,-7,-2,-1,-4,5|date-before:now led by reported
3,-8,11,27,-8,-2,11,-33|date-before:now led by said
-2,0,-4,-1,-1,-1,-12,21|date-before:now led by summit
0,0,0,-12,0,0,13,0|date-before:now led by threatened
0,0,0,-1,-4,0,-6,12|date-before:now led by to
-1,-1,18,11,-3,-1,-18,-5|date-before:now led by washington
0,0,-18,-3,3,0,-2,21|date-before:now led by washington post
0,-1,-2,0,-13,17,0,-1|date-before:past led by ,
0,0,14,0,1,-1,-6,-7|date-before:past led by as
0,-6,-4,0,-6,0,22,-5|date-before:past led by from
20,-12,-15,9,3,-9,16,-13|date-before:past led by in
-1,8,-1,0,-8,-4,-5,11|date-before:past led by its
11,0,-2,-1,-6,-2,-9,10|date-before:past led by of
0,14,-11,-1,10,-2,-4,-5|date-before:past led by since
0,0,0,0,-31,0,31,0|date-before:past led by time
-19,-4,2,-8,-5,-24,52,6|date:far
-6,3,1,-22,-16,-11,32,19|date:next
7,8,10,7,-9,-23,0,1|date:now
-3,20,-4,-14,31,10,-12,-27|date:past
-1,-1,0,9,-2,-2,-4,1|governor-form:accept finite+
0,0,-1,9,0,0,-1,-6|governor-form:accept finite++not
-1,-1,5,-8,-1,10,-7,2|governor-form:accept finite+would
0,0,-7,9,0,-1,-1,-1|governor-form:accept finite+would+not
12,-2,-15,-5,12,-1,2,-4|governor-form:adopt finite+
19,-3,-9,7,-4,7,-4,-12|governor-form:agree finite+
-1,-1,3,-2,-1,-1,-11,13|governor-form:aim finite+should
0,0,-1,-9,0,13,-1,-1|governor-form:aim finite+would
0,0,-5,-1,-1,-1,-2,10|governor-form:ambition +
0,-1,-3,0,-4,-1,1,8|governor-form:amount finite+
0,0,-1,-2,10,-1,-3,-3|governor-form:approach gerund+
0,0,-3,0,24,0,-18,-2|governor-form:approve finite+
0,-2,-6,-4,-2,-2,-5,22|governor-form:argue for finite+
3,-3,14,10,4,-9,9,-27|governor-form:ask finite+
0,0,-28,36,0,0,-3,-4|governor-form:ask finite++not
-3,-1,10,-21,8,23,-17,0|governor-form:ask for finite+
0,0,-7,10,0,-1,0,-1|governor-form:ask for finite++not
0,0,-15,21,-4,0,-1,0|governor-form:ask for inf+
0,5,-21,-2,-4,-2,-4,28|governor-form:ask gerund+
0,-2,-2,-1,13,-1,-2,-5|governor-form:average finite+
-1,0,3,-3,-1,0,-10,11|governor-form:back finite+
0,-5,-3,2,9,8,-5,-8|governor-form:be finite+
-1,6,-1,0,-13,-4,4,9|governor-form:be finite++not
-6,-4,11,-2,1,-7,-5,13|governor-form:be finite+should
10,10,-9,-1,-7,-2,1,-3|governor-form:be finite+will
-3,-7,-1,6,-10,3,13,0|governor-form:be finite+would
-1,-1,-1,-1,22,-2,-8,-8|governor-form:bring finite+
0,0,0,-1,-12,-1,22,-8|governor-form:bring inf+
-1,0,-6,19,-3,-2,-2,-5|governor-form:bring up finite+
0,0,0,0,-7,0,8,0|governor-form:budget progressive+
20,1,-14,7,-1,6,-6,-13|governor-form:call finite+
-1,0,6,12,0,-1,-7,-8|governor-form:call for +
-4,-1,3,-12,-7,-3,11,12|governor-form:call for finite+
-2,0,-5,-1,-2,-1,-1,11|governor-form:call for gerund+
0,0,-9,3,-1,0,8,0|governor-form:call gerund+
-1,0,9,-2,-6,-1,-15,17|governor-form:call on finite+
0,0,-18,0,-1,0,-3,22|governor-form:calls +
0,0,-1,-1,0,-1,-4,9|governor-form:campaign finite+
0,13,0,0,-11,0,0,0|governor-form:cap finite+
-3,0,8,-2,0,0,0,-2|governor-form:choose finite+
0,0,-1,0,8,0,-6,-2|governor-form:clear finite+
-1,-1,-7,0,-3,-5,1,16|governor-form:climb finite+
0,-3,0,0,-3,-1,8,-1|governor-form:come to finite+will
-1,-1,-6,-10,3,-1,25,-8|governor-form:commit finite+
0,0,-2,10,0,0,-7,-1|governor-form:commit finite+can+not
0,0,24,-12,-1,-1,-12,1|governor-form:commit finite+should
0,0,-7,17,0,-1,-6,-2|governor-form:commit finite+would+not
-1,10,-11,1,-4,-1,-4,10|governor-form:consider finite+
0,-1,-1,-2,-1,0,-3,8|governor-form:consider progressive+
-1,-2,0,-3,-1,0,-1,8|governor-form:contain finite+
0,0,13,-1,-1,-1,-7,-2|governor-form:convince finite+
0,0,-1,0,-5,0,11,-5|governor-form:decide finite+
0,0,-4,-1,-1,-1,10,-3|governor-form:decision +
0,0,-3,-3,0,-2,10,-2|governor-form:decline finite+
-2,-3,-7,-2,13,8,-4,-4|governor-form:devote finite+
-2,-1,9,-3,-7,-1,-2,7|governor-form:devote finite+should
0,0,-5,-1,0,0,-3,9|governor-form:discuss inf+
0,0,-4,-9,-3,-2,22,-3|governor-form:do finite+can
0,0,-2,10,-1,0,-8,0|governor-form:do finite+will+not
0,0,-1,0,-1,0,-14,16|governor-form:double finite+should
0,3,-2,-1,-2,-1,-5,8|governor-form:drop finite+
0,0,8,-1,0,0,-6,-1|governor-form:encourage finite+
0,1,11,0,-24,7,19,-13|governor-form:end finite+
0,0,-2,-1,1,-2,-13,16|governor-form:end finite+will
0,0,-2,-3,8,-3,8,-7|governor-form:exceed finite+
0,-2,-1,-6,-4,16,-1,-2|governor-form:exempt finite+
0,-2,0,-2,-1,10,-4,-1|governor-form:exempt inf+
0,-3,14,-1,-1,0,0,-9|governor-form:exhort finite+
-3,-1,-11,1,30,-2,-10,-3|governor-form:expect finite+
0,0,-1,0,10,0,-8,0|governor-form:expect finite++not
0,-1,-3,-3,-2,17,-6,-2|governor-form:favor finite+
0,0,-4,-1,0,-2,12,-5|governor-form:favour finite+
-1,-1,10,-2,-1,-1,-12,9|governor-form:fix finite+
0,0,-1,0,9,0,-6,-1|governor-form:foresee finite+
-4,-2,-9,-1,26,9,-10,-9|governor-form:get finite+
0,-3,-4,-6,-10,-3,19,6|governor-form:get finite+should
0,0,4,-5,-6,-1,14,-5|governor-form:get finite+will
0,0,0,10,-2,0,-3,-4|governor-form:get finite+would+not
0,0,0,19,-7,3,-11,-4|governor-form:get gerund+
0,0,-4,-15,-3,6,-4,21|governor-form:get inf+
8,-5,-12,3,6,11,-5,-7|governor-form:give finite+
-3,5,-15,-8,-8,-7,9,26|governor-form:go finite+
0,-1,3,-2,-4,-5,-10,19|governor-form:go finite+should
0,-1,-1,-1,-6,-1,15,-6|governor-form:go finite+should+not
0,-1,0,10,-2,0,-6,-1|governor-form:go finite+will+not
9,-5,19,-10,-7,17,-22,-1|governor-form:go finite+would
-1,-2,1,5,8,0,-2,-9|governor-form:go gerund+
0,0,0,9,0,-1,-6,-1|governor-form:go gerund++not
0,0,-6,-8,-3,-1,23,-4|governor-form:go progressive+
0,0,-1,16,0,-1,-9,-3|governor-form:go progressive++not
0,0,-1,0,-13,-1,17,-1|governor-form:head finite+
0,0,0,0,9,0,-8,0|governor-form:hit finite+
6,-2,-5,-2,-4,0,9,-1|governor-form:hold finite+will
0,12,0,0,-9,0,-3,0|governor-form:hold the line at finite+
15,0,-10,-2,0,0,-1,-2|governor-form:hold up finite+
-1,0,19,-2,8,-2,17,-39|governor-form:hope finite+
-1,0,9,0,0,-1,0,-6|governor-form:increase finite+
0,0,10,-2,-1,-1,-4,-3|governor-form:increase finite+should
0,-1,12,-5,-6,-1,8,-6|governor-form:insist finite+
0,0,0,0,-8,0,11,-2|governor-form:intend finite+
-1,-6,-2,-2,18,-2,-13,7|governor-form:keep finite+
0,-2,0,-3,24,-1,-17,-1|governor-form:keep finite+can
0,6,-1,-1,-12,0,11,-4|governor-form:keep finite+will
0,5,-1,-1,-19,-1,26,-8|governor-form:keep inf+
-1,-2,-3,-1,18,0,-5,-6|governor-form:lay out finite+
-2,0,-6,0,1,-1,-8,16|governor-form:leap finite+
0,-1,8,0,-14,2,-7,12|governor-form:leave finite+
0,-1,-1,-1,10,-3,-1,-3|governor-form:lift finite+
0,0,-1,0,1,8,-5,-2|governor-form:lift gerund+
0,9,0,0,-4,0,-2,-1|governor-form:limit finite+
0,3,-3,-1,14,-2,-2,-8|governor-form:live with finite+
0,0,-2,-12,0,14,0,1|governor-form:live with finite+could
0,0,-1,0,13,0,-12,0|governor-form:manage finite+
0,0,-11,0,18,0,-5,-2|governor-form:match finite+should
0,0,-3,-2,-1,-2,10,-2|governor-form:match finite+would
0,0,11,-7,-11,-1,9,-1|governor-form:mean finite+
13,-1,11,-2,-9,-1,-5,-5|governor-form:meet finite+
-10,0,13,0,0,0,-1,-1|governor-form:meet finite+should
0,0,-1,13,0,0,-11,-1|governor-form:meet finite+will+not
0,0,-5,-1,0,-1,0,8|governor-form:meet finite+would
-1,-1,-5,22,-4,-2,0,-10|governor-form:mention finite+
0,0,6,0,-7,-1,9,-5|governor-form:move finite+
-2,0,-4,-1,-1,-1,-4,12|governor-form:move finite+could
0,-1,-1,0,14,-2,-2,-7|governor-form:move gerund+
-1,0,3,-5,0,-1,15,-11|governor-form:name finite+
0,0,-11,0,-2,0,22,-8|governor-form:oblige finite+
0,0,14,-2,-1,0,-2,-10|governor-form:pay finite+should
0,0,-8,-1,-1,-1,-4,16|governor-form:pay progressive+should
0,0,0,0,-15,0,15,0|governor-form:peak finite+
0,0,0,0,12,-1,-7,-4|governor-form:peak finite+would
0,0,0,0,17,0,-1,-15|governor-form:pencil in finite+
0,2,8,-3,-6,-1,-1,3|governor-form:plan +
0,0,0,16,0,-1,-12,-2|governor-form:plan ++not
0,0,0,0,-8,0,9,-1|governor-form:plan gerund+
0,0,0,-2,0,0,8,-5|governor-form:plan progressive+
0,0,-5,-2,-2,0,-5,13|governor-form:plead for finite+
-1,-4,-4,-8,-2,-2,5,15|governor-form:pledge finite+
-1,9,10,-1,-1,-2,-7,-8|governor-form:prepare finite+
-2,0,8,3,0,-2,5,-12|governor-form:press finite+
0,0,-13,0,14,0,0,0|governor-form:press for finite+
0,0,16,1,-1,0,-10,-5|governor-form:pressure +
0,0,-1,0,22,0,-20,-1|governor-form:project finite+
-6,-2,0,7,7,-3,-25,22|governor-form:propose finite+
0,0,-1,-1,0,-1,20,-16|governor-form:propose finite+would
0,0,-2,-1,-5,0,13,-4|governor-form:push +
-1,0,0,-1,21,-1,-15,-3|governor-form:push finite+
-7,13,-13,-4,12,6,-1,-6|governor-form:put finite+
-1,0,11,-1,-2,-4,1,-2|governor-form:put finite+would
-1,-1,12,-4,0,10,-12,-3|governor-form:raise finite+
0,0,-3,-3,-3,-1,19,-8|governor-form:raise finite+will
0,-1,1,-4,-4,0,-6,14|governor-form:raise gerund+
0,0,0,0,-8,0,12,-3|governor-form:raise progressive+
-1,-2,-1,0,29,-1,-17,-7|governor-form:reach finite+
0,0,0,-2,-1,0,-7,10|governor-form:reach finite+could
0,0,0,-10,-2,0,-3,15|governor-form:reach finite+should
0,0,-1,0,-4,-1,8,-2|governor-form:reach finite+will
0,0,0,0,-6,8,0,-2|governor-form:reach gerund+
0,0,0,0,-14,-1,18,-2|governor-form:reach inf+
0,0,-1,-10,0,0,-4,16|governor-form:ready finite+should
0,0,0,0,0,10,0,-9|governor-form:reckon progressive+
0,0,-1,4,0,-4,8,-6|governor-form:refuse finite+
0,0,-8,11,0,-1,-2,-1|governor-form:refuse gerund+
0,0,0,11,0,-1,-7,-2|governor-form:reject finite+
0,0,0,0,11,0,-6,-5|governor-form:remain finite+will
0,0,11,0,-2,0,-1,-6|governor-form:rise finite+
-1,0,-3,36,-1,-4,-12,-16|governor-form:rule out finite+
0,-1,0,-21,-1,-2,0,25|governor-form:rule out finite++not
0,0,-1,-2,-2,-1,10,-5|governor-form:satisfy finite+will+not
0,0,0,9,0,0,-9,0|governor-form:scoff finite+
-1,0,12,1,-2,-1,-3,-5|governor-form:seek finite+
0,0,-1,-2,-1,0,17,-12|governor-form:seek finite+would
0,-1,-1,0,12,0,-2,-6|governor-form:set aside finite+
7,-2,-8,-7,10,-2,-5,8|governor-form:set finite+
0,0,0,0,-1,0,10,-8|governor-form:set out finite+
0,0,-2,0,22,0,-6,-13|governor-form:settle for inf+
-2,-1,15,1,-4,-1,-3,-6|governor-form:settle on finite+
0,-1,-5,-4,-1,-1,14,-2|governor-form:sign up finite+
0,0,0,0,8,0,-8,0|governor-form:slip finite+will
0,0,12,-7,-3,-1,-2,3|governor-form:sound out finite+
10,-1,-5,-3,-5,-1,6,0|governor-form:speak of finite+
8,5,-1,-17,36,-5,-18,-8|governor-form:spend finite+
0,0,-1,-1,12,0,-10,0|governor-form:spend finite++not
0,0,-1,11,-3,0,-4,-3|governor-form:spend finite+can+not
9,-3,5,5,-12,5,-11,2|governor-form:spend finite+should
-2,-1,-17,-2,-5,9,27,-8|governor-form:spend finite+will
-7,-1,-5,-6,-10,-4,15,17|governor-form:spend finite+would
-5,7,7,9,1,2,-21,-1|governor-form:spend gerund+
-1,-1,-5,3,-17,-1,35,-13|governor-form:spend inf+
-1,-1,-3,-1,11,-1,-20,15|governor-form:spend progressive+
-1,-1,26,-8,-9,-2,-4,0|governor-form:spend progressive+should
-1,0,-1,-3,3,-1,18,-15|governor-form:spend progressive+will
-2,-1,10,-6,4,0,-2,-3|governor-form:stand finite+
10,0,-5,-1,0,0,-2,-1|governor-form:standard +
-3,2,7,-5,3,4,-15,6|governor-form:stay finite+
0,0,0,0,-6,0,9,-1|governor-form:stay finite+would
0,9,-1,-2,-1,0,-2,-3|governor-form:stay inf+
0,10,0,-1,-2,-1,-3,-2|governor-form:stick to finite+
0,0,-1,0,-14,-1,9,7|governor-form:stop finite+
0,1,0,0,0,9,0,-9|governor-form:study finite+
0,0,3,-2,-5,-2,-5,11|governor-form:suggest finite+
0,-2,0,0,8,0,-4,-1|governor-form:swell finite+will
11,-4,-5,-3,1,9,-6,-3|governor-form:take finite+
0,3,0,0,-8,0,9,-2|governor-form:take finite+will
0,-1,-2,-1,-4,-1,-8,18|governor-form:take finite+would
0,0,-4,-1,-2,-1,9,0|governor-form:take up finite+
0,0,0,0,-3,0,9,-5|governor-form:take up finite+will
-1,-1,11,3,0,-3,-1,-8|governor-form:talk of finite+
0,0,-4,11,0,0,0,-7|governor-form:talk of inf+
-3,5,-1,10,-12,1,-1,1|governor-form:tell finite+
0,0,-10,0,0,10,0,0|governor-form:tell gerund+
-2,-1,24,-8,0,-3,-1,-9|governor-form:tell inf+
-2,-1,0,-6,16,6,-2,-11|governor-form:think finite+
0,0,18,-3,-1,0,2,-15|governor-form:time finite+
-4,-1,16,-7,2,-2,-15,11|governor-form:urge finite+
0,0,0,-4,-5,0,1,8|governor-form:vote on finite+will
0,6,-8,-1,-7,0,11,-1|governor-form:vow finite+
-5,-5,-5,-12,-10,3,8,26|governor-form:want finite+
0,-1,-4,-4,-1,10,4,-3|governor-form:warn finite+
0,0,-3,-2,-3,-1,-2,11|governor-form:weigh progressive+
0,1,-1,5,-13,0,4,4|governor-in:text be finite
10,0,-5,-1,0,0,-2,-1|governor-in:text benchmark noun
3,24,-9,-5,20,-8,-14,-10|governor-in:text cap finite
0,6,-1,-1,-9,0,7,-2|governor-in:text cap inf
11,-12,-27,-1,3,12,36,-22|governor-in:text demand finite
-1,2,-20,-6,3,4,-3,21|governor-in:text demand gerund
-3,-1,17,5,17,-6,-11,-20|governor-in:text demand inf
-2,-1,14,10,-4,-4,-7,-6|governor-in:text demand noun
-3,-1,12,-12,-4,-3,4,7|governor-in:text demand progressive
-5,-5,1,11,-14,1,8,3|governor-in:text denial finite
0,2,18,-13,-1,1,-4,-2|governor-in:text denial gerund
0,-2,0,-4,-1,10,0,-1|governor-in:text denial inf
-2,-18,-9,-2,13,3,12,3|governor-in:text level finite
5,2,11,-21,6,-7,-9,13|governor-in:text move finite
-3,-5,1,23,22,11,-27,-23|governor-in:text move gerund
-1,-2,-16,-12,-8,25,13,2|governor-in:text move inf
-1,-1,-21,5,-5,-6,26,3|governor-in:text move progressive
0,6,20,1,28,1,-56,-1|governor-in:text pledge finite
-3,-2,-1,12,-13,-6,0,13|governor-in:text pledge gerund
0,0,-2,-3,0,-2,-1,9|governor-in:text pledge inf
-2,-1,6,8,-6,-4,11,-10|governor-in:text pledge noun
9,-1,-6,-5,-5,10,10,-11|governor-in:text pledge progressive
-7,-5,14,18,-4,5,-8,-13|governor-in:text proposal finite
-3,-1,15,-13,-3,-6,4,5|governor-in:text proposal gerund
4,-1,0,9,-1,-1,3,-13|governor-in:text proposal inf
0,0,-5,-2,-2,-2,-10,22|governor-in:text proposal noun
-1,-2,-11,-5,-6,3,-17,38|governor-in:text proposal progressive
5,-7,-13,0,28,7,-11,-9|governor-in:text spend finite
-5,6,7,5,-8,1,-4,-2|governor-in:text spend gerund
0,-1,-2,-2,-11,-1,21,-4|governor-in:text spend inf
-3,-2,17,-16,20,-5,-15,5|governor-in:text spend progressive
3,-5,-2,0,0,0,-6,11|governor-in:title cap finite
0,-1,0,0,-10,-1,19,-7|governor-in:title cap inf
-8,-1,24,13,5,-8,-38,14|governor-in:title demand finite
0,0,-14,-1,-2,0,-1,18|governor-in:title demand gerund
0,0,-11,22,0,-1,-7,-2|governor-in:title denial finite
0,9,0,-2,4,-1,-5,-5|governor-in:title level finite
-9,2,9,-3,1,-12,13,0|governor-in:title move finite
0,-1,-1,-2,-5,-3,11,1|governor-in:title move inf
-1,-2,-11,2,-3,-4,18,1|governor-in:title pledge finite
-3,-1,-4,7,-7,-6,-12,26|governor-in:title spend finite
-1,-1,-3,-4,-7,-1,27,-11|governor-in:title spend inf
-2,0,6,0,-13,2,4,3|governor-kind:be
10,0,-5,-1,0,0,-2,-1|governor-kind:benchmark
0,30,-6,-7,-2,-10,4,-9|governor-kind:cap
-5,-15,9,12,16,-5,-23,11|governor-kind:demand
-6,-6,8,17,-16,10,-5,-1|governor-kind:denial
-2,2,-8,-6,12,1,8,-7|governor-kind:level
-8,-5,-17,-11,10,7,27,-3|governor-kind:move
3,0,7,13,0,-6,-16,0|governor-kind:pledge
-8,-8,9,-1,-9,-4,-7,28|governor-kind:proposal
-7,-5,0,-8,15,-5,5,4|governor-kind:spend
0,-5,-3,2,9,8,-5,-8|governor-mood:be finite+
-1,6,-1,0,-13,-4,4,9|governor-mood:be finite++not
-6,-4,11,-2,1,-7,-5,13|governor-mood:be finite+should
10,10,-9,-1,-7,-2,1,-3|governor-mood:be finite+will
-3,-7,-1,6,-10,3,13,0|governor-mood:be finite+would
10,0,-5,-1,0,0,-2,-1|governor-mood:benchmark +
1,6,3,-11,12,-4,-17,10|governor-mood:cap finite+
0,13,-1,-2,-4,-1,-4,-1|governor-mood:cap finite++passive
0,-2,0,-3,24,-1,-17,-1|governor-mood:cap finite+can
6,-4,-6,-3,-15,0,26,-4|governor-mood:cap finite+will
0,8,0,0,-1,0,-6,-1|governor-mood:cap finite+will+passive
0,5,-1,-1,-19,-1,26,-9|governor-mood:cap inf+
-2,-1,20,8,-4,-4,-8,-9|governor-mood:demand +
-3,-17,4,-20,0,4,18,14|governor-mood:demand finite+
-1,-1,-50,55,9,-2,-8,-4|governor-mood:demand finite++not
0,0,-8,14,0,-1,-2,-2|governor-mood:demand finite++not+passive
8,5,35,-21,2,9,-15,-24|governor-mood:demand finite++passive
-1,0,12,-11,2,-1,-2,0|governor-mood:demand finite+will
-1,-1,-1,-12,-4,-3,11,10|governor-mood:demand finite+would
-1,2,-33,-7,1,4,-4,39|governor-mood:demand gerund+
-1,-1,-6,12,16,-2,-10,-8|governor-mood:demand inf+
-2,-1,24,-8,0,-3,-1,-9|governor-mood:demand inf++passive
-3,-1,11,-11,-4,-3,4,7|governor-mood:demand progressive+
-5,-5,-21,75,-14,3,7,-42|governor-mood:denial finite+
0,-1,0,-21,-1,-2,0,25|governor-mood:denial finite++not
0,2,18,-13,-1,1,-4,-2|governor-mood:denial gerund+
0,-2,0,-3,-1,9,-1,-1|governor-mood:denial inf+
-1,-15,-4,-15,25,10,-20,20|governor-mood:level finite+
0,-4,-1,0,15,-2,-7,-1|governor-mood:level finite++passive
-1,-1,-1,-1,-7,-3,25,-12|governor-mood:level finite+will
0,5,-2,-1,13,-3,-5,-7|governor-mood:level finite+would
0,9,-1,-2,-1,0,-2,-3|governor-mood:level inf+
7,2,-4,-30,56,7,-17,-21|governor-mood:move finite+
-1,0,2,4,7,-1,-9,-2|governor-mood:move finite++passive
0,0,-3,-1,-12,0,20,-4|governor-mood:move finite+can
-3,9,-10,-4,-10,-4,-9,31|governor-mood:move finite+could
-10,-5,42,-24,-3,-11,-25,35|governor-mood:move finite+should
0,2,-1,-1,-7,-1,15,-7|governor-mood:move finite+should+not
-2,-4,-7,-13,6,-2,35,-12|governor-mood:move finite+will
0,5,-2,36,-8,-1,-24,-5|governor-mood:move finite+will+not
0,0,-1,-2,-2,-1,10,-5|governor-mood:move finite+will+not+passive
6,-9,10,-17,-14,0,12,13|governor-mood:move finite+would
0,-1,-2,23,-3,-1,-9,-7|governor-mood:move finite+would+not
-3,-5,2,14,23,11,-21,-22|governor-mood:move gerund+
0,0,0,9,0,-1,-6,-1|governor-mood:move gerund++not
-1,-5,-16,-14,-11,22,22,4|governor-mood:move inf+
0,-1,-12,-9,-6,-3,41,-9|governor-mood:move progressive+
0,0,-1,16,0,-1,-9,-3|governor-mood:move progressive++not
0,0,-8,-1,-1,-1,-4,16|governor-mood:move progressive+should
-2,-1,7,-12,-6,-3,23,-6|governor-mood:pledge +
0,0,-1,19,0,-1,-12,-4|governor-mood:pledge ++not
4,1,-15,-27,27,-19,51,-23|governor-mood:pledge finite+
-2,0,2,28,-1,-3,-13,-10|governor-mood:pledge finite++not
6,9,2,-7,7,-5,-2,-9|governor-mood:pledge finite++passive
0,0,-2,10,0,0,-7,-1|governor-mood:pledge finite+can+not
0,0,-2,-1,0,0,-17,21|governor-mood:pledge finite+could
-3,-1,28,-27,-1,-2,-35,43|governor-mood:pledge finite+should
-2,-6,6,-18,-3,25,5,-7|governor-mood:pledge finite+would
-1,-2,-8,39,-1,-3,-10,-16|governor-mood:pledge finite+would+not
-3,-2,-1,7,-13,-6,4,14|governor-mood:pledge gerund+
0,-1,-2,-4,0,-2,1,9|governor-mood:pledge inf+
-1,-1,-5,-5,-5,10,19,-12|governor-mood:pledge progressive+
0,0,-5,-2,-2,-2,-10,22|governor-mood:proposal +
-8,-1,11,-11,-1,-1,-1,12|governor-mood:proposal finite+
6,-1,-3,18,-1,-2,-3,-14|governor-mood:proposal finite++not
-4,0,6,14,10,0,-16,-9|governor-mood:proposal finite++passive
0,0,-2,-12,0,14,0,1|governor-mood:proposal finite+could
0,0,0,15,0,0,0,-15|governor-mood:proposal finite+could+not
0,-2,-2,-7,0,-2,2,12|governor-mood:proposal finite+will
0,0,4,-5,-4,-4,13,-4|governor-mood:proposal finite+would
-3,-1,14,-15,-3,-9,21,-6|governor-mood:proposal gerund+
4,-1,0,9,-1,-1,3,-13|governor-mood:proposal inf+
-1,-2,-10,-7,-5,5,-17,37|governor-mood:proposal progressive+
6,0,-9,-20,62,2,-24,-18|governor-mood:spend finite+
0,0,-1,-1,12,0,-10,0|governor-mood:spend finite++not
0,0,-5,-9,-3,-2,24,-4|governor-mood:spend finite+can
0,0,-2,28,-4,-1,-16,-4|governor-mood:spend finite+can+not
7,-4,22,-2,-21,3,-25,20|governor-mood:spend finite+should
-3,-1,-10,-5,-2,7,23,-9|governor-mood:spend finite+will
0,0,-3,29,-3,-1,-15,-7|governor-mood:spend finite+will+not
-7,-1,-5,-7,-14,-4,18,20|governor-mood:spend finite+would
-5,6,7,8,-8,0,-5,-3|governor-mood:spend gerund+
-1,-1,-6,-6,-18,-1,48,-15|governor-mood:spend inf+
-1,-1,-12,-2,27,-1,-24,14|governor-mood:spend progressive+
-1,-1,30,-8,-10,-3,-5,-3|governor-mood:spend progressive+should
-1,0,-1,-6,3,-2,13,-6|governor-mood:spend progressive+will
-3,-3,16,13,-3,4,-15,-9|governor:accept
12,-2,-15,-4,12,-1,2,-5|governor:adopt
18,-4,-7,10,-5,6,-8,-10|governor:agree
-2,-2,-1,-14,-4,11,-6,18|governor:aim
0,0,-5,-1,-1,-1,-2,10|governor:ambition
0,0,-3,12,-4,-1,-12,7|governor:amount
0,0,-1,-2,11,-1,-3,-3|governor:approach
0,0,-3,0,24,0,-18,-2|governor:approve
-1,-3,6,-7,-3,-2,-5,15|governor:argue for
1,1,-15,32,-1,-11,-1,-6|governor:ask
-4,-2,5,6,2,16,-19,-4|governor:ask for
0,0,0,0,-6,0,8,-1|governor:attain
0,-2,-3,-1,11,-1,1,-5|governor:average
-1,-1,9,-5,-1,-2,-11,12|governor:back
-2,0,6,0,-13,2,4,3|governor:be
-1,-2,-3,-2,11,-5,19,-17|governor:bring
-1,0,3,18,-3,-3,-2,-12|governor:bring up
19,1,-23,9,-2,6,1,-12|governor:call
-6,-1,0,-2,-9,-5,2,21|governor:call for
-2,-3,14,-4,1,-1,-16,11|governor:call on
0,0,-18,0,-1,0,-3,22|governor:calls
0,0,-3,-1,-1,-2,-5,12|governor:campaign
0,15,0,0,-12,-1,0,0|governor:cap
0,0,-1,4,17,0,-17,-1|governor:carry
-3,0,7,-4,-1,10,-3,-6|governor:choose
0,0,-10,-2,0,-1,-1,14|governor:clamor
0,0,-1,0,8,0,-6,-2|governor:clear
-1,-1,-8,-1,11,-6,-2,7|governor:climb
-1,-2,6,13,1,-6,-4,-7|governor:commit
-1,9,-12,15,-5,-2,-7,4|governor:consider
-1,-2,0,-3,-1,0,-1,8|governor:contain
0,0,14,-1,-1,-1,-8,-2|governor:convince
-1,-1,-2,-2,-5,-3,9,5|governor:decide
0,0,-4,-1,-1,-1,10,-3|governor:decision
0,0,-3,-3,0,-2,10,-2|governor:decline
-5,-5,2,-6,16,4,-13,7|governor:devote
-1,0,-11,2,0,-3,-2,15|governor:discuss
-1,0,-6,15,-4,-2,4,-5|governor:do
0,0,-2,-1,-11,-1,8,7|governor:double
0,2,-6,-1,9,-1,-11,7|governor:drop
0,0,8,-1,0,0,-6,-1|governor:encourage
-1,0,10,-1,-23,6,7,2|governor:end
-4,0,-1,12,-1,0,6,-12|governor:endorse
0,0,-1,-2,0,0,14,-11|governor:enshrine
-1,9,-3,-4,2,-5,11,-11|governor:exceed
0,-5,-2,-8,-5,28,-5,-3|governor:exempt
0,-3,14,-1,-1,0,0,-9|governor:exhort
-3,-2,-7,-5,38,-3,-19,1|governor:expect
0,-1,-3,-4,-3,16,-6,2|governor:favor
0,0,-4,-1,0,-2,12,-5|governor:favour
0,-4,0,-1,-2,-1,-11,20|governor:fight
-1,-1,9,4,-1,-2,-12,4|governor:fix
0,0,-1,0,9,0,-6,-1|governor:foresee
-5,-5,-14,2,-4,12,9,5|governor:get
8,-5,-12,3,2,11,0,-7|governor:give
5,-5,-8,9,-21,7,-3,17|governor:go
0,0,-1,0,-8,-3,13,-1|governor:head
0,0,-1,-1,16,-1,-11,-3|governor:hit
0,12,0,0,-9,0,-3,0|governor:hold the line at
18,0,-11,-3,0,0,-1,-2|governor:hold up
-1,0,18,-2,8,-2,16,-38|governor:hope
-1,0,18,-3,-3,7,-7,-12|governor:increase
0,-1,12,-5,-6,-1,8,-6|governor:insist
0,-1,0,-1,0,0,8,-4|governor:instruct
0,0,0,0,-8,0,11,-2|governor:intend
-2,4,-4,-7,14,-5,7,-7|governor:keep
-1,-2,-3,-1,18,0,-5,-6|governor:lay out
-2,0,-6,0,1,-1,-8,16|governor:leap
0,0,8,-1,-11,2,-8,11|governor:leave
0,9,0,0,-4,0,-2,-1|governor:limit
0,2,-5,-13,14,12,-3,-6|governor:live with
0,0,-2,-2,0,-1,-8,12|governor:look at
0,0,-3,-1,-1,-1,8,-2|governor:make good on
0,0,8,0,13,0,-15,-5|governor:manage
-1,-1,-17,-3,11,5,13,-7|governor:match
0,0,11,-7,-11,-1,9,-1|governor:mean
1,-2,18,9,-17,2,-3,-9|governor:meet
4,-1,-3,15,-4,-4,-2,-4|governor:mention
-1,0,2,-5,0,-1,17,-11|governor:name
0,0,-14,-2,-2,0,17,1|governor:oblige
-1,-2,-4,8,-1,-3,-13,16|governor:offer
0,0,0,0,-2,-1,8,-4|governor:peak
0,0,0,0,17,0,-1,-15|governor:pencil in
-1,1,6,16,-11,-3,0,-8|governor:plan
0,0,-5,-2,-2,0,-5,13|governor:plead for
-2,-4,-8,-9,-2,-2,9,18|governor:pledge
-1,8,8,10,-1,-3,-8,-13|governor:prepare
-2,0,14,-1,0,-2,6,-14|governor:press
-1,0,-12,0,14,0,-1,0|governor:press for
0,0,15,2,-1,-1,-11,-5|governor:pressure
0,0,-1,0,22,0,-20,-1|governor:project
-2,-2,-1,4,-6,-2,1,8|governor:promise
-6,-2,-3,5,6,-5,-4,9|governor:propose
-1,0,-3,-2,14,-1,2,-9|governor:push
-9,10,-4,5,2,1,-2,-4|governor:put
-2,-4,5,-5,-11,5,12,0|governor:raise
-2,-2,-2,1,0,5,-7,8|governor:reach
0,0,-1,-10,0,0,-4,16|governor:ready
-2,0,-8,-2,2,13,-2,-1|governor:reckon
0,-2,2,-3,1,-3,-8,13|governor:recommend
0,0,-9,14,0,-4,6,-6|governor:refuse
0,0,0,11,0,-1,-7,-2|governor:reject
0,5,0,-1,-5,-2,11,-7|governor:remain
-1,0,-2,12,0,-1,-2,-5|governor:request
0,-1,9,-3,-1,-1,-1,-2|governor:rise
-1,-1,-3,-1,-2,-7,-14,28|governor:rule out
0,0,2,-2,9,0,-8,-1|governor:rush
0,0,-1,-2,-2,-1,10,-5|governor:satisfy
0,0,0,9,0,0,-9,0|governor:scoff
0,0,-1,4,-8,0,6,-1|governor:secure
-1,-1,1,14,-5,-3,14,-19|governor:seek
17,-3,-10,-6,10,-3,-19,14|governor:set
0,-1,-1,-5,10,-1,-12,10|governor:set aside
-1,0,13,-2,0,0,-8,-1|governor:set its sights on
-2,0,-9,-3,11,-3,13,-6|governor:settle for
-2,-1,15,1,-4,-1,-3,-6|governor:settle on
0,0,-1,0,0,0,-8,9|governor:shoot for
0,-1,-6,-4,-2,14,6,-7|governor:sign up
0,0,0,0,8,0,-10,3|governor:slip
0,0,12,-7,-3,-1,-2,3|governor:sound out
14,-1,-9,-3,-5,-1,6,0|governor:speak of
-2,-1,10,-6,3,0,0,-4|governor:stand
10,0,-5,-1,0,0,-2,-1|governor:standard
-3,15,6,-7,-20,2,7,1|governor:stay
0,10,-1,-1,-5,-1,1,-3|governor:stick to
0,0,-1,0,-14,-1,9,7|governor:stop
0,1,-2,0,-1,9,-3,-3|governor:study
0,0,3,-3,-5,-2,-5,13|governor:suggest
0,-2,-1,0,10,0,-6,-1|governor:swell
10,3,-7,-3,-12,5,-6,11|governor:take
-1,0,-4,-1,-6,-1,18,-5|governor:take up
0,0,1,6,-1,0,3,-9|governor:talk
0,0,-2,-2,0,-4,18,-9|governor:talk about
-1,-1,7,14,-1,-4,0,-15|governor:talk of
-6,4,11,3,-9,6,0,-10|governor:tell
-2,-1,-2,-5,16,5,-2,-9|governor:think
-1,-1,-6,-5,0,-1,-1,15|governor:tie
0,0,18,-3,-1,0,2,-15|governor:time
-4,-1,13,-7,1,-2,-13,14|governor:urge
0,0,0,0,-6,0,9,-2|governor:use
0,0,0,-4,-5,0,1,8|governor:vote on
0,6,-8,-1,-7,0,11,-1|governor:vow
-5,-5,-3,-12,-11,3,8,25|governor:want
0,-1,-4,-4,-1,10,4,-3|governor:warn
0,0,-3,-2,-4,-1,-2,13|governor:weigh
30,0,-23,-12,-23,19,7,1|last-1:benchmark False
25,-1,-6,-1,-3,-2,-15,3|last-1:benchmark True
0,6,-17,26,17,6,-31,-7|last-1:cap False
-1,-4,-1,12,-3,-1,0,-3|last-1:cap True
-14,-3,29,10,-26,3,-9,10|last-1:demand False
1,-3,-2,-18,35,-8,22,-28|last-1:demand True
-13,0,-6,1,-19,5,18,13|last-1:denial False
3,-2,-15,16,4,-4,3,-6|last-1:denial True
-8,21,-3,-19,24,33,-53,6|last-1:level False
-14,19,-16,9,22,-8,-9,-4|last-1:level True
-9,2,-18,-16,36,-4,0,8|last-1:other False
-1,-2,-3,-2,-8,28,-6,-6|last-1:other True
3,-17,4,15,13,4,-23,1|last-1:pledge False
13,-9,13,-15,15,4,-12,-10|last-1:pledge True
-14,-7,-41,3,13,39,-4,11|last-1:proposal False
-3,-3,-31,-1,-1,-15,-12,66|last-1:proposal True
-6,6,-9,11,-7,29,-29,6|last-2:benchmark False
18,-10,-34,-22,36,-6,4,13|last-2:cap False
5,-7,-21,30,-16,-3,9,2|last-2:demand False
12,0,-7,-1,-3,-1,3,-3|last-2:demand True
-6,-8,-10,-23,-16,-8,37,34|last-2:denial False
9,-17,-25,-2,-15,39,-31,43|last-2:level False
-1,-3,-3,-5,-11,5,13,6|last-2:level True
-4,6,0,-1,20,1,-17,-5|last-2:other False
-17,3,-36,-13,25,36,-28,30|last-2:pledge False
1,-16,-3,29,-17,24,9,-27|last-2:proposal False
-2,-1,-5,-6,-6,-3,-5,27|last-2:proposal True
4,-1,-12,-6,-18,22,5,5|last-shape:benchmark False half
0,0,-3,0,-2,0,-2,8|last-shape:benchmark False tenth
26,1,-8,-5,-3,-3,3,-11|last-shape:benchmark False whole
11,0,-1,0,-1,0,-8,0|last-shape:benchmark True half
14,-1,-5,-1,-2,-2,-6,4|last-shape:benchmark True whole
0,-1,-1,0,10,-1,-5,-2|last-shape:cap False fine
10,0,-13,-5,17,-4,-1,-3|last-shape:cap False half
-10,7,-3,32,-10,11,-24,-2|last-shape:cap False whole
-1,-3,0,13,-5,0,0,-3|last-shape:cap True whole
3,-1,7,19,-1,-6,-26,6|last-shape:demand False half
-2,-2,-5,-3,-15,12,22,-6|last-shape:demand False tenth
-15,0,27,-5,-12,-2,-4,10|last-shape:demand False whole
6,0,2,-8,16,-5,-2,-9|last-shape:demand True half
0,0,-7,0,13,-1,-4,0|last-shape:demand True tenth
-4,-3,4,-9,3,-2,29,-18|last-shape:demand True whole
-3,-1,11,-14,-4,6,6,-1|last-shape:denial False half
-1,-1,-10,-3,-9,-3,9,17|last-shape:denial False tenth
-9,3,-7,19,-12,2,11,-6|last-shape:denial False whole
0,-1,-7,8,14,-1,-10,-1|last-shape:denial True half
0,0,0,-5,-9,-1,18,-3|last-shape:denial True tenth
4,-1,-7,14,-1,-1,-5,-2|last-shape:denial True whole
-1,-1,-2,0,10,-1,-5,0|last-shape:level False fine
12,-1,19,-9,-25,4,-2,2|last-shape:level False half
-3,-4,3,1,14,0,-30,19|last-shape:level False tenth
-16,26,-23,-10,25,30,-17,-15|last-shape:level False whole
-5,-2,1,-6,21,0,2,-11|last-shape:level True half
-2,-2,-1,-1,-2,1,15,-7|last-shape:level True tenth
-7,25,-14,17,-3,-7,-27,15|last-shape:level True whole
-3,-1,-3,-4,24,-2,-22,12|last-shape:other False half
-4,3,-14,-12,11,-4,19,2|last-shape:other False whole
-1,-2,-4,-2,-8,29,-6,-6|last-shape:other True whole
-1,0,-1,0,10,-1,-5,-1|last-shape:pledge False fine
5,-11,25,7,1,-19,-13,5|last-shape:pledge False half
-2,-2,-3,-8,10,5,11,-11|last-shape:pledge False tenth
1,-4,-18,17,-8,19,-15,8|last-shape:pledge False whole
5,-2,9,-4,-4,-15,15,-4|last-shape:pledge True half
0,-1,7,0,7,-2,-8,-3|last-shape:pledge True tenth
9,-5,-3,-10,10,22,-19,-3|last-shape:pledge True whole
0,0,0,0,8,0,-6,-1|last-shape:proposal False fine
5,-3,3,-11,-14,-1,19,3|last-shape:proposal False half
-2,-1,-14,-1,-4,12,3,6|last-shape:proposal False tenth
-16,-3,-30,15,24,28,-20,3|last-shape:proposal False whole
-5,-1,-7,-12,-20,-7,-8,60|last-shape:proposal True half
0,0,-3,0,12,-1,0,-8|last-shape:proposal True tenth
2,-2,-22,12,6,-7,-15,26|last-shape:proposal True whole
35,-3,0,39,-4,-34,-9,-24|near-after:\"
8,11,-10,-15,28,6,-23,-5|near-after:#
-1,-1,0,-1,-4,9,3,-4|near-after:$
0,-1,-6,3,-6,-5,-31,45|near-after:'
-1,0,1,0,8,-1,-9,2|near-after:'ll
-15,13,-24,43,10,-31,-10,12|near-after:'s
-1,-1,-6,9,10,-4,-2,-5|near-after:(
-1,-1,-6,9,14,-5,-4,-5|near-after:)
-44,-4,-1,17,42,-26,27,-12|near-after:,
8,-2,-20,3,-9,4,14,3|near-after:-
-38,-13,41,19,47,-70,27,-12|near-after:.
-5,1,-18,-24,-35,139,-17,-41|near-after:0
-3,16,-19,28,-14,-11,0,2|near-after::
18,-11,3,-18,4,-23,31,-4|near-after:;
-12,-1,-24,-23,-18,48,28,3|near-after:?
-39,11,-20,-9,32,-16,44,-3|near-after:DATE
-11,-11,17,-24,29,-15,-7,23|near-after:LAND
-9,11,-9,58,-9,-6,-16,-20|near-after:LEADER
-9,-6,-22,1,9,-19,50,-5|near-after:NATO
7,-9,41,15,2,-11,-47,3|near-after:OUTLET
-4,11,-9,-11,-1,-6,3,17|near-after:PERSON
-2,-17,106,-33,-1,-5,-15,-33|near-after:USA
14,13,-5,-3,-23,-7,7,3|near-after:a
0,-1,0,-4,-4,-3,-9,21|near-after:able
-9,6,-19,-12,-1,32,2,0|near-after:about
-3,-1,0,-4,27,-5,-8,-5|near-after:above
-5,-4,-11,-5,-3,-3,25,6|near-after:accept
5,-2,7,8,29,-6,-32,-9|near-after:according
0,0,0,0,7,0,-9,3|near-after:account
-1,0,-1,-1,0,9,0,-5|near-after:actually
-2,-1,-9,-5,5,22,-1,-10|near-after:add
0,0,-3,-4,-1,14,0,-7|near-after:additional
5,0,12,-5,-1,-1,-3,-8|near-after:administration
-2,8,0,-1,-1,-2,-1,-1|near-after:administrations
17,0,-1,-1,-1,-2,-11,-1|near-after:admission
-4,5,5,-5,-8,-2,4,6|near-after:adopt
0,0,-2,-9,-2,-3,10,7|near-after:affordable
-1,-3,8,0,-1,-2,-5,5|near-after:after
0,0,0,-2,-2,0,8,-2|near-after:again
0,0,1,0,8,0,-6,-2|near-after:against
-6,0,-2,14,0,-2,-2,-1|near-after:agenda
1,-1,-4,7,-12,-4,20,-6|near-after:agree
-2,-7,-5,4,-2,-2,13,0|near-after:ahead
-1,-1,-1,-5,0,-1,21,-13|near-after:aim
-4,-1,-3,-4,-3,-8,21,3|near-after:air
31,-1,-15,-11,-2,-9,12,-4|near-after:all
-6,-1,-2,-2,-1,-3,1,13|near-after:alliance
16,-3,-1,-4,-1,-3,-17,13|near-after:allies
8,-1,-20,-8,-3,-7,29,3|near-after:ally
0,0,-7,17,-5,19,-14,-11|near-after:alone
-2,-1,-4,7,30,-4,-19,-8|near-after:already
-1,0,5,2,2,-2,-8,2|near-after:also
0,0,-1,10,-3,-4,-12,11|near-after:am
28,-3,-6,0,6,-10,-26,11|near-after:among
0,0,-5,11,-2,4,-1,-7|near-after:amount
-15,-17,22,-12,8,-14,21,7|near-after:an
1,-6,-41,-17,53,-13,17,6|near-after:and
-1,-2,18,-3,-1,-2,-3,-5|near-after:anger
-1,0,-2,-2,0,16,-5,-5|near-after:annual
8,-1,-8,-3,-2,27,-7,-13|near-after:another
-3,0,28,-1,-2,-4,-4,-13|near-after:answer
0,0,0,-14,-3,0,18,-1|near-after:antalya
13,0,-20,38,0,-8,-4,-18|near-after:any
-1,0,-15,15,16,-3,-9,-2|near-after:anyone
-8,-2,0,-11,5,5,7,4|near-after:are
-1,0,-3,0,-1,0,11,-5|near-after:areas
0,-1,0,-4,2,-3,-1,8|near-after:argue
12,9,-7,-2,7,-2,-18,2|near-after:armed forces
-1,-1,-2,-1,-1,-5,-2,13|near-after:armies
-2,13,-11,-1,5,-2,4,-6|near-after:arms
-7,0,-3,-7,-1,20,2,-5|near-after:army
-2,3,2,-3,-2,14,0,-12|near-after:around
0,0,8,-1,0,0,-2,-4|near-after:arrive
9,-9,7,2,-25,-16,10,22|near-after:as
9,0,-4,-1,0,0,-2,-1|near-after:asian allies
-5,-2,14,-5,-11,-8,18,-1|near-after:ask
-1,0,13,-2,-2,0,-8,-1|near-after:ask for
-1,18,-21,16,-24,14,-3,2|near-after:at
-1,-2,-1,-1,-3,11,2,-6|near-after:average
0,-1,0,-1,22,-3,-18,1|near-after:back
9,-1,-5,-1,1,-1,-1,-2|near-after:bar
-4,-1,-1,-1,0,17,10,-18|near-after:base
-1,0,0,-3,-1,-8,14,-2|near-after:based
-25,-8,-4,-22,-11,10,15,46|near-after:be
-1,-1,17,-4,-3,-2,-10,4|near-after:because
34,0,-6,-3,-6,-4,-10,-4|near-after:become
25,0,-6,-7,-1,-5,-1,-5|near-after:becoming
-9,21,-4,39,-1,-20,-24,-2|near-after:been
-3,-1,22,17,2,-10,-39,12|near-after:before
-1,0,8,-2,-1,-1,-1,-2|near-after:begin
-1,-1,-1,0,20,-4,-9,-3|near-after:behind
18,-1,-5,-4,-5,-8,1,3|near-after:being
17,-3,-6,-2,4,-6,-5,1|near-after:below
44,-1,-8,-8,-5,-5,-9,-8|near-after:benchmark
0,-1,14,-2,-1,-1,-2,-8|near-after:better
-1,-1,1,16,-2,-12,15,-16|near-after:beyond
-1,0,13,-3,1,7,-3,-12|near-after:bill
-1,-3,-1,-3,-9,29,-5,-7|near-after:billion
-1,0,0,-1,0,14,-2,-10|near-after:bn
0,0,-1,0,5,0,-12,9|near-after:books
0,-2,0,-3,-1,12,-3,-1|near-after:borrowing
-1,0,3,-1,-11,-1,12,-2|near-after:both
-2,6,-1,-1,-7,11,-3,-2|near-after:brake
-7,-2,-2,-1,-8,-5,38,-12|near-after:bridges
0,0,3,-1,0,0,-9,8|near-after:briefed
0,0,-1,-2,-11,0,10,4|near-after:bring
-1,-1,-3,15,0,-4,-1,-5|near-after:bring up
-3,11,-10,5,13,34,-27,-22|near-after:budget
-3,1,9,-14,0,-6,-16,30|near-after:but
-1,0,-9,-3,-1,-1,9,5|near-after:buy
0,0,-2,0,-6,12,-1,-2|near-after:buys
3,-13,13,-11,-20,-4,23,10|near-after:by
-1,0,-2,14,-15,-2,15,-7|near-after:cabinet
0,-1,-1,0,-1,22,-15,-3|near-after:calculate
9,-1,3,9,-8,-3,11,-19|near-after:call
0,-1,-6,0,-5,15,0,-3|near-after:campaign
-2,-1,-10,9,-7,-5,23,-8|near-after:can
-1,-1,-5,-6,3,0,0,9|near-after:cannot
0,17,0,-5,-9,-1,-1,-1|near-after:cap
-1,0,-2,-1,-2,0,16,-9|near-after:capabilities
-1,0,-4,-1,-8,-4,9,9|near-after:capability
-1,-1,-4,-5,-1,18,-2,-5|near-after:case
-1,-2,18,-3,-1,-2,-3,-5|near-after:caused
-1,10,-3,-8,5,-4,6,-6|near-after:ceiling
0,-1,0,-1,15,-1,-11,-2|near-after:century
0,0,-11,0,18,0,-4,-2|near-after:change
-2,0,-2,-3,-2,0,14,-4|near-after:changed
-3,-1,-10,-10,-1,-1,12,14|near-after:chief
0,0,-3,0,-5,0,12,-3|near-after:choose
-1,-1,-1,10,-1,0,-4,-2|near-after:clamor
0,0,-3,0,12,-1,-6,-1|near-after:climb
-1,-2,11,-4,1,16,-8,-13|near-after:close
20,0,0,0,-2,-4,-5,-9|near-after:club
0,0,0,0,-8,0,7,2|near-after:coast guard
-2,0,-5,0,11,-1,-2,-2|near-after:cold
-5,-1,8,21,-14,-14,-8,13|near-after:come
-1,-1,-1,-1,-6,9,6,-5|near-after:come to
-1,-1,-2,-1,-1,-2,10,-3|near-after:comes
0,10,-1,-1,-7,-1,-2,1|near-after:coming
0,0,0,0,-8,0,8,0|near-after:commit
0,0,-2,-1,-1,-1,9,-3|near-after:commitment
-1,-4,-1,8,-3,-1,0,2|near-after:committee
29,-1,-1,-2,-3,-1,-17,-4|near-after:common
0,0,-2,11,-2,0,-6,-1|near-after:conference
0,8,-2,0,-5,0,-1,0|near-after:confine
-1,3,-13,-4,-1,-3,5,14|near-after:constitution
-1,-4,0,-4,-1,22,-9,-2|near-after:constitutional
-2,0,10,-1,0,0,2,-9|near-after:conversation
0,0,-6,10,0,0,0,-2|near-after:convey
0,0,-9,-1,-2,0,-4,16|near-after:cope
29,-1,-13,-7,-5,-4,-7,9|near-after:core
-2,0,-2,-1,-2,-2,25,-16|near-after:core defence
-3,0,-4,-2,-3,-2,30,-15|near-after:core defense
-2,-2,-3,-16,-1,46,-3,-18|near-after:cost
-3,-1,2,-1,0,19,-18,0|near-after:could
0,0,0,8,0,-1,-5,-1|near-after:counterproductive
-2,-2,-3,-2,-1,14,-1,-3|near-after:counting
39,-1,-8,0,-11,-3,-12,-6|near-after:countries
4,-1,-2,22,-9,-3,1,-12|near-after:country
0,0,0,-4,0,0,15,-10|near-after:course
-2,-5,1,-1,-11,-4,32,-9|near-after:critical
0,10,-1,-2,0,0,0,-7|near-after:cross
0,0,-7,0,-4,-1,9,2|near-after:current
0,-1,-1,-2,-4,12,-1,-3|near-after:currently
0,0,0,14,-1,0,-11,-2|near-after:days
0,0,0,9,1,0,-10,0|near-after:deal
-1,-1,-1,-15,-3,-3,17,8|near-after:debate
-4,-3,-2,-2,-10,26,5,-10|near-after:debt
-1,5,2,-6,6,-2,7,-11|near-after:decade
0,-3,-1,-1,16,-3,-4,-3|near-after:decades
-1,-1,0,11,-2,-1,-5,-2|near-after:decide
-5,0,-8,-1,0,-1,4,10|near-after:decision
0,0,1,8,0,-3,0,-5|near-after:decline
-34,-12,24,42,-37,-15,20,11|near-after:defence
-2,-2,9,35,-8,-4,-22,-7|near-after:defence minister
-2,18,-9,16,3,1,-14,-14|near-after:defence spending
-1,-2,-16,-3,-5,-1,12,16|near-after:defend
12,-18,24,-29,12,11,-1,-11|near-after:defense
-1,1,-3,16,4,-3,-9,-6|near-after:defense minister
-1,-1,21,-5,-10,0,-8,4|near-after:defense ministry
-5,6,-16,3,-3,8,-16,22|near-after:defense spending
0,0,-2,4,4,13,-4,-14|near-after:deficit
0,0,2,-1,-4,-2,-13,19|near-after:deliver
-1,0,11,0,-1,-6,-5,2|near-after:demand
19,-1,-1,-2,-3,-1,-7,-4|near-after:democracies
-2,2,-5,2,0,10,-11,3|near-after:did
0,0,-1,13,0,0,0,-10|near-after:direction
0,-1,-3,18,0,-7,-2,-4|near-after:discuss
-1,-2,1,10,-1,-10,3,0|near-after:do
0,0,0,-7,-1,-2,-26,38|near-after:doable
-1,0,9,-2,2,-2,-3,-3|near-after:documents
-2,-6,-5,-5,7,20,-6,-3|near-after:does
0,8,-5,-1,-1,0,-1,-1|near-after:doing
0,-1,0,5,-4,-2,-10,12|near-after:done
-1,-1,21,0,-11,-4,-6,2|near-after:draft
-1,0,-4,-1,-2,-1,9,0|near-after:dragged
0,-1,0,-1,-2,-1,12,-7|near-after:draws
-1,0,14,-1,-8,-1,0,-4|near-after:drew
-1,0,-3,-6,-2,-3,29,-15|near-after:due
-2,0,-8,9,14,-7,-2,-4|near-after:during
-1,-1,0,-6,-6,0,9,6|near-after:each
-1,-2,24,-5,6,-5,-10,-7|near-after:early
-1,-1,-1,-3,-1,-2,-1,9|near-after:earmark for
-5,4,3,-19,-15,6,34,-8|near-after:economic output
0,-8,-1,0,6,0,-3,6|near-after:editorial
-7,-1,19,-1,0,-4,-2,-4|near-after:effort
0,0,0,0,-11,11,3,-2|near-after:eight
-3,-1,11,-6,-9,3,1,3|near-after:election
-1,0,19,2,-1,-2,-3,-14|near-after:else
-2,-2,-2,-2,-2,15,-1,-3|near-after:end
-2,-1,-21,-16,4,-5,33,7|near-after:enough
-1,0,-2,-1,28,-1,-22,-1|near-after:estimate
-1,0,11,19,-1,-2,-6,-20|near-after:europe
-2,0,-1,8,-1,0,-5,-1|near-after:europeans
10,0,-10,-1,-2,0,-4,7|near-after:even
-1,0,-2,-8,-9,11,12,-3|near-after:every
-4,0,11,-2,-1,-1,-3,0|near-after:every ally
0,0,20,0,0,-1,-5,-13|near-after:everything
-3,0,-3,-1,11,0,-1,-3|near-after:example
-1,-1,-1,-1,-19,22,-9,8|near-after:exchange
-2,-3,-1,-1,-5,25,-7,-7|near-after:exempt
-6,0,11,-2,4,-4,6,-9|near-after:expect
0,0,-1,0,-4,-2,-11,19|near-after:explain
0,0,0,0,9,0,-9,0|near-after:eye
-2,0,21,-8,0,0,-7,-3|near-after:face
0,0,-5,0,-1,0,12,-6|near-after:fact
18,0,-5,-2,-2,-4,-1,-4|near-after:fails
-4,-1,-3,-4,24,-6,1,-7|near-after:far
0,0,13,-1,0,-6,-6,1|near-after:fast
-1,-1,-4,-2,-1,-2,-11,23|near-after:few
-7,-2,-9,-8,-6,2,23,6|near-after:figure
-2,-1,-2,-2,0,13,-2,-5|near-after:filled
0,0,0,0,-2,-10,14,-1|near-after:final
-1,0,0,9,-5,-2,0,-1|near-after:finance minister
0,0,0,0,-10,7,-7,12|near-after:financed
-1,-1,-2,-3,-1,21,-15,2|near-after:find
-2,-1,-11,14,8,-6,-11,8|near-after:first
-2,-2,-9,-3,-5,-5,-6,31|near-after:five
-1,0,10,-2,-2,-2,-1,-1|near-after:float
12,0,4,-19,-2,-3,1,8|near-after:floor
-1,0,-1,-3,-2,-1,20,-12|near-after:follow
25,-9,-8,-1,-26,-32,6,45|near-after:for
8,-2,-17,-8,2,19,-1,0|near-after:force
-1,0,-3,-6,-3,-1,16,-3|near-after:foreign minister
0,0,-7,12,4,0,-8,-1|near-after:foreign ministry
0,0,0,-4,0,-1,-2,8|near-after:former
0,0,0,-1,-6,0,10,-2|near-after:forward
-1,11,-5,-3,-9,8,2,-3|near-after:four
17,0,0,-1,-14,13,-10,-4|near-after:free
-1,-13,28,-11,-50,18,10,18|near-after:from
0,0,0,0,-15,0,15,1|near-after:fully
-2,0,-9,-3,11,18,-11,-5|near-after:fund
0,0,-4,11,0,0,0,-7|near-after:funds
-13,-27,-28,8,30,29,-18,20|near-after:gdp
0,-7,-4,-4,3,-5,2,16|near-after:get
-1,-1,8,2,-2,-20,11,4|near-after:give
63,-2,-38,-6,1,-3,-11,-5|near-after:global
-5,29,8,-4,7,-10,-14,-11|near-after:gnp
-6,-2,-7,0,-4,-14,9,23|near-after:go
-5,-2,12,-6,-20,8,6,7|near-after:goal
-4,-2,2,6,10,-10,2,-3|near-after:government
-1,-24,-30,30,2,-6,-2,30|near-after:gross domestic product
-3,30,2,-4,10,-9,-13,-13|near-after:gross national product
-1,0,20,-1,-7,-1,-6,-4|near-after:group
-1,0,15,-1,-3,-4,-1,-4|near-after:guard
-6,5,-2,-1,-16,-1,22,-1|near-after:guideline
16,15,-18,31,-10,-16,6,-24|near-after:had
0,-2,-23,-19,-3,10,35,1|near-after:hague
0,-1,-1,-1,-5,-1,-29,39|near-after:half
0,-1,0,16,13,-7,-3,-17|near-after:happening
-1,0,7,9,-1,-1,-12,-2|near-after:happy
28,0,-7,-11,-1,-14,1,4|near-after:hard
0,0,12,0,0,0,-2,-9|near-after:hard defence
5,-7,21,3,6,-31,-5,9|near-after:has
-8,2,-15,1,-4,30,-13,7|near-after:have
-13,-8,-11,16,-1,14,3,0|near-after:he
0,0,-10,-2,-2,9,11,-6|near-after:head
-2,0,17,-6,-2,-1,-4,-3|near-after:heard
0,0,10,-4,0,0,-1,-4|near-after:hearing
0,0,-3,-1,13,-1,-2,-7|near-after:helped
-5,-1,16,-5,-1,-1,5,-7|near-after:higher
-1,-1,-7,19,4,-1,-5,-8|near-after:him
-9,-4,6,17,-15,0,-18,22|near-after:his
-1,8,0,0,-3,-1,-2,0|near-after:hold
24,0,-12,-4,-1,-3,-2,-3|near-after:hold up
-1,-4,-1,19,-4,-2,-8,1|near-after:house
-1,-1,-1,-1,0,9,-1,-4|near-after:household
-1,-2,14,-3,-1,-2,6,-11|near-after:how
-4,-1,-3,-3,-1,-2,17,-3|near-after:however
-2,-1,-2,8,-5,-14,5,11|near-after:i
-6,-5,1,2,-12,0,-11,32|near-after:if
-2,0,-2,-7,0,0,12,-1|near-after:important
-3,-1,8,38,-4,-4,-12,-22|near-after:impossible
-22,0,0,-8,17,7,-16,22|near-after:in
22,-1,-2,-2,-3,-2,0,-13|near-after:income
-1,-5,-4,-1,-12,-4,27,-1|near-after:infrastructure
-1,-1,0,0,-6,0,-5,12|near-after:instead
0,0,0,-2,-17,20,0,-1|near-after:instead of
22,-6,-13,-11,24,-16,-6,5|near-after:into
0,0,0,-1,-5,0,12,-6|near-after:invest
0,0,-1,0,-5,-1,11,-3|near-after:involved
8,-27,-7,11,23,26,-4,-30|near-after:is
6,5,8,7,-16,2,17,-29|near-after:it
13,0,-13,12,-14,16,-8,-6|near-after:its
0,5,-17,-2,-4,-2,11,10|near-after:itself
-1,-7,-3,2,8,-5,14,-7|near-after:just
-2,13,4,-2,-14,-2,6,-2|near-after:keep
0,0,9,-1,-3,-2,-1,-2|near-after:lanes
0,0,-1,-1,1,13,-1,-11|near-after:largest
-6,5,-5,-7,10,-5,10,-1|near-after:last
0,0,-10,-2,0,-1,1,12|near-after:later
-2,-1,4,-10,-5,-2,26,-9|near-after:law
-1,0,-1,14,0,0,-8,-3|near-after:leaders
-2,0,-1,4,-8,14,-2,-5|near-after:leadership
-4,-1,3,-9,1,-1,-6,17|near-after:least
-2,-3,-2,-2,-3,-4,-3,19|near-after:leave
-1,-6,-2,-1,0,11,5,-6|near-after:less
15,-1,0,17,-6,-2,-17,-6|near-after:let
-4,-2,8,-8,-5,10,2,-1|near-after:level
0,-10,0,0,10,0,0,0|near-after:lift
5,-3,7,-4,25,-5,2,-28|near-after:like
-1,18,-1,-2,-5,-2,-3,-3|near-after:limit
-3,14,-7,-7,-5,-5,3,10|near-after:line
0,0,-3,-1,-1,-3,23,-13|near-after:little
7,0,-2,-3,-3,-8,-8,16|near-after:long
-2,1,0,-7,-4,24,-4,-9|near-after:longer
-1,0,-1,0,9,-1,-5,-2|near-after:lowest
14,7,4,-2,-3,-6,-5,-9|near-after:made
-1,0,-1,-1,8,0,-5,0|near-after:make
-1,0,-8,11,-2,-4,12,-7|near-after:makes
0,-4,0,0,-2,0,-7,13|near-after:manifesto
-1,-6,-1,-4,19,-1,3,-8|near-after:many
0,0,-1,3,0,-1,-19,18|near-after:marcos
8,5,-9,0,7,0,-10,-1|near-after:mark
-2,-1,6,8,-10,14,-11,-5|near-after:matter
-3,-1,7,-2,-2,-6,1,8|near-after:may
13,-3,-3,24,-3,40,-20,-48|near-after:mean
11,0,0,0,-3,0,-2,-5|near-after:measure
-1,0,-8,-1,4,-1,10,-4|near-after:measured
-2,-1,16,1,-12,-10,23,-14|near-after:meet
-2,3,-13,-8,11,-1,16,-6|near-after:members
-2,-2,18,-7,-3,13,-4,-13|near-after:mention
25,-3,-10,-6,-15,11,-2,0|near-after:military
28,0,-13,7,-2,2,-16,-5|near-after:military spending
-1,-2,6,-3,-5,-6,-22,35|near-after:mind
-2,-3,13,-3,-3,-4,-11,12|near-after:minimum
-1,-2,-7,-2,2,17,-5,-2|near-after:ministry
-1,0,-6,-3,-1,0,12,-1|near-after:model
-1,-1,-3,-7,3,19,0,-11|near-after:money
10,-14,-23,11,16,1,-13,13|near-after:more
-4,4,-3,-2,16,-5,-5,-1|near-after:most
-2,-1,-4,14,-3,18,-9,-12|near-after:much
0,0,-2,0,-13,10,-4,10|near-after:munitions
6,-1,-4,-11,-4,7,-2,9|near-after:must
-3,-3,-3,13,5,17,6,-32|near-after:n't
-1,-2,13,-1,2,-1,-4,-5|near-after:name
7,-1,-7,-6,16,-1,-5,-3|near-after:national
0,-3,-1,19,-21,24,-6,-12|near-after:national income
-2,0,-2,-6,0,-3,5,9|near-after:national security
16,0,-1,-1,-2,-1,-7,-4|near-after:nations
-1,0,-2,-4,0,-1,-5,14|near-after:natural
-1,14,4,-4,-2,9,-1,-18|near-after:need
-1,0,1,-2,-1,-1,-15,19|near-after:needed
25,-1,0,-9,-8,-6,-6,5|near-after:needs
0,21,-2,0,-16,-1,0,-1|near-after:neighbors
-3,-1,29,-6,-10,-6,-1,-2|near-after:neither
-1,-2,-2,0,-4,-1,13,-3|near-after:networks
-3,2,-8,40,-2,-6,-7,-16|near-after:never
36,-1,-17,-10,-3,-6,8,-5|near-after:new
-2,0,2,11,-2,0,-6,-3|near-after:news
-7,1,-15,-12,-5,-14,27,25|near-after:next
-4,1,-6,-11,-1,16,19,-14|near-after:no
15,0,-7,-3,0,-2,0,-2|near-after:no one
-1,-1,9,-1,22,-5,-19,-6|near-after:nobody
0,0,-2,-1,-1,0,-3,8|near-after:nominee
0,0,-1,2,-7,-1,-3,9|near-after:none
-5,-1,-9,31,-7,-4,7,-13|near-after:nor
20,0,-10,7,-3,-1,-3,-9|near-after:norm
-13,8,-15,48,2,-5,11,-35|near-after:not
-1,-1,13,-3,-14,12,-2,-4|near-after:note
-1,0,0,-9,3,13,-1,-5|near-after:nothing
2,-4,15,-11,66,-11,-38,-19|near-after:now
-1,-1,0,15,-3,-2,2,-10|near-after:number
-1,-1,-1,13,-2,-1,-7,-2|near-after:numbers
-5,-1,1,0,-8,-1,6,8|near-after:objective
-16,3,-3,-24,5,-7,6,35|near-after:of
-2,2,7,8,-2,-5,5,-13|near-after:off
-2,-2,-5,26,-1,-3,-9,-5|near-after:official
-4,-6,17,-2,7,-10,3,-4|near-after:officials
25,3,-17,-15,-9,3,-17,27|near-after:on
-1,2,7,3,3,-2,5,-17|near-after:once
-5,-1,-13,-7,1,31,-1,-6|near-after:one
-5,-9,-8,-6,16,4,10,-2|near-after:only
-3,0,-1,-2,-1,-2,0,10|near-after:options
5,-1,-31,32,-3,10,-45,32|near-after:or
-2,0,8,-2,-1,-2,-10,9|near-after:order
-1,-1,-11,39,-1,-7,-7,-12|near-after:other
-1,0,-12,-1,15,0,2,-4|near-after:ought
0,0,11,-1,15,-2,-10,-12|near-after:our
-11,-1,-8,62,-20,-7,32,-47|near-after:out
0,0,-3,-4,-7,0,-11,26|near-after:outer
0,12,0,0,-10,-1,0,0|near-after:outlay
-5,11,-1,-1,12,-4,-11,-1|near-after:outlays
-2,15,-7,-6,-9,-2,20,-9|near-after:over
0,-1,0,16,13,-7,-3,-17|near-after:overnight
-4,-2,17,-1,6,-3,-26,14|near-after:own
-1,-1,4,-3,-3,-4,15,-7|near-after:panel
-1,-1,-12,-1,-1,-1,-1,17|near-after:panels
-1,-1,-9,-6,-10,-3,20,9|near-after:parliament
-1,-1,-13,-1,-4,-2,-4,26|near-after:parliamentary
-1,0,3,4,1,-1,-13,8|near-after:part
-5,-1,3,9,-7,-1,5,-3|near-after:party
9,0,-6,-2,-4,-2,7,-3|near-after:passing
-1,-1,6,-8,3,-2,9,-5|near-after:past
9,-3,6,-5,-8,18,-10,-9|near-after:pay
0,0,0,0,13,0,2,-13|near-after:pencil in
0,0,0,0,10,-1,-5,-4|near-after:pensions
-1,0,8,-5,-2,-1,-14,14|near-after:people
-3,0,-3,-1,0,9,0,-2|near-after:per
-1,-1,6,6,-5,-2,10,-13|near-after:person
-1,-1,-2,-3,-1,-10,-3,21|near-after:phased
-3,-2,10,-4,-24,-4,10,15|near-after:plan
0,0,-1,-10,4,-1,10,0|near-after:please
-4,-1,-8,-2,-7,-1,26,-3|near-after:pledge
0,0,0,-8,-2,-2,-18,30|near-after:plenty
0,0,2,-2,-1,-3,15,-10|near-after:plucked
-1,0,0,0,0,-2,-15,17|near-after:plus
-3,-1,-1,-4,-13,1,0,20|near-after:point
-1,1,-17,-8,-9,-1,19,16|near-after:policy
-1,5,14,-1,-1,-5,-1,-9|near-after:political
-1,1,16,4,-7,-7,14,-19|near-after:possible
18,0,-6,-1,0,-4,-1,-5|near-after:power
0,11,0,-5,-1,-1,-2,-1|near-after:predecessors
-1,-1,1,34,-1,-6,-14,-12|near-after:premier
0,-1,-5,-1,13,-2,-4,0|near-after:present
-2,-1,16,-4,4,-5,-20,12|near-after:president
-1,0,2,-2,-3,0,8,-5|near-after:press
17,0,0,-1,-1,-2,-11,0|near-after:price
-1,-1,17,10,-6,-2,-4,-12|near-after:prime minister
0,0,-3,0,-3,0,9,-3|near-after:program
0,0,0,0,4,7,-9,-1|near-after:project
-3,5,-3,-7,7,-6,8,0|near-after:promise
0,0,-5,0,-1,-1,-1,9|near-after:proposals
-1,-5,-4,-1,-11,-4,33,-9|near-after:protect
0,0,-3,-1,-5,0,12,-3|near-after:protests
-2,0,15,0,-2,-5,-6,-1|near-after:public
-6,-1,-7,27,-10,-5,-3,6|near-after:put
-1,0,-1,39,-2,-5,-18,-11|near-after:question
0,-1,-1,9,-2,0,-5,0|near-after:quote
-7,7,-5,16,-3,4,-5,-7|near-after:raise
0,8,-5,-1,2,-2,-1,-1|near-after:rather
-2,9,-2,1,25,-5,-25,-1|near-after:reach
-1,0,-3,-4,-10,6,-21,33|near-after:realistic
0,0,0,-2,0,-6,0,9|near-after:reasonable
0,-8,0,0,8,0,0,0|near-after:recall
-1,0,2,9,0,-1,-1,-7|near-after:refuse
-3,0,-3,-5,2,-11,1,19|near-after:region
-1,0,-1,16,0,-1,-8,-4|near-after:reject
24,-1,-12,-1,-1,-2,10,-16|near-after:related
-1,0,9,-3,-1,-1,-1,-2|near-after:relayed
-2,-1,-7,-4,-2,-1,3,14|near-after:remain
4,0,-10,0,-1,0,8,0|near-after:replacing
-1,0,1,16,-1,-8,-2,-4|near-after:reply
-3,-1,19,13,-15,-5,-32,26|near-after:report
0,0,-8,3,5,-1,4,-2|near-after:reporters
-2,0,3,10,-3,-2,-2,-5|near-after:request
0,0,-1,-1,0,9,0,-7|near-after:require
-2,0,-6,0,-4,-1,-4,17|near-after:resilience
-2,8,-1,-1,-1,-2,-1,-1|near-after:respected
-1,-1,13,-5,-1,-1,-1,-2|near-after:return
-9,-2,14,-1,-8,-4,1,8|near-after:right
-2,-3,0,20,0,-2,-10,-3|near-after:road
-1,0,-1,-14,-1,-1,2,15|near-after:roads
0,-2,-9,11,0,-1,0,1|near-after:room
-1,0,-2,-1,-19,23,4,-5|near-after:roughly
-4,0,9,0,0,0,-2,-1|near-after:ruling
0,0,0,-1,-7,3,9,-4|near-after:run
-1,-4,-2,-1,9,-3,5,-2|near-after:running
15,-1,-3,-4,-11,1,6,-3|near-after:same
-17,-18,4,45,7,-33,-18,30|near-after:say
0,-2,9,-1,-1,-2,-1,-2|near-after:sea
-1,-2,14,-3,16,-1,-22,-1|near-after:secretary
0,-1,8,-4,6,-4,-5,0|near-after:security
-3,-1,13,7,-2,-3,-4,-9|near-after:seek
-1,-1,1,-1,1,-1,-6,9|near-after:seen
-5,-1,12,8,-1,-1,-3,-9|near-after:senior
15,-1,-3,10,-1,-5,-3,-11|near-after:sense
40,-1,-16,-5,-9,-6,-5,1|near-after:serious
0,2,8,-1,-12,-1,7,-2|near-after:set
-2,-3,-13,16,17,12,-4,-22|near-after:share
-1,-1,-7,25,4,-2,-1,-15|near-after:she
-1,-1,-1,0,5,0,-10,8|near-after:short
-7,13,5,-15,-5,-20,6,22|near-after:should
-2,2,-3,-5,5,-1,8,-5|near-after:show
-1,-1,0,-1,11,-1,-7,0|near-after:shrink
-1,0,-3,11,0,-2,-1,-3|near-after:side
-7,-1,7,4,7,-4,6,-12|near-after:since
-1,-1,-1,-1,11,9,-9,-8|near-after:six
-7,0,19,-1,2,-4,-1,-9|near-after:size
-2,6,-7,-7,13,-4,-10,11|near-after:so
-1,-2,-3,-2,-7,5,-2,12|near-after:some
-1,-1,13,-9,13,-3,-12,0|near-after:soon
0,0,-11,-2,0,-1,1,13|near-after:sooner
-1,-1,31,-10,-13,-1,-1,-6|near-after:source
0,0,-3,-1,21,-1,-7,-8|near-after:special
16,-3,-14,-7,23,20,-29,-5|near-after:spend
19,-1,-19,-3,-2,13,-6,-1|near-after:spokesman
0,-1,-1,0,7,-2,5,-8|near-after:stand
75,-3,-53,-11,-6,-4,-1,3|near-after:standard
-1,-1,-1,-2,-5,-5,13,1|near-after:start
-2,-2,12,-3,0,-2,-11,9|near-after:state
-1,0,-1,0,-3,-4,-4,13|near-after:stay
-3,1,-5,-6,-5,-2,6,14|near-after:step
-2,9,-4,-4,4,19,-4,-20|near-after:still
-1,0,0,-2,-2,-1,8,-2|near-after:stone
0,1,-10,0,0,-1,0,11|near-after:strategist
3,-2,-4,-8,-3,-3,2,13|near-after:strategy
0,0,0,0,-4,0,-3,9|near-after:study
-3,6,-13,-1,-2,-2,-1,16|near-after:successive
-1,-1,-1,-1,-11,-6,7,14|near-after:suffice
0,0,8,-5,-6,-4,8,0|near-after:sufficient
-3,-1,32,-2,-10,-6,-5,-5|near-after:sum
2,-2,-13,17,-4,-8,9,0|near-after:summit
-1,-1,-1,6,12,-12,-3,0|near-after:swallow
0,0,-1,0,0,0,-9,11|near-after:swell
-7,-1,-3,28,-4,-5,-15,8|near-after:table
0,4,-1,-16,-1,-2,-3,20|near-after:taboo
-1,0,1,-5,-5,5,22,-17|near-after:take
-1,-1,-8,2,-1,3,-17,22|near-after:talk
0,0,-1,-4,0,12,-1,-6|near-after:talk about
-5,-3,-5,22,-9,-4,-1,4|near-after:target
0,0,4,0,0,0,-12,9|near-after:tariff
0,-1,-3,1,9,-1,0,-4|near-after:tax
-6,0,-2,-5,-10,20,-6,9|near-after:taxes
8,-1,14,3,16,-12,-10,-17|near-after:tell
0,0,13,0,0,0,1,-12|near-after:termed
0,0,8,-1,-1,0,-3,-3|near-after:testify
-6,-1,3,-2,2,36,-8,-25|near-after:than
-5,-15,8,1,28,-39,24,-2|near-after:that
72,-22,-1,-34,4,-6,-11,-2|near-after:the
0,-3,-23,7,-3,3,13,6|near-after:the military
25,13,19,-3,-4,-11,-29,-10|near-after:their
-2,0,2,-1,11,-5,-20,15|near-after:them
-1,0,26,-5,-3,-2,1,-16|near-after:there
-1,-1,-7,-1,11,-4,-1,4|near-after:thereabouts
0,0,-1,0,-14,0,14,2|near-after:thereafter
-2,1,5,-2,12,-5,0,-10|near-after:they
-2,8,0,-7,-2,-2,10,-4|near-after:thing
0,8,-5,-1,0,0,-1,-1|near-after:think
-1,0,-1,-1,4,13,-10,-3|near-after:third
-3,-2,-22,30,11,-4,-4,-5|near-after:this
0,-3,-3,-1,-1,-1,1,8|near-after:though
-2,-2,-1,-2,-11,-2,19,1|near-after:three
-1,-2,8,-1,6,-1,-2,-6|near-after:threshold
-1,5,0,6,-37,-1,30,-1|near-after:through
-1,1,-7,3,15,-1,-8,-2|near-after:time
-3,-3,-3,-2,6,16,-1,-10|near-after:times
0,0,-1,-4,0,12,0,-6|near-after:tn
-12,2,1,4,25,2,-11,-11|near-after:to
0,0,0,0,9,0,-8,0|near-after:today
0,0,-5,-8,-2,-4,9,10|near-after:too
-1,0,-8,-3,0,15,0,-3|near-after:tout
0,0,-4,-1,-1,-1,-4,11|near-after:trade
-2,7,1,-7,-11,37,-10,-15|near-after:trillion
-3,0,-7,0,-1,0,12,-1|near-after:turn
18,-1,0,-1,-2,-1,-7,-4|near-after:turning
0,0,-4,-2,-3,0,10,-1|near-after:turns
-1,-2,-1,-3,18,5,-5,-11|near-after:two
-2,23,-5,4,8,-11,-12,-6|near-after:under
0,0,0,2,11,0,-6,-6|near-after:unless
0,0,0,17,0,0,-4,-12|near-after:unrealistic
-2,0,-2,39,-2,-3,-23,-7|near-after:unreasonable
22,0,-7,-8,8,-1,-5,-9|near-after:until
-6,-10,-8,22,-9,4,-6,13|near-after:up
-1,-4,0,8,-2,-2,0,-1|near-after:upper
-1,0,11,-1,-3,-1,-4,-2|near-after:urge
-3,0,-11,23,-4,-6,2,-1|near-after:us
-2,-1,7,-4,-3,7,-12,8|near-after:voters
-1,0,-2,0,-5,0,9,-2|near-after:wales
-2,-1,7,-12,7,-5,2,3|near-after:want
-3,-4,-3,19,16,-3,-16,-7|near-after:war
-6,-1,-4,-6,11,16,1,-10|near-after:warn
-19,15,15,37,13,-46,11,-27|near-after:was
3,-1,15,1,13,-7,-20,-3|near-after:way
-2,0,-7,-3,-1,0,9,4|near-after:waypoint
-3,-2,-9,3,-19,-3,7,25|near-after:we
0,0,-1,0,-6,0,14,-6|near-after:weeks
-4,0,3,0,3,0,7,-9|near-after:welcomed
1,14,-1,-4,10,-8,-23,11|near-after:well
-1,0,7,-2,-5,-4,-5,10|near-after:were
20,0,0,0,-1,-4,-6,-9|near-after:western
17,-5,24,-4,-11,-9,-15,3|near-after:what
11,-4,12,-10,-8,-6,8,-2|near-after:when
-2,-1,4,-6,10,-5,-12,12|near-after:where
0,-4,0,0,8,-1,-1,-2|near-after:whereas
27,24,-2,-28,4,-11,-11,-3|near-after:which
-2,0,-3,11,22,-9,-10,-10|near-after:while
-4,-1,10,-9,28,-7,-11,-6|near-after:who
-4,3,-15,-16,-7,13,31,-6|near-after:will
0,-1,23,6,-1,-19,-9,2|near-after:with
-2,-3,-12,-11,-23,-7,-3,60|near-after:within
-3,8,-8,-5,5,-5,-4,11|near-after:without
0,-1,6,10,-3,-1,-2,-10|near-after:wo n't
0,0,-1,-2,-4,11,-2,-1|near-after:won
0,1,-10,0,0,10,0,0|near-after:work out at
0,7,-1,-1,-4,-9,-1,10|near-after:world
0,-2,-2,0,-2,10,1,-5|near-after:worth
-9,-14,6,-26,-15,131,-67,-6|near-after:would
-3,3,-1,-7,-1,-1,-13,23|near-after:write
11,10,-5,-1,-7,-2,-2,-4|near-after:yardstick
-3,11,-22,-10,-15,-2,54,-14|near-after:year
-6,4,-14,-14,8,-13,17,18|near-after:years
-2,3,-12,-5,-9,61,-23,-13|near-after:yen
0,-1,16,-9,0,-1,-3,-1|near-after:yes
0,0,-1,-4,-4,12,-2,0|near-after:you
0,0,0,0,0,9,0,-9|near-after:£
-1,-4,-5,-4,2,23,-3,-8|near-after:¥
0,-1,-2,-3,0,11,-3,-2|near-after:€
-5,-11,17,-16,-12,-9,8,28|near-before:\"
-6,5,-19,-12,6,25,21,-19|near-before:#
0,0,-1,-1,4,-2,-11,12|near-before:$
-16,-5,2,-3,-16,-5,34,9|near-before:'
0,0,-1,-8,-1,7,-10,12|near-before:'d
-1,0,-10,-4,-6,-1,23,-2|near-before:'ll
-15,11,-11,-33,21,-43,19,50|near-before:'s
1,-1,-6,0,5,12,-4,-6|near-before:(
0,-1,-9,-3,3,13,-3,0|near-before:)
-2,-2,-9,-1,-2,-2,24,-6|near-before:*
31,-8,11,-38,47,4,-20,-29|near-before:,
-12,23,6,-16,-17,-23,13,25|near-before:-
-12,-2,-4,-5,-5,4,-19,42|near-before:.
-15,1,-1,-6,51,-1,-15,-15|near-before:0
-5,-29,20,3,-17,25,10,-7|near-before::
7,3,3,-14,16,-7,14,-21|near-before:;
-11,-1,23,-29,33,-11,42,-46|near-before:DATE
-7,3,2,-1,-2,-1,19,-11|near-before:EU
-22,3,50,-6,7,-2,1,-31|near-before:LAND
-25,1,1,20,-19,-16,32,7|near-before:LEADER
-22,-12,-23,27,-7,-4,47,-6|near-before:NATO
-4,0,4,-20,-7,22,-27,33|near-before:OUTLET
0,7,19,3,-10,-13,-8,2|near-before:PERSON
39,-26,105,-15,25,-26,-68,-35|near-before:USA
32,0,4,17,-63,10,-27,26|near-before:a
0,0,0,-1,0,0,-11,12|near-before:abe
12,2,0,-14,20,-27,-10,16|near-before:about
-4,-15,-3,-6,-17,41,13,-9|near-before:above
-7,0,21,-1,-5,-3,-1,-4|near-before:abrupt
-3,-3,22,3,-2,5,-8,-15|near-before:accept
-1,-1,-2,-5,0,-1,0,10|near-before:acknowledge
-1,-4,-4,-3,-3,8,11,-5|near-before:add
0,-2,0,-3,-4,21,-2,-8|near-before:additional
-3,-4,5,1,-5,-4,1,8|near-before:administration
-2,-2,-17,1,-6,2,15,10|near-before:adopt
0,-1,-2,-3,-4,-2,-1,13|near-before:advice
-8,-1,-2,-6,-1,-4,-3,24|near-before:advocate
5,-2,23,-13,-6,-5,9,-10|near-before:after
0,0,-2,-1,0,-3,12,-6|near-before:afterward
0,0,-5,1,-1,-2,9,0|near-before:again
8,-2,-13,2,9,7,-16,6|near-before:against
-2,-4,-11,11,-7,8,11,-5|near-before:agree
0,0,-2,-1,-6,0,12,-3|near-before:agreement
-2,-3,-2,-11,-8,9,1,16|near-before:aim
14,0,7,-5,-4,1,-7,-5|near-before:all
-5,-2,-4,15,-7,-2,6,0|near-before:alliance
12,0,-9,0,-1,0,0,-1|near-before:alliances
18,-1,20,-6,5,-4,-34,2|near-before:allies
-4,-1,5,-2,17,-1,-7,-8|near-before:allies in asia
-1,12,3,-2,-9,-2,-4,4|near-before:allowed
10,-2,3,-16,-4,-7,35,-19|near-before:ally
17,0,-1,-2,-2,-9,2,-5|near-before:alone
0,4,-2,-3,0,20,-8,-11|near-before:along
-6,-1,5,-5,33,-3,-17,-6|near-before:already
-1,0,12,-3,-4,-2,-11,10|near-before:also
-2,-2,-1,-2,-2,14,-4,0|near-before:alternative
0,-1,4,-10,9,-5,-7,10|near-before:am
0,0,16,-8,0,0,-5,-2|near-before:ambassador
0,-1,-6,-2,-1,-1,-2,12|near-before:ambition
-4,0,20,-1,-1,-1,-2,-10|near-before:america 's allies
5,0,-5,-6,-1,-1,16,-7|near-before:among
0,1,-3,12,1,-1,-16,7|near-before:amount
12,-5,0,-16,-4,5,-12,20|near-before:an
-1,-1,0,-3,-3,-5,8,5|near-before:analysis
17,-2,-5,-4,-3,-12,-1,9|near-before:analysts
18,-8,11,-14,8,-21,-22,29|near-before:and
-1,0,-4,-2,-1,-1,-4,13|near-before:angus
-1,2,-14,-1,-1,-3,9,8|near-before:annual
19,0,-12,2,0,-1,-1,-6|near-before:answer
-4,-2,-8,16,-2,18,-5,-13|near-before:any
-1,-1,0,8,-7,5,-3,0|near-before:anything
0,0,0,20,-5,0,-12,-2|near-before:anywhere
0,-1,4,-2,10,-2,-4,-4|near-before:approach
0,0,0,0,20,-1,-14,-4|near-before:approve
-1,4,-12,-11,-8,-9,31,8|near-before:are
-1,-1,-4,-2,-11,11,-8,16|near-before:argue
-1,-3,6,-7,-3,-2,-5,15|near-before:argue for
6,-4,0,-1,21,-2,-16,-5|near-before:armed forces
0,-2,-1,-1,-1,-1,12,-6|near-before:army
-5,-25,1,-5,31,-9,1,11|near-before:around
-1,0,-1,-2,4,-1,8,-6|near-before:arrive
12,0,-1,42,-7,-24,-1,-20|near-before:as
11,-1,-9,-1,-1,-3,-2,4|near-before:asia
1,-1,18,-3,-2,-1,-4,-7|near-before:asian allies
-5,-1,13,0,0,0,-7,0|near-before:asian partners
-16,0,-12,47,-9,-8,3,-4|near-before:ask
-3,-2,14,9,-12,22,-16,-13|near-before:ask for
0,0,-5,0,-1,-1,-1,8|near-before:assume
-1,0,-7,1,-1,-1,14,-6|near-before:assure
-23,-17,38,-30,42,6,9,-26|near-before:at
0,0,-1,0,-5,-1,9,-2|near-before:attain
0,0,-8,-1,-3,0,-2,15|near-before:audience
-1,-3,-5,-1,3,6,9,-9|near-before:average
-5,19,3,3,-4,-6,-5,-5|near-before:away
-2,-18,1,-3,-6,-10,3,35|near-before:back
0,0,-3,0,0,0,-4,8|near-before:badenoch
-1,-1,-5,9,29,-2,-4,-26|near-before:bank
-5,-1,-6,-1,-4,0,18,0|near-before:bar
0,0,0,0,0,0,9,-9|near-before:bases
1,1,-9,-6,-28,4,13,23|near-before:be
0,0,-22,0,23,0,0,0|near-before:bear
-1,-1,-2,-8,-3,3,12,-1|near-before:because
-7,5,14,2,8,17,-6,-32|near-before:been
-3,-1,-10,8,6,-3,-23,26|near-before:before
4,-1,-7,3,0,-11,3,10|near-before:begun
0,3,13,-6,8,-1,-9,-7|near-before:behind
-1,10,12,-12,6,-2,-10,-4|near-before:being
-1,0,3,-6,-1,-4,-15,22|near-before:believe
-6,4,-9,3,31,-5,-7,-12|near-before:below
-5,-1,-1,-1,-3,-1,14,-3|near-before:benchmark
-1,0,19,6,-5,-2,-10,-7|near-before:better
-1,-1,-11,-3,1,2,-2,15|near-before:between
-1,1,8,21,-9,-7,-29,16|near-before:beyond
0,0,0,0,8,0,-8,0|near-before:biggest
-2,-1,-13,-4,16,-3,-6,12|near-before:bill
0,-1,-2,-1,9,-2,-10,7|near-before:billion
0,3,-2,5,-7,-3,8,-3|near-before:bind
-2,0,-9,8,-6,-2,13,-3|near-before:board
0,0,12,5,-3,-2,-6,-4|near-before:boost
-1,0,-3,-2,-1,-1,10,-1|near-before:borrow
-4,-1,0,-1,-4,-1,15,-4|near-before:borrowed
-1,0,14,-1,0,-5,0,-7|near-before:bow
0,0,-1,0,0,0,9,-8|near-before:bowed
0,0,24,-10,-12,0,0,-1|near-before:bracing
0,5,-2,-4,32,-1,-27,-3|near-before:break
10,0,0,-1,0,-1,-4,-4|near-before:briefing
-2,-9,-10,-1,-5,-6,10,22|near-before:bring
-1,0,3,18,-3,-3,-2,-12|near-before:bring up
-1,-1,21,-2,-1,-5,-5,-7|near-before:bristles
0,0,-4,8,0,0,-3,0|near-before:brush aside
-1,0,15,-6,0,-1,-5,-1|near-before:brush off
-11,-6,14,-17,91,-7,-35,-29|near-before:budget
-1,-1,-5,13,-2,-2,-1,-2|near-before:buildup
0,0,-1,0,9,-1,-6,-1|near-before:burden
-6,3,-6,0,6,-16,17,2|near-before:but
15,18,27,-24,-2,3,-34,-2|near-before:by
0,0,0,3,-9,-1,8,-1|near-before:ca
-2,31,9,4,-6,-11,11,-36|near-before:cabinet
24,-2,23,-5,-3,-3,-4,-32|near-before:call
-6,-1,-2,-1,-9,-5,1,24|near-before:call for
-1,-1,17,-3,-2,-1,-12,4|near-before:call on
0,0,18,-4,2,0,-11,-4|near-before:came
-1,0,-18,-1,-1,-1,-6,29|near-before:campaign
-4,-2,-14,-3,8,-7,23,-2|near-before:can
-1,0,-2,-1,-6,-2,-1,13|near-before:candidate
-7,-1,-6,33,-6,20,-22,-11|near-before:cannot
0,16,-1,2,-13,-3,-1,-1|near-before:cap
0,0,-2,-1,-8,0,12,-1|near-before:capability
0,0,0,8,-1,-1,-5,-1|near-before:capacity
-1,0,-3,4,13,-1,-3,-9|near-before:carry
-1,-1,-12,11,0,-1,-6,10|near-before:case
0,-1,-1,0,-3,-2,-3,11|near-before:cautious
-1,31,-2,-2,-11,-4,-7,-3|near-before:ceiling
0,11,-6,-1,-1,-1,-1,-1|near-before:century
-1,0,9,-1,0,-2,0,-6|near-before:chair
-5,-1,-9,-12,-7,0,-9,41|near-before:chancellor
-7,0,21,-1,-5,-3,0,-4|near-before:change
-1,-2,-1,-13,-4,23,2,-4|near-before:charge
2,0,-1,-1,-2,-2,-9,12|near-before:chief
0,0,-1,-10,0,-1,13,0|near-before:choice
-3,0,7,-4,-1,10,-3,-6|near-before:choose
-2,0,-8,-1,0,-1,9,2|near-before:cite
0,0,-10,-2,0,-1,-1,14|near-before:clamor
-2,-2,6,-4,-5,3,-14,18|near-before:clear
-2,-2,-17,-3,5,-7,12,15|near-before:climb
-1,-10,-11,-2,16,-1,7,3|near-before:close
0,0,9,-2,-2,0,-1,-4|near-before:closer
0,0,-1,-16,0,-2,1,17|near-before:co
-1,-1,-7,-4,-2,1,-15,30|near-before:coalition
-1,0,-1,0,13,-1,-9,0|near-before:coast guard
0,0,-1,0,10,0,-6,-1|near-before:cold
-2,0,-2,-2,-2,0,-2,10|near-before:colonel
-4,0,3,-1,-4,-1,9,-3|near-before:combined
-4,-1,16,-2,5,-1,-3,-9|near-before:come
1,2,5,-6,11,-3,-12,3|near-before:come to
0,0,12,-8,0,0,-3,0|near-before:come up with
-1,-1,3,-2,-1,-4,11,-6|near-before:comes
-2,-2,7,16,1,-6,-6,-7|near-before:commit
-1,-1,-5,-2,-17,-1,30,-3|near-before:commitment
0,0,0,0,-12,0,13,-1|near-before:commitments
0,0,-5,-1,-9,-1,-9,26|near-before:committee
-2,-1,2,-2,12,-1,1,-9|near-before:concede
10,0,-1,-2,-1,-1,2,-8|near-before:condition
-2,0,-1,9,-1,0,-4,-1|near-before:conference
0,0,0,0,0,0,-13,13|near-before:conservatives
-1,9,-23,13,-12,-2,-23,39|near-before:consider
-1,0,-1,-6,12,-1,-17,14|near-before:constitution
-2,0,-1,0,-1,-1,8,-2|near-before:constitutional
-1,11,-3,-6,0,-1,6,-5|near-before:constitutional democratic party
-1,-2,0,-3,-1,0,-1,8|near-before:contain
0,0,-1,0,-9,0,12,-1|near-before:contrast
0,0,11,-3,0,-1,-3,-2|near-before:convey
-1,0,17,-2,-1,-2,-9,-3|near-before:convince
20,0,0,0,-4,-4,-2,-9|near-before:copied
0,0,-3,0,-3,1,-3,9|near-before:core
-1,0,-5,0,-2,-1,19,-10|near-before:core defence
-1,-1,1,-2,8,3,-6,-2|near-before:cost
-1,-4,-16,4,-30,7,-10,49|near-before:could
0,0,-1,0,0,-1,-7,10|near-before:council
0,0,0,9,11,0,-16,-3|near-before:count
-1,0,-7,-2,0,-1,15,-5|near-before:counterparts
4,0,-12,-1,5,0,5,-1|near-before:countries
15,-9,13,36,-7,-15,-33,0|near-before:country
-7,-1,-1,-1,-6,0,24,-8|near-before:counts
0,0,8,0,-1,0,-8,1|near-before:credible
0,0,-1,-2,13,-2,-1,-8|near-before:critics
0,0,0,0,8,0,-6,-1|near-before:crore
0,0,-1,9,0,-1,1,-8|near-before:crude
-1,-2,-4,-1,-3,3,20,-10|near-before:current
0,-1,-2,0,16,-2,-3,-8|near-before:currently
-2,-2,11,-17,-15,-3,18,9|near-before:date
0,17,-1,-1,-9,-3,-2,-3|near-before:decades
0,3,-2,2,-13,-2,20,-7|near-before:decide
-2,1,4,16,-9,-5,7,-12|near-before:decision
0,0,0,-1,32,0,-30,-1|near-before:declare
0,0,-27,4,0,33,-3,-7|near-before:decline
-4,6,-30,-5,-1,0,22,12|near-before:defence
0,0,-2,3,-1,-3,15,-11|near-before:defence minister
-2,0,-1,-1,1,11,-12,4|near-before:defence secretary
-5,27,-27,-2,13,-7,6,-4|near-before:defence spending
14,10,-7,24,26,-23,-4,-39|near-before:defense
-1,1,-6,18,0,-4,-4,-5|near-before:defense minister
-1,-1,-10,7,-2,-3,-3,14|near-before:defense ministry
-9,-9,-6,15,25,-4,-23,12|near-before:defense spending
-3,-1,21,11,-1,0,-3,-25|near-before:demand
-1,-4,-19,34,-1,-5,-1,-2|near-before:deny
-3,0,24,-8,2,-3,-4,-8|near-before:department
-7,-6,13,1,12,3,-10,-6|near-before:devote
15,-1,-20,23,-2,-11,11,-15|near-before:did
0,0,4,-2,-14,14,-1,0|near-before:differently
0,0,0,0,-4,0,-9,13|near-before:direction
-1,0,-11,2,0,-3,-2,15|near-before:discuss
1,0,-1,11,-5,-1,-4,1|near-before:discussion
-1,0,-3,0,-4,0,-3,12|near-before:discussions
-1,0,13,0,-3,0,-1,-7|near-before:distance
-6,8,-3,4,7,-3,-5,-3|near-before:do
-2,0,1,-2,-2,-1,-9,14|near-before:document
-1,-5,-5,18,-2,10,-26,12|near-before:does
-4,0,19,-4,-2,0,-6,-2|near-before:doing
-1,8,13,-7,-5,-8,5,-6|near-before:done
0,0,-12,-5,-13,-2,16,17|near-before:double
-1,-1,-1,-12,-6,-2,16,7|near-before:doubt
-2,-1,-1,-1,0,14,-1,-9|near-before:doubts
0,3,8,0,0,-1,-9,-1|near-before:down
0,0,-4,1,-4,-4,-2,14|near-before:drawn
-1,2,10,-4,9,-4,-16,3|near-before:drop
-1,0,-4,-1,-17,0,16,8|near-before:due
-1,0,-1,-1,9,-1,-6,1|near-before:during
-4,-6,6,-6,-13,43,-6,-14|near-before:each
-3,-3,20,-14,-1,-2,11,-7|near-before:earlier
0,0,-1,0,19,1,-5,-15|near-before:economists
0,0,-2,0,-14,15,-2,4|near-before:economy
-3,-1,9,-5,-3,-8,26,-14|near-before:editorial
-1,-2,-1,3,-10,-1,-24,36|near-before:election
0,0,7,8,-9,0,-5,0|near-before:embassy
0,0,8,-1,0,0,-6,-1|near-before:encourage
-1,0,18,-1,-26,6,2,3|near-before:end
0,0,-1,13,0,-1,2,-13|near-before:endorse
0,0,7,-6,14,-1,-8,-6|near-before:enough
0,0,-1,-2,0,0,14,-11|near-before:enshrine
0,0,11,-1,0,0,-1,-9|near-before:envoy
-1,-1,-4,3,21,-3,-12,-3|near-before:equal
0,-1,-1,0,39,-1,-32,-2|near-before:equivalent
0,-5,-1,0,9,-1,0,-1|near-before:era
-1,-1,-4,-3,-8,5,-8,20|near-before:estimate
2,-2,-2,-5,-1,-3,21,-11|near-before:europe
-10,7,6,4,-4,-6,22,-19|near-before:even
-1,-1,-1,9,-2,-2,8,-10|near-before:ever
-2,-7,-3,-12,-24,51,8,-11|near-before:every
5,9,1,-4,-2,-5,9,-13|near-before:everyone
11,0,-4,0,0,0,-7,0|near-before:everywhere
-1,10,0,-20,-2,14,10,-10|near-before:exceed
0,-3,-1,-3,-3,17,-5,-2|near-before:exempt
0,-3,14,-1,-1,0,0,-9|near-before:exhort
0,0,0,0,-6,0,10,-3|near-before:existing
-4,6,10,-17,62,-4,-29,-24|near-before:expect
0,14,-3,-4,2,7,-6,-9|near-before:expenditure
20,0,0,-2,-2,-4,-6,-7|near-before:expert
0,-1,-3,-1,7,-3,-25,27|near-before:experts
-5,2,-4,-2,21,28,-29,-11|near-before:extra
0,0,5,-1,0,-1,10,-13|near-before:eye
0,0,-9,-2,17,-1,-4,-1|near-before:facing
0,0,-1,-5,0,0,-12,18|near-before:faction
-1,-1,3,-3,2,-1,8,-9|near-before:fall
13,-2,-11,12,-12,-2,13,-11|near-before:far
-1,-1,15,-10,-3,14,-6,-9|near-before:favor
0,0,-4,-1,0,-2,12,-5|near-before:favour
13,0,-7,-1,0,0,-2,-2|near-before:fear
10,0,-8,0,0,0,0,-2|near-before:few
22,-4,-1,-1,-5,-2,-11,2|near-before:fight
-9,-4,-2,5,30,-10,-9,-1|near-before:figure
0,0,-1,-1,0,-1,-11,15|near-before:finance ministry
-1,-1,12,-18,-7,17,10,-13|near-before:find
-2,0,-16,-11,-15,-2,47,-3|near-before:first
0,-2,0,0,3,9,0,-9|near-before:fiscal
-1,-2,-1,-2,-7,-2,18,-3|near-before:five
-1,-1,9,4,-1,-2,-12,4|near-before:fix
0,0,-1,-3,-4,-2,-8,19|near-before:floor
-3,-1,-14,-16,1,-2,48,-12|near-before:follow
6,10,25,-9,-12,5,-12,-14|near-before:for
0,-1,-1,0,11,0,-7,-2|near-before:foresee
-2,-1,-9,0,-11,11,-6,19|near-before:former
0,0,-1,0,-5,-1,-1,8|near-before:four
0,0,-3,20,-5,0,-9,-1|near-before:frees
19,0,-7,-1,-4,-5,-3,1|near-before:friends
1,-12,21,-1,36,-44,11,-11|near-before:from
0,17,-2,0,-14,0,0,-1|near-before:froze
0,0,-1,-16,0,-2,-1,20|near-before:fujita
-1,-1,9,-2,-6,0,1,-1|near-before:fulfill
0,0,-1,-16,0,-2,-1,20|near-before:fumitake
0,0,-1,0,-13,0,-3,18|near-before:fund
-1,-4,2,-4,-14,-3,24,0|near-before:further
-14,-6,-11,-20,28,8,-2,18|near-before:gdp
-5,-1,3,4,-2,-4,-22,27|near-before:general
-5,-6,16,6,-7,10,-3,-11|near-before:get
7,-5,-13,3,0,10,3,-4|near-before:give
-1,-1,-2,-4,9,-2,-17,17|near-before:glad
41,-2,-15,-4,-2,-2,-12,-4|near-before:global
3,17,12,0,-18,7,-15,-6|near-before:go
-8,-4,-21,10,-36,-8,28,39|near-before:goal
-14,18,-19,-20,-33,8,49,10|near-before:government
-6,20,-5,-2,-20,-8,30,-10|near-before:governments
-1,0,-6,-1,-6,-2,-4,20|near-before:greens
-1,4,-3,-2,15,-1,-9,-4|near-before:gross domestic product
0,0,-2,0,11,-3,-6,0|near-before:guess
-4,0,-6,0,-6,0,19,-2|near-before:guideline
-2,0,-3,-6,-3,-1,-28,43|near-before:habeck
-20,-12,35,51,-8,35,-35,-45|near-before:had
6,0,-10,-1,9,-1,3,-5|near-before:hague
0,11,-5,-1,-1,-1,-1,-1|near-before:half
-2,-1,9,-2,-4,-1,6,-5|near-before:hard
-20,13,-12,3,33,-39,-9,31|near-before:has
-17,-23,49,3,-12,17,-33,16|near-before:have
-6,9,-34,9,0,-2,13,11|near-before:having
0,-14,36,9,-26,31,-6,-31|near-before:he
-1,-1,-2,-2,-3,-3,12,-1|near-before:head
0,0,0,-8,-1,0,10,-1|near-before:headway
-1,-1,-13,19,-7,-6,12,-2|near-before:her
0,-2,0,-4,5,0,-14,16|near-before:high
-1,0,1,-2,11,-1,-5,-3|near-before:higher
0,0,-2,0,-7,0,-2,11|near-before:hike
-2,11,-16,5,-1,-3,-5,11|near-before:him
-8,-1,-7,-1,0,-2,-2,23|near-before:himself
-7,-3,23,-1,0,-8,0,-4|near-before:his
0,-1,-6,-3,14,12,-9,-8|near-before:hit
0,-1,2,7,4,-3,1,-10|near-before:hold
0,12,0,-1,-9,-1,4,-5|near-before:hold the line at
11,0,-6,-3,0,0,1,-2|near-before:hold up
-1,0,21,-2,-5,-3,28,-38|near-before:hope
-1,-2,9,-1,3,-2,-3,-4|near-before:hosts
-3,-3,-2,-11,0,5,-2,16|near-before:house
0,-2,-1,-1,12,-3,-3,-2|near-before:hover
-3,-1,-2,-2,-2,-9,16,3|near-before:however
-3,-3,-19,11,4,-18,-14,42|near-before:i
0,0,-3,1,-1,0,-4,8|near-before:idea
-10,-7,-23,-32,9,61,6,-5|near-before:if
25,1,48,-15,-26,-30,-15,13|near-before:in
-3,-2,2,0,-9,15,-5,1|near-before:increase
0,8,-3,-4,22,-3,-6,-14|near-before:informal
-1,0,11,-6,0,0,0,-4|near-before:informally
-1,-1,9,4,-1,-1,-2,-8|near-before:insist
-1,0,-2,-1,-1,0,-8,13|near-before:instead
-1,-1,-2,-2,3,-3,8,-3|near-before:instead of
0,6,0,0,-8,0,5,-2|near-before:intend
-1,-7,-3,32,-12,-4,0,-4|near-before:intention
13,0,0,0,-3,0,-6,-4|near-before:international
0,0,-1,-5,0,0,-1,8|near-before:interview
1,0,-2,-2,-2,-1,-9,15|near-before:into
0,0,0,-5,-3,0,9,-1|near-before:invest
0,0,-2,-1,13,-1,0,-8|near-before:investment
-2,1,-11,-34,-4,4,10,36|near-before:is
-1,0,-4,-1,0,8,0,-3|near-before:issue
26,-15,27,18,-13,-14,8,-37|near-before:it
13,-4,-8,-1,0,-2,-5,7|near-before:items
4,-8,7,-6,32,-31,39,-37|near-before:its
7,-2,-23,2,5,-3,20,-7|near-before:itself
-5,-6,9,26,-4,-5,-10,-6|near-before:japanese communist party
0,0,1,4,-1,-1,-26,24|near-before:jr
-1,0,-4,13,1,6,0,-15|near-before:jump
-1,-9,4,-2,34,13,-12,-28|near-before:just
-3,3,16,-16,14,-8,17,-23|near-before:keep
0,0,-3,0,0,0,-4,8|near-before:kemi
0,0,0,0,-11,0,13,-2|near-before:kingdom
0,0,8,0,0,0,-3,-4|near-before:know
-1,9,4,-2,-2,-2,-5,-2|near-before:knows
0,0,-1,3,0,-10,0,8|near-before:komeito
0,0,0,-1,0,0,10,-8|near-before:labour
0,0,-4,0,10,0,-4,-1|near-before:lag
-2,-1,-2,-1,4,-6,9,-1|near-before:last
-1,-1,0,-1,1,10,-7,-1|near-before:late
-1,-1,0,0,-3,-2,9,-2|near-before:latest
0,18,-2,-3,-30,-1,30,-12|near-before:law
-1,11,-3,-11,-2,-2,6,3|near-before:lawmaker
0,-1,5,-3,-6,-2,-4,13|near-before:lawmakers
-1,-1,-3,-1,11,0,-1,-4|near-before:lay out
-1,-1,-13,-5,-4,-4,-14,42|near-before:ldp
-3,6,-3,-18,-13,-14,10,34|near-before:leader
-3,9,-3,-13,-2,-4,18,-2|near-before:leaders
0,0,-1,-1,28,-1,-20,-5|near-before:leads
-4,-7,14,-16,1,-5,14,3|near-before:least
-1,-2,-2,8,3,0,3,-8|near-before:leave
-1,-8,19,-13,11,-6,-20,18|near-before:less
-5,27,-7,3,3,-3,-18,-2|near-before:let
0,12,0,0,-11,0,0,0|near-before:lets
0,0,-1,11,-5,0,-5,0|near-before:letter
-2,-2,4,-2,6,-3,11,-10|near-before:level
-2,0,-11,-2,-2,-1,7,11|near-before:liberal democratic party
-1,-3,0,4,-7,7,-13,12|near-before:lift
-1,-1,24,1,13,-4,-20,-13|near-before:like
0,0,24,-4,-3,-6,-11,0|near-before:like to see
0,0,1,-1,13,-1,0,-12|near-before:likely
0,0,-15,0,-1,-1,0,17|near-before:likewise
-1,30,-2,-2,-11,-4,-5,-4|near-before:limit
-4,6,20,4,-4,-4,-7,-12|near-before:line
0,-1,-1,-2,4,-1,-16,16|near-before:list
-1,-6,-1,-1,31,9,-15,-15|near-before:little
0,2,-5,-13,14,12,-3,-6|near-before:live with
-2,5,12,-5,20,-6,-4,-19|near-before:long
-1,3,2,-12,-4,25,-11,-2|near-before:longer
0,0,-2,-2,0,-1,-9,14|near-before:look at
-1,0,24,0,-1,0,-21,0|near-before:lot
-1,-3,-27,40,6,6,-11,-10|near-before:made
-1,-5,-1,-2,2,-2,10,-1|near-before:maintain
-2,8,4,-2,-12,-2,-4,10|near-before:make
0,0,-3,-1,-1,-1,8,-2|near-before:make good on
13,0,-11,-3,0,-1,-2,5|near-before:makes
0,0,0,-7,-1,0,8,0|near-before:making
0,0,16,0,13,0,-15,-13|near-before:manage
-1,8,-1,-1,-3,-4,7,-6|near-before:manifesto
-2,0,-2,-2,-2,0,-4,12|near-before:marine
-1,-1,-17,-3,17,5,5,-5|near-before:match
-2,8,-19,-4,-21,-9,-27,73|near-before:may
0,0,-15,19,-4,0,1,0|near-before:me
-2,-7,15,-6,-9,16,6,-14|near-before:mean
8,0,-5,-1,8,-1,-6,-2|near-before:measured
-13,-2,24,3,-17,0,3,2|near-before:meet
-1,-1,13,8,1,-3,-6,-10|near-before:member
-2,-1,-20,-5,6,-6,10,18|near-before:members
-1,-1,8,-2,1,-3,-3,0|near-before:men
4,-1,-5,17,-4,-4,-3,-2|near-before:mention
0,0,-4,0,-9,0,-5,19|near-before:middle
0,0,0,0,-17,0,19,-1|near-before:midst
0,-1,-3,-13,4,-2,-6,21|near-before:might
0,8,0,0,-3,-3,0,0|near-before:miki
-5,-12,4,-12,-1,26,-47,46|near-before:military
-2,-20,0,2,11,-3,20,-8|near-before:military spending
-2,-1,-9,-1,-9,-3,25,0|near-before:minimum
-1,0,-10,-5,-2,-3,0,21|near-before:minister
-1,4,2,1,-3,12,-6,-9|near-before:ministry
0,0,0,0,-8,0,4,4|near-before:ministry of national defense
-1,-1,13,-4,-2,7,-4,-7|near-before:missiles
-3,0,-9,-6,-1,0,23,-3|near-before:model
0,-1,0,-1,-8,-3,20,-6|near-before:money
-6,2,-6,-14,23,9,21,-29|near-before:more
0,7,-5,-1,-5,-2,-2,8|near-before:most
-4,-3,-6,-3,5,-5,33,-18|near-before:move
0,0,0,-1,-6,0,16,-8|near-before:mps
-1,0,18,-3,3,-2,-6,-10|near-before:mr
11,5,-3,12,-1,-6,0,-18|near-before:much
-7,0,51,-16,0,-2,-32,5|near-before:must
-1,-1,-4,-2,6,-8,-17,27|near-before:my
5,-2,-31,49,-6,-3,-5,-7|near-before:n't
-1,0,-6,2,-4,-2,27,-16|near-before:name
10,0,0,0,0,0,-9,0|near-before:namely
7,0,-6,-1,8,-2,-3,-3|near-before:national
-1,-11,5,19,7,-1,-15,-4|near-before:near
0,0,2,-1,8,-1,-3,-3|near-before:nearly
-4,-2,40,-9,4,-12,-27,11|near-before:need
0,-2,-2,-1,-1,-5,-4,15|near-before:needed
13,-2,-8,-9,-36,-5,-5,51|near-before:needs
0,0,0,0,-19,0,21,0|near-before:neighboring
-8,-2,-14,44,2,-6,-2,-15|near-before:neither
-2,4,-45,96,5,-6,-49,-2|near-before:never
28,-4,-14,-34,2,-11,59,-26|near-before:new
-2,-1,-1,8,-2,-1,7,-8|near-before:news
-3,-3,-13,-12,19,1,-20,30|near-before:next
-5,10,-1,-1,-5,-1,2,2|near-before:nippon ishin
-14,3,-15,150,-48,-16,-42,-18|near-before:no
-1,-1,-26,49,-1,-3,-6,-11|near-before:nobody
0,-1,19,-2,-1,0,-3,-12|near-before:nominee
-3,-1,5,19,-3,-2,-10,-4|near-before:none
-3,-2,0,13,-3,-7,7,-5|near-before:nor
20,-1,-3,0,-9,0,-7,-1|near-before:norm
0,0,8,-3,0,0,-3,-1|near-before:north
-10,27,-46,155,-30,-23,-36,-39|near-before:not
-2,-10,-26,-2,28,-2,22,-7|near-before:note
-3,3,1,9,-4,-6,-13,12|near-before:nothing
-2,-6,-12,20,34,-23,13,-24|near-before:now
-6,-5,11,7,-2,-5,7,-8|near-before:number
0,0,-3,0,-13,-1,-3,20|near-before:numbers
0,0,-14,-2,-2,0,12,6|near-before:oblige
5,27,-1,27,-39,1,-15,-4|near-before:of
-3,15,-5,-1,-3,-2,2,-4|near-before:off
-1,0,-20,5,-8,-4,-19,49|near-before:offer
-3,-3,-2,19,4,-7,-4,-4|near-before:official
-11,-1,38,-13,1,-8,-1,-4|near-before:officially
12,-1,19,-14,-14,-3,1,0|near-before:officials
-1,4,19,-24,-9,-13,16,8|near-before:on
13,6,-5,-5,-2,-6,4,-4|near-before:once
14,-4,10,-7,-5,-6,-9,6|near-before:one
-2,-4,-9,-11,8,-4,24,-2|near-before:only
0,0,-3,-1,-4,-2,-10,20|near-before:open
-1,-3,-5,-4,-4,39,-12,-9|near-before:opened
-2,0,-9,31,-12,-18,3,7|near-before:opposition
0,0,-1,12,0,-1,-10,0|near-before:opposition leader
10,-6,-10,1,40,13,-35,-14|near-before:or
-1,-3,2,-2,-13,20,1,-4|near-before:order
-1,-1,10,-5,8,0,-8,-3|near-before:other
20,-1,0,0,-2,-4,-6,-8|near-before:others
-3,-4,12,-16,-14,-4,-23,52|near-before:ought
6,-1,-24,5,-2,-14,0,31|near-before:our
-2,10,2,25,-6,-2,-5,-22|near-before:out
-1,-2,2,-2,23,-1,-14,-6|near-before:outlay
-4,-21,0,-13,58,14,-15,-19|near-before:outlays
10,0,-6,0,-6,4,-1,0|near-before:output
11,6,-26,-8,12,-21,23,2|near-before:over
-3,-3,2,-12,9,-7,7,8|near-before:own
-1,0,12,-4,-5,-1,0,0|near-before:pacific
-2,-2,-7,6,-2,-3,-22,32|near-before:panel
0,-3,-5,-2,-3,1,11,1|near-before:parliament
-1,0,-2,-1,27,-1,-21,-1|near-before:part
-1,1,-1,11,-1,-2,1,-9|near-before:parties
8,-3,1,-2,-2,16,-15,-3|near-before:partners
-2,-5,-12,-17,-11,-4,5,47|near-before:party
0,-1,2,10,-15,0,9,-4|near-before:passed
18,0,-6,-2,1,-4,-4,-4|near-before:passes
-1,-4,10,-6,8,-5,20,-23|near-before:past
0,0,8,-6,-26,-1,6,20|near-before:path
-1,-1,21,-4,-2,-2,-7,-5|near-before:pay
0,0,-2,0,0,-1,8,-4|near-before:peak
0,0,0,0,17,0,-1,-15|near-before:pencil in
-5,0,6,-4,-10,-2,7,8|near-before:people
-1,4,13,-7,-4,9,-4,-9|near-before:percentages
0,0,0,-1,0,-2,-10,12|near-before:phone
-1,-1,25,-3,-1,-5,-3,-13|near-before:pick
-1,0,-9,-3,-2,-6,0,21|near-before:picked
0,1,0,0,-19,0,20,-1|near-before:place
-6,-6,-29,26,-23,2,24,11|near-before:plan
0,0,-5,-1,-4,-1,1,10|near-before:planners
0,0,-5,-2,-2,0,-5,13|near-before:plead for
-2,-4,-9,-11,-9,-2,23,14|near-before:pledge
0,0,-1,-12,-2,-1,9,7|near-before:plumped
-1,1,-15,15,26,2,-15,-13|near-before:point
1,0,10,18,7,-2,-16,-19|near-before:policy
-3,-1,-5,-6,24,-7,-3,2|near-before:poll
0,10,1,-5,0,0,18,-24|near-before:post
0,15,-2,0,-7,-2,-1,-2|near-before:postwar
0,0,-1,0,14,0,-16,3|near-before:predecessor
-2,0,12,-5,-2,-4,-6,8|near-before:preferred
-2,-1,-14,65,-4,-4,-22,-18|near-before:premier
-1,8,8,10,-1,-3,-8,-13|near-before:prepare
-3,-3,-4,-1,-1,-2,25,-11|near-before:present
-4,-3,-22,3,-12,-7,47,-1|near-before:president
-3,-1,-3,12,-3,-2,-4,3|near-before:presidential
-1,0,3,-1,-1,-2,8,-6|near-before:press
0,0,10,1,-9,0,0,0|near-before:press for
0,0,15,2,-1,-1,-11,-5|near-before:pressure
-1,-1,16,-5,-1,1,-5,-4|near-before:price
9,4,-20,22,-10,-15,10,0|near-before:prime minister
0,0,4,8,-2,0,-4,-6|near-before:private
-1,0,-8,-1,-2,-1,15,-2|near-before:privately
0,0,0,0,-4,0,8,-3|near-before:process
0,-2,-5,3,1,-3,-4,10|near-before:program
0,5,-1,-3,-5,-1,-6,11|near-before:programme
-1,0,0,-7,-1,0,8,0|near-before:progress
0,0,-1,0,8,0,-6,-1|near-before:project
-5,1,-6,21,-20,-7,5,11|near-before:promise
-1,-8,-2,-1,35,-1,-12,-10|near-before:proportion
-1,-1,-2,-1,-2,-1,-19,27|near-before:proposals
-6,-2,-8,6,-1,-5,9,7|near-before:propose
12,0,-4,0,0,0,-8,0|near-before:publish
-4,-1,-9,-5,11,-3,35,-24|near-before:push
-9,10,-6,2,-1,18,-8,-5|near-before:put
-2,0,-7,-1,6,14,-5,-4|near-before:q
-2,0,15,-4,0,-2,-1,-6|near-before:quick
-1,0,-3,0,-1,-1,-4,10|near-before:quietly
-4,-1,34,-6,-9,-7,1,-8|near-before:quote
0,-1,0,-2,20,-2,-6,-8|near-before:race
-3,-8,6,13,-30,-10,13,19|near-before:raise
-2,-1,-1,-1,-4,20,-1,-10|near-before:rand
0,-2,-2,-1,22,-1,-4,-13|near-before:range
0,-1,-3,-3,-7,-3,-3,20|near-before:rather
-1,-1,-4,-1,16,-1,-4,-3|near-before:rather than
-1,-9,-17,0,61,-10,-29,5|near-before:ratio
-3,-5,3,-12,8,-1,7,2|near-before:reach
0,0,0,-10,0,-1,-4,15|near-before:ready
0,0,4,0,0,0,-11,7|near-before:realistic
0,0,-9,16,0,-1,-4,-2|near-before:rebuff
0,0,3,-1,11,-1,-10,-2|near-before:recently
-2,-1,-8,-2,11,12,-9,0|near-before:reckon
-1,-1,-3,-2,-8,-3,-6,24|near-before:recommend
0,0,-1,0,-5,0,10,-4|near-before:recommendations
-1,-1,5,0,11,-1,-11,-1|near-before:record
0,-1,-10,3,-1,11,6,-8|near-before:refuse
14,0,-11,-8,0,-2,12,-4|near-before:regards
0,-1,0,-4,-4,-3,-9,21|near-before:region
-1,0,-2,7,-5,-1,16,-14|near-before:reiterate
0,0,-2,14,0,-1,-7,-3|near-before:reject
0,-1,-1,0,-9,0,15,-4|near-before:related
0,9,-1,-1,-7,-2,9,-8|near-before:remain
0,0,-6,10,-2,-4,-1,3|near-before:repeatedly
-1,0,17,0,-1,0,-12,-3|near-before:replace
-1,-2,15,-2,-1,-1,-3,-5|near-before:replaced
1,-3,-2,18,-1,-2,-2,-9|near-before:reply
-4,-2,-4,14,6,2,-20,8|near-before:report
9,-2,-5,11,-3,-4,-7,1|near-before:reporters
-5,-2,36,11,-4,6,-20,-22|near-before:request
0,0,-5,10,0,0,-2,-2|near-before:resist
0,-4,14,-2,-2,-1,-2,-3|near-before:resolution
-1,0,-7,-2,0,0,0,11|near-before:retired
0,-4,-5,-1,-2,-2,-3,17|near-before:return
0,-1,-1,-3,-6,-2,-16,29|near-before:review
-1,-2,3,0,-3,-4,-12,17|near-before:right
-1,-3,-2,2,-17,-11,25,8|near-before:rise
0,-14,9,-3,15,-1,-5,-1|near-before:road
20,8,-2,9,-3,-3,-10,-19|near-before:rule
-1,-1,-3,-1,-2,-7,-14,28|near-before:rule out
-2,-5,-5,-2,-10,-2,-10,36|near-before:ruling
-1,-1,1,-1,-1,-2,10,-5|near-before:run
0,0,-15,29,-5,-1,0,-8|near-before:rung
0,0,2,-2,9,-1,0,-8|near-before:rush
-13,-2,22,0,7,-13,-12,11|near-before:same
0,0,-1,-2,-2,-1,10,-5|near-before:satisfy
-20,4,-30,26,-45,20,16,29|near-before:say
0,0,-6,0,-3,-3,-2,15|near-before:scenarios
0,0,0,9,0,0,-9,0|near-before:scoff
-1,-1,0,-1,0,10,0,-7|near-before:scramble
-5,-1,24,4,-3,-2,-22,4|near-before:secretary
0,0,0,0,-7,0,10,-2|near-before:secure
-2,-1,-6,-10,-2,-6,17,9|near-before:security
14,-1,-6,-1,1,-2,-2,-3|near-before:security - related
0,0,0,0,15,0,-10,-4|near-before:security spending
16,-4,10,13,-5,-8,-10,-12|near-before:see
-1,-1,2,15,-12,-3,-5,5|near-before:seek
-1,-1,-1,-1,8,-1,-7,4|near-before:seen
-1,0,20,-6,-5,0,1,-9|near-before:senators
-1,-1,-3,-7,-1,-3,10,6|near-before:senior
22,-1,-2,-2,-3,-8,-1,-5|near-before:serious
16,-3,-3,-19,6,-7,11,-1|near-before:set
0,-3,7,-5,4,-1,-12,10|near-before:set aside
-1,0,13,-2,0,0,-8,-1|near-before:set its sights on
-2,0,-9,-3,11,-3,13,-6|near-before:settle for
-2,-1,6,-1,-5,-1,12,-8|near-before:settle on
0,0,-6,-1,-1,0,-4,13|near-before:shadow
-2,-5,-2,-5,40,3,-27,-4|near-before:share
4,-4,-13,11,-4,-14,1,18|near-before:she
0,0,-1,0,0,0,-8,9|near-before:shoot for
-5,-1,4,5,-4,-2,-8,11|near-before:short
-14,-14,44,-20,-29,5,-8,36|near-before:should
-3,-1,10,-2,29,-6,-15,-10|near-before:show
0,11,0,-5,0,-1,-2,-1|near-before:shunichi
1,-1,0,9,0,-3,-1,-5|near-before:side
-1,-1,-4,-15,-2,14,15,-7|near-before:sign up
0,0,0,-4,-5,-1,11,-1|near-before:silent
20,0,-1,1,-2,-4,-6,-9|near-before:simply
0,0,-3,-4,-7,0,-11,26|near-before:simulations
12,7,-3,-4,-8,-2,9,-12|near-before:since
0,0,2,-2,9,0,0,-8|near-before:size
-1,-3,-3,0,17,-4,-5,-2|near-before:slightly
0,0,0,0,8,0,-10,3|near-before:slip
-9,-3,-5,28,-44,11,62,-41|near-before:so
-2,-2,8,-11,22,-6,-11,2|near-before:some
0,0,8,-6,-3,-1,-2,4|near-before:sound out
-1,0,11,0,-5,-1,-4,1|near-before:speak
13,-1,-8,-3,-5,-2,7,-2|near-before:speak of
0,-1,-5,-5,-37,-3,80,-29|near-before:special
-4,6,12,-21,43,-8,-25,-4|near-before:spend
0,0,0,0,-1,0,-7,9|near-before:split
-9,0,4,-4,-2,-1,10,2|near-before:spokesman
-2,-2,10,-10,8,-7,-3,6|near-before:stand
58,-3,-32,-5,-3,-3,-3,-10|near-before:standard
0,0,9,0,20,-5,-15,-8|near-before:state
-1,16,-3,-5,-4,-10,7,1|near-before:stay
0,0,0,-2,-4,0,8,-2|near-before:steadily
0,0,-1,0,-5,-2,10,-2|near-before:steady
-1,0,1,-1,-7,-1,-6,15|near-before:step
0,10,-1,-1,-5,-1,1,-3|near-before:stick to
-5,-1,22,-2,-3,-1,-3,-7|near-before:still
0,0,-3,0,-1,-1,11,-6|near-before:stop
-1,-1,-7,12,-1,-1,0,-2|near-before:stop short
-1,0,0,-2,-2,-4,-3,12|near-before:strategic
33,-1,2,-5,-4,-2,-5,-18|near-before:strategy
-1,0,11,17,0,-1,-23,-2|near-before:stress
0,0,-4,-1,4,9,-5,-4|near-before:study
-2,0,15,-4,0,-2,-1,-6|near-before:succession
0,10,0,0,-11,0,0,2|near-before:successive
-2,-3,-6,19,1,-4,-4,0|near-before:such
0,0,8,-3,-4,-1,-8,9|near-before:suggest
-3,-2,-18,1,-16,23,-11,25|near-before:summit
0,0,0,0,26,0,-22,-3|near-before:supplementary
-1,-4,-1,9,-2,-1,0,0|near-before:suppressing
-6,-1,-5,-4,-3,-7,32,-7|near-before:swallow
-1,0,-7,3,25,-1,-25,7|near-before:table
-7,0,21,-1,-5,-3,-1,-4|near-before:tack
13,-1,-11,-1,-7,2,5,0|near-before:take
-1,0,-4,-1,-5,-1,18,-5|near-before:take up
-3,-1,15,1,-9,-3,-39,40|near-before:talk
0,0,-2,-2,0,-4,18,-9|near-before:talk about
-1,-2,4,29,-1,-5,-5,-19|near-before:talk of
0,-1,-13,-1,0,-1,5,11|near-before:tamaki
-5,-4,11,3,-33,-8,47,-11|near-before:target
-1,0,18,-1,-14,0,-1,-1|near-before:tariffs
-1,0,-2,-2,-2,-2,-1,10|near-before:taylor
0,0,-10,15,0,0,-1,-3|near-before:team
-8,-4,6,14,-16,6,32,-30|near-before:tell
0,-2,-1,-1,-17,21,5,-4|near-before:terms
-7,-10,-20,-6,42,-10,29,-18|near-before:than
1,-5,-7,33,-39,-15,16,15|near-before:that
24,31,-32,-18,16,-39,18,0|near-before:the
-2,0,-2,-8,2,-3,-9,21|near-before:the allies
12,-1,-8,8,-5,-2,-6,2|near-before:the military
-4,5,-1,-5,-12,3,-18,32|near-before:their
0,0,-4,0,11,0,-6,-1|near-before:theirs
-3,6,22,-3,-9,-5,4,-13|near-before:then
-3,-1,-18,18,-3,-8,0,15|near-before:there
11,-6,44,-21,15,13,-30,-26|near-before:they
-1,0,0,-6,15,-6,-6,4|near-before:think
0,0,-11,-1,-1,-2,-2,17|near-before:think tank
-2,-1,9,4,-5,-2,4,-9|near-before:this
0,1,0,-2,-8,1,11,-2|near-before:through
21,-2,0,-3,-1,-1,-9,-4|near-before:thumb
-1,0,-13,-1,0,0,0,16|near-before:tie
13,10,8,-15,-11,-6,-26,27|near-before:time
0,0,-1,0,-6,-1,17,-10|near-before:timetable
-35,23,17,-15,-16,16,25,-15|near-before:to
0,0,-1,0,8,0,-7,0|near-before:together
-2,0,9,6,0,-2,0,-10|near-before:tomoko
6,-1,-9,-4,-2,20,-2,-8|near-before:too
-1,-2,-4,-3,10,-1,-6,7|near-before:top
0,0,-1,-1,-4,0,12,-6|near-before:total
-4,-2,21,-14,-24,-5,38,-10|near-before:toward
-3,0,-9,-10,-1,0,26,-2|near-before:towards
0,0,0,0,-5,-1,17,-10|near-before:track
0,0,0,0,-5,0,8,-3|near-before:trajectory
0,0,0,2,14,0,-13,-2|near-before:treasury
-2,-1,-1,-1,-2,-2,13,-6|near-before:treats
-1,-2,-2,-1,35,1,-27,-3|near-before:trillion
0,0,-1,-1,0,-9,0,12|near-before:triple
-1,0,-7,11,3,3,-3,-6|near-before:true
0,0,-6,1,-14,-1,24,-3|near-before:two
-5,4,10,-9,6,-9,-19,21|near-before:under
-1,0,18,-2,-14,0,-8,7|near-before:unless
2,46,-2,12,-7,-24,-23,-3|near-before:up
17,-1,0,-1,-1,-1,-9,-5|near-before:upon
0,0,19,-3,0,-2,-10,-4|near-before:upped
0,0,0,0,-9,0,11,-1|near-before:upwards
-4,-1,11,-7,-3,-2,-12,17|near-before:urge
-1,0,12,20,-3,-2,-10,-16|near-before:us
0,0,0,0,-5,-1,-3,9|near-before:version
18,-1,-4,-6,-12,-10,-22,37|near-before:view
-2,0,-9,-1,-2,-1,-2,18|near-before:voices
0,-1,-3,10,0,-1,-1,-3|near-before:volunteer
0,0,0,0,-5,0,-12,17|near-before:vote on
-1,0,1,-2,-1,9,-3,-2|near-before:voters
0,6,-1,-1,-8,0,6,-1|near-before:vow
-1,0,17,0,-4,0,-9,-3|near-before:wales
-5,-5,2,-12,-11,4,-9,36|near-before:want
-1,6,-6,-9,35,-8,7,-24|near-before:war
0,-1,3,-5,-1,10,-2,-4|near-before:warn
-6,3,46,-1,-13,-29,44,-43|near-before:was
-4,-6,-7,2,-14,41,8,-21|near-before:way
-2,-3,-8,8,10,-19,9,4|near-before:we
0,0,-31,-3,-4,-1,-3,42|near-before:weigh
-2,-4,-3,-2,40,-3,-28,1|near-before:well
-4,-3,-12,-7,-12,26,12,0|near-before:were
0,-4,-9,-19,-5,8,31,-2|near-before:what
1,-1,-5,-19,8,-6,4,18|near-before:when
-11,-9,3,-8,-10,-4,14,26|near-before:where
-8,-4,-75,-24,-16,109,16,3|near-before:whether
11,14,-5,-19,-29,0,1,27|near-before:which
-1,-1,-1,-13,22,-5,0,-2|near-before:while
-4,0,21,-18,-4,6,5,-6|near-before:who
-4,-2,9,-6,-5,-3,19,-9|near-before:whose
-2,1,-2,-8,-1,-11,34,-11|near-before:why
-1,-1,-3,13,-1,-1,-2,-6|near-before:wicker
1,-16,-10,2,-4,4,40,-17|near-before:will
0,0,-10,0,0,0,0,11|near-before:wing
0,0,9,-3,0,4,-1,-9|near-before:wish
-3,5,-12,-7,33,-18,1,1|near-before:with
-1,60,-5,-7,-3,-3,-24,-17|near-before:within
-1,-2,-4,13,-2,-7,-22,25|near-before:without
0,0,-3,23,-1,-1,-12,-7|near-before:wo n't
0,0,0,0,13,0,-10,-1|near-before:won
-1,0,-3,9,0,-5,0,-1|near-before:word
0,-5,-3,-3,-3,-1,-3,19|near-before:wording
14,0,-6,0,-2,0,-6,-1|near-before:world
-1,3,-1,-3,-2,14,-11,1|near-before:worth
-19,4,38,-14,-55,50,-38,36|near-before:would
-3,-1,-11,10,10,-4,3,-4|near-before:write
16,-1,-11,-1,-4,-1,-2,3|near-before:yardstick
-1,-2,-8,-4,8,18,3,-13|near-before:year
0,-8,0,0,-18,0,-2,30|near-before:yearly
-1,-5,-7,-17,-5,-5,43,-2|near-before:years
-2,-2,-2,-3,21,24,-28,-8|near-before:yen
21,6,-5,-8,-2,-7,-3,-2|near-before:yet
-8,-1,9,-11,-2,9,2,2|near-before:you
0,0,0,0,13,0,-13,0|near-before:zloty
-5,-1,-19,-4,-8,-3,25,14|near-before:—
0,0,0,0,-7,0,8,-1|nearest-led:far by ,
0,0,-4,-3,19,-1,-9,-2|nearest-led:far by as
0,0,-4,12,6,-1,-10,-3|nearest-led:far by before
-9,2,1,-13,-23,-15,26,30|nearest-led:far by by
-2,4,12,0,7,-6,12,-25|nearest-led:far by for
0,0,-6,-1,-7,-1,7,8|nearest-led:far by from
-4,-6,-6,-8,23,-1,1,2|nearest-led:far by in
0,-1,0,0,-5,-1,-4,12|nearest-led:far by of
0,0,14,0,-9,0,-4,1|nearest-led:far by to
0,0,-3,-1,12,5,-8,-5|nearest-led:far by until
0,0,-1,0,-4,-1,12,-5|nearest-led:next by 3%
0,0,-1,0,-4,0,8,-1|nearest-led:next by by
0,0,0,0,-13,0,4,10|nearest-led:next by defence
-1,5,6,-5,19,-1,-9,-13|nearest-led:next by for
-1,-1,0,-10,-12,-2,37,-11|nearest-led:next by from
0,-1,-2,0,16,-1,-5,-7|nearest-led:next by gdp
0,0,0,0,-8,0,9,0|nearest-led:next by gross domestic product
-1,0,-1,-3,13,-2,-4,-3|nearest-led:next by in
0,0,0,0,-12,0,13,0|nearest-led:next by of
11,9,-8,5,-14,-2,4,-5|nearest-led:now by ,
0,0,0,0,13,0,-12,0|nearest-led:now by 2%
0,0,-1,0,-6,0,13,-5|nearest-led:now by 3 percent
0,0,0,0,-14,0,15,0|nearest-led:now by 4.7%
-1,0,6,-3,-3,0,8,-7|nearest-led:now by already
-4,-1,3,-3,-9,-1,9,6|nearest-led:now by before
0,0,-1,1,-4,-2,-13,19|nearest-led:now by dated
-1,8,-2,0,-2,0,-2,-1|nearest-led:now by decided
0,0,-2,-1,-4,0,10,-2|nearest-led:now by defence
-2,11,-7,7,28,-2,-40,5|nearest-led:now by for
0,0,-8,-3,17,-2,0,-4|nearest-led:now by gdp
-3,-2,7,-10,-4,8,11,-8|nearest-led:now by hague
0,0,-8,-3,0,0,-2,14|nearest-led:now by hearing
0,0,0,4,6,0,-8,-1|nearest-led:now by his
0,0,-2,-1,0,0,8,-4|nearest-led:now by house
-7,2,23,-38,29,-1,-1,-6|nearest-led:now by in
0,0,-2,4,2,0,-12,9|nearest-led:now by into
19,-2,-11,-3,-2,9,-9,-1|nearest-led:now by late
0,0,0,-1,9,-1,-5,-1|nearest-led:now by nothing
-1,-2,-6,14,-14,2,2,5|nearest-led:now by of
14,0,-9,0,-3,-1,0,-1|nearest-led:now by officials
-8,4,10,6,-2,15,16,-41|nearest-led:now by on
12,0,-4,0,0,0,-7,-1|nearest-led:now by released
-2,-1,13,-1,-8,-2,-8,9|nearest-led:now by reported
0,0,-8,10,0,0,-1,-1|nearest-led:now by reporters
3,3,8,27,-18,-2,-3,-17|nearest-led:now by said
-2,0,-4,-1,-1,-1,-12,21|nearest-led:now by summit
0,-4,10,-2,-1,-1,-1,-2|nearest-led:now by that
-1,0,-3,10,-1,-5,-1,-1|nearest-led:now by their
0,0,0,-12,0,0,13,0|nearest-led:now by threatened
-1,-1,-2,-2,-5,0,-2,12|nearest-led:now by to
0,0,-3,11,-1,-4,-1,-2|nearest-led:now by tokyo
-1,-1,18,11,-3,-1,-18,-5|nearest-led:now by washington
0,0,-18,-3,3,0,-2,21|nearest-led:now by washington post
0,0,-4,-1,-12,0,20,-2|nearest-led:now by within
0,0,-1,0,10,-2,-5,-2|nearest-led:past by (
0,-1,-2,0,-13,17,0,-1|nearest-led:past by ,
0,0,0,0,17,0,-17,0|nearest-led:past by 2 percent
0,0,-1,-1,-7,-1,-7,17|nearest-led:past by 2.6 percent
0,0,14,0,1,-1,-6,-7|nearest-led:past by as
0,-1,0,0,-16,22,-4,-1|nearest-led:past by at
0,-3,-1,-1,-10,-4,20,-1|nearest-led:past by by
-3,-1,-2,0,25,1,-17,-3|nearest-led:past by for
-1,-5,-2,0,-10,-1,24,-5|nearest-led:past by from
-1,-9,-11,1,4,9,19,-11|nearest-led:past by in
-1,7,-1,0,-8,-4,-4,11|nearest-led:past by its
10,2,-5,-2,13,-4,-26,11|nearest-led:past by of
0,-1,0,0,10,-2,-6,0|nearest-led:past by outlays
-5,18,-12,-3,24,-8,-1,-13|nearest-led:past by since
0,0,0,0,-27,0,27,0|nearest-led:past by time
0,0,-1,0,-7,-1,24,-15|nearest-shape:far fine
-7,-5,2,1,12,-7,-2,7|nearest-shape:far half
-1,-2,-4,-2,-19,-5,23,10|nearest-shape:far tenth
-8,8,11,-15,31,-9,-26,8|nearest-shape:far whole
0,-1,-2,0,19,-1,-6,-8|nearest-shape:next fine
-1,-1,-2,-1,15,-2,-15,8|nearest-shape:next tenth
-3,4,0,-18,-35,-5,65,-9|nearest-shape:next whole
-2,-2,-3,-2,24,-1,-14,0|nearest-shape:now fine
-2,16,-12,-2,-4,4,2,-3|nearest-shape:now half
-3,-3,-5,-1,29,-8,-16,6|nearest-shape:now tenth
17,-3,17,20,-46,-14,13,-5|nearest-shape:now whole
-1,-2,-2,-1,18,-4,-6,-2|nearest-shape:past fine
3,-3,-7,-5,-18,37,-6,-1|nearest-shape:past half
-2,-4,10,-3,16,-14,-10,6|nearest-shape:past tenth
-1,22,-1,-2,-8,-7,13,-14|nearest-shape:past whole
-17,1,8,-17,17,-22,20,11|nearest:far
-5,2,0,-20,6,-10,38,-11|nearest:next
11,7,-2,15,4,-19,-14,-1|nearest:now
-2,14,-1,-12,9,12,-9,-11|nearest:past
-2,-2,-5,-2,35,-5,-18,-2|no-date:fine
16,-26,22,16,-43,-11,-2,27|no-date:half
-15,2,-17,-23,40,33,15,-34|no-date:tenth
-5,-15,-10,24,-15,17,-26,29|no-date:whole
18,14,-7,-7,-5,-3,-3,-7|noun-after-kind:benchmark
-3,65,-7,-12,-12,-11,-10,-11|noun-after-kind:cap
-1,0,15,4,-2,-6,-5,-5|noun-after-kind:demand
-11,-5,-10,18,-20,-7,25,10|noun-after-kind:pledge
19,14,-8,-7,-5,-3,-4,-7|noun-after-known:benchmark True
-3,62,-6,-12,-11,-10,-10,-10|noun-after-known:cap True
-1,0,18,-1,-2,-6,-5,-3|noun-after-known:demand True
-1,-1,-4,8,-10,-1,14,-5|noun-after-known:pledge False
-11,-4,-6,11,-10,-6,11,15|noun-after-known:pledge True
26,-1,-4,-5,-4,-1,-8,-4|noun-after:benchmark
-1,18,-3,-2,-3,-3,-3,-2|noun-after:ceiling
-1,0,13,1,0,-6,-4,-3|noun-after:demand
-2,-2,9,-6,-4,-1,22,-16|noun-after:goal
0,12,-1,-1,-3,-3,-2,-1|noun-after:limit
-1,9,0,-2,-1,-2,-1,-1|noun-after:line
0,0,-1,1,0,0,-14,14|noun-after:objective
0,0,-1,6,-1,0,-22,18|noun-after:plan
-4,0,-8,-1,-10,-1,28,-3|noun-after:pledge
-4,-2,-6,21,-4,-3,-6,4|noun-after:target
14,-3,-12,-5,-11,-2,27,-8|noun-before-kind:benchmark
-1,51,-2,-11,-14,-7,-8,-8|noun-before-kind:cap
-4,-1,9,15,-4,9,-9,-16|noun-before-kind:demand
-9,-6,-5,24,-22,-10,43,-17|noun-before-kind:pledge
-2,8,-5,1,-2,-8,-9,18|noun-before-kind:proposal
22,-2,-18,-3,-5,-1,12,-4|noun-before-known:benchmark False
-8,-1,6,-2,-6,-1,15,-3|noun-before-known:benchmark True
-1,31,-1,-3,-10,-5,-7,-5|noun-before-known:cap False
-1,21,-1,-8,-4,-2,-2,-3|noun-before-known:cap True
-3,-1,-11,24,-3,7,-5,-9|noun-before-known:demand False
-1,0,20,-9,-1,2,-4,-7|noun-before-known:demand True
-4,-4,10,-5,-9,-4,-3,20|noun-before-known:pledge False
-5,-3,-15,29,-12,-5,46,-36|noun-before-known:pledge True
-1,8,-5,1,-2,-6,-9,14|noun-before-known:proposal True
-4,-1,-1,0,-4,0,13,-2|noun-before:bar
-5,-1,-1,-1,-2,-1,11,-2|noun-before:benchmark
-1,-1,-4,-1,0,-1,-2,9|noun-before:case
-1,28,-1,-1,-10,-3,-6,-5|noun-before:ceiling
-3,-3,-12,10,-9,-5,20,2|noun-before:goal
-1,0,-2,0,-4,0,9,-1|noun-before:guideline
0,8,0,-2,-2,-1,-1,-1|noun-before:limit
0,0,8,-6,-1,-1,-4,4|noun-before:path
0,0,0,0,0,0,8,-8|noun-before:plan
-2,-1,-4,15,-1,-1,1,-7|noun-before:promise
-3,-1,-2,14,-3,9,-7,-7|noun-before:request
18,-2,-5,-3,0,-1,-5,-2|noun-before:standard
-2,-2,1,9,-4,-2,15,-14|noun-before:target
-16,-17,-29,25,8,16,49,-37|opens:\"
0,-4,-5,-6,11,9,-14,9|opens:#
-2,-2,-9,-1,-2,-2,24,-6|opens:*
-1,-3,-6,-2,-13,-5,44,-14|opens:-
-1,-1,-3,10,-1,-7,7,-5|opens:0
-9,32,5,6,-12,-2,0,-21|opens:EU
-26,11,-21,33,54,-64,85,-73|opens:LAND
-15,-2,-19,11,-28,25,72,-44|opens:LEADER
-10,-5,22,-30,-2,-12,-2,40|opens:NATO
0,-1,5,-2,-1,-3,-5,9|opens:OUTLET
-3,-1,-23,-3,-8,9,-10,39|opens:PERSON
35,-8,83,-49,-2,-24,1,-36|opens:USA
13,-3,6,-3,-3,-24,-21,34|opens:a
0,0,-1,-3,0,0,-16,20|opens:abe
-1,-1,13,-1,1,-4,-15,9|opens:according
0,0,0,0,-9,13,-1,-3|opens:akihisa
10,-1,1,-3,0,-3,-1,-3|opens:among
-1,-1,15,0,-14,-4,-13,20|opens:an
16,-2,-2,-6,17,-14,-6,-2|opens:analysts
0,0,-1,-1,-3,-2,-1,8|opens:angus
0,0,-2,-1,-6,-4,-1,14|opens:another
-2,-2,18,-4,2,-5,-10,3|opens:as
-7,-4,0,14,-4,25,0,-25|opens:ask
-1,0,-9,-3,-2,-6,0,21|opens:ask for
-9,-9,-15,20,23,43,-37,-16|opens:at
0,0,-3,9,-2,0,-1,-3|opens:barclays
-1,-1,5,-4,-6,-1,-3,11|opens:before
0,0,14,0,-1,0,-5,-7|opens:behind
-2,16,0,-11,-1,-15,-2,16|opens:but
-2,8,-4,-1,19,5,-5,-20|opens:by
-3,-2,-8,1,-4,13,-9,12|opens:chancellor
-3,0,-5,24,0,-1,-13,-2|opens:chief cabinet secretary
-1,0,6,-5,0,0,17,-17|opens:cite
-1,0,-1,-2,-2,-1,-11,17|opens:conservative
-1,11,4,-7,0,-2,-3,-2|opens:constitutional democratic party
0,0,0,-1,-7,0,11,-3|opens:counting
0,3,-2,-2,13,-4,-1,-6|opens:critics
-1,7,-4,15,2,-3,-10,-7|opens:defence minister
0,14,-5,-2,-7,-2,10,-8|opens:defence spending
0,2,-2,-2,40,-1,-32,-5|opens:defense
-1,1,-3,8,-3,-2,2,-3|opens:defense minister
-1,0,10,3,-3,-1,-11,4|opens:defense secretary
0,0,-4,0,-1,0,9,-3|opens:democratic party for the people
-1,0,9,-1,0,-2,-1,-4|opens:diplomats
-1,0,-6,17,15,-3,-11,-11|opens:dr
-1,-5,-7,-1,19,-1,-6,2|opens:during
0,0,-1,-1,-1,-2,-13,18|opens:dutton
-1,-3,-5,-1,-26,30,12,-5|opens:each
0,0,-1,0,13,2,0,-14|opens:economists
-3,-1,10,-5,-3,-5,20,-13|opens:editorial
0,0,0,0,-8,0,9,0|opens:eight
0,0,0,0,0,0,-19,19|opens:european members
0,0,-1,0,-4,0,-10,16|opens:european states
-1,-1,11,-5,-5,-2,7,-4|opens:even
-1,0,-1,-5,-7,21,-2,-5|opens:every
0,0,-3,-1,-1,-1,-14,20|opens:experts
0,-1,-2,0,27,-3,-17,-3|opens:extra
0,-1,0,13,-1,0,-3,-6|opens:finance minister
0,0,-7,5,0,10,0,-7|opens:five
-9,-8,24,-10,13,10,-8,-13|opens:for
0,0,-7,9,0,0,-1,0|opens:foreign minister
-1,-1,-57,-7,-5,-5,-10,87|opens:former
-1,-1,-2,0,-4,-1,11,-1|opens:from
0,0,-3,-3,-8,-1,-8,24|opens:government
-1,-1,-4,-1,-16,26,-3,-1|opens:had
0,0,-2,0,19,0,-15,-2|opens:having
17,-7,34,-10,-14,-16,-9,6|opens:he
-4,-2,19,6,4,-3,-12,-8|opens:his
-1,0,-3,-2,-1,-1,13,-5|opens:how
-1,-1,-4,-3,-7,-9,-4,30|opens:i
10,-5,1,-12,-18,22,9,-7|opens:if
4,-7,0,2,27,-27,-18,18|opens:in
-1,0,0,0,-3,-6,14,-3|opens:is
-1,0,6,-5,25,-8,-19,2|opens:it
-1,0,-1,-10,-1,-3,13,5|opens:its
0,0,0,0,-1,0,12,-10|opens:kishida
0,0,-2,30,0,-22,-1,-5|opens:komeito
-1,-1,-1,-2,-3,-2,-10,19|opens:ldp
0,0,-1,0,1,8,-5,-2|opens:lift
-2,-1,-2,-1,24,-1,-16,-2|opens:measured
-1,-1,-14,-3,9,-4,11,3|opens:members
0,-10,0,0,11,-1,0,0|opens:military
-1,-1,0,-1,16,-2,-16,4|opens:ministers
0,0,0,0,31,0,-7,-24|opens:morgan
0,-1,-1,0,14,-2,-2,-7|opens:move
-4,6,16,-1,3,-3,-5,-12|opens:mr
-1,0,-2,-2,-2,-3,-2,12|opens:my
0,0,0,0,11,0,-10,0|opens:national
0,0,-1,-1,-1,-3,11,-5|opens:national security adviser
0,0,-8,-3,-19,-1,18,14|opens:neighboring
-1,-1,1,11,3,-3,-4,-6|opens:neither
0,0,1,-1,17,-1,-22,6|opens:next
-5,14,-1,0,-5,-1,-5,3|opens:nippon ishin
-2,-2,24,8,2,-3,-8,-18|opens:no
0,0,-22,33,0,-1,0,-10|opens:nobody
-1,0,4,19,1,0,-20,-2|opens:none
-1,-1,10,-2,-6,-5,6,-2|opens:nor
-1,0,-2,14,-1,-3,-3,-4|opens:nothing
-1,0,28,-9,1,-7,-1,-10|opens:officially
0,-7,-3,-1,10,-1,0,2|opens:officials
16,-2,5,-2,-16,-5,-1,4|opens:on
11,-2,-2,-8,-1,-12,30,-15|opens:once
0,-2,-6,7,-29,-5,5,30|opens:one
-1,1,-3,-4,-7,-2,7,10|opens:opposition
-1,0,-1,-2,0,10,-20,15|opens:opposition leader
0,-1,-2,-3,2,-3,-4,12|opens:our
-1,-12,-3,-1,20,-2,6,-7|opens:outlays
0,-2,-1,0,-1,-1,10,-4|opens:parliament
-1,0,-5,-5,-5,-3,-12,32|opens:people
0,24,-2,0,-21,0,0,-1|opens:postwar
-1,-1,-13,35,1,-3,-6,-12|opens:premier
-2,-3,-10,-4,-22,-2,40,3|opens:president
-2,-1,-1,8,0,-2,0,-2|opens:presidential
-1,0,7,-3,-1,11,-1,-11|opens:press
-5,-3,-11,66,-15,-6,17,-43|opens:prime minister
0,0,0,0,-14,14,0,0|opens:put
-3,0,7,-8,6,12,-6,-8|opens:q
0,0,-3,-2,-1,3,8,-5|opens:raise
-4,0,-1,-3,-2,-3,-1,14|opens:ratios
0,0,0,0,-5,8,0,-2|opens:reach
0,0,-7,0,0,0,0,8|opens:right
0,9,0,0,-8,0,0,0|opens:roughly
-2,-1,5,-8,-2,-3,4,6|opens:sanseito
-1,0,15,3,1,-2,-21,5|opens:secretary
-9,-2,-3,-3,0,-3,-9,29|opens:sen
0,0,-1,-2,0,0,11,-7|opens:senior
-1,0,-2,-1,-3,-3,-7,16|opens:set
0,9,-3,7,-1,-1,2,-12|opens:she
-1,0,1,-1,0,14,-1,-11|opens:should
15,1,-1,0,-4,0,-10,-1|opens:since
-2,-1,-6,-13,-1,-6,-2,32|opens:some
0,-4,-1,0,-2,-1,10,-3|opens:song
-2,0,-3,-5,-3,0,15,-2|opens:speak
0,-3,11,0,6,-2,-1,-11|opens:sponsors
0,10,0,0,-12,0,0,2|opens:successive
0,0,0,0,2,0,7,-9|opens:sydney
-1,-2,20,-2,5,-4,-16,0|opens:that
18,21,61,-37,-33,-9,17,-38|opens:the
0,0,0,0,-12,0,12,0|opens:the military
-1,-1,-9,19,1,-6,0,-3|opens:there
-1,-1,-1,0,-13,1,6,9|opens:they
-3,-1,21,-7,-2,18,-12,-13|opens:to
0,-3,-1,0,14,-1,-7,-2|opens:together
-2,-1,3,-7,-3,-8,-6,24|opens:two
-3,12,1,-3,-33,1,52,-27|opens:under
8,0,5,-3,-1,-2,-3,-4|opens:undersecretary
0,0,-2,-1,-1,0,8,-4|opens:visiting
0,-1,-12,-6,-3,-4,-10,35|opens:we
0,-1,-1,-1,0,11,-3,-6|opens:were
2,-1,-11,-7,-5,24,1,-3|opens:what
8,0,-5,-4,1,-1,-2,2|opens:when
0,-1,0,0,0,-2,-22,25|opens:where
0,0,0,-1,-8,-1,20,-9|opens:while
25,-1,-21,-7,1,-7,22,-11|opens:with
0,-1,-1,-4,-8,-3,7,9|opens:without
20,-1,-8,3,3,-7,-16,6|opens:yet
14,0,-9,0,-4,-1,1,-1|opens:yokosuka
-14,-1,-22,-24,-14,46,24,5|question
-5,6,-17,-26,41,-17,9,10|quoted:False
-12,-22,12,8,12,12,-6,-3|quoted:True
-3,-2,-21,-10,-11,-14,-4,64|range
13,2,-6,-26,28,-6,-5,1|ruled-by-kind:be
105,10,-55,-17,-42,-11,39,-28|ruled-by-kind:benchmark
-7,150,-22,-27,-29,-28,-10,-28|ruled-by-kind:cap
-25,-24,213,-38,-51,-56,-17,-2|ruled-by-kind:demand
-13,-10,-13,124,-14,-31,-19,-24|ruled-by-kind:denial
-6,0,-21,-21,135,-31,-27,-30|ruled-by-kind:level
0,-23,52,-23,36,-62,29,-10|ruled-by-kind:move
-23,-5,-9,-36,-58,-61,202,-10|ruled-by-kind:pledge
-26,-6,22,-30,-30,-8,-49,126|ruled-by-kind:proposal
-4,-4,8,-36,17,-35,37,16|ruled-by-kind:spend
-2,-2,18,10,-1,-7,-7,-9|ruled-by:accept
-7,-2,-10,-7,20,-1,9,-3|ruled-by:adopt
-1,-1,13,-9,-1,-2,-1,2|ruled-by:advocate
21,-2,-11,0,2,-4,1,-7|ruled-by:agree
-2,-2,-1,-6,-6,-2,13,6|ruled-by:aim
0,-1,-6,-2,-1,-1,-2,12|ruled-by:ambition
0,0,-3,-1,-4,-1,0,8|ruled-by:amount
0,0,-1,-2,11,-1,-3,-3|ruled-by:approach
0,0,-3,0,24,0,-18,-2|ruled-by:approve
-1,-3,6,-7,-3,-2,-5,15|ruled-by:argue for
0,-3,41,-13,-21,-11,17,-11|ruled-by:ask
-4,-2,40,2,1,-6,-27,-4|ruled-by:ask for
0,0,-1,-3,-10,-3,11,6|ruled-by:attain
0,0,-1,-1,-1,0,-9,12|ruled-by:back
-4,-1,-1,0,-4,0,13,-2|ruled-by:bar
13,2,-6,-26,28,-6,-5,1|ruled-by:be
25,-2,-9,-6,-5,-2,5,-7|ruled-by:benchmark
-1,-2,-3,-2,9,-4,8,-5|ruled-by:bring
-1,0,4,16,-3,-3,-2,-12|ruled-by:bring up
0,0,-6,12,0,0,-4,-1|ruled-by:brush aside
2,-2,-16,19,0,10,-3,-10|ruled-by:call
-4,-1,-3,-15,-9,-4,8,29|ruled-by:call for
-2,-1,13,-4,-6,-1,-15,16|ruled-by:call on
0,0,-17,-4,-1,0,-1,23|ruled-by:calls
0,0,-3,-1,-1,-1,-5,12|ruled-by:campaign
0,25,-1,-8,-13,-2,-1,-1|ruled-by:cap
0,0,0,0,17,0,-16,0|ruled-by:carry
-1,-1,-4,-2,0,-1,-2,11|ruled-by:case
-2,49,-4,-4,-14,-7,-10,-8|ruled-by:ceiling
-4,0,7,-4,-1,9,2,-9|ruled-by:choose
-1,-1,-11,8,-1,-1,-5,12|ruled-by:clamor
0,0,-1,0,9,0,-6,-2|ruled-by:clear
-1,-1,-2,-1,12,-2,2,-8|ruled-by:climb
-1,-2,7,8,-13,-3,15,-11|ruled-by:commit
-1,-1,-8,-2,-1,-1,17,-4|ruled-by:commitment
-1,9,-14,14,-5,-2,-16,16|ruled-by:consider
-1,-2,0,-3,-1,0,-1,8|ruled-by:contain
0,0,0,9,0,0,-8,0|ruled-by:deal
0,-1,-1,0,-5,0,12,-5|ruled-by:decide
0,0,-4,-1,-1,-1,10,-3|ruled-by:decision
0,0,-3,-3,0,-2,10,-2|ruled-by:decline
-7,-2,51,-6,-9,-1,-6,-20|ruled-by:demand
-1,-5,-25,41,-1,-5,-2,-3|ruled-by:deny
-4,-5,6,-6,25,-7,-18,9|ruled-by:devote
-1,-1,-9,16,-1,-3,-6,5|ruled-by:discuss
0,0,-3,9,-2,-2,4,-6|ruled-by:dismiss
-1,0,-6,15,-4,-2,4,-5|ruled-by:do
0,-1,-2,-1,-11,-1,8,7|ruled-by:double
0,0,-4,0,11,0,-15,9|ruled-by:drop
0,0,8,-1,0,0,-6,-1|ruled-by:encourage
0,0,11,0,-14,-5,20,-11|ruled-by:end
-1,0,-1,13,0,0,3,-13|ruled-by:endorse
0,0,-1,-1,0,-1,9,-6|ruled-by:enshrine
0,4,-2,-4,5,-4,12,-10|ruled-by:exceed
0,-3,14,-1,-1,0,0,-9|ruled-by:exhort
-3,-1,-6,-5,21,-3,-4,2|ruled-by:expect
0,-1,-3,-3,-2,17,-7,-2|ruled-by:favor
0,-4,0,-1,-2,-1,-11,20|ruled-by:fight
0,0,23,-7,-2,0,-11,-3|ruled-by:find
-1,-1,9,-3,-1,-1,-12,10|ruled-by:fix
-1,-1,9,-4,-2,-2,-2,2|ruled-by:float
0,0,-14,-1,0,-1,17,-1|ruled-by:follow
0,0,-1,0,9,0,-6,-2|ruled-by:foresee
-6,-4,-6,-4,98,-26,-44,-7|ruled-by:from
-5,-5,-12,3,-2,1,12,8|ruled-by:get
9,-6,-10,-6,4,16,-2,-6|ruled-by:give
-3,-4,21,19,-2,-13,-16,-2|ruled-by:go
-4,-3,2,-2,-12,-5,58,-34|ruled-by:goal
-9,5,-5,-1,-19,-2,36,-4|ruled-by:guideline
0,0,-1,0,-14,-1,17,0|ruled-by:head
0,0,-1,-1,11,-1,-6,-3|ruled-by:hit
0,-4,-7,9,4,-3,5,-6|ruled-by:hold
0,12,0,0,-9,0,-3,0|ruled-by:hold the line at
20,0,-9,-5,0,-2,-1,-3|ruled-by:hold up
-1,0,22,-2,-1,-2,19,-36|ruled-by:hope
0,0,-3,0,-1,0,-4,8|ruled-by:idea
-1,0,-3,-1,0,-4,-2,12|ruled-by:ideas
-1,0,19,-2,-14,-3,16,-14|ruled-by:increase
0,-1,0,-1,-1,0,8,-4|ruled-by:instruct
0,0,0,0,-8,0,11,-2|ruled-by:intend
-2,4,-4,-7,12,-4,7,-7|ruled-by:keep
-1,-2,-3,-1,18,0,-5,-6|ruled-by:lay out
-2,0,-6,0,1,-1,-8,16|ruled-by:leap
0,0,8,0,-6,-1,1,-1|ruled-by:leave
0,-1,1,1,11,-3,-6,-3|ruled-by:lift
-1,29,-2,-3,-9,-5,-5,-4|ruled-by:limit
-1,9,0,-2,-1,-2,-1,-1|ruled-by:line
0,0,-3,-1,14,-2,-3,-3|ruled-by:live with
0,0,-2,-2,0,-1,-8,12|ruled-by:look at
0,0,8,0,13,0,-15,-5|ruled-by:manage
0,0,-11,0,12,0,3,-3|ruled-by:match
0,0,0,0,-11,0,13,-1|ruled-by:mean
13,-1,-8,9,-12,-3,3,-1|ruled-by:meet
-2,-2,2,4,-4,13,-3,-7|ruled-by:mention
-1,-1,2,-2,-10,-2,12,3|ruled-by:move
0,0,-3,-3,0,-1,17,-9|ruled-by:name
14,0,-4,0,-1,-1,-7,-1|ruled-by:norm
0,0,0,0,-1,0,-12,14|ruled-by:objective
0,0,-14,-2,-2,0,17,1|ruled-by:oblige
0,0,-11,-2,-1,0,-19,33|ruled-by:offer
-4,-1,-3,-6,-2,-5,-2,22|ruled-by:options
0,0,9,-4,-2,-1,2,-4|ruled-by:path
11,-1,24,-8,-10,22,-21,-17|ruled-by:pay
0,0,0,0,-2,-1,8,-4|ruled-by:peak
0,0,0,0,14,0,2,-16|ruled-by:pencil in
-4,-2,8,5,-6,-4,-25,27|ruled-by:plan
-1,-1,-17,-2,-2,-1,-5,29|ruled-by:plead for
-6,-4,-16,-10,-14,-3,37,16|ruled-by:pledge
-1,8,8,10,-1,-3,-8,-13|ruled-by:prepare
-2,0,17,-1,-1,-2,3,-14|ruled-by:press
-1,0,-12,0,14,0,-1,0|ruled-by:press for
0,0,20,-5,-1,0,-9,-5|ruled-by:pressure
0,0,-1,0,22,0,-20,-1|ruled-by:project
-5,3,-8,12,-16,-3,18,-1|ruled-by:promise
-1,-2,-6,-7,6,-4,14,-1|ruled-by:propose
-1,-1,-3,-2,15,-1,2,-9|ruled-by:push
-1,0,9,-7,-1,-2,-1,4|ruled-by:push for
-4,-3,-9,18,13,-12,1,-4|ruled-by:put
-1,-3,6,-9,-14,-5,21,5|ruled-by:raise
-1,-2,-2,0,-3,-3,3,8|ruled-by:reach
0,0,-1,-10,0,0,-4,16|ruled-by:ready
-1,-1,2,-2,-10,-3,-9,24|ruled-by:recommend
-1,0,-9,28,0,-2,-10,-6|ruled-by:refuse
0,0,-6,13,0,-1,-1,-3|ruled-by:reject
0,5,0,-1,-5,-2,11,-7|ruled-by:remain
-3,-1,37,-6,-3,-7,-9,-9|ruled-by:request
0,0,-5,10,0,0,-2,-2|ruled-by:resist
0,-1,7,-4,-6,-1,16,-10|ruled-by:rise
-1,-1,-3,0,-1,-7,-17,29|ruled-by:rule out
0,0,-21,26,0,-3,0,-2|ruled-by:say
-2,-1,15,10,-9,-4,15,-24|ruled-by:seek
21,-3,-7,-4,14,-2,-29,11|ruled-by:set
0,-1,-1,-5,10,-1,-12,10|ruled-by:set aside
-1,0,13,-2,0,0,-8,-1|ruled-by:set its sights on
-2,0,-9,-3,11,-3,13,-6|ruled-by:settle for
-2,-1,17,-7,-2,-1,2,-7|ruled-by:settle on
0,0,-1,0,0,0,-8,9|ruled-by:shoot for
-1,-1,-7,4,-2,-2,10,-3|ruled-by:sign up
0,0,0,0,9,0,-9,0|ruled-by:slip
0,0,12,-7,-3,-1,-2,3|ruled-by:sound out
2,3,3,-32,1,-22,32,12|ruled-by:spend
-2,-1,10,-6,3,-3,1,-3|ruled-by:stand
48,-2,-21,-8,-4,-5,2,-11|ruled-by:standard
-1,15,-2,-5,-16,2,5,2|ruled-by:stay
0,9,-1,-1,-5,-1,0,-2|ruled-by:stick to
0,0,0,0,-9,0,12,-2|ruled-by:stop
-1,0,2,1,-5,-2,-5,9|ruled-by:suggest
0,-2,-1,0,10,0,-6,-1|ruled-by:swell
9,3,-3,-3,-5,-5,-11,16|ruled-by:take
-1,0,-4,-1,-7,-1,19,-5|ruled-by:take up
0,0,-3,-6,0,7,17,-15|ruled-by:talk about
-1,-1,10,15,0,-3,-4,-15|ruled-by:talk of
-6,-3,0,-2,-16,-4,52,-22|ruled-by:target
-1,6,17,-2,-1,8,-11,-16|ruled-by:tell
-1,0,-1,-4,20,-2,4,-14|ruled-by:think
-1,-2,-6,-5,-1,-1,-1,15|ruled-by:tie
0,0,18,-3,-1,0,2,-15|ruled-by:time
0,-1,-2,-2,-1,-1,10,-2|ruled-by:top
-4,-1,31,-6,-5,-3,-13,0|ruled-by:urge
0,0,0,0,-6,0,9,-2|ruled-by:use
0,0,0,0,-5,0,-12,17|ruled-by:vote on
-7,-7,28,-16,-23,-12,17,20|ruled-by:want
-1,0,-4,-2,-4,-2,-2,16|ruled-by:weigh
-2,0,16,-4,0,-2,-1,-6|ruled-by:wish
-5,-1,1,-10,-1,-8,-4,29|ruled-by:write
28,10,-13,-1,-5,-1,-13,-4|ruled-by:yardstick
10,-6,128,-39,38,-28,-21,-82|said-by:foreign
36,-3,-21,-57,22,3,6,14|said-by:nobody
-29,-3,-41,-26,-12,37,-13,87|said-by:nongov
-34,-5,-70,103,4,-17,31,-12|said-by:own
-6,-6,-13,-5,90,-12,-20,-27|shape:fine
9,-18,8,9,-46,22,-13,29|shape:half
-21,-8,-18,-31,81,5,-3,-4|shape:tenth
0,17,17,9,-72,-19,40,9|shape:whole
17,-1,-11,-2,-3,-1,3,-2|spender-governor:ALLIES be
10,0,-5,-1,0,0,-2,-1|spender-governor:ALLIES benchmark
20,-1,14,-9,5,-2,-22,-5|spender-governor:ALLIES demand
1,-1,2,-1,16,-1,-9,-7|spender-governor:ALLIES move
13,8,17,-6,-8,-7,-6,-12|spender-governor:ALLIES none
10,-1,-12,-5,0,-3,-11,21|spender-governor:ALLIES proposal
12,-1,22,-4,-2,-2,-6,-19|spender-governor:ALLIES spend
-1,-1,-1,-2,16,-1,-4,-5|spender-governor:CHN be
-1,-1,-1,-2,8,-1,-2,-2|spender-governor:CHN level
-1,10,-3,0,-7,10,-3,-6|spender-governor:EU move
-7,13,-2,-1,-5,-6,20,-12|spender-governor:EU none
-20,10,21,26,-17,-21,6,-6|spender-governor:JPN be
-2,27,-6,-9,-1,-5,-12,8|spender-governor:JPN cap
-26,-5,-32,31,9,-1,-10,33|spender-governor:JPN demand
-2,0,15,-18,-2,-6,6,8|spender-governor:JPN denial
-9,-12,9,8,13,17,-13,-13|spender-governor:JPN level
9,-3,24,-17,14,-10,-18,2|spender-governor:JPN move
19,0,-39,8,-23,32,14,-10|spender-governor:JPN none
-2,7,-6,1,14,-4,-27,17|spender-governor:JPN pledge
-8,-3,12,15,-7,17,0,-26|spender-governor:JPN proposal
12,-2,5,-2,-16,26,-28,5|spender-governor:JPN spend
-13,-10,0,3,25,8,0,-13|spender-governor:LAND be
-2,4,1,3,-3,-4,16,-15|spender-governor:LAND cap
-9,-6,4,-11,-7,3,17,10|spender-governor:LAND demand
-1,-6,-14,30,-14,17,-4,-8|spender-governor:LAND denial
-3,11,-4,-11,5,-11,23,-10|spender-governor:LAND level
-10,-5,-27,13,-27,19,28,8|spender-governor:LAND move
12,-20,7,-17,47,5,-43,9|spender-governor:LAND none
-2,-1,1,13,-14,6,-10,6|spender-governor:LAND pledge
-5,-4,17,-17,12,-13,0,10|spender-governor:LAND proposal
-12,1,-16,9,-5,-22,37,8|spender-governor:LAND spend
21,-1,-13,-11,-28,14,14,4|spender-governor:NATO be
11,-1,16,2,5,-3,-3,-28|spender-governor:NATO demand
-1,-1,-6,-1,-11,-2,4,18|spender-governor:NATO level
1,-2,-4,-3,-12,-8,22,5|spender-governor:NATO move
-24,-7,18,-21,14,-12,34,-2|spender-governor:NATO none
9,-5,3,-10,-6,-7,22,-7|spender-governor:NATO pledge
-6,-1,-7,8,-5,-5,-15,29|spender-governor:NATO proposal
-12,-2,22,-9,17,-5,1,-12|spender-governor:NATO spend
-6,0,11,-13,-8,-3,-9,29|spender-governor:USA be
10,0,-6,0,0,-1,-2,-1|spender-governor:USA level
-8,-4,-6,-2,21,-3,6,-3|spender-governor:USA move
-5,-2,-9,11,8,-5,-7,10|spender-governor:USA none
0,0,-1,13,-1,0,2,-12|spender-governor:USA pledge
-7,-1,-32,-2,20,-1,3,22|spender-governor:USA spend
38,-1,5,-11,-3,-6,-13,-10|spender-shape:ALLIES half
49,2,32,-23,7,-11,-36,-19|spender-shape:ALLIES whole
-2,0,-2,-6,24,-3,-7,-4|spender-shape:CHN half
-1,0,-3,0,15,-1,-4,-6|spender-shape:CHN tenth
-8,31,-3,-2,-17,10,11,-22|spender-shape:EU half
-1,-1,10,-2,2,0,-8,-1|spender-shape:EU whole
-2,-4,-4,-2,33,-6,-9,-5|spender-shape:JPN fine
-5,-25,34,66,-44,32,-100,42|spender-shape:JPN half
-5,-7,-17,-7,56,19,-41,2|spender-shape:JPN tenth
-16,53,-10,-12,-61,-2,67,-20|spender-shape:JPN whole
-3,-2,-7,-3,50,-5,-4,-26|spender-shape:LAND fine
-4,-15,-17,-27,15,-1,66,-16|spender-shape:LAND half
-13,0,18,-22,-23,-11,47,4|spender-shape:LAND tenth
-25,-17,-25,66,-22,24,-45,44|spender-shape:LAND whole
-4,-7,-15,-9,-25,-5,42,23|spender-shape:NATO half
5,-13,50,-28,-10,-20,37,-20|spender-shape:NATO whole
-5,-1,7,-4,4,-6,-11,16|spender-shape:USA half
-2,-1,-9,-1,23,-2,-6,-3|spender-shape:USA tenth
-12,-6,-34,8,5,-8,26,20|spender-shape:USA whole
87,1,37,-34,6,-17,-49,-29|spender:ALLIES
-3,-2,-11,-6,46,-5,-13,-5|spender:CHN
-9,30,4,-4,-11,10,3,-23|spender:EU
-28,18,2,45,-16,43,-84,20|spender:JPN
-45,-35,-31,14,20,7,64,6|spender:LAND
0,-21,31,-37,-26,-27,73,6|spender:NATO
-19,-7,-37,4,33,-15,9,32|spender:USA
9,0,14,-10,14,-4,-9,-13|spenders
-21,17,-25,27,-9,-67,38,41|title
7,-9,-8,-27,40,6,9,-18|ungoverned
0,0,-1,0,-26,36,-3,-6|value:0.1
-2,0,-1,0,1,13,-8,-4|value:0.2
0,0,0,0,-13,14,0,0|value:0.3
-1,0,-1,-5,-1,16,-1,-7|value:0.5
0,0,-3,0,10,-2,-2,-2|value:0.9
-35,199,-47,-65,36,72,-96,-64|value:1
-1,-1,-1,0,10,-1,-5,-1|value:1.004
0,0,-1,0,12,-1,-11,1|value:1.2
-2,-1,-4,0,17,-3,-9,2|value:1.3
0,-1,-3,0,26,-3,-16,-2|value:1.4
1,21,-8,-16,33,4,11,-45|value:1.5
0,0,0,0,15,0,-13,-1|value:1.58
0,-1,-1,-1,10,-1,-3,-3|value:1.6
-2,-3,-9,-4,67,-17,-15,-17|value:1.8
-1,-1,-1,-1,15,-4,-6,-2|value:1.9
-11,-8,87,69,-60,-5,-57,-15|value:1E+1
12,-95,-131,-53,73,-39,237,-4|value:2
-3,11,-21,-20,-64,-8,81,24|value:2.1
-1,-1,-3,-2,55,7,-23,-32|value:2.3
0,0,-1,0,-30,0,45,-13|value:2.33
-1,-2,-10,-2,-35,-5,54,0|value:2.4
0,0,-1,0,17,-2,-9,-3|value:2.42
-1,0,-1,0,8,0,-5,-1|value:2.45
-2,-6,-53,-37,-1,-22,8,114|value:2.5
-1,-1,-5,-1,21,-3,1,-10|value:2.6
0,0,-1,0,3,-1,-12,12|value:2.7
-1,0,-5,0,23,-1,-22,6|value:2.8
-27,-48,59,-17,-53,-26,-20,131|value:3
0,0,0,-1,10,-2,-5,-1|value:3.1
0,0,-1,0,-6,-1,11,-3|value:3.3
0,0,-1,0,18,-1,-9,-7|value:3.32
-2,-1,-12,-1,28,-2,-8,-3|value:3.4
17,-32,96,70,-139,26,-10,-27|value:3.5
-2,-2,73,9,-61,-10,-47,39|value:3.8
0,-1,-2,-1,22,-8,-2,-9|value:34
-4,-3,0,-11,4,-8,-12,35|value:4
0,0,-1,0,14,0,-11,-1|value:4.1
0,0,-1,-2,28,-1,-19,-5|value:4.5
-1,-1,-5,-1,2,-2,12,-4|value:4.7
0,0,-1,-1,-8,-1,16,-5|value:4.8
0,0,0,0,-7,0,-8,17|value:4.9
68,-54,57,93,-121,3,15,-60|value:5
-1,-1,-1,-1,-39,-2,50,-7|value:5.4
-2,29,-3,-5,3,-5,-19,2|value:6
-3,0,-23,-1,28,0,0,-1|value:6.5
0,0,-1,0,8,0,-6,-1|value:8.8
-5,-4,-10,-5,-3,-3,25,6|verb+1-form:accept finite+
-1,5,8,-4,-8,-2,7,-5|verb+1-form:adopt finite+
-1,-1,8,-3,0,0,-2,-1|verb+1-form:advocate finite+
6,-1,-7,6,-12,-4,5,7|verb+1-form:agree finite+
0,0,0,-3,0,-1,17,-12|verb+1-form:aim finite+
0,0,-4,9,0,-5,0,0|verb+1-form:amount finite+
0,0,0,0,-7,-1,10,-2|verb+1-form:announce finite+
0,0,8,-1,0,0,-2,-4|verb+1-form:arrive finite+
-3,-1,4,-10,-5,-4,18,1|verb+1-form:ask finite+
0,0,10,0,-2,0,-7,-1|verb+1-form:ask for progressive+
-1,0,3,-5,-3,-4,-3,12|verb+1-form:ask progressive+
0,0,-1,-2,8,-1,-15,11|verb+1-form:attain finite+
0,0,-1,-3,0,-3,12,-5|verb+1-form:attain finite+would
26,-4,-7,10,-10,-25,15,-5|verb+1-form:be finite+
-2,5,8,4,-2,-2,-5,-6|verb+1-form:be finite++not
-8,-3,-4,1,-2,5,15,-4|verb+1-form:be finite+could
-2,-1,-8,-6,14,-5,1,7|verb+1-form:be finite+should
-1,0,-1,-17,-1,-4,15,10|verb+1-form:be finite+should+not
-4,-2,-3,-3,-1,11,2,-2|verb+1-form:be finite+will
-1,-1,11,-7,-4,-3,-10,14|verb+1-form:be finite+will+not
-5,-6,13,5,-3,11,-15,0|verb+1-form:be finite+would
-1,0,-2,8,5,3,-2,-10|verb+1-form:be finite+would+not
0,-1,6,10,-8,6,-6,-5|verb+1-form:be inf+
0,-1,0,0,13,-11,-2,0|verb+1-form:bring finite+
0,-5,0,-1,-5,0,12,0|verb+1-form:bring finite+would
-1,0,-2,10,0,-2,-1,-4|verb+1-form:bring up finite+
-1,-2,0,0,5,-12,14,-5|verb+1-form:budget finite+
0,-1,-1,0,-3,27,-16,-5|verb+1-form:calculate finite+
9,-2,-2,7,-7,4,11,-20|verb+1-form:call finite+
-3,0,-5,-7,0,-1,-5,22|verb+1-form:call gerund+
0,10,0,0,-9,0,0,0|verb+1-form:cap finite+
-1,-1,-1,10,-1,0,-4,-2|verb+1-form:clamor progressive+
0,0,0,0,-8,0,8,0|verb+1-form:commit finite+
0,8,-2,0,-5,0,-1,0|verb+1-form:confine finite+
0,-3,-1,-3,-4,16,-1,-3|verb+1-form:correspond finite+
0,0,-9,12,-4,-1,12,-9|verb+1-form:decide finite+
-1,-1,-1,2,-2,13,-6,-5|verb+1-form:decide finite++not
0,0,-2,0,-7,0,0,11|verb+1-form:deny finite+
0,0,-1,2,9,0,-9,-1|verb+1-form:determine finite+
0,0,-2,13,0,-1,0,-9|verb+1-form:discuss finite++not
0,0,-2,0,0,0,-6,9|verb+1-form:drop finite+
0,0,0,0,10,0,-8,-1|verb+1-form:end finite+
0,-1,-1,0,23,-1,-19,0|verb+1-form:estimate finite+
6,-1,21,-3,1,-5,-2,-18|verb+1-form:expect finite+
-1,11,-2,0,-2,-1,-2,-2|verb+1-form:fall gerund++not
-1,0,10,-1,-2,-2,-2,-2|verb+1-form:float finite+
-2,0,-14,-1,-1,-1,9,12|verb+1-form:force finite+
15,-8,-1,-3,2,-2,0,-3|verb+1-form:get finite+
-1,-1,12,0,-1,-7,11,-13|verb+1-form:give finite+
-4,0,-6,0,7,-1,16,-12|verb+1-form:go finite+
-1,-1,-4,-3,-3,-11,-4,27|verb+1-form:go finite+would
24,-1,-13,-1,2,-3,-3,-5|verb+1-form:hold up finite+
-1,13,-2,-1,-13,-2,9,-3|verb+1-form:keep finite+
-2,-1,-1,0,-3,-3,-5,16|verb+1-form:leave finite+would
0,-10,0,0,10,0,0,0|verb+1-form:lift finite+
0,-4,10,-2,-1,-1,-1,-2|verb+1-form:match finite++not
-5,-1,15,-4,-4,13,-7,-6|verb+1-form:mean finite+
0,0,-10,7,6,6,-6,-2|verb+1-form:mean finite+would
-1,-1,9,14,2,-2,1,-22|verb+1-form:meet finite+
-1,0,12,-6,2,-5,-6,4|verb+1-form:meet gerund+
0,0,-2,0,-10,0,10,3|verb+1-form:meet inf+
-2,-2,18,-8,-1,13,-5,-13|verb+1-form:mention finite+
-3,-1,0,-2,23,-6,-2,-9|verb+1-form:oppose finite+
-1,0,-2,-1,1,-1,-11,15|verb+1-form:order finite+
13,-1,-12,-2,-5,7,-12,11|verb+1-form:pay finite+
0,0,0,0,13,0,2,-13|verb+1-form:pencil in finite+
0,0,10,-3,12,0,-9,-10|verb+1-form:plan finite+
0,0,0,0,-3,0,9,-5|verb+1-form:press finite+
-2,-1,0,-9,11,-4,-1,6|verb+1-form:promise finite+
-4,-1,17,-8,-7,-6,-5,14|verb+1-form:put finite+
0,0,-3,9,7,-3,-6,-4|verb+1-form:raise finite+
-2,-1,-1,10,0,-2,-1,-2|verb+1-form:raise finite++not
0,0,-2,-1,-2,12,-3,-3|verb+1-form:raise finite+should
0,-1,-2,2,19,-2,-12,-3|verb+1-form:reach finite+
0,0,-2,8,0,0,-5,0|verb+1-form:reach finite++not
0,11,-1,-1,-12,0,4,-1|verb+1-form:reach finite+will
-1,0,-18,-2,-1,-1,-2,26|verb+1-form:recommend finite+
-1,0,-1,16,0,-1,-8,-4|verb+1-form:reject finite+
0,0,-1,-1,0,9,0,-7|verb+1-form:require finite+would
-3,-1,10,8,-2,-3,-2,-7|verb+1-form:seek finite+
3,1,4,-1,-11,-1,7,-2|verb+1-form:set finite+
-1,-1,0,-1,11,-1,-6,-1|verb+1-form:shrink finite+
-3,-7,-9,-6,-10,21,-10,24|verb+1-form:spend finite+
8,0,1,5,1,-8,-9,1|verb+1-form:spend gerund+
0,0,-1,0,0,-1,9,-6|verb+1-form:stand finite+
-1,0,-1,-1,-4,-4,-5,17|verb+1-form:stay finite+
-1,-5,-5,-5,2,3,16,-6|verb+1-form:take finite+
0,0,8,0,1,0,-4,-4|verb+1-form:take finite+could
0,0,-1,-14,-3,0,18,0|verb+1-form:take gerund+
12,4,1,11,-20,4,5,-17|verb+1-form:tell finite+
0,8,-5,-1,0,-1,-1,0|verb+1-form:think finite+
-1,0,-8,-3,0,15,0,-3|verb+1-form:tout finite+
-1,0,11,-1,-3,-1,-4,-1|verb+1-form:urge finite+
-4,-4,14,-14,19,-9,-5,3|verb+1-form:want finite+
-6,-1,-4,-6,15,17,-9,-6|verb+1-form:warn finite+
0,1,-10,0,0,10,0,0|verb+1-form:work out at finite+
-1,-1,1,11,-5,2,-27,20|verb+1-form:write finite+
-3,0,-1,-2,0,-8,0,15|verb+1-form:write finite+should
0,4,0,0,-1,0,5,-8|verb+1-form:write gerund+
2,-14,13,1,-9,-7,8,6|verb+1-kind:be
4,33,-2,-4,-20,-4,6,-12|verb+1-kind:cap
20,-13,34,4,9,-13,-36,-5|verb+1-kind:demand
-9,-3,-6,29,20,-13,-25,6|verb+1-kind:denial
-11,-14,-12,-10,21,46,-19,-1|verb+1-kind:level
-13,-7,3,-12,51,-11,4,-16|verb+1-kind:move
-10,-2,-12,4,-11,16,13,3|verb+1-kind:pledge
-20,-1,26,13,7,2,-35,9|verb+1-kind:proposal
2,-5,-1,-8,0,20,-33,26|verb+1-kind:spend
26,-4,-7,10,-10,-25,15,-5|verb+1-mood:be finite+
-2,5,8,4,-2,-2,-5,-6|verb+1-mood:be finite++not
-8,-3,-4,1,-2,5,15,-4|verb+1-mood:be finite+could
-2,-1,-8,-6,14,-5,1,7|verb+1-mood:be finite+should
-1,0,-1,-17,-1,-4,15,10|verb+1-mood:be finite+should+not
-4,-2,-3,-3,-1,11,2,-2|verb+1-mood:be finite+will
-1,-1,11,-7,-4,-3,-10,14|verb+1-mood:be finite+will+not
-5,-6,13,5,-3,11,-15,0|verb+1-mood:be finite+would
-1,0,-2,8,5,3,-2,-10|verb+1-mood:be finite+would+not
0,-1,6,10,-8,6,-6,-5|verb+1-mood:be inf+
5,23,-6,-3,-19,-2,8,-6|verb+1-mood:cap finite+
0,9,0,0,-8,0,0,0|verb+1-mood:cap finite++passive
23,-8,5,-2,3,-2,-6,-12|verb+1-mood:demand finite+
6,-1,17,-1,-6,-4,4,-15|verb+1-mood:demand finite++passive
0,0,-1,-1,0,9,-1,-7|verb+1-mood:demand finite+would
-3,-2,-9,3,-3,-3,5,12|verb+1-mood:demand gerund+
-2,-1,23,2,-5,-7,-18,8|verb+1-mood:demand progressive+
-4,-1,-5,8,-3,-5,-15,25|verb+1-mood:denial finite+
-4,-1,-2,15,23,-8,-11,-13|verb+1-mood:denial finite++passive
-6,-13,-4,-1,9,41,-1,-25|verb+1-mood:level finite+
0,0,0,0,10,0,-8,-1|verb+1-mood:level finite++passive
0,0,-1,0,8,0,-6,0|verb+1-mood:level finite+will
-4,1,-4,-3,-6,7,-9,18|verb+1-mood:level finite+would
-7,8,-6,-2,-6,14,4,-4|verb+1-mood:move coordinated+
13,-15,-4,1,37,-12,-6,-13|verb+1-mood:move finite+
-2,-1,-1,10,0,-2,-1,-2|verb+1-mood:move finite++not+passive
-2,-15,10,-1,59,-7,-43,0|verb+1-mood:move finite++passive
-2,-1,11,-4,1,2,3,-8|verb+1-mood:move finite+should
-1,0,-1,-2,-2,16,3,-12|verb+1-mood:move finite+should+passive
0,11,-1,-1,3,-3,-3,-5|verb+1-mood:move finite+will
0,-2,-1,-1,-5,0,10,-1|verb+1-mood:move finite+will+passive
-4,-8,-7,13,-9,-9,-2,26|verb+1-mood:move finite+would
0,0,-1,-4,-1,-3,20,-11|verb+1-mood:move finite+would+passive
-2,-2,9,-17,-8,3,15,2|verb+1-mood:move gerund+
-1,11,-2,0,-2,-1,-2,-2|verb+1-mood:move gerund++not
-1,0,-6,-4,2,-2,2,9|verb+1-mood:move inf+
0,0,-1,0,-10,-1,15,-2|verb+1-mood:move inf++passive
-2,1,-8,-1,-3,-1,3,10|verb+1-mood:move progressive+
-16,-5,6,-1,-20,0,64,-27|verb+1-mood:pledge finite+
-1,-1,-2,7,-2,12,-10,-3|verb+1-mood:pledge finite++not
-1,-1,-1,2,-2,13,-15,5|verb+1-mood:pledge finite++not+passive
10,2,0,-2,7,-1,-15,-1|verb+1-mood:pledge finite++passive
-3,0,-2,-2,0,-7,0,15|verb+1-mood:pledge finite+should+passive
-1,0,-10,7,5,5,-4,-3|verb+1-mood:pledge finite+would
-5,4,-16,2,2,5,-11,18|verb+1-mood:proposal finite+
0,0,-2,12,2,-2,-3,-6|verb+1-mood:proposal finite++not+passive
-7,-3,15,9,-5,0,-6,-5|verb+1-mood:proposal finite++passive
-3,0,10,-5,-1,-1,-1,0|verb+1-mood:proposal finite+would
-1,0,8,0,-3,-2,-4,3|verb+1-mood:proposal gerund+
-1,-2,-3,-5,9,10,-7,-1|verb+1-mood:proposal progressive+
-3,-8,-7,-6,1,23,-13,12|verb+1-mood:spend finite+
-1,-1,0,-1,-6,-2,-1,11|verb+1-mood:spend finite++passive
8,0,1,5,1,-8,-9,1|verb+1-mood:spend gerund+
-5,-4,-10,-5,-3,-3,25,6|verb+1:accept
0,-1,-1,-2,7,4,-9,2|verb+1:account
-2,5,7,-5,-8,-2,-2,6|verb+1:adopt
-1,-1,8,-3,0,0,-2,-1|verb+1:advocate
6,-1,-7,6,-12,-4,5,6|verb+1:agree
-1,-1,0,-3,0,-1,17,-12|verb+1:aim
0,0,-4,8,-2,6,0,-7|verb+1:amount
-4,-2,1,-1,-8,-9,14,10|verb+1:ask
-1,0,14,0,-2,-1,-9,-1|verb+1:ask for
2,-14,13,1,-9,-7,8,6|verb+1:be
0,-6,-1,-3,7,-11,10,4|verb+1:bring
-1,-1,-3,15,0,-4,-1,-5|verb+1:bring up
-1,-2,0,0,5,-12,14,-5|verb+1:budget
0,-1,-1,0,-3,27,-16,-5|verb+1:calculate
0,10,0,0,-9,0,0,0|verb+1:cap
-1,-1,-1,10,-1,0,-4,-2|verb+1:clamor
-1,-1,6,-2,11,0,-12,-1|verb+1:climb
-1,-1,-2,-1,-2,10,-1,-3|verb+1:come to
0,0,0,0,-8,0,8,0|verb+1:commit
0,8,-2,0,-5,0,-1,0|verb+1:confine
-1,1,14,-7,-1,-5,-4,3|verb+1:consider
0,-3,-1,-3,-4,16,-1,-3|verb+1:correspond
0,10,-1,-2,0,0,0,-7|verb+1:cross
-2,-1,0,20,-3,-2,-8,-3|verb+1:cut
-1,-1,-10,14,-6,12,6,-15|verb+1:decide
0,0,-2,0,-7,0,0,11|verb+1:deny
0,0,-1,2,9,0,-9,-1|verb+1:determine
-1,-1,-3,20,0,-8,-2,-5|verb+1:discuss
-1,-1,-1,-3,-1,-2,-1,9|verb+1:earmark for
-2,-2,-1,-2,10,15,-13,-5|verb+1:end
0,-1,-1,0,23,-1,-19,0|verb+1:estimate
6,-1,20,-5,2,-5,-3,-14|verb+1:expect
0,0,0,0,10,0,-9,0|verb+1:eye
-1,10,-2,-1,0,-2,-1,-3|verb+1:fall
-1,0,9,-1,-2,-2,-2,-1|verb+1:float
-2,0,-14,-1,-1,-1,9,12|verb+1:force
15,-8,-5,-3,5,-4,0,-1|verb+1:get
-1,-2,10,-1,0,-16,11,-1|verb+1:give
-6,-2,-11,-4,1,-13,12,23|verb+1:go
-2,0,-7,-1,0,-1,-1,12|verb+1:grow
24,-1,-13,-1,2,-3,-3,-5|verb+1:hold up
0,-2,0,-4,-6,1,2,10|verb+1:increase
0,0,0,-1,-5,0,12,-6|verb+1:invest
-2,13,2,-2,-7,-4,7,-9|verb+1:keep
-2,-3,-2,-2,-3,-4,-3,19|verb+1:leave
0,-10,0,0,10,0,0,0|verb+1:lift
-7,-1,2,0,0,32,-21,-5|verb+1:mean
-3,-1,15,7,-7,-7,17,-20|verb+1:meet
-5,-2,20,-11,7,12,-8,-14|verb+1:mention
-1,-2,13,0,0,-1,-4,-4|verb+1:name
-3,-1,0,-2,23,-6,-2,-9|verb+1:oppose
-1,0,-2,-1,1,-1,-11,15|verb+1:order
11,-1,-13,-3,-7,13,-10,8|verb+1:pay
0,0,0,0,13,0,2,-13|verb+1:pencil in
0,0,11,-3,13,0,-10,-10|verb+1:plan
0,0,0,0,-3,0,9,-5|verb+1:press
-2,-1,-2,-5,11,-5,-1,5|verb+1:promise
-4,-1,17,-8,-7,-5,-5,14|verb+1:put
-7,7,-7,18,4,10,-13,-10|verb+1:raise
-1,9,-5,7,6,-3,-4,-8|verb+1:reach
-1,0,-20,-2,-1,-1,-3,28|verb+1:recommend
-1,0,2,9,0,-1,-1,-7|verb+1:refuse
-1,0,-1,16,0,-1,-8,-4|verb+1:reject
-1,0,-1,8,-1,-1,-1,-3|verb+1:request
0,0,-2,-1,0,9,0,-7|verb+1:require
0,0,6,0,-9,-2,5,0|verb+1:review
-3,-1,14,8,-2,-3,-4,-8|verb+1:seek
3,1,4,4,-11,-2,4,-3|verb+1:set
-1,-1,0,-1,11,-1,-6,-1|verb+1:shrink
3,-3,-2,-5,-4,22,-29,18|verb+1:spend
0,0,-1,-1,0,-1,9,-5|verb+1:stand
-1,0,-1,-1,-4,-4,-5,17|verb+1:stay
-1,-5,0,-19,13,3,26,-17|verb+1:take
0,0,-1,-4,0,12,-1,-6|verb+1:talk about
11,3,-1,11,2,0,-14,-12|verb+1:tell
0,8,-8,5,0,-1,-2,-1|verb+1:think
-1,0,-8,-3,0,15,0,-3|verb+1:tout
-1,0,11,-1,-3,-1,-4,-1|verb+1:urge
-4,-4,12,-14,21,-9,-5,3|verb+1:want
-6,-1,-4,-6,11,16,1,-10|verb+1:warn
0,1,-10,0,0,10,0,0|verb+1:work out at
-3,3,-1,6,-6,-7,-23,31|verb+1:write
-1,-1,0,9,-2,-2,-4,1|verb-1-form:accept finite+
0,0,-1,9,0,0,-1,-6|verb-1-form:accept finite++not
-1,-1,5,-8,-1,10,-7,2|verb-1-form:accept finite+would
0,0,-7,9,0,-1,-1,-1|verb-1-form:accept finite+would+not
13,-2,-14,-5,8,-1,4,-4|verb-1-form:adopt finite+
-1,-1,-2,5,-13,3,-3,13|verb-1-form:adopt inf+
20,-3,-16,10,-1,8,-9,-10|verb-1-form:agree finite+
-1,0,3,-2,0,-1,-7,8|verb-1-form:aim finite+should
0,0,-1,-9,0,13,-1,-1|verb-1-form:aim finite+would
0,0,-1,4,-2,-1,-10,10|verb-1-form:aim inf+
0,0,-1,-2,10,-1,-3,-3|verb-1-form:approach gerund+
0,0,0,0,14,0,-13,0|verb-1-form:approve finite+
0,-2,-5,-4,-2,-1,-5,21|verb-1-form:argue for finite+
4,-2,-2,21,-7,-7,20,-25|verb-1-form:ask finite+
0,0,-8,10,0,0,0,-1|verb-1-form:ask finite++not
-3,-1,9,-21,8,24,-16,0|verb-1-form:ask for finite+
0,0,-7,10,0,-1,0,-1|verb-1-form:ask for finite++not
0,0,-15,21,-4,0,-1,0|verb-1-form:ask for inf+
0,5,-12,-5,-2,-1,-1,16|verb-1-form:ask gerund+
0,-2,-2,-1,13,-1,-2,-5|verb-1-form:average finite+
4,-11,4,-21,29,-7,-3,6|verb-1-form:be finite+
-1,6,-1,0,-13,-4,4,9|verb-1-form:be finite++not
-6,-4,11,-2,1,-7,-5,13|verb-1-form:be finite+should
10,10,-9,-1,-7,-1,0,-3|verb-1-form:be finite+will
-3,-2,-9,13,-8,6,-4,7|verb-1-form:be finite+would
0,-1,3,-1,21,3,14,-38|verb-1-form:be inf+
0,0,9,0,0,0,-5,-2|verb-1-form:boost inf+
-1,-4,-1,-1,21,-2,-12,0|verb-1-form:bring finite+
-1,-3,-10,1,-16,-2,19,13|verb-1-form:bring inf+
-1,0,-6,19,-3,-2,-2,-5|verb-1-form:bring up finite+
0,0,0,0,-7,0,8,0|verb-1-form:budget progressive+
21,1,-17,7,-1,6,-4,-13|verb-1-form:call finite+
0,0,9,2,0,0,-3,-6|verb-1-form:call for +
-4,-1,0,-10,-7,-3,7,16|verb-1-form:call for finite+
-2,0,-8,-1,-1,-1,0,12|verb-1-form:call for gerund+
0,0,-9,3,-1,0,8,0|verb-1-form:call gerund+
0,0,-1,-1,0,-1,-4,9|verb-1-form:campaign finite+
0,12,0,0,-11,0,0,0|verb-1-form:cap finite+
0,0,0,0,11,0,-2,-7|verb-1-form:carry inf+
-3,0,8,-2,0,0,0,-2|verb-1-form:choose finite+
0,0,-1,0,9,0,-6,-2|verb-1-form:clear finite+
-1,-1,-7,0,-4,-5,2,16|verb-1-form:climb finite+
0,-1,-2,0,2,-2,-6,10|verb-1-form:climb inf+
0,-3,0,0,-3,-1,8,-1|verb-1-form:come to finite+will
0,0,0,0,9,0,-9,0|verb-1-form:come to inf+
0,-1,-3,-10,-2,-1,22,-5|verb-1-form:commit finite+
0,0,-7,17,0,-1,-6,-2|verb-1-form:commit finite+would+not
-1,10,-2,3,0,-1,-2,-8|verb-1-form:consider finite+
-1,-2,0,-3,-1,0,-1,8|verb-1-form:contain finite+
0,0,13,-1,-1,-1,-7,-2|verb-1-form:convince finite+
0,0,0,0,-4,0,9,-4|verb-1-form:decide finite+
0,0,0,0,10,0,-10,0|verb-1-form:declare inf+
-2,-3,-7,-2,13,8,-4,-4|verb-1-form:devote finite+
-2,-1,9,-3,-7,-1,-2,7|verb-1-form:devote finite+should
0,0,-3,-1,3,-1,12,-10|verb-1-form:devote gerund+
0,0,-4,-9,-3,-2,22,-3|verb-1-form:do finite+can
0,0,-2,10,-1,0,-8,0|verb-1-form:do finite+will+not
0,0,-1,0,-1,0,-14,16|verb-1-form:double finite+should
0,0,-1,0,-7,-1,21,-12|verb-1-form:double gerund+
0,0,-14,-4,-1,0,5,14|verb-1-form:double inf+
0,3,-2,-1,-2,-1,-5,8|verb-1-form:drop finite+
0,0,-4,0,11,0,-7,-1|verb-1-form:drop inf+
0,1,11,0,-24,7,19,-13|verb-1-form:end finite+
0,0,-2,-1,1,-2,-13,16|verb-1-form:end finite+will
0,0,-2,-3,8,-3,8,-7|verb-1-form:exceed finite+
0,0,-1,-15,-2,19,-6,5|verb-1-form:exceed gerund+
0,-2,-1,-6,-4,16,-1,-2|verb-1-form:exempt finite+
0,-2,0,-2,-1,10,-4,-1|verb-1-form:exempt inf+
-2,0,10,-2,9,-1,-12,-2|verb-1-form:expect finite+
-1,-1,10,-2,-1,-1,-12,9|verb-1-form:fix finite+
0,0,0,0,9,0,-7,-1|verb-1-form:foresee finite+
-4,-2,-9,-1,25,9,-8,-9|verb-1-form:get finite+
0,-3,-3,-6,-8,-3,14,8|verb-1-form:get finite+should
0,0,4,-5,-6,-1,14,-5|verb-1-form:get finite+will
0,0,0,10,-2,0,-3,-4|verb-1-form:get finite+would+not
0,0,1,19,-6,3,-12,-4|verb-1-form:get gerund+
-1,-1,22,-16,-2,4,-13,6|verb-1-form:get inf+
8,-5,-12,3,6,11,-5,-7|verb-1-form:give finite+
-3,5,-15,-8,-8,-7,9,26|verb-1-form:go finite+
0,-1,3,-2,-4,-5,-10,19|verb-1-form:go finite+should
0,-1,-1,-1,-6,-1,15,-6|verb-1-form:go finite+should+not
0,-1,0,10,-2,0,-6,-1|verb-1-form:go finite+will+not
9,-5,19,-10,-7,17,-22,-1|verb-1-form:go finite+would
-1,-3,0,5,14,7,-14,-8|verb-1-form:go gerund+
0,0,0,9,0,-1,-6,-1|verb-1-form:go gerund++not
-2,16,4,-4,17,0,-20,-10|verb-1-form:go inf+
0,0,-6,-8,-2,-1,22,-4|verb-1-form:go progressive+
0,0,-1,0,-13,-1,17,-1|verb-1-form:head finite+
0,0,0,0,9,0,-8,0|verb-1-form:hit finite+
0,0,-5,-2,-2,13,-1,-2|verb-1-form:hit inf+
6,-2,-5,-2,-4,0,9,-1|verb-1-form:hold finite+will
0,12,0,0,-9,0,-3,0|verb-1-form:hold the line at finite+
15,0,-10,-2,0,0,-1,-2|verb-1-form:hold up finite+
-1,0,9,0,0,-1,0,-6|verb-1-form:increase finite+
0,0,10,-2,-1,-1,-4,-3|verb-1-form:increase finite+should
0,0,0,0,0,0,-11,11|verb-1-form:increase gerund+
-1,-1,-16,0,0,19,-4,3|verb-1-form:increase inf+
0,-1,11,-5,-2,-1,4,-7|verb-1-form:insist finite+
-1,-7,-1,-2,19,-2,-12,7|verb-1-form:keep finite+
0,-2,0,-3,24,-1,-17,-1|verb-1-form:keep finite+can
0,7,0,0,-8,0,3,-2|verb-1-form:keep finite+will
0,5,-1,-1,-19,-1,26,-8|verb-1-form:keep inf+
-1,-2,-3,-1,18,0,-5,-6|verb-1-form:lay out finite+
-2,0,-6,0,1,-1,-8,16|verb-1-form:leap finite+
0,-1,8,0,-14,2,-7,12|verb-1-form:leave finite+
0,-2,1,0,-1,4,-18,17|verb-1-form:lift inf+
0,0,5,-2,-3,-1,-6,8|verb-1-form:like to see finite+would
0,9,0,0,-4,0,-2,-1|verb-1-form:limit finite+
0,3,-3,-1,14,-2,-2,-8|verb-1-form:live with finite+
0,0,-2,-12,0,14,0,1|verb-1-form:live with finite+could
0,0,-3,-2,-1,-2,10,-2|verb-1-form:match finite+would
0,-1,11,-7,0,-1,-2,0|verb-1-form:mean finite+
13,-1,7,-2,-8,-1,-5,-4|verb-1-form:meet finite+
-10,0,13,0,0,0,-1,-1|verb-1-form:meet finite+should
0,0,-1,13,0,0,-11,-1|verb-1-form:meet finite+will+not
0,0,-4,0,0,-1,-3,8|verb-1-form:meet finite+would
-1,0,-11,0,-3,0,10,5|verb-1-form:meet inf+
-1,-1,-5,22,-4,-2,0,-10|verb-1-form:mention finite+
-2,0,-4,-1,-1,-1,-4,12|verb-1-form:move finite+could
0,-1,-1,0,14,-2,-2,-7|verb-1-form:move gerund+
0,0,13,-1,0,0,-7,-5|verb-1-form:move inf+
-1,0,3,-5,0,-1,15,-11|verb-1-form:name finite+
0,0,-6,-2,-7,0,0,16|verb-1-form:offer inf+
0,0,14,-2,-1,0,-2,-10|verb-1-form:pay finite+should
0,0,14,-1,0,0,-2,-10|verb-1-form:pay inf+
0,0,-8,-1,-1,-1,-4,16|verb-1-form:pay progressive+should
0,0,0,0,-15,0,15,0|verb-1-form:peak finite+
0,0,0,0,12,-1,-7,-4|verb-1-form:peak finite+would
0,0,0,0,17,0,-1,-15|verb-1-form:pencil in finite+
0,0,0,0,-12,0,14,-2|verb-1-form:plan finite+
0,0,-5,-2,-2,0,-5,13|verb-1-form:plead for finite+
-1,0,-4,-7,-2,-1,5,11|verb-1-form:pledge finite+
-1,0,10,-3,0,-1,7,-12|verb-1-form:press finite+
0,0,-13,0,14,0,0,0|verb-1-form:press for finite+
-1,-1,-3,6,-8,-1,18,-10|verb-1-form:promise finite+
-6,-2,0,9,7,-2,-23,17|verb-1-form:propose finite+
-1,0,-1,-1,21,-1,-15,-3|verb-1-form:push finite+
0,0,-1,-1,-5,-2,26,-17|verb-1-form:push inf+
-7,13,-11,-4,10,3,-1,-4|verb-1-form:put finite+
0,0,11,-1,-2,-4,-2,-1|verb-1-form:put finite+would
-1,0,-6,8,-1,0,2,-1|verb-1-form:put inf+
-1,-1,12,-4,-6,10,-8,-2|verb-1-form:raise finite+
0,0,-3,-3,-3,-1,19,-8|verb-1-form:raise finite+will
0,0,-5,-2,6,-2,9,-6|verb-1-form:raise finite+would
-1,-1,0,1,-22,-5,6,23|verb-1-form:raise gerund+
-1,-4,12,12,4,-11,-7,-5|verb-1-form:raise inf+
0,0,0,0,-8,0,12,-3|verb-1-form:raise progressive+
-1,-2,-1,0,29,-1,-17,-7|verb-1-form:reach finite+
0,0,0,-2,-1,0,-7,10|verb-1-form:reach finite+could
0,0,0,-10,-2,0,-3,15|verb-1-form:reach finite+should
0,0,-1,0,-4,-1,8,-2|verb-1-form:reach finite+will
-2,0,-2,-5,-6,4,18,-7|verb-1-form:reach gerund+
-1,-2,3,-9,-1,-2,17,-5|verb-1-form:reach inf+
0,0,0,0,0,10,0,-9|verb-1-form:reckon progressive+
0,0,0,11,0,-1,-7,-2|verb-1-form:reject finite+
0,0,0,0,11,0,-6,-5|verb-1-form:remain finite+will
0,-3,-5,0,-2,-1,-3,14|verb-1-form:return inf+
0,0,11,0,-2,0,-1,-6|verb-1-form:rise finite+
0,0,0,0,-10,0,10,0|verb-1-form:rise gerund+
-1,0,-2,18,-1,-1,-5,-9|verb-1-form:rule out finite+
0,0,-1,-2,-2,-1,10,-5|verb-1-form:satisfy finite+will+not
0,0,0,9,0,0,-9,0|verb-1-form:scoff finite+
0,0,0,0,-7,0,8,0|verb-1-form:secure finite+
-1,0,10,1,-2,-1,-2,-4|verb-1-form:seek finite+
0,0,1,-1,-1,0,12,-11|verb-1-form:seek finite+would
0,-1,-1,0,12,0,-2,-6|verb-1-form:set aside finite+
0,-3,8,-1,-2,0,-2,-1|verb-1-form:set aside inf+
8,-1,-7,-6,-5,-2,3,10|verb-1-form:set finite+
0,0,0,0,-1,0,10,-8|verb-1-form:set out finite+
0,0,-2,0,22,0,-6,-13|verb-1-form:settle for inf+
-2,-1,15,1,-4,-1,-3,-6|verb-1-form:settle on finite+
0,0,-9,-2,0,0,15,-2|verb-1-form:settle on inf+
0,-1,-5,-3,-1,-1,11,-1|verb-1-form:sign up finite+
0,0,1,-12,0,0,13,-1|verb-1-form:sign up inf+
0,0,0,0,8,0,-8,0|verb-1-form:slip finite+will
10,-1,-5,-3,-4,-1,6,-3|verb-1-form:speak of finite+
8,5,-1,-17,36,-5,-18,-8|verb-1-form:spend finite+
0,0,-1,-1,12,0,-10,0|verb-1-form:spend finite++not
0,0,-1,11,-3,0,-4,-3|verb-1-form:spend finite+can+not
10,-3,3,5,-12,5,-11,3|verb-1-form:spend finite+should
-2,-1,-17,-2,1,9,20,-8|verb-1-form:spend finite+will
-7,-1,-5,-6,-10,-4,15,17|verb-1-form:spend finite+would
-4,2,9,17,-8,7,-6,-17|verb-1-form:spend gerund+
-4,-5,-39,8,-2,-12,37,17|verb-1-form:spend inf+
-1,-1,-3,-1,11,-1,-20,15|verb-1-form:spend progressive+
-1,-1,26,-8,-9,-2,-4,0|verb-1-form:spend progressive+should
-1,0,-1,-3,3,-1,18,-15|verb-1-form:spend progressive+will
0,0,25,-7,-1,-1,-4,-12|verb-1-form:spend subjunctive+
0,-4,10,-2,-1,-1,-1,-1|verb-1-form:spend subjunctive+would
-2,-1,14,-6,2,0,-4,-3|verb-1-form:stand finite+
-3,2,7,-5,3,4,-15,6|verb-1-form:stay finite+
0,0,0,0,-6,0,9,-1|verb-1-form:stay finite+would
0,9,-1,-2,6,-1,-6,-4|verb-1-form:stay inf+
0,10,0,-1,-2,-1,-3,-2|verb-1-form:stick to finite+
0,0,-1,0,-14,-1,9,7|verb-1-form:stop finite+
0,0,-2,-1,-5,-1,-4,13|verb-1-form:suggest finite+
11,-4,-5,-3,1,9,-8,-1|verb-1-form:take finite+
0,3,0,0,-8,0,8,-2|verb-1-form:take finite+will
0,-1,-2,-1,-2,-1,-11,19|verb-1-form:take finite+would
0,-1,-2,3,5,-3,-9,7|verb-1-form:take gerund+
0,3,-3,0,0,0,22,-22|verb-1-form:take inf+
0,0,-4,-1,-2,-1,9,0|verb-1-form:take up finite+
0,0,0,0,-3,0,9,-5|verb-1-form:take up finite+will
-1,-1,11,3,0,-3,-1,-8|verb-1-form:talk of finite+
0,0,-4,11,0,0,0,-7|verb-1-form:talk of inf+
-3,8,-6,6,-10,-7,4,8|verb-1-form:tell finite+
0,0,-10,0,0,10,0,0|verb-1-form:tell gerund+
-2,-1,24,-8,0,-3,-1,-9|verb-1-form:tell inf+
0,0,0,0,15,0,-13,-2|verb-1-form:top inf+
0,0,0,-4,-5,0,1,8|verb-1-form:vote on finite+will
-3,-2,15,-3,-5,-4,-16,18|verb-1-form:want finite+
0,-1,-5,-4,-1,11,4,-2|verb-1-form:warn finite+
0,0,-3,-2,-3,-1,-1,11|verb-1-form:weigh progressive+
3,-3,7,-16,29,-11,5,-14|verb-1-kind:be
0,28,-6,0,1,-12,-2,-8|verb-1-kind:cap
8,3,-3,3,3,-5,3,-12|verb-1-kind:demand
-5,-4,-6,28,-15,22,-10,-10|verb-1-kind:denial
-2,7,-8,2,25,-1,-6,-15|verb-1-kind:level
-19,-7,16,-44,-12,12,23,31|verb-1-kind:move
8,-7,-10,13,-18,4,-10,19|verb-1-kind:pledge
-3,-4,-12,19,-22,-10,-14,45|verb-1-kind:proposal
-15,-20,25,5,21,-9,6,-13|verb-1-kind:spend
4,-11,4,-21,29,-7,-3,6|verb-1-mood:be finite+
-1,6,-1,0,-13,-4,4,9|verb-1-mood:be finite++not
-6,-4,11,-2,1,-7,-5,13|verb-1-mood:be finite+should
10,10,-9,-1,-7,-1,0,-3|verb-1-mood:be finite+will
-3,-2,-9,13,-8,6,-4,7|verb-1-mood:be finite+would
0,-1,3,-1,21,3,14,-38|verb-1-mood:be inf+
1,4,3,-11,12,-4,-17,10|verb-1-mood:cap finite+
0,13,-1,-2,-4,-1,-4,-1|verb-1-mood:cap finite++passive
0,-2,0,-3,24,-1,-17,-1|verb-1-mood:cap finite+can
6,-3,-5,-2,-11,0,18,-2|verb-1-mood:cap finite+will
0,8,0,0,-1,0,-6,-1|verb-1-mood:cap finite+will+passive
0,5,-1,-1,-19,-1,26,-9|verb-1-mood:cap inf+
-1,0,14,-2,0,-1,-3,-7|verb-1-mood:demand +
7,-5,3,-4,-1,-6,13,-8|verb-1-mood:demand finite+
0,0,-34,39,2,-2,-1,-3|verb-1-mood:demand finite++not
8,6,14,-16,-5,12,0,-20|verb-1-mood:demand finite++passive
0,0,12,-6,2,-1,-4,-3|verb-1-mood:demand finite+will
-1,-1,5,-6,-1,-3,11,-4|verb-1-mood:demand finite+would
-1,4,-33,-8,-3,4,1,36|verb-1-mood:demand gerund+
-1,-1,-8,12,17,-2,-10,-8|verb-1-mood:demand inf+
-2,-1,24,-8,0,-3,-1,-9|verb-1-mood:demand inf++passive
-2,-1,0,-6,-4,-2,4,11|verb-1-mood:demand progressive+
-5,-4,-17,52,-13,12,-4,-23|verb-1-mood:denial finite+
0,-2,0,-3,-1,9,-1,-1|verb-1-mood:denial inf+
0,-14,5,-14,24,10,-15,5|verb-1-mood:level finite+
-1,-1,-1,-1,-7,-3,25,-12|verb-1-mood:level finite+will
0,5,-1,-1,20,-2,-12,-7|verb-1-mood:level finite+would
-1,14,-9,5,14,-3,-17,-4|verb-1-mood:level inf+
8,0,-4,-32,31,8,-12,3|verb-1-mood:move finite+
-1,0,2,4,7,-1,-9,-2|verb-1-mood:move finite++passive
0,0,-3,-1,-12,0,20,-4|verb-1-mood:move finite+can
-3,9,-10,-4,-10,-4,-9,31|verb-1-mood:move finite+could
-12,-5,43,-24,-1,-11,-29,38|verb-1-mood:move finite+should
0,2,-1,-1,-7,-1,15,-7|verb-1-mood:move finite+should+not
-2,-5,-4,-12,1,-8,39,-10|verb-1-mood:move finite+will
0,5,-2,36,-8,-1,-24,-5|verb-1-mood:move finite+will+not
0,0,-1,-2,-2,-1,10,-5|verb-1-mood:move finite+will+not+passive
7,-9,13,-17,-10,1,6,9|verb-1-mood:move finite+would
0,-1,-2,23,-3,-1,-9,-7|verb-1-mood:move finite+would+not
-5,-10,-7,-3,-8,28,2,3|verb-1-mood:move gerund+
0,0,0,9,0,-1,-6,-1|verb-1-mood:move gerund++not
-8,0,3,-25,15,17,18,-21|verb-1-mood:move inf+
0,0,-11,-9,-5,-3,39,-9|verb-1-mood:move progressive+
0,0,-8,-1,-1,-1,-4,16|verb-1-mood:move progressive+should
0,0,8,3,-2,-1,-8,2|verb-1-mood:move subjunctive+
0,0,17,-7,0,0,-5,-3|verb-1-mood:pledge coordinated+
8,9,0,-17,16,-13,25,-27|verb-1-mood:pledge finite+
-2,-1,2,23,-1,-3,-8,-9|verb-1-mood:pledge finite++not
0,0,-1,-1,0,0,-5,8|verb-1-mood:pledge finite+could
-2,-1,2,-6,-1,-2,-17,27|verb-1-mood:pledge finite+should
-2,-2,6,-18,-1,26,5,-14|verb-1-mood:pledge finite+would
-1,-2,-8,39,-1,-3,-10,-16|verb-1-mood:pledge finite+would+not
-3,-2,-1,5,-10,-6,0,15|verb-1-mood:pledge gerund+
-3,-3,-29,-7,0,-5,24,22|verb-1-mood:pledge inf+
-1,-1,-3,-4,-5,10,11,-7|verb-1-mood:pledge progressive+
-4,2,-23,2,1,-14,-20,56|verb-1-mood:proposal finite+
6,-1,-3,18,-1,-2,-3,-14|verb-1-mood:proposal finite++not
-4,0,6,14,0,0,-12,-4|verb-1-mood:proposal finite++passive
0,0,-2,-12,0,14,0,1|verb-1-mood:proposal finite+could
0,0,0,15,0,0,0,-15|verb-1-mood:proposal finite+could+not
0,0,4,-4,-3,-3,-7,13|verb-1-mood:proposal finite+would
-3,-1,18,-13,-2,-7,23,-15|verb-1-mood:proposal gerund+
4,-1,4,10,-1,-1,8,-24|verb-1-mood:proposal inf+
-1,-1,-9,-5,-5,7,-11,26|verb-1-mood:proposal progressive+
6,0,-9,-20,62,2,-24,-18|verb-1-mood:spend finite+
0,0,-1,-1,12,0,-10,0|verb-1-mood:spend finite++not
0,0,-5,-9,-3,-2,24,-4|verb-1-mood:spend finite+can
0,0,-2,28,-4,-1,-16,-4|verb-1-mood:spend finite+can+not
7,-4,21,-2,-21,3,-25,21|verb-1-mood:spend finite+should
-3,-1,-10,-5,0,7,21,-8|verb-1-mood:spend finite+will
0,0,-3,29,-3,-1,-15,-7|verb-1-mood:spend finite+will+not
-7,-1,-5,-7,-14,-4,18,20|verb-1-mood:spend finite+would
-5,3,5,16,-18,5,22,-28|verb-1-mood:spend gerund+
-5,-9,-20,6,-3,-14,40,6|verb-1-mood:spend inf+
-1,-1,-12,-2,27,-1,-24,14|verb-1-mood:spend progressive+
-1,-1,30,-8,-10,-3,-5,-3|verb-1-mood:spend progressive+should
-1,0,-1,-6,3,-2,13,-6|verb-1-mood:spend progressive+will
0,0,25,-7,-1,-1,-4,-12|verb-1-mood:spend subjunctive+
0,-4,10,-2,-1,-1,-1,-1|verb-1-mood:spend subjunctive+would
-3,-3,16,13,-3,4,-16,-9|verb-1:accept
12,-3,-16,1,-6,2,1,9|verb-1:adopt
20,-3,-13,13,-2,8,-13,-10|verb-1:agree
-2,-2,-1,-8,-4,11,-22,28|verb-1:aim
0,1,0,12,5,-1,-16,-1|verb-1:amount
0,0,-1,-2,11,-1,-3,-3|verb-1:approach
0,0,-3,0,12,0,-6,-2|verb-1:approve
-1,-3,7,-7,-3,-2,-5,15|verb-1:argue for
2,2,-10,20,-9,-9,17,-12|verb-1:ask
-4,-2,4,7,2,16,-19,-4|verb-1:ask for
0,0,-1,0,-5,-1,9,-2|verb-1:attain
0,-2,-3,-1,10,-1,2,-5|verb-1:average
-1,-1,9,1,-1,-2,-12,7|verb-1:back
3,-3,7,-16,29,-11,5,-14|verb-1:be
0,0,12,5,-3,-2,-7,-4|verb-1:boost
-1,-9,-13,-1,11,-7,6,14|verb-1:bring
-1,0,3,18,-3,-3,-2,-12|verb-1:bring up
20,1,-26,10,-2,6,4,-14|verb-1:call
-6,-1,-3,-9,-8,-4,4,28|verb-1:call for
0,0,-3,-1,-1,-2,-5,12|verb-1:campaign
0,13,-1,5,-12,-3,0,-1|verb-1:cap
0,0,-1,4,11,0,-3,-9|verb-1:carry
-3,0,7,-4,-1,10,-3,-6|verb-1:choose
0,0,-10,-2,0,-1,-1,14|verb-1:clamor
-1,-2,-10,-1,12,-8,-7,17|verb-1:climb
1,2,-4,-1,10,-2,-9,2|verb-1:come to
0,0,12,-8,0,0,-3,0|verb-1:come up with
-1,-1,-2,12,-4,-5,2,0|verb-1:commit
-1,9,-3,18,-1,-1,-4,-17|verb-1:consider
-1,-2,0,-3,-1,0,-1,8|verb-1:contain
0,0,13,-1,-1,-1,-7,-2|verb-1:convince
0,0,0,0,10,0,-10,0|verb-1:declare
-8,-6,10,0,14,3,-5,-8|verb-1:devote
-1,0,-4,20,-4,-3,-2,-6|verb-1:do
0,-1,-12,-5,-13,-2,15,17|verb-1:double
0,3,-6,-1,9,-1,-11,7|verb-1:drop
-1,0,10,-1,-23,6,6,2|verb-1:end
-4,-1,-1,12,-1,-1,8,-13|verb-1:endorse
0,0,-1,-2,0,0,14,-11|verb-1:enshrine
-1,10,0,-21,0,14,9,-10|verb-1:exceed
0,-5,-2,-8,-5,28,-5,-3|verb-1:exempt
-2,0,17,-7,11,-1,-14,-3|verb-1:expect
0,0,-2,-4,-1,-3,-1,11|verb-1:favor
-1,-1,9,4,-1,-2,-12,4|verb-1:fix
0,0,0,0,9,0,-7,-1|verb-1:foresee
-5,-6,14,0,0,11,-3,-10|verb-1:get
8,-5,-12,3,0,10,0,-4|verb-1:give
3,14,1,1,2,7,-30,3|verb-1:go
0,0,-1,0,-7,-3,13,-1|verb-1:head
0,0,-6,-3,14,12,-9,-8|verb-1:hit
0,12,0,-1,-9,-1,4,-5|verb-1:hold the line at
18,0,-11,-3,0,0,-1,-2|verb-1:hold up
0,-2,-1,-1,12,-3,-3,-2|verb-1:hover
-3,-2,-1,2,4,15,-24,9|verb-1:increase
0,-1,11,-5,-2,-1,4,-7|verb-1:insist
0,0,0,-5,-3,0,9,-1|verb-1:invest
-2,4,-4,-5,18,-5,0,-6|verb-1:keep
-1,-2,-3,-1,18,0,-5,-6|verb-1:lay out
-2,0,-6,0,1,-1,-8,16|verb-1:leap
0,0,4,8,-11,1,-12,11|verb-1:leave
-1,-3,2,5,-6,8,-12,9|verb-1:lift
0,0,5,-2,-3,-1,-6,8|verb-1:like to see
0,9,0,0,-4,0,-2,-1|verb-1:limit
0,2,-5,-13,14,12,-3,-6|verb-1:live with
0,0,-2,-2,0,-1,-8,12|verb-1:look at
0,-4,-3,-1,-5,-2,9,6|verb-1:maintain
0,0,-3,-1,-1,-1,8,-2|verb-1:make good on
0,0,16,0,3,0,-5,-13|verb-1:manage
2,1,-17,-3,11,-2,13,-6|verb-1:match
0,-1,11,-7,0,-1,-2,0|verb-1:mean
2,-1,5,3,-18,3,2,4|verb-1:meet
4,-1,-3,15,-4,-4,-2,-4|verb-1:mention
0,0,8,-1,-1,0,-4,-2|verb-1:more than double
-3,-2,13,-2,9,-4,-15,4|verb-1:move
-1,0,2,-5,0,-1,17,-11|verb-1:name
-1,-2,-11,5,-8,-4,-2,21|verb-1:offer
-1,-1,20,-4,-5,-2,2,-10|verb-1:pay
0,0,-2,0,0,-1,8,-4|verb-1:peak
0,0,0,0,17,0,-1,-15|verb-1:pencil in
0,0,-1,-2,-16,-1,21,0|verb-1:plan
0,0,-5,-2,-2,0,-5,13|verb-1:plead for
-1,0,-5,-7,-2,-1,7,11|verb-1:pledge
-1,-3,8,10,0,-2,-3,-9|verb-1:prepare
-2,0,11,-4,-2,-1,8,-11|verb-1:press
-1,0,-12,0,14,0,-1,0|verb-1:press for
-2,-1,-7,6,-12,-3,17,1|verb-1:promise
-6,-2,-2,7,7,-3,-21,19|verb-1:propose
-1,0,-2,-2,16,-2,11,-20|verb-1:push
-9,11,-8,5,-5,-3,3,5|verb-1:put
-3,-9,15,11,-32,-10,17,10|verb-1:raise
-4,-5,0,-12,13,-1,9,1|verb-1:reach
-2,0,-8,-2,2,13,-2,-1|verb-1:reckon
0,0,-5,-1,-8,-1,-1,16|verb-1:recommend
0,0,0,11,0,-1,-7,-2|verb-1:reject
0,9,-1,-1,-7,-2,9,-8|verb-1:remain
0,-3,-5,0,-2,-1,-3,14|verb-1:return
0,-1,6,-3,-18,-2,15,3|verb-1:rise
0,0,2,-2,9,0,-8,-1|verb-1:rush
0,0,-1,-2,-2,-1,10,-5|verb-1:satisfy
0,0,0,9,0,0,-9,0|verb-1:scoff
0,0,0,0,-8,0,7,2|verb-1:secure
-1,-1,2,17,-4,-2,5,-15|verb-1:seek
17,-2,-1,-11,-6,-3,-7,12|verb-1:set
-1,-3,7,-5,8,-1,-14,9|verb-1:set aside
-1,0,13,-2,0,0,-8,-1|verb-1:set its sights on
-2,0,-9,-3,11,-3,13,-6|verb-1:settle for
-2,-1,6,-1,-5,-1,12,-8|verb-1:settle on
0,0,-1,0,0,0,-8,9|verb-1:shoot for
0,-1,-5,-15,-2,14,16,-8|verb-1:sign up
0,0,0,0,8,0,-10,3|verb-1:slip
14,-1,-8,-3,-4,-1,6,-3|verb-1:speak of
-4,-10,-2,3,13,-5,5,-1|verb-1:spend
-2,-1,14,-6,1,-1,-2,-4|verb-1:stand
-3,14,6,-7,-14,2,3,0|verb-1:stay
0,10,-1,-1,-5,-1,1,-3|verb-1:stick to
0,0,-2,0,-14,-1,11,7|verb-1:stop
0,0,-2,-3,-5,-1,-5,16|verb-1:suggest
10,4,-12,-1,-5,2,4,-2|verb-1:take
-1,0,-4,-1,-6,-1,18,-5|verb-1:take up
0,0,-1,6,-1,0,4,-8|verb-1:talk
0,0,-1,-2,0,-3,24,-17|verb-1:talk about
-1,-1,7,14,-1,-4,0,-15|verb-1:talk of
-5,8,6,-2,-6,-2,4,-2|verb-1:tell
-1,-1,-6,-5,0,-1,-1,15|verb-1:tie
0,-2,6,-2,11,-1,-7,-5|verb-1:top
0,0,-1,-1,0,-9,0,12|verb-1:triple
0,0,0,-4,-5,0,1,8|verb-1:vote on
-3,-2,16,-3,-5,-4,-16,18|verb-1:want
0,-1,-5,-4,-1,11,4,-2|verb-1:warn
0,0,-3,-2,-4,-1,-1,12|verb-1:weigh
-1,0,9,-6,0,-2,5,-4|verb-2-form:accept finite+
-3,-2,3,-3,-10,1,15,-2|verb-2-form:agree finite+
-1,0,0,0,-1,0,-17,19|verb-2-form:aim subjunctive+
-1,-1,-2,-2,0,-1,-11,18|verb-2-form:allocate finite+
0,0,0,0,-15,0,18,-2|verb-2-form:announce finite+
0,-1,8,-3,-1,-2,-2,1|verb-2-form:approach finite+
0,1,0,0,22,-1,-19,-2|verb-2-form:approve finite+
-1,-1,-9,-1,-15,11,8,8|verb-2-form:argue finite+
-1,-1,19,2,9,-11,-5,-10|verb-2-form:ask finite+
0,0,-18,24,0,0,-2,-2|verb-2-form:ask finite++not
0,0,-9,3,-2,0,-3,12|verb-2-form:ask gerund+
0,0,13,-5,0,0,-1,-6|verb-2-form:ask progressive+
0,0,-10,4,-1,-1,14,-6|verb-2-form:assure finite+
0,0,-1,-1,-1,-1,-4,8|verb-2-form:back finite+
-12,-1,3,17,-11,9,2,-7|verb-2-form:be finite+
6,0,8,-3,0,-5,-3,-2|verb-2-form:be finite++not
-1,0,5,-11,-5,-1,-15,27|verb-2-form:be finite+should
0,-1,0,-2,12,-1,-7,-1|verb-2-form:be finite+will
-1,-1,-3,-6,-3,-2,15,0|verb-2-form:be finite+would
0,0,-5,14,1,0,-6,-3|verb-2-form:be inf+
0,0,-3,-3,0,-3,-13,23|verb-2-form:believe finite+
0,0,0,-1,-1,0,-8,11|verb-2-form:bring finite+would
0,0,0,0,-6,0,8,-1|verb-2-form:bring forward finite+
0,0,15,0,-1,0,-12,-1|verb-2-form:bring forward inf+
0,-3,-2,8,4,-1,-7,1|verb-2-form:budget finite+
-1,0,-7,12,-2,-1,11,-11|verb-2-form:call finite+
0,0,-3,10,0,0,-4,-2|verb-2-form:call for +
-1,0,11,-2,-3,-1,-14,10|verb-2-form:call on finite+
0,0,-17,0,0,0,0,18|verb-2-form:campaign gerund+
-1,0,0,0,12,-1,-19,11|verb-2-form:concede finite+
0,0,-15,-2,-3,-1,-2,23|verb-2-form:consider finite+
0,0,-1,-1,0,0,-5,9|verb-2-form:consider progressive+
0,8,-2,0,-5,-1,8,-7|verb-2-form:decide finite+
0,0,1,-5,0,0,8,-4|verb-2-form:decide finite+will
0,0,0,0,22,0,-20,-1|verb-2-form:declare finite+
-3,0,-9,-10,0,20,11,-8|verb-2-form:decline finite+
0,-4,-8,19,-1,-3,-1,-1|verb-2-form:deny finite+
0,0,8,-1,0,0,-6,-1|verb-2-form:encourage finite+
-1,-3,5,-1,-10,21,-5,-7|verb-2-form:estimate finite+
0,0,0,0,-31,0,32,0|verb-2-form:exceed finite+
0,-3,14,-1,-1,0,0,-9|verb-2-form:exhort finite+
-2,6,2,-7,17,-3,9,-22|verb-2-form:expect finite+
-1,-1,16,-7,-4,16,-9,-11|verb-2-form:favor finite+
0,0,-4,0,0,-1,14,-9|verb-2-form:favour finite+
0,-4,0,0,-2,-1,0,8|verb-2-form:fight finite+would
0,7,-1,5,14,-1,-23,0|verb-2-form:get finite+
-2,0,11,-3,-6,-1,6,-5|verb-2-form:get inf+
-1,0,-1,9,-4,-1,1,-2|verb-2-form:give finite+
-1,-1,2,17,-4,-1,-3,-9|verb-2-form:go finite+
0,8,0,-1,0,-1,0,-5|verb-2-form:go inf+
0,-1,-2,0,-13,17,-1,0|verb-2-form:grow finite+
0,0,-13,-3,-1,0,8,11|verb-2-form:hit inf+
0,0,3,0,-11,0,11,-3|verb-2-form:hold finite+
0,0,-2,-1,17,-1,-2,-11|verb-2-form:honour inf+
-1,-1,15,-1,4,-3,28,-42|verb-2-form:hope finite+
0,0,-10,0,0,0,10,0|verb-2-form:increase finite+
0,0,-2,8,-5,0,1,-1|verb-2-form:insist finite+
0,6,0,0,-8,0,5,-2|verb-2-form:intend finite+
0,1,10,-2,-10,-1,10,-8|verb-2-form:keep finite+
-2,-1,16,-4,-2,-3,-5,1|verb-2-form:leave finite+
0,0,-3,-1,16,-1,-4,-7|verb-2-form:leave inf+
0,0,-1,-1,11,-1,-7,-1|verb-2-form:lift finite+
0,0,19,3,-1,-5,-5,-11|verb-2-form:like to see finite+would
0,0,-1,-2,-1,0,-3,8|verb-2-form:lower finite+
0,0,0,0,11,0,-10,0|verb-2-form:manage finite+
0,-2,6,-3,-11,0,14,-2|verb-2-form:mean finite+
-1,-1,10,-2,4,-4,-3,-3|verb-2-form:meet finite+
0,-1,-1,0,10,-1,-7,1|verb-2-form:name finite+
0,0,-10,0,-2,0,17,-4|verb-2-form:oblige finite+
0,0,-11,-1,0,0,-18,30|verb-2-form:offer finite+could
0,-2,-6,9,0,0,0,0|verb-2-form:pay finite+
0,-2,-1,-3,15,7,-13,-3|verb-2-form:plan finite+
0,0,0,0,-21,0,21,0|verb-2-form:plan gerund+
11,-4,-5,-3,-2,-1,1,2|verb-2-form:pledge finite+
0,11,0,0,-1,-1,-5,-4|verb-2-form:prepare finite+
-1,0,-5,3,-2,9,2,-6|verb-2-form:press finite+
0,0,-1,0,18,0,-17,-1|verb-2-form:project finite+
0,0,-1,-1,-4,-1,-10,17|verb-2-form:promise finite+
0,0,-1,-1,-16,-2,40,-20|verb-2-form:propose finite+would
-1,16,9,-6,-36,11,2,6|verb-2-form:put finite+
-4,0,5,-1,-5,0,-10,14|verb-2-form:raise gerund+
0,0,-2,11,1,-1,-8,-1|verb-2-form:reach finite+
0,0,0,10,0,0,-8,-1|verb-2-form:refuse finite+
0,0,-8,11,0,-1,-2,-1|verb-2-form:refuse gerund+
-1,0,-2,9,-4,-1,16,-17|verb-2-form:reiterate finite+
0,0,-6,9,0,-1,-1,-2|verb-2-form:reject finite+
0,0,-5,10,0,0,-2,-2|verb-2-form:resist finite+
0,0,-1,18,0,-3,-7,-7|verb-2-form:rule out finite+
0,-1,0,-8,0,-1,0,10|verb-2-form:rule out finite++not
-2,-1,-1,-3,2,-3,10,1|verb-2-form:set finite+
0,0,0,-7,0,-3,16,-5|verb-2-form:set inf+
12,0,-9,0,-1,0,0,-1|verb-2-form:set progressive+
-1,0,13,0,-10,0,5,-7|verb-2-form:sit finite+
-1,-3,10,3,18,-1,-10,-17|verb-2-form:spend finite+
0,0,-1,0,-10,0,9,2|verb-2-form:spend finite+will
-1,15,-11,-4,7,-3,6,-7|verb-2-form:spend gerund+
0,-2,0,0,9,-3,0,-2|verb-2-form:stand finite+
0,0,-5,4,13,-2,-2,-7|verb-2-form:stand gerund+
-1,4,-7,10,-1,-1,-5,-1|verb-2-form:stop short finite+
-7,-5,8,28,-2,-5,-7,-10|verb-2-form:tell finite+
0,0,-2,-4,0,0,-8,14|verb-2-form:tell gerund+
0,0,5,-5,9,-1,-9,2|verb-2-form:think finite+
-1,0,5,0,-9,0,-9,14|verb-2-form:unveil finite+
-3,-1,16,-5,0,-2,-14,8|verb-2-form:urge finite+
0,0,-2,-2,-4,0,8,0|verb-2-form:use finite+
-3,-4,-22,-12,-9,7,15,27|verb-2-form:want finite+
-2,0,11,-5,0,-1,0,-2|verb-2-form:warn finite+
0,0,-18,0,-2,0,-1,22|verb-2-form:weigh finite+
-1,-1,-4,0,0,-1,-5,12|verb-2-form:work finite+
-4,-2,4,3,14,-1,9,-23|verb-2-form:write finite+
-8,-3,9,9,-7,0,-13,13|verb-2-kind:be
10,5,9,-4,-21,-4,18,-14|verb-2-kind:cap
-21,-8,30,26,-13,-15,3,-1|verb-2-kind:demand
-7,-3,-15,57,-4,6,-27,-6|verb-2-kind:denial
-7,-15,16,12,27,6,-11,-27|verb-2-kind:level
-7,8,19,0,-19,6,7,-15|verb-2-kind:move
35,10,-29,-22,-35,-12,44,9|verb-2-kind:pledge
1,-11,-8,-5,-12,-5,-21,61|verb-2-kind:proposal
-6,10,10,-9,6,-7,2,-5|verb-2-kind:spend
-12,-1,3,17,-11,9,2,-7|verb-2-mood:be finite+
6,0,8,-3,0,-5,-3,-2|verb-2-mood:be finite++not
-1,0,5,-11,-5,-1,-15,27|verb-2-mood:be finite+should
0,-1,0,-2,12,-1,-7,-1|verb-2-mood:be finite+will
-1,-1,-3,-6,-3,-2,15,0|verb-2-mood:be finite+would
0,0,-5,14,1,0,-6,-3|verb-2-mood:be inf+
10,1,10,-3,-21,-1,14,-11|verb-2-mood:cap finite+
0,0,-2,10,0,0,-4,-3|verb-2-mood:demand +
-15,-2,-4,31,-12,-14,17,-1|verb-2-mood:demand finite+
-2,0,-20,13,7,0,4,-1|verb-2-mood:demand finite++not
0,0,-7,11,0,0,-2,-2|verb-2-mood:demand finite++not+passive
-2,-2,35,-16,4,4,-9,-14|verb-2-mood:demand finite++passive
0,-3,-6,-2,-4,-2,-12,29|verb-2-mood:demand gerund+
-1,0,19,-7,-3,-1,3,-10|verb-2-mood:demand progressive+
-7,-1,-33,90,-3,9,-21,-33|verb-2-mood:denial finite+
0,-1,0,-8,0,-1,0,10|verb-2-mood:denial finite++not
0,-1,18,-10,0,-1,-4,-1|verb-2-mood:denial gerund+
-6,-12,30,3,6,11,-27,-5|verb-2-mood:level finite+
0,0,-1,0,12,-1,-8,-2|verb-2-mood:level finite++passive
0,-1,-1,-1,-17,-1,25,-3|verb-2-mood:level finite+would
0,0,-5,4,14,-2,-3,-7|verb-2-mood:level gerund+
0,0,-3,-1,16,-1,-3,-7|verb-2-mood:level inf+
-1,13,-1,26,-26,21,-26,-7|verb-2-mood:move finite+
-2,-1,1,-6,-1,-4,14,-3|verb-2-mood:move finite++passive
-1,0,-2,-1,-3,-1,1,8|verb-2-mood:move finite+would
-6,-6,15,1,20,-2,-23,0|verb-2-mood:move gerund+
3,2,6,-16,-9,-8,29,-7|verb-2-mood:move inf+
-7,3,-17,-18,-5,0,44,0|verb-2-mood:pledge finite+
0,0,-1,8,0,0,-6,-1|verb-2-mood:pledge finite++not
-1,15,-3,-2,3,-2,1,-11|verb-2-mood:pledge finite++passive
0,0,-10,0,0,0,-6,17|verb-2-mood:pledge finite+could+passive
0,0,22,-4,0,0,-14,-2|verb-2-mood:pledge finite+should
1,0,2,0,-19,0,18,-1|verb-2-mood:pledge finite+will
10,-4,-8,0,-2,-1,-1,6|verb-2-mood:pledge finite+would
22,-1,-3,1,-20,-1,17,-16|verb-2-mood:pledge gerund+
-1,-1,10,-2,17,-5,0,-18|verb-2-mood:pledge inf+
0,0,-2,-1,0,0,9,-5|verb-2-mood:pledge progressive+
12,0,-9,0,-1,0,0,-1|verb-2-mood:pledge progressive++passive
-1,0,0,0,-1,0,-19,21|verb-2-mood:pledge subjunctive+
-7,-8,-6,1,-11,17,-10,24|verb-2-mood:proposal finite+
0,0,-2,0,8,0,-8,3|verb-2-mood:proposal finite++passive
8,-1,14,0,-16,-7,33,-32|verb-2-mood:proposal finite+would
-1,0,-20,-2,2,-3,-3,26|verb-2-mood:proposal gerund+
0,0,-3,-3,-1,-8,-4,19|verb-2-mood:proposal inf+
0,0,-6,-2,3,-2,-14,21|verb-2-mood:proposal progressive+
-2,-4,6,-1,17,-2,-15,1|verb-2-mood:spend finite+
0,0,-1,-2,-3,0,-3,9|verb-2-mood:spend finite+will+passive
-1,15,-5,-5,6,-3,6,-12|verb-2-mood:spend gerund+
0,0,6,0,-10,-1,7,-2|verb-2-mood:spend inf+
9,0,1,-4,0,-2,4,-7|verb-2:accept
-2,0,4,-3,-3,0,-4,8|verb-2:afford
-3,-2,3,-3,-10,1,16,-2|verb-2:agree
-1,0,-1,0,-1,0,-16,20|verb-2:aim
-1,-1,-2,-2,0,-1,-11,18|verb-2:allocate
0,0,0,0,-16,0,19,-2|verb-2:announce
0,-1,8,-3,-1,-2,-2,1|verb-2:approach
0,1,0,0,22,-1,-19,-2|verb-2:approve
-1,-1,-11,-2,-15,11,10,8|verb-2:argue
-2,-2,12,20,6,-13,-12,-9|verb-2:ask
0,0,-10,4,-1,-1,14,-6|verb-2:assure
0,0,-1,-1,-1,-1,-4,8|verb-2:back
-8,-3,9,9,-7,0,-13,13|verb-2:be
8,-1,-8,-4,0,-3,-15,22|verb-2:believe
0,0,0,0,-7,0,9,-1|verb-2:bind
6,0,-2,-3,-3,-1,-7,9|verb-2:bring
0,0,14,0,-7,0,-4,-2|verb-2:bring forward
0,-3,-2,10,4,-1,-7,0|verb-2:budget
-1,0,-8,12,-2,-1,12,-11|verb-2:call
0,0,3,8,-1,0,-2,-6|verb-2:call for
-2,-3,15,-3,4,-1,-16,5|verb-2:call on
0,0,-17,0,0,0,-1,20|verb-2:campaign
0,0,0,0,22,0,-6,-15|verb-2:climb
-1,-1,9,4,5,-1,-7,-8|verb-2:commit
-1,0,0,0,12,-1,-19,11|verb-2:concede
0,0,-16,-4,-3,-1,-8,32|verb-2:consider
-1,7,3,-2,-7,-2,14,-14|verb-2:decide
0,0,0,0,22,0,-20,-1|verb-2:declare
-3,0,-9,-10,0,20,11,-8|verb-2:decline
0,-4,-8,19,-1,-3,-1,-1|verb-2:deny
0,0,-3,-4,0,-2,-5,15|verb-2:discuss
-1,-1,14,-4,0,-3,-1,-5|verb-2:drop
0,0,8,-1,0,0,-6,-1|verb-2:encourage
-1,-3,5,-1,-10,21,-5,-7|verb-2:estimate
0,0,0,0,-31,0,32,0|verb-2:exceed
0,-3,14,-1,-1,0,0,-9|verb-2:exhort
-2,5,-2,-7,23,-4,3,-17|verb-2:expect
-1,-1,16,-7,-4,16,-9,-11|verb-2:favor
0,0,-4,0,0,-1,14,-9|verb-2:favour
22,-4,-1,0,-5,-1,0,-10|verb-2:fight
-2,6,9,1,6,-2,-12,-7|verb-2:get
-1,-1,-3,10,-9,-1,8,-3|verb-2:give
-1,7,1,22,-7,-3,-3,-16|verb-2:go
0,-1,-2,-1,-13,17,-2,0|verb-2:grow
0,0,-13,-3,-1,0,8,11|verb-2:hit
0,0,3,0,-10,0,11,-3|verb-2:hold
0,0,-2,-1,17,-1,-2,-11|verb-2:honour
-1,-1,15,-1,4,-3,28,-42|verb-2:hope
-1,0,-10,0,0,0,11,0|verb-2:increase
0,0,-2,8,-5,0,1,-1|verb-2:insist
0,6,0,0,-8,0,5,-2|verb-2:intend
-1,0,10,-3,-15,-1,20,-10|verb-2:keep
-2,-3,13,-5,10,-5,1,-9|verb-2:leave
0,1,-2,-2,8,-1,-8,6|verb-2:lift
0,0,19,3,-1,-5,-5,-11|verb-2:like to see
0,0,-1,-2,-1,0,-3,8|verb-2:lower
0,0,0,0,11,0,-10,0|verb-2:manage
0,-3,6,-3,-11,-1,14,-2|verb-2:mean
-1,-2,12,1,-4,-6,3,-2|verb-2:meet
3,0,-4,0,-4,-1,11,-4|verb-2:move
0,-1,-1,0,9,-1,-3,-1|verb-2:name
0,0,-14,-2,-2,0,12,6|verb-2:oblige
0,0,-11,-1,-1,0,-16,30|verb-2:offer
11,-4,-7,-3,-2,-1,1,5|verb-2:pledge
0,11,-1,0,-1,-1,-5,-4|verb-2:prepare
-1,-1,0,0,-2,9,1,-7|verb-2:press
0,0,-1,0,18,0,-17,-1|verb-2:project
0,0,-1,-1,-5,-1,-10,18|verb-2:promise
-1,-1,14,-2,-17,-2,25,-17|verb-2:propose
-2,14,8,-6,-34,10,7,3|verb-2:put
-5,-4,7,0,1,-2,-15,18|verb-2:raise
0,0,1,10,6,-1,-9,-6|verb-2:reach
0,0,0,0,9,0,-7,-1|verb-2:reckon
-1,-2,1,-2,4,-3,-12,15|verb-2:recommend
0,0,-8,21,0,-1,-10,-2|verb-2:refuse
-1,0,-2,9,-4,-1,16,-17|verb-2:reiterate
0,0,-6,9,0,-1,-1,-2|verb-2:reject
0,0,-5,10,0,0,-2,-2|verb-2:resist
0,-1,-1,-3,0,-2,-6,13|verb-2:review
0,-1,-1,-5,-1,-4,-9,22|verb-2:rule out
0,0,-2,-4,-10,-1,10,7|verb-2:seek
10,-2,-11,-11,1,-7,25,-5|verb-2:set
-1,0,13,0,-10,0,5,-7|verb-2:sit
-2,11,5,-1,14,-5,4,-24|verb-2:spend
-1,-3,-8,2,22,-5,-3,-5|verb-2:stand
0,0,0,0,-8,0,9,0|verb-2:stay
-1,4,-7,10,-1,-1,-5,-1|verb-2:stop short
0,0,0,0,9,0,-9,0|verb-2:swell
0,0,1,-1,0,-1,-7,8|verb-2:talk about
-7,-6,6,25,-4,-6,-11,2|verb-2:tell
0,0,4,-2,9,-2,-9,1|verb-2:think
-1,0,5,0,-5,0,-12,14|verb-2:unveil
-3,-1,13,-6,-1,-2,-12,11|verb-2:urge
0,0,4,-2,-7,-1,14,-7|verb-2:use
-3,-4,-22,-12,-9,7,15,27|verb-2:want
-2,0,11,-5,0,-1,0,-2|verb-2:warn
0,0,-18,0,-2,0,-1,22|verb-2:weigh
-1,-1,-3,-1,0,-1,-5,11|verb-2:work
-4,-2,4,3,-4,-1,29,-23|verb-2:write
-1,0,1,0,-1,0,-9,11|verb-3-form:adopt finite+
-2,0,-1,8,0,0,-4,-1|verb-3-form:amount finite+
0,-2,-1,0,21,0,-10,-8|verb-3-form:approve finite+
0,0,-1,0,0,10,-9,0|verb-3-form:argue finite+
-1,-1,2,6,-2,5,-23,13|verb-3-form:ask finite+
0,0,-9,-1,-1,0,10,1|verb-3-form:back finite+
-4,-3,5,6,13,-8,3,-13|verb-3-form:be finite+
0,0,-5,-6,12,0,-1,0|verb-3-form:call finite+
0,0,4,0,-8,0,-2,6|verb-3-form:consider finite+
0,0,-3,-2,0,0,-11,17|verb-3-form:consider progressive+
0,0,-17,19,0,-1,0,-1|verb-3-form:deny finite+
0,0,13,0,0,0,-2,-10|verb-3-form:devote finite+
0,0,-7,8,0,0,0,0|verb-3-form:dismiss finite+
0,0,-5,-1,19,0,-5,-7|verb-3-form:expect finite+
0,0,-9,-1,-2,0,16,-3|verb-3-form:force finite+
0,0,-2,9,0,0,-6,0|verb-3-form:get finite+
0,0,-10,-1,0,0,-3,15|verb-3-form:give finite+
0,0,0,-1,-6,0,8,0|verb-3-form:mean finite+
0,0,15,-2,0,0,1,-13|verb-3-form:meet finite+
-1,0,8,-2,0,-2,2,-5|verb-3-form:meet gerund+
0,-1,-2,0,-6,-1,-2,13|verb-3-form:propose gerund+
-1,-1,-4,0,-4,-1,0,11|verb-3-form:reach finite+
0,0,-1,-6,0,-3,16,-5|verb-3-form:refuse finite+
0,0,-1,15,7,-1,-15,-5|verb-3-form:set finite+
-1,-8,-2,-8,0,5,2,12|verb-3-form:spend gerund+
0,0,-4,0,11,0,-7,0|verb-3-form:spend inf+
0,13,-1,-1,-2,-1,-5,-2|verb-3-form:stand gerund+
0,0,0,0,15,0,-1,-13|verb-3-form:stop finite+
0,0,0,9,0,0,-1,-8|verb-3-form:take finite+
-3,2,1,1,-12,-2,27,-14|verb-3-form:tell finite+
0,0,15,0,-1,0,-13,-1|verb-3-form:urge finite+
0,0,-2,-1,9,0,-4,-1|verb-3-form:use finite+
0,0,-9,0,-2,0,-1,13|verb-3-form:weigh finite+
-4,-3,7,5,6,-9,10,-12|verb-3-kind:be
0,-1,3,-6,-1,0,13,-7|verb-3-kind:cap
-5,-4,7,-3,9,-3,6,-6|verb-3-kind:demand
-2,-1,-34,70,-2,-7,13,-36|verb-3-kind:denial
-2,11,-18,-1,-4,-5,-13,34|verb-3-kind:level
-5,7,7,-4,11,-4,5,-17|verb-3-kind:move
4,6,-9,18,-1,-8,-1,-9|verb-3-kind:pledge
-6,-3,1,-3,-25,4,-20,53|verb-3-kind:proposal
-1,-3,10,-16,34,4,-26,-1|verb-3-kind:spend
-4,-3,5,6,13,-8,3,-13|verb-3-mood:be finite+
0,-1,3,-6,0,0,12,-6|verb-3-mood:cap finite+
-7,-4,13,-12,14,-8,11,-7|verb-3-mood:demand finite+
0,0,-2,11,-1,6,-16,3|verb-3-mood:demand finite++passive
-2,-1,-34,70,-2,-7,15,-38|verb-3-mood:denial finite+
-2,-2,-11,8,-1,-1,-6,16|verb-3-mood:level finite+
0,0,-11,-4,0,0,-1,17|verb-3-mood:level finite++not
0,13,-1,-1,-2,-1,-5,-3|verb-3-mood:level gerund+
-2,-3,-6,6,13,-2,9,-16|verb-3-mood:move finite+
-1,0,0,-14,1,0,12,1|verb-3-mood:move inf+
-4,7,-21,12,-9,-5,21,-1|verb-3-mood:pledge finite+
11,0,2,-2,0,0,-7,-3|verb-3-mood:pledge finite+will
-1,-1,4,3,3,0,-8,-1|verb-3-mood:pledge gerund+
-2,0,8,-2,4,-2,-1,-5|verb-3-mood:pledge progressive+
-5,-1,6,-7,-12,5,-6,20|verb-3-mood:proposal finite+
0,-1,-2,-1,-6,0,-2,13|verb-3-mood:proposal gerund+
0,0,-3,-2,0,0,-11,17|verb-3-mood:proposal progressive+
0,6,13,-7,7,-1,-7,-11|verb-3-mood:spend finite+
-1,-8,-2,-8,0,5,2,12|verb-3-mood:spend gerund+
0,0,-4,0,11,0,-7,0|verb-3-mood:spend inf+
-1,0,0,0,-1,0,-9,11|verb-3:adopt
-2,0,-1,8,0,0,-4,-1|verb-3:amount
0,-2,-1,0,21,0,-10,-8|verb-3:approve
0,0,-1,0,0,10,-9,0|verb-3:argue
-1,-1,0,6,-3,5,-18,13|verb-3:ask
-1,0,-10,-1,-1,0,12,1|verb-3:back
-4,-3,7,5,6,-9,10,-12|verb-3:be
0,0,-5,-6,12,0,-1,0|verb-3:call
-3,0,9,-1,-1,0,-4,0|verb-3:challenge
-1,-1,4,-2,8,0,-7,-1|verb-3:commit
0,0,-7,8,-8,-1,-15,23|verb-3:consider
0,0,-17,19,0,-1,0,-1|verb-3:deny
0,0,13,0,0,0,-2,-10|verb-3:devote
0,0,-7,8,0,0,0,0|verb-3:dismiss
0,4,-2,-4,-4,-1,11,-5|verb-3:exceed
0,0,-5,-1,19,0,-5,-7|verb-3:expect
0,0,-9,-1,-2,0,16,-3|verb-3:force
0,0,-2,9,0,0,-6,0|verb-3:get
0,0,-23,-4,-1,0,-4,32|verb-3:give
0,0,0,-1,-6,0,8,0|verb-3:mean
-2,0,23,-4,0,-2,4,-19|verb-3:meet
-1,-1,-1,-1,-11,-2,1,15|verb-3:propose
-1,-1,-4,0,-3,-1,-1,11|verb-3:reach
0,0,-1,-6,0,-3,16,-5|verb-3:refuse
-1,-1,-5,11,-1,0,-3,-1|verb-3:rise
0,0,-1,15,7,-1,-15,-5|verb-3:set
-1,-2,0,-13,11,5,-10,10|verb-3:spend
0,13,-1,-1,-7,-1,2,-4|verb-3:stand
0,0,1,-1,14,0,-1,-13|verb-3:stop
0,0,-1,-1,-2,-2,-2,8|verb-3:suggest
4,1,-1,0,-13,-2,25,-15|verb-3:tell
-1,0,14,0,-1,0,-12,-1|verb-3:urge
0,0,-2,-1,9,0,-4,-1|verb-3:use
0,0,-9,0,-2,0,-1,13|verb-3:weigh
-2,-1,-4,-3,-15,-4,17,14|when-governor:far be
-1,-1,7,-6,33,-1,-21,-10|when-governor:far demand
0,0,0,16,0,0,-11,-4|when-governor:far denial
0,-1,-3,-1,-8,-2,14,2|when-governor:far level
-1,-2,-7,-3,-43,9,48,-1|when-governor:far move
-2,-3,8,-3,-7,-3,24,-14|when-governor:far pledge
-1,-1,-6,-7,9,-3,7,3|when-governor:far proposal
-1,-1,14,-2,-19,-1,8,1|when-governor:far spend
0,0,0,0,-5,0,13,-6|when-governor:next demand
0,4,-4,-1,-8,-2,20,-9|when-governor:next move
-1,-1,-1,-1,27,-1,-20,-4|when-governor:next pledge
0,0,0,0,4,0,-13,10|when-governor:next proposal
-1,-1,-2,-10,-16,-1,30,1|when-governor:next spend
6,-5,0,17,-26,-3,8,4|when-governor:none be
10,0,-5,-1,0,0,-2,-1|when-governor:none benchmark
0,32,-6,-7,-4,-10,4,-9|when-governor:none cap
-1,-11,14,11,-17,-1,-17,22|when-governor:none demand
-6,-6,8,1,-16,10,6,2|when-governor:none denial
0,7,-10,-3,-3,8,7,-5|when-governor:none level
-14,1,-4,-2,29,-5,-29,26|when-governor:none move
-5,-2,0,20,-10,-1,-22,20|when-governor:none pledge
-6,-6,18,7,-18,0,-12,18|when-governor:none proposal
-3,-2,-6,8,22,-1,-26,8|when-governor:none spend
-1,-2,16,-12,31,-3,-20,-9|when-governor:now be
-3,-1,-16,7,1,-1,7,6|when-governor:now demand
-1,-1,-1,-1,9,-1,-2,-1|when-governor:now level
-1,-2,-3,-4,10,-2,10,-8|when-governor:now move
0,0,-1,0,-7,0,13,-4|when-governor:now proposal
-1,-1,-3,-3,14,-1,-4,-2|when-governor:now spend
-3,2,-5,-1,-4,13,3,-5|when-governor:past be
0,-2,-1,0,12,-2,-6,-1|when-governor:past level
9,-7,2,-1,23,7,-22,-12|when-governor:past move
12,-1,0,0,-12,0,3,-1|when-governor:past pledge
-1,-1,-2,-1,14,-2,-4,-3|when-governor:past spend
0,0,-1,0,-8,0,25,-15|when-shape:far fine
-6,-4,-16,6,4,-4,2,18|when-shape:far half
-1,-1,-10,-1,-8,-2,21,3|when-shape:far tenth
-5,-8,22,-5,-67,-10,29,44|when-shape:far whole
-1,-1,-3,-1,32,-4,-13,-10|when-shape:next fine
0,0,9,0,6,0,-13,0|when-shape:next half
-1,-1,-2,-1,13,-2,-13,7|when-shape:next tenth
-2,10,-7,-12,-15,-3,46,-15|when-shape:next whole
-3,-3,-6,-2,41,-5,-22,-2|when-shape:none fine
22,-12,-1,17,-59,15,20,-2|when-shape:none half
-16,-2,6,-23,21,3,12,-2|when-shape:none tenth
-6,19,20,29,-49,2,-35,20|when-shape:none whole
-1,-1,-2,-2,10,-1,-5,2|when-shape:now fine
-5,-1,17,-13,16,-4,-16,7|when-shape:now half
-1,-2,-5,-3,38,-2,-20,-5|when-shape:now tenth
-4,-2,-17,0,26,-6,31,-29|when-shape:now whole
-1,-1,-2,-1,14,-2,-5,-2|when-shape:past fine
-2,-1,0,-1,-12,16,-6,6|when-shape:past half
-2,-2,-7,-2,16,8,-4,-7|when-shape:past tenth
17,-3,-1,-3,33,-1,-32,-11|when-shape:past whole
0,-1,-2,-1,-2,-1,-1,8|when-verb:far aim
-2,-1,-4,-3,-15,-4,17,14|when-verb:far be
0,0,0,0,-6,0,20,-13|when-verb:far bring
0,0,0,0,-10,0,11,0|when-verb:far budget
0,0,8,0,-1,0,-4,-3|when-verb:far call on
0,0,-1,0,9,0,-6,-2|when-verb:far clear
0,0,-16,0,0,0,8,9|when-verb:far demand
0,0,0,0,-9,0,11,-1|when-verb:far equal
0,0,-1,0,22,0,-10,-10|when-verb:far expect
0,0,-3,-6,-8,13,-5,9|when-verb:far get
0,0,0,0,-6,0,8,-1|when-verb:far match
0,0,0,0,0,0,-9,9|when-verb:far meet
0,0,0,0,17,0,-1,-15|when-verb:far pencil in
0,0,0,0,21,0,-19,-1|when-verb:far project
0,0,-3,-1,0,0,-4,9|when-verb:far propose
0,0,-1,0,-9,0,17,-7|when-verb:far reach
0,0,0,9,0,0,-6,-3|when-verb:far rule out
0,0,-1,0,-4,-1,-8,15|when-verb:far set
0,0,0,0,-1,0,10,-8|when-verb:far set out
0,0,-8,0,-3,0,-2,14|when-verb:far sound out
-1,-1,14,-1,-14,-1,2,2|when-verb:far spend
0,0,0,0,-7,0,8,0|when-verb:far stand
0,0,0,0,-6,-1,-1,8|when-verb:far stop
0,0,-1,0,8,0,-4,-3|when-verb:far take
0,0,1,-4,-7,-1,0,11|when-verb:far tell
0,0,0,0,18,0,-3,-14|when-verb:far think
0,0,1,0,0,0,-15,14|when-verb:far want
0,0,0,0,14,0,-14,0|when-verb:next adopt
0,0,0,0,13,0,-12,0|when-verb:next approve
0,0,0,0,10,0,-8,-1|when-verb:next exceed
0,6,-1,0,-8,0,4,0|when-verb:next go
0,0,8,0,-4,0,-3,0|when-verb:next leave
0,0,0,0,8,0,-1,-7|when-verb:next propose
0,0,0,0,-22,0,24,-1|when-verb:next reach
0,0,0,0,11,0,-10,0|when-verb:next set
0,0,0,0,9,0,-8,0|when-verb:next slip
-1,0,-1,-1,-15,-1,14,4|when-verb:next spend
0,0,0,0,-5,0,-12,17|when-verb:next vote on
-3,-3,-3,14,-2,4,-10,4|when-verb:none accept
-1,-2,-15,-4,2,-1,24,-4|when-verb:none adopt
19,-3,-7,10,0,7,-15,-10|when-verb:none agree
-1,-2,1,-12,-2,12,-7,11|when-verb:none aim
0,0,-5,-1,-1,-1,-2,10|when-verb:none ambition
0,1,-3,12,-4,0,-14,8|when-verb:none amount
0,0,-1,-2,11,-1,-3,-3|when-verb:none approach
-1,-3,6,-7,-3,-2,-3,12|when-verb:none argue for
1,1,-15,32,-1,-11,-2,-5|when-verb:none ask
-4,-2,5,6,2,16,-20,-4|when-verb:none ask for
0,-2,-3,-1,10,-1,1,-5|when-verb:none average
-1,-1,9,-5,-1,-2,-11,12|when-verb:none back
6,-5,0,17,-26,-3,8,4|when-verb:none be
-1,-2,-2,-2,14,-4,0,-3|when-verb:none bring
-1,0,3,18,-3,-3,-2,-12|when-verb:none bring up
19,1,-22,10,-2,6,2,-14|when-verb:none call
-4,-1,8,-1,-3,-4,-8,13|when-verb:none call for
-2,-3,6,-4,2,-1,-12,14|when-verb:none call on
0,0,-18,0,-1,0,-3,22|when-verb:none calls
0,0,-3,-1,-1,-2,-4,12|when-verb:none campaign
0,15,0,0,-12,-1,0,0|when-verb:none cap
-3,0,7,-4,-1,10,-3,-6|when-verb:none choose
0,0,-10,-2,0,-1,-1,14|when-verb:none clamor
-1,-1,-5,-1,11,-5,1,0|when-verb:none climb
-1,-2,7,13,2,-6,-10,-3|when-verb:none commit
-1,9,-12,15,-4,-2,-5,0|when-verb:none consider
-1,-2,0,-3,-1,0,-1,8|when-verb:none contain
0,0,14,-1,-1,-1,-8,-2|when-verb:none convince
0,0,-4,-1,0,-1,9,-3|when-verb:none decision
0,0,-3,-3,0,-2,10,-2|when-verb:none decline
-1,-1,16,1,2,-1,-6,-10|when-verb:none demand
-5,-5,2,-5,17,5,-16,8|when-verb:none devote
-1,0,-11,2,0,-3,-2,15|when-verb:none discuss
-1,0,-6,15,-4,-2,4,-5|when-verb:none do
0,0,-1,0,-9,-1,5,8|when-verb:none double
0,2,-6,-1,8,-1,-11,7|when-verb:none drop
0,0,8,-1,0,0,-6,-1|when-verb:none encourage
-1,1,9,-1,-21,6,3,4|when-verb:none end
-4,0,-1,12,-1,0,6,-12|when-verb:none endorse
0,0,-1,-2,0,0,14,-11|when-verb:none enshrine
0,10,-3,-4,5,-4,6,-10|when-verb:none exceed
0,-5,-2,-8,-5,28,-5,-3|when-verb:none exempt
0,-3,14,-1,-1,0,0,-9|when-verb:none exhort
-3,-1,-1,-14,4,-2,2,15|when-verb:none expect
0,-1,-3,-4,-3,16,-6,1|when-verb:none favor
0,0,-4,-1,0,-2,12,-5|when-verb:none favour
0,-4,0,-1,-2,-1,-11,20|when-verb:none fight
-1,-1,9,4,-1,-2,-13,5|when-verb:none fix
-4,-2,-10,8,6,-13,12,2|when-verb:none get
8,-5,-12,3,6,12,-5,-7|when-verb:none give
5,-9,-8,9,-4,9,-16,12|when-verb:none go
0,0,0,0,8,0,-6,-1|when-verb:none hit
0,12,0,0,-9,0,-3,0|when-verb:none hold the line at
18,0,-11,-3,0,0,-1,-2|when-verb:none hold up
-1,0,19,-1,4,-2,13,-32|when-verb:none hope
-1,0,18,-3,-2,7,-7,-11|when-verb:none increase
0,-1,12,-5,-6,-1,8,-6|when-verb:none insist
0,-1,0,-1,0,0,8,-4|when-verb:none instruct
-2,6,-4,-7,13,-5,7,-7|when-verb:none keep
-1,-2,-3,-1,18,0,-5,-6|when-verb:none lay out
-2,0,-6,0,1,-1,-8,16|when-verb:none leap
-1,-1,1,0,12,5,-11,-5|when-verb:none lift
0,9,0,0,-4,0,-2,-1|when-verb:none limit
0,2,-5,-13,14,12,-3,-7|when-verb:none live with
-1,0,-17,-3,17,5,5,-5|when-verb:none match
0,0,11,-7,0,-1,-2,-1|when-verb:none mean
1,-2,18,9,-17,2,5,-18|when-verb:none meet
4,-1,-3,15,-4,-4,-2,-5|when-verb:none mention
0,0,-13,-2,-2,0,11,6|when-verb:none oblige
-1,-2,-4,8,-1,-3,-13,15|when-verb:none offer
0,0,0,0,-7,-1,9,-1|when-verb:none peak
-1,1,9,16,-2,-3,-19,-3|when-verb:none plan
0,0,-5,-2,-2,0,-5,13|when-verb:none plead for
-1,-4,-8,-9,-2,-2,7,19|when-verb:none pledge
-1,8,8,10,-1,-3,-8,-13|when-verb:none prepare
-2,0,14,-1,0,-2,5,-13|when-verb:none press
-1,0,-12,0,14,0,-1,0|when-verb:none press for
0,0,15,2,-1,-1,-11,-5|when-verb:none pressure
-2,-2,0,5,1,-2,-10,11|when-verb:none promise
-6,-2,0,7,-2,-5,-3,10|when-verb:none propose
-1,0,-1,-2,16,-1,-2,-8|when-verb:none push
-8,11,-2,6,5,3,-10,-4|when-verb:none put
-1,-1,-1,2,6,6,-30,18|when-verb:none reach
0,0,-1,-10,0,0,-4,16|when-verb:none ready
-1,0,-7,-2,3,15,0,-6|when-verb:none reckon
0,-2,2,-3,4,-3,-7,9|when-verb:none recommend
0,0,-9,8,0,-4,12,-6|when-verb:none refuse
0,0,0,11,0,-1,-7,-2|when-verb:none reject
-1,0,-2,12,0,-1,-2,-5|when-verb:none request
0,-1,10,-2,0,-1,-11,5|when-verb:none rise
-1,-1,-3,-10,-1,-7,-8,31|when-verb:none rule out
0,0,-1,-2,-2,-1,10,-5|when-verb:none satisfy
0,0,0,9,0,0,-9,0|when-verb:none scoff
-1,-1,-3,14,-5,-3,16,-16|when-verb:none seek
19,-2,-9,-6,-2,-2,1,1|when-verb:none set
0,-1,-1,-4,9,-1,-12,10|when-verb:none set aside
-1,0,13,-2,0,0,-8,-1|when-verb:none set its sights on
-2,0,-7,-3,-1,-3,8,8|when-verb:none settle for
-2,-1,15,1,-4,-1,-3,-6|when-verb:none settle on
0,-1,-6,-4,-1,14,6,-7|when-verb:none sign up
0,0,19,-7,0,-1,0,-11|when-verb:none sound out
14,-1,-8,-3,-2,-1,-3,4|when-verb:none speak of
3,5,-9,2,-1,0,1,-1|when-verb:none spend
-2,-1,11,-6,8,0,-8,-3|when-verb:none stand
10,0,-5,-1,0,0,-2,-1|when-verb:none standard
-3,15,6,-7,-16,3,7,-5|when-verb:none stay
0,10,-1,-1,-5,-1,1,-3|when-verb:none stick to
0,0,0,0,-8,0,10,-2|when-verb:none stop
0,1,0,0,0,9,0,-9|when-verb:none study
0,3,-6,-3,-19,5,6,15|when-verb:none take
-1,0,-4,-1,-9,-1,20,-4|when-verb:none take up
0,0,-2,-2,0,-4,18,-9|when-verb:none talk about
-1,-1,11,14,0,-4,-4,-15|when-verb:none talk of
-5,5,9,9,-5,9,-2,-20|when-verb:none tell
-1,-1,-6,-5,0,-1,-1,15|when-verb:none tie
0,0,18,-3,-1,0,2,-15|when-verb:none time
0,-2,6,-2,-8,0,8,-3|when-verb:none top
-4,-1,7,-7,2,-2,-9,14|when-verb:none urge
0,-1,-8,0,-2,0,12,-1|when-verb:none vow
-5,-5,-3,-12,-13,3,23,12|when-verb:none want
0,-1,-5,-4,-1,11,4,-2|when-verb:none warn
0,0,-3,-2,-3,-1,-1,11|when-verb:none weigh
0,0,0,0,8,0,-7,0|when-verb:now approve
-1,-2,16,-12,31,-3,-20,-9|when-verb:now be
0,0,0,0,-8,0,8,0|when-verb:now estimate
0,0,0,0,-14,0,14,0|when-verb:now exceed
0,-1,-5,9,11,0,-11,-3|when-verb:now expect
0,0,0,0,10,0,-10,0|when-verb:now manage
0,0,0,0,-9,0,11,-1|when-verb:now plan
0,0,0,0,8,0,-7,0|when-verb:now put
0,0,-1,0,14,0,-10,-2|when-verb:now reach
0,0,0,0,-8,0,8,0|when-verb:now remain
0,0,0,0,9,0,-8,0|when-verb:now set
-1,0,-2,-2,22,0,-13,-2|when-verb:now spend
-3,2,-5,-1,-4,13,3,-5|when-verb:past be
0,-3,-1,0,2,12,-6,-4|when-verb:past get
0,0,-1,0,-10,-1,14,-1|when-verb:past put
0,0,0,0,11,-1,-9,-1|when-verb:past reach
-1,-1,-2,-1,11,-1,-3,-3|when-verb:past spend
11,0,0,0,-2,0,-8,0|when-verb:past take
-13,-13,-6,-1,-79,-17,78,50|when:far
-4,7,-3,-14,35,-10,7,-18|when:next
-2,3,20,20,-45,15,-25,13|when:none
-11,-6,-7,-17,90,-13,-10,-25|when:now
12,-8,-9,-7,51,20,-46,-14|when:past
"""
