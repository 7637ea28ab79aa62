"""Facts, events and milder means as lines of a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication

from legalaid_desk.dossier import Event, Fact, Measure
from legalaid_desk.walk import DossierView, Walk
from legalaid_desk.walk.gaps import resting_on
from ui.phrasing import answers, names, verdicts
from ui.texts import day_in_words

from .lines import Line
from .walk_rows import key_of

translate = QCoreApplication.translate


def fact_lines(walk: Walk) -> tuple[Line, ...]:
    """Every fact, those without proof first, then in the order of the law."""
    order = {question: place for place, question in enumerate(walk.view.law.questions)}
    used = _used_in(walk)
    facts = sorted(walk.view.dossier.facts, key=lambda f: (f.is_proved, order.get(f.question, 0), f.subject))
    return tuple(_fact_line(fact, walk.view, used.get(fact.key, ())) for fact in facts)


def unknown_lines(walk: Walk) -> tuple[Line, ...]:
    """What nobody knows: the facts recorded so."""
    return tuple(line for line in fact_lines(walk) if _is_unknown(line, walk.view))


def _is_unknown(line: Line, view: DossierView) -> bool:
    question, _, subject = line.key.partition("|")
    fact = view.fact(question, subject)
    return fact is not None and fact.value is None


def event_lines(view: DossierView) -> tuple[Line, ...]:
    """The chronology."""
    return tuple(_event_line(event, view) for event in view.dossier.events)


def measure_lines(view: DossierView) -> tuple[Line, ...]:
    """The milder means that were offered."""
    return tuple(_measure_line(measure, view) for measure in view.dossier.measures)


def exhibit_numbers(ids: Iterable[str], view: DossierView) -> str:
    """Exhibits by their numbers of today."""
    return ", ".join(str(number) for number in sorted(_numbers(ids, view)))


def _numbers(ids: Iterable[str], view: DossierView) -> Iterator[int]:
    return (view.dossier.number_of(one) for one in ids if view.dossier.exhibit(one))


def _fact_line(fact: Fact, view: DossierView, used: tuple[str, ...]) -> Line:
    question = view.law.questions.get(fact.question)
    numbers = exhibit_numbers(fact.exhibits, view)
    counts = view.counts(*fact.key)
    cells = (
        answers.headline(question) if question else fact.question,
        answers.subject_name(view.dossier, fact.subject, view.today),
        answers.answer(fact.value, question),
        names.standing(fact.standing),
        numbers or ("" if fact.is_proved or fact.value is None else translate("FactLines", "no proof")),
        "; ".join(used) if counts else translate("FactLines", "does not count now"),
    )
    weak = (frozenset() if fact.is_proved else frozenset({4})) | (frozenset() if counts else frozenset({5}))
    return Line(key_of(*fact.key), cells, weak)


def _event_line(event: Event, view: DossierView) -> Line:
    numbers = exhibit_numbers(event.exhibits, view)
    return Line(event.id, (day_in_words(event.on), event.what, names.standing(event.standing), numbers))


def _measure_line(measure: Measure, view: DossierView) -> Line:
    on = day_in_words(measure.on) if measure.on else ""
    numbers = exhibit_numbers(measure.exhibits, view)
    return Line(measure.id, (measure.what, measure.offered_by, on, measure.answer, numbers))


def _used_in(walk: Walk) -> dict[tuple[str, str], tuple[str, ...]]:
    """The arguments that came out open on a fact, by fact."""
    known = walk.view.law.arguments
    rests = resting_on(walk.verdicts)
    return {key: tuple(verdicts.title(known[one]) for one in arguments) for key, arguments in rests.items()}
