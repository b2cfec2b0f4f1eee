"""A grid of rows entered as somebody at a browser would: a session, a form with its token, preview and then entry."""

import html
import http.cookiejar
import re
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

ACCOUNT = "grid"
PASSWORD = "five thousand rows"


def open_account(program: Path, data: Path) -> str:
    """An account that may enter records; answers its first password."""
    def user(*words: str) -> str:
        return subprocess.run(
            [program, "user", *words, "--data", data], check=True, capture_output=True, text=True).stdout.strip()
    if ACCOUNT + "\t" not in user("list"):
        user("add", ACCOUNT, "--name", "Grid")
        user("roles", ACCOUNT, "--grant", "clerk")
    return user("passwd", ACCOUNT)


class Browser:
    """Pages and forms of one session."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.opener = urllib.request.build_opener(
            urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        self.page = ""

    def open(self, path: str, form: dict[str, str] | None = None) -> None:
        body = None if form is None else urllib.parse.urlencode({**self.hidden(), **form}).encode()
        try:
            with self.opener.open(self.address + path, body, timeout=60) as answer:
                self.page = answer.read().decode()
        except urllib.error.HTTPError as refused:
            raise RuntimeError(f"{path} answered {refused.code}: {refused.read().decode()[-2000:]}") from refused

    def hidden(self) -> dict[str, str]:
        """What the page's forms carry unseen: the token, and the key by which a sending is known."""
        return {name: html.unescape(value) for name, value in re.findall(
            r'<input type="hidden" name="(token|key)" value="([^"]*)"', self.page)}


def seconds(address: str, first_password: str, rows: list[str]) -> tuple[float, float]:
    """How long a preview of the visits takes, and how long their entry."""
    browser = Browser(address)
    browser.open("/sign-in")
    browser.open("/sign-in", {"account": ACCOUNT, "password": first_password})
    browser.open("/me/password", {"old_password": first_password, "new_password": PASSWORD})
    browser.open("/visit/grid")
    taken = []
    for what in ("look", "save"):
        begun = time.monotonic()
        browser.open("/visit/grid", {"rows": "\n".join(rows), "what": what})
        taken.append(time.monotonic() - begun)
    return taken[0], taken[1]
