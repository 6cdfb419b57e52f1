"""A display that nobody sees, with Orca and Firefox on it, and keys to press."""

import contextlib
import fcntl
import json
import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

from speech import Speech

HERE = Path(__file__).parent
A11Y_BUS_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"

# The program that has to be there, and the Debian package that brings it.
PROGRAMS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "dbus-daemon": "dbus",
    "dbus-send": "dbus",
    A11Y_BUS_LAUNCHER: "at-spi2-core",
    "orca": "orca",
    "pgrep": "procps",
    "firefox-esr": "firefox-esr",
}

FIREFOX_PREFERENCES = {
    # Assistive technology is told of everything from the start.
    "accessibility.force_disabled": -1,
    # Nothing speaks but the pages: no welcome, no questions, no suggestions.
    "app.update.enabled": False,
    "browser.aboutwelcome.enabled": False,
    "browser.newtabpage.enabled": False,
    "browser.sessionstore.resume_from_crash": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.homepage_override.mstone": "ignore",
    "browser.startup.page": 0,
    "browser.tabs.firefox-view": False,
    "browser.tabs.warnOnClose": False,
    "browser.translations.enable": False,
    "browser.uitour.enabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "datareporting.policy.firstRunURL": "",
    "network.captive-portal-service.enabled": False,
    # Whether a link was visited is said, and would depend on the walks before.
    "places.history.enabled": False,
    "sidebar.revamp": False,
    "termsofuse.bypassNotification": True,
}


class Trouble(Exception):
    """Something outside the walks that keeps them from being heard."""


def missing_packages() -> list[str]:
    return sorted({package for program, package in PROGRAMS.items() if not shutil.which(program)})


def versions() -> str:
    """What is listened with, as in `Orca 43.1 and Firefox 140.1.0esr`."""

    def version(*command: str) -> str:
        output = subprocess.run(command, capture_output=True, text=True).stdout
        found = re.search(r"\d[\w.]*", output)
        return found.group() if found else "of unknown version"

    return f"Orca {version('orca', '--version')} and Firefox {version('firefox-esr', '--version')}"


