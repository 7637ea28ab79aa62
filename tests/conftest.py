"""What holds for every test: no network, no home of a real user, nothing left running, Qt without a screen."""

from __future__ import annotations

import os
import shutil
import socket
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from legalaid_desk.desk import ShippedLaw
    from legalaid_desk.law import Law

# The same examples on every machine, and no clock: a busy machine is not a fault of the program.
settings.register_profile("steady", derandomize=True, deadline=None, database=None)
settings.load_profile("steady")

OFFICE_CURE = (
    "This test converts with LibreOffice, which is not here. Install it (Debian: apt-get install "
    "libreoffice-writer-nogui) or leave these tests out with LEGALAID_DESK_WITHOUT_OFFICE=1."
)
BENCHMARKS = Path(__file__).parent / "benchmarks"


@pytest.hookimpl(tryfirst=True)  # before pytest picks by -m
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what opens windows and what measures, so that no one has to remember it."""
    for item in items:
        if "qapp" in getattr(item, "fixturenames", ()):
            item.add_marker("gui")
        if item.path.is_relative_to(BENCHMARKS):
            item.add_marker("bench")


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Fail, with the cure, where LibreOffice is missing: a skipped test proves nothing."""
    if item.get_closest_marker("office") is None or shutil.which("soffice") or shutil.which("libreoffice"):
        return
    if os.environ.get("LEGALAID_DESK_WITHOUT_OFFICE") == "1":
        pytest.skip("left out by LEGALAID_DESK_WITHOUT_OFFICE=1")
    pytest.fail(OFFICE_CURE, pytrace=False)


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail the run when a test left a process behind: a desk that is closed keeps none."""
    left = [
        (Path("/proc") / pid / "cmdline").read_text().replace("\0", " ")[:200]
        for task in Path("/proc/self/task").glob("*/children")
        for pid in task.read_text().split()
    ]
    if left:
        sys.stderr.write("".join(f"\nprocess left running: {command}" for command in left))
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


class NetworkUsed(AssertionError):
    """A test reached for another machine."""

    def __init__(self, address: object) -> None:
        super().__init__(f"LegalAid Desk works offline, yet something connected to {address!r}")


def _is_this_machine(address: object) -> bool:
    if not isinstance(address, tuple):
        return True  # a socket of the file system
    host = str(address[0])
    return host in {"", "localhost", "::1"} or host.startswith("127.")


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection that leaves this machine, and every name looked up for one."""
    connect, connect_ex, look_up = socket.socket.connect, socket.socket.connect_ex, socket.getaddrinfo

    def guarded_connect(self: socket.socket, address: Any) -> None:
        if not _is_this_machine(address):
            raise NetworkUsed(address)
        connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: Any) -> int:
        if not _is_this_machine(address):
            raise NetworkUsed(address)
        return connect_ex(self, address)

    def guarded_look_up(host: Any, *args: Any, **kwargs: Any) -> Any:
        if host is not None and not _is_this_machine((host,)):
            raise NetworkUsed(host)
        return look_up(host, *args, **kwargs)

    monkeypatch.setattr(socket.socket, "connect", guarded_connect)
    monkeypatch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
    monkeypatch.setattr(socket, "getaddrinfo", guarded_look_up)


@pytest.fixture(autouse=True)
def throwaway_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep tests away from the vault and the settings of whoever runs them."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    for name in ("DATA", "CONFIG", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    return home


@pytest.fixture(autouse=True)
def no_thread_left(no_network: None) -> Iterator[None]:
    """Fail a test that leaves a thread running; half a second to finish is allowed."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before]
    until = time.monotonic() + 0.5
    for thread in left:
        thread.join(max(0.0, until - time.monotonic()))
    alive = [thread.name for thread in left if thread.is_alive()]
    if alive:
        pytest.fail(f"threads left running: {', '.join(alive)}")


@pytest.fixture(autouse=True)
def nothing_of_qt_left(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail a test with windows that leaves one open, or a timer or a Qt thread running."""
    if "qapp" not in request.fixturenames:
        yield
        return
    request.getfixturevalue("qapp")
    started = _record_starts(monkeypatch)
    yield
    left = [*_windows_left(), *_still_running(started)]
    if left:
        pytest.fail(f"left behind: {', '.join(left)}")


def _record_starts(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Keep every timer and Qt thread the program starts, to ask them afterwards whether they run."""
    from PySide6.QtCore import QThread, QTimer

    started: list[Any] = []
    for kind in (QTimer, QThread):

        def start(self: Any, *args: Any, _start: Any = kind.start) -> None:
            started.append(self)
            _start(self, *args)

        monkeypatch.setattr(kind, "start", start)
    return started


def _windows_left() -> list[str]:
    """Windows still shown once what was to be deleted is gone; closes them, so that the next test starts clean."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    for window in shown:
        window.close()
    return [f"window {type(window).__name__} {window.windowTitle()!r}" for window in shown]


def _still_running(started: list[Any]) -> list[str]:
    from PySide6.QtCore import QThreadPool, QTimer
    from shiboken6 import isValid

    left = [thing for thing in started if isValid(thing)]
    names = [f"timer {timer.objectName()!r}" for timer in left if isinstance(timer, QTimer) and timer.isActive()]
    names += [
        f"thread {thread.objectName()!r}" for thread in left if not isinstance(thread, QTimer) and thread.isRunning()
    ]
    if not QThreadPool.globalInstance().waitForDone(500):
        names.append("work in the thread pool")
    return names


@pytest.fixture(scope="session")
def small_law_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A law with every feature once, and the phrases that ship."""
    folder = tmp_path_factory.mktemp("small-law")
    here = Path(__file__).parent
    shutil.copy(here / "law" / "small" / "small.toml", folder)
    shutil.copy(here.parent / "resources" / "law" / "phrases.toml", folder)
    return folder


@pytest.fixture(scope="session")
def small_law(small_law_folder: Path) -> Law:
    """The law in that folder."""
    from legalaid_desk.law import load_law

    return load_law(small_law_folder)


@pytest.fixture(scope="session")
def small_shipped(small_law: Law, small_law_folder: Path) -> ShippedLaw:
    """The same as if it came with the program."""
    from legalaid_desk.desk import ShippedLaw
    from legalaid_desk.law.packs import pack_of

    return ShippedLaw(small_law, pack_of(small_law_folder))


@pytest.fixture
def edition(small_law_folder: Path, tmp_path: Path) -> Callable[..., Path]:
    """Another edition of the small law: a folder with its texts, some of them replaced."""

    def of(version: str, dated: str = "2027-01-15", changes: Mapping[str, str] | None = None) -> Path:
        folder = tmp_path / f"edition-{version}"
        shutil.copytree(small_law_folder, folder)
        text = (folder / "small.toml").read_text(encoding="utf-8")
        pack = {'version = "proef-1"': f'version = "{version}"', "dated = 2026-11-23": f"dated = {dated}"}
        for old, new in {**pack, **(changes or {})}.items():
            if old not in text:
                raise ValueError(f"the small law does not say {old!r}")
            text = text.replace(old, new)
        (folder / "small.toml").write_text(text, encoding="utf-8")
        return folder

    return of
