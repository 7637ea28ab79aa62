"""A letter in two languages: days and amounts as the language has them, nothing guessed, what lacks is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from legalaid_desk.dossier import Dossier, Wording
from legalaid_desk.filings import Beside, WantKind, compose, readiness
from legalaid_desk.filings.phrases import amount, day
from legalaid_desk.filings.second_language import law_in
from legalaid_desk.law import AnswerKind, Law
from legalaid_desk.walk import Walk
from tests.filings.golden import TODAY, shipped
from tests.filings.made_up import told
from tests.filings.papers.office import JUDGED, LANGUAGES, MINIMAL, in_language


def second(dossier: Dossier, law: Law | None = None) -> Beside:
    """The second column of the letter to the client."""
    beside = compose(Walk(dossier, law or shipped(), TODAY), "brief_client").draft.beside
    assert beside is not None
    return beside


@pytest.mark.parametrize(
    "language, written, money",
    [
        ("en", "8 December 2026", "€2,119.60"),
        ("tr", "8 Aralık 2026", "2.119,60 avro"),
        ("pl", "8 grudnia 2026 r.", "2 119,60 euro"),
        ("ar", "8 كانون الأول (ديسمبر) 2026", "2,119.60 يورو"),
        ("ti", "8-12-2026", "2.119,60 ዩሮ"),
    ],
)
def test_days_and_amounts_stand_as_the_language_writes_them(language: str, written: str, money: str) -> None:
    law = law_in(shipped(), shipped().translations[language])
    assert day(date(2026, 12, 8), law).replace("\u00a0", " ") == written
    assert amount(Decimal("2119.60"), law).replace("\u00a0", " ") == money


def test_dutch_days_and_amounts_stay_as_they_are() -> None:
    assert day(date(2026, 12, 8), shipped()) == "8\u00a0december\u00a02026"
    assert amount(Decimal("2119.60"), shipped()) == amount(Decimal("2119.60")) == "€\u00a02.119,60"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_in_two_languages_has_its_own_template_and_a_notice_in_both(language: str) -> None:
    draft = compose(Walk(in_language(JUDGED, language), shipped(), TODAY), "brief_client").draft
    assert draft.template == "brief-tweetalig.docx"
    beside = draft.beside
    assert beside is not None
    assert beside.notice_dutch.startswith("Onofficiële vertaling. Laat een tolk deze controleren.")
    assert "Niemand heeft deze vertaling nagekeken." in beside.notice_dutch
    assert beside.notice.startswith(shipped().translations[language].notice)
    assert {paragraph for paragraph, _ in beside.texts} == {one.id for one in draft.paragraphs}


@pytest.mark.parametrize("language", ["none", ""])
def test_without_a_language_the_letter_is_dutch_alone(language: str) -> None:
    dossier = in_language(JUDGED, language) if language else JUDGED
    draft = compose(Walk(dossier, shipped(), TODAY), "brief_client").draft
    assert (draft.beside, draft.template) == (None, "brief.docx")


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "ti"])
def test_the_whole_letter_is_translated_but_into_tigrinya(language: str) -> None:
    assert second(in_language(JUDGED, language)).lacking == ()


def test_what_is_not_certain_in_tigrinya_is_left_out_and_the_paper_says_so() -> None:
    beside = second(in_language(JUDGED, "ti"))
    assert beside.lacking
    assert beside.notice_dutch.endswith("Niet alles is vertaald.")
    assert (beside.untranslated_dutch, bool(beside.untranslated)) == ("Niet vertaald", True)
    assert len(beside.lacking) < len(beside.texts)


def test_own_words_of_the_lawyer_have_no_translation() -> None:
    dossier = in_language(JUDGED, "tr")
    draft = compose(Walk(dossier, shipped(), TODAY), "brief_client").draft
    first = draft.paragraphs[0]
    own = Wording(kind="brief_client", paragraph=first.id, text="De rechter besliste.", instead_of=first.program_text)
    assert second(dossier.with_wording(own)).lacking == (first.id,)


def test_an_open_place_stays_open_in_the_other_language() -> None:
    beside = second(in_language(MINIMAL, "tr"))
    texts = dict(beside.texts)
    assert texts["brief_client/contact/bellen"] == "Sorularınız mı var? Telefon: […]. E-posta: […]."


def test_the_interpreter_is_asked_for_until_every_text_is_checked() -> None:
    walk = Walk(in_language(JUDGED, "tr"), shipped(), TODAY)
    (want,) = [one for one in readiness(walk, compose(walk, "brief_client")) if one.kind is WantKind.TRANSLATION]
    assert (want.item, want.detail) == ("tr", "0")
    turkish = shipped().translations["tr"]
    checked = replace(turkish, texts=tuple(replace(text, checked=True) for text in turkish.texts))
    law = replace(shipped(), translations={**shipped().translations, "tr": checked})
    walk = Walk(in_language(JUDGED, "tr"), law, TODAY)
    composition = compose(walk, "brief_client")
    assert composition.draft.beside
    assert composition.draft.beside.notice_dutch == "Onofficiële vertaling. Laat een tolk deze controleren."
    assert [one for one in readiness(walk, composition) if one.kind is WantKind.TRANSLATION] == []


def test_a_language_that_the_law_does_not_have_is_dutch_alone() -> None:
    law = replace(shipped(), translations={})
    assert compose(Walk(in_language(JUDGED, "tr"), law, TODAY), "brief_client").draft.beside is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_free_words_days_and_amounts_are_printed_from_answers(language: str) -> None:
    """The words of an option are Dutch: what one chooses has a paragraph of its own."""
    law = shipped()
    unanswered = {"cl-news", "cl-outcome", "cl-remedy", "cl-actions", "cl-mine"}
    for text in law.translations[language].texts:
        chosen = [law.questions[one] for one in text.text.questions]
        plain = [one for one in chosen if one.kind in (AnswerKind.TEXT, AnswerKind.DAY, AnswerKind.AMOUNT)]
        assert {one.id for one in chosen} - {one.id for one in plain} <= unanswered, text.of


def test_dutch_words_in_a_translation_stand_between_quotation_marks() -> None:
    law = shipped()
    for language in LANGUAGES:
        for text in law.translations[language].texts:
            for question in (one for one in text.text.questions if law.questions[one].kind is AnswerKind.TEXT):
                parts = [part if isinstance(part, str) else f"{{{part.of}}}" for part in text.text.parts]
                said = "".join(parts)
                at = said.index(f"{{{question}}}")
                assert said[at - 1] in "“«„", text.of


def test_the_language_of_the_client_changes_no_word_of_the_dutch() -> None:
    dutch = compose(Walk(JUDGED, shipped(), TODAY), "brief_client").draft
    both = compose(Walk(JUDGED.learn(told("cl-language", "ar")), shipped(), TODAY), "brief_client").draft
    assert both.paragraphs == dutch.paragraphs
    assert both.letter == dutch.letter
