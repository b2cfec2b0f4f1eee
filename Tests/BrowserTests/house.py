"""A demonstration bureau of one's own, served on a free port."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("BELFRY", ROOT / ".build/debug/belfry"))


class House:
    """Copies the demonstration bureau that `BELFRY_TEST_DEMO` names (or makes one) and serves the copy."""

    def __enter__(self) -> "House":
        self.folder = Path(tempfile.mkdtemp(prefix="belfry-browser-"))
        data = self.folder / "data"
        ready = os.environ.get("BELFRY_TEST_DEMO")
        if ready:
            shutil.copytree(ready, data)
        else:
            subprocess.run([PROGRAM, "demo", "--data", data], check=True, stdout=subprocess.DEVNULL)
        self.port = _free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.log = open(self.folder / "log", "wb")
        self.server = subprocess.Popen(
            [PROGRAM, "serve", "--data", data, "--port", str(self.port)], stdin=subprocess.DEVNULL,
            stdout=self.log, stderr=subprocess.STDOUT)
        self._wait()
        return self

    def __exit__(self, *_: object) -> None:
        self.server.terminate()
        try:
            self.server.wait(10)
        except subprocess.TimeoutExpired:
            self.server.kill()
        self.log.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def said(self) -> str:
        return (self.folder / "log").read_text(errors="replace")[-4000:]

    def _wait(self) -> None:
        for _ in range(300):
            if self.server.poll() is not None:
                raise RuntimeError(f"the server ended with {self.server.returncode}: {self.said()}")
            try:
                with urllib.request.urlopen(self.address + "/healthz", timeout=2):
                    return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError("the server did not answer in 30 seconds: " + self.said())


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
