"""Two drafts to try a template on: one with nothing that may be left out, one with all there is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from legalaid_desk.filings import (
    Beside,
    Block,
    Caption,
    CaptionParty,
    ExhibitNumber,
    FilingDraft,
    LetterFrame,
    ListedExhibit,
    Paragraph,
    ParagraphNumber,
    Request,
    Section,
    Signature,
    Words,
)
from legalaid_desk.law import Form

AWKWARD = "Ĳsbrand & Zoë <ş> “ğ” ‘ú’ – € § {{ x }} {_{ %}"
"""Signs that a template engine or XML may stumble over."""


def minimal(template: str, form: Form = Form.PLEADING) -> FilingDraft:
    """A draft of one paragraph, in which nothing is known that need not be known."""
    return FilingDraft(
        kind="trial",
        file_name="trial",
        template=template,
        law_version="0",
        caption=Caption(court="", title="Trial"),
        sections=(Section(id="only", heading="", blocks=(Block(heading="", paragraphs=(_paragraph(1, "only"),)),)),),
        relief_intro="",
        relief=(),
        exhibits=(),
        signature=Signature(place="", day=None, name="N. N.", capacity="counsel"),
        form=form,
        letter=LetterFrame(to=(), subject="", salutation="", closing="") if form is Form.LETTER else None,
    )


def full(template: str, form: Form = Form.PLEADING) -> FilingDraft:
    """A draft with every field filled in, some of them with awkward signs."""
    paragraphs = tuple(_paragraph(number, f"with/{number}") for number in range(1, 5))
    unnumbered = Paragraph(id="without", runs=(Words(f"Unnumbered. {AWKWARD} [open]"),), open_places=("answer:x",))
    line = Paragraph(id="line", label="Label & co", runs=(Words("value"),))
    return FilingDraft(
        kind="trial",
        file_name="trial",
        template=template,
        law_version="0",
        caption=_caption(),
        sections=(
            Section(id="one", heading="Section one", blocks=(Block(heading="", paragraphs=paragraphs[:1]),)),
            Section(
                id="two",
                heading="Section two",
                blocks=(
                    Block(
                        heading="Argument",
                        paragraphs=(*paragraphs[1:], unnumbered, *([line] if form is Form.FORM else [])),
                    ),
                ),
            ),
        ),
        relief_intro="It asks:",
        relief=tuple(
            Request(id=f"r/{number}", tier=tier, runs=(Words(f"request {number} on "), ParagraphNumber("with/2", 2)))
            for number, tier in enumerate(("First", "First", "Second"), start=1)
        ),
        exhibits=tuple(_exhibit(number) for number in (1, 2, 3)),
        signature=Signature(
            place="Ĳsselstein",
            day=date(2026, 12, 31),
            name="mr. Z. Ö. Signatory",
            capacity="counsel",
            office=("Office & Sons", "Street 1", "1234 AB Place", "000 000 00 00", "mail@office.example"),
        ),
        footer=f"Case {AWKWARD}",
        notices=("First notice.", "Second notice."),
        form=form,
        letter=_letter() if form is Form.LETTER else None,
        relief_heading="Requests",
        exhibits_heading="Exhibits",
        signature_heading="Signature",
        client_signature_heading="For agreement" if form in (Form.FORM, Form.LETTER) else "",
    )


def in_two_languages(draft: FilingDraft) -> FilingDraft:
    """The same with a language beside it that runs from the right; one paragraph has no translation."""
    texts = tuple((one.id, f"عربي {one.id} 010 000 00 00 «{AWKWARD}» [x]") for one in draft.paragraphs)
    second = Beside(
        language="ar",
        name="عربي",
        name_dutch="Second",
        tag="ar-SA",
        font="Noto Naskh Arabic",
        font_else="Arial",
        font_file="NotoNaskhArabic-Regular.ttf",
        from_right=True,
        notice_dutch="Unofficial.",
        notice="غير رسمي",
        untranslated="غير مترجم",
        untranslated_dutch="Not translated",
        headings=tuple((one.id, "عنوان") for one in draft.sections),
        texts=(*texts[:-1], (texts[-1][0], "")),
        labels=tuple((one.id, "بند") for one in draft.paragraphs[:-1] if one.label),
        subject="موضوع",
        salutation="تحية",
        closing="ختام",
    )
    return replace(draft, beside=second)


def _letter() -> LetterFrame:
    return LetterFrame(
        to=("Municipality & Co", "[street & number]", "1234 AB Place"),
        open_places=("answer:street",),
        subject="Subject",
        salutation="Dear sir",
        closing="Yours",
        day=date(2026, 12, 31),
        our_reference="2026-001",
        their_reference="Z-99",
        copy_to=("A copy", "Another copy"),
        urgent=True,
    )


def _paragraph(number: int, name: str) -> Paragraph:
    runs = (
        Words(f"Paragraph {name}: {AWKWARD} and exhibit "),
        ExhibitNumber("exhibit/2", 2),
        Words(", see "),
        ParagraphNumber("with/1", 1),
        Words(".\nA second line."),
    )
    return Paragraph(id=name, number=number, runs=runs if name != "only" else (Words("Only."),))


def _exhibit(number: int) -> ListedExhibit:
    dated = date(2026, number, 1) if number > 1 else None
    cited = (1, 2, 3, 4) if number == 2 else ()
    return ListedExhibit(
        id=f"exhibit/{number}",
        number=number,
        title=f"Exhibit <{number}>",
        dated=dated,
        pages=number * 7,
        cited_in=cited,
    )


def _caption() -> Caption:
    def party(name: str, role: str, *representative: str) -> CaptionParty:
        return CaptionParty(
            name=name,
            description=("line one", "line two"),
            role=role,
            representative=representative,
            represented_as="Acting for it" if representative else "",
        )

    return Caption(
        court="Court of Trial",
        division="Division",
        seat="Seat",
        case_number="123 & 456",
        day_label="Day",
        day=date(2026, 3, 8),
        title="Trial & error",
        ours=(party("Zoë <A>", "defendants"), party("Ömer B & C", "defendants", "Counsel", "Office")),
        theirs=(party("Landlord", "claimant", "Other counsel"), party("Second landlord", "joined party")),
    )
