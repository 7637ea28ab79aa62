"""What is wrong with a template is told in the language of the screen, wherever it is told."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from legalaid_desk import documents
from legalaid_desk.desk.inspection import TemplateTrouble, Trouble
from legalaid_desk.documents.allowed import REFUSED
from legalaid_desk.documents.errors import Rejection, ReturnUnreadable, TemplateFault
from ui.languages import speak
from ui.messages import tell
from ui.phrasing import template_faults, templates

ROOM = Path(str(documents.__file__)).parent
DATA = "gezin.hond"
HANDED_ON = {"fault.what", "fault.cure", "error.what", "error.cure", "rejected.cure", "what", "cure"}
"""What was told elsewhere already, or is told of a file by the opener of packages."""


@pytest.fixture(autouse=True)
def dutch(qapp: QApplication) -> Iterator[None]:
    speak("nl")
    yield
    speak("en")


def said(node: ast.expr, around: ast.Module) -> Iterator[str]:
    """The sentences that this can be, with made up names in them."""
    if isinstance(node, ast.Constant):
        yield str(node.value)
    elif isinstance(node, ast.JoinedStr):
        texts = [next(said(part, around)) if named(part, around) else DATA for part in node.values]
        yield "".join(texts)
    elif isinstance(node, ast.FormattedValue):
        yield from said(node.value, around)
    elif isinstance(node, ast.IfExp):
        yield from said(node.body, around)
        yield from said(node.orelse, around)
    elif isinstance(node, ast.Name):
        for value in assigned(node.id, around):
            yield from said(value, around)


def named(part: ast.expr, around: ast.Module) -> bool:
    """Whether it is words of the sentence, or a constant of the module, and no data."""
    if isinstance(part, ast.FormattedValue):
        return isinstance(part.value, ast.Name) and part.value.id.isupper()
    return isinstance(part, ast.Constant)


def assigned(name: str, around: ast.Module) -> Iterator[ast.expr]:
    for one in ast.walk(around):
        if not isinstance(one, ast.Assign):
            continue
        target = one.targets[0]
        if isinstance(target, ast.Name) and target.id == name:
            yield one.value
        elif isinstance(target, ast.Tuple) and isinstance(one.value, ast.Tuple):
            pairs = zip(target.elts, one.value.elts, strict=True)
            yield from (value for at, value in pairs if isinstance(at, ast.Name) and at.id == name)


def faults() -> Iterator[tuple[str, str]]:
    """Every sentence that the room raises a TemplateFault with: what is wrong, and the cures."""
    for path in sorted(ROOM.glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and ast.unparse(call.func) == "TemplateFault":
                yield from (("what", text) for text in said(call.args[2], tree))
                yield from (("cure", text) for text in said(call.args[3], tree))
    for _, what, cure in REFUSED:
        yield from (("what", what), ("cure", cure))
    yield from (("cure", "name one of kop, producties"), ("cure", "put the part back in its folder"))


ALL = sorted(set(faults()))


def test_the_room_is_read_as_a_whole() -> None:
    """Else a fault told in another way would pass unseen."""
    assert len(ALL) > 45
    assert ("cure", f"did you mean {DATA}?") in ALL
    assert ("what", "filling it in takes more time or memory than any filing needs") in ALL


@pytest.mark.parametrize("which, text", ALL)
def test_it_speaks_dutch(which: str, text: str) -> None:
    told = template_faults.what(text) if which == "what" else template_faults.cure(text)
    assert told
    assert text not in told
    unforeseen = template_faults.what("?").replace("?", text), template_faults.cure("?")
    assert told not in unforeseen
    assert (DATA in text) == (DATA in told)


def test_the_message_of_a_template_is_dutch_as_a_whole() -> None:
    fault = TemplateFault("kantoor.docx", "“Geachte”", "unknown field hond", "did you mean hoofd?")
    text = tell(fault)
    assert text == (
        "Het sjabloon kantoor.docx (“Geachte”) is niet bruikbaar: geen enkel stuk heeft een veld hond; "
        "misschien is hoofd bedoeld."
    )


def test_the_inspector_says_what_cannot_be_filled_in_in_dutch() -> None:
    trouble = TemplateTrouble(
        trouble=Trouble.NOT_USABLE, what="a tag asks for what cannot be (x)", more="print fields only"
    )
    assert templates.fault(trouble) == "Het kan niet worden ingevuld: een code vraagt om iets wat niet kan (x)."
    assert "druk alleen velden af" in templates.cure(trouble)


def test_what_nobody_foresaw_is_still_told() -> None:
    assert "anders" in template_faults.what("anders")
    assert "Word" in template_faults.cure("anders")


WHY = (
    *(str(one) for one in Rejection),
    "it is not a Word file that holds together",
    "it takes more time or memory than any filing",
    "what opens files could not be started",
)


@pytest.mark.parametrize("why", WHY)
def test_a_file_that_comes_back_unreadable_says_why_in_dutch(why: str) -> None:
    """The reason is a key, or a sentence of the room of documents."""
    text = tell(ReturnUnreadable("antwoord.docx", why))
    assert text.startswith("antwoord.docx")
    assert f"({why})" not in text
