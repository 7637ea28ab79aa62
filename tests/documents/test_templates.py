"""Templates that lawyers edit: what is wrong in one is found, named with its place and its cure, and writes nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from legalaid_desk.data import document_template, document_templates
from legalaid_desk.documents import templates
from legalaid_desk.documents.chosen import all_files
from legalaid_desk.documents.errors import LostInTemplate, TemplateFault
from legalaid_desk.documents.house import HOUSE
from legalaid_desk.documents.inspector import Among, inspect_template
from legalaid_desk.documents.parts import write_parts
from legalaid_desk.documents.templates import check_templates
from legalaid_desk.documents.trial_drafts import full, in_two_languages, minimal
from legalaid_desk.documents.word import check_written, field_names, shipped_template, word_of
from legalaid_desk.filings import FilingDraft
from legalaid_desk.law import Form
from tests.documents.filing_drafts import TEMPLATE, filing, parts_of, swapped, template_with, without
from tests.documents.small_templates import paragraph, small

PLAIN = re.compile(r"<[^>]+>")


def fault_of(template: bytes, draft: FilingDraft | None = None) -> TemplateFault:
    """The fault that writing with this template ends in."""
    with pytest.raises(TemplateFault) as caught:
        word_of(draft or filing(), template)
    assert caught.value.file == TEMPLATE
    assert caught.value.cure
    assert str(caught.value).startswith(TEMPLATE)
    return caught.value


def lost_with(template: bytes, draft: FilingDraft | None = None) -> tuple[str, ...]:
    """What the written file lacks."""
    draft = draft or filing()
    with pytest.raises(LostInTemplate) as caught:
        check_written(draft, word_of(draft, template))
    return caught.value.missing


def faults_in(template: bytes) -> list[str]:
    """What the inspector says of this template, and keeps it from being used."""
    found = inspect_template(TEMPLATE, template, Among(files=all_files({})))
    return [one.what for one in found.faults if one.blocks]


def test_what_ships_has_no_faults() -> None:
    assert TEMPLATE in document_templates()
    assert check_templates() == ()


def test_the_full_draft_fills_every_field_and_the_minimal_one_hardly_any() -> None:
    from legalaid_desk.documents.values import Marks, values_of

    def empty(values: Any) -> list[str]:
        if isinstance(values, dict):
            return [name for name, value in values.items() if value in ("", [])] + empty(list(values.values()))
        return [name for value in values for name in empty(value)] if isinstance(values, list) else []

    drafts = [full(TEMPLATE, form) for form in Form]
    filled = [values_of(draft, Marks()) for draft in (*drafts, in_two_languages(full(TEMPLATE, Form.LETTER)))]
    bare = values_of(minimal(TEMPLATE), Marks())
    never = set.intersection(*(set(empty(values)) for values in filled))
    assert all(field_names(bare) <= field_names(values) for values in filled)
    shared = {"role", "representative", "represented_as"}
    assert never == shared | {"heading", "number", "date", "cited", "label", "lines", "label_beside"}
    assert {"court", "notices", "exhibits", "relief", "case_number", "day"} <= set(empty(bare))


def test_an_unknown_field_is_named_with_its_place_and_the_nearest_name() -> None:
    fault = fault_of(template_with(swapped("{{ case_number }}", "nummer {{ case_nummer }}")))
    assert fault.what == "unknown field case_nummer"
    assert fault.place == "“nummer {{ case_nummer }}”"
    assert fault.cure == "did you mean case_number?"


def test_all_unknown_fields_are_told_at_once_also_those_inside_a_loop() -> None:
    template = template_with(
        lambda xml: xml.replace("{{ court }}", "{{ cuort }}").replace("{{ exhibit.title }}", "{{ exhibit.titel }}")
    )
    fault = fault_of(template)
    assert "cuort" in fault.what
    assert "titel" in fault.what
    assert "court" in fault.cure
    assert "title" in fault.cure


@pytest.mark.parametrize("tag", ["{%p for x in exhibitz %}", "{%p if exhibitz %}"])
def test_an_unknown_field_in_a_loop_or_a_condition_is_found(tag: str) -> None:
    end = "{%p endfor %}" if "for" in tag else "{%p endif %}"
    paragraph = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
    template = template_with(
        swapped("<w:body>", "<w:body>" + paragraph.format(tag) + paragraph.format("x") + paragraph.format(end))
    )
    assert fault_of(template).what == "unknown field exhibitz"


def test_an_unknown_field_in_the_footer_is_found() -> None:
    template = template_with(swapped("{{ footer }}", "{{ voettekst }}"), "word/footer2.xml")
    assert fault_of(template).place == "“{{ voettekst }}”"


def test_checking_finds_an_unknown_field_where_no_draft_comes() -> None:
    hidden = "{% if court == 'nergens' %}{{ paragraaf.tekst }}{% endif %}{{ court }}"
    assert "paragraaf.tekst" in faults_in(template_with(swapped("{{ court }}", hidden)))


@pytest.mark.parametrize(
    "change",
    [
        without(r"\{%p endfor %\}"),
        swapped("{{ paragraph.text }}", "{{ paragraph.text }"),
        swapped("{%p for tier in relief %}", "{%p voor tier in relief %}"),
        swapped("{%p if relief %}", "{%p if relief"),
    ],
    ids=["loop not closed", "brace missing", "tag in Dutch", "tag not closed"],
)
def test_a_broken_tag_is_told(change: Callable[[str], str]) -> None:
    template = template_with(change)
    assert fault_of(template).what
    assert faults_in(template)


def test_a_tag_that_breaks_the_text_is_told() -> None:
    fault = fault_of(template_with(swapped("{{ title }}", "{%tr for x in notices %}{{ title }}{%tr endfor %}")))
    assert fault.cure


@pytest.mark.parametrize(
    "pattern, missing",
    [
        (r"^\{\{ court \}\}$", "Rechtbank Rotterdam"),
        (r"^\{\{ day \}\}$", "8 december 2026"),
        (r"^\{\{ title \}\}$", "Conclusie van antwoord"),
        (r"^\{\{ block.heading \}\}$", "Wat een ontruiming voor ieder kind betekent"),
        (r"^\{\{ paragraph.text \}\}$", "Elif is 11 jaar oud (productie 2)."),
        (r"^\{\{ request \}\}$", "de vordering af te wijzen;"),
        (r"^\{\{ tier.name \}\}$", "Subsidiair"),
        (r"^\{\{ exhibit.title \}\}$", "1 Huurovereenkomst"),
        (r"^\{\{ exhibit.date \}\}$", "1 Huurovereenkomst"),
        (r"^\{\{ exhibit.pages \}\}$", "2 Brief van de school"),
        (r"^\{\{ exhibit.number \}\}$", "2 Brief van de school"),
        (r"^\{\{ exhibit.cited \}\}$", "1 Huurovereenkomst"),
        (r"^\{\{ signature.capacity \}\}$", "procesgemachtigde"),
    ],
)
def test_a_field_that_was_taken_out_is_missed(pattern: str, missing: str) -> None:
    template = template_with(without(pattern))
    assert missing in lost_with(template)
    assert faults_in(template)


def test_a_loop_over_a_part_of_the_paragraphs_is_missed() -> None:
    template = template_with(
        swapped("{%p for paragraph in group.paragraphs %}", "{%p for paragraph in group.paragraphs[:2] %}")
    )
    assert "De huur bedraagt € 712,40 (productie 1)." in lost_with(template)


def test_two_equal_paragraphs_must_both_be_there() -> None:
    from tests.documents.filing_drafts import section

    draft = filing(sections=(section("Kop", "Hetzelfde.", "Hetzelfde."),), relief=(), exhibits=())
    template = template_with(
        swapped("{%p for paragraph in group.paragraphs %}", "{%p for paragraph in group.paragraphs[:1] %}")
    )
    assert "Hetzelfde." in lost_with(template, draft)


def test_page_numbers_that_were_taken_out_are_missed() -> None:
    parts = parts_of(shipped_template(TEMPLATE))
    for name in ("word/footer1.xml", "word/footer2.xml"):
        parts[name] = parts[name].replace(b" NUMPAGES ", b" DATE ")
    assert lost_with(write_parts(parts)) == ("{NUMPAGES}",)


def test_paragraphs_that_word_does_not_number_are_missed() -> None:
    template = template_with(swapped('<w:pStyle w:val="Randnummer"/>', '<w:pStyle w:val="Tekst"/>'))
    assert "2. Elif is 11 jaar oud (productie 2)." in lost_with(template)


def test_an_office_may_type_the_numbers_itself() -> None:
    template = template_with(
        lambda xml: xml.replace('<w:pStyle w:val="Randnummer"/>', '<w:pStyle w:val="Tekst"/>').replace(
            "{{ paragraph.text }}", "{{ paragraph.number }}. {{ paragraph.text }}"
        )
    )
    draft = filing()
    check_written(draft, word_of(draft, template))


def test_an_office_may_say_it_in_capitals_and_in_another_order() -> None:
    template = template_with(swapped("{{ title }}", "{{ title|upper }} ({{ case_number }}) {{ ours.parties|length }}"))
    draft = filing()
    check_written(draft, word_of(draft, template))


def test_loose_and_curly_spelling_of_a_tag_is_understood() -> None:
    template = template_with(
        lambda xml: xml.replace("{{ court }}", "{{court}}").replace(
            "{{ day_label }}", "{</w:t></w:r><w:r><w:t>{ day_</w:t></w:r><w:r><w:t>label }}"
        )
    )
    draft = filing()
    check_written(draft, word_of(draft, template))


@pytest.mark.parametrize(
    "field",
    [
        "{{ court.upper() }}",
        "{{ court.__class__ }}",
        "{{ ''.__class__.__mro__ }}",
        "{{ lipsum.__globals__['os'].popen('id').read() }}",
        "{{ notices.append('x') }}",
        "{{ 'a' * 100000000 }}",
        "{{ [1] * 100000000 }}",
        "{{ 9 ** 9 ** 9 }}",
        "{{ '%1000000000d' % 1 }}",
        "{{ range(100000000) }}",
        "{{ court|attr('upper') }}",
        "{{ court|format(1) }}",
        "{{ 'a'.center(100000000) }}",
        "{% include 'x' %}",
    ],
)
def test_a_template_is_no_program(field: str) -> None:
    fault_of(template_with(swapped("{{ court }}", field)))


def test_a_value_is_never_run() -> None:
    from tests.documents.filing_drafts import section

    draft = filing(sections=(section("{{ 7 * 7 }}", "{% for x in notices %}{{ court }}{% endfor %}"),), relief=())
    body = PLAIN.sub("", parts_of(word_of(draft, shipped_template(TEMPLATE)))["word/document.xml"].decode())
    assert "{{ 7 * 7 }}" in body
    assert "49" not in body


def test_none_is_never_printed() -> None:
    body = word_of(filing(), template_with(swapped("{{ court }}", "{{ court }}{% set x = none %}{{ x }}")))
    assert "None" not in PLAIN.sub("", parts_of(body)["word/document.xml"].decode())


def test_lock_files_of_word_are_no_templates() -> None:
    assert all(name.endswith(".docx") and not name.startswith("~$") for name in document_templates())


def test_the_command_reports_the_faults_of_every_template_paper_or_part(monkeypatch: pytest.MonkeyPatch) -> None:
    spoilt = template_with(swapped("{{ court }}", "{{ cuort }}"))
    ships = {
        TEMPLATE: spoilt,
        "onderdeel-kop.docx": small(paragraph("{{ ziitting }}")),
        HOUSE: document_template(HOUSE),
    }
    monkeypatch.setattr(templates, "document_templates", lambda: tuple(ships))
    monkeypatch.setattr(templates, "document_template", ships.__getitem__)
    told = [str(fault) for fault in check_templates()]
    assert f"{TEMPLATE}: {{{{ cuort }}}}: no paper has a field cuort; did you mean court?" in told
    assert [line for line in told if line.startswith("onderdeel-kop.docx: {{ ziitting }}: no paper has a field")]


def test_the_maintainers_script_makes_what_ships(tmp_path: Path) -> None:
    import shutil
    import subprocess
    import sys

    root = Path(__file__).resolve().parents[2] / "templates"
    shutil.copy(root / "make_templates.py", tmp_path)
    shutil.copytree(root / "making", tmp_path / "making")
    subprocess.run([sys.executable, str(tmp_path / "make_templates.py")], check=True, capture_output=True)
    made = {path.name: parts_of(path) for path in (tmp_path / "docs").iterdir()}
    assert sorted(made) == list(document_templates())
    assert [name for name in made if made[name] != parts_of(document_template(name))] == []
