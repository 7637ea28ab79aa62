"""The numbers before paragraphs, counted as Word counts them."""

from __future__ import annotations

import pytest

from legalaid_desk.documents.numbering import numbering_of
from legalaid_desk.documents.wordml import W, read_xml

SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def level(depth: int, shape: str, pattern: str, start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{shape}"/>'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
    )


def labels(levels: str, *paragraphs: str, styles: str = "") -> list[str]:
    """What Word puts before each paragraph of a file with one list."""
    numbering = numbering_of(
        {
            "word/numbering.xml": (
                f'<w:numbering {SPACE}><w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
                '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
            ).encode(),
            "word/styles.xml": f"<w:styles {SPACE}>{styles}</w:styles>".encode(),
        }
    )
    body = read_xml(f"<w:body {SPACE}>{''.join(paragraphs)}</w:body>".encode())
    return [numbering.next_label(paragraph) for paragraph in body.iter(f"{W}p")]


def at(depth: int) -> str:
    return f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>'


def test_a_deeper_level_starts_again_when_a_higher_one_moves_on() -> None:
    levels = level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2")
    found = labels(levels, at(0), at(1), at(1), "<w:p/>", at(0), at(1))
    assert found == ["1.", "1.1", "1.2", "", "2.", "2.1"]


def test_a_deeper_level_without_a_higher_one_counts_from_its_start() -> None:
    assert labels(level(0, "decimal", "%1") + level(1, "lowerLetter", "%1%2"), at(1), at(1)) == ["1a", "1b"]


@pytest.mark.parametrize(
    "shape, start, expected",
    [
        ("lowerLetter", 26, ["z", "aa"]),
        ("upperLetter", 2, ["B", "C"]),
        ("lowerRoman", 3, ["iii", "iv"]),
        ("upperRoman", 1999, ["MCMXCIX", "MM"]),
        ("decimal", 9, ["9", "10"]),
        ("none", 1, ["", ""]),
    ],
)
def test_numbers_are_written_in_the_shape_that_the_list_asks_for(shape: str, start: int, expected: list[str]) -> None:
    assert labels(level(0, shape, "%1", start), at(0), at(0)) == expected


def test_a_style_carries_its_list_to_the_styles_based_on_it() -> None:
    styles = (
        '<w:style w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:styleId="B"><w:basedOn w:val="A"/></w:style><w:style w:styleId="C"><w:basedOn w:val="C"/></w:style>'
    )
    styled = '<w:p><w:pPr><w:pStyle w:val="{}"/></w:pPr></w:p>'
    found = labels(level(0, "decimal", "%1"), *map(styled.format, "ABCB"), styles=styles)
    assert found == ["1", "2", "", "3"]


def test_a_paragraph_may_take_itself_off_the_list() -> None:
    styles = '<w:style w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    off = '<w:p><w:pPr><w:pStyle w:val="A"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:p>'
    on = '<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr></w:p>'
    assert labels(level(0, "decimal", "%1"), on, off, on, styles=styles) == ["1", "", "2"]


def test_a_file_without_lists_numbers_nothing() -> None:
    assert numbering_of({}).next_label(read_xml(f"<w:p {SPACE}/>".encode())) == ""
