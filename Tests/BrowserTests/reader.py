"""A person at a browser: opens pages, and notices what goes wrong on the way."""

import http.cookiejar
import json
import re
import shutil
import ssl
import urllib.parse
import urllib.request
from contextlib import contextmanager
from typing import Iterator

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import ConsoleMessage, Page, Route, sync_playwright

DESKTOP = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}


class Reader:
    def __init__(self, address: str, trust: ssl.SSLContext | None = None) -> None:
        self.address = address
        self.trust = trust
        self.axe = Axe()
        self.cookies = http.cookiejar.CookieJar()

    def sign_in(self, account: str = "clerk") -> None:
        """Enters as a demonstration account, as one click on the sign-in page does.

        What a page sets afterwards, such as the language, is not kept: no check leaves something to the next.
        """
        secure = urllib.request.HTTPSHandler(context=self.trust)
        entering = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.cookies), secure)
        with entering.open(self.address + "/sign-in", timeout=30) as answer:
            token = re.search(r'name="token" value="([^"]+)"', answer.read().decode())[1]
        form = urllib.parse.urlencode({"account": account, "token": token}).encode()
        entering.open(self.address + "/sign-in/demonstration", form, timeout=30).close()
        self.asking = urllib.request.build_opener(secure)
        self.asking.addheaders = [("Cookie", "; ".join(f"{each.name}={each.value}" for each in self.cookies))]

    def __enter__(self) -> "Reader":
        self.sign_in()
        self.playwright = sync_playwright().start()
        self.browser = self.playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        return self

    def at(self, address: str, trust: ssl.SSLContext | None) -> "Reader":
        """The same browser at another house."""
        other = Reader(address, trust)
        other.sign_in()
        other.browser = self.browser
        return other

    def __exit__(self, *_: object) -> None:
        self.browser.close()
        self.playwright.stop()

    @contextmanager
    def page(self, width: dict = DESKTOP, scripts: bool = True, scheme: str = "light",
             signed_in: bool = True, refused: bool = False) -> Iterator[Page]:
        """A page in a session of its own. Leaving it fails if the console complained or a request left the host.

        Where a check expects to be `refused`, the console may say so.
        """
        context = self.browser.new_context(
            viewport=width, locale="zh-CN", timezone_id="Asia/Shanghai", java_script_enabled=scripts,
            color_scheme=scheme, base_url=self.address, ignore_https_errors=self.trust is not None)
        if signed_in:
            context.add_cookies([
                {"name": cookie.name, "value": cookie.value or "", "url": self.address, "httpOnly": True}
                for cookie in self.cookies])
        troubles: list[str] = []

        def keep_home(route: Route) -> None:
            if route.request.url.startswith((self.address, "data:")):
                route.continue_()
            else:
                troubles.append(f"a request left the host: {route.request.url}")
                route.abort()

        context.route("**/*", keep_home)
        page = context.new_page()

        def hear(message: ConsoleMessage) -> None:
            told = refused and "the server responded with a status of 4" in message.text
            if message.type in ("error", "warning") and not told:
                troubles.append(f"console: {message.text} ({page.url})")

        page.on("console", hear)
        page.on("pageerror", lambda error: troubles.append(f"script: {error} ({page.url})"))
        try:
            yield page
        finally:
            context.close()
        assert not troubles, "\n".join(troubles)

    def open(self, page: Page, path: str) -> None:
        answer = page.goto(path)
        assert answer is not None and answer.status == 200, f"{path} answered {answer and answer.status}"

    def json(self, path: str) -> dict:
        with self.asking.open(self.address + path, timeout=30) as answer:
            return json.load(answer)

    def barriers(self, page: Page) -> list[str]:
        """What axe calls serious or critical."""
        found = self.axe.run(page).response["violations"]
        return [
            f"{violation['id']}: {violation['help']} at {violation['nodes'][0]['target']} ({page.url})"
            for violation in found if violation["impact"] in ("serious", "critical")
        ]
