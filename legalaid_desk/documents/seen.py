"""What a reader of a Word file gets to see: not the text that is hidden, nor headers that stand on no page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .wordml import Element, W, printed, read_xml

BODY, RELATIONS, STYLES, SETTINGS = (
    "word/document.xml",
    "word/_rels/document.xml.rels",
    "word/styles.xml",
    "word/settings.xml",
)
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_HIDDEN = (b"w:vanish", b":Fallback")


def seen_parts(parts: dict[str, bytes]) -> dict[str, Element]:
    """The parts that are printed, by name, without what is hidden in them."""
    styles = _hidden_styles(parts)
    roots = {name: read_xml(parts[name]) for name in printed(parts)}
    on_pages = set(_on_pages(roots[BODY], parts))
    for name in [name for name in roots if name.startswith(("word/header", "word/footer")) and name not in on_pages]:
        del roots[name]
    for name, root in roots.items():
        if styles or any(sign in parts[name] for sign in _HIDDEN):
            _uncover(root, styles)
    return roots


def _on_pages(body: Element, parts: Mapping[str, bytes]) -> Iterator[str]:
    """The headers and footers that some page has."""
    targets = {one.get("Id"): one.get("Target") for one in read_xml(parts[RELATIONS])} if RELATIONS in parts else {}
    settings = read_xml(parts[SETTINGS]) if SETTINGS in parts else None
    even = settings is not None and _is_on(settings.find(f"{W}evenAndOddHeaders"))
    for section in body.iter(f"{W}sectPr"):
        shown = {"default": True, "first": _is_on(section.find(f"{W}titlePg")), "even": even}
        for reference in section.iterchildren(f"{W}headerReference", f"{W}footerReference"):
            target = targets.get(reference.get(_ID), "")
            if shown.get(reference.get(f"{W}type", "default"), True):
                yield target.lstrip("/") if target.startswith("/") else f"word/{target}"


def _uncover(root: Element, styles: frozenset[str]) -> None:
    """Take out what nobody sees, and what is there a second time for old programs."""
    for element in [*root.iter(FALLBACK)]:
        element.getparent().remove(element)
    for run in [*root.iter(f"{W}r")]:
        if _is_hidden(run, styles):
            run.getparent().remove(run)


def _is_hidden(run: Element, styles: frozenset[str]) -> bool:
    own = run.find(f"{W}rPr/{W}vanish")
    if own is not None:
        return _is_on(own)
    paragraph = next(run.iterancestors(f"{W}p"), None)
    named = (run.find(f"{W}rPr/{W}rStyle"), None if paragraph is None else paragraph.find(f"{W}pPr/{W}pStyle"))
    return any(style is not None and style.get(f"{W}val") in styles for style in named)


def _hidden_styles(parts: Mapping[str, bytes]) -> frozenset[str]:
    """The styles in which text is hidden, also those that are based on one."""
    if STYLES not in parts or b"w:vanish" not in parts[STYLES]:
        return frozenset()
    styles = {style.get(f"{W}styleId"): style for style in read_xml(parts[STYLES]).iter(f"{W}style")}

    def hides(name: str | None, hops: int) -> bool:
        style = styles.get(name)
        if style is None or hops > len(styles):
            return False
        own, based = style.find(f"{W}rPr/{W}vanish"), style.find(f"{W}basedOn")
        return _is_on(own) if own is not None else hides(None if based is None else based.get(f"{W}val"), hops + 1)

    return frozenset(name for name in styles if name and hides(name, 0))


def _is_on(flag: Element | None) -> bool:
    return flag is not None and flag.get(f"{W}val", "1") not in ("0", "false", "off")
