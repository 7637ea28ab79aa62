"""A template is inspected in a child process: the same is found, and an end to what hangs or fills."""

from __future__ import annotations

import json
import os
import resource
import time
from collections.abc import Iterator
from random import Random

import pytest

from legalaid_desk.data import document_template
from legalaid_desk.desk.inspection import Inspection, Trial, Trouble
from legalaid_desk.desk.ports import OfficeTemplate
from legalaid_desk.desk.template_flaws import Flaw
from legalaid_desk.documents import OfficePapers, children
from legalaid_desk.documents.chosen import all_files
from legalaid_desk.documents.confinement import MEMORY
from legalaid_desk.documents.inspecting import Inspector
from legalaid_desk.documents.inspector import Among, inspect_template, looked_at, may_be_tried
from legalaid_desk.documents.template_fields import told_values
from tests.documents.broken_templates import wrong_file, wrong_parts, wrong_words
from tests.documents.filing_drafts import TEMPLATE, filing, swapped, template_with
from tests.documents.mutations import spoilt
from tests.documents.small_templates import paragraph, small
from tests.documents.test_hostile_templates import PAYLOADS, field_of
from tests.documents.test_untrusted_children import every_lie, tell

AMONG = Among(files=all_files({}))
TURNS = "{% for a in exhibits %}" * 19 + "{% set y = 1 %}" + "{% endfor %}" * 19
"""More turns than anyone waits for, in which nothing is printed."""
WORKING = ("processtuk.docx", "brief-tweetalig.docx", "onderdeel-kop.docx", "huisstijl.docx")


@pytest.fixture(scope="module")
def inspector() -> Iterator[Inspector]:
    with Inspector() as kept:
        yield kept


def flaws_of(found: Inspection) -> list[Flaw]:
    """What keeps it from being filled in."""
    return [one.flawed.flaw for one in found.faults if one.flawed]


@pytest.mark.parametrize(
    "name, content",
    [
        *((name, document_template(name)) for name in WORKING),
        *((TEMPLATE, made()) for made in (wrong_words, wrong_file, wrong_parts)),
        *((TEMPLATE, content) for content in (b"", b"PK\x03\x04", b"%PDF-1.7")),
    ],
    ids=range(10),
)
def test_the_child_finds_what_the_inspector_finds(inspector: Inspector, name: str, content: bytes) -> None:
    """Also what is loaded late is there: in the child nothing more can be loaded."""
    values = told_values(filing())
    here = inspect_template(name, content, AMONG, sample=values)
    assert inspector.inspect(name, content, AMONG, sample=values) == here


@pytest.mark.parametrize("seed", range(12))
def test_a_spoilt_template_is_told_as_by_the_inspector_itself(inspector: Inspector, seed: int) -> None:
    content = spoilt(document_template("brief.docx"), Random(seed))  # noqa: S311 - no secret
    assert inspector.inspect("brief.docx", content, AMONG) == inspect_template("brief.docx", content, AMONG)


def test_a_trial_without_end_is_ended_and_what_was_found_is_kept() -> None:
    with Inspector(seconds=2) as hasty:
        begun = time.monotonic()
        found = hasty.inspect(TEMPLATE, template_with(swapped("{{ court }}", "{{ court }}" + TURNS)), AMONG)
        assert time.monotonic() - begun < 6
        assert found.tags
        assert (found.trial, found.usable) == (Trial(), False)
        assert Flaw.LOOKING_TOO_LONG in flaws_of(found)
        assert hasty.inspect("brief.docx", document_template("brief.docx"), AMONG).usable


def test_reading_without_end_is_ended_and_the_next_template_is_read() -> None:
    with Inspector() as hasty:
        hasty._seconds = 0.001
        found = hasty.inspect(TEMPLATE, document_template(TEMPLATE), AMONG)
        assert [one.trouble for one in found.faults] == [Trouble.NOT_USABLE]
        assert flaws_of(found) == [Flaw.LOOKING_TOO_LONG]
        hasty._seconds = 5
        assert hasty.inspect(TEMPLATE, document_template(TEMPLATE), AMONG).usable


def test_no_template_is_read_where_another_was(inspector: Inspector) -> None:
    """A child that one template took over never sees the next."""
    seen = set()
    for name in ("brief.docx", "processtuk.docx", "brief.docx"):
        inspector.parts_named(name, document_template(name))
        assert inspector._child is not None
        seen.add(inspector._child._process.pid)
    assert len(seen) == 3


