"""What the law makes of a dossier file, for people or as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from legalaid_desk.bootstrap import opening, shipped_law
from legalaid_desk.desk import dossiers
from legalaid_desk.dossier import CASE, Dossier
from legalaid_desk.filings.draft import plain
from legalaid_desk.filings.fill import fill
from legalaid_desk.law import Inquiry, Walkthrough
from legalaid_desk.walk import Asked, Because, Effect, Finding, Found, Gap, GapKind, State, TopicFound, Verdict, Walk

from .plain_data import answer, known, pairs
from .weighing import burdens_data, ladder_data, weighing_data, weighing_line


def run_walk(path: Path, on: date | None, *, as_json: bool) -> int:
    """Walk the dossier in this file and print what came of it."""
    law = shipped_law()
    source = dossiers.read_fitting(path, law)
    walk = Walk(source.dossier, source.law(law), on or opening().clock().date())
    if as_json:
        print(json.dumps(as_data(walk), ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(walk)))
    return 0


def as_data(walk: Walk) -> Mapping[str, Any]:
    """The walk as the plain data that ``walk --json`` prints."""
    return {
        "law": walk.view.law.version,
        "on": walk.view.today.isoformat(),
        "verdicts": [_verdict(verdict) for verdict in walk.verdicts],
        "weighing": weighing_data(walk),
        "ladder": ladder_data(walk),
        "burdens": burdens_data(walk),
        "gaps": [_gap(gap) for gap in walk.gaps],
        "gap_counts": _counts(walk),
        "findings": {one: [_finding(walk, f) for f in walk.findings(one)] for one in walk.view.law.walkthroughs},
        "next_question": _asked(walk, walk.next_question) if walk.next_question else None,
    }


def _verdict(verdict: Verdict) -> Mapping[str, Any]:
    argument = verdict.argument
    return {
        "argument": argument.id,
        "step": argument.step,
        "title": argument.title,
        "state": str(verdict.state),
        "because": [_because(one) for one in verdict.because],
        "missing": [{"question": question, "subject": subject} for question, subject in verdict.missing],
        "sources_for": list(argument.sources_for),
        "sources_against": list(argument.sources_against),
        "strengths": [one.text for one in verdict.strengths],
        "cautions": [one.text for one in verdict.cautions],
    }


def _because(because: Because) -> Mapping[str, Any]:
    data: dict[str, Any] = {"rule": because.rule, "outcome": because.outcome.value}
    if because.question:
        data |= {"question": because.question, "subject": because.subject, "answer": answer(because.value)}
    if because.standing:
        data |= {"standing": str(because.standing), "exhibits": list(because.exhibits)}
    if because.parts:
        data["parts"] = [_because(part) for part in because.parts]
    return data


def _gap(gap: Gap) -> Mapping[str, Any]:
    return {"kind": str(gap.kind), "item": gap.item, "subject": gap.subject, "arguments": list(gap.arguments)}


def _counts(walk: Walk) -> Mapping[str, int]:
    """How many gaps there are of every kind, also where there are none."""
    return {str(kind): sum(gap.kind is kind for gap in walk.gaps) for kind in GapKind}


def _finding(walk: Walk, finding: Finding) -> Mapping[str, Any]:
    return {
        "point": finding.point.id,
        "title": finding.point.title,
        "subject": finding.subject,
        "state": str(finding.state),
        "proved": finding.is_proved,
        "facts": [known(fact) for fact in finding.facts],
        "pleaded": [
            {"argument": one.argument, "passage": one.passage, "state": str(one.state), "chosen": one.chosen}
            for one in finding.pleadings
        ],
        "still_to_ask": pairs(finding.still_to_ask),
        "inquiries": [_inquiry(walk, inquiry, finding.subject) for inquiry in finding.inquiries],
        "topics": [_topic(one) for one in finding.topics],
        "sources": list(finding.point.sources),
        "against": finding.point.against,
    }


def _inquiry(walk: Walk, inquiry: Inquiry, subject: str) -> Mapping[str, Any]:
    """An inquiry in words, or what the dossier still lacks to write it."""
    filled = fill(inquiry.text, walk.view, subject, {})
    text = None if filled.lacks else plain(filled.runs)
    return {"id": inquiry.id, "to": str(inquiry.to), "text": text, "lacks": list(filled.lacks)}


def _topic(found: TopicFound) -> Mapping[str, Any]:
    return {
        "topic": found.topic.id,
        "facts": [known(fact) for fact in found.facts],
        "still_to_ask": pairs(found.still_to_ask),
    }


def _asked(walk: Walk, asked: Asked) -> Mapping[str, Any]:
    return {
        "question": asked.question.id,
        "subject": asked.subject,
        "text": asked.question.text,
        "options": [{"id": option.id, "text": option.text} for option in asked.question.options],
        "why": {"decides": list(asked.decides), "fills": list(asked.fills), "sources": list(asked.sources)},
        "effects": [_effect(effect) for effect in walk.effects(asked)],
    }


def _effect(effect: Effect) -> Mapping[str, Any]:
    return {
        "answer": answer(effect.value),
        "ranges": [{"from": answer(one.least), "to": answer(one.most)} for one in effect.ranges],
        "opens": list(effect.opens),
        "closes": list(effect.closes),
        "asks": list(effect.asks),
        "waits": list(effect.waits),
        "enters": [{"interest": one.interest, "subject": one.subject} for one in effect.enters],
        "leaves": [{"interest": one.interest, "subject": one.subject} for one in effect.leaves],
        "shifts": list(effect.shifts),
    }


def _lines(walk: Walk) -> list[str]:
    signs = {State.OPEN: "open  ", State.CLOSED: "closed", State.NEEDS: "needs "}
    lines = [f"{signs[v.state]}  {v.argument.step}  {v.argument.title}" for v in walk.verdicts]
    lines += ["", f"{len(walk.gaps)} gaps"] + [f"  {gap.kind}: {gap.item} {gap.subject}".rstrip() for gap in walk.gaps]
    lines += ["", weighing_line(walk)]
    for walkthrough in walk.view.law.walkthroughs.values():
        lines += ["", walkthrough.title, *_finding_lines(walk, walkthrough)]
    if walk.next_question:
        lines += ["", f"next: {walk.next_question.question.text}"]
    return lines


def _finding_lines(walk: Walk, walkthrough: Walkthrough) -> list[str]:
    """One line a point, and for whom; what is not asked in this case is left out."""
    asked = [one for one in walk.findings(walkthrough.id) if one.state is not Found.NOT_ASKED_HERE]
    width = max((len(state) for state in Found), default=0)
    return [f"  {one.state:<{width}}  {one.point.title}{of_whom(walk.view.dossier, one.subject)}" for one in asked]


def of_whom(dossier: Dossier, subject: str) -> str:
    """The child or adult that something is about, in brackets; empty for the case."""
    child, person = dossier.child(subject), dossier.party(subject)
    name = child.given_name if child else person.full_name if person else ""
    return f" ({name or subject})" if subject not in ("", CASE) else ""
