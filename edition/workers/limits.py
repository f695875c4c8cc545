"""What a worker process may use. Limits are those of the system; where there are none (Windows) the parent's clock
is the only one.
"""

import contextlib
import os
import sys

if sys.platform != "win32":
    import resource

_KEPT = ("HOME", "LANG", "LC_ALL", "PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR")


def bare_environment() -> None:
    """Forget the environment, but for what the system itself needs: no style sheet or source can read a secret."""
    for name in list(os.environ):
        if name not in _KEPT:
            del os.environ[name]


def limit_memory(megabytes: int) -> None:
    """Limit the memory of this process.

    RLIMIT_DATA, not RLIMIT_AS: SaxonC reserves 32 GB of addresses that it never touches.
    """
    if sys.platform != "win32":
        size = megabytes * 1_000_000
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_DATA, (size, size))


def limit_processor(seconds: int) -> None:
    """Limit the processor time of this process to so many seconds from now, for all its threads together."""
    if sys.platform != "win32":
        used = resource.getrusage(resource.RUSAGE_SELF)
        soft = int(used.ru_utime + used.ru_stime) + max(seconds, 1) * max(os.cpu_count() or 1, 1)
        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


def silence_standard_error() -> None:
    """Send what libraries write to standard error nowhere: SaxonC prints its errors there, text of the source and all.

    The errors themselves reach the user as problems.
    """
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)
