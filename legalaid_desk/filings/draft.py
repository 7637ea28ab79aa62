"""The filing before Word exists: caption, numbered paragraphs with stable ids, live references, relief, exhibits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from legalaid_desk.law import Form

REQUEST = "/request"
"""What follows the id of a request where it is spoken of as a paragraph."""


@dataclass(frozen=True, slots=True)
class Words:
    """Plain text."""

    text: str


@dataclass(frozen=True, slots=True)
class ExhibitNumber:
    """The number of an exhibit, live: it follows when exhibits are reordered. ``number`` is today's."""

    exhibit: str
    number: int


@dataclass(frozen=True, slots=True)
class ParagraphNumber:
    """The number of a paragraph, live. ``number`` is today's."""

    paragraph: str
    number: int


Run = Words | ExhibitNumber | ParagraphNumber


def plain(runs: tuple[Run, ...]) -> str:
    """The runs as a reader sees them today."""
    return "".join(run.text if isinstance(run, Words) else str(run.number) for run in runs)


def pointing(runs: tuple[Run, ...], at: str) -> tuple[Run, ...]:
    """The runs with where this was said before: between brackets inside the last sentence, or in those it ends with."""
    if not at:
        return runs
    *before, last = runs
    if not isinstance(last, Words):
        return (*runs, Words(f" ({at})."))
    text = last.text.rstrip().removesuffix(".")
    return (*before, Words(f"{text[:-1]}; {at})." if text.endswith(")") else f"{text} ({at})."))


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """One paragraph.

    ``id`` is stable: argument (or kind) / paragraph / subject. ``number`` is None for an unnumbered one.
    ``argument`` is the argument it pleads, or empty. ``facts`` are (question, subject) pairs it rests on;
    ``sources`` the sources it prints; ``exhibits`` those it mentions. ``own_words`` is True when the
    lawyer's text stands in it, ``stale`` when the program would now write something else than those
    words replaced. ``label`` makes it a line of a form. ``open_places`` name what stands between square
    brackets (as in ``Filled``).
    """

    id: str
    runs: tuple[Run, ...]
    number: int | None = None
    argument: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    sources: tuple[str, ...] = ()
    exhibits: tuple[str, ...] = ()
    program_text: str = ""
    own_words: bool = False
    stale: bool = False
    label: str = ""
    open_places: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The paragraph as a reader sees it today, without its number."""
        return plain(self.runs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Paragraphs under one subheading; ``heading`` may be empty."""

    heading: str
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A chapter of the filing under its heading."""

    id: str
    heading: str
    blocks: tuple[Block, ...] = ()

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """All paragraphs in order."""
        return tuple(paragraph for block in self.blocks for paragraph in block.paragraphs)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptionParty:
    """A party as it stands in the caption: lines of description, its role, and who acts for it and as what."""

    name: str
    description: tuple[str, ...] = ()
    role: str = ""
    representative: tuple[str, ...] = ()
    represented_as: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Caption:
    """The head of the filing. Lines that are not known are empty."""

    court: str
    division: str = ""
    seat: str = ""
    case_number: str = ""
    day_label: str = ""
    day: date | None = None
    title: str = ""
    ours: tuple[CaptionParty, ...] = ()
    theirs: tuple[CaptionParty, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One request of the prayer for relief. ``tier`` is the Dutch word before it (primair, subsidiair ...).

    ``program_text``, ``own_words`` and ``stale`` as in ``Paragraph``.
    """

    id: str
    tier: str
    runs: tuple[Run, ...]
    program_text: str = ""
    own_words: bool = False
    stale: bool = False

    @property
    def paragraph(self) -> Paragraph:
        """The request as a paragraph without a number: so the lawyer may change it. One of her own has its own id."""
        return Paragraph(
            id=self.id if "/" in self.id else f"{self.id}{REQUEST}",
            runs=self.runs,
            exhibits=tuple(dict.fromkeys(run.exhibit for run in self.runs if isinstance(run, ExhibitNumber))),
            program_text=self.program_text,
            own_words=self.own_words,
            stale=self.stale,
        )

    @property
    def text(self) -> str:
        """The request as a reader sees it."""
        return plain(self.runs)


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedExhibit:
    """One line of the list of exhibits. ``cited_in`` are paragraph numbers."""

    id: str
    number: int
    title: str
    dated: date | None = None
    pages: int = 0
    cited_in: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """The signature block; the line itself stays empty for ink."""

    place: str
    day: date | None
    name: str
    capacity: str
    office: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterFrame:
    """How a letter begins and ends. ``to`` are the lines of the address; lines that are not known are left out.

    ``open_places`` as in ``Filled``.
    """

    to: tuple[str, ...]
    subject: str
    salutation: str
    closing: str
    day: date | None = None
    our_reference: str = ""
    their_reference: str = ""
    copy_to: tuple[str, ...] = ()
    urgent: bool = False
    open_places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """A second language beside the Dutch, by the id of each section and paragraph; what has no text is empty.

    ``notice`` says in both languages that nobody vouches for it. ``untranslated`` stands where there is no text.
    A script of its own has a ``font`` (see ``Translation``).
    """

    language: str
    name: str
    name_dutch: str
    tag: str
    from_right: bool
    notice_dutch: str
    notice: str
    untranslated: str
    untranslated_dutch: str = ""
    font: str = ""
    font_else: str = ""
    font_file: str = ""
    headings: tuple[tuple[str, str], ...] = ()
    texts: tuple[tuple[str, str], ...] = ()
    labels: tuple[tuple[str, str], ...] = ()
    subject: str = ""
    salutation: str = ""
    closing: str = ""

    @property
    def lacking(self) -> tuple[str, ...]:
        """The paragraphs that have no translation."""
        return tuple(paragraph for paragraph, text in self.texts if not text)


