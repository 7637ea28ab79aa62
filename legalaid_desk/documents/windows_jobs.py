"""Job objects of Windows: so much memory, time and company for a process and all that it starts, and one end for all.

Written after Microsoft's reference. The machines this is built on run Linux: tried there is what Windows is asked, not
what it then does. Where Windows refuses, the time limit of the parent still holds.
"""

from __future__ import annotations

import ctypes
import time
from ctypes import wintypes
from typing import Any

_PROCESS_TIME, _ACTIVE_PROCESSES, _PROCESS_MEMORY, _END_WITH_US = 0x2, 0x8, 0x100, 0x2000
_EXTENDED = 9
"""The class of limits in which that of memory stands."""

_TICKS = 10_000_000
"""Of a hundred nanoseconds, in a second."""


class _Basic(ctypes.Structure):
    _fields_ = (
        ("per_process_time", ctypes.c_int64),
        ("per_job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class _Extended(ctypes.Structure):
    _fields_ = (
        ("basic", _Basic),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


class Job:
    """A job with a limit on the memory of each process in it. Who is in it never leaves it, nor what it starts."""

    def __init__(self, memory: int, *, processes: int = 0) -> None:
        """``processes`` is how many there may be in it at once; 0 for any number. It ends with whoever made it."""
        self._kernel = _kernel()
        self._job = self._kernel.CreateJobObjectW(None, None)
        self._limits = _Extended()
        self._limits.basic.flags = _PROCESS_MEMORY | _END_WITH_US | (_ACTIVE_PROCESSES if processes else 0)
        self._limits.basic.active_processes = processes
        self._limits.process_memory = memory
        self._set()

    def take_in(self, process: int | None = None) -> None:
        """From now on this process is in it; without a handle the one that asks."""
        handle = self._kernel.GetCurrentProcess() if process is None else process
        self._kernel.AssignProcessToJobObject(self._job, handle)

    def limit_time(self, seconds: float) -> None:
        """End who asks this after so many more seconds of work; 0 takes the limit away."""
        self._limits.basic.flags &= ~_PROCESS_TIME
        if seconds:
            self._limits.basic.flags |= _PROCESS_TIME
            self._limits.basic.per_process_time = int((time.process_time() + seconds) * _TICKS)
        self._set()

    def end(self) -> None:
        """End every process in it."""
        self._kernel.TerminateJobObject(self._job, 1)
        self._kernel.CloseHandle(self._job)

    def _set(self) -> None:
        limits = self._limits
        self._kernel.SetInformationJobObject(self._job, _EXTENDED, ctypes.byref(limits), ctypes.sizeof(limits))


def _kernel() -> Any:
    """The functions of Windows, told what they take: a handle is wider than a number."""
    kernel = getattr(ctypes, "WinDLL")("kernel32", use_last_error=True)  # noqa: B009 - only Windows has it
    kernel.CreateJobObjectW.restype = wintypes.HANDLE
    kernel.CreateJobObjectW.argtypes = (ctypes.c_void_p, wintypes.LPCWSTR)
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
    kernel.SetInformationJobObject.argtypes = (wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD)
    kernel.TerminateJobObject.argtypes = (wintypes.HANDLE, wintypes.UINT)
    kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
    return kernel


_own: list[Job] = []


def limit_all(memory: int) -> None:
    """This process gets no more memory than this, and starts no other."""
    _own.append(Job(memory, processes=1))
    _own[0].take_in()


def limit_time(seconds: float) -> None:
    """Windows ends this process after so many more seconds of work; 0 takes that back."""
    _own[0].limit_time(seconds)
