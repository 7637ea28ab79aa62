"""Word files put together to do harm: what may run or hide something is refused, what is fetched is taken out."""

from __future__ import annotations

import struct
import time
import zipfile
from collections.abc import Callable, Mapping
from io import BytesIO

import pytest

from legalaid_desk.documents.allowed import only_allowed
from legalaid_desk.documents.errors import ExhibitRejected, Rejection, TemplateFault
from legalaid_desk.documents.packages import MOST_PARTS, MOST_UNPACKED, MOST_XML, inspect_word, without_outside
from legalaid_desk.documents.parts import read_parts, read_written, write_parts
from tests.documents.small_templates import (
    OFFICE,
    SPACE,
    WORD,
    document,
    paragraph,
    relation,
    relations,
    small,
    small_parts,
    types,
)

RELATIONS = "word/_rels/document.xml.rels"
MICROSOFT = "http://schemas.microsoft.com/office"


def refused(parts: Mapping[str, bytes]) -> TemplateFault:
    with pytest.raises(TemplateFault) as caught:
        read_parts("kantoor.docx", write_parts(parts))
    assert caught.value.file == "kantoor.docx"
    assert caught.value.cure
    return caught.value


def with_parts(**changes: bytes) -> dict[str, bytes]:
    """A small Word file with parts put in; ``__`` stands for ``/``, and a name without a dot ends in .xml."""
    named = {name.replace("__", "/"): blob for name, blob in changes.items()}
    return small_parts(paragraph("x")) | {f"{name}.xml" if "." not in name else name: b for name, b in named.items()}


def with_relations(*inside: str, **changes: bytes) -> dict[str, bytes]:
    return with_parts(**changes) | {RELATIONS: relations(*inside)}


def field(*pieces: str, prefix: str = "w") -> str:
    """A field with its code in pieces."""
    code = "".join(f"<w:r><{prefix}:instrText>{piece}</{prefix}:instrText></w:r>" for piece in pieces)
    return (
        f'<w:p xmlns:{prefix}="{SPACE}"><w:r><w:fldChar w:fldCharType="begin"/></w:r>{code}'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>42</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )


