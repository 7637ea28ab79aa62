"""One answer to fresh verdicts: the whole law, ten children, against judging the conditions of every argument flat."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from legalaid_desk.data import law_folder, sample_folder
from legalaid_desk.desk.dossiers import read_exchange
from legalaid_desk.dossier import Case, Child, Dossier, Fact, Ground, Stage
from legalaid_desk.law import AnswerKind, judge, load_law
from legalaid_desk.walk import Asked, Walk
from legalaid_desk.walk.effects import TYPED
from legalaid_desk.walk.verdicts import full_condition

TODAY = date(2026, 11, 25)
LAW = load_law(law_folder())
CHILDREN = 10
GOAL_MS = 16.0
GOAL = 1.0
"""Fresh verdicts may take at most as long as it takes to judge every condition once."""


def ten_children() -> Dossier:
    """The sample with the most children, with more of them, of whom everything that can be answered is."""
    names = (path.parent.name for path in sample_folder().rglob("dossier.json"))
    opened = (read_exchange(sample_folder() / name / "dossier.json").dossier for name in names)
    dossier = max(opened, key=lambda one: len(one.children))
    for number in range(CHILDREN - len(dossier.children)):
        child = Child(id=f"kind-{number}", given_name=f"Kind {number}", birth_date=date(2015, 1, 1 + number))
        dossier = dossier.with_child(child)
    for question in LAW.questions.values():
        if question.level == "child" and not question.intake and question.kind is AnswerKind.YES_NO:
            for child in dossier.children:
                dossier = dossier.learn(Fact(question=question.id, subject=child.id, value=True))
    return dossier


def milliseconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]


def flat(walk: Walk) -> None:
    """Every condition of every argument judged once, and nothing made of it: the floor."""
    for argument in LAW.arguments.values():
        for condition in (full_condition(argument), *(one.when for one in (*argument.strengths, *argument.cautions))):
            judge(condition, walk.view)


def test_one_answer_gives_fresh_verdicts_within_one_frame_of_the_screen() -> None:
    walk = Walk(ten_children(), LAW, TODAY)
    assert len(walk.view.subjects("child")) == CHILDREN
    assert walk.verdicts
    verdicts, question, whole, floor = [], [], [], []
    for fact in walk.view.dossier.facts:
        changed = walk.view.dossier.learn(opposite(fact))
        after = walk.after(changed)
        verdicts.append(milliseconds(lambda changed=changed: walk.after(changed)))  # type: ignore[misc]
        question.append(milliseconds(lambda after=after: shown(after)))  # type: ignore[misc]
        whole.append(milliseconds(lambda changed=changed: Walk(changed, LAW, TODAY).verdicts))  # type: ignore[misc]
        floor.append(milliseconds(lambda after=after: flat(after)))  # type: ignore[misc]
    told = {"fresh verdicts": verdicts, "next question": question, "all verdicts anew": whole, "flat": floor}
    for name, times in told.items():
        sys.stdout.write(f"\n{name}: median {statistics.median(times):.2f} ms, p95 {p95(times):.2f} ms")
    sys.stdout.write(
        f"\n{len(floor)} answers, {len(LAW.arguments)} arguments, {CHILDREN} children; "
        f"fresh verdicts / flat: {p95(verdicts) / p95(floor):.2f}\n"
    )
    assert p95(verdicts) < GOAL_MS
    assert p95(verdicts) / p95(floor) <= GOAL


def test_what_a_typed_answer_does_is_told_within_one_frame_of_the_screen() -> None:
    walk = Walk(ten_children(), LAW, TODAY)
    typed = [one for one in LAW.questions.values() if one.kind in TYPED and not one.intake]
    asked = [Asked(one, walk.view.subjects(one.level)[0]) for one in typed]
    times = [milliseconds(lambda one=one: walk.effects(one)) for one in asked]  # type: ignore[misc]
    sys.stdout.write(f"\ntyped answers: p95 {p95(times):.2f} ms, most {max(times):.2f} ms, {len(times)} questions\n")
    assert p95(times) < GOAL_MS


def test_what_an_answer_of_the_intake_does_is_told_within_one_frame_of_the_screen() -> None:
    walk = Walk(ten_children(), LAW, TODAY)
    assert walk.verdicts
    times = []
    for case in other_cases(walk.view.dossier.case):
        changed = replace(walk.view.dossier, case=case)
        times.append(milliseconds(lambda changed=changed: walk.foresee(changed)))  # type: ignore[misc]
    told = f"median {statistics.median(times):.2f} ms, p95 {p95(times):.2f} ms, most {max(times):.2f} ms"
    sys.stdout.write(f"\nanswers of the intake: {told}, {len(times)} answers\n")
    assert p95(times) < GOAL_MS


def other_cases(case: Case) -> Iterator[Case]:
    """The case with every other ground, stage and further ground."""
    yield from (replace(case, ground=one) for one in Ground if one is not case.ground)
    yield from (replace(case, stage=one) for one in Stage if one is not case.stage)
    yield from (replace(case, further_grounds=(one,)) for one in Ground if one is not case.ground)


def opposite(fact: Fact) -> Fact:
    """Answered the other way round, or noted anew where there is no other way."""
    return replace(fact, value=not fact.value) if isinstance(fact.value, bool) else replace(fact, note="opnieuw")


def shown(walk: Walk) -> Asked | None:
    """What the screen asks next, with what each answer would do."""
    asked = walk.next_question
    if asked is not None:
        walk.effects(asked)
    return asked
