"""Where a child's own words leave the office: marked exhibits, and paragraphs that say what it said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from legalaid_desk.bootstrap import shipped_law
from legalaid_desk.data import sample_folder
from legalaid_desk.desk.filings import kind_for
from legalaid_desk.dossier import Child, Dossier, OwnWords, Wording
from legalaid_desk.dossier.exchange import from_json
from legalaid_desk.filings import FilingDraft, compose
from legalaid_desk.filings.child_words import VIEW, child_words
from legalaid_desk.walk import Walk

TODAY = date(2026, 11, 25)


def sample(name: str) -> Dossier:
    file = sample_folder() / name / "dossier.json"
    return from_json(file.read_text(encoding="utf-8"), file.name)


def drafted(dossier: Dossier) -> FilingDraft:
    law = shipped_law()
    walk = Walk(dossier, law, TODAY)
    return compose(walk, kind_for(walk.view)).draft


def reworded(dossier: Dossier, text: str) -> tuple[Dossier, str]:
    """With these words in the first paragraph that says nothing of what a child said."""
    draft = drafted(dossier)
    paragraph = next(one for one in draft.paragraphs if one.number and VIEW not in dict(one.facts))
    wording = Wording(kind=draft.kind, paragraph=paragraph.id, text=text, instead_of=paragraph.program_text)
    return dossier.with_wording(wording), paragraph.id


def test_the_law_texts_know_the_question_of_what_a_child_said() -> None:
    assert shipped_law().questions[VIEW].level == "child"


def test_a_marked_exhibit_and_the_paragraph_that_tells_what_a_child_said_are_found() -> None:
    dossier = sample("overlast")
    found = child_words(dossier, drafted(dossier))
    assert found
    assert found.exhibits == tuple(one.id for one in dossier.exhibits if one.child_words)
    assert [VIEW in dict(one.facts) for one in found.paragraphs] == [True]


@pytest.mark.parametrize("text", ["Elif zei: “ik wil op mijn  School blijven!”", "Ik wil op mijn school blijven"])
def test_words_quoted_by_the_lawyer_are_found_however_they_are_set(text: str) -> None:
    said = OwnWords(words="Ik wil op mijn school\nblijven.")
    plain = replace(sample("huurachterstand"), children=(Child(id="c1", given_name="Elif", own_words=(said,)),))
    before = {one.id for one in child_words(plain, drafted(plain)).paragraphs}
    quoting, paragraph = reworded(plain, text)
    assert {one.id for one in child_words(quoting, drafted(quoting)).paragraphs} - before == {paragraph}


def test_a_word_that_everybody_uses_is_not_a_childs_own() -> None:
    dossier = sample("huurachterstand")
    short = (OwnWords(words="woning"), OwnWords(words=""))
    silent = replace(dossier, children=tuple(replace(one, own_words=()) for one in dossier.children))
    spoken = replace(dossier, children=tuple(replace(one, own_words=short) for one in dossier.children))
    assert any("woning" in paragraph.text for paragraph in drafted(spoken).paragraphs)
    told = [[one.id for one in child_words(made, drafted(made)).paragraphs] for made in (silent, spoken)]
    assert told[0] == told[1]
