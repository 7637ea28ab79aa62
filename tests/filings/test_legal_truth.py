"""No sentence reaches a draft that the law data cannot answer for: tried for every argument that ships."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from legalaid_desk.cli.walk import as_data
from legalaid_desk.law import Argument, Law, load_law
from legalaid_desk.walk import Walk

from .legal_truth import untold, untruths_of
from .opened_dossiers import TODAY, closed_by, dossier_on, with_only

ROOT = Path(__file__).parents[2]
SHIPPED = load_law(ROOT / "resources" / "law")
ARGUMENTS = list(SHIPPED.arguments.values())

each_argument = pytest.mark.parametrize("argument", ARGUMENTS, ids=[argument.id for argument in ARGUMENTS])


@each_argument
def test_whatever_opens_it_nothing_untrue_is_printed(argument: Argument) -> None:
    assert untruths_of(SHIPPED, argument) == []


@each_argument
def test_a_dossier_closes_it(argument: Argument) -> None:
    assert closed_by(with_only(SHIPPED, argument), argument) is not None


@each_argument
def test_it_cites_sources_that_exist_and_tells_what_speaks_against_it(argument: Argument) -> None:
    assert untold(SHIPPED, argument) == []
    law = with_only(SHIPPED, argument)
    told = {one["argument"]: one for one in as_data(Walk(dossier_on({}, law), law, TODAY))["verdicts"]}[argument.id]
    assert told["sources_for"] == list(argument.sources_for)
    assert told["sources_against"] == list(argument.sources_against)


def test_every_step_is_held_by_a_kind_of_filing() -> None:
    held = {step for kind in SHIPPED.filings.values() for section in kind.sections for step in section.steps}
    assert {argument.step for argument in ARGUMENTS} <= held


# The tests above can fail: each law below holds one untruth.

SMALL = (ROOT / "tests" / "law" / "small" / "small.toml").read_text(encoding="utf-8")
LAW_PASSAGE = "Volgens {source wet} zet de verhuurder eerst vier stappen."


def planted(folder: Path, old: str, new: str) -> Law:
    """The small law with something changed in it."""
    assert old in SMALL
    (folder / "small.toml").write_text(SMALL.replace(old, new, 1), encoding="utf-8")
    shutil.copy(ROOT / "resources" / "law" / "phrases.toml", folder)
    return load_law(folder)


def told(law: Law) -> list[str]:
    return [one for argument in law.arguments.values() for one in untruths_of(law, argument)]


def test_the_small_law_tells_no_untruth(tmp_path: Path) -> None:
    assert told(planted(tmp_path, "Kleine wet", "Kleine wet")) == []


@pytest.mark.parametrize(
    "old, new, untruth",
    [
        (LAW_PASSAGE, "Zie HR 1 januari 2020, ECLI:NL:HR:2020:1.", "prints arrest, which is recalled and not read"),
        (
            LAW_PASSAGE,
            "Zie {source wet} en ECLI:NL:HR:2019:7.",
            "prints ECLI:NL:HR:2019:7, which is none of its sources",
        ),
        (
            'verified = "memory"\nholding = "Uit het geheugen."',
            'verified = "text"\nholding = "Gelezen."\nuse = "r.o. 3.1"',
            "",
        ),
        (LAW_PASSAGE, "De verhuurder zet eerst vier stappen.", "shows no fact, name, exhibit or source"),
        (LAW_PASSAGE, "Volgens {source wet} (zie {{wet}}) zet hij stappen.", "a slot that was not filled"),
        (LAW_PASSAGE, "Volgens {source wet} () zet hij stappen.", "empty brackets"),
        (LAW_PASSAGE, "Volgens {source wet} , zet hij stappen.", "a space too many"),
        (LAW_PASSAGE, "Volgens {source wet} blijkt uit productie niets.", "a reference without a number"),
        (LAW_PASSAGE, "Volgens {source wet} zet hij stappen..", "two stops in a row"),
        (LAW_PASSAGE, "volgens {source wet} zet hij stappen", "does not begin with a capital and end with a full stop"),
        (
            "Het gezin biedt aan te bewijzen dat geen verwijzing is ontvangen.",
            "Het gezin biedt bewijs aan ().",
            "steps-missing/offer/witness: empty brackets",
        ),
        (
            "een termijn van een maand te geven",
            "een termijn te geven volgens ECLI:NL:HR:2020:1 ()",
            "term: empty brackets",
        ),
        (
            "een termijn van een maand te geven",
            "een termijn te geven volgens HR 1 januari 2020, ECLI:NL:HR:2020:1",
            "term: prints arrest, which is recalled and not read",
        ),
        ('when = "referred is no"\ntext', 'when = "referred is no and referred is yes"\ntext', "no dossier prints it"),
        ("{standing referred} de verhuurder", "{standing referred} {answer cause} de verhuurder", ""),
        ("Zie ook {see steps-missing}.", "Zie ook productie {see steps-missing}.", "a reference without a number"),
    ],
)
def test_a_planted_untruth_is_found(tmp_path: Path, old: str, new: str, untruth: str) -> None:
    found = told(planted(tmp_path, old, new))
    assert any(untruth in one for one in found) if untruth else found == []


def test_an_argument_that_nothing_closes_is_found(tmp_path: Path) -> None:
    law = planted(tmp_path, 'when = "any child (ill is yes)"', 'when = ""')
    assert closed_by(law, law.arguments["each-child"]) is None
    assert closed_by(law, law.arguments["steps-missing"]) is not None


def test_a_pinpoint_nobody_has_seen_is_found_in_print(tmp_path: Path) -> None:
    law = planted(tmp_path, 'verified = "memory"\nholding = "Uit', 'verified = "text"\nholding = "Uit')
    assert told(law) == []
    by_hand = planted(tmp_path, LAW_PASSAGE, "Zie HR 1 januari 2020, ECLI:NL:HR:2020:1, r.o. 3.1 en {source wet}.")
    assert any("prints r.o. 3.1 of arrest, which nobody has seen" in one for one in told(by_hand))


def test_a_source_that_is_not_listed_or_says_nothing_against_is_found(tmp_path: Path) -> None:
    law = planted(tmp_path, 'no_adverse = "Niet bekend."', 'no_adverse = "Niet bekend."\noffers = []')
    argument = law.arguments["each-child"]
    assert untold(law, argument) == []
    assert untold(law, _without(argument, "sources_for")) == ["nothing speaks for it"]
    assert untold(law, _without(argument, "no_adverse")) == ["nothing is said to speak against it"]


def _without(argument: Argument, field: str) -> Argument:
    return replace(argument, **{field: type(getattr(argument, field))()})
