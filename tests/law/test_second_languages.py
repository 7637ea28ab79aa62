"""Second languages as law texts: each says what the Dutch says, with the same slots, and what is wrong is named."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from legalaid_desk.law import Law, Translated, load_law
from legalaid_desk.law.check_translations import translation_faults
from legalaid_desk.law.sentences import parse_sentence
from legalaid_desk.law.translations import told_in

LAW = load_law(Path(__file__).parents[2] / "resources" / "law")
WHOLE = ("ar", "en", "pl", "tr")


def complaints(law: Law) -> list[str]:
    return [what for _, _, (what, _) in translation_faults(law)]


def with_text(text: Translated) -> Law:
    """The law with one more text in Turkish."""
    turkish = LAW.translations["tr"]
    return replace(LAW, translations={**LAW.translations, "tr": replace(turkish, texts=(*turkish.texts, text))})


def test_what_ships_has_no_faults() -> None:
    assert set(LAW.translations) == {*WHOLE, "ti"}
    assert complaints(LAW) == []


@pytest.mark.parametrize("language", WHOLE)
def test_every_text_of_the_letter_to_the_client_is_there(language: str) -> None:
    translation = LAW.translations[language]
    told = dict(told_in(LAW.filings["brief_client"], LAW))
    assert set(told) == {text.of for text in translation.texts}
    labelled = {
        f"brief_client/{section.id}/{one.id}"
        for section in LAW.filings["brief_client"].sections
        for one in section.passages
        if one.label
    }
    assert {text.of for text in translation.texts if text.label} == labelled


def test_nothing_that_ships_is_called_checked() -> None:
    assert not [text.of for one in LAW.translations.values() for text in one.texts if text.checked]


def test_a_text_of_something_that_is_not_there_is_named() -> None:
    wrong = with_text(Translated(of="brief_client/nieuws/weg-ermee", text=parse_sentence("Evet.")))
    assert complaints(wrong) == ["there is no text in Dutch 'brief_client/nieuws/weg-ermee'"]


@pytest.mark.parametrize("text", ["Karar.", "Karar {hearing-on} tarihinde.", "{judgment-on} {judgment-on}"])
def test_a_text_with_other_slots_than_the_dutch_is_named(text: str) -> None:
    turkish = LAW.translations["tr"]
    of = "brief_client/nieuws/vonnis"
    texts = tuple(replace(one, text=parse_sentence(text)) if one.of == of else one for one in turkish.texts)
    law = replace(LAW, translations={**LAW.translations, "tr": replace(turkish, texts=texts)})
    assert complaints(law) == [f"{of!r} has other slots than the Dutch"]


def test_a_text_that_stands_twice_is_named() -> None:
    twice = with_text(LAW.translations["tr"].texts[0])
    assert complaints(twice) == [f"{LAW.translations['tr'].texts[0].of!r} is translated twice"]


def test_a_language_that_can_be_chosen_must_be_there() -> None:
    without = {name: one for name, one in LAW.translations.items() if name != "pl"}
    assert complaints(replace(LAW, translations=without)) == ["there is no translation 'pl'"]


def test_what_the_paper_says_of_a_translation_must_be_there() -> None:
    phrases = {name: text for name, text in LAW.phrases.items() if name != "translation-unchecked"}
    assert complaints(replace(LAW, phrases=phrases)) == ["there is no phrase 'translation-unchecked'"]


def test_a_year_has_twelve_months_or_none_with_a_name() -> None:
    short = replace(LAW.translations["en"], months=("January",))
    assert complaints(replace(LAW, translations={**LAW.translations, "en": short})) == ["a year has twelve months"]
    assert LAW.translations["ti"].months == ()


def test_arabic_runs_from_the_right_and_no_other() -> None:
    assert {name for name, one in LAW.translations.items() if one.direction == "rtl"} == {"ar"}
