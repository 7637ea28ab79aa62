"""What an argument, a request or the weighing rests on in a dossier, and what of it a change touches: pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from legalaid_desk.dossier import CASE, WEIGHING, Cause, Child, own_key
from legalaid_desk.law import (
    ALWAYS,
    AllOf,
    AnyOf,
    Argument,
    Condition,
    Interest,
    Judged,
    Law,
    Not,
    OneTest,
    Passage,
    Quantified,
    Relief,
    Truth,
    judge,
)

from .verdicts import full_condition
from .view import DossierView


@dataclass(frozen=True, slots=True)
class Rest:
    """One thing that something rests on. ``item`` is a question, a name that is printed, or the argument itself;
    it is empty for who the children (or the adults) are.
    """

    cause: Cause
    item: str
    subject: str = CASE


def touched(item: str, before: DossierView, after: DossierView) -> Rest | None:
    """What of that on which it rested before is otherwise after; None when nothing is.

    What it rests on decides its condition and fills its paragraphs; the lawyer's own words for these count,
    and so does a warning that did not hold when she approved.
    """
    rests = (*_rests(item, before, after), *_new_warnings(item, before, after))
    found = (one for one in dict.fromkeys(rests) if _value(one, before) != _value(one, after))
    return next((_behind(one, before, after) for one in found), None)


def _behind(rest: Rest, before: DossierView, after: DossierView) -> Rest:
    """What was changed where an answer itself was not: it only stopped counting, or counts again."""
    known = after.law.questions.get(rest.item)
    if rest.cause is not Cause.ANSWER or known is None or before.fact(*_key(rest)) != after.fact(*_key(rest)):
        return rest
    asked = (one for test in judge(known.when, after, rest.subject).tests() for one in _of_answer(*_asked(test), after))
    found = (one for one in asked if _value(one, before) != _value(one, after))
    return next((_behind(one, before, after) for one in found), rest)


def _key(rest: Rest) -> tuple[str, str]:
    return rest.item, rest.subject


def _asked(test: Judged) -> tuple[str, str]:
    return test.question, test.subject


def _rests(item: str, before: DossierView, after: DossierView) -> Iterator[Rest]:
    yield Rest(Cause.WORDING, item)
    if item in after.law.arguments:
        yield from _of_argument(after.law.arguments[item], before, after)
    elif item in after.law.relief:
        yield from _of_relief(after.law.relief[item], before, after)
    elif item == WEIGHING:
        yield from _of_weighing(before, after)


def _of_argument(argument: Argument, before: DossierView, after: DossierView) -> Iterator[Rest]:
    condition = full_condition(argument)
    passages = (*argument.passages, *argument.offers)
    yield from _of_levels(_levels(condition, passages))
    yield from _holding(condition, CASE, before, after)
    for passage in passages:
        for subject in before.subjects(passage.each):
            yield from _of_passage(passage, subject, before, after)


def _of_relief(relief: Relief, before: DossierView, after: DossierView) -> Iterator[Rest]:
    passage = Passage(id=relief.id, text=relief.text, when=relief.when)
    yield from _of_levels(_levels(relief.when, ()))
    yield from _of_passage(passage, CASE, before, after)


def _of_weighing(before: DossierView, after: DossierView) -> Iterator[Rest]:
    """What is printed and in which order; then what each printed entry rests on."""
    yield Rest(Cause.WEIGHING, WEIGHING)
    for key in before.dossier.weighing.printed:
        interest, _, child = key.partition("|")
        if interest in after.law.interests:
            yield from _of_interest(after.law.interests[interest], child or CASE, before, after)
    printed = set(before.dossier.weighing.printed)
    for own in before.dossier.weighing.own:
        if own.question and own_key(own.id) in printed:
            yield from _of_answer(own.question, own.subject, after)


def _of_interest(interest: Interest, subject: str, before: DossierView, after: DossierView) -> Iterator[Rest]:
    if subject not in after.subjects(interest.each):
        yield from _of_levels((interest.each,))
    yield from _of_levels(_levels(interest.when, ()))
    yield from _of_passage(Passage(id=interest.id, text=interest.text, when=interest.when), subject, before, after)


def _of_passage(passage: Passage, subject: str, before: DossierView, after: DossierView) -> Iterator[Rest]:
    held = tuple(_holding(passage.when, subject, before, after))
    yield from held
    if held or passage.when == ALWAYS:
        for question in passage.text.questions:
            yield from _of_answer(question, after.asked_of(question, subject), after)
        for name in passage.text.slots("name"):
            if name in _NAMES:
                yield Rest(_NAMES[name][0], name, subject if name.partition(".")[0] == "child" else CASE)


def _holding(condition: Condition, subject: str, before: DossierView, after: DossierView) -> Iterator[Rest]:
    """What makes a condition hold, before or else after. What held neither then nor now prints nothing."""
    for view in (before, after):
        judged = judge(condition, view, subject)
        if judged.truth is Truth.YES:
            for test in judged.deciding().tests():
                yield from _of_answer(test.question, test.subject, view)
            return


def _of_answer(question: str, subject: str, view: DossierView) -> Iterator[Rest]:
    known = view.law.questions.get(question)
    if known is not None and known.intake:
        yield Rest(_INTAKE.get(question, Cause.CHILD), question, subject)
    else:
        yield Rest(Cause.ANSWER, question, subject)
        yield Rest(Cause.EXHIBITS, question, subject)


def _of_levels(levels: Iterable[str]) -> Iterator[Rest]:
    for level in dict.fromkeys(levels):
        if level != CASE:
            yield Rest(Cause.CHILD if level == "child" else Cause.PARTY, "")


def _levels(condition: Condition, passages: tuple[Passage, ...]) -> Iterator[str]:
    yield from _quantified(condition)
    for passage in passages:
        yield passage.each
        yield from _quantified(passage.when)


def _quantified(condition: Condition) -> Iterator[str]:
    match condition:
        case Quantified(_, of, _):
            yield of
        case Not(part):
            yield from _quantified(part)
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from _quantified(part)
        case OneTest():
            return


def _new_warnings(item: str, before: DossierView, after: DossierView) -> Iterator[Rest]:
    argument = after.law.arguments.get(item)
    for caution in argument.cautions if argument else ():
        if judge(caution.when, before).truth is not Truth.YES:
            yield from _holding(caution.when, CASE, before, after)


def _value(rest: Rest, view: DossierView) -> object:
    """How it stands in a dossier, to compare."""
    fact = view.fact(rest.item, rest.subject) if view.counts(rest.item, rest.subject) else None
    match rest.cause:
        case Cause.ANSWER:
            return (fact.value, fact.standing) if fact else None
        case Cause.EXHIBITS:
            return tuple(_file(one, view) for one in fact.exhibits) if fact else ()
        case Cause.WORDING:
            own = (o for o in view.dossier.own_paragraphs if _is_of(o.after or o.before, rest.item, view.law))
            return frozenset((*(w for w in view.dossier.wordings if _is_of(w.paragraph, rest.item, view.law)), *own))
        case Cause.WEIGHING:
            return view.dossier.weighing.said
        case Cause.OWN_WORDS:
            child = view.dossier.child(rest.subject)
            return child.own_words if child else ()
        case _:
            return _of_intake(rest, view)


def _is_of(paragraph: str, item: str, law: Law) -> bool:
    """Whether a paragraph pleads this argument, or prints the weighing."""
    owner, _, rest = paragraph.partition("/")
    if item != WEIGHING:
        return owner == item
    kind = law.filings.get(owner)
    return kind is not None and rest.partition("/")[0] in {one.id for one in kind.sections if one.holds == "weighing"}


def _of_intake(rest: Rest, view: DossierView) -> object:
    if not rest.item:
        return view.subjects("child" if rest.cause is Cause.CHILD else "person")
    if rest.item in _NAMES:
        return _NAMES[rest.item][1](view, rest.subject)
    return view.answer(rest.item, rest.subject)


def _file(exhibit_id: str, view: DossierView) -> tuple[str, str]:
    """An exhibit and what is in it: how it is called and numbered may still change."""
    exhibit = view.dossier.exhibit(exhibit_id)
    return exhibit_id, exhibit.file.sha256 if exhibit and exhibit.file else ""


def _of_child(part: Callable[[Child, DossierView], object]) -> Callable[[DossierView, str], object]:
    def of(view: DossierView, subject: str) -> object:
        child = view.dossier.child(subject)
        return part(child, view) if child else None

    return of


def _children(view: DossierView, _: str) -> object:
    return tuple(child.given_name for child in view.dossier.minors_on(view.today))


_called = _of_child(lambda child, _: (child.full_name, child.gender))

_INTAKE: Mapping[str, Cause] = {
    "ground": Cause.CASE,
    "stage": Cause.CASE,
    "landlord-kind": Cause.PARTY,
    "adults": Cause.PARTY,
    "rent": Cause.HOME,
    "tenancy-years": Cause.HOME,
    "arrears": Cause.ARREARS,
    "arrears-months": Cause.ARREARS,
    "own-words": Cause.OWN_WORDS,
}
"""The part of the intake behind each of its questions; those that are not here are about a child."""

_NAMES: Mapping[str, tuple[Cause, Callable[[DossierView, str], object]]] = {
    "home.address": (Cause.HOME, lambda view, _: view.dossier.home.address),
    "home.place": (Cause.HOME, lambda view, _: view.dossier.home.place),
    "home.since": (Cause.HOME, lambda view, _: view.dossier.home.rented_since),
    "home.years": (Cause.HOME, lambda view, _: view.dossier.home.rented_since),
    "home.kind": (Cause.HOME, lambda view, _: view.dossier.home.kind),
    "rent": (Cause.HOME, lambda view, _: view.dossier.home.rent_cents),
    "arrears": (Cause.ARREARS, lambda view, _: view.dossier.arrears.amount_cents),
    "arrears.claimed": (Cause.ARREARS, lambda view, _: view.dossier.arrears.claimed_cents),
    "arrears.claimed-on": (Cause.ARREARS, lambda view, _: view.dossier.arrears.claimed_on),
    "arrears.months": (Cause.ARREARS, lambda view, subject: view.answer("arrears-months", subject)),
    "children": (Cause.CHILD, _children),
    "children.count": (Cause.CHILD, _children),
    "children.names": (Cause.CHILD, _children),
    "child": (Cause.CHILD, _called),
    "child.full": (Cause.CHILD, _called),
    "child.age": (Cause.CHILD, _of_child(lambda child, view: child.age_on(view.today))),
    "child.his": (Cause.CHILD, _called),
    "child.he": (Cause.CHILD, _called),
    "child.school": (Cause.CHILD, _of_child(lambda child, _: child.school)),
    "child.care": (Cause.CHILD, _of_child(lambda child, _: child.care)),
    "child.health": (Cause.CHILD, _of_child(lambda child, _: child.health)),
    "child.contact": (Cause.CHILD, _of_child(lambda child, _: child.contact)),
}
"""What a printed name shows. Names of parties, numbers and days of the case prove nothing and may be filled in late."""
