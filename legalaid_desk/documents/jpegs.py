"""A JPEG without what the telephone wrote beside the picture: place, maker, thumbnails, comments, a film behind it."""

from __future__ import annotations

APP0, APP2, APP14, APP15 = 0xE0, 0xE2, 0xEE, 0xEF
COMMENT, SCAN, END = 0xFE, 0xDA, 0xD9
_NO_LENGTH = frozenset({0x00, 0x01, *range(0xD0, 0xD9)})
"""After FF: a byte of the picture itself, or a mark that has no segment."""


def bare_jpeg(jpeg: bytes) -> bytes:
    """The picture alone; not a byte of it is changed. What is no sound JPEG comes back as it was."""
    kept, at = [jpeg[:2]], 2
    while at + 4 <= len(jpeg) and jpeg[at] == 0xFF:
        marker = jpeg[at + 1]
        if marker == END:
            return b"".join([*kept, jpeg[at : at + 2]])
        end = _end_of_scan(jpeg, at) if marker == SCAN else _end_of_segment(jpeg, at)
        if _belongs_to_picture(jpeg, at):
            kept.append(jpeg[at:end])
        at = end
    return b"".join([*kept, jpeg[at:]])


def _belongs_to_picture(jpeg: bytes, at: int) -> bool:
    """Resolution, colour profile and colour transform do; every other note does not."""
    marker = jpeg[at + 1]
    if marker == APP2:
        return jpeg.startswith(b"ICC_PROFILE", at + 4)
    return marker in (APP0, APP14) or not (APP0 <= marker <= APP15 or marker == COMMENT)


def _end_of_segment(jpeg: bytes, at: int) -> int:
    if jpeg[at + 1] == 0xFF or jpeg[at + 1] in _NO_LENGTH:
        return at + (1 if jpeg[at + 1] == 0xFF else 2)
    return at + 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")


def _end_of_scan(jpeg: bytes, at: int) -> int:
    """Where the next mark is that is not part of the drawn lines."""
    at = _end_of_segment(jpeg, at)
    while (at := jpeg.find(b"\xff", at)) >= 0 and at + 1 < len(jpeg):
        if jpeg[at + 1] not in _NO_LENGTH and jpeg[at + 1] != 0xFF:
            return at
        at += 1 if jpeg[at + 1] == 0xFF else 2
    return len(jpeg)
