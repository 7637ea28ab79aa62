"""Reading law texts: every fault of every file at once, each with file, line, id and cure."""

from __future__ import annotations

from pathlib import Path

import pytest

from legalaid_desk.law import LawError, load_law

GOOD = '''
[pack]
version = "1"
dated = 2026-11-23
title = "Proef"

[[step]]
id = "s0"
title = "Partijen"
title_en = "Parties"
question = "Wie?"
question_en = "Who?"

[[source]]
id = "bron"
kind = "statute"
citation = "art. 1 Wet"
verified = "text"
holding = "Houdt in."
against = "Niets bekend."

[[question]]
id = "helped"
step = "s0"
text = "Geholpen?"
text_en = "Helped?"
kind = "yes-no"

[[question]]
id = "school"
step = "s0"
level = "child"
text = "School?"
text_en = "School?"
kind = "text"

[[relief]]
id = "reject"
tier = "primary"
title = "Afwijzen"
title_en = "Reject"
text = "de vorderingen af te wijzen"

[[argument]]
id = "een"
step = "s0"
title = "Een"
title_en = "One"
heading = "Een"
when = "helped is yes"
reply = "Nee."
rebuttal = "Toch."
sources_for = ["bron"]
sources_against = ["bron"]
relief = ["reject"]

[[argument.passages]]
id = "1"
text = """
Het gezin is geholpen
({source bron})."""

[[argument.passages]]
id = "2"
each = "child"
text = "{standing school} {child} op school zit."
'''


PASSAGE = 'text = "{standing school}'


def faults(tmp_path: Path, text: str) -> list[str]:
    """What the program refuses, as it is told; each with what mends it."""
    (tmp_path / "law.toml").write_text(text, encoding="utf-8")
    with pytest.raises(LawError) as caught:
        load_law(tmp_path)
    assert all(fault.cure and "; " in str(fault) for fault in caught.value.faults)
    return [str(fault) for fault in caught.value.faults]


def line(part: str) -> int:
    return GOOD[: GOOD.index(part)].count("\n") + 1


def test_a_good_pack_is_read(tmp_path: Path) -> None:
    (tmp_path / "law.toml").write_text(GOOD, encoding="utf-8")
    law = load_law(tmp_path)
    assert law.version == "1"
    first = law.arguments["een"].passages[0].text
    assert first.parts[0] == "Het gezin is geholpen ("
    assert first.slots("source") == ("bron",)


