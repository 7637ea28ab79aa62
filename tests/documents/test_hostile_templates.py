"""A template that tries to get out, or to take the whole machine, is told as a fault within the limits."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from legalaid_desk.documents.errors import TemplateFault
from legalaid_desk.documents.filling import Filler
from legalaid_desk.documents.rendering import Rendering
from legalaid_desk.documents.values import Marks, values_of
from legalaid_desk.documents.word import fill_in
from legalaid_desk.errors import DeskError
from tests.documents.filing_drafts import filing
from tests.documents.small_templates import document, paragraph, small, small_parts

SECRET = "kanarie-in-de-omgeving"
LIST = "[" + ",".join(map(str, range(60))) + "]"
PAYLOADS = tomllib.loads((Path(__file__).parent / "hostile_templates.toml").read_text(encoding="utf-8"))["payload"]
WITHIN = 1.0
"""Seconds that these may take; what ships is ten times as patient."""

TRY_ALL = """
import sys
from legalaid_desk.documents.confinement import confine
import os, socket, subprocess, ctypes
path = sys.argv[1]
tries = {
    "write": lambda: open(path, "w"),
    "read": lambda: open("/etc/passwd").read(),
    "below Python": lambda: os.open(path, os.O_CREAT | os.O_WRONLY),
    "list": lambda: os.listdir("/"),
    "connect": lambda: socket.create_connection(("127.0.0.1", int(sys.argv[2])), 1),
    "program": lambda: subprocess.run(["touch", path]),
    "shell": lambda: os.system("touch " + path),
    "fork": lambda: os.fork(),
    "load": lambda: __import__("sqlite3"),
    "library": lambda: ctypes.CDLL("libc.so.6"),
    "memory": lambda: bytearray(2 << 30),
}
confine()
for name, attempt in tries.items():
    try:
        attempt()
        print(name, "got out")
    except (OSError, MemoryError) as error:
        print(name, "held")
