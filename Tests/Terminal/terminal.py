"""A real terminal to type into: a tmux session with a shell in it, read as a person reads the screen."""

import os
import re
import shlex
import subprocess
import time
import uuid
from pathlib import Path

DEADLINE = float(os.environ.get("TERMINAL_DEADLINE", "60"))


class Terminal:
    """Bash in tmux, 80 columns by 24 lines unless told otherwise. `Terminal(folder)` starts in that folder, as an editor would open it there.

    Nothing here waits for a fixed time: each step waits for what it expects to see, until a deadline.
    """

    def __init__(self, folder, program, columns=80, lines=24, environment=None):
        self.socket = f"ippin-{uuid.uuid4().hex}"
        variables = {"PATH": f"{Path(program).parent}:/usr/bin:/bin", "HOME": str(folder), "XDG_CACHE_HOME": str(Path(folder).parent / "cache"), "LANG": "C.UTF-8", "TERM": "screen-256color", "PS1": "$ ", **(environment or {})}
        shell = ["env", "-i", *(f"{name}={value}" for name, value in variables.items()), "bash", "--norc", "--noprofile"]
        self._tmux("-f", "/dev/null", "new-session", "-d", "-x", str(columns), "-y", str(lines), "-c", str(folder), shlex.join(shell))
        self._tmux("set-option", "-g", "history-limit", "20000")
        self.runs = 0
        self.wait("$ ")

    def _tmux(self, *arguments):
        command = ["tmux", "-L", self.socket, *arguments]
        ended = subprocess.run(command, capture_output=True, text=True)
        assert ended.returncode == 0, f"{shlex.join(command)}: {ended.stderr}"
        return ended.stdout

    def close(self):
        subprocess.run(["tmux", "-L", self.socket, "kill-server"], capture_output=True)

    # What is seen

    def screen(self, colors=False):
        """What stands on the screen and above it, lines that were wrapped in one."""
        return self._tmux("capture-pane", "-p", "-J", "-S", "-", *(["-e"] if colors else []))

    def visible(self):
        """What stands on the screen alone, as it is wrapped."""
        return self._tmux("capture-pane", "-p")

    def wait(self, text, deadline=DEADLINE):
        """Waits until a text, or what matches a compiled pattern, is seen. The screen then."""
        end = time.monotonic() + deadline
        while True:
            screen = self.screen()
            if text.search(screen) if isinstance(text, re.Pattern) else text in screen:
                return screen
            assert time.monotonic() < end, f"waited {deadline:.0f} s for {text!r} and saw:\n{screen.rstrip()}"
            time.sleep(0.02)

    # What is typed

    def type(self, text):
        """Types a line and Enter."""
        if text:
            self._tmux("send-keys", "-l", "--", text)
        self._tmux("send-keys", "Enter")

    def press(self, *keys):
        """Presses keys by tmux's names: `C-c`, `Left`."""
        self._tmux("send-keys", *keys)

    def interrupt(self):
        """Presses Ctrl-C and waits for the shell: what is typed before it is back would be thrown away with the rest of the input."""
        self.press("C-c")
        self.wait(re.compile(r"\^C\s*\n\$ *\n*\Z"))

    def resize(self, columns, lines):
        self._tmux("resize-window", "-x", str(columns), "-y", str(lines))

    # Commands

    def begin(self, command):
        """Clears the screen and types a command that will ask for something; `finish` waits for its end."""
        self.runs += 1
        # The mark is put together by the shell, so that typing it does not show it.
        self._tmux("send-keys", "-R")
        self._tmux("clear-history")
        self.type(f"clear; {command}; echo \"[\"ended-{self.runs} $?]")

    def finish(self, deadline=DEADLINE):
        """Waits for the end of what `begin` began: its exit status and everything that was seen."""
        pattern = re.compile(rf"\[ended-{self.runs} (\d+)\]")
        screen = self.wait(pattern, deadline)
        match = pattern.search(screen)
        seen = screen[: match.start()]
        return int(match[1]), seen.split(f"ended-{self.runs} $?]\n", 1)[-1]

    def run(self, command, deadline=DEADLINE):
        self.begin(command)
        return self.finish(deadline)

    def answer(self, question, answer):
        """Waits for a question and answers it."""
        self.wait(re.compile(re.escape(question) + r"[^\n]*: *$", re.MULTILINE))
        self.type(answer)