class Desktop:
    """Starts everything when entered, and ends it when left."""

    # For how many seconds shift, control and Insert stay down, which is more than Orca needs to act on the key.
    HOLDING = 0.15

    def __enter__(self) -> "Desktop":
        with contextlib.ExitStack() as stack:
            self._stack = stack
            self._home = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="listen-", ignore_cleanup_errors=True)))
            stack.enter_context(alone())
            self._environment = environment(self._home)
            self._start_display()
            self._start_buses()
            self._start_orca()
            self._start_firefox()
            self._ends = stack.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._ends.close()

    def open(self, address: str) -> None:
        """Shows a page in a window of its own, so that no walk meets what the one before left behind."""
        command = ["firefox-esr", "--profile", str(self._home / "profile"), "--new-window", address]
        subprocess.run(command, env=self._environment, capture_output=True, timeout=30, check=True)

    def press(self, key: str) -> None:
        """As people do, who let go of shift, control and Insert last: Orca forgets that a key moved it if they are up too soon."""
        *modifiers, last = key.split("+")
        held = [["keydown", modifier] for modifier in modifiers]
        released = [["keyup", modifier] for modifier in reversed(modifiers)]
        pause = ["sleep", str(self.HOLDING)] if modifiers else []
        self._xdotool(*chain(*held), "key", last, *pause, *chain(*released))

    def type(self, text: str) -> None:
        self._xdotool("type", "--delay", "60", text)

    def _start_display(self) -> None:
        read, write = os.pipe()
        screen = ["-displayfd", str(write), "-screen", "0", "1280x1000x24", "-nolisten", "tcp"]
        self._start("Xvfb", *screen, pass_fds=[write])
        os.close(write)
        self._environment["DISPLAY"] = f":{first_line(read)}"
        self._start("openbox")

    def _start_buses(self) -> None:
        read, write = os.pipe()
        self._start("dbus-daemon", "--session", "--nofork", f"--print-address={write}", pass_fds=[write])
        os.close(write)
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = first_line(read)
        self._start(A11Y_BUS_LAUNCHER, "--launch-immediately")
        for name in "IsEnabled", "ScreenReaderEnabled":
            until(lambda: self._set_accessibility_status(name), 10, "the accessibility bus")

    def _set_accessibility_status(self, name: str) -> bool:
        destination = ["--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus"]
        call = ["org.freedesktop.DBus.Properties.Set", "string:org.a11y.Status", f"string:{name}", "variant:boolean:true"]
        sent = subprocess.run(["dbus-send", *destination, *call], env=self._environment, capture_output=True)
        return sent.returncode == 0

    def _start_orca(self) -> None:
        """Before the browser, or it would miss the first page."""
        preferences = self._home / "data" / "orca"
        shutil.copytree(HERE / "orca", preferences)
        log = self._home / "speech.jsonl"
        self._environment["SPEECH_LOG"] = str(log)
        self.speech = Speech(log)
        orca = self._start("orca", "--user-prefs", str(preferences))
        until(lambda: len(self.speech) > 0 or orca.poll() is not None, 60, "Orca")
        if orca.poll() is not None:
            raise Trouble(f"Orca ended by itself, with status {orca.returncode}. Does one run for this user already?")

    def _start_firefox(self) -> None:
        profile = self._home / "profile"
        profile.mkdir()
        lines = [f"user_pref({json.dumps(k)}, {json.dumps(v)});\n" for k, v in FIREFOX_PREFERENCES.items()]
        (profile / "user.js").write_text("".join(lines))
        self._start("firefox-esr", "--profile", str(profile), "about:blank")
        until(lambda: self._xdotool("search", "--onlyvisible", "--class", "firefox"), 60, "a window of Firefox")
        until(lambda: any("Mozilla Firefox" in said for said in self.speech.since(0)), 60, "Orca to notice Firefox")
        self.speech.settle()

    def _xdotool(self, *words: str) -> str:
        return subprocess.run(["xdotool", *words], env=self._environment, capture_output=True, text=True).stdout.strip()

    def _start(self, *command: str, pass_fds: list[int] = []) -> subprocess.Popen:
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        # Whatever a program saves without asking where goes to the folder that is thrown away.
        process = subprocess.Popen(command, env=self._environment, cwd=self._home, pass_fds=pass_fds, **quiet)
        self._stack.callback(end, process)
        return process


def environment(home: Path) -> dict[str, str]:
    """The settings of nobody in particular, in a folder that is thrown away."""
    folders = {"XDG_RUNTIME_DIR": home / "run", "XDG_DATA_HOME": home / "data", "XDG_CONFIG_HOME": home / "config"}
    for folder in folders.values():
        folder.mkdir(mode=0o700)
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        **{name: str(folder) for name, folder in folders.items()},
        "LANG": "C.UTF-8",
        "GNOME_ACCESSIBILITY": "1",
        "GSETTINGS_BACKEND": "memory",
        "LIBGL_ALWAYS_SOFTWARE": "1",
        "XDG_SESSION_TYPE": "x11",
    }


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Orca refuses to run twice for one user, so whoever listens meanwhile waits for the other to end."""
    with open(Path(tempfile.gettempdir()) / f"listen-{os.getuid()}.lock", "w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def end(process: subprocess.Popen) -> None:
    process.terminate()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def first_line(descriptor: int) -> str:
    with open(descriptor, encoding="utf-8") as file:
        return file.readline().strip()


def until(test: Callable[[], object], seconds: float, what: str) -> None:
    deadline = time.time() + seconds
    while not test():
        if time.time() > deadline:
            raise Trouble(f"Waited {seconds:.0f} seconds for {what}, in vain.")
        time.sleep(0.1)
