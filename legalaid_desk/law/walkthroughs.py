"""Walkthroughs: what somebody must find out, point by point, with what pleads each point and whom to ask about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from .conditions import ALWAYS, Condition
from .sentences import Sentence


class Addressee(StrEnum):
    """Who can be asked in writing."""

    CLIENT = "client"
    LANDLORD = "landlord"
    MUNICIPALITY = "municipality"
    SCHOOL = "school"
    CARE = "care"
    YOUTH_CARE = "youth-care"
    COURT = "court"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry:
    """What to ask whom. ``text`` is a sentence of the letter, in Dutch; ``text_en`` says what it asks."""

    id: str
    to: Addressee
    text: Sentence
    text_en: str
    when: Condition = ALWAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """Something to think of under a point, and the questions that touch it. It is never measured."""

    id: str
    title: str
    title_en: str
    questions: tuple[str, ...]
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One thing that must be found out.

    ``questions`` bring it in; ``pleaded`` are the arguments (or ``argument/passage``) that plead it;
    ``against`` is what the other side will say or what limits it (to the lawyer). ``each`` repeats the
    point for every child; ``topics`` are ids of topics of the walkthrough.
    """

    id: str
    title: str
    title_en: str
    text: str
    text_en: str
    questions: tuple[str, ...]
    pleaded: tuple[str, ...]
    inquiries: tuple[Inquiry, ...]
    against: str
    against_en: str
    sources: tuple[str, ...] = ()
    each: Literal["case", "child"] = "case"
    topics: tuple[str, ...] = ()
    when: Condition = ALWAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class Walkthrough:
    """A list of points that belong together. At level ``child`` every point is gone through for each child."""

    id: str
    title: str
    title_en: str
    intro: str
    intro_en: str
    level: Literal["case", "child"]
    sources: tuple[str, ...]
    points: tuple[Point, ...]
    topics: tuple[Topic, ...] = ()

    def level_of(self, point: Point) -> Literal["case", "child"]:
        """Of whom a point is found out: of the case, or of each child."""
        return "child" if self.level == "child" else point.each

    def topics_of(self, point: Point) -> tuple[Topic, ...]:
        """The topics of a point, in its order."""
        known = {topic.id: topic for topic in self.topics}
        return tuple(known[one] for one in point.topics)
