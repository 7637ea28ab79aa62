"""What others sent is opened in a child process: the same results, and an end to what hangs or fills the memory."""

from __future__ import annotations

import os
import resource
import signal
import struct
import threading
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest

from legalaid_desk.data import sample_folder
from legalaid_desk.documents import OfficePapers, children
from legalaid_desk.documents.confinement import MEMORY
from legalaid_desk.documents.errors import ConversionFailed, ExhibitRejected, NoPdf, Rejection
from legalaid_desk.documents.intake import MOST_BYTES, examine
from legalaid_desk.documents.kinds import Kind
from legalaid_desk.documents.opener import Opener
from legalaid_desk.documents.pages import as_pdf
from tests.documents.exhibit_makers import pdf, text_of, word
from tests.documents.mutations import MAIL, real_files
from tests.documents.small_templates import document, small_parts

WITHIN = 2.0
"""Seconds that these may take; what ships is five times as patient."""


@pytest.fixture(scope="module")
def opener() -> Iterator[Opener]:
    with Opener() as kept:
        yield kept


@pytest.fixture(scope="module")
def impatient() -> Iterator[Opener]:
    with Opener(seconds=WITHIN) as kept:
        yield kept


def refused(opener: Opener, name: str, content: bytes) -> ExhibitRejected:
    with pytest.raises(ExhibitRejected) as caught:
        opener.examine(name, content)
    assert caught.value.name == name
    assert caught.value.cure
    return caught.value


@pytest.mark.parametrize("name", real_files())
def test_it_gives_what_the_readers_give_themselves(opener: Opener, name: str) -> None:
    """Also the libraries that are loaded late are there: in the child nothing more can be loaded."""
    content = real_files()[name]
    result = opener.examine(name, content)
    assert result == examine(name, content)
    assert opener.as_pdf(name, result.media_type, content) == as_pdf(name, result.media_type, content)


@pytest.mark.parametrize("path", sorted(sample_folder().glob("*/[01]*.*")), ids=lambda path: str(path.name))
def test_the_samples_come_in(opener: Opener, path: Path) -> None:
    assert opener.examine(path.name, path.read_bytes()) == examine(path.name, path.read_bytes())


@pytest.mark.parametrize("encoding", ["koi8-r", "shift_jis", "iso-8859-9", "utf-16", "gb18030", "windows-1251"])
def test_a_message_in_any_encoding_is_read(opener: Opener, encoding: str) -> None:
    """Encodings are loaded when they are first met; in the child they have been."""
    head = f"From: a@b.example\r\nSubject: huur\r\nContent-Type: text/plain; charset={encoding}\r\n"
    content = f"{head}Content-Transfer-Encoding: 8bit\r\n\r\n".encode() + "Huur 10".encode(encoding)
    if encoding == "utf-16":
        return  # zeros are no text; kept among these so that nobody adds it again
    assert opener.as_pdf("b.eml", Kind.MAIL, content) == as_pdf("b.eml", Kind.MAIL, content)


def test_a_refusal_comes_through_whole(opener: Opener) -> None:
    error = refused(opener, "brief.jpg", pdf("een"))
    assert (error.reason, error.better_name) == (Rejection.WRONG_ENDING, "brief.pdf")
    assert refused(opener, "leeg.pdf", b"").reason is Rejection.EMPTY
    assert refused(opener, "groot.pdf", b"%PDF-1.7" + bytes(MOST_BYTES)).reason is Rejection.TOO_LARGE


def test_a_letter_goes_through_the_office_program_of_the_desk(opener: Opener) -> None:
    handed: list[tuple[bytes, str]] = []

    def to_pdf(content: bytes, name: str) -> bytes:
        handed.append((content, name))
        return pdf("een", "twee")

    assert opener.examine("brief.docx", word("dag"), to_pdf=to_pdf).pages == 2
    assert "twee" in text_of(opener.as_pdf("brief.docx", Kind.WORD, word("dag"), to_pdf=to_pdf))
    assert [name for _, name in handed] == ["brief.docx", "brief.docx"]


