"""Papers made of parts in one house style: each part once, the house decides the looks, and faults are named."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from legalaid_desk.data import document_template, document_templates
from legalaid_desk.documents.errors import TemplateFault
from legalaid_desk.documents.house import HOUSE, compose_template, is_paper, part_file, parts_named
from legalaid_desk.documents.numbering import numbering_of
from legalaid_desk.documents.parts import write_parts
from legalaid_desk.documents.word import check_written, shipped_template, word_of
from legalaid_desk.documents.wordml import W, paragraph_text, read_xml
from tests.documents.filing_drafts import TEMPLATE, filing, parts_of

BODY = "word/document.xml"
RELATIONS = "word/_rels/document.xml.rels"
PICTURE = b"\x89PNG\r\n\x1a\n picture"


def changed(file: str, change: Callable[[str], str], part: str = BODY) -> bytes:
    """A file that ships with one of its parts changed."""
    parts = parts_of(document_template(file))
    before = parts[part].decode()
    after = change(before)
    assert after != before
    return write_parts({**parts, part: after.encode()})


def shipped_parts(**instead: bytes) -> dict[str, bytes]:
    """The parts that the pleading names, some of them replaced."""
    names = parts_named(document_template(TEMPLATE))
    return {**{name: document_template(part_file(name)) for name in names}, **instead}


def composed(body: bytes | None = None, house: bytes | None = None, **instead: bytes) -> bytes:
    return compose_template(
        document_template(TEMPLATE) if body is None else body,
        shipped_parts(**instead),
        document_template(HOUSE) if house is None else house,
        name="kantoor.docx",
    )


def fault(body: bytes | None = None, **instead: bytes) -> TemplateFault:
    with pytest.raises(TemplateFault) as caught:
        composed(body, **instead)
    assert caught.value.cure
    return caught.value


def texts(word: bytes) -> list[str]:
    return [paragraph_text(paragraph) for paragraph in read_xml(parts_of(word)[BODY]).iter(f"{W}p")]


def opening(paragraph: str) -> Callable[[str], str]:
    """Put this at the beginning of the body."""
    return lambda xml: xml.replace("<w:body>", f"<w:body>{paragraph}")


def test_the_parts_of_a_paper_are_named_in_their_order() -> None:
    assert parts_named(document_template(TEMPLATE)) == (
        "melding",
        "kop",
        "inhoud",
        "vordering",
        "ondertekening",
        "producties",
    )


def test_every_part_that_ships_is_in_a_paper_and_every_part_a_paper_names_ships() -> None:
    papers = [name for name in document_templates() if is_paper(name)]
    named = {part_file(part) for paper in papers for part in parts_named(document_template(paper))}
    assert len(papers) == 7
    assert named == {name for name in document_templates() if not is_paper(name) and name != HOUSE}


def test_no_tag_of_a_part_is_left_in_a_paper() -> None:
    for name in filter(is_paper, document_templates()):
        assert not [text for text in texts(shipped_template(name)) if "[[" in text]


def test_a_template_that_names_no_part_stands_on_its_own() -> None:
    whole = shipped_template(TEMPLATE)
    assert parts_named(whole) == ()
    assert compose_template(whole, {}, b"no house") == whole


def test_putting_together_twice_gives_equal_bytes() -> None:
    from legalaid_desk.documents import house

    first = composed()
    house._composed.cache_clear()
    assert composed() == first


def test_the_same_part_may_come_twice_and_its_tag_in_capitals() -> None:
    twice = changed(TEMPLATE, lambda xml: xml.replace("[[onderdeel: melding]]", "[[ Onderdeel:ONDERTEKENING ]]"))
    assert texts(composed(twice)).count("{{ signature.name }}") == 2


def test_another_house_style_changes_every_paper_at_once() -> None:
    house = changed(HOUSE, lambda xml: xml.replace('w:ascii="Cambria"', 'w:ascii="Georgia"'), "word/styles.xml")
    for name in filter(is_paper, document_templates()):
        body = document_template(name)
        parts = {part: document_template(part_file(part)) for part in parts_named(body)}
        made = parts_of(compose_template(body, parts, house, name=name))
        assert b'w:ascii="Georgia"' in made["word/styles.xml"]
        assert made["word/footer2.xml"] == parts_of(house)["word/footer2.xml"]


def test_the_house_decides_the_page_with_its_headers_and_footers() -> None:
    wide = changed(TEMPLATE, lambda xml: xml.replace('w:left="1418"', 'w:left="3000"'))
    section = read_xml(parts_of(composed(wide))[BODY]).find(f"{W}body/{W}sectPr")
    assert section.find(f"{W}pgMar").get(f"{W}left") == "1418"
    assert len(section.findall(f"{W}footerReference")) == 2


def test_a_style_that_an_office_made_in_a_part_comes_along_with_what_it_rests_on() -> None:
    def with_styles(xml: str) -> str:
        own = (
            '<w:style w:type="paragraph" w:styleId="Basis"><w:name w:val="Kantoor basis"/>'
            '<w:basedOn w:val="Standaard"/></w:style><w:style w:type="paragraph" w:styleId="Eigen">'
            '<w:name w:val="Kantoor eigen"/><w:basedOn w:val="Basis"/></w:style></w:styles>'
        )
        return xml.replace("</w:styles>", own)

    part = parts_of(changed(part_file("ondertekening"), with_styles, "word/styles.xml"))
    paragraph = '<w:p><w:pPr><w:pStyle w:val="Eigen"/></w:pPr><w:r><w:t>Eigen regel</w:t></w:r></w:p>'
    part[BODY] = opening(paragraph)(part[BODY].decode()).encode()
    styles = read_xml(parts_of(composed(ondertekening=write_parts(part)))["word/styles.xml"])
    assert {"Basis", "Eigen"} <= {style.get(f"{W}styleId") for style in styles.iter(f"{W}style")}


def test_a_style_of_the_house_is_found_by_its_name_when_an_editor_renamed_its_id() -> None:
    part = parts_of(document_template(part_file("ondertekening")))
    for name in (BODY, "word/styles.xml"):
        part[name] = part[name].replace(b'"Handtekeningnaam"', b'"Handtekening-naam1"')
    body = parts_of(composed(ondertekening=write_parts(part)))[BODY]
    assert b'w:val="Handtekeningnaam"' in body
    assert b"Handtekening-naam1" not in body


def test_numbers_go_on_where_an_editor_wrote_the_list_into_the_paragraph() -> None:
    direct = '<w:pStyle w:val="Randnummer"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>'
    part = parts_of(changed(part_file("inhoud"), lambda xml: xml.replace('<w:pStyle w:val="Randnummer"/>', direct)))
    part["word/numbering.xml"] = part["word/numbering.xml"].replace(b'w:numId="1"', b'w:numId="7"')
    draft = filing()
    check_written(draft, word_of(draft, composed(inhoud=write_parts(part))))


def test_a_list_of_a_part_itself_comes_along_and_counts_by_itself() -> None:
    own = (
        '<w:abstractNum w:abstractNumId="40"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/>'
        '<w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>'
    )
    part = parts_of(document_template(part_file("ondertekening")))
    lists = part["word/numbering.xml"].decode().replace('<w:num w:numId="1">', f'{own}<w:num w:numId="1">', 1)
    part["word/numbering.xml"] = lists.replace(
        "</w:numbering>", '<w:num w:numId="40"><w:abstractNumId w:val="40"/></w:num></w:numbering>'
    ).encode()
    number = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="40"/></w:numPr></w:pPr>'
    item = f"<w:p>{number}<w:r><w:t>punt</w:t></w:r></w:p>"
    part[BODY] = opening(item * 2)(part[BODY].decode()).encode()
    made = parts_of(composed(ondertekening=write_parts(part)))
    numbering = numbering_of(made)
    labels = [(numbering.next_label(p), paragraph_text(p)) for p in read_xml(made[BODY]).iter(f"{W}p")]
    assert [label for label, text in labels if text == "punt"] == ["I)", "II)"]
    order = [child.tag for child in read_xml(made["word/numbering.xml"])]
    assert order == sorted(order)  # all abstract lists first


def test_a_picture_in_a_part_comes_along() -> None:
    part = parts_of(document_template(part_file("ondertekening")))
    drawing = (
        '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="rId9"/>'
        "</w:drawing></w:r></w:p>"
    )
    part[BODY] = opening(drawing)(part[BODY].decode()).encode()
    part["word/media/krabbel.png"] = PICTURE
    relation = (
        b'<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" '
        b'Target="media/krabbel.png"/></Relationships>'
    )
    part[RELATIONS] = part[RELATIONS].replace(b"</Relationships>", relation)
    kind = b'<Default Extension="png" ContentType="image/png"/></Types>'
    part["[Content_Types].xml"] = part["[Content_Types].xml"].replace(b"</Types>", kind)
    made = parts_of(composed(ondertekening=write_parts(part)))
    relations = {one.get("Id"): one.get("Target") for one in read_xml(made[RELATIONS])}
    embedded = re.search(rb'r:embed="(\w+)"', made[BODY])
    assert embedded
    assert made[f"word/{relations[embedded[1].decode()]}"] == PICTURE
    assert b'Extension="png"' in made["[Content_Types].xml"]


def test_bookmarks_of_two_files_get_numbers_of_their_own() -> None:
    mark = '<w:p><w:bookmarkStart w:id="0" w:name="{}"/><w:bookmarkEnd w:id="0"/></w:p>'
    made = composed(
        changed(TEMPLATE, opening(mark.format("een"))),
        kop=changed(part_file("kop"), opening(mark.format("twee"))),
    )
    numbers = [start.get(f"{W}id") for start in read_xml(parts_of(made)[BODY]).iter(f"{W}bookmarkStart")]
    ends = [end.get(f"{W}id") for end in read_xml(parts_of(made)[BODY]).iter(f"{W}bookmarkEnd")]
    assert len(set(numbers)) == 2
    assert numbers == ends


def test_a_part_that_does_not_exist_is_told_with_those_that_do() -> None:
    told = fault(changed(TEMPLATE, lambda xml: xml.replace("[[onderdeel: kop]]", "[[onderdeel: kopje]]")))
    assert told.file == "kantoor.docx"
    assert told.what == "there is no part kopje"
    assert "ondertekening" in told.cure


@pytest.mark.parametrize(
    "tag",
    ["[[onderdeel: kop]] en meer", "[[onderdeel kop]]", "[[Onderdeel: kop]", "[[onderdele: kop]]", "[onderdeel: kop]"],
)
def test_a_tag_that_is_not_alone_or_not_whole_is_told(tag: str) -> None:
    told = fault(changed(TEMPLATE, lambda xml: xml.replace("[[onderdeel: kop]]", tag)))
    assert "not understood" in told.what
    assert told.place == f"“{tag}”"


def test_a_part_may_not_name_another() -> None:
    told = fault(kop=changed(part_file("kop"), lambda xml: xml.replace("{{ title }}", "[[onderdeel: inhoud]]")))
    assert told.file == "onderdeel-kop.docx"
    assert "name another part" in told.what


def test_a_footnote_in_a_part_is_refused_by_the_name_of_its_file() -> None:
    note = '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    told = fault(kop=changed(part_file("kop"), opening(note)))
    assert told.file == "onderdeel-kop.docx"
    assert "footnote" in told.what


def test_an_object_in_a_part_is_refused() -> None:
    told = fault(kop=changed(part_file("kop"), opening('<w:p><w:r><w:object r:id="rId77"/></w:r></w:p>')))
    assert told.file == "onderdeel-kop.docx"


def test_a_house_style_that_is_no_word_file_is_told() -> None:
    with pytest.raises(TemplateFault) as caught:
        composed(house=b"no zip")
    assert caught.value.file == HOUSE


def test_a_letterhead_with_a_picture_stays_in_the_house_style() -> None:
    house = parts_of(document_template(HOUSE))
    header = house["word/header1.xml"].decode()
    drawing = (
        '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="rId1"/>'
        "</w:drawing></w:r></w:p></w:hdr>"
    )
    house["word/header1.xml"] = header.replace("</w:hdr>", drawing).encode()
    house["word/_rels/header1.xml.rels"] = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/logo.png"/>'
        b"</Relationships>"
    )
    house["word/media/logo.png"] = PICTURE
    kind = b'<Default Extension="png" ContentType="image/png"/></Types>'
    house["[Content_Types].xml"] = house["[Content_Types].xml"].replace(b"</Types>", kind)
    draft = filing()
    word = word_of(draft, composed(house=write_parts(house)))
    check_written(draft, word)
    assert parts_of(word)["word/media/logo.png"] == PICTURE
    assert b'r:embed="rId1"' in parts_of(word)["word/header1.xml"]


def test_tables_that_word_would_call_damaged_are_mended() -> None:
    def cell(inside: str) -> str:
        return f"<w:tc><w:tcPr/>{inside}</w:tc>"

    def table(*rows: str) -> str:
        return f"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>{''.join(rows)}</w:tbl>"

    def tag(words: str) -> str:
        return f"<w:p><w:r><w:t>{{%p {words} %}}</w:t></w:r></w:p>"

    word = "<w:p><w:r><w:t>woord</w:t></w:r></w:p>"
    empty = table(
        *(f"<w:tr>{cell(f'<w:p><w:r><w:t>{{%tr {t} %}}</w:t></w:r></w:p>')}</w:tr>" for t in ("if false", "endif"))
    )
    lone = table(f"<w:tr>{cell(tag('if false') + word + tag('endif'))}</w:tr>")
    inner = table(f"<w:tr>{cell(table(f'<w:tr>{cell(word)}</w:tr>'))}</w:tr>")
    made = word_of(filing(), composed(ondertekening=changed(part_file("ondertekening"), opening(empty + lone + inner))))
    root = read_xml(parts_of(made)[BODY])
    assert all(one.find(f"{W}tr") is not None for one in root.iter(f"{W}tbl"))
    assert all(one[-1].tag == f"{W}p" for one in root.iter(f"{W}tc"))
    assert all(one.getnext().tag == f"{W}p" for one in root.iter(f"{W}tbl"))
