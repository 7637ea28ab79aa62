"""A translation says what the Dutch says: of a text that exists, and with the same slots."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from .check_passages import Complaint, missing
from .filing_kinds import FilingKind
from .law import Law
from .sentences import Sentence
from .translations import Translation, told_in

Found = Iterator[tuple[str, str, Complaint]]
SAID_ABOVE = ("translation-notice", "translation-unchecked", "translation-partly", "translation-lacking")
"""What the paper says of a translation in Dutch."""
NO_LANGUAGE = "none"
"""The option of the question for a language that is Dutch alone."""


def translation_faults(law: Law) -> Found:
    """What is wrong with the languages, and with the kinds that are written in two."""
    for translation in law.translations.values():
        yield from (("translations", translation.id, complaint) for complaint in _faults(translation, law))
    for kind in law.filings.values():
        yield from (("filings", kind.id, complaint) for complaint in _kind_faults(kind, law))


def _faults(translation: Translation, law: Law) -> Iterator[Complaint]:
    dutch = {of: text for kind in law.filings.values() if kind.language for of, text in told_in(kind, law)}
    yield from missing(tuple(text.of for text in translation.texts), dutch, "text in Dutch")
    seen = Counter(text.of for text in translation.texts)
    for of in (of for of, times in seen.items() if times > 1):
        yield f"{of!r} is translated twice", "take one of them out"
    for text in translation.texts:
        if text.of in dutch and slots_of(text.text) != slots_of(dutch[text.of]):
            wanted = ", ".join(slots_of(dutch[text.of])) or "no slots"
            yield f"{text.of!r} has other slots than the Dutch", f"it needs exactly: {wanted}"
    if len(translation.months) not in (0, 12):
        yield "a year has twelve months", "name all of them, or none to write days in figures"


def _kind_faults(kind: FilingKind, law: Law) -> Iterator[Complaint]:
    if bool(kind.language) != bool(kind.template_beside):
        yield "language and template_beside go together", "name both, or neither"
    question = law.questions.get(kind.language)
    yield from missing((kind.language,) if kind.language else (), law.questions, "question")
    languages = tuple(option.id for option in question.options if option.id != NO_LANGUAGE) if question else ()
    yield from missing(languages, law.translations, "translation")
    yield from missing(SAID_ABOVE if kind.language else (), law.phrases, "phrase")


def slots_of(sentence: Sentence) -> tuple[str, ...]:
    """The slots of a sentence, each as often as it stands there, in the order of their names."""
    slots = (part for part in sentence.parts if not isinstance(part, str))
    return tuple(sorted(f"{{{part.of}}}" if part.kind == "name" else f"{{{part.kind} {part.of}}}" for part in slots))