def test_a_letter_that_the_office_program_cannot_read_is_printed_as_its_text(opener: Opener) -> None:
    def to_pdf(content: bytes, name: str) -> bytes:
        raise ConversionFailed(name, NoPdf.NOTHING_MADE)

    assert "dag" in text_of(opener.as_pdf("brief.docx", Kind.WORD, word("dag"), to_pdf=to_pdf))


def test_the_time_of_the_office_program_is_not_the_time_of_the_child(impatient: Opener) -> None:
    def to_pdf(content: bytes, name: str) -> bytes:
        time.sleep(WITHIN + 1.5)
        return pdf("klaar")

    assert "klaar" in text_of(impatient.as_pdf("brief.docx", Kind.WORD, word("dag"), to_pdf=to_pdf))


def test_a_child_that_crashes_takes_nobody_with_it(opener: Opener) -> None:
    def crash(content: bytes, name: str) -> bytes:
        assert opener._child is not None
        os.kill(opener._child._process.pid, signal.SIGSEGV)
        return pdf("een")

    with pytest.raises(ExhibitRejected) as caught:
        opener.examine("brief.docx", word("dag"), to_pdf=crash)
    assert caught.value.reason is Rejection.DAMAGED
    assert opener.examine("brief.pdf", pdf("een")).pages == 1


def test_a_closed_opener_leaves_no_process_and_opens_again() -> None:
    papers = OfficePapers()
    papers.examine("notitie.txt", b"dag")
    opener = papers._keepers.get(Opener)
    assert opener is not None
    assert opener._child is not None
    pid = opener._child._process.pid
    papers.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    papers.examine("notitie.txt", b"dag")
    papers.close()


def test_a_child_that_cannot_be_started_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(children, "_command", lambda: ("/nowhere/python",))
    with Opener() as opener:
        assert "start the program again" in refused(opener, "brief.pdf", pdf("een")).cure


def test_two_who_ask_at_once_both_get_their_own(opener: Opener) -> None:
    contents = {f"{n}.pdf": pdf(*map(str, range(n))) for n in range(1, 5)}
    found: dict[str, int] = {}

    def ask(name: str) -> None:
        found[name] = opener.examine(name, contents[name]).pages

    threads = [threading.Thread(target=ask, args=(name,)) for name in contents]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {f"{n}.pdf": n for n in range(1, 5)}


