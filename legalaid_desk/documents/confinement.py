"""What a child process may use: so much memory, so much time, and nothing of the machine it runs on."""

from __future__ import annotations

import math
import os
import signal
import sys
from contextlib import suppress

MEMORY = 1 << 30
"""Bytes. A pleading of twelve pages takes a twentieth of it; an office's laptop can spare it."""

SECONDS = 10.0
"""For one piece of work. A pleading of twelve pages takes a hundredth of a second; nobody waits longer than this."""

_REACHING_OUT = (
    *("open", "import", "socket.", "subprocess.", "os.", "shutil.", "tempfile.", "glob.", "ctypes.", "winreg."),
    *("mmap.", "fcntl.", "resource.", "pty.", "webbrowser.", "urllib.", "sqlite3."),
)
"""What Python announces before it does it (the audit events of PEP 578) and a child has no business with."""


_LOOKS = 0.05
"""Seconds from one look at the memory to the next, where the system holds no limit."""

if sys.platform == "win32":
    from .windows_jobs import limit_all, limit_time
else:

    def limit_all(memory: int) -> None:
        """The kernel holds these also where Python is not asked. Root is not bound by the number of processes."""
        import resource

        if sys.platform == "darwin":
            watch(memory)
        limits = {
            resource.RLIMIT_AS: memory,
            resource.RLIMIT_CORE: 0,
            resource.RLIMIT_FSIZE: 0,
            resource.RLIMIT_NPROC: 0,
            resource.RLIMIT_NOFILE: 0,  # what is open stays open
        }
        for what, most in limits.items():
            with suppress(ValueError, OSError):  # macOS has no limit on memory to set
                resource.setrlimit(what, (most, most))

    def limit_time(seconds: float) -> None:
        """The kernel ends this process after so many seconds; 0 takes that back."""
        signal.alarm(math.ceil(seconds))


def watch(memory: int) -> None:
    """End this process soon after it took more: macOS has no limit on memory that it holds.

    A library that keeps Python waiting is not seen before it comes back; the limit on time is what ends it.
    """
    import resource
    import threading
    import time

    unit = 1 if sys.platform == "darwin" else 1024

    def held() -> int:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit

    begun = held()  # a system may carry over what the process held that started this one
    most = memory if begun < memory else begun + memory

    def look() -> None:
        while held() < most:
            time.sleep(_LOOKS)
        os._exit(1)

    threading.Thread(target=look, daemon=True).start()


def confine(memory: int = MEMORY) -> None:
    """From now on this process opens no file, no connection and no program, loads nothing and leaves no dump.

    Call it when all that is needed is loaded; there is no way back.
    """
    limit_all(memory)
    sys.addaudithook(_refuse)


def allow(seconds: float) -> None:
    """Let the system end this process when the work that begins now takes longer; 0 when it is done.

    The parent ends it sooner. This is for the child whose parent is gone while it turns in circles.
    """
    limit_time(seconds + 1 if seconds else 0)


def _refuse(event: str, _details: object) -> None:
    if event.startswith(_REACHING_OUT):
        raise PermissionError(event)


def quiet() -> int:
    """Keep the way to the parent for ourselves, and send what a library prints nowhere; returns where to write."""
    kept = os.dup(1)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    return kept
