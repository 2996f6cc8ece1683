"""What can go wrong, as one tree.

::

    PledgelineError
    ├── InputError            a file or line from outside that cannot be used
    │   ├── CaptureError      a WARC file or record
    │   ├── ListError         a feed, news sitemap or listing page
    │   └── LineError         a line of JSON lines
    │       └── NoObject      it holds no JSON object at all
    ├── PageError             a page that its reader cannot read
    │   ├── EmptyReport       no title or no body where there must be one
    │   └── HostilePage       a page that would hurt the reader; kept in quarantine
    ├── ArchiveError          the archive cannot be used
    │   ├── LeftOverLog       the log of another archive lies beside it; both left untouched
    │   ├── NotAnArchive      the file is something else; left untouched
    │   └── NewerArchive      a newer version wrote it; left untouched
    ├── CommandError          what was typed does not fit
    ├── OutputError           what was asked for cannot be written
    └── GuardError            a request that must not be made

A message has four parts: what, where (address, file and line, or offset), what was found
against what was expected, and what to do.
"""


class PledgelineError(Exception):
    """Anything that this project raises on purpose."""


class InputError(PledgelineError):
    """A file or line from outside cannot be used."""


class CaptureError(InputError):
    """A WARC file or one of its records is cut, changed or no WARC at all."""


class ListError(InputError):
    """A feed, news sitemap or listing page does not list reports."""


class LineError(InputError):
    """A line of JSON lines is no article."""


class NoObject(LineError):
    """A line holds no JSON object: the file may be no JSON lines at all."""


class PageError(PledgelineError):
    """A page cannot be read."""


class EmptyReport(PageError):
    """No title or no body was found where the outlet has always had one.

    Args:
        message: The four parts.
        field: Field of ``Report`` that could not be filled: ``title``, ``paragraphs``.
        selector: What was looked for on the page, for the alarm on a new layout.
    """

    def __init__(self, message: str, *, field: str = "", selector: str = "") -> None:
        super().__init__(message)
        self.field = field
        self.selector = selector


class HostilePage(PageError):
    """Reading the page would cost more than a page may cost."""


class ArchiveError(PledgelineError):
    """The archive cannot be opened or written."""


class LeftOverLog(ArchiveError):
    """A log (``-wal``) lies there that belongs to another archive; both were left untouched."""


class NotAnArchive(ArchiveError):
    """The file is no archive of this project; it was left untouched."""


class NewerArchive(ArchiveError):
    """A newer version of this project wrote the archive; it was left untouched."""


class CommandError(PledgelineError):
    """What was typed does not fit."""


class OutputError(PledgelineError):
    """What was asked for cannot be written: a full disk, a closed output."""


class GuardError(PledgelineError):
    """A request that must not be made."""
