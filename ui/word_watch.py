"""Watches Word files while they are open in Word, each for its own dossier, whatever dossier is on the screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

CALM = 400
"""Milliseconds after the last sign of a save: Word writes beside the file and then swaps the two."""

Filing = tuple[str, str]
"""A dossier and a kind of filing."""


class WordWatch(QObject):
    """``saved`` tells of which dossier and kind the file was written to; it may be the same bytes again."""

    saved = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files: dict[Path, Filing] = {}
        self._stamps: dict[Path, tuple[int, int]] = {}
        self._watcher = QFileSystemWatcher(self)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM)
        self._calm.timeout.connect(self._look)
        self._watcher.fileChanged.connect(lambda _: self._calm.start())
        self._watcher.directoryChanged.connect(lambda _: self._calm.start())

    def follow(self, dossier: str, kind: str, path: Path) -> None:
        """Watch this file; the folder as well, because a file that is swapped is another file."""
        for old in [one for one, filing in self._files.items() if filing == (dossier, kind) and one != path]:
            self.leave(old)
        self._files[path] = (dossier, kind)
        self._stamps[path] = _stamp(path)
        self._watch(path)

    def leave(self, path: Path) -> None:
        """Watch it no more."""
        self._files.pop(path, None)
        self._stamps.pop(path, None)
        self._watcher.removePath(str(path))
        if all(one.parent != path.parent for one in self._files):
            self._watcher.removePath(str(path.parent))

    @property
    def files(self) -> tuple[Path, ...]:
        """What is watched."""
        return tuple(self._files)

    def stop(self) -> None:
        """Watch nothing any more."""
        self._calm.stop()
        for path in self.files:
            self.leave(path)

    def _watch(self, path: Path) -> None:
        watched = {*self._watcher.files(), *self._watcher.directories()}
        for one in (path, path.parent):
            if one.exists() and str(one) not in watched:
                self._watcher.addPath(str(one))

    def _look(self) -> None:
        for path, (dossier, kind) in list(self._files.items()):
            self._watch(path)
            stamp = _stamp(path)
            if stamp != self._stamps[path] and stamp != _GONE:
                self._stamps[path] = stamp
                self.saved.emit(dossier, kind)


_GONE = (0, 0)


def _stamp(path: Path) -> tuple[int, int]:
    try:
        found = path.stat()
    except OSError:
        return _GONE
    return found.st_mtime_ns, found.st_size
