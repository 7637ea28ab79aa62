"""Make three Word templates with all that lawyers get wrong in them: in the words, in the file, in its parts."""

from __future__ import annotations

from legalaid_desk.documents.parts import write_parts
from tests.documents.small_templates import (
    HEAD,
    SPACE,
    WORD,
    document,
    paragraph,
    relation,
    relations,
    small_parts,
    types,
)


def row(*cells: str) -> str:
    """A row of a table with one paragraph in each cell."""
    inside = "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in cells)
    return f"<w:tr>{inside}</w:tr>"


def box(text: str) -> str:
    """A paragraph with a text box, which Word writes twice."""
    inside = f"<w:txbxContent>{paragraph(text)}</w:txbxContent>"
    spaces = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    return (
        f'<w:p><w:r><mc:AlternateContent {spaces}><mc:Choice Requires="wps"><w:drawing>{inside}</w:drawing></mc:Choice>'
        f"<mc:Fallback><w:pict>{inside}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )


def field(code: str) -> str:
    """A paragraph with a field of this code."""
    return f'<w:p><w:fldSimple w:instr=" {code} "><w:r><w:t>3</w:t></w:r></w:fldSimple></w:p>'


def wrong_words() -> bytes:
    """A pleading with one fault in each tag."""
    inside = "".join(
        (
            paragraph("{{ cuort }}"),
            paragraph("Zaak {{ case number }}"),
            paragraph("{{ title – }}"),
            paragraph("{% if title == ‘Conclusie’ %}x{% endif %}"),
            paragraph("{%p for section in sections %}"),
            paragraph("{{ section.titel }}"),
            paragraph("{%p if section.heading %} Hoofdstuk"),
            paragraph("{{ section.heading }}"),
            paragraph("{%p endif %}"),
            paragraph("{{ paragraph.text }"),
            f"<w:tbl>{row('{%tr for exhibit in exhibits %}', 'Nr.')}{row('{{ exhibit.number }}')}",
            f"{row('{%p endfor %}')}</w:tbl>",
            paragraph("{% voor x in notices %}"),
            paragraph("{{ court.upper() }}"),
            paragraph("{{ court|hoofdletters }}"),
            paragraph("{%p endif %}"),
        )
    )
    return write_parts(small_parts(inside))


def wrong_file() -> bytes:
    """A paper with right words, and all around them what no template may hold."""
    parts = small_parts(
        paragraph("{{ title }}") + box("{{ court }}") + field("REF verdwenen \\h") + field("INCLUDETEXT c:/geheim.docx")
    )
    notes = f'{HEAD}<w:endnotes xmlns:w="{SPACE}"><w:endnote w:id="2">{paragraph("{{ day }}")}</w:endnote></w:endnotes>'
    outside = (
        relation("attachedTemplate", "file:///C:/Normal.dotm", 1, outside=True),
        relation("image", "https://voorbeeld.example/logo.png", 2, outside=True),
        relation("oleObject", "embeddings/oleObject1.bin", 3),
        relation("endnotes", "endnotes.xml", 4),
    )
    return write_parts(
        {
            **parts,
            "[Content_Types].xml": types(("word/endnotes.xml", f"{WORD}.endnotes+xml")),
            "word/_rels/document.xml.rels": relations(*outside),
            "word/endnotes.xml": notes.encode(),
            "word/vbaProject.bin": b"macro",
            "word/embeddings/oleObject1.bin": b"ole",
            "word/comments.xml": f'{HEAD}<w:comments xmlns:w="{SPACE}"/>'.encode(),
        }
    )


def wrong_parts() -> bytes:
    """A paper made of parts that are not there, with a header that nobody will see."""
    body = "".join(
        map(paragraph, ("[[onderdeel: kop]]", "[[onderdeel: inhoudt]]", "Zie [[onderdeel: vordering]]", "[[kop]]"))
    )
    header = f'{HEAD}<w:hdr xmlns:w="{SPACE}">{paragraph("{{ office.name }}")}</w:hdr>'
    return write_parts(
        {
            **small_parts(body),
            "[Content_Types].xml": types(("word/header1.xml", f"{WORD}.header+xml")),
            "word/_rels/document.xml.rels": relations(relation("header", "header1.xml")),
            "word/header1.xml": header.encode(),
            "word/document.xml": document(body),
        }
    )
