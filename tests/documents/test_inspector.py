"""The inspector of templates: every tag with its place and what fills it, every fault at once, each with its cure."""

from __future__ import annotations

import json
import time
import tomllib
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from legalaid_desk.data import document_template, document_templates
from legalaid_desk.desk.inspection import HARMLESS, Inspection, TemplateTrouble, Trial, Trouble, plain
from legalaid_desk.desk.template_flaws import Flaw
from legalaid_desk.documents import template_trial
from legalaid_desk.documents.chosen import all_files, files_of
from legalaid_desk.documents.inspector import MOST_SIGNS, Among, inspect_template
from legalaid_desk.documents.parts import write_parts
from legalaid_desk.documents.template_fields import fields_of, told_values
from legalaid_desk.documents.template_reading import Reader
from legalaid_desk.documents.template_tags import tags_in
from legalaid_desk.documents.template_words import words_of
from legalaid_desk.law import Form
from tests.documents.broken_templates import box, wrong_file, wrong_parts, wrong_words
from tests.documents.filing_drafts import TEMPLATE, filing, parts_of, swapped, template_with, without
from tests.documents.small_templates import paragraph, small

BODY = "word/document.xml"
PAYLOADS = tomllib.loads((Path(__file__).parent / "hostile_templates.toml").read_text(encoding="utf-8"))["payload"]


def looked_at(content: bytes, name: str = TEMPLATE) -> Inspection:
    """The inspection of this file among the shipped ones."""
    return inspect_template(name, content, Among(files=all_files({})))


def told(found: Inspection) -> list[tuple[str, int, str]]:
    """Trouble, paragraph and data of every fault that is about a place, in the order in which they are told."""
    return [(str(one.trouble), one.paragraph, one.what) for one in found.faults if one.trouble != Trouble.MISSING_FIELD]


def missing(found: Inspection) -> list[str]:
    """The fields that it never prints."""
    return [one.what for one in found.faults if one.trouble is Trouble.MISSING_FIELD]


def reads(text: str) -> list[TemplateTrouble]:
    """What is wrong with the words of a paragraph, read alone."""
    part = parts_of(small(paragraph(text)))[BODY]
    read = Reader(fields_of(Form.PLEADING, None)).read(tags_in(BODY, part))
    return [fault for tag in read.tags for fault in tag.faults]


def fault_with(field: str) -> TemplateTrouble:
    """The one fault of a template with this in its only paragraph; the trial of it is left aside."""
    about = [one for one in looked_at(small(paragraph(field))).faults if one.part]
    assert len(about) == 1, about
    assert about[0].part == BODY
    assert about[0].paragraph == 1
    return about[0]


@pytest.mark.parametrize("name", document_templates())
def test_what_ships_has_no_fault_comes_out_whole_and_tells_what_fills_its_fields(name: str) -> None:
    found = looked_at(document_template(name), name)
    assert found.faults == ()
    assert found.usable
    assert found.papers
    printed = [tag for tag in found.tags if tag.tag.startswith("{{") and "role" not in tag.tag]
    assert [tag.tag for tag in printed if not tag.filled_with and "." not in tag.tag] == []


def test_what_a_tag_is_filled_with_is_taken_from_the_sample_paper() -> None:
    found = inspect_template(
        "onderdeel-kop.docx",
        document_template("onderdeel-kop.docx"),
        Among(files=all_files({})),
        sample=told_values(filing()),
    )
    told = {tag.tag: tag.filled_with for tag in found.tags}
    assert told["{{ court }}"] == "Rechtbank Rotterdam"
    assert told["{{ party.name }}"] == "Stichting Woonhaven Maasoever"
    assert told["{{ case_number }}"] == "11487213 CV EXPL 26-20417"


def test_a_living_number_is_told_as_it_reads_today() -> None:
    name = "onderdeel-inhoud.docx"
    found = inspect_template(name, document_template(name), Among(files=all_files({})), sample=told_values(filing()))
    texts = {tag.filled_with for tag in found.tags if tag.tag == "{{ paragraph.text }}"}
    assert texts == {"Het gezin vraagt de vordering af te wijzen."}


