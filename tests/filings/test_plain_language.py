"""Plain Dutch: what is counted, what is hard, and that every letter to a client or a child is plain in every case."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from legalaid_desk.dossier import Dossier, Ground, Stage, Value, Wording
from legalaid_desk.filings import WantKind, compose, readiness
from legalaid_desk.filings.plain_language import (
    RULES,
    Hard,
    hard_in,
    is_passive,
    measure,
    sentences_of,
    syllables,
    troubles,
    words_of,
)
from legalaid_desk.law import AnswerKind, FilingKind, Jargon, Question
from legalaid_desk.walk import Walk
from tests.filings.golden import TODAY, shipped
from tests.filings.made_up import told, with_facts
from tests.filings.papers.aydin import CAN, DENIZ, LEYLA
from tests.filings.papers.office import BASE, ENGAGED, JUDGED

READERS = [kind for kind in shipped().filings.values() if kind.reader]
CHILDREN = {"brief_kind_6_9": CAN, "brief_kind_10_13": LEYLA, "brief_kind_14_17": DENIZ}
FREE_WORDS = "U betaalt nu weer. Dat is goed"
"""What a lawyer could write for a client."""


@pytest.mark.parametrize(
    "text, sentences",
    [
        ("Ik ben mr. B. Voorbeeld. Ik help u.", ("Ik ben mr. B. Voorbeeld.", "Ik help u.")),
        ("Dat is € 1.234,50. Betaal het!", ("Dat is € 1.234,50.", "Betaal het!")),
        ("Ons doel is: u blijft.", ("Ons doel is:", "u blijft.")),
        ("Zij zei: “Blijf.” Toen ging zij.", ("Zij zei:", "“Blijf.”", "Toen ging zij.")),
        ("   ", ()),
    ],
)
def test_a_text_falls_into_its_sentences(text: str, sentences: tuple[str, ...]) -> None:
    assert tuple(one.replace("”", "").replace("“", "") for one in sentences_of(text)) == tuple(
        one.replace("”", "").replace("“", "") for one in sentences
    )


def test_an_open_place_is_one_word() -> None:
    assert len(words_of("Kom op [dag van de zitting] naar de rechter.")) == 6


@pytest.mark.parametrize(
    "word, count",
    [
        ("huis", 1),
        ("kinderen", 3),
        ("rijbewijs", 3),
        ("ideeën", 3),
        ("ontruiming", 3),
        ("€", 1),
        ("2026", 1),
        ("a@b.nl", 1),
    ],
)
def test_syllables_are_groups_of_vowels(word: str, count: int) -> None:
    assert syllables(word) == count


@pytest.mark.parametrize(
    "sentence, passive",
    [
        ("De woning wordt ontruimd.", True),
        ("Het verzoek werd door de rechter afgewezen.", True),
        ("Het wordt later.", False),
        ("De rechter ontruimt de woning.", False),
        ("Ik heb u geholpen.", False),
    ],
)
def test_the_passive_is_heard(sentence: str, passive: bool) -> None:
    assert is_passive(sentence) is passive


def test_a_name_and_an_address_are_not_long_words() -> None:
    assert measure(["Schrijf naar Voorbeeldvereniging of kantoor@voorbeeldvereniging.example."]).long_words == ()
    assert measure(["Dat is een verantwoordelijkheid."]).long_words == ("verantwoordelijkheid.",)


def test_ease_follows_the_formula() -> None:
    measured = measure(["De man loopt naar huis.", "Hij eet een appel."])
    assert (measured.words, len(measured.sentences), measured.syllables) == (9, 2, 10)
    assert measured.ease == pytest.approx(206.84 - 0.77 * 1000 / 9 - 0.93 * 4.5)


def test_a_hard_text_is_told_with_what_is_hard_and_what_mends_it() -> None:
    long = "Ik wil u met deze brief laten weten dat de zitting in uw zaak op een andere dag is dan ik u eerder schreef."
    jargon = {"sommatie": Jargon(id="sommatie", forms=("sommatie",), plain="brief met een eis")}
    found = troubles([("a", long), ("b", "U kreeg een Sommatie.")], RULES["adult"], jargon)
    assert [(one.kind, one.paragraph, one.said) for one in found[:2]] == [
        (Hard.SENTENCE, "a", long),
        (Hard.JARGON, "b", "sommatie"),
    ]
    assert found[1].cure == "brief met een eis"
    assert Hard.MEAN in {one.kind for one in found}


def test_a_text_of_official_dutch_is_hard_in_every_way() -> None:
    official = (
        "Teneinde ontruiming te voorkomen wordt door ondergetekende onverwijld een voorlopige voorziening gevorderd. "
        "De verantwoordelijkheid voor de betalingsachterstand wordt door de verhuurdersorganisatie betwist."
    )
    kinds = {one.kind for one in troubles([("a", official)], RULES["adult"], shipped().jargon)}
    assert kinds == set(Hard) - {Hard.SENTENCE}


def test_the_younger_the_reader_the_stricter_the_rule() -> None:
    for older, younger in (("adult", "child"), ("teen", "child"), ("child", "young-child")):
        loose, strict = RULES[older], RULES[younger]
        assert strict.mean < loose.mean
        assert strict.longest < loose.longest
        assert strict.ease > loose.ease


def test_own_words_of_the_lawyer_are_measured_too() -> None:
    draft = compose(Walk(JUDGED, shipped(), TODAY), "brief_client").draft
    spoken = draft.paragraphs[0]
    hard = Wording(
        kind="brief_client", paragraph=spoken.id, text="Thans volgt de sommatie.", instead_of=spoken.program_text
    )
    walk = Walk(JUDGED.with_wording(hard), shipped(), TODAY)
    wants = [one for one in readiness(walk, compose(walk, "brief_client")) if one.kind is WantKind.HARD_WORDS]
    assert {(one.item, one.detail.split("|")[2]) for one in wants} == {(spoken.id, "sommatie"), (spoken.id, "thans")}


def test_no_word_is_told_as_jargon_and_as_its_cure() -> None:
    forms = {form for one in shipped().jargon.values() for form in one.forms}
    for one in shipped().jargon.values():
        assert one.forms
        assert not forms & set(one.plain.split()), one.id


def answers_of(question: Question) -> tuple[Value, ...]:
    """What a client's letter may be about: each option, or a plain answer."""
    match question.kind:
        case AnswerKind.YES_NO:
            return (True, False)
        case AnswerKind.CHOICE:
            return tuple(option.id for option in question.options)
        case AnswerKind.MANY:
            return (tuple(option.id for option in question.options),)
        case AnswerKind.DAY:
            return (date(2026, 12, 4),)
        case AnswerKind.AMOUNT:
            return (Decimal(233),)
        case AnswerKind.NUMBER:
            return (7,)
        case AnswerKind.TEXT:
            return (FREE_WORDS,)


