"""What is wrong with a template, or kept a PDF from being made, is told in the language of the screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from legalaid_desk.desk.inspection import TemplateTrouble, Trouble
from legalaid_desk.desk.template_flaws import Flaw, Flawed, Mend
from legalaid_desk.desk.templates import TemplateRefused
from legalaid_desk.documents.errors import ConversionFailed, NoPdf, Rejection, ReturnUnreadable, TemplateFault, Unread
from ui.languages import speak
from ui.messages import tell
from ui.phrasing import template_faults, templates

DATA, NAMES = "gezin.hond", "gezin.kind, gezin.huis"
WITH_DATA = {
    *(Flaw.NOT_TRUSTED, Flaw.OTHER_KIND, Flaw.NOT_TAKEN_ALONG, Flaw.LINK_AWAY, Flaw.UNKNOWN_FIELD, Flaw.NO_PART),
    *(Flaw.NOT_UNDERSTOOD, Flaw.IMPOSSIBLE, Flaw.FORBIDDEN, Flaw.CANNOT_BE_FILLED),
}


@pytest.fixture(autouse=True)
def dutch(qapp: QApplication) -> Iterator[None]:
    speak("nl")
    yield
    speak("en")


def flawed(flaw: Flaw = Flaw.NOT_WORD, mend: Mend = Mend.TAKE_OUT) -> Flawed:
    return Flawed(flaw=flaw, mend=mend, data=DATA, names=NAMES)


@pytest.mark.parametrize("flaw", Flaw)
def test_every_flaw_is_told_in_dutch_with_its_data(flaw: Flaw) -> None:
    told, english = template_faults.what(flawed(flaw)), flawed(flaw).what
    assert told
    assert told != english
    assert "{" not in told + english
    assert (DATA in told, DATA in english) == (flaw in WITH_DATA, flaw in WITH_DATA)


@pytest.mark.parametrize("mend", Mend)
def test_every_cure_is_told_in_dutch_with_the_names_that_go_along(mend: Mend) -> None:
    told, english = template_faults.cure(flawed(mend=mend)), flawed(mend=mend).cure
    assert told
    assert told != english
    assert "{names}" not in told + english
    assert "{data}" not in told + english
    assert (NAMES in told, NAMES in english) == (mend in (Mend.DID_YOU_MEAN, Mend.NAME_ONE_OF),) * 2


def test_no_two_are_told_in_the_same_words() -> None:
    assert len({template_faults.what(flawed(flaw)) for flaw in Flaw}) == len(Flaw)
    assert len({template_faults.cure(flawed(mend=mend)) for mend in Mend}) == len(Mend)


def test_the_message_of_a_template_is_dutch_as_a_whole() -> None:
    fault = TemplateFault(
        "kantoor.docx", "“Geachte”", Flaw.UNKNOWN_FIELD, Mend.DID_YOU_MEAN, data="hond", names="hoofd"
    )
    assert tell(fault) == (
        "Het sjabloon kantoor.docx (“Geachte”) is niet bruikbaar: geen enkel stuk heeft een veld hond; "
        "misschien is hoofd bedoeld."
    )


def test_why_a_file_cannot_be_trusted_is_told_in_dutch() -> None:
    for reason in Rejection:
        fault = TemplateFault("kantoor.docx", "", Flaw.NOT_TRUSTED, Mend.OPEN_AND_SAVE, data=reason)
        assert str(reason) not in tell(fault)
        trouble = TemplateTrouble(trouble=Trouble.NOT_WORD, what=str(reason))
        assert str(reason) not in templates.fault(trouble)


def test_the_inspector_says_what_cannot_be_filled_in_in_dutch() -> None:
    one = Flawed(flaw=Flaw.IMPOSSIBLE, mend=Mend.FIELDS_ONLY, data="x")
    trouble = TemplateTrouble(trouble=Trouble.NOT_USABLE, flawed=one)
    assert templates.fault(trouble) == "Het kan niet worden ingevuld: een code vraagt om iets wat niet kan (x)."
    assert "druk alleen velden af" in templates.cure(trouble)


def test_a_template_that_is_refused_tells_its_faults_in_dutch() -> None:
    field = TemplateTrouble(trouble=Trouble.UNKNOWN_FIELD, part="word/document.xml", tag="{{ hond }}", what="hond")
    lost = TemplateTrouble(trouble=Trouble.NOT_USABLE, flawed=flawed(Flaw.NOT_TOGETHER, Mend.OPEN_AND_SAVE))
    first, *told = tell(TemplateRefused("kantoor.docx", (field, lost))).split("\n")
    assert first.startswith("kantoor.docx is niet in gebruik genomen")
    assert told[0].startswith("· {{ hond }}: ")
    assert "Het kan niet worden ingevuld: " in told[1]
    assert not any(word in line for line in told for word in (" the ", " it ", " no paper"))
    assert "proefstuk" in tell(TemplateRefused("kantoor.docx", ()))


@pytest.mark.parametrize("why", Unread)
def test_a_file_that_comes_back_unreadable_says_why_in_dutch(why: Unread) -> None:
    error = ReturnUnreadable("antwoord.docx", why)
    assert tell(error).startswith("antwoord.docx")
    assert f"({why})" not in tell(error) + str(error)


@pytest.mark.parametrize("why", NoPdf)
def test_why_no_pdf_came_of_it_is_told_in_dutch(why: NoPdf) -> None:
    error = ConversionFailed("antwoord.docx", why, "120")
    told, english = tell(error), str(error)
    assert told.startswith("Van antwoord.docx kon geen PDF gemaakt worden (")
    assert "{" not in told + english
    assert ("120" in told, "120" in english) == (why in (NoPdf.TOO_LONG, NoPdf.TEXT_MISSING),) * 2
    assert english.partition("(")[2].partition(")")[0] not in told


def test_what_comes_back_is_refused_for_no_reason_that_is_not_known() -> None:
    """A Word file that comes back is looked into as an exhibit is, but has no ending to be wrong."""
    assert {*Rejection} - {*Unread} == {Rejection.WRONG_ENDING}
