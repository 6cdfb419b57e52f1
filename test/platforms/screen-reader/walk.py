"""A walk: what a person does on a page, and what must and must not be heard. README.md describes the format."""

import re
from dataclasses import dataclass, field
from pathlib import Path

DEEDS = {"open", "press", "type"}
WISHES = {"expect", "refuse", "only", "silence"}
PAUSE = re.compile(r"(\d+(?:\.\d+)?)s")


@dataclass(frozen=True)
class Wish:
    """What must or must not be heard after a deed."""

    line: int
    kind: str
    words: str


@dataclass(frozen=True)
class Deed:
    """Something a person does. The words of `press` are keys, with pauses such as `1s` between those that belong together."""

    line: int
    kind: str
    words: str
    heading: str = ""
    wishes: list[Wish] = field(default_factory=list)

    def __str__(self) -> str:
        return self.words if self.kind == "press" else f"{self.kind} {self.words}"


@dataclass(frozen=True)
class Walk:
    path: Path
    deeds: list[Deed]
    never: list[str]

    @property
    def name(self) -> str:
        return self.path.stem


class WalkError(Exception):
    """A walk that cannot be walked, because of how it is written."""


def read_walk(path: Path) -> Walk:
    walk = Walk(path, deeds=[], never=[])
    heading = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        kind, _, words = line.strip().partition(" ")
        words = words.strip()
        if kind == "" or kind == "//":
            continue
        elif kind == "#":
            heading = words
        elif kind == "never" and words:
            walk.never.append(words)
        elif kind in DEEDS and words:
            for part in split_keys(words) if kind == "press" else [words]:
                walk.deeds.append(Deed(number, kind, part, heading))
                heading = ""
        elif kind in WISHES and bool(words) == (kind != "silence") and walk.deeds:
            walk.deeds[-1].wishes.append(Wish(number, kind, words))
        else:
            raise WalkError(f"{path.name}:{number}: cannot read “{line.strip()}”")
    if not walk.deeds or walk.deeds[0].kind != "open":
        raise WalkError(f"{path.name}: a walk begins with “open” and the page to open")
    return walk


def split_keys(words: str) -> list[str]:
    """`Tab Tab` is two deeds, `space 1s Tab` is one."""
    deeds: list[str] = []
    joins = False
    for word in words.split():
        if PAUSE.fullmatch(word) or joins:
            deeds[-1:] = [" ".join([*deeds[-1:], word])]
        else:
            deeds.append(word)
        joins = PAUSE.fullmatch(word) is not None
    return deeds
