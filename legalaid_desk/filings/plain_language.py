"""Is a Dutch text plain: words in a sentence, long words, the passive, jargon, and how easy it reads. Pure.

**What is called B1 here is a proxy.** B1 of the Common European Framework says what a reader can do; no formula
measures that of a text. The rule takes what can be counted and what guides for plain Dutch agree on: short sentences,
everyday words, the active voice. How easy a text reads is the formula of Flesch as W.H. Douma fitted it to Dutch:
206.84 - 0.77 x (syllables in a hundred words) - 0.93 x (words in a sentence), with his own scale: 60 to 70 is normal,
70 to 80 fairly easy, 80 to 90 easy, above that very easy. A text that passes may still be unclear.

A colon ends a sentence, for what follows it is read as another. Names, figures and addresses are never long words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from legalaid_desk.law import Jargon

from .draft import FilingDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What a text for some reader may be: words in a sentence on average and at most, shares in hundredths, ease."""

    mean: float
    longest: int
    long_words: int
    passive: int
    ease: int


RULES: Mapping[str, Rule] = {
    "adult": Rule(mean=10, longest=15, long_words=10, passive=10, ease=65),
    "teen": Rule(mean=10, longest=15, long_words=10, passive=10, ease=65),
    "child": Rule(mean=9, longest=14, long_words=8, passive=5, ease=70),
    "young-child": Rule(mean=7, longest=10, long_words=5, passive=0, ease=80),
}
"""The rule for each reader a kind of filing can have. That for ``adult`` and ``teen`` is what is called B1 here."""

LONG = 4
"""So many syllables make a word long."""


