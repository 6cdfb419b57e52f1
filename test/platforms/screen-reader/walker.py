"""Walks a walk on a desktop and judges what is heard."""

import time
from collections.abc import Callable

from desktop import Desktop
from transcript import Heard
from walk import PAUSE, Deed, Walk, Wish

# How long an expected word may take, and how long silence has to last to be believed. A message of an element comes
# some tenths of a second after the key, and Orca takes its time with it.
PATIENCE = 3.0
SILENCE = 1.8
# Orca says that a page is there, unless focus moves while it loads: then it is there when all has become quiet.
# The empty page of a new window has no title.
LOADED = "Finished loading "
LOADED_SILENTLY = 4.0
LOADING = 30.0


class Walker:
    def __init__(self, desktop: Desktop, address: Callable[[str], str]) -> None:
        self._desktop = desktop
        self._address = address
        self._speech = desktop.speech
        self._failures: list[str] = []

    def walk(self, walk: Walk) -> tuple[list[Heard], list[str]]:
        """What was heard, and what was not as it should be."""
        self._failures = []
        self._walk = walk
        starts = []
        for deed in walk.deeds:
            starts.append(len(self._speech))
            self._do(deed)
            for wish in deed.wishes:
                self._judge(wish, deed, starts[-1])
        ends = [*starts[1:], len(self._speech)]
        heard = [
            Heard(deed, self._from_loading(deed, self._speech.since(start)[: end - start]))
            for deed, start, end in zip(walk.deeds, starts, ends)
        ]
        for step in heard:
            for words in walk.never:
                if words in " ".join(step.utterances):
                    self._fail(step.deed.line, f"“{words}” is never to be heard", step.deed, step.utterances)
        return heard, self._failures

    def _do(self, deed: Deed) -> None:
        start, begun = len(self._speech), time.time()
        if deed.kind == "open":
            self._desktop.open(self._address(deed.words))
            self._wait_for_page(start, begun)
            # Orca counts what is on a page before it says more.
            self._speech.settle(quiet=0.7)
        elif deed.kind == "type":
            self._desktop.type(deed.words)
        else:
            for word in deed.words.split():
                if pause := PAUSE.fullmatch(word):
                    time.sleep(max(0, begun + float(pause[1]) - time.time()))
                else:
                    begun = time.time()
                    self._desktop.press(word)
        self._speech.settle()

    def _wait_for_page(self, start: int, begun: float) -> None:
        while time.time() - begun < LOADING:
            time.sleep(0.05)
            heard = self._speech.since(start)
            if any(said.startswith(LOADED) for said in heard):
                return
            if heard and self._speech.quiet_for() >= LOADED_SILENTLY:
                return

    def _judge(self, wish: Wish, deed: Deed, start: int) -> None:
        if wish.kind == "expect":
            if not self._speech.wait_for(wish.words, start, PATIENCE):
                self._fail(wish.line, f"“{wish.words}” was expected", deed, self._speech.since(start))
            return
        self._speech.settle(SILENCE)
        heard = self._speech.since(start)
        if wish.kind == "silence" and heard:
            self._fail(wish.line, "silence was expected", deed, heard)
        if wish.kind == "only" and " ".join(heard) != wish.words:
            self._fail(wish.line, f"“{wish.words}” alone was expected", deed, heard)
        if wish.kind == "refuse" and wish.words in " ".join(heard):
            self._fail(wish.line, f"“{wish.words}” was not to be heard", deed, heard)

    def _fail(self, line: int, reason: str, deed: Deed, heard: list[str]) -> None:
        said = " ".join(heard) or "nothing"
        self._failures.append(f"{self._walk.path.name}:{line}: {reason} after “{deed}”. Heard: {said}")

    def _from_loading(self, deed: Deed, utterances: list[str]) -> list[str]:
        """Whether Orca names the window before the page depends on which of the two it notices first, so that is left out."""
        if deed.kind != "open":
            return utterances
        loaded = [number for number, said in enumerate(utterances) if said.startswith(LOADED)]
        return utterances[loaded[0] :] if loaded else utterances
