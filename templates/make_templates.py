"""Make the Word files in docs: the house style, the parts that papers share, and the papers that are made of them.

Run by maintainers; offices edit the results in Word.
"""

from __future__ import annotations

import zipfile
from pathlib import Path

from making.bodies import BODIES
from making.house import house
from making.package import package
from making.parts import PARTS

TARGET = Path(__file__).parent / "docs"


def files() -> dict[str, dict[str, str]]:
    """The parts of every Word file by its name."""
    made = {"huisstijl.docx": house()}
    made |= {f"onderdeel-{name}.docx": package(f"Onderdeel: {name}", body) for name, body in PARTS.items()}
    return made | {f"{name}.docx": package(title, body) for name, (title, body) in BODIES.items()}


def write(target: Path, parts: dict[str, str]) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system = 3  # else the bytes differ between Windows and the rest
            made.writestr(entry, content, zipfile.ZIP_DEFLATED)


def main() -> None:
    TARGET.mkdir(exist_ok=True)
    for name, parts in files().items():
        write(TARGET / name, parts)
        print(TARGET / name)


if __name__ == "__main__":
    main()
