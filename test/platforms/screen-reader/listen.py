#!/usr/bin/env python3
"""Walks through web pages with a screen reader and writes down what it says. See README.md."""

import argparse
import json
import signal
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from desktop import Desktop, Trouble, missing_packages, versions
from page_server import serve
from transcript import ENDING, compare, transcript_path, write_transcript
from walk import Walk, WalkError, read_walk
from walker import Walker


@dataclass(frozen=True)
class Result:
    walk: str
    transcript: str
    failures: list[str]
    # What has changed since somebody accepted the transcript: to be read, and no failure.
    difference: str
    seconds: float
    # What failed when the walk was walked before.
    earlier_failures: list[str]


def main() -> int:
    options = read_options()
    # Whoever is asked to end ends what it started first.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Ended before the last walk."))
    if missing := missing_packages():
        names = " ".join(missing)
        print(f"Missing: {names}. On Debian: apt-get install --no-install-recommends {names}", file=sys.stderr)
        return 2
    try:
        walks = [read_walk(path) for path in options.walks if not path.name.endswith(ENDING)]
        results = []
        for result in listen(walks, options.folder, options.attempts, options.accept):
            print(json.dumps(asdict(result)) if options.json else as_text(result), flush=True)
            results.append(result)
    except (OSError, Trouble, WalkError) as problem:
        print(problem, file=sys.stderr)
        return 2
    return 1 if any(result.failures for result in results) else 0


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("walks", nargs="+", type=Path, metavar="WALK", help="a walk; transcripts among them are passed over")
    parser.add_argument(
        "--folder",
        action="append",
        type=Path,
        help="where the pages are; of several the first that has a page (default: this one)",
    )
    parser.add_argument("--accept", action="store_true", help="keep what is heard as the transcript of the walk")
    parser.add_argument("--attempts", type=int, default=1, help="how often a walk may fail (default: once)")
    parser.add_argument("--json", action="store_true", help="one JSON object a walk instead of text")
    options = parser.parse_args()
    options.folder = [folder.resolve() for folder in options.folder or [Path()]]
    return options


def listen(walks: list[Walk], folders: list[Path], attempts: int, accepting: bool) -> Iterator[Result]:
    """Walks all in one session, and what failed once more in a new one, because the old one may have been the cause."""
    heard_with = versions()
    waiting = list(walks)
    earlier: dict[str, list[str]] = {}
    with serve(folders) as address:
        for number in range(1, attempts + 1):
            is_last = number == attempts
            try:
                with Desktop() as desktop:
                    for walk in list(waiting):
                        result = attempt(walk, desktop, address, heard_with, accepting)
                        if is_last or not result.failures:
                            waiting.remove(walk)
                            yield replace(result, earlier_failures=earlier.get(walk.name, []))
                        else:
                            earlier[walk.name] = result.failures
            except Trouble:
                if is_last:
                    raise
            if not waiting:
                return


def attempt(
    walk: Walk, desktop: Desktop, address: Callable[[str], str], heard_with: str, accepting: bool
) -> Result:
    begun = time.time()
    transcript = difference = ""
    try:
        heard, failures = Walker(desktop, address).walk(walk)
        transcript = write_transcript(heard, heard_with)
        if accepting and not failures:
            transcript_path(walk).write_text(transcript, encoding="utf-8")
        else:
            difference = compare(walk, transcript)
    except Trouble as trouble:
        failures = [str(trouble)]
    return Result(walk.name, transcript, failures, difference, round(time.time() - begun, 1), [])


def as_text(result: Result) -> str:
    earlier = ["Failed at first, because of this:", *result.earlier_failures] if result.earlier_failures else []
    end = f"{result.walk}: {'failed' if result.failures else 'as expected'}, {result.seconds} s"
    difference = [result.difference] if result.difference else []
    return "\n".join([result.transcript, *result.failures, *difference, *earlier, end])


if __name__ == "__main__":
    sys.exit(main())