@pytest.mark.parametrize(
    "old, new, expected",
    [
        ('heading = "Een"', 'heading = "Een"\ncolour = "red"', "argument een: unknown key colour"),
        ("helped is yes", "helpt is yes", "argument een: there is no question 'helpt'; did you mean 'helped'?"),
        ("helped is yes", "helped is maybe", "argument een: helped is answered with yes or no, not maybe"),
        ("helped is yes", "helped >= 3", "argument een: helped is no number, amount or day and cannot be compared"),
        ("helped is yes", "school known", "argument een: school is asked of each child"),
        ("helped is yes", "helped is", "argument een: when: cannot read the condition at character 10: its end"),
        ('verified = "text"', 'verified = "zeker"', "source bron: verified: must be one of text, secondary, memory"),
        ('verified = "text"\n', "", "source bron: verified: is missing"),
        ("{source bron}", "{source bro}", "argument een: passage 1: there is no source 'bro'; did you mean 'bron'?"),
        ("{source bron}", "{bron}", "argument een: passages[0].text: unknown slot {bron}"),
        ('each = "child"\n', "", "argument een: passage 2: {child} needs each = 'child'"),
        ('sources_against = ["bron"]', "", "argument een: name sources_against, or say in no_adverse"),
        ('sources_for = ["bron"]', "", "argument een: names no source in its favour"),
        (
            'step = "s0"\ntext = "Geholpen?"',
            'step = "s9"\ntext = "Geholpen?"',
            "question helped: there is no step 's9'",
        ),
        (
            'kind = "yes-no"',
            'kind = "yes-no"\nwhen = "helped is yes"',
            "question helped: its when leads back to itself",
        ),
        ('kind = "yes-no"', 'kind = "choice"', "question helped: a choice needs options"),
        ('kind = "yes-no"', 'kind = "yes-no"\nsteep = "s0"', "question helped: unknown key steep; did you mean step?"),
        ('id = "1"\n', 'id = "1"\nopt = true\n', "argument een: passages[0]: unknown key opt; "),
        ('kind = "statute"', 'kind = "casus"', "source bron: kind: must be one of case, echr"),
        ("{source bron}", "{see een}", "argument een: passage 1: points at its own argument; take out {see een}"),
        (
            'sources_for = ["bron"]',
            'sources_for = ["bron"]\nevidence = ["Brief", "Foto"]\nevidence_en = ["Letter"]',
            "argument een: evidence has 2 lines and evidence_en 1; write the same lines in both",
        ),
        (
            'kind = "yes-no"',
            'kind = "yes-no"\nevidence_en = ["Letter"]',
            "question helped: evidence has 0 lines and evidence_en 1; write the same lines in both",
        ),
        ('sources_for = ["bron"]', 'sources_for = ["wet"]', "argument een: there is no source 'wet'"),
        ('against = "Niets bekend."', 'against = " "', "source bron: against is empty; say what cuts against it"),
        ('kind = "statute"', 'kind = "case"\necli = "ECLI:NL:HR:25:1"', "source bron: 'ECLI:NL:HR:25:1' is no ECLI"),
        ('kind = "statute"', 'kind = "case"\necli = "ecli:nl:hr:2025:1"', "it is not written as it is printed"),
        (
            'kind = "statute"',
            'kind = "case"\necli = "ECLI:NL:HR:2025:1"\ndated = 2024-12-20',
            "source bron: its ECLI is of 2025 and it is dated 2024",
        ),
        ("[pack]", "[pakket]", "unknown table 'pakket'"),
        ('version = "1"', "version = 1", "[pack] holds exactly version, dated (a day) and title"),
        ('title = "Proef"', 'title = "Proef', "not TOML"),
    ],
)
def test_a_fault_is_named_with_its_cure(tmp_path: Path, old: str, new: str, expected: str) -> None:
    assert any(expected in fault for fault in faults(tmp_path, GOOD.replace(old, new, 1)))


def test_the_line_is_that_of_the_wrong_key(tmp_path: Path) -> None:
    (fault,) = faults(tmp_path, GOOD.replace('verified = "text"', 'verified = "zeker"'))
    assert fault.startswith(f"law.toml:{line('verified')}: ")


def test_the_line_after_a_text_of_several_lines_is_right(tmp_path: Path) -> None:
    (fault,) = faults(tmp_path, GOOD.replace("{standing school} {child}", "{staat school} {child}"))
    assert fault.startswith(f"law.toml:{line(PASSAGE)}: ")


@pytest.mark.parametrize(
    "old, new, at",
    [
        ("{source bron})", "{source bro})", "({source bron})"),
        ("{standing school} {child}", "{standing scool} {child}", PASSAGE),
        ('each = "child"\n', "", 'text = "{standing school}'),
        ('rebuttal = "Toch."\nsources_for = ["bron"]', 'rebuttal = "T."\nsources_for = ["bro"]', "sources_for"),
        ('relief = ["reject"]', 'relief = ["rejekt"]', 'relief = ["reject"]'),
        ('sources_against = ["bron"]', "", "[[argument]]"),
    ],
)
def test_the_line_is_that_of_the_wrong_word_inside_an_entry(tmp_path: Path, old: str, new: str, at: str) -> None:
    places = [fault.split(": ")[0] for fault in faults(tmp_path, GOOD.replace(old, new, 1))]
    gone = GOOD[: GOOD.index(at)].count(old) if not new else 0
    assert f"law.toml:{line(at) - gone}" in places


def test_an_id_that_stands_twice_is_named_with_both_places(tmp_path: Path) -> None:
    again = GOOD + GOOD[GOOD.index("[[source]]") : GOOD.index("[[question]]")]
    (fault,) = faults(tmp_path, again)
    assert f"stands already at law.toml:{line('[[source]]')}" in fault


CHOICE = """
[[question]]
id = "aim"
step = "s0"
text = "Doel?"
text_en = "Aim?"
kind = "choice"
[[question.options]]
id = "rent"
text = "Huur"
text_en = "Rent"
"""