def dossiers(kind: str) -> Iterator[tuple[str, Dossier]]:
    """The case in every stage, on every ground, and with every answer that the letters ask for."""
    law = shipped()
    about = CHILDREN[kind].id if kind in CHILDREN else "case"
    base = {"brief_client": JUDGED, "opdrachtbevestiging": ENGAGED}.get(kind, BASE)
    base = with_facts(base, told("kl-meet-on", date(2026, 12, 2), subject=about)) if kind in CHILDREN else base
    for stage in Stage:
        yield str(stage), replace(base, case=replace(base.case, stage=stage))
    for ground in Ground:
        yield str(ground), replace(base, case=replace(base.case, ground=ground))
    asked = [one for one in law.questions.values() if one.id.startswith(("cl-", "ob-", "kl-"))]
    for question in asked:
        subject = "case" if question.level == "case" else about
        if question.id == "cl-language" or (question.level == "child" and kind not in CHILDREN):
            continue
        for answer in answers_of(question):
            yield f"{question.id}={answer}", with_facts(base, told(question.id, answer, subject=subject))


@pytest.mark.parametrize("kind", READERS, ids=[kind.id for kind in READERS])
def test_every_letter_to_a_client_or_a_child_is_plain_whatever_the_case(kind: FilingKind) -> None:
    found = {}
    for name, dossier in dossiers(kind.id):
        draft = compose(Walk(dossier, shipped(), TODAY), kind.id).draft
        hard = hard_in(draft, kind.reader, shipped().jargon)
        if hard:
            found[name] = hard
    assert found == {}


def test_the_letters_that_must_be_plain_are_those_to_the_client_and_the_children() -> None:
    assert {kind.id: kind.reader for kind in READERS} == {
        "opdrachtbevestiging": "adult",
        "brief_client": "adult",
        "brief_kind_6_9": "young-child",
        "brief_kind_10_13": "child",
        "brief_kind_14_17": "teen",
    }
