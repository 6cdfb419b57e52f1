"""A speech server for Orca that writes what would be spoken to the file $SPEECH_LOG, one JSON object a line.

It takes the place of speech-dispatcher: no sound, no further process. Orca finds it by the name of this file.
"""

import json
import os
import time

from orca import chnames, event_manager, speechserver

_log = open(os.environ["SPEECH_LOG"], "a", buffering=1, encoding="utf-8")


def write(kind, text=""):
    _log.write(json.dumps({"time": time.time(), "kind": kind, "text": text}) + "\n")


_enqueue = event_manager.EventManager._enqueue


def _note_and_enqueue(manager, event):
    """A key has had its effect when Orca is told of nothing more, so the file says when it was told of something."""
    write("told")
    _enqueue(manager, event)


event_manager.EventManager._enqueue = _note_and_enqueue


class SpeechServer(speechserver.SpeechServer):
    _only = None

    @staticmethod
    def getFactoryName():
        return "File"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        if SpeechServer._only is None:
            SpeechServer._only = SpeechServer()
        return SpeechServer._only

    @staticmethod
    def shutdownActiveServers():
        pass

    def getInfo(self):
        return ["File", "file"]

    def getVoiceFamilies(self):
        return []

    def speak(self, text=None, acss=None, interrupt=True):
        if text:
            write("said", text)

    def speakCharacter(self, character, acss=None):
        write("said", chnames.getCharacterName(character) or character)

    def speakKeyEvent(self, event, acss=None):
        write("said", event.getKeyName())

    def sayAll(self, utterances, progress):
        for context, _ in utterances:
            write("said", context.utterance)

    def stop(self):
        """Orca cuts off what it was saying. What was handed over counts as said."""
