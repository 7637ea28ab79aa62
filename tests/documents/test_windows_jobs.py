"""What Windows is asked to hold a process to; that Windows does it cannot be tried on Linux."""

from __future__ import annotations

import ctypes
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from legalaid_desk.documents import office, windows_jobs
from legalaid_desk.documents.confinement import MEMORY
from legalaid_desk.documents.windows_jobs import Job

OURS, JOB = (1 << 64) - 1, 0x2A4
PROCESS_TIME, ACTIVE_PROCESSES, PROCESS_MEMORY, END_WITH_US = 0x2, 0x8, 0x100, 0x2000


class _Function:
    """One function of Windows: it notes what it is asked, and lets ctypes look at it as the real one would."""

    def __init__(self, answer: Callable[..., Any]) -> None:
        self.argtypes: tuple[Any, ...] = ()
        self.restype: Any = None
        self._answer = answer

    def __call__(self, *asked: Any) -> Any:
        assert len(asked) == len(self.argtypes)
        for kind, one in zip(self.argtypes, asked, strict=True):
            kind.from_param(one)
        return self._answer(*asked)


class Kernel:
    """The functions of kernel32 that a job needs."""

    def __init__(self) -> None:
        self.limits: list[dict[str, int]] = []
        self.taken_in: list[tuple[int, int]] = []
        self.ended: list[int] = []
        self.closed: list[int] = []
        self.CreateJobObjectW = _Function(lambda _security, _name: JOB)
        self.GetCurrentProcess = _Function(lambda: OURS)
        self.AssignProcessToJobObject = _Function(lambda job, process: self.taken_in.append((job, process)))
        self.SetInformationJobObject = _Function(self._set)
        self.TerminateJobObject = _Function(lambda job, _code: self.ended.append(job))
        self.CloseHandle = _Function(self.closed.append)

    def _set(self, job: int, kind: int, place: Any, size: int) -> int:
        assert (job, kind, size) == (JOB, 9, 144)  # JobObjectExtendedLimitInformation on a machine of 64 bits
        blob = bytes(ctypes.string_at(ctypes.addressof(place._obj), size))

        def number(at: int, length: int) -> int:
            return int.from_bytes(blob[at : at + length], sys.byteorder)

        self.limits.append(
            {"time": number(0, 8), "flags": number(16, 4), "processes": number(40, 4), "memory": number(112, 8)}
        )
        return 1


@pytest.fixture
def kernel(monkeypatch: pytest.MonkeyPatch) -> Kernel:
    made = Kernel()
    monkeypatch.setattr(ctypes, "WinDLL", lambda name, **_: {"kernel32": made}[name], raising=False)
    monkeypatch.setattr(windows_jobs, "_own", [])
    return made


def test_a_child_asks_for_so_much_memory_and_no_company(kernel: Kernel) -> None:
    windows_jobs.limit_all(MEMORY)
    (asked,) = kernel.limits
    assert asked["memory"] == MEMORY
    assert asked["processes"] == 1
    assert asked["flags"] == PROCESS_MEMORY | ACTIVE_PROCESSES | END_WITH_US
    assert kernel.taken_in == [(JOB, OURS)]


def test_a_child_asks_for_so_much_time_each_time_and_gives_it_back(kernel: Kernel) -> None:
    windows_jobs.limit_all(MEMORY)
    windows_jobs.limit_time(10)
    assert kernel.limits[-1]["flags"] & PROCESS_TIME
    assert 10 * 10_000_000 <= kernel.limits[-1]["time"] < 4000 * 10_000_000
    windows_jobs.limit_time(0)
    assert not kernel.limits[-1]["flags"] & PROCESS_TIME
    assert kernel.limits[-1]["memory"] == MEMORY


CONFINED = """
import ctypes, sys
from types import SimpleNamespace
sys.path.append(sys.argv[1])
from legalaid_desk.documents import confinement, windows_jobs

# Functions of this system in the place of those of Windows: what is called, and not what it does, is looked at.
names = ("CreateJobObjectW", "GetCurrentProcess", "AssignProcessToJobObject", "SetInformationJobObject")
calls = [ctypes.CDLL(None)["getpid"] for _ in range(6)]
kernel = SimpleNamespace(**dict(zip((*names, "TerminateJobObject", "CloseHandle"), calls)))
ctypes.WinDLL = lambda *_, **__: kernel
windows_jobs.limit_all(1 << 30)
sys.addaudithook(confinement._refuse)
try:
    open("/etc/hostname")
except PermissionError:
    windows_jobs.limit_time(5)
    windows_jobs.limit_time(0)
    print("asked")
"""


def test_a_confined_child_can_still_ask_for_time() -> None:
    """It is asked again for each piece of work, when nothing may be opened or loaded any more."""
    command = (sys.executable, "-c", CONFINED, ".")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("asked\n", "")


def test_an_office_program_is_ended_with_all_it_started(kernel: Kernel) -> None:
    class Started:
        _handle = 0x77
        killed = False

        def kill(self) -> None:
            self.killed = True

    started: Any = Started()
    stop = office._held_by_windows(started)
    assert kernel.taken_in == [(JOB, 0x77)]
    (asked,) = kernel.limits
    assert (asked["memory"], asked["flags"]) == (MEMORY, PROCESS_MEMORY | END_WITH_US)
    assert kernel.ended == []
    stop()
    assert (kernel.ended, kernel.closed, started.killed) == ([JOB], [JOB], True)


def test_a_job_of_any_size_bounds_no_number_of_processes(kernel: Kernel) -> None:
    Job(1 << 20)
    assert kernel.limits[0]["processes"] == 0


WATCHED = """
import sys, time
sys.path.append(sys.argv[1])
from legalaid_desk.documents.confinement import watch
watch(300_000_000)
held = bytearray(int(sys.argv[2]))
for place in range(0, len(held), 4096):
    held[place] = 1
time.sleep(0.5)
print("whole")
"""


MAKER = """
import subprocess, sys
held = bytearray(int(sys.argv[1]))
for place in range(0, len(held), 4096):
    held[place] = 1
done = subprocess.run([sys.executable, "-c", *sys.argv[2:]], capture_output=True, text=True)
print(done.returncode, done.stdout.strip())
"""


@pytest.mark.parametrize(
    "of_maker, own, ends",
    [
        (1_000_000, 1_000_000, "0 whole"),
        (1_000_000, 400_000_000, "1"),
        (400_000_000, 1_000_000, "0 whole"),
        (400_000_000, 900_000_000, "1"),
    ],
)
def test_where_the_system_holds_no_limit_a_process_that_takes_too_much_ends_itself(
    of_maker: int, own: int, ends: str
) -> None:
    """As on macOS, tried on Linux, which carries over what the maker of a process held."""
    command = (sys.executable, "-c", MAKER, str(of_maker), WATCHED, ".", str(own))
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ends
