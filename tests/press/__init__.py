"""The stand-in press: outlets on 127.0.0.1, played from the samples and from made reports.

``Press`` answers by ``Host`` as the outlets do: robots.txt, lists, pages, validators. Tests publish,
edit and take down reports, move its clock and order faults; its log tells what was asked, when,
and whether two requests were in hand at once. ``seam`` leads a crawl to it.

>>> with Press() as press:  # doctest: +SKIP
...     press.play_samples()
...     press.fail("english.kyodonews.net/articles/*", 503, times=2)
...     crawl("kyodo", press=press.url)
...     press.requests
"""

from tests.press.press import Press

__all__ = ["Press"]
