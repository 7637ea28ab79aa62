"""A child process that was taken over can refuse to work, and nothing more: what it says is not believed."""

from __future__ import annotations

import json
import sys
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from legalaid_desk.documents import OfficePapers, children
from legalaid_desk.documents.errors import ExhibitRejected, ReturnUnreadable, TemplateFault
from legalaid_desk.documents.filling import Filler
from legalaid_desk.documents.frames import MOST_BLOBS, MOST_BYTES, NoMessage, receive, send
from legalaid_desk.documents.opener import Opener
from legalaid_desk.documents.returner import Returner
from tests.documents.filing_drafts import filing
from tests.documents.small_templates import paragraph, small_parts

LIAR = """
import sys
from legalaid_desk.documents.frames import send, receive
give, take = sys.stdout.buffer, sys.stdin.buffer
send(give, "ready")
receive(take)
{answer}
give.flush()
sys.stdin.buffer.read()
"""

LIES = {
    "nothing it was asked": "send(give, {})",
    "a list": "send(give, [1, 2])",
    "a number": "send(give, 7)",
    "no JSON": "give.write((0).to_bytes(8, 'big') + (3).to_bytes(8, 'big') + b'{x}')",
    "a message without end": "give.write((1 << 62).to_bytes(8, 'big') * 4)",
    "a head without end": "give.write((0).to_bytes(8, 'big') + (1 << 62).to_bytes(8, 'big'))",
    "a million pieces": "give.write((1000000).to_bytes(8, 'big'))",
    "half a message": "give.write((0).to_bytes(8, 'big') + b'12'); give.flush(); sys.exit(0)",
    "other parts": "send(give, {'names': ['word/vbaProject.bin'], 'lacking': []}, [b'x'])",
    "one part more": "send(give, {'names': ['word/document.xml', '../x'], 'lacking': []}, [b'<x/>', b''])",
    "fewer pieces than names": "send(give, {'names': ['word/document.xml'], 'lacking': []})",
    "entities": "send(give, {'names': ['word/document.xml'], 'lacking': []}, [b'<!DOCTYPE x><x/>'])",
    "far too much": "send(give, {'names': ['word/document.xml'], 'lacking': []}, [b' ' * 11_000_000])",
    "fields that are none": "send(give, {'names': ['word/document.xml'], 'lacking': 7, 'fields': 7}, [b'<x/>'])",
    "a fault of another shape": "send(give, {'fault': 'x'})",
    "a fault without end": "send(give, {'fault': ['x' * 9000000, 'y' * 9000000, 'z' * 9000000]})",
    "a result of another shape": "send(give, {'result': [1]})",
    "a result of another kind": "send(give, {'result': {'media_type': 'text/x', 'pages': 1, 'suggested_title': ''}})",
    "a result that cannot be": "send(give, {'result': {'media_type': 'application/pdf', 'pages': 'x'}})",
    "a line of nobody": "send(give, {'returned': {'lines': [{'text': 'x', 'id': 'vreemd'}]}})",
    "a line without end": "send(give, {'returned': {'lines': [{'text': 'x' * 30000}]}})",
    "lines of another shape": "send(give, {'returned': {'lines': 7}})",
    "a question without end": "\nwhile True:\n    send(give, {'call': 'x.docx'}, [b'x'])\n    receive(take)",
    "a question of another shape": "send(give, {'call': 7})",
    "nothing at all": "",
}


every_lie = pytest.mark.parametrize("lie", LIES.values(), ids=LIES.keys())


def tell(lie: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every child say this, whatever it is asked."""
    command = (sys.executable, "-c", LIAR.format(answer=lie))
    monkeypatch.setattr(children, "_command", lambda: command)


@every_lie
def test_a_filler_believes_nothing_else_than_the_parts_it_asked_for(lie: str, monkeypatch: pytest.MonkeyPatch) -> None:
    tell(lie, monkeypatch)
    with Filler(seconds=1) as filler, pytest.raises(TemplateFault) as caught:
        filler.fill("kantoor.docx", small_parts(paragraph("x")), {})
    assert len(str(caught.value)) < 3000
    with Filler(seconds=1) as filler, pytest.raises(TemplateFault):
        filler.fields("kantoor.docx", small_parts(paragraph("x")))


@every_lie
def test_an_opener_believes_nothing_else_than_what_it_asked_for(lie: str, monkeypatch: pytest.MonkeyPatch) -> None:
    tell(lie, monkeypatch)
    with Opener(seconds=1) as opener, pytest.raises(ExhibitRejected) as caught:
        opener.examine("brief.docx", b"x", to_pdf=lambda content, _: content)
    assert len(str(caught.value)) < 3000


@every_lie
def test_a_returner_believes_nothing_else_than_lines_of_its_draft(lie: str, monkeypatch: pytest.MonkeyPatch) -> None:
    tell(lie, monkeypatch)
    with Returner(seconds=1) as returner, pytest.raises(ReturnUnreadable) as caught:
        returner.read("stuk.docx", b"x", filing())
    assert len(str(caught.value)) < 3000


@given(content=st.binary(max_size=60))
def test_bytes_of_nothing_are_no_message(content: bytes) -> None:
    try:
        head, blobs = receive(BytesIO(content))
    except NoMessage:
        return
    assert len(json.dumps(head)) + sum(map(len, blobs)) <= 3 * len(content)


@given(head=st.dictionaries(st.text(), st.text() | st.integers() | st.none()), blobs=st.lists(st.binary(), max_size=5))
def test_what_is_sent_arrives(head: dict[str, object], blobs: list[bytes]) -> None:
    pipe = BytesIO()
    send(pipe, head, blobs)
    pipe.seek(0)
    assert receive(pipe) == (head, blobs)


def test_room_is_made_for_no_more_than_any_message_holds() -> None:
    assert MOST_BYTES <= 1 << 28
    assert MOST_BLOBS <= 1000


def test_what_is_asked_of_papers_that_were_closed_is_answered_and_leaves_no_process_behind() -> None:
    papers = OfficePapers()
    papers.close()
    assert papers.template_files({})
    papers.close()
    kept = papers._kept_inspector()
    assert kept._child is None
    inspected = papers.inspect_template("kapot.docx", b"geen Word", {})
    assert inspected.faults
    assert kept._child is None


def test_a_reader_that_was_closed_answers_and_keeps_no_child() -> None:
    opener = Opener()
    opener.close()
    with pytest.raises(ExhibitRejected):
        opener.examine("kapot.pdf", b"geen pdf", to_pdf=None)
    assert opener._child is None
