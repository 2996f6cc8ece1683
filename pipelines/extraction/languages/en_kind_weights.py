"""What each cue of ``english.kind_cues`` speaks for; made by ``training/kinds.py``, not by hand.

Each line: hundredths of the logarithm of odds, by kind in the order of ``KINDS``, then ``|``
and the cue; the line without a cue is what holds before any cue is seen.
"""

KINDS = "benchmark cap demand denial level other pledge proposal"
RULE = 100
"""Weight of what the rules say."""
TABLE = """\
-53,-51,-21,-60,161,-17,14,28|
3,4,18,18,1,-13,-20,-11|after0:\"
0,0,-1,0,10,-2,-5,-1|after0:(
-3,-18,22,-10,11,-3,-16,17|after0:,
0,0,-2,-3,-3,0,19,-10|after0:-
-45,-22,-7,-5,64,-17,-14,46|after0:.
-4,-1,-3,6,-1,-2,8,-3|after0::
-4,-2,-5,-4,18,-6,-9,12|after0:;
-6,-4,-14,-12,-5,36,35,-30|after0:?
-1,-1,-3,-3,14,-2,4,-7|after0:DATE
0,-1,17,-1,-4,-1,-9,-2|after0:USA
-1,-1,14,-1,-4,-6,10,-10|after0:a
11,0,-1,0,0,0,-9,0|after0:agree
10,-7,2,-12,29,13,-17,-18|after0:and
1,-4,10,-5,-7,-18,17,7|after0:as
-5,-2,-11,8,15,-6,-1,2|after0:at
-1,0,-5,-8,11,-2,2,5|after0:before
0,-1,-1,0,21,-2,-17,-1|after0:behind
24,-1,-2,-5,-4,-1,-7,-3|after0:benchmark
-1,-1,-1,-1,0,-1,18,-14|after0:but
-5,-3,9,-7,-19,3,-9,32|after0:by
-1,18,-3,-2,-3,-3,-3,-2|after0:ceiling
-1,-1,-1,5,0,13,-2,-14|after0:could
-1,0,2,-2,9,-6,7,-10|after0:defense
-2,0,-3,-2,0,0,-7,15|after0:defense spending
-1,0,6,-5,-6,-1,8,-2|after0:each
-3,-1,-6,-1,0,-3,21,-7|after0:figure
-1,-8,0,-5,-6,4,-3,20|after0:for
0,0,0,-1,-7,0,10,-2|after0:forward
-10,0,13,-1,6,-2,1,-7|after0:from
-2,0,-6,-1,-2,0,16,-5|after0:go
-1,-1,15,6,-3,-1,-9,-6|after0:goal
-7,-2,-19,39,-4,-10,16,-14|after0:had
16,-2,-8,9,-11,-2,5,-6|after0:has
0,0,9,-1,0,0,-6,-1|after0:he
0,0,-4,15,-1,0,-6,-2|after0:impossible
6,-12,-20,-7,9,17,-25,31|after0:in
-1,-1,-2,-3,9,-1,3,-5|after0:into
-6,-8,-16,24,-7,-8,18,3|after0:is
0,9,-1,-1,-2,-3,-1,-1|after0:limit
15,-1,0,-3,-1,-2,-4,-4|after0:made
0,6,-2,0,12,0,-16,0|after0:mark
-2,0,-2,-2,0,18,-5,-7|after0:mean
-1,0,-1,-16,-2,-3,4,18|after0:must
-5,-1,-7,30,-1,-3,-2,-11|after0:nor
-2,-2,-2,-2,25,-1,-15,-2|after0:now
1,11,9,-20,5,34,-24,-16|after0:of
3,-2,0,-8,-8,-3,4,13|after0:on
-10,-4,-16,23,16,14,-38,15|after0:or
0,0,0,0,-6,0,11,-5|after0:pencil in
0,0,0,-1,-1,-1,-15,18|after0:plan
-1,0,-4,-1,-10,-1,19,-2|after0:pledge
-1,0,0,0,0,-2,-14,18|after0:plus
-3,11,-6,-5,-3,-8,6,7|after0:should
-1,-1,-1,-3,2,0,9,-4|after0:show
0,0,-9,0,0,0,0,10|after0:sooner
11,1,6,1,-16,-12,-4,13|after0:that
9,5,-10,-5,-16,0,-6,21|after0:the
-10,20,15,-1,-2,-17,3,-7|after0:to
0,0,0,0,9,0,-8,0|after0:today
0,0,-4,-6,0,-1,-7,19|after0:too
6,0,12,10,-1,-13,7,-20|after0:was
8,0,-11,-6,-17,1,36,-9|after0:will
-1,-2,-6,-3,-4,-3,1,17|after0:within
6,-4,2,11,-35,30,2,-13|after0:would
0,0,0,-1,0,0,-10,12|after0:write
21,-12,-34,16,-13,-14,8,27|after1:\"
-11,-7,-5,16,8,0,-9,9|after1:#
0,0,-1,0,0,0,-22,23|after1:'
-8,17,19,-2,21,-11,-24,-13|after1:,
-9,2,28,-18,-14,13,16,-19|after1:.
0,0,0,0,0,-1,-7,10|after1:0
-9,-14,-7,-16,-1,-16,28,35|after1:DATE
-8,-10,17,-2,7,3,-6,-2|after1:LAND
0,-1,-3,9,-2,0,-5,2|after1:OUTLET
-3,-2,30,-5,-5,-4,-2,-8|after1:USA
-10,6,7,-6,-15,-4,7,16|after1:a
-2,-1,-1,-1,0,-1,8,-2|after1:agree
13,-1,-6,-4,-3,-2,10,-6|after1:all
-2,0,10,-2,-1,0,-3,-1|after1:allies
-3,-1,4,-8,-2,-2,-5,18|after1:an
-16,4,-12,5,-7,16,-2,12|after1:and
-1,-1,-5,27,0,-1,-3,-16|after1:any
-1,0,-8,4,18,-1,-10,-2|after1:anyone
0,0,0,-4,1,12,-1,-7|after1:are
13,-2,-7,7,9,-6,-6,-7|after1:as
-1,-2,-1,5,0,12,-10,-3|after1:at
-10,-3,-3,19,-6,1,-14,16|after1:be
0,0,8,-6,0,0,-1,0|after1:because
35,0,-6,-2,-7,-4,-11,-5|after1:become
-4,-1,-1,-1,-4,-2,17,-4|after1:been
0,-1,16,-2,-1,0,-2,-10|after1:better
-5,-1,-1,-1,-2,-3,17,-5|after1:bridges
0,4,-1,-7,1,-1,-8,12|after1:but
3,-3,34,-23,-2,-6,0,-2|after1:by
-1,-1,-6,0,-7,-3,22,-4|after1:can
-3,-1,11,5,-14,-9,20,-10|after1:come
5,0,1,-5,-2,-2,-11,15|after1:core
-1,0,-1,-2,0,8,-1,-4|after1:cost
0,0,0,-2,-12,-2,13,3|after1:do
0,0,8,-3,0,0,-2,-2|after1:early
0,7,-1,-13,-7,-4,24,-5|after1:economic output
0,0,0,-2,-4,-1,10,-2|after1:enough
-15,0,22,-1,-1,-1,-2,-2|after1:every ally
-6,2,22,18,0,8,-33,-11|after1:for
20,-1,0,-1,-9,-6,-23,19|after1:from
-19,-23,-3,13,-1,31,1,1|after1:gdp
0,0,0,0,-9,0,12,-2|after1:give
-2,34,-10,-2,-2,-6,-7,-5|after1:gnp
-1,0,0,-3,1,-4,-6,13|after1:go
-1,0,-1,2,0,0,8,-8|after1:goal
8,-20,-2,-25,8,-2,7,26|after1:gross domestic product
-2,24,-7,-2,6,-5,-6,-8|after1:gross national product
-2,5,15,-3,2,-2,-13,-3|after1:had
-3,-9,18,0,12,-2,-7,-9|after1:has
-1,0,-2,-1,0,20,1,-17|after1:have
-1,0,2,10,3,-1,-11,-1|after1:he
0,0,-10,0,0,0,-2,13|after1:his
0,0,-3,0,-3,-4,-2,11|after1:i
-2,4,-2,-5,-2,16,-6,-3|after1:in
18,-1,0,-1,-2,-1,-6,-5|after1:into
-4,0,28,11,3,-6,-11,-22|after1:is
-4,-3,-1,-6,5,0,23,-12|after1:it
3,-10,-12,7,16,-5,-4,4|after1:its
-1,-1,0,-1,-4,-1,16,-7|after1:law
0,0,12,0,0,0,-1,-11|after1:like
-1,-3,-1,-2,13,0,-3,-2|after1:many
-6,-7,-14,15,17,-5,-13,13|after1:more
-1,0,2,-2,-1,-2,15,-11|after1:n't
-1,-3,-1,18,-21,25,-5,-11|after1:national income
-3,-1,-4,25,-1,-2,-7,-7|after1:never
-4,-1,-13,24,-3,-8,-10,15|after1:not
0,-1,-12,-15,-23,-4,40,15|after1:of
-5,11,4,-4,6,1,-11,-2|after1:on
0,0,-4,0,10,0,-4,-1|after1:one
0,-1,-12,-1,3,-3,-4,18|after1:or
0,-1,0,-1,16,-2,-11,-1|after1:our
0,0,0,2,13,0,-14,-1|after1:plan
-3,0,-4,-1,0,0,9,-1|after1:pledge
0,-1,-4,0,20,-1,-12,-1|after1:present
18,-1,-10,0,0,-1,6,-12|after1:related
0,0,-2,0,-17,21,0,-1|after1:roughly
0,0,0,0,8,0,-8,1|after1:say
0,0,-3,10,-1,-4,5,-7|after1:she
-1,7,-5,-15,16,-4,-10,13|after1:so
-1,-1,-5,-1,-7,2,0,13|after1:some
0,0,-11,0,15,0,-7,4|after1:soon
-2,7,-13,-2,-1,-4,-1,15|after1:successive
-1,0,-1,-1,-11,-4,0,17|after1:suffice
-2,-1,-3,3,-1,-1,-9,13|after1:target
-1,5,-9,15,5,-2,-1,-12|after1:that
18,-9,-27,-26,2,43,3,-5|after1:the
2,0,-2,0,-1,-1,-8,9|after1:the military
11,-2,18,-4,4,-8,-15,-5|after1:their
-1,0,-6,-1,12,-4,-1,2|after1:thereabouts
0,0,-2,0,10,0,-6,-1|after1:threshold
-1,-6,-19,-6,3,-6,14,22|after1:to
-1,11,0,-4,0,-1,-3,-2|after1:under
0,0,4,-14,1,0,11,-1|after1:want
-2,13,-2,-3,-17,-1,13,-2|after1:was
-1,-1,-6,8,-4,-3,-2,8|after1:we
-1,0,-2,-2,-3,-4,-1,14|after1:well
11,0,12,-3,0,-2,-1,-17|after1:what
-1,11,-4,-2,0,-1,3,-6|after1:which
-2,0,5,-1,13,-2,-17,5|after1:with
-1,0,-1,-5,-1,-1,-1,10|after1:within
-1,2,3,-2,15,-5,-9,-3|after1:would
0,0,-5,0,-2,0,9,-2|after1:year
2,-6,-9,13,-11,5,-3,8|after2:\"
-2,-1,10,-1,15,-7,-18,4|after2:#
-1,0,-1,-2,-2,-2,-25,33|after2:'
-1,-1,12,-6,7,-1,-9,-2|after2:'s
-1,0,-6,10,-4,-1,4,-3|after2:(
0,0,-1,0,10,-2,-5,-1|after2:)
1,10,19,-8,-12,12,-19,-2|after2:,
-7,-13,26,-41,40,-26,14,8|after2:.
-1,-3,-4,-3,-17,29,-1,-1|after2:0
3,17,-28,2,-11,-2,-8,27|after2::
-1,5,-1,-2,-1,2,-20,19|after2:?
-5,-3,-18,19,14,-3,2,-5|after2:DATE
16,4,8,-3,-3,-3,-5,-13|after2:LAND
7,-1,-4,-4,-4,-1,17,-9|after2:NATO
-1,-8,9,-1,2,-1,-2,2|after2:OUTLET
16,-4,-1,-18,2,-7,-3,15|after2:USA
14,16,-18,5,-14,-15,13,-1|after2:a
0,0,0,0,18,0,-18,0|after2:according
-2,9,0,-1,-1,-3,0,-1|after2:administrations
-1,-1,-1,-4,-1,-1,-2,10|after2:ambition
-1,0,13,-4,19,2,-7,-23|after2:an
-8,-2,-11,-5,9,-6,-4,27|after2:and
12,0,-8,0,0,-2,0,-1|after2:any
-3,0,-1,-1,0,-2,0,8|after2:are
-7,0,-2,-5,0,21,-1,-5|after2:army
11,-2,12,-4,-3,4,-16,-2|after2:as
-1,13,7,8,-27,21,-7,-13|after2:at
0,0,0,0,-5,0,-8,13|after2:attain
0,-1,1,-1,21,-2,-17,-1|after2:back
-3,-1,2,-8,7,-11,13,1|after2:be
-4,5,-3,29,-7,-4,-10,-5|after2:been
-1,0,20,-1,-4,-6,1,-10|after2:before
0,0,2,27,0,-12,-1,-14|after2:beyond
-3,-1,-7,-8,2,-10,19,7|after2:by
-1,-1,-1,9,-9,-2,5,-1|after2:cabinet
0,0,0,-5,0,0,8,-2|after2:ceiling
12,0,-1,0,-8,0,-2,0|after2:countries
0,-1,0,0,-6,0,8,-1|after2:country
0,0,-1,-1,-1,0,-4,8|after2:decade
-1,5,-2,15,1,-3,-10,-6|after2:defence
-2,6,14,0,-1,-1,-14,-2|after2:defense spending
-1,-5,-4,-2,8,13,-6,-2|after2:does
-1,0,-2,-1,1,-3,12,-5|after2:due
-4,-3,3,-5,-9,9,11,-2|after2:economic output
-1,0,12,4,0,-1,-4,-9|after2:else
0,0,-6,-1,-4,-1,1,11|after2:enough
0,0,-8,-1,-1,0,0,10|after2:even
13,0,6,-4,-3,-3,-17,7|after2:floor
-19,-21,11,36,16,-17,13,-19|after2:for
-4,0,-3,0,8,0,0,0|after2:force
-4,-4,33,-11,-25,9,-4,7|after2:from
10,-2,-14,-11,23,3,-17,8|after2:gdp
-2,-4,18,-2,4,-3,-7,-5|after2:gnp
-2,0,-2,0,-1,-1,11,-5|after2:go
-5,-2,-14,21,-14,-3,-16,32|after2:gross domestic product
-2,6,8,-2,4,-4,-6,-5|after2:gross national product
-1,-3,-2,10,8,-7,-7,3|after2:had
0,0,-1,-10,0,15,-3,0|after2:hague
5,-1,-13,-8,26,-7,-12,9|after2:has
-1,0,-9,9,4,0,0,-2|after2:have
-1,-5,-7,3,-1,-3,25,-10|after2:he
-4,-1,-9,6,-1,16,-5,-2|after2:his
0,0,-2,11,-1,-1,-8,2|after2:i
-2,-1,9,-2,-4,0,0,1|after2:if
-18,3,-17,1,-24,-4,30,28|after2:in
0,0,0,0,-11,0,-3,15|after2:instead
10,-2,-18,-2,12,-2,-2,3|after2:into
-6,-6,-15,-26,-17,43,30,-3|after2:is
-1,8,-9,-5,-2,10,10,-10|after2:it
-1,0,-4,-6,-3,-1,5,11|after2:its
0,0,-9,0,0,0,0,10|after2:later
-1,-1,-11,-1,7,0,-8,15|after2:least
-2,0,5,-5,-4,12,1,-7|after2:level
0,11,0,-2,0,-1,0,-7|after2:line
-2,-1,-1,-2,-3,-5,19,-6|after2:may
8,0,-5,8,0,0,-9,-1|after2:military spending
0,0,9,0,0,-1,-1,-6|after2:national product
0,11,-1,-1,-1,-1,3,-11|after2:need
19,0,-7,0,-4,-1,-4,-2|after2:needs
10,-1,-6,0,-1,-1,-1,0|after2:new
-1,0,-6,-1,-1,-1,-2,12|after2:next
0,0,-12,-1,-1,0,-2,16|after2:nominee
0,0,0,1,-1,-1,-10,11|after2:none
-3,-1,12,2,-6,-3,9,-10|after2:not
-1,0,-1,-1,10,0,-3,-3|after2:now
-8,-6,-7,42,10,-5,-25,0|after2:of
0,0,0,0,-3,0,8,-4|after2:official
4,7,8,5,-25,-11,0,13|after2:on
-6,-10,1,20,5,-10,-13,13|after2:or
0,0,-4,17,0,-1,-1,-9|after2:other
-3,1,-3,16,-5,1,0,-8|after2:out
-1,13,-5,-5,-5,-1,20,-16|after2:over
-2,-1,12,-6,7,-2,-6,-1|after2:own
-1,-1,-12,-1,-3,-1,-2,22|after2:parliamentary
0,-1,6,7,0,-1,-2,-9|after2:person
0,0,10,-5,0,-2,-1,-2|after2:president
16,0,0,-1,0,-1,-10,-4|after2:price
-1,1,-2,-1,0,-1,8,-5|after2:promise
-5,11,-1,2,-5,-1,0,-1|after2:raise
0,0,-1,-2,0,9,0,-5|after2:realistic
0,0,0,0,-15,0,19,-2|after2:same
-3,0,2,-16,-4,-6,16,9|after2:say
-1,0,13,0,-2,0,-5,-4|after2:seek
-1,0,11,-1,-1,0,-1,-7|after2:senior
0,0,-7,3,-3,16,-1,-7|after2:share
0,0,-1,0,-4,0,-3,8|after2:short
-1,-1,-2,-4,-2,-9,0,19|after2:should
6,0,-6,-1,0,1,-10,10|after2:spend
0,0,8,-5,-3,-4,4,0|after2:sufficient
-2,0,11,-2,0,-4,-2,0|after2:sum
-3,-1,-10,-3,0,-4,31,-8|after2:summit
-4,-1,2,-1,-4,-3,2,9|after2:table
0,0,0,-1,-3,-2,9,-2|after2:take
0,0,0,1,-8,0,9,-1|after2:target
0,-2,1,-3,8,-2,-1,-1|after2:than
-7,-7,1,2,27,-10,-10,4|after2:that
23,5,19,-4,-11,1,-13,-20|after2:the
0,19,0,0,-19,0,0,0|after2:their
0,0,0,0,13,0,-1,-11|after2:they
0,-2,10,0,-2,-1,1,-5|after2:threshold
-8,-11,-1,-21,11,12,14,5|after2:to
0,0,0,-1,-1,-2,17,-12|after2:too
0,-1,-1,-1,19,-1,-13,-2|after2:two
22,5,-4,-8,-5,-4,-1,-5|after2:until
-3,-3,15,5,-14,9,-6,-3|after2:up
0,0,11,-2,0,0,-1,-8|after2:urge
-9,-4,8,19,-4,-11,-5,7|after2:was
-2,0,-7,-3,-1,0,8,5|after2:waypoint
-1,-1,6,2,-5,-7,-10,16|after2:we
16,0,-5,-4,0,-3,-1,-3|after2:what
15,-1,0,-3,1,-3,-6,-4|after2:when
14,0,-10,-15,-1,-1,1,13|after2:which
-3,-3,4,-3,-7,24,-12,0|after2:will
-1,0,-5,-1,3,-4,18,-9|after2:with
0,0,-3,-1,-17,-2,14,10|after2:within
-3,-3,-11,-9,14,9,-19,21|after2:would
0,0,-4,0,11,0,-5,-2|after2:year
-1,-3,-2,-3,10,-2,7,-6|after2:years
16,11,-8,-6,-13,11,5,-16|after3:\"
5,-7,-3,-15,55,-10,-27,3|after3:#
1,0,-8,-3,-2,0,13,-1|after3:'
-4,10,-1,-4,-12,-5,18,-1|after3:'s
-6,4,52,-24,1,-7,8,-29|after3:,
-5,0,-11,15,-4,-1,-17,23|after3:-
-12,-1,6,17,3,-11,-15,13|after3:.
-1,-3,-10,-3,-8,32,-1,-6|after3:0
-1,0,9,-1,0,0,-3,-4|after3:;
-2,0,-3,-3,-1,16,4,-10|after3:?
-4,15,1,-21,-5,15,16,-18|after3:DATE
-12,2,4,-12,-12,12,24,-6|after3:LAND
-2,16,-18,3,-8,-4,-10,23|after3:LEADER
-4,-3,-2,-5,12,-8,26,-17|after3:NATO
-1,0,-7,9,0,-2,-1,2|after3:OUTLET
-9,-4,16,-20,2,8,15,-9|after3:USA
-3,2,-4,-7,1,20,24,-32|after3:a
0,0,0,0,-9,14,-2,-1|after3:about
-4,-1,0,-1,-3,-1,15,-4|after3:alliance
13,-3,-6,-5,-1,-2,-14,17|after3:allies
-4,0,-3,-2,10,-6,-9,14|after3:among
-4,-2,30,1,-19,-13,-9,17|after3:an
3,-4,-12,-8,8,5,-8,16|after3:and
0,0,-1,-4,0,12,0,-7|after3:another
0,1,-4,10,0,-5,-1,0|after3:any
-1,-2,0,-2,-1,8,-2,-1|after3:around
-5,-1,18,-15,-6,-9,5,13|after3:as
-6,1,11,-1,-1,-1,-1,-1|after3:asia
10,-2,0,12,-13,-1,2,-8|after3:at
0,0,0,-2,9,0,-1,-4|after3:attain
0,-1,-1,-1,-1,12,-3,-5|after3:average
8,-1,-4,-1,2,-1,-3,-1|after3:bar
-5,-4,-9,-4,-10,11,7,14|after3:be
-4,-1,11,1,2,-7,-7,4|after3:been
-2,-1,14,-6,3,12,-17,-2|after3:by
10,0,-9,-1,-7,-1,12,-4|after3:call
0,-1,-1,-4,0,-3,-1,9|after3:cannot
0,0,-1,0,0,0,-8,10|after3:constitution
10,0,-3,-1,-1,-1,-3,-1|after3:core
-6,0,4,-1,-3,-2,9,-1|after3:core defense
0,0,-2,-1,0,10,-1,-6|after3:cost
0,0,0,-4,-2,12,-3,-2|after3:could
-2,-2,-1,-2,2,15,-7,-2|after3:counting
0,0,0,15,0,0,-12,-2|after3:days
0,-9,-1,-1,15,-1,-2,-2|after3:decades
-29,-18,12,39,-26,1,11,10|after3:defence
-4,-5,4,-1,-12,-4,18,3|after3:defense
0,-1,-23,2,-4,13,2,11|after3:defense spending
0,-1,9,-1,-1,-2,-4,1|after3:do
0,0,0,-4,-2,0,15,-8|after3:due
0,0,0,0,-14,12,4,-1|after3:eight
-1,-1,-2,-3,-6,10,1,2|after3:election
-1,0,-2,-1,-8,5,10,-4|after3:every
0,0,-1,0,14,0,0,-13|after3:expect
-3,-1,0,-2,24,-6,-3,-9|after3:far
0,0,0,0,-2,-1,-7,11|after3:five
-6,5,-13,-1,-1,-7,-6,29|after3:for
0,0,-4,-9,-3,0,18,-2|after3:foreign minister
0,0,-3,0,-2,-1,11,-6|after3:four
-2,0,16,-1,-6,-2,7,-13|after3:from
-3,-1,-4,-5,-2,-3,-4,22|after3:gdp
0,0,-1,0,0,-13,0,16|after3:give
25,-1,-17,-4,0,-1,-2,-1|after3:global
0,0,-1,-8,-3,-1,14,-2|after3:goal
-1,-1,-5,1,13,-1,4,-10|after3:gross domestic product
-1,2,3,-3,-17,-1,18,-1|after3:has
-1,-1,-5,2,-1,1,-13,17|after3:have
-1,0,15,-4,4,9,-15,-7|after3:he
-4,-1,15,-1,-1,-1,6,-14|after3:higher
-2,-2,-7,8,-4,-3,-13,24|after3:his
-6,4,21,4,-8,-4,5,-16|after3:in
-2,-2,10,2,2,-4,-5,0|after3:into
-3,-6,-4,1,29,0,-10,-7|after3:is
16,5,-4,13,12,-13,-21,-7|after3:it
-3,12,11,17,-31,0,6,-12|after3:its
-1,0,8,-2,0,-1,-2,-2|after3:least
-1,-3,-1,0,16,-1,-8,-2|after3:less
0,0,-2,-1,-1,-2,20,-12|after3:little
8,0,0,-3,-3,-4,-8,10|after3:long
0,0,-2,0,9,2,-5,-3|after3:mean
0,0,-4,-1,-3,0,9,0|after3:meet
10,0,-12,-3,1,-1,-4,10|after3:military
-1,0,5,1,-2,-2,-13,12|after3:mind
-3,-5,-5,-5,-1,21,-7,5|after3:more
-1,0,-3,3,-3,14,-6,-3|after3:n't
-1,0,8,-3,-1,3,-2,-5|after3:need
-2,0,-3,-5,-2,0,17,-4|after3:needs
17,0,-3,-2,-1,-3,-2,-5|after3:new
0,1,0,-5,0,-1,9,-3|after3:no
-1,11,-4,9,13,-9,9,-28|after3:not
-1,-1,4,-4,11,-1,-5,-3|after3:now
0,0,8,-5,0,0,-1,-1|after3:number
0,0,-1,2,0,0,-16,16|after3:objective
13,-6,-12,-5,-5,-2,9,9|after3:of
13,-11,-18,11,6,8,-21,11|after3:on
0,0,8,-5,2,-2,-3,0|after3:one
0,0,-1,-2,10,-2,-7,2|after3:only
23,15,1,-5,-16,-3,9,-23|after3:or
-5,12,-1,-1,4,-2,-7,-1|after3:outlays
0,0,0,0,-9,0,10,0|after3:own
-1,-1,-12,-1,-1,0,-1,17|after3:panels
0,0,-5,-1,-1,-1,-2,11|after3:parliament
0,0,0,0,-5,0,8,-1|after3:passed
12,0,0,0,-8,0,-4,0|after3:pay
0,0,0,-11,0,-1,13,0|after3:please
0,0,0,7,-8,-4,8,-3|after3:possible
-1,-1,14,3,-1,-2,-7,-6|after3:president
-1,0,-2,10,-9,-1,6,-3|after3:put
-3,-1,2,-1,0,-4,11,-4|after3:rather than
-1,0,-11,-9,-10,-1,-3,36|after3:report
0,0,0,0,0,8,0,-8|after3:same
-2,-4,-29,29,7,-4,5,-1|after3:say
-1,0,8,-4,0,-2,0,-1|after3:security
-5,0,1,11,0,0,-5,-1|after3:senior
27,0,-15,-4,0,-4,0,-3|after3:serious
0,0,0,0,-8,-1,8,0|after3:set
-1,-1,-3,13,9,-2,-7,-9|after3:share
0,-1,8,-7,-1,-1,7,-6|after3:she
0,0,-4,-2,-1,-1,9,-1|after3:so
0,-1,4,0,8,-6,-2,-4|after3:spend
0,0,-1,0,-3,-2,11,-5|after3:stand
-1,0,-1,-1,-4,9,2,-4|after3:still
-1,0,-2,9,-1,-5,0,0|after3:summit
-2,0,-5,24,-1,-3,-14,2|after3:table
0,0,0,0,-17,3,18,-3|after3:take
0,0,-1,11,-1,-1,-3,-4|after3:target
0,0,8,-1,-1,0,-2,-3|after3:testify
-3,-1,-7,-1,3,-3,12,0|after3:that
-11,-11,35,14,-10,-35,9,9|after3:the
0,0,-14,11,-4,-2,9,0|after3:the military
0,0,2,3,11,0,-16,0|after3:their
0,0,-1,-1,5,13,-6,-11|after3:third
0,0,-1,0,8,0,-5,-1|after3:time
11,-9,2,9,7,-4,-31,15|after3:to
-1,1,-8,-2,0,14,0,-4|after3:tout
0,0,-10,0,-2,0,-2,15|after3:trade
0,-2,0,-2,-3,11,-3,0|after3:trillion
0,9,0,-1,2,-5,-5,1|after3:under
-2,0,-2,12,-1,-1,-4,-2|after3:unreasonable
-1,-1,-10,4,-4,0,-3,15|after3:up
0,0,-9,17,0,-3,-10,6|after3:us
-2,0,-10,-3,-5,18,10,-8|after3:warn
-2,8,4,-1,-1,-1,4,-11|after3:was
0,0,0,0,8,0,-7,0|after3:way
0,0,-1,0,-1,11,5,-13|after3:we
0,0,10,-3,2,-1,-10,2|after3:well
-1,15,3,-2,13,-5,-13,-8|after3:which
0,-1,-1,0,9,-1,-2,-5|after3:while
-1,10,-8,-5,-14,-6,5,19|after3:will
8,0,-6,-5,-6,-4,1,11|after3:with
-2,0,-7,-2,-1,-4,4,12|after3:would
-1,14,-3,-1,-20,-3,25,-11|after3:year
-1,-2,-4,-5,24,-4,-25,17|after3:years
16,-2,-17,9,-5,0,-5,4|again:benchmark
-2,4,6,-3,0,3,-18,10|again:cap
6,-7,-9,51,-27,-6,-10,3|again:demand
3,2,-25,49,-15,-6,-35,27|again:denial
-12,16,-15,38,-22,11,6,-22|again:level
34,-14,-27,-2,-42,7,2,41|again:pledge
-18,-10,-34,37,-16,27,-23,37|again:proposal
-6,-5,6,6,-14,14,-25,25|before0:\"
-1,0,-1,0,-5,-1,9,-1|before0:'
9,4,12,11,-6,-15,-16,2|before0:'s
46,-5,19,-31,-15,-4,-23,11|before0:,
11,-6,0,-11,-8,-3,-22,38|before0::
-4,-1,13,-7,5,23,-21,-10|before0:LAND
-2,11,0,8,-10,-7,11,-10|before0:a
-6,7,-26,8,21,-15,0,10|before0:about
-4,-15,-2,-6,-22,41,14,-6|before0:above
-2,-1,19,4,-1,5,-14,-11|before0:accept
0,-3,-1,0,-2,10,0,-3|before0:add
0,-2,0,-3,-4,20,-3,-8|before0:additional
0,-1,-15,0,-1,3,16,-3|before0:adopt
-9,-1,-1,-6,-1,-5,-3,25|before0:advocate
-1,-1,0,-1,-2,-1,12,-6|before0:after
8,0,-4,-4,-3,-5,-3,12|before0:against
14,-2,11,-13,-1,-3,-13,7|before0:and
-2,-27,-11,-7,29,-9,10,16|before0:around
-2,3,1,15,-2,-3,-5,-6|before0:as
-3,-1,6,11,-11,27,-17,-13|before0:ask for
0,0,-6,0,-1,-1,0,8|before0:assume
-4,-9,10,-33,50,13,-40,14|before0:at
0,-2,-3,-1,12,-1,2,-7|before0:average
-1,0,-4,-5,0,-1,17,-6|before0:back
-3,-2,32,6,-3,-10,21,-40|before0:be
-2,5,-15,3,31,-5,-7,-11|before0:below
0,0,-12,-3,2,-2,-3,18|before0:between
-1,1,9,22,-8,-7,-30,16|before0:beyond
0,0,-2,0,32,0,-26,-3|before0:break
0,0,0,-1,-6,0,10,-2|before0:bring
-1,-1,2,19,-3,-3,-2,-11|before0:bring up
0,3,-1,0,-6,9,0,-6|before0:by
24,1,-14,8,8,-4,-20,-2|before0:call
-6,-1,-4,-2,-8,-3,5,18|before0:call for
-1,0,-1,-2,0,10,-3,-4|before0:choose
0,-3,-1,0,14,-1,-6,-3|before0:come to
0,0,12,-8,0,0,-3,-1|before0:come up with
-1,9,-1,17,-1,-1,-3,-19|before0:consider
0,0,0,0,10,0,-10,0|before0:declare
-1,0,13,2,-2,-1,-6,-6|before0:demand
-7,-2,21,-6,-18,6,-3,7|before0:devote
-1,0,-6,21,-4,-3,-1,-6|before0:do
0,0,0,-2,-13,22,-1,-6|before0:each
-7,9,-13,13,-6,-1,14,-9|before0:even
-2,-4,-2,-6,-10,37,-3,-11|before0:every
0,5,-4,-20,0,16,11,-8|before0:exceed
-4,-7,-1,-1,-8,31,-2,-7|before0:extra
0,0,25,-9,-1,-1,-11,-3|before0:find
0,0,-4,0,0,0,11,-7|before0:follow
-24,-10,20,8,-47,12,16,25|before0:for
-3,-6,17,1,65,-29,-39,-5|before0:from
-4,-2,-1,0,-5,-1,24,-11|before0:get
-1,-1,5,-8,-3,-1,-3,11|before0:has
0,0,0,-1,0,0,-11,12|before0:have
0,0,-6,-3,16,12,-12,-8|before0:hit
-1,0,-9,-4,0,28,-1,-13|before0:if
0,4,-3,0,23,-3,-8,-13|before0:informal
0,0,-8,0,4,-3,10,-2|before0:instead of
0,0,-2,-5,-1,0,8,0|before0:invest
27,6,-6,-11,-7,-12,12,-10|before0:is
-4,-1,3,14,-1,17,-17,-10|before0:it
-1,1,-4,-5,3,-1,24,-18|before0:its
0,0,-3,0,8,-1,-4,0|before0:just
0,-5,0,-3,22,-1,-21,10|before0:keep
-4,-7,13,-15,-1,-4,16,1|before0:least
-1,0,19,2,-3,-4,-5,-8|before0:like
0,0,-2,-12,0,14,-1,2|before0:live with
0,0,-2,-2,0,0,-7,11|before0:look at
2,6,-3,-7,-3,-3,10,-2|before0:made
0,0,0,0,-5,0,-8,14|before0:make
13,0,-9,-2,0,0,-1,0|before0:makes
0,0,16,0,2,0,-5,-12|before0:manage
0,0,-4,0,0,0,-2,8|before0:meet
-2,0,-7,15,0,-3,-1,-1|before0:mention
0,0,-3,-3,0,-1,16,-8|before0:name
10,0,-1,0,0,0,-9,0|before0:namely
0,-10,0,0,13,-1,-1,-1|before0:near
-2,-1,19,-4,-3,-4,-13,8|before0:need
-5,-1,-7,31,-1,-3,-2,-11|before0:neither
-1,-1,-7,-4,0,-1,19,-5|before0:new
0,0,-3,18,0,-1,-6,-7|before0:no
-2,0,-8,15,0,-2,-2,-1|before0:nor
-1,0,-18,2,-2,0,21,-2|before0:not
0,-1,-4,11,0,-2,-1,-3|before0:number
8,23,-15,16,13,-14,-40,8|before0:of
-4,-2,-6,-11,15,-19,15,11|before0:on
0,-2,-11,-2,33,-3,-14,0|before0:only
12,-4,-13,5,15,18,-28,-4|before0:or
-4,1,-13,-4,39,-7,4,-15|before0:over
-1,-9,-4,-5,11,-4,14,-3|before0:past
0,0,15,-3,-1,-1,-17,8|before0:pay
0,0,0,0,-10,0,12,-2|before0:plan
0,0,-4,-2,0,0,-1,8|before0:plead for
-1,-1,-1,0,-4,-1,10,-2|before0:present
-1,-1,-4,10,-8,-2,7,-3|before0:promise
-5,0,1,-4,0,-1,-9,20|before0:propose
-6,-2,5,6,-19,6,17,-6|before0:put
-2,-3,-13,-24,8,0,25,9|before0:reach
-2,0,-7,-2,0,0,0,11|before0:reckon
0,0,-3,0,-7,-1,-1,12|before0:recommend
14,0,-11,-9,0,-3,14,-4|before0:regards
0,-3,-1,0,11,0,-4,-3|before0:roughly
-7,-1,14,-10,-1,-11,-1,18|before0:same
0,-2,-16,57,-34,-20,22,-7|before0:say
17,-1,7,-2,-2,-1,-16,-2|before0:see
-1,0,-2,17,-1,-1,-6,-6|before0:seek
0,-2,8,-4,-3,-1,-10,12|before0:set aside
-1,0,13,-2,-1,0,-9,-1|before0:set its sights on
0,0,0,0,-1,0,8,-7|before0:set out
-2,0,-7,-3,-12,-4,20,8|before0:settle for
-1,-1,-3,2,-3,-1,11,-4|before0:settle on
0,0,-1,0,0,0,-6,8|before0:shoot for
0,-1,-2,-1,17,-1,-6,-7|before0:some
12,-1,-7,-3,-4,-1,7,-3|before0:speak of
5,-16,4,12,-10,14,-36,27|before0:spend
0,9,0,-1,-5,-1,1,-3|before0:stick to
0,0,-4,-1,-1,0,-4,11|before0:suggest
-4,-1,-3,-3,-1,-2,15,-2|before0:swallow
1,-5,-4,1,-8,8,6,0|before0:take
0,0,-1,-1,0,-3,17,-11|before0:talk about
-2,-2,7,30,-1,-5,-9,-18|before0:talk of
-6,-9,11,-2,-3,-5,23,-10|before0:than
0,-7,0,8,-16,-21,2,35|before0:that
-12,55,66,-18,-25,-56,33,-44|before0:the
-2,0,9,-4,-2,-1,2,-2|before0:then
0,0,-1,-3,-7,-1,10,3|before0:think
-29,-10,9,18,17,-6,-17,19|before0:to
-3,-1,16,-10,-19,-2,37,-16|before0:toward
-3,0,-9,-10,-1,0,25,-2|before0:towards
0,-1,-1,-1,-3,-4,16,-6|before0:treats
-2,-1,-8,-2,18,-4,-10,9|before0:under
0,0,-1,8,0,-2,-3,-1|before0:us
0,0,-1,0,0,0,-7,8|before0:view
0,-1,-3,10,0,-1,-1,-3|before0:volunteer
0,0,0,0,-5,0,-11,17|before0:vote on
-2,0,-1,1,-1,-2,-3,9|before0:want
-3,-4,-2,0,-6,-3,20,-2|before0:was
0,0,-3,-2,0,0,-2,8|before0:weigh
-8,-2,6,-5,-4,-1,11,3|before0:where
-2,0,-8,12,0,-6,7,-3|before0:whether
-2,0,-2,0,-2,-4,8,2|before0:which
-1,0,0,0,-1,-6,11,-2|before0:why
9,5,-13,-9,17,2,-30,20|before0:with
0,63,-1,-5,-18,-1,-27,-11|before0:within
-1,4,0,-2,-7,19,-10,-3|before0:worth
-3,0,-4,-5,0,27,-2,-13|before0:would
28,0,-6,-12,-23,12,10,-8|before1:\"
-15,-5,-8,25,-2,16,-7,-4|before1:#
-12,0,5,-1,0,0,9,-1|before1:'
-1,0,-10,-3,-7,-1,23,-2|before1:'ll
-5,-1,9,-8,5,-2,13,-10|before1:'s
12,-12,14,-29,8,-8,-27,42|before1:,
-2,6,-3,8,-1,-1,-7,-1|before1:-
-2,-1,-1,-3,-1,-6,17,-3|before1:.
-2,-4,-2,3,-22,11,17,0|before1::
7,-3,-7,-3,17,-6,-5,0|before1:DATE
-6,-1,1,-1,-2,-3,15,-5|before1:EU
-2,10,-30,-23,26,-10,29,0|before1:LAND
-3,0,-12,9,-3,-10,19,-1|before1:LEADER
0,-1,-28,23,5,-3,28,-24|before1:NATO
0,0,-6,0,0,0,-1,8|before1:OUTLET
-1,1,13,0,-20,-1,15,-8|before1:PERSON
34,-5,30,-2,30,-22,-28,-37|before1:USA
9,-2,-2,-4,-1,1,-12,10|before1:a
0,0,13,-5,0,-1,2,-8|before1:about
-1,-1,-2,-5,0,-1,0,10|before1:acknowledge
0,0,-1,-3,0,-3,11,-5|before1:afterward
-1,-1,-2,10,-2,0,-4,0|before1:against
-2,-1,-4,18,-4,-4,-1,-3|before1:agree
-1,-1,0,-5,-3,11,-12,11|before1:aim
0,0,-1,8,-1,0,-4,-2|before1:alliance
10,0,-5,-2,-1,-1,-1,1|before1:allies
0,0,-2,-2,16,-1,-9,-2|before1:already
0,-1,-4,-1,22,4,-1,-19|before1:an
-5,-1,17,-11,6,5,-25,15|before1:and
-1,-1,-1,8,-7,6,-3,0|before1:anything
0,0,-10,-2,7,-1,-2,8|before1:are
10,0,-17,16,0,-1,-1,-7|before1:as
-2,-1,-8,13,-2,15,10,-25|before1:ask
-6,-12,-2,-22,5,-9,46,1|before1:at
0,-1,-1,0,-10,7,7,-2|before1:average
-1,-19,3,4,-6,-10,-8,37|before1:back
-4,-1,-6,-1,-4,0,18,-1|before1:bar
-7,-4,-6,2,6,12,-38,35|before1:be
-1,-1,3,1,-1,17,-3,-15|before1:been
-4,0,-1,-1,-2,0,10,-2|before1:benchmark
-1,0,20,7,-6,-2,-10,-9|before1:better
-1,0,0,-2,14,-3,-1,-7|before1:bill
0,0,0,0,-6,0,8,-1|before1:bring
-4,8,17,-6,-7,-3,-9,3|before1:budget
6,-1,2,9,-1,-1,-8,-7|before1:call
0,0,-2,-1,-1,-1,-5,10|before1:campaign
-1,-2,-5,-13,18,-4,12,-5|before1:can
0,0,-1,23,-3,-1,-13,-4|before1:cannot
-1,-1,-4,-1,0,-1,-2,10|before1:case
-1,28,-1,-2,-10,-3,-6,-6|before1:ceiling
-1,0,-10,-2,0,-1,-1,14|before1:clamor
-1,-1,-8,-1,18,-5,-7,5|before1:climb
0,-10,-1,-1,16,-1,8,-11|before1:close
0,0,9,-2,-1,0,-1,-4|before1:closer
0,-1,-1,-1,-1,-1,9,-5|before1:comes
0,0,-2,-14,-1,13,-8,11|before1:could
-1,0,-11,-1,0,-1,15,-1|before1:counterparts
-2,-1,13,3,-25,-1,3,10|before1:country
-2,-1,-2,-10,-1,0,2,15|before1:date
-2,-1,-6,-5,-5,-7,5,21|before1:defence
-4,15,-14,9,-11,1,-24,28|before1:defence spending
-8,-3,-24,20,0,4,5,5|before1:defense spending
-2,0,0,3,0,-6,9,-4|before1:demand
0,-2,-9,-1,20,-2,-3,-2|before1:devote
-1,10,-4,-1,-1,-2,-1,-1|before1:do
-1,0,10,-4,12,-3,-8,-6|before1:drop
-3,-5,-1,-1,-3,23,-2,-8|before1:each
-1,0,8,-3,-1,-1,6,-8|before1:editorial
0,0,0,-2,-1,0,-8,11|before1:election
-2,-1,0,10,-1,0,-5,-1|before1:embrace
0,-1,9,-1,-14,5,9,-6|before1:end
-1,0,-3,4,18,-1,-15,-2|before1:equal
0,-1,-1,0,40,-1,-33,-2|before1:equivalent
0,0,0,-1,-5,-3,-11,20|before1:estimate
-7,-1,11,-1,0,-1,-1,-1|before1:europe
0,-2,0,-2,-2,10,-1,-2|before1:every
0,7,0,-3,6,9,-14,-5|before1:expenditure
-3,-2,20,-3,13,-4,-28,8|before1:figure
-1,-1,-8,-4,-2,21,12,-17|before1:find
-1,-1,10,-1,-1,-1,-4,-2|before1:fix
-5,-3,2,-16,-4,3,16,6|before1:for
-3,9,17,1,-2,-1,-16,-4|before1:from
0,-3,-1,-2,-13,-2,22,-2|before1:further
0,-1,-6,-1,-13,-1,23,-1|before1:gdp
-1,-1,8,-18,-1,14,-9,7|before1:get
-3,1,18,-3,-22,18,14,-21|before1:go
-4,-3,-11,8,-21,-5,14,22|before1:goal
-2,-1,-1,-10,-2,-3,-6,25|before1:government
-4,-1,-3,-3,0,-2,15,-2|before1:governments
0,0,-4,0,0,0,-3,8|before1:greens
-2,0,-2,0,-5,0,13,-3|before1:guideline
-2,0,-3,-6,-3,-1,-29,44|before1:habeck
-4,-1,-26,19,-2,18,9,-12|before1:had
-4,-2,-2,17,-7,-10,-4,11|before1:has
-1,-1,1,-6,-7,-5,8,11|before1:have
-4,0,-10,-3,5,0,17,-4|before1:having
12,-1,3,1,-2,-4,1,-10|before1:he
0,0,0,0,-13,-1,15,-2|before1:head
0,0,0,-8,-1,0,10,-1|before1:headway
0,0,0,0,8,0,-3,-4|before1:higher
-8,-1,-6,-1,0,-2,-2,21|before1:himself
-1,-9,-8,14,9,-2,1,-5|before1:hold
0,-1,-1,-1,8,-2,-3,-1|before1:hover
0,0,-1,-3,-7,-1,18,-7|before1:i
0,0,3,-1,-11,1,11,-3|before1:increase
-7,-2,-9,-5,40,12,-46,16|before1:is
16,-5,39,-1,-6,-13,0,-30|before1:it
0,0,-4,0,-5,0,-4,14|before1:items
9,0,-12,-3,3,-2,3,2|before1:itself
-1,0,-4,15,0,7,0,-16|before1:jump
0,-8,-1,-1,44,-3,-28,-2|before1:just
0,23,9,-3,-15,-1,-6,-7|before1:keep
0,0,-2,-6,0,0,8,0|before1:lawmaker
0,-2,-2,-1,9,0,-1,-3|before1:lay out
0,9,-2,-6,0,-1,9,-10|before1:leaders
-1,-9,21,-13,14,-7,-19,14|before1:less
-1,0,2,-1,1,-3,10,-8|before1:level
-1,18,-2,-2,-5,-3,-2,-2|before1:limit
-2,9,0,-1,-1,-3,-1,-1|before1:line
0,0,-1,0,-13,0,-8,22|before1:list
0,-4,-1,0,28,-1,-14,-8|before1:little
0,0,-11,0,17,0,-4,-2|before1:match
0,0,-5,9,-2,0,-1,0|before1:member
0,0,-2,-2,0,-2,-4,10|before1:members
6,-1,4,3,0,-1,-2,-9|before1:mention
0,-1,-3,-13,3,-2,-6,22|before1:might
-1,-18,-5,5,15,-2,10,-4|before1:military spending
-1,-1,-7,-1,-8,-2,16,3|before1:minimum
-4,2,8,-11,-1,10,24,-28|before1:more
-2,-2,-8,-3,10,-7,35,-23|before1:move
-1,0,34,0,-1,0,-18,-14|before1:must
0,0,-1,0,0,0,-7,8|before1:my
0,0,-6,15,-1,-1,-4,-3|before1:n't
0,0,-1,6,0,-1,4,-8|before1:name
-1,0,5,19,-6,0,-13,-3|before1:near
0,0,-39,44,-2,-4,-5,7|before1:never
0,-1,-1,2,-2,18,-8,-8|before1:no
-1,-1,-1,0,-4,-1,13,-4|before1:nor
0,0,8,-3,0,0,-3,-2|before1:north
-1,8,-13,37,-8,-6,-6,-9|before1:not
-1,0,-6,-1,14,-4,-5,3|before1:now
-4,4,0,14,-18,5,-30,28|before1:of
0,0,-4,-1,-7,0,2,11|before1:offer
-10,0,40,-10,0,-8,-1,-10|before1:officially
-2,-1,-1,9,-1,-2,1,-4|before1:officials
0,0,-1,-6,-1,10,4,-5|before1:on
-2,-2,18,-3,-4,-2,8,-13|before1:one
0,-1,-1,0,-4,-1,-9,17|before1:open
0,0,-5,1,2,-1,-4,8|before1:or
-2,5,8,-11,30,6,-7,-30|before1:outlays
0,7,-2,0,-11,-1,8,-1|before1:over
0,0,11,-6,0,-1,-4,-1|before1:own
-2,-4,-2,-1,-9,-1,-8,26|before1:party
0,0,0,0,-3,-1,8,-4|before1:peak
-1,-1,18,-2,-1,-4,-3,-7|before1:pick
-4,-1,-15,-5,-7,-2,4,30|before1:plan
0,0,-2,-13,-2,-1,10,8|before1:plumped
0,-1,-5,-1,22,-2,-11,-2|before1:point
0,0,0,11,0,-2,-2,-5|before1:premier
0,0,-1,-13,-2,0,19,-1|before1:president
-2,-1,-3,13,-1,-1,2,-7|before1:promise
-1,-1,-1,0,28,0,-17,-8|before1:proportion
-1,-1,-1,-1,20,-2,-6,-8|before1:race
0,-2,0,0,20,0,-3,-13|before1:range
0,0,-12,-4,6,0,-11,21|before1:ratio
0,10,-1,-1,-12,-2,7,-2|before1:remain
-1,0,-2,11,0,-2,-1,-6|before1:reporters
-3,-1,3,10,-3,9,-7,-8|before1:request
0,-1,4,-9,-38,-10,46,9|before1:rise
0,-14,0,-3,21,-1,-3,-1|before1:road
0,0,-1,-7,0,-3,-4,16|before1:rule out
0,0,0,0,9,-1,0,-7|before1:rush
0,0,-1,-2,-2,-1,10,-5|before1:satisfy
7,5,-8,16,-8,-12,-16,14|before1:say
8,-5,1,12,-22,5,-13,12|before1:should
-1,-1,-4,-2,-1,15,1,-7|before1:sign up
0,-2,-1,0,9,-3,-1,-1|before1:slightly
0,0,0,0,9,0,-8,0|before1:slip
-2,-3,0,-6,36,-8,-17,0|before1:spend
-1,0,11,-6,2,-2,-1,-2|before1:stand
-1,17,-2,-4,-22,-10,5,17|before1:stay
-2,0,1,-1,-1,0,-12,15|before1:step
0,0,-1,0,-14,-1,9,7|before1:stop
-1,0,-6,15,-3,-2,-1,-2|before1:such
0,0,-1,-2,22,-1,-20,2|before1:table
-3,-3,16,8,-28,-4,19,-4|before1:target
-1,-1,19,-3,2,-6,-3,-6|before1:tell
1,10,8,0,-14,7,16,-27|before1:that
-14,-4,-5,-3,-7,12,11,10|before1:the
-1,-1,14,-2,-4,-1,2,-6|before1:they
0,0,-2,-1,13,-2,-8,1|before1:think
-12,7,29,12,-24,-3,-6,-4|before1:to
0,0,0,0,-5,-1,17,-10|before1:track
-2,0,-2,0,-2,-4,8,2|before1:under
-3,32,10,-9,-4,-13,2,-14|before1:up
0,0,11,5,-2,-1,-1,-12|before1:us
-2,0,-7,0,-1,0,0,12|before1:voices
-1,-2,40,-10,-4,-8,-17,3|before1:was
-2,-2,-7,2,-8,22,9,-13|before1:way
0,-3,-5,-5,24,-1,-3,-6|before1:well
-1,0,-2,-2,-5,10,5,-4|before1:were
-4,-1,-4,-7,-4,20,15,-15|before1:what
21,-1,-20,-2,11,-1,-2,-5|before1:which
0,0,-1,-1,0,10,-1,-7|before1:who
-2,-4,13,-11,-13,-6,32,-11|before1:will
-5,3,-9,-1,7,-3,18,-10|before1:with
0,0,-3,23,-1,-1,-11,-7|before1:wo n't
-4,-3,-4,-14,-7,-10,17,25|before1:would
-1,-1,8,-3,-1,-3,-12,12|before1:you
-3,-5,7,-17,13,-6,28,-17|before2:\"
-5,-1,-7,-5,8,-8,19,-2|before2:#
0,0,0,-7,0,9,-1,-1|before2:'d
-10,4,-28,8,16,-19,-8,37|before2:'s
-1,-2,-1,0,0,-2,10,-3|before2:*
9,0,-7,-14,1,-12,-18,40|before2:,
-1,-4,-5,0,1,-5,25,-11|before2:-
-5,-1,-3,-3,-2,-9,30,-5|before2:0
-10,-2,17,4,2,-3,-1,-7|before2::
1,0,-20,0,2,0,21,-2|before2:;
-6,-4,-8,5,6,-4,-24,35|before2:DATE
-2,-17,15,0,11,1,-5,-3|before2:LAND
-4,-2,-8,17,20,-7,1,-18|before2:LEADER
-7,-3,-5,-2,5,-5,35,-18|before2:NATO
-1,-2,19,-3,-1,-1,4,-14|before2:OUTLET
2,-3,40,13,-6,8,-23,-30|before2:USA
-20,8,-18,-11,10,21,-3,12|before2:a
23,-1,2,-3,-3,-1,0,-18|before2:about
0,0,-4,1,-1,-2,8,-2|before2:again
0,0,-5,-1,10,0,-1,-3|before2:against
-2,0,-1,-4,8,-1,2,-2|before2:agree
-1,0,-3,-1,12,0,-4,-2|before2:allies
15,0,-10,-3,-2,-4,10,-4|before2:ally
0,0,-4,1,-2,0,9,-3|before2:already
0,-1,10,-2,-3,-1,-12,8|before2:also
0,0,-5,-1,-1,-1,-1,9|before2:ambition
0,0,-4,-1,-2,0,9,-2|before2:among
-2,-1,0,-4,-18,5,-10,29|before2:an
15,-2,-16,-14,4,-3,-4,19|before2:and
-2,-1,-2,3,-4,9,0,-2|before2:any
0,-5,-10,-1,1,-3,29,-10|before2:are
0,-2,0,0,-4,-1,12,-4|before2:army
-7,0,27,-11,1,-4,-3,-4|before2:as
20,0,-13,-2,-1,0,-1,-2|before2:asian allies
-3,-1,8,8,-4,-18,-5,14|before2:ask
-1,-1,-1,7,12,11,-19,-7|before2:at
-5,11,-1,0,-5,0,0,0|before2:away
5,5,-22,3,-34,9,25,9|before2:be
0,-1,-4,-3,-3,0,12,-1|before2:because
-1,14,7,-6,-4,-3,-3,-5|before2:been
0,-4,-3,-2,-8,-3,-9,28|before2:bring
-1,0,15,-7,0,-1,-6,-1|before2:brush off
-2,-4,-12,-1,7,5,-24,30|before2:budget
0,8,-1,-6,0,-1,11,-11|before2:but
5,4,-10,3,0,-4,-8,11|before2:by
-1,0,1,3,-7,14,-3,-6|before2:call
-1,-2,-1,-2,-2,-3,-14,25|before2:clear
0,-1,13,-2,4,-1,-3,-10|before2:come
-1,0,-2,-1,-13,0,18,-1|before2:commitment
-1,-1,-5,12,-13,-5,-3,16|before2:could
-3,-6,-6,12,10,-4,-17,13|before2:country
-1,0,-3,-1,-2,3,12,-8|before2:current
0,0,-1,-8,-17,-3,34,-5|before2:date
-1,5,-2,-11,6,1,-9,11|before2:defence
-1,-10,3,-6,-14,-3,37,-7|before2:defence spending
8,1,11,-6,-22,-6,11,4|before2:defense
-1,-4,9,-3,0,-5,-11,14|before2:defense spending
0,0,-8,4,0,-1,6,-1|before2:demand
0,-1,1,8,6,-1,-2,-11|before2:devote
0,0,-8,13,0,-1,-1,-2|before2:did
1,0,0,0,-5,-1,-3,8|before2:discussion
0,-1,0,0,0,-2,-21,25|before2:does
0,0,10,0,0,0,-8,0|before2:down
-4,-2,20,-9,-2,-2,6,-8|before2:earlier
0,0,-2,-1,0,-1,-13,17|before2:end
0,0,8,-5,0,-1,-3,3|before2:enough
-4,-1,0,-1,-3,-1,14,-4|before2:europe
0,0,1,-1,-4,0,9,-4|before2:expect
0,0,-3,0,-1,-2,10,-4|before2:expenditure
9,-1,-1,-5,2,0,-2,-2|before2:far
-1,-1,17,-6,-1,18,-6,-21|before2:favor
0,0,-7,-4,6,-1,17,-11|before2:first
4,10,-1,-14,-19,-8,13,15|before2:for
0,0,0,0,14,0,-13,0|before2:foresee
-5,-5,15,12,18,3,-15,-23|before2:from
-3,-2,11,-6,9,-4,1,-5|before2:gdp
0,0,-4,0,0,-2,-2,9|before2:general
0,-2,-1,-1,-10,-3,5,11|before2:get
-1,0,0,-5,-7,20,-2,-5|before2:give
-1,10,-5,-2,4,12,-30,11|before2:go
-4,-1,-3,-2,-7,-4,22,-1|before2:government
-4,-4,25,-9,5,-1,-16,3|before2:had
6,-6,-5,-25,44,-10,14,-19|before2:has
-8,-14,18,33,10,0,-23,-17|before2:have
-1,0,3,0,-2,-3,-10,14|before2:he
-1,0,0,8,-5,-5,3,-1|before2:her
-1,11,-3,-3,0,-2,-6,4|before2:him
2,12,-3,-1,-8,-1,-1,-1|before2:hold
0,-1,-1,-1,13,0,-22,12|before2:i
0,0,-2,-1,-3,8,-10,10|before2:if
30,-2,15,-8,14,-6,-52,9|before2:in
0,0,0,8,-1,0,-5,-2|before2:intention
-6,-9,0,-15,3,26,-3,5|before2:is
-6,6,4,3,-8,5,-13,9|before2:it
14,-1,-5,-1,-1,-2,-1,-3|before2:items
-3,-20,-4,-2,0,2,11,16|before2:its
0,-1,0,0,-4,-1,8,-1|before2:just
-1,-8,-1,-5,16,-2,5,-4|before2:keep
0,0,-1,-1,0,0,10,-7|before2:leaders
0,0,2,-2,-1,-1,-6,8|before2:like to see
-1,1,-1,-3,13,-3,-5,-1|before2:long
0,3,0,-8,-1,-1,9,-1|before2:made
0,0,0,0,10,0,-10,0|before2:manage
0,0,-2,-2,-1,-2,10,-2|before2:match
0,0,0,0,-14,0,18,-3|before2:may
-1,0,9,-2,-1,0,-5,-1|before2:meet
0,0,-9,-2,15,0,-17,13|before2:members
0,0,8,-2,2,-1,-1,-6|before2:men
-4,1,5,-10,-6,28,-30,16|before2:military
0,-2,0,-2,-9,0,17,-3|before2:military spending
0,0,8,0,3,0,-7,-3|before2:move
0,0,-1,0,-6,-2,10,-1|before2:n't
0,-1,-4,-6,-2,-1,-1,14|before2:needs
-2,0,-8,15,0,-2,-2,-1|before2:neither
0,0,-1,26,-3,-1,-13,-6|before2:never
25,-1,-9,-14,-3,-6,33,-25|before2:new
-1,-1,-3,-1,-3,-1,-4,14|before2:next
-3,-2,4,11,-14,-15,4,16|before2:no
-1,4,-6,20,-10,-5,-9,6|before2:not
-2,-2,13,-14,-3,-3,-9,19|before2:nothing
7,3,-6,3,-22,0,6,7|before2:of
-2,-1,1,-6,0,-2,-1,11|before2:officials
-8,0,9,-3,-14,6,37,-27|before2:on
-1,0,1,-1,5,-1,-10,7|before2:one
0,0,0,-1,-6,0,8,-1|before2:only
0,0,0,-6,-1,-1,8,1|before2:opposition
-1,-1,11,-3,21,-4,-2,-20|before2:or
-2,-1,16,-7,-3,-1,-10,9|before2:ought
0,0,-4,8,2,0,-5,-1|before2:out
-1,-10,-9,-1,-5,-1,11,15|before2:outlays
-1,-1,-3,-2,-4,-2,11,1|before2:own
0,0,-1,-1,-1,-1,-13,18|before2:panel
12,0,-2,0,0,0,-8,-1|before2:partners
0,0,-2,10,1,3,-1,-10|before2:plan
0,0,-2,12,-2,1,-8,-1|before2:point
0,0,-1,11,0,-1,-1,-8|before2:premier
0,-1,-2,10,0,0,-1,-5|before2:prepare
-1,0,8,-4,0,0,2,-5|before2:press
0,0,12,4,-1,0,-10,-5|before2:pressure
12,-1,-1,17,4,-5,-10,-16|before2:prime minister
0,0,0,0,14,0,-13,0|before2:project
-1,0,-6,1,-4,-1,13,-2|before2:promise
0,0,-2,-1,7,-2,16,-17|before2:push
0,-1,1,-3,17,-2,-11,-2|before2:put
-1,-3,-5,16,-3,-10,0,6|before2:raise
0,-1,-1,-1,-5,-1,-2,11|before2:rather
0,-2,-1,6,21,-1,-10,-13|before2:ratio
-1,-1,9,-2,0,0,-5,0|before2:reach
0,0,2,-11,0,0,-3,13|before2:ready
0,-2,-6,0,0,-1,-3,12|before2:return
0,0,0,0,0,-1,-7,9|before2:rule out
-2,-4,-1,-1,-9,-1,-8,26|before2:ruling
-2,-1,-14,17,-3,-3,19,-14|before2:say
0,0,-2,0,12,-1,-1,-8|before2:see
-1,-1,-1,-1,19,-1,-21,6|before2:set
0,0,-1,10,0,-3,-2,-4|before2:she
-6,-1,16,-17,-5,-5,-35,53|before2:should
0,0,7,0,-25,0,21,-2|before2:since
-3,2,-4,10,-5,17,-11,-5|before2:so
0,0,8,-3,0,0,0,-4|before2:sound out
-4,17,17,-9,-16,-8,-3,5|before2:spend
18,-2,-4,-3,0,-1,-4,-3|before2:standard
0,0,13,0,0,-4,-1,-7|before2:state
-1,0,0,0,-6,-2,11,-1|before2:steady
-1,-4,-1,9,-2,-1,0,0|before2:suppressing
1,6,-3,-1,-8,-4,29,-21|before2:take
-3,0,-10,-1,-8,-1,0,23|before2:talk
-1,0,-28,16,-2,8,3,4|before2:tell
3,3,-7,-7,16,15,-11,-12|before2:that
-6,10,12,-9,-5,0,-3,2|before2:the
12,0,-7,0,-4,-2,0,2|before2:the military
-1,0,1,1,-1,0,-18,18|before2:their
-2,-1,0,-7,20,21,-29,-2|before2:they
-4,0,10,-8,-2,-2,-2,7|before2:time
8,21,5,-26,-15,-5,9,1|before2:to
0,4,-8,10,-5,-1,1,-1|before2:up
0,0,-20,-2,-1,-2,26,-2|before2:want
0,10,0,-2,0,0,0,-7|before2:war
4,-2,-19,15,13,-4,-6,-1|before2:was
0,0,1,0,8,0,-7,-1|before2:way
-1,-1,3,5,16,-5,-7,-10|before2:we
0,0,-1,-1,1,12,-8,-2|before2:were
-1,-1,-5,-2,9,-2,13,-12|before2:what
5,0,-16,-11,-1,-1,25,-1|before2:when
0,0,11,-7,0,-1,-3,0|before2:whether
-2,-1,11,-1,-8,-1,4,-3|before2:which
-2,0,1,-5,0,-3,1,10|before2:who
0,0,0,0,-7,0,8,-1|before2:whose
-1,-9,-3,-2,30,-1,-1,-13|before2:will
-1,2,-1,-1,25,-9,-9,-6|before2:with
0,-1,-3,18,-1,-1,-9,-2|before2:without
-2,7,-7,-4,-1,13,-8,1|before2:would
0,0,0,0,16,1,-15,-1|before2:yen
-6,0,2,16,5,-1,-20,5|before3:\"
-7,5,-1,-6,-4,-11,21,4|before3:#
0,0,0,0,-7,-1,10,-1|before3:'
-8,-9,-10,-1,10,6,3,9|before3:'s
11,-2,-14,16,46,7,-19,-44|before3:,
-3,11,9,-3,-3,-6,-3,-2|before3:-
-1,-1,-1,3,0,13,-4,-9|before3:.
-9,0,9,-1,30,-1,-26,-2|before3:0
-6,-1,3,3,-3,17,-7,-6|before3::
9,5,7,-14,22,-5,-20,-5|before3:DATE
-13,-4,-24,27,13,-12,0,12|before3:LAND
-2,-1,17,-19,-16,-9,33,-2|before3:LEADER
-5,-1,-11,3,-7,-7,24,5|before3:NATO
0,0,-3,-1,0,-1,-4,8|before3:PERSON
-13,-4,7,-5,2,-21,30,3|before3:USA
1,-9,19,-1,17,-2,-5,-20|before3:a
-1,0,-6,-4,8,-4,-12,19|before3:about
0,0,1,11,1,0,-29,17|before3:alliance
0,12,-6,-1,-2,-1,-3,0|before3:allowed
0,0,2,-2,11,0,-10,-1|before3:already
15,-1,7,-16,-6,-12,-10,23|before3:an
18,-1,-2,-2,-2,-2,0,-9|before3:analysts
9,1,2,-8,-2,-9,5,2|before3:and
0,0,0,0,-1,0,9,-8|before3:annual
-1,0,-2,1,1,10,0,-9|before3:any
3,10,-7,9,-8,-2,-3,-2|before3:are
8,-1,-20,15,10,-3,-22,12|before3:as
4,0,-7,0,-1,-2,0,8|before3:asia
-2,-1,-4,15,-8,-2,11,-9|before3:ask
-4,0,-12,-3,-8,-1,34,-5|before3:at
-1,9,-1,0,-1,-3,0,-3|before3:away
-1,0,-2,0,29,-1,-2,-23|before3:bank
-3,4,10,-9,5,1,-13,6|before3:be
-3,-6,9,-12,11,-2,10,-7|before3:been
0,1,15,-11,0,-1,-3,-1|before3:being
-1,0,-10,-1,2,-1,-3,14|before3:bill
0,0,10,0,-2,-2,-3,-3|before3:boost
-2,-10,-2,-2,34,-4,-8,-8|before3:budget
-6,2,35,-15,0,0,-15,-1|before3:by
-2,0,-14,9,-1,-1,9,-1|before3:call
0,0,-4,8,0,0,-3,0|before3:call for
0,0,0,0,16,0,-15,0|before3:carry
-1,0,-3,-1,-2,-1,-2,11|before3:chancellor
0,0,0,0,-9,0,10,-1|before3:contrast
0,0,-8,1,-1,-1,2,8|before3:could
-1,0,20,-4,9,-1,-24,1|before3:country
-1,-5,-21,17,18,5,10,-23|before3:defence
0,9,-2,-2,11,-1,-3,-11|before3:defence spending
-1,4,-5,1,29,-3,-22,-4|before3:defense
0,0,0,10,0,-1,-3,-6|before3:defense minister
-1,0,10,-2,0,-1,-1,-4|before3:department
-4,-1,-10,7,-3,-2,19,-6|before3:did
0,0,-1,-7,-5,-4,19,-1|before3:does
0,0,-10,-4,-4,-1,-11,31|before3:double
0,0,-1,-2,0,0,13,-10|before3:draft
0,0,0,0,-1,0,-8,9|before3:drop
0,0,-1,0,-9,7,6,-2|before3:end
0,-2,-1,-5,-2,15,-3,-2|before3:exempt
0,-2,14,-1,-1,0,-1,-9|before3:exhort
-1,0,0,1,15,-1,-13,-1|before3:figure
0,0,0,0,0,0,-8,9|before3:finance ministry
0,0,-1,5,0,0,-9,5|before3:fix
24,-8,-2,-14,17,9,-25,-1|before3:for
-5,-5,13,2,0,-6,21,-20|before3:from
0,0,-1,-16,0,-2,-1,20|before3:fujita
-3,-4,0,-2,-4,2,16,-6|before3:gdp
-4,0,-1,-2,-2,-1,-7,16|before3:general
0,-1,-1,19,2,-1,-11,-8|before3:get
17,-2,-4,-3,0,-1,-3,-3|before3:global
-2,-6,-10,13,8,-16,8,5|before3:go
-1,0,-2,0,-1,-3,-2,9|before3:goal
-2,-2,-5,8,-3,1,15,-12|before3:government
-1,14,24,0,-9,-9,-7,-11|before3:had
-3,-7,-6,-20,-27,-5,50,19|before3:has
-6,-7,9,-7,12,15,-13,-4|before3:have
0,10,-2,0,-9,-1,3,-1|before3:having
-1,-1,4,-19,4,14,10,-11|before3:he
0,0,-9,15,0,0,-1,-5|before3:her
-1,-1,-4,24,-3,-2,-9,-3|before3:his
-1,-9,0,-3,6,0,8,-2|before3:hold
-2,-1,-1,-1,-2,-5,17,-6|before3:however
-1,0,-16,14,-6,-10,-3,22|before3:i
-2,-2,0,-10,20,-3,3,-5|before3:if
-9,-2,16,-13,-17,7,5,13|before3:in
0,-2,-5,1,5,9,-5,-2|before3:increase
0,0,8,-3,0,0,0,-3|before3:informally
-5,-5,2,-3,27,-13,20,-22|before3:is
-3,-2,1,-13,2,-8,20,2|before3:it
-3,12,34,-11,-10,-16,-14,9|before3:its
-1,-1,-2,-3,-6,0,17,-4|before3:itself
0,-15,5,-3,-19,-1,50,-17|before3:keep
-1,0,0,-15,0,0,2,15|before3:leader
-1,1,-9,4,11,-1,-8,3|before3:let
0,0,8,-3,-5,0,2,-2|before3:lift
0,0,16,0,0,-5,-3,-7|before3:like to see
-1,-3,-12,25,2,16,-23,-4|before3:made
0,0,0,-6,-1,0,8,0|before3:making
-2,0,-7,-2,0,0,-3,14|before3:marine
0,-2,-1,0,0,18,-4,-10|before3:mean
0,0,-1,1,-6,-1,8,-1|before3:members
0,0,0,-1,3,-1,-12,11|before3:military
-3,0,-5,0,0,0,9,0|before3:model
0,0,9,-2,-1,0,-4,-2|before3:more than double
0,-1,0,0,-6,3,8,-4|before3:move
0,0,-1,0,-1,-3,-2,8|before3:my
0,-1,-7,18,0,0,-9,-1|before3:n't
0,-1,-8,-1,13,-2,10,-10|before3:need
-2,4,-4,3,11,-1,-11,-1|before3:never
-4,0,-30,43,-5,-6,-5,8|before3:no
-2,15,0,27,-8,-7,-7,-17|before3:not
-2,0,-25,-1,29,-1,-1,-1|before3:note
0,-1,9,-4,8,-2,-6,-3|before3:now
1,-5,47,-9,-24,13,5,-28|before3:of
-3,-1,-11,7,-25,-3,37,-1|before3:on
12,4,-4,-4,-2,-5,5,-7|before3:once
17,0,-7,-3,-3,-9,-2,7|before3:one
0,0,-1,-8,-20,0,32,-3|before3:only
-1,-2,-5,-7,-7,-2,-11,34|before3:ought
-1,0,-2,-12,0,0,0,15|before3:our
0,8,-1,-1,-1,3,7,-17|before3:out
-1,-16,11,4,18,-1,-2,-14|before3:outlays
-1,-1,-1,-1,9,0,-2,-3|before3:own
0,-1,-1,-2,-1,-1,-4,10|before3:panel
-1,0,-2,-1,10,-1,-4,-1|before3:part
0,-2,-1,-1,-8,-1,27,-14|before3:plan
-2,0,-13,17,-2,-2,5,-2|before3:prime minister
0,0,0,0,-12,0,12,0|before3:project
0,0,15,-3,0,0,0,-11|before3:proposal
0,15,-3,1,2,2,-17,0|before3:put
-1,-1,-15,8,-1,-3,7,6|before3:raise
0,-2,0,0,11,-1,-5,-3|before3:ratio
0,0,11,1,-3,-1,-2,-5|before3:request
15,0,0,-3,-1,-2,-5,-4|before3:rule
0,0,0,0,8,0,-7,0|before3:same
-7,-2,42,13,-43,-23,12,7|before3:say
14,-1,-5,-1,-1,-2,-2,-3|before3:security - related
0,-2,5,-6,-7,-2,11,2|before3:see
-3,0,-1,-1,-6,-1,12,0|before3:set
-1,-1,-3,13,-3,-5,-11,10|before3:she
-1,5,60,-16,-15,9,-11,-31|before3:should
2,0,-15,15,0,-1,0,0|before3:side
-1,-1,5,-2,-9,-1,22,-13|before3:so
0,0,-3,0,-3,0,-2,9|before3:sound out
-1,9,-2,-10,9,-3,0,-1|before3:spend
-1,-1,-6,10,-1,-1,0,-1|before3:stop short
20,-1,-16,-2,0,0,1,-2|before3:strategy
-1,0,-2,5,-1,-1,-10,11|before3:summit
-1,-1,-2,-2,-9,-2,-7,24|before3:take
0,-1,-1,-1,-12,-3,17,0|before3:target
0,0,-12,17,0,0,0,-3|before3:team
-1,0,13,3,-1,-2,1,-13|before3:tell
7,-6,-27,9,-33,3,45,2|before3:that
16,-26,-10,0,29,-22,-9,23|before3:the
-1,0,-7,-2,0,-3,-11,24|before3:the allies
-1,0,-9,-2,0,-1,14,-2|before3:their
0,0,-3,10,0,-1,-4,-2|before3:there
-2,0,19,-4,11,-2,-10,-12|before3:they
0,1,0,-1,9,0,-4,-6|before3:think
-2,0,9,11,-6,-1,8,-19|before3:this
0,1,8,-1,0,0,0,-6|before3:time
0,11,-28,-9,3,1,31,-9|before3:to
-1,-1,-11,-2,-1,0,4,11|before3:top
0,0,0,0,14,0,-12,-1|before3:treasury
0,0,0,0,18,1,-16,-1|before3:trillion
2,0,15,-4,-6,-1,-12,5|before3:under
6,4,5,-2,-4,-2,2,-10|before3:up
-1,1,4,-7,-1,11,-9,2|before3:want
-1,5,6,9,-8,-2,-5,-5|before3:was
-1,-3,0,-3,-5,24,-4,-8|before3:way
0,0,-19,-1,-2,0,-1,23|before3:weigh
0,0,2,3,-1,-1,-16,14|before3:well
-2,-1,-11,7,-2,-4,23,-10|before3:were
-1,-1,-1,-2,5,-3,-24,27|before3:where
-1,-1,-34,-1,-4,36,-6,11|before3:whether
-4,-5,4,-7,-4,-12,-2,31|before3:which
0,0,-2,-6,-1,-2,5,8|before3:while
0,0,8,-4,0,-1,-1,-2|before3:who
-1,0,-1,-2,0,0,9,-3|before3:why
-5,0,-22,26,-7,17,-9,1|before3:will
0,-2,-2,9,11,-2,-11,-3|before3:with
0,-2,-1,-1,19,-2,-6,-8|before3:within
-7,-5,3,2,-22,20,-30,39|before3:would
0,0,0,0,2,-1,8,-8|before3:year
0,6,-1,-15,0,-1,16,-3|before3:years
-1,-2,-1,-5,0,23,-10,-5|before3:yen
-11,-42,-33,-8,119,-15,-26,17|bound:about
0,-22,62,-34,-28,-26,-11,58|bound:at_least
16,-38,-2,42,-82,37,39,-12|bound:exact
-12,-17,-11,-8,18,30,30,-30|bound:over
-4,-3,-26,2,73,-12,-29,0|bound:under
-6,108,5,-10,-49,-21,-1,-26|bound:up_to
3,-1,15,5,-7,-3,-9,-3|by-kind:foreign be
-1,-4,17,19,1,5,-3,-34|by-kind:foreign demand
9,-6,4,-5,4,-3,-2,-1|by-kind:foreign level
10,-2,0,-8,4,-4,5,-5|by-kind:foreign move
10,-5,15,-1,1,-4,-7,-9|by-kind:foreign pledge
3,-2,33,21,-7,-8,-6,-34|by-kind:foreign proposal
-9,16,-7,-8,6,-4,13,-7|by-kind:foreign spend
-17,-5,-7,2,10,20,-1,-1|by-kind:nobody be
-2,2,-9,10,20,-6,-5,-9|by-kind:nobody cap
2,1,-4,11,4,-10,-11,6|by-kind:nobody demand
-3,7,-4,-6,7,7,-10,1|by-kind:nobody level
3,-6,-22,-8,7,11,29,-12|by-kind:nobody move
2,11,17,-13,-21,-11,-1,15|by-kind:nobody pledge
-4,-3,-1,-12,7,4,12,-3|by-kind:nobody proposal
-2,-1,0,-2,-6,-4,18,-3|by-kind:nobody spend
-2,7,-4,-2,-26,4,11,11|by-kind:nongov be
0,0,0,0,-4,0,-5,11|by-kind:nongov cap
-6,-4,-7,-29,9,12,-12,37|by-kind:nongov demand
0,-1,-2,5,-3,-3,16,-12|by-kind:nongov denial
-1,0,-4,-2,8,-3,-11,14|by-kind:nongov level
-4,-4,-6,9,-21,-2,-6,34|by-kind:nongov move
-4,-6,-9,14,23,3,-22,2|by-kind:nongov pledge
-3,-3,-2,-3,5,1,-3,9|by-kind:nongov proposal
0,-10,5,-5,2,-4,-9,21|by-kind:nongov spend
10,0,-6,-1,0,0,-1,-1|by-kind:noun benchmark
-2,-1,16,14,-4,-4,-9,-10|by-kind:noun demand
-2,-1,5,7,-7,-4,11,-10|by-kind:noun pledge
0,-1,-5,-2,-2,-2,-11,23|by-kind:noun proposal
14,-1,2,-5,8,-20,4,-4|by-kind:own be
-2,29,4,-15,-18,-4,16,-10|by-kind:own cap
1,-6,-15,-4,6,-8,11,14|by-kind:own demand
-3,-4,5,13,-12,8,-20,13|by-kind:own denial
-7,0,-5,7,-6,1,30,-20|by-kind:own level
-17,8,12,-4,22,0,1,-21|by-kind:own move
-3,1,-21,6,2,10,2,3|by-kind:own pledge
-3,1,-15,-4,-12,1,-1,33|by-kind:own proposal
4,-7,2,7,10,6,-17,-6|by-kind:own spend
3,0,17,-9,-6,-3,-8,6|by-modal:foreign be++False
0,0,-2,15,0,0,-2,-9|by-modal:foreign be+should+False
0,-3,36,-21,2,7,5,-26|by-modal:foreign demand++False
0,0,-49,54,0,0,-1,-3|by-modal:foreign demand++True
0,0,13,-7,0,0,-4,-1|by-modal:foreign demand+will+False
-1,0,17,-8,-1,-1,-3,-4|by-modal:foreign demand+would+False
9,-6,4,-5,4,-3,-2,-1|by-modal:foreign level++False
10,-2,-1,-7,11,-4,-2,-5|by-modal:foreign move++False
11,-3,-15,5,1,-3,0,5|by-modal:foreign pledge++False
4,-2,36,8,-5,-7,-5,-29|by-modal:foreign proposal++False
0,0,-9,13,0,0,-1,-2|by-modal:foreign proposal++True
-8,16,-20,-1,7,-1,13,-5|by-modal:foreign spend++False
-1,0,8,-4,-1,-2,0,-1|by-modal:foreign spend+will+False
-16,0,-20,8,-4,32,3,-3|by-modal:nobody be++False
0,-4,9,-6,8,-8,-5,5|by-modal:nobody be+would+False
-1,-6,-3,-3,9,-4,11,-5|by-modal:nobody cap++False
0,8,0,0,-1,0,-6,-1|by-modal:nobody cap+will+False
3,1,2,-7,9,-4,-5,1|by-modal:nobody demand++False
0,0,-8,14,0,-3,0,-2|by-modal:nobody demand++True
0,0,-3,-2,-2,-2,-2,10|by-modal:nobody demand+would+False
-2,0,-3,-5,9,9,-19,11|by-modal:nobody level++False
-1,7,-1,0,-7,-2,13,-10|by-modal:nobody level+will+False
-4,-5,-3,-3,30,22,-13,-23|by-modal:nobody move++False
0,0,0,12,0,-1,-9,-2|by-modal:nobody move++True
0,2,-1,0,-20,-1,27,-6|by-modal:nobody move+will+False
0,0,-1,-2,-2,-1,10,-5|by-modal:nobody move+will+True
8,-2,-15,-4,4,-8,-2,19|by-modal:nobody move+would+False
4,8,20,-16,-19,-7,10,0|by-modal:nobody pledge++False
0,0,-1,0,-1,0,-6,9|by-modal:nobody pledge+will+False
0,0,-2,0,0,-2,-3,8|by-modal:nobody pledge+would+False
-4,-3,1,-20,7,7,11,2|by-modal:nobody proposal++False
0,0,-1,9,-1,-1,0,-6|by-modal:nobody proposal++True
-2,-1,3,1,-2,-2,8,-5|by-modal:nobody spend++False
0,0,-3,-3,-4,-2,10,2|by-modal:nobody spend+will+False
-1,-1,-3,-1,-9,8,2,6|by-modal:nongov be++False
-1,8,-1,0,-12,-3,-2,11|by-modal:nongov be++True
0,0,0,-1,-6,0,11,-4|by-modal:nongov be+would+False
0,0,0,0,-4,0,-5,11|by-modal:nongov cap++False
-6,-4,0,-28,10,13,-22,38|by-modal:nongov demand++False
0,0,-4,-2,-1,-1,11,-3|by-modal:nongov demand+would+False
0,0,-1,5,-3,-3,13,-11|by-modal:nongov denial++False
-1,0,-4,-2,3,-3,-12,18|by-modal:nongov level++False
-4,1,0,11,-16,2,6,0|by-modal:nongov move++False
-1,-4,-5,-1,-10,-3,-10,35|by-modal:nongov move+would+False
-2,-5,-8,5,23,-3,-20,11|by-modal:nongov pledge++False
-3,-1,0,-15,0,4,-3,19|by-modal:nongov proposal++False
0,-10,-3,-4,3,-4,-3,21|by-modal:nongov spend++False
0,0,9,0,0,0,-1,-8|by-modal:nongov spend+should+False
10,0,-6,-1,0,0,-1,-1|by-modal:noun benchmark++False
-2,-1,20,8,-4,-3,-9,-9|by-modal:noun demand++False
-2,-1,7,-12,-6,-3,23,-5|by-modal:noun pledge++False
0,0,-1,19,0,-1,-12,-4|by-modal:noun pledge++True
0,-1,-5,-2,-2,-2,-11,23|by-modal:noun proposal++False
13,-4,4,4,31,-24,-5,-18|by-modal:own be++False
-6,-4,9,-15,1,-5,-2,22|by-modal:own be+should+False
11,10,-9,-1,-14,-2,6,-3|by-modal:own be+will+False
-3,-2,-10,12,-10,11,6,-3|by-modal:own be+would+False
-1,35,6,-11,-21,-3,0,-5|by-modal:own cap++False
0,-3,-1,-3,-15,0,27,-4|by-modal:own cap+will+False
1,-6,-5,1,-6,-7,13,8|by-modal:own demand++False
0,0,-1,0,10,0,-9,-1|by-modal:own demand++True
-3,-4,-6,57,-11,12,-15,-31|by-modal:own denial++False
0,0,0,-24,-1,-2,2,26|by-modal:own denial++True
-7,-3,-2,-5,19,5,7,-14|by-modal:own level++False
0,-8,0,0,-1,-1,13,-1|by-modal:own level+will+False
-1,-3,-24,-35,51,14,22,-23|by-modal:own move++False
0,4,-3,13,-1,-2,-6,-4|by-modal:own move++True
0,0,-3,-1,-12,0,20,-4|by-modal:own move+can+False
-3,10,-10,-4,-9,-4,-11,32|by-modal:own move+could+False
-9,-5,36,-15,-4,-11,-25,35|by-modal:own move+should+False
-1,-7,-7,-12,21,-1,13,-5|by-modal:own move+will+False
0,5,-3,35,-8,-1,-23,-5|by-modal:own move+will+True
-2,-3,30,-13,-9,10,24,-37|by-modal:own move+would+False
0,-1,-2,23,-3,-1,-9,-7|by-modal:own move+would+True
2,7,-15,-31,10,-9,74,-39|by-modal:own pledge++False
-1,0,-3,35,-1,-3,-17,-10|by-modal:own pledge++True
0,0,-2,10,0,0,-7,-1|by-modal:own pledge+can+True
0,0,-2,-1,0,0,-17,21|by-modal:own pledge+could+False
-3,-1,26,-27,-2,-2,-34,43|by-modal:own pledge+should+False
-1,-4,-9,-17,-4,28,14,-7|by-modal:own pledge+would+False
0,0,-15,30,0,-2,-9,-3|by-modal:own pledge+would+True
-9,3,-15,17,-3,-8,-13,29|by-modal:own proposal++False
0,0,-1,-12,0,15,0,-1|by-modal:own proposal+could+False
0,0,-1,-5,-5,-2,0,14|by-modal:own proposal+will+False
0,0,-2,-4,-2,-3,14,-2|by-modal:own proposal+would+False
9,1,2,-15,51,7,-23,-33|by-modal:own spend++False
0,0,-5,-9,-3,-2,23,-4|by-modal:own spend+can+False
0,0,-2,27,-4,-1,-16,-5|by-modal:own spend+can+True
6,-4,35,-7,-28,0,-27,26|by-modal:own spend+should+False
-3,-1,-15,-7,4,9,31,-18|by-modal:own spend+will+False
0,0,-3,30,-3,-1,-15,-8|by-modal:own spend+will+True
-6,-1,-6,-6,-14,-4,23,13|by-modal:own spend+would+False
0,0,-14,-4,0,0,20,0|by-verb:foreign adopt
-8,2,-22,22,3,-6,-13,21|by-verb:foreign ask
-2,0,-11,13,-4,11,-4,-3|by-verb:foreign ask for
3,-1,15,5,-7,-3,-9,-3|by-verb:foreign be
-1,0,-6,20,-3,-2,-2,-5|by-verb:foreign bring up
16,0,-23,-4,-1,-1,15,-1|by-verb:foreign call
-4,0,25,-10,-2,-1,-11,4|by-verb:foreign call for
-1,-1,29,-2,-2,-1,-12,-9|by-verb:foreign call on
0,0,-8,-1,-3,0,-2,14|by-verb:foreign consider
0,0,-11,2,0,-1,11,0|by-verb:foreign demand
-1,-1,-5,11,-1,0,-3,0|by-verb:foreign embrace
0,0,8,-1,0,0,-5,-1|by-verb:foreign encourage
-3,-1,8,-5,2,-1,-3,3|by-verb:foreign expect
-4,0,-8,0,-8,0,21,-1|by-verb:foreign get
10,-5,-9,0,7,-2,0,0|by-verb:foreign give
18,0,-11,-3,0,0,-3,-1|by-verb:foreign hold up
-1,0,8,-1,0,-1,-3,-2|by-verb:foreign insist on
-1,-1,-3,-1,9,0,-2,-2|by-verb:foreign lay out
15,0,-9,0,-3,-1,0,-2|by-verb:foreign meet
-1,0,-6,15,0,-1,0,-6|by-verb:foreign mention
0,0,-11,0,13,0,-1,0|by-verb:foreign press for
-3,0,10,-1,0,0,0,-5|by-verb:foreign propose
-2,-1,-7,-1,17,-1,-4,-2|by-verb:foreign put
0,0,24,-4,-6,-1,-5,-7|by-verb:foreign raise
-1,0,-2,19,-3,-2,-9,-2|by-verb:foreign seek
16,-1,-4,-2,0,0,-5,-3|by-verb:foreign set
-1,0,13,-2,-1,0,-9,-1|by-verb:foreign set its sights on
-1,0,-2,-1,-1,-2,9,-1|by-verb:foreign settle for
0,0,14,-7,0,-1,0,-5|by-verb:foreign sound out
13,0,-7,-2,0,0,0,-3|by-verb:foreign speak of
-7,16,-11,-5,-1,-1,14,-6|by-verb:foreign spend
-2,-1,-27,4,-1,8,11,8|by-verb:foreign tell
-1,-2,-3,-5,-1,-1,-1,14|by-verb:foreign tie
-4,-1,27,-3,1,-1,-13,-7|by-verb:foreign urge
-4,-1,19,-7,-1,8,18,-32|by-verb:foreign want
12,0,-7,-1,0,0,-2,-1|by-verb:nobody agree
0,0,-2,0,-3,-1,-1,8|by-verb:nobody amount
0,0,-3,-1,0,-1,-3,8|by-verb:nobody argue for
11,-1,2,7,-1,-1,-12,-5|by-verb:nobody ask
-2,-1,-10,-3,-7,10,-7,19|by-verb:nobody ask for
-17,-5,-7,2,10,20,-1,-1|by-verb:nobody be
-1,3,-2,8,0,0,-6,-1|by-verb:nobody call
-1,0,-12,-1,-5,-1,17,2|by-verb:nobody call for
0,0,-1,0,9,0,-6,-2|by-verb:nobody clear
0,0,-1,-3,-2,0,9,-3|by-verb:nobody commit
-1,0,12,-1,-1,-2,-6,-1|by-verb:nobody convince
0,-1,-19,6,24,-1,-14,4|by-verb:nobody expect
0,0,-1,0,-2,19,-6,-9|by-verb:nobody favor
0,0,-4,-2,0,-2,12,-4|by-verb:nobody favour
0,0,-3,0,-5,0,11,-3|by-verb:nobody force
0,0,-2,-1,-15,22,-8,4|by-verb:nobody get
-1,0,0,-1,-3,9,-1,-3|by-verb:nobody give
9,-2,-15,10,0,-12,5,5|by-verb:nobody go
-1,-19,-8,15,24,-2,-6,-4|by-verb:nobody hold
0,0,-1,-1,-2,10,-3,-3|by-verb:nobody increase
-1,16,-1,-3,-2,-2,1,-8|by-verb:nobody keep
0,-1,11,-7,-8,-1,7,-1|by-verb:nobody mean
0,-1,-1,0,15,-6,-2,-5|by-verb:nobody move
0,0,-10,0,-2,0,16,-4|by-verb:nobody oblige
0,0,0,0,-4,0,10,-6|by-verb:nobody pay
-1,9,8,9,-1,-2,-8,-13|by-verb:nobody prepare
0,0,0,0,8,0,-7,0|by-verb:nobody project
-2,0,-4,-2,0,0,-8,17|by-verb:nobody propose
0,0,-2,0,14,0,-9,-1|by-verb:nobody push
0,0,-4,-1,-4,-3,22,-8|by-verb:nobody raise
0,0,-2,-10,-13,7,9,10|by-verb:nobody reach
0,0,-1,0,-1,9,-2,-4|by-verb:nobody reckon
0,0,0,0,16,-1,-10,-5|by-verb:nobody remain
0,-1,10,-3,-6,-1,-4,5|by-verb:nobody rise
0,0,-1,-2,-2,-1,11,-5|by-verb:nobody satisfy
-2,-1,-3,-1,2,-1,-4,10|by-verb:nobody set
0,16,-1,-1,-6,8,-6,-9|by-verb:nobody stay
0,0,0,0,-5,-1,-3,9|by-verb:nobody stop
0,0,0,0,-5,0,10,-4|by-verb:nobody take up
0,0,-1,6,-1,0,4,-8|by-verb:nobody talk
-1,-1,15,-5,0,-3,-1,-6|by-verb:nobody talk of
-3,5,28,-6,-4,-10,8,-18|by-verb:nobody tell
-1,0,-1,-3,20,-1,4,-19|by-verb:nobody think
0,0,0,0,-6,0,9,-2|by-verb:nobody use
0,-2,-10,-1,-4,-1,-6,25|by-verb:nobody want
-1,-1,-5,14,-1,-2,2,-7|by-verb:nongov accept
-1,0,-1,-2,0,-1,13,-8|by-verb:nongov ask
0,0,-3,0,16,-1,0,-10|by-verb:nongov ask for
-1,0,0,0,0,0,-7,9|by-verb:nongov back
-2,7,-4,-2,-26,4,11,11|by-verb:nongov be
0,-1,-1,0,-2,0,11,-6|by-verb:nongov bring
-2,-1,13,-7,-8,11,-2,-4|by-verb:nongov call
0,0,-10,-2,-1,-1,0,14|by-verb:nongov call for
0,-2,-16,0,3,0,-5,21|by-verb:nongov call on
0,0,-1,13,0,0,0,-11|by-verb:nongov consider
0,0,8,0,-1,0,-8,2|by-verb:nongov demand
0,0,-1,0,0,-1,8,-5|by-verb:nongov discuss
0,0,0,-2,-3,-1,9,-4|by-verb:nongov dismiss
-1,0,-6,14,5,-6,-11,5|by-verb:nongov go
0,0,19,0,4,-1,-7,-15|by-verb:nongov hope
0,-3,0,0,-2,0,-5,11|by-verb:nongov keep
0,-1,-1,0,8,0,-1,-5|by-verb:nongov lay out
0,0,-1,0,0,5,-9,5|by-verb:nongov meet
-1,0,-2,-7,0,-1,0,11|by-verb:nongov mention
0,0,-1,0,-5,0,10,-4|by-verb:nongov move
-1,0,10,-1,0,0,-1,-7|by-verb:nongov press
0,0,0,-2,0,0,-22,25|by-verb:nongov promise
0,0,-2,-2,-1,-1,-3,9|by-verb:nongov propose
0,0,-7,0,0,0,0,8|by-verb:nongov push for
-1,-1,-3,-1,-20,13,17,-5|by-verb:nongov put
0,-2,-3,-1,4,-3,-7,10|by-verb:nongov recommend
0,0,6,-2,-1,-1,11,-13|by-verb:nongov seek
0,-10,-1,-4,-2,-4,-6,26|by-verb:nongov spend
0,1,0,0,0,9,0,-9|by-verb:nongov study
-1,-1,-2,-1,-2,-2,-10,20|by-verb:nongov take
-1,0,18,-10,0,12,-4,-15|by-verb:nongov tell
0,0,-11,0,-1,-1,4,9|by-verb:nongov urge
0,1,-13,-1,-1,-3,-9,26|by-verb:nongov want
-1,0,-1,-3,0,0,13,-8|by-verb:nongov write
0,0,-5,-1,-1,-1,-2,9|by-verb:noun ambition
-1,0,7,12,0,-1,-7,-9|by-verb:noun call for
0,0,-18,0,-1,0,-3,21|by-verb:noun calls
0,0,-4,-1,-3,-1,11,-3|by-verb:noun decision
-1,1,8,12,-7,-2,-14,2|by-verb:noun plan
0,0,15,2,-1,-1,-10,-5|by-verb:noun pressure
0,0,-2,-1,-6,0,13,-3|by-verb:noun push
10,0,-6,-1,0,0,-1,-1|by-verb:noun standard
-1,-1,-5,4,-2,7,-8,7|by-verb:own accept
11,-1,-1,0,12,-1,-16,-4|by-verb:own adopt
6,-3,0,11,-5,7,-7,-10|by-verb:own agree
-1,-2,-4,-11,-2,12,-7,14|by-verb:own aim
0,1,0,13,-1,0,-12,-1|by-verb:own amount
0,0,-1,-2,12,-1,-4,-4|by-verb:own approach
0,0,0,0,25,0,-24,0|by-verb:own approve
-1,-2,12,-5,-2,-1,-2,1|by-verb:own argue for
-1,0,7,5,-5,-3,11,-14|by-verb:own ask
0,0,28,-5,-2,-4,-9,-8|by-verb:own ask for
0,0,0,0,-7,0,8,-1|by-verb:own attain
0,-2,-3,-1,12,-1,1,-6|by-verb:own average
-1,0,9,-4,0,-2,-1,-2|by-verb:own back
14,-1,2,-5,8,-20,4,-4|by-verb:own be
0,-1,-1,-1,12,-1,0,-7|by-verb:own bring
8,-1,-12,14,8,-4,-5,-9|by-verb:own call
-1,0,-10,-1,0,0,4,9|by-verb:own call for
0,0,-1,-1,0,-1,-4,8|by-verb:own campaign
0,11,0,0,-10,0,0,0|by-verb:own cap
-1,0,-1,-2,0,10,-3,-4|by-verb:own choose
-1,0,-9,-1,0,0,0,12|by-verb:own clamor
-1,-2,8,15,4,-5,-14,-5|by-verb:own commit
-1,9,-2,2,-1,-2,-5,0|by-verb:own consider
-1,-1,-2,-1,-5,-3,8,6|by-verb:own decide
0,0,-3,-4,0,-2,10,-2|by-verb:own decline
-3,-4,-8,-2,8,7,-10,13|by-verb:own devote
0,0,-5,1,0,0,-9,14|by-verb:own discuss
-1,0,-6,15,-4,-2,4,-5|by-verb:own do
0,0,-2,0,-9,-1,3,10|by-verb:own double
0,3,-4,0,10,-1,-7,-1|by-verb:own drop
-1,0,9,-1,-26,6,9,4|by-verb:own end
0,0,-1,-2,0,0,13,-10|by-verb:own enshrine
-1,10,-3,-4,1,-4,12,-11|by-verb:own exceed
0,-4,-1,-6,-4,22,-4,-3|by-verb:own exempt
0,0,-1,-4,-1,-2,0,8|by-verb:own favor
-1,-1,10,4,-1,-1,-12,2|by-verb:own fix
0,0,0,0,9,0,-6,-1|by-verb:own foresee
-1,-5,-5,4,21,-10,-4,1|by-verb:own get
-4,-3,16,-15,-35,26,7,8|by-verb:own go
0,0,-1,0,-5,-2,10,-2|by-verb:own head
0,0,-1,-1,17,-1,-12,-3|by-verb:own hit
-1,16,8,-8,-20,-1,8,-2|by-verb:own hold
0,12,0,0,-9,0,-2,0|by-verb:own hold the line at
0,0,-1,-1,1,0,25,-24|by-verb:own hope
0,0,10,-1,-1,-1,-3,-3|by-verb:own increase
0,0,0,-2,-5,0,8,-1|by-verb:own insist
0,0,0,0,-8,0,10,-2|by-verb:own intend
-1,-10,-3,-4,19,-2,12,-11|by-verb:own keep
-2,0,-7,0,-1,-1,-8,19|by-verb:own leap
-1,-1,8,-1,-6,1,1,-2|by-verb:own leave
0,0,0,-2,-1,0,-6,9|by-verb:own like to see
0,9,0,0,-5,0,-2,-1|by-verb:own limit
0,3,-4,-13,14,13,-3,-9|by-verb:own live with
0,0,-2,-2,0,0,-7,11|by-verb:own look at
0,0,-3,-1,-1,-1,8,-2|by-verb:own make good on
0,0,7,0,13,0,-15,-5|by-verb:own manage
-1,-1,-16,-3,10,4,13,-6|by-verb:own match
-13,-2,29,9,-13,-2,4,-12|by-verb:own meet
5,-1,5,5,-3,-1,-2,-9|by-verb:own mention
1,-1,-7,-3,-2,2,-5,15|by-verb:own move
0,0,-1,-4,0,0,-1,8|by-verb:own mull
-1,0,4,-4,0,0,18,-16|by-verb:own name
-1,-1,-4,9,-1,-3,-10,11|by-verb:own offer
0,0,0,0,-7,-1,8,-1|by-verb:own peak
0,-1,-1,3,-4,-1,12,-9|by-verb:own plan
0,0,-3,-1,-1,0,-4,10|by-verb:own plead for
-1,-1,-7,-7,-1,-1,8,11|by-verb:own pledge
0,0,0,0,14,0,-13,0|by-verb:own project
-2,-1,-4,6,-8,-1,23,-13|by-verb:own promise
0,-2,-7,11,7,-3,5,-11|by-verb:own propose
-5,12,9,8,1,-11,-18,4|by-verb:own put
-1,-3,-15,2,-1,10,1,8|by-verb:own raise
-1,-3,-1,10,13,-2,-14,-2|by-verb:own reach
0,0,1,-10,0,0,-3,13|by-verb:own ready
0,0,-9,13,0,-4,7,-6|by-verb:own refuse
0,5,0,-1,-22,-1,20,-1|by-verb:own remain
-1,-1,-3,-3,-1,-7,-15,30|by-verb:own rule out
0,0,0,0,9,0,-8,-1|by-verb:own rush
0,0,0,8,0,0,-8,0|by-verb:own scoff
0,0,-3,-3,-1,0,10,-4|by-verb:own seek
3,-1,-3,-4,10,-1,-10,7|by-verb:own set
0,-1,-1,-4,6,0,-10,11|by-verb:own set aside
0,0,-5,-1,13,0,4,-10|by-verb:own settle for
-1,-1,15,-4,-2,0,-3,-5|by-verb:own settle on
0,0,-1,0,0,0,-6,8|by-verb:own shoot for
0,0,0,0,7,0,-9,3|by-verb:own slip
9,0,10,5,-3,4,-7,-18|by-verb:own spend
-3,-1,7,-6,-11,-3,10,7|by-verb:own stay
0,9,0,-1,-5,-1,1,-3|by-verb:own stick to
0,0,0,0,-10,0,12,-2|by-verb:own stop
0,0,0,-2,-3,0,-2,8|by-verb:own suggest
0,0,0,0,-6,0,8,-2|by-verb:own swear
0,-2,-2,0,13,0,-6,-3|by-verb:own swell
10,0,-2,-2,-11,5,6,-7|by-verb:own take
0,0,-4,-1,-2,-1,9,0|by-verb:own take up
0,0,-4,21,0,-1,-3,-12|by-verb:own talk of
-1,-1,-7,15,-4,-3,-16,16|by-verb:own tell
-1,-1,-2,-1,-4,9,-6,6|by-verb:own think
0,0,18,-3,-2,0,2,-15|by-verb:own time
0,0,-6,-2,0,0,-2,11|by-verb:own urge
0,0,0,-4,-5,0,2,9|by-verb:own vote on
0,7,-7,0,-6,0,8,-1|by-verb:own vow
0,-1,0,-4,-1,11,-2,-2|by-verb:own warn
0,-3,0,-1,8,-1,-1,-2|by-verb:own work
-2,-1,-2,11,-3,-2,-14,12|by-verb:own write
27,-4,83,18,2,-21,-11,-94|by:foreign
-20,3,-33,-14,26,17,30,-9|by:nobody
-22,-21,-30,-13,-7,7,-42,127|by:nongov
5,-3,11,19,-13,-11,-10,2|by:noun
-16,21,-30,0,1,-6,27,3|by:own
0,0,-4,0,-2,0,9,-3|date-after:far led by around
0,0,-3,-3,19,0,-10,-2|date-after:far led by as
0,0,-3,13,1,-1,-8,-2|date-after:far led by before
-9,0,-10,-12,10,-16,16,22|date-after:far led by by
-1,-1,-6,4,14,-1,16,-24|date-after:far led by for
0,0,-6,0,-6,-1,10,4|date-after:far led by from
-3,-5,7,-11,6,-6,25,-13|date-after:far led by in
-1,-1,0,0,-7,-1,-3,13|date-after:far led by of
0,5,0,0,-37,0,32,0|date-after:far led by through
0,0,-1,-1,9,5,-8,-5|date-after:far led by until
0,0,-1,0,-3,-1,11,-6|date-after:next led by 3%
0,0,0,0,-14,0,4,10|date-after:next led by defence
-1,-1,-1,-1,-16,0,3,16|date-after:next led by for
0,0,-1,-10,-8,0,29,-9|date-after:next led by from
0,-1,-2,0,17,0,-9,-5|date-after:next led by gdp
-1,1,-1,-3,15,-2,-10,0|date-after:next led by in
0,0,0,0,16,0,-15,0|date-after:now led by 2%
0,0,-1,0,-7,0,14,-5|date-after:now led by 3 percent
0,0,0,0,-14,0,15,0|date-after:now led by 4.7%
-5,-1,13,-3,-11,-1,2,6|date-after:now led by before
0,0,-1,0,-5,-3,-11,19|date-after:now led by dated
0,0,-2,-1,-6,0,12,-2|date-after:now led by defence
-1,-1,1,1,21,-1,-20,1|date-after:now led by for
0,0,-2,-2,18,-1,-10,-3|date-after:now led by gdp
-1,0,-1,-8,0,9,2,-1|date-after:now led by hague
0,0,-16,3,-1,0,-1,16|date-after:now led by hearing
-9,-4,11,-14,36,0,-12,-8|date-after:now led by in
-4,11,-31,3,-22,-2,14,31|date-after:now led by on
-1,0,20,5,-12,-4,-14,5|date-after:now led by reported
0,9,-8,8,-9,0,0,0|date-after:now led by reporters
-1,11,4,0,-14,-1,5,-3|date-after:now led by said
-1,0,-2,10,-1,-5,-1,0|date-after:now led by their
-1,0,-1,-1,1,0,-6,9|date-after:now led by to
0,0,-4,-1,-12,0,20,-2|date-after:now led by within
0,0,-1,0,10,-2,-5,-1|date-after:past led by (
0,0,0,0,17,0,-17,0|date-after:past led by 2 percent
0,0,0,-1,-6,-2,-7,16|date-after:past led by 2.6 percent
-1,-3,-1,0,-16,-2,23,-1|date-after:past led by by
-2,-1,-3,0,24,-2,-12,-3|date-after:past led by for
-10,7,2,-11,49,11,-38,-10|date-after:past led by in
-1,2,-7,-1,22,-3,-16,4|date-after:past led by of
-5,11,-2,-3,11,-6,2,-8|date-after:past led by since
-2,3,6,-6,-18,-2,22,-2|date-before:far led by by
-1,4,13,-4,0,-6,-1,-6|date-before:far led by for
-1,-6,-6,2,35,5,-19,-9|date-before:far led by in
0,0,0,15,-2,0,-8,-4|date-before:far led by set
0,-1,15,0,-10,2,-3,-1|date-before:far led by to
-2,6,11,-5,8,-1,-21,4|date-before:next led by for
-1,-1,1,0,-10,-2,15,-2|date-before:next led by from
-1,0,-4,0,-2,0,19,-12|date-before:next led by in
25,13,-27,-2,-15,-3,8,1|date-before:now led by ,
0,0,-3,0,0,0,9,-6|date-before:now led by 2.45 percent
0,0,-1,0,-6,0,10,-2|date-before:now led by agreed
0,0,0,0,10,0,-9,0|date-before:now led by defense
-2,11,-9,4,16,-2,-29,11|date-before:now led by for
0,0,-7,-2,-4,0,15,-1|date-before:now led by gdp
0,0,-1,0,0,0,9,-8|date-before:now led by government
-2,-1,8,-3,-4,0,10,-7|date-before:now led by hague
0,0,-1,-1,0,0,8,-4|date-before:now led by house
1,4,12,-23,-21,-4,27,3|date-before:now led by in
0,0,-2,3,0,0,-9,9|date-before:now led by into
20,-2,-11,-2,-2,7,-9,-1|date-before:now led by late
0,-1,1,-1,10,-1,-7,-2|date-before:now led by nothing
-1,-2,-2,8,-1,-1,-5,4|date-before:now led by of
-1,-1,-1,0,-3,-2,8,-1|date-before:now led by off
15,0,-9,0,-3,-1,0,-2|date-before:now led by officials
-7,-2,12,10,-3,10,7,-28|date-before:now led by on
13,0,-4,0,1,0,-9,-1|date-before:now led by released
-2,-1,11,-7,-2,-1,-5,6|date-before:now led by reported
3,-8,12,28,-9,-2,8,-33|date-before:now led by said
-2,0,-4,-1,-1,-1,-12,20|date-before:now led by summit
0,0,0,-12,0,0,13,0|date-before:now led by threatened
0,0,0,-1,-4,0,-5,10|date-before:now led by to
-1,-1,18,11,-3,-1,-18,-5|date-before:now led by washington
0,0,-17,-4,3,0,-2,21|date-before:now led by washington post
0,-1,-2,0,-12,17,0,-1|date-before:past led by ,
-1,0,13,0,1,0,-6,-7|date-before:past led by as
0,-6,-3,0,-4,0,18,-3|date-before:past led by from
21,-12,-14,9,3,-9,18,-15|date-before:past led by in
-1,8,-1,0,-13,-3,-3,13|date-before:past led by its
9,1,-2,-1,-6,-2,-8,9|date-before:past led by of
0,15,-12,-1,11,-2,-4,-6|date-before:past led by since
0,0,0,0,-31,0,32,0|date-before:past led by time
-20,-3,3,-7,-6,-24,56,2|date:far
-6,3,1,-22,-19,-11,33,21|date:next
6,9,9,7,-9,-22,1,-1|date:now
-2,21,-5,-14,30,11,-15,-27|date:past
-1,-1,0,8,-2,-3,-1,2|governor-form:accept finite+
0,0,-1,10,0,-1,-1,-7|governor-form:accept finite++not
-1,-1,5,-7,-1,10,-8,2|governor-form:accept finite+would
0,0,-7,9,0,-1,-1,-1|governor-form:accept finite+would+not
11,-2,-15,-5,12,-1,4,-4|governor-form:adopt finite+
19,-3,-8,7,-4,7,-6,-12|governor-form:agree finite+
-1,-1,2,-2,0,-1,-11,13|governor-form:aim finite+should
0,0,-1,-9,0,13,-1,-1|governor-form:aim finite+would
0,0,-5,-1,-1,-1,-2,9|governor-form:ambition +
0,-1,-3,0,-4,-1,1,8|governor-form:amount finite+
0,0,-1,-2,12,-1,-4,-4|governor-form:approach gerund+
0,0,-3,0,23,0,-17,-2|governor-form:approve finite+
0,-2,-6,-4,-2,-1,-5,22|governor-form:argue for finite+
3,-3,15,10,2,-9,9,-27|governor-form:ask finite+
0,0,-28,36,0,0,-3,-4|governor-form:ask finite++not
-3,-1,8,-21,8,24,-17,3|governor-form:ask for finite+
0,0,-7,10,0,-1,0,-1|governor-form:ask for finite++not
0,0,-14,20,-3,0,-1,0|governor-form:ask for inf+
0,5,-22,-1,-4,-1,-5,29|governor-form:ask gerund+
0,-2,-3,-1,15,-1,-2,-6|governor-form:average finite+
0,0,3,-3,-1,0,-10,11|governor-form:back finite+
0,-5,-3,2,12,8,-6,-7|governor-form:be finite+
-2,7,-1,0,-16,-4,6,10|governor-form:be finite++not
-6,-4,11,-1,0,-7,-6,14|governor-form:be finite+should
11,10,-9,-1,-9,-2,3,-3|governor-form:be finite+will
-4,-7,-1,6,-8,2,12,-2|governor-form:be finite+would
-1,-1,-1,-1,23,-1,-9,-8|governor-form:bring finite+
0,0,0,-1,-12,-1,23,-9|governor-form:bring inf+
-1,0,-6,20,-3,-2,-2,-5|governor-form:bring up finite+
0,0,0,0,-7,0,8,0|governor-form:budget progressive+
19,1,-12,8,-1,6,-6,-14|governor-form:call finite+
-1,0,7,12,0,-1,-7,-9|governor-form:call for +
-4,-1,2,-12,-7,-2,11,13|governor-form:call for finite+
-2,0,-5,-1,-2,0,-1,10|governor-form:call for gerund+
1,0,-11,3,0,0,9,0|governor-form:call gerund+
-1,0,9,-2,-6,-1,-16,18|governor-form:call on finite+
0,0,-18,0,-1,0,-3,21|governor-form:calls +
0,0,-1,-1,0,-1,-5,9|governor-form:campaign finite+
0,12,0,0,-10,-1,0,0|governor-form:cap finite+
0,0,-1,0,8,0,-6,-2|governor-form:clear finite+
-1,-1,-7,0,-3,-5,1,16|governor-form:climb finite+
0,-3,0,0,-3,-1,9,-1|governor-form:come to finite+will
-1,-1,-6,-10,4,-1,24,-8|governor-form:commit finite+
0,0,-2,10,0,0,-7,-1|governor-form:commit finite+can+not
0,0,25,-12,-1,0,-12,1|governor-form:commit finite+should
0,0,-8,17,0,-1,-6,-2|governor-form:commit finite+would+not
-1,9,-9,1,-3,-1,-4,8|governor-form:consider finite+
0,-3,0,-3,-1,0,0,9|governor-form:contain finite+
-1,0,12,-1,-1,-2,-6,-1|governor-form:convince finite+
0,0,-1,0,-5,0,9,-3|governor-form:decide finite+
0,0,-4,-1,-3,-1,11,-3|governor-form:decision +
0,0,-3,-4,0,-2,10,-2|governor-form:decline finite+
-1,-3,-8,-1,13,8,-4,-4|governor-form:devote finite+
-2,-1,9,-3,-8,-1,-2,7|governor-form:devote finite+should
-1,0,8,-3,-1,-2,0,-1|governor-form:devote finite+will
0,0,-4,-1,0,0,-2,8|governor-form:discuss inf+
0,0,-1,2,-3,-2,8,-5|governor-form:dismiss finite+
0,0,-4,-8,-3,-2,21,-3|governor-form:do finite+can
0,0,-2,10,-1,0,-7,0|governor-form:do finite+will+not
0,0,-1,0,-1,0,-14,16|governor-form:double finite+should
0,3,-2,-1,-3,-1,-4,8|governor-form:drop finite+
0,0,8,-1,0,0,-5,-1|governor-form:encourage finite+
0,1,11,0,-24,7,19,-13|governor-form:end finite+
0,0,-2,-1,2,-1,-13,16|governor-form:end finite+will
0,0,-2,-3,8,-3,8,-8|governor-form:exceed finite+
0,-3,-1,-6,-4,17,-1,-2|governor-form:exempt finite+
0,-2,0,-2,-1,10,-3,-1|governor-form:exempt inf+
0,-2,14,-1,-1,0,-1,-9|governor-form:exhort finite+
-3,-1,-11,1,30,-2,-10,-2|governor-form:expect finite+
0,0,-1,0,10,0,-9,0|governor-form:expect finite++not
0,-1,-2,-2,-2,18,-7,-4|governor-form:favor finite+
0,0,-4,-2,0,-2,12,-4|governor-form:favour finite+
-1,-1,10,-2,-1,-1,-13,9|governor-form:fix finite+
0,0,-3,0,-5,0,11,-3|governor-form:force finite+
0,0,0,0,9,0,-6,-2|governor-form:foresee finite+
-4,-2,-9,-1,28,8,-10,-9|governor-form:get finite+
0,-3,-4,-6,-10,-3,20,6|governor-form:get finite+should
0,0,4,-5,-5,-2,13,-4|governor-form:get finite+will
0,0,0,10,-2,0,-3,-4|governor-form:get finite+would+not
0,0,0,19,-7,3,-11,-4|governor-form:get gerund+
0,0,-4,-15,-3,6,-4,21|governor-form:get inf+
8,-6,-12,3,6,12,-5,-7|governor-form:give finite+
-3,5,-15,-7,-8,-7,10,27|governor-form:go finite+
0,-1,3,-2,-4,-5,-9,18|governor-form:go finite+should
0,-1,-1,-1,-4,0,15,-8|governor-form:go finite+should+not
0,-1,0,10,-2,0,-6,-1|governor-form:go finite+will+not
8,-4,19,-11,-6,18,-22,-2|governor-form:go finite+would
0,0,0,8,0,-1,-6,-1|governor-form:go gerund++not
0,0,-6,-8,-4,-1,23,-4|governor-form:go progressive+
0,0,-1,16,0,-2,-10,-3|governor-form:go progressive++not
0,0,-1,0,-13,-1,17,-1|governor-form:head finite+
0,0,0,0,8,0,-8,0|governor-form:hit finite+
7,-2,-5,-3,-5,0,10,-1|governor-form:hold finite+will
0,12,0,0,-9,0,-2,0|governor-form:hold the line at finite+
15,0,-10,-2,0,0,-1,-2|governor-form:hold up finite+
-1,0,19,-2,7,-2,17,-39|governor-form:hope finite+
-1,0,10,0,0,-1,0,-7|governor-form:increase finite+
0,0,10,-1,-1,-1,-4,-3|governor-form:increase finite+should
0,-1,13,-6,-6,-1,7,-7|governor-form:insist finite+
0,0,0,0,-8,0,10,-2|governor-form:intend finite+
-1,-6,-2,-1,17,-2,-12,7|governor-form:keep finite+
0,-2,0,-3,24,-1,-16,-1|governor-form:keep finite+can
0,6,-1,-1,-11,0,11,-4|governor-form:keep finite+will
0,4,-1,-1,-19,-1,26,-9|governor-form:keep inf+
-1,-2,-3,-1,18,0,-4,-7|governor-form:lay out finite+
-2,0,-7,0,-1,-1,-8,19|governor-form:leap finite+
-1,-1,8,-1,-12,2,-7,12|governor-form:leave finite+
0,-1,-1,-1,10,-3,-1,-3|governor-form:lift finite+
0,0,-1,0,1,8,-6,-2|governor-form:lift gerund+
0,9,0,0,-4,0,-2,-1|governor-form:limit finite+
0,3,-3,-1,14,-2,-3,-8|governor-form:live with finite+
0,0,-2,-12,0,14,-1,1|governor-form:live with finite+could
0,0,0,0,13,0,-12,0|governor-form:manage finite+
0,0,-11,0,18,0,-5,-2|governor-form:match finite+should
0,0,-2,-2,-1,-2,10,-2|governor-form:match finite+would
0,0,11,-7,-11,-1,9,-1|governor-form:mean finite+
13,-1,12,-3,-9,-1,-4,-6|governor-form:meet finite+
-10,0,12,0,0,0,-1,-1|governor-form:meet finite+should
0,0,-1,13,0,0,-11,-1|governor-form:meet finite+will+not
0,0,-5,-1,0,-1,-1,9|governor-form:meet finite+would
-1,-1,-4,22,-4,-2,0,-10|governor-form:mention finite+
0,0,6,0,-8,-1,9,-5|governor-form:move finite+
-2,0,-4,-1,-1,-1,-4,12|governor-form:move finite+could
0,-1,-1,0,15,-2,-3,-8|governor-form:move gerund+
0,0,-1,-4,0,0,-1,8|governor-form:mull finite+
-1,0,4,-5,0,-1,14,-10|governor-form:name finite+
0,0,-11,0,-3,0,23,-9|governor-form:oblige finite+
0,0,15,-2,-1,0,-2,-10|governor-form:pay finite+should
0,0,-10,-1,-1,-1,-3,16|governor-form:pay progressive+should
0,0,0,0,-15,0,16,0|governor-form:peak finite+
0,0,0,0,12,-1,-8,-3|governor-form:peak finite+would
0,0,0,0,16,0,-2,-13|governor-form:pencil in finite+
0,2,8,-3,-6,-1,-2,4|governor-form:plan +
0,0,0,16,0,-1,-12,-2|governor-form:plan ++not
0,0,0,0,-8,0,9,-1|governor-form:plan gerund+
0,0,0,-3,0,0,9,-5|governor-form:plan progressive+
0,0,-5,-2,-2,0,-4,13|governor-form:plead for finite+
-1,-4,-4,-7,-2,-1,5,15|governor-form:pledge finite+
0,10,9,-1,-1,-2,-7,-8|governor-form:prepare finite+
-2,0,8,3,0,-2,5,-12|governor-form:press finite+
0,0,-11,-1,13,0,0,0|governor-form:press for finite+
0,0,15,1,-1,-1,-10,-5|governor-form:pressure +
0,0,-1,0,22,0,-20,-1|governor-form:project finite+
-5,-2,0,8,7,-3,-26,23|governor-form:propose finite+
0,0,-1,-1,0,-1,20,-17|governor-form:propose finite+would
0,0,-2,-1,-6,0,13,-3|governor-form:push +
-1,0,0,-1,21,-1,-15,-3|governor-form:push finite+
-6,13,-13,-4,12,6,-2,-5|governor-form:put finite+
-1,0,11,-1,-2,-4,0,-2|governor-form:put finite+would
-1,-1,12,-4,-1,10,-12,-3|governor-form:raise finite+
0,0,-4,-3,-3,-1,19,-8|governor-form:raise finite+will
0,-1,2,-3,-4,-1,-6,13|governor-form:raise gerund+
0,0,0,0,-9,0,12,-3|governor-form:raise progressive+
-1,-1,-1,0,30,-1,-19,-7|governor-form:reach finite+
0,0,0,-2,-1,0,-7,10|governor-form:reach finite+could
0,0,0,-10,-3,0,-3,15|governor-form:reach finite+should
0,0,0,0,-8,8,4,-3|governor-form:reach gerund+
0,0,0,0,-14,-1,18,-2|governor-form:reach inf+
0,0,-1,-11,0,0,-3,16|governor-form:ready finite+should
0,0,0,0,0,10,0,-9|governor-form:reckon progressive+
0,0,-1,2,0,-4,9,-6|governor-form:refuse finite+
0,0,-8,11,0,-1,-2,0|governor-form:refuse gerund+
0,0,0,0,12,0,-6,-5|governor-form:remain finite+will
0,0,11,0,-3,0,-1,-6|governor-form:rise finite+
-1,0,-3,34,-1,-3,-10,-16|governor-form:rule out finite+
0,-1,0,-20,-1,-2,-1,25|governor-form:rule out finite++not
0,0,-1,-2,-2,-1,10,-5|governor-form:satisfy finite+will+not
0,0,0,8,0,0,-8,0|governor-form:scoff finite+
-1,0,12,1,-2,-1,-3,-5|governor-form:seek finite+
0,0,-1,-2,-1,0,16,-12|governor-form:seek finite+would
0,-1,0,0,12,0,-3,-7|governor-form:set aside finite+
7,-2,-8,-8,11,-2,-4,7|governor-form:set finite+
0,0,-1,0,0,0,-6,8|governor-form:set finite+will
0,0,0,0,-1,0,10,-8|governor-form:set out finite+
0,0,-2,0,24,0,-8,-13|governor-form:settle for inf+
-2,-1,15,2,-4,-1,-4,-6|governor-form:settle on finite+
0,-1,-5,-5,-1,-1,14,-2|governor-form:sign up finite+
0,0,11,-7,-4,-1,-2,3|governor-form:sound out finite+
10,-1,-5,-3,-5,-1,5,0|governor-form:speak of finite+
7,6,-1,-17,36,-5,-19,-8|governor-form:spend finite+
0,0,-1,-1,12,0,-10,0|governor-form:spend finite++not
0,0,-1,11,-3,0,-4,-2|governor-form:spend finite+can+not
9,-2,5,5,-12,4,-10,1|governor-form:spend finite+should
-2,-1,-17,-2,-6,9,28,-8|governor-form:spend finite+will
-6,-1,-6,-5,-10,-4,15,17|governor-form:spend finite+would
-4,8,9,9,-1,1,-22,0|governor-form:spend gerund+
-1,-1,-5,4,-18,-1,35,-13|governor-form:spend inf+
-1,-1,-3,-1,10,-1,-20,16|governor-form:spend progressive+
-1,-1,26,-8,-9,-2,-4,-1|governor-form:spend progressive+should
-1,0,-1,-4,5,-1,18,-16|governor-form:spend progressive+will
-2,-1,10,-6,4,0,-2,-3|governor-form:stand finite+
10,0,-6,-1,0,0,-1,-1|governor-form:standard +
-3,2,7,-4,1,5,-17,9|governor-form:stay finite+
0,0,0,0,-6,0,10,-2|governor-form:stay finite+would
0,9,-1,-2,-1,0,-2,-3|governor-form:stay inf+
0,9,0,-1,-2,-1,-3,-2|governor-form:stick to finite+
0,0,-1,0,-14,-1,9,7|governor-form:stop finite+
0,1,0,0,0,9,0,-9|governor-form:study finite+
0,0,2,-2,-4,-2,-5,11|governor-form:suggest finite+
12,-5,-5,-3,0,8,-4,-3|governor-form:take finite+
0,3,0,0,-8,0,9,-2|governor-form:take finite+will
0,-1,-2,-1,-3,-1,-8,18|governor-form:take finite+would
0,0,-4,-1,-2,-1,9,0|governor-form:take up finite+
0,0,0,0,-3,0,9,-5|governor-form:take up finite+will
-1,-1,10,3,0,-3,-1,-7|governor-form:talk of finite+
0,0,-4,11,0,0,0,-7|governor-form:talk of inf+
-3,4,-1,11,-13,2,-2,2|governor-form:tell finite+
0,0,-9,-1,0,10,0,0|governor-form:tell gerund+
-2,0,23,-8,0,-3,-1,-7|governor-form:tell inf+
-2,0,0,-6,16,6,-2,-12|governor-form:think finite+
0,0,18,-3,-2,0,2,-15|governor-form:time finite+
-4,-1,16,-6,2,-2,-15,10|governor-form:urge finite+
0,0,0,-4,-5,0,2,9|governor-form:vote on finite+will
0,6,-8,-1,-7,0,11,-1|governor-form:vow finite+
-5,-5,-5,-12,-9,3,8,25|governor-form:want finite+
0,-1,-4,-4,-1,10,4,-3|governor-form:warn finite+
0,0,-3,-2,-4,-1,-1,12|governor-form:weigh progressive+
0,-3,0,-1,8,-1,-1,-2|governor-form:work finite+
0,1,-1,5,-15,-1,6,5|governor-in:text be finite
10,0,-6,-1,0,0,-1,-1|governor-in:text benchmark noun
3,23,-9,-4,19,-8,-14,-10|governor-in:text cap finite
0,6,-1,-1,-10,0,7,-2|governor-in:text cap inf
10,-12,-26,-1,2,12,38,-22|governor-in:text demand finite
0,2,-22,-6,3,4,-2,21|governor-in:text demand gerund
-3,-1,18,3,18,-5,-13,-17|governor-in:text demand inf
-2,-1,14,10,-4,-3,-8,-6|governor-in:text demand noun
-3,-1,12,-12,-4,-3,4,6|governor-in:text demand progressive
-5,-5,1,17,-15,2,3,3|governor-in:text denial finite
0,2,18,-14,-1,1,-4,-2|governor-in:text denial gerund
0,-3,0,-4,-1,10,0,-1|governor-in:text denial inf
-2,-18,-10,-2,14,3,12,3|governor-in:text level finite
5,3,12,-21,8,-8,-10,13|governor-in:text move finite
-3,-5,1,23,21,10,-26,-22|governor-in:text move gerund
-1,-2,-16,-12,-8,24,13,1|governor-in:text move inf
-1,-1,-23,5,-4,-6,27,3|governor-in:text move progressive
0,6,20,2,27,1,-55,-1|governor-in:text pledge finite
-3,-2,1,12,-14,-6,-1,13|governor-in:text pledge gerund
0,0,-2,-3,0,-2,-1,9|governor-in:text pledge inf
-2,-1,5,7,-7,-4,11,-10|governor-in:text pledge noun
9,-1,-6,-5,-5,10,9,-11|governor-in:text pledge progressive
-7,-6,14,19,-4,5,-9,-11|governor-in:text proposal finite
-2,-1,14,-13,-3,-5,4,6|governor-in:text proposal gerund
4,-1,0,9,-1,-1,4,-14|governor-in:text proposal inf
0,-1,-5,-2,-2,-2,-11,23|governor-in:text proposal noun
-1,-2,-11,-5,-6,3,-16,38|governor-in:text proposal progressive
4,-5,-15,-1,28,7,-11,-9|governor-in:text spend finite
-4,8,9,5,-11,1,-5,-1|governor-in:text spend gerund
0,-1,-2,-2,-11,-1,21,-4|governor-in:text spend inf
-3,-2,17,-17,20,-5,-16,5|governor-in:text spend progressive
3,-4,-2,0,0,0,-7,11|governor-in:title cap finite
0,-1,0,0,-9,0,19,-7|governor-in:title cap inf
-8,-1,24,14,4,-8,-39,15|governor-in:title demand finite
0,0,-13,-1,-2,0,-1,18|governor-in:title demand gerund
0,0,-10,16,0,-1,-3,-1|governor-in:title denial finite
0,9,0,-2,4,-1,-5,-5|governor-in:title level finite
-9,2,9,-3,2,-13,12,0|governor-in:title move finite
0,-1,-1,-2,-5,-4,12,2|governor-in:title move inf
-1,-2,-12,2,-3,-4,17,1|governor-in:title pledge finite
-3,-1,-5,8,-7,-6,-12,27|governor-in:title spend finite
0,-1,-3,-4,-7,0,27,-11|governor-in:title spend inf
-2,0,6,1,-15,1,5,3|governor-kind:be
10,0,-6,-1,0,0,-1,-1|governor-kind:benchmark
1,30,-7,-6,-2,-10,4,-9|governor-kind:cap
-5,-15,8,11,16,-5,-23,13|governor-kind:demand
-5,-6,8,16,-16,11,-5,-1|governor-kind:denial
-2,2,-9,-6,13,1,8,-7|governor-kind:level
-9,-4,-17,-11,13,4,28,-4|governor-kind:move
3,0,7,13,-2,-6,-16,1|governor-kind:pledge
-8,-8,10,-1,-9,-4,-8,28|governor-kind:proposal
-7,-2,1,-8,12,-5,4,4|governor-kind:spend
0,-5,-3,2,12,8,-6,-7|governor-mood:be finite+
-2,7,-1,0,-16,-4,6,10|governor-mood:be finite++not
-6,-4,11,-1,0,-7,-6,14|governor-mood:be finite+should
11,10,-9,-1,-9,-2,3,-3|governor-mood:be finite+will
-4,-7,-1,6,-8,2,12,-2|governor-mood:be finite+would
10,0,-6,-1,0,0,-1,-1|governor-mood:benchmark +
1,5,3,-11,11,-4,-17,12|governor-mood:cap finite+
0,13,-1,-2,-4,-1,-3,-1|governor-mood:cap finite++passive
0,-2,0,-3,24,-1,-16,-1|governor-mood:cap finite+can
6,-5,-6,-3,-15,0,27,-5|governor-mood:cap finite+will
0,8,0,0,-1,0,-6,-1|governor-mood:cap finite+will+passive
0,5,-1,-1,-19,-1,26,-9|governor-mood:cap inf+
-2,-1,20,8,-4,-3,-9,-9|governor-mood:demand +
-3,-16,4,-20,-1,5,16,14|governor-mood:demand finite+
-1,-1,-49,55,10,-3,-8,-4|governor-mood:demand finite++not
0,0,-8,14,0,-1,-2,-3|governor-mood:demand finite++not+passive
8,5,35,-20,1,8,-12,-25|governor-mood:demand finite++passive
-1,0,12,-11,2,-1,-2,0|governor-mood:demand finite+will
-1,-1,-1,-12,-4,-3,12,10|governor-mood:demand finite+would
0,2,-35,-7,1,4,-4,39|governor-mood:demand gerund+
-1,-1,-6,11,18,-2,-12,-8|governor-mood:demand inf+
-2,0,23,-8,0,-3,-1,-7|governor-mood:demand inf++passive
-3,-1,11,-11,-4,-3,4,7|governor-mood:demand progressive+
-5,-5,-20,78,-14,4,3,-41|governor-mood:denial finite+
0,-1,0,-24,-1,-2,4,25|governor-mood:denial finite++not
0,2,18,-14,-1,1,-4,-2|governor-mood:denial gerund+
0,-3,0,-3,-1,9,-1,-2|governor-mood:denial inf+
-1,-15,-5,-15,25,11,-20,20|governor-mood:level finite+
0,-4,-1,0,15,-2,-7,-1|governor-mood:level finite++passive
-1,-1,-1,-1,-6,-3,25,-12|governor-mood:level finite+will
0,5,-2,-1,14,-3,-6,-7|governor-mood:level finite+would
0,9,-1,-2,-1,0,-2,-3|governor-mood:level inf+
7,1,-4,-30,57,6,-16,-20|governor-mood:move finite+
-1,0,2,3,8,0,-10,-2|governor-mood:move finite++passive
0,0,-3,-1,-12,0,20,-4|governor-mood:move finite+can
-3,10,-10,-4,-10,-4,-9,31|governor-mood:move finite+could
-9,-5,44,-24,-5,-11,-24,34|governor-mood:move finite+should
0,2,-1,-1,-5,-1,15,-8|governor-mood:move finite+should+not
-2,-4,-8,-13,6,-2,33,-11|governor-mood:move finite+will
0,5,-3,35,-8,-1,-23,-5|governor-mood:move finite+will+not
0,0,-1,-2,-2,-1,10,-5|governor-mood:move finite+will+not+passive
6,-9,10,-18,-14,0,11,14|governor-mood:move finite+would
0,-1,-2,23,-3,-1,-9,-7|governor-mood:move finite+would+not
-3,-5,2,15,21,11,-20,-20|governor-mood:move gerund+
0,0,0,8,0,-1,-6,-1|governor-mood:move gerund++not
-1,-5,-15,-14,-11,21,23,3|governor-mood:move inf+
0,-1,-12,-10,-6,-4,41,-9|governor-mood:move progressive+
0,0,-1,16,0,-2,-10,-3|governor-mood:move progressive++not
0,0,-10,-1,-1,-1,-3,16|governor-mood:move progressive+should
-2,-1,7,-12,-6,-3,23,-5|governor-mood:pledge +
0,0,-1,19,0,-1,-12,-4|governor-mood:pledge ++not
4,1,-14,-28,28,-19,52,-23|governor-mood:pledge finite+
-2,0,2,29,-1,-3,-13,-11|governor-mood:pledge finite++not
5,9,1,-7,8,-5,-2,-9|governor-mood:pledge finite++passive
0,0,-2,10,0,0,-7,-1|governor-mood:pledge finite+can+not
0,0,-2,-1,0,0,-17,21|governor-mood:pledge finite+could
-3,-1,29,-27,-2,-2,-35,43|governor-mood:pledge finite+should
0,0,-1,0,0,0,-6,8|governor-mood:pledge finite+will+passive
-2,-6,7,-19,-4,25,5,-7|governor-mood:pledge finite+would
-1,-2,-8,39,-1,-3,-10,-15|governor-mood:pledge finite+would+not
-3,-2,1,7,-14,-6,3,13|governor-mood:pledge gerund+
0,0,-2,-4,0,-2,2,9|governor-mood:pledge inf+
-1,-1,-4,-5,-5,10,19,-12|governor-mood:pledge progressive+
0,-1,-5,-2,-2,-2,-11,23|governor-mood:proposal +
-9,-1,12,-12,-1,0,-2,13|governor-mood:proposal finite+
6,-1,-3,18,-1,-2,-3,-14|governor-mood:proposal finite++not
-3,0,5,15,10,0,-17,-9|governor-mood:proposal finite++passive
0,0,-2,-12,0,14,-1,1|governor-mood:proposal finite+could
0,0,0,16,0,0,0,-15|governor-mood:proposal finite+could+not
0,-2,-2,-7,0,-3,2,12|governor-mood:proposal finite+will
0,0,4,-5,-4,-4,14,-3|governor-mood:proposal finite+would
-3,-1,14,-14,-3,-9,20,-5|governor-mood:proposal gerund+
4,-1,0,9,-1,-1,4,-14|governor-mood:proposal inf+
-1,-1,-10,-7,-6,4,-17,37|governor-mood:proposal progressive+
5,2,-10,-20,63,3,-24,-19|governor-mood:spend finite+
0,0,-1,-1,12,0,-10,0|governor-mood:spend finite++not
0,0,-5,-9,-3,-2,23,-4|governor-mood:spend finite+can
0,0,-2,27,-4,-1,-16,-5|governor-mood:spend finite+can+not
6,-4,22,-2,-21,2,-24,20|governor-mood:spend finite+should
-3,-1,-9,-6,-2,7,24,-9|governor-mood:spend finite+will
0,0,-3,29,-3,-1,-14,-7|governor-mood:spend finite+will+not
-6,-1,-6,-7,-14,-4,18,21|governor-mood:spend finite+would
-5,8,8,8,-11,0,-6,-2|governor-mood:spend gerund+
-1,-1,-5,-5,-18,-1,48,-16|governor-mood:spend inf+
-1,-1,-11,-2,25,-1,-24,14|governor-mood:spend progressive+
-1,-1,29,-8,-9,-3,-4,-3|governor-mood:spend progressive+should
-1,0,-1,-7,4,-1,13,-6|governor-mood:spend progressive+will
-3,-3,16,13,-3,3,-13,-9|governor:accept
11,-2,-15,-4,12,-1,4,-5|governor:adopt
18,-3,-7,10,-5,7,-9,-10|governor:agree
-2,-2,-1,-14,-3,11,-6,18|governor:aim
0,0,-5,-1,-1,-1,-2,9|governor:ambition
0,0,-3,12,-4,-1,-12,7|governor:amount
0,0,-1,-2,12,-1,-4,-4|governor:approach
0,0,-3,0,23,0,-17,-2|governor:approve
-1,-3,6,-8,-3,-2,-5,15|governor:argue for
1,1,-15,33,-2,-11,-1,-6|governor:ask
-4,-2,4,5,2,16,-20,-2|governor:ask for
0,0,0,0,-7,0,8,-1|governor:attain
0,-2,-3,-1,13,-1,1,-7|governor:average
-1,-1,8,-5,-1,-2,-11,12|governor:back
-2,0,6,1,-15,1,5,3|governor:be
-1,-2,-3,-2,12,-5,18,-16|governor:bring
-1,-1,2,19,-3,-3,-2,-11|governor:bring up
20,1,-24,10,-2,6,2,-13|governor:call
-6,-1,0,-1,-9,-4,2,20|governor:call for
-2,-3,14,-4,1,-1,-17,11|governor:call on
0,0,-18,0,-1,0,-3,21|governor:calls
0,0,-3,-1,-1,-2,-5,12|governor:campaign
0,14,-1,0,-12,-1,0,0|governor:cap
0,0,-1,3,17,0,-17,-1|governor:carry
-3,0,7,-4,-1,10,-4,-5|governor:choose
-1,0,-10,-2,0,-1,-1,14|governor:clamor
0,0,-1,0,8,0,-6,-2|governor:clear
-1,-1,-7,-1,10,-6,-1,7|governor:climb
-1,-2,7,13,2,-6,-5,-8|governor:commit
-1,9,-11,14,-4,-2,-7,3|governor:consider
0,-3,0,-3,-1,0,0,9|governor:contain
-1,0,13,-1,-1,-2,-6,-2|governor:convince
-1,-1,-2,-1,-5,-3,8,6|governor:decide
0,0,-4,-1,-3,-1,11,-3|governor:decision
0,0,-3,-4,0,-2,10,-2|governor:decline
-5,-4,2,-5,14,4,-13,7|governor:devote
-1,0,-11,1,0,-3,-2,15|governor:discuss
0,0,-1,2,-3,-2,8,-5|governor:dismiss
-1,0,-6,15,-4,-2,4,-5|governor:do
0,0,-2,0,-11,-1,7,8|governor:double
0,3,-6,-1,9,-1,-11,7|governor:drop
-2,-1,-4,8,-1,-1,0,0|governor:embrace
0,0,8,-1,0,0,-5,-1|governor:encourage
-1,0,10,-1,-22,5,6,3|governor:end
-4,-1,-1,12,-1,0,6,-12|governor:endorse
0,0,-1,-2,0,0,15,-11|governor:enshrine
-1,9,-3,-4,2,-5,12,-11|governor:exceed
0,-5,-2,-9,-5,28,-4,-4|governor:exempt
0,-2,14,-1,-1,0,-1,-9|governor:exhort
-3,-2,-8,-5,38,-3,-19,2|governor:expect
0,-1,-3,-4,-3,16,-7,1|governor:favor
0,0,-4,-2,0,-2,12,-4|governor:favour
0,-4,0,-1,-3,-1,-11,20|governor:fight
-1,-1,9,4,-1,-2,-12,4|governor:fix
0,0,-3,0,-5,0,11,-3|governor:force
0,0,0,0,9,0,-6,-2|governor:foresee
-5,-6,-15,2,-2,11,9,4|governor:get
8,-6,-12,3,1,12,0,-7|governor:give
4,-5,-9,9,-21,7,-3,18|governor:go
0,0,-1,0,-7,-3,12,-1|governor:head
0,0,-1,-1,16,-1,-11,-3|governor:hit
0,12,0,0,-9,0,-2,0|governor:hold the line at
18,0,-11,-3,0,0,-1,-2|governor:hold up
-1,0,18,-2,7,-2,17,-38|governor:hope
-2,0,19,-3,-3,7,-7,-13|governor:increase
0,-1,13,-6,-6,-1,7,-7|governor:insist
0,-1,0,-1,-1,0,8,-4|governor:instruct
0,0,0,0,-8,0,10,-2|governor:intend
-2,4,-4,-6,14,-4,7,-8|governor:keep
-1,-2,-3,-1,18,0,-4,-7|governor:lay out
-2,0,-7,0,-1,-1,-8,19|governor:leap
-1,0,8,-1,-10,1,-8,11|governor:leave
0,9,0,0,-5,0,-2,-1|governor:limit
0,2,-4,-13,13,12,-4,-7|governor:live with
0,0,-2,-2,0,0,-7,11|governor:look at
0,0,-3,-1,-1,-1,8,-2|governor:make good on
0,0,7,0,13,0,-15,-5|governor:manage
-1,-1,-17,-3,10,4,12,-6|governor:match
0,0,11,-7,-10,-1,9,-1|governor:mean
2,-2,18,9,-17,2,-3,-10|governor:meet
4,-1,-3,15,-4,-4,-2,-5|governor:mention
0,0,-1,-4,0,0,-1,8|governor:mull
-1,0,2,-5,0,-1,16,-10|governor:name
0,0,-14,-2,-3,0,19,1|governor:oblige
-1,-1,-5,8,-1,-3,-13,16|governor:offer
0,0,0,0,-3,-1,8,-4|governor:peak
0,0,0,0,16,0,-2,-13|governor:pencil in
-1,1,7,16,-11,-3,0,-8|governor:plan
0,0,-5,-2,-2,0,-4,13|governor:plead for
-2,-4,-8,-9,-2,-2,8,18|governor:pledge
-1,9,7,9,-1,-2,-8,-13|governor:prepare
-2,0,14,-1,0,-2,8,-15|governor:press
0,0,-11,0,13,0,-1,0|governor:press for
0,0,15,2,-1,-1,-10,-5|governor:pressure
0,0,-1,0,22,0,-20,-1|governor:project
-3,-2,-1,4,-5,-2,1,8|governor:promise
-6,-3,-3,5,6,-5,-5,10|governor:propose
-1,0,-3,-2,14,-1,2,-8|governor:push
-8,10,-3,5,1,1,-2,-3|governor:put
-2,-4,5,-4,-12,5,13,-1|governor:raise
-2,-2,-2,0,-1,5,-5,8|governor:reach
0,0,-1,-11,0,0,-3,16|governor:ready
-2,0,-8,-2,2,14,-2,-1|governor:reckon
0,-2,2,-3,2,-3,-7,11|governor:recommend
0,0,-9,13,0,-4,7,-6|governor:refuse
0,5,0,-1,-5,-2,10,-6|governor:remain
-1,0,-3,13,0,-1,-3,-5|governor:request
0,-1,9,-3,-2,-1,-1,-2|governor:rise
-1,-1,-3,-1,-2,-7,-14,28|governor:rule out
0,0,2,-2,9,0,-8,-1|governor:rush
0,0,-1,-2,-2,-1,11,-5|governor:satisfy
0,0,0,8,0,0,-8,0|governor:scoff
-1,-1,2,14,-5,-3,13,-19|governor:seek
17,-3,-10,-7,11,-3,-20,14|governor:set
0,-1,-1,-5,10,-1,-13,10|governor:set aside
-1,0,13,-2,-1,0,-9,-1|governor:set its sights on
-2,-1,-10,-3,11,-4,12,-5|governor:settle for
-2,-1,15,2,-4,-1,-4,-6|governor:settle on
0,0,-1,0,0,0,-6,8|governor:shoot for
0,-1,-6,-4,-1,14,6,-8|governor:sign up
0,0,0,0,8,0,-9,3|governor:slip
0,0,11,-7,-4,-1,-2,3|governor:sound out
14,-1,-9,-3,-5,-1,5,0|governor:speak of
-2,-1,10,-6,3,-1,0,-3|governor:stand
10,0,-6,-1,0,0,-1,-1|governor:standard
-3,14,6,-7,-21,4,6,2|governor:stay
0,9,0,-1,-5,-1,1,-3|governor:stick to
0,0,-1,0,-14,-1,9,7|governor:stop
0,1,-1,0,-1,9,-4,-3|governor:study
0,0,2,-3,-4,-2,-5,13|governor:suggest
0,-2,-2,0,13,0,-6,-3|governor:swell
11,3,-7,-3,-12,4,-5,10|governor:take
0,0,-4,-1,-6,-2,18,-5|governor:take up
0,0,1,6,-1,0,4,-9|governor:talk
0,0,-2,-2,0,-4,18,-9|governor:talk about
-1,-1,6,14,-1,-3,0,-14|governor:talk of
-6,3,12,3,-10,6,-1,-8|governor:tell
-2,-1,-2,-5,16,6,-2,-10|governor:think
-1,-2,-3,-5,-1,-1,-2,14|governor:tie
0,0,18,-3,-2,0,2,-15|governor:time
-4,-1,13,-7,0,-2,-12,13|governor:urge
0,0,0,0,-6,0,9,-2|governor:use
0,0,0,-4,-5,0,2,9|governor:vote on
0,6,-8,-1,-7,0,11,-1|governor:vow
-5,-5,-4,-12,-9,3,8,25|governor:want
0,-1,-4,-4,-1,10,4,-3|governor:warn
0,0,-3,-2,-4,-2,-1,13|governor:weigh
18,-3,-11,-7,-11,0,0,14|last-1:benchmark False
14,-1,-5,-1,-2,-2,-7,4|last-1:benchmark True
3,4,-21,30,16,5,-27,-9|last-1:cap False
0,-2,-1,14,0,0,3,-14|last-1:cap True
-20,-8,26,5,-28,16,-12,21|last-1:demand False
-8,-4,-22,-7,34,-7,13,1|last-1:demand True
-13,-2,-16,3,-11,10,18,10|last-1:denial False
5,-2,-10,5,3,-3,-5,8|last-1:denial True
-20,15,-1,-12,19,33,-43,9|last-1:level False
-9,14,-22,8,2,1,-7,14|last-1:level True
-6,2,-9,-11,13,10,10,-9|last-1:other False
22,-20,0,9,26,-5,-30,-1|last-1:pledge False
30,-9,4,-13,24,-8,-22,-6|last-1:pledge True
-14,9,-43,4,2,36,-2,9|last-1:proposal False
-12,-3,-7,-10,11,1,1,19|last-1:proposal True
-4,-2,-11,10,14,-5,-10,8|last-2:benchmark False
-3,-9,-23,1,25,2,5,2|last-2:cap False
22,-7,-30,26,-17,2,-5,8|last-2:demand False
0,0,-8,-4,0,-1,3,10|last-2:demand True
-16,0,-9,-19,-5,-9,47,13|last-2:denial False
0,-17,-26,-2,-9,40,-23,36|last-2:level False
10,-4,-14,-6,-15,3,-1,26|last-2:level True
0,-2,2,-1,6,7,-11,-1|last-2:other False
6,-2,-37,-12,19,36,-29,19|last-2:pledge False
-9,-8,-3,4,-3,37,-4,-15|last-2:proposal False
-3,0,1,-4,9,-3,0,-1|last-2:proposal True
0,0,-3,0,-3,0,-2,8|last-shape:benchmark False tenth
18,-3,-6,-5,-8,-1,3,3|last-shape:benchmark False whole
14,-1,-5,-1,-2,-2,-7,4|last-shape:benchmark True whole
0,-1,-1,0,8,-1,-5,-1|last-shape:cap False fine
11,-1,-14,-4,16,-4,-1,-3|last-shape:cap False half
-8,5,-7,34,-8,10,-21,-6|last-shape:cap False whole
0,-2,0,14,0,0,3,-14|last-shape:cap True whole
1,-4,8,3,-3,6,-39,27|last-shape:demand False half
-2,-1,-2,-3,-15,14,16,-6|last-shape:demand False tenth
-19,-2,21,5,-10,-4,12,-3|last-shape:demand False whole
-3,0,-18,-7,19,-3,3,11|last-shape:demand True half
0,0,-5,0,15,-1,-7,-2|last-shape:demand True tenth
-5,-4,1,1,-3,-3,19,-8|last-shape:demand True whole
0,0,0,0,8,0,-6,-1|last-shape:denial False fine
-3,-1,5,-3,-4,9,0,-3|last-shape:denial False half
0,-1,-8,-2,-3,-1,13,1|last-shape:denial False tenth
-10,0,-13,8,-12,2,12,14|last-shape:denial False whole
0,-1,-3,3,13,-1,-10,-1|last-shape:denial True half
0,0,0,-7,-10,-1,21,-4|last-shape:denial True tenth
5,-1,-7,8,-1,-1,-16,13|last-shape:denial True whole
-1,-1,-3,0,9,-2,-2,-1|last-shape:level False fine
3,-7,17,-1,-33,9,8,3|last-shape:level False half
-3,-3,2,1,25,4,-28,4|last-shape:level False tenth
-20,26,-17,-11,18,22,-22,3|last-shape:level False whole
-1,-1,-2,-1,8,-2,1,-2|last-shape:level True fine
5,-4,0,-14,-4,-12,11,19|last-shape:level True half
-2,-2,-1,-1,3,-6,16,-8|last-shape:level True tenth
-11,21,-19,24,-5,22,-36,5|last-shape:level True whole
-1,-1,-3,-4,13,-5,2,-1|last-shape:other False half
-1,-1,-1,-1,-14,2,7,8|last-shape:other False tenth
-4,3,-5,-6,14,13,1,-16|last-shape:other False whole
-1,0,-1,0,9,-1,-4,-1|last-shape:pledge False fine
16,-4,30,-3,16,-19,-39,3|last-shape:pledge False half
-3,-2,-15,-8,8,1,19,-1|last-shape:pledge False tenth
9,-13,-13,20,-6,13,-7,-3|last-shape:pledge False whole
13,-2,7,-1,-6,-10,-1,-1|last-shape:pledge True half
0,-1,4,0,9,-2,-8,-3|last-shape:pledge True tenth
18,-6,-7,-11,18,3,-13,-2|last-shape:pledge True whole
0,0,0,0,11,0,-9,-1|last-shape:proposal False fine
6,-4,-13,0,-17,1,29,-3|last-shape:proposal False half
-2,-2,-3,-2,-12,7,-2,17|last-shape:proposal False tenth
-17,15,-27,5,19,29,-20,-4|last-shape:proposal False whole
-4,0,9,-6,8,-7,-8,9|last-shape:proposal True half
0,0,-2,0,9,-1,-1,-5|last-shape:proposal True tenth
-7,-2,-13,-4,-6,9,-1,25|last-shape:proposal True whole
36,-3,1,35,-2,-34,-8,-26|near-after:\"
10,12,-13,-14,31,7,-19,-13|near-after:#
-1,-1,0,-1,-3,8,2,-4|near-after:$
0,-1,-5,3,-6,-5,-31,46|near-after:'
0,0,1,0,9,-2,-10,2|near-after:'ll
-14,13,-30,45,10,-30,-9,16|near-after:'s
-1,-1,-7,9,10,-3,-2,-5|near-after:(
-2,-1,-7,10,14,-5,-4,-5|near-after:)
-44,-6,-1,18,43,-27,26,-9|near-after:,
7,-2,-20,4,-9,4,15,2|near-after:-
-38,-13,40,21,48,-71,24,-11|near-after:.
-6,2,-18,-24,-37,141,-18,-41|near-after:0
-2,16,-19,28,-12,-11,-1,1|near-after::
18,-11,1,-18,5,-23,30,-2|near-after:;
-13,0,-23,-23,-18,48,28,2|near-after:?
-38,10,-18,-4,30,-13,39,-6|near-after:DATE
-12,-12,18,-24,31,-15,-10,23|near-after:LAND
-9,11,-10,58,-10,-6,-14,-21|near-after:LEADER
-9,-6,-23,2,9,-19,52,-6|near-after:NATO
9,-9,40,11,-1,-11,-45,6|near-after:OUTLET
-4,11,-9,-11,-1,-6,2,18|near-after:PERSON
-3,-16,108,-34,1,-5,-16,-33|near-after:USA
15,15,-4,-1,-29,-8,8,4|near-after:a
0,-1,0,-4,-4,-3,-9,21|near-after:able
-8,6,-19,-11,0,31,3,-1|near-after:about
-4,-2,0,-4,26,-5,-8,-4|near-after:above
-4,-3,-9,-6,-2,-3,21,5|near-after:accept
6,-2,7,8,28,-6,-33,-8|near-after:according
0,0,0,0,6,0,-9,3|near-after:account
-1,0,-1,-1,0,9,-1,-5|near-after:actually
-1,-1,-9,-5,6,23,-1,-12|near-after:add
0,0,-3,-4,0,14,0,-7|near-after:additional
5,0,13,-5,-1,-1,-3,-8|near-after:administration
-2,9,0,-1,-1,-3,0,-1|near-after:administrations
16,0,-1,-1,-1,-2,-12,1|near-after:admission
-4,5,4,-5,-9,-2,4,7|near-after:adopt
0,0,-2,-9,-2,-3,10,7|near-after:affordable
0,0,0,-2,-2,0,8,-3|near-after:again
0,0,1,0,9,0,-7,-2|near-after:against
-6,0,-2,13,0,-2,-2,-1|near-after:agenda
1,-1,-5,7,-13,-3,20,-6|near-after:agree
-2,-6,-5,4,-1,-2,12,0|near-after:ahead
-1,-1,-1,-6,0,-1,22,-12|near-after:aim
-4,-1,-4,-5,-3,-9,20,5|near-after:air
32,-1,-15,-11,-2,-9,10,-3|near-after:all
-5,-2,-1,-2,-1,-4,2,13|near-after:alliance
16,-3,-1,-4,-1,-3,-17,13|near-after:allies
8,-1,-21,-8,-4,-7,29,4|near-after:ally
-1,0,-6,17,-4,20,-14,-12|near-after:alone
-2,-1,-4,6,31,-4,-18,-8|near-after:already
-1,0,6,1,2,-2,-8,2|near-after:also
0,0,-1,10,-3,-4,-12,10|near-after:am
26,-3,-7,0,6,-11,-27,14|near-after:among
0,0,-5,11,-2,5,-1,-8|near-after:amount
-16,-16,23,-10,5,-15,21,7|near-after:an
1,-8,-39,-17,53,-14,19,5|near-after:and
-1,-2,18,-3,-1,-2,-3,-4|near-after:anger
-1,0,-1,-2,0,16,-4,-6|near-after:annual
7,-1,-8,-2,-3,27,-6,-13|near-after:another
-3,0,28,-2,-2,-4,-4,-13|near-after:answer
0,0,0,-14,-2,0,18,-1|near-after:antalya
12,0,-20,38,0,-8,-4,-18|near-after:any
-1,0,-15,13,18,-2,-10,-2|near-after:anyone
-9,-2,-1,-11,5,4,7,7|near-after:are
-1,0,-3,0,-1,0,13,-7|near-after:areas
12,11,-7,-3,7,-3,-20,2|near-after:armed forces
-1,0,-2,-1,-1,-5,-2,12|near-after:armies
-2,13,-11,-1,4,-2,4,-6|near-after:arms
-7,0,-3,-7,-1,20,2,-5|near-after:army
-3,4,2,-3,-2,15,0,-13|near-after:around
0,0,8,-1,0,0,-2,-4|near-after:arrive
12,-8,6,-1,-25,-17,10,22|near-after:as
8,0,-4,-1,0,0,-2,-1|near-after:asian allies
-5,-2,14,-5,-12,-8,17,0|near-after:ask
-1,0,13,-2,-2,0,-8,-1|near-after:ask for
-1,18,-21,17,-21,16,-9,2|near-after:at
-1,-2,-1,-1,-4,11,3,-6|near-after:average
0,-1,0,-1,22,-3,-17,1|near-after:back
8,-1,-4,-1,1,-1,-1,-2|near-after:bar
-3,-1,-1,-1,-1,14,11,-18|near-after:base
-1,0,0,-3,-1,-7,14,-2|near-after:based
-25,-9,-4,-23,-8,10,14,44|near-after:be
-1,-1,17,-4,-5,-2,-8,3|near-after:because
35,0,-6,-2,-7,-4,-11,-5|near-after:become
24,0,-5,-8,-1,-4,-1,-5|near-after:becoming
-9,22,-4,39,0,-19,-25,-3|near-after:been
-3,-1,24,17,2,-9,-43,13|near-after:before
-1,0,9,-2,-1,-1,-1,-2|near-after:begin
-1,-1,-2,0,19,-4,-9,-3|near-after:behind
17,-1,-5,-4,-5,-8,3,4|near-after:being
18,-3,-6,-2,4,-6,-5,1|near-after:below
45,-1,-9,-7,-5,-4,-9,-9|near-after:benchmark
0,-1,16,-3,-1,0,-2,-9|near-after:better
-1,-1,1,16,-2,-13,14,-16|near-after:beyond
-1,0,13,-3,1,7,-3,-12|near-after:bill
-1,-3,-1,-3,-9,28,-5,-6|near-after:billion
-1,0,0,-1,0,14,-2,-10|near-after:bn
0,0,-1,0,5,-1,-12,9|near-after:books
0,-3,0,-4,-1,12,-2,-2|near-after:borrowing
-1,0,4,-1,-11,-1,12,-3|near-after:both
-2,6,-2,-1,-7,11,-3,-3|near-after:brake
-8,-2,-3,-2,-8,-5,47,-19|near-after:bridges
0,0,3,-1,0,0,-8,6|near-after:briefed
0,0,-1,-2,-11,0,11,4|near-after:bring
-1,-1,-3,15,0,-4,-1,-4|near-after:bring up
-3,10,-11,4,13,35,-27,-20|near-after:budget
-3,0,9,-14,-1,-5,-15,31|near-after:but
-1,0,-9,-3,-1,-1,9,5|near-after:buy
0,0,-2,0,-7,12,-1,-1|near-after:buys
3,-13,15,-11,-22,-4,23,9|near-after:by
-1,0,-2,14,-16,-2,15,-8|near-after:cabinet
0,-1,-1,0,-1,24,-17,-3|near-after:calculate
8,-1,2,8,-9,-3,13,-18|near-after:call
0,-1,-6,0,-5,16,0,-3|near-after:campaign
-2,-1,-10,10,-8,-5,22,-5|near-after:can
-1,-1,-5,-6,3,0,0,10|near-after:cannot
-1,17,0,-5,-9,-1,-1,-1|near-after:cap
-1,0,-2,-1,-2,0,16,-10|near-after:capabilities
0,0,-5,-1,-10,-4,8,13|near-after:capability
-1,-1,-3,-4,-2,18,-4,-3|near-after:case
-1,-2,18,-3,-1,-2,-3,-4|near-after:caused
-1,10,-3,-8,5,-4,6,-6|near-after:ceiling
0,-1,0,-1,15,-1,-11,-1|near-after:century
0,0,-11,0,18,0,-4,-2|near-after:change
-2,-1,-1,-3,-3,0,13,-4|near-after:changed
-3,0,-9,-10,-1,-1,11,14|near-after:chief
0,0,-2,0,-5,-1,12,-4|near-after:choose
-1,-1,-2,10,-1,0,-4,-2|near-after:clamor
0,0,-4,0,12,0,-7,-1|near-after:climb
-1,-2,11,-4,1,17,-6,-15|near-after:close
19,0,0,0,-2,-3,-5,-9|near-after:club
0,0,0,0,-9,0,7,2|near-after:coast guard
-2,0,-5,0,11,-1,-2,-2|near-after:cold
-5,0,9,21,-15,-14,-8,13|near-after:come
-1,-1,-1,-1,-6,9,6,-5|near-after:come to
-1,-1,-2,-1,-2,-1,10,-2|near-after:comes
0,10,0,-1,-7,-1,-1,1|near-after:coming
0,0,0,0,-8,0,8,0|near-after:commit
0,0,-2,-1,-1,0,8,-3|near-after:commitment
-1,-4,-1,8,-3,-2,0,2|near-after:committee
30,-1,-1,-2,-3,-1,-17,-5|near-after:common
0,0,-2,13,-2,0,-8,-1|near-after:conference
0,8,-2,0,-5,0,-1,0|near-after:confine
-1,3,-13,-4,-1,-3,5,14|near-after:constitution
-1,-4,0,-4,-1,22,-8,-3|near-after:constitutional
-1,0,9,-1,0,0,1,-8|near-after:conversation
-1,0,-5,9,0,0,0,-3|near-after:convey
0,0,-11,-1,-2,0,-4,18|near-after:cope
28,-1,-13,-7,-6,-4,-6,9|near-after:core
-1,0,-2,-1,-3,-2,23,-14|near-after:core defence
-2,0,-5,-2,-3,-2,31,-16|near-after:core defense
-2,-2,-3,-16,-1,46,-3,-19|near-after:cost
-2,0,2,-1,0,18,-18,0|near-after:could
0,0,0,8,0,-1,-5,-1|near-after:counterproductive
-2,-3,-3,-2,-2,14,-2,0|near-after:counting
40,0,-9,0,-11,-3,-12,-5|near-after:countries
4,-1,-3,22,-9,-3,1,-12|near-after:country
0,0,0,-4,0,0,14,-9|near-after:course
-2,-6,1,-1,-10,-6,33,-9|near-after:critical
0,10,0,-2,0,0,0,-7|near-after:cross
0,0,-9,0,-4,0,11,2|near-after:current
0,-2,-1,-1,-4,11,-1,-3|near-after:currently
-2,0,-1,-1,-1,-2,16,-8|near-after:cyber
0,0,0,15,-1,0,-11,-2|near-after:days
0,0,0,8,1,0,-9,0|near-after:deal
-1,-1,-1,-15,-4,-4,18,8|near-after:debate
-4,-3,-2,-3,-9,25,6,-10|near-after:debt
-1,6,2,-6,6,-2,7,-12|near-after:decade
-1,-4,-1,-1,18,-3,-4,-4|near-after:decades
-1,-1,0,11,-2,-1,-5,-2|near-after:decide
-5,-1,-11,-1,1,-1,4,11|near-after:decision
0,0,1,8,0,-3,0,-6|near-after:decline
-33,-11,25,45,-38,-16,18,10|near-after:defence
-2,-2,9,35,-9,-4,-21,-7|near-after:defence minister
-2,19,-9,17,3,1,-13,-15|near-after:defence spending
-1,-2,-17,-3,-4,-2,12,17|near-after:defend
14,-18,22,-29,12,12,-2,-11|near-after:defense
-1,2,-3,14,4,-4,-5,-6|near-after:defense minister
-1,-1,21,-4,-10,0,-9,5|near-after:defense ministry
-5,7,-17,3,-2,8,-15,23|near-after:defense spending
0,0,-3,4,6,13,-6,-14|near-after:deficit
0,0,2,-1,-5,-3,-12,19|near-after:deliver
-1,0,11,0,-1,-6,-5,2|near-after:demand
20,-1,-1,-2,-2,-1,-7,-5|near-after:democracies
-1,2,-5,2,-2,12,-12,3|near-after:did
0,0,-1,13,0,0,0,-10|near-after:direction
0,-1,-3,18,0,-7,-2,-5|near-after:discuss
-1,-2,1,11,-2,-10,3,0|near-after:do
0,0,0,-7,-1,-2,-27,39|near-after:doable
-1,0,9,-2,2,-2,-3,-4|near-after:documents
-2,-6,-5,-5,7,20,-6,-2|near-after:does
0,0,0,5,-5,-2,-9,13|near-after:done
-1,-1,21,0,-11,-4,-6,2|near-after:draft
0,0,-4,-1,-1,-1,9,0|near-after:dragged
0,-1,0,-1,-2,-1,12,-7|near-after:draws
-1,0,14,-1,-8,-1,0,-4|near-after:drew
-1,0,-3,-5,-2,-3,28,-14|near-after:due
-2,0,-9,9,14,-7,-2,-4|near-after:during
-1,-1,-1,-6,-6,0,11,5|near-after:each
-1,-2,25,-5,4,-5,-9,-7|near-after:early
-1,0,-1,-3,-1,-2,-1,8|near-after:earmark for
-5,4,2,-18,-16,5,35,-7|near-after:economic output
0,-8,0,0,5,0,-3,6|near-after:editorial
-7,-1,20,-1,0,-4,-2,-5|near-after:effort
0,0,0,0,-13,11,4,-2|near-after:eight
-3,-1,13,-6,-9,3,1,3|near-after:election
-1,0,19,2,-1,-2,-2,-16|near-after:else
-2,-3,-2,-2,-2,15,-3,-1|near-after:end
-2,-1,-21,-16,3,-5,33,8|near-after:enough
-1,0,-2,-1,27,-1,-21,-1|near-after:estimate
-1,0,12,18,-1,-2,-6,-20|near-after:europe
-2,0,-1,9,0,0,-4,-1|near-after:europeans
11,0,-9,-1,-1,0,-6,7|near-after:even
-1,0,-3,-8,-9,11,11,-1|near-after:every
-5,0,11,-2,-1,-1,-2,0|near-after:every ally
0,0,20,0,0,-1,-5,-14|near-after:everything
-3,0,-3,-1,11,0,-1,-3|near-after:example
-1,-1,-1,-1,-19,23,-9,7|near-after:exchange
-2,-3,-1,-1,-4,25,-6,-7|near-after:exempt
-6,0,12,-2,4,-4,6,-10|near-after:expect
0,0,-1,0,-4,-2,-12,19|near-after:explain
0,0,0,0,10,0,-9,0|near-after:eye
-2,0,22,-8,0,0,-8,-3|near-after:face
0,-1,-5,0,1,0,11,-6|near-after:fact
18,0,-5,-2,-2,-4,-1,-4|near-after:fails
-4,-1,-3,-4,23,-6,2,-7|near-after:far
0,0,13,-1,0,-6,-6,2|near-after:fast
-1,-1,-4,-2,-1,-3,-11,22|near-after:few
-5,-2,-7,-9,-5,2,21,5|near-after:figure
-1,-1,-2,-2,0,13,-2,-6|near-after:filled
0,0,0,0,-2,-11,15,-2|near-after:final
-1,0,0,10,-5,-2,0,-1|near-after:finance minister
0,-1,0,0,-9,7,-8,12|near-after:financed
-1,-1,-2,-3,-1,21,-14,2|near-after:find
-3,0,-10,16,7,-6,-12,8|near-after:first
-2,-2,-9,-3,-5,-5,-6,30|near-after:five
-1,0,10,-2,-2,-3,-1,-2|near-after:float
12,0,5,-18,-3,-3,1,7|near-after:floor
-1,0,-1,-3,-2,-1,19,-10|near-after:follow
26,-10,-8,1,-25,-33,5,43|near-after:for
6,-3,-15,-9,2,17,13,-11|near-after:force
-1,0,-2,-7,-3,-1,16,-3|near-after:foreign minister
0,0,-7,12,4,0,-8,0|near-after:foreign ministry
0,0,0,-4,0,-1,-2,8|near-after:former
0,0,0,-1,-7,0,11,-2|near-after:forward
-1,11,-6,-3,-10,8,3,-3|near-after:four
16,0,0,-1,-13,13,-10,-4|near-after:free
1,-14,28,-10,-51,17,11,18|near-after:from
0,0,0,-1,0,0,8,-6|near-after:full
0,0,0,0,-15,0,16,1|near-after:fully
-2,0,-9,-3,10,19,-10,-5|near-after:fund
0,0,-4,11,0,0,0,-7|near-after:funds
0,0,1,0,-1,8,-2,-4|near-after:further
-13,-27,-30,8,29,29,-18,20|near-after:gdp
0,-6,-4,-4,1,-5,2,15|near-after:get
-1,-1,9,2,-4,-20,12,3|near-after:give
62,-2,-38,-6,1,-2,-10,-4|near-after:global
-5,29,7,-4,7,-10,-14,-11|near-after:gnp
-6,-1,-7,0,-4,-14,10,23|near-after:go
-5,-2,11,0,-19,8,1,6|near-after:goal
-5,-1,0,8,10,-10,2,-4|near-after:government
1,-26,-30,30,3,-7,-2,30|near-after:gross domestic product
-4,30,2,-4,10,-9,-12,-13|near-after:gross national product
-1,0,20,-1,-7,-1,-6,-4|near-after:group
-1,0,14,-1,-3,-5,-1,-4|near-after:guard
-6,5,-2,-1,-16,-1,22,-1|near-after:guideline
17,15,-17,31,-8,-16,4,-25|near-after:had
2,-2,-22,-20,-3,10,35,1|near-after:hague
0,-1,-1,-1,-4,-1,-30,39|near-after:half
0,-2,-1,17,12,-7,-4,-14|near-after:happening
0,0,8,9,-1,-1,-12,-2|near-after:happy
27,0,-7,-11,-1,-14,3,3|near-after:hard
0,0,11,0,0,0,-3,-8|near-after:hard defence
7,-7,20,2,8,-32,-8,10|near-after:has
-9,2,-13,1,-4,31,-15,6|near-after:have
-13,-9,-12,19,-1,15,1,0|near-after:he
0,0,-9,-2,-2,9,12,-7|near-after:head
-1,0,17,-6,-2,-1,-3,-3|near-after:heard
0,0,10,-5,0,0,-1,-4|near-after:hearing
0,0,-3,-1,13,-1,-2,-7|near-after:helped
-5,-1,19,-5,-1,-1,5,-10|near-after:higher
-1,-1,-7,19,5,-2,-5,-7|near-after:him
-9,-4,5,19,-15,0,-21,25|near-after:his
-1,8,0,0,-3,-1,-2,-1|near-after:hold
24,0,-11,-4,-1,-3,-2,-3|near-after:hold up
-1,-4,0,14,-4,-3,-4,1|near-after:house
-1,-1,-1,-1,0,9,-1,-4|near-after:household
-1,-2,15,-3,-1,-3,5,-10|near-after:how
-4,-1,-3,-3,-1,-2,17,-3|near-after:however
-2,-1,-3,8,-5,-13,5,10|near-after:i
-6,-5,-1,1,-12,1,-14,35|near-after:if
-2,0,-2,-7,0,0,12,-1|near-after:important
-2,-1,8,38,-4,-4,-13,-22|near-after:impossible
-24,0,2,-9,16,7,-13,21|near-after:in
0,0,-1,0,6,0,-8,4|near-after:includes
23,-1,-2,-2,-3,-2,0,-13|near-after:income
-1,-6,-4,-1,-10,-6,28,0|near-after:infrastructure
0,0,0,0,-11,0,-3,15|near-after:instead
0,0,0,-2,-18,20,0,-1|near-after:instead of
22,-6,-12,-10,24,-15,-7,5|near-after:into
0,0,0,-1,-5,0,13,-7|near-after:invest
-1,0,0,0,-6,-2,12,-3|near-after:involved
9,-27,-8,14,24,26,-6,-31|near-after:is
6,3,7,10,-17,4,16,-28|near-after:it
13,1,-13,11,-11,15,-9,-8|near-after:its
0,5,-17,-2,-5,-2,11,10|near-after:itself
-1,-6,-3,2,8,-5,14,-10|near-after:just
-2,14,5,-2,-14,-2,5,-3|near-after:keep
0,0,9,-1,-3,-2,-1,-2|near-after:lanes
0,0,-1,-1,1,13,-1,-11|near-after:largest
-6,5,-5,-7,10,-5,10,-2|near-after:last
0,0,-11,-2,0,-1,1,13|near-after:later
-2,-1,5,-11,-4,-3,26,-10|near-after:law
-1,0,-2,14,0,0,-8,-3|near-after:leaders
-1,0,-1,4,-7,14,-2,-6|near-after:leadership
-4,-1,-1,-8,2,-1,-7,20|near-after:least
-2,-3,-2,-2,-3,-4,-4,20|near-after:leave
-1,-5,-2,-1,1,10,4,-6|near-after:less
15,-1,0,17,-6,-2,-17,-5|near-after:let
-3,-1,7,-7,-4,9,1,-1|near-after:level
0,-10,0,0,10,0,0,0|near-after:lift
6,-3,8,-3,26,-3,-5,-26|near-after:like
-1,18,-1,-2,-5,-3,-3,-3|near-after:limit
-4,15,-5,-8,-4,-5,2,8|near-after:line
-1,0,-3,-1,-1,-3,22,-13|near-after:little
8,0,-2,-4,-3,-8,-8,17|near-after:long
-2,2,-1,-6,-4,24,-5,-8|near-after:longer
-1,0,-1,0,10,-1,-5,-2|near-after:lowest
14,7,3,-2,-2,-6,-6,-9|near-after:made
-1,0,-1,-1,8,0,-5,0|near-after:make
-2,0,-8,11,-2,-4,12,-7|near-after:makes
0,-3,0,0,-2,0,-7,13|near-after:manifesto
-1,-7,-1,-4,20,-1,3,-8|near-after:many
0,0,-1,3,0,-1,-20,18|near-after:marcos
8,6,-9,0,8,0,-11,-1|near-after:mark
-2,0,6,8,-9,14,-11,-5|near-after:matter
-2,-1,7,-2,-2,-6,0,8|near-after:may
13,-3,-4,24,-2,39,-19,-48|near-after:mean
11,0,0,0,-3,0,-2,-6|near-after:measure
-2,0,-9,-1,5,0,12,-5|near-after:measured
-2,-1,15,1,-12,-10,23,-14|near-after:meet
-2,2,-13,-8,13,-1,15,-5|near-after:members
-2,-2,18,-8,-3,14,-4,-13|near-after:mention
25,-3,-10,-6,-15,11,-1,-1|near-after:military
28,0,-13,7,-2,2,-16,-5|near-after:military spending
-2,-2,6,-4,-6,-6,-21,34|near-after:mind
-2,-3,13,-2,-3,-3,-12,11|near-after:minimum
-1,-2,-7,-2,2,17,-5,-2|near-after:ministry
-1,0,-6,-3,-1,0,13,-1|near-after:model
-1,-1,-3,-6,4,18,0,-12|near-after:money
10,-15,-25,11,15,1,-12,14|near-after:more
-4,4,-3,-2,16,-5,-5,-2|near-after:most
-2,-1,-4,14,-4,19,-10,-13|near-after:much
0,0,-2,0,-10,7,-3,10|near-after:munitions
7,-1,-5,-13,-5,6,-1,10|near-after:must
-3,-3,-3,14,4,15,6,-30|near-after:n't
-1,-2,13,-1,1,-1,-4,-5|near-after:name
-2,8,-1,3,0,-4,-1,-3|near-after:nation
7,-1,-7,-6,16,-1,-5,-3|near-after:national
-1,-3,-1,18,-21,25,-5,-11|near-after:national income
-3,0,-2,-6,-1,-2,5,10|near-after:national security
16,0,-1,-1,-2,-1,-7,-4|near-after:nations
-1,0,-3,-4,0,-1,-6,15|near-after:natural
-2,14,4,-4,-3,9,0,-19|near-after:need
-1,0,1,-2,-1,-1,-15,19|near-after:needed
25,-1,0,-9,-8,-6,-4,5|near-after:needs
0,24,-1,0,-21,-1,0,-1|near-after:neighbors
-3,-1,30,-6,-10,-6,-2,-2|near-after:neither
-1,-2,-1,0,-4,-2,13,-3|near-after:networks
-3,2,-11,44,-2,-5,-7,-16|near-after:never
34,-1,-16,-9,-3,-6,8,-7|near-after:new
-2,0,2,13,-2,0,-8,-3|near-after:news
-8,2,-16,-12,-5,-14,26,26|near-after:next
-4,2,-6,-10,-1,16,17,-14|near-after:no
16,0,-7,-3,0,-3,0,-2|near-after:no one
-1,-1,11,0,22,-5,-17,-8|near-after:nobody
0,0,-2,-1,-1,0,-3,8|near-after:nominee
0,0,-1,2,-5,-1,-5,10|near-after:none
-5,-1,-9,31,-7,-4,7,-12|near-after:nor
20,0,-9,8,-3,-1,-3,-10|near-after:norm
-13,9,-16,48,1,-5,11,-36|near-after:not
-1,-2,13,-2,-15,11,-2,-3|near-after:note
-1,0,0,-10,4,13,0,-5|near-after:nothing
4,-4,15,-11,64,-10,-37,-19|near-after:now
-2,-1,1,15,-2,-2,2,-11|near-after:number
-1,-1,-1,14,-2,-1,-7,-2|near-after:numbers
-5,-1,1,0,-8,-1,5,9|near-after:objective
-15,2,-1,-26,5,-7,5,37|near-after:of
-2,1,7,9,-2,-7,8,-14|near-after:off
-2,-2,-6,28,-1,-3,-9,-4|near-after:official
-4,-6,17,-2,6,-9,3,-4|near-after:officials
26,3,-19,-13,-11,2,-17,28|near-after:on
-1,2,7,4,4,-2,5,-18|near-after:once
-4,-1,-13,-9,0,30,0,-3|near-after:one
-5,-8,-8,-6,16,4,9,-2|near-after:only
-4,0,-2,-3,-1,-4,-1,14|near-after:options
5,0,-30,33,-4,11,-45,31|near-after:or
-2,0,9,-2,-1,-2,-11,9|near-after:order
-1,-1,-10,39,-1,-7,-7,-13|near-after:other
0,0,-11,-1,16,0,1,-4|near-after:ought
0,-1,11,-1,15,-2,-9,-13|near-after:our
-11,-1,-8,63,-20,-7,32,-48|near-after:out
0,0,-2,-3,-7,0,-14,27|near-after:outer
0,13,0,0,-11,-1,-1,0|near-after:outlay
-5,12,-1,-1,12,-4,-12,-1|near-after:outlays
0,0,-1,0,8,0,-5,-1|near-after:output
-2,17,-7,-6,-11,-2,20,-9|near-after:over
0,-2,-1,17,12,-7,-4,-14|near-after:overnight
-4,-3,18,-1,6,-3,-25,12|near-after:own
-1,-1,4,-3,-3,-4,14,-7|near-after:panel
-1,-1,-12,-1,-1,0,-1,17|near-after:panels
-2,-1,-9,-6,-10,-2,19,10|near-after:parliament
-1,-1,-13,-2,-4,-2,-4,26|near-after:parliamentary
-2,0,4,4,1,-1,-13,8|near-after:part
-6,-1,4,8,-7,-1,5,-3|near-after:party
0,0,0,0,-5,0,8,-1|near-after:passed
10,0,-6,-2,-4,-2,8,-3|near-after:passing
-1,-1,7,-10,4,-2,10,-6|near-after:past
9,-3,7,-5,-6,16,-8,-10|near-after:pay
0,0,0,-1,11,0,3,-12|near-after:pencil in
0,0,0,0,11,-1,-6,-4|near-after:pensions
-1,0,8,-5,-1,-1,-15,14|near-after:people
-2,0,-3,-2,0,9,0,-2|near-after:per
-1,-1,7,6,-7,-2,11,-12|near-after:person
0,-1,-2,-3,-1,-9,-3,21|near-after:phased
-3,-1,10,-8,-24,-4,16,15|near-after:plan
0,0,-2,-11,4,-1,11,0|near-after:please
-4,-1,-8,-1,-6,-1,25,-4|near-after:pledge
0,0,0,-8,-2,-2,-19,32|near-after:plenty
0,0,2,-2,-1,-3,16,-12|near-after:plucked
0,0,0,0,0,-2,-14,18|near-after:plus
-3,-1,-1,-4,-12,2,1,18|near-after:point
-1,2,-17,-8,-9,-1,18,17|near-after:policy
-1,6,14,-1,-1,-5,-2,-10|near-after:political
-1,1,18,5,-9,-7,14,-19|near-after:possible
18,0,-7,-1,0,-4,-1,-5|near-after:power
-1,12,0,-5,-1,-1,-3,-2|near-after:predecessors
-1,-1,1,35,-1,-7,-14,-12|near-after:premier
0,-2,-4,-1,12,-2,-4,0|near-after:present
-2,-1,15,-5,4,-5,-19,12|near-after:president
-1,0,2,-2,-3,0,8,-4|near-after:press
16,0,-1,-1,-1,-2,-12,1|near-after:price
-2,-1,16,10,-6,-2,-3,-12|near-after:prime minister
0,0,-3,0,-2,0,9,-3|near-after:program
0,0,0,0,5,7,-10,-1|near-after:project
-4,5,-3,-7,7,-7,9,0|near-after:promise
0,0,-5,0,-1,-1,-1,9|near-after:proposals
-1,-6,-4,0,-9,-5,34,-8|near-after:protect
0,0,-3,-1,-5,0,12,-3|near-after:protests
-2,0,14,1,-1,-5,-5,-2|near-after:public
-5,-1,-7,28,-11,-5,-3,5|near-after:put
-1,0,-1,41,-2,-5,-20,-12|near-after:question
0,-1,-1,9,-2,0,-5,0|near-after:quote
-7,7,-5,16,-4,4,-4,-7|near-after:raise
-3,0,6,-2,2,-4,8,-6|near-after:rather than
-2,9,-2,2,26,-5,-25,-2|near-after:reach
-1,0,-4,-4,-10,6,-18,31|near-after:realistic
-1,0,0,-2,0,-6,0,9|near-after:reasonable
0,-8,0,0,8,0,0,0|near-after:recall
-3,0,-3,-5,2,-11,1,19|near-after:region
-1,0,-1,16,0,-1,-9,-4|near-after:reject
24,-1,-12,-1,-1,-2,10,-16|near-after:related
-1,0,9,-3,-1,-1,-1,-3|near-after:relayed
-1,-1,-7,-4,-2,-1,4,14|near-after:remain
6,0,-12,0,-4,0,10,0|near-after:replacing
-1,0,1,16,-1,-9,-2,-4|near-after:reply
-3,-1,20,10,-15,-5,-31,24|near-after:report
0,0,-8,3,6,-1,2,-2|near-after:reporters
-2,0,3,11,-3,-2,-2,-5|near-after:request
0,0,-1,0,0,9,0,-7|near-after:require
0,-3,-2,7,-2,-1,8,-7|near-after:requirements
-2,0,-7,0,-6,-1,-5,20|near-after:resilience
-2,10,0,-1,-1,-3,0,-1|near-after:respected
-1,-1,13,-5,-1,-1,-1,-2|near-after:return
0,0,0,0,-9,-1,5,6|near-after:review
-8,-2,12,-2,-8,-4,2,10|near-after:right
-2,-3,0,22,0,-2,-11,-3|near-after:road
-1,0,-1,-14,-1,-1,1,17|near-after:roads
0,-2,-9,12,0,-1,0,1|near-after:room
-1,0,-2,-1,-19,23,4,-5|near-after:roughly
-5,0,10,0,0,0,-2,-1|near-after:ruling
0,0,0,-1,-7,4,9,-5|near-after:run
-2,-4,-2,-1,9,-3,5,-3|near-after:running
-1,0,0,-1,-3,9,-1,-3|near-after:sailors
17,-1,-2,-5,-11,1,3,-3|near-after:same
-20,-17,4,46,10,-34,-16,27|near-after:say
0,-1,9,-1,0,-2,-1,-2|near-after:sea
-1,-2,14,-3,17,-1,-23,-1|near-after:secretary
-3,-1,14,8,-1,-3,-4,-9|near-after:seek
-1,-1,1,-1,1,-1,-6,9|near-after:seen
-6,-1,12,9,-1,-2,-3,-9|near-after:senior
15,-1,-3,10,-1,-5,-4,-11|near-after:sense
39,0,-16,-5,-8,-6,-4,0|near-after:serious
-2,8,0,0,0,-3,0,-1|near-after:served
0,2,8,-1,-12,-1,5,-2|near-after:set
-2,-3,-14,16,17,12,-6,-20|near-after:share
-1,-1,-6,24,4,-2,0,-17|near-after:she
-1,-1,-1,0,4,0,-9,7|near-after:short
-7,14,4,-15,-4,-20,6,22|near-after:should
-2,1,-3,-4,7,-2,8,-5|near-after:show
-1,-1,0,-1,11,-1,-7,0|near-after:shrink
-1,0,-4,11,0,-2,-1,-3|near-after:side
-6,-1,7,4,7,-4,5,-13|near-after:since
-1,-1,-1,-1,12,10,-10,-8|near-after:six
-6,0,20,-1,3,-4,-1,-9|near-after:size
-2,6,-8,-6,17,-4,-11,8|near-after:so
-1,-2,-3,-2,-7,5,-2,11|near-after:some
-1,-1,14,-9,14,-3,-13,-1|near-after:soon
0,0,-11,-2,0,-1,0,14|near-after:sooner
-1,-1,31,-10,-14,0,0,-5|near-after:source
0,0,8,-8,-2,-1,1,3|near-after:sources
0,0,-3,-1,20,-1,-7,-8|near-after:special
17,-3,-14,-11,23,20,-28,-5|near-after:spend
18,-1,-17,-4,-2,13,-5,-1|near-after:spokesman
76,-3,-53,-11,-5,-4,-2,3|near-after:standard
-1,-1,-1,-2,-5,-4,13,1|near-after:start
-2,-2,12,-3,0,-2,-11,8|near-after:state
-1,0,-1,-1,-4,-5,-5,17|near-after:stay
-3,1,-5,-6,-5,-2,7,13|near-after:step
-2,8,-4,-3,4,20,-4,-19|near-after:still
-1,0,0,-2,-3,-1,9,-2|near-after:stone
0,1,-11,0,0,-1,0,12|near-after:strategist
3,-2,-4,-8,-5,-3,3,15|near-after:strategy
-1,0,-3,-2,-1,0,8,-1|near-after:struggle
0,0,0,0,-4,0,-4,9|near-after:study
-2,7,-13,-2,-1,-4,-1,16|near-after:successive
-1,-1,-1,-1,-13,-8,10,15|near-after:suffice
0,0,8,-5,-6,-4,7,0|near-after:sufficient
-3,-1,33,-2,-11,-6,-6,-5|near-after:sum
3,-2,-12,16,-5,-10,11,0|near-after:summit
-1,-1,-1,6,13,-11,-4,0|near-after:swallow
0,0,-1,0,0,0,-10,11|near-after:swell
-7,-1,-3,29,-5,-7,-14,7|near-after:table
0,4,-1,-16,-1,-3,-3,20|near-after:taboo
-1,0,1,-5,-6,5,23,-17|near-after:take
-1,-1,-9,1,-1,4,-17,24|near-after:talk
0,0,-1,-4,0,12,-1,-7|near-after:talk about
-5,-3,-4,22,-8,-4,-2,4|near-after:target
0,0,5,0,0,0,-13,9|near-after:tariff
0,-1,-3,1,9,-1,0,-5|near-after:tax
-7,0,-2,-5,-9,21,-7,9|near-after:taxes
9,-1,15,4,16,-13,-13,-17|near-after:tell
-2,-2,0,-2,-3,8,3,-1|near-after:ten
0,0,16,0,0,0,1,-15|near-after:termed
0,0,8,-1,0,0,-3,-3|near-after:testify
-5,-2,3,-2,3,35,-7,-25|near-after:than
-5,-14,8,0,29,-41,22,1|near-after:that
73,-21,-2,-35,3,-4,-12,-1|near-after:the
0,-3,-23,8,-4,3,13,6|near-after:the military
25,16,20,-3,-7,-11,-31,-10|near-after:their
-2,0,2,-1,11,-4,-21,15|near-after:them
-1,0,26,-5,-3,-2,0,-15|near-after:there
-1,-1,-6,-1,11,-4,-1,3|near-after:thereabouts
0,0,-1,0,-15,0,14,3|near-after:thereafter
-2,1,5,-2,12,-5,0,-9|near-after:they
-2,8,0,-8,-2,-2,12,-4|near-after:thing
0,0,-1,-1,4,13,-10,-4|near-after:third
-4,-2,-22,29,11,-4,-4,-5|near-after:this
-2,-2,-1,-2,-10,-3,19,1|near-after:three
-1,-2,8,-1,5,-2,-2,-6|near-after:threshold
-1,4,0,6,-37,-1,30,-1|near-after:through
-1,1,-7,3,17,-1,-9,-3|near-after:time
-3,-3,-4,-2,6,17,-1,-10|near-after:times
0,0,-1,-4,0,13,0,-7|near-after:tn
-10,1,3,4,23,1,-12,-10|near-after:to
0,0,0,0,9,0,-8,0|near-after:today
0,0,-5,-7,-2,-4,9,10|near-after:too
-1,1,-8,-2,0,14,0,-4|near-after:tout
0,0,-5,-1,-1,0,-4,12|near-after:trade
-3,8,1,-7,-12,37,-10,-15|near-after:trillion
-4,0,-7,0,-1,0,13,-1|near-after:turn
18,-1,0,-1,-2,-1,-7,-5|near-after:turning
0,0,-4,-2,-3,0,11,-1|near-after:turns
-1,-2,-1,-3,17,6,-5,-12|near-after:two
-2,24,-4,5,7,-10,-13,-7|near-after:under
0,0,0,2,12,0,-6,-7|near-after:unless
0,0,0,17,0,0,-4,-12|near-after:unrealistic
-2,0,-2,34,-2,-3,-18,-7|near-after:unreasonable
21,0,-7,-9,8,0,-5,-9|near-after:until
-6,-10,-9,22,-10,4,-6,15|near-after:up
-1,-3,1,8,-2,-2,0,-1|near-after:upper
0,0,11,-1,-3,-1,-4,-2|near-after:urge
-2,0,-10,24,-4,-7,1,-1|near-after:us
0,-1,-1,-2,-5,0,1,9|near-after:view
-3,-1,7,-5,-3,7,-12,9|near-after:voters
-1,0,-2,0,-5,0,9,-2|near-after:wales
-1,-1,7,-11,8,-5,1,3|near-after:want
-3,-4,-3,20,17,-4,-17,-7|near-after:war
-7,-1,-4,-7,12,17,-1,-10|near-after:warn
-19,14,15,37,15,-45,10,-27|near-after:was
5,-1,15,1,12,-7,-21,-3|near-after:way
-2,0,-7,-3,-1,0,8,5|near-after:waypoint
-3,-2,-8,3,-20,-3,6,25|near-after:we
0,0,0,0,-6,0,13,-6|near-after:weeks
-5,0,3,0,5,0,6,-8|near-after:welcomed
3,14,0,-4,7,-10,-22,11|near-after:well
-1,0,7,-3,-5,-4,-5,11|near-after:were
19,0,0,0,-2,-3,-5,-9|near-after:western
18,-5,25,-4,-10,-11,-17,3|near-after:what
11,-4,11,-11,-7,-6,6,-1|near-after:when
-3,-1,3,-6,10,-5,-11,13|near-after:where
0,-3,0,0,8,-1,-1,-2|near-after:whereas
28,24,-5,-24,3,-11,-12,-3|near-after:which
-2,0,-3,10,22,-8,-10,-8|near-after:while
-4,-1,10,-9,28,-7,-10,-6|near-after:who
-5,3,-14,-16,-6,13,30,-5|near-after:will
0,-2,23,4,1,-21,-2,-3|near-after:with
-2,-4,-11,-11,-24,-8,-1,61|near-after:within
-3,8,-8,-5,4,-5,-4,13|near-after:without
0,-1,6,10,-3,-1,-2,-10|near-after:wo n't
0,0,-1,-2,-4,11,-3,-1|near-after:won
0,0,-9,-1,0,10,0,0|near-after:work out at
0,6,-1,-1,-3,-9,-2,10|near-after:world
0,-2,-2,0,-1,9,1,-5|near-after:worth
-11,-13,4,-25,-15,133,-69,-5|near-after:would
-3,3,0,-7,-2,-1,-13,23|near-after:write
11,10,-5,-1,-8,-1,-2,-4|near-after:yardstick
-3,11,-23,-10,-14,-2,53,-14|near-after:year
-6,3,-13,-13,7,-13,19,15|near-after:years
-2,2,-11,-6,-9,62,-24,-13|near-after:yen
0,0,16,-10,0,-1,-3,-1|near-after:yes
0,0,-1,-4,-3,12,-3,-1|near-after:you
0,0,0,0,0,9,0,-8|near-after:£
-1,-4,-5,-3,3,22,-3,-8|near-after:¥
0,-1,-2,-3,0,11,-3,-2|near-after:€
-5,-11,14,-13,-13,-9,5,31|near-before:\"
-9,3,-18,-16,13,19,27,-19|near-before:#
0,0,-1,-1,3,-2,-11,13|near-before:$
-15,-5,1,-4,-13,-5,33,10|near-before:'
0,0,0,-8,-2,7,-9,12|near-before:'d
-1,0,-10,-3,-7,-1,24,-2|near-before:'ll
-14,10,-10,-29,22,-44,17,48|near-before:'s
1,-1,-7,0,6,13,-4,-7|near-before:(
0,-1,-9,-3,4,14,-3,-1|near-before:)
-2,-2,-10,-1,-2,-2,26,-7|near-before:*
30,-8,11,-37,47,3,-20,-26|near-before:,
-13,23,5,-15,-17,-23,16,23|near-before:-
-12,-2,-3,-5,-5,3,-19,42|near-before:.
-16,2,-1,-6,49,1,-14,-17|near-before:0
-4,-28,20,2,-16,26,9,-9|near-before::
5,3,1,-15,16,-7,17,-19|near-before:;
-12,0,26,-29,30,-9,40,-46|near-before:DATE
-6,3,2,-1,-1,0,11,-9|near-before:EU
-25,6,52,-6,6,-3,-1,-28|near-before:LAND
-24,1,2,20,-20,-18,30,10|near-before:LEADER
-19,-12,-25,34,-6,-7,49,-15|near-before:NATO
-4,-1,1,-19,-8,23,-28,35|near-before:OUTLET
-1,7,20,1,-10,-13,-5,1|near-before:PERSON
37,-29,104,-17,31,-26,-69,-31|near-before:USA
31,-1,3,21,-62,9,-27,26|near-before:a
0,0,0,-1,0,0,-11,12|near-before:abe
13,5,1,-14,18,-27,-13,17|near-before:about
-4,-15,-3,-6,-21,41,14,-6|near-before:above
-6,0,22,-1,-5,-3,-1,-4|near-before:abrupt
-3,-3,22,1,-2,5,-6,-15|near-before:accept
-1,-1,-2,-5,0,-1,0,10|near-before:acknowledge
-1,-4,-5,-2,-2,9,9,-4|near-before:add
0,-2,0,-3,-4,20,-3,-8|near-before:additional
-1,-2,-18,1,-6,2,15,10|near-before:adopt
0,0,-2,-2,-5,-2,-1,13|near-before:advice
-9,-1,-1,-6,-1,-5,-3,25|near-before:advocate
4,-2,23,-13,-7,-5,12,-11|near-before:after
0,0,-2,0,0,-3,11,-5|near-before:afterward
0,0,-5,0,-1,-2,8,0|near-before:again
7,-3,-12,3,10,6,-15,4|near-before:against
-2,-4,-12,11,-6,8,10,-5|near-before:agree
0,0,-2,-1,-6,0,13,-2|near-before:agreement
-2,-2,-2,-12,-8,9,1,16|near-before:aim
15,0,5,-7,-4,1,-5,-5|near-before:all
-2,0,8,0,-1,0,-4,-1|near-before:all allies
-4,-2,-5,12,-6,-3,6,0|near-before:alliance
10,0,-8,0,-1,0,-1,-1|near-before:alliances
19,-1,19,-6,5,-4,-34,1|near-before:allies
-5,-1,6,-2,17,-1,-7,-8|near-before:allies in asia
-1,11,3,-2,-9,-2,-5,5|near-before:allowed
12,-2,1,-14,-4,-7,33,-19|near-before:ally
17,0,-3,-2,-3,-7,2,-4|near-before:alone
0,4,-2,-3,0,20,-8,-11|near-before:along
-7,-1,5,-5,35,-3,-18,-7|near-before:already
-1,-1,16,-4,-4,-3,-12,9|near-before:also
-2,-2,-2,-2,-2,14,-5,2|near-before:alternative
0,-1,4,-10,9,-5,-7,10|near-before:am
0,0,16,-8,0,0,-5,-2|near-before:ambassador
-1,0,-6,-2,-1,-1,-2,12|near-before:ambition
-4,0,19,-1,-1,-1,-3,-9|near-before:america 's allies
5,0,-6,-6,-1,-1,17,-8|near-before:among
0,1,-3,12,0,-1,-15,7|near-before:amount
11,-5,0,-16,-4,5,-11,19|near-before:an
-1,-1,0,-4,-3,-5,8,6|near-before:analysis
18,-1,-5,-4,-3,-12,0,8|near-before:analysts
17,-9,12,-17,9,-24,-20,32|near-before:and
-1,0,-4,-2,-2,0,-4,13|near-before:angus
-1,2,-10,-1,-2,-3,9,6|near-before:annual
0,0,8,-1,2,-5,-2,-1|near-before:another
20,0,-12,2,0,-1,-2,-6|near-before:answer
-4,-2,-8,16,-2,18,-4,-13|near-before:any
-1,-1,0,8,-7,6,-3,-1|near-before:anything
0,0,0,19,-5,0,-12,-2|near-before:anywhere
0,-1,4,-2,11,-3,-4,-4|near-before:approach
0,0,0,0,20,-1,-14,-4|near-before:approve
1,3,-11,-10,-11,-9,33,4|near-before:are
-1,-1,-3,-2,-10,10,-7,14|near-before:argue
-1,-3,6,-8,-3,-2,-5,15|near-before:argue for
5,-4,0,-1,21,-2,-16,-4|near-before:armed forces
0,-2,-1,-1,-2,-1,12,-5|near-before:army
-5,-28,2,-5,29,-9,3,13|near-before:around
-2,0,-1,-2,4,-1,9,-6|near-before:arrive
11,0,0,41,-9,-24,2,-21|near-before:as
13,-1,-10,-1,-1,-3,-2,4|near-before:asia
1,-1,18,-3,-2,-1,-4,-8|near-before:asian allies
-5,-1,13,0,0,0,-7,0|near-before:asian partners
-16,0,-13,45,-11,-9,7,-3|near-before:ask
-3,-2,15,9,-12,23,-16,-14|near-before:ask for
0,0,-6,0,-1,-1,0,8|near-before:assume
-1,0,-7,1,0,-1,14,-6|near-before:assure
-23,-16,39,-30,40,7,9,-25|near-before:at
0,0,-1,0,-5,0,9,-2|near-before:attain
0,0,-12,-1,-5,0,-4,22|near-before:audience
-1,-3,-5,-1,4,6,10,-10|near-before:average
-6,19,3,3,-3,-6,-5,-5|near-before:away
-2,-19,2,-2,-7,-11,3,36|near-before:back
0,0,-3,0,0,0,-4,9|near-before:badenoch
-1,-1,-5,9,27,-1,-2,-27|near-before:bank
-4,-1,-6,-1,-4,0,18,-1|near-before:bar
0,0,0,0,0,0,9,-9|near-before:bases
1,2,-10,-3,-30,3,13,25|near-before:be
0,0,-21,-1,23,0,0,0|near-before:bear
0,-1,-1,-7,-3,2,11,-1|near-before:because
-6,4,14,3,9,16,-4,-36|near-before:been
-2,-1,-8,7,6,-3,-24,25|near-before:before
4,-1,-7,3,0,-12,3,11|near-before:begun
0,3,13,-6,8,-1,-11,-5|near-before:behind
-1,11,12,-12,5,-2,-9,-4|near-before:being
-1,0,3,-5,-1,-4,-15,23|near-before:believe
-5,6,-10,3,32,-5,-8,-13|near-before:below
-5,-1,-1,-1,-3,-1,14,-3|near-before:benchmark
-1,0,19,7,-6,-2,-11,-6|near-before:better
-1,-1,-12,-3,2,2,-3,17|near-before:between
-1,1,9,22,-10,-7,-28,15|near-before:beyond
0,0,0,0,9,0,-8,0|near-before:biggest
-2,-1,-10,-4,15,-4,-5,11|near-before:bill
0,0,-2,-1,9,-2,-10,7|near-before:billion
0,3,-2,6,-8,-3,7,-3|near-before:bind
-1,0,-8,8,-6,-1,13,-4|near-before:board
0,0,12,4,-3,-3,-7,-4|near-before:boost
-1,0,-3,-2,-1,-2,10,-1|near-before:borrow
-4,-1,0,-1,-4,-1,14,-4|near-before:borrowed
-1,0,15,-1,0,-5,0,-8|near-before:bow
0,0,0,0,0,0,8,-7|near-before:bowed
-1,0,24,-9,-13,0,0,-1|near-before:bracing
0,5,-2,-4,32,-1,-26,-4|near-before:break
10,0,-1,-1,0,0,-3,-4|near-before:briefing
-2,-9,-10,0,-7,-6,12,21|near-before:bring
-1,-1,2,19,-3,-3,-2,-11|near-before:bring up
-1,-1,21,-2,-1,-4,-4,-7|near-before:bristles
-1,0,15,-7,0,-1,-6,-1|near-before:brush off
-11,-6,16,-18,90,-7,-34,-30|near-before:budget
-1,-1,-5,14,-2,-2,-1,-3|near-before:buildup
-2,0,-1,-1,-1,-2,19,-13|near-before:bundles
0,0,-1,0,10,-1,-7,-1|near-before:burden
-5,4,-8,1,6,-16,17,1|near-before:but
15,16,27,-23,-2,3,-32,-4|near-before:by
0,0,0,3,-9,-1,8,-1|near-before:ca
-2,31,8,4,-5,-11,11,-36|near-before:cabinet
25,-1,22,-5,-2,-3,-3,-33|near-before:call
-6,-1,-2,-1,-9,-4,1,23|near-before:call for
-1,-1,17,-3,-2,-1,-12,3|near-before:call on
0,0,17,-4,1,0,-10,-4|near-before:came
-1,0,-18,-1,-1,-1,-6,29|near-before:campaign
-4,-2,-14,-3,6,-7,26,-1|near-before:can
-1,0,-3,-2,-3,-1,-3,13|near-before:candidate
-7,-1,-6,33,-6,20,-21,-11|near-before:cannot
0,16,-1,2,-12,-3,-1,-1|near-before:cap
0,0,-2,-1,-8,-1,13,-1|near-before:capability
0,0,0,8,-1,-1,-5,-1|near-before:capacity
-1,0,-3,3,13,-1,-3,-9|near-before:carry
-1,-1,-12,12,0,-1,-6,11|near-before:case
0,-1,-1,0,-3,-2,-3,11|near-before:cautious
-1,31,-2,-2,-11,-4,-7,-4|near-before:ceiling
0,10,-4,-1,-2,-1,-1,-1|near-before:century
-1,0,10,-1,0,-2,0,-7|near-before:chair
-5,-1,-11,-12,-3,0,-10,42|near-before:chancellor
-6,0,22,-2,-5,-3,0,-4|near-before:change
-1,-2,-1,-13,-4,23,1,-4|near-before:charge
2,0,-2,0,-2,-2,-9,14|near-before:chief
-2,0,-2,8,0,-1,-2,-1|near-before:chief cabinet secretary
0,0,-1,-10,0,0,12,0|near-before:choice
-3,0,7,-4,-1,10,-4,-5|near-before:choose
-1,0,-8,-1,0,-1,10,2|near-before:cite
-1,0,-10,-2,0,-1,-1,14|near-before:clamor
-2,-2,6,-4,-5,3,-14,18|near-before:clear
-2,-2,-17,-4,5,-7,11,16|near-before:climb
-1,-10,-12,-2,17,-1,7,3|near-before:close
0,0,9,-2,-1,0,-1,-4|near-before:closer
0,0,-1,-16,0,-2,2,17|near-before:co
-1,-1,-7,-4,-3,2,-14,30|near-before:coalition
-1,0,-2,-1,13,-1,-9,0|near-before:coast guard
0,0,-2,0,11,0,-7,-1|near-before:cold
-2,0,-2,-2,-2,0,-1,10|near-before:colonel
-4,0,4,-1,-4,-1,8,-3|near-before:combined
-5,-1,19,-2,5,-1,-4,-10|near-before:come
1,2,5,-6,11,-3,-12,3|near-before:come to
0,0,12,-8,0,0,-3,0|near-before:come up with
-1,-1,3,-1,-1,-4,12,-7|near-before:comes
-1,-2,8,15,2,-6,-8,-7|near-before:commit
-1,-1,-5,-1,-17,-1,29,-3|near-before:commitment
0,0,0,0,-12,0,13,0|near-before:commitments
0,0,-4,-2,-8,-1,-9,25|near-before:committee
-2,-1,1,-2,11,-1,3,-10|near-before:concede
10,0,-2,-2,-2,0,5,-9|near-before:condition
-2,0,-1,9,0,0,-4,-1|near-before:conference
0,0,0,0,0,0,-13,14|near-before:conservatives
-1,8,-22,13,-11,-3,-23,39|near-before:consider
-1,0,-1,-7,14,-1,-19,14|near-before:constitution
-1,11,-3,-6,0,-1,6,-5|near-before:constitutional democratic party
0,-3,0,-3,-1,0,0,9|near-before:contain
0,0,-1,0,-10,0,12,-1|near-before:contrast
0,0,11,-3,-1,-1,-3,-2|near-before:convey
-1,0,17,-2,-2,-2,-7,-3|near-before:convince
19,0,0,0,-6,-3,-1,-9|near-before:copied
0,0,-4,0,-5,1,-4,13|near-before:core
-1,0,-5,0,-2,-1,21,-12|near-before:core defence
-1,-1,1,-2,9,3,-7,-2|near-before:cost
-1,-4,-16,5,-32,7,-10,52|near-before:could
0,0,-1,0,-1,-1,-8,11|near-before:council
0,0,0,9,13,0,-17,-3|near-before:count
-1,0,-6,-2,0,-1,15,-5|near-before:counterparts
6,0,-12,-1,2,0,6,-1|near-before:countries
16,-8,10,37,-7,-14,-34,0|near-before:country
-5,-1,-1,-1,-5,1,16,-5|near-before:counts
0,0,8,0,-2,0,-9,3|near-before:credible
0,0,-1,-2,13,-2,0,-8|near-before:critics
0,0,0,0,8,0,-6,-1|near-before:crore
0,0,-1,9,0,-1,0,-7|near-before:crude
-1,-2,-4,-2,-4,2,22,-11|near-before:current
0,-1,-2,0,15,-1,-3,-8|near-before:currently
-2,-2,12,-18,-19,-3,23,9|near-before:date
0,15,-1,-1,-7,-3,-1,-2|near-before:decades
0,3,-3,2,-13,-2,18,-5|near-before:decide
-2,1,4,17,-11,-5,8,-12|near-before:decision
0,0,0,-1,32,0,-29,-2|near-before:declare
0,0,-27,4,0,33,-3,-6|near-before:decline
-4,6,-29,-5,0,0,19,13|near-before:defence
0,0,-2,2,-1,-3,14,-10|near-before:defence minister
-2,0,-1,-2,2,11,-12,3|near-before:defence secretary
-5,26,-29,-2,15,-7,8,-6|near-before:defence spending
14,10,-5,25,26,-23,-5,-41|near-before:defense
-1,1,-5,17,0,-4,-5,-3|near-before:defense minister
-1,-1,-10,6,-3,-3,-3,14|near-before:defense ministry
-10,-9,-6,15,24,-3,-23,11|near-before:defense spending
-3,-1,21,11,-1,0,-2,-25|near-before:demand
-1,-5,-20,35,-1,-5,-1,-3|near-before:deny
-2,0,24,-8,2,-3,-4,-9|near-before:department
-7,-5,13,1,11,3,-9,-6|near-before:devote
15,-1,-20,24,-3,-10,11,-16|near-before:did
0,0,4,-2,-13,13,-1,-1|near-before:differently
0,0,0,0,-4,0,-9,14|near-before:direction
-1,0,-11,1,0,-3,-2,15|near-before:discuss
1,0,-1,11,-5,-1,-5,1|near-before:discussion
-1,0,-3,0,-4,0,-3,11|near-before:discussions
0,0,-1,2,-3,-2,8,-5|near-before:dismiss
-1,0,14,0,-3,0,-1,-7|near-before:distance
-6,7,-2,3,9,-4,-4,-3|near-before:do
-2,0,1,-2,-2,-1,-8,14|near-before:document
-1,-5,-5,18,-2,10,-27,11|near-before:does
-4,-1,19,-4,-2,0,-6,-2|near-before:doing
-1,8,14,-8,-4,-7,5,-6|near-before:done
0,0,-12,-5,-13,-2,16,17|near-before:double
-1,-1,-1,-13,-7,-3,18,7|near-before:doubt
-1,-1,-1,-1,1,14,-2,-9|near-before:doubts
0,3,9,0,0,-1,-10,-1|near-before:down
0,0,-4,1,-4,-4,-2,14|near-before:drawn
-1,2,10,-4,9,-4,-16,3|near-before:drop
-1,0,-4,-1,-17,0,17,7|near-before:due
-1,0,-2,-1,10,-1,-7,1|near-before:during
-4,-6,6,-6,-13,43,-6,-14|near-before:each
-4,-3,21,-15,-1,-2,11,-7|near-before:earlier
0,0,-1,0,19,0,-6,-13|near-before:economists
0,0,-3,-1,-13,15,-2,3|near-before:economy
-3,-1,9,-5,-4,-8,26,-14|near-before:editorial
-2,-2,-2,3,-10,-1,-22,35|near-before:election
0,0,7,9,-9,0,-6,0|near-before:embassy
-1,-1,-4,8,-1,-1,0,0|near-before:embrace
0,0,8,-1,0,0,-5,-1|near-before:encourage
-1,0,18,-2,-25,5,1,4|near-before:end
0,0,-1,13,0,-1,1,-12|near-before:endorse
0,0,7,-6,14,-1,-7,-6|near-before:enough
0,0,-1,-2,0,0,15,-11|near-before:enshrine
-1,0,10,-1,0,0,-1,-8|near-before:envoy
-1,-1,-4,3,21,-3,-13,-3|near-before:equal
0,-1,-1,0,41,-1,-34,-3|near-before:equivalent
0,-6,-1,0,10,-1,0,-1|near-before:era
-1,-2,-3,-3,-7,4,-7,19|near-before:estimate
5,-2,-1,-5,-3,-3,20,-10|near-before:europe
-10,8,5,3,-4,-7,22,-17|near-before:even
-1,-1,0,8,-2,-2,9,-11|near-before:ever
-2,-7,-3,-12,-25,51,8,-10|near-before:every
5,9,2,-3,-2,-6,8,-13|near-before:everyone
13,0,-4,0,0,0,-8,0|near-before:everywhere
-2,10,1,-20,-2,14,9,-11|near-before:exceed
0,-3,-1,-3,-2,17,-4,-2|near-before:exempt
0,-2,14,-1,-1,0,-1,-9|near-before:exhort
0,0,0,0,-6,0,9,-3|near-before:existing
-4,5,9,-17,63,-4,-31,-22|near-before:expect
0,14,-4,-4,2,7,-6,-9|near-before:expenditure
19,0,0,-2,-2,-3,-5,-6|near-before:expert
0,-1,-4,-2,7,-3,-26,29|near-before:experts
0,0,0,-2,8,0,-3,-2|near-before:explain
-5,2,-4,-2,21,28,-29,-11|near-before:extra
0,-1,6,-1,0,-1,9,-13|near-before:eye
0,0,-8,-2,17,-1,-4,-1|near-before:facing
0,0,-1,-4,0,0,-12,18|near-before:faction
-1,-1,3,-3,2,-1,7,-8|near-before:fall
15,-2,-12,13,-15,-3,14,-11|near-before:far
-1,-1,14,-10,-2,15,-6,-10|near-before:favor
0,0,-4,-2,0,-2,12,-4|near-before:favour
12,0,-6,-1,0,0,-1,-3|near-before:fear
10,0,-8,0,0,0,1,-1|near-before:few
23,-4,-1,-1,-6,-2,-11,3|near-before:fight
-9,-5,-2,5,30,-9,-9,-1|near-before:figure
0,-1,-1,-1,0,-1,-11,15|near-before:finance ministry
-1,-1,12,-17,-7,18,10,-14|near-before:find
-1,0,-16,-11,-13,-2,47,-3|near-before:first
0,-2,0,0,3,9,0,-9|near-before:fiscal
-1,-2,-2,-2,-6,-3,17,-2|near-before:five
-1,-1,9,4,-1,-2,-12,4|near-before:fix
-1,0,-1,-3,-4,-2,-8,20|near-before:floor
-3,-1,-14,-17,0,-2,49,-12|near-before:follow
6,8,27,-7,-11,5,-12,-16|near-before:for
0,-1,0,0,10,0,-6,-2|near-before:foresee
-3,-1,-11,0,-10,11,-4,18|near-before:former
0,0,-1,0,-6,-1,0,8|near-before:four
-1,0,-3,20,-5,-1,-9,-1|near-before:frees
19,0,-7,-1,-3,-4,-4,1|near-before:friends
3,-13,25,0,32,-44,8,-11|near-before:from
0,19,0,0,-18,0,0,0|near-before:froze
0,0,-1,-16,0,-2,-1,20|near-before:fujita
-1,-1,9,-2,-6,0,1,-1|near-before:fulfill
0,0,-1,-16,0,-2,-1,20|near-before:fumitake
0,0,-1,0,-14,0,-3,19|near-before:fund
-1,-4,2,-4,-13,-3,23,-1|near-before:further
-13,-7,-9,-21,27,8,-2,18|near-before:gdp
-5,-1,2,4,-2,-4,-23,28|near-before:general
-5,-6,17,5,-7,10,-1,-12|near-before:get
7,-6,-12,3,-1,10,3,-5|near-before:give
-1,-1,-1,-4,10,-3,-17,17|near-before:glad
39,-2,-12,-4,-2,-2,-12,-4|near-before:global
3,16,12,0,-17,7,-15,-6|near-before:go
-8,-4,-22,9,-37,-9,29,42|near-before:goal
-13,19,-17,-22,-31,8,47,9|near-before:government
-5,22,-3,-2,-23,-7,30,-11|near-before:governments
-1,0,-7,-2,-2,-2,-6,21|near-before:greens
-1,4,-2,-2,15,-1,-9,-4|near-before:gross domestic product
0,0,-2,0,11,-2,-7,1|near-before:guess
-3,0,-6,0,-6,0,20,-3|near-before:guideline
-2,0,-3,-6,-3,-1,-29,44|near-before:habeck
-20,-11,38,48,-8,36,-35,-48|near-before:had
6,0,-10,-1,9,-2,3,-5|near-before:hague
0,10,-4,-1,-2,-1,-1,-1|near-before:half
-2,-1,9,-2,-4,-1,6,-5|near-before:hard
-20,13,-14,4,36,-40,-9,31|near-before:has
-18,-23,50,4,-10,16,-31,12|near-before:have
-6,9,-33,9,0,-2,13,11|near-before:having
0,0,-8,-1,0,0,0,10|near-before:hawks
-1,-15,34,9,-25,32,-5,-30|near-before:he
0,-1,-2,-2,-2,-3,11,-1|near-before:head
0,0,0,-8,-1,0,10,-1|near-before:headway
-1,-1,-17,20,-7,-6,11,1|near-before:her
0,-3,0,-4,6,-1,-15,16|near-before:high
0,0,2,-2,8,-1,-4,-3|near-before:higher
0,0,-2,0,-7,0,-2,11|near-before:hike
-1,11,-17,6,-1,-3,-5,11|near-before:him
-8,-1,-6,-2,0,-2,-3,22|near-before:himself
-7,-4,21,0,-2,-8,0,0|near-before:his
0,-1,-6,-3,15,12,-10,-8|near-before:hit
0,0,2,7,5,-3,1,-10|near-before:hold
-1,12,0,-1,-9,-1,4,-5|near-before:hold the line at
11,0,-6,-3,0,0,1,-2|near-before:hold up
-1,0,21,-2,-6,-3,30,-38|near-before:hope
-1,-2,9,-1,5,-2,-3,-5|near-before:hosts
-3,-3,-2,-10,0,5,-2,14|near-before:house
0,-2,-1,-1,11,-2,-3,-1|near-before:hover
-2,-1,-2,-2,-2,-9,16,1|near-before:however
-3,-3,-20,11,6,-18,-14,40|near-before:i
0,0,-3,1,-1,0,-4,8|near-before:idea
-9,-7,-23,-32,10,58,6,-3|near-before:if
25,1,49,-16,-27,-30,-15,13|near-before:in
0,0,8,-2,-1,0,-3,-2|near-before:incoming
-3,-2,3,1,-9,15,-6,2|near-before:increase
0,9,-3,-4,23,-3,-8,-13|near-before:informal
-1,0,11,-6,0,0,0,-4|near-before:informally
-1,-1,10,4,-1,-1,-3,-9|near-before:insist
-1,0,-2,-1,-1,-1,-8,13|near-before:instead
-1,-1,-1,-2,4,-4,8,-3|near-before:instead of
-1,0,-3,-1,-5,1,-1,9|near-before:institute
0,6,0,0,-8,0,4,-2|near-before:intend
-1,-7,-3,32,-13,-4,0,-4|near-before:intention
12,0,0,0,-2,0,-5,-5|near-before:international
0,0,-1,-5,0,0,-1,8|near-before:interview
0,0,-2,-2,-2,-1,-9,16|near-before:into
0,0,0,-5,-3,0,9,-1|near-before:invest
0,0,-2,-1,12,-1,0,-7|near-before:investment
-4,1,-11,-37,-3,4,12,37|near-before:is
-1,0,-3,-1,0,8,0,-3|near-before:issue
28,-16,27,17,-12,-13,9,-40|near-before:it
14,-5,-9,-1,0,-2,-7,11|near-before:items
5,-8,4,-5,35,-31,39,-39|near-before:its
6,-1,-23,2,7,-3,20,-9|near-before:itself
-5,-6,10,27,-4,-6,-11,-4|near-before:japanese communist party
0,0,1,4,-1,-1,-27,25|near-before:jr
-1,0,-4,15,0,6,0,-16|near-before:jump
-1,-8,4,-2,34,14,-12,-29|near-before:just
-2,2,15,-17,14,-8,19,-23|near-before:keep
0,0,-3,0,0,0,-4,9|near-before:kemi
0,0,0,0,-11,0,14,-2|near-before:kingdom
0,0,8,0,0,0,-3,-4|near-before:know
-1,9,5,-2,-2,-3,-5,-2|near-before:knows
0,0,-1,2,0,-10,0,9|near-before:komeito
0,0,0,-1,-1,0,10,-8|near-before:labour
0,0,-4,0,10,0,-4,-1|near-before:lag
-2,-1,-2,-1,4,-6,9,-2|near-before:last
-2,-1,0,-1,1,10,-7,-1|near-before:late
-1,-1,0,0,-3,-2,8,-2|near-before:latest
0,18,-2,-3,-31,-1,31,-12|near-before:law
-1,11,-3,-11,-2,-2,5,2|near-before:lawmaker
0,-1,4,-3,-6,-2,-2,10|near-before:lawmakers
-1,-2,-3,-1,12,0,-1,-4|near-before:lay out
-1,-1,-13,-5,-4,-4,-15,43|near-before:ldp
-3,6,-3,-19,-13,-15,11,34|near-before:leader
-3,9,-2,-13,-2,-4,17,-2|near-before:leaders
0,0,-1,-2,28,-1,-20,-4|near-before:leads
-4,-7,13,-15,0,-6,16,3|near-before:least
-1,-2,-2,7,3,0,4,-8|near-before:leave
-1,0,2,6,5,-7,2,-8|near-before:left
-1,-9,19,-13,12,-7,-20,19|near-before:less
-4,28,-7,3,3,-3,-17,-3|near-before:let
0,13,0,0,-12,0,0,0|near-before:lets
0,0,-1,10,-5,0,-4,0|near-before:letter
-2,-2,3,-2,6,-3,10,-10|near-before:level
-2,0,-10,-2,-2,-1,7,10|near-before:liberal democratic party
-1,-3,0,5,-8,6,-13,12|near-before:lift
-1,-1,22,1,13,-4,-20,-11|near-before:like
0,0,25,-4,-3,-6,-10,0|near-before:like to see
0,0,1,-1,13,0,0,-12|near-before:likely
0,0,-16,0,-1,-1,0,18|near-before:likewise
-1,30,-2,-2,-11,-4,-5,-4|near-before:limit
-4,7,21,4,-3,-5,-7,-13|near-before:line
0,-1,-1,-2,5,-2,-16,17|near-before:list
-1,-6,-1,-1,30,9,-15,-15|near-before:little
0,2,-4,-13,13,12,-4,-7|near-before:live with
-2,7,11,-6,24,-7,-6,-20|near-before:long
-1,3,2,-15,-4,26,-10,-1|near-before:longer
0,0,-2,-2,0,-1,-9,13|near-before:look at
-1,0,24,0,-1,0,-22,0|near-before:lot
-1,-4,-27,40,4,6,-9,-7|near-before:made
0,-6,-1,-2,3,-2,10,-2|near-before:maintain
-2,7,6,-2,-11,-2,-6,11|near-before:make
0,0,-3,-1,-1,-1,8,-2|near-before:make good on
13,0,-11,-3,0,-1,-2,5|near-before:makes
0,0,0,-6,-1,0,8,0|near-before:making
0,0,15,0,13,0,-15,-12|near-before:manage
-1,8,-1,-1,-2,-3,7,-7|near-before:manifesto
-2,0,-2,-2,-2,0,-4,13|near-before:marine
-1,-1,-16,-3,16,4,5,-5|near-before:match
-2,9,-18,-4,-20,-9,-27,72|near-before:may
0,0,-15,17,-3,0,2,0|near-before:me
-2,-6,16,-6,-8,16,4,-14|near-before:mean
7,0,-5,-1,8,-1,-6,-2|near-before:measured
-13,-2,24,3,-17,1,2,3|near-before:meet
-1,-1,13,7,0,-3,-5,-11|near-before:member
-2,-1,-19,-5,5,-6,10,17|near-before:members
4,-1,-5,17,-4,-4,-3,-3|near-before:mention
0,0,-4,0,-8,0,-6,20|near-before:middle
0,0,0,0,-17,0,18,-1|near-before:midst
0,-1,-4,-13,5,-2,-6,21|near-before:might
-5,-12,3,-12,-2,26,-47,49|near-before:military
-2,-18,1,3,9,-3,21,-9|near-before:military spending
-2,-1,-8,-1,-8,-2,22,0|near-before:minimum
-1,0,-10,-6,-2,-3,0,21|near-before:minister
-1,5,1,2,-4,11,-4,-9|near-before:ministry
0,0,0,0,-8,0,4,5|near-before:ministry of national defense
-1,-1,14,-4,-5,9,-4,-7|near-before:missiles
-3,0,-8,-4,-1,0,20,-3|near-before:model
0,-1,0,-1,-8,-3,21,-7|near-before:money
-6,2,-6,-14,23,7,21,-27|near-before:more
0,7,-6,-1,-5,-2,-2,9|near-before:most
-3,-3,-6,-4,5,-5,34,-19|near-before:move
0,0,0,-1,-6,0,17,-9|near-before:mps
-1,-1,17,-3,3,-2,-5,-9|near-before:mr
11,5,-2,12,-1,-5,-1,-18|near-before:much
0,0,-1,-4,0,0,-1,8|near-before:mull
-7,0,51,-15,0,-2,-32,4|near-before:must
-1,-1,-4,-2,8,-6,-20,26|near-before:my
5,-2,-30,49,-7,-3,-6,-7|near-before:n't
-1,0,-6,2,-3,-2,28,-17|near-before:name
10,0,-1,0,0,0,-9,0|near-before:namely
7,0,-6,0,8,-2,-3,-3|near-before:national
-1,-10,5,19,7,-1,-14,-4|near-before:near
0,0,1,-1,8,-1,-3,-4|near-before:nearly
-4,-2,39,-9,6,-12,-26,8|near-before:need
0,-2,-2,-1,0,-6,-4,15|near-before:needed
14,-2,-9,-8,-36,-5,-5,51|near-before:needs
0,0,0,0,-20,0,21,0|near-before:neighboring
-7,-1,-15,45,2,-6,-2,-15|near-before:neither
-2,4,-46,95,5,-6,-47,-3|near-before:never
29,-5,-12,-36,2,-13,70,-35|near-before:new
-2,-1,-1,8,-2,-1,7,-8|near-before:news
-4,-3,-13,-12,19,0,-21,33|near-before:next
-5,11,-1,-1,-6,-1,2,2|near-before:nippon ishin
-14,6,-16,147,-48,-15,-42,-19|near-before:no
-2,-1,-26,51,-1,-4,-5,-12|near-before:nobody
0,-1,21,-3,-1,0,-3,-13|near-before:nominee
-3,-1,5,20,-4,-2,-11,-4|near-before:none
-3,-2,-3,14,-2,-6,8,-6|near-before:nor
18,0,-2,0,-9,0,-6,0|near-before:norm
0,0,8,-3,0,0,-3,-2|near-before:north
-10,29,-46,152,-28,-22,-34,-41|near-before:not
-2,-10,-26,-2,26,-3,23,-7|near-before:note
-3,4,2,9,-4,-6,-14,12|near-before:nothing
-3,-5,-11,20,35,-24,16,-28|near-before:now
-5,-4,11,7,-2,-5,7,-9|near-before:number
0,0,-3,0,-14,-1,-3,21|near-before:numbers
0,0,-14,-2,-2,0,13,6|near-before:oblige
3,27,-3,25,-39,1,-14,0|near-before:of
-3,15,-5,-1,-3,-2,3,-4|near-before:off
-1,-1,-20,5,-8,-4,-19,48|near-before:offer
-3,-3,-2,20,3,-7,-6,-2|near-before:official
-11,-1,38,-13,1,-8,-1,-4|near-before:officially
11,-1,21,-15,-14,-3,3,-2|near-before:officials
-2,3,18,-24,-9,-13,17,9|near-before:on
12,6,-5,-5,-2,-6,3,-4|near-before:once
14,-4,13,-7,-2,-7,-7,2|near-before:one
-2,-3,-9,-11,8,-4,22,0|near-before:only
0,-1,-4,0,-4,-2,-9,21|near-before:open
-1,-4,-5,-5,-4,42,-13,-10|near-before:opened
-2,0,-9,33,-12,-19,4,6|near-before:opposition
0,0,-1,12,0,-1,-10,-1|near-before:opposition leader
10,-6,-10,2,41,14,-38,-13|near-before:or
-1,-3,2,-2,-15,22,1,-4|near-before:order
-1,-1,9,-5,8,0,-8,-2|near-before:other
19,0,0,0,-2,-3,-5,-8|near-before:others
-4,-4,16,-18,-19,-4,-21,54|near-before:ought
3,-1,-22,6,-4,-14,0,33|near-before:our
-2,9,3,25,-5,-1,-6,-23|near-before:out
-1,-2,3,-2,22,-1,-14,-5|near-before:outlay
-5,-19,2,-13,57,15,-15,-22|near-before:outlays
10,0,-6,0,-6,3,-1,0|near-before:output
13,7,-28,-9,12,-21,24,2|near-before:over
-3,-4,2,-11,10,-7,5,9|near-before:own
-1,0,12,-5,-4,-1,0,0|near-before:pacific
-1,-2,-7,5,-2,-3,-22,31|near-before:panel
0,-3,-5,-3,-3,1,11,1|near-before:parliament
-1,0,-2,-1,27,-1,-21,-1|near-before:part
-1,2,-1,11,-1,-2,1,-9|near-before:parties
10,-3,0,-2,-2,16,-16,-4|near-before:partners
-3,-5,-15,-16,-11,-4,6,49|near-before:party
0,-1,2,10,-16,0,10,-4|near-before:passed
18,0,-6,-2,2,-4,-4,-4|near-before:passes
-1,-4,10,-6,6,-5,22,-23|near-before:past
-1,0,7,-6,-27,-1,6,21|near-before:path
0,-1,20,-4,-2,-2,-6,-5|near-before:pay
0,0,-2,0,-1,-1,8,-4|near-before:peak
0,0,0,0,16,0,-2,-14|near-before:pencil in
-4,0,6,-4,-9,-2,9,6|near-before:people
-1,3,13,-6,-5,8,-4,-9|near-before:percentages
0,0,0,-1,0,-1,-7,9|near-before:phone
-1,-1,25,-3,-1,-4,-3,-13|near-before:pick
-1,0,-11,-4,-3,-6,0,25|near-before:picked
0,1,-1,0,-19,0,20,-1|near-before:place
-6,-5,-29,28,-23,3,21,13|near-before:plan
0,0,-4,-1,-4,-1,-1,11|near-before:planners
0,0,-5,-2,-2,0,-4,13|near-before:plead for
-2,-4,-9,-11,-10,-2,23,13|near-before:pledge
0,0,-2,-13,-2,-1,10,8|near-before:plumped
-1,1,-15,17,24,2,-16,-11|near-before:point
0,0,10,19,7,-2,-16,-20|near-before:policy
-3,-1,-5,-6,23,-7,-4,2|near-before:poll
0,9,2,-5,0,0,17,-23|near-before:post
0,18,-2,0,-10,-2,-1,-2|near-before:postwar
0,0,-1,0,15,0,-18,4|near-before:predecessor
-2,0,12,-5,0,-4,-7,7|near-before:preferred
-2,-1,-14,66,-4,-4,-23,-18|near-before:premier
-1,9,7,9,-1,-2,-8,-13|near-before:prepare
-2,-3,-5,-1,-1,-2,25,-11|near-before:present
-4,-3,-22,1,-12,-7,50,-3|near-before:president
-2,-1,-2,12,-3,-2,-4,3|near-before:presidential
-1,0,4,-1,-1,-2,9,-7|near-before:press
0,0,10,1,-9,0,0,0|near-before:press for
0,0,15,2,-1,-1,-10,-5|near-before:pressure
-1,-1,16,-5,-1,1,-5,-4|near-before:price
8,5,-21,24,-9,-14,9,-2|near-before:prime minister
0,0,4,8,-2,0,-4,-6|near-before:private
-1,0,-8,-1,-2,-1,15,-2|near-before:privately
0,0,0,0,-4,0,9,-3|near-before:process
-1,-2,-6,3,1,-3,-2,9|near-before:program
0,5,-1,-3,-5,-1,-6,11|near-before:programme
-1,0,0,-6,-1,0,8,0|near-before:progress
-5,1,-6,21,-20,-7,5,12|near-before:promise
-1,-7,-2,-2,36,0,-12,-12|near-before:proportion
-1,-1,-2,-1,-2,-1,-18,26|near-before:proposals
-5,-3,-8,6,-2,-5,11,7|near-before:propose
12,0,-4,0,0,0,-8,0|near-before:publish
-3,-1,-9,-5,10,-3,35,-25|near-before:push
-9,10,-6,2,0,18,-9,-6|near-before:put
-3,0,-8,-1,5,15,-4,-4|near-before:q
-2,0,14,-4,0,-2,-1,-5|near-before:quick
-1,0,-3,0,0,-1,-8,13|near-before:quietly
-4,-1,35,-6,-9,-7,1,-9|near-before:quote
-1,-1,-1,-1,20,-2,-5,-8|near-before:race
-3,-8,6,14,-31,-9,14,19|near-before:raise
-1,-1,-1,-1,-4,19,-1,-10|near-before:rand
0,-2,-1,0,22,-1,-3,-14|near-before:range
-1,-1,-3,-3,-6,-3,-3,20|near-before:rather
-1,-1,-4,-1,15,-1,-3,-4|near-before:rather than
-1,-8,-16,0,60,-9,-30,4|near-before:ratio
-5,-2,-2,-4,-2,6,-1,11|near-before:ratios
-3,-5,4,-14,6,-1,10,2|near-before:reach
0,0,0,-10,0,-1,-4,16|near-before:ready
0,0,4,0,0,0,-11,7|near-before:realistic
0,0,-9,17,0,-1,-4,-2|near-before:rebuff
0,0,4,-1,12,-1,-11,-2|near-before:recently
-2,-1,-9,-2,11,12,-10,0|near-before:reckon
-1,-1,-4,-3,-8,-3,-6,25|near-before:recommend
0,0,-1,0,-5,0,11,-5|near-before:recommendations
-1,-1,4,0,9,-1,-10,-1|near-before:record
0,0,-10,1,0,11,7,-9|near-before:refuse
14,0,-11,-9,0,-3,14,-4|near-before:regards
0,-1,0,-4,-4,-3,-9,21|near-before:region
0,0,-2,7,-6,-1,16,-13|near-before:reiterate
0,0,-1,0,-9,0,15,-4|near-before:related
0,9,-1,-1,-7,-2,9,-7|near-before:remain
0,0,-6,10,-2,-4,-1,3|near-before:repeatedly
-1,0,18,0,-1,0,-12,-3|near-before:replace
-1,-2,15,-2,-1,-1,-3,-4|near-before:replaced
2,-3,-2,17,-1,-2,-2,-9|near-before:reply
-4,-2,-6,16,6,3,-20,7|near-before:report
8,-2,-6,11,-2,-3,-6,-1|near-before:reporters
-5,-2,36,12,-4,6,-20,-23|near-before:request
0,0,-5,10,0,0,-3,-2|near-before:resist
0,-4,14,-2,-2,-1,-1,-3|near-before:resolution
-2,0,-7,-2,1,-1,0,11|near-before:retired
0,-4,-7,-1,0,-2,-3,17|near-before:return
0,-1,-1,-3,-6,-2,-16,28|near-before:review
-1,-2,0,0,-2,-3,-13,20|near-before:right
-1,-4,-3,2,-18,-11,26,9|near-before:rise
-1,-14,8,-3,19,-1,-6,-2|near-before:road
20,8,-2,9,-2,-3,-11,-19|near-before:rule
-1,-1,-3,-1,-2,-7,-14,28|near-before:rule out
-2,-5,-4,-2,-10,-2,-10,36|near-before:ruling
-1,-1,1,-1,-1,-3,10,-5|near-before:run
0,0,-14,28,-4,0,0,-8|near-before:rung
0,0,2,-2,9,-1,1,-8|near-before:rush
-14,-2,22,1,9,-12,-14,11|near-before:same
0,0,-1,-2,-2,-1,11,-5|near-before:satisfy
-19,4,-32,27,-41,20,14,27|near-before:say
0,0,-6,0,-3,-3,-3,16|near-before:scenarios
0,0,0,8,0,0,-8,0|near-before:scoff
-1,-1,0,0,0,10,0,-7|near-before:scramble
-5,-1,23,5,-3,-2,-22,5|near-before:secretary
0,0,0,0,-6,0,8,-2|near-before:secure
-1,-1,-6,-10,-3,-6,18,8|near-before:security
14,-1,-5,-1,0,-2,-2,-3|near-before:security - related
0,0,0,0,16,0,-11,-4|near-before:security spending
16,-4,10,13,-7,-7,-8,-12|near-before:see
-1,-1,2,15,-12,-3,-5,4|near-before:seek
-1,-2,-1,-1,7,-1,-8,6|near-before:seen
-1,0,19,-6,-5,0,2,-9|near-before:senators
-1,-1,-3,-8,-1,-3,10,7|near-before:senior
23,-1,-2,-3,-3,-7,-1,-6|near-before:serious
16,-3,-3,-20,5,-7,13,-1|near-before:set
0,-2,7,-6,4,-1,-12,11|near-before:set aside
-1,0,13,-2,-1,0,-9,-1|near-before:set its sights on
-2,-1,-10,-3,11,-4,12,-5|near-before:settle for
-2,-1,5,0,-5,-1,12,-8|near-before:settle on
0,-3,0,0,8,-1,-2,-2|near-before:shade
0,0,-6,-1,-1,0,-4,13|near-before:shadow
-1,-5,-1,-5,39,4,-27,-4|near-before:share
4,-3,-13,11,-4,-14,1,18|near-before:she
0,0,-1,0,0,0,-6,8|near-before:shoot for
-5,-1,5,5,-5,-2,-7,11|near-before:short
-13,-13,44,-20,-28,6,-9,34|near-before:should
-3,-1,9,-2,29,-6,-15,-10|near-before:show
-1,11,0,-5,-1,-1,-2,-2|near-before:shunichi
1,-1,1,8,0,-3,-1,-5|near-before:side
-1,-1,-4,-15,-2,15,15,-7|near-before:sign up
0,0,0,-6,-6,-1,14,-1|near-before:silent
19,0,-1,1,-2,-3,-5,-9|near-before:simply
0,0,-2,-3,-7,0,-14,27|near-before:simulations
13,8,-4,-4,-5,-2,6,-13|near-before:since
0,0,2,-2,9,0,0,-8|near-before:size
-1,-2,-3,0,17,-3,-5,-2|near-before:slightly
0,0,0,0,8,0,-9,3|near-before:slip
-10,-2,-5,29,-43,12,61,-41|near-before:so
-2,-2,9,-11,23,-6,-12,1|near-before:some
0,0,8,-6,-4,-1,-2,4|near-before:sound out
-1,0,10,0,-5,-1,-6,3|near-before:speak
13,-1,-8,-3,-4,-2,7,-2|near-before:speak of
0,-1,-4,-5,-36,-4,79,-30|near-before:special
-4,8,12,-21,42,-8,-24,-4|near-before:spend
0,0,0,0,-1,0,-7,9|near-before:split
-9,0,5,-4,-2,-1,10,2|near-before:spokesman
0,0,0,9,0,0,-9,0|near-before:spurn
-2,-2,10,-10,7,-6,-3,6|near-before:stand
57,-3,-30,-4,-3,-3,-4,-9|near-before:standard
0,0,9,0,21,-5,-16,-8|near-before:state
-1,15,-4,-5,-3,-10,6,3|near-before:stay
0,0,0,-2,-4,0,8,-2|near-before:steadily
-1,0,0,0,-6,-2,11,-1|near-before:steady
-2,0,0,-1,-7,-1,-5,16|near-before:step
0,9,0,-1,-5,-1,1,-3|near-before:stick to
-5,-1,22,-2,-3,-1,-4,-8|near-before:still
0,0,-3,0,-1,-1,11,-6|near-before:stop
-1,-1,-7,12,-1,-1,0,-2|near-before:stop short
-1,0,0,-3,-1,-4,-4,13|near-before:strategic
33,-2,2,-5,-4,-2,-6,-17|near-before:strategy
-1,0,11,17,0,-1,-23,-2|near-before:stress
0,1,-5,0,5,9,-6,-3|near-before:study
-2,0,14,-4,0,-2,-1,-5|near-before:succession
0,10,0,0,-12,0,0,2|near-before:successive
-1,-3,-2,19,-1,-4,-6,-1|near-before:such
0,0,7,-4,-3,-1,-8,10|near-before:suggest
-1,-3,-1,-2,8,4,-2,-4|near-before:sum
-3,-1,-17,0,-16,23,-10,25|near-before:summit
0,0,0,0,26,0,-22,-3|near-before:supplementary
-1,-4,-1,9,-2,-1,0,0|near-before:suppressing
-5,-1,-4,-4,-3,-7,32,-8|near-before:swallow
0,0,-1,0,9,0,-5,-2|near-before:swell
-1,0,-7,2,27,-1,-27,6|near-before:table
-6,0,22,-1,-5,-3,-1,-4|near-before:tack
13,-1,-11,-1,-7,1,6,0|near-before:take
0,-1,-5,-1,-5,-2,18,-5|near-before:take up
-3,-1,15,0,-9,-3,-39,40|near-before:talk
0,0,-2,-2,0,-4,18,-9|near-before:talk about
-2,-2,4,29,-1,-5,-5,-19|near-before:talk of
0,-1,-12,-1,0,-2,4,11|near-before:tamaki
-5,-4,11,6,-35,-9,45,-9|near-before:target
-1,0,19,-2,-14,0,-1,-1|near-before:tariffs
-1,0,-2,-2,-3,-2,-1,11|near-before:taylor
0,0,-11,16,0,0,0,-4|near-before:team
-9,-3,4,13,-15,6,34,-30|near-before:tell
0,-2,-1,-1,-18,22,4,-3|near-before:terms
-7,-11,-18,-7,42,-9,29,-19|near-before:than
2,-4,-9,34,-39,-17,16,16|near-before:that
25,33,-34,-19,16,-37,20,-2|near-before:the
-2,0,-2,-8,3,-3,-10,22|near-before:the allies
12,-1,-8,8,-5,-2,-6,2|near-before:the military
-3,5,-1,-5,-13,3,-20,33|near-before:their
0,0,-4,0,12,0,-7,-1|near-before:theirs
-1,-3,9,-3,-1,-2,1,-1|near-before:them
-4,6,22,-4,-9,-5,6,-12|near-before:then
-3,-1,-17,17,-2,-9,-1,16|near-before:there
11,-6,44,-21,13,14,-26,-29|near-before:they
-1,0,1,-6,15,-6,-7,4|near-before:think
0,0,-11,-1,-1,-2,-2,17|near-before:think tank
-2,-1,8,6,-6,-2,5,-9|near-before:this
0,1,0,-2,-7,1,10,-2|near-before:through
21,-2,0,-3,-1,0,-10,-4|near-before:thumb
-1,0,-10,-1,-1,-1,-1,15|near-before:tie
11,10,9,-15,-9,-5,-27,26|near-before:time
0,0,-1,0,-5,-1,17,-10|near-before:timetable
-34,22,16,-17,-14,17,24,-15|near-before:to
0,0,-1,0,10,0,-8,0|near-before:together
-2,0,10,5,0,-2,-1,-10|near-before:tomoko
5,-1,-9,-4,-2,20,-2,-8|near-before:too
-1,-2,-4,-4,10,-1,-6,7|near-before:top
0,0,0,-1,-9,0,17,-6|near-before:total
-5,-1,24,-14,-24,-5,37,-12|near-before:toward
-3,0,-9,-10,-1,0,26,-2|near-before:towards
0,0,0,-1,-5,-1,17,-10|near-before:track
0,0,-5,0,-1,0,-1,8|near-before:trade
0,0,0,0,-5,0,8,-3|near-before:trajectory
0,0,0,2,14,0,-12,-2|near-before:treasury
0,-1,-1,-1,-3,-4,16,-6|near-before:treats
-1,-2,-2,-1,36,1,-28,-3|near-before:trillion
0,0,-1,-1,0,-9,0,12|near-before:triple
-1,0,-8,12,4,4,-4,-7|near-before:true
0,0,-5,1,-16,-1,25,-4|near-before:two
-4,6,8,-8,7,-9,-20,22|near-before:under
-1,0,19,-2,-14,-1,-7,6|near-before:unless
2,46,1,10,-6,-26,-22,-4|near-before:up
16,-1,0,-1,-1,-1,-9,-4|near-before:upon
0,0,20,-3,0,-2,-10,-4|near-before:upped
0,0,0,0,-8,0,10,-1|near-before:upwards
-4,-1,11,-7,-3,-2,-11,17|near-before:urge
-1,0,13,20,-4,-3,-8,-16|near-before:us
0,0,0,0,-5,-1,-3,9|near-before:version
17,-1,-4,-5,-13,-10,-22,38|near-before:view
-2,0,-9,-1,-2,-1,-2,18|near-before:voices
0,-1,-3,10,0,-1,-1,-3|near-before:volunteer
0,0,0,0,-5,0,-11,17|near-before:vote on
-1,-1,1,-2,-1,10,-5,0|near-before:voters
0,6,-1,-1,-9,0,6,-1|near-before:vow
-2,0,17,0,-4,0,-8,-3|near-before:wales
-5,-5,1,-12,-9,4,-10,36|near-before:want
-1,5,-6,-9,38,-8,5,-25|near-before:war
0,-1,3,-5,-1,10,-2,-4|near-before:warn
-7,3,45,0,-14,-28,43,-43|near-before:was
-3,-6,-7,2,-15,44,8,-21|near-before:way
-2,-3,-6,9,11,-19,9,0|near-before:we
0,0,-32,-3,-4,-1,-3,43|near-before:weigh
-2,-4,-2,-3,41,-2,-27,-1|near-before:well
-5,-3,-12,-7,-11,27,11,0|near-before:were
0,-4,-8,-20,-5,8,30,-2|near-before:what
1,-1,-6,-20,9,-6,4,19|near-before:when
-11,-9,2,-8,-9,-5,14,26|near-before:where
-8,-4,-77,-28,-16,108,19,6|near-before:whether
9,16,-5,-19,-27,2,0,25|near-before:which
-1,-1,-3,-14,21,-5,1,2|near-before:while
-4,0,22,-17,-4,6,5,-7|near-before:who
-4,-2,9,-6,-9,-4,22,-6|near-before:whose
-3,2,-2,-8,-1,-11,35,-11|near-before:why
0,-1,-3,13,-1,-1,-2,-5|near-before:wicker
2,-15,-10,1,-5,4,41,-17|near-before:will
0,0,-10,0,0,0,0,11|near-before:wing
0,0,9,-3,0,4,-1,-9|near-before:wish
-3,3,-10,-5,33,-18,1,0|near-before:with
-1,60,-5,-6,-2,-4,-24,-17|near-before:within
-1,-2,-4,13,-1,-7,-22,25|near-before:without
0,0,-3,23,-1,-1,-11,-7|near-before:wo n't
0,0,0,0,14,0,-11,-2|near-before:won
-1,0,-2,9,0,-5,0,0|near-before:word
0,-5,-2,-3,-2,-1,-5,18|near-before:wording
16,0,-7,-2,-2,0,-4,-1|near-before:world
-1,3,-1,-4,-2,14,-11,1|near-before:worth
-20,3,38,-14,-54,52,-38,35|near-before:would
-3,-2,-11,10,9,-4,4,-4|near-before:write
18,-1,-12,-1,-4,-1,-4,4|near-before:yardstick
-1,-3,-8,-4,11,17,4,-16|near-before:year
0,-8,0,-1,-17,0,-2,29|near-before:yearly
-1,-4,-7,-17,-9,-6,44,0|near-before:years
-1,-2,-1,-6,20,24,-27,-6|near-before:yen
20,6,-4,-9,-1,-6,-3,-2|near-before:yet
-8,-1,9,-11,-2,10,1,3|near-before:you
0,0,0,0,13,0,-13,0|near-before:zloty
-4,-1,-20,-4,-7,-3,25,14|near-before:—
0,0,0,0,-6,0,8,-1|nearest-led:far by ,
0,0,-4,-3,19,0,-9,-3|nearest-led:far by as
0,0,-4,13,6,-1,-12,-2|nearest-led:far by before
-10,2,1,-14,-24,-16,32,30|nearest-led:far by by
-2,4,12,0,6,-7,13,-26|nearest-led:far by for
0,0,-6,-1,-6,-1,9,6|nearest-led:far by from
-3,-6,-5,-8,21,-1,2,0|nearest-led:far by in
-1,-1,0,0,-5,-1,-6,13|nearest-led:far by of
0,0,14,0,-10,0,-4,1|nearest-led:far by to
0,0,-3,-1,12,5,-9,-4|nearest-led:far by until
0,0,-2,0,-1,0,-4,8|nearest-led:far by with
0,0,-1,0,-3,-1,11,-6|nearest-led:next by 3%
0,0,0,0,-14,0,4,10|nearest-led:next by defence
-1,5,6,-5,18,-1,-9,-13|nearest-led:next by for
-1,-1,0,-10,-12,-2,38,-11|nearest-led:next by from
0,-1,-3,0,15,-1,-4,-7|nearest-led:next by gdp
0,0,0,0,-8,0,9,0|nearest-led:next by gross domestic product
-1,0,-1,-3,15,-2,-6,-3|nearest-led:next by in
0,0,0,0,-12,0,14,0|nearest-led:next by of
11,9,-8,6,-15,-2,4,-6|nearest-led:now by ,
0,0,0,0,13,0,-12,0|nearest-led:now by 2%
0,0,-1,0,-6,0,14,-5|nearest-led:now by 3 percent
0,0,0,0,-14,0,15,0|nearest-led:now by 4.7%
-1,0,6,-3,-3,0,8,-7|nearest-led:now by already
-5,-1,3,-3,-9,-1,9,6|nearest-led:now by before
0,0,-1,1,-5,-3,-12,19|nearest-led:now by dated
-1,8,-2,0,-1,0,-2,-1|nearest-led:now by decided
0,0,-2,-1,-6,0,12,-2|nearest-led:now by defence
-3,12,-6,6,29,-2,-42,5|nearest-led:now by for
0,0,-9,-3,18,-1,-1,-3|nearest-led:now by gdp
-3,-2,7,-10,-4,9,12,-8|nearest-led:now by hague
0,0,-11,-2,0,0,-2,16|nearest-led:now by hearing
0,0,-1,-1,0,0,8,-4|nearest-led:now by house
-8,1,23,-39,30,-1,-3,-4|nearest-led:now by in
0,0,-2,3,2,0,-12,9|nearest-led:now by into
20,-2,-11,-3,-2,9,-10,-1|nearest-led:now by late
0,0,-1,-1,11,-1,-6,-2|nearest-led:now by nothing
-2,-2,-7,15,-11,1,3,3|nearest-led:now by of
15,0,-9,0,-3,-1,0,-2|nearest-led:now by officials
-8,3,11,9,-1,15,11,-40|nearest-led:now by on
13,0,-4,0,0,0,-8,0|nearest-led:now by released
-2,-1,12,-1,-7,-2,-8,10|nearest-led:now by reported
0,0,-8,11,0,0,-1,-1|nearest-led:now by reporters
3,4,8,27,-20,-2,-3,-17|nearest-led:now by said
-2,0,-4,-1,-1,-1,-12,20|nearest-led:now by summit
0,-4,10,-2,-1,-1,-1,-3|nearest-led:now by that
-1,0,-2,10,-1,-5,-1,0|nearest-led:now by their
0,0,0,-12,0,0,13,0|nearest-led:now by threatened
-1,-1,-2,-2,-5,0,-2,12|nearest-led:now by to
0,0,-3,12,-2,-4,0,-2|nearest-led:now by tokyo
-1,-1,18,11,-3,-1,-18,-5|nearest-led:now by washington
0,0,-17,-4,3,0,-2,21|nearest-led:now by washington post
0,0,-4,-1,-12,0,20,-2|nearest-led:now by within
0,0,-1,0,10,-2,-5,-1|nearest-led:past by (
0,-1,-2,0,-12,17,0,-1|nearest-led:past by ,
0,0,0,0,17,0,-17,0|nearest-led:past by 2 percent
0,0,0,-1,-6,-2,-7,16|nearest-led:past by 2.6 percent
-1,0,13,0,1,0,-6,-7|nearest-led:past by as
0,-1,0,0,-17,23,-3,-2|nearest-led:past by at
-1,-3,-1,-1,-8,-4,20,-2|nearest-led:past by by
-3,-2,-2,0,26,1,-17,-4|nearest-led:past by for
-1,-5,-1,0,-9,-1,21,-3|nearest-led:past by from
1,-10,-11,1,0,9,23,-13|nearest-led:past by in
-1,8,-1,0,-13,-3,-2,12|nearest-led:past by its
9,2,-8,-2,14,-4,-26,15|nearest-led:past by of
0,0,0,0,10,-2,-6,0|nearest-led:past by outlays
-5,18,-13,-3,27,-8,-3,-13|nearest-led:past by since
0,0,0,0,-28,0,28,0|nearest-led:past by time
0,0,-1,0,-8,-1,24,-13|nearest-shape:far fine
-9,-5,1,3,11,-8,5,2|nearest-shape:far half
-1,-2,-3,-2,-20,-5,22,11|nearest-shape:far tenth
-8,8,12,-17,31,-9,-28,12|nearest-shape:far whole
0,-1,-1,0,20,-1,-7,-8|nearest-shape:next fine
-1,-1,-2,-1,15,-2,-16,8|nearest-shape:next tenth
-3,5,0,-18,-36,-5,66,-9|nearest-shape:next whole
-2,-2,-3,-1,23,-1,-13,0|nearest-shape:now fine
-2,16,-11,-3,-4,5,4,-4|nearest-shape:now half
-3,-3,-6,-1,33,-9,-18,7|nearest-shape:now tenth
18,-2,17,21,-48,-14,13,-5|nearest-shape:now whole
-2,-2,-2,-1,19,-5,-5,-2|nearest-shape:past fine
6,-3,-7,-5,-20,38,-7,-2|nearest-shape:past half
-2,-3,11,-3,13,-13,-10,7|nearest-shape:past tenth
-3,22,-3,-2,-8,-6,13,-13|nearest-shape:past whole
-19,1,9,-16,14,-23,23,11|nearest:far
-5,2,1,-20,5,-10,37,-11|nearest:next
11,9,-3,15,5,-20,-14,-3|nearest:now
-1,14,-1,-11,4,13,-8,-11|nearest:past
-2,-2,-5,-1,35,-5,-19,-2|no-date:fine
17,-27,20,16,-38,-10,-9,30|no-date:half
-14,1,-17,-23,41,30,16,-35|no-date:tenth
-6,-13,-9,23,-17,18,-24,28|no-date:whole
18,14,-8,-7,-6,-3,-2,-7|noun-after-kind:benchmark
-3,66,-7,-12,-12,-12,-10,-10|noun-after-kind:cap
-1,0,15,4,-2,-6,-5,-5|noun-after-kind:demand
-12,-5,-11,19,-19,-8,26,10|noun-after-kind:pledge
19,15,-8,-7,-6,-3,-3,-6|noun-after-known:benchmark True
-3,63,-7,-12,-11,-11,-10,-10|noun-after-known:cap True
-1,0,18,-1,-2,-6,-5,-3|noun-after-known:demand True
-1,-1,-4,7,-10,-2,15,-5|noun-after-known:pledge False
-11,-4,-6,11,-10,-6,11,16|noun-after-known:pledge True
26,-1,-4,-5,-4,-1,-7,-3|noun-after:benchmark
-1,19,-3,-2,-3,-4,-4,-2|noun-after:ceiling
-1,0,12,1,0,-5,-4,-3|noun-after:demand
-2,-2,8,0,-4,-1,16,-15|noun-after:goal
-1,12,-1,-1,-3,-3,-2,-1|noun-after:limit
-1,9,0,-2,-2,-2,-1,-1|noun-after:line
0,0,-1,2,0,0,-16,16|noun-after:objective
0,0,0,1,-1,-1,-16,18|noun-after:plan
-4,0,-8,-1,-10,-1,28,-3|noun-after:pledge
-4,-2,-6,20,-4,-3,-5,4|noun-after:target
13,-4,-12,-5,-11,-2,28,-8|noun-before-kind:benchmark
-2,52,-2,-11,-14,-7,-8,-8|noun-before-kind:cap
-4,-1,9,15,-3,9,-9,-16|noun-before-kind:demand
-9,-6,-5,26,-21,-9,43,-19|noun-before-kind:pledge
-2,8,-6,-1,-2,-8,-8,18|noun-before-kind:proposal
22,-3,-18,-4,-5,-1,13,-4|noun-before-known:benchmark False
-8,-1,6,-1,-6,-1,15,-3|noun-before-known:benchmark True
-1,31,-1,-3,-11,-5,-6,-5|noun-before-known:cap False
-1,21,-1,-8,-4,-2,-1,-3|noun-before-known:cap True
-3,-1,-12,25,-3,7,-5,-9|noun-before-known:demand False
-1,0,21,-9,-1,2,-4,-7|noun-before-known:demand True
-5,-4,10,-8,-9,-4,0,19|noun-before-known:pledge False
-4,-2,-15,34,-12,-5,44,-38|noun-before-known:pledge True
-1,8,-5,0,-1,-6,-8,14|noun-before-known:proposal True
-4,-1,-1,0,-4,0,13,-2|noun-before:bar
-5,-1,-1,-1,-2,-1,11,-2|noun-before:benchmark
-1,-1,-4,-1,0,-1,-2,10|noun-before:case
-1,28,-1,-2,-10,-3,-6,-6|noun-before:ceiling
-4,-3,-12,9,-8,-4,21,1|noun-before:goal
-1,0,-2,0,-5,0,9,-1|noun-before:guideline
-1,0,8,-6,-1,-1,-4,4|noun-before:path
0,0,0,0,0,0,8,-8|noun-before:plan
-2,-1,-4,15,-1,-1,2,-7|noun-before:promise
-3,-1,-2,15,-3,9,-7,-8|noun-before:request
18,-2,-5,-3,0,-1,-4,-2|noun-before:standard
-2,-2,1,12,-4,-2,13,-16|noun-before:target
-16,-17,-28,27,6,16,50,-38|opens:\"
0,-4,-5,-6,12,10,-15,8|opens:#
-2,-2,-10,-1,-2,-2,26,-7|opens:*
-1,-4,-6,-2,-12,-6,44,-13|opens:-
-1,0,-3,9,-1,-7,8,-5|opens:0
-1,-2,7,-1,8,-1,-4,-5|opens:DATE
-7,32,5,7,-11,0,-6,-18|opens:EU
-25,12,-18,35,54,-65,82,-74|opens:LAND
-14,-3,-18,12,-26,25,70,-45|opens:LEADER
-11,-5,20,-31,-2,-15,6,37|opens:NATO
-1,-1,5,-2,-2,-3,-5,9|opens:OUTLET
-3,-1,-29,-2,-8,9,-13,47|opens:PERSON
39,-9,84,-48,-4,-24,1,-40|opens:USA
15,-4,6,-2,-6,-25,-19,35|opens:a
0,0,-1,-3,0,0,-16,21|opens:abe
-1,-1,14,-1,2,-4,-16,9|opens:according
0,0,0,0,-3,0,8,-4|opens:adopt
0,0,0,0,-8,12,-1,-3|opens:akihisa
9,-1,1,-3,1,-3,-2,-2|opens:among
-1,-2,14,0,-14,-3,-14,19|opens:an
16,-2,-2,-6,17,-14,-6,-2|opens:analysts
0,0,-1,-1,-3,-2,-2,8|opens:angus
0,0,-2,-1,-8,-5,-1,16|opens:another
-2,-2,19,-4,5,-5,-11,0|opens:as
-7,-3,1,11,-4,24,4,-26|opens:ask
-1,0,-11,-4,-3,-6,0,25|opens:ask for
-8,-9,-13,21,24,43,-38,-19|opens:at
0,0,-3,9,-2,0,-1,-3|opens:barclays
-1,-1,5,-3,-6,-1,-2,10|opens:before
0,0,14,0,-1,0,-4,-7|opens:behind
-2,17,-2,-12,-6,-15,1,18|opens:but
-2,9,-4,-1,19,6,-4,-22|opens:by
-4,-2,-8,2,-5,13,-8,13|opens:chancellor
-2,0,-5,25,0,-2,-14,-2|opens:chief cabinet secretary
-1,0,7,-4,0,0,15,-16|opens:cite
-1,0,-1,-1,-3,-2,-10,18|opens:conservative
-1,11,4,-7,0,-2,-3,-2|opens:constitutional democratic party
0,0,0,0,-7,0,11,-3|opens:counting
0,3,-2,-2,13,-4,-1,-7|opens:critics
0,8,-5,15,2,-3,-12,-6|opens:defence minister
0,14,-5,-2,-6,-2,9,-8|opens:defence spending
0,2,-2,-2,40,-1,-32,-6|opens:defense
-1,0,11,2,-3,-1,-12,4|opens:defense secretary
0,0,-4,0,-2,0,9,-3|opens:democratic party for the people
-1,0,9,-1,0,-2,-1,-4|opens:diplomats
-1,0,-6,17,15,-3,-11,-11|opens:dr
-1,-6,-7,-1,21,-2,-7,2|opens:during
0,0,-1,-1,-1,-2,-13,19|opens:dutton
-1,-3,-5,-1,-27,29,13,-4|opens:each
0,0,-1,0,13,2,0,-14|opens:economists
-3,-1,10,-5,-3,-5,20,-14|opens:editorial
0,0,0,0,-8,0,8,0|opens:eight
0,0,0,0,0,0,-18,19|opens:european members
0,0,-1,0,-4,0,-11,17|opens:european states
-2,-1,11,-5,-4,-2,7,-5|opens:even
-1,0,-1,-5,-7,22,-2,-5|opens:every
0,0,-3,-1,-1,-1,-14,21|opens:experts
0,-1,-2,0,27,-3,-17,-3|opens:extra
0,-1,0,13,-1,0,-3,-7|opens:finance minister
0,0,-7,3,0,11,0,-7|opens:five
-9,-7,24,-10,15,11,-9,-15|opens:for
0,0,-7,10,0,-1,-1,0|opens:foreign minister
-1,-1,-57,-8,-6,-5,-10,88|opens:former
-1,-1,-2,0,-4,-1,11,-2|opens:from
0,0,-3,-2,-8,0,-10,24|opens:government
-1,-1,-4,-1,-16,26,-2,-2|opens:had
0,0,-1,0,20,0,-15,-2|opens:having
16,-7,34,-10,-14,-16,-8,6|opens:he
-4,-3,20,6,5,-3,-12,-9|opens:his
-2,0,-3,-2,-1,-1,14,-5|opens:how
-1,-2,-5,-3,-6,-10,-4,30|opens:i
9,-5,2,-11,-18,22,10,-9|opens:if
1,-7,0,5,27,-30,-20,24|opens:in
-1,0,0,0,-3,-6,14,-3|opens:is
0,1,7,-6,25,-8,-21,1|opens:it
-1,0,-2,-11,-2,-4,18,2|opens:its
0,0,0,0,-1,0,11,-9|opens:kishida
0,0,-2,30,0,-22,-1,-4|opens:komeito
-1,-1,-1,-2,-3,-2,-10,18|opens:ldp
0,0,-1,0,1,8,-6,-2|opens:lift
-2,-1,-1,-1,24,-1,-16,-2|opens:measured
-1,-1,-13,-3,9,-5,11,3|opens:members
0,-10,0,0,11,-1,0,0|opens:military
-1,0,0,-1,17,-2,-16,3|opens:ministers
0,0,0,0,30,0,-8,-21|opens:morgan
0,-1,-1,0,15,-2,-3,-8|opens:move
-4,6,15,-1,3,-3,-5,-11|opens:mr
-1,0,-1,-1,-1,-2,-2,10|opens:my
0,0,0,0,11,0,-11,0|opens:national
0,0,-1,0,-1,-3,10,-4|opens:national security adviser
0,0,-8,-4,-20,-1,18,14|opens:neighboring
-1,0,1,11,2,-3,-4,-6|opens:neither
0,0,1,-1,17,-1,-22,6|opens:next
-5,15,-1,0,-6,-1,-5,4|opens:nippon ishin
-2,-3,24,8,2,-3,-8,-18|opens:no
0,0,-22,33,0,0,0,-10|opens:nobody
-1,0,4,18,2,0,-19,-3|opens:none
-1,-1,9,-1,-5,-4,7,-3|opens:nor
-1,0,-2,15,-1,-3,-3,-4|opens:nothing
0,0,1,-1,-1,0,9,-9|opens:now
-1,0,29,-10,1,-7,-1,-10|opens:officially
0,-7,-3,-1,10,-1,0,2|opens:officials
16,-2,6,-2,-17,-4,0,3|opens:on
10,-2,-2,-9,-3,-11,34,-16|opens:once
-1,-3,-7,7,-27,-4,5,28|opens:one
-1,1,-4,-4,-7,-2,7,9|opens:opposition
-1,0,-1,-2,0,10,-21,15|opens:opposition leader
0,0,-2,-3,1,-3,-5,12|opens:our
-1,-12,-3,-1,21,-3,6,-7|opens:outlays
0,-2,-1,0,-1,-1,10,-4|opens:parliament
-1,0,-5,-5,-5,-3,-13,32|opens:people
0,26,0,0,-25,0,0,0|opens:postwar
-1,-1,-13,35,1,-3,-6,-12|opens:premier
-2,-2,-12,-3,-22,-2,39,4|opens:president
-2,-1,-1,8,0,-2,0,-1|opens:presidential
-1,0,7,-3,-1,11,-1,-11|opens:press
-5,-2,-11,66,-14,-6,17,-44|opens:prime minister
0,0,0,0,-13,14,0,-1|opens:put
-4,0,7,-8,5,13,-5,-9|opens:q
0,0,-3,-2,-1,3,8,-5|opens:raise
-5,-1,-2,-4,-2,-4,-1,18|opens:ratios
0,0,0,0,-8,8,4,-3|opens:reach
0,0,-7,-1,0,0,-1,8|opens:right
0,9,0,0,-8,0,0,0|opens:roughly
-1,0,15,3,0,-2,-19,5|opens:secretary
-9,-2,-2,-3,0,-4,-9,29|opens:sen
-1,0,-1,-2,0,0,10,-6|opens:senior
-1,0,-2,-2,-3,-4,-8,20|opens:set
-1,8,-2,6,-1,-1,3,-12|opens:she
-1,0,1,-1,0,14,-2,-11|opens:should
18,1,-1,0,-7,0,-9,-1|opens:since
-2,-1,-7,-13,-1,-6,-2,32|opens:some
0,-3,-1,0,-2,-1,10,-3|opens:song
-3,0,-3,-5,-3,0,16,-2|opens:speak
0,-2,11,0,6,-2,-1,-11|opens:sponsors
0,11,0,0,-12,0,0,2|opens:successive
-2,-2,21,-2,7,-5,-17,0|opens:that
22,19,63,-36,-31,-9,14,-42|opens:the
0,0,0,0,-12,0,12,0|opens:the military
-1,-1,-10,20,0,-6,0,-3|opens:there
-1,-2,-1,0,-13,1,6,10|opens:they
-4,-1,18,-7,-3,19,-15,-8|opens:to
0,-4,-1,0,16,-1,-8,-2|opens:together
-3,-1,7,-7,-4,-8,-7,23|opens:two
-3,12,1,-3,-32,1,51,-28|opens:under
0,0,-2,-1,-1,0,8,-3|opens:visiting
0,-1,-12,-5,-3,-4,-11,35|opens:we
0,-1,-1,-1,0,11,-3,-6|opens:were
2,-1,-11,-8,-6,24,1,-3|opens:what
8,0,-5,-4,1,-1,-2,2|opens:when
0,-1,0,0,0,-2,-21,25|opens:where
0,0,0,-1,-8,-1,20,-9|opens:while
25,-1,-21,-7,1,-7,22,-12|opens:with
0,-1,-1,-4,-8,-3,8,8|opens:without
18,-2,-7,3,3,-6,-17,8|opens:yet
15,0,-9,0,-3,-1,1,-2|opens:yokosuka
-15,-1,-21,-24,-14,47,24,3|question
-5,8,-17,-24,38,-19,9,10|quoted:False
-12,-22,11,7,13,13,-7,-3|quoted:True
-3,-2,-21,-9,-10,-13,-4,63|range
12,2,-5,-27,26,-4,-6,2|ruled-by-kind:be
108,10,-57,-17,-43,-10,37,-27|ruled-by-kind:benchmark
-7,151,-22,-27,-28,-28,-9,-28|ruled-by-kind:cap
-24,-25,212,-39,-50,-56,-17,-2|ruled-by-kind:demand
-12,-10,-14,118,-15,-31,-12,-23|ruled-by-kind:denial
-6,-1,-22,-21,133,-29,-25,-30|ruled-by-kind:level
0,-22,52,-23,36,-62,29,-8|ruled-by-kind:move
-23,-5,-9,-35,-58,-61,202,-9|ruled-by-kind:pledge
-27,-6,25,-28,-30,-8,-49,123|ruled-by-kind:proposal
-5,0,9,-36,16,-35,35,17|ruled-by-kind:spend
-2,-2,18,4,-1,-7,-3,-8|ruled-by:accept
-6,-2,-11,-7,19,-1,11,-3|ruled-by:adopt
-1,-1,14,-9,0,-3,-1,2|ruled-by:advocate
20,-2,-10,0,2,-4,0,-7|ruled-by:agree
-3,-2,-1,-6,-6,-3,14,6|ruled-by:aim
-1,0,-6,-2,-1,-1,-2,12|ruled-by:ambition
0,0,-3,0,-4,-1,0,8|ruled-by:amount
0,0,-1,-2,12,-1,-4,-4|ruled-by:approach
0,0,-3,0,24,0,-17,-2|ruled-by:approve
-1,-3,6,-8,-3,-2,-5,15|ruled-by:argue for
1,-3,40,-13,-23,-10,17,-8|ruled-by:ask
-4,-2,40,0,1,-5,-28,-2|ruled-by:ask for
0,0,-1,-3,-11,-3,10,7|ruled-by:attain
0,-2,-3,-1,9,-1,7,-8|ruled-by:average
0,0,-1,-1,-1,0,-10,12|ruled-by:back
-1,-1,-4,0,-1,0,-1,8|ruled-by:bandy about
-4,-1,-1,0,-4,0,13,-2|ruled-by:bar
12,2,-5,-27,26,-4,-6,2|ruled-by:be
26,-2,-10,-6,-5,-2,5,-6|ruled-by:benchmark
-1,-2,-3,-2,9,-5,9,-5|ruled-by:bring
-1,-1,3,17,-3,-3,-2,-11|ruled-by:bring up
0,0,-6,10,0,0,-3,-1|ruled-by:brush aside
2,-2,-18,21,1,10,-3,-11|ruled-by:call
-4,-1,-3,-16,-9,-3,9,28|ruled-by:call for
-1,-1,12,-4,-6,-1,-16,17|ruled-by:call on
0,0,-17,-4,-1,0,-1,23|ruled-by:calls
0,0,-3,-1,-1,-1,-5,11|ruled-by:campaign
0,25,-1,-9,-12,-2,-1,-1|ruled-by:cap
0,0,0,0,17,0,-16,0|ruled-by:carry
-1,-1,-4,-2,0,-1,-2,11|ruled-by:case
-2,50,-4,-4,-14,-7,-10,-9|ruled-by:ceiling
-4,0,6,-4,-1,10,2,-9|ruled-by:choose
-1,-1,-11,8,-1,-1,-5,13|ruled-by:clamor
0,0,-1,0,9,0,-6,-2|ruled-by:clear
-1,0,-2,-1,10,-2,3,-8|ruled-by:climb
-1,-2,8,7,-13,-2,15,-12|ruled-by:commit
-1,0,-8,-2,0,0,17,-4|ruled-by:commitment
-1,8,-13,13,-5,-3,-16,16|ruled-by:consider
0,-3,0,-3,-1,0,0,9|ruled-by:contain
0,0,0,8,0,0,-8,0|ruled-by:deal
0,0,-1,0,-5,0,10,-3|ruled-by:decide
0,0,-4,-1,-3,-1,12,-3|ruled-by:decision
0,0,-3,-4,0,-2,10,-2|ruled-by:decline
-7,-2,50,-7,-10,-1,-4,-19|ruled-by:demand
-1,-5,-26,42,-1,-6,-2,-3|ruled-by:deny
-4,-4,6,-6,24,-8,-18,9|ruled-by:devote
-1,-1,-9,15,0,-3,-6,5|ruled-by:discuss
-1,0,-6,15,-4,-2,4,-5|ruled-by:do
0,0,-2,0,-11,-1,7,8|ruled-by:double
0,0,-4,0,11,0,-15,9|ruled-by:drop
0,0,8,-1,0,0,-5,-1|ruled-by:encourage
0,0,12,0,-14,-5,20,-11|ruled-by:end
-1,0,-1,12,0,0,3,-12|ruled-by:endorse
0,0,-1,-2,0,-1,8,-5|ruled-by:enshrine
0,4,-2,-4,5,-4,13,-10|ruled-by:exceed
0,-2,14,-1,-1,0,-1,-9|ruled-by:exhort
-3,-2,-6,-5,20,-3,-4,2|ruled-by:expect
0,-1,-2,-2,-2,18,-7,-3|ruled-by:favor
0,-4,0,-1,-3,-1,-11,20|ruled-by:fight
0,0,23,-8,-2,0,-10,-3|ruled-by:find
-1,-1,9,-3,-1,-1,-12,10|ruled-by:fix
-1,-1,10,-4,-2,-2,-2,1|ruled-by:float
0,0,-14,-2,-1,-1,18,-1|ruled-by:follow
0,0,-3,0,-5,0,11,-3|ruled-by:force
0,0,0,0,9,0,-6,-2|ruled-by:foresee
-6,-5,-7,-4,96,-26,-42,-7|ruled-by:from
-5,-5,-13,3,0,0,12,8|ruled-by:get
9,-6,-10,-6,4,17,-2,-7|ruled-by:give
-3,-4,20,19,-1,-13,-17,0|ruled-by:go
-4,-3,1,4,-12,-5,54,-35|ruled-by:goal
-8,5,-4,-2,-19,-2,35,-5|ruled-by:guideline
0,0,-1,0,-14,-1,17,-1|ruled-by:head
0,0,-1,-1,11,-1,-6,-3|ruled-by:hit
1,-3,-7,9,4,-3,6,-6|ruled-by:hold
0,12,0,0,-9,0,-2,0|ruled-by:hold the line at
20,0,-9,-5,0,-3,-1,-3|ruled-by:hold up
-1,0,21,-2,-1,-2,21,-36|ruled-by:hope
0,0,-3,0,-1,0,-4,8|ruled-by:idea
-1,0,-3,-1,0,-3,-2,12|ruled-by:ideas
-2,0,20,-2,-15,-3,16,-14|ruled-by:increase
0,-1,0,-1,-1,0,8,-4|ruled-by:instruct
0,0,0,0,-8,0,11,-2|ruled-by:intend
-2,4,-4,-6,13,-4,7,-8|ruled-by:keep
-1,-2,-3,-1,18,0,-4,-7|ruled-by:lay out
-2,0,-7,0,-1,-1,-8,19|ruled-by:leap
-1,0,8,-1,-5,-1,2,-2|ruled-by:leave
0,-1,1,2,11,-3,-6,-3|ruled-by:lift
-1,28,-2,-3,-9,-5,-5,-4|ruled-by:limit
-1,9,0,-2,-2,-2,-1,-1|ruled-by:line
0,0,-3,-1,14,-3,-3,-3|ruled-by:live with
0,0,-2,-2,0,0,-7,11|ruled-by:look at
0,0,7,0,13,0,-15,-5|ruled-by:manage
0,0,-11,0,12,0,2,-3|ruled-by:match
0,0,-1,0,-10,0,12,-1|ruled-by:mean
13,-1,-7,8,-11,-3,3,-1|ruled-by:meet
-2,-2,3,3,-5,14,-3,-8|ruled-by:mention
-1,-1,3,-3,-11,-2,12,3|ruled-by:move
0,0,-1,-4,0,0,-1,8|ruled-by:mull
0,0,-3,-3,0,-1,16,-8|ruled-by:name
13,0,-4,0,-1,-1,-7,-1|ruled-by:norm
0,0,0,0,-1,0,-13,15|ruled-by:objective
0,0,-14,-2,-3,0,19,1|ruled-by:oblige
0,0,-11,-2,-1,0,-19,33|ruled-by:offer
-5,-1,-4,-6,-2,-6,-2,26|ruled-by:options
0,0,9,-4,-2,0,3,-5|ruled-by:path
10,-1,23,-8,-10,24,-19,-19|ruled-by:pay
0,0,0,0,-3,-1,8,-4|ruled-by:peak
0,0,0,0,13,0,2,-14|ruled-by:pencil in
-4,-2,8,1,-4,-5,-21,27|ruled-by:plan
-1,-1,-17,-2,-2,-1,-5,28|ruled-by:plead for
-6,-4,-16,-10,-13,-3,35,16|ruled-by:pledge
-1,9,7,9,-1,-2,-8,-13|ruled-by:prepare
-2,0,17,-1,-1,-2,4,-15|ruled-by:press
0,0,-11,0,13,0,-1,0|ruled-by:press for
0,0,20,-5,-1,0,-9,-4|ruled-by:pressure
0,0,0,0,22,0,-20,-1|ruled-by:project
-5,3,-8,12,-16,-3,18,-1|ruled-by:promise
-1,-2,-4,-5,6,-4,12,-3|ruled-by:propose
-1,-1,-3,-2,14,-1,2,-8|ruled-by:push
-1,0,9,-7,-1,-2,-1,4|ruled-by:push for
-4,-3,-8,18,12,-12,2,-4|ruled-by:put
-1,-3,7,-8,-15,-5,21,4|ruled-by:raise
-1,-2,-2,-1,-4,-2,3,9|ruled-by:reach
0,0,-1,-11,0,0,-3,16|ruled-by:ready
-2,0,-7,-2,3,8,0,1|ruled-by:reckon
0,-1,3,-2,-10,-3,-8,22|ruled-by:recommend
-1,0,-9,26,0,-2,-10,-5|ruled-by:refuse
0,0,-6,14,0,-2,-1,-4|ruled-by:reject
0,5,0,-1,-5,-2,10,-6|ruled-by:remain
-3,-1,36,-4,-4,-8,-8,-9|ruled-by:request
0,0,-5,10,0,0,-3,-2|ruled-by:resist
0,-1,7,-4,-6,-1,16,-11|ruled-by:rise
-1,-1,-3,-1,-1,-7,-16,29|ruled-by:rule out
0,0,-20,25,0,-2,0,-2|ruled-by:say
-2,-1,17,9,-9,-4,14,-24|ruled-by:seek
21,-3,-7,-5,15,-2,-29,10|ruled-by:set
0,-1,-1,-5,10,-1,-13,10|ruled-by:set aside
-1,0,13,-2,-1,0,-9,-1|ruled-by:set its sights on
-2,-1,-10,-3,11,-4,12,-5|ruled-by:settle for
-2,-1,18,-7,-2,-1,1,-7|ruled-by:settle on
0,0,-1,0,0,0,-6,8|ruled-by:shoot for
-1,-1,-7,5,-2,-2,10,-3|ruled-by:sign up
0,0,0,0,9,0,-8,0|ruled-by:slip
0,0,11,-7,-4,-1,-2,3|ruled-by:sound out
1,6,4,-32,0,-22,31,12|ruled-by:spend
-1,-1,10,-6,3,-3,1,-3|ruled-by:stand
48,-2,-22,-7,-4,-5,1,-10|ruled-by:standard
-1,15,-3,-5,-16,4,3,4|ruled-by:stay
0,9,0,-1,-5,-1,0,-2|ruled-by:stick to
0,0,0,0,-10,0,12,-2|ruled-by:stop
0,0,1,1,-4,-2,-5,10|ruled-by:suggest
0,-2,-2,0,13,0,-6,-3|ruled-by:swell
9,3,-3,-3,-5,-6,-13,17|ruled-by:take
0,0,-4,-1,-7,-2,20,-5|ruled-by:take up
0,0,-3,-6,0,8,18,-16|ruled-by:talk about
-1,-1,9,15,0,-3,-4,-13|ruled-by:talk of
-6,-3,-1,4,-15,-4,47,-23|ruled-by:target
-1,5,19,-2,-1,8,-11,-17|ruled-by:tell
-1,0,-1,-4,20,-2,4,-15|ruled-by:think
-1,-2,-3,-5,-1,-1,-1,14|ruled-by:tie
0,0,18,-3,-2,0,2,-15|ruled-by:time
0,-1,-2,-2,-1,-1,10,-3|ruled-by:top
-4,-1,31,-6,-5,-3,-13,0|ruled-by:urge
0,0,0,0,-6,0,9,-2|ruled-by:use
0,0,0,0,-5,0,-11,17|ruled-by:vote on
-7,-7,28,-16,-22,-12,18,18|ruled-by:want
-1,0,-4,-2,-5,-2,-2,17|ruled-by:weigh
-2,0,17,-4,0,-3,-1,-6|ruled-by:wish
0,-4,2,-1,8,0,-1,-2|ruled-by:work
-6,-1,0,-9,-1,-8,-5,31|ruled-by:write
28,10,-13,-1,-6,-1,-13,-4|ruled-by:yardstick
13,-13,127,-37,38,-28,-20,-81|said-by:foreign
34,3,-21,-60,22,3,6,12|said-by:nobody
-29,-3,-41,-25,-10,37,-17,88|said-by:nongov
-35,-1,-71,104,1,-18,33,-11|said-by:own
-6,-6,-13,-5,89,-13,-20,-26|shape:fine
11,-19,8,10,-44,23,-13,24|shape:half
-20,-8,-17,-30,83,1,-5,-2|shape:tenth
-2,19,17,8,-77,-17,41,12|shape:whole
16,-1,-11,-2,-3,-1,3,-2|spender-governor:ALLIES be
10,0,-6,-1,0,0,-1,-1|spender-governor:ALLIES benchmark
20,-1,15,-9,5,-2,-23,-5|spender-governor:ALLIES demand
0,-1,1,-1,16,-1,-8,-8|spender-governor:ALLIES move
11,9,17,-5,-8,-7,-5,-12|spender-governor:ALLIES none
10,-1,-12,-5,0,-3,-11,21|spender-governor:ALLIES proposal
13,-1,21,-4,-2,-2,-6,-18|spender-governor:ALLIES spend
-1,-1,-1,-2,17,-1,-5,-5|spender-governor:CHN be
0,-2,-7,0,3,-1,-1,8|spender-governor:CHN demand
-1,-1,-1,-2,8,-1,-2,-2|spender-governor:CHN level
-1,10,-3,0,-8,10,-3,-6|spender-governor:EU move
-6,13,-2,-1,-5,-4,13,-8|spender-governor:EU none
-6,11,11,26,-20,-24,2,-1|spender-governor:JPN be
-2,25,-6,-8,0,-6,-12,10|spender-governor:JPN cap
-27,-4,-29,32,7,-2,-9,32|spender-governor:JPN demand
-2,0,15,-19,-2,-6,6,8|spender-governor:JPN denial
-10,-12,10,8,16,19,-11,-20|spender-governor:JPN level
7,0,24,-15,13,-11,-18,1|spender-governor:JPN move
17,0,-39,8,-25,31,16,-8|spender-governor:JPN none
-3,7,-4,3,14,-5,-29,17|spender-governor:JPN pledge
-9,-3,12,14,-8,17,1,-25|spender-governor:JPN proposal
12,-16,9,-1,-9,27,-28,6|spender-governor:JPN spend
-13,-11,0,3,23,7,3,-12|spender-governor:LAND be
-2,5,0,4,-4,-4,16,-16|spender-governor:LAND cap
-9,-6,6,-13,-7,4,18,6|spender-governor:LAND demand
-1,-6,-14,41,-14,18,-15,-8|spender-governor:LAND denial
-3,11,-5,-11,5,-13,22,-6|spender-governor:LAND level
-10,-6,-25,11,-26,17,31,7|spender-governor:LAND move
12,-22,3,-19,47,5,-39,13|spender-governor:LAND none
-2,-1,1,11,-13,6,-9,6|spender-governor:LAND pledge
-4,-4,17,-17,12,-14,-1,10|spender-governor:LAND proposal
-12,2,-17,8,-3,-23,38,7|spender-governor:LAND spend
8,-1,-3,-10,-28,16,14,4|spender-governor:NATO be
12,-1,12,3,6,-3,-5,-24|spender-governor:NATO demand
-1,-1,-7,-1,-12,-3,2,22|spender-governor:NATO level
3,-2,-6,-3,-7,-8,18,5|spender-governor:NATO move
-22,-8,21,-21,12,-13,31,1|spender-governor:NATO none
11,-5,2,-9,-6,-6,22,-9|spender-governor:NATO pledge
-5,-1,-7,10,-5,-4,-16,28|spender-governor:NATO proposal
-11,-2,22,-8,15,-5,0,-12|spender-governor:NATO spend
-6,0,10,-13,-5,-2,-7,23|spender-governor:USA be
10,0,-6,0,-1,-1,-1,-1|spender-governor:USA level
-7,-5,-6,-2,20,-3,5,-2|spender-governor:USA move
-4,-2,-7,12,15,-3,-6,-4|spender-governor:USA none
0,0,-1,13,-1,0,2,-12|spender-governor:USA pledge
0,0,-1,-3,-7,-1,18,-8|spender-governor:USA proposal
-9,15,-34,-2,10,-2,1,21|spender-governor:USA spend
36,-1,5,-10,-3,-6,-12,-9|spender-shape:ALLIES half
48,2,34,-23,6,-11,-36,-19|spender-shape:ALLIES whole
-3,0,-3,-6,22,-3,-8,-1|spender-shape:CHN half
-1,0,-3,0,14,-1,-3,-6|spender-shape:CHN tenth
0,-3,-9,-1,9,-1,-1,5|spender-shape:CHN whole
-7,32,-3,-2,-17,12,5,-19|spender-shape:EU half
-1,-1,10,-2,2,0,-8,-1|spender-shape:EU whole
-3,-4,-4,-2,34,-6,-9,-6|spender-shape:JPN fine
-6,-25,34,66,-48,31,-98,46|spender-shape:JPN half
-5,-6,-17,-7,57,17,-42,3|spender-shape:JPN tenth
-9,44,-11,-9,-59,-1,66,-22|spender-shape:JPN whole
-3,-2,-7,-2,49,-5,-5,-25|spender-shape:LAND fine
-4,-15,-19,-28,14,-3,65,-11|spender-shape:LAND half
-13,-1,18,-22,-24,-12,50,4|spender-shape:LAND tenth
-25,-19,-24,70,-20,24,-45,39|spender-shape:LAND whole
-1,-8,-14,-9,-29,-5,43,24|spender-shape:NATO half
0,0,-2,0,9,-1,-4,-1|spender-shape:NATO tenth
-3,-13,53,-34,-10,-20,40,-14|spender-shape:NATO whole
-4,-1,8,-2,16,-3,-8,-6|spender-shape:USA half
-2,-1,-9,0,21,-1,-5,-2|spender-shape:USA tenth
-12,9,-36,7,-6,-8,23,23|spender-shape:USA whole
84,1,38,-34,5,-18,-48,-29|spender:ALLIES
-4,-3,-14,-6,45,-5,-12,-1|spender:CHN
-8,30,3,-4,-10,11,-3,-20|spender:EU
-22,9,2,47,-15,40,-83,21|spender:JPN
-44,-37,-32,17,19,4,65,7|spender:LAND
-5,-22,35,-43,-25,-26,74,14|spender:NATO
-18,7,-38,5,32,-13,9,15|spender:USA
8,0,14,-11,15,-4,-9,-13|spenders
-20,17,-27,24,-8,-67,39,42|title
8,-10,-7,-27,42,7,8,-21|ungoverned
-1,0,-1,0,-25,36,-3,-6|value:0.1
-1,0,-1,0,3,13,-8,-5|value:0.2
0,0,0,0,-12,14,0,-1|value:0.3
-1,0,-1,-5,-1,16,-1,-7|value:0.5
0,0,-3,0,10,-2,-3,-1|value:0.9
-38,204,-44,-64,32,72,-98,-64|value:1
-1,-1,-1,0,10,-1,-5,-1|value:1.004
0,0,-1,0,12,-1,-11,2|value:1.2
-1,-1,-4,0,18,-3,-10,2|value:1.3
0,-1,-3,0,25,-3,-16,-2|value:1.4
3,20,-8,-15,35,4,6,-44|value:1.5
0,0,-1,0,16,0,-14,-1|value:1.58
0,-1,-1,-1,11,-1,-4,-3|value:1.6
-2,-3,-9,-4,69,-18,-16,-17|value:1.8
-1,0,-1,0,15,-3,-6,-2|value:1.9
-10,-8,87,69,-62,-4,-57,-14|value:1E+1
11,-94,-131,-55,72,-38,241,-5|value:2
-2,11,-21,-22,-65,-9,81,27|value:2.1
-1,-1,-3,-2,54,7,-23,-32|value:2.3
0,0,-1,0,-32,0,46,-12|value:2.33
-1,-2,-9,-2,-36,-5,55,0|value:2.4
0,0,-1,0,16,-2,-9,-3|value:2.42
-2,-6,-51,-36,-1,-23,9,110|value:2.5
-1,-1,-5,-1,18,-3,5,-11|value:2.6
0,0,-1,0,5,-1,-14,12|value:2.7
-1,0,-5,0,22,-1,-22,7|value:2.8
-28,-47,59,-18,-52,-24,-22,132|value:3
0,0,0,-1,11,-2,-6,-1|value:3.1
0,0,-1,0,-6,-1,11,-3|value:3.3
0,0,-1,0,19,-1,-10,-7|value:3.32
-2,-1,-12,0,27,-2,-9,-2|value:3.4
17,-32,94,69,-140,27,-6,-29|value:3.5
-2,-2,73,10,-60,-10,-48,40|value:3.8
0,-1,-2,-1,23,-7,-2,-10|value:34
-4,-3,-1,-11,2,-9,-11,37|value:4
0,0,-1,0,13,0,-10,-1|value:4.1
-1,0,-1,-2,27,-1,-18,-4|value:4.5
-1,-1,-5,-1,3,-2,11,-4|value:4.7
0,0,-1,-1,-9,-1,16,-5|value:4.8
0,0,0,0,-8,0,-7,16|value:4.9
70,-55,54,94,-123,2,15,-58|value:5
-1,-1,-1,-1,-40,-2,51,-6|value:5.4
-2,28,-3,-5,5,-5,-19,1|value:6
-4,0,-23,-1,30,0,0,-1|value:6.5
0,0,-1,0,8,0,-6,0|value:8.8
-4,-3,-9,-6,-2,-3,21,5|verb+1-form:accept finite+
-2,6,7,-4,-8,-2,8,-5|verb+1-form:adopt finite+
-1,-1,8,-3,0,0,-2,-1|verb+1-form:advocate finite+
7,-1,-7,5,-12,-4,7,6|verb+1-form:agree finite+
0,-1,1,-3,0,0,16,-11|verb+1-form:aim finite+
0,0,-4,9,0,-5,0,0|verb+1-form:amount finite+
0,0,0,0,-7,-1,11,-2|verb+1-form:announce finite+
0,0,8,-1,0,0,-2,-4|verb+1-form:arrive finite+
-3,-1,3,-10,-5,-4,16,4|verb+1-form:ask finite+
0,0,10,0,-2,0,-8,-1|verb+1-form:ask for progressive+
-1,0,3,-5,-3,-4,-3,12|verb+1-form:ask progressive+
0,0,-1,-2,8,0,-16,12|verb+1-form:attain finite+
0,0,-1,-3,0,-3,11,-5|verb+1-form:attain finite+would
25,-3,-8,10,-12,-25,16,-2|verb+1-form:be finite+
-2,5,8,3,-1,-2,-5,-7|verb+1-form:be finite++not
-7,-3,-3,1,-2,5,15,-6|verb+1-form:be finite+could
-2,-1,-7,-6,14,-6,2,6|verb+1-form:be finite+should
0,0,-1,-18,-1,-5,16,9|verb+1-form:be finite+should+not
-4,-2,-3,-3,0,11,1,-1|verb+1-form:be finite+will
0,-1,11,-7,-4,-3,-11,15|verb+1-form:be finite+will+not
-6,-6,14,5,-4,11,-15,0|verb+1-form:be finite+would
-1,0,-3,8,5,3,-2,-11|verb+1-form:be finite+would+not
-1,-1,5,9,-5,5,-7,-6|verb+1-form:be inf+
0,-1,0,0,13,-10,-2,0|verb+1-form:bring finite+
0,-4,0,0,-6,0,12,0|verb+1-form:bring finite+would
-1,0,-2,10,0,-2,-1,-3|verb+1-form:bring up finite+
-1,-3,0,0,7,-13,15,-5|verb+1-form:budget finite+
0,-1,-1,0,-3,28,-18,-5|verb+1-form:calculate finite+
9,-2,-3,6,-8,5,13,-19|verb+1-form:call finite+
-4,0,-5,-7,-1,-1,-4,22|verb+1-form:call gerund+
0,10,0,0,-8,0,0,0|verb+1-form:cap finite+
0,0,-2,0,-1,-1,8,-4|verb+1-form:choose finite+
-1,-1,-2,10,-1,0,-4,-2|verb+1-form:clamor progressive+
-1,0,-1,-1,-1,8,-2,-3|verb+1-form:come to finite+would
0,0,0,0,-8,0,8,0|verb+1-form:commit finite+
0,8,-2,0,-5,0,-1,0|verb+1-form:confine finite+
0,-3,-1,-2,-5,15,-1,-3|verb+1-form:correspond finite+
0,0,-10,12,-4,-1,11,-9|verb+1-form:decide finite+
-1,-1,-1,2,-2,13,-5,-6|verb+1-form:decide finite++not
0,0,-2,8,-1,-3,-6,5|verb+1-form:decline finite+
0,0,-2,0,-6,0,0,10|verb+1-form:deny finite+
0,0,-1,2,9,0,-9,-1|verb+1-form:determine finite+
0,0,-2,13,0,-1,0,-10|verb+1-form:discuss finite++not
0,0,-2,0,0,0,-5,8|verb+1-form:drop finite+
0,0,0,0,11,0,-9,-1|verb+1-form:end finite+
0,-1,-1,0,23,-1,-19,0|verb+1-form:estimate finite+
6,-1,22,-3,1,-5,-2,-19|verb+1-form:expect finite+
-1,11,-2,0,-2,-2,-2,-2|verb+1-form:fall gerund++not
-1,0,11,0,-2,-2,-1,-4|verb+1-form:float finite+
-4,-1,-12,-3,-2,-4,24,1|verb+1-form:force finite+
15,-7,-1,-3,1,-2,-1,-3|verb+1-form:get finite+
-1,-1,12,0,-3,-7,12,-13|verb+1-form:give finite+
-4,0,-6,1,6,-1,17,-13|verb+1-form:go finite+
-1,0,-4,-3,-2,-11,-5,27|verb+1-form:go finite+would
24,-1,-13,0,2,-4,-3,-5|verb+1-form:hold up finite+
-1,14,-2,-1,-14,-1,9,-4|verb+1-form:keep finite+
-2,-1,-2,0,-3,-4,-6,16|verb+1-form:leave finite+would
0,-10,0,0,10,0,0,0|verb+1-form:lift finite+
0,-4,10,-2,-1,-1,-1,-3|verb+1-form:match finite++not
-6,-1,15,-5,-4,13,-6,-7|verb+1-form:mean finite+
0,0,-10,7,6,6,-7,-2|verb+1-form:mean finite+would
-1,-1,9,14,2,-2,1,-22|verb+1-form:meet finite+
-1,0,13,-6,3,-5,-7,3|verb+1-form:meet gerund+
0,0,-2,0,-10,0,10,3|verb+1-form:meet inf+
-2,-2,18,-9,1,14,-7,-13|verb+1-form:mention finite+
-3,-1,0,-2,23,-6,-2,-9|verb+1-form:oppose finite+
-1,0,-2,-1,1,-1,-12,16|verb+1-form:order finite+
11,-1,-12,-2,-3,5,-10,12|verb+1-form:pay finite+
0,0,0,-1,11,0,3,-12|verb+1-form:pencil in finite+
0,0,10,-2,12,0,-9,-9|verb+1-form:plan finite+
0,0,0,0,-3,0,9,-4|verb+1-form:press finite+
-3,-1,-1,-9,11,-4,0,6|verb+1-form:promise finite+
-4,-1,17,-8,-7,-6,-5,14|verb+1-form:put finite+
0,0,-3,9,8,-3,-7,-4|verb+1-form:raise finite+
-2,-1,-1,9,0,-2,-1,-2|verb+1-form:raise finite++not
0,0,-2,-1,-2,12,-3,-3|verb+1-form:raise finite+should
0,-1,-2,2,17,-2,-11,-3|verb+1-form:reach finite+
0,0,-2,9,0,0,-6,0|verb+1-form:reach finite++not
0,11,-1,-1,-12,0,4,-1|verb+1-form:reach finite+will
-1,0,-18,-2,-1,-1,-2,26|verb+1-form:recommend finite+
-1,0,-1,16,0,-1,-9,-4|verb+1-form:reject finite+
0,0,-1,0,0,9,0,-7|verb+1-form:require finite+would
-3,-1,11,8,-2,-3,-3,-7|verb+1-form:seek finite+
3,1,4,-1,-11,-1,7,-2|verb+1-form:set finite+
-1,-1,0,-1,11,-1,-6,-1|verb+1-form:shrink finite+
-3,-7,-9,-6,-10,21,-10,23|verb+1-form:spend finite+
9,0,0,0,2,-7,-7,2|verb+1-form:spend gerund+
0,0,-1,0,0,-1,8,-6|verb+1-form:stand finite+
-1,0,-1,-1,-5,-6,-6,21|verb+1-form:stay finite+
-1,-5,-5,-5,4,3,15,-6|verb+1-form:take finite+
0,0,8,0,1,0,-4,-4|verb+1-form:take finite+could
0,0,-1,-14,-3,0,19,0|verb+1-form:take gerund+
13,4,1,11,-19,4,2,-16|verb+1-form:tell finite+
-1,1,-8,-2,0,14,0,-4|verb+1-form:tout finite+
0,0,11,-1,-3,-1,-4,-1|verb+1-form:urge finite+
-4,-4,13,-14,19,-9,-6,4|verb+1-form:want finite+
-7,-1,-4,-7,17,18,-10,-7|verb+1-form:warn finite+
0,0,-9,-1,0,10,0,0|verb+1-form:work out at finite+
-1,-1,1,11,-6,1,-26,21|verb+1-form:write finite+
-3,0,-1,-2,0,-8,-1,14|verb+1-form:write finite+should
1,-13,13,0,-7,-8,9,5|verb+1-kind:be
4,34,-1,-4,-21,-4,5,-13|verb+1-kind:cap
18,-13,35,3,11,-14,-30,-8|verb+1-kind:demand
-9,-3,-5,28,19,-13,-25,8|verb+1-kind:denial
-11,-14,-12,-11,19,46,-20,2|verb+1-kind:level
-13,-7,3,-10,51,-11,3,-17|verb+1-kind:move
-9,-1,-13,3,-11,16,13,3|verb+1-kind:pledge
-19,-2,25,13,8,2,-37,10|verb+1-kind:proposal
3,-5,-1,-12,2,20,-32,26|verb+1-kind:spend
25,-3,-8,10,-12,-25,16,-2|verb+1-mood:be finite+
-2,5,8,3,-1,-2,-5,-7|verb+1-mood:be finite++not
-7,-3,-3,1,-2,5,15,-6|verb+1-mood:be finite+could
-2,-1,-7,-6,14,-6,2,6|verb+1-mood:be finite+should
0,0,-1,-18,-1,-5,16,9|verb+1-mood:be finite+should+not
-4,-2,-3,-3,0,11,1,-1|verb+1-mood:be finite+will
0,-1,11,-7,-4,-3,-11,15|verb+1-mood:be finite+will+not
-6,-6,14,5,-4,11,-15,0|verb+1-mood:be finite+would
-1,0,-3,8,5,3,-2,-11|verb+1-mood:be finite+would+not
-1,-1,5,9,-5,5,-7,-6|verb+1-mood:be inf+
5,24,-6,-3,-19,-2,7,-7|verb+1-mood:cap finite+
0,9,0,0,-8,0,0,0|verb+1-mood:cap finite++passive
22,-8,5,-3,3,-3,-1,-15|verb+1-mood:demand finite+
5,-1,18,-1,-6,-4,4,-16|verb+1-mood:demand finite++passive
0,0,-1,0,0,9,-1,-7|verb+1-mood:demand finite+would
-4,-2,-10,3,-3,-3,6,12|verb+1-mood:demand gerund+
-2,-1,24,3,-5,-6,-18,7|verb+1-mood:demand progressive+
-4,-1,-5,8,-4,-5,-14,26|verb+1-mood:denial finite+
-4,-1,-2,15,23,-7,-11,-13|verb+1-mood:denial finite++passive
-6,-13,-3,-1,7,39,-1,-21|verb+1-mood:level finite+
0,0,0,0,11,0,-9,-1|verb+1-mood:level finite++passive
0,0,-1,0,8,0,-6,0|verb+1-mood:level finite+will
-4,1,-4,-3,-6,9,-9,17|verb+1-mood:level finite+would
-7,8,-7,-2,-7,14,3,-3|verb+1-mood:move coordinated+
13,-14,-5,1,38,-13,-4,-14|verb+1-mood:move finite+
-2,-1,-1,9,0,-2,-1,-2|verb+1-mood:move finite++not+passive
-2,-15,9,-2,60,-7,-43,-1|verb+1-mood:move finite++passive
-2,-1,11,-5,1,2,4,-10|verb+1-mood:move finite+should
-1,0,-1,-2,-2,16,3,-13|verb+1-mood:move finite+should+passive
0,10,-1,-1,3,-3,-3,-5|verb+1-mood:move finite+will
0,-2,-1,-1,-4,0,10,-1|verb+1-mood:move finite+will+passive
-4,-7,-7,14,-11,-9,-3,27|verb+1-mood:move finite+would
0,0,-1,-4,-1,-3,19,-11|verb+1-mood:move finite+would+passive
-2,-2,9,-18,-8,3,15,4|verb+1-mood:move gerund+
-1,11,-2,0,-2,-2,-2,-2|verb+1-mood:move gerund++not
-1,0,-5,-3,0,-2,2,9|verb+1-mood:move inf+
0,0,-1,0,-10,-1,15,-3|verb+1-mood:move inf++passive
-2,1,-8,-1,-4,-1,3,10|verb+1-mood:move progressive+
-15,-4,6,-3,-21,0,63,-26|verb+1-mood:pledge finite+
-1,-1,-2,7,-3,11,-9,-3|verb+1-mood:pledge finite++not
-1,-1,-1,1,-2,13,-15,6|verb+1-mood:pledge finite++not+passive
10,2,0,-2,7,-1,-15,-1|verb+1-mood:pledge finite++passive
-3,0,-2,-2,0,-7,-1,15|verb+1-mood:pledge finite+should+passive
-1,0,-10,7,6,5,-4,-4|verb+1-mood:pledge finite+would
-5,3,-16,3,5,6,-13,19|verb+1-mood:proposal finite+
0,0,-2,12,2,-2,-3,-7|verb+1-mood:proposal finite++not+passive
-6,-3,17,10,-5,-1,-6,-7|verb+1-mood:proposal finite++passive
-3,0,11,-5,-1,-1,-1,0|verb+1-mood:proposal finite+would
-1,0,9,0,-3,-2,-5,3|verb+1-mood:proposal gerund+
-1,-1,-3,-5,7,11,-5,-2|verb+1-mood:proposal progressive+
-2,-7,-7,-6,3,23,-14,12|verb+1-mood:spend finite+
-1,-1,0,-1,-6,-2,-1,11|verb+1-mood:spend finite++passive
9,0,0,0,2,-7,-7,2|verb+1-mood:spend gerund+
-4,-3,-9,-6,-2,-3,21,5|verb+1:accept
0,-1,-1,-2,7,4,-9,2|verb+1:account
-2,5,7,-5,-9,-2,-2,7|verb+1:adopt
-1,-1,8,-3,0,0,-2,-1|verb+1:advocate
7,-1,-7,5,-12,-4,7,6|verb+1:agree
-1,-1,1,-3,0,-1,16,-11|verb+1:aim
0,0,-4,8,-2,6,0,-7|verb+1:amount
-4,-2,0,-1,-8,-9,12,12|verb+1:ask
-1,0,14,0,-2,0,-9,-1|verb+1:ask for
1,-13,13,0,-7,-8,9,5|verb+1:be
0,-5,-1,-3,6,-11,9,4|verb+1:bring
-1,-1,-3,15,0,-4,-1,-4|verb+1:bring up
-1,-3,0,0,7,-13,15,-5|verb+1:budget
0,-1,-1,0,-3,28,-18,-5|verb+1:calculate
5,-2,-8,-1,-9,3,8,4|verb+1:call
0,10,0,0,-8,0,0,0|verb+1:cap
0,0,-2,0,-1,-1,8,-4|verb+1:choose
-1,-1,-2,10,-1,0,-4,-2|verb+1:clamor
-1,-1,5,-2,11,0,-12,-1|verb+1:climb
-1,-1,-2,-1,-2,11,-1,-4|verb+1:come to
0,0,0,0,-8,0,8,0|verb+1:commit
0,8,-2,0,-5,0,-1,0|verb+1:confine
-1,1,13,-7,-1,-5,-4,4|verb+1:consider
0,-3,-1,-2,-5,15,-1,-3|verb+1:correspond
0,10,0,-2,0,0,0,-7|verb+1:cross
-2,-1,0,22,-4,-2,-9,-3|verb+1:cut
-1,-1,-10,14,-6,12,6,-15|verb+1:decide
0,0,-2,8,-1,-3,-6,5|verb+1:decline
0,0,-2,0,-6,0,0,10|verb+1:deny
0,0,-1,2,9,0,-9,-1|verb+1:determine
-1,-1,-3,20,0,-7,-2,-5|verb+1:discuss
-1,0,-1,-3,-1,-2,-1,8|verb+1:earmark for
-2,-2,-2,-2,11,15,-14,-4|verb+1:end
0,-1,-1,0,23,-1,-19,0|verb+1:estimate
6,-1,21,-5,2,-5,-3,-14|verb+1:expect
0,0,0,0,10,0,-9,0|verb+1:eye
-1,11,-2,-1,0,-2,-1,-3|verb+1:fall
-1,0,10,0,-2,-3,-1,-2|verb+1:float
-4,-1,-12,-3,-2,-4,24,1|verb+1:force
15,-7,-4,-3,3,-3,0,-1|verb+1:get
-1,-1,10,-1,-1,-16,12,-1|verb+1:give
-6,-2,-11,-3,0,-13,12,22|verb+1:go
-2,0,-7,0,0,-1,-1,12|verb+1:grow
24,-1,-13,0,2,-4,-3,-5|verb+1:hold up
0,-2,0,-4,-5,1,2,9|verb+1:increase
0,0,0,-1,-5,0,13,-7|verb+1:invest
-2,14,3,-2,-7,-3,6,-10|verb+1:keep
-2,-3,-2,-2,-2,-4,-4,20|verb+1:leave
0,-10,0,0,10,0,0,0|verb+1:lift
0,-4,8,-2,-1,-1,0,0|verb+1:match
-7,-1,2,0,0,32,-19,-6|verb+1:mean
-3,-1,14,7,-7,-7,17,-20|verb+1:meet
-4,-2,20,-12,10,13,-10,-14|verb+1:mention
-1,-2,14,0,0,-1,-5,-4|verb+1:name
-3,-1,0,-2,23,-6,-2,-9|verb+1:oppose
-1,0,-2,-1,1,-1,-12,16|verb+1:order
10,-1,-13,-3,-5,11,-8,7|verb+1:pay
0,0,0,-1,11,0,3,-12|verb+1:pencil in
0,0,11,-3,13,0,-10,-10|verb+1:plan
0,0,0,0,-3,0,9,-4|verb+1:press
-3,-1,-2,-5,11,-5,-1,6|verb+1:promise
-4,-1,16,-8,-7,-5,-5,13|verb+1:put
-8,7,-7,17,4,10,-14,-10|verb+1:raise
-1,9,-6,8,4,-3,-2,-9|verb+1:reach
-1,0,-19,-2,-1,-2,-3,28|verb+1:recommend
-1,0,-1,16,0,-1,-9,-4|verb+1:reject
-1,0,-1,9,-1,-1,-1,-3|verb+1:request
0,0,-1,-1,0,9,0,-7|verb+1:require
0,0,6,0,-9,-2,5,0|verb+1:review
-3,-1,15,8,-1,-3,-5,-8|verb+1:seek
3,1,4,4,-11,-2,4,-2|verb+1:set
-1,-1,0,-1,11,-1,-6,-1|verb+1:shrink
5,-3,-2,-8,-4,21,-27,17|verb+1:spend
0,0,-1,-1,0,-2,8,-5|verb+1:stand
-1,0,-1,-1,-5,-6,-6,21|verb+1:stay
-1,-5,0,-19,14,4,25,-17|verb+1:take
0,0,-1,-4,0,12,-1,-7|verb+1:talk about
12,3,-2,10,2,0,-15,-11|verb+1:tell
-1,1,-8,-2,0,14,0,-4|verb+1:tout
0,0,11,-1,-3,-1,-4,-1|verb+1:urge
-4,-4,12,-14,21,-9,-6,4|verb+1:want
-7,-1,-4,-7,12,17,-1,-10|verb+1:warn
0,0,-9,-1,0,10,0,0|verb+1:work out at
-3,3,0,6,-6,-8,-23,31|verb+1:write
-1,-1,0,8,-2,-3,-1,2|verb-1-form:accept finite+
0,0,-1,10,0,-1,-1,-7|verb-1-form:accept finite++not
-1,-1,5,-7,-1,10,-8,2|verb-1-form:accept finite+would
0,0,-7,9,0,-1,-1,-1|verb-1-form:accept finite+would+not
12,-1,-15,-5,8,-1,6,-4|verb-1-form:adopt finite+
-1,-1,-2,5,-14,3,-3,12|verb-1-form:adopt inf+
20,-3,-16,11,0,9,-10,-10|verb-1-form:agree finite+
-1,0,3,-2,0,-1,-7,8|verb-1-form:aim finite+should
0,0,-1,-9,0,13,-1,-1|verb-1-form:aim finite+would
0,0,-2,4,-2,-1,-11,12|verb-1-form:aim inf+
0,0,-1,-2,12,-1,-4,-4|verb-1-form:approach gerund+
0,0,0,0,13,0,-12,0|verb-1-form:approve finite+
0,-2,-6,-4,-2,-1,-5,21|verb-1-form:argue for finite+
4,-3,-2,21,-9,-7,21,-25|verb-1-form:ask finite+
0,0,-8,10,0,0,0,-1|verb-1-form:ask finite++not
-3,-1,7,-21,8,24,-16,3|verb-1-form:ask for finite+
0,0,-7,10,0,-1,0,-1|verb-1-form:ask for finite++not
0,0,-14,20,-3,0,-1,0|verb-1-form:ask for inf+
0,5,-12,-5,-2,-1,-1,16|verb-1-form:ask gerund+
0,-2,-3,-1,15,-1,-2,-6|verb-1-form:average finite+
4,-12,5,-22,30,-7,-5,7|verb-1-form:be finite+
-2,7,-1,0,-16,-4,6,10|verb-1-form:be finite++not
-6,-4,11,-1,0,-7,-6,14|verb-1-form:be finite+should
11,10,-9,-1,-9,-2,2,-3|verb-1-form:be finite+will
-3,-2,-9,13,-7,6,-4,6|verb-1-form:be finite+would
0,-1,2,-1,21,3,15,-39|verb-1-form:be inf+
0,0,9,0,0,-1,-5,-2|verb-1-form:boost inf+
-1,-4,-1,-1,21,-2,-12,0|verb-1-form:bring finite+
-1,-3,-11,2,-17,-2,19,13|verb-1-form:bring inf+
-1,0,-6,20,-3,-2,-2,-5|verb-1-form:bring up finite+
0,0,0,0,-7,0,8,0|verb-1-form:budget progressive+
20,1,-16,8,-1,6,-4,-14|verb-1-form:call finite+
-1,0,9,2,0,0,-3,-6|verb-1-form:call for +
-4,-1,-2,-9,-7,-2,8,16|verb-1-form:call for finite+
-2,0,-7,0,-1,0,0,12|verb-1-form:call for gerund+
1,0,-11,3,0,0,9,0|verb-1-form:call gerund+
0,0,-1,-1,0,-1,-5,9|verb-1-form:campaign finite+
0,12,0,0,-10,-1,0,0|verb-1-form:cap finite+
0,0,0,0,11,0,-2,-7|verb-1-form:carry inf+
0,0,-1,0,9,0,-6,-2|verb-1-form:clear finite+
-1,-1,-7,0,-4,-5,2,16|verb-1-form:climb finite+
0,-1,-2,0,3,-2,-8,11|verb-1-form:climb inf+
0,-3,0,0,-3,-1,9,-1|verb-1-form:come to finite+will
0,0,0,0,9,0,-9,0|verb-1-form:come to inf+
0,-1,-3,-10,-2,-1,22,-5|verb-1-form:commit finite+
0,0,-8,17,0,-1,-6,-2|verb-1-form:commit finite+would+not
-1,10,-1,3,0,-1,-2,-8|verb-1-form:consider finite+
0,-3,0,-3,-1,0,0,9|verb-1-form:contain finite+
-1,0,12,-1,-1,-2,-6,-1|verb-1-form:convince finite+
0,0,0,0,10,0,-10,0|verb-1-form:declare inf+
-1,-3,-8,-1,13,8,-4,-4|verb-1-form:devote finite+
-2,-1,9,-3,-8,-1,-2,7|verb-1-form:devote finite+should
-1,0,8,-3,-1,-2,0,-1|verb-1-form:devote finite+will
0,0,-3,-1,3,-1,12,-10|verb-1-form:devote gerund+
0,0,-1,2,-3,-2,8,-5|verb-1-form:dismiss finite+
0,0,-4,-8,-3,-2,21,-3|verb-1-form:do finite+can
0,0,-2,10,-1,0,-7,0|verb-1-form:do finite+will+not
0,0,-1,0,-1,0,-14,16|verb-1-form:double finite+should
0,0,-1,0,-7,0,20,-12|verb-1-form:double gerund+
0,0,-14,-4,-1,0,5,14|verb-1-form:double inf+
0,3,-2,-1,-3,-1,-4,8|verb-1-form:drop finite+
0,0,-4,0,12,0,-7,-1|verb-1-form:drop inf+
0,1,11,0,-23,7,19,-13|verb-1-form:end finite+
0,0,-2,-1,2,-1,-13,16|verb-1-form:end finite+will
0,0,-2,-3,8,-3,8,-8|verb-1-form:exceed finite+
0,0,-1,-15,-1,20,-6,3|verb-1-form:exceed gerund+
0,-3,-1,-6,-4,17,-1,-2|verb-1-form:exempt finite+
0,-2,0,-2,-1,10,-3,-1|verb-1-form:exempt inf+
-2,0,10,-2,9,-1,-12,-2|verb-1-form:expect finite+
-1,-1,10,-2,-1,-1,-13,9|verb-1-form:fix finite+
0,0,-3,0,-5,0,11,-3|verb-1-form:force finite+
0,0,0,0,9,0,-6,-1|verb-1-form:foresee finite+
-4,-2,-9,-1,26,8,-9,-9|verb-1-form:get finite+
0,-3,-3,-6,-8,-3,15,8|verb-1-form:get finite+should
0,0,4,-5,-6,-2,13,-4|verb-1-form:get finite+will
0,0,0,10,-2,0,-3,-4|verb-1-form:get finite+would+not
0,0,1,19,-5,3,-12,-4|verb-1-form:get gerund+
-1,-1,23,-16,-4,5,-10,4|verb-1-form:get inf+
8,-6,-12,3,6,12,-5,-7|verb-1-form:give finite+
-3,5,-15,-7,-8,-7,10,27|verb-1-form:go finite+
0,-1,3,-2,-4,-5,-9,18|verb-1-form:go finite+should
0,-1,-1,-1,-4,0,15,-8|verb-1-form:go finite+should+not
0,-1,0,10,-2,0,-6,-1|verb-1-form:go finite+will+not
8,-4,19,-11,-6,18,-22,-2|verb-1-form:go finite+would
-1,-3,0,5,14,6,-15,-5|verb-1-form:go gerund+
0,0,0,8,0,-1,-6,-1|verb-1-form:go gerund++not
-1,16,3,-4,16,-1,-20,-9|verb-1-form:go inf+
0,0,-6,-8,-2,-1,22,-4|verb-1-form:go progressive+
0,0,-1,0,-13,-1,17,-1|verb-1-form:head finite+
0,0,0,0,8,0,-8,0|verb-1-form:hit finite+
0,0,-5,-2,-2,13,-2,-2|verb-1-form:hit inf+
7,-2,-5,-3,-5,0,10,-1|verb-1-form:hold finite+will
0,12,0,0,-9,0,-2,0|verb-1-form:hold the line at finite+
15,0,-10,-2,0,0,-1,-2|verb-1-form:hold up finite+
-1,0,10,0,0,-1,0,-7|verb-1-form:increase finite+
0,0,10,-1,-1,-1,-4,-3|verb-1-form:increase finite+should
0,0,0,0,0,0,-12,12|verb-1-form:increase gerund+
-1,-1,-16,0,0,19,-5,4|verb-1-form:increase inf+
0,-1,13,-5,-2,0,4,-8|verb-1-form:insist finite+
-1,-7,-1,-1,18,-2,-12,7|verb-1-form:keep finite+
0,-2,0,-3,24,-1,-16,-1|verb-1-form:keep finite+can
0,4,-1,-1,-19,-1,26,-9|verb-1-form:keep inf+
-1,-2,-3,-1,18,0,-4,-7|verb-1-form:lay out finite+
-2,0,-7,0,-1,-1,-8,19|verb-1-form:leap finite+
-1,-1,8,-1,-12,2,-7,12|verb-1-form:leave finite+
0,-2,1,0,-2,4,-18,17|verb-1-form:lift inf+
0,0,5,-2,-3,-1,-6,8|verb-1-form:like to see finite+would
0,9,0,0,-4,0,-2,-1|verb-1-form:limit finite+
0,3,-3,-1,14,-2,-3,-8|verb-1-form:live with finite+
0,0,-2,-12,0,14,-1,1|verb-1-form:live with finite+could
0,0,-2,-2,-1,-2,10,-2|verb-1-form:match finite+would
0,0,11,-7,0,-1,-2,0|verb-1-form:mean finite+
14,-1,7,-2,-8,-1,-4,-5|verb-1-form:meet finite+
-10,0,12,0,0,0,-1,-1|verb-1-form:meet finite+should
0,0,-1,13,0,0,-11,-1|verb-1-form:meet finite+will+not
0,0,-4,0,0,-1,-3,9|verb-1-form:meet finite+would
-1,0,-11,0,-4,0,10,6|verb-1-form:meet inf+
-1,-1,-4,22,-4,-2,0,-10|verb-1-form:mention finite+
-2,0,-4,-1,-1,-1,-4,12|verb-1-form:move finite+could
0,-1,-1,0,15,-2,-3,-8|verb-1-form:move gerund+
0,0,13,-1,0,0,-7,-4|verb-1-form:move inf+
-1,0,4,-5,0,-1,14,-10|verb-1-form:name finite+
0,0,-6,-2,-7,0,0,16|verb-1-form:offer inf+
0,0,15,-2,-1,0,-2,-10|verb-1-form:pay finite+should
0,0,14,-1,0,0,-2,-11|verb-1-form:pay inf+
0,0,-10,-1,-1,-1,-3,16|verb-1-form:pay progressive+should
0,0,0,0,-15,0,16,0|verb-1-form:peak finite+
0,0,0,0,12,-1,-8,-3|verb-1-form:peak finite+would
0,0,0,0,16,0,-2,-13|verb-1-form:pencil in finite+
0,0,0,0,-11,0,14,-2|verb-1-form:plan finite+
0,0,-5,-2,-2,0,-4,13|verb-1-form:plead for finite+
-1,0,-4,-7,-2,-1,4,11|verb-1-form:pledge finite+
-1,0,10,-3,-1,-1,7,-11|verb-1-form:press finite+
0,0,-11,-1,13,0,0,0|verb-1-form:press for finite+
-1,-1,-2,6,-8,-1,16,-10|verb-1-form:promise finite+
-5,-2,0,9,7,-2,-23,16|verb-1-form:propose finite+
-1,0,-1,-1,21,0,-15,-3|verb-1-form:push finite+
0,0,-1,-1,-6,-2,27,-18|verb-1-form:push inf+
-6,13,-11,-4,9,4,-2,-3|verb-1-form:put finite+
0,0,11,-1,-2,-4,-2,-1|verb-1-form:put finite+would
-1,0,-6,8,-1,0,1,-1|verb-1-form:put inf+
-1,-1,12,-4,-7,10,-8,-2|verb-1-form:raise finite+
0,0,-4,-3,-3,-1,19,-8|verb-1-form:raise finite+will
0,0,-6,-2,6,-2,9,-6|verb-1-form:raise finite+would
-1,-1,1,1,-21,-5,5,21|verb-1-form:raise gerund+
-1,-4,13,12,4,-11,-5,-7|verb-1-form:raise inf+
0,0,0,0,-9,0,12,-3|verb-1-form:raise progressive+
-1,-1,-1,0,30,-1,-19,-7|verb-1-form:reach finite+
0,0,0,-2,-1,0,-7,10|verb-1-form:reach finite+could
0,0,0,-10,-3,0,-3,15|verb-1-form:reach finite+should
-1,0,-2,-5,-9,4,21,-8|verb-1-form:reach gerund+
-1,-3,3,-9,-1,-2,17,-6|verb-1-form:reach inf+
0,0,0,0,0,10,0,-9|verb-1-form:reckon progressive+
0,0,0,0,12,0,-6,-5|verb-1-form:remain finite+will
0,-3,-7,0,0,-1,-3,14|verb-1-form:return inf+
0,0,11,0,-3,0,-1,-6|verb-1-form:rise finite+
0,0,0,0,-10,0,10,0|verb-1-form:rise gerund+
-1,0,-2,18,0,-1,-4,-10|verb-1-form:rule out finite+
0,0,-1,-2,-2,-1,10,-5|verb-1-form:satisfy finite+will+not
0,0,0,8,0,0,-8,0|verb-1-form:scoff finite+
-1,0,10,1,-2,-1,-2,-5|verb-1-form:seek finite+
0,0,1,-1,-1,0,11,-10|verb-1-form:seek finite+would
0,-1,0,0,12,0,-3,-7|verb-1-form:set aside finite+
0,-2,8,-1,-1,0,-2,-2|verb-1-form:set aside inf+
8,-1,-7,-7,-5,-2,3,10|verb-1-form:set finite+
0,0,-1,0,0,0,-6,8|verb-1-form:set finite+will
0,0,0,0,-1,0,9,-8|verb-1-form:set out finite+
0,0,-2,0,24,0,-8,-13|verb-1-form:settle for inf+
-2,-1,15,2,-4,-1,-4,-6|verb-1-form:settle on finite+
0,0,-10,-2,0,0,15,-2|verb-1-form:settle on inf+
0,-1,-4,-3,-1,-1,11,-1|verb-1-form:sign up finite+
0,0,1,-13,0,0,13,-1|verb-1-form:sign up inf+
0,0,5,-6,-4,-1,-2,8|verb-1-form:sound out finite+
10,-1,-4,-3,-4,-1,6,-3|verb-1-form:speak of finite+
7,6,-1,-17,36,-5,-19,-8|verb-1-form:spend finite+
0,0,-1,-1,12,0,-10,0|verb-1-form:spend finite++not
0,0,-1,11,-3,0,-4,-2|verb-1-form:spend finite+can+not
10,-2,3,5,-12,4,-10,2|verb-1-form:spend finite+should
-2,-1,-17,-2,0,9,21,-8|verb-1-form:spend finite+will
-6,-1,-6,-5,-10,-4,15,18|verb-1-form:spend finite+would
-5,3,11,17,-10,6,-6,-17|verb-1-form:spend gerund+
-4,-6,-39,8,-2,-12,38,17|verb-1-form:spend inf+
-1,-1,-3,-1,10,-1,-20,16|verb-1-form:spend progressive+
-1,-1,26,-8,-9,-2,-4,-1|verb-1-form:spend progressive+should
-1,0,-1,-4,5,-1,18,-16|verb-1-form:spend progressive+will
0,0,25,-7,-1,-1,-5,-12|verb-1-form:spend subjunctive+
0,-4,10,-2,-1,-1,-1,-1|verb-1-form:spend subjunctive+would
-2,-1,14,-6,2,0,-4,-3|verb-1-form:stand finite+
-3,2,7,-4,1,5,-17,9|verb-1-form:stay finite+
0,0,0,0,-6,0,10,-2|verb-1-form:stay finite+would
0,9,-1,-2,6,-1,-6,-5|verb-1-form:stay inf+
0,9,0,-1,-2,-1,-3,-2|verb-1-form:stick to finite+
0,0,-1,0,-14,-1,9,7|verb-1-form:stop finite+
0,0,-3,-2,-4,-1,-4,14|verb-1-form:suggest finite+
12,-5,-5,-3,1,8,-6,-2|verb-1-form:take finite+
0,3,0,0,-8,0,9,-2|verb-1-form:take finite+will
0,-1,-2,-1,-2,-1,-12,19|verb-1-form:take finite+would
0,-1,-2,2,4,-3,-8,7|verb-1-form:take gerund+
0,3,-2,0,0,0,22,-22|verb-1-form:take inf+
0,0,-4,-1,-2,-1,9,0|verb-1-form:take up finite+
0,0,0,0,-3,0,9,-5|verb-1-form:take up finite+will
-1,-1,10,3,0,-3,-1,-7|verb-1-form:talk of finite+
0,0,-4,11,0,0,0,-7|verb-1-form:talk of inf+
-3,8,-4,6,-11,-7,4,7|verb-1-form:tell finite+
0,0,-9,-1,0,10,0,0|verb-1-form:tell gerund+
-2,0,23,-8,0,-3,-1,-7|verb-1-form:tell inf+
0,0,0,0,14,0,-13,-1|verb-1-form:top inf+
0,0,0,-4,-5,0,2,9|verb-1-form:vote on finite+will
-3,-1,14,-3,-4,-4,-17,19|verb-1-form:want finite+
0,-1,-5,-4,-1,11,4,-2|verb-1-form:warn finite+
0,0,-3,-2,-4,-1,-1,12|verb-1-form:weigh progressive+
0,-3,0,-1,8,-1,-1,-2|verb-1-form:work finite+
3,-2,7,-16,26,-12,6,-13|verb-1-kind:be
1,27,-7,0,0,-12,-2,-7|verb-1-kind:cap
7,3,-4,3,3,-6,4,-10|verb-1-kind:demand
-5,-4,-6,30,-15,22,-12,-11|verb-1-kind:denial
-3,7,-8,2,25,-1,-6,-16|verb-1-kind:level
-19,-7,15,-45,-8,11,22,31|verb-1-kind:move
8,-7,-10,13,-20,5,-10,20|verb-1-kind:pledge
-3,-4,-13,19,-22,-11,-13,47|verb-1-kind:proposal
-15,-18,26,4,19,-9,6,-13|verb-1-kind:spend
4,-12,5,-22,30,-7,-5,7|verb-1-mood:be finite+
-2,7,-1,0,-16,-4,6,10|verb-1-mood:be finite++not
-6,-4,11,-1,0,-7,-6,14|verb-1-mood:be finite+should
11,10,-9,-1,-9,-2,2,-3|verb-1-mood:be finite+will
-3,-2,-9,13,-7,6,-4,6|verb-1-mood:be finite+would
0,-1,2,-1,21,3,15,-39|verb-1-mood:be inf+
1,4,3,-11,11,-4,-17,12|verb-1-mood:cap finite+
0,13,-1,-2,-4,-1,-3,-1|verb-1-mood:cap finite++passive
0,-2,0,-3,24,-1,-16,-1|verb-1-mood:cap finite+can
7,-3,-6,-3,-11,0,19,-2|verb-1-mood:cap finite+will
0,8,0,0,-1,0,-6,-1|verb-1-mood:cap finite+will+passive
0,5,-1,-1,-19,-1,26,-9|verb-1-mood:cap inf+
-1,0,15,-2,0,-1,-3,-7|verb-1-mood:demand +
7,-4,4,-4,-1,-5,11,-7|verb-1-mood:demand finite+
-1,0,-34,39,2,-2,-1,-2|verb-1-mood:demand finite++not
8,5,14,-15,-6,12,3,-21|verb-1-mood:demand finite++passive
0,0,12,-6,2,-1,-4,-3|verb-1-mood:demand finite+will
-1,-1,4,-6,-1,-3,12,-4|verb-1-mood:demand finite+would
0,4,-34,-9,-3,4,2,35|verb-1-mood:demand gerund+
-1,-1,-7,11,19,-2,-12,-8|verb-1-mood:demand inf+
-2,0,23,-8,0,-3,-1,-7|verb-1-mood:demand inf++passive
-2,-1,0,-7,-3,-2,5,10|verb-1-mood:demand progressive+
-4,-4,-16,59,-13,13,-11,-23|verb-1-mood:denial finite+
0,0,0,-18,0,-1,4,15|verb-1-mood:denial finite++not
0,-3,0,-3,-1,9,-1,-2|verb-1-mood:denial inf+
0,-14,4,-14,24,11,-16,6|verb-1-mood:level finite+
-1,-1,-1,-1,-6,-3,25,-12|verb-1-mood:level finite+will
0,5,-1,0,20,-3,-12,-7|verb-1-mood:level finite+would
-1,14,-8,6,14,-3,-17,-5|verb-1-mood:level inf+
8,-1,-5,-33,30,7,-10,3|verb-1-mood:move finite+
-1,0,2,3,8,0,-10,-2|verb-1-mood:move finite++passive
0,0,-3,-1,-12,0,20,-4|verb-1-mood:move finite+can
-3,10,-10,-4,-10,-4,-9,31|verb-1-mood:move finite+could
-12,-4,46,-24,-2,-11,-29,37|verb-1-mood:move finite+should
0,2,-1,-1,-5,-1,15,-8|verb-1-mood:move finite+should+not
-2,-4,-4,-12,2,-7,36,-9|verb-1-mood:move finite+will
0,5,-3,35,-8,-1,-23,-5|verb-1-mood:move finite+will+not
0,0,-1,-2,-2,-1,10,-5|verb-1-mood:move finite+will+not+passive
7,-9,13,-17,-9,1,5,10|verb-1-mood:move finite+would
0,-1,-2,23,-3,-1,-9,-7|verb-1-mood:move finite+would+not
-5,-10,-6,-4,-7,28,2,4|verb-1-mood:move gerund+
0,0,0,8,0,-1,-6,-1|verb-1-mood:move gerund++not
-7,0,2,-23,14,16,19,-21|verb-1-mood:move inf+
0,0,-11,-10,-5,-4,39,-9|verb-1-mood:move progressive+
0,0,-10,-1,-1,-1,-3,16|verb-1-mood:move progressive+should
0,0,8,3,-2,-1,-9,2|verb-1-mood:move subjunctive+
0,0,18,-8,-1,0,-4,-3|verb-1-mood:pledge coordinated+
7,9,0,-17,16,-14,26,-27|verb-1-mood:pledge finite+
-2,-1,2,23,-1,-3,-7,-10|verb-1-mood:pledge finite++not
0,0,-1,-1,0,0,-5,8|verb-1-mood:pledge finite+could
-3,-1,3,-5,-2,-1,-16,25|verb-1-mood:pledge finite+should
0,0,-1,0,0,0,-6,8|verb-1-mood:pledge finite+will+passive
-1,-2,7,-19,-1,26,6,-15|verb-1-mood:pledge finite+would
-1,-2,-8,39,-1,-3,-10,-15|verb-1-mood:pledge finite+would+not
-3,-2,1,6,-11,-6,0,15|verb-1-mood:pledge gerund+
-3,-3,-30,-7,1,-4,24,22|verb-1-mood:pledge inf+
-1,-1,-3,-4,-5,10,10,-7|verb-1-mood:pledge progressive+
-5,2,-22,1,2,-15,-21,58|verb-1-mood:proposal finite+
6,-1,-3,18,-1,-2,-3,-14|verb-1-mood:proposal finite++not
-3,0,5,15,0,0,-12,-4|verb-1-mood:proposal finite++passive
0,0,-2,-12,0,14,-1,1|verb-1-mood:proposal finite+could
0,0,0,16,0,0,0,-15|verb-1-mood:proposal finite+could+not
0,0,-1,-7,-5,-2,8,8|verb-1-mood:proposal finite+will
0,0,4,-4,-4,-3,-7,14|verb-1-mood:proposal finite+would
-2,-1,17,-13,-2,-7,22,-15|verb-1-mood:proposal gerund+
4,0,4,9,-1,-1,9,-25|verb-1-mood:proposal inf+
-1,-1,-9,-6,-5,6,-10,26|verb-1-mood:proposal progressive+
5,2,-10,-20,63,3,-24,-19|verb-1-mood:spend finite+
0,0,-1,-1,12,0,-10,0|verb-1-mood:spend finite++not
0,0,-5,-9,-3,-2,23,-4|verb-1-mood:spend finite+can
0,0,-2,27,-4,-1,-16,-5|verb-1-mood:spend finite+can+not
7,-4,21,-2,-21,2,-24,21|verb-1-mood:spend finite+should
-3,-1,-9,-5,-1,7,22,-9|verb-1-mood:spend finite+will
0,0,-3,29,-3,-1,-14,-7|verb-1-mood:spend finite+will+not
-6,-1,-6,-7,-14,-4,18,21|verb-1-mood:spend finite+would
-5,4,7,15,-20,4,23,-28|verb-1-mood:spend gerund+
-5,-9,-19,6,-4,-14,40,5|verb-1-mood:spend inf+
-1,-1,-11,-2,25,-1,-24,14|verb-1-mood:spend progressive+
-1,-1,29,-8,-9,-3,-4,-3|verb-1-mood:spend progressive+should
-1,0,-1,-7,4,-1,13,-6|verb-1-mood:spend progressive+will
0,0,25,-7,-1,-1,-5,-12|verb-1-mood:spend subjunctive+
0,-4,10,-2,-1,-1,-1,-1|verb-1-mood:spend subjunctive+would
-3,-3,16,13,-3,3,-14,-9|verb-1:accept
11,-3,-16,1,-6,2,3,8|verb-1:adopt
19,-3,-13,14,-2,8,-13,-10|verb-1:agree
-2,-2,-2,-8,-4,10,-22,29|verb-1:aim
0,1,0,13,4,-1,-15,-1|verb-1:amount
0,0,-1,-2,12,-1,-4,-4|verb-1:approach
0,0,-3,0,11,0,-5,-2|verb-1:approve
-1,-2,7,-8,-3,-2,-5,15|verb-1:argue for
2,2,-10,21,-11,-8,17,-12|verb-1:ask
-4,-2,2,6,2,16,-19,-2|verb-1:ask for
0,0,-1,0,-5,0,9,-2|verb-1:attain
0,-2,-3,-1,12,-1,2,-7|verb-1:average
-1,0,8,1,-1,-2,-12,6|verb-1:back
3,-2,7,-16,26,-12,6,-13|verb-1:be
0,0,12,4,-2,-3,-7,-4|verb-1:boost
-2,-9,-14,0,10,-7,6,16|verb-1:bring
-1,-1,2,19,-3,-3,-2,-11|verb-1:bring up
21,1,-27,11,-1,6,5,-14|verb-1:call
-6,-1,-4,-8,-8,-4,4,28|verb-1:call for
0,0,-3,-1,-1,-2,-5,12|verb-1:campaign
0,12,-1,5,-12,-3,0,-1|verb-1:cap
0,0,-1,3,11,0,-3,-8|verb-1:carry
-3,0,7,-4,-1,10,-4,-5|verb-1:choose
-1,0,-10,-2,0,-1,-1,14|verb-1:clamor
0,-1,-1,0,6,7,-8,-3|verb-1:clear
-2,-2,-10,-1,11,-7,-7,18|verb-1:climb
1,2,-4,-1,11,-2,-9,2|verb-1:come to
0,0,12,-8,0,0,-3,0|verb-1:come up with
-1,-1,-1,11,-4,-5,1,0|verb-1:commit
-1,9,-2,18,-1,-1,-4,-18|verb-1:consider
0,-3,0,-3,-1,0,0,9|verb-1:contain
-1,0,12,-1,-1,-2,-6,-1|verb-1:convince
0,0,0,0,10,0,-10,0|verb-1:declare
-8,-6,10,0,13,3,-4,-8|verb-1:devote
0,0,-1,2,-3,-2,8,-5|verb-1:dismiss
-1,0,-4,21,-5,-3,-2,-6|verb-1:do
0,-1,-11,-5,-13,-2,15,17|verb-1:double
0,3,-6,-1,9,-1,-11,7|verb-1:drop
-2,-1,-4,8,-1,-1,0,0|verb-1:embrace
-1,0,10,-1,-22,5,5,3|verb-1:end
-4,-1,-1,12,-1,-1,8,-13|verb-1:endorse
0,0,-1,-2,0,0,15,-11|verb-1:enshrine
-2,10,1,-20,0,14,8,-11|verb-1:exceed
0,-5,-2,-9,-5,28,-4,-4|verb-1:exempt
-2,0,17,-7,11,-1,-14,-3|verb-1:expect
0,0,-2,-4,-1,-3,-1,11|verb-1:favor
-1,-1,9,4,-1,-2,-12,4|verb-1:fix
0,0,-3,0,-5,0,11,-3|verb-1:force
0,0,0,0,9,0,-6,-1|verb-1:foresee
-5,-6,14,0,0,10,-1,-11|verb-1:get
8,-5,-11,3,-1,10,1,-4|verb-1:give
2,14,-1,2,4,6,-31,4|verb-1:go
0,0,-1,0,-6,-3,12,-1|verb-1:head
0,0,-6,-3,14,12,-10,-8|verb-1:hit
-1,12,0,-1,-9,-1,4,-5|verb-1:hold the line at
18,0,-11,-3,0,0,-1,-2|verb-1:hold up
0,-2,-1,-1,11,-2,-3,-1|verb-1:hover
-3,-2,-1,3,5,15,-26,10|verb-1:increase
0,-1,13,-5,-2,0,4,-8|verb-1:insist
0,0,0,-5,-3,0,9,-1|verb-1:invest
-2,3,-4,-5,18,-4,0,-6|verb-1:keep
-1,-2,-3,-1,18,0,-4,-7|verb-1:lay out
-2,0,-7,0,-1,-1,-8,19|verb-1:leap
-1,0,3,8,-10,1,-12,11|verb-1:leave
-1,-3,2,6,-7,7,-11,9|verb-1:lift
0,0,5,-2,-3,-1,-6,8|verb-1:like to see
0,9,0,0,-5,0,-2,-1|verb-1:limit
0,2,-4,-13,13,12,-4,-7|verb-1:live with
0,0,-2,-2,0,0,-7,11|verb-1:look at
0,-4,-3,-1,-5,-2,9,5|verb-1:maintain
0,0,-3,-1,-1,-1,8,-2|verb-1:make good on
0,0,15,0,2,0,-5,-12|verb-1:manage
3,1,-16,-3,10,-2,12,-5|verb-1:match
0,0,11,-7,0,-1,-2,0|verb-1:mean
2,-2,4,3,-17,3,2,4|verb-1:meet
4,-1,-3,15,-4,-4,-2,-5|verb-1:mention
0,0,9,-2,-1,0,-4,-2|verb-1:more than double
-3,-2,15,-2,9,-4,-17,4|verb-1:move
-1,0,2,-5,0,-1,16,-10|verb-1:name
-1,-1,-11,6,-8,-4,-2,21|verb-1:offer
0,-1,20,-4,-5,-2,3,-11|verb-1:pay
0,0,-2,0,-1,-1,8,-4|verb-1:peak
0,0,0,0,16,0,-2,-13|verb-1:pencil in
0,0,-1,-2,-16,-1,21,-1|verb-1:plan
0,0,-5,-2,-2,0,-4,13|verb-1:plead for
-1,0,-6,-7,-2,-1,7,11|verb-1:pledge
-1,-3,8,10,0,-2,-3,-9|verb-1:prepare
-1,0,11,-4,-2,-1,9,-11|verb-1:press
0,0,-11,0,13,0,-1,0|verb-1:press for
-2,-1,-7,6,-12,-3,17,1|verb-1:promise
-5,-2,-2,8,7,-3,-22,19|verb-1:propose
-1,0,-2,-2,16,-2,12,-21|verb-1:push
-8,11,-7,5,-6,-2,1,6|verb-1:put
-3,-9,17,11,-31,-10,18,7|verb-1:raise
-4,-5,0,-14,12,-1,11,1|verb-1:reach
-2,0,-8,-2,2,14,-2,-1|verb-1:reckon
0,0,-4,-1,-7,-1,-1,15|verb-1:recommend
0,9,-1,-1,-7,-2,9,-7|verb-1:remain
0,-3,-7,0,0,-1,-3,14|verb-1:return
0,-1,6,-3,-18,-2,15,4|verb-1:rise
0,0,2,-2,9,0,-8,-1|verb-1:rush
0,0,-1,-2,-2,-1,11,-5|verb-1:satisfy
0,0,0,8,0,0,-8,0|verb-1:scoff
-1,-1,3,17,-4,-2,4,-15|verb-1:seek
17,-2,0,-11,-6,-3,-7,12|verb-1:set
-1,-2,7,-6,9,-1,-15,8|verb-1:set aside
-1,0,13,-2,-1,0,-9,-1|verb-1:set its sights on
-2,-1,-10,-3,11,-4,12,-5|verb-1:settle for
-2,-1,5,0,-5,-1,12,-8|verb-1:settle on
0,0,-1,0,0,0,-6,8|verb-1:shoot for
0,-1,-5,-15,-1,15,16,-8|verb-1:sign up
0,0,0,0,8,0,-9,3|verb-1:slip
0,0,5,-6,-4,-1,-2,8|verb-1:sound out
14,-1,-8,-3,-4,-1,6,-3|verb-1:speak of
-4,-8,-2,2,13,-6,5,-1|verb-1:spend
-2,-1,14,-6,1,-1,-2,-4|verb-1:stand
-3,13,6,-7,-14,3,1,1|verb-1:stay
0,9,0,-1,-5,-1,1,-3|verb-1:stick to
0,0,-2,0,-14,-1,11,7|verb-1:stop
0,0,-3,-3,-4,-1,-5,16|verb-1:suggest
0,-2,-2,0,9,0,-2,-2|verb-1:swell
11,4,-12,-1,-5,1,5,-2|verb-1:take
0,0,-4,-1,-6,-2,18,-5|verb-1:take up
0,0,-1,6,-1,0,4,-8|verb-1:talk
0,0,-1,-2,0,-3,25,-18|verb-1:talk about
-1,-1,6,14,-1,-3,0,-14|verb-1:talk of
-6,7,9,-3,-7,-2,5,-2|verb-1:tell
-1,-2,-3,-5,-1,-1,-2,14|verb-1:tie
0,-2,6,-2,11,-1,-7,-5|verb-1:top
0,0,-1,-1,0,-9,0,12|verb-1:triple
0,0,0,-4,-5,0,2,9|verb-1:vote on
-3,-1,16,-4,-4,-4,-18,18|verb-1:want
0,-1,-5,-4,-1,11,4,-2|verb-1:warn
0,0,-3,-2,-4,-2,-1,12|verb-1:weigh
-1,0,9,-5,0,-2,5,-5|verb-2-form:accept finite+
0,0,0,0,-3,0,8,-4|verb-2-form:account progressive+
-3,-2,3,-3,-10,1,15,-2|verb-2-form:agree finite+
-1,0,0,0,0,0,-19,20|verb-2-form:aim subjunctive+
-1,0,-2,-2,0,-2,-11,18|verb-2-form:allocate finite+
0,0,0,0,-16,0,19,-2|verb-2-form:announce finite+
0,-1,8,-3,-1,-2,-2,1|verb-2-form:approach finite+
0,0,0,0,23,-1,-19,-3|verb-2-form:approve finite+
-1,-1,-8,-1,-14,10,7,7|verb-2-form:argue finite+
-1,-1,19,2,9,-11,-6,-11|verb-2-form:ask finite+
0,0,-18,24,0,0,-2,-3|verb-2-form:ask finite++not
0,0,-10,3,-2,0,-3,12|verb-2-form:ask gerund+
0,0,13,-5,0,0,-1,-6|verb-2-form:ask progressive+
0,0,-10,4,-1,-1,14,-6|verb-2-form:assure finite+
0,0,-1,-1,-1,-1,-4,9|verb-2-form:back finite+
-13,-1,3,17,-13,9,2,-5|verb-2-form:be finite+
-1,0,5,-11,-5,-1,-15,27|verb-2-form:be finite+should
0,-1,0,-2,11,-1,-7,-1|verb-2-form:be finite+will
-1,-1,-2,-6,-3,-3,16,-1|verb-2-form:be finite+would
0,0,-5,14,1,0,-7,-3|verb-2-form:be inf+
0,0,-3,-3,-1,-2,-13,23|verb-2-form:believe finite+
0,0,0,-1,-1,0,-9,11|verb-2-form:bring finite+would
0,0,0,0,-7,0,9,-1|verb-2-form:bring forward finite+
0,0,15,0,-1,0,-13,-1|verb-2-form:bring forward inf+
-1,0,-8,14,-2,-1,9,-11|verb-2-form:call finite+
0,0,-3,10,0,0,-4,-3|verb-2-form:call for +
-1,0,11,-2,-3,-1,-15,11|verb-2-form:call on finite+
0,0,-18,0,0,0,0,18|verb-2-form:campaign gerund+
-1,0,0,-1,11,-1,-17,10|verb-2-form:concede finite+
0,0,-15,-2,-3,-1,-2,22|verb-2-form:consider finite+
0,0,-1,-1,0,0,-6,9|verb-2-form:consider progressive+
0,8,-2,0,-6,-1,9,-6|verb-2-form:decide finite+
0,0,1,-4,0,0,8,-4|verb-2-form:decide finite+will
0,0,0,-1,21,0,-19,-2|verb-2-form:declare finite+
-3,0,-9,-11,0,20,11,-8|verb-2-form:decline finite+
0,-4,-8,20,-1,-4,-1,-1|verb-2-form:deny finite+
0,0,8,-1,0,0,-5,-1|verb-2-form:encourage finite+
-1,-3,4,-1,-7,22,-6,-7|verb-2-form:estimate finite+
0,0,0,0,-32,0,32,0|verb-2-form:exceed finite+
0,-2,14,-1,-1,0,-1,-9|verb-2-form:exhort finite+
-2,5,3,-7,18,-3,8,-22|verb-2-form:expect finite+
-1,-1,16,-6,-3,17,-10,-12|verb-2-form:favor finite+
0,0,-4,0,0,-1,14,-9|verb-2-form:favour finite+
0,-3,0,0,-3,-1,0,8|verb-2-form:fight finite+would
0,7,-1,5,15,-1,-23,-1|verb-2-form:get finite+
-2,0,11,-3,-6,-1,6,-5|verb-2-form:get inf+
-1,0,-1,11,-4,-1,-1,-2|verb-2-form:give finite+
-1,-1,2,16,-4,-1,-1,-10|verb-2-form:go finite+
0,8,0,-1,0,0,0,-5|verb-2-form:go inf+
0,-1,-2,0,-12,17,-1,0|verb-2-form:grow finite+
0,0,-13,-4,0,0,8,10|verb-2-form:hit inf+
0,0,3,0,-10,0,11,-3|verb-2-form:hold finite+
0,0,-2,-1,18,-1,-2,-11|verb-2-form:honour inf+
-1,0,16,-1,2,-3,30,-42|verb-2-form:hope finite+
0,0,-11,0,0,0,12,0|verb-2-form:increase finite+
0,0,-3,9,-5,0,1,-1|verb-2-form:insist finite+
0,1,9,-2,-8,-1,10,-7|verb-2-form:keep finite+
-2,-1,16,-4,-1,-4,-5,1|verb-2-form:leave finite+
0,0,-3,-1,15,-1,-3,-7|verb-2-form:leave inf+
0,0,-1,-1,11,-1,-8,-1|verb-2-form:lift finite+
0,0,19,2,-1,-5,-5,-11|verb-2-form:like to see finite+would
0,0,-1,-2,-1,0,-3,8|verb-2-form:lower finite+
0,0,0,0,11,0,-10,0|verb-2-form:manage finite+
0,-2,6,-3,-10,0,13,-2|verb-2-form:mean finite+
-1,-1,10,-2,3,-4,-3,-3|verb-2-form:meet finite+
0,-1,-1,0,10,0,-7,1|verb-2-form:name finite+
0,0,-10,0,-2,0,17,-4|verb-2-form:oblige finite+
0,0,-10,-1,0,0,-18,30|verb-2-form:offer finite+could
0,-1,-6,10,0,0,-1,0|verb-2-form:pay finite+
0,-2,-1,-4,15,8,-13,-3|verb-2-form:plan finite+
0,0,0,0,-21,0,22,0|verb-2-form:plan gerund+
13,-4,-5,-3,-2,-1,-1,2|verb-2-form:pledge finite+
0,12,-1,0,-1,-1,-5,-4|verb-2-form:prepare finite+
-1,0,-4,3,-2,9,2,-6|verb-2-form:press finite+
0,0,-1,0,18,0,-17,-1|verb-2-form:project finite+
0,0,-1,-1,-4,-1,-10,17|verb-2-form:promise finite+
0,0,-1,-1,-15,-2,40,-20|verb-2-form:propose finite+would
-1,18,9,-6,-35,10,0,5|verb-2-form:put finite+
-4,0,4,0,-4,0,-11,15|verb-2-form:raise gerund+
0,0,-2,10,1,-1,-7,-1|verb-2-form:reach finite+
0,0,0,9,0,0,-7,-1|verb-2-form:refuse finite+
0,0,-8,11,0,-1,-2,0|verb-2-form:refuse gerund+
0,0,-2,9,-5,-1,16,-17|verb-2-form:reiterate finite+
0,0,-6,10,0,-1,-1,-2|verb-2-form:reject finite+
0,0,-5,10,0,0,-3,-2|verb-2-form:resist finite+
0,0,-1,16,0,-2,-6,-7|verb-2-form:rule out finite+
0,-1,0,-7,-1,-1,0,10|verb-2-form:rule out finite++not
-3,-2,-3,-4,1,-4,10,4|verb-2-form:set finite+
0,0,-1,-8,0,-3,16,-5|verb-2-form:set inf+
10,0,-8,0,-1,0,-1,-1|verb-2-form:set progressive+
-1,0,13,0,-10,0,5,-7|verb-2-form:sit finite+
-1,-3,11,3,19,-1,-11,-18|verb-2-form:spend finite+
0,0,-1,0,-10,0,9,2|verb-2-form:spend finite+will
-1,14,-12,-4,7,-3,7,-7|verb-2-form:spend gerund+
-1,-2,0,0,8,-3,0,-2|verb-2-form:stand finite+
0,0,-6,3,13,-2,0,-8|verb-2-form:stand gerund+
-1,4,-7,11,0,-1,-5,-1|verb-2-form:stop short finite+
-7,-5,9,26,-2,-5,-8,-9|verb-2-form:tell finite+
0,0,-1,-3,0,0,-9,14|verb-2-form:tell gerund+
0,0,5,-5,9,-1,-9,2|verb-2-form:think finite+
-1,0,5,0,-8,0,-9,14|verb-2-form:unveil finite+
-3,-1,16,-5,0,-2,-14,8|verb-2-form:urge finite+
0,0,-2,-2,-4,0,9,0|verb-2-form:use finite+
0,-1,1,-1,-4,-1,8,-2|verb-2-form:vow finite+
-3,-4,-22,-12,-10,8,17,26|verb-2-form:want finite+
-2,0,12,-5,0,-1,0,-2|verb-2-form:warn finite+
0,0,-18,0,-1,0,-1,22|verb-2-form:weigh finite+
-1,-1,-4,0,2,-1,-4,10|verb-2-form:work finite+
-4,-2,5,2,14,-1,11,-25|verb-2-form:write finite+
-8,-3,9,10,-9,1,-12,13|verb-2-kind:be
10,6,8,-4,-20,-4,18,-14|verb-2-kind:cap
-20,-9,29,25,-12,-14,2,-2|verb-2-kind:demand
-7,-3,-15,56,-4,6,-27,-6|verb-2-kind:denial
-8,-15,15,13,26,7,-8,-30|verb-2-kind:level
-6,10,19,-2,-18,6,7,-16|verb-2-kind:move
34,11,-29,-22,-35,-12,44,10|verb-2-kind:pledge
2,-11,-8,-5,-12,-5,-23,63|verb-2-kind:proposal
-6,10,10,-9,7,-8,3,-8|verb-2-kind:spend
-13,-1,3,17,-13,9,2,-5|verb-2-mood:be finite+
-1,0,5,-11,-5,-1,-15,27|verb-2-mood:be finite+should
0,-1,0,-2,11,-1,-7,-1|verb-2-mood:be finite+will
-1,-1,-2,-6,-3,-3,16,-1|verb-2-mood:be finite+would
0,0,-5,14,1,0,-7,-3|verb-2-mood:be inf+
10,1,8,-3,-19,-1,14,-10|verb-2-mood:cap finite+
0,0,-2,10,0,0,-4,-3|verb-2-mood:demand +
-15,-3,-5,32,-11,-14,15,0|verb-2-mood:demand finite+
-1,0,-23,12,8,0,5,-1|verb-2-mood:demand finite++not
0,0,-6,11,0,0,-2,-2|verb-2-mood:demand finite++not+passive
-2,-1,37,-16,3,5,-9,-17|verb-2-mood:demand finite++passive
0,-3,-7,-2,-4,-1,-12,29|verb-2-mood:demand gerund+
-1,0,19,-7,-3,-1,4,-10|verb-2-mood:demand progressive+
-7,-1,-33,89,-3,9,-20,-33|verb-2-mood:denial finite+
0,-1,0,-7,-1,-1,0,10|verb-2-mood:denial finite++not
0,-1,18,-11,0,-1,-4,-1|verb-2-mood:denial gerund+
-7,-12,30,4,7,11,-28,-5|verb-2-mood:level finite+
0,0,-1,0,13,-1,-8,-3|verb-2-mood:level finite++passive
0,-1,-1,-1,-18,-1,26,-3|verb-2-mood:level finite+would
0,0,-6,3,13,-2,-1,-8|verb-2-mood:level gerund+
0,0,-3,-1,15,-1,-2,-7|verb-2-mood:level inf+
1,15,-2,25,-24,20,-27,-9|verb-2-mood:move finite+
-3,-1,1,-6,0,-4,15,-3|verb-2-mood:move finite++passive
-1,0,-3,-1,-3,-1,0,9|verb-2-mood:move finite+would
-5,-6,14,1,18,-2,-23,3|verb-2-mood:move gerund+
2,2,8,-17,-8,-7,30,-9|verb-2-mood:move inf+
-7,3,-17,-19,-4,0,45,-1|verb-2-mood:pledge finite+
0,0,-1,8,0,0,-6,-1|verb-2-mood:pledge finite++not
-1,15,-3,-2,3,-2,2,-12|verb-2-mood:pledge finite++passive
0,0,-10,0,0,0,-6,16|verb-2-mood:pledge finite+could+passive
0,0,22,-4,0,0,-15,-1|verb-2-mood:pledge finite+should
2,0,2,0,-19,0,18,-2|verb-2-mood:pledge finite+will
10,-4,-9,0,-3,-1,-1,8|verb-2-mood:pledge finite+would
22,-1,-2,1,-21,-1,18,-16|verb-2-mood:pledge gerund+
-1,-1,10,-3,18,-5,-1,-18|verb-2-mood:pledge inf+
0,0,-1,-1,0,0,9,-5|verb-2-mood:pledge progressive+
10,0,-8,0,-1,0,-1,-1|verb-2-mood:pledge progressive++passive
-1,0,0,0,-1,0,-20,22|verb-2-mood:pledge subjunctive+
-7,-7,-5,1,-12,18,-11,24|verb-2-mood:proposal finite+
0,0,-3,0,9,0,-8,3|verb-2-mood:proposal finite++passive
8,-1,14,0,-16,-7,33,-32|verb-2-mood:proposal finite+would
-1,0,-20,-3,2,-3,-3,27|verb-2-mood:proposal gerund+
0,0,-3,-3,-1,-8,-4,19|verb-2-mood:proposal inf+
0,0,-8,-2,3,-2,-14,23|verb-2-mood:proposal progressive+
-2,-3,6,-1,19,-3,-16,-1|verb-2-mood:spend finite+
0,0,-1,-2,-3,0,-3,9|verb-2-mood:spend finite+will+passive
-1,14,-5,-5,6,-3,6,-12|verb-2-mood:spend gerund+
0,0,7,0,-10,-1,7,-2|verb-2-mood:spend inf+
8,0,1,-4,0,-2,4,-7|verb-2:accept
-2,0,3,-3,-2,0,-3,8|verb-2:afford
-3,-2,3,-3,-10,1,16,-2|verb-2:agree
-1,-1,-1,0,-1,0,-18,22|verb-2:aim
-1,0,-2,-2,0,-2,-11,18|verb-2:allocate
0,0,0,0,-17,0,20,-2|verb-2:announce
0,-1,8,-3,-1,-2,-1,1|verb-2:approach
0,0,0,0,23,-1,-19,-3|verb-2:approve
-1,-1,-10,-2,-14,10,9,7|verb-2:argue
-1,0,-1,-2,0,0,8,-3|verb-2:arrive
-2,-2,12,21,6,-12,-13,-9|verb-2:ask
0,0,-10,4,-1,-1,14,-6|verb-2:assure
0,0,-1,-1,-1,-1,-4,9|verb-2:back
-8,-3,9,10,-9,1,-12,13|verb-2:be
8,0,-7,-4,-1,-2,-15,22|verb-2:believe
0,0,0,0,-7,0,9,-1|verb-2:bind
6,0,-1,-3,-3,-1,-7,10|verb-2:bring
0,0,15,0,-8,0,-4,-2|verb-2:bring forward
0,-3,-2,10,3,-1,-7,0|verb-2:budget
-1,0,-8,13,-2,-1,10,-11|verb-2:call
-1,-3,15,-3,4,-1,-17,5|verb-2:call on
0,0,-18,0,0,0,-1,20|verb-2:campaign
0,0,0,0,21,0,-7,-13|verb-2:climb
-1,-1,9,4,6,-1,-8,-9|verb-2:commit
-1,0,0,-1,11,-1,-17,10|verb-2:concede
0,0,-16,-4,-3,-1,-8,32|verb-2:consider
-1,7,3,-1,-7,-1,14,-14|verb-2:decide
0,0,0,-1,21,0,-19,-2|verb-2:declare
-3,0,-9,-11,0,20,11,-8|verb-2:decline
0,-4,-8,20,-1,-4,-1,-1|verb-2:deny
0,0,-3,-4,-1,-2,-5,15|verb-2:discuss
-1,-1,14,-4,0,-3,-1,-5|verb-2:drop
0,0,8,-1,0,0,-5,-1|verb-2:encourage
-1,-3,4,-1,-7,22,-6,-7|verb-2:estimate
0,0,0,0,-32,0,32,0|verb-2:exceed
0,-2,14,-1,-1,0,-1,-9|verb-2:exhort
-2,5,-1,-8,24,-3,1,-17|verb-2:expect
-1,-1,16,-6,-3,17,-10,-12|verb-2:favor
0,0,-4,0,0,-1,14,-9|verb-2:favour
23,-4,-1,0,-6,-2,0,-9|verb-2:fight
-2,7,9,1,7,-2,-12,-7|verb-2:get
-1,0,-3,11,-9,-1,7,-3|verb-2:give
-1,7,2,21,-7,-3,-1,-17|verb-2:go
0,-1,-2,-1,-12,17,-2,0|verb-2:grow
0,0,-13,-4,-1,0,8,10|verb-2:hit
0,0,3,0,-9,0,11,-3|verb-2:hold
0,0,-2,-1,18,-1,-2,-11|verb-2:honour
-1,0,16,-1,2,-3,30,-42|verb-2:hope
-1,0,-12,0,0,0,13,0|verb-2:increase
0,0,-3,9,-5,0,1,-1|verb-2:insist
0,-1,9,-3,-14,-1,20,-10|verb-2:keep
-3,-3,13,-5,9,-5,1,-8|verb-2:leave
-1,1,-1,-3,9,-1,-9,5|verb-2:lift
0,0,19,2,-1,-5,-5,-11|verb-2:like to see
0,0,-1,-2,-1,0,-3,8|verb-2:lower
0,0,0,0,11,0,-10,0|verb-2:manage
0,-2,6,-3,-10,-1,13,-2|verb-2:mean
-2,-2,12,1,-4,-6,3,-3|verb-2:meet
3,0,-4,0,-5,-1,10,-4|verb-2:move
0,-1,-1,0,9,-2,-3,-1|verb-2:name
0,0,-14,-2,-2,0,13,6|verb-2:oblige
0,-1,-10,-1,-1,0,-16,30|verb-2:offer
-1,-2,-1,2,-6,7,9,-8|verb-2:plan
12,-4,-6,-3,-2,-1,0,4|verb-2:pledge
0,12,-1,0,-1,-1,-5,-4|verb-2:prepare
-1,-1,0,0,-2,9,1,-7|verb-2:press
0,0,-1,0,18,0,-17,-1|verb-2:project
0,0,-1,-1,-4,-1,-11,18|verb-2:promise
-1,-1,14,-2,-17,-2,24,-16|verb-2:propose
-2,15,7,-6,-33,9,6,3|verb-2:put
-4,-4,6,0,1,-2,-16,19|verb-2:raise
0,0,2,9,5,-1,-8,-7|verb-2:reach
0,0,0,0,9,-1,-7,-1|verb-2:reckon
-1,-2,-1,-2,4,-3,-12,17|verb-2:recommend
0,0,-8,20,0,-1,-9,-1|verb-2:refuse
0,0,-2,9,-5,-1,16,-17|verb-2:reiterate
0,0,-6,10,0,-1,-1,-2|verb-2:reject
0,0,-5,10,0,0,-3,-2|verb-2:resist
0,-1,-1,-3,0,-2,-6,12|verb-2:review
0,-1,-1,-6,-1,-5,-9,22|verb-2:rule out
0,0,-2,-4,-10,-1,10,7|verb-2:seek
7,-2,-11,-11,-1,-8,26,-1|verb-2:set
-1,0,13,0,-10,0,5,-7|verb-2:sit
-2,11,5,-1,15,-5,3,-25|verb-2:spend
-1,-2,-8,1,20,-5,0,-5|verb-2:stand
0,0,-1,0,-8,0,9,0|verb-2:stay
-1,4,-7,11,0,-1,-5,-1|verb-2:stop short
0,0,0,0,9,0,-9,0|verb-2:swell
0,0,1,-1,0,-1,-7,8|verb-2:talk about
-7,-5,7,23,-4,-5,-11,3|verb-2:tell
0,0,4,-3,9,-2,-9,1|verb-2:think
-1,0,5,-1,-5,0,-11,14|verb-2:unveil
-3,-1,13,-6,-1,-2,-11,11|verb-2:urge
0,0,4,-2,-8,-1,14,-7|verb-2:use
0,-1,1,-1,-4,-1,8,-2|verb-2:vow
-3,-4,-22,-12,-10,8,17,26|verb-2:want
-2,0,12,-5,0,-1,0,-2|verb-2:warn
0,0,-18,0,-2,0,-1,22|verb-2:weigh
-1,-1,-3,-1,2,-1,-5,9|verb-2:work
-4,-2,5,2,-4,-2,30,-26|verb-2:write
-1,0,1,0,0,0,-11,12|verb-3-form:adopt finite+
-2,0,-1,9,1,0,-4,-1|verb-3-form:amount finite+
0,-1,-1,0,22,0,-11,-8|verb-3-form:approve finite+
0,0,-1,0,0,10,-7,-2|verb-3-form:argue finite+
-1,-1,5,6,-2,5,-24,12|verb-3-form:ask finite+
0,1,-11,-1,-1,0,12,1|verb-3-form:back finite+
-4,-3,6,7,12,-8,3,-14|verb-3-form:be finite+
0,0,-3,-1,8,0,-1,-2|verb-3-form:bring finite+
0,0,-5,-6,12,0,-1,0|verb-3-form:call finite+
0,0,4,0,-8,0,-2,6|verb-3-form:consider finite+
0,0,-3,-2,0,0,-11,17|verb-3-form:consider progressive+
0,0,-17,19,0,-1,0,0|verb-3-form:deny finite+
0,0,13,0,0,0,-2,-11|verb-3-form:devote finite+
0,0,-8,8,0,0,0,0|verb-3-form:dismiss finite+
0,0,-6,-1,19,0,-5,-7|verb-3-form:expect finite+
0,0,-9,-1,-2,0,17,-4|verb-3-form:force finite+
0,0,-2,8,0,0,-6,0|verb-3-form:get finite+
0,0,-11,-1,0,0,-4,16|verb-3-form:give finite+
0,0,0,-1,-7,0,9,0|verb-3-form:mean finite+
0,0,16,-2,0,0,0,-13|verb-3-form:meet finite+
-1,0,9,-2,0,-2,2,-6|verb-3-form:meet gerund+
0,-1,-2,0,-6,-2,-2,13|verb-3-form:propose gerund+
-1,-1,-4,0,-4,-1,0,10|verb-3-form:reach finite+
0,0,-1,-7,0,-3,16,-5|verb-3-form:refuse finite+
0,0,-1,15,7,-1,-15,-5|verb-3-form:set finite+
-1,-9,-2,-8,2,6,2,10|verb-3-form:spend gerund+
0,0,-4,0,10,0,-6,0|verb-3-form:spend inf+
0,13,-1,-1,-2,-1,-5,-3|verb-3-form:stand gerund+
0,0,0,0,15,0,-1,-13|verb-3-form:stop finite+
0,0,0,9,1,0,-1,-8|verb-3-form:take finite+
-2,2,-1,1,-10,-2,27,-15|verb-3-form:tell finite+
-1,0,-3,-3,0,0,0,8|verb-3-form:think finite+
0,0,16,0,-1,0,-14,-1|verb-3-form:urge finite+
0,0,-3,-1,9,0,-4,-1|verb-3-form:use finite+
0,0,-10,0,-2,0,-1,13|verb-3-form:weigh finite+
-5,-3,7,6,6,-8,9,-13|verb-3-kind:be
0,-1,3,-6,-1,0,12,-5|verb-3-kind:cap
-5,-4,7,-3,10,-3,5,-7|verb-3-kind:demand
-2,-1,-34,70,-2,-7,13,-37|verb-3-kind:denial
-3,11,-18,-2,-3,-5,-14,33|verb-3-kind:level
-5,7,5,-5,12,-5,5,-14|verb-3-kind:move
3,6,-9,17,-1,-7,1,-10|verb-3-kind:pledge
-6,-3,-2,-2,-26,4,-20,55|verb-3-kind:proposal
-1,-3,10,-17,34,5,-25,-3|verb-3-kind:spend
-4,-3,6,7,12,-8,3,-14|verb-3-mood:be finite+
0,-1,3,-6,0,0,10,-5|verb-3-mood:cap finite+
-5,-4,12,-12,15,-8,10,-8|verb-3-mood:demand finite+
-1,0,-1,11,-2,6,-16,3|verb-3-mood:demand finite++passive
-2,-1,-34,70,-2,-7,15,-40|verb-3-mood:denial finite+
-2,-2,-12,8,0,-1,-6,16|verb-3-mood:level finite+
0,0,-11,-4,0,0,-1,17|verb-3-mood:level finite++not
0,13,-1,-1,-2,-1,-5,-3|verb-3-mood:level gerund+
-2,-3,-10,5,15,-2,8,-12|verb-3-mood:move finite+
-1,6,8,-2,-2,-2,0,-6|verb-3-mood:move gerund+
0,0,0,-15,1,-1,14,1|verb-3-mood:move inf+
-4,8,-21,11,-8,-5,21,-3|verb-3-mood:pledge finite+
11,0,2,-2,0,0,-7,-3|verb-3-mood:pledge finite+will
-1,-1,4,2,4,0,-8,-1|verb-3-mood:pledge gerund+
-2,0,8,-2,4,-1,-1,-5|verb-3-mood:pledge progressive+
-5,-1,4,-7,-13,6,-6,22|verb-3-mood:proposal finite+
0,-1,-2,-1,-6,0,-2,13|verb-3-mood:proposal gerund+
0,0,-3,-2,0,0,-11,17|verb-3-mood:proposal progressive+
0,7,13,-7,7,-1,-7,-11|verb-3-mood:spend finite+
-1,-9,-2,-8,2,6,2,10|verb-3-mood:spend gerund+
0,0,-4,0,10,0,-6,0|verb-3-mood:spend inf+
-1,0,1,0,0,0,-12,12|verb-3:adopt
-2,0,-1,9,1,0,-4,-1|verb-3:amount
0,-1,-1,0,22,0,-11,-8|verb-3:approve
0,0,-1,0,0,10,-7,-2|verb-3:argue
-1,-1,2,5,-3,5,-19,12|verb-3:ask
-1,1,-11,-1,-1,0,13,1|verb-3:back
-5,-3,7,6,6,-8,9,-13|verb-3:be
0,0,-3,-1,8,0,-1,-2|verb-3:bring
0,0,-5,-6,12,0,-1,0|verb-3:call
-3,0,9,-1,-1,0,-4,0|verb-3:challenge
-1,-1,4,-2,8,0,-7,-1|verb-3:commit
0,0,-6,8,-8,-1,-15,22|verb-3:consider
0,0,-17,19,0,-1,0,0|verb-3:deny
0,0,13,0,0,0,-2,-11|verb-3:devote
0,0,-8,8,0,0,0,0|verb-3:dismiss
0,4,-1,-4,-4,-1,11,-5|verb-3:exceed
0,0,-6,-1,19,0,-5,-7|verb-3:expect
0,0,-9,-1,-2,0,17,-4|verb-3:force
0,0,-2,8,0,0,-6,0|verb-3:get
0,0,-24,-4,0,0,-5,34|verb-3:give
0,0,0,-1,-7,0,9,0|verb-3:mean
-1,0,24,-4,0,-2,3,-19|verb-3:meet
-1,-1,0,-1,-11,-2,1,15|verb-3:propose
-1,-1,-4,0,-3,-1,0,10|verb-3:reach
0,0,-1,-7,0,-3,16,-5|verb-3:refuse
-1,-1,-5,11,-1,0,-3,-1|verb-3:rise
0,0,-1,15,7,-1,-15,-5|verb-3:set
-1,-2,-1,-14,12,6,-9,8|verb-3:spend
0,13,-1,-1,-7,-1,2,-4|verb-3:stand
0,0,1,-1,15,0,-1,-13|verb-3:stop
4,1,-2,0,-11,-2,25,-15|verb-3:tell
-1,0,-3,-3,0,0,-1,8|verb-3:think
-1,0,15,0,-1,0,-12,-1|verb-3:urge
0,0,-3,-1,9,0,-4,-1|verb-3:use
0,0,-10,0,-2,0,-1,13|verb-3:weigh
-2,-1,-4,-4,-8,-6,15,11|when-governor:far be
-1,-1,4,-8,33,-1,-21,-5|when-governor:far demand
0,0,0,15,0,0,-10,-4|when-governor:far denial
0,-1,-3,-1,-7,-2,13,3|when-governor:far level
-1,-2,-7,-3,-44,11,48,-2|when-governor:far move
-2,-2,9,-3,-7,-3,22,-13|when-governor:far pledge
-1,-1,14,-2,-20,-1,9,2|when-governor:far spend
0,0,0,0,-5,0,13,-6|when-governor:next demand
0,5,-5,-1,-7,-2,18,-8|when-governor:next move
-1,-1,-1,-1,26,0,-19,-3|when-governor:next pledge
0,0,0,0,3,0,-11,9|when-governor:next proposal
-1,-1,-2,-10,-16,-1,30,0|when-governor:next spend
2,-4,1,17,-25,-2,13,-2|when-governor:none be
10,0,-6,-1,0,0,-1,-1|when-governor:none benchmark
1,31,-6,-6,-5,-10,5,-9|when-governor:none cap
-1,-12,15,13,-16,0,-19,19|when-governor:none demand
-5,-6,8,1,-16,11,5,3|when-governor:none denial
-1,6,-3,-4,-6,8,4,-5|when-governor:none level
-16,0,-5,-2,24,2,-30,26|when-governor:none move
-4,-2,0,19,-8,-1,-22,19|when-governor:none pledge
-6,-6,16,7,-16,0,-12,17|when-governor:none proposal
-4,1,-7,8,22,-1,-27,7|when-governor:none spend
-2,-2,16,-11,33,-2,-21,-10|when-governor:now be
-3,-1,-15,7,1,-2,7,6|when-governor:now demand
-1,-2,-3,-4,9,-2,11,-8|when-governor:now move
0,0,-1,0,-6,0,12,-4|when-governor:now proposal
-1,-1,-2,-3,13,-1,-4,-2|when-governor:now spend
1,2,-6,-1,-14,13,-1,6|when-governor:past be
0,-2,-1,0,13,-2,-6,-1|when-governor:past level
10,-7,3,-1,32,-5,-20,-12|when-governor:past move
11,-1,0,0,-12,0,4,-2|when-governor:past pledge
-1,-1,-2,-1,13,-1,-4,-3|when-governor:past spend
0,0,-1,0,-9,0,25,-13|when-shape:far fine
-6,-4,-16,5,2,-4,-4,27|when-shape:far half
-1,-1,-10,-1,-1,-2,14,3|when-shape:far tenth
-5,-7,21,-7,-67,-9,34,40|when-shape:far whole
-1,-1,-2,-1,32,-4,-14,-10|when-shape:next fine
0,0,0,0,11,0,-10,0|when-shape:next half
-1,-1,-2,-1,11,-2,-11,7|when-shape:next tenth
-2,11,-8,-12,-17,-3,47,-16|when-shape:next whole
-3,-3,-6,-2,43,-5,-23,-2|when-shape:none fine
17,-13,3,18,-60,14,26,-5|when-shape:none half
-15,-2,6,-24,14,11,13,-2|when-shape:none tenth
-5,20,22,29,-48,2,-38,19|when-shape:none whole
-1,-1,-2,-1,9,-1,-4,1|when-shape:now fine
-6,-2,19,-12,16,-4,-18,7|when-shape:now half
-1,-1,-5,-3,36,-2,-19,-4|when-shape:now tenth
-4,-1,-17,0,26,-6,31,-30|when-shape:now whole
-1,-1,-2,-1,15,-3,-4,-2|when-shape:past fine
6,-1,2,-1,-13,18,-6,-5|when-shape:past half
-2,-2,-6,-1,23,-4,-2,-6|when-shape:past tenth
15,-4,-2,-3,28,0,-33,-1|when-shape:past whole
0,-1,-3,-1,-1,-1,-1,8|when-verb:far aim
-2,-1,-4,-4,-8,-6,15,11|when-verb:far be
0,0,0,0,-6,0,18,-12|when-verb:far bring
0,0,0,0,-10,0,10,0|when-verb:far budget
0,0,8,0,-1,0,-4,-3|when-verb:far call on
0,0,-1,0,9,0,-6,-2|when-verb:far clear
0,0,-18,0,0,0,9,9|when-verb:far demand
0,0,0,0,-9,0,11,-1|when-verb:far equal
0,0,-1,0,22,0,-11,-10|when-verb:far expect
0,0,-3,-5,-8,14,-6,8|when-verb:far get
0,0,0,0,0,0,-10,10|when-verb:far meet
0,0,0,0,16,0,-2,-13|when-verb:far pencil in
0,0,0,0,20,0,-19,-1|when-verb:far project
0,0,-1,-2,0,0,-7,10|when-verb:far propose
0,0,0,0,-10,0,18,-7|when-verb:far reach
0,0,0,9,0,0,-5,-3|when-verb:far rule out
0,0,-1,0,-4,-1,-9,15|when-verb:far set
0,0,0,0,-1,0,10,-8|when-verb:far set out
0,0,-7,0,-3,0,-2,13|when-verb:far sound out
-1,-1,14,-1,-15,-1,1,3|when-verb:far spend
0,0,0,0,-7,0,8,0|when-verb:far stand
0,0,0,0,-7,-1,0,8|when-verb:far stop
0,0,-1,0,8,0,-3,-4|when-verb:far take
0,0,-1,-7,-9,-1,-2,20|when-verb:far tell
0,0,0,0,17,0,-1,-14|when-verb:far think
0,0,2,0,0,0,-14,13|when-verb:far want
0,0,0,0,13,0,-13,0|when-verb:next adopt
0,0,0,0,12,0,-11,0|when-verb:next approve
0,0,0,0,10,0,-8,-1|when-verb:next exceed
0,0,0,0,8,0,-1,-7|when-verb:next propose
0,0,0,0,-22,0,24,-1|when-verb:next reach
0,0,0,0,11,0,-10,0|when-verb:next set
0,0,0,0,8,0,-8,0|when-verb:next slip
-1,0,-1,0,-15,-1,14,4|when-verb:next spend
0,0,0,0,8,0,-7,-1|when-verb:next top
0,0,0,0,-5,0,-11,17|when-verb:next vote on
-3,-3,-4,13,-3,3,-8,4|when-verb:none accept
-1,-1,-15,-4,2,-1,24,-4|when-verb:none adopt
18,-3,-6,10,0,7,-15,-10|when-verb:none agree
-1,-2,1,-13,-2,12,-7,11|when-verb:none aim
0,0,-5,-1,-1,-1,-2,9|when-verb:none ambition
0,1,-2,13,-4,-1,-14,8|when-verb:none amount
0,0,-1,-2,12,-1,-4,-4|when-verb:none approach
-1,-2,6,-8,-3,-2,-3,12|when-verb:none argue for
1,1,-15,33,-2,-11,-2,-5|when-verb:none ask
-4,-2,4,5,2,16,-20,-2|when-verb:none ask for
0,-2,-3,-1,13,-1,1,-7|when-verb:none average
-1,0,8,-5,-1,-2,-11,12|when-verb:none back
2,-4,1,17,-25,-2,13,-2|when-verb:none be
-1,-2,-2,-2,14,-5,1,-3|when-verb:none bring
-1,-1,2,19,-3,-3,-2,-11|when-verb:none bring up
20,1,-23,11,-1,6,3,-15|when-verb:none call
-4,-1,8,-1,-3,-4,-8,13|when-verb:none call for
-2,-3,6,-4,2,-1,-13,15|when-verb:none call on
0,0,-18,0,-1,0,-3,21|when-verb:none calls
0,0,-3,-1,-1,-2,-5,12|when-verb:none campaign
0,14,-1,0,-12,-1,0,0|when-verb:none cap
-3,0,7,-4,0,10,-4,-5|when-verb:none choose
-1,0,-10,-2,0,-1,-1,14|when-verb:none clamor
-1,-1,-5,-1,9,-5,2,0|when-verb:none climb
-1,-2,7,13,3,-6,-11,-4|when-verb:none commit
-1,9,-10,15,-4,-2,-4,-2|when-verb:none consider
0,-3,0,-3,-1,0,0,9|when-verb:none contain
-1,0,13,-1,-1,-2,-6,-2|when-verb:none convince
0,0,-3,-1,0,-1,8,-3|when-verb:none decision
0,0,-3,-4,0,-2,10,-2|when-verb:none decline
-1,-1,16,1,2,-1,-6,-10|when-verb:none demand
-5,-4,2,-5,16,5,-17,8|when-verb:none devote
-1,0,-11,1,0,-3,-2,15|when-verb:none discuss
0,0,-1,2,-3,-2,8,-5|when-verb:none dismiss
-1,0,-6,15,-4,-2,4,-5|when-verb:none do
0,0,-1,0,-9,-1,4,8|when-verb:none double
0,3,-6,-1,9,-1,-11,7|when-verb:none drop
-2,-1,-4,8,-1,-1,0,0|when-verb:none embrace
0,0,8,-1,0,0,-5,-1|when-verb:none encourage
-1,1,10,-1,-20,6,2,5|when-verb:none end
-4,-1,-1,12,-1,0,6,-12|when-verb:none endorse
0,0,-1,-2,0,0,15,-11|when-verb:none enshrine
0,10,-3,-4,4,-4,8,-10|when-verb:none exceed
0,-5,-2,-9,-5,28,-4,-4|when-verb:none exempt
0,-2,14,-1,-1,0,-1,-9|when-verb:none exhort
-3,-1,-2,-14,4,-2,2,15|when-verb:none expect
0,-1,-3,-4,-2,16,-6,0|when-verb:none favor
0,0,-4,-2,0,-2,12,-4|when-verb:none favour
0,-4,0,-1,-3,-1,-11,20|when-verb:none fight
-1,-1,9,4,-1,-2,-13,5|when-verb:none fix
-4,-2,-10,8,-4,-1,12,3|when-verb:none get
8,-6,-12,3,6,12,-5,-7|when-verb:none give
4,-10,-8,10,-2,9,-17,14|when-verb:none go
0,0,0,0,8,0,-7,-1|when-verb:none hit
0,12,0,0,-9,0,-2,0|when-verb:none hold the line at
18,0,-11,-3,0,0,-1,-2|when-verb:none hold up
-1,0,19,-1,4,-2,14,-33|when-verb:none hope
-2,0,19,-3,-3,7,-7,-12|when-verb:none increase
0,-1,13,-6,-6,-1,7,-7|when-verb:none insist
-2,5,-4,-6,13,-4,7,-8|when-verb:none keep
-1,-2,-3,-1,18,0,-4,-7|when-verb:none lay out
-2,0,-7,0,-1,-1,-8,19|when-verb:none leap
-1,0,8,-1,-7,1,2,-2|when-verb:none leave
-1,-1,0,2,13,4,-13,-5|when-verb:none lift
0,9,0,0,-5,0,-2,-1|when-verb:none limit
0,3,-4,-13,13,12,-3,-7|when-verb:none live with
-1,-1,-16,-3,17,4,4,-5|when-verb:none match
0,1,11,-7,-1,-1,-2,-1|when-verb:none mean
2,-2,19,9,-16,2,6,-19|when-verb:none meet
4,-1,-3,15,-4,-4,-2,-5|when-verb:none mention
0,0,-1,-4,0,0,-1,8|when-verb:none mull
0,0,-13,-2,-2,0,12,6|when-verb:none oblige
-1,-1,-5,8,-1,-3,-13,15|when-verb:none offer
0,0,0,0,-7,-1,8,-1|when-verb:none peak
-1,1,9,16,-2,-3,-18,-3|when-verb:none plan
0,0,-5,-2,-2,0,-4,13|when-verb:none plead for
-1,-4,-8,-8,-2,-2,6,19|when-verb:none pledge
-1,9,7,9,-1,-2,-8,-13|when-verb:none prepare
-2,0,14,-1,0,-2,5,-13|when-verb:none press
0,0,-11,0,13,0,-1,0|when-verb:none press for
0,0,15,2,-1,-1,-10,-5|when-verb:none pressure
-2,-2,0,4,3,-2,-11,11|when-verb:none promise
-5,-2,-1,7,-2,-5,-2,10|when-verb:none propose
-1,0,-1,-2,15,-1,-1,-8|when-verb:none push
-8,11,-2,6,5,3,-10,-4|when-verb:none put
-1,-1,-1,0,7,6,-29,18|when-verb:none reach
0,0,-1,-11,0,0,-3,16|when-verb:none ready
-2,0,-8,-2,3,15,0,-6|when-verb:none reckon
0,-2,3,-3,4,-3,-7,8|when-verb:none recommend
0,0,-9,6,0,-4,13,-5|when-verb:none refuse
-1,0,-3,13,0,-1,-3,-5|when-verb:none request
0,-1,10,-3,0,-1,-11,5|when-verb:none rise
-1,-1,-3,-10,-2,-7,-9,31|when-verb:none rule out
0,0,-1,-2,-2,-1,11,-5|when-verb:none satisfy
0,0,0,8,0,0,-8,0|when-verb:none scoff
-1,-1,-2,14,-5,-3,15,-17|when-verb:none seek
18,-2,-9,-6,-1,-2,1,1|when-verb:none set
0,-1,-1,-5,10,-1,-13,10|when-verb:none set aside
-1,0,13,-2,-1,0,-9,-1|when-verb:none set its sights on
-2,0,-7,-3,-1,-4,8,9|when-verb:none settle for
-2,-1,15,2,-4,-1,-4,-6|when-verb:none settle on
0,-1,-6,-4,-1,14,5,-7|when-verb:none sign up
0,0,18,-6,0,-1,0,-10|when-verb:none sound out
15,-1,-8,-3,-2,-1,-3,4|when-verb:none speak of
3,8,-10,1,-1,-1,0,-1|when-verb:none spend
-2,-1,11,-6,8,0,-8,-2|when-verb:none stand
10,0,-6,-1,0,0,-1,-1|when-verb:none standard
-3,14,6,-7,-18,4,6,-3|when-verb:none stay
0,9,0,-1,-5,-1,1,-3|when-verb:none stick to
0,0,0,0,-8,0,10,-2|when-verb:none stop
0,1,0,0,0,9,0,-9|when-verb:none study
0,-2,-2,0,9,0,-3,-2|when-verb:none swell
0,3,-6,-3,-20,4,8,15|when-verb:none take
0,0,-4,-1,-9,-2,21,-4|when-verb:none take up
0,0,-2,-2,0,-4,18,-9|when-verb:none talk about
-1,-1,10,14,0,-3,-4,-14|when-verb:none talk of
-6,5,11,12,-4,9,0,-26|when-verb:none tell
-1,-2,-3,-5,-1,-1,-2,14|when-verb:none tie
0,0,18,-3,-2,0,2,-15|when-verb:none time
0,-1,6,-2,-7,0,9,-3|when-verb:none top
-4,-1,8,-7,1,-2,-8,13|when-verb:none urge
0,-1,-8,0,-2,0,12,-1|when-verb:none vow
-5,-5,-5,-12,-11,3,23,12|when-verb:none want
0,-1,-5,-4,-1,11,4,-2|when-verb:none warn
0,0,-3,-2,-4,-1,0,12|when-verb:none weigh
0,0,0,0,8,0,-8,0|when-verb:now approve
-2,-2,16,-11,33,-2,-21,-10|when-verb:now be
0,0,0,0,-8,0,8,0|when-verb:now estimate
0,0,0,0,-13,0,13,0|when-verb:now exceed
0,-1,-5,9,11,0,-10,-3|when-verb:now expect
0,0,0,0,10,0,-10,0|when-verb:now manage
0,0,0,0,-9,0,11,-1|when-verb:now plan
0,0,0,0,8,0,-7,0|when-verb:now put
0,0,-1,0,14,0,-10,-2|when-verb:now reach
0,0,0,0,-9,0,9,0|when-verb:now remain
0,0,0,0,9,0,-9,0|when-verb:now set
-1,-1,-2,-2,21,0,-14,-2|when-verb:now spend
1,2,-6,-1,-14,13,-1,6|when-verb:past be
0,-4,0,0,14,-1,-5,-4|when-verb:past get
0,0,-1,0,-10,-1,14,-1|when-verb:past put
0,0,0,0,10,-1,-8,-1|when-verb:past reach
-1,-1,-2,-1,11,-1,-3,-3|when-verb:past spend
11,0,0,0,-2,0,-9,0|when-verb:past take
-13,-12,-6,-3,-75,-16,69,57|when:far
-4,8,-12,-13,37,-9,12,-19|when:next
-6,2,24,21,-51,21,-22,9|when:none
-12,-5,-4,-16,87,-13,-11,-26|when:now
17,-8,-8,-6,53,10,-45,-14|when:past
"""