@pytest.mark.parametrize("word", ["yes", "no"])
def test_an_option_that_no_condition_can_test_is_refused(tmp_path: Path, word: str) -> None:
    found = faults(tmp_path, GOOD + CHOICE.replace('id = "rent"', f'id = "{word}"'))
    assert any(f"question aim: no condition can test the option '{word}'" in fault for fault in found)


def test_ids_kept_for_the_lawyer_are_refused(tmp_path: Path) -> None:
    source = GOOD.replace('"bron"', '"own-bron"').replace("{source bron}", "{source own-bron}")
    assert "source own-bron: its id is kept for what a lawyer adds" in faults(tmp_path, source)[0]
    argument = GOOD.replace('id = "een"', 'id = "own-een"')
    assert "argument own-een: its id is kept for what a lawyer adds" in faults(tmp_path, argument)[0]


@pytest.mark.parametrize("bad", ["Bron", "de_bron", "-bron", "bron-", "de bron", "é"])
def test_an_id_is_lower_case_with_dashes(tmp_path: Path, bad: str) -> None:
    found = faults(tmp_path, GOOD.replace('id = "school"', f'id = "{bad}"'))
    assert any(f"question {bad}: its id is not lower case with dashes" in fault for fault in found)


def test_an_option_a_passage_and_a_section_have_ids_of_that_form_too(tmp_path: Path) -> None:
    found = faults(tmp_path, GOOD.replace('id = "1"', 'id = "Een"') + CHOICE.replace('id = "rent"', 'id = "Rent"'))
    assert any("question aim: the id 'Rent' inside it" in fault for fault in found)
    assert any("argument een: the id 'Een' inside it" in fault for fault in found)


def test_two_cards_of_one_decision_are_refused(tmp_path: Path) -> None:
    card = GOOD[GOOD.index("[[source]]") : GOOD.index("[[question]]")]
    with_ecli = card.replace('kind = "statute"', 'kind = "case"\necli = "ECLI:NL:HR:2025:1"')
    (fault,) = faults(tmp_path, GOOD.replace(card, with_ecli) + with_ecli.replace('id = "bron"', 'id = "tweede"'))
    assert "source tweede: ECLI:NL:HR:2025:1 has a card already: bron" in fault


def test_a_source_that_is_printed_stands_among_those_of_its_argument(tmp_path: Path) -> None:
    card = GOOD[GOOD.index("[[source]]") : GOOD.index("[[question]]")]
    (fault,) = faults(tmp_path, GOOD.replace("{source bron}", "{source ander}") + card.replace("bron", "ander"))
    assert "argument een: passage 1: cites ander, which the argument does not list; add it" in fault


@pytest.mark.parametrize(
    "named, complaint",
    [
        ("ander", "passage 1: cites ander, which the argument does not list"),
        ("weg", "passage 1: there is no source 'weg'"),
    ],
)
def test_what_a_passage_rests_on_without_naming_it_is_a_source_of_its_argument(
    tmp_path: Path, named: str, complaint: str
) -> None:
    card = GOOD[GOOD.index("[[source]]") : GOOD.index("[[question]]")]
    resting = GOOD.replace('id = "1"\n', f'id = "1"\nsources = ["{named}"]\n') + card.replace("bron", "ander")
    (fault,) = faults(tmp_path, resting)
    assert f"argument een: {complaint}" in fault


def test_a_circle_of_two_questions_is_named_at_both(tmp_path: Path) -> None:
    second = CHOICE.replace('kind = "choice"', 'kind = "choice"\nwhen = "helped is yes"')
    circle = GOOD.replace('kind = "yes-no"', 'kind = "yes-no"\nwhen = "aim is rent"')
    found = [fault for fault in faults(tmp_path, circle + second) if "leads back to itself" in fault]
    assert [fault.split(": ")[1] for fault in found] == ["question helped", "question aim"]


def test_what_names_a_broken_entry_is_not_told_as_well(tmp_path: Path) -> None:
    (fault,) = faults(tmp_path, GOOD.replace('verified = "text"\n', ""))
    assert "source bron: verified: is missing; add it" in fault


