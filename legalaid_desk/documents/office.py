"""The office programs that turn Word files into PDF: LibreOffice anywhere, Word itself on Windows."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from .confinement import MEMORY
from .errors import ConversionFailed, NoPdf

SECONDS = 120
"""For our own filing: the first start of an office program on an old laptop takes a minute."""

SECONDS_FOR_OTHERS = 30
"""For a letter that somebody sent, which may have been made to keep the program busy. Its text is printed then."""

IN_MEMORY = Path("/dev/shm")  # noqa: S108 - each run makes a folder of its own in it
"""On Linux a folder that is never on disk: a letter of a client must not be left there in the clear."""

ROOM = 200_000_000
"""What a run may need there, with its profile; in containers that folder can be very small."""

USUAL_PLACES = (
    r"C:\Program Files\LibreOffice\program\soffice.com",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.com",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)

# No macros, and nothing fetched for a document from elsewhere.
PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop>
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop>
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop>
</item>
</oor:items>
"""

EXPORT = (
    'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},'
    '"ExportBookmarks":{"type":"boolean","value":"true"}}'
)

WORD_SCRIPT = """
$ErrorActionPreference = 'Stop'
$word = New-Object -ComObject Word.Application
try {
  $word.Visible = $false
  $word.DisplayAlerts = 0
  $word.AutomationSecurity = 3
  $document = $word.Documents.Open($env:DESK_WORD_IN, $false, $true, $false)
  try { $document.ExportAsFixedFormat($env:DESK_PDF_OUT, 17, $false, 0, 0, 1, 1, 0, $true, $true, 1) }
  finally { $document.Close(0) }
} finally { $word.Quit(0) }
"""


class Office(Protocol):
    """A program that turns a Word file into PDF."""

    @property
    def name(self) -> str:
        """As the user knows it."""

    def to_pdf(self, word: bytes) -> bytes:
        """The PDF of this Word file. Raises ConversionFailed."""


def offices(seconds: float = SECONDS) -> tuple[Office, ...]:
    """The programs that are here, the best first: Word lays out its own files as their writer sees them."""
    found: list[Office] = []
    if _word_is_here():
        found.append(Word(seconds))
    program = _libreoffice()
    if program:
        found.append(LibreOffice(program, seconds))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class LibreOffice:
    """LibreOffice without a window, in a profile of its own: two runs in one profile stop each other."""

    program: str
    seconds: float = SECONDS

    @property
    def name(self) -> str:
        """As the user knows it."""
        return "LibreOffice"

    def to_pdf(self, word: bytes) -> bytes:
        """The PDF of this Word file."""
        with _work_folder() as work:
            source = work / "stuk.docx"
            source.write_bytes(word)
            profile = work / "profile" / "user"
            profile.mkdir(parents=True)
            (profile / "registrymodifications.xcu").write_text(PROFILE, encoding="utf-8")
            command = (
                self.program,
                f"-env:UserInstallation={profile.parent.as_uri()}",
                *("--headless", "--norestore", "--nolockcheck", "--nodefault", "--convert-to", EXPORT),
                *("--outdir", str(work), str(source)),
            )
            _run(command, {"TMPDIR": str(work), "TMP": str(work), "TEMP": str(work)}, self.seconds)
            return _made(work / "stuk.pdf")


@dataclass(frozen=True, slots=True)
class Word:
    """Word on Windows, driven from outside. It cannot be tried on the machines this is built on."""

    seconds: float = SECONDS

    @property
    def name(self) -> str:
        """As the user knows it."""
        return "Word"

    def to_pdf(self, word: bytes) -> bytes:
        """The PDF of this Word file."""
        with _work_folder() as work:
            source, target = work / "stuk.docx", work / "stuk.pdf"
            source.write_bytes(word)
            command = ("powershell.exe", "-NoProfile", "-NonInteractive", "-Command", WORD_SCRIPT)
            _run(command, {"DESK_WORD_IN": str(source), "DESK_PDF_OUT": str(target)}, self.seconds)
            return _made(target)


def _libreoffice() -> str:
    """Where LibreOffice is, or nothing."""
    on_path = (shutil.which(name) for name in ("soffice", "libreoffice"))
    usual = (place for place in USUAL_PLACES if Path(place).is_file())
    return next((place for place in (*on_path, *usual) if place), "")


def _word_is_here() -> bool:
    """Whether Windows knows Word. PowerShell has been part of every Windows that can run this program."""
    try:
        import winreg
    except ImportError:
        return False
    try:
        getattr(winreg, "OpenKey")(getattr(winreg, "HKEY_CLASSES_ROOT"), "Word.Application").Close()  # noqa: B009
    except OSError:
        return False
    return True


@contextmanager
def _work_folder() -> Iterator[Path]:
    """A folder that only this user may enter, gone at the end."""
    roomy = os.access(IN_MEMORY, os.W_OK) and shutil.disk_usage(IN_MEMORY).free > ROOM
    parent = IN_MEMORY if roomy else None
    with tempfile.TemporaryDirectory(prefix="legalaid-desk-", dir=parent, ignore_cleanup_errors=True) as name:
        yield Path(name)


def _run(command: Sequence[str], settings: Mapping[str, str], seconds: float) -> None:
    """Run to its end, or stop it and all that it started. Its exit code says nothing: LibreOffice fails with 0."""
    try:
        process = subprocess.Popen(  # noqa: S603 - the program was found by us, the arguments are ours
            command,
            env={**os.environ, **settings},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # Windows would open a console for it
        )
    except OSError as error:
        raise ConversionFailed(Path(command[0]).name, NoPdf.NOT_STARTED) from error
    stop = _held(process)
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        raise ConversionFailed(Path(command[0]).name, NoPdf.TOO_LONG, f"{seconds:.0f}") from None
    finally:
        stop()
        process.wait()


def _held(process: subprocess.Popen[bytes]) -> Callable[[], None]:
    """No more memory than any letter needs, for it and for what it starts. Returns what ends all of them.

    On Windows ``soffice.com`` starts the program itself, which would outlive it. Word is started by Windows: what is
    left of it after its time stays. macOS has no limit to set from outside.
    """
    if sys.platform == "win32":
        return _held_by_windows(process)
    if sys.platform == "linux":
        import resource

        with suppress(ProcessLookupError, PermissionError, ValueError):
            resource.prlimit(process.pid, resource.RLIMIT_AS, (MEMORY, MEMORY))
    return lambda: _end_group(process.pid)


def _held_by_windows(process: subprocess.Popen[bytes]) -> Callable[[], None]:
    from .windows_jobs import Job

    job = Job(MEMORY)
    job.take_in(int(getattr(process, "_handle")))  # noqa: B009 - where Python keeps it on Windows

    def stop() -> None:
        job.end()
        process.kill()

    return stop


def _end_group(group: int) -> None:
    """End what is left of the run, also what the program itself started."""
    if sys.platform != "win32":
        with suppress(ProcessLookupError):
            os.killpg(group, signal.SIGKILL)


def _made(target: Path) -> bytes:
    try:
        return target.read_bytes()
    except OSError as error:
        raise ConversionFailed(target.name, NoPdf.NOTHING_MADE) from error
