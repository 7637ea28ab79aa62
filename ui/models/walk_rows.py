"""The steps of the walk with their questions, as rows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from legalaid_desk.law import Question, Step
from legalaid_desk.walk import StepProgress, Walk
from ui.phrasing import answers
from ui.texts import in_language

from .rows import Mark, Row

translate = QCoreApplication.translate


def key_of(question: str, subject: str) -> str:
    """The key of a question about a subject, as rows and jumps carry it."""
    return f"{question}|{subject}"


def parts_of(key: str) -> tuple[str, str]:
    """Question and subject of a key."""
    question, _, subject = key.partition("|")
    return question, subject


def walk_rows(walk: Walk, search: str = "", at: tuple[str, str] | None = None) -> tuple[Row, ...]:
    """Every step with the questions that were answered or noted, can be asked or are shown; those that match."""
    wanted = search.casefold().strip()
    steps = walk.view.law.steps.values()
    questions = _by_step(walk, at)
    rows = tuple(
        _step_row(place, step, progress, questions.get(step.id, ()))
        for place, (step, progress) in enumerate(zip(steps, walk.progress(), strict=True), start=1)
    )
    return tuple(found for row in rows if (found := _matching(row, wanted))) if wanted else rows


def _by_step(walk: Walk, at: tuple[str, str] | None) -> dict[str, tuple[Row, ...]]:
    shown = {(asked.question.id, asked.subject) for asked in walk.to_ask} | ({at} if at else set())
    found: dict[str, tuple[Row, ...]] = {}
    for question in walk.view.law.questions.values():
        if question.intake:
            continue
        for subject in walk.view.subjects(question.level):
            noted = walk.view.dossier.note(question.id, subject) is not None
            known = noted or walk.view.fact(question.id, subject) is not None
            if known or (question.id, subject) in shown:
                found[question.step] = (*found.get(question.step, ()), _question_row(walk, question, subject))
    return found


def _question_row(walk: Walk, question: Question, subject: str) -> Row:
    text = answers.asked(walk.view, question.id, subject)
    fact = walk.view.fact(question.id, subject)
    if fact is None and walk.view.dossier.note(question.id, subject) is not None:
        told = translate("WalkRows", "{question} Not answered yet, with a note").format(question=text)
        return Row(key_of(question.id, subject), text, translate("WalkRows", "note"), mark=Mark.TODO, told=told)
    if fact is None:
        told = translate("WalkRows", "{question} Not asked yet").format(question=text)
        return Row(key_of(question.id, subject), text, mark=Mark.TODO, told=told)
    answer = answers.answer(fact.value, question)
    mark = Mark.UNKNOWN if fact.value is None else Mark.DONE
    return Row(key_of(question.id, subject), text, answer, mark, told=f"{text} {answer}")


def _step_row(place: int, step: Step, progress: StepProgress, questions: tuple[Row, ...]) -> Row:
    title = in_language(step.title, step.title_en)
    detail, mark = step_state(progress)
    told = ", ".join(part for part in (title, detail) if part)
    return Row(step.id, title, detail, mark, told, number=str(place), heading=True, children=questions)


def step_state(progress: StepProgress) -> tuple[str, Mark]:
    """How far a step is, in a word and a shape."""
    if progress.to_ask:
        return translate("WalkRows", "{count} to ask").format(count=progress.to_ask), Mark.TODO
    if progress.answered:
        return translate("WalkRows", "complete"), Mark.DONE
    return translate("WalkRows", "nothing to ask"), Mark.BLANK


def _matching(row: Row, wanted: str) -> Row | None:
    children = tuple(child for child in row.children if wanted in f"{child.text} {child.detail}".casefold())
    return (
        Row(row.key, row.text, "", row.mark, row.told, row.number, heading=True, children=children)
        if children
        else None
    )
