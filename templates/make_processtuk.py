"""Make docs/processtuk.docx, the Word template of every filing. Run by maintainers; offices edit the result in Word."""

from __future__ import annotations

import zipfile
from pathlib import Path

from making.filing import body, first_header, footer
from making.styles import numbering, styles
from making.wordml import CM, HEAD, OFFICE, SPACES, paragraph

TARGET = Path(__file__).parent / "docs" / "processtuk.docx"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def document() -> str:
    margin = round(2.5 * CM)
    page = (
        '<w:sectPr><w:headerReference w:type="first" r:id="rId4"/><w:headerReference w:type="default" r:id="rId5"/>'
        '<w:footerReference w:type="first" r:id="rId6"/><w:footerReference w:type="default" r:id="rId7"/>'
        f'<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="{margin}" w:right="{margin}" w:bottom="{margin}" '
        f'w:left="{margin}" w:header="794" w:footer="680" w:gutter="0"/><w:titlePg/></w:sectPr>'
    )
    return f"{HEAD}<w:document {SPACES}><w:body>{body()}{page}</w:body></w:document>"


def fonts() -> str:
    return (
        f'{HEAD}<w:fonts {SPACES}><w:font w:name="Cambria"><w:altName w:val="Caladea"/>'
        '<w:panose1 w:val="02040503050406030204"/><w:charset w:val="00"/><w:family w:val="roman"/>'
        '<w:pitch w:val="variable"/></w:font><w:font w:name="Caladea"><w:altName w:val="Liberation Serif"/>'
        '<w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def settings() -> str:
    return (
        f'{HEAD}<w:settings {SPACES}><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
        'w:val="15"/></w:compat><w:themeFontLang w:val="nl-NL"/><w:decimalSymbol w:val=","/>'
        '<w:listSeparator w:val=";"/></w:settings>'
    )


def relations() -> str:
    parts = (
        ("styles", "styles.xml"),
        ("numbering", "numbering.xml"),
        ("settings", "settings.xml"),
        ("header", "header1.xml"),
        ("header", "header2.xml"),
        ("footer", "footer1.xml"),
        ("footer", "footer2.xml"),
        ("fontTable", "fontTable.xml"),
    )
    lines = "".join(
        f'<Relationship Id="rId{n}" Type="{OFFICE}/{kind}" Target="{name}"/>'
        for n, (kind, name) in enumerate(parts, start=1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{lines}</Relationships>'


def content_types() -> str:
    kinds = {
        "word/document.xml": f"{TYPE}.document.main+xml",
        "word/styles.xml": f"{TYPE}.styles+xml",
        "word/numbering.xml": f"{TYPE}.numbering+xml",
        "word/settings.xml": f"{TYPE}.settings+xml",
        "word/header1.xml": f"{TYPE}.header+xml",
        "word/header2.xml": f"{TYPE}.header+xml",
        "word/footer1.xml": f"{TYPE}.footer+xml",
        "word/footer2.xml": f"{TYPE}.footer+xml",
        "word/fontTable.xml": f"{TYPE}.fontTable+xml",
        "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    }
    lines = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in kinds.items())
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{lines}</Types>'
    )


def root_relations() -> str:
    return (
        f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
        "</Relationships>"
    )


def core() -> str:
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Processtuk</dc:title><dc:language>nl-NL</dc:language>'
        "</cp:coreProperties>"
    )


def part(kind: str, inside: str) -> str:
    return f"{HEAD}<w:{kind} {SPACES}>{inside}</w:{kind}>"


def parts() -> dict[str, str]:
    return {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": root_relations(),
        "docProps/core.xml": core(),
        "word/_rels/document.xml.rels": relations(),
        "word/document.xml": document(),
        "word/fontTable.xml": fonts(),
        "word/footer1.xml": part("ftr", footer()),
        "word/footer2.xml": part("ftr", footer()),
        "word/header1.xml": part("hdr", first_header()),
        "word/header2.xml": part("hdr", paragraph("Briefhoofd")),
        "word/numbering.xml": numbering(),
        "word/settings.xml": settings(),
        "word/styles.xml": styles(),
    }


def main() -> None:
    TARGET.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(TARGET, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts().items():
            package.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    print(TARGET)


if __name__ == "__main__":
    main()
