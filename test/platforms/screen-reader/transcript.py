"""A transcript: what was done and what was heard, as text that stands beside the walk."""

import difflib
import re
from dataclasses import dataclass
from pathlib import Path

from walk import Deed, Walk

# What differs from run to run or from release to release, and what stands for it.
UNSTEADY = [
    (re.compile(r"http://127\.0\.0\.1:\d+"), "[server]"),
    (re.compile(r"\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}"), "[date]"),
    (re.compile(r"\b\d+\.\d+\.\d+\b"), "[version]"),
    (re.compile(r"^Page has .+\.$"), "Page has [counts]."),
]
INDENT = "    "
ENDING = ".heard.txt"


@dataclass(frozen=True)
class Heard:
    deed: Deed
    utterances: list[str]


def transcript_path(walk: Walk) -> Path:
    return walk.path.with_suffix(ENDING)


def write_transcript(heard: list[Heard], versions: str) -> str:
    lines = [f"Heard with {versions}"]
    for step in heard:
        lines += ["", f"# {step.deed.heading}"] if step.deed.heading else []
        lines += ["", str(step.deed)]
        lines += [INDENT + steady(utterance) for utterance in step.utterances] or [INDENT + "(silence)"]
    return "\n".join(lines) + "\n"


def compare(walk: Walk, transcript: str) -> str:
    """How a transcript differs from the accepted one, as lines to read; empty if it does not."""
    path = transcript_path(walk)
    if not path.exists():
        return f"{path.name} is not there: nobody has accepted a transcript of this walk yet."
    accepted_with, *accepted = path.read_text(encoding="utf-8").splitlines()
    heard_with, *heard = transcript.splitlines()
    changes = list(difflib.unified_diff(accepted, heard, "accepted", "heard", n=3, lineterm=""))
    if not changes:
        return ""
    title = f"What is heard is not what stands in {path.name}:"
    if accepted_with != heard_with:
        title += f"\n(accepted: {accepted_with.lower()}; now: {heard_with.lower()})"
    return "\n".join([title, *changes[2:]])


def steady(utterance: str) -> str:
    for pattern, replacement in UNSTEADY:
        utterance = pattern.sub(replacement, utterance)
    return utterance
