"""Every paragraph of an argument shows the fact it states or the source it rests on, or draws on one that does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .arguments import Argument, Passage
from .check_passages import Complaint
from .conditions import questions_tested
from .questions import Question
from .sentences import Sentence

CURE = "put {standing Q}, {answer Q}, {exhibits Q}, a name or {source S} in it"


def unnamed_facts(argument: Argument, questions: Mapping[str, Question]) -> Iterator[Complaint]:
    """Passages printed because of a fact that neither they nor those before them show, and bare first words."""
    shown: set[str] = set()
    anything = False
    for passage in argument.passages:
        shown.update(passage.text.questions)
        anything = anything or _shows_something(passage.text)
        hangs = _facts_it_hangs_on(passage, questions)
        if _shows_something(passage.text):
            continue
        if hangs and not shown.intersection(hangs):
            what = f"is printed because of {', '.join(hangs)}, and neither it nor a passage before it shows that"
            yield f"passage {passage.id}: {what}", CURE
        elif not anything:
            yield f"passage {passage.id}: names no fact and no source, and none before it does", CURE


def _shows_something(sentence: Sentence) -> bool:
    """Whether a fact, an exhibit, a name, another paragraph or a source stands in it."""
    return bool(sentence.questions or any(sentence.slots(kind) for kind in ("name", "see", "source")))


def _facts_it_hangs_on(passage: Passage, questions: Mapping[str, Question]) -> tuple[str, ...]:
    """The facts that make it print, leaving out what the intake knows: that stands in the first chapter."""
    tested = dict.fromkeys(test.question for test, _ in questions_tested(passage.when))
    return tuple(one for one in tested if one in questions and not questions[one].intake)
