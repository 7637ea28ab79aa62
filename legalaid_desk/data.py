"""Find what ships with the program: templates, law texts, fonts, icons, translations, samples."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def law_folder() -> Traversable:
    """The folder with the law texts."""
    return _folder("resources", "law")


def document_template(name: str) -> bytes:
    """The Word template of this name. Raises FileNotFoundError."""
    return _folder("templates", "docs").joinpath(name).read_bytes()


def document_templates() -> tuple[str, ...]:
    """The names of all Word templates; what Word leaves behind while one is open does not count."""
    names = (entry.name for entry in _folder("templates", "docs").iterdir())
    return tuple(sorted(name for name in names if name.endswith(".docx") and not name.startswith("~$")))


def font(name: str) -> bytes:
    """The font file of this name, to embed in a PDF. Raises FileNotFoundError."""
    return _folder("resources", "fonts").joinpath(name).read_bytes()


def icon(name: str) -> Path:
    """The icon of this name; Qt opens it itself."""
    return _path("resources", "icons") / name


def translations_folder() -> Path:
    """The folder with the compiled translations of the screens."""
    return _path("resources", "i18n")


def sample_folder() -> Path:
    """The folder with the sample dossiers."""
    return _path("resources", "samples")


def _root() -> Traversable:
    """An installed program carries its data inside the package; a checkout has it beside the package."""
    shipped = files("legalaid_desk") / "_data"
    return shipped if shipped.is_dir() else Path(__file__).resolve().parents[1]


def _folder(*names: str) -> Traversable:
    return _root().joinpath(*names)


def _path(*names: str) -> Path:
    """Installers unpack a wheel, so this is a real path; from inside a zip it would not be."""
    return Path(str(_folder(*names)))
