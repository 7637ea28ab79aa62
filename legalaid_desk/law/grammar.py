"""Conditions as maintainers write them: ``ground is arrears and not (help-refused is yes)``.

::

    either: both (or both)*                  both: one (and one)*
    one:    not one | (either) | any|every child|person (either)
          | NAME known | NAME is [not] VALUE | NAME in (VALUE, ...) | NAME <|<=|>|>= NUMBER|DAY
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from functools import lru_cache

from .conditions import ALWAYS, AllOf, Answer, AnyOf, Condition, Not, OneTest, Quantified

_SPACE = re.compile(r"\s*")
_WORD = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*(?![-\w])")
_SIGN = re.compile(r"<=|>=|<|>")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}(?![-\w])")
_NUMBER = re.compile(r"\d+(?:\.\d+)?(?![-\w])")


class ConditionError(ValueError):
    """A condition that cannot be read; the message says where."""


@lru_cache(maxsize=4096)  # many arguments fit the same grounds and stages
def parse_condition(text: str) -> Condition:
    """The condition that ``text`` writes down; an empty text always holds. Raises ConditionError."""
    return _Reader(text).whole() if text.strip() else ALWAYS


class _Reader:
    """Reads a condition from left to right; ``at`` is how far it came."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self._skip()

    def whole(self) -> Condition:
        read = self._either()
        if self.at < len(self.text):
            raise self._error()
        return read

    def _either(self) -> Condition:
        parts = tuple(self._joined_by("or", self._both))
        return parts[0] if len(parts) == 1 else AnyOf(parts)

    def _both(self) -> Condition:
        parts = tuple(self._joined_by("and", self._one))
        return parts[0] if len(parts) == 1 else AllOf(parts)

    def _joined_by(self, word: str, read: Callable[[], Condition]) -> Iterator[Condition]:
        yield read()
        while self._next_is(word):
            yield read()

    def _one(self) -> Condition:
        if self._next_is("not"):
            return Not(self._one())
        if self._mark("("):
            return self._closed()
        for how in ("any", "every"):
            if self._next_is(how):
                level = self._one_of("child", "person")
                self._must(self._mark("("))
                return Quantified(how == "every", level, self._closed())
        return self._test(self._must(self._take(_WORD)))

    def _closed(self) -> Condition:
        inner = self._either()
        self._must(self._mark(")"))
        return inner

    def _test(self, question: str) -> Condition:
        if self._next_is("known"):
            return OneTest(question, "known")
        if self._next_is("is"):
            differs = self._next_is("not")
            test = OneTest(question, "is", self._value())
            return Not(test) if differs else test
        if self._next_is("in"):
            return OneTest(question, "in", tuple(self._values()))
        return OneTest(question, self._must(self._take(_SIGN)), self._bound())

    def _values(self) -> Iterator[str]:
        self._must(self._mark("("))
        yield str(self._value())
        while self._mark(","):
            yield str(self._value())
        self._must(self._mark(")"))

    def _value(self) -> Answer:
        number = self._take(_NUMBER)
        if number:
            return _number(number)
        word = self._must(self._take(_WORD))
        return word == "yes" if word in ("yes", "no") else word

    def _bound(self) -> Answer:
        begun = self.at
        day = self._take(_DAY)
        if not day:
            return _number(self._must(self._take(_NUMBER)))
        try:
            return date.fromisoformat(day)
        except ValueError:
            self.at = begun
            raise self._error() from None

    def _one_of(self, *words: str) -> str:
        return self._must(next((word for word in words if self._next_is(word)), ""))

    def _next_is(self, word: str) -> bool:
        if not self.text.startswith(word, self.at):
            return False
        found = _WORD.match(self.text, self.at)
        if found is None or found[0] != word:
            return False
        self.at = found.end()
        self._skip()
        return True

    def _take(self, form: re.Pattern[str]) -> str:
        found = form.match(self.text, self.at)
        if found is None:
            return ""
        self.at = found.end()
        self._skip()
        return found[0]

    def _mark(self, mark: str) -> str:
        if not self.text.startswith(mark, self.at):
            return ""
        self.at += len(mark)
        self._skip()
        return mark

    def _must(self, found: str) -> str:
        if not found:
            raise self._error()
        return found

    def _skip(self) -> None:
        space = _SPACE.match(self.text, self.at)
        self.at = space.end() if space else self.at

    def _error(self) -> ConditionError:
        rest = repr(self.text[self.at :][:30]) if self.at < len(self.text) else "its end"
        return ConditionError(f"cannot read the condition at character {self.at + 1}: {rest}")


def _number(text: str) -> int | Decimal:
    return Decimal(text) if "." in text else int(text)
