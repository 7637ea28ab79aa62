"""Tables as Word wants them: none without rows, a paragraph after each, and one at the end of every cell.

Tags vanish when a template is filled in, and what is left may be a file that Word says is damaged.
"""

from __future__ import annotations

from collections.abc import Sequence

from .wordml import Element, W, paragraph_text

MOST_ROWS, MOST_LETTERS = 20, 1500
"""More than this may fill most of a page: such a table is better broken than moved."""


def is_short(rows: Sequence[Element]) -> bool:
    """Whether these rows of a table fit on a page with room to spare. One that repeats its head is made to break."""
    letters = sum(len(paragraph_text(paragraph)) for row in rows for paragraph in row.iter(f"{W}p"))
    repeats = any(row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows)
    return len(rows) <= MOST_ROWS and letters <= MOST_LETTERS and not repeats


def mend_tables(root: Element) -> None:
    """Make every table in this part one that Word opens."""
    for table in [*root.iter(f"{W}tbl")]:
        if table.find(f"{W}tr") is None:
            table.getparent().remove(table)
    for table in [*root.iter(f"{W}tbl")]:
        following = table.getnext()
        # Word makes one table of two that touch.
        if following is None or following.tag in (f"{W}sectPr", f"{W}tbl"):
            table.addnext(_sliver(table))
    for cell in root.iter(f"{W}tc"):
        if not len(cell) or cell[-1].tag == f"{W}tcPr":
            cell.append(cell.makeelement(f"{W}p"))


def _sliver(table: Element) -> Element:
    """A paragraph that takes no room to speak of."""
    paragraph = table.makeelement(f"{W}p")
    properties = table.makeelement(f"{W}pPr")
    spacing = {"before": "0", "after": "0", "line": "20", "lineRule": "exact"}
    properties.append(table.makeelement(f"{W}spacing", {f"{W}{name}": value for name, value in spacing.items()}))
    paragraph.append(properties)
    return paragraph