"""


@dataclass
class Canary:
    """What must not be touched: a file that must not come to be, a port that nobody may call."""

    file: Path
    listener: socket.socket
    sung: list[str] = field(default_factory=list)

    @property
    def port(self) -> int:
        return int(self.listener.getsockname()[1])

    def called(self) -> bool:
        try:
            self.listener.accept()[0].close()
        except BlockingIOError:
            return False
        return True

    def is_well(self) -> bool:
        return not self.file.exists() and not self.called() and not self.sung


@pytest.fixture
def canary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Canary]:
    monkeypatch.setenv("CANARY", SECRET)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        yield Canary(tmp_path / "kanarie", listener)


@pytest.fixture(scope="module")
def impatient() -> Iterator[Filler]:
    with Filler(seconds=WITHIN) as made:
        yield made


def filled(text: str, filler: Filler) -> str:
    """What becomes of a template with this text in a paragraph."""
    made = fill_in("kantoor.docx", small_parts(paragraph(text)), values_of(filing(), Marks()), filler)
    return made["word/document.xml"].decode()


def text_of(payload: dict[str, str], canary: Canary) -> str:
    """What stands in the template."""
    return field_of(payload).replace("CANARY", str(canary.file)).replace("PORT", str(canary.port))


def field_of(payload: dict[str, str]) -> str:
    """The same before it is told what to reach for."""
    text = payload["field"].replace(" L ", f" {LIST} ")
    text = text.replace("D", payload.get("double", "") * 40) if "double" in payload else text
    return text.replace("{{ ", "{{ " + payload["nest"] * 100_000, 1) if "nest" in payload else text


def test_there_are_many_ways_to_try() -> None:
    assert len(PAYLOADS) >= 60
    assert len({payload["field"] for payload in PAYLOADS} | {payload["tries"] for payload in PAYLOADS}) >= 120


@pytest.mark.parametrize("payload", PAYLOADS, ids=lambda payload: str(payload["tries"]))
def test_nothing_gets_out_and_all_of_it_is_told(payload: dict[str, str], canary: Canary, impatient: Filler) -> None:
    begun = time.monotonic()
    with pytest.raises(TemplateFault) as caught:
        filled(text_of(payload, canary), impatient)
    assert time.monotonic() - begun < WITHIN + 5
    assert caught.value.cure
    assert SECRET not in str(caught.value)
    assert len(str(caught.value)) < 2000
    assert canary.is_well()


class Bird:
    """Sings when it is called. Only plain values are ever handed over; the sandbox holds all the same."""

    def __init__(self, sung: list[str]) -> None:
        self.sung = sung
        self.name = "vink"

    def sing(self) -> str:
        self.sung.append("sung")
        return "tjilp"

    __call__ = sing


@pytest.mark.parametrize(
    "tag", ["{{ bird.sing() }}", "{{ bird() }}", "{% call bird() %}x{% endcall %}", "{{ bird|sing }}"]
)
def test_what_is_handed_over_cannot_be_called(tag: str, canary: Canary) -> None:
    with pytest.raises(TemplateFault):
        Rendering({"word/document.xml": document(paragraph(tag))}).fill({"bird": Bird(canary.sung)})
    assert canary.is_well()


def test_a_child_that_got_out_of_the_sandbox_would_find_nothing(canary: Canary) -> None:
    """The second wall, tried from inside as if the first were not there."""
    done = subprocess.run(
        [sys.executable, "-c", TRY_ALL, str(canary.file), str(canary.port)], capture_output=True, text=True, check=True
    )
    held = dict(line.rsplit(" ", 1) for line in done.stdout.splitlines())
    assert set(held.values()) == {"held"}, done.stdout
    assert len(held) == 11
    assert canary.is_well()


def test_the_child_is_told_nothing_of_a_client_but_through_its_pipe(filler: Filler) -> None:
    draft = filing()
    assert "Rechtbank Rotterdam" in filled("{{ court }}", filler)
    child = filler._child
    assert child is not None
    about = Path(f"/proc/{child._process.pid}")
    assert (about / "environ").read_bytes() == b""
    told = (about / "cmdline").read_bytes().decode()
    assert not any(party.name in told for party in draft.caption.ours)
    assert sorted(str(link.readlink()).partition(":")[0] for link in (about / "fd").iterdir()) == [
        *("/dev/null", "/dev/null", "/dev/null", "pipe", "pipe")
    ]


def test_a_child_that_is_not_heard_of_ends_by_itself(filler: Filler) -> None:
    """As when the window was killed: nobody closes anything, the pipes just end."""
    filled("{{ court }}  ", filler)
    child = filler._child
    assert child is not None
    child._in.close()
    assert child._process.wait(5) == 0


def test_a_child_that_turns_in_circles_ends_though_its_parent_is_gone(tmp_path: Path) -> None:
    template = tmp_path / "template.docx"
    loops = next(one for one in PAYLOADS if one["tries"] == "loops within loops that print nothing")["field"]
    template.write_bytes(small(paragraph(loops.replace(" L ", f" {LIST} "))))
    script = """
import os, sys, threading, time
from pathlib import Path
from legalaid_desk.documents.filling import Filler
from legalaid_desk.documents.parts import read_parts
filler = Filler(seconds=2)
parts = read_parts("t", Path(sys.argv[1]).read_bytes())
threading.Thread(target=filler.fill, args=("t", parts, {"court": "x"}), daemon=True).start()
while filler._child is None:
    time.sleep(0.01)
