"""Files as they come out of broken disks, mail programs and bad hands: a result or a clear error, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from random import Random
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from legalaid_desk.documents.convert import write_pdf
from legalaid_desk.documents.errors import ConversionFailed, ExhibitRejected, ReturnUnreadable, TemplateFault
from legalaid_desk.documents.intake import examine
from legalaid_desk.documents.kinds import kind_of
from legalaid_desk.documents.packages import without_outside
from legalaid_desk.documents.pages import as_pdf
from legalaid_desk.documents.parts import read_parts
from legalaid_desk.documents.returned import fingerprint_in, returned_paragraphs
from legalaid_desk.documents.word import shipped_template, word_of
from tests.documents.filing_drafts import TEMPLATE, filing
from tests.documents.mutations import WAYS, real_files, spoilt

RANDOM = st.randoms(use_true_random=False)


@cache
def a_filing() -> bytes:
    """A filing as it was written."""
    return word_of(filing(), shipped_template(TEMPLATE))


Made = TypeVar("Made")


def outcome(work: Callable[[], Made]) -> Made | None:
    """What comes of it, or None when it was refused with a cure. Any other error is a fault of ours."""
    cure = ""
    try:
        return work()
    except (ExhibitRejected, TemplateFault) as refused:
        cure = str(refused)
    except (ConversionFailed, ReturnUnreadable) as failed:
        cure = str(failed)
    assert cure
    return None


@pytest.mark.parametrize("name", real_files())
def test_what_is_whole_is_taken(name: str) -> None:
    """Else all that follows would be refused for another reason."""
    content = real_files()[name]
    result = examine(name, content)
    assert result.pages >= 1
    assert as_pdf(name, result.media_type, content).startswith(b"%PDF")


@pytest.mark.parametrize("name", real_files())
@settings(max_examples=60)
@given(random=RANDOM)
def test_a_spoilt_file_is_looked_at_and_printed_or_refused_with_what_to_do(name: str, random: Random) -> None:
    content = spoilt(real_files()[name], random)
    result = outcome(lambda: examine(name, content))
    assert result is None or result.pages >= 1
    kind = kind_of(content)
    if kind is not None:
        made = outcome(lambda: as_pdf(name, kind.value, content))
        assert made is None or made.startswith(b"%PDF")


@settings(max_examples=60)
@given(random=RANDOM)
def test_a_spoilt_template_is_read_or_told(random: Random) -> None:
    content = spoilt(real_files()["brief.docx"], random)
    parts = outcome(lambda: read_parts("kantoor.docx", content))
    assert parts is None or "word/document.xml" in parts
    outcome(lambda: without_outside("brief.docx", content))


@settings(max_examples=60)
@given(random=RANDOM)
def test_a_spoilt_filing_is_printed_or_told(tmp_path_factory: pytest.TempPathFactory, random: Random) -> None:
    """As when the lawyer went on in another program and the disk had its day."""
    folder = tmp_path_factory.mktemp("stuk")
    (folder / "stuk.docx").write_bytes(spoilt(a_filing(), random))
    outcome(lambda: write_pdf(filing(sections=()), folder / "stuk.docx", folder / "stuk.pdf", programs=()))


@settings(max_examples=60)
@given(random=RANDOM)
def test_a_spoilt_filing_comes_back_from_word_or_is_told(random: Random) -> None:
    content = spoilt(a_filing(), random)
    outcome(lambda: returned_paragraphs("stuk.docx", content, filing()))
    outcome(lambda: fingerprint_in("stuk.docx", content))


@settings(max_examples=60)
@given(content=st.binary(max_size=300), name=st.sampled_from(sorted(real_files())))
def test_bytes_of_nothing_are_told(content: bytes, name: str) -> None:
    for head in (b"", b"%PDF-1.7\n", b"PK\x03\x04word/document.xml", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\x00"):
        outcome(lambda head=head: examine(name, head + content))  # type: ignore[misc] # one after the other


def test_the_accidents_do_happen() -> None:
    """A way of spoiling that leaves all as it was would prove nothing."""
    content = real_files()["brief.pdf"]
    for way in WAYS:
        assert sum(way(content, Random(seed)) != content for seed in range(20)) > 10  # noqa: S311 - no secret
