"""Commands without a screen. Exit 0: done; 1: done, and faults were found; 2: it could not be done, and why."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from io import TextIOWrapper
from pathlib import Path

from legalaid_desk import __version__
from legalaid_desk.errors import DeskError


def run(arguments: Sequence[str]) -> int:
    """Run one command; a fault the user can mend is told in one message on standard error."""
    options = _parser().parse_args(arguments)
    _print_what_can_be_printed(as_json=getattr(options, "json", False))
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except DeskError as error:
        print(f"legalaid-desk: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:  # whoever read along had seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _print_what_can_be_printed(*, as_json: bool) -> None:
    """JSON is UTF-8; words have a question mark for a sign that the console or the pipe does not know (cp1252)."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8" if as_json else None, errors="replace")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="legalaid-desk", description="The desk of a tenant's lawyer.")
    parser.add_argument("--version", action="version", version=f"legalaid-desk {__version__}")
    parser.set_defaults(command=_open, vault=None, language="nl")
    commands = parser.add_subparsers(title="commands")
    _add_open(commands.add_parser("open", help="open the window on the vault (also without a command)"))
    _add_demo(commands.add_parser("demo", help="write the sample filings from a throwaway vault"))
    _add_walk(commands.add_parser("walk", help="what the law makes of a dossier file"))
    _add_argument(commands.add_parser("argument", help="one argument against a dossier file, and how it would read"))
    _add_term(commands.add_parser("term", help="the last day of a term, with the sum; without a rule, all rules"))
    _add_file(commands.add_parser("file", help="write a filing with its exhibits from a dossier file"))
    _add_check(commands.add_parser("check", help="check the law texts, the templates and the samples"))
    _add_template(commands.add_parser("template", help="inspect a Word template: each tag, each fault, a trial run"))
    _add_pack(commands.add_parser("pack", help="law packs as signed files, for who publishes them"))
    _add_verify(commands.add_parser("verify", help="check a filing that was sealed when it was handed in"))
    selftest = commands.add_parser("selftest", help="try every part of this installation once")
    selftest.set_defaults(command=_selftest)
    return parser


def _add_open(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--vault", type=Path, help="the folder of the vault")
    parser.add_argument("--language", choices=("nl", "en"), default="nl", help="the language of the screens")
    parser.set_defaults(command=_open)


def _add_demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, help="the folder to write to")
    parser.add_argument("--open", action="store_true", help="then open the window on that vault")
    parser.set_defaults(command=_demo)


