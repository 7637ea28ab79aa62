"""Sentences of the law texts as they read without a dossier: what is filled in stands in brackets."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from legalaid_desk.law import Law, Sentence, Slot

from . import answers, verdicts, wants

translate = QCoreApplication.translate


def in_plain_words(sentence: Sentence, law: Law) -> str:
    """A sentence with its slots named."""
    return "".join(part if isinstance(part, str) else slot(part, law) for part in sentence.parts)


def has_own_words(sentence: Sentence) -> bool:
    """Whether a sentence says anything beside what is filled in."""
    return any(sign.isalpha() for part in sentence.parts if isinstance(part, str) for sign in part)


def slot(one: Slot, law: Law) -> str:
    """One slot by what will stand there."""
    match one.kind:
        case "source":
            known = law.sources.get(one.of)
            return known.cited(read=False) if known else f"[{one.of}]"
        case "see":
            argument = law.arguments.get(one.of)
            title = verdicts.title(argument) if argument else one.of
            return translate("Sentences", "[paragraph of: {title}]").format(title=title)
        case "name":
            return f"[{name(one.of)}]"
        case _:
            return f"[{kind(one.kind)}: {_question(one.of, law)}]"


def kind(value: str) -> str:
    """The kind of a slot that belongs to a question."""
    return {
        "answer": translate("Sentences", "answer"),
        "exhibits": translate("Sentences", "exhibits"),
        "standing": translate("Sentences", "how it is known"),
    }.get(value, value)


def name(value: str) -> str:
    """A plain slot: what the intake fills in."""
    return {
        "tenants.role": translate("Sentences", "how the tenants are called"),
        "landlord": translate("Sentences", "the landlord"),
        "home.since": translate("Sentences", "since when the home is rented"),
        "home.kind": translate("Sentences", "the kind of home"),
        "home.years": translate("Sentences", "years of tenancy"),
        "arrears.claimed": translate("Sentences", "the arrears claimed"),
        "arrears.claimed-on": translate("Sentences", "the day of the claim"),
        "arrears.months": translate("Sentences", "months of arrears"),
        "children.count": translate("Sentences", "how many children"),
        "children.names": translate("Sentences", "the names of the children"),
        "child": translate("Sentences", "name of the child"),
        "child.full": translate("Sentences", "full name of the child"),
        "child.age": translate("Sentences", "age of the child"),
        "child.his": translate("Sentences", "his or her"),
        "child.he": translate("Sentences", "he or she"),
        "person": translate("Sentences", "name of the adult"),
        "person.his": translate("Sentences", "his or her"),
        "person.he": translate("Sentences", "he or she"),
        "child.school": translate("Sentences", "school of the child"),
        "child.care": translate("Sentences", "care of the child"),
        "child.health": translate("Sentences", "health of the child"),
        "child.contact": translate("Sentences", "contact of the child"),
        "seat": translate("Sentences", "the seat of the court"),
        "court": translate("Sentences", "the court"),
        "case-number": translate("Sentences", "the case number"),
        "summons-on": translate("Sentences", "the day of the summons"),
        "roll-on": translate("Sentences", "the roll date"),
        "hearing-on": translate("Sentences", "the day of the hearing"),
    }.get(value) or wants.intake_slot(value)


def _question(question: str, law: Law) -> str:
    known = law.questions.get(question)
    return answers.headline(known) if known else question
