"""Rights that a child process gives up, so that files closed to writing are so for root too."""

import ctypes
import os

PR_CAPBSET_DROP, CAP_DAC_OVERRIDE = 24, 1  # linux/prctl.h, linux/capability.h


def drop_roots_rights() -> None:
    """For ``preexec_fn``: what root may write whatever its rights is not writable any more."""
    if os.geteuid() == 0:
        ctypes.CDLL(None).prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0)
