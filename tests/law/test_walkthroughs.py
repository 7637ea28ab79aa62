"""Walkthroughs: what the check refuses, and what holds for the two that ship."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from legalaid_desk.data import law_folder
from legalaid_desk.law import Addressee, AllOf, Condition, LawError, OneTest, Point, Walkthrough, load_law
from legalaid_desk.law.possible import can_hold
from legalaid_desk.law.reading import as_law, read_folder

SMALL = Path(__file__).parent / "small" / "small.toml"
LAW = as_law(read_folder(law_folder()))
POINTS = [(walkthrough, point) for walkthrough in LAW.walkthroughs.values() for point in walkthrough.points]
NUMBERED = re.compile(r"r\.?\s?o\.|rov\.|overweging \d|paragraph \d|considerations? \d", re.IGNORECASE)
SCORED = re.compile(r"\bscores?\b|\bpunten totaal\b|\bpercent\b|%", re.IGNORECASE)

each_point = pytest.mark.parametrize(
    "walkthrough, point", POINTS, ids=[f"{walkthrough.id}/{point.id}" for walkthrough, point in POINTS]
)


@pytest.mark.parametrize(
    "old, new, told",
    [
        ('["referred", "contact", "cause"]', '["referred", "contract"]', "there is no question 'contract'"),
        ('["referred", "contact", "cause"]', '["referred", "ill"]', "ill is asked of each child"),
        ('["referred", "contact", "cause"]', "[]", "point steps: names no question"),
        ('"steps-missing/contact"', '"steps-mising"', "there is no argument 'steps-mising'"),
        ('"steps-missing/contact"', '"steps-missing/kontact"', "no paragraph of steps-missing 'kontact'"),
        ('against = "Er is een brief gestuurd."', 'against = " "', "point steps: says nothing in against"),
        ('topics = ["contact"]', 'topics = ["contract"]', "there is no topic 'contract'"),
        ('topics = ["contact"]', "", "topic contact: stands under no point"),
        ('when = "stage is interim"', 'when = "stage is intrim"', "there is no option of stage 'intrim'"),
        ('to = "school"', 'to = "skool"', "must be one of client, landlord"),
        ('level = "case"\nsources = ["wet"]', 'level = "person"\nsources = ["wet"]', "level"),
        ("In welke groep zit {child}?", "In welke groep zit {child}, zie {see steps-missing}?", "leave {see} out"),
        ("gezet voor de woning {home.address}?", "gezet voor {child}?", "{child} needs each = 'child'"),
        ('id = "school-class"', 'id = "client-letter"', "the inquiry 'client-letter' stands twice"),
        ('id = "urgency"\ntitle', 'id = "steps"\ntitle', "the point 'steps' stands twice"),
    ],
)
def test_a_faulty_walkthrough_is_refused_with_its_place_and_what_is_wrong(
    tmp_path: Path, old: str, new: str, told: str
) -> None:
    text = SMALL.read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "law.toml").write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(LawError) as refused:
        load_law(tmp_path)
    faults = [str(fault) for fault in refused.value.faults]
    assert any(fault.startswith("law.toml:") and "walkthrough onderzoek" in fault for fault in faults)
    assert any(told in fault for fault in faults), faults


def test_the_two_walkthroughs_ship() -> None:
    assert list(LAW.walkthroughs) == ["hr-2025-1799", "zeven-punten"]
    assert LAW.walkthroughs["hr-2025-1799"].level == "case"
    assert LAW.walkthroughs["zeven-punten"].level == "child"


@each_point
def test_a_point_is_told_in_two_languages_with_what_speaks_against_it(walkthrough: Walkthrough, point: Point) -> None:
    told = (walkthrough.title_en, walkthrough.intro_en, point.title_en, point.text_en, point.against_en)
    assert all(told)
    assert len(point.against) > 40
    assert all(len(inquiry.text_en) > 10 for inquiry in point.inquiries)
    assert point.sources


@each_point
def test_an_inquiry_is_one_whole_sentence_or_request(walkthrough: Walkthrough, point: Point) -> None:
    for inquiry in point.inquiries:
        words = "".join(part for part in inquiry.text.parts if isinstance(part, str))
        assert words.endswith("." if inquiry.to is Addressee.COURT else ("?", "."))
        assert ("?" in words) is (inquiry.to is not Addressee.COURT), "people are asked, a court is requested"


@each_point
def test_a_child_is_named_wherever_a_question_is_asked_about_it(walkthrough: Walkthrough, point: Point) -> None:
    if walkthrough.level_of(point) == "child":
        assert all("child" in inquiry.text.slots("name") for inquiry in point.inquiries)


@each_point
def test_what_pleads_a_point_can_be_printed_where_the_point_is_looked_into(
    walkthrough: Walkthrough, point: Point
) -> None:
    for pleaded in point.pleaded:
        assert can_hold(AllOf((point.when, *printed_when(pleaded))), LAW.questions), pleaded


def printed_when(pleaded: str) -> tuple[Condition, ...]:
    """What must hold before this argument, or this paragraph of it, is printed."""
    argument_id, _, passage_id = pleaded.partition("/")
    argument = LAW.arguments[argument_id]
    fits = [OneTest("ground", "in", argument.grounds)] if argument.grounds else []
    fits += [OneTest("stage", "in", argument.stages)] if argument.stages else []
    passages = [one for one in (*argument.passages, *argument.offers) if one.id == passage_id]
    return (*fits, argument.when, *(one.when for one in passages))


@each_point
def test_no_paragraph_number_of_a_decision_nobody_read_and_no_score(walkthrough: Walkthrough, point: Point) -> None:
    for text in (point.text, point.text_en, point.against, point.against_en, point.title):
        assert not NUMBERED.search(text)
        assert not SCORED.search(text)


def test_what_was_not_established_about_the_decision_is_said_in_both_languages() -> None:
    points = {point.id: point for point in LAW.walkthroughs["hr-2025-1799"].points}
    for one in ("reasons", "default", "municipality-heard"):
        assert points[one].text.startswith("Niet vastgesteld")
        assert points[one].text_en.startswith("Not established")


def test_every_condition_of_the_model_stands_under_a_point_and_none_is_measured() -> None:
    seven = LAW.walkthroughs["zeven-punten"]
    named = {topic.id for point in seven.points for topic in seven.topics_of(point)}
    assert named == {topic.id for topic in seven.topics} == {f"bic-{number:02}" for number in range(1, 15)}
    assert all(topic.sources == (topic.id,) and topic.questions for topic in seven.topics)
    assert "geen score" in seven.intro


def test_the_seven_points_stand_in_the_order_of_the_ombudsman() -> None:
    points = [point.id for point in LAW.walkthroughs["zeven-punten"].points]
    assert points == ["identity", "views", "family", "care", "vulnerability", "health", "education"]


def test_somebody_can_be_asked_at_every_place_where_papers_are() -> None:
    asked = {inquiry.to for _, point in POINTS for inquiry in point.inquiries}
    assert asked == set(Addressee)
