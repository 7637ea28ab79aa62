"""The house style: how each kind of paragraph looks, and how it is numbered."""

from __future__ import annotations

from .wordml import CM, HEAD, INK, LINE, SOFT, SPACES, TEXT_WIDTH

FACE = '<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:eastAsia="Cambria" w:cs="Cambria"/>'


def spacing(before: int = 0, after: int = 0, line: int = 312) -> str:
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>'


def style(
    name: str, title: str, paragraph_: str = "", run: str = "", *, follow: str = "", based: str = "Standaard"
) -> str:
    """``paragraph_`` and ``run`` hold their elements in the order that the schema asks for."""
    on = f'<w:basedOn w:val="{based}"/>' if based else ""
    then = f'<w:next w:val="{follow}"/>' if follow else ""
    default = "" if based else ' w:default="1"'
    own = ' w:customStyle="1"' if based else ""
    return (
        f'<w:style w:type="paragraph"{default}{own} w:styleId="{name}"><w:name w:val="{title}"/>{on}{then}<w:qFormat/>'
        f"<w:pPr>{paragraph_}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def size(points: float) -> str:
    return f'<w:sz w:val="{round(points * 2)}"/><w:szCs w:val="{round(points * 2)}"/>'


def color(value: str) -> str:
    return f'<w:color w:val="{value}"/>'


def border(edges: tuple[str, ...], value: str, space: int, width: int = 4) -> str:
    each = (f'<w:{edge} w:val="single" w:sz="{width}" w:space="{space}" w:color="{value}"/>' for edge in edges)
    return f"<w:pBdr>{''.join(each)}</w:pBdr>"


NEXT = "<w:keepNext/>"
WHOLE = "<w:keepLines/>"
BOLD = "<w:b/><w:bCs/>"
ITALIC = "<w:i/><w:iCs/>"
CENTER = '<w:jc w:val="center"/>'
RIGHT = '<w:jc w:val="right"/>'


def numbered(number: int) -> str:
    return f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'


def outline(level: int) -> str:
    return f'<w:outlineLvl w:val="{level}"/>'


def indent(left: int = 0, hanging: int = 0, right: int = 0) -> str:
    return f'<w:ind w:left="{left}" w:right="{right}" w:hanging="{hanging}"/>'


MARGIN_FOR_HAND = indent(right=5 * CM)
"""Notes are spoken from, with a pen in hand."""

SPOKEN = indent(0, 680, 5 * CM)


def styles() -> str:
    made = (
        style("Standaard", "Normal", based=""),
        style("Tekst", "Tekst zonder nummer", spacing(after=140)),
        style("Randnummer", "Randnummer", numbered(1) + spacing(after=140) + indent(0, 624)),
        # The last paragraph takes the signature with it: that must not stand alone on a page.
        style("Tekstslot", "Tekst slot", NEXT, based="Tekst"),
        style("Randnummerslot", "Randnummer slot", NEXT, based="Randnummer"),
        style(
            "Kopsectie",
            "Kop sectie",
            NEXT + WHOLE + spacing(400, 140, 276) + outline(0),
            BOLD + size(13.5),
            follow="Randnummer",
        ),
        style(
            "Kopargument",
            "Kop argument",
            NEXT + WHOLE + spacing(260, 100, 276) + outline(1),
            BOLD + ITALIC + size(11),
            follow="Randnummer",
        ),
        style("Kopbijlage", "Kop bijlage", NEXT + WHOLE + "<w:pageBreakBefore/>", based="Kopsectie", follow="Tekst"),
        style("Gerecht", "Gerecht", NEXT + spacing(0, 20, 264), BOLD + size(14)),
        style("Gerechtregel", "Gerecht regel", NEXT + spacing(0, 0, 276), size(11)),
        style("Zaaklabel", "Zaak label", NEXT + spacing(0, 0, 276), color(SOFT) + size(11)),
        style("Zaakregel", "Zaak regel", NEXT + spacing(0, 0, 276), size(11)),
        style(
            "Titelstuk",
            "Titel stuk",
            NEXT + WHOLE + border(("top", "bottom"), LINE, 10) + spacing(480, 400, 264) + CENTER,
            BOLD + "<w:caps/>" + '<w:spacing w:val="56"/>' + size(15),
        ),
        style("Partijlabel", "Partij label", spacing(80, 0, 276), ITALIC + color(SOFT) + size(11)),
        style("Partij", "Partij", spacing(80, 0, 276), BOLD + size(11)),
        style("Partijregel", "Partij regel", spacing(0, 0, 276), size(11)),
        style("Partijrol", "Partij rol", spacing(80, 0, 276), ITALIC + size(11)),
        style("Partijslot", "Partij slot", spacing(0, 0, 20), size(2)),
        style("Tussenruimte", "Tussenruimte", spacing(0, 0, 200), size(8)),
        style("Vorderingaanhef", "Vordering aanhef", NEXT + spacing(after=60)),
        style(
            "Kopvordering", "Kop vordering", NEXT + WHOLE + spacing(180, 60, 276), BOLD + size(11), follow="Vordering"
        ),
        style("Vordering", "Vordering", numbered(2) + spacing(after=80) + indent(510, 510)),
        # The last request takes the signature with it: that must not stand alone on a page.
        style("Vorderingslot", "Vordering slot", NEXT + WHOLE, based="Vordering"),
        style("Tabelkop", "Tabelkop", NEXT + spacing(60, 60, 252), BOLD + size(9.5)),
        style("Tabeltekst", "Tabeltekst", spacing(50, 50, 252), size(10)),
        style("Handtekeningdatum", "Handtekening plaats en dag", NEXT + WHOLE + spacing(440, 0, 276)),
        style(
            "Handtekeninglijn",
            "Handtekening ruimte voor inkt",
            NEXT + WHOLE + border(("bottom",), LINE, 1) + spacing(840, 0, 240) + indent(right=TEXT_WIDTH - 7 * CM),
        ),
        style("Handtekeningnaam", "Handtekening naam", NEXT + WHOLE + spacing(80, 0, 276), BOLD),
        style("Handtekening", "Handtekening regel", NEXT + WHOLE + spacing(0, 0, 276)),
        style("Handtekeningslot", "Handtekening slot", WHOLE + spacing(0, 0, 20), size(2)),
        style(
            "Melding",
            "Melding",
            WHOLE + border(("top", "left", "bottom", "right"), LINE, 6) + spacing(0, 320, 264) + indent(113, 0, 113),
            color(SOFT) + size(9.5),
        ),
        style("Briefhoofdnaam", "Briefhoofd naam", spacing(0, 20, 252), BOLD + '<w:spacing w:val="10"/>' + size(10.5)),
        style("Briefhoofd", "Briefhoofd", spacing(0, 0, 252), color(SOFT) + size(8.5)),
        style("Briefhoofdslot", "Briefhoofd slot", spacing(0, 240, 240), size(4)),
        style("Exploot", "Exploot", NEXT + spacing(before=60, after=140)),
        style("Formulierlabel", "Formulier label", spacing(70, 70, 264), color(SOFT) + size(10.5)),
        style("Formulierregel", "Formulier regel", spacing(70, 70, 264), size(11)),
        style("Handtekeningplaats", "Handtekening plaats", NEXT + WHOLE + spacing(240, 0, 276)),
        style(
            "Handtekeningvak",
            "Handtekening vak",
            NEXT + WHOLE + border(("bottom",), LINE, 1) + spacing(600, 0, 240) + indent(right=TEXT_WIDTH - 7 * CM),
        ),
        style("Aanhefbij", "Aanhef tweede taal", NEXT + spacing(0, 180), follow="Tekst"),
        style("Slotgroetbij", "Slotgroet tweede taal", NEXT + WHOLE + spacing(0, 0, 276)),
        style("Talenkop", "Talen kop", NEXT + WHOLE + spacing(140, 50, 252), BOLD + size(11)),
        style("Talenlabel", "Talen label", spacing(40, 0, 252), color(SOFT) + size(9.5)),
        style("Talentekst", "Talen tekst", spacing(40, 50, 264), size(10.5)),
        style("Adres", "Adres", spacing(0, 0, 252), size(11)),
        style(
            "Spoed", "Spoed", NEXT + spacing(0, 160, 276), BOLD + color("9C1C1C") + '<w:spacing w:val="40"/>' + size(12)
        ),
        style("Betreft", "Betreft", NEXT + spacing(0, 0, 276), BOLD + size(11)),
        style("Aanhef", "Aanhef", NEXT + spacing(200, 180), follow="Tekst"),
        style("Slotgroet", "Slotgroet", NEXT + WHOLE + spacing(240, 0, 276)),
        style("Afschrift", "Afschrift", spacing(60, 0, 264), size(9.5)),
        style(
            "Kopbijlagen",
            "Kop bijlagen",
            NEXT + WHOLE + spacing(400, 80, 276) + outline(0),
            BOLD + size(11),
            follow="Tabeltekst",
        ),
        style("Spreektijd", "Spreektijd", NEXT + spacing(200, 280, 276), color(SOFT) + size(11)),
        style(
            "Spreekkop",
            "Spreek kop",
            NEXT + WHOLE + spacing(440, 160, 276) + MARGIN_FOR_HAND + outline(0),
            BOLD + size(16),
            follow="Spreekpunt",
        ),
        style(
            "Spreekkopje",
            "Spreek kopje",
            NEXT + WHOLE + spacing(300, 120, 276) + MARGIN_FOR_HAND + outline(1),
            BOLD + ITALIC + size(14),
            follow="Spreekpunt",
        ),
        style("Spreekpunt", "Spreek punt", numbered(3) + spacing(0, 220, 340) + SPOKEN, size(14)),
        style("Spreektekst", "Spreek tekst", spacing(0, 220, 340) + MARGIN_FOR_HAND, size(14)),
        style("Spreekpuntslot", "Spreek punt slot", based="Spreekpunt"),
        style("Spreektekstslot", "Spreek tekst slot", based="Spreektekst"),
        style("Voettekst", "Voettekst", spacing(80, 0, 240), color(SOFT) + size(8.5)),
        style("Paginanummer", "Paginanummer", spacing(80, 0, 240) + RIGHT, color(SOFT) + size(8.5)),
        style("Voetslot", "Voet slot", spacing(0, 0, 20), size(2)),
        style("Onderdeel", "Onderdeel", spacing(60, 60, 264), color("2E74B5") + size(11)),
        style("Sturing", "Sturing", spacing(0, 0, 240), color("2E74B5") + size(8)),
    )
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{FACE}{color(INK)}{size(11)}"
        '<w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        f"<w:pPrDefault><w:pPr><w:widowControl/>{spacing()}</w:pPr></w:pPrDefault></w:docDefaults>"
    )
    bare_table = (
        '<w:style w:type="table" w:default="1" w:styleId="Standaardtabel"><w:name w:val="Normal Table"/>'
        '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>'
    )
    return f"{HEAD}<w:styles {SPACES}>{defaults}{''.join(made)}{bare_table}</w:styles>"


def numbering() -> str:
    def abstract(number: int, shape: str, pattern: str, name: str, place: str, run: str) -> str:
        return (
            f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/>'
            f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{shape}"/><w:pStyle w:val="{name}"/>'
            f'<w:lvlText w:val="{pattern}"/><w:lvlJc w:val="left"/><w:pPr>{place}</w:pPr><w:rPr>{run}</w:rPr></w:lvl>'
            "</w:abstractNum>"
        )

    lists = (
        abstract(
            0,
            "decimal",
            "%1",
            "Randnummer",
            indent(0, 624),
            '<w:b w:val="0"/><w:i w:val="0"/>' + color(SOFT) + size(10),
        ),
        abstract(1, "lowerLetter", "%1.", "Vordering", indent(510, 510), ""),
        abstract(2, "decimal", "%1", "Spreekpunt", SPOKEN, '<w:b w:val="0"/><w:i w:val="0"/>' + color(SOFT)),
    )
    uses = "".join(f'<w:num w:numId="{n}"><w:abstractNumId w:val="{n - 1}"/></w:num>' for n in (1, 2, 3))
    return f"{HEAD}<w:numbering {SPACES}>{''.join(lists)}{uses}</w:numbering>"