RUNS_OR_HIDES: dict[str, dict[str, bytes]] = {
    "macros": with_parts(**{"word/vbaProject.bin": b"Sub Main()"}),
    "macros by another case": with_parts(**{"word/VBAPROJECT.BIN": b"Sub Main()"}),
    "data of macros": with_parts(word__vbaData=b"<x/>"),
    "an ActiveX control": with_parts(word__activeX__activeX1=b"<x/>"),
    "an embedded object": with_parts(**{"word/embeddings/oleObject1.bin": b"\xd0\xcf\x11\xe0"}),
    "an embedded sheet": with_parts(**{"word/embeddings/sheet.xlsx": b"PK"}),
    "a program": with_parts(**{"word/media/brief.exe": b"MZ"}),
    "a script": with_parts(**{"word/media/brief.js": b"alert(1)"}),
    "toolbars": with_parts(**{"word/attachedToolbars.bin": b"x"}),
    "a web page inside": with_relations(relation("aFChunk", "afchunk.htm"), **{"word/afchunk.htm": b"<html/>"}),
    "a web page inside by a plain name": with_relations(
        relation("aFChunk", "media/p.png"), **{"word/media/p.png": b""}
    ),
    "a Word file inside": with_parts(**{"word/deel.docx": b"PK"}),
    "a picture that is a program": with_parts(**{"word/media/logo.svg": b"<svg><script/></svg>"}),
    "a relation to a control": with_relations(relation("control", "media/p.png"), **{"word/media/p.png": b""}),
    "a relation to an object": with_relations(relation("oleObject", "media/p.png"), **{"word/media/p.png": b""}),
    "a relation to macros": with_relations(relation(f"{MICROSOFT}/2006/relationships/vbaProject", "document.xml")),
    "comments": with_parts(word__comments=b"<x/>"),
    "comments of a newer kind": with_parts(word__commentsExtended=b"<x/>"),
    "an address in a script": with_relations(relation("hyperlink", "javascript:alert(1)", outside=True)),
    "a link to a file of the machine": with_relations(relation("hyperlink", "file:///etc/passwd", outside=True)),
    "a link to another machine's folder": with_relations(relation("hyperlink", "\\\\spy\\share", outside=True)),
    "a type with macros": small_parts("")
    | {"[Content_Types].xml": types().replace(b"document.main", b"document.macroEnabled.main")},
    "a type of a template with macros": small_parts("")
    | {
        "[Content_Types].xml": types().replace(
            b"wordprocessingml.document.main+xml", b"template.macroEnabledTemplate.main+xml"
        )
    },
    "a part of an unknown type": with_parts(word__styles=b"<x/>")
    | {"[Content_Types].xml": types(("word/styles.xml", "application/vnd.ms-office.vbaProject"))},
    "no type for the body": small_parts("")
    | {"[Content_Types].xml": types().replace(b"/word/document", b"/word/other")},
    "a body that is another part": small_parts("")
    | {"word/evil.xml": document("evil"), "_rels/.rels": relations(relation("officeDocument", "word/evil.xml"))},
    "two bodies": small_parts("")
    | {
        "_rels/.rels": relations(
            relation("officeDocument", "word/document.xml"), relation("officeDocument", "/word/document.xml", 2)
        )
    },
    "a body elsewhere": small_parts("")
    | {"_rels/.rels": relations(relation("officeDocument", "http://127.0.0.1/d.xml", outside=True))},
    "a letterhead of a strange name": with_relations(relation("header", "briefhoofd.xml"), word__briefhoofd=b"<x/>"),
    "a letterhead that is a picture": with_relations(relation("header", "media/p.png"), **{"word/media/p.png": b""}),
    "a letterhead that is not there": with_relations(relation("header", "header9.xml")),
    "a letterhead outside the folder": with_relations(relation("header", "../../header1.xml")),
    "a field that starts a program": small_parts(field(" DDEAUTO c:\\\\windows\\\\cmd.exe x ")),
    "a field cut in pieces": small_parts(field(" D", "DE", "AUTO cmd x ")),
    "a field by another prefix": small_parts(field(" DDE cmd x ", prefix="v")),
    "a field in numbers for letters": small_parts(field(" &#68;&#68;&#69; cmd x ")),
    "a field in small letters": small_parts(field(" dde cmd x ")),
    "a field that fetches a picture": small_parts(field(' INCLUDEPICTURE "http://127.0.0.1/x.png" ')),
    "a field that fetches a text": small_parts(field(' INCLUDETEXT "\\\\\\\\spy\\\\x.docx" ')),
    "a field that fetches a table": small_parts(field(" DATABASE \\d x ")),
    "a simple field that fetches": small_parts('<w:p><w:fldSimple w:instr=" LINK Excel.Sheet x "/></w:p>'),
    "a field in a field": small_parts(field(" IF ").replace("</w:p>", "") + field(" DDE cmd x ").partition(">")[2]),
    "a field that is never closed": small_parts(
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> DDE x</w:instrText></w:r></w:p>'
    ),
    "a field in the letterhead": with_relations(
        relation("header", "header1.xml"), word__header1=document(field(" DDE cmd x "))
    )
    | {"[Content_Types].xml": types(("word/header1.xml", f"{WORD}.header+xml"))},
    "tracked changes in the letterhead": with_relations(
        relation("header", "header1.xml"), word__header1=document('<w:p><w:ins w:id="1"/></w:p>')
    )
    | {"[Content_Types].xml": types(("word/header1.xml", f"{WORD}.header+xml"))},
    "relations that do not close": with_parts() | {RELATIONS: b"<Relationships>"},
    "no relations": {name: blob for name, blob in small_parts("").items() if name != "_rels/.rels"},
    "no types": {name: blob for name, blob in small_parts("").items() if name != "[Content_Types].xml"},
    "entities": small_parts("")
    | {"word/settings.xml": b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'},
    "entities in another encoding": small_parts("")
    | {"word/settings.xml": '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'.encode("utf-16")},
    "entities in an encoding that hides them": small_parts("")
    | {"word/settings.xml": b'<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-DOCTYPE x+AD4-'},
    "an encoding of mainframes": small_parts("") | {"word/settings.xml": '<?xml version="1.0"?><x/>'.encode("cp037")},
    "entities in the relations": with_parts() | {RELATIONS: b"<!DOCTYPE x>" + relations()},
}


@pytest.mark.parametrize("parts", RUNS_OR_HIDES.values(), ids=RUNS_OR_HIDES.keys())
def test_a_template_with_what_may_run_or_hide_is_refused(parts: Mapping[str, bytes]) -> None:
    refused(parts)


def test_the_small_file_itself_is_taken() -> None:
    """Else all of the above would be refused for another reason."""
    assert set(read_parts("kantoor.docx", small(paragraph("x")))) == set(small_parts(""))


LEFT_OUT: dict[str, tuple[str, str]] = {
    "data of other programs": ("customXml/item1.xml", "customXml"),
    "building blocks": ("word/glossary/document.xml", "glossaryDocument"),
    "a thumbnail": (
        "docProps/thumbnail.jpeg",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail",
    ),
    "panes of extensions": (
        "word/webextensions/taskpanes.xml",
        f"{MICROSOFT}/2011/relationships/webextensiontaskpanes",
    ),
    "keys tied to commands": ("word/customizations.xml", f"{MICROSOFT}/2006/relationships/keyMapCustomizations"),
    "what the printer noted": ("word/printerSettings/printerSettings1.bin", "printerSettings"),
    "who worked on it": ("word/people.xml", f"{MICROSOFT}/2011/relationships/people"),
    "what the program noted": ("docProps/app.xml", "extended-properties"),
    "signatures": (
        "_xmlsignatures/sig1.xml",
        "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/signature",
    ),
    "a part of no known kind": ("word/raadsel.xml", "raadsel"),
}


@pytest.mark.parametrize("part, kind", LEFT_OUT.values(), ids=LEFT_OUT.keys())
def test_what_word_adds_for_itself_is_left_out_with_all_that_names_it(part: str, kind: str) -> None:
    made = small_parts(paragraph("x")) | {
        part: b"<x/>",
        RELATIONS: relations(relation(kind, f"/{part}")),
        "[Content_Types].xml": types((part, "application/octet-stream")),
    }
    kept = read_parts("kantoor.docx", write_parts(made))
    assert set(kept) == set(small_parts(""))
    assert not any(part.encode() in blob for blob in kept.values())


FETCHED = [
    "image",
    "attachedTemplate",
    "oleObject",
    "frame",
    "aFChunk",
    "subDocument",
    "mailMergeSource",
    "raadsel",
    "settings",
]


@pytest.mark.parametrize("kind", FETCHED)
@pytest.mark.parametrize("target", ["http://127.0.0.1/x", "file:///etc/passwd", "\\\\spy\\share\\x.dotm", "//spy/x"])
def test_what_is_fetched_is_taken_out_of_a_template_and_of_a_letter(kind: str, target: str) -> None:
    parts = with_relations(relation(kind, target, outside=True))
    assert target.encode() not in read_parts("kantoor.docx", write_parts(parts))[RELATIONS]
    assert target.encode() not in opened(without_outside("brief.docx", write_parts(parts)))[RELATIONS]


def test_a_place_outside_that_is_said_to_be_inside_is_taken_out_all_the_same() -> None:
    parts = with_relations(relation("image", "http://127.0.0.1/x.png"))
    assert b"127.0.0.1" not in opened(without_outside("brief.docx", write_parts(parts)))[RELATIONS]


def test_what_named_the_relation_goes_with_it() -> None:
    """A name that leads nowhere makes Word say that the file is damaged."""
    inside = '<w:attachedTemplate r:id="rId1"/><w:x r:id="rId2"/>'
    settings = f'<w:settings xmlns:w="{SPACE}" xmlns:r="{OFFICE}">{inside}</w:settings>'
    parts = with_relations(relation("settings", "settings.xml"), word__settings=settings.encode()) | {
        "word/_rels/settings.xml.rels": relations(relation("attachedTemplate", "http://127.0.0.1/x", outside=True)),
        "[Content_Types].xml": types(("word/settings.xml", f"{WORD}.settings+xml")),
    }
    kept = read_parts("kantoor.docx", write_parts(parts))["word/settings.xml"]
    assert b"attachedTemplate" not in kept
    assert b'r:id="rId2"' in kept


def test_a_letter_keeps_what_a_fetching_field_showed_and_loses_the_field() -> None:
    body = opened(without_outside("brief.docx", small(field(" INCLUDETEXT x "))))["word/document.xml"]
    assert b"INCLUDETEXT" not in body
    assert b"<w:t>42</w:t>" in body


def test_a_list_of_addresses_elsewhere_is_taken_out_of_a_letter() -> None:
    settings = f'<w:settings xmlns:w="{SPACE}"><w:mailMerge><w:connectString w:val="x"/></w:mailMerge></w:settings>'
    kept = opened(without_outside("brief.docx", write_parts(with_parts(word__settings=settings.encode()))))
    assert b"connectString" not in kept["word/settings.xml"]


def test_a_letter_with_another_document_inside_is_refused_with_what_to_do() -> None:
    parts = with_relations(relation("aFChunk", "afchunk.htm"), **{"word/afchunk.htm": b"<html>tekst</html>"})
    with pytest.raises(ExhibitRejected) as caught:
        inspect_word("brief.docx", write_parts(parts))
    assert "save it as PDF" in caught.value.cure


def test_what_we_write_may_hold_no_more_than_what_we_read() -> None:
    parts = small_parts(paragraph("x"))
    assert read_written("stuk.docx", write_parts(parts)) == parts
    with pytest.raises(TemplateFault):
        read_written("stuk.docx", write_parts({**parts, "customXml/item1.xml": b"<x/>"}))


def test_only_what_is_allowed_comes_through_whatever_stands_beside_it() -> None:
    parts = small_parts(paragraph("x"))
    assert only_allowed("x", {**parts, "word/media/x.png.lnk": b"", "a/b/c": b""}) == parts


def test_a_template_longer_than_any_filing_is_refused() -> None:
    content = zipped(list(small_parts("<w:p></w:p>" * 400_001).items()), zipfile.ZIP_STORED)
    inspect_word("brief.docx", content)
    with pytest.raises(TemplateFault):
        read_parts("kantoor.docx", content)


# the zip itself


def opened(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def zipped(parts: list[tuple[str, bytes]], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", packing) as package:
        for name, blob in parts:
            package.writestr(name, blob)
    return target.getvalue()


def whole(*more: tuple[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    return zipped([*small_parts(paragraph("x")).items(), *more], packing)


def many_entries() -> bytes:
    """A directory of a million lines that all lead to the same few bytes."""
    content = whole()
    start = content.index(b"PK\x01\x02")
    line = content[start : content.index(b"PK\x01\x02", start + 4)]
    return content[:start] + line * 300_000 + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 65535, 65535, 99, start, 0)


ZIPS: dict[str, tuple[Callable[[], bytes], Rejection]] = {
    "a path upwards": (lambda: whole(("../../evil.xml", b"<x/>")), Rejection.UNKNOWN_KIND),
    "a path upwards within": (lambda: whole(("word/../../evil.xml", b"<x/>")), Rejection.UNKNOWN_KIND),
    "a path from the root": (lambda: whole(("/etc/passwd", b"x")), Rejection.UNKNOWN_KIND),
    "a path of Windows": (lambda: whole(("word\\..\\evil.xml", b"<x/>")), Rejection.UNKNOWN_KIND),
    "a drive": (lambda: whole(("C:evil.xml", b"<x/>")), Rejection.UNKNOWN_KIND),
    "names that differ in case": (lambda: whole(("Word/Document.xml", b"<x/>")), Rejection.DAMAGED),
    "a packing that Word does not know": (lambda: whole(packing=zipfile.ZIP_LZMA), Rejection.DAMAGED),
    "a packing of gigabytes": (
        lambda: whole(("a.bin", bytes(9_000_000)), packing=zipfile.ZIP_BZIP2),
        Rejection.DAMAGED,
    ),
    "too many parts": (lambda: whole(*((f"word/{n}.xml", b"") for n in range(MOST_PARTS))), Rejection.TOO_LARGE),
    "a million lines in the directory": (many_entries, Rejection.TOO_LARGE),
    "a part that is too large": (lambda: whole(("word/x.xml", b" " * (MOST_XML + 1))), Rejection.TOO_LARGE),
    "parts that are too large together": (
        lambda: whole(*((f"word/{n}.xml", b"<a>" + bytes([65 + n]) * 2_900_000 + b"</a>") for n in range(12))),
        Rejection.TOO_LARGE,
    ),
    "a million tags": (
        lambda: whole(("word/x.xml", b"<a>" + b"<b/>" * 2_000_001 + b"</a>"), packing=zipfile.ZIP_STORED),
        Rejection.TOO_LARGE,
    ),
    "a picture of a gigabyte": (lambda: whole(("word/media/x.png", bytes(MOST_UNPACKED + 1))), Rejection.TOO_LARGE),
    "a size that lies": (lambda: lying(whole(("word/media/x.png", bytes(900_000)))), Rejection.DAMAGED),
    "a password": (lambda: locked(whole()), Rejection.ENCRYPTED),
    "half a file": (lambda: whole()[:-50], Rejection.DAMAGED),
    "a directory alone": (lambda: whole()[whole().index(b"PK\x01\x02") :], Rejection.DAMAGED),
    "nothing": (lambda: b"", Rejection.DAMAGED),
}


def lying(content: bytes) -> bytes:
    return content.replace(struct.pack("<L", 900_000), struct.pack("<L", 9))


def locked(content: bytes) -> bytes:
    """The mark of a password on the first part."""
    at = content.index(b"PK\x01\x02") + 8
    return content[:at] + b"\x01" + content[at + 1 :]


@pytest.mark.parametrize("make, reason", ZIPS.values(), ids=ZIPS.keys())
def test_a_zip_that_is_no_letter_is_refused_before_it_takes_room(make: Callable[[], bytes], reason: Rejection) -> None:
    content, begun = make(), time.monotonic()
    with pytest.raises(ExhibitRejected) as caught:
        inspect_word("brief.docx", content)
    assert caught.value.reason is reason
    with pytest.raises(TemplateFault):
        read_parts("kantoor.docx", content)
    assert time.monotonic() - begun < 5
