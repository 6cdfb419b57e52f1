"""What Orca said, read from the file to which its speech server writes."""

import json
import time
import unicodedata
from pathlib import Path


class Speech:
    """Everything said so far. Positions in it are counts of utterances."""

    # A key has had its effect when Orca was told of nothing and said nothing for this many seconds,
    QUIET = 0.4
    # but not before this time, which Firefox needs to tell Orca of the first thing,
    LEAST = 0.5
    # and at the latest after this time, whatever goes on.
    MOST = 8.0

    def __init__(self, log: Path) -> None:
        log.touch()
        self._log = log.open(encoding="utf-8")
        self._partial = ""
        self._utterances: list[str] = []
        self._stirred = time.time()

    def __len__(self) -> int:
        self._read()
        return len(self._utterances)

    def since(self, position: int) -> list[str]:
        self._read()
        return self._utterances[position:]

    def settle(self, least: float = LEAST, quiet: float = QUIET) -> None:
        """Returns when what was done last has had its effect."""
        begun = time.time()
        while time.time() - begun < least + self.MOST:
            time.sleep(0.05)
            if time.time() - begun >= least and self.quiet_for() >= quiet:
                return

    def wait_for(self, words: str, position: int, seconds: float) -> bool:
        """Whether the words are said from this position on, within this time."""
        end = time.time() + seconds
        while words not in " ".join(self.since(position)):
            if time.time() >= end:
                return False
            time.sleep(0.05)
        return True

    def quiet_for(self) -> float:
        """For how many seconds nothing has been said and Orca has been told of nothing."""
        self._read()
        return time.time() - self._stirred

    def _read(self) -> None:
        self._partial += self._log.read()
        *lines, self._partial = self._partial.split("\n")
        for line in lines:
            entry = json.loads(line)
            self._stirred = entry["time"]
            if entry["kind"] == "said" and (utterance := audible(entry["text"])):
                self._utterances.append(utterance)


def audible(text: str) -> str:
    """The text without what nobody hears: characters of no width, and one kind of space or several."""
    return " ".join("".join(c for c in text if unicodedata.category(c) != "Cf").split())
