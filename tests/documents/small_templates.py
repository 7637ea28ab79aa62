"""Make Word templates of a few parts for tests: what a filing prints in them is another matter."""

from __future__ import annotations

from html import escape

from legalaid_desk.documents.parts import write_parts

SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def paragraph(text: str) -> str:
    """A paragraph with this text in one run."""
    return f"<w:p><w:r><w:t>{escape(text, quote=False)}</w:t></w:r></w:p>"


def document(inside: str) -> bytes:
    """The body of a Word file."""
    return f'{HEAD}<w:document xmlns:w="{SPACE}"><w:body>{inside}</w:body></w:document>'.encode()


def relations(*inside: str) -> bytes:
    """A list of relations."""
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{"".join(inside)}</Relationships>'.encode()


def relation(kind: str, target: str, number: int = 1, *, outside: bool = False) -> str:
    """One relation; ``kind`` is the end of its type, or the whole of it."""
    mode = ' TargetMode="External"' if outside else ""
    named = kind if "://" in kind else f"{OFFICE}/{kind}"
    return f'<Relationship Id="rId{number}" Type="{named}" Target="{target}"{mode}/>'


def types(*overrides: tuple[str, str]) -> bytes:
    """The list of types of a Word file, with these parts of their own type in it."""
    told = "".join(f'<Override PartName="/{part}" ContentType="{kind}"/>' for part, kind in overrides)
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" '
        f'ContentType="application/xml"/><Override PartName="/word/document.xml" '
        f'ContentType="{WORD}.document.main+xml"/>{told}</Types>'
    ).encode()


def small_parts(inside: str) -> dict[str, bytes]:
    """The parts of a Word file with this XML in its body."""
    return {
        "[Content_Types].xml": types(),
        "_rels/.rels": relations(relation("officeDocument", "word/document.xml")),
        "word/_rels/document.xml.rels": relations(),
        "word/document.xml": document(inside),
    }


def small(inside: str) -> bytes:
    """The Word file of these parts."""
    return write_parts(small_parts(inside))
