"""A headless Chromium by its own protocol: one browser, one tab, no driver in between."""

import base64
import functools
import json
import os
import shutil
import subprocess
import tempfile
import threading
import time
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import websocket

PATIENCE = 30  # seconds for anything that takes a moment on a busy machine
KEYS = {"Backspace": 8, "Tab": 9, "Enter": 13, "Escape": 27, "ArrowUp": 38, "ArrowDown": 40}


class Host(SimpleHTTPRequestHandler):
    """Answers for a folder, and writes no log."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass


@contextmanager
def served(folder, host=Host):
    """The folder by HTTP on a free port of this machine; yields its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(host, directory=folder))
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


class Tab:
    """What a test does with a page: go, look, measure, click."""

    def __init__(self, socket):
        self._socket, self._last, self._waiting = websocket.create_connection(socket, timeout=PATIENCE, suppress_origin=True), 0, []
        self.complaints = []
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.ask(f"{domain}.enable")

    def ask(self, method, **parameters):
        self._last += 1
        self._socket.send(json.dumps({"id": self._last, "method": method, "params": parameters}))
        while True:
            message = json.loads(self._socket.recv())
            if message.get("id") == self._last:
                assert "error" not in message, f"{method}: {message['error']['message']}"
                return message["result"]
            self._note(message)

    def _note(self, message):
        method, what = message.get("method"), message.get("params", {})
        self._waiting.append(method)
        if method == "Log.entryAdded" and what["entry"]["level"] in {"error", "warning"}:
            self.complaints.append(f"{what['entry']['text']} {what['entry'].get('url', '')}")
        elif method == "Runtime.consoleAPICalled" and what["type"] in {"error", "warning", "assert"}:
            self.complaints.append(" ".join(str(argument.get("value")) for argument in what["args"]))
        elif method == "Runtime.exceptionThrown":
            self.complaints.append(what["exceptionDetails"]["text"])
        elif method == "Network.loadingFailed" and not what.get("canceled"):
            self.complaints.append(f"{what['errorText']} ({what['type']})")

    def wait_for(self, event):
        end = time.monotonic() + PATIENCE
        while event not in self._waiting:
            assert time.monotonic() < end, f"no {event} within {PATIENCE} s"
            self._note(json.loads(self._socket.recv()))
        self._waiting.clear()

    def go(self, address):
        self._waiting.clear()
        answer = self.ask("Page.navigate", url=address)
        assert "errorText" not in answer, f"{address}: {answer['errorText']}"
        self.wait_for("Page.loadEventFired")

    def run(self, script):
        """The value of an expression in the page; a promise is waited for."""
        answer = self.ask("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, answer.get("exceptionDetails", {}).get("exception", {}).get("description")
        return answer["result"].get("value")

    def show(self, width, height, scheme):
        """As a window of that size, for a reader who prefers light or dark."""
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600)
        self.ask("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    def scripts(self, allowed):
        self.ask("Emulation.setScriptExecutionDisabled", value=not allowed)

    def click(self, selector):
        """Presses the mouse in the middle of the first line of an element, as a reader would."""
        place = self.run(f"""(() => {{ const e = document.querySelector({json.dumps(selector)}); if (!e) return null;
            e.scrollIntoView({{block: 'center', behavior: 'instant'}}); const r = e.getClientRects()[0]; return [r.x + r.width / 2, r.y + r.height / 2] }})()""")
        assert place, f"{self.run('location.href')}: there is no {selector}"
        for kind in ("mousePressed", "mouseReleased"):
            self.ask("Input.dispatchMouseEvent", type=kind, x=place[0], y=place[1], button="left", clickCount=1)

    def press(self, key):
        text = {"text": "\r"} if key == "Enter" else {}
        self.ask("Input.dispatchKeyEvent", type="keyDown", key=key, code=key, windowsVirtualKeyCode=KEYS[key], **text)
        self.ask("Input.dispatchKeyEvent", type="keyUp", key=key, code=key, windowsVirtualKeyCode=KEYS[key])

    def follow(self, selector):
        self._waiting.clear()
        self.click(selector)
        self.wait_for("Page.loadEventFired")

    def picture(self, file):
        Path(file).write_bytes(base64.b64decode(self.ask("Page.captureScreenshot")["data"]))


def until(tab, expression, wanted=lambda value: value):
    """The value of an expression in the page, once it is as wanted."""
    end = time.monotonic() + PATIENCE
    while not wanted(value := tab.run(expression)):
        assert time.monotonic() < end, f"{expression} is still {value!r}"
        time.sleep(0.02)
    return value


@contextmanager
def browser():
    """A tab of a fresh Chromium, which ends with it."""
    program = next((found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None)
    assert program, "there is no Chromium: run script/setup"
    with tempfile.TemporaryDirectory(prefix="ippin-chromium-", ignore_cleanup_errors=True) as profile:
        command = [program, "--headless=new", f"--user-data-dir={profile}", "--remote-debugging-port=0", "--no-first-run", "--disable-gpu",
                   "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--mute-audio"]
        if os.geteuid() == 0:
            command.append("--no-sandbox")  # Chromium refuses to run as root otherwise, which is what a container has
        process = subprocess.Popen([*command, "about:blank"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            yield Tab(_first_tab(process, Path(profile) / "DevToolsActivePort"))
        finally:
            process.terminate()
            process.wait(PATIENCE)


def _first_tab(process, file):
    """Asks the browser for a tab, once it has said at which port it listens."""
    end = time.monotonic() + PATIENCE
    while not (file.exists() and file.read_text().count("\n") >= 1):
        assert process.poll() is None, "Chromium ended at once"
        assert time.monotonic() < end, f"Chromium did not start within {PATIENCE} s"
        time.sleep(0.05)
    port, path = file.read_text().split("\n")[:2]
    connection = websocket.create_connection(f"ws://127.0.0.1:{port}{path}", timeout=PATIENCE, suppress_origin=True)
    connection.send(json.dumps({"id": 1, "method": "Target.createTarget", "params": {"url": "about:blank"}}))
    while (message := json.loads(connection.recv())).get("id") != 1:
        pass
    connection.close()
    return f"ws://127.0.0.1:{port}/devtools/page/{message['result']['targetId']}"
