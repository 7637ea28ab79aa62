"""A Word file that comes back is read in a child process: the same words, and an end to what hangs or fills."""

from __future__ import annotations

import os
import resource
import time
from collections.abc import Iterator
from random import Random

import pytest

from legalaid_desk.documents import OfficePapers, children
from legalaid_desk.documents.confinement import MEMORY, SECONDS
from legalaid_desk.documents.errors import ReturnUnreadable, Unread
from legalaid_desk.documents.parts import write_parts
from legalaid_desk.documents.returned import fingerprint_in, returned_paragraphs
from legalaid_desk.documents.returner import Returner
from legalaid_desk.documents.word import shipped_template, word_of
from legalaid_desk.filings.returned import Returned
from legalaid_desk.filings.versions import fingerprint
from tests.documents.filing_drafts import TEMPLATE, filing, parts_of
from tests.documents.mutations import spoilt
from tests.word_hand import WordHand

NAME = "antwoord.docx"


@pytest.fixture(scope="module")
def returner() -> Iterator[Returner]:
    with Returner() as kept:
        yield kept


@pytest.fixture(scope="module")
def written() -> bytes:
    return word_of(filing(), shipped_template(TEMPLATE))


def outcome(read: object) -> Returned | str:
    """What was read, or why not."""
    assert callable(read)
    try:
        found: Returned = read()
    except ReturnUnreadable as error:
        return error.why
    return found


def test_it_reads_what_the_reader_reads_itself(returner: Returner, written: bytes) -> None:
    assert returner.read(NAME, written, filing()) == returned_paragraphs(NAME, written, filing())
    assert returner.fingerprint(NAME, written) == fingerprint_in(NAME, written) == fingerprint(filing())


def test_what_was_changed_by_hand_comes_through_whole(returner: Returner, written: bytes) -> None:
    hand = WordHand(written)
    hand.replace("De kinderen/3", "712,40", "750,00")
    hand.new_after("Kern van het verweer/1", "Een eigen alinea.")
    found = returner.read(NAME, hand.saved(), filing())
    assert found == returned_paragraphs(NAME, hand.saved(), filing())
    assert "Een eigen alinea." in [line.text for line in found.lines]


@pytest.mark.parametrize("seed", range(40))
def test_a_spoilt_file_is_read_or_told_as_by_the_reader_itself(returner: Returner, written: bytes, seed: int) -> None:
    """Also what is loaded late is there: in the child nothing more can be loaded."""
    content = spoilt(written, Random(seed))  # noqa: S311 - no secret
    here = outcome(lambda: returned_paragraphs(NAME, content, filing()))
    assert outcome(lambda: returner.read(NAME, content, filing())) == here


@pytest.fixture(scope="module")
def long(written: bytes) -> bytes:
    """Many times longer than any filing."""
    parts = parts_of(written)
    padding = b"<w:p><w:r><w:t>x</w:t></w:r></w:p>" * 60_000
    parts["word/document.xml"] = parts["word/document.xml"].replace(b"<w:sectPr", padding + b"<w:sectPr", 1)
    return write_parts(parts)


def test_what_takes_too_long_is_ended_and_the_next_file_is_read(written: bytes, long: bytes) -> None:
    with Returner(seconds=0.05) as hasty:
        with pytest.raises(ReturnUnreadable) as caught:
            hasty.read(NAME, long, filing())
        assert caught.value.why is Unread.TOO_LONG
        hasty._seconds = SECONDS
        assert hasty.read(NAME, written, filing()).written_as == fingerprint(filing())


def test_what_is_far_too_long_is_told_in_time(returner: Returner, long: bytes) -> None:
    begun = time.monotonic()
    assert outcome(lambda: returner.read(NAME, long, filing())) == "too-large"
    assert time.monotonic() - begun < SECONDS


def test_the_child_may_use_so_much_memory_and_no_more(returner: Returner, written: bytes) -> None:
    """The kernel holds it to that, and lets it open nothing."""
    returner.fingerprint(NAME, written)
    assert returner._child is not None
    pid = returner._child._process.pid
    assert resource.prlimit(pid, resource.RLIMIT_AS) == (MEMORY, MEMORY)
    assert resource.prlimit(pid, resource.RLIMIT_NOFILE) == (0, 0)


def test_a_child_that_cannot_start_is_told(written: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(children, "_command", lambda: ("/bestaat/niet",))
    with Returner() as none, pytest.raises(ReturnUnreadable) as caught:
        none.fingerprint(NAME, written)
    assert caught.value.why is Unread.NOT_STARTED


def test_a_dense_file_takes_no_more_than_anyone_waits(returner: Returner, written: bytes) -> None:
    parts = parts_of(written)
    padding = b"<w:p><w:bookmarkStart/><w:bookmarkEnd/></w:p>" * 100_000
    parts["word/document.xml"] = parts["word/document.xml"].replace(b"<w:sectPr", padding + b"<w:sectPr", 1)
    begun = time.monotonic()
    outcome(lambda: returner.read(NAME, write_parts(parts), filing()))
    assert time.monotonic() - begun < SECONDS + 1


def test_the_papers_of_the_desk_read_it_there(written: bytes) -> None:
    papers = OfficePapers()
    try:
        assert papers.fingerprint_in(NAME, written) == fingerprint(filing())
        assert papers.read_returned(NAME, written, filing()).ids
        kept = papers._kept_returner()._child
        assert kept is not None
        assert kept.lives()
        assert kept._process.pid != os.getpid()
    finally:
        papers.close()
    assert not kept.lives()
