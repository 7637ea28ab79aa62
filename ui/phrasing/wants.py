"""What a filing still wants, in sentences, and the page where it is mended."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from legalaid_desk.dossier import CASE, WEIGHING, Stage
from legalaid_desk.filings import Want, WantGroup, WantKind
from legalaid_desk.filings.plain_language import Hard
from legalaid_desk.law import FilingKind, SectionPlan, questions_tested
from legalaid_desk.walk import DossierView
from legalaid_desk.walk.contradictions import clashes_in
from ui.texts import day_in_words, in_language

from . import answers, clashes, deadlines, names, verdicts
from .told import Told

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Case:
    """A want, and where it was found."""

    want: Want
    view: DossierView
    kind: FilingKind


def tell(want: Want, view: DossierView, kind: FilingKind) -> Told:
    """One want as a sentence that says what to do."""
    return _TELL[want.kind](_Case(want, view, kind))


def _intake(of: _Case) -> Told:
    what = intake_part(of.want.item)
    child = of.view.dossier.child(of.want.detail)
    if child is not None:
        what = f"{what} ({child.given_name})"
    text = translate("Wants", "Fill in: {what}").format(what=what)
    return Told(text, "intake", f"{of.want.item}|{of.want.detail}")


def intake_part(item: str) -> str:
    """A part of the intake by name."""
    return {
        "ground": translate("Wants", "the ground of the claim"),
        "stage": translate("Wants", "the stage of the case"),
        "court": translate("Wants", "the court"),
        "case-number": translate("Wants", "the case number"),
        "tenant": translate("Wants", "the tenant"),
        "landlord": translate("Wants", "the landlord and what kind of landlord it is"),
        "home": translate("Wants", "the address of the home"),
        "tenancy-since": translate("Wants", "the day the tenancy began"),
        "rent": translate("Wants", "the rent"),
        "counsel": translate("Wants", "who acts for the family"),
        "child-age": translate("Wants", "the age of a child"),
    }.get(item, item)


def lack(name: str, view: DossierView) -> str:
    """Why a paragraph cannot be printed, for one thing it lacks (see ``Filled.lacks``)."""
    what, _, of = name.partition(":")
    match what:
        case "answer":
            known = view.law.questions.get(of)
            return answers.headline(known) if known else of
        case "source":
            source = view.law.sources.get(of)
            return translate("Wants", "read {source}").format(source=source.citation if source else of)
        case "see":
            argument = view.law.arguments.get(of)
            return translate("Wants", "it refers to “{title}”, which is not in the draft").format(
                title=verdicts.title(argument) if argument else of
            )
        case "term":
            rules = ", ".join(deadlines.rule_name(view.law.deadlines[one]) for one in of.split(","))
            return translate("Wants", "the last day, proved and not passed, of: {rules}").format(rules=rules)
        case _:
            return intake_slot(of)


def intake_slot(name: str) -> str:
    """A plain slot of a sentence by name: what the intake must hold for it."""
    return {
        "landlord": translate("Wants", "the name of the landlord"),
        "landlord.full": translate("Wants", "the name of the landlord"),
        "tenants": translate("Wants", "the name of the tenant"),
        "tenants.role": translate("Wants", "the tenant"),
        "home.address": translate("Wants", "the address of the home"),
        "home.place": translate("Wants", "the place of the home"),
        "home.since": translate("Wants", "the day the tenancy began"),
        "home.kind": translate("Wants", "what kind of home it is"),
        "home.years": translate("Wants", "the day the tenancy began"),
        "rent": translate("Wants", "the rent"),
        "arrears": translate("Wants", "the arrears"),
        "arrears.claimed": translate("Wants", "what the landlord claims"),
        "arrears.claimed-on": translate("Wants", "the day of the claimed amount"),
        "arrears.months": translate("Wants", "the arrears and the rent"),
        "court": translate("Wants", "the court"),
        "seat": translate("Wants", "the seat of the court"),
        "case-number": translate("Wants", "the case number"),
        "summons-on": translate("Wants", "the day of the summons"),
        "roll-on": translate("Wants", "the roll date"),
        "hearing-on": translate("Wants", "the day of the hearing"),
        "judgment-on": translate("Wants", "the day of the judgment"),
        "eviction-on": translate("Wants", "the day of the eviction"),
        "counsel": translate("Wants", "who acts for the family"),
        "counsel.called": translate("Wants", "who acts for the family"),
        "counsel.office": translate("Wants", "the office of who acts for the family"),
        "counsel.address": translate("Wants", "the address of who acts for the family"),
        "counsel.phone": translate("Wants", "the telephone of who acts for the family"),
        "counsel.email": translate("Wants", "the e-mail address of who acts for the family"),
        "landlord.address": translate("Wants", "the address of the landlord"),
        "landlord.representative": translate("Wants", "who acts for the landlord"),
        "landlord.representative-office": translate("Wants", "the office of who acts for the landlord"),
        "court.address": translate("Wants", "the seat of the court"),
        "child": translate("Wants", "the name of the child"),
        "child.full": translate("Wants", "the name of the child"),
        "child.age": translate("Wants", "the age of the child"),
        "child.school": translate("Wants", "the school of the child"),
        "child.care": translate("Wants", "the care the child receives"),
        "child.health": translate("Wants", "the health of the child"),
        "child.contact": translate("Wants", "the contact of the child with the other parent"),
        "person": translate("Wants", "the name of the adult"),
    }.get(name, name)


def _wrong_stage(of: _Case) -> Told:
    stage = names.stage(Stage(of.want.detail))
    text = translate("Wants", "“{kind}” does not fit the stage of the case ({stage}): choose another kind").format(
        kind=in_language(of.kind.title, of.kind.title_en), stage=stage
    )
    return Told(text, "filing", "kind")


def _no_arguments(_: _Case) -> Told:
    return Told(translate("Wants", "Choose at least one argument"), "arguments", "")


def _empty_section(of: _Case) -> Told:
    text = translate("Wants", "The section “{heading}” is still empty").format(heading=of.want.detail)
    plan = next((one for one in of.kind.sections if one.id == of.want.item), None)
    if plan is not None and plan.holds == "arguments":
        return Told(text, "arguments", "")
    question = next(_open_questions(plan, of.view), "") if plan is not None else ""
    return Told(text, "walk", f"{question}|{CASE}" if question else "")


def _open_questions(plan: SectionPlan, view: DossierView) -> Iterator[str]:
    """The questions about the case that would bring a passage into the chapter."""
    for passage in plan.passages:
        tested = (test.question for test, _ in questions_tested(passage.when))
        yield from (one for one in (*tested, *passage.text.questions) if _is_open(one, view))


def _is_open(name: str, view: DossierView) -> bool:
    question = view.law.questions.get(name)
    is_of_case = question is not None and question.level == CASE
    return is_of_case and view.answer(name, CASE) is None and view.can_be_asked(name, CASE)


def _left_out(of: _Case) -> Told:
    lacks = of.want.detail.split(", ") if of.want.detail else []
    words = "; ".join(lack(one, of.view) for one in lacks)
    text = translate("Wants", "A paragraph is left out: {lacks}").format(lacks=words)
    return Told(text, *_where_to_mend(lacks[0] if lacks else "", of.want.item))


def _open_place(of: _Case) -> Told:
    text = translate("Wants", "Fill in what is left open: {what}").format(what=lack(of.want.item, of.view))
    return Told(text, *_where_to_mend(of.want.item, ""))


def _hard_words(of: _Case) -> Told:
    kind, cure, said = of.want.detail.split("|", 2)
    text = {
        Hard.SENTENCE: translate("Wants", "Too long for this reader (at most {cure} words): “{said}”"),
        Hard.JARGON: translate("Wants", "Hard for this reader: “{said}”. Write: {cure}"),
        Hard.MEAN: translate(
            "Wants", "The sentences are long for this reader: {said} words on average, aim for {cure}"
        ),
        Hard.LONG_WORDS: translate("Wants", "Many long words for this reader: {said}"),
        Hard.PASSIVE: translate("Wants", "Say who does it: “{said}”"),
        Hard.EASE: translate("Wants", "The letter reads hard for this reader: {said} of 100, aim for {cure}"),
    }[Hard(kind)]
    return Told(text.format(cure=cure, said=said), "filing", of.want.item)


def _translation(of: _Case) -> Told:
    language = of.view.law.translations[of.want.item].name_nl
    text = translate("Wants", "Have an interpreter check the translation ({language})").format(language=language)
    lacking = int(of.want.detail)
    if lacking:
        without = translate("Wants", "Paragraphs without one: {count}").format(count=lacking)
        text = f"{text}. {without}"
    return Told(text, "filing", "")


def _where_to_mend(lack_name: str, paragraph: str) -> tuple[str, str]:
    what, _, of = lack_name.partition(":")
    subject = paragraph.rpartition("/")[2]
    match what:
        case "answer":
            return "walk", f"{of}|{subject}"
        case "source":
            return "library", of
        case "see":
            return "arguments", of
        case "term":
            return "deadlines", ""
        case _:
            return "intake", of


def _chosen_but_closed(of: _Case) -> Told:
    argument = of.view.law.arguments[of.want.item]
    title = verdicts.title(argument)
    if of.want.detail == "closed":
        text = translate("Wants", "“{title}” is chosen, but the facts close it")
    else:
        text = translate("Wants", "“{title}” is chosen, but an answer is missing")
    return Told(text.format(title=title), "arguments", of.want.item)


def _of_other_stage(of: _Case) -> Told:
    title = verdicts.title(of.view.law.arguments[of.want.item])
    text = translate("Wants", "“{title}” was chosen for another stage, and is not in this paper").format(title=title)
    return Told(text, "arguments", of.want.item)


def _chosen_but_gone(of: _Case) -> Told:
    text = translate("Wants", "What was chosen is not in the law texts any more, and is not printed: {item}")
    return Told(text.format(item=of.want.item), "library", "")


def _unread_source(of: _Case) -> Told:
    text = translate("Wants", "Read before you file: {citation}").format(citation=_citation(of.want.item, of.view))
    return Told(text, "library", of.want.item)


def _old_text(of: _Case) -> Told:
    text = translate("Wants", "Check the current text: {citation}").format(citation=_citation(of.want.item, of.view))
    return Told(text, "library", of.want.item)


def _stale_words(of: _Case) -> Told:
    text = translate("Wants", "Your own words stand on facts that changed: look at them again")
    return Told(text, "filing", of.want.item)


def _changed_since(of: _Case) -> Told:
    text = translate("Wants", "Since it was written, paragraphs changed or rest on what changed: {count}")
    return Told(text.format(count=of.want.detail), "filing", "since")


def _uncited_exhibit(of: _Case) -> Told:
    exhibit = of.view.dossier.exhibit(of.want.item)
    text = translate("Wants", "Exhibit {number} ({title}) is mentioned nowhere").format(
        number=of.want.detail, title=exhibit.title if exhibit else ""
    )
    return Told(text, "exhibits", of.want.item)


def _exhibit_without_file(of: _Case) -> Told:
    text = translate("Wants", "The exhibit “{title}” has no file").format(title=of.want.detail)
    return Told(text, "exhibits", of.want.item)


def _unproved(of: _Case) -> Told:
    question = answers.asked(of.view, of.want.item, of.want.detail)
    text = translate("Wants", "Nothing proves: {question}").format(question=question)
    return Told(text, "facts", f"{of.want.item}|{of.want.detail}")


def _undecided(of: _Case) -> Told:
    argument = of.view.law.arguments[of.want.item]
    text = translate("Wants", "Decide on “{title}”: it is open")
    if of.want.detail:
        text = translate("Wants", "Decide on “{title}”: it is open, and all defences go into this paper ({source})")
    return Told(
        text.format(title=verdicts.title(argument), source=_citation(of.want.detail, of.view)),
        "arguments",
        of.want.item,
    )


def _not_approved(of: _Case) -> Told:
    if of.want.item == WEIGHING:
        return Told(translate("Wants", "A lawyer has not approved the weighing yet"), "weighing", "board")
    argument = of.view.law.arguments[of.want.item]
    text = translate("Wants", "A lawyer has not approved “{title}” yet").format(title=verdicts.title(argument))
    return Told(text, "arguments", of.want.item)


def _no_subsidiary(_: _Case) -> Told:
    return Told(translate("Wants", "Nothing is asked for in the alternative"), "arguments", "requests")


def _child_words(of: _Case) -> Told:
    text = translate("Wants", "“{title}” holds a child's own words: weigh whether it must be shown").format(
        title=of.want.detail
    )
    return Told(text, "exhibits", of.want.item)


def _contradiction(of: _Case) -> Told:
    return next(clashes.tell(one, of.view) for one in clashes_in(of.view) if one.key == of.want.item)


def _signer(of: _Case) -> Told:
    text = translate("Wants", "A lawyer must sign this paper, and {name} is {capacity} here").format(
        name=of.want.item or translate("Wants", "who acts for the family"), capacity=of.want.detail
    )
    return Told(text, "intake", "counsel")


def _page_limit(of: _Case) -> Told:
    text = translate("Wants", "It counted {pages} pages when it was written; the court takes {limit}")
    return Told(text.format(pages=of.want.item, limit=of.want.detail), "filing", "")


def _day_passed(of: _Case) -> Told:
    day = day_in_words(date.fromisoformat(of.want.detail))
    text = translate("Wants", "{what} has passed: {day}").format(what=_capital(intake_slot(of.want.item)), day=day)
    return Told(text, "intake", of.want.item)


def _term_passed(of: _Case) -> Told:
    text = translate("Wants", "The term ended on {day}: {rule}. Too late? Set it aside and say why")
    return Told(_of_term(text, of), "deadlines", of.want.item)


def _term_unproved(of: _Case) -> Told:
    text = translate("Wants", "What starts the term is not proved: {rule}. Keep to the safe day, {day}")
    return Told(_of_term(text, of), "deadlines", of.want.item)


def _term_unsure(of: _Case) -> Told:
    text = translate("Wants", "Nobody knows yet whether this term runs: {rule} ({day})")
    return Told(_of_term(text, of), "deadlines", of.want.item)


def _term_unknown(of: _Case) -> Told:
    text = translate("Wants", "Enter what starts the term for this paper: {trigger}")
    trigger = deadlines.trigger_name(of.view.law.triggers[of.want.item])
    return Told(text.format(trigger=trigger), "deadlines", f"new:{of.want.item}")


def _of_term(text: str, of: _Case) -> str:
    rule, _, day = of.want.detail.partition("|")
    told = deadlines.weekday_and_day(date.fromisoformat(day)) if day else translate("Wants", "no day known")
    return text.format(rule=deadlines.rule_name(of.view.law.deadlines[rule]), day=told)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def group(of: WantGroup) -> str:
    """What the wants of a group are about."""
    return {
        WantGroup.COURT: translate("Wants", "What the court needs"),
        WantGroup.ARGUMENTS: translate("Wants", "Arguments and requests"),
        WantGroup.PROOF: translate("Wants", "Facts and exhibits"),
        WantGroup.SOURCES: translate("Wants", "Sources to read"),
        WantGroup.WORDS: translate("Wants", "Words"),
    }[of]


def amount(wants: tuple[Want, ...]) -> str:
    """How many of them are to be mended, and how many to be looked at."""
    blocks = sum(want.blocks for want in wants)
    looks = len(wants) - blocks
    parts = []
    if blocks:
        parts.append(translate("Wants", "{count} to mend").format(count=blocks))
    if looks:
        parts.append(translate("Wants", "{count} to look at").format(count=looks))
    return ", ".join(parts)


def _citation(source: str, view: DossierView) -> str:
    known = view.law.sources.get(source)
    return known.citation if known else source


_TELL: dict[WantKind, Callable[[_Case], Told]] = {
    WantKind.INTAKE: _intake,
    WantKind.WRONG_STAGE: _wrong_stage,
    WantKind.NO_ARGUMENTS: _no_arguments,
    WantKind.EMPTY_SECTION: _empty_section,
    WantKind.LEFT_OUT: _left_out,
    WantKind.CHOSEN_BUT_CLOSED: _chosen_but_closed,
    WantKind.CHOSEN_BUT_GONE: _chosen_but_gone,
    WantKind.OF_OTHER_STAGE: _of_other_stage,
    WantKind.UNREAD_SOURCE: _unread_source,
    WantKind.OLD_TEXT: _old_text,
    WantKind.STALE_WORDS: _stale_words,
    WantKind.CHANGED_SINCE: _changed_since,
    WantKind.UNCITED_EXHIBIT: _uncited_exhibit,
    WantKind.EXHIBIT_WITHOUT_FILE: _exhibit_without_file,
    WantKind.UNPROVED: _unproved,
    WantKind.UNDECIDED: _undecided,
    WantKind.NOT_APPROVED: _not_approved,
    WantKind.NO_SUBSIDIARY: _no_subsidiary,
    WantKind.CHILD_WORDS: _child_words,
    WantKind.CONTRADICTION: _contradiction,
    WantKind.OPEN_PLACE: _open_place,
    WantKind.SIGNER: _signer,
    WantKind.PAGE_LIMIT: _page_limit,
    WantKind.DAY_PASSED: _day_passed,
    WantKind.TERM_PASSED: _term_passed,
    WantKind.TERM_UNPROVED: _term_unproved,
    WantKind.TERM_UNSURE: _term_unsure,
    WantKind.TERM_UNKNOWN: _term_unknown,
    WantKind.HARD_WORDS: _hard_words,
    WantKind.TRANSLATION: _translation,
}
