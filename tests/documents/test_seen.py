"""Text that a reader does not see is not taken for printed."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from legalaid_desk.documents.errors import LostInTemplate
from legalaid_desk.documents.parts import write_parts
from legalaid_desk.documents.word import check_written, shipped_template, word_of
from tests.documents.filing_drafts import TEMPLATE, filing, parts_of, swapped, template_with

TITLE = "Conclusie van antwoord"
TITLE_RUN = '<w:r><w:t xml:space="preserve">{{ title }}</w:t></w:r>'


def lost_with(template: bytes) -> tuple[str, ...]:
    draft = filing()
    with pytest.raises(LostInTemplate) as caught:
        check_written(draft, word_of(draft, template))
    return caught.value.missing


def hidden(how: str) -> Callable[[str], str]:
    return swapped(TITLE_RUN, TITLE_RUN.replace("<w:r>", f"<w:r><w:rPr>{how}</w:rPr>"))


def test_hidden_text_is_missed() -> None:
    assert TITLE in lost_with(template_with(hidden("<w:vanish/>")))


def test_text_that_is_shown_again_is_not_missed() -> None:
    draft = filing()
    check_written(draft, word_of(draft, template_with(hidden('<w:vanish w:val="0"/>'))))


def test_text_in_a_style_that_hides_is_missed_also_in_one_based_on_it() -> None:
    parts = parts_of(shipped_template(TEMPLATE))
    style = re.search(rb'<w:style [^>]*w:styleId="Gerechtregel".*?</w:style>', parts["word/styles.xml"])
    assert style
    hides = style[0].replace(b"<w:rPr>", b"<w:rPr><w:vanish/>")
    styles = parts["word/styles.xml"].replace(style[0], hides)
    missing = lost_with(write_parts({**parts, "word/styles.xml": styles}))
    assert {"kantonrechter"} <= set(missing)
    based = styles.replace(
        b'w:styleId="Titelstuk"><w:name w:val="Titel stuk"/><w:basedOn w:val="Standaard"/>',
        b'w:styleId="Titelstuk"><w:name w:val="Titel stuk"/><w:basedOn w:val="Gerechtregel"/>',
    )
    assert based != styles
    assert TITLE in lost_with(write_parts({**parts, "word/styles.xml": based}))


def test_a_footer_that_no_page_has_is_missed() -> None:
    unused = template_with(lambda xml: re.sub(r"<w:footerReference[^>]*/>", "", xml))
    assert {"{PAGE}", "{NUMPAGES}"} <= set(lost_with(unused))


def test_a_header_of_the_first_page_counts_only_when_the_first_page_has_its_own() -> None:
    without = template_with(lambda xml: re.sub(r"<w:titlePg/>", "", xml))
    assert "Schiekade 41" in lost_with(without)


def test_what_is_there_again_for_old_programs_is_not_counted_twice() -> None:
    box = (
        '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f'<mc:Choice Requires="w14"/><mc:Fallback><w:p>{TITLE_RUN}</w:p></mc:Fallback></mc:AlternateContent></w:r>'
    )
    assert TITLE in lost_with(template_with(swapped(TITLE_RUN, box)))


def test_a_text_box_counts() -> None:
    box = f"<w:r><w:pict><w:txbxContent><w:p>{TITLE_RUN}</w:p></w:txbxContent></w:pict></w:r>"
    draft = filing()
    check_written(draft, word_of(draft, template_with(swapped(TITLE_RUN, box))))
