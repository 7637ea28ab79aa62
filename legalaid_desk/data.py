"""Find what ships with the program: templates, law texts, fonts, icons, translations, samples."""

from __future__ import annotations

from pathlib import Path


def law_folder() -> Path:
    """The folder with the law texts."""
    return _folder("resources", "law")


def publisher_keys() -> dict[str, bytes]:
    """The public keys of publishers that came with the program, by name of file; none when no release put one there."""
    return {file.name: file.read_bytes() for file in sorted(_folder("resources", "publishers").glob("*.pub"))}


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
    return _folder("resources", "icons") / name


def translations_folder() -> Path:
    """The folder with the compiled translations of the screens."""
    return _folder("resources", "i18n")


def sample_folder() -> Path:
    """The folder with the sample dossiers."""
    return _folder("resources", "samples")


def _root() -> Path:
    """An installed program carries its data inside the package; a checkout has it beside the package.

    Plain paths: installers unpack a wheel, and the window need not wait for a reader of zips.
    """
    package = Path(__file__).resolve().parent
    shipped = package / "_data"
    return shipped if shipped.is_dir() else package.parent


def _folder(*names: str) -> Path:
    return _root().joinpath(*names)
