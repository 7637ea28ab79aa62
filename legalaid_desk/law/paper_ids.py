"""The name of a paper: its kind, and where it is about one child that child (``brief_kind@c1``)."""

from __future__ import annotations


def paper_id(kind: str, subject: str = "") -> str:
    """The paper of this kind, about this child where it is about one."""
    return f"{kind}@{subject}" if subject else kind


def kind_of(paper: str) -> str:
    """The kind of a paper."""
    return paper.partition("@")[0]


def subject_of(paper: str) -> str:
    """The child that a paper is about; empty when its name does not say one."""
    return paper.partition("@")[2]
