"""What each cue of ``english.kind_cues`` speaks for; made by ``training/kinds.py``, not by hand.

Each line: hundredths of the logarithm of odds, by kind in the order of ``KINDS``, then ``|``
and the cue; the line without a cue is what holds before any cue is seen.
"""

KINDS = "benchmark cap demand denial level other pledge proposal"
RULE = 150
"""Weight of what the rules say."""
TABLE = """\
-63,-63,-20,-60,171,-26,20,41|
-8,3,20,18,5,-9,-15,-13|after0:\"
0,0,-1,0,10,-2,-5,-1|after0:(
4,-15,12,-2,8,1,-16,8|after0:,
0,0,-2,-3,-3,0,17,-9|after0:-
-34,-22,-16,-7,55,-5,-13,43|after0:.
-1,-1,-2,-1,-2,-1,10,-3|after0::
-3,-2,10,-3,19,-4,-8,-9|after0:;
-3,-2,-15,-11,-7,23,38,-24|after0:?
-1,-2,-4,-2,16,-2,5,-10|after0:DATE
0,0,16,0,-5,-1,-8,-1|after0:USA
-1,-2,15,-1,-6,-7,10,-9|after0:a
11,0,-1,0,0,0,-10,0|after0:agree
9,-6,1,-6,22,15,-14,-22|after0:and
9,-4,1,-4,-15,-12,29,-5|after0:as
-3,-2,-14,9,16,-4,-1,-2|after0:at
0,-1,-6,-6,13,-2,-1,3|after0:before
0,-1,-1,1,23,-1,-19,-1|after0:behind
0,0,0,-11,-1,-1,17,-3|after0:but
-3,-3,6,-7,-23,2,-11,39|after0:by
-1,19,-3,-2,-3,-3,-4,-2|after0:ceiling
-1,-1,-1,5,0,14,-1,-15|after0:could
0,0,0,9,0,0,-7,-1|after0:defence
-1,0,2,-2,10,-5,4,-8|after0:defense
-3,-1,-3,-2,0,0,-8,17|after0:defense spending
-1,0,4,-4,-5,-1,8,-2|after0:each
-5,-1,-6,0,0,-3,21,-6|after0:figure
0,-7,-1,1,-4,8,-15,18|after0:for
0,0,0,-1,-7,0,10,-1|after0:forward
-9,-1,16,-1,7,-2,-7,-4|after0:from
-1,0,-6,-1,-1,0,14,-4|after0:go
-1,-1,15,0,-3,0,-6,-4|after0:goal
-6,-1,-19,41,-4,-11,10,-9|after0:had
10,-1,-3,12,-6,-1,-8,-3|after0:has
0,0,8,-1,-1,0,-5,-1|after0:he
0,0,-5,18,-2,0,-7,-3|after0:impossible
10,-11,-23,-10,15,-6,-9,34|after0:in
-1,-1,-2,-2,8,-1,4,-5|after0:into
-5,-7,-8,5,-11,0,22,5|after0:is
0,10,-1,-1,-2,-4,-1,-1|after0:limit
17,-2,0,-3,-1,-2,-4,-5|after0:made
0,6,-1,0,9,0,-13,0|after0:mark
-1,0,-2,-2,0,17,-6,-6|after0:mean
-1,0,-1,-17,-2,-1,4,19|after0:must
-1,-1,-5,24,-1,-2,-2,-12|after0:nor
-1,-2,-3,-1,26,-1,-14,-3|after0:now
-4,12,9,-20,5,31,-21,-13|after0:of
5,-2,-2,-7,-9,-3,2,15|after0:on
-8,-4,-13,23,14,9,-36,16|after0:or
0,0,0,0,-4,0,9,-5|after0:pencil in
-1,0,-3,-1,-10,-1,16,-1|after0:pledge
-1,0,0,0,0,-2,-15,19|after0:plus
-2,12,-2,-4,-2,-4,-10,12|after0:should
0,0,-8,0,0,0,0,8|after0:sooner
-1,-1,-2,2,-2,-1,11,-7|after0:target
16,-4,12,-7,-18,-8,-3,13|after0:that
11,6,-12,-3,-11,1,-9,18|after0:the
-7,16,6,5,-16,2,-2,-5|after0:to
0,0,-5,-7,0,-1,-8,21|after0:too
9,0,9,6,-8,-12,13,-18|after0:was
10,0,-12,-6,-16,-4,38,-10|after0:will
0,-1,-4,-3,-4,-1,2,12|after0:within
10,-5,5,13,-29,25,3,-23|after0:would
0,0,0,-1,0,0,-9,11|after0:write
21,-9,-40,3,-11,-9,13,31|after1:\"
-7,-5,-2,12,-13,15,-9,9|after1:#
-7,18,20,-5,20,-9,-25,-12|after1:,
-4,2,35,-12,-13,-6,7,-11|after1:.
-8,-15,-10,-12,-4,-15,29,35|after1:DATE
-5,-8,17,-11,11,7,-7,-3|after1:LAND
0,0,-3,1,8,0,-1,-6|after1:LEADER
0,-1,-4,9,-2,-1,-5,4|after1:OUTLET
-2,-1,43,-6,-6,-4,-16,-6|after1:USA
-3,6,3,-6,-11,1,1,9|after1:a
14,-2,-7,-5,-3,-2,9,-5|after1:all
-1,0,10,-3,-1,0,-4,-1|after1:allies
-1,-2,-4,-8,-2,-1,-5,22|after1:an
-8,-6,-18,9,-4,18,1,9|after1:and
-1,-1,-5,22,0,-1,-2,-12|after1:any
0,-1,-9,6,15,-1,-8,-2|after1:anyone
-1,0,-3,9,0,-1,-1,-4|after1:anything
-2,-3,-1,10,10,-4,-7,-3|after1:as
-1,-2,-2,7,8,-1,-7,-3|after1:at
-11,-4,1,19,-5,-2,-10,11|after1:be
28,0,0,-3,-5,-4,-10,-5|after1:become
0,-2,14,-2,-1,0,-2,-8|after1:better
0,3,-1,-6,1,-1,-4,8|after1:but
6,-3,43,-21,-5,-3,2,-19|after1:by
-1,-1,-5,0,-6,-2,19,-4|after1:can
-2,-1,12,6,-13,-8,11,-6|after1:come
6,0,-1,-4,-2,-1,-12,15|after1:core
-1,0,-1,-2,0,9,-1,-5|after1:cost
-2,-2,3,6,1,3,-8,-2|after1:defense
0,0,0,-2,-14,-1,16,0|after1:do
0,7,-1,-13,-7,-4,23,-3|after1:economic output
0,0,-2,8,-3,0,0,-1|after1:ever
-12,0,22,-2,-2,-1,-2,-2|after1:every ally
-4,4,18,10,-3,8,-20,-12|after1:for
19,-1,1,-1,-12,-6,-16,16|after1:from
-16,-30,-6,13,-1,33,-1,8|after1:gdp
0,0,0,0,-8,0,11,-3|after1:give
-2,36,-10,-3,-2,-7,-7,-6|after1:gnp
-1,0,0,-2,1,-4,-5,11|after1:go
4,-19,7,-26,7,-2,16,13|after1:gross domestic product
-2,25,-6,-2,6,-6,-7,-8|after1:gross national product
-2,5,15,-2,0,-1,-12,-3|after1:had
-3,-8,18,1,10,-2,-8,-7|after1:has
-1,0,-3,-2,0,21,2,-17|after1:have
-1,0,3,8,1,-1,-8,-1|after1:he
0,0,-4,0,-3,-3,-2,12|after1:i
-1,-1,-1,8,-1,-1,-2,-2|after1:impossible
-2,1,-2,-5,-3,18,-5,-2|after1:in
-3,0,25,0,6,-2,-11,-15|after1:is
-4,-3,0,-6,1,1,22,-11|after1:it
5,-5,-19,7,13,-6,-5,10|after1:its
-1,-2,0,-2,-6,-1,17,-6|after1:law
0,0,12,0,0,0,-1,-11|after1:like
-1,9,0,0,-5,-4,0,0|after1:limit
-1,-2,-1,-2,10,0,-2,-1|after1:many
-6,-6,-9,17,21,-4,-21,9|after1:more
-1,0,-1,9,0,0,1,-7|after1:must
0,-3,-1,18,-21,21,-6,-7|after1:national income
-2,-1,-3,16,-1,-3,-1,-5|after1:never
-3,-2,-7,6,-5,-6,1,15|after1:not
0,-1,-11,-14,-24,-3,37,16|after1:of
-3,12,3,-7,6,1,-9,-2|after1:on
0,0,-4,0,9,0,-3,-1|after1:one
0,-1,-13,0,3,-3,-3,19|after1:or
0,-1,0,-1,15,-1,-11,-2|after1:our
0,0,-1,0,11,0,-7,-3|after1:output
0,0,0,10,12,0,-21,-1|after1:plan
-2,0,-4,-1,0,0,8,-1|after1:pledge
0,-1,-4,0,21,-1,-13,-1|after1:present
7,0,-3,0,2,0,3,-8|after1:related
0,0,0,0,0,8,0,-7|after1:require
0,-1,-3,0,-11,17,0,-2|after1:roughly
0,0,0,-1,9,0,-8,0|after1:say
0,0,-3,11,-1,-4,5,-8|after1:she
0,-4,-5,8,1,-1,5,-4|after1:since
-1,7,-4,-13,10,-4,-9,14|after1:so
-1,-1,-6,-1,-6,1,0,13|after1:some
0,-1,-12,-1,-1,-1,-1,17|after1:successive
0,0,-1,-1,-9,-3,-2,16|after1:suffice
-3,-1,-4,6,0,-1,-14,16|after1:target
-1,6,-11,15,2,-2,1,-8|after1:that
6,-8,-26,-19,-3,43,3,5|after1:the
9,-2,19,-3,8,-7,-19,-5|after1:their
0,0,-7,-1,14,-5,-2,2|after1:thereabouts
0,0,-2,0,11,0,-6,-1|after1:threshold
-3,-5,-13,-5,4,-5,10,17|after1:to
-1,11,-1,-4,0,-2,-2,-2|after1:under
0,0,2,-11,0,0,10,0|after1:want
-2,11,-1,-2,-18,-1,14,-1|after1:was
0,-1,-1,-1,-5,-2,-2,11|after1:we
-1,0,-2,-2,-4,-3,-1,13|after1:well
14,0,9,-3,0,-3,-1,-15|after1:what
-1,-1,-1,9,1,-1,1,-8|after1:will
-2,0,5,-1,13,-1,-16,3|after1:with
-1,0,-2,-3,-1,0,-1,8|after1:within
-1,3,4,-2,13,-6,-7,-4|after1:would
0,0,-6,0,-1,0,9,-1|after1:year
2,-5,-6,19,-5,-6,0,1|after2:\"
-2,0,6,0,14,-4,-20,5|after2:#
0,0,-1,0,-2,-2,-30,36|after2:'
-1,0,9,-4,5,-1,-6,-3|after2:'s
0,0,-4,9,-4,-1,3,-3|after2:(
0,0,-1,0,10,-2,-5,-1|after2:)
-2,11,11,0,-15,9,-18,5|after2:,
0,-12,22,-38,26,-15,7,9|after2:.
-1,-4,-1,-2,-8,9,4,1|after2:0
3,19,-28,1,-12,-2,-9,27|after2::
-1,6,-2,-2,-1,5,-20,16|after2:?
-4,-3,-17,14,22,-9,-2,-2|after2:DATE
13,-1,4,3,-1,-4,0,-14|after2:LAND
-1,-2,-5,9,5,-1,-5,2|after2:LEADER
7,-1,-4,-5,-5,-1,15,-7|after2:NATO
0,-8,9,-1,2,-1,-2,1|after2:OUTLET
19,-4,-3,-19,0,-5,-1,13|after2:USA
-6,11,-16,-3,-7,-10,28,3|after2:a
0,0,0,0,18,0,-18,0|after2:according
0,0,4,-2,1,0,6,-8|after2:after
0,-1,-1,-5,-1,-1,-3,12|after2:ambition
-1,0,13,-4,18,3,-6,-22|after2:an
-2,-1,-4,-4,12,-4,-15,18|after2:and
0,0,-1,-2,0,9,0,-5|after2:annual
14,0,-10,-1,0,-2,0,-1|after2:any
-6,0,-4,-4,1,20,-2,-5|after2:army
-1,-2,-1,-1,3,8,-2,-4|after2:around
12,-2,18,2,-12,4,-20,-2|after2:as
-1,15,3,9,-29,20,-6,-12|after2:at
0,0,0,0,-5,0,-7,12|after2:attain
0,-1,1,-1,23,-1,-19,-2|after2:back
-3,-2,1,-3,7,-8,-1,8|after2:be
-5,5,-4,33,-9,-5,-9,-6|after2:been
-1,0,22,-1,-3,-7,1,-11|after2:before
-1,0,0,26,0,-8,-1,-16|after2:beyond
0,0,0,-2,0,0,-6,8|after2:but
-3,-1,-9,-3,8,-11,15,2|after2:by
0,-1,-1,8,-9,-1,5,-1|after2:cabinet
0,0,0,-7,0,0,10,-3|after2:ceiling
12,0,-1,0,-7,0,-3,0|after2:countries
0,-1,0,0,-6,0,8,-1|after2:country
0,0,-1,-1,-1,0,-5,9|after2:decade
-1,7,15,2,-1,-2,-17,-3|after2:defense spending
-1,-4,-5,-2,7,13,-6,-3|after2:does
-1,0,-2,-2,0,-2,11,-5|after2:due
-4,-2,5,-6,-9,10,10,-3|after2:economic output
-1,0,9,5,-1,-1,-4,-7|after2:else
0,0,-7,-1,-2,-1,3,8|after2:enough
0,0,-8,-1,-3,0,1,11|after2:even
-14,-23,15,25,22,-18,11,-18|after2:for
-3,-4,31,-11,-21,9,-9,9|after2:from
10,1,-11,-11,19,3,-19,8|after2:gdp
-1,-4,19,-1,5,-4,-7,-7|after2:gnp
-2,0,-1,0,-1,-1,12,-6|after2:go
-5,-1,-11,19,-17,-2,-20,36|after2:gross domestic product
-1,8,0,-1,4,-3,-5,-2|after2:gross national product
-1,-1,-1,8,5,-6,-6,3|after2:had
0,0,-1,-10,0,12,-3,2|after2:hague
6,-1,-12,-6,24,-4,-5,-1|after2:has
-1,-1,-6,-6,-2,-2,28,-10|after2:he
-1,-1,-2,-2,-1,19,-1,-11|after2:his
-1,-1,-1,11,-1,-1,-9,2|after2:i
-1,-1,8,-2,-4,0,0,0|after2:if
-15,-6,-31,6,-8,-10,31,35|after2:in
0,-1,0,0,-6,0,-5,12|after2:instead
13,-1,-17,-2,10,-2,-3,2|after2:into
-8,-5,-17,-18,-14,44,26,-7|after2:is
-1,9,-12,-5,-2,9,9,-8|after2:it
-1,0,-3,-4,-3,-1,15,-4|after2:its
0,0,-8,0,0,0,0,8|after2:later
-2,-1,-9,-2,8,0,-8,14|after2:least
-3,0,2,-7,-4,16,0,-4|after2:level
0,11,0,-1,0,-1,0,-8|after2:line
-2,-1,-2,-2,-4,-4,19,-4|after2:may
0,5,-6,-4,-1,0,8,-1|after2:members
10,0,-5,0,0,0,-4,0|after2:military spending
0,0,8,0,0,-1,-2,-6|after2:national product
0,12,-1,-1,-1,-1,3,-11|after2:need
8,0,0,0,-2,0,-4,-1|after2:needs
13,-1,-8,1,-1,-1,-3,-1|after2:new
0,0,-5,-1,-1,-1,-2,10|after2:next
0,0,2,-4,5,0,5,-8|after2:no
-1,0,0,2,-1,-1,-7,8|after2:none
-4,-1,12,13,-9,-3,6,-15|after2:not
-1,0,0,-1,10,0,-5,-3|after2:now
-5,-7,-7,24,16,-3,-7,-12|after2:of
6,1,2,5,-29,-6,10,11|after2:on
-7,-9,-7,20,11,-9,-18,19|after2:or
-1,-1,-5,22,0,-1,-2,-12|after2:other
-2,-1,-2,17,-5,0,1,-9|after2:out
0,14,-5,-5,-12,-1,17,-8|after2:over
-1,-1,10,-5,7,-2,-7,0|after2:own
-1,-1,-12,-1,-4,-1,-2,22|after2:parliamentary
0,-1,7,7,0,-1,-1,-10|after2:person
0,0,9,-4,0,-1,-1,-2|after2:president
19,0,0,-1,0,-1,-11,-4|after2:price
0,0,-1,0,-10,0,16,-5|after2:same
-4,0,0,-12,-2,-6,14,11|after2:say
-1,0,13,-1,-3,0,-5,-3|after2:seek
-1,0,12,-2,-1,-1,-1,-6|after2:senior
-1,0,-2,-4,-1,-9,0,16|after2:should
5,0,-5,-1,0,3,-10,8|after2:spend
0,-1,13,-6,-3,-3,3,-3|after2:sufficient
-1,0,8,-2,-1,-3,-2,1|after2:sum
-4,-1,-11,-2,0,-2,30,-10|after2:summit
-4,-1,2,-2,-4,-3,0,11|after2:table
0,0,-1,-1,-6,-1,11,-2|after2:take
0,0,0,1,-8,0,9,-1|after2:target
-1,1,8,-3,1,-1,-5,0|after2:tell
0,-1,1,-4,8,-1,-1,-1|after2:than
-5,-6,3,-3,27,-12,-8,4|after2:that
23,10,12,-1,-14,8,-24,-15|after2:the
0,17,-2,0,-13,0,-1,-1|after2:their
0,0,0,0,12,0,-1,-10|after2:they
-1,-2,11,-1,-3,-1,1,-5|after2:threshold
-6,-7,-3,-19,14,9,7,4|after2:to
0,0,0,-1,-1,-2,18,-13|after2:too
0,-1,-1,-1,17,-1,-10,-2|after2:two
22,5,-5,-6,-5,-6,-1,-4|after2:until
-3,-2,13,6,-13,9,-5,-5|after2:up
0,0,8,-2,-1,-2,-1,-1|after2:want
-7,-4,7,13,0,-9,-7,7|after2:was
-2,-1,4,4,-6,-5,-10,15|after2:we
17,-2,0,-3,1,-3,-5,-5|after2:when
13,-1,-10,-15,-1,-1,2,13|after2:which
-3,-3,5,-2,-6,17,-8,0|after2:will
-1,0,-4,-1,-3,-5,17,-2|after2:with
0,0,-4,-1,-17,-2,15,9|after2:within
-2,-2,-8,-15,2,19,-16,22|after2:would
-1,0,-2,-3,0,-3,1,8|after2:write
0,0,-4,0,9,0,-4,-1|after2:year
-1,-2,-2,-3,8,-1,5,-4|after2:years
9,11,-15,5,-7,-3,5,-6|after3:\"
4,-7,-9,-16,64,-7,-28,-1|after3:#
5,0,-9,-2,-1,0,8,-1|after3:'
-4,9,1,-3,-10,-6,18,-4|after3:'s
2,3,45,-21,-1,-19,6,-15|after3:,
-2,0,-12,15,0,-1,6,-6|after3:-
-16,0,6,17,18,-14,-29,17|after3:.
-1,-3,-2,-1,-7,20,-1,-6|after3:0
-1,0,0,8,5,-1,-7,-4|after3::
0,0,8,-1,0,0,-2,-4|after3:;
-2,0,-3,-3,0,19,-2,-9|after3:?
-3,15,4,-17,-7,18,13,-23|after3:DATE
-12,2,4,-10,-14,18,20,-8|after3:LAND
-2,19,-16,2,-9,-4,-19,29|after3:LEADER
-3,-2,-3,-4,11,-8,22,-13|after3:NATO
-1,0,-7,9,0,-2,-1,2|after3:OUTLET
-9,-4,34,-18,7,-6,-1,-4|after3:USA
-1,3,-2,-6,11,8,17,-30|after3:a
0,-1,0,-1,-7,14,-4,-2|after3:about
14,-3,-6,-5,-1,-2,-14,18|after3:allies
-3,0,-2,-1,9,-5,-7,10|after3:among
-3,-2,12,3,-7,-7,-2,5|after3:an
4,-3,-16,-12,11,7,-2,10|after3:and
0,2,-5,10,-1,-5,-1,0|after3:any
-1,-2,0,-2,0,9,-2,-2|after3:around
-4,-1,18,-15,-6,-8,7,9|after3:as
-4,1,11,-2,-2,-1,-2,-1|after3:asia
9,-2,0,10,-11,-1,3,-9|after3:at
0,0,0,-2,9,0,-1,-4|after3:attain
0,0,0,-1,-2,12,-2,-6|after3:average
12,-1,-6,-1,1,-1,-3,-1|after3:bar
-6,-4,-8,-8,-11,8,11,18|after3:be
-4,0,12,-1,0,-6,-6,6|after3:been
0,0,-1,-2,0,9,0,-5|after3:bill
-3,-1,6,-5,4,13,-18,4|after3:by
12,0,-9,0,-4,-1,9,-6|after3:call
0,-1,-1,-4,0,-3,-1,9|after3:cannot
15,0,-4,-1,-2,-2,-5,-1|after3:core
-4,0,3,-2,-3,-2,9,-1|after3:core defense
0,0,-1,0,0,9,0,-7|after3:cost
-2,-2,-2,-1,3,15,-7,-4|after3:counting
0,0,0,16,0,0,-13,-2|after3:days
0,-9,-1,-1,16,-1,-2,-3|after3:decades
-28,-16,7,40,-29,4,12,10|after3:defence
-2,-6,0,-1,-10,-3,16,7|after3:defense
0,0,-23,1,-4,15,0,12|after3:defense spending
0,-1,11,-1,-2,-2,-5,1|after3:do
0,0,0,-3,-1,0,15,-10|after3:due
0,0,0,0,-15,14,3,-2|after3:eight
0,0,-2,0,-6,5,8,-4|after3:every
0,0,-1,0,13,0,-1,-11|after3:expect
-2,-1,0,-2,22,-5,-3,-9|after3:far
0,0,0,0,-2,-1,-6,9|after3:five
-5,6,4,-1,-2,-8,-10,17|after3:for
-1,0,-4,-9,-4,-1,20,-2|after3:foreign minister
0,0,-3,0,-2,0,8,-3|after3:four
-1,0,8,0,-7,-1,5,-3|after3:from
-2,-1,-3,-4,3,-2,-9,19|after3:gdp
0,0,-1,1,0,-11,0,11|after3:give
14,0,-11,-1,0,-1,0,-1|after3:global
0,0,0,3,-1,-8,-2,8|after3:go
0,0,-1,-6,-3,-1,11,-1|after3:goal
-2,-1,-4,1,13,-1,5,-11|after3:gross domestic product
-1,1,3,-2,-20,-1,21,-1|after3:has
0,-1,-6,3,-1,3,-11,14|after3:have
-1,0,14,-4,5,5,-10,-8|after3:he
-3,-1,11,-1,-1,0,6,-11|after3:higher
-2,-2,-7,8,-7,-4,-13,26|after3:his
-6,6,27,-3,-9,-4,3,-14|after3:in
-1,-2,9,0,2,-5,-4,0|after3:into
-1,-3,-2,-3,18,4,-9,-5|after3:is
15,5,-4,8,13,-12,-16,-8|after3:it
-3,5,12,17,-29,1,4,-7|after3:its
-2,-3,-1,0,22,-1,-12,-2|after3:less
0,0,-2,-1,-1,-2,20,-13|after3:little
7,1,0,-2,-3,-5,-6,9|after3:long
0,0,-1,1,11,-2,-4,-4|after3:mean
0,0,-4,-1,-3,0,10,0|after3:meet
8,0,-3,-1,1,-1,-4,-1|after3:military
-1,0,7,1,-4,-1,-15,13|after3:mind
0,-3,5,-1,-2,-1,-5,8|after3:minimum
-3,-5,-7,-5,-2,21,-6,6|after3:more
-1,0,-4,4,-3,14,-6,-4|after3:n't
-1,0,9,-2,-1,2,-2,-4|after3:need
-1,0,-3,-4,-2,0,14,-3|after3:needs
21,0,-4,-3,-2,-5,-2,-5|after3:new
-1,12,-5,13,13,-7,3,-29|after3:not
-1,-1,4,-5,11,-2,-5,-3|after3:now
19,-4,-13,-3,-10,-3,9,5|after3:of
13,-5,-24,-2,6,11,-13,14|after3:on
0,-1,9,-5,2,-1,-3,0|after3:one
0,0,-1,-1,8,-2,-6,2|after3:only
20,14,2,-7,-16,-3,10,-21|after3:or
-1,1,0,-1,8,-2,-6,-1|after3:outlays
0,0,0,0,-9,0,10,0|after3:own
0,-1,-12,-1,-1,-1,-1,17|after3:panels
0,0,-5,-1,-1,-1,-2,9|after3:parliament
0,0,0,0,-6,0,9,-3|after3:passed
13,0,0,0,-7,0,-4,0|after3:pay
0,0,0,-12,0,-1,14,0|after3:please
0,0,-6,1,0,-3,-2,10|after3:premature
-1,-1,16,3,-2,-1,-7,-8|after3:president
-1,0,-2,10,-8,-1,6,-3|after3:put
-4,0,2,-1,0,-2,8,-4|after3:rather than
-1,0,-13,-9,-11,-1,-4,38|after3:report
0,0,0,0,0,8,0,-8|after3:same
-2,-5,-30,31,5,-4,2,4|after3:say
-1,0,8,-4,-1,-2,0,-1|after3:security
0,0,-6,14,0,0,-7,-1|after3:senior
14,0,-10,-1,0,-2,0,0|after3:serious
0,0,1,0,-8,-1,8,0|after3:set
-1,-1,-4,15,8,-1,-6,-11|after3:share
-1,0,-4,-3,-1,-1,9,-1|after3:so
0,-1,3,0,8,-5,-2,-2|after3:spend
0,0,-1,0,-4,-1,11,-4|after3:stand
0,0,-1,-1,-5,9,2,-4|after3:still
0,0,-3,9,-1,-4,0,-1|after3:summit
-3,-1,-7,24,-1,-2,-11,0|after3:table
0,0,0,0,-16,3,17,-3|after3:take
0,0,-1,10,-1,-2,-4,-2|after3:target
0,0,8,-1,-1,0,-3,-3|after3:testify
-2,-1,3,-3,3,-3,12,-9|after3:that
-7,-9,37,2,-18,-23,8,10|after3:the
0,0,-13,14,-3,-2,9,-3|after3:the military
0,0,-1,-1,5,14,-5,-11|after3:third
11,-8,0,10,6,-4,-28,12|after3:to
-2,1,-10,-5,0,19,0,-4|after3:tout
0,0,-8,-1,-3,0,-2,14|after3:trade
-1,-3,-1,-1,-1,10,-2,0|after3:trillion
-1,9,0,-1,2,-5,-6,1|after3:under
-1,0,-2,16,-2,-1,-8,-1|after3:unreasonable
-2,-1,-9,4,-4,1,-3,14|after3:up
-2,10,1,0,-1,-1,4,-11|after3:was
0,0,0,0,9,0,-8,0|after3:way
0,0,0,0,-1,12,5,-15|after3:we
0,0,8,-4,3,-1,-10,5|after3:well
-1,-1,2,-1,9,-6,-5,3|after3:what
-1,16,3,-2,11,-6,-14,-7|after3:which
-1,11,-9,-3,-16,-2,2,18|after3:will
-4,0,-1,-5,-4,-3,8,9|after3:with
-2,0,-7,-1,-1,-3,1,13|after3:would
-1,8,-4,0,-13,-2,22,-10|after3:year
-1,-2,-5,-4,20,-3,-22,17|after3:years
-2,8,8,-9,-7,4,-22,20|again:cap
-1,0,-12,58,-32,-11,-17,14|again:demand
3,-5,-36,45,-15,-2,-32,42|again:denial
-2,5,1,12,9,10,-2,-34|again:level
0,1,4,-1,-1,2,4,-9|again:other
13,-13,-30,3,-36,18,29,16|again:pledge
2,-8,-29,-1,-15,29,-27,49|again:proposal
-5,-4,8,19,-12,-3,-29,26|before0:\"
0,0,-1,0,-6,-1,11,-1|before0:'
-7,7,17,0,0,-16,-4,2|before0:'s
22,-4,22,-27,-7,-1,-25,18|before0:,
2,-5,11,-23,-9,-1,-13,38|before0::
-2,-1,10,-5,-4,23,-16,-6|before0:LAND
-3,10,-1,11,-10,-6,10,-12|before0:a
-6,4,-18,12,17,-14,2,3|before0:about
-4,-14,-3,-1,-13,39,9,-13|before0:above
-2,-1,22,7,0,-3,-16,-8|before0:accept
0,-2,-1,0,-2,8,0,-3|before0:add
0,-2,0,-3,-5,21,-3,-8|before0:additional
0,-1,-15,-4,0,4,18,-2|before0:adopt
-6,-1,-2,-5,-1,-2,-2,20|before0:advocate
-1,-1,0,-1,-3,-1,13,-7|before0:after
12,0,-6,-6,-4,-4,-4,13|before0:against
5,-1,13,-9,6,1,-14,-1|before0:and
-1,-24,-13,-7,24,-7,10,18|before0:around
-1,7,-1,16,-3,-3,-4,-11|before0:as
-2,-2,1,10,-10,29,-13,-13|before0:ask for
-3,-10,11,-25,54,3,-34,3|before0:at
0,0,-4,-5,0,-1,16,-5|before0:back
-2,-2,24,7,-1,-8,17,-35|before0:be
0,-1,3,-6,-2,0,-1,8|before0:been
-1,7,-15,-3,32,-4,-6,-10|before0:below
0,0,-12,-2,1,-2,-1,16|before0:between
-1,1,8,20,-10,-7,-28,17|before0:beyond
0,0,-2,0,33,-1,-27,-4|before0:break
0,0,0,-1,-6,0,10,-1|before0:bring
0,4,-1,-1,-6,10,1,-7|before0:by
15,2,-13,6,8,-2,-13,-2|before0:call
-4,-1,-1,0,-8,-3,4,12|before0:call for
0,-3,-1,0,17,-1,-7,-4|before0:come to
0,0,11,-7,0,0,-2,-1|before0:come up with
-1,9,-2,17,-1,-1,-3,-18|before0:consider
0,0,0,0,10,0,-9,0|before0:declare
0,0,12,2,-2,-1,-5,-5|before0:demand
6,0,-4,-2,-3,-4,8,-2|before0:describe
-6,-2,23,-7,-16,5,-4,6|before0:devote
-1,0,-7,24,-5,-2,-2,-6|before0:do
0,-1,0,-3,-14,23,-1,-3|before0:each
-8,9,-13,14,-6,6,15,-17|before0:even
-2,-4,-2,-6,-12,41,-4,-12|before0:every
0,6,-4,-19,-1,15,12,-8|before0:exceed
-2,-7,-1,-1,-1,18,-1,-4|before0:extra
0,0,23,-7,-1,-1,-12,-3|before0:find
0,0,-1,-1,-3,-1,8,-2|before0:find the money for
0,0,-4,0,0,0,11,-6|before0:follow
-19,-8,21,2,-41,1,17,27|before0:for
-3,-5,13,5,55,-14,-44,-7|before0:from
-3,-3,-2,0,-5,-1,24,-10|before0:get
-1,-1,6,-9,-2,-1,-7,13|before0:has
0,-1,-6,-3,15,12,-9,-7|before0:hit
0,0,-10,0,1,-1,11,-2|before0:instead of
0,0,-1,-5,-1,0,8,0|before0:invest
28,5,-7,-9,-13,-10,11,-6|before0:is
-4,-1,2,16,-1,16,-19,-10|before0:it
0,2,-3,-3,-1,-1,20,-14|before0:its
0,0,-2,0,8,-1,-4,0|before0:just
-1,-5,0,-3,19,-1,-19,10|before0:keep
-2,-3,9,-13,-12,-3,15,9|before0:least
-1,0,14,3,-4,-3,-4,-5|before0:like
0,0,-2,-12,0,13,-1,3|before0:live with
0,0,-2,-2,0,-1,-6,10|before0:look at
4,8,-4,-5,-4,-4,6,-1|before0:made
0,0,15,0,2,0,-6,-11|before0:manage
0,0,-5,0,0,0,-3,9|before0:meet
-2,0,-10,15,0,-4,-1,2|before0:mention
0,8,-1,0,-5,0,-1,0|before0:most
-1,0,-4,-2,0,-1,17,-9|before0:name
10,0,0,0,0,0,-9,0|before0:namely
0,-10,0,0,13,-1,0,-1|before0:near
-2,-1,20,-4,-2,-4,-16,9|before0:need
-1,-1,-5,25,-1,-3,-2,-12|before0:neither
0,0,-7,0,0,0,11,-3|before0:new
-1,0,-3,18,0,-1,-6,-7|before0:no
0,0,-8,2,-2,0,10,-1|before0:not
0,-1,-3,11,0,-3,-1,-3|before0:number
14,19,-16,6,13,-6,-32,2|before0:of
0,0,-6,8,-1,-3,-4,5|before0:offer
-3,-2,-6,-10,15,-17,15,8|before0:on
0,-3,-11,-2,33,-3,-14,1|before0:only
14,-4,-14,7,17,18,-26,-12|before0:or
-3,-6,-12,-4,39,-7,6,-14|before0:over
0,-6,-2,-3,22,-2,-14,5|before0:past
0,-1,18,-5,-1,-1,-17,7|before0:pay
0,0,0,0,-11,0,14,-2|before0:plan
0,0,-5,-2,-1,0,-1,9|before0:plead for
-1,0,-5,-5,-1,-1,10,4|before0:pledge
-1,-1,-5,13,-9,-2,6,-2|before0:promise
-4,-1,-1,-5,0,-1,-11,22|before0:propose
-5,-2,4,4,-18,6,19,-7|before0:put
-1,-3,-14,-22,11,-1,23,7|before0:reach
-1,0,-8,-1,0,0,0,10|before0:reckon
18,-1,-13,-7,-1,-3,11,-4|before0:regards
0,-2,-1,0,11,0,-3,-4|before0:roughly
0,0,0,-1,0,-2,-3,8|before0:rule out
-1,0,13,-6,-1,0,-1,-4|before0:same
-2,-1,-16,57,-31,-21,21,-8|before0:say
0,0,0,0,-8,0,9,-1|before0:secure
-1,0,8,0,0,0,-9,3|before0:see
-1,0,-2,17,-2,-1,-5,-6|before0:seek
8,1,1,-1,0,0,-5,-2|before0:set
0,-3,8,-4,-3,-1,-10,13|before0:set aside
-1,0,13,-2,-1,0,-9,-1|before0:set its sights on
0,0,0,0,-1,0,9,-8|before0:set out
-1,0,-7,-2,-7,-2,16,4|before0:settle for
-2,-1,-3,2,-4,-1,12,-3|before0:settle on
0,0,-1,0,0,0,-7,8|before0:shoot for
0,-1,-2,0,18,0,-4,-10|before0:some
13,-1,-8,-2,-3,-1,6,-4|before0:speak of
6,-17,4,10,-12,11,-33,32|before0:spend
0,9,0,-1,-5,-1,1,-3|before0:stick to
0,0,-3,-1,-1,0,-3,8|before0:suggest
-4,-1,-3,-3,0,-2,15,-2|before0:swallow
0,0,-4,-2,1,0,8,-1|before0:swallowed
-1,-5,-1,-1,-7,8,8,-1|before0:take
0,0,-1,-1,0,-2,17,-13|before0:talk about
-1,-1,11,12,0,-4,-5,-12|before0:talk of
-3,-10,14,-13,6,-12,23,-5|before0:than
3,-10,9,2,-29,-20,8,36|before0:that
-2,44,51,0,-21,-47,20,-46|before0:the
-21,-17,11,18,14,-9,-15,19|before0:to
0,0,-1,-3,-2,0,9,-2|before0:top
-3,-1,11,-8,-20,-1,33,-11|before0:toward
-2,0,-13,-10,-1,0,28,-2|before0:towards
-1,-1,-1,-1,0,-2,10,-4|before0:treats
-2,0,-6,-2,15,-4,-9,8|before0:under
0,0,-1,0,0,0,-8,9|before0:view
0,0,0,0,-5,0,-12,18|before0:vote on
-2,-3,-2,0,-6,-3,18,-2|before0:was
0,0,-3,-1,0,-1,-2,8|before0:weigh
-4,-1,9,-3,-1,-1,-7,6|before0:where
-1,0,-9,9,0,-4,9,-4|before0:whether
-2,0,-2,0,-2,-6,9,4|before0:which
0,0,0,0,-1,-5,9,-3|before0:why
-4,7,-4,-16,22,4,-29,21|before0:with
0,60,-1,-5,-16,-1,-25,-11|before0:within
-1,6,-1,-2,-2,15,-11,-4|before0:worth
-2,-1,-5,-5,0,30,-3,-15|before0:would
29,0,-8,-13,-23,8,14,-8|before1:\"
-9,-4,-1,4,6,12,-3,-5|before1:#
-11,0,5,-1,0,0,7,-1|before1:'
-2,0,-9,-4,-7,-1,24,-2|before1:'ll
-2,-1,6,-5,5,-1,6,-8|before1:'s
14,-11,15,-23,8,1,-38,34|before1:,
-1,-1,-1,-3,-1,-5,14,-3|before1:.
-2,-4,-2,0,-20,12,18,-2|before1::
9,-3,-6,-1,14,-3,-15,5|before1:DATE
-10,12,-37,-17,21,-5,28,8|before1:LAND
-2,0,-12,14,-4,-11,15,-1|before1:LEADER
1,-1,-22,0,2,-2,37,-14|before1:NATO
-1,2,13,0,-19,-1,14,-8|before1:PERSON
23,-3,25,-7,34,-18,-25,-29|before1:USA
14,-3,-3,-3,-2,3,-15,10|before1:a
-1,-1,-2,-4,0,0,0,9|before1:acknowledge
-1,0,-1,9,-3,0,-4,1|before1:against
-2,-1,0,10,-4,0,-2,-1|before1:agree
-1,-1,0,-6,-3,13,-10,9|before1:aim
13,0,-10,-2,-1,-1,-1,2|before1:allies
0,0,-2,-2,15,-2,-8,-2|before1:already
-4,-1,19,-10,6,4,-24,9|before1:and
-2,-1,-1,11,-8,6,-3,-1|before1:anything
0,0,-10,-2,2,0,-2,12|before1:are
8,0,0,0,-1,0,-2,-4|before1:armed forces
12,0,-17,17,0,-1,-1,-9|before1:as
-3,-1,-9,12,-3,9,10,-15|before1:ask
-3,-11,2,-20,-2,-7,49,-8|before1:at
0,-1,-1,0,-9,7,6,-3|before1:average
-1,-16,1,4,-5,-7,-8,33|before1:back
-4,-1,-7,-1,-4,0,18,1|before1:bar
-5,-5,-6,7,2,13,-39,33|before1:be
-1,-2,-1,1,6,13,-2,-16|before1:been
-3,0,-1,-1,-2,0,10,-2|before1:benchmark
0,0,20,-8,0,-1,-9,-2|before1:better
-1,0,0,-2,14,-2,-2,-6|before1:bill
-4,8,18,-4,-7,-1,-10,1|before1:budget
8,-1,3,8,-2,0,-9,-7|before1:call
0,0,-2,-1,-1,-1,-5,9|before1:campaign
-1,-2,-5,-12,18,-3,10,-5|before1:can
-1,0,-1,23,-4,-1,-12,-4|before1:cannot
-1,27,-1,-1,-10,-4,-6,-5|before1:ceiling
0,0,-10,-2,0,-1,-2,15|before1:clamor
-1,-1,-8,-1,16,-4,-8,7|before1:climb
0,-10,-2,-1,16,0,8,-11|before1:close
0,0,8,-1,-1,0,-1,-4|before1:closer
0,-1,0,-1,-2,-1,9,-5|before1:comes
0,0,1,0,-7,0,8,0|before1:commitments
0,0,-2,-13,-1,12,-9,13|before1:could
-1,0,-11,-1,0,-1,15,-1|before1:counterparts
-2,0,13,4,-13,-1,-9,8|before1:country
-2,-1,-2,-7,-1,0,8,6|before1:date
0,0,0,0,-4,0,8,-3|before1:decide
-1,-1,-7,-4,-6,-6,5,20|before1:defence
-3,14,-16,9,-12,1,-20,28|before1:defence spending
-5,-3,-20,19,-6,3,6,7|before1:defense spending
-1,0,0,3,0,-5,8,-4|before1:demand
0,-3,-10,-1,22,-3,-3,-2|before1:devote
0,13,-6,-1,-1,-2,-1,-1|before1:do
0,-1,8,-2,11,-2,-7,-7|before1:drop
-2,-5,-1,-1,-4,25,-3,-9|before1:each
-1,0,7,-2,-1,-1,5,-8|before1:editorial
0,0,0,-2,0,0,-11,15|before1:election
-2,-1,1,9,-1,0,-4,-1|before1:embrace
-1,-1,11,-1,-15,0,10,-3|before1:end
-1,0,-2,3,20,-1,-16,-2|before1:equal
0,-1,-1,0,38,-1,-31,-3|before1:equivalent
0,0,0,-1,-4,-2,-11,19|before1:estimate
-6,-1,11,-1,-1,-1,-1,-1|before1:europe
0,-2,0,-3,-1,9,-1,-2|before1:every
0,8,0,-4,5,8,-11,-5|before1:expenditure
0,0,8,0,-3,-1,-1,-3|before1:expenditures
-3,-2,18,-1,11,-4,-25,5|before1:figure
-1,-1,11,-1,-1,-1,-6,-1|before1:fix
-1,-2,9,-11,-3,3,16,-11|before1:for
-2,4,16,3,2,-1,-16,-6|before1:from
0,-2,-2,-2,-15,-1,19,2|before1:further
-1,-1,-9,0,-15,-1,24,1|before1:gdp
0,-1,7,-17,-1,19,-14,8|before1:get
-3,1,4,15,-14,12,11,-25|before1:go
-5,-3,-11,11,-23,-5,18,18|before1:goal
-2,-1,-1,-11,-4,-2,-7,27|before1:government
-4,-1,-3,-3,0,-2,15,-2|before1:governments
0,0,-5,0,0,0,-5,11|before1:greens
-2,0,-3,0,-5,0,11,-1|before1:guideline
-5,-2,-21,23,-3,18,5,-16|before1:had
-2,-3,-5,17,-15,-11,-4,23|before1:has
-1,-1,-7,-4,-7,-4,11,13|before1:have
-3,0,-12,-3,3,0,20,-4|before1:having
0,0,0,0,-10,0,10,-1|before1:head
0,0,0,-8,-1,0,10,-1|before1:headway
0,0,0,0,9,0,-5,-3|before1:higher
-6,-1,-8,-1,-1,-2,-2,21|before1:himself
-1,-9,-8,14,8,-2,2,-5|before1:hold
0,-1,-1,-1,11,-1,-5,-2|before1:hover
0,0,3,-1,-10,1,10,-2|before1:increase
-7,-2,-8,-5,44,10,-51,19|before1:is
14,-2,39,-2,-6,-11,-3,-29|before1:it
-1,0,-6,16,0,8,0,-16|before1:jump
0,-9,-1,-1,41,-3,-24,-3|before1:just
-1,25,9,-2,-16,-1,-6,-8|before1:keep
0,0,-2,-7,0,0,10,0|before1:lawmaker
-1,-2,-2,-1,11,0,-1,-5|before1:lay out
0,9,-3,-5,0,0,9,-10|before1:leaders
-1,-8,22,-9,14,-4,-21,7|before1:less
-2,0,3,-1,0,-2,11,-8|before1:level
-1,18,-1,-2,-5,-4,-2,-3|before1:limit
0,-4,-1,0,28,-1,-13,-8|before1:little
0,0,-11,0,18,0,-5,-2|before1:match
0,0,-2,9,-1,0,-6,0|before1:meet
5,-1,4,5,0,-1,-1,-10|before1:mention
0,-1,-2,-13,2,-2,-6,22|before1:might
-1,-17,-1,0,16,-2,8,-3|before1:military spending
-1,-1,-8,-2,-7,-3,16,5|before1:minimum
-2,-1,2,-7,-6,13,27,-27|before1:more
-2,-1,4,-3,-2,5,17,-19|before1:move
-1,9,5,-5,-1,-1,-3,-3|before1:much
-1,0,37,-1,0,-1,-18,-15|before1:must
0,0,-1,0,0,0,-8,9|before1:my
-1,0,-6,16,-1,-1,-4,-3|before1:n't
0,0,-1,8,0,-1,0,-6|before1:name
-1,0,5,19,-6,-1,-12,-4|before1:near
0,0,-40,44,-3,-3,-4,7|before1:never
0,0,-2,9,0,-2,-1,-5|before1:no
-1,-2,-1,1,-6,-1,9,-1|before1:nor
-1,9,-14,36,-9,-6,-6,-10|before1:not
0,0,-3,0,12,-2,-4,-3|before1:now
-2,9,-2,16,-31,6,-28,31|before1:of
0,0,-4,-1,-6,0,2,9|before1:offer
-9,0,38,-9,0,-7,-1,-11|before1:officially
-2,-1,-1,11,-1,-3,2,-4|before1:officials
0,0,-1,-7,0,11,1,-3|before1:on
-2,-2,18,-3,-4,-2,10,-15|before1:one
0,0,-1,0,-3,-1,-9,15|before1:open
0,-1,-6,9,-9,1,3,3|before1:out
-2,6,7,-10,31,6,-6,-33|before1:outlays
0,7,-1,0,-14,-1,10,-1|before1:over
0,0,12,-5,0,0,-6,-1|before1:own
-1,-4,-2,-1,-9,-1,-8,26|before1:party
0,0,0,0,-4,0,8,-3|before1:peak
-1,-1,17,-3,-1,-3,-3,-5|before1:pick
-5,-1,-17,-6,-3,0,-4,35|before1:plan
0,0,-1,-13,-2,-1,11,8|before1:plumped
0,-1,-4,-1,22,-1,-11,-2|before1:point
0,0,0,12,-1,-2,-3,-6|before1:premier
0,0,-1,-14,-4,0,21,-1|before1:president
-1,-1,-3,13,-1,-1,2,-8|before1:promise
0,-1,0,0,26,0,-18,-6|before1:proportion
0,-1,-1,-1,20,-2,-7,-8|before1:race
0,-2,0,0,18,0,-5,-10|before1:range
0,0,-10,-3,7,0,-12,19|before1:ratio
0,10,-1,0,-3,-1,-3,-2|before1:remain
0,0,-1,8,0,-2,0,-4|before1:reporters
-3,-1,2,11,-3,9,-8,-6|before1:request
0,-1,5,-10,-33,-10,41,9|before1:rise
0,-12,0,-2,18,-1,-1,-1|before1:road
0,0,0,-5,0,-2,-4,13|before1:rule out
0,0,0,0,9,0,-2,-6|before1:rush
0,0,-1,-1,-2,-1,11,-5|before1:satisfy
10,5,-6,15,-10,-13,-18,15|before1:say
0,0,1,-2,0,6,-8,3|before1:share
9,-6,0,6,-23,5,2,8|before1:should
0,-1,-4,-4,-1,12,1,-3|before1:sign up
0,-2,-1,0,8,-3,-1,-1|before1:slightly
0,0,0,0,9,0,-8,0|before1:slip
-2,-2,-1,-5,40,-5,-26,1|before1:spend
-1,0,10,-5,2,-3,-1,-2|before1:stand
-1,16,-2,-5,-24,-5,8,13|before1:stay
0,0,-1,0,-14,-1,9,6|before1:stop
0,0,-6,14,0,-1,0,-7|before1:such
0,0,-1,-1,23,-1,-22,2|before1:table
-3,-4,15,7,-28,-5,24,-6|before1:target
0,-2,20,-2,3,-4,-4,-9|before1:tell
-4,9,16,6,-12,2,5,-21|before1:that
-7,-3,-6,2,1,8,7,-2|before1:the
-2,-1,13,-3,-3,-1,4,-7|before1:they
0,0,-2,-1,-2,-1,-4,11|before1:think
0,0,0,1,-6,0,8,-1|before1:timetable
-9,8,27,9,-22,-3,-7,-3|before1:to
0,0,0,-1,-1,-1,13,-8|before1:track
-2,0,-2,0,-2,-6,9,4|before1:under
-3,19,6,-9,-4,-8,5,-7|before1:up
0,0,10,4,-2,0,0,-11|before1:us
-1,0,-8,0,-1,0,0,12|before1:voices
-1,-1,39,-11,-4,-7,-18,3|before1:was
-1,-3,-3,-5,-9,20,9,-9|before1:way
0,0,1,-4,-1,-3,-2,9|before1:we
0,-4,-7,-4,23,-1,-2,-5|before1:well
0,0,-2,0,-6,0,9,-1|before1:were
-3,-1,-5,-6,-4,24,13,-18|before1:what
11,-1,-15,-1,11,-1,0,-5|before1:which
0,0,0,-1,0,10,-1,-8|before1:who
-1,-4,13,-9,-10,-6,28,-11|before1:will
0,-5,-10,-1,7,-2,17,-7|before1:with
0,0,-3,23,-1,-1,-11,-7|before1:wo n't
-4,-3,0,-9,-6,-16,17,20|before1:would
-1,-1,8,-3,-1,-2,-13,14|before1:you
-3,-3,5,-8,6,0,14,-11|before2:\"
-2,-1,-7,0,3,-5,12,0|before2:#
0,0,0,-9,0,13,-2,-1|before2:'d
-8,2,-18,9,14,-18,-13,32|before2:'s
-1,-1,-2,-1,-1,-2,9,-3|before2:*
9,-1,-5,-10,-7,-9,-16,38|before2:,
-1,-2,-5,-1,-1,-5,22,-8|before2:-
-4,-2,-3,-3,-3,-8,29,-6|before2:0
-8,-2,15,6,1,-2,-4,-6|before2::
0,0,-17,0,2,0,17,-2|before2:;
-1,-3,-7,-1,1,-4,-20,35|before2:DATE
4,-19,11,-2,15,0,-10,2|before2:LAND
-5,-2,-8,17,19,-7,4,-18|before2:LEADER
-7,-1,-7,-1,7,-4,28,-15|before2:NATO
-1,-2,17,-2,-1,-1,4,-14|before2:OUTLET
3,-3,43,13,-8,9,-19,-38|before2:USA
-21,7,-21,-5,10,24,3,4|before2:a
20,-1,1,-2,-2,-1,0,-15|before2:about
0,0,-6,0,9,0,-1,-2|before2:against
-2,-1,-2,-3,13,-1,-1,-2|before2:agree
-1,0,-4,-1,10,0,-2,-2|before2:allies
15,0,-11,-3,-3,-4,8,-3|before2:ally
0,0,6,-1,-2,-1,-10,9|before2:also
0,0,-4,-1,-1,-1,-1,8|before2:ambition
0,0,-3,-1,-2,0,9,-2|before2:among
-1,-1,1,-3,-15,7,-10,22|before2:an
14,-2,-11,-11,4,-2,-4,12|before2:and
-1,-4,-3,-1,1,-3,25,-14|before2:are
0,-2,0,0,-4,-1,11,-4|before2:army
-7,3,23,-9,-1,-4,-3,-2|before2:as
18,0,-12,-2,-1,0,-1,-2|before2:asian allies
-2,-1,7,10,-5,-14,-5,10|before2:ask
0,-1,-2,6,15,5,-17,-5|before2:at
11,6,-11,7,-31,-6,33,-8|before2:be
0,-1,-4,-1,-4,1,9,-1|before2:because
0,15,11,-7,-6,-3,-3,-7|before2:been
0,-4,-3,-1,-5,-2,-14,29|before2:bring
-1,0,16,-6,0,-1,-7,-1|before2:brush off
-1,-1,-12,0,3,5,-23,30|before2:budget
0,0,0,-1,0,0,-6,8|before2:buildup
0,9,-1,-10,-1,-1,10,-8|before2:but
6,-1,-10,2,0,-3,-8,13|before2:by
-1,-2,-2,-2,-3,-4,-13,27|before2:clear
0,-2,11,-1,4,-1,-3,-7|before2:come
-1,0,-2,-1,-14,0,19,-1|before2:commitment
0,-1,-7,11,-7,-6,-2,11|before2:could
-2,-5,-4,-3,16,-3,-16,17|before2:country
-1,0,-4,-1,2,-1,12,-8|before2:current
0,0,-1,-7,-17,-3,32,-4|before2:date
-1,6,0,-11,7,1,-7,5|before2:defence
0,-9,1,-6,-16,-2,37,-4|before2:defence spending
-1,-1,18,-8,-19,-6,12,6|before2:defense
-1,-3,9,-2,1,-5,-12,13|before2:defense spending
0,0,-9,5,0,-1,6,-1|before2:demand
0,-1,2,9,3,-1,-2,-10|before2:devote
-1,0,-7,13,0,-1,-2,-2|before2:did
0,0,-1,0,-4,-1,-3,8|before2:discussion
0,-1,0,0,0,-1,-19,22|before2:does
0,0,10,0,-2,0,-7,0|before2:down
-4,-3,19,-7,-2,-2,4,-7|before2:earlier
0,1,-2,-1,0,-1,-14,17|before2:end
12,-1,1,-6,0,0,-2,-3|before2:far
0,-1,15,-6,-1,19,-6,-20|before2:favor
-1,-1,-2,1,9,-1,-9,4|before2:figure
0,0,-6,-4,-1,-1,22,-10|before2:first
10,-3,-3,-8,-9,8,4,0|before2:for
0,0,0,0,14,0,-13,0|before2:foresee
-3,-5,17,-5,24,-5,-11,-11|before2:from
-2,-2,6,-5,9,-3,2,-4|before2:gdp
0,0,-4,0,0,-1,-2,8|before2:general
0,-2,-1,-1,-10,-3,8,9|before2:get
0,-1,0,-4,-8,20,-1,-5|before2:give
-1,11,-4,-2,7,9,-31,9|before2:go
-5,-1,-3,-2,-6,-2,18,-1|before2:government
-3,-3,23,-13,7,2,-15,2|before2:had
4,-7,-2,-23,45,-7,9,-19|before2:has
-6,-12,19,14,14,5,-15,-19|before2:have
0,0,-1,9,-5,-4,4,-2|before2:her
-1,11,0,-5,0,-2,-3,0|before2:him
5,12,-5,-1,-8,-1,-1,-1|before2:hold
0,-1,-1,-1,11,0,-20,12|before2:i
0,-1,-2,-2,-3,7,-11,11|before2:if
14,0,13,-5,14,-4,-45,13|before2:in
0,0,0,8,-2,0,-5,-1|before2:intention
-4,-8,0,-11,4,7,7,6|before2:is
-5,6,5,3,-12,4,-9,9|before2:it
15,-1,-6,-1,-2,-2,-2,-2|before2:items
-2,-20,1,-5,1,2,8,15|before2:its
0,-2,0,-1,-3,-2,9,-1|before2:just
-1,-12,-1,-3,16,-1,7,-4|before2:keep
0,0,-2,-1,0,0,11,-7|before2:leaders
0,-1,-2,5,-9,4,5,-3|before2:lift
0,0,1,-1,-1,-1,-6,8|before2:like to see
0,2,-1,-2,8,-2,-4,-1|before2:long
0,3,0,-8,-1,-1,9,-2|before2:made
0,9,-6,-1,-2,-1,1,-1|before2:make
0,0,0,0,10,0,-9,0|before2:manage
0,0,-2,-2,-2,-3,11,-2|before2:match
0,0,0,0,-14,0,18,-3|before2:may
0,0,10,-1,-1,0,-7,0|before2:meet
0,0,-9,-2,8,0,-9,13|before2:members
0,0,8,-1,2,-1,-2,-7|before2:men
-3,3,8,-10,-8,29,-30,11|before2:military
0,-2,0,-1,-6,0,13,-3|before2:military spending
0,0,8,0,6,-3,-6,-4|before2:move
0,0,-3,-5,-1,0,-1,10|before2:needs
0,0,-1,23,-4,-1,-11,-6|before2:never
26,-1,-11,-14,-3,-6,30,-21|before2:new
-3,-8,3,0,-7,-13,18,10|before2:no
-1,3,-7,27,-10,-5,-10,3|before2:not
-2,-1,6,-10,-4,-2,-8,20|before2:nothing
10,5,-9,8,-28,0,6,7|before2:of
-2,-1,1,-6,0,-1,-1,10|before2:officials
-6,0,9,-3,-11,7,26,-22|before2:on
-1,0,-2,-1,6,-1,-9,8|before2:one
0,0,0,0,-8,0,8,0|before2:only
0,0,-1,-7,-1,-1,10,0|before2:opposition
-1,-2,8,-2,18,-2,-3,-17|before2:or
-1,-1,8,-7,-2,-1,-9,13|before2:ought
0,0,-5,11,1,0,-5,-1|before2:out
0,-10,-11,-1,5,-1,4,13|before2:outlays
-1,0,-2,-2,-5,-1,11,1|before2:own
0,0,0,-1,-1,-1,-12,15|before2:panel
0,0,-2,6,0,3,2,-9|before2:plan
0,0,-2,9,-2,2,-5,-1|before2:point
0,0,-1,13,0,-1,-2,-9|before2:premier
0,-1,-2,11,0,-1,-1,-5|before2:prepare
-1,0,8,-4,0,0,0,-3|before2:press
0,0,14,3,-1,0,-10,-5|before2:pressure
15,-1,-1,18,3,-6,-10,-17|before2:prime minister
0,0,0,0,15,0,-14,0|before2:project
-1,0,-7,0,-3,-1,12,-1|before2:promise
0,0,-2,-1,9,-2,13,-17|before2:push
0,-1,1,-3,17,-2,-11,-2|before2:put
-1,-3,-8,19,-2,-5,4,-4|before2:raise
0,-1,-2,-1,-6,-1,-2,12|before2:rather
0,-2,-1,6,13,-1,-9,-5|before2:ratio
-1,-1,9,-2,0,0,-5,-1|before2:reach
0,0,2,-11,0,0,-4,14|before2:ready
0,-2,-4,0,0,-1,-2,8|before2:return
0,0,0,-2,0,-1,-6,9|before2:rule out
-1,-4,-2,-1,-9,-1,-8,26|before2:ruling
-1,-1,-10,22,0,-14,9,-4|before2:say
0,0,-3,0,15,-2,-1,-9|before2:see
-1,-2,-1,-1,16,-1,-16,5|before2:set
0,0,-2,11,0,-2,-2,-5|before2:she
-1,-1,8,-2,-2,-1,-3,3|before2:short
-4,-1,18,-15,-5,-3,-30,41|before2:should
0,0,5,0,-24,0,22,-1|before2:since
-3,3,-3,4,-5,16,-6,-7|before2:so
0,0,8,-4,0,-1,0,-3|before2:sound out
-4,20,5,-7,-13,-7,3,2|before2:spend
17,-1,-5,-3,0,-1,-4,-3|before2:standard
0,0,12,0,0,-2,-2,-7|before2:state
0,0,-1,0,-6,-1,9,-1|before2:steady
2,6,-3,-1,-9,-3,27,-20|before2:take
-3,0,-12,-1,-9,-2,0,26|before2:talk
2,3,-6,-1,16,15,-8,-20|before2:that
4,6,13,-23,6,5,-4,-7|before2:the
-1,0,1,1,-1,0,-19,20|before2:their
-1,-1,6,-3,21,-1,-27,6|before2:they
0,0,17,-2,-1,0,1,-14|before2:time
-9,23,-10,-17,-8,-2,13,10|before2:to
0,-1,-12,13,1,-1,0,-1|before2:up
0,0,-21,-2,-1,-1,27,-3|before2:want
0,10,0,-1,0,0,0,-8|before2:war
3,-2,-19,14,11,-3,-4,0|before2:was
0,0,4,0,8,0,-7,-4|before2:way
-2,-1,0,7,17,-4,-5,-12|before2:we
0,0,-1,-2,1,11,-8,-1|before2:were
-1,-1,-5,-2,8,-1,12,-11|before2:what
7,-1,-17,-9,-1,-1,24,-2|before2:when
0,-1,10,-7,0,-1,-2,0|before2:whether
0,0,10,0,-10,-1,4,-2|before2:which
-1,-9,-2,0,27,-6,1,-9|before2:will
-1,5,-1,-1,22,-8,-10,-6|before2:with
0,0,0,9,0,-1,-5,-1|before2:without
-2,5,-5,0,-5,17,-6,-4|before2:would
0,0,0,0,17,0,-16,-1|before2:yen
-4,0,3,1,11,2,-18,6|before3:\"
-4,6,-8,-4,-5,-7,22,0|before3:#
0,0,0,0,-8,-1,11,-1|before3:'
-7,-9,-10,5,9,1,5,5|before3:'s
16,-8,-4,21,49,-20,-20,-35|before3:,
-1,11,8,-2,-5,-4,6,-13|before3:-
-1,-1,-1,4,-1,14,-4,-10|before3:.
-8,0,8,-1,22,-1,-18,-2|before3:0
-5,-1,-2,6,-3,19,-7,-7|before3::
11,7,8,-15,28,-4,-26,-9|before3:DATE
-6,-4,-22,16,15,-13,0,13|before3:LAND
-2,-1,15,-16,-14,-8,41,-15|before3:LEADER
-3,-1,3,-6,-6,-7,15,5|before3:NATO
0,0,-4,0,0,0,-3,8|before3:PERSON
-13,-2,-6,7,-4,-20,30,6|before3:USA
-3,-4,20,-3,6,3,-1,-18|before3:a
-1,0,-5,-4,7,-3,-12,19|before3:about
0,0,2,14,0,0,-29,14|before3:alliance
0,0,2,-2,8,0,-7,0|before3:already
15,-2,4,-16,-6,-9,-8,23|before3:an
13,-2,0,-8,1,-8,4,0|before3:and
0,0,0,0,-1,0,8,-7|before3:annual
-1,0,-1,2,1,10,0,-10|before3:any
1,9,-9,10,-4,-2,-3,-2|before3:are
11,-1,-19,15,9,-3,-24,13|before3:as
-1,0,-4,14,-6,-2,11,-11|before3:ask
-3,0,-7,-2,-8,-1,23,-2|before3:at
-1,10,0,0,-3,-3,0,-3|before3:away
-2,3,11,-9,3,2,-13,4|before3:be
-3,-7,10,-9,12,-2,2,-3|before3:been
0,1,13,-9,0,-1,-2,-1|before3:being
-1,0,-13,-1,3,0,-3,15|before3:bill
0,0,11,0,-3,-1,-3,-4|before3:boost
-1,-9,-2,-2,36,-4,-11,-8|before3:budget
-7,6,31,-13,0,0,-18,0|before3:by
-2,0,-11,7,-1,0,9,-1|before3:call
0,0,-3,8,0,-1,-4,0|before3:call for
0,0,0,0,15,0,-14,0|before3:carry
-1,0,-3,0,-9,-2,-2,18|before3:chancellor
0,0,0,0,-5,0,8,-2|before3:contrast
0,0,-8,0,-1,-1,3,8|before3:could
-1,0,20,-3,8,-1,-24,2|before3:country
-1,-6,-20,16,16,5,9,-20|before3:defence
0,11,-2,-3,10,-1,-3,-12|before3:defence spending
0,4,-6,1,30,-3,-20,-4|before3:defense
0,0,0,11,0,-1,-3,-6|before3:defense minister
-1,0,9,-2,0,-1,-1,-4|before3:department
-3,-1,-5,-11,1,0,21,-1|before3:did
5,-5,-2,-3,10,-2,-1,-3|before3:do
0,0,-1,-7,-7,-4,20,-2|before3:does
0,0,-10,-4,-4,-1,-9,30|before3:double
0,0,-1,-1,0,0,11,-8|before3:draft
0,0,0,0,-1,0,-7,8|before3:drop
0,-2,-1,-4,-2,13,-2,-1|before3:exempt
0,-3,13,-1,-1,0,0,-8|before3:exhort
-1,0,0,2,15,-1,-10,-4|before3:figure
2,-7,9,-18,16,11,-19,6|before3:for
-1,-4,12,3,1,-5,9,-14|before3:from
-2,-4,2,-2,0,3,13,-10|before3:gdp
-3,-1,-1,-2,-1,-1,-8,18|before3:general
0,0,-1,19,3,-1,-13,-7|before3:get
15,-1,-5,-3,0,-1,-3,-3|before3:global
-1,-4,3,-2,-9,-2,13,3|before3:go
-2,-2,-5,9,-2,4,11,-13|before3:government
-1,14,18,1,-11,-6,-5,-11|before3:had
-3,-6,-5,-15,-29,-5,47,16|before3:has
-4,-7,11,-5,13,16,-10,-13|before3:have
0,10,-2,0,-9,0,3,-1|before3:having
0,-1,3,-18,3,11,11,-9|before3:he
0,0,-7,14,0,0,-1,-6|before3:her
-1,-1,-2,9,3,-1,-10,3|before3:his
0,-9,0,-3,6,0,7,-1|before3:hold
-2,0,-2,-1,-4,-4,17,-4|before3:however
-1,0,-17,14,-7,-8,-3,21|before3:i
-2,-2,-1,-9,17,-3,5,-5|before3:if
-8,-1,19,-20,-16,8,3,15|before3:in
0,-2,1,0,4,9,-6,-6|before3:increase
-5,-5,3,-4,24,-10,22,-25|before3:is
-1,-3,2,-11,2,-6,15,2|before3:it
-3,13,36,-11,-13,-16,-15,7|before3:its
-1,-1,-2,-3,-4,0,16,-4|before3:itself
-1,-11,4,-3,-17,-1,45,-16|before3:keep
-1,0,0,-14,0,0,0,16|before3:leader
-1,1,-9,7,10,-1,-7,1|before3:let
0,0,7,-2,6,-2,-8,-1|before3:lift
0,0,15,0,-1,-4,-3,-7|before3:like to see
-1,-2,-12,9,1,16,-7,-4|before3:made
0,0,0,-6,-1,0,8,0|before3:making
-1,0,-8,-1,0,0,-3,13|before3:marine
-1,-1,5,-1,-9,-1,11,-4|before3:meet
0,8,0,0,-4,-3,0,0|before3:miki
0,-1,0,-1,6,-1,-10,7|before3:military
0,0,-1,0,-1,-6,1,8|before3:ministers
-2,0,-5,0,0,0,8,0|before3:model
0,0,9,-2,-1,0,-4,-2|before3:more than double
0,-1,-7,17,0,0,-7,-1|before3:n't
0,-1,-7,-1,12,-2,9,-9|before3:need
-1,5,-5,4,11,-1,-11,-1|before3:never
0,0,-1,-1,1,0,-7,8|before3:next
-1,1,-23,43,-5,-3,-2,-10|before3:no
-1,13,-2,17,-8,-7,-5,-8|before3:not
-2,0,-27,-1,31,-1,-1,-1|before3:note
0,-1,13,-5,9,-2,-7,-6|before3:now
1,-3,40,-8,-25,16,7,-27|before3:of
0,-1,-10,-3,-25,-2,38,4|before3:on
15,4,-4,-4,-2,-5,4,-7|before3:once
17,0,-7,-2,-2,-8,-1,3|before3:one
0,0,-1,-6,-17,0,27,-4|before3:only
0,-2,-13,-7,-3,-1,-5,31|before3:ought
0,0,-1,-11,0,0,0,13|before3:our
0,8,-1,-1,-1,5,7,-18|before3:out
0,-14,10,5,12,-3,-3,-7|before3:outlays
-1,-1,-2,-1,8,0,0,-3|before3:own
-1,-1,-1,-3,-2,-1,-3,11|before3:panel
-1,0,-3,-1,9,-1,-3,-1|before3:part
0,-2,-1,-1,-8,-1,24,-10|before3:plan
0,0,-1,-2,-1,0,-6,10|before3:pledge
-2,0,-14,18,-2,-2,4,-2|before3:prime minister
0,0,0,0,-12,0,12,0|before3:project
0,0,16,-3,0,0,0,-12|before3:proposal
0,14,-3,4,1,3,-19,1|before3:put
-1,-1,-12,3,-3,-3,6,11|before3:raise
0,-3,0,0,10,-1,-3,-3|before3:ratio
0,-1,12,1,-3,-1,-2,-6|before3:request
17,0,0,-3,-2,-2,-5,-5|before3:rule
-7,-2,30,15,-41,-19,21,2|before3:say
15,-1,-6,-1,-2,-2,-2,-2|before3:security - related
0,-2,4,-5,-6,-2,9,2|before3:see
-3,0,-1,-1,-4,0,12,-2|before3:set
-1,0,0,2,-1,0,-9,9|before3:she
-1,5,49,-14,-14,9,-8,-25|before3:should
1,0,-16,16,0,-1,0,0|before3:side
-1,-1,5,-3,-13,-1,21,-9|before3:so
0,0,-4,0,-3,0,-2,9|before3:sound out
-1,2,0,-7,20,-3,-5,-7|before3:spend
0,0,-5,12,-1,0,-4,-1|before3:stop short
11,0,-10,0,0,0,2,-2|before3:strategy
-1,-1,-2,5,-1,-1,-7,8|before3:summit
0,-1,-3,-1,-10,-2,-5,22|before3:take
0,0,-1,0,-10,0,10,1|before3:target
0,0,-13,17,0,0,0,-3|before3:team
-1,0,15,0,-1,-1,0,-11|before3:tell
8,-4,-29,11,-28,2,35,5|before3:that
19,-24,-9,6,21,-24,-12,22|before3:the
-2,0,-7,-2,0,-2,-11,25|before3:the allies
-1,0,-9,-1,-1,-1,13,-1|before3:their
-1,0,0,13,0,-1,-5,-6|before3:there
-1,0,17,-4,11,-2,-9,-12|before3:they
0,2,0,-1,11,0,-2,-9|before3:think
-1,0,8,10,-5,-1,7,-18|before3:this
-8,13,-12,-4,-2,-11,31,-8|before3:to
0,0,0,0,16,0,-14,-1|before3:treasury
0,0,0,0,18,0,-17,-1|before3:trillion
3,0,15,-4,-5,-1,-11,3|before3:under
0,0,-3,0,-4,0,-1,8|before3:until
11,7,0,-2,-5,-2,2,-11|before3:up
-1,1,4,-7,-1,10,-10,4|before3:want
-1,6,7,10,-8,-2,-8,-4|before3:was
-1,-3,-1,-3,-6,26,-5,-8|before3:way
-2,-1,6,-5,4,-8,9,-3|before3:we
0,0,-17,-1,-2,0,-2,22|before3:weigh
-1,0,1,5,-1,-1,-16,14|before3:well
-1,-1,-11,9,-3,-3,20,-10|before3:were
-1,-1,-1,-2,3,-3,-20,25|before3:where
0,-1,-29,5,-1,25,-9,10|before3:whether
-4,-4,6,-8,-5,-12,-1,28|before3:which
-1,0,-1,-3,-1,0,9,-3|before3:why
-1,1,-22,13,-9,20,-9,7|before3:will
0,-3,-3,10,12,-2,-11,-3|before3:with
0,-2,-1,0,18,-1,-8,-6|before3:within
-7,-5,8,10,-22,18,-39,36|before3:would
7,0,-8,0,-1,-1,4,-2|before3:yardstick
0,-1,0,0,1,-2,10,-8|before3:year
-1,8,-2,-17,-3,-1,19,-4|before3:years
-8,-41,-27,-3,115,-33,-15,12|bound:about
-15,-17,48,-19,-35,-19,-2,59|bound:at_least
22,-34,-6,42,-83,39,31,-11|bound:exact
-7,-16,-7,-19,21,31,22,-24|bound:over
-3,0,-25,-4,70,-11,-27,-2|bound:under
-5,93,13,-10,-46,-16,-5,-25|bound:up_to
4,0,15,4,-9,-3,-9,-2|by-kind:foreign be
8,-4,17,18,0,0,-6,-33|by-kind:foreign demand
-5,-1,5,-6,2,-3,9,-1|by-kind:foreign move
10,-5,12,0,3,-3,-8,-11|by-kind:foreign pledge
7,-2,30,11,-5,-7,-4,-31|by-kind:foreign proposal
-6,-1,-5,-7,12,-3,16,-6|by-kind:foreign spend
-16,-2,-13,5,10,16,-2,2|by-kind:nobody be
-2,3,-10,10,20,-6,-5,-11|by-kind:nobody cap
-4,2,1,6,-6,-4,-7,12|by-kind:nobody demand
-1,9,-2,-5,8,-1,-9,1|by-kind:nobody level
7,-9,-20,-6,6,14,22,-15|by-kind:nobody move
4,9,16,-14,-15,-9,-1,10|by-kind:nobody pledge
-4,-3,-3,-7,0,8,10,-2|by-kind:nobody proposal
-3,-1,0,-1,-4,-4,16,-4|by-kind:nobody spend
-3,8,-3,-1,-21,6,8,5|by-kind:nongov be
0,0,0,0,-4,0,-6,11|by-kind:nongov cap
-3,-4,-6,-24,15,4,-11,30|by-kind:nongov demand
0,0,-1,9,-2,-2,7,-11|by-kind:nongov denial
-1,0,-4,-2,8,-3,-10,11|by-kind:nongov level
-2,-3,-12,-3,-26,8,-5,43|by-kind:nongov move
-4,-4,-10,9,8,-2,-15,19|by-kind:nongov pledge
0,-8,5,-4,3,-3,-6,13|by-kind:nongov spend
11,0,-5,-1,0,-1,-3,-1|by-kind:noun benchmark
-1,-1,16,11,-3,-4,-9,-8|by-kind:noun demand
-2,0,5,6,-7,-4,10,-9|by-kind:noun pledge
0,0,-4,-4,-2,-2,-10,22|by-kind:noun proposal
10,-4,6,-8,9,-15,6,-6|by-kind:own be
-2,28,6,-16,-17,-4,14,-9|by-kind:own cap
-6,-7,-14,-1,4,-3,16,12|by-kind:own demand
-2,-3,-11,19,-13,9,-12,15|by-kind:own denial
-2,-2,-5,3,-8,6,27,-18|by-kind:own level
-10,10,14,3,22,-11,-3,-24|by-kind:own move
-3,2,-16,8,6,5,-2,0|by-kind:own pledge
-5,1,-12,-6,-10,0,1,32|by-kind:own proposal
4,4,1,6,3,5,-20,-3|by-kind:own spend
4,0,18,-10,-8,-2,-8,7|by-modal:foreign be++False
0,0,-3,14,-1,0,-2,-8|by-modal:foreign be+should+False
9,-4,37,-23,1,3,2,-26|by-modal:foreign demand++False
0,0,-47,52,0,0,-1,-3|by-modal:foreign demand++True
0,0,11,-5,0,-1,-4,0|by-modal:foreign demand+will+False
0,0,16,-7,-1,-2,-3,-3|by-modal:foreign demand+would+False
-4,-1,4,-5,8,-3,2,-1|by-modal:foreign move++False
11,-3,-15,5,4,-3,-2,4|by-modal:foreign pledge++False
8,-2,33,-2,-2,-7,-3,-26|by-modal:foreign proposal++False
-1,0,-9,13,0,0,-1,-2|by-modal:foreign proposal++True
-6,0,-18,-1,12,-1,16,-3|by-modal:foreign spend++False
-15,1,-16,9,1,24,1,-4|by-modal:nobody be++False
-1,-4,-3,-3,10,-4,10,-6|by-modal:nobody cap++False
0,9,-1,0,-1,0,-6,-1|by-modal:nobody cap+will+False
-4,3,7,-12,-1,1,-1,7|by-modal:nobody demand++False
0,0,-9,15,0,-3,-1,-2|by-modal:nobody demand++True
0,0,-3,-2,-2,-1,-1,10|by-modal:nobody demand+would+False
-1,3,-1,-5,17,1,-21,7|by-modal:nobody level++False
0,7,-1,0,-13,-1,15,-6|by-modal:nobody level+will+False
-3,-4,-4,-1,29,24,-19,-21|by-modal:nobody move++False
0,0,0,11,0,-1,-8,-2|by-modal:nobody move++True
0,-3,-2,0,-16,-1,29,-7|by-modal:nobody move+will+False
0,0,-1,-1,-2,-1,11,-5|by-modal:nobody move+will+True
11,-1,-12,-4,4,-6,-6,14|by-modal:nobody move+would+False
6,6,20,-18,-15,-6,10,-3|by-modal:nobody pledge++False
-3,-3,-1,-15,0,11,8,3|by-modal:nobody proposal++False
0,0,-1,9,0,-1,0,-6|by-modal:nobody proposal++True
0,0,-3,-2,-4,-1,10,1|by-modal:nobody spend+will+False
-1,-1,-3,-1,-8,10,1,2|by-modal:nongov be++False
-1,9,0,0,-8,-3,-5,10|by-modal:nongov be++True
0,0,0,0,-7,0,13,-4|by-modal:nongov be+would+False
0,0,0,0,-4,0,-6,11|by-modal:nongov cap++False
-3,-4,-1,-22,15,5,-24,34|by-modal:nongov demand++False
0,0,-3,-1,0,0,12,-6|by-modal:nongov demand+would+False
0,0,-1,9,-2,-2,7,-11|by-modal:nongov denial++False
-1,1,-3,-2,3,-2,-11,15|by-modal:nongov level++False
-1,1,-6,-2,-21,12,1,17|by-modal:nongov move++False
0,-4,-5,-1,-10,-4,-6,29|by-modal:nongov move+would+False
-2,-4,-9,9,8,-2,-14,14|by-modal:nongov pledge++False
-3,-2,0,-13,1,3,-3,17|by-modal:nongov proposal++False
0,-8,-4,-4,3,-3,-3,18|by-modal:nongov spend++False
0,0,9,0,0,0,-1,-8|by-modal:nongov spend+should+False
11,0,-5,-1,0,-1,-3,-1|by-modal:noun benchmark++False
-1,-1,20,5,-3,-4,-9,-8|by-modal:noun demand++False
-2,0,7,-13,-6,-3,22,-5|by-modal:noun pledge++False
0,0,-2,19,-1,0,-12,-4|by-modal:noun pledge++True
0,0,-4,-4,-2,-2,-10,22|by-modal:noun proposal++False
17,-9,1,4,25,-20,-2,-16|by-modal:own be++False
-3,-4,12,-13,5,-4,-3,11|by-modal:own be+should+False
-1,12,-5,-1,-14,-2,13,-3|by-modal:own be+will+False
-3,-2,-9,6,-6,11,0,3|by-modal:own be+would+False
-1,33,7,-11,-18,-3,-2,-4|by-modal:own cap++False
0,-4,-1,-3,-13,0,24,-4|by-modal:own cap+will+False
-6,-7,-7,4,-10,-3,16,13|by-modal:own demand++False
0,0,-1,0,11,0,-8,-1|by-modal:own demand++True
-2,-3,-23,59,-13,12,-2,-29|by-modal:own denial++False
0,0,0,-22,0,-2,-2,27|by-modal:own denial++True
-2,-7,-2,-10,13,9,11,-12|by-modal:own level++False
0,8,-1,0,-5,0,-1,0|by-modal:own level+should+False
0,-8,0,0,-1,-1,13,-2|by-modal:own level+will+False
6,-1,-18,-29,48,1,19,-25|by-modal:own move++False
0,4,-3,13,0,-3,-7,-4|by-modal:own move++True
0,0,-3,-1,-10,0,18,-4|by-modal:own move+can+False
-3,8,-13,-4,-11,-4,-10,37|by-modal:own move+could+False
-11,-5,33,-16,-1,-10,-23,33|by-modal:own move+should+False
-1,-5,-5,-11,19,-1,9,-5|by-modal:own move+will+False
0,5,-2,35,-7,-1,-23,-6|by-modal:own move+will+True
-2,-3,29,-13,-9,10,27,-39|by-modal:own move+would+False
0,-1,-2,26,-4,-1,-10,-8|by-modal:own move+would+True
3,9,-14,-30,13,-10,75,-45|by-modal:own pledge++False
-1,0,-4,35,-1,-3,-16,-9|by-modal:own pledge++True
0,0,-2,10,0,0,-6,-1|by-modal:own pledge+can+True
0,0,-2,-1,0,-1,-17,22|by-modal:own pledge+could+False
-3,-2,27,-28,-2,-2,-36,47|by-modal:own pledge+should+False
0,-5,-5,-14,-3,24,10,-7|by-modal:own pledge+would+False
0,0,-16,32,0,-1,-9,-5|by-modal:own pledge+would+True
-10,3,-13,13,-2,-9,-14,32|by-modal:own proposal++False
0,0,-1,-12,0,14,0,0|by-modal:own proposal+could+False
0,0,-1,-5,-5,-1,0,12|by-modal:own proposal+will+False
0,0,-2,-4,-2,-3,17,-6|by-modal:own proposal+would+False
8,13,0,-17,49,6,-22,-38|by-modal:own spend++False
0,0,-4,-9,-4,-2,23,-4|by-modal:own spend+can+False
-1,0,-1,27,-4,-1,-14,-5|by-modal:own spend+can+True
7,-5,32,-9,-28,1,-29,31|by-modal:own spend+should+False
-3,-2,-14,-4,2,8,27,-14|by-modal:own spend+will+False
0,0,-3,30,-4,-1,-15,-7|by-modal:own spend+will+True
-7,-1,-5,-5,-15,-3,23,13|by-modal:own spend+would+False
0,0,-14,-3,0,0,19,-1|by-verb:foreign adopt
-5,3,-25,22,1,-5,-11,20|by-verb:foreign ask
-2,0,-5,10,-4,11,-6,-4|by-verb:foreign ask for
4,0,15,4,-9,-3,-9,-2|by-verb:foreign be
20,0,-27,0,-2,-1,11,-1|by-verb:foreign call
-3,0,22,-9,-2,-1,-12,6|by-verb:foreign call for
-2,-1,29,-2,-2,-1,-13,-9|by-verb:foreign call on
0,0,-7,-1,-4,0,-2,14|by-verb:foreign consider
0,0,-10,2,0,0,10,0|by-verb:foreign demand
-1,0,-5,11,-1,0,-3,-1|by-verb:foreign embrace
0,0,8,0,0,0,-6,-1|by-verb:foreign encourage
-3,0,-8,0,-9,0,22,-1|by-verb:foreign get
17,0,-10,-2,0,0,-4,-1|by-verb:foreign hold up
-2,-1,-3,-1,12,0,-3,-2|by-verb:foreign lay out
-1,0,-10,16,0,-2,0,-3|by-verb:foreign mention
0,0,-13,0,15,0,-1,0|by-verb:foreign press for
-1,0,9,-1,0,0,0,-6|by-verb:foreign propose
-1,0,-6,-1,12,-1,-2,-1|by-verb:foreign put
0,0,20,-3,-4,-1,-6,-6|by-verb:foreign raise
-1,0,0,18,-4,-2,-8,-3|by-verb:foreign seek
17,-1,-4,-2,0,0,-7,-3|by-verb:foreign set
-1,0,13,-2,-1,0,-9,-1|by-verb:foreign set its sights on
-1,0,-2,-1,-1,-1,8,-1|by-verb:foreign settle for
-1,0,14,-6,0,-2,0,-5|by-verb:foreign sound out
14,0,-8,-1,0,0,0,-4|by-verb:foreign speak of
-5,0,-9,-3,6,-1,18,-5|by-verb:foreign spend
-2,-2,-16,-6,-1,-1,21,7|by-verb:foreign tell
-1,-2,-7,-3,-1,-1,-1,16|by-verb:foreign tie
-4,0,26,-3,3,-1,-15,-6|by-verb:foreign urge
-4,-1,19,-7,-1,8,16,-30|by-verb:foreign want
15,0,-8,-1,0,0,-4,-1|by-verb:nobody agree
0,0,4,11,0,-1,-9,-4|by-verb:nobody ask
-1,-1,-11,0,-5,13,-7,11|by-verb:nobody ask for
-16,-2,-13,5,10,16,-2,2|by-verb:nobody be
-1,0,-12,-1,-6,-1,16,5|by-verb:nobody call for
0,0,-1,0,10,0,-7,-2|by-verb:nobody clear
0,0,-5,-1,-1,-4,-2,13|by-verb:nobody climb
0,0,-1,-3,-2,0,9,-3|by-verb:nobody commit
0,0,13,-1,-1,-2,-7,-1|by-verb:nobody convince
0,0,-9,-2,10,0,-8,10|by-verb:nobody expect
0,-1,-1,0,-2,18,-6,-9|by-verb:nobody favor
0,0,-4,-2,0,-2,14,-6|by-verb:nobody favour
0,0,-1,-1,-3,-1,8,-2|by-verb:nobody find the money for
0,0,-2,0,-4,0,11,-4|by-verb:nobody force
0,0,-1,-1,-14,27,-14,5|by-verb:nobody get
0,0,0,-1,-5,9,0,-3|by-verb:nobody give
11,-2,-11,10,1,-16,5,3|by-verb:nobody go
-1,-19,-8,16,24,-2,-5,-4|by-verb:nobody hold
0,0,-1,-1,-2,9,-2,-3|by-verb:nobody increase
-1,16,-1,-3,-1,-2,0,-8|by-verb:nobody keep
0,-1,10,-7,-9,-1,9,-1|by-verb:nobody mean
0,0,-11,0,-1,0,15,-3|by-verb:nobody oblige
0,0,0,0,-4,0,11,-6|by-verb:nobody pay
-1,9,8,10,-1,-2,-8,-15|by-verb:nobody prepare
-3,0,-4,-2,0,0,-8,18|by-verb:nobody propose
0,0,-2,0,13,0,-9,-1|by-verb:nobody push
-1,0,-1,-1,8,1,4,-10|by-verb:nobody put
0,0,-3,-1,-2,-3,20,-9|by-verb:nobody raise
0,0,-2,-10,-11,6,7,9|by-verb:nobody reach
0,0,0,0,0,10,-2,-8|by-verb:nobody reckon
0,-1,10,-3,-6,-1,-2,4|by-verb:nobody rise
0,0,-1,-1,-2,-1,11,-5|by-verb:nobody satisfy
-2,-2,-3,-1,7,-1,-7,8|by-verb:nobody set
0,18,-1,-2,-3,-2,-3,-7|by-verb:nobody stay
0,0,-1,0,-4,-1,-3,8|by-verb:nobody stop
0,0,-1,0,-3,0,8,-4|by-verb:nobody take up
0,0,-1,6,0,0,4,-8|by-verb:nobody talk
0,-1,13,-3,0,-2,-1,-7|by-verb:nobody talk of
-1,7,19,-1,-3,-7,-3,-12|by-verb:nobody tell
0,0,0,0,11,0,-5,-5|by-verb:nobody think
0,-2,-8,-1,-5,-2,-5,23|by-verb:nobody want
-1,0,-6,15,0,-1,2,-8|by-verb:nongov accept
0,0,3,-4,0,-1,8,-6|by-verb:nongov ask
0,0,-3,0,12,-2,0,-7|by-verb:nongov ask for
-3,8,-3,-1,-21,6,8,5|by-verb:nongov be
0,-1,-1,0,-2,-1,12,-8|by-verb:nongov bring
-1,-1,16,-8,-2,-1,0,-3|by-verb:nongov call
0,0,-9,-1,-1,-1,-1,14|by-verb:nongov call for
0,-2,-17,0,3,0,-3,20|by-verb:nongov call on
0,0,-1,12,0,0,0,-11|by-verb:nongov consider
0,0,7,0,-2,0,-8,3|by-verb:nongov demand
0,0,-1,0,11,0,-7,-3|by-verb:nongov expect
-1,0,-5,-1,-6,2,-10,19|by-verb:nongov go
-1,0,17,0,4,-1,-6,-14|by-verb:nongov hope
0,-2,0,0,-3,0,-6,12|by-verb:nongov keep
0,-1,-1,0,10,0,-1,-7|by-verb:nongov lay out
0,0,-1,0,0,6,-8,4|by-verb:nongov meet
-1,0,-1,-7,0,-1,0,10|by-verb:nongov mention
0,0,8,0,0,0,-2,-6|by-verb:nongov press
0,0,0,-2,0,0,-20,23|by-verb:nongov promise
0,0,-2,-2,0,-1,-2,8|by-verb:nongov propose
0,0,-7,0,0,0,0,8|by-verb:nongov push for
-1,-1,-3,-1,-18,12,16,-5|by-verb:nongov put
0,-2,-4,-1,4,-3,-6,11|by-verb:nongov recommend
0,0,5,-2,-2,0,12,-13|by-verb:nongov seek
0,-8,-2,-3,-3,-3,-5,24|by-verb:nongov spend
0,-1,-2,-1,-1,-3,-9,17|by-verb:nongov take
0,0,16,-5,-1,14,-3,-21|by-verb:nongov tell
0,0,-10,0,0,0,4,7|by-verb:nongov urge
0,1,-13,0,-1,-2,-9,25|by-verb:nongov want
0,0,-5,-1,-1,-1,-2,9|by-verb:noun ambition
0,0,4,11,0,-1,-7,-6|by-verb:noun call for
0,0,-17,1,-1,0,-3,21|by-verb:noun calls
0,0,-3,-1,-1,-1,9,-3|by-verb:noun decision
-1,2,8,12,-8,-2,-14,2|by-verb:noun plan
0,0,16,2,-1,-1,-10,-5|by-verb:noun pressure
0,0,-3,-1,-5,0,13,-4|by-verb:noun push
11,0,-5,-1,0,-1,-3,-1|by-verb:noun standard
-1,-1,2,8,-1,-2,-11,7|by-verb:own accept
12,-2,-1,0,15,-1,-18,-5|by-verb:own adopt
6,-4,3,4,-2,9,-7,-9|by-verb:own agree
-1,-2,-4,-12,-2,13,-8,15|by-verb:own aim
0,1,0,12,-2,0,-11,-1|by-verb:own amount
0,0,-1,-1,11,-1,-4,-4|by-verb:own approach
0,0,0,0,26,0,-24,0|by-verb:own approve
-1,-3,12,-5,-2,-1,-2,2|by-verb:own argue for
0,0,6,4,-3,-2,10,-13|by-verb:own ask
0,0,19,-4,-2,-2,-2,-8|by-verb:own ask for
0,0,9,-4,0,-1,-1,-2|by-verb:own back
10,-4,6,-8,9,-15,6,-6|by-verb:own be
0,-1,-1,-2,9,-1,4,-8|by-verb:own bring
-1,-1,-13,17,8,-1,-3,-5|by-verb:own call
0,0,-2,-1,0,-1,-4,8|by-verb:own campaign
0,10,0,0,-10,0,0,0|by-verb:own cap
0,0,-9,-2,0,0,-1,13|by-verb:own clamor
-1,-2,6,16,5,-5,-13,-7|by-verb:own commit
-1,9,-3,5,-1,-2,-6,-1|by-verb:own consider
-1,-1,-2,-2,-5,-3,8,5|by-verb:own decide
0,0,-2,-3,0,-2,10,-2|by-verb:own decline
-2,-4,-7,-3,8,6,-11,13|by-verb:own devote
0,0,-5,1,0,0,-5,10|by-verb:own discuss
-1,0,-5,15,-5,-2,4,-5|by-verb:own do
0,0,-2,0,-9,-1,5,8|by-verb:own double
0,3,-4,0,10,-1,-6,-1|by-verb:own drop
-1,0,7,-1,-20,-3,10,7|by-verb:own end
0,0,-1,-1,0,0,11,-8|by-verb:own enshrine
0,6,-2,-4,1,-3,11,-7|by-verb:own exceed
0,-4,-1,-6,-5,21,-3,-2|by-verb:own exempt
0,0,2,-5,16,0,-3,-9|by-verb:own expect
0,0,-2,-3,-1,-2,0,8|by-verb:own favor
-1,-1,11,6,-1,-1,-5,-8|by-verb:own fix
0,0,0,0,10,0,-7,-2|by-verb:own foresee
-1,-5,-5,2,19,-10,0,0|by-verb:own get
-3,-1,14,-7,-26,22,6,-6|by-verb:own go
0,10,-2,0,-1,-1,-3,-2|by-verb:own grow
0,0,-1,0,-6,-1,11,-1|by-verb:own head
0,0,-1,-1,17,0,-13,-3|by-verb:own hit
-1,17,10,-8,-20,-1,4,-2|by-verb:own hold
0,13,0,0,-9,0,-3,0|by-verb:own hold the line at
0,0,-1,-1,0,0,23,-21|by-verb:own hope
0,0,12,-2,-1,-1,-4,-4|by-verb:own increase
0,0,0,-2,-5,0,9,-1|by-verb:own insist
0,-2,0,-2,0,0,8,-4|by-verb:own instruct
0,0,0,0,-7,0,10,-2|by-verb:own intend
-1,-10,-4,-4,19,-2,13,-11|by-verb:own keep
-2,0,-6,0,2,-1,-8,16|by-verb:own leap
0,10,0,0,-5,0,-2,-2|by-verb:own limit
0,3,-4,-12,12,12,-3,-7|by-verb:own live with
0,0,-2,-2,0,-1,-6,10|by-verb:own look at
0,0,-4,-1,-1,-1,8,-2|by-verb:own make good on
0,0,8,0,12,0,-15,-4|by-verb:own manage
0,0,-16,-3,10,2,13,-6|by-verb:own match
-10,-2,27,7,-14,-2,6,-11|by-verb:own meet
4,-1,6,5,-4,-1,-1,-9|by-verb:own mention
-2,-1,-4,-2,-2,2,-5,13|by-verb:own move
-1,0,3,-3,0,-1,19,-18|by-verb:own name
-1,-1,-4,10,-1,-2,-10,9|by-verb:own offer
0,0,0,0,-7,0,9,-1|by-verb:own peak
0,-1,-1,3,-1,-1,9,-8|by-verb:own plan
0,0,-4,-1,-2,0,-4,11|by-verb:own plead for
-1,-1,-7,-7,-1,-1,6,13|by-verb:own pledge
0,0,0,0,14,0,-12,0|by-verb:own project
-2,-1,-4,7,-8,-1,22,-12|by-verb:own promise
0,-1,-7,11,7,-2,5,-12|by-verb:own propose
0,0,-1,0,9,0,-6,-2|by-verb:own push
-4,11,8,8,-2,-10,-21,10|by-verb:own put
-1,-3,-13,2,-4,7,2,10|by-verb:own raise
-1,-3,-2,12,10,-2,-13,-2|by-verb:own reach
0,0,2,-11,0,0,-4,14|by-verb:own ready
0,0,-4,8,0,-4,5,-5|by-verb:own refuse
0,0,0,10,0,0,-10,0|by-verb:own reject
0,5,0,0,-13,0,10,-1|by-verb:own remain
-1,-1,-2,-5,-1,-7,-14,30|by-verb:own rule out
0,0,0,0,10,0,-8,-1|by-verb:own rush
0,0,0,8,0,0,-7,0|by-verb:own scoff
0,0,-2,6,-9,0,7,-2|by-verb:own secure
0,0,-3,-4,-1,0,12,-4|by-verb:own seek
2,-1,-4,-3,2,-1,-6,10|by-verb:own set
0,-1,-1,-4,4,-1,-10,12|by-verb:own set aside
0,0,-2,0,-7,0,9,1|by-verb:own settle for
-1,-1,15,-2,-2,0,-4,-4|by-verb:own settle on
0,0,-1,0,0,0,-7,8|by-verb:own shoot for
-1,-1,-3,-5,-1,11,4,-4|by-verb:own sign up
0,0,0,0,7,0,-9,3|by-verb:own slip
8,10,10,2,-7,3,-9,-18|by-verb:own spend
-2,-3,6,-5,-9,-2,10,4|by-verb:own stay
0,9,0,-1,-5,-1,1,-3|by-verb:own stick to
0,0,0,0,-10,0,12,-2|by-verb:own stop
0,0,0,-2,-4,0,-2,8|by-verb:own suggest
10,1,-2,-3,-10,5,4,-6|by-verb:own take
0,0,-4,-1,-3,-1,10,0|by-verb:own take up
0,0,0,9,0,0,-3,-5|by-verb:own talk of
-1,-1,-8,17,0,-4,-18,14|by-verb:own tell
-1,-1,-2,-1,-3,9,-4,2|by-verb:own think
0,0,17,-2,-1,0,1,-14|by-verb:own time
0,0,-6,-3,0,0,-2,12|by-verb:own urge
0,0,0,-4,-5,0,1,8|by-verb:own vote on
0,-1,0,-5,-1,10,-2,-2|by-verb:own warn
-1,-1,-2,7,-3,-1,-10,12|by-verb:own write
20,-17,85,13,9,-22,-4,-85|by:foreign
-19,7,-32,-7,18,19,24,-11|by:nobody
-16,-14,-33,-15,-15,9,-42,127|by:nongov
8,-2,12,13,-12,-10,-12,4|by:noun
-17,27,-32,8,-3,-8,27,-1|by:own
0,0,-5,0,-2,0,10,-3|date-after:far led by around
0,0,-2,-5,3,0,9,-5|date-after:far led by before
-8,1,-17,-7,4,-16,9,34|date-after:far led by by
-1,-1,-8,7,1,-1,16,-12|date-after:far led by for
-3,-5,5,-6,7,-5,19,-12|date-after:far led by in
0,-1,0,0,-6,-1,10,-1|date-after:far led by of
0,5,0,0,-34,0,30,0|date-after:far led by through
0,0,-2,-1,10,5,-7,-5|date-after:far led by until
0,0,-1,0,-5,-1,12,-4|date-after:next led by 3%
0,0,0,0,-15,0,5,10|date-after:next led by defence
-1,-1,-1,-1,-13,-1,0,17|date-after:next led by for
0,0,-1,-9,-9,-1,28,-8|date-after:next led by from
0,0,-2,0,18,-1,-8,-5|date-after:next led by gdp
0,0,-1,0,11,0,-7,-3|date-after:next led by growth
-1,1,0,-3,13,-2,-10,2|date-after:next led by in
0,0,0,0,12,0,-12,0|date-after:now led by 2%
0,0,-1,0,-7,0,15,-6|date-after:now led by 3 percent
0,0,0,0,-8,0,9,0|date-after:now led by 4.7%
0,0,0,0,-5,-2,10,-3|date-after:now led by and
-1,-1,-2,9,-1,-1,-2,-2|date-after:now led by at
0,0,5,-3,-6,0,-4,8|date-after:now led by before
0,0,-1,0,-5,-2,-12,19|date-after:now led by dated
-1,-1,-1,2,18,-1,-16,1|date-after:now led by for
0,0,-1,-2,12,-1,-5,-3|date-after:now led by gdp
0,0,-1,-10,0,12,1,-2|date-after:now led by hague
-9,-4,8,-8,37,-7,-12,-4|date-after:now led by in
-3,9,-23,-5,-18,-2,10,32|date-after:now led by on
-1,-1,17,6,-10,-2,-14,4|date-after:now led by reported
0,11,-8,9,-11,0,0,0|date-after:now led by reporters
-1,12,4,-1,-13,-1,3,-3|date-after:now led by said
0,0,-3,10,-1,-4,-1,-1|date-after:now led by their
0,0,-1,-1,4,0,-8,7|date-after:now led by to
0,0,-5,-1,-13,-1,21,-2|date-after:now led by within
0,0,-1,0,10,-2,-5,-1|date-after:past led by (
0,0,0,0,15,0,-14,0|date-after:past led by 2 percent
0,0,-1,0,11,0,-7,-3|date-after:past led by 2.1 per cent
0,0,-3,-1,-4,-1,-7,15|date-after:past led by 2.6 percent
-1,-3,-1,0,-15,-2,23,-1|date-after:past led by by
-2,-1,-3,0,22,-2,-11,-3|date-after:past led by for
-10,9,5,-11,40,10,-34,-9|date-after:past led by in
-1,2,-5,-1,18,-3,-11,-1|date-after:past led by of
-1,8,-2,-2,16,-5,-10,-5|date-after:past led by since
-2,1,10,-5,-12,-3,24,-14|date-before:far led by by
-1,5,12,-4,3,-1,-9,-5|date-before:far led by for
-1,-7,-6,2,21,6,-17,3|date-before:far led by in
0,0,0,15,-3,0,-7,-4|date-before:far led by set
0,-1,14,0,-9,1,-4,-1|date-before:far led by to
-1,0,12,-4,10,-1,-17,2|date-before:next led by for
-1,-1,2,0,-11,-2,16,-3|date-before:next led by from
0,0,-4,0,-2,0,19,-12|date-before:next led by in
26,11,-41,12,-14,-1,2,4|date-before:now led by ,
0,0,-3,0,0,0,9,-5|date-before:now led by 2.45 percent
0,0,-1,0,-5,0,9,-3|date-before:now led by agreed
0,0,-1,0,12,0,-12,0|date-before:now led by defense
-1,11,-6,-4,17,-1,-30,15|date-before:now led by for
0,0,-8,-1,-5,0,15,-1|date-before:now led by gdp
-1,-1,7,-2,-5,0,9,-6|date-before:now led by hague
2,4,6,-23,-21,-3,36,-2|date-before:now led by in
23,-3,-12,-2,-2,6,-9,-1|date-before:now led by late
0,-1,3,0,8,0,-7,-2|date-before:now led by nothing
0,-1,0,9,-4,0,-4,0|date-before:now led by of
-1,-1,0,0,-4,-2,10,-2|date-before:now led by off
-8,-7,7,13,1,13,7,-27|date-before:now led by on
-1,-1,12,-6,-2,-1,-4,3|date-before:now led by reported
2,-8,15,21,-9,-2,15,-33|date-before:now led by said
-1,-1,-5,-1,-1,-1,-9,18|date-before:now led by summit
0,0,0,-12,0,0,13,0|date-before:now led by threatened
0,0,0,-1,-4,0,-7,13|date-before:now led by to
-1,-1,19,12,-4,-1,-19,-5|date-before:now led by washington
0,0,-21,-4,2,0,-2,26|date-before:now led by washington post
0,-1,-3,0,-10,16,0,-2|date-before:past led by ,
0,0,13,0,0,-1,-5,-7|date-before:past led by as
0,-5,-3,0,-4,0,19,-6|date-before:past led by from
20,-13,-16,10,-4,-5,21,-13|date-before:past led by in
-2,9,-1,0,-8,-3,-6,11|date-before:past led by its
11,0,-2,-1,-4,-1,-10,8|date-before:past led by of
0,15,-12,-1,10,-2,-4,-5|date-before:past led by since
0,0,0,0,-29,0,30,0|date-before:past led by time
-18,-5,7,-9,-4,-19,49,-3|date:far
-5,-3,2,-21,-13,-11,27,24|date:next
-1,7,8,9,-4,-16,-6,3|date:now
1,18,-7,-13,34,13,-17,-29|date:past
-2,-1,0,12,-1,-1,-4,-2|governor-form:accept finite+
0,0,-1,9,0,0,-1,-6|governor-form:accept finite++not
0,-1,9,-5,0,-1,-6,4|governor-form:accept finite+would
0,0,-7,8,0,0,-1,-1|governor-form:accept finite+would+not
11,-2,-15,-4,14,-1,2,-5|governor-form:adopt finite+
21,-4,-6,-1,-2,9,-6,-11|governor-form:agree finite+
-1,-1,2,-2,-1,-1,-12,16|governor-form:aim finite+should
0,0,-1,-10,0,15,-1,-3|governor-form:aim finite+would
0,0,-5,-1,-1,-1,-2,9|governor-form:ambition +
0,0,-1,-1,11,-1,-4,-4|governor-form:approach gerund+
0,0,-3,0,24,0,-18,-2|governor-form:approve finite+
0,-3,-7,-3,-2,-2,-1,19|governor-form:argue for finite+
-4,-2,16,12,4,-7,8,-25|governor-form:ask finite+
0,0,-27,34,0,0,-2,-4|governor-form:ask finite++not
-3,-2,4,-21,6,29,-12,-2|governor-form:ask for finite+
0,0,-6,9,0,-1,0,-1|governor-form:ask for finite++not
0,0,-15,22,-3,0,-3,-1|governor-form:ask for inf+
0,5,-18,-3,-5,-1,-4,27|governor-form:ask gerund+
0,0,4,-3,-1,0,-7,8|governor-form:back finite+
5,-9,0,3,10,6,-6,-9|governor-form:be finite+
-2,7,0,0,-14,-4,4,9|governor-form:be finite++not
-4,-4,12,0,3,-6,-8,6|governor-form:be finite+should
-1,12,-5,-1,-9,-2,8,-3|governor-form:be finite+will
-3,-3,-9,2,-7,6,8,6|governor-form:be finite+would
0,-1,-1,-2,21,-2,-5,-9|governor-form:bring finite+
0,0,0,0,-9,-1,17,-7|governor-form:bring inf+
0,0,0,0,-8,0,8,0|governor-form:budget progressive+
16,2,-11,6,4,-3,-3,-10|governor-form:call finite+
0,0,4,11,0,-1,-7,-6|governor-form:call for +
-3,-1,8,-9,-8,-2,9,6|governor-form:call for finite+
-1,0,-5,-1,-1,0,-1,10|governor-form:call for gerund+
1,0,-12,3,-1,0,11,-1|governor-form:call gerund+
-2,0,8,-2,-6,-1,-14,16|governor-form:call on finite+
0,0,-17,1,-1,0,-3,21|governor-form:calls +
0,0,-2,-1,0,-1,-4,9|governor-form:campaign finite+
0,12,0,0,-10,0,0,0|governor-form:cap finite+
0,1,-1,0,10,0,-7,-2|governor-form:clear finite+
-1,-1,-7,-1,1,-5,-2,14|governor-form:climb finite+
0,-3,0,0,-3,-1,9,-2|governor-form:come to finite+will
-1,-1,-7,-11,4,-1,24,-8|governor-form:commit finite+
0,0,-2,10,0,0,-6,-1|governor-form:commit finite+can+not
0,0,25,-12,-1,0,-12,0|governor-form:commit finite+should
0,0,-9,19,0,-1,-7,-3|governor-form:commit finite+would+not
-1,10,-9,3,-4,-1,-4,7|governor-form:consider finite+
0,-2,0,-4,-1,0,-1,9|governor-form:contain finite+
0,0,13,-1,-1,-2,-7,-1|governor-form:convince finite+
0,0,0,0,-5,0,10,-4|governor-form:decide finite+
0,0,-3,-1,-1,-1,9,-3|governor-form:decision +
0,0,-2,-3,0,-2,9,-2|governor-form:decline finite+
-1,-3,-7,-2,13,8,-5,-2|governor-form:devote finite+
-2,-1,9,-3,-6,-1,-1,5|governor-form:devote finite+should
0,0,8,-4,-1,-2,0,-1|governor-form:devote finite+will
0,0,-5,0,0,0,-3,9|governor-form:discuss inf+
0,0,-4,-8,-4,-2,21,-3|governor-form:do finite+can
0,0,-2,10,-1,0,-8,0|governor-form:do finite+will+not
0,0,-1,0,-1,0,-14,16|governor-form:double finite+should
0,0,8,0,0,0,-6,-1|governor-form:encourage finite+
0,1,10,0,-18,-3,21,-10|governor-form:end finite+
0,-2,-1,-6,-5,17,-1,-2|governor-form:exempt finite+
0,-2,0,-2,-1,8,-3,0|governor-form:exempt inf+
0,-3,13,-1,-1,0,0,-8|governor-form:exhort finite+
-3,-1,-4,-6,30,-2,-10,-4|governor-form:expect finite+
0,0,-1,0,11,0,-8,-1|governor-form:expect finite++not
0,-1,-3,-2,-2,17,-6,-3|governor-form:favor finite+
0,0,-4,-2,0,-2,14,-6|governor-form:favour finite+
0,0,-1,-1,-3,-1,8,-2|governor-form:find the money for gerund+
0,0,-2,0,-4,0,11,-4|governor-form:force finite+
0,0,0,0,10,0,-7,-2|governor-form:foresee finite+
-3,-2,-10,-1,25,8,-9,-8|governor-form:get finite+
0,-3,-5,-6,-9,-3,19,7|governor-form:get finite+should
0,0,4,-5,-7,-1,15,-6|governor-form:get finite+will
0,0,0,11,-3,0,-3,-4|governor-form:get finite+would+not
0,0,0,18,-5,3,-11,-4|governor-form:get gerund+
0,0,-3,-16,-2,11,-8,19|governor-form:get inf+
-1,-4,-8,5,7,12,-4,-7|governor-form:give finite+
-2,3,-12,-4,-10,0,7,18|governor-form:go finite+
0,-1,3,-2,-4,-4,-9,17|governor-form:go finite+should
0,-1,0,-1,-5,-1,15,-6|governor-form:go finite+should+not
0,-1,0,11,-2,0,-7,-1|governor-form:go finite+will+not
11,-4,20,-10,-6,17,-23,-6|governor-form:go finite+would
0,0,-3,-8,7,7,-6,3|governor-form:go gerund+
0,0,0,9,0,-1,-5,-1|governor-form:go gerund++not
0,-1,-2,-1,-1,-6,0,11|governor-form:go inf+
0,0,-6,-8,-4,-1,25,-5|governor-form:go progressive+
0,0,-1,15,0,-2,-8,-4|governor-form:go progressive++not
0,0,-1,0,-12,0,14,0|governor-form:head finite+
0,0,0,0,8,0,-7,0|governor-form:hit finite+
6,-2,-5,-3,-4,0,9,-1|governor-form:hold finite+will
0,13,0,0,-9,0,-3,0|governor-form:hold the line at finite+
17,0,-10,-2,0,0,-2,-2|governor-form:hold up finite+
-1,0,17,-2,8,-2,17,-36|governor-form:hope finite+
0,0,12,-2,-1,-1,-5,-3|governor-form:increase finite+should
0,-2,12,-4,-6,0,8,-7|governor-form:insist finite+
0,0,0,0,-7,0,10,-2|governor-form:intend finite+
-1,-5,-2,-2,19,-2,-14,7|governor-form:keep finite+
-1,-2,0,-3,22,-1,-13,-2|governor-form:keep finite+can
0,7,-1,-1,-10,0,10,-4|governor-form:keep finite+will
0,3,-1,-1,-18,0,26,-8|governor-form:keep inf+
-2,-2,-4,-1,23,-1,-4,-9|governor-form:lay out finite+
-2,0,-6,0,2,-1,-8,16|governor-form:leap finite+
-1,0,7,-1,-12,2,-6,11|governor-form:leave finite+
0,-1,-1,-1,13,-3,-3,-4|governor-form:lift finite+
0,9,0,0,-5,0,-2,-2|governor-form:limit finite+
0,4,-3,-1,12,-3,-2,-8|governor-form:live with finite+
0,0,-2,-12,0,13,-1,2|governor-form:live with finite+could
0,0,0,0,12,0,-11,0|governor-form:manage finite+
0,0,0,0,-6,0,8,-1|governor-form:match finite+
0,0,-2,-2,-2,-3,11,-2|governor-form:match finite+would
0,0,9,-7,-11,-1,11,-2|governor-form:mean finite+
-1,-1,20,-2,-7,-1,-5,-5|governor-form:meet finite+
-9,0,11,0,0,0,-1,-1|governor-form:meet finite+should
0,0,-6,-1,0,-1,-2,9|governor-form:meet finite+would
-1,-1,-9,25,-4,-3,0,-7|governor-form:mention finite+
-1,-1,-6,-1,-1,-1,1,9|governor-form:move finite+could
-1,0,3,-3,0,-1,15,-12|governor-form:name finite+
0,0,-12,0,-2,0,21,-7|governor-form:oblige finite+
0,0,15,-3,-1,0,-1,-10|governor-form:pay finite+should
0,-1,-9,-2,-1,-1,-3,16|governor-form:pay progressive+should
0,0,0,0,-16,0,16,0|governor-form:peak finite+
0,0,0,0,12,0,-8,-3|governor-form:peak finite+would
-1,3,9,-4,-8,-2,-2,4|governor-form:plan +
0,0,-1,15,-1,0,-12,-2|governor-form:plan ++not
0,0,0,0,-9,0,9,-1|governor-form:plan gerund+
0,0,0,-3,0,0,9,-5|governor-form:plan progressive+
0,0,-5,-2,-2,0,-5,14|governor-form:plead for finite+
-1,-4,-5,-7,-2,-1,4,16|governor-form:pledge finite+
-1,10,11,-1,-1,-1,-7,-9|governor-form:prepare finite+
-1,0,8,3,0,-2,5,-11|governor-form:press finite+
0,0,-13,0,15,0,0,0|governor-form:press for finite+
0,0,16,0,-1,0,-10,-5|governor-form:pressure +
0,0,-1,0,20,0,-18,-1|governor-form:project finite+
-4,-2,0,8,7,-3,-30,24|governor-form:propose finite+
0,0,-1,-1,-1,-1,23,-19|governor-form:propose finite+would
0,0,-3,-1,-5,0,13,-4|governor-form:push +
0,0,0,-1,20,-1,-14,-3|governor-form:push finite+
-5,12,-12,-4,11,6,0,-9|governor-form:put finite+
-1,0,11,-1,-2,-3,-1,-3|governor-form:put finite+would
-1,-1,8,-4,-2,11,-10,-2|governor-form:raise finite+
0,0,-4,-3,-4,-1,19,-7|governor-form:raise finite+will
0,-1,4,-1,-3,-5,-6,12|governor-form:raise gerund+
0,0,0,0,-9,0,12,-3|governor-form:raise progressive+
-1,-1,-1,0,20,-2,-10,-6|governor-form:reach finite+
0,0,0,-2,-1,0,-8,11|governor-form:reach finite+could
0,0,-1,-9,-1,-1,-2,14|governor-form:reach finite+should
0,0,0,0,-15,0,20,-3|governor-form:reach inf+
0,0,0,-11,0,0,-4,16|governor-form:ready finite+should
-1,0,-8,-1,3,5,-2,3|governor-form:reckon finite+
0,0,0,0,0,10,0,-9|governor-form:reckon progressive+
0,0,0,12,0,0,-10,-2|governor-form:reject finite+
0,-1,0,0,-3,-1,8,-2|governor-form:remain finite+
0,0,11,0,-2,-1,-1,-6|governor-form:rise finite+
-1,0,-2,35,0,-4,-11,-17|governor-form:rule out finite+
0,0,0,-22,0,-2,-2,27|governor-form:rule out finite++not
0,0,-1,-1,-2,-1,11,-5|governor-form:satisfy finite+will+not
0,0,0,8,0,0,-7,0|governor-form:scoff finite+
0,0,-2,6,-8,0,7,-1|governor-form:secure finite+
-1,0,12,1,-3,-1,-4,-5|governor-form:seek finite+
0,0,0,-2,-2,0,18,-13|governor-form:seek finite+would
0,-1,0,0,11,0,-2,-7|governor-form:set aside finite+
8,-3,-9,-7,9,-2,-5,8|governor-form:set finite+
0,0,0,0,-1,0,10,-9|governor-form:set out finite+
-2,-1,16,2,-5,-1,-5,-5|governor-form:settle on finite+
0,-1,-5,-4,-1,-1,14,-2|governor-form:sign up finite+
-1,0,10,-6,-3,-2,-3,4|governor-form:sound out finite+
11,-1,-5,-2,-4,-1,6,-4|governor-form:speak of finite+
8,4,0,-18,34,-7,-18,-4|governor-form:spend finite+
0,0,-2,-1,12,0,-9,0|governor-form:spend finite++not
0,0,-1,11,-4,-1,-3,-3|governor-form:spend finite+can+not
9,-3,5,2,-12,6,-12,3|governor-form:spend finite+should
-2,-1,-16,-1,-5,8,26,-8|governor-form:spend finite+will
-7,-1,-5,-5,-10,-3,14,17|governor-form:spend finite+would
-5,7,6,11,0,2,-20,-2|governor-form:spend gerund+
0,-1,-5,1,-16,-1,32,-11|governor-form:spend inf+
0,0,-2,-1,14,-1,-13,4|governor-form:spend progressive+
-1,-1,24,-8,-9,-2,-5,2|governor-form:spend progressive+should
0,-1,-1,-2,3,-1,16,-14|governor-form:spend progressive+will
-2,-2,8,-5,2,3,-2,-3|governor-form:stand finite+
11,0,-5,-1,0,-1,-3,-1|governor-form:standard +
-2,0,7,-4,7,-4,-13,8|governor-form:stay finite+
0,0,0,0,-7,0,9,-2|governor-form:stay finite+would
0,11,-1,-3,-1,0,-3,-4|governor-form:stay inf+
0,9,0,-1,-1,-1,-4,-2|governor-form:stick to finite+
0,0,-1,0,-14,-1,9,6|governor-form:stop finite+
0,0,3,-1,-4,-1,-4,8|governor-form:suggest finite+
10,-4,-3,-3,0,8,-6,-2|governor-form:take finite+
0,-2,0,0,-4,0,9,-3|governor-form:take finite+will
0,-1,-1,-1,-5,-1,-6,16|governor-form:take finite+would
0,0,-4,-1,-3,-1,10,0|governor-form:take up finite+
0,0,-1,0,-2,0,8,-5|governor-form:take up finite+will
-1,-1,10,6,0,-3,0,-11|governor-form:talk of finite+
-3,5,1,7,-10,4,-2,-3|governor-form:tell finite+
-1,0,1,-3,9,8,-9,-4|governor-form:think finite+
0,0,17,-2,-1,0,1,-14|governor-form:time finite+
-4,-1,16,-6,3,-2,-15,10|governor-form:urge finite+
0,0,0,-4,-5,0,1,8|governor-form:vote on finite+will
0,7,-8,-1,-7,0,11,-1|governor-form:vow finite+
-5,-5,-4,-11,-10,3,7,24|governor-form:want finite+
0,-1,-6,-5,-1,10,5,-2|governor-form:warn finite+
0,0,-3,-1,-4,-2,-1,12|governor-form:weigh progressive+
-3,3,-1,4,-12,0,10,-1|governor-in:text be finite
11,0,-5,-1,0,-1,-3,-1|governor-in:text benchmark noun
2,24,-7,-5,20,-8,-15,-11|governor-in:text cap finite
0,8,-1,0,-3,-1,-1,-1|governor-in:text cap gerund
0,8,-1,-1,-9,0,5,-2|governor-in:text cap inf
4,-11,-25,7,12,12,24,-23|governor-in:text demand finite
-1,1,-13,-5,3,-4,-1,21|governor-in:text demand gerund
0,-1,10,9,-4,-3,-6,-5|governor-in:text demand inf
-1,-1,15,8,-3,-4,-8,-5|governor-in:text demand noun
-2,-1,11,-11,0,-3,2,4|governor-in:text demand progressive
-5,-5,8,5,-14,3,5,3|governor-in:text denial finite
0,-2,0,-4,-1,8,0,-1|governor-in:text denial inf
-5,-19,-5,-3,17,1,11,3|governor-in:text level finite
2,-1,6,-11,13,-5,-7,2|governor-in:text move finite
-1,-3,2,14,7,16,-26,-8|governor-in:text move gerund
-1,0,-13,-15,-7,16,18,1|governor-in:text move inf
-1,-1,-17,5,-5,-5,21,2|governor-in:text move progressive
0,5,23,-4,26,1,-55,5|governor-in:text pledge finite
-2,-2,-1,12,-14,-4,-2,13|governor-in:text pledge gerund
0,0,-2,-3,-1,-1,-1,8|governor-in:text pledge inf
-2,0,5,6,-7,-4,10,-9|governor-in:text pledge noun
9,-1,-5,-4,-6,0,15,-9|governor-in:text pledge progressive
-5,-6,12,25,-7,6,-10,-16|governor-in:text proposal finite
-3,-1,13,-13,-3,-5,4,7|governor-in:text proposal gerund
0,0,-4,-4,-2,-2,-10,22|governor-in:text proposal noun
-1,-2,-12,-5,-6,4,-15,36|governor-in:text proposal progressive
4,-7,-9,2,23,7,-7,-12|governor-in:text spend finite
0,-1,-2,-2,-10,0,19,-4|governor-in:text spend inf
-2,-3,16,-15,22,-5,-12,-1|governor-in:text spend progressive
5,-5,-5,0,-1,0,-7,12|governor-in:title cap finite
0,-5,0,0,-9,0,21,-6|governor-in:title cap inf
-5,-1,27,2,5,-5,-26,3|governor-in:title demand finite
0,0,-12,-1,-3,0,-2,18|governor-in:title demand gerund
0,0,-10,23,0,-1,-10,-1|governor-in:title denial finite
0,10,0,-2,4,-1,-6,-6|governor-in:title level finite
-9,2,9,-4,-2,-11,14,1|governor-in:title move finite
1,-1,-13,3,-3,-4,18,1|governor-in:title pledge finite
-2,-1,-6,6,-7,-7,-13,31|governor-in:title spend finite
0,0,-3,-6,-6,-1,25,-9|governor-in:title spend inf
-4,2,4,1,-10,5,3,0|governor-kind:be
11,0,-5,-1,0,-1,-3,-1|governor-kind:benchmark
2,30,-7,-7,-2,-10,3,-9|governor-kind:cap
-6,-14,14,11,10,-7,-18,12|governor-kind:demand
-5,-5,-6,28,-16,11,-6,0|governor-kind:denial
-5,4,-5,-8,15,0,7,-7|governor-kind:level
-10,-4,-13,-12,4,8,23,3|governor-kind:move
5,1,8,10,-5,-12,-16,9|governor-kind:pledge
-5,-8,9,-5,-11,0,-6,27|governor-kind:proposal
-6,-5,1,-5,14,-6,6,1|governor-kind:spend
5,-9,0,3,10,6,-6,-9|governor-mood:be finite+
-2,7,0,0,-14,-4,4,9|governor-mood:be finite++not
-4,-4,12,0,3,-6,-8,6|governor-mood:be finite+should
-1,12,-5,-1,-9,-2,8,-3|governor-mood:be finite+will
-3,-3,-9,2,-7,6,8,6|governor-mood:be finite+would
11,0,-5,-1,0,-1,-3,-1|governor-mood:benchmark +
3,5,3,-12,13,-4,-19,11|governor-mood:cap finite+
0,14,-2,-2,-5,-1,-3,-1|governor-mood:cap finite++passive
-1,-2,0,-3,22,-1,-13,-2|governor-mood:cap finite+can
6,-5,-6,-4,-13,0,24,-4|governor-mood:cap finite+will
0,9,-1,0,-1,0,-6,-1|governor-mood:cap finite+will+passive
0,8,-1,0,-3,-1,-1,-1|governor-mood:cap gerund+
0,4,-1,-1,-18,0,26,-8|governor-mood:cap inf+
-1,-1,20,5,-3,-4,-9,-8|governor-mood:demand +
3,-17,3,-26,4,6,21,7|governor-mood:demand finite+
-1,-1,-49,54,10,-2,-8,-4|governor-mood:demand finite++not
0,0,-8,13,0,-1,-2,-2|governor-mood:demand finite++not+passive
-2,7,38,-18,6,10,-21,-20|governor-mood:demand finite++passive
0,0,11,-10,4,-1,-2,-1|governor-mood:demand finite+will
-1,-1,2,-10,-4,-3,14,2|governor-mood:demand finite+would
-2,1,-25,-6,0,-4,-2,38|governor-mood:demand gerund+
0,0,-3,13,-5,-2,-6,3|governor-mood:demand inf+
-2,-1,10,-11,0,-3,2,4|governor-mood:demand progressive+
-5,-4,-14,69,-14,5,5,-41|governor-mood:denial finite+
0,0,0,-22,0,-2,-2,27|governor-mood:denial finite++not
0,-2,0,-3,-1,8,0,-1|governor-mood:denial inf+
-4,-16,0,-17,32,8,-18,15|governor-mood:level finite+
0,-3,-1,0,13,-1,-5,-1|governor-mood:level finite++passive
0,8,-1,0,-5,0,-1,0|governor-mood:level finite+should
0,-2,-1,-1,-12,-3,27,-8|governor-mood:level finite+will
0,5,-2,-1,10,-2,-3,-7|governor-mood:level finite+would
0,11,-1,-3,-1,0,-3,-4|governor-mood:level inf+
0,1,-5,-24,56,7,-18,-17|governor-mood:move finite+
-1,0,-1,5,8,0,-8,-2|governor-mood:move finite++passive
0,0,-3,-1,-10,0,18,-4|governor-mood:move finite+can
-3,8,-13,-5,-13,-4,-7,36|governor-mood:move finite+could
-11,-5,41,-24,-1,-10,-21,31|governor-mood:move finite+should
0,2,-1,-1,-7,-1,14,-7|governor-mood:move finite+should+not
-1,-7,-7,-12,8,-1,32,-12|governor-mood:move finite+will
0,5,-2,35,-7,-1,-23,-6|governor-mood:move finite+will+not
0,0,-1,-1,-2,-1,11,-5|governor-mood:move finite+will+not+passive
9,-8,12,-17,-14,1,12,5|governor-mood:move finite+would
0,-1,-2,26,-4,-1,-10,-8|governor-mood:move finite+would+not
-1,-2,2,5,7,17,-21,-7|governor-mood:move gerund+
0,0,0,9,0,-1,-5,-1|governor-mood:move gerund++not
-1,-3,-12,-16,-7,14,18,8|governor-mood:move inf+
0,-1,-7,-8,-7,-3,34,-9|governor-mood:move progressive+
0,0,-1,15,0,-2,-8,-4|governor-mood:move progressive++not
0,-1,-9,-2,-1,-1,-3,16|governor-mood:move progressive+should
-2,0,7,-13,-6,-3,22,-5|governor-mood:pledge +
0,0,-2,19,-1,0,-12,-4|governor-mood:pledge ++not
3,1,-14,-27,27,-11,50,-29|governor-mood:pledge finite+
-3,0,2,28,-2,-3,-13,-9|governor-mood:pledge finite++not
8,10,2,-6,4,-4,1,-14|governor-mood:pledge finite++passive
0,0,-2,10,0,0,-6,-1|governor-mood:pledge finite+can+not
0,0,-2,-1,0,-1,-17,22|governor-mood:pledge finite+could
-4,-2,30,-29,-2,-2,-36,45|governor-mood:pledge finite+should
-2,-5,8,-15,-3,23,2,-8|governor-mood:pledge finite+would
-1,-2,-10,30,-1,-2,-10,-5|governor-mood:pledge finite+would+not
-2,-2,-1,7,-14,-4,2,14|governor-mood:pledge gerund+
0,0,-2,-3,-1,-1,-1,8|governor-mood:pledge inf+
-1,-1,-4,-4,-6,0,25,-9|governor-mood:pledge progressive+
0,0,-4,-4,-2,-2,-10,22|governor-mood:proposal +
-7,0,12,-10,-5,1,-5,14|governor-mood:proposal finite+
4,-2,-2,21,-1,-3,-2,-16|governor-mood:proposal finite++not
-1,0,4,15,11,0,-15,-13|governor-mood:proposal finite++passive
0,0,-2,-12,0,13,-1,2|governor-mood:proposal finite+could
0,0,0,16,0,0,0,-15|governor-mood:proposal finite+could+not
0,-2,-3,-6,0,-3,2,12|governor-mood:proposal finite+will
0,0,4,-4,-5,-3,17,-7|governor-mood:proposal finite+would
-3,-1,12,-14,-3,-7,22,-5|governor-mood:proposal gerund+
-1,-2,-11,-6,-6,5,-16,37|governor-mood:proposal progressive+
7,-1,-8,-20,59,0,-24,-13|governor-mood:spend finite+
0,0,-2,-1,12,0,-9,0|governor-mood:spend finite++not
0,0,-4,-9,-4,-2,23,-4|governor-mood:spend finite+can
-1,0,-1,27,-4,-1,-14,-5|governor-mood:spend finite+can+not
7,-4,20,-3,-20,3,-25,21|governor-mood:spend finite+should
-3,-1,-8,-5,-3,6,23,-9|governor-mood:spend finite+will
0,0,-3,29,-4,-1,-15,-7|governor-mood:spend finite+will+not
-7,-1,-5,-5,-15,-3,20,16|governor-mood:spend finite+would
-6,7,5,10,-7,0,-5,-4|governor-mood:spend gerund+
0,-1,-5,-8,-16,-1,44,-13|governor-mood:spend inf+
-1,-1,-11,-2,29,-1,-17,3|governor-mood:spend progressive+
-1,-1,28,-8,-10,-2,-5,-1|governor-mood:spend progressive+should
0,-1,-2,-5,3,-2,10,-3|governor-mood:spend progressive+will
-3,-3,19,17,-2,-4,-15,-10|governor:accept
11,-3,-15,-3,14,-1,2,-5|governor:adopt
20,-4,-5,3,-3,9,-10,-10|governor:agree
-2,-3,-2,-14,-3,13,-5,16|governor:aim
0,0,-5,-1,-1,-1,-2,9|governor:ambition
0,1,0,12,-1,-1,-11,-1|governor:amount
0,0,-1,-1,11,-1,-4,-4|governor:approach
0,0,-3,0,24,0,-18,-2|governor:approve
-2,-3,6,-7,-3,-2,-2,13|governor:argue for
-5,2,-12,33,-2,-9,-1,-4|governor:ask
-3,-2,1,6,1,21,-16,-8|governor:ask for
-2,-1,8,-5,-1,-1,-7,9|governor:back
-4,2,4,1,-10,5,3,0|governor:be
-1,-2,-3,-2,11,-5,18,-17|governor:bring
16,1,-24,8,3,-3,6,-8|governor:call
-5,-1,4,1,-9,-4,1,14|governor:call for
-2,-3,14,-4,1,-1,-16,11|governor:call on
0,0,-17,1,-1,0,-3,21|governor:calls
0,0,-3,-1,-1,-1,-5,12|governor:campaign
0,14,-1,0,-12,-1,0,-1|governor:cap
-1,0,-1,5,16,0,-16,-2|governor:carry
0,0,-10,-2,0,-1,-2,15|governor:clamor
0,1,-1,0,10,0,-7,-2|governor:clear
-1,-1,-7,-1,5,-6,0,11|governor:climb
-1,-2,5,13,3,-5,-4,-10|governor:commit
-1,9,-10,16,-5,-2,-7,2|governor:consider
0,-2,0,-4,-1,0,-1,9|governor:contain
0,0,14,-1,-1,-2,-8,-2|governor:convince
-1,-1,-2,-2,-5,-3,8,5|governor:decide
0,0,-3,-1,-1,-1,9,-3|governor:decision
0,0,-2,-3,0,-2,9,-2|governor:decline
-4,-5,3,-6,14,4,-13,6|governor:devote
-1,-1,-13,4,0,-4,0,14|governor:discuss
-1,0,-5,15,-5,-2,4,-5|governor:do
0,0,-2,0,-9,-1,6,8|governor:double
0,2,-6,-1,9,-1,-9,6|governor:drop
0,0,8,0,0,0,-6,-1|governor:encourage
-1,1,9,-1,-18,-4,8,7|governor:end
0,0,-1,-2,0,0,13,-9|governor:enshrine
0,6,-2,-4,2,-4,10,-7|governor:exceed
0,-5,-1,-8,-6,27,-3,-3|governor:exempt
0,-3,13,-1,-1,0,0,-8|governor:exhort
-3,-1,-3,-10,38,-2,-19,0|governor:expect
0,-1,-4,-4,-3,16,-6,2|governor:favor
0,0,-4,-2,0,-2,14,-6|governor:favour
0,-4,0,-1,-2,-1,-10,18|governor:fight
0,0,-1,-1,-3,-1,8,-2|governor:find the money for
-1,-1,10,5,-1,-1,-6,-4|governor:fix
0,0,-2,0,-4,0,11,-4|governor:force
0,0,0,0,10,0,-7,-2|governor:foresee
-4,-6,-14,1,-4,16,8,3|governor:get
-1,-4,-8,5,2,12,1,-7|governor:give
8,-3,-6,1,-21,8,-2,15|governor:go
0,0,-1,0,-7,-1,10,0|governor:head
0,0,-1,-1,17,-1,-12,-3|governor:hit
0,13,0,0,-9,0,-3,0|governor:hold the line at
17,0,-10,-2,0,0,-2,-2|governor:hold up
-1,0,16,-2,8,-2,16,-35|governor:hope
0,0,11,-3,-2,8,-7,-7|governor:increase
0,-2,12,-4,-6,0,8,-7|governor:insist
0,-2,0,-2,0,0,9,-4|governor:instruct
0,0,0,0,-7,0,10,-2|governor:intend
-2,5,-6,-7,14,-4,7,-7|governor:keep
-2,-2,-4,-1,23,-1,-4,-9|governor:lay out
-2,0,-6,0,2,-1,-8,16|governor:leap
-1,0,7,-1,-11,1,-7,11|governor:leave
0,10,0,0,-5,0,-2,-2|governor:limit
0,3,-5,-13,12,10,-3,-5|governor:live with
0,0,-2,-2,0,-1,-6,10|governor:look at
0,0,-4,-1,-1,-1,8,-2|governor:make good on
0,0,8,0,12,0,-15,-4|governor:manage
-1,-1,-16,-3,10,3,13,-6|governor:match
0,0,9,-7,-11,-1,11,-2|governor:mean
-10,-2,26,6,-15,3,-1,-8|governor:meet
2,-1,-5,17,-4,-5,-2,-2|governor:mention
-1,0,1,-4,0,-1,17,-12|governor:name
0,0,-12,0,-2,0,21,-7|governor:oblige
-1,-1,-5,9,-1,-2,-13,14|governor:offer
0,0,0,0,-4,0,8,-3|governor:peak
-1,2,7,14,-10,-2,-3,-8|governor:plan
0,0,-5,-2,-2,0,-5,14|governor:plead for
-2,-4,-8,-8,-2,-2,7,19|governor:pledge
-1,9,8,10,-1,-2,-8,-15|governor:prepare
-2,0,13,-1,0,-2,4,-12|governor:press
0,0,-13,0,15,0,-1,0|governor:press for
0,0,16,2,-1,-1,-10,-5|governor:pressure
0,0,-1,0,20,0,-18,-1|governor:project
-3,-2,-1,5,-6,-2,0,8|governor:promise
-4,-2,-4,6,6,-5,-6,8|governor:propose
-1,0,-3,-2,16,-1,-1,-7|governor:push
-6,10,-3,6,0,3,-3,-6|governor:put
-1,-4,4,-2,-11,2,16,-5|governor:raise
-1,-2,-3,3,-1,3,-6,8|governor:reach
0,0,0,-11,0,0,-4,16|governor:ready
-2,0,-8,-1,3,15,-2,-6|governor:reckon
0,-2,2,-3,1,-4,-6,11|governor:recommend
0,0,-4,8,0,-4,5,-5|governor:refuse
0,0,0,12,0,0,-10,-2|governor:reject
0,5,0,0,-8,-1,7,-2|governor:remain
-1,0,-3,13,-1,-1,-2,-5|governor:request
0,-1,9,-3,-2,-1,0,-2|governor:rise
-1,-1,-2,-1,-1,-7,-14,27|governor:rule out
0,0,1,-1,9,0,-8,-1|governor:rush
0,0,-1,-1,-2,-1,11,-5|governor:satisfy
0,0,0,8,0,0,-7,0|governor:scoff
0,0,-2,6,-9,0,7,-2|governor:secure
-1,-1,2,12,-6,-2,16,-20|governor:seek
17,-3,-11,-5,9,-3,-19,15|governor:set
0,-1,-1,-4,10,-1,-10,8|governor:set aside
-1,0,13,-2,-1,0,-9,-1|governor:set its sights on
-1,0,-7,-2,-7,-2,16,4|governor:settle for
-2,-1,16,2,-5,-1,-5,-5|governor:settle on
0,0,-1,0,0,0,-7,8|governor:shoot for
0,-1,-6,-5,-1,11,6,-4|governor:sign up
0,0,0,0,7,0,-9,3|governor:slip
-1,0,10,-6,-3,-2,-3,4|governor:sound out
15,-1,-9,-3,-4,-1,6,-4|governor:speak of
-2,-2,8,-5,2,2,0,-4|governor:stand
11,0,-5,-1,0,-1,-3,-1|governor:standard
-2,14,6,-7,-17,-5,9,2|governor:stay
0,9,0,-1,-5,-1,1,-3|governor:stick to
0,0,-1,0,-14,-1,9,6|governor:stop
0,0,3,-3,-4,-2,-4,11|governor:suggest
10,-1,-4,-3,-9,4,-4,9|governor:take
0,0,-5,-1,-5,-1,17,-5|governor:take up
0,0,2,6,-1,0,4,-9|governor:talk
0,0,-3,-2,0,-4,17,-8|governor:talk about
-1,-1,10,6,0,-3,0,-11|governor:talk of
-4,4,11,5,-4,2,-2,-11|governor:tell
-1,-1,-1,-2,8,8,-9,-2|governor:think
-1,-2,-7,-3,0,-1,-1,15|governor:tie
0,0,17,-2,-1,0,1,-14|governor:time
-5,-1,14,-7,2,-2,-13,12|governor:urge
0,0,0,-4,-5,0,1,8|governor:vote on
0,7,-8,-1,-7,0,11,-1|governor:vow
-5,-5,-2,-11,-10,3,7,23|governor:want
0,-1,-6,-5,-1,10,5,-2|governor:warn
0,0,-4,-2,-4,-2,-2,13|governor:weigh
23,-1,-11,-12,-18,16,7,-4|last-1:benchmark False
27,-1,-7,-1,-3,-2,-10,-3|last-1:benchmark True
-9,9,-9,11,12,12,-21,-5|last-1:cap False
-1,-5,0,12,-2,-1,0,-3|last-1:cap True
-5,-2,29,3,-26,6,-4,-1|last-1:demand False
-6,-3,5,-15,33,-6,18,-26|last-1:demand True
-12,0,-6,4,-17,-2,12,20|last-1:denial False
4,-2,-11,12,1,-3,5,-7|last-1:denial True
-15,20,-6,-9,27,31,-49,1|last-1:level False
-9,17,-12,11,24,-13,-12,-6|last-1:level True
-6,-4,0,-13,6,-9,-4,29|last-1:other False
0,-2,-4,-1,-2,19,-3,-6|last-1:other True
3,-18,9,14,14,11,-17,-15|last-1:pledge False
15,-11,5,-8,18,-8,0,-11|last-1:pledge True
-1,-8,-36,0,8,34,-15,18|last-1:proposal False
3,-3,-31,-14,-12,-9,-5,70|last-1:proposal True
-5,6,-8,4,-7,27,-24,8|last-2:benchmark False
16,-11,-32,-24,30,-3,7,18|last-2:cap False
-8,-7,-17,35,-1,-6,-1,4|last-2:demand False
-6,-8,-21,-17,-15,-7,39,35|last-2:denial False
-11,-17,-11,-9,-14,47,-28,42|last-2:level False
-1,-3,-5,-5,-11,6,12,6|last-2:level True
-4,-1,-4,-1,22,-8,0,-5|last-2:other False
3,2,-32,-8,19,22,-34,28|last-2:pledge False
-8,-8,-2,13,-21,33,21,-27|last-2:proposal False
-2,-1,-5,-4,-7,-2,-5,25|last-2:proposal True
2,-1,-3,-7,-12,19,5,-2|last-shape:benchmark False half
0,0,-4,0,-2,0,-2,9|last-shape:benchmark False tenth
21,0,-4,-5,-4,-3,5,-11|last-shape:benchmark False whole
12,0,-1,0,-1,0,-9,0|last-shape:benchmark True half
-1,-1,-1,0,11,-1,-5,-2|last-shape:cap False fine
-3,0,-6,-1,14,-2,-1,0|last-shape:cap False half
-6,11,-2,12,-13,15,-15,-3|last-shape:cap False whole
-1,-4,0,12,-4,0,0,-2|last-shape:cap True whole
7,-1,9,14,0,-6,-21,-3|last-shape:demand False half
-2,-2,-1,-3,-18,13,18,-5|last-shape:demand False tenth
-10,1,22,-8,-11,-1,0,7|last-shape:demand False whole
-3,0,5,-6,19,-4,-1,-8|last-shape:demand True half
0,0,-4,0,10,-1,-4,0|last-shape:demand True tenth
-2,-3,5,-8,3,-1,24,-17|last-shape:demand True whole
-2,-1,15,-11,-4,-3,5,1|last-shape:denial False half
-1,-1,-10,-3,-8,-2,8,17|last-shape:denial False tenth
-8,2,-10,18,-7,3,3,-1|last-shape:denial False whole
-1,-1,-3,5,12,-1,-8,-2|last-shape:denial True half
0,0,0,-5,-10,-1,19,-3|last-shape:denial True tenth
5,-1,-7,12,-1,-1,-5,-2|last-shape:denial True whole
0,-1,-3,0,11,-1,-6,0|last-shape:level False fine
15,-4,8,-10,-17,2,1,6|last-shape:level False half
-2,-3,8,2,21,2,-27,0|last-shape:level False tenth
-27,29,-19,-1,12,28,-18,-4|last-shape:level False whole
-3,-2,0,-2,24,-5,0,-11|last-shape:level True half
-1,-2,1,-1,3,-3,9,-6|last-shape:level True tenth
-4,21,-12,14,-2,-5,-23,11|last-shape:level True whole
-3,0,5,-3,10,-2,-19,12|last-shape:other False half
-1,0,-1,0,-7,-6,6,10|last-shape:other False tenth
-2,-3,-5,-9,4,0,8,7|last-shape:other False whole
0,0,-1,0,11,-1,-8,-1|last-shape:pledge False fine
13,-7,31,5,-7,-4,-8,-23|last-shape:pledge False half
-2,-2,-2,-7,5,3,15,-10|last-shape:pledge False tenth
-7,-9,-20,16,5,12,-16,19|last-shape:pledge False whole
7,-2,0,-5,0,-11,20,-9|last-shape:pledge True half
9,-8,1,-3,11,4,-15,0|last-shape:pledge True whole
0,0,0,0,9,0,-8,-1|last-shape:proposal False fine
11,-2,1,-9,-9,-6,4,10|last-shape:proposal False half
-1,-1,-11,-1,-5,-1,8,11|last-shape:proposal False tenth
-12,-6,-25,10,13,40,-19,-2|last-shape:proposal False whole
-3,0,-13,-6,-20,-3,-7,52|last-shape:proposal True half
0,0,-2,0,13,-1,0,-8|last-shape:proposal True tenth
6,-2,-16,-8,-4,-5,-9,38|last-shape:proposal True whole
39,3,-2,13,4,-31,-2,-24|near-after:\"
10,9,-17,-12,24,-2,-9,-3|near-after:#
-1,-1,-1,-1,-3,13,-1,-6|near-after:$
5,-1,-7,5,-4,-4,-23,29|near-after:'
0,0,0,0,8,-2,-9,3|near-after:'ll
-11,13,-33,44,7,-24,-15,19|near-after:'s
-1,-1,-5,8,10,-5,-3,-5|near-after:(
-1,-1,-5,8,14,-5,-5,-5|near-after:)
-38,-3,-6,14,39,-26,23,-4|near-after:,
-3,-1,-24,5,-2,4,40,-18|near-after:-
-31,-10,45,9,42,-76,23,-1|near-after:.
-5,0,-6,-20,-38,119,-12,-38|near-after:0
0,17,-15,25,-16,-10,-1,0|near-after::
22,-9,13,-16,3,-21,23,-15|near-after:;
-9,2,-24,-22,-20,41,24,8|near-after:?
-31,9,-10,-16,24,-14,34,4|near-after:DATE
-9,-14,18,-27,28,-9,-8,21|near-after:LAND
-10,11,-10,60,-8,-11,-18,-15|near-after:LEADER
-3,-5,-23,-3,6,-18,51,-5|near-after:NATO
6,-10,37,15,7,-12,-47,5|near-after:OUTLET
-1,11,-3,-4,-1,-5,6,-4|near-after:PERSON
6,-14,98,-38,9,-11,-16,-34|near-after:USA
13,11,-2,-9,-21,-5,13,2|near-after:a
0,-1,0,-3,-5,-2,-8,19|near-after:able
-8,9,-18,-9,0,31,8,-13|near-after:about
-2,-1,0,-4,25,-5,-7,-5|near-after:above
-5,-4,-9,-5,-2,-4,23,6|near-after:accept
5,-2,4,2,31,-6,-23,-12|near-after:according
0,0,0,0,6,0,-11,6|near-after:account
-1,0,-1,-2,0,11,-1,-6|near-after:actually
-1,-1,-10,-6,13,23,-15,-3|near-after:add
0,0,-2,-3,0,12,0,-7|near-after:additional
4,0,13,-6,-1,-1,-2,-7|near-after:administration
19,-1,-1,-1,-1,-2,-12,-2|near-after:admission
-4,6,4,-5,-9,-3,6,5|near-after:adopt
0,0,-2,-10,-2,-3,10,7|near-after:affordable
-1,-4,7,0,5,-3,-8,4|near-after:after
0,0,0,0,14,0,-8,-4|near-after:against
2,-1,-5,8,-11,-4,19,-7|near-after:agree
-2,-5,-2,3,-3,-2,13,-1|near-after:ahead
0,0,0,-3,0,0,17,-12|near-after:aim
-3,-1,-2,-2,-2,-3,10,3|near-after:air
33,-2,-17,-8,-5,-8,9,-2|near-after:all
-1,-1,-1,-2,2,-3,-11,17|near-after:alliance
18,-4,0,-9,-1,-3,-18,15|near-after:allies
10,-1,-19,-7,-5,-7,24,4|near-after:ally
0,1,-1,19,-4,-1,-12,-2|near-after:alone
-2,-1,-4,6,30,-3,-17,-9|near-after:already
-1,0,-1,8,-3,-4,-11,11|near-after:am
0,-1,-1,-5,-1,-1,2,8|near-after:ambition
13,-1,-3,-4,9,-8,-19,13|near-after:among
0,0,-5,11,-2,5,-1,-7|near-after:amount
-12,-13,0,-12,17,-9,26,4|near-after:an
18,-12,-41,-32,55,-4,16,1|near-after:and
-1,-2,19,-3,-1,-3,-4,-4|near-after:anger
-1,0,-2,-4,0,18,-5,-6|near-after:annual
9,-1,-7,1,-1,14,-7,-8|near-after:another
0,0,12,2,-1,-2,-2,-8|near-after:answer
16,1,-22,32,-1,-9,-3,-13|near-after:any
0,-1,-16,16,15,-3,-8,-3|near-after:anyone
-1,0,-1,8,0,-1,-1,-4|near-after:anything
-8,-1,0,-6,4,-5,8,9|near-after:are
-1,0,-4,0,-1,0,11,-4|near-after:areas
0,-1,-1,-4,2,-3,-1,8|near-after:argue
12,3,-6,-1,3,-3,-9,1|near-after:armed forces
-1,-1,-2,-1,-1,-8,-2,15|near-after:armies
-1,0,-11,-1,6,-1,10,-2|near-after:arms
-6,0,-4,-6,0,20,3,-6|near-after:army
-3,5,2,-4,-3,17,-2,-12|near-after:around
13,-7,5,6,-21,-12,-3,18|near-after:as
-4,1,8,-4,-3,-2,5,-1|near-after:asia
9,0,-4,-1,0,0,-1,-1|near-after:asian allies
-4,-2,14,-4,-12,-7,18,-2|near-after:ask
-1,0,14,-3,-3,0,-7,-1|near-after:ask for
-1,23,-29,21,-16,6,-8,4|near-after:at
-1,-2,-1,-1,-5,11,5,-6|near-after:average
-1,-1,0,-1,23,-3,-19,2|near-after:back
12,-2,-6,-1,1,-1,-1,-2|near-after:bar
-4,-1,-2,-2,-1,18,9,-17|near-after:base
-1,0,0,-2,-1,-6,13,-3|near-after:based
-24,-7,-1,-19,-7,10,1,47|near-after:be
-1,-1,15,-2,-2,-2,-12,4|near-after:because
28,0,0,-3,-5,-4,-10,-5|near-after:become
22,0,-5,-6,0,-5,-1,-4|near-after:becoming
-7,23,-4,42,-1,-18,-31,-4|near-after:been
-2,-1,24,2,7,-9,-32,11|near-after:before
-1,-1,-2,0,20,-3,-9,-4|near-after:behind
-2,-1,-5,-3,-3,-3,8,9|near-after:being
17,-3,-7,-2,4,-5,-7,3|near-after:below
25,0,-5,-4,-3,-5,-2,-7|near-after:benchmark
0,-2,15,-2,-1,0,-3,-7|near-after:better
-1,-1,0,18,-2,-8,12,-18|near-after:beyond
-1,0,11,-3,1,9,-4,-12|near-after:bill
-1,-3,-1,-4,-7,30,-6,-9|near-after:billion
-1,0,0,0,0,12,-2,-8|near-after:bn
0,0,-1,0,3,0,-13,11|near-after:books
-1,-2,0,0,-6,-1,9,1|near-after:borrowed
0,-2,0,-3,-1,10,-2,-1|near-after:borrowing
-1,0,1,0,-9,0,12,-3|near-after:both
-2,5,-1,-1,-8,12,-2,-2|near-after:brake
-2,-1,-2,-1,-6,-2,24,-10|near-after:bridges
0,0,-1,-2,-10,0,10,4|near-after:bring
-2,-1,-3,16,0,-3,-2,-5|near-after:bring up
-3,12,-10,5,9,36,-23,-26|near-after:budget
-2,0,5,-22,-1,-5,-17,41|near-after:but
-1,0,-10,-3,-2,-1,12,5|near-after:buy
0,0,-2,0,-9,14,-1,-2|near-after:buys
10,-13,9,-3,-23,0,19,0|near-after:by
-1,0,-2,12,-17,-2,19,-8|near-after:cabinet
0,0,-1,0,-2,19,-12,-3|near-after:calculate
11,-1,2,-4,-7,-3,10,-7|near-after:call
-2,-1,-9,8,-7,-4,20,-5|near-after:can
-1,-1,-5,-5,3,0,2,8|near-after:cannot
0,19,0,-5,-10,-1,-1,-1|near-after:cap
-1,0,-2,0,-2,0,15,-9|near-after:capabilities
0,0,-5,-1,-8,-4,8,9|near-after:capability
-1,-1,-4,-5,-1,19,-3,-4|near-after:case
-1,-2,19,-3,-1,-3,-4,-4|near-after:caused
-1,11,-4,-9,6,-4,7,-6|near-after:ceiling
0,-1,0,-1,17,-1,-12,-2|near-after:century
0,0,-11,0,19,0,-5,-2|near-after:change
-3,-1,5,-9,-1,-1,12,-3|near-after:chief
0,0,-3,0,-5,0,12,-3|near-after:choose
-1,-1,-2,10,-1,-1,-4,-1|near-after:clamor
0,0,-3,0,13,-1,-7,-1|near-after:climb
-1,-1,10,-5,3,16,-7,-14|near-after:close
0,0,-1,-1,-4,-1,8,-1|near-after:coalition
0,0,0,0,-9,0,9,0|near-after:coast guard
-2,0,-5,0,9,0,-1,-1|near-after:cold
-4,-2,9,23,-15,-13,-13,16|near-after:come
-1,-1,-1,-1,-8,10,8,-7|near-after:come to
0,-1,-2,-1,-2,-2,10,-3|near-after:comes
0,11,-1,-1,-8,-1,-2,1|near-after:coming
0,0,0,0,-7,0,8,0|near-after:commit
13,0,-1,0,0,0,-10,0|near-after:common
0,0,-2,11,-2,0,-5,-1|near-after:conference
-1,-4,0,-3,-2,19,-7,-2|near-after:constitutional
0,0,0,3,0,6,0,-8|near-after:consumption
-1,0,8,0,0,0,1,-8|near-after:conversation
0,0,-9,0,-3,0,-5,17|near-after:cope
21,-1,-10,-6,-6,-5,-3,10|near-after:core
-1,0,-2,-1,-2,-2,19,-11|near-after:core defence
-1,0,-8,-2,-4,-3,29,-12|near-after:core defense
-2,-2,-2,-16,0,46,-4,-21|near-after:cost
0,-1,0,0,-3,8,0,-2|near-after:costs
-2,0,1,0,1,19,-19,0|near-after:could
-2,-2,-3,-1,0,14,0,-5|near-after:counting
24,0,-1,0,-10,0,-11,0|near-after:countries
3,-3,-3,23,-8,2,1,-14|near-after:country
0,0,0,-4,0,0,15,-11|near-after:course
-1,-3,0,-1,-14,-5,33,-8|near-after:critical
0,10,0,-1,0,0,0,-8|near-after:cross
0,0,-7,0,-3,0,9,2|near-after:current
0,-1,-1,-2,-4,12,-1,-3|near-after:currently
-2,0,-2,-1,-2,-1,10,-2|near-after:cyber
0,0,0,15,-1,0,-11,-2|near-after:days
0,0,0,7,1,0,-8,0|near-after:deal
0,-1,-1,-12,-1,-2,19,-3|near-after:debate
-4,-3,-2,-2,-10,23,7,-9|near-after:debt
-1,6,2,-6,2,-2,6,-8|near-after:decade
0,-4,-1,-1,18,-2,-5,-4|near-after:decades
0,-1,-1,12,-3,-1,-4,-2|near-after:decide
-4,-1,-11,-1,-3,0,4,15|near-after:decision
0,0,1,9,0,-2,0,-7|near-after:decline
-32,-14,21,45,-34,-12,12,15|near-after:defence
-2,-2,10,34,-7,-4,-24,-4|near-after:defence minister
-2,20,-9,14,2,0,-12,-14|near-after:defence spending
-1,-1,-19,-3,-5,-1,11,18|near-after:defend
12,-15,18,-26,11,14,-7,-8|near-after:defense
-1,0,-4,18,5,-4,-9,-6|near-after:defense minister
-1,-1,21,-4,-11,-1,-9,5|near-after:defense ministry
-5,8,-19,3,-4,11,-19,25|near-after:defense spending
0,0,-2,4,3,12,-4,-13|near-after:deficit
0,0,1,-1,-5,-2,-12,19|near-after:deliver
-1,0,10,0,-1,-5,-6,4|near-after:demand
-2,0,6,-3,-2,-3,8,-4|near-after:deter
-1,2,-6,4,6,-1,-11,8|near-after:did
0,-1,-3,18,0,-6,-2,-6|near-after:discuss
0,0,0,-7,-2,-2,-29,41|near-after:doable
-1,0,10,-2,2,-1,-4,-3|near-after:documents
-1,-5,-6,-5,6,19,-5,-3|near-after:does
0,9,-5,-1,-1,0,-1,-1|near-after:doing
0,0,0,4,-4,-2,-8,11|near-after:done
0,0,-4,-1,-3,-1,10,0|near-after:dragged
0,-1,0,-1,-3,-1,12,-7|near-after:draws
0,0,10,-1,-9,-1,3,-3|near-after:drew
-1,0,-3,-5,-1,-2,27,-14|near-after:due
-2,0,-9,9,11,-6,-1,-2|near-after:during
-1,-1,0,-4,-5,0,14,-4|near-after:each
0,-1,0,-2,15,-2,-3,-7|near-after:early
-1,-1,-1,-2,-1,-2,-1,9|near-after:earmark for
-5,4,3,-19,-15,6,33,-7|near-after:economic output
0,-8,0,0,7,0,-2,4|near-after:editorial
-4,-1,16,-1,1,-3,-4,-4|near-after:effort
0,0,0,0,-13,13,3,-2|near-after:eight
0,0,-7,0,0,0,8,0|near-after:elect
-1,-1,14,-4,-2,-8,-2,4|near-after:election
-1,0,16,3,-1,-2,-2,-13|near-after:else
-2,-2,-2,-1,-1,14,-3,-3|near-after:end
-2,-1,-21,-8,4,-3,29,2|near-after:enough
0,-1,-3,-1,28,-1,-21,-1|near-after:estimate
-1,0,12,22,-1,-2,-7,-22|near-after:europe
11,0,-10,-1,-3,0,-3,7|near-after:even
-1,0,-3,-6,-7,11,11,-5|near-after:every
-2,0,12,-2,-2,-1,-2,-2|near-after:every ally
-1,0,18,0,-1,-1,-4,-11|near-after:everything
-2,0,-3,-1,11,0,-3,-3|near-after:example
-1,-1,-1,-1,-20,23,-8,7|near-after:exchange
-2,-3,-1,-1,-6,23,-5,-6|near-after:exempt
-4,0,10,-2,3,-4,5,-6|near-after:expect
0,-1,-1,0,-4,-2,-11,19|near-after:explain
0,0,0,0,10,0,-9,0|near-after:eye
-3,0,22,-8,0,0,-7,-3|near-after:face
0,0,-5,0,1,0,12,-7|near-after:fact
17,0,-6,-1,-3,-3,-1,-3|near-after:fails
-2,-1,-5,-4,22,-6,3,-7|near-after:far
0,0,12,-1,-1,-5,-6,1|near-after:fast
-1,-1,-5,-2,-3,-1,-11,23|near-after:few
-6,-1,-8,-6,-5,2,20,4|near-after:figure
-1,-1,-2,-2,-1,14,-2,-6|near-after:filled
-2,-1,0,10,-7,-1,2,-1|near-after:finance minister
0,0,0,0,-8,6,-7,10|near-after:financed
0,-1,-1,-2,3,17,-7,-8|near-after:find
-2,-1,-8,14,6,-4,-10,4|near-after:first
-1,-1,-6,-2,-6,-4,-7,28|near-after:five
-1,0,9,-2,-2,-2,-2,0|near-after:float
-1,0,0,-15,-1,0,22,-4|near-after:floor
-1,0,-1,-3,-2,0,20,-13|near-after:follow
24,-2,-6,-5,-34,-27,15,34|near-after:for
9,-3,-19,-8,1,19,8,-6|near-after:force
-1,0,-2,-7,-4,-1,18,-3|near-after:foreign minister
0,0,-7,14,5,0,-10,-1|near-after:foreign ministry
0,0,0,-1,-7,0,11,-1|near-after:forward
-1,16,-5,-3,-11,8,12,-16|near-after:four
19,0,0,-1,-14,12,-11,-5|near-after:free
4,-13,24,-9,-52,16,1,29|near-after:from
0,0,0,-1,0,0,8,-6|near-after:full
-2,0,-9,-3,9,20,-9,-6|near-after:fund
0,-1,1,0,-1,8,-3,-4|near-after:further
-10,-33,-28,13,28,31,-20,18|near-after:gdp
0,-7,-2,-5,2,-4,2,15|near-after:get
-1,-2,9,1,-3,-16,11,1|near-after:give
53,-1,-32,-2,0,-3,-10,-6|near-after:global
-4,30,7,-4,9,-11,-14,-13|near-after:gnp
-6,-2,-8,3,-4,-15,9,22|near-after:go
-4,-2,13,-3,-19,9,-1,8|near-after:goal
-3,-2,-2,11,11,-8,-3,-3|near-after:government
-4,-24,-20,28,1,-6,3,22|near-after:gross domestic product
-3,33,-6,-2,10,-9,-12,-10|near-after:gross national product
-1,0,20,-1,-6,-1,-6,-5|near-after:group
-1,0,15,-2,-3,-4,-1,-4|near-after:guard
-5,7,-2,-1,-16,-2,21,-1|near-after:guideline
18,12,-19,33,-8,-9,-7,-20|near-after:had
1,-2,-21,-19,-2,7,32,4|near-after:hague
0,-1,-1,0,0,-1,-10,14|near-after:half
-1,0,9,9,-1,-1,-12,-2|near-after:happy
25,0,-7,-11,-1,-14,2,6|near-after:hard
0,0,11,0,0,0,-2,-8|near-after:hard defence
4,-5,25,6,3,-25,-10,3|near-after:has
-8,2,-12,-4,-4,33,-14,7|near-after:have
-10,-4,-16,9,2,14,-5,9|near-after:he
-2,0,18,-6,-3,-1,-4,-2|near-after:heard
0,0,8,-4,0,0,-1,-3|near-after:hearing
0,0,-3,-3,2,-1,9,-4|near-after:help
0,0,-3,-1,13,-1,-2,-6|near-after:helped
-4,-1,14,-6,-2,-1,6,-7|near-after:higher
-1,-1,-7,19,2,-2,-4,-7|near-after:him
-5,-4,25,17,-18,3,-18,0|near-after:his
-2,9,0,0,-3,-1,-2,-1|near-after:hold
-1,0,-2,13,-1,-1,-9,1|near-after:house
-1,-1,-1,-1,0,10,-1,-5|near-after:household
-1,-3,14,0,-1,1,-4,-7|near-after:how
-4,-1,-3,-3,-1,-2,17,-3|near-after:however
-3,-1,-3,11,-5,-12,2,10|near-after:i
-5,-5,2,3,-13,3,-18,33|near-after:if
-2,0,-2,-5,-1,0,11,-1|near-after:important
-2,-2,9,39,-6,-3,-14,-22|near-after:impossible
-11,-7,-6,-11,28,-11,-3,21|near-after:in
0,0,-1,0,5,0,-8,5|near-after:includes
20,-1,-2,-2,-3,-2,0,-10|near-after:income
-1,-2,-5,-1,-13,-4,35,-8|near-after:infrastructure
-1,8,0,0,-4,-4,0,0|near-after:initial
0,-1,0,0,-6,0,-5,12|near-after:instead
0,-1,-1,-2,-12,17,0,-2|near-after:instead of
9,-5,-12,-10,23,-14,1,8|near-after:into
0,0,0,0,-6,0,14,-7|near-after:invest
0,0,-1,0,-6,-1,11,-3|near-after:involved
11,-25,-2,-4,17,16,6,-21|near-after:is
13,5,5,9,-20,6,17,-34|near-after:it
16,0,-15,12,-15,15,-5,-8|near-after:its
0,0,-18,-2,0,-2,12,11|near-after:itself
-1,-6,-2,2,10,-3,11,-11|near-after:just
-2,16,5,0,-17,-2,6,-5|near-after:keep
0,0,9,-1,-3,-2,-1,-3|near-after:lanes
0,0,-1,-1,1,15,-1,-12|near-after:largest
-6,5,-4,-7,11,-5,10,-3|near-after:last
0,0,-9,-1,0,0,1,10|near-after:later
-3,-2,6,-7,-6,-2,24,-9|near-after:law
0,0,-1,15,0,0,-9,-3|near-after:leaders
-4,-1,-3,-7,3,-1,-6,20|near-after:least
-2,-3,-2,-2,-3,-5,-2,20|near-after:leave
-3,-4,-2,-1,13,-2,4,-5|near-after:less
17,-2,-1,16,-6,-2,-15,-7|near-after:let
-4,-1,8,-9,-4,13,-1,-1|near-after:level
0,-10,0,0,10,0,0,0|near-after:lift
-3,-2,8,0,29,0,-12,-21|near-after:like
-1,22,-1,-2,-7,-5,-3,-3|near-after:limit
-3,13,-6,-6,-5,-5,2,9|near-after:line
0,0,-2,-1,-2,-2,22,-13|near-after:little
7,0,-2,-3,-3,-7,-7,15|near-after:long
-1,2,0,-4,-1,-3,13,-6|near-after:longer
-1,0,-1,0,9,-1,-5,-2|near-after:lowest
15,8,3,-1,-4,-6,-5,-9|near-after:made
-1,0,-1,0,9,0,-5,-1|near-after:make
0,0,-6,11,-1,-3,7,-7|near-after:makes
0,-3,0,0,-3,0,-9,16|near-after:manifesto
-1,-7,-2,-4,18,-1,3,-8|near-after:many
0,0,-1,4,0,-1,-21,19|near-after:marcos
10,6,-11,0,4,0,-7,-1|near-after:mark
12,-4,-3,25,1,38,-21,-49|near-after:mean
12,0,0,-1,-4,0,-3,-4|near-after:measure
-1,0,-8,-1,4,0,10,-3|near-after:measured
-2,-1,16,1,-12,-9,18,-12|near-after:meet
-1,2,-15,-8,11,-2,16,-4|near-after:members
-2,-2,24,-6,-2,-1,-4,-8|near-after:mention
24,-3,-4,-4,-18,16,-1,-10|near-after:military
19,1,-9,-1,-2,1,-5,-4|near-after:military spending
-1,-2,7,-4,-8,-6,-18,32|near-after:mind
-2,-4,14,-3,-3,-2,-12,11|near-after:minimum
-1,-2,-7,-2,2,17,-4,-2|near-after:ministry
0,0,-4,-2,-1,0,8,0|near-after:model
0,-1,-3,-6,5,17,-1,-10|near-after:money
0,0,0,0,-5,0,8,-1|near-after:months
8,-16,-24,13,18,8,-20,11|near-after:more
-4,8,-3,-1,3,-4,4,-3|near-after:most
-2,-1,-2,20,-3,12,-10,-14|near-after:much
0,0,0,0,-2,-4,-2,8|near-after:munitions
6,-1,-5,-10,-4,7,1,6|near-after:must
-2,-1,-3,1,-7,25,-5,-6|near-after:n't
-1,-2,11,-1,1,-1,-2,-5|near-after:name
6,0,-6,-5,15,-1,-7,-3|near-after:national
0,-3,-1,18,-21,21,-6,-7|near-after:national income
-2,0,-2,-6,-1,-3,4,11|near-after:national security
18,0,-1,-1,-3,-1,-7,-5|near-after:nations
-1,0,-3,-2,0,-1,-6,14|near-after:natural
-2,15,5,-4,-3,7,0,-18|near-after:need
-1,0,2,-2,-1,-1,-13,17|near-after:needed
15,-1,6,-9,-5,-5,-8,6|near-after:needs
0,22,-3,0,-16,-1,0,-1|near-after:neighbors
-1,-1,31,-6,-14,-6,-1,-2|near-after:neither
-1,-1,-2,0,-4,-1,12,-2|near-after:networks
-3,3,-10,37,-2,-7,-2,-16|near-after:never
40,0,-19,-8,-4,-7,8,-8|near-after:new
-1,0,3,11,-2,0,-5,-4|near-after:news
-4,2,-16,-13,-9,-13,22,31|near-after:next
-3,0,-9,-4,-1,-3,37,-15|near-after:no
-1,-1,9,0,23,-5,-19,-6|near-after:nobody
-1,-1,-6,25,-8,-3,8,-13|near-after:nor
20,0,-9,7,-3,-1,-4,-9|near-after:norm
-11,8,-10,44,-3,-2,8,-33|near-after:not
-1,-1,12,-2,-13,12,-3,-3|near-after:note
-1,0,0,-10,2,15,0,-6|near-after:nothing
2,-4,13,-11,68,-9,-39,-20|near-after:now
-11,2,-4,-21,8,-1,5,23|near-after:of
-2,2,5,9,-3,-6,6,-13|near-after:off
-2,-3,-3,19,0,-3,-6,-2|near-after:official
-4,-6,15,-3,7,-9,2,-3|near-after:officials
30,-1,-10,-18,-7,-2,-19,27|near-after:on
0,2,4,3,2,-1,5,-15|near-after:once
-4,0,-11,-23,4,15,9,11|near-after:one
-4,-8,-7,-3,15,-10,12,5|near-after:only
-3,0,-1,-1,0,-2,-1,9|near-after:options
4,0,-36,34,0,11,-47,34|near-after:or
-1,0,-1,-1,0,0,-12,16|near-after:order
-1,-1,-11,42,-1,-7,-8,-14|near-after:other
0,0,-12,-1,15,0,1,-3|near-after:ought
0,-1,11,-1,14,-1,-9,-13|near-after:our
-9,-3,-7,54,-19,-7,28,-38|near-after:out
0,0,-3,-3,-4,0,-12,24|near-after:outer
0,15,0,0,-13,-1,-1,0|near-after:outlay
-1,1,0,-1,14,-3,-10,-1|near-after:outlays
0,0,-1,0,12,0,-7,-3|near-after:output
-2,18,-8,-5,-16,-1,16,-2|near-after:over
-2,-2,19,0,3,-3,-28,13|near-after:own
-1,-1,4,-3,-3,-3,16,-9|near-after:panel
0,-1,-12,-1,-1,-1,-1,17|near-after:panels
-1,-1,-9,-5,-11,-3,16,12|near-after:parliament
-1,-1,-12,-2,-5,-1,-5,26|near-after:parliamentary
-1,-1,-2,9,-7,0,5,-2|near-after:party
0,0,0,0,-6,0,9,-3|near-after:passed
-2,-1,6,-8,3,-1,8,-5|near-after:past
9,-3,4,-4,-6,18,-8,-11|near-after:pay
0,0,0,0,10,-1,-5,-4|near-after:pensions
-1,0,8,-5,-2,-1,1,0|near-after:people
-1,-2,8,7,-6,-2,10,-14|near-after:person
0,-1,-2,-3,-1,-7,-3,17|near-after:phased
-1,-1,9,2,-21,-2,24,-10|near-after:plan
0,0,-1,-12,3,-2,12,0|near-after:please
-3,0,-7,-1,-7,-1,22,-2|near-after:pledge
0,0,0,-6,-1,-2,-20,31|near-after:plenty
0,0,0,0,0,-2,-15,18|near-after:plus
-3,-1,-2,-4,-13,2,1,19|near-after:point
-1,2,-2,-7,-9,-1,18,0|near-after:policy
-1,5,16,-1,-1,-6,-1,-10|near-after:political
-1,-1,14,5,-5,-7,13,-18|near-after:possible
17,1,-7,-1,0,-4,-1,-5|near-after:power
-1,11,0,-5,-1,-2,-2,-1|near-after:predecessors
0,0,-6,1,0,-3,-2,10|near-after:premature
0,-2,1,33,-2,-7,-12,-12|near-after:premier
0,-2,-4,-1,13,-2,-4,1|near-after:present
-2,-1,13,-4,7,-3,-26,16|near-after:president
-1,0,2,-1,-2,0,8,-5|near-after:press
18,-1,-1,-1,-1,-2,-12,-1|near-after:price
-2,-1,18,9,-5,-3,-5,-12|near-after:prime minister
0,0,-3,0,-2,0,8,-2|near-after:program
0,0,0,0,4,6,-8,-1|near-after:project
-4,5,-4,-4,6,-6,8,-2|near-after:promise
0,0,-4,0,-1,-1,-2,8|near-after:proposals
-1,-2,-6,-1,-13,-4,34,-7|near-after:protect
0,0,-4,0,-4,0,12,-3|near-after:protests
-2,0,15,4,-3,-3,-6,-4|near-after:public
-7,-1,-5,27,-11,-5,-9,12|near-after:put
0,0,-1,23,-2,-5,-3,-11|near-after:question
0,-1,-1,10,-2,0,-5,-1|near-after:quote
-3,-3,-4,17,1,2,-3,-7|near-after:raise
0,9,-6,-1,0,-1,-1,-1|near-after:rather
-1,10,-2,-2,22,-5,-20,-2|near-after:reach
-1,0,-2,-1,-9,-5,-20,38|near-after:realistic
-1,0,-1,-2,0,-4,0,8|near-after:reasonable
0,-7,0,0,8,0,0,0|near-after:recall
-2,0,2,11,0,-1,-1,-9|near-after:refuse
-1,0,0,16,0,-2,-9,-3|near-after:reject
15,-1,-6,-1,0,-2,6,-13|near-after:related
-1,0,9,-2,-1,-1,-2,-3|near-after:relayed
-1,-1,-9,-4,-2,-1,4,14|near-after:remain
4,0,-11,0,-1,0,8,0|near-after:replacing
0,-1,-1,17,-1,-8,-2,-4|near-after:reply
-2,-1,21,11,-17,-5,-33,26|near-after:report
0,0,-6,2,0,-1,8,-2|near-after:reporters
-1,0,3,11,-4,-2,-2,-4|near-after:request
0,0,-1,0,0,9,0,-8|near-after:require
0,-4,-1,8,-1,-1,3,-5|near-after:requirements
-2,0,-6,0,-4,-1,-3,17|near-after:resilience
-1,-1,14,-7,-1,-1,-1,-2|near-after:return
-5,-1,-5,-9,-10,-3,-1,33|near-after:right
-1,-1,-1,-14,-1,-1,3,16|near-after:roads
0,-3,-10,12,0,-1,-1,2|near-after:room
-1,-1,-3,-1,-13,21,4,-6|near-after:roughly
0,0,0,-1,-8,4,10,-5|near-after:run
-1,-4,-2,-1,10,-4,5,-2|near-after:running
17,0,-4,-5,-6,1,4,-7|near-after:same
-16,-20,7,38,7,-16,-19,19|near-after:say
0,-2,9,-1,0,-2,-1,-3|near-after:sea
-1,-2,13,-4,10,-1,-14,-1|near-after:secretary
-1,-1,9,-4,6,-4,-4,0|near-after:security
-3,-1,16,5,-4,-2,-5,-6|near-after:seek
0,-1,1,-1,0,-1,-7,10|near-after:seen
-2,-1,8,9,-1,-1,-3,-8|near-after:senior
16,-2,-2,10,-1,-4,-4,-12|near-after:sense
27,-1,-10,-2,-8,-3,-5,1|near-after:serious
0,2,5,-1,-11,-1,8,-2|near-after:set
-2,-3,-8,18,21,-3,-9,-16|near-after:share
-1,-1,-10,28,4,-2,1,-19|near-after:she
0,0,0,0,8,0,-6,-1|near-after:short
-5,14,5,-12,-3,-15,-9,25|near-after:should
0,-1,0,-1,10,0,-8,0|near-after:shrink
-1,-1,-4,13,0,-2,-1,-3|near-after:side
-2,-5,7,3,10,-2,-3,-7|near-after:since
-1,-1,-1,0,0,10,1,-8|near-after:six
-4,-1,17,-1,3,-4,-2,-9|near-after:size
-2,6,-7,-5,11,-1,-13,10|near-after:so
-1,-2,-3,-2,-7,5,-2,13|near-after:some
-1,0,23,-9,-2,-3,-6,0|near-after:soon
0,0,-9,-1,0,0,0,11|near-after:sooner
-1,-1,30,-10,-12,-1,-1,-5|near-after:source
0,0,6,-8,-1,-1,1,4|near-after:sources
0,0,-3,-1,17,-1,-5,-7|near-after:special
4,-5,-9,-2,17,21,-28,1|near-after:spend
18,-1,-18,-3,-2,12,-4,-2|near-after:spokesman
48,-1,-50,-5,-3,-3,7,6|near-after:standard
0,-1,-1,-2,-5,-3,8,3|near-after:start
-2,-2,12,-3,0,-2,-10,9|near-after:state
-1,0,-1,0,-3,-4,-4,13|near-after:stay
-3,-1,-3,-4,-1,-1,8,5|near-after:step
-2,8,-5,-4,3,22,-4,-19|near-after:still
0,1,-9,0,0,0,0,9|near-after:strategist
2,-2,-3,-8,-5,-4,4,15|near-after:strategy
0,0,0,0,-4,0,-5,10|near-after:study
0,-1,-12,-1,-1,-1,-1,17|near-after:successive
0,-1,-1,-1,-9,-3,0,16|near-after:suffice
0,-1,13,-6,-6,-3,7,-3|near-after:sufficient
-1,-1,34,-2,-12,-6,-7,-5|near-after:sum
3,-3,-13,19,-6,-8,9,0|near-after:summit
0,0,0,0,10,0,-8,-1|near-after:supplementary
0,0,-1,0,1,0,-11,12|near-after:swell
-7,-2,-5,30,-4,-5,-13,6|near-after:table
-1,4,-2,-17,-1,-2,-3,21|near-after:taboo
-1,1,3,-4,-8,0,23,-14|near-after:take
-1,0,-5,-3,-3,5,-16,23|near-after:talk
-5,-3,-7,19,-6,-4,-1,7|near-after:target
0,0,6,-1,0,0,-12,8|near-after:tariff
-6,0,-4,-3,-7,20,-7,6|near-after:taxes
7,1,18,2,15,-9,-11,-23|near-after:tell
0,0,11,0,0,0,1,-10|near-after:termed
0,0,8,-1,-1,0,-3,-3|near-after:testify
-6,-1,4,-3,9,26,-6,-24|near-after:than
-8,-12,13,-2,25,-33,14,3|near-after:that
72,-22,-2,-31,0,3,-13,-7|near-after:the
0,-3,-22,10,-2,2,21,-7|near-after:the military
24,13,20,-3,-10,-10,-24,-9|near-after:their
-2,0,1,-1,12,-4,-21,15|near-after:them
-1,0,24,-4,-3,-2,3,-17|near-after:there
0,-1,-7,-1,13,-5,-2,3|near-after:thereabouts
0,0,-1,0,-14,0,14,2|near-after:thereafter
-1,1,3,1,12,-4,1,-13|near-after:they
-3,8,0,-6,-3,-1,10,-4|near-after:thing
0,9,-6,-1,-1,0,-1,0|near-after:think
-1,0,-2,-2,4,14,-10,-3|near-after:third
-4,-2,-20,21,13,-4,-2,-2|near-after:this
0,-3,-4,-1,1,-1,1,8|near-after:though
-2,-3,-1,-1,-9,-2,18,0|near-after:three
-1,-3,9,-1,6,-1,-3,-7|near-after:threshold
0,4,2,-2,-33,-1,32,-1|near-after:through
-2,1,-8,3,16,-1,-7,-3|near-after:time
-3,-3,-3,-3,6,17,-2,-9|near-after:times
-16,-7,0,-4,26,4,0,-3|near-after:to
0,0,-5,-8,-2,-3,8,11|near-after:too
-2,1,-10,-5,0,19,0,-4|near-after:tout
0,0,-2,-1,-3,0,-4,10|near-after:trade
-2,6,-1,-7,-21,51,-10,-16|near-after:trillion
-3,0,-7,0,-2,0,14,-1|near-after:turn
0,-2,-2,-2,15,6,-2,-11|near-after:two
-2,24,-4,6,9,-10,-17,-6|near-after:under
0,0,0,18,0,0,-4,-13|near-after:unrealistic
-1,0,-2,40,-2,-2,-26,-6|near-after:unreasonable
21,0,-8,-6,8,-1,-5,-9|near-after:until
-6,-9,-5,13,-10,4,-6,20|near-after:up
-4,0,-4,12,-4,-4,10,-7|near-after:us
0,-1,-5,-3,-1,-1,3,8|near-after:vote
-1,-1,-1,-1,-3,9,-12,10|near-after:voters
-1,0,-2,0,-4,0,9,-2|near-after:wales
-1,-1,7,-9,10,-7,0,2|near-after:want
0,-2,-1,-1,15,-2,-7,-2|near-after:war
-2,-1,-10,-5,14,19,-8,-8|near-after:warn
-15,15,11,38,8,-41,11,-28|near-after:was
3,-1,13,3,14,-7,-22,-4|near-after:way
-3,-2,-3,-3,-20,2,5,24|near-after:we
0,0,-1,0,-5,0,14,-8|near-after:weeks
-3,0,4,0,3,0,7,-10|near-after:welcomed
2,8,-4,0,9,-6,-22,12|near-after:well
-1,0,6,-2,-4,-5,-4,9|near-after:were
7,-5,28,-6,-6,-6,-17,6|near-after:what
12,-4,11,-10,-7,-5,5,-2|near-after:when
-2,-1,2,-6,8,-4,-10,14|near-after:where
27,20,-5,-25,5,-12,-12,1|near-after:which
-2,-4,0,1,15,-6,-10,7|near-after:while
-3,-2,12,-11,27,-6,-12,-6|near-after:who
-2,4,-18,-10,-1,9,24,-6|near-after:will
-9,-2,22,-3,1,-15,-1,7|near-after:with
-2,-3,-10,-8,-25,-5,-2,56|near-after:within
-2,14,-9,-4,6,-5,-5,5|near-after:without
0,0,-1,-2,-6,14,-4,-1|near-after:won
0,9,-1,-1,-6,-9,-2,9|near-after:world
-1,-3,-2,-1,-2,10,1,-3|near-after:worth
-4,-10,-10,-29,-14,136,-57,-13|near-after:would
-2,-1,-1,-9,-1,-1,-9,25|near-after:write
14,0,-4,0,-3,-1,-2,-3|near-after:yardstick
-2,5,-21,-5,-6,5,45,-21|near-after:year
-4,10,-14,-12,3,-12,16,12|near-after:years
-2,1,-3,-5,-17,36,-5,-6|near-after:yen
0,-1,15,-10,0,-1,-2,-1|near-after:yes
-1,-5,-3,-2,4,17,-1,-9|near-after:¥
0,-1,-2,-2,0,8,-2,-1|near-after:€
3,-10,19,-22,-15,1,-1,25|near-before:\"
-5,8,-16,-19,14,3,34,-19|near-before:#
0,0,-2,-1,2,-2,-9,12|near-before:$
-14,-4,1,-3,-18,-6,30,15|near-before:'
0,0,-1,-9,0,12,-2,-1|near-before:'d
-2,0,-9,-4,-7,-1,24,-2|near-before:'ll
-34,18,-8,-32,23,-43,31,45|near-before:'s
2,-2,-2,0,9,-3,-3,-1|near-before:(
2,-2,-5,-4,5,-2,-3,9|near-before:)
-2,-1,-10,-1,-2,-2,23,-6|near-before:*
29,-5,12,-40,49,-5,-22,-16|near-before:,
-10,25,6,-21,-13,-20,15,17|near-before:-
-9,-2,-5,-5,-6,6,-23,43|near-before:.
-14,2,-3,-5,52,-9,-8,-15|near-before:0
-19,-23,27,-4,-12,15,12,4|near-before::
10,3,0,-14,17,-4,9,-19|near-before:;
-3,-2,25,-38,27,-8,33,-35|near-before:DATE
-47,9,54,0,10,13,2,-41|near-before:LAND
-19,1,0,25,-20,-14,32,-5|near-before:LEADER
-9,-10,-19,28,-23,-8,50,-8|near-before:NATO
-3,-1,-2,-19,-9,24,-27,37|near-before:OUTLET
-1,7,18,3,-11,-11,-6,1|near-before:PERSON
27,-23,107,-9,28,-27,-67,-37|near-before:USA
38,4,5,17,-63,-3,-26,28|near-before:a
0,0,0,-1,0,0,-10,11|near-before:abe
11,2,2,-10,13,-24,-13,19|near-before:about
-4,-14,-4,-1,-12,39,9,-14|near-before:above
-4,-1,18,-1,-4,-3,-2,-4|near-before:abrupt
-2,-2,26,2,-1,-3,-7,-12|near-before:accept
-1,-1,-2,-4,0,0,0,9|near-before:acknowledge
0,-3,-4,-1,3,8,4,-6|near-before:add
0,-2,0,-3,-5,21,-3,-8|near-before:additional
-2,0,16,-6,-3,-3,2,-4|near-before:administration
-2,-3,-19,-2,-5,3,16,11|near-before:adopt
0,0,-2,-2,-4,-2,-1,12|near-before:advice
-6,-1,-2,-5,-1,-2,-2,20|near-before:advocate
7,-3,20,-12,-5,-4,8,-10|near-before:after
0,0,0,-2,-1,-4,10,-4|near-before:afterward
11,-2,-15,0,8,7,-17,8|near-before:against
-3,-4,-10,4,-3,9,11,-4|near-before:agree
0,0,-2,-1,-4,0,10,-3|near-before:agreement
0,0,8,-1,-3,-1,-3,0|near-before:aides
-2,-3,-5,-10,-8,11,1,15|near-before:aim
14,0,5,-5,-5,1,-6,-4|near-before:all
-3,-1,0,4,-7,-2,8,2|near-before:alliance
12,0,-9,0,-1,0,-1,-1|near-before:alliances
11,-1,18,-5,6,-2,-29,2|near-before:allies
-5,-1,5,-2,18,-1,-7,-8|near-before:allies in asia
12,-2,0,-13,-5,-6,31,-17|near-before:ally
17,0,-8,-1,-1,-4,4,-6|near-before:alone
0,0,-2,-3,0,19,-8,-5|near-before:along
-5,-1,4,-6,29,-3,-15,-4|near-before:already
-1,0,11,-3,-3,-2,-10,9|near-before:also
-2,-2,-2,-1,-2,13,-4,0|near-before:alternative
0,-1,5,-11,6,-4,-4,9|near-before:am
0,0,15,-6,0,-1,-5,-2|near-before:ambassador
0,0,-5,-1,-1,-1,-2,10|near-before:ambition
-5,0,22,-1,-2,-1,-3,-11|near-before:america 's allies
4,0,-4,-5,-2,-1,17,-8|near-before:among
0,1,-1,12,5,-1,-15,-2|near-before:amount
12,-5,9,-13,-23,0,-2,22|near-before:an
-1,-1,0,-3,-4,-5,9,5|near-before:analysis
0,0,-3,-2,0,-9,4,11|near-before:analysts
14,-12,4,-7,11,-14,-21,25|near-before:and
-1,0,-4,-3,-1,0,-5,14|near-before:angus
-1,2,-13,-1,-1,-2,8,8|near-before:annual
20,1,-8,-5,0,-1,0,-6|near-before:answer
-4,-2,-5,8,-1,16,0,-13|near-before:any
-2,-1,0,11,-8,6,-3,-2|near-before:anything
0,0,0,19,-5,-1,-11,-3|near-before:anywhere
0,-1,4,-2,10,-2,-5,-4|near-before:approach
0,0,-1,0,19,-1,-12,-4|near-before:approve
-1,3,-8,-9,-11,-8,28,6|near-before:are
-1,0,4,-2,-3,-1,-7,9|near-before:argue
-2,-3,6,-7,-3,-2,-2,13|near-before:argue for
7,-4,0,-3,22,-2,-18,-2|near-before:armed forces
0,-3,-1,-1,1,-1,11,-5|near-before:army
-6,-24,1,-3,26,-7,-2,14|near-before:around
-1,-1,-1,-3,3,-1,10,-6|near-before:arrive
16,-2,-7,46,-5,-25,-3,-21|near-before:as
11,0,-7,-1,-1,-2,-1,2|near-before:asia
6,-1,11,-3,-2,-1,-3,-7|near-before:asian allies
-5,-1,12,0,0,0,-6,0|near-before:asian partners
-11,1,-19,49,-7,-13,-4,5|near-before:ask
-3,-2,8,8,-11,25,-12,-14|near-before:ask for
-1,0,-8,2,-1,-1,14,-6|near-before:assure
-16,-15,44,-31,51,-7,5,-29|near-before:at
-1,-3,-1,-1,-4,6,8,-5|near-before:average
-1,9,3,4,1,-6,-5,-5|near-before:away
-3,-17,0,-2,-4,-9,4,30|near-before:back
0,0,-3,0,15,-2,-1,-9|near-before:bank
-4,-1,-7,-1,-4,0,18,1|near-before:bar
-1,3,-3,-1,-29,-8,15,23|near-before:be
0,0,-22,0,23,0,0,0|near-before:bear
0,-1,-3,-3,-4,3,9,-1|near-before:because
-5,4,22,3,13,4,-11,-30|near-before:been
-3,-1,-9,8,5,-3,-23,27|near-before:before
4,-1,-6,2,0,-8,3,7|near-before:begun
0,4,11,-5,8,-1,-10,-6|near-before:behind
-1,11,10,-11,5,-2,-11,-1|near-before:being
0,0,3,-4,-1,-3,-16,21|near-before:believe
-2,7,-11,-3,32,-4,-6,-12|near-before:below
-4,0,-1,-1,-3,-1,13,-3|near-before:benchmark
0,0,19,-8,0,-1,-10,0|near-before:better
-2,-1,-12,-2,0,4,-1,14|near-before:between
-1,1,8,20,-11,-7,-26,17|near-before:beyond
0,0,0,0,8,0,-8,0|near-before:biggest
-2,-1,-13,-3,17,-2,-5,10|near-before:bill
0,0,-2,-1,8,-1,-8,5|near-before:billion
0,1,-2,6,-7,-2,8,-2|near-before:bind
-1,0,-5,-1,-3,-1,12,0|near-before:board
0,0,14,4,-4,-2,-7,-5|near-before:boost
0,0,-3,-2,-2,-2,11,-1|near-before:borrow
-1,0,16,-1,0,-6,-1,-8|near-before:bow
-1,0,23,-9,-12,0,0,-1|near-before:bracing
0,5,-2,-4,33,-1,-27,-4|near-before:break
8,0,-1,-1,0,-1,-4,-2|near-before:briefing
-1,-8,-11,0,-5,-6,14,17|near-before:bring
-1,-1,20,-2,-1,-3,-5,-6|near-before:bristles
0,0,-3,9,0,0,-4,0|near-before:brush aside
-1,0,16,-6,0,-1,-7,-1|near-before:brush off
-9,-6,14,-15,86,-4,-37,-29|near-before:budget
-1,-1,-6,15,-1,-1,-2,-2|near-before:buildup
-2,0,-1,-1,-1,-1,13,-7|near-before:bundles
0,0,-1,0,11,-1,-7,-1|near-before:burden
-4,6,-10,-4,2,-9,18,2|near-before:but
17,14,24,-24,-1,6,-29,-6|near-before:by
-3,33,7,4,-7,-11,10,-33|near-before:cabinet
21,0,5,3,2,-11,-1,-20|near-before:call
-5,-1,1,1,-9,-4,-1,18|near-before:call for
-1,-1,17,-4,-2,-1,-13,5|near-before:call on
0,0,18,-3,1,0,-10,-5|near-before:came
0,0,-2,-1,-1,-1,-5,12|near-before:campaign
-3,-2,-12,-3,9,-7,21,-3|near-before:can
-1,0,-3,-1,-10,-2,-3,20|near-before:candidate
-7,-1,-7,33,-6,18,-20,-11|near-before:cannot
0,15,-1,3,-12,-3,0,-1|near-before:cap
0,0,0,0,13,0,-11,-1|near-before:capabilities
0,0,-1,-1,-9,0,13,-2|near-before:capability
0,0,0,8,-1,-1,-4,-1|near-before:capacity
-1,-1,-2,5,9,-1,-1,-9|near-before:carry
-1,0,-13,13,0,-1,-8,10|near-before:case
0,-1,-2,0,-2,-2,-3,10|near-before:cautious
-1,31,-3,-2,-12,-4,-7,-3|near-before:ceiling
0,12,-6,-1,-1,-1,-1,-1|near-before:century
-2,-1,-3,-3,-10,-1,-7,27|near-before:chancellor
-4,-1,18,-1,-4,-3,-1,-4|near-before:change
-1,-2,-1,-13,-4,21,4,-4|near-before:charge
0,0,-3,-8,-2,-1,-5,20|near-before:chief
0,0,-1,-9,0,0,11,-1|near-before:choice
-1,0,-9,0,0,-1,9,2|near-before:cite
0,0,-10,-2,0,-1,-2,15|near-before:clamor
-1,-2,8,-5,-7,1,-13,18|near-before:clear
-1,-2,-18,-4,2,-8,13,17|near-before:climb
-2,-10,-10,-1,16,-1,7,1|near-before:close
0,0,8,-1,-1,0,-1,-4|near-before:closer
-1,0,-1,-17,0,-1,0,20|near-before:co
-1,-1,-7,-3,-2,2,-18,30|near-before:coalition
0,0,-1,0,12,-1,-7,-2|near-before:coast guard
-2,0,-3,-1,-2,0,-1,9|near-before:colonel
-2,0,2,0,-4,-1,8,-3|near-before:combined
0,-2,12,-2,5,-1,-4,-7|near-before:come
2,1,3,-5,14,-3,-15,2|near-before:come to
0,0,11,-7,0,0,-2,-1|near-before:come up with
0,-1,3,-2,-1,-3,12,-7|near-before:comes
-1,-2,8,15,3,-6,-7,-10|near-before:commit
-1,-1,-5,-1,-20,-1,32,-4|near-before:commitment
0,0,0,0,-14,0,15,-1|near-before:commitments
0,0,-5,-1,-7,-2,-9,23|near-before:committee
-2,-1,1,-1,10,-1,3,-9|near-before:concede
8,0,-1,-1,-1,-1,4,-8|near-before:condition
0,0,0,0,0,0,-15,15|near-before:conservatives
-1,9,-21,14,-12,-2,-24,37|near-before:consider
0,-1,-1,-5,10,-1,-15,13|near-before:constitution
-2,0,-1,-1,-2,-1,9,-2|near-before:constitutional
-1,11,0,-5,0,-2,-1,-3|near-before:constitutional democratic party
0,-2,0,-4,-1,0,-1,9|near-before:contain
0,0,-1,0,-6,0,10,-2|near-before:contrast
0,0,13,-4,-1,-2,-4,-3|near-before:convey
0,0,17,-2,-1,-2,-9,-3|near-before:convince
-1,0,-3,0,-4,1,-2,9|near-before:core
-1,0,-5,0,-2,0,16,-7|near-before:core defence
-1,-1,1,-2,14,4,-12,-2|near-before:cost
-1,-5,-17,5,-13,5,-1,27|near-before:could
0,0,0,11,11,0,-18,-2|near-before:count
-1,0,-6,-1,0,-1,14,-6|near-before:counterparts
4,0,-1,0,6,0,-8,-1|near-before:countries
13,-14,15,27,0,-14,-32,4|near-before:country
0,0,8,0,-1,0,-8,2|near-before:credible
0,1,-1,-2,13,-1,0,-9|near-before:critics
0,0,0,0,9,0,-6,-1|near-before:crore
-1,-2,-4,-1,0,-2,22,-12|near-before:current
0,-1,-2,0,15,-1,-2,-8|near-before:currently
-2,-2,12,-14,-18,-3,26,1|near-before:date
0,17,-1,0,-8,-4,-1,-3|near-before:decades
0,3,-2,2,-12,-2,18,-7|near-before:decide
-2,1,4,17,-6,-4,2,-13|near-before:decision
0,0,0,-1,28,0,-26,-1|near-before:declare
0,0,-27,2,0,34,-3,-6|near-before:decline
-3,6,-29,-3,-3,2,18,13|near-before:defence
0,0,-2,2,-1,-2,14,-11|near-before:defence minister
0,0,0,0,10,-3,-14,7|near-before:defence secretary
-4,32,-33,-3,10,-6,7,-3|near-before:defence spending
-2,12,-1,23,30,-22,-8,-31|near-before:defense
-1,2,-7,20,0,-4,-6,-4|near-before:defense minister
-1,-1,-10,9,-3,-2,-3,11|near-before:defense ministry
-7,-10,-3,13,27,-4,-24,8|near-before:defense spending
-2,-1,26,12,1,-8,-4,-24|near-before:demand
0,-4,-15,28,0,-5,-1,-2|near-before:deny
-3,0,24,-8,0,-2,-4,-7|near-before:department
6,0,-4,-2,-3,-4,8,-2|near-before:describe
0,0,0,0,-6,0,9,-3|near-before:designed
-6,-6,15,0,10,2,-9,-5|near-before:devote
17,-1,-19,10,1,-9,13,-12|near-before:did
0,0,6,-3,-14,12,-1,0|near-before:differently
0,0,0,0,-4,0,-9,13|near-before:direction
-1,-1,-13,4,0,-4,0,14|near-before:discuss
0,0,-2,1,-4,-1,-3,8|near-before:discussion
-2,-1,14,0,-3,0,-1,-7|near-before:distance
-3,1,-3,8,12,-4,-7,-3|near-before:do
-3,-1,2,-2,-2,-1,-9,17|near-before:document
-1,-3,-4,16,-2,-6,-18,18|near-before:does
-4,0,20,-5,-2,-1,-7,-1|near-before:doing
-1,9,14,-7,-7,-7,6,-7|near-before:done
0,0,-12,-4,-11,-2,15,15|near-before:double
-1,-1,-1,-11,-7,-2,13,10|near-before:doubt
-1,-1,-1,-2,0,15,-1,-9|near-before:doubts
0,4,9,0,-2,-1,-8,-1|near-before:down
-1,-1,-2,-3,8,-6,0,6|near-before:draft
0,0,-3,1,-4,-4,-3,13|near-before:drawn
0,2,8,-2,9,-3,-14,0|near-before:drop
-1,0,-5,-1,-17,0,17,7|near-before:due
-3,-6,6,-7,-16,45,-7,-13|near-before:each
-4,-3,20,-12,-1,-2,8,-7|near-before:earlier
0,0,-4,0,-14,15,-2,6|near-before:economy
-2,-1,9,-4,-4,-6,23,-15|near-before:editorial
0,1,8,-2,-1,0,-4,-1|near-before:effect
0,-2,-1,0,8,-1,-3,-1|near-before:effort
-1,-2,-1,3,-9,-1,-25,36|near-before:election
0,0,8,1,-8,0,0,0|near-before:embassy
0,0,8,0,0,0,-6,-1|near-before:encourage
-1,0,18,-1,-21,-4,1,8|near-before:end
0,0,6,-4,15,-1,-9,-6|near-before:enough
0,0,-1,-2,0,0,13,-9|near-before:enshrine
0,0,9,0,0,0,0,-8|near-before:envoy
-1,-1,-4,3,22,-3,-12,-4|near-before:equal
0,-1,-1,0,39,-1,-31,-3|near-before:equivalent
0,-5,-1,0,10,-1,0,-2|near-before:era
0,-1,-3,-3,-8,6,-8,17|near-before:estimate
6,-1,-2,-4,0,-2,9,-5|near-before:europe
-11,7,5,4,-3,2,21,-25|near-before:even
-1,-1,-1,8,-3,-2,9,-10|near-before:ever
-2,-6,-2,-12,-26,53,7,-11|near-before:every
7,9,-1,-3,-1,-4,8,-15|near-before:everyone
-1,7,1,-19,-3,14,11,-9|near-before:exceed
0,-3,-1,-3,-3,15,-3,-2|near-before:exempt
0,-3,13,-1,-1,0,0,-8|near-before:exhort
0,0,0,0,-7,0,12,-4|near-before:existing
-3,6,15,-13,38,-3,-24,-16|near-before:expect
0,16,-4,-5,-1,6,-6,-6|near-before:expenditure
0,-1,-3,-1,6,-2,-25,27|near-before:experts
-2,-1,-4,-2,30,14,-27,-9|near-before:extra
0,0,3,-1,0,0,10,-11|near-before:eye
0,0,-9,-2,17,-1,-4,-1|near-before:facing
0,0,-1,-3,0,0,-11,16|near-before:faction
-1,-1,3,-2,2,-1,8,-8|near-before:fall
14,-2,-10,12,-13,-2,12,-11|near-before:far
-1,-1,13,-10,-2,16,-6,-10|near-before:favor
0,0,-4,-2,0,-2,14,-6|near-before:favour
15,0,-6,-2,0,-1,-3,-3|near-before:fear
12,0,-8,0,0,0,0,-3|near-before:few
20,-4,-1,-1,-4,-2,-10,3|near-before:fight
-6,-4,-5,7,34,-7,-19,-1|near-before:figure
0,-1,15,-14,-7,-2,12,-4|near-before:find
0,0,-1,-1,-3,-1,8,-2|near-before:find the money for
-1,0,-13,-8,-20,-2,51,-6|near-before:first
0,-2,-1,-1,-6,-2,19,-6|near-before:five
-1,-1,10,5,-1,-1,-6,-4|near-before:fix
0,0,-1,-3,-4,-4,-8,20|near-before:floor
-3,0,1,-16,-1,-2,32,-10|near-before:follow
5,4,31,-6,-9,7,-5,-28|near-before:for
0,0,-3,-1,-5,0,2,8|near-before:force
0,-2,0,0,11,0,-7,-2|near-before:foresee
-1,-1,-9,-4,-1,-2,-8,25|near-before:former
-1,0,-3,22,-6,-1,-9,-2|near-before:frees
19,0,-7,-1,-3,-5,-5,2|near-before:friends
9,-13,21,-11,30,-36,3,-2|near-before:from
-1,-1,9,-2,-8,0,3,-1|near-before:fulfill
-1,-4,0,-4,-14,-3,20,6|near-before:further
-8,-10,-13,-13,29,-7,3,18|near-before:gdp
-4,-1,2,7,0,-4,-21,22|near-before:general
-4,-6,15,5,-8,13,-4,-10|near-before:get
-2,-4,-11,5,-1,11,5,-4|near-before:give
-1,-1,-1,-4,8,-2,-16,17|near-before:glad
39,-1,-15,-3,-2,-2,-11,-4|near-before:global
7,16,10,4,-23,11,-18,-8|near-before:go
-9,-4,-20,13,-36,-6,32,30|near-before:goal
-12,21,-16,-17,-31,-4,51,8|near-before:government
-6,20,-5,-2,-19,-8,30,-10|near-before:governments
-1,0,-8,-1,-9,-3,-7,30|near-before:greens
-1,5,-4,-2,16,-1,-7,-6|near-before:gross domestic product
-1,0,-2,0,12,-2,-6,-1|near-before:guess
-3,0,-7,0,-6,0,18,-1|near-before:guideline
-16,-14,36,48,-10,44,-41,-47|near-before:had
7,0,-10,-1,8,-2,4,-5|near-before:hague
0,12,-6,-1,-1,-1,-1,-1|near-before:half
-1,-1,9,-2,-4,-1,5,-5|near-before:hard
-18,20,-10,6,25,-37,-5,19|near-before:has
-13,-16,47,-3,-5,0,-31,21|near-before:have
-5,9,-32,7,-2,-2,17,9|near-before:having
-7,-13,31,0,-10,39,-7,-31|near-before:he
0,0,-3,-1,-2,-1,9,-1|near-before:head
0,0,0,-8,-1,0,10,-1|near-before:headway
0,-2,-15,19,-7,-5,12,-2|near-before:her
0,-2,-2,-2,5,-1,-13,15|near-before:high
-1,0,1,-2,9,-1,-6,0|near-before:higher
0,0,-2,0,-7,0,-2,12|near-before:hike
-2,11,-8,-3,-1,-3,-2,8|near-before:him
-6,-1,-9,-1,-1,-2,-3,23|near-before:himself
-6,-3,23,-7,2,-7,-3,2|near-before:his
0,-1,-6,-3,15,12,-9,-8|near-before:hit
3,-1,2,7,4,-3,-1,-10|near-before:hold
0,13,0,0,-9,-1,2,-4|near-before:hold the line at
9,0,-4,-2,0,0,0,-1|near-before:hold up
-1,0,19,-2,-6,-3,27,-34|near-before:hope
-1,-2,11,-1,2,-1,-3,-5|near-before:hosts
-3,-4,3,-11,0,6,-8,17|near-before:house
0,-3,-1,-1,14,-2,-5,-2|near-before:hover
-3,0,-2,-2,-4,-7,17,1|near-before:however
-4,-3,-20,18,9,-14,-29,43|near-before:i
0,0,-3,2,-1,0,-5,9|near-before:idea
-7,-6,-22,-26,9,54,10,-11|near-before:if
17,4,30,-1,-25,-31,-10,16|near-before:in
8,0,-4,-1,-6,-1,4,0|near-before:including
0,0,8,-1,-1,0,-3,-2|near-before:incoming
-1,-2,-4,-1,-10,16,-6,7|near-before:increase
0,9,0,-4,0,-4,0,0|near-before:informal
-1,0,10,-4,0,0,0,-4|near-before:informally
0,-2,11,-2,0,-1,1,-7|near-before:insist
-1,0,-2,-1,-1,0,-7,13|near-before:instead
-1,-1,-3,-2,1,-1,10,-3|near-before:instead of
0,0,-2,-1,-3,-2,-1,9|near-before:institute
0,-4,-2,26,-13,-4,1,-3|near-before:intention
13,0,0,0,-3,0,-5,-4|near-before:international
1,0,-3,-1,-4,-1,-7,15|near-before:into
0,0,2,-5,-4,0,9,-1|near-before:invest
0,0,-4,-1,15,-2,-1,-8|near-before:investment
1,1,-14,-36,-1,-1,9,40|near-before:is
26,-11,27,13,-14,-10,0,-31|near-before:it
15,-4,-9,-1,-1,-2,-4,7|near-before:items
6,-6,7,-5,28,-29,38,-37|near-before:its
-5,-1,-16,2,8,-2,20,-6|near-before:itself
-2,-4,0,8,-1,-1,-1,0|near-before:japanese communist party
0,0,1,5,0,-1,-27,23|near-before:jr
-1,0,-6,16,0,8,0,-17|near-before:jump
-1,-9,2,-2,37,13,-13,-28|near-before:just
-3,3,13,-15,15,-8,16,-22|near-before:keep
0,0,0,0,-10,0,13,-2|near-before:kingdom
0,0,8,0,0,0,-4,-4|near-before:know
-1,9,4,-1,-1,-2,-5,-3|near-before:knows
0,0,-1,1,0,-10,0,10|near-before:komeito
0,0,0,-1,-1,0,10,-8|near-before:labour
0,0,-4,0,9,0,-4,-1|near-before:lag
-2,-1,-2,-1,4,-5,9,-2|near-before:last
-1,-1,0,0,1,9,-6,-1|near-before:late
-1,-1,0,0,-3,-2,10,-3|near-before:latest
0,21,-3,-3,-32,-1,29,-11|near-before:law
-1,11,-4,-12,-2,-2,8,2|near-before:lawmaker
0,-1,4,-3,-4,-1,-8,13|near-before:lawmakers
-2,-2,-4,-1,16,-1,-1,-6|near-before:lay out
-1,-1,-12,-5,-5,-3,-15,41|near-before:ldp
-3,6,-3,-15,-14,-13,8,34|near-before:leader
-3,9,-5,-10,-1,-4,19,-4|near-before:leaders
0,0,-1,-1,27,-1,-19,-4|near-before:leads
-2,-3,9,-13,-11,-3,14,10|near-before:least
-1,-2,-5,9,0,-1,3,-4|near-before:leave
-1,0,2,8,7,-6,-3,-8|near-before:left
-1,-8,20,-10,12,-5,-21,13|near-before:less
-4,18,-7,6,3,-2,-12,0|near-before:let
0,15,0,0,-14,0,0,0|near-before:lets
0,0,-1,13,-6,0,-5,0|near-before:letter
-2,-1,5,-2,2,-2,12,-11|near-before:level
-1,0,-9,-1,-2,-1,7,6|near-before:liberal democratic party
-1,-2,1,3,-7,5,-11,13|near-before:lift
-1,-1,18,3,14,-4,-19,-11|near-before:like
0,0,23,-2,-4,-5,-10,-1|near-before:like to see
0,0,1,-2,12,0,-1,-10|near-before:likely
0,0,-15,-1,-1,-1,0,19|near-before:likewise
-1,28,-2,-2,-10,-4,-5,-4|near-before:limit
-2,-1,22,4,-5,-1,-5,-11|near-before:line
0,0,-1,-1,16,-1,-8,-5|near-before:list
-1,-6,-1,-1,30,9,-14,-15|near-before:little
0,3,-5,-13,12,10,-3,-5|near-before:live with
-1,3,13,-5,17,-6,-6,-15|near-before:long
0,4,2,-9,-3,7,-2,3|near-before:longer
0,0,-2,-2,0,-1,-8,13|near-before:look at
0,0,22,0,-1,0,-20,0|near-before:lot
0,-1,-30,28,7,5,0,-9|near-before:made
-1,-5,-1,-2,2,-1,9,-2|near-before:maintain
-2,9,4,0,-13,-2,8,-4|near-before:make
0,0,-4,-1,-1,-1,8,-2|near-before:make good on
0,0,0,-6,-1,0,8,0|near-before:making
0,0,15,0,12,0,-15,-11|near-before:manage
-1,9,-1,-1,-4,-4,7,-6|near-before:manifesto
-2,0,-3,-1,-2,0,-4,13|near-before:marine
-1,-1,-16,-3,16,3,6,-5|near-before:match
-2,4,-19,-4,-21,-7,-28,76|near-before:may
0,0,-15,20,-3,0,0,-1|near-before:me
-2,-4,16,-4,-9,-1,10,-5|near-before:mean
-1,0,-5,-2,0,0,-1,9|near-before:meanwhile
11,-1,-7,-1,8,-1,-7,-3|near-before:measured
-10,-2,17,0,-12,2,2,3|near-before:meet
-1,0,13,-3,3,-3,-5,-4|near-before:member
-2,-1,-17,-2,4,-5,11,13|near-before:members
2,-1,-8,19,-4,-5,-3,0|near-before:mention
0,0,-4,0,-7,0,-6,18|near-before:middle
0,0,0,0,-16,0,17,-1|near-before:midst
0,-1,-2,-13,4,-2,-6,20|near-before:might
0,8,0,0,-4,-4,0,0|near-before:miki
-4,-11,5,-12,1,28,-50,42|near-before:military
-1,-18,0,-2,13,-3,17,-6|near-before:military spending
-2,-1,-8,-2,-7,-3,20,3|near-before:minimum
-2,0,-12,1,-2,-2,-7,24|near-before:minister
0,5,1,3,-3,10,-6,-10|near-before:ministry
0,0,-1,-1,8,0,-5,-1|near-before:ministry of defence
0,0,0,0,-8,0,4,4|near-before:ministry of national defense
0,-1,11,-2,2,-3,-1,-7|near-before:missiles
-2,0,-9,-2,-1,0,17,-2|near-before:model
0,0,0,0,-6,0,11,-5|near-before:money
-4,-2,-11,-9,16,11,24,-26|near-before:more
0,7,-6,-5,-5,-1,-3,12|near-before:most
-3,-1,8,-3,2,2,9,-13|near-before:move
0,0,0,-1,-6,0,17,-10|near-before:mps
-1,0,18,-4,3,-2,-5,-9|near-before:mr
13,8,-3,12,-3,-7,-1,-19|near-before:much
-3,1,46,-16,0,-2,-32,6|near-before:must
-2,-1,-4,-2,9,-4,-21,24|near-before:my
4,-2,-30,51,1,-3,-14,-8|near-before:n't
-1,0,-8,5,-3,-2,24,-15|near-before:name
10,0,0,0,0,0,-9,0|near-before:namely
9,0,-6,-1,10,-2,-6,-3|near-before:national
-1,-11,5,18,7,-1,-13,-5|near-before:near
0,0,2,-1,9,-1,-4,-4|near-before:nearly
-4,-2,39,-9,7,-10,-30,8|near-before:need
0,-1,-1,-1,1,-2,-13,18|near-before:needed
15,-2,-7,-7,-36,-4,-6,48|near-before:needs
0,0,0,0,-14,0,15,0|near-before:neighboring
-2,-1,-8,31,2,-4,-6,-13|near-before:neither
-2,5,-47,87,3,-6,-39,-2|near-before:never
23,-3,-9,-31,1,-13,61,-29|near-before:new
0,-1,0,-1,-3,-1,11,-7|near-before:news
-2,-3,-9,-10,18,3,-10,14|near-before:next
-9,-7,-10,144,-34,-27,-27,-30|near-before:no
-2,-1,-26,49,-1,-3,-6,-11|near-before:nobody
0,-2,19,-2,-1,0,-4,-8|near-before:nominee
20,0,-3,0,-8,0,-8,0|near-before:norm
-8,28,-43,154,-29,-18,-46,-38|near-before:not
-2,-9,-28,-1,41,-2,6,-4|near-before:note
-3,4,1,4,-4,-5,-13,17|near-before:nothing
-2,-5,-6,18,32,-16,19,-39|near-before:now
-6,-4,12,9,-2,-6,6,-8|near-before:number
0,0,-12,0,-1,0,16,-3|near-before:oblige
10,30,0,23,-38,-3,-18,-5|near-before:of
-1,0,-20,6,-7,-3,-20,45|near-before:offer
-3,-3,0,23,2,-6,-5,-6|near-before:official
-9,-1,37,-13,1,-8,-2,-5|near-before:officially
15,-1,18,-11,-14,-4,0,-3|near-before:officials
4,5,7,-18,-6,-17,24,0|near-before:on
15,6,-5,-5,-3,-7,2,-4|near-before:once
14,-4,9,-14,-1,-4,-3,4|near-before:one
0,0,-1,0,-5,0,9,-2|near-before:ones
-2,-4,-10,-8,7,-4,22,-1|near-before:only
0,0,-4,-1,-4,-2,-10,21|near-before:open
-1,-4,-7,-3,-6,43,-12,-11|near-before:opened
-2,0,-10,32,-9,-13,-4,5|near-before:opposition
0,0,-1,15,0,-1,-12,-1|near-before:opposition leader
12,-7,-13,6,38,15,-36,-17|near-before:or
-1,-3,2,-2,-15,22,2,-5|near-before:order
-1,-1,10,-7,6,0,-6,-2|near-before:other
-2,-3,10,-17,-10,-2,-12,37|near-before:ought
6,-1,-25,7,1,-11,-2,24|near-before:our
-1,10,1,29,-9,1,-8,-22|near-before:out
0,-2,2,-2,13,-1,-10,0|near-before:outlay
-3,-19,-4,-11,67,9,-18,-20|near-before:outlays
13,1,-23,-8,18,-16,22,-7|near-before:over
-3,-4,1,-11,7,-6,8,8|near-before:own
-1,0,11,-4,-4,-1,0,-1|near-before:pacific
-1,-2,-6,-8,-2,-3,-14,36|near-before:panel
0,-4,-5,-2,-2,0,8,4|near-before:parliament
-1,0,-3,-1,27,-1,-20,-1|near-before:part
-1,2,-2,13,-1,-2,0,-8|near-before:parties
-3,-3,5,-2,-2,15,-6,-3|near-before:partners
-2,-5,-11,-12,-10,-3,5,38|near-before:party
0,0,4,0,-14,0,13,-2|near-before:passed
17,0,-7,-1,1,-3,-4,-2|near-before:passes
-1,-1,9,-4,16,-2,-6,-13|near-before:past
0,-1,7,-6,-25,-1,6,20|near-before:path
0,-1,20,-5,-2,-1,-5,-6|near-before:pay
0,0,-3,0,0,0,8,-4|near-before:peak
-4,0,5,-4,-6,-2,11,-1|near-before:people
-1,3,11,-5,-4,9,-4,-10|near-before:percentages
0,0,1,-1,0,-2,-9,11|near-before:phone
-1,-1,24,-4,-1,-4,-3,-11|near-before:pick
-1,0,-7,-2,-2,-4,0,16|near-before:picked
0,1,-1,0,-18,0,20,-1|near-before:place
-7,-5,-31,22,-23,4,19,21|near-before:plan
0,0,-5,-2,-2,0,-5,14|near-before:plead for
-2,-3,-9,-10,-10,-2,21,14|near-before:pledge
0,0,-1,-13,-2,-1,11,8|near-before:plumped
-1,1,-17,16,23,4,-14,-13|near-before:point
-1,0,8,17,7,-2,-14,-15|near-before:policy
-2,-1,-6,-6,22,-5,-3,2|near-before:poll
0,10,2,-3,0,0,18,-26|near-before:post
0,17,-4,0,-5,-3,-1,-3|near-before:postwar
0,0,-1,0,15,0,-18,4|near-before:predecessor
-2,0,12,-5,-1,-3,-8,7|near-before:preferred
-1,-1,-13,49,-3,-4,-6,-19|near-before:premier
-1,9,8,10,-1,-2,-8,-15|near-before:prepare
-2,-3,-5,-1,0,-2,24,-12|near-before:present
-3,-2,-17,-6,-13,-7,47,1|near-before:president
-2,-1,-3,14,-4,-4,-3,4|near-before:presidential
0,0,9,0,-8,0,-1,0|near-before:press for
0,0,16,2,-1,-1,-10,-5|near-before:pressure
-1,-1,15,-4,-1,2,-6,-3|near-before:price
12,4,-22,25,-9,-16,9,-2|near-before:prime minister
-1,0,-7,-1,-2,-1,14,-3|near-before:privately
0,0,0,0,-5,0,10,-3|near-before:process
0,5,-2,-4,-5,-1,-5,12|near-before:programme
-1,0,1,-6,-1,0,8,0|near-before:progress
-5,2,-9,23,-20,-7,4,11|near-before:promise
-1,-7,-2,-1,35,-1,-13,-10|near-before:proportion
0,-1,-4,-1,-4,-1,-20,30|near-before:proposals
-4,-2,-9,6,-6,-4,9,11|near-before:propose
12,0,-3,0,0,0,-9,0|near-before:publish
-3,-1,-12,-5,11,-3,36,-25|near-before:push
-7,9,-5,2,-1,18,-15,-1|near-before:put
-2,0,-8,-1,8,16,-9,-4|near-before:q
-3,-1,35,-7,-10,-6,2,-9|near-before:quote
0,-1,-1,-1,20,-2,-7,-8|near-before:race
-3,-8,7,13,-30,-12,23,10|near-before:raise
0,-2,-1,0,20,-1,-5,-11|near-before:range
0,-1,-3,-3,-7,-3,-3,20|near-before:rather
0,-1,-5,-1,13,0,-3,-2|near-before:rather than
-1,-11,-15,1,54,-7,-30,8|near-before:ratio
-5,-2,-2,-3,-2,8,-1,6|near-before:ratios
-3,-5,3,-10,8,-2,6,2|near-before:reach
0,0,1,-11,0,-1,-5,15|near-before:ready
0,0,4,0,0,0,-10,7|near-before:realistic
0,0,-9,16,0,-1,-4,-1|near-before:rebuff
0,0,3,-1,9,-1,-8,-2|near-before:recently
-2,-1,-9,-1,12,14,-9,-4|near-before:reckon
-1,0,0,-2,-3,-3,-5,15|near-before:recommend
0,0,-1,0,-5,0,11,-3|near-before:recommendations
0,-1,4,0,13,-1,-14,-1|near-before:record
0,-1,-5,-3,0,11,5,-7|near-before:refuse
18,-1,-13,-7,-1,-3,11,-4|near-before:regards
-1,-1,0,-3,-5,-2,-8,19|near-before:region
0,0,-2,7,-6,-1,16,-15|near-before:reiterate
0,0,-1,16,0,-1,-10,-3|near-before:reject
0,0,-1,0,-6,0,13,-5|near-before:related
0,10,-1,0,-10,-1,6,-3|near-before:remain
-1,0,0,-2,0,0,-8,11|near-before:repeat
0,0,19,0,-1,0,-15,-3|near-before:replace
-1,-2,16,-1,-1,-1,-4,-4|near-before:replaced
-1,-4,-1,21,-1,-2,-2,-9|near-before:reply
-5,-2,-2,15,7,2,-19,5|near-before:report
7,-2,-3,9,-3,-3,-3,-2|near-before:reporters
-5,-3,37,14,-5,5,-21,-22|near-before:request
0,0,-4,9,0,0,-3,-2|near-before:resist
-1,0,-8,-1,1,0,0,10|near-before:retired
0,-3,-5,0,0,-2,-2,13|near-before:return
0,-2,-1,-4,-4,-2,-17,29|near-before:review
-1,-2,2,0,-1,-4,-12,18|near-before:right
-1,-4,-2,1,-13,-11,21,8|near-before:rise
0,-12,7,-2,15,-1,-4,-2|near-before:road
20,9,-2,9,-3,-3,-10,-20|near-before:rule
-1,-1,-2,-1,-1,-7,-14,27|near-before:rule out
-1,-5,-4,-2,-10,-2,-10,33|near-before:ruling
0,1,1,-1,-3,-3,11,-6|near-before:run
0,0,-17,31,-5,-1,0,-8|near-before:rung
0,0,1,-1,9,-1,-1,-7|near-before:rush
-8,-2,21,5,5,-2,-10,-9|near-before:same
0,0,-1,-1,-2,-1,11,-5|near-before:satisfy
-17,5,-28,30,-36,23,4,20|near-before:say
0,0,-5,-1,-2,-4,-2,14|near-before:scenarios
0,0,0,8,0,0,-7,0|near-before:scoff
-1,-1,0,0,0,10,0,-8|near-before:scramble
-4,-1,23,5,-2,-2,-19,0|near-before:secretary
0,0,0,0,-8,0,11,-2|near-before:secure
-1,-1,-6,-7,-3,-5,12,11|near-before:security
15,-1,-6,-1,0,-2,-3,-2|near-before:security - related
0,0,0,0,16,-1,-10,-5|near-before:security spending
-2,-3,8,15,0,-7,-2,-8|near-before:see
-1,-1,2,14,-13,-2,-4,4|near-before:seek
-1,-1,-1,-1,8,0,-7,4|near-before:seen
0,0,18,-6,-4,0,2,-9|near-before:senators
-1,-1,-3,-7,-1,-2,10,4|near-before:senior
20,-1,-1,-3,-2,-6,-1,-6|near-before:serious
17,-4,-2,-18,4,-6,9,1|near-before:set
0,-3,8,-5,4,-1,-11,7|near-before:set aside
-1,0,13,-2,-1,0,-9,-1|near-before:set its sights on
-1,0,-7,-2,-7,-2,16,4|near-before:settle for
-2,-1,6,0,-5,-1,11,-8|near-before:settle on
0,-4,0,0,8,-1,-1,-1|near-before:shade
0,0,-7,-1,-1,0,-5,14|near-before:shadow
-2,-5,-4,-3,41,3,-27,-4|near-before:share
4,-3,-9,5,-3,-10,1,16|near-before:she
0,0,-1,0,0,0,-7,8|near-before:shoot for
-9,-13,52,-22,-30,7,-17,33|near-before:should
-2,-1,10,-3,28,-5,-16,-10|near-before:show
-1,11,0,-5,-1,-2,-1,-2|near-before:shunichi
1,-1,4,9,0,-3,-1,-9|near-before:side
0,-1,-4,-17,-1,11,15,-3|near-before:sign up
0,0,0,-4,-5,0,10,-1|near-before:silent
0,0,-3,-3,-4,0,-12,24|near-before:simulations
14,8,-6,-4,-10,-2,10,-11|near-before:since
0,-2,-3,0,14,-3,-4,-1|near-before:slightly
0,0,0,0,7,0,-9,3|near-before:slip
-10,-3,-5,23,-39,15,58,-38|near-before:so
-2,-2,4,-9,24,-5,-11,1|near-before:some
-1,0,11,3,-5,-1,-4,-3|near-before:speak
14,-1,-9,-2,-4,-2,6,-2|near-before:speak of
0,-1,-4,-6,-33,-3,72,-25|near-before:special
-3,6,12,-19,36,-7,-25,-1|near-before:spend
-7,0,4,-5,-3,-1,10,3|near-before:spokesman
-1,-1,9,-8,5,-7,-3,7|near-before:stand
56,-2,-30,-4,-3,-3,-3,-10|near-before:standard
-1,0,8,-1,20,-3,-16,-8|near-before:state
-1,14,-3,-6,-7,-6,7,1|near-before:stay
0,0,-1,0,-6,-1,9,-1|near-before:steady
0,9,0,-1,-5,-1,1,-3|near-before:stick to
-3,-2,20,-2,0,-1,-3,-8|near-before:still
0,0,-4,0,-1,-1,11,-4|near-before:stop
0,0,-7,13,-1,0,-4,-1|near-before:stop short
-1,0,0,-2,-1,-4,-3,11|near-before:strategic
25,-1,7,-3,-4,-2,-5,-18|near-before:strategy
-2,0,10,14,0,-1,-20,-2|near-before:stress
0,9,0,0,-11,-1,0,3|near-before:successive
-1,-3,-9,19,1,-3,-3,0|near-before:such
0,0,8,-4,-3,-1,-7,8|near-before:suggest
-1,-2,0,-1,8,4,-7,-2|near-before:sum
-2,-2,-17,0,-16,23,-7,22|near-before:summit
0,0,0,0,25,0,-21,-3|near-before:supplementary
-6,-2,-5,-3,-4,-6,32,-6|near-before:swallow
-1,0,-6,3,27,-2,-27,8|near-before:table
-4,-1,18,-1,-4,-3,-2,-4|near-before:tack
12,0,-10,-3,-13,1,14,-1|near-before:take
0,0,-5,-1,-4,-1,17,-5|near-before:take up
0,8,0,0,-4,-3,0,0|near-before:takeo
-3,-1,14,-1,-10,-3,-28,33|near-before:talk
0,0,-3,-2,0,-4,17,-8|near-before:talk about
-1,-1,8,11,0,-4,-1,-13|near-before:talk of
0,0,-13,-1,0,-1,6,9|near-before:tamaki
-1,-2,-4,9,-5,-1,-1,5|near-before:tamura
-5,-4,10,5,-33,-6,41,-9|near-before:target
0,0,18,-1,-13,0,-1,-1|near-before:tariffs
-1,0,-2,-2,-2,-2,-2,12|near-before:taylor
0,0,-12,16,0,0,-1,-3|near-before:team
-6,-5,6,13,-13,1,33,-30|near-before:tell
0,-2,-1,-1,-20,22,6,-4|near-before:terms
-4,-12,-16,-16,46,-15,27,-10|near-before:than
9,-4,-10,34,-33,-24,14,15|near-before:that
35,18,-35,-27,23,-34,27,-6|near-before:the
-2,0,-2,-8,-3,-3,-4,22|near-before:the allies
-1,-1,-3,-4,1,-2,1,9|near-before:the state
-4,9,0,-5,-2,3,-14,13|near-before:their
0,0,-4,0,11,0,-6,-1|near-before:theirs
-1,7,13,0,-10,-5,5,-10|near-before:then
-3,-1,-11,18,0,-11,-3,12|near-before:there
6,-6,48,-17,19,-5,-21,-24|near-before:they
0,0,-3,-2,7,-4,-12,15|near-before:think
-1,0,-12,-1,-1,-2,-2,20|near-before:think tank
0,1,0,-1,-9,1,11,-2|near-before:through
21,-3,0,-3,-1,0,-8,-5|near-before:thumb
0,0,-13,-1,0,0,-1,16|near-before:tie
18,10,11,-10,-14,-4,-22,11|near-before:time
0,0,-1,0,-6,-1,17,-9|near-before:timetable
-46,22,25,-15,-12,14,24,-12|near-before:to
9,-1,-12,-4,-2,20,-3,-8|near-before:too
0,-2,6,-4,10,-1,-3,-6|near-before:top
0,0,0,-1,-11,0,19,-6|near-before:total
-4,-1,20,-13,-26,-5,36,-7|near-before:toward
-2,-1,-13,-10,-1,0,29,-2|near-before:towards
0,0,0,-1,-1,-1,13,-8|near-before:track
0,0,-6,0,-1,0,-1,9|near-before:trade
0,0,0,3,15,0,-15,-2|near-before:treasury
-1,-1,-1,-1,0,-2,10,-4|near-before:treats
-1,-3,-2,0,35,2,-27,-3|near-before:trillion
0,0,-1,0,0,-9,0,10|near-before:triple
-1,-1,-6,10,3,5,-4,-6|near-before:true
0,0,-6,2,-1,-1,11,-4|near-before:two
-4,-2,10,-7,10,-11,-15,19|near-before:under
0,0,18,-2,-13,-1,-6,5|near-before:unless
8,31,-6,10,-2,-22,-19,0|near-before:up
19,-1,0,-1,-1,-1,-11,-5|near-before:upon
0,0,20,-3,0,-2,-10,-4|near-before:upped
0,0,0,0,-11,0,12,0|near-before:upwards
-4,-1,10,-6,-1,-2,-11,15|near-before:urge
-1,0,11,17,-3,-2,-7,-15|near-before:us
0,0,-1,0,-4,-1,-3,8|near-before:version
-2,-1,-3,-5,-10,-5,-18,44|near-before:view
-2,0,-10,-1,-1,-1,-2,18|near-before:voices
0,0,0,0,-5,0,-12,18|near-before:vote on
0,7,-1,-1,-10,0,7,-1|near-before:vow
-1,0,19,0,-5,0,-10,-3|near-before:wales
-5,-5,0,-11,-10,4,-9,36|near-before:want
-1,7,-6,-7,29,-9,11,-24|near-before:war
0,-1,3,-5,-1,10,-2,-4|near-before:warn
-6,-1,43,-2,-12,-25,43,-41|near-before:was
-2,-6,-3,-4,-12,43,4,-20|near-before:way
-3,-3,-12,11,13,-18,9,4|near-before:we
0,0,-28,-3,-5,-1,-3,41|near-before:weigh
-2,-4,-5,0,38,-2,-24,-1|near-before:well
-3,-2,-12,-4,-12,21,12,-1|near-before:were
0,-4,-8,-19,-7,14,28,-4|near-before:what
4,-1,-5,-17,8,-4,11,6|near-before:when
-6,-9,9,-6,-4,-4,-5,26|near-before:where
-5,-3,-58,-31,-5,94,5,4|near-before:whether
3,8,2,-16,-18,2,-2,21|near-before:which
-1,-1,14,-13,4,-2,3,-4|near-before:while
-5,0,21,-18,-4,9,7,-11|near-before:who
-4,-3,8,-5,-6,-3,23,-10|near-before:whose
-2,1,-2,-10,-2,-8,35,-12|near-before:why
-6,-15,-4,-12,-3,2,50,-12|near-before:will
0,0,-10,0,0,0,0,11|near-before:wing
0,0,8,-3,0,5,-1,-9|near-before:wish
-9,4,-10,-17,38,-12,10,-4|near-before:with
-1,55,-2,-6,-1,-3,-24,-18|near-before:within
-1,-2,-1,5,-1,-7,-17,24|near-before:without
0,0,-3,23,-1,-1,-11,-7|near-before:wo n't
0,0,0,0,15,0,-12,-2|near-before:won
0,0,-3,9,0,-4,-1,-1|near-before:word
0,-6,-3,-2,-2,-1,-5,19|near-before:wording
13,0,-4,-1,-1,-1,-5,-1|near-before:world
-1,6,-2,-4,0,13,-12,0|near-before:worth
-11,-1,36,-29,-47,29,-25,48|near-before:would
-2,-1,-10,10,10,-3,-1,-3|near-before:write
6,0,-8,-1,-3,-1,7,-1|near-before:yardstick
0,-8,-1,0,-17,-1,-3,30|near-before:yearly
-1,-2,-8,-18,5,-4,36,-7|near-before:years
-1,-3,-1,0,24,4,-21,-1|near-before:yen
19,6,-5,-7,-2,-7,-2,-2|near-before:yet
-8,-1,7,-9,-1,10,-2,3|near-before:you
0,0,0,0,14,0,-14,0|near-before:zloty
-4,-1,-21,-5,-9,-3,26,17|near-before:—
-9,1,-1,-9,-15,-17,30,21|nearest-led:far by by
-2,4,9,4,-3,-2,4,-14|nearest-led:far by for
0,0,-2,0,-3,-1,-2,9|nearest-led:far by from
-4,-6,-8,-4,26,2,-7,1|nearest-led:far by in
0,0,14,0,-9,0,-5,1|nearest-led:far by to
0,0,-3,-1,13,5,-9,-5|nearest-led:far by until
0,0,-1,0,-5,-1,12,-4|nearest-led:next by 3%
0,0,0,0,-15,0,5,10|nearest-led:next by defence
-1,-1,7,-4,21,-1,-7,-14|nearest-led:next by for
-1,-1,1,-9,-13,-3,36,-11|nearest-led:next by from
0,0,-3,0,16,-1,-3,-7|nearest-led:next by gdp
0,0,0,0,-8,0,8,0|nearest-led:next by gross domestic product
-1,1,0,-3,13,-2,-5,-3|nearest-led:next by in
0,0,0,0,-12,0,13,0|nearest-led:next by of
12,11,-5,3,-12,-2,-6,-2|nearest-led:now by ,
0,0,0,0,9,0,-8,0|nearest-led:now by 2%
0,0,-2,0,-6,0,14,-6|nearest-led:now by 3 percent
0,0,0,0,-9,0,9,0|nearest-led:now by 4.7%
-1,0,7,-3,-2,0,8,-7|nearest-led:now by already
0,0,0,0,-5,-2,10,-3|nearest-led:now by and
-1,-1,0,9,-1,-1,-3,-2|nearest-led:now by at
0,0,-4,-3,-3,0,2,8|nearest-led:now by before
0,0,-1,2,-5,-2,-13,19|nearest-led:now by dated
0,8,-2,0,-2,0,-3,-1|nearest-led:now by decided
-2,11,-7,-1,29,-2,-35,7|nearest-led:now by for
0,0,-9,-3,13,-1,4,-4|nearest-led:now by gdp
-2,-2,6,-12,-5,12,10,-8|nearest-led:now by hague
0,0,0,5,5,0,-8,-1|nearest-led:now by his
-6,2,17,-35,35,-8,2,-6|nearest-led:now by in
0,0,-1,3,3,0,-8,4|nearest-led:now by into
23,-3,-12,-2,-2,6,-9,-1|nearest-led:now by late
0,0,0,0,10,0,-7,-2|nearest-led:now by nothing
-1,-2,-4,14,-14,5,4,-2|nearest-led:now by of
-8,2,10,16,-8,14,15,-42|nearest-led:now by on
-2,-1,13,1,-9,-2,-8,7|nearest-led:now by reported
-1,0,-8,12,0,0,-1,-1|nearest-led:now by reporters
2,5,10,19,-20,-3,4,-17|nearest-led:now by said
-1,-1,-5,-1,-1,-1,-9,18|nearest-led:now by summit
0,0,-3,10,-1,-4,-1,-1|nearest-led:now by their
0,0,0,-12,0,0,13,0|nearest-led:now by threatened
0,0,-2,-1,-5,0,-1,10|nearest-led:now by to
-1,-1,19,12,-4,-1,-19,-5|nearest-led:now by washington
0,0,-21,-4,2,0,-2,26|nearest-led:now by washington post
0,0,-5,-1,-13,-1,21,-2|nearest-led:now by within
0,0,-1,0,10,-2,-5,-1|nearest-led:past by (
0,-1,-3,0,-10,16,0,-2|nearest-led:past by ,
0,0,0,0,15,0,-14,0|nearest-led:past by 2 percent
0,0,-3,-1,-4,-1,-7,15|nearest-led:past by 2.6 percent
0,0,13,0,0,-1,-5,-7|nearest-led:past by as
0,-1,0,0,-17,23,-3,-1|nearest-led:past by at
0,-3,-1,0,-13,-2,20,-1|nearest-led:past by by
-2,-2,-2,0,24,1,-16,-3|nearest-led:past by for
-1,-4,-1,0,-9,-1,23,-7|nearest-led:past by from
-1,-10,-9,0,2,10,19,-11|nearest-led:past by in
-2,9,-1,0,-9,-3,-5,11|nearest-led:past by its
10,2,-5,-2,13,-4,-23,9|nearest-led:past by of
-1,0,0,0,9,-2,-5,0|nearest-led:past by outlays
-1,20,-13,-2,25,-7,-12,-9|nearest-led:past by since
0,0,0,0,-27,0,27,0|nearest-led:past by time
0,-1,-2,0,-5,-1,23,-14|nearest-shape:far fine
-9,-4,6,-7,11,-8,11,0|nearest-shape:far half
-1,-2,-2,-2,-13,-4,17,6|nearest-shape:far tenth
-7,6,10,-10,21,-5,-29,13|nearest-shape:far whole
0,-1,-2,0,20,-1,-7,-9|nearest-shape:next fine
-1,-1,-2,-1,14,-2,-13,6|nearest-shape:next tenth
-2,-1,1,-16,-36,-5,67,-8|nearest-shape:next whole
-2,-2,-2,-1,21,-1,-13,0|nearest-shape:now fine
-5,14,-13,-3,-4,5,3,2|nearest-shape:now half
-2,-3,-2,-1,27,-11,-13,6|nearest-shape:now tenth
11,4,17,20,-39,-9,12,-16|nearest-shape:now whole
-1,-1,-1,0,15,-3,-6,-2|nearest-shape:past fine
3,-3,-8,-6,-15,35,-6,0|nearest-shape:past half
-2,-3,12,-2,14,-10,-11,3|nearest-shape:past tenth
3,24,-5,-2,-7,-7,9,-14|nearest-shape:past whole
-17,0,12,-19,13,-17,22,4|nearest:far
-4,-4,2,-19,4,-10,40,-9|nearest:next
2,13,0,16,3,-16,-11,-8|nearest:now
2,16,-3,-11,6,15,-13,-13|nearest:past
-2,-2,-5,-1,34,-4,-19,-1|no-date:fine
23,-29,18,24,-40,-9,-14,27|no-date:half
-12,3,-26,-21,40,23,17,-25|no-date:tenth
-10,-13,-4,17,-17,10,-18,34|no-date:whole
-3,63,-6,-11,-12,-12,-11,-8|noun-after-kind:cap
-1,0,13,6,-2,-5,-6,-4|noun-after-kind:demand
-9,-5,-9,23,-18,-6,38,-13|noun-after-kind:pledge
-3,60,-5,-11,-12,-11,-10,-8|noun-after-known:cap True
-1,0,16,-1,-2,-5,-5,-2|noun-after-known:demand True
-1,-1,-6,10,-9,-1,15,-6|noun-after-known:pledge False
-8,-4,-2,13,-9,-5,23,-7|noun-after-known:pledge True
0,8,0,-5,0,-1,-1,0|noun-after:cap
-1,19,-4,-2,-3,-3,-4,-2|noun-after:ceiling
-1,0,12,2,0,-5,-5,-3|noun-after:demand
-1,-1,8,-2,-3,-1,13,-12|noun-after:goal
-1,13,-1,-1,-3,-4,-2,-2|noun-after:limit
0,8,0,-2,-2,-2,-1,-1|noun-after:line
0,0,0,10,0,0,-8,-1|noun-after:plan
-3,0,-7,-1,-10,-1,24,-2|noun-after:pledge
-4,-2,-6,17,-4,-3,-5,7|noun-after:target
15,-3,-13,-5,-11,-2,26,-8|noun-before-kind:benchmark
-2,51,-2,-10,-14,-8,-7,-8|noun-before-kind:cap
-3,-1,6,17,-4,11,-11,-15|noun-before-kind:demand
-9,-6,-10,28,-23,-10,40,-11|noun-before-kind:pledge
-1,9,-6,2,-2,-7,-9,15|noun-before-kind:proposal
23,-2,-18,-4,-5,-1,12,-5|noun-before-known:benchmark False
-7,-1,5,-1,-6,-1,14,-3|noun-before-known:benchmark True
-1,30,-1,-2,-9,-5,-6,-5|noun-before-known:cap False
-1,21,-1,-8,-5,-3,-1,-3|noun-before-known:cap True
-2,-1,-15,26,-3,8,-5,-8|noun-before-known:demand False
-1,0,21,-9,-1,3,-5,-8|noun-before-known:demand True
-5,-4,8,-3,-9,-4,-3,20|noun-before-known:pledge False
-4,-2,-18,31,-14,-6,44,-31|noun-before-known:pledge True
-1,9,-6,3,-2,-6,-9,12|noun-before-known:proposal True
-4,-1,-2,0,-3,0,13,-3|noun-before:bar
-4,0,-1,-1,-2,-1,10,-2|noun-before:benchmark
-1,28,-1,-1,-11,-4,-6,-5|noun-before:ceiling
-4,-2,-12,11,-9,-5,17,6|noun-before:goal
-1,0,-3,0,-4,0,9,-1|noun-before:guideline
0,0,0,0,0,0,8,-7|noun-before:plan
-2,-1,-5,15,-1,-1,2,-8|noun-before:promise
-3,-1,-3,17,-3,8,-9,-6|noun-before:request
17,-1,-5,-3,0,-1,-5,-2|noun-before:standard
-2,-2,-1,11,-4,-2,14,-14|noun-before:target
0,0,0,0,-6,0,8,-1|noun-before:timetable
-10,-12,-32,28,6,-1,50,-30|opens:\"
1,-4,-5,-6,9,10,-12,8|opens:#
-2,-1,-10,-1,-2,-2,23,-6|opens:*
-1,-2,-7,-2,-15,-6,42,-9|opens:-
-1,-1,-2,10,-1,-6,6,-5|opens:0
-1,-3,8,-1,7,-1,-5,-5|opens:DATE
-2,16,6,8,-5,4,-18,-9|opens:EU
-31,10,-26,27,59,-60,83,-62|opens:LAND
-12,0,-22,-5,-31,28,80,-39|opens:LEADER
-7,-5,20,-26,-10,-14,2,40|opens:NATO
-1,-1,1,2,-1,-3,-6,8|opens:OUTLET
-1,-1,-13,-1,-1,-4,-9,30|opens:PERSON
40,-6,79,-48,-1,-21,-3,-40|opens:USA
17,-2,0,1,-1,-16,-31,32|opens:a
0,0,-1,-3,0,0,-16,21|opens:abe
-1,-2,17,0,0,-3,-15,5|opens:according
12,-1,1,-3,-1,-2,-2,-4|opens:among
-1,-2,15,0,-12,0,-16,15|opens:an
-2,0,-3,-4,26,-12,-4,0|opens:analysts
0,0,-1,-1,-3,-2,-2,9|opens:angus
-2,-2,15,-4,2,-4,-9,3|opens:as
-7,-3,10,13,-5,21,-13,-16|opens:ask
-1,0,-7,-2,-2,-4,0,16|opens:ask for
-8,-7,-6,6,20,31,-31,-5|opens:at
-1,-1,6,-5,-6,-1,-2,9|opens:before
0,0,14,0,-2,0,-4,-7|opens:behind
-3,19,-2,-9,-6,-12,-3,16|opens:but
-2,9,-5,-2,21,7,-4,-25|opens:by
-1,-2,-1,9,-4,15,-6,-10|opens:chancellor
0,0,-4,18,0,-1,-12,-1|opens:chief cabinet secretary
-1,0,6,-3,0,-1,16,-18|opens:cite
-1,11,4,-8,0,-2,-2,-3|opens:constitutional democratic party
0,0,0,0,-8,0,12,-3|opens:counting
0,4,-2,-2,13,-4,0,-7|opens:critics
0,9,-4,13,2,-2,-10,-8|opens:defence minister
0,16,-4,-3,-5,-2,6,-9|opens:defence spending
0,2,-3,-2,41,-1,-32,-6|opens:defense
-1,0,10,4,-1,-1,-14,4|opens:defense secretary
0,0,-5,0,-2,0,10,-3|opens:democratic party for the people
-1,0,8,-1,0,-1,-1,-4|opens:diplomats
-1,-1,-6,21,14,-3,-12,-13|opens:dr
-1,-4,-9,-1,12,-1,-1,4|opens:during
0,0,-1,-2,-2,-2,-13,19|opens:dutton
-2,-3,-5,-1,-25,29,12,-5|opens:each
0,0,-1,0,12,2,-1,-12|opens:economists
-2,-1,10,-4,-3,-3,18,-15|opens:editorial
0,0,0,0,-8,0,8,0|opens:eight
0,0,0,0,0,0,-15,16|opens:european members
-1,-1,10,-4,-4,-2,5,-4|opens:even
-1,0,-1,-5,-9,24,-3,-5|opens:every
0,0,-4,-1,-1,-1,-12,19|opens:experts
0,-1,-3,0,24,-3,-14,-4|opens:extra
0,-1,0,12,-1,0,-4,-6|opens:finance minister
0,0,-1,-1,-3,-1,8,-2|opens:find the money for
-7,-6,20,-10,17,8,-10,-11|opens:for
0,0,-8,10,0,0,-1,0|opens:foreign minister
-1,-1,-60,-15,-3,-2,-12,93|opens:former
-1,-1,-2,0,-4,-1,10,-1|opens:from
0,0,0,-5,10,3,-1,-7|opens:go
0,-1,-3,-3,-3,-1,-11,22|opens:government
-1,-2,-4,-1,-13,25,-3,-3|opens:had
0,0,-2,0,19,0,-14,-3|opens:having
-6,-6,34,-6,-7,-12,-12,15|opens:he
-5,-3,20,10,12,-4,-18,-11|opens:his
-1,-1,-3,-4,-1,-1,14,-4|opens:how
-1,-1,-4,-3,-7,-7,-5,28|opens:i
13,-4,3,-12,-11,8,10,-7|opens:if
-11,-7,-2,1,25,-19,-12,25|opens:in
0,1,4,-7,25,-7,-19,3|opens:it
-1,-1,-2,-7,-2,-3,14,1|opens:its
0,0,0,0,-1,0,12,-10|opens:kishida
-1,0,-2,27,0,-17,-1,-6|opens:komeito
0,-1,-1,-2,-5,-1,-8,17|opens:ldp
-1,-1,-1,-1,24,-1,-16,-2|opens:measured
-1,-1,-15,-1,11,-1,13,-5|opens:members
0,-11,0,0,12,-1,0,0|opens:military
-1,-1,-1,-1,15,-2,-15,5|opens:ministers
-4,7,11,-1,3,-2,-5,-9|opens:mr
-1,0,-2,-2,-1,-2,-2,11|opens:my
0,0,-1,0,15,0,-14,0|opens:national
0,0,-1,-2,-1,-4,10,-3|opens:national security adviser
0,0,-9,-3,-14,0,13,14|opens:neighboring
-1,-1,0,13,3,-3,-4,-6|opens:neither
0,0,1,-1,16,-1,-22,7|opens:next
-2,-3,19,7,2,-2,-8,-13|opens:no
0,0,-22,32,0,0,0,-9|opens:nobody
-2,0,5,15,1,0,-16,-2|opens:none
-1,0,0,14,-1,-3,-4,-5|opens:nothing
0,0,1,0,0,0,10,-10|opens:now
-1,0,28,-9,1,-7,-1,-11|opens:officially
0,-7,-3,-1,11,-2,-1,1|opens:officials
15,-1,2,0,-5,-3,6,-15|opens:on
13,-3,-2,-7,-1,-11,25,-14|opens:once
-2,-3,-4,-2,-27,0,4,33|opens:one
-1,1,-3,-3,-5,-2,0,12|opens:opposition
0,0,0,0,0,0,-19,20|opens:opposition leader
0,0,-2,-2,3,-3,-5,11|opens:our
0,-12,-3,-1,18,-3,4,-3|opens:outlays
0,-3,-1,0,0,-1,10,-4|opens:parliament
-1,0,-5,-6,-4,-2,-13,32|opens:people
0,0,0,0,8,0,-7,-1|opens:plan
0,24,-2,0,-20,-1,0,-1|opens:postwar
0,-1,-12,35,2,-3,-7,-12|opens:premier
-1,-2,-15,-1,-20,-1,41,0|opens:president
-2,-1,-1,10,-1,-3,0,-2|opens:presidential
0,0,5,-2,-1,11,-1,-10|opens:press
-4,-4,-13,61,-14,-6,19,-39|opens:prime minister
0,0,0,0,-13,14,0,0|opens:put
-2,0,4,-6,8,14,-9,-8|opens:q
0,0,0,-1,-2,-2,10,-4|opens:raise
-4,-1,-1,-3,-2,-2,-1,13|opens:ratios
0,0,-7,0,0,0,-1,9|opens:right
0,10,0,0,-9,0,0,0|opens:roughly
-1,-1,-4,-6,-1,-1,6,8|opens:sanseito
-1,0,15,5,2,-2,-14,-4|opens:secretary
-7,-2,-3,-2,-1,-3,-9,26|opens:sen
0,-1,-1,-2,0,0,11,-6|opens:senior
0,0,-1,-1,0,0,-7,9|opens:shadow
0,8,-3,10,-1,-1,-1,-12|opens:she
0,0,-2,-1,0,14,-1,-9|opens:should
16,1,-2,0,-4,-1,-9,-1|opens:since
-2,-1,-9,-14,-1,-6,-4,36|opens:some
0,-2,0,0,-6,-1,12,-2|opens:song
-3,0,-3,-4,-4,0,14,-1|opens:speak
0,-3,11,0,7,-3,-1,-11|opens:sponsors
0,10,0,0,-11,-1,0,2|opens:successive
0,0,0,0,2,0,6,-8|opens:sydney
-1,-3,22,-3,4,-3,-16,-1|opens:that
24,20,51,-37,-30,-4,15,-39|opens:the
0,0,0,0,-10,0,11,0|opens:the military
-1,-1,-8,14,0,-4,2,-2|opens:there
0,-1,-1,0,-11,2,6,7|opens:they
-1,-1,9,-3,0,25,-22,-6|opens:to
0,-3,-1,0,13,-1,-7,-2|opens:together
-1,0,2,8,0,0,1,-9|opens:tomoko
-2,-1,5,-8,-4,-6,-5,21|opens:two
-3,12,0,-2,-36,0,52,-23|opens:under
9,0,5,-3,-1,-1,-5,-4|opens:undersecretary
0,0,-2,-1,-1,0,8,-3|opens:visiting
0,-1,-13,-6,-2,-4,-11,37|opens:we
0,0,0,-1,0,11,-2,-7|opens:were
2,-1,-12,-8,-5,27,1,-4|opens:what
9,0,-5,-3,2,-1,-2,1|opens:when
0,-1,0,0,0,-1,-19,22|opens:where
0,0,-1,-1,-9,0,20,-8|opens:while
12,-1,-14,-3,-1,-4,22,-11|opens:with
0,-1,-1,-4,-7,-3,7,8|opens:without
19,-1,-9,6,5,-8,-16,4|opens:yet
-10,1,-24,-22,-15,40,19,11|question
-11,4,-18,-20,36,-10,9,9|quoted:False
-6,-19,13,6,7,3,-5,0|quoted:True
-3,-2,-20,-8,-10,-11,-4,58|range
9,3,-7,-27,29,-8,-3,5|ruled-by-kind:be
94,3,-55,-11,-37,-11,43,-26|ruled-by-kind:benchmark
-8,149,-21,-25,-28,-31,-11,-24|ruled-by-kind:cap
-30,-22,216,-36,-61,-58,-13,3|ruled-by-kind:demand
-12,-9,-18,132,-16,-30,-23,-24|ruled-by-kind:denial
-10,-2,-18,-18,120,-15,-29,-29|ruled-by-kind:level
-1,-17,57,-30,26,-62,35,-7|ruled-by-kind:move
-15,-1,-13,-28,-67,-61,202,-17|ruled-by-kind:pledge
-23,-5,29,-30,-34,-18,-50,132|ruled-by-kind:proposal
-3,-4,12,-34,14,-36,37,15|ruled-by-kind:spend
-2,-1,15,9,-1,-3,-6,-10|ruled-by:accept
-7,-2,-12,-6,21,-1,9,-3|ruled-by:adopt
-1,-1,15,-10,0,0,-1,-3|ruled-by:advocate
24,-2,-12,4,5,-4,-6,-8|ruled-by:agree
-2,-2,-2,-5,-6,-2,12,8|ruled-by:aim
0,0,-5,-1,-1,-1,-2,10|ruled-by:ambition
0,0,-1,-1,11,-1,-4,-4|ruled-by:approach
0,-1,-3,0,24,0,-18,-2|ruled-by:approve
-2,-3,6,-7,-3,-2,-2,13|ruled-by:argue for
-8,-2,47,-12,-23,-8,12,-7|ruled-by:ask
-3,-2,37,3,-1,-1,-23,-9|ruled-by:ask for
0,0,-1,-2,-6,-4,4,8|ruled-by:attain
0,0,-1,-1,0,0,-6,8|ruled-by:back
0,-1,-5,0,-1,0,-1,8|ruled-by:bandy about
-4,-1,-2,0,-3,0,13,-3|ruled-by:bar
9,3,-7,-27,29,-8,-3,5|ruled-by:be
6,-1,-6,-2,-3,-1,13,-5|ruled-by:benchmark
0,0,8,0,-3,-1,-2,-2|ruled-by:boost
-1,-2,-3,-2,10,-4,6,-5|ruled-by:bring
0,0,8,0,0,-1,0,-6|ruled-by:bring up
0,0,-5,12,0,0,-4,-1|ruled-by:brush aside
0,0,0,-1,0,0,-6,8|ruled-by:buildup
12,-2,-19,15,5,-2,-1,-9|ruled-by:call
-3,-1,1,-15,-9,-3,8,22|ruled-by:call for
-2,-1,13,-4,-6,-1,-14,15|ruled-by:call on
0,0,-17,-3,-1,0,-1,22|ruled-by:calls
0,0,-3,-1,-1,-1,-5,12|ruled-by:campaign
0,25,-1,-8,-12,-2,-1,-1|ruled-by:cap
0,0,0,0,16,0,-14,0|ruled-by:carry
0,0,-5,-2,0,-1,-2,10|ruled-by:case
-2,50,-4,-4,-15,-8,-10,-7|ruled-by:ceiling
-1,-1,-12,8,-1,-1,-6,14|ruled-by:clamor
0,0,-1,0,10,0,-7,-2|ruled-by:clear
-1,-2,6,8,-12,-2,16,-13|ruled-by:commit
-1,0,-8,-2,0,0,16,-3|ruled-by:commitment
-1,8,-13,15,-6,-2,-17,15|ruled-by:consider
0,-2,0,-4,-1,0,-1,9|ruled-by:contain
0,-1,0,0,-5,0,11,-4|ruled-by:decide
0,0,-3,-1,-1,-1,10,-3|ruled-by:decision
0,0,-2,-3,0,-2,9,-2|ruled-by:decline
-3,-2,51,-2,-10,-10,-8,-17|ruled-by:demand
0,-4,-20,36,-1,-6,-1,-3|ruled-by:deny
-3,-4,7,-6,22,-8,-19,10|ruled-by:devote
-1,-1,-10,19,0,-2,-6,2|ruled-by:discuss
-1,0,-2,10,-2,-2,4,-7|ruled-by:dismiss
-1,0,-5,15,-5,-2,4,-5|ruled-by:do
0,-1,-2,0,-9,-1,6,8|ruled-by:double
0,0,-4,0,11,0,-13,7|ruled-by:drop
0,0,8,0,0,0,-6,-1|ruled-by:encourage
0,0,10,0,-18,-3,22,-10|ruled-by:end
0,-1,-1,-4,5,-3,11,-6|ruled-by:exceed
0,-3,13,-1,-1,0,0,-8|ruled-by:exhort
-3,-1,-1,-10,21,-2,-4,0|ruled-by:expect
0,-1,-3,-2,-2,17,-6,-3|ruled-by:favor
0,-4,0,-1,-2,-1,-10,18|ruled-by:fight
0,0,21,-6,-1,0,-11,-2|ruled-by:find
0,0,-1,-1,-3,-1,8,-2|ruled-by:find the money for
-1,-1,10,-1,-1,-1,-6,2|ruled-by:fix
-1,0,9,-4,-2,-2,-3,4|ruled-by:float
0,0,-2,0,-4,0,11,-4|ruled-by:force
0,0,-1,0,10,0,-7,-2|ruled-by:foresee
-4,-8,-9,1,83,-7,-45,-11|ruled-by:from
-4,-6,-13,2,-4,0,20,5|ruled-by:get
-1,-4,-5,-4,5,17,-2,-6|ruled-by:give
-3,0,19,2,1,-24,-2,7|ruled-by:go
-4,-3,1,0,-13,-6,52,-29|ruled-by:goal
0,10,-3,0,-4,-1,1,-2|ruled-by:grow
-8,6,-6,-2,-18,-2,31,-3|ruled-by:guideline
0,0,-1,0,-13,0,14,0|ruled-by:head
0,0,-1,-1,12,0,-7,-3|ruled-by:hit
0,-3,-7,10,4,-3,3,-6|ruled-by:hold
0,13,0,0,-9,0,-3,0|ruled-by:hold the line at
-1,0,19,-2,-1,-2,19,-32|ruled-by:hope
0,0,-3,0,-1,0,-5,9|ruled-by:idea
-1,0,-3,-1,0,-3,-2,11|ruled-by:ideas
0,0,12,-2,-15,-2,16,-9|ruled-by:increase
0,-1,0,-2,-1,0,9,-4|ruled-by:instruct
0,0,0,0,-7,0,10,-2|ruled-by:intend
0,0,0,0,-8,0,8,0|ruled-by:invest
-2,5,-5,-7,12,-4,8,-7|ruled-by:keep
-2,-2,-4,-1,23,-1,-4,-9|ruled-by:lay out
-2,0,-6,0,2,-1,-8,16|ruled-by:leap
0,-1,0,1,15,-3,-8,-4|ruled-by:lift
-1,29,-2,-3,-8,-6,-4,-5|ruled-by:limit
0,8,0,-2,-2,-2,-1,-1|ruled-by:line
0,0,-3,-1,12,-3,-3,-2|ruled-by:live with
0,0,-2,-2,0,-1,-6,10|ruled-by:look at
0,0,8,0,12,0,-15,-4|ruled-by:manage
0,0,-11,0,12,0,3,-3|ruled-by:match
0,0,-1,0,-11,0,14,-1|ruled-by:mean
-1,-1,1,6,-9,-2,4,1|ruled-by:meet
-1,-1,3,-2,-6,-1,0,8|ruled-by:move
-1,0,-4,-2,0,-1,17,-9|ruled-by:name
12,0,-3,0,-1,-1,-7,-1|ruled-by:norm
0,0,-12,0,-2,0,21,-7|ruled-by:oblige
0,0,-11,-2,-1,0,-19,34|ruled-by:offer
-5,-1,-3,-4,-2,-4,-2,21|ruled-by:options
0,0,8,-4,-1,0,2,-4|ruled-by:path
10,-1,24,-9,-9,26,-21,-19|ruled-by:pay
0,0,0,0,-4,0,8,-3|ruled-by:peak
-2,-2,12,9,-3,-4,-14,5|ruled-by:plan
0,-1,-17,-2,-2,-1,-6,29|ruled-by:plead for
-4,-3,-16,-10,-14,-3,30,19|ruled-by:pledge
-1,9,8,10,-1,-2,-8,-15|ruled-by:prepare
-1,0,15,-1,-1,-2,2,-12|ruled-by:press
0,0,-13,0,15,0,-1,0|ruled-by:press for
0,0,20,-5,-1,0,-9,-5|ruled-by:pressure
0,0,-1,0,20,0,-18,-1|ruled-by:project
-5,3,-10,15,-16,-3,14,2|ruled-by:promise
-1,-2,-3,-5,7,-4,17,-9|ruled-by:propose
-1,-1,-3,-2,16,-1,-1,-7|ruled-by:push
-3,-4,-10,21,11,-11,3,-8|ruled-by:put
-1,-2,6,-6,-10,-9,24,0|ruled-by:raise
-1,-2,-4,2,-10,-3,9,8|ruled-by:reach
0,0,0,-11,0,0,-4,16|ruled-by:ready
-2,0,-8,-1,3,8,0,-1|ruled-by:reckon
0,-1,3,-2,-11,-3,-7,23|ruled-by:recommend
-1,0,-4,24,0,-1,-9,-7|ruled-by:refuse
0,0,-5,12,0,-1,-1,-4|ruled-by:reject
0,5,0,0,-8,-1,7,-2|ruled-by:remain
-3,0,36,-4,-4,-6,-11,-8|ruled-by:request
0,0,-4,9,0,0,-3,-2|ruled-by:resist
0,-1,7,-5,-7,-2,17,-11|ruled-by:rise
-1,-1,-2,-1,-1,-7,-14,27|ruled-by:rule out
0,0,-21,26,0,-2,0,-2|ruled-by:say
0,0,-2,6,-9,0,7,-2|ruled-by:secure
-2,-1,16,9,-11,-3,16,-24|ruled-by:seek
20,-4,-7,-4,13,-2,-28,12|ruled-by:set
0,-1,-1,-4,10,-1,-10,8|ruled-by:set aside
-1,0,13,-2,-1,0,-9,-1|ruled-by:set its sights on
-1,0,-7,-2,-7,-2,16,4|ruled-by:settle for
-2,-1,18,-7,-2,0,1,-6|ruled-by:settle on
0,0,-1,0,0,0,-7,8|ruled-by:shoot for
-1,-1,-7,4,-2,-1,10,-3|ruled-by:sign up
0,0,0,0,9,0,-8,0|ruled-by:slip
-1,0,10,-6,-3,-2,-3,4|ruled-by:sound out
2,2,7,-35,0,-21,34,12|ruled-by:spend
-1,-1,9,-5,2,-3,2,-3|ruled-by:stand
52,-1,-24,-6,-5,-6,1,-11|ruled-by:standard
-1,15,-2,-5,-12,-5,7,3|ruled-by:stay
0,9,0,-1,-5,-1,0,-2|ruled-by:stick to
0,0,0,0,-10,0,12,-2|ruled-by:stop
10,4,-3,-2,-6,-5,-10,12|ruled-by:take
0,0,-5,-1,-6,-1,19,-5|ruled-by:take up
0,0,-3,-2,0,-4,17,-8|ruled-by:talk about
-1,-1,12,6,0,-3,-4,-11|ruled-by:talk of
-5,-3,0,-1,-15,-3,48,-21|ruled-by:target
-1,7,15,-6,1,11,-12,-15|ruled-by:tell
-1,0,0,-1,11,-1,-5,-2|ruled-by:think
-1,-2,-7,-3,-1,-1,-1,15|ruled-by:tie
0,0,17,-2,-1,0,1,-14|ruled-by:time
0,0,0,0,-6,0,8,-1|ruled-by:timetable
0,-1,-3,-4,-1,-1,12,-3|ruled-by:top
-5,-1,25,-6,-3,-2,-14,5|ruled-by:urge
0,0,0,0,-5,0,-12,18|ruled-by:vote on
-7,-7,30,-14,-25,-12,17,18|ruled-by:want
-1,0,-4,-2,-5,-2,-2,16|ruled-by:weigh
-1,0,14,-3,0,-2,-1,-6|ruled-by:wish
-4,-1,0,-7,-1,-9,-12,33|ruled-by:write
32,0,-12,-1,-2,-1,-13,-3|ruled-by:yardstick
15,-16,131,-29,27,-26,-24,-79|said-by:foreign
24,2,-17,-64,23,12,10,9|said-by:nobody
-23,0,-35,-24,-7,7,-11,93|said-by:nongov
-32,-1,-84,104,-1,-1,28,-13|said-by:own
-5,-6,-12,-2,84,-10,-22,-26|shape:fine
10,-22,8,6,-43,22,-12,31|shape:half
-17,-6,-20,-27,81,-4,-3,-4|shape:tenth
-5,20,19,10,-78,-16,41,9|shape:whole
17,-1,-10,-3,-4,-1,3,-2|spender-governor:ALLIES be
11,0,-5,-1,0,-1,-3,-1|spender-governor:ALLIES benchmark
21,0,9,-6,4,-2,-21,-5|spender-governor:ALLIES demand
-2,-1,4,-1,17,-1,-9,-7|spender-governor:ALLIES move
23,-1,11,-5,-6,-7,-3,-11|spender-governor:ALLIES none
9,-1,-11,-6,0,-3,-11,23|spender-governor:ALLIES proposal
11,-1,23,-4,-3,-3,-7,-18|spender-governor:ALLIES spend
-1,-1,-2,-2,15,-1,-4,-5|spender-governor:CHN be
-1,9,-3,0,-10,12,-2,-4|spender-governor:EU move
-1,8,13,18,-15,-26,4,-1|spender-governor:JPN be
-2,25,-5,-7,-2,-6,-11,9|spender-governor:JPN cap
-28,-6,-27,33,2,0,-12,37|spender-governor:JPN demand
-1,1,-6,-4,-2,-5,7,10|spender-governor:JPN denial
-5,-10,5,5,24,14,-16,-16|spender-governor:JPN level
1,-2,33,-19,7,-4,-18,1|spender-governor:JPN move
5,9,-30,6,-20,25,21,-16|spender-governor:JPN none
-2,9,-1,6,6,-10,-26,19|spender-governor:JPN pledge
-6,-3,14,10,-16,20,9,-27|spender-governor:JPN proposal
11,-7,5,0,-9,25,-29,3|spender-governor:JPN spend
-9,-10,-7,5,24,14,-4,-12|spender-governor:LAND be
-2,2,1,2,0,-3,16,-15|spender-governor:LAND cap
-14,-5,6,-8,-8,-1,15,15|spender-governor:LAND demand
-1,-6,-6,22,-15,16,-3,-8|spender-governor:LAND denial
-2,15,-4,-11,0,-10,25,-13|spender-governor:LAND level
-8,-5,-28,12,-21,13,27,9|spender-governor:LAND move
1,-17,3,-14,40,5,-31,12|spender-governor:LAND none
-2,-1,1,16,-10,5,-10,1|spender-governor:LAND pledge
-5,-4,17,-19,12,-13,8,4|spender-governor:LAND proposal
-10,4,-15,10,-4,-23,26,12|spender-governor:LAND spend
-4,-1,2,-8,-25,15,16,4|spender-governor:NATO be
15,-1,12,-7,8,-3,1,-26|spender-governor:NATO demand
-1,-1,-4,-1,-17,-2,1,24|spender-governor:NATO level
4,-2,-5,-3,-11,-10,15,11|spender-governor:NATO move
-19,-4,18,-22,13,-12,31,-4|spender-governor:NATO none
11,-5,-1,-7,-3,-6,19,-9|spender-governor:NATO pledge
-3,-1,-12,11,-6,-4,-12,26|spender-governor:NATO proposal
-11,-1,22,-9,12,-4,13,-22|spender-governor:NATO spend
-6,0,9,-9,-7,-2,-6,21|spender-governor:USA be
0,0,15,0,1,0,-1,-14|spender-governor:USA demand
-4,-3,-11,-1,16,-2,12,-7|spender-governor:USA move
-3,-1,-6,10,12,-4,-4,-3|spender-governor:USA none
-6,-1,-33,-2,17,-2,2,25|spender-governor:USA spend
40,-1,2,-10,-3,-6,-15,-7|spender-shape:ALLIES half
56,-6,28,-22,7,-11,-31,-20|spender-shape:ALLIES whole
-3,3,-3,-5,18,-3,-7,-1|spender-shape:CHN half
-1,0,-2,0,13,-1,-3,-5|spender-shape:CHN tenth
0,-2,-6,0,8,-1,-4,6|spender-shape:CHN whole
-1,16,-2,-1,-10,17,-7,-11|spender-shape:EU half
-1,-1,10,-2,2,0,-7,-1|spender-shape:EU whole
-2,-3,-4,-1,30,-4,-9,-6|spender-shape:JPN fine
-15,-22,36,68,-57,29,-90,51|spender-shape:JPN half
-4,-6,-15,-6,58,10,-33,-4|spender-shape:JPN tenth
-7,55,-18,-15,-55,-2,61,-21|spender-shape:JPN whole
-2,-2,-6,-2,46,-4,-4,-25|spender-shape:LAND fine
1,-13,-15,-34,13,-6,69,-14|spender-shape:LAND half
-10,0,12,-20,-22,-11,43,7|spender-shape:LAND tenth
-39,-11,-22,70,-19,22,-38,38|spender-shape:LAND whole
0,0,-2,0,7,-1,-8,5|spender-shape:NATO fine
-1,-5,-16,-10,-21,-7,42,18|spender-shape:NATO half
-1,0,-2,0,9,0,-5,-1|spender-shape:NATO tenth
-5,-11,51,-24,-24,-17,47,-17|spender-shape:NATO whole
-10,0,6,-1,17,-2,-5,-5|spender-shape:USA half
-1,-1,-8,0,18,-1,-4,-2|spender-shape:USA tenth
-9,-4,-25,3,2,-7,15,25|spender-shape:USA whole
95,-7,29,-32,6,-17,-46,-27|spender:ALLIES
-3,0,-11,-5,39,-5,-14,-1|spender:CHN
-2,15,5,-4,-5,17,-15,-12|spender:EU
-28,25,0,46,-25,33,-72,21|spender:JPN
-51,-26,-33,15,19,1,70,6|spender:LAND
-7,-16,32,-35,-29,-26,76,5|spender:NATO
-20,-5,-28,2,38,-10,6,18|spender:USA
11,0,13,-11,14,-4,-8,-15|spenders
-25,11,-22,25,-13,-53,42,36|title
7,-15,-4,-25,46,5,11,-24|ungoverned
-1,0,-1,0,-27,37,-5,-3|value:0.1
0,0,0,0,9,-1,-6,-1|value:0.2
0,0,0,0,-13,14,0,0|value:0.3
-1,0,-1,-5,-1,15,0,-6|value:0.5
0,0,-3,0,11,-2,-2,-3|value:0.9
-28,189,-56,-60,21,92,-94,-64|value:1
-1,-2,-2,0,12,-1,-5,-1|value:1.004
0,0,-1,0,12,-1,-11,1|value:1.2
-2,-1,-4,0,18,-3,-11,2|value:1.3
0,-1,-3,0,24,-2,-16,-2|value:1.4
-3,10,-3,-14,37,9,-1,-36|value:1.5
0,0,0,0,16,0,-14,-1|value:1.58
0,0,-1,-1,10,-1,-4,-4|value:1.6
-2,-3,-8,-4,66,-15,-18,-16|value:1.8
0,0,-1,0,14,-4,-6,-2|value:1.9
-7,-9,91,67,-60,-17,-55,-10|value:1E+1
-6,-92,-123,-54,79,-38,229,5|value:2
-2,11,-19,-20,-60,-12,80,21|value:2.1
-1,-1,-2,-1,46,9,-29,-20|value:2.3
0,0,-1,0,-30,0,44,-13|value:2.33
-1,-2,-8,-1,-24,-4,54,-14|value:2.4
0,-1,-2,0,17,-2,-9,-3|value:2.42
0,0,0,0,8,0,-5,-1|value:2.45
1,-5,-51,-35,-8,-26,9,114|value:2.5
-1,-1,-5,-1,18,-3,4,-12|value:2.6
0,0,0,0,-2,-1,-8,11|value:2.7
-1,0,-5,0,19,-1,-20,7|value:2.8
-21,-45,61,-12,-60,-34,-17,128|value:3
0,0,0,-1,10,-1,-6,-1|value:3.1
0,0,-1,0,-3,-1,8,-3|value:3.3
0,0,-1,0,18,-1,-9,-7|value:3.32
-1,0,-11,0,24,-2,-8,-2|value:3.4
18,-27,89,63,-134,26,0,-36|value:3.5
-1,-2,60,9,-55,-5,-45,39|value:3.8
0,-1,-2,-1,25,-9,-2,-10|value:34
-4,-3,1,-8,6,-7,-8,23|value:4
0,0,-1,0,13,0,-11,-1|value:4.1
0,0,-1,-2,27,-1,-18,-4|value:4.5
-1,-1,-5,-2,-1,-2,14,-3|value:4.7
0,0,-1,-1,-11,0,19,-5|value:4.8
0,0,0,0,-9,0,-7,17|value:4.9
63,-52,58,84,-119,7,15,-57|value:5
0,-1,-1,-1,-38,-1,50,-7|value:5.4
-1,34,-6,-5,2,-5,-21,2|value:6
-4,0,-23,-1,30,0,0,-1|value:6.5
0,0,-3,0,8,-1,-1,-2|value:7
0,0,-1,0,9,0,-7,-1|value:8.8
-6,-4,-9,-5,-2,-4,23,6|verb+1-form:accept finite+
-1,6,7,-4,-8,-3,7,-4|verb+1-form:adopt finite+
0,-1,8,-4,0,0,-2,-1|verb+1-form:advocate finite+
6,-1,-7,6,-10,-5,5,6|verb+1-form:agree finite+
0,0,1,-1,0,0,13,-12|verb+1-form:aim finite+
0,0,-4,10,0,-5,0,0|verb+1-form:amount finite+
0,0,0,0,-8,0,11,-2|verb+1-form:announce finite+
-2,-1,5,-10,-5,-4,15,2|verb+1-form:ask finite+
0,0,10,0,-3,0,-6,-1|verb+1-form:ask for progressive+
-1,0,4,-6,-3,-3,-3,13|verb+1-form:ask progressive+
0,-1,-1,-2,9,-1,-16,11|verb+1-form:attain finite+
0,0,0,-2,-1,-4,11,-4|verb+1-form:attain finite+would
33,-3,-5,6,-13,-27,16,-5|verb+1-form:be finite+
-2,4,8,4,-3,-2,-5,-5|verb+1-form:be finite++not
-7,-3,-4,1,-4,6,17,-7|verb+1-form:be finite+could
-2,-1,-8,-7,12,-5,4,7|verb+1-form:be finite+should
-1,0,-1,-17,0,-1,0,20|verb+1-form:be finite+should+not
-4,-2,-3,-2,-2,10,5,-3|verb+1-form:be finite+will
-1,-1,10,-6,-5,-2,-9,13|verb+1-form:be finite+will+not
-5,-5,17,1,-4,10,-14,1|verb+1-form:be finite+would
-1,-1,-2,9,5,4,-2,-12|verb+1-form:be finite+would+not
-1,-1,4,10,-6,4,-6,-5|verb+1-form:be inf+
0,-3,0,0,-6,0,10,0|verb+1-form:bring finite+would
-1,-1,-2,12,0,-2,-1,-4|verb+1-form:bring up finite+
-1,-1,-1,0,-4,24,-13,-5|verb+1-form:calculate finite+
11,-2,-3,-6,-6,4,9,-8|verb+1-form:call finite+
0,10,0,0,-9,0,0,0|verb+1-form:cap finite+
0,0,-3,0,-1,0,8,-3|verb+1-form:choose finite+
0,0,-2,10,-1,-1,-4,-1|verb+1-form:clamor progressive+
-1,0,-1,-1,0,9,-2,-4|verb+1-form:come to finite+would
0,0,0,0,-7,0,8,0|verb+1-form:commit finite+
0,-3,-1,-3,-5,16,-2,-3|verb+1-form:correspond finite+
0,0,-10,14,-4,-1,12,-10|verb+1-form:decide finite+
0,-1,-1,2,-3,15,-5,-7|verb+1-form:decide finite++not
0,0,-3,8,-1,-3,-6,4|verb+1-form:decline finite+
0,0,-3,-1,-6,0,-1,11|verb+1-form:deny finite+
0,0,-2,14,0,-1,-1,-10|verb+1-form:discuss finite++not
0,0,0,0,12,0,-11,-1|verb+1-form:end finite+
0,-2,-1,0,24,-1,-19,-1|verb+1-form:estimate finite+
-5,-1,18,-2,3,-4,5,-15|verb+1-form:expect finite+
-1,16,-2,0,-3,-3,-4,-3|verb+1-form:fall gerund++not
-1,0,10,-1,-2,-2,-2,-1|verb+1-form:float finite+
-3,0,-15,-2,-3,-3,18,7|verb+1-form:force finite+
17,-8,-1,-3,2,-2,0,-4|verb+1-form:get finite+
-1,-1,12,-1,-2,-6,10,-11|verb+1-form:give finite+
-3,0,-7,2,8,-1,14,-12|verb+1-form:go finite+
-1,0,-5,-3,-2,-12,-4,27|verb+1-form:go finite+would
12,-1,-7,2,1,-1,-4,-3|verb+1-form:hold up finite+
-1,16,-2,-1,-16,-2,9,-3|verb+1-form:keep finite+
-2,-1,-1,0,-4,-4,-4,16|verb+1-form:leave finite+would
0,-10,0,0,10,0,0,0|verb+1-form:lift finite+
-4,-1,16,-6,-5,14,-7,-6|verb+1-form:mean finite+
0,0,-9,8,5,5,-7,-2|verb+1-form:mean finite+would
-1,-1,10,13,3,-3,3,-23|verb+1-form:meet finite+
-1,0,12,-4,1,-5,-7,5|verb+1-form:meet gerund+
0,0,-2,0,-11,0,11,3|verb+1-form:meet inf+
-2,-2,24,-8,0,-1,-5,-7|verb+1-form:mention finite+
-2,-1,0,-2,22,-5,-2,-9|verb+1-form:oppose finite+
0,0,-2,-1,1,-1,-13,17|verb+1-form:order finite+
12,-1,-12,-2,-3,8,-11,9|verb+1-form:pay finite+
0,0,10,-2,12,0,-11,-8|verb+1-form:plan finite+
0,0,0,0,-2,0,8,-5|verb+1-form:press finite+
-2,-1,-1,-9,10,-4,2,3|verb+1-form:promise finite+
-5,-1,19,-8,-10,-6,-9,20|verb+1-form:put finite+
0,0,-3,10,12,-4,-8,-5|verb+1-form:raise finite+
0,0,-1,-1,-2,11,-2,-4|verb+1-form:raise finite+should
0,-1,-3,3,17,-1,-10,-3|verb+1-form:reach finite+
0,11,-1,-1,-12,0,3,-1|verb+1-form:reach finite+will
-1,0,-20,-2,0,-1,-2,27|verb+1-form:recommend finite+
-2,0,2,8,0,-1,0,-8|verb+1-form:refuse finite+should
-1,0,0,16,0,-2,-9,-3|verb+1-form:reject finite+
0,0,-1,0,0,9,0,-8|verb+1-form:require finite+would
0,0,8,0,-3,-1,-1,-3|verb+1-form:review gerund+
-3,-1,13,5,-4,-2,-4,-5|verb+1-form:seek finite+
3,1,4,-1,-11,-1,7,-2|verb+1-form:set finite+
0,-1,0,-1,10,0,-7,-1|verb+1-form:shrink finite+
-3,-5,-8,-7,-13,24,-10,21|verb+1-form:spend finite+
11,1,-1,6,1,-7,-12,1|verb+1-form:spend gerund+
0,0,-2,0,-1,-1,8,-4|verb+1-form:stand finite+
-1,0,-1,-1,-4,-4,-5,16|verb+1-form:stay finite+
-1,-5,-3,-3,2,-3,16,-4|verb+1-form:take finite+
0,0,8,0,1,0,-4,-4|verb+1-form:take finite+could
0,0,-1,-15,-4,0,21,0|verb+1-form:take gerund+
16,6,0,11,-26,3,3,-12|verb+1-form:tell finite+
0,9,-6,-1,-1,0,-1,0|verb+1-form:think finite+
-2,1,-10,-5,0,19,0,-4|verb+1-form:tout finite+
-3,-4,16,-12,21,-12,-7,1|verb+1-form:want finite+
-2,-1,-10,-5,14,19,-8,-8|verb+1-form:warn finite+
0,-1,2,8,-5,2,-24,18|verb+1-form:write finite+
-2,0,-2,-3,0,-8,0,15|verb+1-form:write finite+should
10,-13,14,-5,-15,-6,5,10|verb+1-kind:be
3,33,0,-4,-20,-4,5,-12|verb+1-kind:cap
12,-9,33,6,9,-5,-26,-20|verb+1-kind:demand
-8,-3,-7,31,18,-12,-26,7|verb+1-kind:denial
-9,-11,-8,-9,13,46,-25,2|verb+1-kind:level
-4,-7,2,-24,44,-6,7,-13|verb+1-kind:move
-9,-5,-11,1,-20,20,16,8|verb+1-kind:pledge
-18,2,28,14,5,-12,-32,13|verb+1-kind:proposal
5,-7,1,-6,-3,22,-35,23|verb+1-kind:spend
33,-3,-5,6,-13,-27,16,-5|verb+1-mood:be finite+
-2,4,8,4,-3,-2,-5,-5|verb+1-mood:be finite++not
-7,-3,-4,1,-4,6,17,-7|verb+1-mood:be finite+could
-2,-1,-8,-7,12,-5,4,7|verb+1-mood:be finite+should
-1,0,-1,-17,0,-1,0,20|verb+1-mood:be finite+should+not
-4,-2,-3,-2,-2,10,5,-3|verb+1-mood:be finite+will
-1,-1,10,-6,-5,-2,-9,13|verb+1-mood:be finite+will+not
-5,-5,17,1,-4,10,-14,1|verb+1-mood:be finite+would
-1,-1,-2,9,5,4,-2,-12|verb+1-mood:be finite+would+not
-1,-1,4,10,-6,4,-6,-5|verb+1-mood:be inf+
4,23,-5,-3,-17,-2,7,-6|verb+1-mood:cap finite+
0,10,0,0,-9,0,0,0|verb+1-mood:cap finite++passive
10,-4,2,-6,-1,-2,9,-8|verb+1-mood:demand finite+
8,-1,11,-3,-9,-3,4,-7|verb+1-mood:demand finite++passive
0,0,-1,0,0,9,0,-8|verb+1-mood:demand finite+would
0,-2,-2,11,2,-1,-1,-6|verb+1-mood:demand gerund+
-2,-1,21,2,-6,-5,-16,8|verb+1-mood:demand progressive+
-4,-2,-7,7,-4,-4,-15,28|verb+1-mood:denial finite+
-3,-1,-2,15,22,-7,-12,-12|verb+1-mood:denial finite++passive
-5,-10,3,-1,2,40,-8,-22|verb+1-mood:level finite+
0,0,0,0,10,-1,-8,-1|verb+1-mood:level finite++passive
-3,1,-4,-3,-7,8,-8,15|verb+1-mood:level finite+would
-2,-1,-5,-1,-2,14,0,-3|verb+1-mood:move coordinated+
14,-14,-2,5,28,-6,-13,-12|verb+1-mood:move finite+
-2,-15,9,-1,58,-8,-42,0|verb+1-mood:move finite++passive
-3,-1,11,-5,1,1,5,-9|verb+1-mood:move finite+should
-1,0,-1,-2,-2,15,3,-12|verb+1-mood:move finite+should+passive
0,11,-1,-1,3,-2,-3,-6|verb+1-mood:move finite+will
0,-2,-1,-1,-4,0,10,-1|verb+1-mood:move finite+will+passive
-2,-6,-6,-7,-6,-8,6,29|verb+1-mood:move finite+would
0,0,-1,-2,-1,-4,16,-8|verb+1-mood:move finite+would+passive
-2,-2,8,-14,-9,3,15,1|verb+1-mood:move gerund+
-1,16,-3,0,-3,-3,-3,-3|verb+1-mood:move gerund++not
0,0,-1,0,-10,-1,16,-4|verb+1-mood:move inf++passive
-1,0,-9,0,-3,-1,5,10|verb+1-mood:move progressive+
-15,-3,7,0,-26,2,55,-20|verb+1-mood:pledge finite+
-1,-1,-2,3,-3,13,-7,-3|verb+1-mood:pledge finite++not
0,-1,-1,2,-4,15,-11,1|verb+1-mood:pledge finite++not+passive
9,2,0,-2,6,-2,-13,-1|verb+1-mood:pledge finite++passive
-2,0,-2,-3,0,-8,0,15|verb+1-mood:pledge finite+should+passive
0,0,-9,8,5,4,-3,-4|verb+1-mood:pledge finite+would
-4,6,-12,0,3,-7,-9,23|verb+1-mood:proposal finite+
0,0,-2,10,1,-1,-2,-6|verb+1-mood:proposal finite++not+passive
-6,-3,15,8,-7,8,-7,-7|verb+1-mood:proposal finite++passive
-2,0,10,-5,-1,-1,-1,0|verb+1-mood:proposal finite+would
0,-2,-2,-1,9,-1,-6,3|verb+1-mood:proposal progressive+
-2,-6,-6,-7,-1,27,-14,9|verb+1-mood:spend finite+
-1,-1,0,-1,-5,-3,0,11|verb+1-mood:spend finite++passive
11,1,-1,6,1,-7,-12,1|verb+1-mood:spend gerund+
-6,-4,-9,-5,-2,-4,23,6|verb+1:accept
0,-1,-2,-2,6,4,-11,5|verb+1:account
-1,6,7,-5,-8,-3,0,4|verb+1:adopt
0,-1,8,-4,0,0,-2,-1|verb+1:advocate
6,-1,-7,6,-10,-5,5,5|verb+1:agree
0,0,1,-1,0,0,12,-12|verb+1:aim
0,0,-5,8,-2,7,0,-7|verb+1:amount
0,0,0,0,-8,0,6,3|verb+1:announce
-4,-2,3,1,-8,-8,11,8|verb+1:ask
-1,0,15,-1,-3,0,-8,-2|verb+1:ask for
10,-13,14,-5,-15,-6,5,10|verb+1:be
0,-4,-1,-2,-7,-1,10,4|verb+1:bring
-2,-1,-3,16,0,-3,-2,-5|verb+1:bring up
-1,-1,-1,0,-4,24,-13,-5|verb+1:calculate
11,-2,-2,-7,-6,4,9,-6|verb+1:call
0,10,0,0,-9,0,0,0|verb+1:cap
0,0,-3,0,-1,0,8,-3|verb+1:choose
-1,-1,-2,10,-1,-1,-4,-1|verb+1:clamor
-1,-1,6,-2,11,0,-11,-2|verb+1:climb
-1,-1,-2,-1,-1,11,-1,-4|verb+1:come to
0,0,0,0,-7,0,8,0|verb+1:commit
-1,2,13,-7,-2,-5,-4,3|verb+1:consider
0,-3,-1,-3,-5,16,-2,-3|verb+1:correspond
0,10,0,-1,0,0,0,-8|verb+1:cross
0,-1,-11,16,-7,13,7,-17|verb+1:decide
0,0,-3,8,-1,-3,-6,4|verb+1:decline
0,0,-3,-1,-6,0,-1,11|verb+1:deny
0,-1,-3,20,0,-6,-3,-7|verb+1:discuss
-1,-1,-1,-2,-1,-2,-1,9|verb+1:earmark for
-2,-2,-2,-1,12,15,-15,-5|verb+1:end
0,-2,-1,0,24,-1,-19,-1|verb+1:estimate
-5,-1,17,-3,3,-5,4,-10|verb+1:expect
0,0,0,0,10,0,-9,0|verb+1:eye
-1,16,-3,-1,-1,-3,-2,-5|verb+1:fall
-1,0,9,-1,-3,-2,-2,0|verb+1:float
-3,0,-15,-2,-3,-3,18,7|verb+1:force
17,-8,-3,-3,4,-3,1,-4|verb+1:get
-1,-2,11,-1,-1,-14,10,-1|verb+1:give
-5,-2,-11,-1,2,-15,10,23|verb+1:go
-1,0,-8,0,0,-1,-1,12|verb+1:grow
12,-1,-7,2,1,-1,-4,-3|verb+1:hold up
0,-3,0,-5,-5,2,1,11|verb+1:increase
0,0,0,0,-6,0,14,-7|verb+1:invest
-2,16,3,-1,-9,-3,6,-10|verb+1:keep
-2,-3,-2,-2,-3,-5,-2,20|verb+1:leave
0,-10,0,0,10,0,0,0|verb+1:lift
-6,-2,3,-1,-2,32,-19,-5|verb+1:mean
-4,-1,15,8,-8,-8,15,-18|verb+1:meet
-4,-2,26,-10,7,-1,-7,-9|verb+1:mention
-2,-1,0,-2,22,-5,-2,-9|verb+1:oppose
0,0,-2,-1,1,-1,-13,17|verb+1:order
10,-1,-14,-3,-5,14,-9,6|verb+1:pay
0,0,11,-2,12,0,-12,-8|verb+1:plan
0,0,0,0,-2,0,8,-5|verb+1:press
-3,-1,-2,-4,10,-5,2,3|verb+1:promise
-5,-1,19,-8,-9,-5,-10,19|verb+1:put
-3,-4,-6,19,12,9,-15,-12|verb+1:raise
0,10,-4,1,3,-3,0,-7|verb+1:reach
-1,0,-20,-2,0,-1,-2,27|verb+1:recommend
-2,0,2,11,0,-1,-1,-9|verb+1:refuse
-1,0,0,16,0,-2,-9,-3|verb+1:reject
-1,0,-1,10,-2,-2,-1,-2|verb+1:request
0,0,-1,-1,0,9,0,-8|verb+1:require
0,0,7,0,-9,-1,5,-2|verb+1:review
-3,-1,16,5,-4,-2,-6,-5|verb+1:seek
3,1,4,-1,-11,-1,7,-2|verb+1:set
0,-1,0,-1,10,0,-7,-1|verb+1:shrink
7,-5,0,-3,-9,24,-30,17|verb+1:spend
0,0,-2,-1,0,-2,8,-3|verb+1:stand
-1,0,-1,-1,-4,-5,-5,16|verb+1:stay
-2,-5,2,-18,12,-2,27,-15|verb+1:take
15,5,0,11,-4,2,-16,-13|verb+1:tell
-1,9,-8,5,-1,-1,-2,-1|verb+1:think
-2,1,-10,-5,0,19,0,-4|verb+1:tout
-3,-4,14,-12,23,-12,-7,1|verb+1:want
-2,-1,-10,-5,14,19,-8,-8|verb+1:warn
-2,-1,-1,3,-6,-6,-20,34|verb+1:write
-2,-1,0,12,-1,-1,-4,-2|verb-1-form:accept finite+
0,0,-1,9,0,0,-1,-6|verb-1-form:accept finite++not
0,-1,9,-5,0,-1,-6,4|verb-1-form:accept finite+would
0,0,-7,8,0,0,-1,-1|verb-1-form:accept finite+would+not
12,-2,-15,-4,9,-1,4,-4|verb-1-form:adopt finite+
0,-1,-2,2,-13,4,-2,13|verb-1-form:adopt inf+
22,-3,-13,2,4,11,-12,-10|verb-1-form:agree finite+
-1,0,3,-2,-1,-1,-7,9|verb-1-form:aim finite+should
0,0,-1,-10,0,15,-1,-3|verb-1-form:aim finite+would
0,0,-3,5,-1,-1,-9,10|verb-1-form:aim inf+
0,0,-1,-1,11,-1,-4,-4|verb-1-form:approach gerund+
0,0,0,0,13,0,-12,0|verb-1-form:approve finite+
0,-3,-7,-3,-2,-2,-1,18|verb-1-form:argue for finite+
-4,-2,4,17,-9,-6,20,-21|verb-1-form:ask finite+
0,0,-8,11,0,0,0,-2|verb-1-form:ask finite++not
-2,-2,2,-20,6,29,-11,-2|verb-1-form:ask for finite+
0,0,-6,9,0,-1,0,-1|verb-1-form:ask for finite++not
0,0,-15,22,-3,0,-3,-1|verb-1-form:ask for inf+
0,5,-11,-5,-2,-1,-1,16|verb-1-form:ask gerund+
0,0,4,-3,-1,0,-7,8|verb-1-form:back finite+
9,-11,4,-16,25,-12,-3,5|verb-1-form:be finite+
-2,7,0,0,-14,-4,4,9|verb-1-form:be finite++not
-4,-4,12,0,3,-6,-8,6|verb-1-form:be finite+should
-1,12,-5,-1,-9,-2,8,-3|verb-1-form:be finite+will
-2,-2,-8,7,-6,8,-7,11|verb-1-form:be finite+would
0,-1,0,0,20,4,14,-36|verb-1-form:be inf+
0,0,10,0,0,0,-5,-3|verb-1-form:boost inf+
0,-4,-1,-2,21,-2,-10,-2|verb-1-form:bring finite+
0,-3,-11,2,-15,-2,19,10|verb-1-form:bring inf+
0,0,0,0,-8,0,8,0|verb-1-form:budget progressive+
16,2,-11,6,4,-3,-3,-10|verb-1-form:call finite+
-3,-1,3,-6,-7,-2,6,10|verb-1-form:call for finite+
-1,0,-8,0,-1,0,0,12|verb-1-form:call for gerund+
1,0,-12,3,-1,0,11,-1|verb-1-form:call gerund+
0,0,-2,-1,0,-1,-4,9|verb-1-form:campaign finite+
0,11,0,0,-10,0,0,0|verb-1-form:cap finite+
0,0,0,0,9,0,0,-8|verb-1-form:carry inf+
0,0,-1,0,10,0,-7,-2|verb-1-form:clear finite+
-1,-1,-7,-1,-1,-5,0,14|verb-1-form:climb finite+
0,-1,-3,-1,7,-2,-9,9|verb-1-form:climb inf+
0,-3,0,0,-3,-1,9,-2|verb-1-form:come to finite+will
0,0,0,0,12,0,-12,0|verb-1-form:come to inf+
0,-1,-3,-11,-3,-1,22,-4|verb-1-form:commit finite+
0,0,-9,19,0,-1,-7,-3|verb-1-form:commit finite+would+not
-1,10,-1,5,0,-1,-2,-10|verb-1-form:consider finite+
0,-2,0,-4,-1,0,-1,9|verb-1-form:contain finite+
0,0,13,-1,-1,-2,-7,-1|verb-1-form:convince finite+
0,0,0,0,-4,0,8,-3|verb-1-form:decide finite+
0,0,0,0,10,0,-9,0|verb-1-form:declare inf+
-1,-3,-7,-2,13,8,-5,-2|verb-1-form:devote finite+
-2,-1,9,-3,-6,-1,-1,5|verb-1-form:devote finite+should
0,0,8,-4,-1,-2,0,-1|verb-1-form:devote finite+will
0,0,-3,-1,3,-1,14,-11|verb-1-form:devote gerund+
0,-1,0,8,0,-1,-1,-5|verb-1-form:devote inf+
0,0,-4,-8,-4,-2,21,-3|verb-1-form:do finite+can
0,0,-2,10,-1,0,-8,0|verb-1-form:do finite+will+not
0,0,1,9,0,0,-7,-1|verb-1-form:do inf+
0,0,-1,0,-1,0,-14,16|verb-1-form:double finite+should
0,-1,-1,0,-5,-1,21,-14|verb-1-form:double gerund+
0,0,-14,-3,-1,0,3,15|verb-1-form:double inf+
0,0,-4,0,11,0,-6,-1|verb-1-form:drop inf+
0,1,10,0,-17,-3,21,-10|verb-1-form:end finite+
0,-1,-1,-14,-1,19,-4,2|verb-1-form:exceed gerund+
0,-2,-1,-6,-5,17,-1,-2|verb-1-form:exempt finite+
0,-2,0,-2,-1,8,-3,0|verb-1-form:exempt inf+
-2,0,10,-1,10,-1,-14,-3|verb-1-form:expect finite+
0,0,-1,-1,-3,-1,8,-2|verb-1-form:find the money for gerund+
0,0,-2,0,-4,0,11,-4|verb-1-form:force finite+
0,0,0,0,10,0,-7,-2|verb-1-form:foresee finite+
-3,-2,-10,-1,25,8,-9,-8|verb-1-form:get finite+
0,-3,-4,-6,-7,-3,14,8|verb-1-form:get finite+should
0,0,4,-5,-7,-1,15,-6|verb-1-form:get finite+will
0,0,0,11,-3,0,-3,-4|verb-1-form:get finite+would+not
0,0,1,18,-5,2,-11,-5|verb-1-form:get gerund+
-1,-1,20,-17,0,9,-16,5|verb-1-form:get inf+
-1,-4,-8,5,7,12,-4,-7|verb-1-form:give finite+
-2,3,-12,-4,-10,0,7,18|verb-1-form:go finite+
0,-1,3,-2,-4,-4,-9,17|verb-1-form:go finite+should
0,-1,0,-1,-5,-1,15,-6|verb-1-form:go finite+should+not
0,-1,0,11,-2,0,-7,-1|verb-1-form:go finite+will+not
11,-4,20,-10,-6,17,-23,-6|verb-1-form:go finite+would
0,-1,-2,-10,15,14,-16,1|verb-1-form:go gerund+
0,0,0,9,0,-1,-5,-1|verb-1-form:go gerund++not
-1,15,0,10,9,-12,-20,-1|verb-1-form:go inf+
0,0,-6,-8,-3,-1,24,-5|verb-1-form:go progressive+
0,0,-1,0,-12,0,14,0|verb-1-form:head finite+
0,0,0,0,8,0,-7,0|verb-1-form:hit finite+
0,0,-5,-2,-3,12,1,-3|verb-1-form:hit inf+
6,-2,-5,-3,-4,0,9,-1|verb-1-form:hold finite+will
0,13,0,0,-9,0,-3,0|verb-1-form:hold the line at finite+
17,0,-10,-2,0,0,-2,-2|verb-1-form:hold up finite+
0,0,12,-2,-1,-1,-5,-3|verb-1-form:increase finite+should
0,0,0,0,0,0,-16,16|verb-1-form:increase gerund+
0,-1,-15,-1,1,19,-2,0|verb-1-form:increase inf+
0,-2,12,-4,-2,0,3,-7|verb-1-form:insist finite+
-1,-7,-2,-2,20,-2,-13,7|verb-1-form:keep finite+
-1,-2,0,-3,22,-1,-13,-2|verb-1-form:keep finite+can
0,8,-1,0,-7,0,2,-2|verb-1-form:keep finite+will
0,3,-1,-1,-18,0,26,-8|verb-1-form:keep inf+
-2,-2,-4,-1,23,-1,-4,-9|verb-1-form:lay out finite+
-2,0,-6,0,2,-1,-8,16|verb-1-form:leap finite+
-1,0,7,-1,-12,2,-6,11|verb-1-form:leave finite+
0,-2,0,-1,-2,4,-15,17|verb-1-form:lift inf+
0,9,0,0,-5,0,-2,-2|verb-1-form:limit finite+
0,4,-3,-1,12,-3,-2,-8|verb-1-form:live with finite+
0,0,-2,-12,0,13,-1,2|verb-1-form:live with finite+could
0,0,0,0,-6,0,8,-1|verb-1-form:match finite+
0,0,-2,-2,-2,-3,11,-2|verb-1-form:match finite+would
0,-1,10,-7,0,-1,-1,-1|verb-1-form:mean finite+
0,0,15,-1,-6,0,-4,-3|verb-1-form:meet finite+
-9,0,11,0,0,0,-1,-1|verb-1-form:meet finite+should
0,0,-5,0,0,0,-4,9|verb-1-form:meet finite+would
0,0,-11,0,-4,0,9,6|verb-1-form:meet inf+
-1,-1,-9,25,-4,-3,0,-7|verb-1-form:mention finite+
-1,-1,-6,-1,-1,-1,1,9|verb-1-form:move finite+could
0,0,12,-1,0,0,-6,-4|verb-1-form:move inf+
-1,0,3,-3,0,-1,15,-12|verb-1-form:name finite+
0,0,-7,-1,-6,0,0,15|verb-1-form:offer inf+
0,0,15,-3,-1,0,-1,-10|verb-1-form:pay finite+should
0,0,14,-1,0,0,-2,-11|verb-1-form:pay inf+
0,-1,-9,-2,-1,-1,-3,16|verb-1-form:pay progressive+should
0,0,0,0,-16,0,16,0|verb-1-form:peak finite+
0,0,0,0,12,0,-8,-3|verb-1-form:peak finite+would
0,0,0,0,-8,0,10,-2|verb-1-form:plan finite+
0,0,-5,-2,-2,0,-5,14|verb-1-form:plead for finite+
-1,0,-4,-7,-2,-1,4,12|verb-1-form:pledge finite+
-1,0,9,-3,-1,0,8,-11|verb-1-form:press finite+
0,0,-13,0,15,0,0,0|verb-1-form:press for finite+
-1,-1,-3,6,-8,-1,18,-10|verb-1-form:promise finite+
-4,-2,-2,10,7,-2,-25,17|verb-1-form:propose finite+
0,0,0,-1,20,-1,-14,-3|verb-1-form:push finite+
0,0,-1,-1,-5,-1,25,-17|verb-1-form:push inf+
-5,12,-10,-3,11,3,-1,-6|verb-1-form:put finite+
0,0,11,-1,-2,-3,-3,-2|verb-1-form:put finite+would
-1,-1,9,-4,-7,11,-6,-2|verb-1-form:raise finite+
0,0,-4,-3,-4,-1,19,-7|verb-1-form:raise finite+will
0,-1,2,2,-20,-10,12,15|verb-1-form:raise gerund+
-1,-5,14,9,3,-10,-12,2|verb-1-form:raise inf+
0,0,0,0,-9,0,12,-3|verb-1-form:raise progressive+
-1,-1,-1,0,20,-2,-10,-6|verb-1-form:reach finite+
0,0,0,-2,-1,0,-8,11|verb-1-form:reach finite+could
0,0,-1,-9,-1,-1,-2,14|verb-1-form:reach finite+should
-1,0,-1,-4,-4,3,14,-6|verb-1-form:reach gerund+
-1,-2,3,-8,-1,-2,19,-7|verb-1-form:reach inf+
-1,0,-8,-1,3,5,-2,3|verb-1-form:reckon finite+
0,0,0,0,0,10,0,-9|verb-1-form:reckon progressive+
0,0,0,12,0,0,-10,-2|verb-1-form:reject finite+
0,-1,0,0,-3,-1,8,-2|verb-1-form:remain finite+
0,-2,-5,0,0,-1,-2,11|verb-1-form:return inf+
0,0,11,0,-2,-1,-1,-6|verb-1-form:rise finite+
0,0,-3,-1,-9,0,8,5|verb-1-form:rise inf+
-1,0,-2,19,0,-1,-4,-11|verb-1-form:rule out finite+
0,0,-1,-1,-2,-1,11,-5|verb-1-form:satisfy finite+will+not
0,0,0,8,0,0,-7,0|verb-1-form:scoff finite+
0,0,0,0,-8,0,8,0|verb-1-form:secure finite+
-1,0,10,1,-2,-1,-2,-5|verb-1-form:seek finite+
0,0,2,-1,-1,0,12,-12|verb-1-form:seek finite+would
0,-1,0,0,11,0,-2,-7|verb-1-form:set aside finite+
0,-3,8,-1,-1,0,-2,-2|verb-1-form:set aside inf+
8,-2,-7,-6,-1,-2,-1,10|verb-1-form:set finite+
0,0,0,0,-1,0,10,-9|verb-1-form:set out finite+
-2,-1,16,2,-5,-1,-5,-5|verb-1-form:settle on finite+
0,0,-10,-1,0,0,16,-3|verb-1-form:settle on inf+
0,-1,-5,-3,-1,-1,12,-1|verb-1-form:sign up finite+
0,0,1,-13,0,0,12,0|verb-1-form:sign up inf+
-1,0,5,-6,-3,-1,-3,9|verb-1-form:sound out finite+
11,-1,-5,-2,-4,-1,5,-3|verb-1-form:speak of finite+
8,4,0,-18,34,-7,-18,-4|verb-1-form:spend finite+
0,0,-2,-1,12,0,-9,0|verb-1-form:spend finite++not
0,0,-1,11,-4,-1,-3,-3|verb-1-form:spend finite+can+not
10,-3,4,2,-11,6,-12,4|verb-1-form:spend finite+should
-2,-1,-16,-1,0,8,20,-8|verb-1-form:spend finite+will
-7,-1,-5,-5,-10,-3,13,17|verb-1-form:spend finite+would
-4,4,11,12,-8,10,-10,-15|verb-1-form:spend gerund+
-3,-5,-37,8,-3,-13,40,12|verb-1-form:spend inf+
0,0,-2,-1,14,-1,-13,4|verb-1-form:spend progressive+
-1,-1,24,-8,-9,-2,-5,2|verb-1-form:spend progressive+should
0,-1,-1,-2,3,-1,16,-14|verb-1-form:spend progressive+will
0,0,25,-6,-1,-1,-5,-13|verb-1-form:spend subjunctive+
-2,-2,13,-5,0,3,-4,-3|verb-1-form:stand finite+
-2,0,7,-4,7,-4,-13,8|verb-1-form:stay finite+
0,0,0,0,-7,0,9,-2|verb-1-form:stay finite+would
0,11,-1,-3,4,-1,-6,-5|verb-1-form:stay inf+
0,9,0,-1,-1,-1,-4,-2|verb-1-form:stick to finite+
0,0,-1,0,-14,-1,9,6|verb-1-form:stop finite+
0,0,-2,-1,-4,-1,-3,12|verb-1-form:suggest finite+
10,-4,-3,-3,1,8,-7,-1|verb-1-form:take finite+
0,-2,0,0,-4,0,9,-3|verb-1-form:take finite+will
0,-1,-1,-1,-4,-1,-8,16|verb-1-form:take finite+would
0,-1,-2,1,5,-2,-11,9|verb-1-form:take gerund+
0,4,-3,0,0,0,21,-21|verb-1-form:take inf+
0,0,-4,-1,-3,-1,10,0|verb-1-form:take up finite+
0,0,-1,0,-2,0,8,-5|verb-1-form:take up finite+will
-1,-1,10,6,0,-3,0,-11|verb-1-form:talk of finite+
-3,9,-1,-1,-7,-5,3,6|verb-1-form:tell finite+
-1,0,1,-3,-3,8,-7,5|verb-1-form:think finite+
0,0,0,0,15,0,-13,-1|verb-1-form:top inf+
0,0,0,-4,-5,0,1,8|verb-1-form:vote on finite+will
-3,-2,13,-3,-4,-4,-16,17|verb-1-form:want finite+
0,-1,-6,-5,-1,10,5,-2|verb-1-form:warn finite+
0,0,-3,-1,-4,-2,-1,12|verb-1-form:weigh progressive+
-1,0,9,-14,26,-12,8,-15|verb-1-kind:be
2,26,-7,1,1,-12,-3,-7|verb-1-kind:cap
5,3,-3,4,-4,-9,3,0|verb-1-kind:demand
-5,-3,-1,25,-16,22,-12,-10|verb-1-kind:denial
-6,8,-10,2,24,-2,-8,-9|verb-1-kind:level
-18,-8,10,-40,-10,17,23,27|verb-1-kind:move
10,-7,-11,10,-21,-2,-9,30|verb-1-kind:pledge
0,-4,-8,16,-22,-6,-15,38|verb-1-kind:proposal
-11,-16,20,7,20,-8,7,-19|verb-1-kind:spend
9,-11,4,-16,25,-12,-3,5|verb-1-mood:be finite+
-2,7,0,0,-14,-4,4,9|verb-1-mood:be finite++not
-4,-4,12,0,3,-6,-8,6|verb-1-mood:be finite+should
-1,12,-5,-1,-9,-2,8,-3|verb-1-mood:be finite+will
-2,-2,-8,7,-6,8,-7,11|verb-1-mood:be finite+would
0,-1,0,0,20,4,14,-36|verb-1-mood:be inf+
3,3,3,-11,14,-4,-19,11|verb-1-mood:cap finite+
0,14,-2,-2,-5,-1,-3,-1|verb-1-mood:cap finite++passive
-1,-2,0,-3,22,-1,-13,-2|verb-1-mood:cap finite+can
6,-3,-5,-3,-9,0,17,-1|verb-1-mood:cap finite+will
0,9,-1,0,-1,0,-6,-1|verb-1-mood:cap finite+will+passive
0,4,-1,-1,-18,0,26,-8|verb-1-mood:cap inf+
0,0,13,-3,0,-1,-2,-6|verb-1-mood:demand +
12,-5,4,-14,6,-5,13,-11|verb-1-mood:demand finite+
0,0,-35,40,2,-2,-2,-3|verb-1-mood:demand finite++not
-1,8,17,-13,-4,14,-4,-16|verb-1-mood:demand finite++passive
0,0,10,-5,4,-1,-4,-3|verb-1-mood:demand finite+will
-1,-1,5,-6,-1,-2,8,-3|verb-1-mood:demand finite+would
-1,4,-28,-7,-3,-3,3,36|verb-1-mood:demand gerund+
0,0,-5,14,-4,-1,-6,4|verb-1-mood:demand inf+
-2,-1,-1,-6,1,-2,2,9|verb-1-mood:demand progressive+
-5,-4,-12,50,-14,14,-6,-24|verb-1-mood:denial finite+
0,-2,0,-3,-1,8,0,-1|verb-1-mood:denial inf+
-4,-16,8,-16,21,8,-8,7|verb-1-mood:level finite+
0,8,-1,0,-5,0,-1,0|verb-1-mood:level finite+should
0,-2,-1,-1,-12,-3,27,-8|verb-1-mood:level finite+will
0,5,-2,0,16,-2,-10,-7|verb-1-mood:level finite+would
-1,15,-11,7,19,-2,-23,-5|verb-1-mood:level inf+
1,-2,-5,-28,35,7,-11,2|verb-1-mood:move finite+
-1,0,-1,5,8,0,-8,-2|verb-1-mood:move finite++passive
0,0,-3,-1,-10,0,18,-4|verb-1-mood:move finite+can
-3,8,-13,-5,-13,-4,-7,36|verb-1-mood:move finite+could
-10,-5,40,-24,1,-10,-26,34|verb-1-mood:move finite+should
0,2,-1,-1,-7,-1,14,-7|verb-1-mood:move finite+should+not
-1,-7,-4,-11,4,-6,35,-10|verb-1-mood:move finite+will
0,5,-2,35,-7,-1,-23,-6|verb-1-mood:move finite+will+not
0,0,-1,-1,-2,-1,11,-5|verb-1-mood:move finite+will+not+passive
9,-8,14,-17,-11,2,4,6|verb-1-mood:move finite+would
0,-1,-2,26,-4,-1,-10,-8|verb-1-mood:move finite+would+not
-3,-7,-6,-11,-17,34,1,10|verb-1-mood:move gerund+
0,0,0,9,0,-1,-5,-1|verb-1-mood:move gerund++not
-8,1,-1,-17,12,11,19,-17|verb-1-mood:move inf+
0,0,-7,-8,-6,-3,33,-9|verb-1-mood:move progressive+
0,-1,-9,-2,-1,-1,-3,16|verb-1-mood:move progressive+should
0,0,9,1,-2,-1,-10,4|verb-1-mood:move subjunctive+
0,-1,18,-8,0,-1,-5,-4|verb-1-mood:pledge coordinated+
7,9,1,-19,12,-7,24,-27|verb-1-mood:pledge finite+
-3,-1,2,23,-1,-3,-8,-9|verb-1-mood:pledge finite++not
8,-6,5,-5,2,-3,0,-1|verb-1-mood:pledge finite++passive
0,0,-1,-1,0,0,-6,9|verb-1-mood:pledge finite+could
-3,-1,2,-6,-2,-2,-16,28|verb-1-mood:pledge finite+should
-2,-2,8,-15,-1,23,2,-15|verb-1-mood:pledge finite+would
-1,-2,-10,30,-1,-2,-10,-5|verb-1-mood:pledge finite+would+not
-2,-2,-1,5,-11,-4,-1,15|verb-1-mood:pledge gerund+
-2,-3,-31,-6,2,-2,24,18|verb-1-mood:pledge inf+
0,0,-2,-3,-6,0,15,-4|verb-1-mood:pledge progressive+
-3,2,-22,3,-3,-13,-22,58|verb-1-mood:proposal finite+
4,-2,-2,21,-1,-3,-2,-16|verb-1-mood:proposal finite++not
-1,0,4,15,0,0,-13,-5|verb-1-mood:proposal finite++passive
0,0,-2,-12,0,13,-1,2|verb-1-mood:proposal finite+could
0,0,0,16,0,0,0,-15|verb-1-mood:proposal finite+could+not
0,0,-2,-6,-5,-1,6,8|verb-1-mood:proposal finite+will
0,0,4,-4,-4,-2,-6,12|verb-1-mood:proposal finite+would
-3,-1,18,-12,-2,-5,23,-19|verb-1-mood:proposal gerund+
4,0,7,-1,-1,0,8,-17|verb-1-mood:proposal inf+
-1,-2,-10,-5,-5,6,-9,26|verb-1-mood:proposal progressive+
-3,0,9,-2,-2,5,-4,-2|verb-1-mood:spend coordinated+
7,-1,-8,-20,59,0,-24,-13|verb-1-mood:spend finite+
0,0,-2,-1,12,0,-9,0|verb-1-mood:spend finite++not
0,0,-4,-9,-4,-2,23,-4|verb-1-mood:spend finite+can
-1,0,-1,27,-4,-1,-14,-5|verb-1-mood:spend finite+can+not
8,-4,19,-3,-20,3,-25,21|verb-1-mood:spend finite+should
-3,-1,-8,-5,-1,6,20,-9|verb-1-mood:spend finite+will
0,0,-3,29,-4,-1,-15,-7|verb-1-mood:spend finite+will+not
-7,-1,-5,-5,-15,-3,20,17|verb-1-mood:spend finite+would
-5,5,6,10,-16,7,19,-27|verb-1-mood:spend gerund+
-4,-9,-20,11,-4,-14,39,1|verb-1-mood:spend inf+
-1,-1,-11,-2,29,-1,-17,3|verb-1-mood:spend progressive+
-1,-1,28,-8,-10,-2,-5,-1|verb-1-mood:spend progressive+should
0,-1,-2,-5,3,-2,10,-3|verb-1-mood:spend progressive+will
0,0,25,-6,-1,-1,-5,-13|verb-1-mood:spend subjunctive+
-3,-3,19,17,-2,-4,-15,-10|verb-1:accept
11,-3,-17,-1,-4,3,2,9|verb-1:adopt
21,-4,-11,6,3,10,-17,-9|verb-1:agree
-2,-2,-4,-8,-3,13,-19,25|verb-1:aim
0,1,0,12,4,-1,-16,-1|verb-1:amount
0,0,-1,-1,11,-1,-4,-4|verb-1:approach
0,0,-3,0,11,0,-5,-2|verb-1:approve
-2,-3,6,-7,-3,-2,-2,13|verb-1:argue for
-5,3,-7,18,-11,-7,16,-8|verb-1:ask
-3,-2,-1,6,1,21,-15,-8|verb-1:ask for
-2,-1,8,1,-1,-1,-13,8|verb-1:back
-1,0,9,-14,26,-12,8,-15|verb-1:be
0,0,14,4,-3,-2,-7,-5|verb-1:boost
-1,-8,-15,0,11,-6,8,10|verb-1:bring
16,1,-24,9,3,-3,8,-11|verb-1:call
-5,-1,-1,-6,-9,-4,3,22|verb-1:call for
0,0,-3,-1,-1,-1,-5,12|verb-1:campaign
0,12,-1,5,-12,-3,0,-1|verb-1:cap
-1,-1,-2,5,9,0,-1,-9|verb-1:carry
0,0,-10,-2,0,-1,-2,15|verb-1:clamor
0,0,-1,0,7,5,-8,-3|verb-1:clear
-1,-2,-10,-2,10,-8,-7,20|verb-1:climb
2,1,-5,-1,13,-2,-12,2|verb-1:come to
0,0,11,-7,0,0,-2,-1|verb-1:come up with
-1,-1,-2,13,-4,-4,2,-1|verb-1:commit
-1,9,-2,19,-1,-1,-4,-18|verb-1:consider
0,-2,0,-4,-1,0,-1,9|verb-1:contain
0,0,13,-1,-1,-2,-7,-1|verb-1:convince
0,0,0,0,10,0,-9,0|verb-1:declare
-7,-6,11,0,12,2,-4,-9|verb-1:devote
-1,0,-5,24,-5,-2,-3,-6|verb-1:do
0,-1,-12,-4,-11,-2,15,15|verb-1:double
0,3,-6,-1,9,-1,-10,6|verb-1:drop
-1,1,9,-1,-18,-4,8,7|verb-1:end
-3,0,-1,-1,-1,-1,8,-1|verb-1:endorse
0,0,-1,-2,0,0,13,-9|verb-1:enshrine
-1,7,1,-19,-1,14,9,-9|verb-1:exceed
0,-5,-1,-8,-6,27,-3,-3|verb-1:exempt
-2,0,15,-5,13,-1,-16,-4|verb-1:expect
0,0,-2,-4,-1,-3,-1,11|verb-1:favor
0,0,-1,-1,-3,-1,8,-2|verb-1:find the money for
-1,-1,10,5,-1,-1,-6,-4|verb-1:fix
0,0,-2,0,-4,0,11,-4|verb-1:force
0,0,0,0,10,0,-7,-2|verb-1:foresee
0,0,0,0,-7,0,8,0|verb-1:fulfill
-4,-6,11,0,-1,14,-5,-9|verb-1:get
-1,-3,-9,4,-1,11,2,-3|verb-1:give
6,13,-2,6,-4,10,-32,3|verb-1:go
0,0,-1,0,-7,-1,10,0|verb-1:head
0,0,-6,-3,15,12,-9,-8|verb-1:hit
0,13,0,0,-9,-1,2,-4|verb-1:hold the line at
17,0,-10,-2,0,0,-2,-2|verb-1:hold up
0,-3,-1,-1,14,-2,-5,-2|verb-1:hover
-1,-2,-8,2,5,17,-27,14|verb-1:increase
0,-2,12,-4,-2,0,3,-7|verb-1:insist
0,0,2,-5,-4,0,9,-1|verb-1:invest
-2,3,-5,-5,18,-4,1,-6|verb-1:keep
-2,-2,-4,-1,23,-1,-4,-9|verb-1:lay out
-2,0,-6,0,2,-1,-8,16|verb-1:leap
-1,0,2,10,-11,1,-12,11|verb-1:leave
-1,-3,2,4,-2,6,-15,9|verb-1:lift
0,10,0,0,-5,0,-2,-2|verb-1:limit
0,3,-5,-13,12,10,-3,-5|verb-1:live with
0,0,-2,-2,0,-1,-6,10|verb-1:look at
0,-3,-3,-1,-6,-1,9,6|verb-1:maintain
0,0,-4,-1,-1,-1,8,-2|verb-1:make good on
0,0,15,0,2,0,-6,-11|verb-1:manage
-1,1,-13,-2,10,-2,13,-5|verb-1:match
0,-1,10,-7,0,-1,-1,-1|verb-1:mean
-10,-1,11,2,-16,4,4,6|verb-1:meet
2,-1,-5,17,-4,-5,-2,-2|verb-1:mention
0,0,8,-1,-1,0,-4,-2|verb-1:more than double
-2,-2,13,-3,1,2,-12,3|verb-1:move
-1,0,1,-4,0,-1,17,-12|verb-1:name
-1,-1,-12,7,-7,-3,-2,19|verb-1:offer
0,-1,20,-5,-5,-2,5,-11|verb-1:pay
0,0,-3,0,0,0,8,-4|verb-1:peak
0,0,-1,-2,-13,0,18,-2|verb-1:plan
0,0,-5,-2,-2,0,-5,14|verb-1:plead for
-1,0,-6,-7,-2,-1,6,11|verb-1:pledge
-1,-4,9,10,0,-1,-4,-10|verb-1:prepare
-1,0,10,-4,-2,-1,7,-9|verb-1:press
0,0,-13,0,15,0,-1,0|verb-1:press for
-1,-1,-9,8,-12,-3,16,2|verb-1:promise
-4,-2,-3,8,7,-2,-24,20|verb-1:propose
0,0,-2,-2,17,-2,11,-21|verb-1:push
-7,10,-7,6,-5,-2,2,3|verb-1:put
-3,-9,17,11,-30,-12,18,7|verb-1:raise
-3,-5,-1,-10,13,-2,7,1|verb-1:reach
-2,0,-8,-1,3,15,-2,-6|verb-1:reckon
0,0,0,12,0,0,-10,-2|verb-1:reject
0,10,-1,0,-10,-1,6,-3|verb-1:remain
0,-2,-5,0,0,-1,-2,11|verb-1:return
0,-1,6,-4,-14,-2,12,3|verb-1:rise
0,0,1,-1,9,0,-8,-1|verb-1:rush
0,0,-1,-1,-2,-1,11,-5|verb-1:satisfy
0,0,0,8,0,0,-7,0|verb-1:scoff
0,0,0,0,-8,0,10,-2|verb-1:secure
-1,-1,2,16,-5,-2,6,-16|verb-1:seek
17,-3,0,-10,-3,-3,-10,11|verb-1:set
0,-3,7,-5,8,-1,-12,6|verb-1:set aside
-1,0,13,-2,-1,0,-9,-1|verb-1:set its sights on
-1,0,-7,-2,-7,-2,16,4|verb-1:settle for
-2,-1,6,0,-5,-1,11,-8|verb-1:settle on
0,0,-1,0,0,0,-7,8|verb-1:shoot for
0,-1,-4,-17,-1,11,16,-4|verb-1:sign up
0,0,0,0,7,0,-9,3|verb-1:slip
-1,0,5,-6,-3,-1,-3,9|verb-1:sound out
15,-1,-9,-2,-4,-1,5,-3|verb-1:speak of
-2,-6,-5,0,12,-3,7,-3|verb-1:spend
-2,-2,13,-5,0,2,-2,-4|verb-1:stand
-2,14,5,-7,-11,-6,6,1|verb-1:stay
0,9,0,-1,-5,-1,1,-3|verb-1:stick to
0,0,-3,0,-14,-1,12,6|verb-1:stop
0,0,-2,-3,-4,-1,-4,14|verb-1:suggest
10,2,-10,-3,-3,1,4,-1|verb-1:take
0,0,-5,-1,-5,-1,17,-5|verb-1:take up
0,0,-1,6,0,0,4,-8|verb-1:talk
0,0,-1,-2,0,-2,25,-19|verb-1:talk about
-1,-1,10,6,0,-3,0,-11|verb-1:talk of
-3,8,10,-5,-2,-8,3,-2|verb-1:tell
-1,-1,-1,-2,-3,8,-7,7|verb-1:think
-1,-2,-7,-3,0,-1,-1,15|verb-1:tie
0,-2,6,-4,11,-1,-6,-5|verb-1:top
0,0,-1,0,0,-9,0,10|verb-1:triple
0,0,0,-4,-5,0,1,8|verb-1:vote on
-3,-2,15,-3,-4,-4,-16,17|verb-1:want
0,-1,-6,-5,-1,10,5,-2|verb-1:warn
0,0,-4,-2,-4,-2,-1,13|verb-1:weigh
-2,-2,2,-3,-11,1,16,0|verb-2-form:agree finite+
0,-1,-2,-2,-1,-1,-11,18|verb-2-form:allocate finite+
0,-1,8,-3,-1,-2,-2,1|verb-2-form:approach finite+
0,0,0,0,23,-1,-19,-3|verb-2-form:approve finite+
0,0,-2,-1,-8,-1,10,3|verb-2-form:argue finite+
-1,-1,16,-2,10,-8,-3,-12|verb-2-form:ask finite+
0,0,-16,22,0,0,-2,-3|verb-2-form:ask finite++not
0,0,-7,3,-3,0,-2,11|verb-2-form:ask gerund+
0,0,13,-5,0,0,-2,-5|verb-2-form:ask progressive+
0,0,-10,4,-1,-1,14,-5|verb-2-form:assure finite+
-9,-2,6,17,-11,5,2,-8|verb-2-form:be finite+
-1,0,6,-12,-5,-1,-14,27|verb-2-form:be finite+should
0,-1,0,-2,11,-1,-6,-1|verb-2-form:be finite+will
0,-1,-2,-5,-4,-2,15,-1|verb-2-form:be finite+would
0,0,-5,15,1,0,-7,-3|verb-2-form:be inf+
0,0,-4,-3,-1,-2,-14,24|verb-2-form:believe finite+
0,0,0,-1,-2,0,-5,8|verb-2-form:bring finite+would
0,0,0,0,-6,0,9,-1|verb-2-form:bring forward finite+
0,0,15,0,0,0,-14,0|verb-2-form:bring forward inf+
0,0,-3,10,0,-1,-5,-2|verb-2-form:call for +
-1,0,11,-2,-2,-1,-13,9|verb-2-form:call on finite+
-1,-1,-1,0,10,-1,-14,8|verb-2-form:concede finite+
0,0,-13,-2,-4,-1,-2,21|verb-2-form:consider finite+
0,0,-2,-1,0,0,-6,10|verb-2-form:consider progressive+
0,8,-2,0,-5,-2,8,-6|verb-2-form:decide finite+
0,0,2,-5,0,0,9,-5|verb-2-form:decide finite+will
0,0,0,-1,19,0,-17,-1|verb-2-form:declare finite+
-2,0,-9,-9,0,19,10,-8|verb-2-form:decline finite+
0,-4,-8,19,-1,-4,-1,-1|verb-2-form:deny finite+
0,0,-2,-2,0,0,-4,8|verb-2-form:discuss inf+
0,0,8,0,0,0,-6,-1|verb-2-form:encourage finite+
-1,-3,4,-1,-10,22,-5,-6|verb-2-form:estimate finite+
0,0,0,0,-30,0,30,0|verb-2-form:exceed finite+
0,-3,13,-1,-1,0,0,-8|verb-2-form:exhort finite+
-2,6,0,-10,12,-3,11,-14|verb-2-form:expect finite+
0,-1,14,-6,-3,18,-10,-11|verb-2-form:favor finite+
0,0,-5,-1,0,-1,17,-10|verb-2-form:favour finite+
0,2,-7,0,-1,0,0,8|verb-2-form:force finite+
0,7,-1,5,14,-1,-22,-1|verb-2-form:get finite+
-2,0,12,-3,-7,-1,7,-5|verb-2-form:get inf+
-1,0,-2,9,-5,-1,2,-2|verb-2-form:give finite+
0,-1,3,15,-4,-1,1,-12|verb-2-form:go finite+
0,9,0,-2,0,0,-1,-6|verb-2-form:go inf+
0,-1,-3,0,-10,16,-1,-1|verb-2-form:grow finite+
0,0,-2,0,-1,-1,-4,8|verb-2-form:head finite+
0,-1,-13,-3,-1,0,6,12|verb-2-form:hit inf+
0,0,3,0,-10,0,11,-4|verb-2-form:hold finite+
0,-1,-2,0,15,0,-2,-10|verb-2-form:honour inf+
-1,-1,13,-1,3,-2,27,-39|verb-2-form:hope finite+
0,0,-10,0,0,0,10,0|verb-2-form:increase finite+
0,-1,0,-1,-5,0,8,-1|verb-2-form:instruct finite+
-1,2,9,-1,-12,-1,11,-7|verb-2-form:keep finite+
-1,-1,15,-5,-2,-3,-7,4|verb-2-form:leave finite+
0,0,-3,-1,14,-1,-3,-6|verb-2-form:leave inf+
0,0,17,-1,-1,-4,-4,-7|verb-2-form:like to see finite+would
0,0,0,0,10,0,-9,0|verb-2-form:manage finite+
0,-2,6,-3,-11,0,13,-2|verb-2-form:mean finite+
-1,-1,11,-3,4,-3,-5,-3|verb-2-form:meet finite+
0,0,-1,0,10,0,-9,1|verb-2-form:name finite+
0,0,-12,0,-1,0,16,-3|verb-2-form:oblige finite+
0,0,-10,-1,0,0,-18,30|verb-2-form:offer finite+could
0,-1,-6,9,0,0,0,0|verb-2-form:pay finite+
0,-2,0,-3,14,7,-13,-3|verb-2-form:plan finite+
0,0,0,0,-20,0,21,-1|verb-2-form:plan gerund+
0,12,-1,0,-1,-1,-5,-5|verb-2-form:prepare finite+
0,-1,-5,4,-3,9,0,-5|verb-2-form:press finite+
0,1,-1,0,16,0,-16,-1|verb-2-form:project finite+
0,0,-1,0,-4,0,-9,16|verb-2-form:promise finite+
0,0,-1,-1,-13,-1,35,-19|verb-2-form:propose finite+would
-1,9,8,-5,-26,13,-2,5|verb-2-form:put finite+
0,0,-2,11,2,-1,-9,-1|verb-2-form:reach finite+
0,0,0,9,0,0,-8,-1|verb-2-form:refuse finite+
0,0,-2,9,-5,-1,17,-17|verb-2-form:reiterate finite+
0,0,-5,9,0,-1,0,-2|verb-2-form:reject finite+
0,0,-4,9,0,0,-3,-2|verb-2-form:resist finite+
0,0,0,15,0,-2,-6,-6|verb-2-form:rule out finite+
-1,-1,-1,-2,-3,-1,16,-7|verb-2-form:set finite+
0,0,0,-7,0,-3,14,-4|verb-2-form:set inf+
12,0,-9,0,-1,0,-1,-1|verb-2-form:set progressive+
-1,0,14,0,-3,0,-1,-7|verb-2-form:sit finite+
-1,-4,11,3,19,-1,-11,-17|verb-2-form:spend finite+
0,0,-1,0,-10,0,9,2|verb-2-form:spend finite+will
-1,11,-3,-5,1,-4,6,-5|verb-2-form:spend gerund+
0,-2,0,-1,8,-3,0,-2|verb-2-form:stand finite+
0,0,-5,3,12,-2,-2,-5|verb-2-form:stand gerund+
0,4,-7,10,-1,-1,-4,-1|verb-2-form:stop short finite+
0,0,-2,0,5,6,-1,-8|verb-2-form:study finite+
-6,-7,12,33,-1,-4,-12,-15|verb-2-form:tell finite+
0,0,-2,-3,0,0,-8,14|verb-2-form:tell gerund+
0,0,0,-5,10,-1,-7,3|verb-2-form:think finite+
-1,0,4,0,-10,0,-9,16|verb-2-form:unveil finite+
-4,0,16,-5,1,-2,-14,9|verb-2-form:urge finite+
0,-1,0,0,-5,0,8,-2|verb-2-form:vow finite+
-3,-3,-20,-11,-11,7,13,28|verb-2-form:want finite+
-3,0,11,-5,0,0,0,-2|verb-2-form:warn finite+
0,0,-17,-1,-2,0,-1,22|verb-2-form:weigh finite+
-1,-1,-4,-1,-1,-1,-6,14|verb-2-form:work finite+
-4,-3,5,2,15,-1,9,-23|verb-2-form:write finite+
-5,-4,4,10,-7,1,-11,12|verb-2-kind:be
10,7,10,-3,-24,-4,19,-14|verb-2-kind:cap
-18,-9,32,14,-13,-9,5,-2|verb-2-kind:demand
-6,-2,-31,67,-4,5,-26,-4|verb-2-kind:denial
-7,-14,13,14,27,8,-10,-31|verb-2-kind:level
-4,4,16,4,-20,11,8,-18|verb-2-kind:move
26,12,-23,-19,-37,-16,47,10|verb-2-kind:pledge
4,-11,1,-9,-3,-9,-24,52|verb-2-kind:proposal
-5,5,14,-7,1,-7,11,-12|verb-2-kind:spend
-9,-2,6,17,-11,5,2,-8|verb-2-mood:be finite+
-1,0,6,-12,-5,-1,-14,27|verb-2-mood:be finite+should
0,-1,0,-2,11,-1,-6,-1|verb-2-mood:be finite+will
0,-1,-2,-5,-4,-2,15,-1|verb-2-mood:be finite+would
0,0,-5,15,1,0,-7,-3|verb-2-mood:be inf+
10,2,10,-2,-24,-1,16,-10|verb-2-mood:cap finite+
0,0,-2,10,0,-1,-5,-2|verb-2-mood:demand +
-13,-3,-3,18,-16,-10,16,10|verb-2-mood:demand finite+
-2,0,-23,12,7,0,7,-2|verb-2-mood:demand finite++not
0,0,-6,11,0,0,-2,-2|verb-2-mood:demand finite++not+passive
-2,-2,34,-14,7,5,-11,-16|verb-2-mood:demand finite++passive
0,0,9,-5,-3,0,4,-5|verb-2-mood:demand finite+would
0,-3,-4,-2,-5,-1,-11,27|verb-2-mood:demand gerund+
-1,0,18,-7,-2,-1,2,-10|verb-2-mood:demand progressive+
-6,-1,-28,84,-3,8,-21,-32|verb-2-mood:denial finite+
-5,-11,29,3,13,13,-29,-13|verb-2-mood:level finite+
0,0,-1,0,11,-1,-7,-2|verb-2-mood:level finite++passive
0,-1,-1,-3,-19,-1,27,-2|verb-2-mood:level finite+would
0,0,-5,3,12,-2,-3,-5|verb-2-mood:level gerund+
0,-1,-3,-1,14,-1,-2,-6|verb-2-mood:level inf+
0,7,-3,26,-14,22,-28,-10|verb-2-mood:move finite+
-3,-6,11,1,11,-1,-10,-2|verb-2-mood:move gerund+
3,4,5,-15,-13,-7,28,-5|verb-2-mood:move inf+
-12,5,-14,-15,0,-6,45,-2|verb-2-mood:pledge finite+
0,0,-1,-1,-7,0,8,1|verb-2-mood:pledge finite++not+passive
-1,15,-4,-1,-2,-2,4,-10|verb-2-mood:pledge finite++passive
0,0,-10,0,0,0,-6,17|verb-2-mood:pledge finite+could+passive
0,-1,23,-4,-1,0,-16,-1|verb-2-mood:pledge finite+should
-1,-1,3,1,-18,0,18,-2|verb-2-mood:pledge finite+will
12,-3,-8,0,-2,-1,-1,3|verb-2-mood:pledge finite+would
19,-1,-1,1,-19,-2,16,-13|verb-2-mood:pledge gerund+
-1,-1,12,-3,13,-4,-2,-16|verb-2-mood:pledge inf+
0,0,-2,-1,0,0,9,-5|verb-2-mood:pledge progressive+
12,0,-9,0,-1,0,-1,-1|verb-2-mood:pledge progressive++passive
-6,-7,-7,-1,-6,10,-9,25|verb-2-mood:proposal finite+
0,0,-4,0,10,0,-8,3|verb-2-mood:proposal finite++passive
8,-1,12,-3,-13,-6,30,-28|verb-2-mood:proposal finite+would
0,0,-4,-3,1,-3,-3,13|verb-2-mood:proposal gerund+
0,0,-6,-3,-1,-6,-2,18|verb-2-mood:proposal inf+
0,0,-8,-1,4,-2,-16,24|verb-2-mood:proposal progressive+
-2,-5,6,-1,19,-2,-17,1|verb-2-mood:spend finite+
-1,11,2,-5,0,-4,6,-9|verb-2-mood:spend gerund+
0,0,6,0,-8,-1,5,-2|verb-2-mood:spend inf+
12,0,-8,-4,0,0,4,-2|verb-2:accept
-2,-2,1,-3,-11,0,17,0|verb-2:agree
-1,-1,-1,0,-1,0,-20,24|verb-2:aim
0,-1,-2,-2,-1,-1,-11,18|verb-2:allocate
0,0,0,0,-4,0,8,-3|verb-2:announce
0,-1,8,-3,-1,-2,-2,1|verb-2:approach
0,0,0,0,23,-1,-19,-3|verb-2:approve
0,0,-4,-1,-8,-1,12,3|verb-2:argue
-1,0,-1,-3,0,0,9,-3|verb-2:arrive
-1,-2,10,15,7,-9,-9,-11|verb-2:ask
0,0,-10,4,-1,-1,14,-5|verb-2:assure
-5,-4,4,10,-7,1,-11,12|verb-2:be
8,0,-8,-4,-1,-2,-15,22|verb-2:believe
0,0,0,0,-7,0,8,-1|verb-2:bind
0,-1,15,0,-7,-1,-5,-2|verb-2:bring forward
0,-3,-2,11,3,-1,-6,-2|verb-2:budget
-2,-3,14,-2,5,-1,-15,4|verb-2:call on
0,-1,10,2,7,-1,-7,-10|verb-2:commit
-1,-1,-1,0,10,-1,-14,8|verb-2:concede
0,0,-14,-4,-4,-1,-8,32|verb-2:consider
0,7,3,-2,-7,-2,14,-14|verb-2:decide
0,0,0,-1,19,0,-17,-1|verb-2:declare
-2,0,-9,-9,0,19,10,-8|verb-2:decline
-2,0,-8,-2,-2,0,8,6|verb-2:demand
0,-4,-8,19,-1,-4,-1,-1|verb-2:deny
0,0,-7,-3,-1,-2,-5,19|verb-2:discuss
0,-1,12,-2,0,-2,-1,-6|verb-2:drop
0,0,8,0,0,0,-6,-1|verb-2:encourage
-1,-3,4,-1,-10,22,-5,-6|verb-2:estimate
0,0,0,0,-30,0,30,0|verb-2:exceed
0,-3,13,-1,-1,0,0,-8|verb-2:exhort
-2,6,-5,-11,18,-3,5,-9|verb-2:expect
0,-1,14,-6,-3,18,-10,-11|verb-2:favor
0,0,-5,-1,0,-1,17,-10|verb-2:favour
20,-4,-1,-1,-4,-1,0,-8|verb-2:fight
0,2,-7,0,-1,0,0,8|verb-2:force
-2,7,10,1,5,-2,-10,-8|verb-2:get
-1,-1,-5,9,-12,-1,13,-3|verb-2:give
-1,8,2,22,-7,-3,-2,-20|verb-2:go
0,-1,-3,-1,-9,16,-2,-1|verb-2:grow
0,0,-2,0,-1,-1,-4,8|verb-2:head
0,-1,-13,-3,-1,0,6,12|verb-2:hit
0,0,3,0,-8,0,10,-4|verb-2:hold
0,-1,-2,0,15,0,-2,-10|verb-2:honour
-1,-1,13,-1,3,-2,27,-39|verb-2:hope
-1,0,-11,0,0,0,11,0|verb-2:increase
0,-1,0,-1,-5,0,8,-1|verb-2:instruct
-1,1,9,-2,-19,-1,22,-9|verb-2:keep
-2,-3,12,-5,6,-4,-1,-3|verb-2:leave
0,0,17,-1,-1,-4,-4,-7|verb-2:like to see
0,0,0,0,10,0,-9,0|verb-2:manage
0,-2,6,-3,-11,0,13,-3|verb-2:mean
-1,-2,9,-1,2,-4,0,-3|verb-2:meet
0,-1,-1,0,9,-1,-4,-3|verb-2:name
0,0,-12,0,-1,0,16,-3|verb-2:oblige
0,0,-10,-1,-1,0,-17,30|verb-2:offer
0,-2,0,2,-6,7,9,-8|verb-2:plan
0,12,-1,0,-1,-1,-5,-5|verb-2:prepare
-1,-1,-1,1,-3,9,0,-5|verb-2:press
0,1,-1,0,16,0,-16,-1|verb-2:project
0,0,-1,0,-4,-1,-10,16|verb-2:promise
0,0,16,-2,-14,-2,16,-14|verb-2:propose
-2,7,6,-5,-24,12,4,2|verb-2:put
0,0,0,11,6,-1,-10,-6|verb-2:reach
0,0,0,0,8,0,-7,-1|verb-2:reckon
-1,-2,-1,-2,3,-3,-10,16|verb-2:recommend
0,0,-3,14,0,-1,-9,-1|verb-2:refuse
0,0,-2,9,-5,-1,17,-17|verb-2:reiterate
0,0,-5,9,0,-1,0,-2|verb-2:reject
0,0,-4,9,0,0,-3,-2|verb-2:resist
0,-1,-1,-4,0,-2,-7,15|verb-2:review
0,-1,0,-6,0,-4,-10,22|verb-2:rule out
0,0,-1,-4,-9,-1,9,6|verb-2:seek
11,-1,-11,-9,-4,-4,30,-12|verb-2:set
-1,0,14,0,-3,0,-1,-7|verb-2:sit
-3,6,13,-2,10,-6,3,-21|verb-2:spend
-1,-2,-8,1,19,-5,-3,-2|verb-2:stand
0,0,0,0,-7,0,8,0|verb-2:stay
0,4,-7,10,-1,-1,-4,-1|verb-2:stop short
0,0,-2,0,5,6,-1,-8|verb-2:study
0,0,0,0,8,0,-8,0|verb-2:swell
0,0,2,-2,0,-1,-9,10|verb-2:talk about
-6,-7,9,30,-3,-5,-15,-3|verb-2:tell
0,0,-1,-2,10,-2,-7,1|verb-2:think
-1,0,4,-1,-7,0,-11,15|verb-2:unveil
-4,-1,14,-6,0,-2,-13,11|verb-2:urge
0,0,3,-2,-6,-1,13,-6|verb-2:use
0,-1,0,0,-5,0,8,-2|verb-2:vow
-3,-3,-20,-11,-11,7,13,28|verb-2:want
-3,0,11,-5,0,0,0,-2|verb-2:warn
0,0,-17,-1,-2,0,-1,22|verb-2:weigh
-1,-1,-2,-1,-1,-1,-6,13|verb-2:work
-4,-3,4,2,-2,-1,29,-24|verb-2:write
-1,1,0,0,0,0,-12,13|verb-3-form:adopt finite+
0,-1,-2,6,-8,-1,6,-1|verb-3-form:announce finite+
0,-2,-1,0,19,0,-8,-8|verb-3-form:approve finite+
0,0,0,0,0,11,-7,-3|verb-3-form:argue finite+
0,-1,2,6,-2,6,-22,12|verb-3-form:ask finite+
0,1,-10,-1,-1,0,10,2|verb-3-form:back finite+
-3,-3,4,8,9,-7,5,-13|verb-3-form:be finite+
0,0,-3,-2,8,0,0,-2|verb-3-form:bring finite+
0,0,-7,-5,14,0,-1,-1|verb-3-form:call finite+
0,0,3,0,-8,0,-2,7|verb-3-form:consider finite+
0,0,-3,-2,0,0,-11,16|verb-3-form:consider progressive+
0,0,-12,14,0,-1,0,0|verb-3-form:deny finite+
0,0,13,0,0,0,-2,-11|verb-3-form:devote finite+
0,0,-8,9,0,-1,0,0|verb-3-form:dismiss finite+
0,0,-11,-1,-1,0,16,-3|verb-3-form:force finite+
0,0,-2,9,1,0,-7,0|verb-3-form:get finite+
0,0,-9,-1,0,0,-4,15|verb-3-form:give finite+
0,0,0,-1,-6,0,8,0|verb-3-form:mean finite+
0,0,11,0,0,0,1,-11|verb-3-form:meet finite+
-1,0,8,-2,0,-2,1,-4|verb-3-form:meet gerund+
0,-1,-2,-1,-6,-2,-2,13|verb-3-form:propose gerund+
-1,-1,-4,-1,-3,-1,-3,14|verb-3-form:reach finite+
0,0,-1,-6,0,-3,14,-4|verb-3-form:refuse finite+
0,0,0,0,-1,0,8,-6|verb-3-form:return finite+
0,0,-1,15,5,-1,-14,-5|verb-3-form:set finite+
0,-9,0,-9,3,7,3,5|verb-3-form:spend gerund+
0,0,-4,0,12,0,-8,0|verb-3-form:spend inf+
0,13,-1,-1,-2,-1,-5,-4|verb-3-form:stand gerund+
0,0,-1,0,13,0,-1,-11|verb-3-form:stop finite+
0,0,0,9,0,0,-2,-7|verb-3-form:take finite+
-2,1,-1,-1,-4,-2,24,-15|verb-3-form:tell finite+
0,0,15,0,0,0,-15,-1|verb-3-form:urge finite+
0,0,-2,-1,8,0,-4,-1|verb-3-form:use finite+
0,0,-7,-1,-3,0,-1,12|verb-3-form:weigh finite+
-3,-3,5,7,2,-7,13,-13|verb-3-kind:be
0,-2,3,-5,0,0,13,-7|verb-3-kind:cap
-3,-3,9,-3,1,-1,5,-6|verb-3-kind:demand
-1,-1,-39,65,-2,-6,10,-27|verb-3-kind:denial
-1,11,-14,-9,-3,-4,-12,32|verb-3-kind:level
-4,-3,8,-3,20,-4,9,-24|verb-3-kind:move
5,5,-8,15,-1,-8,-2,-6|verb-3-kind:pledge
-4,-2,-2,-5,-20,5,-19,48|verb-3-kind:proposal
-1,-4,13,-17,35,6,-25,-8|verb-3-kind:spend
-3,-3,4,8,9,-7,5,-13|verb-3-mood:be finite+
0,-2,3,-5,0,0,12,-6|verb-3-mood:cap finite+
-6,-3,18,-12,6,-7,10,-6|verb-3-mood:demand finite+
0,0,-3,11,-1,7,-16,2|verb-3-mood:demand finite++passive
-1,-1,-38,65,-2,-6,13,-30|verb-3-mood:denial finite+
0,-2,-7,0,-1,-1,-3,15|verb-3-mood:level finite+
0,0,-12,-3,-1,0,-1,17|verb-3-mood:level finite++not
0,13,-1,-1,-1,-1,-5,-4|verb-3-mood:level gerund+
-2,-3,-2,6,15,-1,11,-24|verb-3-mood:move finite+
-1,0,8,-2,0,-2,1,-4|verb-3-mood:move gerund+
0,0,0,-15,2,0,12,2|verb-3-mood:move inf+
-3,7,-22,12,-8,-5,19,1|verb-3-mood:pledge finite+
10,0,2,-3,0,0,-8,-2|verb-3-mood:pledge finite+will
-2,0,8,-2,4,-2,-1,-5|verb-3-mood:pledge progressive+
-3,-1,3,-6,-8,8,-7,15|verb-3-mood:proposal finite+
0,-1,-2,-1,-6,-2,-2,13|verb-3-mood:proposal gerund+
0,0,-3,-2,0,0,-11,16|verb-3-mood:proposal progressive+
0,6,14,-8,6,0,-6,-11|verb-3-mood:spend finite+
0,-9,0,-9,3,7,3,5|verb-3-mood:spend gerund+
0,0,-4,0,12,0,-8,0|verb-3-mood:spend inf+
-1,1,0,0,0,0,-12,13|verb-3:adopt
0,-1,-2,6,-8,-1,6,-1|verb-3:announce
0,-2,-1,0,19,0,-8,-8|verb-3:approve
0,0,0,0,0,11,-7,-3|verb-3:argue
-1,-1,-2,6,-3,6,-17,12|verb-3:ask
0,1,-10,-1,-1,0,11,2|verb-3:back
-3,-3,5,7,2,-7,13,-13|verb-3:be
0,0,-3,-2,8,0,0,-2|verb-3:bring
0,0,-7,-5,14,0,-1,-1|verb-3:call
-3,1,10,-2,-1,0,-4,0|verb-3:challenge
-1,-1,4,-2,9,0,-7,-1|verb-3:commit
0,0,-3,3,-8,-1,-14,23|verb-3:consider
0,0,-12,14,0,-1,0,0|verb-3:deny
0,0,13,0,0,0,-2,-11|verb-3:devote
0,0,-8,9,0,-1,0,0|verb-3:dismiss
0,0,-11,-1,-1,0,16,-3|verb-3:force
0,0,-2,9,1,0,-7,0|verb-3:get
0,0,-22,-3,-1,-1,-5,32|verb-3:give
0,0,0,-1,-6,0,8,0|verb-3:mean
-1,0,17,-3,0,-2,4,-15|verb-3:meet
-1,-1,0,-2,-10,-3,1,14|verb-3:propose
-1,-1,-4,-1,-2,-1,-4,14|verb-3:reach
0,0,-1,-6,0,-3,14,-4|verb-3:refuse
0,0,0,0,-1,0,8,-6|verb-3:return
0,0,-5,11,-1,0,-3,-2|verb-3:rise
0,0,-1,15,5,-1,-14,-5|verb-3:set
0,-3,3,-14,16,7,-11,3|verb-3:spend
0,13,-1,-1,-7,-1,2,-5|verb-3:stand
0,0,0,-1,13,0,-1,-11|verb-3:stop
5,1,-3,-1,-5,-2,21,-16|verb-3:tell
-1,0,14,0,0,0,-13,-1|verb-3:urge
0,0,-2,-1,8,0,-4,-1|verb-3:use
0,0,-7,-1,-3,0,-1,12|verb-3:weigh
-3,-1,-6,-2,-4,-5,7,15|when-governor:far be
-1,-1,16,-3,8,-1,-22,3|when-governor:far demand
0,0,0,17,0,0,-10,-5|when-governor:far denial
0,-2,-4,-1,-4,-3,10,5|when-governor:far level
-1,-2,-7,-1,-46,7,45,5|when-governor:far move
-1,-2,7,-2,-17,-3,19,0|when-governor:far pledge
0,-1,-7,-5,-6,-1,9,12|when-governor:far proposal
-2,-1,13,-1,-13,-1,4,1|when-governor:far spend
0,0,-1,0,-6,0,13,-6|when-governor:next demand
0,5,-5,-1,-8,-2,21,-10|when-governor:next move
-1,-1,-1,0,27,0,-20,-4|when-governor:next pledge
0,0,0,0,3,0,-12,10|when-governor:next proposal
-1,-1,-1,-9,-18,-1,28,2|when-governor:next spend
5,-4,1,13,-33,2,13,2|when-governor:none be
11,0,-5,-1,0,-1,-3,-1|when-governor:none benchmark
2,31,-7,-7,-4,-10,4,-9|when-governor:none cap
-4,-12,11,16,-5,-4,-10,7|when-governor:none demand
-5,-4,-6,11,-16,11,4,5|when-governor:none denial
-4,9,2,-6,-4,7,6,-9|when-governor:none level
-17,2,-2,-7,21,-1,-24,28|when-governor:none move
-3,-1,2,15,-4,-8,-17,16|when-governor:none pledge
-4,-6,18,1,-7,2,-13,9|when-governor:none proposal
-2,-3,-5,9,22,-1,-22,3|when-governor:none spend
-1,-2,15,-9,27,-2,-18,-9|when-governor:now be
-2,-1,-16,-2,9,-1,5,7|when-governor:now demand
-1,-1,-3,-2,10,-2,5,-6|when-governor:now move
0,0,-1,0,-6,0,13,-5|when-governor:now proposal
-1,-1,-3,-2,8,-1,1,-3|when-governor:now spend
-3,3,-5,-1,-3,11,5,-7|when-governor:past be
0,-2,-1,0,12,-2,-5,-2|when-governor:past level
10,-8,3,-1,27,6,-24,-13|when-governor:past move
11,-1,-1,0,-11,0,3,-2|when-governor:past pledge
-1,-1,-2,-1,15,-2,-5,-3|when-governor:past spend
0,0,-2,0,-7,-1,24,-14|when-shape:far fine
-6,-3,-12,-5,2,-4,5,23|when-shape:far half
-1,-1,-9,-1,4,-1,9,-1|when-shape:far tenth
-5,-7,23,-1,-83,-9,40,42|when-shape:far whole
-1,-1,-3,0,32,-4,-13,-11|when-shape:next fine
0,0,0,0,11,0,-10,0|when-shape:next half
-1,-1,-2,-1,11,-2,-10,6|when-shape:next tenth
-3,11,-8,-11,-18,-3,43,-12|when-shape:next whole
-3,-3,-5,-1,41,-4,-23,-2|when-shape:none fine
23,-17,6,21,-59,17,17,-8|when-shape:none half
-13,-1,2,-22,18,-7,19,2|when-shape:none tenth
-11,21,20,32,-41,4,-44,20|when-shape:none whole
-5,-1,14,-10,16,-3,-18,6|when-shape:now half
-1,-1,-4,-3,35,-1,-20,-5|when-shape:now tenth
-3,-2,-15,-7,25,-5,34,-28|when-shape:now whole
-1,-1,-1,0,10,-1,-5,-2|when-shape:past fine
-2,-1,0,-1,-12,12,-7,10|when-shape:past half
-1,-2,-7,-1,12,8,-1,-8|when-shape:past tenth
16,-3,-1,-3,37,-2,-32,-12|when-shape:past whole
0,-1,-3,-1,-1,-1,-3,9|when-verb:far aim
-3,-1,-6,-2,-4,-5,7,15|when-verb:far be
0,0,0,0,-5,0,19,-13|when-verb:far bring
0,0,0,0,-11,0,12,0|when-verb:far budget
0,0,-1,0,10,0,-7,-2|when-verb:far clear
0,0,-2,0,-12,-1,2,13|when-verb:far climb
0,0,-17,0,0,0,7,10|when-verb:far demand
0,0,0,0,-9,0,11,-1|when-verb:far equal
0,0,7,0,14,0,-9,-11|when-verb:far expect
0,0,-3,-4,-8,10,-4,9|when-verb:far get
0,0,0,0,-6,0,8,-1|when-verb:far match
0,0,0,0,0,0,-10,10|when-verb:far meet
0,0,-3,0,-1,0,8,-4|when-verb:far plan
0,0,-1,0,19,0,-17,-1|when-verb:far project
0,0,-2,-2,0,0,-6,10|when-verb:far propose
0,0,0,0,-8,0,15,-7|when-verb:far reach
0,0,0,10,0,0,-5,-4|when-verb:far rule out
0,0,-1,0,-2,-1,-8,12|when-verb:far set
0,0,0,0,-1,0,10,-9|when-verb:far set out
0,0,-9,0,-3,0,-2,15|when-verb:far sound out
-2,-1,13,-1,-10,-1,-1,3|when-verb:far spend
0,0,0,0,-7,0,8,-1|when-verb:far stand
0,0,-1,0,8,0,-4,-2|when-verb:far take
0,0,3,-2,-4,0,-9,12|when-verb:far tell
0,0,1,0,0,0,-14,14|when-verb:far want
0,0,0,0,14,0,-14,0|when-verb:next adopt
0,0,0,0,12,0,-11,0|when-verb:next approve
0,0,0,0,9,0,-7,-1|when-verb:next exceed
0,7,-1,0,-8,0,2,0|when-verb:next go
0,0,0,0,-8,0,8,0|when-verb:next mean
0,0,0,0,8,0,-1,-7|when-verb:next propose
0,0,-1,0,-24,0,26,-1|when-verb:next reach
0,0,0,0,13,0,-13,0|when-verb:next set
0,0,0,0,8,0,-8,0|when-verb:next slip
0,0,-1,0,-16,-1,13,6|when-verb:next spend
0,0,0,0,9,0,-8,-1|when-verb:next top
0,0,0,0,-5,0,-12,18|when-verb:next vote on
-3,-3,1,18,-2,-3,-10,3|when-verb:none accept
-1,-2,-15,-3,2,-1,25,-5|when-verb:none adopt
21,-4,-5,3,2,9,-16,-10|when-verb:none agree
-1,-2,1,-12,-2,14,-5,8|when-verb:none aim
0,0,-5,-1,-1,-1,-2,9|when-verb:none ambition
0,2,0,13,0,0,-13,-1|when-verb:none amount
0,0,-1,-1,11,-1,-4,-4|when-verb:none approach
-2,-3,6,-7,-3,-2,-2,13|when-verb:none argue for
-5,2,-12,33,-2,-9,-2,-4|when-verb:none ask
-3,-2,1,6,1,21,-16,-8|when-verb:none ask for
-2,-1,8,-5,0,-1,-8,9|when-verb:none back
5,-4,1,13,-33,2,13,2|when-verb:none be
0,-2,-2,-2,16,-4,-3,-2|when-verb:none bring
16,1,-23,9,3,-3,8,-11|when-verb:none call
-3,-1,13,1,-3,-4,-11,9|when-verb:none call for
-2,-3,8,-4,1,-1,-12,13|when-verb:none call on
0,0,-17,1,-1,0,-3,21|when-verb:none calls
0,0,-3,-1,-1,-1,-4,11|when-verb:none campaign
0,14,-1,0,-12,-1,0,-1|when-verb:none cap
0,0,-10,-2,0,-1,-2,15|when-verb:none clamor
-1,-1,-5,-1,12,-5,1,-1|when-verb:none climb
-1,-2,6,13,4,-5,-10,-5|when-verb:none commit
-1,9,-10,16,-5,-2,-5,-2|when-verb:none consider
0,-2,0,-4,-1,0,-1,9|when-verb:none contain
0,0,14,-1,-1,-2,-8,-2|when-verb:none convince
0,0,-3,-1,0,-1,9,-3|when-verb:none decision
0,0,-2,-3,0,-2,10,-2|when-verb:none decline
-1,-1,16,0,2,-1,-6,-10|when-verb:none demand
-3,-4,3,-6,15,4,-16,8|when-verb:none devote
-1,-1,-13,4,0,-4,0,14|when-verb:none discuss
-1,0,-5,15,-5,-2,4,-5|when-verb:none do
0,0,-2,0,-8,-1,3,9|when-verb:none double
0,2,-6,-1,9,-1,-9,6|when-verb:none drop
0,0,8,0,0,0,-6,-1|when-verb:none encourage
-1,1,8,-1,-16,-4,4,8|when-verb:none end
0,0,-1,-2,0,0,13,-9|when-verb:none enshrine
0,-5,-1,-8,-6,27,-3,-3|when-verb:none exempt
0,-3,13,-1,-1,0,0,-8|when-verb:none exhort
-2,-1,-7,-10,9,-2,1,12|when-verb:none expect
0,-1,-3,-4,-3,16,-6,1|when-verb:none favor
0,0,-4,-2,0,-2,14,-6|when-verb:none favour
0,-4,0,-1,-2,-1,-10,18|when-verb:none fight
0,0,-1,-1,-3,-1,8,-2|when-verb:none find the money for
-1,-1,10,5,-1,-1,-7,-4|when-verb:none fix
-3,-1,-10,6,4,-5,11,0|when-verb:none get
-1,-4,-8,5,6,13,-4,-7|when-verb:none give
8,-8,-7,2,-9,10,-10,14|when-verb:none go
0,0,0,0,8,0,-5,-1|when-verb:none hit
0,13,0,0,-9,0,-3,0|when-verb:none hold the line at
17,0,-10,-2,0,0,-2,-2|when-verb:none hold up
-1,0,17,-1,3,-2,14,-29|when-verb:none hope
0,0,11,-3,-2,8,-7,-7|when-verb:none increase
0,-2,12,-4,-6,0,8,-7|when-verb:none insist
0,-2,0,-2,0,0,8,-4|when-verb:none instruct
-2,6,-6,-7,13,-4,7,-7|when-verb:none keep
-2,-2,-4,-1,23,-1,-4,-9|when-verb:none lay out
-2,0,-6,0,2,-1,-8,16|when-verb:none leap
0,10,0,0,-5,0,-2,-2|when-verb:none limit
0,3,-5,-13,12,10,-3,-5|when-verb:none live with
0,0,-16,-3,16,3,5,-5|when-verb:none match
0,1,10,-7,0,-1,-2,-1|when-verb:none mean
-10,-2,26,7,-15,4,8,-18|when-verb:none meet
2,-1,-5,17,-4,-5,-1,-3|when-verb:none mention
0,0,-11,0,-1,0,15,-3|when-verb:none oblige
-1,-1,-5,9,-1,-2,-13,14|when-verb:none offer
0,0,0,0,-7,0,9,-1|when-verb:none peak
-1,2,10,15,-3,-2,-20,-2|when-verb:none plan
0,0,-5,-2,-2,0,-5,14|when-verb:none plead for
-2,-4,-8,-8,-2,-2,5,20|when-verb:none pledge
-1,9,8,10,-1,-2,-8,-15|when-verb:none prepare
-2,0,13,-1,0,-2,4,-12|when-verb:none press
0,0,-13,0,15,0,-1,0|when-verb:none press for
0,0,16,2,-1,-1,-10,-5|when-verb:none pressure
-3,-2,-1,6,1,-2,-10,10|when-verb:none promise
-4,-2,-1,8,-1,-4,-3,9|when-verb:none propose
-1,0,-1,-2,17,-1,-5,-7|when-verb:none push
-6,11,-1,7,4,5,-11,-7|when-verb:none put
-1,-1,-2,3,9,5,-31,18|when-verb:none reach
0,0,0,-11,0,0,-4,16|when-verb:none ready
-2,0,-8,-1,3,15,0,-7|when-verb:none reckon
0,-2,2,-3,4,-3,-6,8|when-verb:none recommend
0,0,-4,2,0,-4,11,-5|when-verb:none refuse
0,0,0,12,0,0,-10,-2|when-verb:none reject
-1,0,-3,13,-1,-1,-2,-5|when-verb:none request
0,-1,10,-3,1,-1,-10,5|when-verb:none rise
-1,-1,-2,-11,-1,-7,-9,32|when-verb:none rule out
0,0,-1,-1,-2,-1,11,-5|when-verb:none satisfy
0,0,0,8,0,0,-7,0|when-verb:none scoff
-1,-1,-1,12,-7,-2,17,-17|when-verb:none seek
19,-2,-10,-5,1,-2,-5,4|when-verb:none set
0,-1,-1,-4,9,-1,-10,8|when-verb:none set aside
-1,0,13,-2,-1,0,-9,-1|when-verb:none set its sights on
0,0,-1,-2,0,0,-6,10|when-verb:none set out
-2,-1,16,2,-5,-1,-5,-5|when-verb:none settle on
0,-1,-6,-5,-1,11,6,-4|when-verb:none sign up
0,0,20,-6,0,-1,0,-11|when-verb:none sound out
15,-1,-9,-2,-1,-1,-2,1|when-verb:none speak of
-2,-2,9,-5,7,3,-8,-3|when-verb:none stand
11,0,-5,-1,0,-1,-3,-1|when-verb:none standard
-2,15,6,-7,-13,-5,10,-4|when-verb:none stay
0,9,0,-1,-5,-1,1,-3|when-verb:none stick to
0,0,0,0,-8,0,10,-1|when-verb:none stop
-2,-1,-3,-3,-16,4,10,11|when-verb:none take
0,0,-5,-1,-9,-1,21,-4|when-verb:none take up
0,0,-3,-2,0,-4,17,-8|when-verb:none talk about
-1,-1,13,6,0,-3,-4,-11|when-verb:none talk of
-3,5,7,8,-5,3,5,-21|when-verb:none tell
-1,-1,-1,-2,8,8,-9,-2|when-verb:none think
-1,-2,-7,-3,0,-1,-2,15|when-verb:none tie
0,0,17,-2,-1,0,1,-14|when-verb:none time
0,-1,6,-3,-10,-1,12,-3|when-verb:none top
-5,-1,9,-7,2,-2,-9,12|when-verb:none urge
0,-1,-8,0,-2,0,12,-1|when-verb:none vow
-5,-5,-3,-11,-12,3,22,10|when-verb:none want
0,-1,-6,-5,-1,10,5,-2|when-verb:none warn
0,0,-4,-2,-4,-2,-1,12|when-verb:none weigh
0,0,0,0,9,0,-9,0|when-verb:now approve
-1,-2,15,-9,27,-2,-18,-9|when-verb:now be
0,0,0,0,-7,0,8,0|when-verb:now estimate
0,0,-2,0,13,0,-10,-1|when-verb:now expect
0,0,0,0,8,0,-8,0|when-verb:now lift
0,0,0,0,10,0,-9,0|when-verb:now manage
0,0,0,0,-9,0,9,0|when-verb:now remain
-1,0,-3,-2,13,-1,-4,-2|when-verb:now spend
-3,3,-5,-1,-3,11,5,-7|when-verb:past be
0,-4,0,0,4,11,-7,-4|when-verb:past get
0,-1,-1,0,-10,-2,16,-2|when-verb:past put
0,-1,0,0,18,-1,-15,-1|when-verb:past reach
0,-1,-2,-1,13,-2,-4,-3|when-verb:past spend
12,0,0,0,-3,0,-8,0|when-verb:past take
-12,-11,1,-7,-83,-16,78,50|when:far
-4,9,-13,-12,37,-9,11,-18|when:next
-4,0,23,30,-40,11,-32,12|when:none
-9,-5,-7,-19,83,-11,-8,-23|when:now
12,-7,-9,-5,48,17,-45,-11|when:past
"""
