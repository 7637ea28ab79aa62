"""A template that comes from outside: what would do harm is refused before anything opens it."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest

from legalaid_desk.documents.errors import TemplateFault
from legalaid_desk.documents.parts import read_parts, write_parts
from legalaid_desk.documents.word import shipped_template
from tests.documents.filing_drafts import TEMPLATE, parts_of

RELATIONS = "word/_rels/document.xml.rels"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def refused(content: bytes) -> TemplateFault:
    with pytest.raises(TemplateFault) as caught:
        read_parts("kantoor.docx", content)
    assert caught.value.file == "kantoor.docx"
    assert caught.value.cure
    return caught.value


def spoilt(**changes: bytes) -> bytes:
    """The shipped template with parts put in or replaced; ``__`` stands for ``/`` and ``_dot_`` for a dot."""
    named = {name.replace("__", "/").replace("_dot_", "."): blob for name, blob in changes.items()}
    return write_parts({**parts_of(shipped_template(TEMPLATE)), **named})


def with_relation(relation: str) -> bytes:
    parts = parts_of(shipped_template(TEMPLATE))
    parts[RELATIONS] = parts[RELATIONS].replace(b"</Relationships>", f"{relation}</Relationships>".encode())
    return write_parts(parts)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 cut off", b"{\\rtf1}", b"<html></html>"])
def test_what_is_no_zip_is_refused(content: bytes) -> None:
    refused(content)


def test_a_zip_that_is_no_word_file_is_refused() -> None:
    refused(write_parts({"hello.txt": b"hello"}))


def test_a_file_cut_off_is_refused() -> None:
    refused(shipped_template(TEMPLATE)[:-200])


@pytest.mark.parametrize(
    "hide", [lambda xml: xml.encode(), lambda xml: xml.encode("utf-16")], ids=["in the open", "in another encoding"]
)
def test_entities_are_refused(hide: Callable[[str], bytes]) -> None:
    refused(spoilt(word__settings_dot_xml=hide('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')))


def test_a_part_of_two_million_empty_paragraphs_is_refused() -> None:
    many = b"<w:p/>" * 2_000_000
    body = parts_of(shipped_template(TEMPLATE))["word/document.xml"].replace(b"<w:body>", b"<w:body>" + many)
    refused(spoilt(word__document_dot_xml=body))


def test_a_part_that_is_nearly_nothing_packed_is_refused() -> None:
    refused(spoilt(word__settings_dot_xml=b"<x>" + b" " * 15_000_000 + b"</x>"))


def test_macros_are_refused() -> None:
    refused(spoilt(word__vbaProject_dot_bin=b"macro"))
    types = parts_of(shipped_template(TEMPLATE))["[Content_Types].xml"]
    macro = types.replace(b"wordprocessingml.document.main", b"wordprocessingml.document.macroEnabled.main")
    refused(write_parts({**parts_of(shipped_template(TEMPLATE)), "[Content_Types].xml": macro}))


def test_embedded_objects_are_refused() -> None:
    refused(spoilt(word__embeddings__sheet_dot_xlsx=b"PK"))


def test_a_part_outside_the_file_is_refused() -> None:
    refused(spoilt(**{"..__..__evil_dot_xml": b"<x/>"}))


def test_comments_and_tracked_changes_are_refused_with_what_to_do_in_word() -> None:
    assert "comments" in refused(spoilt(word__comments_dot_xml=b"<w:comments/>")).cure
    body = parts_of(shipped_template(TEMPLATE))["word/document.xml"]
    tracked = body.replace(b"<w:body>", b'<w:body><w:p><w:ins w:id="1" w:author="x"><w:r/></w:ins></w:p>')
    assert "accept the changes" in refused(spoilt(word__document_dot_xml=tracked)).cure


@pytest.mark.parametrize("kind", ["image", "attachedTemplate", "oleObject", "frame"])
def test_what_would_be_fetched_from_outside_is_taken_out(kind: str) -> None:
    relation = f'<Relationship Id="x1" Type="{OFFICE}/{kind}" Target="http://127.0.0.1/x" TargetMode="External"/>'
    assert b"127.0.0.1" not in read_parts("kantoor.docx", with_relation(relation))[RELATIONS]


def test_a_link_that_a_reader_clicks_may_stay() -> None:
    relation = (
        f'<Relationship Id="x1" Type="{OFFICE}/hyperlink" Target="https://www.rechtspraak.nl" TargetMode="External"/>'
    )
    assert b"rechtspraak" in read_parts("kantoor.docx", with_relation(relation))[RELATIONS]


def test_parts_come_back_as_they_were_and_in_a_fixed_order() -> None:
    parts = {"[Content_Types].xml": b"types", "word/document.xml": b"body", "a.xml": b"first"}
    content = write_parts(parts)
    with zipfile.ZipFile(BytesIO(content)) as package:
        assert package.namelist() == ["[Content_Types].xml", "a.xml", "word/document.xml"]
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert parts_of(content) == parts
    assert write_parts(dict(reversed(parts.items()))) == content