def test_all_faults_in_the_words_are_told_at_once_each_with_its_place() -> None:
    assert told(looked_at(wrong_words(), "woorden.docx")) == [
        ("unknown-field", 1, "cuort"),
        ("spaces", 2, "case number"),
        ("dash", 3, "–"),
        ("not-closed", 5, "for"),
        ("unknown-field", 6, "section.titel"),
        ("drops-text", 7, "Hoofdstuk"),
        ("not-understood", 10, "{{ paragraph.text }"),
        ("drops-text", 11, "Nr."),
        ("crossed", 14, "{%tr for exhibit in exhibits %}"),
        ("not-understood", 15, "voor"),
        ("forbidden", 16, "upper()"),
        ("unknown-filter", 17, "hoofdletters"),
        ("not-opened", 18, "endif"),
        ("quotes", 4, "title == ‘Conclusie’"),
    ]


def test_all_faults_of_the_file_itself_are_told_at_once() -> None:
    found = looked_at(wrong_file(), "bestand.docx")
    assert sorted(told(found)) == sorted(
        [
            ("outside", 0, "image: https://voorbeeld.example/logo.png"),
            ("macro", 0, "oleObject: embeddings/oleObject1.bin"),
            ("lost-bookmark", 5, "verdwenen"),
            ("fetching", 6, "INCLUDETEXT c:/geheim.docx"),
            ("revisions", 0, ""),
            ("macro", 0, "oleObject1.bin"),
            ("in-endnote", 1, ""),
            ("macro", 0, "vbaProject.bin"),
            ("left-out", 0, "attachedTemplate: file:///C:/Normal.dotm"),
            ("in-text-box", 3, ""),
        ]
    )
    assert missing(found)[:3] == ["case_number", "day", "day_label"]


def test_all_faults_in_its_parts_are_told_at_once() -> None:
    found = looked_at(wrong_parts())
    assert told(found) == [
        ("unknown-part", 2, "inhoudt"),
        ("part-not-alone", 3, "Zie"),
        ("part-not-alone", 4, "[[kop]]"),
        ("not-printed", 1, ""),
    ]
    assert found.faults[0].near == ("inhoud",)
    assert missing(found) == ["exhibits", "exhibits_heading", "sections", "signature"]


@pytest.mark.parametrize(
    "field, trouble, near",
    [
        ("{{ cuort }}", Trouble.UNKNOWN_FIELD, ("court",)),
        ("{{ signature.nam }}", Trouble.UNKNOWN_FIELD, ("signature.name",)),
        ("{% for p in ours.partys %}{{ p.name }}{% endfor %}", Trouble.UNKNOWN_FIELD, ("ours.parties",)),
        ("{{ case number }}", Trouble.SPACES, ("case_number", "number")),
        ("{{ court — }}", Trouble.DASH, ()),
        ("{{ court", Trouble.NOT_UNDERSTOOD, ()),
        ("{% als court %}x", Trouble.NOT_UNDERSTOOD, ("{% else ... %}",)),
        ("{% include 'x' %}", Trouble.FORBIDDEN, ()),
        ("{{ court.__class__ }}", Trouble.FORBIDDEN, ()),
        ("{{ court|uper }}", Trouble.UNKNOWN_FILTER, ("upper",)),
        ("{% if court %}x", Trouble.NOT_CLOSED, ()),
        ("x{% endif %}", Trouble.NOT_OPENED, ()),
        ("{{ court.upper() }}", Trouble.FORBIDDEN, ()),
        ("{{p court }}", Trouble.NOT_UNDERSTOOD, ("{{ court }}",)),
    ],
)
def test_a_fault_is_told_with_what_was_meant(field: str, trouble: Trouble, near: tuple[str, ...]) -> None:
    found = fault_with(field)
    assert found.trouble is trouble
    assert found.near == near
    assert found.blocks
    assert found.cure


@pytest.mark.parametrize(
    "field",
    [
        "{{court}}",
        "{{- court -}}",
        "{{ court|upper }}",
        "{{ court|default('geen') ~ ' ' ~ seat }}",
        "{{ ours['role'] }}{{ court }}",
        "{{ ours.parties[0].name }}{{ court }}",
        "{% for party in ours.parties[:1] %}{{ loop.index }}{{ party.name }}{% endfor %}{{ court }}",
        "{% set gerecht = court %}{{ gerecht }}",
        "{% if court is defined and not (seat is none) %}{{ court }}{% else %}x{% endif %}",
        "{% for one in notices if one %}{{ one }}{% endfor %}{{ court }}",
        "{{ 'a' if seat == \"b\" else court }}",
        "{# een opmerking – met ‘tekens’ #}{{ court }}",
        "{% if ours.parties|length > 1 or 3 is divisibleby(3) %}{{ court }}{% endif %}",
    ],
)
def test_what_a_template_may_say_is_no_fault(field: str) -> None:
    found = looked_at(template_with(swapped("{{ court }}", field)))
    assert found.faults == ()
    assert found.usable


