"""Servers on free ports, ended when done, and what is measured of them."""

import http.client
import json
import os
import re
import socket
import statistics
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator
from urllib.parse import urlsplit

HERE = Path(__file__).resolve().parent
CONNECTIONS = 16
WRITERS = 64


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """`belfry serve` over a directory; knows after how many seconds it was ready."""

    def __init__(self, program: Path, data: Path, work: Path) -> None:
        self.port = free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.command = [program, "serve", "--data", data, "--port", str(self.port)]
        self.log = work / "serve.log"
        self.token = _token(program, data)

    def __enter__(self) -> "Server":
        begun = time.monotonic()
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(self.command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        while True:
            try:
                self.get("/readyz")
                break
            except OSError:
                if self.process.poll() is not None or time.monotonic() - begun > 60:
                    raise RuntimeError(f"serve did not come up: {self.log.read_text()[-2000:]}")
                time.sleep(0.01)
        self.ready = time.monotonic() - begun
        time.sleep(2)
        return self

    def __exit__(self, *_: object) -> None:
        end(self.process)

    def get(self, path: str) -> bytes:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request("GET", path, headers={"Authorization": f"Bearer {self.token}"})
            answer = connection.getresponse()
            body = answer.read()
        finally:
            connection.close()
        if answer.status != 200:
            raise RuntimeError(f"{path} answered {answer.status}")
        return body

    def json(self, path: str) -> dict:
        return json.loads(self.get(path))

    def memory_mb(self) -> float:
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024


def _token(program: Path, data: Path) -> str:
    """A token of an account that reads every register; the account is opened on the first run."""
    def user(*words: str) -> str:
        return subprocess.run(
            [program, "user", *words, "--data", data], check=True, capture_output=True, text=True).stdout
    if "bench\t" not in user("list"):
        user("add", "bench", "--name", "Bench")
        user("roles", "bench", "--grant", "clerk")
    return user("token", "bench", "--note", "bench", "--scopes", "read,write").strip()


def median_ms(server: Server, path: str, times: int = 40) -> float:
    """The middle of so many, after two that warm the caches."""
    taken = []
    for _ in range(times + 2):
        begun = time.monotonic()
        server.get(path)
        taken.append((time.monotonic() - begun) * 1000)
    return statistics.median(taken[2:])


def warm(path: Path) -> None:
    """Reads a database once, so that neither side waits for the disk."""
    with open(path, "rb") as file:
        while file.read(1 << 24):
            pass


def requests_per_second(address: str, seconds: int, header: str, kind: str = "", count: int = 0) -> float:
    """By wrk, after a second that warms up; whatever is answered other than with 200, or a way on, is an error.

    `kind` and `count` are those of `requests.lua`; without them the same address is asked again and again.
    """
    connections = WRITERS if kind in ("enter", "form", "form-whole") else CONNECTIONS
    for duration in (1, seconds):
        command = ["wrk", "-t1", f"-c{connections}", f"-d{duration}s", "--timeout", "20s"]
        name, value = header.split(": ", 1)
        command += ["-s", str(HERE / "requests.lua"), address, "--", kind, str(count), name, value] if kind else [
            "-H", header, address]
        said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    if "Non-2xx" in said or "Socket errors" in said:
        raise RuntimeError(f"{address}: {said}")
    return float(re.search(r"Requests/sec:\s+([\d.]+)", said)[1])


@contextmanager
def running_peer(
        database: Path, work: Path, synchronous: str = "NORMAL") -> Iterator[tuple[str, dict[str, str]]]:
    """Django over a copy of the disputes, by two gunicorn workers."""
    copy = work / "peer.sqlite"
    environment = dict(os.environ, PEER_DATABASE=str(copy), PYTHONPATH=str(HERE), PEER_SYNCHRONOUS=synchronous)
    if not copy.exists():
        subprocess.run([sys.executable, HERE / "django_peer.py", "copy", database], check=True, env=environment)
    port = free_port()
    with open(work / "peer.log", "wb") as log:
        process = subprocess.Popen(
            [Path(sys.executable).parent / "gunicorn", "--workers", "2", "--bind", f"127.0.0.1:{port}",
             "--log-level", "error", "django_peer:application"], env=environment, stdout=log, stderr=log)
    try:
        for _ in range(300):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.1)
        time.sleep(2)
        yield f"http://127.0.0.1:{port}", environment
    finally:
        end(process)


def peer_cookie(environment: dict[str, str]) -> str:
    said = subprocess.run(
        [sys.executable, HERE / "django_peer.py", "cookie"], check=True, env=environment, capture_output=True, text=True)
    return said.stdout.strip()


def end(process: subprocess.Popen) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