# made to hang, or to fill the memory


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def packed(size: int, sign: int = 0) -> bytes:
    """So many equal bytes, packed; made at once, from one piece over and over."""
    piece, packing = bytes([sign]) * 1_000_000, zlib.compressobj(9)
    first = packing.compress(piece) + packing.flush(zlib.Z_FULL_FLUSH)
    again = packing.compress(piece) + packing.flush(zlib.Z_FULL_FLUSH)
    rest = zlib.compressobj(9, wbits=-15)
    last = rest.compress(piece[: size % 1_000_000]) + rest.flush()
    low, high = (1 + sign * size) % 65521, (size + sign * size * (size + 1) // 2) % 65521
    return first + again * (size // 1_000_000 - 1) + last + struct.pack(">HH", high, low)


def wide_png() -> bytes:
    """A picture of as many pixels as are taken, see-through, in half a megabyte: drawn anew it takes gigabytes."""
    side = 10_900
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", packed(side * (1 + 4 * side))) + chunk(b"IEND", b"")


def many_frames() -> bytes:
    from PIL import Image

    target = BytesIO()
    frame = Image.new("1", (9000, 9000))
    frame.save(target, "TIFF", save_all=True, append_images=[frame] * 7, compression="group4")
    return target.getvalue()


def stored(*parts: tuple[str, bytes]) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        for name, blob in parts:
            package.writestr(name, blob)
    return target.getvalue()


def many_paragraphs() -> bytes:
    """Within every size that is looked at before it is read."""
    body = document("<w:p><w:r><w:t>a</w:t></w:r></w:p>" * 280_000)
    return stored(*{**small_parts(""), "word/document.xml": body}.items())


def nested_tables() -> bytes:
    deep = "<w:tbl><w:tr><w:tc>" * 60 + "<w:p/>" * 100_000 + "</w:tc></w:tr></w:tbl>" * 60
    return stored(*{**small_parts(""), "word/document.xml": document(deep)}.items())


def packed_twice() -> bytes:
    """A drawing that unpacks to a gigabyte of something that itself unpacks."""
    return raw_pdf(zlib.compress(packed(1_500_000_000, 32), 9), b"/Filter [/FlateDecode /FlateDecode]")


def endless_objects() -> bytes:
    """A table of objects that unpacks to a gigabyte of zeros."""
    table = packed(1_500_000_000)
    head = b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
    xref = b"3 0 obj<</Type/XRef/Size 200000000/W[1 2 2]/Root 1 0 R/Filter/FlateDecode/Length %d>>stream\n" % len(table)
    return head + xref + table + b"\nendstream endobj\nstartxref\n%d\n%%%%EOF" % len(head)


def raw_pdf(stream: bytes, about: bytes) -> bytes:
    """A PDF of one page whose drawing is this; its table of objects is lost, as readers are used to."""
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R>>",
        b"<</Length " + str(len(stream)).encode() + b" " + about + b">>stream\n" + stream + b"\nendstream",
    )
    told = b"".join(str(n).encode() + b" 0 obj" + each + b" endobj\n" for n, each in enumerate(objects, start=1))
    return b"%PDF-1.7\n" + told + b"trailer<</Root 1 0 R/Size 5>>\nstartxref\n0\n%%EOF"


def deep_arrays() -> bytes:
    return raw_pdf(b"[" * 3_000_000, b"") + b"\n%%EOF"


def pages_of_pages() -> bytes:
    kids = b" ".join(b"3 0 R" for _ in range(2_000_000))
    return raw_pdf(b"", b"").replace(b"Kids[3 0 R]/Count 1", b"Kids[" + kids + b"]/Count 2000000")


def long_text() -> bytes:
    return b"Een regel van een lange notitie.\n" * 1_500_000


def long_line() -> bytes:
    return b"a" * 40_000_000


def mail_of_brackets() -> bytes:
    return b"To: " + b"(" * 400_000 + b"\r\nFrom: a@b.example\r\nSubject: huur\r\n\r\ntekst"


def mail_of_words() -> bytes:
    return b"From: a@b.example\r\nSubject: " + b"=?utf-8?q?=C3=A9?= " * 60_000 + b"\r\n\r\ntekst"


def mail_of_parts() -> bytes:
    part = b"--grens\r\nContent-Type: text/plain; name=x\r\nContent-Disposition: attachment\r\n\r\nx\r\n"
    return MAIL.partition(b"--grens")[0] + part * 300_000 + b"--grens--\r\n"


HEAVY: dict[str, tuple[str, Callable[[], bytes]]] = {
    "a picture drawn anew in gigabytes": ("scan.png", wide_png),
    "a fax of many large pages": ("fax.tif", many_frames),
    "a letter of a quarter of a million paragraphs": ("brief.docx", many_paragraphs),
    "tables in tables": ("brief.docx", nested_tables),
    "a drawing packed twice": ("brief.pdf", packed_twice),
    "a table of objects without end": ("brief.pdf", endless_objects),
    "lists in lists": ("brief.pdf", deep_arrays),
    "two million pages that are one": ("brief.pdf", pages_of_pages),
    "a text of a million lines": ("notitie.txt", long_text),
    "a text of one line": ("notitie.txt", long_line),
    "brackets in the head of a message": ("bericht.eml", mail_of_brackets),
    "coded words in the head of a message": ("bericht.eml", mail_of_words),
    "a message of a hundred thousand parts": ("bericht.eml", mail_of_parts),
}


@pytest.mark.parametrize("name, make", HEAVY.values(), ids=HEAVY.keys())
def test_what_is_heavy_is_opened_or_refused_in_time_and_within_its_memory(
    impatient: Opener, name: str, make: Callable[[], bytes]
) -> None:
    content = make()
    assert len(content) < MOST_BYTES
    impatient.examine("notitie.txt", b"dag")  # the child is there, so that its start is not counted
    begun = time.monotonic()
    try:
        assert impatient.examine(name, content).pages
    except ExhibitRejected as rejected:
        assert rejected.cure  # noqa: PT017 - either will do
    assert time.monotonic() - begun < WITHIN + 5  # of a busy machine
    # The largest of all children so far; Linux tells kilobytes.
    assert resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024 <= MEMORY
