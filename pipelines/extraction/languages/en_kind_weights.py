"""What each cue of ``english.kind_cues`` speaks for; made by ``training/kinds.py``, not by hand.

Each line: hundredths of the logarithm of odds, by kind in the order of ``KINDS``, then ``|``
and the cue; the line without a cue is what holds before any cue is seen.
"""

KINDS = "benchmark cap demand denial level other pledge proposal"
RULE = 100
"""Weight of what the rules say."""
TABLE = """\
-100,-79,-8,-74,213,-52,37,63|
-7,3,28,17,4,-10,-12,-23|after0:\"
0,0,-1,0,8,-1,-4,-1|after0:(
10,-9,11,-8,13,1,-14,-5|after0:,
0,-1,-3,-4,-3,-1,17,-5|after0:-
-25,-22,-11,-17,50,-19,-8,51|after0:.
0,-1,-1,-1,-1,-1,8,-3|after0::
-2,-1,6,-2,17,-4,-8,-6|after0:;
-3,-3,-17,-11,-7,23,36,-18|after0:?
0,-1,-5,-4,2,-1,20,-10|after0:DATE
0,0,0,8,0,0,-7,0|after0:NATO
0,0,8,0,-3,-1,-3,0|after0:USA
-1,-2,14,-1,-7,-4,11,-10|after0:a
-1,-1,-1,-1,9,-1,3,-8|after0:already
14,-6,3,-8,19,11,-15,-18|after0:and
4,-4,5,-2,-14,-12,30,-8|after0:as
-3,-1,-17,15,17,-2,-5,-4|after0:at
0,-1,-5,-6,10,-2,1,3|after0:before
0,0,-1,0,21,-1,-17,-1|after0:behind
0,0,-1,-9,-1,-1,13,-2|after0:but
-3,-3,3,-5,-42,6,-7,50|after0:by
0,21,-4,-2,-3,-4,-6,-2|after0:ceiling
-1,-1,-1,6,-1,12,0,-15|after0:could
-1,0,-1,-1,0,0,9,-6|after0:defense
0,0,8,0,0,0,-7,-1|after0:demand
-1,0,1,-2,-5,-2,12,-2|after0:each
4,-11,3,-6,1,-1,-10,21|after0:for
0,0,0,-2,-7,0,12,-1|after0:forward
-6,0,18,-2,4,-3,-7,-4|after0:from
-5,-2,-17,33,-2,-7,11,-11|after0:had
-1,-2,-6,15,-2,-1,1,-4|after0:has
0,0,9,-1,0,0,-6,-1|after0:he
-3,-10,-18,-7,20,-1,-14,33|after0:in
-1,0,-3,-3,11,-1,4,-6|after0:into
-4,-8,-12,-1,-10,-2,20,18|after0:is
0,14,-1,-1,-3,-4,-2,-2|after0:limit
21,-2,-1,-3,-1,-3,-6,-4|after0:made
0,7,-1,0,3,0,-8,-1|after0:mark
-1,0,-2,-4,0,17,-6,-4|after0:mean
-1,-1,-6,20,0,-3,-1,-7|after0:nor
-1,-3,-3,-2,24,-1,-11,-3|after0:now
4,12,10,-16,6,35,-31,-21|after0:of
11,-1,2,-5,-10,-2,-10,16|after0:on
-6,-6,-13,35,13,4,-36,11|after0:or
0,0,-2,0,-10,0,14,-1|after0:pledge
-1,0,0,0,0,-2,-12,16|after0:plus
-2,0,8,-2,0,0,-2,-1|after0:seek
-1,11,-3,-4,-1,-5,-7,11|after0:should
16,-4,14,-7,-17,-9,-3,11|after0:that
14,-2,-11,-2,-10,6,-9,13|after0:the
-5,18,6,10,-17,-8,-7,3|after0:to
0,0,0,0,8,0,-7,0|after0:today
0,0,-5,-7,-1,-1,-4,17|after0:too
-5,0,11,6,-7,-10,15,-10|after0:was
10,0,-13,-7,-16,-5,37,-7|after0:will
0,-1,-6,-4,-3,-1,2,13|after0:within
-5,-5,1,10,-19,40,1,-25|after0:would
0,0,0,-1,0,0,-11,13|after0:write
26,-10,-30,9,-9,-11,8,18|after1:\"
-4,-6,-2,13,-9,13,-12,7|after1:#
-7,17,21,-8,27,-9,-22,-19|after1:,
-2,2,37,-16,-23,-5,15,-8|after1:.
-7,-13,-15,-12,-12,-10,12,57|after1:DATE
-7,-8,10,-12,0,11,1,4|after1:LAND
0,0,-7,0,1,0,8,0|after1:NATO
-3,-2,46,-9,-5,-3,-20,-5|after1:USA
1,7,4,-3,-10,-8,-1,9|after1:a
0,-1,0,0,6,5,-9,0|after1:about
0,0,3,-4,0,8,-1,-6|after1:add
0,0,-1,-3,-2,0,12,-4|after1:all
-1,0,13,-4,-1,0,-6,-1|after1:allies
-1,-1,-5,-8,-1,-1,-5,23|after1:an
-9,-5,-17,15,-7,17,2,5|after1:and
0,-1,-9,19,0,-1,0,-8|after1:any
0,-1,-11,9,13,-2,-7,-1|after1:anyone
-2,0,-5,16,0,-3,-1,-5|after1:anything
-2,-3,-2,12,2,-4,-3,-1|after1:as
-1,-2,-2,8,8,-2,-7,-4|after1:at
0,0,0,0,-9,0,9,0|after1:average
-8,-4,-3,16,-7,-7,-4,17|after1:be
0,0,8,-6,0,0,-1,0|after1:because
0,-2,14,-2,-1,0,-1,-8|after1:better
0,2,-1,-5,2,-1,-6,9|after1:but
6,-3,41,-19,-6,-4,6,-22|after1:by
0,0,-4,-1,-5,-2,16,-3|after1:can
-2,-1,8,8,-12,-5,9,-5|after1:come
6,0,0,-4,-2,-1,-15,16|after1:core
-1,0,-2,-3,0,15,-1,-7|after1:cost
0,0,1,-1,-14,-2,13,3|after1:do
0,9,-1,-9,-9,-4,17,-4|after1:economic output
-9,0,21,-3,-2,-2,-4,-1|after1:every ally
-4,-2,5,13,-3,7,-6,-10|after1:for
0,0,0,-2,1,-1,8,-6|after1:four
0,-1,2,-1,-3,-3,-17,23|after1:from
9,-28,-6,7,-6,32,-7,-2|after1:gdp
0,0,-1,0,-13,0,16,-2|after1:give
0,22,-4,-1,-4,-5,-4,-4|after1:gnp
0,0,0,-2,-1,-3,-6,14|after1:go
8,-15,8,-22,13,-1,19,-10|after1:gross domestic product
-2,27,-6,-2,6,-8,-8,-7|after1:gross national product
-1,-7,16,0,10,-2,-7,-8|after1:has
-1,0,-4,-3,-1,20,2,-13|after1:have
-2,0,3,10,3,-1,-11,-3|after1:he
0,0,-5,2,-4,-2,-1,10|after1:i
0,-1,-1,10,-1,-1,-4,-3|after1:impossible
-1,2,-3,-5,-3,16,-8,2|after1:in
-3,1,26,-2,6,-2,-10,-15|after1:is
-1,-3,-3,-6,2,5,14,-7|after1:it
-6,-4,-21,6,20,-6,-7,19|after1:its
0,-2,0,-2,-7,-1,18,-6|after1:law
-1,-1,-1,-1,8,0,-2,-1|after1:many
-4,-5,-9,10,15,-6,-14,12|after1:more
-1,0,-1,12,0,-2,1,-8|after1:must
-1,-4,-1,16,-23,18,2,-8|after1:national income
-1,-1,-5,23,-1,-3,-2,-10|after1:never
-1,-1,3,-3,-2,-2,10,-4|after1:no
-2,-2,-7,0,-3,-5,3,15|after1:not
3,-1,-10,-12,-24,-4,34,13|after1:of
-2,14,3,-10,7,0,-10,-2|after1:on
0,0,-4,0,11,0,-6,-1|after1:one
0,0,0,-1,14,-1,-9,-2|after1:our
0,0,-2,0,11,0,-8,-1|after1:output
0,0,0,0,15,0,-13,-1|after1:plan
0,-2,-5,-1,20,-1,-10,-1|after1:present
8,0,-1,0,4,0,-3,-7|after1:related
0,0,0,0,0,11,0,-10|after1:require
0,0,1,-1,8,0,-8,1|after1:say
-1,5,-5,-10,13,-4,-14,15|after1:so
-1,-2,-7,-1,-6,4,0,13|after1:some
0,-1,-9,-2,-1,-2,-2,17|after1:successive
-1,8,-12,15,-4,-2,1,-5|after1:that
8,-8,-27,-15,-1,38,0,5|after1:the
-4,-1,37,-5,-3,-5,-14,-6|after1:their
0,-1,-4,-2,13,-3,-4,1|after1:thereabouts
-3,-5,-11,-4,3,-4,12,13|after1:to
-1,11,-1,-3,-1,-2,-2,-2|after1:under
0,0,2,-9,0,0,9,0|after1:want
-2,15,-2,-1,-17,-2,11,-2|after1:was
0,-1,-1,-1,-6,-1,-2,12|after1:we
-2,9,-3,-2,1,-2,0,-2|after1:which
-1,-1,-1,9,-1,-1,3,-8|after1:will
-2,0,7,-1,13,-1,-17,2|after1:with
-1,0,-3,-4,-1,-1,-2,12|after1:within
-1,2,5,-3,14,-4,-9,-4|after1:would
0,0,-10,0,-1,0,13,-2|after1:year
4,-1,-8,14,-5,-6,-1,5|after2:\"
-2,0,4,3,11,-4,-17,4|after2:#
-1,0,-2,-1,-2,-3,-25,34|after2:'
-1,0,8,0,3,-1,-5,-3|after2:'s
-1,0,-4,10,-4,-1,2,-2|after2:(
0,0,-1,0,9,-1,-4,-1|after2:)
-2,3,15,-5,-12,-15,-6,21|after2:,
-6,-23,25,-32,37,-8,24,-17|after2:.
-1,-4,-1,-1,-9,10,4,2|after2:0
0,11,-22,4,-9,-2,-8,27|after2::
-1,5,-3,-3,-2,8,-19,15|after2:?
-4,-1,-16,16,22,-9,-2,-5|after2:DATE
-5,1,6,9,-3,6,-1,-14|after2:LAND
-2,-2,-9,13,4,-1,-4,2|after2:LEADER
7,-1,-3,-6,-6,-2,18,-7|after2:NATO
-1,-6,11,-2,-1,-1,-2,2|after2:OUTLET
17,-5,4,-18,1,-8,-5,14|after2:USA
-7,11,-14,-12,-1,-9,25,5|after2:a
0,0,0,0,16,0,-16,0|after2:according
-1,0,5,-2,1,0,6,-9|after2:after
0,-1,-2,-4,-1,-1,-3,12|after2:ambition
-1,0,13,-2,7,1,0,-18|after2:an
-3,-1,2,-5,8,-4,-12,17|after2:and
-1,0,-2,-2,-1,14,-1,-8|after2:annual
0,0,0,0,0,10,0,-9|after2:another
-3,0,-2,-6,2,19,-2,-7|after2:army
-1,-3,-1,-3,5,12,-3,-5|after2:around
15,-1,9,-9,-11,-1,-5,2|after2:as
-1,14,-4,9,-26,20,-6,-5|after2:at
0,0,0,0,-3,0,-9,13|after2:attain
0,0,0,-1,21,-1,-17,-1|after2:back
-3,-2,1,-1,7,-6,-7,11|after2:be
-3,5,-6,28,-4,-4,-10,-6|after2:been
-1,0,20,-1,-3,-4,0,-12|after2:before
-3,0,-5,-3,18,-13,7,-1|after2:by
-1,-1,-2,12,-9,-2,6,-3|after2:cabinet
0,0,-4,0,0,0,8,-2|after2:choose
12,0,-2,0,-8,0,0,-1|after2:countries
0,0,-2,-1,-1,0,-6,11|after2:decade
0,-5,-4,-2,6,10,-4,-2|after2:does
0,0,-4,-2,1,-1,10,-4|after2:due
-2,-3,2,-8,-7,11,10,-4|after2:economic output
-2,0,5,11,-1,-3,-2,-10|after2:else
0,0,-8,-1,-3,-1,3,9|after2:enough
-3,-5,24,22,16,-15,-28,-11|after2:for
-2,-3,11,-4,-16,16,-4,2|after2:from
-2,2,-3,-9,16,4,-16,8|after2:gdp
-1,-5,18,-2,6,-5,-6,-6|after2:gnp
-2,-2,-13,19,-18,-2,-15,33|after2:gross domestic product
-1,8,-1,-1,5,-4,-4,-2|after2:gross national product
0,0,-2,-10,0,16,-6,2|after2:hague
-2,-1,-2,-8,13,-4,-5,9|after2:has
-2,-2,-8,-7,3,-2,24,-7|after2:he
0,0,-3,-3,-2,18,-2,-5|after2:his
-1,0,-1,11,0,-1,-7,-1|after2:i
-13,2,-18,16,-5,-23,31,9|after2:in
0,-1,0,0,-7,0,-3,12|after2:instead
14,0,-13,-3,1,-2,-3,7|after2:into
-8,-5,-13,-1,-21,37,5,5|after2:is
-1,10,-10,-4,2,5,2,-6|after2:it
-1,-1,-7,-3,8,-1,-8,12|after2:least
-4,-1,6,-8,-6,16,0,-4|after2:level
9,0,-3,-1,0,0,-4,-1|after2:military spending
0,0,9,0,-1,0,-2,-5|after2:national product
0,12,-2,-1,-1,-1,1,-8|after2:need
8,0,-1,0,-1,0,-4,-1|after2:needs
16,-1,-9,2,-2,-2,-4,-1|after2:new
0,0,-5,-2,0,-1,0,9|after2:next
-1,-1,0,2,-1,-1,-8,10|after2:none
-2,-1,10,21,-8,-3,1,-18|after2:not
-1,0,0,-1,10,0,-5,-2|after2:now
-3,-8,-7,18,11,-4,0,-8|after2:of
25,-3,-16,-3,-14,-11,15,7|after2:on
0,-4,-2,-3,5,0,-4,8|after2:only
-6,-4,-7,3,7,-6,-12,24|after2:or
0,-1,-9,19,0,-1,0,-8|after2:other
-1,-1,-1,14,-5,1,2,-9|after2:out
0,8,-4,-5,-10,-1,17,-5|after2:over
-1,-1,10,-5,6,-1,-4,-4|after2:own
0,-1,-9,-2,-4,-2,-2,20|after2:parliamentary
0,-2,7,7,0,-1,-1,-10|after2:person
0,0,10,-4,0,0,-2,-3|after2:president
0,0,-2,0,-11,0,18,-4|after2:same
-4,0,-6,4,-6,-5,18,-1|after2:say
-1,0,9,0,0,0,-1,-7|after2:senior
4,1,-3,-1,-1,1,-10,9|after2:spend
0,0,13,-6,-2,-2,-1,-2|after2:sufficient
-1,-1,-7,-4,0,-3,28,-12|after2:summit
-2,0,5,-1,-5,-1,-6,9|after2:table
0,0,0,0,-8,0,8,0|after2:target
-1,1,9,-3,1,-1,-6,0|after2:tell
-4,-6,1,-1,32,-12,3,-13|after2:that
-3,7,21,-3,-1,4,-18,-7|after2:the
0,18,-1,0,-14,-1,-1,-1|after2:their
0,0,0,-1,10,0,-2,-6|after2:they
-5,-6,4,-21,-7,9,27,0|after2:to
0,-1,1,-2,9,-1,-3,-3|after2:two
-3,-2,10,9,-13,9,-5,-5|after2:up
-2,-3,5,14,-3,0,-3,-7|after2:was
-2,-1,2,7,-4,-7,-8,14|after2:we
20,-3,-1,-3,2,-5,-7,-4|after2:when
12,-1,-9,-15,-1,-1,2,12|after2:which
-2,-3,-1,-2,-5,20,-16,9|after2:will
0,-1,-5,-2,-3,-6,20,-4|after2:with
0,-1,-4,-1,-17,-2,18,7|after2:within
-1,-1,-7,-13,6,22,-13,9|after2:would
-1,0,-3,-3,0,-4,-1,12|after2:write
0,0,-4,0,11,0,-6,-1|after2:year
-1,-1,-2,-3,5,-1,11,-7|after2:years
8,12,-21,3,-10,-7,16,-2|after3:\"
2,-6,2,-19,38,-8,-14,4|after3:#
4,0,-11,-2,-1,0,12,-1|after3:'
-3,10,-1,-2,-7,-7,17,-6|after3:'s
3,1,41,-15,0,-16,1,-15|after3:,
-3,0,-12,17,0,-1,3,-5|after3:-
-11,-6,10,17,6,-17,-17,18|after3:.
-1,-1,-2,-3,-3,18,-1,-7|after3:0
-1,0,0,11,1,0,-7,-4|after3::
-1,0,10,-1,0,-1,-4,-3|after3:;
-3,11,5,-17,-9,20,14,-20|after3:DATE
-6,-7,-4,-4,3,12,14,-7|after3:LAND
-2,10,-7,-6,5,-2,-19,21|after3:LEADER
-2,-2,0,-6,6,-7,12,-2|after3:NATO
0,0,-11,10,0,-1,-1,4|after3:OUTLET
-8,-4,30,-22,12,-7,3,-3|after3:USA
0,2,4,-10,16,3,-3,-11|after3:a
0,0,0,-1,-9,14,-2,-2|after3:about
8,-1,3,-1,2,-1,-3,-8|after3:according
20,-4,-3,-3,-1,-3,-7,2|after3:allies
-1,0,-1,-1,11,-2,-9,3|after3:among
-1,-1,9,-3,-6,-4,1,5|after3:an
2,-4,-14,-17,11,8,8,5|after3:and
0,-2,0,-3,0,9,-1,-1|after3:around
-2,-1,17,-12,-3,-6,-6,11|after3:as
-3,1,10,-2,-1,-1,-4,0|after3:asia
8,-2,-1,10,-12,-2,7,-8|after3:at
0,0,-1,0,0,8,-2,-4|after3:average
14,-2,-7,-1,3,-1,-5,-1|after3:bar
-2,-2,-8,-8,-3,11,-5,18|after3:be
-3,0,11,-3,0,-3,-7,5|after3:been
-1,0,-2,-2,-1,14,-1,-8|after3:bill
-1,-1,5,-5,5,10,-19,7|after3:by
12,-1,-9,0,-5,-1,9,-6|after3:call
18,0,-2,-1,-3,-3,-7,-3|after3:core
-6,0,6,-2,-3,-3,8,-1|after3:core defense
-1,-1,-2,-1,3,13,-7,-4|after3:counting
-2,-2,3,25,-13,-6,-9,3|after3:defence
-3,-5,-1,17,-12,-6,3,7|after3:defense
0,0,0,-3,0,0,12,-8|after3:due
0,0,-2,0,8,-1,-3,-1|after3:economy
0,0,0,0,-13,13,3,-2|after3:eight
0,0,-1,0,11,0,-1,-8|after3:expect
0,0,0,0,9,0,-7,-1|after3:faces
0,0,0,0,-2,-1,-4,8|after3:five
-2,-1,-7,1,-2,-6,-11,27|after3:for
-1,0,-5,-6,-2,-1,18,-4|after3:foreign minister
0,0,8,0,-8,0,5,-3|after3:from
-1,-1,-6,2,3,-2,-6,12|after3:gdp
15,0,-9,-2,0,-1,-1,-2|after3:global
-1,-2,-7,1,11,-1,9,-10|after3:gross domestic product
-1,3,6,-3,-10,-1,4,1|after3:has
0,-1,-5,3,-2,5,-11,11|after3:have
-1,-1,9,-3,3,9,-9,-9|after3:he
0,0,0,0,8,0,-7,0|after3:highest
-1,-1,-4,9,-3,0,1,-1|after3:his
-3,7,19,1,-5,-5,-1,-12|after3:in
-1,-2,8,2,1,-3,-6,1|after3:into
0,-3,-3,-2,13,5,-6,-2|after3:is
18,5,-10,9,9,-13,-14,-3|after3:it
-3,0,-2,0,-1,0,-2,8|after3:items
-1,8,1,14,-28,6,16,-16|after3:its
-2,0,-2,-1,21,-1,-11,-3|after3:less
0,-1,-1,-2,-1,-2,18,-9|after3:little
0,0,0,-2,-3,-4,-5,14|after3:long
0,0,-2,2,10,-4,-4,-2|after3:mean
12,0,-2,-1,1,-1,-6,-3|after3:military
0,0,0,0,-2,-2,-14,19|after3:mind
-1,-3,-5,-5,-2,15,-3,3|after3:more
0,-1,-5,4,-2,11,-4,-2|after3:n't
-2,0,-3,-4,-3,-1,15,-2|after3:needs
-1,1,0,-3,0,-1,8,-4|after3:no
-1,13,0,2,2,-2,-1,-12|after3:not
-1,0,8,-5,0,0,-3,0|after3:number
5,-5,-11,-2,-4,-1,15,3|after3:of
0,-5,-17,-1,-4,8,2,17|after3:on
0,16,2,-6,-13,-3,9,-4|after3:or
-1,2,0,-1,8,-2,-5,-1|after3:outlays
0,0,0,0,-10,0,11,-1|after3:own
0,-1,-9,-2,-1,-2,-2,17|after3:panels
13,0,0,0,-9,0,-2,-1|after3:pay
0,0,0,-12,0,-1,15,-1|after3:please
0,-1,0,8,-3,-2,2,-4|after3:possible
-1,-1,16,2,-3,0,-6,-7|after3:president
-1,-1,1,-2,-1,-2,10,-5|after3:rather than
-1,0,-12,-8,-9,-1,-5,36|after3:report
-2,-6,-37,34,9,-4,-3,9|after3:say
-1,0,8,-4,-1,-1,3,-3|after3:security
0,0,-2,9,0,-1,-5,-1|after3:senior
0,0,1,0,-8,0,8,-1|after3:set
-1,0,-6,11,7,-1,-3,-5|after3:share
0,-1,8,-7,1,0,6,-6|after3:she
0,0,-3,-3,0,0,-2,9|after3:soon
10,0,-5,-1,0,0,-2,-1|after3:standard
0,0,0,-1,-4,8,3,-6|after3:still
-1,-1,-4,-2,-1,0,9,-1|after3:struggle
0,0,-2,8,-1,-4,-1,-1|after3:summit
-2,0,-8,26,-1,-2,-13,1|after3:table
0,0,-1,0,-22,4,22,-3|after3:take
0,0,12,-3,-1,0,-4,-3|after3:testify
-3,-1,3,-4,-2,-2,15,-5|after3:that
2,-7,13,12,-17,-24,6,17|after3:the
0,0,-2,-3,5,15,-6,-9|after3:third
-2,-9,5,6,15,1,-30,14|after3:to
-2,1,-8,-4,0,19,-1,-5|after3:tout
0,0,-5,-1,-1,0,-2,10|after3:trade
0,-4,-1,-1,-2,11,-4,0|after3:trillion
0,8,-1,-1,1,-4,-4,1|after3:under
-1,0,-3,19,-2,-1,-9,-2|after3:unreasonable
0,-1,-2,-1,-4,2,-3,10|after3:up
-2,8,3,0,3,-2,2,-14|after3:was
0,0,0,0,-2,0,11,-8|after3:we
0,-1,8,-4,2,-1,-8,3|after3:well
-1,8,3,0,-5,-2,0,-3|after3:which
-1,-1,-3,-3,-9,-3,3,16|after3:will
-1,-1,-8,-1,0,-2,4,11|after3:would
-1,8,-6,-1,-13,-2,24,-9|after3:year
-1,-2,-3,-2,14,-3,-17,14|after3:years
6,-2,-8,6,-7,4,-9,9|again:benchmark
-3,6,-1,-8,0,4,-14,15|again:cap
-2,1,13,60,-25,-10,-21,-16|again:demand
4,-5,-30,41,-13,-1,-24,28|again:denial
-2,-3,3,13,16,-6,2,-23|again:level
0,0,2,-4,-1,5,8,-10|again:other
18,-15,-20,4,-38,19,31,1|again:pledge
-6,-5,-38,-10,-14,26,-30,78|again:proposal
-4,-5,1,-3,-12,1,-18,39|before0:\"
-5,8,2,-7,5,-13,1,8|before0:'s
2,-3,12,-15,-5,13,-34,29|before0:,
2,-7,11,-31,-8,2,-9,41|before0::
-1,-1,3,-3,-10,19,-1,-6|before0:LAND
-1,10,-2,9,-11,-5,7,-6|before0:a
-4,-6,-3,1,20,-13,-2,8|before0:about
-3,-11,-4,1,-12,31,-6,5|before0:above
-1,-1,14,5,-1,-1,-8,-6|before0:accept
0,-3,0,-3,-1,16,-1,-8|before0:additional
1,-1,-10,-4,-1,5,12,-2|before0:adopt
-5,-2,4,-6,-2,-5,-3,19|before0:advocate
0,-2,1,-2,-2,-2,12,-5|before0:after
14,0,-7,-5,-5,-3,-4,10|before0:against
3,-1,16,-10,-1,1,-14,6|before0:and
-1,-1,3,-5,-1,-2,-1,9|before0:argue for
-1,-16,-12,-6,34,-6,13,-7|before0:around
-1,7,1,11,0,-2,-4,-13|before0:as
-2,-2,12,10,-9,14,-12,-10|before0:ask for
1,-3,7,-30,45,4,-26,1|before0:at
-1,-2,22,5,11,-6,8,-37|before0:be
0,-1,1,-5,-1,0,-2,9|before0:been
-1,1,-11,-1,29,-4,-1,-11|before0:below
0,-1,-8,-3,3,-3,-4,16|before0:between
-1,-4,8,6,-5,0,-14,10|before0:beyond
0,0,0,-2,-7,0,11,-1|before0:bring
15,-1,-14,0,9,-1,-6,-3|before0:call
-4,-1,0,1,-8,-1,-2,14|before0:call for
0,-1,-1,0,14,-1,-9,-3|before0:come to
0,9,-4,18,-1,-1,-4,-16|before0:consider
11,0,-6,-2,-3,-3,-1,2|before0:describe
-3,-2,19,-6,-19,6,-3,7|before0:devote
-1,0,-1,17,-6,-2,-2,-4|before0:do
-1,-1,0,-4,-12,21,-1,-3|before0:each
-1,0,-6,-1,0,0,8,0|before0:embrace
-6,8,-8,18,-7,8,7,-21|before0:even
-2,-4,-2,-6,-11,39,-4,-11|before0:every
0,4,-3,-16,5,-2,15,-2|before0:exceed
-1,-5,-1,-1,0,11,-1,-2|before0:extra
0,0,21,-7,-1,-1,-10,-2|before0:find
0,0,-5,0,0,0,12,-6|before0:follow
-14,-7,20,10,-31,-25,25,22|before0:for
-2,-5,6,9,41,-12,-35,-2|before0:from
-2,-2,2,-1,-6,-2,20,-10|before0:get
0,-1,1,-1,14,-1,-9,-4|before0:hit
24,7,-6,-7,-15,-11,9,0|before0:is
-4,-1,-1,19,-1,12,-18,-6|before0:it
0,2,-4,-4,1,-1,16,-10|before0:its
0,0,-3,0,8,0,-4,-1|before0:just
-1,-5,0,-2,16,0,-16,9|before0:keep
-2,0,-3,-1,10,-1,0,-3|before0:lay out
-3,-3,14,-12,-13,-3,21,0|before0:least
-1,0,11,-3,-1,0,-3,-3|before0:like
0,0,-3,-13,0,15,-2,4|before0:live with
0,0,-2,-2,0,-1,-4,9|before0:look at
0,0,0,0,-5,0,8,-1|before0:make
0,0,11,0,3,0,-8,-6|before0:manage
-1,-1,17,-3,-2,-3,-11,4|before0:need
-1,-1,-6,21,0,-3,-1,-7|before0:neither
-1,0,-2,16,0,0,-7,-5|before0:no
-1,0,-3,8,0,-1,-1,-1|before0:nor
0,0,-8,0,-2,0,12,-1|before0:not
13,14,-16,10,-27,9,-18,15|before0:of
-4,-3,-6,-9,15,-15,10,12|before0:on
0,-3,-10,-3,27,-4,-4,-3|before0:only
-1,-3,-9,6,12,17,-16,-7|before0:or
-2,-5,-10,-4,36,-6,1,-9|before0:over
0,7,-1,-2,6,-1,-14,4|before0:past
0,-1,6,-5,-1,-1,-6,8|before0:pay
0,0,0,0,-7,0,8,-1|before0:plan
-1,0,-2,-1,-1,0,9,-3|before0:pledge
-1,-1,-4,2,-8,-1,14,-1|before0:promise
0,0,-5,0,-1,0,9,-1|before0:rather than
-1,-3,-9,-7,6,4,14,-4|before0:reach
-1,0,-7,-1,0,0,0,10|before0:reckon
0,0,-2,0,10,0,-3,-5|before0:roughly
0,0,0,-2,-1,-2,-5,10|before0:rule out
-1,0,15,-7,0,0,-1,-4|before0:same
6,-3,-12,48,-23,-11,18,-23|before0:say
-1,0,14,0,-2,-1,-6,-4|before0:seek
9,0,-3,-1,0,0,-4,-1|before0:set
-1,-1,-9,-2,-8,-2,15,7|before0:settle for
-2,-1,-6,6,-4,-1,11,-3|before0:settle on
0,0,-1,0,0,0,-6,8|before0:shoot for
0,-1,-1,-1,11,0,-4,-4|before0:some
14,-1,-7,-2,-3,-1,4,-4|before0:speak of
-5,-13,-8,12,9,19,-30,16|before0:spend
0,10,-1,-1,-5,-1,0,-2|before0:stick to
0,0,-2,-1,-1,0,-4,8|before0:suggest
0,0,-5,-2,-1,-1,10,-2|before0:swallowed
-1,0,-4,-1,0,-1,8,-2|before0:take up
0,0,-1,-1,0,-2,14,-8|before0:talk about
-1,-1,12,6,0,-2,-5,-10|before0:talk of
-4,-6,1,-10,10,-7,20,-5|before0:than
5,-10,17,-5,-19,-18,-1,29|before0:that
4,41,48,-13,-22,-38,32,-53|before0:the
-18,-14,-9,21,12,5,-4,8|before0:to
-2,-1,9,-2,-7,-1,13,-9|before0:toward
-3,-1,-10,-4,0,0,19,-2|before0:towards
-2,-7,-5,0,18,-3,-7,6|before0:under
-1,-4,-1,0,-5,-3,18,-3|before0:was
-3,-1,11,-3,-1,-1,-10,6|before0:where
-1,-1,-11,5,0,3,8,-3|before0:whether
0,0,0,-1,-1,-5,9,-2|before0:why
-3,7,-3,-10,-11,-10,-1,30|before0:with
0,45,-3,-3,-16,-2,-12,-8|before0:within
-2,-1,-4,-5,0,24,-3,-10|before0:would
0,0,-4,-1,4,-1,-5,8|before0:write
29,-1,-6,-4,-24,7,7,-8|before1:\"
-6,-4,0,9,-7,9,4,-5|before1:#
-8,0,6,-1,0,0,4,-1|before1:'
8,-6,23,-22,12,0,-37,21|before1:,
0,-1,-1,-2,-1,-5,12,-3|before1:.
-1,-3,-2,6,-12,12,14,-13|before1::
-9,13,-27,-6,13,7,7,2|before1:LAND
-1,1,-7,18,-6,-7,-11,13|before1:LEADER
3,-1,-11,-4,1,-2,22,-8|before1:NATO
11,-3,36,-6,17,-10,-16,-28|before1:USA
-3,-3,-2,-4,-2,6,-9,16|before1:a
-1,0,8,-5,0,-1,0,-1|before1:about
-1,-1,9,-1,-1,-1,0,-3|before1:accept
0,-2,-3,-4,0,-1,0,11|before1:acknowledge
-3,0,-2,12,-3,-1,-3,0|before1:agree
-1,-1,-1,-1,-2,-1,-8,15|before1:aim
10,0,-6,-2,-2,0,-1,1|before1:allies
0,0,-4,-1,15,-1,-7,-1|before1:already
-3,-1,14,-12,0,5,-13,9|before1:and
-1,-2,-1,12,-5,6,-4,-6|before1:anything
8,0,-1,0,-1,0,0,-5|before1:armed forces
12,-1,-20,15,0,-2,-2,-3|before1:as
-4,-1,-8,10,-3,11,8,-13|before1:ask
-4,-11,9,-18,0,-7,46,-15|before1:at
0,0,-2,0,-6,10,0,-1|before1:average
-1,-17,2,4,-7,-6,-10,35|before1:back
-3,-1,-7,-1,-5,-1,16,4|before1:bar
-5,-5,-4,-3,3,13,-35,36|before1:be
-1,-1,-3,1,16,-1,2,-13|before1:been
0,0,13,-4,1,0,-9,-1|before1:better
-1,0,-3,-2,9,-1,2,-4|before1:bill
0,0,0,0,-6,0,9,-2|before1:bring
-4,2,11,-12,-9,8,7,-2|before1:budget
6,-1,1,11,-3,-1,-9,-6|before1:call
0,0,-3,-1,-1,0,-4,8|before1:campaign
-1,-2,-2,-12,13,-2,8,-3|before1:can
-1,0,-1,19,-3,-1,-10,-3|before1:cannot
-1,19,-1,-2,-4,-4,-3,-4|before1:ceiling
0,0,-10,-2,0,-1,-2,16|before1:clamor
-1,-1,-6,0,11,-1,-12,9|before1:climb
0,-4,-2,0,8,-1,7,-9|before1:close
-1,0,-9,16,-1,-1,1,-4|before1:commit
-1,-1,-1,-1,-1,0,10,-4|before1:concede
0,-1,-3,-13,-1,15,-4,7|before1:could
-1,-1,12,2,-10,-2,-10,9|before1:country
0,-2,0,0,8,-1,-2,-2|before1:currently
-1,-1,-2,-7,-1,0,8,4|before1:date
0,0,-1,0,-4,0,8,-2|before1:decide
0,0,-2,-2,-2,-4,-5,15|before1:defence
-1,6,-8,14,-7,4,-9,1|before1:defence spending
-3,-7,-15,18,-29,10,13,12|before1:defense spending
0,-3,-8,-2,21,-3,-3,-1|before1:devote
0,13,-5,-1,-1,-1,-1,-3|before1:do
0,-1,12,-3,0,-1,-1,-6|before1:drop
-1,-5,-1,-1,0,17,-1,-8|before1:each
0,0,0,-1,0,0,-13,15|before1:election
-3,-1,4,9,-1,-1,-5,-2|before1:embrace
0,-1,9,-1,-10,0,8,-5|before1:end
0,0,-2,3,14,-1,-12,-2|before1:equal
-1,-1,-1,0,32,-1,-26,-2|before1:equivalent
-5,-1,8,0,-1,0,-1,0|before1:europe
0,-2,0,-2,-1,9,-1,-2|before1:every
0,6,-1,-4,9,0,-8,-2|before1:expenditure
-1,-2,19,-7,12,-2,-20,2|before1:figure
-1,-2,12,-3,-3,2,5,-8|before1:for
-2,2,14,2,3,-1,-13,-6|before1:from
0,-1,-1,0,-11,0,8,6|before1:further
0,0,-3,0,-7,0,14,-4|before1:gdp
-1,-1,5,-2,-3,25,-28,4|before1:get
-3,-1,8,3,-14,4,24,-21|before1:go
-3,-2,-5,-3,-22,-3,21,18|before1:goal
-1,0,0,0,-3,-4,13,-4|before1:government
-1,0,-3,0,-4,0,10,-1|before1:guideline
-2,-1,-10,16,-1,-1,11,-11|before1:had
-1,-2,-15,18,-12,-8,-6,26|before1:has
-1,0,-7,-1,-4,-1,5,9|before1:have
-2,-1,-10,-2,4,-1,16,-4|before1:having
0,0,0,0,-8,0,9,-1|before1:head
0,0,0,0,12,0,-6,-5|before1:higher
-1,-2,-4,9,3,0,-3,-1|before1:hold
0,-2,-1,-1,14,-2,-7,-2|before1:hover
-3,-2,-5,-7,46,11,-42,2|before1:is
8,-1,15,-11,-2,-8,8,-10|before1:it
0,-8,-1,-2,45,-3,-27,-4|before1:just
-1,19,10,-3,-8,-1,-7,-9|before1:keep
0,-1,-2,-1,10,0,-2,-4|before1:lay out
-1,10,-3,-4,0,0,9,-10|before1:leaders
-2,-8,17,-9,17,-4,-18,7|before1:less
0,0,-5,-1,-2,-1,17,-8|before1:level
-1,19,-2,-2,-5,-5,-2,-3|before1:limit
0,-5,-2,0,28,-1,-16,-5|before1:little
0,0,-12,0,16,0,-3,0|before1:match
4,-1,-6,10,0,-2,-1,-5|before1:mention
-1,-1,-6,-2,-5,-2,8,9|before1:minimum
-3,2,-4,-6,-11,14,32,-25|before1:more
-2,-1,4,-2,-6,1,14,-8|before1:move
-1,9,5,-5,1,-1,-3,-5|before1:much
-1,0,19,-2,0,-1,-9,-6|before1:must
-1,0,-6,13,0,-1,-2,-3|before1:n't
-1,-1,7,16,-7,-1,-11,-3|before1:near
-1,0,-16,19,-5,-2,-5,10|before1:never
0,-2,-1,1,-7,0,10,-1|before1:nor
0,0,9,-2,0,0,-4,-3|before1:north
-1,7,-13,36,-9,-5,-6,-11|before1:not
0,0,-3,-1,11,-2,-4,-1|before1:now
0,13,8,-1,-8,-8,1,-5|before1:of
0,0,-4,-1,-6,0,3,9|before1:offer
-1,-1,-1,11,-2,-3,2,-5|before1:officials
-1,-1,-1,-7,0,11,1,-3|before1:on
-2,-2,20,-3,-4,-4,6,-11|before1:one
0,0,-1,0,-4,-1,-8,15|before1:open
0,-1,-6,12,-5,-2,0,2|before1:out
-1,8,10,-9,36,4,-17,-31|before1:outlays
0,8,0,0,-13,-1,8,-1|before1:over
0,0,11,-3,0,0,-6,-2|before1:own
-1,-5,-2,-1,-10,-2,-8,28|before1:party
0,0,-2,-3,-2,-1,-2,10|before1:path
0,0,0,0,-11,0,15,-3|before1:peak
-1,-1,18,-4,-1,-3,-2,-7|before1:pick
-3,-1,-9,-3,-2,2,-16,31|before1:plan
0,0,-2,-15,-2,-1,10,10|before1:plumped
0,0,-1,11,0,-1,-2,-6|before1:premier
0,-1,-1,0,22,0,-15,-4|before1:proportion
0,-1,-1,-2,19,-2,-5,-6|before1:race
0,0,-9,-3,3,-1,-6,15|before1:ratio
0,0,-2,12,0,-1,-1,-7|before1:reporters
-1,-1,-1,18,-2,-4,-4,-5|before1:request
0,0,-3,-4,-7,-1,9,6|before1:rise
0,0,0,-2,0,-3,-4,10|before1:rule out
0,0,0,-1,8,-1,-1,-5|before1:rush
-4,5,0,-1,-8,-5,-12,25|before1:say
-2,-5,-7,13,-17,9,8,0|before1:should
-1,-1,-3,-11,0,16,4,-4|before1:sign up
-1,-2,6,-6,24,-6,-14,-2|before1:spend
-1,0,10,-3,5,-4,-5,-2|before1:stand
-1,13,-3,-3,-5,-4,-3,6|before1:stay
0,0,0,0,-10,0,6,4|before1:stop
0,0,-6,15,0,-1,0,-8|before1:such
0,0,-1,0,7,0,-11,5|before1:table
-3,-3,-6,11,-25,-5,31,0|before1:target
0,-1,20,-4,2,-4,-3,-9|before1:tell
1,10,11,4,-11,2,1,-17|before1:that
-1,-1,-1,3,3,11,-4,-11|before1:the
-1,0,10,-6,-2,0,3,-4|before1:them
-2,-1,12,-4,-5,-2,6,-5|before1:they
0,0,-3,-1,-3,-2,-6,15|before1:think
-8,-2,41,14,-18,-8,-3,-15|before1:to
0,0,-1,-1,-2,-1,18,-13|before1:track
-3,17,4,-9,-1,-8,5,-5|before1:up
0,0,10,-3,-3,0,2,-6|before1:us
-2,0,-6,0,-1,0,0,10|before1:voices
0,-1,25,-8,-6,-5,-14,8|before1:was
-1,-2,-3,-5,-7,18,8,-8|before1:way
2,0,-3,-2,-1,-2,-4,10|before1:we
0,-3,-3,-5,22,0,-2,-8|before1:well
0,0,-1,0,-8,0,10,-1|before1:were
-2,-1,-4,-7,-5,20,12,-13|before1:what
10,0,-11,-1,8,-1,1,-4|before1:which
-1,-2,12,-6,2,-4,8,-10|before1:will
0,-6,-8,-1,13,-2,9,-4|before1:with
-3,-2,4,-6,-4,-10,20,1|before1:would
-2,0,7,-2,-1,-2,-11,11|before1:you
-2,-4,9,-9,5,4,10,-14|before2:\"
-2,-1,-10,-1,6,-4,9,2|before2:#
0,0,0,-9,0,16,-5,-2|before2:'d
-7,-1,-4,9,0,-1,-1,5|before2:'s
-1,-1,-2,-1,1,-2,8,-3|before2:*
10,0,-28,-9,10,-3,-11,32|before2:,
-1,-2,-7,-1,-1,-5,23,-7|before2:-
0,-1,0,-1,-3,-7,15,-4|before2:0
-6,-1,16,2,2,-4,-8,-1|before2::
1,-3,-11,0,-9,-4,-9,35|before2:DATE
9,-18,19,-5,19,23,-11,-37|before2:LAND
-1,0,-6,8,-2,-5,19,-13|before2:LEADER
-3,-1,-10,6,-7,-2,22,-6|before2:NATO
-1,-2,14,-3,-1,-1,6,-11|before2:OUTLET
5,-3,33,8,-2,-6,-11,-24|before2:USA
-18,0,-11,-2,10,14,10,-4|before2:a
-2,-1,-4,-2,12,-1,0,-2|before2:agree
17,0,-8,-2,-4,-5,5,-2|before2:ally
0,0,3,-1,-3,-1,-9,10|before2:also
12,-2,-24,-6,4,-2,5,13|before2:and
-2,-1,-1,-1,-5,12,2,-4|before2:any
-1,-5,-4,5,-5,-2,22,-9|before2:are
0,-1,-1,0,-3,-1,9,-2|before2:army
-6,4,27,-8,-2,-5,-4,-5|before2:as
-2,-1,7,1,-3,-10,-6,14|before2:ask
0,-1,1,7,11,6,-20,-4|before2:at
13,10,-11,2,-29,-4,23,-3|before2:be
-1,-1,-4,-1,-3,2,8,-1|before2:because
-1,5,11,-8,4,-1,-2,-8|before2:been
0,-3,0,0,-6,-1,-5,15|before2:bring
-1,0,14,-5,0,0,-5,-3|before2:brush off
0,0,-6,2,30,-3,-13,-10|before2:budget
0,-1,-1,-1,0,-1,-5,8|before2:buildup
0,0,-1,0,10,0,-8,-1|before2:burden
0,12,-1,-9,-1,-1,9,-9|before2:but
0,-2,11,-2,2,-1,-3,-6|before2:come
-1,-1,9,-7,-1,-1,0,2|before2:commit
-1,0,-3,0,-8,-1,14,-1|before2:commitment
0,-1,-5,14,-1,-1,2,-7|before2:could
-1,-6,-3,4,19,-3,-13,2|before2:country
0,0,-3,0,3,0,10,-9|before2:current
0,5,-4,-7,17,5,-20,4|before2:defence
0,-4,-1,-1,-10,-1,25,-8|before2:defence spending
-2,0,11,-9,-22,-7,13,15|before2:defense
0,-3,-4,-1,5,-2,-6,12|before2:defense spending
0,-1,-1,8,6,-1,-2,-9|before2:devote
-1,0,-11,20,0,-1,-3,-4|before2:did
0,-1,0,-1,-1,-3,-17,23|before2:does
0,0,8,0,-1,0,-7,0|before2:down
-3,-2,18,-8,-1,-3,4,-5|before2:earlier
0,1,-2,-1,-1,-1,-12,16|before2:end
12,-1,1,-4,0,-1,-3,-4|before2:far
0,0,16,-4,-1,0,-4,-6|before2:favor
0,0,-6,7,8,-1,-9,3|before2:figure
0,0,-8,-3,-1,0,22,-9|before2:first
7,-2,-1,-8,-2,-1,5,1|before2:for
-1,-4,8,-3,18,-5,-8,-6|before2:from
-2,-1,1,-4,9,-3,5,-4|before2:gdp
0,-2,-1,-2,-16,-4,15,10|before2:get
0,-1,0,-3,-5,17,-1,-6|before2:give
-1,11,-11,-1,6,-2,-14,12|before2:go
-1,-1,-1,-4,-6,-3,17,-2|before2:government
-2,-2,7,-13,10,9,-12,4|before2:had
3,-9,-1,-19,37,-8,10,-12|before2:has
-1,-1,14,10,5,-6,-9,-11|before2:have
-1,11,-1,-5,-1,-2,-4,1|before2:him
-1,0,-1,-3,1,-1,-4,8|before2:his
-1,-2,0,-2,17,-1,-14,3|before2:i
7,1,15,1,-4,-5,-12,-3|before2:in
-4,-9,-1,-9,-3,9,14,3|before2:is
-3,5,12,9,-7,-5,-14,3|before2:it
-3,-3,7,-3,-9,-6,3,13|before2:its
0,-1,0,-1,-2,-2,8,-2|before2:just
0,-10,-1,-2,10,-1,7,-3|before2:keep
0,0,-1,0,-8,0,10,0|before2:left
-1,-1,1,3,-4,6,-8,3|before2:lift
0,8,-5,-2,-2,-1,4,-2|before2:make
-1,0,-11,-1,9,0,-10,14|before2:members
-3,5,3,-8,5,22,-24,0|before2:military
0,-1,1,0,-5,0,8,-2|before2:military spending
-2,0,8,-2,-1,-2,-1,0|before2:need
0,0,-6,-5,-3,-1,-1,15|before2:needs
-1,0,-3,8,0,-1,-1,-1|before2:neither
0,0,-2,22,-4,-1,-11,-4|before2:never
6,-1,-6,-9,-2,-4,32,-17|before2:new
-1,2,-11,17,-4,-2,-5,4|before2:not
-3,-2,3,-7,-4,-3,-4,19|before2:nothing
16,8,-7,3,-14,-5,-1,2|before2:of
-1,-1,2,-5,0,-2,-1,8|before2:officials
-3,-2,8,-3,-7,9,21,-23|before2:on
0,-1,-1,-7,-1,-1,8,3|before2:opposition
-1,-2,9,-2,10,-1,0,-13|before2:or
-1,-1,4,-8,-2,-1,-9,17|before2:ought
0,-7,-5,0,1,-1,1,12|before2:outlays
-1,0,-2,-3,-10,-1,13,5|before2:own
0,-1,0,-1,-2,-1,-9,14|before2:panel
0,0,-6,-1,0,0,8,-1|before2:pledge
0,-2,-4,11,0,0,-1,-4|before2:prepare
-1,0,12,-6,0,0,-1,-4|before2:press
0,0,2,-3,11,-1,-5,-3|before2:put
0,0,4,-5,-1,-2,17,-13|before2:raise
0,-1,-2,-1,-5,-1,-4,14|before2:rather
0,-3,-1,8,15,-1,-13,-6|before2:ratio
-1,-1,8,-1,0,0,-4,-1|before2:reach
-1,0,8,-2,0,-1,0,-5|before2:report
-1,-5,-2,-1,-10,-2,-8,28|before2:ruling
0,-1,-12,18,-1,-8,13,-9|before2:say
0,0,-4,-1,19,-3,-2,-10|before2:see
-1,0,0,0,11,-1,-11,3|before2:set
0,0,-2,8,0,-1,-5,1|before2:she
-3,-1,15,-17,-5,-3,-32,46|before2:should
-1,0,6,0,-19,0,15,-1|before2:since
-2,-1,-5,8,-1,15,-11,-3|before2:so
0,0,8,-2,-1,0,0,-4|before2:sound out
-1,15,1,-6,-26,-8,22,2|before2:spend
20,-1,-5,-4,0,-1,-6,-3|before2:standard
-1,0,11,0,-1,-3,-2,-5|before2:state
0,0,-1,0,-7,-1,12,-3|before2:steady
-1,0,-12,11,0,-2,7,-1|before2:tell
4,3,6,-1,-9,19,0,-22|before2:that
-3,5,14,-23,7,6,-1,-5|before2:the
-1,0,1,-1,-1,0,-15,16|before2:their
-1,-1,4,-3,21,-2,-17,-2|before2:they
0,0,22,-2,-1,-1,-3,-15|before2:time
-7,11,-11,-13,-8,13,18,-3|before2:to
0,0,1,-5,-2,-1,-2,8|before2:toward
0,-2,-13,15,3,0,-3,0|before2:up
0,10,0,-2,0,0,0,-8|before2:war
5,-1,-4,-1,13,-3,-5,-4|before2:was
-1,-1,5,1,10,0,-9,-5|before2:way
-1,0,-1,10,4,-4,0,-7|before2:we
0,-1,-6,-2,9,-2,11,-9|before2:what
6,-1,-12,-11,-1,-1,24,-4|before2:when
3,-1,8,-1,-12,-1,5,-2|before2:which
-1,-6,-5,1,27,-6,-8,-3|before2:will
-2,6,-1,0,13,-3,-7,-6|before2:with
0,0,-1,10,-1,-1,-6,-1|before2:without
-2,2,0,8,-2,-3,-3,0|before2:would
0,0,0,0,15,0,-13,-1|before2:yen
-4,0,3,5,8,2,-15,2|before3:\"
-2,9,-4,-4,3,-5,15,-12|before3:#
0,0,0,0,-7,-1,9,-1|before3:'
-6,-7,-7,-17,4,0,25,7|before3:'s
20,-6,-9,22,40,-18,-25,-24|before3:,
0,11,9,-2,3,-4,-6,-12|before3:-
-1,-1,0,-1,-1,12,-1,-8|before3:.
-6,0,10,-1,11,-2,-9,-2|before3:0
-3,-2,0,2,-2,18,-7,-6|before3::
0,-1,-2,-1,12,0,-5,-2|before3:;
10,6,6,-14,39,-3,-37,-7|before3:DATE
-9,-3,-18,5,18,-21,-3,31|before3:LAND
-2,-1,13,-12,-8,-9,37,-19|before3:LEADER
-2,-1,-4,-11,-3,-5,24,2|before3:NATO
0,0,-6,-1,-1,0,-3,10|before3:PERSON
-10,-2,-2,14,-7,-14,22,-1|before3:USA
-1,0,-4,-1,8,0,2,-3|before3:about
0,0,2,12,2,0,-27,12|before3:alliance
17,-1,6,-17,-6,-11,-6,17|before3:an
13,-3,-2,-5,-5,-4,-2,8|before3:and
-2,7,-10,-2,1,-1,4,3|before3:are
12,-2,-16,8,8,-1,-18,8|before3:as
-1,0,-7,15,-5,-2,8,-8|before3:ask
-2,0,-4,-2,-3,-2,14,0|before3:at
0,0,0,0,-4,-1,8,-2|before3:attain
-2,11,0,0,-2,-2,-1,-4|before3:away
-2,4,3,0,-3,5,-8,1|before3:be
0,0,8,-5,0,-1,-1,0|before3:being
0,0,-10,-2,2,0,-3,14|before3:bill
0,0,10,0,-4,0,-3,-2|before3:boost
-1,-7,-3,0,32,-3,-15,-3|before3:budget
-5,6,23,-11,-5,4,-16,4|before3:by
-2,0,-8,5,-1,0,8,-1|before3:call
0,0,-6,10,0,-1,-3,0|before3:call for
0,-1,-1,0,12,0,-10,-1|before3:carry
0,0,-2,-1,-11,-1,-2,17|before3:chancellor
-2,0,-2,-1,9,-1,0,-3|before3:comparison
0,0,0,0,-7,0,9,-1|before3:costs
0,0,2,-4,9,0,-11,5|before3:country
0,-1,-2,5,-3,-2,14,-11|before3:defence
0,0,-3,0,12,0,-5,-3|before3:defence spending
-1,0,-8,0,28,-2,-15,-2|before3:defense
0,0,0,10,0,-1,-4,-5|before3:defense minister
-2,-1,-9,-4,1,0,17,-1|before3:did
5,-5,-1,-2,8,-2,-1,-2|before3:do
0,0,-1,-4,-5,-3,15,-2|before3:does
0,0,-7,-3,-1,0,-1,12|before3:double
0,-1,0,0,-1,0,-7,9|before3:drop
0,-3,-1,-6,-3,17,-2,-3|before3:exempt
0,-3,10,-1,-1,-1,-1,-4|before3:exhort
-1,0,1,6,11,-3,-7,-6|before3:figure
3,-9,16,-10,-6,23,-12,-5|before3:for
-1,-4,15,2,5,-4,1,-14|before3:from
-1,0,-1,0,-3,0,-5,11|before3:general
0,0,-1,16,6,-2,-11,-8|before3:get
17,-1,-5,-3,0,-1,-4,-3|before3:global
-1,-2,-7,9,4,3,-1,-6|before3:government
-1,7,18,2,-6,-2,-8,-11|before3:had
-3,-3,-8,-6,-23,-4,27,19|before3:has
2,-6,2,-7,1,17,5,-14|before3:have
-1,-1,1,-22,1,19,11,-8|before3:he
0,0,-5,11,0,0,-1,-5|before3:her
-1,-1,-2,12,4,0,-7,-5|before3:his
-1,-6,0,-2,3,0,8,-1|before3:hold
0,0,-11,9,-4,-3,-2,10|before3:i
-2,-2,4,-11,12,-2,4,-4|before3:if
-4,-4,17,-16,-22,-8,17,19|before3:in
0,0,-2,-3,-1,-1,-3,11|before3:increase
-1,0,10,-4,0,0,0,-4|before3:informally
-4,-7,-2,-2,21,-8,15,-13|before3:is
4,-4,3,-17,4,-6,2,13|before3:it
-2,12,17,-11,-4,-5,-7,1|before3:its
-2,-1,-1,-1,-6,0,17,-5|before3:itself
-1,5,2,-3,-23,-2,36,-14|before3:keep
-1,2,-4,8,-1,-2,-1,0|before3:let
0,0,11,0,-1,-1,-2,-6|before3:like to see
-1,-2,-10,18,3,-4,0,-4|before3:made
0,0,0,-1,-2,-1,-6,9|before3:military
0,0,9,-2,-2,-1,-2,-2|before3:more than double
0,-1,-5,11,-1,0,-3,-1|before3:n't
0,-1,-10,-1,10,-1,9,-6|before3:need
0,1,-23,28,-1,-3,5,-7|before3:no
-1,20,0,10,-8,-4,-4,-12|before3:not
0,-1,14,-6,4,-1,-3,-7|before3:now
6,-2,28,-14,-15,18,-1,-20|before3:of
0,-1,-6,-3,-15,-3,23,4|before3:on
16,0,-5,-2,-2,-8,-2,4|before3:one
0,0,-1,0,-18,0,22,-3|before3:only
0,-2,-4,-10,-4,-1,-6,27|before3:ought
0,7,-1,-1,-1,8,0,-13|before3:out
0,-3,-1,2,-18,-1,30,-8|before3:plan
-1,0,-2,-2,-1,-1,-4,12|before3:pledge
0,0,-7,8,0,0,-3,3|before3:press
-1,0,-16,22,-1,-2,0,-2|before3:prime minister
0,-1,-1,0,0,-1,-6,9|before3:propose
0,-1,-2,-1,5,5,-11,5|before3:put
-1,-2,-11,5,-2,-4,-2,15|before3:raise
0,-4,0,0,13,-1,-5,-2|before3:ratio
0,0,0,9,0,-1,-6,-2|before3:refuse
21,0,-1,-3,-3,-4,-7,-4|before3:rule
-3,-2,10,13,-26,-5,16,-4|before3:say
0,-3,5,-4,-4,-1,8,-2|before3:see
-1,-1,1,4,-1,-1,-10,9|before3:she
-1,-1,50,-14,-7,-4,-4,-19|before3:should
-1,-1,6,-7,-9,-1,16,-3|before3:so
0,0,-3,0,-2,0,-3,8|before3:sound out
-1,0,2,-7,14,-2,-6,0|before3:spend
-1,-1,-4,13,-1,-1,-4,-1|before3:stop short
13,0,-11,-1,0,0,0,0|before3:strategy
-1,-1,-3,4,-1,-1,-8,9|before3:summit
0,-1,-1,-2,-6,0,-3,12|before3:take
0,0,-1,0,-8,0,9,2|before3:target
0,0,-14,17,0,0,0,-2|before3:team
0,0,10,1,0,-2,-3,-5|before3:tell
-6,-4,-20,9,-7,8,28,-8|before3:that
-1,-11,-9,-12,0,-10,19,26|before3:the
-1,-1,18,-4,12,-2,-9,-12|before3:they
-2,-1,11,11,-6,-1,5,-17|before3:this
-7,15,-12,-6,1,-11,10,10|before3:to
0,0,0,0,16,0,-14,-2|before3:treasury
0,0,0,0,19,0,-17,-1|before3:trillion
-1,9,4,-2,-4,-2,-2,-2|before3:up
-1,8,3,11,-8,-2,-5,-4|before3:was
-1,-2,-1,-2,-3,18,-3,-6|before3:way
0,0,-13,-1,-2,0,-1,18|before3:weigh
-1,-1,1,6,-3,-1,-13,12|before3:well
-1,-2,-10,5,-3,-3,22,-9|before3:were
-1,-1,0,-2,1,-4,-18,26|before3:where
0,0,-4,-5,0,16,-1,-6|before3:whether
-4,-4,6,-8,-4,-10,1,22|before3:which
0,-1,-1,-4,-1,0,12,-4|before3:why
-1,3,-22,8,-14,19,4,3|before3:will
-1,-1,-4,1,14,-2,-5,-2|before3:with
-2,-5,-2,15,-16,-7,-36,52|before3:would
0,0,0,0,3,-2,9,-8|before3:year
0,9,-2,-1,-5,0,-1,0|before3:years
-6,-30,-27,-12,109,-29,-14,9|bound:about
-12,-16,49,-21,-33,-18,-4,56|bound:at_least
17,-29,-1,58,-89,44,27,-26|bound:exact
-6,-8,-13,-17,16,18,18,-9|bound:over
-4,-12,-21,-1,69,-9,-18,-4|bound:under
-5,84,13,-16,-41,-14,-3,-17|bound:up_to
3,0,20,4,-7,-2,-12,-7|by-kind:foreign be
13,-2,25,15,-10,-15,-2,-25|by-kind:foreign demand
-1,-4,8,-2,4,-3,-1,-1|by-kind:foreign level
-3,-1,3,-3,-3,-2,8,2|by-kind:foreign move
10,-6,-1,2,7,-3,-1,-8|by-kind:foreign pledge
9,-2,24,11,-5,-5,-7,-25|by-kind:foreign proposal
-3,-1,-9,-6,21,-3,5,-3|by-kind:foreign spend
-14,-2,-14,-4,13,17,-5,10|by-kind:nobody be
-2,1,-8,5,10,-4,6,-9|by-kind:nobody cap
-4,0,4,10,-9,2,-9,6|by-kind:nobody demand
-1,16,-1,-6,-1,1,-5,-2|by-kind:nobody level
8,-10,-23,-6,9,21,18,-16|by-kind:nobody move
3,8,22,-11,-13,-9,-12,11|by-kind:nobody pledge
-2,-2,4,-5,-1,-8,17,-3|by-kind:nobody proposal
0,-1,-3,5,-4,-2,11,-6|by-kind:nobody spend
-3,8,-4,-2,-24,-3,13,15|by-kind:nongov be
0,1,0,0,-4,0,-5,9|by-kind:nongov cap
-3,-4,-2,-22,16,6,-9,17|by-kind:nongov demand
-1,1,-5,-1,9,-3,-12,13|by-kind:nongov level
-1,-2,-9,-2,-12,9,-15,32|by-kind:nongov move
-3,-5,-10,8,5,-2,-2,10|by-kind:nongov pledge
0,-9,5,-4,1,-4,-6,17|by-kind:nongov spend
-1,-1,13,5,-4,-3,-8,-2|by-kind:noun demand
-2,1,8,-1,-5,-3,10,-8|by-kind:noun pledge
0,0,-15,-3,0,-1,-4,24|by-kind:noun proposal
12,-5,6,-5,16,-14,4,-14|by-kind:own be
-2,23,4,-12,-6,-4,2,-5|by-kind:own cap
-8,-6,-21,-1,4,1,17,15|by-kind:own demand
-2,-3,-9,20,-14,10,-12,10|by-kind:own denial
-1,-12,-6,-3,4,6,25,-13|by-kind:own level
-12,11,16,7,16,-21,2,-18|by-kind:own move
-1,2,-8,12,1,3,-5,-5|by-kind:own pledge
-2,1,-11,-10,-13,8,-6,33|by-kind:own proposal
-3,8,2,3,-1,3,-3,-10|by-kind:own spend
3,1,22,-7,-6,-1,-12,1|by-modal:foreign be++False
0,0,-1,11,0,0,-1,-7|by-modal:foreign be+should+False
15,-2,36,-12,-10,-13,8,-21|by-modal:foreign demand++False
0,0,-28,32,0,0,-2,-2|by-modal:foreign demand++True
-1,0,10,-4,0,-1,-3,-2|by-modal:foreign demand+would+False
-1,-4,8,-2,4,-3,-1,-1|by-modal:foreign level++False
0,0,1,0,-7,-1,8,0|by-modal:foreign move+will+False
11,-3,-15,6,7,-3,0,-3|by-modal:foreign pledge++False
10,-2,25,-3,-1,-5,-6,-19|by-modal:foreign proposal++False
-1,0,-9,14,0,0,-1,-3|by-modal:foreign proposal++True
0,0,8,0,-4,0,0,-4|by-modal:foreign proposal+would+False
-2,-1,-15,-1,18,-2,6,-3|by-modal:foreign spend++False
-13,1,-14,0,6,22,-6,4|by-modal:nobody be++False
-1,-12,-3,-2,11,-3,17,-7|by-modal:nobody cap++False
0,11,-1,0,-2,0,-7,-1|by-modal:nobody cap+will+False
-3,1,1,-3,-6,7,-7,10|by-modal:nobody demand++False
0,-1,-9,17,0,-3,-2,-3|by-modal:nobody demand++True
0,0,9,-1,-3,-2,-1,-1|by-modal:nobody demand+will+False
-1,10,1,-6,11,3,-20,2|by-modal:nobody level++False
0,5,-1,0,-16,-2,18,-4|by-modal:nobody level+will+False
-3,-4,-10,-2,28,27,-21,-15|by-modal:nobody move++False
0,-4,-2,0,-14,-1,30,-8|by-modal:nobody move+will+False
11,-2,-10,-3,3,-3,-12,17|by-modal:nobody move+would+False
6,7,25,-16,-12,-7,-1,-2|by-modal:nobody pledge++False
0,0,-6,-1,0,-1,-2,9|by-modal:nobody pledge+should+False
-2,-2,6,-8,-1,-4,16,-4|by-modal:nobody proposal++False
-1,-1,-3,-1,-11,-1,5,13|by-modal:nongov be++False
-2,9,0,0,-9,-2,-4,8|by-modal:nongov be++True
0,0,0,0,-7,0,11,-4|by-modal:nongov be+would+False
0,1,0,0,-4,0,-5,9|by-modal:nongov cap++False
-3,-3,2,-21,17,6,-20,21|by-modal:nongov demand++False
0,0,-4,-1,-1,-1,11,-4|by-modal:nongov demand+would+False
-1,1,-5,-1,3,-2,-14,19|by-modal:nongov level++False
-1,1,-4,-2,-5,11,-15,15|by-modal:nongov move++False
0,-3,-3,0,-10,-1,-1,19|by-modal:nongov move+would+False
-2,-5,-10,9,5,-2,-1,6|by-modal:nongov pledge++False
-3,-3,-1,-12,2,7,-3,13|by-modal:nongov proposal++False
0,-9,-4,-3,2,-3,-3,21|by-modal:nongov spend++False
0,0,8,0,0,0,0,-7|by-modal:nongov spend+should+False
-1,-1,15,2,-4,-3,-8,-2|by-modal:noun demand++False
-2,1,8,-5,-5,-3,13,-7|by-modal:noun pledge++False
0,0,-15,-3,0,-1,-4,24|by-modal:noun proposal++False
18,-12,-1,4,22,-9,0,-22|by-modal:own be++False
-4,-3,9,-11,-3,-1,0,12|by-modal:own be+should+False
-1,12,-5,-1,1,-2,-2,-2|by-modal:own be+will+False
-2,-1,-7,6,-4,-2,9,0|by-modal:own be+would+False
-1,27,6,-7,-14,-2,-10,2|by-modal:own cap++False
0,-3,-1,-3,-11,-1,23,-4|by-modal:own cap+will+False
-8,-7,-13,1,-4,1,17,12|by-modal:own demand++False
-2,-2,-20,48,-13,12,-2,-19|by-modal:own denial++False
-1,-13,-5,-3,0,8,23,-9|by-modal:own level++False
0,-4,-23,-16,38,-3,27,-20|by-modal:own move++False
0,4,-2,10,-1,-1,-7,-2|by-modal:own move++True
0,0,0,0,-11,0,13,-1|by-modal:own move+can+False
-2,8,-11,-2,-11,-4,-9,31|by-modal:own move+could+False
-8,-4,35,-18,-3,-6,-9,13|by-modal:own move+should+False
0,-4,-8,-7,19,2,-4,3|by-modal:own move+will+False
0,7,-1,25,-5,-1,-19,-5|by-modal:own move+will+True
-2,-3,31,-6,-6,-5,20,-29|by-modal:own move+would+False
0,-1,-1,19,-3,-1,-8,-5|by-modal:own move+would+True
4,9,-8,-29,8,-6,57,-34|by-modal:own pledge++False
-1,-1,-3,25,-2,-2,-9,-6|by-modal:own pledge++True
0,0,-2,9,0,0,-6,-1|by-modal:own pledge+can+True
0,0,-1,-1,0,0,-9,11|by-modal:own pledge+could+False
-2,-1,17,-15,-1,-1,-28,32|by-modal:own pledge+should+False
0,-3,2,-4,-3,15,-4,-2|by-modal:own pledge+would+False
0,0,-12,22,0,-1,-6,-3|by-modal:own pledge+would+True
-6,4,-1,0,-7,-5,-9,23|by-modal:own proposal++False
0,0,-1,-4,-5,-1,4,8|by-modal:own proposal+will+False
2,16,-10,-15,43,6,-13,-30|by-modal:own spend++False
0,0,-1,-10,-5,-1,19,-2|by-modal:own spend+can+False
-1,-1,-1,21,-3,-1,-10,-3|by-modal:own spend+can+True
-3,-5,36,-9,-24,5,-22,23|by-modal:own spend+should+False
-1,-2,-12,-5,1,-4,31,-8|by-modal:own spend+will+False
0,0,-2,20,-5,0,-12,-1|by-modal:own spend+will+True
0,-1,-7,-4,-8,-1,9,13|by-modal:own spend+would+False
1,-1,-10,-4,0,0,15,-1|by-verb:foreign adopt
-4,3,-9,14,-7,-2,-10,16|by-verb:foreign ask
-2,0,3,15,-3,-4,-5,-4|by-verb:foreign ask for
3,0,20,4,-7,-2,-12,-7|by-verb:foreign be
20,0,-28,1,-2,0,10,-1|by-verb:foreign call
-3,0,16,-4,-2,-1,-9,4|by-verb:foreign call for
-1,-1,18,-2,-1,0,-9,-4|by-verb:foreign call on
0,0,-1,-1,-3,0,-2,8|by-verb:foreign consider
-2,-1,-4,11,-1,0,-2,-1|by-verb:foreign embrace
-2,0,-5,-1,-10,-1,20,-2|by-verb:foreign get
8,-2,-3,-1,-1,0,-1,0|by-verb:foreign hold
18,0,-14,-2,0,0,-2,0|by-verb:foreign hold up
-2,-1,-4,-2,15,-1,-2,-4|by-verb:foreign lay out
0,0,8,0,-4,0,0,-4|by-verb:foreign like to see
-1,0,-3,12,0,-1,0,-6|by-verb:foreign mention
-1,0,-11,7,0,0,9,-2|by-verb:foreign press
0,0,-5,-1,10,0,-1,-3|by-verb:foreign put
0,0,10,0,-7,0,-2,-1|by-verb:foreign raise
-1,0,8,6,-1,-1,-7,-2|by-verb:foreign seek
15,0,-5,-1,0,0,-5,-3|by-verb:foreign set
-1,0,9,-3,-1,-1,-1,-2|by-verb:foreign sound out
16,0,-7,-2,0,-1,-1,-6|by-verb:foreign speak of
-2,-1,-14,-2,17,-1,6,-3|by-verb:foreign spend
-2,-1,-13,-4,0,-1,17,4|by-verb:foreign tell
-1,-2,-3,-5,-1,0,-1,14|by-verb:foreign tie
-4,-1,18,-4,6,-1,-10,-6|by-verb:foreign urge
-4,0,24,-7,7,-1,2,-21|by-verb:foreign want
14,0,-8,-2,0,0,-1,-3|by-verb:nobody agree
-1,0,-5,-1,0,-1,0,8|by-verb:nobody argue for
0,0,-1,13,0,-1,-7,-3|by-verb:nobody ask
-1,-1,-15,1,-4,16,-6,11|by-verb:nobody ask for
-14,-2,-14,-4,13,17,-5,10|by-verb:nobody be
0,-1,-6,-1,-6,-1,3,12|by-verb:nobody call for
-2,0,8,-2,0,0,1,-4|by-verb:nobody choose
0,0,-1,0,10,0,-6,-2|by-verb:nobody clear
0,0,10,-1,-1,-2,-5,0|by-verb:nobody convince
0,0,-3,0,13,0,-8,-1|by-verb:nobody expect
0,0,-2,0,-4,0,11,-5|by-verb:nobody force
0,0,-2,-3,-13,26,-11,3|by-verb:nobody get
0,0,0,-1,-4,8,0,-3|by-verb:nobody give
12,-1,-11,-1,-2,-4,15,-6|by-verb:nobody go
-1,-9,-5,9,14,-1,-6,-1|by-verb:nobody hold
-1,7,-3,-2,-3,-2,12,-9|by-verb:nobody keep
0,-1,9,-7,-8,0,8,-1|by-verb:nobody mean
-1,8,8,10,-1,-2,-8,-13|by-verb:nobody prepare
0,0,-1,-1,8,-2,5,-10|by-verb:nobody put
-1,1,-1,-1,-17,6,14,-2|by-verb:nobody reach
0,0,-2,-3,3,-1,-6,9|by-verb:nobody rise
0,-1,0,-1,-1,0,8,-5|by-verb:nobody satisfy
0,20,-1,-2,-4,-1,-3,-9|by-verb:nobody stay
0,0,-1,0,-5,0,9,-2|by-verb:nobody take up
0,-1,13,-3,0,-1,-1,-6|by-verb:nobody talk of
-1,6,17,4,-2,-7,-4,-13|by-verb:nobody tell
0,-1,-6,-1,-5,-1,-3,17|by-verb:nobody want
-1,0,-6,14,0,-1,2,-8|by-verb:nongov accept
0,0,-4,-2,-1,-1,0,8|by-verb:nongov argue for
0,0,-4,0,10,-2,0,-4|by-verb:nongov ask for
-3,8,-4,-2,-24,-3,13,15|by-verb:nongov be
0,-1,-1,0,-4,0,10,-4|by-verb:nongov bring
-1,-1,16,-6,-3,-1,-1,-5|by-verb:nongov call
0,0,-7,0,-1,0,-1,10|by-verb:nongov call for
0,-1,-2,10,0,0,0,-7|by-verb:nongov consider
0,0,-4,0,11,-1,-8,1|by-verb:nongov expect
-1,0,-5,-1,-8,5,-12,22|by-verb:nongov go
-1,0,16,0,4,-1,-3,-16|by-verb:nongov hope
0,-3,0,0,-2,0,-5,10|by-verb:nongov keep
0,-1,-1,0,8,0,-1,-4|by-verb:nongov lay out
-1,0,-1,-5,0,-1,0,10|by-verb:nongov mention
0,0,8,-1,-1,0,-3,-4|by-verb:nongov press
0,0,0,-1,0,0,-6,8|by-verb:nongov promise
0,-1,3,-1,-2,0,11,-11|by-verb:nongov seek
0,-9,0,-2,-2,-3,-5,22|by-verb:nongov spend
0,-1,-1,-1,-2,-2,-5,10|by-verb:nongov take
-1,0,11,-8,-1,14,-5,-10|by-verb:nongov tell
0,1,-11,0,-1,-2,-4,17|by-verb:nongov want
0,0,3,9,0,-1,-4,-6|by-verb:noun call for
0,0,-13,-3,-1,0,-1,19|by-verb:noun calls
0,0,-4,-1,-1,-1,8,-2|by-verb:noun decision
-1,-1,10,3,-1,-1,-7,-1|by-verb:own accept
12,-1,-1,0,5,-1,-12,-2|by-verb:own adopt
5,-3,1,7,1,9,-14,-7|by-verb:own agree
-1,-1,-2,-4,-1,-1,-9,18|by-verb:own aim
0,0,0,0,15,0,-14,0|by-verb:own approve
-1,-2,10,-3,-1,-1,-2,0|by-verb:own argue for
-1,0,2,4,-2,-2,9,-10|by-verb:own ask
0,-1,19,-5,-2,-1,-2,-9|by-verb:own ask for
0,-1,8,-4,0,-1,0,-1|by-verb:own back
12,-5,6,-5,16,-14,4,-14|by-verb:own be
0,-1,-1,-2,9,-1,1,-5|by-verb:own bring
-4,0,-13,14,9,-1,0,-5|by-verb:own call
0,11,0,0,-10,0,0,0|by-verb:own cap
0,0,-8,-2,0,0,-1,11|by-verb:own clamor
3,-1,-3,0,9,-1,-5,-2|by-verb:own come to
-1,-2,-1,13,6,-2,-8,-5|by-verb:own commit
-1,9,-4,6,-1,-2,-7,0|by-verb:own consider
-1,0,-3,-1,-5,-2,8,4|by-verb:own decide
-1,-5,-7,-3,11,6,-13,12|by-verb:own devote
0,0,-7,2,0,-1,-5,12|by-verb:own discuss
-1,0,-2,13,-6,-2,2,-4|by-verb:own do
0,0,-1,0,-6,0,11,-3|by-verb:own double
-1,0,7,-1,-16,-3,6,8|by-verb:own end
0,7,-2,-5,3,-1,8,-9|by-verb:own exceed
0,-3,0,-1,-3,17,-6,-2|by-verb:own exempt
0,0,-4,-1,13,0,0,-7|by-verb:own expect
-1,-1,11,7,-2,-1,-4,-8|by-verb:own fix
-1,-5,-9,16,12,-7,-13,5|by-verb:own get
-3,4,22,2,-28,-4,2,6|by-verb:own go
-1,10,-3,0,-1,-1,-2,-2|by-verb:own grow
0,0,-1,0,-6,0,10,-2|by-verb:own head
0,1,-1,-1,12,0,-8,-2|by-verb:own hit
-1,4,7,-5,-8,-1,4,-2|by-verb:own hold
0,0,8,-2,0,0,-3,-2|by-verb:own increase
0,0,0,-1,-7,0,10,-1|by-verb:own insist
-1,1,-3,-4,17,-1,-2,-7|by-verb:own keep
-2,0,-7,0,2,0,-9,17|by-verb:own leap
0,4,-5,-13,10,14,-3,-7|by-verb:own live with
0,0,-2,-2,0,-1,-4,9|by-verb:own look at
0,0,-7,-2,-1,0,13,-2|by-verb:own make good on
0,0,7,0,7,0,-12,-3|by-verb:own manage
-1,-1,-15,-3,8,5,9,-3|by-verb:own match
-7,-1,20,-3,-9,-1,9,-7|by-verb:own meet
-1,0,5,-4,0,0,19,-18|by-verb:own name
0,-1,6,-5,-1,-1,-6,8|by-verb:own pay
0,0,-4,-2,-2,0,-5,13|by-verb:own plead for
-2,-2,-9,-3,-1,-1,10,9|by-verb:own pledge
0,0,0,0,8,0,-7,0|by-verb:own project
-2,-1,-3,3,-4,-1,18,-10|by-verb:own promise
0,0,-1,0,11,0,-6,-4|by-verb:own push
-2,-1,9,-1,-8,-3,-3,9|by-verb:own put
-1,-2,-8,5,3,6,6,-9|by-verb:own raise
0,-3,-2,12,17,-1,-17,-4|by-verb:own reach
0,0,-3,15,0,-2,-7,-3|by-verb:own refuse
0,0,0,0,-8,0,10,-2|by-verb:own remain
-1,-1,-2,-6,-1,-4,-8,22|by-verb:own rule out
0,0,0,0,9,0,-7,-1|by-verb:own rush
0,0,-3,-1,-7,0,8,3|by-verb:own settle for
-2,-2,12,-1,-2,0,-1,-4|by-verb:own settle on
0,0,-1,0,0,0,-6,8|by-verb:own shoot for
-1,-1,-3,-11,0,15,5,-4|by-verb:own sign up
-1,14,14,-5,-16,0,7,-14|by-verb:own spend
-1,-6,5,-2,-8,-2,4,10|by-verb:own stay
0,10,-1,-1,-5,-1,0,-2|by-verb:own stick to
0,0,0,0,-7,0,8,-1|by-verb:own stop
0,0,0,9,0,0,-2,-6|by-verb:own talk of
-1,0,-7,12,2,-1,-14,10|by-verb:own tell
-1,-1,-3,1,-3,9,-5,3|by-verb:own think
0,-1,-2,-6,2,0,10,-3|by-verb:own top
0,0,-4,-2,0,0,-3,10|by-verb:own urge
0,-1,0,-5,-1,10,-2,-2|by-verb:own warn
0,-1,-1,8,-2,-1,-11,9|by-verb:own write
33,-16,73,16,7,-33,-12,-67|by:foreign
-12,8,-21,-5,3,21,21,-15|by:nobody
-14,-14,-28,-18,-9,8,-33,108|by:nongov
1,0,6,1,-9,-8,-5,14|by:noun
-20,19,-26,11,6,-8,24,-5|by:own
0,0,-5,0,-3,0,12,-3|date-after:far led by around
-6,1,-21,-11,2,-9,8,35|date-after:far led by by
-2,-1,-2,8,5,-2,8,-14|date-after:far led by for
-2,-7,4,-8,3,-4,18,-4|date-after:far led by in
0,7,0,0,-31,0,25,0|date-after:far led by through
0,0,-2,-1,9,5,-6,-4|date-after:far led by until
0,0,-2,0,-6,0,11,-3|date-after:next led by 3%
-1,-1,0,-1,-21,0,2,22|date-after:next led by for
0,0,-1,-7,-4,-1,21,-8|date-after:next led by from
0,0,-3,0,22,-1,-13,-5|date-after:next led by gdp
0,0,-2,0,11,0,-8,-1|date-after:next led by growth
-1,2,0,-5,14,-2,-9,1|date-after:next led by in
0,0,0,0,-7,0,9,-1|date-after:next led by of
0,0,0,0,15,0,-14,0|date-after:now led by 2%
0,0,-2,0,-7,0,17,-7|date-after:now led by 3 percent
0,0,0,0,-11,0,12,0|date-after:now led by 4.7%
0,1,0,-1,-2,-2,8,-3|date-after:now led by and
-1,-1,-2,12,-1,-2,-3,-2|date-after:now led by at
0,0,-1,0,10,0,-7,-1|date-after:now led by defence
-2,-1,-3,2,23,-2,-20,3|date-after:now led by for
0,0,-1,-9,0,16,-2,-2|date-after:now led by hague
-5,-4,2,-9,14,-7,7,2|date-after:now led by in
-1,0,-4,4,-1,8,-1,-4|date-after:now led by of
-2,8,-21,-5,-18,0,11,27|date-after:now led by on
-1,-1,14,9,-10,-1,-17,8|date-after:now led by reported
0,9,-12,13,-9,0,0,0|date-after:now led by reporters
-3,11,7,-1,-9,-2,4,-7|date-after:now led by said
0,0,-2,-1,5,0,-10,8|date-after:now led by to
0,-1,-7,-1,-14,-1,26,-3|date-after:now led by within
0,0,-1,0,8,-1,-4,-1|date-after:past led by (
0,0,-2,0,11,0,-8,-1|date-after:past led by 2.1 per cent
0,0,2,0,-4,0,-5,8|date-after:past led by 2.6 percent
0,-2,-1,0,-6,-2,10,1|date-after:past led by by
-3,-1,-3,0,17,-2,-4,-4|date-after:past led by for
-5,-2,3,-10,37,13,-26,-10|date-after:past led by in
0,3,-5,0,20,-2,-16,1|date-after:past led by of
-1,0,-2,-1,14,-4,-3,-4|date-after:past led by since
-2,2,9,-6,-18,-2,26,-9|date-before:far led by by
-1,5,10,-2,5,-1,-10,-6|date-before:far led by for
-1,-6,-8,6,25,-1,-18,2|date-before:far led by in
0,0,0,13,-3,0,-5,-5|date-before:far led by set
0,-1,13,0,-9,2,-3,-1|date-before:far led by to
-1,1,5,-3,13,-1,-20,5|date-before:next led by for
0,-1,2,-1,-8,-3,12,-2|date-before:next led by from
0,0,-2,0,-1,0,15,-11|date-before:next led by in
24,11,-43,29,-7,-5,-3,-5|date-before:now led by ,
0,0,-1,0,-6,0,10,-2|date-before:now led by agreed
-1,4,-5,-4,18,-1,-22,11|date-before:now led by for
0,0,-7,-2,-1,0,11,-1|date-before:now led by gdp
-1,-1,5,-2,-5,-1,9,-4|date-before:now led by hague
6,5,13,-28,-22,-1,39,-12|date-before:now led by in
8,-1,-9,-1,-1,11,-6,0|date-before:now led by late
0,-1,2,0,10,-1,-9,-2|date-before:now led by nothing
0,-1,0,0,-4,-3,9,0|date-before:now led by off
-2,-4,7,5,10,8,-6,-18|date-before:now led by on
-1,-1,16,-9,-2,-1,-4,2|date-before:now led by reported
3,-8,12,24,-3,-2,9,-35|date-before:now led by said
-1,0,-5,-1,-1,-1,-10,19|date-before:now led by summit
0,0,0,-8,0,0,9,0|date-before:now led by threatened
0,0,0,-1,-4,0,-8,14|date-before:now led by to
-1,-1,16,12,-1,-1,-19,-5|date-before:now led by washington
0,0,-18,-5,3,0,-2,22|date-before:now led by washington post
0,-2,-3,0,-7,-1,21,-7|date-before:past led by from
8,-3,-14,8,-9,-1,27,-16|date-before:past led by in
-2,9,-1,0,-9,-2,-4,9|date-before:past led by its
12,-1,-1,-1,-7,-2,-9,11|date-before:past led by of
0,0,10,0,-7,0,-2,-1|date-before:past led by reported
0,17,-11,-1,5,0,-5,-4|date-before:past led by since
0,0,0,0,-25,0,25,0|date-before:past led by time
-16,-3,2,-8,-12,-17,50,5|date:far
-4,-1,-4,-20,-4,-11,18,25|date:next
-2,7,12,20,-13,-15,-1,-8|date:now
-2,17,-15,-12,37,11,-9,-27|date:past
0,0,-5,9,0,0,-2,-1|governor-form:accept finite+would+not
13,-2,-10,-4,5,-1,3,-4|governor-form:adopt finite+
21,-3,-6,-1,2,9,-14,-9|governor-form:agree finite+
-1,0,5,-4,-1,0,-13,14|governor-form:aim finite+should
0,0,0,0,15,0,-14,0|governor-form:approve finite+
-1,-3,-9,-4,-2,-2,-1,22|governor-form:argue for finite+
-4,-2,14,11,-5,-4,9,-18|governor-form:ask finite+
0,0,-22,27,0,-1,-3,-2|governor-form:ask finite++not
-3,-2,10,-17,7,14,-11,0|governor-form:ask for finite+
0,0,-12,16,0,-2,0,-2|governor-form:ask for finite++not
0,0,-11,17,-3,0,-2,-1|governor-form:ask for inf+
0,4,-13,-2,-4,-1,-5,21|governor-form:ask gerund+
0,0,8,-4,0,0,-1,-1|governor-form:ask progressive+
7,-11,4,-4,12,4,-10,-2|governor-form:be finite+
-2,7,0,0,-16,-2,6,7|governor-form:be finite++not
-4,-4,8,0,-4,-2,-2,6|governor-form:be finite+should
-1,12,-5,-1,4,-2,-5,-2|governor-form:be finite+will
-2,-2,-7,2,-4,-6,16,3|governor-form:be finite+would
0,-2,0,8,-1,-2,1,-2|governor-form:bind finite+
0,-1,-1,-2,17,-2,0,-10|governor-form:bring finite+
0,0,0,0,-7,0,12,-5|governor-form:bring finite+will
13,-1,-13,11,6,-2,-3,-10|governor-form:call finite+
0,0,3,9,0,-1,-4,-6|governor-form:call for +
-2,-1,7,-4,-7,-1,-3,12|governor-form:call for finite+
-2,0,-4,-1,-1,0,-1,10|governor-form:call for gerund+
2,0,-12,-1,-1,0,12,0|governor-form:call gerund+
-1,0,10,-1,-1,0,-11,5|governor-form:call on finite+
0,0,-13,-3,-1,0,-1,19|governor-form:calls +
0,0,-2,-1,0,-1,-3,8|governor-form:campaign finite+
0,12,0,0,-10,-1,0,0|governor-form:cap finite+
-2,0,8,-2,0,0,1,-4|governor-form:choose finite+
0,0,-6,-1,0,0,-1,9|governor-form:clamor progressive+
0,2,-1,0,9,-1,-6,-2|governor-form:clear finite+
0,-1,-3,0,-5,-2,0,10|governor-form:climb finite+
-1,-1,-3,-6,7,0,10,-6|governor-form:commit finite+
0,0,-2,9,0,0,-6,-1|governor-form:commit finite+can+not
0,0,11,-7,0,-1,-7,4|governor-form:commit finite+should
-1,-1,3,-2,-1,0,8,-5|governor-form:concede finite+
0,10,-4,5,-4,-1,-4,-2|governor-form:consider finite+
0,-1,-1,-2,-1,-1,-3,8|governor-form:consider progressive+
0,0,10,-1,-1,-2,-5,0|governor-form:convince finite+
0,0,-1,0,-4,0,9,-3|governor-form:decide finite+
0,0,-4,-1,-1,-1,8,-2|governor-form:decision +
0,-3,-6,-3,9,9,-3,-2|governor-form:devote finite+
-1,-1,9,-5,-6,-2,-2,7|governor-form:devote finite+should
0,0,8,-4,-2,-1,1,-1|governor-form:devote finite+will
0,0,-6,-1,0,-1,-2,10|governor-form:discuss inf+
0,0,-1,-10,-5,-1,19,-2|governor-form:do finite+can
-1,0,-6,-1,0,0,8,0|governor-form:embrace finite+
-1,0,11,0,-14,-3,16,-9|governor-form:end finite+
0,1,-1,-4,9,-1,4,-8|governor-form:exceed finite+
0,-2,-1,-2,-3,11,0,-2|governor-form:exempt finite+
0,-2,0,0,-1,10,-6,-1|governor-form:exempt inf+
0,-3,10,-1,-1,-1,-1,-4|governor-form:exhort finite+
-3,-1,-5,-5,25,-2,-5,-4|governor-form:expect finite+
0,0,-2,0,-4,0,11,-5|governor-form:force finite+
-2,-2,-7,-2,14,8,1,-10|governor-form:get finite+
0,-2,-2,-8,-9,-2,17,6|governor-form:get finite+should
0,0,-1,0,-6,-1,10,-2|governor-form:get finite+will
0,0,0,13,-5,3,-9,-2|governor-form:get gerund+
0,-1,-5,-2,-2,12,-17,16|governor-form:get inf+
-1,-4,-6,4,6,10,-2,-8|governor-form:give finite+
-1,6,-7,-2,-17,-2,9,14|governor-form:go finite+
-1,-1,4,-1,-5,-2,-8,14|governor-form:go finite+should
0,-1,-1,0,-6,-1,14,-5|governor-form:go finite+should+not
11,-5,21,-3,-4,-4,-16,0|governor-form:go finite+would
0,0,-3,-11,7,6,-2,4|governor-form:go gerund+
0,0,-1,10,-1,-1,-6,-1|governor-form:go gerund++not
0,-1,-9,-4,-4,0,23,-5|governor-form:go progressive+
0,0,-1,0,-10,0,12,-1|governor-form:head finite+
3,-2,4,-4,9,-2,-7,-2|governor-form:hold finite+
8,-2,-7,-2,-5,0,10,-1|governor-form:hold finite+will
18,0,-14,-2,0,0,-2,0|governor-form:hold up finite+
-1,0,17,-2,8,-2,1,-21|governor-form:hope finite+
0,0,8,-2,0,0,-3,-2|governor-form:increase finite+should
0,-2,10,-5,-8,0,12,-7|governor-form:insist finite+
-1,-4,-2,-2,14,-2,-11,8|governor-form:keep finite+
0,9,-1,-1,-8,-1,6,-4|governor-form:keep finite+will
0,1,-2,-1,-11,-1,22,-8|governor-form:keep inf+
-2,-2,-5,-2,24,-1,-4,-8|governor-form:lay out finite+
-2,0,-7,0,2,0,-9,16|governor-form:leap finite+
-1,0,6,-1,-9,2,-8,11|governor-form:leave finite+
0,-1,-1,-1,17,-3,-7,-3|governor-form:lift finite+
0,0,0,-1,-6,-1,9,-2|governor-form:lift inf+
0,0,8,-2,-4,0,-5,4|governor-form:like to see finite+would
0,4,-2,0,10,-3,-1,-7|governor-form:live with finite+
0,0,-3,-13,0,15,-1,3|governor-form:live with finite+could
0,1,8,-7,-11,0,11,-2|governor-form:mean finite+
-6,0,9,0,0,0,-2,-1|governor-form:meet finite+should
5,0,-7,8,0,-2,-1,-3|governor-form:mention finite++not
-1,-1,-6,-1,-1,-1,-1,10|governor-form:move finite+could
-1,0,6,-4,0,0,16,-18|governor-form:name finite+
0,0,-12,0,-2,0,21,-6|governor-form:oblige finite+
-1,-2,-3,-4,-1,-1,-1,12|governor-form:offer finite+
0,0,11,-4,0,0,-3,-4|governor-form:pay finite+should
0,-1,-5,-1,-1,-1,-3,11|governor-form:pay progressive+should
0,0,0,0,-15,0,16,0|governor-form:peak finite+
0,0,-4,-2,-2,0,-5,13|governor-form:plead for finite+
-2,-5,-3,-4,-2,-2,5,12|governor-form:pledge finite+
0,0,-7,-1,0,0,10,-1|governor-form:pledge progressive+
-1,10,11,-2,-1,-1,-7,-9|governor-form:prepare finite+
-2,0,4,3,-1,-1,6,-9|governor-form:press finite+
0,0,-1,0,14,0,-12,-1|governor-form:project finite+
-2,-1,-2,-1,0,-1,14,-7|governor-form:promise finite+
0,0,-1,0,-4,0,-2,8|governor-form:promise gerund+
0,-1,-2,-2,1,-2,-10,17|governor-form:propose finite+
0,0,1,0,13,0,-9,-3|governor-form:push finite+
-2,0,-7,-3,16,-3,3,-4|governor-form:put finite+
0,0,11,-1,-2,-1,-2,-5|governor-form:put finite+would
-1,-1,7,-2,-10,8,-5,3|governor-form:raise finite+
0,-1,-3,-3,1,-1,11,-4|governor-form:raise finite+will
0,-1,-1,-1,11,-1,-3,-4|governor-form:reach finite+
0,0,-1,0,-8,0,11,-1|governor-form:reach finite+will
0,0,0,10,0,-1,-6,-2|governor-form:refuse finite+
0,0,0,0,-5,0,9,-3|governor-form:remain finite+
-1,0,-2,23,0,-3,-5,-11|governor-form:rule out finite+
0,-1,-2,-2,-1,0,16,-11|governor-form:seek finite+would
10,-2,-9,-5,6,-2,0,3|governor-form:set finite+
0,0,0,0,-1,0,11,-10|governor-form:set out finite+
-2,-2,9,6,-5,-1,-2,-4|governor-form:settle on finite+
0,-1,-6,-2,0,-1,12,-2|governor-form:sign up finite+
12,-1,-5,-2,-4,-1,6,-5|governor-form:speak of finite+
2,7,-4,-5,36,-5,-17,-12|governor-form:spend finite+
0,-1,-1,8,-2,-1,-2,-2|governor-form:spend finite+can+not
-2,-2,9,0,-11,10,-13,9|governor-form:spend finite+should
-1,-1,-9,0,-5,-1,22,-5|governor-form:spend finite+will
0,-1,-7,-4,-8,-1,6,16|governor-form:spend finite+would
-1,6,-8,11,-3,-1,-8,4|governor-form:spend gerund+
0,-1,-5,-5,-6,0,24,-6|governor-form:spend inf+
0,-1,-1,0,3,-1,-8,8|governor-form:spend progressive+
0,-1,25,-10,-7,-2,-5,1|governor-form:spend progressive+should
0,-1,-1,-3,4,-2,13,-10|governor-form:spend progressive+will
-1,-2,8,-3,2,2,-3,-3|governor-form:stand finite+
0,3,0,0,-9,-1,11,-3|governor-form:stay finite+would
0,10,-1,-1,-1,-1,-4,-2|governor-form:stick to finite+
0,0,0,0,-10,0,6,4|governor-form:stop finite+
-1,0,-4,-1,-3,-1,-4,14|governor-form:suggest finite+
0,-3,-1,-1,9,3,-6,-1|governor-form:take finite+
0,-1,-1,-1,-8,0,1,11|governor-form:take finite+would
0,0,-1,0,-4,0,10,-4|governor-form:take up finite+will
-1,-1,11,6,0,-2,-2,-10|governor-form:talk of finite+
-2,0,1,-2,4,8,-10,1|governor-form:think finite+
-4,-1,12,-6,7,-1,-17,10|governor-form:urge finite+
-4,-3,1,-10,0,-4,0,20|governor-form:want finite+
0,-1,0,-5,0,10,-2,-2|governor-form:warn finite+
0,0,-3,-1,-3,-2,-1,10|governor-form:weigh progressive+
-1,-1,3,8,1,-1,-9,-1|governor-form:write finite+
0,3,-1,-3,0,-8,6,3|governor-in:text be finite
4,25,-9,-6,11,-7,-12,-7|governor-in:text cap finite
6,-10,-8,1,11,2,19,-20|governor-in:text demand finite
0,0,-12,-8,3,-3,0,21|governor-in:text demand gerund
-1,-1,10,8,-4,-1,-4,-8|governor-in:text demand inf
-1,-1,8,6,-4,-3,-8,2|governor-in:text demand noun
-3,-1,13,-11,-2,-3,3,3|governor-in:text demand progressive
-6,-4,9,9,-14,4,-4,6|governor-in:text denial finite
0,-3,0,-5,-2,9,3,-2|governor-in:text denial inf
-4,-15,-4,-9,14,4,9,5|governor-in:text level finite
1,-4,3,-7,11,-18,8,5|governor-in:text move finite
-1,-1,-2,11,0,26,-19,-13|governor-in:text move gerund
0,3,-9,-1,-12,17,-1,3|governor-in:text move inf
0,-1,-14,-6,6,-1,13,5|governor-in:text move progressive
9,7,12,5,10,-4,-42,4|governor-in:text pledge finite
-3,-3,3,2,-7,-2,-1,10|governor-in:text pledge gerund
-2,1,8,-1,-5,-3,10,-8|governor-in:text pledge noun
6,-1,-9,-3,-8,0,17,-3|governor-in:text pledge progressive
3,-4,10,17,-10,8,-12,-13|governor-in:text proposal finite
-3,-1,18,-8,-3,-3,2,-3|governor-in:text proposal gerund
0,0,-15,-3,0,-1,-4,24|governor-in:text proposal noun
-1,-3,-14,-5,-4,-1,-10,37|governor-in:text proposal progressive
-4,-4,-5,16,18,3,-17,-8|governor-in:text spend finite
-1,5,-8,3,-3,-1,1,4|governor-in:text spend gerund
0,0,0,-7,-1,1,10,-2|governor-in:text spend inf
-1,-3,16,-16,12,-6,-7,6|governor-in:text spend progressive
-1,-1,9,-4,-1,-1,-3,2|governor-in:title be finite
5,-5,-4,-1,3,0,-8,10|governor-in:title cap finite
-3,0,11,16,-4,-2,-19,2|governor-in:title demand finite
0,0,-8,-1,-2,0,-2,14|governor-in:title demand gerund
0,0,-8,16,0,-2,-1,-3|governor-in:title denial finite
0,13,0,-3,3,-1,-5,-7|governor-in:title level finite
-7,1,11,1,-5,-11,13,-3|governor-in:title move finite
0,-1,-2,-4,10,-5,-3,6|governor-in:title move inf
0,0,-3,1,-1,-1,-3,8|governor-in:title spend finite
0,-1,-5,-6,-6,-2,25,-6|governor-in:title spend inf
-2,1,8,-6,-2,-2,0,3|governor-kind:be
4,25,-8,-8,-1,-8,1,-5|governor-kind:cap
-2,-13,19,8,-3,-9,-11,11|governor-kind:demand
-6,-5,-3,26,-17,12,-7,0|governor-kind:denial
-4,1,-5,-12,16,2,6,-3|governor-kind:level
-8,-2,-14,-6,9,7,14,1|governor-kind:move
7,1,11,10,-5,-15,-10,1|governor-kind:pledge
1,-7,1,-4,-18,0,-3,29|governor-kind:proposal
-6,-3,-6,-2,18,-6,7,-1|governor-kind:spend
7,-11,4,-4,12,4,-10,-2|governor-mood:be finite+
-2,7,0,0,-16,-2,6,7|governor-mood:be finite++not
-4,-4,8,0,-4,-2,-2,6|governor-mood:be finite+should
-1,12,-5,-1,4,-2,-5,-2|governor-mood:be finite+will
-2,-2,-7,2,-4,-6,16,3|governor-mood:be finite+would
3,6,2,-8,2,-4,-15,13|governor-mood:cap finite+
7,-4,-8,-3,-11,-1,23,-4|governor-mood:cap finite+will
0,11,-1,0,-2,0,-7,-1|governor-mood:cap finite+will+passive
0,2,-2,-1,-11,-1,22,-8|governor-mood:cap inf+
-1,-1,15,2,-4,-3,-8,-2|governor-mood:demand +
7,-15,3,-11,-4,-5,16,10|governor-mood:demand finite+
-1,-1,-30,37,5,-2,-5,-3|governor-mood:demand finite++not
0,0,-8,13,0,-1,-3,-1|governor-mood:demand finite++not+passive
-2,6,21,-10,7,13,-15,-19|governor-mood:demand finite++passive
0,0,8,-3,3,-1,-5,-1|governor-mood:demand finite+will
-1,-1,3,-5,-1,-1,13,-7|governor-mood:demand finite+would
-1,0,-19,-10,1,-3,-2,34|governor-mood:demand gerund+
-1,0,-4,14,-5,0,-4,1|governor-mood:demand inf+
-3,-1,12,-11,-2,-3,3,3|governor-mood:demand progressive+
-6,-4,-11,52,-14,4,4,-26|governor-mood:denial finite+
0,-3,0,-1,-2,9,-1,-2|governor-mood:denial inf+
-3,-8,0,-12,15,7,-12,13|governor-mood:level finite+
0,1,-2,-1,-13,-2,24,-7|governor-mood:level finite+will
0,2,-1,0,12,-1,-3,-8|governor-mood:level finite+would
-3,-3,-15,-21,52,-3,-2,-5|governor-mood:move finite+
-1,0,-1,6,6,-1,-8,-2|governor-mood:move finite++passive
0,0,0,0,-11,0,13,-1|governor-mood:move finite+can
-2,8,-11,-2,-11,-4,-9,31|governor-mood:move finite+could
-8,-3,38,-17,-2,-6,-6,3|governor-mood:move finite+should
0,1,-1,-1,-7,-1,13,-5|governor-mood:move finite+should+not
-1,-7,-10,-8,2,1,26,-4|governor-mood:move finite+will
0,7,-1,25,-5,-1,-19,-5|governor-mood:move finite+will+not
0,-1,0,0,-2,-1,9,-6|governor-mood:move finite+will+passive
9,-8,18,-9,-13,-10,6,6|governor-mood:move finite+would
0,-1,-1,19,-3,-1,-8,-5|governor-mood:move finite+would+not
-1,-1,-1,2,1,26,-14,-12|governor-mood:move gerund+
0,0,-1,10,-1,-1,-6,-1|governor-mood:move gerund++not
0,-2,-9,-5,2,12,-6,9|governor-mood:move inf+
0,-1,-9,-4,-1,-1,22,-6|governor-mood:move progressive+
0,-1,-5,-1,-1,-1,-3,11|governor-mood:move progressive+should
-2,1,8,-5,-5,-3,13,-7|governor-mood:pledge +
10,-1,-6,-26,25,-10,43,-35|governor-mood:pledge finite+
-3,-2,4,24,-2,-3,-10,-8|governor-mood:pledge finite++not
7,12,0,-3,-1,-5,-5,-5|governor-mood:pledge finite++passive
0,0,-2,9,0,0,-6,-1|governor-mood:pledge finite+can+not
0,0,-1,-1,0,0,-9,11|governor-mood:pledge finite+could
-3,-1,21,-16,-1,-1,-30,32|governor-mood:pledge finite+should
-2,-4,0,-5,-4,14,-6,6|governor-mood:pledge finite+would
-1,-3,-5,19,0,-1,-6,-4|governor-mood:pledge finite+would+not
-3,-3,3,2,-7,-2,-1,10|governor-mood:pledge gerund+
0,0,-8,-2,-8,0,23,-4|governor-mood:pledge progressive+
0,0,-15,-3,0,-1,-4,24|governor-mood:proposal +
-1,2,20,-7,-7,-2,-6,0|governor-mood:proposal finite+
4,-2,-10,27,0,-3,-2,-12|governor-mood:proposal finite++not
0,-1,-3,-13,0,15,-1,3|governor-mood:proposal finite+could
0,-1,-1,14,0,0,0,-13|governor-mood:proposal finite+could+not
-3,-1,17,-10,-3,-5,15,-12|governor-mood:proposal gerund+
-1,-2,-11,-6,-4,0,-10,34|governor-mood:proposal progressive+
1,2,-11,-10,55,3,-25,-16|governor-mood:spend finite+
0,0,-1,-10,-5,-1,19,-2|governor-mood:spend finite+can
-1,-1,-1,21,-3,-1,-10,-3|governor-mood:spend finite+can+not
-3,-4,18,0,-17,7,-17,15|governor-mood:spend finite+should
-1,-1,-2,-4,-3,-3,20,-6|governor-mood:spend finite+will
0,0,-2,20,-5,0,-12,-1|governor-mood:spend finite+will+not
0,-1,-7,-4,-8,-1,6,16|governor-mood:spend finite+would
-1,5,-8,9,-4,-2,-1,1|governor-mood:spend gerund+
0,-1,-5,-12,-7,0,35,-8|governor-mood:spend inf+
0,-1,-8,-2,16,-1,-11,7|governor-mood:spend progressive+
-1,-1,26,-10,-7,-3,-5,1|governor-mood:spend progressive+should
0,-1,-2,-5,3,-2,10,-2|governor-mood:spend progressive+will
-4,-3,11,13,-3,-3,-8,-5|governor:accept
13,-2,-10,-4,5,-1,3,-4|governor:adopt
20,-3,-6,6,1,8,-15,-9|governor:agree
-1,-2,4,-5,-1,-1,-10,16|governor:aim
0,0,0,0,15,0,-14,0|governor:approve
-1,-3,2,-6,-2,-2,-2,15|governor:argue for
-5,2,-6,28,-9,-6,-2,-1|governor:ask
-4,-2,3,10,2,10,-13,-5|governor:ask for
-1,-1,8,-5,0,-1,-1,1|governor:back
-2,1,8,-6,-2,-2,0,3|governor:be
-1,-2,-4,-3,10,-4,12,-8|governor:bring
15,-1,-25,10,5,-2,7,-8|governor:call
-4,-1,5,4,-8,-3,-8,16|governor:call for
-1,-3,15,-4,5,-1,-11,0|governor:call on
0,0,-13,-3,-1,0,-1,19|governor:calls
0,-1,-4,-1,-1,-1,-4,12|governor:campaign
0,12,0,0,-10,-1,0,0|governor:cap
-1,-1,-1,6,13,-1,-13,-2|governor:carry
-2,0,8,-2,0,0,1,-4|governor:choose
0,0,-10,-2,0,-1,-2,16|governor:clamor
0,2,-1,0,9,-1,-6,-2|governor:clear
0,-1,-3,-1,1,-3,-1,9|governor:climb
-1,-2,-2,13,6,-2,-6,-6|governor:commit
-1,-1,3,-2,-1,0,8,-5|governor:concede
-1,8,-7,15,-4,-2,-10,1|governor:consider
0,0,10,-1,-1,-2,-5,0|governor:convince
-1,0,-3,-1,-5,-2,8,4|governor:decide
0,0,-4,-1,-1,-1,8,-2|governor:decision
-2,-5,3,-7,15,4,-14,7|governor:devote
0,-1,-9,6,0,-1,-3,8|governor:discuss
-1,0,-2,13,-6,-2,2,-4|governor:do
0,0,-1,0,-7,0,12,-4|governor:double
-3,-1,-2,8,-1,-1,3,-2|governor:embrace
-1,0,9,-2,-15,-4,4,7|governor:end
0,6,-2,-5,4,-1,8,-9|governor:exceed
0,-5,-1,-2,-4,23,-7,-4|governor:exempt
0,-3,10,-1,-1,-1,-1,-4|governor:exhort
-3,-1,-5,-5,30,-2,-10,-4|governor:expect
0,0,-2,-2,-1,-1,-1,8|governor:favor
0,-3,0,-1,-3,0,-11,19|governor:fight
-1,-1,9,6,-2,-2,-5,-5|governor:fix
0,0,-2,0,-4,0,11,-5|governor:force
-3,-5,-15,12,-10,19,-3,5|governor:get
-1,-4,-6,4,6,10,-2,-8|governor:give
8,3,2,-1,-28,-4,-1,21|governor:go
0,0,-1,0,-7,-1,10,-1|governor:head
0,1,-1,-1,12,0,-7,-3|governor:hit
18,0,-14,-2,0,0,-2,0|governor:hold up
-1,0,17,-2,8,-2,1,-21|governor:hope
0,0,8,-2,0,-1,-3,-2|governor:increase
0,-2,10,-5,-8,0,12,-7|governor:insist
-2,8,-6,-6,12,-4,5,-6|governor:keep
-2,-2,-5,-2,24,-1,-4,-8|governor:lay out
-2,0,-7,0,2,0,-9,16|governor:leap
-1,0,5,-1,-7,2,-10,10|governor:leave
0,-1,-2,1,8,3,-6,-3|governor:lift
0,0,8,-2,-4,0,-5,4|governor:like to see
0,3,-5,-13,10,12,-3,-3|governor:live with
0,0,-2,-2,0,-1,-4,9|governor:look at
0,0,-7,-2,-1,0,13,-2|governor:make good on
0,0,7,0,7,0,-12,-3|governor:manage
-1,-1,-15,-3,8,8,8,-4|governor:match
0,1,8,-7,-11,0,11,-2|governor:mean
-7,-2,17,-3,-11,5,14,-13|governor:meet
2,-1,-6,9,-3,-5,-1,5|governor:mention
-1,0,4,-4,0,0,18,-18|governor:name
0,0,-12,0,-2,0,21,-6|governor:oblige
-1,-2,-5,3,-1,-1,-4,11|governor:offer
0,0,0,0,-11,0,15,-3|governor:peak
0,0,-4,-2,-2,0,-5,13|governor:plead for
-2,-5,-10,-4,-2,-2,11,14|governor:pledge
-1,8,7,10,-1,-2,-8,-13|governor:prepare
-2,0,7,2,-1,-1,6,-10|governor:press
0,0,-1,0,14,0,-12,-1|governor:project
0,-2,-4,-2,1,-2,-1,11|governor:propose
0,0,0,-1,13,-1,-6,-5|governor:push
-2,-1,3,-2,10,-5,-2,0|governor:put
-1,-2,-3,11,1,4,-3,-6|governor:reach
-1,-1,-8,-2,4,11,-3,0|governor:reckon
0,0,-2,-1,-5,-1,-3,13|governor:recommend
0,0,-3,15,0,-2,-7,-3|governor:refuse
0,0,0,0,-5,0,9,-3|governor:remain
0,0,-7,15,0,-1,-3,-5|governor:request
-1,-1,-2,-2,-1,-5,-9,19|governor:rule out
0,0,0,0,9,0,-7,-1|governor:rush
0,-1,0,-1,-1,0,8,-5|governor:satisfy
-1,-1,8,3,-3,-2,11,-16|governor:seek
16,-3,-9,-5,6,-2,-11,8|governor:set
-1,-1,-9,-2,-8,-2,15,7|governor:settle for
-2,-2,9,6,-5,-1,-2,-4|governor:settle on
0,0,-1,0,0,0,-6,8|governor:shoot for
0,-1,-6,-11,0,15,7,-4|governor:sign up
15,-1,-8,-2,-4,-1,6,-5|governor:speak of
-3,4,-3,-4,3,-6,8,1|governor:spend
-1,-2,8,-3,2,2,-2,-4|governor:stand
-2,13,4,-4,-15,-4,4,3|governor:stay
0,10,-1,-1,-5,-1,0,-2|governor:stick to
0,0,0,0,-10,0,6,4|governor:stop
0,0,-1,-1,0,9,-4,-3|governor:study
-1,0,-4,-1,-3,-1,-4,14|governor:suggest
-1,0,-5,-1,-6,-1,18,-4|governor:take up
0,0,-2,-2,0,-2,20,-13|governor:talk about
-1,-1,10,6,-1,-2,-1,-11|governor:talk of
-4,5,8,3,-2,5,-6,-10|governor:tell
-2,-2,-2,1,4,7,-10,4|governor:think
-1,-2,-3,-5,0,-1,-2,13|governor:tie
0,-1,-2,-6,2,0,10,-3|governor:top
0,0,8,0,-6,0,-6,5|governor:try
-4,-1,12,-6,6,-2,-14,9|governor:urge
-4,-3,3,-10,-1,-4,-1,20|governor:want
0,-1,0,-5,0,10,-2,-2|governor:warn
0,0,-3,-1,-3,-2,0,9|governor:weigh
-1,-1,3,7,0,-2,-9,2|governor:write
28,-2,-14,-12,-11,4,4,3|last-1:benchmark False
-6,6,-11,8,18,11,-24,-2|last-1:cap False
0,-4,-1,11,7,0,-10,-2|last-1:cap True
2,-4,5,9,-20,11,-2,-1|last-1:demand False
-5,-3,13,-15,10,-9,24,-15|last-1:demand True
-10,-7,-4,3,-13,4,10,17|last-1:denial False
5,-3,-13,13,12,-4,-5,-5|last-1:denial True
-26,20,-7,-4,21,28,-37,5|last-1:level False
-6,15,-6,-5,25,-5,-2,-16|last-1:level True
-5,-4,-2,-16,15,-9,0,21|last-1:other False
0,-2,-6,-1,-1,19,-2,-5|last-1:other True
1,-8,-6,10,21,8,-15,-11|last-1:pledge False
19,-8,5,0,11,-7,-21,2|last-1:pledge True
-8,-10,-38,2,15,25,-10,26|last-1:proposal False
7,-4,-32,-16,-7,-8,0,60|last-1:proposal True
-5,5,-3,7,2,-7,-16,18|last-2:benchmark False
19,-10,-10,-23,0,-3,10,18|last-2:cap False
-5,-7,-28,24,6,0,-5,16|last-2:demand False
-2,-6,0,-19,-8,-4,53,-13|last-2:denial False
-20,-20,-18,-14,6,53,-31,46|last-2:level False
0,0,-4,0,24,-8,-17,6|last-2:other False
4,1,-36,-1,20,33,-38,16|last-2:pledge False
0,0,16,-4,-5,0,1,-7|last-2:pledge True
-12,-11,5,19,-17,29,18,-32|last-2:proposal False
-1,-2,-4,-4,-3,-2,-2,18|last-2:proposal True
6,-1,-10,-5,-2,5,-3,10|last-shape:benchmark False half
22,-1,0,-6,-10,-1,10,-14|last-shape:benchmark False whole
-1,-1,-1,0,14,-2,-7,-2|last-shape:cap False fine
-1,0,-5,-3,14,-2,-3,0|last-shape:cap False half
-4,7,-5,10,-9,15,-14,1|last-shape:cap False whole
0,-4,-1,11,7,0,-10,-2|last-shape:cap True whole
6,-1,2,17,-4,-7,-14,1|last-shape:demand False half
-1,-1,9,-3,-8,10,10,-16|last-shape:demand False tenth
-3,-1,-5,-4,-12,8,4,14|last-shape:demand False whole
-3,-1,24,-6,-4,-8,-1,-1|last-shape:demand True half
-1,0,-11,0,12,0,0,-1|last-shape:demand True tenth
-2,-2,0,-9,2,-1,26,-14|last-shape:demand True whole
-3,-1,4,-3,-4,-1,-5,13|last-shape:denial False half
-1,-1,-11,-2,-6,2,14,4|last-shape:denial False tenth
-7,-5,3,8,-9,3,7,-1|last-shape:denial False whole
-1,-2,-5,7,18,-2,-12,-3|last-shape:denial True half
0,0,0,-4,-4,0,11,-1|last-shape:denial True tenth
6,-1,-8,10,-1,-1,-3,-1|last-shape:denial True whole
-1,0,-3,0,-2,-2,8,0|last-shape:level False fine
-5,-4,7,1,-21,10,-6,19|last-shape:level False half
-1,-2,12,-3,38,-9,-30,-3|last-shape:level False tenth
-20,27,-23,-1,6,29,-9,-10|last-shape:level False whole
-2,-2,8,0,14,-2,-5,-13|last-shape:level True half
-1,-1,-4,0,11,-1,3,-6|last-shape:level True tenth
-4,18,-9,-5,3,-2,-4,3|last-shape:level True whole
-2,0,6,-4,9,2,-13,2|last-shape:other False half
-1,-1,-1,-1,0,-8,1,10|last-shape:other False tenth
-2,-3,-7,-11,6,-3,12,9|last-shape:other False whole
0,0,-1,0,8,-1,-5,-1|last-shape:pledge False fine
20,-8,10,19,0,-4,-8,-29|last-shape:pledge False half
-2,-1,1,-7,8,4,2,-5|last-shape:pledge False tenth
-16,2,-16,-3,4,9,-4,24|last-shape:pledge False whole
11,-1,-9,3,-9,-4,5,4|last-shape:pledge True half
8,-7,9,-2,17,-3,-24,2|last-shape:pledge True whole
0,0,0,0,8,0,-6,-2|last-shape:proposal False fine
-1,-1,-15,-1,-4,-1,4,20|last-shape:proposal False tenth
-3,-7,-25,3,13,26,-13,7|last-shape:proposal False whole
-2,-1,-13,-7,-14,-3,-6,45|last-shape:proposal True half
0,0,-3,0,12,-1,2,-11|last-shape:proposal True tenth
10,-3,-17,-10,-6,-4,-5,35|last-shape:proposal True whole
47,-2,-17,27,-4,-29,1,-23|near-after:\"
12,4,1,-6,15,-5,-25,4|near-after:#
-1,-1,-1,-5,-5,21,-4,-5|near-after:$
4,-1,-8,3,-3,-6,-15,26|near-after:'
-6,0,-21,28,14,-13,-22,19|near-after:'s
-1,-1,-5,9,6,-2,-4,-4|near-after:(
-1,-1,-5,9,8,-2,-5,-4|near-after:)
-10,-6,10,5,25,-43,19,0|near-after:,
-4,-1,-25,5,-1,2,40,-15|near-after:-
-19,-7,40,9,38,-59,6,-9|near-after:.
-4,3,-12,-14,-30,98,-9,-33|near-after:0
-2,8,-17,27,-16,-7,2,5|near-after::
13,-6,37,-12,8,-19,-4,-16|near-after:;
-5,1,-21,-18,-10,41,20,-7|near-after:?
-23,0,-13,-10,9,-3,36,4|near-after:DATE
-1,0,-2,0,-1,9,-3,-2|near-after:EU
-8,-23,12,-24,36,5,-6,8|near-after:LAND
-9,4,1,45,2,-11,-35,3|near-after:LEADER
-2,-5,-23,-2,2,-14,37,6|near-after:NATO
6,-7,34,8,8,-11,-50,12|near-after:OUTLET
-1,12,-3,-4,-2,-5,5,-3|near-after:PERSON
6,-14,56,-18,20,-7,-16,-26|near-after:USA
18,14,0,-19,-22,-12,8,13|near-after:a
0,-1,-1,-2,-4,-3,-6,18|near-after:able
-8,8,-18,-10,2,28,8,-10|near-after:about
-5,-4,-9,-3,-3,-4,23,5|near-after:accept
6,-1,11,5,29,-5,-26,-17|near-after:according
0,0,0,0,1,0,-8,8|near-after:account
-1,-1,-6,-8,12,20,-20,5|near-after:add
0,0,-3,-2,0,11,0,-6|near-after:additional
4,0,11,-4,0,-1,-2,-8|near-after:administration
-3,8,3,-4,-10,-2,3,5|near-after:adopt
-2,-3,3,5,11,-2,-12,0|near-after:after
-1,0,-1,-1,13,0,-9,-2|near-after:against
7,-1,-8,7,-9,-2,10,-4|near-after:agree
-1,0,0,-2,0,0,14,-10|near-after:aim
-2,-1,-3,-2,-3,-5,12,4|near-after:air
-1,-1,-9,-5,0,-2,15,2|near-after:all
25,-4,7,-8,0,-4,-15,-1|near-after:allies
-1,0,-11,-5,0,-1,12,6|near-after:ally
0,1,-1,17,-4,-1,-9,-2|near-after:alone
-2,-1,-3,8,30,-3,-17,-10|near-after:already
-1,0,4,5,1,-2,-8,2|near-after:also
-1,0,-1,8,-4,-3,-9,10|near-after:am
-2,-1,-2,-5,7,-3,-6,12|near-after:among
0,0,-4,11,0,-4,-2,-1|near-after:amount
-7,-10,13,-19,9,-4,10,9|near-after:an
19,-11,-39,-19,47,-4,7,0|near-after:and
-1,0,-3,-2,0,20,-6,-8|near-after:annual
8,-1,-7,1,-2,14,-9,-4|near-after:another
0,0,14,2,-2,-2,-3,-9|near-after:answer
4,3,-20,29,0,-4,-3,-9|near-after:any
0,-1,-11,9,13,-2,-7,-1|near-after:anyone
-2,0,-5,16,0,-3,-1,-5|near-after:anything
-6,-2,0,-7,8,-5,4,7|near-after:are
13,3,-8,-1,4,-5,-7,1|near-after:armed forces
0,-1,-6,-1,10,-1,3,-4|near-after:arms
-3,0,-3,-6,1,19,-2,-6|near-after:army
-3,4,1,-7,0,18,1,-14|near-after:around
14,-6,2,4,-24,-19,5,25|near-after:as
-3,1,10,-2,-1,-1,-4,0|near-after:asia
-4,-3,14,0,-12,-6,15,-4|near-after:ask
0,0,9,0,-2,0,-6,0|near-after:ask for
0,0,0,8,-1,0,2,-7|near-after:assure
0,20,-31,23,-9,2,-11,6|near-after:at
-1,-2,-1,0,-6,8,7,-5|near-after:average
0,0,0,-1,21,-1,-17,-1|near-after:back
14,-2,-8,-1,1,-1,-1,-3|near-after:bar
-1,-2,-3,-4,-1,16,8,-12|near-after:base
0,0,0,-2,-1,-4,11,-3|near-after:based
-18,-5,-2,-12,3,-3,-7,45|near-after:be
-1,-1,10,-6,0,-1,-10,9|near-after:because
27,0,-7,-6,-1,-7,-3,-4|near-after:becoming
-12,24,1,27,-7,-15,-27,10|near-after:been
-2,-1,27,-9,3,-6,-14,2|near-after:before
-1,-1,-2,0,17,-4,-6,-3|near-after:behind
-1,0,-5,-3,-3,-4,6,10|near-after:being
19,-3,-6,-1,-4,-6,-4,4|near-after:below
0,-2,16,-2,-1,-1,-3,-7|near-after:better
0,-1,-3,23,-2,-6,8,-19|near-after:beyond
-1,0,9,-3,-1,0,-1,-3|near-after:bilateral
-1,0,4,-3,1,13,-5,-10|near-after:bill
-1,-3,-1,-8,-5,26,-3,-6|near-after:billion
0,0,0,0,0,14,-2,-10|near-after:bn
0,0,-1,0,3,-1,-12,12|near-after:books
0,-2,0,0,-7,-1,9,1|near-after:borrowed
0,-3,0,-5,-2,12,-2,-1|near-after:borrowing
0,0,1,0,-7,0,12,-5|near-after:both
-2,4,-1,-2,-6,14,-3,-5|near-after:brake
-2,0,-2,-1,-5,-3,24,-10|near-after:bridges
-2,-1,-2,16,0,-3,-2,-6|near-after:bring up
-3,6,-11,4,16,17,-13,-17|near-after:budget
-3,-1,6,-15,2,-4,-9,25|near-after:but
6,-10,6,-12,-23,8,25,0|near-after:by
-1,1,-2,19,-8,-2,4,-10|near-after:cabinet
-1,0,-3,-1,-1,24,-13,-6|near-after:calculate
11,-2,3,-4,-8,-2,8,-7|near-after:call
-1,-1,-3,8,-6,-3,12,-6|near-after:can
0,15,0,-5,-8,-1,-1,-1|near-after:cap
0,0,-1,0,-1,0,8,-5|near-after:capabilities
0,0,-4,-1,-9,-3,5,11|near-after:capability
-1,-2,-5,-7,-1,18,-4,2|near-after:case
-1,21,-4,-9,-3,-4,4,-5|near-after:ceiling
0,0,-10,0,16,0,-5,0|near-after:change
-3,-1,7,-11,-1,-1,14,-4|near-after:chief
0,0,-5,0,-4,0,12,-2|near-after:choose
-1,-1,-1,10,-1,-1,-4,-1|near-after:clamor
0,0,-3,0,14,0,-9,-2|near-after:climb
-3,-1,10,-4,0,20,-8,-14|near-after:close
0,0,0,0,-7,0,8,-1|near-after:coast guard
-3,0,6,20,-14,-9,-16,15|near-after:come
-1,-1,-1,-1,-5,9,6,-7|near-after:come to
0,-1,-3,-2,-2,-1,13,-4|near-after:comes
0,11,-1,-1,-10,0,2,0|near-after:coming
9,0,-1,0,0,-1,-7,0|near-after:common
0,0,-3,13,-2,0,-6,-1|near-after:conference
-1,-4,0,-5,-3,25,-6,-5|near-after:constitutional
0,-1,0,3,0,6,0,-8|near-after:consumption
24,-1,-9,-6,-7,-5,-7,11|near-after:core
-6,0,6,-2,-3,-3,8,-1|near-after:core defense
-1,0,-4,-3,0,22,-3,-10|near-after:cost
-1,1,-5,3,3,19,-15,-5|near-after:could
-1,-2,-4,-1,1,12,1,-5|near-after:counting
12,0,-2,0,-8,0,0,-1|near-after:countries
-1,-3,-6,22,-6,7,0,-13|near-after:country
0,0,0,-3,0,0,14,-10|near-after:course
-2,-3,1,-1,-13,-5,31,-7|near-after:critical
0,10,0,-2,0,0,0,-8|near-after:cross
0,0,-6,0,-4,-1,10,2|near-after:current
-2,0,-2,-1,-1,-3,12,-3|near-after:cyber
0,0,0,9,1,0,-9,0|near-after:deal
0,-1,-1,-9,-1,-3,16,-1|near-after:debate
-4,-3,-1,-3,-5,13,9,-7|near-after:debt
0,-1,-1,12,-1,-1,-6,-3|near-after:decide
-3,0,-9,-1,1,0,-2,14|near-after:decision
0,0,-2,8,0,-1,0,-5|near-after:decline
-3,2,4,27,-6,-9,-9,-8|near-after:defence
-1,-2,9,12,-12,-2,-13,8|near-after:defence minister
-1,-1,-13,-2,-4,-1,10,12|near-after:defend
5,-9,18,-12,-9,8,-8,7|near-after:defense
-1,1,-4,14,4,-3,-3,-9|near-after:defense minister
-1,-1,19,-2,-10,-1,-10,5|near-after:defense ministry
0,0,7,-1,-1,-1,-9,4|near-after:demand
-1,3,-8,3,7,-1,-14,10|near-after:did
-1,-1,-5,3,1,-5,8,0|near-after:do
-2,0,8,-2,0,-1,-2,-2|near-after:documents
-1,-5,-5,-5,6,15,-4,-1|near-after:does
0,8,-4,-1,0,0,-1,-1|near-after:doing
0,0,2,8,0,0,-9,-1|near-after:done
0,-1,0,-1,-2,-1,12,-5|near-after:draws
0,1,12,-1,-2,0,-7,-3|near-after:drew
0,0,-4,-5,0,-1,23,-12|near-after:due
-1,0,1,-2,-5,-2,12,-3|near-after:each
-1,0,-2,-3,0,-2,-1,9|near-after:earmark for
-3,7,1,-16,-15,7,27,-7|near-after:economic output
0,0,-2,0,8,-1,-3,-2|near-after:economy
-2,-1,17,-2,1,-3,-4,-7|near-after:effort
0,0,0,-1,-8,12,3,-3|near-after:eight
-1,-1,12,-4,-3,-5,-3,4|near-after:election
-2,0,11,9,-1,-3,1,-15|near-after:else
-1,-2,-2,-2,0,12,-3,-1|near-after:end
-2,0,-9,-5,-7,-1,16,9|near-after:enough
0,0,-3,-1,25,-1,-17,-2|near-after:estimate
-1,-1,8,22,-1,-2,-11,-15|near-after:europe
-1,0,-7,-1,0,0,11,-2|near-after:even
-1,0,-3,-1,-7,4,10,-2|near-after:every
1,0,12,-3,-2,-2,-5,-1|near-after:every ally
-1,0,17,0,-1,-1,-2,-13|near-after:everything
-1,-1,-1,-1,-18,23,-8,7|near-after:exchange
-1,-3,0,-1,-1,20,-6,-7|near-after:exempt
0,-1,0,0,-6,-1,-10,18|near-after:explain
0,0,0,0,9,0,-8,-1|near-after:eye
-4,0,22,-9,0,0,-7,-2|near-after:face
0,0,0,0,9,0,-7,-1|near-after:faces
0,0,-3,0,-2,0,10,-3|near-after:fact
20,0,-7,-1,-4,-5,-1,-2|near-after:fails
0,-1,-8,0,0,-1,5,5|near-after:far
-1,-1,-5,-1,-2,-1,-13,22|near-after:few
-5,-1,-9,-4,-3,3,20,-1|near-after:figure
-1,-1,-3,-2,-1,12,-1,-4|near-after:filled
0,-1,-1,-3,8,11,-7,-7|near-after:find
0,-2,-10,16,5,-3,-12,7|near-after:first
-1,-1,-3,-1,-5,-3,-10,23|near-after:five
-1,0,8,-3,-2,-2,-2,2|near-after:float
-1,-1,-1,-7,-1,0,13,-3|near-after:floor
0,0,-1,-3,-2,0,16,-10|near-after:follow
35,-1,-21,4,-18,-8,5,3|near-after:for
16,-2,-15,-11,-4,16,6,-6|near-after:force
-1,0,-3,-6,-2,-1,17,-4|near-after:foreign minister
0,0,-6,10,3,-1,-6,-1|near-after:foreign ministry
-1,0,-4,-2,0,-1,-2,10|near-after:former
0,0,0,-2,-8,0,12,-1|near-after:forward
-1,17,-3,-2,-12,-4,15,-8|near-after:four
0,0,0,0,-12,14,0,-1|near-after:free
-11,-12,33,-22,-40,22,3,26|near-after:from
0,0,0,-2,0,0,9,-6|near-after:full
-2,0,-8,-2,12,14,-11,-3|near-after:fund
0,-1,1,-1,-2,11,-4,-5|near-after:further
5,-28,-19,10,15,33,-28,13|near-after:gdp
0,-4,-3,-4,0,-3,2,13|near-after:get
-1,-2,6,4,-7,-7,15,-7|near-after:give
60,-2,-32,-4,0,-4,-12,-8|near-after:global
-1,17,12,-4,7,-10,-10,-11|near-after:gnp
-2,-2,-8,6,-2,-8,8,8|near-after:go
-1,-2,-4,8,-18,10,-7,14|near-after:goal
-3,-2,1,15,9,-5,-4,-10|near-after:government
3,-20,-24,21,7,-7,12,8|near-after:gross domestic product
-3,36,-7,-3,11,-12,-13,-10|near-after:gross national product
0,-1,20,-2,-7,-1,-6,-4|near-after:group
-2,2,-1,-1,-15,-1,19,-1|near-after:guideline
25,11,-33,25,-4,-4,-7,-12|near-after:had
3,-2,-17,-17,-3,10,25,1|near-after:hague
0,1,-1,0,-3,0,-9,12|near-after:half
27,0,-5,-6,-1,-6,-1,-8|near-after:hard
-10,1,28,1,12,-21,-4,-7|near-after:has
-5,1,-20,0,-4,24,-9,13|near-after:have
-10,-4,-13,11,2,10,-7,12|near-after:he
-1,0,15,-5,-3,-1,-4,-2|near-after:heard
0,0,8,-4,0,0,-1,-3|near-after:hearing
0,0,-4,-3,6,-1,9,-7|near-after:help
0,0,-2,0,11,0,-2,-6|near-after:helped
-3,-2,9,-5,-1,-1,6,-3|near-after:higher
0,0,0,0,9,0,-9,0|near-after:highest
-1,-1,-10,17,2,-1,-2,-4|near-after:him
-4,-2,18,19,-16,11,-8,-18|near-after:his
-1,9,0,0,-4,-1,-3,0|near-after:hold
0,-3,11,0,-2,5,-4,-6|near-after:how
-2,-1,-3,15,-2,-8,-2,5|near-after:i
-3,-6,-1,0,-11,2,-12,30|near-after:if
-2,0,-2,-6,0,0,11,-1|near-after:important
-1,-2,11,27,-5,-3,-11,-16|near-after:impossible
-12,-9,8,-13,17,-5,5,9|near-after:in
-2,-2,-7,-1,-11,-5,35,-7|near-after:infrastructure
0,-1,0,0,-7,0,-3,12|near-after:instead
11,-4,-8,-7,16,-7,-6,6|near-after:into
0,0,-1,0,-5,0,12,-5|near-after:invest
0,0,0,0,-6,-1,13,-5|near-after:involved
24,-23,-5,4,-2,18,-5,-12|near-after:is
6,5,7,21,-17,0,-1,-23|near-after:it
7,2,-22,12,-15,19,-8,4|near-after:its
0,0,-15,-1,4,0,-1,14|near-after:itself
-1,-4,-3,-1,8,-3,13,-9|near-after:just
-1,15,5,1,-15,-2,2,-4|near-after:keep
0,0,-2,-3,1,15,-2,-9|near-after:largest
-3,6,-2,-4,13,-5,-7,2|near-after:last
0,-2,6,-2,-7,-1,12,-6|near-after:law
-2,-2,-10,-6,4,-1,-7,24|near-after:least
-1,-3,-3,-1,-3,-6,3,16|near-after:leave
-3,-2,-3,-2,9,-2,5,-3|near-after:less
21,-3,-1,14,-6,-4,-15,-6|near-after:let
-5,-2,7,-9,-6,15,0,0|near-after:level
-3,-3,8,-3,25,1,-5,-21|near-after:like
-1,15,-1,-2,-1,-1,-4,-5|near-after:limit
-2,11,-7,-5,-5,-4,3,10|near-after:line
-1,-1,-1,-3,-1,-2,21,-12|near-after:little
0,0,0,-2,-3,-4,-4,14|near-after:long
0,1,12,-3,-1,-2,-1,-6|near-after:longer
19,7,0,-3,-3,-5,-7,-8|near-after:made
-1,0,-2,-2,8,0,-2,-1|near-after:make
0,0,-9,-2,-1,0,13,-1|near-after:makes
0,-4,0,0,-2,0,-9,15|near-after:manifesto
-2,-5,-2,-3,18,-1,-3,-2|near-after:many
9,7,-10,-1,-2,-1,-1,-2|near-after:mark
0,-1,4,-1,-1,-1,-11,11|near-after:may
-6,-3,-4,29,3,29,-18,-30|near-after:mean
-2,0,-8,0,1,0,13,-3|near-after:measured
-2,-1,6,-5,-11,-5,19,-2|near-after:meet
-1,2,-6,-4,9,-2,4,-2|near-after:members
-1,-1,18,-3,-1,-1,-3,-7|near-after:mention
26,-1,-9,-10,-1,2,-3,-3|near-after:military
19,1,-6,-2,-3,5,-9,-4|near-after:military spending
2,-1,-2,-3,-2,-2,-6,14|near-after:mind
-1,-3,15,-2,-1,-2,-7,3|near-after:minimum
0,0,-8,-2,-1,0,13,-1|near-after:model
0,-1,-4,-5,6,13,-4,-4|near-after:money
-7,-11,-27,13,16,8,-13,21|near-after:more
-1,9,-1,-1,3,-3,-5,0|near-after:most
-1,-2,-2,17,-3,9,-10,-8|near-after:much
4,-1,-4,-7,-1,-4,-1,15|near-after:must
-1,-1,-4,1,-3,19,-7,-5|near-after:n't
0,-2,12,-1,1,-1,-2,-6|near-after:name
7,1,-9,-3,14,-1,-7,-3|near-after:national
-1,-4,-1,16,-23,18,2,-8|near-after:national income
-1,0,-2,-4,-1,-5,-2,14|near-after:national security
-1,0,-5,-3,0,-1,-9,20|near-after:natural
-2,16,5,-3,-3,3,-3,-13|near-after:need
0,-1,-1,-2,-2,-1,-12,18|near-after:needed
14,-1,7,-6,-6,-3,4,-9|near-after:needs
0,25,-2,0,-19,-1,-1,-1|near-after:neighbors
-1,-1,24,-4,-10,-5,-1,0|near-after:neither
-1,-1,-2,0,-4,-1,11,-2|near-after:networks
-2,4,-2,21,-3,-4,-2,-12|near-after:never
24,0,-19,-3,-3,-3,4,0|near-after:new
-1,0,3,13,-2,0,-6,-5|near-after:news
-3,-5,-16,-13,-4,-11,11,42|near-after:next
-3,-2,2,-16,-6,2,25,-3|near-after:no
-1,-1,9,1,21,-4,-17,-8|near-after:nobody
0,-1,-2,7,-2,-2,-8,7|near-after:none
-1,-1,-8,22,-10,-4,11,-8|near-after:nor
14,0,-8,4,-2,-1,0,-7|near-after:norm
-7,13,-10,31,-10,-5,5,-17|near-after:not
-1,-2,5,-2,-3,13,-5,-5|near-after:note
-3,0,15,-10,51,-6,-26,-22|near-after:now
-8,5,-2,-24,0,5,-1,26|near-after:of
-1,2,-3,13,-1,-1,-1,-8|near-after:off
-2,-5,13,-4,7,-3,2,-8|near-after:officials
25,-2,-11,-23,-9,-7,-9,36|near-after:on
0,2,3,6,2,-1,5,-17|near-after:once
-4,2,-17,-4,9,13,11,-12|near-after:one
-2,-6,-7,0,5,-8,7,12|near-after:only
-2,-1,-1,-2,0,-2,-1,10|near-after:options
-13,4,-26,30,0,15,-39,29|near-after:or
0,0,-1,-1,0,-1,-12,16|near-after:order
-1,-1,-15,30,1,-4,-1,-9|near-after:other
-1,0,-9,-2,12,0,4,-4|near-after:ought
0,-1,8,-1,13,-1,-7,-11|near-after:our
-5,-2,-7,23,-17,-2,37,-25|near-after:out
0,0,-4,-4,-3,0,-9,21|near-after:outer
0,14,0,-1,-10,-1,-1,0|near-after:outlay
-1,2,0,-1,12,-2,-9,-2|near-after:outlays
0,0,-2,0,11,0,-8,-1|near-after:output
-2,13,-7,-5,-21,1,21,0|near-after:over
-3,-2,13,-1,-1,-3,-13,12|near-after:own
-1,-1,5,-4,1,-4,15,-11|near-after:panel
0,-1,-9,-2,-1,-2,-2,17|near-after:panels
0,-1,-7,-6,-2,-3,-9,29|near-after:parliament
0,-1,-9,-3,-5,-3,-4,27|near-after:parliamentary
-2,-1,-2,9,-7,-1,4,-1|near-after:party
-1,0,3,-6,2,-1,10,-7|near-after:past
11,-4,3,-4,-6,18,-10,-8|near-after:pay
-1,-1,8,-7,-2,-1,4,-1|near-after:people
-1,-2,8,7,-6,-1,12,-16|near-after:person
-1,-2,-4,-3,-1,-5,-3,19|near-after:phased
-1,-1,11,-8,-15,-3,28,-11|near-after:plan
0,0,-1,-13,6,-2,11,-1|near-after:please
-2,0,-5,-1,-6,0,16,-1|near-after:pledge
-1,0,0,0,0,-2,-12,16|near-after:plus
0,-1,-7,-3,-9,-2,-4,26|near-after:point
-2,2,-3,-6,-7,-1,16,1|near-after:policy
-1,6,15,-1,0,-4,-5,-9|near-after:political
-1,0,-2,-2,-4,0,8,2|near-after:ports
-1,-1,17,0,-4,-6,6,-12|near-after:possible
16,1,-5,-1,-1,-5,-1,-4|near-after:power
-1,12,0,-5,-2,-2,-2,-2|near-after:predecessors
0,-2,3,26,-4,-4,-8,-10|near-after:premier
0,-2,-6,-2,12,-1,-2,2|near-after:present
-2,-1,13,-3,11,-1,-26,10|near-after:president
-1,0,1,-1,-2,0,8,-4|near-after:press
-1,-1,14,12,-8,-3,-2,-10|near-after:prime minister
0,0,-2,0,-4,0,10,-2|near-after:program
0,0,0,0,3,6,-8,0|near-after:project
-1,-2,-7,-1,-11,-5,32,-6|near-after:protect
-1,0,13,4,-2,-3,-7,-3|near-after:public
-5,-1,-1,5,-4,-6,-7,19|near-after:put
0,0,-1,21,-1,-3,-5,-10|near-after:question
-2,-4,-3,12,5,-4,-2,-3|near-after:raise
0,8,-5,-1,1,-2,-1,-1|near-after:rather
-1,0,7,-2,5,-3,4,-9|near-after:rather than
-1,-1,-6,2,12,-2,-1,-3|near-after:reach
0,0,-2,-2,-2,-3,-9,18|near-after:realistic
-1,0,-2,-4,0,-3,0,10|near-after:reasonable
-1,0,0,14,-1,-2,-1,-8|near-after:refuse
18,-1,-4,-1,2,-2,-3,-9|near-after:related
0,-1,0,16,-1,-6,-2,-5|near-after:reply
-3,-2,22,15,-18,-5,-40,31|near-after:report
-2,-1,5,18,-5,-4,-4,-7|near-after:request
0,0,-1,0,0,11,0,-10|near-after:require
-2,0,-7,0,-4,0,-4,18|near-after:resilience
-1,-1,16,-5,-3,-1,-3,-3|near-after:return
-4,-1,-8,-7,-8,-3,-4,36|near-after:right
-1,0,-1,-14,-1,-1,2,17|near-after:roads
0,-2,-11,12,0,-1,-1,2|near-after:room
-3,0,-1,-5,-4,-3,12,3|near-after:same
-14,-14,11,26,15,-22,-11,9|near-after:say
0,0,0,-2,0,0,8,-6|near-after:scale
0,0,0,0,10,0,-9,0|near-after:second
-1,-1,14,-1,0,0,-10,-1|near-after:secretary
-3,-1,10,4,-1,-2,-2,-6|near-after:seek
-1,-2,6,6,-1,-1,1,-8|near-after:senior
21,-2,-2,-3,-1,-3,-5,-4|near-after:sense
12,0,-1,-1,-9,-1,-3,2|near-after:serious
-1,2,7,0,-11,-1,7,-2|near-after:set
-1,-3,-11,16,17,-2,-8,-7|near-after:share
-1,-1,-12,23,2,3,3,-16|near-after:she
0,-1,0,0,9,0,-6,-1|near-after:short
-4,15,6,-13,-1,-9,-6,12|near-after:should
0,-1,0,-1,11,0,-8,-1|near-after:shrink
0,-1,-4,15,0,-3,-1,-4|near-after:side
-1,-4,6,-4,11,-1,0,-6|near-after:since
-1,-1,-1,0,0,10,1,-9|near-after:six
-2,-1,17,-2,5,-3,-2,-12|near-after:size
-3,4,-9,-4,14,3,-19,13|near-after:so
-2,-4,-9,-2,-4,9,1,11|near-after:some
-1,0,25,-11,-1,-2,-11,2|near-after:soon
-2,-1,31,-7,-12,-1,-2,-6|near-after:source
0,0,9,-7,-2,-1,-2,4|near-after:sources
0,0,-2,0,17,-1,-7,-7|near-after:special
7,-3,-14,-6,10,26,-17,-4|near-after:spend
16,-1,-8,-2,-3,0,-2,0|near-after:spokesman
55,-2,-46,-8,-3,-4,5,2|near-after:standard
-2,-2,12,-3,0,-2,-12,10|near-after:state
-1,0,-1,-1,-5,-3,-3,14|near-after:stay
-2,-1,-3,-5,-1,-1,8,3|near-after:step
-1,7,-4,-4,0,22,-6,-15|near-after:still
3,-2,-3,-6,-1,-6,0,15|near-after:strategy
-1,-1,-4,-2,-1,0,9,-1|near-after:struggle
0,0,0,-1,-4,0,-3,9|near-after:study
0,-1,-9,-2,-1,-2,-2,17|near-after:successive
0,0,0,-1,-6,-1,13,-5|near-after:suffice
0,0,13,-7,-3,-2,1,-2|near-after:sufficient
-1,-1,26,1,-9,-5,-5,-5|near-after:sum
6,-3,-10,17,-7,-9,9,-4|near-after:summit
-4,-1,-4,36,-5,-4,-21,4|near-after:table
-1,3,-2,-18,-1,-2,-2,23|near-after:taboo
-2,0,4,-4,-10,2,15,-4|near-after:take
-2,-1,-2,7,-4,-2,11,-7|near-after:target
-3,0,-2,-5,-6,20,-8,5|near-after:taxes
7,2,19,0,20,-6,-21,-20|near-after:tell
0,0,12,-3,-1,0,-4,-3|near-after:testify
-3,1,2,2,8,22,-7,-23|near-after:than
-2,-6,3,12,13,-21,10,-9|near-after:that
41,-19,9,-31,-6,4,-11,13|near-after:the
2,-3,-11,3,2,2,16,-11|near-after:the military
16,14,37,-5,-21,-10,-16,-16|near-after:their
-2,0,-1,-1,12,-4,-16,13|near-after:them
-1,0,10,-6,-3,-1,6,-3|near-after:there
-1,-1,-4,-2,11,-3,-5,5|near-after:thereabouts
0,0,-1,0,-11,0,11,1|near-after:thereafter
-2,1,-1,6,9,-2,3,-13|near-after:they
-1,8,0,-5,-2,-2,8,-5|near-after:thing
0,8,-5,-1,0,0,-1,-1|near-after:think
0,0,-2,-3,5,15,-6,-9|near-after:third
-4,-1,-16,15,3,-3,6,1|near-after:this
0,0,-1,-3,-2,-1,9,-2|near-after:threat
-2,-3,0,-1,-8,-1,16,-3|near-after:three
0,-2,12,-1,-1,-1,0,-6|near-after:threshold
0,5,6,-5,-32,-2,30,-2|near-after:through
-2,0,-7,5,11,-1,-3,-4|near-after:time
-1,-1,-3,-2,8,9,-1,-9|near-after:times
-25,-3,3,-1,22,1,5,-2|near-after:to
0,0,0,0,8,0,-7,0|near-after:today
0,-1,-5,-10,-2,-3,11,10|near-after:too
-2,1,-8,-4,0,19,-1,-5|near-after:tout
-2,9,-5,-4,-15,44,-9,-16|near-after:trillion
-2,0,-4,-1,-3,0,11,-2|near-after:turn
0,-2,-2,-2,12,-2,-7,2|near-after:two
-2,24,-4,6,12,-10,-19,-7|near-after:under
0,0,-1,19,0,-1,-5,-12|near-after:unrealistic
-2,0,-3,27,-2,-2,-15,-3|near-after:unreasonable
24,-2,-7,-7,9,-1,-6,-8|near-after:until
-4,-6,0,5,-14,8,-7,17|near-after:up
0,-1,0,-1,-4,-1,-11,18|near-after:voters
-2,-1,-8,-5,12,14,-7,-4|near-after:warn
-10,20,4,19,-12,-27,27,-21|near-after:was
-1,-1,-2,2,4,-4,-6,9|near-after:way
-3,-2,-4,1,-21,-8,11,26|near-after:we
0,-1,-1,0,-6,-1,11,-4|near-after:weeks
-1,7,-1,3,16,-3,-21,1|near-after:well
-1,0,14,-3,-10,-4,-6,10|near-after:were
-4,-6,25,-5,-3,1,-4,-4|near-after:what
16,-5,16,-11,-5,-9,3,-5|near-after:when
-2,-1,3,-6,9,-3,-11,12|near-after:where
16,14,-5,-23,-10,-8,8,8|near-after:which
-2,-5,-4,1,17,-6,-11,10|near-after:while
-1,-1,10,-7,5,-2,-12,7|near-after:who
0,-7,-17,-13,3,10,22,2|near-after:will
-9,-2,11,-6,12,-11,0,4|near-after:with
-2,-3,-14,-11,-21,-5,1,55|near-after:within
-2,14,-9,-4,0,-6,3,5|near-after:without
0,0,0,-1,-6,11,-3,-1|near-after:won
0,8,0,0,-4,0,-2,-1|near-after:world
-1,-3,-3,-1,-3,11,2,-3|near-after:worth
-14,-8,-17,-11,8,84,-37,-5|near-after:would
-2,-1,-1,-7,-2,4,-10,19|near-after:write
-2,7,-22,-7,-1,12,31,-17|near-after:year
-5,13,-14,-8,5,-12,4,17|near-after:years
-1,4,-2,-2,-12,21,-5,-4|near-after:yen
0,-1,14,-9,0,0,-1,-2|near-after:yes
-1,-5,-4,-3,5,24,-1,-14|near-after:¥
0,-1,-2,-3,-1,12,-2,-2|near-after:€
7,-13,23,-15,-18,4,-20,32|near-before:\"
-12,3,1,-6,6,-7,21,-6|near-before:#
0,0,-3,-2,2,-4,-3,12|near-before:$
-9,-4,2,-4,-30,-4,38,12|near-before:'
0,0,0,-9,0,16,-5,-2|near-before:'d
0,0,-7,-4,-4,0,17,-1|near-before:'ll
-14,4,6,-27,8,-37,18,43|near-before:'s
-2,-1,-10,-1,-1,-2,23,-5|near-before:*
28,-14,10,-42,53,-2,-27,-7|near-before:,
-8,21,4,-18,-5,-18,12,12|near-before:-
2,0,-4,-7,-2,-2,9,3|near-before:--
-7,-1,2,-9,-7,2,-18,40|near-before:.
-6,2,2,-4,39,-10,-13,-10|near-before:0
-12,-12,24,-2,-26,15,6,7|near-before::
13,2,9,-12,16,-1,-10,-16|near-before:;
-5,10,21,-37,19,-17,38,-29|near-before:DATE
-34,3,56,-9,27,0,6,-50|near-before:LAND
-12,-10,-9,11,-22,8,27,7|near-before:LEADER
0,-9,-24,22,-20,3,38,-9|near-before:NATO
-1,0,-12,-12,-11,5,-20,51|near-before:OUTLET
-1,13,0,5,3,-6,-20,7|near-before:PERSON
17,-24,92,11,11,-50,-34,-24|near-before:USA
21,-3,21,18,-52,-2,-17,13|near-before:a
0,0,0,-1,0,0,-11,13|near-before:abe
-7,-7,9,-11,30,-18,-18,22|near-before:about
-3,-11,-4,1,-14,31,-3,4|near-before:above
-2,-1,19,-2,-3,-3,-2,-6|near-before:abrupt
-2,-2,22,3,-2,-2,-6,-11|near-before:accept
0,-2,-3,-4,0,-1,0,11|near-before:acknowledge
0,-3,0,-3,-1,16,-1,-8|near-before:additional
-1,0,13,-5,-4,-2,3,-3|near-before:administration
0,-2,-14,0,-8,4,10,9|near-before:adopt
-5,-2,4,-6,-2,-5,-3,19|near-before:advocate
-1,0,8,0,-1,0,-4,-1|near-before:afford
7,-2,12,-13,-6,-5,11,-4|near-before:after
0,0,-1,-3,-1,-4,12,-4|near-before:afterward
13,-2,-11,-8,7,9,-9,1|near-before:against
-3,-3,-8,11,-2,8,5,-8|near-before:agree
-2,-1,-6,-3,-8,-2,1,20|near-before:aim
8,-1,-5,-1,0,0,0,-1|near-before:alike
12,0,6,-5,-5,2,-5,-4|near-before:all
10,0,-7,-1,-1,-1,-1,-1|near-before:alliances
9,-1,19,-3,-1,-2,-21,0|near-before:allies
-3,-1,8,-2,15,-2,-8,-7|near-before:allies in asia
14,-2,0,-9,-6,-8,26,-14|near-before:ally
16,0,-5,-1,1,-5,-1,-5|near-before:alone
-3,0,0,-4,21,-2,-12,0|near-before:already
-1,0,7,-4,-3,-1,-9,12|near-before:also
-1,-1,-2,-2,-3,11,-4,2|near-before:alternative
-1,-2,0,-6,14,-3,-12,9|near-before:am
0,0,-5,-3,0,-1,0,9|near-before:ambition
0,0,-2,-3,0,0,11,-5|near-before:among
14,-2,5,-12,-13,-6,9,5|near-before:an
0,-1,-1,-4,-5,-4,7,9|near-before:analysis
11,-8,-10,0,1,-10,-11,29|near-before:and
0,0,-5,-3,-1,-1,-5,15|near-before:angus
0,4,-10,-2,-3,-2,6,8|near-before:annual
-1,2,10,-4,0,0,-3,-3|near-before:answer
-4,-2,-3,6,0,9,1,-7|near-before:any
-1,-2,0,12,-5,6,-4,-7|near-before:anything
0,0,-1,17,-5,-1,-8,-2|near-before:anywhere
0,0,0,0,10,0,-8,0|near-before:approve
-5,0,-4,-8,-13,-5,30,5|near-before:are
-1,-3,2,-6,-2,-2,-2,15|near-before:argue for
7,-4,-1,0,21,-2,-11,-10|near-before:armed forces
0,-2,-1,-1,-1,-1,9,-4|near-before:army
-4,-17,-2,2,36,-6,2,-11|near-before:around
-1,-1,-1,-3,1,-1,12,-7|near-before:arrive
6,-1,2,35,2,-17,-2,-25|near-before:as
-8,0,20,-5,-1,0,-3,-2|near-before:asian allies
-4,-1,11,0,0,0,-5,0|near-before:asian partners
-11,0,-7,38,-13,-7,8,-8|near-before:ask
-3,-2,13,13,-9,13,-13,-12|near-before:ask for
-9,-18,44,-31,51,-5,2,-34|near-before:at
-1,-1,-2,0,-7,8,5,-2|near-before:average
-2,9,4,-2,1,-3,-2,-6|near-before:away
-2,-17,5,1,-6,-7,-12,38|near-before:back
-3,-1,-7,-1,-5,-1,16,4|near-before:bar
3,11,3,-9,-39,3,8,21|near-before:be
-1,-2,-3,-3,-3,4,8,-1|near-before:because
-6,-2,15,-14,26,-5,1,-16|near-before:been
-2,-1,-6,11,-2,-1,-12,13|near-before:before
0,5,13,-6,10,-1,-15,-6|near-before:behind
-1,12,7,-7,5,-3,-8,-7|near-before:being
0,0,0,-3,0,-1,-15,20|near-before:believe
-1,3,-11,-1,27,-4,-1,-11|near-before:below
0,0,13,-4,1,0,-9,-1|near-before:better
-1,-1,-9,-3,2,2,-4,14|near-before:between
-1,-4,7,6,-6,0,-12,9|near-before:beyond
-1,-1,-12,-4,11,-2,-1,10|near-before:bill
0,-1,-3,-3,11,0,-13,8|near-before:billion
0,2,-1,4,-8,-2,9,-3|near-before:bind
-1,0,-4,-1,-2,-2,8,2|near-before:board
0,0,10,6,-5,-1,-4,-5|near-before:boost
0,0,-5,-2,-2,-2,12,-1|near-before:borrow
0,4,-3,-2,33,-1,-27,-4|near-before:break
12,0,-1,-1,0,-1,-7,-3|near-before:briefing
-1,-7,-6,1,-4,-4,15,7|near-before:bring
-1,-1,23,-5,-1,-3,-4,-8|near-before:bristles
-1,0,14,-5,0,0,-5,-3|near-before:brush off
-8,-15,11,-15,80,1,-22,-34|near-before:budget
-1,-1,-6,14,-3,-2,1,-2|near-before:buildup
-1,0,-1,-1,-1,-3,17,-9|near-before:bundles
0,0,-2,0,14,0,-10,-1|near-before:burden
-4,10,-8,-3,-4,-7,12,3|near-before:but
17,8,30,-18,6,0,-26,-17|near-before:by
-2,24,10,-1,-4,-6,-11,-10|near-before:cabinet
20,-3,5,1,4,-8,0,-18|near-before:call
-4,-1,3,4,-8,-3,-10,19|near-before:call for
-1,-1,16,-3,-1,-1,-9,-1|near-before:call on
0,0,-5,-1,-1,-1,-4,12|near-before:campaign
-1,-2,-5,-3,5,-3,13,-4|near-before:can
0,0,-3,-1,-11,-1,-3,19|near-before:candidate
-4,-1,-6,32,-5,18,-20,-12|near-before:cannot
0,15,0,-3,-10,-1,0,0|near-before:cap
0,0,0,0,-11,0,13,-1|near-before:capability
-1,-1,-1,6,8,-1,-8,-3|near-before:carry
0,0,-2,-1,-2,0,-4,10|near-before:cartlidge
0,0,-8,13,0,-1,-3,-1|near-before:case
-1,-1,-3,0,-3,-1,-3,11|near-before:cautious
-1,21,-1,-2,-6,-4,-3,-4|near-before:ceiling
0,9,-5,-1,1,-1,-1,-2|near-before:century
-1,-1,-3,-6,-11,2,-9,29|near-before:chancellor
-2,-1,19,-2,-3,-3,-2,-6|near-before:change
-2,0,10,-1,0,0,-1,-5|near-before:channels
0,-1,-1,-14,-4,19,5,-3|near-before:charge
0,-1,0,-7,-1,-1,-5,14|near-before:chief
0,0,-1,-7,-1,-1,10,0|near-before:choice
-2,0,8,-2,0,0,1,-4|near-before:choose
0,0,-10,-2,0,-1,-2,16|near-before:clamor
-1,-2,-15,-4,-4,-4,13,16|near-before:climb
-1,-4,-10,-1,8,-1,7,2|near-before:close
-1,0,-2,-18,0,-2,-1,23|near-before:co
0,-1,-6,-3,0,-2,-26,39|near-before:coalition
-2,1,-1,-1,-3,-1,-2,9|near-before:colonel
0,-2,11,-2,4,-1,-4,-7|near-before:come
3,-2,3,-4,16,-2,-16,2|near-before:come to
-2,-2,-3,15,6,-3,-5,-7|near-before:commit
-1,-1,-5,-2,-18,-1,30,-2|near-before:commitment
0,0,-7,-2,-5,-2,-8,24|near-before:committee
-2,-2,-4,-1,9,6,-1,-5|near-before:comparison
-2,-1,3,-2,6,-1,6,-9|near-before:concede
12,0,-2,-1,-1,-1,2,-10|near-before:condition
-1,8,-13,16,-11,-2,-12,16|near-before:consider
0,-1,-1,-5,9,-1,-11,12|near-before:constitution
-1,0,-1,-1,-3,-3,10,-1|near-before:constitutional
-1,11,0,-5,-1,-2,-1,-2|near-before:constitutional democratic party
0,0,11,-5,0,-1,-3,-2|near-before:convey
0,0,13,-2,-1,-2,-6,-1|near-before:convince
0,0,-3,0,-3,2,-4,9|near-before:core
-1,-2,1,-1,13,4,-12,-2|near-before:cost
0,-1,0,0,-7,2,8,-2|near-before:costs
0,-2,-9,2,-4,13,1,-1|near-before:could
0,0,-1,14,3,-1,-12,-2|near-before:count
-1,0,8,-1,0,0,0,-6|near-before:counterparts
-4,-8,-2,27,8,-10,-19,8|near-before:country
-1,0,-3,-1,-3,-1,17,-10|near-before:current
0,-2,0,0,8,-1,-2,-3|near-before:currently
-2,-2,12,-7,-3,0,-2,3|near-before:date
0,16,-1,0,-6,-4,-1,-3|near-before:decades
0,-2,-1,0,-7,-1,18,-6|near-before:decide
0,0,0,-1,22,0,-20,-1|near-before:declare
8,8,-13,-7,0,9,-5,1|near-before:defence
0,0,-2,-4,0,0,14,-7|near-before:defence minister
-1,0,2,-4,13,0,-7,-2|near-before:defence secretary
-2,22,-23,8,-1,0,10,-15|near-before:defence spending
0,-4,-1,17,22,-22,3,-15|near-before:defense
-1,-1,-5,22,-1,-3,-4,-7|near-before:defense minister
-1,0,-8,0,-1,-2,1,11|near-before:defense ministry
-1,0,-2,-4,-1,-1,1,8|near-before:defense secretary
-4,-14,-19,16,0,7,-8,21|near-before:defense spending
-1,-1,7,14,-1,-3,2,-17|near-before:demand
0,-4,-13,27,0,-4,-1,-3|near-before:deny
-1,0,13,-4,3,-2,-4,-4|near-before:department
11,0,-6,-2,-3,-3,-1,2|near-before:describe
-4,-7,9,0,10,2,-8,-3|near-before:devote
1,-1,-22,19,3,-3,10,-8|near-before:did
0,0,6,-3,-13,13,-2,-1|near-before:differently
-2,0,8,-4,0,-1,-1,-1|near-before:diplomatic
0,0,0,0,-2,0,-12,14|near-before:direction
0,-1,-9,6,0,-1,-3,8|near-before:discuss
-1,-1,17,-1,-6,-1,-1,-6|near-before:distance
-1,0,-7,8,13,-5,-4,-4|near-before:do
-1,-4,-4,-4,1,-6,-2,19|near-before:does
-2,0,19,-3,-2,-1,-3,-9|near-before:doing
-2,9,0,0,-6,-5,10,-6|near-before:done
0,1,-8,-3,-9,-1,13,7|near-before:double
-1,-1,-2,-10,-5,-3,14,7|near-before:doubt
-1,-1,-1,-1,2,12,-2,-8|near-before:doubts
0,6,8,0,-3,-1,-8,-1|near-before:down
0,2,12,-2,-2,-2,-8,2|near-before:drop
-1,0,-5,-1,-18,0,17,9|near-before:due
-2,-6,7,-9,-10,36,-5,-11|near-before:each
-3,-2,18,-8,-1,-3,3,-4|near-before:earlier
-1,0,-7,-1,-13,18,-1,4|near-before:economy
-1,-1,10,-6,-4,-5,19,-12|near-before:editorial
0,-1,-1,0,8,-2,-1,-2|near-before:effort
0,-1,0,-1,-1,0,8,-5|near-before:elect
-1,-2,-1,5,-9,-2,-24,34|near-before:election
0,-1,-2,8,-1,-1,1,-2|near-before:embrace
-1,0,17,-2,-17,-4,0,6|near-before:end
-1,0,6,-5,9,-1,-6,-3|near-before:enough
0,0,9,0,0,0,-1,-7|near-before:envoy
-1,0,-3,3,18,-3,-10,-4|near-before:equal
-1,-1,-1,0,33,-1,-27,-2|near-before:equivalent
0,-5,-1,0,8,-1,0,-1|near-before:era
-8,7,4,8,-4,5,13,-25|near-before:even
-1,-2,0,11,-3,-3,8,-10|near-before:ever
-2,-7,-3,-10,-24,50,7,-11|near-before:every
8,9,-1,-4,-1,-4,5,-12|near-before:everyone
-1,5,4,-16,0,-2,13,-4|near-before:exceed
0,-4,-1,-1,-4,20,-7,-3|near-before:exempt
0,-3,10,-1,-1,-1,-1,-4|near-before:exhort
0,0,0,0,-12,0,17,-4|near-before:existing
-3,4,12,-9,28,-3,-12,-16|near-before:expect
-1,12,-2,-4,8,-1,-9,-3|near-before:expenditure
0,0,-3,-1,-2,-1,-2,8|near-before:expert panel
0,-1,-4,-2,6,-2,-21,24|near-before:experts
-2,1,-2,-2,18,7,-16,-6|near-before:extra
0,0,-9,-1,16,0,-4,-1|near-before:facing
0,0,-2,-4,0,-1,-14,21|near-before:faction
10,-3,-5,8,-12,-2,18,-15|near-before:far
-1,-1,14,-6,-2,-1,-3,0|near-before:favor
12,-1,-8,0,0,0,0,-3|near-before:few
0,-2,0,-1,-3,-1,-11,18|near-before:fight
-3,-3,-11,4,32,-6,-8,-5|near-before:figure
0,0,-6,0,0,-1,-1,8|near-before:figures
0,-1,18,-10,-5,-2,6,-6|near-before:find
-1,2,-7,-5,-19,-1,37,-5|near-before:first
0,-3,0,0,3,9,0,-9|near-before:fiscal
0,-2,-1,-1,-3,-1,14,-6|near-before:five
-1,-1,9,6,-2,-2,-5,-5|near-before:fix
-1,0,-1,-3,-5,-3,-5,18|near-before:floor
-3,0,-4,-15,0,-2,34,-11|near-before:follow
-5,9,27,4,-8,-13,-4,-9|near-before:for
-1,-1,-6,-2,-1,0,-3,14|near-before:former
1,0,8,-4,-2,-1,-1,-1|near-before:forum
0,0,-3,18,-4,-1,-9,-1|near-before:frees
18,0,-5,-1,-2,-6,-5,1|near-before:friends
10,-12,15,-4,31,-31,0,-9|near-before:from
-1,-1,8,-1,-10,0,7,-1|near-before:fulfill
-2,-3,1,-1,-9,0,6,8|near-before:further
-4,-6,-19,-9,37,-7,-3,12|near-before:gdp
-3,0,10,11,-6,-3,-16,7|near-before:general
-3,-5,14,11,-17,17,-2,-14|near-before:get
-2,-3,-11,9,4,8,-3,-3|near-before:give
36,-1,-17,-5,-3,-2,-5,-4|near-before:global
7,18,1,-5,-12,0,-7,-3|near-before:go
-4,-3,-13,0,-35,-5,40,19|near-before:goal
-8,15,-12,-2,-16,-2,37,-12|near-before:government
0,18,1,-1,-12,-2,-2,-2|near-before:governments
0,0,-3,-1,-11,-1,-3,19|near-before:greens
-1,5,-4,-2,14,-1,-5,-7|near-before:gross domestic product
-1,-1,-2,-1,11,-3,-4,0|near-before:guess
-2,0,-6,0,-7,0,18,-2|near-before:guideline
-12,-10,33,44,-3,19,-43,-28|near-before:had
10,0,-10,0,9,0,-5,-3|near-before:hague
0,9,-5,-1,1,-1,-1,-2|near-before:half
-1,0,8,-2,-4,-1,4,-4|near-before:hard
-14,11,4,-6,14,-23,3,10|near-before:has
-2,-3,37,-10,-16,3,-22,12|near-before:have
-5,-1,-23,5,6,-2,20,0|near-before:having
0,0,-8,-1,0,-1,0,10|near-before:hawks
-2,-10,20,-2,-22,39,12,-35|near-before:he
0,0,-2,0,-10,-1,10,3|near-before:head
0,-1,-15,15,-6,-5,11,1|near-before:her
0,0,1,-2,12,-1,-7,-3|near-before:higher
0,0,-2,-1,-6,1,-3,12|near-before:hike
-2,11,-16,2,-1,-4,2,9|near-before:him
-5,-1,-4,-3,-1,-5,-3,23|near-before:himself
-5,-3,29,-11,1,-7,-4,-1|near-before:his
0,-1,1,-1,14,-1,-9,-4|near-before:hit
9,0,-6,-2,0,0,-1,0|near-before:hold up
-1,-1,20,-2,-6,-3,16,-23|near-before:hope
-1,-2,12,-1,1,-1,-2,-6|near-before:hosts
-2,-3,3,-8,1,6,-2,5|near-before:house
0,-3,-2,-1,17,-2,-7,-2|near-before:hover
0,0,0,-4,-1,-2,11,-3|near-before:how
-1,0,-2,-3,0,-2,-1,8|near-before:however
-5,-3,-20,28,11,-7,-20,15|near-before:i
-6,-5,-9,-29,8,28,17,-3|near-before:if
10,1,47,-10,-23,-23,-5,3|near-before:in
0,0,1,-1,-8,0,7,1|near-before:including
-1,2,-1,-6,0,-1,-14,23|near-before:increase
0,9,-1,-2,0,-4,0,-1|near-before:informal
-1,0,10,-4,0,0,0,-4|near-before:informally
0,0,0,0,-4,0,8,-4|near-before:infrastructure
0,-2,10,-5,-2,0,4,-6|near-before:insist
-1,0,-3,-1,-1,0,-10,16|near-before:instead
0,0,-1,-2,-4,-1,-1,8|near-before:institute
0,-2,-2,8,0,0,-2,-1|near-before:intention
0,0,0,0,-1,0,8,-6|near-before:interim
13,-1,0,0,-5,0,-3,-3|near-before:international
1,0,-4,-3,-5,0,-2,13|near-before:into
3,2,-14,-20,9,7,6,7|near-before:is
0,-5,27,3,-12,-16,19,-15|near-before:it
0,-3,-3,0,2,0,-4,9|near-before:items
5,10,0,-8,33,-24,18,-34|near-before:its
-5,2,-12,-1,11,-3,19,-11|near-before:itself
0,0,-2,-1,-2,0,-4,10|near-before:james
-2,-5,-2,11,-1,-2,-1,2|near-before:japanese communist party
-1,0,4,-2,0,0,-22,20|near-before:jr
-1,0,-6,15,0,-1,0,-7|near-before:jump
-1,-7,4,-3,41,-6,-12,-15|near-before:just
-3,6,9,-11,10,-6,17,-22|near-before:keep
0,0,0,0,-9,0,14,-4|near-before:kingdom
0,0,8,0,0,0,-5,-2|near-before:know
-1,10,5,-2,-1,-2,-5,-3|near-before:knows
0,0,0,0,8,-1,-8,2|near-before:last
-1,0,0,-1,1,12,-6,-4|near-before:late
0,-1,0,0,-3,-3,9,-2|near-before:latest
0,14,0,-1,-28,0,16,0|near-before:law
-1,11,0,-11,-1,-2,8,-3|near-before:lawmaker
-2,-2,-4,-2,20,-1,-2,-7|near-before:lay out
-1,-1,-4,-2,-3,-3,-15,28|near-before:ldp
-3,6,-3,3,-13,-4,8,7|near-before:leader
-3,9,-4,-12,-1,-4,11,4|near-before:leaders
-1,0,2,-2,8,-1,-5,-1|near-before:leap
-3,-4,14,-12,-13,-4,21,0|near-before:least
-1,-1,3,-1,1,1,7,-10|near-before:leave
-1,0,2,-6,-5,-5,21,-6|near-before:left
-2,-8,17,-9,18,-4,-18,6|near-before:less
-4,19,-3,7,-8,-3,-10,2|near-before:let
0,14,0,-1,-11,0,-1,0|near-before:lets
0,0,-2,12,-4,0,-5,0|near-before:letter
-1,0,0,-1,-1,-1,16,-12|near-before:level
-2,0,-7,-1,-1,-1,1,12|near-before:liberal democratic party
-1,-2,1,2,-3,9,-2,-3|near-before:lift
-1,0,12,-3,12,-1,-12,-7|near-before:like
-1,-1,22,-3,-5,-2,-9,-3|near-before:like to see
0,0,1,-2,10,0,-1,-8|near-before:likely
0,0,-13,-1,-1,0,0,16|near-before:likewise
-1,22,-2,-2,-7,-5,-2,-3|near-before:limit
-1,-1,20,6,-4,-1,-7,-12|near-before:line
-1,-7,-2,-1,31,9,-16,-13|near-before:little
0,3,-5,-13,10,12,-3,-3|near-before:live with
-1,15,9,-4,7,-6,-6,-13|near-before:long
0,0,-2,-2,0,-1,-7,13|near-before:look at
0,0,24,0,-1,0,-21,-1|near-before:lot
-3,-8,-25,39,12,-11,-6,1|near-before:made
-2,7,3,3,-11,-3,10,-6|near-before:make
0,0,-7,-2,-1,0,13,-2|near-before:make good on
0,0,11,0,7,0,-12,-6|near-before:manage
-2,10,0,0,-2,-2,-1,-3|near-before:manifesto
-2,0,-1,-1,-3,0,-2,9|near-before:marine
-1,-1,-17,-3,13,8,3,-3|near-before:match
-1,5,-13,-2,-5,-5,-24,45|near-before:may
0,0,-11,15,-3,0,0,-1|near-before:me
-3,-1,13,-4,-7,-1,5,-3|near-before:mean
0,0,-4,-2,0,0,-2,8|near-before:meanwhile
13,-1,-8,-1,6,-1,-6,-3|near-before:measured
-7,-2,20,-8,-7,4,5,-4|near-before:meet
-1,0,8,-3,2,-3,-4,1|near-before:member
0,0,-1,0,0,8,-2,-4|near-before:member states
-2,-1,-21,-1,5,-2,8,13|near-before:members
2,-1,-8,12,-3,-5,-2,5|near-before:mention
0,0,0,0,-3,0,-7,11|near-before:middle
-4,1,0,-9,27,22,-42,5|near-before:military
-1,1,0,5,-8,0,6,-2|near-before:military spending
-1,-1,-6,-2,-5,-2,8,9|near-before:minimum
-1,0,-13,5,-2,-1,-5,17|near-before:minister
0,6,3,4,-2,8,-6,-12|near-before:ministry
0,0,-1,-1,10,0,-7,-1|near-before:ministry of defence
0,-1,11,-3,3,-2,-2,-6|near-before:missiles
-2,0,-9,-2,-1,0,16,-2|near-before:model
-4,1,6,-7,-12,12,25,-22|near-before:more
-1,0,4,-2,-5,-1,8,-3|near-before:more than double
-3,-1,12,-3,2,-4,9,-12|near-before:move
0,0,0,-1,-8,0,16,-6|near-before:mps
-1,0,16,-1,5,-1,-9,-9|near-before:mr
-1,8,1,5,1,-2,-2,-7|near-before:much
-2,1,30,-5,-2,-1,-11,-9|near-before:must
-1,-1,-5,-2,11,-5,-18,22|near-before:my
4,-2,-19,33,2,-3,-9,-7|near-before:n't
-1,0,-4,-2,-2,0,26,-17|near-before:name
13,0,-8,-2,7,-2,-5,-3|near-before:national
-1,-4,6,16,0,-1,-12,-4|near-before:near
-3,-2,38,-6,6,-6,-25,-2|near-before:need
0,-1,-1,-1,-2,-1,-11,18|near-before:needed
0,-1,1,-7,-10,-1,1,16|near-before:needs
0,0,11,-1,-8,0,-6,5|near-before:negotiators
0,0,0,-1,-17,0,18,0|near-before:neighboring
-1,-2,-10,29,0,-5,-3,-8|near-before:neither
-1,-1,-18,54,-6,-3,-27,2|near-before:never
11,-2,-12,-26,4,-8,42,-9|near-before:new
0,-1,0,-1,-2,-1,11,-6|near-before:news
-2,-3,-8,-11,15,4,-12,16|near-before:next
-10,2,-20,101,-25,-23,-10,-15|near-before:no
-2,-1,-20,37,-1,-3,-4,-6|near-before:nobody
0,-2,18,-4,-1,0,-3,-7|near-before:nominee
-1,-2,-4,9,-7,-2,9,-2|near-before:nor
21,-1,-2,0,-9,-1,-7,-1|near-before:norm
0,0,9,-2,0,0,-4,-3|near-before:north
-7,25,-38,102,-32,0,-19,-31|near-before:not
0,-9,-2,-2,12,-1,4,-2|near-before:note
-3,4,3,-8,-4,-3,-8,18|near-before:nothing
-1,-6,-3,18,38,-13,11,-43|near-before:now
-3,-4,13,8,-4,-7,1,-5|near-before:number
0,0,-4,0,0,0,8,-2|near-before:numbers
0,0,-12,0,-1,0,16,-2|near-before:oblige
19,30,0,-8,-20,-4,-18,1|near-before:of
-1,-1,-10,3,-6,-2,-11,28|near-before:offer
-3,-3,0,10,6,-7,-5,1|near-before:official
-6,-1,8,-4,2,-2,-1,4|near-before:officially
18,-5,23,-3,-13,-5,-10,-4|near-before:officials
7,8,0,-19,-13,-8,19,6|near-before:on
0,8,-2,-2,0,-3,-2,1|near-before:once
12,-3,18,-13,0,-7,-4,-4|near-before:one
0,0,-1,0,-6,-1,12,-4|near-before:ones
-1,-4,-4,-4,11,-5,13,-5|near-before:only
0,0,-1,0,-4,-1,-8,15|near-before:open
0,-3,-7,-3,-5,39,-11,-8|near-before:opened
-1,0,-9,17,-8,-8,-2,10|near-before:opposition
-2,-5,0,7,27,15,-20,-22|near-before:or
-1,-3,0,0,-12,19,2,-5|near-before:order
-1,-1,8,-5,6,0,-7,-1|near-before:other
-1,-3,4,-19,-8,-3,-12,43|near-before:ought
6,-1,-21,13,6,-7,-3,9|near-before:our
-1,9,2,7,-5,2,-1,-12|near-before:out
0,-2,1,-2,8,-2,-5,3|near-before:outlay
-3,-9,2,-8,61,-6,-24,-13|near-before:outlays
11,3,-16,-8,15,-8,15,-13|near-before:over
-2,-5,-2,-12,7,-6,12,9|near-before:own
-1,0,11,-2,-6,-2,-1,0|near-before:pacific
-1,-2,-3,-6,-1,-2,-8,23|near-before:panel
0,0,-3,1,-4,-2,-1,10|near-before:parliamentary
-1,0,-3,-1,23,-1,-15,-1|near-before:part
-2,-2,3,-1,-2,14,-5,-4|near-before:partners
-1,-5,-11,-11,-11,-3,-2,43|near-before:party
0,0,4,0,-16,0,13,-1|near-before:passed
20,0,-7,-1,0,-5,-4,-2|near-before:passes
0,9,1,-2,4,-1,-5,-6|near-before:past
-1,-1,1,-3,-23,-1,4,23|near-before:path
0,-1,15,-5,-2,-2,-3,-2|near-before:pay
0,0,-4,0,-6,0,14,-3|near-before:peak
-2,0,4,-4,-5,-3,11,0|near-before:people
-1,3,11,-5,-3,11,-5,-11|near-before:percentages
0,0,0,-1,0,0,-13,15|near-before:phone
-1,-1,18,-4,-1,-3,-2,-7|near-before:pick
0,0,-8,-3,-1,-3,0,15|near-before:picked
-4,-5,-23,6,-31,7,27,22|near-before:plan
0,0,-6,-1,-4,-1,3,9|near-before:planners
0,0,-4,-2,-2,0,-5,13|near-before:plead for
-3,-4,-11,-5,-10,-2,26,10|near-before:pledge
0,0,-2,-15,-2,-1,10,10|near-before:plumped
-1,2,-8,12,6,5,-2,-15|near-before:point
-2,0,12,8,5,-3,-13,-7|near-before:policy
0,10,0,-3,0,0,19,-25|near-before:post
0,14,-3,0,-6,-2,-1,-2|near-before:postwar
0,0,-1,-1,-1,0,8,-4|near-before:praised
-1,0,12,-4,4,0,-6,-4|near-before:preferred
-1,-1,-10,38,-1,-4,-8,-13|near-before:premier
-1,8,7,10,-1,-2,-8,-13|near-before:prepare
-2,-3,-5,-1,5,-2,19,-11|near-before:present
-3,-3,-12,-4,-8,-7,45,-7|near-before:president
-2,-1,-3,10,-1,-3,-4,5|near-before:presidential
-2,6,-25,20,-5,-11,5,11|near-before:prime minister
0,0,3,10,-5,-1,-4,-4|near-before:private
0,0,-1,-3,-1,0,-5,10|near-before:programme
0,1,-1,0,13,0,-12,-1|near-before:project
-5,-3,-5,6,-7,-8,4,16|near-before:promise
0,-5,-2,-1,27,-1,-10,-8|near-before:proportion
-1,0,-11,-2,0,0,0,14|near-before:proposal
-1,-1,-2,-1,-2,-2,-20,29|near-before:proposals
0,-2,-4,-2,-9,-2,9,11|near-before:propose
8,0,-5,-1,0,0,0,-1|near-before:publicly
12,0,-4,0,0,0,-8,0|near-before:publish
-3,-1,-6,-5,10,-1,14,-8|near-before:push
-5,-3,0,-2,10,12,-15,4|near-before:put
-2,-1,-8,-1,6,14,-5,-3|near-before:q
0,0,-1,0,0,-1,-14,16|near-before:quietly
-2,-2,27,-5,-8,-5,4,-8|near-before:quote
0,-1,-1,-2,19,-2,-5,-7|near-before:race
-2,-6,14,3,-20,2,10,-2|near-before:raise
0,-1,-2,-1,-6,-1,-4,16|near-before:rather
-1,-1,-6,-1,11,0,0,-3|near-before:rather than
-1,-11,-16,3,53,-5,-29,6|near-before:ratio
-3,-2,-2,-5,-1,8,-2,6|near-before:ratios
-2,-4,5,4,-3,3,6,-9|near-before:reach
1,0,8,-4,-1,-1,-1,-2|near-before:reagan
0,0,8,-1,8,-5,-8,-2|near-before:recently
-2,-1,-9,-2,10,10,-7,1|near-before:reckon
-1,0,-7,-2,-4,-1,-3,18|near-before:recommend
0,0,-5,0,-6,0,10,2|near-before:recommendations
1,-2,5,-1,13,0,-15,-1|near-before:record
0,0,-5,2,0,16,-8,-4|near-before:refuse
-1,-1,0,-2,-3,-3,-7,17|near-before:region
0,0,-3,7,-8,-1,18,-12|near-before:reiterate
0,0,-5,8,0,-1,-1,-1|near-before:reject
0,-1,-1,-1,-7,-1,14,-2|near-before:related
0,0,0,0,-6,0,8,-1|near-before:relative
0,0,1,-3,0,0,-9,12|near-before:repeat
0,0,16,0,-1,0,-12,-2|near-before:replace
-1,-2,16,-2,-1,-3,-4,-3|near-before:replaced
0,-1,0,15,-1,-1,-3,-8|near-before:reply
1,-1,10,-1,9,-4,-15,1|near-before:report
10,-2,-6,13,-1,-4,-10,0|near-before:reporters
-2,-2,25,23,-8,-6,-14,-16|near-before:request
-1,0,-7,-1,1,0,0,9|near-before:retired
0,-3,-5,0,-1,-2,-1,12|near-before:return
0,-1,-1,-4,-3,0,-8,17|near-before:review
-1,-2,9,-2,0,-2,-6,3|near-before:right
-1,-3,-7,7,-5,-1,3,8|near-before:rise
20,10,-2,7,-4,-7,-8,-17|near-before:rule
-1,-1,-2,-2,-1,-5,-9,19|near-before:rule out
-1,-5,-4,-1,-10,-2,-10,33|near-before:ruling
-1,2,-1,-1,-1,-4,10,-4|near-before:run
0,0,-16,28,-4,0,-1,-7|near-before:rung
0,0,-1,0,8,0,-5,-1|near-before:runs
0,-1,0,-1,8,-1,0,-6|near-before:rush
-6,-2,17,5,10,-1,-15,-9|near-before:same
0,-1,0,-1,-1,0,8,-5|near-before:satisfy
-14,3,-11,38,-37,-1,13,10|near-before:say
-1,-1,0,0,0,10,0,-8|near-before:scramble
-2,0,11,7,-5,-2,-10,2|near-before:secretary
-2,-1,-8,-8,-3,-3,18,8|near-before:security
0,0,-1,0,12,-1,-6,-4|near-before:security spending
-2,-3,7,9,8,-7,0,-13|near-before:see
-1,0,8,5,-9,-2,-9,8|near-before:seek
0,0,18,-4,-3,0,-3,-7|near-before:senators
-1,-1,-2,-7,-2,-2,10,5|near-before:senior
16,-3,-10,-5,3,-2,-8,10|near-before:set
-1,-1,-9,-2,-8,-2,15,7|near-before:settle for
-2,-2,3,4,-5,-1,11,-9|near-before:settle on
-1,-4,-7,0,35,5,-21,-7|near-before:share
3,-4,-11,7,-4,-4,-5,18|near-before:she
0,0,-1,0,0,0,-6,8|near-before:shoot for
-17,-18,52,-16,-25,0,-14,38|near-before:should
-1,11,0,-5,-1,-2,-1,-2|near-before:shunichi
3,-1,15,-5,0,-2,-1,-9|near-before:side
-1,-1,-3,-19,0,15,14,-4|near-before:sign up
0,0,0,-4,-6,-1,11,-1|near-before:silent
0,0,-4,-4,-3,0,-9,21|near-before:simulations
5,10,-4,-4,-2,-2,7,-11|near-before:since
-1,-2,-5,0,16,-3,-3,-1|near-before:slightly
-8,-7,-6,17,-30,16,44,-26|near-before:so
-1,-2,3,-4,20,-2,-13,-1|near-before:some
-1,0,11,4,-4,-1,-4,-3|near-before:speak
14,-1,-8,-2,-4,-1,6,-4|near-before:speak of
0,-1,-6,-6,-24,-1,48,-11|near-before:special
-8,6,10,-15,16,1,-8,-3|near-before:spend
-6,-1,5,-8,-2,-1,8,4|near-before:spokesman
-2,-1,3,-7,8,-8,-2,9|near-before:stand
35,-2,-11,-5,-3,-3,-7,-4|near-before:standard
-1,0,11,-1,8,-3,-9,-5|near-before:state
-1,0,4,-3,-7,0,8,-2|near-before:statement
-1,13,-4,-3,-6,-4,2,3|near-before:stay
0,0,-1,0,-7,-1,12,-3|near-before:steady
0,0,2,-1,-8,-1,6,2|near-before:step
0,10,-1,-1,-5,-1,0,-2|near-before:stick to
-2,-2,14,-1,2,-1,-8,-2|near-before:still
0,0,-4,0,1,0,8,-4|near-before:stop
-1,-1,-4,13,-1,-1,-4,-1|near-before:stop short
0,0,0,-2,-3,-3,-4,14|near-before:strategic
26,-1,-10,-2,-1,0,-7,-6|near-before:strategy
0,0,-3,-1,4,9,-6,-3|near-before:study
-1,-3,-9,12,7,-2,-3,-1|near-before:such
0,0,-2,-1,-1,-1,-7,13|near-before:suggest
-1,-3,-21,0,-14,21,-2,20|near-before:summit
0,0,0,0,21,0,-18,-2|near-before:supplementary
0,0,-5,-2,1,-1,9,-2|near-before:swallowed
-1,0,-4,7,16,-1,-18,1|near-before:table
-2,-1,19,-2,-3,-3,-2,-6|near-before:tack
-1,0,-5,-1,-6,-1,18,-4|near-before:take up
0,0,2,7,-1,-1,-22,15|near-before:talk
0,0,-2,-2,0,-2,20,-13|near-before:talk about
-1,-1,10,6,-1,-2,-1,-11|near-before:talk of
-1,-1,-4,12,-5,-2,-1,2|near-before:tamura
-3,-4,-9,10,-34,-5,44,1|near-before:target
0,0,-3,-4,-2,-2,-5,17|near-before:taylor
0,0,-14,17,0,0,-1,-2|near-before:team
-3,-3,-7,21,-10,3,27,-28|near-before:tell
0,-2,-1,-1,-18,20,7,-4|near-before:terms
-5,-8,-10,-12,29,-11,15,1|near-before:than
-5,-6,-3,34,-39,-15,16,18|near-before:that
25,22,-29,-38,17,-7,13,-4|near-before:the
0,-2,-1,8,-2,-2,-5,5|near-before:the military
0,-1,-11,-3,4,-2,-1,14|near-before:the state
-4,9,14,-8,-1,6,-25,8|near-before:their
-1,-3,15,-4,2,-1,-1,-7|near-before:them
-3,-1,-5,20,-5,-10,2,3|near-before:there
9,-7,51,-19,18,-5,-7,-40|near-before:they
0,-1,-4,-4,3,-4,-14,24|near-before:think
-3,-1,10,6,-6,-2,2,-6|near-before:this
-1,1,3,-2,-2,-8,9,-1|near-before:three
0,0,-1,-1,-10,1,13,-3|near-before:through
0,0,-10,-2,0,0,-1,14|near-before:tie
-2,13,23,-5,-12,-3,-6,-8|near-before:time
0,0,0,1,-4,-1,13,-8|near-before:timetable
-34,8,34,-22,4,7,20,-17|near-before:to
13,-1,-8,-7,-4,17,-4,-7|near-before:too
0,-1,-2,-6,9,0,4,-3|near-before:top
-3,-2,18,-7,-13,-6,15,-3|near-before:toward
-3,-1,-10,-4,0,0,19,-2|near-before:towards
0,0,-1,-1,-2,-1,18,-13|near-before:track
0,0,-8,0,-1,0,-1,11|near-before:trade
0,0,0,2,16,0,-14,-3|near-before:treasury
-1,-4,-2,0,26,3,-16,-5|near-before:trillion
-1,-1,-9,14,0,6,-6,-5|near-before:true
0,0,8,0,-6,0,-6,5|near-before:try
2,0,-11,-2,-4,-2,18,-1|near-before:two
4,-9,-7,-3,14,-4,-18,23|near-before:under
0,-4,-3,0,9,-1,-1,-1|near-before:until
-4,33,3,8,1,-18,-25,1|near-before:up
-3,-1,11,-6,-2,-1,-9,10|near-before:urge
0,0,0,20,-5,-2,-4,-7|near-before:us
0,0,-4,0,9,0,-1,-3|near-before:use
-2,-1,-3,-3,-12,-5,-14,39|near-before:view
-2,0,-7,0,-1,0,0,11|near-before:voices
0,7,-1,-1,-10,-1,9,-4|near-before:vow
-1,0,15,0,-6,0,-4,-3|near-before:wales
-4,-3,4,-9,-6,-4,-2,26|near-before:want
-1,8,-5,-7,21,-7,10,-19|near-before:war
0,-1,0,-5,0,10,-2,-2|near-before:warn
-2,0,42,-7,-16,-20,37,-35|near-before:was
-2,-6,-1,-5,-6,34,2,-17|near-before:way
-1,-2,-21,15,2,-11,3,15|near-before:we
0,0,-21,-3,-3,-1,-2,32|near-before:weigh
-3,-3,1,0,34,-2,-22,-6|near-before:well
-4,-3,-5,2,-15,8,34,-17|near-before:were
2,-4,-14,-12,-3,14,15,2|near-before:what
4,-1,-1,-19,-2,-3,16,6|near-before:when
-4,-7,14,-7,8,-5,-23,26|near-before:where
-3,-3,-19,-8,-3,34,21,-20|near-before:whether
7,10,4,-14,-20,4,-8,17|near-before:which
-1,-1,15,-10,5,-2,4,-10|near-before:while
-6,0,27,-16,-5,-2,5,-4|near-before:who
-2,-2,7,-5,1,-3,10,-8|near-before:whose
-1,2,-3,-9,-2,-8,33,-12|near-before:why
-5,-7,-6,-3,4,4,35,-22|near-before:will
0,0,10,-5,0,5,-1,-9|near-before:wish
-8,7,-20,-21,31,-22,19,13|near-before:with
0,42,-3,-4,-16,-3,-9,-7|near-before:within
-1,-1,2,6,-4,-4,-14,15|near-before:without
0,0,-1,0,11,0,-7,-2|near-before:won
0,0,-2,8,0,-4,-1,-1|near-before:word
-1,-5,-3,-1,-2,-1,-2,16|near-before:wording
11,3,-2,-2,-2,-1,-6,-1|near-before:world
-1,-3,41,-22,-46,4,-19,47|near-before:would
-1,-1,-9,6,9,-2,-5,3|near-before:write
9,0,-7,0,0,0,0,-1|near-before:yardstick
-1,-1,-2,-2,7,2,5,-8|near-before:year
-1,-2,-9,-3,4,-2,18,-5|near-before:years
-1,-3,-1,0,18,5,-17,-1|near-before:yen
22,6,-4,-7,-1,-7,-4,-5|near-before:yet
-6,-1,4,-10,-1,14,-2,1|near-before:you
0,0,0,0,12,0,-12,0|near-before:zloty
-2,-1,-30,-4,-8,-2,31,15|near-before:—
0,0,-1,-1,-2,0,8,-3|nearest-led:far by before
-8,2,-7,-14,-7,-10,25,18|nearest-led:far by by
-2,4,11,8,1,-2,-4,-15|nearest-led:far by for
-3,-7,-8,0,22,-4,-6,6|nearest-led:far by in
0,0,13,0,-10,0,-4,2|nearest-led:far by to
-1,0,-5,-1,14,5,-8,-5|nearest-led:far by until
0,0,-5,0,-1,0,-2,8|nearest-led:far by with
0,0,-2,0,-6,0,11,-3|nearest-led:next by 3%
-1,-1,-1,-3,8,-1,0,0|nearest-led:next by for
0,-1,2,-8,-4,-3,24,-9|nearest-led:next by from
0,0,-4,0,21,-1,-9,-6|nearest-led:next by gdp
-1,1,1,-4,11,-2,-6,-2|nearest-led:next by in
0,0,0,0,-12,0,13,-1|nearest-led:next by of
8,10,-9,6,-10,-3,-2,-2|nearest-led:now by ,
0,0,0,0,12,0,-11,0|nearest-led:now by 2%
0,0,-2,0,-6,0,17,-8|nearest-led:now by 3 percent
0,0,0,0,-11,0,12,0|nearest-led:now by 4.7%
-1,0,9,-5,-3,0,8,-7|nearest-led:now by already
0,1,0,-1,-2,-2,8,-3|nearest-led:now by and
-1,-1,0,12,-1,-2,-4,-3|nearest-led:now by at
0,10,-2,0,-3,-1,-3,-1|nearest-led:now by decided
0,0,-1,0,10,0,-7,-1|nearest-led:now by defence
-2,3,-6,-2,40,-2,-36,5|nearest-led:now by for
-1,0,-9,-3,1,-2,16,-3|nearest-led:now by gdp
-2,-2,4,-12,-5,15,7,-6|nearest-led:now by hague
0,-1,0,8,7,0,-13,-1|nearest-led:now by his
1,3,20,-41,4,-7,31,-10|nearest-led:now by in
0,0,-1,2,5,0,-10,5|nearest-led:now by into
8,-1,-9,-1,-1,11,-6,0|nearest-led:now by late
0,0,-2,8,-1,-1,-2,-2|nearest-led:now by lawmakers
0,0,0,0,12,-1,-9,-2|nearest-led:now by nothing
-1,-1,-2,4,-16,8,10,-2|nearest-led:now by of
-2,1,9,11,-10,12,13,-34|nearest-led:now by on
-1,-1,18,1,-9,-1,-15,8|nearest-led:now by reported
-1,0,-12,17,0,-1,-2,-1|nearest-led:now by reporters
3,4,4,24,-10,-3,-4,-19|nearest-led:now by said
-1,0,-5,-1,-1,-1,-10,19|nearest-led:now by summit
0,0,0,-8,0,0,9,0|nearest-led:now by threatened
0,-1,-2,-2,-6,0,-3,14|nearest-led:now by to
-1,-1,16,12,-1,-1,-19,-5|nearest-led:now by washington
0,0,-18,-5,3,0,-2,22|nearest-led:now by washington post
0,-1,-7,-1,-14,-1,26,-3|nearest-led:now by within
0,0,-1,0,8,-1,-4,-1|nearest-led:past by (
0,0,2,0,-4,0,-5,8|nearest-led:past by 2.6 percent
0,-1,0,0,-16,22,-4,-1|nearest-led:past by at
-3,-1,-2,0,20,-2,-8,-4|nearest-led:past by for
0,-1,-3,0,-7,-1,21,-8|nearest-led:past by from
-9,-3,-7,-1,16,14,3,-12|nearest-led:past by in
-2,9,-1,0,-9,-2,-4,9|nearest-led:past by its
11,1,-5,-2,9,-4,-24,13|nearest-led:past by of
-1,0,0,0,9,-2,-5,-1|nearest-led:past by outlays
0,0,11,0,-7,0,-2,-1|nearest-led:past by reported
-1,13,-11,-2,19,-3,-7,-7|nearest-led:past by since
0,0,0,0,-22,0,22,0|nearest-led:past by time
0,0,-1,0,-3,0,18,-12|nearest-shape:far fine
-8,-4,-3,-3,11,-2,10,-1|nearest-shape:far half
-1,-1,-3,-1,-11,-3,15,5|nearest-shape:far tenth
-6,7,13,-9,16,-10,-25,14|nearest-shape:far whole
0,-1,-2,0,21,-1,-13,-3|nearest-shape:next fine
-1,-1,-1,-1,12,-1,-12,4|nearest-shape:next tenth
-1,-1,-5,-15,-28,-6,62,-6|nearest-shape:next whole
-2,-1,-3,-1,19,-1,-10,-1|nearest-shape:now fine
-5,12,-21,6,-6,10,0,3|nearest-shape:now half
-2,-3,2,-1,24,-11,-3,-5|nearest-shape:now tenth
9,1,16,21,-42,-5,10,-10|nearest-shape:now whole
-1,-1,-1,0,15,-3,-7,-2|nearest-shape:past fine
2,-2,2,-7,-7,20,-7,-1|nearest-shape:past half
-1,-2,6,-2,12,-7,-5,-2|nearest-shape:past tenth
-1,17,-14,-2,-4,2,6,-5|nearest-shape:past whole
-15,2,5,-14,13,-16,19,6|nearest:far
-3,-3,-4,-17,5,-9,36,-4|nearest:next
1,9,-5,25,-6,-7,-4,-13|nearest:now
-1,12,-7,-10,16,13,-13,-10|nearest:past
-2,-1,-5,-1,29,-4,-13,-3|no-date:fine
22,-23,33,11,-47,-9,-9,23|no-date:half
-8,-5,-19,-20,35,18,10,-10|no-date:tenth
-10,-2,2,16,-14,7,-20,21|no-date:whole
-1,59,-6,-8,-11,-11,-11,-10|noun-after-kind:cap
0,0,12,5,-3,-1,-9,-3|noun-after-kind:demand
-5,-4,-10,14,-15,-4,45,-21|noun-after-kind:pledge
-1,56,-6,-8,-11,-10,-11,-9|noun-after-known:cap True
0,0,14,-1,-3,-1,-8,-2|noun-after-known:demand True
-1,-1,-1,9,-10,-1,7,-3|noun-after-known:pledge False
-4,-3,-9,5,-5,-3,38,-18|noun-after-known:pledge True
0,22,-4,-2,-3,-4,-6,-2|noun-after:ceiling
0,0,8,0,0,0,-7,-1|noun-after:demand
-1,-2,-1,8,-2,-1,10,-11|noun-after:goal
-1,15,-1,-1,-3,-4,-3,-2|noun-after:limit
-2,0,-4,-1,-10,0,20,-1|noun-after:pledge
22,-2,-11,-5,-10,-2,17,-8|noun-before-kind:benchmark
-2,45,-2,-10,-9,-9,-4,-9|noun-before-kind:cap
-2,-1,4,17,-3,0,-5,-11|noun-before-kind:demand
-7,-5,-17,11,-20,-8,32,14|noun-before-kind:pledge
-1,8,-2,7,-1,-6,-8,3|noun-before-kind:proposal
23,-2,-16,-4,-6,-1,13,-6|noun-before-known:benchmark False
-1,20,-1,-4,-3,-6,-2,-4|noun-before-known:cap False
-1,25,-1,-6,-5,-4,-3,-5|noun-before-known:cap True
-1,-1,-3,21,-2,-5,-3,-6|noun-before-known:demand False
-4,-3,-2,4,-4,-4,-2,17|noun-before-known:pledge False
-2,-2,-15,7,-16,-4,34,-3|noun-before-known:pledge True
0,8,-1,7,-1,-4,-8,-1|noun-before-known:proposal True
-1,20,-1,-2,-5,-4,-3,-4|noun-before:ceiling
-2,-2,-7,-2,-9,-3,17,9|noun-before:goal
0,0,-3,0,-4,0,9,-1|noun-before:guideline
-1,-1,1,-3,0,-1,-5,9|noun-before:path
-1,0,-4,8,0,-2,0,0|noun-before:promise
-1,-1,-2,20,-2,-5,-4,-5|noun-before:request
20,-1,-5,-4,0,-1,-6,-3|noun-before:standard
-2,-2,-8,12,-5,-2,13,-5|noun-before:target
-6,-12,-35,30,1,15,44,-37|opens:\"
-2,-1,-3,10,-3,-9,16,-8|opens:#
-2,-1,-10,-1,-1,-2,23,-5|opens:*
-1,-2,-9,-1,-9,-6,37,-9|opens:-
-1,-1,-4,12,-2,-5,7,-5|opens:0
0,-3,8,0,8,-2,-5,-5|opens:DATE
-2,15,6,6,-3,6,-22,-7|opens:EU
-24,24,-24,7,23,-37,72,-40|opens:LAND
-8,-6,-7,-9,-29,11,53,-5|opens:LEADER
3,-4,23,-9,-19,-11,-20,37|opens:NATO
-1,0,-6,1,1,-3,-12,20|opens:PERSON
23,-6,46,-40,10,-10,-13,-10|opens:USA
0,-1,8,-4,-1,-2,3,-3|opens:[
14,-9,-7,8,-3,3,-23,19|opens:a
0,0,-1,-3,0,0,-18,24|opens:abe
-1,-2,15,1,0,-3,-19,10|opens:according
11,-2,-3,-3,0,-2,1,-3|opens:among
-1,0,12,-2,-7,0,-5,2|opens:an
-1,0,-1,-3,30,-4,-6,-13|opens:analysts
-1,-1,19,-6,-3,-5,-6,3|opens:as
-7,-3,7,18,-4,8,-6,-13|opens:ask
0,0,-8,-3,-1,-3,0,15|opens:ask for
-4,-7,-5,-2,16,26,-30,5|opens:at
0,-1,5,-4,-8,-1,-3,12|opens:before
-3,21,2,-9,-13,-8,-2,13|opens:but
-3,9,-8,-3,16,1,1,-15|opens:by
0,4,0,0,8,-2,-7,-2|opens:cabinet
-1,-2,-1,6,-3,17,-7,-10|opens:chancellor
0,0,-6,8,0,-1,0,-1|opens:chief cabinet secretary
-1,-1,8,-4,0,0,16,-18|opens:cite
-1,11,3,-6,-1,-2,-2,-3|opens:constitutional democratic party
0,0,0,0,-8,0,12,-3|opens:counting
0,11,0,-3,0,0,1,-9|opens:defence spending
0,2,-3,-2,32,-1,-23,-4|opens:defense
0,-1,-3,9,0,-2,-2,0|opens:defense minister
-1,0,11,-4,0,-1,-13,8|opens:defense secretary
0,0,-5,0,-3,0,12,-3|opens:democratic party for the people
-1,-1,-3,19,5,-1,-9,-9|opens:dr
-1,-4,-8,-1,13,-2,-2,5|opens:during
0,-1,-2,-5,-2,-4,-9,23|opens:dutton
-1,-3,-3,-1,-17,19,10,-4|opens:each
0,0,-1,0,10,0,-1,-8|opens:economists
-1,-1,11,-5,-3,-3,14,-12|opens:editorial
-1,-1,11,-2,-6,-2,7,-6|opens:even
-1,0,-1,-4,-7,17,-2,-3|opens:every
0,0,0,0,14,-3,-6,-3|opens:extra
0,-1,0,7,-1,2,0,-8|opens:finance minister
-4,-1,12,-6,21,6,-7,-21|opens:for
0,0,-8,10,0,-1,-1,0|opens:foreign minister
0,-1,-41,-13,-5,-3,-14,77|opens:former
0,0,-1,-1,8,2,-2,-5|opens:go
0,-1,-4,-4,0,0,-9,18|opens:government
0,0,-1,-1,-9,13,-1,0|opens:had
0,0,-3,0,20,-1,-13,-3|opens:having
-4,-6,45,3,-6,-7,-7,-19|opens:he
-3,-2,17,6,14,-3,-19,-9|opens:his
0,-1,-4,-4,-1,-1,17,-6|opens:how
-1,-1,-3,-1,-1,-3,-2,13|opens:i
-2,-4,-1,-6,-4,-3,25,-4|opens:if
-7,-6,-10,9,23,-20,-12,21|opens:in
5,2,7,-12,10,-7,4,-8|opens:it
-1,-1,-3,-6,-4,-3,14,4|opens:its
0,0,-2,28,0,-6,0,-18|opens:komeito
0,-1,-2,-1,-3,-2,-10,18|opens:ldp
-1,-1,-2,-1,21,-1,-13,-3|opens:measured
0,0,-2,-1,-5,-1,12,-3|opens:members
-1,0,-2,-1,13,-2,-13,5|opens:ministers
-3,9,8,2,2,-2,-8,-9|opens:mr
-1,0,-3,-1,-2,-2,-2,12|opens:my
0,0,-1,0,14,0,-12,-1|opens:national
0,0,-2,-4,-1,-4,12,-1|opens:national security adviser
0,0,-8,-5,-18,-1,15,17|opens:neighboring
-1,-1,0,13,0,-4,-1,-5|opens:neither
0,-1,0,-1,17,-1,-21,7|opens:next
-1,-1,8,-5,2,-1,1,-2|opens:no
0,0,4,-1,0,-1,6,-9|opens:now
19,-1,5,-9,-2,-1,4,-15|opens:on
0,-1,2,-4,19,-2,-10,-4|opens:once
-2,-2,1,0,-24,1,7,19|opens:one
0,1,-2,-3,-4,-1,-2,11|opens:opposition
0,-4,-3,0,10,-2,3,-3|opens:outlays
-1,-1,-10,36,1,-3,-8,-14|opens:premier
-2,-3,-23,0,-13,-2,43,-1|opens:president
-1,-1,-1,11,-1,-3,-1,-2|opens:presidential
-1,0,5,-5,-1,13,-2,-9|opens:press
-3,-3,-16,56,-18,-8,22,-31|opens:prime minister
0,0,0,0,-12,14,0,-1|opens:put
-2,-1,1,-6,6,13,-5,-6|opens:q
-2,-1,-1,-4,-1,-3,-2,14|opens:ratios
0,8,0,0,-7,0,0,-1|opens:roughly
0,-1,-6,-6,-2,-1,5,12|opens:sanseito
-1,-1,15,6,-2,-2,-11,-5|opens:secretary
-5,-2,-1,-3,-2,-5,-8,27|opens:sen
0,-1,-1,-2,-1,0,10,-6|opens:senior
0,0,-1,-1,0,0,-11,13|opens:shadow
0,8,-4,10,-1,-1,-3,-9|opens:she
-2,-1,-4,-8,-1,-3,-4,23|opens:some
-1,0,-1,-4,-2,0,9,-1|opens:speak
0,-1,-1,8,7,-3,-4,-5|opens:spend
0,-3,8,0,7,-3,0,-9|opens:sponsors
-1,-3,20,-2,1,-2,-11,-1|opens:that
6,12,45,-38,-21,-2,21,-24|opens:the
0,0,0,0,-9,0,10,-1|opens:the military
-1,0,-4,15,0,-1,-7,-2|opens:there
0,-2,-1,0,-10,2,6,4|opens:they
-1,-1,8,-2,-1,23,-20,-6|opens:to
0,-2,-2,0,13,-1,-7,-1|opens:together
-1,0,1,11,0,-1,1,-11|opens:tomoko
-2,-1,10,-8,-3,0,-5,10|opens:two
0,13,1,-2,-8,-1,8,-11|opens:under
-1,0,-2,-1,-2,0,9,-3|opens:visiting
1,-1,-8,-6,-1,-5,-9,30|opens:we
0,0,-2,-1,-1,14,-2,-7|opens:were
2,0,-2,-7,-2,23,-12,-3|opens:what
8,0,-10,-3,4,-1,-3,6|opens:when
0,-2,0,-1,0,-3,-17,23|opens:where
0,0,-1,-2,0,0,9,-6|opens:while
12,-1,-13,-3,-3,-3,23,-12|opens:with
22,-2,-8,6,8,-8,-19,1|opens:yet
-6,0,-22,-18,-6,40,16,-5|question
-13,8,-18,-10,25,-18,18,8|quoted:False
-3,-20,18,-1,6,9,-12,2|quoted:True
-2,-2,-20,-9,-9,-9,-6,56|range
9,6,-11,-18,23,-11,-1,4|ruled-by-kind:be
85,-1,-45,-8,-28,-9,21,-14|ruled-by-kind:benchmark
-4,127,-22,-25,-20,-28,-8,-21|ruled-by-kind:cap
-22,-20,161,-37,-46,-29,-13,6|ruled-by-kind:demand
-13,-8,-17,110,-15,-25,-9,-22|ruled-by-kind:denial
-8,-8,-11,-12,112,-14,-38,-22|ruled-by-kind:level
-7,-7,42,-26,21,-34,28,-18|ruled-by-kind:move
-8,-2,-29,-36,-61,-48,186,-1|ruled-by-kind:pledge
-16,-5,32,-24,-30,-28,-48,119|ruled-by-kind:proposal
-11,-2,11,-23,25,-18,8,9|ruled-by-kind:spend
-2,-1,9,8,-1,-2,-5,-7|ruled-by:accept
-6,-2,-6,-5,13,-1,9,-2|ruled-by:adopt
-1,-1,16,-8,0,0,-2,-3|ruled-by:advocate
22,-2,-16,7,3,-4,-1,-9|ruled-by:agree
-2,-1,3,-7,-5,-1,0,13|ruled-by:aim
0,0,-5,-3,0,-1,0,9|ruled-by:ambition
0,0,0,0,16,0,-14,0|ruled-by:approve
-1,-3,2,-6,-2,-2,-2,15|ruled-by:argue for
-6,-2,31,0,-15,-10,5,-2|ruled-by:ask
-4,-2,19,3,-1,10,-20,-6|ruled-by:ask for
0,0,-1,-4,-3,-4,3,9|ruled-by:attain
-2,0,-1,0,-4,0,10,-2|ruled-by:bar
9,6,-11,-18,23,-11,-1,4|ruled-by:be
0,-2,-3,-3,10,-3,0,2|ruled-by:bring
0,-1,-1,-1,0,-1,-5,8|ruled-by:buildup
13,-2,-23,13,5,-2,6,-11|ruled-by:call
-3,-1,8,-12,-8,-2,-1,20|ruled-by:call for
-1,-1,16,-3,-2,-1,-11,3|ruled-by:call on
0,0,-13,-3,-1,0,-1,19|ruled-by:calls
0,0,-4,-1,-1,-1,-4,11|ruled-by:campaign
0,21,0,-8,-11,-1,-1,-1|ruled-by:cap
0,-1,0,0,13,0,-11,-1|ruled-by:carry
-1,42,-5,-4,-9,-8,-9,-7|ruled-by:ceiling
-2,0,8,-3,0,0,4,-6|ruled-by:choose
-1,-1,-11,8,-1,-2,-6,15|ruled-by:clamor
0,0,-1,0,10,0,-6,-2|ruled-by:clear
-1,-1,-1,11,-9,-2,6,-4|ruled-by:commit
-1,0,-6,-1,0,0,13,-3|ruled-by:commitment
-1,-1,-1,-1,-1,0,10,-4|ruled-by:concede
-1,8,-11,15,-5,-3,-15,13|ruled-by:consider
0,0,0,9,0,0,-8,0|ruled-by:deal
0,0,-1,0,-4,0,9,-3|ruled-by:decide
0,0,-4,-1,-1,-1,9,-2|ruled-by:decision
-2,-1,40,1,-6,-2,-13,-17|ruled-by:demand
-1,-4,-20,36,0,-5,-1,-4|ruled-by:deny
-1,-5,7,-6,24,-10,-19,11|ruled-by:devote
0,-1,-10,13,0,-2,-6,7|ruled-by:discuss
-1,0,-7,15,-2,-1,3,-7|ruled-by:dismiss
-1,0,-2,13,-6,-2,2,-4|ruled-by:do
0,0,-1,0,-6,0,12,-4|ruled-by:double
0,0,0,0,-1,0,-7,8|ruled-by:drop
-1,0,11,0,-14,-3,16,-9|ruled-by:end
0,0,-2,-5,9,-1,9,-9|ruled-by:exceed
0,-3,10,-1,-1,-1,-1,-4|ruled-by:exhort
-3,-1,-5,-5,23,-2,-4,-4|ruled-by:expect
0,-3,0,-1,-3,0,-11,19|ruled-by:fight
0,0,18,-5,-1,0,-9,-2|ruled-by:find
-1,-1,10,-1,-2,-1,-5,3|ruled-by:fix
-1,-1,9,-3,-2,-2,-3,2|ruled-by:float
0,0,-2,0,-4,0,11,-5|ruled-by:force
-3,-10,-3,1,77,-5,-46,-10|ruled-by:from
-3,-5,-14,16,-10,0,10,5|ruled-by:get
0,-5,-4,-4,11,14,-5,-7|ruled-by:give
-3,4,15,-6,-8,-10,-4,13|ruled-by:go
-3,-3,-5,-6,-15,-4,55,-21|ruled-by:goal
-1,10,-3,0,-4,-1,2,-2|ruled-by:grow
-3,1,-4,-1,-16,-1,27,-3|ruled-by:guideline
0,0,-1,0,-10,0,13,-1|ruled-by:head
0,0,-1,-1,8,0,-2,-3|ruled-by:hit
-1,0,20,-1,-1,-2,2,-17|ruled-by:hope
0,0,8,-2,0,0,-3,-2|ruled-by:increase
0,0,0,0,-7,0,8,-1|ruled-by:invest
-2,8,-6,-6,10,-4,5,-5|ruled-by:keep
-2,-2,-5,-2,24,-1,-4,-8|ruled-by:lay out
-2,0,-7,0,2,0,-9,17|ruled-by:leap
0,-1,-2,2,16,-4,-9,-2|ruled-by:lift
0,0,8,-2,-4,0,-5,4|ruled-by:like to see
-1,24,-2,-3,-5,-6,-3,-4|ruled-by:limit
0,-1,-3,0,10,-3,-2,-1|ruled-by:live with
0,0,-2,-2,0,-1,-4,9|ruled-by:look at
0,0,7,0,7,0,-12,-3|ruled-by:manage
0,0,-10,0,10,0,2,-2|ruled-by:match
0,0,-1,0,-10,0,13,-1|ruled-by:mean
-1,-1,11,-2,-8,-1,7,-5|ruled-by:meet
0,0,-12,0,-2,0,21,-6|ruled-by:oblige
0,0,-3,-4,-1,-1,-11,20|ruled-by:offer
-2,-1,-3,-5,-1,-3,-3,18|ruled-by:options
10,-2,12,-10,-11,17,-8,-10|ruled-by:pay
0,0,0,0,-11,0,15,-3|ruled-by:peak
-1,-1,9,-3,-7,-3,0,7|ruled-by:plan
0,-1,-12,-3,-3,-2,-7,27|ruled-by:plead for
-4,-4,-15,-6,-15,-3,31,15|ruled-by:pledge
-1,8,7,10,-1,-2,-8,-13|ruled-by:prepare
-2,0,10,2,-1,-1,1,-9|ruled-by:press
0,0,-1,0,14,0,-12,-1|ruled-by:project
-4,4,-9,4,-13,-3,20,1|ruled-by:promise
0,0,0,-1,13,-1,-6,-4|ruled-by:push
-1,0,12,-5,-1,-1,-1,-3|ruled-by:push for
-1,-1,0,2,14,-4,1,-10|ruled-by:put
0,-2,4,3,-6,-4,9,-2|ruled-by:raise
0,-2,-3,11,8,-2,-1,-9|ruled-by:reach
0,-1,-2,-1,-9,-1,-3,18|ruled-by:recommend
-1,0,-5,27,0,-3,-8,-10|ruled-by:refuse
0,0,-5,8,0,-1,-1,-1|ruled-by:reject
0,0,0,0,-5,0,9,-3|ruled-by:remain
-1,0,26,4,-5,-3,-10,-10|ruled-by:request
-1,-1,-2,-2,-1,-5,-9,19|ruled-by:rule out
-2,-1,19,-5,-6,-2,15,-19|ruled-by:seek
18,-2,-8,-5,11,-2,-19,7|ruled-by:set
-1,-1,-9,-2,-8,-2,15,7|ruled-by:settle for
-2,-1,12,-5,-2,0,3,-4|ruled-by:settle on
0,0,-1,0,0,0,-6,8|ruled-by:shoot for
-1,-1,-7,-2,-1,-1,15,-2|ruled-by:sign up
-8,5,9,-28,7,-4,10,9|ruled-by:spend
-1,-1,9,-3,3,-4,0,-4|ruled-by:stand
56,-1,-20,-5,-5,-7,-11,-7|ruled-by:standard
-1,13,-2,-3,-10,-3,0,6|ruled-by:stay
0,10,-1,-1,-5,-1,0,-2|ruled-by:stick to
0,0,0,0,-7,0,8,-1|ruled-by:stop
-1,0,-4,-1,-3,-1,-4,14|ruled-by:suggest
-1,5,-1,-3,-2,-3,-7,12|ruled-by:take
-1,0,-5,-1,-8,-1,20,-4|ruled-by:take up
0,0,-2,-2,0,-2,20,-13|ruled-by:talk about
-1,-1,12,6,0,-2,-5,-10|ruled-by:talk of
-2,-2,-12,-7,-14,-2,62,-22|ruled-by:target
-2,7,6,-6,0,10,-6,-9|ruled-by:tell
-1,-2,-3,-5,-1,0,-1,13|ruled-by:tie
0,-1,-2,-6,2,0,10,-3|ruled-by:top
0,0,8,0,-6,0,-6,5|ruled-by:try
-4,-1,25,-6,-2,-3,-11,1|ruled-by:urge
-6,-6,22,-12,-16,-8,5,19|ruled-by:want
0,0,-4,-2,-3,-3,-2,13|ruled-by:weigh
-1,0,18,-6,-1,-2,-1,-7|ruled-by:wish
-2,-1,2,-7,1,-5,-13,25|ruled-by:write
22,0,-11,-1,0,0,-8,-1|ruled-by:yardstick
22,-15,106,-28,12,-30,-25,-42|said-by:foreign
15,-1,-22,-56,24,22,8,10|said-by:nobody
-18,3,-10,-27,-3,5,-3,53|said-by:nongov
-35,1,-74,100,-2,-5,25,-11|said-by:own
-5,-4,-13,-2,80,-10,-25,-21|shape:fine
10,-17,14,6,-48,18,-8,25|shape:half
-13,-12,-15,-25,72,-5,5,-8|shape:tenth
-9,22,13,10,-73,-12,35,13|shape:whole
18,-1,-11,-2,-3,-1,2,-2|spender-governor:ALLIES be
8,-1,-4,-1,-1,0,-1,0|spender-governor:ALLIES cap
22,0,3,-6,-3,-1,-11,-4|spender-governor:ALLIES demand
1,-1,3,-1,14,-1,-12,-3|spender-governor:ALLIES move
12,-1,20,-7,-3,-8,-3,-9|spender-governor:ALLIES none
12,0,-5,-2,0,-1,-1,-2|spender-governor:ALLIES proposal
4,-1,12,-4,-3,-2,-2,-4|spender-governor:ALLIES spend
-2,-1,-3,-2,15,-1,-4,-4|spender-governor:CHN be
-1,-1,-2,-1,10,-1,-1,-3|spender-governor:CHN level
-1,9,-4,0,-8,9,-2,-2|spender-governor:EU move
4,6,11,2,-10,-21,17,-9|spender-governor:JPN be
-2,18,-5,-6,3,-5,-11,7|spender-governor:JPN cap
-26,-7,-7,32,-17,-3,-2,29|spender-governor:JPN demand
-4,-7,8,-3,18,15,-13,-12|spender-governor:JPN level
4,5,23,-13,21,-2,-41,3|spender-governor:JPN move
10,12,-37,-2,-28,38,18,-11|spender-governor:JPN none
0,4,-15,16,5,-22,-24,36|spender-governor:JPN pledge
-6,-2,9,12,-15,11,3,-12|spender-governor:JPN proposal
-2,-2,16,0,0,24,-19,-17|spender-governor:JPN spend
-9,-9,-6,8,30,2,-15,1|spender-governor:LAND be
-2,2,0,-1,1,-3,14,-11|spender-governor:LAND cap
-10,-4,6,-11,6,-3,6,11|spender-governor:LAND demand
-1,-6,-4,19,-15,16,-7,-1|spender-governor:LAND denial
-2,9,-4,-7,-2,-8,23,-9|spender-governor:LAND level
-5,-13,-16,12,-22,5,34,5|spender-governor:LAND move
-10,-13,7,-1,33,-3,-21,7|spender-governor:LAND none
-1,3,6,5,-10,13,6,-22|spender-governor:LAND pledge
-3,-4,7,-11,2,-5,-8,22|spender-governor:LAND proposal
-3,3,-26,9,-6,-23,39,8|spender-governor:LAND spend
-6,-1,8,-6,-25,14,10,6|spender-governor:NATO be
14,-1,9,-7,4,-2,-1,-16|spender-governor:NATO demand
-1,-1,-6,0,-12,-2,0,21|spender-governor:NATO level
-4,-1,-11,-2,-14,-3,28,8|spender-governor:NATO move
-12,-5,10,-15,19,-11,22,-8|spender-governor:NATO none
9,-5,10,-4,-2,-5,9,-11|spender-governor:NATO pledge
-2,-1,-9,-3,-4,-4,3,19|spender-governor:NATO proposal
-2,-1,21,-3,1,-3,-2,-11|spender-governor:NATO spend
-5,0,10,-6,-8,-2,-5,16|spender-governor:USA be
-1,0,8,0,4,0,-1,-10|spender-governor:USA demand
-3,-2,-6,-2,14,-1,9,-9|spender-governor:USA move
-2,-2,-3,11,6,-4,-4,-3|spender-governor:USA none
-3,-2,-29,-3,26,-2,-9,22|spender-governor:USA spend
37,-1,3,-9,-2,-8,-14,-6|spender-shape:ALLIES half
43,-5,30,-23,0,-8,-12,-23|spender-shape:ALLIES whole
-3,4,-5,-5,18,-3,-6,-1|spender-shape:CHN half
-1,0,-2,0,11,-1,-1,-6|spender-shape:CHN tenth
-2,16,-3,-1,-10,15,-6,-8|spender-shape:EU half
-1,-1,8,-1,2,0,-7,1|spender-shape:EU whole
-2,-2,-3,0,29,-5,-10,-6|spender-shape:JPN fine
-9,-21,22,51,-48,30,-70,44|spender-shape:JPN half
-4,-4,-10,-4,46,8,-31,-1|spender-shape:JPN tenth
-10,56,-12,-3,-53,-2,42,-18|spender-shape:JPN whole
-2,-2,-6,-1,39,-4,-7,-18|spender-shape:LAND fine
-9,-11,-4,-20,6,-15,64,-11|spender-shape:LAND half
-7,-7,10,-20,-13,-10,44,2|spender-shape:LAND tenth
-29,-12,-31,64,-16,19,-32,37|spender-shape:LAND whole
0,0,-2,0,9,-1,-7,3|spender-shape:NATO fine
2,-4,-7,-8,-27,0,31,13|spender-shape:NATO half
-6,-10,42,-33,-21,-13,48,-6|spender-shape:NATO whole
-6,-1,9,-3,15,-2,-7,-5|spender-shape:USA half
-1,0,-8,0,15,-1,-4,-1|spender-shape:USA tenth
-6,-5,-19,7,11,-7,0,19|spender-shape:USA whole
80,-6,31,-32,0,-16,-27,-30|spender:ALLIES
-3,3,-10,-5,35,-4,-12,-3|spender:CHN
-3,15,1,-2,-4,15,-13,-8|spender:EU
-24,28,-3,44,-25,32,-69,19|spender:JPN
-47,-31,-31,23,16,-9,69,10|spender:LAND
-5,-15,31,-41,-33,-16,69,9|spender:NATO
-13,-6,-19,4,43,-10,-11,12|spender:USA
11,0,16,-9,9,-4,-15,-9|spenders
-20,9,-20,24,-15,-48,33,37|title
-3,-9,-4,-15,34,11,11,-26|ungoverned
-1,0,-1,0,-21,27,-3,-2|value:0.1
0,0,0,0,-12,14,0,-1|value:0.3
-1,0,-2,-5,-1,15,-1,-6|value:0.5
-1,0,-3,0,13,-3,-1,-4|value:0.9
-19,179,-54,-52,6,73,-78,-55|value:1
0,-1,-1,0,11,-1,-6,-1|value:1.004
0,0,-3,0,10,-1,-6,1|value:1.3
-1,0,-3,0,8,-1,-2,-2|value:1.4
-1,14,-2,-11,29,2,3,-33|value:1.5
0,-1,-1,0,12,-1,-4,-4|value:1.6
-1,-2,-6,-3,50,-13,-14,-11|value:1.8
0,0,-1,0,10,-1,-6,-2|value:1.9
-6,-9,77,45,-45,-21,-53,13|value:1E+1
-16,-85,-118,-36,81,-41,214,0|value:2
-2,-2,-13,-17,-42,-6,83,-2|value:2.1
-1,0,-3,-1,31,-2,-19,-6|value:2.3
-1,0,-1,0,8,-1,-3,-1|value:2.32
0,0,0,0,-13,0,25,-11|value:2.33
-1,-1,-6,-1,-21,-3,47,-15|value:2.4
0,-1,-2,0,14,-1,-6,-4|value:2.42
-10,-5,-49,-28,3,-16,0,104|value:2.5
-1,-1,-7,-1,27,-2,-9,-8|value:2.6
0,0,0,0,-2,0,-8,11|value:2.7
0,0,-4,0,13,0,-15,6|value:2.8
-26,-39,68,3,-59,-8,-34,95|value:3
0,0,-1,0,-11,-1,17,-3|value:3.3
0,0,-1,0,19,-1,-16,-1|value:3.32
-1,0,-10,0,17,-1,-3,-1|value:3.4
26,-26,73,51,-105,17,-2,-35|value:3.5
-1,-1,50,3,-47,-3,-35,34|value:3.8
0,-1,-2,-1,19,-7,-1,-7|value:34
-2,-4,-2,-7,-1,-5,-9,31|value:4
0,0,-1,0,8,0,-7,0|value:4.1
-1,0,-3,-1,13,-1,-7,-1|value:4.7
0,0,0,0,-4,0,-7,12|value:4.9
61,-47,52,64,-91,3,15,-59|value:5
0,0,-1,-2,-21,-1,31,-7|value:5.4
0,0,-2,0,9,0,-5,-1|value:5.5
-1,30,-3,-4,-6,-3,-12,0|value:6
-3,0,-3,-1,11,-1,0,-3|value:6.5
0,0,-4,0,8,-1,-3,0|value:7
0,0,0,0,8,0,-8,0|value:8.8
-5,-4,-9,-3,-3,-4,23,5|verb+1-form:accept finite+
-1,8,6,-3,-9,-2,6,-6|verb+1-form:adopt finite+
8,-1,-14,5,-9,-3,7,8|verb+1-form:agree finite+
0,0,0,0,0,0,12,-10|verb+1-form:aim finite+
-2,-1,0,-4,-6,-6,14,6|verb+1-form:ask finite+
0,0,9,0,-2,0,-6,-1|verb+1-form:ask for progressive+
-1,0,8,-6,-4,-2,-3,10|verb+1-form:ask progressive+
0,-1,-1,0,4,0,-16,13|verb+1-form:attain finite+
0,0,-1,-4,-1,-4,12,-3|verb+1-form:attain finite+would
28,-4,-10,7,-13,-16,22,-14|verb+1-form:be finite+
-1,4,8,-2,-2,-1,-4,-3|verb+1-form:be finite++not
-1,-2,-1,6,0,10,-10,-3|verb+1-form:be finite+could
-1,-1,-3,-6,14,-1,5,-7|verb+1-form:be finite+should
-1,0,-2,-18,0,-2,0,23|verb+1-form:be finite+should+not
-4,-1,-3,-3,-3,9,8,-3|verb+1-form:be finite+will
-1,-1,10,-6,-3,-3,-8,12|verb+1-form:be finite+will+not
-5,-4,14,-2,-2,-4,-10,12|verb+1-form:be finite+would
0,-1,-1,8,-1,-2,0,-3|verb+1-form:be finite+would+not
-1,-1,2,10,-3,-2,-3,-2|verb+1-form:be inf+
-2,-1,-1,14,0,-3,-1,-5|verb+1-form:bring up finite+
-1,-2,-1,-1,8,-3,5,-5|verb+1-form:budget finite+
-1,0,-3,-1,-1,24,-13,-6|verb+1-form:calculate finite+
12,-2,-4,-7,-4,7,6,-7|verb+1-form:call finite+
0,9,0,0,-7,0,0,-1|verb+1-form:cap finite+
0,0,-5,0,0,0,8,-2|verb+1-form:choose finite+
-1,-1,-1,10,-1,-1,-4,-1|verb+1-form:clamor progressive+
-2,0,-1,0,-4,0,10,-2|verb+1-form:clear finite+
-1,0,-2,-1,-1,11,-2,-4|verb+1-form:come to finite+would
0,-4,-1,-3,-4,18,-2,-4|verb+1-form:correspond finite+
0,0,-9,10,-4,-1,15,-9|verb+1-form:decide finite+
0,-1,-1,12,-1,-1,-6,-3|verb+1-form:decide finite++not
0,0,-4,-1,-5,0,-1,11|verb+1-form:deny finite+
0,0,0,0,12,-1,-9,-2|verb+1-form:end finite+
0,-1,-1,0,22,-1,-18,-1|verb+1-form:estimate finite+
-2,-1,18,-2,1,-4,5,-15|verb+1-form:expect finite+
-1,16,-3,-1,-4,-3,-3,-2|verb+1-form:fall gerund++not
-1,0,9,0,-2,-2,-3,-1|verb+1-form:float finite+
-2,1,-12,-3,-3,-4,17,6|verb+1-form:force finite+
21,-7,-1,-3,-1,-4,-2,-4|verb+1-form:get finite+
-1,-2,10,0,-7,-5,15,-10|verb+1-form:give finite+
0,0,-10,3,8,-1,6,-5|verb+1-form:go finite+
-1,-1,-5,-3,-3,-4,-4,20|verb+1-form:go finite+would
14,-1,-8,2,4,-2,-5,-4|verb+1-form:hold up finite+
-1,14,-2,-1,-13,-2,7,-3|verb+1-form:keep finite+
-1,-1,-2,0,-3,-5,-2,15|verb+1-form:leave finite+would
-2,-1,15,-5,-5,13,-9,-5|verb+1-form:mean finite+
0,0,-11,11,3,3,-4,-2|verb+1-form:mean finite+would
-1,-1,12,-1,4,-2,-7,-4|verb+1-form:meet gerund+
0,0,2,0,-9,0,9,0|verb+1-form:meet inf+
-1,-1,18,-3,1,-1,-4,-7|verb+1-form:mention finite+
-4,0,8,-4,2,0,-2,0|verb+1-form:mention finite++not
0,0,-2,-1,2,-2,-13,16|verb+1-form:order finite+
12,-1,-11,-1,-5,9,-9,6|verb+1-form:pay finite+
0,0,7,-2,14,0,-13,-5|verb+1-form:plan finite+
-1,0,-1,0,-2,0,9,-4|verb+1-form:press finite+
0,0,0,0,5,6,-9,0|verb+1-form:project finite+
-1,-1,-1,-5,10,-4,-5,7|verb+1-form:promise finite+
-4,-1,19,-6,-10,-4,-8,14|verb+1-form:put finite+
-1,0,-4,4,15,-1,-11,-2|verb+1-form:raise finite+
0,0,-3,7,-5,-1,8,-5|verb+1-form:reach finite+
0,0,-18,-3,-1,-1,-2,25|verb+1-form:recommend finite+
-1,0,0,11,0,-2,0,-7|verb+1-form:refuse finite+should
-1,0,-1,8,0,-2,-1,-3|verb+1-form:request finite++not
0,0,-1,0,0,11,0,-10|verb+1-form:require finite+would
-3,-1,8,4,-1,-2,-1,-4|verb+1-form:seek finite+
2,2,7,-1,-11,-1,7,-4|verb+1-form:set finite+
0,-1,-1,-1,10,0,-5,-2|verb+1-form:shrink finite+
-2,-2,-3,-6,-18,27,-9,13|verb+1-form:spend finite+
9,1,-5,1,-1,-3,-6,5|verb+1-form:spend gerund+
-1,0,-2,-1,-7,-4,-3,19|verb+1-form:stay finite+
0,0,-2,-14,-2,0,20,-1|verb+1-form:take gerund+
5,5,3,11,-23,10,4,-14|verb+1-form:tell finite+
0,8,-5,-1,-1,0,-2,2|verb+1-form:think finite+
-2,1,-8,-4,0,19,-1,-5|verb+1-form:tout finite+
-2,-4,20,-9,19,-11,-9,-5|verb+1-form:want finite+
-2,-1,-8,-5,12,13,-7,-3|verb+1-form:warn finite+
-1,-1,1,-3,-1,8,-12,8|verb+1-form:write finite+
-1,0,-1,-3,0,-5,-1,11|verb+1-form:write finite+should
14,-11,12,-5,-11,-11,1,10|verb+1-kind:be
3,30,0,-4,-16,-5,4,-12|verb+1-kind:cap
8,-11,38,13,10,-5,-20,-33|verb+1-kind:demand
-3,-2,-6,16,-1,-4,-16,16|verb+1-kind:denial
-8,-11,-16,-6,15,48,-23,1|verb+1-kind:level
4,-7,-6,-22,35,6,2,-12|verb+1-kind:move
-1,-3,-17,5,-9,12,7,6|verb+1-kind:pledge
-18,2,27,7,4,-7,-35,21|verb+1-kind:proposal
5,-4,-12,-9,-11,29,-22,24|verb+1-kind:spend
28,-4,-10,7,-13,-16,22,-14|verb+1-mood:be finite+
-1,4,8,-2,-2,-1,-4,-3|verb+1-mood:be finite++not
-1,-2,-1,6,0,10,-10,-3|verb+1-mood:be finite+could
-1,-1,-3,-6,14,-1,5,-7|verb+1-mood:be finite+should
-1,0,-2,-18,0,-2,0,23|verb+1-mood:be finite+should+not
-4,-1,-3,-3,-3,9,8,-3|verb+1-mood:be finite+will
-1,-1,10,-6,-3,-3,-8,12|verb+1-mood:be finite+will+not
-5,-4,14,-2,-2,-4,-10,12|verb+1-mood:be finite+would
0,-1,-1,8,-1,-2,0,-3|verb+1-mood:be finite+would+not
-1,-1,2,10,-3,-2,-3,-2|verb+1-mood:be inf+
4,22,-5,-3,-16,-3,7,-6|verb+1-mood:cap finite+
0,8,0,0,-7,0,0,-1|verb+1-mood:cap finite++passive
2,-4,1,-3,3,-4,16,-12|verb+1-mood:demand finite+
-1,0,-1,8,0,-2,-1,-3|verb+1-mood:demand finite++not+passive
11,-1,13,-5,-10,-3,2,-8|verb+1-mood:demand finite++passive
0,0,-1,0,0,11,0,-10|verb+1-mood:demand finite+would
0,-2,-2,11,1,-1,-3,-5|verb+1-mood:demand gerund+
-3,-2,27,0,-7,-5,-17,7|verb+1-mood:demand progressive+
-2,-1,-6,4,-1,-2,-16,25|verb+1-mood:denial finite+
-5,-12,-2,-2,4,48,-12,-19|verb+1-mood:level finite+
0,0,0,0,12,-1,-10,0|verb+1-mood:level finite++passive
-2,2,-4,-1,-5,3,-5,11|verb+1-mood:level finite+would
-1,-1,-5,-1,-3,12,0,-1|verb+1-mood:move coordinated+
19,-14,-1,-2,27,-5,-19,-5|verb+1-mood:move finite+
-1,-7,-4,2,14,-3,-22,20|verb+1-mood:move finite++passive
-3,-1,12,-5,0,5,1,-9|verb+1-mood:move finite+should
0,0,-2,-1,15,-2,-5,-4|verb+1-mood:move finite+will
0,-3,-1,-1,-3,0,10,-3|verb+1-mood:move finite+will+passive
-1,-2,-6,-7,-2,1,-3,20|verb+1-mood:move finite+would
0,0,-1,-4,-1,-4,19,-9|verb+1-mood:move finite+would+passive
-3,-2,7,-11,-2,8,11,-9|verb+1-mood:move gerund+
-1,16,-4,-1,-4,-3,-1,-3|verb+1-mood:move gerund++not
0,0,0,0,-6,0,8,-2|verb+1-mood:move inf++passive
-2,0,-7,0,-1,-2,4,8|verb+1-mood:move progressive+
-10,-3,5,-10,-15,10,48,-26|verb+1-mood:pledge finite+
0,-1,-3,3,-2,10,-4,-2|verb+1-mood:pledge finite++not
0,-1,-1,11,-2,0,-14,7|verb+1-mood:pledge finite++not+passive
10,3,-4,-2,7,-2,-14,2|verb+1-mood:pledge finite++passive
-1,0,-2,-3,0,-4,-1,11|verb+1-mood:pledge finite+should+passive
-1,0,-11,11,3,3,-2,-4|verb+1-mood:pledge finite+would
-5,5,-14,5,4,-8,-11,23|verb+1-mood:proposal finite+
-4,0,8,-4,2,-2,0,0|verb+1-mood:proposal finite++not
0,0,-2,10,2,0,-2,-8|verb+1-mood:proposal finite++not+passive
-5,-4,17,4,-7,10,-8,-7|verb+1-mood:proposal finite++passive
-2,0,13,-7,-1,-1,-2,0|verb+1-mood:proposal finite+would
-1,0,-5,8,3,0,-2,-3|verb+1-mood:proposal inf+
0,-1,-2,-1,10,-1,-7,2|verb+1-mood:proposal progressive+
-2,-3,-2,-6,-10,30,-10,3|verb+1-mood:spend finite+
0,0,2,-1,-6,-2,1,8|verb+1-mood:spend finite++passive
9,1,-5,1,-1,-3,-6,5|verb+1-mood:spend gerund+
-5,-4,-9,-3,-3,-4,23,5|verb+1:accept
-1,8,6,-4,-10,-2,-1,4|verb+1:adopt
8,-1,-14,5,-9,-3,7,8|verb+1:agree
0,0,0,0,1,0,11,-10|verb+1:aim
-3,-4,-1,7,-10,-9,10,11|verb+1:ask
-1,0,10,5,-2,0,-10,-2|verb+1:ask for
14,-11,12,-5,-11,-11,1,10|verb+1:be
-2,-1,-2,16,0,-3,-2,-6|verb+1:bring up
-1,-2,-1,-1,8,-3,5,-5|verb+1:budget
-1,0,-3,-1,-1,24,-13,-6|verb+1:calculate
12,-2,-1,-9,-5,6,5,-6|verb+1:call
0,9,0,0,-7,0,0,-1|verb+1:cap
0,0,-5,0,0,0,8,-2|verb+1:choose
-1,-1,-1,10,-1,-1,-4,-1|verb+1:clamor
-1,-1,5,-1,13,0,-13,-2|verb+1:climb
-1,-1,-2,-1,-3,15,-2,-5|verb+1:come to
-1,2,9,-5,-1,-3,-5,4|verb+1:consider
0,-4,-1,-3,-4,18,-2,-4|verb+1:correspond
0,10,0,-2,0,0,0,-8|verb+1:cross
0,-1,-10,22,-5,-2,8,-12|verb+1:decide
0,0,-4,-1,-5,0,-1,11|verb+1:deny
-1,0,-2,-3,0,-2,-1,9|verb+1:earmark for
-1,-2,-2,-1,12,12,-13,-6|verb+1:end
0,-1,-1,0,22,-1,-18,-1|verb+1:estimate
-3,-1,16,-3,4,-4,4,-12|verb+1:expect
0,0,0,0,9,0,-8,-1|verb+1:eye
-1,16,-3,-1,-1,-3,-2,-4|verb+1:fall
-1,0,8,0,-2,-3,-3,1|verb+1:float
-2,1,-12,-3,-3,-4,17,6|verb+1:force
20,-7,-4,-3,3,-5,-3,-2|verb+1:get
-1,-2,8,0,-5,-5,15,-10|verb+1:give
-2,-2,-14,3,6,-7,8,9|verb+1:go
-2,-1,-6,0,2,-1,-2,10|verb+1:grow
14,-1,-8,2,4,-2,-5,-4|verb+1:hold up
0,-3,0,-4,-5,2,2,8|verb+1:increase
0,0,-1,0,-5,0,12,-5|verb+1:invest
-1,14,4,-2,-7,-3,5,-10|verb+1:keep
-1,-3,-3,-1,-2,-6,3,15|verb+1:leave
-3,-2,2,2,-3,26,-17,-4|verb+1:mean
-3,-1,6,6,-9,-4,17,-10|verb+1:meet
-5,-2,23,-7,6,-2,-6,-7|verb+1:mention
0,0,-2,-1,2,-2,-13,16|verb+1:order
11,-1,-11,-2,-2,14,-13,4|verb+1:pay
0,0,10,-2,14,0,-16,-5|verb+1:plan
-1,0,-1,0,-2,0,9,-4|verb+1:press
0,0,0,0,5,6,-9,0|verb+1:project
-1,-1,-3,0,9,-5,-5,6|verb+1:promise
-4,-1,19,-6,-10,-3,-8,13|verb+1:put
-2,-4,-7,14,16,7,-17,-7|verb+1:raise
0,0,-4,6,-6,-1,18,-11|verb+1:reach
0,0,-18,-3,-1,-1,-2,25|verb+1:recommend
-1,0,0,14,-1,-2,-1,-8|verb+1:refuse
-1,0,-1,15,-2,-3,-2,-5|verb+1:request
0,0,-1,-1,0,11,1,-10|verb+1:require
-3,-1,11,4,-1,-2,-3,-5|verb+1:seek
2,2,7,-1,-11,-1,7,-4|verb+1:set
0,-1,-1,-1,10,-1,-5,-2|verb+1:shrink
7,-2,-12,-5,-12,29,-21,17|verb+1:spend
-1,0,-2,-1,-7,-4,-4,19|verb+1:stay
-2,-5,2,-18,13,1,17,-7|verb+1:take
4,5,2,10,-2,9,-13,-15|verb+1:tell
-1,8,-8,7,-1,0,-4,-1|verb+1:think
-2,1,-8,-4,0,19,-1,-5|verb+1:tout
-2,-4,19,-9,20,-11,-9,-5|verb+1:want
-2,-1,-8,-5,12,13,-7,-3|verb+1:warn
-2,-1,-1,-7,-2,3,-10,19|verb+1:write
0,0,-5,9,0,0,-2,-1|verb-1-form:accept finite+would+not
13,-2,-10,-4,5,-1,1,-3|verb-1-form:adopt finite+
-1,-1,-2,4,-11,5,-5,11|verb-1-form:adopt inf+
22,-2,-12,0,8,10,-16,-9|verb-1-form:agree finite+
-1,0,6,-4,0,0,-8,8|verb-1-form:aim finite+should
0,0,-9,3,-2,-1,-6,14|verb-1-form:aim inf+
-1,-3,-9,-4,-2,-2,-1,21|verb-1-form:argue for finite+
-3,-2,0,15,-4,-3,14,-17|verb-1-form:ask finite+
0,0,-9,10,0,0,0,-1|verb-1-form:ask finite++not
-3,-2,8,-16,7,14,-10,0|verb-1-form:ask for finite+
0,0,-12,16,0,-2,0,-2|verb-1-form:ask for finite++not
0,0,-11,17,-3,0,-2,-1|verb-1-form:ask for inf+
0,4,-7,-5,-2,-1,-1,12|verb-1-form:ask gerund+
10,-9,1,-4,11,-7,3,-4|verb-1-form:be finite+
-2,7,0,0,-16,-2,6,7|verb-1-form:be finite++not
-4,-4,8,0,-4,-2,-2,6|verb-1-form:be finite+should
-1,12,-5,-1,4,-2,-5,-2|verb-1-form:be finite+will
-2,-1,-4,5,-3,-5,0,10|verb-1-form:be finite+would
0,-1,-2,-3,13,6,15,-27|verb-1-form:be inf+
0,-2,0,8,-1,-2,0,-2|verb-1-form:bind finite+
0,-3,-1,-2,18,-1,-7,-2|verb-1-form:bring finite+
0,0,0,0,-7,0,10,-3|verb-1-form:bring finite+will
0,-3,-3,3,-5,-1,8,2|verb-1-form:bring inf+
13,-1,-13,11,6,-2,-3,-10|verb-1-form:call finite+
-2,-1,5,-3,-7,-1,-4,14|verb-1-form:call for finite+
-2,0,-6,0,-1,0,0,11|verb-1-form:call for gerund+
2,0,-12,-1,-1,0,12,0|verb-1-form:call gerund+
0,0,-2,-1,0,-1,-3,8|verb-1-form:campaign finite+
0,11,0,0,-10,0,0,0|verb-1-form:cap finite+
0,-1,-1,0,8,0,-5,-1|verb-1-form:carry inf+
-2,0,8,-2,0,0,1,-4|verb-1-form:choose finite+
0,0,-6,-1,0,0,-1,9|verb-1-form:clamor progressive+
0,0,-1,0,10,0,-6,-2|verb-1-form:clear finite+
0,-1,-3,0,-6,-2,1,10|verb-1-form:climb finite+
0,0,-4,0,6,-1,-9,9|verb-1-form:climb inf+
0,0,0,0,11,0,-10,-1|verb-1-form:come to inf+
0,0,-2,-6,-2,0,14,-3|verb-1-form:commit finite+
-1,-1,3,-2,-1,0,8,-5|verb-1-form:concede finite+
0,10,-1,6,0,-1,-2,-13|verb-1-form:consider finite+
0,0,10,-1,-1,-2,-5,0|verb-1-form:convince finite+
0,0,-1,0,-4,0,8,-2|verb-1-form:decide finite+
0,-3,-6,-3,9,9,-3,-2|verb-1-form:devote finite+
-1,-1,9,-5,-6,-2,-2,7|verb-1-form:devote finite+should
0,0,8,-4,-2,-1,1,-1|verb-1-form:devote finite+will
0,-1,-4,-2,6,-1,13,-12|verb-1-form:devote gerund+
-1,-1,0,9,-1,-1,1,-5|verb-1-form:devote inf+
0,0,-1,-10,-5,-1,19,-2|verb-1-form:do finite+can
0,0,-10,-2,-2,0,0,14|verb-1-form:double inf+
-1,0,-6,-1,0,0,8,0|verb-1-form:embrace finite+
-1,0,11,0,-14,-3,16,-9|verb-1-form:end finite+
0,1,-1,-4,9,-1,4,-8|verb-1-form:exceed finite+
0,0,-2,-1,-1,0,13,-8|verb-1-form:exceed inf+
0,-2,-1,-2,-3,11,0,-2|verb-1-form:exempt finite+
0,-2,0,0,-1,10,-6,-1|verb-1-form:exempt inf+
-2,0,8,-1,9,-1,-11,-2|verb-1-form:expect finite+
0,0,-2,0,-4,0,11,-5|verb-1-form:force finite+
-2,-2,-7,-2,14,8,1,-10|verb-1-form:get finite+
0,-2,-1,-8,-7,-2,13,7|verb-1-form:get finite+should
0,0,-1,0,-6,-1,10,-2|verb-1-form:get finite+will
0,0,1,13,-5,2,-8,-3|verb-1-form:get gerund+
-1,-1,17,-4,-1,11,-19,-2|verb-1-form:get inf+
-1,-4,-6,4,6,10,-2,-8|verb-1-form:give finite+
-1,6,-7,-2,-17,-2,9,14|verb-1-form:go finite+
-1,-1,4,-1,-5,-2,-8,14|verb-1-form:go finite+should
0,-1,-1,0,-6,-1,14,-5|verb-1-form:go finite+should+not
11,-5,21,-3,-4,-4,-16,0|verb-1-form:go finite+would
0,0,-4,-11,15,16,-7,-7|verb-1-form:go gerund+
0,0,-1,10,-1,-1,-6,-1|verb-1-form:go gerund++not
-2,10,-5,-2,14,-3,-10,-3|verb-1-form:go inf+
0,0,-8,-4,-3,0,22,-5|verb-1-form:go progressive+
0,0,-1,0,-10,0,12,-1|verb-1-form:head finite+
3,-2,4,-4,9,-2,-7,-2|verb-1-form:hold finite+
8,-2,-7,-2,-5,0,10,-1|verb-1-form:hold finite+will
18,0,-14,-2,0,0,-2,0|verb-1-form:hold up finite+
0,0,8,-2,0,0,-3,-2|verb-1-form:increase finite+should
0,0,-13,-2,-1,0,5,11|verb-1-form:increase inf+
0,-2,10,-5,-2,0,4,-6|verb-1-form:insist finite+
0,-7,-1,-2,14,-2,-11,8|verb-1-form:keep finite+
0,11,-1,0,-2,0,-7,-1|verb-1-form:keep finite+will
0,1,-2,-1,-11,-1,22,-8|verb-1-form:keep inf+
-2,-2,-5,-2,24,-1,-4,-8|verb-1-form:lay out finite+
-2,0,-7,0,2,0,-9,16|verb-1-form:leap finite+
-1,0,6,-1,-9,2,-8,11|verb-1-form:leave finite+
0,0,0,0,10,-2,-5,-2|verb-1-form:lift finite+
0,4,-2,0,10,-3,-1,-7|verb-1-form:live with finite+
0,0,-3,-13,0,15,-1,3|verb-1-form:live with finite+could
0,-1,9,-7,0,0,0,0|verb-1-form:mean finite+
-6,0,9,0,0,0,-2,-1|verb-1-form:meet finite+should
5,0,-7,8,0,-2,-1,-3|verb-1-form:mention finite++not
-1,-1,-6,-1,-1,-1,-1,10|verb-1-form:move finite+could
0,0,11,0,-1,0,-5,-5|verb-1-form:move inf+
-1,0,6,-4,0,0,16,-18|verb-1-form:name finite+
-1,-2,-3,-4,-1,-1,-1,12|verb-1-form:offer finite+
0,0,11,-4,0,0,-3,-4|verb-1-form:pay finite+should
0,0,8,0,0,0,1,-9|verb-1-form:pay inf+
0,-1,-5,-1,-1,-1,-3,11|verb-1-form:pay progressive+should
0,0,0,0,-15,0,16,0|verb-1-form:peak finite+
0,0,0,0,-8,0,10,-2|verb-1-form:plan finite+
0,0,-4,-2,-2,0,-5,13|verb-1-form:plead for finite+
-2,0,10,-6,-1,0,9,-11|verb-1-form:press finite+
-2,-1,-1,-1,-6,-1,18,-7|verb-1-form:promise finite+
0,0,-1,0,-4,0,-2,8|verb-1-form:promise gerund+
0,-1,-2,-2,1,-2,-7,12|verb-1-form:propose finite+
0,0,0,0,13,0,-9,-3|verb-1-form:push finite+
-2,0,-7,-3,21,-3,-2,-4|verb-1-form:put finite+
0,0,11,-1,-2,-1,-2,-5|verb-1-form:put finite+would
-1,-1,8,-2,-15,8,-2,4|verb-1-form:raise finite+
0,-1,-3,-3,1,-1,11,-4|verb-1-form:raise finite+will
-1,-4,16,-2,-7,-4,8,-6|verb-1-form:raise inf+
0,-1,-1,-1,11,-1,-3,-4|verb-1-form:reach finite+
0,0,-1,0,-8,0,11,-1|verb-1-form:reach finite+will
-1,-2,4,-6,2,-1,11,-6|verb-1-form:reach inf+
0,0,0,0,-5,0,9,-3|verb-1-form:remain finite+
0,-2,-5,0,0,-1,-1,10|verb-1-form:return inf+
-1,0,-2,19,0,-2,-5,-10|verb-1-form:rule out finite+
0,0,1,-1,0,0,11,-11|verb-1-form:seek finite+would
11,-1,-6,-4,-3,-1,0,4|verb-1-form:set finite+
0,0,0,0,-1,0,11,-10|verb-1-form:set out finite+
-2,-2,9,6,-5,-1,-2,-4|verb-1-form:settle on finite+
0,0,-6,-2,0,0,14,-5|verb-1-form:settle on inf+
0,-1,-6,-2,0,-1,12,-2|verb-1-form:sign up finite+
0,0,2,-7,0,-1,8,-1|verb-1-form:sign up inf+
12,-1,-5,-2,-4,-1,4,-3|verb-1-form:speak of finite+
2,7,-4,-5,36,-5,-17,-12|verb-1-form:spend finite+
0,-1,-1,8,-2,-1,-2,-2|verb-1-form:spend finite+can+not
-2,-2,9,0,-11,10,-13,9|verb-1-form:spend finite+should
-1,-1,-9,0,3,-1,14,-5|verb-1-form:spend finite+will
0,-1,-7,-4,-8,-1,6,16|verb-1-form:spend finite+would
2,3,5,5,-10,8,-1,-11|verb-1-form:spend gerund+
-7,-5,-12,5,1,-5,19,3|verb-1-form:spend inf+
0,-1,-1,0,3,-1,-8,8|verb-1-form:spend progressive+
0,-1,25,-10,-7,-2,-5,1|verb-1-form:spend progressive+should
0,-1,-1,-3,4,-2,13,-10|verb-1-form:spend progressive+will
-1,-2,8,-3,2,2,-3,-3|verb-1-form:stand finite+
0,3,0,0,-9,-1,11,-3|verb-1-form:stay finite+would
0,10,-1,-1,-1,-1,-4,-2|verb-1-form:stick to finite+
0,0,0,0,-10,0,6,4|verb-1-form:stop finite+
0,0,-3,-1,-3,-1,-4,13|verb-1-form:suggest finite+
0,-3,-1,-1,9,3,-7,0|verb-1-form:take finite+
0,-1,0,-1,-7,0,-2,12|verb-1-form:take finite+would
0,0,-1,0,-4,0,10,-4|verb-1-form:take up finite+will
-1,-1,11,6,0,-2,-2,-10|verb-1-form:talk of finite+
-2,8,6,1,-4,-5,-5,1|verb-1-form:tell finite+
-2,0,1,-2,-3,8,-6,4|verb-1-form:think finite+
0,8,0,0,-5,0,-1,-1|verb-1-form:vow finite+
-3,-1,10,-4,-3,-1,-5,6|verb-1-form:want finite+
0,-1,0,-5,-1,10,-2,-2|verb-1-form:warn finite+
0,0,-3,-1,-3,-2,-1,10|verb-1-form:weigh progressive+
-1,-1,6,8,-2,-1,-8,-1|verb-1-form:write finite+
1,3,6,-6,12,-13,15,-17|verb-1-kind:be
4,23,-7,-5,4,-8,-9,-4|verb-1-kind:cap
7,1,16,-2,-5,-9,1,-8|verb-1-kind:demand
-6,-4,1,24,-17,17,-5,-10|verb-1-kind:denial
-4,7,-7,-13,32,1,-4,-12|verb-1-kind:level
-17,-7,16,-32,1,-2,17,24|verb-1-kind:move
11,-7,-23,19,-25,-3,-18,46|verb-1-kind:pledge
4,-5,-8,6,-24,-3,-7,37|verb-1-kind:proposal
-13,-15,9,15,19,0,5,-21|verb-1-kind:spend
10,-9,1,-4,11,-7,3,-4|verb-1-mood:be finite+
-2,7,0,0,-16,-2,6,7|verb-1-mood:be finite++not
-4,-4,8,0,-4,-2,-2,6|verb-1-mood:be finite+should
-1,12,-5,-1,4,-2,-5,-2|verb-1-mood:be finite+will
-2,-1,-4,5,-3,-5,0,10|verb-1-mood:be finite+would
0,-1,-2,-3,13,6,15,-27|verb-1-mood:be inf+
3,4,3,-8,3,-3,-15,13|verb-1-mood:cap finite+
8,-2,-7,-2,-5,0,10,-1|verb-1-mood:cap finite+will
0,11,-1,0,-2,0,-7,-1|verb-1-mood:cap finite+will+passive
0,2,-2,-1,-11,-1,22,-8|verb-1-mood:cap inf+
0,0,13,-4,0,-1,-1,-7|verb-1-mood:demand +
14,-6,7,2,3,-11,6,-14|verb-1-mood:demand finite+
-1,-1,-22,29,5,-2,-5,-3|verb-1-mood:demand finite++not
-2,6,15,-14,-5,15,-1,-15|verb-1-mood:demand finite++passive
0,0,-3,-1,-2,0,-2,8|verb-1-mood:demand finite+should
-1,-1,6,-4,0,-1,8,-7|verb-1-mood:demand finite+would
0,4,-22,-11,-2,-2,3,31|verb-1-mood:demand gerund+
-1,0,-5,14,-4,0,-4,1|verb-1-mood:demand inf+
-5,-4,-9,45,-14,7,2,-22|verb-1-mood:denial finite+
0,-3,0,-1,-2,9,-1,-2|verb-1-mood:denial inf+
-3,-7,5,-12,14,8,-7,2|verb-1-mood:level finite+
0,1,-2,-1,-13,-2,24,-7|verb-1-mood:level finite+will
0,2,-1,0,12,-1,-3,-8|verb-1-mood:level finite+would
-1,6,-9,-1,26,-2,-21,2|verb-1-mood:level inf+
-1,-1,9,-1,3,-1,-6,-3|verb-1-mood:move coordinated+
-2,-5,-20,-23,46,0,-5,9|verb-1-mood:move finite+
-1,0,-1,6,6,-1,-8,-2|verb-1-mood:move finite++passive
0,0,0,0,-11,0,13,-1|verb-1-mood:move finite+can
-2,8,-11,-2,-11,-4,-9,31|verb-1-mood:move finite+could
-8,-3,37,-17,0,-5,-10,5|verb-1-mood:move finite+should
0,1,-1,-1,-7,-1,13,-5|verb-1-mood:move finite+should+not
-1,-7,-8,-7,-3,-5,31,-1|verb-1-mood:move finite+will
0,7,-1,25,-5,-1,-19,-5|verb-1-mood:move finite+will+not
9,-8,18,-9,-9,-10,0,7|verb-1-mood:move finite+would
0,-1,-1,19,-3,-1,-8,-5|verb-1-mood:move finite+would+not
-2,-3,-9,-10,-8,29,-6,9|verb-1-mood:move gerund+
0,0,-1,10,-1,-1,-6,-1|verb-1-mood:move gerund++not
-8,-1,10,-14,4,3,15,-9|verb-1-mood:move inf+
0,-1,-9,-4,0,-1,21,-6|verb-1-mood:move progressive+
0,-1,-5,-1,-1,-1,-3,11|verb-1-mood:move progressive+should
0,0,12,-3,-2,-1,-10,4|verb-1-mood:move subjunctive+
12,6,-3,-22,10,-6,29,-26|verb-1-mood:pledge finite+
-3,-1,4,26,-2,-3,-13,-8|verb-1-mood:pledge finite++not
9,-3,5,-1,-3,-4,-6,4|verb-1-mood:pledge finite++passive
0,0,-1,-1,0,0,-9,11|verb-1-mood:pledge finite+could
-2,-1,10,-9,-1,-1,-17,22|verb-1-mood:pledge finite+should
-2,-1,0,-5,-1,14,-6,0|verb-1-mood:pledge finite+would
-1,-3,-5,19,0,-1,-6,-4|verb-1-mood:pledge finite+would+not
-3,-3,5,2,-7,-2,-2,11|verb-1-mood:pledge gerund+
-3,-2,-31,-1,0,1,19,16|verb-1-mood:pledge inf+
0,0,-2,-2,-8,0,15,-3|verb-1-mood:pledge progressive+
1,3,-9,-2,-8,-7,-17,39|verb-1-mood:proposal finite+
4,-2,-10,27,0,-3,-2,-12|verb-1-mood:proposal finite++not
0,-1,-3,-13,0,15,-1,3|verb-1-mood:proposal finite+could
0,-1,-1,14,0,0,0,-13|verb-1-mood:proposal finite+could+not
0,0,5,-3,-4,-1,-5,9|verb-1-mood:proposal finite+would
-3,-1,18,-9,-1,-5,18,-17|verb-1-mood:proposal gerund+
4,-1,9,-1,-1,-1,8,-16|verb-1-mood:proposal inf+
-1,-2,-11,-5,-4,0,-8,31|verb-1-mood:proposal progressive+
1,2,-11,-10,55,3,-25,-16|verb-1-mood:spend finite+
0,0,-1,-10,-5,-1,19,-2|verb-1-mood:spend finite+can
-1,-1,-1,21,-3,-1,-10,-3|verb-1-mood:spend finite+can+not
-3,-4,18,0,-17,7,-17,15|verb-1-mood:spend finite+should
-1,-1,-2,-4,1,-3,15,-6|verb-1-mood:spend finite+will
0,0,-2,20,-5,0,-12,-1|verb-1-mood:spend finite+will+not
0,-1,-7,-4,-8,-1,6,16|verb-1-mood:spend finite+would
1,2,1,4,-10,6,19,-23|verb-1-mood:spend gerund+
-8,-9,-8,14,-3,-7,28,-7|verb-1-mood:spend inf+
0,-1,-8,-2,16,-1,-11,7|verb-1-mood:spend progressive+
-1,-1,26,-10,-7,-3,-5,1|verb-1-mood:spend progressive+should
0,-1,-2,-5,3,-2,10,-2|verb-1-mood:spend progressive+will
-4,-3,12,13,-3,-3,-8,-5|verb-1:accept
13,-3,-12,0,-6,4,-4,8|verb-1:adopt
21,-3,-10,6,6,9,-18,-10|verb-1:agree
-1,-1,-3,-2,-2,-1,-16,28|verb-1:aim
-1,-3,2,-6,-2,-2,-2,15|verb-1:argue for
-4,2,-9,16,-6,-4,11,-6|verb-1:ask
-4,-2,1,11,2,10,-12,-5|verb-1:ask for
1,3,6,-6,12,-13,15,-17|verb-1:be
0,0,9,6,-4,-1,-4,-5|verb-1:boost
-1,-8,-7,1,12,-4,4,3|verb-1:bring
15,-1,-25,10,5,-2,9,-10|verb-1:call
-4,-1,5,-5,-8,-2,-6,21|verb-1:call for
0,-1,-4,-1,-1,-1,-4,12|verb-1:campaign
0,11,0,0,-10,0,0,0|verb-1:cap
-1,-1,-1,6,8,-1,-8,-3|verb-1:carry
-2,0,8,-2,0,0,1,-4|verb-1:choose
0,0,-10,-2,0,-1,-2,16|verb-1:clamor
0,0,-1,0,10,0,-6,-2|verb-1:clear
0,-1,-7,-1,6,-4,-9,18|verb-1:climb
3,-2,-3,0,16,-2,-13,2|verb-1:come to
-1,-1,-13,14,-2,-2,7,-2|verb-1:commit
-1,-1,3,-2,-1,0,8,-5|verb-1:concede
0,8,-4,17,-1,-1,-5,-13|verb-1:consider
0,0,10,-1,-1,-2,-5,0|verb-1:convince
-4,-7,7,0,13,2,-3,-7|verb-1:devote
-1,0,0,17,-6,-2,-3,-5|verb-1:do
0,0,-7,-3,-8,-1,12,7|verb-1:double
-3,-1,-2,8,-1,-1,3,-2|verb-1:embrace
-1,0,9,-2,-15,-4,4,7|verb-1:end
-3,-1,-2,-1,-1,0,9,-1|verb-1:endorse
-1,5,4,-16,1,-2,13,-4|verb-1:exceed
0,-5,-1,-2,-4,23,-7,-4|verb-1:exempt
-2,-1,8,-1,14,-1,-16,-2|verb-1:expect
0,0,-2,-2,-1,-1,-1,8|verb-1:favor
-1,-1,9,6,-2,-2,-5,-5|verb-1:fix
0,0,-2,0,-4,0,11,-5|verb-1:force
0,0,0,0,-10,0,11,-1|verb-1:fulfill
-3,-5,10,11,-8,17,-9,-12|verb-1:get
-1,-3,-8,4,4,9,-2,-3|verb-1:give
7,13,-2,-3,-7,3,-16,5|verb-1:go
0,0,-1,0,-6,0,10,-2|verb-1:head
0,1,1,-1,13,-1,-9,-4|verb-1:hit
18,0,-14,-2,0,0,-2,0|verb-1:hold up
0,-3,-2,-1,17,-2,-7,-2|verb-1:hover
0,0,-5,-4,-2,-1,-12,24|verb-1:increase
0,-2,10,-5,-2,0,4,-6|verb-1:insist
-2,6,-5,-3,18,-4,-6,-5|verb-1:keep
-2,-2,-5,-2,24,-1,-4,-8|verb-1:lay out
-2,0,-7,0,2,0,-9,16|verb-1:leap
-1,0,5,-1,-7,2,-10,10|verb-1:leave
-1,-3,-1,3,-1,10,-5,-1|verb-1:lift
0,3,-5,-13,10,12,-3,-3|verb-1:live with
0,0,-2,-2,0,-1,-4,9|verb-1:look at
0,0,-7,-2,-1,0,13,-2|verb-1:make good on
0,0,11,0,3,0,-8,-6|verb-1:manage
-1,1,-15,-2,8,2,10,-3|verb-1:match
0,-1,9,-7,0,0,0,0|verb-1:mean
-7,-1,8,-6,-8,5,11,-2|verb-1:meet
2,-1,-6,9,-3,-5,-1,5|verb-1:mention
0,0,9,-2,-2,-1,-2,-2|verb-1:more than double
-2,-1,17,-3,2,-3,-9,-1|verb-1:move
-1,0,4,-4,0,0,18,-18|verb-1:name
-2,-2,-11,2,-6,-2,-4,24|verb-1:offer
0,-1,15,-5,-2,-2,-3,-2|verb-1:pay
0,0,-4,0,-6,0,14,-3|verb-1:peak
0,0,-1,-2,-8,0,12,-2|verb-1:plan
0,0,-4,-2,-2,0,-5,13|verb-1:plead for
-1,-4,9,10,-1,-1,-3,-10|verb-1:prepare
-2,0,11,-6,-2,0,8,-9|verb-1:press
-2,-1,-5,-1,-10,-2,17,4|verb-1:promise
0,-1,-2,-2,1,-2,-7,13|verb-1:propose
0,0,-1,-1,12,-1,-3,-6|verb-1:push
-4,-1,-3,1,9,-7,0,5|verb-1:put
-2,-6,15,2,-17,2,8,-2|verb-1:raise
-2,-4,2,5,2,3,5,-9|verb-1:reach
-1,-1,-8,-2,4,11,-3,0|verb-1:reckon
0,0,-1,-1,-4,-1,-1,8|verb-1:recommend
0,-2,-5,0,0,-1,-1,10|verb-1:return
0,0,0,0,9,0,-7,-1|verb-1:rush
0,-1,0,-1,-1,0,8,-5|verb-1:satisfy
-1,-1,11,5,-3,-1,4,-13|verb-1:seek
17,-1,-7,-4,-5,-1,-13,14|verb-1:set
-1,-1,-9,-2,-8,-2,15,7|verb-1:settle for
-2,-2,3,4,-5,-1,11,-9|verb-1:settle on
0,0,-1,0,0,0,-6,8|verb-1:shoot for
0,-1,-4,-19,0,14,15,-5|verb-1:sign up
15,-1,-8,-2,-4,-1,4,-3|verb-1:speak of
-7,-3,3,-2,9,4,-1,-4|verb-1:spend
-1,-2,8,-3,2,2,-2,-4|verb-1:stand
-2,13,4,-4,-10,-4,0,3|verb-1:stay
0,10,-1,-1,-5,-1,0,-2|verb-1:stick to
0,0,-4,0,-10,0,10,4|verb-1:stop
0,0,-3,-1,-3,-1,-4,13|verb-1:suggest
-1,0,-5,-1,-6,-1,18,-4|verb-1:take up
0,0,-2,-2,0,-2,20,-13|verb-1:talk about
-1,-1,10,6,-1,-2,-1,-11|verb-1:talk of
-3,7,16,-2,1,-8,-5,-7|verb-1:tell
-1,-2,-3,-5,0,-1,-2,13|verb-1:tie
0,-1,-2,-6,11,0,2,-3|verb-1:top
0,0,8,0,-6,0,-6,5|verb-1:try
0,8,0,0,-5,0,-1,-1|verb-1:vow
-3,-1,12,-4,-4,-1,-5,6|verb-1:want
0,-1,0,-5,-1,10,-2,-2|verb-1:warn
0,0,-3,-1,-3,-2,0,9|verb-1:weigh
-1,-1,1,6,-3,-2,-9,9|verb-1:write
-2,0,0,-1,-4,0,9,-2|verb-2-form:afford finite+can
-1,-1,5,3,-13,2,8,-2|verb-2-form:agree finite+
0,-1,-2,-1,0,0,-13,16|verb-2-form:allocate finite+
0,-1,8,-4,-1,-1,-1,0|verb-2-form:approach finite+
0,1,0,0,19,0,-18,-1|verb-2-form:approve finite+
0,0,-8,-1,-1,-1,6,6|verb-2-form:argue finite+
-1,-1,10,-1,-2,-2,3,-7|verb-2-form:ask finite+
0,0,-12,17,0,0,-3,-2|verb-2-form:ask finite++not
0,0,-5,3,-2,0,-4,8|verb-2-form:ask gerund+
0,0,13,-5,0,0,-2,-4|verb-2-form:ask progressive+
-1,-1,2,-1,-2,0,-13,15|verb-2-form:be finite+should
0,-1,-3,-4,-3,-1,13,-1|verb-2-form:be finite+would
0,0,-6,-3,0,-1,-12,23|verb-2-form:believe finite+
0,0,0,-1,-4,0,-4,10|verb-2-form:bring finite+would
0,0,13,0,-2,0,-10,-1|verb-2-form:bring forward inf+
0,-3,-3,8,4,-1,-5,1|verb-2-form:budget finite+
0,0,-7,11,0,0,-2,-2|verb-2-form:call finite+
0,0,-3,10,0,-1,-4,-2|verb-2-form:call for +
-1,0,10,-1,-1,0,-11,5|verb-2-form:call on finite+
0,0,-1,0,8,0,-4,-3|verb-2-form:commit finite+
-1,0,-1,-1,6,-1,-11,9|verb-2-form:concede finite+
0,0,-7,-1,-3,-1,-2,14|verb-2-form:consider finite+
0,-1,1,-7,0,0,8,-2|verb-2-form:decide finite+will
0,0,0,-1,18,0,-16,-1|verb-2-form:declare finite+
0,0,-8,-13,-1,18,9,-4|verb-2-form:decline finite+
0,-4,-10,20,0,-2,-1,-3|verb-2-form:deny finite+
0,0,-2,-2,0,0,-4,9|verb-2-form:discuss inf+
-1,0,-6,12,0,0,-3,-1|verb-2-form:dismiss finite+
-1,-4,3,-1,-7,19,-3,-6|verb-2-form:estimate finite+
0,0,0,0,-25,0,25,0|verb-2-form:exceed finite+
0,-3,10,-1,-1,-1,-1,-4|verb-2-form:exhort finite+
-2,5,5,-10,13,-2,9,-16|verb-2-form:expect finite+
0,-1,15,-4,-3,0,-4,-4|verb-2-form:favor finite+
0,0,-5,-1,0,-1,16,-9|verb-2-form:favour finite+
0,8,0,-1,11,0,-18,-1|verb-2-form:get finite+
0,0,11,-3,-11,-1,10,-5|verb-2-form:get inf+
-1,0,-1,12,-2,0,-7,-1|verb-2-form:give finite+
0,-2,-7,19,-6,-1,8,-10|verb-2-form:go finite+
0,11,0,-2,0,0,-1,-7|verb-2-form:go inf+
0,0,-1,0,0,-1,-5,8|verb-2-form:head finite+
0,0,-10,-2,-1,0,5,9|verb-2-form:hit inf+
0,-1,-2,-1,13,-1,-4,-6|verb-2-form:honour inf+
-1,-1,12,-1,3,-2,14,-25|verb-2-form:hope finite+
-1,2,10,-2,-1,-1,-1,-8|verb-2-form:keep finite+
-1,-1,19,-5,-2,-2,-6,-1|verb-2-form:leave finite+
0,0,-2,0,11,0,-2,-6|verb-2-form:leave inf+
0,0,16,-2,-1,-1,-4,-7|verb-2-form:like to see finite+would
0,1,4,-2,-11,0,11,-2|verb-2-form:mean finite+
-1,-1,11,-2,1,-2,-4,-3|verb-2-form:meet finite+
0,-1,-1,0,9,0,-8,1|verb-2-form:name finite+
0,0,-12,0,-1,0,16,-2|verb-2-form:oblige finite+
-1,-1,-4,9,-1,0,-1,-1|verb-2-form:pay finite+
0,-2,0,-5,11,10,-10,-3|verb-2-form:plan finite+
0,12,-1,-1,-1,-1,-5,-3|verb-2-form:prepare finite+
-1,0,-10,4,-4,13,0,-2|verb-2-form:press finite+
0,0,-1,-1,-8,0,18,-7|verb-2-form:propose finite+would
-2,-1,10,-5,-18,10,-2,8|verb-2-form:put finite+
0,0,-2,13,1,-1,-10,-1|verb-2-form:reach finite+
0,0,3,0,6,0,0,-8|verb-2-form:reach inf+
0,0,0,9,0,-1,-6,-2|verb-2-form:refuse finite+
0,0,-3,8,-8,-1,18,-14|verb-2-form:reiterate finite+
-1,-2,0,-3,-5,-1,20,-7|verb-2-form:set finite+
8,0,-8,0,-1,0,1,-1|verb-2-form:set out finite+
10,0,-7,-1,-1,-1,-1,-1|verb-2-form:set progressive+
-1,-1,16,0,-6,-1,-2,-5|verb-2-form:sit finite+
-1,0,9,-5,0,0,2,-4|verb-2-form:speak of finite+
0,-2,10,-4,14,-1,-6,-11|verb-2-form:spend finite+
0,0,0,0,-8,0,9,0|verb-2-form:spend finite+will
0,0,-7,3,10,-2,-2,-2|verb-2-form:stand gerund+
-1,3,-5,10,-1,-1,-4,-2|verb-2-form:stop short finite+
0,0,-1,0,4,9,-2,-9|verb-2-form:study finite+
-4,-5,5,26,5,0,-19,-8|verb-2-form:tell finite+
0,0,0,-5,6,-1,-10,10|verb-2-form:think finite+
-3,0,13,-4,2,-1,-15,8|verb-2-form:urge finite+
0,-1,2,-1,-6,-1,11,-3|verb-2-form:vow finite+
-2,-3,-8,-8,-6,-3,-1,31|verb-2-form:want finite+
-4,0,8,-4,0,0,0,0|verb-2-form:warn finite+
0,0,-13,-1,-2,0,-1,17|verb-2-form:weigh finite+
-3,-3,0,-3,13,-1,13,-16|verb-2-form:write finite+
-3,-3,5,-2,-1,3,-7,9|verb-2-kind:be
8,7,8,-4,-5,-4,3,-14|verb-2-kind:cap
-14,-8,24,27,-18,-4,0,-8|verb-2-kind:demand
-5,-2,-31,49,-3,10,-13,-5|verb-2-kind:denial
-7,-13,16,21,24,6,-16,-30|verb-2-kind:level
0,4,13,6,-13,-3,6,-13|verb-2-kind:move
10,9,-13,-16,-24,-10,37,8|verb-2-kind:pledge
3,-9,-6,-11,-2,-6,-18,49|verb-2-kind:proposal
-4,3,12,-13,2,-6,12,-7|verb-2-kind:spend
-1,-1,2,-1,-2,0,-13,15|verb-2-mood:be finite+should
0,-1,-3,-4,-3,-1,13,-1|verb-2-mood:be finite+would
9,2,8,-2,0,-1,-8,-8|verb-2-mood:cap finite+
0,4,-1,-1,-7,-3,13,-5|verb-2-mood:cap finite+will
0,0,-3,10,0,-1,-4,-2|verb-2-mood:demand +
-8,-2,8,16,-19,-8,1,11|verb-2-mood:demand finite+
-2,0,-15,8,-1,0,12,-2|verb-2-mood:demand finite++not
0,0,-5,9,0,0,-3,-1|verb-2-mood:demand finite++not+passive
-2,-2,13,-5,10,9,-17,-8|verb-2-mood:demand finite++passive
0,0,12,-3,-1,0,4,-11|verb-2-mood:demand finite+would
0,-4,-3,1,-4,-1,-2,14|verb-2-mood:demand gerund+
-1,0,17,-7,-2,-1,2,-8|verb-2-mood:demand progressive+
-5,-2,-28,55,-3,11,-9,-19|verb-2-mood:denial finite+
-5,-11,34,9,7,12,-30,-16|verb-2-mood:level finite+
0,0,-1,0,13,-2,-7,-3|verb-2-mood:level finite++passive
0,-1,-1,-3,-17,0,24,-2|verb-2-mood:level finite+would
0,0,-7,3,10,-2,-2,-2|verb-2-mood:level gerund+
0,-1,-3,0,11,0,0,-6|verb-2-mood:level inf+
-1,2,-1,30,-4,0,-20,-5|verb-2-mood:move finite+
0,0,-1,-1,-5,0,-2,9|verb-2-mood:move finite+would
-3,-6,8,4,5,-1,-10,2|verb-2-mood:move gerund+
5,8,7,-16,-7,-4,20,-13|verb-2-mood:move inf+
-8,-1,-6,-7,-8,-4,48,-13|verb-2-mood:pledge finite+
-1,15,-6,-2,-1,-2,3,-6|verb-2-mood:pledge finite++passive
0,-1,22,-6,0,0,-17,3|verb-2-mood:pledge finite+should
13,-2,-8,0,-3,0,-1,3|verb-2-mood:pledge finite+would
-1,0,-4,2,-12,-1,14,2|verb-2-mood:pledge gerund+
-1,-1,11,1,10,-2,-10,-8|verb-2-mood:pledge inf+
0,0,-6,0,0,0,8,0|verb-2-mood:pledge progressive+
10,0,-7,-1,-1,-1,-1,-1|verb-2-mood:pledge progressive++passive
-6,-7,-16,-2,3,-1,-8,36|verb-2-mood:proposal finite+
5,-1,13,-3,-9,-2,13,-17|verb-2-mood:proposal finite+would
-1,0,-4,-2,0,-1,-1,10|verb-2-mood:proposal inf+
-1,0,-12,-1,2,-1,-3,16|verb-2-mood:proposal progressive+
-1,-3,7,-7,15,-1,-15,6|verb-2-mood:spend finite+
-2,0,0,-1,-4,0,9,-2|verb-2-mood:spend finite+can
0,0,6,0,-12,-1,9,-2|verb-2-mood:spend inf+
12,0,-6,-1,0,0,-1,-4|verb-2:accept
-2,0,0,-1,-4,0,9,-2|verb-2:afford
-2,-1,2,3,-13,1,13,-3|verb-2:agree
0,-1,-1,0,-1,0,-14,18|verb-2:aim
0,-1,-2,-1,0,0,-13,16|verb-2:allocate
0,-1,8,-4,-1,-1,-1,0|verb-2:approach
0,1,0,0,19,0,-18,-1|verb-2:approve
-1,0,-13,-1,-1,-1,12,5|verb-2:argue
0,0,-1,-3,1,0,10,-5|verb-2:arrive
-2,-1,6,14,-4,-3,-6,-3|verb-2:ask
-3,-3,5,-2,-1,3,-7,9|verb-2:be
5,-1,-7,-4,0,-2,-13,21|verb-2:believe
0,0,0,0,-7,0,8,-1|verb-2:bind
0,0,13,0,-2,0,-10,-1|verb-2:bring forward
0,-3,-3,13,4,-2,-6,-2|verb-2:budget
0,0,-7,11,0,0,-2,-2|verb-2:call
0,-1,0,8,-1,-1,-2,-4|verb-2:call for
-1,-3,12,-2,5,-1,-11,1|verb-2:call on
0,-1,11,1,8,-1,-11,-7|verb-2:commit
-1,0,-1,-1,6,-1,-11,9|verb-2:concede
0,0,-9,-2,-4,-1,-5,21|verb-2:consider
0,4,2,-7,-5,-1,16,-8|verb-2:decide
0,0,0,-1,18,0,-16,-1|verb-2:declare
0,0,-8,-13,-1,18,9,-4|verb-2:decline
-2,0,-1,-2,-3,0,11,-2|verb-2:demand
0,-4,-10,20,0,-2,-1,-3|verb-2:deny
0,0,-2,-2,-1,0,-4,9|verb-2:discuss
-1,0,-6,12,0,0,-3,-1|verb-2:dismiss
0,-1,12,-2,0,-1,-1,-6|verb-2:drop
-1,-4,3,-1,-7,19,-3,-6|verb-2:estimate
0,0,0,0,-25,0,25,0|verb-2:exceed
0,-3,10,-1,-1,-1,-1,-4|verb-2:exhort
-2,5,5,-10,13,-2,9,-16|verb-2:expect
0,-1,15,-4,-3,0,-4,-4|verb-2:favor
0,0,-5,-1,0,-1,16,-9|verb-2:favour
-1,8,10,-3,-1,-2,-4,-7|verb-2:get
-1,0,-5,14,-9,-1,5,-2|verb-2:give
-1,9,-8,24,-9,-2,3,-17|verb-2:go
0,0,-1,0,0,-1,-5,8|verb-2:head
0,0,-10,-2,-1,0,5,9|verb-2:hit
0,-1,-2,-1,13,-1,-4,-6|verb-2:honour
-1,-1,12,-1,3,-2,14,-25|verb-2:hope
-1,0,-9,0,0,0,9,0|verb-2:increase
-1,0,10,-3,-9,-1,15,-11|verb-2:keep
-2,-3,17,-6,6,-3,-1,-8|verb-2:leave
0,0,16,-2,-1,-1,-4,-7|verb-2:like to see
0,1,4,-2,-11,0,11,-2|verb-2:mean
-1,-3,15,-2,-1,-3,-6,0|verb-2:meet
0,-1,-1,0,9,-1,-5,0|verb-2:name
0,0,-12,0,-1,0,16,-2|verb-2:oblige
0,-1,-3,0,-1,0,-5,10|verb-2:offer
0,-2,0,-5,-6,9,6,-2|verb-2:plan
0,-4,-6,-2,0,-1,8,7|verb-2:pledge
0,12,-2,-1,-1,-1,-5,-3|verb-2:prepare
-1,0,-8,3,-4,13,0,-2|verb-2:press
-1,0,14,-1,-9,-1,3,-6|verb-2:propose
-2,-3,8,-5,-16,9,1,6|verb-2:put
0,-1,1,13,7,-1,-11,-8|verb-2:reach
-1,0,-6,-1,-2,0,-5,16|verb-2:recommend
0,0,-3,14,0,-1,-7,-3|verb-2:refuse
0,0,-3,8,-8,-1,18,-14|verb-2:reiterate
0,0,0,-7,0,-2,-3,13|verb-2:rule out
9,-2,-7,-4,-6,-2,19,-8|verb-2:set
8,0,-8,0,-1,0,1,-1|verb-2:set out
-1,-1,16,0,-6,-1,-2,-5|verb-2:sit
-1,0,9,-5,0,-1,2,-4|verb-2:speak of
-2,5,13,-9,12,-5,2,-16|verb-2:spend
-1,-2,-10,0,17,-5,-2,2|verb-2:stand
0,0,-1,0,-6,0,8,0|verb-2:stay
-1,3,-5,10,-1,-1,-4,-2|verb-2:stop short
0,0,-1,0,4,9,-2,-9|verb-2:study
0,0,0,0,11,0,-11,0|verb-2:swell
-4,-6,2,26,3,0,-11,-10|verb-2:tell
0,0,0,-5,6,-1,-10,10|verb-2:think
-3,-1,13,-4,1,-1,-13,6|verb-2:urge
0,0,2,-2,-6,-1,12,-4|verb-2:use
0,-1,2,-1,-6,-1,11,-3|verb-2:vow
-2,-3,-8,-8,-5,-3,-2,31|verb-2:want
-4,0,8,-4,0,0,0,0|verb-2:warn
0,0,-13,-1,-2,0,-1,17|verb-2:weigh
0,0,-2,0,-4,-1,-4,13|verb-2:work
-3,-3,0,-3,13,-1,13,-16|verb-2:write
-1,2,1,-1,4,0,-13,8|verb-3-form:adopt finite+
0,0,-2,5,-8,0,7,-1|verb-3-form:announce finite+
0,-3,-1,0,18,0,-9,-4|verb-3-form:approve finite+
0,-1,10,-6,-1,-1,-7,6|verb-3-form:ask finite+
-1,-2,0,6,15,-7,-2,-9|verb-3-form:be finite+
0,0,2,0,-7,0,-3,9|verb-3-form:consider finite+
0,0,-10,13,0,-1,0,-1|verb-3-form:deny finite+
0,0,9,0,0,0,-1,-9|verb-3-form:devote finite+
0,0,-10,0,-1,0,14,-2|verb-3-form:force finite+
0,0,0,-1,-9,0,10,0|verb-3-form:mean finite+
0,0,11,-5,0,-2,-1,-3|verb-3-form:meet gerund+
0,0,-1,0,-7,-1,-1,11|verb-3-form:propose gerund+
-1,0,-4,0,-4,-1,-2,13|verb-3-form:reach finite+
0,0,-1,0,-1,0,9,-7|verb-3-form:return finite+
0,0,-1,12,6,-1,-10,-6|verb-3-form:set finite+
0,8,3,-6,-2,0,-2,-1|verb-3-form:spend finite+
0,-8,0,-4,6,0,2,4|verb-3-form:spend gerund+
0,13,-1,-1,-2,-1,-5,-2|verb-3-form:stand gerund+
0,0,-1,0,14,0,-3,-10|verb-3-form:stop finite+
0,0,0,9,0,0,-1,-6|verb-3-form:take finite+
-3,2,-5,-4,2,-1,16,-8|verb-3-form:tell finite+
8,0,0,0,-1,-1,-5,-1|verb-3-form:tell gerund+
0,0,14,0,-2,0,-11,-1|verb-3-form:urge finite+
0,0,-2,-1,10,0,-6,-1|verb-3-form:use finite+
0,0,-5,-1,-2,0,-1,9|verb-3-form:weigh finite+
-2,-2,2,5,14,-7,0,-9|verb-3-kind:be
0,-2,-1,-4,-1,0,13,-4|verb-3-kind:cap
-2,1,17,-12,-9,-7,19,-7|verb-3-kind:demand
0,-1,-32,56,-3,-3,-4,-14|verb-3-kind:denial
-1,12,0,-8,-6,-2,-10,14|verb-3-kind:level
-4,-1,2,4,10,-5,8,-14|verb-3-kind:move
6,1,-10,13,-2,-7,4,-5|verb-3-kind:pledge
-2,-3,-6,-1,-18,-4,-9,42|verb-3-kind:proposal
-2,-1,11,-14,36,-1,-22,-6|verb-3-kind:spend
-1,-2,0,6,15,-7,-2,-9|verb-3-mood:be finite+
0,-2,-1,-4,-1,0,11,-3|verb-3-mood:cap finite+
-5,1,17,-8,-4,-5,7,-2|verb-3-mood:demand finite+
8,0,0,0,-1,-1,-5,-1|verb-3-mood:demand gerund+
0,-1,-31,56,-3,-3,-2,-16|verb-3-mood:denial finite+
0,0,-9,-3,-1,0,-1,15|verb-3-mood:level finite++not
0,13,-1,-1,-2,-1,-5,-2|verb-3-mood:level gerund+
-3,-1,-11,9,3,-1,15,-11|verb-3-mood:move finite+
0,0,11,-5,0,-2,-1,-3|verb-3-mood:move gerund+
0,0,0,-10,6,-1,4,2|verb-3-mood:move inf+
-2,3,-18,11,-8,-6,21,0|verb-3-mood:pledge finite+
9,0,1,-4,0,0,-6,-1|verb-3-mood:pledge finite+will
-1,-2,-6,-2,-5,-1,-7,25|verb-3-mood:proposal finite+
0,0,-1,0,-7,-1,-1,11|verb-3-mood:proposal gerund+
0,8,10,-7,8,-1,-9,-9|verb-3-mood:spend finite+
0,-8,0,-4,6,0,2,4|verb-3-mood:spend gerund+
-1,2,1,-1,4,0,-13,8|verb-3:adopt
0,0,-2,5,-8,0,7,-1|verb-3:announce
0,-3,-1,0,18,0,-9,-4|verb-3:approve
-2,-2,2,5,14,-7,0,-9|verb-3:be
0,-1,-2,4,-7,-1,-7,13|verb-3:consider
0,0,-10,13,0,-1,0,-1|verb-3:deny
0,0,9,0,0,0,-1,-9|verb-3:devote
0,0,-10,0,-1,0,14,-2|verb-3:force
0,0,-2,11,0,0,-8,0|verb-3:get
0,0,-10,-2,-1,0,0,15|verb-3:give
0,0,0,-2,2,0,-7,8|verb-3:go
0,0,0,-1,-9,0,10,0|verb-3:mean
-1,0,10,-6,0,-2,5,-6|verb-3:meet
0,0,-1,0,-11,-1,2,13|verb-3:propose
0,0,8,0,-9,0,6,-4|verb-3:put
-1,0,-5,0,0,-1,-5,12|verb-3:reach
0,0,-1,0,-1,0,9,-7|verb-3:return
-1,-1,-4,11,-1,0,-4,0|verb-3:rise
0,0,-1,12,6,-1,-10,-6|verb-3:set
-1,1,4,-10,8,-1,-4,3|verb-3:spend
0,13,-2,-1,-7,-1,2,-4|verb-3:stand
0,0,1,-1,14,0,-3,-10|verb-3:stop
0,0,-1,9,1,-1,-1,-7|verb-3:take
5,2,-5,-4,1,-2,12,-9|verb-3:tell
-1,0,13,0,-2,0,-9,-1|verb-3:urge
0,0,-2,-1,10,0,-6,-1|verb-3:use
0,0,-5,-1,-2,0,-1,9|verb-3:weigh
-2,-1,-4,-3,-6,-3,12,8|when-governor:far be
-1,-1,23,-5,7,-2,-11,-11|when-governor:far demand
0,0,0,12,0,0,-6,-5|when-governor:far denial
0,-2,-4,-1,-8,-2,15,3|when-governor:far level
-1,-2,-6,4,-50,8,45,2|when-governor:far move
-1,-1,-8,-1,-15,-2,23,4|when-governor:far pledge
-1,-1,0,-4,-4,-1,-3,14|when-governor:far proposal
0,-1,7,-1,-8,-2,1,3|when-governor:far spend
0,0,-1,0,-6,0,14,-6|when-governor:next demand
0,7,-3,0,-1,-1,8,-9|when-governor:next move
-1,-1,0,0,19,-1,-13,-3|when-governor:next pledge
0,0,0,0,-4,0,-6,10|when-governor:next proposal
0,-1,-1,-8,-16,-1,25,2|when-governor:next spend
6,-6,3,4,-22,7,-3,11|when-governor:none be
4,28,-8,-8,-6,-8,2,-4|when-governor:none cap
1,-11,10,16,-15,-6,-18,22|when-governor:none demand
-6,-4,-3,14,-17,12,0,4|when-governor:none denial
-4,4,2,-11,-3,8,8,-4|when-governor:none level
-6,-2,-6,-6,18,5,-24,21|when-governor:none move
-1,-3,18,14,10,-11,-30,3|when-governor:none pledge
3,-5,5,1,-9,3,-9,12|when-governor:none proposal
-5,0,-8,11,18,0,-12,-3|when-governor:none spend
-2,-3,13,-7,21,-2,-12,-8|when-governor:now be
-2,-1,-15,-2,7,-1,7,7|when-governor:now demand
0,0,-1,0,11,-1,-8,0|when-governor:now level
0,-1,-3,-2,9,-2,2,-3|when-governor:now move
-1,0,-2,-1,-5,0,17,-8|when-governor:now proposal
0,0,0,0,9,-1,-5,-1|when-governor:past level
0,-5,4,-1,33,-3,-18,-10|when-governor:past move
10,-1,-1,0,-16,-1,12,-3|when-governor:past pledge
0,-1,0,-1,16,-2,-11,-1|when-governor:past spend
0,0,-1,0,-4,0,18,-12|when-shape:far fine
-5,-2,-11,-3,3,-1,-3,22|when-shape:far half
0,-1,-8,-1,-4,-1,14,1|when-shape:far tenth
-4,-8,22,-3,-79,-10,46,36|when-shape:far whole
-1,-1,-3,0,32,-3,-17,-6|when-shape:next fine
-1,-1,-1,-1,10,-2,-8,3|when-shape:next tenth
-2,12,-7,-9,-15,-4,37,-12|when-shape:next whole
-2,-1,-5,-1,30,-4,-15,-2|when-shape:none fine
21,-13,7,18,-62,25,16,-12|when-shape:none half
-10,-8,7,-20,18,4,10,-1|when-shape:none tenth
-8,25,13,33,-47,-1,-37,23|when-shape:none whole
-1,-1,-2,0,11,-2,-6,1|when-shape:now fine
-5,-2,16,-9,10,-4,-11,4|when-shape:now half
-1,-1,-6,-3,30,-2,-12,-4|when-shape:now tenth
-2,0,-15,-7,34,-5,19,-24|when-shape:now whole
0,-1,-1,0,11,-1,-6,-2|when-shape:past fine
-1,0,3,-1,-3,-2,-8,12|when-shape:past half
-1,-1,-7,0,18,-3,1,-7|when-shape:past tenth
7,-7,0,-4,35,8,-30,-10|when-shape:past whole
-2,-1,-4,-3,-6,-3,12,8|when-verb:far be
0,0,0,0,-8,0,19,-10|when-verb:far bring
0,0,0,0,-9,0,10,-1|when-verb:far budget
0,0,9,0,0,0,-7,-1|when-verb:far call on
0,0,-1,0,10,0,-6,-2|when-verb:far clear
0,0,-2,0,-9,-1,-3,16|when-verb:far climb
0,0,0,0,-6,0,9,-1|when-verb:far equal
0,0,2,0,11,0,-6,-8|when-verb:far expect
0,0,-4,0,-7,12,-2,1|when-verb:far get
0,0,0,0,9,0,-8,-1|when-verb:far project
0,0,-1,-1,0,0,-11,13|when-verb:far propose
0,0,-1,0,-8,0,1,8|when-verb:far put
0,0,-1,0,-8,0,9,1|when-verb:far reach
0,0,0,0,-1,-1,-6,8|when-verb:far set
0,0,0,0,-1,0,11,-10|when-verb:far set out
0,0,-8,0,-2,0,-3,13|when-verb:far sound out
0,0,4,0,0,0,-11,7|when-verb:far want
0,0,0,0,13,0,-12,0|when-verb:next adopt
0,8,0,0,-8,0,1,0|when-verb:next go
0,0,-1,0,-11,0,13,-1|when-verb:next reach
0,0,0,0,16,0,-15,-1|when-verb:next set
0,-1,-1,-1,-15,-1,13,5|when-verb:next spend
0,0,0,0,12,0,-10,-1|when-verb:next top
-3,-3,8,14,-2,-3,-8,-4|when-verb:none accept
1,-1,-10,-4,0,-1,17,-2|when-verb:none adopt
20,-3,-6,6,1,8,-18,-9|when-verb:none agree
-1,-1,5,-5,0,0,-9,12|when-verb:none aim
-1,-3,2,-6,-2,-2,-2,15|when-verb:none argue for
-5,2,-6,28,-9,-6,-2,-1|when-verb:none ask
-4,-2,3,10,2,10,-14,-5|when-verb:none ask for
-1,-1,8,-5,0,-1,-2,1|when-verb:none back
6,-6,3,4,-22,7,-3,11|when-verb:none be
0,-2,-3,-2,17,-4,-8,3|when-verb:none bring
15,-1,-25,10,5,-2,9,-11|when-verb:none call
-2,-1,12,4,-2,-2,-21,12|when-verb:none call for
0,0,-13,-3,-1,0,-1,19|when-verb:none calls
0,-1,-4,-1,-1,-1,-3,11|when-verb:none campaign
0,12,0,0,-10,-1,0,0|when-verb:none cap
-2,0,8,-2,0,0,1,-4|when-verb:none choose
0,0,-10,-2,0,-1,-2,16|when-verb:none clamor
-1,-2,-1,13,7,-2,-13,-2|when-verb:none commit
-1,-1,3,-2,-1,0,8,-5|when-verb:none concede
-1,8,-7,16,-5,-2,-5,-5|when-verb:none consider
0,0,10,-1,-1,-2,-5,0|when-verb:none convince
0,0,-4,-1,0,-1,8,-2|when-verb:none decision
0,0,10,-2,-2,-1,-4,-2|when-verb:none demand
-2,-5,3,-7,14,4,-15,8|when-verb:none devote
0,-1,-9,6,0,-1,-3,8|when-verb:none discuss
-1,0,-2,13,-6,-2,2,-4|when-verb:none do
0,0,-1,0,-5,0,10,-3|when-verb:none double
-3,-1,-2,8,-1,-1,3,-2|when-verb:none embrace
-1,0,8,-1,-12,-3,1,8|when-verb:none end
0,7,-2,-5,5,-1,5,-8|when-verb:none exceed
0,-5,-1,-2,-4,23,-7,-4|when-verb:none exempt
0,-3,10,-1,-1,-1,-1,-4|when-verb:none exhort
-3,-1,-6,-5,9,-2,3,4|when-verb:none expect
0,-3,0,-1,-3,0,-11,19|when-verb:none fight
-1,-1,9,6,-2,-2,-5,-5|when-verb:none fix
-3,-2,-9,13,-12,9,-5,8|when-verb:none get
-1,-4,-6,4,6,10,-2,-8|when-verb:none give
9,-4,-3,0,-5,-4,-12,20|when-verb:none go
18,0,-14,-2,0,0,-2,0|when-verb:none hold up
-1,0,18,-1,3,-2,-3,-14|when-verb:none hope
0,0,8,-2,0,-1,-3,-2|when-verb:none increase
0,-2,10,-5,-8,0,12,-7|when-verb:none insist
-2,11,-6,-6,8,-4,4,-6|when-verb:none keep
-2,-2,-5,-2,24,-1,-4,-8|when-verb:none lay out
-2,0,-7,0,2,0,-9,16|when-verb:none leap
0,0,8,-2,-4,0,-5,4|when-verb:none like to see
0,3,-5,-13,10,12,-2,-4|when-verb:none live with
-1,-1,-15,-3,13,8,1,-3|when-verb:none match
0,1,9,-7,-1,0,0,-1|when-verb:none mean
-7,-2,17,-3,-11,5,13,-13|when-verb:none meet
2,-1,-6,9,-3,-5,-1,5|when-verb:none mention
-1,-2,-5,3,-1,-1,-2,9|when-verb:none offer
0,3,8,2,0,-1,-6,-4|when-verb:none plan
0,0,-4,-2,-2,0,-5,13|when-verb:none plead for
-2,-5,-10,-4,-2,-2,11,15|when-verb:none pledge
-1,8,7,10,-1,-2,-8,-13|when-verb:none prepare
-2,0,7,2,-1,-1,6,-10|when-verb:none press
0,0,2,-1,10,-1,-6,-4|when-verb:none push
-1,-1,-1,12,14,6,-24,-6|when-verb:none reach
-1,-1,-8,-2,4,11,0,-3|when-verb:none reckon
0,0,-2,-1,-2,0,-3,9|when-verb:none recommend
0,0,-7,15,0,-1,-3,-5|when-verb:none request
0,0,-2,-3,3,0,-7,9|when-verb:none rise
-1,-1,-2,-6,-1,-4,-8,22|when-verb:none rule out
0,-1,0,-1,-1,0,8,-5|when-verb:none satisfy
-1,-1,4,3,-4,-1,14,-14|when-verb:none seek
19,-2,-9,-5,-5,-1,-1,4|when-verb:none set
-1,0,-9,-2,-1,-2,6,9|when-verb:none settle for
-2,-2,9,6,-5,-1,-2,-4|when-verb:none settle on
0,-1,-6,-11,0,15,7,-4|when-verb:none sign up
-1,0,14,-3,-1,-1,0,-8|when-verb:none sound out
16,-1,-8,-2,-1,-1,-2,-1|when-verb:none speak of
-2,6,-6,1,-1,-2,11,-6|when-verb:none spend
-1,-2,9,-3,7,2,-10,-3|when-verb:none stand
-2,14,4,-4,-12,-4,4,-1|when-verb:none stay
0,10,-1,-1,-5,-1,0,-2|when-verb:none stick to
0,0,-1,0,0,9,0,-8|when-verb:none study
-1,1,0,-2,-4,1,-4,10|when-verb:none take
-1,0,-5,-1,-9,-1,19,-2|when-verb:none take up
0,0,-2,-2,0,-2,20,-13|when-verb:none talk about
-1,-1,13,6,0,-2,-5,-10|when-verb:none talk of
-3,6,6,10,-2,6,-7,-16|when-verb:none tell
-2,-2,-2,1,4,7,-10,4|when-verb:none think
-1,-2,-3,-5,0,-1,-2,13|when-verb:none tie
0,-1,-2,-5,-8,0,19,-2|when-verb:none top
-4,-1,10,-6,7,-2,-11,7|when-verb:none urge
-4,-3,0,-10,-3,-4,11,13|when-verb:none want
0,-1,0,-5,-1,10,-2,-2|when-verb:none warn
0,0,-3,-1,-3,-2,1,8|when-verb:none weigh
-1,-1,3,8,-3,-1,-4,-1|when-verb:none write
-2,-3,13,-7,21,-2,-12,-8|when-verb:now be
0,0,-1,0,8,0,-5,-1|when-verb:now expect
0,0,-1,0,-9,-1,12,-1|when-verb:now reach
0,-1,-3,-3,14,0,-5,-2|when-verb:now spend
0,8,0,0,-5,0,-3,0|when-verb:now vow
0,-3,-1,0,14,-2,-6,-2|when-verb:past get
0,-1,5,0,-13,0,14,-4|when-verb:past go
0,-1,0,0,15,-1,-13,-1|when-verb:past reach
-2,0,-1,0,-4,0,10,-2|when-verb:past set
0,0,0,0,13,-1,-10,0|when-verb:past spend
-9,-12,1,-6,-83,-13,76,46|when:far
-4,10,-11,-10,31,-9,8,-15|when:next
1,3,22,30,-62,25,-26,7|when:none
-9,-4,-7,-19,85,-13,-10,-22|when:now
5,-9,-5,-5,61,2,-42,-6|when:past
"""