time.sleep(1)
print(filler._child._process.pid, flush=True)
os.kill(os.getpid(), 9)
"""
    done = subprocess.run([sys.executable, "-c", script, str(template)], capture_output=True, text=True, check=False)
    pid = int(done.stdout)
    until = time.monotonic() + 8
    while _runs(pid) and time.monotonic() < until:
        time.sleep(0.05)
    assert not _runs(pid)


def _runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.parametrize("body", ["<w:p>", "<w:p></w:q>", "&nothing;", "{%tr for x in exhibits %}"])
def test_a_body_that_does_not_close_is_told(body: str, impatient: Filler) -> None:
    with pytest.raises(TemplateFault):
        fill_in("kantoor.docx", small_parts(body), values_of(filing(), Marks()), impatient)


def test_after_a_fault_the_next_filing_is_written(filler: Filler) -> None:
    with pytest.raises(TemplateFault):
        filled("{{ court.upper() }}", filler)
    assert filled("{{ court|upper }}", filler)


def test_a_template_gets_a_child_of_its_own_and_keeps_it(filler: Filler) -> None:
    pids = []
    for text in ("{{ court }}.", "{{ court }}.", "{{ court }}!"):
        filled(text, filler)
        assert filler._child is not None
        pids.append(filler._child._process.pid)
    assert pids[0] == pids[1] != pids[2]


def test_a_filler_that_is_closed_leaves_no_process_and_starts_anew_when_asked() -> None:
    filler = Filler()
    filled("{{ court }}", filler)
    assert filler._child is not None
    pid = filler._child._process.pid
    filler.close()
    assert not _runs(pid)
    with filler:
        assert filled("{{ court }}", filler)


def test_two_who_ask_at_once_both_get_their_own(filler: Filler) -> None:
    from concurrent.futures import ThreadPoolExecutor

    texts = [f"{{{{ court }}}} {number % 2}" for number in range(6)]
    with ThreadPoolExecutor(3) as pool:
        made = list(pool.map(lambda text: filled(text, filler), texts))
    assert made == [filled(text, filler) for text in texts]


def test_all_that_a_template_may_use_works_in_the_child(filler: Filler) -> None:
    """Nothing may be loaded there any more: what is forgotten would show itself at a lawyer's desk."""
    tag = (
        "{{ court|upper ~ court|lower ~ court|title ~ court|capitalize ~ court|trim ~ court|length }}"
        "{{ notices|join(', ') }}{{ ours.parties|first }}{{ (ours.parties|last).name }}{{ none|default('–') }}"
        "{% set x = 3 * 4 + 5 - 1 // 2 / 3 %}{{ x }}{{ -x }}{{ 7 % 4 }}{{ court[:3] }}{{ 'é' }}"
        "{% if x is defined and x is odd or court == 'x' and not court in notices %}ja{% elif x > 3 %}nee{% endif %}"
        "{% for one in exhibits if one.number %}{{ loop.index }}{{ loop.last }}{% else %}niets{% endfor %}"
        "{{ 'a' if court else 'b' }}{# note #}{% raw %}{{ x }}{% endraw %}"
    )
    assert filled(tag, filler)


def test_a_table_whose_columns_are_looped_over_is_made_whole(filler: Filler) -> None:
    cell = "<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc>"
    row = "".join(map(cell.format, ("{%tc for one in exhibits %}", "{{ one.title }}", "{%tc endfor %}")))
    table = f'<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr>{row}</w:tr></w:tbl>'
    made = fill_in("x", small_parts(table), values_of(filing(), Marks()), filler)["word/document.xml"]
    assert made.count(b"<w:gridCol") == made.count(b"<w:tc>") == 2


def test_the_frozen_program_is_its_own_child(monkeypatch: pytest.MonkeyPatch) -> None:
    from legalaid_desk import __main__ as program
    from legalaid_desk.documents import children

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert children._command() == (sys.executable, program.CHILD)
    command: tuple[Any, ...] = (sys.executable, "-m", "legalaid_desk", program.CHILD)
    monkeypatch.setattr(children, "_command", lambda: command)
    with Filler() as filler:
        assert filled("{{ court }}.", filler)


def test_a_child_that_cannot_be_started_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    from legalaid_desk.documents import children

    monkeypatch.setattr(children, "_command", lambda: ("/nowhere/python",))
    with Filler() as filler, pytest.raises(DeskError):
        filled("{{ court }}.", filler)
