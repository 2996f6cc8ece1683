"""What each cue of ``english.kind_cues`` speaks for; made by ``training/kinds.py``, not by hand.

Each line: hundredths of the logarithm of odds, by kind in the order of ``KINDS``, then ``|``
and the cue; the line without a cue is what holds before any cue is seen.
"""

KINDS = "benchmark cap demand denial level other pledge proposal"
RULE = 100
"""Weight of what the rules say."""
TABLE = """\
-48,-39,-26,-65,125,-16,28,41|
2,7,8,20,-19,-19,-4,5|after0:\"
-2,-3,3,4,-8,19,6,-19|after0:'
0,0,0,0,14,-5,-5,-2|after0:)
-13,-12,41,20,-24,-6,-3,-4|after0:,
0,-1,4,-4,-5,-3,15,-6|after0:-
-48,-9,33,-20,22,7,1,13|after0:.
0,-2,-1,1,-6,2,-32,36|after0::
10,-1,-15,-9,10,9,-25,21|after0:;
-7,-6,-7,3,-7,17,31,-24|after0:?
2,-2,-12,-4,35,-2,-3,-14|after0:DATE
-1,-2,0,0,10,-4,-2,-2|after0:LAND
-6,-1,6,1,-5,-4,16,-8|after0:NATO
-1,0,28,2,-7,-3,-10,-10|after0:USA
-2,-1,1,-1,0,-1,22,-18|after0:a
0,0,0,0,-12,0,12,0|after0:about
6,0,3,0,0,0,-8,0|after0:agree
-5,0,-14,-2,-1,-1,29,-6|after0:allies
0,0,-2,-2,-1,0,-5,10|after0:an
-1,-7,5,-18,42,-3,-21,2|after0:and
0,0,-1,0,10,-1,-1,-6|after0:around
16,-5,9,-3,-10,5,4,-16|after0:as
-2,0,-12,5,27,-5,-37,23|after0:at
0,0,0,0,11,0,-11,0|after0:attain
-1,-1,1,-3,-2,22,-10,-7|after0:be
0,0,0,0,-10,0,12,-1|after0:becomes
0,0,-6,0,4,-1,-13,18|after0:before
0,0,0,0,13,0,-12,0|after0:behind
13,0,0,0,-3,0,-6,-3|after0:being
18,0,-8,-2,-1,0,-5,-1|after0:benchmark
-1,0,-1,-2,0,-1,9,-5|after0:bill
0,0,-3,-1,2,11,-3,-5|after0:budget
0,0,-1,3,-1,-2,12,-10|after0:but
0,0,0,0,0,-8,-12,21|after0:buy
-4,-5,-11,-7,-22,-3,12,39|after0:by
-1,-1,20,-11,-3,-1,-5,2|after0:call
0,18,-2,-1,-4,-2,-3,-5|after0:ceiling
0,0,-2,0,0,10,0,-7|after0:cost
0,0,0,9,0,0,-7,-1|after0:decide
0,0,-1,21,0,-1,-27,9|after0:defence
0,0,0,-1,0,8,-1,-5|after0:defence spending
-2,6,-33,-20,20,-9,-12,50|after0:defense
-2,-2,2,-17,-2,-3,9,14|after0:defense spending
0,0,0,0,-9,0,10,-1|after0:drags
0,0,0,0,-3,0,-9,13|after0:dream
0,0,0,0,-7,0,10,-2|after0:early
0,0,-3,0,0,10,-3,-4|after0:either
-1,-2,18,-1,0,0,-8,-5|after0:elephant
0,0,0,0,14,0,-14,0|after0:every
0,0,0,-1,-6,0,8,-1|after0:everywhere
-1,-1,-3,-1,20,-3,-6,-6|after0:feel
-1,0,-4,0,0,0,9,-2|after0:figure
0,0,-2,0,0,-6,1,8|after0:first
0,-14,12,1,9,-9,14,-14|after0:for
-4,-1,21,1,-11,-11,5,0|after0:from
-1,-2,9,7,-6,-2,24,-31|after0:goal
-3,1,-17,32,1,-7,15,-22|after0:had
10,6,-7,4,-12,-5,-7,10|after0:has
0,0,8,0,-1,-2,-1,-4|after0:his
9,0,-3,-1,0,-3,0,-2|after0:hold up
-1,-1,-4,-7,12,-7,-8,14|after0:if
0,0,-3,9,-1,0,-4,-1|after0:impossible
-4,-13,4,-17,28,0,-23,26|after0:in
0,0,0,0,-1,-1,9,-6|after0:insufficient
-1,0,-1,-1,8,0,-1,-3|after0:into
0,2,1,15,-4,-17,20,-17|after0:is
0,0,-7,0,13,-1,0,-5|after0:its
0,0,0,0,-2,0,9,-6|after0:itself
0,0,-4,0,0,0,13,-9|after0:later
0,0,-2,0,9,0,-7,0|after0:leads
0,0,-1,0,-3,0,10,-6|after0:level
0,11,-1,-1,-4,-2,-2,-2|after0:limit
8,0,0,-1,-1,-1,-3,-2|after0:made
0,0,-1,-4,-3,-1,-1,9|after0:may
-2,-1,-4,-3,-3,5,-16,23|after0:mean
0,0,11,-6,-1,0,-1,-2|after0:mention
0,0,-6,-2,-3,-1,-1,14|after0:might
0,0,-1,-9,-1,-4,-5,21|after0:must
0,10,-1,0,-4,-1,-1,-2|after0:myth
0,0,0,-1,-2,-1,11,-7|after0:needs
-1,-1,-6,21,-1,-3,-3,-6|after0:nor
0,0,-14,7,-3,-1,12,-1|after0:not
-1,-2,1,-2,25,-2,-16,-2|after0:now
1,5,-4,-2,16,17,-9,-24|after0:of
-2,0,-1,-1,0,0,8,-3|after0:off
-3,-2,-4,-14,8,-2,12,3|after0:on
-10,-1,-8,15,-12,17,-16,15|after0:or
-1,-1,-2,0,-3,-1,-8,14|after0:ought
0,0,0,19,-4,-2,-5,-8|after0:overnight
-1,0,-7,-1,-6,-1,19,-3|after0:pledge
0,0,-8,0,-1,-1,13,-3|after0:plus
0,0,-3,0,0,0,11,-7|after0:portion
0,0,0,0,8,0,-7,0|after0:precisely
-2,-1,-6,0,0,-1,-3,13|after0:problem
-1,0,-2,-1,-1,-1,-4,10|after0:put
-3,-1,11,-21,-3,8,-7,17|after0:question
0,0,0,0,9,0,-8,-1|after0:rather than
0,0,0,-1,28,-1,-23,-2|after0:reach
10,0,-2,0,0,-1,-5,-2|after0:reigns
0,0,-4,-3,10,-1,3,-6|after0:remain
-2,0,3,8,-1,0,-5,-3|after0:remark
0,0,8,0,-3,-2,-2,-1|after0:reportedly
-1,0,-5,12,-2,0,-3,-1|after0:request
0,0,0,-1,10,0,-8,-1|after0:require
-2,0,-6,-1,0,0,0,9|after0:right
-1,1,17,-8,-1,-2,-1,-4|after0:rule
0,0,-1,-1,-5,0,16,-9|after0:set
-1,7,-9,-3,13,-4,-7,5|after0:should
0,-2,-1,-5,9,0,-2,2|after0:since
-1,0,-9,10,0,0,0,0|after0:slide
0,-4,5,0,-1,0,-8,8|after0:soon
0,0,-6,-3,8,10,-9,0|after0:sooner
-1,-1,-4,-2,-1,-1,12,-4|after0:summit
0,-1,-1,2,-6,-1,14,-7|after0:target
12,1,-4,-8,-35,25,0,8|after0:that
7,0,15,-3,-13,9,-14,0|after0:the
-8,21,37,-5,-1,-19,-25,-1|after0:to
0,0,0,-1,15,-1,-9,-3|after0:today
0,-2,-7,-3,8,-4,-11,19|after0:too
0,0,0,0,-1,0,-17,18|after0:torch
9,0,0,0,-6,0,-2,-1|after0:turning
0,0,-1,4,0,10,-11,-2|after0:under
0,-1,-1,0,0,0,8,-6|after0:until
-3,-13,16,2,13,-1,20,-34|after0:was
-1,-1,-2,-2,-4,-1,-4,14|after0:when
0,0,-1,6,11,-1,-5,-10|after0:while
4,0,-3,-5,-11,-8,30,-7|after0:will
-1,-1,-9,5,3,-6,9,0|after0:with
-1,-2,-2,8,-8,-2,-3,9|after0:within
-1,-1,-4,-10,-8,-1,7,19|after0:without
5,3,12,-7,-38,31,-1,-5|after0:would
0,-2,-2,-1,11,-3,0,-4|after0:you
9,-13,-25,8,26,-3,5,-8|after1:\"
-7,5,-13,19,12,-10,-34,28|after1:#
0,0,-11,-1,0,0,2,11|after1:'
-5,9,1,-13,36,-3,-22,-3|after1:,
-6,-1,23,-16,-13,-3,6,10|after1:.
0,-1,-3,-1,-1,3,-30,34|after1:?
-7,-13,-12,-29,10,-13,36,28|after1:DATE
5,-13,17,-6,18,2,-14,-9|after1:LAND
0,-1,-12,-9,2,25,6,-11|after1:LEADER
-1,0,7,-15,9,-4,15,-10|after1:NATO
1,-1,8,-6,5,-10,-2,6|after1:USA
0,-4,16,-14,-15,-9,-10,36|after1:a
-1,0,-4,-2,0,0,10,-2|after1:accept
0,0,8,0,-1,-1,-2,-3|after1:administration
-1,0,0,-3,0,0,8,-3|after1:agree
0,0,12,-4,-6,1,7,-10|after1:all
-2,0,14,-2,0,0,-7,-2|after1:allies
-1,0,-1,-3,19,-4,-7,-3|after1:already
0,0,1,-1,1,0,-8,8|after1:also
0,0,0,0,-1,0,-9,10|after1:ambition
-2,-1,12,-2,-2,-2,-3,1|after1:an
-4,2,-10,-2,-19,-4,21,15|after1:and
-1,0,-1,0,0,13,-6,-5|after1:annual
-1,-2,-11,21,-2,5,1,-11|after1:any
0,0,-7,11,12,-2,-10,-5|after1:anyone
0,0,-6,12,0,-1,-1,-3|after1:anything
0,0,0,-7,0,8,0,0|after1:appropriate
12,-1,12,12,-7,-7,1,-22|after1:as
-6,0,-27,12,2,2,25,-8|after1:at
0,0,0,0,-16,0,17,0|after1:average
-4,3,-2,1,-1,-15,-35,55|after1:be
27,0,6,0,-1,-4,-16,-11|after1:become
-3,9,-2,1,-10,-2,17,-10|after1:been
0,0,0,0,-10,0,0,11|after1:best
0,0,4,-1,-2,14,-1,-13|after1:better
0,0,17,-2,0,-6,0,-8|after1:break
-3,0,0,0,-1,-2,12,-5|after1:bridges
0,0,-5,9,0,-1,0,-2|after1:bring up
-1,-1,-16,-1,5,-1,-3,17|after1:budget
-1,2,-8,-10,-3,15,-3,7|after1:but
0,0,15,0,-13,0,-1,-1|after1:buy
0,0,0,0,-4,11,-3,-3|after1:buys
3,-2,43,-17,-8,-6,8,-21|after1:by
-1,0,4,8,-14,-2,5,1|after1:call
0,10,0,0,-9,0,0,0|after1:calm
0,0,-3,0,-2,-1,9,-3|after1:can
0,-2,-2,0,11,-6,0,-1|after1:cannot
0,0,-8,-1,12,7,-2,-6|after1:change
-1,0,-8,1,-5,-1,0,15|after1:cite
-1,-1,6,3,-10,-6,13,-5|after1:come
0,0,5,0,-23,0,21,-3|after1:compared
3,0,1,-3,-1,-2,-6,8|after1:core
0,0,-4,-1,-1,-2,11,-4|after1:core defense
0,0,-1,-1,-1,12,-3,-7|after1:cost
0,0,0,0,-10,0,10,0|after1:creative
0,8,0,0,0,0,0,-7|after1:curb
0,0,0,0,-3,0,9,-5|after1:decree
-1,0,-3,-1,4,-1,14,-13|after1:defence
-1,-2,0,-5,20,5,-4,-13|after1:defense
0,0,13,0,0,-5,-1,-6|after1:defense spending
0,0,9,-1,0,-6,0,-2|after1:demand
0,0,-1,11,-1,-1,0,-8|after1:deny
0,0,0,0,10,0,-8,-1|after1:dgbas
0,0,-1,-5,-2,0,10,-2|after1:did
0,0,0,-2,-3,-8,9,4|after1:do
0,-3,-1,0,9,-2,0,-3|after1:does
0,0,0,0,-6,0,9,-3|after1:done
0,0,0,0,-8,0,-1,9|after1:draft
0,0,5,0,-12,-1,9,-1|after1:drew
0,0,0,0,-1,-1,9,-6|after1:during
0,0,-2,-1,-4,0,12,-4|after1:emergency
-1,-1,-1,-1,0,11,-2,-4|after1:end
0,0,-9,-2,-16,-1,27,3|after1:enough
0,0,0,0,-1,9,-5,-3|after1:equal
-4,0,13,-1,-1,-3,-4,-1|after1:every ally
9,0,0,0,-1,-1,-2,-5|after1:everyone
11,0,-2,-1,0,-3,0,-3|after1:exotic
-1,0,-2,0,0,-1,10,-6|after1:fact
0,0,-6,-1,-1,0,0,9|after1:fair
0,-4,-1,0,12,-1,-2,-3|after1:fifty
-2,1,-2,28,-16,0,-22,13|after1:for
0,0,-1,0,-1,0,9,-6|after1:force
0,-1,0,-1,-1,-2,8,-4|after1:four
9,-1,-3,-1,-9,-2,-11,18|after1:from
0,0,0,0,0,13,0,-13|after1:further
-18,-2,-11,-4,-10,14,10,21|after1:gdp
0,-4,-1,0,4,-4,12,-7|after1:give
-1,24,-4,0,9,-5,-15,-7|after1:gnp
0,0,-2,0,-2,-3,-7,13|after1:go
-3,-1,6,9,-2,-2,-22,15|after1:goal
0,0,0,-1,-5,9,-2,-1|after1:government
0,0,-2,-1,-1,0,-6,10|after1:greens
12,-16,18,-13,-21,9,-5,17|after1:gross domestic product
-1,10,-8,8,13,-3,-11,-9|after1:gross national product
-1,1,13,-4,9,-4,-1,-14|after1:had
-1,-4,17,2,14,-6,-4,-18|after1:has
-1,0,3,-1,-5,12,-4,-4|after1:have
-1,-1,-7,15,-4,-2,-16,15|after1:he
0,0,-3,0,9,0,-3,-3|after1:helped
0,0,-2,0,-8,16,-1,-5|after1:hosts
0,0,-3,-3,-1,1,-3,9|after1:i
-3,2,3,-4,1,-1,-12,15|after1:in
9,0,0,0,-6,0,-3,2|after1:into
-5,0,19,6,3,-9,1,-15|after1:is
0,0,-1,0,0,-6,0,8|after1:issue
-3,-1,-3,-4,-11,19,15,-12|after1:it
1,-2,-17,25,-1,-5,2,-2|after1:its
0,-2,0,-1,18,-1,3,-17|after1:just
0,-1,0,-1,-3,0,9,-4|after1:law
0,0,0,-1,0,0,-6,8|after1:legal
0,0,-4,-1,0,-2,-3,11|after1:let
-1,-1,3,-1,22,-3,-8,-11|after1:like
0,6,-3,0,-8,-1,-2,8|after1:long
0,-1,0,0,-3,0,-6,10|after1:manifesto
0,-3,0,0,-1,0,-11,16|after1:markets
-3,-2,15,-7,-3,10,3,-12|after1:mean
0,-1,0,-1,0,-1,-6,8|after1:memo
0,0,0,0,16,0,-16,0|after1:milestone
-1,0,-3,0,-3,0,-11,19|after1:minimum
-3,-3,-10,4,20,-5,-7,4|after1:more
0,-2,-2,8,9,-3,-2,-8|after1:much
-1,0,-8,6,0,-1,7,-3|after1:must
-1,-1,-1,7,-9,2,5,-3|after1:national income
-1,0,8,-5,0,3,-2,-3|after1:needed
-1,0,-5,17,-2,-1,-2,-7|after1:never
-1,-1,19,-1,-2,-2,-6,-6|after1:new
0,0,-4,-4,-3,9,-3,4|after1:next
-1,5,2,-6,-9,-2,15,-5|after1:no
-4,4,-5,24,5,-3,1,-21|after1:not
0,0,13,0,-12,0,0,0|after1:note
6,0,0,-3,-7,-2,-9,14|after1:now
-2,8,-15,-12,-17,-4,40,2|after1:of
-1,0,-1,8,0,-2,0,-4|after1:off
-1,0,-9,0,11,0,0,-1|after1:officials
-2,4,-9,6,-5,3,14,-11|after1:on
0,9,0,-2,-9,-2,-1,6|after1:once
0,-1,-1,-3,-3,0,9,-1|after1:only
-1,1,0,-4,-9,5,-5,11|after1:or
-1,0,-7,4,9,-2,-6,4|after1:our
-1,0,-1,21,0,-2,-14,-1|after1:out
0,0,-18,0,0,0,0,19|after1:outlay
0,0,-7,0,13,-1,0,-5|after1:own
-1,0,-1,0,0,0,-11,13|after1:part
-1,0,-9,-1,3,-3,-10,21|after1:pay
0,0,0,-1,-2,-1,11,-7|after1:permanent
0,0,-1,0,0,-5,-1,8|after1:phased
0,0,-1,-2,21,-1,-17,1|after1:plan
-1,-1,-1,-1,-4,9,-1,0|after1:plenty
0,0,-11,0,18,-1,0,-5|after1:possible
0,0,-1,0,25,0,-22,-1|after1:present
0,-1,0,0,-3,-2,11,-4|after1:project
0,0,-1,-1,8,-2,2,-5|after1:really
9,0,2,0,-3,0,-2,-6|after1:related
0,0,-1,-3,-1,6,9,-10|after1:require
0,0,0,-1,-7,0,12,-4|after1:ridiculous
-1,0,23,-2,-1,-1,5,-23|after1:right
0,0,-7,0,-1,-1,0,9|after1:risk
0,0,2,0,-4,0,9,-7|after1:roads
0,0,-1,0,-9,19,-4,-4|after1:roughly
0,-3,8,4,10,22,-15,-25|after1:say
0,9,0,0,-9,0,0,0|after1:second
0,-7,-2,-1,11,-4,-2,5|after1:secure
8,0,0,-1,0,-1,-4,-2|after1:sense
9,0,0,0,-3,0,-5,0|after1:serious
-1,0,0,10,0,-1,-5,-4|after1:seven
0,0,-2,11,0,-7,3,-5|after1:she
0,0,0,-1,9,-3,0,-6|after1:should
-3,7,-7,-20,31,-10,-6,8|after1:so
0,-1,-2,-3,-3,0,0,9|after1:some
-1,0,-2,0,13,-1,-3,-6|after1:something
0,0,0,-1,10,0,-8,-1|after1:stable
-3,0,-2,0,0,0,-4,10|after1:state
-1,0,-1,-1,-6,-10,3,15|after1:suffice
-1,-1,-2,-11,-1,-1,2,16|after1:target
0,0,0,0,9,-1,-7,0|after1:than
-1,3,-6,6,-8,-10,18,0|after1:that
26,-2,-16,-22,-4,16,1,2|after1:the
-2,0,-6,-2,-2,10,-4,7|after1:the military
8,-1,27,-2,4,-2,-26,-8|after1:their
0,0,-6,-1,0,9,0,-1|after1:there
-2,-1,-5,-2,0,-4,1,13|after1:thereabouts
-1,0,3,0,-4,-5,17,-9|after1:they
0,0,-1,0,-1,-2,-5,9|after1:thinkable
0,-7,0,-1,20,-2,-12,2|after1:three
0,0,0,0,9,0,-7,-1|after1:threshold
0,0,-1,0,-4,0,-8,13|after1:through
5,-3,-23,-5,8,-1,-8,26|after1:to
0,0,-1,0,-2,0,13,-9|after1:tongues
0,0,0,-1,0,-1,10,-7|after1:turn
0,0,-1,11,0,0,-6,-3|after1:unacceptable
0,0,0,15,0,-1,-3,-9|after1:unthinkable
-1,0,-11,0,-2,-3,-1,19|after1:very
-1,0,10,-7,-1,0,4,-5|after1:waiting
0,0,-2,-4,1,-1,8,-2|after1:want
-1,14,-1,-2,1,-3,-3,-4|after1:was
0,0,-1,0,-6,11,0,-4|after1:way
-2,-1,-1,4,-2,3,-14,14|after1:we
-1,0,0,0,-1,-3,9,-3|after1:weapons
-1,0,-1,0,12,-1,-2,-6|after1:were
-1,0,22,-3,-9,2,4,-14|after1:what
0,0,-6,0,0,-1,12,-4|after1:whatever
-1,0,0,-1,-6,0,0,8|after1:when
8,-1,-6,-3,8,-3,-5,2|after1:where
-2,7,0,-4,-8,-15,5,17|after1:which
-1,-1,8,3,7,7,-12,-11|after1:will
6,-1,0,1,0,-2,-12,7|after1:with
0,0,0,10,-4,0,-1,-5|after1:wo n't
-1,0,0,-2,13,0,-5,-6|after1:would
11,0,-8,0,-1,0,0,-2|after1:yardstick
0,0,-1,0,18,-1,-11,-5|after1:year
0,-6,-1,0,9,0,3,-4|after1:years
0,0,2,-5,-1,3,9,-7|after1:you
6,-4,-16,-11,-15,0,-11,51|after2:\"
-4,-2,38,-6,27,-11,-25,-17|after2:#
0,-1,-1,20,-2,-3,-22,8|after2:'
-2,-8,6,-10,9,2,8,-5|after2:'s
0,0,8,-3,0,0,-4,-1|after2:'ve
6,11,7,-19,-21,24,-1,-7|after2:,
0,-5,-6,3,8,-3,-1,5|after2:-
-12,-13,25,-19,17,-14,14,2|after2:.
-1,-1,-4,-1,-16,20,0,4|after2:0
1,13,-22,-10,-7,-4,16,14|after2::
-3,1,3,-1,6,-3,17,-21|after2:;
-1,1,-6,0,-3,-1,0,11|after2:?
-3,-3,-13,12,4,-4,20,-12|after2:DATE
5,2,-16,3,-10,-7,15,9|after2:LAND
0,-1,-3,3,14,-2,-6,-4|after2:LEADER
4,-1,6,-2,-1,-1,8,-13|after2:NATO
-1,-7,19,-1,-5,-4,-7,5|after2:OUTLET
10,-4,29,-17,1,-9,-6,-5|after2:USA
2,21,2,-5,4,-24,-5,7|after2:a
-5,0,-3,0,0,7,10,-8|after2:about
0,0,0,0,-10,0,10,0|after2:account
0,0,-4,0,0,0,-4,8|after2:act
0,0,-1,10,0,-2,2,-10|after2:add
-1,0,1,-1,8,-1,-4,-3|after2:agency
-1,0,0,0,-2,0,-10,13|after2:agenda
0,0,-1,-8,10,0,0,1|after2:ahead
-1,0,-1,0,19,-1,-6,-9|after2:already
-1,-1,-3,-2,0,-1,0,8|after2:ambition
-1,8,4,5,13,3,-14,-18|after2:an
-9,-1,13,0,1,0,16,-20|after2:and
0,0,0,0,-21,25,-3,-1|after2:annually
16,0,-12,2,0,-1,-2,-2|after2:any
0,0,-5,-1,0,0,-1,8|after2:appropriate
-1,-2,-7,-3,4,10,-4,2|after2:are
0,0,0,-1,-4,-3,-5,13|after2:argue
-3,0,-3,0,-1,0,11,-3|after2:armies
-2,0,-6,-3,0,13,-1,-1|after2:army
16,-2,-7,-6,11,11,-28,5|after2:as
0,-2,-2,0,11,-6,0,-1|after2:ask for
-1,11,-3,1,-22,13,12,-13|after2:at
0,0,4,-1,13,0,-12,-4|after2:back
-3,-2,-3,-2,6,-8,7,4|after2:be
-2,3,-9,21,6,-1,-11,-7|after2:been
0,0,6,5,-3,-1,9,-15|after2:before
0,0,8,-4,0,0,-2,-1|after2:begin
8,0,-5,0,-2,0,-1,-1|after2:below
0,2,1,19,-1,-6,0,-13|after2:beyond
0,0,0,0,8,0,-8,0|after2:borrow
0,0,-2,-3,-1,-2,-8,16|after2:but
0,0,-1,-1,0,9,0,-6|after2:buy
-3,-2,-10,-15,-26,-3,50,10|after2:by
0,0,-1,1,-10,0,10,0|after2:cabinet
0,0,-11,-4,-2,0,19,-2|after2:chief
0,0,0,0,16,0,-11,-5|after2:coalition
0,-1,-2,11,0,-4,-2,-2|after2:come
-1,0,-2,-1,-1,-2,-3,10|after2:coming
0,0,0,0,9,0,-8,0|after2:commitment
0,0,-1,-1,0,-2,10,-5|after2:consist
0,0,-1,-1,12,-2,-1,-8|after2:counted
8,0,-2,0,-3,0,-3,0|after2:countries
0,0,0,-7,0,0,-6,13|after2:deadline
-1,0,-3,-6,0,11,3,-4|after2:debate
-1,0,-1,-1,-2,-1,-7,12|after2:decade
0,-6,0,0,15,0,-1,-7|after2:decades
0,1,2,17,-2,-2,-7,-8|after2:defence
0,0,0,-1,0,-1,-6,8|after2:defence secretary
0,2,0,-3,-3,0,10,-5|after2:defense
-1,5,17,-2,-1,0,-17,-1|after2:defense spending
-1,-1,6,-5,-4,3,-6,8|after2:demand
0,0,0,0,-2,0,-7,10|after2:derided
0,0,15,0,-13,0,-1,-1|after2:drones
-3,-1,-8,7,-11,-1,8,8|after2:economic output
9,0,0,9,-1,-2,-3,-11|after2:else
0,0,-3,0,-19,-3,3,21|after2:end
0,0,-6,-6,3,-3,9,3|after2:enough
13,0,0,0,-3,0,-7,-3|after2:entrance
0,0,0,0,0,8,0,-7|after2:equal
-1,0,-3,-1,-11,-1,-1,18|after2:even
8,0,0,-2,0,0,-5,0|after2:everything
0,8,0,-1,-2,-3,-1,-1|after2:exempt
-1,0,1,0,1,-1,-8,8|after2:expect
0,0,14,0,0,-5,-2,-6|after2:explain
-2,-1,0,31,-3,-4,-9,-11|after2:figure
0,0,0,0,10,0,-8,-1|after2:figures
-1,1,2,-1,6,-1,-24,18|after2:first
7,0,10,-2,-1,-1,-11,-1|after2:floor
0,0,0,10,-4,0,-1,-5|after2:fly
-23,-11,21,31,9,-22,-1,-3|after2:for
-1,0,15,-2,0,0,-11,0|after2:foreign
0,-2,0,0,27,-1,-17,-6|after2:four
7,-6,14,-3,-19,19,-25,13|after2:from
0,0,0,0,-4,11,-3,-3|after2:fuel
0,0,-2,-1,-4,0,12,-4|after2:fund
9,0,-11,-5,21,6,-14,-6|after2:gdp
0,-1,-1,2,-9,-1,8,3|after2:give
-1,0,-3,1,3,-1,12,-10|after2:government
-3,5,-3,3,-2,-3,-14,17|after2:gross domestic product
-1,3,-1,5,-8,-4,7,-1|after2:gross national product
-2,-2,-3,-5,6,-6,-7,19|after2:had
0,3,0,-1,0,-1,-12,12|after2:half
3,4,-8,-5,22,-4,-6,-6|after2:has
-1,0,-17,7,10,-1,4,-2|after2:have
-4,-6,-5,8,1,-10,16,-1|after2:he
0,0,0,0,-1,-1,9,-6|after2:her
0,0,-1,0,0,-1,9,-6|after2:higher
-1,0,-10,17,-6,4,6,-9|after2:his
0,0,-2,0,0,10,0,-7|after2:household
0,0,9,0,-10,12,0,-11|after2:idea
-2,-1,-10,-9,22,-5,-5,10|after2:if
-9,19,-16,23,-7,-22,-9,21|after2:in
9,-3,-1,0,1,-1,0,-6|after2:income
-1,0,-1,0,0,8,-6,1|after2:increase
0,0,2,-1,-7,-3,-1,10|after2:instead of
4,-1,-7,-3,15,0,-7,-1|after2:into
-7,-6,-5,-18,-38,46,1,28|after2:is
-1,5,-8,-2,9,2,-6,0|after2:it
-1,0,-2,-9,9,-1,-1,6|after2:its
0,0,-4,0,-2,0,9,-2|after2:joke
-1,0,0,-1,-6,-1,12,-4|after2:last
0,0,-6,-3,0,11,-2,0|after2:later
-2,0,-10,1,4,-1,-9,18|after2:least
0,0,0,0,-7,0,8,0|after2:let
-3,-1,29,-7,1,5,-25,2|after2:level
0,0,11,0,-2,0,-2,-6|after2:li
0,8,0,0,-5,0,-2,-1|after2:limit
0,0,11,0,0,-2,-1,-7|after2:little
0,-6,-1,4,17,-1,-3,-9|after2:long
0,0,0,9,0,0,-7,-1|after2:look at
0,0,-7,0,-1,-1,0,9|after2:losing
0,0,0,0,-1,0,9,-7|after2:lot
0,0,0,10,0,0,-2,-8|after2:madness
-1,0,-1,0,-4,-1,9,-1|after2:may
0,0,0,0,0,-1,8,-7|after2:measure
0,3,-4,-3,-5,0,9,0|after2:members
-1,0,18,-3,-13,-1,7,-6|after2:minimum
-1,-1,-4,-2,-1,-1,12,-4|after2:minus
-1,0,-7,-10,5,2,-1,12|after2:more
-1,0,-7,0,-3,-2,22,-9|after2:must
0,0,-1,0,0,10,-8,-1|after2:my
0,0,0,19,-3,-2,-5,-8|after2:n't
0,0,-2,0,-5,0,10,-2|after2:national income
0,0,18,0,-1,-1,-1,-15|after2:national product
0,8,-1,0,1,-1,2,-8|after2:need
0,0,-1,-2,0,-4,-6,14|after2:needed
-1,-1,-11,-2,-6,-3,4,20|after2:next
0,0,-1,-4,-7,-1,19,-6|after2:no
0,0,-7,0,0,0,-1,9|after2:nominee
-1,0,-6,10,0,0,0,-2|after2:non
0,0,-2,-2,-4,9,-7,5|after2:none
-2,-1,-10,5,-7,9,18,-13|after2:not
14,0,-8,-4,-1,0,-1,0|after2:note
-1,0,-2,-2,-10,-3,22,-5|after2:now
8,-1,-1,9,-3,-3,-3,-6|after2:number
0,0,0,-2,0,8,-5,-1|after2:numbers
-5,-8,13,41,-3,-13,-16,-9|after2:of
-1,9,3,13,-19,-16,10,1|after2:on
0,1,0,0,-5,-1,13,-7|after2:once
0,0,-5,-5,-6,-1,18,0|after2:one
0,-4,0,-4,34,-1,-32,6|after2:only
-2,0,9,-1,0,0,-4,-1|after2:opening bid
0,0,0,-1,19,0,-16,-1|after2:opposition
-3,-10,-2,11,13,-10,-5,5|after2:or
-1,-1,-9,5,-2,8,9,-9|after2:other
-1,0,-3,16,-3,-4,-2,-3|after2:out
-1,9,-6,-5,1,-2,22,-19|after2:over
0,0,-3,0,-4,-1,-1,10|after2:parliamentary
0,0,0,0,-8,0,9,-1|after2:plan
0,0,0,0,14,0,1,-14|after2:praised
0,0,8,0,-1,-1,-2,-3|after2:preaches
0,0,0,0,-2,0,13,-10|after2:present
0,0,9,-2,2,-4,-2,-2|after2:president
8,-1,7,-1,-2,-2,-10,-1|after2:price
0,0,0,0,0,0,-7,8|after2:primer
-1,0,-5,0,11,0,-1,-3|after2:product
0,0,-5,-3,0,0,9,-1|after2:promise
-1,0,-2,0,-3,0,8,-2|after2:protect
0,0,-7,-1,0,0,11,-2|after2:quantum
0,0,0,-1,0,-3,12,-8|after2:quickly
0,0,0,6,-1,0,4,-8|after2:quote
0,-1,1,0,0,0,9,-8|after2:ratio
0,0,1,7,5,-3,-9,0|after2:reach
0,0,-1,-1,-1,8,0,-5|after2:realistic
0,0,-3,0,9,0,-1,-3|after2:reality
10,0,-2,0,0,0,4,-11|after2:reference
-1,0,-3,-1,0,-9,0,14|after2:region
-1,0,-1,9,-1,0,-3,-3|after2:report
0,0,0,-1,10,0,-8,-1|after2:revenue
0,0,0,0,-2,-2,-5,10|after2:revision
-1,0,-11,-3,2,0,8,6|after2:right
0,0,-1,0,-17,-1,25,-6|after2:same
-3,-1,6,-15,0,-12,3,21|after2:say
0,0,8,-3,0,0,0,-5|after2:senior
-1,1,-6,-1,-3,-2,0,11|after2:set
-1,-1,-10,3,1,7,0,2|after2:share
-1,0,-2,0,0,-1,10,-6|after2:sheet
0,0,-1,0,-1,0,-7,8|after2:short
0,0,0,0,8,0,-16,8|after2:since
0,-1,0,0,-1,0,-9,11|after2:skeptic
-1,0,9,-1,-1,-4,0,-2|after2:slide
-1,-1,5,-4,-5,24,-9,-8|after2:something
0,0,0,-1,-2,-1,11,-7|after2:source
6,-3,-2,-1,23,-3,-12,-9|after2:spend
0,0,0,0,0,0,22,-21|after2:staggering
0,0,-3,0,-3,0,-3,10|after2:stop
-2,0,-7,-2,-1,-1,6,8|after2:summit
-4,0,-6,9,-3,-1,2,3|after2:table
-1,0,10,-1,0,-1,-7,1|after2:tell
1,-10,1,21,18,-14,-20,3|after2:that
23,5,24,-8,-23,-10,-7,-3|after2:the
0,10,0,0,-9,0,0,0|after2:their
0,0,-4,-1,0,-2,-3,11|after2:them
-1,0,10,-2,12,-3,-11,-5|after2:they
-1,0,0,-9,0,0,11,0|after2:thing
0,0,-1,-1,0,8,0,-5|after2:think tank
-1,0,6,-1,-1,11,0,-14|after2:threshold
-6,-12,-8,-16,12,8,25,-2|after2:to
-1,0,-1,-1,-3,5,10,-9|after2:too
-1,-1,-3,-1,-4,-2,16,-4|after2:two
0,0,-1,7,11,5,-15,-7|after2:under
11,3,-3,-3,-6,-3,-4,5|after2:until
-1,-1,7,-1,-9,12,-2,-5|after2:up
0,0,-1,0,-2,0,13,-9|after2:wagging
0,0,-6,-2,0,-1,9,1|after2:want
-6,0,3,20,-14,0,-26,23|after2:was
0,0,9,-1,-1,0,-1,-5|after2:watching
-2,0,2,1,-9,-2,9,0|after2:we
0,0,11,-3,-1,-2,-1,-3|after2:weapons
1,-1,-12,-1,-4,2,0,13|after2:well
-1,0,-9,-2,3,0,11,-1|after2:were
18,0,-2,-5,1,-4,-6,-3|after2:what
8,-1,-3,5,2,-2,-5,-4|after2:when
5,-1,-4,-10,-2,-2,0,13|after2:which
-2,1,7,-2,-12,19,-10,0|after2:will
-1,-5,0,3,5,-7,18,-13|after2:with
0,-1,1,-8,-17,1,-7,31|after2:within
0,0,0,0,8,0,-4,-4|after2:world
8,0,-7,0,0,0,0,0|after2:worldwide
0,-3,2,-20,16,-4,-20,29|after2:would
-5,0,12,-2,0,-1,-1,-2|after2:wrong
0,9,-1,0,-1,-1,-4,-1|after2:year
-2,-6,-4,7,22,-7,3,-14|after2:years
0,0,-6,0,0,-1,12,-4|after2:you
17,5,-21,34,9,16,-29,-29|after3:\"
2,-7,5,-15,37,2,-23,-1|after3:#
0,0,0,0,-2,8,0,-5|after3:$
-1,4,-3,-1,-6,-8,20,-4|after3:'s
-11,12,8,-12,18,-12,17,-21|after3:,
-2,0,-9,14,-2,-2,-13,13|after3:-
-6,-9,-8,15,1,7,-2,2|after3:.
-1,0,-6,-8,-9,17,-2,8|after3:0
0,0,4,7,19,1,-23,-6|after3::
-2,-1,13,-1,-4,10,-2,-13|after3:?
-4,5,3,-22,-12,1,23,4|after3:DATE
12,-3,-21,-16,-5,3,13,17|after3:LAND
-1,13,-6,-2,-8,-3,-3,11|after3:LEADER
6,-1,-21,-3,22,-7,32,-29|after3:NATO
0,0,0,-4,0,-3,1,8|after3:PERSON
-13,-2,22,-5,11,4,-2,-16|after3:USA
-9,5,-5,11,1,11,3,-16|after3:a
0,-1,0,0,-18,9,-2,12|after3:about
2,0,5,-2,3,-2,6,-13|after3:according
0,-1,-1,8,2,5,-3,-10|after3:add
0,0,0,0,-7,0,-1,9|after3:affordable
0,0,0,-1,-7,0,-2,11|after3:against
0,0,-3,1,-1,-1,9,-5|after3:agree
-1,-1,12,0,-2,0,2,-10|after3:alliance
15,-1,-1,-6,-5,-1,-17,16|after3:allies
0,0,-1,-1,-1,0,-10,14|after3:although
0,0,-4,0,0,0,-4,8|after3:always
-1,7,7,2,-10,-8,-19,21|after3:an
-2,-3,12,-8,-8,-5,8,7|after3:and
-1,0,-9,0,11,0,0,0|after3:angry
-1,0,1,9,-1,-4,-1,-2|after3:any
0,8,0,0,0,0,-1,-6|after3:arise
0,0,0,0,-3,0,9,-5|after3:arithmetic
0,9,-1,0,-2,-1,-5,0|after3:arms
0,-1,0,-1,-12,-1,18,-3|after3:around
-3,2,9,-17,-15,4,10,10|after3:as
-4,0,11,0,0,0,-6,-1|after3:asian allies
0,0,-3,-4,-1,11,-4,2|after3:ask
5,-6,6,11,-7,-9,13,-12|after3:at
0,0,0,-1,10,0,-2,-7|after3:attain
0,-1,-1,0,4,4,-13,7|after3:average
0,0,-4,0,-1,15,0,-10|after3:base
-1,0,-5,-4,-18,9,19,-1|after3:be
0,0,0,-1,27,0,-21,-4|after3:beginning
-1,0,0,-5,0,-4,-10,19|after3:being
-1,0,-1,0,10,-1,-1,-5|after3:biggest
0,1,15,-1,3,-7,-5,-6|after3:budget
-1,0,-2,-5,8,4,8,-14|after3:but
-3,-1,7,-1,-7,6,-28,26|after3:by
0,3,0,0,-8,0,7,0|after3:cabinet
0,0,0,0,-3,0,11,-7|after3:cables
1,0,-8,0,-5,0,11,1|after3:call
0,0,-1,-3,-1,7,9,-10|after3:campaign
0,-4,-1,-1,10,-2,-1,-2|after3:cannot
-1,0,-3,-1,0,-9,0,14|after3:changes
0,0,-1,0,-6,11,0,-4|after3:christmas
0,0,8,-2,-3,0,6,-9|after3:closely
0,0,0,0,-1,9,-5,-3|after3:combined
0,0,-1,0,-12,-1,14,0|after3:comment
9,0,0,0,-6,0,-2,-1|after3:common
0,-1,-3,0,12,-1,-6,-1|after3:compared
-3,0,-5,0,0,0,0,8|after3:condition
0,0,0,8,0,0,-8,0|after3:consideration
0,0,-3,-1,0,-1,-6,11|after3:constitution
-1,0,-14,8,-3,0,11,-1|after3:convey
-2,0,3,-1,-3,-3,11,-4|after3:core defense
0,0,0,-1,-2,18,-2,-13|after3:could
0,0,0,0,9,0,-8,0|after3:count
0,0,0,0,8,0,-6,-1|after3:counted
-1,-1,-1,-1,0,11,-3,-4|after3:counting
-2,0,-3,5,11,-2,-8,-2|after3:country
-1,0,-2,0,-3,0,8,-2|after3:critical
0,0,0,9,0,0,-8,0|after3:days
-1,0,11,-1,0,-1,-1,-7|after3:decent
0,0,-1,8,-1,0,-5,-1|after3:decide
-1,0,-6,-2,0,0,9,0|after3:decision
-13,-4,14,20,-28,-1,24,-11|after3:defence
0,0,-4,12,0,0,-6,-1|after3:defence spending
-4,-10,-2,20,10,-10,17,-21|after3:defense
0,0,-3,-1,-1,-2,-1,9|after3:defensible
0,0,0,0,-4,-2,-6,13|after3:deliver
0,0,0,0,-4,11,-3,-3|after3:depots
0,0,0,0,0,0,22,-21|after3:desertion
0,0,0,8,0,0,0,-7|after3:direction
-1,0,4,-1,1,-7,-5,8|after3:do
-1,0,-2,0,13,-1,-3,-6|after3:done
0,0,11,0,0,0,-3,-7|after3:drew
0,0,0,0,-1,8,0,-6|after3:economically
0,-5,0,0,8,0,0,-3|after3:economists
-1,0,-4,-1,1,5,-10,11|after3:election
-1,0,-5,-3,-2,-2,-1,16|after3:enough
0,0,-6,0,12,-1,-3,0|after3:estimate
-2,0,-2,-1,-3,-6,0,14|after3:explain
0,-1,0,0,0,0,12,-11|after3:fall
0,0,0,0,9,-1,-4,-3|after3:far
13,0,0,0,-3,0,-7,-3|after3:fee
0,0,-4,-14,-1,12,10,-3|after3:figure
0,0,0,0,-9,0,0,9|after3:financed
0,0,0,-1,10,0,-8,0|after3:finances
0,0,-1,2,-13,-1,17,-3|after3:find
0,0,9,0,0,-1,-1,-6|after3:first
0,0,-4,-1,-5,-1,-11,23|after3:five
0,0,0,-3,-2,0,8,-3|after3:floor
9,-1,3,-14,-1,17,-17,5|after3:for
-5,0,-14,-2,-1,-1,29,-6|after3:forum
0,0,-2,0,-3,0,8,-1|after3:four
-3,7,21,-3,-16,-5,5,-5|after3:from
0,1,-3,-3,-2,-6,0,13|after3:give
13,0,-10,-1,0,0,-1,-1|after3:global
0,0,-1,-9,-3,-3,26,-10|after3:goal
-1,-7,1,-5,19,-3,11,-15|after3:gross domestic product
0,0,0,0,-8,14,-5,0|after3:grow
-1,5,2,2,4,0,-12,0|after3:had
0,0,11,0,-2,0,-2,-6|after3:haidong
-7,0,0,-1,0,0,9,0|after3:hailed
0,-7,5,-1,12,-4,-1,-4|after3:half
0,0,0,19,-4,-2,-5,-8|after3:happening
7,-3,7,-4,-2,-1,3,-8|after3:has
0,0,-7,-3,-12,15,0,8|after3:have
1,-4,-4,-10,6,10,11,-9|after3:he
0,0,-1,-9,2,6,7,-5|after3:her
-1,-1,-11,10,-3,-1,-10,17|after3:his
-4,1,0,15,-23,13,6,-8|after3:in
0,0,-6,0,-1,0,-1,9|after3:in line with
10,0,0,-2,-2,0,-6,0|after3:included
0,0,-5,0,0,0,8,-2|after3:infrastructure
0,0,0,0,-15,17,0,-2|after3:instead of
-2,-1,9,1,4,-2,1,-10|after3:into
-6,-8,-14,2,51,-6,-1,-18|after3:is
0,0,0,0,0,-1,9,-8|after3:island
3,0,-4,4,14,-8,-25,15|after3:it
-5,8,24,0,-28,-4,22,-18|after3:its
0,0,0,0,14,0,-14,0|after3:joining
0,18,0,0,-17,0,0,-1|after3:just
11,0,-2,-1,0,-3,0,-3|after3:lately
-1,8,-1,-6,-1,-4,6,-2|after3:law
0,0,-7,-1,0,0,11,-2|after3:leap
0,-2,-1,0,12,-2,-6,-1|after3:less
-1,0,-22,-3,-2,-1,18,12|after3:like
-1,-1,0,0,-1,-1,-11,15|after3:limit
-1,9,-1,-1,-4,2,3,-7|after3:line
0,0,0,0,-3,0,10,-7|after3:little
0,0,0,0,0,0,-30,31|after3:look
9,0,0,0,15,-1,-18,-5|after3:looks
0,0,-2,5,14,-9,-9,2|after3:mean
8,0,0,0,1,0,-9,0|after3:measure
4,5,-9,-1,0,-3,-2,5|after3:military
0,-2,9,-1,-1,-1,-2,-1|after3:minimum
0,0,-1,0,9,-2,-4,-2|after3:ministry
0,0,0,0,0,0,-7,8|after3:moot
-1,-6,17,-3,-2,11,-19,3|after3:more
-1,0,-7,-1,3,9,2,-4|after3:n't
-1,0,-4,13,0,-2,-4,-1|after3:name
0,0,0,-2,0,0,-6,8|after3:natural
0,0,-5,0,-4,0,11,-1|after3:negotiator
0,10,0,0,-9,0,0,0|after3:neighbors
0,5,-1,0,-9,-2,8,-2|after3:never
14,0,-1,0,0,-4,-4,-4|after3:new
0,1,7,-3,0,-1,7,-10|after3:no
0,0,8,-5,0,0,-1,-1|after3:nominee
9,0,-8,0,0,0,0,0|after3:norm
-2,4,6,-1,17,9,-17,-17|after3:not
-1,0,2,-1,8,1,-9,1|after3:note
-1,-1,-1,-2,30,1,-18,-8|after3:now
-1,0,18,-6,-3,-1,-5,-2|after3:number
9,-6,1,-19,7,-9,6,11|after3:of
0,9,-3,8,-8,0,-4,0|after3:official
0,0,0,0,-9,0,9,0|after3:oil
12,-9,-12,13,-12,7,-16,17|after3:on
-1,-1,-3,-3,3,-2,11,-4|after3:one
9,11,1,-1,-13,-2,-2,-2|after3:or
0,0,-5,-2,4,-3,-7,13|after3:order
-1,0,-3,-3,-3,0,-1,11|after3:out
-2,10,-2,0,-2,7,-5,-5|after3:outlays
0,0,0,0,-7,0,11,-3|after3:over
0,0,-5,28,-1,-2,-34,15|after3:parliament
9,0,0,0,-1,0,-9,2|after3:pay
0,0,-1,0,0,10,-8,-1|after3:pension
0,0,-2,0,0,0,14,-10|after3:place
0,0,0,-9,0,-1,9,1|after3:please
0,0,0,-7,0,0,8,0|after3:pm
0,0,0,0,-14,0,15,0|after3:policy
-1,0,19,1,-5,-1,-4,-9|after3:president
-1,-3,-1,6,-10,-1,8,2|after3:put
-5,0,12,-2,0,-1,-1,-2|after3:question
0,0,0,-1,0,13,0,-11|after3:quickly
0,0,9,-2,0,-5,-1,-1|after3:rather
-1,0,4,0,14,-1,0,-15|after3:rather than
0,-1,-5,4,-2,-1,10,-4|after3:ratio
0,0,-2,-1,6,-1,-17,16|after3:reach
0,0,-6,-2,-6,-3,-6,24|after3:realistic
0,0,0,0,8,0,-4,-4|after3:rearmed
0,-6,0,0,8,0,0,-1|after3:recall
0,0,0,13,0,-2,0,-10|after3:recommend
-1,0,-2,-3,-11,-2,-9,28|after3:report
0,0,-1,-1,4,-7,-3,8|after3:require
0,0,-6,0,0,0,-1,8|after3:retired
0,0,-3,0,-5,0,-1,9|after3:rewrites
0,-1,-2,0,10,2,-7,-1|after3:rise
-1,0,0,18,-2,-3,-8,-4|after3:road
0,0,-1,0,-2,0,8,-4|after3:roads
-1,-3,18,-2,-1,0,-8,-3|after3:room
0,0,0,10,0,-1,-1,-8|after3:sake
0,0,0,0,-5,15,-1,-9|after3:same
-2,-3,-17,12,-2,-8,23,-3|after3:say
0,0,-6,11,0,0,-3,-1|after3:senior
25,0,-14,-3,0,-3,0,-4|after3:serious
-1,0,-4,-1,-7,-2,17,-2|after3:set
0,0,9,-3,2,0,-7,-1|after3:she
0,0,-1,-1,0,9,0,-6|after3:ships
0,0,-4,0,-1,0,9,-3|after3:short
0,0,8,-3,-6,8,9,-15|after3:should
0,0,0,0,14,0,-9,-3|after3:show
0,0,0,0,-13,0,18,-4|after3:sight
0,0,15,-2,0,-1,-9,-2|after3:signs
0,-1,0,-1,-2,-6,-1,11|after3:sleeps
0,-1,-5,11,-1,-3,-1,0|after3:some
0,0,2,-1,15,0,-14,-1|after3:sources
-1,-1,0,-1,-8,6,13,-8|after3:spend
0,0,-2,0,-1,0,8,-5|after3:stand
10,0,-7,0,0,0,-1,-1|after3:standard
0,0,10,-3,-2,0,-4,0|after3:still
-1,0,-5,-3,-3,0,10,2|after3:struggle
-1,0,0,-4,16,0,-7,-2|after3:subsidy
0,0,-7,0,-1,-1,0,9|after3:support
0,0,0,-1,0,0,8,-6|after3:survey
0,-1,0,0,10,-12,0,4|after3:swallow
-1,0,-3,9,-2,-3,-5,5|after3:table
0,0,-1,-9,0,-4,-1,15|after3:taboo
0,-4,-1,0,-8,-5,27,-8|after3:take
-2,0,-2,9,-1,-2,-7,5|after3:target
-1,-4,4,5,6,-3,2,-10|after3:tell
-1,0,-1,-8,12,6,-2,-6|after3:than
2,-1,-7,3,-4,-2,-9,18|after3:that
22,-5,7,7,-35,-25,24,5|after3:the
0,-1,-7,5,-7,-3,16,-3|after3:the military
-1,0,0,0,-8,0,3,6|after3:then
0,0,0,0,8,0,0,-7|after3:thereabouts
0,2,8,-6,-4,-1,4,-2|after3:they
-2,0,18,-4,0,-1,0,-10|after3:though
0,-2,-3,0,22,0,-11,-5|after3:time
-5,-8,0,5,-2,6,-11,15|after3:to
-1,0,-5,-3,0,10,0,-1|after3:tout
0,0,-4,-1,-2,0,-2,8|after3:trade
0,0,0,0,14,-1,-10,-2|after3:trajectory
0,-1,-1,0,-4,11,-4,0|after3:trillion
0,0,-3,-2,9,0,-7,4|after3:two
-1,3,-4,-6,1,-3,-19,29|after3:under
0,0,0,0,-9,0,0,9|after3:until
0,-1,-3,10,13,-5,-26,12|after3:up
-1,1,-6,15,0,-2,-10,2|after3:us
0,0,-1,8,0,-1,-2,-3|after3:vogue
-4,6,-8,9,-5,-2,0,3|after3:was
0,0,0,0,10,-1,-8,-1|after3:watching
-1,1,2,8,-3,-3,-5,1|after3:we
0,0,8,-1,0,-2,-2,-3|after3:well
8,-1,-5,4,-2,-6,4,-2|after3:what
-1,0,2,10,0,-1,-6,-4|after3:when
8,0,-2,0,0,0,-4,-1|after3:whereas
2,13,-9,-1,24,-4,-15,-10|after3:which
0,0,-1,0,-20,0,14,7|after3:while
0,0,-3,0,15,0,-10,-3|after3:whoever
6,0,-7,-3,-2,-6,-7,19|after3:with
0,0,0,0,-4,9,2,-7|after3:without
0,0,-7,-1,0,-1,-1,10|after3:wondered
-1,-1,-1,-1,-1,-2,9,-2|after3:world
-1,2,-9,-3,-2,4,-3,11|after3:would
-1,8,-2,-1,-24,-3,25,-2|after3:year
-1,-3,-4,-2,27,-3,-10,-4|after3:years
0,0,-2,0,0,9,0,-6|after3:yen
-1,-2,6,-1,7,-6,-10,6|again:cap
8,-6,28,72,-48,2,-20,-35|again:demand
0,12,-42,44,-2,-3,-39,29|again:denial
-8,13,-9,48,-34,-5,-7,2|again:level
-4,-3,3,-4,-2,7,-14,17|again:other
22,-16,-15,31,-60,5,26,7|again:pledge
0,-9,-20,46,-31,-1,-15,30|again:proposal
34,-1,-10,36,-14,-21,12,-37|anywhere:\"
-21,-14,-11,-27,53,-7,10,17|anywhere:#
-4,3,-15,-8,-24,-11,6,52|anywhere:$
0,11,-1,0,2,7,-3,-16|anywhere:&
-21,-6,-11,11,4,6,8,7|anywhere:'
-2,0,-9,-9,-2,2,12,8|anywhere:'d
-2,-1,4,-14,-4,6,24,-14|anywhere:'ll
-1,-2,12,-6,5,-1,-7,-1|anywhere:'re
1,13,9,-4,12,-14,2,-20|anywhere:'s
-1,-1,9,-6,11,2,1,-16|anywhere:'ve
-3,7,-7,-14,6,-6,12,3|anywhere:(
-3,7,-7,-14,6,-6,12,3|anywhere:)
-2,-1,-6,-2,9,-2,8,-4|anywhere:*
-21,-12,-13,-20,21,39,3,2|anywhere:,
-16,23,-8,-10,-29,-12,17,35|anywhere:-
-5,1,-28,-13,-14,19,6,34|anywhere:--
-3,-24,1,-16,37,13,-12,4|anywhere:.
-23,5,-23,-8,21,90,-23,-39|anywhere:0
-6,-12,30,14,-36,15,-5,1|anywhere::
23,-8,-17,-32,41,-15,-8,15|anywhere:;
-16,1,4,-7,-22,26,17,-3|anywhere:?
-17,24,2,-12,12,-21,3,11|anywhere:DATE
-10,18,16,-7,-12,20,-17,-9|anywhere:EU
-25,-11,15,-4,17,13,14,-20|anywhere:LAND
-38,15,-30,79,-25,-2,18,-16|anywhere:LEADER
-11,-23,5,19,6,-42,50,-4|anywhere:NATO
-11,0,49,-7,-30,5,-20,15|anywhere:OUTLET
-8,13,-18,-8,-25,4,12,30|anywhere:PERSON
42,-52,165,-2,-21,-56,-28,-47|anywhere:USA
11,5,-4,-19,-19,4,-9,32|anywhere:a
0,0,0,0,-8,0,8,0|anywhere:aback
0,9,0,-2,-6,-1,1,-1|anywhere:abandoned
-1,-1,-2,-1,-4,-1,-19,30|anywhere:abe
-1,1,-5,-1,-2,-2,-1,11|anywhere:able
14,-10,-8,8,-7,23,-27,6|anywhere:about
-5,7,9,-8,-5,29,-6,-21|anywhere:above
-1,-1,-3,-3,-9,26,8,-18|anywhere:absorb
0,0,-2,11,-1,0,-5,-3|anywhere:absurd
1,-4,21,-2,-6,-7,-14,11|anywhere:accept
-1,-1,-6,-9,1,5,15,-5|anywhere:accord
-6,-1,35,19,6,-27,-49,23|anywhere:according
-1,-2,2,-1,5,4,2,-8|anywhere:account
0,0,1,-1,0,0,11,-10|anywhere:achievable
0,-1,-5,3,0,-3,14,-7|anywhere:achieve
0,0,-4,0,-9,-1,3,12|anywhere:act
4,-2,7,13,-42,29,-9,0|anywhere:add
-1,-4,-6,-2,-13,15,6,4|anywhere:additional
0,-1,-2,-2,15,-2,-2,-5|anywhere:adequate
8,-13,-6,9,-8,-10,17,2|anywhere:administration
-1,0,4,-1,14,2,-10,-9|anywhere:admiral
11,-1,-2,0,-1,-1,-9,4|anywhere:admission
0,0,-1,-1,-4,-1,-23,30|anywhere:admit
15,2,-9,-4,-11,-8,4,11|anywhere:adopt
12,0,7,-3,-6,-2,-1,-7|anywhere:advance
0,2,-2,-1,-6,-2,-8,17|anywhere:advice
6,0,4,-1,-2,0,-8,2|anywhere:advise
-1,-1,5,-2,-2,16,-11,-5|anywhere:adviser
0,8,-1,-1,3,-2,-2,-5|anywhere:advisory
-1,-1,1,-4,-5,-6,-4,19|anywhere:advocate
0,0,-1,-7,-2,-1,-3,15|anywhere:afd
-2,-1,0,-7,-7,-6,-9,31|anywhere:afford
0,0,-1,-2,-18,-1,25,-3|anywhere:affordable
-3,-7,23,-18,0,6,-1,1|anywhere:after
0,0,-6,13,0,0,0,-7|anywhere:afternoon
-1,-7,-6,4,9,-6,14,-7|anywhere:afterward
-6,-1,-15,-7,5,4,33,-12|anywhere:again
9,-1,-16,11,11,-9,-13,7|anywhere:against
-1,-1,-1,3,-3,-1,-9,12|anywhere:agenda
0,0,18,-3,-1,0,-10,-3|anywhere:aggression
0,0,0,-7,-1,-1,0,9|anywhere:aggressive
0,0,0,-5,8,0,-2,0|anywhere:aging
0,0,-1,0,-6,-2,-2,11|anywhere:agnieszka
-1,-2,7,-1,9,-2,-2,-7|anywhere:ago
2,-7,15,15,-30,-8,47,-34|anywhere:agree
0,0,7,0,-13,-2,20,-11|anywhere:agreement
-5,-7,-22,-2,13,3,29,-10|anywhere:ahead
-1,-1,-7,-2,2,0,16,-8|anywhere:aid
-3,-1,17,-9,-6,-5,2,5|anywhere:aide
-1,-1,6,-1,-7,-5,9,1|anywhere:aides
-3,-3,10,-13,-9,7,12,0|anywhere:aim
-3,-3,-1,-3,-2,-6,-4,21|anywhere:air
0,-1,-9,-1,-1,-2,12,3|anywhere:akira
0,0,-3,0,0,14,-1,-9|anywhere:alaska
0,0,-2,2,-7,-1,-1,10|anywhere:alberto
27,1,30,-19,-9,3,-21,-13|anywhere:all
-1,0,18,0,-2,0,-10,-5|anywhere:all allies
0,0,5,-3,12,0,-10,-4|anywhere:all members
-20,-3,23,1,3,-1,0,-2|anywhere:alliance
48,-4,-24,-26,21,-4,-36,27|anywhere:allies
-1,0,1,4,12,0,-10,-5|anywhere:allies in asia
-1,0,-2,3,6,-2,-8,5|anywhere:allocate
0,-1,-4,-1,-3,-2,1,11|anywhere:allow
-1,7,8,-3,-7,-2,-3,0|anywhere:allowed
28,-7,-3,-23,-4,-11,24,-3|anywhere:ally
0,1,-11,1,0,4,-7,12|anywhere:almost
5,-1,0,8,-16,-4,-6,14|anywhere:alone
-1,4,-3,-2,-1,12,-5,-4|anywhere:along
0,0,-7,-1,0,-1,-1,10|anywhere:aloud
-3,-2,-11,-7,76,-23,2,-32|anywhere:already
5,2,13,-7,14,-11,8,-23|anywhere:also
0,-1,0,-5,-1,0,11,-3|anywhere:altered
-1,-1,-2,-1,-3,10,-1,0|anywhere:alternative
-1,1,-9,-1,-2,-2,-12,26|anywhere:although
1,0,-8,7,0,0,-7,8|anywhere:always
0,-1,0,1,4,-11,-8,16|anywhere:am
6,0,28,-2,2,2,-12,-25|anywhere:ambassador
-1,-1,-7,-7,-5,-4,-28,53|anywhere:ambition
-1,0,-3,-3,10,0,-7,4|anywhere:ambitious
-1,0,15,0,0,-1,-6,-6|anywhere:america 's allies
-1,0,-5,0,-1,-6,13,1|anywhere:ammunition
39,-2,-14,-3,16,-18,-5,-12|anywhere:among
-3,1,6,8,-1,9,-13,-7|anywhere:amount
-3,3,28,-27,-8,-17,2,22|anywhere:an
-1,0,4,-1,-9,-3,4,7|anywhere:analysis
18,-1,3,-5,8,-13,-14,4|anywhere:analysts
24,-19,-20,3,15,-11,7,0|anywhere:and
0,0,-4,-3,-1,2,-5,13|anywhere:andrew
-1,0,-11,0,11,0,-2,3|anywhere:angry
-1,0,-14,-2,5,-4,-9,26|anywhere:angus
-2,-2,-7,-1,-13,-4,17,12|anywhere:announce
0,0,19,-3,-2,-1,-3,-11|anywhere:announcement
-3,3,-21,2,5,13,6,-4|anywhere:annual
-1,0,-2,0,-36,39,2,-2|anywhere:annually
12,0,10,-5,-14,12,-21,6|anywhere:another
6,-3,17,6,-14,-2,32,-42|anywhere:answer
0,0,9,-12,0,0,6,-2|anywhere:antalya
-1,-1,-1,-1,0,11,-2,-4|anywhere:anti
0,0,-5,0,-4,0,0,11|anywhere:anu
19,4,-4,18,1,1,-23,-16|anywhere:any
0,-1,0,12,10,-6,1,-16|anywhere:anyone
-4,1,-17,19,-4,-6,6,4|anywhere:anything
0,0,-5,-1,-10,-2,8,10|anywhere:anyway
0,4,0,8,3,0,-10,-4|anywhere:anywhere
0,0,0,0,12,0,-11,0|anywhere:aomori
0,0,-1,-1,9,2,-5,-4|anywhere:appear
-1,0,0,-3,-1,-1,-10,16|anywhere:applied
-1,-1,-1,9,10,-2,-6,-9|anywhere:approach
-2,0,3,-9,-12,6,-4,18|anywhere:appropriate
0,0,-5,-2,0,-1,-1,9|anywhere:appropriators
-6,2,-6,3,36,8,-28,-9|anywhere:approve
9,0,-2,0,-3,0,-2,-2|anywhere:archipelagos
4,-9,-4,-9,-6,-7,15,16|anywhere:are
0,0,11,0,-1,0,-4,-6|anywhere:areas
-2,-4,-17,-8,7,-5,9,20|anywhere:argue
-1,-1,6,-6,-7,-2,-9,19|anywhere:argue for
0,-4,-1,-1,17,-5,0,-5|anywhere:argument
0,8,0,0,0,0,-1,-6|anywhere:arise
0,0,-3,0,5,-1,8,-9|anywhere:arithmetic
0,0,-1,0,0,9,0,-8|anywhere:arm
0,0,-14,0,2,-2,0,14|anywhere:armed
11,5,5,-5,3,-6,-8,-6|anywhere:armed forces
-5,-1,-9,-1,-2,-3,12,7|anywhere:armies
0,0,10,0,0,0,-3,-7|anywhere:arming
-4,8,-20,-1,-8,-3,19,8|anywhere:arms
-4,-2,-3,-4,8,9,0,-3|anywhere:army
-8,-6,-12,-6,5,9,26,-9|anywhere:around
-1,-1,1,-7,10,15,-3,-15|anywhere:arrive
0,4,0,0,-4,-2,-6,9|anywhere:article
14,-10,-15,9,13,-10,-20,20|anywhere:as
7,-2,3,-18,-19,-1,46,-17|anywhere:asia
-1,-1,1,-7,-2,-2,14,-2|anywhere:asian allies
-3,0,15,0,-15,-1,7,-2|anywhere:asian partners
-21,-9,10,34,-25,25,14,-28|anywhere:ask
-4,-5,5,19,6,-1,-21,0|anywhere:ask for
0,0,0,11,0,0,-10,0|anywhere:assessment
0,0,-3,0,-6,-2,12,-1|anywhere:association
0,0,-7,5,14,-1,0,-11|anywhere:assume
0,0,-3,-1,-7,-1,13,-1|anywhere:assumed
0,0,-1,-1,25,-4,-10,-10|anywhere:assumes
-1,0,-14,8,-2,-1,21,-12|anywhere:assure
-7,1,-4,-24,33,18,-4,-13|anywhere:at
0,0,0,0,-1,-8,10,0|anywhere:ataru
1,-1,-3,-8,10,-4,10,-5|anywhere:attain
-1,0,-6,-1,8,-1,-2,1|anywhere:attendees
0,0,-2,-1,0,13,-7,-3|anywhere:attending
-1,0,2,-1,5,9,-3,-11|anywhere:aukus
0,0,10,-1,7,-1,-9,-6|anywhere:authorities
-4,-3,-5,-1,-5,-3,15,6|anywhere:authors
-3,0,-9,-3,11,18,-9,-5|anywhere:average
0,0,-11,-1,4,23,-3,-12|anywhere:avoid
0,-1,2,25,-1,-3,-33,11|anywhere:avoids
-1,0,2,-6,-1,8,0,-1|anywhere:aware
-3,9,7,1,-18,-8,16,-4|anywhere:away
0,0,-1,0,-12,-1,15,-1|anywhere:awkward
0,0,0,-11,-2,21,2,-8|anywhere:b
-4,-9,-10,-7,-1,-9,12,28|anywhere:back
0,0,0,0,-1,0,8,-6|anywhere:backer
0,0,-2,-3,0,0,-14,20|anywhere:baked
-3,0,1,-1,0,-2,10,-3|anywhere:balk
0,0,0,0,-1,-8,10,0|anywhere:balloon
0,0,12,-3,0,0,0,-7|anywhere:ballpark
-1,-2,-14,10,36,4,-7,-25|anywhere:bank
0,-1,-1,8,0,-2,-1,-2|anywhere:bankruptcy
0,0,0,-9,0,-1,13,-1|anywhere:bao
2,-2,7,-1,-9,-2,16,-11|anywhere:bar
0,0,-1,10,13,-2,-7,-13|anywhere:barclays
0,0,-1,0,-10,-1,0,12|anywhere:bargaining
0,12,-3,-3,0,-1,5,-10|anywhere:barring
1,-4,-11,-6,24,5,15,-24|anywhere:base
-6,3,-2,3,-6,-8,16,0|anywhere:based
0,0,13,0,0,0,-4,-8|anywhere:baseline
-1,0,-6,5,-2,-4,0,8|anywhere:bases
0,0,2,0,12,-5,11,-20|anywhere:basis
-1,0,-2,0,-3,-2,12,-3|anywhere:basket
0,0,-11,13,0,0,-1,-1|anywhere:bat away
-9,7,14,-39,9,1,1,17|anywhere:be
0,0,0,0,7,8,-9,-6|anywhere:bearable
-2,-9,3,5,2,4,-10,8|anywhere:because
33,0,4,-2,-7,-6,3,-24|anywhere:become
-1,0,-1,0,-9,9,14,-12|anywhere:becomes
13,0,-3,-1,-1,-3,-1,-4|anywhere:becoming
-6,20,-3,13,-36,-11,-19,41|anywhere:been
-6,-1,7,4,-21,-5,-12,33|anywhere:before
-1,-1,8,2,5,-4,5,-15|anywhere:begin
0,0,0,-8,-1,-1,10,0|anywhere:begin from
-1,1,15,-8,22,0,-17,-13|anywhere:beginning
11,0,-8,-1,-1,0,3,-3|anywhere:begins
2,0,-12,12,-2,-10,-20,31|anywhere:begun
-1,0,24,-10,14,8,-20,-15|anywhere:behind
4,9,20,1,-9,-20,-9,3|anywhere:being
0,0,6,-7,13,-3,-17,8|anywhere:believe
3,4,-1,-7,20,-7,6,-17|anywhere:below
39,-1,-16,2,1,-5,-12,-8|anywhere:benchmark
0,0,0,0,10,-2,-3,-5|anywhere:berenberg
0,0,0,0,-10,-2,-1,14|anywhere:best
-2,-1,41,-7,-4,3,-20,-9|anywhere:better
-2,-1,-9,1,-6,2,10,6|anywhere:between
-3,-6,19,24,-16,-4,2,-17|anywhere:beyond
0,0,2,0,-1,0,8,-9|anywhere:bid
0,-3,-15,0,16,-1,10,-7|anywhere:big
-2,-4,-1,12,-3,11,-8,-6|anywhere:bigger
-1,-3,-2,0,15,-1,-3,-5|anywhere:biggest
-7,-2,-7,-9,-14,9,18,11|anywhere:bill
0,0,0,0,14,0,0,-14|anywhere:billed
-6,-6,-19,8,1,40,-4,-14|anywhere:billion
0,-4,-1,0,9,4,-4,-4|anywhere:billions
1,16,-12,-7,-2,-3,3,6|anywhere:bind
0,0,0,0,9,-2,-4,-3|anywhere:blame
-1,7,-1,-1,1,-2,-8,6|anywhere:bloc
-1,-1,2,-1,-9,5,0,5|anywhere:bn
-1,0,-7,10,1,-3,9,-8|anywhere:board
0,-1,-1,0,-10,6,-1,6|anywhere:bond
-1,0,-8,1,6,-3,-11,15|anywhere:bonds
0,0,0,0,10,-1,-8,0|anywhere:books
0,0,1,-2,-3,-1,9,-4|anywhere:boost
1,0,-1,0,-3,0,11,-7|anywhere:border
0,0,-8,0,-1,1,0,9|anywhere:borne
0,0,-1,-1,1,8,-2,-4|anywhere:borrow
-1,-4,-2,0,-5,-1,8,4|anywhere:borrowed
-2,0,8,-3,-1,0,-2,0|anywhere:boss
-5,1,-2,-12,-10,-10,19,19|anywhere:both
-2,0,-5,-2,4,-1,-2,8|anywhere:bottom
0,-1,-2,12,-2,6,-9,-5|anywhere:bought
0,0,15,-4,0,-2,-2,-7|anywhere:bow
-1,0,18,-5,-7,-2,-1,-1|anywhere:bracing
-2,8,-3,-5,-27,38,-9,-1|anywhere:brake
-1,-1,18,-2,-3,-1,-3,-8|anywhere:brandish
0,0,0,0,0,0,-12,12|anywhere:brands
0,3,14,-5,29,-6,-22,-12|anywhere:break
0,0,11,0,0,-2,0,-8|anywhere:breakingviews
0,0,-2,0,0,0,11,-8|anywhere:bridge
-8,-1,-10,-1,-5,-4,43,-14|anywhere:bridges
0,0,-8,9,0,0,0,0|anywhere:brief
-1,1,3,-5,-4,-2,-1,10|anywhere:briefed
-2,-11,5,6,15,-17,-1,4|anywhere:bring
0,0,11,-2,-18,0,15,-5|anywhere:bring forward
1,0,-4,28,-5,-3,-4,-13|anywhere:bring up
-1,0,13,-1,-1,-2,-1,-7|anywhere:bristles
0,0,2,-2,0,-2,9,-7|anywhere:broadcaster
0,-2,0,0,-6,-1,-1,11|anywhere:broadly
-2,0,-6,0,1,1,-4,11|anywhere:bruegel
0,0,-1,0,-6,-2,-2,11|anywhere:brugger
-1,0,13,-4,-1,-1,1,-6|anywhere:brush off
-16,4,-4,0,37,37,-31,-28|anywhere:budget
-1,-1,-4,-1,-1,1,12,-5|anywhere:build
-1,-4,-4,7,-21,-5,28,1|anywhere:buildup
0,0,-2,0,-1,0,14,-9|anywhere:bundles
0,-1,0,-1,-2,-6,-1,11|anywhere:bunk
0,-2,-7,-1,23,-3,-4,-5|anywhere:burden
0,0,-3,-1,-3,0,0,8|anywhere:bureaucrats
0,0,0,0,8,0,-8,0|anywhere:buried
0,-3,9,0,-1,-4,-19,19|anywhere:business
-8,19,13,-45,0,21,-20,21|anywhere:but
-1,-1,11,-4,-34,24,-10,15|anywhere:buy
-1,-2,-3,0,-11,29,1,-13|anywhere:buys
1,0,15,-4,2,-21,28,-20|anywhere:by
-5,38,1,-2,6,-15,7,-29|anywhere:cabinet
0,0,-6,0,-4,0,17,-6|anywhere:cables
-1,-1,-4,-3,1,26,-6,-14|anywhere:calculate
25,-6,24,7,-6,-20,-25,1|anywhere:call
-10,-4,1,7,-16,-10,11,22|anywhere:call for
-6,-4,18,-3,-15,17,-8,1|anywhere:call on
0,10,0,0,-9,0,0,0|anywhere:calm
-2,-1,25,-3,-7,-6,10,-17|anywhere:came
-3,-1,-8,-2,-9,5,15,4|anywhere:camp
-2,-2,-49,-23,-11,45,1,41|anywhere:campaign
-9,-1,-24,-3,-18,5,52,-2|anywhere:can
0,-2,1,-1,-10,-1,-1,14|anywhere:cancel
1,0,-28,-6,1,5,-3,31|anywhere:candidate
0,0,-2,0,1,0,14,-11|anywhere:candidates
0,0,-1,0,-2,0,-4,8|anywhere:cannons
-4,-11,-16,25,20,17,-4,-27|anywhere:cannot
0,24,-2,4,-20,-3,-2,-2|anywhere:cap
0,0,-4,15,0,2,-6,-7|anywhere:capabilities
-1,0,0,1,-6,-6,4,8|anywhere:capability
0,0,12,4,7,0,-16,-8|anywhere:capital
0,9,-3,7,-2,-1,-13,3|anywhere:capitals
2,-1,-3,3,5,-1,3,-8|anywhere:careful
-1,1,1,-4,18,-2,-9,-4|anywhere:carry
6,-1,-12,3,18,1,-23,9|anywhere:case
0,0,0,-1,3,8,-1,-9|anywhere:caucus
0,-1,-7,0,-2,-1,-2,14|anywhere:cautious
-2,0,-8,-1,-2,-2,-5,19|anywhere:cdu
-4,64,-3,-16,-24,-11,4,-10|anywhere:ceiling
-1,-1,-2,13,7,8,-14,-11|anywhere:central
-1,0,-5,-2,9,-2,-3,4|anywhere:centrist
-2,-3,-2,19,-10,-14,7,3|anywhere:centrist reform alliance
-1,4,0,-3,12,-10,8,-12|anywhere:century
0,0,-11,0,0,-3,-2,17|anywhere:certify
-2,2,0,-8,-12,7,13,0|anywhere:chair
2,0,0,-1,0,0,12,-13|anywhere:chaired
-3,0,-10,-7,-4,-5,8,23|anywhere:chairman
0,0,-16,0,0,0,0,16|anywhere:chairmen
0,0,0,-2,0,0,9,-7|anywhere:chairperson
0,0,-4,9,-2,0,-6,4|anywhere:chairs
0,0,-1,15,-2,-1,-7,-3|anywhere:chairwoman
-1,0,-4,-1,-1,-1,-7,15|anywhere:challenger
-1,-1,0,-7,-8,-1,22,-4|anywhere:chamber
-1,-2,-21,3,0,12,-10,19|anywhere:chancellor
0,0,-1,-3,-2,-1,-2,10|anywhere:chang
-3,-3,-7,-4,12,8,6,-10|anywhere:change
-1,0,-2,-2,0,-1,12,-5|anywhere:changed
-1,-1,-3,-1,-1,-9,3,14|anywhere:changes
-1,-1,-10,-9,-6,15,10,3|anywhere:charge
0,0,0,0,-6,0,10,-3|anywhere:charitably
-1,-1,-1,-1,0,11,-2,-4|anywhere:chase
0,0,-1,-1,-1,0,-5,8|anywhere:chatham
0,5,-1,0,-1,6,0,-10|anywhere:cheaper
-3,0,-2,-1,-1,0,-3,10|anywhere:check
-1,0,-2,8,-2,-2,13,-14|anywhere:cheng
0,0,15,5,8,-2,-16,-8|anywhere:cheque
0,0,0,-1,-2,8,3,-9|anywhere:chi
0,0,-14,-1,0,16,0,-1|anywhere:chiao
24,1,15,-17,-13,-7,-9,5|anywhere:chief
-2,-1,-4,12,-1,7,-14,4|anywhere:chief cabinet secretary
0,0,-3,0,-6,-2,12,-1|anywhere:chieh
-1,0,0,0,-1,-4,8,-2|anywhere:child
0,0,-1,7,-1,8,-6,-7|anywhere:chinese nationalist party
-1,0,-1,9,-1,6,4,-17|anywhere:choice
7,-3,-2,-4,1,0,17,-16|anywhere:choose
0,0,-1,0,-6,11,0,-4|anywhere:christmas
0,0,-4,-2,-4,5,-5,10|anywhere:christopher
0,0,-3,0,-1,-2,8,-2|anywhere:chung
0,0,8,0,-2,-1,-5,0|anywhere:circulated
0,-2,12,0,-6,0,-2,-2|anywhere:circulating
0,0,-9,0,0,0,0,10|anywhere:citizen
0,0,0,-2,-1,0,-8,11|anywhere:civic
0,-1,-3,0,-4,-1,18,-8|anywhere:civil
-1,-2,-5,8,25,6,-6,-25|anywhere:claim
9,0,-2,0,-3,0,-2,-2|anywhere:clean
12,-2,2,-6,-3,1,-1,-4|anywhere:clear
0,-5,-1,0,11,-4,1,-1|anywhere:clerks
-1,-1,-4,-4,28,-7,0,-10|anywhere:climb
-3,-14,4,-8,24,-6,-14,16|anywhere:close
0,0,8,-2,-3,0,6,-9|anywhere:closely
-1,0,27,-6,-11,2,-4,-7|anywhere:closer
0,0,-1,0,-8,0,9,0|anywhere:closest
9,0,0,0,-1,-1,-2,-5|anywhere:clsa
13,0,-2,0,-4,-1,-4,-1|anywhere:club
-1,-2,-2,-2,-3,-16,1,25|anywhere:co
-3,-4,-16,-9,-3,13,-26,49|anywhere:coalition
-2,-5,-4,-2,31,-4,-13,-2|anywhere:coast guard
0,0,0,0,8,-2,-3,-2|anywhere:coastguard
-1,-1,-10,-2,29,-2,-7,-5|anywhere:cold
0,1,0,-1,-4,0,-3,8|anywhere:colleague
0,0,7,-3,-2,0,-8,7|anywhere:colleagues
-2,0,-1,0,2,8,0,-7|anywhere:combined
0,0,-1,0,-4,0,-3,8|anywhere:combines
-5,-2,33,12,5,-12,-29,-2|anywhere:come
0,-1,-1,-6,0,3,-13,17|anywhere:come to
-3,2,18,-5,-8,-11,42,-35|anywhere:comes
8,6,-5,-5,-5,6,1,-5|anywhere:coming
0,0,-2,0,9,0,1,-6|anywhere:command
-2,-1,26,-16,-15,15,2,-10|anywhere:comment
-1,-3,12,-8,4,-3,9,-10|anywhere:commentary
-2,0,3,-1,-7,-1,20,-12|anywhere:commentator
0,-1,-1,-1,-4,-1,13,-5|anywhere:commerce
-2,8,-7,10,-7,0,-22,20|anywhere:commission
-5,-6,-3,12,-4,-2,8,1|anywhere:commit
-1,4,-23,19,-10,-7,24,-6|anywhere:commitment
-1,0,0,-5,-5,-2,15,-1|anywhere:commitments
-2,-1,-6,22,-19,-11,-14,33|anywhere:committee
0,0,-16,0,0,0,0,16|anywhere:committees
14,0,-1,5,-6,0,-10,-1|anywhere:common
9,0,0,0,-5,0,-4,0|anywhere:commonly
0,0,-1,0,9,0,-6,-1|anywhere:commons
0,0,-1,-8,-2,9,6,-5|anywhere:communist
0,-3,-2,-1,-4,-11,2,19|anywhere:communists
0,0,-8,0,-2,0,-4,14|anywhere:companies
-2,-2,9,-1,1,-4,20,-22|anywhere:compared
0,0,-3,-1,-1,-1,-7,13|anywhere:compromise
-2,-1,4,-5,12,-1,-22,15|anywhere:concede
0,0,0,-7,-1,-1,-5,13|anywhere:conceivable
-1,0,9,-1,0,-1,-1,-4|anywhere:conclude
0,0,-1,0,8,-3,0,-3|anywhere:concludes
0,0,-4,-1,-4,-2,3,9|anywhere:conditions
8,-1,-28,16,-6,9,8,-6|anywhere:conference
0,0,-1,-4,-3,-3,8,4|anywhere:confident
0,9,0,0,-7,0,-1,-1|anywhere:confine
1,-1,-3,-9,4,55,-16,-31|anywhere:confirm
-1,-1,12,0,-4,-1,0,-7|anywhere:confirmation
0,6,-1,-1,-1,-1,6,-9|anywhere:conflict
0,0,20,0,-11,0,-5,-4|anywhere:confronted
0,0,-2,-1,8,0,0,-5|anywhere:congressional
0,-1,-5,7,-2,4,-10,6|anywhere:conscription
8,0,-4,-2,10,-1,0,-11|anywhere:conscripts
0,0,2,-3,-3,-2,-3,10|anywhere:conservative
0,0,-4,-2,8,-2,-27,27|anywhere:conservatives
8,6,-4,9,-20,-7,-23,30|anywhere:consider
-1,0,-5,4,-5,5,-18,21|anywhere:consideration
0,-1,-1,-1,-2,-3,17,-9|anywhere:consist
-1,-1,-16,-7,29,-2,-26,24|anywhere:constitution
-3,-6,-10,-3,-1,13,8,2|anywhere:constitutional
-3,2,1,0,3,-7,17,-13|anywhere:constitutional democratic party
0,0,-1,0,-1,8,0,-6|anywhere:consume
-2,-4,-3,16,11,18,-21,-16|anywhere:consumption
-1,0,20,-2,-8,-2,-1,-6|anywhere:contact
6,-4,4,3,0,-1,-14,7|anywhere:contain
0,0,0,-9,0,-1,-4,13|anywhere:contender
0,0,1,-2,-1,6,14,-17|anywhere:contenders
0,0,0,0,-1,0,-17,18|anywhere:contest
1,0,6,9,-3,-1,-11,-1|anywhere:continue
0,0,-7,13,0,0,-5,-1|anywhere:contrary
-1,-1,-9,0,13,0,-1,-1|anywhere:contrasted
0,0,-2,0,-8,16,-1,-4|anywhere:contribute
3,0,-4,2,-6,7,22,-24|anywhere:conversation
-3,0,-9,0,0,0,13,0|anywhere:conversion
-3,-1,14,3,-4,-2,4,-12|anywhere:convey
0,0,13,-2,-1,-1,-6,-4|anywhere:convince
15,0,-8,-2,-1,0,-4,-1|anywhere:coolly
0,0,0,0,0,0,-11,11|anywhere:coordinating
0,0,-7,-1,4,-1,-4,9|anywhere:cope
12,0,0,0,-6,-1,2,-6|anywhere:copied
20,-1,-34,-5,-11,20,-17,29|anywhere:core
-4,0,3,-4,1,-3,19,-13|anywhere:core defence
-1,0,-13,-3,-5,-5,28,-1|anywhere:core defense
0,0,-7,0,0,8,-1,0|anywhere:correct
0,-1,-4,-1,-9,4,14,-2|anywhere:correspond
-1,0,2,-1,-4,0,-4,8|anywhere:corridors
-3,-4,-27,-2,10,35,0,-10|anywhere:cost
0,0,0,-1,-8,0,9,0|anywhere:costed
-1,-1,10,-1,-5,25,-24,-3|anywhere:costs
-2,0,-6,-1,0,0,0,9|anywhere:cotton
-8,-8,-14,-22,-19,48,-38,62|anywhere:could
0,-2,-3,-2,9,0,-10,8|anywhere:council
-1,-1,0,-2,-4,2,9,-4|anywhere:councillors
-1,-1,-3,3,21,7,-11,-15|anywhere:count
-1,0,-3,-2,0,-4,16,-5|anywhere:counted
0,0,0,0,12,0,-12,0|anywhere:counter
-2,0,21,-6,-4,-2,-11,4|anywhere:counterpart
4,0,0,-6,-3,0,10,-5|anywhere:counterparts
0,-1,0,0,-1,-1,-5,8|anywhere:counterproposal
-1,-2,-5,-1,12,9,-2,-10|anywhere:counting
37,5,-20,-7,-11,0,-1,-2|anywhere:countries
19,-8,14,28,-16,-2,-19,-17|anywhere:country
-4,0,-3,-1,-4,-1,24,-10|anywhere:counts
-1,1,2,-9,-2,-7,3,13|anywhere:course
0,0,0,0,-15,-2,16,1|anywhere:cover
0,0,-3,0,0,0,11,-8|anywhere:covers
0,-1,0,0,-6,-6,-1,15|anywhere:create
0,4,-2,-6,17,-1,-8,-4|anywhere:crisis
-1,-1,-1,0,-10,-3,24,-7|anywhere:critical
0,0,0,0,8,-1,-3,-3|anywhere:crore
0,8,-1,-2,-1,-2,5,-7|anywhere:cross
0,0,-10,-1,0,0,12,-1|anywhere:crystal
0,8,0,0,0,0,0,-7|anywhere:curb
-2,-5,8,-10,15,-8,33,-32|anywhere:current
0,-1,-1,-1,8,7,-7,-7|anywhere:currently
0,14,0,0,-11,0,1,-2|anywhere:custom
0,-1,-1,0,13,-1,1,-11|anywhere:customary
-1,0,0,0,8,-2,-4,0|anywhere:customers
-2,-2,-3,16,-8,8,19,-28|anywhere:cut
-3,-1,5,-1,-6,-8,30,-15|anywhere:cyber
0,0,13,0,0,0,-13,0|anywhere:cybersecurity
0,5,-3,-1,-8,-2,1,7|anywhere:da
0,0,-7,0,-1,-1,0,10|anywhere:daily
0,0,-4,-1,10,14,-9,-10|anywhere:dan
0,0,0,0,0,-2,-9,12|anywhere:dannatt
8,-3,15,-12,-23,-7,12,11|anywhere:date
0,0,0,1,-5,-2,-7,13|anywhere:dated
-1,0,5,-4,15,-1,-1,-13|anywhere:david
0,0,22,-1,0,0,-20,-1|anywhere:davos
0,-1,9,-1,3,3,-7,-5|anywhere:day
3,0,-6,7,4,6,-5,-8|anywhere:days
0,0,1,2,12,0,-10,-5|anywhere:de
0,-1,-1,0,-6,0,-3,11|anywhere:dead
-1,-1,-11,1,-2,-2,14,3|anywhere:deadline
-1,-1,-1,12,-15,-3,-2,11|anywhere:deal
1,2,-15,-26,-22,20,37,4|anywhere:debate
-2,0,-10,-7,-40,57,6,-4|anywhere:debt
5,10,-12,-8,1,11,3,-11|anywhere:decade
-2,-2,-3,-1,35,-6,-3,-20|anywhere:decades
-1,0,11,-1,0,-1,-1,-7|anywhere:decent
-3,8,11,29,-26,-7,17,-29|anywhere:decide
0,-4,-1,0,12,-4,0,-3|anywhere:decimal
-2,2,-13,0,-28,0,33,7|anywhere:decision
-2,0,3,4,21,-2,-16,-8|anywhere:declare
-2,-1,-16,-2,-5,61,-17,-19|anywhere:decline
0,0,0,0,-4,0,9,-5|anywhere:decree
0,1,0,0,-14,0,15,-1|anywhere:decreed
-16,-9,9,34,-23,-5,-6,17|anywhere:defence
0,0,-6,0,0,-2,0,10|anywhere:defence chief
-3,10,-17,39,19,-11,-14,-23|anywhere:defence minister
0,-1,-2,1,0,18,-15,-2|anywhere:defence ministry
-4,0,-3,-12,-5,5,-9,27|anywhere:defence secretary
-3,18,-32,10,18,4,2,-16|anywhere:defence spending
0,0,8,5,-2,-2,-23,14|anywhere:defences
-1,-2,-9,-2,-6,-5,9,15|anywhere:defend
0,0,0,0,8,-1,-12,6|anywhere:defended
-6,13,-12,7,9,-35,-5,29|anywhere:defense
0,0,0,0,14,-1,-10,-2|anywhere:defense - related
-2,0,-8,18,-7,-1,6,-5|anywhere:defense chief
0,14,6,14,-5,-6,-9,-13|anywhere:defense minister
-2,2,-4,-9,-4,-8,20,6|anywhere:defense ministry
-6,-2,19,11,-17,-6,-35,35|anywhere:defense secretary
-1,-4,-9,-4,42,-3,-17,-4|anywhere:defense spending
0,0,-3,-1,2,-2,-4,9|anywhere:defensible
-1,-1,-1,-1,-4,9,-1,-1|anywhere:defensive
-1,2,-4,2,2,10,-15,4|anywhere:deficit
8,0,-4,-2,0,0,0,-2|anywhere:defines
-1,-1,-6,0,10,-4,7,-5|anywhere:definition
0,0,6,-3,5,0,0,-9|anywhere:delay
0,0,2,-2,-6,-3,-3,13|anywhere:deliver
-10,-6,37,11,-13,4,-6,-17|anywhere:demand
22,-2,-4,-2,-4,-4,-2,-4|anywhere:democracies
0,0,12,-2,-3,-1,1,-6|anywhere:democrat
2,0,-2,-1,-5,-2,0,9|anywhere:democratic
0,2,-3,-1,-12,-5,9,13|anywhere:democratic party for the people
-1,0,-9,0,3,-3,5,6|anywhere:democrats
-2,-8,-33,52,-7,8,-7,-2|anywhere:deny
-2,0,3,-7,19,0,-14,0|anywhere:department
0,0,0,0,-4,11,-3,-3|anywhere:depots
-2,-1,17,-3,2,-6,-4,-2|anywhere:deputy
0,0,0,0,-2,0,-7,10|anywhere:derided
5,1,-4,7,-16,-6,7,7|anywhere:describe
0,0,0,0,-5,8,20,-23|anywhere:desertion
0,0,-4,-2,-1,0,-4,11|anywhere:desirable
0,0,11,0,0,-2,0,-7|anywhere:desired
0,0,-1,0,-6,0,-9,16|anywhere:desk
0,0,10,-7,-1,0,0,-1|anywhere:despite
0,0,0,-2,14,-1,-6,-3|anywhere:destination
-1,0,3,-3,-4,-1,-3,8|anywhere:deter
0,0,-7,0,0,8,0,0|anywhere:determination
1,0,8,-4,6,0,-9,-3|anywhere:determine
0,0,-3,0,10,0,-4,-3|anywhere:deutsche
4,-4,13,-7,13,-1,3,-20|anywhere:devote
0,0,0,0,10,0,-8,-1|anywhere:dgbas
3,0,-4,9,-1,-2,9,-13|anywhere:dialogue
2,-14,-28,16,-3,28,23,-23|anywhere:did
0,0,-1,0,-11,16,-4,0|anywhere:difference
0,-4,-1,0,12,-1,-2,-3|anywhere:digest
-6,0,32,-1,0,-1,-13,-10|anywhere:diplomacy
-4,7,18,-2,3,-10,1,-14|anywhere:diplomat
-2,0,7,-4,-1,5,6,-11|anywhere:diplomatic
0,-1,-5,-4,-13,-3,22,4|anywhere:diplomats
0,0,-2,9,-1,-1,-6,1|anywhere:direction
0,0,-2,0,-1,0,9,-5|anywhere:directly
9,0,0,0,-1,-1,-2,-5|anywhere:discount
-2,-2,-8,18,-7,-6,-15,20|anywhere:discuss
0,-1,3,8,-6,-4,-7,6|anywhere:discussion
-1,-1,-5,-9,-13,-1,-24,53|anywhere:discussions
0,0,-12,16,-1,-4,8,-7|anywhere:dismiss
11,3,-21,-10,1,-7,-3,26|anywhere:do
0,0,0,-2,-1,-3,-17,23|anywhere:doable
0,0,-1,0,-4,0,-8,13|anywhere:docks
-3,-1,8,-3,4,-2,-7,4|anywhere:document
-5,-3,-4,5,-9,3,23,-10|anywhere:documents
0,0,-1,-16,0,20,0,-2|anywhere:dodge
-8,-11,-8,21,16,-2,-15,7|anywhere:does
0,-1,-1,0,-3,11,-3,-3|anywhere:dollar
1,0,-1,-1,-4,-2,9,0|anywhere:domestic
-2,4,18,-7,-1,-6,-5,-2|anywhere:done
0,-1,0,-13,14,-1,6,-4|anywhere:door
3,-1,-7,-9,18,-10,-10,16|anywhere:double
-2,-1,2,-17,2,5,-1,12|anywhere:doubt
-1,0,7,-2,-8,-3,19,-11|anywhere:doubted
-1,-1,-1,-3,5,5,17,-21|anywhere:doubts
-2,1,7,-5,-13,-6,18,0|anywhere:down
-1,0,-8,-4,-7,7,-4,19|anywhere:dpp
0,5,-2,8,4,-2,-8,-5|anywhere:dr
-9,-1,32,-6,-1,-17,-17,19|anywhere:draft
-1,0,-2,0,-8,-1,14,-2|anywhere:dragged
0,0,0,0,-9,0,10,-1|anywhere:drags
0,0,0,0,0,0,12,-11|anywhere:drastically
0,0,-5,-1,-1,-1,9,-2|anywhere:draw
0,0,-7,1,4,-1,-7,11|anywhere:drawing
0,0,2,-1,-8,-3,4,7|anywhere:drawn
-1,-1,0,0,-6,-1,-9,18|anywhere:dream
0,0,29,-1,-19,-2,4,-11|anywhere:drew
0,0,-1,0,-15,-2,0,17|anywhere:drift
0,0,0,-1,-2,0,11,-6|anywhere:drive
0,0,16,-1,-17,-8,-1,11|anywhere:drones
-2,1,8,-4,1,5,-25,15|anywhere:drop
0,0,-1,0,-4,0,-7,12|anywhere:dry
-1,0,-2,-2,-1,2,-4,8|anywhere:duck
-1,1,-6,-2,-19,-2,20,8|anywhere:due
-3,-3,-17,-4,21,-7,0,12|anywhere:during
0,0,0,-1,-1,4,-16,15|anywhere:dutton
-6,-9,-1,-9,-21,29,-4,21|anywhere:each
-2,0,-3,-5,-8,-3,-1,21|anywhere:eaglen
-5,-1,37,-15,-7,-9,7,-8|anywhere:earlier
-2,-2,35,-1,-18,-8,16,-19|anywhere:early
0,0,-1,0,-8,10,0,-1|anywhere:earnings
-4,0,-1,4,-1,-3,10,-6|anywhere:easy
-2,0,-4,-6,-15,-4,32,0|anywhere:economic
-4,4,-10,-2,-5,-3,9,12|anywhere:economic output
0,0,0,0,-1,8,0,-6|anywhere:economically
0,0,-4,0,-3,8,5,-6|anywhere:economics
8,0,-10,0,7,-2,-6,3|anywhere:economies
-1,-1,-4,-1,7,11,-4,-8|anywhere:economist
-1,-5,-5,-3,55,11,-12,-40|anywhere:economists
-2,-8,-4,4,18,17,-8,-17|anywhere:economy
-2,-5,4,-4,3,-6,15,-4|anywhere:editorial
0,0,-1,0,-2,-1,-5,9|anywhere:educated
-1,-2,3,-1,-4,17,-5,-8|anywhere:education
11,0,-7,-7,7,8,-1,-10|anywhere:effect
-2,-1,3,0,16,-1,-14,0|anywhere:effort
-1,-4,-2,-2,-2,18,9,-16|anywhere:eight
-1,0,-8,5,9,9,-5,-8|anywhere:either
-2,-1,-9,-5,-5,-3,3,23|anywhere:elastic
0,0,-5,-2,-5,-2,5,10|anywhere:elected
-4,-3,-2,-8,-4,-1,-21,45|anywhere:election
-1,-2,18,-1,0,0,-8,-5|anywhere:elephant
0,0,-2,-1,13,0,-10,-1|anywhere:eleven
7,0,13,8,-10,-7,-7,-3|anywhere:else
0,0,-11,13,7,4,-3,-10|anywhere:embassy
0,0,-2,0,-1,-5,15,-7|anywhere:emergency
0,0,0,0,-1,-8,10,0|anywhere:emulate
-4,15,3,-7,-25,2,-1,16|anywhere:end
-2,-1,-2,13,-2,-9,11,-7|anywhere:endorse
0,0,0,-3,13,0,-7,-3|anywhere:enemy
0,0,0,0,-1,8,0,-6|anywhere:engineers
-4,3,-15,-27,14,-1,29,1|anywhere:enough
0,-1,-1,0,-6,-1,12,-3|anywhere:ensure
-2,0,-8,-6,-8,-4,-1,28|anywhere:enterprise
0,-1,-2,0,4,4,5,-9|anywhere:entire
13,0,0,0,-3,0,-7,-3|anywhere:entrance
0,0,0,-1,-3,0,-2,8|anywhere:environment
0,0,-2,0,-1,0,17,-13|anywhere:envisage
0,0,12,-1,-1,-1,3,-12|anywhere:envoy
3,4,-7,-1,29,15,-23,-20|anywhere:equal
0,0,-8,0,-2,0,-2,11|anywhere:equate
-3,-5,1,-2,22,7,-27,7|anywhere:equivalent
-1,8,5,-2,-8,-6,1,2|anywhere:era
0,0,-1,-1,-4,-3,14,-6|anywhere:error
-3,-4,-16,-7,38,17,-27,3|anywhere:estimate
0,0,-1,0,0,12,0,-11|anywhere:euan
0,-1,0,-3,-7,2,11,-2|anywhere:euro
-1,-2,15,-3,-6,-15,26,-14|anywhere:europe
-1,0,15,-3,2,-3,-7,-3|anywhere:european
9,0,-19,-2,10,4,-3,2|anywhere:european allies
0,0,0,0,0,0,-15,16|anywhere:european members
-3,0,1,1,7,-4,-16,15|anywhere:europeans
-2,-1,-7,5,7,12,-12,-2|anywhere:euros
-1,0,22,-2,0,-1,-8,-10|anywhere:eve
1,-4,-10,-9,22,11,8,-19|anywhere:even
0,-1,-3,-1,0,0,9,-3|anywhere:events
-2,-1,0,2,-8,-9,19,-1|anywhere:ever
13,-11,-5,-18,-18,29,1,9|anywhere:every
13,-1,1,-3,-2,-3,-7,2|anywhere:every ally
10,3,-2,-3,-8,-1,2,-2|anywhere:everybody
30,2,13,-4,-1,-11,-12,-17|anywhere:everyone
19,0,-3,-1,-6,0,-7,-1|anywhere:everywhere
0,0,-3,-2,14,-3,-4,0|anywhere:ewha
0,-1,-11,-1,0,0,5,9|anywhere:ex
-1,0,-2,9,-1,0,-3,-1|anywhere:exact
0,0,-2,2,12,-2,-7,-3|anywhere:exactly
0,0,-1,-3,-3,0,-8,15|anywhere:examine
-9,-2,1,-1,10,-1,20,-18|anywhere:example
6,15,-11,-7,-5,3,9,-10|anywhere:exceed
0,0,-7,0,0,0,11,-3|anywhere:except
0,-2,-3,0,-13,16,1,0|anywhere:exchange
0,0,-3,-1,2,-2,-4,9|anywhere:exclusive
-1,-1,5,-1,-2,8,-6,-3|anywhere:exclusively
0,0,-11,0,0,0,3,10|anywhere:excuse
0,0,-2,0,-6,0,-7,16|anywhere:executives
6,-3,4,-6,-15,41,-17,-9|anywhere:exempt
0,-2,13,0,-1,-1,0,-8|anywhere:exhort
0,0,-1,11,-1,-1,0,-8|anywhere:existed
-1,-1,3,4,-7,5,14,-17|anywhere:existing
11,0,-2,-1,0,-3,0,-3|anywhere:exotic
-1,-1,0,0,-1,1,8,-6|anywhere:expand
7,-1,-2,-7,36,-1,-7,-24|anywhere:expect
-1,0,9,-1,-6,-1,0,-1|anywhere:expectation
-1,12,-5,-3,22,-1,-13,-11|anywhere:expenditure
0,0,-4,0,-5,-5,14,1|anywhere:expert panel
-4,-1,2,-5,14,-12,-6,12|anywhere:experts
4,-2,6,-6,-16,-17,13,17|anywhere:explain
18,0,-3,-1,-2,-2,-4,-7|anywhere:explainer
-1,0,10,0,0,0,-8,-1|anywhere:extending
0,0,0,0,-9,0,9,0|anywhere:extolling
-3,-2,-1,-2,2,38,-5,-26|anywhere:extra
-2,-3,2,-3,3,-1,21,-17|anywhere:eye
0,0,-1,6,-8,-2,-13,17|anywhere:faber
-3,-1,17,-8,-2,0,-4,1|anywhere:face
0,0,1,-1,12,0,-8,-2|anywhere:faces
-2,0,13,-4,4,-1,-4,-5|anywhere:facing
-2,-1,-18,3,-4,-3,33,-10|anywhere:fact
0,0,0,-4,-1,-1,-15,21|anywhere:faction
0,-2,0,-1,8,-1,0,-4|anywhere:factories
0,0,0,0,1,8,-1,-8|anywhere:fade
8,0,-4,0,-2,0,3,-4|anywhere:fails
-1,0,-5,-2,-1,-4,-3,15|anywhere:fair
-1,15,-6,-12,5,7,30,-36|anywhere:fall
0,0,1,0,-10,12,-12,10|anywhere:familiar
-1,0,1,-1,-3,-3,10,-3|anywhere:fantasy
8,3,-12,14,-6,7,-3,-11|anywhere:far
0,-1,8,-1,-1,-1,-4,-1|anywhere:fast
0,0,1,-1,11,6,-8,-10|anywhere:faster
-1,-1,-2,-4,-3,10,-14,15|anywhere:favor
-1,0,-4,7,-3,-6,-11,19|anywhere:feasible
0,-1,0,0,-1,0,-14,15|anywhere:federation
13,0,0,0,-3,0,-7,-3|anywhere:fee
-1,-1,-1,-1,21,-3,2,-16|anywhere:feel
0,0,-2,2,-7,-1,-1,10|anywhere:feijóo
-1,0,11,-2,-4,-6,1,1|anywhere:fellow
7,-3,-12,-4,5,-7,8,7|anywhere:few
0,-4,-1,0,12,-1,-2,-3|anywhere:fifty
9,0,-1,-1,2,-4,-5,1|anywhere:fight
-16,-10,-5,13,5,13,29,-29|anywhere:figure
-2,-1,15,-3,11,-2,-11,-8|anywhere:figures
0,0,0,-1,-1,0,-7,10|anywhere:filed
0,0,0,0,-1,7,-8,2|anywhere:fill
0,-1,-1,2,-12,-9,18,2|anywhere:final
-2,-3,-4,1,7,4,-18,17|anywhere:finance minister
-1,0,4,-2,-10,9,-17,18|anywhere:finance ministry
0,-1,-1,-1,8,4,-21,14|anywhere:financed
0,0,-2,-1,9,-2,-13,8|anywhere:finances
-7,-6,3,-5,8,18,18,-29|anywhere:find
0,0,0,-6,0,-1,10,-3|anywhere:find the means for
0,0,0,0,-3,0,8,-4|anywhere:finish
0,0,10,-7,-1,0,8,-9|anywhere:fire
0,0,-1,0,-8,-3,1,11|anywhere:fired
-1,13,-24,-23,12,-11,15,20|anywhere:first
0,9,-2,-3,15,-4,-32,16|anywhere:fiscal
7,4,2,0,-11,-8,7,1|anywhere:five
-2,-1,9,22,-4,-5,-18,-2|anywhere:fix
-1,0,5,0,-5,-3,-7,10|anywhere:float
15,-1,4,-18,-7,-5,10,3|anywhere:floor
0,0,-1,10,-4,0,-1,-5|anywhere:fly
0,0,10,-3,-2,-4,0,-1|anywhere:flynn
-4,-1,-20,12,-10,-6,43,-14|anywhere:follow
0,0,-2,0,12,-1,-8,-1|anywhere:followed
1,-1,1,-5,6,5,-21,14|anywhere:follows
-1,0,0,0,9,7,-3,-12|anywhere:food
0,0,-3,0,0,0,-4,8|anywhere:footnote
15,12,-7,-16,-16,-1,-5,19|anywhere:for
4,3,-23,-5,5,-5,30,-10|anywhere:force
0,-3,-2,0,13,6,-21,7|anywhere:forecast
-2,-2,12,-4,5,6,-19,3|anywhere:foreign
-1,-1,-13,-6,-6,3,14,9|anywhere:foreign minister
-3,4,4,0,-6,10,-3,-7|anywhere:foreign ministry
-1,-1,0,-1,28,-2,-11,-13|anywhere:foresee
0,0,-2,11,0,0,-4,-4|anywhere:foreseeable
0,0,-3,0,-6,-3,12,1|anywhere:foresight
0,-2,0,-1,8,-1,0,-4|anywhere:forgot
-1,0,-4,-1,-6,-1,9,3|anywhere:form
-11,-3,-34,-2,-6,-13,-3,72|anywhere:former
0,0,-7,1,0,0,8,-1|anywhere:formula
-9,-1,-12,-1,1,-4,32,-7|anywhere:forum
-2,0,-2,0,-5,-4,17,-4|anywhere:forwarded
-3,26,-5,-5,5,21,-24,-15|anywhere:four
0,-1,0,0,11,-1,-4,-4|anywhere:fourth
10,-1,4,-2,-6,5,-6,-4|anywhere:free
0,-1,-1,0,-10,15,0,-3|anywhere:freed
0,0,-1,10,-6,0,-2,-1|anywhere:frees
0,-1,-1,0,-5,-9,-5,21|anywhere:freeze
0,0,0,0,-7,10,-1,-1|anywhere:frets
31,-1,-13,-5,-5,4,4,-15|anywhere:friends
-2,0,8,-1,-1,-1,-1,-1|anywhere:friendship
0,-1,0,0,-5,15,4,-12|anywhere:frigates
17,-22,3,-24,-11,13,26,-1|anywhere:from
-1,0,8,-1,-3,-1,2,-4|anywhere:front
0,0,-4,-1,0,-1,-4,9|anywhere:frontbencher
0,10,0,0,-9,0,0,0|anywhere:froze
0,0,0,-1,-2,8,3,-9|anywhere:fu
-1,0,-1,0,-8,16,-2,-3|anywhere:fuel
0,0,-1,-9,0,-4,-1,15|anywhere:fujita
0,0,0,0,-5,0,-3,9|anywhere:fulfil
-1,-1,-3,-7,-7,1,20,-1|anywhere:full
0,0,0,-1,-5,-1,11,-2|anywhere:fully
0,0,-1,-9,0,-4,-1,15|anywhere:fumitake
-2,-1,-7,-4,-15,11,14,4|anywhere:fund
0,0,0,9,-1,-1,-2,-5|anywhere:fundamentally
0,0,-1,3,13,-2,-2,-10|anywhere:funding
0,7,-3,5,6,-13,-12,11|anywhere:funds
-2,-3,9,-20,2,4,10,0|anywhere:further
-1,1,2,-1,-2,-2,-8,11|anywhere:future
-1,0,-3,-2,-1,-1,9,-3|anywhere:game
0,0,1,0,16,0,-14,-3|anywhere:garrison
0,0,0,5,-7,-2,11,-6|anywhere:gathering
-18,-18,-4,1,15,34,-15,4|anywhere:gdp
-1,0,-2,-4,-5,-2,-3,16|anywhere:gen
-6,-2,-2,1,3,-4,-32,43|anywhere:general
-2,6,-2,-1,-5,-2,-5,10|anywhere:generals
7,0,-3,-7,4,-2,11,-10|anywhere:get
5,-7,-1,-10,-10,-21,12,31|anywhere:give
-1,-1,-1,-2,8,-1,-11,8|anywhere:glad
0,0,11,-1,-1,-1,-1,-7|anywhere:glass
89,-9,-36,-10,-13,14,-26,-10|anywhere:global
-4,19,3,-1,29,-5,-21,-21|anywhere:gnp
-2,2,21,-9,17,-8,-9,-12|anywhere:go
-22,-14,-14,10,-43,-6,54,35|anywhere:goal
-1,0,4,-2,-5,-3,-8,14|anywhere:goalposts
0,0,4,0,-3,-1,-7,8|anywhere:goals
0,0,-2,-1,45,1,-11,-31|anywhere:goldman
0,0,-3,-2,14,-3,-4,0|anywhere:gon
-2,2,5,-1,10,-11,2,-5|anywhere:good
0,0,-11,0,0,0,-1,12|anywhere:goods
0,0,0,8,-2,-1,4,-9|anywhere:gov ' t
0,0,-1,0,-6,-1,0,9|anywhere:governing coalition
-20,30,-39,-15,-7,-7,50,8|anywhere:government
-2,23,0,-2,-15,-7,20,-18|anywhere:governments
0,0,-1,0,6,-2,-10,6|anywhere:governors
0,0,-4,0,10,0,-17,12|anywhere:governs
0,0,-1,0,0,0,8,-6|anywhere:govt
0,0,-2,0,-4,0,-3,10|anywhere:gradually
0,-1,0,0,-1,10,-3,-5|anywhere:graduate
0,0,-1,0,0,12,0,-11|anywhere:graham
0,-1,-3,3,-5,-1,14,-7|anywhere:granted
-3,0,-4,9,-1,0,0,-1|anywhere:great
7,0,-8,-3,-3,-1,0,7|anywhere:green
0,0,14,0,-6,-1,6,-12|anywhere:greenland
-4,-6,-13,0,-3,3,-16,38|anywhere:greens
-3,0,-3,0,-1,0,11,-3|anywhere:grids
0,-1,0,-1,0,-1,-6,8|anywhere:grills
4,-29,-6,4,5,5,3,13|anywhere:gross domestic product
-3,25,-18,12,7,-8,-19,4|anywhere:gross national product
0,0,-3,0,9,0,-3,-2|anywhere:ground
0,0,-10,13,0,0,-1,-1|anywhere:groundless
4,3,-4,-7,0,-4,-15,23|anywhere:group
0,0,10,-3,-5,-1,3,-4|anywhere:groups
-4,1,-3,-3,16,30,-40,3|anywhere:grow
-1,-2,-10,-4,2,14,12,-11|anywhere:growth
0,0,-2,4,0,0,-8,8|anywhere:guarantee
-1,0,-5,-2,6,-2,-4,9|anywhere:guess
0,0,-1,0,2,10,-5,-6|anywhere:guessed
0,2,0,-1,-7,-2,-7,15|anywhere:guide
3,6,4,-4,-17,-2,25,-13|anywhere:guideline
-1,0,-3,-8,-1,-2,-21,35|anywhere:habeck
-14,6,8,49,-30,-4,28,-42|anywhere:had
5,-3,-17,-7,0,1,18,4|anywhere:hague
0,0,10,-1,7,0,-9,-7|anywhere:haidong
-8,0,-1,-1,0,0,12,-1|anywhere:hailed
-3,10,-9,-13,-22,14,-13,37|anywhere:half
0,0,-3,0,8,0,-5,-1|anywhere:hana
-1,-1,-8,0,4,-2,13,-6|anywhere:handed
0,-1,-13,-1,-1,-7,10,14|anywhere:hands
0,-2,1,18,1,-3,-6,-9|anywhere:happening
0,0,3,3,8,-1,-9,-4|anywhere:happy
11,-2,-7,-5,-1,0,7,-4|anywhere:hard
0,0,8,0,-1,0,-6,-1|anywhere:hard defence
-1,0,-1,-1,2,-2,16,-14|anywhere:hardly
0,0,0,8,0,0,0,-7|anywhere:harman
0,0,-1,0,-2,-1,-5,9|anywhere:harvard
3,-6,21,28,17,-62,-7,6|anywhere:has
-1,0,-6,-3,-2,1,-7,18|anywhere:hastie
0,0,0,0,-1,0,11,-10|anywhere:hastily
-13,-24,-1,-3,1,22,-17,34|anywhere:have
-3,7,-18,1,11,-4,0,6|anywhere:having
0,0,0,0,-5,0,-2,8|anywhere:hawk
-1,10,-3,3,-4,-2,0,-4|anywhere:hawks
-13,-24,25,30,-17,17,23,-41|anywhere:he
-3,1,-13,10,-3,-1,11,-3|anywhere:head
0,0,11,-3,-1,-3,-8,5|anywhere:health
-1,0,4,8,-2,-7,9,-11|anywhere:hear
1,-1,9,3,-4,-5,-8,6|anywhere:hearing
-5,0,-7,-1,15,-3,-13,14|anywhere:hears
0,0,0,0,-1,0,9,-8|anywhere:heat
9,0,0,0,-1,-1,-2,-5|anywhere:hegemon
0,-1,-1,-2,20,-1,-20,4|anywhere:help
0,0,-4,0,10,-1,-4,-1|anywhere:helped
0,0,2,-1,8,-1,-2,-5|anywhere:helps
-3,-8,-13,1,32,-6,-1,-2|anywhere:her
-2,0,6,7,-4,-7,14,-14|anywhere:here
0,0,-8,4,2,-2,-4,8|anywhere:hidden
-1,-1,-7,-2,1,-1,-18,30|anywhere:high
-3,-2,0,4,3,-5,17,-14|anywhere:higher
0,0,-1,-1,0,-2,11,-7|anywhere:highest
0,-1,-1,0,-8,0,8,2|anywhere:hike
0,0,-5,-1,0,0,-1,8|anywhere:hill
-2,4,-24,29,4,-1,10,-19|anywhere:him
-4,-3,-2,5,-4,-2,-9,18|anywhere:himself
-1,-1,13,-4,-6,-2,8,-7|anywhere:hint
-4,-3,41,7,-17,-12,7,-18|anywhere:his
-1,7,0,-2,-7,-6,11,-3|anywhere:history
-1,-2,-12,-18,16,-1,16,1|anywhere:hit
0,0,9,-1,-1,0,-1,-5|anywhere:hitherto
-3,10,-10,-5,-8,-10,8,19|anywhere:hold
0,0,-1,0,-10,-1,0,12|anywhere:hold out for
0,11,0,0,-8,-1,3,-4|anywhere:hold the line at
29,-1,-21,1,-2,-4,1,-3|anywhere:hold up
0,0,0,0,-2,0,10,-8|anywhere:holdout
-3,-1,12,-4,-5,-2,1,2|anywhere:home
0,0,-1,0,-4,-2,-3,11|anywhere:honest
0,0,0,-2,8,-2,-3,-1|anywhere:honestly
9,0,10,0,-1,-3,-5,-9|anywhere:hong
0,0,-4,-2,0,11,-1,-4|anywhere:honor
0,0,-11,-3,4,-1,3,8|anywhere:honour
0,9,-1,0,-1,-1,0,-5|anywhere:hook
-3,0,49,-12,-16,-3,16,-31|anywhere:hope
-1,-1,-3,-3,-5,9,7,-3|anywhere:hornung
-2,-1,-6,-3,-2,12,2,-1|anywhere:hospitals
0,0,-7,0,12,0,-2,-2|anywhere:host - nation
-1,-1,7,-2,4,16,-2,-20|anywhere:hosts
-5,-7,-13,-8,12,-7,5,22|anywhere:house
0,0,-2,0,0,11,0,-7|anywhere:household
0,0,-2,0,8,0,-2,-3|anywhere:housing
0,0,-1,0,-1,-3,-1,8|anywhere:houston
0,-4,-1,-1,12,-1,-4,-2|anywhere:hover
-3,-5,19,-15,-4,-16,28,-4|anywhere:how
6,-1,3,-2,6,-4,6,-13|anywhere:however
0,0,-14,-1,0,16,0,-1|anywhere:hsin
0,0,-14,-1,0,16,0,-1|anywhere:hsu
0,0,-1,-3,-2,-1,-2,10|anywhere:huang
0,-7,0,0,10,-2,0,-1|anywhere:hugged
0,0,-5,0,-4,-1,0,11|anywhere:hugh
0,-4,-1,0,9,4,-3,-5|anywhere:hundreds
0,0,0,0,10,0,-3,-5|anywhere:hurts
2,2,-11,16,0,-21,-9,22|anywhere:i
-2,-1,-12,21,-11,5,-25,25|anywhere:idea
0,0,-2,8,0,-1,-1,-4|anywhere:identified
-1,-5,-49,-26,-6,59,-28,57|anywhere:if
0,-1,0,0,8,0,-2,-5|anywhere:iiss
0,0,0,0,-1,0,-11,13|anywhere:il
0,0,0,11,-2,0,-12,3|anywhere:imply
0,0,-1,-5,0,0,8,-1|anywhere:important
0,4,-13,0,-3,0,2,10|anywhere:impose
-1,-1,17,29,-5,-4,-12,-22|anywhere:impossible
0,-2,0,0,9,-1,0,-5|anywhere:improvement
0,-16,25,-5,-14,9,5,-5|anywhere:in
-1,-2,-3,-1,1,-1,-2,9|anywhere:in line with
-1,-1,18,-2,-3,-1,-3,-8|anywhere:inappropriate
0,0,-2,0,7,2,1,-8|anywhere:inc
0,0,0,0,-10,0,13,-3|anywhere:inch
0,0,-7,-2,0,-1,-18,29|anywhere:inclined
-1,0,-12,10,6,-6,5,-2|anywhere:include
10,-2,-5,-7,11,1,-24,16|anywhere:included
-2,0,-5,-1,11,-1,-5,4|anywhere:includes
8,0,6,-1,12,-5,-25,6|anywhere:including
9,-4,-2,-3,2,-6,26,-23|anywhere:income
0,0,8,1,-1,-1,-2,-4|anywhere:incoming
-8,-9,-12,-4,-17,31,-2,20|anywhere:increase
0,0,-6,0,0,-3,13,-2|anywhere:indebted
2,0,6,0,-1,0,1,-8|anywhere:indo
-1,-1,-4,0,-3,-1,16,-6|anywhere:industrial
0,0,-2,0,-2,-2,-12,18|anywhere:industry
0,0,10,-4,-1,0,3,-6|anywhere:inform
0,10,0,-4,8,-1,-5,-7|anywhere:informal
5,-2,3,-2,-9,-2,14,-7|anywhere:infrastructure
0,0,8,-1,-6,0,0,-1|anywhere:inherit
0,0,0,0,10,0,-5,-5|anywhere:inherited
0,0,0,0,-6,8,6,-7|anywhere:initiative
0,0,-2,-1,11,-1,-14,6|anywhere:insiders
-1,-1,-5,4,13,-2,-6,-3|anywhere:insist
-1,2,-3,-3,-5,13,1,-4|anywhere:insist on
0,0,22,0,-3,-1,-12,-5|anywhere:insistence
0,0,-1,9,0,0,-8,0|anywhere:inspired
-1,3,1,16,-6,-3,-16,7|anywhere:instead
0,-3,-5,-2,-14,14,6,4|anywhere:instead of
2,6,-19,-11,26,18,-32,10|anywhere:institute
0,-1,-1,0,-6,-1,12,-3|anywhere:instruct
0,0,0,0,-8,0,9,0|anywhere:intact
0,0,0,-1,-16,2,20,-4|anywhere:intelligence
-1,3,-15,23,-15,0,-7,11|anywhere:intend
0,2,2,5,-16,-2,13,-3|anywhere:intention
-1,0,-6,0,17,0,-3,-7|anywhere:interest
0,0,11,0,0,0,-3,-7|anywhere:interference
0,0,10,0,-2,0,-3,-5|anywhere:internal
7,2,-6,-3,23,0,-19,-4|anywhere:international
8,6,-25,-10,14,-10,5,12|anywhere:interview
1,-8,-20,-8,13,-11,34,-2|anywhere:into
0,-2,-2,-1,12,-2,3,-8|anywhere:invasion
-1,0,-2,-8,0,-1,14,-4|anywhere:invest
-1,-1,-15,-4,1,6,13,1|anywhere:investment
0,0,0,-1,-2,0,-5,9|anywhere:investments
0,0,2,-1,-1,13,-6,-6|anywhere:invited
-1,0,8,-1,0,-1,-1,-3|anywhere:invites
0,0,-3,0,-3,8,-4,3|anywhere:involved
0,0,0,0,-3,0,8,-4|anywhere:ironic
-1,0,-1,14,-2,-1,3,-12|anywhere:irrational
28,0,-6,-4,-2,-1,-12,-4|anywhere:irrelevance
-2,0,-1,-1,0,0,8,-3|anywhere:irritant
6,-13,33,-22,2,-12,-7,13|anywhere:is
-1,0,-2,-1,-7,-4,-12,27|anywhere:ishin
-2,-1,18,4,-7,5,-10,-7|anywhere:island
0,1,0,0,8,-1,-5,-2|anywhere:islands
0,0,0,0,-1,-7,10,0|anywhere:issuance
4,5,-17,8,-5,-3,5,1|anywhere:it
3,-2,-3,-1,18,-2,-18,4|anywhere:items
20,0,9,9,-9,-18,9,-19|anywhere:its
2,-1,3,-8,7,-1,-2,-1|anywhere:its allies
-1,0,8,-1,0,-2,-11,7|anywhere:its asian allies
-1,7,-37,7,-18,-4,37,9|anywhere:itself
0,-1,0,0,-1,10,-3,-5|anywhere:iwama
-1,0,-2,-3,-6,-2,19,-5|anywhere:izumi
0,0,8,-1,-1,-1,-3,-3|anywhere:jack
0,0,0,8,0,0,0,-7|anywhere:jane
0,0,-7,-5,-1,-2,13,3|anywhere:japan innovation party
-3,-6,8,23,-6,-7,-10,-1|anywhere:japanese communist party
4,-2,-9,-1,-1,6,0,4|anywhere:jcp
-1,0,-3,-3,-10,7,22,-11|anywhere:jeffrey
0,0,0,-1,-4,0,-3,8|anywhere:jens
0,0,2,10,-2,4,-1,-12|anywhere:job
-1,0,0,0,-2,0,8,-5|anywhere:johnson
-2,0,2,-3,-4,4,-6,8|anywhere:johnstone
0,0,0,-3,14,0,-10,0|anywhere:joining
-1,-1,-5,-3,-3,-2,-5,19|anywhere:joint
0,0,8,0,-4,-1,-2,-2|anywhere:jointly
0,0,-5,3,9,-5,1,-3|anywhere:joke
11,0,-1,0,-2,0,-7,-1|anywhere:judged
0,0,13,-6,3,-3,-1,-4|anywhere:judgment
-1,-1,-10,8,-11,13,9,-7|anywhere:jump
-1,0,-3,-1,0,-9,0,14|anywhere:june
-3,9,3,11,16,9,-23,-21|anywhere:just
-1,0,-1,15,-2,-1,-3,-6|anywhere:justification
0,0,0,-7,0,-1,10,-2|anywhere:justify
0,5,0,-7,-1,-2,-7,13|anywhere:kai
-1,-1,-3,-1,20,-3,-6,-6|anywhere:kaunas
-6,13,1,4,-3,-15,35,-29|anywhere:keep
0,0,0,-1,0,-1,10,-8|anywhere:keg
0,-1,-1,-2,-3,-1,-13,21|anywhere:keidanren
-1,-1,-6,-2,10,-1,0,0|anywhere:keio
0,0,-2,0,-4,-2,10,-3|anywhere:kenneth
-1,0,-2,-3,-6,-2,19,-5|anywhere:kenta
-1,-1,4,-2,-3,-3,9,-4|anywhere:key
0,-1,-1,-1,-9,17,-3,-1|anywhere:keynote
0,0,-4,0,-5,-3,-9,23|anywhere:kim
8,2,0,0,-5,0,-3,-2|anywhere:kind
0,0,0,0,-12,0,17,-4|anywhere:kingdom
0,0,0,0,-7,-3,15,-5|anywhere:kingston
0,-1,-2,-1,-4,2,15,-10|anywhere:kishida
0,0,0,0,10,8,-5,-13|anywhere:kiuchi
0,0,-1,-7,0,-5,-1,15|anywhere:kiwis
-1,-1,-3,-18,-5,18,38,-30|anywhere:kmt
-2,0,-3,15,-1,19,-2,-25|anywhere:know
0,0,25,-2,3,-1,-26,1|anywhere:known
-2,6,9,-1,-2,-3,-7,1|anywhere:knows
-2,-2,-7,17,-2,-13,-16,25|anywhere:komeito
9,0,11,0,-1,-3,-3,-13|anywhere:kong
0,0,-1,0,-1,-2,-5,9|anywhere:kotani
0,0,0,0,-16,0,17,-1|anywhere:kroner
0,0,0,-1,-2,8,3,-9|anywhere:kun
-1,0,8,-1,-18,8,12,-8|anywhere:kuomintang
-1,-2,-4,4,-2,-4,12,-2|anywhere:labour
9,0,-1,0,-3,-1,-1,-3|anywhere:lack
0,0,0,3,-1,8,0,-9|anywhere:lacks
0,0,0,0,-2,0,-7,9|anywhere:lacson
0,0,-1,0,-11,0,-2,14|anywhere:ladder
-2,-1,-3,-1,-4,-2,25,-12|anywhere:laggard
0,0,0,0,8,-1,-3,-4|anywhere:lakh
0,0,-1,-3,9,-1,0,-3|anywhere:land
-1,0,-2,-1,-1,-1,-5,11|anywhere:landing
0,0,0,-1,-3,-1,-4,10|anywhere:landslide
0,0,0,0,10,-2,-6,-1|anywhere:large
0,-8,0,0,8,0,1,0|anywhere:largely
0,-1,-3,5,4,-4,10,-10|anywhere:larger
9,-1,-6,-3,3,17,-5,-14|anywhere:largest
0,0,-6,-1,0,0,8,0|anywhere:lashed
-4,2,-18,8,18,-12,7,-2|anywhere:last
14,-2,-13,10,-1,4,8,-21|anywhere:late
11,0,-5,1,-3,-4,-2,4|anywhere:lately
0,-3,-4,-1,-14,7,29,-14|anywhere:later
-1,-2,0,-2,9,-4,2,-2|anywhere:latest
0,0,-1,0,0,-5,-1,8|anywhere:launchers
-1,26,-9,-9,-28,-6,57,-29|anywhere:law
-2,3,-2,-1,1,-10,6,4|anywhere:lawmaker
-3,-3,9,16,-10,-4,-8,2|anywhere:lawmakers
0,0,0,0,-2,-1,13,-10|anywhere:lawyer
-1,0,-6,-1,15,-1,0,-6|anywhere:lay out
0,0,-2,0,-1,0,-5,9|anywhere:laying
-3,9,-14,-9,-21,-2,-4,45|anywhere:ldp
0,-1,-1,-3,1,-1,13,-8|anywhere:lead
-4,-5,-10,4,-17,-3,30,4|anywhere:leader
-2,3,9,1,-8,1,8,-12|anywhere:leaders
-1,0,11,-1,24,-4,-8,-22|anywhere:leads
0,0,-5,13,-1,0,-5,-2|anywhere:leaked
0,0,-8,0,0,12,-2,-1|anywhere:lean toward
-1,3,22,-4,-7,-7,-2,-5|anywhere:learn
-10,-7,11,-12,0,-11,8,19|anywhere:least
-5,-6,14,3,-3,-7,-8,11|anywhere:leave
0,0,17,-3,7,-1,-14,-5|anywhere:lecture
0,0,-8,-2,14,-2,-4,3|anywhere:led
-4,-6,4,0,9,-7,19,-14|anywhere:left
0,0,-2,-3,-2,14,-4,-2|anywhere:legislator
-1,-1,-4,-2,6,-1,11,-9|anywhere:legislature
0,0,-3,-2,0,9,-1,-3|anywhere:lend
-7,-10,14,-11,23,-3,-8,2|anywhere:less
5,17,15,19,-14,-9,-38,7|anywhere:let
0,13,0,0,-13,-2,5,-3|anywhere:lets
-2,-1,3,19,-5,-5,-11,1|anywhere:letter
0,-5,18,-14,30,9,-41,3|anywhere:level
0,0,0,0,-9,14,-5,-1|anywhere:level off at
0,0,0,-2,-3,0,-5,10|anywhere:ley
-1,0,8,11,5,-2,0,-20|anywhere:li
0,0,-5,-1,1,-1,-7,13|anywhere:liberal
-5,-4,-2,-8,-9,-6,3,31|anywhere:liberal democratic party
0,0,10,-7,4,-1,3,-8|anywhere:lies
-2,-8,11,-1,6,-6,-4,5|anywhere:lift
1,0,-1,-1,-6,-1,15,-5|anywhere:light
7,-9,-6,-17,38,-20,-4,11|anywhere:like
-2,-1,18,9,-3,-7,-8,-7|anywhere:like to see
0,0,0,-4,15,-1,-2,-8|anywhere:liked
-2,-2,7,-15,21,0,-15,7|anywhere:likely
3,43,-4,-7,-21,9,-25,2|anywhere:limit
0,0,-2,3,-2,-2,8,-4|anywhere:lin
-5,24,16,-9,-4,-8,6,-20|anywhere:line
0,0,1,0,-4,0,-8,11|anywhere:lines
-1,-1,-1,-5,-7,-1,22,-6|anywhere:link
-1,0,1,1,0,-3,-10,12|anywhere:list
0,0,1,0,0,0,-8,7|anywhere:listen
0,0,0,-1,-6,0,8,-1|anywhere:listened
-3,0,-9,0,0,0,13,0|anywhere:listeners
-3,-8,19,-5,19,1,7,-30|anywhere:little
0,1,-4,-3,16,2,-10,0|anywhere:live with
0,-4,-1,0,12,-1,-2,-3|anywhere:lived
-1,16,4,-1,31,-9,-12,-29|anywhere:long
18,15,-6,-14,-13,13,-2,-10|anywhere:longer
0,-1,-15,-1,-1,-3,-6,25|anywhere:look
-2,0,9,3,-5,-5,-1,2|anywhere:look at
0,0,0,0,2,-1,-12,11|anywhere:look into
7,-1,4,-3,17,-4,-15,-5|anywhere:looks
0,0,-8,-1,4,-1,-4,10|anywhere:losing
0,0,11,-2,0,-1,0,-8|anywhere:loss
-1,-2,-5,-1,-7,-1,-7,23|anywhere:lost
-1,0,36,-1,-4,-3,-16,-10|anywhere:lot
0,0,-1,-3,-1,-1,8,-3|anywhere:loud
0,0,-8,6,13,-1,-3,-7|anywhere:low
-2,0,-10,-9,6,0,5,10|anywhere:lower
-1,0,-8,-1,19,-2,-7,0|anywhere:lowest
0,0,0,0,-3,11,-6,-1|anywhere:lucky
-2,0,-3,-5,-8,-3,-1,21|anywhere:mackenzie
26,0,-24,28,9,-4,-18,-18|anywhere:made
0,0,0,10,0,0,-2,-8|anywhere:madness
-2,0,-3,-5,-8,-3,-1,21|anywhere:magical
-1,-1,0,3,-8,-3,13,-4|anywhere:main
0,0,-3,-1,10,-1,-6,1|anywhere:major
0,0,0,-4,7,-3,8,-7|anywhere:majority
-5,-1,-4,1,-30,8,6,25|anywhere:make
3,0,0,-1,7,-1,-8,0|anywhere:make up
10,-1,-1,1,-3,-3,0,-3|anywhere:makes
-2,-1,3,6,-4,7,0,-8|anywhere:man
-1,1,6,-1,7,-3,-20,11|anywhere:manage
-1,0,-5,-3,-4,16,2,-4|anywhere:manager
-2,-2,15,4,0,2,-9,-7|anywhere:mandate
-1,1,-1,-2,-9,-2,5,8|anywhere:manifesto
-1,2,-2,-2,12,-1,2,-10|anywhere:many
0,0,-7,-3,-1,-1,20,-9|anywhere:map
0,0,4,6,-11,-2,-17,20|anywhere:marcus
-1,0,-2,0,-1,0,-4,8|anywhere:marine
25,1,-11,-1,-8,-2,-11,7|anywhere:mark
0,0,-2,10,-4,-1,-1,0|anywhere:market
-1,-9,-3,-3,-8,29,-13,9|anywhere:markets
-1,0,2,-1,-3,-1,11,-7|anywhere:marks
8,-2,-7,-1,-1,-1,17,-13|anywhere:match
0,0,-1,0,-1,0,8,-6|anywhere:math
0,0,0,0,0,0,10,-10|anywhere:maths
-3,0,-13,5,-5,21,-3,-2|anywhere:matter
0,-1,-2,6,-4,9,0,-9|anywhere:matters
-10,20,0,-23,-13,3,-15,38|anywhere:may
-2,-1,-38,8,-1,2,36,-3|anywhere:me
17,-2,13,11,-17,18,-10,-32|anywhere:mean
11,0,-9,-9,-7,9,5,1|anywhere:meanwhile
18,-1,-3,-4,9,-1,-2,-15|anywhere:measure
7,-1,-8,-1,17,-3,-3,-9|anywhere:measured
2,0,13,4,-10,-1,0,-8|anywhere:media
0,0,0,0,8,0,-7,-1|anywhere:median
-11,-3,28,12,4,-18,7,-19|anywhere:meet
0,0,-1,0,-1,-2,-5,9|anywhere:meikai
8,3,4,8,-9,8,-22,0|anywhere:member
0,-1,0,1,-3,17,-2,-11|anywhere:member states
-7,2,-37,-7,-1,-10,19,40|anywhere:members
1,-3,9,-2,-4,5,5,-11|anywhere:mention
-1,0,8,-2,-3,-1,0,0|anywhere:message
-2,0,1,-1,-16,-1,26,-8|anywhere:method
0,0,-1,0,-2,-3,-2,8|anywhere:michael
0,-1,-4,0,-11,0,-7,23|anywhere:middle
0,0,0,0,-15,0,17,-1|anywhere:midst
0,0,0,0,15,0,-12,-3|anywhere:midterm
0,0,0,-4,-1,0,8,-2|anywhere:midway
-1,-1,-17,-11,4,2,16,8|anywhere:might
-1,0,-1,-2,10,0,-4,-1|anywhere:mildly
0,0,0,0,16,0,-16,0|anywhere:milestone
27,-2,-17,-7,-13,2,-15,26|anywhere:military
7,-11,-6,0,24,-5,-10,1|anywhere:military spending
0,0,-2,0,-1,8,0,-5|anywhere:minami
-2,5,15,-14,-12,6,-24,27|anywhere:mind
12,0,0,0,0,0,-10,-1|anywhere:minded
-1,0,9,-3,-1,5,-6,-3|anywhere:mine
0,0,0,0,-4,11,-3,-3|anywhere:minelayers
0,0,0,0,-5,-2,8,-1|anywhere:minerals
-6,-4,33,-5,-31,-5,2,16|anywhere:minimum
-6,3,-18,10,-17,-23,18,34|anywhere:minister
0,0,8,-10,0,0,5,-3|anywhere:ministerial
3,-3,-14,6,-1,-4,15,-3|anywhere:ministers
15,0,-25,18,10,8,-11,-15|anywhere:ministry
0,0,-7,-4,-7,8,-5,13|anywhere:ministry of national defense
-1,-1,-4,-2,-1,-1,12,-4|anywhere:minus
0,0,0,0,0,0,-9,9|anywhere:mirrors
0,0,-1,-1,0,9,0,-6|anywhere:misguided
-2,0,-12,-1,7,-5,-2,14|anywhere:miss
0,0,8,-1,-4,0,-19,15|anywhere:missile
2,2,1,-2,6,9,-12,-7|anywhere:missiles
0,0,0,6,-8,10,-1,-7|anywhere:missions
0,-1,-2,0,12,8,-3,-14|anywhere:mizuho
0,0,-1,0,0,-5,-1,8|anywhere:mobile
1,0,-29,-7,12,-3,33,-7|anywhere:model
0,-1,-1,0,-8,0,-2,12|anywhere:modest
0,0,-3,0,-7,0,-8,19|anywhere:moment
-3,-7,-5,-2,-11,17,21,-9|anywhere:money
0,0,8,0,-1,0,-1,-5|anywhere:month
-2,-3,0,-4,4,13,-9,0|anywhere:months
0,0,-6,-3,-1,0,14,-4|anywhere:mood
0,0,-4,0,-4,-4,-4,18|anywhere:moon
0,0,0,0,0,0,-7,9|anywhere:moot
-5,-11,-26,-7,4,12,12,23|anywhere:more
0,0,0,0,9,0,-2,-7|anywhere:morgan
-3,9,-4,-4,6,-10,-11,18|anywhere:most
0,-3,-2,0,-4,-2,-1,12|anywhere:motion
6,-8,4,-12,-7,-16,8,25|anywhere:move
0,0,-1,-1,-6,0,25,-17|anywhere:mps
-1,1,0,-3,-5,-6,1,14|anywhere:mr
0,-2,-1,0,9,-1,0,-4|anywhere:mrs
12,3,-10,4,27,16,-17,-35|anywhere:much
0,0,0,0,9,0,-2,-7|anywhere:mufg
0,0,1,-1,-2,0,-4,8|anywhere:mull
-2,0,-32,-1,4,-1,35,-4|anywhere:munich
0,0,-4,0,-5,1,-3,10|anywhere:munitions
-4,1,27,-19,-4,-5,13,-8|anywhere:must
-1,-6,-7,3,-1,1,-7,18|anywhere:my
-1,15,-1,0,-6,-2,-2,-4|anywhere:myth
3,-6,-38,65,12,24,-12,-49|anywhere:n't
0,0,-9,-1,-1,-4,12,3|anywhere:nagatsuma
0,0,3,-10,0,10,0,-3|anywhere:nagoya
0,-1,0,-2,8,-2,-1,-2|anywhere:nakasone
20,0,9,-5,-5,-9,4,-14|anywhere:name
4,0,18,-4,0,0,-18,-1|anywhere:namely
0,0,0,0,-1,0,-8,9|anywhere:narrowly
-2,3,-3,4,8,0,5,-15|anywhere:nation
6,-2,9,-12,7,-7,8,-10|anywhere:national
-1,-1,-1,8,-6,1,6,-7|anywhere:national income
0,6,18,0,-2,-1,-5,-15|anywhere:national product
-3,-1,-14,1,-3,-3,2,22|anywhere:national security
-2,-1,-23,-1,1,-3,8,21|anywhere:national security adviser
22,-1,-6,-3,-8,-2,1,-3|anywhere:nations
0,0,0,5,-1,1,-8,4|anywhere:natsuo
0,0,-1,-3,0,0,-6,11|anywhere:natural
0,0,1,0,9,0,-8,-2|anywhere:ndp
-2,-3,-13,4,19,-3,7,-9|anywhere:near
0,-1,0,0,-1,-4,-1,8|anywhere:nearer
-4,4,9,-2,-1,5,-5,-6|anywhere:nearly
0,0,-13,-4,0,0,-4,22|anywhere:nears
-7,3,37,-19,-4,-3,-27,21|anywhere:need
-6,-2,7,9,-6,-4,-13,15|anywhere:needed
10,4,0,-14,-27,-1,-15,42|anywhere:needs
-1,-1,17,-3,0,1,-2,-12|anywhere:negotiate
0,0,-5,0,-4,-1,10,-1|anywhere:negotiator
0,0,0,-1,13,0,-8,-4|anywhere:neighbor
0,-10,-1,0,14,-1,0,-1|anywhere:neighborhood
0,0,-6,-1,-17,-1,15,11|anywhere:neighboring
0,16,-4,5,-13,-3,5,-6|anywhere:neighbors
0,0,0,5,9,0,-12,-2|anywhere:neighbouring
2,-2,-7,44,-5,9,-22,-19|anywhere:neither
-1,0,-2,0,-3,0,9,-2|anywhere:networks
0,0,-7,11,-1,-1,-1,-1|anywhere:neutrality
-4,13,-22,79,-3,-13,-29,-21|anywhere:never
0,0,-3,-7,0,0,0,12|anywhere:nevertheless
50,1,-7,-20,-7,-25,34,-27|anywhere:new
8,0,-7,0,0,0,0,0|anywhere:new normal
5,-1,-11,16,-7,13,7,-21|anywhere:news
-1,2,-3,-6,-1,-1,-3,13|anywhere:newspaper
0,0,-7,-1,4,-1,-4,9|anywhere:newspapers
-12,-10,8,-29,14,4,-3,29|anywhere:next
0,0,-2,7,9,-2,-5,-7|anywhere:ng
0,0,1,-1,0,0,10,-9|anywhere:nicer
0,0,-1,-1,-7,10,0,-2|anywhere:nicholas
0,0,-1,0,-10,0,0,12|anywhere:night
0,-1,-1,0,16,-8,4,-10|anywhere:nikko
-3,1,-3,-1,2,12,-6,-3|anywhere:nine
-3,13,4,-8,-5,-4,-1,5|anywhere:nippon ishin
5,26,-37,102,-27,-15,-2,-51|anywhere:no
9,0,-20,38,8,-5,-18,-11|anywhere:no one
5,-2,-15,59,10,-6,-24,-27|anywhere:nobody
0,0,11,-4,4,0,-1,-8|anywhere:nominated
5,-3,57,7,-9,10,-12,-56|anywhere:nominee
0,-1,1,-1,10,-2,-7,1|anywhere:nomura
-3,0,-7,9,-3,0,10,-5|anywhere:non
0,0,8,0,0,0,0,-8|anywhere:nonbinding
-2,0,-1,-2,-1,-1,10,-2|anywhere:noncommittal
-2,0,8,17,-11,11,-8,-15|anywhere:none
-2,-4,-18,-2,21,-4,-1,10|anywhere:nonetheless
12,-3,-28,32,-9,15,-3,-16|anywhere:nor
0,0,-2,0,-1,8,0,-5|anywhere:norinchukin
26,-3,-13,2,2,-3,-7,-4|anywhere:norm
11,0,3,1,-2,-2,-6,-5|anywhere:normal
-2,-1,9,-5,-1,-2,6,-5|anywhere:north
-20,21,1,87,-12,5,-38,-45|anywhere:not
12,-9,-20,-24,38,8,12,-18|anywhere:note
1,-1,-12,16,-20,2,1,13|anywhere:nothing
0,0,0,-1,12,0,-9,-1|anywhere:noticed
25,-2,19,-11,13,-26,-10,-8|anywhere:now
-1,0,2,-1,-4,0,-4,8|anywhere:nowadays
-1,-1,-3,-1,-2,-2,17,-7|anywhere:nuance
-2,-1,-4,-2,1,5,17,-15|anywhere:nuclear
0,0,-2,0,5,0,-9,7|anywhere:nudge
2,-2,37,1,0,-24,20,-33|anywhere:number
-1,-1,-13,13,-18,17,-7,11|anywhere:numbers
0,0,-2,2,-7,-1,-1,10|anywhere:núñez
11,0,0,-7,-1,-1,2,-3|anywhere:objection
-1,-1,-1,1,-8,0,9,2|anywhere:objective
0,0,-10,-3,-8,-1,16,5|anywhere:oblige
0,14,-3,-6,-3,-2,9,-9|anywhere:observe
0,0,0,0,8,-2,-4,-2|anywhere:observers
-1,-1,-2,-1,0,11,-8,2|anywhere:obstacles
-1,0,-6,0,-1,-1,13,-2|anywhere:odd
0,-1,-2,0,-2,-2,-9,16|anywhere:odds
17,22,-1,-23,-10,24,-15,-13|anywhere:of
-5,10,-3,-7,3,-2,26,-21|anywhere:off
5,-1,-26,2,-13,-14,0,46|anywhere:offer
-4,-2,0,4,9,0,-29,22|anywhere:office
-1,0,-3,-1,15,0,-11,0|anywhere:officer
-1,5,4,45,-2,-21,-36,6|anywhere:official
-3,0,13,-7,0,-5,4,-3|anywhere:officially
3,-12,51,24,-2,-31,-50,16|anywhere:officials
0,0,5,0,-9,0,5,0|anywhere:oil
0,0,0,0,-4,0,9,-5|anywhere:okinawa
0,-9,0,0,24,-1,-12,-1|anywhere:oks
0,0,0,0,-1,-8,10,0|anywhere:okumura
-2,8,-17,-3,2,0,17,-5|anywhere:old
13,-3,5,-22,3,-8,2,11|anywhere:on
5,19,-9,-6,-3,-8,25,-23|anywhere:once
14,-15,38,-21,-22,14,-4,-4|anywhere:one
0,0,2,0,-8,-1,9,-2|anywhere:ones
2,-6,-16,-7,36,7,4,-20|anywhere:only
0,-1,0,0,-1,0,-14,15|anywhere:onward
-1,-1,-6,4,-7,-1,-3,15|anywhere:open
-1,-1,13,-3,-5,13,-4,-11|anywhere:opened
-2,0,10,-1,0,0,-5,-1|anywhere:opening bid
0,0,-10,0,0,0,0,11|anywhere:opined
0,0,0,0,10,-1,0,-9|anywhere:opportunity
-2,-1,-4,-2,12,-9,6,0|anywhere:oppose
-5,-5,-10,20,-31,-4,15,20|anywhere:opposition
0,-1,-5,1,7,21,-39,16|anywhere:opposition leader
-1,-1,-6,-4,-1,-1,-6,20|anywhere:option
-2,-1,-11,-6,-17,-7,-12,55|anywhere:options
-10,-6,-3,22,12,35,-57,6|anywhere:or
-3,-3,2,-9,-5,-8,6,20|anywhere:order
0,-1,-3,-1,0,0,9,-3|anywhere:organisation
0,0,0,0,-10,0,11,0|anywhere:original
0,0,0,0,10,0,-10,0|anywhere:originally
10,0,-2,0,0,-1,-5,-2|anywhere:orthodoxy
-6,-4,3,18,12,3,10,-36|anywhere:other
-4,0,-5,0,0,-1,11,-1|anywhere:other allies
18,-9,-19,4,-6,-6,21,-2|anywhere:others
-5,-3,2,-13,5,-5,-29,48|anywhere:ought
8,-3,-13,8,-5,-5,-11,21|anywhere:our
-2,0,9,-1,-8,-2,6,-2|anywhere:ours
-17,3,-7,56,-21,12,16,-42|anywhere:out
0,0,9,-7,7,-1,-3,-4|anywhere:outcome
0,0,0,0,0,0,9,-8|anywhere:outdo
0,0,0,0,-3,0,-7,10|anywhere:outer
-1,4,-6,-1,5,9,-14,4|anywhere:outlay
-1,-4,2,-9,59,32,-44,-35|anywhere:outlays
7,-1,2,-1,1,4,-9,-2|anywhere:output
-1,0,4,8,-1,-1,0,-9|anywhere:outright
13,-1,-2,-1,0,-4,-8,3|anywhere:outside
9,0,-2,0,-3,0,-2,-2|anywhere:outsiders
-2,5,-19,-19,-22,-8,53,12|anywhere:over
0,-2,-1,18,1,-4,-3,-10|anywhere:overnight
0,-1,-4,-1,-2,3,8,-3|anywhere:overtaken
2,0,0,0,1,-2,7,-8|anywhere:owes
-8,-13,11,-16,23,-17,-24,45|anywhere:own
0,0,-1,1,0,0,-17,16|anywhere:p
0,0,16,0,12,6,-28,-5|anywhere:pace
5,-6,-8,-5,-15,5,30,-6|anywhere:pacific
0,0,11,0,0,0,-10,0|anywhere:pacific allies
0,5,0,-3,8,-1,-14,6|anywhere:pacifist
0,-1,-3,-1,-6,-3,9,5|anywhere:package
-1,-1,-1,-1,0,11,-2,-4|anywhere:paddies
8,0,-3,0,4,-1,7,-15|anywhere:page
0,0,1,0,8,0,-8,0|anywhere:pages
-4,-4,-22,-8,-14,3,32,17|anywhere:panel
0,0,-3,0,-2,0,-4,10|anywhere:panels
0,0,0,0,0,0,-12,13|anywhere:panfilo
5,-3,-15,4,13,-5,22,-22|anywhere:paper
-1,0,-7,-3,14,-12,-5,14|anywhere:park
-3,7,-5,18,-19,-7,-3,13|anywhere:parliament
-1,-1,-11,3,24,3,-24,6|anywhere:parliamentary
-6,-1,-17,2,4,-8,19,7|anywhere:part
-1,0,10,6,0,-1,1,-14|anywhere:participant
11,0,-1,-1,-2,-1,1,-7|anywhere:participants
-1,1,5,1,2,-3,3,-8|anywhere:parties
0,-3,-1,0,14,0,-7,-3|anywhere:partly
0,-2,-6,-1,-2,-6,2,16|anywhere:partner
25,-3,-4,4,-15,5,9,-22|anywhere:partners
0,0,-1,8,0,-1,-2,-3|anywhere:parts
-4,-5,-17,-11,-30,-2,-10,80|anywhere:party
0,0,-2,-1,-23,0,45,-19|anywhere:pass
-1,-4,-1,3,0,8,3,-7|anywhere:passed
8,0,-5,0,11,-1,-13,-1|anywhere:passes
-2,3,10,-18,9,-10,51,-43|anywhere:past
-2,0,4,-6,-8,-10,-1,23|anywhere:path
-2,-3,-19,-1,22,-2,-3,8|anywhere:patricia
-2,-6,-16,-8,-3,15,2,18|anywhere:pay
-1,0,3,1,-4,4,10,-12|anywhere:payment
8,0,-9,-1,4,0,-7,6|anywhere:peacetime
0,6,0,-1,-8,-1,-1,6|anywhere:peg
0,0,-1,0,17,-1,-8,-6|anywhere:pencil in
0,0,0,0,0,13,0,-12|anywhere:penny
0,0,-1,0,-7,11,1,-2|anywhere:pension
-1,-1,-4,-1,26,0,6,-26|anywhere:pensions
7,-2,15,-24,-32,3,-34,68|anywhere:people
-1,0,13,-1,16,-5,-20,-1|anywhere:people power party
-1,0,-5,-1,-9,29,-8,-5|anywhere:per
0,0,-1,8,0,-1,-5,-1|anywhere:percent
-1,-1,-3,7,-3,-4,-8,13|anywhere:percentage
-1,3,12,-2,-3,3,-2,-9|anywhere:percentages
0,-1,0,0,-5,-1,12,-4|anywhere:period
0,-1,0,-1,13,1,-7,-3|anywhere:permanent
0,0,0,-1,10,0,-8,0|anywhere:permit
-1,-1,26,-2,-15,8,0,-15|anywhere:person
0,0,8,-1,5,0,-16,5|anywhere:persuade
0,0,0,0,-3,-1,-5,8|anywhere:perth
0,0,-4,-2,5,-2,-5,8|anywhere:peter
0,0,0,0,0,0,10,-9|anywhere:ph
0,0,-1,0,-1,-6,-2,11|anywhere:phased
0,0,21,1,-2,-2,-2,-16|anywhere:pick
0,0,-1,8,0,0,0,-6|anywhere:pile
0,0,0,0,-6,-1,-1,8|anywhere:pitches
-1,0,7,2,-7,-4,17,-15|anywhere:place
-10,-12,3,-6,-26,7,54,-8|anywhere:plan
8,0,1,-4,3,-1,-4,-3|anywhere:plane
-1,2,-6,-1,1,-5,0,10|anywhere:planners
-1,-1,-1,-1,-9,-1,-6,19|anywhere:platform
0,0,-1,0,0,8,0,-5|anywhere:plausible
0,0,0,-13,0,0,0,14|anywhere:play down
-1,0,-3,-2,-1,-1,9,-3|anywhere:plays
0,0,0,0,10,-1,-4,-5|anywhere:plc
0,0,-1,3,4,0,-8,2|anywhere:plea
0,1,-4,-1,-2,0,-4,10|anywhere:plead for
-1,0,-13,-9,3,-5,6,19|anywhere:please
2,0,-15,-3,-26,-5,37,10|anywhere:pledge
-1,-1,-2,-3,-6,5,-9,16|anywhere:plenty
0,0,-2,-8,0,-1,8,3|anywhere:plumped
2,-1,-8,-6,-5,-2,22,-3|anywhere:plus
0,-1,8,17,-5,-7,-16,4|anywhere:pm
0,0,-1,0,-12,-1,14,0|anywhere:podium
0,0,0,0,0,0,-22,23|anywhere:poilievre
-2,4,-14,10,11,10,-18,0|anywhere:point
6,21,32,-3,-42,11,10,-35|anywhere:policy
-1,0,-2,5,-2,0,-9,9|anywhere:politely
-1,5,7,-3,-2,-3,5,-9|anywhere:political
0,0,-1,-2,11,-1,-11,3|anywhere:politics
-2,-7,4,-11,27,-10,-23,22|anywhere:poll
-1,1,-4,-3,-5,26,-6,-9|anywhere:polls
-1,0,0,0,0,-3,9,-4|anywhere:poor
0,0,-3,-2,0,11,-2,-4|anywhere:popular party
0,-1,0,0,0,-7,9,-1|anywhere:port
0,0,-4,0,2,0,10,-8|anywhere:portion
-1,-1,-5,-11,-8,2,30,-6|anywhere:ports
-2,0,-2,-6,1,-2,1,10|anywhere:position
0,0,-1,-1,-4,0,-19,25|anywhere:possibility
-2,5,11,13,7,-18,13,-28|anywhere:possible
3,14,5,-3,-9,3,7,-20|anywhere:post
-1,-1,-1,-1,-4,9,-1,-1|anywhere:posture
-1,16,-8,0,3,-3,4,-10|anywhere:postwar
0,0,0,-1,0,-1,10,-8|anywhere:powder
3,-1,-9,4,8,-1,-3,-1|anywhere:power
0,0,-1,-1,-2,-2,9,-2|anywhere:powered
0,0,-6,0,-3,-1,9,1|anywhere:ppp
0,-1,-7,0,17,-2,-1,-6|anywhere:practice
3,0,-3,-7,-6,0,21,-7|anywhere:praise
0,-1,-21,-3,17,-1,4,4|anywhere:praised
-5,0,-16,-2,-1,-2,32,-7|anywhere:praises
0,0,15,0,-13,0,-1,-1|anywhere:pray
0,0,8,-3,8,0,-8,-5|anywhere:precisely
0,0,-1,7,11,-1,-8,-9|anywhere:predecessor
0,11,-1,-7,2,-1,-2,-2|anywhere:predecessors
-2,0,-4,0,20,-5,9,-18|anywhere:predicted
0,0,0,0,9,0,-5,-3|anywhere:predicts
0,0,0,0,12,0,-11,0|anywhere:prefectural
-2,3,18,-3,-5,-9,-1,-3|anywhere:prefer
-2,0,-3,-6,-8,-3,-1,23|anywhere:preference
-1,0,4,-4,-5,-7,1,12|anywhere:preferred
-2,-3,-23,77,-10,-11,2,-30|anywhere:premier
0,-1,0,-2,-2,-4,17,-7|anywhere:premise
-2,5,7,-10,-15,-4,-6,25|anywhere:prepare
0,-1,-3,0,-4,-1,14,-5|anywhere:preparedness
1,-5,-15,-11,70,-15,-24,0|anywhere:present
-1,1,-7,4,-9,0,3,9|anywhere:presented
-19,-10,1,14,-64,-1,78,1|anywhere:president
-3,-1,-17,23,-4,-5,12,-5|anywhere:presidential
-2,3,19,-6,-10,-2,-1,0|anywhere:press
0,-1,3,-3,-8,-4,5,9|anywhere:press club
-2,-1,-5,-7,2,6,13,-7|anywhere:press conference
0,0,2,-5,2,10,-2,-6|anywhere:press for
-2,0,-13,-2,-3,0,23,-2|anywhere:press secretary
-1,-1,13,6,-8,-3,-11,4|anywhere:pressure
0,0,0,0,-4,11,-3,-3|anywhere:prestige
0,0,-1,0,-8,10,0,-1|anywhere:presuppose
4,-1,25,-3,-1,5,-21,-7|anywhere:price
-1,2,1,59,-58,8,0,-12|anywhere:prime minister
0,0,0,0,0,0,-7,8|anywhere:primer
-1,7,8,-1,-10,-3,7,-7|anywhere:principle
0,0,0,0,-7,0,8,-1|anywhere:prioritize
0,0,-2,13,-1,-1,2,-11|anywhere:private
-1,0,-6,16,-4,-1,-5,1|anywhere:privately
0,0,-1,0,0,0,-7,8|anywhere:probability
-1,0,14,-6,-1,-4,-4,1|anywhere:probably
-2,-1,-6,0,0,-1,-3,13|anywhere:problem
0,0,4,-4,-3,0,8,-4|anywhere:proceed
-2,0,-3,-5,5,-3,-4,12|anywhere:procurement
-1,0,-5,0,11,0,-1,-3|anywhere:product
0,0,-1,0,0,-3,-4,9|anywhere:prof
-2,-3,2,-5,21,2,-4,-12|anywhere:professor
-2,1,2,0,-18,-6,30,-7|anywhere:program
0,0,-1,8,0,-1,-2,-3|anywhere:prohibitive
0,4,-3,-2,21,6,-16,-11|anywhere:project
0,0,-1,0,8,-3,0,-3|anywhere:prolonged
-1,11,-34,41,-27,-18,24,4|anywhere:promise
0,0,0,0,-6,0,-2,8|anywhere:promoting
8,0,-2,-1,2,4,-9,-1|anywhere:promptly
9,0,-8,-1,-4,-2,1,5|anywhere:proper
0,-6,0,-2,19,-1,-9,-1|anywhere:proportion
-1,0,-2,-3,-10,-2,-12,30|anywhere:proposal
0,0,-2,0,-3,-1,-6,12|anywhere:proposals
-7,-2,-5,6,-5,-11,6,17|anywhere:propose
0,0,0,0,15,-1,-6,-8|anywhere:prosecutor
-1,-1,-2,0,-5,-1,16,-5|anywhere:protect
-1,0,-9,0,-4,0,-1,15|anywhere:protection
0,11,-5,0,4,-3,-1,-6|anywhere:proud
0,0,-8,0,0,-1,-2,12|anywhere:provision
-3,-4,15,-13,9,-10,17,-11|anywhere:public
11,5,-9,-4,4,-1,8,-15|anywhere:publish
0,0,-7,-3,11,0,-2,2|anywhere:pulled
0,-2,0,-1,6,-4,8,-6|anywhere:purpose
-3,-1,7,-10,6,-6,18,-11|anywhere:push
-11,18,18,11,-27,1,-11,0|anywhere:put
-1,0,-4,19,-1,-1,-8,-4|anywhere:put forward
-2,8,-16,-10,8,35,-6,-17|anywhere:q
0,0,-5,-1,0,10,-1,-4|anywhere:quality
-1,-1,12,0,-3,-2,5,-11|anywhere:quarter
-5,-5,13,22,-23,32,-1,-32|anywhere:question
0,0,17,0,16,-1,-17,-16|anywhere:questioned
0,0,0,0,0,0,8,-8|anywhere:questionnaire
5,-1,-3,0,-1,9,4,-14|anywhere:quickly
0,0,1,0,0,0,-17,17|anywhere:quiet
0,0,-2,0,-1,-2,-2,8|anywhere:quietly
0,0,-7,11,-1,-1,-1,-1|anywhere:quipped
-3,-2,27,-2,17,-4,-19,-13|anywhere:quote
-2,-1,-17,-1,-5,10,-3,18|anywhere:r
0,-1,0,-1,9,-1,-10,4|anywhere:race
-11,-10,31,16,-5,-6,-17,2|anywhere:raise
0,-1,9,-3,6,0,-6,-6|anywhere:rally
-1,0,-3,-3,-3,10,7,-7|anywhere:rand
0,-1,-4,-2,11,-3,-6,5|anywhere:range
8,0,-4,-2,0,0,0,-2|anywhere:ranges
0,0,0,0,-11,13,-3,1|anywhere:rank
13,-2,-3,-4,5,-1,1,-9|anywhere:rate
0,0,0,0,-10,14,-2,-1|anywhere:rates
-1,3,9,-5,1,-8,-2,4|anywhere:rather
-3,-3,16,-6,17,-8,-17,4|anywhere:rather than
-4,14,-25,-5,58,0,-11,-26|anywhere:ratio
-3,5,-8,6,-2,7,-4,0|anywhere:ratios
0,0,-2,0,-4,0,-2,8|anywhere:re
-6,-1,14,7,9,-5,-3,-16|anywhere:reach
15,0,-8,-2,-1,0,-4,-1|anywhere:reacts
-1,0,20,-1,-10,-5,11,-14|anywhere:read
0,0,5,-2,-11,0,10,-2|anywhere:readout
-1,0,-8,-14,-2,-1,13,14|anywhere:ready
-2,-1,2,-3,12,-2,-5,-2|anywhere:reagan
0,0,2,-1,1,3,-8,3|anywhere:real
-2,-1,14,-6,-11,-4,-29,40|anywhere:realistic
0,0,-3,0,8,0,-1,-3|anywhere:reality
-1,-1,-1,-2,12,-6,10,-12|anywhere:really
0,0,0,0,8,0,-5,-3|anywhere:rearmed
0,0,0,-1,0,14,-2,-11|anywhere:reasonable
0,0,-10,26,0,-2,-7,-6|anywhere:rebuff
0,0,0,0,0,-2,-9,12|anywhere:rebuilding
-1,-3,2,-4,14,-3,4,-8|anywhere:recall
0,0,-6,0,17,-1,-3,-7|anywhere:receive
-2,-1,5,-2,34,9,-22,-21|anywhere:reckon
0,0,0,0,7,8,-2,-13|anywhere:reckon on
5,-1,-15,7,-14,-6,-11,36|anywhere:recommend
0,0,-1,3,-7,-1,-2,9|anywhere:recommendation
-1,-1,-3,-2,-2,-1,-15,25|anywhere:recommendations
0,0,0,0,8,-1,-6,-1|anywhere:recorded
0,0,0,10,0,0,-2,-8|anywhere:red - green alliance
0,0,8,-1,-1,-1,-3,-3|anywhere:reed
7,-1,-8,3,-4,-1,1,2|anywhere:reference
6,0,-8,-1,0,0,-2,5|anywhere:refers
0,-2,-1,0,-9,5,13,-5|anywhere:reform
-2,-1,-4,6,-2,3,9,-10|anywhere:refuse
7,0,-9,-14,-1,-2,10,10|anywhere:regards
-2,-2,19,-2,8,-11,-5,-5|anywhere:region
-1,0,-11,-2,15,-1,-6,6|anywhere:regional
10,0,-2,0,0,-1,-5,-2|anywhere:reigns
0,0,0,9,0,-1,4,-12|anywhere:reinforce
-1,0,-8,6,0,-1,8,-4|anywhere:reiterate
0,0,-6,13,0,-1,0,-5|anywhere:reiwa shinsengumi
7,0,-15,35,-5,-6,-15,0|anywhere:reject
15,-3,7,-2,-9,-3,14,-20|anywhere:related
0,-1,-1,0,9,-1,-1,-6|anywhere:relative
3,0,-1,-3,0,9,-6,-1|anywhere:release
14,-1,-8,-1,8,-3,-8,-2|anywhere:released
0,8,0,-2,-1,-3,-1,-1|anywhere:religion
-2,5,4,-11,13,-14,11,-6|anywhere:remain
-4,-1,18,10,-7,-3,-7,-6|anywhere:remark
0,0,0,0,10,0,-3,-5|anywhere:remarkable
1,0,-2,-2,12,-1,-3,-4|anywhere:remind
0,0,-2,0,0,-1,9,-6|anywhere:renew
0,0,-8,-1,4,0,-1,7|anywhere:renewed
0,0,0,0,-3,0,8,-4|anywhere:renmin
-3,-1,-20,6,18,-8,-12,19|anywhere:rep
8,0,0,-1,-1,-1,-6,1|anywhere:repaired
-3,-1,9,-14,-17,-3,16,14|anywhere:repeat
-2,0,0,-5,-4,-3,-6,20|anywhere:replace
0,0,0,-1,0,0,12,-9|anywhere:replacement
11,1,-9,0,-2,0,0,0|anywhere:replacing
-2,-3,6,33,4,2,-15,-25|anywhere:reply
-14,-6,20,25,-11,-12,-40,38|anywhere:report
0,0,17,-1,-6,-5,-4,-1|anywhere:reportedly
1,6,-19,9,18,8,-23,1|anywhere:reporters
0,0,-4,-4,0,-1,-2,11|anywhere:representatives
-3,0,-34,-6,10,-1,-21,56|anywhere:republican
0,0,-5,-1,-1,-1,0,8|anywhere:republicans
-4,-3,35,28,1,-3,-12,-44|anywhere:request
-1,-1,13,-5,16,0,-3,-18|anywhere:require
0,0,-2,0,-6,-2,0,10|anywhere:requirement
-3,-8,-4,-4,1,21,-2,-1|anywhere:research
0,0,-1,0,-9,0,13,-2|anywhere:resemble
-1,0,-11,0,-4,-1,12,5|anywhere:resilience
-1,-4,10,5,5,-1,-13,0|anywhere:resolution
0,2,0,2,-6,-1,15,-11|anywhere:resolve
0,0,-2,10,0,-1,-4,-3|anywhere:resources
-1,9,-1,0,-4,-1,0,-1|anywhere:respected
0,0,-1,0,8,0,-11,4|anywhere:respectively
-1,0,-1,0,3,9,-4,-5|anywhere:respondent
0,0,2,-3,0,8,-1,-6|anywhere:respondents
5,-1,-2,0,2,0,-8,5|anywhere:response
-4,-1,-1,-3,13,-2,-4,1|anywhere:rest
0,0,-1,-1,-8,-2,14,-1|anywhere:restore
0,0,-1,0,14,0,-6,-6|anywhere:rests
-2,-1,-20,-5,12,-3,-14,32|anywhere:retired
-1,0,9,6,0,-1,-2,-11|anywhere:retorted
-2,-8,-13,-6,-13,-7,-1,49|anywhere:return
-1,-2,5,-3,18,-5,-11,-1|anywhere:revenue
-1,7,5,-4,6,-5,-25,17|anywhere:review
-2,-1,-1,3,-12,-1,13,0|anywhere:revise
-1,0,-1,-5,0,-1,9,0|anywhere:revised
-2,0,-2,-2,-3,2,0,8|anywhere:revision
0,0,-4,0,0,-2,8,-2|anywhere:revisit
-1,0,8,-2,2,0,-3,-3|anywhere:rewrite
-1,0,-2,0,-5,0,-1,9|anywhere:rewrites
0,0,0,-2,4,0,-8,7|anywhere:rewritten
-1,-1,1,-1,0,11,-2,-6|anywhere:rice
11,0,-2,-1,-8,-3,8,-4|anywhere:rich
0,0,-1,0,0,-2,-9,13|anywhere:richard
0,0,12,0,0,0,-1,-11|anywhere:rick
0,0,0,-1,-7,0,12,-4|anywhere:ridiculous
0,-4,2,3,10,-11,-13,12|anywhere:right
-8,-7,11,-16,3,-6,10,13|anywhere:rise
0,0,-7,-3,-1,-1,2,9|anywhere:risk
-1,0,-14,-1,21,-3,4,-5|anywhere:rival
-1,-13,-1,16,10,-5,10,-15|anywhere:road
-1,-1,0,-9,-10,-3,37,-12|anywhere:roads
0,0,-3,0,10,0,-4,-2|anywhere:robin
-2,-1,-16,-2,1,-3,-6,29|anywhere:roger
-1,0,-5,0,-2,-2,0,11|anywhere:role
0,0,0,6,-8,10,0,-7|anywhere:roles
-2,1,32,0,-3,-6,-9,-13|anywhere:room
-1,6,0,-1,2,15,-10,-11|anywhere:roughly
0,0,0,-8,-4,-2,16,-2|anywhere:round
-1,0,4,-1,-3,-3,11,-8|anywhere:rounding
18,10,15,-2,-5,-6,-9,-20|anywhere:rule
-1,-2,0,2,5,-12,-16,22|anywhere:rule out
-1,17,-2,0,-10,-4,6,-5|anywhere:rules
-2,-4,-6,-10,-9,-4,9,27|anywhere:ruling
0,0,-2,-4,0,0,-16,23|anywhere:ruling bloc
0,0,0,-1,-9,-1,-4,14|anywhere:ruling coalition
0,1,12,-4,-23,-2,21,-5|anywhere:run
0,0,-11,18,-4,0,-4,2|anywhere:rung
0,0,-1,-2,5,3,7,-11|anywhere:runs
8,0,0,-1,0,-1,-4,-2|anywhere:runways
-1,3,-1,-1,-8,-4,19,-8|anywhere:s
0,0,-2,-1,40,1,-9,-29|anywhere:sachs
0,0,0,-1,-1,0,12,-9|anywhere:sadayuki
0,0,-1,-3,9,-4,-9,8|anywhere:safer
0,0,0,0,7,8,-2,-13|anywhere:saisuke
-2,0,3,16,4,0,-10,-10|anywhere:saito
0,0,0,0,7,8,-1,-13|anywhere:sakai
-1,0,-5,-5,-1,17,12,-17|anywhere:sakakibara
-1,6,-3,9,-2,-5,-4,0|anywhere:sake
-1,0,-6,0,0,0,0,8|anywhere:sales
-1,-6,37,-10,-12,2,2,-11|anywhere:same
-2,-1,0,-5,-3,-9,0,20|anywhere:sanseito
-1,0,13,-3,-11,-4,9,-4|anywhere:satisfy
0,0,-1,-1,-1,-5,-4,12|anywhere:sato
-33,-14,-2,35,2,8,-4,7|anywhere:say
0,0,-2,0,-2,0,-6,10|anywhere:scarborough
0,0,0,0,3,0,-8,5|anywhere:scenario
0,0,-2,0,-4,-2,-2,11|anywhere:scenarios
-1,-1,-1,4,-2,-1,12,-10|anywhere:schedule
-2,-3,-19,-1,22,-2,-3,8|anywhere:schroeder
-1,-1,0,0,-1,15,-6,-5|anywhere:science
0,0,0,-1,0,-2,-7,11|anywhere:scoff
0,6,0,0,-1,-1,5,-8|anywhere:scrap
0,0,0,0,8,0,-8,0|anywhere:scrape
0,-2,0,-1,9,0,-5,-1|anywhere:scrapped
0,0,0,0,0,10,-1,-9|anywhere:scratch
0,0,11,-5,-1,0,-1,-4|anywhere:scrutinize
-1,3,3,-1,-9,-1,8,-2|anywhere:sea
0,0,-23,0,0,0,24,0|anywhere:secdef
0,1,0,-1,-6,7,-26,25|anywhere:second
0,0,0,-1,-4,0,-3,8|anywhere:secondary
0,0,0,13,0,0,-12,0|anywhere:secret
4,-4,27,9,23,-11,-29,-18|anywhere:secretary
0,0,0,0,0,0,8,-7|anywhere:sector
-1,-3,-4,1,16,-6,-4,1|anywhere:secure
0,0,-4,-1,15,-10,-8,9|anywhere:securities
-10,-9,2,-10,3,-16,28,13|anywhere:security
16,0,-7,-1,6,-1,-9,-4|anywhere:security - related
0,0,0,0,19,-1,-15,-3|anywhere:security spending
14,1,14,22,9,-6,-28,-26|anywhere:see
-3,-7,24,2,-26,0,-1,10|anywhere:seek
-4,-2,-6,12,16,-6,-28,19|anywhere:seen
1,-2,-9,-8,19,-5,-3,6|anywhere:sees
0,9,0,-1,-5,-2,0,-1|anywhere:self - imposed limit
-3,-3,10,-3,6,9,-24,9|anywhere:sen
-4,-4,-1,-10,28,-3,-32,27|anywhere:senator
-2,-1,5,-2,-5,1,-23,28|anywhere:senators
-1,-2,19,8,-7,-6,13,-24|anywhere:senior
13,-1,-1,3,0,-2,-4,-8|anywhere:sense
0,0,-2,-1,-4,-2,11,-2|anywhere:separate
57,4,-14,-4,-15,-10,-14,-2|anywhere:serious
-1,0,-6,0,0,0,14,-6|anywhere:serve
-4,3,-15,-1,-2,-2,11,10|anywhere:served
-1,-1,11,-3,-1,0,1,-6|anywhere:service
0,0,-14,0,0,0,0,14|anywhere:services
-1,2,-2,3,-10,-5,7,6|anywhere:session
11,4,-15,-20,8,-16,15,13|anywhere:set
0,0,8,-1,-1,0,-4,-1|anywhere:set its sights on
1,3,-4,-1,-4,-1,15,-8|anywhere:set out
0,0,5,-1,-8,-2,-4,9|anywhere:settle
-1,0,-3,-3,5,-8,12,-2|anywhere:settle for
-1,-1,3,-1,0,-3,8,-4|anywhere:settle on
-1,0,-1,1,-1,-2,11,-7|anywhere:settled
-2,1,-2,10,-8,-5,-3,9|anywhere:seven
-4,-2,4,-6,-8,-5,-28,48|anywhere:several
-1,0,-5,-1,7,-1,-12,12|anywhere:shadow
9,-8,-24,6,34,0,-12,-5|anywhere:share
0,-1,-7,-1,-7,0,7,10|anywhere:shares
5,-4,-19,7,-8,2,33,-16|anywhere:she
-1,0,-12,-3,-9,-1,30,-4|anywhere:sheet
0,0,-1,0,6,-2,-17,14|anywhere:shelters
0,0,8,-3,-1,0,-4,0|anywhere:shield
0,2,-2,-2,-1,9,-2,-4|anywhere:shift
-1,-1,-6,-2,-16,17,-5,13|anywhere:ships
-4,0,3,-9,22,18,-17,-12|anywhere:shipyards
0,0,-1,0,-4,0,-5,11|anywhere:shoal
-1,0,-1,-4,13,-3,-3,-1|anywhere:shoebridge
-1,-1,-1,-1,-11,-3,3,15|anywhere:shoot
0,0,-3,0,0,0,-6,9|anywhere:shoot for
-1,0,0,0,-6,-1,13,-5|anywhere:shopping
-3,-1,-9,3,4,5,-19,19|anywhere:short
-10,-5,25,-47,-36,4,3,66|anywhere:should
2,2,-17,-6,56,-10,5,-30|anywhere:show
0,0,0,-9,0,-1,13,-1|anywhere:shyh
0,0,-2,0,0,0,11,-8|anywhere:sicily
0,-4,10,2,16,-4,-6,-12|anywhere:side
0,0,-3,-9,0,11,0,1|anywhere:sidestep
0,0,0,0,0,10,-1,-9|anywhere:sighed
0,0,-1,0,-14,0,20,-4|anywhere:sight
0,0,-1,-5,-4,0,2,8|anywhere:sights
0,0,-4,19,-8,-2,-12,7|anywhere:sign
-2,-1,-2,-2,-9,6,19,-10|anywhere:sign up
0,1,0,12,0,0,-14,3|anywhere:signal
-2,0,-6,-4,-9,6,25,-10|anywhere:signed
0,0,15,-2,0,-1,-9,-2|anywhere:signs
-1,0,22,-3,-1,-2,-4,-11|anywhere:silence
-1,3,11,-2,1,-1,-9,-1|anywhere:similar
0,-1,0,-2,0,11,-2,-5|anywhere:simple
11,-1,-2,1,-5,-3,3,-5|anywhere:simply
0,0,-1,-7,-3,0,2,9|anywhere:simulations
4,17,3,-3,24,-21,-13,-12|anywhere:since
-2,3,0,-7,5,1,13,-11|anywhere:single
0,0,-1,0,-7,-2,-3,14|anywhere:sink
-1,-1,-5,0,22,-5,-2,-8|anywhere:sipri
0,0,-1,-1,-1,-1,22,-19|anywhere:sir
9,-1,-1,-1,2,4,-14,3|anywhere:six
-3,-1,7,3,21,-3,-14,-11|anywhere:size
0,-1,0,0,-1,0,-9,11|anywhere:skeptic
0,0,0,0,-9,0,0,9|anywhere:sketch
0,0,-1,0,-1,0,-10,12|anywhere:sketched
0,-1,-1,-5,0,-1,17,-9|anywhere:skips
0,-1,0,-1,-2,-6,-1,11|anywhere:sleeps
-2,0,0,10,6,-4,-4,-5|anywhere:slide
0,1,-1,0,16,-1,-13,0|anywhere:slightly
0,-1,0,0,8,-1,-6,0|anywhere:slip
8,-4,-2,-3,-2,-3,8,-2|anywhere:small
-1,-2,-3,-4,1,-1,-4,12|anywhere:smaller
0,0,-3,0,-5,0,-2,9|anywhere:smart
0,-1,-1,0,16,-8,4,-10|anywhere:smbc
0,11,0,0,-2,-1,-1,-6|anywhere:smell
0,0,0,0,0,0,-9,9|anywhere:smoke
0,0,10,-3,-2,-4,0,-1|anywhere:snp
-3,9,-16,6,8,1,21,-26|anywhere:so
0,0,0,5,-5,9,-2,-6|anywhere:social
0,0,-1,0,-1,-1,-5,8|anywhere:socialist left
0,1,-3,-2,-6,15,-6,3|anywhere:socialists
-9,-7,-40,13,-13,13,-12,54|anywhere:some
0,0,0,-3,0,12,-2,-7|anywhere:someone
-5,-2,20,-12,-16,19,-14,10|anywhere:something
0,0,0,0,-6,0,9,-2|anywhere:song
0,0,-4,-1,3,-2,-7,11|anywhere:soo
-2,-5,31,-2,-2,-8,-11,-1|anywhere:soon
-1,0,-21,-7,9,8,4,8|anywhere:sooner
0,0,13,-3,-1,0,-2,-6|anywhere:sound out
-3,8,18,-13,-16,9,11,-14|anywhere:source
-2,-4,28,-1,11,1,-51,19|anywhere:sources
0,0,0,0,-2,0,13,-10|anywhere:soybeans
0,-1,-1,0,9,-5,-17,14|anywhere:space
0,0,0,-1,-4,0,-3,8|anywhere:spahn
0,-4,1,-1,15,-4,0,-6|anywhere:spared
0,0,-1,3,-2,-1,-8,9|anywhere:spd
4,-2,20,-7,-19,-6,20,-11|anywhere:speak
0,0,-6,-3,-2,3,10,-1|anywhere:speak about
1,-4,5,-11,2,10,5,-9|anywhere:speak of
-1,-3,-7,-5,-30,0,41,6|anywhere:special
0,0,-7,9,0,0,-1,0|anywhere:specific
0,0,8,-4,0,0,-3,-1|anywhere:speculation
1,-1,-2,19,1,-2,0,-15|anywhere:speech
0,0,-2,0,0,-1,-4,8|anywhere:spell out
0,-9,-7,-9,28,1,-6,1|anywhere:spend
-1,0,-2,0,11,-1,1,-7|anywhere:spenders
0,0,4,-2,-1,-1,-11,12|anywhere:split
0,0,-4,-2,-6,0,-15,28|anywhere:splits
-1,-1,2,11,0,8,-1,-17|anywhere:spokesman
18,3,2,20,-3,-3,-24,-14|anywhere:spokesperson
-1,0,10,-6,-2,0,0,-1|anywhere:spokeswoman
-2,0,-1,0,-4,-1,-4,13|anywhere:sponsored
0,0,3,0,9,-1,-1,-10|anywhere:sponsors
0,0,0,0,-25,33,0,-7|anywhere:spread
-1,0,21,-2,-8,-2,-1,-6|anywhere:spreadsheet
-2,0,9,-3,-1,0,-2,-1|anywhere:spring
0,0,0,8,0,0,-8,0|anywhere:spurn
0,0,0,0,7,8,-5,-9|anywhere:square
-1,-1,5,-5,8,-1,-3,-3|anywhere:stable
0,0,-4,-2,-2,4,-4,9|anywhere:staff
0,0,0,0,-5,8,20,-23|anywhere:staggering
0,0,0,0,9,-2,-5,-2|anywhere:stalls
-2,14,-5,9,7,5,2,-30|anywhere:stand
143,-2,-77,-12,-12,-8,-13,-19|anywhere:standard
-1,-5,3,0,15,0,-10,-2|anywhere:standards
0,0,-1,0,8,-3,0,-3|anywhere:standoff
0,0,0,0,9,0,-2,-7|anywhere:stanley
-3,-2,-6,-14,-16,3,-4,42|anywhere:start
-1,-2,0,11,-2,-2,-4,0|anywhere:start from
-1,0,-6,10,0,0,0,-2|anywhere:starter
0,0,11,-1,-1,-1,0,-8|anywhere:starts
-1,-2,4,4,23,0,-9,-18|anywhere:state
-4,-1,18,-3,-4,-1,2,-8|anywhere:statement
0,0,0,-8,0,-1,16,-5|anywhere:statute
-3,19,-9,-2,-19,6,-1,10|anywhere:stay
0,0,0,-3,-3,0,9,-2|anywhere:steadily
-1,1,-7,8,3,-4,4,-5|anywhere:steady
-1,0,-2,-1,-1,-1,-12,17|anywhere:steered
4,0,-14,-1,0,0,11,0|anywhere:step up
0,7,-2,-2,-8,-2,12,-6|anywhere:stick to
-8,0,24,0,10,6,-5,-26|anywhere:still
0,0,0,0,8,0,-1,-6|anywhere:stimulus
-1,0,-3,-3,-1,-1,12,-3|anywhere:stone
-3,5,-1,-1,-2,-13,15,0|anywhere:stop
6,3,-4,2,3,-1,6,-14|anywhere:stop short
0,0,4,0,-1,9,-4,-7|anywhere:store
0,0,0,0,8,0,-8,0|anywhere:stragglers
0,-2,-2,0,7,-7,-6,10|anywhere:straight
8,0,-14,-4,-3,1,2,11|anywhere:strategist
11,0,-2,0,18,-2,-13,-11|anywhere:strategists
40,-7,-18,-18,11,-8,8,-7|anywhere:strategy
0,-1,0,12,0,0,-4,-6|anywhere:street
-1,-2,-3,17,-7,-2,3,-5|anywhere:strengthen
-1,-1,4,14,-15,-1,-2,1|anywhere:stress
0,0,0,6,9,-1,-4,-9|anywhere:stronger
-4,0,-2,-1,-9,-2,16,3|anywhere:struck
-1,0,-5,-4,-9,8,10,1|anywhere:struggle
0,-1,-3,-1,0,0,9,-3|anywhere:students
-2,1,-15,-3,5,3,5,6|anywhere:study
0,-1,-3,-1,8,-1,0,0|anywhere:subcommittee
0,0,11,0,-7,0,4,-8|anywhere:submarine
-1,0,-10,-2,17,-11,0,7|anywhere:submarines
0,0,-2,-1,15,0,-12,1|anywhere:submitted
-1,0,-2,-1,0,-1,12,-7|anywhere:subs
0,0,-4,-1,-3,0,12,-3|anywhere:subscribe
-1,0,0,-4,16,0,-7,-2|anywhere:subsidy
0,-1,-1,-1,-9,17,-8,3|anywhere:substantial
-1,0,16,-8,-1,0,-4,-3|anywhere:succeeds
-1,0,8,-2,0,-1,-2,-3|anywhere:succession
-1,13,-3,-1,-11,-1,-1,5|anywhere:successive
0,0,3,-10,4,-3,2,5|anywhere:successor
0,-1,-1,0,37,-1,-20,-13|anywhere:successors
4,-5,-8,16,5,-6,-23,18|anywhere:such
-1,0,-3,0,0,-1,11,-4|anywhere:suddenly
-1,0,-4,-5,-9,-5,15,10|anywhere:suffice
2,-1,1,-4,-10,-4,25,-9|anywhere:sufficient
-5,-1,-1,14,-17,-7,-22,40|anywhere:suggest
0,0,-7,10,-3,2,2,-4|anywhere:suit
0,0,-4,-1,-1,-4,0,10|anywhere:suitable
0,0,-1,-1,11,0,-8,-1|anywhere:sullivan
-2,-3,12,2,2,-5,-9,3|anywhere:sum
0,0,14,-9,-6,-2,-4,6|anywhere:sumar
-3,-4,-26,14,-15,4,34,-3|anywhere:summit
0,0,-2,-11,-1,3,8,3|anywhere:sums
-1,-5,-2,-2,20,-3,1,-8|anywhere:supplementary
4,-1,-10,-5,14,-5,2,1|anywhere:support
0,-1,-2,8,-2,0,-3,1|anywhere:supported
0,0,2,-2,-13,0,16,-2|anywhere:supports
-1,-1,-3,0,-10,27,-15,4|anywhere:suppose
0,1,0,0,-10,-1,13,-3|anywhere:supposed
0,0,-2,-2,-4,10,2,-4|anywhere:sure
-1,2,-3,-1,4,-1,7,-9|anywhere:surpass
0,0,0,0,10,12,-8,-14|anywhere:surplus
0,0,1,-2,-3,-1,-8,13|anywhere:surprised
0,-1,-3,-1,-7,9,1,3|anywhere:survey
-1,0,14,-4,0,-1,-1,-6|anywhere:survive
-1,0,20,-2,-8,-2,-2,-5|anywhere:survives
0,0,0,-2,-3,0,-5,10|anywhere:sussan
-3,-2,3,5,10,-12,6,-7|anywhere:swallow
-1,0,0,0,17,0,-11,-4|anywhere:swallowing
-1,-1,-1,-1,12,5,-11,-2|anywhere:swell
0,0,-8,0,0,12,-1,-2|anywhere:symbolism
0,0,0,0,13,0,-12,0|anywhere:system
0,0,0,-1,-7,10,0,-1|anywhere:szechenyi
0,-1,0,0,8,0,-2,-5|anywhere:tab
-8,-3,11,10,17,-12,-32,17|anywhere:table
0,5,-1,-9,-3,-4,-2,14|anywhere:taboo
0,-1,-1,-4,7,-2,-13,14|anywhere:taiwan people 's party
12,-6,-10,-5,-2,13,18,-19|anywhere:take
-1,0,1,0,-4,-1,11,-6|anywhere:take up
0,0,-2,0,-1,8,0,-5|anywhere:takeshi
-5,-2,1,26,-3,-5,-30,19|anywhere:talk
15,-1,-5,-5,3,-2,-2,-3|anywhere:talk about
-2,-1,-11,35,-9,-8,-1,-2|anywhere:talk of
-1,0,-4,-1,3,12,-2,-7|anywhere:tamaki
-1,-1,-3,-1,0,11,-4,-1|anywhere:tank
0,0,-3,0,11,-1,-1,-6|anywhere:tanks
-11,-6,5,14,-55,-2,50,5|anywhere:target
-1,-1,4,7,-15,-2,9,0|anywhere:tariff
-2,0,-2,5,-4,-7,24,-13|anywhere:tariffs
-6,-7,4,8,2,16,30,-48|anywhere:tax
-3,-1,-8,-4,-15,16,0,15|anywhere:taxes
-1,0,-13,-1,6,-1,-8,18|anywhere:taylor
0,0,0,0,13,0,-12,0|anywhere:teacher
0,0,-1,-2,12,-5,-2,-1|anywhere:teaches
-3,0,9,7,-1,-1,-4,-7|anywhere:team
0,0,0,0,7,8,-2,-13|anywhere:technologies
0,0,0,0,-7,-3,15,-5|anywhere:telecoms
-9,8,-12,22,5,-18,10,-7|anywhere:tell
0,0,3,-1,-7,-5,15,-5|anywhere:temple
-1,-3,11,0,-20,10,-6,9|anywhere:ten
-1,0,-18,-1,7,-3,-25,43|anywhere:term
0,-1,0,0,16,5,-9,-10|anywhere:terms
0,0,0,0,-11,0,12,0|anywhere:terrific
0,0,11,-1,2,0,-2,-10|anywhere:testify
0,0,-2,8,-1,-2,-2,0|anywhere:tetsuo
-19,-13,23,-18,30,17,-5,-14|anywhere:than
-2,0,1,-4,12,-1,-9,3|anywhere:thanked
33,-3,-15,12,24,-34,-5,-11|anywhere:that
33,-18,-15,21,-14,-6,4,-4|anywhere:the
-2,0,-1,-4,-1,-1,-7,15|anywhere:the allies
-1,-3,4,-1,20,-2,-10,-7|anywhere:the economy
0,0,-1,0,0,0,8,-6|anywhere:the left
4,1,-17,10,-11,5,7,-1|anywhere:the military
-1,-2,-1,-2,-5,9,5,-4|anywhere:the state
7,10,11,-3,5,-11,-40,21|anywhere:their
0,0,-5,0,11,-9,8,-4|anywhere:theirs
-5,-2,6,-13,15,-11,1,10|anywhere:them
-4,5,18,-12,-11,6,8,-10|anywhere:then
2,4,-16,30,-9,11,-2,-19|anywhere:there
-2,-1,-5,-3,7,-5,13,-3|anywhere:thereabouts
0,0,0,0,-16,0,16,1|anywhere:thereafter
-2,-8,28,-1,1,-13,21,-26|anywhere:they
-1,4,0,-10,-10,-2,18,1|anywhere:thing
0,0,2,-5,9,-1,-2,-4|anywhere:things
-11,5,1,-4,34,4,-21,-8|anywhere:think
0,0,0,0,5,5,-2,-8|anywhere:think - tanks
-1,-1,-16,-3,6,19,-11,6|anywhere:think tank
0,0,-6,-3,-1,0,0,11|anywhere:think tanks
0,0,-1,-1,-1,-2,-6,10|anywhere:thinkable
-1,-3,-1,-2,-6,28,-10,-5|anywhere:third
0,0,-1,0,11,4,-11,-3|anywhere:thirds
-6,7,4,12,-15,-12,-17,27|anywhere:this
8,-1,17,-4,12,-4,-8,-18|anywhere:those
-6,-4,25,-10,-14,-7,-14,30|anywhere:though
0,-2,8,-6,-9,-1,11,-2|anywhere:threatened
-2,-14,4,-11,15,-18,5,22|anywhere:three
8,-1,6,-1,3,10,-10,-15|anywhere:threshold
-1,1,3,-3,-32,-3,57,-23|anywhere:through
0,0,-2,9,0,0,-6,0|anywhere:throwing
19,-1,0,-1,-5,-1,-5,-6|anywhere:thumb
-1,-2,0,-10,-3,-8,5,19|anywhere:tie
7,12,26,-13,-5,-10,-13,-5|anywhere:time
-3,-4,5,-7,14,12,-18,3|anywhere:times
-3,0,-2,-4,-5,-2,17,-1|anywhere:timetable
0,0,-15,0,-1,0,-1,17|anywhere:tip
0,0,0,0,8,3,-8,-3|anywhere:tn
12,30,-2,-6,-9,17,-15,-27|anywhere:to
-1,-3,-1,-2,18,2,-9,-4|anywhere:today
-2,-2,4,-2,4,17,2,-20|anywhere:together
-2,0,-6,-1,0,0,0,9|anywhere:tom
0,0,0,-1,-1,17,-13,-1|anywhere:tomahawks
0,0,-1,0,-2,0,13,-9|anywhere:tongues
9,-4,-3,-18,10,9,-4,2|anywhere:too
-2,-3,-10,15,27,7,-2,-31|anywhere:top
0,0,0,0,-1,0,-17,18|anywhere:torch
-1,1,-4,-3,2,-5,24,-14|anywhere:total
-1,0,2,-11,3,6,-4,6|anywhere:touch
0,0,-2,-3,-6,13,0,-3|anywhere:touched
-1,0,-5,-3,0,10,8,-8|anywhere:tout
1,3,9,-9,-36,-6,31,7|anywhere:toward
-3,0,5,-7,0,-4,10,-1|anywhere:towards
0,0,-1,0,-9,-1,-2,12|anywhere:tpp
0,0,-2,0,-1,0,21,-16|anywhere:track
-1,0,10,-2,-10,-2,1,6|anywhere:trade
0,0,-15,0,0,8,6,1|anywhere:trail
0,0,0,0,14,-2,-5,-6|anywhere:trajectory
-1,0,11,-7,0,0,0,-2|anywhere:tray
9,-1,5,-3,-2,-2,0,-7|anywhere:treat
0,0,0,0,8,0,-7,0|anywhere:trends
-4,6,-7,-8,1,19,-8,0|anywhere:trillion
0,0,-1,-1,2,-5,-3,8|anywhere:triple
0,0,-1,-1,0,8,0,-5|anywhere:trln
0,0,0,0,-11,9,0,3|anywhere:trn
0,0,-2,0,-8,0,10,1|anywhere:troop
-2,-1,-27,6,-4,16,13,-1|anywhere:troops
0,0,8,-1,-5,0,0,-2|anywhere:troubling
-1,0,-4,7,5,9,-7,-9|anywhere:true
0,-1,2,-2,-8,4,-12,17|anywhere:try
0,0,17,-2,0,-6,0,-8|anywhere:tsai
-2,0,9,-8,1,-2,15,-12|anywhere:turn
-1,0,-14,2,-1,2,16,-4|anywhere:turned
8,0,2,-1,-6,-1,-2,-1|anywhere:turning
0,0,-3,-1,-6,-1,11,-1|anywhere:turns
0,0,9,0,0,0,-10,2|anywhere:tweet
0,0,0,0,-9,0,11,-1|anywhere:twenty
-1,-4,6,-3,13,5,-2,-13|anywhere:twice
-6,-6,-10,-9,-3,26,22,-14|anywhere:two
0,0,0,8,-3,0,-5,0|anywhere:tánaiste
0,0,0,0,9,0,-2,-6|anywhere:ubs
0,0,-1,11,1,0,-6,-4|anywhere:unacceptable
0,0,-1,0,-2,-2,-2,9|anywhere:unavoidable
0,0,-6,3,-4,-1,11,-3|anywhere:unclear
0,0,0,0,-13,0,13,0|anywhere:uncosted
-10,25,-19,-13,-2,4,4,10|anywhere:under
0,-1,6,12,-1,7,9,-31|anywhere:undersecretary
3,0,-2,7,3,1,-11,-1|anywhere:understanding
0,0,0,-4,-2,-2,15,-7|anywhere:understood
0,0,-1,1,-6,0,9,-3|anywhere:undertake
0,0,0,0,-1,0,-10,10|anywhere:unfinished
-1,0,-1,-1,-3,-2,9,-2|anywhere:uniformed
0,0,0,0,-4,9,-4,0|anywhere:units
-4,-3,-1,-10,16,-29,26,6|anywhere:university
-1,-1,9,2,2,-2,-14,5|anywhere:unless
0,0,8,-1,-12,-1,13,-6|anywhere:unmoved
0,0,0,0,17,0,-14,-4|anywhere:unnamed
0,8,1,0,-7,0,0,-1|anywhere:unofficial
-1,0,-1,19,-2,-1,-2,-12|anywhere:unrealistic
0,0,-1,0,0,-6,-2,8|anywhere:unreality
0,0,-3,27,-2,-2,-11,-9|anywhere:unreasonable
0,0,0,0,0,0,8,-8|anywhere:unsettling
8,0,-4,-2,0,0,0,-2|anywhere:unsuited
-1,0,-1,33,-1,-2,-7,-21|anywhere:unthinkable
8,-7,13,-3,-6,-5,-9,8|anywhere:until
0,-1,-4,-1,-17,-1,-4,28|anywhere:unveil
-2,39,17,18,4,-28,-13,-35|anywhere:up
11,-1,7,-3,-4,-2,-20,13|anywhere:upon
-2,1,14,-4,-3,-4,9,-11|anywhere:upper
0,0,0,0,-6,0,9,-2|anywhere:upwards
3,5,23,-8,-6,-9,-3,-5|anywhere:urge
0,0,0,-7,0,0,10,-2|anywhere:urgency
6,7,-7,18,0,-11,-25,12|anywhere:us
0,7,9,-7,5,9,-11,-13|anywhere:use
0,0,-5,7,-1,10,-4,-6|anywhere:utter
0,0,0,0,0,13,0,-12|anywhere:vat
0,0,-2,-1,-4,0,12,-4|anywhere:vaults
0,0,30,-1,-15,-3,-12,1|anywhere:version
-2,0,5,10,-4,-4,-17,13|anywhere:very
0,0,-1,0,-5,3,-6,9|anywhere:vessels
0,0,1,0,0,10,-1,-10|anywhere:veteran
0,0,3,-1,-7,0,10,-4|anywhere:veterans
0,0,15,-11,0,-1,-1,-3|anywhere:veto
-2,0,-7,-5,4,-4,-3,17|anywhere:vice
-1,0,0,-4,1,14,3,-13|anywhere:vice defense minister
0,11,0,0,-1,-1,-3,-6|anywhere:victory
9,-2,-1,-6,-26,-16,-1,43|anywhere:view
-1,-1,14,3,-7,-1,0,-7|anywhere:visit
-3,0,-4,-3,7,-1,9,-5|anywhere:visiting
0,1,-6,-1,-4,-2,-2,15|anywhere:visitors
0,0,0,1,9,0,-8,-2|anywhere:visits
0,0,-1,8,0,-1,-2,-3|anywhere:vogue
-2,0,-6,-1,0,0,0,9|anywhere:volunteered
0,0,-5,-7,-8,-1,19,3|anywhere:vote
0,0,-1,-2,-4,-1,-7,15|anywhere:vote on
-3,-1,7,-9,9,4,-20,12|anywhere:voters
-2,-3,2,0,-1,10,-7,2|anywhere:votes
0,3,-4,-3,-7,-1,16,-3|anywhere:vow
0,-1,0,-1,-2,-1,-6,11|anywhere:vs
0,0,-1,0,-2,0,13,-9|anywhere:wagging
0,0,17,-3,-5,2,-20,9|anywhere:wait
-1,0,15,-8,-2,-1,6,-9|anywhere:waiting
7,0,3,0,-17,0,9,-2|anywhere:wales
0,-1,-1,-2,-2,16,-3,-6|anywhere:walked
-11,-6,33,-6,-11,5,-19,16|anywhere:want
-3,9,-25,7,45,-9,-4,-19|anywhere:war
-4,-2,15,-6,-8,12,5,-11|anywhere:warn
13,5,20,10,-1,-34,4,-17|anywhere:was
0,0,8,-1,9,-1,-9,-6|anywhere:watching
9,0,-3,0,-5,0,-6,5|anywhere:water
8,5,-9,2,14,12,-23,-9|anywhere:way
-1,0,-3,-2,-3,-1,10,0|anywhere:waypoint
0,0,14,-1,0,-2,-3,-7|anywhere:ways
2,-7,-5,23,9,-20,-15,12|anywhere:we
-1,0,3,0,-16,17,1,-4|anywhere:weak
-2,0,4,-5,-3,-1,17,-9|anywhere:weapons
-1,0,-1,-4,-5,3,-2,10|anywhere:week
-1,0,12,0,-2,-2,-2,-5|anywhere:weekend
-1,0,39,-14,-5,-3,-12,-5|anywhere:weeks
0,0,-1,-7,-2,-1,-2,14|anywhere:weidel
-1,-1,-26,-3,-6,-2,-10,48|anywhere:weigh
0,0,17,-2,-1,-1,-3,-9|anywhere:welcome
-2,-1,-1,-7,7,-1,8,-3|anywhere:welcomed
0,0,-5,0,-2,0,-1,8|anywhere:welcomes
-2,3,26,-13,18,-17,-29,13|anywhere:well
0,0,0,0,13,-2,-9,-1|anywhere:weon
-11,12,-10,-11,-10,5,30,-4|anywhere:were
13,7,2,-3,-3,2,-10,-8|anywhere:western
12,-9,-1,-16,-20,29,5,1|anywhere:what
-1,1,-4,-2,-4,4,10,-3|anywhere:whatever
4,3,-28,-15,10,13,-3,16|anywhere:when
0,0,-4,12,0,-2,0,-5|anywhere:whenever
5,6,6,-4,24,-20,-1,-16|anywhere:where
8,0,-3,0,-5,3,2,-4|anywhere:whereas
4,-3,-27,-21,-25,112,-20,-21|anywhere:whether
19,16,-25,-12,4,-23,15,5|anywhere:which
-4,-2,-44,-3,24,-10,4,34|anywhere:while
0,0,0,-1,3,8,-1,-9|anywhere:whip
-2,-1,-10,4,1,-2,4,5|anywhere:white
-11,-10,-6,-20,21,-1,-12,39|anywhere:who
-1,0,11,-7,15,-1,-9,-8|anywhere:whoever
0,0,-5,-2,12,11,-13,-2|anywhere:whole
-3,0,-3,-4,2,-4,-5,19|anywhere:whom
-9,5,6,-14,-7,-3,21,2|anywhere:whose
14,-3,37,-18,16,-23,27,-49|anywhere:why
-2,-1,-16,6,1,-3,-6,22|anywhere:wicker
0,0,0,-1,-4,0,-3,8|anywhere:wider
2,-1,27,-36,-11,19,19,-20|anywhere:will
-3,0,-9,0,0,0,13,0|anywhere:winced
0,-3,-8,-1,-2,-3,-2,18|anywhere:wing
0,0,-3,0,10,0,-4,-2|anywhere:winkler
-1,0,16,-5,-3,-1,7,-13|anywhere:wish
-1,0,-11,0,-2,-3,-1,19|anywhere:wishes
-2,2,19,-8,4,-27,5,7|anywhere:with
0,0,0,0,-8,0,8,0|anywhere:withdrawals
0,0,9,0,0,-2,0,-6|anywhere:withdrawn
8,0,0,-1,0,-1,-4,-2|anywhere:wither
-7,36,0,-1,-30,-10,-33,46|anywhere:within
0,6,-24,4,2,-5,-15,33|anywhere:without
-1,-1,7,36,-10,8,-12,-26|anywhere:wo n't
0,0,-3,-2,14,-3,-4,0|anywhere:womans
-1,-1,-6,-4,24,6,-15,-5|anywhere:won
0,0,-7,-1,2,-1,-2,9|anywhere:wondered
0,-5,-6,7,-5,-3,-6,18|anywhere:wording
-1,-6,13,-11,1,2,-20,22|anywhere:work
0,0,0,-1,0,-3,8,-3|anywhere:work toward
0,0,-5,-2,-1,-1,-1,9|anywhere:working group
3,2,-7,-4,-10,24,-1,-7|anywhere:world
0,1,9,-7,0,0,0,-2|anywhere:worst
-2,0,-6,-3,-23,24,-8,18|anywhere:worth
-29,-18,33,-41,-75,105,-6,31|anywhere:would
-1,0,-3,6,-1,-17,-12,28|anywhere:write
-5,0,10,-2,-1,-2,0,0|anywhere:wrong
-1,0,-2,11,-2,-2,9,-13|anywhere:wun
0,4,-1,-1,10,-2,-10,0|anywhere:xiang
35,6,-26,-1,0,-5,-4,-6|anywhere:yardstick
-11,0,-25,-10,28,20,22,-25|anywhere:year
0,0,0,0,-9,14,-2,-1|anywhere:yearly
-10,12,-22,-14,5,-2,23,9|anywhere:years
-5,-3,-4,-6,-25,58,13,-29|anywhere:yen
-1,-1,14,-9,-8,10,-2,-3|anywhere:yes
11,-3,-11,-4,4,9,-1,-6|anywhere:yet
0,-1,-3,0,14,13,-1,-22|anywhere:yield
0,-1,0,0,0,9,-3,-5|anywhere:yoko
0,0,0,-2,10,-1,-4,-3|anywhere:yokohama
0,0,0,0,13,-2,-9,-1|anywhere:yong
-7,-9,17,-27,1,25,17,-18|anywhere:you
-1,1,-3,-1,-1,-9,0,14|anywhere:young
0,0,6,-3,11,-1,-12,-1|anywhere:your
0,0,-2,0,12,-3,-11,4|anywhere:yu
0,-1,-4,-1,-4,12,3,-5|anywhere:yuichiro
0,0,-1,0,-8,-2,3,9|anywhere:zero
0,0,0,0,-6,0,9,-2|anywhere:zhongping
0,0,0,0,-9,0,9,0|anywhere:zlotys
-1,-3,-3,-1,18,15,-3,-22|anywhere:¥
8,7,-16,2,-5,-16,-26,45|anywhere:—
-2,-2,5,8,-4,19,-10,-14|anywhere:€
0,0,-1,0,-1,8,0,-6|anywhere:傅崐萁
-4,3,23,-10,-31,-18,-3,40|before0:\"
-4,-2,-3,-4,11,-4,-3,9|before0:'
4,-1,-6,3,-9,-26,41,-7|before0:'s
0,0,0,0,13,-5,-5,-2|before0:(
45,-1,-8,-25,1,-24,16,-4|before0:,
-1,0,-5,-1,-1,-4,19,-7|before0:-
0,0,0,-2,13,0,-10,0|before0:.
-2,-3,-6,-6,2,4,-20,31|before0::
-1,-1,-5,-1,-11,-2,17,3|before0:;
-2,-1,3,-1,-8,17,14,-22|before0:LAND
-1,0,-15,14,4,-3,4,-2|before0:USA
-2,2,14,2,-10,6,6,-20|before0:a
-8,-6,-19,26,1,6,5,-4|before0:about
-4,7,-4,-1,-17,28,-1,-9|before0:above
0,0,0,-1,0,13,0,-11|before0:absorb
-3,-1,17,-8,-3,8,-10,-1|before0:accept
0,-4,0,0,-14,27,-5,-4|before0:add
0,-3,0,-1,-6,14,-1,-2|before0:additional
0,-1,-5,15,-4,0,-7,2|before0:adopt
-2,0,-11,-1,-2,-2,-3,21|before0:advocate
0,0,-2,4,-15,-2,3,11|before0:afford
-1,-1,1,-1,-3,-2,28,-22|before0:after
5,0,-3,-12,-1,-4,-2,17|before0:against
0,0,-8,0,0,0,-2,10|before0:almost
4,-1,0,-2,-2,-2,-40,43|before0:and
0,0,3,0,-7,9,-5,0|before0:another
-1,0,8,-4,-6,-1,-4,7|before0:argue for
-1,-11,-3,-5,24,2,-15,10|before0:around
-2,1,18,10,2,-8,-6,-15|before0:as
-2,-2,13,19,-13,18,-31,-2|before0:ask for
0,0,0,0,-8,0,8,0|before0:assumed
0,0,-1,0,18,-4,-6,-6|before0:assumes
-10,-14,-22,-13,66,26,-56,23|before0:at
-1,0,-1,0,10,-1,1,-7|before0:attain
0,-1,-2,-3,-1,-2,-4,14|before0:avoids
0,0,-4,-6,0,8,9,-6|before0:back
-2,-2,16,5,17,4,1,-37|before0:be
0,0,-18,0,21,-2,0,-1|before0:bear
0,0,0,0,2,10,-1,-10|before0:becomes
0,0,1,-3,9,-1,-7,1|before0:been
-1,5,-28,-3,31,-5,-7,8|before0:below
-1,0,-1,-2,11,-4,-7,4|before0:between
-3,-7,14,-3,-22,4,0,16|before0:beyond
0,0,-3,0,29,0,-21,-4|before0:break
0,0,0,0,11,0,-8,-1|before0:bring
-1,0,1,15,-2,-1,-3,-7|before0:bring up
0,0,8,-5,0,0,-1,-1|before0:brush aside
0,0,-1,0,-1,0,9,-6|before0:bundles
-1,0,-1,9,1,-4,-6,2|before0:but
0,0,-1,-1,0,9,0,-6|before0:buy
0,11,7,-6,-11,2,-2,0|before0:by
17,0,-16,9,-4,-4,5,-6|before0:call
-6,-1,19,-3,-10,-1,-2,4|before0:call for
0,0,0,0,8,0,-6,-1|before0:celebrating
-1,-1,-1,-1,0,11,-2,-4|before0:chase
0,0,0,-1,13,-2,0,-10|before0:claim
0,-2,-1,-1,14,-1,2,-10|before0:come to
0,0,-1,0,8,0,-4,-2|before0:command
0,0,-3,-13,0,20,0,-4|before0:confirm
1,5,3,12,-1,-1,-4,-14|before0:consider
-3,0,0,0,-1,-2,12,-5|before0:counts
0,-1,0,-1,22,-1,-4,-14|before0:current
0,0,-1,-1,-1,-3,-12,18|before0:debate
-1,0,4,0,11,0,-13,-1|before0:declare
0,0,11,2,-1,0,-5,-6|before0:demand
11,-1,-2,-5,-7,-3,4,2|before0:describe
-3,-1,19,-9,-8,0,6,-6|before0:devote
-2,-1,-17,27,-5,-3,-5,5|before0:do
0,0,-1,-14,0,16,-1,-1|before0:dodge
0,0,-5,-1,0,0,8,-2|before0:doing
0,-2,-1,-2,-11,27,-5,-5|before0:each
-1,0,-6,-4,-3,-1,-14,30|before0:elastic
0,0,-7,11,0,0,-2,-1|before0:endorse
0,0,0,0,0,0,8,-7|before0:envisage
-5,2,-9,3,-3,12,7,-5|before0:even
0,-2,-1,-1,-7,17,-3,-4|before0:every
10,0,-10,-2,-6,10,-2,-1|before0:exceed
0,0,-2,0,-1,-1,10,-6|before0:existing
-1,0,14,-5,4,-2,2,-12|before0:expect
0,0,0,0,-9,0,9,0|before0:extolling
-2,-5,-1,-1,-10,30,-3,-8|before0:extra
-1,0,2,-2,-3,-1,24,-20|before0:eye
0,0,-2,-1,-3,-1,-3,10|before0:favor
0,0,15,-6,3,0,-9,-3|before0:find
0,0,-2,0,0,0,10,-7|before0:follow
0,0,0,0,8,-1,-3,-3|before0:follows
-14,-11,26,5,-77,17,24,30|before0:for
-4,0,-12,3,99,-42,-26,-18|before0:from
-1,-2,-1,0,-6,0,17,-8|before0:get
0,0,-2,-1,0,0,-8,11|before0:guarantee
0,0,0,0,-11,15,0,-2|before0:guessed
-1,8,2,-4,-10,-4,2,8|before0:had
0,0,-1,-5,-12,0,11,8|before0:has
0,0,-1,-1,-3,-1,-6,13|before0:have
-1,0,10,-3,-1,-4,-2,0|before0:hear
0,11,-4,0,-11,-2,12,-4|before0:his
0,-2,-4,-2,20,5,-7,-12|before0:hit
0,0,-1,0,-10,-1,0,12|before0:hold out for
0,0,-2,0,-3,-2,-2,9|before0:honest
0,1,-1,0,12,0,-5,-6|before0:informal
-1,0,-3,-3,-4,13,1,-3|before0:insist on
0,0,-7,0,6,-6,9,-3|before0:instead of
-1,0,-17,-2,-1,0,10,12|before0:into
6,-1,13,-6,4,-22,23,-16|before0:is
-3,-1,18,9,-9,5,-19,0|before0:it
0,0,-4,-3,-1,-1,25,-16|before0:its
0,0,-1,0,12,-2,-8,-1|before0:just
0,-1,0,-3,15,-1,-14,5|before0:keep
0,0,-1,0,-2,-1,10,-5|before0:last
-1,0,-7,0,9,-1,0,-1|before0:lay out
0,0,0,0,-9,0,10,-1|before0:lead to
-4,-5,11,-11,5,-4,7,2|before0:least
0,0,0,0,-9,14,-5,-1|before0:level off at
-2,-1,20,0,-16,-6,-11,15|before0:like
-1,-1,-1,-2,-2,-2,-2,10|before0:like to see
0,-2,-1,-3,7,2,-8,5|before0:live with
-1,0,-2,-2,0,0,-4,8|before0:look at
0,0,-6,0,0,0,-1,8|before0:look for
1,2,-1,-8,-2,0,9,0|before0:made
-3,0,-7,-2,-24,-1,17,20|before0:make
8,0,2,-1,0,-1,-6,-2|before0:makes
0,0,8,0,-4,-1,-4,1|before0:manage
7,-1,12,-5,-2,-1,-10,-1|before0:mean
4,0,-9,0,8,0,-14,12|before0:meet
10,-1,-25,9,10,0,7,-11|before0:mention
0,0,-12,-1,-1,0,0,14|before0:mind
0,0,-1,0,11,-4,-1,-5|before0:miss
-1,0,6,1,-3,0,11,-14|before0:name
4,0,18,-4,0,0,-18,-1|before0:namely
0,-9,-8,-1,16,-1,-3,6|before0:near
0,0,-11,0,0,0,12,0|before0:nears
-1,0,5,-2,-2,-4,-6,10|before0:need
-1,0,-16,0,-2,-1,-2,22|before0:needs
-1,-1,-4,19,-1,-3,-3,-6|before0:neither
0,0,-1,-1,-1,0,10,-6|before0:new
-1,-6,0,-1,-6,19,-1,-4|before0:next
0,0,-4,14,0,-2,-3,-5|before0:no
0,0,0,11,0,0,-11,0|before0:no one
-1,0,-13,20,-1,-2,-3,-2|before0:nor
-1,-1,-16,-5,-2,-8,29,3|before0:not
0,0,0,0,9,0,-8,0|before0:now
25,13,-7,12,-15,-6,-7,-16|before0:of
0,0,-4,12,-1,-10,8,-5|before0:offer
-12,-10,15,-14,-3,3,14,5|before0:on
-3,-1,-10,-1,15,-1,2,0|before0:only
0,0,0,-8,0,-1,16,-7|before0:oppose
-3,-4,-5,4,1,3,-17,21|before0:or
0,0,-1,0,-12,0,20,-6|before0:other
0,0,0,0,-3,-8,13,-2|before0:our
-3,-6,-8,-9,46,-13,-2,-5|before0:over
-2,-1,-8,-1,-7,-1,6,13|before0:own
0,0,-1,0,-11,0,21,-8|before0:pass
-1,-2,-5,-6,0,-3,42,-25|before0:past
0,0,20,2,-1,-1,-23,3|before0:pay
0,0,0,0,6,-1,-8,3|before0:pencil in
0,0,-2,-1,-4,0,12,-4|before0:plan
0,0,-1,0,0,8,0,-5|before0:plausible
-1,0,-7,-4,-3,-1,6,11|before0:pledge
-5,0,-14,-2,-1,-1,29,-6|before0:praises
0,0,14,-1,-1,-1,-13,2|before0:prefer
0,0,-1,-1,-4,-7,-1,15|before0:preferred
-2,-3,-3,-3,37,-5,12,-33|before0:present
0,0,5,-4,-7,13,-2,-5|before0:press for
-1,-1,-3,-11,-9,-1,22,5|before0:promise
0,0,0,0,-6,0,-2,8|before0:promoting
-4,0,0,-1,0,-2,-16,23|before0:propose
0,0,-5,2,-1,8,-5,1|before0:push for
0,0,14,-1,-7,-1,-1,-4|before0:quote
0,0,-1,0,-8,0,10,-1|before0:rather than
0,-3,2,-11,-7,2,6,10|before0:reach
-1,0,-6,0,-1,0,0,8|before0:reckon
0,0,0,0,8,-1,-1,-7|before0:reckon on
-1,0,-5,-1,-4,-1,-3,15|before0:recommend
7,0,-8,-11,0,-1,3,12|before0:regards
0,0,-1,13,0,-4,-1,-7|before0:reject
0,0,-1,-1,-8,-2,15,-3|before0:restore
0,-2,-2,-1,14,-1,-8,0|before0:roughly
0,0,1,11,0,-4,-7,-1|before0:rule out
-1,0,18,-5,-11,-9,-2,12|before0:same
-5,-2,15,38,-46,-32,3,31|before0:say
0,0,0,0,-9,0,10,0|before0:secure
6,0,14,2,-9,-1,-6,-6|before0:see
-1,0,9,6,-3,-3,-11,3|before0:seek
1,-1,-8,-1,9,-1,-5,5|before0:sees
0,-1,3,-7,-2,2,9,-4|before0:set
0,0,8,-1,0,0,-5,-1|before0:set its sights on
-1,0,2,-1,-12,-7,28,-9|before0:settle for
-1,-1,-2,0,-5,-2,9,1|before0:settle on
-1,0,9,-1,-1,-4,0,-2|before0:show
0,0,0,14,0,0,-14,0|before0:sign
0,0,-2,0,13,0,-5,-4|before0:some
6,-1,4,-4,4,-3,6,-12|before0:speak of
3,-11,-17,24,22,16,-50,13|before0:spend
-2,0,-3,8,-3,-1,-7,8|before0:suggest
0,0,-3,-1,0,-2,-9,15|before0:support
0,-1,-2,8,0,0,-1,-3|before0:supported
4,-2,-5,0,-5,13,-6,0|before0:take
16,0,-4,-4,-1,-3,-2,-3|before0:talk about
-2,-1,-10,39,-4,-4,-8,-10|before0:talk of
-6,1,12,-6,-16,-19,15,17|before0:than
21,-2,1,-2,-42,-1,15,11|before0:that
-15,68,61,-31,3,-82,63,-67|before0:the
0,0,-6,0,0,0,9,-1|before0:their
-1,0,5,-1,0,-1,-8,6|before0:them
-3,0,-12,-3,9,-3,14,-2|before0:think
0,0,-5,-1,0,0,-1,8|before0:tie
11,0,2,0,-1,0,-9,-3|before0:time
-24,-15,-18,28,39,16,-58,31|before0:to
0,1,-5,-6,-2,-1,20,-8|before0:top
-2,0,8,-6,-23,-4,17,9|before0:toward
-3,0,6,-6,0,-2,17,-12|before0:towards
9,-1,6,-3,-2,-2,0,-7|before0:treat
-1,4,-8,0,23,-4,-12,-2|before0:under
0,0,9,0,2,0,-6,-4|before0:use
0,0,-3,-2,0,11,-2,-4|before0:utter
0,0,15,-10,0,-1,-1,-2|before0:veto
0,0,0,0,-4,0,-11,15|before0:vote on
-1,-1,8,0,-4,4,-20,14|before0:want
-1,-1,-7,-1,19,-7,4,-6|before0:was
0,0,-4,-1,0,0,-5,10|before0:weigh
-1,-1,-9,-1,17,1,5,-10|before0:what
-4,-2,5,-3,-8,-3,5,10|before0:where
-1,-1,-2,-8,6,15,16,-26|before0:whether
-4,0,-3,0,-1,-2,0,10|before0:which
-2,0,-1,0,-2,-1,-6,12|before0:whose
0,-2,44,-8,-10,-17,9,-15|before0:why
0,-6,-18,-18,14,27,-19,20|before0:with
0,42,-5,-5,8,-2,-15,-23|before0:within
0,0,0,-1,0,-3,13,-8|before0:work toward
-1,3,1,-1,-11,15,-5,-1|before0:worth
-1,-1,-12,-2,-1,32,-29,13|before0:would
-1,0,-5,-2,2,0,9,-3|before0:write
0,0,0,0,-1,-2,-5,9|before0:year
11,-1,-2,-1,-3,1,0,-4|before0:yet
0,0,-2,0,18,-1,-2,-13|before0:yield
17,2,-17,6,7,-10,-15,9|before1:\"
-7,-7,-13,15,-2,10,-20,25|before1:#
-13,0,23,-2,-1,-1,-5,-1|before1:'
-1,0,5,-1,11,-5,-9,1|before1:'d
-1,0,9,-7,-6,-3,14,-5|before1:'ll
12,-2,-5,-13,-18,8,6,11|before1:'s
0,0,8,-4,4,-1,-1,-5|before1:'ve
3,-7,15,-17,11,-35,-9,38|before1:,
-3,-3,26,8,-23,-4,25,-26|before1::
15,-4,10,-4,17,0,-13,-20|before1:DATE
-4,0,-2,0,-1,-2,14,-5|before1:EU
-7,5,-7,-19,23,21,-21,4|before1:LAND
-3,-2,-29,0,21,4,44,-35|before1:LEADER
-5,-2,-25,22,-4,-5,33,-15|before1:NATO
0,0,9,-1,-9,0,2,-1|before1:PERSON
23,-4,31,18,42,-36,-45,-29|before1:USA
7,-1,0,-2,0,-2,-12,12|before1:a
-1,0,16,-6,-3,-5,7,-9|before1:about
0,0,-3,-1,-5,11,-2,0|before1:absorb
-1,-1,8,-1,0,-1,-1,-3|before1:accept
0,0,-3,0,0,0,8,-4|before1:accord
0,0,0,-2,-6,8,-1,1|before1:add
0,0,0,0,14,-1,-10,-2|before1:admiral
0,0,0,0,-10,0,21,-10|before1:affordable
0,0,-2,-1,0,-3,13,-6|before1:afterward
-5,0,-13,-2,-1,-2,28,-6|before1:again
0,-1,-1,8,4,0,-8,-1|before1:against
-1,-1,13,20,-4,-7,0,-20|before1:agree
-1,-1,10,-4,-8,-2,-15,20|before1:aim
0,0,-2,7,-13,0,10,-1|before1:alliance
13,0,-5,-1,-1,-1,-7,2|before1:allies
0,0,11,-1,-1,-1,-1,-7|before1:allowed
-1,0,-10,-3,23,-1,-8,1|before1:already
9,0,-1,0,1,0,-2,-7|before1:also
0,-1,-2,-3,-6,9,7,-4|before1:amount
0,-2,-4,-1,14,8,-9,-6|before1:an
-7,6,25,-12,15,1,-41,14|before1:and
0,0,2,0,-1,-1,11,-10|before1:another
-1,2,-1,7,-14,-1,4,3|before1:anything
0,0,-8,-2,5,-2,-6,15|before1:are
0,0,-1,-2,-3,-1,9,-2|before1:argue
-3,-1,-7,9,-4,6,16,-16|before1:ask
-1,2,0,-14,5,-13,49,-28|before1:at
0,-1,0,0,-13,-1,16,0|before1:away
0,0,0,-11,0,17,-2,-4|before1:b
-1,-9,1,9,-7,-5,-5,17|before1:back
0,0,-11,0,18,-1,0,-5|before1:bank
-3,-1,11,-1,1,-2,5,-10|before1:bar
-1,0,-2,0,-3,-2,12,-3|before1:basket
-5,-2,-6,10,21,-4,-31,18|before1:be
-1,-4,11,-2,-4,20,-5,-16|before1:been
-1,0,-1,-1,-1,9,-1,-5|before1:believe
8,0,-3,-1,-2,0,-1,-1|before1:benchmark
0,0,0,0,8,-1,-4,-2|before1:bill
0,11,0,2,-1,-2,-2,-8|before1:bind
-1,0,-6,0,-1,-1,12,-2|before1:board
-4,-1,8,3,-6,-15,-2,18|before1:budget
0,0,10,-3,-2,-4,0,-1|before1:business
-1,0,-1,-10,-1,-5,3,14|before1:but
5,2,4,5,-1,-1,-5,-8|before1:call
0,0,-6,-1,-1,0,0,10|before1:camp
-2,-1,-5,-7,8,3,10,-6|before1:can
0,0,-1,17,-11,7,-7,-4|before1:cannot
0,0,0,0,-1,0,-17,18|before1:carry
0,0,-4,0,16,-2,-7,-2|before1:case
0,0,-7,0,0,0,-1,10|before1:cautious
-1,0,-2,0,-2,0,-3,9|before1:cdu
0,21,-1,-1,-7,-4,-6,0|before1:ceiling
0,0,0,-6,0,-1,13,-5|before1:chair
0,0,-5,0,0,-1,-1,8|before1:clamor
0,-13,-9,-1,26,-2,10,-12|before1:close
1,0,-1,0,-5,-2,-3,10|before1:come to
0,-1,-1,-1,-2,-1,18,-13|before1:comes
-2,-1,-9,5,-2,3,11,-4|before1:commit
0,5,-8,24,-10,-4,-5,-2|before1:commitment
0,0,-1,0,-3,0,-4,9|before1:committee
0,0,8,0,0,0,-4,-3|before1:confronted
0,-3,1,0,0,-2,11,-6|before1:content
-3,0,-9,0,0,0,13,0|before1:conversion
0,0,0,0,8,-1,-5,-2|before1:correspond
0,0,-7,-1,-6,1,20,-6|before1:cost
-2,-2,-11,-13,-3,8,-7,29|before1:could
0,-1,0,0,0,0,-10,11|before1:counting
-1,-1,7,13,-24,5,-5,7|before1:country
0,0,-1,-1,0,-1,9,-5|before1:course
8,-1,-4,-5,-3,-1,-3,9|before1:date
0,0,-8,9,-2,0,2,0|before1:deadline
0,0,10,-4,-2,0,-19,16|before1:deal
-1,0,-4,-1,-9,-4,34,-16|before1:debate
-1,-1,-6,-3,-3,-2,-4,19|before1:defence
-3,1,0,0,-3,-18,-6,28|before1:defence spending
-2,7,-12,-3,-20,0,-9,40|before1:defense
-6,-6,-26,16,-16,10,14,13|before1:defense spending
-6,0,32,-1,0,-1,-13,-10|before1:diplomacy
0,0,-7,0,-1,0,8,-1|before1:diplomats
-1,5,4,-4,-2,25,-10,-17|before1:do
8,-1,-2,-1,0,-1,0,-2|before1:does
0,0,0,-2,13,0,-10,0|before1:door
0,1,-1,0,9,0,-3,-6|before1:double
0,0,-1,0,-15,-2,0,17|before1:drift
-1,0,4,-2,-4,11,-3,-5|before1:drop
-2,-6,-1,0,-2,14,-1,-3|before1:each
12,0,-8,-1,0,0,0,-1|before1:effect
0,0,0,0,-1,-8,10,0|before1:emulate
0,0,6,0,-16,1,14,-3|before1:end
0,0,0,0,13,0,-13,0|before1:enough
-1,-1,0,-1,27,-2,-11,-11|before1:equal
-1,-1,-1,-1,36,-4,-22,-6|before1:equivalent
0,0,0,0,-4,-2,-7,13|before1:estimate
-4,0,11,-1,0,-1,1,-5|before1:europe
0,0,-3,-1,9,-1,2,-6|before1:even
0,0,0,0,-7,-3,15,-5|before1:ever
0,-2,0,-1,-6,11,0,-1|before1:every
-9,0,10,0,0,0,8,-9|before1:example
0,11,6,-4,-4,1,-2,-8|before1:expenditure
-2,0,1,-1,-1,-1,-5,8|before1:experts
0,0,0,-2,0,0,-6,8|before1:faction
0,-1,-1,-6,18,-1,-5,-4|before1:fall
9,0,2,0,-5,0,1,-7|before1:fight
-4,-2,0,8,24,-11,-15,-1|before1:figure
0,0,-3,-1,-3,4,11,-8|before1:find
8,4,-1,-4,-3,-2,5,-7|before1:first
9,0,0,0,-1,-1,-2,-5|before1:five
-2,-3,-1,-11,-18,2,42,-10|before1:for
-2,9,15,-3,6,-2,-17,-6|before1:from
-1,-2,-2,-5,-15,-2,28,-2|before1:further
-1,0,-3,-2,-1,-1,9,-3|before1:game
0,0,-7,-1,-13,0,23,-2|before1:gdp
-2,-2,15,-11,14,22,-26,-10|before1:get
-8,-4,-5,11,-14,15,-5,10|before1:go
-4,-5,6,-1,-33,4,33,1|before1:goal
-1,-1,-2,-6,-22,-1,30,3|before1:government
0,0,-2,0,-4,0,-3,11|before1:gradually
-3,0,-2,0,-16,0,30,-8|before1:guideline
-1,0,-3,-8,-1,-2,-21,35|before1:habeck
-4,-2,-5,-4,2,34,-21,-1|before1:had
-1,0,26,-1,0,0,-22,-1|before1:hague
0,0,0,0,-2,9,0,-7|before1:half
0,0,-12,0,0,-1,0,14|before1:hands
-6,-3,-3,-2,10,-10,9,6|before1:has
-6,-1,10,-9,-5,-11,14,8|before1:have
-1,0,-4,-2,5,0,8,-6|before1:having
14,-1,0,-7,11,10,-16,-9|before1:he
0,-1,0,15,-6,-2,4,-10|before1:head
0,0,-9,12,-1,-3,11,-11|before1:hear
0,0,0,0,-1,0,9,-8|before1:heat
0,0,0,0,7,-2,-9,5|before1:higher
-3,0,-12,1,-2,-2,-5,23|before1:himself
0,0,9,0,-3,0,1,-6|before1:hint
0,0,9,-1,-1,0,-1,-5|before1:hitherto
-2,-3,-2,11,1,-1,0,-3|before1:hold
0,8,0,0,-8,0,0,0|before1:hold the line at
0,0,0,-1,12,-2,0,-9|before1:honestly
0,0,-10,0,0,0,0,11|before1:honour
0,0,25,-5,-2,0,-11,-6|before1:hope
0,-3,-1,-1,11,-1,-3,-2|before1:hover
0,0,0,-1,-7,0,12,-3|before1:i
0,0,-1,9,0,0,0,-7|before1:imagine
0,3,-15,10,-2,-1,-12,18|before1:in
0,0,0,0,-10,0,13,-3|before1:inch
0,0,-7,-2,0,-1,-1,11|before1:inclined
0,0,-4,12,0,-2,0,-5|before1:include
0,0,-2,-4,-2,-2,0,11|before1:increase
0,0,8,0,0,0,-4,-4|before1:insistence
0,-3,0,-1,10,-1,-1,-5|before1:instead of
0,0,0,0,-13,0,13,0|before1:intent
28,0,-6,-4,-2,-1,-12,-4|before1:irrelevance
-4,-2,-18,-6,18,3,-13,22|before1:is
0,-7,9,6,9,-4,-1,-12|before1:it
3,1,-5,-2,8,-1,-2,-2|before1:itself
-1,0,0,0,-2,0,8,-5|before1:johnson
-1,0,-3,8,0,13,-1,-16|before1:jump
0,-11,-3,-1,13,-4,-10,17|before1:just
0,0,0,-7,0,0,-6,13|before1:kai
-2,15,12,-4,-10,-1,-3,-8|before1:keep
0,0,15,0,0,0,-22,7|before1:known
0,0,-5,-1,0,0,-1,8|before1:language
0,0,0,0,-8,0,9,0|before1:law
0,0,-1,0,-7,-1,-8,17|before1:ldp
-1,-4,13,-6,16,-8,-15,4|before1:less
7,-1,-13,-1,13,-3,7,-9|before1:level
-1,15,-1,-1,-6,-3,-2,-2|before1:limit
0,-1,-1,-4,0,-1,13,-6|before1:link
0,0,0,0,-10,0,-3,13|before1:list
0,-4,0,0,24,-1,-16,-3|before1:little
0,0,-3,0,9,0,-3,-3|before1:live with
0,-4,-1,0,12,-1,-2,-3|before1:lived
0,0,0,0,-1,0,10,-9|before1:look
0,0,-6,0,-7,0,0,13|before1:lower
0,-1,0,8,-11,-1,1,5|before1:made
-1,-1,25,-2,-1,-4,-5,-11|before1:make
0,0,0,0,-1,0,-7,8|before1:manifesto
0,0,-7,-1,0,-1,13,-3|before1:map
0,0,-13,0,12,0,5,-2|before1:match
-1,0,-9,10,0,0,0,0|before1:matter
0,0,0,0,14,0,-14,1|before1:may
-2,0,-30,-3,0,-1,39,-4|before1:me
11,0,-2,7,-6,-2,-6,-2|before1:member
0,0,-1,-3,0,0,-5,10|before1:might
-2,-11,-17,0,31,0,4,-5|before1:military spending
-1,-1,-4,0,-3,-1,1,8|before1:minimum
0,0,-8,-2,-4,-2,-1,18|before1:minister
-4,7,17,-8,-15,6,14,-17|before1:more
-3,-4,-7,-4,15,-6,14,-5|before1:move
-1,3,11,-4,6,3,-11,-8|before1:much
-1,-1,24,1,-4,-3,-9,-8|before1:must
0,0,-4,20,-1,7,-11,-11|before1:n't
0,0,2,8,-4,0,-6,-1|before1:near
-1,-3,15,-8,-2,-3,-11,14|before1:need
0,-10,-1,0,14,-1,0,-1|before1:neighborhood
0,-1,-3,10,0,-2,-1,-2|before1:neither
0,0,-19,17,0,-1,-3,6|before1:never
0,0,-1,8,0,-1,-2,-3|before1:ng
-1,-1,-10,26,-1,5,-8,-10|before1:no
0,0,1,-15,0,16,-1,-1|before1:nominee
0,0,0,0,9,0,-4,-6|before1:nomura
-1,0,0,18,-2,-3,-8,-4|before1:none
0,-1,-1,-4,-4,4,8,-3|before1:nor
0,-1,9,-2,-1,0,5,-10|before1:north
-2,10,-22,45,-14,21,-23,-16|before1:not
-1,-1,0,-1,5,16,-18,0|before1:note
0,-1,-4,17,-1,-2,-4,-5|before1:nothing
2,0,-7,-1,18,-2,-14,5|before1:now
-1,-1,4,-1,-1,-1,8,-7|before1:number
0,-1,0,-1,-2,-1,-6,11|before1:odds
-3,15,-6,9,-9,10,-38,23|before1:of
-1,1,-3,-1,-8,0,15,0|before1:off
0,0,-3,-3,-5,-1,1,11|before1:offer
0,0,0,0,10,0,-10,0|before1:officer
0,0,16,-2,0,-6,-3,-4|before1:official
-3,0,16,-5,-1,-5,5,-8|before1:officially
0,0,-6,2,-1,-1,-3,8|before1:officials
-1,-1,-5,-9,19,10,-2,-10|before1:on
-1,0,2,-1,-5,9,-1,-3|before1:one
0,0,0,0,-7,0,10,-1|before1:only
0,0,-1,-1,-4,-4,-5,15|before1:open
-1,0,15,-2,-3,-3,-2,-4|before1:opened
0,0,0,0,0,0,-8,9|before1:opposition
0,0,0,3,-2,-1,-23,24|before1:opposition leader
0,0,-1,-2,0,-2,-7,12|before1:or
10,0,-2,0,0,-1,-5,-2|before1:orthodoxy
12,0,-15,-1,-5,-1,14,-5|before1:others
0,0,0,0,-8,-2,10,0|before1:ours
0,0,-1,-1,-1,9,-5,-1|before1:outlay
-2,-4,-1,-5,13,11,-17,5|before1:outlays
0,1,0,-1,-2,-2,-4,8|before1:over
0,-2,-1,0,-3,-1,-6,13|before1:party
-1,0,7,-5,-5,-10,-4,18|before1:path
0,0,12,-1,-1,-2,-1,-7|before1:pick
-1,-10,-20,1,-2,2,10,22|before1:plan
-2,0,7,-1,-10,0,4,2|before1:pledge
0,0,-2,-8,0,-1,8,3|before1:plumped
1,-1,-3,-1,21,-1,-14,-3|before1:point
0,0,8,-1,-1,0,0,-6|before1:policy
0,-1,0,-9,-2,-1,17,-4|before1:premise
0,0,-5,8,0,8,-4,-6|before1:president
0,0,-1,0,0,0,-7,8|before1:probability
-1,-2,-9,30,-6,-2,0,-11|before1:promise
0,0,0,0,10,0,-8,-1|before1:proportion
-2,0,-3,0,-1,0,10,-4|before1:push
0,0,0,-8,0,0,-1,10|before1:push back
0,0,-5,-8,0,28,-7,-7|before1:question
0,0,0,0,9,0,-8,0|before1:questioned
0,0,0,0,-1,-2,-5,9|before1:quietly
0,0,0,0,11,-1,-6,-3|before1:race
0,0,-1,-1,1,-1,12,-10|before1:raise
-1,5,-9,6,29,5,-33,-2|before1:ratio
0,-2,-1,6,11,-1,-3,-9|before1:reach
0,0,-12,-3,-2,-1,19,-3|before1:ready
0,0,0,-2,0,-1,-5,8|before1:reason
0,0,0,0,-7,0,-1,9|before1:recommendation
0,0,0,10,0,0,-2,-8|before1:red - green alliance
8,0,-7,0,0,0,0,0|before1:refers
0,3,-3,-1,0,-3,-5,10|before1:remain
-1,0,9,-5,0,0,-2,-1|before1:remark
0,0,11,0,0,0,0,-10|before1:reply
0,0,-6,-3,1,-3,-5,16|before1:report
0,0,8,-1,0,-1,0,-5|before1:reportedly
-1,-1,-4,6,-4,-1,-5,9|before1:reporters
0,0,-7,0,0,0,0,9|before1:republican
-4,-1,12,5,-3,4,5,-18|before1:request
0,0,-1,0,-6,-2,-2,11|before1:requirement
0,-6,-4,-1,-11,-4,-5,30|before1:return
0,8,0,0,0,0,5,-12|before1:review
0,0,-4,0,0,-2,8,-2|before1:revisit
-1,-1,7,-6,-14,-9,27,-3|before1:rise
0,-12,0,-1,11,-1,11,-7|before1:road
0,0,11,-2,0,-1,-1,-7|before1:room
0,0,0,0,-2,-2,-12,17|before1:rule out
0,0,0,0,-8,0,0,8|before1:run
0,0,-1,0,9,-4,-1,-3|before1:sachs
0,0,-1,-3,0,8,0,-4|before1:saitama
6,3,-14,13,-2,0,-8,3|before1:say
-1,0,-8,0,-5,-1,0,15|before1:schroeder
0,0,0,0,8,0,-8,0|before1:scrape
0,0,0,9,0,0,-8,0|before1:secret
0,0,0,0,11,0,-10,-1|before1:security spending
9,0,-2,0,-3,0,-2,-2|before1:see
0,0,0,0,20,0,-10,-9|before1:seen
0,0,-18,0,0,0,0,19|before1:senators
-2,-3,-10,-1,28,7,-14,-4|before1:share
0,0,-2,-3,-2,10,3,-4|before1:she
0,0,0,0,0,13,0,-12|before1:shift
6,-3,1,10,-15,6,-12,8|before1:should
0,0,14,-1,0,-2,-3,-7|before1:silence
0,0,13,-4,-13,-3,-3,10|before1:something
-2,2,9,-16,37,-11,-8,-11|before1:spend
0,0,-1,0,0,0,-9,11|before1:split
0,0,0,0,9,-2,-5,-2|before1:stalls
6,0,-5,1,-4,0,16,-14|before1:standard
0,0,0,0,9,0,-8,0|before1:standards
0,0,0,-8,0,0,17,-8|before1:statute
-1,25,-3,-3,-11,-10,-6,9|before1:stay
-1,0,-1,0,-1,-1,-14,19|before1:step
0,-1,0,-1,-1,0,9,-5|before1:still
0,4,-4,-3,-10,-8,7,15|before1:stop
0,0,-2,0,0,-6,-3,12|before1:straight
28,0,-17,-4,-1,-1,-2,-2|before1:strategy
0,0,0,0,-11,0,12,0|before1:stress
0,0,0,0,11,-1,-8,-1|before1:stuck
0,-1,-2,-1,8,-1,0,-3|before1:subcommittee
0,0,-2,0,10,0,-2,-6|before1:successor
-1,0,-1,10,-3,-1,-1,-2|before1:such
0,0,-3,-2,-1,10,-1,-3|before1:sure
0,0,0,0,9,0,-6,-2|before1:swell
0,0,-8,0,0,12,-1,-3|before1:symbolism
0,0,-1,-1,14,0,-19,8|before1:table
0,0,0,0,14,-1,-6,-8|before1:tanks
-2,-2,6,8,-23,-8,23,-2|before1:target
-1,0,-2,0,0,-1,10,-6|before1:tariffs
-2,0,10,-3,0,0,-1,-3|before1:team
-2,0,8,-1,-1,-1,-1,-1|before1:test
-2,0,0,-2,10,7,-6,-7|before1:than
-12,5,7,3,-16,24,32,-43|before1:that
-7,-11,-5,-7,30,21,23,-46|before1:the
-1,3,7,-7,14,-1,-9,-6|before1:them
0,0,0,0,10,-6,-2,-1|before1:there
-2,2,28,-2,9,-7,-10,-18|before1:they
-2,-1,13,-1,-8,4,-7,2|before1:think
8,0,0,-1,0,-1,-4,-2|before1:thumb
0,0,-4,0,-3,0,-4,11|before1:times
-9,-3,28,21,-46,-17,-3,29|before1:to
0,0,10,-7,-1,-1,-3,2|before1:too
0,0,0,-9,3,12,-3,-3|before1:touch
3,0,0,0,-3,-1,13,-12|before1:toward
0,0,-2,0,-4,0,21,-14|before1:track
-4,0,-3,0,-1,-2,0,10|before1:under
0,0,8,-1,-12,-1,13,-6|before1:unmoved
-3,30,14,-15,5,-9,-6,-17|before1:up
0,0,13,1,-3,-2,-3,-6|before1:us
0,0,-2,-1,-4,0,12,-4|before1:vaults
0,11,0,0,-2,-1,-1,-6|before1:victory
0,0,-6,-1,0,0,-1,9|before1:visitors
0,0,8,0,-1,0,-7,0|before1:wales
-3,-2,33,4,8,-9,-29,-1|before1:was
-3,-1,-15,5,-6,5,24,-9|before1:way
0,-1,-5,-1,5,-4,-4,10|before1:we
-1,-2,-6,-4,17,-2,-13,10|before1:well
0,0,-5,-2,0,4,8,-4|before1:were
-2,-2,6,-5,7,5,-25,16|before1:what
10,-1,-6,-3,12,-8,-7,3|before1:which
0,0,0,8,0,0,0,-7|before1:wicker
-4,-3,15,-15,-44,24,46,-18|before1:will
0,0,-5,-1,-1,-1,0,8|before1:wished
-3,4,-2,-1,18,-2,3,-17|before1:with
0,0,-6,26,-1,10,-23,-7|before1:wo n't
0,0,-4,0,0,0,-4,8|before1:work
-6,-4,11,-16,18,2,7,-13|before1:would
-1,0,-4,-3,-1,-1,-4,15|before1:write
0,-6,18,0,8,-1,-9,-10|before1:year
0,0,0,0,-10,-1,7,4|before1:years
-8,-5,31,-4,7,3,-5,-19|before2:\"
9,-1,12,-5,1,-8,-1,-5|before2:#
0,0,-1,-1,-5,0,14,-6|before2:'
0,0,-1,-6,-8,4,3,7|before2:'d
-14,0,-18,-19,-3,-11,37,27|before2:'s
3,-3,-8,9,-1,-3,-21,25|before2:,
0,-1,-4,0,1,-2,11,-5|before2:-
0,8,-5,-1,-5,-4,7,0|before2:.
-1,-1,-5,-1,3,-3,12,-4|before2:0
-6,-3,12,4,-9,-2,-5,9|before2::
1,0,-11,0,6,-1,12,-8|before2:;
-3,3,-9,-2,23,-4,-11,3|before2:DATE
-2,-1,-8,0,0,-1,-2,14|before2:EU
-7,-12,26,4,21,1,-48,15|before2:LAND
-3,-3,-9,14,1,-14,3,12|before2:LEADER
-5,-2,2,4,-5,-7,35,-21|before2:NATO
-6,-1,8,-1,-6,-5,15,-4|before2:OUTLET
0,-1,-1,-1,-5,-3,27,-16|before2:PERSON
19,-3,-20,10,-5,14,-2,-14|before2:USA
-7,8,-4,-8,-12,35,-34,20|before2:a
9,0,-2,9,-6,-2,6,-13|before2:about
0,0,0,-1,11,0,-8,-2|before2:above
6,0,-5,-6,-5,4,-19,26|before2:accept
0,0,0,0,8,0,-5,-3|before2:agency
-2,0,-14,-4,5,-1,6,11|before2:agree
-1,0,-9,0,-1,0,-5,17|before2:air
6,-1,1,-1,-1,1,-11,6|before2:all
0,0,-3,-2,-10,-1,13,3|before2:alliance
6,0,8,-1,20,0,-26,-7|before2:allies
5,0,2,-2,1,-1,3,-9|before2:ally
0,0,1,0,4,0,-10,5|before2:alone
0,0,12,0,-4,-1,-7,1|before2:also
0,0,-5,-1,-1,0,10,-3|before2:among
-1,-1,7,-4,-17,-5,2,19|before2:an
3,-2,0,7,10,-4,-12,-3|before2:and
0,0,-2,0,5,-1,-8,8|before2:another
-2,-1,-1,9,-5,-1,12,-12|before2:any
0,0,0,8,-3,0,-5,0|before2:anywhere
-1,-7,-8,3,-7,-3,29,-6|before2:are
-5,-1,15,-15,-4,-1,17,-5|before2:as
13,0,-7,-1,0,0,-3,-2|before2:asian allies
-3,-1,3,13,-10,-9,-4,10|before2:ask
-2,-3,-6,-7,25,-4,-17,13|before2:at
0,0,0,0,-13,0,13,0|before2:attain
0,0,0,29,0,0,-29,-1|before2:avoids
0,0,-2,0,12,-5,-6,2|before2:base
0,0,-11,13,0,0,-1,-1|before2:bat away
2,15,6,11,-45,-9,35,-14|before2:be
-1,8,1,0,0,-3,0,-6|before2:been
0,2,8,0,0,0,-5,-4|before2:being
0,-1,0,-1,-1,0,10,-7|before2:beyond
0,0,0,10,-4,0,-1,-5|before2:board
0,0,0,0,0,0,-12,12|before2:brands
-1,0,8,3,0,-1,-3,-5|before2:brush off
3,7,-12,-4,11,-9,-10,15|before2:budget
0,-2,0,0,8,-2,-3,-1|before2:burden
-1,4,-4,0,-6,15,14,-22|before2:but
3,4,-8,-1,3,2,6,-8|before2:by
0,0,5,-2,-4,9,-3,-4|before2:call
0,0,-1,-1,-1,-1,-17,21|before2:call for
0,-1,5,0,9,-1,-4,-7|before2:came
0,0,-3,-3,-1,-1,0,9|before2:candidate
0,-5,-1,13,3,-4,3,-9|before2:cannot
0,0,-4,-1,-1,0,-1,8|before2:challenger
0,0,-8,8,0,-6,16,-8|before2:chancellor
0,0,-1,0,0,9,0,-8|before2:cheaper
0,0,-8,0,0,0,9,0|before2:cite
-1,-1,-12,-3,-15,-1,16,14|before2:clear
0,0,9,0,-1,-1,-2,-4|before2:closer
0,-4,9,-1,3,-1,-1,-4|before2:come
0,3,-1,-1,0,-2,-9,11|before2:come to
0,0,-2,-7,0,11,-1,-1|before2:comment
0,0,-2,-2,-1,-1,-11,17|before2:commission
-2,0,10,4,-1,-2,-2,-6|before2:commit
-6,0,-3,2,-10,-1,20,-2|before2:commitment
0,0,0,0,9,0,-8,0|before2:conservatives
0,0,-2,0,0,0,-6,8|before2:constitution
13,0,0,0,-3,0,-7,-3|before2:copied
0,0,0,0,-25,0,26,0|before2:correspond
0,0,0,0,-7,10,1,-2|before2:cost
0,0,0,0,8,0,-7,0|before2:costs
-2,-1,-3,3,-1,26,-23,1|before2:could
-2,0,-4,0,-1,0,8,0|before2:countries
-1,-2,-10,5,3,-4,23,-14|before2:country
-1,0,-3,-1,-1,0,26,-21|before2:current
0,0,0,-7,-20,-2,40,-11|before2:date
0,0,0,0,0,-1,8,-7|before2:debate
0,0,0,0,-11,0,13,-2|before2:decade
0,0,0,12,0,-1,-10,-1|before2:decline
0,0,0,0,-14,0,15,-1|before2:decreed
-1,3,6,-7,1,3,-10,5|before2:defence
0,0,0,1,-10,0,10,0|before2:defence minister
0,-6,0,-2,2,-2,10,-1|before2:defence spending
4,-8,12,-6,3,-2,-8,7|before2:defense
-1,0,-4,-10,-4,16,5,-1|before2:defense minister
3,5,7,-5,-23,-9,5,17|before2:defense spending
-1,0,-22,19,0,6,0,-2|before2:did
0,0,0,0,-9,11,0,-1|before2:difference
-1,0,-6,10,0,0,0,-2|before2:diplomat
0,-1,1,-2,7,8,-7,-7|before2:do
0,0,0,5,-2,-1,-18,16|before2:does
-1,0,0,0,-1,6,5,-9|before2:doubts
0,0,-1,8,0,-1,-2,-3|before2:dr
0,0,0,0,-8,0,9,-1|before2:dragged
-1,0,8,-3,-1,0,1,-3|before2:earlier
0,0,0,0,8,0,-7,0|before2:effort
0,0,-1,0,-2,-1,10,-5|before2:elastic
0,0,0,0,-3,0,-4,8|before2:election
-1,0,-2,0,1,0,-7,9|before2:end
0,0,0,8,0,0,0,-7|before2:endorse
0,0,0,0,9,0,-9,1|before2:equal
0,0,-8,0,-2,0,-2,11|before2:equate
0,-2,0,0,-14,0,0,17|before2:equivalent
0,0,17,-2,0,-6,0,-8|before2:era
0,0,-1,-1,9,0,-1,-6|before2:estimate
-2,-1,15,-1,-17,-3,4,5|before2:europe
0,-2,-1,0,8,-1,1,-5|before2:even
17,0,-5,0,0,-2,4,-13|before2:everyone
0,0,0,0,12,0,-12,0|before2:exceed
-1,0,-5,-1,-17,0,12,13|before2:expect
0,0,0,0,-3,-1,9,-4|before2:explain
0,0,-1,8,0,-1,-1,-4|before2:faber
0,0,8,-6,-6,17,4,-16|before2:favor
-1,-1,-8,-1,-2,9,1,2|before2:finance minister
0,0,0,0,16,0,-16,0|before2:financed
0,0,0,0,13,0,-13,0|before2:find
-1,2,-1,-2,3,-2,-10,11|before2:first
-2,0,11,5,-1,-2,-9,-2|before2:follow
-1,6,18,-7,1,-9,-4,-4|before2:for
0,0,0,0,11,0,-11,0|before2:forecast
0,0,0,0,9,0,-8,-1|before2:foresee
0,0,0,0,-5,-8,-4,18|before2:freeze
-3,-8,1,16,38,6,-25,-25|before2:from
-1,-1,5,-3,12,2,-3,-11|before2:gdp
-2,0,-1,0,-4,-1,-4,13|before2:generals
0,-2,-2,-1,-26,2,18,10|before2:get
-1,0,-1,-5,0,10,2,-4|before2:give
0,0,11,-1,-1,-1,-1,-7|before2:glass
9,0,-5,0,-1,0,-2,0|before2:global
-1,13,2,-7,0,-4,-14,12|before2:go
0,0,-4,-1,-25,0,27,3|before2:goal
0,0,-1,0,9,-4,-1,-3|before2:goldman
-3,-2,-2,-2,-23,3,23,7|before2:government
-3,-9,9,-11,32,0,-27,10|before2:had
0,0,10,-2,0,0,-8,0|before2:hague
-1,-6,-14,-3,42,-10,3,-10|before2:has
-2,-10,6,26,-9,7,-22,5|before2:have
-4,-1,10,-9,-9,-5,-18,34|before2:he
0,0,-3,8,0,-1,-1,-2|before2:heard
-1,0,18,0,0,-1,-21,5|before2:his
0,0,0,-7,0,0,8,0|before2:hit
0,10,-3,-5,-13,-3,11,3|before2:hold
0,-1,-4,-2,6,-2,9,-6|before2:house
0,0,-2,0,8,0,-2,-4|before2:housing
9,0,-2,-3,5,-1,-11,3|before2:i
0,0,-2,-1,-9,19,-9,2|before2:if
25,-3,17,-8,-8,-10,-12,0|before2:in
0,10,1,-4,-4,-1,-1,-1|before2:informal
0,0,-1,7,5,0,-11,-1|before2:intention
0,0,-1,0,-4,0,-6,11|before2:into
-5,-5,20,-7,-2,12,-6,-7|before2:is
0,0,-1,0,-1,0,-8,12|before2:ishin
2,3,1,2,10,-12,3,-9|before2:it
-5,-10,-2,-8,0,-7,20,11|before2:its
-1,2,-14,9,7,-3,-7,7|before2:itself
-1,-1,-3,-1,20,-3,-6,-6|before2:kaunas
-1,-6,0,-1,27,-2,-19,2|before2:keep
0,0,0,-7,0,-1,16,-7|before2:kmt
0,0,-3,0,-3,0,-3,10|before2:landslide
0,0,0,-1,0,0,8,-7|before2:law
0,0,-3,-2,0,11,-2,-4|before2:leader
0,0,-1,10,2,-3,0,-9|before2:left
-3,-1,15,-5,-4,8,-5,-4|before2:less
-1,-1,-2,-1,-5,0,11,0|before2:let
0,-1,-8,0,3,-1,-10,17|before2:level
0,-4,-3,5,-11,0,13,-1|before2:lift
0,0,0,0,14,-1,-6,-8|before2:liked
0,-2,-2,0,8,-2,-1,-1|before2:little
-3,-2,0,-3,11,-1,2,-3|before2:long
0,0,40,0,-2,0,-29,-8|before2:lot
0,4,-1,0,-10,-3,-1,11|before2:make
-1,-1,-1,7,-2,-1,-11,9|before2:man
-1,-2,18,-1,0,0,-8,-5|before2:mandate
0,0,-4,-1,0,-3,14,-5|before2:match
0,0,0,0,14,0,-11,-2|before2:measure
0,0,10,-2,-4,0,-3,0|before2:meet
0,0,0,-1,21,-1,-23,5|before2:members
0,0,-1,0,-8,0,0,10|before2:mention
-1,0,9,-1,-1,-4,0,-2|before2:mine
0,0,0,0,-5,9,-4,0|before2:months
0,1,-7,0,12,-1,-4,1|before2:more
-1,0,10,0,7,-9,-3,-4|before2:move
0,0,-2,4,12,0,-11,-2|before2:much
-1,0,3,-3,-15,-2,20,-3|before2:must
0,0,-5,2,-2,-2,19,-12|before2:n't
0,0,-3,0,0,0,8,-4|before2:near
0,0,-2,-4,0,0,-16,23|before2:nears
0,0,1,0,-5,-3,-1,9|before2:need
-1,0,0,9,-1,-2,-3,-2|before2:neither
0,0,-5,24,1,-1,-16,-3|before2:never
13,0,-6,-6,-2,-2,15,-13|before2:new
-4,7,-10,15,-23,-13,-1,28|before2:no
0,0,-5,22,0,0,-1,-14|before2:nobody
-5,0,7,4,9,-7,-12,3|before2:not
-2,-1,2,-9,-2,-4,-3,19|before2:nothing
0,0,6,0,-1,-1,5,-9|before2:number
2,9,-13,6,-6,-7,14,-5|before2:of
-1,-1,13,-7,-6,-1,-6,8|before2:officials
0,3,-12,0,-2,-1,3,9|before2:old
-6,4,-2,-10,-17,-1,37,-5|before2:on
10,0,-3,-4,-1,-3,2,-1|before2:one
0,0,0,0,-11,0,13,-1|before2:only
0,-1,-2,13,-1,-3,-2,-6|before2:opposition
-1,0,4,0,14,-4,3,-16|before2:or
0,0,-2,3,-6,-1,8,-2|before2:order
-1,0,-16,-6,-2,-1,-12,40|before2:ought
0,-7,-3,-1,15,-2,-2,0|before2:outlays
0,0,0,0,-1,0,8,-6|before2:over
-2,-1,17,-5,-8,-5,7,-3|before2:own
0,0,-1,0,0,0,-7,9|before2:panel
8,0,-1,0,-10,0,4,-1|before2:partners
0,0,-1,-2,-8,-1,20,-7|before2:party
-1,0,-8,0,-5,-1,0,15|before2:patricia
0,0,0,0,-6,-1,-1,8|before2:peg
0,0,-2,-13,-3,17,21,-19|before2:plan
0,0,0,0,-3,0,-6,9|before2:planners
0,0,0,-13,0,0,0,14|before2:play down
-1,0,-11,0,-2,-3,-1,19|before2:please
3,0,-6,-1,0,-2,-2,8|before2:policy
-1,-1,-1,-1,-4,9,-1,-1|before2:posture
0,0,-7,0,13,-1,0,-5|before2:preaches
0,0,-1,1,12,-1,-2,-9|before2:present
0,0,13,0,-12,0,0,0|before2:press for
0,0,14,2,-1,0,-10,-5|before2:pressure
11,0,-2,7,0,-5,-1,-9|before2:prime minister
0,0,-1,0,17,0,-16,-1|before2:project
-1,0,-14,17,-4,-2,8,-4|before2:promise
0,0,-2,16,-1,0,-15,2|before2:propose
0,11,-5,0,4,-3,-1,-6|before2:proud
0,0,3,-1,-1,-1,15,-15|before2:push
-2,-1,-10,-1,16,-2,-6,6|before2:put
-1,-2,-9,1,3,-13,7,16|before2:raise
0,-1,0,0,-5,-2,-1,9|before2:rather
0,5,-2,-1,-2,0,-11,11|before2:ratio
0,0,2,-9,0,0,1,7|before2:ready
0,0,-6,0,14,0,0,-7|before2:receive
0,0,0,0,-8,0,8,0|before2:reform
0,0,0,0,-13,0,16,-2|before2:related
0,0,0,-2,6,-1,6,-8|before2:remain
0,0,-2,0,0,-1,9,-6|before2:renew
0,0,-7,0,0,0,0,8|before2:renewed
-2,0,2,-2,0,-1,14,-10|before2:report
-1,0,-1,0,-1,9,-1,-5|before2:respondent
0,0,-11,0,18,-1,0,-5|before2:rival
0,0,0,-1,-4,-1,11,-3|before2:road
0,0,0,-10,-1,-3,6,8|before2:rule out
0,-2,-1,0,-3,0,-7,13|before2:ruling
6,2,-7,14,27,8,-22,-28|before2:say
0,0,11,0,0,0,0,-10|before2:senator
0,0,-1,0,-2,-2,12,-6|before2:separate
0,-1,-1,0,8,3,-13,5|before2:set
0,0,0,0,-1,-2,-5,9|before2:settle
0,0,-4,0,11,0,-5,-2|before2:settle for
0,-1,0,0,22,-1,-10,-8|before2:share
0,0,-3,-1,0,11,-2,-5|before2:shipyards
-1,0,0,-4,16,0,-7,-2|before2:shoebridge
-2,0,8,4,-4,-1,-2,-4|before2:short
-3,2,26,-14,-14,-6,-54,63|before2:should
-2,0,-29,-1,4,0,29,0|before2:show
0,0,-2,-6,0,11,0,-4|before2:sidestep
-2,0,-2,0,-5,-4,17,-4|before2:signed
0,11,0,0,-2,-1,-1,-6|before2:smell
-1,0,-5,7,-2,11,-3,-7|before2:so
0,0,0,-3,0,12,-2,-7|before2:someone
-2,11,18,-7,7,-3,-15,-9|before2:spend
0,0,-3,-1,-3,0,-9,17|before2:splits
0,0,-1,-2,-6,9,-3,3|before2:stand
11,0,9,-6,0,0,-9,-3|before2:standard
0,0,9,0,1,-1,-1,-7|before2:state
0,0,2,-1,-3,0,11,-7|before2:strategy
0,0,-5,0,0,0,13,-7|before2:submarines
0,0,4,-1,-1,0,7,-9|before2:suggest
0,-1,-5,-1,8,2,3,-5|before2:sum
0,-1,0,0,8,0,-2,-5|before2:tab
-1,1,-6,-1,-4,-1,28,-14|before2:take
9,-1,-18,6,-10,8,-6,12|before2:tell
0,0,8,-1,-9,0,2,-1|before2:ten
-1,0,-1,0,0,0,-18,21|before2:term
-1,-1,17,-5,2,8,-7,-12|before2:than
-6,0,5,-3,-17,31,-11,1|before2:that
22,-1,9,-28,21,0,-11,-11|before2:the
0,0,0,1,-1,3,-11,9|before2:their
0,0,0,0,-8,0,8,0|before2:then
-1,-1,17,-13,13,5,-31,11|before2:they
0,0,0,-1,-8,-1,-11,22|before2:though
0,0,14,-4,0,0,-3,-7|before2:time
12,5,4,-8,-36,4,6,13|before2:to
0,0,0,0,36,0,-32,-3|before2:total
0,0,0,0,0,-2,-9,11|before2:towards
0,0,12,0,-2,0,-1,-8|before2:trade
0,0,-12,-1,0,0,14,-1|before2:turned
0,0,2,-1,-9,0,-1,10|before2:unless
11,0,0,0,-1,0,-8,-1|before2:upon
0,8,-4,-1,-3,-1,12,-12|before2:urge
-1,0,-29,-3,-3,-2,49,-11|before2:want
0,-5,-18,2,-2,9,29,-16|before2:was
-2,-1,-4,2,20,-8,13,-20|before2:we
0,0,-4,0,0,0,10,-5|before2:welcomes
-2,0,3,-1,5,8,-11,-1|before2:were
-3,-1,9,-2,3,-3,20,-23|before2:what
4,0,-19,-1,2,-1,3,13|before2:when
0,-1,1,-15,-6,34,-9,-4|before2:whether
3,-3,5,-12,17,0,1,-10|before2:which
-3,0,4,-3,0,-2,-6,11|before2:who
-1,0,-1,0,10,0,-6,-1|before2:why
-3,-2,-7,-2,10,-11,-6,21|before2:will
0,0,-1,-3,0,8,0,-4|before2:win
-1,2,4,0,15,4,-15,-8|before2:with
0,-1,0,0,-5,-1,14,-7|before2:within
0,1,1,8,-1,0,-8,-1|before2:without
-3,8,-17,-7,-9,10,8,10|before2:would
-1,-1,-7,0,-5,-2,-2,18|before2:year
-1,-3,-1,-1,14,-2,-2,-4|before2:years
0,-1,-2,-1,0,6,10,-11|before2:yen
0,0,24,-8,-10,7,-7,-6|before2:you
-5,3,-17,7,26,7,0,-21|before3:\"
-6,2,-5,-6,-3,-2,-4,24|before3:#
-1,0,-6,4,6,-1,11,-13|before3:'
-13,-2,-6,-6,14,11,13,-12|before3:'s
0,0,0,0,8,-3,-3,-2|before3:)
-2,0,-25,2,14,20,-12,3|before3:,
-1,6,23,7,-5,-9,-23,3|before3:-
3,0,-8,-4,-2,0,10,2|before3:--
-1,0,-8,0,4,6,-5,5|before3:.
-3,0,3,0,50,-4,-39,-7|before3:0
-3,-1,-2,13,-7,19,12,-31|before3::
0,0,-1,0,14,-1,-17,5|before3:;
2,5,2,-7,28,7,-15,-22|before3:DATE
-10,-5,8,20,-8,-15,-10,21|before3:LAND
-3,-3,12,-3,0,3,-10,4|before3:LEADER
-9,-1,-12,0,-13,-3,23,15|before3:NATO
0,0,-2,-1,-1,2,16,-15|before3:PERSON
-1,-3,-1,-17,14,-2,21,-11|before3:USA
6,-11,19,-7,40,-21,-29,4|before3:a
-2,0,-12,-6,7,3,-12,22|before3:about
0,0,0,0,10,-1,-8,-1|before3:account
0,0,0,0,0,0,-8,8|before3:advice
3,-1,-5,-10,-1,2,14,-3|before3:agree
0,0,-4,-1,0,0,8,-2|before3:agreement
-1,0,-3,-5,0,-1,0,9|before3:aide
-9,0,10,3,2,0,-23,16|before3:alliance
-1,0,4,-1,2,-3,-9,9|before3:allies
-1,0,-13,-1,-1,-1,-1,17|before3:ally
-1,-1,-1,-1,0,11,-2,-4|before3:alternative
7,1,-9,-4,-9,-1,0,15|before3:an
9,0,-8,0,-2,0,-2,4|before3:analysts
24,0,9,-4,-48,-16,21,14|before3:and
-2,-1,8,-1,2,0,-3,-2|before3:answer
0,0,0,0,10,0,-9,0|before3:appear
-1,5,2,-1,-13,8,8,-9|before3:are
9,-1,-15,5,12,-8,-5,2|before3:as
-1,0,10,0,0,0,-5,-4|before3:asian allies
-1,-3,4,22,-10,0,5,-17|before3:ask
0,0,-5,0,0,0,13,-7|before3:ask for
-2,6,-4,-5,-7,-3,15,0|before3:at
0,0,-3,0,9,0,-1,-3|before3:attendees
0,0,-8,0,0,12,-1,-3|before3:avoid
0,0,-5,-1,-1,-1,-4,12|before3:back
-1,0,-5,-2,0,-1,11,-2|before3:balk
0,0,0,0,8,0,-1,-6|before3:bank
-1,1,20,-3,-3,-2,-8,-4|before3:be
-1,-3,17,-13,3,-1,4,-7|before3:been
0,0,0,-8,-1,-1,10,0|before3:begin from
0,0,-5,10,0,-2,-2,-1|before3:begun
0,1,0,0,-5,-1,8,-3|before3:beyond
0,0,-1,-1,0,-1,9,-5|before3:briefed
-2,-2,6,5,-13,-1,8,-1|before3:bring
-1,3,-3,-4,6,11,-4,-9|before3:budget
0,-2,-2,-1,2,-2,-6,11|before3:buildup
0,0,0,0,-3,11,-7,-1|before3:buy
6,2,19,-15,-1,-2,-9,0|before3:by
0,0,0,0,-5,0,8,-2|before3:ca
0,-1,-4,-3,-1,-2,8,3|before3:cabinet
0,-1,-9,6,-1,-2,-11,18|before3:call for
0,0,-4,-2,-3,4,12,-6|before3:can
0,0,-2,3,-1,8,-4,-5|before3:cannot
0,0,-1,0,18,-1,-14,-2|before3:carry
-1,0,-6,0,-1,0,-1,9|before3:chairman
-2,0,-10,0,18,0,-1,-4|before3:cite
0,0,-3,-1,-5,8,5,-4|before3:coalition
0,0,4,-2,-3,-2,-6,9|before3:come to
0,0,-3,0,-5,0,-1,9|before3:come up with
0,0,0,0,-10,0,0,11|before3:communists
0,0,-9,10,0,0,0,0|before3:conference
0,0,10,-1,-8,0,0,-2|before3:confirmation
0,0,12,0,-11,0,0,-1|before3:confronted
15,0,-8,-2,-1,0,-4,-1|before3:coolly
0,-3,-3,1,10,-4,8,-9|before3:could
-1,-1,15,-5,-1,-5,2,-5|before3:country
0,0,-10,-1,0,0,12,-1|before3:crystal
0,0,0,0,12,0,0,-11|before3:customary
-1,0,0,-4,16,0,-7,-2|before3:david
0,3,-4,-7,2,-1,10,-3|before3:decision
-2,-10,-15,4,19,7,10,-13|before3:defence
-1,0,0,10,0,-1,-5,-4|before3:defence minister
-1,11,2,10,31,-3,-18,-32|before3:defense
0,0,-13,13,-1,2,-6,4|before3:defense minister
-1,0,-13,-1,47,-1,-20,-11|before3:defense spending
-1,-1,-1,-1,-4,9,-1,-1|before3:defensive
0,0,16,-2,0,0,-16,2|before3:demand
0,0,-2,-2,0,10,-1,-5|before3:deny
-4,-6,8,-9,2,10,7,-8|before3:did
-1,-4,14,-20,-8,-8,25,2|before3:does
0,-1,-5,-4,-9,-1,2,17|before3:double
0,0,1,-2,7,-1,12,-16|before3:draft
0,0,4,0,-1,0,-10,7|before3:drop
-1,0,5,-2,-5,-13,-3,18|before3:each
0,0,6,-2,-1,-1,7,-8|before3:earlier
0,0,-1,0,14,-2,0,-10|before3:economy
0,0,9,-3,0,0,-2,-3|before3:endorse
-4,0,-10,0,0,0,15,0|before3:europe
0,0,11,-2,-5,-1,6,-9|before3:even
-1,0,-1,0,-7,-3,14,-2|before3:every
0,-2,-7,-1,3,0,8,0|before3:example
0,-2,13,0,-1,-1,0,-8|before3:exhort
-1,0,5,1,13,-2,-5,-10|before3:expect
0,0,8,-1,-6,0,0,-1|before3:expectation
0,0,-1,0,-3,0,13,-9|before3:expert panel
0,0,-1,0,0,-5,-1,8|before3:feasible
0,0,0,0,-1,0,9,-8|before3:feel
-1,-1,13,1,17,-2,-19,-9|before3:figure
0,0,-6,0,0,-1,12,-4|before3:find
0,0,-3,0,20,-1,-11,-3|before3:five
0,0,0,4,2,0,-9,3|before3:fix
0,0,0,13,0,0,-13,0|before3:follow
0,0,-1,0,0,0,-15,16|before3:follows
10,-8,13,-9,-7,4,12,-16|before3:for
0,0,0,0,-3,9,-4,-1|before3:four
0,-1,-1,0,-9,12,0,-1|before3:freed
-2,-2,33,0,-27,-6,13,-9|before3:from
0,10,0,0,-9,0,0,0|before3:froze
0,0,-1,-9,0,-4,-1,15|before3:fujita
0,0,0,0,-11,-1,-2,15|before3:fund
-1,-2,-5,-2,-4,-5,-7,25|before3:gdp
-1,0,-2,-1,-1,-1,-5,11|before3:general
0,7,-2,7,-1,-3,3,-10|before3:get
-1,0,7,2,-11,-1,9,-5|before3:give
10,0,9,-6,0,0,-9,-3|before3:global
7,-8,-7,-4,15,-12,19,-11|before3:go
-1,-1,-3,6,21,12,-12,-22|before3:government
0,-1,0,-1,0,-1,-6,8|before3:grills
0,-3,0,0,-13,0,-2,19|before3:gross national product
0,0,0,0,-2,9,0,-7|before3:grow
-1,9,28,25,-4,-10,-30,-17|before3:had
-8,0,-2,-1,0,0,12,-1|before3:hague
0,-5,-19,-9,-19,-8,43,17|before3:has
-3,-2,6,-2,16,2,-9,-9|before3:have
0,8,4,0,-4,0,-4,-4|before3:having
0,11,0,0,-2,-1,-1,-6|before3:hawks
-1,2,1,-16,-1,21,16,-21|before3:he
0,0,0,0,-1,0,-10,13|before3:head
-1,0,-9,7,-3,9,7,-11|before3:her
-2,-1,4,8,2,-8,-1,-1|before3:his
0,1,0,-8,6,-1,13,-12|before3:hold
0,9,-1,0,-1,-1,0,-5|before3:hook
0,0,3,-5,17,-1,-12,-3|before3:how
0,0,-1,0,-2,-1,10,-5|before3:however
0,-7,0,0,10,-2,0,-1|before3:hugged
-1,0,-10,11,-8,-9,-3,21|before3:i
-2,-2,-10,-11,12,18,11,-16|before3:if
0,0,0,11,0,0,-11,0|before3:imply
-9,-9,27,-5,13,0,-17,-1|before3:in
0,0,0,0,0,0,-17,17|before3:included
0,0,-2,-1,0,13,-7,-3|before3:invited
-6,-3,-9,-5,13,-11,21,-1|before3:is
0,0,0,-1,-3,-2,-5,11|before3:ishin
-4,-6,9,-9,5,0,-10,15|before3:it
-2,9,26,-11,-20,-2,-3,2|before3:its
0,0,-3,-1,0,0,-3,8|before3:itself
0,-5,-1,-2,-20,-2,41,-10|before3:keep
0,0,0,0,-5,10,-4,-1|before3:kuomintang
0,-8,0,0,9,0,0,0|before3:largely
-1,-1,-4,-1,-7,-2,-5,21|before3:ldp
0,0,0,0,8,0,-5,-2|before3:lead to
0,0,0,-7,0,0,0,8|before3:leader
0,0,8,0,0,0,-7,-1|before3:leaders
-1,0,-10,10,12,-1,-9,-1|before3:let
0,8,0,0,-11,0,4,0|before3:lets
0,0,0,0,9,0,2,-9|before3:level
0,-1,0,-1,17,-1,-7,-8|before3:lift
0,0,0,0,-6,-1,11,-3|before3:light
0,0,0,-1,-1,-7,-2,12|before3:like
0,0,10,0,0,0,-3,-7|before3:like to see
0,0,-1,-4,-4,-1,12,-2|before3:likely
0,-1,-4,-2,11,-2,5,-7|before3:lower
-1,-1,-13,18,1,11,-12,-2|before3:made
0,0,-1,8,0,-1,-1,-4|before3:marcus
-1,0,-6,0,0,0,-1,8|before3:marine
0,-1,0,-1,0,11,-2,-5|before3:mean
-3,0,0,6,-16,0,18,-4|before3:meet
0,0,7,1,-24,0,21,-4|before3:members
-2,0,13,-2,0,0,-2,-8|before3:mention
0,0,-1,0,8,-1,-1,-5|before3:method
0,-1,0,0,1,-2,-5,9|before3:military
-1,1,3,0,-5,0,-21,23|before3:military spending
0,0,10,0,0,0,-2,-8|before3:minimum
0,0,-8,-1,-1,-2,10,3|before3:ministers
-2,-1,-12,-3,-2,9,-6,16|before3:more
-1,-1,6,0,-18,5,19,-10|before3:move
0,0,-10,11,13,-2,-11,0|before3:n't
0,0,-1,0,-4,-2,10,-4|before3:national
-2,0,8,-1,-2,3,-1,-4|before3:nearly
0,0,-9,0,10,7,7,-14|before3:need
-1,0,-1,0,2,10,0,-10|before3:needed
0,0,13,-3,-1,-1,-6,-2|before3:needs
0,0,-8,14,0,4,-9,-1|before3:neither
0,3,-6,8,5,0,-6,-4|before3:never
3,-1,-12,-7,0,-1,3,13|before3:new
0,0,0,-7,0,0,-6,13|before3:nippon ishin
-1,8,-22,20,-7,11,-3,-6|before3:no
-1,0,10,-5,0,0,-3,-1|before3:nominee
-2,0,9,-1,-1,-1,-3,-1|before3:noncommittal
9,0,0,0,-3,0,-5,0|before3:norm
-1,17,1,19,-9,-7,-7,-13|before3:not
0,0,-18,0,22,-2,0,-1|before3:note
0,0,-3,0,10,-1,-8,4|before3:number
-1,-9,38,-2,-23,-6,-1,4|before3:of
0,0,-7,-1,0,0,-4,13|before3:offer
1,0,8,-4,-6,-1,1,2|before3:officials
12,0,-21,-3,-24,-3,37,1|before3:on
10,3,-3,-1,-6,-2,2,-3|before3:once
-1,0,-1,-5,-16,0,25,-2|before3:only
-1,-1,-1,-6,-3,-2,19,-5|before3:opposition
0,0,0,-3,-7,-1,-8,20|before3:ought
0,-4,-5,8,18,4,-14,-6|before3:outlays
0,0,1,0,-17,-1,17,-1|before3:over
0,0,-2,-2,-15,-1,22,-2|before3:own
0,0,0,0,-3,0,9,-5|before3:package
0,0,0,0,0,-1,8,-7|before3:page
0,-1,-2,-4,-2,-1,-2,11|before3:panel
2,-1,-2,-1,-5,-1,10,-3|before3:paper
0,0,0,0,8,0,-19,11|before3:parliamentary
0,0,-8,-1,-1,15,-4,-1|before3:party
0,0,0,0,0,0,10,-9|before3:ph
0,0,-2,2,-24,1,24,-2|before3:plan
0,0,0,29,0,0,-29,0|before3:pm
0,0,-3,0,0,0,11,-7|before3:prefer
0,0,-9,9,-1,0,-2,3|before3:premier
0,0,-3,-1,0,-1,-9,15|before3:prepare
0,0,-2,0,10,0,-5,-2|before3:present
-1,0,-5,-4,-2,9,5,-2|before3:president
-1,0,-13,13,-7,-4,5,6|before3:prime minister
0,0,0,0,-9,0,9,0|before3:project
0,2,2,6,-3,-3,14,-16|before3:promise
0,0,-8,0,-3,0,0,11|before3:protection
0,0,6,0,-5,-3,-7,9|before3:push
2,9,-2,2,0,-3,-10,2|before3:put
0,-1,13,-3,0,4,-5,-7|before3:q
-1,-1,-11,2,-3,2,17,-5|before3:raise
0,-3,-3,-1,19,-3,-9,1|before3:ratio
-1,-1,22,-3,-3,-1,-9,-5|before3:realistic
0,0,0,0,0,-2,-9,12|before3:rebuilding
-3,0,1,-1,-3,0,-2,8|before3:recommend
0,0,0,0,-10,0,20,-10|before3:recommendations
0,0,-5,-1,-1,-1,0,8|before3:republicans
-1,0,0,16,-3,-1,-3,-9|before3:request
8,1,0,-1,-1,-1,-4,-2|before3:rule
0,8,0,0,-1,-3,0,-3|before3:rules
0,0,-2,-4,0,0,-16,23|before3:ruling bloc
0,0,0,-2,0,-1,-5,8|before3:saw
7,-1,27,-11,0,-18,5,-10|before3:say
0,0,0,-3,0,-1,-6,12|before3:scoff
0,0,-3,0,-1,0,-5,9|before3:secretary
0,0,-2,5,5,0,-9,0|before3:security
0,-1,2,-4,24,-4,-19,2|before3:see
0,0,-7,-1,0,-1,-1,10|before3:senators
9,0,0,0,-4,0,0,-4|before3:serious
0,0,8,0,-1,0,-7,0|before3:settle on
-2,-1,-1,15,4,-6,-12,3|before3:she
-4,-6,36,-8,-5,8,-11,-9|before3:should
13,0,0,0,-3,0,-7,-3|before3:simply
0,6,0,0,5,0,-13,3|before3:since
0,0,-1,0,-1,-1,22,-19|before3:sir
0,0,-1,0,-1,0,-10,12|before3:sketched
0,0,-1,0,9,0,-7,0|before3:slightly
0,0,0,0,0,0,14,-14|before3:small
0,0,-1,-3,0,-1,-1,8|before3:smaller
-1,-1,4,-3,-15,-1,23,-7|before3:so
-1,4,14,-9,1,-2,3,-11|before3:spend
-1,0,-1,-1,-1,0,-12,17|before3:steered
0,0,3,0,-6,9,0,-4|before3:step
0,0,-11,0,0,0,12,0|before3:step up
-1,0,-2,0,0,-1,10,-6|before3:subs
-1,-3,9,-7,-3,-3,-3,11|before3:such
0,0,1,4,-1,-1,-8,7|before3:summit
0,0,-1,-1,-8,-2,15,-3|before3:supplementary
0,0,0,0,-8,0,10,-1|before3:supposed
0,0,0,0,-2,9,-1,-7|before3:surplus
-1,0,-2,-2,18,-1,-22,11|before3:take
0,0,0,0,-30,-5,40,-3|before3:target
0,0,-10,0,0,0,0,11|before3:taylor
0,0,-8,9,0,0,0,-1|before3:team
0,0,0,0,8,-1,-1,-7|before3:technologies
0,0,0,-2,0,8,-5,-1|before3:television
-3,-1,-7,10,-10,0,22,-12|before3:tell
8,-1,-19,0,-35,9,6,30|before3:that
7,-13,6,-9,3,6,-17,18|before3:the
0,0,-5,0,0,0,-6,12|before3:the allies
0,0,-3,-2,-4,-2,3,8|before3:their
0,0,-3,11,0,-2,-2,-3|before3:there
-2,-5,24,-5,0,-9,17,-19|before3:they
0,0,5,-1,0,-2,6,-9|before3:think
-1,0,9,5,-1,0,0,-12|before3:this
0,0,-5,-3,-1,0,-1,11|before3:though
0,0,-7,0,-1,-1,0,9|before3:threat
0,0,-5,-2,0,-2,-1,10|before3:tie
-6,16,-15,-14,-1,-17,28,10|before3:to
0,0,0,0,2,11,-2,-11|before3:together
0,0,-7,-2,0,11,0,-1|before3:too
0,-1,-7,-1,0,0,1,8|before3:top
0,0,0,0,-15,0,16,0|before3:total
0,0,0,0,11,0,-10,0|before3:treasury
0,0,-1,-1,0,8,0,-5|before3:trln
0,0,-1,0,-1,-1,11,-8|before3:two
0,-2,15,-3,-7,6,-11,3|before3:under
0,0,1,0,-5,0,-4,8|before3:until
7,3,-7,-3,-2,-1,8,-6|before3:up
0,0,10,-2,-1,0,-7,1|before3:urge
-1,0,3,0,-6,0,8,-4|before3:view
0,0,0,0,-1,0,-10,10|before3:vow
-1,1,-5,1,-6,9,1,-1|before3:want
0,-1,10,-1,-17,6,4,-1|before3:warn
-2,13,1,9,-18,-5,-12,13|before3:was
0,-1,10,-1,-16,9,13,-13|before3:way
-2,-2,6,-4,-8,-9,10,8|before3:we
0,0,-4,0,0,0,-3,8|before3:weeks
0,0,-18,0,-1,-1,-1,21|before3:weigh
0,0,-1,3,-9,-2,-2,11|before3:well
0,-1,-11,8,-4,-9,12,5|before3:were
11,0,0,-6,-6,-2,7,-3|before3:when
-1,0,-15,-3,24,-2,-11,10|before3:where
0,-1,-17,1,-3,29,-9,0|before3:whether
-3,-4,-1,-4,-1,-5,9,9|before3:which
0,0,1,-2,10,-3,-21,15|before3:who
-1,0,-6,-1,-1,-1,0,9|before3:whose
18,0,-3,-1,4,-2,8,-24|before3:why
-2,4,-17,28,6,3,-24,3|before3:will
8,-3,-16,11,-12,-2,6,9|before3:with
0,0,0,0,8,-1,-7,-1|before3:won
-5,-8,2,27,-34,3,-18,32|before3:would
0,0,-1,10,0,0,-6,-3|before3:wun
0,-9,-1,0,25,-2,-7,-6|before3:year
-1,2,-4,-4,-1,8,1,-2|before3:years
0,-1,0,-1,2,7,-8,1|before3:yen
-1,-5,-16,-3,4,6,26,-13|before3:you
0,0,0,0,-7,-1,0,9|before3:zero
-13,-46,-36,-17,118,-6,-32,31|bound:about
-5,-14,50,-23,-32,-29,9,45|bound:at_least
8,-23,4,39,-83,40,35,-20|bound:exact
-3,-21,9,-19,5,20,45,-35|bound:over
-3,5,-38,-4,73,-10,-29,5|bound:under
-5,85,-1,-4,-28,-21,-17,-10|bound:up_to
-4,-1,3,13,-4,-8,-3,4|by-kind:foreign be
-3,1,6,-1,-7,-1,-11,15|by-kind:foreign cap
1,-3,6,22,9,7,-2,-42|by-kind:foreign demand
8,-1,-4,-2,13,-5,-7,-2|by-kind:foreign level
1,-4,-18,-4,-15,13,14,14|by-kind:foreign move
4,-3,12,-12,-3,6,7,-11|by-kind:foreign pledge
3,-2,39,14,-2,-5,-11,-37|by-kind:foreign proposal
-4,9,-15,-4,8,-2,0,8|by-kind:foreign spend
-5,-5,17,-2,1,6,-6,-7|by-kind:nobody be
-1,2,-5,9,8,-5,1,-10|by-kind:nobody cap
-3,-8,1,11,9,-5,-14,8|by-kind:nobody demand
-1,-1,-3,10,-2,6,-1,-7|by-kind:nobody denial
-4,7,8,-17,-1,6,6,-4|by-kind:nobody level
7,-5,-16,-7,17,-6,19,-8|by-kind:nobody move
-3,10,13,-3,-15,-7,-6,12|by-kind:nobody pledge
5,-3,-19,-16,2,8,12,11|by-kind:nobody proposal
-2,4,-6,4,-12,3,13,-5|by-kind:nobody spend
-3,11,-13,-7,-10,23,1,-2|by-kind:nongov be
0,-2,-1,-3,-1,-3,1,10|by-kind:nongov cap
-12,2,-15,-25,7,15,-11,41|by-kind:nongov demand
-1,-1,10,0,-3,-9,15,-11|by-kind:nongov denial
-1,-5,1,-1,-11,-4,-10,32|by-kind:nongov level
-1,-5,6,7,-1,-7,-14,15|by-kind:nongov move
-4,-5,-5,5,16,-6,-18,15|by-kind:nongov pledge
-5,-4,-3,1,4,1,11,-5|by-kind:nongov proposal
0,-4,-1,-2,20,5,-15,-3|by-kind:nongov spend
-3,-1,19,3,-3,-4,-5,-6|by-kind:noun demand
-1,2,0,9,1,-6,8,-13|by-kind:noun pledge
-1,-1,0,1,-3,-4,-11,18|by-kind:noun proposal
12,-4,-5,-5,4,-16,9,4|by-kind:own be
4,26,-5,-9,-10,-7,1,1|by-kind:own cap
2,-3,4,-2,-13,-15,25,2|by-kind:own demand
-6,-7,-9,5,-17,27,-13,21|by-kind:own denial
-7,3,-10,7,11,7,15,-27|by-kind:own level
-11,11,8,-9,10,-4,15,-19|by-kind:own move
3,3,-27,15,3,6,3,-6|by-kind:own pledge
4,-2,-4,-2,-7,-7,-13,32|by-kind:own proposal
2,-10,22,-5,11,-9,-3,-8|by-kind:own spend
-3,0,16,5,2,-5,1,-15|by-modal:foreign be++False
0,0,-2,9,-22,-1,-4,21|by-modal:foreign be+should+False
-1,0,-11,0,16,-1,0,-2|by-modal:foreign be+would+False
-2,1,2,-1,-8,-1,-10,18|by-modal:foreign cap++False
3,-2,51,-24,3,2,-1,-33|by-modal:foreign demand++False
0,0,-48,54,-1,-1,-2,-1|by-modal:foreign demand++True
-1,0,14,-6,-1,-1,-3,-2|by-modal:foreign demand+will+False
0,0,0,-7,8,8,-2,-5|by-modal:foreign demand+would+False
8,-1,2,-1,15,-4,-6,-12|by-modal:foreign level++False
0,0,-5,0,-4,-1,0,11|by-modal:foreign level+will+False
3,-3,7,-6,12,-5,3,-12|by-modal:foreign move++False
0,0,-2,0,-3,10,0,-5|by-modal:foreign move+could+False
0,0,-7,0,0,0,-1,9|by-modal:foreign move+should+False
0,0,-10,-1,0,-1,0,11|by-modal:foreign move+should+True
-1,0,3,0,-8,-1,8,-2|by-modal:foreign move+will+False
0,-1,-11,0,-14,10,-1,16|by-modal:foreign move+would+False
-1,0,-3,-7,0,13,-1,-1|by-modal:foreign pledge++True
0,0,11,-2,0,-3,6,-11|by-modal:foreign pledge+would+False
5,-1,46,-2,0,-3,-10,-34|by-modal:foreign proposal++False
-1,0,-14,19,-1,0,0,-2|by-modal:foreign proposal++True
-4,9,-10,-2,12,-1,6,-10|by-modal:foreign spend++False
1,0,-9,-3,1,0,-4,13|by-modal:foreign spend+will+False
-4,-2,-16,7,-7,20,9,-6|by-modal:nobody be++False
0,0,18,0,1,0,-3,-15|by-modal:nobody be+should+False
-1,-2,16,-8,1,-11,-14,19|by-modal:nobody be+would+False
-1,0,1,-2,0,-3,17,-13|by-modal:nobody cap++False
0,5,-1,0,0,0,-9,6|by-modal:nobody cap+will+False
-3,-6,20,-18,25,-6,-16,3|by-modal:nobody demand++False
0,-2,-18,26,-1,-2,-3,0|by-modal:nobody demand++True
0,0,0,-5,-5,-2,-2,14|by-modal:nobody demand+would+False
-1,-1,-3,10,-2,6,-1,-7|by-modal:nobody denial++False
-4,9,12,-6,-9,13,-7,-7|by-modal:nobody level++False
0,0,0,-11,-1,-1,10,3|by-modal:nobody level++True
0,-6,0,0,17,-3,-4,-3|by-modal:nobody level+would+False
7,-2,-11,-4,13,13,-12,-5|by-modal:nobody move++False
-1,2,9,5,-1,-6,-5,-3|by-modal:nobody move++True
0,-5,-1,0,11,-4,1,-1|by-modal:nobody move+can+True
0,-1,-1,0,-2,10,3,-8|by-modal:nobody move+could+False
0,-1,-1,-1,-3,-1,10,-3|by-modal:nobody move+should+True
0,2,-4,-1,0,-3,12,-6|by-modal:nobody move+will+False
1,-1,-9,-3,2,-14,-2,25|by-modal:nobody move+would+False
-1,-1,28,-6,-13,-11,9,-5|by-modal:nobody pledge++False
0,8,-4,1,-2,-2,6,-5|by-modal:nobody pledge++True
0,-1,0,0,-1,10,-3,-5|by-modal:nobody pledge+can+False
-2,0,-9,-1,0,-1,-8,21|by-modal:nobody pledge+would+False
8,-3,-12,-15,3,11,10,-2|by-modal:nobody proposal++False
0,0,-4,-2,0,-1,0,8|by-modal:nobody proposal+should+False
-1,4,-3,0,-8,4,7,-2|by-modal:nobody spend++False
0,0,-2,-1,-3,-1,8,-1|by-modal:nobody spend+will+False
-3,9,-7,-11,-21,20,6,7|by-modal:nongov be++False
0,0,-1,5,6,-2,2,-10|by-modal:nongov be+will+False
0,0,-1,0,9,8,-4,-12|by-modal:nongov be+would+False
-12,2,-24,-20,8,19,-12,39|by-modal:nongov demand++False
0,0,8,-3,0,0,-3,-2|by-modal:nongov demand+will+False
-1,-1,10,0,-3,-7,13,-11|by-modal:nongov denial++False
-1,-3,-4,-1,0,-2,-8,18|by-modal:nongov level++False
0,-2,5,0,-15,-2,0,14|by-modal:nongov level+would+False
1,0,-2,11,0,-8,-3,1|by-modal:nongov move++False
0,0,-3,0,3,-1,12,-10|by-modal:nongov move+should+False
-1,-5,9,-1,-4,7,-23,18|by-modal:nongov move+would+False
-4,-4,-2,2,21,-6,-7,1|by-modal:nongov pledge++False
0,0,-2,-4,-1,-6,-3,17|by-modal:nongov pledge+would+False
0,0,0,9,0,6,-1,-13|by-modal:nongov pledge+would+True
-5,-3,0,-15,5,4,7,8|by-modal:nongov proposal++False
0,0,-1,9,0,0,0,-7|by-modal:nongov proposal+can+True
0,-4,-2,-2,11,-4,-8,9|by-modal:nongov spend++False
0,0,0,0,11,0,-2,-9|by-modal:nongov spend+could+False
0,0,0,0,-3,9,-4,-1|by-modal:nongov spend+would+False
-3,-1,20,2,-2,-3,-8,-5|by-modal:noun demand++False
-1,2,0,-5,2,-6,19,-12|by-modal:noun pledge++False
0,0,0,14,0,-1,-11,-1|by-modal:noun pledge++True
-1,-1,1,-6,-3,-3,-10,23|by-modal:noun proposal++False
9,-8,-2,-3,27,-17,-13,7|by-modal:own be++False
0,0,0,-1,8,-3,-10,8|by-modal:own be+could+False
-3,-3,12,-7,-10,5,3,2|by-modal:own be+should+False
8,5,-8,-1,-6,-1,10,-7|by-modal:own be+will+False
-2,3,-12,9,-13,3,18,-5|by-modal:own be+would+False
5,29,-4,-3,-11,-5,4,-16|by-modal:own cap++False
0,-2,0,-1,-9,0,18,-6|by-modal:own cap+will+False
0,0,-1,-2,-2,-2,-12,19|by-modal:own cap+would+False
3,-2,6,-2,-15,-8,-1,19|by-modal:own demand++False
0,0,-6,0,0,-1,13,-6|by-modal:own demand+should+False
0,0,7,-4,-1,-3,11,-9|by-modal:own demand+would+False
-5,-6,-7,58,-15,10,-14,-21|by-modal:own denial++False
0,0,-2,-36,-3,10,-3,34|by-modal:own denial++True
0,0,-1,-4,0,8,-1,-2|by-modal:own denial+would+False
0,0,0,-13,0,-2,6,10|by-modal:own denial+would+True
-6,-11,-7,3,24,16,-2,-17|by-modal:own level++False
0,-1,0,8,0,-1,-5,-1|by-modal:own level++True
0,0,0,0,-6,0,8,-2|by-modal:own level+can+True
0,0,0,-1,-9,-1,10,1|by-modal:own level+could+False
0,0,0,0,8,0,-5,-3|by-modal:own level+could+True
0,-2,0,0,-9,-1,14,-2|by-modal:own level+will+False
0,13,-2,-2,7,-5,-2,-8|by-modal:own level+would+False
9,-5,-23,-20,47,17,9,-32|by-modal:own move++False
0,1,-6,10,-9,-2,13,-6|by-modal:own move++True
0,0,-2,0,-4,0,8,-1|by-modal:own move+can+False
-1,11,-11,-4,5,-8,-24,32|by-modal:own move+could+False
-14,-5,41,-10,-15,-6,-24,34|by-modal:own move+should+False
-1,-5,-1,-7,-2,-1,24,-7|by-modal:own move+will+False
0,5,-3,21,-11,-1,-8,-2|by-modal:own move+will+True
-2,1,15,-17,8,0,23,-29|by-modal:own move+would+False
0,0,-2,12,-1,-1,-6,-2|by-modal:own move+would+True
10,2,-37,-20,9,6,66,-36|by-modal:own pledge++False
-1,0,-6,49,-3,-4,-26,-10|by-modal:own pledge++True
0,0,0,8,0,0,-7,0|by-modal:own pledge+can+True
-1,-1,0,-9,2,0,-12,21|by-modal:own pledge+could+False
-3,-1,26,-21,1,-3,-44,45|by-modal:own pledge+should+False
-1,0,-6,-1,-2,-2,14,-2|by-modal:own pledge+will+False
-1,-2,0,-5,-3,11,17,-18|by-modal:own pledge+would+False
0,0,-4,17,0,-2,-6,-4|by-modal:own pledge+would+True
5,-1,-32,0,1,-8,-8,43|by-modal:own proposal++False
0,-1,7,14,0,-1,0,-19|by-modal:own proposal++True
0,0,-2,-3,-4,-3,-4,17|by-modal:own proposal+will+False
0,0,-3,-2,0,11,-2,-4|by-modal:own proposal+will+True
0,0,19,-3,-2,-5,7,-14|by-modal:own proposal+would+False
4,3,5,-12,50,0,-23,-28|by-modal:own spend++False
0,0,-1,-4,13,0,-7,-1|by-modal:own spend++True
-1,0,-8,-3,-3,-1,20,-4|by-modal:own spend+can+False
0,0,3,11,0,-1,-7,-6|by-modal:own spend+can+True
0,0,1,-5,-9,-1,-1,17|by-modal:own spend+could+False
6,-4,41,-7,-25,-3,-29,22|by-modal:own spend+should+False
-4,-4,-2,-13,-4,6,33,-11|by-modal:own spend+will+False
0,0,-3,19,-2,-1,-9,-3|by-modal:own spend+will+True
-2,0,-11,-3,-13,-5,21,13|by-modal:own spend+would+False
0,0,-1,8,-1,-2,1,-5|by-modal:own spend+would+True
0,0,11,0,0,0,-7,-3|by-verb:foreign accept
0,0,0,0,-8,0,8,0|by-verb:foreign announce
-3,0,-18,27,0,-9,-17,21|by-verb:foreign ask
-2,0,7,-1,-4,-3,-6,10|by-verb:foreign ask for
-4,-1,3,13,-4,-8,-3,4|by-verb:foreign be
-1,0,-5,15,-2,-1,-3,-3|by-verb:foreign bring up
0,0,8,0,1,-1,-2,-4|by-verb:foreign budget
12,0,-20,-11,15,-2,-3,8|by-verb:foreign call
-3,0,28,-5,-1,-7,-16,6|by-verb:foreign call for
-4,-1,22,-1,-2,-1,-7,-6|by-verb:foreign call on
0,0,-7,0,0,0,8,0|by-verb:foreign commit
0,0,-3,0,0,14,-11,0|by-verb:foreign confirm
1,0,-13,0,-3,0,0,15|by-verb:foreign consider
0,0,-2,0,-3,10,0,-5|by-verb:foreign contribute
-1,0,2,8,-1,-1,-5,-3|by-verb:foreign demand
0,0,2,0,-10,12,-1,-1|by-verb:foreign drop
-3,0,-6,-4,-5,-2,26,-6|by-verb:foreign expect
0,-1,-4,0,13,-4,-1,-3|by-verb:foreign force
-1,-1,-6,6,-10,-1,11,3|by-verb:foreign get
10,-1,-12,0,8,-1,-3,-1|by-verb:foreign give
0,-1,-13,-1,8,-1,-5,13|by-verb:foreign go
-1,0,1,-1,-6,-1,-10,18|by-verb:foreign hold
8,0,-15,-1,0,0,10,-2|by-verb:foreign hold up
-1,0,-2,-2,0,14,-5,-4|by-verb:foreign insist on
-1,0,-7,-1,13,-1,-1,-2|by-verb:foreign lay out
0,0,-5,0,-4,-1,0,11|by-verb:foreign leave
11,0,-13,15,-2,2,-1,-11|by-verb:foreign mention
0,0,9,-1,0,0,-8,0|by-verb:foreign persuade
0,0,-7,-4,8,11,-1,-5|by-verb:foreign press for
-2,0,12,-1,-5,0,0,-3|by-verb:foreign propose
0,0,-2,2,-1,9,-4,-4|by-verb:foreign push for
-1,-1,-12,-1,20,-2,-4,1|by-verb:foreign put
0,0,18,-8,-12,-1,0,4|by-verb:foreign raise
0,0,2,0,-4,-1,11,-7|by-verb:foreign reach
-1,0,-16,10,-1,9,-7,6|by-verb:foreign seek
12,0,14,-5,-2,-1,-11,-7|by-verb:foreign set
0,0,8,-1,0,0,-5,-1|by-verb:foreign set its sights on
0,0,-3,-1,-2,-2,9,-1|by-verb:foreign settle for
7,0,6,-3,-1,0,0,-9|by-verb:foreign speak of
-5,9,-22,-6,12,-1,3,11|by-verb:foreign spend
-1,0,-1,-1,9,0,-2,-5|by-verb:foreign talk about
4,3,-29,1,3,0,18,0|by-verb:foreign tell
-4,0,11,-3,-1,-1,-1,-1|by-verb:foreign think
0,-1,-1,-3,0,-1,-1,8|by-verb:foreign tie
-1,0,16,5,-1,-2,-12,-5|by-verb:foreign urge
2,0,7,0,-8,0,0,-1|by-verb:foreign use
-3,0,21,2,-10,2,34,-47|by-verb:foreign want
0,0,0,-1,0,-3,12,-8|by-verb:foreign work toward
-2,-1,8,-4,0,0,-1,1|by-verb:nobody accept
5,0,-3,-1,0,0,-8,7|by-verb:nobody agree
-1,-1,-3,-2,-6,9,2,2|by-verb:nobody amount
0,0,-2,0,-3,-1,-3,9|by-verb:nobody argue for
3,-3,4,-2,15,-9,-10,1|by-verb:nobody ask
-1,-1,3,-6,-12,26,-9,0|by-verb:nobody ask for
0,0,0,0,-5,9,-3,-1|by-verb:nobody average
-5,-5,17,-2,1,6,-6,-7|by-verb:nobody be
0,0,0,-8,-1,-1,10,0|by-verb:nobody begin from
-2,0,3,-1,6,6,2,-13|by-verb:nobody believe
0,6,0,6,-1,-2,0,-8|by-verb:nobody bind
0,-1,-1,-1,20,-3,-4,-11|by-verb:nobody bring
-1,-1,1,6,-7,0,-8,8|by-verb:nobody call
-1,-1,-5,-1,-5,-1,14,0|by-verb:nobody call for
0,0,0,3,3,0,-20,16|by-verb:nobody carry
-2,0,9,-1,0,-1,-3,-2|by-verb:nobody choose
0,0,-2,0,-14,-3,11,7|by-verb:nobody climb
0,0,0,0,-12,-1,16,-2|by-verb:nobody correspond
0,0,0,0,0,0,10,-8|by-verb:nobody debate
0,0,0,0,-2,0,9,-6|by-verb:nobody double
0,-2,-21,15,19,-2,-15,6|by-verb:nobody expect
0,0,1,0,-2,-2,11,-8|by-verb:nobody fall
0,0,-3,0,-1,17,-8,-4|by-verb:nobody favor
0,0,-1,0,-4,-1,8,-2|by-verb:nobody force
-1,-1,-5,-1,-17,26,0,-3|by-verb:nobody get
-1,-1,13,-2,-8,2,5,-8|by-verb:nobody give
10,5,0,3,-10,-9,11,-10|by-verb:nobody go
0,-7,2,0,3,9,0,-7|by-verb:nobody grow
0,-12,-6,11,16,-1,-8,-1|by-verb:nobody hold
0,0,-10,0,0,0,0,11|by-verb:nobody honour
-1,9,1,-2,-5,-3,10,-9|by-verb:nobody keep
0,0,0,0,-9,0,9,-1|by-verb:nobody lead to
0,0,0,0,11,5,-9,-5|by-verb:nobody lift
0,0,-1,0,-6,0,-1,8|by-verb:nobody likely
0,-1,9,-3,-6,-1,2,-1|by-verb:nobody mean
0,0,-1,-1,2,-9,0,9|by-verb:nobody meet
-1,0,-4,-6,-1,-1,11,2|by-verb:nobody mention
0,-1,-2,0,16,-8,-9,5|by-verb:nobody move
0,0,-4,0,-2,0,14,-7|by-verb:nobody oblige
0,7,5,2,-12,-1,-5,5|by-verb:nobody prepare
0,0,-1,0,13,0,-12,0|by-verb:nobody project
-1,0,-5,-1,-6,-2,-10,25|by-verb:nobody propose
0,0,-2,0,11,-1,-3,-5|by-verb:nobody push
0,-1,-5,-1,-9,-14,31,0|by-verb:nobody raise
-1,1,-3,-3,7,10,-10,-1|by-verb:nobody reach
0,0,-1,0,-3,10,-2,-4|by-verb:nobody reckon
0,0,-1,-1,-4,0,-4,10|by-verb:nobody recommend
-1,-7,6,0,-3,-5,-1,11|by-verb:nobody remain
0,-2,0,0,-1,-1,-3,9|by-verb:nobody return
0,0,9,-1,-5,-2,2,-1|by-verb:nobody rise
-1,-1,-2,-1,0,7,-10,7|by-verb:nobody set
0,21,0,-1,-8,1,-3,-9|by-verb:nobody stay
-2,3,-1,0,14,-1,-4,-9|by-verb:nobody take
17,0,-7,0,-1,-2,2,-9|by-verb:nobody talk about
-4,3,24,-9,2,-11,9,-16|by-verb:nobody tell
-2,0,-5,-2,29,-6,5,-18|by-verb:nobody think
0,0,0,0,-8,0,8,2|by-verb:nobody use
0,-3,-20,-1,-2,-2,-10,39|by-verb:nobody want
-2,-1,-3,11,7,-4,-9,0|by-verb:nongov accept
0,-1,0,1,-4,-1,9,-5|by-verb:nongov agree
0,0,-2,0,-1,-6,10,-1|by-verb:nongov aim
0,0,0,0,12,-1,3,-13|by-verb:nongov argue
0,-1,7,-7,-3,6,7,-10|by-verb:nongov ask
0,0,-10,-1,5,-4,0,11|by-verb:nongov ask for
0,0,0,-1,0,-1,-4,8|by-verb:nongov back
-3,11,-13,-7,-10,23,1,-2|by-verb:nongov be
0,0,0,0,-5,-1,13,-5|by-verb:nongov bring
-2,-1,4,0,4,3,12,-20|by-verb:nongov call
-2,-1,-12,-2,-2,7,4,6|by-verb:nongov call for
0,0,-10,0,-2,0,-1,14|by-verb:nongov call on
0,0,0,0,17,-2,-2,-12|by-verb:nongov climb
0,0,0,0,-13,0,0,13|by-verb:nongov come to
0,-2,2,0,-2,0,-5,8|by-verb:nongov demand
0,0,0,0,-1,0,-10,10|by-verb:nongov double
0,0,0,8,0,0,-3,-4|by-verb:nongov endorse
0,0,8,-3,4,-2,-8,1|by-verb:nongov expect
0,0,0,0,9,-1,-4,-4|by-verb:nongov fall
0,0,9,0,-6,-2,-4,3|by-verb:nongov favor
-1,0,-11,12,-13,-5,9,9|by-verb:nongov go
0,-1,0,-3,-4,-1,14,-5|by-verb:nongov hold
0,0,9,0,5,0,-5,-9|by-verb:nongov hope
0,0,-1,9,0,0,0,-7|by-verb:nongov imagine
0,0,0,0,-1,0,-7,9|by-verb:nongov insist
0,-1,0,0,5,0,-13,10|by-verb:nongov keep
0,0,0,0,8,0,-5,-2|by-verb:nongov lead to
-1,0,-1,-5,-1,-1,0,9|by-verb:nongov mention
0,0,0,0,-9,2,5,3|by-verb:nongov move
0,0,-2,-2,0,0,-5,8|by-verb:nongov oblige
0,0,0,0,-6,-1,-1,8|by-verb:nongov peg
0,0,0,0,20,0,-6,-13|by-verb:nongov pencil in
0,0,11,-1,-1,-1,-1,-7|by-verb:nongov press
0,-1,2,-2,-2,0,-21,24|by-verb:nongov promise
-1,0,0,-1,-18,6,9,5|by-verb:nongov put
0,0,0,0,12,0,-1,-10|by-verb:nongov reckon
0,0,0,0,8,-1,-1,-7|by-verb:nongov reckon on
-1,0,-4,-1,-3,-1,1,9|by-verb:nongov recommend
0,0,-1,9,0,-1,-1,-6|by-verb:nongov reject
0,0,-1,0,28,-2,-6,-20|by-verb:nongov rise
0,0,18,0,-1,0,-9,-7|by-verb:nongov satisfy
0,0,5,0,0,0,11,-16|by-verb:nongov seek
0,0,-4,0,-2,0,-2,9|by-verb:nongov speak of
0,-4,0,-1,13,6,-13,0|by-verb:nongov spend
0,-4,0,0,-11,-3,-2,20|by-verb:nongov stay
0,0,-2,-2,8,-1,0,-2|by-verb:nongov suggest
3,-2,-2,-1,-2,2,-25,26|by-verb:nongov take
-6,-1,9,-5,5,10,-1,-11|by-verb:nongov tell
0,-1,-1,-1,-13,12,6,-3|by-verb:nongov think
0,7,-14,-2,7,-2,14,-9|by-verb:nongov urge
0,0,15,-10,0,-1,-1,-2|by-verb:nongov veto
0,0,0,0,0,0,-12,13|by-verb:nongov vow
0,1,-15,-1,-1,2,-25,39|by-verb:nongov want
-1,0,-1,-4,-1,1,8,-4|by-verb:nongov write
0,0,8,0,-2,-1,-4,0|by-verb:noun agreement
0,0,14,-11,0,0,-2,0|by-verb:noun call
0,0,0,9,4,-2,-10,-1|by-verb:noun call for
0,0,-7,-2,-1,0,-2,12|by-verb:noun calls
-1,3,-5,-2,0,-1,12,-6|by-verb:noun decision
0,0,-2,-3,9,0,-7,4|by-verb:noun goal
0,0,5,9,-5,-1,-18,10|by-verb:noun plan
0,0,11,4,-1,0,-10,-4|by-verb:noun pressure
-1,0,-8,7,-1,-1,15,-11|by-verb:noun promise
0,0,-2,0,-5,0,9,-2|by-verb:noun push
-2,0,-3,9,-1,0,-2,-1|by-verb:noun request
5,-1,-4,3,-3,9,1,-9|by-verb:own accept
8,-2,-3,15,4,-1,-16,-6|by-verb:own adopt
0,0,-5,-1,-1,-1,-1,8|by-verb:own advocate
3,-2,8,6,3,-2,-2,-14|by-verb:own agree
-1,-1,10,-11,-5,17,-12,3|by-verb:own aim
0,0,0,-1,8,0,-4,-2|by-verb:own approach
0,-4,0,6,17,-1,-17,-1|by-verb:own approve
0,-1,8,-4,-2,0,0,1|by-verb:own argue for
0,0,0,11,-2,-3,6,-11|by-verb:own ask
-1,0,10,21,-9,-12,17,-25|by-verb:own ask for
2,0,0,0,-11,-1,6,6|by-verb:own attain
0,-1,-3,0,11,-4,2,-6|by-verb:own average
-1,0,8,-5,-1,7,-7,-1|by-verb:own back
-1,0,-5,1,0,-2,10,-3|by-verb:own balk
12,-4,-5,-5,4,-16,9,4|by-verb:own be
0,-4,-4,-1,0,-1,-3,14|by-verb:own bring
0,0,-11,12,0,0,2,-1|by-verb:own brush off
0,0,0,-1,-6,-1,11,-3|by-verb:own budget
7,-1,-8,16,-4,-4,-2,-5|by-verb:own call
0,-1,-9,-1,-11,-2,13,11|by-verb:own call for
0,0,10,-9,0,12,-3,-9|by-verb:own campaign
0,15,0,0,-8,-1,-2,-4|by-verb:own cap
0,0,-1,0,8,0,-4,-2|by-verb:own command
-3,-4,8,15,4,0,-11,-9|by-verb:own commit
-1,0,0,0,15,0,-14,0|by-verb:own concede
-1,5,2,8,-4,-1,-8,0|by-verb:own consider
0,0,0,0,0,0,8,-8|by-verb:own consult
7,-3,-4,3,-1,-1,-10,9|by-verb:own contain
0,0,-6,-1,-1,-6,1,14|by-verb:own debate
0,-1,-2,0,-3,-1,8,-2|by-verb:own decide
-1,0,-1,12,0,-1,-7,-2|by-verb:own decline
0,0,-2,9,0,3,-1,-7|by-verb:own deny
-1,-1,-4,-3,12,2,-5,1|by-verb:own devote
0,0,-7,3,-2,2,-14,19|by-verb:own discuss
0,0,-1,-14,0,16,-1,-1|by-verb:own dodge
0,0,8,0,-23,2,15,-1|by-verb:own end
-1,0,-6,-2,0,0,11,-1|by-verb:own endorse
0,0,0,-1,0,0,8,-7|by-verb:own enshrine
0,0,0,0,0,0,9,-9|by-verb:own envisage
10,10,-5,-4,6,-3,0,-14|by-verb:own exceed
-1,-3,6,-2,-5,14,-7,-2|by-verb:own exempt
0,-1,5,-9,14,-1,2,-10|by-verb:own expect
0,0,0,0,-1,0,9,-8|by-verb:own feel
0,0,0,-6,0,-1,10,-3|by-verb:own find the means for
-1,0,7,7,-2,-1,-12,1|by-verb:own fix
0,0,-2,-1,-3,0,-3,9|by-verb:own float
0,0,0,0,12,0,-12,0|by-verb:own forecast
0,0,0,0,11,0,-7,-3|by-verb:own foresee
-2,-2,1,-7,29,-13,-4,-3|by-verb:own get
-6,-2,13,-8,1,20,-13,-6|by-verb:own go
0,4,-1,0,-6,-2,-7,12|by-verb:own grow
0,-1,-1,-7,30,-1,-8,-11|by-verb:own hit
-1,7,3,-4,-10,-2,7,0|by-verb:own hold
0,0,-1,0,-10,-1,0,12|by-verb:own hold out for
0,11,0,0,-8,-1,-2,-1|by-verb:own hold the line at
0,0,-2,-6,-3,-1,10,2|by-verb:own hope
0,-1,1,-2,-7,17,1,-8|by-verb:own increase
0,-1,0,-2,-9,0,15,-2|by-verb:own intend
-2,-3,-4,-8,14,-3,7,-2|by-verb:own keep
-1,0,3,0,2,0,-8,5|by-verb:own leap
0,0,0,0,-9,14,-5,-1|by-verb:own level off at
0,-1,0,1,-10,-1,12,0|by-verb:own lift
0,0,0,-2,-1,-1,-4,8|by-verb:own like to see
0,0,-1,-4,-4,-1,12,-2|by-verb:own likely
0,0,-4,-3,16,2,-10,0|by-verb:own live with
-1,0,-2,-2,0,0,-5,10|by-verb:own look at
0,0,-7,0,0,0,0,8|by-verb:own look for
0,1,0,0,10,-1,-14,4|by-verb:own manage
-1,0,-10,0,9,-1,12,-9|by-verb:own match
8,0,3,-2,-6,-1,1,-3|by-verb:own mean
-9,-1,21,9,-17,-1,6,-8|by-verb:own meet
-2,-1,16,1,5,-1,-3,-15|by-verb:own mention
-2,-2,4,-3,-6,-4,9,4|by-verb:own move
0,0,-2,-1,-1,0,-4,8|by-verb:own mull
-1,3,11,-3,-2,-1,15,-21|by-verb:own name
-1,-1,-3,10,-1,-10,1,4|by-verb:own offer
0,0,12,-1,-1,-1,-11,2|by-verb:own pay
0,0,0,0,-7,-1,8,0|by-verb:own peak
0,0,0,0,-2,0,-6,9|by-verb:own pencil in
-1,-1,-2,-1,8,-2,1,-2|by-verb:own plan
0,0,0,-13,0,0,0,14|by-verb:own play down
-1,2,-5,-5,-7,-2,13,5|by-verb:own pledge
0,0,14,-1,0,-1,0,-11|by-verb:own prefer
0,-1,-11,-2,0,-1,-3,18|by-verb:own prepare
0,0,-1,-1,10,5,-10,-3|by-verb:own project
-3,3,2,20,-9,-2,13,-24|by-verb:own promise
-1,0,-10,14,10,-1,7,-19|by-verb:own propose
0,0,6,-11,0,-1,-2,8|by-verb:own push back
-2,13,3,5,-6,-4,-1,-9|by-verb:own put
0,0,0,0,13,0,-12,0|by-verb:own race
-1,-6,-4,15,18,6,-19,-9|by-verb:own raise
1,-2,-6,11,-5,-6,-10,18|by-verb:own reach
0,0,2,-9,-2,0,-4,15|by-verb:own ready
0,0,-3,9,0,-1,-2,-4|by-verb:own rebuff
10,0,-1,0,-1,0,-1,-7|by-verb:own recommend
-1,0,-7,4,-1,2,9,-6|by-verb:own refuse
0,0,-7,0,0,0,0,8|by-verb:own reiterate
0,7,0,-1,1,-1,5,-9|by-verb:own remain
0,-2,0,0,-9,-1,-1,13|by-verb:own return
0,0,-2,-1,-5,-3,-4,15|by-verb:own rise
-1,-1,0,1,-5,-7,-7,19|by-verb:own rule out
0,0,0,-1,0,-2,-7,11|by-verb:own scoff
0,6,0,2,-9,0,6,-5|by-verb:own secure
0,-3,11,-6,-6,-1,-3,8|by-verb:own seek
-1,-4,-12,-4,11,-5,2,14|by-verb:own set
0,0,-2,0,-1,0,11,-7|by-verb:own set out
0,0,-1,-1,8,-4,6,-6|by-verb:own settle for
0,0,-2,-6,0,11,0,-4|by-verb:own sidestep
-1,0,-4,-5,-2,4,8,-1|by-verb:own sign up
6,-7,25,4,-17,-7,7,-12|by-verb:own spend
0,-1,-5,0,-8,7,9,-2|by-verb:own stand
-1,1,2,-3,14,-3,0,-9|by-verb:own stay
3,0,-12,0,0,0,9,0|by-verb:own step up
0,0,-2,-1,0,-1,8,-4|by-verb:own study
0,0,-3,9,-5,-2,-6,7|by-verb:own suggest
0,-1,0,0,13,0,-9,-3|by-verb:own swell
2,1,-6,-3,-23,15,25,-13|by-verb:own take
0,0,-5,17,-3,-1,-2,-5|by-verb:own talk of
-1,6,-5,3,2,-5,-21,20|by-verb:own tell
-2,-2,-8,6,-5,0,-1,12|by-verb:own think
0,0,11,-1,0,0,2,-11|by-verb:own time
0,-1,2,-6,13,-1,0,-7|by-verb:own top
0,0,0,0,-8,-2,-8,18|by-verb:own try
0,0,1,-9,-1,7,-10,12|by-verb:own urge
0,-1,-1,0,2,3,-15,11|by-verb:own use
0,0,-5,1,0,11,-2,-4|by-verb:own utter
0,0,0,-2,-4,0,-1,8|by-verb:own vote on
0,3,-8,-1,-7,0,17,-4|by-verb:own vow
0,-2,15,-9,-4,2,14,-16|by-verb:own want
0,-1,0,-2,-4,14,-1,-6|by-verb:own warn
0,0,-4,-1,0,0,-5,11|by-verb:own weigh
-1,0,-2,9,0,0,-3,-3|by-verb:own work out
-1,0,0,18,0,-1,-18,4|by-verb:own write
3,-4,36,25,-1,4,-12,-51|by:foreign
-7,1,-11,-11,8,6,24,-9|by:nobody
-28,-12,-23,-25,21,15,-41,91|by:nongov
1,0,14,12,-6,-13,-7,-1|by:noun
4,17,-25,-7,-9,-18,38,0|by:own
0,0,-3,0,10,0,-4,-2|date-after:far led by as
0,0,-7,7,-10,-1,5,7|date-after:far led by before
-6,-7,-11,-14,29,-22,8,23|date-after:far led by by
-2,-2,-2,-3,-2,-4,29,-14|date-after:far led by for
0,0,-5,0,-8,-1,13,1|date-after:far led by from
-3,-6,-7,-13,14,5,27,-15|date-after:far led by in
0,0,0,0,-1,-1,-9,11|date-after:far led by instead of
0,0,19,0,0,0,-18,-1|date-after:far led by not
0,-1,4,0,-5,-1,9,-4|date-after:far led by of
0,2,-1,0,-23,0,6,15|date-after:far led by through
0,0,-1,0,-12,0,15,-1|date-after:far led by to
0,0,-2,0,10,2,-5,-5|date-after:far led by until
0,0,1,0,-7,0,13,-5|date-after:next led by by
0,0,0,0,-21,0,16,6|date-after:next led by defence
0,0,0,0,19,0,-20,3|date-after:next led by defense
-1,-1,2,0,-11,-1,-1,12|date-after:next led by for
0,-1,-4,-7,-12,-1,16,9|date-after:next led by from
0,-1,8,0,9,0,-4,-12|date-after:next led by gdp
0,0,0,0,0,0,-10,10|date-after:next led by hague
-1,1,-4,2,5,-2,7,-9|date-after:next led by in
-1,0,-1,0,-14,0,21,-4|date-after:next led by of
0,0,-3,0,-5,0,-1,9|date-after:next led by strategy
0,0,0,0,-8,0,9,0|date-after:now led by 1.8 percent
0,0,0,0,-9,0,10,-1|date-after:now led by 2 per cent
0,0,0,0,35,0,-34,0|date-after:now led by 2%
0,0,0,0,9,0,-7,-1|date-after:now led by 2.4 percent
0,0,-3,0,-16,0,19,0|date-after:now led by 3 pct
0,0,8,0,-8,0,11,-10|date-after:now led by 3 percent
0,0,-1,0,-6,0,10,-2|date-after:now led by 3%
0,0,0,0,-7,0,8,0|date-after:now led by 3.3 percent
0,0,0,0,-12,0,13,0|date-after:now led by 4.7%
-3,0,-9,0,0,0,13,0|date-after:now led by asia
-1,0,-9,13,4,0,-5,-2|date-after:now led by at
0,0,2,-4,-5,0,-6,13|date-after:now led by before
-2,0,4,0,-9,-2,3,6|date-after:now led by by
0,0,0,0,-4,-2,-7,13|date-after:now led by dated
0,0,-1,-1,-7,0,9,-1|date-after:now led by defence
0,0,0,0,11,0,-10,0|date-after:now led by defense
0,0,0,0,13,0,-13,0|date-after:now led by economic output
-1,5,0,1,12,-1,-8,-9|date-after:now led by for
0,0,-3,-2,14,-1,-2,-6|date-after:now led by gdp
0,0,-9,3,-1,0,-1,8|date-after:now led by hearing
-4,-1,32,-17,9,7,-15,-11|date-after:now led by in
0,0,0,0,16,0,-16,0|date-after:now led by level
0,0,-1,0,-7,0,8,0|date-after:now led by manage
0,0,-5,10,0,-2,-2,-1|date-after:now led by nominee
0,0,0,0,5,-8,9,-5|date-after:now led by note
-3,8,1,-3,-16,-6,10,8|date-after:now led by on
0,0,0,0,9,0,-9,0|date-after:now led by only
0,0,-1,0,0,-2,-3,8|date-after:now led by released
0,0,18,-1,0,-2,-22,7|date-after:now led by reported
-3,7,1,5,-19,3,12,-7|date-after:now led by said
-1,8,5,0,-4,-3,-1,-3|date-after:now led by since
0,-2,12,0,-7,0,0,-3|date-after:now led by that
0,-1,1,-1,-11,0,12,2|date-after:now led by to
0,0,-1,8,0,-4,-1,-1|date-after:now led by tokyo
0,0,10,0,0,0,-2,-8|date-after:now led by washington
-1,-1,-1,-1,-12,0,22,-6|date-after:now led by within
0,0,0,0,12,0,-12,0|date-after:past led by 2 percent
0,0,0,0,25,0,-18,-6|date-after:past led by 2%
0,0,0,0,15,0,-9,-6|date-after:past led by 2.1 pct
0,0,0,0,10,-2,-3,-5|date-after:past led by 2.1%
0,0,-6,0,2,-1,-6,12|date-after:past led by 2.6 percent
0,0,-1,0,10,-1,-1,-6|date-after:past led by around
0,0,0,0,-10,14,-3,0|date-after:past led by at
0,-2,-1,0,-12,-1,36,-20|date-after:past led by by
-1,-1,6,0,13,-2,-12,-4|date-after:past led by for
-5,12,22,-5,32,9,-44,-20|date-after:past led by in
-1,5,-5,-2,17,-3,-8,-4|date-after:past led by of
0,-1,0,0,-4,0,-5,11|date-after:past led by rather than
-2,3,-3,-7,6,-5,-10,18|date-after:past led by since
0,0,0,0,-13,0,13,0|date-after:past led by to
0,0,0,0,-7,0,8,-1|date-before:far led by ,
0,0,0,11,0,0,-11,0|date-before:far led by beyond
-3,2,19,1,-15,6,11,-21|date-before:far led by by
0,7,-3,-3,20,8,-2,-25|date-before:far led by for
-3,-4,-19,11,4,-3,-3,15|date-before:far led by in
0,0,18,0,0,0,-3,-15|date-before:far led by not
0,0,0,8,-1,0,-6,-1|date-before:far led by set
0,0,0,0,8,0,-8,0|date-before:far led by takes
0,0,18,0,0,0,-3,-15|date-before:far led by think
0,-1,11,0,-4,-2,-3,-1|date-before:far led by to
0,0,18,0,0,0,-12,-6|date-before:far led by until
0,0,-2,0,-5,0,-2,9|date-before:next led by by
-1,4,-5,-3,32,-5,-31,9|date-before:next led by for
0,0,0,0,-8,0,10,-2|date-before:next led by from
0,0,0,0,-7,0,13,-6|date-before:next led by said
0,0,-8,0,2,0,-4,11|date-before:next led by that
0,0,0,-1,0,2,-12,11|date-before:next led by to
-1,-4,-25,2,18,-7,-3,21|date-before:now led by ,
0,0,2,0,9,0,-10,-1|date-before:now led by 2%
0,0,-1,0,-6,0,14,-6|date-before:now led by 2.42 percent
0,0,0,0,10,0,-9,-1|date-before:now led by ;
0,0,-1,0,1,0,13,-14|date-before:now led by adopted
0,0,0,0,-6,0,9,-2|date-before:now led by agreed
0,0,-8,0,-3,0,0,11|date-before:now led by bill
-2,-1,7,-1,-6,0,-10,13|date-before:now led by called
0,0,-1,0,14,0,-13,0|date-before:now led by defense
0,0,0,0,12,0,-11,-1|date-before:now led by defense ministry
0,-1,-3,-3,9,0,-7,5|date-before:now led by donald trump
-1,11,-2,6,-5,-3,-6,0|date-before:now led by for
-1,0,-8,12,-12,-1,19,-9|date-before:now led by gdp
0,-1,0,0,0,0,-11,12|date-before:now led by government
0,0,0,-1,-2,0,9,-5|date-before:now led by house
-3,6,12,-17,-10,6,4,2|date-before:now led by in
0,0,0,0,10,0,-9,0|date-before:now led by japan
0,0,-7,0,0,0,-1,8|date-before:now led by newspaper
0,-1,7,-1,9,-1,-4,-9|date-before:now led by nothing
0,-1,-10,4,-1,0,-5,13|date-before:now led by of
4,7,-9,21,-32,5,-9,12|date-before:now led by on
0,0,1,0,8,0,-9,0|date-before:now led by passed
11,0,-5,0,-1,0,4,-8|date-before:now led by released
10,-10,18,-11,13,-10,-1,-10|date-before:now led by said
0,0,0,13,0,0,-13,0|date-before:now led by signaled
0,0,0,0,12,0,-12,0|date-before:now led by submitted
0,0,-4,-1,-2,0,-6,15|date-before:now led by summit
0,0,3,-5,9,0,-4,-2|date-before:now led by talks
0,0,0,0,-18,0,0,18|date-before:now led by than
0,0,0,0,8,0,-8,0|date-before:now led by up
0,0,-18,-1,6,-1,-2,17|date-before:now led by washington post
0,0,-11,0,-1,0,0,12|date-before:now led by wrote
0,0,0,0,-8,11,0,-3|date-before:past led by ,
0,0,9,0,-7,0,-1,-1|date-before:past led by 2.6 percent
0,0,-1,0,-10,12,0,-1|date-before:past led by 3.4%
0,0,10,0,0,0,-4,-5|date-before:past led by as
0,0,-8,0,-2,0,0,10|date-before:past led by during
0,0,-6,0,11,2,0,-6|date-before:past led by for
0,-1,-1,0,-8,-2,16,-3|date-before:past led by from
14,5,-6,-12,-8,-17,35,-11|date-before:past led by in
0,0,0,0,-1,0,-8,9|date-before:past led by leadership
-2,-3,2,12,-5,-4,11,-13|date-before:past led by nothing
8,2,1,-1,4,-3,-9,-2|date-before:past led by of
0,0,0,0,-8,0,8,0|date-before:past led by reform
0,6,-14,-2,0,-1,8,3|date-before:past led by since
0,0,0,0,-9,11,0,0|date-before:past led by stood
0,0,0,0,-19,0,19,0|date-before:past led by time
0,0,-9,0,0,0,0,10|date-before:past led by wrote
-19,-10,7,3,7,-17,46,-16|date:far
-5,3,-2,-10,-31,-13,25,33|date:next
-3,20,-6,12,10,-30,-4,0|date:now
1,23,-16,-13,40,13,-7,-41|date:past
-1,0,-5,-1,0,0,10,-2|governor-form:about finite+
4,-1,-2,2,5,4,-2,-10|governor-form:accept finite+
0,0,-3,9,0,0,-1,-4|governor-form:accept finite++not
-2,0,8,-6,-1,4,-10,7|governor-form:accept finite+would
0,0,-2,9,0,-4,-1,-1|governor-form:accept finite+would+not
0,0,8,-4,0,-1,-1,-2|governor-form:accept gerund+
9,-2,-4,-5,4,-1,4,-5|governor-form:adopt finite+
0,0,0,8,0,0,-7,-1|governor-form:adopt finite++not
0,0,0,13,0,0,-13,0|governor-form:adopt gerund+
-1,0,-5,0,-7,-2,5,10|governor-form:afford finite+
9,-3,0,7,3,0,-6,-10|governor-form:agree finite+
0,0,8,0,-2,-1,-4,0|governor-form:agreement +
0,-1,-4,-2,-8,9,13,-9|governor-form:aim finite+
-1,-1,16,-3,3,-1,-10,-3|governor-form:aim finite+should
0,0,-2,-6,0,1,-1,8|governor-form:aim finite+would
-1,-1,-4,-2,-6,8,4,2|governor-form:amount finite+
0,-1,0,0,10,0,-6,-2|governor-form:amount finite+will
0,0,0,0,-9,0,10,-1|governor-form:announce finite+
0,0,0,-1,8,0,-4,-2|governor-form:approach gerund+
0,-6,-1,6,17,-1,-15,-1|governor-form:approve finite+
-1,0,-2,-4,11,-1,10,-13|governor-form:argue finite+
0,-1,-4,-2,-7,-1,-4,20|governor-form:argue for finite+
1,-2,-3,11,18,-9,5,-21|governor-form:ask finite+
0,-1,-15,18,-1,-1,-2,2|governor-form:ask finite++not
0,0,15,-7,0,-1,-4,-3|governor-form:ask finite+will
-2,-1,13,-12,-3,13,-16,9|governor-form:ask for finite+
0,0,-5,8,0,-1,0,-1|governor-form:ask for finite++not
0,0,-5,0,0,0,13,-7|governor-form:ask for finite+should
0,0,1,-3,-8,-5,14,1|governor-form:ask for finite+would
0,0,0,15,0,0,-7,-7|governor-form:ask for inf+
0,1,-22,6,-3,-2,-6,26|governor-form:ask gerund+
0,0,12,-3,-4,-1,-3,-1|governor-form:ask inf+
0,0,11,-7,0,0,-2,-1|governor-form:ask progressive+
2,0,0,0,-9,-1,0,9|governor-form:attain finite+
0,-1,-3,0,5,8,-4,-6|governor-form:average finite+
-1,-2,2,-1,-2,6,-11,7|governor-form:back finite+
-3,0,1,-1,0,-2,9,-3|governor-form:balk finite+
0,-2,-11,0,0,19,5,-12|governor-form:be finite+
0,-1,-2,-1,9,-5,-11,11|governor-form:be finite+could
-3,-3,25,2,-29,2,-4,11|governor-form:be finite+should
8,5,-10,4,7,-3,10,-21|governor-form:be finite+will
-3,1,-8,0,13,-2,-1,0|governor-form:be finite+would
0,0,0,-8,-1,-1,10,0|governor-form:begin from finite++not
-2,0,1,-2,8,5,0,-9|governor-form:believe finite+
0,8,0,-8,-1,-1,1,0|governor-form:bind finite++not
0,-1,-1,-1,15,-2,-2,-8|governor-form:bring finite+
0,0,0,0,-13,0,16,-2|governor-form:bring finite+will
0,-4,-3,0,-4,-2,-3,16|governor-form:bring finite+would
0,0,0,0,12,-1,-10,-1|governor-form:bring gerund+
0,0,0,0,-6,0,9,-2|governor-form:bring inf+
4,0,-4,11,-2,-1,-3,-4|governor-form:bring up finite+
0,0,-11,16,0,0,-2,-1|governor-form:brush off finite+
0,0,8,-1,-1,-4,2,-4|governor-form:budget finite+
0,0,14,-11,0,0,-2,0|governor-form:call +
16,-2,-21,10,9,-3,-8,-2|governor-form:call finite+
0,0,0,9,4,-2,-10,-1|governor-form:call for +
-4,-3,4,-7,-18,-2,17,13|governor-form:call for finite+
-2,0,-4,-1,-1,-1,-2,11|governor-form:call for gerund+
0,0,-7,2,1,0,11,-6|governor-form:call gerund+
-4,0,10,-2,-4,-1,-5,6|governor-form:call on finite+
0,0,-7,-2,-1,0,-2,12|governor-form:calls +
0,0,7,-1,-1,-1,3,-8|governor-form:campaign finite+
0,0,0,-9,0,12,0,-3|governor-form:campaign gerund+
0,16,0,0,-8,-1,-2,-5|governor-form:cap finite+
0,-1,-2,0,-1,0,-11,15|governor-form:carry finite+will
-2,0,9,-1,-1,-1,-2,-2|governor-form:choose finite+
0,0,-3,0,-4,-3,-3,13|governor-form:climb finite+
0,0,0,0,15,-2,-3,-10|governor-form:climb finite+could
0,0,0,0,-15,0,16,-1|governor-form:climb finite+will
0,0,0,0,9,0,-7,-2|governor-form:climb finite+would
0,0,-4,-2,13,-3,-19,15|governor-form:come to finite+
0,-2,0,0,-8,0,13,-3|governor-form:come to finite+will
0,0,-1,0,10,0,-4,-4|governor-form:command finite+
-2,0,-8,-9,2,-2,24,-5|governor-form:commit finite+
0,-3,0,13,0,-1,-9,0|governor-form:commit finite++not
0,0,0,8,0,0,-7,0|governor-form:commit finite+can+not
0,0,22,-9,0,0,-11,-1|governor-form:commit finite+should
0,0,0,0,0,8,-1,-7|governor-form:commit finite+would
-1,0,-10,6,0,-1,7,-2|governor-form:commit gerund+
-2,0,7,-1,10,0,-10,-4|governor-form:concede finite+
0,0,-1,13,0,-2,-7,-3|governor-form:confirm finite+
0,0,-3,-11,0,14,0,0|governor-form:confirm finite++not
0,0,0,-4,0,12,-2,-5|governor-form:confirm finite+would+not
1,5,-14,4,-4,-1,-1,9|governor-form:consider finite+
0,0,-1,-2,-4,0,-3,12|governor-form:consider progressive+
0,0,0,0,0,0,8,-8|governor-form:consult inf+
7,-3,-4,4,-1,-1,-9,7|governor-form:contain finite+
0,0,-2,0,-3,10,0,-5|governor-form:contribute finite+could
0,0,0,0,-11,-2,15,-2|governor-form:correspond finite+
0,0,-1,0,0,-2,15,-11|governor-form:debate finite+
0,0,-3,0,0,0,11,-7|governor-form:debate inf+
0,0,0,0,-2,-2,-16,21|governor-form:debate progressive+
0,0,-1,-1,0,-3,-3,8|governor-form:debate progressive+will
0,0,0,0,-2,0,9,-5|governor-form:decide finite+
-1,3,-5,-2,0,-1,12,-6|governor-form:decision +
-1,0,4,0,6,0,-8,-1|governor-form:declare finite+
-1,0,-1,10,0,-1,-1,-5|governor-form:decline finite+
-1,-2,15,2,-3,-2,-12,1|governor-form:demand finite+
0,0,-1,13,0,-4,-1,-6|governor-form:deny finite+
0,-1,-7,-1,19,2,-7,-5|governor-form:devote finite+
0,0,-4,0,10,0,-4,-2|governor-form:devote progressive+
0,0,0,3,-2,-2,8,-7|governor-form:dismiss finite+
0,0,3,-2,-6,-1,8,-3|governor-form:do finite+
0,0,-2,-3,-1,-1,10,-3|governor-form:do finite+can
0,0,-1,12,-1,-1,-6,-3|governor-form:do finite+can+not
-1,0,-6,-3,-1,0,-6,17|governor-form:do finite+should
0,0,-1,-2,11,0,-6,-2|governor-form:do finite+will
0,0,-1,-16,0,20,0,-2|governor-form:dodge finite+
0,0,-1,0,-3,0,-10,14|governor-form:double finite+should
0,0,-1,0,-10,12,0,-1|governor-form:drop finite+would
0,1,10,0,-17,2,16,-12|governor-form:end finite+
0,0,-1,0,-1,0,-7,9|governor-form:end finite+will
-1,0,-6,-2,0,0,10,-1|governor-form:endorse finite+
0,0,-3,-1,-1,0,-3,8|governor-form:endorse finite++not
0,0,0,8,0,0,0,-7|governor-form:endorse finite+would+not
0,0,0,0,0,0,11,-11|governor-form:envisage finite+
10,-2,-4,-2,8,-2,2,-11|governor-form:exceed finite+
0,0,0,0,9,0,-7,-1|governor-form:exceed finite+will
0,-2,6,-8,-6,14,-1,-2|governor-form:exempt finite+
0,-2,13,0,-1,-1,0,-8|governor-form:exhort finite+
-3,-3,-12,0,32,-6,4,-12|governor-form:expect finite+
-1,-3,-2,-2,-1,-1,8,2|governor-form:eye finite+
0,0,3,0,2,-3,11,-12|governor-form:fall finite+would
-1,-1,5,-4,-4,15,-4,-8|governor-form:favor finite+
0,0,0,0,-1,0,9,-8|governor-form:feel finite+
0,-1,-3,0,-1,-1,14,-7|governor-form:force finite+
0,0,-1,0,8,-3,0,-3|governor-form:force finite+would
0,0,0,0,12,0,-12,0|governor-form:forecast finite+
0,0,0,-1,18,-2,-10,-5|governor-form:foresee finite+
-2,-2,-9,-6,27,0,4,-12|governor-form:get finite+
0,0,0,-1,-7,0,8,0|governor-form:get finite+can+not
0,0,-1,0,-8,8,-8,8|governor-form:get finite+could
0,-2,-10,-3,-10,0,12,14|governor-form:get finite+should
-1,0,17,-2,-12,-5,10,-6|governor-form:get finite+will
0,3,-2,-1,24,-2,-9,-12|governor-form:get finite+would
0,0,-4,13,-1,0,-6,-1|governor-form:get finite+would+not
0,0,-1,7,-4,13,-5,-9|governor-form:get gerund+
0,0,-5,-9,4,3,-5,13|governor-form:get inf+
0,0,-1,0,-8,0,9,0|governor-form:get progressive+
9,-2,-1,-2,-3,5,-1,-5|governor-form:give finite+
4,13,-17,4,-13,21,-3,-10|governor-form:go finite+
0,-6,11,-3,2,-5,4,-2|governor-form:go finite++not
-1,-5,2,-3,11,-4,1,-2|governor-form:go finite+can+not
0,7,-1,-1,-8,-2,5,0|governor-form:go finite+could
-1,-1,4,-3,-8,-3,7,6|governor-form:go finite+should
0,1,-10,-1,0,-1,8,3|governor-form:go finite+should+not
0,-1,-4,-2,9,-1,-17,16|governor-form:go finite+will
0,0,0,12,-3,-1,-7,-1|governor-form:go finite+will+not
2,-3,23,-10,-8,-1,-9,7|governor-form:go finite+would
-1,-3,-6,4,11,-1,8,-12|governor-form:go gerund+
0,0,-6,-2,-3,-1,16,-4|governor-form:go progressive+
0,0,-2,9,-1,-1,-4,-2|governor-form:go progressive++not
0,0,-2,-3,9,0,-7,4|governor-form:goal +
0,0,0,0,-2,9,0,-7|governor-form:grow coordinated+
0,0,0,0,-2,-2,-11,16|governor-form:grow gerund+
0,0,0,0,-16,0,18,-2|governor-form:head finite+
0,0,-1,0,18,0,-15,-1|governor-form:head progressive+
0,0,-2,0,-2,0,-6,11|governor-form:hike finite+
0,0,-1,0,19,0,-15,-3|governor-form:hit finite+
0,-1,0,0,13,0,-4,-7|governor-form:hit finite+could
0,0,0,0,-8,0,10,-1|governor-form:hit finite+will
0,0,0,0,-7,0,8,0|governor-form:hit gerund+
-1,-4,4,-5,14,-2,-4,-1|governor-form:hold finite+
0,2,0,0,-10,0,1,8|governor-form:hold finite+will
0,-2,-2,-1,0,-2,-5,11|governor-form:hold finite+would
1,-2,-3,-1,-4,-1,13,-4|governor-form:hold inf+
0,0,-1,0,-10,-1,0,12|governor-form:hold out for finite+
0,11,0,0,-8,-1,-2,-1|governor-form:hold the line at finite+
7,0,-15,-1,-1,-1,8,2|governor-form:hold up finite+
0,0,-10,0,0,0,0,11|governor-form:honour finite+would
-1,0,8,-7,6,-1,3,-9|governor-form:hope finite+
0,0,-2,-2,-1,0,-5,11|governor-form:idea +
0,0,-1,9,0,0,0,-7|governor-form:imagine finite+can+not
-1,-1,5,-2,-7,15,-3,-6|governor-form:increase finite+
0,0,11,-1,-1,0,-3,-6|governor-form:increase finite+should
-1,0,-5,-3,-4,14,2,-3|governor-form:insist on finite+
0,-1,0,-3,-9,0,15,-2|governor-form:intend finite+
-2,-5,1,-3,11,-3,5,-4|governor-form:keep finite+
0,-1,0,-3,18,-1,-8,-5|governor-form:keep finite+can
0,1,-1,-1,5,0,4,-8|governor-form:keep finite+will
0,8,0,0,-6,0,-1,-1|governor-form:keep gerund+
0,5,-1,-2,-21,-1,13,7|governor-form:keep inf+
-1,0,-7,-1,16,-1,-3,-3|governor-form:lay out finite+
-1,0,3,0,-1,0,-8,8|governor-form:leap finite+
0,0,-5,0,-4,-1,0,11|governor-form:leave finite+will
0,0,0,0,-9,14,-5,-1|governor-form:level off at finite+
0,0,-1,-1,8,-2,2,-6|governor-form:lift finite+
0,0,2,0,-1,0,-9,9|governor-form:lift finite+should
-1,-1,3,-4,-1,-3,-4,11|governor-form:like to see finite+would
0,0,-2,-4,-5,-1,10,2|governor-form:likely finite+
0,0,-3,-1,16,-1,-3,-8|governor-form:live with finite+
-1,0,-2,-2,0,0,-4,8|governor-form:look at progressive+
0,0,-7,0,0,0,-1,9|governor-form:look for inf+
0,0,-6,0,-2,0,-4,13|governor-form:lower finite+
0,1,-2,0,18,0,-10,-5|governor-form:manage finite+
0,0,0,0,-8,0,-2,10|governor-form:manage finite+could
-1,0,-9,1,11,0,5,-6|governor-form:match finite+should
7,0,12,-5,-12,-1,2,-2|governor-form:mean finite+
1,-1,17,-3,-15,-1,7,-4|governor-form:meet finite+
-9,0,15,0,0,0,-4,-1|governor-form:meet finite+should
0,0,-1,11,0,0,-10,0|governor-form:meet finite+will+not
0,0,-9,0,-1,-1,-2,13|governor-form:meet finite+would
0,0,0,-1,2,-7,10,-4|governor-form:meet gerund+
9,-1,2,-2,2,0,5,-14|governor-form:mention finite+
-2,0,6,-1,-14,-4,3,13|governor-form:move finite+
0,0,0,0,-11,0,15,-3|governor-form:move finite++not
-1,0,-6,-1,0,-2,-4,14|governor-form:move finite+could
0,0,10,-1,3,-1,-9,-1|governor-form:move finite+should
0,-1,-1,0,17,-4,-4,-7|governor-form:move gerund+
0,0,-2,-1,-1,0,-4,8|governor-form:mull finite+
-1,3,11,-2,-4,-1,6,-12|governor-form:name finite+
0,0,-5,0,-3,0,18,-9|governor-form:oblige finite+
0,0,-4,-3,0,0,-8,15|governor-form:oblige finite+would
0,-1,-2,-5,-1,-1,2,8|governor-form:offer finite+
0,0,0,-1,0,0,-8,9|governor-form:offer finite+could
0,0,0,0,-1,0,10,-9|governor-form:offer progressive+
-1,-1,-6,-2,0,-7,9,7|governor-form:oppose finite+
0,0,-6,0,-1,0,12,-4|governor-form:pay finite+
0,0,18,0,0,0,-11,-6|governor-form:pay finite+should
0,0,0,0,-17,0,17,0|governor-form:peak finite+
0,0,0,0,13,-1,-10,-2|governor-form:peak finite+would
0,0,0,0,-6,-1,-1,8|governor-form:peg finite+
0,0,0,0,18,-1,-12,-5|governor-form:pencil in finite+
0,0,9,-1,0,0,-8,0|governor-form:persuade inf+
0,1,6,-5,-4,-1,-7,11|governor-form:plan +
0,0,0,14,0,-1,-11,-1|governor-form:plan ++not
-1,-1,-3,-2,14,-2,-6,1|governor-form:plan finite+
0,0,0,0,-8,2,6,0|governor-form:plan gerund+
0,0,-1,-1,0,-1,9,-6|governor-form:plan progressive+
0,0,0,-13,0,0,0,14|governor-form:play down finite+
-1,-2,-3,-5,-7,-1,7,11|governor-form:pledge finite+
0,0,-7,-1,0,0,9,-1|governor-form:pledge progressive+
0,0,14,0,0,-1,-3,-9|governor-form:prefer finite+would
0,7,7,-4,-11,-1,-2,5|governor-form:prepare finite+
0,0,-10,0,0,0,9,2|governor-form:prepare finite+should
0,-1,-2,-1,0,-1,-15,20|governor-form:prepare progressive+
-1,0,20,0,-1,-2,-5,-10|governor-form:press finite+
0,0,12,3,-1,0,-9,-4|governor-form:pressure +
0,0,-1,-1,23,5,-22,-4|governor-form:project finite+
-1,0,-8,6,-1,-1,16,-10|governor-form:promise +
-3,3,5,16,-9,-2,-10,0|governor-form:promise finite+
-4,-1,1,12,-8,-2,-21,24|governor-form:propose finite+
0,0,0,0,0,-1,13,-12|governor-form:propose finite+would
0,0,0,0,8,0,0,-6|governor-form:propose progressive+
0,0,-2,0,-5,0,9,-2|governor-form:push +
0,0,0,-8,0,0,-1,10|governor-form:push back finite+
0,0,2,-1,29,-1,-26,-2|governor-form:push finite+
0,0,-9,-1,0,9,0,0|governor-form:push for finite+would
0,0,-1,-5,-8,0,17,-1|governor-form:push inf+
-3,11,-10,-5,-2,4,4,1|governor-form:put finite+
0,0,0,0,12,0,-7,-4|governor-form:race finite+
-1,-4,15,-9,23,-6,-25,6|governor-form:raise finite+
0,-1,-7,-1,-4,0,26,-12|governor-form:raise finite+will
0,0,-8,-2,3,-3,9,1|governor-form:raise finite+would
-1,-1,7,11,-10,1,-9,2|governor-form:raise gerund+
0,0,0,0,-12,0,12,0|governor-form:raise progressive+
1,0,-5,6,28,-3,-28,1|governor-form:reach finite+
0,0,2,-4,-1,-1,-7,11|governor-form:reach finite+should
0,0,-1,-1,0,-1,11,-8|governor-form:reach finite+will
0,0,-1,0,-8,-1,16,-5|governor-form:reach finite+would
-1,0,-2,-3,-21,10,9,10|governor-form:reach gerund+
0,0,2,0,-5,-1,9,-4|governor-form:reach inf+
0,0,2,-6,-1,0,-11,17|governor-form:ready finite+should
0,0,-3,9,0,-1,-2,-4|governor-form:rebuff finite+
-1,0,-6,0,11,2,-2,-3|governor-form:reckon finite+
0,0,0,0,8,-1,-1,-7|governor-form:reckon on finite+
0,0,0,0,1,9,0,-9|governor-form:reckon progressive+
0,0,-7,-1,-1,0,-1,9|governor-form:reiterate finite+
0,0,-1,17,0,-4,-5,-7|governor-form:reject finite+
-1,0,6,-1,-5,-5,14,-7|governor-form:remain finite+
0,0,0,0,-6,0,8,-2|governor-form:remain finite+can+not
0,0,0,0,8,0,-5,-3|governor-form:remain finite+could+not
0,-1,0,0,1,-1,-13,15|governor-form:remain finite+will
-2,0,-2,8,-1,0,-1,-1|governor-form:request +
0,-2,0,0,-9,-1,-1,13|governor-form:return finite+
0,0,12,-1,-15,-3,-4,11|governor-form:rise finite+
0,0,0,0,26,-1,-13,-11|governor-form:rise gerund+
0,0,-1,31,-1,-7,-5,-15|governor-form:rule out finite+
0,0,0,-17,-3,-1,-5,26|governor-form:rule out finite++not
0,0,0,-14,0,-3,4,14|governor-form:rule out finite+would+not
0,0,-4,-1,-4,0,13,-4|governor-form:satisfy finite+will+not
0,0,16,0,-1,-1,-14,-1|governor-form:satisfy finite+would
0,0,-1,9,0,-2,-1,-4|governor-form:say no to finite+
0,0,0,-1,0,-2,-7,11|governor-form:scoff finite+
0,0,0,3,-8,0,6,0|governor-form:secure finite+
-1,-2,-2,-6,-5,7,-8,18|governor-form:seek finite+
0,0,-2,-1,0,2,14,-13|governor-form:seek finite+would
0,0,0,0,8,0,-3,-4|governor-form:set aside finite+
6,-4,9,-7,12,-5,-13,1|governor-form:set finite+
0,-1,0,0,-1,10,-3,-5|governor-form:set finite+can
0,0,-4,-1,0,-2,-8,16|governor-form:set finite+should
0,0,0,-1,0,0,8,-6|governor-form:set inf+
0,0,8,-1,0,0,-5,-1|governor-form:set its sights on finite+
0,0,0,0,0,0,8,-7|governor-form:set out finite+will
0,0,-10,-1,-7,-2,27,-5|governor-form:settle for finite+
0,0,10,0,7,-4,-6,-5|governor-form:settle for finite+would
0,0,-1,0,12,0,-5,-6|governor-form:settle for inf+
-1,-1,8,0,-5,0,4,-6|governor-form:settle on finite+
0,0,-2,-6,0,11,0,-4|governor-form:sidestep finite+
0,0,-3,-5,-2,-1,17,-4|governor-form:sign up finite+
3,-1,9,-7,-1,-4,2,-2|governor-form:speak of finite+
3,5,-9,-12,29,6,-21,-1|governor-form:spend finite+
0,0,0,-6,14,0,-7,0|governor-form:spend finite++not
0,0,-5,-1,-2,0,10,-1|governor-form:spend finite+can
0,0,-1,9,-4,0,-3,-1|governor-form:spend finite+can+not
8,-4,19,-1,-23,-2,-4,7|governor-form:spend finite+should
-4,-4,-14,-7,-4,6,20,7|governor-form:spend finite+will
0,0,-2,10,-1,0,-4,-2|governor-form:spend finite+will+not
-2,0,-11,-2,-15,3,17,11|governor-form:spend finite+would
-1,10,4,6,3,-6,-19,3|governor-form:spend gerund+
-1,-1,-3,0,-7,-1,28,-16|governor-form:spend inf+
0,0,2,-1,17,-1,-18,1|governor-form:spend progressive+
0,0,0,0,11,0,-2,-9|governor-form:spend progressive+could
0,0,22,-5,-6,0,-15,6|governor-form:spend progressive+should
0,0,0,-2,-7,0,17,-8|governor-form:spend progressive+will
-2,-1,3,-2,18,-4,-17,4|governor-form:stay finite+
0,3,-1,-1,-14,-2,9,6|governor-form:stay finite+would
0,4,0,-1,5,1,-2,-8|governor-form:stay inf+
0,0,-11,0,0,0,12,0|governor-form:step up finite+should
0,0,0,0,-11,-1,5,7|governor-form:stop finite+
0,0,-1,0,10,-2,-1,-7|governor-form:stop finite+will
0,0,-3,0,-4,-3,-2,13|governor-form:stop finite+would
-2,0,-1,-5,1,-4,-2,13|governor-form:suggest finite+
0,0,0,10,0,0,0,-10|governor-form:suggest progressive++not
0,-2,-2,0,9,0,-3,0|governor-form:surpass finite+
0,-1,0,0,10,0,-8,-1|governor-form:swell finite+will
9,0,-5,-2,-6,-5,23,-13|governor-form:take finite+
0,3,-1,0,4,3,-12,3|governor-form:take finite+will
-1,-2,-4,-3,-9,19,-13,13|governor-form:take finite+would
-1,0,-4,2,8,-1,-4,0|governor-form:talk about finite+
-2,0,0,-1,0,-1,10,-6|governor-form:talk about gerund+
19,0,-2,0,0,-1,-7,-9|governor-form:talk about progressive+
-1,0,6,9,-1,-1,-6,-5|governor-form:talk of finite+
0,0,-4,-5,-2,-1,2,11|governor-form:talk of progressive+
-4,12,4,-5,21,-6,-18,-4|governor-form:tell finite+
0,0,-10,13,0,0,-1,0|governor-form:tell finite++not
-1,0,11,-8,-4,-2,10,-6|governor-form:tell inf+
-6,-2,-15,-5,13,-2,9,10|governor-form:think finite+
0,0,6,8,0,-3,5,-14|governor-form:think inf+
-1,0,5,-3,0,12,-3,-10|governor-form:think progressive+
0,0,3,-9,0,-1,-1,9|governor-form:tie finite+
0,0,-5,-1,0,0,-1,8|governor-form:tie gerund+
0,0,16,-1,0,0,-1,-13|governor-form:time finite+
0,0,-1,-5,10,0,2,-5|governor-form:top inf+
0,0,3,0,-8,-2,-3,11|governor-form:try finite+
-2,6,14,-14,5,2,-8,-3|governor-form:urge finite+
0,-1,9,0,-5,3,-6,1|governor-form:use finite+
0,0,0,0,-7,0,-6,13|governor-form:use finite+could
0,0,-3,-2,0,11,-2,-4|governor-form:utter finite+will+not
0,0,15,-10,0,-1,-1,-2|governor-form:veto inf+
0,0,0,-2,-4,0,-1,8|governor-form:vote on finite+will
0,3,-9,-2,-8,0,9,7|governor-form:vow finite+
-3,-4,-1,-8,-17,4,10,19|governor-form:want finite+
0,-2,-5,-2,-4,15,5,-7|governor-form:warn finite+
0,0,-3,-1,-3,-1,-2,10|governor-form:weigh progressive+
0,0,9,-1,-1,0,-1,-6|governor-form:work gerund+
-1,0,-2,9,2,-1,-4,-2|governor-form:work out finite+
0,0,-5,0,0,-1,-5,11|governor-form:work progressive+
0,0,0,-1,0,-3,12,-8|governor-form:work toward finite+would
-2,-1,-2,13,2,0,-13,3|governor-form:write finite+
3,4,-25,5,-17,18,0,11|governor-in:text be finite
0,16,-3,0,19,-13,-29,9|governor-in:text cap finite
0,14,0,-1,-8,-1,-1,-2|governor-in:text cap gerund
0,3,-4,-2,-15,-2,6,13|governor-in:text cap inf
-3,-13,-4,-20,12,23,37,-33|governor-in:text demand finite
-2,-1,-18,10,-3,-1,1,13|governor-in:text demand gerund
-2,-1,9,5,3,-5,-1,-8|governor-in:text demand inf
-3,-1,17,4,-2,-3,-4,-7|governor-in:text demand noun
-2,-1,13,-6,6,-5,-10,5|governor-in:text demand progressive
-6,-4,-3,33,-17,8,-2,-8|governor-in:text denial finite
0,-2,8,-8,-2,3,4,-3|governor-in:text denial inf
-3,-19,-3,-9,16,8,2,7|governor-in:text level finite
0,0,0,0,-2,9,0,-7|governor-in:text move coordinated
12,-2,28,-14,11,-9,-30,3|governor-in:text move finite
-4,-1,-4,21,9,6,-17,-9|governor-in:text move gerund
-1,-3,-3,-7,-2,13,4,-1|governor-in:text move inf
-1,-1,-15,5,1,-3,18,-3|governor-in:text move progressive
-1,3,-3,7,10,7,-33,9|governor-in:text pledge finite
-3,-2,7,21,-14,-2,0,-8|governor-in:text pledge gerund
-1,2,0,9,1,-6,8,-13|governor-in:text pledge noun
3,-1,-10,-11,-6,4,15,6|governor-in:text pledge progressive
-14,-3,8,18,7,-10,-9,2|governor-in:text proposal finite
-3,-1,8,-13,-5,5,7,1|governor-in:text proposal gerund
0,-1,0,10,-3,-4,14,-16|governor-in:text proposal inf
-1,-1,0,1,-3,-4,-11,18|governor-in:text proposal noun
-5,-2,-8,-2,-6,10,-19,32|governor-in:text proposal progressive
0,-9,-27,-10,37,15,-13,7|governor-in:text spend finite
-2,10,3,3,-2,-6,-8,1|governor-in:text spend gerund
0,0,1,-1,-13,-1,21,-6|governor-in:text spend inf
-1,-1,20,-7,23,-3,-21,-10|governor-in:text spend progressive
-3,-2,25,-3,8,-10,3,-18|governor-in:title be finite
2,-5,-1,-1,7,0,-8,6|governor-in:title cap finite
0,0,0,0,-10,0,20,-9|governor-in:title cap inf
-4,5,-2,16,-4,-9,-20,16|governor-in:title demand finite
0,0,-11,-1,-2,-1,-3,18|governor-in:title demand gerund
0,0,13,2,0,-1,-5,-8|governor-in:title demand inf
-3,-3,-17,-10,-3,13,1,22|governor-in:title denial finite
0,0,15,-5,0,-1,-7,-2|governor-in:title denial inf
-1,13,-2,-4,-10,-4,7,1|governor-in:title level finite
-14,3,-27,-11,-19,-13,52,29|governor-in:title move finite
0,0,0,0,10,-1,-4,-5|governor-in:title move gerund
4,1,-4,-6,6,-7,11,-5|governor-in:title move inf
0,5,-4,-8,10,-7,-2,5|governor-in:title pledge finite
11,-4,6,-14,5,-3,8,-9|governor-in:title proposal finite
-2,0,0,-1,0,-2,10,-5|governor-in:title proposal gerund
19,0,-2,0,0,-1,-7,-9|governor-in:title proposal progressive
-1,-1,8,8,-24,-7,1,16|governor-in:title spend finite
0,0,-5,-3,6,0,15,-13|governor-in:title spend inf
-1,2,2,0,-8,7,0,-1|governor-kind:be
0,27,-5,-4,-9,-16,-8,15|governor-kind:cap
-15,-12,15,9,10,-2,-7,3|governor-kind:demand
-10,-9,4,12,-23,23,0,2|governor-kind:denial
-4,3,-5,-13,12,4,4,-2|governor-kind:level
-4,-3,-21,-14,10,-4,34,3|governor-kind:move
-2,6,-7,15,2,-7,-5,-2|governor-kind:pledge
6,-11,13,-2,-6,-7,-12,19|governor-kind:proposal
-4,-1,0,-7,27,-3,-4,-7|governor-kind:spend
0,-2,-11,0,0,19,5,-12|governor-mood:be finite+
0,-1,-2,-1,9,-5,-11,11|governor-mood:be finite+could
-3,-3,25,2,-29,2,-4,11|governor-mood:be finite+should
8,5,-10,4,7,-3,10,-21|governor-mood:be finite+will
-3,1,-8,0,13,-2,-1,0|governor-mood:be finite+would
4,4,1,-4,13,-5,-15,1|governor-mood:cap finite+
0,10,-2,-1,-3,-2,3,-5|governor-mood:cap finite++passive
0,-1,0,-3,18,-1,-8,-5|governor-mood:cap finite+can
-1,-10,4,-1,-2,0,8,1|governor-mood:cap finite+will
0,13,-1,0,-4,0,-4,-5|governor-mood:cap finite+will+passive
0,-1,-2,-2,2,-4,-13,20|governor-mood:cap finite+would
0,14,0,-1,-8,-1,-1,-2|governor-mood:cap gerund+
0,3,-4,-2,-25,-2,26,4|governor-mood:cap inf+
-3,-1,20,2,-2,-3,-8,-5|governor-mood:demand +
-6,-7,-1,-27,4,7,7,23|governor-mood:demand finite+
0,-1,-38,47,2,-2,-7,-1|governor-mood:demand finite++not
0,0,-7,9,0,0,0,-1|governor-mood:demand finite++not+passive
3,2,34,-21,13,11,-19,-22|governor-mood:demand finite++passive
-1,0,-6,0,-1,-1,17,-7|governor-mood:demand finite+should
-1,0,19,-7,-1,-3,-3,-5|governor-mood:demand finite+will
0,0,8,-1,-2,-2,0,-3|governor-mood:demand finite+will+passive
-1,-1,-5,-14,2,0,12,6|governor-mood:demand finite+would
0,0,9,-5,0,-1,-3,-1|governor-mood:demand finite+would+passive
-2,-1,-23,1,-4,-1,-2,31|governor-mood:demand gerund+
-1,0,26,-8,-1,-2,-2,-13|governor-mood:demand inf++passive
-2,-1,16,-15,6,-5,-10,11|governor-mood:demand progressive+
0,0,-8,9,0,-1,0,0|governor-mood:demand progressive++not
-9,-6,-19,77,-18,6,-4,-28|governor-mood:denial finite+
0,-1,-2,-36,-3,10,0,31|governor-mood:denial finite++not
0,0,-1,-4,0,8,-1,-2|governor-mood:denial finite+would
0,0,0,-14,0,-3,5,13|governor-mood:denial finite+would+not
0,-2,24,-13,-2,1,-3,-5|governor-mood:denial inf+
-1,-14,-10,-12,13,24,4,-4|governor-mood:level finite+
-1,-3,12,8,11,-2,-22,-3|governor-mood:level finite++passive
0,0,0,0,-6,0,8,-2|governor-mood:level finite+can+not
0,0,0,-1,-9,-1,10,1|governor-mood:level finite+could
0,0,0,0,8,0,-5,-3|governor-mood:level finite+could+not
-1,2,-6,-1,-13,-3,7,15|governor-mood:level finite+will
0,5,2,-3,11,-11,-6,2|governor-mood:level finite+would
0,4,0,-1,6,1,-2,-8|governor-mood:level inf+
0,0,0,0,-2,9,0,-7|governor-mood:move coordinated+
23,0,-13,-19,41,-1,-17,-15|governor-mood:move finite+
-1,-2,7,-1,-2,-7,11,-6|governor-mood:move finite++not
-2,10,-14,-4,4,9,-24,21|governor-mood:move finite+could
-15,-5,31,-13,-13,-8,-11,34|governor-mood:move finite+should
0,6,-11,-2,-2,-2,4,8|governor-mood:move finite+should+not
0,0,4,0,-2,0,8,-9|governor-mood:move finite+should+passive
-3,-3,-2,-8,-10,-6,33,-2|governor-mood:move finite+will
0,5,-1,21,-8,-1,-14,-2|governor-mood:move finite+will+not
0,0,-4,-1,-4,0,13,-4|governor-mood:move finite+will+not+passive
0,0,2,0,-1,-1,11,-11|governor-mood:move finite+will+passive
-1,-5,7,-20,-6,5,-2,22|governor-mood:move finite+would
0,-1,-5,15,-2,-3,-2,-3|governor-mood:move finite+would+not
0,0,-3,-1,-1,-1,-1,8|governor-mood:move finite+would+passive
-4,-2,-4,14,20,6,-15,-14|governor-mood:move gerund+
3,-7,-6,-13,7,7,15,-5|governor-mood:move inf+
-1,0,-11,-3,-3,-1,28,-7|governor-mood:move progressive+
0,0,-3,9,-1,-1,-2,-2|governor-mood:move progressive++not
-1,2,0,-5,2,-6,19,-12|governor-mood:pledge +
0,0,0,14,0,-1,-11,-1|governor-mood:pledge ++not
6,-2,-10,-21,23,-13,41,-24|governor-mood:pledge finite+
-1,-2,-9,32,-2,11,-27,-2|governor-mood:pledge finite++not
0,10,-8,6,-3,-2,8,-10|governor-mood:pledge finite++not+passive
4,1,6,-4,11,-4,1,-15|governor-mood:pledge finite++passive
0,-1,1,-2,-2,10,-1,-5|governor-mood:pledge finite+can
0,0,0,8,0,0,-7,0|governor-mood:pledge finite+can+not
-1,-1,0,-11,-2,-1,-10,26|governor-mood:pledge finite+could
-4,-1,28,-21,1,-4,-45,45|governor-mood:pledge finite+should
-1,0,-9,-2,-1,1,10,2|governor-mood:pledge finite+will
-3,-2,-5,-11,-4,2,13,11|governor-mood:pledge finite+would
0,-1,0,23,-1,3,-7,-16|governor-mood:pledge finite+would+not
-2,-2,9,15,-14,-2,3,-7|governor-mood:pledge gerund+
0,0,-2,-4,0,-3,8,1|governor-mood:pledge inf+
-1,-1,-14,-9,-5,5,20,6|governor-mood:pledge progressive+
-1,-1,1,-6,-3,-3,-10,23|governor-mood:proposal +
4,-4,7,-21,7,-7,10,4|governor-mood:proposal finite+
-1,-1,-7,23,-1,-2,0,-11|governor-mood:proposal finite++not
-3,0,-2,9,14,-1,-12,-4|governor-mood:proposal finite++passive
0,0,-1,9,0,0,0,-7|governor-mood:proposal finite+can+not
0,0,0,9,0,-1,0,-7|governor-mood:proposal finite+could+not
0,0,-6,-4,-1,-3,1,13|governor-mood:proposal finite+should
0,0,-2,-3,-5,-1,-1,12|governor-mood:proposal finite+will
0,0,-3,-2,0,11,-2,-4|governor-mood:proposal finite+will+not
-2,-1,21,-6,-2,-8,11,-12|governor-mood:proposal finite+would
-5,-1,10,-17,-4,4,17,-4|governor-mood:proposal gerund+
0,-1,-1,12,-3,-4,1,-4|governor-mood:proposal inf+
0,0,0,0,0,0,8,-8|governor-mood:proposal inf++passive
15,-2,-11,-15,-6,12,-25,31|governor-mood:proposal progressive+
-1,0,0,13,0,0,-1,-11|governor-mood:proposal progressive++not
0,0,-4,-1,0,-3,1,8|governor-mood:proposal progressive+will
1,3,-7,-16,48,8,-24,-12|governor-mood:spend finite+
0,0,-1,-4,13,0,-7,-1|governor-mood:spend finite++not
-1,0,-8,-3,-3,-1,21,-4|governor-mood:spend finite+can
0,0,2,16,0,-1,-9,-7|governor-mood:spend finite+can+not
0,0,1,-5,-9,-1,-1,17|governor-mood:spend finite+could
6,-4,26,-5,-25,-2,-17,21|governor-mood:spend finite+should
-3,-4,-12,-11,4,6,16,5|governor-mood:spend finite+will
0,0,-3,18,-2,0,-9,-3|governor-mood:spend finite+will+not
-2,-1,-11,-3,-15,3,15,13|governor-mood:spend finite+would
-2,10,3,5,-3,-7,-8,0|governor-mood:spend gerund+
-1,-1,-4,-4,-6,-1,36,-20|governor-mood:spend inf+
0,0,-2,-2,27,-1,-22,0|governor-mood:spend progressive+
0,0,0,0,11,0,-2,-9|governor-mood:spend progressive+could
0,0,24,-5,-7,0,-15,4|governor-mood:spend progressive+should
0,0,-1,-5,-7,-1,15,-1|governor-mood:spend progressive+will
-1,0,-5,-1,0,0,10,-2|governor:about
1,-2,13,10,3,4,-17,-11|governor:accept
9,-2,-7,12,4,-1,-9,-7|governor:adopt
-1,0,-5,-1,-2,-2,-2,13|governor:advocate
9,-3,-1,5,-1,-3,1,-7|governor:agree
0,0,8,0,-2,-1,-4,0|governor:agreement
-1,-2,12,-12,-7,11,-3,1|governor:aim
0,0,0,0,-9,0,10,-1|governor:announce
0,0,-4,3,8,-1,-4,-2|governor:approach
0,-4,-1,6,16,-1,-15,-2|governor:approve
-1,0,-2,-4,11,-2,11,-13|governor:argue
-1,-1,8,-5,-7,-1,-5,12|governor:argue for
0,-3,-6,28,9,-15,-13,1|governor:ask
-3,-2,9,13,-20,6,1,-3|governor:ask for
2,0,0,0,-11,-1,6,6|governor:attain
-1,-2,7,0,-2,3,-11,6|governor:back
-3,0,1,-1,0,-2,9,-3|governor:balk
-1,2,2,0,-8,7,0,-1|governor:be
0,0,0,-8,-1,-1,10,0|governor:begin from
-2,0,1,-2,8,5,0,-9|governor:believe
0,13,-1,2,-4,-2,3,-10|governor:bind
-1,-5,-5,-2,14,-6,7,-3|governor:bring
0,0,0,-1,-3,0,8,-3|governor:bring forward
3,0,0,13,-2,-1,-4,-9|governor:bring up
0,0,-11,12,0,0,2,-1|governor:brush off
0,0,8,-1,-2,-4,5,-5|governor:budget
16,-2,-9,1,8,-3,-2,-8|governor:call
-7,-3,2,1,-15,-5,5,23|governor:call for
-4,-1,17,-2,-4,-1,-10,5|governor:call on
0,0,-7,-2,-1,0,-2,12|governor:calls
0,0,6,-10,-2,11,3,-8|governor:campaign
0,18,-1,0,-11,-2,-2,-1|governor:cap
0,0,-3,3,10,-1,-14,5|governor:carry
-2,0,9,-2,-1,5,-3,-6|governor:choose
0,0,-5,0,0,-1,-1,8|governor:clamor
0,-1,-3,-1,8,-6,3,0|governor:climb
0,0,-5,-2,2,-5,-10,20|governor:come to
0,0,-1,0,10,0,-4,-4|governor:command
-3,-4,1,13,3,-1,1,-10|governor:commit
-2,0,7,-1,10,0,-10,-4|governor:concede
-1,0,-4,-2,0,24,-9,-8|governor:confirm
0,4,-11,15,-8,-2,-6,7|governor:consider
0,0,0,0,0,0,8,-8|governor:consult
6,-4,0,3,-1,-1,-11,7|governor:contain
0,0,-2,0,-3,10,0,-3|governor:contribute
0,0,0,0,-11,-2,15,-2|governor:correspond
-1,0,-6,-1,-3,-6,7,10|governor:debate
0,-1,-7,4,-3,-1,13,-5|governor:decide
-1,3,-5,-2,0,-1,12,-6|governor:decision
-1,0,-1,10,0,-1,-1,-5|governor:decline
0,0,-2,9,0,3,-1,-7|governor:deny
-2,-1,0,-5,19,1,-8,-3|governor:devote
-1,0,-7,4,-2,-1,-9,17|governor:discuss
0,0,0,3,-2,-2,8,-7|governor:dismiss
-2,-1,-8,12,1,-4,0,1|governor:do
0,0,-1,-16,0,20,0,-2|governor:dodge
0,0,-3,-1,-9,-1,2,11|governor:double
-1,2,1,-1,-7,11,-9,4|governor:drop
-1,1,9,0,-17,1,9,-2|governor:end
-1,-1,-9,5,-1,-1,8,-1|governor:endorse
0,0,0,-1,0,0,9,-7|governor:enshrine
0,0,0,0,0,0,11,-11|governor:envisage
10,10,-5,-4,5,-5,-6,-4|governor:exceed
-1,-4,6,-3,-7,20,-7,-3|governor:exempt
0,-2,13,0,-1,-1,0,-8|governor:exhort
-4,-3,-15,0,33,-7,6,-9|governor:expect
0,-1,2,-1,5,-4,14,-16|governor:fall
-1,-1,5,-4,-4,12,-8,2|governor:favor
0,0,0,0,-1,0,9,-8|governor:feel
0,0,0,-6,0,-1,10,-3|governor:find the means for
0,0,2,-2,-3,-1,-4,9|governor:float
0,-1,-4,0,7,-4,13,-11|governor:force
0,0,0,0,12,0,-12,0|governor:forecast
0,0,0,-1,17,-2,-8,-5|governor:foresee
-4,-3,-11,-4,9,16,5,-8|governor:get
9,-2,-2,-3,-5,3,5,-6|governor:give
2,3,-12,6,-13,5,2,6|governor:go
0,0,-2,-3,9,0,-7,4|governor:goal
0,0,-2,0,-3,0,-6,11|governor:hike
0,-2,-1,-8,25,-1,-1,-12|governor:hit
-3,-6,-2,4,-3,-5,3,12|governor:hold
0,0,-1,0,-10,-1,0,12|governor:hold out for
0,11,0,0,-8,-1,-2,-1|governor:hold the line at
8,0,-15,-2,-1,-1,8,2|governor:hold up
0,0,-10,0,0,0,0,11|governor:honour
-1,0,7,-7,6,-1,3,-8|governor:hope
0,0,-2,8,0,-2,0,-4|governor:imagine
-1,-2,11,-3,-10,19,-4,-10|governor:increase
-1,0,-3,-3,-4,13,1,-3|governor:insist on
0,-1,0,-2,-9,0,15,-2|governor:intend
-2,6,-2,-10,12,-6,4,-1|governor:keep
-1,0,-7,-1,15,-1,1,-5|governor:lay out
-1,0,3,0,-1,0,-8,8|governor:leap
-1,0,6,-1,-8,-1,-5,9|governor:leave
0,0,0,0,-9,14,-5,-1|governor:level off at
0,-1,3,1,0,3,4,-9|governor:lift
-1,-1,3,-4,-1,-3,-4,11|governor:like to see
0,0,-2,-4,-5,-1,10,2|governor:likely
0,0,-4,-3,16,2,-10,0|governor:live with
-1,0,-4,5,-1,-2,-5,8|governor:look at
0,0,-6,-1,0,0,-1,8|governor:look for
0,0,-6,0,-2,0,-4,13|governor:lower
0,1,0,0,10,-1,-14,4|governor:manage
-1,0,-10,0,10,0,11,-9|governor:match
7,0,15,-5,-12,-1,1,-4|governor:mean
-5,-1,19,7,-17,-8,5,0|governor:meet
8,-1,-2,5,0,-2,6,-15|governor:mention
-3,-3,7,-4,-4,-11,1,17|governor:move
0,0,-2,-1,-1,0,-4,8|governor:mull
-2,3,13,-5,-4,-2,10,-13|governor:name
0,0,-1,0,4,0,-9,7|governor:nudge
0,0,-9,-3,-3,-1,10,6|governor:oblige
-1,-1,-3,7,-2,-11,1,10|governor:offer
-1,-1,-6,-2,0,-7,9,7|governor:oppose
-1,-1,9,-1,-3,-1,0,-2|governor:pay
0,0,0,0,-6,-1,-1,8|governor:peg
0,0,0,0,18,-1,-12,-5|governor:pencil in
0,0,9,-1,4,0,-12,-1|governor:persuade
-2,-1,2,7,1,-2,-10,4|governor:plan
0,0,0,-13,0,0,0,14|governor:play down
-1,1,-10,-7,-8,-2,14,14|governor:pledge
0,0,12,-1,-1,-2,-2,-5|governor:prefer
-1,6,-6,1,-12,-2,-9,23|governor:prepare
-1,0,20,4,-2,-3,-5,-13|governor:press
0,0,0,-5,1,10,-2,-4|governor:press for
0,0,16,1,-1,0,-10,-6|governor:pressure
0,0,-1,-1,23,5,-22,-4|governor:project
-4,2,-5,25,-13,-4,5,-7|governor:promise
-5,-1,-4,11,-1,-4,1,5|governor:propose
-1,0,3,-7,11,-3,3,-6|governor:push
0,0,6,-11,0,-1,-2,8|governor:push back
0,0,-3,0,-1,8,-5,2|governor:push for
-5,10,-11,3,0,0,1,1|governor:put
0,0,0,0,12,0,-7,-4|governor:race
-2,-7,8,5,-4,-10,10,-2|governor:raise
-1,-2,-8,7,-4,3,-4,9|governor:reach
0,0,2,-10,-2,0,-4,15|governor:ready
0,0,-3,9,0,-1,-2,-4|governor:rebuff
-1,0,-7,0,11,9,-3,-8|governor:reckon
0,0,0,0,8,-1,-1,-7|governor:reckon on
6,-1,-4,-3,-7,-2,-4,14|governor:recommend
-1,0,-7,4,-1,2,9,-6|governor:refuse
0,0,-7,-1,-1,0,-1,9|governor:reiterate
0,0,-1,14,0,-4,-1,-8|governor:reject
-2,0,-5,11,2,-1,-5,-2|governor:request
0,-5,-2,0,-11,-3,-4,25|governor:return
-1,-1,10,-2,16,-7,-8,-7|governor:rise
-1,-1,1,3,-5,-9,-5,17|governor:rule out
0,0,12,-1,-8,-1,4,-6|governor:satisfy
0,0,0,-1,0,-2,-7,11|governor:scoff
0,6,0,2,-9,0,6,-5|governor:secure
10,-6,0,-10,8,1,-20,16|governor:set
0,0,8,-1,0,0,-5,-1|governor:set its sights on
0,0,-2,-1,-1,0,10,-6|governor:set out
-1,0,-5,-2,6,-8,14,-4|governor:settle for
0,0,-2,-6,0,11,0,-4|governor:sidestep
0,-1,-5,-5,-2,6,9,-3|governor:sign up
0,-1,-1,0,8,0,-5,-1|governor:slip
-2,18,2,-4,-6,-6,-4,1|governor:stay
3,0,-12,0,0,0,9,0|governor:step up
0,4,-4,-3,-9,-7,10,9|governor:stop
0,0,-5,-1,5,3,8,-10|governor:study
-4,-1,-3,5,1,-4,-6,12|governor:suggest
0,-1,0,0,13,0,-9,-3|governor:swell
6,3,-12,-4,-7,16,-4,2|governor:take
0,0,-2,0,-2,-1,12,-6|governor:take up
16,-1,-9,-2,7,-3,-2,-6|governor:talk about
-1,0,1,11,-4,-2,-4,0|governor:talk of
-6,11,0,-10,13,-6,5,-7|governor:tell
-9,-3,-4,-1,11,5,9,-9|governor:think
-1,-1,1,-12,-1,-3,3,15|governor:tie
0,0,16,-1,0,0,-1,-13|governor:time
0,0,2,-6,12,-1,0,-7|governor:top
0,0,-1,-1,2,-5,-3,8|governor:triple
0,0,3,0,-8,-2,-6,15|governor:try
-2,6,6,-8,4,2,-6,-3|governor:urge
2,-1,6,-1,-12,3,-7,10|governor:use
0,0,-5,1,0,11,-2,-4|governor:utter
0,0,15,-11,0,-1,-1,-3|governor:veto
0,0,0,-2,-4,0,-1,8|governor:vote on
0,3,-9,-2,-8,0,9,7|governor:vow
-4,-5,2,-9,-18,4,13,16|governor:want
0,-2,-5,-2,-4,15,5,-7|governor:warn
0,0,-4,-1,-3,-1,-5,15|governor:weigh
-1,0,-2,9,2,-1,-4,-2|governor:work out
0,0,0,-1,0,-3,13,-8|governor:work toward
-3,-1,1,11,2,-1,-13,4|governor:write
-6,-3,5,21,-37,5,-15,29|in-title:\"
-1,-41,-9,-42,29,3,15,46|in-title:#
1,13,-9,16,-28,-8,-3,17|in-title:$
0,0,-1,5,-1,2,3,-8|in-title:%
-3,-1,5,0,15,3,-15,-3|in-title:&
3,-23,-17,12,-3,-12,-1,42|in-title:'
0,0,0,0,-11,15,-3,0|in-title:'d
-1,0,7,0,-10,-2,4,2|in-title:'ll
-6,21,-30,-21,13,36,-23,10|in-title:'s
-25,-11,-9,6,8,-3,7,28|in-title:,
18,-2,26,-20,3,-16,3,-12|in-title:-
0,7,22,3,-24,-4,-8,4|in-title:.
-1,-2,16,-5,2,0,-5,-5|in-title:/
-4,-5,-5,-13,32,-35,25,5|in-title:0
-2,14,-8,5,16,-3,-18,-5|in-title::
-2,-3,-3,7,2,3,5,-9|in-title:;
-2,-3,3,-30,3,8,-1,22|in-title:?
4,-17,-20,4,27,21,10,-28|in-title:DATE
9,9,5,0,-11,1,-11,-1|in-title:EU
-27,9,-7,6,7,28,-5,-10|in-title:LAND
-17,10,9,13,-18,9,-24,17|in-title:LEADER
-19,-23,39,37,2,-18,16,-34|in-title:NATO
-3,1,-10,-12,15,-12,11,10|in-title:OUTLET
34,-39,16,34,11,-33,6,-29|in-title:USA
2,-1,5,6,-10,1,-2,-1|in-title:[
2,-1,5,6,-10,1,-2,-1|in-title:]
14,-7,-8,-27,-8,14,-6,27|in-title:a
9,0,0,0,-5,0,-4,0|in-title:abacus
13,5,0,0,-7,-1,-7,-3|in-title:abandons
-2,-1,-2,-5,-14,9,-19,34|in-title:abe
-10,-5,12,0,-13,22,-6,1|in-title:about
0,-1,-14,-8,-7,-1,21,9|in-title:above
0,0,-11,1,0,-1,-2,13|in-title:abroad
-1,-1,0,-2,-9,10,5,-2|in-title:accept
-1,-1,-10,-11,-2,8,15,2|in-title:accord
0,0,-6,-1,1,9,-1,-1|in-title:accountants
0,0,-1,0,16,4,-14,-5|in-title:achievable
0,0,0,2,8,-1,-6,-3|in-title:achieve
-1,-2,-1,2,-3,19,-16,1|in-title:add
-2,2,-4,-1,-2,-6,14,-1|in-title:address
0,0,-5,0,8,-1,-3,1|in-title:adm
0,-2,7,-1,1,5,2,-11|in-title:admiral
0,8,-10,-1,9,8,-17,4|in-title:adopt
0,0,-5,0,-5,-3,-13,27|in-title:advisers
0,0,3,-8,0,-1,6,0|in-title:affect
-2,0,-12,-6,20,6,-5,-1|in-title:afford
-4,-2,16,-7,-7,20,10,-25|in-title:after
-8,-1,-9,13,3,3,16,-17|in-title:again
-1,0,8,-16,-11,-8,25,2|in-title:against
0,-3,5,-1,-14,-1,-3,16|in-title:agency
0,-3,0,-1,16,0,-5,-6|in-title:agenda
-2,-2,-27,16,15,-2,3,0|in-title:agree
0,0,0,0,-9,0,6,3|in-title:agreement
-3,-4,2,-6,15,3,-2,-5|in-title:ahead
-1,0,6,-5,-32,4,17,12|in-title:aid
-2,-1,-5,2,-19,2,15,9|in-title:aide
0,-2,1,0,-15,16,-6,6|in-title:aim
0,0,20,0,-9,-1,-7,-2|in-title:air
0,0,13,-2,1,-1,-3,-8|in-title:ait
12,-1,-10,1,-5,-2,4,1|in-title:all
1,-1,-22,0,2,-20,-3,42|in-title:alliance
-1,0,37,-2,-19,-3,-6,-6|in-title:allied
31,-2,-34,-14,18,-12,-6,20|in-title:allies
-5,0,-7,-1,15,-1,-5,5|in-title:allies in asia
12,-1,-1,-7,24,-2,-10,-14|in-title:ally
0,8,-14,-1,-1,-2,16,-5|in-title:aloud
0,0,0,-1,-3,0,10,-6|in-title:ambition
0,0,-2,0,-11,0,13,1|in-title:ambitious
9,-1,-8,0,12,-4,-9,1|in-title:amid
0,-8,0,0,9,0,0,0|in-title:amount
-7,-1,-7,3,5,-14,-7,28|in-title:an
-10,-8,23,-1,-17,-4,16,2|in-title:analysis
-1,0,-8,0,-8,-6,20,3|in-title:analyst
-1,4,2,-3,3,-5,-9,8|in-title:analysts
4,-20,3,4,24,-23,11,-3|in-title:and
0,0,0,0,-9,-1,6,5|in-title:anger
0,0,-4,17,-31,9,22,-12|in-title:announce
4,0,8,-11,-17,-7,19,5|in-title:another
8,-1,10,-6,7,-4,-3,-11|in-title:answer
0,-1,-1,0,-1,-1,16,-12|in-title:anyone
0,0,8,-4,-2,-1,1,-2|in-title:approval
0,-1,-3,-4,28,-5,10,-25|in-title:approve
8,-4,-27,9,6,-17,30,-5|in-title:are
-1,0,5,0,-2,10,-10,-2|in-title:argue
-4,-10,5,-8,13,14,-13,2|in-title:arithmetic
0,-5,-2,-1,11,-4,-5,6|in-title:armed forces
19,12,12,-1,16,-17,-26,-16|in-title:arms
-2,-5,-7,-3,17,-5,-4,9|in-title:army
0,-1,-4,-4,6,-2,-9,14|in-title:around
0,0,0,-4,15,-1,-8,-2|in-title:arrive
-18,-2,11,-22,1,21,-10,19|in-title:as
8,0,-2,0,1,-1,-3,-3|in-title:asean
34,-7,-19,-27,16,-6,9,0|in-title:asia
5,-2,-25,6,28,7,-30,11|in-title:asian
8,7,-12,5,10,-2,-3,-12|in-title:asian allies
-1,-5,2,0,8,0,-2,-2|in-title:asian capitals
0,0,-9,-2,4,0,6,1|in-title:asian partners
-1,0,-1,-1,-2,21,-5,-10|in-title:asians
-5,-6,37,-12,15,7,-37,1|in-title:ask
-3,-1,-17,-2,-6,7,8,13|in-title:ask for
-1,0,-12,-2,-2,-1,14,5|in-title:assembly
-9,-9,19,12,26,-16,-3,-20|in-title:at
0,1,0,0,-2,9,3,-10|in-title:attacks
-3,-1,-9,-2,9,-1,9,-1|in-title:audience
-1,0,5,-4,6,-4,9,-10|in-title:aukus
-1,0,0,-2,8,-1,-7,2|in-title:ausmin
0,0,-1,-1,12,0,3,-12|in-title:austin
4,0,-6,0,0,10,-5,-3|in-title:away
0,0,-1,0,15,-1,-14,2|in-title:awkward
-2,0,2,-7,-6,15,-11,9|in-title:b
-3,-5,-19,-21,-11,12,18,30|in-title:back
0,0,-3,-3,0,-1,-7,14|in-title:baked
0,-1,15,3,3,0,-5,-14|in-title:balk
-1,-1,-6,-1,9,-3,-3,4|in-title:ballot
0,0,-1,-1,-13,0,15,1|in-title:baltic
0,0,12,-1,16,-7,-5,-14|in-title:banks
4,-2,7,1,-18,-1,20,-10|in-title:bar
0,0,-3,-3,-2,-1,9,0|in-title:bark
0,1,0,0,12,0,3,-16|in-title:base
0,0,0,-1,-1,-3,8,-2|in-title:bases
0,0,10,0,0,0,-4,-5|in-title:battlefield
-1,-1,-11,0,-1,0,0,13|in-title:baulk
0,8,0,-1,-4,-3,2,-1|in-title:bazooka
3,6,5,-1,0,-13,0,0|in-title:be
-1,-1,-1,-1,17,4,-11,-6|in-title:became
0,0,0,0,8,-1,-5,-1|in-title:been
0,1,-2,21,0,9,-12,-17|in-title:before
0,-1,-1,0,-6,0,-1,10|in-title:began
0,0,-2,2,-3,8,-12,8|in-title:begins
8,7,4,-3,-9,-11,5,-1|in-title:behind
0,0,-2,-1,-3,-4,15,-4|in-title:below
5,0,11,2,-11,-5,6,-7|in-title:benchmark
0,0,6,-9,-2,-1,5,2|in-title:between
2,-3,1,-6,-9,20,4,-9|in-title:beyond
2,-3,-11,0,3,-2,0,11|in-title:big
0,3,-7,2,-5,0,10,-3|in-title:biggest
-7,-5,5,3,-6,-19,12,16|in-title:bill
-3,12,-10,20,-17,11,-5,-7|in-title:billion
0,0,-11,-2,-5,-3,17,4|in-title:billions
-6,9,1,-3,0,-3,9,-7|in-title:bind
-2,-1,-5,1,-4,11,-15,15|in-title:blank
0,0,8,-3,-8,0,8,-5|in-title:blessing
-1,0,-1,8,0,-3,-6,3|in-title:blocks
-2,0,1,-3,6,0,-18,16|in-title:blueprint
-1,-5,0,-3,0,-15,24,0|in-title:bn
0,0,-5,-3,-1,0,10,-1|in-title:boast
-2,-1,-6,1,15,29,-10,-26|in-title:bond
0,0,1,-1,16,-5,-5,-6|in-title:bondholders
-1,6,-1,-1,1,7,-3,-9|in-title:boom
0,0,0,0,10,0,-9,0|in-title:boon
-1,-8,18,1,1,-4,6,-12|in-title:boost
0,-2,1,1,0,-13,25,-12|in-title:both
0,0,-4,0,11,-1,5,-11|in-title:bowls
-1,-1,-15,-13,2,9,6,13|in-title:braces
-4,-2,-3,-5,25,16,-11,-15|in-title:brake
0,0,-3,-3,0,-1,-7,14|in-title:brands
0,6,-1,0,-14,-1,-2,12|in-title:breaches
0,0,11,0,0,-2,0,-8|in-title:breakingviews
-1,14,-1,-1,5,-3,-2,-12|in-title:breaks
-1,0,-10,-2,6,0,-5,13|in-title:bring
0,0,10,-1,-1,-1,-7,0|in-title:bring forward
-1,0,10,1,4,-1,-4,-8|in-title:bristles
-1,-1,2,-1,-4,9,2,-6|in-title:brochure
-1,3,-11,4,15,-2,-2,-5|in-title:brown
0,-1,-8,-9,0,-1,9,10|in-title:brush off
0,0,-10,2,2,-2,4,4|in-title:budge
-17,-2,-7,-12,19,8,18,-7|in-title:budget
0,4,0,-1,-10,-4,17,-6|in-title:build - up
-2,19,-4,-3,-17,-11,13,7|in-title:buildup
6,4,-9,-5,8,-3,-11,9|in-title:burden
-1,-1,4,16,-11,14,-10,-10|in-title:burden - sharing
0,0,5,-2,0,3,-10,4|in-title:business
0,5,0,0,-10,6,-1,2|in-title:bust
5,0,3,-10,-4,0,25,-20|in-title:but
-5,-5,4,-2,8,7,14,-21|in-title:butter
3,-9,1,-9,0,-6,8,13|in-title:buy
0,0,0,0,16,0,-15,0|in-title:buyers
-1,3,-11,19,7,-2,-8,-7|in-title:buys
13,8,12,-1,-35,-16,30,-11|in-title:by
-4,3,0,-17,15,0,-11,14|in-title:cabinet
6,-10,6,25,-24,-3,12,-12|in-title:call
-2,-9,42,-12,-14,-9,4,0|in-title:call for
-1,-1,-6,-14,11,4,-4,12|in-title:call on
0,0,-7,0,0,0,0,9|in-title:camp
-3,5,-3,-4,-12,8,11,-2|in-title:campaign
-6,14,-19,-6,9,20,-12,0|in-title:can
0,0,10,-8,0,0,0,-2|in-title:cancellation
-1,-1,-2,-8,10,-5,18,-11|in-title:candidates
-1,-1,5,4,1,-6,-14,12|in-title:cannot
9,2,-4,-2,-1,-3,1,-2|in-title:cap
0,0,-2,0,-1,-1,-5,8|in-title:capita
0,0,-1,5,2,0,2,-8|in-title:card
17,-2,2,-2,14,-2,-26,-1|in-title:carry
-1,-1,3,-1,-9,3,-6,13|in-title:casts
-1,0,-3,-1,0,-9,0,14|in-title:catches
0,0,0,-10,-1,0,-2,14|in-title:caution
0,0,-2,12,-2,4,-10,-1|in-title:cautious
-1,30,-9,-12,-14,-8,-5,19|in-title:ceiling
-1,0,-5,2,-6,14,17,-21|in-title:chair
0,0,0,-1,-4,0,-2,8|in-title:challenger
0,0,0,0,9,0,-8,-1|in-title:cheap
-2,-1,4,-2,-4,12,-13,7|in-title:check
0,0,1,0,-8,0,8,-1|in-title:cheque
9,-7,-7,-2,3,24,-4,-15|in-title:chief
-1,-1,5,11,1,-3,-8,-5|in-title:chiefs
9,0,-5,-3,-4,-1,6,-2|in-title:chips
0,0,5,0,-4,7,12,-20|in-title:choice
0,-1,-6,9,-1,3,-3,-1|in-title:cite
0,0,-1,0,26,-5,-11,-7|in-title:citi
11,0,0,-3,-1,-1,-5,-1|in-title:citizens
0,-1,-1,8,7,0,-8,-6|in-title:claim
-3,-2,-9,9,-1,-2,18,-10|in-title:clash
-1,-1,-1,-4,16,-1,-2,-7|in-title:clear
0,0,-3,-1,-1,-2,-3,10|in-title:cling to
-1,0,17,-7,-10,-1,9,-7|in-title:closer
-1,0,37,-2,3,-3,-16,-18|in-title:club
-1,-4,-1,6,-22,-1,5,17|in-title:coalition
0,0,0,0,-8,0,0,8|in-title:coast
-2,-1,-1,10,1,-2,-22,17|in-title:coast guard
-1,-1,1,7,3,11,-7,-12|in-title:cold
-1,-1,0,0,17,2,-11,-5|in-title:colossus
-1,0,19,-1,-7,-2,-7,0|in-title:column
-1,-4,-2,1,9,-2,-8,7|in-title:come
-1,9,-1,0,-3,-1,0,-4|in-title:come to
1,2,-4,2,9,11,6,-26|in-title:comes
8,2,-6,-4,-10,-7,-3,20|in-title:commentary
-2,2,-5,14,9,-3,-17,0|in-title:commission
-1,-1,-11,13,0,-1,8,-6|in-title:committee
0,0,-1,0,-8,7,5,-2|in-title:communities
9,-1,-4,-3,-10,5,4,0|in-title:compare
0,-1,-2,0,7,8,-5,-6|in-title:complicating
0,-2,9,-1,3,-1,-1,-8|in-title:congressmen
0,0,-2,0,0,-2,11,-6|in-title:conservative
0,0,-9,-1,-14,-1,10,15|in-title:consider
0,0,-3,-2,12,-1,-7,1|in-title:constitution
0,0,0,0,8,0,-4,-3|in-title:consult
0,0,0,0,-9,0,9,0|in-title:contracted
-1,0,-18,0,-1,-5,10,16|in-title:contribution
0,0,2,3,0,0,-10,5|in-title:convey
4,-2,12,-1,1,15,-35,7|in-title:cost
0,0,-7,-1,4,-1,-5,10|in-title:costlier
-2,-3,-10,8,17,4,-15,2|in-title:costs
-3,-4,-3,-7,-21,18,5,15|in-title:could
-2,-1,-11,11,3,-8,-17,25|in-title:count
0,0,-4,-1,-9,-4,8,10|in-title:counted
-1,1,-1,-1,-20,19,9,-7|in-title:counterstrike
-1,-5,4,-1,10,-7,-8,6|in-title:counting
0,0,-1,0,-4,-1,10,-4|in-title:countries
-2,-1,6,9,-8,-18,23,-10|in-title:counts
-2,0,5,-2,13,0,-12,-2|in-title:course
0,0,-4,-1,-11,-4,1,20|in-title:coy
-1,-1,0,0,17,2,-11,-5|in-title:credit
-1,0,14,-1,-10,-1,-3,0|in-title:critical
0,-6,-5,-1,5,-1,10,-2|in-title:criticism
0,0,0,0,9,0,-8,0|in-title:critics
0,0,-3,0,-1,0,-3,8|in-title:crore
0,0,16,0,-8,-4,-1,-3|in-title:crosshairs
0,0,-17,13,0,0,-2,6|in-title:crowd
0,0,10,-2,2,-2,4,-11|in-title:crowded
-1,0,-6,-5,-1,9,8,-6|in-title:current
-1,-2,-3,-7,10,1,1,1|in-title:cut
0,0,7,0,-3,0,-9,5|in-title:d
0,0,0,0,10,-1,-7,-2|in-title:daddy
0,0,0,0,13,0,-4,-9|in-title:dangerous
0,0,-2,-5,-2,-4,17,-3|in-title:date
0,0,2,-1,-8,0,9,-3|in-title:davos
-2,1,15,18,-7,-4,-12,-9|in-title:day
-1,0,5,-3,-1,-5,10,-5|in-title:deadline
0,0,8,-1,2,0,-6,-3|in-title:deadlocked
-3,-4,-8,8,-40,4,47,-5|in-title:deal
-1,0,17,-7,-6,0,-21,19|in-title:dealing
0,0,1,-1,16,-5,-5,-6|in-title:dear
-5,-7,4,-14,22,-11,10,1|in-title:debate
-2,-2,-7,-3,19,25,-9,-20|in-title:debt
0,0,-1,-1,7,6,-13,1|in-title:decade
-1,2,-2,-1,9,-2,3,-8|in-title:decades
4,-1,-1,4,-15,-5,11,4|in-title:decide
-1,-1,-11,13,5,2,-6,-2|in-title:decision
0,0,-3,-1,2,-1,9,-6|in-title:deeds
-7,16,-18,-5,16,-15,-12,26|in-title:defence
0,0,-2,5,7,11,-12,-8|in-title:defence chief
5,0,-15,0,-4,10,0,5|in-title:defence minister
3,2,10,-6,24,-12,-2,-18|in-title:defence spending
0,0,19,-3,0,-4,-10,-1|in-title:defences
-2,0,-2,-1,33,-2,-21,-5|in-title:defend
-1,0,-5,0,0,-2,-2,12|in-title:defending
0,-7,-14,28,15,7,-21,-7|in-title:defense
-3,0,0,-5,-26,-6,9,32|in-title:defense chief
-1,-1,-15,19,11,-2,12,-22|in-title:defense minister
-1,-5,11,7,-1,-10,0,-2|in-title:defense ministry
-15,-2,-25,8,15,7,16,-3|in-title:defense spending
0,0,0,0,-25,-1,26,-1|in-title:definition
-6,-2,23,-2,-12,-3,19,-17|in-title:demand
-2,0,9,0,-2,10,-11,-5|in-title:denominator
6,2,-4,3,-6,-3,8,-5|in-title:deny
-1,0,-13,0,18,-1,-3,0|in-title:dependents
-1,2,0,0,1,-4,8,-5|in-title:deserves
0,0,11,-4,5,-2,-8,-2|in-title:destroyers
-3,-1,-4,-2,-1,1,0,10|in-title:deterrence
0,0,10,-4,-1,0,0,-3|in-title:dialogue
0,0,-7,21,-8,0,8,-13|in-title:dictate
-1,-1,4,7,-11,1,4,-4|in-title:did
-1,-1,-15,-6,3,0,2,17|in-title:differ
0,0,3,-2,-8,0,5,2|in-title:differently
0,0,9,-1,0,0,0,-8|in-title:digits
-1,0,1,-9,-3,-1,0,12|in-title:dilemma
0,0,0,0,0,0,8,-7|in-title:discipline
-2,-1,16,0,-7,-6,-15,15|in-title:discuss
0,0,-1,-4,1,11,0,-7|in-title:dissolve
0,0,-7,0,0,0,8,-1|in-title:dividend
0,0,2,0,1,0,-8,5|in-title:dlrs
8,-1,-2,-2,6,-15,9,-2|in-title:do
0,0,0,-3,0,-3,-8,15|in-title:doable
0,0,-1,11,-3,-1,-15,9|in-title:document
-1,5,2,-6,-7,4,8,-5|in-title:documents
-1,0,-12,1,19,11,-6,-13|in-title:dodge
-5,-2,8,8,-11,-6,9,-2|in-title:does
0,0,-3,-3,-2,-1,9,0|in-title:dog
-1,0,-1,-1,12,-1,-3,-4|in-title:dollar
0,-1,-6,-1,-7,12,-24,28|in-title:dollars
0,0,0,-1,-20,-1,19,3|in-title:done
-3,18,1,9,-18,-16,12,-4|in-title:double
0,-1,0,2,9,2,-8,-5|in-title:doubt
-9,1,12,2,2,5,-7,-7|in-title:down
-1,-1,0,-1,2,5,-9,4|in-title:dpp
-3,-1,11,-4,7,2,-1,-11|in-title:draft
0,0,-3,3,-10,0,1,10|in-title:drastic
0,-8,0,4,-3,-2,10,-2|in-title:draws
0,-7,0,0,10,-2,0,-1|in-title:drew
0,0,-2,-1,1,-1,-5,9|in-title:drills
0,0,0,0,19,-1,-15,-2|in-title:drive
0,0,17,-1,-13,-1,-5,4|in-title:drones
-1,1,-6,4,-5,6,16,-14|in-title:drop
-1,0,6,0,-21,0,-1,18|in-title:dwarfing
0,0,-8,-4,-3,2,7,6|in-title:each
2,3,-3,-5,-22,7,13,5|in-title:early
0,0,4,0,-8,0,6,-1|in-title:earns
-1,-2,-1,0,13,17,-10,-16|in-title:eases
0,0,0,9,0,0,-7,-1|in-title:easing
-1,0,2,-1,-2,-1,-7,11|in-title:east
0,0,-2,0,13,-2,-7,-1|in-title:easy
0,-1,0,-1,-1,12,-8,-1|in-title:eats
0,0,-2,0,-19,11,4,7|in-title:economist
0,0,-2,0,20,-1,-7,-8|in-title:economists
0,-1,-3,-1,5,0,-16,17|in-title:economy
-1,0,-5,-1,7,-1,-6,8|in-title:edition
15,-10,4,-21,-5,0,15,1|in-title:editorial
0,0,0,-3,0,-1,10,-6|in-title:effect
-1,-1,-3,-1,13,-3,-1,-4|in-title:eighty
0,-1,0,-1,-7,-4,-7,21|in-title:elastic
-6,13,7,-1,15,-18,-25,14|in-title:election
7,0,-8,0,11,4,-8,-6|in-title:elephant
0,-1,1,-1,1,-8,9,-2|in-title:else
0,0,1,-1,9,0,-9,1|in-title:emerge
-1,-4,-3,-1,13,-8,-6,9|in-title:end
0,-1,-5,4,11,0,-10,0|in-title:endorse
0,2,-2,-6,-3,-1,12,-1|in-title:enemy
-1,0,40,-2,-19,-3,-9,-7|in-title:english
-2,0,16,-4,-12,8,-14,8|in-title:enough
-2,-2,5,26,-10,-6,7,-18|in-title:envoy
0,0,-4,-1,-8,0,11,3|in-title:era
0,0,0,0,-1,-2,8,-4|in-title:error
-1,0,-9,12,0,0,-1,0|in-title:escapes
0,1,-1,0,7,-1,3,-8|in-title:estimate
0,0,0,0,8,-1,-3,-4|in-title:etf
-12,7,2,-25,16,-5,34,-16|in-title:europe
-2,0,13,0,4,0,-7,-6|in-title:european
0,0,-3,0,-8,0,10,2|in-title:european members
-1,0,-12,-4,3,-1,-13,29|in-title:europeans
1,-2,-2,0,-2,0,8,-2|in-title:ever
0,0,-1,-6,-3,-1,14,-3|in-title:every
-1,-1,4,-11,-2,-10,20,1|in-title:ex
0,8,2,0,-7,0,-1,0|in-title:example
0,3,0,-2,-4,6,-19,17|in-title:exceed
0,0,-4,0,-2,0,-3,10|in-title:exclusive
0,-1,-2,0,-5,-3,-12,23|in-title:excuses
0,0,-4,-1,-2,-4,9,3|in-title:executives
0,0,-3,9,-2,0,-1,-2|in-title:exempt
0,0,5,6,-13,-3,9,-4|in-title:exemption
0,0,9,-1,18,-3,-12,-10|in-title:exit
0,-2,-2,0,-2,-5,-1,12|in-title:expansion
0,0,2,0,12,0,-13,-1|in-title:expensive
-1,-6,1,-4,41,-7,-12,-11|in-title:expert
11,-1,1,-3,-1,-2,5,-10|in-title:expert panel
10,9,9,-4,-10,-8,-10,4|in-title:experts
-3,-1,15,15,0,-12,10,-23|in-title:explainer
-1,0,-1,0,5,7,1,-11|in-title:exports
0,0,0,0,12,-1,-10,-1|in-title:exposes
-2,0,-2,-1,-6,0,12,-1|in-title:extends
-1,-1,2,-10,48,6,-30,-13|in-title:extra
1,-3,1,17,-11,7,-12,0|in-title:eye
5,-1,-21,-1,-10,8,19,-1|in-title:faces
3,-2,5,-4,10,9,1,-23|in-title:fact
-3,-2,-24,-4,-1,-4,11,28|in-title:factbox
-1,0,0,-3,0,0,-4,8|in-title:faction
0,0,-1,0,6,0,4,-8|in-title:fails
0,1,-4,2,6,-2,-13,11|in-title:fall
0,0,0,-3,0,-1,10,-6|in-title:fanfare
-2,2,28,-3,18,-7,-23,-13|in-title:far
0,0,12,-1,0,0,-1,-9|in-title:fast
0,0,0,-1,-2,0,-5,9|in-title:fast-track
-1,0,-4,0,7,4,-11,4|in-title:faster
4,0,6,0,2,-1,-8,-2|in-title:fastest
0,0,14,-3,2,-1,-2,-9|in-title:faults
8,0,-3,0,3,0,-13,6|in-title:favorites
0,0,-1,12,1,-2,0,-11|in-title:favour
-5,-8,-8,-1,17,20,-5,-10|in-title:fear
0,0,15,-1,7,-3,-3,-15|in-title:feel
0,10,6,-4,-12,-1,8,-8|in-title:female
0,0,-1,0,-10,0,12,-2|in-title:fetish
-1,0,4,-1,-4,-1,-10,12|in-title:fewer
0,-1,-9,-3,9,-6,-8,18|in-title:fight
8,-1,-31,24,-3,13,-17,7|in-title:figure
-1,-4,-16,11,0,-6,6,11|in-title:figures
0,-3,-1,0,-2,3,8,-4|in-title:finance
-4,-1,2,0,-4,19,11,-22|in-title:find
0,-1,-1,0,-6,0,-1,10|in-title:finish
0,-2,-2,0,-14,-2,24,-5|in-title:fire
-4,14,8,-10,-9,8,1,-8|in-title:first
-1,-2,5,0,12,-1,-14,1|in-title:fiscal
0,12,15,1,3,-6,-12,-13|in-title:five
0,0,0,0,15,0,0,-14|in-title:fivefold
0,0,-1,3,3,-1,-8,4|in-title:fix
0,0,0,-1,-4,0,8,-2|in-title:flank
0,0,-6,3,8,0,-9,4|in-title:flanks
0,0,-5,0,-11,0,1,16|in-title:flat
7,0,-4,-1,-24,-3,-2,27|in-title:float
0,0,16,-2,0,-1,-1,-12|in-title:floor
0,0,-1,0,-1,0,-8,10|in-title:floors
-3,0,14,-8,1,6,-2,-8|in-title:focus
-3,8,3,-5,-15,-2,21,-8|in-title:follow
0,0,-3,0,6,0,8,-10|in-title:follows
0,0,-5,0,-11,0,1,16|in-title:footed
0,-1,-2,0,3,-1,-7,8|in-title:footnote
-9,-32,6,6,10,28,-20,12|in-title:for
-1,-1,-7,-1,-2,0,10,2|in-title:force
0,-2,6,-3,-2,0,9,-8|in-title:foreign minister
0,1,0,0,-4,-1,-5,9|in-title:form
0,0,-2,1,12,-2,0,-9|in-title:formal
-3,-6,6,-13,2,32,-10,-9|in-title:former
-1,-1,10,0,-2,-1,-4,-1|in-title:formula
14,-1,-21,0,18,-3,-6,-1|in-title:forum
-1,1,0,5,18,-1,-13,-9|in-title:four
0,0,0,-3,14,0,-10,0|in-title:fourth
-2,0,-12,0,8,-2,4,5|in-title:free
0,0,0,0,-17,0,18,1|in-title:frees
0,-6,0,-3,2,-1,11,-2|in-title:freeze
0,0,-3,-11,0,14,0,0|in-title:friction
-4,0,17,-3,-1,-2,-6,-2|in-title:friends
6,0,8,1,-2,-5,3,-11|in-title:friendship
0,0,2,-3,11,0,-10,-1|in-title:frigate
-8,-5,22,5,-9,-16,17,-6|in-title:from
0,0,9,-1,-5,0,-1,-2|in-title:frost
-1,0,7,0,1,-1,3,-9|in-title:full
-4,-3,13,-6,16,-1,-19,4|in-title:fund
-2,-3,4,-6,-8,-9,4,21|in-title:funding
-1,1,-1,-4,-1,-3,0,9|in-title:funds
-1,0,10,5,-12,-1,-2,1|in-title:further
0,0,-5,0,-4,0,16,-6|in-title:g
-1,-1,2,-1,-9,16,-5,0|in-title:game
0,0,0,-1,9,-1,-4,-2|in-title:gap
-1,0,-1,-1,-2,21,-5,-10|in-title:gaps
0,0,10,1,-5,-4,12,-14|in-title:gasping
0,0,2,6,-1,-1,-10,5|in-title:gasps
0,0,-7,2,0,0,21,-15|in-title:gather
-3,0,-13,7,-2,-1,15,-5|in-title:gathers
4,1,-7,-1,8,4,-6,-3|in-title:gdp
-3,0,3,0,12,-1,-4,-7|in-title:generals
0,3,9,-3,-3,0,-4,-2|in-title:gently
-7,-4,20,4,7,-13,-1,-6|in-title:get
3,-1,-9,23,-9,15,-12,-10|in-title:give
0,0,-2,0,-11,0,13,1|in-title:glass
3,-1,-3,1,12,12,2,-26|in-title:global
0,3,-6,-2,-1,-2,-3,11|in-title:gnp
0,13,-36,-1,-27,11,13,27|in-title:go
-9,-8,-27,21,12,10,-5,6|in-title:goal
0,0,9,1,2,-2,0,-9|in-title:goals
-1,-1,5,-11,13,2,-7,0|in-title:gov ' t
-1,-1,-5,16,-23,-12,14,13|in-title:government
0,0,-1,0,7,-2,-11,6|in-title:governors
-2,-1,-5,-5,-3,8,-5,12|in-title:govt
-3,0,5,-2,-9,-2,10,0|in-title:grades
0,0,7,0,7,-1,-2,-12|in-title:greenland
-1,-1,-3,-1,13,-3,-1,-4|in-title:greying
-2,-1,-8,5,-3,-1,13,-3|in-title:grills
-1,-2,3,-2,1,-11,21,-10|in-title:grounds
0,0,-4,-1,-1,0,8,-1|in-title:group
-1,-5,-12,1,-3,15,-1,5|in-title:grow
4,-1,-18,-5,33,5,4,-22|in-title:growth
0,0,0,0,-8,0,0,8|in-title:guard
0,0,-1,0,15,0,-24,10|in-title:guests
7,0,-7,0,-13,3,-11,21|in-title:guide
-1,-2,-10,3,16,-2,-3,-1|in-title:gulf
-6,-8,3,-2,15,5,22,-30|in-title:guns
0,0,-14,7,-5,-1,-13,26|in-title:gyeongju
-1,0,1,0,-2,-5,-11,19|in-title:habeck
-8,-3,-12,-4,-51,-14,73,18|in-title:hague
-1,-2,-4,-3,-12,-1,0,23|in-title:half
0,0,0,0,-9,0,9,0|in-title:halfway
0,0,-2,0,-8,12,-1,-1|in-title:halve
-1,0,13,0,-1,-4,7,-13|in-title:hand
0,0,-4,-2,9,-4,2,0|in-title:hands
0,0,-5,-3,-1,0,10,-1|in-title:hangover
0,0,9,-6,0,0,14,-17|in-title:happening
0,0,-1,2,16,0,-17,0|in-title:happens
0,0,14,-3,-1,-1,4,-13|in-title:hard
0,0,0,8,-2,0,-6,0|in-title:harris
5,-6,5,18,-36,-7,1,20|in-title:has
0,0,-4,-1,-7,-3,2,13|in-title:hastie
0,0,0,0,-8,0,7,1|in-title:hatakeyama
0,0,-19,-9,0,-1,17,12|in-title:have
-1,0,13,-2,-9,-3,10,-7|in-title:hawks
-2,2,3,2,4,-9,-3,3|in-title:he
-2,-2,8,-3,1,4,7,-13|in-title:head
5,-1,8,-3,0,8,-6,-12|in-title:heard
10,-1,-1,2,-1,-1,-1,-8|in-title:hearing
-1,-1,-15,2,-3,2,21,-5|in-title:hears
0,0,10,-7,-1,-1,1,-1|in-title:heats
0,0,-2,0,1,0,-7,9|in-title:heirs
-3,-1,-2,4,-13,-2,11,5|in-title:her
-2,2,-2,-1,-4,-5,16,-4|in-title:hidden
8,0,5,-1,7,-1,-8,-10|in-title:hide
-1,-1,-7,-3,4,-5,-7,19|in-title:high
4,4,-7,-3,-2,-4,11,-3|in-title:higher
-6,-7,1,-18,16,9,-15,19|in-title:hike
0,0,8,-1,-1,0,12,-18|in-title:him
0,0,-8,5,0,6,-4,2|in-title:hint
5,0,14,-1,-1,-3,-3,-11|in-title:his
-1,1,-12,-2,7,-4,1,11|in-title:historic
0,0,-3,6,12,-3,-11,-1|in-title:history
-6,2,7,-13,28,0,-17,-1|in-title:hit
1,6,-15,-7,4,-4,1,14|in-title:hold
4,0,0,-6,1,-6,-6,13|in-title:hold up
-3,2,1,-7,-15,-3,6,19|in-title:home
0,1,15,-2,1,0,-17,3|in-title:homework
0,-1,-2,0,-1,-5,-3,11|in-title:honebuto
-1,-1,18,8,-7,-2,1,-16|in-title:hope
0,-1,-2,-6,-4,-2,22,-7|in-title:hopefuls
0,-1,-2,3,12,2,-3,-11|in-title:hosts
-4,-7,12,-17,-3,0,6,14|in-title:house
-6,4,39,-19,-2,0,-28,12|in-title:how
-1,0,-8,-1,-5,9,-3,7|in-title:hudson
0,0,8,0,-3,0,3,-8|in-title:hungry
-1,0,-1,0,10,-3,-2,-3|in-title:hunt
0,4,1,-11,-11,-3,11,10|in-title:idea
-3,7,2,13,-15,1,-12,8|in-title:if
0,0,-1,0,8,-3,-1,-3|in-title:iiss
0,0,-2,10,0,4,1,-13|in-title:imf
0,0,-9,0,0,0,0,10|in-title:impeachment
0,0,-7,9,-5,-1,0,4|in-title:impossible
0,-12,4,9,10,-29,30,-11|in-title:in
0,0,10,0,7,-4,-6,-6|in-title:inc
-1,0,6,5,2,0,-8,-4|in-title:included
-1,0,2,0,11,0,-17,6|in-title:including
-1,-3,0,3,20,7,-4,-20|in-title:income
-2,2,2,9,27,0,-37,0|in-title:increase
0,0,0,0,-10,20,-7,-1|in-title:indebted
0,0,0,-4,-3,0,13,-5|in-title:indo
0,0,0,0,8,-1,-3,-4|in-title:inflow
0,0,0,0,-3,0,-11,15|in-title:infrastructure
0,0,-4,-1,-7,6,8,-2|in-title:inherit
-1,0,8,3,-2,-10,-5,8|in-title:inherits
0,0,-4,12,0,-2,0,-5|in-title:insist
0,0,2,0,12,5,-14,-5|in-title:insurance
-5,-5,-6,-10,9,11,-1,8|in-title:interview
8,4,10,-5,-13,14,0,-17|in-title:into
0,0,0,0,25,4,-13,-15|in-title:investors
0,0,-9,-1,-1,0,8,4|in-title:invoice
0,0,-9,0,0,0,9,0|in-title:ironclad
2,6,30,-20,-19,-6,23,-16|in-title:is
0,0,0,11,0,0,-11,0|in-title:issue
0,0,0,0,11,0,-8,-1|in-title:issues
2,10,2,6,2,-15,2,-9|in-title:it
-12,-11,8,0,29,-6,-10,2|in-title:its
2,0,-12,0,-2,-6,10,8|in-title:itself
0,0,-1,10,-1,1,-4,-5|in-title:jgb
0,-1,-2,0,-1,0,9,-6|in-title:jgbs
0,0,12,-2,0,0,-2,-8|in-title:job
0,0,0,0,8,0,-6,-1|in-title:join
0,0,-1,0,0,0,-6,8|in-title:joins
0,0,-6,8,-2,0,4,-3|in-title:joint
-1,0,-3,-1,12,-3,3,-6|in-title:jump
-2,0,-2,13,2,-1,1,-11|in-title:just
0,0,-2,-6,-2,-1,12,-1|in-title:justify
0,0,13,0,13,-3,-6,-17|in-title:kaunas
-5,-2,-9,-7,10,0,19,-5|in-title:keep
0,-1,0,0,-1,0,-17,18|in-title:keidanren
-1,4,-8,-4,-14,-1,27,-3|in-title:key
0,-1,-1,0,-5,0,-2,10|in-title:killing
-1,0,1,-1,-20,14,16,-10|in-title:kmt
3,24,27,-11,3,-16,-20,-9|in-title:know
-2,-2,1,12,7,-1,-16,0|in-title:komeito
9,-3,-3,-9,-3,8,8,-6|in-title:la
-1,-2,3,-2,1,-11,22,-10|in-title:lacks
-1,0,14,0,2,-1,-5,-10|in-title:laggards
0,0,-3,0,-1,0,-3,8|in-title:lakh
0,0,11,0,0,-2,0,-8|in-title:land
0,0,-8,-2,-1,0,13,-1|in-title:landmine
1,0,-4,-5,6,-1,-4,8|in-title:lands
0,-1,-7,-6,13,-4,5,1|in-title:landslide
0,0,9,-1,-5,0,-1,-2|in-title:large
0,0,0,1,-1,8,-3,-5|in-title:late
-1,0,14,5,-13,-4,4,-5|in-title:latest
-3,0,-7,4,-2,0,1,8|in-title:lauds
9,1,-4,1,-6,-10,-1,9|in-title:law
0,-1,-13,-6,1,-2,1,20|in-title:lawmaker
-2,-1,-20,5,16,-11,3,10|in-title:lawmakers
0,0,8,-1,0,-1,-1,-6|in-title:lay down
-4,-10,-23,-6,6,21,-2,16|in-title:ldp
0,0,1,-1,8,0,-8,1|in-title:lead
-1,7,0,7,-16,1,1,0|in-title:leader
2,-3,-5,13,1,-2,-4,-2|in-title:leaders
0,0,-1,-2,14,-1,5,-14|in-title:leads
0,0,15,3,-5,-2,-13,2|in-title:leaked
-1,0,29,5,-10,-2,-16,-6|in-title:leap
-3,0,-12,-1,5,5,5,1|in-title:learn
0,0,4,-1,0,-1,-8,6|in-title:least
-5,-10,-12,9,9,-18,16,10|in-title:leave
6,0,4,-7,5,-2,9,-14|in-title:lecture
10,2,12,0,5,-9,0,-20|in-title:left
0,0,16,-1,-10,-2,10,-13|in-title:legislature
-5,-4,16,-7,3,-3,0,1|in-title:less
0,0,6,-2,-14,5,5,-1|in-title:lesson
0,0,3,-8,6,-4,-5,8|in-title:lessons
-1,3,-9,0,11,-1,-1,-2|in-title:let
-1,0,0,0,8,-2,-4,0|in-title:lethal
-2,0,29,2,-2,-7,-14,-5|in-title:letters
0,-2,7,-5,7,-1,-13,8|in-title:level
0,0,-2,0,0,-2,11,-6|in-title:liberal
0,-4,-3,8,-2,-3,-2,6|in-title:lid
-2,0,-17,6,7,14,11,-19|in-title:lift
0,0,0,0,-3,9,6,-11|in-title:lighten
-1,-1,12,-4,13,-7,-10,-2|in-title:like
-1,-2,11,-9,-8,-1,4,5|in-title:likely
-2,6,-8,-6,5,6,-6,5|in-title:limit
-4,0,-8,-5,5,-4,4,13|in-title:line
0,-7,-6,-8,11,-4,-2,16|in-title:lines
0,0,18,-9,-2,-2,2,-7|in-title:link
-2,0,-2,9,-4,12,-14,2|in-title:list
-2,0,-7,-2,-1,3,24,-15|in-title:live
16,0,-6,-2,-5,9,1,-13|in-title:load
-1,0,0,8,-3,-1,-2,-1|in-title:loans
-2,0,-4,-1,4,-1,-6,10|in-title:logic
-3,0,13,-2,1,2,-3,-7|in-title:long
-1,1,-10,-2,15,1,-4,1|in-title:longer
0,0,-5,0,-11,0,1,16|in-title:looking
-11,-1,24,-4,-2,0,0,-7|in-title:looks
0,0,-2,-2,6,0,9,-11|in-title:looms
0,0,0,0,-1,0,8,-6|in-title:loosening
0,0,4,-3,8,0,-7,-1|in-title:losers
-3,0,3,0,12,0,-6,-5|in-title:love
0,0,-10,-1,6,-2,-8,16|in-title:low
0,-3,-8,-8,8,10,1,1|in-title:lower
0,-3,-6,1,3,10,-7,3|in-title:lunch
-2,0,2,-6,-4,3,10,-4|in-title:made
-1,0,13,6,-8,-4,16,-21|in-title:make
9,0,-8,0,7,-1,-13,6|in-title:makers
-2,0,-3,6,-2,-4,9,-4|in-title:makes
0,0,-2,0,-6,10,3,-4|in-title:manageable
-3,0,3,0,12,0,-6,-5|in-title:managers
7,0,3,-6,11,10,-2,-22|in-title:mandate
0,-2,-1,18,-2,-5,-12,5|in-title:manifesto
0,-1,7,0,-2,-1,-8,5|in-title:marcos
0,0,8,-1,0,-1,-1,-6|in-title:marker
-2,-1,4,-5,-1,10,7,-12|in-title:market
0,-1,-12,-3,17,26,0,-27|in-title:markets
-1,1,7,-8,19,-5,-20,7|in-title:marks
0,-8,0,10,9,0,-1,-9|in-title:massive
8,-1,-9,-3,-5,2,0,8|in-title:match
7,-2,3,-1,9,4,-7,-13|in-title:maths
-2,-1,-26,19,-11,22,1,-3|in-title:mean
0,0,0,-1,12,0,-9,-2|in-title:measure
0,-1,10,-2,0,-1,-5,-2|in-title:media
-6,-3,3,3,32,8,-43,6|in-title:meet
0,-1,5,-1,7,1,5,-16|in-title:members
0,0,-2,-2,2,10,-4,-5|in-title:mere
-2,-1,8,-4,-14,1,4,7|in-title:message
0,0,-2,0,-7,16,-1,-5|in-title:metrics
0,-1,-1,0,6,-3,-9,9|in-title:milestone
4,26,-16,-3,-11,-11,5,6|in-title:military
-1,-8,8,0,19,-7,2,-12|in-title:military spending
-1,0,5,-1,8,0,-5,-5|in-title:mind
0,8,-2,8,-1,-1,-4,-7|in-title:mindef
-2,1,0,-8,-11,17,18,-15|in-title:minister
-2,-3,11,-2,18,-5,-19,2|in-title:ministers
-2,-1,-14,2,1,-6,7,12|in-title:ministry
-1,4,0,-4,0,15,-15,1|in-title:missile
-1,5,14,8,-17,-2,-13,5|in-title:missiles
7,-2,14,2,-22,-3,5,-2|in-title:missing
0,0,-1,0,-9,11,0,-1|in-title:mizuho
8,-2,0,-8,16,-4,3,-14|in-title:model
0,0,-2,-11,3,17,5,-12|in-title:mof
0,0,0,0,-3,9,6,-11|in-title:mogami
0,0,-1,-1,-3,-1,10,-4|in-title:moment
-5,-7,9,-7,-13,-7,4,25|in-title:money
0,0,-1,0,1,9,-1,-8|in-title:moody
5,-12,24,-14,6,16,-21,-5|in-title:more
0,0,-3,0,-2,0,-5,10|in-title:morrison
1,-3,-8,-3,-1,12,0,2|in-title:move
0,1,25,-8,-13,-4,3,-2|in-title:much
-1,-1,3,15,4,-8,-10,-3|in-title:mull
0,-1,8,-7,3,3,10,-16|in-title:munich
14,-2,-10,-5,11,12,-7,-14|in-title:must
0,0,-9,0,0,0,9,0|in-title:mutual
0,0,0,13,-2,0,-11,0|in-title:n
5,-3,-9,8,12,-21,24,-15|in-title:n't
5,-5,4,-10,18,7,6,-25|in-title:name
0,0,-12,-3,0,-3,5,12|in-title:national
0,0,-1,0,-2,0,-9,14|in-title:national security
0,-1,-1,-2,-6,-3,5,8|in-title:navy
-1,-2,1,-2,-12,-2,22,-4|in-title:near
1,-1,-1,-6,3,-8,-3,15|in-title:nears
2,8,7,3,-11,1,8,-18|in-title:need
0,0,0,0,-6,0,10,-4|in-title:needed
-3,10,3,-16,-13,-1,-7,28|in-title:needs
0,0,0,0,8,0,-4,-3|in-title:negative
-1,0,-8,-1,7,-1,-3,7|in-title:neighbors
0,0,1,0,-7,10,-1,-2|in-title:nerve
0,0,-1,3,-1,-1,-10,9|in-title:never
25,12,-41,-1,-6,12,21,-23|in-title:new
0,3,0,-2,-1,-5,-2,8|in-title:new normal
-1,-6,22,18,-9,-13,3,-13|in-title:news
-1,0,12,0,-13,-1,10,-7|in-title:newspaper
-11,-4,-10,-15,13,3,-1,25|in-title:next
1,-2,0,29,-7,17,-23,-15|in-title:no
-1,-1,1,9,-3,5,-15,5|in-title:nobody
0,0,0,0,-8,0,7,1|in-title:noboru
-5,-2,21,-9,29,6,-8,-32|in-title:nominee
0,0,-1,0,0,-10,0,12|in-title:nomura
2,-4,-33,0,2,29,11,-7|in-title:not
12,-1,3,-13,0,4,-5,-2|in-title:note
0,0,-1,11,-1,-1,1,-9|in-title:notebook
1,0,7,2,-18,14,-3,-4|in-title:notice
-1,0,17,-5,-5,-4,0,-2|in-title:now
0,-1,-2,-3,4,-4,11,-6|in-title:nuclear
0,3,9,-3,-3,-1,-1,-4|in-title:nudge
-1,0,17,-5,0,-4,-3,-5|in-title:nukes
-2,-7,-12,25,0,2,-20,13|in-title:number
-5,8,1,-6,31,1,-10,-20|in-title:numbers
11,0,-5,-1,-8,-3,13,-7|in-title:nz
0,0,0,0,8,0,-4,-3|in-title:oblige
-1,-1,2,0,-3,9,0,-6|in-title:observers
0,-6,-1,0,20,-4,-3,-6|in-title:obstacles
0,0,-2,-12,-2,-4,9,11|in-title:odds
2,5,-27,10,-1,-17,17,11|in-title:of
-6,4,13,5,-9,4,12,-24|in-title:off
0,-3,-11,2,-8,10,-7,17|in-title:offer
0,-1,6,-8,2,10,-10,0|in-title:office
-1,-1,2,-8,9,-7,20,-15|in-title:official
0,0,-10,18,-1,-8,4,-4|in-title:officials
-1,1,8,-2,6,1,-4,-9|in-title:okinawa
0,14,-3,-6,-3,-2,16,-15|in-title:oks
-2,0,11,-4,4,-7,-16,13|in-title:old
0,17,-10,-23,10,-17,23,1|in-title:on
1,1,9,2,-29,-6,36,-14|in-title:one
0,0,16,-2,-1,3,-8,-8|in-title:only
-1,-1,-8,-6,1,7,-10,17|in-title:onodera
-3,18,1,-4,7,-4,-4,-10|in-title:opens
-1,0,-7,-2,-4,-3,2,15|in-title:operation
6,-5,-9,-4,7,3,7,-6|in-title:opinion
0,-1,0,-2,0,14,6,-17|in-title:oppose
-5,-3,-19,8,2,-2,-1,21|in-title:opposition
0,-1,1,-4,1,-2,-11,17|in-title:opposition leader
-2,-2,8,9,7,-3,-4,-13|in-title:opt
0,-1,3,-2,-6,2,-8,12|in-title:option
-1,-1,14,5,-11,-4,4,-7|in-title:or
-1,-3,0,-5,11,1,-6,3|in-title:other
-1,-1,-1,19,16,-2,-7,-24|in-title:others
-2,0,-9,11,9,-1,-1,-5|in-title:our
-2,4,2,30,5,2,-33,-9|in-title:out
0,0,2,-11,-14,-2,9,15|in-title:outdo
0,-1,-7,13,-5,-6,9,-3|in-title:outlay
-7,6,-6,-15,11,-1,8,4|in-title:outlays
0,-1,-1,0,10,0,-5,-2|in-title:outline
-1,2,-8,0,13,-2,0,-3|in-title:outlook
-1,-1,-3,-1,13,-3,-1,-4|in-title:outspent
1,0,8,-6,1,0,-3,0|in-title:oval
-4,-6,2,3,-22,-27,43,11|in-title:over
0,0,-2,0,8,-1,-2,-3|in-title:overnight
0,0,0,0,10,-4,-2,-4|in-title:overtakes
-5,-1,0,8,-6,-3,-2,8|in-title:own
0,0,0,0,0,0,-13,13|in-title:p
-1,0,-10,-2,18,21,-19,-7|in-title:pace
2,2,-11,-9,13,-6,5,4|in-title:pacific
-1,-1,-4,-1,13,1,0,-8|in-title:pacifists
0,0,0,0,3,0,-13,11|in-title:package
0,0,-10,-1,13,12,-11,-3|in-title:pacom
-7,-19,-13,7,-2,29,18,-13|in-title:panel
-8,-2,11,-7,20,-1,-10,-3|in-title:paper
9,0,-5,-3,-4,-1,6,-2|in-title:par
0,0,7,-1,8,-1,-6,-7|in-title:parade
0,10,-1,1,-9,-4,12,-8|in-title:parliament
0,0,-14,7,4,-1,8,-4|in-title:parliamentary
0,0,10,-1,-4,0,-4,0|in-title:parliaments
-7,-4,7,24,-37,-33,-7,58|in-title:parties
0,3,-1,-2,-5,-5,-2,12|in-title:partner
2,-1,-12,5,0,-3,-1,10|in-title:partners
0,-2,-10,-16,-11,15,-6,31|in-title:party
-1,0,-2,9,-3,-1,-11,8|in-title:pass
-1,6,-8,-9,23,-6,2,-7|in-title:passes
-3,0,-10,-1,-15,1,33,-5|in-title:past
0,6,2,-3,-9,2,1,1|in-title:path
0,0,8,0,-9,-6,1,6|in-title:paths
0,0,0,9,0,0,-7,-1|in-title:patriot
3,-11,-5,-8,23,4,11,-16|in-title:pay
0,0,9,0,0,5,-5,-9|in-title:payment
0,0,-15,4,3,-2,2,8|in-title:peace
0,-2,0,-1,-1,15,-4,-6|in-title:people
0,0,-2,0,-1,-1,-5,8|in-title:per
0,0,-10,-1,13,12,-11,-3|in-title:percent
-2,10,-15,-2,-11,-7,27,-1|in-title:percentage
12,-4,-11,-3,-11,11,-7,13|in-title:percentages
-1,-1,18,-2,-3,-1,1,-11|in-title:perspective
-1,0,-1,-2,4,-1,-8,9|in-title:ph
0,0,10,0,0,0,-2,-8|in-title:picked
0,1,-8,-2,-6,6,18,-8|in-title:place
-10,-1,-35,34,15,17,-24,5|in-title:plan
0,12,0,-1,-17,5,8,-7|in-title:platform
0,2,4,2,-6,13,-12,-2|in-title:play down
1,0,1,1,-2,-1,9,-9|in-title:plays
0,0,-5,0,-6,-1,4,8|in-title:please
3,-2,-1,-8,21,-14,-1,1|in-title:pledge
-3,0,16,-8,-7,-1,5,-2|in-title:plus
-4,-2,0,28,-21,-6,-9,13|in-title:pm
1,-2,10,-8,-12,-12,12,10|in-title:point
5,-1,4,-1,-1,4,-9,-1|in-title:policy
0,0,1,0,-7,10,-1,-2|in-title:political
0,0,-1,6,-19,-2,-3,20|in-title:politicians
0,0,0,-1,-10,-1,15,-2|in-title:politics
-2,1,4,-10,18,-5,11,-17|in-title:poll
0,0,-4,-1,-11,-4,1,20|in-title:ponder
7,0,-6,0,-13,4,-3,12|in-title:poor
0,0,10,0,7,-4,-6,-6|in-title:poorer
-1,8,0,0,0,-1,1,-5|in-title:populi
0,0,4,-1,-1,-3,10,-8|in-title:possible
12,2,1,0,1,0,-9,-7|in-title:post
0,0,-2,-1,-5,-1,-4,12|in-title:pp
6,-1,-10,-3,7,-2,12,-10|in-title:praises
0,0,-5,0,8,-1,-3,1|in-title:predecessor
-1,0,-28,11,-27,14,29,3|in-title:premier
-3,7,-6,12,11,-5,-18,3|in-title:prepare
0,0,-2,-13,-2,-1,2,16|in-title:preset
1,0,-8,-4,9,-4,1,6|in-title:president
5,-1,-2,10,8,-2,-4,-15|in-title:press
0,0,-4,-1,-6,-1,2,10|in-title:press club
0,0,-7,10,-1,-1,0,-1|in-title:press conference
0,0,-9,0,-2,0,4,8|in-title:press for
16,-2,-8,-16,-8,2,16,-1|in-title:pressure
0,-1,-5,3,1,-1,8,-4|in-title:pretends
-1,-4,14,2,-22,-16,-9,36|in-title:price
-1,-1,-12,0,27,-2,0,-12|in-title:pricing
0,-1,-1,0,0,10,16,-23|in-title:primary balance
-4,0,-2,9,-3,-3,5,-1|in-title:print
0,0,0,2,0,-1,-10,9|in-title:privately
1,0,-6,0,14,0,0,-7|in-title:prizes
0,-3,2,11,-6,-2,8,-9|in-title:prod
0,-6,0,0,-8,0,10,4|in-title:program
6,-3,15,13,-21,-7,9,-11|in-title:promise
0,0,-5,0,-1,-1,-9,16|in-title:proposal
0,0,6,-1,11,-2,-14,0|in-title:propose
-1,0,2,-2,-9,-3,2,11|in-title:protection
0,-1,-3,0,0,-1,-3,8|in-title:protest
0,0,-1,0,13,0,-12,0|in-title:protesters
0,-2,4,1,-10,1,9,-5|in-title:public
-1,0,-1,-2,9,-4,0,-1|in-title:purse
-3,-4,17,7,-14,10,-11,-2|in-title:push
0,0,-4,0,-4,-1,-3,13|in-title:push for
5,-5,13,5,42,-26,-13,-22|in-title:put
-2,-4,13,0,5,6,-6,-12|in-title:q
0,0,18,-3,0,-4,-10,-1|in-title:quantum
0,0,0,0,9,0,-9,1|in-title:quarter
0,0,0,0,-1,0,-7,9|in-title:quasi
5,-2,-6,19,14,-8,-18,-3|in-title:question
-2,-1,17,-4,-36,-4,16,15|in-title:questions
0,-2,1,-1,6,6,-2,-9|in-title:quickly
0,0,-8,-2,-1,0,13,-1|in-title:quit
0,0,-1,9,-1,-1,-4,-1|in-title:quits
0,0,0,0,-3,0,-9,12|in-title:r
8,-8,2,-16,-9,2,22,-1|in-title:race
0,0,-12,-3,1,-1,-4,20|in-title:rafale
0,0,-2,0,-1,-2,8,-3|in-title:raids
-4,-9,30,6,2,-9,-8,-8|in-title:raise
-1,-1,-1,1,8,-1,-8,1|in-title:range
0,0,-6,0,8,-1,0,0|in-title:ranking
0,0,1,-1,-8,8,1,-1|in-title:rates
0,0,1,0,8,-1,-5,-3|in-title:rating
-3,-4,7,-10,25,-7,-7,-1|in-title:ratio
18,-3,-12,-6,-13,23,-9,3|in-title:ratios
-1,0,1,-2,10,0,-12,4|in-title:rattles
-1,-2,15,11,11,-7,-14,-14|in-title:reach
0,0,8,-1,-7,10,0,-10|in-title:react
0,10,-4,-1,-1,-8,-2,7|in-title:readers
0,-1,4,-5,-6,2,8,-3|in-title:reading
0,0,-11,-4,22,-1,1,-6|in-title:ready
7,0,-16,-1,21,-1,-16,5|in-title:reagan
0,0,-3,-6,13,-4,-8,8|in-title:really
0,4,-1,-1,-16,6,2,6|in-title:rearm
-2,3,-8,10,0,-9,9,-4|in-title:rearmament
0,-1,-1,-1,-13,-4,14,5|in-title:rearming
0,0,0,0,-6,0,9,-2|in-title:reasonable
0,0,8,0,0,-1,-1,-7|in-title:reassures
-1,0,-2,14,-2,-2,2,-11|in-title:rebels
-1,2,0,-1,9,-5,-5,2|in-title:reckless
-1,0,-6,0,0,-2,-2,12|in-title:reckon
0,0,-4,-2,-1,-1,-1,10|in-title:recommend
-6,7,2,-15,5,3,-2,5|in-title:record
0,0,-7,8,0,0,0,-1|in-title:redraw
-1,0,-1,7,-31,0,35,-9|in-title:referendum
-1,0,-2,0,-2,9,2,-7|in-title:refuse
-2,1,7,6,7,6,-13,-12|in-title:region
-1,0,-2,-1,-2,21,-5,-9|in-title:regional
0,0,0,11,0,0,-11,0|in-title:reinforce
-2,-1,1,32,-19,-8,-9,5|in-title:reject
-1,0,0,0,17,0,-17,2|in-title:reluctant
-1,-2,-7,-4,4,15,-5,1|in-title:remark
0,7,2,-2,10,-2,-9,-7|in-title:remilitarization
-1,0,-14,-7,0,-1,9,14|in-title:renews
0,0,-2,0,-9,10,2,-1|in-title:reopen
0,0,-2,0,-8,7,3,1|in-title:reply
-4,-2,7,14,-24,-8,4,11|in-title:report
0,0,-1,11,-1,-1,1,-9|in-title:reporter
-5,-4,10,10,5,7,-4,-19|in-title:request
0,0,-4,-1,9,7,2,-12|in-title:research
0,0,0,0,-5,9,-4,0|in-title:reservists
0,-1,-1,3,2,-1,-8,6|in-title:resist
9,3,-1,3,5,-2,-14,-3|in-title:resolve
0,-3,2,3,8,-1,-11,1|in-title:respond
4,0,-9,4,-1,0,-8,11|in-title:response
0,0,-9,0,0,0,9,0|in-title:restates
0,0,0,0,-6,0,9,-2|in-title:restrain
12,8,-2,-1,-1,-1,-8,-8|in-title:restraint
7,7,-37,2,1,-5,5,20|in-title:return
0,0,0,0,6,0,-12,6|in-title:reveal
-3,1,15,-9,20,-11,-11,-2|in-title:review
-1,0,-9,-5,-1,-1,0,16|in-title:revise
0,-1,-2,0,7,8,-5,-6|in-title:revised
-1,0,5,-1,-15,-1,19,-6|in-title:revision
-2,-1,-7,0,-2,4,15,-8|in-title:rice
-2,2,-5,-1,12,-2,-1,-4|in-title:ride
0,0,0,1,-11,0,10,0|in-title:riding
-1,-3,11,-1,3,-4,-1,-5|in-title:rift
-2,0,25,6,-3,-6,-10,-10|in-title:right
11,0,-2,-1,0,0,-4,-3|in-title:ripples
-3,-13,6,0,2,5,0,3|in-title:rise
0,0,-4,1,-8,-1,19,-7|in-title:role
0,2,-8,4,-1,-1,-1,5|in-title:roles
7,0,-7,-2,9,4,-5,-6|in-title:room
0,0,0,0,-1,-2,8,-4|in-title:rounding
0,0,0,0,-6,-1,11,-4|in-title:roundup
4,8,6,6,-13,-5,10,-15|in-title:row
-1,3,0,1,-4,-4,19,-12|in-title:rule
0,0,-4,3,-4,6,-12,11|in-title:rule out
-1,1,-4,-10,-2,5,-17,28|in-title:ruling
0,0,0,0,0,0,-7,8|in-title:ruling coalition
-2,-3,-1,-1,25,-2,-14,-3|in-title:ruling parties
-1,0,-3,0,-15,-3,-5,27|in-title:run
-1,-1,5,-12,-8,-4,17,3|in-title:rush
0,9,-10,13,10,-2,1,-21|in-title:s
-1,-1,2,-1,4,9,-1,-11|in-title:sales
0,0,0,0,4,5,0,-9|in-title:sam
0,0,5,-3,-4,2,16,-15|in-title:same
-1,0,-2,0,-3,-2,19,-10|in-title:satisfy
2,-4,-7,17,7,8,-5,-18|in-title:say
-1,0,-7,3,2,14,3,-14|in-title:say no to
-1,0,0,0,8,-2,-4,0|in-title:scale
0,0,8,-3,-1,-1,3,-6|in-title:schedule
0,0,-1,0,-7,-1,15,-6|in-title:scholars
0,0,-3,0,9,0,-2,-3|in-title:scm
-3,0,-5,0,2,0,-2,8|in-title:score
0,0,1,0,-1,-1,8,-6|in-title:scrap
-2,3,-6,-1,-3,0,14,-6|in-title:search
0,0,1,0,-10,0,10,-1|in-title:secdef
0,0,-8,-2,-7,-1,4,15|in-title:second
0,0,0,0,8,0,2,-9|in-title:secret
0,0,-9,10,-1,-1,2,-1|in-title:secretary
-6,7,-11,1,-14,-14,36,1|in-title:security
-1,2,5,6,-5,-2,6,-11|in-title:see
-2,-1,-4,-4,7,5,-21,20|in-title:seek
-1,0,10,-3,2,-3,-5,0|in-title:seems
-1,-1,-6,1,34,-1,-9,-18|in-title:seen
6,-6,-15,13,13,-4,-6,-2|in-title:sees
0,0,18,-2,-2,-1,-8,-5|in-title:senator
-1,-1,-1,5,-6,-3,-12,19|in-title:senators
11,-2,-5,2,2,-1,-4,-4|in-title:sends
0,-1,2,-1,-14,15,0,-2|in-title:sense
0,0,-5,13,0,-5,3,-6|in-title:separate
0,1,-7,3,-5,-1,-1,10|in-title:session
10,6,0,3,-29,18,2,-9|in-title:set
0,4,0,0,8,0,-3,-9|in-title:set aside
-3,7,-4,3,-7,-1,-7,11|in-title:set out
0,0,-2,3,-7,0,17,-11|in-title:settle
0,-1,-5,4,0,-2,-14,18|in-title:settle on
0,0,0,0,0,10,3,-13|in-title:settles
-1,-1,15,-6,-1,-3,-16,12|in-title:shadow
9,-3,-3,-9,-3,8,8,-6|in-title:shangri
0,-1,-2,-1,8,-1,-1,-2|in-title:shape
17,-6,-28,9,33,-8,-23,6|in-title:share
0,0,-9,0,-3,0,13,0|in-title:shareholder
0,0,-9,0,-3,0,13,0|in-title:shareholders
9,0,-7,-1,11,-3,-4,-5|in-title:shares
4,0,7,-3,5,9,1,-22|in-title:sheet
-1,11,-8,-6,-8,-5,-9,28|in-title:shift
-2,0,20,-7,0,-2,0,-8|in-title:shifts
0,0,-1,0,13,0,0,-11|in-title:shin
0,0,0,9,0,0,-7,-1|in-title:ship
0,0,1,-2,0,0,9,-8|in-title:shipbuilders
0,-1,-1,12,-1,-2,3,-10|in-title:ships
0,0,1,0,-7,9,0,-2|in-title:shock
-1,0,-3,4,0,11,-10,-2|in-title:shopping
8,-5,-24,13,1,-3,8,3|in-title:should
-1,0,20,-5,18,6,-21,-17|in-title:show
-1,-1,1,0,13,3,-1,-15|in-title:shrink
0,0,9,-4,-1,1,-5,0|in-title:shrugs
0,-1,-2,8,-8,4,1,-3|in-title:sided
0,0,0,-1,-19,2,19,0|in-title:sides
0,3,13,1,-1,-2,-12,-1|in-title:sign
0,0,-6,-4,1,0,-1,11|in-title:sign off on
-3,-1,-10,4,2,-3,18,-7|in-title:sign up
0,0,-6,-1,7,-1,-13,15|in-title:signal
0,0,-5,4,12,-1,-3,-6|in-title:significant
0,0,1,-1,-9,0,9,0|in-title:signs
-1,-1,5,4,1,-1,1,-8|in-title:silent
3,3,-1,-1,5,4,0,-13|in-title:since
0,0,-2,-2,0,-3,-10,16|in-title:sindoor
4,-5,-7,-1,19,-4,-4,-2|in-title:sipri
0,-1,-3,-2,13,-2,5,-10|in-title:size
0,0,-1,0,1,-1,-8,9|in-title:skeptic
-1,0,7,-2,-1,-1,5,-8|in-title:skeptical
0,0,8,-8,-1,12,-6,-4|in-title:skip
7,-2,8,-6,0,-3,7,-10|in-title:skips
-1,0,-1,18,-2,0,-12,-2|in-title:skirt
0,0,0,0,-12,0,2,10|in-title:slimmer
-1,5,-6,-8,5,-3,-2,9|in-title:slip
-4,-2,1,9,-3,-3,8,-4|in-title:small
0,0,0,0,8,0,-8,0|in-title:smuggles
-2,-1,-4,-2,5,-4,8,-1|in-title:snap
0,0,-3,-1,-1,-2,-3,10|in-title:socialists
0,0,-4,12,-2,-4,1,-1|in-title:soldiers
0,0,0,0,0,-8,10,-1|in-title:somewhere
1,-1,14,-2,-2,4,-10,-5|in-title:sources
0,0,-2,2,-13,19,-11,4|in-title:south
3,-3,-14,0,12,2,-10,9|in-title:spar
-1,0,-5,1,16,7,2,-18|in-title:spares
-1,-1,10,-1,3,0,-6,-5|in-title:sparks
-1,0,-2,14,-2,-2,2,-11|in-title:spd
0,-1,-2,4,10,-2,-7,-3|in-title:speak of
-3,-3,-10,10,-28,12,39,-17|in-title:special
-3,2,10,-11,-6,-3,8,4|in-title:speech
0,10,1,0,-10,0,1,-1|in-title:speeds
1,3,-7,2,-4,-1,-3,9|in-title:spell out
15,2,11,43,1,-6,-43,-23|in-title:spend
-1,0,7,-1,5,-1,-9,0|in-title:spender
0,0,12,0,5,-1,-4,-11|in-title:spills
-2,1,11,-7,11,-10,-9,6|in-title:split
-1,-5,-2,-1,16,3,-6,-4|in-title:spot
0,0,-4,-1,0,-4,-1,11|in-title:spotlight
0,-1,4,-6,6,-1,6,-8|in-title:spree
0,0,-9,-4,1,-1,-5,19|in-title:squeeze
0,-1,-1,-1,-1,6,-13,11|in-title:stable
0,0,8,-1,-8,0,-2,3|in-title:stake
-1,0,-3,0,-2,0,-5,11|in-title:stall
0,0,4,-5,-11,0,6,7|in-title:stalled
-2,-3,2,13,-19,-17,6,21|in-title:stand
22,-1,-10,-5,-16,0,8,1|in-title:standard
-1,-6,22,-4,4,-4,-12,2|in-title:start
0,0,-2,0,-7,0,18,-10|in-title:starts
0,0,2,-2,3,-1,6,-8|in-title:statement
-1,4,4,-5,33,-4,-47,15|in-title:stay
0,4,-10,3,20,-4,-8,-5|in-title:steady
0,0,1,1,7,3,-3,-9|in-title:step
2,-1,2,-2,-15,3,13,-3|in-title:step up
0,0,-2,-2,2,10,-4,-5|in-title:stepping
0,0,2,2,-1,0,-8,6|in-title:stick to
0,0,0,0,13,0,-13,-1|in-title:stimulus
0,-1,-1,0,-8,-1,4,8|in-title:stirs
0,0,-4,0,-2,0,8,-1|in-title:stock
-1,-1,-16,-2,31,1,-13,1|in-title:stocks
0,0,-2,-2,2,10,-4,-5|in-title:stone
-1,0,-7,-11,0,10,10,-1|in-title:stop short
0,0,-1,0,-4,0,8,-1|in-title:strategists
32,1,16,-5,17,-21,-19,-20|in-title:strategy
0,0,-3,3,-7,0,8,-1|in-title:strengthening
0,0,0,0,-1,0,8,-6|in-title:strings
-1,0,6,-1,0,0,8,-13|in-title:stronger
-1,0,0,0,-20,-2,16,8|in-title:study
-2,2,4,8,6,5,-22,-2|in-title:style
0,0,-2,0,6,-1,16,-19|in-title:submarine
0,-1,-15,-6,-9,-9,30,9|in-title:submarines
0,0,0,-2,-1,-2,10,-5|in-title:subs
-1,-4,-5,7,19,5,-28,7|in-title:substantial
-1,0,1,-9,-2,-1,-1,12|in-title:succeeds
0,0,1,0,0,-3,-8,9|in-title:successor
0,0,-3,9,2,0,-10,3|in-title:suggest
1,-4,-11,21,1,14,-10,-12|in-title:summit
10,5,-3,-2,-1,-1,0,-7|in-title:sums
0,0,-2,1,-5,-3,-18,28|in-title:supermajority
0,2,6,-4,2,-2,4,-8|in-title:support
0,0,-9,10,0,0,0,0|in-title:sure
7,-2,-19,-1,8,4,-9,11|in-title:surge
0,0,0,-3,-1,-1,14,-8|in-title:surtax
-1,-1,0,-5,-9,20,2,-6|in-title:survey
-1,6,-13,3,-13,-2,-1,21|in-title:suzuki
0,1,17,0,2,-1,-2,-17|in-title:swaps
0,0,-5,0,-5,-5,20,-4|in-title:sweeten
-2,-11,-2,0,14,-2,4,-2|in-title:swell
-1,0,-6,0,1,8,-1,0|in-title:swing
0,0,-3,0,-7,0,3,9|in-title:swipe
0,-1,0,-2,-2,15,-3,-8|in-title:symbol
0,0,-1,0,8,-3,-1,-3|in-title:tab
-1,-1,5,-3,-3,-1,-13,17|in-title:tag
0,-3,8,7,-6,-6,-7,7|in-title:tags
2,-2,4,4,4,-3,9,-17|in-title:take
0,0,3,0,-4,0,8,-6|in-title:takeaways
-5,-3,10,25,4,1,-13,-19|in-title:talk
1,-3,7,11,-4,0,3,-15|in-title:talk about
-1,-1,-1,15,16,1,-16,-13|in-title:talk of
0,0,-1,11,-1,-1,1,-9|in-title:tanks
-4,-5,-3,1,-6,-24,28,14|in-title:target
-3,-1,-18,16,-6,9,10,-8|in-title:tariff
-1,-2,-19,22,-4,-11,13,1|in-title:tariffs
-5,-9,3,-10,23,2,11,-16|in-title:tax
-1,10,-4,-3,0,-8,0,6|in-title:taxes
0,0,-1,0,-8,0,2,7|in-title:team
0,0,8,0,0,0,-4,-3|in-title:tears
9,-7,0,8,11,-19,-14,13|in-title:tell
-2,-1,16,-3,3,-2,-5,-7|in-title:term
5,0,-10,0,-10,9,7,-1|in-title:test
0,5,-2,2,-10,-2,13,-5|in-title:th
-3,-3,-3,-14,7,15,2,-1|in-title:than
2,7,-20,10,3,-7,8,-3|in-title:that
19,-14,13,-5,-32,20,-14,13|in-title:the
-1,-1,14,-1,-2,-1,-1,-7|in-title:the allies
0,0,0,-1,-4,0,-2,8|in-title:the chancellor
9,4,0,-2,-5,-5,2,-3|in-title:their
0,0,-2,0,-1,10,2,-9|in-title:theme
0,0,12,2,-8,-2,-2,-2|in-title:then
0,0,0,0,-13,0,9,5|in-title:thereafter
-4,0,-18,-2,5,-4,13,11|in-title:they
-3,8,-18,-6,-4,26,13,-16|in-title:think
0,0,0,0,0,18,0,-17|in-title:think - tank
-4,-3,-3,2,11,2,-1,-4|in-title:think tank
-2,-1,-6,-3,-3,-3,-2,20|in-title:think tanks
0,0,-4,-1,-7,-4,14,3|in-title:thirds
0,0,0,11,0,0,-11,0|in-title:thorny
0,0,-6,6,10,1,-8,-3|in-title:threat
0,0,1,0,8,-1,-5,-3|in-title:threaten
-1,-1,-14,9,3,-1,-8,13|in-title:threatens
-2,0,20,-1,0,-8,-2,-6|in-title:three
0,0,0,0,3,-1,-8,7|in-title:threshold
0,0,-2,8,0,0,-6,0|in-title:throw out
-2,0,-4,0,-10,3,4,9|in-title:throws
0,-1,10,-3,12,4,-17,-4|in-title:time
0,-1,0,8,-4,0,-1,-2|in-title:timetable
-1,0,-4,-1,10,-1,-12,9|in-title:timing
0,0,-1,-3,-3,-1,-4,11|in-title:tiptoe
0,0,-1,-7,4,-1,11,-6|in-title:tln
0,-2,2,0,0,-3,-7,10|in-title:tn
19,-13,28,-14,9,-21,11,-19|in-title:to
0,2,-2,0,-4,-2,-1,8|in-title:tomahawks
-1,0,0,-1,-5,0,13,-6|in-title:tone
-2,0,-7,4,1,-2,-4,11|in-title:too
-2,-1,-11,-3,0,8,-3,10|in-title:top
0,0,0,0,-1,0,-10,10|in-title:torch
0,0,0,0,-3,-1,8,-2|in-title:total
7,-1,0,-4,-3,-3,-18,21|in-title:toward
0,0,-3,0,-4,-2,10,-1|in-title:towards
-1,0,-6,11,9,-2,-4,-7|in-title:track
-1,-1,7,-9,18,7,-21,1|in-title:trade
0,0,-2,-2,2,10,-4,-5|in-title:treat
0,-1,-6,5,-12,4,22,-12|in-title:treaty
0,0,-1,0,-1,-2,11,-7|in-title:trick
0,10,7,-4,-10,0,-2,0|in-title:tril
4,-14,6,-3,-2,-13,29,-8|in-title:trillion
0,0,-1,0,-8,2,-1,8|in-title:trillions
-1,0,-7,-1,11,-1,-5,3|in-title:trims
0,0,-4,-1,-6,-1,11,2|in-title:trip
0,0,3,-1,-10,11,1,-3|in-title:triumph
-3,-2,2,1,9,-1,-3,-2|in-title:troops
10,3,1,0,-28,16,-8,6|in-title:trouble
9,0,0,0,-5,0,-4,0|in-title:true
0,-1,-1,-2,-10,9,9,-3|in-title:turn
0,0,-3,0,-2,0,-5,10|in-title:turnbull
-1,-1,2,-1,-4,9,2,-6|in-title:turned
-1,1,0,0,0,-4,8,-4|in-title:turning
0,0,10,-3,0,-4,-3,0|in-title:turns
-5,1,2,7,-27,-7,3,26|in-title:two
0,0,-2,0,10,0,-12,4|in-title:ultimatum
0,0,0,0,4,5,0,-9|in-title:uncle
-3,0,29,-12,17,-7,2,-26|in-title:under
0,0,-9,0,-3,0,5,7|in-title:undercuts
0,-1,0,0,10,0,-8,0|in-title:unlike
0,0,16,-1,-11,0,0,-4|in-title:unmoved
0,0,-1,8,-4,-2,-15,13|in-title:unreasonable
-1,0,-9,10,0,0,0,0|in-title:unscathed
0,0,-3,0,10,1,-4,-3|in-title:unshackle
-1,-5,-7,-1,16,-3,12,-12|in-title:unspent
-1,-1,0,3,0,12,-4,-9|in-title:unthinkable
-1,0,-6,-2,9,-10,0,10|in-title:unveil
-14,0,-3,-23,21,5,-11,24|in-title:up
0,0,-1,1,0,0,-8,9|in-title:upend
-3,-1,14,-5,-19,-12,10,16|in-title:upper
0,0,-3,0,-13,0,10,6|in-title:ups
5,0,3,-9,-3,20,-13,-3|in-title:urge
-1,-1,2,12,-1,-2,-2,-7|in-title:us
0,0,-1,-1,-5,-2,-2,11|in-title:us allies
0,0,-8,0,0,0,10,-2|in-title:us partners
-1,0,4,7,-5,-4,13,-14|in-title:use
0,0,14,-4,1,-2,2,-11|in-title:vague
-1,0,9,-1,-4,0,-1,-2|in-title:very
-1,0,-1,5,12,-2,3,-15|in-title:victory
-2,2,5,-2,5,-6,7,-9|in-title:view
0,-1,-1,8,0,-3,-1,-3|in-title:views
0,0,0,0,4,12,-4,-12|in-title:vigilantes
1,-1,-5,2,12,-2,-19,10|in-title:visit
-1,0,-7,-11,-5,10,16,-2|in-title:visiting
0,0,-11,19,0,-8,0,-1|in-title:volunteers
-2,3,11,22,-7,4,-14,-16|in-title:vote
0,-1,-2,0,8,-3,6,-8|in-title:vote on
9,-2,-21,-5,1,4,-6,21|in-title:voters
0,-2,3,3,5,-11,-5,8|in-title:votes
-3,9,-7,-3,-16,8,34,-22|in-title:vow
-1,8,-1,0,-3,-1,3,-5|in-title:vox
-1,0,-3,-2,-17,-1,-3,27|in-title:wales
0,-1,0,0,-1,10,-2,-6|in-title:wall
-1,-1,-10,-1,-1,0,10,3|in-title:wallet
-9,-5,12,-11,-3,20,-48,43|in-title:want
11,4,-29,6,13,12,-19,3|in-title:war
-1,-1,19,-8,-20,2,9,1|in-title:warn
-1,-1,17,3,-27,-3,-15,26|in-title:wary
-1,4,-9,-6,1,3,7,1|in-title:was
-1,0,-5,-4,0,-3,-1,14|in-title:watches
0,0,10,-2,2,-2,4,-11|in-title:watching
-1,6,-1,1,26,-6,-3,-22|in-title:way
-2,0,14,-8,-2,-3,-16,16|in-title:ways
4,8,-8,0,-12,1,5,2|in-title:we
-2,-1,2,-4,-20,15,-1,10|in-title:weak
0,0,0,7,-1,0,3,-9|in-title:weaker
-1,-8,-1,-6,2,-3,25,-8|in-title:weapons
0,-4,4,0,11,-4,0,-7|in-title:week
0,0,1,-1,-8,8,1,-1|in-title:weekly
-2,-1,1,0,-26,1,-24,52|in-title:weigh
-1,0,-8,-1,-5,9,-3,7|in-title:weinstein
0,0,-2,-1,11,-2,-8,2|in-title:welcome
0,-1,-3,1,10,-6,-2,1|in-title:welcomes
0,0,0,2,-8,0,11,-4|in-title:welfare
0,0,9,-3,0,0,-2,-3|in-title:well
0,28,-28,-19,-12,32,0,-1|in-title:what
-2,0,-13,9,0,-2,-2,9|in-title:whatever
-1,0,-2,-2,19,-1,-14,2|in-title:when
-2,-7,-11,11,-5,-20,14,20|in-title:where
0,0,0,-4,-3,-1,8,-1|in-title:while
-3,-1,0,-3,3,6,14,-16|in-title:white
3,-14,-4,15,15,8,-18,-6|in-title:who
-1,0,-2,-9,-2,-1,-2,16|in-title:whoever
-1,-1,22,0,-25,8,18,-21|in-title:why
-1,0,-1,-1,-2,21,-5,-10|in-title:wide
-2,-1,-28,-9,16,5,-12,31|in-title:will
-1,-1,-5,3,-4,-1,11,-2|in-title:win
0,0,-7,-1,0,-1,-1,10|in-title:winces
0,0,4,-3,8,0,-7,-1|in-title:winners
-2,-1,1,1,2,1,-17,17|in-title:wins
16,5,-1,-4,-14,-9,3,4|in-title:with
-1,0,-3,5,24,7,-34,2|in-title:within
-5,4,-9,-2,15,7,-2,-8|in-title:without
-2,-1,9,-9,-5,8,11,-10|in-title:wo n't
0,0,5,0,6,0,0,-10|in-title:won
-3,0,-6,0,-2,-1,16,-4|in-title:woos
-1,-1,6,3,-1,0,6,-12|in-title:word
-1,-1,10,-3,-1,1,-8,3|in-title:wording
0,0,-3,-4,2,-1,9,-2|in-title:words
0,0,-1,-8,0,10,-1,0|in-title:work
-1,1,0,-1,10,-2,4,-12|in-title:world
0,0,0,0,11,0,-4,-6|in-title:worth
1,-6,11,-19,-32,16,-4,32|in-title:would
8,10,24,-8,-25,-6,-18,16|in-title:write
9,0,-3,0,0,1,-7,0|in-title:wrong
0,1,-1,-3,-2,-6,9,1|in-title:wwii
-3,21,9,3,26,-19,-7,-29|in-title:year
0,0,0,0,1,7,9,-16|in-title:yearly
-4,-15,1,18,22,-4,-16,-1|in-title:years
-3,-3,-1,-14,-26,18,34,-5|in-title:yen
-1,0,-8,1,20,-2,0,-10|in-title:yet
0,0,0,0,13,-1,-5,-6|in-title:yield
-1,-2,0,10,1,4,-7,-6|in-title:yields
-1,0,1,-1,-10,0,4,7|in-title:yourselves
0,0,0,13,-2,0,-11,0|in-title:z
-1,4,-1,0,-9,11,-4,-1|in-title:zeitenwende
-4,-8,-10,-6,18,11,-8,7|in-title:|
-1,-8,1,-4,17,-10,13,-7|in-title:¥
-2,-1,7,-4,3,-8,12,-9|in-title:—
2,-6,-5,26,-3,-5,-27,18|last-1:cap False
-8,-8,17,0,-6,-1,2,4|last-1:demand False
-8,-3,-14,-14,30,-1,10,0|last-1:demand True
-1,-2,-8,8,-18,8,10,4|last-1:denial False
0,-2,-8,-5,5,1,6,3|last-1:denial True
0,16,-9,-20,18,21,-33,7|last-1:level False
-18,11,-13,6,-10,-1,26,-1|last-1:level True
-9,-2,-7,-9,24,15,-17,5|last-1:other False
0,0,6,-2,-1,13,-10,-6|last-1:other True
-5,-10,0,7,35,-3,-24,0|last-1:pledge False
15,-3,-1,-1,46,1,-42,-14|last-1:pledge True
-4,2,-27,16,-1,22,-22,14|last-1:proposal False
2,-5,-16,-2,19,10,-8,1|last-1:proposal True
-3,-2,-13,2,11,2,6,-3|last-2:benchmark False
-5,0,-29,1,4,6,13,11|last-2:cap False
0,0,0,0,-8,0,9,-1|last-2:cap True
13,-2,-21,11,-7,30,-25,2|last-2:demand False
-12,-1,-3,-14,-3,22,27,-16|last-2:denial False
-2,18,-24,0,7,21,-30,10|last-2:level False
2,-2,9,-3,-24,2,11,5|last-2:level True
-1,-2,3,-3,25,8,-35,4|last-2:other False
19,4,-5,-23,4,40,-26,-14|last-2:pledge False
0,0,0,-1,12,-3,-9,0|last-2:pledge True
7,-29,-8,-11,-23,57,-12,19|last-2:proposal False
11,0,0,-1,-2,-2,0,-7|last-2:proposal True
0,-1,-1,-1,15,-3,-5,-3|last-shape:cap False fine
0,0,-1,0,-15,-2,-1,19|last-shape:cap False tenth
-4,-4,-4,29,-2,7,-18,-4|last-shape:cap False whole
0,-3,-2,7,2,-2,8,-9|last-shape:cap True whole
2,-2,-19,1,10,8,-29,29|last-shape:demand False half
-1,-1,-4,-3,-16,8,22,-5|last-shape:demand False tenth
-8,-5,40,2,2,-15,10,-26|last-shape:demand False whole
-2,0,-5,-8,11,-5,-8,17|last-shape:demand True half
-1,0,-9,-1,7,11,1,-8|last-shape:demand True tenth
-5,-2,0,-6,11,-6,17,-10|last-shape:demand True whole
0,0,-1,0,16,0,-14,-1|last-shape:denial False fine
-1,-1,-10,11,-4,1,-3,7|last-shape:denial False half
-1,0,-10,-2,-13,9,11,6|last-shape:denial False tenth
1,-1,13,0,-17,-2,15,-9|last-shape:denial False whole
0,0,-3,-8,-15,4,29,-6|last-shape:denial True tenth
0,-1,-3,-4,16,-3,-19,13|last-shape:denial True whole
-1,-2,-5,-4,13,-8,-3,10|last-shape:level False fine
20,-5,26,-17,-13,23,-24,-11|last-shape:level False half
-4,-4,-8,-3,23,-1,-1,-3|last-shape:level False tenth
-15,26,-22,3,-5,7,-6,12|last-shape:level False whole
-5,-2,-23,-20,22,9,11,9|last-shape:level True half
-2,-1,-6,-1,-1,-15,27,-2|last-shape:level True tenth
-11,16,16,27,-31,6,-18,-5|last-shape:level True whole
-2,0,-2,-1,28,-5,-5,-13|last-shape:other False half
-6,-1,-4,-8,-6,16,-9,17|last-shape:other False whole
0,0,5,-2,-1,11,-9,-4|last-shape:other True whole
-1,-1,-2,-1,17,-1,-8,-3|last-shape:pledge False fine
4,-6,32,5,3,-17,-14,-8|last-shape:pledge False half
-3,-2,-18,-8,8,4,11,9|last-shape:pledge False tenth
-5,-1,-13,11,7,11,-13,3|last-shape:pledge False whole
0,0,-1,0,11,0,-6,-3|last-shape:pledge True fine
10,-1,-10,11,0,2,2,-14|last-shape:pledge True half
-1,-1,0,-1,16,0,-8,-5|last-shape:pledge True tenth
6,-1,10,-12,19,-1,-30,8|last-shape:pledge True whole
7,-3,6,9,-24,-1,4,1|last-shape:proposal False half
-1,-1,-9,-1,20,-3,-11,6|last-shape:proposal False tenth
-10,6,-24,8,-2,27,-15,9|last-shape:proposal False whole
0,0,0,0,0,0,9,-9|last-shape:proposal True fine
-2,0,1,-6,-6,-11,-13,38|last-shape:proposal True half
-2,0,7,0,0,10,-7,-8|last-shape:proposal True tenth
6,-5,-24,4,24,11,3,-20|last-shape:proposal True whole
7,-4,-11,29,-17,-10,7,-2|near-after:\"
-2,11,20,-9,34,-1,-48,-5|near-after:#
0,-2,-2,-1,-11,23,3,-9|near-after:$
-3,-4,-11,17,-8,15,-10,4|near-after:'
0,0,12,-5,0,-1,-5,-1|near-after:'re
-17,7,-14,16,-1,-19,16,12|near-after:'s
-3,0,4,3,6,-13,-1,3|near-after:(
-3,0,5,4,13,-6,-3,-9|near-after:)
-33,9,-5,11,30,-35,7,15|near-after:,
5,2,-9,-4,10,-8,-7,11|near-after:-
-29,-17,17,10,53,-45,10,1|near-after:.
-4,3,-5,-21,-36,82,-19,0|near-after:0
-1,11,-25,21,0,-10,-25,29|near-after::
10,-6,-4,-18,15,-3,18,-12|near-after:;
-14,-9,-5,-5,-3,31,9,-3|near-after:?
-26,-5,-6,-32,19,-25,61,13|near-after:DATE
0,2,9,-1,-7,5,-2,-6|near-after:EU
5,-24,2,-15,33,-24,5,18|near-after:LAND
-5,8,0,12,-13,-3,-14,15|near-after:LEADER
-6,-6,-2,-18,30,-11,32,-19|near-after:NATO
3,-8,31,8,-4,1,-40,9|near-after:OUTLET
-1,8,-3,-7,-1,-6,0,9|near-after:PERSON
0,-11,48,-15,25,7,-11,-42|near-after:USA
-6,15,-4,18,11,-23,5,-16|near-after:a
0,0,0,0,-7,0,8,0|near-after:aback
0,4,-28,-5,-11,21,19,1|near-after:about
0,0,-4,11,-1,0,-5,-1|near-after:absurd
-2,-1,-5,-3,8,-1,3,0|near-after:accept
0,-4,5,6,11,-10,-14,5|near-after:according
0,0,-3,0,0,0,13,-10|near-after:achievable
0,-1,-1,-2,-5,0,10,-1|near-after:achieve
0,0,-4,0,1,0,-4,8|near-after:act
-1,-1,4,17,2,14,-5,-30|near-after:add
-1,0,1,-7,-4,-3,15,-1|near-after:administration
11,-1,-2,0,-1,-1,-9,4|near-after:admission
0,0,-3,-1,0,-4,-2,10|near-after:admit
7,7,-3,-10,-8,-3,2,9|near-after:adopt
13,0,-1,-3,-1,-1,-5,-1|near-after:advance
0,0,-1,-2,-8,0,4,7|near-after:affordable
0,0,7,-2,-1,8,-1,-11|near-after:again
-1,-1,1,-2,-4,-2,-2,10|near-after:against
-1,0,1,-1,10,-2,0,-8|near-after:agency
-1,-1,-1,3,-2,-1,-10,12|near-after:agenda
-2,-1,-1,6,-13,-3,24,-11|near-after:agree
-1,-5,-5,-1,29,-2,-2,-12|near-after:ahead
-1,-1,-1,-4,-4,-1,27,-16|near-after:aim
-1,-1,-2,-1,-1,-6,8,4|near-after:air
0,0,-9,0,9,0,0,0|near-after:alarming
17,0,-3,-9,2,-2,-2,-1|near-after:all
-5,-1,0,-2,8,-3,5,-2|near-after:alliance
17,-2,-5,-9,-9,-6,12,3|near-after:allies
14,0,-5,-4,-5,-6,14,-7|near-after:ally
0,0,-2,7,-8,2,-1,3|near-after:alone
0,0,-7,-1,0,-1,-1,10|near-after:aloud
0,-2,-10,-1,53,-15,0,-26|near-after:already
0,0,-3,-1,-4,0,-5,14|near-after:although
0,0,-4,0,0,0,-4,8|near-after:always
0,0,0,4,-2,-4,-7,9|near-after:am
-1,-1,-3,-2,-2,-2,-25,37|near-after:ambition
17,-3,-5,2,4,-10,-13,6|near-after:among
-9,2,-1,3,1,-8,-7,19|near-after:an
6,0,-6,-2,-7,-2,-4,15|near-after:analysts
-18,-12,-7,-39,61,-8,5,18|near-after:and
-1,0,-9,0,11,0,0,0|near-after:angry
0,-1,-3,-1,8,-1,-21,18|near-after:announce
-1,0,-2,-1,-1,14,-4,-6|near-after:annual
0,0,0,0,-22,25,-2,-1|near-after:annually
2,1,-3,-2,-3,6,10,-10|near-after:another
-2,-1,27,-4,-4,2,-13,-5|near-after:answer
-1,-1,-1,-1,0,11,-2,-4|near-after:anti
15,-2,-22,31,-6,0,1,-17|near-after:any
0,0,-13,16,13,-2,-4,-9|near-after:anyone
-1,-1,-8,11,3,-3,3,-6|near-after:anything
-1,0,-9,-9,-4,6,-4,21|near-after:appropriate
-5,0,-2,0,0,-2,13,-3|near-after:approve
-6,-4,14,-16,-4,5,9,2|near-after:are
-1,-6,-2,-2,3,-4,-5,16|near-after:argue
0,8,0,0,0,0,-1,-6|near-after:arise
0,0,-3,-1,5,-1,8,-9|near-after:arithmetic
8,7,-2,-4,-1,-1,-1,-5|near-after:armed forces
-4,0,-7,0,-2,-3,10,6|near-after:armies
-4,8,-10,1,0,-1,-4,10|near-after:arms
-3,0,-6,-3,-1,13,1,-2|near-after:army
-1,6,-4,-2,-21,9,28,-16|near-after:around
0,1,0,0,-3,-2,-5,9|near-after:article
23,-1,14,-6,-56,17,14,-6|near-after:as
-7,0,0,-2,-1,-4,16,-3|near-after:asia
-5,0,12,-1,0,0,-6,-1|near-after:asian allies
-6,-1,20,-2,-14,3,-4,4|near-after:ask
0,-2,4,0,10,-6,-4,-2|near-after:ask for
-7,11,-2,21,0,-8,-12,-4|near-after:at
-1,-1,-2,-7,17,-3,2,-6|near-after:attain
-1,-2,3,-1,8,-2,0,-4|near-after:authors
-1,-2,-2,-1,-11,2,2,13|near-after:average
0,0,-1,0,-13,-1,16,-1|near-after:awkward
0,0,6,-7,19,-2,-8,-8|near-after:back
0,0,0,0,0,0,-12,12|near-after:baked
0,8,0,-2,0,-1,1,-5|near-after:barring
-1,-1,-4,0,-1,15,3,-11|near-after:base
0,0,0,0,0,-8,10,-1|near-after:based
0,0,13,0,0,0,-4,-8|near-after:baseline
-16,0,-1,-18,-17,15,5,33|near-after:be
0,0,13,0,-12,-1,-1,1|near-after:bear
0,0,0,0,-1,8,0,-6|near-after:bearable
-1,-8,4,2,9,3,-9,0|near-after:because
22,0,4,-1,-1,-6,-3,-14|near-after:become
-1,0,-1,0,-11,-1,15,-2|near-after:becomes
13,0,-3,-1,-1,-3,-1,-4|near-after:becoming
-3,20,-13,30,3,-12,-18,-6|near-after:been
-2,-1,14,19,-13,-8,-20,11|near-after:before
0,0,10,-4,0,-2,-2,-1|near-after:begin
0,0,0,-5,26,0,-16,-5|near-after:beginning
11,0,-8,-1,-1,0,3,-3|near-after:begins
0,0,-1,-1,11,-2,-8,1|near-after:behind
7,1,-1,-7,-8,-17,-3,27|near-after:being
-1,1,4,-1,13,-3,-8,-7|near-after:believe
8,-2,-5,-1,-1,-1,8,-6|near-after:below
34,0,-12,6,-2,-5,-16,-5|near-after:benchmark
0,0,0,0,-10,-2,-1,14|near-after:best
-1,0,5,-2,-10,13,6,-11|near-after:better
0,1,-1,21,2,-7,2,-18|near-after:beyond
0,-3,-5,13,-1,-1,0,-2|near-after:bigger
-1,0,-2,0,12,-1,-2,-6|near-after:biggest
0,0,0,0,14,0,0,-14|near-after:billed
-1,-3,4,-6,-13,36,-6,-11|near-after:billion
0,0,-1,0,-2,14,-4,-6|near-after:bn
0,0,-3,2,-3,-7,-4,15|near-after:bonds
0,0,1,0,3,9,-12,-1|near-after:borrow
0,-3,-2,-3,-4,9,5,-1|near-after:borrowing
-2,0,11,-4,-5,-3,11,-7|near-after:both
-1,11,-2,-2,-15,14,-7,3|near-after:brake
0,0,17,-2,0,-6,0,-8|near-after:break
-5,0,-4,-1,-4,-3,34,-18|near-after:bridges
0,0,-8,9,0,0,0,0|near-after:brief
-1,1,1,9,-5,-2,1,-2|near-after:bring
-2,0,-3,14,-1,-2,-2,-4|near-after:bring up
-1,0,-6,0,-2,-2,0,12|near-after:bruegel
-4,3,-10,1,10,23,-19,-3|near-after:budget
0,-1,0,-1,-2,-6,-1,11|near-after:bunk
0,0,0,1,-1,0,-10,10|near-after:business
-5,3,5,-25,3,7,-7,20|near-after:but
0,0,16,-3,-16,-2,-9,15|near-after:buy
-1,-2,-2,0,-6,17,2,-9|near-after:buys
4,-18,3,5,-21,-3,15,15|near-after:by
0,4,-2,7,-17,-1,15,-7|near-after:cabinet
0,0,0,0,-4,0,12,-7|near-after:cables
0,0,-1,0,3,12,-7,-6|near-after:calculate
9,-1,12,2,-28,-5,20,-9|near-after:call
0,10,0,0,-9,0,0,0|near-after:calm
-1,-1,-2,-15,-4,38,3,-16|near-after:campaign
-1,0,-7,5,-7,-4,18,-4|near-after:can
-1,-6,-5,-2,20,-5,0,-3|near-after:cannot
0,12,0,-1,-10,0,0,0|near-after:cap
0,0,-2,0,-1,0,8,-5|near-after:capabilities
0,0,-1,-1,-6,-3,-1,11|near-after:capability
-1,32,-3,-5,-10,-5,0,-7|near-after:ceiling
-1,-2,0,-2,18,-5,-7,-2|near-after:century
-1,0,-10,-1,11,7,-3,-3|near-after:change
0,0,0,-2,-3,0,9,-4|near-after:changed
-1,0,-3,-1,0,-9,0,14|near-after:changes
0,0,0,0,-6,0,10,-3|near-after:charitably
0,0,15,-3,8,-2,-15,-3|near-after:cheque
-1,1,-13,-10,-4,-2,22,7|near-after:chief
0,-3,-9,0,2,-2,21,-9|near-after:choose
0,0,-1,0,-6,11,0,-4|near-after:christmas
-1,0,-3,-1,-4,-2,-3,14|near-after:cite
0,-5,-1,0,11,-4,1,-1|near-after:clerks
0,0,-2,0,14,-1,-10,-1|near-after:climb
-2,-1,6,-2,7,8,-5,-11|near-after:close
0,0,8,-2,-3,0,6,-9|near-after:closely
-1,0,16,-5,-14,3,-1,3|near-after:closer
13,0,0,0,-4,-1,-3,-4|near-after:club
0,-2,0,0,10,-1,-13,5|near-after:coast guard
0,0,-5,0,10,0,-2,-3|near-after:cold
0,0,-1,0,4,9,-8,-4|near-after:combined
-2,4,10,15,-13,-5,-9,0|near-after:come
0,-1,-1,0,-3,10,-2,-3|near-after:come to
-1,4,-3,-2,-3,-4,12,-3|near-after:comes
9,6,-4,-2,-6,-2,-2,0|near-after:coming
0,0,2,-1,-12,-1,13,0|near-after:comment
0,0,-1,13,-1,2,0,-12|near-after:commission
0,0,-1,0,-9,0,7,2|near-after:commit
5,0,-2,-1,7,0,0,-8|near-after:commitment
14,0,-1,0,-6,0,-5,-1|near-after:common
12,0,0,0,-9,0,-2,0|near-after:commonly
0,-1,2,-1,-10,-3,22,-9|near-after:compared
0,0,0,-7,-1,-1,-5,13|near-after:conceivable
-3,0,2,-5,-2,0,0,8|near-after:condition
9,0,-1,-4,-4,-2,-4,7|near-after:consider
-1,0,-3,3,-1,5,-17,15|near-after:consideration
0,-1,-1,-1,-2,-3,17,-9|near-after:consist
0,1,-14,-2,-1,-1,2,17|near-after:constitution
0,-3,0,-1,-1,8,-2,0|near-after:constitutional
4,0,3,2,1,-2,4,-11|near-after:conversation
-1,0,-14,8,-3,0,11,-1|near-after:convey
0,0,-7,-1,-1,-1,-3,12|near-after:cope
21,0,-15,-10,-9,8,-3,9|near-after:core
-4,0,1,-4,-1,-2,16,-6|near-after:core defence
-2,0,-14,-3,-4,-5,36,-8|near-after:core defense
-1,-1,1,-5,2,28,-11,-13|near-after:cost
0,0,0,-1,-8,0,9,0|near-after:costed
0,-1,0,0,-10,17,-4,-1|near-after:costs
-3,-1,10,-5,-3,7,-25,20|near-after:could
0,0,0,0,12,0,-11,-1|near-after:count
0,0,-1,-1,15,-3,-2,-7|near-after:counted
-1,-1,-5,-1,2,10,6,-11|near-after:counting
27,0,-5,8,-6,-3,-14,-7|near-after:countries
3,1,-6,12,3,6,-9,-11|near-after:country
0,0,0,0,-10,-2,8,3|near-after:cover
0,0,-3,0,0,0,11,-7|near-after:covers
0,0,0,0,-10,0,7,3|near-after:creative
-1,-1,0,0,-5,-1,16,-6|near-after:critical
0,8,0,0,0,0,0,-7|near-after:curb
-1,-1,5,-1,9,-3,-6,-1|near-after:current
-1,0,0,0,-4,-1,17,-11|near-after:cyber
0,0,-3,0,0,14,-1,-9|near-after:dan
0,-2,-5,-3,-5,-2,3,13|near-after:date
0,0,-6,-2,-3,-1,-2,15|near-after:day
0,0,0,8,0,9,-8,-9|near-after:days
0,0,4,-7,-4,-1,-2,11|near-after:deadline
-1,5,-6,-11,-11,12,12,0|near-after:debate
-1,3,-3,-3,-24,25,3,0|near-after:debt
7,3,-7,-5,8,-4,0,-3|near-after:decade
0,-3,-1,-1,21,-2,-2,-12|near-after:decades
-1,0,11,-1,0,-1,-1,-7|near-after:decent
0,2,-1,16,-6,-1,-5,-5|near-after:decide
0,-4,-1,0,12,-4,0,-3|near-after:decimal
-1,0,-6,-2,-6,0,8,8|near-after:decision
0,0,3,11,0,-10,3,-6|near-after:decline
0,0,0,0,-3,0,9,-5|near-after:decree
-16,-4,14,52,-35,-14,1,2|near-after:defence
0,-1,9,18,-2,-2,-17,-5|near-after:defence minister
0,0,-2,-2,0,-1,-15,21|near-after:defence secretary
-1,8,-8,18,-2,12,-15,-12|near-after:defence spending
0,0,-1,0,-2,-1,-5,9|near-after:defences
-1,-1,-8,-1,-3,-1,4,10|near-after:defend
0,-12,12,-12,28,3,-18,-1|near-after:defense
-1,0,-6,6,0,-10,6,6|near-after:defense minister
-2,-1,6,-11,-12,-3,19,5|near-after:defense ministry
-3,2,25,-4,-8,-5,-13,6|near-after:defense spending
0,0,-3,-1,-1,-2,-1,9|near-after:defensible
0,0,-1,1,4,10,-3,-10|near-after:deficit
8,0,-4,-2,0,0,0,-2|near-after:defines
0,0,-3,0,-2,-2,10,-2|near-after:definition
0,0,-2,0,10,0,-2,-6|near-after:delay
0,0,6,-1,-5,-2,-9,11|near-after:deliver
-5,-1,17,-6,-7,-5,-2,9|near-after:demand
10,0,-1,0,-6,0,-2,-1|near-after:democracies
0,0,-2,11,-6,-1,1,-3|near-after:deny
0,0,0,0,-4,11,-3,-3|near-after:depots
0,0,0,0,-2,0,-7,10|near-after:derided
-5,0,1,14,-2,-2,0,-6|near-after:describe
0,0,0,0,-5,9,20,-24|near-after:desertion
0,0,0,-2,13,-1,-6,-3|near-after:destination
-1,0,3,-3,-4,-1,-3,8|near-after:deter
0,0,0,0,10,0,-8,-1|near-after:dgbas
0,-4,-1,0,12,-1,-2,-3|near-after:digest
0,0,12,-8,12,-5,-4,-6|near-after:diplomat
0,0,-1,8,-1,-1,0,-5|near-after:direction
9,0,0,0,-1,-1,-2,-5|near-after:discount
0,-1,-4,18,-3,-3,-2,-6|near-after:discuss
7,-1,-4,17,7,-25,6,-7|near-after:do
0,0,0,-2,-1,-1,-17,21|near-after:doable
0,0,3,-1,7,0,0,-8|near-after:document
-2,-5,-7,-3,27,7,-6,-11|near-after:does
0,5,8,-3,-1,-1,-5,-3|near-after:doing
0,0,0,-7,0,0,10,-2|near-after:door
0,0,5,0,-8,-2,-9,14|near-after:draft
0,0,0,0,-9,0,10,-1|near-after:drags
-1,0,0,0,-6,0,-9,16|near-after:dream
0,0,16,0,-17,-1,12,-9|near-after:drew
0,0,14,0,-13,-2,-1,3|near-after:drones
-1,0,-1,-5,-6,-1,26,-11|near-after:due
-1,0,-5,-1,9,-2,7,-8|near-after:during
-1,0,-9,-4,3,-1,-5,17|near-after:each
-1,-1,4,-1,-3,-3,11,-6|near-after:early
-3,0,0,0,-1,-2,12,-5|near-after:easy
-3,4,-11,2,-7,-3,4,14|near-after:economic output
0,0,0,0,-1,8,0,-6|near-after:economically
0,0,-1,0,-9,10,0,0|near-after:economics
0,0,-8,0,0,0,0,9|near-after:economies
0,-5,0,0,9,0,-1,-3|near-after:economists
0,-2,-1,1,8,-4,-1,-1|near-after:economy
-1,-2,0,0,-2,16,-5,-6|near-after:education
0,-3,-1,0,-5,3,8,-2|near-after:eight
0,0,-3,0,0,10,-3,-4|near-after:either
-2,-1,-1,-2,-8,4,-12,21|near-after:election
-1,-2,18,-1,0,0,-8,-5|near-after:elephant
8,0,4,8,-7,-4,-3,-5|near-after:else
0,0,-2,-1,-1,-5,15,-6|near-after:emergency
-1,5,-5,-2,-20,3,3,17|near-after:end
0,0,0,0,-1,-8,10,0|near-after:endorse
-3,-1,-30,-21,-7,1,55,5|near-after:enough
13,0,0,0,-3,0,-7,-3|near-after:entrance
-1,-1,0,-1,-3,19,-5,-8|near-after:equal
-2,-2,1,-1,-1,9,-2,-1|near-after:equivalent
0,0,-1,-1,-3,-3,13,-6|near-after:error
-1,0,-10,-1,6,24,-12,-6|near-after:estimate
0,0,0,-2,-6,-1,10,-1|near-after:euro
-1,0,13,8,0,-3,-7,-9|near-after:europe
0,0,0,-4,-3,15,-4,-3|near-after:euros
7,0,-7,-3,2,-2,-7,10|near-after:even
5,-6,-1,-5,10,0,-13,11|near-after:every
11,-1,4,-2,-1,-3,-5,-2|near-after:every ally
8,0,0,0,-7,0,-2,2|near-after:everybody
7,0,8,-1,-2,-3,-5,-5|near-after:everyone
0,0,0,-1,-6,0,8,-1|near-after:everywhere
0,0,0,0,-5,0,-5,11|near-after:examine
-3,4,-2,-1,-3,-2,10,-4|near-after:exceed
0,0,0,0,-11,14,-6,3|near-after:exchange
0,0,-1,0,-4,0,-8,13|near-after:executive
-1,2,-1,-1,-6,15,-3,-4|near-after:exempt
0,0,-1,11,-1,-1,0,-8|near-after:existed
11,0,-2,-1,0,-3,0,-3|near-after:exotic
-1,0,0,0,-2,0,8,-5|near-after:expand
-2,-1,11,-1,-15,-13,12,9|near-after:explain
-1,0,10,0,0,0,-8,-1|near-after:extending
-3,0,16,-5,-1,-1,-6,-1|near-after:face
-1,0,-5,-1,-6,-1,23,-10|near-after:fact
8,0,-3,0,-2,0,-1,-2|near-after:fails
-1,0,-5,-2,-1,-4,-3,16|near-after:fair
0,-1,-2,0,4,0,12,-12|near-after:fall
0,0,6,-2,-9,0,-3,8|near-after:familiar
-3,5,2,-1,9,-3,-5,-5|near-after:far
0,0,8,-1,0,-1,-5,-1|near-after:fast
0,0,0,9,-3,-1,-9,4|near-after:feasible
13,0,0,0,-3,0,-7,-3|near-after:fee
-1,-1,-3,-1,19,-3,-5,-6|near-after:feel
-3,0,-5,-1,2,-2,-10,18|near-after:few
0,-4,-1,0,12,-1,-2,-3|near-after:fifty
-5,-1,-8,5,-15,18,16,-10|near-after:figure
0,0,0,0,10,0,-8,-1|near-after:figures
0,0,0,0,-2,-7,9,0|near-after:final
0,0,0,3,-11,0,10,-1|near-after:finance minister
0,-1,-1,-1,-7,4,-12,18|near-after:financed
0,0,-2,-1,10,-2,-13,9|near-after:finances
-3,-4,-5,6,-6,-2,8,6|near-after:find
0,0,11,0,0,0,-3,-7|near-after:fire
0,0,0,0,-13,0,13,0|near-after:fired
-6,0,1,-2,4,-2,-30,36|near-after:first
-1,-2,4,-4,-12,-6,-30,51|near-after:five
-1,0,-1,15,-3,-1,-2,-7|near-after:fix
13,-1,10,-14,-5,-2,7,-8|near-after:floor
0,0,0,10,-4,0,-1,-5|near-after:fly
0,0,3,0,-3,-2,9,-7|near-after:follow
13,-11,-4,16,-3,-14,-10,13|near-after:for
5,4,-10,-3,-2,4,7,-6|near-after:force
-2,0,13,-2,-2,-1,-14,8|near-after:foreign
0,0,4,-11,0,-1,12,-3|near-after:foreign minister
-1,-1,7,-12,3,5,-4,1|near-after:former
-5,0,-8,-2,-1,-1,24,-6|near-after:forum
-2,0,-2,0,-5,-4,17,-4|near-after:forwarded
-1,26,-3,-2,-7,4,-7,-10|near-after:four
11,0,0,-2,-8,7,-8,1|near-after:free
-1,0,-3,-1,-3,0,15,-6|near-after:friends
-2,0,8,-1,-1,-1,-1,-1|near-after:friendship
6,-9,45,-8,-63,31,-6,5|near-after:from
0,0,0,0,-4,11,-3,-3|near-after:fuel
0,0,0,0,-3,0,-6,9|near-after:fulfil
0,0,0,-2,-8,-1,11,0|near-after:fully
-1,0,-9,-3,-9,14,16,-9|near-after:fund
0,0,0,1,0,0,8,-8|near-after:funding
0,-1,-1,-6,12,14,-1,-18|near-after:further
-5,-7,-3,-3,10,14,-4,-1|near-after:gdp
0,-4,-8,1,2,-6,7,8|near-after:get
-1,-4,14,-4,0,-19,-1,15|near-after:give
35,-2,-27,-4,-2,-2,6,-4|near-after:global
-3,21,-1,-1,12,-1,-18,-9|near-after:gnp
-10,-2,1,-2,-3,4,-5,18|near-after:go
-10,-6,18,12,-22,-6,31,-19|near-after:goal
0,0,-1,-2,-1,-4,-1,9|near-after:good
-4,-2,-4,-7,9,1,7,1|near-after:government
0,0,-3,0,15,0,-10,-3|near-after:governs
0,0,13,0,0,-1,-2,-11|near-after:greenland
0,0,-2,7,-1,0,-8,5|near-after:greens
6,-21,4,5,-4,2,-17,24|near-after:gross domestic product
-2,13,-9,12,8,-7,-4,-11|near-after:gross national product
0,0,-1,-1,2,12,-7,-4|near-after:grow
0,0,-1,-1,8,-1,1,-5|near-after:growth
0,-1,0,-1,-6,-1,-9,19|near-after:guide
-2,7,1,-3,-12,-1,12,-2|near-after:guideline
6,8,-8,10,-5,-16,6,-2|near-after:had
2,-1,-32,-10,-3,4,18,21|near-after:hague
0,0,11,0,-2,0,-2,-6|near-after:haidong
-7,0,0,-1,0,0,9,0|near-after:hailed
-1,-2,0,-4,2,-1,-19,25|near-after:half
0,0,-3,-1,0,0,9,-6|near-after:handed
0,-2,1,18,1,-3,-6,-9|near-after:happening
13,0,-7,-3,-1,-6,3,2|near-after:hard
11,3,8,-24,3,-18,13,4|near-after:has
0,0,0,0,-1,0,11,-10|near-after:hastily
-8,2,0,5,-11,5,1,7|near-after:have
-10,-13,-33,33,15,0,-6,14|near-after:he
0,0,12,-3,-1,-5,-8,6|near-after:health
-1,0,13,-7,-1,-1,-4,2|near-after:heard
0,-1,-2,-1,13,-1,-9,1|near-after:help
0,0,-3,0,10,0,-3,-3|near-after:helped
0,-1,-1,-4,0,4,15,-13|near-after:her
-1,-1,7,-3,-3,-2,10,-7|near-after:higher
-6,2,7,21,-24,4,-14,10|near-after:his
23,0,-6,-1,-3,-3,-5,-5|near-after:hold up
0,0,0,-1,-4,0,-3,8|near-after:honestly
0,0,-5,-2,-1,-1,12,-2|near-after:hope
0,0,-2,0,-8,16,-1,-5|near-after:hosts
0,-4,0,9,-3,-3,-1,2|near-after:house
0,0,-2,0,0,11,0,-7|near-after:household
-1,-2,15,-4,-2,-2,6,-11|near-after:how
8,0,-4,-1,-4,-1,5,-3|near-after:however
-2,1,-5,2,11,-12,0,6|near-after:i
0,0,8,-1,-8,11,-3,-6|near-after:idea
-5,-3,-18,-13,21,-4,-15,37|near-after:if
0,-1,0,0,8,0,-2,-5|near-after:iiss
0,0,-2,-5,0,0,8,0|near-after:important
-1,-1,13,26,-5,-3,-10,-20|near-after:impossible
-30,12,-14,4,23,-10,5,11|near-after:in
-1,0,-3,0,-1,-1,-3,9|near-after:in line with
10,-2,1,-2,9,-1,-13,-1|near-after:included
0,0,0,0,10,0,-10,1|near-after:includes
7,0,17,-1,-12,-1,-9,-1|near-after:including
9,-3,-1,-1,0,-4,7,-7|near-after:income
-1,-2,-6,-1,-4,14,10,-9|near-after:increase
0,0,-6,0,0,-3,13,-2|near-after:indebted
-1,0,-1,0,-5,-2,-9,18|near-after:industry
5,-2,4,-2,-12,-3,12,-3|near-after:infrastructure
-1,0,-11,2,18,-1,-2,-6|near-after:insist
0,0,-1,8,0,0,-7,0|near-after:inspired
0,-1,3,-2,-4,-1,-4,9|near-after:instead
0,0,2,-1,-24,12,-4,15|near-after:instead of
0,0,-16,-2,0,0,7,11|near-after:interview
6,-6,-4,-8,16,-6,3,0|near-after:into
0,0,-10,0,-1,0,10,0|near-after:investment
0,0,-1,0,-9,9,7,-6|near-after:involved
-2,0,-1,-1,0,0,8,-3|near-after:irritant
7,-17,7,5,23,3,-13,-15|near-after:is
-1,0,-4,-1,0,-1,9,-1|near-after:island
0,0,-1,0,0,-6,0,8|near-after:issue
-8,17,0,-5,-27,4,26,-6|near-after:it
4,4,-16,8,12,0,-3,-10|near-after:its
0,4,-8,-1,-28,-1,30,3|near-after:itself
0,0,0,0,14,0,-14,0|near-after:joining
0,0,8,0,-3,-1,-2,-2|near-after:jointly
0,0,-5,0,9,-4,3,-2|near-after:joke
-1,18,-3,-1,-1,-4,3,-12|near-after:just
-1,15,-4,2,-15,-2,5,0|near-after:keep
0,0,0,0,-1,8,0,-7|near-after:kiuchi
-2,-1,8,-1,-1,-1,-5,2|near-after:knows
0,0,0,0,8,0,-6,-1|near-after:large
0,0,0,0,-7,3,9,-5|near-after:largest
-2,3,-6,-4,0,-4,11,1|near-after:last
11,0,-2,-1,-3,-3,-1,0|near-after:lately
0,0,7,-5,-6,10,9,-15|near-after:later
-1,8,-3,-7,2,-4,11,-5|near-after:law
0,0,0,-3,0,-3,-5,10|near-after:lawmaker
0,0,-2,-4,-3,-1,-1,12|near-after:ldp
0,0,-1,-3,0,-2,-4,10|near-after:leader
0,0,0,4,-5,8,20,-27|near-after:leadership
0,0,-7,-1,0,0,11,-2|near-after:leap
-4,-1,-1,-6,-7,-8,5,22|near-after:least
-2,-3,1,1,0,-5,-9,16|near-after:leave
0,0,8,-3,-1,0,-4,0|near-after:lecture
0,0,0,-1,0,0,-6,8|near-after:legal
-1,-6,-2,-1,8,1,6,-5|near-after:less
8,-1,-5,6,-11,-3,-4,9|near-after:let
-5,-2,24,1,-8,1,-3,-8|near-after:level
0,0,11,0,-2,0,-1,-7|near-after:li
-1,-1,-2,2,-5,-1,-19,26|near-after:liberal democratic party
14,-2,-20,-8,32,-3,1,-14|near-after:like
0,0,-4,12,0,-2,0,-5|near-after:like to see
0,0,0,-1,-1,-1,-5,9|near-after:likely
-1,22,-2,-4,-14,6,-16,9|near-after:limit
-5,25,-9,-9,-10,0,10,-1|near-after:line
0,0,9,0,-4,-1,-2,-2|near-after:lists
-1,0,16,-2,5,-4,2,-16|near-after:little
5,2,-5,3,7,-10,-14,12|near-after:long
-1,11,2,-5,-7,8,3,-9|near-after:longer
0,0,-2,-2,0,-2,-25,31|near-after:look
9,0,-1,-1,13,-1,-24,4|near-after:looks
0,0,-4,0,-1,-2,15,-8|near-after:lot
0,0,-7,0,13,-1,0,-5|near-after:low
13,3,-9,8,9,-3,-17,-3|near-after:made
0,0,0,10,0,0,-2,-8|near-after:madness
0,0,1,-2,8,-1,-6,2|near-after:make
0,0,-3,-1,0,3,9,-6|near-after:man
0,0,-6,-2,-1,14,-1,-4|near-after:manager
0,-1,0,0,-3,0,-9,13|near-after:manifesto
8,1,-7,-1,-1,-1,3,-3|near-after:mark
0,0,-1,10,-4,0,-1,-5|near-after:market
0,-3,0,0,-1,0,-11,16|near-after:markets
0,0,-1,0,-5,0,8,0|near-after:match
-1,0,8,1,-4,-1,-1,-3|near-after:matter
0,0,-5,-1,0,10,-1,-4|near-after:matters
-5,5,-4,-6,-6,1,11,2|near-after:may
2,1,6,18,5,13,-27,-17|near-after:mean
8,0,0,0,1,-1,2,-10|near-after:measure
-1,0,13,5,-1,-1,0,-14|near-after:media
-2,-1,-1,8,-4,-5,11,-6|near-after:meet
0,0,1,10,0,-1,-4,-6|near-after:member
0,2,-6,5,-9,-1,9,0|near-after:members
0,-1,0,-1,0,-1,-5,8|near-after:memo
-1,0,5,-3,-1,9,-5,-4|near-after:mention
0,0,-6,-3,-4,2,10,2|near-after:might
0,0,0,0,16,0,-16,0|near-after:milestone
11,-1,-13,-4,-5,1,-6,16|near-after:military
12,0,5,2,-2,0,-13,-5|near-after:military spending
-1,4,15,-5,-3,-5,-18,13|near-after:mind
12,0,0,0,0,0,-10,-1|near-after:minded
0,0,0,0,-4,11,-3,-3|near-after:minelayers
-4,-3,29,-4,-19,-4,-8,13|near-after:minimum
0,0,5,3,-1,0,-8,2|near-after:ministers
-1,-2,-9,0,3,6,-14,16|near-after:ministry
-1,-1,-4,-2,-1,-1,12,-4|near-after:minus
0,-1,0,0,8,1,-5,-3|near-after:missiles
-4,0,-14,-1,1,-1,20,-1|near-after:model
0,0,0,0,-2,0,-6,9|near-after:modest
-1,-5,-9,7,2,4,-4,5|near-after:money
0,0,-5,-3,0,0,9,-1|near-after:mood
0,0,0,0,0,0,-7,9|near-after:moot
2,-10,-3,6,-2,0,-17,24|near-after:more
-1,3,-3,-2,15,-3,-4,-5|near-after:most
-1,-2,-1,0,10,0,0,-6|near-after:move
-2,-2,-4,5,5,10,-10,-2|near-after:much
0,2,-12,-5,-7,3,15,4|near-after:must
0,-1,-1,0,-8,10,6,-5|near-after:my
0,10,-1,0,-4,-1,-1,-2|near-after:myth
-2,-3,-7,16,-5,19,3,-20|near-after:n't
13,-1,0,8,2,-2,-3,-16|near-after:name
0,0,11,-7,6,-6,-1,-4|near-after:national
-1,-1,-3,7,-14,2,15,-6|near-after:national income
0,0,18,0,0,-1,-1,-15|near-after:national product
22,-1,-1,-3,-9,-2,-5,-2|near-after:nations
0,0,-1,-3,0,0,-7,11|near-after:natural
0,0,0,0,9,0,-8,0|near-after:ndp
-1,6,-7,0,11,-2,2,-9|near-after:near
-1,9,-2,-2,-4,2,5,-8|near-after:need
-3,-1,0,-5,1,-3,-5,15|near-after:needed
9,-1,6,-6,-1,-8,-1,2|near-after:needs
0,0,-5,0,-4,0,11,-1|near-after:negotiator
0,14,0,0,-12,0,0,-1|near-after:neighbors
-1,0,19,-3,-5,-2,-3,-5|near-after:neither
-1,0,-2,0,-3,0,9,-2|near-after:networks
-1,6,-7,26,-11,-4,5,-14|near-after:never
18,-2,16,-5,0,-8,8,-26|near-after:new
8,0,-7,0,0,0,0,0|near-after:new normal
-3,1,-14,-13,1,-2,28,2|near-after:next
0,0,-1,0,-10,-1,0,12|near-after:night
-4,11,9,-29,-29,0,51,-9|near-after:no
9,0,-3,-1,0,-3,0,-2|near-after:no one
-1,-1,17,3,13,-4,-20,-8|near-after:nobody
-2,-1,-5,13,-1,-3,-5,3|near-after:nominee
-2,0,-7,10,-3,0,6,-5|near-after:non
0,0,-2,-2,-5,9,1,-1|near-after:none
-1,-1,-7,22,-4,-3,0,-7|near-after:nor
15,-3,-11,2,2,-2,0,-4|near-after:norm
11,0,3,-3,-1,-1,-5,-3|near-after:normal
8,5,-24,24,26,4,16,-59|near-after:not
12,-2,4,-16,26,3,-31,4|near-after:note
0,-1,-1,-6,-2,12,5,-7|near-after:nothing
3,-6,4,-9,35,-9,-33,15|near-after:now
6,-6,14,17,1,-12,2,-21|near-after:number
0,-1,-1,7,-1,8,-10,-2|near-after:numbers
0,8,0,0,-4,-1,0,-1|near-after:observe
-1,0,-6,0,-1,-1,12,-2|near-after:odd
-15,-3,2,-1,16,-20,11,9|near-after:of
-3,0,6,3,-1,-4,7,-8|near-after:off
-1,0,-4,6,-1,-1,-9,9|near-after:office
-2,10,-12,51,-10,-7,-22,-6|near-after:official
-5,-6,1,0,21,-6,-1,-2|near-after:officials
0,0,5,0,-9,0,5,0|near-after:oil
-1,3,-3,-1,-2,4,8,-8|near-after:old
7,0,1,2,5,-9,-15,9|near-after:on
-1,11,2,-2,-15,-4,11,-1|near-after:once
-8,-6,-10,2,9,-6,35,-17|near-after:one
-1,-5,-7,-5,31,2,-28,14|near-after:only
0,-1,0,0,-1,0,-14,15|near-after:onward
-2,0,9,-1,0,0,-5,-1|near-after:opening bid
0,0,3,-3,9,0,-2,-6|near-after:oppose
0,0,5,-4,18,-1,-13,-5|near-after:opposition
-1,-1,-3,-4,0,-1,-5,15|near-after:option
-1,0,0,-1,-3,-2,-1,9|near-after:options
-5,1,-13,22,-12,8,-29,27|near-after:or
-2,-2,-3,-5,10,-6,-12,20|near-after:order
0,0,0,0,10,0,-10,0|near-after:originally
-1,-1,-16,22,0,10,-8,-5|near-after:other
0,-7,-1,8,12,-3,-5,-4|near-after:others
-1,-1,-2,0,8,-1,-11,8|near-after:ought
-2,0,12,1,8,-2,-10,-6|near-after:our
-7,-2,-9,56,-22,-8,10,-18|near-after:out
0,0,0,0,-3,0,-7,10|near-after:outer
0,8,-18,0,-7,0,-1,18|near-after:outlay
-2,9,-2,-3,-4,14,-17,6|near-after:outlays
-1,0,-1,9,0,-1,-2,-5|near-after:outright
9,0,-2,0,-3,0,-2,-2|near-after:outsiders
-2,10,-10,-8,-9,1,43,-24|near-after:over
0,-2,0,18,1,-3,-5,-9|near-after:overnight
-3,-1,10,9,10,-6,-12,-6|near-after:own
-1,-1,-1,-1,0,11,-2,-4|near-after:paddies
-1,0,2,-1,-5,-1,11,-5|near-after:panel
0,-1,-8,-1,0,-5,27,-11|near-after:paper
-1,0,-3,-1,0,-9,0,14|near-after:park
-1,-1,-11,21,-6,-5,-26,28|near-after:parliament
0,0,-3,0,-3,-1,-4,12|near-after:parliamentary
0,0,-1,0,11,0,-7,-3|near-after:partly
0,0,-1,8,0,-1,-2,-3|near-after:parts
-1,0,1,4,10,-2,-9,-3|near-after:party
-1,0,2,-10,4,-3,9,-2|near-after:past
4,-4,-5,-4,5,19,-4,-10|near-after:pay
0,0,-9,0,0,-2,3,8|near-after:peacetime
0,0,-1,0,-7,11,1,-2|near-after:pension
-2,0,10,-9,-8,-4,2,12|near-after:people
-1,0,-4,-1,-9,20,-5,-1|near-after:per
0,0,-1,8,0,-1,-5,-1|near-after:percent
0,-2,0,0,-3,-1,10,-4|near-after:period
0,0,0,-1,2,-1,17,-17|near-after:permanent
0,0,0,-1,10,0,-8,0|near-after:permit
0,-1,5,2,-9,8,7,-13|near-after:person
0,0,-1,0,-1,-6,-2,11|near-after:phased
0,0,0,0,-1,0,8,-7|near-after:picked
0,2,4,0,-3,-1,7,-9|near-after:place
-2,-1,-1,-7,8,-5,14,-6|near-after:plan
0,0,-2,-9,5,-1,6,1|near-after:please
-1,-1,-9,-1,-5,-1,24,-6|near-after:pledge
-1,-1,-2,-3,-6,5,-9,16|near-after:plenty
0,0,-9,-4,-3,-2,20,-2|near-after:plus
0,0,0,-7,0,0,8,0|near-after:pm
0,0,-1,0,-12,-1,14,0|near-after:podium
-1,-1,0,0,-9,12,-1,0|near-after:point
-3,1,-1,-4,-15,-2,17,6|near-after:policy
0,-1,-1,-3,15,-2,-8,0|near-after:poll
0,0,-3,0,0,0,11,-7|near-after:portion
0,0,-4,-2,-7,6,16,-8|near-after:ports
-2,6,0,6,5,-12,27,-31|near-after:possible
0,1,-7,0,14,-1,-1,-5|near-after:postwar
0,0,0,-1,0,-1,10,-7|near-after:powder
0,0,0,-3,-2,0,9,-3|near-after:praise
0,0,3,0,14,0,-2,-14|near-after:praised
0,0,15,0,-13,0,-1,-1|near-after:pray
0,0,8,0,-1,-1,-2,-3|near-after:preaches
0,0,0,0,8,0,-7,0|near-after:precisely
0,9,0,-6,-1,-1,-1,0|near-after:predecessors
0,4,8,0,1,-6,-1,-5|near-after:prefer
0,-1,1,25,-8,-5,-3,-8|near-after:premier
-1,-1,4,-7,10,-3,3,-6|near-after:present
-3,-2,21,-10,12,-1,-1,-17|near-after:president
0,0,0,13,0,-2,-4,-6|near-after:presidential
0,0,-2,0,-3,0,9,-4|near-after:press
0,0,1,2,0,-3,-10,9|near-after:pressure
5,-1,8,3,-3,-4,-10,1|near-after:price
-2,0,9,10,-12,-8,-13,15|near-after:prime minister
0,0,0,0,0,0,-7,8|near-after:primer
0,0,-1,-1,0,-1,9,-5|near-after:principle
-2,-1,-6,0,0,-1,-3,13|near-after:problem
-1,0,-5,0,11,0,-1,-3|near-after:product
0,0,12,-2,-3,-2,-2,-2|near-after:professor
0,0,-1,0,-10,0,11,1|near-after:program
3,3,-11,-7,-20,-2,24,10|near-after:promise
9,0,-2,0,-1,0,-4,-1|near-after:promptly
-1,-1,-2,0,-5,-1,16,-5|near-after:protect
-1,0,8,3,6,-7,-10,1|near-after:public
0,0,9,-3,0,-4,0,-2|near-after:push for
-4,-4,2,4,-13,-6,3,17|near-after:put
0,0,-5,-1,0,10,-1,-4|near-after:quality
0,0,-7,-1,0,0,11,-2|near-after:quantum
-11,-2,19,32,-9,-1,-29,2|near-after:question
0,0,-6,1,-1,9,10,-12|near-after:quickly
0,0,0,6,-1,0,4,-8|near-after:quote
-3,4,1,9,-4,1,-3,-4|near-after:raise
0,0,0,0,-10,14,-2,-1|near-after:rates
-1,4,9,-3,1,-6,-1,-4|near-after:rather
-2,-3,19,-2,18,-1,-26,-4|near-after:rather than
0,-1,-4,3,-3,-2,19,-11|near-after:ratio
-3,3,-3,-2,34,-8,-14,-7|near-after:reach
0,0,-8,-4,-10,4,-9,27|near-after:realistic
0,0,-3,0,9,0,-1,-3|near-after:reality
0,-1,-1,-1,15,-5,3,-9|near-after:really
0,0,0,0,8,0,-4,-4|near-after:rearmed
0,-6,0,0,8,0,0,-1|near-after:recall
0,0,-2,0,8,-1,-6,1|near-after:reckon
-1,0,-2,11,-5,-3,-4,4|near-after:recommend
9,0,-2,-1,-1,0,-7,2|near-after:reference
-1,0,-3,-1,1,-9,0,13|near-after:region
0,0,0,0,8,0,-7,-1|near-after:regular
10,0,-2,0,0,-1,-5,-2|near-after:reigns
0,0,-12,9,-1,-1,-11,17|near-after:reject
13,0,-10,-1,-4,-1,10,-7|near-after:related
-1,0,1,-6,6,-5,10,-4|near-after:remain
-2,0,6,8,-2,-1,-6,-3|near-after:remark
0,0,-9,2,-1,0,2,6|near-after:repeat
2,1,-9,0,-2,0,8,0|near-after:replacing
-1,-1,-9,12,-1,-2,-3,5|near-after:reply
-3,-1,6,12,-2,-6,-32,27|near-after:report
0,0,10,1,-3,-3,-2,-1|near-after:reportedly
-1,0,10,-10,1,-1,6,-4|near-after:reporters
-1,0,7,10,-1,-2,-12,-2|near-after:request
-1,-1,0,-6,20,0,-3,-10|near-after:require
-1,0,-11,0,-4,-1,12,5|near-after:resilience
0,0,0,9,0,0,-1,-7|near-after:resources
-4,0,-7,-1,11,-1,-2,4|near-after:rest
0,0,0,0,9,0,-6,-2|near-after:rests
0,0,-7,-2,1,-2,-5,16|near-after:retired
-1,-1,8,-3,0,0,-1,-1|near-after:return
0,0,-1,1,14,-4,-7,-3|near-after:revenue
0,0,0,0,-8,0,8,0|near-after:revise
0,0,0,-5,0,2,8,-5|near-after:revised
0,0,0,-2,-2,3,-6,8|near-after:revision
0,0,-3,0,-5,0,-1,9|near-after:rewrites
-1,-1,-1,-1,0,11,-2,-4|near-after:rice
0,0,0,-1,-7,0,12,-4|near-after:ridiculous
-7,-1,15,-2,-1,-6,4,-1|near-after:right
-1,-2,-3,-1,17,0,-10,-2|near-after:rise
0,0,-7,-2,-1,-1,2,9|near-after:risk
-1,-1,0,18,3,-3,-12,-5|near-after:road
0,0,1,-8,-6,-1,15,0|near-after:roads
-1,-4,12,2,-1,-2,-9,3|near-after:room
0,0,3,0,-12,22,-4,-9|near-after:roughly
0,0,-1,-1,-3,-3,13,-6|near-after:rounding
-1,6,17,-8,-3,-3,-2,-5|near-after:rule
-1,-1,2,-2,10,-2,-9,1|near-after:ruling
0,0,-2,10,0,-2,-6,0|near-after:sake
-3,0,-5,0,0,0,0,8|near-after:sales
4,-4,8,0,-10,3,9,-9|near-after:same
-20,-10,8,32,16,-11,-25,10|near-after:say
0,0,0,-1,18,0,-14,-2|near-after:schedule
0,9,-1,0,-6,0,-5,4|near-after:second
-1,-1,3,7,17,-1,-17,-7|near-after:secretary
0,-8,-2,-1,8,-5,-9,18|near-after:secure
-2,-1,4,-3,9,0,4,-12|near-after:security
0,-1,-1,-1,-9,-2,3,10|near-after:seen
0,0,-3,0,-1,14,-2,-8|near-after:sen
-1,-1,0,13,-2,-2,5,-12|near-after:senior
8,0,-1,4,-1,-2,-5,-3|near-after:sense
34,0,-13,-4,-4,-4,-6,-3|near-after:serious
-1,0,-6,0,0,0,14,-6|near-after:serve
-3,5,-4,0,-11,-6,27,-8|near-after:set
0,0,-2,0,0,-3,8,-2|near-after:set aside
-1,0,-1,10,0,-1,-5,-3|near-after:seven
0,0,-1,3,-4,0,-10,12|near-after:several
4,-4,-22,19,11,0,-3,-5|near-after:share
-1,-2,0,15,-10,-13,9,2|near-after:she
-1,0,-4,-1,-4,-1,16,-6|near-after:sheet
0,0,-2,-1,0,9,-2,-3|near-after:ships
-1,0,-1,-5,16,-1,-8,0|near-after:shipyards
-1,0,0,0,-5,-1,17,-9|near-after:shopping
0,0,-5,0,10,0,-6,2|near-after:short
3,7,-3,-12,25,-4,3,-17|near-after:should
-2,0,4,-3,34,-3,-14,-18|near-after:show
0,0,-1,0,-14,0,20,-4|near-after:sight
0,0,1,-1,-6,0,8,-2|near-after:sign up
0,0,15,-2,0,-1,-9,-2|near-after:signs
0,3,10,-3,-2,0,-7,0|near-after:similar
-4,3,8,0,38,-6,-29,-10|near-after:since
0,0,-2,0,8,-3,1,-4|near-after:single
-3,0,4,0,8,-2,-1,-7|near-after:size
0,-1,0,0,-1,0,-9,11|near-after:skeptic
0,-1,0,-1,-2,-6,-1,11|near-after:sleeps
-2,0,0,10,-1,-4,-1,-3|near-after:slide
-5,7,-8,-8,54,-21,-16,-2|near-after:so
-3,-3,-12,21,-18,2,0,13|near-after:some
-4,-1,11,-6,10,23,-8,-26|near-after:something
-1,-5,27,-9,2,-4,-7,-3|near-after:soon
-1,0,-18,-6,4,9,-2,13|near-after:sooner
-1,-1,12,-1,-10,-1,10,-9|near-after:source
0,-3,7,-4,13,-2,-27,16|near-after:sources
-1,0,-2,5,0,-4,8,-4|near-after:south
0,0,0,0,-1,0,10,-9|near-after:soybeans
0,-4,-1,0,11,-4,0,-3|near-after:spared
0,0,-6,-3,-2,3,10,-1|near-after:speak about
11,-7,-3,-9,22,20,-23,-12|near-after:spend
-1,0,-1,0,10,-1,-1,-5|near-after:spenders
0,0,0,-2,0,0,-6,8|near-after:split
6,0,-8,-6,0,6,5,-1|near-after:spokesman
1,0,9,-1,2,0,-10,0|near-after:spokesperson
-1,0,9,-5,0,0,-2,-1|near-after:spokeswoman
0,0,-2,0,9,-1,-1,-5|near-after:sponsors
0,0,0,0,-1,8,0,-6|near-after:spread
0,0,-1,-1,9,-1,-4,-2|near-after:stable
0,0,0,0,-5,9,20,-24|near-after:staggering
0,0,-5,0,14,5,-4,-10|near-after:stand
65,-1,-41,-6,-7,-4,-7,2|near-after:standard
-1,0,-6,10,0,0,0,-2|near-after:starter
-2,-1,6,0,-5,-2,8,-4|near-after:starting
0,0,11,-1,-1,-1,-1,-7|near-after:starts
-3,0,2,-2,0,0,-6,9|near-after:state
-1,0,-6,1,-8,1,-6,19|near-after:stay
-1,0,-7,-3,11,-1,0,0|near-after:step
-2,3,2,-4,2,12,0,-14|near-after:still
-1,0,-3,-3,-1,-1,12,-3|near-after:stone
0,0,-7,-3,-1,11,-3,3|near-after:strategist
-3,-1,-6,-2,-6,-1,11,8|near-after:strategy
-1,0,-5,-3,-3,0,11,2|near-after:struggle
0,-1,-2,0,-10,-5,0,19|near-after:study
0,0,8,-6,3,0,-5,0|near-after:subject
0,0,-2,-1,0,-5,-7,16|near-after:submarines
-1,0,0,-4,16,0,-7,-2|near-after:subsidy
-1,0,-3,-4,-6,-12,13,14|near-after:suffice
-2,-1,2,-6,-9,-4,22,-4|near-after:sufficient
-1,0,20,1,-9,-2,-1,-7|near-after:sum
0,-2,-21,14,-3,-3,14,1|near-after:summit
0,0,-8,0,-1,-1,0,9|near-after:support
0,0,0,-1,-1,0,8,-5|near-after:survey
0,-1,-1,6,8,-10,-5,3|near-after:swallow
-6,-1,-7,20,-4,-4,-5,7|near-after:table
0,3,-1,-9,-2,-4,-2,14|near-after:taboo
10,-5,5,-4,-5,-4,16,-12|near-after:take
-1,-1,-2,11,-2,-4,-6,5|near-after:talk
-1,0,-1,-2,-3,1,-4,9|near-after:talk about
-5,-2,-3,-1,-14,10,18,-2|near-after:target
0,0,8,-2,0,0,-9,3|near-after:tariff
0,-3,-4,-1,-4,-2,11,4|near-after:tax
-2,0,-7,-3,-10,13,-3,13|near-after:taxes
0,0,0,0,-7,-3,15,-5|near-after:telecoms
2,-4,18,-5,19,-8,-4,-17|near-after:tell
0,-3,-1,-1,-4,8,-1,2|near-after:ten
0,0,-1,0,-1,-3,-16,22|near-after:term
0,0,0,-1,14,0,-2,-11|near-after:terms
-3,-3,2,-14,8,22,-6,-7|near-after:than
10,-13,12,-6,13,-12,1,-5|near-after:that
62,-13,9,-20,-11,-10,-7,-10|near-after:the
-4,0,-11,-1,3,10,7,-4|near-after:the military
0,-2,-1,-1,-2,8,-2,-1|near-after:the state
12,8,31,-4,-5,-7,-25,-10|near-after:their
-3,-1,0,-2,1,-9,-1,16|near-after:them
-2,5,-2,-2,1,-3,12,-9|near-after:then
-2,6,6,5,3,14,-19,-12|near-after:there
-2,-1,-5,-2,8,-5,1,7|near-after:thereabouts
0,0,0,0,-16,0,16,1|near-after:thereafter
-3,2,13,-8,0,-14,16,-5|near-after:they
-1,5,0,-9,-1,-1,12,-3|near-after:thing
0,0,-1,-1,0,8,0,-5|near-after:think tank
0,0,-1,-1,-1,-2,-6,10|near-after:thinkable
0,0,0,0,8,6,-9,-4|near-after:third
-2,-1,-19,22,1,-4,-19,22|near-after:this
-2,-3,17,-6,9,-2,-4,-10|near-after:though
-1,-8,4,-1,5,1,1,-1|near-after:three
9,-1,6,-1,0,10,-8,-15|near-after:threshold
-1,2,-3,5,-31,-2,30,0|near-after:through
-2,0,3,-6,15,-2,-8,0|near-after:time
-1,-4,-2,-1,2,11,-4,-1|near-after:times
2,2,1,-10,18,-13,-1,1|near-after:to
0,0,-1,-2,15,-1,-10,-2|near-after:today
0,0,-1,0,-2,0,13,-9|near-after:tongues
-2,-3,-9,-6,1,1,18,1|near-after:too
0,-2,-2,6,8,-4,-4,-2|near-after:top
0,0,0,0,-1,0,-17,18|near-after:torch
-1,0,-5,-3,0,10,0,-1|near-after:tout
0,0,0,0,14,-1,-10,-2|near-after:trajectory
-1,0,11,-7,0,0,0,-2|near-after:tray
-1,7,2,-4,-11,21,-6,-8|near-after:trillion
-1,0,-10,-1,-8,7,15,-1|near-after:troops
-1,1,-1,-1,-1,9,-1,-5|near-after:true
-1,0,-2,-1,-3,-1,16,-8|near-after:turn
9,0,0,0,-6,0,-2,-1|near-after:turning
0,0,-5,0,-5,0,11,0|near-after:turns
-1,-6,2,-1,13,1,-4,-5|near-after:twice
-3,-2,-12,3,-2,12,13,-9|near-after:two
0,0,-1,11,0,0,-6,-3|near-after:unacceptable
0,0,0,0,-13,0,13,0|near-after:uncosted
-3,10,-12,6,19,14,-59,25|near-after:under
1,0,9,-3,-1,-3,0,-3|near-after:undersecretary
0,0,0,0,-1,0,-10,10|near-after:unfinished
0,0,0,0,8,0,-7,0|near-after:unknown
0,0,7,3,6,-2,-5,-9|near-after:unless
-1,0,-1,20,0,-1,-8,-10|near-after:unrealistic
0,0,-2,24,0,-1,-14,-7|near-after:unreasonable
-1,-1,0,27,0,-2,-7,-15|near-after:unthinkable
10,0,-5,-1,-9,-2,4,4|near-after:until
-4,-4,-1,17,-3,2,-6,-1|near-after:up
-1,0,17,-4,-1,-8,-6,4|near-after:urge
-3,0,-12,18,6,1,-7,-4|near-after:us
-2,0,-12,-1,-1,-4,-4,24|near-after:very
0,0,0,0,-6,0,13,-6|near-after:veterans
0,0,-3,-3,0,0,-2,9|near-after:vice
0,0,-1,-3,2,12,-3,-6|near-after:vice defense minister
0,0,-3,8,0,-1,1,-5|near-after:visit
0,0,1,-1,9,0,-7,-1|near-after:visits
0,0,-1,8,0,-1,-2,-3|near-after:vogue
-2,0,3,-2,1,0,-19,19|near-after:voters
0,0,-1,0,-2,0,13,-9|near-after:wagging
-1,0,10,-7,-1,0,4,-5|near-after:waiting
-3,-1,8,-3,9,-8,11,-14|near-after:want
-1,-1,-7,18,17,-4,-8,-13|near-after:war
0,0,-3,-2,9,4,-4,-4|near-after:warn
-20,12,-10,21,3,-16,7,3|near-after:was
0,0,8,-1,9,-1,-9,-6|near-after:watching
0,0,8,0,19,7,-23,-11|near-after:way
-7,-1,11,-4,-24,-4,15,12|near-after:we
-2,0,6,-4,-3,-9,22,-10|near-after:weapons
0,0,11,0,-1,0,4,-15|near-after:welcome
-5,6,0,-1,-1,-10,-14,25|near-after:well
-4,3,-12,8,2,-19,15,5|near-after:were
13,0,0,0,-2,-1,-7,-3|near-after:western
17,-7,15,0,-24,-7,-2,9|near-after:what
-1,1,-7,0,-3,-3,13,-1|near-after:whatever
2,-3,-10,15,-23,1,3,15|near-after:when
6,10,-1,-2,7,-16,-17,13|near-after:where
8,0,-2,0,0,0,-4,-1|near-after:whereas
17,16,-16,-10,15,-28,6,-1|near-after:which
-1,1,-14,20,4,-1,-5,-3|near-after:while
-2,-1,-1,-7,36,6,-19,-11|near-after:who
0,0,-3,0,15,0,-10,-2|near-after:whoever
0,0,0,0,-4,0,-3,8|near-after:wider
-11,1,6,-15,-12,15,32,-16|near-after:will
5,-7,-3,37,-6,-19,-3,-3|near-after:with
-3,-4,0,-7,-37,-4,-8,64|near-after:within
-3,5,-14,-13,-9,4,10,19|near-after:without
0,0,7,9,-5,-2,4,-13|near-after:wo n't
0,0,-1,-1,-6,10,0,-1|near-after:won
0,0,-7,-1,0,-1,-1,10|near-after:wondered
8,0,-7,0,0,0,0,0|near-after:worldwide
-1,-1,-1,-1,-8,23,-4,-7|near-after:worth
-4,-7,-8,-12,3,59,-21,-10|near-after:would
6,3,-1,-5,3,0,-13,8|near-after:write
-5,0,10,-2,0,-1,0,-2|near-after:wrong
22,6,-14,-1,-7,-2,0,-5|near-after:yardstick
-3,15,-10,-6,-2,9,13,-16|near-after:year
-5,12,1,-10,9,-21,-7,21|near-after:years
-2,-1,-10,-4,-6,28,2,-7|near-after:yen
0,0,10,-3,2,-4,-5,-1|near-after:yes
-1,0,-9,-2,3,-1,18,-9|near-after:yet
-1,-2,-6,-6,4,9,14,-13|near-after:you
0,-2,-1,-1,14,7,-5,-12|near-after:¥
-1,-7,14,-3,-27,-6,8,22|near-before:\"
-16,-3,-1,-20,36,-6,18,-9|near-before:#
-1,-1,-10,-1,10,-7,-11,21|near-before:$
0,10,-1,0,4,-2,-2,-9|near-before:&
-19,-4,8,-5,12,-9,23,-6|near-before:'
-2,0,3,-8,3,2,-7,8|near-before:'d
-1,0,9,-7,-8,5,14,-12|near-before:'ll
-9,-2,-18,-46,33,-27,13,57|near-before:'s
-1,0,13,-8,2,-2,4,-7|near-before:'ve
0,-1,-3,0,10,2,0,-8|near-before:(
0,-1,-8,-4,0,5,2,6|near-before:)
-2,-1,-6,-2,6,-2,10,-4|near-before:*
33,-18,18,-10,27,-26,-6,-16|near-before:,
-17,-8,16,3,0,-12,11,7|near-before:-
2,0,-7,-4,0,-2,17,-6|near-before:--
-6,7,-7,-15,-5,2,-25,49|near-before:.
-9,-7,-13,-5,64,-15,-15,-1|near-before:0
-12,-18,-15,3,3,35,14,-9|near-before::
1,-5,-15,-18,-1,-8,8,36|near-before:;
-2,-7,7,-11,-4,-14,37,-5|near-before:DATE
-1,0,2,6,33,6,1,-47|near-before:LAND
-20,-8,11,-1,-1,-9,14,14|near-before:LEADER
-18,-9,-9,39,-4,-16,29,-11|near-before:NATO
-9,-2,-11,-8,-17,18,-6,36|near-before:OUTLET
-1,5,9,-3,-18,-9,14,3|near-before:PERSON
51,-14,37,-5,25,-32,-42,-20|near-before:USA
22,6,-10,10,-38,-12,14,7|near-before:a
0,9,0,-2,-6,-1,1,-1|near-before:abandoned
0,0,-1,0,-2,-1,-15,18|near-before:abe
-4,-9,21,-3,-13,9,0,-2|near-before:about
-4,6,-5,-2,-6,28,1,-19|near-before:above
0,-1,-2,-2,-6,24,-2,-11|near-before:absorb
2,-2,27,-7,0,5,-29,4|near-before:accept
-1,0,-4,-7,5,8,7,-6|near-before:accord
-1,5,11,-2,-1,-3,-7,-1|near-before:according
-1,-2,2,0,14,-2,-7,-4|near-before:account
4,1,1,0,-21,25,-11,0|near-before:add
0,-3,-1,-1,-8,13,1,-1|near-before:additional
3,-7,1,11,-2,-6,-7,7|near-before:administration
0,0,0,0,14,-1,-10,-1|near-before:admiral
1,-2,-8,6,-12,-1,27,-10|near-before:adopt
0,0,-2,-1,-6,-2,-8,18|near-before:advice
0,8,0,0,0,-3,0,-4|near-before:advisory
-1,0,-11,-1,-3,-2,-4,22|near-before:advocate
0,0,-1,-7,-1,-1,-2,13|near-before:afd
0,0,0,0,-10,0,21,-10|near-before:affordable
1,-2,23,-12,-21,-4,21,-6|near-before:after
0,-7,-3,-1,10,-6,13,-7|near-before:afterward
-5,-1,-16,-1,2,-3,36,-11|near-before:again
6,-2,-9,-5,3,-2,2,6|near-before:against
0,0,0,0,9,0,-8,-1|near-before:agencies
0,0,0,0,8,-1,1,-7|near-before:agency
0,0,-1,0,-6,-2,-2,11|near-before:agnieszka
-1,-6,-7,8,-10,-4,23,-3|near-before:agree
0,0,-5,-1,-8,0,19,-5|near-before:agreement
0,-1,-5,-3,9,-2,-6,8|near-before:ahead
-1,0,2,-6,-2,-3,2,9|near-before:aide
-1,-2,14,-6,-16,-3,3,11|near-before:aim
-1,0,-8,0,-1,0,-5,17|near-before:air
0,0,-2,3,-5,0,-7,12|near-before:alberto
9,-1,16,-9,-13,6,-6,-2|near-before:all
-1,0,14,0,-1,0,-8,-4|near-before:all allies
-10,-1,-15,2,-22,-3,37,13|near-before:alliance
21,-1,-2,-13,16,5,-26,0|near-before:allies
-2,0,6,-1,11,0,-9,-4|near-before:allies in asia
-1,6,9,-2,-7,-2,-2,-1|near-before:allowed
1,-2,-5,-12,3,-3,6,12|near-before:ally
0,3,-8,0,1,-1,-3,8|near-before:almost
6,0,-1,-1,3,-2,-9,4|near-before:alone
0,4,1,-1,0,11,-1,-14|near-before:along
-12,0,5,-6,22,-3,-9,2|near-before:already
8,3,4,-6,15,-5,-8,-11|near-before:also
-1,-1,-1,-1,-1,10,-3,-3|near-before:alternative
8,0,2,-7,-2,-1,8,-7|near-before:ambassador
0,0,-3,-1,-1,-1,-6,12|near-before:ambition
-2,0,15,0,0,-1,-6,-6|near-before:america 's allies
1,0,-9,-3,-15,-1,28,-2|near-before:among
-1,-1,-6,1,3,6,-8,6|near-before:amount
2,-2,-8,-4,-17,19,0,12|near-before:an
0,0,0,-1,-7,-3,8,4|near-before:analysis
13,-1,-2,-2,4,-7,-8,2|near-before:analysts
23,-13,34,5,-12,-22,-31,16|near-before:and
-1,0,-12,-1,-1,-1,-4,20|near-before:angus
-1,-1,3,-2,-3,7,-14,11|near-before:another
10,-1,-7,1,-8,-4,19,-10|near-before:answer
-4,-2,-3,17,1,1,8,-19|near-before:any
-2,2,-2,9,-6,-2,1,1|near-before:anything
0,0,-5,0,-4,-1,0,11|near-before:anyway
0,0,0,8,1,0,-6,-3|near-before:anywhere
0,0,0,0,10,0,-9,0|near-before:appear
-1,0,-3,11,6,-2,-8,-4|near-before:approach
0,0,12,0,-8,0,0,-3|near-before:appropriate
0,0,-5,-2,0,-1,-1,9|near-before:appropriators
4,-4,-7,-13,-3,-7,28,2|near-before:are
-1,0,-4,-4,15,0,1,-5|near-before:argue
-1,-1,7,-5,-9,-2,-6,17|near-before:argue for
3,-1,2,3,7,-1,-3,-11|near-before:armed forces
-5,-12,7,-1,24,2,-23,8|near-before:around
14,-2,1,16,1,-17,-6,-7|near-before:as
6,-3,15,-10,-2,-4,6,-7|near-before:asia
-3,0,-11,-4,-1,-1,28,-8|near-before:asian allies
-3,0,16,-1,-15,-1,5,-1|near-before:asian partners
-11,-5,-3,32,-14,27,14,-39|near-before:ask
-3,-2,11,14,-25,10,2,-6|near-before:ask for
0,0,-2,0,9,-1,1,-6|near-before:assume
0,0,0,0,-7,0,9,0|near-before:assumed
0,0,-1,0,18,-4,-6,-6|near-before:assumes
-1,0,-12,1,-1,-1,16,-3|near-before:assure
-20,-7,9,-32,36,7,7,1|near-before:at
-1,0,-1,0,-9,-1,10,4|near-before:attain
-1,0,-7,-1,8,-1,-1,1|near-before:attendees
0,0,-2,-1,0,13,-7,-3|near-before:attending
0,0,-5,0,-2,0,-5,12|near-before:audience
0,0,2,0,3,11,-3,-12|near-before:aukus
0,0,-1,0,9,0,-8,0|near-before:authorities
-2,-2,-8,-1,10,16,2,-15|near-before:average
0,0,-8,0,0,12,-1,-3|near-before:avoid
0,-1,-2,26,-1,-3,-33,13|near-before:avoids
-2,10,1,2,-17,-3,13,-4|near-before:away
0,0,0,-11,-1,17,-1,-3|near-before:b
-2,-11,-4,-9,-14,-4,-2,46|near-before:back
0,0,-3,0,0,-1,-5,9|near-before:badenoch
-3,0,1,-1,0,-2,9,-3|near-before:balk
-1,0,-12,10,28,-2,-3,-20|near-before:bank
0,0,0,-9,0,-1,13,-1|near-before:bao
-3,-1,11,-1,-12,-2,18,-10|near-before:bar
0,0,-1,0,17,-1,-6,-8|near-before:barclays
0,-1,-4,-5,23,-7,-1,-6|near-before:base
-5,0,-2,4,0,-2,12,-5|near-before:based
-1,0,-2,0,-3,-2,12,-3|near-before:basket
0,0,-11,13,0,0,-1,-1|near-before:bat away
0,11,7,8,-35,-11,8,13|near-before:be
0,0,-18,0,21,-2,2,-3|near-before:bear
-1,-1,0,-2,-1,0,-6,11|near-before:because
0,0,0,0,2,10,-1,-10|near-before:becomes
-4,1,21,2,17,9,-7,-37|near-before:been
0,-1,-7,6,-5,-5,2,10|near-before:before
0,0,0,-8,-1,-1,10,0|near-before:begin from
2,0,-10,12,0,-9,-16,21|near-before:begun
0,1,9,-8,6,0,-5,-3|near-before:behind
-2,8,5,11,0,-2,-6,-12|near-before:being
-2,0,-1,-3,8,5,-9,2|near-before:believe
-4,6,-14,-5,20,-5,3,-1|near-before:below
0,0,0,0,10,-2,-2,-5|near-before:berenberg
-1,-1,-6,3,10,1,-12,4|near-before:between
-3,-7,14,-4,-30,3,25,2|near-before:beyond
0,0,2,0,-1,0,8,-9|near-before:bid
-3,-1,-9,-3,2,-6,15,4|near-before:bill
-2,-1,-9,-2,-4,-11,15,15|near-before:billion
0,12,-1,2,-7,-3,6,-9|near-before:bind
0,0,0,0,9,-2,-5,-2|near-before:blame
0,0,2,-1,0,0,-8,7|near-before:bloc
0,0,-2,0,-2,0,-4,8|near-before:blueprint
-1,0,-7,10,-6,-1,10,-5|near-before:board
0,0,2,-2,-4,-1,9,-3|near-before:boost
-2,-1,11,-3,-2,-2,-11,9|near-before:both
0,0,-6,13,5,0,-5,-7|near-before:bought
0,0,9,-3,0,-1,0,-6|near-before:bow
-1,0,17,-5,-8,-2,-1,-1|near-before:bracing
0,-1,0,0,-6,8,1,-1|near-before:brake
-1,-1,18,-2,-3,-1,-3,-8|near-before:brandish
0,0,0,0,0,0,-12,12|near-before:brands
0,3,-3,-3,28,0,-21,-4|near-before:break
0,0,-2,0,0,0,11,-8|near-before:bridge
0,0,-2,-1,-1,-1,9,-4|near-before:briefed
-3,-5,1,6,10,-8,1,-1|near-before:bring
0,0,0,-2,-3,0,8,-3|near-before:bring forward
3,0,0,13,-2,-1,-3,-9|near-before:bring up
-1,0,13,-1,-1,-2,-1,-7|near-before:bristles
0,0,-2,0,0,0,14,-10|near-before:broadcaster
0,0,-3,0,-2,-1,-1,8|near-before:bruegel
0,0,-1,0,-6,-2,-2,11|near-before:brugger
-1,0,8,3,0,-1,-3,-5|near-before:brush off
-4,-4,0,-10,78,-18,-15,-26|near-before:budget
-1,-2,-4,8,-11,-5,10,4|near-before:buildup
0,0,-2,0,-1,0,10,-7|near-before:bundles
0,-3,0,0,13,-2,-5,-3|near-before:burden
0,0,10,-3,-2,-4,-1,0|near-before:business
-2,-5,-46,13,4,22,10,3|near-before:but
0,0,-1,-2,-7,27,-9,-7|near-before:buy
12,20,30,-37,18,1,-28,-16|near-before:by
-2,22,4,-1,-2,-7,-4,-11|near-before:cabinet
22,-2,23,6,-9,-4,-9,-28|near-before:call
-7,-3,2,1,-20,-5,-2,34|near-before:call for
-4,-1,25,-2,-3,-1,-27,12|near-before:call on
-1,-2,22,3,9,-2,-18,-12|near-before:came
-1,0,-6,-1,-1,0,-1,10|near-before:camp
-1,0,-40,-11,-6,10,1,47|near-before:campaign
-3,-2,-20,-5,3,14,30,-17|near-before:can
0,-2,0,0,-10,-1,-1,14|near-before:cancel
0,0,-6,-5,-3,-2,-1,17|near-before:candidate
-3,-5,-10,30,-10,23,-5,-21|near-before:cannot
0,13,-1,6,-16,-2,-1,2|near-before:cap
0,9,-3,0,-1,-1,-3,0|near-before:capitals
0,0,-1,0,-6,0,0,8|near-before:carl
0,0,-2,2,20,-1,-25,6|near-before:carry
6,-1,-7,2,23,-2,-13,-7|near-before:case
0,-1,-7,0,-2,-1,-2,14|near-before:cautious
-1,0,-2,0,-2,0,-3,9|near-before:cdu
0,34,-2,-2,-19,-5,-7,0|near-before:ceiling
0,0,0,0,8,0,-6,-1|near-before:celebrating
0,0,0,0,11,0,-10,0|near-before:central
0,-1,0,0,-8,-8,7,11|near-before:centrist reform alliance
0,10,-1,0,-3,-1,-1,-3|near-before:century
-1,0,3,-12,0,6,15,-10|near-before:chair
-2,0,-13,-1,-1,-2,-4,23|near-before:chairman
0,0,-3,0,-2,0,-4,9|near-before:chairs
-1,0,-4,-1,-1,-1,-7,15|near-before:challenger
-1,-2,-14,-3,-13,8,6,18|near-before:chancellor
-1,-1,-8,-8,-6,8,10,6|near-before:charge
-1,-1,-1,-1,0,11,-2,-4|near-before:chase
0,0,-1,0,0,9,0,-8|near-before:cheaper
0,0,-1,8,-1,-1,-2,-3|near-before:cheng
0,0,-1,0,-1,8,0,-6|near-before:chi
12,-1,4,-5,-5,-2,-8,5|near-before:chief
0,0,1,-10,0,-1,9,0|near-before:choice
-2,0,9,-2,-1,5,-3,-6|near-before:choose
0,0,8,0,-2,-1,-5,0|near-before:circulated
1,-1,-15,-1,11,-1,-1,7|near-before:cite
0,0,-9,0,0,0,0,10|near-before:citizen
0,0,-3,-4,31,-3,1,-21|near-before:claim
0,0,-5,0,0,-1,-1,8|near-before:clamor
8,-1,-5,-7,-18,3,15,6|near-before:clear
-1,-1,-6,-1,-7,-7,23,-1|near-before:climb
-1,-12,-10,-1,25,-3,9,-5|near-before:close
0,0,12,0,2,-2,-3,-9|near-before:closer
0,0,-1,0,-9,0,10,0|near-before:closest
0,0,-1,-9,0,-4,-1,15|near-before:co
-2,-2,-17,-4,-9,8,-10,35|near-before:coalition
0,0,-3,0,10,-1,-3,-2|near-before:cold
0,0,0,-1,-1,0,-5,8|near-before:colleagues
0,0,-1,0,-4,0,-3,8|near-before:combines
-2,-5,13,-3,4,0,-2,-6|near-before:come
0,0,1,-5,11,-7,-17,17|near-before:come to
-1,-1,3,-2,-10,-3,33,-19|near-before:comes
0,0,-2,0,10,0,-4,-4|near-before:command
-1,0,5,-8,-1,10,-1,-4|near-before:comment
-1,-3,17,-8,0,-2,-1,-3|near-before:commentary
-1,0,-5,-2,-1,-2,-11,22|near-before:commission
-4,-4,-1,15,3,-1,4,-11|near-before:commit
-8,5,-14,26,-24,-5,29,-9|near-before:commitment
-1,0,-6,10,-6,-2,-11,16|near-before:committee
0,0,-1,0,9,0,-6,-1|near-before:commons
0,1,-1,-8,0,10,-1,-1|near-before:communist
0,-3,-2,-1,-2,-5,-1,14|near-before:communists
0,-1,-3,-1,7,0,10,-11|near-before:compared
-1,0,1,-1,3,-1,6,-8|near-before:concede
-1,0,-10,13,0,-1,-1,-1|near-before:conference
-1,-1,-2,-16,1,49,0,-30|near-before:confirm
0,0,8,-1,-9,0,5,-2|near-before:confirmation
0,0,20,0,-11,0,-5,-4|near-before:confronted
0,0,-10,0,-1,0,0,12|near-before:congressmen
0,0,0,0,-5,9,-4,0|near-before:conscription
0,0,-1,-1,8,-1,-22,16|near-before:conservatives
0,4,-19,14,-10,-2,-16,29|near-before:consider
0,2,-3,-5,22,-2,-27,12|near-before:constitution
0,-2,0,-2,-3,8,5,-6|near-before:constitutional
0,0,0,0,0,0,8,-8|near-before:consult
6,-4,0,3,-1,-1,-11,7|near-before:contain
-1,-4,-1,-1,5,-4,11,-6|near-before:content
0,0,-2,0,-3,10,0,-3|near-before:contribute
0,0,-10,3,-1,0,9,-2|near-before:conversation
-3,0,-9,0,0,0,13,0|near-before:conversion
-1,0,16,-5,-1,-1,-3,-5|near-before:convey
0,0,13,-2,-1,-1,-5,-4|near-before:convince
15,0,-8,-2,-1,0,-4,-1|near-before:coolly
0,0,0,0,0,0,-11,11|near-before:coordinating
12,0,0,0,-6,-1,2,-6|near-before:copied
-2,0,-10,7,-14,13,4,2|near-before:core
0,0,2,0,-8,0,13,-6|near-before:core defence
0,0,2,0,0,0,-8,6|near-before:core defense
0,0,-4,0,-14,-1,21,-2|near-before:correspond
-1,-2,-13,-3,8,8,13,-11|near-before:cost
0,0,0,-1,17,0,-14,-2|near-before:costs
-5,-7,-22,-10,-1,35,-16,25|near-before:could
0,-1,-2,-1,-6,-3,-5,17|near-before:council
0,0,0,5,1,-2,7,-11|near-before:count
0,0,5,-1,-9,-1,-4,10|near-before:counterpart
0,0,0,-2,-4,0,10,-3|near-before:counterparts
0,-1,0,0,1,0,-10,11|near-before:counting
-2,0,-5,-8,-5,5,18,-3|near-before:countries
4,-5,14,14,21,-15,-26,-6|near-before:country
-4,0,-1,0,3,-1,8,-5|near-before:counts
0,0,0,0,10,0,-8,-1|near-before:creative
0,2,0,0,-8,0,7,-1|near-before:credit
0,0,0,0,9,-1,-3,-4|near-before:crore
0,0,-10,-1,0,0,12,-1|near-before:crystal
-1,-3,-4,-2,22,-4,29,-36|near-before:current
0,0,-1,0,10,-2,-4,-4|near-before:currently
0,-1,0,0,14,0,0,-11|near-before:customary
0,5,-3,-1,-6,-2,-2,8|near-before:da
0,0,-7,0,-1,-1,0,9|near-before:daily
0,0,0,0,0,-2,-9,12|near-before:dannatt
8,-1,7,-12,-23,-3,28,-3|near-before:date
-1,0,-1,-4,15,-1,-4,-5|near-before:david
0,0,10,0,0,0,-9,0|near-before:davos
0,0,0,-1,13,0,-7,-4|near-before:de
0,0,-8,9,-2,0,2,0|near-before:deadline
-1,0,8,8,-5,-1,-16,7|near-before:deal
-2,-1,-7,-2,-14,-2,16,12|near-before:debate
0,0,-1,-1,-6,12,-1,-4|near-before:debt
-1,5,-1,-1,-21,-1,14,5|near-before:decade
0,2,-8,10,-9,-1,17,-10|near-before:decide
-1,1,-7,3,-12,-6,23,-1|near-before:decision
-1,0,3,-2,23,0,-19,-3|near-before:declare
-1,-1,-16,6,-2,29,-12,-4|near-before:decline
0,1,0,0,-14,0,15,-1|near-before:decreed
-4,-7,-32,2,18,20,12,-10|near-before:defence
-1,0,-3,10,-8,-3,18,-13|near-before:defence minister
-5,0,-5,-2,-3,8,7,-1|near-before:defence secretary
-4,6,-14,-3,24,-14,-3,8|near-before:defence spending
1,17,-28,27,21,-18,-1,-20|near-before:defense
-2,0,-8,18,-7,-1,6,-5|near-before:defense chief
-1,0,-8,5,-4,13,-2,-3|near-before:defense minister
-2,-3,-12,1,-7,4,-4,22|near-before:defense ministry
-4,0,22,-1,-10,-2,-21,16|near-before:defense secretary
-5,-1,-33,-3,43,-4,-14,17|near-before:defense spending
-1,-1,-1,-1,-4,9,-1,-1|near-before:defensive
-2,-3,26,9,-2,1,-19,-9|near-before:demand
0,0,-3,0,-4,-2,0,9|near-before:democratic
-1,-7,-20,40,-1,4,-3,-13|near-before:deny
-1,0,5,-5,14,-1,-2,-10|near-before:department
-1,0,15,-1,-1,-4,-1,-6|near-before:deputy
11,-1,3,-5,-10,-3,11,-5|near-before:describe
-3,-2,12,-5,7,0,1,-10|near-before:devote
-1,0,2,1,0,-2,8,-8|near-before:dialogue
7,-10,-24,18,-4,17,8,-11|near-before:did
0,0,-1,0,-9,17,-4,-3|near-before:difference
-6,0,32,-1,0,-1,-13,-10|near-before:diplomacy
-1,0,-6,10,0,0,0,-2|near-before:diplomat
0,0,-2,0,-1,0,9,-5|near-before:directly
-1,0,-1,3,-2,-1,-7,10|near-before:discuss
0,0,-6,1,-3,0,-7,16|near-before:discussions
0,0,0,3,-2,-2,11,-8|near-before:dismiss
0,0,0,0,3,0,6,-9|near-before:dispute
0,7,7,-4,5,20,-8,-28|near-before:do
-3,0,4,-1,-6,-1,-7,13|near-before:document
0,0,-1,-16,0,20,0,-2|near-before:dodge
-2,-10,7,14,0,-2,-21,14|near-before:does
-1,0,3,-4,-2,-1,8,-2|near-before:doing
0,4,9,-7,4,-2,-2,-5|near-before:done
0,0,0,-5,13,-1,-6,-1|near-before:door
-1,0,-4,-5,6,-3,-2,9|near-before:double
-1,0,2,-15,3,-2,9,4|near-before:doubt
-1,0,8,-2,-8,-3,19,-12|near-before:doubted
-1,0,0,-1,1,6,7,-12|near-before:doubts
0,0,-1,0,-2,8,-5,0|near-before:dpp
0,0,-1,8,0,-1,-2,-3|near-before:dr
-2,-1,13,-6,20,-4,-5,-14|near-before:draft
0,0,0,0,-8,0,9,-1|near-before:dragged
0,0,-5,-1,0,-1,8,-1|near-before:draw
0,0,-2,0,-5,-3,0,9|near-before:drawn
0,0,-1,0,-15,-2,0,17|near-before:drift
0,0,0,0,-2,0,11,-7|near-before:drive
-1,2,8,-2,-7,10,-12,1|near-before:drop
0,0,-9,4,-7,0,-2,16|near-before:due
-1,0,3,-1,6,-4,-8,6|near-before:during
0,0,0,-1,0,8,-9,3|near-before:dutton
-3,-5,3,-4,-24,28,-3,9|near-before:each
-1,-1,21,-12,-1,-2,-1,-4|near-before:earlier
-1,0,12,0,-12,-1,9,-6|near-before:early
-2,1,5,-4,-4,-5,22,-13|near-before:editorial
12,1,-7,-2,-1,0,-1,-2|near-before:effect
0,-1,-2,0,16,-1,-9,-2|near-before:effort
0,0,-1,0,1,8,-5,-2|near-before:eight
-1,-1,-7,-4,-5,-3,-4,25|near-before:elastic
0,0,-8,4,-1,-1,-1,6|near-before:elect
0,0,-3,0,-5,-1,-2,11|near-before:elected
-1,-1,-1,0,-2,-2,-18,26|near-before:election
0,0,10,7,-12,-1,-4,-1|near-before:embassy
0,0,0,0,-1,-8,10,0|near-before:emulate
-1,0,11,-1,-17,1,10,-4|near-before:end
0,0,1,14,-1,-1,-5,-8|near-before:endorse
0,0,0,-2,13,0,-6,-4|near-before:enemy
-1,0,8,-7,17,-3,-23,9|near-before:enough
0,0,0,-1,0,0,9,-7|near-before:enshrine
0,0,0,0,0,0,8,-7|near-before:envisage
0,0,13,-1,-1,-1,3,-12|near-before:envoy
-1,-2,-1,-1,35,-4,-16,-11|near-before:equal
0,0,-8,0,-2,0,-2,11|near-before:equate
-1,-3,-1,-1,22,-5,-23,11|near-before:equivalent
0,-1,16,-2,4,-7,0,-10|near-before:era
-1,0,-3,-5,10,-2,-12,13|near-before:estimate
-2,-1,15,-4,-8,-7,19,-12|near-before:europe
0,0,9,-2,4,0,-7,-3|near-before:european
-2,0,-2,0,9,-1,-8,5|near-before:europeans
-1,0,-6,0,1,-3,-3,12|near-before:euros
-1,0,11,-1,0,-1,-1,-7|near-before:eve
-7,-1,-1,-4,11,6,29,-32|near-before:even
0,-3,0,3,-1,-5,18,-11|near-before:ever
-2,-7,2,-3,-20,25,12,-6|near-before:every
20,6,-5,-1,-2,-4,-6,-8|near-before:everyone
0,0,-1,0,10,-1,-6,-2|near-before:exactly
-9,-2,3,-1,3,0,16,-10|near-before:example
9,10,-8,-2,-4,7,-5,-6|near-before:exceed
0,0,-7,0,0,0,8,0|near-before:except
-1,-1,-1,-1,-4,9,-1,-1|near-before:exclusively
-1,-3,6,-2,-4,12,-7,-2|near-before:exempt
0,-2,13,0,-1,-1,0,-8|near-before:exhort
-1,-1,-4,5,-8,2,17,-12|near-before:existing
-5,1,-6,-15,73,-8,-27,-15|near-before:expect
0,0,9,-1,-6,-1,0,-1|near-before:expectation
-1,13,2,-3,7,0,-2,-16|near-before:expenditure
0,0,-3,0,-4,0,8,0|near-before:expert panel
-2,0,-4,-1,18,-1,-27,18|near-before:experts
-1,-1,-2,-3,-8,-3,10,7|near-before:explain
18,0,-3,-1,-2,-2,-4,-7|near-before:explainer
0,0,0,0,-9,0,9,0|near-before:extolling
-3,0,-2,-1,-4,28,-4,-15|near-before:extra
-1,-4,3,-3,-1,-1,22,-15|near-before:eye
0,0,-1,8,0,-1,-1,-4|near-before:faber
0,0,0,-2,0,0,-9,12|near-before:faction
0,-1,2,-11,6,-4,24,-16|near-before:fall
3,-1,-12,20,-17,-4,15,-4|near-before:far
-1,-1,2,-8,-13,11,-9,19|near-before:favor
-1,0,-3,-2,0,-6,-1,14|near-before:feasible
0,0,0,0,-1,0,9,-8|near-before:feel
0,0,-2,3,-5,0,-7,12|near-before:feijóo
9,0,2,-1,-6,-1,-3,-1|near-before:fight
-6,-6,-3,-1,43,-11,-10,-6|near-before:figure
-1,-1,17,-2,-1,-2,-5,-6|near-before:figures
0,0,0,-1,0,0,-7,9|near-before:filed
-2,-1,-8,5,-1,7,-4,4|near-before:finance minister
0,-1,-1,-1,-7,3,-10,17|near-before:finance ministry
0,0,0,0,16,0,-16,0|near-before:financed
-2,-1,13,-12,10,2,7,-18|near-before:find
0,0,0,-6,0,-1,10,-3|near-before:find the means for
0,5,-13,-13,0,-6,20,8|near-before:first
8,-2,3,2,16,0,-12,-16|near-before:five
0,0,-1,-1,-4,-1,-3,11|near-before:float
0,0,-1,-2,-2,-1,-4,11|near-before:floor
-3,-1,-16,11,-2,-4,25,-12|near-before:follow
0,-1,-2,-1,13,2,-21,10|near-before:follows
-9,5,21,-15,-11,15,-7,2|near-before:for
0,-1,-5,-1,14,-4,3,-5|near-before:force
0,-3,-1,0,7,3,-19,13|near-before:forecast
0,0,3,2,0,-1,-9,4|near-before:foreign minister
0,-1,0,-1,13,-1,-6,-4|near-before:foresee
-4,-1,1,1,2,-4,19,-14|near-before:former
0,0,-9,-2,8,11,-6,-2|near-before:four
0,-1,-1,0,-9,12,0,-1|near-before:freed
0,0,-1,12,-5,0,-5,-1|near-before:frees
0,0,0,0,-5,-8,-4,18|near-before:freeze
0,0,0,0,-7,10,-1,-1|near-before:frets
13,0,-3,-2,1,-1,-12,5|near-before:friends
-6,-5,-9,13,62,-18,-12,-25|near-before:from
0,10,0,0,-9,0,0,0|near-before:froze
0,0,-1,-9,0,-4,-1,15|near-before:fujita
0,0,-1,-9,0,-4,-1,15|near-before:fumitake
0,0,-1,-1,-9,-2,-1,13|near-before:fund
-1,-2,2,-11,-8,-6,22,5|near-before:further
0,0,0,-4,-1,0,-3,8|near-before:future
-1,0,-3,-2,-1,-1,9,-3|near-before:game
-11,-3,-16,-3,11,19,-5,8|near-before:gdp
-1,-1,-3,5,-14,-5,-15,36|near-before:general
-2,0,-1,0,-3,-1,-4,13|near-before:generals
-5,1,17,-4,-7,19,4,-24|near-before:get
4,-2,-3,0,-8,4,11,-6|near-before:give
-1,-1,-1,-2,7,-1,-10,8|near-before:glad
0,0,11,-1,-1,-1,-1,-7|near-before:glass
28,-1,1,-7,-3,-1,-15,-4|near-before:global
-1,-3,-1,0,12,-1,-2,-5|near-before:gnp
0,10,0,-3,-19,-1,-7,20|near-before:go
-6,-7,-2,6,-48,-3,53,7|near-before:goal
0,0,-1,-1,11,-1,-1,-8|near-before:goldman
0,0,0,8,-2,-1,4,-9|near-before:gov ' t
0,0,-1,0,-6,-1,0,9|near-before:governing coalition
-3,26,-21,-5,4,3,22,-26|near-before:government
-2,20,-1,0,-15,-5,14,-12|near-before:governments
0,0,-2,0,-4,0,-3,11|near-before:gradually
-2,-2,-7,-5,6,-5,-12,27|near-before:greens
0,-1,0,-1,0,-1,-6,8|near-before:grills
0,-1,-2,0,-4,0,-11,20|near-before:gross national product
8,5,-1,-2,-1,-2,-6,-2|near-before:group
0,-3,-1,0,0,8,9,-13|near-before:grow
0,0,-3,-2,-1,10,-1,-2|near-before:growth
0,0,-2,0,0,0,-8,10|near-before:guarantee
0,0,-1,0,2,10,-5,-6|near-before:guessed
-3,0,0,-1,-15,0,30,-10|near-before:guideline
-1,0,-3,-8,-1,-2,-21,35|near-before:habeck
-16,-1,24,35,-16,22,-42,-6|near-before:had
-6,-1,25,-5,4,-1,-6,-10|near-before:hague
0,9,-2,-3,-5,7,-7,2|near-before:half
0,0,-12,-1,-1,-1,-2,18|near-before:hands
0,0,0,0,-5,0,9,-4|near-before:hardly
-21,-11,40,9,-12,-29,-3,28|near-before:has
0,0,-2,-1,-1,-2,-2,9|near-before:hastie
-13,-18,38,9,-26,-6,-8,25|near-before:have
-2,7,-19,5,4,-2,0,7|near-before:having
0,0,0,0,-4,0,-4,9|near-before:hawk
0,10,-2,0,-3,-2,-1,-2|near-before:hawks
2,-2,13,0,-26,22,-8,-1|near-before:he
-1,-1,-4,12,3,-3,-4,-3|near-before:head
-1,0,2,10,-2,-7,9,-11|near-before:hear
0,-1,-5,11,-3,-3,0,1|near-before:heard
0,0,0,0,-1,0,9,-8|near-before:heat
9,0,0,0,-1,-1,-2,-5|near-before:hegemon
0,0,0,0,-4,0,-4,9|near-before:help
-2,-2,-12,-2,8,-5,-2,17|near-before:her
-1,0,6,3,-1,-2,4,-9|near-before:here
0,-1,4,-1,1,-1,-14,12|near-before:high
-1,0,0,-3,7,3,-8,2|near-before:higher
0,0,0,1,-6,0,-8,14|near-before:hike
-1,4,-15,9,-3,-5,-1,11|near-before:him
-3,-3,-12,6,-2,-2,-8,24|near-before:himself
0,0,11,-1,-7,-2,5,-5|near-before:hint
2,5,30,-20,-2,-21,-1,6|near-before:his
0,-2,-9,-9,12,5,15,-13|near-before:hit
0,0,9,-1,-1,0,-1,-5|near-before:hitherto
-3,8,-1,-4,-7,-5,9,3|near-before:hold
0,0,-1,0,-10,-1,0,12|near-before:hold out for
0,11,0,0,-8,-1,3,-4|near-before:hold the line at
2,0,-8,-3,-1,-1,9,2|near-before:hold up
0,0,0,0,-1,0,9,-8|near-before:holdout
0,0,-2,0,-3,-2,-2,9|near-before:honest
0,0,0,-1,12,-2,0,-9|near-before:honestly
0,0,-10,0,0,0,0,11|near-before:honour
0,9,-1,0,-1,-1,0,-5|near-before:hook
-2,0,47,-7,-16,-2,5,-25|near-before:hope
0,0,8,-2,8,-1,-1,-12|near-before:hosts
-1,-4,-1,-11,13,-3,1,6|near-before:house
0,0,-2,0,8,0,-2,-4|near-before:housing
0,-4,-1,-1,12,-1,-4,-2|near-before:hover
-1,-1,6,-9,2,-5,22,-13|near-before:how
0,0,-14,-1,0,16,0,-1|near-before:hsin
0,-7,0,0,10,-2,0,-1|near-before:hugged
0,0,0,0,10,0,-3,-5|near-before:hurts
7,-1,-17,7,-3,-20,-6,32|near-before:i
-1,0,-8,4,-3,-5,-16,30|near-before:idea
-2,-8,-21,-11,-4,68,-13,-9|near-before:if
0,0,-2,8,0,-2,0,-4|near-before:imagine
0,0,0,11,-2,0,-12,3|near-before:imply
5,-1,14,-2,-9,-15,-18,27|near-before:in
-1,-1,18,-2,-3,-1,-3,-8|near-before:inappropriate
0,0,0,0,-10,0,13,-3|near-before:inch
0,0,-7,-2,0,-1,-1,11|near-before:inclined
0,0,-8,10,-3,-3,-1,4|near-before:include
0,0,0,0,1,0,-18,17|near-before:included
2,0,-9,0,5,-3,-2,7|near-before:including
-3,-2,-6,5,-8,5,5,5|near-before:increase
0,0,8,0,0,0,0,-8|near-before:indo
0,10,0,-4,8,-1,-5,-7|near-before:informal
-1,0,-3,-3,-4,13,1,-3|near-before:insist on
0,0,8,0,0,0,-4,-4|near-before:insistence
0,-3,-7,-1,11,2,10,-12|near-before:instead of
-1,0,-4,-1,3,-4,-7,13|near-before:institute
0,3,-10,22,-14,0,-7,6|near-before:intend
0,0,0,0,-13,0,13,0|near-before:intent
0,1,-2,10,-16,-1,15,-5|near-before:intention
9,0,0,0,-1,0,-6,-2|near-before:international
-1,-1,0,-3,19,-4,-6,-4|near-before:interview
-3,0,-17,1,-5,-3,20,8|near-before:into
0,0,-1,-7,1,0,9,-1|near-before:invest
0,0,-2,-1,0,13,-7,-3|near-before:invited
28,0,-6,-4,-2,-1,-12,-4|near-before:irrelevance
-20,1,-5,-36,23,-13,29,21|near-before:is
0,0,-2,-1,-4,-3,-12,22|near-before:ishin
0,-1,2,3,2,-1,-8,2|near-before:island
5,-27,35,27,-4,1,-10,-26|near-before:it
-8,4,8,-15,4,-18,38,-14|near-before:its
1,4,-26,12,22,-5,-17,9|near-before:itself
0,0,8,-1,-1,-1,-3,-3|near-before:jack
-3,-5,6,24,-6,-6,-10,0|near-before:japanese communist party
-1,0,0,0,-2,0,8,-5|near-before:johnson
0,0,1,0,-1,0,-8,8|near-before:jr
-1,0,-2,8,0,12,-1,-16|near-before:jump
-1,-11,7,-6,8,7,-9,5|near-before:just
0,0,-1,9,-1,-1,-1,-5|near-before:justification
0,0,0,-7,0,-1,10,-2|near-before:justify
0,6,0,-7,0,-1,-6,9|near-before:kai
-1,-1,-3,-1,20,-3,-6,-6|near-before:kaunas
-3,-1,16,-12,8,-9,20,-18|near-before:keep
0,-1,-1,0,-2,0,-12,16|near-before:keidanren
0,0,-3,0,0,-1,-5,9|near-before:kemi
9,0,0,0,-3,0,-5,0|near-before:kind
0,0,0,0,-12,0,17,-4|near-before:kingdom
0,0,-1,0,12,0,-5,-6|near-before:kiuchi
0,0,-1,-7,0,-5,-1,15|near-before:kiwis
0,0,0,-7,0,-3,19,-8|near-before:kmt
0,0,2,-1,-1,17,-1,-15|near-before:know
0,0,15,0,0,0,-22,7|near-before:known
-2,-1,-1,1,3,-5,-10,14|near-before:komeito
0,0,0,0,-5,10,-4,1|near-before:kuomintang
0,0,0,0,0,0,-12,13|near-before:lacson
0,0,0,0,-10,0,4,5|near-before:ladder
0,0,-3,0,-3,-1,-3,11|near-before:landslide
0,-8,0,0,9,0,0,0|near-before:largely
0,0,0,0,12,0,-3,-9|near-before:largest
-1,-1,-4,-1,9,-3,0,0|near-before:last
5,-1,-1,0,-1,3,6,-11|near-before:late
3,0,-11,6,-1,-1,0,4|near-before:later
0,15,-1,-1,-35,-1,31,-9|near-before:law
-1,4,1,-6,10,-6,2,-4|near-before:lawmaker
0,-1,3,-2,-13,-4,-15,31|near-before:lawmakers
-1,0,-7,-1,10,-1,3,-4|near-before:lay out
-2,8,-15,-8,-20,-9,-2,49|near-before:ldp
-2,2,-6,-5,-10,4,-8,26|near-before:leader
-1,4,14,-18,-4,8,2,-5|near-before:leaders
0,0,14,-3,20,-3,-9,-19|near-before:leads
-5,-6,11,-12,2,-6,1,14|near-before:least
-1,-3,-3,7,7,-3,7,-11|near-before:leave
-1,-4,3,1,10,-9,1,0|near-before:left
-4,-5,21,-11,13,0,-21,8|near-before:less
-3,17,10,6,-1,-3,-25,-2|near-before:let
0,14,0,0,-14,-2,6,-3|near-before:lets
0,-1,0,-5,-3,0,10,0|near-before:letting
6,-3,2,-7,23,-5,-5,-12|near-before:level
0,0,0,0,-9,14,-5,-1|near-before:level off at
0,0,-1,0,-6,0,0,8|near-before:levin
0,0,-1,11,0,-1,-6,-2|near-before:li
-3,-1,-4,-2,0,-2,-1,14|near-before:liberal democratic party
0,0,0,0,-6,-1,11,-3|near-before:light
-3,-1,12,-4,3,-19,-26,37|near-before:like
-1,-1,14,-5,-1,-3,-7,3|near-before:like to see
0,0,0,0,14,-1,-6,-7|near-before:liked
0,0,6,-4,2,-2,10,-12|near-before:likely
-1,24,-2,-2,-11,-3,-4,-1|near-before:limit
-2,2,18,2,2,-4,-1,-17|near-before:line
0,-1,-2,-5,0,-1,15,-6|near-before:link
0,0,0,-2,3,0,-11,10|near-before:list
-1,-7,-6,-1,19,2,6,-11|near-before:little
0,0,-4,-3,16,2,-10,0|near-before:live with
0,-4,-1,0,12,-1,-2,-3|near-before:lived
-4,0,6,-4,16,-4,4,-14|near-before:long
0,2,1,-4,-3,10,-7,2|near-before:longer
0,0,-4,-1,-1,0,11,-5|near-before:look
-1,0,-6,4,-1,-2,-4,9|near-before:look at
0,0,-6,-1,0,0,-1,8|near-before:look for
0,0,0,0,0,-1,-10,11|near-before:look into
0,0,11,-2,0,-1,-1,-7|near-before:loss
0,0,40,0,-3,0,-29,-8|near-before:lot
0,-2,-10,-4,2,-2,3,13|near-before:lower
8,-1,-23,23,-6,8,-1,-8|near-before:made
0,0,1,10,-2,-1,-2,-7|near-before:main
-1,-3,-1,4,0,-2,9,-6|near-before:maintain
-4,3,16,-6,-37,-8,13,22|near-before:make
-1,-1,7,7,-3,-1,-10,1|near-before:man
0,1,8,-1,10,-1,-14,-3|near-before:manage
-1,-2,17,-2,0,2,-8,-6|near-before:mandate
0,3,-1,-1,8,-1,-7,-1|near-before:many
0,0,-7,-1,0,-1,13,-3|near-before:map
0,0,-1,8,0,-1,-1,-4|near-before:marcus
-1,-6,0,-1,-6,19,-1,-4|near-before:markets
-1,0,-16,0,14,0,13,-9|near-before:match
0,0,0,0,0,0,10,-10|near-before:maths
-1,0,-8,8,0,0,2,-1|near-before:matter
-2,10,-8,-10,0,5,-29,35|near-before:may
-2,0,-39,8,0,-1,36,-2|near-before:me
7,-5,16,-4,-10,9,-1,-11|near-before:mean
0,0,0,-3,10,0,-3,-3|near-before:measure
-9,-2,19,4,-16,-11,10,5|near-before:meet
10,-1,13,3,-1,-4,-13,-7|near-before:member
0,-1,0,1,-3,16,-2,-11|near-before:member states
-3,-2,-3,-4,-4,-6,13,8|near-before:members
7,-1,-5,5,0,-2,7,-10|near-before:mention
-1,0,3,-1,-16,-1,22,-7|near-before:method
0,0,-3,0,-12,0,-1,16|near-before:middle
0,0,0,0,-8,0,9,-1|near-before:midst
0,-1,-4,-6,8,-3,1,4|near-before:might
-3,-8,0,-6,27,-3,-29,21|near-before:military
-3,-11,-17,1,24,-2,-4,12|near-before:military spending
0,0,-1,-5,-3,-4,5,8|near-before:mind
-1,0,9,-1,-1,-4,0,-2|near-before:mine
-1,-1,2,-1,-11,-1,12,-1|near-before:minimum
-3,-1,-17,1,-7,-7,8,26|near-before:minister
-1,-1,-5,-3,-3,-3,11,3|near-before:ministers
-1,3,-2,17,12,3,-4,-26|near-before:ministry
0,0,0,0,-8,0,5,3|near-before:ministry of national defense
0,0,0,0,0,0,-9,9|near-before:mirrors
0,0,-1,-1,0,9,0,-6|near-before:misguided
-1,0,-7,0,11,-4,-2,4|near-before:miss
0,0,6,-2,2,13,-1,-18|near-before:missiles
0,0,-1,0,9,-1,-1,-5|near-before:mizuho
7,0,-17,-2,5,-1,13,-5|near-before:model
0,0,0,0,-8,0,8,0|near-before:moment
-1,-1,-1,-1,-11,1,4,9|near-before:money
0,0,0,-3,-6,8,2,-1|near-before:months
-8,5,2,-20,6,4,5,6|near-before:more
-6,-5,4,-6,-5,-13,25,6|near-before:move
0,0,0,0,-6,0,14,-6|near-before:mps
11,2,5,4,23,0,-29,-17|near-before:much
0,0,-2,-1,-1,0,-4,8|near-before:mull
-2,0,-29,-1,0,0,33,0|near-before:munich
-3,-1,31,-8,-22,-6,2,7|near-before:must
-1,0,-5,-2,8,-6,-12,18|near-before:my
0,-1,-27,48,-1,1,7,-26|near-before:n't
0,0,0,-9,0,12,0,-3|near-before:nagoya
-3,3,5,0,-5,-2,14,-13|near-before:name
4,0,18,-4,0,0,-18,-1|near-before:namely
1,0,-5,0,5,-4,12,-8|near-before:national
-1,-9,-10,7,17,-1,-1,-2|near-before:near
0,-1,0,0,-4,-2,-1,8|near-before:nearer
-3,0,10,-2,3,2,0,-10|near-before:nearly
0,0,-13,-4,0,0,-4,22|near-before:nears
-4,-5,42,-12,-2,5,-37,13|near-before:need
-3,-1,12,-2,-12,1,-23,26|near-before:needed
0,5,-14,-5,-23,-4,7,33|near-before:needs
0,-10,-1,0,14,-1,0,-1|near-before:neighborhood
0,0,0,0,-17,0,17,0|near-before:neighboring
-3,-2,-16,55,-2,6,-17,-20|near-before:neither
0,0,-7,11,-1,-1,-1,-1|near-before:neutrality
-1,3,-30,62,6,-2,-35,-3|near-before:never
0,0,-6,-7,0,0,0,15|near-before:nevertheless
19,-4,-8,-19,-36,-7,68,-13|near-before:new
-1,0,-6,13,-2,-1,3,-5|near-before:news
-1,2,-8,-2,-1,0,-2,11|near-before:newspaper
-1,-10,-6,-6,-1,18,-24,29|near-before:next
0,0,-1,8,0,-1,-2,-3|near-before:ng
-3,1,-3,-1,-1,13,-10,2|near-before:nine
-2,7,-1,-7,-3,-2,-1,11|near-before:nippon ishin
1,23,-45,114,-43,-12,-28,-10|near-before:no
0,0,-7,19,9,-2,-14,-3|near-before:no one
-2,-1,-25,59,-2,-4,-5,-21|near-before:nobody
-3,-1,31,-8,-4,14,-6,-23|near-before:nominee
0,0,0,0,9,2,-4,-7|near-before:nomura
-2,0,9,-1,-1,-1,-3,-1|near-before:noncommittal
-1,0,9,15,-3,-5,-2,-13|near-before:none
0,-4,0,-1,8,-2,1,-1|near-before:nonetheless
7,-2,-16,20,-1,12,-7,-14|near-before:nor
12,0,-1,0,-3,0,-8,0|near-before:norm
0,-1,9,-2,-1,0,5,-10|near-before:north
-14,25,-43,125,-34,38,-62,-35|near-before:not
3,-7,-28,-9,11,11,27,-9|near-before:note
-4,1,-13,20,1,-7,-7,8|near-before:nothing
1,-4,-24,9,15,-11,23,-10|near-before:now
-1,0,-2,-1,0,8,9,-14|near-before:nuclear
0,0,-1,0,4,0,-9,7|near-before:nudge
-3,-2,13,0,0,-4,10,-13|near-before:number
0,0,-1,0,-10,0,-2,14|near-before:numbers
0,0,-2,3,-5,0,-7,12|near-before:núñez
11,0,0,-7,-1,-1,2,-3|near-before:objection
0,0,-9,-3,-3,0,7,8|near-before:oblige
0,-1,0,-1,-2,-1,-6,11|near-before:odds
18,27,-2,4,-37,-5,-4,0|near-before:of
-2,9,-6,-3,-8,-2,18,-7|near-before:off
-1,-1,-20,7,-6,-12,-1,33|near-before:offer
-2,-1,4,-1,5,0,-8,3|near-before:office
0,0,0,0,10,0,-10,0|near-before:officer
-4,-1,16,7,-7,-7,5,-9|near-before:official
-3,0,14,-7,1,-5,4,-3|near-before:officially
14,-4,30,1,-23,-4,-28,14|near-before:officials
0,0,0,0,-3,0,9,-5|near-before:okinawa
0,-9,0,0,24,-1,-12,-1|near-before:oks
0,6,-13,-1,-15,-2,19,6|near-before:old
-2,-7,7,-12,-4,4,8,6|near-before:on
9,4,-8,1,3,-3,-1,-5|near-before:once
11,-2,11,-15,-4,-8,-4,10|near-before:one
0,0,-1,0,-8,0,9,0|near-before:ones
-5,-2,-13,-12,21,-5,39,-23|near-before:only
0,0,-3,-1,-5,-4,-5,18|near-before:open
-1,-1,14,-3,-5,13,-5,-11|near-before:opened
0,0,-10,0,0,0,0,11|near-before:opined
-1,-1,-6,1,-2,-5,8,5|near-before:oppose
-2,-3,-5,29,-22,-7,1,9|near-before:opposition
0,0,-1,2,9,5,-28,13|near-before:opposition leader
0,0,-9,-5,-12,-1,-8,35|near-before:options
-4,-4,-2,4,12,-4,-21,19|near-before:or
0,0,5,2,-13,0,8,0|near-before:order
10,0,-2,0,0,-1,-5,-2|near-before:orthodoxy
-1,-1,2,-4,-18,-2,28,-5|near-before:other
-4,0,-6,0,0,-1,11,-1|near-before:other allies
12,-1,-16,-1,-7,-2,15,0|near-before:others
-2,-2,9,-12,-10,-3,-25,44|near-before:ought
2,-1,-15,3,4,-13,3,16|near-before:our
-2,0,9,-1,-8,-2,6,-2|near-before:ours
-2,7,-5,11,-14,11,-1,-6|near-before:out
0,-2,1,-1,17,9,-12,-11|near-before:outlay
-4,-17,-11,-2,49,19,-26,-8|near-before:outlays
3,-6,-15,-12,10,-5,17,8|near-before:over
-6,-4,0,-10,11,-13,1,20|near-before:own
0,0,0,0,9,-1,-5,-2|near-before:pace
-1,0,11,-1,-1,-1,2,-10|near-before:pacific
0,0,11,0,0,0,-10,0|near-before:pacific allies
0,0,0,0,0,-1,8,-7|near-before:page
-1,-2,-8,-4,-9,-3,-11,37|near-before:panel
0,0,0,0,0,0,-12,13|near-before:panfilo
5,-1,9,-3,-5,-2,12,-16|near-before:paper
0,0,-2,0,6,2,-14,10|near-before:parliamentary
0,0,-4,0,14,0,-8,-1|near-before:part
0,2,5,2,3,-1,-2,-8|near-before:parties
0,0,-7,0,5,-1,-9,14|near-before:partner
15,-3,1,2,-12,6,9,-18|near-before:partners
-2,-6,-14,2,-19,4,-10,46|near-before:party
0,0,-2,0,-12,1,28,-15|near-before:pass
0,-2,0,3,-11,6,9,-4|near-before:passed
8,0,-5,0,11,-1,-13,-1|near-before:passes
-1,3,7,-7,-3,-5,45,-39|near-before:past
-1,-1,7,-5,-21,-10,5,26|near-before:path
-1,0,-8,0,-5,-1,0,15|near-before:patricia
-1,-1,15,0,-3,-3,-7,0|near-before:pay
8,0,0,-1,-1,-1,-4,-1|near-before:peacetime
0,0,0,0,-6,-1,-1,8|near-before:peg
0,0,0,0,18,-1,-12,-5|near-before:pencil in
0,0,-3,0,14,-2,-3,-6|near-before:pensions
1,0,8,-2,-14,3,1,5|near-before:people
0,0,9,-1,4,0,-12,-1|near-before:persuade
0,0,0,0,0,0,10,-9|near-before:ph
0,0,0,-5,-1,-1,-2,9|near-before:phrase
0,0,20,-1,-1,-2,-1,-15|near-before:pick
0,0,-1,-1,-3,-4,-2,10|near-before:picked
0,0,0,0,-6,-1,-1,8|near-before:pitches
0,0,0,0,-9,0,13,-3|near-before:place
-4,-13,-27,8,-13,18,32,-1|near-before:plan
-1,0,0,-1,-6,0,-9,17|near-before:platform
0,0,-1,0,0,8,0,-5|near-before:plausible
0,0,0,-13,0,0,0,14|near-before:play down
-1,0,-3,-2,-1,-1,9,-3|near-before:plays
0,0,0,0,10,-1,-4,-5|near-before:plc
-1,0,-11,0,-2,-3,-1,19|near-before:please
-4,1,-4,-9,-14,-3,22,9|near-before:pledge
0,0,-2,-8,0,-1,8,3|near-before:plumped
0,-1,-2,27,-3,-4,-24,5|near-before:pm
0,0,0,0,-1,0,-22,23|near-before:poilievre
1,-1,-9,6,23,1,-9,-12|near-before:point
13,13,4,14,-6,-7,-12,-19|near-before:policy
0,0,0,-1,10,-1,-4,-4|near-before:politicians
-1,-5,-1,-1,14,-3,-19,15|near-before:poll
0,0,-1,0,0,-10,0,12|near-before:possible
0,4,11,-3,-2,-3,10,-16|near-before:post
-1,-1,-1,-1,-4,9,-1,-1|near-before:posture
0,11,0,0,-6,-1,0,-2|near-before:postwar
0,0,0,0,12,0,-11,-1|near-before:power
0,-3,-7,0,18,-2,-1,-5|near-before:practice
0,0,-2,-5,-2,0,14,-4|near-before:praise
0,0,-1,-2,8,0,-4,-1|near-before:praised
-5,0,-16,-2,-1,-2,32,-7|near-before:praises
0,0,-7,0,13,-1,0,-5|near-before:preaches
0,0,-1,0,9,-1,2,-9|near-before:predecessor
-1,0,-2,0,15,-3,0,-8|near-before:predicted
0,0,0,0,8,0,-5,-3|near-before:predicts
0,0,-1,0,-6,-1,-1,9|near-before:preference
-1,0,4,-4,-2,-7,-4,13|near-before:preferred
-1,-2,-12,29,3,-3,-1,-13|near-before:premier
0,-1,0,-9,-2,-1,17,-4|near-before:premise
-1,6,-7,1,-12,-2,-3,17|near-before:prepare
-3,-3,-8,-4,59,-6,19,-54|near-before:present
-5,2,-4,9,-16,9,11,-6|near-before:president
-2,0,-10,-3,-3,-3,4,16|near-before:presidential
-1,0,10,4,-2,1,-6,-6|near-before:press
0,0,-2,0,-11,-1,10,5|near-before:press club
0,0,18,-5,-19,12,-2,-3|near-before:press for
0,0,11,8,-1,-1,-10,-6|near-before:pressure
0,0,-1,0,-8,10,0,-1|near-before:presuppose
-1,0,15,-5,7,1,-12,-5|near-before:price
8,-1,-20,7,-6,-20,7,25|near-before:prime minister
0,0,-1,0,0,0,-7,8|near-before:probability
0,0,-1,0,-4,-3,0,9|near-before:prof
0,3,0,-1,5,-1,-8,2|near-before:programme
0,1,-2,-1,15,5,-14,-4|near-before:project
-6,4,-16,46,-27,-11,6,4|near-before:promise
0,0,0,0,-6,0,-2,8|near-before:promoting
0,-3,-1,0,15,0,-8,-3|near-before:proportion
-1,0,-1,-3,-4,-1,-9,19|near-before:proposal
-5,-1,-10,11,-5,-4,-10,24|near-before:propose
0,0,0,0,14,-1,-6,-8|near-before:prosecutor
0,0,-8,0,-3,0,0,11|near-before:protection
0,11,-5,0,4,-3,-1,-6|near-before:proud
0,0,-5,-1,0,-2,20,-12|near-before:public
5,0,-10,7,0,0,0,-1|near-before:publicly
13,0,-2,0,0,0,3,-13|near-before:publish
-2,-1,1,-8,7,-5,17,-8|near-before:push
0,0,6,-11,0,-1,-2,8|near-before:push back
-5,10,2,-2,3,8,-13,-2|near-before:put
-1,-1,-13,-5,12,25,-2,-15|near-before:q
-1,-1,-6,-8,-4,27,5,-12|near-before:question
0,0,0,0,9,0,-8,0|near-before:questioned
0,0,8,-2,0,-1,-1,-3|near-before:quick
0,0,-2,0,-1,-2,-2,8|near-before:quietly
-1,0,15,-3,-9,-3,14,-13|near-before:quote
0,-1,0,-1,10,-1,-2,-6|near-before:race
-4,-6,13,10,-19,-22,19,9|near-before:raise
-1,0,0,0,-2,8,0,-6|near-before:rand
0,-1,0,0,12,-2,-1,-7|near-before:range
0,-2,1,-2,-6,-5,3,11|near-before:rather
-2,-2,-18,3,49,-3,-39,11|near-before:ratio
-1,-4,7,-3,-7,0,8,-1|near-before:reach
15,0,-8,-2,-1,0,-4,-1|near-before:reacts
-1,0,13,-1,-10,-3,15,-13|near-before:read
-1,0,-8,-14,-4,-1,13,15|near-before:ready
-3,0,4,-3,11,-2,-6,-1|near-before:reagan
-1,-1,22,-3,-3,-1,-12,-2|near-before:realistic
0,0,-10,26,0,-2,-8,-6|near-before:rebuff
0,0,0,0,0,-2,-9,12|near-before:rebuilding
-1,-3,-1,-1,9,-1,7,-9|near-before:recall
0,0,-6,0,14,-1,-1,-7|near-before:receive
0,0,1,0,9,0,-9,0|near-before:recently
-1,0,-3,-1,11,13,-7,-12|near-before:reckon
0,0,0,0,8,-1,-1,-7|near-before:reckon on
6,-1,-7,-3,-9,-3,-10,26|near-before:recommend
0,0,-1,0,-7,0,-2,11|near-before:recommendation
0,0,0,0,-10,0,20,-9|near-before:recommendations
0,-1,3,-1,10,-1,-10,0|near-before:record
0,0,0,10,0,0,-2,-8|near-before:red - green alliance
0,0,8,-1,-1,-1,-3,-3|near-before:reed
6,0,-8,-1,0,0,-2,5|near-before:refers
0,0,0,0,-8,0,13,-4|near-before:reform
0,0,-8,4,-1,5,16,-15|near-before:refuse
7,0,-9,-11,-1,-1,4,12|near-before:regards
0,0,-7,6,-3,-1,9,-3|near-before:reiterate
0,0,-3,16,-3,-5,4,-9|near-before:reject
-1,2,3,-3,3,-8,5,-2|near-before:remain
-1,0,8,-2,-1,0,-3,-1|near-before:remark
0,0,-2,0,0,-1,9,-6|near-before:renew
0,0,-8,-1,0,0,0,10|near-before:renewed
-1,0,-8,0,-6,-1,-6,22|near-before:rep
-3,0,8,-9,-7,-1,2,10|near-before:repeat
0,0,10,-4,-1,0,-3,-1|near-before:replace
0,-2,16,13,2,-3,0,-25|near-before:reply
-7,-2,-13,19,14,4,-18,2|near-before:report
0,0,12,-2,-2,-1,-1,-6|near-before:reportedly
2,1,-11,13,-1,1,-19,14|near-before:reporters
-2,0,-13,-1,0,0,-1,18|near-before:republican
0,0,-5,-1,-1,-1,0,8|near-before:republicans
-5,-2,17,27,0,1,-3,-34|near-before:request
0,0,-1,0,-6,-2,-2,11|near-before:requirement
-1,-6,-1,-1,5,18,-4,-9|near-before:research
0,0,-1,0,-9,0,13,-2|near-before:resemble
0,-3,16,-1,-8,0,-1,-2|near-before:resolution
-1,0,-1,0,-1,9,-1,-5|near-before:respondent
0,1,-1,-1,-8,-2,14,-3|near-before:restore
-1,0,-8,0,-1,-1,0,11|near-before:retired
0,-7,-10,-1,-11,-6,-8,43|near-before:return
-1,7,-3,-2,-5,-2,-4,9|near-before:review
0,0,-4,0,0,-2,8,-2|near-before:revisit
0,0,-1,0,0,-2,-9,13|near-before:richard
0,-2,1,2,0,-2,-8,9|near-before:right
-1,-3,5,-8,-14,-4,26,-2|near-before:rise
-1,0,-11,-1,22,-2,1,-8|near-before:rival
-1,-12,-1,-2,7,-2,21,-11|near-before:road
0,0,-1,0,-2,-2,12,-6|near-before:roads
0,0,11,-2,0,-1,-1,-7|near-before:room
0,7,-2,-1,11,-6,-7,-2|near-before:roughly
9,6,-1,6,0,-3,-7,-9|near-before:rule
-1,-1,1,3,-4,-9,-6,18|near-before:rule out
0,8,0,0,-1,-3,0,-3|near-before:rules
-1,-2,-3,-2,-9,-4,-34,55|near-before:ruling
0,0,-2,-4,0,0,-16,23|near-before:ruling bloc
0,0,0,0,-8,0,0,8|near-before:ruling coalition
0,-1,3,-3,-18,-1,10,10|near-before:run
0,0,-10,18,-3,0,0,-6|near-before:rung
0,0,-9,0,0,0,0,10|near-before:running
0,0,0,-2,8,0,-3,-3|near-before:runs
0,2,0,0,-5,-1,10,-5|near-before:s
0,0,-1,-1,12,-1,-1,-8|near-before:sachs
0,0,-1,-3,0,8,0,-4|near-before:saitama
-5,-2,21,-2,-7,4,-10,1|near-before:same
0,0,-2,-1,-4,-3,8,3|near-before:satisfy
0,0,-1,0,-1,-3,-3,9|near-before:sato
-1,-1,-3,-2,-1,-1,9,0|near-before:saw
-18,2,-25,25,-48,4,20,39|near-before:say
0,0,-2,0,-4,-2,-2,11|near-before:scenarios
8,0,0,-2,-1,-1,-3,-1|near-before:scholars
-2,0,-18,-1,13,-1,-2,11|near-before:schroeder
0,0,0,-1,0,-2,-7,11|near-before:scoff
0,0,0,0,8,0,-8,0|near-before:scrape
0,0,-23,0,0,0,24,0|near-before:secdef
0,-7,-1,0,2,-1,-16,24|near-before:second
0,0,0,9,0,0,-8,0|near-before:secret
-2,-2,30,-3,-17,-2,-3,-1|near-before:secretary
0,-1,-1,0,10,-1,-4,-3|near-before:secure
-1,-1,-6,2,-2,-2,-11,22|near-before:security
0,0,0,0,10,0,-8,-2|near-before:security spending
15,-2,12,8,13,-9,-21,-16|near-before:see
-1,-3,2,3,-14,7,-7,13|near-before:seek
0,-1,-3,0,21,0,-20,4|near-before:seen
1,-2,-12,-7,15,-4,-1,11|near-before:sees
-1,0,7,-6,19,-1,-9,-8|near-before:senator
-1,-1,-2,-5,3,2,-5,10|near-before:senators
-1,-1,-6,-5,-5,-1,2,18|near-before:senior
0,0,-1,0,-2,-2,12,-6|near-before:separate
9,0,-1,0,-4,-5,-1,3|near-before:serious
10,-5,-5,-18,5,-1,22,-6|near-before:set
0,0,8,-1,0,0,-5,-1|near-before:set its sights on
0,0,-2,-1,-1,0,10,-6|near-before:set out
0,0,0,0,-8,-2,-6,15|near-before:settle
-1,0,-3,-2,6,-8,12,-4|near-before:settle for
-1,-1,4,-1,-6,-2,11,-4|near-before:settle on
0,0,0,0,-3,0,-7,11|near-before:seven
-2,0,3,-7,-7,-3,-4,20|near-before:several
-3,-9,-16,-2,49,13,-21,-11|near-before:share
-3,-5,-12,16,6,1,9,-12|near-before:she
0,0,-1,-1,0,10,-3,-4|near-before:shift
-2,0,4,-4,-1,11,-3,-5|near-before:shipyards
-1,0,-1,-4,15,-1,-4,-5|near-before:shoebridge
-3,-1,5,4,-10,-3,-6,14|near-before:short
-15,-8,41,-17,-43,-1,-18,61|near-before:should
-4,-1,-9,-3,23,-5,11,-11|near-before:show
0,0,0,-8,0,0,17,-8|near-before:shyh
0,0,-2,0,0,0,11,-8|near-before:sicily
0,0,-3,-9,0,11,0,1|near-before:sidestep
0,0,0,19,-5,-1,-16,4|near-before:sign
-1,-1,-2,-8,-3,6,12,-4|near-before:sign up
-2,0,-5,-4,-5,7,17,-7|near-before:signed
0,0,15,-1,0,-2,-3,-8|near-before:silence
13,0,-1,1,-4,-1,-1,-5|near-before:simply
0,0,0,0,-3,0,-7,10|near-before:simulations
8,5,-2,-4,13,-2,-9,-9|near-before:since
0,0,-12,-1,0,0,14,-1|near-before:single
0,0,-1,0,-1,-1,22,-19|near-before:sir
0,0,2,-3,10,-1,-4,-3|near-before:size
0,0,-1,0,-1,0,-10,12|near-before:sketched
0,-1,-1,-5,0,-1,13,-6|near-before:skips
0,-1,-1,0,17,-1,-13,0|near-before:slightly
0,-1,-1,0,8,0,-6,0|near-before:slip
0,-3,0,0,-1,-2,14,-8|near-before:small
0,0,-2,-3,-3,-1,-3,12|near-before:smaller
0,0,-3,0,-4,0,-2,9|near-before:smart
0,11,0,0,-2,-1,-1,-6|near-before:smell
-7,-2,-9,16,-36,3,59,-26|near-before:so
0,0,-1,0,-1,-1,-5,8|near-before:socialist left
0,0,-1,0,-4,-1,-3,9|near-before:socialists
-3,-3,-14,-5,20,-6,-24,35|near-before:some
0,0,0,-3,0,12,-2,-7|near-before:someone
0,0,14,-4,-15,-3,-4,14|near-before:something
0,0,13,-3,-1,0,-2,-6|near-before:sound out
0,0,8,2,-2,-1,-2,-4|near-before:speak
0,-1,-3,-2,-7,-2,31,-16|near-before:special
1,-1,-3,16,0,-1,-5,-7|near-before:speech
-6,5,16,-16,32,-9,2,-24|near-before:spend
0,0,-4,-2,-6,0,-15,28|near-before:splits
0,0,0,0,-21,25,-3,-1|near-before:spread
0,0,0,8,0,0,-8,0|near-before:spurn
0,0,0,0,-2,9,-1,-7|near-before:square
0,0,0,0,9,-2,-5,-2|near-before:stalls
41,-1,-14,-6,-5,-1,5,-18|near-before:standard
0,-5,3,0,12,0,-9,0|near-before:standards
0,0,0,0,9,0,-5,-3|near-before:starting
-1,-1,10,-5,18,4,-15,-10|near-before:state
-1,0,8,-3,-5,0,6,-5|near-before:statement
0,0,0,-8,0,0,17,-8|near-before:statute
-1,20,-6,-2,-2,-5,-6,0|near-before:stay
0,0,0,-3,-3,0,8,-2|near-before:steadily
-1,0,-1,-1,-1,0,-12,17|near-before:steered
0,-1,-2,-1,-15,6,4,9|near-before:step
3,0,-12,0,0,0,10,0|near-before:step up
0,7,3,-2,-8,-2,6,-4|near-before:stick to
-4,-1,18,7,-9,-2,8,-16|near-before:still
0,0,0,0,-3,0,9,-5|near-before:stimulus
-1,2,-9,2,-4,-10,17,3|near-before:stop
0,0,0,0,-1,9,-2,-5|near-before:store
0,0,0,0,8,0,-8,0|near-before:stragglers
0,0,-2,0,0,-6,-3,12|near-before:straight
0,0,-1,0,-3,-5,-1,10|near-before:strategic
2,0,-2,0,10,-1,-5,-3|near-before:strategists
44,-2,-15,-8,-12,-3,12,-15|near-before:strategy
0,-1,0,12,0,0,-4,-6|near-before:street
-1,0,3,8,-12,0,2,0|near-before:stress
0,0,0,6,9,-1,-4,-9|near-before:stronger
0,0,0,0,-9,0,10,0|near-before:struck
0,0,-2,0,10,-1,-6,-1|near-before:stuck
0,0,-8,-1,8,3,7,-9|near-before:study
0,-1,-2,-1,8,-1,0,-3|near-before:subcommittee
0,0,-5,0,0,0,13,-7|near-before:submarines
-1,0,-2,0,0,-1,10,-6|near-before:subs
-1,0,8,-2,0,-1,-1,-3|near-before:succession
0,0,2,-7,10,-1,0,-3|near-before:successor
0,2,-1,0,26,-1,-14,-12|near-before:successors
7,-4,6,6,-10,-7,-7,9|near-before:such
-3,-1,1,5,-15,-5,-10,28|near-before:suggest
0,0,-7,11,-2,2,-1,-2|near-before:suit
-1,-1,-6,0,5,-1,-14,17|near-before:sum
0,0,14,-11,-6,-2,-2,7|near-before:sumar
-1,-2,-8,-5,-12,9,16,3|near-before:summit
0,0,-1,-1,-2,-2,11,-4|near-before:supplementary
0,-1,-2,8,-2,0,-3,1|near-before:supported
-1,-1,-2,0,-2,16,-6,-4|near-before:suppose
0,0,0,0,-9,0,13,-2|near-before:supposed
0,0,-3,-2,-4,10,3,-4|near-before:sure
0,2,-2,-1,3,-1,8,-9|near-before:surpass
0,0,0,0,-2,9,-1,-7|near-before:surplus
0,0,0,-1,-3,-1,-8,14|near-before:surprised
-2,-1,-1,-2,2,-2,13,-7|near-before:swallow
0,0,0,0,12,0,-9,-2|near-before:swell
0,0,-8,0,0,12,-1,-3|near-before:symbolism
0,-1,0,0,8,0,-2,-5|near-before:tab
0,-2,-4,-1,26,-1,-27,9|near-before:table
8,-6,-16,-2,14,17,-6,-9|near-before:take
-1,0,-2,0,-2,-1,12,-6|near-before:take up
-2,-1,10,14,-5,-6,-28,17|near-before:talk
16,0,-6,-2,-2,-3,-1,-3|near-before:talk about
-2,-1,-10,38,-6,-5,-5,-10|near-before:talk of
0,0,0,0,14,-1,-6,-8|near-before:tanks
-3,-3,13,4,-54,-14,67,-12|near-before:target
-1,0,7,-1,-7,-1,11,-8|near-before:tariffs
-1,0,-13,-1,-2,-1,-4,21|near-before:taylor
0,0,0,0,8,-1,-1,-7|near-before:technologies
0,0,0,-2,0,8,-5,0|near-before:television
-8,1,-7,14,-27,-3,37,-6|near-before:tell
0,0,8,-9,-12,3,12,-2|near-before:ten
-1,0,-3,-1,-2,0,-9,15|near-before:term
0,0,9,0,-1,0,0,-7|near-before:testify
-10,-1,12,-14,18,-9,-4,7|near-before:than
0,0,-5,-1,12,0,-8,3|near-before:thanked
8,0,-18,11,-40,7,16,16|near-before:that
13,23,-13,-25,-1,-29,13,20|near-before:the
-1,0,-4,-4,1,-1,-3,11|near-before:the allies
0,0,-4,-1,-1,0,-1,8|near-before:the chancellor
3,3,-3,8,-3,-3,-8,3|near-before:the military
-2,2,-12,-3,-2,3,-8,23|near-before:their
-2,0,8,-11,12,-5,-19,17|near-before:them
-2,-1,11,-4,-21,-2,20,-2|near-before:then
5,0,-16,14,0,-2,4,-5|near-before:there
0,0,-5,0,-1,-1,8,-1|near-before:these
3,-7,37,-16,5,3,8,-34|near-before:they
-7,-2,-2,-5,10,-5,1,10|near-before:think
0,-1,-9,-1,0,12,0,0|near-before:think tank
0,0,-6,-3,-1,0,0,11|near-before:think tanks
-2,0,21,-5,-2,-3,-1,-8|near-before:this
5,0,10,-4,4,-3,-2,-10|near-before:those
-3,0,10,-7,-12,-4,6,11|near-before:though
0,0,9,-1,-12,0,5,-1|near-before:threatened
0,3,7,-6,-7,0,17,-14|near-before:through
9,-1,0,-1,-1,0,-5,-2|near-before:thumb
-1,-1,-3,-10,-1,-3,3,15|near-before:tie
10,9,18,-6,-17,-2,-14,3|near-before:time
0,0,-6,-3,-2,3,-6,14|near-before:times
0,0,1,-3,-2,-1,14,-8|near-before:timetable
-29,3,35,-11,-37,16,33,-8|near-before:to
-1,-1,-1,-3,7,11,0,-12|near-before:together
4,0,8,-11,0,9,-6,-4|near-before:too
-1,0,-3,-8,6,-1,11,-5|near-before:top
-1,-1,-3,-1,7,-3,9,-8|near-before:total
0,0,0,-9,5,12,-4,-4|near-before:touch
0,0,0,0,0,0,8,-7|near-before:tout
1,0,12,-10,-28,-5,17,13|near-before:toward
-3,0,5,-6,0,-4,10,-1|near-before:towards
0,0,-2,0,-4,0,22,-14|near-before:track
0,0,9,2,-2,0,-2,-6|near-before:trade
0,0,-14,0,2,-1,6,7|near-before:trail
0,0,0,0,-5,-1,9,-2|near-before:trajectory
0,0,0,3,10,0,-12,-1|near-before:treasury
9,-1,6,-3,-2,-2,0,-7|near-before:treat
-1,-3,-19,-1,15,-1,-7,16|near-before:trillion
0,0,-1,-1,-1,-5,0,8|near-before:triple
0,0,-1,-1,0,8,0,-5|near-before:trln
0,0,-2,0,-3,10,0,-5|near-before:troops
0,0,-3,8,5,0,-6,-3|near-before:true
0,0,3,0,-8,-2,-6,15|near-before:try
0,0,17,-2,0,-6,0,-8|near-before:tsai
0,0,-12,-1,0,0,14,-1|near-before:turned
-1,-1,0,-6,0,2,30,-24|near-before:two
0,0,0,0,8,0,-2,-6|near-before:ubs
-9,4,7,-7,7,0,-12,10|near-before:under
0,0,0,-1,17,-3,-4,-8|near-before:university
0,0,2,-1,-9,0,-5,14|near-before:unless
0,0,8,-1,-12,-1,13,-6|near-before:unmoved
0,8,0,0,-7,0,0,0|near-before:unofficial
0,0,0,0,0,0,8,-8|near-before:unsettling
-1,-6,14,-1,6,-2,-12,2|near-before:until
3,40,-16,3,5,-23,-11,-1|near-before:up
11,-1,0,0,-3,0,-5,-1|near-before:upon
0,0,0,0,-7,0,9,-1|near-before:upwards
-2,6,6,-2,-11,-4,-6,13|near-before:urge
0,0,0,-7,0,0,10,-2|near-before:urgency
-1,4,22,10,-9,-5,-5,-15|near-before:us
0,3,7,-1,8,1,-13,-5|near-before:use
0,0,-5,1,0,11,-2,-4|near-before:utter
0,0,-2,-1,-4,0,12,-4|near-before:vaults
0,0,13,0,-13,0,-7,8|near-before:version
0,0,15,-11,0,-1,-1,-3|near-before:veto
0,11,0,0,-1,-1,-3,-6|near-before:victory
11,-1,-4,-2,-5,-8,-12,20|near-before:view
-1,1,-6,-1,-4,-2,-2,15|near-before:visitors
-2,0,-2,0,-1,-1,-1,8|near-before:voices
-2,0,-6,-1,0,0,0,9|near-before:volunteered
0,0,0,0,-4,0,-11,15|near-before:vote on
-1,0,-3,0,1,11,-4,-3|near-before:votes
0,3,-1,-2,-8,-1,10,-1|near-before:vow
0,0,8,0,-2,0,-5,-1|near-before:wales
-4,-7,18,-8,-21,15,-9,16|near-before:want
-1,8,-7,-5,18,-2,5,-16|near-before:war
0,-1,15,-2,-17,13,3,-10|near-before:warn
1,4,33,4,7,-16,1,-34|near-before:was
-3,5,-12,1,-23,8,35,-10|near-before:way
0,0,14,-1,0,-2,-3,-7|near-before:ways
-7,-5,1,2,23,-21,-5,12|near-before:we
-1,0,3,0,-12,13,-1,-3|near-before:weak
0,0,-1,0,0,9,1,-8|near-before:weapons
-1,0,12,-8,0,0,0,-2|near-before:weekend
0,0,2,0,-1,-1,-8,8|near-before:weeks
0,0,-26,-2,-3,-1,-6,39|near-before:weigh
0,0,-4,-5,12,0,1,-3|near-before:welcomed
0,0,-4,0,0,0,10,-5|near-before:welcomes
-2,-3,-7,-3,28,-5,-19,11|near-before:well
-5,-3,-15,-4,-4,16,6,10|near-before:were
-4,-4,-8,-23,8,17,0,13|near-before:what
10,-1,-21,-13,12,11,-8,10|near-before:when
-7,-2,-10,-4,24,-9,-1,9|near-before:where
-4,-2,-41,-23,-13,116,-8,-26|near-before:whether
-1,13,2,-19,11,-14,1,7|near-before:which
-1,-2,-34,-7,27,-5,-5,27|near-before:while
-1,-1,0,-1,-2,-1,9,-4|near-before:white
-2,-2,22,-5,-7,-14,0,7|near-before:who
-6,2,-11,-5,-5,6,4,15|near-before:whose
15,-3,31,-15,20,-22,17,-44|near-before:why
-5,-9,9,0,10,8,13,-26|near-before:will
0,0,-1,-3,0,8,-1,-3|near-before:win
0,-3,-3,0,-1,-2,-1,11|near-before:wing
0,0,-3,0,10,0,-4,-2|near-before:winkler
0,0,13,-4,-1,1,5,-12|near-before:wish
-1,0,-11,0,-2,-3,-1,19|near-before:wishes
-7,-2,-5,-10,25,10,9,-19|near-before:with
0,0,9,0,0,-2,0,-6|near-before:withdrawn
-1,41,-1,-2,9,-6,-17,-25|near-before:within
3,3,-11,19,3,-7,-22,11|near-before:without
0,0,-6,27,-2,10,-17,-10|near-before:wo n't
0,0,-1,0,16,-1,-14,-1|near-before:won
0,-4,-5,-3,-4,-3,0,19|near-before:wording
0,-1,-2,-1,4,-1,-7,8|near-before:work
-1,2,-2,9,0,-1,-3,-4|near-before:work out
0,0,0,-1,0,-3,8,-3|near-before:work toward
-15,1,22,-9,-40,33,-19,25|near-before:would
-4,-1,-6,9,7,-2,-9,6|near-before:write
0,0,-1,11,0,-1,-6,-2|near-before:wun
14,0,-11,0,-1,0,-2,2|near-before:yardstick
-3,-15,-2,-8,20,-12,4,16|near-before:year
0,-1,0,0,-18,15,-1,5|near-before:yearly
-3,0,-4,0,0,8,8,-10|near-before:years
-1,-3,-3,-3,0,14,12,-16|near-before:yen
0,0,2,-6,-2,-1,8,-1|near-before:yes
10,3,2,-3,-16,5,-1,0|near-before:yet
0,0,-3,0,21,-2,-2,-14|near-before:yield
-4,-6,10,-20,-6,30,21,-26|near-before:you
0,0,0,0,11,0,-10,0|near-before:your
0,0,-1,0,-8,-2,-2,14|near-before:zero
-2,-1,-8,-5,-6,3,23,-4|near-before:—
0,0,0,0,-9,0,11,-1|near-before:€
0,0,-1,0,-1,8,0,-6|near-before:傅崐萁
0,0,0,0,-7,0,8,-1|nearest-led:far by ,
0,0,-3,0,10,0,-3,-3|nearest-led:far by as
0,0,0,11,0,0,-11,0|nearest-led:far by beyond
-8,-2,16,-10,-8,-15,-6,33|nearest-led:far by by
-2,6,1,-5,10,5,23,-38|nearest-led:far by for
0,0,-5,0,-6,-2,8,5|nearest-led:far by from
-6,-6,-19,-6,-5,4,12,25|nearest-led:far by in
0,0,18,0,0,0,-3,-15|nearest-led:far by not
0,-1,3,-1,-3,-2,8,-5|nearest-led:far by of
0,0,0,0,8,0,-8,0|nearest-led:far by takes
0,2,-1,0,1,0,-17,15|nearest-led:far by through
0,-1,11,0,-13,-3,9,-2|nearest-led:far by to
0,0,0,-1,8,2,-3,-6|nearest-led:far by until
0,0,-2,0,-12,0,11,4|nearest-led:next by by
0,0,0,0,-21,0,16,6|nearest-led:next by defence
0,0,0,0,19,0,-20,3|nearest-led:next by defense
-1,-2,-4,-3,48,-3,-35,-1|nearest-led:next by for
0,-1,-4,-7,-13,-1,19,7|nearest-led:next by from
0,-1,8,0,6,0,1,-13|nearest-led:next by gdp
0,0,0,0,-7,0,8,0|nearest-led:next by gross domestic product
-1,1,5,2,18,-3,3,-24|nearest-led:next by in
0,0,0,0,-17,0,20,-2|nearest-led:next by of
0,0,0,0,-7,0,13,-6|nearest-led:next by said
0,0,-3,0,-5,0,-1,9|nearest-led:next by strategy
0,0,-8,0,2,0,-4,11|nearest-led:next by that
0,2,16,-7,0,-3,2,-10|nearest-led:now by ,
0,0,0,0,-9,0,10,0|nearest-led:now by 1.8 percent
0,0,0,0,-9,0,9,0|nearest-led:now by 2 per cent
0,0,0,0,33,0,-32,0|nearest-led:now by 2%
0,0,0,0,9,0,-7,-1|nearest-led:now by 2.4 percent
0,0,-3,0,-13,0,17,0|nearest-led:now by 3 pct
0,0,8,0,-8,0,11,-10|nearest-led:now by 3 percent
0,0,-1,0,-6,0,10,-2|nearest-led:now by 3%
0,0,0,-1,-7,0,8,0|nearest-led:now by 3.3 percent
0,0,0,0,-12,0,12,0|nearest-led:now by 3.4%
0,0,0,0,-14,0,16,0|nearest-led:now by 4.7%
0,1,0,0,10,0,-10,-1|nearest-led:now by ;
-2,0,-11,0,0,0,13,0|nearest-led:now by asia
-1,0,-7,13,1,0,-3,-3|nearest-led:now by at
0,0,-2,-4,-5,0,-3,13|nearest-led:now by before
0,0,-8,0,-3,0,0,11|nearest-led:now by bill
-3,-1,5,-1,-10,-3,10,3|nearest-led:now by by
-2,-1,7,-1,-6,0,-10,13|nearest-led:now by called
0,0,0,1,-4,-2,-7,13|nearest-led:now by dated
0,0,-1,-1,-7,0,9,-1|nearest-led:now by defence
0,0,0,0,11,0,-10,0|nearest-led:now by defense
0,-1,-3,-3,9,0,-7,5|nearest-led:now by donald trump
0,0,0,0,13,0,-13,0|nearest-led:now by economic output
-2,17,-1,8,21,-3,-29,-11|nearest-led:now by for
-1,0,-5,11,6,-3,6,-13|nearest-led:now by gdp
0,0,0,0,-6,0,8,-1|nearest-led:now by gross domestic product
0,0,-13,-1,0,0,7,8|nearest-led:now by hearing
0,0,0,-1,-2,0,9,-5|nearest-led:now by house
-7,-3,34,-28,11,15,-16,-6|nearest-led:now by in
0,0,0,0,10,0,-9,0|nearest-led:now by japan
8,-2,-6,-1,-1,5,-4,0|nearest-led:now by late
0,0,-2,9,-3,0,-2,-2|nearest-led:now by lawmakers
0,0,0,0,16,0,-16,0|nearest-led:now by level
0,0,-1,0,-7,0,8,0|nearest-led:now by manage
0,0,-7,0,0,0,-1,8|nearest-led:now by newspaper
0,0,-5,10,0,-2,-2,-1|nearest-led:now by nominee
0,0,0,0,-1,-8,10,0|nearest-led:now by note
0,0,7,-1,14,-1,-10,-8|nearest-led:now by nothing
-1,-1,-11,8,-5,0,-4,13|nearest-led:now by of
6,17,-7,7,-27,13,20,-29|nearest-led:now by on
-1,0,-2,-1,9,-1,-3,-2|nearest-led:now by only
0,0,1,-1,-8,0,9,0|nearest-led:now by parliament
11,0,-5,-1,-2,-2,3,-2|nearest-led:now by released
-1,0,14,-4,-3,-1,-7,2|nearest-led:now by reported
9,-3,5,-5,-10,-4,-3,11|nearest-led:now by said
0,0,0,13,0,0,-13,0|nearest-led:now by signaled
-1,7,8,-2,-6,-3,-2,-2|nearest-led:now by since
0,-1,8,-3,3,1,-1,-6|nearest-led:now by spent
0,0,0,0,12,0,-12,0|nearest-led:now by submitted
0,0,-4,-1,-2,0,-6,15|nearest-led:now by summit
0,0,2,-5,8,0,-4,-2|nearest-led:now by talks
0,0,0,0,-18,0,0,18|nearest-led:now by than
0,-2,12,0,-6,0,0,-3|nearest-led:now by that
0,-2,-2,-1,-18,0,18,5|nearest-led:now by to
0,0,0,0,8,0,-8,0|nearest-led:now by up
-1,-1,14,6,-4,0,-5,-9|nearest-led:now by washington
0,0,-18,-1,5,-1,-2,17|nearest-led:now by washington post
-1,-1,-1,-1,-12,0,22,-6|nearest-led:now by within
0,0,-11,0,-1,0,0,12|nearest-led:now by wrote
0,0,0,0,-8,11,0,-3|nearest-led:past by ,
0,0,0,0,12,0,-12,0|nearest-led:past by 2 percent
0,0,0,0,20,0,-18,-1|nearest-led:past by 2%
0,0,-5,0,-2,-1,-3,11|nearest-led:past by 2.6 percent
0,0,-2,0,-9,12,0,-1|nearest-led:past by 3.4%
0,0,-1,0,10,-1,-1,-6|nearest-led:past by around
0,0,10,0,0,0,-4,-5|nearest-led:past by as
0,0,0,0,-8,13,-4,0|nearest-led:past by at
0,-2,-1,0,-11,-1,35,-20|nearest-led:past by by
0,0,-8,0,-2,0,0,10|nearest-led:past by during
-1,-1,3,0,23,1,-18,-7|nearest-led:past by for
0,-1,-1,0,-3,-2,11,-3|nearest-led:past by from
1,14,21,-16,2,-6,-1,-15|nearest-led:past by in
0,0,0,0,-1,0,-8,9|nearest-led:past by leadership
-1,-4,4,12,-9,-3,8,-7|nearest-led:past by nothing
7,6,-3,-3,16,-5,-14,-5|nearest-led:past by of
0,-1,0,0,-4,0,-5,11|nearest-led:past by rather than
0,0,0,0,-8,0,8,0|nearest-led:past by reform
-2,8,-15,-8,7,-5,2,13|nearest-led:past by since
0,-1,0,0,-9,11,-1,0|nearest-led:past by stood
0,0,0,0,-13,0,13,0|nearest-led:past by time
0,0,-9,0,0,0,0,10|nearest-led:past by wrote
0,-1,-1,0,-6,-3,37,-25|nearest-shape:far fine
-9,-3,15,16,-20,-8,-11,20|nearest-shape:far half
-1,-2,-9,-3,-11,-6,23,8|nearest-shape:far tenth
-7,4,10,-18,22,2,-24,11|nearest-shape:far whole
0,-1,-2,-2,27,-1,-18,-3|nearest-shape:next fine
-1,0,-5,-2,26,1,-7,-12|nearest-shape:next half
0,-1,-6,-1,7,-2,-7,9|nearest-shape:next tenth
-2,-3,6,-4,-39,-7,42,6|nearest-shape:next whole
-1,-2,-3,-1,23,-2,-13,0|nearest-shape:now fine
1,8,-3,7,-32,5,6,7|nearest-shape:now half
-3,-3,-7,-7,18,-2,-13,16|nearest-shape:now tenth
6,9,12,19,-12,-19,9,-24|nearest-shape:now whole
-1,-1,-2,-1,18,-2,-8,-3|nearest-shape:past fine
2,-3,-3,-13,2,36,-16,-4|nearest-shape:past half
-2,-3,1,-2,22,-2,-14,0|nearest-shape:past tenth
2,26,-1,0,-35,-13,17,4|nearest-shape:past whole
-18,-3,15,-5,-15,-14,26,14|nearest:far
-4,-5,-7,-8,22,-9,9,1|nearest:next
3,12,-1,17,-2,-18,-11,-1|nearest:now
1,19,-6,-16,7,19,-21,-3|nearest:past
-3,-5,-10,-5,44,-13,-15,8|no-date:fine
15,-20,8,0,-23,-17,16,21|no-date:half
-14,-3,-5,-17,39,28,5,-32|no-date:tenth
-2,-11,-5,8,-19,16,3,10|no-date:whole
23,13,-15,-6,-3,-3,-3,-5|noun-after-kind:benchmark
-2,53,12,-13,-15,-8,-7,-19|noun-after-kind:cap
-2,-1,27,0,-5,-7,-10,-2|noun-after-kind:demand
-9,-6,-16,23,-9,-9,24,3|noun-after-kind:pledge
-1,-1,-6,3,-4,-3,-15,27|noun-after-kind:proposal
23,13,-15,-6,-3,-3,-3,-5|noun-after-known:benchmark True
-1,0,17,-8,-1,-3,-1,-4|noun-after-known:cap False
-1,53,-5,-5,-15,-5,-6,-15|noun-after-known:cap True
-2,-1,29,-4,-5,-7,-9,-2|noun-after-known:demand True
-9,-5,-16,20,-3,-8,19,3|noun-after-known:pledge True
-1,-1,-5,3,-4,-3,-13,24|noun-after-known:proposal True
19,0,-9,-2,-1,0,-5,-1|noun-after:benchmark
-1,-1,20,-11,-3,-1,-5,2|noun-after:call
0,18,-2,-2,-4,-2,-3,-5|noun-after:ceiling
0,0,13,-1,0,-6,-3,-3|noun-after:demand
0,0,0,0,-3,0,-9,13|noun-after:dream
-5,-3,3,25,-8,-4,7,-14|noun-after:goal
0,13,-1,-1,-5,-2,-2,-3|noun-after:limit
0,0,0,0,16,0,-16,0|noun-after:milestone
-1,0,-9,-1,-6,-1,25,-6|noun-after:pledge
-1,0,-5,12,-2,0,-3,-1|noun-after:request
-1,1,17,-8,-1,-2,-1,-4|noun-after:rule
-2,-2,-3,0,-7,-3,8,8|noun-after:target
0,0,0,0,8,-1,-5,-2|noun-after:threshold
21,-1,3,-6,-14,-2,18,-18|noun-before-kind:benchmark
-1,43,-3,-6,-12,-9,-9,-3|noun-before-kind:cap
-4,-1,14,9,-7,4,-2,-13|noun-before-kind:demand
-17,-3,11,30,-23,-31,11,22|noun-before-kind:pledge
-1,2,13,-3,-4,-4,-23,20|noun-before-kind:proposal
19,0,-10,-1,-5,-1,1,-2|noun-before-known:benchmark False
2,-1,13,-5,-10,-1,17,-16|noun-before-known:benchmark True
0,18,-1,-2,-6,-5,-7,3|noun-before-known:cap False
-1,25,-2,-5,-5,-4,-2,-6|noun-before-known:cap True
-3,-1,7,21,-5,4,-9,-14|noun-before-known:demand False
-1,0,6,-11,-2,0,7,1|noun-before-known:demand True
-4,-2,6,-1,2,-19,-13,31|noun-before-known:pledge False
-13,-1,5,30,-25,-11,23,-9|noun-before-known:pledge True
0,0,-2,-1,-2,-1,-7,13|noun-before-known:proposal False
-1,2,15,-2,-2,-3,-16,7|noun-before-known:proposal True
0,21,-1,-1,-7,-4,-6,0|noun-before:ceiling
-8,5,-9,23,-1,-4,-4,-1|noun-before:commitment
-1,0,11,-1,-1,-1,-8,2|noun-before:demand
-3,-5,7,-1,-14,-4,20,-1|noun-before:goal
-3,0,-2,0,-14,0,22,-2|noun-before:guideline
0,0,18,0,0,0,-9,-8|noun-before:hopes
-1,11,-1,-1,-2,-2,-2,-2|noun-before:limit
-1,0,7,-5,8,-10,-18,19|noun-before:path
-1,-1,-9,9,-6,-1,15,-5|noun-before:promise
-3,-1,4,5,-5,4,7,-12|noun-before:request
16,-1,5,-5,-1,-1,-1,-12|noun-before:standard
0,0,0,0,8,0,-8,0|noun-before:standards
-1,-1,8,9,-5,-11,1,0|noun-before:target
0,-9,-15,-20,-5,23,53,-27|opens:\"
6,10,12,7,11,-9,-26,-12|opens:#
-2,-1,-6,-2,9,-2,8,-4|opens:*
-1,-3,-6,-1,-9,-1,34,-12|opens:-
-1,-1,6,5,-6,-9,4,0|opens:0
-2,-3,12,11,3,-5,10,-25|opens:DATE
-7,20,8,1,4,3,-15,-14|opens:EU
-10,-3,-3,32,21,-55,63,-45|opens:LAND
-9,-12,7,-17,-1,23,23,-14|opens:LEADER
-11,-4,34,-32,-6,-9,-23,52|opens:NATO
-1,-1,10,-2,-18,6,-9,15|opens:OUTLET
-2,-1,-31,10,-4,32,-24,20|opens:PERSON
22,-12,22,-41,-16,-30,46,10|opens:USA
-8,-14,36,10,-21,-6,2,1|opens:a
0,-3,0,0,-2,-2,8,-1|opens:about
-3,4,17,6,-2,-7,-10,-6|opens:according
0,8,0,0,0,0,0,-7|opens:advisory
-1,-1,12,-2,-5,-2,-15,13|opens:after
0,0,-3,0,-1,0,8,-3|opens:ahead
0,0,3,-4,8,-2,2,-6|opens:among
3,-1,8,-1,-3,-3,-13,11|opens:an
0,0,0,0,0,11,0,-11|opens:analyst
13,-1,-2,-2,-3,-8,1,2|opens:analysts
0,-1,0,-1,0,11,-2,-6|opens:and
0,0,-7,-2,-7,-3,-2,21|opens:another
0,0,0,-4,0,-1,8,-3|opens:answer
0,0,8,-1,-6,0,0,-1|opens:any
0,0,0,0,12,0,-11,0|opens:aomori
-3,-1,-1,-1,7,-3,-13,14|opens:as
-1,0,24,0,0,0,-18,-4|opens:asian allies
-3,-3,2,6,-5,9,-2,-3|opens:ask
0,0,-10,-2,-2,5,0,9|opens:ask for
-6,-4,-4,-5,-1,43,-4,-19|opens:at
0,0,-1,10,13,-2,-7,-13|opens:barclays
0,0,12,-1,-2,-1,-2,-5|opens:behind
0,2,-8,-2,-2,-1,5,6|opens:both
0,0,0,0,8,0,-8,0|opens:buried
3,4,-2,-2,-12,-14,37,-14|opens:but
-1,1,-8,-2,14,6,8,-19|opens:by
-1,0,-7,-1,-3,10,4,-2|opens:can
0,-1,-3,3,10,4,-15,2|opens:chancellor
-1,0,-5,15,0,-1,-13,6|opens:chief cabinet secretary
-1,0,2,-1,0,0,9,-9|opens:cite
-1,-3,17,-8,0,-2,-1,-3|opens:commentary
0,-2,-1,0,9,-1,0,-4|opens:congressmen
0,0,-1,-1,-5,-5,3,10|opens:could
0,-1,0,0,-6,-1,-2,10|opens:counting
0,0,-3,0,-5,0,-1,9|opens:da
0,0,12,0,0,0,-12,0|opens:davos
0,-1,0,0,9,-3,3,-7|opens:defence
-1,6,-6,14,18,-3,-25,-3|opens:defence minister
0,9,-2,0,-5,-2,8,-8|opens:defence spending
0,12,-3,-1,21,-2,-14,-11|opens:defense
-2,0,-6,12,-1,-1,0,-1|opens:defense chief
3,5,-14,7,-7,11,2,-7|opens:defense minister
0,0,2,8,-1,-1,-12,5|opens:defense secretary
0,-4,-1,0,21,-2,-12,-3|opens:defense spending
0,0,8,-1,-1,-1,-3,-3|opens:democrat
0,0,-3,0,10,0,-4,-3|opens:deutsche
0,0,-11,19,0,-8,0,-1|opens:did
0,0,10,-1,-3,-2,-3,0|opens:diplomats
0,0,-5,0,-1,0,-4,10|opens:discussions
0,1,-2,8,5,-2,-4,-4|opens:dr
-1,-1,-11,-1,11,-2,-5,12|opens:during
0,0,0,-1,-1,-4,-15,22|opens:dutton
0,0,-1,-1,-20,26,1,-5|opens:each
0,0,-1,-1,28,-2,-1,-22|opens:economists
-1,-1,6,-3,-3,-3,17,-11|opens:editorial
0,0,0,0,12,0,-11,0|opens:eleven
-1,0,2,0,11,0,-12,-1|opens:european allies
0,0,0,0,0,0,-15,16|opens:european members
-1,-1,-6,-2,-7,-4,27,-5|opens:even
0,-1,0,-1,-8,13,8,-10|opens:every
-2,0,10,-3,-1,-1,-6,2|opens:experts
18,0,-3,-1,-2,-2,-4,-7|opens:explainer
0,0,0,0,-2,-1,13,-10|opens:few
0,-1,-7,10,-10,1,4,4|opens:finance minister
-1,0,10,-1,-4,-1,0,-2|opens:first
-13,-1,24,-10,-10,6,4,1|opens:for
0,-1,-4,2,1,6,-20,15|opens:foreign minister
-2,-1,-39,-5,0,-11,5,52|opens:former
0,22,-4,-1,3,-2,-5,-11|opens:from
-1,-6,0,-1,-6,19,-1,-4|opens:global
0,0,-1,-1,34,-1,-8,-22|opens:goldman
0,0,0,8,-2,-1,4,-9|opens:gov ' t
0,2,-7,-2,-8,-1,-8,24|opens:government
-1,-3,-1,-4,12,-1,0,-2|opens:greens
0,0,-2,-1,-1,0,-6,10|opens:habeck
0,0,-1,0,-4,10,-2,-3|opens:had
0,0,-3,0,8,0,-5,-1|opens:hana
0,0,0,0,0,0,8,-8|opens:hardly
0,0,-3,-5,15,0,-4,-3|opens:having
5,3,20,-28,-20,2,-2,21|opens:he
0,-1,-6,-4,24,-5,-23,16|opens:her
-4,-5,12,9,1,-10,-9,7|opens:his
0,0,11,0,0,-2,0,-8|opens:hong
0,0,-5,-2,0,-1,-1,9|opens:house
-1,-1,-5,-1,-3,-1,15,-4|opens:how
0,0,-5,0,-4,-1,0,11|opens:hugh
-1,0,-3,-2,-4,-7,-2,18|opens:i
9,-3,-3,-10,-10,6,-2,13|opens:if
10,-5,4,10,14,4,-33,-4|opens:in
0,0,0,0,12,-1,-10,-1|opens:including
-1,-1,-3,-1,20,-3,-6,-4|opens:interview
-1,-1,19,0,-6,-4,6,-13|opens:is
0,0,-1,0,-6,-3,-3,14|opens:ishin
-6,0,12,-11,20,-12,-6,4|opens:it
-3,2,-3,9,-18,-2,17,-3|opens:its
0,0,-2,-1,-1,0,9,-4|opens:izumi
-1,0,0,0,-8,4,15,-10|opens:jeffrey
-1,0,0,0,-2,0,8,-5|opens:johnson
0,-1,-1,0,-2,0,-12,16|opens:keidanren
0,0,-1,0,12,0,-5,-6|opens:kiuchi
0,0,-17,-14,-2,13,25,-5|opens:kmt
0,-1,-1,22,-2,-11,-2,-6|opens:komeito
0,-2,-3,5,-1,-2,-12,16|opens:labour
0,0,0,0,0,0,-9,8|opens:lawmaker
0,0,1,0,11,-1,-1,-10|opens:lawmakers
-1,10,-3,-2,-5,-3,-12,17|opens:ldp
-1,0,15,-2,0,0,-11,0|opens:letter
0,0,-4,-1,0,-1,-4,9|opens:liberal
-1,0,10,-1,0,0,-6,-1|opens:make
12,0,-8,-1,0,0,0,-2|opens:meanwhile
0,0,0,0,13,-2,-5,-4|opens:measured
-1,0,-2,0,-1,-10,5,9|opens:meet
-1,-1,-16,-2,0,-9,0,28|opens:members
0,-9,-1,0,7,-2,0,6|opens:military
0,0,-1,1,-8,-4,17,-4|opens:minister
0,0,-1,0,7,0,-10,6|opens:ministers
0,0,0,0,9,0,-2,-7|opens:morgan
0,-1,0,0,16,-4,-4,-7|opens:move
2,2,-8,-2,-2,-4,14,0|opens:mr
-1,0,-3,0,-2,-4,-1,10|opens:my
0,0,-2,0,8,-1,-9,4|opens:national
0,0,-6,-1,-17,-1,15,11|opens:neighboring
-1,-1,-3,17,-7,-6,8,-7|opens:neither
0,0,-1,-7,-2,-1,13,-2|opens:new
0,0,2,0,13,-1,-16,3|opens:next
0,0,0,-1,-7,10,0,-1|opens:nicholas
-2,13,-2,-8,-4,-4,-9,16|opens:nippon ishin
-2,-1,27,7,1,-1,-17,-14|opens:no
-1,0,-20,33,-1,-2,3,-11|opens:nobody
8,-1,1,-1,-7,-1,4,-5|opens:nor
-1,0,-2,0,0,-1,10,-6|opens:nuclear
0,0,14,-5,1,-2,-1,-7|opens:officially
-1,0,3,9,13,-3,-25,3|opens:officials
15,-1,6,-3,-6,-8,0,-2|opens:on
9,-1,-2,-4,-7,-4,19,-11|opens:once
5,-2,-5,-1,-2,-14,-4,24|opens:one
-4,3,-8,-1,10,-3,13,-11|opens:only
-1,-1,-3,5,-12,18,2,-7|opens:opposition
0,0,0,-2,2,5,-14,10|opens:opposition leader
0,0,0,0,-9,0,-3,12|opens:options
0,0,-1,-1,-1,-2,-4,9|opens:our
-2,0,9,-1,0,0,-4,-1|opens:ours
0,-10,-2,0,20,-6,5,-7|opens:outlays
0,0,0,-1,12,-2,0,-9|opens:park
11,0,0,-3,-1,-1,-5,-1|opens:participants
0,0,0,0,13,0,-12,0|opens:path
0,0,-9,-6,-9,-3,-6,34|opens:people
0,0,-1,0,10,0,-9,0|opens:plan
0,-5,-1,-7,8,-5,-1,12|opens:poll
0,0,0,0,-3,18,-2,-13|opens:polls
0,14,0,0,-13,0,0,0|opens:postwar
0,0,-5,0,0,0,13,-7|opens:ppp
-1,-1,-11,21,-4,-3,20,-21|opens:premier
-1,-1,-17,-2,-29,-4,51,4|opens:president
-1,0,8,2,-1,5,-4,-9|opens:press
-1,0,-7,-1,-1,0,12,-1|opens:press secretary
0,0,-1,0,-8,10,0,-1|opens:price
-3,-4,-21,42,2,12,13,-42|opens:prime minister
-2,8,-8,-8,8,21,-4,-16|opens:q
-1,0,-1,-1,-2,-4,0,9|opens:ratios
-1,0,-2,0,-9,11,5,-3|opens:reach
0,0,-1,-1,11,0,-8,-1|opens:republican
0,10,0,0,-10,0,0,0|opens:roughly
0,0,0,8,0,-1,-6,0|opens:saito
-1,-1,1,-3,-2,-8,1,12|opens:sanseito
0,0,-23,0,0,0,24,0|opens:secdef
-2,-1,-8,-1,-1,-3,-4,20|opens:sen
-2,-1,-13,-2,-7,-1,-2,28|opens:senator
0,0,0,0,0,0,-12,13|opens:senators
0,0,-1,0,-2,-6,-7,16|opens:set
0,0,0,0,-10,0,0,11|opens:seven
-1,0,-2,0,-1,-1,-7,11|opens:shadow
-1,4,-7,2,6,16,8,-29|opens:she
-1,-1,2,-1,1,14,-3,-12|opens:should
11,0,-1,0,0,-1,-8,-2|opens:since
0,0,0,0,13,0,-4,-9|opens:smbc
-2,-1,-6,-4,0,-7,-2,22|opens:some
0,0,0,0,-6,0,9,-2|opens:song
3,-1,-8,-2,-14,-2,28,-5|opens:speak
0,1,-2,3,15,-5,-13,1|opens:spend
0,0,0,0,-21,25,-3,-1|opens:spread
0,0,0,0,-3,0,9,-5|opens:stimulus
0,0,15,-10,0,-1,-1,-2|opens:sumar
0,0,0,0,9,0,-8,-1|opens:supplementary
-1,-1,-3,0,-10,27,-15,4|opens:suppose
0,0,0,-2,0,0,-6,8|opens:sussan
9,0,-5,5,-2,0,-7,-1|opens:take
-2,-7,29,-2,10,-7,-4,-17|opens:that
8,15,33,-6,-22,-20,0,-9|opens:the
0,0,-1,0,0,0,8,-6|opens:the left
0,0,0,0,-8,-1,9,0|opens:the military
0,0,-2,0,12,-1,-8,-1|opens:then
0,0,-10,15,-2,-2,1,-2|opens:there
-2,-1,15,11,-11,-4,-5,-3|opens:they
0,0,-3,-1,0,12,0,-8|opens:think tank
-1,0,21,-2,-1,-2,-2,-13|opens:three
-1,-4,10,-2,-3,11,-17,7|opens:to
0,0,-2,0,8,-2,3,-6|opens:together
0,0,-7,0,0,0,0,9|opens:top
0,0,0,0,-9,-1,-3,13|opens:tpp
0,0,17,-2,0,-6,0,-8|opens:tsai
-1,-1,6,-6,-7,-8,0,16|opens:two
0,0,0,8,-3,0,-5,0|opens:tánaiste
-2,14,9,-6,-13,-7,56,-52|opens:under
-1,-4,-1,0,9,-2,-4,4|opens:until
-1,-1,-7,-5,4,-5,-12,27|opens:we
0,-1,-3,0,1,8,-2,-3|opens:were
-5,-3,2,-3,-7,20,1,-7|opens:what
0,2,-9,-8,2,9,9,-5|opens:when
0,0,-4,12,0,-2,0,-5|opens:whenever
0,0,0,0,-2,0,-16,18|opens:where
0,0,6,-5,-12,0,15,-3|opens:while
-1,0,11,-7,0,0,0,-2|opens:whoever
-9,-2,29,-7,21,-16,0,-17|opens:why
11,-1,-8,-4,-6,0,12,-4|opens:with
4,-1,-5,-1,12,-5,-5,0|opens:without
0,0,-4,-1,0,22,0,-15|opens:would
6,-2,-1,5,2,13,-18,-6|opens:yet
0,0,-1,0,-6,11,0,-4|opens:you
-13,-9,-7,-4,-14,25,3,19|question
-9,-4,-28,-16,46,-19,23,6|quoted:False
-12,-11,17,-11,7,12,-13,11|quoted:True
-2,-1,-13,-7,15,-11,-21,40|range
5,0,19,-24,27,-37,5,5|ruled-by-kind:be
86,6,-50,-8,-15,1,11,-31|ruled-by-kind:benchmark
-5,129,-2,-21,-31,-32,-34,-5|ruled-by-kind:cap
-13,-29,167,-6,-62,-57,-18,19|ruled-by-kind:demand
-12,-13,-16,108,-19,-10,-25,-13|ruled-by-kind:denial
-6,14,-20,-21,118,-40,-6,-38|ruled-by-kind:level
15,-13,27,-21,9,-28,37,-27|ruled-by-kind:move
-27,1,-62,-17,-38,-44,183,3|ruled-by-kind:pledge
-3,-11,26,-32,-38,-6,-51,115|ruled-by-kind:proposal
-5,-8,0,-23,30,-33,31,7|ruled-by-kind:spend
-1,0,-5,-1,0,0,10,-2|ruled-by:about
-4,-1,12,11,4,-10,-4,-8|ruled-by:accept
6,-2,-8,-2,7,-1,1,-3|ruled-by:adopt
-1,-1,1,-4,-2,-2,-3,12|ruled-by:advocate
-1,0,-1,-1,-9,-2,1,12|ruled-by:afford
8,-2,-8,8,-2,-5,14,-13|ruled-by:agree
0,0,8,0,-3,-1,-4,0|ruled-by:agreement
-1,-2,14,-6,-19,2,14,-2|ruled-by:aim
-1,0,-3,-1,-2,-2,-9,18|ruled-by:ambition
-1,0,-5,-2,0,8,1,0|ruled-by:amount
0,0,-1,-1,-2,0,-14,18|ruled-by:announce
0,0,0,-1,8,0,-4,-2|ruled-by:approach
0,-6,0,0,17,-1,-8,-1|ruled-by:approve
0,0,-2,-2,14,-1,0,-9|ruled-by:argue
-1,-1,8,-5,-7,-1,-5,12|ruled-by:argue for
-3,-7,36,-2,-23,-3,1,2|ruled-by:ask
-3,-4,29,3,-9,-9,-3,-4|ruled-by:ask for
2,0,-1,-1,0,-3,-6,10|ruled-by:attain
-1,-1,-6,7,-1,-5,-11,17|ruled-by:back
0,0,-11,13,0,0,-1,-1|ruled-by:bat away
5,0,19,-24,27,-37,5,5|ruled-by:be
0,0,0,-8,-1,-1,10,0|ruled-by:begin from
-2,0,1,-2,8,5,0,-9|ruled-by:believe
24,0,-10,-3,-4,-1,-3,-3|ruled-by:benchmark
0,18,-1,-5,-3,-2,2,-10|ruled-by:bind
-1,-5,-5,-2,15,-6,-2,6|ruled-by:bring
3,0,1,14,-3,-1,-4,-10|ruled-by:bring up
-1,0,21,-14,-1,-1,1,-5|ruled-by:brush off
0,0,7,0,-4,-4,9,-7|ruled-by:budget
7,-4,-20,18,6,0,-10,2|ruled-by:call
-5,-3,8,-17,-17,-9,-4,46|ruled-by:call for
-4,-1,22,-3,-5,-1,-13,5|ruled-by:call on
0,0,-6,-4,-1,0,-1,12|ruled-by:calls
0,0,6,-10,-2,11,-4,-2|ruled-by:campaign
0,21,-1,-2,-16,-2,-2,2|ruled-by:cap
0,-1,-2,0,10,-1,-16,11|ruled-by:carry
-1,45,-4,-3,-12,-8,-10,-6|ruled-by:ceiling
-2,0,9,-2,-2,5,-1,-6|ruled-by:choose
0,0,-6,4,-1,-1,-3,8|ruled-by:clamor
0,0,-1,-1,19,-3,1,-15|ruled-by:climb
-1,0,-3,-2,1,-5,-12,21|ruled-by:come to
0,0,-1,0,10,0,-4,-4|ruled-by:command
-3,-4,0,7,-12,-5,21,-4|ruled-by:commit
-4,0,-14,-2,-2,-3,32,-7|ruled-by:commitment
-1,0,-1,-1,15,0,-9,-4|ruled-by:concede
0,0,-4,-5,0,26,-8,-8|ruled-by:confirm
-1,4,-11,14,-6,-2,-15,17|ruled-by:consider
0,0,0,0,0,0,8,-8|ruled-by:consult
0,0,-1,0,-8,16,-3,-4|ruled-by:contribute
0,0,0,0,-11,-1,15,-2|ruled-by:correspond
0,0,-7,-1,-2,-4,12,3|ruled-by:debate
0,0,-6,5,-4,0,14,-8|ruled-by:decide
-1,3,-3,-3,-7,-1,18,-8|ruled-by:decision
-1,0,4,0,6,0,-8,-1|ruled-by:declare
0,0,-4,8,0,-2,0,-1|ruled-by:decline
1,-3,32,3,-10,-4,-5,-15|ruled-by:demand
-1,-7,-25,40,-1,0,-2,-5|ruled-by:deny
-2,-1,2,-6,18,-2,-8,-1|ruled-by:devote
-1,-1,-6,10,-2,-2,-10,12|ruled-by:discuss
0,0,-5,10,-1,-3,8,-9|ruled-by:dismiss
0,0,0,0,0,0,8,-8|ruled-by:dispute
-3,-1,-16,14,1,-6,9,2|ruled-by:do
0,0,-1,-16,0,20,-1,-2|ruled-by:dodge
0,0,-3,-1,-9,-1,2,11|ruled-by:double
0,-1,0,0,-3,-1,-9,15|ruled-by:dream
0,0,2,0,-6,11,-11,5|ruled-by:drop
0,0,10,0,-14,-2,17,-10|ruled-by:end
0,-1,-9,7,-1,-1,5,0|ruled-by:endorse
0,0,-2,0,-1,0,17,-13|ruled-by:envisage
0,0,0,0,2,5,4,-10|ruled-by:equal
0,-1,-1,0,11,-1,-6,-1|ruled-by:estimate
10,5,-5,-4,1,-4,-2,-1|ruled-by:exceed
0,-2,13,0,-1,-1,0,-8|ruled-by:exhort
-4,-3,-4,-4,16,-8,15,-9|ruled-by:expect
-1,0,1,-2,-3,-1,20,-14|ruled-by:eye
0,0,-1,-1,5,-4,14,-14|ruled-by:fall
-1,-1,8,-5,-11,14,-6,0|ruled-by:favor
0,0,0,0,-1,0,9,-8|ruled-by:feel
0,0,13,-5,-1,1,-6,-1|ruled-by:find
0,0,0,-6,0,-1,10,-3|ruled-by:find the means for
-1,0,6,-2,-6,-1,-5,10|ruled-by:float
0,-1,-4,0,8,-4,7,-6|ruled-by:force
0,0,0,0,13,0,-12,0|ruled-by:forecast
0,0,-1,-1,17,-2,-8,-5|ruled-by:foresee
-5,12,-15,-5,88,-25,-34,-14|ruled-by:from
-4,-3,-11,-2,6,5,13,-5|ruled-by:get
9,-3,1,-4,-4,4,1,-5|ruled-by:give
3,9,5,19,-34,-20,-1,19|ruled-by:go
-7,-4,10,20,-8,-6,38,-42|ruled-by:goal
-1,-2,2,0,-3,9,5,-10|ruled-by:grow
-5,4,-3,-2,-13,0,27,-8|ruled-by:guideline
0,0,-1,0,-6,0,11,-2|ruled-by:head
0,0,-2,0,-3,0,-6,11|ruled-by:hike
0,-2,-1,-7,7,-1,16,-12|ruled-by:hit
0,0,-1,0,-10,-1,0,12|ruled-by:hold out for
0,11,0,0,-8,-1,-2,-1|ruled-by:hold the line at
17,0,-12,-2,-3,-3,6,-1|ruled-by:hold up
-1,0,11,-7,-5,-1,8,-5|ruled-by:hope
-2,-2,10,-6,-17,11,10,-5|ruled-by:increase
-1,0,-5,-3,-5,15,1,-3|ruled-by:insist on
0,0,-10,9,-7,0,13,-5|ruled-by:intend
-2,-1,-2,-9,23,-5,-5,0|ruled-by:keep
-1,0,-7,-1,16,-1,-3,-3|ruled-by:lay out
-1,0,3,0,-1,0,-8,9|ruled-by:leap
-1,-1,1,8,-4,-5,-4,6|ruled-by:like to see
0,0,-2,-4,-5,-1,10,2|ruled-by:likely
-1,32,-3,-3,-11,-4,-5,-7|ruled-by:limit
0,-3,0,0,-1,0,-11,16|ruled-by:limits
-1,8,-1,-1,-2,-1,0,-2|ruled-by:line
0,-2,-4,-1,16,-1,-10,4|ruled-by:live with
-1,0,-4,5,-1,-2,-7,9|ruled-by:look at
0,0,-6,-1,0,0,-1,8|ruled-by:look for
0,0,-6,0,-2,0,-5,13|ruled-by:lower
0,0,0,0,14,-2,-15,4|ruled-by:manage
-1,0,-8,0,11,0,5,-6|ruled-by:match
7,5,6,-3,-12,-3,6,-5|ruled-by:mean
7,-1,-11,9,-11,-2,9,0|ruled-by:meet
8,-1,-1,1,7,4,3,-21|ruled-by:mention
0,0,0,0,16,0,-16,0|ruled-by:milestone
-3,-1,8,-3,-16,-5,0,20|ruled-by:move
0,0,-2,-1,-1,0,-4,8|ruled-by:mull
-1,3,6,1,-4,-1,14,-18|ruled-by:name
0,0,-4,0,0,-2,8,-2|ruled-by:nato
8,0,-7,0,0,0,0,0|ruled-by:new normal
13,-3,-9,-1,6,-2,-3,-2|ruled-by:norm
0,0,-2,0,5,0,-9,7|ruled-by:nudge
0,0,-9,-3,-3,-1,10,6|ruled-by:oblige
0,0,-10,-4,-2,-2,-5,24|ruled-by:offer
-1,-1,-6,0,-1,-7,8,6|ruled-by:oppose
0,0,-3,0,-1,-1,-3,9|ruled-by:option
-1,0,-2,-1,-4,-5,-1,16|ruled-by:options
-1,0,5,-5,8,-7,-10,10|ruled-by:path
8,-1,24,-3,-6,5,-20,-8|ruled-by:pay
0,0,0,0,-6,-1,-1,8|ruled-by:peg
0,0,0,0,17,-1,-8,-7|ruled-by:pencil in
-3,-11,2,0,3,-5,-13,27|ruled-by:plan
0,0,0,-13,0,0,0,14|ruled-by:play down
0,0,-4,-1,-2,0,-4,12|ruled-by:plead for
-4,0,-12,-9,-10,-3,26,12|ruled-by:pledge
0,0,12,-1,-1,-2,-5,-3|ruled-by:prefer
0,7,3,2,-4,-2,-20,15|ruled-by:prepare
-1,0,25,4,-2,-3,-9,-13|ruled-by:press
0,0,16,1,-1,-1,-9,-6|ruled-by:pressure
0,0,-1,0,23,0,-21,-1|ruled-by:project
-5,0,-14,5,-28,-3,35,8|ruled-by:promise
-2,-2,-3,-5,3,-6,14,1|ruled-by:propose
-1,-1,3,-7,11,-3,3,-6|ruled-by:push
0,0,10,-15,0,-1,-2,8|ruled-by:push back
-5,3,-4,5,13,-10,7,-10|ruled-by:put
0,0,-3,1,-1,0,-4,8|ruled-by:put forward
0,0,0,0,12,0,-7,-4|ruled-by:race
-2,-5,5,4,-2,-11,15,-4|ruled-by:raise
0,-2,-9,-3,16,-7,-4,8|ruled-by:reach
0,0,2,-9,-1,0,-7,16|ruled-by:ready
0,0,-3,12,0,-1,-3,-5|ruled-by:rebuff
-1,0,-6,0,7,8,-1,-7|ruled-by:reckon
0,0,0,0,8,-1,-1,-7|ruled-by:reckon on
6,-1,-6,8,-11,-4,-14,22|ruled-by:recommend
-2,0,-7,13,-1,3,-6,0|ruled-by:refuse
0,0,-2,26,-1,-4,-9,-9|ruled-by:reject
-1,1,6,-2,4,-6,16,-18|ruled-by:remain
0,-1,12,-2,0,-3,7,-13|ruled-by:request
0,-5,-2,0,-11,-3,-4,25|ruled-by:return
-1,-1,9,-4,7,-7,3,-6|ruled-by:rise
-1,1,17,-8,-1,-2,-1,-4|ruled-by:rule
-1,-1,1,5,-5,-14,-7,22|ruled-by:rule out
0,0,16,0,-4,0,-3,-9|ruled-by:satisfy
0,0,-9,12,0,-1,0,-2|ruled-by:say
0,0,0,-6,0,-2,-3,11|ruled-by:scoff
0,0,0,0,8,0,-8,0|ruled-by:scrape
0,6,0,2,-9,0,7,-5|ruled-by:secure
-2,-3,9,2,-6,2,5,-8|ruled-by:seek
0,8,0,-1,-4,-2,-1,0|ruled-by:self - imposed limit
12,-3,-1,-7,8,5,-11,-3|ruled-by:set
0,0,8,-1,0,0,-5,-1|ruled-by:set its sights on
-1,0,-5,-2,6,-8,14,-4|ruled-by:settle for
-1,-1,4,-7,-4,-2,13,-3|ruled-by:settle on
0,0,0,0,0,13,0,-12|ruled-by:shift
0,0,-3,-9,0,11,0,1|ruled-by:sidestep
-1,-1,-8,-1,-3,-2,15,-1|ruled-by:sign up
0,-1,-1,0,8,0,-5,-1|ruled-by:slip
0,-1,10,-6,-1,-4,3,0|ruled-by:speak of
1,-5,3,-23,20,-26,26,5|ruled-by:spend
33,-1,-14,-2,-1,-3,-6,-6|ruled-by:standard
0,0,0,0,8,0,-8,0|ruled-by:standards
-1,18,-3,-4,-8,-8,-5,10|ruled-by:stay
0,0,-11,0,0,0,12,0|ruled-by:step up
-1,4,-5,-3,-5,-7,11,5|ruled-by:stop
-3,-1,0,8,-6,-4,-6,11|ruled-by:suggest
0,-1,0,0,13,0,-9,-3|ruled-by:swell
7,3,-5,-4,-16,14,-8,9|ruled-by:take
0,0,-2,0,-2,-1,12,-6|ruled-by:take up
16,-1,-9,-5,7,0,0,-9|ruled-by:talk about
-1,0,0,11,-4,-2,-4,0|ruled-by:talk of
0,0,0,0,-6,9,0,-3|ruled-by:talks
-5,-3,-19,2,-22,-3,48,1|ruled-by:target
-3,5,-6,19,-1,-4,1,-13|ruled-by:tell
-8,-1,2,-16,18,3,15,-13|ruled-by:think
-1,0,-1,0,-2,11,1,-9|ruled-by:threshold
-1,-1,-6,-5,-1,-3,3,15|ruled-by:tie
0,0,16,-1,0,0,-1,-13|ruled-by:time
0,1,-1,-6,13,-1,1,-7|ruled-by:top
-1,0,-5,-3,0,10,0,-1|ruled-by:tout
0,0,0,0,14,-1,-10,-2|ruled-by:trajectory
-2,6,31,-9,2,-5,-16,-6|ruled-by:urge
0,-1,8,0,-12,3,-4,6|ruled-by:use
0,0,-5,1,0,11,-2,-4|ruled-by:utter
0,0,15,-10,0,-1,-1,-2|ruled-by:veto
0,0,0,0,-4,0,-11,15|ruled-by:vote on
0,3,-1,-1,-8,0,0,7|ruled-by:vow
-5,-5,31,-11,-20,-18,9,20|ruled-by:want
0,0,-4,-1,-5,-1,-1,13|ruled-by:weigh
0,0,8,-2,0,-1,0,-4|ruled-by:wish
-1,0,-2,9,2,-1,-4,-3|ruled-by:work out
0,0,0,-1,0,-3,13,-8|ruled-by:work toward
-3,-1,5,4,1,-4,-19,17|ruled-by:write
16,6,-12,-1,-5,-4,6,-6|ruled-by:yardstick
10,-8,71,-27,24,-18,10,-61|said-by:foreign
0,0,11,-44,15,1,-4,20|said-by:nobody
-19,-19,-34,-20,11,29,-13,65|said-by:nongov
-13,13,-59,64,3,-19,17,-7|said-by:own
-6,-10,-18,-10,106,-22,-18,-22|shape:fine
9,-19,11,8,-46,18,-12,31|shape:half
-21,-11,-25,-29,76,17,-7,0|shape:tenth
-4,25,21,5,-82,-20,47,8|shape:whole
13,-1,-7,-3,-16,-1,16,-1|spender-governor:ALLIES be
6,-1,1,-7,-14,17,2,-6|spender-governor:ALLIES demand
-4,0,1,-4,0,-1,11,-2|spender-governor:ALLIES denial
3,-1,-1,-1,9,-1,6,-13|spender-governor:ALLIES move
20,6,11,-5,-1,-8,-17,-6|spender-governor:ALLIES none
0,0,-3,-2,-1,-2,15,-7|spender-governor:ALLIES pledge
2,0,10,-4,0,-1,-16,10|spender-governor:ALLIES proposal
11,0,34,-2,-7,-1,-15,-20|spender-governor:ALLIES spend
-1,0,-1,-1,12,-2,2,-9|spender-governor:CHN be
-1,-2,-6,-3,1,-2,9,3|spender-governor:CHN demand
-1,-2,-5,0,7,-5,-8,14|spender-governor:CHN move
7,-2,-5,-2,3,8,-4,-5|spender-governor:CHN none
0,8,-2,0,-1,6,-5,-5|spender-governor:EU be
0,2,6,0,-14,10,-3,-1|spender-governor:EU level
-1,6,-4,0,-7,4,-5,8|spender-governor:EU move
-6,8,-8,-1,-2,-4,8,4|spender-governor:EU none
10,0,-1,0,3,-1,0,-10|spender-governor:EU proposal
-6,5,10,18,-23,-10,-1,7|spender-governor:JPN be
-2,27,0,-7,-2,-6,-31,22|spender-governor:JPN cap
-22,0,-43,17,42,-6,-8,19|spender-governor:JPN demand
-2,-3,9,-28,-5,12,8,9|spender-governor:JPN denial
-6,-11,2,-1,6,15,-7,2|spender-governor:JPN level
0,2,19,-9,11,-11,-16,4|spender-governor:JPN move
-2,3,-25,5,-5,13,20,-8|spender-governor:JPN none
10,14,-6,26,3,0,-36,-11|spender-governor:JPN pledge
-9,-6,3,28,-5,-4,4,-11|spender-governor:JPN proposal
3,-17,24,-4,-15,16,-15,8|spender-governor:JPN spend
-8,-8,12,-4,30,-10,-14,3|spender-governor:LAND be
-2,0,-2,5,4,-9,22,-18|spender-governor:LAND cap
-8,-8,4,1,-7,-2,-2,21|spender-governor:LAND demand
-3,-6,-8,47,-17,12,-23,-2|spender-governor:LAND denial
-5,13,-1,-9,4,-12,20,-9|spender-governor:LAND level
0,-2,-23,7,5,-11,27,-3|spender-governor:LAND move
7,-28,17,-3,10,16,-17,-3|spender-governor:LAND none
-12,-4,-1,-3,6,4,2,9|spender-governor:LAND pledge
10,-3,5,-35,4,7,17,-6|spender-governor:LAND proposal
-9,8,-37,6,-13,-16,34,27|spender-governor:LAND spend
11,-1,4,-7,-32,11,12,2|spender-governor:NATO be
0,0,-2,0,-4,0,9,-2|spender-governor:NATO cap
11,-2,43,3,-14,-7,-1,-34|spender-governor:NATO demand
2,0,-11,-1,0,-4,1,14|spender-governor:NATO level
1,-2,9,-6,-6,3,23,-23|spender-governor:NATO move
-17,-6,2,-15,12,-21,28,18|spender-governor:NATO none
4,-3,-10,-10,-2,-8,17,13|spender-governor:NATO pledge
-6,-1,2,12,-5,-7,-27,31|spender-governor:NATO proposal
-7,-1,12,-6,35,-2,-8,-24|spender-governor:NATO spend
-8,-1,-14,-2,21,12,-10,2|spender-governor:USA be
-3,-1,1,0,-6,0,-9,18|spender-governor:USA cap
-1,0,10,-2,1,-2,-4,-1|spender-governor:USA demand
5,0,2,0,8,-4,-4,-6|spender-governor:USA level
-6,-3,-16,-3,-9,17,5,16|spender-governor:USA move
-3,3,6,-1,23,-5,-10,-13|spender-governor:USA none
-2,0,11,7,-6,-1,0,-9|spender-governor:USA pledge
-1,0,-3,-2,-8,-1,11,3|spender-governor:USA proposal
-3,9,-34,-2,22,-1,3,6|spender-governor:USA spend
32,-1,3,-7,-7,2,2,-24|spender-shape:ALLIES half
27,2,41,-20,-28,0,1,-21|spender-shape:ALLIES whole
4,1,-3,-5,20,-3,-12,-2|spender-shape:CHN half
-1,0,-1,0,13,-4,-3,-3|spender-shape:CHN tenth
6,-6,-19,-3,4,3,10,5|spender-shape:CHN whole
3,25,-6,-1,-27,9,1,-2|spender-shape:EU half
-1,-1,6,-2,5,7,-11,-3|spender-shape:EU whole
-2,-7,-6,-3,49,-9,-9,-13|spender-shape:JPN fine
-17,-25,36,56,-33,37,-79,26|spender-shape:JPN half
-5,-9,-23,1,34,9,-54,47|spender-shape:JPN tenth
-13,55,-14,-10,-43,-16,61,-20|spender-shape:JPN whole
-3,-3,-8,-6,44,-11,-3,-12|spender-shape:LAND fine
-10,-14,-18,-18,-4,-21,63,23|spender-shape:LAND half
-12,0,4,-26,0,-5,66,-28|spender-shape:LAND tenth
-6,-22,-12,60,-13,17,-59,36|spender-shape:LAND whole
1,-4,-6,-11,-26,-4,30,20|spender-shape:NATO half
-1,-1,14,-2,11,-5,-8,-8|spender-shape:NATO tenth
-1,-12,44,-22,-7,-26,44,-20|spender-shape:NATO whole
-3,-1,5,-5,32,-2,-16,-10|spender-shape:USA half
-2,-1,-14,-1,6,22,-3,-7|spender-shape:USA tenth
-15,8,-23,1,1,-5,1,32|spender-shape:USA whole
58,1,42,-29,-30,1,3,-45|spender:ALLIES
9,-5,-24,-8,37,-3,-5,-1|spender:CHN
2,24,-3,-4,-15,16,-14,-6|spender:EU
-37,14,-7,44,7,20,-82,41|spender:JPN
-30,-38,-35,9,27,-19,66,19|spender:LAND
-2,-16,52,-35,-18,-36,61,-6|spender:NATO
-21,6,-37,-5,46,14,-18,14|spender:USA
28,-1,12,-12,11,-7,-4,-27|spenders
-9,14,-3,-15,21,-51,-5,49|title
6,-16,-2,-22,40,-1,8,-13|ungoverned
-1,0,-1,-1,-48,60,-10,1|value:0.1
0,0,0,0,11,0,-10,0|value:0.15
0,0,-1,0,-12,31,-8,-9|value:0.2
0,0,0,0,-7,8,0,0|value:0.4
0,0,-1,0,-9,19,-6,-2|value:0.5
0,-1,-2,-2,21,-4,-5,-6|value:0.9
0,0,-1,0,-10,-1,0,12|value:0.993
-26,227,-55,-49,53,47,-119,-77|value:1
0,-1,-1,0,11,-1,-4,-4|value:1.004
0,-1,0,0,-2,-1,8,-3|value:1.038
0,0,0,0,14,-1,-9,-3|value:1.1
0,0,-2,0,33,-9,-22,0|value:1.2
0,0,-1,-1,15,-1,-2,-10|value:1.24
-1,-1,-6,7,21,9,-17,-12|value:1.3
-1,-1,-4,-1,29,-7,-17,0|value:1.4
0,0,0,0,10,0,-10,0|value:1.42
-11,19,-39,-20,28,-9,11,21|value:1.5
0,0,0,0,10,0,-10,0|value:1.58
-1,-1,-5,-1,33,-3,-10,-13|value:1.6
-1,0,0,0,-2,10,-14,7|value:1.7
-1,-2,-5,-2,70,-28,-9,-24|value:1.8
0,-1,-2,-1,25,1,-11,-11|value:1.9
-13,-8,110,65,-78,-7,-63,-5|value:1E+1
20,-107,-135,-60,85,-82,275,4|value:2
-2,7,-22,-22,-58,-26,109,14|value:2.1
0,0,-2,0,-6,8,-18,19|value:2.2
-1,-1,-6,-2,33,0,-8,-15|value:2.3
0,0,-1,0,-45,0,60,-14|value:2.33
-1,-1,-11,-3,-60,-19,119,-23|value:2.4
0,0,-1,0,8,-1,-2,-4|value:2.42
0,0,-1,-1,9,-1,-5,-2|value:2.45
-2,-6,-31,-35,36,-14,3,50|value:2.5
-2,-1,-19,-1,7,-5,12,9|value:2.6
0,0,0,0,-15,-2,-1,20|value:2.7
-1,-3,-5,-1,48,-4,-43,10|value:2.8
0,0,-2,0,-3,0,-4,9|value:2.9
-33,-54,48,-11,-64,10,-25,128|value:3
0,0,0,0,9,-1,-6,-1|value:3.1
0,0,-4,0,6,0,-8,7|value:3.2
0,0,-5,-1,0,8,12,-14|value:3.3
0,-1,-2,-2,23,-3,-8,-7|value:3.32
-1,0,-12,-1,27,-4,-7,-2|value:3.4
26,-31,113,66,-167,27,0,-34|value:3.5
0,0,0,0,29,0,-27,-1|value:3.6
0,0,22,0,-33,-1,14,-2|value:3.7
-1,-1,81,5,-58,-7,-35,17|value:3.8
-6,-6,-9,-7,12,6,-40,50|value:4
0,0,-1,0,22,-1,-18,-1|value:4.1
0,0,0,0,13,0,-12,0|value:4.2
-2,0,-4,-2,25,-2,-18,4|value:4.5
0,0,-5,-1,-26,-1,17,16|value:4.7
0,0,0,0,-24,0,28,-2|value:4.8
0,0,0,0,-7,-2,-4,15|value:4.87
0,0,0,0,4,0,-16,13|value:4.9
57,-52,73,70,-141,13,39,-59|value:5
0,0,0,-1,-50,-3,57,-3|value:5.4
-1,0,-5,0,8,0,-1,-1|value:5.5
-2,28,-6,-2,17,-3,-14,-18|value:6
0,0,-1,0,12,0,-9,-1|value:6.3
-1,0,-21,0,27,-2,-1,-2|value:6.5
0,0,-2,0,10,-2,-2,-4|value:7
0,-1,-5,-3,8,-1,3,0|verb+1-form:accept finite+
0,0,-1,0,-11,0,9,4|verb+1-form:account gerund+
0,8,8,-7,-4,-2,1,-4|verb+1-form:adopt finite+
0,0,0,-2,0,-1,-7,9|verb+1-form:adopt finite++not
11,0,0,-3,-1,-1,-5,-1|verb+1-form:advance finite+
-1,-1,12,-3,-2,-4,-1,-1|verb+1-form:advocate finite+
-1,-1,9,5,-14,-3,11,-6|verb+1-form:agree finite+
0,0,5,0,-3,0,14,-14|verb+1-form:aim finite+
0,0,0,0,0,0,-21,21|verb+1-form:announce finite+could
0,0,0,0,3,0,-9,6|verb+1-form:announce finite+will
-1,0,0,-1,-4,0,-2,8|verb+1-form:appropriate finite+
0,0,0,0,-3,10,-5,-1|verb+1-form:approve finite+
0,-6,-1,-2,3,-3,-3,11|verb+1-form:argue finite+
-4,-1,10,-11,-7,-2,7,9|verb+1-form:ask finite+
0,0,-3,0,0,-3,-3,10|verb+1-form:ask finite++not
0,-2,-2,0,11,-6,0,-1|verb+1-form:ask for finite+can+not
0,0,3,-5,-1,-3,-3,10|verb+1-form:ask progressive+
0,-1,-1,-1,24,0,-24,3|verb+1-form:attain finite+
15,3,-4,-2,-11,7,-1,-7|verb+1-form:be finite+
-2,-1,-9,2,-6,2,0,15|verb+1-form:be finite+could
0,0,0,-2,-1,-1,21,-17|verb+1-form:be finite+could+not
-3,-2,-13,-5,12,-6,17,1|verb+1-form:be finite+should
0,0,-1,-9,0,-4,5,10|verb+1-form:be finite+should+not
-1,-4,-4,-1,14,8,-16,5|verb+1-form:be finite+will
0,0,9,-2,-3,-2,0,-1|verb+1-form:be finite+will+not
-1,-4,12,6,2,-11,-18,14|verb+1-form:be finite+would
-1,0,-2,9,2,-1,-1,-7|verb+1-form:be finite+would+not
1,-1,5,7,-9,4,3,-10|verb+1-form:be inf+
-1,1,-2,0,14,-2,-3,-7|verb+1-form:believe finite+
0,0,18,0,-4,-4,-7,-3|verb+1-form:believe finite+will+not
0,0,0,10,9,-4,-4,-11|verb+1-form:bring finite+
-2,0,-3,10,0,-1,-1,-3|verb+1-form:bring up finite+
0,-1,-1,3,-9,-9,13,5|verb+1-form:budget finite+
0,0,-1,0,1,15,-7,-8|verb+1-form:calculate finite+
12,-1,5,14,-6,-3,2,-22|verb+1-form:call finite+
-1,-2,-9,21,-2,-3,-9,4|verb+1-form:call for finite+
-1,0,0,0,0,9,1,-9|verb+1-form:call on finite+
0,-1,-1,-13,0,22,-4,-3|verb+1-form:campaign gerund+
0,10,-1,0,-10,0,1,0|verb+1-form:cap finite+
0,0,-8,0,0,-1,16,-7|verb+1-form:choose inf+
0,0,0,0,0,8,-4,-2|verb+1-form:come to finite+would
0,0,0,0,-8,0,5,3|verb+1-form:commit finite+
0,0,8,-7,0,0,0,0|verb+1-form:consider progressive++not
0,8,0,0,0,0,0,-7|verb+1-form:curb finite+
-1,0,0,18,-2,-3,-8,-4|verb+1-form:cut finite+would
0,2,-2,12,-5,-2,9,-14|verb+1-form:decide finite+
0,-1,-1,2,-9,6,-6,8|verb+1-form:decide finite++not
0,0,-1,12,0,-10,-6,5|verb+1-form:decline finite+
-1,-1,-7,0,-5,3,4,8|verb+1-form:demand finite+
0,0,-1,11,-6,-1,1,-3|verb+1-form:deny finite+
0,0,-1,3,7,0,-8,-1|verb+1-form:determine finite+
8,-1,-2,-1,0,-1,0,-2|verb+1-form:devote finite+should
0,0,-3,15,0,-1,-5,-5|verb+1-form:discuss finite++not
0,0,0,-1,-4,0,9,-4|verb+1-form:do finite+will
-1,0,3,-1,-9,-4,-3,15|verb+1-form:drop finite+
-1,0,-2,0,-1,0,-4,8|verb+1-form:duck finite+
-1,-1,-1,-1,0,11,-2,-4|verb+1-form:end coordinated+
0,2,0,-1,17,-1,-12,-5|verb+1-form:end finite+
0,0,0,0,-1,9,-5,-3|verb+1-form:equal finite+would
-1,-1,-9,-1,15,10,-9,-4|verb+1-form:estimate finite+
0,0,0,-3,-5,0,-5,14|verb+1-form:examine finite+
-2,-2,-1,-3,12,-2,-1,-1|verb+1-form:exceed finite+
-1,0,0,0,-2,0,8,-5|verb+1-form:expand finite+
8,-1,6,-1,-8,9,-3,-10|verb+1-form:expect finite+
0,8,0,0,-10,0,12,-9|verb+1-form:fall finite+
-1,-1,-3,-1,19,-3,-5,-6|verb+1-form:feel finite+
-1,0,-1,15,-2,-1,-5,-5|verb+1-form:fix gerund+
-1,0,-8,-2,-2,-3,12,3|verb+1-form:force finite+
8,-4,-1,4,2,-5,-1,-3|verb+1-form:get finite+
-2,-4,16,-4,0,-13,-2,10|verb+1-form:give finite+
-6,-1,-1,0,0,5,8,-6|verb+1-form:go finite+
0,0,0,0,-5,-2,8,-1|verb+1-form:go finite+will
-2,0,-5,0,-4,-7,-10,30|verb+1-form:go finite+would
0,0,-1,-3,0,0,14,-10|verb+1-form:go inf+
-1,0,-1,0,-9,9,8,-6|verb+1-form:go progressive+
0,-1,-2,-1,-1,13,-9,1|verb+1-form:grow finite+
21,0,-9,4,-2,-3,-6,-5|verb+1-form:hold up finite+
0,0,-13,-1,-1,0,13,4|verb+1-form:hope finite+
0,0,-3,0,4,9,-3,-5|verb+1-form:increase finite+should
-1,10,1,0,-10,-1,6,-4|verb+1-form:keep finite+
0,0,0,0,-2,0,-6,9|verb+1-form:leave finite+would
0,-2,-2,-2,-1,-2,0,9|verb+1-form:leave inf+
-1,0,0,10,0,-3,-1,-5|verb+1-form:like to see finite+would
0,0,0,-2,-5,0,12,-5|verb+1-form:look at progressive+
0,0,0,0,8,0,-4,-4|verb+1-form:maintain finite+should
0,-2,12,0,-6,0,0,-3|verb+1-form:match finite++not
-5,-1,14,-5,-8,5,1,0|verb+1-form:mean finite+
-1,-2,-13,6,11,8,1,-9|verb+1-form:mean finite+would
-1,-1,9,6,3,-1,-4,-11|verb+1-form:meet finite+
0,0,-1,-2,8,0,-2,-3|verb+1-form:meet finite+should
-1,0,-11,6,1,-1,11,-4|verb+1-form:meet gerund+
-1,-1,7,-3,1,10,-6,-6|verb+1-form:mention finite+
0,0,0,0,0,0,-7,9|verb+1-form:moot finite+
8,-3,-2,-3,-5,0,6,-1|verb+1-form:move finite+
0,-1,8,12,0,-2,-6,-11|verb+1-form:name finite+
14,0,-8,-4,-1,0,-1,0|verb+1-form:name finite++not
-1,0,10,-3,0,0,-2,-3|verb+1-form:name gerund+
-1,-1,3,-3,17,-1,-5,-9|verb+1-form:oppose finite+
8,0,-10,-1,11,-4,-11,8|verb+1-form:pay finite+
0,0,0,0,-7,0,8,0|verb+1-form:pay finite++not
0,0,0,0,0,13,0,-12|verb+1-form:pay finite+could
-1,0,-9,0,-1,0,-7,19|verb+1-form:pay inf+
0,0,1,-6,30,-2,-14,-9|verb+1-form:plan finite+
0,-1,-1,0,-2,1,10,-7|verb+1-form:project finite+
3,-1,-4,-4,-6,-1,11,1|verb+1-form:promise finite+
0,0,9,-3,0,-4,0,-2|verb+1-form:push for progressive+
-2,-3,21,-6,-8,-5,-10,14|verb+1-form:put finite+
0,0,8,0,0,-1,-3,-4|verb+1-form:put forward finite+
-1,-1,-2,-4,24,-3,6,-19|verb+1-form:reach finite+
0,0,-3,7,-8,0,5,-1|verb+1-form:reach finite++not
0,0,-2,0,-5,0,-5,13|verb+1-form:reach finite+should
0,5,-2,0,-7,0,10,-5|verb+1-form:reach finite+will
0,0,6,-1,18,-2,-21,0|verb+1-form:reach inf+
0,0,10,-3,0,0,-7,0|verb+1-form:reach progressive+
0,0,0,0,-2,9,-1,-7|verb+1-form:reckon on finite+
-1,0,-7,10,-2,-3,-2,5|verb+1-form:recommend finite+
8,0,-16,7,-1,-1,-12,15|verb+1-form:reject finite+
0,0,4,-6,7,-3,8,-9|verb+1-form:remain finite+
0,0,-1,-1,11,0,-6,-2|verb+1-form:require finite+
0,-1,2,-4,7,2,3,-9|verb+1-form:require finite+would
0,0,0,0,0,0,8,-8|verb+1-form:resolve finite+
-1,0,6,0,7,0,-8,-4|verb+1-form:rise finite+should
0,0,0,0,-3,0,10,-6|verb+1-form:secure finite+
0,-1,-2,0,-1,-2,-15,22|verb+1-form:secure inf+
0,0,-2,0,0,-3,8,-3|verb+1-form:set aside finite+
-2,2,-8,0,3,0,9,-3|verb+1-form:set finite+
0,0,-4,-1,0,-2,-3,11|verb+1-form:set inf+
0,0,0,0,-13,0,13,0|verb+1-form:shoot finite++not
0,0,1,-1,-6,0,8,-2|verb+1-form:sign up finite+
0,0,-6,-2,-2,0,10,0|verb+1-form:speak about progressive+
0,0,0,-3,9,0,-3,-2|verb+1-form:speak of finite+
-4,-10,-14,-4,2,20,-1,10|verb+1-form:spend finite+
11,1,0,0,13,-10,-8,-7|verb+1-form:spend gerund+
0,0,14,0,-11,0,0,-3|verb+1-form:spend progressive+
0,0,8,0,13,-4,-3,-12|verb+1-form:stand finite+
0,0,-2,0,-1,8,0,-5|verb+1-form:stand inf+
-1,0,-5,0,-4,-1,-5,16|verb+1-form:stay finite+
-2,4,-3,-1,-9,-1,2,10|verb+1-form:stop finite+
0,0,-4,0,-3,0,11,-3|verb+1-form:subscribe finite+
0,0,-3,8,-2,0,0,-2|verb+1-form:suggest finite+
11,-4,5,-2,-8,-1,0,0|verb+1-form:take finite+
-1,0,-1,-3,-3,-4,4,8|verb+1-form:talk of finite+
2,-1,4,8,-16,10,-10,2|verb+1-form:tell finite+
0,0,-9,0,-1,0,11,-1|verb+1-form:tell finite++not
0,0,0,0,13,0,-12,0|verb+1-form:tell finite+will+not
0,9,-2,0,-2,-1,-4,1|verb+1-form:think finite+
0,0,0,0,14,0,-14,0|verb+1-form:think progressive+
0,0,0,0,0,0,-8,9|verb+1-form:tie finite+
-1,0,-5,-3,0,10,0,-1|verb+1-form:tout finite+
0,5,1,-1,3,4,-9,-3|verb+1-form:use finite+
0,0,-1,0,-2,-1,10,-5|verb+1-form:use finite+would
-6,-2,24,-8,8,-12,-7,3|verb+1-form:want finite+
0,0,-3,-2,12,4,-10,-1|verb+1-form:warn finite+
0,0,-1,0,0,0,-7,8|verb+1-form:weigh progressive+
6,-1,17,0,3,-2,-18,-5|verb+1-form:write finite+
0,0,-7,-1,0,-1,-1,10|verb+1-form:write finite+would
0,0,-4,0,0,-1,-8,14|verb+1-form:write inf+
7,-8,-10,9,-1,-5,9,-1|verb+1-kind:be
-1,41,-5,-2,-26,-3,13,-17|verb+1-kind:cap
18,-12,46,8,-5,-32,-9,-14|verb+1-kind:demand
5,-2,-16,29,14,-18,-24,11|verb+1-kind:denial
-8,-7,-8,-15,-1,48,-4,-5|verb+1-kind:level
-1,2,-9,-20,39,8,16,-35|verb+1-kind:move
-4,9,-26,-7,8,-2,10,13|verb+1-kind:pledge
-9,-6,14,18,17,-6,-49,20|verb+1-kind:proposal
12,-4,-6,-5,-2,13,3,-13|verb+1-kind:spend
15,3,-4,-2,-11,7,-1,-7|verb+1-mood:be finite+
-2,-1,-9,2,-6,2,0,15|verb+1-mood:be finite+could
0,0,0,-2,-1,-1,21,-17|verb+1-mood:be finite+could+not
-3,-2,-13,-5,12,-6,17,1|verb+1-mood:be finite+should
0,0,-1,-9,0,-4,5,10|verb+1-mood:be finite+should+not
-1,-4,-4,-1,14,8,-16,5|verb+1-mood:be finite+will
0,0,9,-2,-3,-2,0,-1|verb+1-mood:be finite+will+not
-1,-4,12,6,2,-11,-18,14|verb+1-mood:be finite+would
-1,0,-2,9,2,-1,-1,-7|verb+1-mood:be finite+would+not
1,-1,5,7,-9,4,3,-10|verb+1-mood:be inf+
-1,26,-1,-1,-16,-2,8,-13|verb+1-mood:cap finite+
0,10,0,0,-10,0,0,0|verb+1-mood:cap finite++passive
0,0,1,0,-9,0,5,3|verb+1-mood:demand coordinated+
21,-7,0,25,-24,-1,2,-17|verb+1-mood:demand finite+
0,1,-11,-4,-2,0,17,-1|verb+1-mood:demand finite++not
-1,0,3,-1,1,-8,-3,9|verb+1-mood:demand finite++not+passive
3,0,12,-5,-9,-1,-5,5|verb+1-mood:demand finite++passive
0,-2,-2,0,11,-6,0,-1|verb+1-mood:demand finite+can+not
0,0,0,0,13,0,-12,0|verb+1-mood:demand finite+will+not
-1,-1,3,-4,8,1,3,-10|verb+1-mood:demand finite+would
-1,0,24,-4,-2,-10,-9,2|verb+1-mood:demand progressive+
0,0,0,0,-1,0,-7,8|verb+1-mood:demand subjunctive++passive
-2,-1,-15,16,7,-13,-18,25|verb+1-mood:denial finite+
8,0,-2,8,9,-2,-11,-9|verb+1-mood:denial finite++passive
-5,-11,5,-13,2,27,7,-13|verb+1-mood:level finite+
0,0,0,0,10,0,-6,-4|verb+1-mood:level finite++passive
0,0,5,-4,8,0,-5,-4|verb+1-mood:level finite+should+passive
-1,0,-3,0,-5,17,-15,7|verb+1-mood:level finite+would
0,0,-6,4,-11,0,10,3|verb+1-mood:level gerund+
-3,6,-4,-1,-1,8,2,-7|verb+1-mood:move coordinated+
27,-1,10,-6,34,-15,-18,-31|verb+1-mood:move finite+
-1,-2,9,6,-23,-2,17,-4|verb+1-mood:move finite++not
-1,0,-2,4,-8,0,8,-1|verb+1-mood:move finite++not+passive
-2,-11,4,-2,31,0,-8,-11|verb+1-mood:move finite++passive
0,0,0,0,0,13,1,-13|verb+1-mood:move finite+could+passive
-5,-1,3,-7,3,8,7,-7|verb+1-mood:move finite+should
0,0,-5,-3,13,4,-7,0|verb+1-mood:move finite+should+passive
1,5,-2,-1,3,0,4,-10|verb+1-mood:move finite+will
0,-2,-3,-1,-4,-1,18,-7|verb+1-mood:move finite+will+passive
-4,-4,-11,13,-1,-2,-16,24|verb+1-mood:move finite+would
0,0,0,-2,2,-1,-16,17|verb+1-mood:move finite+would+not
-1,4,-2,-3,-6,-6,13,0|verb+1-mood:move finite+would+passive
-3,-1,-18,-6,9,-5,-8,32|verb+1-mood:move inf+
0,0,0,0,0,0,-10,10|verb+1-mood:pledge coordinated+
-4,2,14,-14,-19,-1,62,-40|verb+1-mood:pledge finite+
0,-1,1,0,4,5,-9,-1|verb+1-mood:pledge finite++not
0,4,-1,-1,-10,4,-13,16|verb+1-mood:pledge finite++not+passive
2,0,11,0,19,-2,-8,-23|verb+1-mood:pledge finite++passive
0,0,0,0,0,0,-21,21|verb+1-mood:pledge finite+could+passive
-2,-3,-18,5,16,7,-3,-2|verb+1-mood:pledge finite+would
0,0,-12,-1,0,-2,11,6|verb+1-mood:pledge inf+
0,0,-4,0,0,-1,-7,14|verb+1-mood:pledge inf++passive
-11,1,-2,-4,19,-10,4,4|verb+1-mood:proposal finite+
11,0,-5,3,1,-4,-6,0|verb+1-mood:proposal finite++not
0,0,-1,10,-1,-1,-1,-5|verb+1-mood:proposal finite++not+passive
-5,-4,-12,34,-9,-3,-25,24|verb+1-mood:proposal finite++passive
0,0,18,0,-4,-4,-7,-3|verb+1-mood:proposal finite+will+not
-1,0,-1,10,0,-3,-1,-4|verb+1-mood:proposal finite+would
-1,-1,13,-17,-1,20,-8,-4|verb+1-mood:proposal gerund+
-1,-1,-3,-8,11,1,-3,4|verb+1-mood:proposal progressive+
0,0,8,-7,0,0,0,0|verb+1-mood:proposal progressive++not
-3,-9,-14,-4,5,15,0,8|verb+1-mood:spend finite+
0,0,2,-1,-2,-3,10,-7|verb+1-mood:spend finite+would
11,1,0,0,12,-10,-7,-7|verb+1-mood:spend gerund+
0,0,14,0,-11,0,0,-3|verb+1-mood:spend progressive+
-1,-1,-2,-5,11,-1,-1,-1|verb+1:accept
0,0,-1,0,-8,1,5,4|verb+1:account
0,-1,-1,-2,-4,0,10,-1|verb+1:achieve
-1,7,4,-9,-5,-2,-1,7|verb+1:adopt
11,0,0,-3,-1,-1,-5,-1|verb+1:advance
-1,-1,12,-3,-2,-4,-1,-1|verb+1:advocate
-1,-1,9,5,-14,-3,11,-6|verb+1:agree
0,0,4,-3,0,-1,15,-15|verb+1:aim
0,-1,-3,-1,7,-1,-27,26|verb+1:announce
-1,0,0,-1,-4,0,-2,8|verb+1:appropriate
0,0,0,0,-3,10,-5,-1|verb+1:approve
-1,-6,-1,-1,3,-3,-3,12|verb+1:argue
-5,-1,8,-11,-9,-9,1,26|verb+1:ask
0,-2,4,0,10,-6,-3,-2|verb+1:ask for
-1,-1,-2,-2,17,-3,-3,-6|verb+1:attain
7,-8,-10,9,-1,-5,9,-1|verb+1:be
-1,1,15,-1,10,-5,-11,-8|verb+1:believe
-1,-2,1,9,6,-5,-2,-6|verb+1:bring
-2,0,-4,15,-1,-2,-2,-4|verb+1:bring up
0,-1,-1,3,-8,-9,13,5|verb+1:budget
0,0,-1,0,1,15,-7,-8|verb+1:calculate
11,-1,3,13,-7,-4,0,-15|verb+1:call
-1,-2,-9,21,-2,-3,-9,4|verb+1:call for
-2,0,2,-1,0,9,1,-10|verb+1:call on
0,-1,-1,-13,-2,22,-5,1|verb+1:campaign
0,10,-1,0,-10,0,1,0|verb+1:cap
0,-3,-9,0,5,-2,18,-9|verb+1:choose
-1,0,1,-2,14,0,-11,-1|verb+1:climb
0,-1,-1,-1,-2,10,-7,2|verb+1:come to
0,0,0,0,-9,0,5,5|verb+1:commit
0,8,0,0,0,0,0,-7|verb+1:curb
-1,0,0,18,2,-3,-7,-8|verb+1:cut
0,1,-3,14,-13,4,4,-6|verb+1:decide
0,0,-1,12,0,-10,-6,5|verb+1:decline
0,0,-1,11,-6,-1,1,-3|verb+1:deny
0,0,-1,3,7,0,-8,-1|verb+1:determine
0,-1,-4,18,-3,-3,-1,-6|verb+1:discuss
0,0,0,-1,-4,0,9,-4|verb+1:do
-1,0,2,-1,-3,-5,-5,13|verb+1:drop
-1,0,-2,0,-1,0,-4,8|verb+1:duck
-1,2,-2,-2,17,10,-13,-10|verb+1:end
-1,0,0,0,-2,13,-5,-5|verb+1:equal
-1,-1,-9,-1,15,10,-9,-4|verb+1:estimate
0,0,0,-3,-5,0,-5,14|verb+1:examine
-3,2,-2,-3,9,-2,2,-4|verb+1:exceed
-1,0,0,0,-2,0,8,-5|verb+1:expand
8,-1,5,-1,-13,9,-4,-3|verb+1:expect
-1,15,-3,0,-7,-1,11,-14|verb+1:fall
-1,-1,-1,-1,19,-3,-5,-7|verb+1:feel
-1,1,-2,15,-3,-1,-4,-5|verb+1:fix
-1,0,-8,-2,-2,-3,12,3|verb+1:force
8,-4,-4,3,3,-3,-1,-3|verb+1:get
-2,-4,15,-5,0,-18,-2,16|verb+1:give
-9,-2,-5,-8,-19,3,19,20|verb+1:go
-3,-1,-4,-2,3,12,-11,6|verb+1:grow
21,0,-9,3,-2,-3,-5,-5|verb+1:hold up
0,0,-9,-2,-1,-1,12,3|verb+1:hope
0,-2,-4,-2,5,8,-7,2|verb+1:increase
-1,15,-3,-1,-10,-2,11,-8|verb+1:keep
-2,-3,2,0,0,-5,-9,17|verb+1:leave
-1,0,0,10,0,-3,-1,-5|verb+1:like to see
0,0,-2,-4,-5,0,12,0|verb+1:look at
0,-2,11,-1,-12,-1,9,-3|verb+1:match
-6,2,-2,-1,0,17,-3,-7|verb+1:mean
-2,-1,-5,10,7,-3,12,-18|verb+1:meet
-4,-1,12,-6,2,9,-7,-5|verb+1:mention
0,0,0,0,0,0,-7,9|verb+1:moot
13,-1,10,5,3,-2,-13,-15|verb+1:name
-1,-1,3,-3,17,-1,-5,-9|verb+1:oppose
5,-2,-21,-7,10,10,-14,19|verb+1:pay
0,0,1,-6,31,-2,-14,-10|verb+1:plan
0,0,-1,-5,-3,0,10,-1|verb+1:press
0,-1,-1,0,-2,1,10,-7|verb+1:project
3,-1,-4,-1,-6,-1,10,1|verb+1:promise
0,0,9,-3,0,-4,-2,0|verb+1:push for
-3,-4,22,-9,-8,-5,-6,13|verb+1:put
0,0,8,0,0,-1,-3,-4|verb+1:put forward
-3,5,-3,8,-2,7,-5,-7|verb+1:raise
-2,3,7,-3,18,-8,-3,-11|verb+1:reach
0,0,0,0,-2,9,-1,-7|verb+1:reckon on
-1,0,-7,10,-3,-3,-4,8|verb+1:recommend
8,0,-16,7,-1,-1,-12,15|verb+1:reject
0,0,3,-6,7,-5,11,-9|verb+1:remain
0,-1,0,-5,22,1,0,-16|verb+1:require
0,0,0,0,0,0,8,-8|verb+1:resolve
-4,0,3,-1,10,-1,-7,0|verb+1:rise
0,-1,-2,0,-4,-2,-3,13|verb+1:secure
-1,0,10,2,-3,-5,2,-4|verb+1:seek
-2,4,-13,1,3,-4,0,12|verb+1:set
0,0,-2,0,0,-3,8,-3|verb+1:set aside
0,0,0,0,-13,0,13,0|verb+1:shoot
0,0,1,-1,-6,0,8,-2|verb+1:sign up
0,0,-6,-3,-2,3,10,-1|verb+1:speak about
6,-7,1,-2,1,16,-13,-2|verb+1:spend
-1,0,1,5,12,4,-4,-17|verb+1:stand
-1,0,-7,1,-4,1,-5,15|verb+1:stay
-2,4,-4,-2,-10,-2,4,10|verb+1:stop
0,0,-4,0,-3,0,11,-3|verb+1:subscribe
0,0,-3,8,-2,0,0,-2|verb+1:suggest
10,-4,1,-8,0,-1,11,-7|verb+1:take
-1,0,-1,-2,-3,1,-5,10|verb+1:talk about
-1,0,-1,-3,-3,-4,4,8|verb+1:talk of
1,-1,3,9,-6,7,-12,-1|verb+1:tell
0,9,-2,0,12,-1,-19,1|verb+1:think
-1,0,-5,-3,0,10,0,-1|verb+1:tout
-1,-1,10,-5,-1,-8,3,4|verb+1:urge
0,5,0,-1,0,2,3,-9|verb+1:use
-6,-2,23,-8,14,-13,-8,1|verb+1:want
0,0,-3,-2,9,4,-4,-3|verb+1:warn
5,2,5,-2,2,-5,-27,20|verb+1:write
4,-1,-2,2,5,4,-2,-10|verb-1-form:accept finite+
-2,0,8,-6,-1,4,-10,7|verb-1-form:accept finite+would
0,0,-2,9,0,-4,-1,-1|verb-1-form:accept finite+would+not
0,0,8,-4,0,-1,-1,-2|verb-1-form:accept gerund+
9,-2,-4,-5,4,-1,4,-5|verb-1-form:adopt finite+
0,0,0,8,0,0,-7,-1|verb-1-form:adopt finite++not
0,0,0,13,0,0,-13,0|verb-1-form:adopt gerund+
0,0,-3,-5,-11,-1,8,13|verb-1-form:adopt inf+
10,-3,-3,10,2,0,-8,-8|verb-1-form:agree finite+
0,0,-3,-1,-5,10,9,-7|verb-1-form:aim finite+
0,0,13,-3,4,-1,-6,-6|verb-1-form:aim finite+should
0,0,-2,-6,0,1,-1,8|verb-1-form:aim finite+would
0,0,-2,6,-1,-1,-18,16|verb-1-form:aim inf+
0,-1,-2,-2,-4,9,4,-4|verb-1-form:amount finite+
0,-1,0,0,10,0,-6,-2|verb-1-form:amount finite+will
0,0,0,0,-6,-1,8,-1|verb-1-form:announce finite+
0,0,0,7,8,-1,-12,-1|verb-1-form:approve finite+
-1,0,-2,-4,-4,-1,10,1|verb-1-form:argue finite+
0,-1,-4,-2,-7,-1,-4,19|verb-1-form:argue for finite+
1,-2,-1,6,9,-8,16,-21|verb-1-form:ask finite+
0,0,-8,10,0,0,-1,0|verb-1-form:ask finite++not
-2,-1,12,-12,-3,13,-15,9|verb-1-form:ask for finite+
0,0,-5,8,0,-1,0,-1|verb-1-form:ask for finite++not
0,0,-5,0,0,0,13,-7|verb-1-form:ask for finite+should
0,0,1,-3,-8,-5,14,1|verb-1-form:ask for finite+would
0,0,0,15,0,0,-7,-7|verb-1-form:ask for inf+
0,3,-14,-1,-1,-1,-5,19|verb-1-form:ask gerund+
0,0,11,-2,-4,-1,-2,-1|verb-1-form:ask inf+
2,0,0,0,-9,-1,0,9|verb-1-form:attain finite+
0,-1,-3,0,5,8,-4,-6|verb-1-form:average finite+
-1,-2,2,-1,-1,6,-9,6|verb-1-form:back finite+
0,0,-5,10,-2,-1,-4,3|verb-1-form:back inf+
-3,0,1,-1,0,-2,9,-3|verb-1-form:balk finite+
2,-5,10,-16,11,3,-2,-4|verb-1-form:be finite+
0,-1,-1,-1,11,-3,-9,5|verb-1-form:be finite+could
-3,-3,23,2,-30,4,-5,13|verb-1-form:be finite+should
8,5,-10,4,7,-3,6,-17|verb-1-form:be finite+will
-3,-2,-13,3,18,-5,-1,3|verb-1-form:be finite+would
-1,-1,-11,-3,25,-2,13,-19|verb-1-form:be inf+
0,0,0,-8,-1,-1,10,0|verb-1-form:begin from finite++not
0,8,0,-8,-1,-1,1,0|verb-1-form:bind finite++not
0,0,1,-3,-3,0,9,-3|verb-1-form:boost inf+
0,-2,-1,-1,14,-3,-3,-4|verb-1-form:bring finite+
0,0,0,0,-12,0,14,-2|verb-1-form:bring finite+will
0,-4,-3,0,-3,-2,-3,16|verb-1-form:bring finite+would
0,0,11,0,13,-1,-11,-12|verb-1-form:bring gerund+
-2,-2,-10,8,-16,-1,9,14|verb-1-form:bring inf+
4,0,-4,11,-2,-1,-3,-4|verb-1-form:bring up finite+
0,0,-11,16,0,0,-2,-1|verb-1-form:brush off finite+
0,0,8,0,-1,-4,3,-4|verb-1-form:budget finite+
0,0,0,0,-1,0,-9,10|verb-1-form:call coordinated+
17,-2,-32,14,7,-3,-4,2|verb-1-form:call finite+
-4,-2,13,-4,-8,-2,12,-7|verb-1-form:call for finite+
-2,0,-5,-1,-1,-1,-2,11|verb-1-form:call for gerund+
0,0,-7,2,1,0,11,-6|verb-1-form:call gerund+
0,0,0,-9,0,12,0,-3|verb-1-form:campaign gerund+
0,16,0,0,-8,-1,-2,-5|verb-1-form:cap finite+
0,-1,-2,0,-1,0,-11,15|verb-1-form:carry finite+will
-2,0,9,-1,-1,-1,-2,-2|verb-1-form:choose finite+
0,0,-3,0,-4,-3,-2,13|verb-1-form:climb finite+
0,0,0,0,15,-2,-3,-10|verb-1-form:climb finite+could
0,0,0,0,-15,0,16,-1|verb-1-form:climb finite+will
0,0,0,0,9,0,-7,-2|verb-1-form:climb finite+would
0,0,-4,-2,13,-3,-19,15|verb-1-form:come to finite+
0,-2,0,0,-8,0,13,-3|verb-1-form:come to finite+will
0,0,0,0,8,0,-6,-1|verb-1-form:come to inf+
0,0,0,-2,-5,0,-1,9|verb-1-form:come up with inf+
0,0,-1,0,10,0,-4,-4|verb-1-form:command finite+
-2,0,-7,-8,-2,-2,25,-4|verb-1-form:commit finite+
0,0,0,10,0,-1,-8,0|verb-1-form:commit finite++not
0,0,0,0,0,8,-1,-7|verb-1-form:commit finite+would
-1,0,-10,6,0,-1,7,-2|verb-1-form:commit gerund+
-1,0,-5,-2,0,-3,8,3|verb-1-form:commit inf+
-2,0,7,-1,10,0,-10,-4|verb-1-form:concede finite+
0,0,-3,-11,0,14,0,0|verb-1-form:confirm finite++not
0,0,0,-4,0,12,-2,-5|verb-1-form:confirm finite+would+not
1,5,-2,5,-1,-1,-1,-8|verb-1-form:consider finite+
0,0,-1,-2,-2,0,-2,8|verb-1-form:consider progressive+
7,-3,-4,4,-1,-1,-9,7|verb-1-form:contain finite+
0,0,-2,0,-3,10,0,-5|verb-1-form:contribute finite+could
0,0,0,0,-11,-2,15,-2|verb-1-form:correspond finite+
0,0,0,0,0,-1,16,-14|verb-1-form:debate finite+
0,0,-3,0,0,0,11,-7|verb-1-form:debate inf+
0,0,0,0,-1,0,-9,10|verb-1-form:debate progressive+
0,0,-1,-1,0,-3,-3,8|verb-1-form:debate progressive+will
-1,0,4,0,6,0,-8,-1|verb-1-form:declare finite+
0,0,-1,12,0,-4,-1,-6|verb-1-form:deny finite+
0,-1,-7,-1,19,2,-7,-5|verb-1-form:devote finite+
0,0,-4,0,10,0,-4,-2|verb-1-form:devote progressive+
0,0,0,3,-2,-2,8,-7|verb-1-form:dismiss finite+
0,0,3,-2,-6,-1,8,-3|verb-1-form:do finite+
0,0,-2,-3,-1,-1,10,-3|verb-1-form:do finite+can
0,0,-1,12,-1,-1,-6,-3|verb-1-form:do finite+can+not
-1,0,-6,-3,-1,0,-6,17|verb-1-form:do finite+should
0,0,-1,-2,11,0,-6,-2|verb-1-form:do finite+will
0,0,-4,13,-1,0,-6,-1|verb-1-form:do inf+
0,0,-1,-16,0,20,0,-2|verb-1-form:dodge finite+
0,0,-1,0,-3,0,-10,14|verb-1-form:double finite+should
0,-1,-3,-4,-5,0,4,9|verb-1-form:double inf+
0,0,-1,0,-10,12,0,-1|verb-1-form:drop finite+would
0,1,10,0,-17,2,16,-12|verb-1-form:end finite+
0,0,-1,0,-1,0,-7,9|verb-1-form:end finite+will
-1,0,-6,-2,0,0,10,-1|verb-1-form:endorse finite+
0,0,0,8,0,0,0,-7|verb-1-form:endorse finite+would+not
0,0,8,8,0,-1,-11,-3|verb-1-form:endorse inf+
0,0,0,0,0,0,8,-7|verb-1-form:envisage finite+
10,-2,-4,-2,8,-2,2,-11|verb-1-form:exceed finite+
0,0,0,0,9,0,-7,-1|verb-1-form:exceed finite+will
0,0,0,-7,-5,17,-12,8|verb-1-form:exceed gerund+
0,0,-4,9,-4,-5,16,-11|verb-1-form:exceed inf+
0,-2,6,-7,-5,11,-1,-2|verb-1-form:exempt finite+
-2,0,20,-4,18,-4,-13,-13|verb-1-form:expect finite+
-1,-3,-2,-2,-1,-1,8,2|verb-1-form:eye finite+
0,0,3,0,2,-3,11,-12|verb-1-form:fall finite+would
-1,0,-3,-1,1,-2,-6,13|verb-1-form:favor finite+
0,0,0,0,-1,0,9,-8|verb-1-form:feel finite+
0,-1,-3,0,-1,-1,14,-7|verb-1-form:force finite+
0,0,0,-1,19,-2,-11,-5|verb-1-form:foresee finite+
-2,-2,-8,-6,30,0,-2,-10|verb-1-form:get finite+
0,0,0,-1,-7,0,8,0|verb-1-form:get finite+can+not
0,0,-1,0,-8,8,-8,8|verb-1-form:get finite+could
0,-2,-10,-3,-7,0,7,16|verb-1-form:get finite+should
-1,0,17,-2,-12,-5,11,-7|verb-1-form:get finite+will
0,3,-2,-1,24,-2,-9,-12|verb-1-form:get finite+would
0,0,-4,13,-1,0,-6,-1|verb-1-form:get finite+would+not
0,0,1,6,-3,13,-6,-11|verb-1-form:get gerund+
-1,3,16,-12,-8,6,-7,2|verb-1-form:get inf+
0,0,-1,0,-8,0,9,0|verb-1-form:get progressive+
9,-2,-1,-2,-3,5,-1,-5|verb-1-form:give finite+
4,13,-17,4,-13,21,-3,-10|verb-1-form:go finite+
0,-6,11,-3,2,-5,4,-2|verb-1-form:go finite++not
-1,-5,2,-3,11,-4,1,-2|verb-1-form:go finite+can+not
0,7,-1,-1,-8,-2,5,0|verb-1-form:go finite+could
-1,-1,3,-3,-8,-3,7,6|verb-1-form:go finite+should
0,1,-10,-1,0,-1,8,3|verb-1-form:go finite+should+not
0,-1,-4,-2,7,-1,-15,16|verb-1-form:go finite+will
0,0,0,12,-3,-1,-7,-1|verb-1-form:go finite+will+not
2,-3,23,-10,-8,-1,-9,7|verb-1-form:go finite+would
-1,-6,-1,-10,12,-2,18,-11|verb-1-form:go gerund+
-1,6,3,10,15,2,-34,0|verb-1-form:go inf+
0,0,-3,-2,-1,-1,10,-4|verb-1-form:go progressive+
0,0,0,0,-2,9,0,-7|verb-1-form:grow coordinated+
0,0,0,0,-2,-2,-11,16|verb-1-form:grow gerund+
0,0,-2,0,0,0,-6,8|verb-1-form:guarantee inf+
0,0,0,0,-16,0,18,-2|verb-1-form:head finite+
0,0,-1,0,18,0,-15,-1|verb-1-form:head progressive+
0,0,-2,0,-2,0,-6,11|verb-1-form:hike finite+
0,0,-1,0,19,0,-15,-3|verb-1-form:hit finite+
0,-1,0,0,13,0,-4,-7|verb-1-form:hit finite+could
0,0,0,0,-8,0,9,-1|verb-1-form:hit finite+will
0,0,0,0,-9,0,9,0|verb-1-form:hit gerund+
-1,-4,5,-5,18,-2,4,-13|verb-1-form:hold finite+
0,2,0,0,-10,0,1,8|verb-1-form:hold finite+will
0,-2,-2,-1,-2,-1,-4,11|verb-1-form:hold finite+would
0,14,0,-12,0,0,0,-1|verb-1-form:hold gerund+
1,-2,-1,-1,-1,-1,14,-10|verb-1-form:hold inf+
0,0,-1,0,-10,-1,0,12|verb-1-form:hold out for finite+
0,11,0,0,-8,-1,-2,-1|verb-1-form:hold the line at finite+
7,0,-15,-1,-1,-1,8,2|verb-1-form:hold up finite+
0,0,-10,0,0,0,0,11|verb-1-form:honour finite+would
0,0,9,-5,-2,0,-3,2|verb-1-form:hope finite+
0,0,-1,9,0,0,0,-7|verb-1-form:imagine finite+can+not
-1,-1,5,-2,-7,15,-3,-6|verb-1-form:increase finite+
0,0,11,-1,-1,0,-3,-6|verb-1-form:increase finite+should
0,0,0,0,-3,0,-6,9|verb-1-form:increase gerund+
-1,0,-7,1,2,3,-7,9|verb-1-form:increase inf+
-1,0,-5,-3,-4,14,2,-3|verb-1-form:insist on finite+
-2,-5,1,-3,13,-3,0,-2|verb-1-form:keep finite+
0,-1,0,-3,18,-1,-8,-5|verb-1-form:keep finite+can
0,2,-1,-1,9,0,-1,-7|verb-1-form:keep finite+will
0,5,-1,-2,-20,-1,12,7|verb-1-form:keep inf+
-1,0,-7,-1,16,-1,-3,-3|verb-1-form:lay out finite+
-1,0,3,0,-1,0,-8,8|verb-1-form:leap finite+
0,0,-5,0,-4,-1,0,11|verb-1-form:leave finite+will
0,-3,-1,0,8,-1,0,-3|verb-1-form:leave gerund+
0,0,0,0,-9,14,-5,-1|verb-1-form:level off at finite+
0,0,0,0,-7,-2,15,-5|verb-1-form:lift finite+
0,0,2,0,-1,0,-9,9|verb-1-form:lift finite+should
0,-1,-1,1,-5,5,13,-12|verb-1-form:lift gerund+
0,-4,0,-1,4,2,-19,18|verb-1-form:lift inf+
-1,-1,1,-3,-1,-3,-4,11|verb-1-form:like to see finite+would
0,0,-3,-1,16,-1,-3,-8|verb-1-form:live with finite+
-1,0,-2,-2,0,0,-4,8|verb-1-form:look at progressive+
0,0,-7,0,0,0,-1,9|verb-1-form:look for inf+
0,0,-6,0,-2,0,-4,13|verb-1-form:lower finite+
0,1,-2,0,11,0,-4,-5|verb-1-form:manage finite+
0,0,0,0,-8,0,-2,10|verb-1-form:manage finite+could
-1,0,-10,0,11,0,6,-6|verb-1-form:match finite+should
7,-1,12,-5,-2,-1,-10,-1|verb-1-form:mean finite+
1,-1,15,-3,-15,0,7,-4|verb-1-form:meet finite+
-9,0,15,0,0,0,-4,-1|verb-1-form:meet finite+should
0,0,-1,11,0,0,-10,0|verb-1-form:meet finite+will+not
0,0,-9,0,0,-1,-3,13|verb-1-form:meet finite+would
0,0,-3,8,2,-7,-1,2|verb-1-form:meet gerund+
4,0,-12,0,-7,0,11,5|verb-1-form:meet inf+
9,-1,2,-2,2,0,5,-14|verb-1-form:mention finite+
-2,0,6,-1,-9,-3,-8,17|verb-1-form:move finite+
0,0,0,0,-11,0,15,-3|verb-1-form:move finite++not
-1,0,-6,-1,0,-2,-4,14|verb-1-form:move finite+could
-1,0,9,-1,3,-1,-8,-1|verb-1-form:move finite+should
0,-3,-1,0,16,-4,1,-9|verb-1-form:move gerund+
-1,3,11,-2,-4,-1,6,-12|verb-1-form:name finite+
0,-1,-2,-5,-1,-1,2,8|verb-1-form:offer finite+
0,0,-8,-1,-4,-1,0,14|verb-1-form:offer inf+
0,0,0,0,-1,0,10,-9|verb-1-form:offer progressive+
-1,-1,-6,-5,0,-6,9,9|verb-1-form:oppose finite+
0,0,-6,0,-1,0,12,-4|verb-1-form:pay finite+
0,0,18,0,0,0,-11,-6|verb-1-form:pay finite+should
0,0,7,3,0,-1,-12,3|verb-1-form:pay inf+
0,0,0,0,-17,0,17,0|verb-1-form:peak finite+
0,0,0,0,13,-1,-10,-2|verb-1-form:peak finite+would
0,0,0,0,-6,-1,-1,8|verb-1-form:peg finite+
0,0,0,0,18,-1,-12,-5|verb-1-form:pencil in finite+
-1,-1,-2,-1,-8,-2,22,-8|verb-1-form:plan finite+
0,0,0,-13,0,0,0,14|verb-1-form:play down finite+
-1,0,-3,-4,-7,0,0,15|verb-1-form:pledge finite+
0,0,15,0,0,-1,-3,-10|verb-1-form:prefer finite+would
0,0,7,-1,-9,0,-4,8|verb-1-form:prepare finite+
-1,0,19,-1,-1,-2,-4,-10|verb-1-form:press finite+
-2,3,2,12,-11,-2,14,-16|verb-1-form:promise finite+
0,0,-3,-2,0,-1,-11,18|verb-1-form:promise inf+
-4,-1,-1,14,4,-2,-23,13|verb-1-form:propose finite+
0,0,-1,0,0,-1,9,-6|verb-1-form:propose gerund+
0,0,0,0,8,0,0,-8|verb-1-form:propose progressive+
0,0,0,-8,0,0,-1,10|verb-1-form:push back finite+
0,0,1,-1,22,-1,-19,-2|verb-1-form:push finite+
0,0,-9,-1,0,9,0,0|verb-1-form:push for finite+would
0,0,-2,-6,-12,-1,35,-15|verb-1-form:push inf+
-3,11,-9,-5,4,2,-3,3|verb-1-form:put finite+
0,0,0,0,12,0,-7,-4|verb-1-form:race finite+
-1,-1,16,-9,8,-5,-17,8|verb-1-form:raise finite+
0,-1,-7,-1,-4,0,26,-12|verb-1-form:raise finite+will
0,0,-8,-2,3,-2,11,-2|verb-1-form:raise finite+would
-1,-1,-8,10,4,-2,-26,26|verb-1-form:raise gerund+
-1,-2,17,5,-5,-8,4,-9|verb-1-form:raise inf+
0,0,0,0,-11,0,12,0|verb-1-form:raise progressive+
2,0,-5,-2,33,-3,-28,2|verb-1-form:reach finite+
0,0,2,-4,-1,-1,-7,11|verb-1-form:reach finite+should
0,0,-1,-1,0,-1,11,-8|verb-1-form:reach finite+will
0,0,-1,0,-8,-1,16,-5|verb-1-form:reach finite+would
-2,-1,-2,-7,-22,7,26,-1|verb-1-form:reach gerund+
0,0,15,0,0,0,-15,0|verb-1-form:reach subjunctive+
0,0,-3,9,0,-1,-2,-4|verb-1-form:rebuff finite+
-1,0,-6,0,11,2,-2,-3|verb-1-form:reckon finite+
0,0,0,0,8,-1,-1,-7|verb-1-form:reckon on finite+
0,0,0,0,1,9,0,-9|verb-1-form:reckon progressive+
7,0,-9,-1,-5,-1,-1,9|verb-1-form:recommend finite+
0,0,-7,-1,-1,0,-1,9|verb-1-form:reiterate finite+
0,0,-1,17,0,-4,-5,-7|verb-1-form:reject finite+
-1,0,6,-1,-4,-4,10,-6|verb-1-form:remain finite+
0,0,0,0,-6,0,8,-2|verb-1-form:remain finite+can+not
0,0,0,0,8,0,-5,-3|verb-1-form:remain finite+could+not
0,-1,0,0,1,-1,-13,15|verb-1-form:remain finite+will
0,-2,0,0,-9,-1,-1,13|verb-1-form:return finite+
0,-3,-6,0,5,-2,-3,9|verb-1-form:return inf+
0,0,12,-1,-15,-3,-4,11|verb-1-form:rise finite+
0,0,0,0,8,-1,5,-11|verb-1-form:rise gerund+
0,0,-1,-2,1,-1,-11,14|verb-1-form:rise inf+
0,0,-1,18,0,-7,1,-10|verb-1-form:rule out finite+
0,0,-4,-1,-4,0,13,-4|verb-1-form:satisfy finite+will+not
0,0,16,0,-1,-1,-14,-1|verb-1-form:satisfy finite+would
0,0,-1,9,0,-2,-1,-4|verb-1-form:say no to finite+
0,0,0,-1,0,-2,-7,11|verb-1-form:scoff finite+
0,0,0,0,-9,0,10,0|verb-1-form:secure finite+
-1,-2,-2,-6,-5,7,-8,18|verb-1-form:seek finite+
0,0,-1,-1,0,3,11,-12|verb-1-form:seek finite+would
0,0,0,0,8,0,-3,-4|verb-1-form:set aside finite+
7,-1,10,-6,-4,-3,-7,4|verb-1-form:set finite+
0,-1,0,0,-1,10,-3,-5|verb-1-form:set finite+can
0,0,-4,-1,0,-2,-8,16|verb-1-form:set finite+should
0,-1,-4,-1,-1,-1,-1,8|verb-1-form:set finite+would
0,0,-1,-1,0,0,11,-9|verb-1-form:set inf+
0,0,8,-1,0,0,-5,-1|verb-1-form:set its sights on finite+
0,0,0,0,0,0,8,-7|verb-1-form:set out finite+will
0,0,-10,-1,-7,-2,27,-5|verb-1-form:settle for finite+
0,0,10,0,7,-4,-6,-5|verb-1-form:settle for finite+would
0,0,-1,0,12,0,-5,-6|verb-1-form:settle for inf+
-1,-1,8,0,-5,0,4,-6|verb-1-form:settle on finite+
0,0,-2,-6,0,11,0,-4|verb-1-form:sidestep finite+
0,0,-3,-4,-2,-1,15,-4|verb-1-form:sign up finite+
0,0,0,0,7,-3,-8,5|verb-1-form:sit finite+
3,-1,10,-6,0,-3,4,-7|verb-1-form:speak of finite+
3,5,-9,-12,29,6,-21,-1|verb-1-form:spend finite+
0,0,0,-6,14,0,-7,0|verb-1-form:spend finite++not
0,0,-5,-1,-2,0,10,-1|verb-1-form:spend finite+can
0,0,-1,9,-4,0,-3,-1|verb-1-form:spend finite+can+not
8,-4,19,-1,-22,-2,-4,5|verb-1-form:spend finite+should
-4,-4,-14,-7,-2,6,17,8|verb-1-form:spend finite+will
0,0,-2,10,-1,0,-4,-2|verb-1-form:spend finite+will+not
-2,0,-11,-2,-15,3,17,11|verb-1-form:spend finite+would
-4,-5,-23,0,11,-15,24,10|verb-1-form:spend inf+
0,0,2,-1,17,-1,-18,1|verb-1-form:spend progressive+
0,0,0,0,11,0,-2,-9|verb-1-form:spend progressive+could
0,0,22,-5,-6,0,-15,6|verb-1-form:spend progressive+should
0,0,0,-2,-7,0,17,-8|verb-1-form:spend progressive+will
-2,0,12,5,-8,-1,-3,-3|verb-1-form:spend subjunctive+
0,-2,13,-2,-6,0,0,-3|verb-1-form:spend subjunctive+would
-2,-1,3,-2,18,-4,-17,4|verb-1-form:stay finite+
0,3,-1,-1,-14,-2,9,6|verb-1-form:stay finite+would
0,7,-2,-1,12,-1,-3,-12|verb-1-form:stay inf+
0,0,-11,0,0,0,12,0|verb-1-form:step up finite+should
0,0,0,0,-11,-1,5,7|verb-1-form:stop finite+
0,0,-1,0,10,-2,-1,-7|verb-1-form:stop finite+will
0,0,-3,0,-4,-3,-2,13|verb-1-form:stop finite+would
-1,0,-2,-4,-2,-2,-1,13|verb-1-form:suggest finite+
0,0,0,10,0,0,0,-10|verb-1-form:suggest progressive++not
0,-2,-2,0,9,0,-3,0|verb-1-form:surpass finite+
9,-1,-5,-2,3,-3,10,-11|verb-1-form:take finite+
0,3,-1,0,4,3,-12,3|verb-1-form:take finite+will
0,-2,-3,-3,-4,10,-12,14|verb-1-form:take finite+would
0,2,-1,-1,0,0,17,-16|verb-1-form:take inf+
-1,0,-3,2,8,0,-4,-2|verb-1-form:talk about finite+
-2,0,0,-1,0,-1,10,-6|verb-1-form:talk about gerund+
19,0,-2,0,0,-1,-7,-9|verb-1-form:talk about progressive+
-1,0,6,10,-1,-1,-5,-7|verb-1-form:talk of finite+
0,0,-4,-5,-2,-1,2,11|verb-1-form:talk of progressive+
-3,9,3,2,6,-12,-12,7|verb-1-form:tell finite+
0,0,-10,12,0,0,-1,0|verb-1-form:tell finite++not
-1,0,11,-8,-4,-2,10,-6|verb-1-form:tell inf+
-6,-2,-12,-5,1,-2,9,16|verb-1-form:think finite+
0,0,6,8,0,-3,5,-14|verb-1-form:think inf+
-1,0,5,-3,0,12,-3,-10|verb-1-form:think progressive+
0,0,3,-9,0,-1,-1,9|verb-1-form:tie finite+
0,0,-5,-1,0,0,-1,8|verb-1-form:tie gerund+
0,0,-4,-5,3,0,14,-7|verb-1-form:top inf+
0,0,3,0,-8,-2,-3,11|verb-1-form:try finite+
-1,7,-8,-7,-1,4,10,-4|verb-1-form:urge finite+
0,-1,9,0,-8,3,-3,1|verb-1-form:use finite+
0,0,-3,-2,0,11,-2,-4|verb-1-form:utter finite+will+not
0,0,15,-10,0,-1,-1,-2|verb-1-form:veto inf+
0,0,0,-2,-4,0,-1,8|verb-1-form:vote on finite+will
-2,-3,27,-4,-7,6,-20,4|verb-1-form:want finite+
0,-2,-1,-2,-4,15,0,-6|verb-1-form:warn finite+
0,0,-3,-1,-3,-1,-1,10|verb-1-form:weigh progressive+
0,0,9,-1,-1,0,-1,-6|verb-1-form:work gerund+
-1,0,-2,9,2,-1,-4,-2|verb-1-form:work out finite+
0,0,-5,0,0,-1,-5,11|verb-1-form:work progressive+
0,0,0,-1,0,-3,12,-8|verb-1-form:work toward finite+would
-2,-1,-2,13,1,0,-13,3|verb-1-form:write finite+
2,-4,3,-12,33,-10,6,-18|verb-1-kind:be
0,27,-3,-7,9,-16,-10,-1|verb-1-kind:cap
-2,1,-9,0,-5,16,11,-13|verb-1-kind:demand
-8,-7,7,9,-16,29,-17,4|verb-1-kind:denial
-4,5,-9,-7,28,1,-4,-10|verb-1-kind:level
-16,-5,0,-28,-2,-6,23,35|verb-1-kind:move
2,8,3,15,-33,0,-9,14|verb-1-kind:pledge
11,-8,-4,15,-20,-8,-10,26|verb-1-kind:proposal
-13,-14,3,10,22,-12,11,-7|verb-1-kind:spend
2,-5,10,-16,11,3,-2,-4|verb-1-mood:be finite+
0,-1,-1,-1,11,-3,-9,5|verb-1-mood:be finite+could
-3,-3,23,2,-30,4,-5,13|verb-1-mood:be finite+should
8,5,-10,4,7,-3,6,-17|verb-1-mood:be finite+will
-3,-2,-13,3,18,-5,-1,3|verb-1-mood:be finite+would
-1,-1,-11,-3,25,-2,13,-19|verb-1-mood:be inf+
4,4,2,-4,19,-4,-11,-10|verb-1-mood:cap finite+
0,10,-2,-1,-3,-2,3,-5|verb-1-mood:cap finite++passive
0,-1,0,-3,18,-1,-8,-5|verb-1-mood:cap finite+can
-1,-10,4,-1,2,0,3,3|verb-1-mood:cap finite+will
0,13,-1,0,-4,0,-4,-5|verb-1-mood:cap finite+will+passive
0,0,-2,-2,1,-3,-13,20|verb-1-mood:cap finite+would
0,12,-1,-4,-2,-1,-1,-3|verb-1-mood:cap gerund+
1,3,-2,-2,-21,-2,26,-2|verb-1-mood:cap inf+
0,0,5,-1,-1,-2,-10,9|verb-1-mood:demand coordinated+
4,0,1,-3,-2,10,-6,-3|verb-1-mood:demand finite+
0,0,-29,35,0,-1,-4,-1|verb-1-mood:demand finite++not
3,2,30,-25,3,14,-10,-18|verb-1-mood:demand finite++passive
-1,0,-11,0,0,-1,19,-6|verb-1-mood:demand finite+should
0,0,8,-1,-2,-2,0,-3|verb-1-mood:demand finite+will+passive
-1,0,-2,-9,-3,4,21,-10|verb-1-mood:demand finite+would
-2,3,-17,-5,-2,2,-2,23|verb-1-mood:demand gerund+
-1,0,26,-8,-1,-2,-2,-13|verb-1-mood:demand inf++passive
-2,-1,3,-10,7,-4,-6,13|verb-1-mood:demand progressive+
0,0,-8,9,0,-1,0,0|verb-1-mood:demand progressive++not
-8,-5,-14,44,-15,9,-9,-4|verb-1-mood:denial finite+
0,0,-1,-27,0,10,3,16|verb-1-mood:denial finite++not
0,0,-1,-4,0,8,-1,-2|verb-1-mood:denial finite+would
0,0,-2,8,0,1,-2,-4|verb-1-mood:denial gerund+
0,-2,24,-11,-1,2,-6,-5|verb-1-mood:denial inf+
0,-14,-4,-8,15,26,-2,-13|verb-1-mood:level finite+
-1,-3,10,8,-5,-2,-10,3|verb-1-mood:level finite++passive
0,0,0,0,-6,0,8,-2|verb-1-mood:level finite+can+not
0,0,0,0,8,0,-5,-3|verb-1-mood:level finite+could+not
-1,2,-6,-1,-13,-3,7,15|verb-1-mood:level finite+will
0,5,3,-3,13,-11,-8,2|verb-1-mood:level finite+would
-1,9,-9,5,25,-3,-11,-16|verb-1-mood:level inf+
-1,0,2,0,-1,9,0,-8|verb-1-mood:move coordinated+
24,2,-11,-29,33,3,-30,7|verb-1-mood:move finite+
-1,-2,7,-1,-2,-7,11,-6|verb-1-mood:move finite++not
-2,10,-14,-4,4,10,-22,19|verb-1-mood:move finite+could
-15,-5,28,-13,-9,-8,-21,43|verb-1-mood:move finite+should
0,6,-11,-2,-2,-2,4,8|verb-1-mood:move finite+should+not
0,0,4,0,-2,0,8,-9|verb-1-mood:move finite+should+passive
-3,-3,-1,-8,-7,-8,27,4|verb-1-mood:move finite+will
0,5,-1,21,-8,-1,-15,-1|verb-1-mood:move finite+will+not
0,0,-4,-1,-4,0,13,-4|verb-1-mood:move finite+will+not+passive
0,0,2,0,0,0,9,-10|verb-1-mood:move finite+will+passive
-1,-4,9,-20,0,-2,-1,18|verb-1-mood:move finite+would
0,-1,-5,15,-2,-3,-2,-3|verb-1-mood:move finite+would+not
0,0,-3,-1,-1,-1,-2,8|verb-1-mood:move finite+would+passive
-7,-10,-9,7,7,17,-1,-4|verb-1-mood:move gerund+
-7,-5,-2,-5,-2,2,38,-20|verb-1-mood:move inf+
0,8,0,-5,-4,-2,0,2|verb-1-mood:move inf++not
-1,0,-8,-3,2,-1,18,-7|verb-1-mood:move progressive+
-1,-2,18,6,-1,-3,-10,-7|verb-1-mood:move subjunctive+
0,-2,-2,0,-2,0,-3,10|verb-1-mood:move subjunctive++passive
0,0,10,-7,0,0,-2,-1|verb-1-mood:pledge coordinated+
10,13,5,-17,0,-9,29,-31|verb-1-mood:pledge finite+
-1,-1,-4,23,-1,12,-24,-5|verb-1-mood:pledge finite++not
0,8,-6,3,-2,-1,8,-9|verb-1-mood:pledge finite++not+passive
4,-8,8,0,3,-3,3,-6|verb-1-mood:pledge finite++passive
0,-1,1,-2,-2,10,-1,-5|verb-1-mood:pledge finite+can
-1,-1,0,-9,-2,-1,-1,15|verb-1-mood:pledge finite+could
-3,-1,13,-6,3,-3,-31,27|verb-1-mood:pledge finite+should
-1,0,-8,-2,0,1,8,3|verb-1-mood:pledge finite+will
-3,-2,-7,-10,-3,2,8,14|verb-1-mood:pledge finite+would
0,-1,0,23,-1,3,-7,-16|verb-1-mood:pledge finite+would+not
-2,-2,9,15,-10,-2,-4,-4|verb-1-mood:pledge gerund+
-4,-4,-13,4,-9,-11,-5,41|verb-1-mood:pledge inf+
0,1,-2,-1,-3,0,-2,8|verb-1-mood:pledge inf++passive
-1,-1,-10,-8,-5,6,26,-6|verb-1-mood:pledge progressive+
0,0,1,-2,-1,0,8,-6|verb-1-mood:pledge subjunctive+
8,-3,-19,-9,0,-19,3,38|verb-1-mood:proposal finite+
-1,-1,-7,22,-1,-2,0,-10|verb-1-mood:proposal finite++not
-2,0,1,9,0,0,-13,5|verb-1-mood:proposal finite++passive
0,0,-1,9,0,0,0,-7|verb-1-mood:proposal finite+can+not
0,0,0,8,0,-1,0,-7|verb-1-mood:proposal finite+could+not
0,0,-6,-2,-1,-3,1,11|verb-1-mood:proposal finite+should
0,0,-3,-2,0,11,-2,-4|verb-1-mood:proposal finite+will+not
-2,-1,20,-5,-2,-7,-2,-1|verb-1-mood:proposal finite+would
-4,-1,12,-15,-3,7,20,-15|verb-1-mood:proposal gerund+
0,-1,3,12,-3,-4,3,-11|verb-1-mood:proposal inf+
15,-1,-10,-14,-4,15,-14,12|verb-1-mood:proposal progressive+
-1,0,0,13,0,0,-1,-11|verb-1-mood:proposal progressive++not
0,0,-4,-1,0,-3,1,8|verb-1-mood:proposal progressive+will
1,3,-7,-16,45,8,-22,-12|verb-1-mood:spend finite+
0,0,-1,-4,13,0,-7,-1|verb-1-mood:spend finite++not
-1,0,-8,-3,-3,-1,21,-4|verb-1-mood:spend finite+can
0,0,2,16,0,-1,-9,-7|verb-1-mood:spend finite+can+not
6,-4,25,-5,-24,-2,-16,20|verb-1-mood:spend finite+should
-3,-4,-12,-11,3,6,15,5|verb-1-mood:spend finite+will
0,0,-3,18,-2,0,-9,-3|verb-1-mood:spend finite+will+not
-2,-1,-11,-3,-15,3,15,13|verb-1-mood:spend finite+would
-3,7,-8,4,-12,-1,22,-8|verb-1-mood:spend gerund+
-4,-8,-21,13,4,-17,27,6|verb-1-mood:spend inf+
0,0,-2,-2,27,-1,-22,0|verb-1-mood:spend progressive+
0,0,0,0,11,0,-2,-9|verb-1-mood:spend progressive+could
0,0,24,-5,-7,0,-15,4|verb-1-mood:spend progressive+should
0,0,-1,-5,-7,-1,15,-1|verb-1-mood:spend progressive+will
-2,0,16,2,-8,-2,-3,-3|verb-1-mood:spend subjunctive+
0,-2,13,-2,-6,0,0,-3|verb-1-mood:spend subjunctive+would
1,-2,18,4,3,4,-17,-11|verb-1:accept
8,-2,-10,7,-8,-1,-1,7|verb-1:adopt
-1,0,-5,-1,-2,-2,-2,11|verb-1:advocate
9,-3,2,5,-3,-3,2,-9|verb-1:agree
-1,-2,7,-6,-3,11,-25,18|verb-1:aim
0,-1,-3,1,7,8,-4,-6|verb-1:amount
0,0,0,0,-6,-1,8,-1|verb-1:announce
-1,0,-6,11,8,-1,-7,-4|verb-1:approach
0,0,-1,6,8,-1,-11,-2|verb-1:approve
-1,0,-2,-4,-4,-1,11,1|verb-1:argue
-1,-1,8,-5,-7,-1,-4,11|verb-1:argue for
0,1,-1,7,3,-12,6,-4|verb-1:ask
-3,-2,9,13,-20,6,2,-4|verb-1:ask for
2,0,-1,0,-11,-1,8,4|verb-1:attain
-1,-2,2,10,-4,2,-14,7|verb-1:back
-3,0,1,-1,0,-2,9,-3|verb-1:balk
2,-4,3,-12,33,-10,6,-18|verb-1:be
0,0,0,-8,-1,-1,10,0|verb-1:begin from
0,13,-1,2,-3,-2,1,-10|verb-1:bind
0,0,0,-2,-3,-1,8,-3|verb-1:boost
-3,-8,-5,7,4,-7,4,9|verb-1:bring
0,0,0,-2,-3,0,8,-3|verb-1:bring forward
3,0,0,13,-2,-1,-4,-9|verb-1:bring up
0,0,-11,16,0,0,-2,-1|verb-1:brush off
0,0,8,-1,-3,-4,5,-5|verb-1:budget
17,-2,-39,16,7,-3,-2,6|verb-1:call
-6,-2,14,-6,-9,-3,6,6|verb-1:call for
0,0,-4,-10,-2,11,3,2|verb-1:campaign
0,12,-1,6,-12,-2,-2,-1|verb-1:cap
0,0,-3,2,8,-1,-5,-1|verb-1:carry
-2,0,9,-2,-1,5,-3,-6|verb-1:choose
0,0,-5,0,0,-1,-1,8|verb-1:clamor
6,-1,-1,0,-1,3,2,-8|verb-1:clear
0,-1,-3,-1,12,-6,0,-1|verb-1:climb
0,0,-5,-3,10,-5,-16,19|verb-1:come to
0,0,-1,0,10,0,-4,-4|verb-1:command
-4,-1,-11,7,-1,-1,17,-6|verb-1:commit
-2,0,7,-1,10,0,-10,-4|verb-1:concede
-1,0,-4,-14,0,24,3,-8|verb-1:confirm
0,4,2,16,-3,-2,-4,-13|verb-1:consider
6,-4,0,3,-1,-1,-11,7|verb-1:contain
0,0,-2,0,-3,10,0,-3|verb-1:contribute
0,0,0,0,-11,-2,15,-2|verb-1:correspond
-1,0,-5,-1,-2,-4,15,-3|verb-1:debate
-1,0,3,0,11,0,-11,-1|verb-1:declare
0,0,-2,8,0,3,-1,-7|verb-1:deny
-3,-2,9,-5,17,0,-1,-14|verb-1:devote
0,0,0,3,-2,-2,8,-7|verb-1:dismiss
-3,-1,-12,25,0,-4,-6,0|verb-1:do
0,0,-1,-16,0,20,0,-2|verb-1:dodge
-1,-1,-3,-5,0,-2,-6,17|verb-1:double
-1,2,1,-1,-7,11,-10,4|verb-1:drop
-1,1,9,0,-13,1,6,-2|verb-1:end
-1,0,1,14,-1,-1,-3,-8|verb-1:endorse
0,0,0,-1,0,0,8,-7|verb-1:enshrine
0,0,0,0,0,0,8,-7|verb-1:envisage
9,10,-8,-2,-3,7,-7,-5|verb-1:exceed
-1,-4,6,-3,-6,17,-7,-3|verb-1:exempt
-3,-1,20,-8,18,-4,-9,-15|verb-1:expect
0,-1,2,-6,7,-4,18,-16|verb-1:fall
-1,0,-4,-2,0,-6,-10,23|verb-1:favor
0,0,0,0,-1,0,9,-8|verb-1:feel
0,0,0,-6,0,-1,10,-3|verb-1:find the means for
0,-1,-4,0,-1,-1,14,-7|verb-1:force
0,0,0,-1,18,-2,-8,-5|verb-1:foresee
-5,1,14,-7,4,19,-8,-18|verb-1:get
8,-2,-1,-7,-5,3,7,-3|verb-1:give
0,9,4,-1,1,0,-21,8|verb-1:go
0,0,-2,0,0,0,-8,10|verb-1:guarantee
0,0,0,1,-3,0,-6,8|verb-1:hike
0,-2,-8,-9,21,5,7,-14|verb-1:hit
-3,6,1,-7,2,-5,12,-7|verb-1:hold
0,0,-1,0,-10,-1,0,12|verb-1:hold out for
0,11,0,0,-8,-1,3,-4|verb-1:hold the line at
8,0,-15,-2,-1,-1,8,2|verb-1:hold up
0,0,-10,0,0,0,0,11|verb-1:honour
0,0,9,-5,-2,0,-3,2|verb-1:hope
0,-4,-1,-1,12,-1,-4,-2|verb-1:hover
0,0,-2,8,0,-2,0,-4|verb-1:imagine
-2,-2,0,2,-10,19,-22,16|verb-1:increase
-1,0,-3,-3,-4,13,1,-3|verb-1:insist on
-1,0,-1,-7,1,0,10,-1|verb-1:invest
-2,0,-2,-8,25,-6,-7,2|verb-1:keep
-1,0,-7,-1,15,-1,1,-5|verb-1:lay out
-1,0,3,0,-1,0,-8,8|verb-1:leap
-1,-3,1,7,-2,-2,-9,7|verb-1:leave
0,0,0,0,-9,14,-5,-1|verb-1:level off at
-1,-1,1,-3,-1,-3,-4,11|verb-1:like to see
0,0,-4,-3,16,2,-10,0|verb-1:live with
-1,0,-4,5,-1,-2,-5,8|verb-1:look at
0,0,-6,0,0,0,-1,8|verb-1:look for
0,0,-6,0,-2,0,-4,13|verb-1:lower
-1,-3,-4,4,-7,-2,9,3|verb-1:maintain
0,1,8,0,3,-1,-7,-2|verb-1:manage
0,1,-17,-1,10,-3,18,-7|verb-1:match
7,-1,12,-5,-2,-1,-10,-1|verb-1:mean
-5,-1,4,14,-23,-9,6,13|verb-1:meet
8,-1,-2,5,0,-2,6,-15|verb-1:mention
-4,-5,13,-2,0,-10,-4,12|verb-1:move
-2,3,13,-5,-4,-2,8,-10|verb-1:name
-1,-1,-11,6,-6,-12,9,16|verb-1:offer
-1,-1,-6,-5,0,-6,9,9|verb-1:oppose
-1,-1,14,1,-4,-2,-9,1|verb-1:pay
0,0,0,0,-6,-1,-1,8|verb-1:peg
0,0,0,0,18,-1,-12,-5|verb-1:pencil in
-1,-1,-4,1,-12,-1,29,-12|verb-1:plan
0,0,0,-13,0,0,0,14|verb-1:play down
-1,0,-7,-4,-7,-1,5,15|verb-1:pledge
0,0,12,-1,-1,-2,-2,-6|verb-1:prefer
0,-2,5,4,-11,-1,2,3|verb-1:prepare
-1,0,15,3,-2,-2,-3,-10|verb-1:press
0,0,0,-5,1,10,-2,-4|verb-1:press for
-2,3,-1,15,-15,-3,2,2|verb-1:promise
-4,-1,-5,13,11,-3,-10,-1|verb-1:propose
-1,0,-1,-6,9,-3,18,-16|verb-1:push
0,0,0,-8,0,0,-1,10|verb-1:push back
0,0,-4,1,-1,8,-5,2|verb-1:push for
-5,10,-6,2,3,-1,-9,6|verb-1:put
0,0,0,0,12,0,-7,-4|verb-1:race
-4,-6,13,3,-11,-20,14,10|verb-1:raise
0,0,-3,9,0,-1,-2,-4|verb-1:rebuff
-1,0,-7,0,11,9,-3,-8|verb-1:reckon
0,0,0,0,8,-1,-1,-7|verb-1:reckon on
6,0,-12,-1,-7,-2,-1,17|verb-1:recommend
0,0,-7,-1,-1,0,-1,9|verb-1:reiterate
0,0,-1,14,0,-4,-1,-8|verb-1:reject
0,-7,-8,0,-11,-3,-7,38|verb-1:return
-1,-1,9,-4,-6,-7,2,8|verb-1:rise
-1,-1,1,14,-1,-6,-5,-2|verb-1:rule out
0,0,12,-1,-8,-1,4,-6|verb-1:satisfy
0,0,0,-1,0,-2,-7,11|verb-1:scoff
0,5,0,-1,-10,0,12,-6|verb-1:secure
10,-3,3,-10,-9,3,-13,19|verb-1:set
0,0,8,-1,0,0,-5,-1|verb-1:set its sights on
0,0,-1,-1,-1,0,10,-6|verb-1:set out
-1,0,-3,-2,6,-8,13,-5|verb-1:settle for
-1,-1,4,-1,-6,-2,10,-3|verb-1:settle on
0,0,-2,-6,0,11,0,-4|verb-1:sidestep
-1,-1,-1,-9,-2,6,11,-4|verb-1:sign up
0,0,0,0,7,-3,-8,5|verb-1:sit
0,-1,-1,0,8,0,-6,0|verb-1:slip
-6,-8,-8,1,4,-5,11,12|verb-1:spend
-2,20,1,-4,0,-7,-7,0|verb-1:stay
3,0,-12,0,0,0,9,0|verb-1:step up
0,4,-6,-3,-10,-7,7,15|verb-1:stop
0,0,-5,-1,5,0,8,-7|verb-1:study
-2,0,-4,6,-2,-3,-4,10|verb-1:suggest
0,-1,0,0,10,0,-6,-3|verb-1:swell
6,3,-13,-2,7,7,4,-12|verb-1:take
0,0,-2,0,-2,-1,12,-6|verb-1:take up
16,-1,-8,-2,7,-3,-1,-8|verb-1:talk about
-1,0,1,12,-4,-2,-3,-2|verb-1:talk of
-6,9,-9,2,-1,-10,13,1|verb-1:tell
-8,-3,0,0,0,5,10,-4|verb-1:think
-1,-1,1,-12,-1,-3,3,15|verb-1:tie
0,0,-2,-6,5,-1,12,-9|verb-1:top
0,0,-1,-1,2,-5,-3,8|verb-1:triple
0,0,3,0,-8,-2,-6,15|verb-1:try
-1,7,-8,-8,-1,4,10,-4|verb-1:urge
0,0,-5,1,0,11,-2,-4|verb-1:utter
0,0,15,-10,0,-1,-1,-2|verb-1:veto
0,0,0,-2,-4,0,-1,8|verb-1:vote on
-2,-3,29,-5,-7,6,-21,4|verb-1:want
0,-2,-1,-2,-4,15,0,-6|verb-1:warn
0,0,-4,-1,-3,-1,-5,15|verb-1:weigh
0,-1,4,-1,4,-1,-8,4|verb-1:work
-1,0,-2,9,1,-1,-3,-3|verb-1:work out
0,0,0,-1,0,-3,8,-3|verb-1:work toward
-3,-1,-2,10,0,-1,-6,3|verb-1:write
-1,0,0,-9,-5,-2,16,2|verb-2-form:accept finite+
0,0,-5,8,0,0,-1,-2|verb-2-form:accept finite++not
0,0,0,-4,-10,4,11,0|verb-2-form:accept finite+would+not
0,0,11,-1,0,-1,-8,0|verb-2-form:accept inf+
0,0,0,0,10,-1,-8,-1|verb-2-form:account gerund+
-1,-2,3,-1,11,-1,10,-18|verb-2-form:adopt finite+
0,0,0,-1,0,0,-8,9|verb-2-form:afford finite+will
-2,-3,19,1,-9,0,-5,-1|verb-2-form:agree finite+
0,0,-10,0,0,0,11,0|verb-2-form:agree inf+
0,0,0,0,0,0,-11,11|verb-2-form:aim subjunctive+
0,0,0,0,-4,-1,11,-5|verb-2-form:announce finite+
0,-5,-1,-2,30,2,-11,-13|verb-2-form:approve finite+
0,0,-7,-1,-4,2,13,-3|verb-2-form:argue finite+
0,0,0,0,9,-1,-7,0|verb-2-form:argue finite+will
-2,-2,26,-12,11,-1,0,-19|verb-2-form:ask finite+
0,-1,-4,8,-1,0,0,0|verb-2-form:ask finite++not
0,0,10,-3,0,0,-3,-3|verb-2-form:ask finite+will
0,0,-3,1,17,0,-15,0|verb-2-form:ask for finite+
0,-3,-8,8,-2,-1,-1,7|verb-2-form:ask gerund+
0,0,-11,-1,-1,0,17,-3|verb-2-form:assure finite+
0,0,-11,13,0,0,-1,-1|verb-2-form:bat away finite+
-6,-6,5,16,-8,-2,14,-13|verb-2-form:be finite+
0,0,-1,-2,-7,-2,1,11|verb-2-form:be finite+could
-1,0,9,-8,-2,1,-16,17|verb-2-form:be finite+should
0,-1,-2,-1,17,-1,-21,8|verb-2-form:be finite+will
-1,5,-8,-6,-3,11,12,-11|verb-2-form:be finite+would
0,0,0,0,-2,-1,-9,12|verb-2-form:be finite+would+not
0,0,-7,8,3,-1,1,-3|verb-2-form:be inf+
-1,0,-14,-3,3,-3,4,15|verb-2-form:believe finite+
0,0,0,-2,2,-2,-8,9|verb-2-form:bring finite+would
0,0,0,0,-11,0,13,-1|verb-2-form:bring forward finite+
0,0,11,0,0,0,-11,0|verb-2-form:bring forward inf+
0,0,-6,8,0,0,0,-2|verb-2-form:brush aside finite+
0,0,19,-13,0,0,-1,-4|verb-2-form:brush off finite+
0,0,0,0,8,0,-8,0|verb-2-form:budget progressive+
-2,0,-6,9,2,-2,3,-5|verb-2-form:call finite+
0,0,-4,10,3,-1,-5,-3|verb-2-form:call for +
0,-1,-10,-4,-12,-1,10,17|verb-2-form:call for finite+
-4,-1,8,-1,-3,-1,-15,16|verb-2-form:call on finite+
0,0,9,0,0,0,-1,-8|verb-2-form:campaign finite+
0,0,-9,0,0,0,-1,11|verb-2-form:campaign gerund+
0,-1,4,-3,10,-1,-8,-1|verb-2-form:carry finite+
0,0,-8,0,-3,0,0,11|verb-2-form:charge finite+would
0,0,11,-2,0,0,-5,-3|verb-2-form:commit finite+should
0,0,-1,-1,2,0,-9,9|verb-2-form:concede finite+
0,0,3,10,1,0,-12,-2|verb-2-form:confirm finite+
0,0,0,0,0,15,0,-15|verb-2-form:confirm finite++not
0,0,-14,0,-6,0,3,18|verb-2-form:consider finite+
0,0,0,0,0,0,8,-8|verb-2-form:consult inf+
0,0,0,0,7,-2,-10,6|verb-2-form:debate progressive+
0,6,-1,-1,-8,0,12,-8|verb-2-form:decide finite+
0,0,0,4,11,-2,-8,-6|verb-2-form:declare finite+
0,0,-7,0,0,12,1,-5|verb-2-form:decline finite+
0,-1,11,0,-2,2,-14,6|verb-2-form:demand finite+
-1,0,-6,-2,0,0,9,0|verb-2-form:demand finite++not
0,-7,-11,23,-1,-3,-1,-1|verb-2-form:deny finite+
0,0,-2,-2,0,10,-1,-5|verb-2-form:deny finite++not
0,0,0,0,0,0,8,-8|verb-2-form:dispute finite+
0,0,0,0,-20,-1,19,1|verb-2-form:exceed finite+
0,-2,13,0,-1,-1,0,-8|verb-2-form:exhort finite+
-2,1,-12,-5,18,-4,4,0|verb-2-form:expect finite+
0,0,-8,0,0,12,-1,-3|verb-2-form:fall finite+would
0,0,17,-6,-7,16,0,-20|verb-2-form:favor finite+
9,0,0,0,-4,0,0,-4|verb-2-form:fight gerund+
0,0,-1,0,8,-3,0,-3|verb-2-form:force finite+would
0,0,0,0,15,0,-14,-1|verb-2-form:forecast finite+
-1,4,-4,-1,-1,-8,0,12|verb-2-form:get finite+
0,0,11,-1,-6,0,2,-6|verb-2-form:get inf+
0,0,-2,0,0,0,11,-9|verb-2-form:go finite+would
0,-1,-1,0,5,11,-9,-5|verb-2-form:grow finite+
0,0,-3,0,-3,0,-3,9|verb-2-form:hit finite+will
0,0,-7,-4,-7,0,11,8|verb-2-form:hit inf+
0,-1,-2,-3,-10,-3,1,18|verb-2-form:hold finite+
0,0,-3,-2,0,11,-2,-4|verb-2-form:honor finite+would
-1,0,9,-2,8,-1,7,-19|verb-2-form:hope finite+
0,2,-12,0,-1,0,-1,13|verb-2-form:impose finite+
0,0,-12,4,-16,-1,6,19|verb-2-form:increase finite+
0,0,-1,8,0,0,-4,-2|verb-2-form:insist finite+
0,3,-1,-4,-13,0,3,11|verb-2-form:intend finite+
0,0,-3,17,0,0,-14,0|verb-2-form:intend finite++not
0,0,-8,0,-3,0,1,10|verb-2-form:jump finite+
-1,-1,12,-1,-10,-1,11,-9|verb-2-form:keep finite+
-1,0,10,-2,-2,-1,-5,2|verb-2-form:leave finite+
0,-1,0,0,-5,-1,13,-7|verb-2-form:leave finite+would
0,0,-1,0,10,0,-6,-3|verb-2-form:leave inf+
0,0,0,0,15,0,-13,-1|verb-2-form:lift finite+
0,0,17,3,-2,-1,-4,-13|verb-2-form:like to see finite+would
0,0,0,0,0,-1,-10,11|verb-2-form:look into inf+
0,0,0,0,13,0,-12,-1|verb-2-form:manage finite+
0,-2,1,1,-9,-1,12,-2|verb-2-form:mean finite+
-1,0,-3,4,11,-2,-1,-7|verb-2-form:meet finite+
-2,-1,-2,0,0,-2,9,-2|verb-2-form:name finite+
0,0,-6,0,-8,0,24,-9|verb-2-form:oblige finite+
0,0,-4,-3,0,0,-8,15|verb-2-form:oblige finite+would
0,0,-9,-1,0,0,-10,21|verb-2-form:offer finite+could
-1,0,0,0,-5,0,9,-3|verb-2-form:order finite+
0,0,-8,-1,-1,0,0,11|verb-2-form:pay finite+should
-1,-2,-2,-1,23,0,-24,7|verb-2-form:plan finite+
0,0,0,0,-20,0,21,-1|verb-2-form:plan gerund+
0,0,-4,0,-3,0,-7,15|verb-2-form:prefer finite+
0,0,-4,0,0,0,11,-6|verb-2-form:prefer finite+would
0,8,9,-3,-4,-1,-2,-8|verb-2-form:prepare finite+
0,0,-10,0,0,0,6,5|verb-2-form:prepare finite+should
-1,0,-3,-3,0,-1,-12,19|verb-2-form:prepare progressive+
0,1,-1,0,17,0,-16,-1|verb-2-form:project finite+
-1,0,1,2,9,-1,-23,12|verb-2-form:promise finite+
0,0,-4,-1,-10,-1,2,14|verb-2-form:propose finite+
0,0,0,0,-3,-1,20,-15|verb-2-form:propose finite+would
0,0,8,0,-1,0,-7,0|verb-2-form:propose progressive+will
0,13,8,-2,-19,12,0,-11|verb-2-form:put finite+
0,0,-7,20,0,0,0,-13|verb-2-form:put forward finite+
0,-3,0,0,12,0,-7,-2|verb-2-form:raise finite+
0,0,0,0,-10,11,0,0|verb-2-form:raise finite+will
0,0,8,0,-1,-2,-2,-3|verb-2-form:raise finite+would
0,-2,10,-3,-1,-2,-8,6|verb-2-form:raise inf+
-1,0,-2,14,-6,-1,-5,1|verb-2-form:reach finite+
0,0,0,0,-8,0,8,0|verb-2-form:reach gerund+
0,0,8,-1,1,0,-3,-5|verb-2-form:reach inf+
0,0,-2,8,0,0,-4,-2|verb-2-form:rebuff finite+
0,0,-3,0,7,5,-9,0|verb-2-form:reckon finite+
0,0,-4,17,0,-1,-10,-2|verb-2-form:refuse finite+
0,0,-1,7,-3,-1,9,-12|verb-2-form:reiterate finite+
0,0,-6,8,-2,-1,4,-2|verb-2-form:reject finite+
0,0,12,-7,0,-1,0,-3|verb-2-form:reject gerund+
0,0,12,0,0,0,-1,-11|verb-2-form:require finite+would
0,0,-1,0,0,0,10,-9|verb-2-form:return finite+
0,-1,-3,-2,-2,-1,-1,9|verb-2-form:review finite+
0,0,-2,0,0,-1,-6,9|verb-2-form:review progressive+
0,-1,0,-1,7,3,-8,-1|verb-2-form:rise finite+
0,0,0,13,-1,-1,-6,-5|verb-2-form:rule out finite+
0,0,0,-9,-3,-1,-3,16|verb-2-form:rule out finite++not
0,0,0,-13,0,-2,5,10|verb-2-form:rule out finite+would+not
0,0,0,0,12,0,-10,-2|verb-2-form:secure finite+should
0,0,-1,-1,-7,0,10,-1|verb-2-form:seek finite+would
-1,2,-9,-4,11,-8,4,5|verb-2-form:set finite+
0,0,0,0,15,-1,-6,-7|verb-2-form:set finite++not
0,0,-1,0,-12,-2,2,14|verb-2-form:set finite+will
-1,0,-2,-9,-1,-2,14,1|verb-2-form:set inf+
0,-1,-1,0,-5,0,-2,10|verb-2-form:shoot finite+
0,0,6,0,-12,0,9,-4|verb-2-form:sit finite+
0,0,9,-2,0,0,-1,-5|verb-2-form:sound out finite+
-4,-3,-1,-3,-9,14,1,3|verb-2-form:speak of finite+
-1,-6,-7,1,22,-2,-2,-5|verb-2-form:spend finite+
0,0,0,0,-11,0,3,9|verb-2-form:spend finite+will
-1,6,-8,-4,13,-5,3,-2|verb-2-form:spend gerund+
0,-4,9,5,-5,-1,2,-6|verb-2-form:spend inf+
0,0,0,0,0,0,8,-7|verb-2-form:spend progressive+
0,7,-2,5,2,-2,-2,-8|verb-2-form:stand gerund+
-1,3,-4,5,0,-1,10,-13|verb-2-form:stop short finite+
-1,0,5,-1,-6,-2,-6,11|verb-2-form:suggest finite+
13,1,5,-1,1,-3,-20,3|verb-2-form:take finite+
0,0,-1,0,-5,9,-1,-1|verb-2-form:take finite+would
0,0,-9,10,0,0,0,0|verb-2-form:talk finite++not
-2,2,-8,17,-1,1,20,-30|verb-2-form:tell finite+
0,0,8,-6,0,0,-2,0|verb-2-form:tell finite+would
0,0,-2,-2,0,-3,-5,12|verb-2-form:tell gerund+
4,0,-4,-1,12,0,-11,-1|verb-2-form:tell inf+
-1,-1,16,-4,21,4,-12,-23|verb-2-form:think finite+
0,0,2,0,-15,0,1,12|verb-2-form:unveil finite+
0,0,-2,0,-2,0,-5,9|verb-2-form:unveil finite+will
-1,-1,19,-7,6,-2,-14,0|verb-2-form:urge finite+
0,0,0,0,-7,0,-6,13|verb-2-form:use finite+could
0,-3,2,-3,-6,-1,13,-2|verb-2-form:vow finite+
-2,1,-22,4,-25,4,12,28|verb-2-form:want finite+
-3,0,21,-3,-13,-1,3,-5|verb-2-form:warn finite+
0,0,-18,0,-1,-1,0,20|verb-2-form:weigh finite+
-2,-1,-13,1,4,-2,2,12|verb-2-form:write finite+
-7,-3,4,8,-5,3,-17,17|verb-2-kind:be
4,-1,5,-3,-21,-5,7,13|verb-2-kind:cap
-19,-7,46,25,-17,-20,-15,8|verb-2-kind:demand
-4,-7,-28,61,-21,19,12,-31|verb-2-kind:denial
-5,4,13,15,30,-9,-16,-31|verb-2-kind:level
-6,1,-1,2,0,11,-10,3|verb-2-kind:move
10,-4,-22,19,-35,-1,29,5|verb-2-kind:pledge
-6,-10,-5,-8,-1,-2,-22,54|verb-2-kind:proposal
-4,-1,-4,-4,5,-12,4,17|verb-2-kind:spend
-6,-6,5,16,-8,-2,14,-13|verb-2-mood:be finite+
0,0,-1,-2,-7,-2,1,11|verb-2-mood:be finite+could
-1,0,9,-8,-2,1,-16,17|verb-2-mood:be finite+should
0,-1,-2,-1,17,-1,-21,8|verb-2-mood:be finite+will
-1,5,-8,-6,-3,11,12,-11|verb-2-mood:be finite+would
0,0,0,0,-2,-1,-9,12|verb-2-mood:be finite+would+not
0,0,-7,8,3,-1,1,-3|verb-2-mood:be inf+
5,-2,9,-4,-19,-4,5,10|verb-2-mood:cap finite+
0,0,-3,10,3,-1,-5,-3|verb-2-mood:demand +
-19,1,8,-1,-15,-8,19,14|verb-2-mood:demand finite+
-1,-1,-14,12,2,-1,6,-3|verb-2-mood:demand finite++not
-1,-2,31,-4,0,4,-11,-18|verb-2-mood:demand finite++passive
0,0,16,-4,-1,0,-3,-7|verb-2-mood:demand finite+will
-1,0,11,-5,-2,-6,-5,8|verb-2-mood:demand finite+would
0,0,0,-4,-3,0,-3,10|verb-2-mood:demand finite+would+passive
0,-4,-11,5,-4,-4,-2,21|verb-2-mood:demand gerund+
0,0,0,0,12,0,-11,0|verb-2-mood:demand inf++passive
-1,0,21,-9,-3,-1,-6,-2|verb-2-mood:demand progressive+
-3,-5,-39,96,-10,5,4,-48|verb-2-mood:denial finite+
0,-1,-2,-11,-3,9,-4,10|verb-2-mood:denial finite++not
0,0,0,-13,0,-2,6,10|verb-2-mood:denial finite+would+not
0,0,14,-11,-1,-1,5,-5|verb-2-mood:denial gerund+
-4,-4,28,-4,5,-2,-15,-5|verb-2-mood:level finite+
0,0,-5,10,0,0,-2,-3|verb-2-mood:level finite++not
0,0,-1,0,10,0,-8,-1|verb-2-mood:level finite++passive
0,-1,0,0,-13,-1,23,-8|verb-2-mood:level finite+would
0,9,-7,5,12,-3,-3,-12|verb-2-mood:level gerund+
0,0,-1,-1,9,-2,-5,1|verb-2-mood:level inf+
3,6,-10,25,0,-3,-37,16|verb-2-mood:move finite+
0,0,0,0,8,0,-7,0|verb-2-mood:move finite++not
-1,-1,0,-3,9,-2,-6,4|verb-2-mood:move finite++passive
-1,0,-5,-1,-3,-1,8,2|verb-2-mood:move finite+should
0,0,0,0,12,0,-12,0|verb-2-mood:move finite+should+passive
-1,0,-5,-2,-6,12,-4,4|verb-2-mood:move finite+will
-1,0,-5,-3,-1,12,-1,-2|verb-2-mood:move finite+would
0,-1,30,-13,-14,-8,20,-14|verb-2-mood:move inf+
0,0,-3,-1,-4,0,9,-1|verb-2-mood:move progressive+
-6,-7,-17,10,20,-16,38,-22|verb-2-mood:pledge finite+
-1,-4,-11,33,14,14,-24,-21|verb-2-mood:pledge finite++not
0,12,-2,-4,-14,-1,7,3|verb-2-mood:pledge finite++passive
0,0,0,-1,0,0,-8,9|verb-2-mood:pledge finite+could
0,0,-9,0,0,0,-2,12|verb-2-mood:pledge finite+could+passive
-1,0,13,-3,-1,0,-5,-2|verb-2-mood:pledge finite+should
1,0,4,-1,-17,0,11,2|verb-2-mood:pledge finite+will
0,0,-1,-2,-8,-3,1,14|verb-2-mood:pledge finite+will+passive
2,0,4,-4,-1,4,5,-10|verb-2-mood:pledge finite+would
0,0,-1,-8,-10,11,10,-2|verb-2-mood:pledge finite+would+not
9,0,4,-3,-17,-1,13,-4|verb-2-mood:pledge gerund+
1,0,5,1,6,-5,0,-8|verb-2-mood:pledge inf+
-1,-1,-4,-4,0,-1,-5,15|verb-2-mood:pledge progressive+
0,0,3,-1,0,0,-12,10|verb-2-mood:pledge subjunctive+
-14,-7,6,-9,-21,25,2,18|verb-2-mood:proposal finite+
0,0,-5,9,0,-1,-1,-1|verb-2-mood:proposal finite++not
-1,0,-7,-1,12,-2,-5,4|verb-2-mood:proposal finite++passive
0,0,-1,0,8,-1,-11,5|verb-2-mood:proposal finite+will
5,0,11,2,-5,-3,23,-32|verb-2-mood:proposal finite+would
6,-1,-7,-7,2,-5,-3,16|verb-2-mood:proposal gerund+
0,0,-7,-1,-1,-8,-13,30|verb-2-mood:proposal inf+
0,0,0,0,0,0,9,-8|verb-2-mood:proposal inf++passive
-1,0,-7,-1,7,-7,-17,26|verb-2-mood:proposal progressive+
0,0,8,0,-1,0,-7,0|verb-2-mood:proposal progressive+will
-2,-2,-9,-1,23,-4,-6,1|verb-2-mood:spend finite+
0,0,0,0,-7,0,-6,13|verb-2-mood:spend finite+could
0,0,0,0,-8,0,0,9|verb-2-mood:spend finite+will
-1,6,-7,-4,16,-5,0,-4|verb-2-mood:spend gerund+
0,-4,9,5,-12,-1,9,-6|verb-2-mood:spend inf+
0,0,0,0,0,0,8,-7|verb-2-mood:spend progressive+
1,0,10,-8,-15,-5,17,-1|verb-2:accept
0,0,0,0,9,-1,-7,-1|verb-2:account
0,-2,-2,-2,16,-1,8,-18|verb-2:adopt
0,0,4,-2,-1,0,-8,8|verb-2:afford
-2,-3,12,0,-10,0,5,-4|verb-2:agree
-1,0,3,0,-4,0,-8,10|verb-2:aim
0,0,-1,0,-3,-1,12,-8|verb-2:announce
0,-5,-1,-3,27,2,-6,-13|verb-2:approve
-1,0,-9,-1,11,0,9,-10|verb-2:argue
-3,-5,22,3,5,-3,-4,-16|verb-2:ask
0,0,-5,1,17,0,-13,0|verb-2:ask for
0,0,-11,-1,-1,0,17,-3|verb-2:assure
0,0,-11,13,0,0,-1,-1|verb-2:bat away
-7,-3,4,8,-5,3,-17,17|verb-2:be
3,0,-14,-3,3,-3,0,15|verb-2:believe
0,0,11,0,-12,0,2,-1|verb-2:bring forward
0,0,-6,8,0,0,0,-2|verb-2:brush aside
0,0,19,-17,0,0,3,-4|verb-2:brush off
0,-3,0,4,8,-2,-10,4|verb-2:budget
-2,0,-6,9,2,-2,4,-5|verb-2:call
0,-1,-13,7,-9,-2,5,13|verb-2:call for
-4,-2,15,-2,-2,-1,-20,16|verb-2:call on
-1,-1,3,-3,12,-1,-5,-4|verb-2:carry
0,0,-8,0,-3,0,0,11|verb-2:charge
0,-3,10,7,4,-1,-13,-3|verb-2:commit
0,0,-1,-1,2,0,-9,9|verb-2:concede
0,0,2,6,1,22,-13,-18|verb-2:confirm
0,0,-15,-1,-8,0,-2,26|verb-2:consider
0,0,0,0,0,0,8,-8|verb-2:consult
0,0,-2,0,7,-3,-10,8|verb-2:debate
0,6,7,1,-9,0,11,-14|verb-2:decide
0,0,0,4,11,-2,-8,-6|verb-2:declare
0,0,-7,0,0,12,1,-5|verb-2:decline
0,-7,-13,24,-1,7,-2,-7|verb-2:deny
0,0,2,-4,-1,-3,-3,10|verb-2:discuss
0,0,0,0,0,0,8,-8|verb-2:dispute
0,0,0,0,-20,-1,21,0|verb-2:exceed
0,-1,-1,-1,-7,10,-1,1|verb-2:exempt
0,-2,13,0,-1,-1,0,-8|verb-2:exhort
-3,1,-15,0,18,-4,-1,4|verb-2:expect
0,0,-8,-5,0,12,4,-3|verb-2:fall
0,-1,17,-8,-9,16,7,-21|verb-2:favor
9,0,0,0,-5,-1,0,-2|verb-2:fight
0,0,-3,0,11,-3,-3,-1|verb-2:force
0,0,0,0,15,0,-14,-1|verb-2:forecast
-1,4,7,-2,-11,-8,8,4|verb-2:get
-1,-1,-10,11,8,-7,10,-10|verb-2:go
0,-1,0,0,12,11,-15,-6|verb-2:grow
0,0,-10,-4,-11,0,8,17|verb-2:hit
0,-1,-4,-3,-7,-3,-5,24|verb-2:hold
0,0,-3,-2,0,11,-2,-4|verb-2:honor
-1,0,9,-2,8,-1,7,-19|verb-2:hope
0,2,-12,0,-1,0,-1,13|verb-2:impose
-1,0,-13,4,-13,-2,9,16|verb-2:increase
0,0,-1,8,0,0,-4,-2|verb-2:insist
0,3,-4,14,-13,0,-11,11|verb-2:intend
0,0,-8,0,-3,0,1,10|verb-2:jump
-1,-1,10,0,-16,-1,21,-12|verb-2:keep
-2,-1,9,-3,2,-2,4,-8|verb-2:leave
0,0,17,3,-2,-1,-4,-13|verb-2:like to see
0,0,0,0,2,-1,-12,11|verb-2:look into
0,0,0,0,13,0,-12,-1|verb-2:manage
0,-2,4,1,-9,-1,11,-4|verb-2:mean
-1,-1,1,1,11,2,-4,-9|verb-2:meet
4,-1,-3,-2,0,-2,8,-6|verb-2:name
0,0,-10,-3,-8,-1,16,6|verb-2:oblige
0,0,-9,-1,-6,-1,-4,22|verb-2:offer
-1,0,-3,3,-5,-1,9,-3|verb-2:order
-3,0,-8,4,-3,-1,2,8|verb-2:pay
0,0,-8,-1,-3,0,4,8|verb-2:prefer
-1,7,-4,-5,-3,-2,-7,16|verb-2:prepare
0,1,-1,0,17,0,-16,-1|verb-2:project
-1,0,3,1,9,-1,-22,11|verb-2:promise
-1,0,1,-2,-14,-5,10,11|verb-2:propose
0,0,9,-2,3,0,-6,-4|verb-2:push
0,0,10,-7,0,0,-1,-2|verb-2:push back
-1,12,9,-2,-13,9,0,-15|verb-2:put
0,0,-7,20,0,0,0,-13|verb-2:put forward
-3,-6,21,-4,0,7,-20,5|verb-2:raise
-1,0,5,13,-13,-2,1,-3|verb-2:reach
0,0,-2,8,0,0,-4,-2|verb-2:rebuff
-1,0,4,0,11,4,-12,-6|verb-2:reckon
0,0,4,-2,-2,-1,-9,10|verb-2:recommend
0,0,-8,19,0,-1,-8,-2|verb-2:refuse
0,0,-1,7,-3,-1,9,-12|verb-2:reiterate
0,0,13,1,-3,0,3,-13|verb-2:require
0,0,-1,0,0,0,10,-9|verb-2:return
0,-1,-7,-2,-2,-1,-5,19|verb-2:review
0,-1,0,-1,7,3,-8,0|verb-2:rise
0,-1,-1,-11,-4,-3,0,20|verb-2:rule out
0,-1,-1,2,17,-1,-11,-5|verb-2:secure
0,0,11,-4,-10,-2,8,-3|verb-2:seek
4,2,-16,-14,13,-13,12,13|verb-2:set
0,-1,-1,0,2,0,-9,10|verb-2:shoot
0,0,6,0,-12,0,9,-4|verb-2:sit
0,0,9,-1,0,0,-1,-6|verb-2:sound out
-4,-3,-1,-3,-9,14,1,3|verb-2:speak of
-3,-5,-7,-1,12,-9,16,-5|verb-2:spend
0,6,-2,7,0,-2,0,-8|verb-2:stand
-1,0,-1,0,-10,3,6,3|verb-2:stay
0,0,-1,-3,0,-2,10,-3|verb-2:stop
-1,3,-4,5,0,-1,10,-13|verb-2:stop short
-2,0,3,-2,-7,-3,-10,21|verb-2:suggest
11,0,-1,5,-8,6,-14,1|verb-2:take
0,0,-10,13,-2,-1,-3,2|verb-2:talk
2,2,-4,13,7,-2,1,-19|verb-2:tell
-1,-1,15,-3,20,2,-12,-20|verb-2:think
0,0,0,0,-11,0,-10,21|verb-2:unveil
-1,-1,16,0,4,-2,-13,-2|verb-2:urge
0,-3,2,-3,-6,-1,13,-2|verb-2:vow
-2,1,-21,3,-25,4,15,25|verb-2:want
-3,0,21,-3,-13,-1,3,-5|verb-2:warn
0,0,-18,0,-1,-1,-1,20|verb-2:weigh
-2,-1,-8,3,-5,-2,9,7|verb-2:write
0,0,0,0,-8,-1,5,4|verb-3-form:adopt finite+
0,0,-2,0,-1,-1,14,-9|verb-3-form:agree finite+
0,6,-1,0,9,0,-10,-4|verb-3-form:approve finite+
0,0,0,-3,0,9,-6,0|verb-3-form:arrive gerund+
0,0,0,5,1,-1,-11,6|verb-3-form:ask finite+
0,0,-8,0,-1,0,10,0|verb-3-form:back finite+
-3,-7,1,4,13,-12,4,-1|verb-3-form:be finite+
-1,0,-4,-1,-4,15,10,-15|verb-3-form:be finite+should
0,0,-1,-1,8,-2,-14,11|verb-3-form:be finite+will
0,0,-10,-1,9,0,1,2|verb-3-form:be inf+
0,0,-1,-1,8,0,-4,-1|verb-3-form:bring finite+
0,0,-11,-1,10,-1,4,1|verb-3-form:call finite+
0,0,0,0,6,0,5,-10|verb-3-form:call for finite+
0,-2,-3,0,-1,8,1,-3|verb-3-form:call on finite+
0,0,-2,-2,0,10,-1,-5|verb-3-form:confirm finite+will+not
0,0,-2,8,0,0,-6,0|verb-3-form:consider finite+should
0,0,-5,-1,-1,0,-7,14|verb-3-form:consider progressive+
-3,0,9,-2,0,-1,0,-4|verb-3-form:debate finite+
0,-1,-1,3,2,-3,-8,7|verb-3-form:demand finite+
0,0,-12,15,0,0,0,-1|verb-3-form:deny finite+
0,0,-7,8,2,-1,0,0|verb-3-form:dismiss finite+
0,0,0,0,11,0,-11,0|verb-3-form:exceed gerund+
8,0,0,-2,0,0,-5,0|verb-3-form:exempt finite++not
4,0,-14,-1,15,0,12,-16|verb-3-form:expect finite+
0,0,-3,-1,1,0,11,-8|verb-3-form:force finite+
0,0,-10,-1,3,-2,-2,12|verb-3-form:give finite+
0,0,-6,-3,-1,0,0,11|verb-3-form:give finite++not
0,0,-9,0,0,0,9,0|verb-3-form:head finite+
0,0,-1,0,-6,0,10,-2|verb-3-form:hope finite+
0,0,-6,8,0,0,-1,0|verb-3-form:intend finite++not
0,-1,0,0,-8,1,8,0|verb-3-form:jump finite+
0,0,-8,0,0,12,-1,-3|verb-3-form:lean toward progressive+
0,0,17,-5,9,0,-8,-12|verb-3-form:meet finite+
-2,0,0,-1,-5,0,9,-1|verb-3-form:mention finite++not
0,0,-9,0,-1,0,1,9|verb-3-form:name finite+
0,0,9,-1,0,0,-8,0|verb-3-form:persuade inf+
0,0,-7,20,0,0,0,-13|verb-3-form:push back finite+
0,0,-7,1,-2,-2,1,9|verb-3-form:reach finite+
0,0,-5,9,0,-1,-2,0|verb-3-form:rebuff finite+
-1,0,-1,-11,-1,-3,21,-5|verb-3-form:refuse finite+
0,0,-4,14,0,0,-8,-1|verb-3-form:reject finite+
0,0,-7,0,0,0,-1,8|verb-3-form:return inf+
0,-3,0,0,-13,0,-2,19|verb-3-form:seek finite+will
0,0,1,7,7,0,-13,-1|verb-3-form:set finite+
0,0,0,13,0,0,-13,0|verb-3-form:signal finite+
0,0,-1,2,-8,0,8,0|verb-3-form:stand finite+
0,8,0,0,3,0,-5,-6|verb-3-form:stand gerund+
0,0,0,0,-2,9,0,-7|verb-3-form:stay finite+
-1,0,2,2,-5,0,-7,10|verb-3-form:suggest finite+
0,0,-8,0,0,-1,-2,12|verb-3-form:target finite+
-5,-2,22,-8,-14,-2,11,-1|verb-3-form:tell finite+
0,0,-14,0,0,0,-1,16|verb-3-form:tell progressive+
-1,0,-4,-1,8,-1,-2,1|verb-3-form:think finite+
0,0,-1,-7,0,0,8,0|verb-3-form:throw out subjunctive+
0,0,-14,0,-1,0,-1,16|verb-3-form:tip finite+
2,0,11,-1,-10,0,-4,2|verb-3-form:urge finite+
0,0,2,-2,7,-1,2,-8|verb-3-form:use finite+
-1,0,13,2,-8,6,-14,2|verb-3-form:want finite+
0,0,-5,-1,-2,0,0,8|verb-3-form:weigh finite+
-4,-7,-10,0,24,1,4,-6|verb-3-kind:be
0,-6,11,-4,-21,2,-1,18|verb-3-kind:demand
12,-1,-31,55,-3,-8,2,-26|verb-3-kind:denial
-2,12,-20,2,1,8,-6,5|verb-3-kind:level
-4,3,-7,1,10,-4,-5,6|verb-3-kind:move
2,10,-13,11,-10,-2,15,-14|verb-3-kind:pledge
-8,-1,-6,7,-24,5,-5,32|verb-3-kind:proposal
-2,4,16,-15,9,-2,6,-16|verb-3-kind:spend
-3,-7,1,4,13,-12,4,-1|verb-3-mood:be finite+
-1,0,-4,-1,-4,15,10,-15|verb-3-mood:be finite+should
0,0,-1,-1,8,-2,-14,11|verb-3-mood:be finite+will
0,0,-10,-1,9,0,1,2|verb-3-mood:be inf+
-1,-3,-2,-3,3,3,21,-18|verb-3-mood:demand finite+
-1,0,14,3,-8,-1,-8,1|verb-3-mood:demand finite++passive
0,-3,-1,-1,-14,0,-3,22|verb-3-mood:demand finite+will
-1,0,9,-1,0,0,-7,-1|verb-3-mood:demand inf+
0,0,-14,0,0,0,-1,16|verb-3-mood:demand progressive+
4,-1,-31,56,-2,-8,8,-26|verb-3-mood:denial finite+
8,0,0,-2,0,0,-5,0|verb-3-mood:denial finite++not
-1,-1,-15,3,2,9,0,3|verb-3-mood:level finite+
0,6,-5,-5,-3,-1,0,9|verb-3-mood:level finite++not
0,8,0,0,3,0,-5,-6|verb-3-mood:level gerund+
-2,-3,-13,6,7,-9,16,-2|verb-3-mood:move finite+
-1,2,-2,3,12,8,-17,-4|verb-3-mood:move gerund+
0,0,6,-9,-7,-1,7,5|verb-3-mood:move inf+
-3,12,-15,-3,-8,-10,26,0|verb-3-mood:pledge finite+
0,0,-6,8,0,0,-1,0|verb-3-mood:pledge finite++not
0,0,-2,-2,0,10,-1,-5|verb-3-mood:pledge finite+will+not
-5,0,20,8,-8,-6,-11,0|verb-3-mood:proposal finite+
-2,0,0,-3,-8,0,13,-1|verb-3-mood:proposal finite++not
0,0,-9,0,0,0,0,10|verb-3-mood:proposal finite++passive
0,0,-2,9,0,0,-6,0|verb-3-mood:proposal finite+should
0,0,-14,-1,-1,12,-9,14|verb-3-mood:proposal progressive+
0,0,-1,-7,0,0,8,0|verb-3-mood:proposal subjunctive++passive
0,1,10,-5,4,-2,5,-13|verb-3-mood:spend finite+
0,0,0,0,-8,-1,4,4|verb-3:adopt
0,0,-2,0,-1,-1,14,-9|verb-3:agree
0,6,-1,0,10,0,-10,-4|verb-3:approve
0,0,0,-3,2,9,-7,-1|verb-3:arrive
0,0,-1,4,1,-1,-10,6|verb-3:ask
0,0,-13,5,-2,0,11,-1|verb-3:back
-4,-7,-10,0,24,1,4,-6|verb-3:be
0,0,4,-1,8,0,-4,-6|verb-3:bring
0,0,-6,-1,9,-1,1,-1|verb-3:call
0,0,0,0,6,0,5,-10|verb-3:call for
0,-2,-3,0,-1,8,1,-3|verb-3:call on
0,0,-1,-2,4,10,-5,-6|verb-3:confirm
0,0,0,6,-6,-1,-8,10|verb-3:consider
-3,0,9,-2,0,-1,0,-4|verb-3:debate
0,-1,-1,3,2,-3,-8,7|verb-3:demand
0,0,-12,15,0,0,0,-1|verb-3:deny
0,0,10,-7,0,0,-1,-2|verb-3:determine
0,0,-7,8,2,-1,0,0|verb-3:dismiss
0,3,-1,-2,9,0,-7,-2|verb-3:exceed
8,0,0,-2,0,0,-5,0|verb-3:exempt
4,0,-14,-1,15,0,12,-16|verb-3:expect
0,0,-3,-1,1,0,11,-8|verb-3:force
0,0,-17,-4,2,-3,-2,23|verb-3:give
0,0,-9,0,0,0,9,0|verb-3:head
0,0,-1,0,-6,0,10,-2|verb-3:hope
0,0,-9,7,-2,0,3,1|verb-3:intend
0,-1,0,0,-8,1,8,0|verb-3:jump
0,0,-8,0,0,12,-1,-3|verb-3:lean toward
-1,0,14,-3,11,-1,-6,-14|verb-3:meet
-2,0,-1,-1,-5,0,9,0|verb-3:mention
0,0,-10,0,-1,0,0,11|verb-3:name
0,0,-5,1,-2,-1,-1,8|verb-3:pay
0,0,9,-1,0,0,-8,0|verb-3:persuade
0,0,-7,20,0,0,0,-13|verb-3:push back
0,0,11,-4,-10,0,7,-5|verb-3:put
0,0,-7,1,-1,-2,1,8|verb-3:reach
0,0,-5,9,0,-1,-2,0|verb-3:rebuff
-1,0,-1,-11,-1,-3,21,-5|verb-3:refuse
0,0,-4,14,0,0,-8,-1|verb-3:reject
0,-3,0,0,-14,0,1,17|verb-3:seek
0,0,1,7,7,0,-13,-2|verb-3:set
0,0,0,13,0,0,-13,0|verb-3:signal
-1,5,9,-10,-3,0,6,-6|verb-3:spend
0,8,-1,1,-4,0,3,-6|verb-3:stand
0,0,-2,2,-2,9,0,-7|verb-3:stay
-1,0,2,2,-6,-1,-8,13|verb-3:suggest
0,0,-8,0,0,-1,-2,12|verb-3:target
-1,-2,8,-9,-14,-2,6,15|verb-3:tell
-1,0,-5,-1,8,-1,-1,1|verb-3:think
0,0,-1,-7,0,0,8,0|verb-3:throw out
0,0,-14,0,-1,0,-1,16|verb-3:tip
2,0,10,-1,-10,0,-2,2|verb-3:urge
0,0,2,-2,7,-1,2,-8|verb-3:use
-1,0,12,1,-8,6,-14,5|verb-3:want
0,0,-5,-1,-2,0,0,8|verb-3:weigh
-2,-1,3,-4,-19,-5,19,10|when-governor:far be
-1,-1,16,-10,22,-3,-4,-19|when-governor:far demand
0,0,0,12,0,0,-8,-3|when-governor:far denial
0,4,-4,-1,-15,-3,22,-4|when-governor:far level
-2,-2,-14,-2,-7,3,33,-10|when-governor:far move
-2,-3,-2,9,-4,-6,12,-5|when-governor:far pledge
-1,-1,0,-5,1,-4,12,-1|when-governor:far proposal
0,0,3,-4,5,-1,13,-15|when-governor:far spend
0,4,-1,0,8,-2,6,-13|when-governor:next be
0,-1,-1,0,1,0,-14,15|when-governor:next cap
0,0,-9,-1,3,-1,2,5|when-governor:next demand
0,0,-2,0,28,-1,-17,-6|when-governor:next level
-1,3,-7,-1,-28,-3,38,0|when-governor:next move
0,-1,-1,-1,8,0,0,-4|when-governor:next pledge
0,0,11,-1,-1,0,-15,8|when-governor:next proposal
2,-4,0,9,-3,8,-9,-3|when-governor:none be
0,30,-4,-3,-16,-16,12,-3|when-governor:none cap
-11,-9,7,12,-23,4,3,18|when-governor:none demand
-9,-9,-2,4,-21,23,7,6|when-governor:none denial
-2,3,6,-11,-15,5,-2,15|when-governor:none level
-15,2,4,-6,9,3,-22,25|when-governor:none move
-6,7,-4,10,-13,1,-17,22|when-governor:none pledge
8,-10,3,5,3,-3,-17,10|when-governor:none proposal
-2,1,11,6,-3,1,-27,13|when-governor:none spend
-1,-1,5,-4,1,-3,-5,8|when-governor:now be
-3,-1,-3,8,11,-2,-6,-6|when-governor:now demand
5,-4,-5,-3,22,-3,5,-18|when-governor:now move
-2,4,0,-4,19,-1,-17,-1|when-governor:now pledge
0,0,0,0,-17,0,8,9|when-governor:now proposal
-1,-1,-6,-2,12,-1,4,-6|when-governor:now spend
1,5,-5,-1,6,8,-11,-3|when-governor:past be
-1,-3,-2,-1,10,5,-6,-2|when-governor:past level
8,-2,0,-1,14,-5,-20,6|when-governor:past move
8,-1,-1,0,-8,-1,17,-15|when-governor:past pledge
0,0,0,0,8,0,0,-8|when-governor:past proposal
-1,-1,-4,-1,12,-1,0,-4|when-governor:past spend
0,0,-1,0,-7,0,30,-21|when-shape:far fine
-7,-3,-13,-2,-3,-13,6,35|when-shape:far half
-1,-1,-9,-1,3,-7,22,-4|when-shape:far tenth
-4,-2,18,-6,-60,-6,25,35|when-shape:far whole
-1,-1,-2,-2,31,-2,-19,-4|when-shape:next fine
-1,0,-7,-1,18,-1,-11,3|when-shape:next half
0,-1,-6,-1,14,-3,-10,6|when-shape:next tenth
-2,5,2,-9,-21,-5,41,-10|when-shape:next whole
-3,-7,-11,-6,59,-17,-15,1|when-shape:none fine
20,-13,27,16,-67,7,15,-4|when-shape:none half
-16,-6,3,-24,0,30,19,-7|when-shape:none tenth
-13,28,11,32,-48,4,-46,32|when-shape:none whole
-1,-1,-2,-1,13,-1,-9,3|when-shape:now fine
-5,-1,5,-4,24,-3,-19,3|when-shape:now half
-1,-2,-6,-2,45,-3,-39,8|when-shape:now tenth
3,-3,-13,-3,4,-7,60,-41|when-shape:now whole
0,-1,-2,0,10,-1,-5,-1|when-shape:past fine
1,-1,-1,-1,-16,27,-4,-5|when-shape:past half
-2,-2,-8,-1,13,0,1,-2|when-shape:past tenth
13,-2,4,-9,42,-6,-33,-8|when-shape:past whole
0,0,11,0,-1,0,-5,-5|when-verb:far accept
0,0,-2,-1,-2,-1,-7,13|when-verb:far aim
0,0,12,-3,-1,0,-1,-7|when-verb:far ask for
0,0,0,0,-3,0,-8,11|when-verb:far attain
-2,-1,3,-4,-19,-5,19,10|when-verb:far be
0,0,-1,0,-4,-1,21,-15|when-verb:far bring
0,0,0,0,-18,0,16,2|when-verb:far budget
0,0,0,0,0,0,-10,11|when-verb:far call
0,0,-2,0,-1,0,10,-7|when-verb:far call for
0,0,0,3,10,0,-8,-5|when-verb:far carry
-1,0,-1,0,16,0,-10,-5|when-verb:far clear
0,0,-1,0,14,-3,-5,-5|when-verb:far climb
0,0,0,11,0,0,-11,0|when-verb:far confirm
0,0,0,0,0,0,8,-8|when-verb:far consult
0,0,0,0,-1,0,-9,10|when-verb:far debate
0,0,0,0,-8,0,2,7|when-verb:far double
0,0,1,0,-13,0,15,-2|when-verb:far end
0,0,0,0,-11,0,12,0|when-verb:far equal
0,1,0,0,14,0,-14,0|when-verb:far exceed
0,0,-2,-1,28,-1,3,-27|when-verb:far expect
0,0,0,0,12,0,-12,0|when-verb:far forecast
0,0,-1,0,10,-2,-4,-3|when-verb:far foresee
0,0,-10,-2,7,11,-8,2|when-verb:far get
0,0,-8,0,-12,-1,16,5|when-verb:far go
0,0,0,0,0,0,10,-9|when-verb:far hope
0,0,0,0,0,0,-7,8|when-verb:far live with
0,0,0,0,0,0,-12,12|when-verb:far meet
0,0,-4,0,0,0,22,-18|when-verb:far name
0,0,0,0,18,0,-3,-14|when-verb:far pencil in
0,0,0,0,-8,0,6,2|when-verb:far pledge
0,0,16,0,0,0,-9,-6|when-verb:far prefer
0,0,-1,0,22,0,-21,-1|when-verb:far project
0,0,-1,0,-1,0,-6,8|when-verb:far propose
0,0,-1,0,-11,0,13,-1|when-verb:far put
0,0,-8,0,-13,0,27,-5|when-verb:far raise
0,0,-2,0,-4,0,-9,16|when-verb:far reach
0,0,0,0,8,-1,-1,-7|when-verb:far reckon on
0,0,-1,0,22,-2,2,-21|when-verb:far rise
0,0,16,0,-4,0,-3,-9|when-verb:far satisfy
0,0,-1,0,-6,-1,-12,22|when-verb:far set
0,0,-3,0,12,0,-8,0|when-verb:far settle for
0,0,0,0,-10,0,10,0|when-verb:far sit
0,0,-8,0,-1,0,-1,10|when-verb:far sound out
0,0,-1,0,0,0,10,-8|when-verb:far speak of
0,0,4,-1,1,-1,8,-10|when-verb:far spend
0,5,0,0,-10,-1,1,5|when-verb:far stay
0,0,-5,0,0,0,-4,10|when-verb:far suggest
0,0,-4,-3,-7,0,9,6|when-verb:far tell
0,0,-2,0,4,0,11,-12|when-verb:far think
0,0,2,0,0,0,-8,6|when-verb:far urge
0,4,-1,0,8,-2,6,-13|when-verb:next be
0,-3,0,0,-13,0,0,17|when-verb:next bring
0,0,0,0,11,0,-9,-2|when-verb:next budget
0,0,0,0,-8,0,8,0|when-verb:next call for
0,0,0,0,-8,0,8,0|when-verb:next climb
0,0,0,0,-9,0,9,0|when-verb:next devote
0,0,0,0,-3,0,-5,8|when-verb:next expect
0,0,11,0,0,0,-3,-7|when-verb:next favor
0,-1,0,0,-1,0,-14,15|when-verb:next keep
0,0,0,0,12,0,-1,-11|when-verb:next propose
0,0,0,0,-8,0,8,0|when-verb:next push
0,0,0,0,-8,0,10,-1|when-verb:next reach
0,0,0,0,12,0,-12,0|when-verb:next set
0,0,0,0,-7,0,-6,13|when-verb:next use
0,0,0,0,-4,0,-11,15|when-verb:next vote on
-1,0,-5,-1,0,0,10,-2|when-verb:none about
1,-2,-1,11,4,4,-12,-5|when-verb:none accept
0,-1,-7,12,2,-1,1,-6|when-verb:none adopt
-1,0,-5,-1,-2,-2,-2,13|when-verb:none advocate
9,-3,0,6,-1,-3,-7,-1|when-verb:none agree
0,0,8,0,-2,-1,-5,0|when-verb:none agreement
-1,-1,15,-11,-1,12,-15,2|when-verb:none aim
-1,-1,-4,1,-7,8,0,3|when-verb:none amount
0,0,-4,3,8,-1,-4,-2|when-verb:none approach
0,-4,0,6,8,-1,-8,-1|when-verb:none approve
-1,0,-2,-4,11,-2,10,-13|when-verb:none argue
-1,-1,8,-5,-7,-1,-2,9|when-verb:none argue for
0,-3,-12,28,10,-15,-11,3|when-verb:none ask
-3,-2,-8,16,-17,6,4,4|when-verb:none ask for
0,0,0,0,-13,-1,20,-5|when-verb:none attain
-1,-2,7,0,-1,3,-13,8|when-verb:none back
-3,0,1,-1,0,-2,9,-3|when-verb:none balk
2,-4,0,9,-3,8,-9,-3|when-verb:none be
0,0,0,-8,-1,-1,10,0|when-verb:none begin from
-2,0,1,-2,8,5,0,-9|when-verb:none believe
0,13,0,3,-2,-2,-4,-7|when-verb:none bind
-1,-2,-4,-1,15,-4,1,-4|when-verb:none bring
3,0,0,13,-2,-1,-4,-9|when-verb:none bring up
0,0,-11,12,0,0,2,-1|when-verb:none brush off
0,0,9,0,2,-4,-1,-6|when-verb:none budget
16,-2,-9,1,5,-3,11,-18|when-verb:none call
-4,-3,7,1,-8,-5,-12,23|when-verb:none call for
-4,-1,14,-2,-4,-1,-7,6|when-verb:none call on
0,0,-7,-2,-1,0,-2,12|when-verb:none calls
0,0,7,-10,-2,11,4,-9|when-verb:none campaign
0,18,-1,0,-11,-2,-2,-1|when-verb:none cap
0,0,-2,0,-4,-1,-5,12|when-verb:none carry
-2,0,9,-2,-1,5,-3,-6|when-verb:none choose
0,0,-5,0,0,-1,-1,8|when-verb:none clamor
0,0,0,0,-13,0,16,-2|when-verb:none clear
0,2,-2,-2,-1,-4,-9,15|when-verb:none come to
0,0,-1,0,10,0,-4,-4|when-verb:none command
-3,-4,1,13,4,-1,-3,-8|when-verb:none commit
-1,0,-4,-14,0,24,2,-8|when-verb:none confirm
0,4,-10,15,-6,-2,-5,3|when-verb:none consider
6,-4,0,3,-1,-1,-11,7|when-verb:none contain
0,0,-2,0,-3,10,0,-3|when-verb:none contribute
0,0,0,0,-14,-1,17,-1|when-verb:none correspond
-1,0,-6,-1,-1,-6,16,0|when-verb:none debate
-1,0,-1,10,0,-1,-1,-5|when-verb:none decline
0,0,-2,9,0,3,-1,-7|when-verb:none deny
-2,-1,2,-5,22,1,-15,-2|when-verb:none devote
-1,0,-6,4,-2,-1,-5,12|when-verb:none discuss
0,0,0,3,-2,-2,8,-7|when-verb:none dismiss
-2,-1,-8,12,-12,-4,12,1|when-verb:none do
0,0,-1,-16,0,20,0,-2|when-verb:none dodge
-1,2,1,-1,-7,11,-9,4|when-verb:none drop
0,1,8,0,-12,2,2,0|when-verb:none end
-1,-1,-9,5,-1,-1,7,0|when-verb:none endorse
0,0,0,-1,0,0,8,-7|when-verb:none enshrine
10,11,-5,-4,10,-4,-16,-3|when-verb:none exceed
0,-4,-1,1,-5,20,-7,-3|when-verb:none exempt
0,-2,13,0,-1,-1,0,-8|when-verb:none exhort
-3,-2,-7,-10,0,-6,13,15|when-verb:none expect
-1,-3,1,-2,-2,-1,-5,14|when-verb:none eye
0,0,2,-1,4,-4,14,-15|when-verb:none fall
-1,-1,-6,-2,-4,12,-9,11|when-verb:none favor
0,0,0,0,-1,0,9,-8|when-verb:none feel
0,-1,-4,0,7,-4,13,-10|when-verb:none force
9,-2,0,-2,-3,4,-3,-3|when-verb:none give
3,-6,-5,7,-1,7,-15,11|when-verb:none go
0,0,-1,-2,11,0,-13,5|when-verb:none goal
-1,-3,2,0,3,7,-13,5|when-verb:none grow
0,0,-2,0,-2,0,-6,11|when-verb:none hike
0,-1,0,-7,27,-1,-10,-6|when-verb:none hit
-3,-6,-1,4,-6,-5,4,13|when-verb:none hold
0,0,-1,0,-10,-1,0,12|when-verb:none hold out for
0,11,0,0,-8,-1,-2,-1|when-verb:none hold the line at
8,0,-15,-2,-1,-1,8,2|when-verb:none hold up
0,0,-10,0,0,0,0,11|when-verb:none honour
0,0,-2,8,0,-2,0,-4|when-verb:none imagine
-1,-1,11,-3,-5,19,-8,-11|when-verb:none increase
-1,0,-10,-3,-4,13,6,0|when-verb:none insist on
0,-1,0,-1,-7,0,8,1|when-verb:none intend
-2,9,-2,-9,8,-6,23,-20|when-verb:none keep
-1,0,-7,-1,15,-1,1,-5|when-verb:none lay out
-1,0,3,0,-1,0,-8,8|when-verb:none leap
-1,0,7,-1,-8,-1,-1,5|when-verb:none leave
0,0,0,0,-9,14,-5,-1|when-verb:none level off at
0,-1,0,1,15,3,-11,-8|when-verb:none lift
-1,-1,3,-4,-1,-3,-4,11|when-verb:none like to see
0,0,-2,-4,-11,-1,11,6|when-verb:none likely
0,0,-4,-3,16,2,-3,-7|when-verb:none live with
0,0,-6,-1,0,0,-1,8|when-verb:none look for
0,0,-6,0,-2,0,-4,13|when-verb:none lower
-1,0,-10,0,12,0,9,-9|when-verb:none match
7,0,15,-5,-3,-1,-9,-4|when-verb:none mean
-5,-1,19,7,-12,-8,11,-11|when-verb:none meet
8,-1,-2,5,1,-2,5,-14|when-verb:none mention
-3,-3,8,-4,3,-10,6,3|when-verb:none move
-2,3,17,-5,-3,-2,-9,2|when-verb:none name
0,0,-1,0,4,0,-9,7|when-verb:none nudge
0,0,-8,-3,-3,0,8,6|when-verb:none oblige
-1,-1,-3,7,-2,-11,1,9|when-verb:none offer
-1,-1,-6,-1,0,-7,8,7|when-verb:none oppose
-1,-1,9,-1,-3,-1,0,-2|when-verb:none pay
0,0,0,0,-7,-1,8,0|when-verb:none peak
0,0,0,0,-6,-1,-1,8|when-verb:none peg
0,0,0,0,1,0,-9,9|when-verb:none pencil in
0,0,9,-1,0,0,-8,0|when-verb:none persuade
-1,0,5,12,11,-1,-23,-3|when-verb:none plan
0,0,0,-13,0,0,0,14|when-verb:none play down
-1,1,-10,-7,1,-2,6,12|when-verb:none pledge
-1,6,-6,1,-11,-2,-8,21|when-verb:none prepare
-1,0,20,4,-1,-3,-6,-12|when-verb:none press
0,0,0,-5,1,10,-2,-4|when-verb:none press for
0,0,16,1,-1,0,-10,-6|when-verb:none pressure
-3,2,-4,18,1,-4,-3,-7|when-verb:none promise
-5,-1,-3,11,-8,-4,7,3|when-verb:none propose
-1,0,9,-7,14,-2,-1,-11|when-verb:none push
0,0,6,-11,0,-1,-2,8|when-verb:none push back
0,0,-3,0,-1,8,-5,1|when-verb:none push for
-4,11,-9,4,4,2,-3,-4|when-verb:none put
0,0,0,0,12,0,-7,-4|when-verb:none race
-2,-6,18,6,-4,-9,-4,2|when-verb:none raise
0,-1,-5,8,-1,4,-8,2|when-verb:none reach
0,0,2,-10,-2,0,-4,15|when-verb:none ready
0,0,-3,9,0,-1,-2,-4|when-verb:none rebuff
-1,0,-6,0,5,11,-1,-8|when-verb:none reckon
7,0,-4,-3,-4,-2,-1,8|when-verb:none recommend
-1,0,-7,-3,-1,2,16,-6|when-verb:none refuse
0,0,-7,-1,-1,0,-1,9|when-verb:none reiterate
0,0,-1,14,0,-4,-1,-8|when-verb:none reject
-1,1,6,-2,12,-6,-12,3|when-verb:none remain
-2,0,-5,12,-1,-1,-2,-1|when-verb:none request
0,-5,-2,0,-11,-3,-4,25|when-verb:none return
0,-1,12,-2,-16,-5,-4,16|when-verb:none rise
-1,-1,1,-3,-4,-9,-3,20|when-verb:none rule out
0,0,0,-1,0,-2,-7,11|when-verb:none scoff
-1,-3,-1,4,-7,8,5,-5|when-verb:none seek
11,-5,1,-9,-1,3,5,-5|when-verb:none set
0,0,8,-1,0,0,-5,-1|when-verb:none set its sights on
-1,0,-2,-2,-2,-8,18,-4|when-verb:none settle for
0,0,-2,-6,0,11,0,-4|when-verb:none sidestep
0,0,-5,-5,-2,7,13,-7|when-verb:none sign up
0,0,0,0,7,-3,-8,5|when-verb:none sit
0,0,9,-2,0,0,0,-6|when-verb:none sound out
5,-1,8,-7,2,-4,-10,7|when-verb:none speak of
2,4,5,1,-14,4,-18,16|when-verb:none spend
-1,1,-3,-3,9,-4,-2,2|when-verb:none stand
-2,13,2,-4,4,-4,-5,-4|when-verb:none stay
3,0,-12,0,0,0,9,0|when-verb:none step up
0,4,-4,-3,-3,-7,9,4|when-verb:none stop
0,0,-5,-1,6,3,11,-14|when-verb:none study
-3,-1,2,5,8,-4,-1,-5|when-verb:none suggest
-2,3,-11,-4,-13,16,3,7|when-verb:none take
0,0,-2,0,-4,-1,13,-5|when-verb:none take up
16,-1,-9,-2,7,-3,-2,-6|when-verb:none talk about
-1,0,1,11,-1,-2,-7,0|when-verb:none talk of
-5,12,5,-6,20,-5,-9,-13|when-verb:none tell
-9,-3,-1,0,7,5,-1,3|when-verb:none think
-1,-1,1,-12,-1,-3,3,15|when-verb:none tie
0,0,16,-1,0,0,-1,-13|when-verb:none time
0,1,2,-6,11,-1,1,-7|when-verb:none top
0,0,-1,-1,-1,-5,0,8|when-verb:none triple
0,0,3,0,-8,-2,-6,14|when-verb:none try
-2,6,4,-7,4,2,1,-9|when-verb:none urge
2,-1,7,0,-10,3,1,-1|when-verb:none use
0,0,-5,1,0,11,-2,-4|when-verb:none utter
0,0,15,-11,0,-1,-1,-3|when-verb:none veto
0,-2,-9,-1,-5,0,8,10|when-verb:none vow
-3,-4,0,-7,-10,5,1,19|when-verb:none want
0,-2,-5,-2,-4,15,5,-6|when-verb:none warn
0,0,-4,-1,-3,-1,-4,14|when-verb:none weigh
-1,0,-2,9,-1,0,-3,-2|when-verb:none work out
0,0,0,-1,0,-3,12,-8|when-verb:none work toward
-2,-1,2,11,-1,0,-10,2|when-verb:none write
-1,-1,5,-4,1,-3,-5,8|when-verb:now be
0,0,0,0,15,0,-13,-1|when-verb:now bring
0,0,0,0,16,0,-16,0|when-verb:now concede
0,-1,0,0,-17,0,21,-1|when-verb:now exceed
0,0,-5,10,6,0,-5,-5|when-verb:now expect
0,0,0,0,14,0,-13,0|when-verb:now foresee
-1,-1,-1,0,-2,0,10,-5|when-verb:now get
0,0,0,0,8,0,-7,0|when-verb:now meet
-1,-1,-2,-1,-10,0,12,2|when-verb:now plan
0,0,0,0,13,0,-12,0|when-verb:now put
0,0,0,-1,9,0,-7,0|when-verb:now raise
0,0,0,0,-3,0,10,-6|when-verb:now reach
0,0,0,0,-12,0,13,-1|when-verb:now remain
0,0,0,0,-9,0,9,0|when-verb:now secure
-1,0,-6,-1,11,0,2,-4|when-verb:now spend
0,0,-1,0,-2,0,9,-5|when-verb:now want
9,0,0,0,-3,0,-5,0|when-verb:past adopt
0,0,0,0,-1,0,16,-14|when-verb:past aim
0,0,0,0,-8,0,8,0|when-verb:past announce
2,0,0,0,10,0,-11,0|when-verb:past attain
1,5,-5,-1,6,8,-11,-3|when-verb:past be
0,0,0,0,-12,0,13,0|when-verb:past meet
-1,0,-1,0,-11,-2,5,10|when-verb:past put
0,0,0,0,11,0,-8,-2|when-verb:past reach
0,-1,0,0,-6,9,-2,0|when-verb:past stand
8,0,0,0,-3,0,-5,0|when-verb:past take
-13,-6,-5,-10,-68,-26,84,44|when:far
-3,2,-13,-13,42,-11,1,-6|when:next
-13,2,30,18,-57,24,-28,22|when:none
-4,-7,-15,-10,86,-15,-7,-28|when:now
12,-6,-8,-12,50,20,-40,-16|when:past
"""