def test_text_that_a_paragraph_tag_drops_is_told() -> None:
    found = looked_at(template_with(swapped("{%p if court %}", "Aan: {%p if court %} te")))
    assert told(found) == [("drops-text", 4, "Aan: te")]


def test_a_loop_over_paragraphs_without_p_is_told_and_still_used() -> None:
    inside = paragraph("{% if court %}") + paragraph("x") + paragraph("{% endif %}")
    found = looked_at(template_with(swapped("<w:body>", "<w:body>" + inside)))
    assert told(found) == [("empty-lines", 3, "{% if court %}")]
    assert found.usable


def test_curly_quotes_and_text_boxes_are_told_and_still_used() -> None:
    inside = paragraph("{% if seat == ‘x’ %}x{% endif %}") + box("{{ court }}")
    found = looked_at(template_with(swapped("<w:body>", "<w:body>" + inside)))
    assert {one.trouble for one in found.faults} == {Trouble.QUOTES, Trouble.IN_TEXT_BOX}
    assert found.usable


def test_a_tag_in_a_text_box_is_told_once_though_word_writes_it_twice() -> None:
    found = looked_at(template_with(swapped("<w:body>", "<w:body>" + box("{{ court }}"))))
    assert [one.trouble for one in found.faults] == [Trouble.IN_TEXT_BOX]


def test_a_field_that_was_taken_out_is_named_by_the_trial() -> None:
    found = looked_at(template_with(without(r"^\{\{ exhibit.title \}\}$")))
    assert missing(found) == ["exhibits.title"]
    assert found.trial.minimal
    assert not found.trial.full
    assert not found.usable


def test_page_numbers_that_were_taken_out_of_the_house_style_are_told() -> None:
    parts = parts_of(document_template("huisstijl.docx"))
    for name in ("word/footer1.xml", "word/footer2.xml"):
        parts[name] = parts[name].replace(b" NUMPAGES ", b" DATE ")
    found = looked_at(write_parts(parts), "huisstijl.docx")
    assert [(one.trouble, one.what) for one in found.faults] == [(Trouble.MISSING_TEXT, "{NUMPAGES}")]


def test_a_part_is_tried_in_each_paper_that_names_it() -> None:
    body = parts_of(document_template("onderdeel-kop.docx"))
    body[BODY] = body[BODY].replace(b"{{ title }}", b"{{ court }}")
    found = looked_at(write_parts(body), "onderdeel-kop.docx")
    assert found.papers == ("pleitnota.docx", "processtuk.docx", "productielijst.docx")
    assert missing(found) == ["title"]


def test_a_part_may_not_name_a_part() -> None:
    found = looked_at(small(paragraph("[[onderdeel: kop]]")), "onderdeel-titel.docx")
    assert told(found) == [("part-in-part", 1, "kop")]


def test_what_a_paper_is_for_is_told_by_what_it_names() -> None:
    letter = document_template("brief.docx")
    found = looked_at(letter, "brief_van_kantoor.docx")
    assert found.usable
    assert inspect_template("x.docx", letter, Among(files=all_files({}), form=Form.PLEADING)).trial.full is False


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"%PDF-1.7", b"x" * 1000, small("<w:p/>")[:200]], ids=range(5))
def test_what_is_no_word_file_is_told(content: bytes) -> None:
    found = looked_at(content)
    assert [one.trouble for one in found.faults] == [Trouble.NOT_WORD]
    assert not found.usable


def test_a_million_paragraphs_or_tags_are_looked_at_within_seconds() -> None:
    begun = time.monotonic()
    assert not looked_at(small(paragraph("{{ " + "nergens " * 2000 + "}}") * 200)).usable
    assert not looked_at(small(paragraph("{{ nergens }}") * 60_000)).usable
    assert not looked_at(small("<w:p/>" * 1_000_000)).usable
    assert time.monotonic() - begun < 10


def test_more_signs_than_any_template_has_are_not_looked_at() -> None:
    found = looked_at(small("".join(f'<w:p w:rsidR="{number:08X}"/>' for number in range(MOST_SIGNS))))
    assert [(one.trouble, one.what) for one in found.faults] == [(Trouble.NOT_WORD, "too-large")]
    assert found.trial == Trial()