def _add_walk(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("dossier", type=Path, help="a dossier file (JSON)")
    parser.add_argument("--json", action="store_true", help="the whole walk as JSON")
    parser.add_argument("--on", type=_day, help="walk as if it were this day (YYYY-MM-DD)")
    parser.set_defaults(command=_walk)


def _add_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("argument", help="the id of an argument")
    parser.add_argument("dossier", type=Path, help="a dossier file (JSON)")
    parser.add_argument(
        "--answer",
        action="append",
        default=[],
        help="put in an answer for the occasion: question=value, or question@child",
    )
    parser.add_argument("--on", type=_day, help="walk as if it were this day (YYYY-MM-DD)")
    parser.set_defaults(command=_argument)


def _add_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("dossier", type=Path, help="a dossier file (JSON) with its exhibits beside it")
    parser.add_argument(
        "--kind",
        help="the kind of filing, or KIND@CHILD for a letter to one child; the one that fits the stage when left out",
    )
    parser.add_argument("--out", type=Path, required=True, help="the folder to write to")
    parser.add_argument("--on", type=_day, help="write as if it were this day (YYYY-MM-DD)")
    parser.set_defaults(command=_file)


def _add_term(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("rule", nargs="?", default="", help="the id of a term; all of them are listed without it")
    parser.add_argument("date", nargs="*", help="the day of the event: 2026-03-03, 3-3-2026 or 3 mrt 26")
    parser.add_argument("--list", action="store_true", help="list all terms")
    parser.add_argument("--json", action="store_true", help="days, steps and what is needed as JSON")
    parser.add_argument("--language", choices=("nl", "en"), default="nl", help="the language of the sentences")
    parser.set_defaults(command=_term)


def _add_pack(parser: argparse.ArgumentParser) -> None:
    verbs = parser.add_subparsers(title="what to do", required=True, metavar="{new-key,make,check}")
    new_key = verbs.add_parser("new-key", help="make the two keys of a publisher")
    new_key.add_argument("--out", type=Path, required=True, help="the folder to write uitgever.key and uitgever.pub to")
    _add_passphrase(new_key)
    new_key.set_defaults(command=_pack_new_key)
    make = verbs.add_parser("make", help="check a folder of law texts and sign it as one file")
    make.add_argument("folder", type=Path, help="the folder of law texts")
    make.add_argument("--key", type=Path, required=True, help="the private key (uitgever.key)")
    make.add_argument("--out", type=Path, required=True, help="the file to write (.lawpack)")
    _add_passphrase(make)
    make.set_defaults(command=_pack_make)
    check = verbs.add_parser("check", help="check the signature of a law pack, and the law in it")
    check.add_argument("file", type=Path, help="the law pack (.lawpack)")
    check.add_argument("--key", type=Path, help="a public key to trust beside those that came with the program")
    check.add_argument("--json", action="store_true", help="what was found as JSON")
    check.set_defaults(command=_pack_check)


def _add_passphrase(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--passphrase-file", type=Path, help="read the passphrase from the first line of this file")


def _add_verify(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, help="the sealed filing as it was saved (.verzegeld.zip)")
    parser.add_argument("--seal", help="the seal as the desk shows it, to compare with")
    parser.add_argument("--json", action="store_true", help="what was found as JSON")
    parser.set_defaults(command=_verify)


def _add_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, nargs="?", help="check this folder of law texts instead of what ships")
    parser.add_argument("--json", action="store_true", help="counts and faults as JSON")
    parser.set_defaults(command=_check)


def _add_template(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, help="a Word template (.docx), named as the one it is to replace")
    parser.add_argument("--json", action="store_true", help="what was found as JSON")
    parser.set_defaults(command=_template)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day; write it as 2026-12-08") from None


# Each command lives in a module of its own, which is imported when it runs: the window waits for none of them.


def _open(options: argparse.Namespace) -> int:
    from .open import run_open

    return run_open(options.vault, options.language)


def _demo(options: argparse.Namespace) -> int:
    from .demo import run_demo

    return run_demo(options.out, then_open=options.open)


def _walk(options: argparse.Namespace) -> int:
    from .walk import run_walk

    return run_walk(options.dossier, options.on, as_json=options.json)


def _argument(options: argparse.Namespace) -> int:
    from .argument import run_argument

    return run_argument(options.argument, options.dossier, options.answer, options.on)


def _term(options: argparse.Namespace) -> int:
    from .term import run_term

    rule = "" if options.list else options.rule
    return run_term(rule, options.date, options.language, as_json=options.json)


def _file(options: argparse.Namespace) -> int:
    from .file import run_file

    return run_file(options.dossier, options.kind, options.out, options.on)


def _check(options: argparse.Namespace) -> int:
    from .check import run_check

    return run_check(options.folder, as_json=options.json)


def _template(options: argparse.Namespace) -> int:
    from .template import run_template

    return run_template(options.file, as_json=options.json)


def _pack_new_key(options: argparse.Namespace) -> int:
    from .pack import run_new_key

    return run_new_key(options.out, options.passphrase_file)


def _pack_make(options: argparse.Namespace) -> int:
    from .pack import run_make

    return run_make(options.folder, options.key, options.out, options.passphrase_file)


def _pack_check(options: argparse.Namespace) -> int:
    from .pack import run_pack_check

    return run_pack_check(options.file, options.key, as_json=options.json)


def _verify(options: argparse.Namespace) -> int:
    from .verify import run_verify

    return run_verify(options.file, options.seal, as_json=options.json)


def _selftest(_: argparse.Namespace) -> int:
    from .selftest import run_selftest

    return run_selftest()
