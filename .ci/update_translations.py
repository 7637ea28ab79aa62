"""Collect the texts of the screens for translation, and compile what was translated: python .ci/update_translations.py

Several files, so that people can translate at once: frame_nl.ts holds the window itself, hearing_nl.ts the hearing,
templates_nl.ts the Word templates, deadlines_nl.ts the deadlines of a dossier, agenda_nl.ts those of all of them,
enforcement_nl.ts what is left against a bailiff, road_nl.ts the rest.
Fill what is left "unfinished" (Qt Linguist, or by hand) and run it again; a test fails until nothing is.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TEXTS = ROOT / "resources" / "i18n"
UNFINISHED = 'type="unfinished"'
TOOLS = Path(sys.executable).parent

ROAD_PAGES = ("walk", "facts", "findings", "children", "arguments", "weighing", "exhibits", "filing", "gaps", "library")
FRAME_WIDGETS = (
    *("agenda_row", "buttons", "choices", "door", "dossier_rows", "field", "frames", "icons", "notice", "passphrase"),
    *("rail_button", "recovery_print", "text_fields", "wordmark", "words"),
)


ROOMS = {
    "deadlines_nl": ("deadline", "deadlines"),
    "agenda_nl": ("agenda_", "agenda", "today"),
    "enforcement_nl": ("enforcement", "emergency"),
}
"""Files of rooms that have their own, by how the name of the folder or file begins."""


def is_frame(path: Path) -> bool:
    """Whether the texts of this file are in frame_nl.ts."""
    room = path.parent.name
    if room == "pages":
        return path.stem not in ROAD_PAGES
    if room == "widgets":
        return path.stem in FRAME_WIDGETS
    return room in ("ui", "intake") or path.stem == "dossier_list"


def part_of(path: Path) -> str:
    """The file that holds the texts of this one."""
    if "hearing" in (path.parent.name, path.stem):
        return "hearing_nl"
    if "templates" in path.parent.name or path.stem in ("templates", "template_faults"):
        return "templates_nl"
    for name, words in ROOMS.items():
        if path.parent.name in words or any(path.stem.startswith(word) for word in words):
            return name
    return "frame_nl" if is_frame(path) else "road_nl"


def main() -> None:
    """Update and compile all of them."""
    sources = sorted((ROOT / "ui").rglob("*.py"))
    names = ("frame_nl", "hearing_nl", "road_nl", "templates_nl", *ROOMS)
    parts = {name: [path for path in sources if part_of(path) == name] for name in names}
    wanted = sys.argv[1:] or list(parts)
    for name in wanted:
        texts = TEXTS / f"{name}.ts"
        files = [str(path.relative_to(ROOT)) for path in parts[name]]
        update = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", "nl")
        subprocess.run([TOOLS / "pyside6-lupdate", *update, *files, "-ts", texts], cwd=ROOT, check=True)  # noqa: S603
        subprocess.run([TOOLS / "pyside6-lrelease", "-silent", texts, "-qm", texts.with_suffix(".qm")], check=True)  # noqa: S603
        print(f"{texts.name}: {texts.read_text(encoding='utf-8').count(UNFINISHED)} unfinished")


if __name__ == "__main__":
    main()
