"""A demonstration bureau of one's own, served on a free port."""

import os
import shutil
import socket
import ssl
import subprocess
import tempfile
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(os.environ.get("BELFRY", ROOT / ".build/debug/belfry"))


class House:
    """Copies the demonstration bureau that `BELFRY_TEST_DEMO` names (or makes one) and serves the copy.

    With a certificate of its own, made for this while, where it is `encrypted`.
    """

    def __init__(self, encrypted: bool = False) -> None:
        self.encrypted = encrypted

    def __enter__(self) -> "House":
        self.folder = Path(tempfile.mkdtemp(prefix="belfry-browser-"))
        data = self.folder / "data"
        ready = os.environ.get("BELFRY_TEST_DEMO")
        if ready:
            shutil.copytree(ready, data)
        else:
            subprocess.run([PROGRAM, "demo", "--data", data], check=True, stdout=subprocess.DEVNULL)
        self.port = _free_port()
        self.address = f"{'https' if self.encrypted else 'http'}://127.0.0.1:{self.port}"
        self.trust = self._certify() if self.encrypted else None
        self.log = open(self.folder / "log", "wb")
        self.server = subprocess.Popen(
            [PROGRAM, "serve", "--data", data, "--port", str(self.port), *self._certificate()],
            stdin=subprocess.DEVNULL, stdout=self.log, stderr=subprocess.STDOUT)
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

    def _certify(self) -> ssl.SSLContext:
        """Makes a certificate for this machine, and what trusts it and nothing else."""
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
             "-subj", "/CN=desk", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "2",
             "-keyout", self.folder / "desk.key", "-out", self.folder / "desk.pem"], check=True, capture_output=True)
        return ssl.create_default_context(cafile=str(self.folder / "desk.pem"))

    def _certificate(self) -> list[str | Path]:
        if not self.encrypted:
            return []
        return ["--host", "0.0.0.0", "--tls-cert", self.folder / "desk.pem", "--tls-key", self.folder / "desk.key"]

    def _wait(self) -> None:
        for _ in range(300):
            if self.server.poll() is not None:
                raise RuntimeError(f"the server ended with {self.server.returncode}: {self.said()}")
            try:
                with urllib.request.urlopen(self.address + "/healthz", timeout=2, context=self.trust):
                    return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError("the server did not answer in 30 seconds: " + self.said())


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
