"""LibreOffice asks nobody for anything while it converts: proved by a listener that hears who calls."""

from __future__ import annotations

import socket
import threading
import zipfile
from collections.abc import Iterator
from io import BytesIO

import pytest

from legalaid_desk.documents import office
from legalaid_desk.documents.office import LibreOffice
from legalaid_desk.documents.packages import without_outside
from legalaid_desk.documents.parts import write_parts
from tests.documents.exhibit_makers import text_of
from tests.documents.small_templates import (
    OFFICE,
    SPACE,
    WORD,
    paragraph,
    relation,
    relations,
    small_parts,
    types,
)

pytestmark = pytest.mark.office
RELATIONS = "word/_rels/document.xml.rels"


class Listener:
    """A server on this machine that answers everyone and remembers what was asked."""

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._server.getsockname()[1])
        self.heard: list[str] = []
        self._thread = threading.Thread(target=self._listen)
        self._thread.start()

    def close(self) -> None:
        with socket.create_connection(("127.0.0.1", self.port)) as last:
            last.sendall(b"STOP")
        self._thread.join()
        self._server.close()

    def _listen(self) -> None:
        while True:
            caller, _ = self._server.accept()
            with caller:
                caller.settimeout(2)
                asked = caller.recv(2000)
                if asked == b"STOP":
                    return
                self.heard.append(asked.decode("latin-1").partition("\r\n")[0])
                caller.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")


@pytest.fixture
def listener() -> Iterator[Listener]:
    made = Listener()
    yield made
    made.close()


def picture(attribute: str) -> str:
    return (
        '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
        '<wp:extent cx="900000" cy="900000"/><wp:docPr id="1" name="x"/>'
        '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        '<pic:nvPicPr><pic:cNvPr id="1" name="x"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip xmlns:r="{OFFICE}" {attribute}/></pic:blipFill>'
        '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm>'
        '<a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
    )


def old_picture(attribute: str) -> str:
    return (
        f'<w:p xmlns:v="urn:schemas-microsoft-com:vml" xmlns:r="{OFFICE}"><w:r><w:pict>'
        f'<v:shape style="width:90pt;height:90pt"><v:imagedata {attribute}/></v:shape></w:pict></w:r></w:p>'
    )


def field(code: str) -> str:
    return (
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>'
        f'<w:instrText xml:space="preserve"> {code} </w:instrText></w:r><w:r>'
        '<w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>was er</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )


def letters(port: int) -> dict[str, dict[str, bytes]]:
    """Letters that ask for something elsewhere, each in a way of its own."""
    there = f"http://127.0.0.1:{port}"
    text = paragraph("De brief zelf.")

    def letter(inside: str, *more: str, **parts: bytes) -> dict[str, bytes]:
        return small_parts(text + inside) | {RELATIONS: relations(*more)} | parts

    def outside(kind: str, target: str) -> str:
        return relation(kind, f"{there}/{target}", outside=True)

    settings = f'<w:settings xmlns:w="{SPACE}" xmlns:r="{OFFICE}"><w:attachedTemplate r:id="rId1"/></w:settings>'
    page = f'<html><body><p>Binnen.</p><img src="{there}/html.png"><iframe src="{there}/frame"></iframe></body></html>'
    return {
        "a picture": letter(picture('r:link="rId1"'), outside("image", "a.png")),
        "a picture that is said to be inside": letter(picture('r:embed="rId1"'), outside("image", "b.png")),
        "a picture of the old kind": letter(old_picture('r:id="rId1"'), outside("image", "c.png")),
        "a picture of the old kind by its address": letter(old_picture(f'src="{there}/d.png"')),
        "a template": letter("", relation("settings", "settings.xml"))
        | {
            "word/settings.xml": settings.encode(),
            "word/_rels/settings.xml.rels": relations(outside("attachedTemplate", "t.dotx")),
            "[Content_Types].xml": types(("word/settings.xml", f"{WORD}.settings+xml")),
        },
        "a field with a picture": letter(field(f'INCLUDEPICTURE "{there}/e.png" \\d')),
        "a field with a text": letter(field(f'INCLUDETEXT "{there}/f.docx"')),
        "a field with a link": letter(field(f'LINK Word.Document.12 "{there}/g.docx" "" \\a')),
        "a part of a master document": letter(
            f'<w:subDoc xmlns:r="{OFFICE}" r:id="rId1"/>', outside("subDocument", "h.docx")
        ),
        "a frame": letter("", outside("frame", "i.htm")),
        "a web page inside": letter(f'<w:altChunk xmlns:r="{OFFICE}" r:id="rId1"/>', relation("aFChunk", "chunk.htm"))
        | {
            "word/chunk.htm": page.encode(),
            "[Content_Types].xml": types(("word/chunk.htm", "text/html")),
        },
        "a web page elsewhere": letter(f'<w:altChunk xmlns:r="{OFFICE}" r:id="rId1"/>', outside("aFChunk", "j.htm")),
    }


def opened(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def converted(parts: dict[str, bytes], *, stripped: bool) -> str:
    """The text of the PDF that LibreOffice makes of the letter."""
    content = write_parts(parts)
    program = LibreOffice(office._libreoffice())
    return text_of(program.to_pdf(without_outside("brief.docx", content) if stripped else content))


def test_the_listener_is_heard_by_a_profile_that_blocks_nothing(
    listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else that it hears nothing below would prove nothing."""
    monkeypatch.setattr(office, "PROFILE", office.PROFILE.partition("<item")[0] + "</oor:items>")
    converted(letters(listener.port)["a picture"], stripped=False)
    assert [line for line in listener.heard if line.startswith("GET /a.png")]


def test_nobody_is_called_once_what_leads_outside_is_taken_out(
    listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first wall, as if the second were not there."""
    monkeypatch.setattr(office, "PROFILE", office.PROFILE.partition("<item")[0] + "</oor:items>")
    for name in ("a picture", "a template", "a field with a picture"):
        assert "De brief zelf." in converted(letters(listener.port)[name], stripped=True)
    assert listener.heard == []


@pytest.mark.parametrize("name", letters(1))
def test_nothing_that_leads_outside_is_handed_to_the_program(name: str) -> None:
    parts = opened(without_outside("brief.docx", write_parts(letters(1)[name])))
    assert [part for part, blob in parts.items() if b"127.0.0.1" in blob and not part.endswith(".htm")] == []


@pytest.mark.parametrize("name", letters(1))
def test_nobody_is_called_by_the_profile_alone(listener: Listener, name: str) -> None:
    """The second wall, as if the first were not there."""
    assert "De brief zelf." in converted(letters(listener.port)[name], stripped=False)
    assert listener.heard == []
