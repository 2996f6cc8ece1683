"""What each cue of ``english.kind_cues`` speaks for; made by ``training/kinds.py``, not by hand.

Each line: hundredths of the logarithm of odds, by kind in the order of ``KINDS``, then ``|``
and the cue; the line without a cue is what holds before any cue is seen.
"""

KINDS = "benchmark cap demand denial level other pledge proposal"
RULE = 100
"""Weight of what the rules say."""
TABLE = """\
-84,-69,-9,-71,185,-40,43,46|
-3,5,11,17,5,-8,-2,-26|after0:\"
0,0,-1,0,8,-1,-4,-1|after0:(
9,4,2,0,11,-10,-17,1|after0:,
0,-1,-2,-3,-3,-1,15,-5|after0:-
-24,-15,-8,-14,50,-16,-11,38|after0:.
0,-1,-2,-1,-1,-1,10,-4|after0::
-2,-1,3,-2,17,-3,-9,-3|after0:;
-4,-3,-17,-11,-9,24,38,-19|after0:?
-1,-1,-4,-4,0,-1,21,-10|after0:DATE
-1,0,0,8,0,0,-6,0|after0:NATO
0,0,9,0,-3,-1,-4,-1|after0:USA
0,-2,-1,0,-6,-1,11,-1|after0:a
-1,0,-1,0,-1,0,9,-5|after0:already
15,-6,8,-7,16,-1,-11,-15|after0:and
4,-4,13,0,-4,-10,20,-18|after0:as
-3,-1,-14,15,18,-3,-9,-3|after0:at
0,0,-13,-4,10,-2,-1,9|after0:before
0,0,-3,1,21,-2,-15,-1|after0:behind
-1,-1,-1,-9,-1,-1,11,1|after0:but
-2,-3,4,-5,-39,5,-9,48|after0:by
-1,23,-4,-2,-3,-4,-7,-3|after0:ceiling
-1,-1,-1,5,-1,11,0,-13|after0:could
-1,0,-1,-1,0,0,10,-6|after0:defense
0,0,10,-1,0,0,-5,-3|after0:demand
-1,0,-2,-1,-5,-1,12,-2|after0:each
-4,-10,0,-7,3,-3,4,18|after0:for
0,0,-1,-2,-7,0,12,-3|after0:forward
-7,-1,19,-2,3,-3,-6,-4|after0:from
-2,-1,-9,12,0,-2,7,-6|after0:had
-1,-2,-5,15,-2,-1,2,-5|after0:has
-4,-9,-23,-6,19,0,-8,31|after0:in
-1,-1,-4,-3,11,-1,5,-6|after0:into
-4,-6,-12,1,-9,-3,15,20|after0:is
-1,15,-1,-1,-3,-4,-2,-2|after0:limit
20,-2,-1,-2,-1,-3,-6,-5|after0:made
0,8,-1,0,-8,0,0,0|after0:mark
-1,0,-2,-3,0,16,-6,-3|after0:mean
-1,-1,-6,21,0,-3,-2,-8|after0:nor
-1,-3,-3,-2,22,-1,-10,-3|after0:now
7,17,10,-12,-2,31,-28,-23|after0:of
11,-1,0,-7,-6,-3,-16,21|after0:on
-7,-7,-6,38,10,4,-35,3|after0:or
-1,0,-2,0,-11,0,15,-1|after0:pledge
-1,11,-2,-3,-1,-4,-7,7|after0:should
14,-2,15,-9,-12,-9,-2,6|after0:that
6,-1,-7,0,-14,6,-6,16|after0:the
-5,2,10,12,-7,-6,-9,4|after0:to
0,0,0,0,8,0,-7,0|after0:today
0,0,-4,-4,-1,-1,-3,12|after0:too
-7,0,14,11,-7,-11,16,-17|after0:was
13,0,-14,-5,-15,-3,27,-4|after0:will
0,-2,-5,-3,-3,-1,3,11|after0:within
-5,-4,0,6,-14,40,-3,-19|after0:would
0,0,-1,-1,0,-1,-16,19|after0:write
23,-10,-19,7,-11,-12,8,13|after1:\"
-4,-5,-3,14,-5,15,-9,-4|after1:#
-7,13,17,-7,26,-7,-19,-17|after1:,
-2,4,21,-12,-18,-5,24,-11|after1:.
-6,-13,-15,-11,-11,-11,18,51|after1:DATE
-8,-8,14,-11,3,8,1,1|after1:LAND
-1,0,-7,0,0,0,8,-1|after1:NATO
-3,-1,49,-11,-5,-3,-20,-6|after1:USA
-3,7,11,-1,-8,-7,-3,4|after1:a
0,0,2,-5,-1,11,-3,-4|after1:add
0,0,-1,-3,-2,0,12,-4|after1:all
-1,-2,-2,-4,-1,-1,-4,14|after1:an
-8,-7,-12,14,-6,19,3,-3|after1:and
-1,-1,-7,18,0,-1,0,-9|after1:any
0,0,-11,9,13,-2,-8,-1|after1:anyone
-2,0,-6,18,-1,-4,-1,-4|after1:anything
-3,-4,-1,11,4,-3,-6,1|after1:as
-6,-4,-1,21,-4,-4,-16,13|after1:be
0,0,8,-6,0,0,-1,0|after1:because
0,-2,18,-1,-4,-1,-1,-8|after1:better
0,3,-1,-4,4,0,-9,9|after1:but
5,-2,28,-12,-4,-3,9,-21|after1:by
0,0,-4,-1,-6,-2,15,-3|after1:can
-1,-1,10,0,-12,-2,10,-4|after1:come
7,0,-1,-5,-1,-1,-17,18|after1:core
-1,0,-2,-3,0,14,-2,-5|after1:cost
0,0,0,-2,-14,-1,14,3|after1:do
0,2,1,0,-6,-1,8,-3|after1:economic output
0,0,0,-1,-3,-2,8,-1|after1:enough
-9,0,20,-2,-2,-2,-4,-1|after1:every ally
-3,-1,7,1,-5,9,-1,-7|after1:for
0,-1,2,-1,-3,-3,-18,23|after1:from
10,-24,-5,1,-4,35,-7,-7|after1:gdp
0,0,-1,0,-12,-1,16,-1|after1:give
0,30,-4,-1,-10,-5,-6,-3|after1:gnp
-1,0,-1,-2,1,-4,-8,14|after1:go
-1,-1,-1,6,0,0,5,-8|after1:goal
11,-18,10,-26,9,-3,27,-11|after1:gross domestic product
-2,34,-9,-2,0,-9,-8,-4|after1:gross national product
-1,-6,23,-1,5,-3,-7,-10|after1:has
-1,0,-3,-3,-1,22,1,-15|after1:have
-2,0,5,11,3,-1,-12,-5|after1:he
-1,0,8,4,0,0,-7,-4|after1:his
0,0,-5,2,-4,-3,-2,12|after1:i
0,0,-1,13,-1,-2,-5,-5|after1:impossible
-1,5,-1,-3,-3,-2,-15,19|after1:in
-3,1,21,-3,7,-2,-12,-9|after1:is
-2,-3,-4,-6,3,6,12,-7|after1:it
-7,-5,-19,10,17,-7,-7,18|after1:its
0,-2,0,-2,-6,-1,20,-8|after1:law
-1,-1,-1,-1,9,0,-2,-2|after1:many
-3,-3,-2,5,20,-5,-14,4|after1:more
-1,0,-2,13,0,-2,0,-8|after1:must
-1,-4,-2,14,-20,16,3,-8|after1:national income
0,0,-3,9,0,0,0,-5|after1:never
-1,-1,-1,-2,-2,-1,9,-1|after1:no
-2,-2,-2,-6,-3,-4,0,18|after1:not
4,-1,-3,-13,-13,-4,10,20|after1:of
-3,15,4,-11,4,1,-10,0|after1:on
0,0,-5,0,9,0,-2,-1|after1:one
0,-1,-1,-2,16,-2,-8,-2|after1:our
0,0,-3,0,10,0,-7,-1|after1:output
0,-1,0,0,15,0,-12,-1|after1:plan
0,0,-1,0,-5,0,8,-1|after1:ports
0,-2,-5,-1,22,-1,-12,-1|after1:present
0,0,0,0,0,10,0,-9|after1:require
0,0,1,-2,9,0,-9,1|after1:say
0,-7,-4,0,8,0,5,-1|after1:since
-1,4,-5,-2,10,-3,-12,8|after1:so
-2,-1,-8,-1,-3,5,-1,11|after1:some
0,-1,-7,-1,-1,-2,-2,15|after1:successive
-1,7,-13,15,-5,-2,2,-4|after1:that
6,-9,-37,-13,-1,38,8,8|after1:the
-4,-1,30,1,-3,-6,-11,-5|after1:their
-1,-1,-5,-2,12,-4,-3,3|after1:thereabouts
-4,-3,-14,-4,4,-5,10,16|after1:to
-1,11,-1,-2,0,-2,-1,-3|after1:under
0,0,-1,-9,0,0,11,0|after1:want
-2,19,-4,-2,-17,-4,12,-2|after1:was
0,-1,-1,-1,-5,-2,1,9|after1:we
-3,11,-2,-1,6,-1,-7,-4|after1:which
-1,-1,-1,8,-1,-1,5,-8|after1:will
-2,0,7,-1,13,-1,-16,1|after1:with
-1,0,-4,-4,-3,-1,1,13|after1:within
-1,2,6,-3,13,-4,-7,-7|after1:would
0,0,-11,0,-1,0,15,-2|after1:year
2,-1,-6,8,-2,-4,1,1|after2:\"
-2,0,10,4,7,-2,-13,-4|after2:#
-1,0,-1,1,-2,-3,-25,33|after2:'
-1,0,-5,11,-4,-1,2,-2|after2:(
0,0,-1,0,8,-1,-4,-1|after2:)
-3,1,11,2,-7,-7,-12,17|after2:,
-9,-16,24,-29,27,-2,23,-16|after2:.
-1,-4,-1,-1,-3,10,-4,2|after2:0
-1,10,-21,6,-3,-2,-6,16|after2::
-1,4,-2,-3,-2,7,-19,16|after2:?
-2,0,-20,13,26,-8,-9,0|after2:DATE
-5,1,10,-2,-3,7,-1,-8|after2:LAND
-1,-3,-12,13,4,-1,-4,4|after2:LEADER
7,-1,-5,-4,-3,-1,13,-5|after2:NATO
-1,-6,8,-2,3,-1,-1,0|after2:OUTLET
20,-4,0,-12,0,-8,-5,10|after2:USA
-5,14,-11,-9,-2,-10,20,4|after2:a
0,0,0,0,15,0,-15,0|after2:according
-1,-2,-2,-4,-1,-1,-4,14|after2:ambition
0,0,10,-2,6,1,-1,-13|after2:an
-3,-1,1,-5,9,-3,-8,10|after2:and
-1,0,-1,-2,-1,14,-1,-8|after2:annual
0,0,0,0,0,10,0,-9|after2:another
-1,0,-1,-3,0,9,-2,-2|after2:around
18,-1,4,-11,-9,-2,-15,16|after2:as
-2,14,-8,11,-25,19,-5,-5|after2:at
0,0,0,0,-3,0,-8,11|after2:attain
0,0,-1,-1,21,-2,-15,-1|after2:back
-2,-3,3,-7,6,-6,-8,17|after2:be
0,-1,-4,17,-1,-1,-6,-4|after2:been
-3,-1,-3,-4,21,-13,19,-16|after2:by
0,0,-1,12,-6,-1,-1,-2|after2:cabinet
-1,0,-4,0,0,0,10,-4|after2:choose
12,0,-2,0,-8,0,0,-1|after2:countries
0,0,-2,-1,-1,0,-5,10|after2:decade
0,-4,-4,-2,6,9,-4,-1|after2:does
0,0,-6,-1,0,-1,11,-3|after2:due
-2,-2,-2,-7,-6,9,11,-1|after2:economic output
-2,0,8,12,-1,-4,-1,-12|after2:else
-1,0,-5,-1,-2,-1,-2,11|after2:enough
-4,-4,30,23,12,-15,-34,-8|after2:for
-3,1,-8,0,6,-4,12,-4|after2:force
-3,-2,12,-5,-13,14,-5,4|after2:from
-3,1,-11,-5,18,2,-12,10|after2:gdp
-1,-4,18,-3,7,-5,-4,-8|after2:gnp
-3,-2,-13,22,-17,-2,-16,29|after2:gross domestic product
-2,0,-2,-1,3,-2,-4,8|after2:had
0,0,-2,-8,0,18,-12,5|after2:hague
-2,-1,-4,-8,12,-4,-5,11|after2:has
-2,-2,-6,-6,4,-2,24,-10|after2:he
-1,0,-1,11,0,-1,-7,-1|after2:i
-13,7,-14,17,-7,-20,27,2|after2:in
0,0,0,0,-12,0,-4,16|after2:instead
14,0,-14,-4,1,-2,-5,9|after2:into
-9,-5,-12,0,-18,38,5,1|after2:is
-1,12,-9,-3,1,5,2,-7|after2:it
0,0,1,3,-10,0,9,-2|after2:its
-1,0,-9,-3,9,-1,-10,15|after2:least
-5,-1,10,-8,-6,14,0,-4|after2:level
0,0,3,-4,-1,-1,-6,9|after2:military
0,-1,10,0,-1,0,-3,-5|after2:national product
0,11,-2,-1,-1,-1,-1,-6|after2:need
25,-1,-18,1,-2,-2,-3,0|after2:new
0,0,-4,-1,0,-1,-2,9|after2:next
-1,-1,0,2,-1,-1,-8,9|after2:none
-2,-1,8,17,-6,-3,2,-15|after2:not
-3,-8,-9,13,9,-5,2,1|after2:of
26,-2,-18,-3,-16,-12,20,5|after2:on
-4,-5,-7,1,8,-6,-15,29|after2:or
-1,-1,-7,18,0,-1,0,-9|after2:other
-1,-1,-1,15,-5,1,3,-10|after2:out
0,7,-4,-3,-8,-1,16,-6|after2:over
-1,-1,13,-6,3,-1,-4,-4|after2:own
0,-1,-7,-1,-1,-2,-2,15|after2:parliamentary
0,-2,4,11,0,-1,-2,-11|after2:person
0,0,14,-7,0,-1,-2,-3|after2:president
0,0,-2,0,-5,0,13,-6|after2:same
-4,-2,-7,2,-6,-5,20,1|after2:say
-1,0,9,0,0,-1,-1,-6|after2:senior
7,1,-5,-1,-1,1,-10,9|after2:spend
0,0,13,-5,-2,-1,2,-6|after2:sufficient
-1,-1,-6,-4,0,-1,23,-9|after2:summit
-2,0,5,0,-5,-1,-7,10|after2:table
-1,0,11,-3,2,-1,-7,-1|after2:tell
-5,-4,7,-1,31,-9,-5,-14|after2:that
-3,5,20,-2,5,3,-21,-7|after2:the
0,0,-1,-1,9,-1,-2,-4|after2:they
-7,-6,6,-21,-8,9,24,3|after2:to
0,-1,1,-2,9,-2,-2,-4|after2:two
-1,0,15,1,-12,-1,-2,-1|after2:up
-3,-1,4,7,-4,-7,-7,11|after2:we
20,-2,-1,-2,3,-4,-7,-5|after2:when
10,-1,-8,-16,-1,-1,4,13|after2:which
-2,-3,-1,-3,-10,20,-10,9|after2:will
-1,-1,-5,-2,-3,-4,19,-3|after2:with
0,-1,-4,-1,-16,-2,16,8|after2:within
-1,-1,-8,-7,7,18,-15,7|after2:would
-1,0,-1,-3,-1,-4,0,9|after2:write
0,0,-5,0,9,0,-2,-1|after2:year
-1,-1,-2,-2,5,-1,9,-7|after2:years
0,5,-7,3,-9,-4,16,-4|after3:\"
2,-3,4,-20,32,-6,-18,10|after3:#
4,0,-11,-2,-1,0,11,-1|after3:'
-2,10,-3,-7,-9,-5,17,-2|after3:'s
4,-1,35,-9,-5,-15,5,-14|after3:,
-4,0,-6,14,0,-1,4,-7|after3:-
-8,-5,8,6,9,-15,-7,13|after3:.
-1,0,-2,-3,-4,18,-1,-7|after3:0
0,0,0,9,1,0,-8,-1|after3::
-1,0,18,-3,1,-1,-8,-5|after3:;
-4,15,3,-17,-10,19,24,-30|after3:DATE
-8,-8,-16,-2,7,14,13,1|after3:LAND
-2,10,-9,-5,5,-2,-19,22|after3:LEADER
-1,0,-12,10,1,-1,-1,4|after3:OUTLET
-8,-4,37,-22,11,-8,-4,-2|after3:USA
1,3,4,-11,12,-3,-2,-4|after3:a
-1,0,0,-1,-9,14,-2,-2|after3:about
0,-1,0,-3,-2,0,-2,9|after3:above
18,-3,-4,-2,-1,-3,-7,2|after3:allies
-1,0,-2,-2,10,-2,-8,5|after3:among
-1,-1,-7,-3,-4,-1,3,14|after3:an
-2,-3,-7,-15,11,11,-2,8|after3:and
-2,-1,15,-3,-3,-5,-5,3|after3:as
-4,0,11,-2,-1,-1,-3,-1|after3:asia
6,-1,1,12,-15,-2,6,-8|after3:at
0,-1,-1,0,0,8,-2,-4|after3:average
14,-2,-8,-1,3,-1,-5,-1|after3:bar
-3,-2,-12,-9,-4,11,1,18|after3:be
-4,-2,9,-4,1,-3,-7,8|after3:been
-1,0,-1,-2,-1,14,-1,-8|after3:bill
0,0,-1,0,-5,0,8,-1|after3:bridges
-1,-1,7,-5,-2,10,-15,7|after3:by
11,-1,-10,0,-4,-1,9,-5|after3:call
18,0,-4,-1,-3,-3,-5,-3|after3:core
-5,0,4,-1,-4,-2,9,-1|after3:core defense
0,0,-2,0,0,8,-2,-4|after3:cost
-2,-2,6,24,-11,-7,-9,1|after3:defence
-1,-5,-2,19,-16,-7,4,9|after3:defense
0,0,0,-2,-1,0,11,-8|after3:due
0,0,0,0,-12,12,3,-2|after3:eight
0,0,-2,0,10,0,0,-8|after3:expect
0,0,0,0,8,0,-6,-1|after3:faces
0,0,0,0,-1,-1,-5,8|after3:five
-2,-1,-8,1,-5,-6,-10,30|after3:for
-1,0,-5,-5,-2,-1,18,-4|after3:foreign minister
0,0,9,-1,-6,0,5,-6|after3:from
-1,-1,-8,3,0,-2,-4,14|after3:gdp
13,0,-8,-2,0,0,-1,-2|after3:global
-1,-2,-9,1,13,-1,5,-5|after3:gross domestic product
-1,8,-2,6,-6,-1,-3,-1|after3:had
0,-1,-4,3,0,5,-12,10|after3:have
-1,-1,8,-2,3,9,-9,-7|after3:he
-2,-1,8,-1,-1,0,6,-9|after3:higher
0,0,0,0,8,0,-8,0|after3:highest
-2,-1,-3,9,-3,0,1,-1|after3:his
-4,6,18,3,-6,-5,-1,-12|after3:in
-2,-2,10,3,1,-3,-7,-2|after3:into
0,-3,-1,-3,17,6,-8,-8|after3:is
18,-2,-10,13,10,-11,-17,-1|after3:it
-1,8,1,13,-20,6,11,-17|after3:its
-2,0,-4,-1,21,-1,-12,-2|after3:less
-1,-1,-1,-2,-1,-2,18,-11|after3:little
-1,11,-4,0,-1,-2,-1,-1|after3:matter
0,0,-3,-3,13,-4,-5,2|after3:mean
11,0,-2,-2,1,-1,-4,-2|after3:military
0,-1,0,1,-2,-2,-12,17|after3:mind
-1,-3,-6,-4,-1,16,-5,3|after3:more
-1,8,-1,0,-1,-2,-1,-1|after3:most
-1,0,-5,5,-3,10,-4,-2|after3:n't
-3,0,10,-3,-2,5,-4,-3|after3:need
0,0,-2,-4,-2,-1,11,-2|after3:needs
-1,13,0,1,1,-2,0,-12|after3:not
13,-3,-13,-1,-2,-3,12,-3|after3:of
1,-4,-26,4,-3,8,7,13|after3:on
0,16,0,-6,-14,-3,8,-2|after3:or
-1,2,0,-1,10,-2,-5,-1|after3:outlays
0,0,0,0,-11,0,12,-1|after3:own
0,-1,-7,-1,-1,-2,-2,15|after3:panels
12,0,0,0,-8,0,-2,0|after3:pay
0,0,0,0,10,-1,-3,-5|after3:pensions
0,0,0,-14,0,-1,16,0|after3:please
-1,-1,14,2,-3,0,-6,-6|after3:president
-2,-1,3,-2,0,-1,8,-6|after3:rather than
-2,-1,-8,-9,-4,-1,-3,27|after3:report
-2,-7,-31,32,2,-4,2,7|after3:say
-2,0,9,-5,-1,-1,3,-2|after3:security
0,-1,-1,8,0,0,-6,-1|after3:senior
0,0,-7,13,1,-1,0,-5|after3:share
0,0,-3,-2,0,0,-3,9|after3:soon
-1,-1,-3,-2,-1,0,9,-1|after3:struggle
-2,0,-7,25,-2,-2,-13,1|after3:table
0,-1,-1,0,-22,5,22,-3|after3:take
-1,0,15,-3,-1,0,-4,-6|after3:testify
-3,-1,4,-3,-2,-2,15,-8|after3:that
3,-7,15,10,-15,-22,-7,23|after3:the
0,0,-1,-2,5,16,-6,-11|after3:third
3,-6,-1,5,14,1,-27,12|after3:to
-2,0,-6,-3,0,16,0,-6|after3:tout
-1,-4,-1,-1,-2,11,-3,0|after3:trillion
0,8,-1,-1,1,-3,-5,2|after3:under
-2,0,-3,13,0,0,-8,0|after3:unreasonable
0,0,-6,-2,-4,-1,-3,15|after3:up
-2,8,-2,1,5,-2,-2,-7|after3:was
0,0,0,0,-2,0,10,-8|after3:we
-1,-1,-4,-2,-7,-3,5,13|after3:will
0,-1,-5,-1,-3,1,13,-4|after3:would
-1,7,-6,-1,-8,-2,21,-10|after3:year
-1,-3,-4,-3,18,-3,-15,10|after3:years
11,-1,-4,-4,-5,3,0,1|again:benchmark
-2,4,-3,-10,-11,6,-9,25|again:cap
-12,-7,-16,42,-21,-8,-3,24|again:demand
2,-2,-22,26,-16,-1,-13,26|again:denial
-4,-5,-6,8,-7,-17,19,12|again:level
20,-14,-17,16,-27,33,-3,-8|again:pledge
-8,-5,-25,3,-6,25,-7,23|again:proposal
-4,-4,10,0,-11,3,-19,25|before0:\"
-5,-4,12,-5,-6,-10,8,9|before0:'s
-2,-4,11,-13,-5,15,-21,20|before0:,
8,-7,13,-31,-7,-1,-11,36|before0::
-1,-1,-2,-2,-10,22,-1,-6|before0:LAND
-1,8,-2,8,-11,-3,8,-8|before0:a
-4,-7,-7,2,22,-12,-2,8|before0:about
-3,-10,-5,-2,-12,29,-7,9|before0:above
-1,-1,11,6,-1,-1,-8,-5|before0:accept
0,-3,0,-3,-1,15,-1,-7|before0:additional
-1,0,-10,-3,-1,6,12,-2|before0:adopt
-4,-2,6,-6,-2,-6,-2,16|before0:advocate
-2,-1,3,-4,-3,-2,14,-6|before0:after
14,0,-8,-5,-5,-3,-5,13|before0:against
-4,-1,16,-9,0,-4,-12,14|before0:and
-2,-1,1,-5,-1,-2,-1,11|before0:argue for
-1,-19,-13,-6,34,-5,14,-3|before0:around
-1,6,2,10,1,-1,-4,-11|before0:as
-4,-2,8,9,-8,13,-11,-6|before0:ask for
2,13,2,-29,45,2,-31,-3|before0:at
-1,-2,20,7,10,-5,8,-37|before0:be
-1,-1,-1,-5,-2,0,-1,12|before0:been
-1,1,-12,-4,35,-4,-5,-10|before0:below
0,-1,-8,-4,3,-3,-6,19|before0:between
-1,-4,13,5,-7,-1,-9,5|before0:beyond
0,0,-1,-2,-6,0,12,-3|before0:bring
26,0,-21,-1,7,-1,-9,-1|before0:call
-5,-1,-2,0,-7,-1,-2,17|before0:call for
0,-2,-1,0,17,-1,-10,-3|before0:come to
0,8,-3,18,-1,-2,-4,-17|before0:consider
14,-1,-7,-2,-3,-3,-6,7|before0:describe
-4,-2,20,-5,-22,8,0,6|before0:devote
0,0,0,9,0,-1,-4,-4|before0:dismiss
-1,0,-3,16,-6,-2,0,-3|before0:do
-1,-1,0,-1,-10,16,0,-3|before0:each
-4,8,-8,19,-4,11,-3,-20|before0:even
-2,-4,-3,-6,-11,40,-3,-11|before0:every
0,4,-2,-4,6,-1,11,-13|before0:exceed
-1,-4,-1,-1,0,10,-1,-3|before0:extra
0,0,25,-10,-1,-1,-11,-2|before0:find
0,0,-4,0,0,0,11,-6|before0:follow
-14,-7,14,13,-31,-26,25,27|before0:for
-1,-4,4,7,49,-13,-30,-11|before0:from
0,-2,5,0,-3,-1,9,-7|before0:get
0,-1,2,-2,15,-1,-8,-5|before0:hit
0,0,11,0,0,0,-5,-5|before0:insist on
24,8,-7,-5,-13,-9,0,2|before0:is
-5,-1,3,18,-2,14,-22,-5|before0:it
0,2,-4,-3,2,-1,15,-10|before0:its
-1,-5,-1,-2,16,0,-17,11|before0:keep
-2,0,-4,-1,9,-1,-1,-2|before0:lay out
-3,-2,9,-12,-15,-2,22,3|before0:least
-1,0,14,-3,-1,0,-4,-6|before0:like
0,-1,-3,-11,0,13,-2,3|before0:live with
0,0,8,0,1,0,-7,-3|before0:manage
-1,0,15,-2,-3,-3,-9,4|before0:need
-1,-1,-6,22,0,-3,-2,-8|before0:neither
-1,0,-3,15,0,0,-8,-3|before0:no
-1,0,-3,8,0,-1,-2,-1|before0:nor
0,0,-6,0,-2,0,11,-1|before0:not
13,15,-11,9,-32,13,-28,20|before0:of
-1,0,-3,4,0,-2,-6,8|before0:offer
-4,-3,-16,-9,21,-10,7,13|before0:on
0,-2,-11,-2,26,-4,-4,-2|before0:only
-1,-4,-10,7,13,19,-17,-9|before0:or
-3,-3,-10,-4,38,-6,-5,-6|before0:over
0,5,-1,-2,4,0,-12,7|before0:past
0,-1,7,-5,-1,-1,-7,8|before0:pay
0,0,0,0,-7,0,8,-1|before0:plan
-1,0,-4,-1,-1,0,12,-4|before0:pledge
-1,0,-2,2,-7,-1,13,-3|before0:promise
0,0,-8,0,-1,0,11,-1|before0:rather than
-1,-3,-9,-6,2,3,19,-4|before0:reach
-2,0,-6,-1,0,0,0,10|before0:reckon
0,-3,-1,0,12,0,-4,-4|before0:roughly
0,0,0,-4,-1,-2,-7,14|before0:rule out
6,-2,-12,41,-20,-10,21,-23|before0:say
0,0,12,0,-1,0,-6,-3|before0:seek
8,0,-3,-1,0,0,-3,-1|before0:set
-2,-1,-8,-2,-8,-2,14,8|before0:settle for
-1,-1,-7,5,-4,-1,12,-3|before0:settle on
12,-1,-5,-3,-3,-1,5,-5|before0:speak of
-4,-10,-14,10,0,19,-19,18|before0:spend
0,0,-2,-1,0,0,-5,10|before0:suggest
0,0,-4,-1,-1,-1,9,-2|before0:take up
0,0,-1,-1,0,-2,15,-10|before0:talk about
-2,-1,12,6,-1,-2,-4,-8|before0:talk of
-4,-6,-10,-12,16,-6,31,-9|before0:than
5,-8,18,-5,-17,-18,-3,28|before0:that
2,36,46,-12,-15,-35,31,-53|before0:the
-20,-16,1,20,11,9,5,-9|before0:to
0,0,-1,-3,-2,0,9,-2|before0:top
-1,0,7,-2,-8,-1,16,-11|before0:toward
-2,-1,-7,-2,0,0,14,-2|before0:towards
-2,-2,-6,2,2,-2,-9,17|before0:under
-2,-4,-1,0,-5,-3,18,-4|before0:was
-2,-1,10,-3,-1,-1,-12,9|before0:where
-1,0,-5,3,0,-2,8,-2|before0:whether
0,0,0,-1,-1,-5,10,-2|before0:why
-3,7,1,-7,-9,-10,1,21|before0:with
0,43,-3,-3,-14,-2,-12,-7|before0:within
-2,8,6,-4,0,-2,-4,-2|before0:worth
-2,-1,-4,-4,0,23,-4,-8|before0:would
0,0,-5,-2,2,-1,-3,10|before0:write
25,1,-5,0,-23,10,-4,-3|before1:\"
-6,-5,2,10,-6,10,1,-5|before1:#
10,-6,17,-19,26,3,-39,9|before1:,
-1,-1,0,-2,-1,-5,14,-4|before1:.
-1,-3,-3,6,-15,13,17,-14|before1::
-11,-5,-27,-4,16,8,10,12|before1:LAND
0,1,-3,6,-2,-5,-13,17|before1:LEADER
-2,-1,-8,-5,1,-1,17,-2|before1:NATO
0,0,-7,0,-1,0,0,9|before1:OUTLET
11,-3,43,-11,16,-9,-18,-29|before1:USA
-2,-4,-3,-3,-1,7,-12,18|before1:a
-1,0,10,-5,0,-2,0,-1|before1:about
0,-1,-3,-4,0,-1,0,10|before1:acknowledge
-1,0,-2,11,-3,-1,-3,0|before1:agree
-1,-1,3,-2,-2,-1,-9,11|before1:aim
18,0,-9,-1,-3,0,-5,0|before1:allies
0,0,-2,-1,15,-1,-7,-3|before1:already
-3,-1,16,-9,-8,5,-10,9|before1:and
-1,-1,-1,10,-1,7,-3,-9|before1:anything
11,-1,-21,16,0,-2,-1,-2|before1:as
-3,-1,1,-2,-4,10,12,-14|before1:ask
-4,-22,8,-16,0,-5,48,-10|before1:at
0,0,-2,0,-7,10,1,-1|before1:average
-1,-9,8,1,-18,-4,-8,32|before1:back
-3,-2,-7,-1,-3,-1,16,1|before1:bar
-6,-4,-13,-1,0,12,-29,42|before1:be
-1,-1,-4,2,19,-2,0,-13|before1:been
0,0,14,-5,3,0,-9,-1|before1:better
-2,0,-2,-2,0,-2,11,-4|before1:bill
0,0,0,0,-5,0,8,-3|before1:bring
-6,1,13,-11,-7,7,1,2|before1:budget
3,-1,6,9,-3,-1,-8,-6|before1:call
0,0,-3,-1,-1,-1,-3,9|before1:campaign
-1,-2,-3,-12,14,-2,8,-2|before1:can
-1,0,-1,20,-3,-1,-10,-3|before1:cannot
-1,18,-1,-1,-3,-4,-4,-4|before1:ceiling
-1,0,-10,-3,0,-1,-3,18|before1:clamor
-1,-1,-7,0,12,-1,-13,10|before1:climb
0,-8,-2,0,19,-1,-2,-6|before1:close
0,-1,-1,-3,-1,-1,8,-2|before1:comes
-1,0,-8,14,-1,-1,0,-3|before1:commit
0,-1,-3,-11,-1,13,-4,6|before1:could
-1,-1,11,5,-14,-2,-6,8|before1:country
0,0,-2,-2,-2,-4,-7,17|before1:defence
-2,8,-6,11,-6,4,-14,5|before1:defence spending
0,0,0,0,8,0,-5,-1|before1:defense
-3,-7,-10,21,-20,11,9,0|before1:defense spending
0,-2,-10,-3,22,-4,-2,-1|before1:devote
0,13,-5,-2,-1,-1,-2,-3|before1:do
-1,-1,11,-2,0,-1,-1,-6|before1:drop
-1,-5,-1,-1,-1,17,-1,-8|before1:each
0,0,0,-1,0,0,-9,11|before1:election
-3,-1,3,8,-1,-1,-3,-2|before1:embrace
0,-1,8,0,-11,0,8,-4|before1:end
0,2,-2,5,14,-1,-12,-5|before1:equal
-1,-1,-2,0,37,-1,-31,-2|before1:equivalent
-4,-1,9,0,-2,-1,-1,0|before1:europe
0,-2,0,-3,-1,8,-1,-2|before1:every
-1,0,8,-1,-4,0,-1,-1|before1:exceed
0,5,-1,-3,12,0,-10,-2|before1:expenditure
0,1,9,0,-5,0,-2,-2|before1:expenditures
-1,-2,16,-7,1,-2,-10,5|before1:figure
-2,-2,16,-3,-5,2,3,-9|before1:for
-1,1,15,-2,2,-1,-11,-3|before1:from
0,-1,0,0,-4,0,10,-5|before1:further
0,0,-4,0,-6,0,14,-5|before1:gdp
-1,-1,3,-1,-6,26,-23,3|before1:get
-3,2,7,8,-11,4,12,-19|before1:go
-2,-2,-2,-3,-17,-3,18,10|before1:goal
-1,-1,-1,0,-3,-4,15,-5|before1:government
-3,-2,-13,18,2,-1,7,-8|before1:had
0,-2,-9,12,-9,-3,-7,19|before1:has
-1,0,-5,-2,-4,-1,4,9|before1:have
0,0,0,0,-8,0,10,-2|before1:head
0,0,-1,0,8,0,-3,-3|before1:higher
0,-1,-2,-1,13,-2,-6,-1|before1:hover
-5,-1,-3,-7,41,12,-40,2|before1:is
15,0,12,-15,-2,-8,15,-17|before1:it
0,-9,-1,-2,45,-4,-25,-4|before1:just
-1,19,11,-2,-11,-1,-5,-9|before1:keep
-1,9,-3,-7,0,-1,11,-8|before1:leaders
-2,-8,20,-9,17,-4,-20,6|before1:less
0,0,-5,-1,-1,-1,15,-6|before1:level
-1,18,-2,-2,-4,-4,-2,-4|before1:limit
0,12,0,0,-9,-2,-1,0|before1:line
0,-3,-1,0,23,0,-16,-2|before1:little
-2,-1,9,4,-1,-1,-8,-2|before1:make
0,0,-11,0,15,0,-2,-1|before1:match
5,-1,-6,12,0,-2,-1,-7|before1:mention
-1,-1,-5,-1,-7,-1,10,5|before1:minimum
-2,2,-11,-5,-9,-2,42,-15|before1:more
-3,-1,7,-3,-6,0,13,-7|before1:move
-2,8,6,-5,2,-1,-4,-5|before1:much
0,0,15,1,-1,0,-9,-6|before1:must
-1,0,-8,14,0,-1,-2,-3|before1:n't
-1,-1,7,15,-6,-1,-10,-3|before1:near
-1,0,-15,16,-5,-2,-6,12|before1:never
0,-2,-1,1,-6,-1,11,-3|before1:nor
0,0,13,-1,0,-1,-7,-3|before1:north
-1,8,-12,37,-9,-6,-7,-10|before1:not
0,0,-4,-1,12,-2,-4,-1|before1:now
-1,15,10,-2,-6,-8,0,-8|before1:of
-2,-3,20,-3,-4,-3,8,-13|before1:one
0,-1,-2,-1,-5,-1,-10,19|before1:open
0,0,-3,17,-1,-1,-15,3|before1:out
-2,2,13,-8,33,3,-10,-33|before1:outlays
0,9,-1,0,-13,-1,7,-1|before1:over
0,0,13,-5,0,-1,-6,-2|before1:own
0,-4,-3,-1,-3,-1,-6,17|before1:party
0,0,-2,-3,-2,-1,-1,10|before1:path
0,0,0,0,-10,0,14,-3|before1:peak
-1,-1,20,-3,-1,-3,-2,-9|before1:pick
-2,-1,-9,-3,-3,-1,-4,22|before1:plan
0,0,-1,13,0,-2,-3,-6|before1:premier
0,-1,-1,0,19,0,-12,-4|before1:proportion
0,-1,-1,-3,18,-3,-4,-6|before1:race
0,-1,-9,-2,4,-1,-9,18|before1:ratio
-1,0,-5,13,0,-2,-1,-5|before1:reporters
-2,-1,0,20,-3,-4,-4,-6|before1:request
0,0,0,-1,8,-1,0,-5|before1:rush
-4,-2,2,1,-4,-5,-12,24|before1:say
-3,-4,-7,10,-16,10,7,4|before1:should
0,0,-3,-1,-1,0,9,-3|before1:sights
-2,-1,-4,-11,0,17,3,-2|before1:sign up
0,-1,-1,0,10,-1,-4,-1|before1:slightly
-1,-1,5,-7,20,-6,-15,6|before1:spend
-1,-1,8,-2,2,-3,-2,-1|before1:stand
-1,13,-3,-3,-4,-5,-5,8|before1:stay
0,0,-1,0,-9,0,6,4|before1:stop
0,0,-7,14,0,0,0,-6|before1:such
0,0,-1,0,7,0,-11,5|before1:table
-3,-3,-7,16,-18,-3,28,-10|before1:target
-1,-1,19,-4,2,-5,-3,-8|before1:tell
0,10,0,15,-14,-2,9,-18|before1:that
-2,2,0,2,1,12,-6,-9|before1:the
-1,1,9,-5,-2,0,3,-4|before1:them
-2,-1,12,-4,-3,-2,5,-5|before1:they
0,0,-2,0,-2,-1,-9,15|before1:think
-5,-4,27,17,-9,-19,0,-6|before1:to
0,0,3,0,-5,-4,8,-1|before1:toward
0,0,-1,-1,-3,-1,18,-11|before1:track
-2,18,4,-8,4,-8,-5,-3|before1:up
0,0,10,-4,-3,0,2,-5|before1:us
-3,0,-6,0,-1,0,0,11|before1:voices
0,0,5,-6,2,-3,-8,10|before1:was
-2,-2,-4,-5,-7,15,14,-10|before1:way
-1,-2,-3,-5,21,0,-3,-7|before1:well
0,0,-2,0,-6,0,10,-1|before1:were
-3,-1,-4,-6,-4,19,10,-12|before1:what
6,0,-9,-1,8,-2,2,-4|before1:which
-1,-2,10,-6,2,-4,11,-11|before1:will
0,-3,-8,0,11,-2,8,-4|before1:with
-4,-3,0,-7,-6,-9,21,9|before1:would
-2,0,9,-3,-1,-2,-12,11|before1:you
2,-4,17,-10,4,0,5,-15|before2:\"
-2,-1,-3,1,4,-3,8,-6|before2:#
0,1,0,-8,0,18,-10,-1|before2:'d
-3,-1,-15,11,5,-1,15,-12|before2:'s
7,0,-23,-5,5,0,-21,38|before2:,
0,-1,-6,0,0,-5,19,-6|before2:-
0,-1,0,-1,-2,-7,15,-4|before2:0
-5,-1,18,4,0,-5,-6,-5|before2::
0,-1,-8,4,-17,-4,-3,29|before2:DATE
8,-16,6,-2,27,23,-10,-36|before2:LAND
-1,0,-6,4,-3,-3,20,-11|before2:LEADER
-2,0,0,6,-11,-1,13,-4|before2:NATO
-1,-1,11,-2,-1,-1,7,-12|before2:OUTLET
2,-2,41,10,-7,-6,-11,-27|before2:USA
-17,6,-6,-2,4,-4,21,-1|before2:a
0,0,-2,-1,8,0,-1,-4|before2:against
-1,0,-4,-2,12,-1,-3,-1|before2:agree
17,-1,-9,-2,-4,-5,5,-2|before2:ally
0,-1,3,-1,-4,-1,-11,13|before2:also
-1,-1,-1,-3,-7,8,0,5|before2:an
15,-2,-24,-4,3,-2,4,10|before2:and
-2,-1,-1,-1,-4,11,2,-4|before2:any
-1,-4,-4,2,-5,-2,27,-14|before2:are
0,-2,0,0,-3,-1,8,-2|before2:army
-6,4,32,-7,-2,-5,-5,-11|before2:as
-3,-1,7,-3,-3,-9,-5,18|before2:ask
0,-1,-2,0,12,6,-11,-4|before2:at
13,12,-6,-6,-24,-4,22,-7|before2:be
0,7,12,-6,-3,-1,-1,-7|before2:been
0,-2,-1,0,-17,-1,-7,28|before2:bring
-1,0,14,-7,0,0,-4,-3|before2:brush off
-1,3,-5,4,28,-2,-13,-14|before2:budget
0,-1,-1,-1,0,-1,-6,9|before2:buildup
0,0,-1,0,10,0,-8,0|before2:burden
0,11,-2,-9,-2,-1,11,-9|before2:but
-1,-1,-5,8,3,-2,-5,3|before2:by
0,-1,9,-1,4,-1,-3,-7|before2:come
-1,0,-4,0,-8,-1,15,-1|before2:commitment
0,-1,-6,15,-1,-1,1,-7|before2:could
-1,-4,-3,0,24,-2,-20,6|before2:country
0,0,0,0,5,0,5,-8|before2:current
-1,4,-4,-5,16,2,-18,5|before2:defence
0,-4,-1,-1,-10,-1,25,-8|before2:defence spending
-3,-1,17,-8,-30,-7,17,16|before2:defense
0,-3,-3,-1,6,-2,-6,11|before2:defense spending
0,-1,0,7,6,-1,-2,-9|before2:devote
-1,0,-12,19,0,-1,-2,-3|before2:did
0,-1,0,-1,-1,-3,-18,23|before2:does
0,0,9,0,0,0,-8,-1|before2:down
-1,-3,20,-4,-2,-2,-3,-5|before2:earlier
0,1,-2,-1,-1,-1,-11,14|before2:end
0,0,-3,0,8,0,0,-5|before2:expect
0,0,17,-4,-1,0,-5,-7|before2:favor
0,0,-7,7,9,-1,-9,2|before2:figure
0,0,-7,-4,-1,0,20,-7|before2:first
15,-2,3,-6,-1,-4,-2,-4|before2:for
-2,-2,9,-3,11,-5,-5,-4|before2:from
-1,-1,-7,-3,11,-1,7,-4|before2:gdp
0,-2,-1,-2,-16,-4,16,10|before2:get
0,-1,-1,-4,-5,17,-1,-4|before2:give
-1,9,-12,-2,7,-3,-16,17|before2:go
-1,-1,-1,-5,-9,-2,19,-1|before2:government
-3,-2,15,-13,11,9,-12,-5|before2:had
-1,-8,-2,-20,39,-9,5,-5|before2:has
-2,-1,17,9,5,-6,-10,-11|before2:have
0,0,-1,10,-10,-5,7,-2|before2:her
-1,11,-1,-4,0,-2,-3,0|before2:him
-1,0,0,-3,1,-1,-6,9|before2:his
-1,-2,-1,-2,17,-1,-14,4|before2:i
5,0,20,-1,-3,-5,-12,-3|before2:in
-2,-6,-2,-7,-3,-1,17,4|before2:is
-3,5,8,10,-9,-5,-12,5|before2:it
-3,-3,17,-5,-6,-6,7,-1|before2:its
0,2,0,0,-8,-1,8,-1|before2:just
0,-13,-1,0,12,-1,5,-1|before2:keep
0,1,0,0,-7,0,8,0|before2:left
-1,-1,1,3,-3,5,-9,4|before2:lift
0,0,-9,-1,7,-1,-8,12|before2:members
-3,-1,2,-7,9,23,-25,2|before2:military
0,-2,0,0,-6,-1,11,-3|before2:military spending
0,-1,2,0,8,-4,-1,-3|before2:move
-3,0,9,-3,-2,-2,-2,2|before2:need
0,0,-7,-6,-2,-1,-1,16|before2:needs
-1,0,-3,8,0,-1,-2,-1|before2:neither
0,0,-2,20,-4,-1,-10,-2|before2:never
5,-1,-7,-1,-2,-3,23,-14|before2:new
-4,-4,8,8,-5,-7,7,-4|before2:no
-2,2,-6,20,-3,-2,-2,-8|before2:not
-4,-1,3,-8,-5,-3,-4,22|before2:nothing
14,-2,-1,1,-14,-1,0,3|before2:of
-2,-1,4,-5,0,-2,-1,8|before2:officials
-4,-2,9,-1,-6,7,19,-22|before2:on
-1,-2,9,-2,7,-2,-1,-10|before2:or
-1,-1,5,-6,-3,-1,-2,8|before2:ought
0,-6,-6,0,2,-1,-1,13|before2:outlays
-1,-1,-3,-3,-7,-2,13,4|before2:own
0,-1,0,-1,-2,-1,-6,12|before2:panel
0,-2,-4,11,0,0,-1,-4|before2:prepare
-1,0,11,-5,0,0,-1,-4|before2:press
0,0,-13,2,-1,0,2,11|before2:promise
0,0,2,-4,11,-1,-4,-3|before2:put
0,0,1,-6,-1,-1,17,-9|before2:raise
0,-4,-1,6,15,-1,-10,-5|before2:ratio
-1,-1,9,-1,0,0,-5,-1|before2:reach
-1,0,12,-1,0,0,-1,-7|before2:report
0,-4,-3,-1,-3,-1,-6,17|before2:ruling
0,-1,-11,18,-3,-7,14,-9|before2:say
-1,0,-5,-1,19,-2,-2,-9|before2:see
0,0,0,-1,10,0,-12,4|before2:set
0,-1,8,-1,0,-1,-4,-1|before2:short
-4,-1,11,-11,-6,-3,-29,43|before2:should
0,0,5,0,-13,0,9,-1|before2:since
-2,-1,-4,6,-1,17,-14,-2|before2:so
-1,9,5,-5,-13,-4,22,-12|before2:spend
20,-1,-9,-3,0,-1,-3,-2|before2:standard
-1,0,10,0,0,-2,-2,-4|before2:state
0,0,-1,0,-8,-1,14,-4|before2:steady
10,6,-8,-2,0,-2,-1,-3|before2:take
-2,-1,-15,7,0,-2,6,5|before2:tell
2,-8,13,6,-13,23,2,-25|before2:that
-10,8,16,-24,3,5,3,-1|before2:the
0,0,1,-1,-1,0,-16,18|before2:their
-1,-1,4,-3,21,-2,-16,-2|before2:they
0,0,20,-2,-2,-1,-3,-12|before2:time
-7,11,-8,-14,0,20,2,-5|before2:to
0,-2,-14,14,2,0,-3,3|before2:up
0,10,0,-2,0,-1,0,-7|before2:war
5,-1,-6,1,13,-3,-4,-5|before2:was
-1,-1,2,3,7,-1,-8,-2|before2:way
-2,0,-1,10,3,-3,0,-7|before2:we
-1,-1,-5,-4,7,-1,14,-9|before2:what
2,0,-10,-4,-1,0,15,-1|before2:when
6,-1,6,-1,-9,-1,2,-3|before2:which
-1,-6,-6,2,23,-5,-6,-1|before2:will
-2,5,0,0,19,-3,-12,-6|before2:with
0,0,-1,9,-1,0,-6,-1|before2:without
0,0,0,0,11,0,-10,0|before2:yen
-4,0,4,-1,3,3,-11,6|before3:\"
-2,9,-3,-5,1,-8,16,-8|before3:#
0,0,0,0,-7,-1,9,-1|before3:'
-6,-7,-8,-11,2,-1,18,12|before3:'s
22,-7,-3,22,37,-15,-21,-35|before3:,
1,10,7,-3,4,-4,-6,-10|before3:-
-1,-1,0,-1,-1,11,-1,-7|before3:.
-5,0,8,-1,10,-2,-7,-3|before3:0
-3,-2,-2,1,-2,17,-7,-3|before3::
0,0,-2,0,15,0,-9,-2|before3:;
7,4,6,-15,34,0,-32,-4|before3:DATE
-11,-2,-16,-10,15,-16,4,37|before3:LAND
-1,-1,18,-14,-8,-7,35,-21|before3:LEADER
1,-1,0,-11,-1,-2,24,-10|before3:NATO
0,0,9,2,0,0,-6,-4|before3:OUTLET
0,0,-6,-1,-1,0,-3,11|before3:PERSON
-10,-2,-9,17,-4,-12,12,8|before3:USA
-1,6,-12,-3,-4,4,12,-3|before3:a
0,0,4,11,2,0,-14,-1|before3:alliance
17,1,7,-15,-7,-11,-4,13|before3:an
12,-3,-2,-5,-4,-4,-2,9|before3:and
0,6,-12,-1,3,-1,1,4|before3:are
10,-2,-17,9,8,-2,-19,11|before3:as
-2,-1,-8,20,-5,-2,6,-7|before3:ask
-2,0,-2,-2,-4,-1,13,-2|before3:at
-1,10,0,0,-1,-2,-1,-4|before3:away
-2,-1,10,0,-2,6,-5,-5|before3:be
-1,0,-8,-1,2,0,-3,11|before3:bill
0,0,12,0,-5,0,-4,-2|before3:boost
-1,-7,-4,-1,33,-3,-14,-2|before3:budget
-4,6,28,-10,-5,5,-19,0|before3:by
-3,0,-6,3,-1,-1,8,-1|before3:call
0,0,-4,8,0,-1,-3,0|before3:call for
-1,0,-3,-1,9,-1,-1,-2|before3:comparison
0,0,0,0,-7,0,9,-1|before3:contrast
0,0,0,0,-8,0,10,-1|before3:costs
0,0,3,-3,8,0,-9,2|before3:country
0,-1,-3,4,-6,-1,15,-8|before3:defence
0,0,-3,0,11,0,-4,-2|before3:defence spending
-1,2,-10,2,28,-2,-14,-4|before3:defense
0,0,0,10,0,-1,-6,-4|before3:defense minister
-5,-1,-8,-2,2,0,15,0|before3:did
5,-4,-1,-2,8,-2,-2,-2|before3:do
0,0,-2,-4,-5,-3,15,-1|before3:does
0,-1,-2,-3,-5,-1,-1,12|before3:double
0,12,0,0,-9,-2,-1,0|before3:drew
0,-1,0,1,-1,0,-7,8|before3:drop
0,-2,-1,-5,-2,15,-3,-3|before3:exempt
0,-3,8,-1,-2,-1,-1,-1|before3:exhort
-2,0,2,5,12,-4,-8,-5|before3:figure
-4,-7,16,-9,-5,23,-8,-5|before3:for
-1,-3,17,3,2,-4,-1,-12|before3:from
-2,0,-1,0,-3,0,-5,12|before3:general
0,0,-1,15,3,-2,-6,-7|before3:get
17,-1,-9,-3,0,-1,-1,-2|before3:global
-1,-2,-5,8,5,-2,0,-3|before3:government
0,9,2,4,-1,-1,-8,-3|before3:had
-3,1,-8,-4,-16,-4,15,19|before3:has
7,-10,2,-7,5,18,2,-15|before3:have
-1,-1,3,-24,-1,21,9,-7|before3:he
0,0,-6,12,0,0,-1,-5|before3:her
-1,-1,-2,8,4,0,-3,-5|before3:his
0,-6,0,-1,1,0,9,-2|before3:hold
-1,0,-10,9,-4,-3,-3,12|before3:i
-1,-2,3,-11,13,-2,4,-3|before3:if
-3,-2,16,-11,-20,-7,14,13|before3:in
0,0,8,-2,0,-1,-3,-1|before3:increase
-4,-2,-1,-8,15,-10,17,-7|before3:is
-2,-1,4,-11,4,-4,-4,14|before3:it
-2,11,15,-9,-2,-6,-9,1|before3:its
-2,-1,-1,-2,-4,0,15,-5|before3:itself
-1,5,2,-2,-22,-2,34,-13|before3:keep
0,-1,16,0,-2,-2,-3,-8|before3:like to see
-1,0,-11,21,0,-4,0,-4|before3:made
-1,-1,8,-1,-6,-1,4,-2|before3:meet
0,0,0,0,0,-1,-10,11|before3:military
0,-1,-1,-1,0,-1,-6,9|before3:next
-1,2,-23,30,-3,-4,2,-5|before3:no
-1,20,-2,11,-9,-4,-2,-11|before3:not
0,-1,13,-5,4,-1,-3,-6|before3:now
7,-7,25,-12,-14,12,8,-18|before3:of
0,-1,-3,-2,-15,-2,18,5|before3:on
15,0,-5,-2,-2,-7,-3,5|before3:one
0,0,0,0,-19,0,23,-3|before3:only
0,-1,-5,-9,-4,-2,-5,26|before3:ought
0,7,-1,-1,-1,10,0,-14|before3:out
0,1,7,4,-18,0,-2,9|before3:outlays
0,0,-8,0,0,0,0,8|before3:party
0,-3,-1,1,-11,0,19,-6|before3:plan
-1,0,-1,-2,-1,-1,-5,12|before3:pledge
-1,0,-16,17,-2,0,3,-1|before3:prime minister
0,-2,-1,0,0,-1,-6,11|before3:propose
0,-1,-2,-1,5,5,-11,5|before3:put
-1,-2,-14,2,-1,-3,-2,21|before3:raise
0,-2,-1,0,12,-1,-5,-3|before3:ratio
0,0,0,0,0,0,-7,8|before3:recommend
0,0,-1,9,0,-1,-6,-2|before3:refuse
20,1,-1,-2,-3,-3,-7,-5|before3:rule
-3,-2,18,19,-25,-3,10,-14|before3:say
0,-3,5,-4,-5,-1,9,-1|before3:see
0,0,3,-1,-1,0,-10,11|before3:she
-1,-1,41,-9,-9,-4,0,-18|before3:should
-1,0,-3,-5,-10,-1,23,-3|before3:so
-1,0,0,-7,16,-2,-10,4|before3:spend
15,-1,1,-1,0,-2,-10,-3|before3:standard
-1,-1,-3,11,-1,-1,-2,-1|before3:stop short
13,0,-12,0,0,0,0,0|before3:strategy
-1,0,-3,3,-1,-1,-7,11|before3:summit
0,-1,-1,-1,-4,0,-4,11|before3:take
0,0,-1,0,-9,0,10,1|before3:target
0,0,-15,17,0,0,0,-2|before3:team
0,0,9,0,0,-1,1,-7|before3:tell
-6,-4,-19,8,-4,8,21,-5|before3:that
-1,-8,-11,-5,-6,-4,21,13|before3:the
-2,-1,21,-6,11,-2,-11,-11|before3:they
-2,-1,10,12,-6,-1,2,-14|before3:this
-7,15,-18,-14,3,-11,17,15|before3:to
0,0,0,0,17,0,-15,-1|before3:treasury
0,0,0,0,14,0,-13,0|before3:trillion
9,0,-5,0,-5,0,-2,5|before3:under
-1,8,3,-1,-3,-2,-2,-2|before3:up
0,0,1,-4,-1,-1,9,-4|before3:want
-1,7,2,10,-6,-2,-6,-3|before3:was
0,-3,-1,-2,-3,20,-3,-8|before3:way
0,0,-20,-1,-2,-1,-1,26|before3:weigh
-1,0,2,6,0,-1,-13,7|before3:well
0,-1,-7,7,-5,3,12,-9|before3:were
-1,-1,-1,-2,1,-3,-19,25|before3:where
0,0,-4,-4,0,14,-1,-5|before3:whether
-5,-5,2,-6,-2,-8,-2,25|before3:which
0,0,8,-5,0,0,-1,-2|before3:who
0,0,-1,-3,-1,0,11,-4|before3:why
-1,3,-23,5,-11,20,4,4|before3:will
0,0,-2,-1,15,-3,-5,-3|before3:with
-2,-6,3,20,-13,-7,-32,36|before3:would
-5,-38,-31,-3,107,-26,-17,13|bound:about
-11,-14,49,-27,-33,-15,-7,58|bound:at_least
16,-28,3,48,-85,41,36,-31|bound:exact
-9,0,-15,-12,15,15,17,-12|bound:over
-4,-6,-22,-3,58,-10,-17,5|bound:under
-4,73,14,-16,-24,-15,-4,-24|bound:up_to
-11,-3,-15,-4,9,16,-2,9|by-kind: be
-1,2,-4,-2,9,-3,7,-9|by-kind: cap
-7,-2,17,15,-8,0,-11,-3|by-kind: demand
-2,13,5,-7,-6,0,-1,-3|by-kind: level
7,-7,-22,-4,13,18,5,-10|by-kind: move
3,8,18,-7,-12,-11,0,0|by-kind: pledge
-3,-3,-5,-10,-1,-10,14,18|by-kind: proposal
4,0,16,5,-5,-2,-9,-9|by-kind:foreign be
16,-2,19,10,-7,-14,-6,-16|by-kind:foreign demand
-1,-1,7,-2,8,-1,-3,-7|by-kind:foreign move
8,-4,-3,3,1,-4,4,-5|by-kind:foreign pledge
10,-3,14,8,-5,-6,-7,-12|by-kind:foreign proposal
-4,-2,-7,-5,18,-3,7,-4|by-kind:foreign spend
-3,8,-5,-2,-25,-3,14,16|by-kind:nongov be
0,0,0,0,-3,0,-6,11|by-kind:nongov cap
-3,-4,-4,-18,9,6,-7,20|by-kind:nongov demand
0,0,-5,-1,9,-1,-10,8|by-kind:nongov level
-1,-4,-10,-3,-6,6,-9,27|by-kind:nongov move
-3,-4,-8,7,6,-3,-1,6|by-kind:nongov pledge
0,-1,6,-5,2,-1,-8,7|by-kind:nongov spend
8,-5,10,-5,16,-12,1,-13|by-kind:own be
-2,21,2,-10,-6,-4,3,-5|by-kind:own cap
-11,-5,-12,4,6,-3,14,7|by-kind:own demand
-2,-1,-4,14,-11,7,-5,2|by-kind:own denial
-1,-9,-11,-2,7,4,18,-7|by-kind:own level
-8,8,9,2,-2,-14,12,-7|by-kind:own move
-5,0,1,8,5,3,-13,1|by-kind:own pledge
-1,3,-5,-5,-13,11,-12,22|by-kind:own proposal
-11,0,-15,-1,2,21,-5,9|by-modal: be  False
-1,-12,-2,-1,9,-3,17,-8|by-modal: cap  False
0,11,-1,0,-1,0,-8,-1|by-modal: cap will False
-6,-1,18,0,-6,5,-10,0|by-modal: demand  False
-1,-1,-11,19,0,-3,-1,-2|by-modal: demand  True
-2,9,8,-7,7,2,-19,1|by-modal: level  False
0,4,-2,0,-15,-2,19,-4|by-modal: level will False
-3,-4,-12,0,27,23,-19,-13|by-modal: move  False
0,-1,-1,0,-15,-1,27,-8|by-modal: move will False
10,-2,-9,-3,3,-3,-11,15|by-modal: move would False
5,8,23,-15,-11,-9,14,-15|by-modal: pledge  False
-2,2,2,10,0,-1,-5,-7|by-modal: pledge  True
0,0,-5,-1,0,0,-2,9|by-modal: pledge should False
-3,-3,-4,-10,-1,-9,13,16|by-modal: proposal  False
5,0,17,-7,-5,-2,-8,0|by-modal:foreign be  False
0,0,-1,12,0,0,-1,-9|by-modal:foreign be should False
18,-2,31,-19,-7,-13,4,-11|by-modal:foreign demand  False
-1,0,-30,34,0,0,-1,-2|by-modal:foreign demand  True
-2,0,12,-4,0,-1,-3,-3|by-modal:foreign demand would False
-1,-1,5,-2,9,-1,-3,-7|by-modal:foreign move  False
9,-2,-18,7,2,-3,4,1|by-modal:foreign pledge  False
-1,0,8,-1,0,0,-1,-6|by-modal:foreign pledge should False
11,-2,15,-5,-1,-5,-6,-7|by-modal:foreign proposal  False
-1,0,-8,13,0,0,-1,-2|by-modal:foreign proposal  True
-3,-2,-13,0,14,-2,9,-4|by-modal:foreign spend  False
-1,-1,-4,-1,-8,-1,6,11|by-modal:nongov be  False
-2,9,0,0,-13,-2,-4,11|by-modal:nongov be  True
0,0,-1,-1,-7,0,12,-3|by-modal:nongov be would False
0,0,0,0,-3,0,-6,11|by-modal:nongov cap  False
-2,-3,0,-17,10,7,-18,23|by-modal:nongov demand  False
0,-1,-4,-1,-1,-1,11,-3|by-modal:nongov demand would False
0,1,-5,-1,3,-1,-11,14|by-modal:nongov level  False
-1,1,-5,-3,-4,8,-11,16|by-modal:nongov move  False
-1,-4,-3,-1,-3,-2,-1,14|by-modal:nongov move would False
-2,-4,-8,8,7,-3,0,1|by-modal:nongov pledge  False
-5,-3,0,-11,2,6,0,11|by-modal:nongov proposal  False
15,-9,3,4,20,-7,2,-28|by-modal:own be  False
-4,-2,4,-8,-4,-2,0,16|by-modal:own be should False
-1,8,-5,0,3,-2,-2,-2|by-modal:own be will False
-2,-1,-9,4,-2,-1,7,4|by-modal:own be would False
-1,25,5,-6,-14,-2,-8,1|by-modal:own cap  False
0,-4,-1,-2,-11,-1,24,-5|by-modal:own cap will False
-11,-6,-6,7,-1,-3,15,3|by-modal:own demand  False
-2,-1,-17,34,-10,9,1,-14|by-modal:own denial  False
-1,-10,-9,-2,1,5,20,-4|by-modal:own level  False
-2,-10,-13,-16,26,2,27,-15|by-modal:own move  False
0,7,-4,10,-3,-1,-7,-1|by-modal:own move  True
0,0,-1,0,-11,0,13,0|by-modal:own move can False
-2,7,-9,-2,-6,-3,-6,21|by-modal:own move could False
-2,-4,28,-16,-3,-6,-9,12|by-modal:own move should False
-1,-5,-10,-8,12,2,5,3|by-modal:own move will False
0,10,-2,22,-5,-1,-19,-4|by-modal:own move will True
-2,-4,23,-7,-7,-4,19,-18|by-modal:own move would False
0,-1,-1,16,-3,-1,-7,-2|by-modal:own move would True
-2,4,5,-31,9,-8,49,-27|by-modal:own pledge  False
-1,-1,-3,22,-2,-2,-9,-4|by-modal:own pledge  True
0,0,-1,9,0,-1,-5,-2|by-modal:own pledge can True
0,0,-1,0,0,0,-11,13|by-modal:own pledge could False
-2,-1,5,-8,-1,-1,-20,28|by-modal:own pledge should False
0,0,5,-6,0,16,-9,-6|by-modal:own pledge would False
0,0,-9,19,0,-1,-6,-3|by-modal:own pledge would True
-6,5,4,2,-7,0,-16,19|by-modal:own proposal  False
0,0,-2,-3,-5,-1,3,8|by-modal:own proposal will False
6,5,-14,-18,47,7,-8,-25|by-modal:own spend  False
0,0,-1,-10,-5,-1,18,-1|by-modal:own spend can False
-1,-1,-2,22,-3,-2,-11,-4|by-modal:own spend can True
-4,-4,37,-7,-22,4,-25,21|by-modal:own spend should False
-1,-2,-14,-3,-1,-4,32,-8|by-modal:own spend will False
0,0,-3,20,-5,0,-11,-1|by-modal:own spend will True
0,0,-8,-4,-8,-2,7,15|by-modal:own spend would False
14,0,-7,-2,0,-1,-2,-3|by-verb: agree
0,-1,8,0,-1,-1,-1,-3|by-verb: amount
-1,0,-5,-1,0,-1,0,8|by-verb: argue for
0,0,-5,13,0,-1,-5,-2|by-verb: ask
-1,-1,-8,3,-3,18,-5,-3|by-verb: ask for
-11,-3,-15,-4,9,16,-2,9|by-verb: be
-1,-1,-5,6,-5,-2,-1,9|by-verb: call for
0,0,-13,-2,-1,-1,-1,18|by-verb: calls
0,0,-1,0,11,0,-7,-2|by-verb: clear
0,0,8,-1,-2,-2,-3,0|by-verb: convince
0,0,-5,0,-1,-1,9,-1|by-verb: decision
-1,0,-1,0,13,-1,-9,-1|by-verb: expect
0,0,-3,0,-5,0,13,-4|by-verb: force
0,0,-2,-2,-12,25,-11,3|by-verb: get
0,-1,-1,-1,-4,9,0,-2|by-verb: give
10,-1,-10,-1,3,-4,3,0|by-verb: go
0,-6,0,0,11,-1,-3,0|by-verb: hold
0,5,-3,-1,-1,-2,11,-8|by-verb: keep
-1,-1,8,-6,-6,0,6,-1|by-verb: mean
-1,7,7,9,-1,-1,-9,-12|by-verb: prepare
0,0,-1,-1,7,-2,5,-8|by-verb: put
0,1,-1,-1,-16,4,16,-3|by-verb: reach
0,0,-1,-2,3,-1,-6,8|by-verb: rise
0,-1,0,-1,-2,0,8,-3|by-verb: satisfy
0,19,-1,-2,-1,-1,-5,-9|by-verb: stay
0,-1,-2,0,-5,0,11,-3|by-verb: take up
-1,-1,16,-2,0,-1,-1,-9|by-verb: talk of
-1,6,16,2,-2,-7,-3,-11|by-verb: tell
0,-1,-8,-1,-3,-1,-4,16|by-verb: want
0,0,-10,-2,-1,0,15,-1|by-verb:foreign adopt
-1,0,8,-1,0,0,-1,-6|by-verb:foreign aim
-6,3,-3,12,-7,-2,-9,11|by-verb:foreign ask
-4,0,5,13,-2,-4,-5,-4|by-verb:foreign ask for
4,0,16,5,-5,-2,-9,-9|by-verb:foreign be
29,0,-31,2,-1,-1,3,-1|by-verb:foreign call
-4,0,17,-6,-2,-1,-8,3|by-verb:foreign call for
-1,-1,16,-2,-1,0,-7,-5|by-verb:foreign call on
0,0,-5,-1,-4,0,-3,13|by-verb:foreign consider
-2,-1,-4,9,-1,0,-1,-1|by-verb:foreign embrace
22,0,-17,-3,0,0,-1,0|by-verb:foreign hold up
-2,0,-4,-1,11,-1,-2,-2|by-verb:foreign lay out
-1,0,-1,12,0,-1,0,-8|by-verb:foreign mention
-1,0,-10,6,-1,0,8,-2|by-verb:foreign press
0,0,-3,-1,8,0,-1,-2|by-verb:foreign put
0,0,10,0,-7,0,-1,-1|by-verb:foreign raise
-2,0,8,5,-2,-1,-7,-2|by-verb:foreign seek
12,0,-4,-1,0,0,-3,-3|by-verb:foreign set
20,-1,-5,-3,0,-2,-1,-8|by-verb:foreign speak of
-3,-1,-12,-1,13,-1,9,-3|by-verb:foreign spend
-4,-1,-13,-5,1,-1,15,9|by-verb:foreign tell
-1,-2,-1,-5,-1,-1,-1,11|by-verb:foreign tie
-5,-1,11,-6,6,-1,-9,4|by-verb:foreign urge
-6,0,31,-8,6,-1,0,-22|by-verb:foreign want
-1,0,-4,14,0,-1,0,-8|by-verb:nongov accept
0,0,-5,-2,-1,-1,0,9|by-verb:nongov argue for
0,0,-5,0,9,-2,0,-1|by-verb:nongov ask for
-3,8,-5,-2,-25,-3,14,16|by-verb:nongov be
0,-1,-1,0,-3,0,13,-7|by-verb:nongov bring
-1,0,14,-6,-3,-1,-1,-3|by-verb:nongov call
0,0,-6,0,-1,0,-1,8|by-verb:nongov call for
0,0,-5,0,-1,0,-4,11|by-verb:nongov call on
0,-1,-1,10,0,0,0,-7|by-verb:nongov consider
0,0,-5,0,10,-1,-7,3|by-verb:nongov expect
-1,-1,-5,-2,-2,3,-9,17|by-verb:nongov go
-1,0,18,0,3,-1,-3,-16|by-verb:nongov hope
0,-2,0,0,-3,0,-6,11|by-verb:nongov keep
0,0,-1,0,9,0,-2,-6|by-verb:nongov lay out
-2,0,-1,-4,0,-1,0,9|by-verb:nongov mention
0,0,9,-1,-1,0,-2,-5|by-verb:nongov press
0,0,-2,-1,0,-1,-5,10|by-verb:nongov propose
0,-1,3,-1,-1,0,11,-10|by-verb:nongov seek
0,-1,2,-3,-2,0,-7,12|by-verb:nongov spend
0,-1,0,0,-1,-2,-5,10|by-verb:nongov take
-1,0,9,-7,-1,14,-4,-11|by-verb:nongov tell
0,-1,-11,0,-1,-1,-3,18|by-verb:nongov want
0,-1,7,3,-2,-1,-8,2|by-verb:own accept
11,-1,-1,0,3,-1,-8,-3|by-verb:own adopt
-4,-2,6,7,2,9,-12,-7|by-verb:own agree
0,-2,-2,-4,0,-1,-11,20|by-verb:own aim
0,0,0,0,17,0,-16,0|by-verb:own approve
0,0,10,-3,-1,-1,-2,-3|by-verb:own argue for
-1,0,1,6,-1,-2,6,-9|by-verb:own ask
0,0,15,-5,-1,-1,-2,-5|by-verb:own ask for
0,-1,12,-7,0,-1,-1,-2|by-verb:own back
8,-5,10,-5,16,-12,1,-13|by-verb:own be
0,-3,-3,-2,2,-1,-2,10|by-verb:own bring
-7,0,-8,12,7,-2,0,-4|by-verb:own call
0,10,0,0,-9,0,0,0|by-verb:own cap
-1,0,-9,-3,0,-1,-3,16|by-verb:own clamor
4,-1,-3,0,13,-1,-8,-2|by-verb:own come to
-1,-1,-11,14,7,-2,-3,-3|by-verb:own commit
-1,9,-3,7,-1,-2,-9,0|by-verb:own consider
-1,-4,-7,0,9,6,-14,12|by-verb:own devote
0,-1,-7,2,0,-1,-5,12|by-verb:own discuss
-1,0,-4,12,-6,-2,3,-3|by-verb:own do
0,0,-1,0,-4,-1,10,-3|by-verb:own double
-1,1,7,-1,-15,-3,7,7|by-verb:own end
0,8,-2,-5,5,-1,1,-6|by-verb:own exceed
0,-3,-1,-6,-3,18,-3,-3|by-verb:own exempt
0,0,-4,-1,12,0,0,-6|by-verb:own expect
-1,-1,10,5,-2,-1,-3,-6|by-verb:own fix
-1,-5,-9,15,6,-5,-3,2|by-verb:own get
-2,7,24,4,-32,-3,3,-1|by-verb:own go
0,8,-3,0,0,-1,-3,-1|by-verb:own grow
0,0,-1,0,-5,0,9,-2|by-verb:own head
0,1,-1,-2,14,0,-9,-3|by-verb:own hit
-1,4,6,-3,-8,-1,5,-2|by-verb:own hold
0,0,8,-2,0,0,-4,-1|by-verb:own increase
0,0,0,-1,-6,0,8,0|by-verb:own insist
-1,5,-4,-4,14,-2,-1,-8|by-verb:own keep
-2,0,-8,0,3,0,-11,20|by-verb:own leap
0,-1,-2,3,8,-2,-4,-3|by-verb:own lift
0,4,-4,-11,9,12,-3,-6|by-verb:own live with
0,0,8,0,6,0,-11,-3|by-verb:own manage
-1,-1,-15,-2,9,6,7,-3|by-verb:own match
-1,-1,13,-5,-8,-1,8,-4|by-verb:own meet
-1,-1,4,-4,0,-1,18,-17|by-verb:own name
0,-1,7,-5,-1,-1,-7,8|by-verb:own pay
-2,-2,-8,-3,-2,-1,9,9|by-verb:own pledge
0,0,0,0,9,0,-7,0|by-verb:own project
-2,-1,-2,2,-8,-1,21,-10|by-verb:own promise
0,0,-1,0,9,0,-5,-3|by-verb:own push
-2,-1,9,0,-3,-2,-2,2|by-verb:own put
0,-3,-12,6,4,6,7,-9|by-verb:own raise
-1,-3,-3,10,20,-1,-19,-4|by-verb:own reach
0,0,-1,10,0,-1,-6,-2|by-verb:own refuse
0,0,0,0,-8,0,10,-1|by-verb:own remain
-1,0,-2,0,-1,-3,-8,14|by-verb:own rule out
0,0,0,0,8,0,-6,-1|by-verb:own rush
5,-1,-1,-4,3,-1,-10,8|by-verb:own set
0,0,-3,-1,-8,0,8,4|by-verb:own settle for
-2,-2,12,-2,-3,-1,0,-4|by-verb:own settle on
-1,-1,-4,-10,0,16,3,-3|by-verb:own sign up
2,4,11,-7,-11,0,9,-8|by-verb:own spend
-1,-5,4,-2,-10,-3,5,12|by-verb:own stay
0,0,0,0,-7,0,9,-1|by-verb:own stop
0,0,0,0,-7,0,8,0|by-verb:own swear
0,0,-1,9,0,-1,-1,-5|by-verb:own talk of
-1,0,-3,11,5,-1,-5,-7|by-verb:own tell
0,1,-3,-1,-1,10,-9,3|by-verb:own think
0,-2,-1,-5,0,0,12,-4|by-verb:own top
0,-2,-7,-2,-2,-1,4,11|by-verb:own want
0,-1,-1,12,-4,-1,-13,9|by-verb:own write
-11,7,-10,-6,1,11,15,-6|by:
37,-15,57,14,12,-32,-18,-55|by:foreign
-15,-9,-28,-16,-10,8,-21,92|by:nongov
-22,10,-15,11,5,-6,21,-3|by:own
0,0,-1,0,8,-1,-4,-1|date-after:( past
0,0,0,0,16,0,-16,0|date-after:2% now
0,0,-3,0,10,0,-7,-1|date-after:2.1 per cent past
0,0,0,-1,-3,-1,-6,12|date-after:2.6 percent past
0,0,-1,0,-6,0,16,-8|date-after:3 percent now
0,0,-2,0,-5,0,9,-2|date-after:3% next
0,0,0,0,-10,0,11,0|date-after:4.7% now
0,0,-5,0,-5,0,11,-2|date-after:around far
0,0,-2,-1,-6,0,-2,12|date-after:before now
-6,0,-17,-11,-2,-8,14,31|date-after:by far
0,0,-1,-1,-4,-1,8,-1|date-after:by next
0,-2,0,0,-6,-2,9,1|date-after:by past
0,0,-1,0,10,0,-7,-1|date-after:defence now
-2,-2,-4,9,6,-2,3,-10|date-after:for far
0,-1,0,-1,-24,0,2,24|date-after:for next
-2,-1,-3,2,22,-2,-19,3|date-after:for now
-2,-1,-4,0,21,-2,-6,-6|date-after:for past
0,0,-2,-8,-6,-1,26,-9|date-after:from next
0,0,-2,0,23,-1,-14,-5|date-after:gdp next
0,0,-3,0,10,0,-7,-1|date-after:growth next
-1,-1,-1,-8,0,17,-4,-1|date-after:hague now
11,0,-6,-3,0,-1,-1,0|date-after:hague past
-2,-7,5,-10,10,-4,15,-6|date-after:in far
-1,0,-1,-5,12,-2,-5,1|date-after:in next
-7,-4,2,-11,17,-10,11,1|date-after:in now
-6,1,7,-11,34,13,-24,-13|date-after:in past
0,-2,-9,0,19,-1,-12,6|date-after:of past
-5,6,-12,-6,-17,-1,3,31|date-after:on now
-1,-1,24,10,-11,-1,-18,-3|date-after:reported now
0,7,-12,13,-6,-1,-1,0|date-after:reporters now
-3,11,10,0,-10,-2,2,-9|date-after:said now
-1,0,-1,0,11,-3,-3,-3|date-after:since past
0,7,0,0,-26,0,21,-1|date-after:through far
-1,0,-3,-1,11,5,-8,-4|date-after:until far
0,-1,-6,-1,-13,0,25,-3|date-after:within now
21,4,-29,30,-14,-12,-2,1|date-before:, now
0,0,-1,0,-6,0,11,-3|date-before:agreed now
-2,4,9,-6,-20,-2,21,-4|date-before:by far
-1,4,10,-2,6,-1,-12,-6|date-before:for far
-1,1,4,-3,12,-1,-17,3|date-before:for next
-1,2,-3,-2,22,-1,-24,8|date-before:for now
0,-1,-4,0,-6,-1,18,-5|date-before:from past
0,0,-6,-1,-1,0,9,-1|date-before:gdp now
-1,-1,5,-2,-4,-1,10,-6|date-before:hague now
0,-5,-5,8,24,-1,-13,-8|date-before:in far
0,0,-2,0,-1,0,14,-10|date-before:in next
6,5,16,-29,-17,-3,32,-11|date-before:in now
8,2,-11,6,-6,-1,22,-20|date-before:in past
-2,9,-1,0,-13,-2,-4,13|date-before:its past
12,-2,-13,-1,-1,10,-4,-1|date-before:late now
0,0,-1,0,8,0,-5,-1|date-before:leads now
11,0,-1,-1,0,-2,-7,-2|date-before:of past
0,0,0,0,-5,-3,8,1|date-before:off now
4,-5,-3,-1,14,5,3,-18|date-before:on now
-1,-1,15,-11,-2,-1,-4,5|date-before:reported now
0,0,10,0,-7,0,-1,-1|date-before:reported past
0,-4,8,23,-6,-2,15,-34|date-before:said now
0,0,0,11,-3,-1,-4,-3|date-before:set far
0,13,-12,-1,7,1,-3,-5|date-before:since past
-1,-1,-6,-1,-1,-1,-10,21|date-before:summit now
0,0,0,0,-21,0,21,0|date-before:time past
0,-1,13,0,-3,0,-8,-1|date-before:to far
0,0,-1,0,-4,0,-4,9|date-before:to now
-1,-2,16,12,-2,-1,-18,-5|date-before:washington now
0,0,-20,-5,3,0,-2,24|date-before:washington post now
-17,-4,4,-9,-9,-17,47,3|date:far
-3,-3,-5,-19,5,-11,25,11|date:next
1,8,10,16,-15,-16,-7,2|date:now
2,15,-19,-14,45,14,-11,-31|date:past
-15,-1,-21,-4,14,20,-9,15|did: be
-1,8,3,-3,9,-5,6,-17|did: cap
0,-4,20,6,-9,-4,-15,6|did: demand
-5,20,-2,4,10,16,-15,-28|did: level
1,-1,-11,-21,2,11,17,2|did: move
14,12,6,-10,-23,-12,-3,17|did: pledge
-5,-4,17,-15,14,-12,-3,9|did: proposal
-1,-2,-10,1,-8,-5,27,-2|did: spend
3,-1,32,0,-5,-5,-7,-18|did:foreign be
13,0,1,-2,-1,-1,-7,-3|did:foreign cap
9,-8,45,24,-17,-25,6,-34|did:foreign demand
-2,4,-10,-1,-1,18,-2,-5|did:foreign denial
-3,-6,10,-11,18,-6,-10,7|did:foreign level
3,-3,18,-9,-3,-5,6,-8|did:foreign move
16,-4,-1,-1,12,-5,-4,-13|did:foreign pledge
21,-4,3,25,-8,-8,-15,-14|did:foreign proposal
-5,-1,4,-11,24,-4,4,-11|did:foreign spend
-4,10,-9,-7,-17,-6,2,30|did:nongov be
0,-1,-3,-4,-4,-1,4,9|did:nongov cap
-4,-1,7,-13,4,0,-19,26|did:nongov demand
0,1,-10,-2,8,-2,-12,17|did:nongov level
-3,-9,-14,8,4,9,-27,32|did:nongov move
-6,-7,-14,12,0,-6,-12,33|did:nongov pledge
-7,-6,-1,-1,-12,0,-23,50|did:nongov proposal
0,-1,5,-5,17,-1,-6,-9|did:nongov spend
15,-12,0,5,22,-24,19,-25|did:own be
-2,19,3,-7,-3,-4,2,-6|did:own cap
-12,11,-16,4,2,7,16,-12|did:own demand
-6,-7,-33,92,-14,1,-19,-14|did:own denial
-4,-7,4,10,9,-3,14,-23|did:own level
-15,14,12,14,23,-28,0,-20|did:own move
-4,2,-22,8,-29,7,31,6|did:own pledge
-4,1,-19,-19,-34,7,13,55|did:own proposal
-11,-6,24,5,10,6,-22,-5|did:own spend
-1,0,-10,9,-1,-1,-1,5|governor-form:accept finite  
0,0,-4,8,0,-1,-2,-1|governor-form:accept finite would not
11,-2,-10,-2,2,-1,6,-4|governor-form:adopt finite  
0,0,9,-5,0,0,-1,-2|governor-form:advocate finite  
12,-2,-2,-1,4,9,-11,-9|governor-form:agree finite  
0,-1,-1,-1,0,0,8,-6|governor-form:aim finite  
-1,0,7,-3,-1,0,-17,15|governor-form:aim finite should 
0,-1,8,-1,-1,-1,0,-3|governor-form:amount finite  
0,0,0,0,17,0,-16,0|governor-form:approve finite  
-1,-1,-10,-3,-2,-2,-2,20|governor-form:argue for finite  
-5,-2,14,9,-5,-4,11,-18|governor-form:ask finite  
0,0,-24,29,0,0,-2,-2|governor-form:ask finite  not
-3,-2,13,-15,7,16,-9,-8|governor-form:ask for finite  
-1,0,-12,16,0,-1,0,-1|governor-form:ask for finite  not
0,0,-10,16,-2,0,-3,-1|governor-form:ask for inf  
-1,4,-11,-1,-3,-1,-5,17|governor-form:ask gerund  
-1,0,8,-3,0,0,-2,-1|governor-form:ask progressive  
8,-10,2,-4,9,5,-3,-6|governor-form:be finite  
-2,7,0,0,-18,-3,8,9|governor-form:be finite  not
-4,-3,3,3,-4,-2,-2,8|governor-form:be finite should 
-1,8,-5,0,5,-2,-4,-2|governor-form:be finite will 
-2,-2,-10,1,-3,-5,15,6|governor-form:be finite would 
0,-3,-2,-2,11,-3,-3,3|governor-form:bring finite  
0,0,0,0,-6,0,12,-5|governor-form:bring finite will 
15,-1,-11,11,4,-3,-8,-7|governor-form:call finite  
-2,-1,4,-6,-6,-1,-2,15|governor-form:call for finite  
-3,0,-4,-1,-1,0,-1,11|governor-form:call for gerund  
7,0,-14,-2,0,0,11,-1|governor-form:call gerund  
-1,0,10,-2,-1,0,-11,6|governor-form:call on finite  
0,0,-13,-2,-1,-1,-1,18|governor-form:calls   
0,0,-2,-1,0,-1,-3,8|governor-form:campaign finite  
0,11,0,0,-10,-1,0,0|governor-form:cap finite  
0,0,-1,0,11,0,-7,-2|governor-form:clear finite  
0,-1,-3,0,-2,-2,-2,10|governor-form:climb finite  
0,-1,0,0,-5,-1,8,-1|governor-form:come to finite will 
0,0,0,0,8,0,-8,0|governor-form:come to finite would 
-1,-1,-2,-7,8,0,8,-4|governor-form:commit finite  
0,0,-1,9,0,-1,-5,-2|governor-form:commit finite can not
0,10,-7,6,-4,-2,-4,2|governor-form:consider finite  
0,-1,-1,-2,0,-1,-6,11|governor-form:consider progressive  
0,0,8,-1,-2,-2,-3,0|governor-form:convince finite  
0,0,-1,0,-4,0,8,-2|governor-form:decide finite  
0,0,-5,0,-1,-1,9,-1|governor-form:decision   
0,-3,-7,-3,9,9,-3,-2|governor-form:devote finite  
-1,-1,10,-4,-6,-2,-5,8|governor-form:devote finite should 
0,0,8,-4,-2,-1,1,-1|governor-form:devote finite will 
0,0,-1,-10,-5,-1,18,-1|governor-form:do finite can 
-1,1,9,0,-13,-3,15,-8|governor-form:end finite  
0,1,0,-2,9,0,-2,-5|governor-form:exceed finite  
0,-2,-1,-2,-2,10,0,-3|governor-form:exempt finite  
0,-2,0,-4,-1,10,-3,-1|governor-form:exempt inf  
0,-3,8,-1,-2,-1,-1,-1|governor-form:exhort finite  
-2,-1,-5,-7,27,-2,-6,-3|governor-form:expect finite  
0,0,-3,0,-5,0,13,-4|governor-form:force finite  
0,-2,-5,-2,14,8,-3,-9|governor-form:get finite  
0,-2,0,-5,-10,-2,18,2|governor-form:get finite should 
0,0,-1,12,-5,5,-9,-2|governor-form:get gerund  
0,0,-5,-2,-2,11,-18,16|governor-form:get inf  
-1,-4,-7,6,5,9,-2,-7|governor-form:give finite  
-1,5,10,-4,-20,-4,7,8|governor-form:go finite  
-1,-2,0,-2,-4,-2,-6,16|governor-form:go finite should 
9,-5,8,-3,1,-2,-9,1|governor-form:go finite would 
0,0,-1,9,-1,0,-6,-1|governor-form:go gerund  not
0,-1,-8,-4,-4,0,21,-4|governor-form:go progressive  
0,0,-1,0,-9,0,11,-1|governor-form:head finite  
4,0,4,-2,6,-2,-8,-1|governor-form:hold finite  
6,-2,-6,-1,-5,0,11,-1|governor-form:hold finite will 
22,0,-17,-3,0,0,-1,0|governor-form:hold up finite  
-2,0,20,-2,8,-3,2,-23|governor-form:hope finite  
0,-3,0,0,8,-3,0,-1|governor-form:hover finite  
0,0,8,-2,0,0,-4,-1|governor-form:increase finite should 
0,-1,9,-3,-7,0,8,-6|governor-form:insist finite  
0,0,11,0,0,0,-5,-5|governor-form:insist on finite  
-1,-2,-2,-1,10,-2,-11,9|governor-form:keep finite  
0,9,-1,-1,-7,-1,6,-4|governor-form:keep finite will 
0,0,-2,-1,-11,-1,23,-8|governor-form:keep inf  
-2,-1,-4,-1,21,-1,-4,-8|governor-form:lay out finite  
-2,0,-8,0,3,0,-11,20|governor-form:leap finite  
0,0,5,-1,-10,2,-7,10|governor-form:leave finite  
0,-1,-1,-1,18,-3,-8,-3|governor-form:lift finite  
0,0,0,-1,-4,-1,8,-2|governor-form:lift inf  
0,4,-2,0,9,-3,-1,-6|governor-form:live with finite  
0,-1,-3,-11,0,14,-1,2|governor-form:live with finite could 
-1,0,7,-6,-9,0,10,-1|governor-form:mean finite  
-1,-1,-6,-1,-1,-1,-2,13|governor-form:move finite could 
-1,0,8,-1,-1,0,-2,-4|governor-form:move finite should 
0,-1,-1,0,8,-2,-1,-3|governor-form:move gerund  
-1,0,9,-4,0,-1,14,-17|governor-form:name finite  
0,0,-11,0,-3,0,20,-6|governor-form:oblige finite  
-2,-1,-4,-4,-1,-1,0,13|governor-form:offer finite  
0,0,12,-3,0,0,-5,-3|governor-form:pay finite should 
0,0,-5,-1,-1,-1,-3,11|governor-form:pay progressive should 
0,0,0,0,-14,0,15,0|governor-form:peak finite  
-2,-4,-3,-4,-2,-2,7,11|governor-form:pledge finite  
0,0,-6,-1,0,-1,9,-1|governor-form:pledge progressive  
0,9,10,-2,-1,-1,-8,-7|governor-form:prepare finite  
-2,0,6,3,-1,-1,6,-10|governor-form:press finite  
0,0,-1,0,14,0,-12,0|governor-form:project finite  
-1,0,-1,-2,-5,-1,17,-7|governor-form:promise finite  
0,-2,-3,-2,0,-3,-9,20|governor-form:propose finite  
0,0,1,-1,13,0,-9,-3|governor-form:push finite  
-2,0,-6,-3,13,-3,1,-1|governor-form:put finite  
0,0,11,-1,-2,-1,-3,-3|governor-form:put finite would 
-1,-1,3,-2,-11,8,0,3|governor-form:raise finite  
0,-1,-3,-4,2,-1,11,-4|governor-form:raise finite will 
0,0,-1,-1,11,-2,-2,-5|governor-form:reach finite  
0,0,-1,0,-7,0,11,-2|governor-form:reach finite will 
0,0,-1,10,0,-1,-6,-2|governor-form:refuse finite  
0,0,0,0,-5,0,8,-2|governor-form:remain finite  
-1,0,-2,21,-1,-2,-8,-7|governor-form:rule out finite  
-1,0,0,8,-2,0,-1,-3|governor-form:seek finite  
0,-1,-1,-2,-1,0,15,-10|governor-form:seek finite would 
0,-1,0,-1,8,0,-2,-2|governor-form:set aside finite  
8,-3,-7,-5,9,-2,-3,3|governor-form:set finite  
0,0,0,0,0,0,8,-7|governor-form:set out finite  
-2,-2,10,5,-5,-1,-1,-4|governor-form:settle on finite  
4,-1,-8,-3,-1,-2,13,-2|governor-form:sign up finite  
-1,0,-1,-2,-1,0,-3,8|governor-form:sound out finite  
15,-1,-5,-4,-4,-3,4,-3|governor-form:speak of finite  
5,10,-4,-5,29,-6,-17,-12|governor-form:spend finite  
0,-1,-1,10,-3,-1,-2,-3|governor-form:spend finite can not
-3,-2,10,-2,-11,10,-14,11|governor-form:spend finite should 
-1,-1,-11,2,-4,-2,23,-6|governor-form:spend finite will 
0,-1,-8,-4,-8,-2,3,20|governor-form:spend finite would 
-1,-2,-3,6,5,3,-8,0|governor-form:spend gerund  
0,-1,-5,-5,-6,1,24,-8|governor-form:spend inf  
-1,-1,24,-7,-6,-3,-6,0|governor-form:spend progressive should 
0,0,-1,-2,2,-2,13,-9|governor-form:spend progressive will 
-1,7,4,-4,-8,-3,-5,10|governor-form:stay finite  
0,2,0,0,-9,-1,10,-2|governor-form:stay finite would 
0,0,-1,0,-9,0,6,4|governor-form:stop finite  
-1,0,-4,-2,-3,-1,-6,16|governor-form:suggest finite  
0,5,-1,0,-9,0,6,-1|governor-form:swear finite  
0,-1,-1,-1,-7,-1,-2,12|governor-form:take finite would 
0,-1,-2,0,-4,-1,11,-4|governor-form:take up finite will 
-2,-1,13,5,-1,-2,-1,-11|governor-form:talk of finite  
-5,5,-1,4,-3,8,3,-12|governor-form:tell finite  
-2,1,2,-2,3,9,-12,1|governor-form:think finite  
-5,-1,10,-6,7,-1,-15,11|governor-form:urge finite  
-6,-4,2,-11,3,-4,-2,23|governor-form:want finite  
0,0,-3,-1,-3,-2,-1,10|governor-form:weigh progressive  
-1,-1,7,11,-5,-1,-11,0|governor-form:write finite  
0,1,-10,-1,-2,-7,13,5|governor-in:False be finite
4,24,-5,-11,11,-6,-9,-8|governor-in:False cap finite
-1,-1,9,4,-3,-3,-8,4|governor-in:False demand 
5,-12,-12,8,14,1,18,-23|governor-in:False demand finite
2,2,-3,-9,-3,-3,2,11|governor-in:False demand gerund
-1,-1,12,9,-4,-2,-6,-8|governor-in:False demand inf
-4,-1,17,-12,1,-2,0,1|governor-in:False demand progressive
-4,-3,10,13,-14,1,-4,0|governor-in:False denial finite
0,-2,0,-7,-2,10,3,-2|governor-in:False denial inf
-4,-15,-3,-8,16,3,6,5|governor-in:False level finite
-1,-7,10,-13,10,-16,-6,24|governor-in:False move finite
-1,-3,-6,16,2,26,-17,-17|governor-in:False move gerund
0,6,-9,-1,-10,17,-4,2|governor-in:False move inf
0,-1,-14,-7,8,-1,12,4|governor-in:False move progressive
-2,0,8,-1,-3,-4,7,-4|governor-in:False pledge 
6,5,5,5,14,-3,-38,6|governor-in:False pledge finite
-3,-2,4,2,-8,-3,0,10|governor-in:False pledge gerund
6,0,-7,-3,-7,-1,18,-5|governor-in:False pledge progressive
0,-1,-13,-2,-1,-1,-11,29|governor-in:False proposal 
4,-2,5,15,-8,9,-11,-12|governor-in:False proposal finite
-3,-1,18,-8,-2,-3,3,-4|governor-in:False proposal gerund
3,-1,5,-1,-1,-1,5,-8|governor-in:False proposal inf
-1,-3,-11,-5,-4,-1,-11,36|governor-in:False proposal progressive
-2,0,-6,18,13,2,-21,-4|governor-in:False spend finite
0,0,-1,-7,-2,2,11,-3|governor-in:False spend inf
-1,-2,14,-13,12,-6,-4,2|governor-in:False spend progressive
-1,-1,16,-4,-2,-1,-6,0|governor-in:True be finite
4,-5,-4,0,2,0,-8,11|governor-in:True cap finite
-5,0,11,14,-4,-2,-15,2|governor-in:True demand finite
0,0,-16,-2,-3,0,-2,23|governor-in:True demand gerund
-1,0,-8,16,0,-2,-2,-3|governor-in:True denial finite
0,13,-1,-2,2,-1,-5,-7|governor-in:True level finite
-1,2,5,0,4,-10,13,-13|governor-in:True move finite
-1,-2,-6,9,4,-4,3,-4|governor-in:True pledge finite
0,0,-7,2,-1,-1,-2,10|governor-in:True spend finite
0,-1,-5,-5,-7,-2,27,-8|governor-in:True spend inf
4,23,-5,-12,-1,-8,4,-4|governor-kind:cap
-4,-13,21,10,-1,-11,-10,8|governor-kind:demand
-4,-3,2,19,-16,10,-3,-6|governor-kind:denial
-4,1,-5,-10,14,1,5,-2|governor-kind:level
-5,-3,-16,-7,13,9,4,4|governor-kind:move
3,0,7,12,0,-15,-9,1|governor-kind:pledge
0,-6,3,-4,-16,0,-6,30|governor-kind:proposal
-5,-5,-9,0,20,-3,7,-6|governor-kind:spend
8,-10,2,-4,9,5,-3,-6|governor-mood:be finite   
-2,7,0,0,-18,-3,8,9|governor-mood:be finite  not 
-4,-3,3,3,-4,-2,-2,8|governor-mood:be finite should  
-1,8,-5,0,5,-2,-4,-2|governor-mood:be finite will  
-2,-2,-10,1,-3,-5,15,6|governor-mood:be finite would  
3,3,2,-6,5,-4,-16,12|governor-mood:cap finite   
6,-4,-7,-2,-11,-1,24,-5|governor-mood:cap finite will  
0,11,-1,0,-1,0,-8,-1|governor-mood:cap finite will  passive
0,0,-2,-1,-11,-1,23,-8|governor-mood:cap inf   
-1,-1,14,1,-3,-3,-8,1|governor-mood:demand    
6,-16,5,-10,-1,-5,16,4|governor-mood:demand finite   
-3,5,15,-7,8,12,-13,-18|governor-mood:demand finite   passive
-1,-1,-31,38,4,-2,-4,-3|governor-mood:demand finite  not 
0,0,-9,13,0,-1,-2,-1|governor-mood:demand finite  not passive
0,1,8,-3,3,-1,-5,-1|governor-mood:demand finite will  
-2,-1,6,-6,-1,-2,12,-7|governor-mood:demand finite would  
2,2,-19,-11,-5,-3,0,34|governor-mood:demand gerund   
-1,0,-2,14,-4,0,-6,0|governor-mood:demand inf   
-4,-1,16,-12,1,-2,1,1|governor-mood:demand progressive   
-4,-3,-11,49,-13,0,1,-20|governor-mood:denial finite   
0,-2,0,-7,-2,10,3,-2|governor-mood:denial inf   
-3,-7,2,-10,14,6,-13,11|governor-mood:level finite   
0,0,-3,-1,-11,-3,25,-6|governor-mood:level finite will  
0,2,-2,0,12,-1,-6,-5|governor-mood:level finite would  
-4,-8,-3,-24,47,-5,-5,1|governor-mood:move finite   
0,0,-1,0,-11,0,13,0|governor-mood:move finite can  
-2,7,-9,-2,-6,-3,-6,21|governor-mood:move finite could  
-2,-4,32,-15,-2,-5,-6,2|governor-mood:move finite should  
-1,-4,-9,-9,0,2,26,-4|governor-mood:move finite will  
0,-1,0,0,-2,-1,9,-5|governor-mood:move finite will  passive
0,10,-2,22,-5,-1,-19,-4|governor-mood:move finite will not 
8,-10,11,-10,-7,-9,7,10|governor-mood:move finite would  
0,-1,-1,16,-3,-1,-7,-2|governor-mood:move finite would not 
-1,-2,-4,7,3,26,-11,-17|governor-mood:move gerund   
0,0,-1,9,-1,0,-6,-1|governor-mood:move gerund  not 
0,-2,-8,-4,-4,12,-4,9|governor-mood:move inf   
0,-1,-9,-4,0,-1,21,-7|governor-mood:move progressive   
0,0,-5,-1,-1,-1,-3,11|governor-mood:move progressive should  
-2,0,8,-5,-3,-4,10,-4|governor-mood:pledge    
16,-5,-7,-20,25,-12,39,-37|governor-mood:pledge finite   
-4,13,0,-4,1,-4,1,-3|governor-mood:pledge finite   passive
-2,-2,3,22,-2,-2,-10,-6|governor-mood:pledge finite  not 
0,0,-1,9,0,-1,-5,-2|governor-mood:pledge finite can not 
0,0,-1,0,0,0,-11,13|governor-mood:pledge finite could  
-3,-1,9,-9,-2,-2,-22,29|governor-mood:pledge finite should  
-2,-1,3,-7,-1,16,-11,3|governor-mood:pledge finite would  
-1,-2,-2,16,-1,-1,-6,-3|governor-mood:pledge finite would not 
-3,-2,4,2,-8,-3,0,10|governor-mood:pledge gerund   
0,0,-7,-2,-7,-1,23,-5|governor-mood:pledge progressive   
0,-1,-13,-2,-1,-1,-11,29|governor-mood:proposal    
-1,2,17,-5,-3,-2,-8,1|governor-mood:proposal finite   
5,-1,-9,20,0,-2,-3,-9|governor-mood:proposal finite  not 
0,-1,-3,-11,0,13,-1,3|governor-mood:proposal finite could  
0,-1,-1,16,0,0,0,-14|governor-mood:proposal finite could not 
-4,-1,16,-9,-2,-5,18,-14|governor-mood:proposal gerund   
3,-1,5,-1,-1,-1,5,-8|governor-mood:proposal inf   
-1,-3,-10,-6,-4,0,-10,34|governor-mood:proposal progressive   
4,6,-11,-9,50,2,-25,-17|governor-mood:spend finite   
0,0,-1,-10,-5,-1,18,-1|governor-mood:spend finite can  
-1,-1,-2,22,-3,-2,-11,-4|governor-mood:spend finite can not 
-3,-3,19,-1,-17,7,-20,17|governor-mood:spend finite should  
-1,-1,-4,-2,-3,-3,21,-7|governor-mood:spend finite will  
0,0,-3,20,-5,0,-11,-1|governor-mood:spend finite will not 
0,-1,-8,-4,-8,-2,3,20|governor-mood:spend finite would  
0,-1,-6,-12,-8,0,38,-11|governor-mood:spend inf   
0,-1,-9,-1,17,-1,-9,4|governor-mood:spend progressive   
-1,-1,25,-7,-6,-3,-6,-1|governor-mood:spend progressive should  
0,-1,-2,-5,1,-2,10,-1|governor-mood:spend progressive will  
-2,-2,1,18,-3,-2,-9,-1|governor:accept
11,-2,-10,-2,2,-1,6,-4|governor:adopt
0,0,9,-5,0,0,-1,-2|governor:advocate
11,-2,-1,6,2,8,-13,-10|governor:agree
-1,-2,6,-5,-1,-1,-13,17|governor:aim
0,0,0,0,17,0,-16,0|governor:approve
-2,-1,1,-6,-2,-2,-3,15|governor:argue for
-7,2,-5,30,-8,-6,-2,-5|governor:ask
-5,-2,7,11,3,12,-12,-13|governor:ask for
-1,-1,12,-7,0,-1,-2,0|governor:back
-1,-4,-5,-3,6,-5,11,1|governor:bring
22,-1,-25,9,3,-3,3,-8|governor:call
-5,-1,5,1,-8,-2,-7,18|governor:call for
-2,-1,16,-4,-2,-1,-11,4|governor:call on
0,0,-13,-2,-1,-1,-1,18|governor:calls
0,-1,-4,-1,-1,-2,-3,12|governor:campaign
0,11,0,0,-10,-1,0,0|governor:cap
-1,0,-10,-3,0,-1,-3,18|governor:clamor
0,0,-1,0,11,0,-7,-2|governor:clear
0,-1,-4,-1,4,-3,-3,9|governor:climb
4,-3,-4,-1,8,-2,-4,2|governor:come to
-1,-1,-11,14,7,-3,-2,-3|governor:commit
-1,8,-9,15,-5,-3,-11,6|governor:consider
0,0,8,-1,-2,-2,-3,0|governor:convince
0,0,-5,0,-1,-1,9,-1|governor:decision
-2,-5,2,-5,13,4,-16,8|governor:devote
-1,0,-4,12,-6,-2,3,-3|governor:do
0,0,-1,0,-5,-1,11,-4|governor:double
-3,-1,2,8,-1,-1,-2,-2|governor:embrace
-1,1,7,-1,-14,-3,5,6|governor:end
0,8,-2,-5,6,-2,0,-6|governor:exceed
0,-4,-1,-6,-3,22,-4,-4|governor:exempt
0,-3,8,-1,-2,-1,-1,-1|governor:exhort
-2,-1,-5,-7,31,-2,-10,-3|governor:expect
-1,-1,8,5,-2,-2,-4,-4|governor:fix
0,0,-3,0,-5,0,13,-4|governor:force
-1,-6,-11,12,-6,20,-12,4|governor:get
-1,-4,-7,6,5,9,-2,-7|governor:give
7,4,4,1,-22,-4,-6,16|governor:go
0,8,-3,0,0,-1,-2,-2|governor:grow
0,0,-1,0,-5,0,8,-1|governor:head
0,1,-1,-2,14,-1,-8,-3|governor:hit
22,0,-17,-3,0,0,-1,0|governor:hold up
-2,0,19,-2,8,-3,2,-21|governor:hope
0,-3,0,0,8,-3,0,-1|governor:hover
0,0,8,-2,0,0,-4,-1|governor:increase
0,-1,9,-3,-7,0,8,-6|governor:insist
0,0,11,0,0,0,-5,-5|governor:insist on
-2,10,-8,-5,10,-4,4,-5|governor:keep
-2,-1,-4,-1,21,-1,-4,-8|governor:lay out
-2,0,-8,0,3,0,-11,20|governor:leap
-1,1,5,-1,-7,2,-8,10|governor:leave
0,-1,-2,2,11,2,-10,-2|governor:lift
0,3,-5,-11,9,11,-3,-3|governor:live with
0,0,8,0,6,0,-11,-3|governor:manage
-1,-1,-15,-2,9,9,5,-4|governor:match
-1,0,7,-6,-9,0,10,-1|governor:mean
-1,-1,11,-5,-10,4,13,-11|governor:meet
-1,0,6,-4,0,-1,17,-17|governor:name
0,0,-11,0,-3,0,20,-6|governor:oblige
-2,-1,-6,3,-2,-1,-5,14|governor:offer
0,0,0,0,-10,0,14,-3|governor:peak
-2,-5,-9,-5,-2,-3,13,12|governor:pledge
-1,7,7,9,-1,-1,-8,-12|governor:prepare
-2,0,8,2,-1,-1,6,-11|governor:press
0,0,-1,0,14,0,-12,0|governor:project
-3,-2,1,0,-5,-2,11,0|governor:promise
-1,-2,-5,-2,-1,-3,0,13|governor:propose
-1,0,0,-1,13,-1,-6,-4|governor:push
-2,-1,4,-2,12,-4,-2,-5|governor:put
-1,-2,-3,10,4,3,-3,-6|governor:reach
-2,-1,-6,-2,4,11,-3,1|governor:reckon
0,0,-2,-1,-5,-1,-3,13|governor:recommend
0,0,-1,10,0,-1,-6,-2|governor:refuse
0,0,0,0,-5,0,8,-2|governor:remain
-1,0,-8,17,0,-1,-3,-4|governor:request
-1,-1,-2,6,-1,-3,-9,11|governor:rule out
0,0,0,0,8,0,-6,-1|governor:rush
0,-1,0,-1,-2,0,8,-3|governor:satisfy
-2,-1,9,2,-4,-1,10,-13|governor:seek
14,-3,-8,-5,9,-2,-14,9|governor:set
-2,-1,-8,-2,-8,-2,14,8|governor:settle for
-2,-2,10,5,-5,-1,-1,-4|governor:settle on
4,-1,-8,-11,-1,16,3,-3|governor:sign up
-1,0,-1,-2,-1,0,-3,8|governor:sound out
18,-1,-8,-4,-4,-3,4,-3|governor:speak of
-1,1,-2,-5,5,-3,8,-3|governor:spend
-2,14,3,-4,-15,-5,2,7|governor:stay
0,0,-1,0,-9,0,6,4|governor:stop
0,0,-1,-1,0,9,-4,-3|governor:study
-1,0,-4,-2,-3,-1,-6,16|governor:suggest
0,5,-1,0,-9,0,6,-1|governor:swear
0,-1,-6,-1,-7,-1,20,-4|governor:take up
0,0,-2,-1,0,-2,20,-13|governor:talk about
-2,-1,13,5,-1,-2,1,-12|governor:talk of
-6,4,8,1,4,5,3,-20|governor:tell
-2,1,0,-2,3,9,-12,3|governor:think
-1,-1,-1,-5,1,-1,-3,11|governor:tie
0,-2,-2,-5,2,0,11,-4|governor:top
-5,-1,10,-6,6,-1,-12,10|governor:urge
-6,-4,5,-11,1,-4,-2,22|governor:want
0,0,-3,-1,-3,-2,0,10|governor:weigh
-1,-1,7,10,-6,-1,-11,4|governor:write
11,-4,-6,-5,-13,1,2,13|last-1:benchmark False
-5,6,-17,10,15,11,-20,0|last-1:cap False
0,-2,0,11,10,-1,-8,-11|last-1:cap True
-6,-3,-13,0,-18,34,-9,16|last-1:demand False
-4,-2,-5,-2,14,-1,19,-18|last-1:demand True
-9,4,-11,4,-1,4,-1,11|last-1:denial False
2,-4,-13,14,12,-3,-5,-3|last-1:denial True
-32,4,-5,0,21,25,-30,16|last-1:level False
-8,10,-17,-5,0,4,-3,21|last-1:level True
-3,1,13,-1,-10,-14,5,9|last-1:other False
21,-13,-11,3,36,1,-29,-8|last-1:pledge False
31,-7,-3,-2,17,-6,-29,0|last-1:pledge True
-11,5,-25,3,1,8,15,3|last-1:proposal False
-5,-3,3,-16,16,-7,4,8|last-1:proposal True
-2,-1,-1,-4,8,-2,-4,6|last-2:benchmark False
-3,-9,0,1,-9,5,-1,16|last-2:cap False
5,-7,-35,36,10,6,-31,16|last-2:demand False
-16,-3,0,-5,2,-6,43,-14|last-2:denial False
-24,-14,-26,-19,16,29,-8,44|last-2:level False
-1,-2,-3,-1,-11,-2,9,11|last-2:level True
-1,0,-3,-1,9,-1,-11,8|last-2:other False
14,-18,-41,1,14,34,-27,24|last-2:pledge False
0,0,16,-4,0,0,-6,-7|last-2:pledge True
-10,2,20,-5,0,30,-6,-31|last-2:proposal False
12,-4,-3,-3,-11,-1,5,6|last-shape:benchmark False whole
-1,-1,-2,0,14,-1,-8,-1|last-shape:cap False fine
-2,0,-6,0,10,-2,-1,1|last-shape:cap False half
-2,8,-10,10,-10,15,-11,0|last-shape:cap False whole
0,-2,0,11,10,-1,-8,-11|last-shape:cap True whole
6,-2,8,7,-1,12,-26,-5|last-shape:demand False half
-1,-1,-4,-3,-6,11,0,4|last-shape:demand False tenth
-11,0,-15,-4,-13,10,19,14|last-shape:demand False whole
-1,0,-8,0,14,-1,-2,-2|last-shape:demand True tenth
-2,-2,-1,1,1,-1,18,-15|last-shape:demand True whole
-2,-1,-3,8,-4,0,-1,1|last-shape:denial False half
-1,-1,-9,-2,-5,3,14,1|last-shape:denial False tenth
-7,6,2,-2,0,1,-9,10|last-shape:denial False whole
-1,-2,-5,7,18,-2,-13,-2|last-shape:denial True half
0,0,0,-4,-5,0,11,-1|last-shape:denial True tenth
3,-2,-7,11,-1,-1,-3,-1|last-shape:denial True whole
0,-1,-4,0,-3,-1,11,-1|last-shape:level False fine
-8,-6,5,-6,-12,-1,8,20|last-shape:level False half
-1,-2,14,-4,38,-9,-34,-2|last-shape:level False tenth
-22,12,-20,10,-2,37,-15,0|last-shape:level False whole
-3,-2,4,4,-6,-6,-8,17|last-shape:level True half
-1,-1,-5,0,16,-2,4,-10|last-shape:level True tenth
-4,13,-15,-9,-10,12,-2,15|last-shape:level True whole
-1,0,-2,0,-7,-8,8,10|last-shape:other False tenth
-1,2,10,2,-1,-1,-3,-8|last-shape:other False whole
0,0,-1,0,9,-1,-4,-3|last-shape:pledge False fine
25,-5,14,14,10,-1,-41,-16|last-shape:pledge False half
-2,-2,-5,-5,16,2,9,-13|last-shape:pledge False tenth
-1,-6,-19,-6,1,1,7,24|last-shape:pledge False whole
12,-1,-13,6,-7,-3,5,1|last-shape:pledge True half
0,-1,2,0,8,0,-5,-3|last-shape:pledge True tenth
20,-5,7,-8,16,-2,-29,2|last-shape:pledge True whole
0,0,0,0,11,0,-8,-1|last-shape:proposal False fine
-7,-3,-6,13,-9,-6,20,-2|last-shape:proposal False half
-1,0,-2,-1,-11,-3,14,2|last-shape:proposal False tenth
-3,8,-17,-9,10,17,-11,5|last-shape:proposal False whole
-2,-1,25,-10,3,-4,-7,-4|last-shape:proposal True half
0,0,-2,0,9,-1,-1,-4|last-shape:proposal True tenth
-3,-3,-19,-6,5,-3,3,26|last-shape:proposal True whole
41,-5,-15,28,3,-24,-1,-28|near-after:\"
16,7,-13,-5,23,-2,-14,-11|near-after:#
0,-1,-2,-5,-4,19,-4,-2|near-after:$
3,-1,-7,8,-3,-6,-16,23|near-after:'
-5,2,-22,22,4,-10,-27,36|near-after:'s
-1,-1,-6,10,8,-2,-4,-4|near-after:(
-1,-1,-6,10,10,-2,-7,-4|near-after:)
-13,0,15,4,18,-43,19,-1|near-after:,
-6,-1,-18,3,1,2,33,-14|near-after:-
-21,-8,41,6,44,-53,0,-9|near-after:.
-4,5,-12,-11,-24,91,-17,-27|near-after:0
-2,8,-21,28,-9,-8,3,1|near-after::
12,-6,20,-10,16,-16,-10,-6|near-after:;
-7,1,-22,-17,-11,41,22,-7|near-after:?
-24,1,-8,-15,13,0,29,5|near-after:DATE
0,0,-2,0,-6,10,0,-1|near-after:EU
-12,-24,22,-24,35,7,-9,5|near-after:LAND
-8,2,-1,44,4,-12,-32,2|near-after:LEADER
-4,-4,-22,3,6,-9,29,2|near-after:NATO
8,-7,34,4,9,-11,-45,8|near-after:OUTLET
-1,13,-4,-6,-2,-4,5,-2|near-after:PERSON
5,-13,67,-26,19,-5,-26,-20|near-after:USA
8,22,-6,-20,-23,-6,17,7|near-after:a
0,-1,0,-2,-3,-3,-4,15|near-after:able
-7,11,-12,-8,-5,32,1,-12|near-after:about
0,-1,0,-3,3,0,-6,8|near-after:above
-3,-3,-7,-4,-2,-3,16,7|near-after:accept
4,-2,10,6,30,-5,-24,-19|near-after:according
-1,-2,-7,-9,15,22,-20,1|near-after:add
0,0,-3,-2,0,11,0,-5|near-after:additional
5,0,11,-4,0,-2,-2,-7|near-after:administration
-4,7,-1,-4,-8,-2,7,5|near-after:adopt
-2,-3,1,2,11,-3,-11,3|near-after:after
-1,0,-1,-1,13,0,-8,-1|near-after:against
5,-1,-6,7,-15,-2,17,-4|near-after:agree
-1,-1,-1,-3,0,0,15,-9|near-after:aim
-2,-1,-2,-1,-3,-4,12,2|near-after:air
-1,-1,-7,-5,-1,-2,14,3|near-after:all
-1,0,-4,-1,-4,-1,13,-2|near-after:alliance
17,-3,7,-5,1,-3,-14,1|near-after:allies
-1,0,-13,-5,1,-1,10,9|near-after:ally
0,1,-1,15,-3,-2,-9,-2|near-after:alone
-2,-1,-1,-1,18,-3,-2,-8|near-after:already
-1,0,-1,8,-4,-4,-11,12|near-after:am
-3,-1,-3,-5,5,-4,-4,15|near-after:among
-5,-9,4,-19,8,1,14,7|near-after:an
17,-10,-31,-22,46,-10,7,3|near-after:and
-1,0,-2,-3,0,19,-5,-7|near-after:annual
6,-1,-7,1,-2,14,-7,-4|near-after:another
-1,-1,23,5,-4,-3,-6,-13|near-after:answer
9,3,-21,29,-1,-4,-3,-11|near-after:any
0,0,-11,9,13,-2,-8,-1|near-after:anyone
-2,0,-6,18,-1,-4,-1,-4|near-after:anything
-8,-2,1,-8,11,-7,-1,13|near-after:are
8,4,-9,-1,5,-4,-6,2|near-after:armed forces
-4,0,-3,-4,-3,21,-2,-5|near-after:army
-2,7,0,-4,-5,11,2,-8|near-after:around
0,0,15,-3,-1,-1,-4,-5|near-after:arrive
14,-6,4,14,-16,-27,6,11|near-after:as
-4,0,11,-2,-1,-1,-4,-1|near-after:asia
-4,-3,12,0,-14,-6,18,-3|near-after:ask
0,0,10,0,-2,0,-7,0|near-after:ask for
-3,23,-24,20,-15,7,-4,-5|near-after:at
-1,-2,-2,-1,-3,8,5,-4|near-after:average
0,0,-1,-1,21,-2,-15,-1|near-after:back
-2,-1,-9,5,0,0,0,7|near-after:bandy about
14,-2,-8,-1,2,-1,-1,-3|near-after:bar
-1,-1,0,-2,0,-1,10,-5|near-after:base
-1,0,0,-2,-1,-4,11,-4|near-after:based
-17,-5,-14,-16,6,2,-5,48|near-after:be
-1,-1,12,-7,-1,-1,-8,8|near-after:because
25,0,-5,-7,-1,-6,-2,-4|near-after:becoming
-11,17,0,19,-5,-13,-20,13|near-after:been
-1,-1,10,-6,3,-2,-18,16|near-after:before
0,-1,-3,1,16,-4,-7,-1|near-after:behind
-1,-1,-4,-2,-3,-4,8,8|near-after:being
20,-3,-5,-2,-4,-6,-5,4|near-after:below
-1,-2,20,-2,-5,-1,-2,-8|near-after:better
0,-1,-4,19,-1,-5,9,-17|near-after:beyond
-1,0,14,-5,-2,13,-5,-13|near-after:bill
-1,-3,-2,-6,-4,25,-4,-5|near-after:billion
0,0,-2,-1,4,-1,-12,11|near-after:books
0,-3,0,0,-6,-1,10,1|near-after:borrowed
0,-2,0,-4,-1,12,-3,-2|near-after:borrowing
-1,0,2,0,-7,0,12,-5|near-after:both
-1,-1,-1,-2,-3,13,-1,-5|near-after:brake
-2,0,-2,-1,-6,-3,21,-7|near-after:bridges
-2,-1,-3,18,0,-3,-2,-6|near-after:bring up
-4,4,-9,5,13,17,-14,-12|near-after:budget
-4,0,11,-16,2,-5,-10,22|near-after:but
6,-10,3,-14,-25,8,36,-5|near-after:by
0,2,-2,17,-6,-2,-2,-7|near-after:cabinet
-1,0,-3,-1,-7,25,-9,-5|near-after:calculate
10,-2,1,-4,-7,-2,7,-4|near-after:call
-1,-1,-4,9,-6,-3,10,-5|near-after:can
0,15,0,-5,-7,-1,-1,-1|near-after:cap
0,0,-2,0,-7,-2,3,8|near-after:capability
-1,23,-4,-7,-3,-4,2,-5|near-after:ceiling
0,0,-9,0,16,0,-5,-1|near-after:change
-2,-1,11,-10,-1,-1,9,-5|near-after:chief
-1,0,-4,0,-8,0,19,-5|near-after:choose
-2,-1,-1,9,-1,-1,-2,-1|near-after:clamor
-2,-1,-1,0,-2,0,9,-4|near-after:clear
0,0,-4,0,14,0,-8,-1|near-after:climb
-4,-1,7,-3,1,18,-8,-9|near-after:close
-2,2,8,12,-14,-6,-15,14|near-after:come
0,-1,-3,-2,-2,-1,14,-5|near-after:comes
0,10,-1,-1,-6,0,-1,0|near-after:coming
10,0,-1,0,-1,-1,-6,-1|near-after:common
0,0,-3,14,-2,0,-8,-1|near-after:conference
-1,-3,0,-5,-2,23,-6,-6|near-after:constitutional
0,-1,-1,4,0,6,0,-9|near-after:consumption
-1,0,9,0,-1,0,2,-8|near-after:conversation
32,-1,-11,-8,-6,-7,-9,11|near-after:core
-5,0,4,-1,-4,-2,9,-1|near-after:core defense
-1,-1,-4,-3,-1,21,-5,-7|near-after:cost
-1,1,-6,1,4,18,-13,-3|near-after:could
12,0,-2,0,-8,0,0,-1|near-after:countries
-1,-3,-4,23,-2,8,-4,-17|near-after:country
0,0,0,-3,0,0,12,-9|near-after:course
-1,-3,3,-1,-11,-6,26,-6|near-after:critical
0,10,0,-2,0,-1,0,-7|near-after:cross
-2,0,-2,-1,-1,-3,8,0|near-after:cyber
0,-1,-1,-10,-1,-3,17,-1|near-after:debate
0,-2,-1,-2,-3,13,-1,-5|near-after:debt
0,-1,-1,13,-1,-1,-5,-3|near-after:decide
-4,0,-7,-1,3,0,12,-2|near-after:decision
-3,2,0,30,-6,-10,-1,-12|near-after:defence
-1,-2,9,13,-11,-2,-12,5|near-after:defence minister
0,-1,-14,-2,-4,-2,9,13|near-after:defend
12,-9,17,-11,-10,3,-4,1|near-after:defense
-1,0,-4,15,6,-3,-4,-9|near-after:defense minister
-1,-1,17,1,-9,-1,-11,5|near-after:defense ministry
-1,0,11,-2,0,-1,-8,0|near-after:demand
-1,4,-7,4,6,-1,-14,10|near-after:did
-1,-1,-6,3,0,-4,9,1|near-after:do
-2,0,11,-2,0,-2,-3,-2|near-after:documents
-1,-5,-6,-4,5,15,-4,-1|near-after:does
0,8,-4,-1,0,0,-1,-1|near-after:doing
-1,-1,-3,-3,2,-3,8,1|near-after:down
0,-1,-1,-1,-2,-1,11,-5|near-after:draws
0,0,-6,-3,-1,-1,23,-11|near-after:due
-1,0,0,-1,-5,-2,11,-3|near-after:each
-1,-1,-2,-3,0,-1,-2,9|near-after:earmark for
-2,0,-1,-7,-12,8,18,-4|near-after:economic output
-2,-1,18,-2,-4,-3,-1,-5|near-after:effort
0,-1,0,-1,-8,11,3,-3|near-after:eight
0,0,-2,-4,-2,-2,-1,11|near-after:election
-2,0,13,10,-1,-4,1,-17|near-after:else
-2,0,-6,-4,-6,-3,11,9|near-after:enough
-1,-1,-4,-1,26,-1,-16,-3|near-after:estimate
-1,-1,8,21,-1,-1,-9,-15|near-after:europe
0,-2,-2,1,8,-2,-1,-3|near-after:ever
0,0,-3,-1,-8,6,13,-7|near-after:every
-1,0,12,-3,-2,-2,-4,-1|near-after:every ally
-1,0,19,0,-1,-1,-2,-15|near-after:everything
-1,-1,0,0,-17,22,-13,10|near-after:exchange
-1,-2,0,-1,-1,18,-4,-8|near-after:exempt
-2,0,9,-2,10,-4,-2,-9|near-after:expect
0,-1,-1,-1,-5,-1,-8,16|near-after:explain
0,0,0,0,8,0,-7,-1|near-after:eye
0,0,0,0,8,0,-6,-1|near-after:faces
0,-1,-2,0,-2,-1,9,-3|near-after:fact
20,-1,-6,-1,-4,-5,-2,-2|near-after:fails
-1,-1,-8,-1,0,0,5,5|near-after:far
-1,-1,-5,-1,-2,0,-11,21|near-after:few
-3,-1,-6,0,0,-3,16,-4|near-after:figure
-1,-2,-3,-2,-1,11,-2,0|near-after:filled
-1,-1,-1,-3,9,10,-7,-6|near-after:find
0,-3,-8,17,5,-3,-12,4|near-after:first
-1,-1,-3,-1,-6,-3,-9,23|near-after:five
0,0,8,-2,-2,-2,-3,2|near-after:float
-1,0,0,-6,0,0,10,-2|near-after:floor
0,0,-1,-2,-3,0,15,-9|near-after:follow
37,2,-21,-8,-16,-8,7,6|near-after:for
14,-2,-19,-9,-5,13,15,-8|near-after:force
-1,0,-1,-6,-2,-1,16,-5|near-after:foreign minister
0,0,-6,9,3,0,-4,0|near-after:foreign ministry
-1,0,-4,-3,0,-1,-2,10|near-after:former
0,0,-1,-2,-7,0,13,-3|near-after:forward
-1,17,-4,-2,-7,-4,10,-8|near-after:four
0,0,0,0,-12,14,0,-1|near-after:free
-13,-12,32,-23,-38,19,2,33|near-after:from
0,0,0,-2,0,0,9,-7|near-after:full
-2,0,-6,-2,11,14,-11,-4|near-after:fund
-1,-1,2,-1,-2,12,-5,-5|near-after:further
4,-26,-26,10,20,33,-24,9|near-after:gdp
0,-5,-3,-5,-5,-3,6,14|near-after:get
-1,-2,9,1,-4,-7,13,-9|near-after:give
45,-1,-30,-3,2,-3,-4,-6|near-after:global
-1,25,14,-3,-1,-11,-11,-11|near-after:gnp
3,-2,-8,7,-2,-8,5,6|near-after:go
-2,-2,-3,9,-17,10,-8,13|near-after:goal
-4,-2,2,18,7,-5,-4,-11|near-after:government
6,-23,-21,17,4,-8,15,10|near-after:gross domestic product
-3,40,-8,-4,7,-13,-13,-6|near-after:gross national product
0,-1,21,-2,-6,-1,-4,-6|near-after:group
-1,3,-1,-1,-22,-1,25,-2|near-after:guideline
28,14,-26,9,-9,0,-10,-5|near-after:had
2,-2,-14,-17,-3,14,15,6|near-after:hague
0,1,-1,0,-4,0,-9,14|near-after:half
26,0,-7,-6,-1,-6,3,-6|near-after:hard
-12,-5,31,11,21,-17,-5,-24|near-after:has
-7,8,-22,1,-5,26,-11,10|near-after:have
-8,-5,-3,10,2,12,-12,4|near-after:he
0,0,14,-5,-2,-1,-4,-2|near-after:heard
0,0,9,-5,0,0,-1,-3|near-after:hearing
0,0,-4,0,8,0,-2,-1|near-after:help
0,0,-2,0,11,-1,-3,-5|near-after:helped
-2,-2,10,-5,-1,-1,5,-5|near-after:higher
0,0,0,0,10,0,-9,0|near-after:highest
-1,-2,-8,17,2,-2,-2,-5|near-after:him
-5,-1,21,21,-16,-7,-4,-10|near-after:his
-1,-3,16,-1,-4,4,-4,-8|near-after:how
-3,-1,-3,14,-1,-9,-3,6|near-after:i
-3,-2,-5,2,-15,1,-14,35|near-after:if
-1,-1,14,18,-3,-3,-7,-16|near-after:impossible
-19,-5,1,3,21,-20,2,17|near-after:in
-1,-2,-4,-1,-8,-6,29,-6|near-after:infrastructure
0,0,0,0,-12,0,-4,16|near-after:instead
11,-4,-10,-7,13,-6,-6,9|near-after:into
0,0,0,0,-4,0,10,-4|near-after:invest
0,0,0,0,-6,0,13,-7|near-after:involved
29,-21,-3,-2,0,23,-12,-14|near-after:is
4,-2,10,14,-13,4,1,-18|near-after:it
-1,0,-4,0,1,0,-5,10|near-after:items
4,2,-17,16,-14,18,-11,1|near-after:its
-1,0,-17,-1,5,-1,-1,15|near-after:itself
-1,-5,-2,-1,12,-3,11,-12|near-after:just
-2,15,6,1,-16,-3,-1,-2|near-after:keep
0,0,-1,-3,2,16,-3,-11|near-after:largest
-2,-1,-2,-4,17,-3,-8,3|near-after:last
0,-2,5,-2,-6,-1,15,-9|near-after:law
-2,-2,-12,-6,1,-2,-5,28|near-after:least
0,0,0,-1,-3,-4,9,-1|near-after:leave
-2,-3,-5,-3,9,-2,4,0|near-after:less
20,-2,-1,13,-6,-4,-14,-7|near-after:let
-6,-2,13,-10,-6,12,-1,0|near-after:level
0,-8,0,0,10,-1,-1,0|near-after:lift
-5,-3,15,-2,22,-1,-5,-20|near-after:like
-1,12,-2,-2,4,-1,-5,-6|near-after:limit
-2,11,-7,-6,-5,-4,4,9|near-after:line
-1,-1,0,-2,-1,-2,22,-14|near-after:little
0,0,-1,-2,-1,-4,-5,14|near-after:long
0,0,12,-2,-1,-2,-2,-6|near-after:longer
19,7,0,-2,-2,-5,-7,-10|near-after:made
0,0,-8,-1,-1,0,11,-1|near-after:makes
0,-3,0,0,-2,0,-10,16|near-after:manifesto
-1,-1,-1,-2,12,-1,-3,-3|near-after:many
6,8,-8,0,-12,-1,7,-1|near-after:mark
-1,9,-4,-1,-3,3,-1,-2|near-after:matter
-1,-1,5,-1,0,-2,-9,8|near-after:may
-7,-3,-4,27,6,22,-18,-22|near-after:mean
-2,0,-7,0,3,-1,9,-2|near-after:measured
-2,-1,3,-2,-12,-3,25,-7|near-after:meet
-2,-1,18,-4,-1,-1,-3,-6|near-after:mention
28,-1,-11,-9,-5,4,-5,-2|near-after:military
18,1,-7,-2,-4,4,-5,-5|near-after:military spending
1,-1,-1,-3,-3,-2,-7,17|near-after:mind
-1,-3,12,-2,-2,-2,-7,6|near-after:minimum
0,0,-8,-2,-1,0,12,-1|near-after:model
-1,-2,-4,-5,6,14,-5,-3|near-after:money
0,0,0,-1,-6,0,8,-1|near-after:months
-6,-10,-18,11,20,13,-16,6|near-after:more
-1,11,-2,-2,4,-4,-6,0|near-after:most
-2,-1,-3,18,-4,9,-9,-8|near-after:much
0,0,0,0,-2,-2,-4,9|near-after:munitions
2,-1,-5,-5,-1,-5,-1,14|near-after:must
-1,-1,-3,2,-4,17,-6,-5|near-after:n't
0,-2,11,-2,1,0,-1,-6|near-after:name
6,1,-8,-3,15,-1,-5,-4|near-after:national
-1,-4,-2,14,-20,16,3,-8|near-after:national income
0,-1,10,0,-1,0,-3,-5|near-after:national product
-1,0,-1,-4,-1,-4,-2,13|near-after:national security
-1,0,-4,-3,0,-1,-3,11|near-after:natural
-3,16,8,-4,-3,4,-5,-11|near-after:need
0,-1,-1,-2,-2,-1,-10,17|near-after:needed
2,0,22,-8,-6,-3,5,-12|near-after:needs
0,8,-2,0,-5,-1,0,-1|near-after:neighbors
0,-1,-2,0,-3,-1,11,-3|near-after:networks
28,-1,-25,-2,-3,-3,3,2|near-after:new
-2,0,4,14,-2,0,-8,-5|near-after:news
-4,-6,-17,-10,-6,-11,12,41|near-after:next
-3,-1,1,-14,-4,1,17,2|near-after:no
-1,-1,10,-3,22,-4,-15,-7|near-after:nobody
0,-1,-2,7,-1,-2,-9,7|near-after:none
-1,-1,-7,22,-11,-3,10,-9|near-after:nor
14,0,-7,3,-1,-1,-1,-7|near-after:norm
-7,14,-11,27,-6,-1,-2,-14|near-after:not
0,-2,5,-2,-2,11,-4,-5|near-after:note
-2,-1,13,-8,46,-6,-22,-19|near-after:now
-10,12,3,-25,2,0,-16,34|near-after:of
-1,2,-2,12,0,-1,-1,-9|near-after:off
-3,-7,17,-5,6,-3,1,-7|near-after:officials
27,1,-16,-18,-6,-9,-17,40|near-after:on
0,3,3,4,-2,-1,4,-9|near-after:once
-4,3,-17,-5,9,12,14,-12|near-after:one
-2,-6,-6,1,6,-7,10,5|near-after:only
-2,-1,-3,-4,-1,-3,-2,15|near-after:options
-11,6,-16,35,-5,17,-42,17|near-after:or
-1,0,-2,-2,0,-1,-12,18|near-after:order
-1,-1,-13,30,1,-4,-1,-11|near-after:other
-1,0,-10,-2,9,0,9,-4|near-after:ought
0,-1,7,-2,15,-2,-7,-10|near-after:our
-4,-4,-2,25,-16,-3,29,-25|near-after:out
0,15,0,-2,-11,-1,-1,0|near-after:outlay
-1,2,0,-1,15,-3,-10,-2|near-after:outlays
0,0,-3,0,11,0,-7,-1|near-after:output
-2,13,-9,-5,-15,3,14,-1|near-after:over
-3,-2,17,-6,-2,-3,-16,15|near-after:own
-1,-1,-1,-3,0,-3,15,-6|near-after:panel
0,-1,-7,-1,-1,-2,-2,15|near-after:panels
-1,-1,-7,-5,-2,-3,-11,29|near-after:parliament
0,-1,-8,-2,-2,-3,-5,21|near-after:parliamentary
-1,1,3,-8,-1,-1,11,-5|near-after:past
9,-3,1,-4,-5,19,-11,-6|near-after:pay
0,0,0,0,10,-1,-2,-6|near-after:pensions
-1,-1,9,-8,-2,-1,3,0|near-after:people
-1,-2,5,10,-6,-1,12,-18|near-after:person
-1,-2,-3,-2,-1,-4,-3,16|near-after:phased
-1,-2,11,-8,-10,-4,26,-13|near-after:plan
0,0,-1,-14,6,-2,13,-1|near-after:please
-3,0,-4,-1,-6,0,16,-1|near-after:pledge
0,-1,-7,-2,-7,-2,-5,24|near-after:point
-1,1,1,-9,-7,-1,11,5|near-after:policy
-1,-1,-4,-1,-5,-1,8,4|near-after:ports
-1,-1,16,-5,-4,-3,4,-7|near-after:possible
15,1,-5,-1,-1,-6,-1,-3|near-after:power
-1,12,0,-4,-2,-2,-1,-3|near-after:predecessors
0,-2,3,19,-5,-3,-7,-6|near-after:premier
0,-3,-6,-2,15,-1,-4,2|near-after:present
-1,-1,16,-6,10,-2,-27,10|near-after:president
-1,0,1,-2,-1,0,8,-5|near-after:press
-2,0,14,10,-8,-4,0,-10|near-after:prime minister
0,0,-3,0,-4,0,10,-3|near-after:program
0,0,0,0,4,6,-8,0|near-after:project
-1,0,-2,8,6,-4,-1,-6|near-after:promise
10,0,-11,-3,0,-4,12,-3|near-after:proper
0,-2,-5,0,-8,-6,27,-6|near-after:protect
-1,0,13,3,-2,-4,-6,-3|near-after:public
0,0,10,-6,-1,-1,0,-2|near-after:push for
-5,-1,-2,6,-4,-6,-8,21|near-after:put
0,0,-1,22,-1,-4,-7,-9|near-after:question
0,8,-5,-1,1,-1,-1,-1|near-after:rather
-3,8,8,-3,5,-4,0,-12|near-after:rather than
-1,-1,-8,2,11,-2,-1,0|near-after:reach
0,0,-2,-2,-2,-3,-8,16|near-after:realistic
-1,0,-2,-3,0,-3,0,10|near-after:reasonable
-1,0,-1,15,-1,-2,-3,-6|near-after:refuse
0,0,3,9,-1,-5,-2,-3|near-after:reply
-4,-2,10,12,-10,-5,-34,34|near-after:report
-2,-1,5,12,-3,-3,-4,-5|near-after:request
0,0,-1,-1,0,11,0,-9|near-after:require
-2,0,-8,0,-4,0,-8,22|near-after:resilience
-1,-1,8,-1,-3,0,-1,-1|near-after:return
-5,-1,-5,-7,-7,-3,-9,36|near-after:right
-3,-1,-5,-16,-1,-5,15,15|near-after:roads
0,0,-15,17,0,0,0,-2|near-after:room
-1,0,0,-1,-1,7,5,-8|near-after:roughly
-4,0,0,-5,3,-2,8,1|near-after:same
-15,-20,15,25,15,-21,-12,12|near-after:say
0,0,0,-2,0,0,8,-6|near-after:scale
0,0,0,0,10,0,-9,0|near-after:second
-1,-1,15,-1,0,0,-10,-2|near-after:secretary
10,0,-3,-3,0,-1,-3,-1|near-after:security - related
-3,-1,9,4,-1,-2,0,-6|near-after:seek
20,-2,-1,-2,-1,-3,-6,-5|near-after:sense
12,0,0,-1,-9,-1,-2,2|near-after:serious
-1,3,6,0,-9,-1,6,-2|near-after:set
-1,-1,-13,17,7,-1,-5,-4|near-after:share
-2,-2,-12,25,0,2,4,-16|near-after:she
-1,-1,0,0,10,0,-5,-2|near-after:short
-5,15,8,-13,-2,-8,-7,12|near-after:should
-1,0,0,-1,9,-1,-6,0|near-after:shrink
-1,-1,-3,14,0,-3,-2,-4|near-after:side
-1,-9,6,-4,15,-2,-1,-5|near-after:since
0,-1,-1,0,0,11,1,-10|near-after:six
-2,-1,17,-2,2,-4,-1,-9|near-after:size
-1,8,2,0,-8,0,1,-1|near-after:slightly
-3,3,-8,4,13,4,-18,7|near-after:so
-2,-3,-10,-2,-4,11,2,8|near-after:some
-1,0,24,-9,-2,-2,-12,3|near-after:soon
-3,-1,30,-6,-12,-1,-2,-5|near-after:source
0,-1,-2,0,16,-1,-7,-5|near-after:special
8,-3,-13,-10,8,25,-14,-2|near-after:spend
13,-1,-8,-1,-3,0,-1,0|near-after:spokesman
0,0,-2,0,8,-1,-3,-2|near-after:stand
51,-2,-43,-7,-3,-3,1,5|near-after:standard
-1,-3,12,-3,0,-1,-12,9|near-after:state
0,0,-1,-1,-6,-5,-3,16|near-after:stay
-1,8,-2,-2,0,7,-8,-3|near-after:still
4,-3,-2,-6,-1,-6,0,16|near-after:strategy
-1,-1,-3,-2,-1,0,9,-1|near-after:struggle
0,0,0,-1,-7,0,-1,9|near-after:study
0,-1,-7,-1,-1,-2,-2,15|near-after:successive
0,0,0,-1,-6,0,14,-7|near-after:suffice
0,0,13,-6,-2,-1,3,-6|near-after:sufficient
5,-1,-7,12,-7,-6,3,1|near-after:summit
-4,-1,-2,33,-7,-4,-21,6|near-after:table
0,2,-2,-17,0,-3,-2,22|near-after:taboo
-2,1,6,-4,-12,3,13,-4|near-after:take
-2,-1,-4,3,-4,-2,15,-6|near-after:target
-4,0,-3,-4,-5,21,-10,5|near-after:taxes
11,2,16,0,19,-7,-25,-16|near-after:tell
-1,0,8,0,0,0,2,-8|near-after:termed
-1,0,15,-3,-1,0,-4,-6|near-after:testify
-3,2,3,5,0,24,-6,-26|near-after:than
-6,-2,7,13,10,-21,1,-2|near-after:that
39,-28,7,-25,-7,6,-1,10|near-after:the
10,-3,-17,-2,2,3,17,-11|near-after:the military
15,-3,32,1,-6,-9,-14,-15|near-after:their
-2,0,1,-1,12,-2,-5,-3|near-after:them
-1,0,10,-7,-4,-1,5,-2|near-after:there
-1,-1,-6,-2,10,-4,-3,6|near-after:thereabouts
0,0,-1,0,-10,0,10,2|near-after:thereafter
-1,-1,-2,6,8,-2,2,-11|near-after:they
0,2,0,-7,0,-1,11,-4|near-after:thing
0,8,-5,-1,0,0,-1,0|near-after:think
0,0,-1,-2,5,16,-6,-11|near-after:third
-1,-2,-15,15,5,-2,-4,3|near-after:this
0,0,0,-3,-2,-1,10,-2|near-after:threat
-2,-3,-1,-1,-10,-1,20,-2|near-after:three
0,-2,11,-1,-1,0,0,-5|near-after:threshold
0,6,5,-3,-25,-1,20,-2|near-after:through
-1,-1,-4,4,14,-1,-6,-5|near-after:time
-1,-1,-2,-2,6,10,-1,-9|near-after:times
-27,-12,0,3,25,4,7,-1|near-after:to
0,0,0,0,8,0,-7,0|near-after:today
-1,-1,-4,-6,-2,-3,12,4|near-after:too
-2,0,-6,-3,0,16,0,-6|near-after:tout
-3,10,-6,-4,-16,43,-11,-13|near-after:trillion
0,-1,0,-3,12,-2,-5,0|near-after:two
-2,24,-5,5,12,-8,-22,-5|near-after:under
0,0,-1,21,0,-1,-6,-12|near-after:unrealistic
-2,0,-3,21,0,-1,-13,-2|near-after:unreasonable
21,-3,-7,-8,10,-1,-6,-7|near-after:until
-2,-4,-1,-1,-7,-4,-7,27|near-after:up
0,-1,-1,-1,-3,-1,-9,16|near-after:voters
-2,-1,-6,-4,13,13,-8,-5|near-after:warn
-10,20,-3,21,-11,-28,31,-20|near-after:was
-1,-1,-1,-3,5,-4,-4,9|near-after:way
-4,-2,-2,0,-21,-10,13,27|near-after:we
0,-1,-1,0,-4,-1,10,-3|near-after:weeks
-1,7,0,1,16,-2,-21,1|near-after:well
-1,0,18,-3,-13,-5,-7,10|near-after:were
-4,-5,21,-5,-5,0,0,-1|near-after:what
16,-4,12,-7,-1,-8,3,-11|near-after:when
-4,-1,6,-6,9,-4,-12,12|near-after:where
20,15,-12,-23,-5,-8,4,10|near-after:which
-2,-3,-3,3,6,-7,-7,12|near-after:while
0,-1,7,-4,6,-1,-11,4|near-after:who
7,-7,-15,-12,2,11,11,3|near-after:will
1,-2,3,5,11,-10,7,-15|near-after:with
-2,-4,-14,-10,-25,-6,5,55|near-after:within
-2,15,-9,-3,1,-5,-4,7|near-after:without
0,0,0,-1,-6,12,-4,-1|near-after:won
-1,-3,-4,-1,-3,11,4,-3|near-after:worth
-15,-9,-17,-16,12,72,-27,-1|near-after:would
-2,-1,1,-7,-2,4,-18,25|near-after:write
-2,8,-25,-7,-5,15,34,-19|near-after:year
-5,16,-15,-7,6,-11,3,14|near-after:years
-2,4,-2,-2,-12,23,-5,-4|near-after:yen
0,-1,13,-8,0,0,-1,-2|near-after:yes
-2,-5,-3,-4,6,21,-1,-12|near-after:¥
7,-16,20,-16,-19,6,-15,33|near-before:\"
-19,5,3,-1,6,-5,19,-9|near-before:#
0,-1,-3,-2,1,-4,-3,12|near-before:$
-4,-3,-6,-3,-21,-3,41,0|near-before:'
0,1,0,-8,0,18,-10,-1|near-before:'d
0,0,-9,-4,-4,0,17,0|near-before:'ll
-10,-3,12,-15,10,-36,12,30|near-before:'s
-2,-1,-9,-1,1,-3,18,-5|near-before:*
19,-4,9,-41,52,5,-26,-14|near-before:,
-7,20,8,-15,-7,-20,14,8|near-before:-
3,0,-4,-8,-3,-3,11,5|near-before:--
-6,-2,2,-8,-9,0,-19,42|near-before:.
-5,-3,-2,-3,42,-11,-5,-14|near-before:0
-7,-12,29,1,-27,13,2,2|near-before::
12,-3,4,-12,16,0,-5,-13|near-before:;
-8,16,15,-30,15,-16,42,-34|near-before:DATE
-38,4,47,-14,24,11,-1,-32|near-before:LAND
-10,-7,-6,7,-18,7,8,19|near-before:LEADER
-11,-7,-25,22,-21,5,42,-5|near-before:NATO
0,1,-7,-13,-9,7,-17,38|near-before:OUTLET
-1,5,6,5,2,-6,-10,-1|near-before:PERSON
12,-21,86,0,9,-46,-36,-4|near-before:USA
18,11,23,15,-52,-13,-17,15|near-before:a
0,0,0,-1,0,-1,-17,19|near-before:abe
-6,-8,9,-8,28,-17,-14,16|near-before:about
-3,-10,-5,-2,-14,29,-2,7|near-before:above
-2,-1,18,-2,-4,-3,-1,-5|near-before:abrupt
-1,-2,13,8,-1,-2,-7,-8|near-before:accept
0,-1,-3,-4,0,-1,0,10|near-before:acknowledge
0,-3,0,-3,-1,15,-1,-7|near-before:additional
0,0,12,-6,-4,-2,2,-2|near-before:administration
-1,-2,-12,1,-8,5,8,9|near-before:adopt
-4,-2,6,-6,-2,-6,-2,16|near-before:advocate
-1,0,10,0,-2,0,-6,-1|near-before:afford
4,-2,14,-16,-5,-4,15,-6|near-before:after
0,0,-1,-3,-1,-3,11,-3|near-before:afterward
12,-2,-12,-8,4,7,-5,4|near-before:against
-4,-3,-4,6,-1,9,5,-7|near-before:agree
-1,-1,-2,-4,-9,-2,-1,20|near-before:aim
17,0,1,-5,-4,2,-7,-3|near-before:all
-2,-1,5,9,-6,-1,8,-12|near-before:alliance
17,-1,-7,-3,-1,-1,-8,5|near-before:allies
-2,-1,10,-3,14,-2,-7,-8|near-before:allies in asia
-1,0,8,0,-8,-1,-1,4|near-before:allowed
13,-2,-6,-4,-6,-7,24,-12|near-before:ally
15,0,-5,-1,1,-6,-1,-3|near-before:alone
-5,0,2,-4,23,-2,-13,-2|near-before:already
-1,-1,7,-2,-4,-1,-12,13|near-before:also
-1,-2,-1,-6,15,-3,-13,12|near-before:am
0,0,-2,-3,2,0,8,-5|near-before:among
14,-1,3,-16,-16,-6,14,9|near-before:an
0,-1,-1,-3,-4,-5,5,9|near-before:analysis
5,-8,-10,-3,1,-16,-9,38|near-before:and
0,0,-2,-3,-1,0,-4,10|near-before:angus
0,4,-8,-1,-3,-3,6,6|near-before:annual
-1,1,12,-4,0,-1,-3,-5|near-before:answer
-3,-2,-4,8,-2,9,0,-6|near-before:any
-1,-1,0,10,-1,6,-3,-10|near-before:anything
0,0,-1,15,-4,-1,-7,-2|near-before:anywhere
0,-1,0,0,10,0,-8,-1|near-before:approve
-4,1,-6,-8,-10,-4,33,-1|near-before:are
-2,-1,1,-6,-2,-2,-3,15|near-before:argue for
0,-5,-1,0,20,-2,-4,-8|near-before:armed forces
-5,-20,0,1,34,-6,4,-8|near-before:around
-1,-1,-1,-3,1,-1,11,-7|near-before:arrive
6,0,1,37,1,-18,-2,-24|near-before:as
9,0,-3,-1,-1,-1,-1,-2|near-before:asia
-2,0,11,-2,-1,0,-1,-3|near-before:asian allies
-12,0,-1,35,-13,-6,13,-17|near-before:ask
-5,-2,10,11,-8,12,-12,-7|near-before:ask for
-8,-14,34,-32,50,-5,6,-31|near-before:at
0,0,-2,0,-5,-1,12,-3|near-before:attain
0,-1,-2,0,-3,8,1,-2|near-before:average
-2,9,4,-3,2,-3,-2,-5|near-before:away
-2,-9,12,-2,-16,-5,-12,34|near-before:back
-3,-2,-7,-1,-3,-1,16,1|near-before:bar
1,10,9,-12,-41,2,8,23|near-before:be
0,0,-3,-3,-3,2,9,-1|near-before:because
-6,1,12,-13,21,-6,4,-14|near-before:been
-2,-1,-5,12,-1,-1,-11,10|near-before:before
0,4,10,-6,8,-1,-10,-4|near-before:behind
-1,9,7,-6,2,-2,-5,-4|near-before:being
0,0,-1,-2,1,0,-10,14|near-before:believe
-1,3,-12,-4,34,-4,-5,-10|near-before:below
0,0,14,-5,3,0,-9,-1|near-before:better
0,-1,-9,-4,2,-3,-4,18|near-before:between
-1,-4,12,5,-8,-1,-7,4|near-before:beyond
-2,-1,-10,-3,1,-2,8,8|near-before:bill
0,-1,-4,-3,13,1,-15,9|near-before:billion
0,3,-1,2,-7,-2,9,-3|near-before:bind
-1,0,-5,0,-2,-1,10,0|near-before:board
0,0,13,6,-6,-1,-6,-6|near-before:boost
0,0,-4,-1,-1,-2,9,-1|near-before:borrow
0,4,-3,-2,31,-1,-26,-4|near-before:break
11,0,-1,-2,-1,-1,-5,-2|near-before:briefing
-1,-7,-10,2,-6,-4,13,14|near-before:bring
-1,0,14,-7,0,0,-4,-3|near-before:brush off
-10,-9,15,-23,77,2,-19,-33|near-before:budget
-1,-1,-5,13,-2,-1,-1,-1|near-before:buildup
-2,0,-1,-1,-1,-3,14,-7|near-before:bundles
0,-1,-2,0,14,-1,-9,-1|near-before:burden
-5,11,-3,-6,-5,-7,14,1|near-before:but
4,8,31,-14,9,1,-20,-19|near-before:by
-1,24,8,0,-3,-6,-13,-8|near-before:cabinet
21,-2,4,3,2,-7,-1,-20|near-before:call
-5,-1,3,1,-7,-2,-8,21|near-before:call for
-1,-1,15,-4,-1,-1,-6,-1|near-before:call on
0,-1,-5,-1,-1,-1,-4,13|near-before:campaign
-1,-3,-8,-3,8,-2,11,-1|near-before:can
-5,-1,-6,34,-6,18,-19,-14|near-before:cannot
0,15,0,-3,-10,-1,0,0|near-before:cap
0,0,0,0,-11,0,12,0|near-before:capability
0,0,-9,13,0,0,-3,0|near-before:case
-1,-1,-2,0,-3,-1,-3,11|near-before:cautious
-1,20,-1,-1,-5,-4,-4,-4|near-before:ceiling
0,10,-5,-1,-1,-1,-1,-1|near-before:century
-1,0,-2,-4,-1,-1,-8,17|near-before:chancellor
-2,-1,18,-2,-4,-3,-1,-5|near-before:change
-3,0,9,-2,0,0,-2,-2|near-before:channels
0,-1,-1,-16,-4,20,4,-2|near-before:charge
1,0,3,-5,-2,0,-4,9|near-before:chief
0,0,-1,-7,-2,-1,13,-2|near-before:choice
-1,0,-10,-3,0,-1,-3,18|near-before:clamor
-1,-2,-15,-3,1,-4,5,19|near-before:climb
-1,-8,-12,-1,19,-1,-3,8|near-before:close
0,0,-2,-17,0,-3,0,22|near-before:co
0,-1,-5,-3,0,-3,-24,35|near-before:coalition
-3,1,0,-1,-3,-1,-1,9|near-before:colonel
0,-1,9,-1,6,-1,-4,-7|near-before:come
3,-3,3,-4,18,-3,-16,2|near-before:come to
-1,-1,4,-4,-1,-2,8,-3|near-before:comes
-2,-2,-12,17,7,-4,-2,-3|near-before:commit
-1,-1,-4,-2,-17,-1,28,-2|near-before:commitment
0,1,-3,0,-2,-2,-2,8|near-before:committee
0,0,-4,0,9,0,-4,-1|near-before:compared
-2,-2,-5,-1,8,6,-1,-4|near-before:comparison
-1,-1,3,-2,6,-1,5,-10|near-before:concede
11,0,-2,-2,-1,-1,2,-6|near-before:condition
-1,8,-12,16,-5,-3,-11,7|near-before:consider
0,0,-1,-5,9,-1,-13,11|near-before:constitution
-1,-1,-1,-1,-3,-3,13,-3|near-before:constitutional
-1,11,0,-4,0,-2,0,-3|near-before:constitutional democratic party
0,0,0,0,-7,0,10,-2|near-before:contrast
0,0,10,-4,0,-1,-3,-1|near-before:convey
0,0,9,-1,-2,-2,-4,0|near-before:convince
0,0,-5,0,-4,3,-6,11|near-before:core
-1,-2,2,-1,12,3,-13,-1|near-before:cost
0,-1,-1,0,-8,2,9,-2|near-before:costs
-1,-2,-9,4,-4,12,-1,-1|near-before:could
0,0,-1,18,3,0,-17,-3|near-before:count
-1,0,9,-1,0,0,-1,-7|near-before:counterparts
-4,-7,-5,20,15,-10,-21,11|near-before:country
-1,0,1,-1,-3,-1,14,-9|near-before:current
0,-1,0,0,8,-1,-3,-2|near-before:currently
0,-2,13,-3,-2,0,-11,4|near-before:date
0,13,-1,0,-2,-4,-2,-4|near-before:decades
0,-2,-2,0,-7,-1,17,-5|near-before:decide
0,0,2,-2,-5,-2,8,-2|near-before:decision
0,0,0,-1,20,0,-17,-1|near-before:declare
9,7,-15,-7,-1,6,-6,7|near-before:defence
0,0,-1,-3,0,-1,10,-5|near-before:defence minister
-1,0,-1,-3,13,0,-7,-1|near-before:defence secretary
-2,22,-21,6,-2,0,6,-10|near-before:defence spending
-2,1,6,14,14,-22,3,-14|near-before:defense
-1,-1,-2,11,2,-2,3,-11|near-before:defense minister
0,0,-6,10,0,0,-2,-1|near-before:defense ministry
-1,0,-1,-3,-3,-1,-5,14|near-before:defense secretary
-4,-11,-13,19,-4,8,-4,9|near-before:defense spending
-2,-1,11,10,-2,-3,0,-14|near-before:demand
-1,-4,-13,26,0,-5,-1,-2|near-before:deny
-1,0,12,-4,4,-2,-4,-4|near-before:department
14,-1,-7,-2,-3,-3,-6,7|near-before:describe
-4,-6,9,-1,8,2,-4,-5|near-before:devote
-1,-1,-19,19,3,-4,10,-7|near-before:did
0,0,7,-4,-13,12,-1,-1|near-before:differently
-3,0,11,-3,0,-1,-2,-1|near-before:diplomatic
0,0,0,0,-2,0,-10,12|near-before:direction
-1,-1,17,-1,-6,-1,-3,-4|near-before:distance
-3,2,-11,9,12,-5,-1,-3|near-before:do
-1,-4,-6,-3,4,-6,-3,20|near-before:does
-2,0,18,-4,-1,-1,-5,-6|near-before:doing
-2,9,4,-1,-6,-6,11,-9|near-before:done
0,1,-3,-3,-11,-2,11,8|near-before:double
-1,-1,-2,-12,-6,-4,19,6|near-before:doubt
-1,-1,-1,-1,2,11,-2,-8|near-before:doubts
0,6,9,0,-2,-1,-9,-1|near-before:down
-1,9,-2,-1,-5,-4,-2,7|near-before:drawn
0,12,0,0,-9,-2,-1,0|near-before:drew
-1,2,10,-1,-3,-2,-8,2|near-before:drop
-1,0,-6,-1,-14,0,13,10|near-before:due
-2,-6,7,-6,-10,32,-3,-12|near-before:each
-1,-3,20,-4,-1,-2,-4,-4|near-before:earlier
-1,0,-8,-1,-13,17,-2,8|near-before:economy
-1,-1,20,-6,-6,-6,13,-12|near-before:editorial
0,-1,-1,0,9,-2,-2,-2|near-before:effort
0,-1,-2,4,-3,-2,-17,22|near-before:election
-1,0,15,-2,-16,-3,0,6|near-before:end
0,0,10,0,0,0,0,-8|near-before:envoy
-1,1,-4,5,16,-3,-8,-6|near-before:equal
-1,-1,-2,0,38,-1,-31,-2|near-before:equivalent
0,-4,-1,0,8,-1,0,-1|near-before:era
-7,6,5,9,-1,7,5,-25|near-before:even
-1,-2,4,11,-4,-4,7,-12|near-before:ever
-3,-7,-3,-10,-17,51,-1,-10|near-before:every
11,0,-5,-2,-1,-4,13,-12|near-before:everyone
-1,7,6,-6,1,-2,9,-14|near-before:exceed
0,-3,-1,-6,-3,18,-3,-3|near-before:exempt
0,-3,8,-1,-2,-1,-1,-1|near-before:exhort
0,0,0,0,-10,0,15,-5|near-before:existing
-3,3,9,-10,28,-3,-10,-14|near-before:expect
-1,9,-2,-4,13,-1,-11,-3|near-before:expenditure
0,3,9,0,-6,-1,-3,-2|near-before:expenditures
0,0,-3,0,-2,-1,-1,8|near-before:expert panel
0,-1,-4,-3,3,-2,-16,23|near-before:experts
0,0,-1,-4,0,-1,-19,26|near-before:faction
10,-2,-13,12,-12,-2,20,-13|near-before:far
-1,-1,15,-4,-1,-1,-3,-4|near-before:favor
11,-1,-8,0,0,0,1,-2|near-before:few
0,-1,-1,0,-16,0,0,18|near-before:fight
-5,-3,-9,4,24,-7,-2,-3|near-before:figure
0,-1,-7,-1,0,-1,-1,10|near-before:figures
-2,-1,19,-12,-3,-6,15,-10|near-before:find
-2,2,-8,-6,-13,-2,31,-3|near-before:first
0,-3,0,0,4,9,0,-9|near-before:fiscal
-1,-1,8,5,-2,-2,-4,-4|near-before:fix
-1,0,-1,-3,-4,-2,-5,16|near-before:floor
-1,-1,-3,-13,-2,-3,33,-10|near-before:follow
-11,3,37,4,-2,-8,-14,-9|near-before:for
-1,-1,-6,-2,-1,0,0,11|near-before:former
4,0,8,-4,-2,-1,-2,-2|near-before:forum
0,0,-3,16,-6,0,-6,-1|near-before:frees
17,0,-5,-1,-2,-6,-5,2|near-before:friends
11,-8,19,-5,34,-32,3,-23|near-before:from
-1,-1,8,-1,-10,0,6,-1|near-before:fulfill
-2,-3,2,-2,-3,1,8,-1|near-before:further
-3,-3,-25,-8,41,-3,-6,7|near-before:gdp
-3,0,16,5,-3,-1,-15,2|near-before:general
-2,-6,18,11,-12,17,-11,-15|near-before:get
-2,-4,-12,12,5,9,-2,-6|near-before:give
44,-1,-22,-5,-3,-3,-6,-5|near-before:global
6,18,4,-3,-10,-1,-5,-9|near-before:go
-3,-3,-10,-1,-31,-4,37,16|near-before:goal
-9,13,-14,-2,-13,-6,27,5|near-before:government
-1,4,-5,-2,13,-1,-4,-4|near-before:gross domestic product
0,8,-3,0,0,-1,-1,-2|near-before:grow
-1,-1,-3,-1,11,-2,-5,0|near-before:guess
-1,0,-3,0,-7,0,13,-1|near-before:guideline
-13,-5,26,42,6,24,-48,-31|near-before:had
19,0,-16,0,8,0,-7,-3|near-before:hague
0,10,-5,-1,-1,-1,-1,-1|near-before:half
-17,9,2,4,12,-22,4,8|near-before:has
2,-7,36,-12,-26,3,-23,28|near-before:have
-3,-1,-18,5,9,-2,6,4|near-before:having
0,0,-11,-1,0,-1,0,13|near-before:hawks
-2,-10,21,1,-28,42,10,-36|near-before:he
0,0,-1,0,-10,-1,11,2|near-before:head
-1,-2,-19,19,-11,-6,14,4|near-before:her
0,0,1,-2,8,-1,-4,0|near-before:higher
-1,11,-19,3,-1,-2,5,5|near-before:him
-4,-2,-4,-2,-1,-6,-3,21|near-before:himself
-4,-3,30,-14,0,-8,-2,1|near-before:his
0,-1,2,-2,15,-1,-8,-5|near-before:hit
8,0,-4,-3,0,0,-1,0|near-before:hold up
-2,0,22,-2,-7,-3,17,-26|near-before:hope
0,-2,11,-2,2,0,-3,-5|near-before:hosts
-2,-3,4,-3,0,-1,-3,8|near-before:house
0,-3,-2,-1,16,-3,-6,-2|near-before:hover
-1,0,-2,-2,0,-2,0,9|near-before:however
-4,-3,-20,28,11,-8,-22,18|near-before:i
-5,-4,-6,-24,9,32,-3,-1|near-before:if
11,1,54,1,-18,-30,-10,-8|near-before:in
0,0,1,0,-9,-1,10,-1|near-before:including
-1,0,9,-1,-1,0,-4,-2|near-before:incoming
0,9,-1,-2,0,-3,-1,-2|near-before:informal
0,-1,9,-3,-1,0,2,-5|near-before:insist
0,0,11,0,0,0,-5,-5|near-before:insist on
0,0,-2,0,0,0,-12,16|near-before:instead
0,-3,-2,9,0,-1,-2,-1|near-before:intention
12,0,0,0,-4,0,-3,-4|near-before:international
5,0,-5,-4,-4,-1,-7,15|near-before:into
6,8,-11,-23,14,-4,-1,11|near-before:is
0,-4,25,3,-13,-14,20,-19|near-before:it
0,-3,-4,0,2,0,-6,12|near-before:items
5,13,10,-5,30,-24,21,-48|near-before:its
-6,1,-6,-10,4,-3,24,-3|near-before:itself
-2,-6,-3,12,-1,-2,-3,5|near-before:japanese communist party
-1,0,3,-2,-1,0,-27,28|near-before:jr
-1,0,-4,14,0,-1,0,-9|near-before:jump
-1,-5,4,-3,29,-5,-6,-13|near-before:just
-3,6,8,-8,6,-6,12,-16|near-before:keep
0,0,0,0,-8,0,14,-5|near-before:kingdom
0,0,0,0,6,-1,-9,5|near-before:last
-1,0,-1,-1,0,11,-5,-4|near-before:late
0,0,0,0,-5,-2,8,0|near-before:latest
0,16,-1,-2,-30,-1,17,0|near-before:law
-1,10,0,-9,0,-2,7,-5|near-before:lawmaker
-2,-1,-4,-1,16,-1,-2,-6|near-before:lay out
-1,-1,-5,-2,-4,-3,-14,30|near-before:ldp
-1,-1,-4,5,-17,-5,15,8|near-before:leader
-3,10,-4,-15,-2,-5,12,6|near-before:leaders
-3,-3,9,-12,-14,-3,22,4|near-before:least
-1,-1,3,-1,-1,1,7,-8|near-before:leave
-1,0,3,-8,-4,-5,21,-6|near-before:left
-2,-8,20,-9,18,-4,-21,6|near-before:less
-3,16,0,-1,-5,-1,-8,3|near-before:let
0,15,0,-2,-11,0,-1,0|near-before:lets
-1,0,-2,14,-5,0,-5,0|near-before:letter
-1,0,-3,-2,0,-1,14,-8|near-before:level
-3,0,-7,-1,-2,-1,1,12|near-before:liberal democratic party
-1,-3,-1,4,0,8,-6,-1|near-before:lift
-1,0,15,-3,11,0,-13,-8|near-before:like
-1,-1,29,-4,-7,-2,-10,-4|near-before:like to see
0,0,0,-1,10,0,0,-8|near-before:likely
0,0,-12,-1,-1,0,0,15|near-before:likewise
-1,21,-2,-2,-6,-5,-2,-4|near-before:limit
-3,20,18,6,-13,-6,-9,-12|near-before:line
-1,-5,-2,0,25,10,-14,-13|near-before:little
0,3,-5,-11,9,11,-3,-3|near-before:live with
-1,17,8,-3,-3,-6,-4,-7|near-before:long
0,0,-2,-2,-1,-2,-6,12|near-before:look at
-4,-6,-26,43,5,-11,-5,4|near-before:made
-2,7,6,1,-8,-2,3,-4|near-before:make
0,0,-7,-3,-1,-1,14,-2|near-before:make good on
0,0,8,0,6,0,-11,-3|near-before:manage
-2,9,0,0,-2,-2,-1,-2|near-before:manifesto
-3,0,0,-1,-2,0,-1,9|near-before:marine
-1,-1,-17,-2,13,9,2,-3|near-before:match
0,4,-9,-1,0,-3,-18,27|near-before:may
0,0,-10,14,-2,0,-1,-1|near-before:me
-2,-1,12,-4,-7,-1,4,-2|near-before:mean
13,0,-9,-1,1,-1,-1,-1|near-before:measured
-2,-2,18,-10,-8,2,5,-4|near-before:meet
0,-1,-1,0,0,8,-3,-3|near-before:member states
-1,-1,-19,-1,4,-3,7,14|near-before:members
2,-1,-5,10,0,-3,-2,0|near-before:mention
-4,-2,0,-8,27,23,-47,12|near-before:military
-1,-1,-5,-1,-7,-1,10,5|near-before:minimum
0,0,-11,6,-1,-1,-2,9|near-before:minister
0,5,-1,3,-1,7,-5,-9|near-before:ministry
0,0,-2,-1,9,0,-6,-1|near-before:ministry of defence
-1,-1,11,-2,1,-1,-1,-6|near-before:missiles
-3,0,-4,-2,-1,0,12,-3|near-before:model
-4,2,-1,-7,-10,-3,33,-10|near-before:more
-4,-2,10,-4,2,-4,13,-10|near-before:move
0,0,-1,-1,-9,0,18,-7|near-before:mps
-1,-1,15,-1,5,-1,-9,-9|near-before:mr
-2,6,3,5,1,-2,-4,-8|near-before:much
-2,1,35,-2,-5,-2,-15,-10|near-before:must
-1,-1,-6,-2,11,-4,-16,19|near-before:my
4,-1,-16,26,1,-2,-7,-6|near-before:n't
-1,0,-4,-3,-2,0,21,-12|near-before:name
13,0,-9,-1,6,-2,-4,-3|near-before:national
-1,-3,6,15,-1,-1,-11,-4|near-before:near
0,-1,8,-1,2,-1,-4,-3|near-before:nearly
-4,-1,14,-6,11,-5,-17,8|near-before:need
0,-1,-1,-1,-1,-2,-10,17|near-before:needed
0,-1,0,-7,-9,-1,1,17|near-before:needs
0,0,0,0,-16,0,17,0|near-before:neighboring
-2,-2,-9,30,-1,-5,-4,-9|near-before:neither
-1,-1,-17,48,-7,-3,-28,8|near-before:never
15,-3,-15,-19,4,-8,31,-5|near-before:new
0,-1,1,-1,-2,-1,10,-5|near-before:news
-2,-3,-3,-13,19,5,-7,4|near-before:next
-10,5,-28,103,-20,-23,-14,-12|near-before:no
-1,-1,-20,31,-1,-2,-3,-3|near-before:nobody
0,-1,17,-4,0,0,-3,-8|near-before:nominee
-1,-2,-4,9,-6,-2,10,-3|near-before:nor
19,-1,-2,0,-9,-1,-5,-1|near-before:norm
0,0,13,-1,0,-1,-7,-3|near-before:north
-8,27,-24,101,-34,-1,-23,-37|near-before:not
0,-13,-2,-1,14,-1,2,2|near-before:note
-4,-1,8,-9,-5,-4,-4,19|near-before:nothing
-1,-5,0,20,36,-10,1,-41|near-before:now
-2,-4,12,11,-6,-8,5,-7|near-before:number
-1,0,-4,0,0,0,10,-4|near-before:numbers
0,0,-11,0,-1,0,15,-2|near-before:oblige
14,24,3,-11,-26,0,-18,15|near-before:of
-1,-1,-9,3,-4,-2,-10,24|near-before:offer
-2,-3,6,16,3,-5,-4,-10|near-before:official
23,-7,13,-10,-8,-2,-9,0|near-before:officials
4,8,-5,-13,-10,-12,20,9|near-before:on
11,-4,15,-11,3,-6,-5,-3|near-before:one
0,0,-1,0,-5,0,10,-3|near-before:ones
-1,-3,-1,-4,8,-5,9,-3|near-before:only
0,-1,-2,-1,-5,-1,-10,19|near-before:open
0,-4,-7,-4,-5,41,-13,-9|near-before:opened
-1,-3,-9,19,-9,-6,-5,14|near-before:opposition
-2,-6,-1,8,26,16,-20,-21|near-before:or
-1,-3,0,0,-10,18,2,-5|near-before:order
-2,-3,8,-16,-8,-3,-6,30|near-before:ought
0,-1,-18,14,6,-8,4,3|near-before:our
-2,9,4,11,-2,6,-14,-12|near-before:out
0,-2,2,-2,9,-2,-5,1|near-before:outlay
-4,-15,8,-11,49,-7,-20,-1|near-before:outlays
13,7,-19,-8,17,-9,9,-10|near-before:over
-2,-4,-2,-13,15,-6,1,12|near-before:own
-1,0,10,-1,-6,-1,-1,0|near-before:pacific
-1,-2,-3,-7,-1,-2,-3,19|near-before:panel
-1,0,-4,1,-1,-2,-2,8|near-before:parliamentary
0,0,-1,-1,20,-1,-14,-1|near-before:part
-3,-2,3,-1,-2,14,-5,-5|near-before:partners
-1,-4,-14,-11,-4,-2,-2,37|near-before:party
0,0,4,0,-16,0,15,-2|near-before:passed
20,-1,-7,-1,-1,-5,-4,-2|near-before:passes
-1,-1,2,-4,-21,-1,1,25|near-before:path
0,-1,14,-5,-2,-1,-5,0|near-before:pay
0,0,-4,0,-6,0,13,-3|near-before:peak
-2,0,4,-3,-3,-3,14,-6|near-before:people
-1,-3,10,-4,-2,10,-2,-9|near-before:percentages
0,0,-1,-1,0,0,-10,12|near-before:phone
-1,-1,20,-3,-1,-3,-2,-9|near-before:pick
-3,-4,-24,8,-25,4,24,19|near-before:plan
0,0,-5,-1,-3,-1,1,9|near-before:planners
0,-1,0,-3,-2,0,-2,9|near-before:platform
-2,-4,-10,-5,-10,-3,24,10|near-before:pledge
-1,2,-9,14,4,5,-4,-10|near-before:point
-3,0,21,4,4,-3,-12,-12|near-before:policy
0,10,-3,-4,0,-1,17,-19|near-before:post
0,0,11,-4,3,-1,-6,-4|near-before:preferred
-1,-1,-9,43,-1,-5,-11,-15|near-before:premier
-1,7,7,9,-1,-1,-8,-12|near-before:prepare
-1,-1,-4,-1,2,-1,17,-11|near-before:present
-3,-2,-10,-12,-9,-7,44,-1|near-before:president
-1,-1,12,-1,-2,-1,-4,-1|near-before:price
-2,0,-27,9,3,-4,11,10|near-before:prime minister
0,0,3,11,-4,0,-5,-4|near-before:private
0,-1,0,0,0,0,8,-5|near-before:program
0,0,-1,-2,0,0,-5,10|near-before:programme
0,1,-1,0,13,-1,-12,-1|near-before:project
-4,-3,-11,8,-10,-8,9,20|near-before:promise
0,-6,-3,-1,25,-1,-7,-7|near-before:proportion
0,0,-10,-1,0,-1,0,13|near-before:proposal
-1,-1,-3,-2,-3,-2,-16,27|near-before:proposals
0,-2,-5,-3,-10,-3,14,9|near-before:propose
8,0,-3,-2,-1,0,0,-1|near-before:publicly
11,0,-3,0,0,0,-7,0|near-before:publish
-2,-1,-3,-3,10,-1,6,-6|near-before:push
-4,-3,1,-2,12,13,-17,0|near-before:put
-2,-1,-8,-1,7,15,-7,-3|near-before:q
0,0,-1,0,0,-1,-12,15|near-before:quietly
-1,-1,-1,-1,1,0,8,-5|near-before:quote
0,-1,-1,-3,18,-3,-3,-7|near-before:race
-2,-5,9,-1,-24,2,8,13|near-before:raise
0,-1,0,0,-5,-1,-2,10|near-before:rather
-1,0,-8,-2,11,0,4,-3|near-before:rather than
-1,-10,-13,3,55,-3,-30,0|near-before:ratio
-3,-2,-3,-5,-1,8,-2,7|near-before:ratios
-2,-5,7,5,-3,2,5,-8|near-before:reach
-1,0,0,0,-6,0,9,-1|near-before:read
4,0,8,-4,-2,-1,-2,-2|near-before:reagan
0,0,8,-1,7,-5,-7,-1|near-before:recently
-3,-1,-8,-2,10,10,-9,3|near-before:reckon
-1,0,-9,-1,-4,-1,-7,23|near-before:recommend
1,-2,4,0,12,0,-13,-2|near-before:record
0,0,-3,0,0,14,-7,-3|near-before:refuse
-1,-1,1,-2,-3,-4,-5,14|near-before:region
0,0,-3,7,-7,-1,16,-10|near-before:reiterate
0,-1,-2,-1,-6,-1,15,-4|near-before:related
0,0,1,-2,0,0,-8,10|near-before:repeat
0,0,17,0,-1,0,-12,-2|near-before:replace
-1,-2,17,-2,-2,-2,-3,-4|near-before:replaced
-1,-1,0,15,-1,-2,-4,-8|near-before:reply
-2,-2,16,-6,10,-3,-18,4|near-before:report
8,-2,-11,17,-2,-4,-8,2|near-before:reporters
-3,-2,26,25,-11,-7,-12,-15|near-before:request
-2,0,-6,-1,1,0,0,8|near-before:retired
0,-3,-5,0,1,-2,-1,10|near-before:return
-1,-2,4,-2,1,-2,-6,8|near-before:right
-2,-4,-7,5,-4,-2,3,11|near-before:rise
20,13,-3,7,-5,-5,-8,-18|near-before:rule
-1,-1,-2,6,-1,-3,-9,11|near-before:rule out
-1,-4,-4,-1,-3,-1,-8,23|near-before:ruling
0,0,-16,29,-2,0,-3,-7|near-before:rung
0,0,-1,0,8,0,-5,-1|near-before:runs
0,0,0,-1,8,-1,1,-6|near-before:rush
-5,-2,7,10,12,-2,-14,-6|near-before:same
0,-1,0,-1,-2,0,8,-3|near-before:satisfy
-14,-7,-3,45,-31,1,11,-1|near-before:say
0,0,-3,0,-1,-2,-4,10|near-before:scenarios
-2,0,15,0,-4,-1,-11,3|near-before:secretary
-3,-1,-9,-7,-2,-3,20,6|near-before:security
0,0,-1,0,14,-1,-7,-5|near-before:security spending
-3,-4,6,9,9,-7,-7,-4|near-before:see
-2,0,11,4,-3,-1,-5,-4|near-before:seek
0,8,0,-1,-1,-3,0,-2|near-before:self - imposed limit
-1,0,14,-4,-2,0,-2,-5|near-before:senators
-1,-1,-2,2,-1,0,10,-7|near-before:senior
14,-3,-9,-6,1,-2,-7,11|near-before:set
-2,-1,-8,-2,-8,-2,14,8|near-before:settle for
-2,-2,7,2,-6,-1,10,-9|near-before:settle on
0,-3,0,0,9,0,-2,-3|near-before:shade
-1,-4,-7,0,36,5,-22,-7|near-before:share
4,-4,-9,12,-4,-4,-5,9|near-before:she
-14,-16,33,-17,-25,0,-7,46|near-before:should
-1,11,0,-4,-1,-2,0,-3|near-before:shunichi
-1,-1,15,-4,0,-2,-1,-8|near-before:side
0,0,-3,-1,-1,0,9,-3|near-before:sights
-2,-1,-4,-10,-1,16,4,-2|near-before:sign up
0,0,0,-4,-6,0,11,-1|near-before:silent
-1,12,-7,-4,-1,-2,12,-9|near-before:since
-1,-2,-5,0,18,-2,-6,-1|near-before:slightly
-6,-5,-12,17,-32,17,48,-27|near-before:so
-2,-2,7,-3,11,-2,-10,0|near-before:some
-1,0,12,5,-7,-1,-8,0|near-before:speak
12,-1,-5,-3,-4,-1,4,0|near-before:speak of
0,-1,-4,-7,-24,-1,48,-12|near-before:special
-7,5,8,-16,14,4,-4,-4|near-before:spend
-6,-1,8,-5,-2,-1,3,3|near-before:spokesman
44,-2,-17,-5,-3,-3,-9,-5|near-before:standard
-1,0,10,-1,8,-2,-9,-4|near-before:state
-1,13,-5,-3,-5,-5,-1,7|near-before:stay
0,0,-1,0,-8,-1,14,-4|near-before:steady
-2,-2,12,-1,1,-1,-4,-3|near-before:still
0,0,-5,-1,1,-1,10,-4|near-before:stop
-1,-1,-3,11,-1,-1,-2,-1|near-before:stop short
0,0,0,-2,-1,-4,-6,14|near-before:strategic
26,-1,-10,-3,-1,-1,-6,-5|near-before:strategy
0,0,-2,-1,4,9,-5,-5|near-before:study
0,-1,-4,13,7,-1,-2,-11|near-before:such
0,0,-3,-1,-1,-1,-10,17|near-before:suggest
-2,-2,-22,-2,-15,20,0,24|near-before:summit
0,0,-1,0,24,0,-20,-2|near-before:supplementary
0,5,-1,0,-9,0,6,-1|near-before:swear
-1,-1,-6,7,24,-1,-22,-1|near-before:table
-2,-1,18,-2,-4,-3,-1,-5|near-before:tack
9,1,-11,-3,-11,0,8,6|near-before:take
0,-1,-6,-1,-6,-1,20,-5|near-before:take up
0,0,-2,-1,0,-2,20,-13|near-before:talk about
-2,-1,13,5,-1,-2,1,-12|near-before:talk of
-1,-1,-5,13,-3,-2,-2,1|near-before:tamura
-3,-3,-10,14,-28,-3,42,-10|near-before:target
0,0,-2,-4,-2,-2,-5,16|near-before:taylor
0,0,-14,17,0,0,-1,-2|near-before:team
-4,-2,-15,19,-12,4,32,-23|near-before:tell
0,-2,-1,-1,-17,18,7,-4|near-before:terms
-5,-7,-20,-15,31,-9,28,-1|near-before:than
-7,-11,-2,38,-42,-16,6,34|near-before:that
18,28,-24,-38,11,-9,18,-4|near-before:the
-1,0,3,-6,-1,0,-3,9|near-before:the allies
0,-1,-13,-3,3,-2,9,6|near-before:the state
-4,8,16,-7,-2,7,-28,10|near-before:their
-2,-2,16,-4,1,-1,-2,-6|near-before:them
-3,-1,-6,19,-3,-12,-4,8|near-before:there
7,-7,54,-20,19,-5,-9,-38|near-before:they
0,1,-2,-3,3,-3,-17,22|near-before:think
-3,-1,10,8,-7,-2,-2,-4|near-before:this
-1,0,3,-2,0,-8,7,0|near-before:three
0,1,-1,-1,-7,1,9,-2|near-before:through
0,0,-8,-1,0,-1,-2,11|near-before:tie
-1,10,22,-6,-8,-2,-9,-5|near-before:time
0,0,0,1,-3,-2,11,-7|near-before:timetable
-36,10,33,-11,-1,12,7,-15|near-before:to
12,-1,-6,-7,-5,16,-4,-6|near-before:too
0,-2,-2,-5,-2,0,15,-4|near-before:top
-2,-1,8,-3,-15,-5,22,-5|near-before:toward
-2,-1,-7,-2,0,0,14,-2|near-before:towards
0,0,-1,-1,-3,-1,18,-11|near-before:track
0,0,-9,0,-2,0,-1,13|near-before:trade
0,0,-1,2,16,0,-15,-2|near-before:treasury
-1,-3,-2,0,24,2,-13,-6|near-before:trillion
-1,0,-10,15,2,6,-5,-7|near-before:true
2,0,-7,-2,-3,-2,16,-4|near-before:two
13,-4,-13,-2,1,-4,-21,30|near-before:under
0,-2,-3,0,8,0,0,-1|near-before:until
-3,33,1,6,-4,-17,-25,8|near-before:up
-4,-1,6,-5,-2,-1,-4,11|near-before:urge
0,0,-1,18,-6,-2,-2,-7|near-before:us
-1,-1,-3,-2,-14,-6,-6,33|near-before:view
-3,0,-7,-1,-1,0,0,12|near-before:voices
0,5,-1,-1,-8,0,8,-3|near-before:vow
-1,0,17,0,-7,0,-6,-2|near-before:wales
-6,-4,5,-11,-5,-3,-3,27|near-before:want
-1,7,-4,-7,6,-1,12,-11|near-before:war
-1,3,18,-2,-5,-16,30,-25|near-before:was
-3,-6,-3,-2,-9,35,11,-23|near-before:way
-1,-3,-24,16,1,-10,4,17|near-before:we
-1,0,-19,-3,-3,-1,-2,29|near-before:weigh
-3,-3,2,1,23,-1,-12,-7|near-before:well
-3,-2,-2,7,-13,15,26,-28|near-before:were
1,-4,-14,-13,-2,13,18,1|near-before:what
-1,0,3,-11,-2,-3,8,6|near-before:when
-4,-8,14,-6,6,-5,-24,28|near-before:where
-3,-2,-13,-9,-4,27,21,-18|near-before:whether
12,16,-2,-13,-29,1,-5,20|near-before:which
-1,-1,15,-9,2,-2,5,-9|near-before:while
-4,0,28,-16,-5,-3,5,-6|near-before:who
-2,-3,6,-6,-2,-3,14,-5|near-before:whose
-1,2,-3,-8,-3,-8,35,-14|near-before:why
-5,-7,-12,-2,7,4,43,-27|near-before:will
0,0,11,-5,0,4,-1,-8|near-before:wish
-9,7,-15,-23,36,-22,18,8|near-before:with
-1,40,-4,-3,-16,-3,-9,-5|near-before:within
-1,-2,1,7,-4,-4,-11,13|near-before:without
0,0,0,0,10,0,-7,-2|near-before:won
0,0,-2,10,-1,-5,-1,-1|near-before:word
0,-2,-3,-1,-2,-1,-2,11|near-before:wording
14,2,-2,-2,-3,-1,-7,-2|near-before:world
-2,8,5,-4,1,-3,-4,-1|near-before:worth
-3,4,36,-18,-42,8,-14,29|near-before:would
-1,-1,-8,9,8,-2,-7,2|near-before:write
13,0,-12,0,0,0,1,-1|near-before:yardstick
0,-1,-2,-2,9,4,-4,-3|near-before:year
-1,3,-7,-3,-3,-2,17,-3|near-before:years
-1,-3,-1,0,16,5,-15,-1|near-before:yen
20,0,-2,-8,1,-6,-2,-5|near-before:yet
-7,-1,6,-9,-1,15,-3,1|near-before:you
0,0,0,0,9,0,-9,0|near-before:zloty
-1,0,-26,-1,-12,-1,26,16|near-before:—
0,0,-1,0,8,-1,-4,-1|nearest-led:( past
9,8,-12,7,-8,-3,0,-1|nearest-led:, now
0,0,0,0,14,0,-13,0|nearest-led:2% now
0,0,0,-1,-3,-1,-6,12|nearest-led:2.6 percent past
0,0,-1,0,-6,0,16,-8|nearest-led:3 percent now
0,0,-2,0,-5,0,9,-2|nearest-led:3% next
0,0,0,0,-10,0,11,0|nearest-led:4.7% now
-1,0,8,-5,-2,-1,8,-7|nearest-led:already now
0,-1,0,0,-14,22,-5,-1|nearest-led:at past
0,0,-10,-1,-4,0,5,12|nearest-led:before now
-8,2,-4,-14,-11,-9,19,24|nearest-led:by far
0,0,0,-1,-4,-1,8,-1|nearest-led:by next
0,0,-1,0,10,0,-7,-1|nearest-led:defence now
-3,3,10,9,-1,-3,-3,-13|nearest-led:for far
-3,1,-4,1,44,-3,-36,0|nearest-led:for now
-3,-1,-2,0,23,-2,-10,-6|nearest-led:for past
0,-1,2,-8,-5,-3,24,-8|nearest-led:from next
-1,0,-4,0,-6,-1,17,-5|nearest-led:from past
0,0,-3,0,20,-1,-9,-7|nearest-led:gdp next
0,0,-8,-3,1,-2,16,-4|nearest-led:gdp now
-2,-2,4,-10,-5,16,6,-7|nearest-led:hague now
0,0,0,8,6,0,-11,-1|nearest-led:his now
-2,-7,-5,1,27,-4,-2,-7|nearest-led:in far
0,-1,0,-4,10,-1,-4,-1|nearest-led:in next
0,3,23,-43,3,-11,34,-8|nearest-led:in now
-9,4,0,-4,9,14,8,-21|nearest-led:in past
0,0,-1,2,3,0,-9,5|nearest-led:into now
-2,9,-1,0,-13,-2,-4,13|nearest-led:its past
12,-2,-13,-1,-1,10,-4,-1|nearest-led:late now
0,0,-1,0,8,0,-5,-1|nearest-led:leads now
-2,-1,0,4,-16,7,9,-2|nearest-led:of now
11,-2,-8,-1,14,-2,-16,5|nearest-led:of past
2,0,6,6,-10,9,23,-36|nearest-led:on now
-1,-1,0,0,11,-2,-5,-1|nearest-led:outlays past
-1,-1,27,0,-8,-1,-14,0|nearest-led:reported now
-1,0,11,0,-7,-1,-1,-1|nearest-led:reported past
-1,0,-12,17,0,-1,-2,-1|nearest-led:reporters now
1,9,0,24,-15,-3,2,-19|nearest-led:said now
-1,10,-13,-1,17,0,-5,-6|nearest-led:since past
-1,-1,-6,-1,-1,-1,-10,21|nearest-led:summit now
0,0,0,0,-17,0,18,0|nearest-led:time past
0,-1,13,0,-4,0,-8,-1|nearest-led:to far
0,0,-1,-1,-5,0,-1,9|nearest-led:to now
-1,-1,-5,-1,15,5,-9,-4|nearest-led:until far
-1,-2,16,12,-2,-1,-18,-5|nearest-led:washington now
0,0,-20,-5,3,0,-2,24|nearest-led:washington post now
0,0,-5,0,-1,0,-4,11|nearest-led:with far
0,-1,-6,-1,-13,0,25,-3|nearest-led:within now
0,-1,-2,0,-3,-1,19,-13|nearest-shape:far fine
-8,-4,-3,-1,11,-1,5,2|nearest-shape:far half
-1,-1,-2,-1,-14,-3,14,8|nearest-shape:far tenth
-6,7,15,-9,15,-10,-20,9|nearest-shape:far whole
0,-1,-2,0,21,-1,-13,-3|nearest-shape:next fine
0,-1,-1,0,6,-1,-8,5|nearest-shape:next tenth
-1,-3,-6,-15,-20,-6,55,-4|nearest-shape:next whole
-2,-1,-3,-1,20,-1,-11,0|nearest-shape:now fine
-5,13,-22,4,-6,7,0,8|nearest-shape:now half
-2,-3,11,-1,21,-12,0,-13|nearest-shape:now tenth
14,1,7,19,-41,-1,5,-5|nearest-shape:now whole
-1,-1,-1,0,13,-3,-5,-2|nearest-shape:past fine
7,-2,2,-6,-4,20,-5,-12|nearest-shape:past half
-2,-3,6,-2,11,-6,-8,3|nearest-shape:past tenth
-2,17,-17,-3,-3,4,12,-7|nearest-shape:past whole
-15,0,8,-12,9,-14,18,7|nearest:far
-2,-4,-3,-16,9,-9,30,-4|nearest:next
5,10,-8,22,-6,-7,-6,-10|nearest:now
3,11,-11,-12,17,15,-7,-18|nearest:past
-2,-1,-5,-1,31,-4,-14,-4|no-date:fine
13,-23,35,10,-45,-8,-3,22|no-date:half
-7,-5,-28,-18,44,17,9,-12|no-date:tenth
-12,-1,11,14,-22,0,-18,29|no-date:whole
-2,60,-6,-8,-11,-11,-12,-10|noun-after-kind:cap
-1,0,14,4,-3,-1,-8,-6|noun-after-kind:demand
-7,-3,-10,12,-15,-5,51,-22|noun-after-kind:pledge
-2,58,-6,-8,-11,-10,-12,-9|noun-after-known:cap True
-1,0,17,-1,-3,-1,-7,-5|noun-after-known:demand True
-1,-1,-1,9,-11,-1,9,-3|noun-after-known:pledge False
-6,-2,-9,3,-5,-4,42,-19|noun-after-known:pledge True
-1,23,-4,-2,-3,-4,-7,-3|noun-after:ceiling
0,0,10,-1,0,0,-5,-3|noun-after:demand
-2,-1,-1,9,-2,-1,10,-13|noun-after:goal
-1,17,-1,-1,-4,-5,-3,-3|noun-after:limit
-3,0,-4,-1,-11,0,20,-1|noun-after:pledge
23,-2,-14,-5,-6,-2,15,-9|noun-before-kind:benchmark
-2,45,-3,-9,-7,-9,-6,-9|noun-before-kind:cap
-2,-1,9,16,-3,-1,-6,-12|noun-before-kind:demand
-6,-5,-15,14,-11,-8,26,5|noun-before-kind:pledge
-1,8,-2,7,0,-5,-9,2|noun-before-kind:proposal
18,-2,-13,-4,-3,-1,14,-8|noun-before-known:benchmark False
-1,22,-2,-3,-3,-5,-2,-6|noun-before-known:cap False
-1,24,-2,-6,-4,-4,-4,-3|noun-before-known:cap True
-2,-1,0,20,-3,-5,-4,-6|noun-before-known:demand False
-1,0,9,-4,0,4,-2,-5|noun-before-known:demand True
-4,-3,0,8,-4,-4,-10,17|noun-before-known:pledge False
-2,-2,-15,6,-8,-4,36,-12|noun-before-known:pledge True
0,8,-1,7,0,-3,-9,-2|noun-before-known:proposal True
-1,19,-1,-1,-5,-4,-4,-4|noun-before:ceiling
-1,-2,-3,-2,-5,-2,18,-3|noun-before:goal
-1,-1,3,-4,0,-1,-6,9|noun-before:path
-2,-1,-1,23,-3,-5,-5,-6|noun-before:request
0,8,0,-1,-1,-3,0,-2|noun-before:self - imposed limit
21,-1,-9,-3,0,-1,-3,-2|noun-before:standard
-2,-2,-10,16,-2,-2,8,-7|noun-before:target
-6,-14,-34,30,2,15,35,-29|opens:\"
-3,-1,-2,8,-2,-8,16,-8|opens:#
-2,-1,-9,-1,1,-3,18,-5|opens:*
-1,-2,-9,-1,-10,-6,35,-7|opens:-
0,-1,-2,5,-3,-5,9,-3|opens:0
0,-3,9,-1,-1,-1,2,-5|opens:DATE
-2,16,9,1,-2,6,-21,-7|opens:EU
-25,24,-39,6,30,-36,67,-28|opens:LAND
-9,-4,-5,-2,-25,11,44,-11|opens:LEADER
3,-3,3,-9,-19,-12,11,25|opens:NATO
23,-2,43,-38,4,-11,-2,-15|opens:USA
-1,-1,14,-5,-2,-3,1,-3|opens:[
13,-8,-2,13,2,-8,-28,17|opens:a
0,0,-2,-4,0,-1,-22,30|opens:abe
0,-1,17,-7,2,-2,-18,9|opens:according
9,-2,-1,-5,2,-2,0,-1|opens:among
-1,0,10,-2,-8,1,-7,6|opens:an
-1,-1,-4,-3,29,-4,-4,-12|opens:analysts
-2,-2,27,-4,0,-6,-6,-7|opens:as
-6,-4,8,16,-3,9,-7,-14|opens:ask
-7,-5,3,-2,9,26,-23,-1|opens:at
-3,14,3,-11,-13,-6,0,16|opens:but
-2,10,-8,-3,15,2,-2,-13|opens:by
0,4,0,-1,8,-2,-7,-2|opens:cabinet
-1,-2,-1,7,-2,11,-7,-6|opens:chancellor
-1,-1,9,-4,0,-1,15,-17|opens:cite
-1,11,2,-5,0,-2,-1,-3|opens:constitutional democratic party
0,0,-1,-1,-9,0,13,-2|opens:counting
0,-8,0,0,9,-2,4,-2|opens:defence
0,3,-5,9,0,-1,0,-6|opens:defence minister
0,10,-1,-2,0,-1,2,-9|opens:defence spending
0,4,-3,-2,33,-1,-24,-5|opens:defense
0,0,-1,12,-1,-2,-1,-7|opens:defense minister
-1,0,11,-4,-1,-1,-16,13|opens:defense secretary
0,0,-5,0,-5,0,11,-2|opens:democratic party for the people
-1,-1,-3,19,3,-1,-7,-8|opens:dr
-1,-4,-9,-1,14,-3,-2,6|opens:during
0,-1,-3,-5,-2,-4,-11,26|opens:dutton
-1,-3,-3,-1,-15,19,8,-4|opens:each
0,0,-1,0,10,0,0,-7|opens:economists
-1,-1,22,-6,-6,-4,7,-12|opens:editorial
-1,-1,9,-1,-6,-2,7,-6|opens:even
-1,0,-1,-4,-7,17,-2,-2|opens:every
0,0,-1,0,15,-3,-7,-3|opens:extra
-4,3,12,-4,8,11,-8,-17|opens:for
0,0,-9,11,0,-1,0,0|opens:foreign minister
0,-1,-45,-13,-4,-3,-12,78|opens:former
0,0,-1,-1,-10,14,-2,0|opens:had
0,0,-4,0,18,0,-11,-3|opens:having
-3,-5,46,1,-7,-7,-7,-16|opens:he
0,0,-6,-2,2,0,-2,8|opens:her
-1,-3,13,2,14,-3,-19,-4|opens:his
-1,-1,-4,-3,-1,-1,16,-5|opens:how
-1,-2,-3,-1,-2,-3,-3,15|opens:i
-6,-6,-15,7,22,-19,-10,26|opens:in
7,3,4,-15,7,-7,3,-1|opens:it
-1,-1,-4,-5,-3,-4,15,3|opens:its
0,-1,-3,28,0,-4,0,-19|opens:komeito
-1,-1,-2,-1,-3,-2,-7,17|opens:ldp
-2,0,-1,-1,12,-1,-6,-1|opens:measured
0,0,-3,-1,-3,-1,10,-2|opens:members
0,-1,-1,0,8,-2,-1,-3|opens:move
-2,10,10,3,-3,-2,-6,-9|opens:mr
-1,0,-2,-1,-1,-2,-1,9|opens:my
0,0,-1,0,12,0,-11,-1|opens:national
0,0,-2,-4,-1,-3,11,-1|opens:national security adviser
0,0,-7,-1,-17,-1,14,13|opens:neighboring
-1,-1,-1,13,0,-4,-2,-4|opens:neither
0,-1,0,-1,16,-1,-21,8|opens:next
0,-1,-3,-3,0,-1,1,8|opens:not
0,0,10,-1,-1,-1,5,-12|opens:now
19,-1,4,-9,0,-2,3,-14|opens:on
-1,0,3,-3,20,-2,-10,-5|opens:once
-3,-1,1,1,-16,1,-7,25|opens:one
0,-1,-2,-2,-4,-1,-2,12|opens:opposition
0,-3,-3,0,9,-3,4,-3|opens:outlays
-1,-1,-8,33,6,-4,-11,-14|opens:premier
-1,-1,-21,-10,-13,-1,45,2|opens:president
-1,-1,6,-1,-2,11,-2,-10|opens:press
-2,-3,-18,48,-21,-6,26,-24|opens:prime minister
0,0,0,0,-12,14,0,-1|opens:put
-3,-1,1,-6,7,14,-7,-6|opens:q
-3,-1,-3,-5,-1,-3,-2,17|opens:ratios
0,-1,-6,-6,-2,-1,1,16|opens:sanseito
-1,-1,18,7,-2,-2,-12,-6|opens:secretary
-4,-2,-3,-1,-5,-6,-5,27|opens:sen
-1,-1,-1,-1,-1,0,10,-6|opens:senior
0,0,-1,-1,0,0,-9,12|opens:shadow
0,8,-4,9,-2,-1,-2,-7|opens:she
0,8,-4,0,-5,-2,4,-1|opens:since
-2,-1,-3,-7,-2,-3,-3,20|opens:some
14,0,-8,-1,2,-2,-3,-1|opens:south
0,-2,7,-1,8,-3,0,-8|opens:sponsors
0,7,0,0,-9,-1,0,4|opens:successive
-1,-1,21,-1,1,-3,-15,-1|opens:that
11,6,49,-32,-19,-6,16,-26|opens:the
0,0,0,0,-11,0,12,0|opens:the military
0,0,0,0,8,-1,-3,-3|opens:then
0,0,-8,19,0,-1,-7,-2|opens:there
0,-2,-1,0,-8,3,5,3|opens:they
0,-1,-11,-1,-1,28,-21,8|opens:to
0,-1,-1,0,15,-1,-9,-2|opens:together
-1,0,0,12,0,0,-1,-8|opens:tomoko
-2,-1,14,-8,-4,-1,-6,8|opens:two
-1,16,0,-3,-8,-2,6,-10|opens:under
5,0,8,-3,-1,-2,-4,-3|opens:undersecretary
-1,0,-3,-1,-2,0,8,-1|opens:visiting
2,-1,-14,-4,-1,-4,-15,36|opens:we
0,-1,-1,-1,-1,14,-3,-8|opens:were
2,8,-4,-6,-3,20,-13,-4|opens:what
0,0,-1,-2,0,0,9,-6|opens:while
12,-1,-14,-3,-5,-3,25,-11|opens:with
18,-2,-5,5,7,-8,-19,4|opens:yet
-7,0,-23,-17,-5,40,19,-7|question
-14,3,-13,-12,30,-21,12,15|quoted:False
-3,-16,11,-1,8,12,-4,-6|quoted:True
-1,-3,-14,-8,-6,-7,-9,49|range
7,-2,-3,-17,21,-9,0,4|ruled-by-kind:be
72,0,-36,-7,-16,-8,11,-16|ruled-by-kind:benchmark
-4,128,-20,-29,-20,-27,-6,-22|ruled-by-kind:cap
-5,-20,126,-36,-46,-22,-20,22|ruled-by-kind:demand
-10,-8,-12,88,-16,-17,-3,-23|ruled-by-kind:denial
-8,-5,-11,-9,101,-3,-39,-26|ruled-by-kind:level
-5,-12,29,-6,14,-43,31,-9|ruled-by-kind:move
-15,-14,-37,-31,-58,-33,181,7|ruled-by-kind:pledge
-17,-6,17,-2,-29,-21,-52,110|ruled-by-kind:proposal
-7,-6,16,-19,24,-24,17,-1|ruled-by-kind:spend
-1,-1,8,9,-1,-2,-7,-6|ruled-by:accept
-9,-1,-11,-4,10,-1,18,-2|ruled-by:adopt
0,0,9,-5,0,0,-1,-2|ruled-by:advocate
12,-1,-15,7,4,-3,4,-7|ruled-by:agree
-2,-1,4,-7,-7,-1,-1,17|ruled-by:aim
0,0,0,0,18,0,-16,0|ruled-by:approve
-2,-1,1,-6,-2,-2,-3,15|ruled-by:argue for
-8,-2,36,-2,-15,-10,6,-5|ruled-by:ask
-5,-2,22,4,1,13,-19,-14|ruled-by:ask for
0,0,-1,-4,-4,-3,4,8|ruled-by:attain
0,-1,-3,0,-2,8,-1,-2|ruled-by:average
-2,-1,-1,0,-2,0,9,-4|ruled-by:bar
7,-2,-3,-17,21,-9,0,4|ruled-by:be
0,0,9,0,-5,0,-2,-2|ruled-by:boost
-1,-4,-5,-3,6,-3,-3,13|ruled-by:bring
0,-1,-1,-1,0,-1,-6,9|ruled-by:buildup
29,-2,-29,12,4,-3,-2,-8|ruled-by:call
-4,-1,8,-12,-7,-2,-2,21|ruled-by:call for
-2,-1,16,-4,-2,-1,-11,4|ruled-by:call on
0,0,-13,-2,-1,-1,-1,18|ruled-by:calls
0,0,-4,-1,-1,-1,-3,11|ruled-by:campaign
0,21,-1,-8,-10,-1,-1,-1|ruled-by:cap
-2,43,-5,-3,-8,-8,-10,-6|ruled-by:ceiling
-2,-1,-11,6,-1,-2,-5,17|ruled-by:clamor
0,0,-1,0,11,0,-7,-2|ruled-by:clear
0,-3,-1,0,8,-2,-5,3|ruled-by:come to
-1,-1,-10,13,-8,-2,12,-2|ruled-by:commit
-1,0,-7,-1,0,0,14,-3|ruled-by:commitment
-1,7,-12,14,-5,-4,-17,17|ruled-by:consider
0,0,-1,0,-4,0,8,-2|ruled-by:decide
0,0,-5,-1,-1,-1,10,-2|ruled-by:decision
-2,-1,15,5,-4,-1,-8,-5|ruled-by:demand
-1,-4,-20,33,0,-5,-1,-3|ruled-by:deny
-3,-5,10,-5,23,-14,-16,9|ruled-by:devote
-1,-1,-7,10,0,-2,-5,6|ruled-by:discuss
-1,-1,-5,16,-3,-2,2,-6|ruled-by:dismiss
-1,0,-4,12,-6,-2,3,-3|ruled-by:do
0,-1,-1,0,-5,-1,11,-4|ruled-by:double
0,0,0,0,-1,0,-6,8|ruled-by:drop
-1,-1,9,0,-13,-3,16,-8|ruled-by:end
0,2,-1,-5,9,-1,2,-6|ruled-by:exceed
0,-3,8,-1,-2,-1,-1,-1|ruled-by:exhort
-2,-1,-5,-7,21,-2,-2,-3|ruled-by:expect
-1,-1,9,-1,-2,-1,-4,1|ruled-by:fix
0,-1,10,-3,-2,-1,-4,2|ruled-by:float
0,0,-3,0,-5,0,13,-4|ruled-by:force
-2,-6,-5,4,73,-4,-46,-13|ruled-by:from
-1,-6,-9,16,-6,-1,2,3|ruled-by:get
-1,-4,-5,-4,10,14,-5,-5|ruled-by:give
-4,4,14,7,-9,-9,-11,8|ruled-by:go
-1,-3,-3,-7,-14,-5,39,-7|ruled-by:goal
0,8,-3,0,-3,-1,1,-2|ruled-by:grow
-1,2,-1,-1,-8,-1,13,-3|ruled-by:guideline
0,0,-1,0,-10,0,12,-1|ruled-by:head
0,-1,-1,-2,10,-1,-3,-3|ruled-by:hit
18,0,-15,-2,0,0,-1,0|ruled-by:hold up
-2,0,23,-2,-1,-3,3,-19|ruled-by:hope
0,-3,0,0,8,-3,0,-1|ruled-by:hover
0,0,8,-2,0,0,-4,-1|ruled-by:increase
0,0,11,0,0,0,-5,-5|ruled-by:insist on
-2,10,-8,-5,7,-4,5,-4|ruled-by:keep
-2,-1,-4,-1,21,-1,-4,-8|ruled-by:lay out
-2,0,-8,0,3,0,-11,20|ruled-by:leap
0,-1,-2,3,19,-4,-13,-1|ruled-by:lift
-1,25,-2,-3,-6,-6,-4,-4|ruled-by:limit
0,-1,-2,0,9,-2,-2,-1|ruled-by:live with
0,0,8,0,6,0,-11,-3|ruled-by:manage
0,0,-9,0,11,0,1,-2|ruled-by:match
0,0,-1,0,-8,0,11,-1|ruled-by:mean
-1,-1,11,-3,-8,-1,5,-2|ruled-by:meet
-1,-1,9,-2,-4,-1,2,-3|ruled-by:move
0,0,-1,-2,0,0,16,-13|ruled-by:name
0,0,-11,0,-3,0,20,-6|ruled-by:oblige
0,-1,-3,-4,-1,-1,-10,19|ruled-by:offer
-3,-1,-3,-5,-1,-3,-2,17|ruled-by:options
11,-1,18,-7,-11,4,-8,-5|ruled-by:pay
0,0,0,0,-10,0,14,-3|ruled-by:peak
0,-2,9,-3,-8,-3,16,-9|ruled-by:plan
0,-1,-8,-1,-3,-2,-11,26|ruled-by:plead for
-5,-4,-13,-5,-16,-3,32,14|ruled-by:pledge
-1,7,7,9,-1,-1,-8,-12|ruled-by:prepare
-2,0,12,2,-1,-1,1,-10|ruled-by:press
0,0,-1,0,14,0,-12,0|ruled-by:project
-3,-2,-7,3,-11,-3,24,-2|ruled-by:promise
0,-2,-4,-2,-1,-3,0,12|ruled-by:propose
-1,-1,0,-1,13,-1,-6,-4|ruled-by:push
-1,0,14,-8,-1,-1,0,-2|ruled-by:push for
0,-1,2,3,15,-3,2,-17|ruled-by:put
-1,-2,0,6,-6,-5,11,-3|ruled-by:raise
-1,-3,-4,9,7,-2,0,-7|ruled-by:reach
-2,0,-6,-1,4,-1,-1,8|ruled-by:reckon
0,0,-1,-1,-5,-1,-3,12|ruled-by:recommend
-1,0,-3,24,0,-3,-8,-8|ruled-by:refuse
0,0,0,0,-5,0,8,-2|ruled-by:remain
-2,-1,26,9,-5,-4,-12,-11|ruled-by:request
-1,-1,-2,6,-1,-3,-9,11|ruled-by:rule out
-2,-2,20,-7,-6,-1,14,-17|ruled-by:seek
0,8,0,-1,-1,-3,0,-2|ruled-by:self - imposed limit
16,-2,-6,-5,11,-2,-22,9|ruled-by:set
-2,-1,-8,-2,-8,-2,14,8|ruled-by:settle for
-1,-1,12,-6,-3,-1,5,-5|ruled-by:settle on
4,-1,-10,-11,-1,16,6,-3|ruled-by:sign up
-1,0,-1,-2,-1,0,-3,8|ruled-by:sound out
12,-1,-2,-4,-4,-3,4,-3|ruled-by:speak of
-3,1,14,-24,3,-6,14,1|ruled-by:spend
56,-1,-24,-5,-3,-6,-10,-6|ruled-by:standard
-1,13,-3,-3,-10,-4,-1,9|ruled-by:stay
0,0,0,0,-7,0,9,-1|ruled-by:stop
-1,-1,-5,4,-3,-1,-6,13|ruled-by:suggest
0,5,-1,0,-9,0,6,-1|ruled-by:swear
-1,4,0,-3,-10,-3,-1,14|ruled-by:take
0,-1,-6,-1,-9,-1,22,-4|ruled-by:take up
0,0,-2,-1,0,-2,20,-13|ruled-by:talk about
-2,-1,16,5,-1,-2,-2,-12|ruled-by:talk of
-2,-2,-11,-8,-9,-2,55,-21|ruled-by:target
-4,6,4,-5,0,11,-2,-10|ruled-by:tell
-2,-1,0,-1,5,11,-2,-9|ruled-by:think
-1,-2,-1,-5,0,-1,-2,11|ruled-by:tie
0,-2,-2,-5,2,0,11,-4|ruled-by:top
-5,-1,24,-7,-3,-3,-15,9|ruled-by:urge
-6,-4,14,-11,-15,-4,6,20|ruled-by:want
-1,0,-4,-2,-3,-3,-2,14|ruled-by:weigh
-2,0,18,-5,0,-2,-2,-6|ruled-by:wish
-2,-1,6,10,-6,-5,-24,22|ruled-by:write
12,0,-4,-1,0,0,-5,-2|ruled-by:yardstick
13,1,-27,-55,34,20,10,4|said-by:
24,-13,98,-41,15,-32,-21,-30|said-by:foreign
-19,0,-4,-23,-11,8,-5,54|said-by:nongov
-36,-1,-69,105,0,-5,24,-19|said-by:own
-5,-5,-14,-2,83,-10,-24,-22|shape:fine
7,-17,18,5,-42,18,-6,18|shape:half
-12,-13,-15,-23,69,-4,6,-8|shape:tenth
-7,21,10,6,-72,-13,33,22|shape:whole
8,-1,22,-5,-2,-7,-9,-6|spender-governor:ALLIES 
16,-1,-11,-2,-3,-1,3,-2|spender-governor:ALLIES be
10,0,17,-5,-3,-1,-11,-6|spender-governor:ALLIES demand
5,-1,-5,-1,14,-1,-8,-3|spender-governor:ALLIES move
-4,-2,-5,-4,-2,-1,19,-1|spender-governor:ALLIES pledge
10,0,-2,-2,0,-1,-2,-2|spender-governor:ALLIES proposal
7,0,10,-4,-5,-2,-2,-4|spender-governor:ALLIES spend
-1,-1,-1,-1,10,-1,-2,-3|spender-governor:CHN 
-1,-1,-3,-2,17,-1,-4,-5|spender-governor:CHN be
-1,-1,-2,-1,12,-2,-1,-4|spender-governor:CHN level
0,0,-2,0,3,0,-10,9|spender-governor:CHN move
-1,8,-2,-1,-1,6,-5,-5|spender-governor:EU be
-1,8,-4,0,-8,9,-1,-2|spender-governor:EU move
6,12,-38,-3,-26,33,5,10|spender-governor:JPN 
4,3,13,5,-17,-20,13,0|spender-governor:JPN be
-1,16,-5,-4,4,-5,-11,7|spender-governor:JPN cap
-15,-6,-12,35,-18,-2,-1,20|spender-governor:JPN demand
-1,2,-5,3,-1,-7,13,-5|spender-governor:JPN denial
-4,-5,0,0,20,14,-12,-12|spender-governor:JPN level
1,8,25,-10,15,-2,-36,-1|spender-governor:JPN move
5,2,-2,10,7,-22,-25,25|spender-governor:JPN pledge
-4,0,4,11,-17,10,5,-8|spender-governor:JPN proposal
-3,-8,18,-3,8,28,-21,-20|spender-governor:JPN spend
-9,-12,-6,3,27,0,-15,10|spender-governor:LAND 
-8,-9,1,5,29,0,-20,2|spender-governor:LAND be
-2,2,3,-8,2,-2,16,-11|spender-governor:LAND cap
-13,-5,7,-7,7,-5,7,9|spender-governor:LAND demand
-3,-5,8,10,-14,17,-15,2|spender-governor:LAND denial
-2,8,-7,-7,-2,-8,21,-3|spender-governor:LAND level
-5,-15,-14,9,-16,6,39,-5|spender-governor:LAND move
0,6,4,9,-10,13,-5,-17|spender-governor:LAND pledge
-3,-5,8,-10,2,-4,-5,17|spender-governor:LAND proposal
-3,6,-26,11,-10,-25,42,5|spender-governor:LAND spend
-10,-4,6,-9,15,-13,37,-21|spender-governor:NATO 
-6,-1,2,-5,-24,17,22,-5|spender-governor:NATO be
15,-1,3,-12,6,-2,-2,-8|spender-governor:NATO demand
0,-1,-4,0,-11,-1,1,17|spender-governor:NATO level
-4,-2,-13,-3,-16,-2,27,13|spender-governor:NATO move
3,-4,6,0,0,-4,8,-9|spender-governor:NATO pledge
-2,-1,-5,-3,0,-4,-4,20|spender-governor:NATO proposal
-1,-1,22,-2,-4,-2,-4,-7|spender-governor:NATO spend
-1,-1,11,-1,5,-2,-3,-9|spender-governor:USA 
-4,0,4,-6,-6,-2,-4,18|spender-governor:USA be
-1,0,6,0,5,0,-1,-8|spender-governor:USA demand
-1,0,9,-1,-5,-1,-2,-1|spender-governor:USA level
0,-2,-4,-1,21,-1,-7,-6|spender-governor:USA move
-4,-2,-33,-2,29,-2,-7,21|spender-governor:USA spend
32,-1,-2,-4,-3,-7,-11,-5|spender-shape:ALLIES half
35,-6,25,-20,-2,-8,-3,-20|spender-shape:ALLIES whole
-3,4,-5,-5,20,-3,-6,-2|spender-shape:CHN half
0,0,-2,0,11,-1,-2,-4|spender-shape:CHN tenth
0,-1,-5,0,9,-1,-11,9|spender-shape:CHN whole
-2,16,-3,-1,-11,15,-6,-7|spender-shape:EU half
-1,-1,8,-1,1,0,-7,1|spender-shape:EU whole
-2,-3,-5,-1,30,-4,-11,-5|spender-shape:JPN fine
4,-21,16,48,-42,31,-76,40|spender-shape:JPN half
-4,-5,-8,-3,37,7,-27,2|spender-shape:JPN tenth
-10,52,-4,0,-50,-6,42,-23|spender-shape:JPN whole
-2,-2,-6,-1,38,-5,-5,-18|spender-shape:LAND fine
-9,-11,5,-23,3,-17,55,-2|spender-shape:LAND half
-6,-7,8,-19,-4,-8,40,-4|spender-shape:LAND tenth
-31,-8,-29,59,-21,20,-24,35|spender-shape:LAND whole
-1,0,-2,0,11,-1,-8,1|spender-shape:NATO fine
-9,-4,-1,-6,-24,3,44,-2|spender-shape:NATO half
3,-10,21,-28,-23,-14,50,2|spender-shape:NATO whole
-7,-1,9,-2,15,-3,-7,-5|spender-shape:USA half
-1,-1,-8,0,16,-2,-4,-1|spender-shape:USA tenth
-3,-5,-7,-3,16,-4,-13,19|spender-shape:USA whole
67,-7,22,-25,-1,-15,-15,-26|spender:ALLIES
-3,3,-12,-6,39,-5,-19,3|spender:CHN
-3,15,0,-2,-5,15,-14,-7|spender:EU
-13,24,-1,44,-25,27,-71,14|spender:JPN
-48,-28,-22,15,16,-10,66,11|spender:LAND
-7,-14,18,-35,-34,-13,84,1|spender:NATO
-11,-6,-6,-5,47,-9,-24,13|spender:USA
11,1,7,-8,15,-2,-15,-8|spenders
-18,1,-18,26,-16,-46,33,38|title
-6,-7,-6,-15,30,10,13,-19|ungoverned
-1,0,-1,0,-19,26,-2,-2|value:0.1
0,0,0,0,-12,14,0,-1|value:0.3
-1,0,-2,-5,-1,16,-1,-7|value:0.5
-1,-1,-5,0,15,-3,-2,-3|value:0.9
-18,165,-50,-50,5,73,-68,-57|value:1
0,-1,-1,0,11,-1,-7,-1|value:1.004
0,0,-2,0,15,-1,-5,-6|value:1.3
-7,15,-3,-10,29,2,2,-28|value:1.5
0,-1,-1,0,14,-1,-6,-5|value:1.6
-1,-1,-4,-2,34,-13,-8,-6|value:1.8
0,0,-1,0,11,-2,-7,-2|value:1.9
-6,-9,66,49,-39,-20,-51,9|value:1E+1
-14,-80,-126,-39,80,-40,210,7|value:2
-1,-1,-11,-16,-42,-5,79,-2|value:2.1
-1,-1,-2,-1,31,-2,-21,-4|value:2.3
-1,0,-1,-1,9,-1,-3,-2|value:2.32
0,0,-1,0,-14,0,27,-11|value:2.33
-1,-1,-7,-1,-20,-3,47,-15|value:2.4
0,-1,-2,0,14,-1,-5,-4|value:2.42
-9,-5,-41,-25,-1,-12,-3,97|value:2.5
-1,-1,-8,-1,17,-2,-1,-4|value:2.6
0,0,0,0,-1,0,-10,12|value:2.7
0,0,-2,0,13,0,-14,4|value:2.8
-30,-40,64,4,-54,-14,-27,97|value:3
0,0,0,0,-15,-1,19,-2|value:3.3
0,0,-1,0,21,-1,-16,-2|value:3.32
-1,0,-10,0,19,-1,-5,-2|value:3.4
28,-26,68,47,-94,13,4,-41|value:3.5
-1,-1,44,3,-35,-2,-33,26|value:3.8
-2,-4,-1,-7,-1,-4,-11,30|value:4
0,0,0,0,8,0,-7,0|value:4.1
0,0,-1,-1,10,0,-6,-1|value:4.7
0,0,0,0,-4,0,-5,10|value:4.9
64,-42,64,54,-86,1,3,-57|value:5
0,0,-1,-1,-19,-1,27,-4|value:5.4
-1,34,-4,-4,-10,-3,-13,1|value:6
-3,0,-4,-1,13,-1,-1,-2|value:6.5
0,0,-3,0,8,-1,-3,0|value:7
0,0,0,0,8,0,-8,0|value:8.8
-4,-3,-7,-4,-2,-3,16,7|verb+1-form:accept finite  
-1,8,2,-3,-7,-2,9,-5|verb+1-form:adopt finite  
6,-1,-14,5,-15,-3,15,7|verb+1-form:agree finite  
0,-1,0,-1,-1,0,12,-9|verb+1-form:aim finite  
0,0,0,0,0,0,-8,8|verb+1-form:announce finite will 
-2,-2,5,-5,-7,-5,15,1|verb+1-form:ask finite  
0,0,10,0,-2,0,-7,-1|verb+1-form:ask for progressive  
-2,0,7,-6,-4,-3,-4,13|verb+1-form:ask progressive  
0,-1,-1,0,4,0,-13,12|verb+1-form:attain finite  
0,0,-1,-4,-1,-3,11,-3|verb+1-form:attain finite would 
-2,-1,-9,5,0,0,0,7|verb+1-form:bandy about finite  
28,-4,-6,10,-20,-15,19,-12|verb+1-form:be finite  
-2,-2,-1,5,1,9,-8,-3|verb+1-form:be finite could 
-2,-1,-2,-3,16,0,-4,-5|verb+1-form:be finite should 
0,0,-2,-17,0,-3,1,21|verb+1-form:be finite should not
-1,-1,-2,-1,-2,10,-2,-1|verb+1-form:be finite will 
-1,-1,11,-7,-3,-4,-5,9|verb+1-form:be finite will not
-5,-4,4,0,-1,1,-3,9|verb+1-form:be finite would 
-1,-2,2,10,-3,-2,-4,-1|verb+1-form:be inf  
-2,-1,0,14,0,-3,-2,-5|verb+1-form:bring up finite  
-1,0,-1,0,8,-1,-4,-1|verb+1-form:budget finite  
-1,0,-3,-1,-7,25,-9,-5|verb+1-form:calculate finite  
11,-2,-5,-7,-3,7,6,-7|verb+1-form:call finite  
0,8,0,0,-5,-1,0,-1|verb+1-form:cap finite  
-1,0,-4,0,0,0,10,-4|verb+1-form:choose finite  
-2,-1,-1,9,-1,-1,-2,-1|verb+1-form:clamor progressive  
-2,-1,-1,0,-2,0,9,-4|verb+1-form:clear finite  
0,-4,-2,-2,-3,16,-1,-4|verb+1-form:correspond finite  
0,0,-10,10,-1,-1,11,-9|verb+1-form:decide finite  
0,-1,-1,13,-1,-1,-6,-3|verb+1-form:decide finite  not
0,0,-3,0,-3,0,0,8|verb+1-form:deny finite  
0,0,-3,0,-1,-2,-2,8|verb+1-form:draft gerund  
0,0,0,0,14,-1,-9,-4|verb+1-form:end finite  
0,-2,-1,0,22,-1,-17,-1|verb+1-form:estimate finite  
-3,-1,18,-2,6,-4,-1,-13|verb+1-form:expect finite  
-1,17,-3,-1,-4,-3,-2,-2|verb+1-form:fall gerund  not
0,-1,10,0,-2,-2,-3,-2|verb+1-form:float finite  
-2,1,-10,-2,-3,-3,14,6|verb+1-form:force finite  
20,-7,-1,-2,-3,-3,2,-6|verb+1-form:get finite  
-1,-2,13,-2,-6,-5,14,-11|verb+1-form:give finite  
5,0,-11,4,1,-2,11,-8|verb+1-form:go finite  
-1,-1,-5,-2,-2,-4,-6,20|verb+1-form:go finite would 
14,-1,-10,3,4,-1,-6,-4|verb+1-form:hold up finite  
0,0,-7,0,-1,0,1,8|verb+1-form:hope finite  
-1,14,-2,-2,-14,-2,7,-1|verb+1-form:keep finite  
-2,4,15,-3,-7,5,-8,-4|verb+1-form:mean finite  
0,0,-10,9,4,4,-4,-3|verb+1-form:mean finite would 
-2,-1,12,-1,5,-2,-8,-4|verb+1-form:meet gerund  
0,0,2,0,-10,0,9,0|verb+1-form:meet inf  
-2,-1,18,-4,2,-2,-6,-6|verb+1-form:mention finite  
-2,0,8,-4,2,0,-3,-1|verb+1-form:mention finite  not
0,0,-3,-1,2,-2,-14,18|verb+1-form:order finite  
11,-1,-10,-1,-3,9,-10,6|verb+1-form:pay finite  
0,-1,8,-2,14,-1,-12,-5|verb+1-form:plan finite  
-1,0,-1,0,-1,0,8,-4|verb+1-form:press finite  
0,0,-1,0,5,6,-9,0|verb+1-form:project finite  
-1,-1,1,4,10,-2,-6,-5|verb+1-form:promise finite  
0,0,10,-6,-1,-1,0,-2|verb+1-form:push for progressive  
-4,-1,15,-5,-9,-4,-10,19|verb+1-form:put finite  
-1,0,-6,6,13,-1,-10,-1|verb+1-form:raise finite  
0,-1,-4,7,-6,-1,8,-4|verb+1-form:reach finite  
0,1,-20,-2,0,-1,-2,24|verb+1-form:recommend finite  
-1,0,-1,13,0,-2,-2,-6|verb+1-form:refuse finite should 
-1,-1,-1,8,0,-2,-1,-3|verb+1-form:request finite  not
0,0,-1,-1,0,11,0,-9|verb+1-form:require finite would 
0,0,9,0,-5,0,-2,-1|verb+1-form:review gerund  
-3,-1,8,4,-2,-2,0,-5|verb+1-form:seek finite  
10,2,0,-4,-10,-1,5,-3|verb+1-form:set finite  
-1,0,0,-1,8,0,-6,0|verb+1-form:shrink finite  
-4,-3,-2,-6,-18,29,-10,13|verb+1-form:spend finite  
12,1,-7,-3,1,-3,-3,4|verb+1-form:spend gerund  
-1,-1,-2,-1,-8,-6,-4,22|verb+1-form:stay finite  
0,0,8,0,2,0,-7,-3|verb+1-form:take finite could 
0,0,-2,-12,-2,-1,19,-1|verb+1-form:take gerund  
9,3,-3,18,-28,11,0,-10|verb+1-form:tell finite  
0,8,-5,-1,-1,0,-2,2|verb+1-form:think finite  
-2,0,-6,-3,0,16,0,-6|verb+1-form:tout finite  
-3,-4,23,-10,17,-13,-7,-4|verb+1-form:want finite  
-2,-1,-7,-4,13,13,-8,-4|verb+1-form:warn finite  
-1,-1,2,-5,-2,8,-17,15|verb+1-form:write finite  
-1,0,1,-3,0,-5,-1,9|verb+1-form:write finite should 
16,-11,11,-5,-9,-6,-9,13|verb+1-kind:be
4,30,2,-5,-16,-5,2,-11|verb+1-kind:cap
9,-11,41,10,15,-7,-30,-27|verb+1-kind:demand
-4,-2,-7,16,0,-4,-16,17|verb+1-kind:denial
-7,-9,-15,-5,13,45,-16,-7|verb+1-kind:level
7,-10,3,-28,36,-3,4,-9|verb+1-kind:move
2,2,-17,7,-17,9,12,2|verb+1-kind:pledge
-15,3,15,12,3,-8,-35,26|verb+1-kind:proposal
7,-4,-13,-15,-13,32,-21,28|verb+1-kind:spend
28,-4,-6,10,-20,-15,19,-12|verb+1-mood:be finite   
-2,-2,-1,5,1,9,-8,-3|verb+1-mood:be finite could  
-2,-1,-2,-3,16,0,-4,-5|verb+1-mood:be finite should  
0,0,-2,-17,0,-3,1,21|verb+1-mood:be finite should not 
-1,-1,-2,-1,-2,10,-2,-1|verb+1-mood:be finite will  
-1,-1,11,-7,-3,-4,-5,9|verb+1-mood:be finite will not 
-5,-4,4,0,-1,1,-3,9|verb+1-mood:be finite would  
-1,-2,2,10,-3,-2,-4,-1|verb+1-mood:be inf   
5,22,-6,-3,-17,-3,6,-3|verb+1-mood:cap finite   
3,-4,12,-5,-2,-5,12,-11|verb+1-mood:demand finite   
12,-1,3,-3,-2,-2,-4,-3|verb+1-mood:demand finite   passive
-1,-1,-1,8,0,-2,-1,-3|verb+1-mood:demand finite  not passive
0,0,-1,-1,0,11,0,-9|verb+1-mood:demand finite would  
0,-2,1,9,1,-1,-4,-5|verb+1-mood:demand gerund   
-4,-2,32,-4,-8,-6,-17,8|verb+1-mood:demand progressive   
-2,-1,-7,4,0,-2,-15,24|verb+1-mood:denial finite   
-5,-12,-2,-2,5,49,-23,-10|verb+1-mood:level finite   
0,0,0,0,8,-1,-6,0|verb+1-mood:level finite   passive
-1,2,-1,-1,-5,0,8,-2|verb+1-mood:level finite would  
22,-14,5,-2,20,-8,-16,-8|verb+1-mood:move finite   
-1,-12,-7,5,19,-4,-18,19|verb+1-mood:move finite   passive
-2,-1,18,-4,0,5,-4,-11|verb+1-mood:move finite should  
0,-1,-3,-1,14,-2,-5,-4|verb+1-mood:move finite will  
0,-2,-1,-1,-2,0,9,-3|verb+1-mood:move finite will  passive
-1,-3,-7,-5,0,2,-6,21|verb+1-mood:move finite would  
0,0,-1,-4,-1,-3,15,-6|verb+1-mood:move finite would  passive
-3,-2,7,-14,-2,9,12,-8|verb+1-mood:move gerund   
-1,17,-7,-1,-5,-3,2,-3|verb+1-mood:move gerund  not 
0,0,0,0,-6,0,8,-2|verb+1-mood:move inf   passive
-3,0,-7,0,-1,-2,4,10|verb+1-mood:move progressive   
-2,2,5,-7,-21,7,43,-26|verb+1-mood:pledge finite   
9,4,-8,-1,5,-1,-8,2|verb+1-mood:pledge finite   passive
0,-1,-2,3,-3,8,-4,-1|verb+1-mood:pledge finite  not 
0,-2,-1,12,-2,0,-13,6|verb+1-mood:pledge finite  not passive
0,0,-10,9,4,4,-2,-4|verb+1-mood:pledge finite would  
-6,6,-15,1,10,-6,-12,21|verb+1-mood:proposal finite   
-4,-3,11,12,-6,8,-7,-11|verb+1-mood:proposal finite   passive
-2,0,8,-4,1,-1,-2,0|verb+1-mood:proposal finite  not 
0,0,-4,9,2,0,-2,-5|verb+1-mood:proposal finite  not passive
0,-1,-2,0,9,-1,-6,2|verb+1-mood:proposal progressive   
-4,-4,1,-6,-13,34,-8,0|verb+1-mood:spend finite   
0,-1,-2,0,-7,-2,0,11|verb+1-mood:spend finite   passive
12,1,-7,-3,1,-3,-3,4|verb+1-mood:spend gerund   
-4,-3,-7,-4,-2,-3,16,7|verb+1:accept
6,-1,-14,5,-15,-3,15,7|verb+1:agree
0,-1,0,-1,1,0,11,-9|verb+1:aim
0,0,14,-3,-4,-1,0,-6|verb+1:arrive
-3,-4,4,6,-11,-9,10,8|verb+1:ask
-1,0,11,4,-2,-1,-9,-2|verb+1:ask for
-2,-1,-9,5,0,0,0,7|verb+1:bandy about
16,-11,11,-5,-9,-6,-9,13|verb+1:be
0,0,-9,0,5,0,0,5|verb+1:believe
-2,-1,-3,18,0,-3,-2,-6|verb+1:bring up
-1,0,-1,0,8,-1,-4,-1|verb+1:budget
-1,0,-3,-1,-7,25,-9,-5|verb+1:calculate
11,-2,-1,-8,-3,6,3,-5|verb+1:call
0,8,0,0,-5,-1,0,-1|verb+1:cap
-1,0,-4,0,0,0,10,-4|verb+1:choose
-2,-1,-1,9,-1,-1,-2,-1|verb+1:clamor
-3,-1,7,-1,-2,0,8,-9|verb+1:clear
-1,-1,4,-1,13,0,-13,-2|verb+1:climb
-1,-1,-1,-1,-2,9,0,-3|verb+1:come to
0,-4,-2,-2,-3,16,-1,-4|verb+1:correspond
0,10,0,-2,0,-1,0,-7|verb+1:cross
0,-1,-10,22,-2,-2,5,-12|verb+1:decide
0,0,-3,0,-3,0,0,8|verb+1:deny
-1,-1,-2,-3,0,-1,-2,9|verb+1:earmark for
0,0,0,0,16,-1,-10,-4|verb+1:end
0,-2,-1,0,22,-1,-17,-1|verb+1:estimate
-3,-1,16,-3,13,-4,-2,-16|verb+1:expect
0,0,0,0,8,0,-7,-1|verb+1:eye
-2,16,-4,-1,2,-3,-3,-4|verb+1:fall
0,-1,8,0,-2,-2,-3,2|verb+1:float
-2,1,-10,-2,-3,-3,14,6|verb+1:force
20,-7,-4,-3,0,-4,1,-4|verb+1:get
-1,-3,10,-2,-3,-5,14,-11|verb+1:give
2,-2,-15,5,-1,-8,13,5|verb+1:go
-3,-1,-6,0,2,-1,-2,11|verb+1:grow
14,-1,-10,3,4,-1,-6,-4|verb+1:hold up
0,0,-7,0,-1,0,1,8|verb+1:hope
0,-3,0,-3,-4,0,0,10|verb+1:increase
0,0,0,0,-4,0,10,-4|verb+1:invest
-1,15,7,-3,-8,-3,4,-9|verb+1:keep
0,0,-1,-1,-2,-4,10,-2|verb+1:leave
0,-8,0,0,9,-1,0,0|verb+1:lift
-3,4,2,4,-6,19,-16,-4|verb+1:mean
-2,-2,7,5,-10,-4,15,-9|verb+1:meet
-3,-1,24,-8,6,-2,-9,-7|verb+1:mention
0,0,-3,-1,2,-2,-14,18|verb+1:order
10,-1,-11,-2,-2,15,-13,5|verb+1:pay
-1,-1,11,-3,14,-1,-15,-6|verb+1:plan
-1,0,-1,0,-1,0,8,-4|verb+1:press
0,0,-1,0,5,6,-9,0|verb+1:project
-1,-1,-1,8,10,-4,-6,-6|verb+1:promise
0,0,9,-6,-1,-1,-1,1|verb+1:push for
-5,-1,15,-5,-10,-2,-11,19|verb+1:put
-1,-3,-8,5,15,10,-13,-5|verb+1:raise
0,-1,-5,6,-7,-1,16,-7|verb+1:reach
0,1,-20,-2,0,-1,-2,24|verb+1:recommend
-1,0,-1,15,-1,-2,-3,-6|verb+1:refuse
-1,-1,-1,8,0,-2,-1,-3|verb+1:request
0,0,-2,-1,0,11,1,-9|verb+1:require
0,0,9,0,-9,0,1,1|verb+1:review
-3,-1,12,4,-2,-2,-2,-5|verb+1:seek
10,2,0,-4,-10,-1,5,-3|verb+1:set
-1,0,0,-1,9,-1,-6,0|verb+1:shrink
8,-2,-12,-13,-11,31,-22,20|verb+1:spend
-1,-1,-2,-1,-8,-6,-4,22|verb+1:stay
-2,-5,3,-15,13,2,11,-7|verb+1:take
8,3,-4,17,-7,9,-14,-11|verb+1:tell
-1,8,-8,7,-2,-1,-3,0|verb+1:think
-2,0,-6,-3,0,16,0,-6|verb+1:tout
-3,-4,22,-10,19,-13,-7,-4|verb+1:want
-2,-1,-7,-4,13,13,-8,-4|verb+1:warn
-2,-1,3,-8,-2,3,-16,24|verb+1:write
-1,0,-10,9,-1,-1,-1,5|verb-1-form:accept finite  
0,0,-4,8,0,-1,-2,-1|verb-1-form:accept finite would not
11,-1,-10,-2,3,-1,2,-2|verb-1-form:adopt finite  
-1,-1,-2,3,-12,5,-4,11|verb-1-form:adopt inf  
0,0,9,-5,0,0,-1,-2|verb-1-form:advocate finite  
12,-2,-9,0,9,9,-11,-8|verb-1-form:agree finite  
-1,0,9,-3,0,0,-10,5|verb-1-form:aim finite should 
0,0,-7,2,-2,0,-7,14|verb-1-form:aim inf  
0,-1,8,-1,-1,-1,0,-3|verb-1-form:amount finite  
-1,-1,-10,-3,-2,-1,-2,20|verb-1-form:argue for finite  
-4,-2,3,13,-4,-4,15,-17|verb-1-form:ask finite  
0,0,-9,11,0,0,0,-2|verb-1-form:ask finite  not
-3,-2,11,-14,7,16,-8,-8|verb-1-form:ask for finite  
-1,0,-12,16,0,-1,0,-1|verb-1-form:ask for finite  not
0,0,-10,16,-2,0,-3,-1|verb-1-form:ask for inf  
-1,5,-15,-5,-2,-1,-2,20|verb-1-form:ask gerund  
10,-9,0,-4,17,-7,-7,-1|verb-1-form:be finite  
-2,7,0,0,-18,-3,8,9|verb-1-form:be finite  not
-4,-3,3,3,-4,-2,-2,8|verb-1-form:be finite should 
-1,8,-5,0,5,-2,-4,-2|verb-1-form:be finite will 
-2,-2,-6,5,-2,-4,1,10|verb-1-form:be finite would 
0,-1,-1,-4,10,6,16,-26|verb-1-form:be inf  
0,-3,-2,-2,15,-1,-10,5|verb-1-form:bring finite  
0,0,0,0,-6,0,10,-4|verb-1-form:bring finite will 
15,-1,-11,11,4,-3,-8,-7|verb-1-form:call finite  
0,0,8,-1,0,0,-1,-5|verb-1-form:call for   
-2,-1,1,-5,-6,-1,-3,17|verb-1-form:call for finite  
-3,0,-6,0,-1,0,0,12|verb-1-form:call for gerund  
7,0,-14,-2,0,0,11,-1|verb-1-form:call gerund  
0,0,-2,-1,0,-1,-3,8|verb-1-form:campaign finite  
0,11,0,0,-10,-1,0,0|verb-1-form:cap finite  
0,0,-1,0,11,0,-7,-2|verb-1-form:clear finite  
0,-1,-3,0,-3,-2,-1,11|verb-1-form:climb finite  
0,0,-5,0,5,-1,-9,11|verb-1-form:climb inf  
0,-1,0,0,-5,-1,8,-1|verb-1-form:come to finite will 
0,0,0,0,8,0,-8,0|verb-1-form:come to finite would 
0,0,0,0,10,0,-9,0|verb-1-form:come to inf  
-1,0,-2,-7,-2,0,14,-2|verb-1-form:commit finite  
0,10,-1,7,0,-1,-1,-14|verb-1-form:consider finite  
0,0,8,-1,-2,-2,-3,0|verb-1-form:convince finite  
0,-3,-7,-3,9,9,-3,-2|verb-1-form:devote finite  
-1,-1,10,-4,-6,-2,-5,8|verb-1-form:devote finite should 
0,0,8,-4,-2,-1,1,-1|verb-1-form:devote finite will 
0,0,-4,-1,6,-1,13,-12|verb-1-form:devote gerund  
0,0,-1,-10,-5,-1,18,-1|verb-1-form:do finite can 
0,0,-10,-2,-1,0,0,14|verb-1-form:double inf  
-1,1,9,0,-13,-3,15,-8|verb-1-form:end finite  
0,1,0,-2,9,0,-2,-5|verb-1-form:exceed finite  
0,-1,-1,-2,0,-1,13,-8|verb-1-form:exceed inf  
0,-2,-1,-2,-2,10,0,-3|verb-1-form:exempt finite  
0,-2,0,-4,-1,10,-3,-1|verb-1-form:exempt inf  
-1,-1,7,-2,9,-1,-12,0|verb-1-form:expect finite  
0,0,-3,0,-5,0,13,-4|verb-1-form:force finite  
0,-2,-5,-2,14,8,-3,-9|verb-1-form:get finite  
0,-2,1,-5,-7,-2,13,3|verb-1-form:get finite should 
0,0,2,11,-5,3,-9,-2|verb-1-form:get gerund  
-1,-1,15,-3,-1,10,-17,-2|verb-1-form:get inf  
-1,-4,-7,6,5,9,-2,-7|verb-1-form:give finite  
-1,5,10,-4,-20,-4,7,8|verb-1-form:go finite  
-1,-2,0,-2,-4,-2,-6,16|verb-1-form:go finite should 
9,-5,8,-3,1,-2,-9,1|verb-1-form:go finite would 
0,0,-4,-3,15,16,-9,-14|verb-1-form:go gerund  
0,0,-1,9,-1,0,-6,-1|verb-1-form:go gerund  not
-1,10,-6,-3,8,-3,-4,0|verb-1-form:go inf  
0,-1,-8,-4,-3,0,21,-4|verb-1-form:go progressive  
0,0,-1,0,-9,0,11,-1|verb-1-form:head finite  
4,0,4,-2,6,-2,-8,-1|verb-1-form:hold finite  
6,-2,-6,-1,-5,0,11,-1|verb-1-form:hold finite will 
22,0,-17,-3,0,0,-1,0|verb-1-form:hold up finite  
0,-3,0,0,8,-3,0,-1|verb-1-form:hover finite  
0,0,8,-2,0,0,-4,-1|verb-1-form:increase finite should 
0,-1,9,-3,-1,0,2,-5|verb-1-form:insist finite  
0,0,11,0,0,0,-5,-5|verb-1-form:insist on finite  
0,-5,-1,-1,11,-2,-11,9|verb-1-form:keep finite  
0,11,-1,0,-1,0,-8,-1|verb-1-form:keep finite will 
0,0,-2,-1,-11,-1,23,-8|verb-1-form:keep inf  
-2,-1,-4,-1,21,-1,-4,-8|verb-1-form:lay out finite  
-2,0,-8,0,3,0,-11,20|verb-1-form:leap finite  
0,0,5,-1,-10,2,-7,10|verb-1-form:leave finite  
0,0,-1,0,12,-2,-6,-2|verb-1-form:lift finite  
0,4,-2,0,9,-3,-1,-6|verb-1-form:live with finite  
0,-1,-3,-11,0,14,-1,2|verb-1-form:live with finite could 
0,-1,8,-6,0,0,0,-1|verb-1-form:mean finite  
0,0,0,0,-2,0,8,-4|verb-1-form:meet finite  
-1,-1,-6,-1,-1,-1,-2,13|verb-1-form:move finite could 
-1,0,8,-1,-1,0,-2,-4|verb-1-form:move finite should 
0,-1,-1,0,8,-2,-1,-3|verb-1-form:move gerund  
-1,0,9,-4,0,-1,14,-17|verb-1-form:name finite  
-2,-1,-4,-4,-1,-1,0,13|verb-1-form:offer finite  
0,0,12,-3,0,0,-5,-3|verb-1-form:pay finite should 
0,0,-5,-1,-1,-1,-3,11|verb-1-form:pay progressive should 
0,0,0,0,-14,0,15,0|verb-1-form:peak finite  
0,0,0,0,-9,0,12,-2|verb-1-form:plan finite  
-2,0,13,-5,-1,0,8,-12|verb-1-form:press finite  
-1,0,0,-2,-4,-1,15,-7|verb-1-form:promise finite  
0,0,-10,-1,0,0,0,12|verb-1-form:promise inf  
0,-2,-3,-1,0,-2,-2,12|verb-1-form:propose finite  
0,0,1,-1,13,0,-9,-3|verb-1-form:push finite  
-2,0,-6,-3,19,-3,-5,-1|verb-1-form:put finite  
0,0,11,-1,-2,-1,-3,-3|verb-1-form:put finite would 
-1,-1,4,-1,-15,8,2,3|verb-1-form:raise finite  
0,-1,-3,-4,2,-1,11,-4|verb-1-form:raise finite will 
-1,-2,16,-7,-12,-3,8,2|verb-1-form:raise inf  
0,0,-1,-1,11,-2,-2,-5|verb-1-form:reach finite  
0,0,-1,0,-7,0,11,-2|verb-1-form:reach finite will 
-1,-3,5,-5,4,-1,9,-8|verb-1-form:reach inf  
0,0,0,0,-5,0,8,-2|verb-1-form:remain finite  
-1,0,-2,20,-1,-2,-7,-7|verb-1-form:rule out finite  
-1,0,0,8,-2,0,-1,-3|verb-1-form:seek finite  
0,-1,0,-1,0,0,11,-9|verb-1-form:seek finite would 
0,-1,0,-1,8,0,-2,-2|verb-1-form:set aside finite  
9,-1,-5,-4,1,-1,-2,3|verb-1-form:set finite  
-2,-2,10,5,-5,-1,-1,-4|verb-1-form:settle on finite  
0,0,-3,-3,0,0,11,-5|verb-1-form:settle on inf  
4,-1,-8,-3,-1,-2,13,-2|verb-1-form:sign up finite  
-1,0,-1,-2,-1,0,-3,8|verb-1-form:sound out finite  
15,-1,-5,-4,-4,-3,4,-3|verb-1-form:speak of finite  
5,10,-4,-5,29,-6,-17,-12|verb-1-form:spend finite  
0,-1,-1,10,-3,-1,-2,-3|verb-1-form:spend finite can not
-3,-2,10,-2,-11,10,-14,11|verb-1-form:spend finite should 
-1,-1,-11,2,3,-2,15,-6|verb-1-form:spend finite will 
0,0,-8,-4,-8,-2,2,20|verb-1-form:spend finite would 
2,-3,-1,3,-2,11,3,-12|verb-1-form:spend gerund  
-8,-4,-5,4,-4,-4,15,7|verb-1-form:spend inf  
-1,-1,24,-7,-6,-3,-6,0|verb-1-form:spend progressive should 
0,0,-1,-2,2,-2,13,-9|verb-1-form:spend progressive will 
-1,7,4,-4,-8,-3,-5,10|verb-1-form:stay finite  
0,2,0,0,-9,-1,10,-2|verb-1-form:stay finite would 
0,0,-1,0,-9,0,6,4|verb-1-form:stop finite  
0,0,-4,-2,-3,-1,-6,15|verb-1-form:suggest finite  
0,-1,0,-1,-5,-1,-4,12|verb-1-form:take finite would 
0,-1,-2,0,-4,-1,11,-4|verb-1-form:take up finite will 
-2,-1,13,5,-1,-2,-1,-11|verb-1-form:talk of finite  
-4,9,7,-2,-1,-5,3,-8|verb-1-form:tell finite  
-2,1,2,-2,-2,9,-9,3|verb-1-form:think finite  
-4,-2,9,-5,-3,-1,-6,12|verb-1-form:want finite  
0,0,-3,-1,-3,-2,-1,10|verb-1-form:weigh progressive  
-1,-1,7,11,-5,-1,-11,0|verb-1-form:write finite  
1,1,8,-5,14,-13,6,-12|verb-1-kind:be
4,19,-4,-8,4,-7,-8,-1|verb-1-kind:cap
8,0,13,2,-3,-12,0,-8|verb-1-kind:demand
-4,-3,4,6,-16,12,4,-4|verb-1-kind:denial
-4,6,-7,-11,32,0,-4,-13|verb-1-kind:level
-13,-3,7,-24,-5,1,18,20|verb-1-kind:move
6,-10,-19,21,-16,-1,-27,45|verb-1-kind:pledge
3,-3,-5,6,-19,-3,3,18|verb-1-kind:proposal
-13,-14,9,14,15,3,4,-18|verb-1-kind:spend
10,-9,0,-4,17,-7,-7,-1|verb-1-mood:be finite   
-2,7,0,0,-18,-3,8,9|verb-1-mood:be finite  not 
-4,-3,3,3,-4,-2,-2,8|verb-1-mood:be finite should  
-1,8,-5,0,5,-2,-4,-2|verb-1-mood:be finite will  
-2,-2,-6,5,-2,-4,1,10|verb-1-mood:be finite would  
0,-1,-1,-4,10,6,16,-26|verb-1-mood:be inf   
4,0,3,-6,6,-3,-16,12|verb-1-mood:cap finite   
6,-2,-6,-1,-5,0,11,-1|verb-1-mood:cap finite will  
0,11,-1,0,-1,0,-8,-1|verb-1-mood:cap finite will  passive
0,0,-2,-1,-11,-1,23,-8|verb-1-mood:cap inf   
0,0,13,-4,0,-1,-1,-7|verb-1-mood:demand    
16,-6,12,4,4,-11,4,-22|verb-1-mood:demand finite   
-2,6,11,-9,-5,13,1,-15|verb-1-mood:demand finite   passive
-1,-1,-23,30,4,-2,-3,-3|verb-1-mood:demand finite  not 
0,0,-4,-1,-2,0,-3,11|verb-1-mood:demand finite should  
-2,-1,8,-4,0,-2,8,-6|verb-1-mood:demand finite would  
2,3,-30,-13,-2,-3,3,39|verb-1-mood:demand gerund   
-1,0,-2,14,-4,0,-6,0|verb-1-mood:demand inf   
-3,-3,-9,36,-13,3,8,-18|verb-1-mood:denial finite   
0,-2,0,-7,-2,10,3,-2|verb-1-mood:denial inf   
-3,-6,5,-10,15,6,-10,4|verb-1-mood:level finite   
0,0,-3,-1,-11,-3,25,-6|verb-1-mood:level finite will  
0,2,-2,0,12,-1,-6,-5|verb-1-mood:level finite would  
0,5,-7,-1,26,-1,-18,-3|verb-1-mood:level inf   
-1,-1,10,-1,-4,0,0,-2|verb-1-mood:move coordinated   
-3,-6,-9,-23,44,-2,-9,7|verb-1-mood:move finite   
0,0,-1,0,-11,0,13,0|verb-1-mood:move finite can  
-2,7,-9,-2,-6,-3,-6,21|verb-1-mood:move finite could  
-2,-4,31,-14,1,-5,-11,4|verb-1-mood:move finite should  
-1,-4,-7,-8,2,-4,24,-2|verb-1-mood:move finite will  
0,10,-2,22,-5,-1,-19,-4|verb-1-mood:move finite will not 
8,-9,12,-10,-3,-9,1,10|verb-1-mood:move finite would  
0,-1,-1,16,-3,-1,-7,-2|verb-1-mood:move finite would not 
-3,-4,-11,3,-4,30,6,-17|verb-1-mood:move gerund   
0,0,-1,9,-1,0,-6,-1|verb-1-mood:move gerund  not 
-8,0,7,-14,-17,4,25,2|verb-1-mood:move inf   
0,-1,-8,-4,1,-1,20,-7|verb-1-mood:move progressive   
0,0,-5,-1,-1,-1,-3,11|verb-1-mood:move progressive should  
0,-1,8,-3,-2,-1,-15,14|verb-1-mood:move subjunctive   
19,2,-7,-17,16,-8,28,-32|verb-1-mood:pledge finite   
-3,-3,3,-2,-2,-2,0,8|verb-1-mood:pledge finite   passive
-2,-1,3,24,-2,-2,-13,-6|verb-1-mood:pledge finite  not 
0,0,-1,0,0,0,-11,13|verb-1-mood:pledge finite could  
-2,-1,12,-8,-1,-1,-13,13|verb-1-mood:pledge finite should  
-2,-1,3,-7,-1,16,-11,3|verb-1-mood:pledge finite would  
-1,-2,-2,16,-1,-1,-6,-3|verb-1-mood:pledge finite would not 
-3,-2,6,2,-8,-3,-2,10|verb-1-mood:pledge gerund   
-3,-2,-32,4,3,3,8,18|verb-1-mood:pledge inf   
0,0,-3,-2,-7,0,17,-4|verb-1-mood:pledge progressive   
1,4,-10,1,-3,-7,-14,28|verb-1-mood:proposal finite   
5,-1,-9,20,0,-2,-3,-9|verb-1-mood:proposal finite  not 
0,-1,-3,-11,0,13,-1,3|verb-1-mood:proposal finite could  
0,-1,-1,16,0,0,0,-14|verb-1-mood:proposal finite could not 
0,0,5,-4,-4,-1,-4,8|verb-1-mood:proposal finite would  
-3,-1,17,-9,-1,-4,20,-18|verb-1-mood:proposal gerund   
3,-1,10,-1,-1,-1,9,-18|verb-1-mood:proposal inf   
-1,-3,-9,-5,-4,0,-6,28|verb-1-mood:proposal progressive   
4,6,-11,-9,50,2,-25,-17|verb-1-mood:spend finite   
0,0,-1,-10,-5,-1,18,-1|verb-1-mood:spend finite can  
-1,-1,-2,22,-3,-2,-11,-4|verb-1-mood:spend finite can not 
-3,-3,19,-1,-17,7,-20,17|verb-1-mood:spend finite should  
-1,-1,-4,-2,0,-3,17,-7|verb-1-mood:spend finite will  
0,0,-3,20,-5,0,-11,-1|verb-1-mood:spend finite will not 
0,0,-8,-4,-8,-2,2,20|verb-1-mood:spend finite would  
2,-4,-6,2,-2,10,22,-24|verb-1-mood:spend gerund   
-10,-8,3,10,-9,-7,25,-5|verb-1-mood:spend inf   
0,-1,-9,-1,17,-1,-9,4|verb-1-mood:spend progressive   
-1,-1,25,-7,-6,-3,-6,-1|verb-1-mood:spend progressive should  
0,-1,-2,-5,1,-2,10,-1|verb-1-mood:spend progressive will  
-2,-2,3,17,-3,-2,-9,-1|verb-1:accept
10,-2,-12,1,-9,5,-1,9|verb-1:adopt
0,0,9,-5,0,0,-1,-2|verb-1:advocate
11,-2,-5,6,6,9,-14,-10|verb-1:agree
-1,-1,1,-2,-3,-1,-17,24|verb-1:aim
-2,-1,1,-6,-2,-2,-3,14|verb-1:argue for
-6,3,-14,16,-6,-5,11,0|verb-1:ask
-5,-2,5,11,3,12,-11,-13|verb-1:ask for
0,0,-2,0,-5,-1,12,-3|verb-1:attain
-1,-1,11,0,0,-1,-7,-1|verb-1:back
1,1,8,-5,14,-13,6,-12|verb-1:be
0,-1,12,6,-5,-1,-5,-6|verb-1:boost
-1,-7,-10,2,13,-5,0,9|verb-1:bring
22,-1,-25,9,3,-3,3,-8|verb-1:call
-5,-1,2,-6,-7,-2,-4,23|verb-1:call for
0,-1,-4,-1,-1,-2,-3,12|verb-1:campaign
0,11,0,0,-10,-1,0,0|verb-1:cap
-1,0,-10,-3,0,-1,-3,18|verb-1:clamor
0,0,-1,0,11,0,-7,-2|verb-1:clear
-1,-1,-9,-1,8,-5,-11,20|verb-1:climb
3,-3,-5,-1,17,-2,-13,2|verb-1:come to
-1,-1,-10,10,-2,-2,6,0|verb-1:commit
0,8,-3,18,-1,-2,-4,-16|verb-1:consider
0,0,8,-1,-2,-2,-3,0|verb-1:convince
-4,-6,8,-1,11,2,-4,-7|verb-1:devote
-1,0,-2,16,-6,-2,0,-4|verb-1:do
0,0,-11,-2,-6,-1,11,11|verb-1:double
-3,-1,2,8,-1,-1,-2,-2|verb-1:embrace
-1,1,7,-1,-14,-3,5,6|verb-1:end
-2,-1,-2,-1,0,0,8,-2|verb-1:endorse
-1,7,6,-6,2,-2,8,-14|verb-1:exceed
0,-4,-1,-6,-3,22,-4,-4|verb-1:exempt
-1,-1,7,-2,13,-1,-16,0|verb-1:expect
-1,-1,8,5,-2,-2,-4,-4|verb-1:fix
0,0,-3,0,-5,0,13,-4|verb-1:force
0,0,0,0,-10,0,11,0|verb-1:fulfill
-2,-6,13,11,-3,17,-16,-13|verb-1:get
-1,-4,-7,6,5,9,-2,-7|verb-1:give
5,14,-1,-2,-5,3,-17,4|verb-1:go
0,8,-3,0,0,-1,-2,-2|verb-1:grow
0,0,-1,0,-5,0,9,-2|verb-1:head
0,1,2,-2,13,-1,-8,-5|verb-1:hit
22,0,-17,-3,0,0,-1,0|verb-1:hold up
0,-3,-2,-1,16,-3,-6,-2|verb-1:hover
0,-1,9,-3,-1,0,2,-5|verb-1:insist
0,0,11,0,0,0,-5,-5|verb-1:insist on
-2,6,-7,-1,16,-4,-9,-1|verb-1:keep
-2,-1,-4,-1,21,-1,-4,-8|verb-1:lay out
-2,0,-8,0,3,0,-11,20|verb-1:leap
-1,1,5,-1,-7,2,-8,10|verb-1:leave
-1,-4,-3,5,2,9,-10,1|verb-1:lift
0,3,-5,-11,9,11,-3,-3|verb-1:live with
0,0,-7,-3,-1,-1,14,-2|verb-1:make good on
0,0,8,0,2,0,-7,-3|verb-1:manage
0,1,-15,-2,9,3,8,-3|verb-1:match
0,-1,8,-6,0,0,0,-1|verb-1:mean
-1,-1,2,-6,-7,4,11,-3|verb-1:meet
-2,-2,12,-4,2,-4,-4,2|verb-1:move
-1,0,6,-4,0,-1,17,-17|verb-1:name
-3,-1,-11,3,-5,-2,-5,23|verb-1:offer
0,-1,14,-5,-2,-1,-5,0|verb-1:pay
0,0,-4,0,-6,0,13,-3|verb-1:peak
0,0,0,-2,-10,0,14,-3|verb-1:plan
-2,0,-5,-4,-3,-1,10,5|verb-1:pledge
0,-4,8,10,-1,-1,-3,-9|verb-1:prepare
-2,0,13,-5,-3,-1,6,-8|verb-1:press
-2,-1,-11,0,-8,-2,15,8|verb-1:promise
0,-2,-3,-2,0,-2,-2,12|verb-1:propose
0,0,-1,-1,12,-1,-5,-4|verb-1:push
-3,-1,-2,2,12,-5,-3,1|verb-1:put
-2,-5,10,-2,-22,2,5,13|verb-1:raise
-2,-5,2,5,4,2,3,-8|verb-1:reach
-2,-1,-6,-2,4,11,-3,1|verb-1:reckon
0,0,-1,-1,-4,-1,-1,9|verb-1:recommend
-1,0,-2,5,-1,-2,-8,11|verb-1:rule out
0,0,0,0,8,0,-6,-1|verb-1:rush
0,-1,0,-1,-2,0,8,-3|verb-1:satisfy
-2,-1,11,4,-3,-1,4,-12|verb-1:seek
15,-2,-7,-5,0,-1,-15,14|verb-1:set
-2,-1,-8,-2,-8,-2,14,8|verb-1:settle for
-2,-2,7,2,-6,-1,10,-9|verb-1:settle on
3,-1,-5,-10,-1,15,1,-3|verb-1:sign up
-1,0,-1,-2,-1,0,-3,8|verb-1:sound out
18,-1,-8,-4,-4,-3,4,-3|verb-1:speak of
-2,13,3,-4,-8,-5,-3,6|verb-1:stay
0,0,-4,0,-9,0,10,4|verb-1:stop
0,0,-4,-2,-3,-1,-6,15|verb-1:suggest
-1,3,-6,-2,-1,0,-3,8|verb-1:take
0,-1,-6,-1,-7,-1,20,-4|verb-1:take up
0,0,-2,-1,0,-2,20,-13|verb-1:talk about
-2,-1,13,5,-1,-2,1,-12|verb-1:talk of
-5,8,16,-5,6,-8,3,-16|verb-1:tell
-2,1,0,-2,-2,9,-9,5|verb-1:think
-1,-1,-1,-5,1,-1,-3,11|verb-1:tie
0,-2,-2,-5,2,0,11,-4|verb-1:top
-4,-2,12,-5,-4,-1,-6,11|verb-1:want
0,0,-3,-1,-3,-2,0,10|verb-1:weigh
-1,-1,2,8,-6,-2,-12,12|verb-1:write
-3,0,3,-1,-5,0,9,-2|verb-2-form:afford finite can 
-1,-1,6,-1,-12,2,11,-3|verb-2-form:agree finite  
0,0,-2,0,0,0,-7,10|verb-2-form:aim finite should 
0,-1,-3,-1,0,0,-11,15|verb-2-form:allocate finite  
0,0,0,0,15,0,-12,-1|verb-2-form:approve finite  
0,0,-8,-2,1,-1,8,2|verb-2-form:argue finite  
-2,-1,8,2,-2,-2,3,-6|verb-2-form:ask finite  
0,0,-13,18,0,0,-2,-1|verb-2-form:ask finite  not
-1,0,12,-4,0,0,-3,-3|verb-2-form:ask progressive  
-7,-2,8,8,-1,7,-5,-7|verb-2-form:be finite  
-1,-1,3,-1,-2,0,-12,15|verb-2-form:be finite should 
0,-1,-5,-4,-3,-1,11,3|verb-2-form:be finite would 
0,0,-5,-4,1,-1,-11,20|verb-2-form:believe finite  
0,0,0,-1,-3,0,-5,9|verb-2-form:bring finite would 
0,0,14,0,-1,0,-12,0|verb-2-form:bring forward inf  
0,0,-5,9,0,0,-2,-1|verb-2-form:call finite  
0,0,-2,8,0,-1,-3,-2|verb-2-form:call for   
-1,0,10,-2,-1,0,-11,6|verb-2-form:call on finite  
0,0,0,0,9,0,-6,-2|verb-2-form:commit finite  
-1,0,-1,-1,6,-1,-12,11|verb-2-form:concede finite  
0,0,-9,-2,-4,-1,-3,18|verb-2-form:consider finite  
0,0,-2,-1,0,0,-5,9|verb-2-form:consider progressive  
0,0,0,-1,16,0,-14,-1|verb-2-form:declare finite  
0,-4,-11,20,0,-2,0,-2|verb-2-form:deny finite  
-1,0,-2,-2,0,0,-4,8|verb-2-form:discuss inf  
-1,0,-4,10,0,-1,-2,-2|verb-2-form:dismiss finite  
0,0,0,0,0,0,-8,9|verb-2-form:endorse finite  
-1,-4,1,-1,-3,18,-4,-8|verb-2-form:estimate finite  
0,0,0,0,-21,0,21,0|verb-2-form:exceed finite  
0,-3,8,-1,-2,-1,-1,-1|verb-2-form:exhort finite  
-2,3,4,-11,14,-2,10,-16|verb-2-form:expect finite  
0,0,16,-4,-2,0,-5,-4|verb-2-form:favor finite  
0,0,-6,0,0,-1,17,-9|verb-2-form:favour finite  
0,5,0,-1,14,0,-16,-1|verb-2-form:get finite  
0,0,11,-3,-7,-1,6,-5|verb-2-form:get inf  
-2,0,1,13,-1,-1,-9,-2|verb-2-form:give finite  
0,-1,-6,19,-7,-2,10,-13|verb-2-form:go finite  
0,11,0,-2,-1,0,-1,-6|verb-2-form:go inf  
0,0,-10,-2,-1,0,5,9|verb-2-form:hit inf  
0,0,-2,0,11,-1,-4,-4|verb-2-form:honour inf  
-1,0,14,-1,2,-2,16,-29|verb-2-form:hope finite  
-1,3,11,-2,-1,-1,-1,-8|verb-2-form:keep finite  
-2,-1,18,-5,-3,-2,-4,-1|verb-2-form:leave finite  
0,-1,-2,0,10,-1,-1,-5|verb-2-form:leave inf  
0,-1,22,-2,-3,-2,-6,-8|verb-2-form:like to see finite would 
0,1,5,-2,-9,0,8,-1|verb-2-form:mean finite  
-1,-1,13,-2,0,-2,-4,-3|verb-2-form:meet finite  
0,0,-1,0,9,0,-7,0|verb-2-form:name finite  
0,0,-11,0,-1,0,15,-2|verb-2-form:oblige finite  
0,-2,0,-4,10,9,-9,-3|verb-2-form:plan finite  
0,11,-1,-1,-1,-1,-5,-3|verb-2-form:prepare finite  
-1,-1,-6,4,-6,10,1,-2|verb-2-form:press finite  
0,0,-1,-1,-10,0,21,-9|verb-2-form:propose finite would 
-1,-1,7,-5,-19,10,-2,11|verb-2-form:put finite  
0,0,-1,0,8,0,-5,0|verb-2-form:raise finite  
0,0,-3,14,1,-1,-10,-1|verb-2-form:reach finite  
0,0,0,0,0,0,-7,8|verb-2-form:recommend finite  
0,0,-1,10,0,-1,-6,-2|verb-2-form:refuse finite  
0,0,-3,9,-7,-1,16,-13|verb-2-form:reiterate finite  
-1,-1,1,-3,-4,-1,16,-6|verb-2-form:set finite  
8,0,-8,0,0,0,0,0|verb-2-form:set out finite  
-1,-1,16,0,-7,-1,-3,-4|verb-2-form:sit finite  
-1,0,8,-4,0,0,-1,-2|verb-2-form:speak of finite  
1,-2,9,-5,15,-1,-6,-10|verb-2-form:spend finite  
0,0,0,0,-7,0,8,0|verb-2-form:spend finite will 
-1,8,-5,-4,4,-4,5,-2|verb-2-form:spend gerund  
0,0,-8,2,9,-2,-2,1|verb-2-form:stand gerund  
-2,4,-4,9,-1,-1,-2,-2|verb-2-form:stop short finite  
0,0,-1,0,4,9,-1,-10|verb-2-form:study finite  
9,0,-9,-2,3,-1,1,-2|verb-2-form:take finite  
-5,-4,4,25,5,2,-22,-6|verb-2-form:tell finite  
0,0,1,-1,4,-1,-8,6|verb-2-form:think finite  
-3,0,8,-3,2,-1,-13,11|verb-2-form:urge finite  
-3,-2,-8,-9,-3,-2,0,27|verb-2-form:want finite  
-2,0,8,-4,0,0,-2,0|verb-2-form:warn finite  
-2,-2,0,-3,11,-1,15,-17|verb-2-form:write finite  
-3,-4,6,1,-4,4,-9,9|verb-2-kind:be
6,7,9,-3,-3,-3,1,-14|verb-2-kind:cap
-16,-4,28,20,-14,-5,4,-13|verb-2-kind:demand
-5,0,-24,49,-2,12,-17,-13|verb-2-kind:denial
-8,-10,14,20,20,6,-16,-26|verb-2-kind:level
0,1,13,-4,-11,-3,11,-5|verb-2-kind:move
7,13,-16,-14,-17,-11,34,4|verb-2-kind:pledge
4,-9,-4,-11,-5,-7,-20,53|verb-2-kind:proposal
-4,3,10,-14,1,-7,15,-4|verb-2-kind:spend
-7,-2,8,8,-1,7,-5,-7|verb-2-mood:be finite   
-1,-1,3,-1,-2,0,-12,15|verb-2-mood:be finite should  
0,-1,-5,-4,-3,-1,11,3|verb-2-mood:be finite would  
6,3,9,-2,0,-1,-7,-8|verb-2-mood:cap finite   
0,4,-1,-1,-7,-2,12,-5|verb-2-mood:cap finite will  
0,0,-2,8,0,-1,-3,-2|verb-2-mood:demand    
-9,0,4,10,-17,-7,-3,23|verb-2-mood:demand finite   
-2,-2,10,-2,11,8,-12,-11|verb-2-mood:demand finite   passive
-3,0,-13,8,-1,0,11,-1|verb-2-mood:demand finite  not 
0,0,-7,10,0,0,-2,0|verb-2-mood:demand finite  not passive
0,-1,11,-3,-1,0,2,-9|verb-2-mood:demand finite would  
-1,0,17,-11,-2,-1,4,-6|verb-2-mood:demand progressive   
-5,0,-24,49,-2,12,-17,-13|verb-2-mood:denial finite   
-6,-7,32,3,3,12,-26,-11|verb-2-mood:level finite   
0,0,-1,0,12,-1,-7,-3|verb-2-mood:level finite   passive
0,-1,-1,-3,-13,0,20,-2|verb-2-mood:level finite would  
0,0,-8,2,9,-2,-2,1|verb-2-mood:level gerund   
0,-1,-3,-1,10,-1,0,-5|verb-2-mood:level inf   
5,-1,-1,17,4,-1,-18,-6|verb-2-mood:move finite   
0,0,-3,-1,-5,6,10,-7|verb-2-mood:move finite will  
0,0,-1,0,-4,0,-2,9|verb-2-mood:move finite would  
-4,-5,6,5,4,-1,-11,6|verb-2-mood:move gerund   
3,8,8,-15,-5,-5,18,-11|verb-2-mood:move inf   
-7,1,1,-12,-2,-3,44,-21|verb-2-mood:pledge finite   
-1,15,-4,-1,-1,-2,4,-11|verb-2-mood:pledge finite   passive
0,0,4,0,0,0,-12,9|verb-2-mood:pledge finite should  
-1,0,-4,1,-12,-1,15,2|verb-2-mood:pledge gerund   
-1,-1,13,1,7,-2,-12,-5|verb-2-mood:pledge inf   
-6,-6,-20,-2,4,-1,-10,41|verb-2-mood:proposal finite   
4,-1,20,-3,-13,-2,15,-19|verb-2-mood:proposal finite would  
-1,-1,-3,-2,0,-1,-2,9|verb-2-mood:proposal inf   
-1,0,-14,-2,2,-1,-5,22|verb-2-mood:proposal progressive   
0,-3,5,-7,17,-2,-15,5|verb-2-mood:spend finite   
-3,0,3,-1,-5,0,9,-2|verb-2-mood:spend finite can  
-1,8,-2,-4,4,-4,4,-5|verb-2-mood:spend gerund   
0,0,4,0,-12,-1,10,-1|verb-2-mood:spend inf   
11,-1,-6,-1,0,0,-1,-2|verb-2:accept
-3,0,3,-1,-5,0,9,-2|verb-2:afford
-1,-1,2,-2,-12,2,15,-3|verb-2:agree
0,-1,-2,-1,-1,0,-20,26|verb-2:aim
0,-1,-3,-1,0,0,-11,15|verb-2:allocate
0,0,0,0,15,0,-12,-1|verb-2:approve
-1,0,-12,-2,1,-1,13,2|verb-2:argue
0,0,-1,-3,0,0,9,-4|verb-2:arrive
-3,-1,10,18,-3,-3,-6,-14|verb-2:ask
-3,-4,6,1,-4,4,-9,9|verb-2:be
4,-1,-6,-4,1,-1,-11,18|verb-2:believe
0,0,0,0,-7,0,9,-1|verb-2:bind
0,0,14,0,-1,0,-12,0|verb-2:bring forward
0,0,-5,9,0,0,-2,-1|verb-2:call
-2,-1,13,-2,-2,-1,-11,5|verb-2:call on
0,-1,-2,7,9,-2,-8,-4|verb-2:commit
-1,0,-1,-1,6,-1,-12,11|verb-2:concede
0,-1,-8,-3,-4,-1,-8,25|verb-2:consider
0,6,0,-7,-5,-2,15,-7|verb-2:decide
0,0,0,-1,16,0,-14,-1|verb-2:declare
-3,-1,0,-2,-2,0,10,-1|verb-2:demand
0,-4,-11,20,0,-2,0,-2|verb-2:deny
-1,0,-2,-2,0,0,-4,8|verb-2:discuss
-1,0,-4,10,0,-1,-2,-2|verb-2:dismiss
-1,-1,11,-1,0,-1,-1,-6|verb-2:drop
0,0,0,0,0,0,-8,9|verb-2:endorse
-1,-4,1,-1,-3,18,-4,-8|verb-2:estimate
0,0,0,0,-21,0,21,0|verb-2:exceed
0,-3,8,-1,-2,-1,-1,-1|verb-2:exhort
-2,3,4,-11,14,-2,10,-16|verb-2:expect
0,0,16,-4,-2,0,-5,-4|verb-2:favor
0,0,-6,0,0,-1,17,-9|verb-2:favour
-1,5,9,-4,4,-1,-5,-7|verb-2:get
-2,-1,-4,17,-6,-1,-1,-2|verb-2:give
-1,9,-6,25,-10,-2,6,-20|verb-2:go
0,0,-10,-2,-1,0,5,9|verb-2:hit
0,0,-2,0,11,-1,-4,-4|verb-2:honour
-1,0,14,-1,2,-2,16,-29|verb-2:hope
-1,0,-8,0,0,0,8,0|verb-2:increase
-1,1,10,-3,-9,-1,15,-11|verb-2:keep
-2,-3,16,-5,4,-3,0,-7|verb-2:leave
0,-1,22,-2,-3,-2,-6,-8|verb-2:like to see
0,1,5,-2,-9,0,8,-1|verb-2:mean
-4,-2,17,-2,-2,-3,-7,3|verb-2:meet
0,-1,-1,0,8,-1,-4,-1|verb-2:name
0,0,-11,0,-1,0,15,-2|verb-2:oblige
0,-1,-2,0,-1,0,-4,9|verb-2:offer
0,-2,0,-4,-8,9,8,-2|verb-2:plan
0,11,-1,-1,-1,-1,-5,-3|verb-2:prepare
-1,-1,-4,3,-6,10,1,-2|verb-2:press
-1,0,15,-1,-11,-1,4,-5|verb-2:propose
-2,-3,6,-5,-17,9,1,10|verb-2:put
0,0,-1,0,8,0,-5,-1|verb-2:raise
0,-1,-1,13,6,-1,-12,-6|verb-2:reach
0,0,-9,0,-1,0,-9,20|verb-2:recommend
0,0,-1,10,0,-1,-6,-2|verb-2:refuse
0,0,-3,9,-7,-1,16,-13|verb-2:reiterate
6,-1,-4,-4,-5,-2,16,-6|verb-2:set
8,0,-8,0,0,0,0,0|verb-2:set out
-1,-1,16,0,-7,-1,-3,-4|verb-2:sit
-1,0,8,-4,0,-1,-1,-2|verb-2:speak of
-1,5,8,-9,11,-5,6,-14|verb-2:spend
-1,-2,-7,1,15,-4,-3,0|verb-2:stand
-2,4,-4,9,-1,-1,-2,-2|verb-2:stop short
0,0,-1,0,4,9,-1,-10|verb-2:study
9,-1,-7,-2,0,-1,5,-3|verb-2:take
-5,-4,-1,25,4,1,-13,-6|verb-2:tell
0,0,1,-1,4,-1,-8,6|verb-2:think
-4,-1,8,-3,1,-1,-11,10|verb-2:urge
0,0,1,-2,-4,-1,8,-2|verb-2:use
-3,-2,-8,-9,-2,-2,0,27|verb-2:want
-2,0,8,-4,0,0,-2,0|verb-2:warn
-2,-2,0,-3,11,-1,15,-17|verb-2:write
0,2,1,-1,6,0,-17,10|verb-3-form:adopt finite  
0,-1,-2,0,-3,0,8,-2|verb-3-form:agree finite  
0,0,-3,6,-8,0,7,-2|verb-3-form:announce finite  
0,0,0,0,10,0,-8,-1|verb-3-form:approve finite  
0,0,9,-6,-1,-1,-6,6|verb-3-form:ask finite  
-1,-1,-1,4,17,-6,0,-11|verb-3-form:be finite  
-1,0,9,-4,-1,-1,-2,-1|verb-3-form:carry finite  
0,0,-8,10,0,-1,-1,-1|verb-3-form:deny finite  
0,0,9,0,0,0,-1,-8|verb-3-form:devote finite  
0,0,-11,-1,-2,0,16,-2|verb-3-form:force finite  
0,0,-1,-5,0,0,8,-1|verb-3-form:keep finite  
0,0,0,-1,-8,0,9,0|verb-3-form:mean finite  
0,0,9,-4,0,-1,-1,-2|verb-3-form:meet gerund  
0,0,-2,0,-7,-1,-1,12|verb-3-form:propose gerund  
0,0,-1,10,6,-1,-12,-3|verb-3-form:set finite  
0,9,2,-5,-2,0,-2,-1|verb-3-form:spend finite  
0,12,-2,-1,-2,-1,-6,-1|verb-3-form:stand gerund  
0,0,-1,0,13,0,-2,-9|verb-3-form:stop finite  
0,0,-1,9,0,-1,-1,-7|verb-3-form:take finite  
-4,3,-8,-3,4,-1,17,-7|verb-3-form:tell finite  
-1,0,-9,-1,0,0,0,11|verb-3-form:think finite  
0,0,15,0,-1,0,-13,-1|verb-3-form:urge finite  
0,0,-3,0,8,0,-2,-1|verb-3-form:use finite  
-1,-1,6,2,15,-7,0,-14|verb-3-kind:be
-1,-3,-2,-5,-1,0,15,-3|verb-3-kind:cap
-3,1,15,-13,-7,-7,18,-5|verb-3-kind:demand
0,-1,-25,45,-3,-3,-2,-11|verb-3-kind:denial
-1,12,1,-9,-6,-2,-7,12|verb-3-kind:level
-5,-2,5,14,11,-3,8,-28|verb-3-kind:move
-2,-2,6,-5,-16,-3,-9,31|verb-3-kind:proposal
-1,0,7,-12,30,-2,-18,-5|verb-3-kind:spend
-1,-1,-1,4,17,-6,0,-11|verb-3-mood:be finite   
-1,-3,-2,-5,-1,0,13,-2|verb-3-mood:cap finite   
-6,1,15,-8,-3,-5,6,0|verb-3-mood:demand finite   
0,-1,-24,45,-3,-3,-1,-12|verb-3-mood:denial finite   
0,-1,9,-2,-3,-1,1,-3|verb-3-mood:level finite   
0,0,-10,-2,-1,0,-1,15|verb-3-mood:level finite  not 
0,12,-2,-1,-2,-1,-6,-1|verb-3-mood:level gerund   
-2,-2,-6,11,7,0,18,-24|verb-3-mood:move finite   
0,0,9,-4,0,-1,-1,-2|verb-3-mood:move gerund   
-2,1,-8,9,-8,-5,12,1|verb-3-mood:pledge finite   
8,0,2,-3,0,0,-5,-1|verb-3-mood:pledge finite will  
-1,-1,3,-2,-1,-1,-6,10|verb-3-mood:proposal finite   
0,0,0,0,-6,0,8,-1|verb-3-mood:proposal finite will  
0,0,-2,0,-7,-1,-1,12|verb-3-mood:proposal gerund   
0,9,7,-6,6,-1,-6,-9|verb-3-mood:spend finite   
0,2,1,0,6,0,-17,10|verb-3:adopt
0,-1,-2,0,-3,0,8,-2|verb-3:agree
0,0,-3,6,-8,0,7,-2|verb-3:announce
0,0,0,0,10,0,-8,-1|verb-3:approve
0,2,-6,-4,-1,0,10,1|verb-3:back
-1,-1,6,2,15,-7,0,-14|verb-3:be
-1,0,9,-4,-1,-1,-2,-1|verb-3:carry
0,0,-8,10,0,-1,-1,-1|verb-3:deny
0,0,9,0,0,0,-1,-8|verb-3:devote
0,0,-11,-1,-2,0,16,-2|verb-3:force
0,0,-3,10,-1,0,-6,0|verb-3:get
0,1,-11,-2,-1,0,-1,15|verb-3:give
0,0,-1,-5,-1,0,9,-2|verb-3:keep
0,0,0,-1,-8,0,9,0|verb-3:mean
-1,0,8,-5,-1,-2,5,-4|verb-3:meet
0,0,-2,0,-13,-1,2,15|verb-3:propose
0,0,7,0,-8,0,5,-2|verb-3:put
-1,-1,-3,9,-1,0,-2,-1|verb-3:rise
0,0,-1,10,6,-1,-12,-3|verb-3:set
0,3,3,-8,3,-1,-3,3|verb-3:spend
0,12,-2,-1,-6,-1,0,-1|verb-3:stand
0,0,0,-1,13,0,-2,-10|verb-3:stop
0,0,-1,9,2,-1,-1,-7|verb-3:take
3,2,-9,-3,2,-1,15,-8|verb-3:tell
-1,0,-8,-1,0,0,0,11|verb-3:think
-1,0,13,0,-1,0,-10,-1|verb-3:urge
0,0,-3,0,8,0,-2,-1|verb-3:use
-2,-1,-5,-3,0,-3,9,6|when-governor:far be
-1,-1,25,-5,10,-1,-10,-18|when-governor:far demand
0,0,-1,13,-1,-1,-6,-4|when-governor:far denial
0,4,-6,-1,-7,-3,8,6|when-governor:far level
-1,-2,-9,4,-53,8,52,2|when-governor:far move
-1,-2,-8,-1,-19,-2,29,4|when-governor:far pledge
-1,-2,0,-5,-3,-2,-3,16|when-governor:far proposal
-1,-1,7,-2,-12,-2,3,7|when-governor:far spend
0,0,-1,0,-6,0,13,-5|when-governor:next demand
0,6,0,-1,-14,-2,5,7|when-governor:next move
-1,-1,0,-1,18,-1,-12,-2|when-governor:next pledge
0,0,0,0,-5,0,-4,10|when-governor:next proposal
0,-1,-3,-8,-7,-2,22,-2|when-governor:next spend
5,-1,4,3,-22,8,0,3|when-governor:none be
4,24,-5,-12,-3,-8,5,-4|when-governor:none cap
1,-10,11,18,-19,-7,-16,23|when-governor:none demand
-4,-3,4,6,-15,10,4,-2|when-governor:none denial
-3,-1,5,-8,0,7,7,-6|when-governor:none level
-2,0,-9,-6,16,8,-17,9|when-governor:none move
-7,5,14,17,9,-11,-27,0|when-governor:none pledge
3,-4,6,1,-9,3,-13,13|when-governor:none proposal
-3,-2,-9,13,23,4,-20,-7|when-governor:none spend
-2,-2,10,-5,17,-2,-7,-10|when-governor:now be
-4,-1,-15,-3,10,-1,5,8|when-governor:now demand
0,-1,-1,0,9,-1,-5,0|when-governor:now level
0,-1,-3,-3,14,-2,0,-6|when-governor:now move
-1,0,-2,-1,-1,-1,16,-11|when-governor:now proposal
-1,-1,-4,-3,8,-1,5,-3|when-governor:now spend
0,-1,0,0,9,-2,-5,-1|when-governor:past level
0,-6,5,-2,50,-3,-35,-9|when-governor:past move
12,-1,0,0,-12,-1,2,-1|when-governor:past pledge
0,-1,-1,-1,8,-2,-2,-1|when-governor:past spend
0,-1,-2,0,-3,-1,19,-13|when-shape:far fine
-5,-3,-11,-4,3,-2,-4,25|when-shape:far half
0,-1,-7,-1,-12,-1,16,6|when-shape:far tenth
-4,-2,20,-3,-71,-9,43,26|when-shape:far whole
-1,-1,-3,0,34,-4,-17,-7|when-shape:next fine
-1,-1,-2,-1,10,-2,-9,5|when-shape:next tenth
-1,4,-7,-9,-19,-4,33,3|when-shape:next whole
-2,-2,-5,-1,28,-3,-14,0|when-shape:none fine
19,-12,5,16,-64,25,18,-6|when-shape:none half
-9,-8,8,-18,6,4,26,-10|when-shape:none tenth
-8,21,13,29,-29,1,-46,18|when-shape:none whole
-1,-1,-2,0,14,-2,-7,0|when-shape:now fine
-7,-1,14,-6,13,-4,-12,4|when-shape:now half
-1,-1,-7,-3,31,-2,-13,-4|when-shape:now tenth
-2,-7,-14,-7,31,-5,32,-27|when-shape:now whole
0,-1,-1,0,10,-1,-5,-2|when-shape:past fine
-1,-1,-8,0,34,-4,-14,-5|when-shape:past tenth
7,5,-2,-4,16,4,-29,3|when-shape:past whole
-2,-1,-5,-3,0,-3,9,6|when-verb:far be
0,0,-1,0,-6,0,21,-13|when-verb:far bring
0,0,-1,0,11,0,-7,-2|when-verb:far clear
0,0,-3,0,-7,-2,-5,17|when-verb:far climb
0,0,-1,-1,0,0,-7,9|when-verb:far consider
0,0,1,0,12,0,-6,-6|when-verb:far expect
0,0,-4,0,-7,12,1,0|when-verb:far get
0,0,0,0,10,0,-9,0|when-verb:far project
0,0,-1,-1,0,0,-9,11|when-verb:far propose
0,0,-1,0,-7,0,0,8|when-verb:far put
0,0,-1,-1,-7,0,8,2|when-verb:far reach
0,0,0,0,-1,0,-7,10|when-verb:far set
0,0,0,0,0,0,8,-7|when-verb:far set out
0,0,-3,-1,-1,0,-2,8|when-verb:far sound out
0,-1,8,-2,-12,-2,2,8|when-verb:far spend
0,0,0,0,-7,0,8,0|when-verb:far take
0,0,3,0,0,0,-12,9|when-verb:far want
0,0,0,0,11,0,-10,0|when-verb:next adopt
0,-2,-1,0,-15,0,1,17|when-verb:next bring
0,9,-1,0,-8,0,0,0|when-verb:next go
0,0,-1,0,-9,0,11,-1|when-verb:next reach
0,0,0,0,14,0,-12,-1|when-verb:next set
-2,-2,-1,18,-2,-2,-9,0|when-verb:none accept
-1,-1,-10,-2,0,-1,18,-3|when-verb:none adopt
0,0,9,-5,0,0,-1,-2|when-verb:none advocate
11,-2,0,6,2,8,-15,-9|when-verb:none agree
-1,-2,7,-4,0,0,-11,12|when-verb:none aim
0,3,8,-1,-5,-1,-2,-3|when-verb:none amount
-2,-1,1,-6,-2,-2,-3,15|when-verb:none argue for
-7,2,-5,30,-8,-6,-2,-5|when-verb:none ask
-5,-2,7,11,3,12,-12,-13|when-verb:none ask for
-1,-1,12,-7,0,-1,-2,1|when-verb:none back
5,-1,4,3,-22,8,0,3|when-verb:none be
-1,-2,-3,-2,22,-4,-8,-3|when-verb:none bring
22,-1,-25,9,3,-3,3,-8|when-verb:none call
-2,-1,12,1,-2,-2,-17,11|when-verb:none call for
-2,-1,9,-4,-1,-1,-6,6|when-verb:none call on
0,0,-13,-2,-1,-1,-1,18|when-verb:none calls
0,-1,-4,-1,-1,-2,-3,12|when-verb:none campaign
0,11,0,0,-10,-1,0,0|when-verb:none cap
-1,0,-10,-3,0,-1,-3,18|when-verb:none clamor
-1,-1,-11,14,8,-2,-7,0|when-verb:none commit
-1,8,-8,16,-5,-3,-4,-3|when-verb:none consider
0,0,8,-1,-2,-2,-3,0|when-verb:none convince
0,0,-5,0,0,-1,8,-1|when-verb:none decision
-1,0,12,-2,-2,-1,-4,-1|when-verb:none demand
-2,-4,2,-5,12,5,-16,8|when-verb:none devote
-1,0,-4,12,-6,-2,3,-3|when-verb:none do
0,0,-1,0,-4,-1,9,-3|when-verb:none double
-3,-1,2,8,-1,-1,-2,-2|when-verb:none embrace
-1,1,7,-1,-12,-3,3,7|when-verb:none end
0,8,-1,-4,6,-1,-4,-4|when-verb:none exceed
0,-4,-1,-6,-3,22,-4,-4|when-verb:none exempt
0,-3,8,-1,-2,-1,-1,-1|when-verb:none exhort
-2,-1,-4,-6,9,-2,3,3|when-verb:none expect
0,0,0,-1,-4,0,9,-3|when-verb:none fall
-1,-1,8,5,-2,-2,-4,-4|when-verb:none fix
-1,-1,-6,14,-12,10,-13,9|when-verb:none get
-1,-4,-7,6,5,10,-2,-7|when-verb:none give
7,-4,-1,2,-15,-4,-2,17|when-verb:none go
0,8,-3,0,1,-1,-5,-1|when-verb:none grow
22,0,-17,-3,0,0,-1,0|when-verb:none hold up
-2,0,21,-2,4,-3,-3,-14|when-verb:none hope
0,-3,0,0,8,-3,0,-1|when-verb:none hover
0,0,8,-2,0,0,-4,-1|when-verb:none increase
0,-1,9,-3,-7,0,8,-6|when-verb:none insist
-2,10,-8,-5,10,-4,3,-4|when-verb:none keep
-2,-1,-4,-1,21,-1,-4,-8|when-verb:none lay out
-2,0,-8,0,3,0,-11,20|when-verb:none leap
0,3,-5,-11,9,11,-2,-4|when-verb:none live with
-1,-1,-15,-2,13,9,-1,-3|when-verb:none match
-1,-1,11,-5,-10,4,13,-11|when-verb:none meet
-1,0,9,-2,0,0,-1,-5|when-verb:none name
-2,-1,-6,3,-2,-1,-2,11|when-verb:none offer
-2,-5,-9,-5,-2,-2,12,13|when-verb:none pledge
-1,7,7,9,-1,-1,-8,-12|when-verb:none prepare
-2,0,8,2,-1,-1,6,-11|when-verb:none press
0,-2,-3,-1,0,-2,0,9|when-verb:none propose
-1,0,2,-1,9,-1,-5,-3|when-verb:none push
-2,-1,5,-2,7,-3,8,-12|when-verb:none put
-1,0,-1,12,14,4,-23,-5|when-verb:none reach
-2,-1,-6,-2,0,11,0,1|when-verb:none reckon
0,0,-2,-1,-1,-1,-3,9|when-verb:none recommend
-1,0,-8,17,0,-1,-3,-4|when-verb:none request
0,0,-1,-3,3,0,-7,9|when-verb:none rise
-1,0,-2,0,-1,-3,-8,14|when-verb:none rule out
0,-1,0,-1,-2,0,8,-3|when-verb:none satisfy
-2,-1,6,2,-4,-1,13,-13|when-verb:none seek
15,-2,-8,-5,-3,-1,4,0|when-verb:none set
-2,0,-8,-2,-1,-2,5,9|when-verb:none settle for
-2,-2,10,5,-5,-1,-1,-4|when-verb:none settle on
4,-1,-8,-11,-1,16,3,-2|when-verb:none sign up
19,-1,-7,-4,-2,-2,-4,1|when-verb:none speak of
0,4,-4,1,5,2,2,-10|when-verb:none spend
-1,-1,7,-2,8,2,-11,-2|when-verb:none stand
-2,8,3,-4,-9,-4,6,3|when-verb:none stay
0,0,-1,0,0,9,0,-8|when-verb:none study
-1,0,-1,-1,-1,1,-7,9|when-verb:none take
0,-1,-6,-1,-9,-1,20,-3|when-verb:none take up
0,0,-2,-1,0,-2,20,-13|when-verb:none talk about
-2,-1,16,5,-1,-2,-4,-11|when-verb:none talk of
-5,5,9,7,-2,7,-5,-17|when-verb:none tell
-2,1,0,-2,3,9,-12,3|when-verb:none think
-1,-1,-1,-5,1,-1,-3,11|when-verb:none tie
0,-2,-1,-4,-3,0,14,-3|when-verb:none top
-5,-1,7,-6,6,-1,-8,8|when-verb:none urge
-6,-4,3,-11,-1,-4,10,13|when-verb:none want
0,0,-3,-1,-3,-2,1,9|when-verb:none weigh
-1,-1,7,12,-8,-1,-8,0|when-verb:none write
0,0,0,0,8,0,-8,0|when-verb:now approve
-2,-2,10,-5,17,-2,-7,-10|when-verb:now be
0,0,-1,0,9,0,-6,-1|when-verb:now expect
0,0,-1,-1,-11,-1,15,-2|when-verb:now reach
-1,0,-4,-3,13,0,-2,-2|when-verb:now spend
0,-4,-1,-1,13,-1,-5,-2|when-verb:past get
0,-1,0,-1,17,-1,-14,-1|when-verb:past reach
-9,-7,0,-7,-83,-13,75,45|when:far
-3,2,-8,-10,28,-10,1,0|when:next
0,-1,20,26,-59,27,-15,1|when:none
-10,-11,-9,-17,88,-12,0,-28|when:now
5,3,-4,-5,64,-2,-53,-8|when:past
"""
