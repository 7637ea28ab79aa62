"""What the program could run with and a maintainer must mend: texts that never show, show no fact, or lead nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from legalaid_desk.law import AnswerKind, Level, Option, Question, load_law
from legalaid_desk.law.grammar import parse_condition
from legalaid_desk.law.loader import examine_law
from legalaid_desk.law.possible import can_hold

SMALL = Path(__file__).parent / "small" / "small.toml"
ONLY_FOR_A_CAUTION = ("question cause", "no argument, passage, request or deadline tests or prints it")
"""The one thing in the small law that makes no sense."""


def asked(question: str, kind: AnswerKind, *options: str, level: Level = "case") -> Question:
    made = tuple(Option(id=one, text=one, text_en=one) for one in options)
    return Question(id=question, step="s0", text="?", text_en="?", kind=kind, level=level, options=made)


QUESTIONS = {
    question.id: question
    for question in (
        asked("stage", AnswerKind.CHOICE, "merits", "interim"),
        asked("ground", AnswerKind.CHOICE, "arrears", "nuisance"),
        asked("help", AnswerKind.MANY, "budget", "care"),
        asked("children", AnswerKind.NUMBER),
        asked("arrears", AnswerKind.AMOUNT),
        asked("since", AnswerKind.DAY),
        asked("name", AnswerKind.TEXT),
        asked("child-age", AnswerKind.NUMBER, level="child"),
        asked("own-words", AnswerKind.YES_NO, level="child"),
    )
}


def found(tmp_path: Path, old: str, new: str) -> list[str]:
    """The faults of the small law with something changed in it; the program itself still runs with it."""
    text = SMALL.read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "law.toml").write_text(text.replace(old, new, 1), encoding="utf-8")
    load_law(tmp_path)
    faults = examine_law(tmp_path).faults
    assert all(fault.cure for fault in faults)
    return [str(fault) for fault in faults if (fault.item, fault.what) != ONLY_FOR_A_CAUTION]


def test_a_question_that_only_a_caution_tests_is_never_asked(tmp_path: Path) -> None:
    (tmp_path / "law.toml").write_text(SMALL.read_text(encoding="utf-8"), encoding="utf-8")
    (fault,) = examine_law(tmp_path).faults
    assert (fault.item, fault.what) == ONLY_FOR_A_CAUTION


@pytest.mark.parametrize(
    "old, new, expected",
    [
        (
            'when = "referred is no or contact is no"',
            'when = "referred is no and referred is yes"',
            "argument steps-missing: its when can never hold on its grounds and stages",
        ),
        (
            'grounds = ["arrears"]',
            'grounds = ["arrears"]\nstages = ["merits"]',
            "",
        ),
        (
            'grounds = ["arrears"]\nwhen = "referred is no or contact is no"',
            'stages = ["merits"]\nwhen = "stage is interim and contact is no"',
            "argument steps-missing: its when can never hold on its grounds and stages",
        ),
        (
            'when = "referred is no"\ntext = "{standing referred}',
            'when = "referred is no and not (referred known)"\ntext = "{standing referred}',
            "passage referral: is never printed: its when contradicts that of what it stands in",
        ),
        (
            'when = "cause is own"',
            'when = "cause is own and cause is illness"',
            "argument steps-missing: a strength or caution never shows: cause is own and cause is illness",
        ),
        (
            'when = "ground is arrears"\n[[question.options]]',
            'when = "stage is merits and stage is interim"\n[[question.options]]',
            "question cause: its when can never hold",
        ),
        (
            'text = "een termijn van een maand te geven"\nwhen = "ground is arrears"',
            'text = "een termijn van een maand te geven"\nstages = ["merits"]\nwhen = "stage is interim"',
            "relief term: its when can never hold in its stages",
        ),
        (
            'id = "home"\ntext',
            'id = "home"\nwhen = "stage is interim"\ntext',
            "filing antwoord: passage home: is never printed",
        ),
        (
            'asked = "Wat was de oorzaak?"\n',
            'asked = "Leg de oorzaak uit."\n',
            "argument steps-missing: a caution has no question of the judge: cause is own; add asked and asked_en",
        ),
        ("checked = 2026-11-23\n", "", "source wet: says text, and not when that was checked; add checked, a day"),
        (
            'text = "een termijn van een maand te geven"\nwhen = "ground is arrears"\n\n[[argument]]',
            'text = "een termijn te geven"\nstages = ["interim"]\n\n[[argument]]\nstages = ["merits"]',
            "argument steps-missing: it supports 'term', which is asked in none of its stages",
        ),
        (
            'text = "een termijn van een maand te geven"\n',
            'text = "een termijn van een maand te geven"\nstages = ["interim"]\n',
            "argument steps-missing: in the stage 'merits' it can open and none of its requests can be made",
        ),
        (
            'text = "een termijn van een maand te geven"\nwhen = "ground is arrears"',
            'text = "een termijn van een maand te geven"\nwhen = "stage is merits"',
            "argument steps-missing: in the stage 'interim' it can open and none of its requests can be made",
        ),
        ('relief = ["term"]\n', "", "relief term: no argument supports it; name it in an argument, or set always"),
        (
            "Persoonlijk contact bleef uit {exhibits contact}.",
            "Persoonlijk contact bleef uit.",
            "passage contact: is printed because of contact, and neither it nor a passage before it shows that",
        ),
        (
            "Volgens {source wet} zet de verhuurder eerst vier stappen.",
            "De verhuurder zet eerst vier stappen.",
            "passage law: names no fact and no source, and none before it does",
        ),
        (
            "Dat volgt uit {source arrest}.",
            "Dat volgt uit HR 1 januari 2020, ECLI:NL:HR:2020:1 en {source arrest}.",
            "argument each-child: passage memory: names a judgment by hand; cite it with {source S}",
        ),
        (
            "Dat volgt uit {source arrest}.",
            "Dat volgt uit {source arrest}, r.o. 3.1.",
            "passage memory: prints 'r.o. 3.1' behind arrest, whose card does not say that it was seen",
        ),
        ("Dat volgt uit {source arrest}.", "Dat volgt uit {source arrest}, § 12.", "prints '§ 12' behind arrest"),
        (
            "sinds {home.since}",
            "sinds {home.since} ({source wet}, nr. 8)",
            "filing antwoord: passage home: prints 'nr. 8'",
        ),
        ("Volgens {source wet} zet", "Volgens {source wet}, lid 1 zet", ""),
        (
            'zit op {answer school} {exhibits school}."',
            'gaat naar school."',
            "question school: no argument, passage, request or deadline tests or prints it; use it, or take it out",
        ),
    ],
)
def test_what_makes_no_sense_is_named_with_its_cure(tmp_path: Path, old: str, new: str, expected: str) -> None:
    faults = found(tmp_path, old, new)
    assert any(expected in fault for fault in faults) if expected else faults == []


@pytest.mark.parametrize("words, is_fault", [("Anders: hr-2020.", True), ("Anders: hr-2021 en re-integratie.", False)])
def test_no_card_names_another_by_its_id(tmp_path: Path, words: str, *, is_fault: bool) -> None:
    text = SMALL.read_text(encoding="utf-8").replace("arrest", "hr-2020").replace("Geen sanctie.", words)
    (tmp_path / "law.toml").write_text(text, encoding="utf-8")
    named = [fault for fault in examine_law(tmp_path).faults if "by its id" in fault.what]
    assert [fault.item for fault in named] == (["source wet"] if is_fault else [])


def test_a_conclusion_may_draw_on_the_passage_before_it(tmp_path: Path) -> None:
    more = (
        '\n[[argument.passages]]\nid = "so"\nwhen = "contact is no"\ntext = "Dat moet de verhuurder zich aanrekenen."'
    )
    after = 'Persoonlijk contact bleef uit {exhibits contact}."'
    assert found(tmp_path, after, after + more) == []


@pytest.mark.parametrize(
    "text, holds",
    [
        ("", True),
        ("stage is merits", True),
        ("stage is merits and stage is interim", False),
        ("stage is merits and not (stage in (merits, interim))", False),
        ("ground is arrears and ground is nuisance", True),
        ("ground is arrears and not (ground is arrears)", False),
        ("children > 0 and children is 0", False),
        ("children > 1 and children < 2", False),
        ("arrears > 1 and arrears < 2", True),
        ("child-age > 3", True),
        ("help is budget and help is care", True),
        ("help is budget and not (help in (budget, care))", False),
        ("since > 2026-01-01 and since <= 2026-01-01", False),
        ("since > 2026-01-01 and since <= 2026-01-02", True),
        ("name known", True),
        ("any child (own-words is yes) and any child (own-words is no)", True),
        ("any child (own-words is yes and own-words is no)", False),
        ("every child (own-words is yes and own-words is no)", True),
        ("stage known and not (stage known)", False),
        ("not (stage known) and stage is merits", False),
        ("not (stage known)", True),
        ("(stage is merits or stage is interim) and not (stage is merits) and not (stage is interim)", False),
        ("not (stage is merits or not (stage is interim))", True),
        ("not (stage is merits or not (stage is merits))", False),
    ],
)
def test_whether_a_condition_can_hold(text: str, *, holds: bool) -> None:
    assert can_hold(parse_condition(text), QUESTIONS) is holds


def test_a_condition_on_what_is_not_there_is_left_to_the_other_check() -> None:
    assert can_hold(parse_condition("nothing is such and not (nothing is such)"), QUESTIONS)
