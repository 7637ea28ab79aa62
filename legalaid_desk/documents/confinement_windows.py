"""The same limits where Windows holds them: a job object around the process itself.

Written after Microsoft's reference of job objects and checked for types only: the machines this is built on run Linux.
Where Windows refuses, the time limit of the parent still holds.
"""

from __future__ import annotations

import sys
import time

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _PROCESS_TIME, _PROCESS_MEMORY = 0x2, 0x100
    _EXTENDED = 9

    class _Basic(ctypes.Structure):
        _fields_ = (
            ("per_process_time", ctypes.c_int64),
            ("per_job_time", ctypes.c_int64),
            ("flags", wintypes.DWORD),
            ("least_working_set", ctypes.c_size_t),
            ("most_working_set", ctypes.c_size_t),
            ("active_processes", wintypes.DWORD),
            ("affinity", ctypes.c_size_t),
            ("priority", wintypes.DWORD),
            ("scheduling", wintypes.DWORD),
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

    class _Job:
        """The job that this process is in, once it is."""

        def __init__(self) -> None:
            self._kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            self._kernel.CreateJobObjectW.restype = wintypes.HANDLE
            self._kernel.GetCurrentProcess.restype = wintypes.HANDLE
            self._kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
            self._kernel.SetInformationJobObject.argtypes = (
                wintypes.HANDLE,
                ctypes.c_int,
                ctypes.c_void_p,
                wintypes.DWORD,
            )
            self._job = self._kernel.CreateJobObjectW(None, None)
            self._limits = _Extended()
            self._kernel.AssignProcessToJobObject(self._job, self._kernel.GetCurrentProcess())

        def limit_memory(self, memory: int) -> None:
            self._limits.basic.flags |= _PROCESS_MEMORY
            self._limits.process_memory = memory
            self._set()

        def limit_time(self, seconds: float) -> None:
            """Processor time since the process began; 0 takes the limit away."""
            self._limits.basic.flags &= ~_PROCESS_TIME
            if seconds:
                self._limits.basic.flags |= _PROCESS_TIME
                self._limits.basic.per_process_time = int(seconds * 10_000_000)
            self._set()

        def _set(self) -> None:
            self._kernel.SetInformationJobObject(
                self._job, _EXTENDED, ctypes.byref(self._limits), ctypes.sizeof(self._limits)
            )

    _jobs: list[_Job] = []

    def _job() -> _Job:
        """Made once: a process that left its job could not come back."""
        if not _jobs:
            _jobs.append(_Job())
        return _jobs[0]

    def limit_all(memory: int) -> None:
        """This process gets no more than this."""
        _job().limit_memory(memory)

    def limit_time(seconds: float) -> None:
        """Windows ends this process after so many more seconds of work; 0 takes that back."""
        _job().limit_time(time.process_time() + seconds if seconds else 0)
