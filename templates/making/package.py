"""A Word file around a body: its types, relations, fonts and settings, with the house style to look at it by."""

from __future__ import annotations

from collections.abc import Mapping

from .styles import numbering, styles
from .wordml import CM, HEAD, OFFICE, SPACES

PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"

COMMON = {
    "styles.xml": "styles",
    "numbering.xml": "numbering",
    "settings.xml": "settings",
}
FONTS = {"fontTable.xml": "fontTable"}


def package(
    title: str, body: str, furniture: Mapping[str, tuple[str, str]] | None = None, references: str = ""
) -> dict[str, str]:
    """The parts of a Word file. ``furniture`` are headers and footers: kind and content by name.

    ``references`` name them in the section, as rId4 and on.
    """
    extra = dict(furniture or {})
    kinds = {**COMMON, **{name: kind for name, (kind, _) in extra.items()}, **FONTS}
    return {
        "[Content_Types].xml": content_types(kinds),
        "_rels/.rels": root_relations(),
        "docProps/core.xml": core(title),
        "word/_rels/document.xml.rels": relations(kinds),
        "word/document.xml": f"{HEAD}<w:document {SPACES}><w:body>{body}{page(references)}</w:body></w:document>",
        "word/fontTable.xml": fonts(),
        **{f"word/{name}": content for name, (_, content) in extra.items()},
        "word/numbering.xml": numbering(),
        "word/settings.xml": settings(),
        "word/styles.xml": styles(),
    }


def page(references: str) -> str:
    margin = round(2.5 * CM)
    first = "<w:titlePg/>" if references else ""
    return (
        f'<w:sectPr>{references}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="{margin}" w:right="{margin}" '
        f'w:bottom="{margin}" w:left="{margin}" w:header="794" w:footer="680" w:gutter="0"/>{first}</w:sectPr>'
    )


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


def relations(kinds: Mapping[str, str]) -> str:
    lines = "".join(
        f'<Relationship Id="rId{n}" Type="{OFFICE}/{kind}" Target="{name}"/>'
        for n, (name, kind) in enumerate(kinds.items(), start=1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{lines}</Relationships>'


def content_types(kinds: Mapping[str, str]) -> str:
    named = {"word/document.xml": f"{TYPE}.document.main+xml"}
    named |= {f"word/{name}": f"{TYPE}.{kind}+xml" for name, kind in kinds.items()}
    named["docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
    lines = "".join(f'<Override PartName="/{name}" ContentType="{kind}"/>' for name, kind in named.items())
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


def core(title: str) -> str:
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title><dc:language>nl-NL</dc:language>'
        "</cp:coreProperties>"
    )