def test_the_child_of_the_next_template_is_started_before_it_is_asked(inspector: Inspector) -> None:
    inspector.inspect("brief.docx", document_template("brief.docx"), AMONG)
    waiting = inspector._child
    assert waiting is not None
    waiting.wait()
    inspector.parts_named("brief.docx", document_template("brief.docx"))
    assert inspector._child is waiting
    assert inspector.inspect("brief.docx", document_template("brief.docx"), AMONG).usable
    assert not waiting.lives()


def test_the_child_may_use_so_much_memory_and_no_more(inspector: Inspector) -> None:
    """The kernel holds it to that, and lets it open nothing."""
    inspector.parts_named(TEMPLATE, document_template(TEMPLATE))
    assert inspector._child is not None
    pid = inspector._child._process.pid
    assert resource.prlimit(pid, resource.RLIMIT_AS) == (MEMORY, MEMORY)
    assert resource.prlimit(pid, resource.RLIMIT_NOFILE) == (0, 0)


def test_what_is_dense_takes_no_more_than_anyone_waits(inspector: Inspector) -> None:
    dense = small("<w:p><w:bookmarkStart/><w:bookmarkEnd/></w:p>" * 100_000)
    begun = time.monotonic()
    assert not inspector.inspect(TEMPLATE, dense, AMONG).usable
    assert time.monotonic() - begun < 10


@every_lie
def test_nothing_is_believed_that_is_no_inspection(lie: str, monkeypatch: pytest.MonkeyPatch) -> None:
    tell(lie, monkeypatch)
    with Inspector(seconds=1) as inspector:
        found = inspector.inspect("kantoor.docx", small(paragraph("x")), AMONG)
    assert isinstance(found, Inspection)
    assert not found.usable
    assert len(json.dumps([one.fault for one in found.faults])) < 3000


def test_another_file_than_was_asked_for_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    tell("send(give, {'found': {'file': 'anders.docx', 'trial': {'minimal': True, 'full': True}}})", monkeypatch)
    with Inspector(seconds=1) as inspector:
        assert not inspector.inspect("kantoor.docx", small(paragraph("x")), AMONG).usable


def test_a_child_that_cannot_start_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(children, "_command", lambda: ("/bestaat/niet",))
    with Inspector() as none:
        found = none.inspect(TEMPLATE, document_template(TEMPLATE), AMONG)
    assert flaws_of(found) == [Flaw.LOOKING_NOT_STARTED]


def test_the_papers_of_the_desk_inspect_there_and_read_there_what_was_not_tried() -> None:
    papers = OfficePapers()
    paper = small(paragraph("[[onderdeel: kop]]"))
    try:
        made = papers.template_files({"eigen.docx": OfficeTemplate(version=0, content=paper)})
        assert made["eigen.docx"] == ("eigen.docx", "onderdeel-kop.docx", "huisstijl.docx")
        assert len(made["processtuk.docx"]) > 3
        read_in = papers._kept_inspector()._child
        assert read_in is not None
        assert read_in._process.pid != os.getpid()
        assert papers.inspect_template("brief.docx", document_template("brief.docx"), {}).usable
        kept = papers._kept_inspector()._child
        assert kept is not None
        assert kept.lives()
    finally:
        papers.close()
    assert not kept.lives()


UNSEEN = [
    one
    for one in PAYLOADS
    if may_be_tried(looked_at(TEMPLATE, template_with(swapped("{{ court }}", field_of(one))), AMONG))
]


def test_few_payloads_look_harmless_when_they_are_read() -> None:
    """All others are told before anything is filled in."""
    assert 0 < len(UNSEEN) < len(PAYLOADS) / 4


@pytest.mark.parametrize("payload", UNSEEN, ids=[one["tries"] for one in UNSEEN])
def test_a_payload_that_looks_harmless_is_tried_in_the_child_and_comes_to_nothing(
    inspector: Inspector, payload: dict[str, str]
) -> None:
    begun = time.monotonic()
    found = inspector.inspect(TEMPLATE, template_with(swapped("{{ court }}", field_of(payload))), AMONG)
    assert time.monotonic() - begun < 12
    assert not found.usable