@dataclass(frozen=True, slots=True, kw_only=True)
class FilingDraft:
    """A whole filing, ready to be written.

    ``template`` is the name of the Word template; ``footer`` stands beside the page numbers. ``notices``
    are lines for the first page that a sample or draft must carry (empty in a real, finished filing).
    ``letter`` is there in a letter only. ``exhibit_word`` is how this paper calls an exhibit (productie, bijlage).
    ``beside`` is there where it is written in two languages. ``kind`` is the name of the paper (``law.kind_of``).
    ``relief_heading``, ``exhibits_heading``, ``signature_heading`` and ``client_signature_heading`` stand above the
    requests, the list and where the lawyer or the clients sign; empty when this paper has none.
    """

    kind: str
    file_name: str
    template: str
    law_version: str
    caption: Caption
    sections: tuple[Section, ...]
    relief_intro: str
    relief: tuple[Request, ...]
    exhibits: tuple[ListedExhibit, ...]
    signature: Signature
    footer: str = ""
    notices: tuple[str, ...] = ()
    form: Form = Form.PLEADING
    letter: LetterFrame | None = None
    exhibit_word: str = "productie"
    beside: Beside | None = None
    relief_heading: str = ""
    exhibits_heading: str = ""
    signature_heading: str = ""
    client_signature_heading: str = ""

    @property
    def open_places(self) -> tuple[str, ...]:
        """What stands between square brackets, each once, the frame of a letter first."""
        in_frame = self.letter.open_places if self.letter else ()
        return tuple(dict.fromkeys((*in_frame, *(one for p in self.paragraphs for one in p.open_places))))

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """All paragraphs of all sections in order."""
        return tuple(paragraph for section in self.sections for paragraph in section.paragraphs)

    @property
    def editable(self) -> tuple[Paragraph, ...]:
        """All that a lawyer may put in other words: the paragraphs, and the requests as such."""
        return (*self.paragraphs, *(request.paragraph for request in self.relief))