def test_a_trial_that_takes_too_long_goes_no_further_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """A part is tried in each paper with it: what is slow in one is slow in all of them."""
    name = "onderdeel-kop.docx"
    assert len(looked_at(document_template(name), name).papers) > 1
    monkeypatch.setattr(template_trial, "IN_ALL", 0.0)
    found = looked_at(document_template(name), name)
    assert [(one.flawed and one.flawed.flaw, one.part) for one in found.faults] == [
        (Flaw.LOOKING_TOO_LONG, found.papers[0])
    ]
    assert not found.usable


def test_what_can_be_seen_of_a_hostile_template_is_told_without_running_it() -> None:
    """Sums and texts that grow show only when they are worked out: they are left to the limits of the child."""
    grows = ("times", "doubled", "squared", "twice", "wide", "power", "step", "deep")
    seen = {one["tries"]: reads(one["field"]) for one in PAYLOADS if not any(word in one["tries"] for word in grows)}
    assert len(seen) > 50
    assert [tries for tries, faults in seen.items() if not any(one.blocks for one in faults)] == []


@given(st.text(alphabet="{}%#[] |.()'\"‘’–abc_ p\t1:,=<>", max_size=60))
@settings(max_examples=300, deadline=None)
def test_any_tag_is_read_without_a_crash(words: str) -> None:
    words_of(words)


@given(st.text(alphabet="{}%#[] |.()'‘–court_ ptrendfoif:s", max_size=80))
@settings(max_examples=150, deadline=None)
def test_any_paragraph_is_looked_at_without_a_crash(text: str) -> None:
    reads(text)


def test_an_inspection_is_plain_json_and_every_trouble_has_words() -> None:
    for made in (wrong_words, wrong_file, wrong_parts):
        found = json.loads(json.dumps(plain(looked_at(made()))))
        assert set(found) == {"file", "parts", "papers", "kinds", "tags", "faults", "trial"}
        assert set(found["tags"][0]) == {"part", "paragraph", "tag", "filled_with", "fault", "cure"}
        assert found["trial"] == {"minimal": False, "full": False}
        assert all(one["fault"] and one["cure"] for one in found["faults"])
    for trouble in Trouble:
        one = TemplateTrouble(trouble=trouble, what="dit", more="dat")
        assert one.fault
        assert one.cure
        assert "{" not in one.fault
        assert one.blocks == (trouble not in HARMLESS)
    assert {one.name for one in fields(Inspection)} >= {"tags", "faults", "parts", "kinds", "trial"}


def test_half_a_tag_hides_no_tag_after_it() -> None:
    found = looked_at(small(paragraph("{{ court en {{ cuort }} en %} klaar")), "half.docx")
    assert [one.tag for one in found.tags] == ["{{ court en", "{{ cuort }}", "en %}"]
    assert [one.trouble for one in found.faults if one.part == BODY] == [
        Trouble.NOT_UNDERSTOOD,
        Trouble.UNKNOWN_FIELD,
        Trouble.NOT_UNDERSTOOD,
    ]


@pytest.mark.parametrize("name", ["huisstijl.docx", "onderdeel-kop.docx", "processtuk.docx", "eigen.docx"])
def test_a_bare_file_is_told_whatever_it_is_to_replace(name: str) -> None:
    found = looked_at(small(paragraph("niets")), name)
    assert found.faults
    assert not found.usable


@pytest.mark.parametrize("name", ["huisstijl.docx", "onderdeel-inhoud.docx", "brief.docx"])
def test_a_file_that_was_damaged_in_any_way_is_told_or_still_good(name: str) -> None:
    """Bits turned over, ends cut off, parts taken out or exchanged: an inspection comes of each, and soon."""
    whole = document_template(name)
    parts = parts_of(whole)
    turned = (_turned(whole, at) for at in range(60, len(whole), len(whole) // 9))
    letter = files_of("brief.docx", {})
    spoilt = [whole[: len(whole) // 2], whole[:-40], *turned]
    spoilt += [write_parts({one: blob for one, blob in parts.items() if one != left}) for left in parts]
    spoilt += [write_parts({**parts, one: b"<w:x/>"}) for one in parts]
    spoilt += [write_parts({**parts, one: parts[BODY]}) for one in parts if one.endswith(".xml")]
    for content in spoilt:
        begun = time.monotonic()
        found = inspect_template(name, content, Among(files=letter))
        assert found.usable or found.faults
        assert time.monotonic() - begun < 10


def _turned(content: bytes, at: int) -> bytes:
    return content[:at] + bytes([content[at] ^ 0x55]) + content[at + 1 :]
