"""A source is cited in full where a paper mentions it first, and briefly after that."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from legalaid_desk.dossier import Choice, Decision, Dossier, Wording
from legalaid_desk.filings import FilingDraft, Paragraph, compose
from legalaid_desk.filings.stale import grounds, since
from legalaid_desk.filings.versions import Version
from legalaid_desk.filings.wording import marked
from legalaid_desk.law import Source
from legalaid_desk.law.loader import examine_law
from legalaid_desk.walk import Walk
from tests.filings.golden import TODAY, Paper, papers, shipped
from tests.filings.papers.first_instance import PAPERS as FIRST_INSTANCE

ANSWER = next(paper for paper in FIRST_INSTANCE if paper.kind == "conclusie_van_antwoord")
RULING = shipped().sources["hr-2025-1799"]
SMALL = Path(__file__).parents[1] / "law" / "small" / "small.toml"


def draft(dossier: Dossier = ANSWER.full) -> FilingDraft:
    return compose(Walk(dossier, shipped(), TODAY), ANSWER.kind).draft


def citing(of: FilingDraft, source: Source = RULING) -> list[Paragraph]:
    return [one for one in of.paragraphs if source.short in one.text]


@pytest.mark.parametrize("paper", papers(), ids=lambda paper: paper.name or paper.kind)
def test_no_paper_cites_a_source_in_full_twice_or_briefly_first(paper: Paper) -> None:
    text = "\n".join(one.text for one in paper.composed(paper.full).draft.paragraphs)
    citations = {one.citation: one.short for one in shipped().sources.values() if one.short}
    for citation, short in citations.items():
        before, full, after = text.partition(citation)
        assert not re.search(rf"(?<!\w){re.escape(short)}", before)
        assert not full or citation not in after


def test_the_second_mention_is_brief() -> None:
    first, *rest = citing(draft())
    assert RULING.citation in first.text
    assert rest
    assert all(RULING.citation not in one.text for one in rest)


def test_without_the_first_mention_the_next_is_in_full() -> None:
    first, second, *_ = citing(draft())
    out = ANSWER.full.with_wording(Wording(kind=ANSWER.kind, paragraph=first.id, text="", instead_of=""))
    again, *rest = citing(draft(out))
    assert again.id == second.id
    assert RULING.citation in again.text
    assert all(RULING.citation not in one.text for one in rest)


def test_own_words_that_cite_in_full_count_as_the_first_mention() -> None:
    first = citing(draft())[0]
    hers = Wording(kind=ANSWER.kind, paragraph=first.id, text=f"Zie {RULING.citation}.", instead_of=first.program_text)
    found = citing(draft(ANSWER.full.with_wording(hers)))
    assert found[0].text == f"Zie {RULING.citation}."
    assert all(RULING.citation not in one.text for one in found[1:])


def test_own_words_stay_fresh_when_only_the_citation_the_program_would_write_differs() -> None:
    first, second, *_ = citing(draft())
    hers = Wording(kind=ANSWER.kind, paragraph=second.id, text="Van mij.", instead_of=second.program_text)
    without = Wording(kind=ANSWER.kind, paragraph=first.id, text="", instead_of="")
    found = {one.id: one for one in draft(ANSWER.full.with_wording(hers).with_wording(without)).paragraphs}
    assert RULING.citation in found[second.id].program_text
    assert not found[second.id].stale


def test_typing_back_what_the_program_prints_is_no_own_text() -> None:
    assert all(one.program_text == marked(one.runs) for one in draft().paragraphs)


def test_a_paragraph_that_cites_in_full_now_says_what_became_of_its_source() -> None:
    walk = Walk(ANSWER.full, shipped(), TODAY)
    then = draft()
    first, second, *_ = citing(then)
    version = Version(
        fingerprint="", made_at=datetime(2026, 11, 25, tzinfo=UTC), draft=then, grounds=grounds(walk, then)
    )
    out = ANSWER.full.with_wording(Wording(kind=ANSWER.kind, paragraph=first.id, text="", instead_of=""))
    now = draft(out)
    stale = {one.paragraph: one for one in since(version, now, grounds(Walk(out, shipped(), TODAY), now))}
    assert [(cause.what, cause.item) for cause in stale[second.id].causes] == [("source", RULING.id)]


# the cards


def faults(tmp_path: Path, **shorts: str) -> list[str]:
    text = SMALL.read_text(encoding="utf-8")
    citations = {"decree": "art. 2 Besluit", "ruling": "HR 1 januari 2020, ECLI:NL:HR:2020:1"}
    for card, short in shorts.items():
        line = f'citation = "{citations[card]}"\n'
        assert line in text
        text = text.replace(line, f'{line}short = "{short}"\n')
    (tmp_path / "law.toml").write_text(text, encoding="utf-8")
    return [fault.what for fault in examine_law(tmp_path).faults if "could mean" in fault.what]


def test_a_short_form_may_mean_one_source_only(tmp_path: Path) -> None:
    assert faults(tmp_path, decree="het Besluit", ruling="HR 1 januari 2020") == []
    assert len(faults(tmp_path, decree="daar", ruling="daar")) == 2
    assert len(faults(tmp_path, decree="HR 1 januari 2020")) == 1


def test_every_judgment_cited_twice_has_a_short_form() -> None:
    choices = (Choice(item=one, decision=Decision.CHOSEN) for one in shipped().arguments)
    everything = replace(ANSWER.full, choices=tuple(choices))
    text = "\n".join(one.text for one in draft(everything).paragraphs)
    twice = [one.id for one in shipped().sources.values() if one.ecli and text.count(one.citation) > 1]
    assert twice == []