class Hard(StrEnum):
    """What makes a text hard to read."""

    SENTENCE = "sentence"
    JARGON = "jargon"
    MEAN = "mean"
    LONG_WORDS = "long-words"
    PASSIVE = "passive"
    EASE = "ease"


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that is hard. ``paragraph`` is where it stands, empty for the text as a whole; ``said`` the words."""

    kind: Hard
    paragraph: str = ""
    said: str = ""
    cure: str = ""


@dataclass(frozen=True, slots=True)
class Measured:
    """What was counted in a text."""

    sentences: tuple[str, ...]
    words: int
    long_words: tuple[str, ...]
    passive: tuple[str, ...]
    syllables: int

    @property
    def mean(self) -> float:
        """Words in a sentence on average."""
        return self.words / len(self.sentences) if self.sentences else 0.0

    @property
    def longest(self) -> int:
        """Words in the longest sentence."""
        return max((len(words_of(sentence)) for sentence in self.sentences), default=0)

    @property
    def long_share(self) -> float:
        """Long words in a hundred."""
        return 100 * len(self.long_words) / self.words if self.words else 0.0

    @property
    def passive_share(self) -> float:
        """Sentences in the passive, in a hundred."""
        return 100 * len(self.passive) / len(self.sentences) if self.sentences else 0.0

    @property
    def ease(self) -> float:
        """How easy it reads, by Flesch and Douma; 100 for an empty text."""
        if not self.words:
            return 100.0
        return 206.84 - 0.77 * (100 * self.syllables / self.words) - 0.93 * self.mean


_SHORTENED = re.compile(r"\b(mr|dr|art|nr|tel|mw|dhr|ds|ir|drs|jl|blz|p|St|[A-Z])\.(?=\s)")
_ENDS = re.compile(r"(?<=[.?!:…])[”’\"')]*\s+")
_OPEN_PLACE = re.compile(r"\[[^\]]*\]")
_WORD = re.compile(r"[^\s–—]*\w[^\s–—]*")
_LETTERS = re.compile(r"[a-zà-ÿ'’-]+", re.IGNORECASE)
_PLAIN_WORD = re.compile(r"[^\W_]+")
_VOWELS = re.compile(r"[äëïöü]|(?:[aeiouyáéíóúàèìòùâêîôû]|ij)+", re.IGNORECASE)
_BECOMES = re.compile(r"\b(?:word|wordt|worden|werd|werden|geworden)\b", re.IGNORECASE)
_PARTICIPLE = re.compile(r"\b(?:\w{2,}?)?ge\w{2,}(?:d|t|en)\b|\b(?:be|ver|ont|her|er)\w{3,}(?:d|t|en)\b", re.IGNORECASE)


def measure(texts: Iterable[str]) -> Measured:
    """Count in these paragraphs."""
    sentences = tuple(sentence for text in texts for sentence in sentences_of(text))
    words = [(word, place) for sentence in sentences for place, word in enumerate(words_of(sentence))]
    return Measured(
        sentences=sentences,
        words=len(words),
        long_words=tuple(word for word, place in words if syllables(word) >= LONG and not _is_name(word, place)),
        passive=tuple(sentence for sentence in sentences if is_passive(sentence)),
        syllables=sum(1 if _is_name(word, place) else syllables(word) for word, place in words),
    )


def sentences_of(text: str) -> tuple[str, ...]:
    """The sentences of a paragraph. A point after ``mr``, an initial or in an amount ends none."""
    kept = _SHORTENED.sub(lambda found: f"{found[1]}\ue000", " ".join(text.split()))
    parts = (part.replace("\ue000", ".").strip() for part in _ENDS.split(kept))
    return tuple(part for part in parts if words_of(part))


def words_of(sentence: str) -> tuple[str, ...]:
    """Its words; a place that is left open counts as one."""
    return tuple(_WORD.findall(_OPEN_PLACE.sub(" open ", sentence)))


def syllables(word: str) -> int:
    """About how many syllables a Dutch word has: its groups of vowels. A figure or an address has one."""
    bare = word.strip(".,;:?!()“”‘’\"'")
    return max(1, len(_VOWELS.findall(bare))) if _LETTERS.fullmatch(bare) else 1


def is_passive(sentence: str) -> bool:
    """Whether it says that something is done, by whom need not be said."""
    became = _BECOMES.search(sentence)
    return became is not None and any(
        found[0].casefold() not in ("geworden", "geen") for found in _PARTICIPLE.finditer(sentence)
    )


def troubles(paragraphs: Iterable[tuple[str, str]], rule: Rule, jargon: Mapping[str, Jargon]) -> tuple[Trouble, ...]:
    """What is hard in these paragraphs (id and text): sentence by sentence, then in the text as a whole."""
    told = tuple(paragraphs)
    measured = measure(text for _, text in told)
    found = (trouble for paragraph, text in told for trouble in _in_paragraph(paragraph, text, rule, jargon))
    return (*found, *_in_whole(measured, rule))


def hard_in(draft: FilingDraft, reader: str, jargon: Mapping[str, Jargon]) -> tuple[Trouble, ...]:
    """What is hard in a draft for its reader, own words of the lawyer included; nothing where no reader is named.

    A line of a form is no sentence and is not measured.
    """
    rule = RULES.get(reader)
    lines = ((one.id, one.text) for one in draft.paragraphs if not one.label)
    return troubles(lines, rule, jargon) if rule else ()


def _in_paragraph(paragraph: str, text: str, rule: Rule, jargon: Mapping[str, Jargon]) -> Iterator[Trouble]:
    for sentence in sentences_of(text):
        if len(words_of(sentence)) > rule.longest:
            yield Trouble(Hard.SENTENCE, paragraph, sentence, str(rule.longest))
    lower = f" {' '.join(_PLAIN_WORD.findall(text.casefold()))} "
    for one in jargon.values():
        for form in one.forms:
            if f" {form} " in lower:
                yield Trouble(Hard.JARGON, paragraph, form, one.plain)
                break


def _in_whole(measured: Measured, rule: Rule) -> Iterator[Trouble]:
    if measured.mean > rule.mean:
        yield Trouble(Hard.MEAN, said=f"{measured.mean:.1f}", cure=f"{rule.mean:g}")
    if measured.long_share > rule.long_words:
        yield Trouble(Hard.LONG_WORDS, said=", ".join(dict.fromkeys(measured.long_words)), cure=str(rule.long_words))
    if measured.passive_share > rule.passive:
        yield Trouble(Hard.PASSIVE, said=measured.passive[0], cure=str(rule.passive))
    if measured.ease < rule.ease:
        yield Trouble(Hard.EASE, said=f"{measured.ease:.0f}", cure=str(rule.ease))


def _is_name(word: str, place: int) -> bool:
    """A word with a capital inside a sentence is a name, and so is what is no word at all: an address, a figure."""
    bare = word.strip(".,;:?!()“”‘’\"'")
    return not _LETTERS.fullmatch(bare) or (place > 0 and bare[:1].isupper())
