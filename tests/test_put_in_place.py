"""A file is put in its place also where Windows holds the place for a moment; one that is open in Word is told."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from legalaid_desk.desk.writing import all_or_nothing
from legalaid_desk.documents.whole import written_whole
from legalaid_desk.errors import NotWritable
from legalaid_desk.put_in_place import put_in_place
from legalaid_desk.vault.disk import write_whole


class WindowsError(PermissionError):
    """As Windows tells it."""

    def __init__(self, winerror: int) -> None:
        super().__init__(13, "Permission denied")
        self.winerror = winerror


@pytest.fixture
def refuse(monkeypatch: pytest.MonkeyPatch) -> object:
    """Let the next moves be refused with these numbers of Windows."""
    move, waited = os.replace, list[float]()

    def refuse_with(*numbers: int) -> list[float]:
        left = list(numbers)

        def replace(made: Path, target: Path) -> None:
            if left:
                raise WindowsError(left.pop(0))
            move(made, target)

        monkeypatch.setattr(os, "replace", replace)
        monkeypatch.setattr(time, "sleep", waited.append)
        return waited

    return refuse_with


def made_in(folder: Path) -> tuple[Path, Path]:
    made, target = folder / "nieuw", folder / "stuk.docx"
    made.write_text("nieuw")
    target.write_text("oud")
    return made, target


def test_what_a_scanner_holds_for_a_moment_is_put_in_its_place(tmp_path: Path, refuse: object) -> None:
    assert callable(refuse)
    waited = refuse(32, 5)
    made, target = made_in(tmp_path)
    put_in_place(made, target)
    assert target.read_text() == "nieuw"
    assert 0 < sum(waited) < 1


def test_what_stays_open_is_refused_and_stays_as_it_was(tmp_path: Path, refuse: object) -> None:
    assert callable(refuse)
    waited = refuse(*[32] * 9)
    made, target = made_in(tmp_path)
    with pytest.raises(PermissionError):
        put_in_place(made, target)
    assert (made.read_text(), target.read_text()) == ("nieuw", "oud")
    assert sum(waited) < 2


def test_a_folder_where_nothing_may_be_written_is_not_waited_for(tmp_path: Path, refuse: object) -> None:
    assert callable(refuse)
    waited = refuse(3)
    made, target = made_in(tmp_path)
    with pytest.raises(PermissionError):
        put_in_place(made, target)
    assert waited == []


def test_each_writer_tells_that_the_file_is_open_elsewhere(tmp_path: Path, refuse: object) -> None:
    assert callable(refuse)
    target = tmp_path / "stuk.docx"
    target.write_text("oud")

    def whole() -> None:
        with written_whole(target) as beside:
            beside.write_text("nieuw")

    def together() -> None:
        with all_or_nothing(tmp_path) as work:
            (work / target.name).write_text("nieuw")

    def inside() -> None:
        with all_or_nothing(tmp_path) as work, written_whole(work / target.name) as beside:
            beside.write_text("nieuw")

    for write in (whole, together, inside, lambda: write_whole(target, iter([b"nieuw"]))):
        refuse(*[32] * 9)
        with pytest.raises(NotWritable, match="open in another program; close it there") as caught:
            write()
        assert (caught.value.path, caught.value.open_elsewhere) == (target, True)
        assert target.read_text() == "oud"
        assert [path.name for path in tmp_path.iterdir()] == [target.name]