def test_a_fault_says_file_line_entry_and_cure_apart(tmp_path: Path) -> None:
    (tmp_path / "law.toml").write_text(GOOD.replace("helped is yes", "helpt is yes"), encoding="utf-8")
    with pytest.raises(LawError) as caught:
        load_law(tmp_path)
    (fault,) = caught.value.faults
    assert fault.place == f"law.toml:{line('when = ')}"
    assert fault.item == "argument een"
    assert fault.what == "there is no question 'helpt'"
    assert fault.cure == "did you mean 'helped'?"


def test_all_faults_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "second.toml").write_text('[[step]]\nid = "x"\n', encoding="utf-8")
    found = faults(tmp_path, GOOD.replace('verified = "text"', 'verified = "zeker"'))
    assert len(found) == 5  # one in the first file, four keys missing in the second
    assert {fault.split(":")[0] for fault in found} == {"law.toml", "second.toml"}


@pytest.mark.parametrize("entry", ['"x"', "[]", "1"])
def test_an_entry_that_is_no_table_is_told_with_its_line(tmp_path: Path, entry: str) -> None:
    (tmp_path / "second.toml").write_text(f"\nburden = [{entry}]\n", encoding="utf-8")
    expected = "second.toml:2: burden 1: must be a table with keys; write it below a line [[burden]]"
    assert faults(tmp_path, GOOD) == [expected]


def test_a_word_where_a_table_belongs_inside_an_entry_is_told(tmp_path: Path) -> None:
    found = faults(tmp_path, GOOD.replace("sources_for = ", 'strengths = ["x"]\nsources_for = ', 1))
    told = "argument een: strengths[0]: must be an object with keys, or a list where a list belongs"
    assert any(told in fault for fault in found)
    assert not any("attribute" in fault for fault in found)


def test_a_file_that_cannot_be_read_is_one_fault_and_not_all_that_names_what_stood_in_it(tmp_path: Path) -> None:
    source = GOOD[GOOD.index("[[source]]") : GOOD.index("[[question]]")]
    (tmp_path / "sources.toml").write_text(source.replace('verified = "text"', "verified = text"), encoding="utf-8")
    (fault,) = faults(tmp_path, GOOD.replace(source, ""))
    assert fault.startswith("sources.toml:5: not TOML: ")
    others = faults(tmp_path, GOOD.replace(source, "").replace("helped is yes", "nothing is yes"))
    assert ["there is no question 'nothing'" in one for one in others] == [False, True]


@pytest.mark.parametrize(
    "content, at, cure",
    [
        (b'[[source]]\nid = "q"\nurl = [\n', 4, "mend the line, or the quotes and brackets before it"),
        (b"[[source]]\nid = == 3\n", 2, "mend the line, or the quotes and brackets before it"),
        (b'[[source]]\nid = "caf\xe9"\n', 2, "save it as text in UTF-8"),
    ],
)
def test_a_file_that_is_no_toml_gets_the_line_and_the_cure_of_what_is_wrong(
    tmp_path: Path, content: bytes, at: int, cure: str
) -> None:
    (tmp_path / "sources.toml").write_bytes(content)
    (fault,) = (one for one in faults(tmp_path, GOOD) if one.startswith("sources.toml"))
    assert fault.startswith(f"sources.toml:{at}: not TOML: ")
    assert fault.endswith(cure)


def test_an_unknown_key_hides_no_other_fault_of_its_entry(tmp_path: Path) -> None:
    told = faults(tmp_path, GOOD.replace('relief = ["reject"]', 'relief = ["rejekt"]\ncolour = "red"', 1))
    assert [("unknown key colour" in one, "there is no relief 'rejekt'" in one) for one in told] == [
        (True, False),
        (False, True),
    ]


def test_a_key_that_was_mistyped_is_one_fault_and_not_all_that_misses_it(tmp_path: Path) -> None:
    assert len(faults(tmp_path, GOOD.replace("sources_against = ", "sources_agains = ", 1))) == 1


def test_a_fault_is_told_once(tmp_path: Path) -> None:
    twice = GOOD.replace("helped is yes", "helpt is yes or helpt is no")
    assert len(faults(tmp_path, twice)) == 1


def test_a_folder_without_a_pack_says_so(tmp_path: Path) -> None:
    with pytest.raises(LawError, match=r"there is no \[pack\]"):
        load_law(tmp_path)
